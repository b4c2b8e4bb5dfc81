/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	-2 -8 -10 -13 28
by a region's share	-13 -20 37 -17 -26
by a report that is denied	-35 29 -20 -29 -8
by a transfer without a number	-6 3 -3 -14 -2
by an earlier transfer	-56 2 10 4 6
by an exchange by its number	24 -5 -7 -16 -8
by an exchange of other states	-31 -32 -25 -9 40
by another war	-49 -32 -33 -26 57
by called off, postponed or denied	-31 1 9 -1 -10
by figures of a transfer	39 -8 -13 -16 -14
by footage or a meeting	-44 -19 33 -18 3
by nothing of a transfer	-37 -10 -1 -28 20
by part of an older exchange	-22 -5 32 -7 -25
by planned or agreed	-35 26 -1 -26 -17
by put off	-41 29 -20 -8 -13
by running totals or people held	-45 0 -17 33 -19
by something else is exchanged	-59 -15 -13 -19 30
counts bodies few	-11 -2 9 -37 15
counts bodies many	7 2 -9 10 -41
counts bodies some	26 -28 -28 -8 -4
counts civilians few	34 -5 -4 -30 -15
counts civilians many	-45 -21 -27 38 6
counts civilians some	-2 -2 -19 4 -14
counts military few	12 -28 5 -27 1
counts military many	-52 -2 -44 53 -13
counts military some	31 -5 -13 -30 -4
counts null few	-17 -11 9 -11 11
counts null many	-28 -13 -16 17 10
counts null some	-20 -17 -3 -2 22
counts people few	-3 -25 8 -40 19
counts people many	-27 2 -14 24 -17
counts people some	19 0 -15 -31 -2
day ahead	-46 12 -50 -12 30
day ahead early	-42 22 -45 5 18
day ahead first	-31 26 -29 -21 4
day ahead late	-25 -11 -28 -18 43
day before	-36 -5 51 -38 -20
day before early	-17 18 17 -36 -30
day before first	-44 -34 64 -32 -28
day before late	3 0 7 -31 -9
day long before	-22 -5 3 2 -18
day long before early	-9 2 3 -4 -16
day long before first	-50 -25 36 16 -11
day long before late	1 9 -34 5 -12
day same	19 -6 -6 -17 -13
day same early	39 -23 -12 -11 -29
day same first	23 -7 -17 -24 -5
day same late	-14 -11 -10 16 -5
day the day before	7 9 16 -42 -48
day the day before early	23 -16 25 -34 -46
day the day before first	2 0 13 -34 -42
day the day before late	26 -10 -11 -19 10
fate cumulative	-19 -2 -6 25 -24
fate dropped	-14 -4 -2 -7 6
fate figure	33 -8 -7 -18 -10
fate held	-21 -7 -19 22 -10
fate outside	15 -4 -3 -7 -2
fate part	9 -16 3 -8 -4
fate planned	-11 16 -2 -21 -10
fate recap	-26 -10 18 -14 -5
language ar	-5 -11 2 -13 1
language en	-5 -8 -1 -7 4
language ru	-5 -8 -7 -9 6
language uk	-2 -6 -9 -2 4
numbers 0	-45 16 24 -60 13
numbers 1	-9 -6 -4 -8 4
numbers 2	-8 -5 -10 6 -2
numbers 3	5 -9 -19 -3 0
numbers 4	7 -7 -15 -16 4
numbers 5	13 -26 -19 1 3
pair next: adj.dead adj.modifier	-11 -30 -11 0 16
pair next: adj.dead adj.wounded	-8 -20 -16 -20 15
pair next: adj.dead cue.claims	25 -15 -13 -13 -7
pair next: adj.dead cue.completed	21 -2 -9 -4 -10
pair next: adj.dead cue.in_captivity	21 -17 -16 -15 -8
pair next: adj.dead cue.of_whole	-12 -13 18 -8 -11
pair next: adj.dead cue.other_war	-18 -2 -4 -9 19
pair next: adj.dead cue.part	12 21 -4 -19 -22
pair next: adj.dead cue.relative	12 -21 9 -23 -13
pair next: adj.dead cue.today	26 -5 -8 -17 -12
pair next: adj.dead noun.body	-7 -7 -1 27 -20
pair next: adj.dead noun.civilian	-29 -19 -28 -33 40
pair next: adj.dead noun.military	18 -16 -13 0 -29
pair next: adj.dead noun.other	14 -1 -12 -2 -2
pair next: adj.dead noun.people	15 -13 -36 -29 8
pair next: adj.dead noun.soldier	0 4 -19 -2 -22
pair next: adj.dead own.to	8 -9 -10 7 -16
pair next: adj.dead qualifier.more_than	23 -10 -10 -5 -5
pair next: adj.dead ru.agent	31 -21 -14 -27 4
pair next: adj.dead ru.of	16 -35 0 -21 -21
pair next: adj.dead ua.agent	30 -16 -9 -18 -21
pair next: adj.dead ua.of	25 -15 -16 -17 -20
pair next: adj.dead ua.to	21 -31 -17 -11 -11
pair next: adj.dead verb.bring	-6 -20 -24 9 -2
pair next: adj.dead verb.come	30 -2 -12 -13 -18
pair next: adj.dead verb.give	3 -10 -12 -18 10
pair next: adj.dead verb.noun	9 -2 -8 -6 4
pair next: adj.dead verb.other	-16 -7 12 -8 19
pair next: adj.dead verb.will	5 -13 -20 -10 11
pair next: adj.dead view.ua	32 -10 -17 -25 -18
pair next: adj.freed adj.modifier	4 -5 14 -32 2
pair next: adj.freed adj.wounded	13 -7 -11 -6 -12
pair next: adj.freed category	1 -8 -18 16 -25
pair next: adj.freed country	26 -9 -12 -8 -15
pair next: adj.freed cue.claims	31 -13 -18 -9 -17
pair next: adj.freed cue.completed	-17 28 -25 -22 -26
pair next: adj.freed cue.deported	12 -23 -36 7 1
pair next: adj.freed cue.each	26 2 -21 -28 -15
pair next: adj.freed cue.in_return	10 -4 -5 -10 -14
pair next: adj.freed cue.included	-10 -22 14 -19 1
pair next: adj.freed cue.mediated	41 -24 -11 -14 -17
pair next: adj.freed cue.of_whole	-26 -27 15 8 -14
pair next: adj.freed cue.one_sided	-20 -21 -2 24 -3
pair next: adj.freed cue.other_exchange	-27 -22 -31 -22 45
pair next: adj.freed cue.other_return	-13 -1 -19 15 8
pair next: adj.freed cue.other_war	-42 -16 -38 -18 43
pair next: adj.freed cue.outside	14 -3 -12 -1 -1
pair next: adj.freed cue.part	13 -15 10 -18 -13
pair next: adj.freed cue.recap	-31 -13 36 -3 -24
pair next: adj.freed cue.relative	-1 -22 14 -11 -19
pair next: adj.freed cue.since	16 16 -19 -16 -51
pair next: adj.freed cue.to_date	13 -3 -5 -11 -2
pair next: adj.freed cue.today	21 -25 3 -24 -38
pair next: adj.freed cue.total	12 -5 0 7 -9
pair next: adj.freed cue.transit	8 -4 5 -3 -8
pair next: adj.freed cue.yesterday	-41 -10 49 -11 -29
pair next: adj.freed noun.body	29 -30 -27 -8 1
pair next: adj.freed noun.branch	11 -3 -16 -4 -10
pair next: adj.freed noun.child	13 -9 -1 -1 -6
pair next: adj.freed noun.civilian	4 -13 -2 -11 7
pair next: adj.freed noun.exchange	16 -32 20 -27 -18
pair next: adj.freed noun.family	14 -15 -14 0 2
pair next: adj.freed noun.man	8 -18 12 -12 -18
pair next: adj.freed noun.military	38 -23 8 -15 -27
pair next: adj.freed noun.other	-19 -28 -11 18 -3
pair next: adj.freed noun.people	32 -13 -18 -5 -24
pair next: adj.freed noun.rank	14 -1 -9 -5 -2
pair next: adj.freed noun.soldier	-2 -4 11 -12 -18
pair next: adj.freed noun.woman	35 -2 -20 -14 -11
pair next: adj.freed own.to	-28 5 -16 -1 22
pair next: adj.freed qualifier.approx	-20 -9 13 -8 9
pair next: adj.freed qualifier.at_most	-7 -25 -6 17 7
pair next: adj.freed qualifier.more_than	2 -29 -11 28 -24
pair next: adj.freed ru.agent	9 0 -2 -9 0
pair next: adj.freed ru.from	-10 -27 -10 16 -1
pair next: adj.freed ru.of	3 -18 -40 18 -33
pair next: adj.freed ru.to	17 -19 -13 -1 -14
pair next: adj.freed ua.from	-16 -16 36 -20 -19
pair next: adj.freed ua.of	20 -20 5 -7 -30
pair next: adj.freed ua.to	39 -15 -21 -19 -27
pair next: adj.freed verb.bring	-26 -6 30 -8 -15
pair next: adj.freed verb.future	-14 7 3 -8 5
pair next: adj.freed verb.held_exchange	3 33 0 -10 -36
pair next: adj.freed verb.managed	8 -5 -2 -2 0
pair next: adj.freed verb.other	1 -6 -11 -15 10
pair next: adj.freed verb.will	-2 4 -11 7 -17
pair next: adj.freed voice.ua	5 22 -15 -24 -24
pair next: adj.modifier adj.dead	16 -10 5 -31 -13
pair next: adj.modifier adj.modifier	-7 -4 -5 4 -14
pair next: adj.modifier adj.wounded	5 -1 -6 -27 7
pair next: adj.modifier category	10 -16 -4 -22 -3
pair next: adj.modifier country	-9 -5 -8 4 -5
pair next: adj.modifier cue.agreed	-7 1 -28 -10 9
pair next: adj.modifier cue.agreement	6 -28 -4 14 -9
pair next: adj.modifier cue.all	6 0 -9 -24 5
pair next: adj.modifier cue.already	-2 -2 2 -7 -20
pair next: adj.modifier cue.born	-24 21 -15 -22 11
pair next: adj.modifier cue.called_off	9 5 -48 12 -20
pair next: adj.modifier cue.captivity	-16 -11 -8 -14 17
pair next: adj.modifier cue.captured	8 -8 -34 -16 20
pair next: adj.modifier cue.claims	-1 -8 -12 2 -11
pair next: adj.modifier cue.completed	18 -7 -27 -16 -2
pair next: adj.modifier cue.count	-12 -15 -5 18 -8
pair next: adj.modifier cue.crime	-20 -17 -11 -18 30
pair next: adj.modifier cue.denied	-17 -17 2 17 -37
pair next: adj.modifier cue.deported	17 -23 -11 5 -11
pair next: adj.modifier cue.each	-1 12 -2 -14 -21
pair next: adj.modifier cue.evacuation	-19 8 -36 -4 11
pair next: adj.modifier cue.footage	-6 -9 3 7 -5
pair next: adj.modifier cue.good_news	-8 -18 -17 19 -17
pair next: adj.modifier cue.held	-7 -12 -6 14 -13
pair next: adj.modifier cue.in_captivity	1 -30 -13 23 -6
pair next: adj.modifier cue.in_return	5 -13 -21 -6 9
pair next: adj.modifier cue.included	11 3 -13 -9 7
pair next: adj.modifier cue.local	-21 -1 24 0 -8
pair next: adj.modifier cue.mediated	-5 2 -22 -5 -1
pair next: adj.modifier cue.missing	20 -19 -22 -16 16
pair next: adj.modifier cue.money	-8 -13 -7 -2 13
pair next: adj.modifier cue.month	-33 -3 -39 30 -15
pair next: adj.modifier cue.name	-5 -5 -5 11 -4
pair next: adj.modifier cue.of_whole	-21 -18 4 2 2
pair next: adj.modifier cue.of_year	19 -6 -11 -12 -9
pair next: adj.modifier cue.one_sided	-2 -23 8 -6 -5
pair next: adj.modifier cue.other_exchange	-10 -9 -6 -9 21
pair next: adj.modifier cue.other_return	16 -17 -7 -10 11
pair next: adj.modifier cue.other_war	-36 -25 -17 -1 28
pair next: adj.modifier cue.outside	-8 -8 -1 16 -1
pair next: adj.modifier cue.part	0 -9 2 -18 -4
pair next: adj.modifier cue.planned	-40 32 -30 -13 -7
pair next: adj.modifier cue.postponed	-1 11 -34 1 0
pair next: adj.modifier cue.ready	-25 20 6 -21 1
pair next: adj.modifier cue.recap	-17 -3 11 -21 -1
pair next: adj.modifier cue.record	-1 -1 -2 -24 4
pair next: adj.modifier cue.relative	-1 -6 -15 -15 8
pair next: adj.modifier cue.repatriation	0 -9 19 -17 -24
pair next: adj.modifier cue.reunion	-21 10 -14 -30 12
pair next: adj.modifier cue.same_number	-8 16 -14 -13 -10
pair next: adj.modifier cue.since	13 -21 -15 11 -20
pair next: adj.modifier cue.span	-11 0 12 -38 -6
pair next: adj.modifier cue.stage	35 -33 -54 3 -13
pair next: adj.modifier cue.thanks	6 2 17 -14 -32
pair next: adj.modifier cue.to_date	-5 -20 -2 10 -4
pair next: adj.modifier cue.today	18 3 -30 -22 -11
pair next: adj.modifier cue.total	3 -11 -7 -6 -4
pair next: adj.modifier cue.training	-28 -19 7 -17 9
pair next: adj.modifier cue.transit	0 9 10 -27 -32
pair next: adj.modifier cue.unfinished	-33 12 25 -14 -7
pair next: adj.modifier cue.unit	4 -2 11 -7 -25
pair next: adj.modifier cue.venue	-41 24 13 1 5
pair next: adj.modifier cue.visit	7 -6 8 -6 -15
pair next: adj.modifier cue.year	-13 0 -32 0 9
pair next: adj.modifier cue.yesterday	-1 -12 6 -19 -7
pair next: adj.modifier foe.of	-5 20 3 -9 -12
pair next: adj.modifier foe.to	-14 -2 22 -8 -16
pair next: adj.modifier noun.body	3 4 -8 -11 -34
pair next: adj.modifier noun.branch	-2 -9 -15 -17 27
pair next: adj.modifier noun.child	8 18 -35 -24 -15
pair next: adj.modifier noun.civilian	8 -16 -8 3 -15
pair next: adj.modifier noun.exchange	-2 5 11 -18 -19
pair next: adj.modifier noun.family	-5 -8 -2 -5 -2
pair next: adj.modifier noun.foreigner	-18 -5 -4 -3 13
pair next: adj.modifier noun.man	-31 11 9 15 -26
pair next: adj.modifier noun.military	11 -9 -20 -8 -13
pair next: adj.modifier noun.other	-10 -7 7 -11 0
pair next: adj.modifier noun.people	-4 -5 -9 -2 -15
pair next: adj.modifier noun.rank	15 -14 -11 -8 -3
pair next: adj.modifier noun.soldier	10 -14 -20 -2 -11
pair next: adj.modifier noun.woman	15 2 3 -21 -29
pair next: adj.modifier own.agent	8 -12 24 -13 -13
pair next: adj.modifier own.from	-22 20 -8 -12 -15
pair next: adj.modifier own.of	-34 -19 -8 22 -3
pair next: adj.modifier own.to	14 -8 -19 -9 0
pair next: adj.modifier qualifier.approx	-33 -7 -31 12 9
pair next: adj.modifier qualifier.at_least	-8 -22 2 27 -28
pair next: adj.modifier qualifier.at_most	12 -22 -3 -33 14
pair next: adj.modifier qualifier.more_than	-7 -8 -6 7 -13
pair next: adj.modifier ru.agent	-5 -16 -3 25 -3
pair next: adj.modifier ru.from	20 -23 -24 -23 8
pair next: adj.modifier ru.of	-4 -9 -9 19 -36
pair next: adj.modifier ru.to	25 -23 -21 -21 13
pair next: adj.modifier ua.agent	-1 9 3 -17 -17
pair next: adj.modifier ua.from	28 -10 -19 -21 -15
pair next: adj.modifier ua.of	-3 2 -13 -4 -17
pair next: adj.modifier ua.to	-21 -4 -23 -20 23
pair next: adj.modifier verb.bring	4 -5 -13 -10 -12
pair next: adj.modifier verb.come	3 18 -4 -4 -40
pair next: adj.modifier verb.future	-13 8 -1 -22 -8
pair next: adj.modifier verb.get	19 -5 -11 -11 -6
pair next: adj.modifier verb.give	5 -5 -7 -25 -5
pair next: adj.modifier verb.held_exchange	6 -31 16 -4 -11
pair next: adj.modifier verb.home	14 -30 -10 6 -16
pair next: adj.modifier verb.managed	-7 4 -11 -32 13
pair next: adj.modifier verb.noun	-10 -17 -11 25 -24
pair next: adj.modifier verb.other	-8 -13 -5 1 5
pair next: adj.modifier verb.swap	6 -3 -38 -18 23
pair next: adj.modifier verb.will	-44 9 10 -15 -6
pair next: adj.modifier view.ru	15 -3 -29 -12 4
pair next: adj.modifier view.ua	-2 -21 18 -2 -29
pair next: adj.modifier voice.ru	4 -20 14 -1 4
pair next: adj.modifier voice.ua	-23 -6 -8 20 -23
pair next: adj.wounded adj.modifier	-4 3 -27 -3 1
pair next: adj.wounded adj.wounded	12 -12 -8 -7 -8
pair next: adj.wounded category	4 3 -20 -23 4
pair next: adj.wounded cue.part	32 -10 -12 -9 -25
pair next: adj.wounded cue.relative	-26 -1 14 -15 8
pair next: adj.wounded noun.military	26 -19 -8 -4 -15
pair next: adj.wounded noun.other	-6 -5 -8 -3 9
pair next: adj.wounded noun.people	1 12 -16 -2 -6
pair next: category adj.freed	-13 -8 5 -4 2
pair next: category adj.modifier	1 6 -7 -4 -30
pair next: category adj.wounded	9 -11 -5 3 -13
pair next: category category	16 -4 -14 -4 -6
pair next: category country	1 -26 -4 -10 7
pair next: category cue.agreement	5 -2 -9 -25 -1
pair next: category cue.all	9 -23 4 -2 2
pair next: category cue.already	22 6 -3 -11 -21
pair next: category cue.born	25 -11 -15 -16 -22
pair next: category cue.captivity	35 -5 -14 -15 -16
pair next: category cue.captured	-5 6 -20 -8 27
pair next: category cue.claims	-11 4 10 -13 -14
pair next: category cue.completed	-10 -25 -43 -18 28
pair next: category cue.crime	-11 31 11 -6 -31
pair next: category cue.deported	1 -29 -20 -3 10
pair next: category cue.evacuation	-11 14 -20 -17 13
pair next: category cue.footage	-32 9 13 -36 3
pair next: category cue.good_news	14 -1 -13 -1 -3
pair next: category cue.held	8 8 -11 -20 9
pair next: category cue.in_captivity	-17 14 12 -13 -17
pair next: category cue.in_return	41 -12 -3 -8 -30
pair next: category cue.included	-10 -8 21 -10 -2
pair next: category cue.local	25 -5 -32 -7 -15
pair next: category cue.mediated	-11 11 -12 14 -9
pair next: category cue.missing	1 -15 -16 4 -12
pair next: category cue.of_whole	2 -31 5 2 -1
pair next: category cue.other_return	-8 0 13 8 -11
pair next: category cue.other_war	0 -9 -14 -19 11
pair next: category cue.part	-12 -1 3 17 -28
pair next: category cue.planned	-12 9 -22 4 5
pair next: category cue.ready	-23 10 18 -13 -12
pair next: category cue.recap	-9 -18 -13 -15 15
pair next: category cue.record	-18 -33 25 -13 -11
pair next: category cue.relative	-3 -7 9 -29 -14
pair next: category cue.reunion	21 -7 -14 -27 -6
pair next: category cue.since	-13 0 -9 15 -20
pair next: category cue.span	-2 -21 -26 7 2
pair next: category cue.stage	18 -11 -10 -8 5
pair next: category cue.third	-24 -16 -14 -7 26
pair next: category cue.to_date	4 -14 -17 13 -15
pair next: category cue.today	16 -32 3 -40 -9
pair next: category cue.total	7 -21 -12 -15 16
pair next: category cue.training	-10 -1 -1 0 11
pair next: category cue.transit	-2 11 -6 -6 -19
pair next: category cue.unit	12 -6 -16 18 -12
pair next: category cue.visit	-12 -13 -13 -12 21
pair next: category cue.year	29 -7 -9 -11 -34
pair next: category cue.yesterday	2 -30 -3 -9 10
pair next: category foe.of	-15 20 -21 -6 2
pair next: category foe.to	19 -8 -16 0 -13
pair next: category noun.body	-22 26 5 -12 -9
pair next: category noun.branch	-1 -5 1 -5 -19
pair next: category noun.child	-6 2 -37 -32 18
pair next: category noun.civilian	11 -9 -31 -20 9
pair next: category noun.exchange	-17 -6 25 12 -23
pair next: category noun.family	15 -14 -28 11 -20
pair next: category noun.foreigner	9 -9 -5 1 -23
pair next: category noun.man	8 -3 -13 -10 3
pair next: category noun.military	9 -12 -22 -20 5
pair next: category noun.other	10 -28 15 -13 -2
pair next: category noun.people	-4 -15 8 2 -12
pair next: category noun.rank	21 -16 7 -21 -11
pair next: category noun.soldier	24 -7 -32 -23 -3
pair next: category noun.woman	-3 3 -3 -6 -13
pair next: category own.agent	12 -15 -11 -7 10
pair next: category own.of	2 -21 6 -9 1
pair next: category own.to	12 -12 -15 24 -28
pair next: category qualifier.approx	-3 -17 24 -9 -2
pair next: category qualifier.at_least	17 -8 -20 -13 10
pair next: category qualifier.at_most	10 -6 -10 -13 -7
pair next: category qualifier.more_than	-5 -21 -20 -5 13
pair next: category ru.agent	1 4 5 -2 -17
pair next: category ru.from	11 1 -11 4 -25
pair next: category ru.of	3 -4 -22 15 -23
pair next: category ru.to	21 -2 -12 -2 -9
pair next: category ua.agent	0 18 -24 -3 -10
pair next: category ua.of	18 -8 -7 -9 -15
pair next: category ua.to	-12 22 -35 1 -26
pair next: category verb.bring	-29 -12 7 5 11
pair next: category verb.come	3 -25 -10 -41 13
pair next: category verb.future	-7 2 -10 -14 -4
pair next: category verb.get	27 -14 -20 -20 -2
pair next: category verb.give	-10 3 3 -8 -10
pair next: category verb.held_exchange	30 -3 -26 0 -13
pair next: category verb.home	24 4 -12 -12 -40
pair next: category verb.other	-8 -22 -1 3 8
pair next: category verb.swap	8 -19 -14 3 -8
pair next: category verb.will	-8 3 7 -27 1
pair next: category voice.ua	4 -3 -25 -9 -1
pair next: country adj.modifier	-4 0 4 -14 -3
pair next: country adj.wounded	4 5 -9 -13 -10
pair next: country category	12 -19 -10 -27 7
pair next: country country	8 0 -7 -15 -8
pair next: country cue.agreed	-11 39 -22 -14 -21
pair next: country cue.agreement	19 -8 -26 -30 7
pair next: country cue.all	3 -26 -1 -10 11
pair next: country cue.already	20 -5 -4 -1 -14
pair next: country cue.captivity	-4 -17 8 -21 -4
pair next: country cue.claims	-27 -10 13 -13 10
pair next: country cue.completed	11 -18 -9 -35 9
pair next: country cue.each	9 -3 -1 -2 -4
pair next: country cue.footage	17 -1 -15 -26 -3
pair next: country cue.held	15 -25 -9 -4 -20
pair next: country cue.in_return	-41 -24 0 -15 37
pair next: country cue.mediated	30 -1 -22 -28 -8
pair next: country cue.of_whole	-14 -9 -27 22 -4
pair next: country cue.other_war	-40 -2 -31 -14 31
pair next: country cue.part	14 -20 13 -16 -20
pair next: country cue.planned	-21 29 -38 -11 -21
pair next: country cue.ready	-15 15 -6 -10 -8
pair next: country cue.recap	-7 -31 3 35 -40
pair next: country cue.record	1 -11 -10 7 -4
pair next: country cue.relative	30 2 -3 -31 -36
pair next: country cue.since	-7 -6 -6 18 -16
pair next: country cue.span	-14 27 -17 -22 -15
pair next: country cue.stage	5 -3 -11 -18 2
pair next: country cue.thanks	23 -29 8 -12 -37
pair next: country cue.third	-24 -14 -18 -9 24
pair next: country cue.to_date	7 9 -10 -12 -16
pair next: country cue.today	-7 -1 14 -15 -23
pair next: country cue.total	16 -16 15 -10 -20
pair next: country cue.transit	14 -3 -2 -8 -3
pair next: country cue.venue	-27 24 -21 -20 12
pair next: country cue.year	23 -2 -3 -16 -3
pair next: country foe.from	15 -4 -5 -9 -1
pair next: country foe.to	9 -9 -10 -13 2
pair next: country noun.body	-1 -19 -27 18 -10
pair next: country noun.branch	-12 -4 24 -17 -15
pair next: country noun.child	-7 -18 -13 -32 22
pair next: country noun.civilian	-2 -3 -13 -16 17
pair next: country noun.exchange	6 -4 2 3 -32
pair next: country noun.family	-23 -18 23 -24 -10
pair next: country noun.foreigner	-6 -8 -28 29 6
pair next: country noun.military	19 -15 -17 21 -23
pair next: country noun.other	-13 12 -34 -16 2
pair next: country noun.people	1 -31 -9 3 11
pair next: country noun.rank	-16 -11 -5 -4 18
pair next: country own.agent	13 -12 -14 -11 7
pair next: country own.of	-14 12 -17 21 -11
pair next: country own.to	-1 0 -19 -6 5
pair next: country qualifier.approx	-19 -4 6 -22 6
pair next: country qualifier.at_most	-20 0 18 -10 -3
pair next: country qualifier.more_than	-8 -13 -4 13 -10
pair next: country ru.agent	-4 5 -13 -20 10
pair next: country ru.from	-18 -2 -3 -4 19
pair next: country ru.of	-6 6 -22 -3 4
pair next: country ru.to	6 -18 17 4 -4
pair next: country ua.agent	12 5 -21 -34 12
pair next: country ua.of	-22 7 9 -4 -7
pair next: country ua.to	14 -18 17 -19 -21
pair next: country verb.bring	-17 -3 -18 -6 6
pair next: country verb.come	8 -15 -28 -22 5
pair next: country verb.future	-16 0 15 -34 -1
pair next: country verb.get	-21 20 -32 11 0
pair next: country verb.give	-16 -22 -31 12 18
pair next: country verb.held_exchange	15 -29 -22 4 13
pair next: country verb.home	22 -2 -14 -3 -7
pair next: country verb.managed	8 7 -27 -27 4
pair next: country verb.noun	6 0 5 -19 -8
pair next: country verb.other	-22 7 -8 -15 10
pair next: country verb.swap	-18 -6 -23 -9 26
pair next: country verb.will	-11 8 -16 -21 -2
pair next: country voice.ru	11 12 -14 -19 -6
pair next: cue.agreed adj.modifier	-7 19 -16 -19 -26
pair next: cue.agreed country	2 19 -14 -24 -15
pair next: cue.agreed cue.agreed	-3 -14 -15 -25 23
pair next: cue.agreed cue.agreement	-18 9 -4 -18 4
pair next: cue.agreed cue.called_off	-29 30 -16 -9 -21
pair next: cue.agreed cue.claims	-12 4 12 -12 -8
pair next: cue.agreed cue.completed	5 -2 -11 -6 -9
pair next: cue.agreed cue.mediated	7 3 -8 -5 2
pair next: cue.agreed cue.of_whole	7 -4 -24 -28 19
pair next: cue.agreed cue.other_war	-6 -14 -6 -8 14
pair next: cue.agreed cue.recap	7 3 -1 -3 -10
pair next: cue.agreed cue.relative	12 -24 -32 -25 21
pair next: cue.agreed cue.span	-24 33 -20 -17 -22
pair next: cue.agreed cue.stage	-18 11 -9 -1 14
pair next: cue.agreed cue.thanks	-18 7 -3 17 -5
pair next: cue.agreed cue.today	12 -10 -11 -11 10
pair next: cue.agreed cue.venue	32 -15 -27 -32 1
pair next: cue.agreed noun.body	6 -10 10 -23 -18
pair next: cue.agreed noun.exchange	-1 27 -12 -30 -30
pair next: cue.agreed noun.other	-29 18 -14 -18 13
pair next: cue.agreed noun.people	-3 3 -10 -24 8
pair next: cue.agreed own.to	-16 -15 -11 21 -11
pair next: cue.agreed qualifier.at_most	0 16 -8 -11 -16
pair next: cue.agreed ru.agent	5 -19 -16 27 -12
pair next: cue.agreed ru.of	-1 -8 11 -11 -22
pair next: cue.agreed ua.agent	-46 -13 -32 53 -31
pair next: cue.agreed ua.of	14 -7 -1 -2 -8
pair next: cue.agreed ua.to	32 -11 -7 -20 -2
pair next: cue.agreed verb.bring	-21 13 23 -24 -14
pair next: cue.agreed verb.future	-17 25 -2 -2 -8
pair next: cue.agreed verb.give	9 4 -15 -16 -18
pair next: cue.agreed verb.held_exchange	27 -11 -22 -29 -34
pair next: cue.agreed verb.noun	-39 15 -13 -29 11
pair next: cue.agreed verb.other	-21 35 -22 -19 -18
pair next: cue.agreed verb.will	18 -4 -14 -19 -31
pair next: cue.agreement adj.modifier	-6 20 -37 -7 -3
pair next: cue.agreement adj.wounded	-2 27 -11 -25 -21
pair next: cue.agreement country	-25 8 29 -16 1
pair next: cue.agreement cue.agreed	1 1 -5 -10 -9
pair next: cue.agreement cue.agreement	-7 -9 -8 25 -9
pair next: cue.agreement cue.claims	17 -9 -12 -14 -2
pair next: cue.agreement cue.completed	15 -1 -24 -12 -24
pair next: cue.agreement cue.held	-10 15 -1 -2 -5
pair next: cue.agreement cue.mediated	13 4 -10 -19 -12
pair next: cue.agreement cue.of_whole	-32 -25 -24 -41 61
pair next: cue.agreement cue.planned	3 -2 -15 8 -28
pair next: cue.agreement cue.recap	23 -32 13 -10 -16
pair next: cue.agreement cue.relative	28 -20 13 -15 -13
pair next: cue.agreement cue.span	6 -36 6 -14 -31
pair next: cue.agreement cue.stage	-18 2 -3 17 2
pair next: cue.agreement cue.today	23 -6 -12 -10 -10
pair next: cue.agreement cue.venue	33 -28 3 -21 -19
pair next: cue.agreement noun.branch	-8 -1 18 -1 -13
pair next: cue.agreement noun.civilian	-8 -13 -3 8 5
pair next: cue.agreement noun.exchange	-38 27 1 -33 2
pair next: cue.agreement noun.other	8 14 -20 -29 -18
pair next: cue.agreement noun.people	-12 3 -17 12 17
pair next: cue.agreement own.to	8 -16 -15 8 -15
pair next: cue.agreement qualifier.at_most	9 15 -14 -10 -21
pair next: cue.agreement qualifier.more_than	1 2 -18 -18 3
pair next: cue.agreement ru.agent	-8 -6 -15 17 -22
pair next: cue.agreement ru.of	3 17 -25 -25 -8
pair next: cue.agreement ua.agent	17 -4 -6 -17 2
pair next: cue.agreement ua.from	8 -3 -2 -1 -3
pair next: cue.agreement ua.of	-36 8 8 -26 5
pair next: cue.agreement ua.to	0 -31 6 21 -18
pair next: cue.agreement verb.bring	19 -28 -18 -16 8
pair next: cue.agreement verb.future	5 7 -23 16 -23
pair next: cue.agreement verb.give	10 -7 -6 -16 -6
pair next: cue.agreement verb.held_exchange	-5 12 -30 -18 -29
pair next: cue.agreement verb.noun	5 4 -22 -19 -28
pair next: cue.agreement verb.will	-10 44 -16 -30 -54
pair next: cue.agreement voice.ua	12 -19 13 -3 -10
pair next: cue.all adj.dead	-8 -4 -18 -23 13
pair next: cue.all adj.freed	8 -5 -2 -1 -1
pair next: cue.all adj.modifier	-16 -7 -25 30 -13
pair next: cue.all adj.wounded	-34 41 -19 -26 -27
pair next: cue.all category	1 -24 11 -16 -10
pair next: cue.all country	9 -14 -6 -12 15
pair next: cue.all cue.all	-6 14 -17 -16 -10
pair next: cue.all cue.claims	-10 1 -6 10 -25
pair next: cue.all cue.completed	1 16 13 -18 -14
pair next: cue.all cue.each	12 -24 20 -4 -32
pair next: cue.all cue.held	5 -9 -1 7 -11
pair next: cue.all cue.in_captivity	27 -4 -13 -14 -12
pair next: cue.all cue.mediated	-10 -12 20 -4 -11
pair next: cue.all cue.of_whole	10 -26 -6 -30 4
pair next: cue.all cue.part	15 9 -16 -9 -3
pair next: cue.all cue.planned	-32 28 -18 26 -28
pair next: cue.all cue.ready	20 -5 -1 -17 -4
pair next: cue.all cue.relative	-6 -36 14 4 -22
pair next: cue.all cue.stage	28 -17 -13 -24 -13
pair next: cue.all cue.today	15 -11 -20 6 -6
pair next: cue.all cue.total	-23 -7 23 -5 -10
pair next: cue.all cue.transit	13 -7 -8 -6 2
pair next: cue.all cue.visit	-17 -3 19 0 -13
pair next: cue.all foe.to	-5 -8 10 -6 0
pair next: cue.all noun.body	3 -17 -3 -32 22
pair next: cue.all noun.branch	10 -4 -36 -3 29
pair next: cue.all noun.child	2 -8 1 -13 2
pair next: cue.all noun.civilian	13 -6 -20 -26 9
pair next: cue.all noun.exchange	-7 -27 7 0 3
pair next: cue.all noun.family	-7 -7 -4 -10 9
pair next: cue.all noun.man	14 -1 -8 -17 -8
pair next: cue.all noun.military	11 2 -34 -19 -4
pair next: cue.all noun.other	-12 10 -3 8 -35
pair next: cue.all noun.people	-19 26 -4 -14 -5
pair next: cue.all noun.rank	13 -1 -10 -1 -11
pair next: cue.all noun.soldier	9 0 -5 0 -4
pair next: cue.all noun.woman	1 -1 -28 16 -31
pair next: cue.all own.agent	28 -9 -3 -26 -2
pair next: cue.all own.of	12 7 -12 -8 -6
pair next: cue.all own.to	22 -13 -18 -14 -19
pair next: cue.all qualifier.at_most	21 0 -5 -27 -15
pair next: cue.all qualifier.more_than	3 -10 -7 10 -14
pair next: cue.all ru.agent	20 -13 7 -5 -27
pair next: cue.all ru.of	-12 5 10 -22 -23
pair next: cue.all ru.to	14 -7 -7 -1 -8
pair next: cue.all ua.agent	3 8 -11 -1 -20
pair next: cue.all ua.of	-11 -16 -16 -4 20
pair next: cue.all verb.bring	-14 -13 14 3 -12
pair next: cue.all verb.come	-8 -28 10 -30 11
pair next: cue.all verb.future	-4 -9 -31 1 16
pair next: cue.all verb.get	-8 -8 10 -12 -3
pair next: cue.all verb.give	-40 -11 31 -6 10
pair next: cue.all verb.home	3 -9 7 -11 -15
pair next: cue.all verb.other	-7 10 -13 -7 -7
pair next: cue.all verb.will	5 -17 10 6 -34
pair next: cue.all view.ru	7 -8 -29 4 -22
pair next: cue.all_civilians adj.modifier	26 -13 -4 -24 5
pair next: cue.all_civilians cue.all	26 -9 -16 -16 -27
pair next: cue.already adj.dead	15 -2 -11 -15 9
pair next: cue.already adj.modifier	2 4 -22 -6 7
pair next: cue.already category	-4 -5 14 -7 -16
pair next: cue.already cue.already	-6 -20 -13 17 -18
pair next: cue.already cue.claims	15 -24 -16 4 -10
pair next: cue.already cue.completed	13 -10 7 -12 -17
pair next: cue.already cue.footage	20 -23 -2 -12 -6
pair next: cue.already cue.in_return	21 -11 -25 -9 -11
pair next: cue.already cue.mediated	10 -10 -21 -16 9
pair next: cue.already cue.month	-16 22 -15 -5 -9
pair next: cue.already cue.of_whole	21 -7 -2 -7 -15
pair next: cue.already cue.planned	-3 22 -10 -12 -19
pair next: cue.already cue.postponed	-14 -4 22 -6 -21
pair next: cue.already cue.ready	-4 8 -3 -4 -4
pair next: cue.already cue.recap	-24 -14 26 -13 -18
pair next: cue.already cue.relative	7 -6 19 -7 -27
pair next: cue.already cue.reunion	7 -9 8 -15 -23
pair next: cue.already cue.since	9 0 -4 -5 0
pair next: cue.already cue.stage	18 -14 -8 -2 -2
pair next: cue.already cue.today	1 -3 -4 0 -12
pair next: cue.already cue.transit	33 -31 -19 -8 -25
pair next: cue.already cue.visit	29 -15 0 -12 -40
pair next: cue.already noun.body	2 -21 16 -11 -5
pair next: cue.already noun.child	24 -13 -5 -45 24
pair next: cue.already noun.exchange	36 -28 -47 -28 13
pair next: cue.already noun.family	-9 -4 11 -2 -4
pair next: cue.already noun.military	-5 -13 4 -1 -7
pair next: cue.already noun.other	-27 12 7 -4 0
pair next: cue.already noun.people	-29 -36 15 9 -2
pair next: cue.already own.of	15 -9 -11 6 -13
pair next: cue.already own.to	13 -12 -9 -22 -14
pair next: cue.already qualifier.approx	-10 20 -17 -8 -17
pair next: cue.already qualifier.at_most	28 0 4 -11 -34
pair next: cue.already qualifier.more_than	-30 -15 -6 2 16
pair next: cue.already ru.to	36 -11 -22 -18 -25
pair next: cue.already ua.agent	18 -1 -3 -11 -7
pair next: cue.already ua.to	40 -22 -12 -31 -2
pair next: cue.already verb.bring	-7 -17 -27 16 1
pair next: cue.already verb.come	-9 4 4 11 -24
pair next: cue.already verb.future	-32 25 -17 18 -35
pair next: cue.already verb.get	-22 -14 17 13 -3
pair next: cue.already verb.give	4 -9 25 -18 -22
pair next: cue.already verb.home	15 -17 -17 -10 13
pair next: cue.already verb.managed	-16 -6 19 -6 -18
pair next: cue.already verb.noun	14 -7 -6 -15 -13
pair next: cue.already verb.other	-7 -25 -12 6 8
pair next: cue.already verb.swap	10 23 -16 -18 -18
pair next: cue.among adj.modifier	6 5 -15 -7 -16
pair next: cue.among cue.among	11 -6 17 -15 -23
pair next: cue.among cue.relative	-6 -1 12 -6 4
pair next: cue.among cue.yesterday	-33 -17 44 -13 -24
pair next: cue.among noun.military	-15 -1 19 -2 -10
pair next: cue.among noun.people	16 -12 11 -23 -22
pair next: cue.among verb.bring	-17 -5 11 4 1
pair next: cue.anniversary category	-2 -2 11 8 -6
pair next: cue.anniversary cue.anniversary	1 -12 6 -24 0
pair next: cue.anniversary cue.born	0 -20 6 -10 -9
pair next: cue.anniversary cue.of_year	-44 -12 28 -41 7
pair next: cue.anniversary noun.other	-17 -11 12 -23 -1
pair next: cue.anniversary ua.of	-19 -16 -17 11 8
pair next: cue.arrived adj.modifier	-6 -16 -1 -24 3
pair next: cue.arrived cue.visit	-14 -9 29 -7 -27
pair next: cue.border country	11 -16 -11 -27 -12
pair next: cue.border cue.border	31 -5 -14 -11 -15
pair next: cue.border cue.transit	36 -15 -19 -18 -15
pair next: cue.border noun.child	26 -8 -10 -1 -21
pair next: cue.border ua.of	21 -8 -11 -1 -8
pair next: cue.border ua.to	-4 -14 13 -15 -28
pair next: cue.born adj.modifier	22 -24 -30 -32 -6
pair next: cue.born adj.wounded	17 1 -9 -9 -9
pair next: cue.born category	4 8 -15 -21 7
pair next: cue.born cue.born	25 -2 -10 -7 -22
pair next: cue.born cue.in_captivity	-20 -13 19 -11 2
pair next: cue.born cue.of_whole	11 -10 -9 -8 -6
pair next: cue.born cue.part	17 -17 -32 -24 3
pair next: cue.born cue.relative	-11 -13 -20 -7 16
pair next: cue.born cue.today	28 -14 -14 -11 -21
pair next: cue.born noun.child	27 -2 -8 -10 -23
pair next: cue.born noun.civilian	3 -9 -10 -4 14
pair next: cue.born noun.man	11 -11 -5 -4 5
pair next: cue.born noun.other	6 0 17 -27 -19
pair next: cue.born noun.people	-4 -21 -26 -29 34
pair next: cue.born own.to	-8 -19 -9 25 -18
pair next: cue.born qualifier.at_most	5 13 -13 -10 -18
pair next: cue.born qualifier.more_than	7 -5 -1 14 -10
pair next: cue.born verb.bring	6 -13 14 -22 -14
pair next: cue.born verb.come	12 -11 -11 -11 18
pair next: cue.born verb.future	8 -16 -9 -1 13
pair next: cue.born verb.get	10 -1 -6 -7 -8
pair next: cue.born verb.home	28 -11 -15 -10 -14
pair next: cue.born verb.other	-4 -23 8 -26 5
pair next: cue.called_off adj.modifier	-13 17 -1 -15 -23
pair next: cue.called_off country	-15 -18 23 -8 -26
pair next: cue.called_off cue.agreement	-14 22 -20 -7 -12
pair next: cue.called_off cue.called_off	-29 46 -27 -18 -36
pair next: cue.called_off cue.claims	-40 51 -28 -17 -30
pair next: cue.called_off cue.completed	-39 26 -28 -3 10
pair next: cue.called_off cue.denied	25 -22 -6 -5 -5
pair next: cue.called_off noun.exchange	-19 27 -23 -12 -19
pair next: cue.called_off noun.other	-8 -13 -34 17 5
pair next: cue.called_off ru.agent	-22 32 -18 -10 -30
pair next: cue.called_off ua.of	-21 23 -15 -5 -2
pair next: cue.called_off verb.will	-4 -10 -10 -5 18
pair next: cue.captivity adj.freed	14 -7 -7 -9 -4
pair next: cue.captivity adj.modifier	4 -4 -24 4 -18
pair next: cue.captivity adj.wounded	2 -23 -8 -21 23
pair next: cue.captivity category	26 -10 -12 -8 -16
pair next: cue.captivity country	11 -14 -11 -15 6
pair next: cue.captivity cue.agreed	-16 30 -9 -9 -24
pair next: cue.captivity cue.agreement	-2 17 -6 -13 -5
pair next: cue.captivity cue.all	-7 23 6 -31 -15
pair next: cue.captivity cue.born	5 -12 4 -10 -6
pair next: cue.captivity cue.called_off	-23 32 -28 -11 -30
pair next: cue.captivity cue.captured	-35 -5 -6 -6 36
pair next: cue.captivity cue.claims	14 0 4 -8 -49
pair next: cue.captivity cue.completed	8 -43 -8 14 -7
pair next: cue.captivity cue.count	13 0 -3 -30 -16
pair next: cue.captivity cue.denied	-9 14 -2 4 -11
pair next: cue.captivity cue.deported	-1 -30 -19 -20 26
pair next: cue.captivity cue.each	-3 7 -20 -1 -8
pair next: cue.captivity cue.footage	-12 -30 28 -22 -34
pair next: cue.captivity cue.held	-17 -15 1 -1 3
pair next: cue.captivity cue.in_captivity	-16 -30 -18 20 1
pair next: cue.captivity cue.in_return	-14 -24 -17 -16 28
pair next: cue.captivity cue.included	-18 -3 -7 -16 27
pair next: cue.captivity cue.local	-16 -19 13 -18 -4
pair next: cue.captivity cue.mediated	10 -8 -5 -2 -1
pair next: cue.captivity cue.missing	-4 -3 -10 15 -4
pair next: cue.captivity cue.of_whole	-3 4 -28 2 -3
pair next: cue.captivity cue.of_year	20 -19 -5 -11 -4
pair next: cue.captivity cue.other_war	-26 -31 -30 -17 36
pair next: cue.captivity cue.part	4 3 -25 2 -36
pair next: cue.captivity cue.planned	-18 15 -13 4 -12
pair next: cue.captivity cue.postponed	-23 31 -17 -11 -27
pair next: cue.captivity cue.recap	8 -11 -14 -11 -1
pair next: cue.captivity cue.record	-18 24 -18 -13 -13
pair next: cue.captivity cue.relative	-5 -2 -26 -11 17
pair next: cue.captivity cue.reunion	5 -20 -10 6 -7
pair next: cue.captivity cue.same_number	-6 -5 -8 -10 10
pair next: cue.captivity cue.since	8 -12 -11 6 -16
pair next: cue.captivity cue.span	-15 -3 2 20 -18
pair next: cue.captivity cue.third	-10 -16 -12 -16 17
pair next: cue.captivity cue.to_date	0 0 1 -2 -24
pair next: cue.captivity cue.today	15 -8 -13 -9 -9
pair next: cue.captivity cue.total	19 -5 -12 -12 2
pair next: cue.captivity cue.transit	21 -8 -1 -10 -8
pair next: cue.captivity cue.year	-39 -18 -38 26 31
pair next: cue.captivity cue.yesterday	-18 -5 28 -16 -35
pair next: cue.captivity foe.to	26 -3 -21 -20 -9
pair next: cue.captivity noun.branch	-18 -10 -27 9 31
pair next: cue.captivity noun.civilian	-17 6 16 -18 -3
pair next: cue.captivity noun.exchange	-24 36 4 19 -42
pair next: cue.captivity noun.family	-6 -14 -24 -7 37
pair next: cue.captivity noun.foreigner	8 -7 -13 1 -15
pair next: cue.captivity noun.military	-15 1 -7 -6 7
pair next: cue.captivity noun.other	-10 -8 9 -21 4
pair next: cue.captivity noun.people	-10 -19 5 6 -4
pair next: cue.captivity noun.rank	-23 -19 -13 -11 24
pair next: cue.captivity noun.soldier	-24 -28 -27 12 25
pair next: cue.captivity own.agent	1 5 -11 -20 6
pair next: cue.captivity own.to	13 -22 6 -5 -27
pair next: cue.captivity qualifier.approx	-21 -4 -14 7 1
pair next: cue.captivity qualifier.at_least	-11 -5 -2 24 -21
pair next: cue.captivity qualifier.at_most	-14 23 -14 -1 -1
pair next: cue.captivity qualifier.more_than	-7 9 -22 1 2
pair next: cue.captivity ru.agent	0 -8 -31 -3 19
pair next: cue.captivity ru.from	-2 -9 -15 21 -27
pair next: cue.captivity ru.of	7 -34 -12 1 6
pair next: cue.captivity ua.agent	20 -3 5 -25 -15
pair next: cue.captivity ua.from	30 -18 -17 -14 -18
pair next: cue.captivity ua.of	7 5 4 -6 -24
pair next: cue.captivity ua.to	-10 -26 -18 8 6
pair next: cue.captivity verb.bring	20 -17 -27 29 -44
pair next: cue.captivity verb.come	9 -2 -3 -1 -23
pair next: cue.captivity verb.future	-30 24 -6 4 -15
pair next: cue.captivity verb.get	-22 7 -29 -29 22
pair next: cue.captivity verb.give	4 8 -19 -21 -1
pair next: cue.captivity verb.held_exchange	7 -5 1 -16 -28
pair next: cue.captivity verb.home	35 -17 -16 -25 -4
pair next: cue.captivity verb.managed	-1 8 -5 -8 -1
pair next: cue.captivity verb.noun	-22 13 -12 -18 9
pair next: cue.captivity verb.other	-29 -7 -4 -34 30
pair next: cue.captivity verb.swap	17 -11 -24 -4 -15
pair next: cue.captivity verb.will	-2 15 -24 -27 -10
pair next: cue.captivity view.ru	14 -32 -26 14 -7
pair next: cue.captivity voice.ua	-23 1 17 -29 17
pair next: cue.captured adj.modifier	-14 -8 -27 11 3
pair next: cue.captured category	25 0 -2 -14 -12
pair next: cue.captured cue.captivity	6 -15 -26 -30 20
pair next: cue.captured cue.captured	-16 -11 -2 3 18
pair next: cue.captured cue.crime	8 -2 -3 2 -6
pair next: cue.captured cue.deported	10 -8 0 -2 -1
pair next: cue.captured cue.ever_captured	-19 -8 -4 0 9
pair next: cue.captured cue.of_whole	-9 -6 -11 -2 14
pair next: cue.captured cue.relative	11 -4 -8 -8 -13
pair next: cue.captured cue.since	-24 6 -5 -14 13
pair next: cue.captured cue.transit	-16 -13 -1 -10 13
pair next: cue.captured cue.year	5 9 -1 -8 -3
pair next: cue.captured noun.military	-25 -11 -16 -11 34
pair next: cue.captured noun.other	-6 -19 19 -23 5
pair next: cue.captured noun.people	-16 -6 -26 -24 32
pair next: cue.captured noun.soldier	30 -22 -5 -15 8
pair next: cue.captured qualifier.approx	23 -11 -17 -10 -9
pair next: cue.captured ru.of	-12 -27 -4 13 14
pair next: cue.captured ua.of	6 13 -20 -24 7
pair next: cue.claims adj.dead	3 -5 -3 -6 9
pair next: cue.claims adj.modifier	-13 -6 5 -5 -5
pair next: cue.claims category	1 -28 14 -18 -5
pair next: cue.claims country	-8 4 1 5 -8
pair next: cue.claims cue.agreement	23 -9 -22 -12 6
pair next: cue.claims cue.all	5 8 1 -7 -10
pair next: cue.claims cue.claims	-28 4 19 26 -20
pair next: cue.claims cue.completed	8 2 -11 -15 -11
pair next: cue.claims cue.crime	-14 -8 -8 6 12
pair next: cue.claims cue.footage	-10 9 10 -9 -11
pair next: cue.claims cue.held	-19 -14 -4 18 -10
pair next: cue.claims cue.in_captivity	-6 -8 -11 12 -28
pair next: cue.claims cue.mediated	38 -36 -32 -24 9
pair next: cue.claims cue.missing	-24 -9 17 25 -14
pair next: cue.claims cue.of_whole	-13 6 7 -30 -3
pair next: cue.claims cue.part	-21 -12 26 -28 -12
pair next: cue.claims cue.planned	2 4 -27 -19 -6
pair next: cue.claims cue.ready	4 10 -14 -13 -14
pair next: cue.claims cue.record	-5 0 -20 -15 19
pair next: cue.claims cue.relative	-19 24 -13 -16 -4
pair next: cue.claims cue.since	5 10 -28 3 -10
pair next: cue.claims cue.span	-10 20 -3 -4 -17
pair next: cue.claims cue.thanks	9 -10 6 -15 -13
pair next: cue.claims cue.today	-4 -8 -15 8 -1
pair next: cue.claims cue.total	-20 12 -8 13 2
pair next: cue.claims cue.venue	-26 24 -7 -13 -9
pair next: cue.claims foe.of	17 -2 -5 -7 -6
pair next: cue.claims noun.body	31 -18 -21 -20 -20
pair next: cue.claims noun.branch	-28 -9 7 -7 21
pair next: cue.claims noun.civilian	-9 -7 -6 0 13
pair next: cue.claims noun.exchange	13 -5 -39 -50 5
pair next: cue.claims noun.family	7 -7 -2 7 -24
pair next: cue.claims noun.foreigner	-23 2 -25 10 -3
pair next: cue.claims noun.military	-5 -7 -21 -12 21
pair next: cue.claims noun.other	-32 22 11 -6 -7
pair next: cue.claims noun.people	25 -3 -23 -8 -29
pair next: cue.claims noun.rank	-10 -6 5 -4 8
pair next: cue.claims own.agent	19 2 -20 -4 -21
pair next: cue.claims own.of	38 -19 -28 -12 -13
pair next: cue.claims own.to	-3 -13 -20 11 8
pair next: cue.claims qualifier.approx	2 -12 -13 13 -17
pair next: cue.claims qualifier.at_least	-26 -9 17 -5 7
pair next: cue.claims qualifier.at_most	5 25 3 -9 -20
pair next: cue.claims qualifier.more_than	-10 -14 -1 16 -19
pair next: cue.claims ru.agent	-1 6 -31 -17 3
pair next: cue.claims ru.of	31 -24 -34 -2 -12
pair next: cue.claims ru.to	1 0 -17 -10 10
pair next: cue.claims ua.agent	7 0 0 -14 -13
pair next: cue.claims ua.of	13 -12 -12 -17 -2
pair next: cue.claims ua.to	15 4 -23 -31 15
pair next: cue.claims verb.bring	16 -8 -36 -4 23
pair next: cue.claims verb.come	-16 -3 7 -12 14
pair next: cue.claims verb.future	-12 -1 -12 22 -24
pair next: cue.claims verb.get	39 -13 -25 -30 -14
pair next: cue.claims verb.give	12 -2 -14 -7 3
pair next: cue.claims verb.held_exchange	13 -19 -7 -16 8
pair next: cue.claims verb.noun	7 -1 5 -10 -31
pair next: cue.claims verb.other	-16 -18 13 -7 15
pair next: cue.claims verb.swap	17 -16 -13 -2 9
pair next: cue.claims verb.will	-23 20 -21 -10 6
pair next: cue.claims voice.ru	-2 -11 -5 -16 15
pair next: cue.claims voice.ua	1 8 -49 18 -49
pair next: cue.completed adj.modifier	5 -6 -10 -14 -11
pair next: cue.completed adj.wounded	29 -22 -18 -5 -9
pair next: cue.completed category	9 0 -17 0 -11
pair next: cue.completed country	8 -21 4 10 -9
pair next: cue.completed cue.agreed	-25 17 -17 -8 19
pair next: cue.completed cue.agreement	16 3 -8 -21 -15
pair next: cue.completed cue.all	13 -21 -22 -17 2
pair next: cue.completed cue.called_off	-36 33 -24 -22 4
pair next: cue.completed cue.captivity	-23 -26 -28 7 29
pair next: cue.completed cue.claims	0 16 -17 -14 -12
pair next: cue.completed cue.completed	-3 -4 -10 -2 -8
pair next: cue.completed cue.crime	19 -19 -16 -17 10
pair next: cue.completed cue.denied	-1 5 -22 -19 3
pair next: cue.completed cue.each	36 -18 -9 -22 -25
pair next: cue.completed cue.evacuation	-21 13 -16 -31 21
pair next: cue.completed cue.footage	-9 -19 28 -9 -19
pair next: cue.completed cue.good_news	32 -15 -27 -12 -28
pair next: cue.completed cue.held	-28 -20 -9 30 9
pair next: cue.completed cue.in_captivity	13 13 15 -34 -26
pair next: cue.completed cue.in_return	28 -23 -15 -7 -1
pair next: cue.completed cue.included	-15 29 10 -27 -8
pair next: cue.completed cue.local	-9 -30 6 -22 2
pair next: cue.completed cue.mediated	23 -10 3 -30 -19
pair next: cue.completed cue.name	-4 -11 13 -7 -11
pair next: cue.completed cue.of_whole	12 -20 -4 -27 8
pair next: cue.completed cue.one_sided	14 -6 -8 -11 -13
pair next: cue.completed cue.other_return	-47 -8 34 -3 3
pair next: cue.completed cue.outside	19 -9 -6 -14 -6
pair next: cue.completed cue.part	18 -14 -1 0 -23
pair next: cue.completed cue.planned	-28 33 4 -21 -35
pair next: cue.completed cue.postponed	-14 21 -9 -16 -20
pair next: cue.completed cue.ready	-12 22 -10 -10 -21
pair next: cue.completed cue.recap	3 -4 -28 -27 23
pair next: cue.completed cue.record	-22 -6 1 -12 24
pair next: cue.completed cue.relative	-34 6 8 -35 -17
pair next: cue.completed cue.reunion	-21 -26 10 24 -27
pair next: cue.completed cue.since	2 -12 -13 23 -14
pair next: cue.completed cue.span	20 17 -19 -19 -13
pair next: cue.completed cue.stage	-14 -10 -24 -19 24
pair next: cue.completed cue.thanks	6 -21 14 0 -18
pair next: cue.completed cue.today	24 -15 -13 -16 -19
pair next: cue.completed cue.total	0 -13 -10 -2 20
pair next: cue.completed cue.training	-17 -5 -17 -5 28
pair next: cue.completed cue.transit	10 -25 -18 1 -9
pair next: cue.completed cue.venue	-13 11 -29 -3 2
pair next: cue.completed cue.visit	-29 -7 34 -12 -30
pair next: cue.completed cue.year	-25 14 -14 19 -11
pair next: cue.completed cue.yesterday	-7 -29 27 -18 -21
pair next: cue.completed foe.of	15 -1 -13 -4 -3
pair next: cue.completed noun.body	10 -15 -19 0 -7
pair next: cue.completed noun.branch	-13 -5 -13 -22 26
pair next: cue.completed noun.child	1 6 -12 -25 4
pair next: cue.completed noun.civilian	4 -32 -32 8 -11
pair next: cue.completed noun.exchange	7 -13 -6 17 -35
pair next: cue.completed noun.family	-24 -2 -26 -16 25
pair next: cue.completed noun.foreigner	18 -38 -18 -10 10
pair next: cue.completed noun.military	13 -18 -31 -9 -4
pair next: cue.completed noun.other	-12 -25 14 -4 -8
pair next: cue.completed noun.people	12 -50 8 -15 9
pair next: cue.completed noun.rank	-6 -6 -15 11 7
pair next: cue.completed noun.soldier	17 -6 -9 -10 -8
pair next: cue.completed own.agent	25 -14 -26 -23 6
pair next: cue.completed own.of	-10 6 -20 -18 10
pair next: cue.completed own.to	41 -36 -35 -11 -2
pair next: cue.completed qualifier.approx	-6 -28 7 12 -9
pair next: cue.completed qualifier.at_most	-1 -5 -35 -13 10
pair next: cue.completed qualifier.more_than	-10 -29 -24 19 -1
pair next: cue.completed ru.agent	28 -1 3 -12 -39
pair next: cue.completed ru.from	18 -19 -3 -5 -36
pair next: cue.completed ru.of	28 -49 7 -23 -4
pair next: cue.completed ru.to	23 -2 -26 -28 -14
pair next: cue.completed ua.agent	-4 7 26 -15 -8
pair next: cue.completed ua.from	41 -4 -24 -20 -21
pair next: cue.completed ua.of	-11 -9 4 28 -7
pair next: cue.completed ua.to	16 -29 3 -6 -10
pair next: cue.completed verb.bring	21 -15 -41 -4 -10
pair next: cue.completed verb.come	46 -17 -12 -10 -32
pair next: cue.completed verb.future	-20 19 -47 -28 8
pair next: cue.completed verb.get	8 -12 -22 -24 17
pair next: cue.completed verb.give	25 -30 -22 -30 -3
pair next: cue.completed verb.held_exchange	38 -18 -28 -2 -15
pair next: cue.completed verb.home	28 -17 -8 -19 -15
pair next: cue.completed verb.managed	31 -8 -18 -18 -14
pair next: cue.completed verb.noun	23 -17 -8 -17 -12
pair next: cue.completed verb.other	-47 -27 -13 13 10
pair next: cue.completed verb.swap	6 0 -17 -2 -26
pair next: cue.completed verb.will	-6 3 -5 14 -37
pair next: cue.completed voice.ru	2 -5 -9 15 -11
pair next: cue.completed voice.ua	5 -17 -12 4 -11
pair next: cue.count adj.modifier	-1 22 -20 -15 -9
pair next: cue.count adj.wounded	-6 2 -9 -3 25
pair next: cue.count category	6 -13 -14 -2 3
pair next: cue.count cue.agreement	31 -3 -24 -11 -34
pair next: cue.count cue.called_off	-12 -10 -5 -8 14
pair next: cue.count cue.claims	-29 -17 24 22 -29
pair next: cue.count cue.completed	-24 15 20 -23 -40
pair next: cue.count cue.count	-9 2 -22 12 -3
pair next: cue.count cue.deported	-4 -7 -17 11 -10
pair next: cue.count cue.footage	-29 -15 20 8 -16
pair next: cue.count cue.mediated	10 -9 -9 10 -17
pair next: cue.count cue.nth	25 3 -23 -9 -12
pair next: cue.count cue.of_whole	-7 12 0 -18 -8
pair next: cue.count cue.of_year	25 -11 -5 -13 -16
pair next: cue.count cue.outside	9 -6 0 -2 -1
pair next: cue.count cue.planned	-2 21 -13 -22 -18
pair next: cue.count cue.postponed	-13 -9 -5 -2 10
pair next: cue.count cue.record	11 -13 -32 11 -17
pair next: cue.count cue.relative	5 10 4 -4 -36
pair next: cue.count cue.since	2 -19 -17 -46 20
pair next: cue.count cue.span	-3 30 -21 -16 -21
pair next: cue.count cue.third	-27 -16 -15 -9 28
pair next: cue.count cue.to_date	22 -13 -1 -11 -3
pair next: cue.count cue.today	18 0 -14 -6 -6
pair next: cue.count cue.total	9 -4 -3 -4 -1
pair next: cue.count cue.year	29 -10 -1 -22 -1
pair next: cue.count noun.body	-15 -7 -2 8 14
pair next: cue.count noun.exchange	14 -20 -16 -14 -1
pair next: cue.count noun.military	-1 -4 -9 -14 4
pair next: cue.count noun.other	-13 15 -28 2 -2
pair next: cue.count noun.people	-17 7 -18 -2 15
pair next: cue.count own.agent	-13 -2 -14 24 -11
pair next: cue.count own.of	3 -7 28 -17 -24
pair next: cue.count own.to	21 -3 -7 -14 -13
pair next: cue.count qualifier.approx	-29 8 -14 16 -3
pair next: cue.count qualifier.at_most	7 -42 8 -25 -1
pair next: cue.count qualifier.more_than	-14 8 12 -12 -22
pair next: cue.count ru.agent	9 -6 -2 -8 -1
pair next: cue.count ru.from	-36 -12 -10 33 -10
pair next: cue.count ru.of	8 -6 3 -4 -21
pair next: cue.count ua.agent	-15 -4 -9 31 -24
pair next: cue.count ua.of	-4 16 -30 3 -16
pair next: cue.count ua.to	-29 -20 -14 20 16
pair next: cue.count verb.bring	22 -28 -25 0 -26
pair next: cue.count verb.come	-13 20 -21 14 -6
pair next: cue.count verb.future	-12 31 -26 -10 -25
pair next: cue.count verb.held_exchange	11 -5 -7 -29 -5
pair next: cue.count verb.home	20 -1 -1 -19 -4
pair next: cue.count verb.other	7 -19 -8 -18 21
pair next: cue.count verb.swap	4 18 -11 -23 -14
pair next: cue.count verb.will	-6 2 -15 19 -9
pair next: cue.count view.ru	-3 24 -20 -3 -4
pair next: cue.count view.ua	6 -20 -12 2 -20
pair next: cue.count voice.ua	-2 7 -7 -7 -13
pair next: cue.crime adj.modifier	-34 -15 -31 19 -1
pair next: cue.crime category	-15 -12 7 -10 8
pair next: cue.crime cue.crime	-14 -1 -28 8 28
pair next: cue.crime cue.money	21 4 -21 -25 8
pair next: cue.crime cue.of_whole	22 -18 -19 -14 15
pair next: cue.crime cue.part	12 0 -11 -3 3
pair next: cue.crime cue.relative	-14 12 -39 -6 11
pair next: cue.crime noun.exchange	-11 -10 -16 15 -6
pair next: cue.crime noun.family	-9 -3 -5 -3 9
pair next: cue.crime noun.military	-20 -15 -14 -12 30
pair next: cue.crime noun.other	-15 -15 -16 6 16
pair next: cue.crime noun.people	-29 -10 7 -14 5
pair next: cue.crime qualifier.at_most	-18 -19 -12 -8 19
pair next: cue.crime qualifier.more_than	-18 -4 -2 0 2
pair next: cue.crime ru.of	-24 -10 -17 -17 24
pair next: cue.crime ru.to	-11 -9 -10 -7 28
pair next: cue.crime ua.of	-5 -2 -5 -5 15
pair next: cue.crime verb.future	23 -17 -15 -9 9
pair next: cue.crime verb.other	-15 -7 -6 -9 26
pair next: cue.denied adj.modifier	-24 -29 -17 38 -25
pair next: cue.denied cue.agreed	-14 12 -5 -1 -9
pair next: cue.denied cue.claims	-29 28 -22 14 -18
pair next: cue.denied cue.completed	3 9 -8 -4 -9
pair next: cue.denied cue.denied	-38 41 -32 -30 -10
pair next: cue.denied cue.relative	-35 6 28 -25 -25
pair next: cue.denied cue.today	-19 18 -25 8 -21
pair next: cue.denied noun.exchange	13 43 -43 -35 -36
pair next: cue.denied noun.other	6 -25 20 5 -23
pair next: cue.denied ru.agent	-12 16 -13 -2 -13
pair next: cue.denied ru.of	-28 29 -7 -19 -18
pair next: cue.denied ua.of	-31 35 -25 -8 -32
pair next: cue.deported adj.modifier	12 -15 -12 -16 11
pair next: cue.deported adj.wounded	-7 0 -9 0 13
pair next: cue.deported category	13 -8 -18 -17 0
pair next: cue.deported cue.captured	10 -9 1 6 -10
pair next: cue.deported cue.claims	0 -5 0 10 -8
pair next: cue.deported cue.deported	1 -17 -19 14 -24
pair next: cue.deported cue.held	17 -6 -4 2 -18
pair next: cue.deported cue.of_whole	-12 -4 -11 0 10
pair next: cue.deported cue.today	19 -12 -19 -11 -13
pair next: cue.deported cue.transit	6 -14 -14 -11 13
pair next: cue.deported cue.year	18 -4 -1 -11 -8
pair next: cue.deported noun.child	-32 -15 -27 26 -5
pair next: cue.deported noun.exchange	-3 -1 -8 5 -10
pair next: cue.deported noun.military	-19 24 -24 4 -32
pair next: cue.deported noun.other	29 -17 -28 -18 -12
pair next: cue.deported noun.people	-23 -9 -7 22 17
pair next: cue.deported own.to	24 -1 -1 -19 -5
pair next: cue.deported qualifier.at_least	-10 -11 -2 13 -17
pair next: cue.deported qualifier.more_than	-3 0 -6 14 -3
pair next: cue.deported ru.from	-24 -6 -6 13 13
pair next: cue.deported ru.to	23 -7 -10 -18 -10
pair next: cue.deported ua.agent	2 -2 -10 15 -19
pair next: cue.deported ua.of	14 -13 5 -12 -12
pair next: cue.deported ua.to	22 -7 -19 -12 -17
pair next: cue.deported verb.bring	5 -6 -9 -4 5
pair next: cue.deported verb.held_exchange	-14 -4 -11 16 -7
pair next: cue.died adj.dead	11 -6 -7 -8 -12
pair next: cue.died verb.other	22 -2 -15 -4 -11
pair next: cue.each adj.modifier	1 -12 3 -9 -9
pair next: cue.each cue.agreement	17 -14 -2 -6 0
pair next: cue.each cue.all	6 7 12 -34 -27
pair next: cue.each cue.claims	1 10 -14 -12 -6
pair next: cue.each cue.completed	23 -19 -7 -9 -19
pair next: cue.each cue.each	0 3 -10 -19 -10
pair next: cue.each cue.of_whole	-5 -18 -2 15 -13
pair next: cue.each cue.part	7 6 -28 -32 1
pair next: cue.each cue.recap	22 -6 -11 -9 -8
pair next: cue.each cue.record	14 -11 -10 -6 -5
pair next: cue.each cue.relative	-5 15 -14 -3 -14
pair next: cue.each cue.span	1 12 -11 -4 -11
pair next: cue.each cue.thanks	25 -20 -8 -8 -16
pair next: cue.each cue.to_date	-11 7 -12 1 -16
pair next: cue.each cue.today	18 -8 -9 -6 -6
pair next: cue.each cue.total	17 -17 -7 -1 -5
pair next: cue.each noun.body	-17 18 -15 -12 -1
pair next: cue.each noun.civilian	-14 15 -9 -13 -8
pair next: cue.each noun.exchange	19 -10 -2 -13 -19
pair next: cue.each noun.military	-8 8 -3 -1 -5
pair next: cue.each noun.other	-21 -12 -5 16 -3
pair next: cue.each noun.people	4 -14 -12 -6 9
pair next: cue.each qualifier.at_most	-23 23 -2 -10 -14
pair next: cue.each ru.agent	14 -6 -9 -1 -1
pair next: cue.each ru.of	-25 -21 -15 23 -8
pair next: cue.each ua.of	23 -16 -8 -4 -7
pair next: cue.each verb.bring	35 -24 -28 -20 -23
pair next: cue.each verb.come	10 3 -3 -9 -1
pair next: cue.each verb.future	-13 17 -14 -9 -13
pair next: cue.each verb.get	21 -1 -10 -7 -27
pair next: cue.each verb.give	18 -23 0 -7 -9
pair next: cue.each verb.held_exchange	20 -20 -6 -1 -2
pair next: cue.each verb.other	-19 -19 15 24 -27
pair next: cue.each verb.swap	0 1 -8 -3 -1
pair next: cue.each verb.will	-30 37 -12 -15 -19
pair next: cue.evacuation adj.modifier	-9 2 -25 6 -8
pair next: cue.evacuation adj.wounded	-18 -11 -8 -15 24
pair next: cue.evacuation category	-41 -29 -20 12 27
pair next: cue.evacuation cue.evacuation	13 -9 -20 -28 19
pair next: cue.evacuation cue.local	-27 -18 -15 -17 26
pair next: cue.evacuation cue.of_whole	-4 3 -22 -23 5
pair next: cue.evacuation cue.relative	-7 -16 -8 -10 20
pair next: cue.evacuation cue.total	-7 -2 -5 -10 16
pair next: cue.evacuation cue.training	-10 -8 -1 -1 14
pair next: cue.evacuation noun.other	7 -5 -10 -28 11
pair next: cue.evacuation noun.people	-11 -26 -26 -12 15
pair next: cue.evacuation qualifier.approx	-13 -5 -9 -3 16
pair next: cue.evacuation ru.to	1 -11 10 -24 21
pair next: cue.evacuation ua.of	19 -8 -17 -11 -12
pair next: cue.evacuation verb.bring	-34 -6 -12 -13 34
pair next: cue.evacuation verb.come	-39 -16 23 -21 8
pair next: cue.evacuation verb.future	18 10 -17 -8 -14
pair next: cue.ever_captured adj.modifier	-1 4 -11 7 -11
pair next: cue.ever_captured cue.captivity	3 -18 4 12 -22
pair next: cue.ever_captured cue.captured	-22 -13 -13 11 22
pair next: cue.ever_captured noun.military	-11 -14 -6 -3 15
pair next: cue.ever_captured noun.people	-16 0 -1 -4 18
pair next: cue.ever_captured ua.of	-18 -1 -1 -4 21
pair next: cue.film adj.modifier	-13 -10 9 -8 1
pair next: cue.film cue.footage	-8 -23 14 -32 -4
pair next: cue.film cue.of_whole	7 -9 29 -28 -22
pair next: cue.footage adj.modifier	-13 4 17 -18 -17
pair next: cue.footage category	-20 -20 9 -5 9
pair next: cue.footage country	3 5 -28 -7 -2
pair next: cue.footage cue.claims	-23 -8 -13 -20 20
pair next: cue.footage cue.film	-10 -28 21 -10 -15
pair next: cue.footage cue.footage	-24 -41 31 -27 -5
pair next: cue.footage cue.in_captivity	-17 -1 18 11 -20
pair next: cue.footage cue.money	-10 -1 -8 -8 12
pair next: cue.footage cue.of_whole	-30 -25 34 -31 -5
pair next: cue.footage cue.other_return	17 -22 16 -13 -25
pair next: cue.footage cue.part	4 -11 -3 -16 6
pair next: cue.footage cue.planned	-11 6 2 -23 -8
pair next: cue.footage cue.relative	-14 6 -1 2 -2
pair next: cue.footage cue.stage	13 -1 -2 -7 -6
pair next: cue.footage cue.today	-1 -17 12 -12 -21
pair next: cue.footage cue.transit	-17 11 13 -16 -5
pair next: cue.footage cue.venue	-21 -6 15 4 -11
pair next: cue.footage cue.visit	-34 -8 -4 -25 27
pair next: cue.footage cue.yesterday	-29 -17 37 -14 -30
pair next: cue.footage noun.branch	-24 -21 39 -22 -14
pair next: cue.footage noun.civilian	-12 4 -14 23 -21
pair next: cue.footage noun.exchange	2 -26 -4 -24 12
pair next: cue.footage noun.family	-19 -4 23 -6 -17
pair next: cue.footage noun.foreigner	-18 -11 3 -15 5
pair next: cue.footage noun.military	-15 -16 7 -8 11
pair next: cue.footage noun.other	-5 -12 12 -13 -19
pair next: cue.footage noun.people	7 -16 6 4 -31
pair next: cue.footage own.agent	3 -28 -7 13 6
pair next: cue.footage own.of	-50 -17 47 -20 -22
pair next: cue.footage own.to	-1 -3 11 -6 -10
pair next: cue.footage qualifier.approx	-17 -13 -25 17 -3
pair next: cue.footage qualifier.at_most	-24 4 15 -16 -10
pair next: cue.footage ru.agent	7 9 -11 -9 -1
pair next: cue.footage ru.of	-36 15 27 -9 -7
pair next: cue.footage ru.to	-9 -5 25 -6 -20
pair next: cue.footage verb.bring	-4 -15 -1 -10 11
pair next: cue.footage verb.come	-24 -10 11 -3 4
pair next: cue.footage verb.future	13 -11 -18 -9 0
pair next: cue.footage verb.held_exchange	-1 -12 7 -1 -14
pair next: cue.footage verb.noun	-7 22 -4 -27 -15
pair next: cue.footage verb.will	11 -12 8 -6 -9
pair next: cue.footage voice.ua	32 -13 -26 -17 2
pair next: cue.good_news adj.modifier	-3 -15 6 20 -6
pair next: cue.good_news cue.completed	-1 -4 -13 -6 12
pair next: cue.good_news cue.good_news	20 -8 -22 -8 -14
pair next: cue.good_news cue.of_whole	-18 -17 19 -12 -14
pair next: cue.good_news cue.relative	9 -6 -8 -5 -6
pair next: cue.good_news cue.today	20 -3 -12 -7 -6
pair next: cue.good_news cue.yesterday	14 0 -10 -7 -4
pair next: cue.good_news noun.exchange	2 14 -8 -1 -11
pair next: cue.good_news noun.family	13 -1 -4 -5 -5
pair next: cue.good_news noun.other	11 -10 7 -7 -25
pair next: cue.good_news noun.people	14 21 -25 -29 -23
pair next: cue.good_news own.to	21 -23 14 -18 -22
pair next: cue.good_news verb.come	19 -4 -13 -11 -14
pair next: cue.good_news verb.noun	24 -20 5 -21 -21
pair next: cue.held adj.wounded	-34 -19 29 -5 -4
pair next: cue.held category	-13 4 4 -27 7
pair next: cue.held country	-32 -18 -12 -3 33
pair next: cue.held cue.captivity	-8 6 -15 10 -3
pair next: cue.held cue.claims	0 13 -5 -8 -9
pair next: cue.held cue.completed	5 -3 -8 -21 1
pair next: cue.held cue.count	-6 -13 -23 -17 28
pair next: cue.held cue.deported	22 0 0 0 -21
pair next: cue.held cue.footage	0 -14 11 -3 -9
pair next: cue.held cue.held	-11 -21 -25 35 -34
pair next: cue.held cue.in_captivity	-15 -32 -30 27 5
pair next: cue.held cue.missing	-8 -1 -7 13 -17
pair next: cue.held cue.of_whole	-17 -25 16 9 -23
pair next: cue.held cue.other_war	-23 -6 -16 -10 28
pair next: cue.held cue.part	-12 -6 14 -16 -3
pair next: cue.held cue.ready	-13 -2 -11 16 6
pair next: cue.held cue.relative	-11 -14 -5 15 -7
pair next: cue.held cue.since	10 -3 -5 -8 -13
pair next: cue.held cue.span	-7 12 -6 -7 5
pair next: cue.held cue.today	8 -4 -5 -3 -2
pair next: cue.held cue.transit	6 -4 -8 -4 10
pair next: cue.held cue.venue	7 -21 22 -8 -6
pair next: cue.held foe.from	-8 17 -6 -7 -9
pair next: cue.held foe.of	-7 -2 13 6 -13
pair next: cue.held foe.to	-1 -27 4 13 -24
pair next: cue.held noun.civilian	-34 6 -9 29 -13
pair next: cue.held noun.family	-4 -17 -15 18 -26
pair next: cue.held noun.military	-13 -32 -17 31 -22
pair next: cue.held noun.other	2 -19 -34 -11 11
pair next: cue.held noun.people	-7 -19 10 -7 2
pair next: cue.held noun.rank	21 -1 -9 -20 -10
pair next: cue.held own.of	15 -18 -1 -11 6
pair next: cue.held qualifier.approx	-3 -5 -26 25 -45
pair next: cue.held qualifier.at_least	-15 -22 -13 34 -28
pair next: cue.held qualifier.at_most	-2 12 -8 -1 -9
pair next: cue.held qualifier.more_than	-19 -10 -16 31 -38
pair next: cue.held ru.agent	8 -7 -15 14 -26
pair next: cue.held ru.from	-21 -14 -8 20 -20
pair next: cue.held ru.of	-26 -4 -40 18 -5
pair next: cue.held ua.agent	22 -21 -18 -7 -5
pair next: cue.held ua.from	-16 17 0 0 0
pair next: cue.held ua.of	-25 -37 -22 24 9
pair next: cue.held ua.to	-27 -27 -22 34 -19
pair next: cue.held verb.come	11 -9 -10 17 -15
pair next: cue.held verb.future	-10 -21 20 10 -30
pair next: cue.held verb.give	22 -15 -6 -2 -18
pair next: cue.held verb.other	-9 3 -8 -7 19
pair next: cue.held verb.will	-5 -4 -7 8 -7
pair next: cue.held view.ru	25 3 -19 -26 -15
pair next: cue.in_captivity category	18 -6 -10 -13 -10
pair next: cue.in_captivity cue.captivity	3 -7 2 -8 -12
pair next: cue.in_captivity cue.held	-34 -6 -30 20 9
pair next: cue.in_captivity cue.in_captivity	1 -11 -6 -1 -12
pair next: cue.in_captivity noun.people	9 -17 -26 13 -18
pair next: cue.in_captivity ru.of	-5 6 -18 16 -43
pair next: cue.in_captivity ua.of	13 -1 -2 -3 -9
pair next: cue.in_return adj.modifier	33 -17 -28 -15 -5
pair next: cue.in_return country	23 -7 -2 -11 -14
pair next: cue.in_return cue.claims	-7 12 -20 -30 15
pair next: cue.in_return cue.completed	0 24 -15 -18 -11
pair next: cue.in_return cue.in_return	17 -26 -13 -16 7
pair next: cue.in_return cue.of_whole	-11 -7 -8 -4 11
pair next: cue.in_return cue.one_sided	29 -29 -15 -25 -15
pair next: cue.in_return cue.other_war	-20 -14 -4 -3 29
pair next: cue.in_return cue.part	-11 -1 0 -10 16
pair next: cue.in_return cue.thanks	24 -3 -24 -4 6
pair next: cue.in_return foe.agent	17 -5 -1 -2 -16
pair next: cue.in_return noun.body	18 -9 -2 -5 -4
pair next: cue.in_return noun.exchange	-22 -10 -1 -28 29
pair next: cue.in_return noun.military	4 -8 -18 -7 1
pair next: cue.in_return noun.other	5 -16 -26 1 1
pair next: cue.in_return noun.people	19 -25 -1 -22 -17
pair next: cue.in_return own.agent	-19 -10 -7 30 -14
pair next: cue.in_return own.of	8 -12 -5 -11 16
pair next: cue.in_return own.to	-10 -4 11 -3 -9
pair next: cue.in_return qualifier.approx	-12 -9 -13 -14 15
pair next: cue.in_return ru.agent	5 -13 -16 15 -27
pair next: cue.in_return ru.of	-2 13 -18 -13 -13
pair next: cue.in_return ru.to	21 -2 -3 -13 -16
pair next: cue.in_return ua.agent	5 13 -12 -9 -13
pair next: cue.in_return ua.of	36 -13 -10 -15 -34
pair next: cue.in_return ua.to	23 -1 -7 -13 -6
pair next: cue.in_return verb.bring	23 -23 -25 -24 -9
pair next: cue.in_return verb.get	-2 -21 -9 25 -21
pair next: cue.in_return verb.give	11 -3 -13 -18 2
pair next: cue.in_return verb.noun	-19 -14 12 -6 4
pair next: cue.in_return verb.other	6 -4 -12 -25 26
pair next: cue.included adj.modifier	6 -10 -10 15 -14
pair next: cue.included adj.wounded	30 15 -20 -14 -27
pair next: cue.included category	4 12 -18 -15 4
pair next: cue.included cue.captured	15 -4 -3 11 -21
pair next: cue.included cue.completed	27 -15 -30 -19 4
pair next: cue.included cue.ever_captured	12 -1 -10 -6 -4
pair next: cue.included cue.footage	5 -12 -1 -9 -9
pair next: cue.included cue.held	15 -29 20 -23 7
pair next: cue.included cue.in_captivity	-14 -1 21 -6 -13
pair next: cue.included cue.in_return	-25 -19 26 -16 10
pair next: cue.included cue.local	-19 -4 26 -3 -16
pair next: cue.included cue.of_whole	-10 -13 15 -28 -11
pair next: cue.included cue.part	26 -8 -25 -23 0
pair next: cue.included cue.recap	4 -12 4 -10 6
pair next: cue.included cue.relative	-2 -18 2 3 -16
pair next: cue.included cue.since	19 0 -16 -8 -1
pair next: cue.included cue.today	12 4 8 -22 -24
pair next: cue.included cue.transit	-7 -3 13 -7 -8
pair next: cue.included cue.unit	-19 0 0 20 -1
pair next: cue.included cue.year	-15 -8 -10 -11 19
pair next: cue.included cue.yesterday	-35 -17 48 -16 -32
pair next: cue.included noun.branch	1 16 -4 -23 -18
pair next: cue.included noun.civilian	2 -17 9 4 -17
pair next: cue.included noun.exchange	-14 1 27 -20 -14
pair next: cue.included noun.family	18 -14 16 -6 -27
pair next: cue.included noun.foreigner	16 -1 -12 -1 -3
pair next: cue.included noun.man	9 0 -7 0 -2
pair next: cue.included noun.military	34 -21 -3 -32 -13
pair next: cue.included noun.other	-19 -20 17 -23 4
pair next: cue.included noun.people	-12 18 -20 11 -24
pair next: cue.included noun.rank	12 0 -9 -1 -3
pair next: cue.included own.agent	16 -16 -1 -7 -19
pair next: cue.included own.to	-22 -10 5 -12 18
pair next: cue.included qualifier.approx	-26 -7 15 14 -1
pair next: cue.included qualifier.at_least	-14 -1 -18 0 27
pair next: cue.included qualifier.at_most	2 -11 15 0 -21
pair next: cue.included ru.agent	-11 -13 -9 12 5
pair next: cue.included ru.from	-19 -15 -44 -16 46
pair next: cue.included ru.of	20 -16 -26 11 -13
pair next: cue.included ru.to	31 -5 -18 -5 -14
pair next: cue.included ua.from	-37 -7 20 -19 12
pair next: cue.included ua.of	32 -26 -26 -26 -8
pair next: cue.included verb.bring	-11 -4 15 3 -9
pair next: cue.included verb.come	-49 -24 -1 -10 33
pair next: cue.included verb.future	-8 -2 -15 -13 18
pair next: cue.included verb.get	-1 0 -5 -2 8
pair next: cue.included verb.held_exchange	-37 -17 28 2 -2
pair next: cue.included verb.other	11 -17 -1 -15 -2
pair next: cue.included verb.swap	20 -4 -9 -13 -3
pair next: cue.included verb.will	38 -4 -29 -3 -15
pair next: cue.local adj.modifier	-3 -6 21 -17 -20
pair next: cue.local category	-21 -10 19 -13 -3
pair next: cue.local cue.local	-8 -24 28 -37 -12
pair next: cue.local cue.of_whole	-32 -3 33 -2 -21
pair next: cue.local cue.relative	15 -13 -2 -9 -27
pair next: cue.local noun.civilian	-22 -2 24 -2 -9
pair next: cue.local noun.other	-4 -5 12 -5 -15
pair next: cue.local noun.people	-25 -16 26 -13 15
pair next: cue.local own.of	-8 -6 10 -9 -15
pair next: cue.local own.to	8 0 -1 -7 -9
pair next: cue.local ru.from	-15 -4 21 -1 -19
pair next: cue.local ru.of	-2 -8 7 -10 -8
pair next: cue.local verb.come	-66 -15 21 -17 4
pair next: cue.mediated adj.modifier	-4 -20 -1 9 -6
pair next: cue.mediated category	22 -1 -7 -6 -11
pair next: cue.mediated country	20 -6 -17 -2 -18
pair next: cue.mediated cue.agreement	13 -12 -16 -10 7
pair next: cue.mediated cue.all	35 -16 -12 -18 -20
pair next: cue.mediated cue.claims	22 7 -11 -12 -34
pair next: cue.mediated cue.completed	29 -36 -19 5 -14
pair next: cue.mediated cue.mediated	17 -2 -21 -3 -17
pair next: cue.mediated cue.of_whole	8 -25 7 -12 4
pair next: cue.mediated cue.other_war	-16 -11 -13 -7 31
pair next: cue.mediated cue.part	15 -26 -8 -4 14
pair next: cue.mediated cue.recap	-9 -10 17 -11 -17
pair next: cue.mediated cue.relative	-4 -33 27 5 -19
pair next: cue.mediated cue.reunion	16 -3 -2 -2 -11
pair next: cue.mediated cue.since	-13 16 -20 -3 -28
pair next: cue.mediated cue.thanks	33 -19 1 -22 -21
pair next: cue.mediated cue.to_date	14 -7 -12 -2 -24
pair next: cue.mediated cue.today	23 -22 -11 -13 -5
pair next: cue.mediated cue.total	-9 -17 -7 14 -16
pair next: cue.mediated cue.training	37 -7 -15 -9 -27
pair next: cue.mediated cue.venue	-8 21 -11 -11 -11
pair next: cue.mediated cue.year	42 -20 -21 -30 -5
pair next: cue.mediated foe.of	6 -14 5 -6 -4
pair next: cue.mediated noun.branch	16 -1 -2 -10 -8
pair next: cue.mediated noun.child	-14 -14 -25 15 21
pair next: cue.mediated noun.exchange	0 -8 -25 6 -4
pair next: cue.mediated noun.family	18 -21 -23 -26 22
pair next: cue.mediated noun.foreigner	14 -6 -8 -5 -16
pair next: cue.mediated noun.military	-7 -6 -1 -9 10
pair next: cue.mediated noun.other	13 -1 -18 10 -29
pair next: cue.mediated noun.people	1 -15 -7 21 -15
pair next: cue.mediated own.agent	17 -9 -8 -3 -11
pair next: cue.mediated own.of	0 -2 -10 -5 4
pair next: cue.mediated qualifier.at_most	25 -1 8 -13 -16
pair next: cue.mediated ru.agent	17 -1 -8 -24 -23
pair next: cue.mediated ru.of	-24 -29 31 18 -12
pair next: cue.mediated ua.agent	-14 -10 -1 22 -4
pair next: cue.mediated ua.of	29 -25 -12 2 -20
pair next: cue.mediated ua.to	-15 -13 -15 1 18
pair next: cue.mediated verb.bring	-7 -25 -16 15 -26
pair next: cue.mediated verb.future	-2 8 -16 -14 -15
pair next: cue.mediated verb.get	-21 -4 23 15 -20
pair next: cue.mediated verb.give	-25 -13 -37 -20 28
pair next: cue.mediated verb.held_exchange	31 -16 -12 -5 -15
pair next: cue.mediated verb.home	-9 18 -24 -18 -14
pair next: cue.mediated verb.managed	31 -13 -16 -16 -10
pair next: cue.mediated verb.noun	-1 -14 -19 1 13
pair next: cue.mediated verb.other	7 -13 -17 -20 12
pair next: cue.mediated verb.will	1 -10 -26 -20 18
pair next: cue.mediated voice.ua	5 -8 -15 12 -1
pair next: cue.missing adj.modifier	8 12 -43 -8 -4
pair next: cue.missing category	0 -16 -23 7 -11
pair next: cue.missing cue.captivity	0 -3 -15 -22 28
pair next: cue.missing cue.claims	19 -15 -13 2 -13
pair next: cue.missing cue.held	-26 -4 -10 26 -17
pair next: cue.missing cue.mediated	23 0 0 -21 -2
pair next: cue.missing cue.missing	-20 -21 -10 -1 11
pair next: cue.missing cue.money	-13 -14 -9 -13 31
pair next: cue.missing cue.part	-26 -12 -10 15 -6
pair next: cue.missing cue.relative	-18 3 19 -2 -17
pair next: cue.missing cue.today	-4 -12 -8 20 -23
pair next: cue.missing noun.branch	-8 -12 15 0 -3
pair next: cue.missing noun.family	12 -14 -20 -17 21
pair next: cue.missing noun.military	-11 -4 -7 -25 33
pair next: cue.missing noun.other	3 -21 -1 -5 3
pair next: cue.missing noun.people	-21 -24 -19 36 -18
pair next: cue.missing qualifier.approx	-20 -11 -19 29 -33
pair next: cue.missing qualifier.at_most	-24 -21 -15 26 1
pair next: cue.missing qualifier.more_than	-4 -10 -7 43 -39
pair next: cue.missing verb.future	-4 -10 3 -24 2
pair next: cue.missing verb.other	-15 -8 -5 30 -28
pair next: cue.money adj.modifier	-18 -18 -8 6 9
pair next: cue.money category	-19 -8 -7 14 5
pair next: cue.money cue.claims	8 -11 -4 -2 -1
pair next: cue.money cue.crime	4 -20 -24 -19 17
pair next: cue.money cue.mediated	-10 -1 15 -9 -17
pair next: cue.money cue.money	-8 5 -15 -10 22
pair next: cue.money cue.of_whole	-10 -15 -11 -12 22
pair next: cue.money cue.relative	-11 -11 -8 -1 15
pair next: cue.money cue.span	-4 -11 -12 -6 22
pair next: cue.money cue.year	7 -1 -12 -9 9
pair next: cue.money noun.exchange	-9 0 -1 0 9
pair next: cue.money noun.family	-10 -3 -7 0 3
pair next: cue.money noun.military	-6 -5 -12 -3 22
pair next: cue.money noun.other	-24 -2 -15 -19 16
pair next: cue.money noun.people	-39 -19 -16 -29 32
pair next: cue.money qualifier.at_most	9 -18 -6 -15 -5
pair next: cue.money verb.bring	-8 -7 -14 -12 14
pair next: cue.money verb.future	4 15 -8 -11 -7
pair next: cue.money verb.get	-10 -12 -18 -20 20
pair next: cue.money verb.other	-3 -6 -2 -5 14
pair next: cue.month cue.month	-29 2 -23 -7 19
pair next: cue.month cue.of_year	-11 13 -7 -16 -10
pair next: cue.month cue.recap	-20 14 -23 18 -7
pair next: cue.month cue.review	-20 -18 27 -11 -33
pair next: cue.month noun.other	-24 -15 4 13 2
pair next: cue.month own.to	-14 -22 -10 -15 27
pair next: cue.month verb.other	-16 -9 -23 -22 42
pair next: cue.name cue.name	2 -1 -18 13 -6
pair next: cue.name cue.relative	-11 -15 17 -10 -21
pair next: cue.name verb.noun	-1 -21 15 -14 -32
pair next: cue.name voice.ua	-5 -9 -15 3 13
pair next: cue.nth cue.nth	19 -4 -15 -9 -15
pair next: cue.nth noun.exchange	22 -6 -8 -8 -8
pair next: cue.of_whole adj.dead	-2 -3 5 -7 -9
pair next: cue.of_whole adj.modifier	-8 -11 -16 -7 17
pair next: cue.of_whole adj.wounded	3 4 -8 -17 -13
pair next: cue.of_whole category	12 -19 10 -21 -12
pair next: cue.of_whole country	-3 2 3 -14 -1
pair next: cue.of_whole cue.agreed	-7 -34 -15 11 -5
pair next: cue.of_whole cue.agreement	-17 -7 8 8 -12
pair next: cue.of_whole cue.all	2 -13 -33 -17 28
pair next: cue.of_whole cue.among	-18 -5 25 -9 -13
pair next: cue.of_whole cue.captivity	11 -20 -1 -3 -19
pair next: cue.of_whole cue.captured	-16 -5 -10 -1 18
pair next: cue.of_whole cue.claims	-10 -6 5 11 -37
pair next: cue.of_whole cue.completed	8 -22 -24 -15 18
pair next: cue.of_whole cue.count	1 -12 -8 6 -14
pair next: cue.of_whole cue.deported	14 -20 -13 -13 8
pair next: cue.of_whole cue.each	12 -20 -14 -14 1
pair next: cue.of_whole cue.evacuation	-21 -18 -33 -15 25
pair next: cue.of_whole cue.footage	-11 -14 11 13 -16
pair next: cue.of_whole cue.in_captivity	-14 -19 42 -7 -28
pair next: cue.of_whole cue.included	-20 -31 38 -23 -23
pair next: cue.of_whole cue.local	1 -12 6 8 -16
pair next: cue.of_whole cue.mediated	-24 -4 -15 23 -20
pair next: cue.of_whole cue.missing	-4 -32 -32 -5 22
pair next: cue.of_whole cue.of_whole	-21 1 10 -22 4
pair next: cue.of_whole cue.of_year	22 -14 -37 2 -28
pair next: cue.of_whole cue.one_sided	16 -8 -5 -6 -10
pair next: cue.of_whole cue.other_return	-35 -17 10 -13 20
pair next: cue.of_whole cue.other_war	-24 -19 -5 5 13
pair next: cue.of_whole cue.outside	-11 16 -3 0 -9
pair next: cue.of_whole cue.part	3 -16 -2 4 -3
pair next: cue.of_whole cue.planned	9 -1 -5 -26 -6
pair next: cue.of_whole cue.postponed	-18 11 -21 -8 13
pair next: cue.of_whole cue.ready	-5 -16 25 -6 -20
pair next: cue.of_whole cue.recap	-21 -32 13 -6 8
pair next: cue.of_whole cue.record	19 -14 10 -28 -23
pair next: cue.of_whole cue.relative	-5 -23 20 16 -21
pair next: cue.of_whole cue.reunion	-10 -5 2 -24 3
pair next: cue.of_whole cue.since	-21 -8 -12 21 -9
pair next: cue.of_whole cue.span	13 -10 -12 -7 2
pair next: cue.of_whole cue.stage	-11 4 -28 7 18
pair next: cue.of_whole cue.thanks	-17 -12 28 -11 -24
pair next: cue.of_whole cue.third	-21 -28 -17 -10 36
pair next: cue.of_whole cue.to_date	22 -9 -1 -21 -5
pair next: cue.of_whole cue.today	-36 6 -29 11 5
pair next: cue.of_whole cue.total	-1 -14 12 -9 -13
pair next: cue.of_whole cue.transit	18 -21 6 -28 -33
pair next: cue.of_whole cue.unit	1 6 -14 -15 15
pair next: cue.of_whole cue.venue	9 6 -10 8 -36
pair next: cue.of_whole cue.year	-23 -17 -13 37 -25
pair next: cue.of_whole cue.yesterday	-16 -9 18 -8 -15
pair next: cue.of_whole noun.body	-13 4 37 -41 -53
pair next: cue.of_whole noun.branch	3 -14 -2 -14 13
pair next: cue.of_whole noun.child	-12 20 -1 -18 -3
pair next: cue.of_whole noun.civilian	5 -11 -18 -9 2
pair next: cue.of_whole noun.exchange	19 15 -21 -25 -18
pair next: cue.of_whole noun.family	-29 25 -11 13 -10
pair next: cue.of_whole noun.foreigner	-8 -14 18 -19 -9
pair next: cue.of_whole noun.man	-6 -18 9 -19 3
pair next: cue.of_whole noun.military	-7 2 4 -14 -7
pair next: cue.of_whole noun.other	-20 -15 2 -12 9
pair next: cue.of_whole noun.people	-23 10 4 -5 -2
pair next: cue.of_whole noun.rank	-15 -7 -8 -10 19
pair next: cue.of_whole noun.soldier	0 1 4 -31 1
pair next: cue.of_whole noun.woman	-14 -6 5 -22 1
pair next: cue.of_whole own.agent	-13 6 -17 22 -21
pair next: cue.of_whole own.of	15 -16 -5 -18 -17
pair next: cue.of_whole own.to	-12 -6 -2 -18 29
pair next: cue.of_whole qualifier.approx	-22 -4 -29 -27 39
pair next: cue.of_whole qualifier.at_least	-2 6 -9 -14 5
pair next: cue.of_whole qualifier.at_most	-11 13 -11 -13 5
pair next: cue.of_whole qualifier.more_than	-24 2 -1 0 9
pair next: cue.of_whole ru.agent	-16 17 0 12 -27
pair next: cue.of_whole ru.from	-25 -19 -2 9 15
pair next: cue.of_whole ru.of	3 -17 6 4 -27
pair next: cue.of_whole ua.agent	8 -13 -21 11 -31
pair next: cue.of_whole ua.of	-1 -11 -9 -3 -3
pair next: cue.of_whole ua.to	-9 8 -17 6 -4
pair next: cue.of_whole verb.bring	-11 1 -30 -27 28
pair next: cue.of_whole verb.come	-20 -11 5 -21 23
pair next: cue.of_whole verb.future	-7 8 -5 -8 -9
pair next: cue.of_whole verb.get	-19 14 -22 4 3
pair next: cue.of_whole verb.held_exchange	17 -4 -21 -16 -22
pair next: cue.of_whole verb.noun	-6 12 14 -12 -21
pair next: cue.of_whole verb.other	-29 -29 33 -4 -9
pair next: cue.of_whole verb.swap	4 -15 -6 -8 9
pair next: cue.of_whole view.ru	-31 -5 -10 -14 33
pair next: cue.of_whole voice.ru	-11 -13 -6 18 -17
pair next: cue.of_whole voice.ua	23 -31 -3 2 -19
pair next: cue.of_year adj.modifier	8 -32 11 -9 -17
pair next: cue.of_year adj.wounded	8 -1 0 -2 -6
pair next: cue.of_year category	7 -21 -12 0 -1
pair next: cue.of_year country	14 6 11 -27 5
pair next: cue.of_year cue.all	27 -5 -20 -12 -21
pair next: cue.of_year cue.captivity	2 -1 15 -1 -15
pair next: cue.of_year cue.claims	-10 -14 27 -8 -29
pair next: cue.of_year cue.completed	19 -11 -13 4 -8
pair next: cue.of_year cue.count	0 -20 -19 -6 10
pair next: cue.of_year cue.held	9 -14 -24 3 -18
pair next: cue.of_year cue.in_captivity	-23 -20 5 11 2
pair next: cue.of_year cue.mediated	-22 -20 -25 40 -20
pair next: cue.of_year cue.nth	22 -4 -14 -8 -22
pair next: cue.of_year cue.of_whole	2 -12 -3 -6 4
pair next: cue.of_year cue.of_year	-13 -25 -18 19 -3
pair next: cue.of_year cue.part	-7 -9 16 -7 -15
pair next: cue.of_year cue.planned	-9 -2 -15 15 -7
pair next: cue.of_year cue.recap	20 -8 -11 -11 -6
pair next: cue.of_year cue.record	7 -17 13 -10 -12
pair next: cue.of_year cue.relative	5 -6 -17 0 4
pair next: cue.of_year cue.reunion	18 1 -1 -13 -9
pair next: cue.of_year cue.review	-11 -7 -23 27 -23
pair next: cue.of_year cue.since	9 -11 -7 5 -24
pair next: cue.of_year cue.span	-10 18 -23 15 -15
pair next: cue.of_year cue.today	5 -14 -6 -22 7
pair next: cue.of_year cue.transit	10 -13 -14 21 -19
pair next: cue.of_year cue.year	-2 -15 27 1 -13
pair next: cue.of_year cue.yesterday	16 -1 -14 -1 -2
pair next: cue.of_year noun.branch	-21 -15 -15 10 19
pair next: cue.of_year noun.civilian	-23 -14 14 -12 18
pair next: cue.of_year noun.exchange	15 -13 5 -4 -42
pair next: cue.of_year noun.family	-18 -27 -18 14 6
pair next: cue.of_year noun.military	-32 -22 10 33 -24
pair next: cue.of_year noun.other	-6 -2 -17 -17 9
pair next: cue.of_year noun.people	-2 -2 -34 10 -7
pair next: cue.of_year noun.rank	-12 -5 -22 -16 19
pair next: cue.of_year own.agent	-5 -19 -15 31 -25
pair next: cue.of_year own.of	8 -15 -13 -28 5
pair next: cue.of_year own.to	-43 -3 7 36 -43
pair next: cue.of_year qualifier.approx	-21 -22 -20 3 15
pair next: cue.of_year qualifier.at_most	-23 -28 -21 4 34
pair next: cue.of_year qualifier.more_than	2 -12 -26 -37 38
pair next: cue.of_year ru.agent	-26 3 -24 8 2
pair next: cue.of_year ru.from	-28 -9 20 4 -9
pair next: cue.of_year ru.of	23 -16 -13 -5 -16
pair next: cue.of_year ru.to	9 -2 -7 13 -17
pair next: cue.of_year ua.agent	-29 19 7 13 -15
pair next: cue.of_year ua.from	-24 -7 -12 30 -24
pair next: cue.of_year ua.of	-22 -15 5 9 -2
pair next: cue.of_year ua.to	-2 -18 19 -4 -18
pair next: cue.of_year verb.bring	-2 -18 2 6 -12
pair next: cue.of_year verb.come	-5 -10 -11 9 4
pair next: cue.of_year verb.future	-10 -5 4 6 -16
pair next: cue.of_year verb.get	5 -20 -30 3 -2
pair next: cue.of_year verb.give	3 -9 -18 -11 13
pair next: cue.of_year verb.held_exchange	-31 -18 26 25 -21
pair next: cue.of_year verb.home	16 -9 -12 -6 -19
pair next: cue.of_year verb.managed	-9 -7 -6 26 -21
pair next: cue.of_year verb.noun	23 -13 -1 -13 -14
pair next: cue.of_year verb.other	-38 -19 -20 -11 31
pair next: cue.of_year verb.swap	5 -2 -16 -7 15
pair next: cue.of_year verb.will	-10 30 -21 -34 -12
pair next: cue.on_shield adj.modifier	12 0 -9 -2 -9
pair next: cue.on_shield cue.today	9 0 -7 -5 -2
pair next: cue.on_shield verb.come	7 -15 -22 -1 -4
pair next: cue.one_sided adj.modifier	4 -23 11 -13 -15
pair next: cue.one_sided adj.wounded	18 -8 0 -4 -10
pair next: cue.one_sided cue.called_off	23 -21 -10 -2 -11
pair next: cue.one_sided cue.denied	10 -4 -2 -12 -11
pair next: cue.one_sided cue.in_return	44 -18 -25 -15 -31
pair next: cue.one_sided cue.mediated	11 -1 -1 -3 -7
pair next: cue.one_sided cue.of_whole	31 -28 -18 -17 3
pair next: cue.one_sided cue.one_sided	37 -9 -24 -21 -44
pair next: cue.one_sided cue.outside	1 15 -10 -2 -20
pair next: cue.one_sided cue.repatriation	-11 -23 -4 22 -16
pair next: cue.one_sided noun.exchange	6 1 -5 -13 -14
pair next: cue.one_sided ru.agent	16 -4 -1 -3 -9
pair next: cue.one_sided ru.of	3 4 -4 -2 -10
pair next: cue.one_sided ua.agent	21 -14 -8 -7 -9
pair next: cue.one_sided ua.to	15 -12 -5 -3 -2
pair next: cue.one_sided verb.bring	23 -22 -5 -5 -10
pair next: cue.one_sided verb.give	25 -11 -12 -11 -18
pair next: cue.one_sided verb.noun	26 -16 -9 -5 -10
pair next: cue.one_sided verb.will	-9 15 -8 -6 -12
pair next: cue.other_exchange adj.modifier	-21 -24 -19 -15 43
pair next: cue.other_exchange country	-25 -20 -15 -9 21
pair next: cue.other_exchange cue.count	-4 -47 -23 -16 47
pair next: cue.other_exchange cue.mediated	-10 -15 -9 -13 24
pair next: cue.other_exchange cue.of_whole	-20 -5 -20 -21 35
pair next: cue.other_exchange cue.other_exchange	-39 -3 -11 -14 26
pair next: cue.other_exchange cue.parcel	-32 -22 -11 -9 33
pair next: cue.other_exchange cue.relative	-10 -22 -29 -4 22
pair next: cue.other_exchange noun.exchange	-19 -4 -45 -18 23
pair next: cue.other_exchange noun.other	-24 3 -8 -16 11
pair next: cue.other_exchange noun.people	-31 11 27 -11 -10
pair next: cue.other_exchange qualifier.at_most	-22 -17 -13 -21 26
pair next: cue.other_exchange verb.come	-26 -11 -14 -11 37
pair next: cue.other_exchange verb.get	-4 -2 -7 -1 9
pair next: cue.other_exchange verb.give	-21 -5 -4 -1 22
pair next: cue.other_exchange verb.other	-6 -9 -17 -3 27
pair next: cue.other_return adj.dead	-28 0 -18 -25 26
pair next: cue.other_return adj.modifier	-19 -20 27 -19 -14
pair next: cue.other_return category	-17 -1 -7 -7 18
pair next: cue.other_return cue.all	-15 -1 20 -5 -8
pair next: cue.other_return cue.claims	-12 -10 -16 -4 23
pair next: cue.other_return cue.footage	-5 -7 -2 -2 12
pair next: cue.other_return cue.mediated	21 -7 -15 -1 -13
pair next: cue.other_return cue.of_whole	11 -7 -26 -23 12
pair next: cue.other_return cue.other_return	-29 -3 -6 -11 39
pair next: cue.other_return cue.relative	11 -17 0 0 -16
pair next: cue.other_return cue.training	-26 -2 -20 -6 35
pair next: cue.other_return cue.visit	14 -2 -10 -6 -4
pair next: cue.other_return noun.branch	10 -10 -18 -10 7
pair next: cue.other_return noun.family	13 -16 -8 12 -15
pair next: cue.other_return noun.military	3 -11 1 -11 -3
pair next: cue.other_return noun.other	-30 -26 1 -5 21
pair next: cue.other_return noun.people	-11 -25 10 -25 9
pair next: cue.other_return own.to	-34 -10 0 -17 36
pair next: cue.other_return qualifier.at_most	1 -7 -4 -11 8
pair next: cue.other_return ru.of	4 -12 7 -8 -13
pair next: cue.other_return verb.bring	-18 -18 -29 -29 30
pair next: cue.other_return verb.come	-19 -11 -14 -12 17
pair next: cue.other_return verb.give	-10 -9 -20 -11 27
pair next: cue.other_return verb.other	-6 -4 24 -6 -18
pair next: cue.other_war adj.modifier	-27 -9 -18 -17 34
pair next: cue.other_war country	9 -30 -16 -18 24
pair next: cue.other_war cue.agreed	-13 -14 -9 -6 14
pair next: cue.other_war cue.claims	-20 -14 -12 -11 30
pair next: cue.other_war cue.in_return	-9 -8 -8 -9 15
pair next: cue.other_war cue.mediated	-17 -12 -14 -8 18
pair next: cue.other_war cue.of_whole	-23 -9 13 -4 13
pair next: cue.other_war cue.other_war	-47 -26 -21 -19 46
pair next: cue.other_war cue.part	-20 -13 -9 -7 21
pair next: cue.other_war cue.relative	-15 -9 -14 -7 19
pair next: cue.other_war cue.third	-14 -8 -17 0 22
pair next: cue.other_war noun.child	-12 -15 -10 -7 13
pair next: cue.other_war noun.civilian	-18 -10 -15 -8 22
pair next: cue.other_war noun.exchange	-15 -20 -14 -8 15
pair next: cue.other_war noun.military	-25 -25 -15 -10 42
pair next: cue.other_war noun.other	-30 -26 -24 -14 48
pair next: cue.other_war noun.people	-39 -30 -17 -28 53
pair next: cue.other_war noun.woman	-22 -11 -8 -1 28
pair next: cue.other_war own.to	-28 -4 -22 -11 32
pair next: cue.other_war verb.bring	-52 -18 -26 -15 55
pair next: cue.other_war verb.come	-23 -9 -21 -6 35
pair next: cue.other_war verb.give	-28 -18 -16 -17 35
pair next: cue.other_war verb.held_exchange	-37 -10 -4 -7 31
pair next: cue.other_war verb.other	-13 -13 -20 -7 31
pair next: cue.other_war verb.swap	-34 -19 -18 -12 28
pair next: cue.outside adj.modifier	9 -5 0 5 -10
pair next: cue.outside adj.wounded	-11 13 0 0 -2
pair next: cue.outside cue.one_sided	21 6 -7 -12 -29
pair next: cue.outside cue.outside	20 -16 -5 -9 -4
pair next: cue.outside noun.exchange	-3 -20 -26 18 -3
pair next: cue.outside verb.give	-9 -10 -13 -2 11
pair next: cue.parcel cue.other_exchange	-39 -20 8 -8 7
pair next: cue.parcel noun.military	-43 -20 -13 -10 46
pair next: cue.parcel noun.people	-25 -32 -13 -19 35
pair next: cue.part adj.modifier	-7 -8 2 -12 3
pair next: cue.part adj.wounded	9 25 -34 -28 -28
pair next: cue.part category	23 -25 -18 3 -12
pair next: cue.part country	-3 -29 -22 -20 18
pair next: cue.part cue.agreement	-2 -9 -8 -13 15
pair next: cue.part cue.all	-9 12 -6 -8 -13
pair next: cue.part cue.among	10 -10 14 -12 -30
pair next: cue.part cue.born	34 -28 3 -27 -36
pair next: cue.part cue.captivity	-6 -1 3 -14 11
pair next: cue.part cue.captured	2 -18 -12 21 -28
pair next: cue.part cue.claims	-8 -9 5 13 -7
pair next: cue.part cue.completed	10 -1 0 -2 -8
pair next: cue.part cue.each	9 -3 -13 -13 -18
pair next: cue.part cue.footage	-26 -6 -6 -9 23
pair next: cue.part cue.held	-15 -20 20 -12 3
pair next: cue.part cue.in_captivity	16 -5 -4 -15 -9
pair next: cue.part cue.included	20 0 -16 -4 -4
pair next: cue.part cue.local	35 -5 -30 -15 -20
pair next: cue.part cue.missing	33 -1 -6 4 -34
pair next: cue.part cue.of_whole	1 -14 4 2 -22
pair next: cue.part cue.part	24 -21 -1 -19 3
pair next: cue.part cue.planned	-11 2 -3 -20 11
pair next: cue.part cue.recap	-7 -2 -15 9 -5
pair next: cue.part cue.record	7 -18 3 -22 -1
pair next: cue.part cue.relative	-7 -35 -32 18 9
pair next: cue.part cue.since	7 -15 8 2 -25
pair next: cue.part cue.span	-11 -4 5 -1 10
pair next: cue.part cue.stage	13 -9 -19 1 -10
pair next: cue.part cue.third	-20 -13 -10 -6 22
pair next: cue.part cue.to_date	-5 16 -12 -15 -11
pair next: cue.part cue.today	5 -18 14 -16 1
pair next: cue.part cue.unit	1 0 8 -8 -11
pair next: cue.part cue.year	-17 -10 -7 19 -9
pair next: cue.part noun.body	-14 -1 -24 -13 26
pair next: cue.part noun.branch	32 -12 -20 -15 -28
pair next: cue.part noun.child	3 -11 -48 -24 24
pair next: cue.part noun.civilian	21 -21 -38 30 -38
pair next: cue.part noun.exchange	2 4 6 -25 -17
pair next: cue.part noun.family	16 -16 -15 -15 1
pair next: cue.part noun.foreigner	-15 -20 25 -25 -12
pair next: cue.part noun.man	9 -1 -5 -1 -2
pair next: cue.part noun.military	25 -16 -18 5 -35
pair next: cue.part noun.other	13 -9 -25 -8 -7
pair next: cue.part noun.people	10 -15 -14 -8 -3
pair next: cue.part noun.rank	43 -13 -26 -26 0
pair next: cue.part noun.soldier	8 -4 -15 8 -14
pair next: cue.part noun.woman	14 -20 -21 9 -21
pair next: cue.part own.agent	7 -8 -7 -5 -10
pair next: cue.part own.of	3 12 -5 -17 -12
pair next: cue.part own.to	-21 -23 -18 18 -3
pair next: cue.part qualifier.approx	8 -7 -11 -7 8
pair next: cue.part qualifier.at_most	16 -2 -3 -8 -12
pair next: cue.part qualifier.more_than	1 -19 -12 12 -4
pair next: cue.part ru.agent	24 -13 -17 -29 -1
pair next: cue.part ru.of	27 -8 17 -22 -22
pair next: cue.part ua.agent	-6 17 15 -17 -24
pair next: cue.part ua.of	37 -12 -24 -23 -25
pair next: cue.part verb.bring	-21 -25 11 -24 6
pair next: cue.part verb.come	-15 -15 -21 13 5
pair next: cue.part verb.future	-15 -31 -1 -4 10
pair next: cue.part verb.get	10 11 -8 -16 -14
pair next: cue.part verb.held_exchange	36 -34 -19 -19 -16
pair next: cue.part verb.home	16 -11 -17 18 -11
pair next: cue.part verb.noun	-15 -9 -9 6 11
pair next: cue.part verb.other	-5 -5 -13 -18 8
pair next: cue.part verb.will	36 -25 2 -13 -19
pair next: cue.planned adj.modifier	-18 0 -1 -19 2
pair next: cue.planned adj.wounded	-4 16 -4 -19 -23
pair next: cue.planned category	22 -9 -21 -20 -14
pair next: cue.planned country	-34 -3 -35 -29 16
pair next: cue.planned cue.agreement	12 13 -7 -10 -14
pair next: cue.planned cue.all	-42 29 -28 25 -23
pair next: cue.planned cue.already	-15 2 -3 -12 8
pair next: cue.planned cue.called_off	-15 26 -17 -8 -25
pair next: cue.planned cue.claims	-27 3 -18 11 7
pair next: cue.planned cue.completed	-30 8 -20 -21 10
pair next: cue.planned cue.deported	19 -11 -13 -1 -6
pair next: cue.planned cue.evacuation	-16 -1 -1 20 -16
pair next: cue.planned cue.footage	-14 6 10 -3 -6
pair next: cue.planned cue.in_return	-12 -19 -22 -23 31
pair next: cue.planned cue.mediated	-36 19 -3 -24 -11
pair next: cue.planned cue.of_whole	-35 24 -29 -31 9
pair next: cue.planned cue.other_return	-9 -7 8 -1 -7
pair next: cue.planned cue.part	19 -3 -27 -10 0
pair next: cue.planned cue.planned	-21 42 -37 -31 -23
pair next: cue.planned cue.postponed	-1 -2 -32 6 -2
pair next: cue.planned cue.ready	-12 14 -14 -10 -23
pair next: cue.planned cue.recap	-28 14 -11 14 -23
pair next: cue.planned cue.relative	-7 14 -48 12 -7
pair next: cue.planned cue.span	23 -6 -26 -2 -30
pair next: cue.planned cue.stage	-38 34 -16 -15 -42
pair next: cue.planned cue.to_date	-17 27 -7 -9 -10
pair next: cue.planned cue.today	-27 36 -17 -10 -32
pair next: cue.planned cue.total	-10 -1 -1 -1 11
pair next: cue.planned cue.transit	-3 6 -19 -10 2
pair next: cue.planned cue.venue	-16 30 -20 7 -22
pair next: cue.planned foe.of	0 -22 19 9 -33
pair next: cue.planned noun.civilian	-3 -6 -4 -9 9
pair next: cue.planned noun.exchange	-35 41 -23 -18 -26
pair next: cue.planned noun.family	-4 -12 -15 -7 17
pair next: cue.planned noun.other	-9 2 1 -19 -4
pair next: cue.planned noun.people	-30 15 -29 6 5
pair next: cue.planned own.agent	5 14 -25 -13 -10
pair next: cue.planned own.of	-10 16 -8 -7 -15
pair next: cue.planned own.to	11 20 -25 -32 -6
pair next: cue.planned qualifier.approx	-5 -16 22 -13 -28
pair next: cue.planned qualifier.at_least	6 -6 10 -14 -19
pair next: cue.planned qualifier.at_most	10 26 -43 -34 -28
pair next: cue.planned qualifier.more_than	-22 1 22 -1 -10
pair next: cue.planned ru.agent	-18 17 -11 -9 -3
pair next: cue.planned ru.of	7 16 -18 -11 -35
pair next: cue.planned ru.to	-1 19 -35 -19 -32
pair next: cue.planned ua.agent	0 20 -8 -1 -17
pair next: cue.planned ua.from	-13 24 -11 -7 -8
pair next: cue.planned ua.of	-22 -7 -18 -13 17
pair next: cue.planned ua.to	-17 20 -20 9 -39
pair next: cue.planned verb.bring	-13 6 17 -3 -26
pair next: cue.planned verb.come	-16 9 -20 -6 15
pair next: cue.planned verb.future	23 5 -38 -5 -13
pair next: cue.planned verb.get	8 5 -21 -20 4
pair next: cue.planned verb.give	-19 16 -6 -1 -8
pair next: cue.planned verb.held_exchange	-57 49 -24 -12 -30
pair next: cue.planned verb.home	-1 21 -11 -9 -6
pair next: cue.planned verb.noun	-39 43 -25 -6 -19
pair next: cue.planned verb.other	27 -22 5 -38 -14
pair next: cue.planned verb.swap	-15 16 -23 -10 -8
pair next: cue.planned verb.will	-28 9 1 -31 10
pair next: cue.postponed adj.modifier	-16 24 -25 -18 -24
pair next: cue.postponed cue.agreed	-9 10 -1 -4 -4
pair next: cue.postponed cue.called_off	-16 24 -24 -10 -17
pair next: cue.postponed cue.postponed	-17 26 -13 -5 -9
pair next: cue.postponed cue.relative	0 24 -19 -22 -24
pair next: cue.postponed noun.body	-13 17 -13 -11 -13
pair next: cue.postponed noun.exchange	-1 26 -25 -14 -28
pair next: cue.postponed noun.other	11 18 -8 -6 -19
pair next: cue.postponed noun.people	-9 -27 -4 -9 40
pair next: cue.postponed qualifier.at_most	-8 -18 -11 -5 19
pair next: cue.postponed ru.agent	-13 14 -2 -7 -8
pair next: cue.postponed ru.of	-6 13 -11 -12 -13
pair next: cue.postponed ua.agent	-7 11 -8 -5 -7
pair next: cue.postponed ua.of	-27 9 -10 -7 6
pair next: cue.postponed verb.noun	-31 19 -24 -19 4
pair next: cue.ready adj.modifier	-17 4 -45 25 -17
pair next: cue.ready category	16 -10 15 -12 -30
pair next: cue.ready country	-19 11 -7 4 0
pair next: cue.ready cue.agreement	-17 17 -2 -1 -10
pair next: cue.ready cue.all	-11 -20 27 9 -30
pair next: cue.ready cue.held	-8 17 -6 -4 -10
pair next: cue.ready cue.in_return	-28 33 -4 -14 -16
pair next: cue.ready cue.mediated	-19 13 -18 14 -3
pair next: cue.ready cue.of_whole	-2 -3 16 -2 -19
pair next: cue.ready cue.planned	-11 -14 -2 -8 17
pair next: cue.ready cue.ready	-7 17 -1 -2 -16
pair next: cue.ready cue.relative	-25 25 13 -11 -30
pair next: cue.ready cue.today	-10 14 -7 -4 -17
pair next: cue.ready cue.venue	-17 1 18 -8 -21
pair next: cue.ready noun.body	19 10 -5 -35 -32
pair next: cue.ready noun.exchange	-8 24 -26 -17 -25
pair next: cue.ready noun.family	23 -30 -29 -7 -16
pair next: cue.ready noun.other	7 3 3 -25 -12
pair next: cue.ready noun.people	3 -51 -4 -22 23
pair next: cue.ready own.agent	21 17 -25 -9 -11
pair next: cue.ready own.to	-17 -21 16 -21 3
pair next: cue.ready qualifier.approx	8 11 -15 -1 -2
pair next: cue.ready qualifier.at_most	-12 15 -24 -18 10
pair next: cue.ready ru.of	-29 23 0 -15 4
pair next: cue.ready ru.to	13 16 -22 -10 -23
pair next: cue.ready ua.agent	1 17 -29 -24 -14
pair next: cue.ready verb.come	-9 14 -4 -2 -9
pair next: cue.ready verb.future	-10 27 -23 -17 -3
pair next: cue.ready verb.give	-1 14 -17 -12 -20
pair next: cue.ready verb.held_exchange	-35 38 -18 -17 -14
pair next: cue.ready verb.home	-9 -11 -7 -6 13
pair next: cue.ready verb.noun	-33 37 -25 -35 -6
pair next: cue.ready verb.other	-22 9 6 -5 -12
pair next: cue.ready verb.will	-2 -10 13 -34 -1
pair next: cue.recap adj.modifier	-5 0 13 -11 -31
pair next: cue.recap category	7 -9 -7 21 -24
pair next: cue.recap country	10 -25 -33 -2 28
pair next: cue.recap cue.agreement	15 -21 11 -10 -20
pair next: cue.recap cue.anniversary	-33 -9 24 -13 3
pair next: cue.recap cue.claims	-17 1 1 6 15
pair next: cue.recap cue.completed	24 -7 5 -32 -18
pair next: cue.recap cue.in_captivity	-17 -5 4 -15 17
pair next: cue.recap cue.included	-14 -2 4 -9 2
pair next: cue.recap cue.mediated	13 -15 -21 15 -10
pair next: cue.recap cue.of_whole	7 -6 18 -19 -29
pair next: cue.recap cue.of_year	1 10 -2 -35 6
pair next: cue.recap cue.planned	-16 10 -18 -7 -2
pair next: cue.recap cue.recap	-12 3 24 -30 -15
pair next: cue.recap cue.relative	-13 -2 -34 21 17
pair next: cue.recap cue.since	-11 20 -18 -7 -15
pair next: cue.recap cue.span	-1 -2 -2 10 -9
pair next: cue.recap cue.stage	-18 -4 19 -3 -18
pair next: cue.recap cue.to_date	18 -8 0 -14 -12
pair next: cue.recap cue.today	12 -8 -4 1 -15
pair next: cue.recap cue.venue	8 -5 -1 -3 0
pair next: cue.recap cue.year	6 22 -3 -9 -19
pair next: cue.recap cue.yesterday	9 2 -11 -5 -4
pair next: cue.recap noun.body	-17 -26 23 -28 -6
pair next: cue.recap noun.exchange	-12 -12 19 0 -15
pair next: cue.recap noun.military	-25 -15 12 -14 17
pair next: cue.recap noun.other	-10 4 8 -24 -10
pair next: cue.recap noun.people	-5 5 8 -1 -17
pair next: cue.recap own.agent	-9 -8 24 -9 -25
pair next: cue.recap own.to	-7 5 2 -2 8
pair next: cue.recap qualifier.at_most	14 -10 -8 -2 -16
pair next: cue.recap ru.agent	-27 -16 21 -18 18
pair next: cue.recap ru.of	6 -23 12 -18 -5
pair next: cue.recap ua.agent	5 -30 24 -10 -26
pair next: cue.recap ua.of	-10 -9 -21 13 16
pair next: cue.recap ua.to	32 -11 -5 -25 -6
pair next: cue.recap verb.bring	-4 11 8 -26 6
pair next: cue.recap verb.come	-15 14 19 -26 -14
pair next: cue.recap verb.future	-10 6 -25 2 4
pair next: cue.recap verb.get	-21 -11 -11 -3 12
pair next: cue.recap verb.give	-10 13 -2 -1 -2
pair next: cue.recap verb.held_exchange	-20 0 -1 -18 30
pair next: cue.recap verb.noun	2 -7 7 -9 -15
pair next: cue.recap verb.other	-9 -5 5 -2 6
pair next: cue.recap verb.swap	-20 -11 20 -14 2
pair next: cue.recap voice.ua	7 1 -15 14 -12
pair next: cue.record adj.modifier	7 4 -5 -14 -4
pair next: cue.record cue.of_whole	12 3 -21 -14 -3
pair next: cue.record cue.record	-9 -4 -9 -15 8
pair next: cue.record cue.relative	-12 -5 -12 -5 12
pair next: cue.record cue.since	8 -14 13 -16 -28
pair next: cue.record cue.span	20 -9 -9 -4 -12
pair next: cue.record cue.third	-31 -1 -14 0 39
pair next: cue.record cue.year	-25 -10 31 -10 -27
pair next: cue.record noun.body	25 0 -3 -22 -14
pair next: cue.record noun.exchange	11 -8 -1 -23 -16
pair next: cue.record noun.military	-12 -2 -1 13 -6
pair next: cue.record noun.other	-12 -33 16 -18 20
pair next: cue.record noun.people	-5 -21 -14 -8 18
pair next: cue.record verb.noun	34 -2 -17 -22 -16
pair next: cue.relative adj.dead	8 -7 1 -16 -23
pair next: cue.relative adj.modifier	-11 0 -6 6 -8
pair next: cue.relative adj.wounded	-9 -8 -13 16 -17
pair next: cue.relative category	12 -13 12 -26 -30
pair next: cue.relative country	-7 17 -33 -1 5
pair next: cue.relative cue.agreed	38 -28 -20 -14 -15
pair next: cue.relative cue.agreement	-5 30 -21 -5 -20
pair next: cue.relative cue.all	-14 -12 3 -2 9
pair next: cue.relative cue.already	-17 5 17 -13 -39
pair next: cue.relative cue.arrived	1 -9 37 -24 -45
pair next: cue.relative cue.born	-7 -8 9 18 -24
pair next: cue.relative cue.called_off	-14 30 -28 -14 -14
pair next: cue.relative cue.captivity	-10 -26 -35 8 11
pair next: cue.relative cue.captured	35 10 -26 -23 -17
pair next: cue.relative cue.claims	5 -11 -10 -25 2
pair next: cue.relative cue.completed	8 3 -4 -13 -4
pair next: cue.relative cue.denied	-9 17 -27 -18 4
pair next: cue.relative cue.died	0 -7 -17 -12 14
pair next: cue.relative cue.each	-18 22 -29 11 -16
pair next: cue.relative cue.evacuation	20 -2 -10 -18 -9
pair next: cue.relative cue.footage	-3 -17 12 -15 -1
pair next: cue.relative cue.good_news	36 -1 -34 -1 -5
pair next: cue.relative cue.held	14 -23 -14 1 -2
pair next: cue.relative cue.in_captivity	24 3 -25 -20 -4
pair next: cue.relative cue.in_return	-29 1 9 -15 18
pair next: cue.relative cue.included	19 -14 -12 -15 11
pair next: cue.relative cue.mediated	13 -21 7 -3 -21
pair next: cue.relative cue.missing	-6 -29 -23 13 14
pair next: cue.relative cue.name	-23 -24 29 -29 -15
pair next: cue.relative cue.of_whole	7 -26 0 4 -21
pair next: cue.relative cue.other_return	3 12 -11 -9 -3
pair next: cue.relative cue.part	8 -5 -3 13 -27
pair next: cue.relative cue.planned	-15 29 -18 -2 -20
pair next: cue.relative cue.postponed	-22 26 -8 -4 -9
pair next: cue.relative cue.ready	-9 -29 -10 -13 15
pair next: cue.relative cue.recap	2 -5 5 -33 -20
pair next: cue.relative cue.record	-20 11 15 -4 -14
pair next: cue.relative cue.relative	-23 -15 -6 -12 30
pair next: cue.relative cue.since	-19 -13 -1 8 -1
pair next: cue.relative cue.span	8 -3 0 -26 -11
pair next: cue.relative cue.stage	19 -6 -24 -13 -18
pair next: cue.relative cue.thanks	40 -13 -16 -3 -18
pair next: cue.relative cue.to_date	9 5 -11 9 -12
pair next: cue.relative cue.today	-23 10 26 -15 -19
pair next: cue.relative cue.total	-6 20 2 -22 -22
pair next: cue.relative cue.transit	-2 -36 -14 -31 31
pair next: cue.relative cue.venue	15 -7 -8 -11 -14
pair next: cue.relative cue.year	-2 -16 17 7 -17
pair next: cue.relative cue.yesterday	-34 -4 32 -31 -23
pair next: cue.relative foe.agent	-21 21 -1 -1 -4
pair next: cue.relative foe.of	-5 -2 -4 -6 11
pair next: cue.relative noun.body	-12 9 -28 10 1
pair next: cue.relative noun.branch	3 -31 0 -11 3
pair next: cue.relative noun.child	-6 -2 -10 -11 9
pair next: cue.relative noun.civilian	-21 -16 -23 1 22
pair next: cue.relative noun.exchange	-3 5 -43 -11 6
pair next: cue.relative noun.family	16 -32 4 -2 -7
pair next: cue.relative noun.foreigner	32 -7 -18 4 -29
pair next: cue.relative noun.military	-11 5 6 13 -7
pair next: cue.relative noun.other	-6 -9 -16 -24 15
pair next: cue.relative noun.people	-9 8 -8 -14 -6
pair next: cue.relative noun.rank	-10 -10 -20 11 3
pair next: cue.relative noun.soldier	9 1 -1 -3 -11
pair next: cue.relative own.agent	-23 13 -7 -8 1
pair next: cue.relative own.of	-10 5 11 -16 -3
pair next: cue.relative own.to	-15 -11 -8 -5 14
pair next: cue.relative qualifier.approx	-2 -31 -2 -19 5
pair next: cue.relative qualifier.at_most	3 -1 -26 8 -21
pair next: cue.relative qualifier.more_than	3 1 -27 1 -9
pair next: cue.relative ru.agent	9 -42 9 -13 -10
pair next: cue.relative ru.from	-32 -12 21 -14 8
pair next: cue.relative ru.of	15 -7 -12 4 -4
pair next: cue.relative ru.to	-20 11 12 -15 -2
pair next: cue.relative ua.agent	-9 3 -1 8 -20
pair next: cue.relative ua.of	5 -41 4 -15 1
pair next: cue.relative ua.to	8 -20 -7 -21 -1
pair next: cue.relative verb.bring	-23 -13 32 -20 -17
pair next: cue.relative verb.come	-14 -34 34 -41 -7
pair next: cue.relative verb.future	-17 -23 -2 19 -4
pair next: cue.relative verb.get	-11 -34 21 -28 -8
pair next: cue.relative verb.give	-22 -3 6 -9 -2
pair next: cue.relative verb.held_exchange	-19 -15 24 -18 -21
pair next: cue.relative verb.home	-2 -22 17 -19 -11
pair next: cue.relative verb.managed	-1 -9 0 3 -6
pair next: cue.relative verb.noun	6 8 -25 -15 1
pair next: cue.relative verb.other	-16 5 1 -25 17
pair next: cue.relative verb.swap	-3 -20 25 -13 -32
pair next: cue.relative verb.will	-2 1 -10 -11 5
pair next: cue.relative voice.ua	0 -8 -14 -5 11
pair next: cue.repatriation adj.dead	25 -13 2 -5 -26
pair next: cue.repatriation adj.modifier	28 -7 -29 -19 -9
pair next: cue.repatriation adj.wounded	0 13 -14 -14 -21
pair next: cue.repatriation cue.agreement	11 -2 -9 0 0
pair next: cue.repatriation cue.completed	30 -3 -11 -18 -6
pair next: cue.repatriation cue.denied	-10 -8 -5 -6 38
pair next: cue.repatriation cue.mediated	15 -1 -3 -10 -2
pair next: cue.repatriation cue.of_whole	4 -16 -5 7 -37
pair next: cue.repatriation cue.relative	-1 -6 12 -8 -19
pair next: cue.repatriation cue.since	35 -23 -24 -23 -21
pair next: cue.repatriation cue.today	-10 -5 -18 -20 21
pair next: cue.repatriation cue.year	3 -5 -6 17 -18
pair next: cue.repatriation noun.body	-5 -16 9 3 -15
pair next: cue.repatriation noun.exchange	28 -8 -9 -9 -15
pair next: cue.repatriation noun.other	-26 -16 -28 -16 30
pair next: cue.repatriation own.to	-7 -7 12 -15 -7
pair next: cue.repatriation qualifier.at_most	3 17 -13 -11 -12
pair next: cue.repatriation qualifier.more_than	8 -10 -10 3 -13
pair next: cue.repatriation ru.of	26 -1 -17 -11 -6
pair next: cue.repatriation ua.agent	15 -5 -12 -6 -5
pair next: cue.repatriation ua.from	14 -8 -28 -8 -5
pair next: cue.repatriation ua.of	-19 -8 13 -14 -11
pair next: cue.repatriation ua.to	46 -10 -20 -17 -18
pair next: cue.repatriation verb.bring	15 -1 -7 -7 -9
pair next: cue.repatriation verb.future	-19 -7 5 -8 9
pair next: cue.repatriation verb.get	22 -7 -8 -19 -14
pair next: cue.repatriation verb.noun	-32 -10 -4 3 28
pair next: cue.repatriation verb.other	3 -3 -17 -15 23
pair next: cue.reunion adj.modifier	0 4 -18 -8 -7
pair next: cue.reunion category	16 -12 -3 -12 -12
pair next: cue.reunion cue.completed	1 5 -6 -8 -8
pair next: cue.reunion cue.deported	28 -5 -10 -16 -26
pair next: cue.reunion cue.mediated	12 -4 -5 -6 -1
pair next: cue.reunion cue.of_whole	7 12 -9 -23 -23
pair next: cue.reunion cue.other_return	10 -9 -3 1 2
pair next: cue.reunion cue.reunion	9 -6 -26 3 -7
pair next: cue.reunion noun.child	-24 22 -25 4 -22
pair next: cue.reunion noun.family	5 -2 -13 -11 -11
pair next: cue.reunion noun.other	0 -1 15 -7 -9
pair next: cue.reunion noun.people	4 8 -25 -35 17
pair next: cue.reunion own.of	8 -25 -14 -26 3
pair next: cue.reunion own.to	26 -3 -17 -15 -13
pair next: cue.reunion ru.to	17 -5 -2 -9 -14
pair next: cue.reunion ua.of	20 -10 -5 -20 -10
pair next: cue.reunion ua.to	16 -2 -10 -3 -3
pair next: cue.reunion verb.come	41 -6 -16 -15 -30
pair next: cue.reunion verb.home	-10 20 -20 10 -22
pair next: cue.review cue.year	-36 -6 -12 31 -8
pair next: cue.review noun.other	-40 -14 -28 30 -5
pair next: cue.same_number adj.modifier	28 -13 -5 -7 -22
pair next: cue.same_number cue.of_whole	9 -2 -1 -5 -2
pair next: cue.same_number cue.same_number	20 5 -21 -33 -7
pair next: cue.same_number noun.military	38 -7 -11 -15 -17
pair next: cue.same_number noun.other	-14 -4 -1 -7 14
pair next: cue.same_number noun.people	28 -8 -9 -13 -21
pair next: cue.same_number ru.agent	5 -23 -7 -6 15
pair next: cue.same_number ru.of	-9 5 -4 -17 3
pair next: cue.same_number ua.of	-8 -6 -5 6 8
pair next: cue.same_number verb.bring	16 -2 -3 -9 -5
pair next: cue.same_number verb.get	-15 -17 -3 17 -12
pair next: cue.same_number verb.give	-3 -22 -15 -16 10
pair next: cue.since adj.modifier	-21 -27 20 2 -13
pair next: cue.since category	9 -14 4 -2 -38
pair next: cue.since cue.agreement	-24 -22 -13 32 -18
pair next: cue.since cue.all	-16 13 -28 18 -34
pair next: cue.since cue.completed	-14 -4 -2 24 -13
pair next: cue.since cue.count	-4 -16 -24 14 -3
pair next: cue.since cue.deported	-9 -11 -10 23 -25
pair next: cue.since cue.mediated	16 -8 -2 -17 -6
pair next: cue.since cue.of_whole	-8 -5 -2 11 -11
pair next: cue.since cue.of_year	-17 5 -17 7 6
pair next: cue.since cue.recap	10 12 -12 -9 -17
pair next: cue.since cue.since	8 -12 -29 23 -13
pair next: cue.since cue.span	-24 -17 -11 35 -19
pair next: cue.since cue.to_date	-5 7 -30 -9 9
pair next: cue.since cue.year	6 -15 -26 -5 2
pair next: cue.since noun.exchange	12 -6 -4 0 -24
pair next: cue.since noun.other	-22 6 -13 1 4
pair next: cue.since noun.people	5 -6 -12 -20 12
pair next: cue.since own.to	8 -13 -4 12 -2
pair next: cue.since qualifier.more_than	-19 4 -7 -19 28
pair next: cue.since ru.agent	-8 12 -5 -4 -4
pair next: cue.since ru.of	-2 -7 -8 6 -5
pair next: cue.since ua.agent	-21 5 -17 24 -20
pair next: cue.since verb.bring	-17 -25 -20 22 -8
pair next: cue.since verb.held_exchange	-17 -1 -3 18 -1
pair next: cue.since verb.other	-2 -11 -9 14 -17
pair next: cue.since view.ru	-29 -16 -13 42 -29
pair next: cue.span adj.modifier	-7 15 -27 2 -14
pair next: cue.span category	-6 -12 -24 30 -33
pair next: cue.span cue.agreement	32 -15 -8 -23 -2
pair next: cue.span cue.completed	-7 -24 7 6 17
pair next: cue.span cue.denied	-7 29 -18 -10 -13
pair next: cue.span cue.of_year	-26 5 -6 -29 23
pair next: cue.span cue.recap	15 9 -5 -32 -18
pair next: cue.span cue.span	0 -3 -13 -10 14
pair next: cue.span cue.stage	-9 -20 -31 19 -13
pair next: cue.span noun.body	-5 -1 -5 11 0
pair next: cue.span noun.exchange	-9 -2 -9 18 -24
pair next: cue.span noun.other	4 -18 3 -1 -18
pair next: cue.span noun.people	-15 20 -20 -25 21
pair next: cue.span own.agent	-28 -16 -16 24 -18
pair next: cue.span qualifier.more_than	1 -17 -3 -20 9
pair next: cue.span ru.agent	0 13 -1 -2 -13
pair next: cue.span verb.bring	16 -6 -25 -1 -16
pair next: cue.span verb.give	-10 -16 16 -5 -19
pair next: cue.stage adj.modifier	14 -15 -35 -1 9
pair next: cue.stage adj.wounded	11 -10 -23 -9 8
pair next: cue.stage category	-11 -5 18 -12 -16
pair next: cue.stage cue.captured	-18 -2 -5 -4 18
pair next: cue.stage cue.claims	13 -11 -6 -1 -5
pair next: cue.stage cue.deported	14 -12 -8 -10 -14
pair next: cue.stage cue.included	11 13 -16 -8 -19
pair next: cue.stage cue.of_whole	11 -32 -10 -13 2
pair next: cue.stage cue.relative	-5 -1 0 -1 8
pair next: cue.stage cue.span	-20 -15 -4 22 -16
pair next: cue.stage cue.stage	11 21 -21 -17 -24
pair next: cue.stage cue.third	-15 -1 -1 0 17
pair next: cue.stage foe.of	-10 0 0 -2 11
pair next: cue.stage noun.body	-20 22 -5 -1 -9
pair next: cue.stage noun.civilian	-16 20 -15 -21 -14
pair next: cue.stage noun.exchange	22 -15 8 -12 -32
pair next: cue.stage noun.family	15 -6 -9 -4 -2
pair next: cue.stage noun.military	12 -18 -14 13 -20
pair next: cue.stage noun.other	-23 11 3 -17 4
pair next: cue.stage noun.people	8 10 1 -27 -8
pair next: cue.stage qualifier.at_most	-2 10 0 0 -10
pair next: cue.stage qualifier.more_than	27 -22 -22 -10 -4
pair next: cue.stage ru.of	1 9 -2 -4 -17
pair next: cue.stage ua.of	37 -16 -18 -10 -31
pair next: cue.stage verb.bring	-11 -3 -4 -5 17
pair next: cue.stage verb.come	-37 13 -16 -16 19
pair next: cue.stage verb.future	0 17 -9 -2 -15
pair next: cue.stage verb.get	-6 -6 -20 -16 14
pair next: cue.stage verb.other	15 -4 -19 -8 -11
pair next: cue.thanks adj.modifier	3 -4 12 -19 -22
pair next: cue.thanks category	-25 -16 -6 -15 33
pair next: cue.thanks country	25 -4 -17 -17 -26
pair next: cue.thanks cue.all	7 -12 5 11 -41
pair next: cue.thanks cue.claims	-2 -5 18 -1 -21
pair next: cue.thanks cue.completed	0 -14 23 -29 -18
pair next: cue.thanks cue.each	12 2 -3 -10 -5
pair next: cue.thanks cue.mediated	10 -18 -16 -4 -2
pair next: cue.thanks cue.of_whole	-10 -13 -26 -19 34
pair next: cue.thanks cue.ready	4 15 -8 -10 -12
pair next: cue.thanks cue.relative	5 -29 -12 2 -5
pair next: cue.thanks cue.thanks	4 1 -23 2 -13
pair next: cue.thanks cue.unit	-13 -6 -18 -19 35
pair next: cue.thanks noun.branch	-47 12 8 2 16
pair next: cue.thanks noun.exchange	-20 -26 22 -30 -8
pair next: cue.thanks noun.family	-5 -9 -3 18 -9
pair next: cue.thanks noun.foreigner	28 -2 -28 0 -33
pair next: cue.thanks noun.military	2 -24 13 -18 10
pair next: cue.thanks noun.other	19 -14 -15 -17 -9
pair next: cue.thanks noun.people	10 -33 -31 -1 -6
pair next: cue.thanks own.of	5 -4 11 -2 -20
pair next: cue.thanks own.to	-2 -21 3 10 -29
pair next: cue.thanks ru.of	23 1 -21 -23 -15
pair next: cue.thanks ru.to	2 -9 -9 -6 11
pair next: cue.thanks ua.of	38 -21 -14 -14 -4
pair next: cue.thanks verb.bring	-2 -7 -15 16 -16
pair next: cue.thanks verb.noun	-7 -14 7 -8 0
pair next: cue.thanks voice.ru	9 -4 -3 -2 -2
pair next: cue.thanks voice.ua	30 -11 2 -44 -25
pair next: cue.third adj.modifier	-24 -21 -17 -6 24
pair next: cue.third country	-12 -1 -28 -26 19
pair next: cue.third cue.third	-25 -26 -25 -21 43
pair next: cue.third noun.exchange	-36 -1 -16 0 43
pair next: cue.third noun.other	-15 -9 -7 -1 23
pair next: cue.third noun.people	-43 -9 -15 -7 30
pair next: cue.third ru.agent	-3 -8 -18 -7 26
pair next: cue.third verb.bring	4 -4 -16 -3 10
pair next: cue.third verb.home	-11 -2 -9 -7 12
pair next: cue.to_date adj.modifier	19 -28 -14 -13 -5
pair next: cue.to_date cue.already	4 -4 10 -13 -25
pair next: cue.to_date cue.count	6 -3 -27 15 -18
pair next: cue.to_date cue.in_captivity	-12 -15 16 -2 -24
pair next: cue.to_date cue.mediated	7 -11 -13 11 -7
pair next: cue.to_date cue.of_whole	-33 16 -18 23 -38
pair next: cue.to_date cue.since	-3 -13 -11 17 -21
pair next: cue.to_date cue.to_date	-19 2 -33 27 -8
pair next: cue.to_date cue.today	-35 6 -35 43 -20
pair next: cue.to_date cue.total	23 -27 -14 -13 5
pair next: cue.to_date cue.transit	0 0 11 -25 -22
pair next: cue.to_date cue.year	6 -8 0 1 -3
pair next: cue.to_date noun.military	-4 -10 -6 13 -8
pair next: cue.to_date noun.other	-7 -1 -10 -15 16
pair next: cue.to_date noun.people	8 4 -5 -9 -24
pair next: cue.to_date qualifier.more_than	-10 -11 -4 -11 27
pair next: cue.to_date ua.of	-28 -18 -12 34 -26
pair next: cue.to_date ua.to	1 9 -1 -9 -5
pair next: cue.to_date verb.come	-3 22 -19 -13 -16
pair next: cue.today adj.modifier	-3 12 -22 -22 -6
pair next: cue.today adj.wounded	15 -1 -11 -15 -19
pair next: cue.today category	-11 -4 31 -7 -25
pair next: cue.today country	0 5 -11 -11 11
pair next: cue.today cue.all	15 -9 -14 -9 -7
pair next: cue.today cue.already	-3 8 -12 -6 -6
pair next: cue.today cue.called_off	-12 17 -18 -6 -5
pair next: cue.today cue.claims	2 -6 -39 5 -4
pair next: cue.today cue.completed	18 -13 -4 -13 -14
pair next: cue.today cue.footage	3 -11 -3 -4 7
pair next: cue.today cue.good_news	-1 -12 10 -16 -16
pair next: cue.today cue.held	-13 16 -9 -5 -26
pair next: cue.today cue.in_captivity	-5 -7 -3 12 -10
pair next: cue.today cue.mediated	30 -21 -8 -16 -22
pair next: cue.today cue.of_whole	6 9 23 -13 -25
pair next: cue.today cue.part	3 -5 5 -3 -16
pair next: cue.today cue.planned	-20 1 15 -14 -17
pair next: cue.today cue.ready	-19 -20 24 9 -24
pair next: cue.today cue.record	-21 -5 -11 -7 20
pair next: cue.today cue.relative	-20 -15 24 -1 -17
pair next: cue.today cue.reunion	12 -1 -3 -3 -7
pair next: cue.today cue.stage	7 -2 7 -31 -17
pair next: cue.today cue.to_date	12 -13 -4 -8 -7
pair next: cue.today cue.today	6 -1 -20 2 -16
pair next: cue.today cue.total	11 -1 -1 -8 -6
pair next: cue.today cue.transit	30 -6 -7 -29 -20
pair next: cue.today cue.venue	-46 4 6 -15 5
pair next: cue.today cue.yesterday	-7 -10 10 8 -13
pair next: cue.today noun.body	6 -28 -25 -34 15
pair next: cue.today noun.child	-4 20 -11 -5 -21
pair next: cue.today noun.exchange	4 9 -19 -33 0
pair next: cue.today noun.family	11 1 0 -28 -14
pair next: cue.today noun.military	13 -24 -2 -18 -3
pair next: cue.today noun.other	5 11 -25 -19 3
pair next: cue.today noun.people	-2 13 -25 -3 -18
pair next: cue.today own.agent	-12 -21 -27 17 13
pair next: cue.today own.of	7 -10 -33 7 7
pair next: cue.today own.to	8 -23 -13 12 -10
pair next: cue.today qualifier.approx	-14 -40 -48 25 24
pair next: cue.today qualifier.at_most	19 -2 -15 -23 11
pair next: cue.today qualifier.more_than	-34 -8 -11 27 -19
pair next: cue.today ru.agent	-19 0 17 -1 -34
pair next: cue.today ru.of	-25 30 9 -19 -19
pair next: cue.today ua.agent	-23 -15 -10 -7 37
pair next: cue.today ua.of	3 -4 -28 -14 4
pair next: cue.today ua.to	30 -14 -10 -3 -21
pair next: cue.today verb.bring	-6 -25 17 -10 -5
pair next: cue.today verb.come	16 -5 -19 -19 -2
pair next: cue.today verb.future	-30 13 -12 -37 18
pair next: cue.today verb.get	7 -7 -11 -11 6
pair next: cue.today verb.give	-8 0 0 9 -2
pair next: cue.today verb.held_exchange	30 -8 -30 -27 -14
pair next: cue.today verb.home	21 -8 -18 -7 -15
pair next: cue.today verb.noun	36 8 -27 -21 -26
pair next: cue.today verb.other	-12 -2 -19 -33 29
pair next: cue.today verb.swap	10 -4 -1 -7 -2
pair next: cue.total adj.modifier	9 7 -20 -16 -3
pair next: cue.total country	-7 -7 -11 7 6
pair next: cue.total cue.captured	-20 -11 -10 -4 23
pair next: cue.total cue.claims	10 -8 -3 -3 -4
pair next: cue.total cue.count	9 -21 -29 -3 25
pair next: cue.total cue.mediated	-2 -21 -7 24 -23
pair next: cue.total cue.month	-33 -21 16 -20 -2
pair next: cue.total cue.of_whole	7 -6 -5 -12 -6
pair next: cue.total cue.recap	-13 -17 19 -8 -15
pair next: cue.total cue.since	13 -16 -29 -25 8
pair next: cue.total cue.span	30 -33 -21 -22 -14
pair next: cue.total cue.thanks	-11 15 -2 -12 -6
pair next: cue.total cue.to_date	9 -5 -19 -3 -12
pair next: cue.total cue.today	3 -4 -8 -9 10
pair next: cue.total cue.total	12 -28 -15 0 -10
pair next: cue.total cue.year	16 -5 -18 -10 -10
pair next: cue.total foe.of	-17 16 -3 -9 5
pair next: cue.total noun.body	-15 -19 -19 23 -22
pair next: cue.total noun.child	11 -11 -10 8 -25
pair next: cue.total noun.civilian	35 -24 -24 -6 -28
pair next: cue.total noun.exchange	-10 -11 -15 20 -15
pair next: cue.total noun.military	-4 -26 -12 23 -12
pair next: cue.total noun.other	3 -24 11 -20 -1
pair next: cue.total noun.people	10 -5 5 -12 -21
pair next: cue.total own.to	-8 24 -19 -11 -9
pair next: cue.total qualifier.approx	21 -26 -22 -14 -13
pair next: cue.total qualifier.at_most	-11 -16 -8 -10 25
pair next: cue.total qualifier.more_than	-24 21 -5 9 -5
pair next: cue.total ru.from	-23 -9 24 7 -29
pair next: cue.total ru.of	15 -9 -12 -9 -16
pair next: cue.total ua.agent	14 -3 -1 -10 -1
pair next: cue.total ua.to	-14 -22 22 0 -11
pair next: cue.total verb.bring	10 -9 1 -2 -19
pair next: cue.total verb.come	5 -4 -11 2 -15
pair next: cue.total verb.other	-11 -5 -1 0 11
pair next: cue.total verb.swap	24 -9 -11 -11 -23
pair next: cue.training adj.modifier	-21 -6 -20 -11 31
pair next: cue.training adj.wounded	-11 -6 -1 -1 15
pair next: cue.training country	17 -10 -15 -13 4
pair next: cue.training cue.of_whole	-12 -13 -17 -10 25
pair next: cue.training noun.exchange	-17 -14 -10 -8 23
pair next: cue.training noun.family	-10 -7 -13 -14 15
pair next: cue.training noun.other	11 -15 -18 -14 3
pair next: cue.training verb.bring	-18 -11 22 -10 -1
pair next: cue.transit adj.modifier	-22 14 16 -19 -3
pair next: cue.transit adj.wounded	-29 -11 -18 -11 33
pair next: cue.transit category	-4 -12 -11 -5 12
pair next: cue.transit country	35 -12 -4 -8 -30
pair next: cue.transit cue.held	-16 -28 6 -11 13
pair next: cue.transit cue.of_whole	18 -20 -11 0 -24
pair next: cue.transit cue.ready	-23 27 -12 -11 -14
pair next: cue.transit cue.to_date	11 -9 -1 -15 -6
pair next: cue.transit cue.today	12 -9 -6 -7 -2
pair next: cue.transit cue.transit	3 -10 10 -14 -5
pair next: cue.transit cue.venue	-22 -14 3 -8 26
pair next: cue.transit noun.other	-35 4 0 -10 20
pair next: cue.transit noun.people	0 -9 -15 13 1
pair next: cue.transit own.to	10 -1 -4 -6 -1
pair next: cue.transit qualifier.at_most	3 11 -9 -10 -21
pair next: cue.transit ru.agent	-12 -19 -14 21 -22
pair next: cue.transit ru.from	15 0 -10 -4 -7
pair next: cue.transit ru.of	-6 -8 24 7 -28
pair next: cue.transit ru.to	-5 -23 27 -25 -10
pair next: cue.transit ua.of	45 -21 -6 -17 -18
pair next: cue.transit ua.to	29 -18 -25 -19 7
pair next: cue.transit verb.come	-17 -12 12 -10 -3
pair next: cue.transit verb.other	16 -2 -5 -5 -8
pair next: cue.unfinished cue.completed	-38 17 24 -13 -19
pair next: cue.unfinished cue.planned	1 -22 -13 -26 32
pair next: cue.unfinished noun.other	-25 20 -20 18 -24
pair next: cue.unit adj.modifier	43 -6 -17 -10 -22
pair next: cue.unit category	18 -23 -8 -12 6
pair next: cue.unit cue.claims	8 -4 -1 -5 -5
pair next: cue.unit cue.of_whole	9 -2 -3 0 -7
pair next: cue.unit cue.part	9 0 -4 -1 -4
pair next: cue.unit cue.relative	-6 -1 -14 -5 13
pair next: cue.unit cue.unit	37 -4 -16 -21 -13
pair next: cue.unit noun.branch	5 -15 -15 -3 11
pair next: cue.unit noun.civilian	32 -6 -14 -19 -13
pair next: cue.unit noun.military	10 0 -2 -6 -3
pair next: cue.unit noun.people	20 14 -19 -9 -26
pair next: cue.unit own.to	10 0 -5 0 -9
pair next: cue.unit ru.of	21 -1 -9 -10 -10
pair next: cue.unit ua.of	8 -2 14 -6 -21
pair next: cue.unit verb.come	-14 -6 -8 -10 16
pair next: cue.unit verb.give	22 -8 -2 -8 -20
pair next: cue.unit view.ru	-11 7 -16 -8 -2
pair next: cue.venue adj.modifier	-14 9 15 -21 -13
pair next: cue.venue country	-30 9 17 -20 -5
pair next: cue.venue cue.agreement	7 7 -21 -14 -15
pair next: cue.venue cue.completed	31 -34 -16 -19 21
pair next: cue.venue cue.of_whole	-28 -20 -25 -19 39
pair next: cue.venue cue.relative	-13 5 -9 8 -16
pair next: cue.venue cue.since	1 6 -4 -7 -8
pair next: cue.venue cue.venue	-8 1 -22 -25 6
pair next: cue.venue noun.civilian	-25 -13 21 12 -12
pair next: cue.venue noun.other	-20 -3 -13 -4 18
pair next: cue.venue verb.future	11 -10 -12 10 -22
pair next: cue.visit adj.modifier	-4 -18 3 -16 12
pair next: cue.visit country	-14 -6 -30 12 -4
pair next: cue.visit cue.born	-12 -7 18 -11 -12
pair next: cue.visit cue.of_whole	-5 -24 -22 -15 32
pair next: cue.visit cue.other_return	-8 -8 23 -3 -26
pair next: cue.visit cue.relative	-35 -9 8 -17 5
pair next: cue.visit cue.reunion	-27 0 -29 -24 34
pair next: cue.visit cue.today	-8 -3 23 -11 -28
pair next: cue.visit cue.visit	8 1 26 4 -53
pair next: cue.visit cue.yesterday	8 -19 13 -13 -20
pair next: cue.visit noun.branch	-27 2 51 -14 -27
pair next: cue.visit noun.child	-17 -7 20 -17 -11
pair next: cue.visit noun.civilian	-3 -9 17 -15 -26
pair next: cue.visit noun.family	-14 4 -9 -4 7
pair next: cue.visit noun.military	-30 -17 10 -22 9
pair next: cue.visit noun.other	11 -22 14 -22 -10
pair next: cue.visit noun.people	-40 -15 34 -18 -2
pair next: cue.visit own.of	5 -15 8 -10 11
pair next: cue.visit ru.of	-14 -26 4 -17 9
pair next: cue.visit ua.of	-1 10 -36 -41 -1
pair next: cue.visit verb.other	-11 -19 19 12 -20
pair next: cue.year cue.completed	-28 3 -30 20 6
pair next: cue.year cue.count	-18 -22 -4 33 -16
pair next: cue.year cue.of_whole	-31 23 -2 15 -16
pair next: cue.year cue.of_year	-8 -9 -26 3 0
pair next: cue.year cue.recap	-22 -3 -10 -8 22
pair next: cue.year cue.review	-37 -12 -17 32 -9
pair next: cue.year cue.span	-18 -6 21 -7 -1
pair next: cue.year cue.year	-24 -14 -25 20 2
pair next: cue.year noun.exchange	-22 -14 14 10 -13
pair next: cue.year noun.other	-2 -1 -31 18 -20
pair next: cue.yesterday adj.modifier	17 -20 23 -26 -51
pair next: cue.yesterday category	15 -13 -9 -8 -21
pair next: cue.yesterday cue.agreed	3 7 -12 -4 -5
pair next: cue.yesterday cue.completed	-31 -18 33 -5 -13
pair next: cue.yesterday cue.evacuation	-24 -38 -21 -15 42
pair next: cue.yesterday cue.footage	-29 -11 28 -3 -25
pair next: cue.yesterday cue.local	-23 -3 28 -2 -12
pair next: cue.yesterday cue.of_whole	-4 -18 23 -16 -44
pair next: cue.yesterday cue.stage	-6 -28 35 -8 -24
pair next: cue.yesterday cue.thanks	-21 -13 6 -2 24
pair next: cue.yesterday cue.today	4 -31 20 -18 -32
pair next: cue.yesterday cue.transit	8 -1 -6 0 -1
pair next: cue.yesterday cue.venue	-18 2 3 22 -8
pair next: cue.yesterday cue.yesterday	-8 -14 29 -17 -39
pair next: cue.yesterday noun.exchange	-30 -35 46 -21 -35
pair next: cue.yesterday noun.military	-11 -2 12 -3 -12
pair next: cue.yesterday noun.people	-19 -31 37 -35 -19
pair next: cue.yesterday own.agent	11 14 -33 -17 -10
pair next: cue.yesterday own.to	15 -8 -5 -15 -14
pair next: cue.yesterday ru.agent	-25 -18 30 -16 -20
pair next: cue.yesterday ru.from	31 -11 -20 -15 -30
pair next: cue.yesterday ru.of	-15 13 8 -12 -9
pair next: cue.yesterday ua.agent	25 -11 -14 -17 -25
pair next: cue.yesterday ua.from	-14 -5 24 -8 -22
pair next: cue.yesterday ua.to	20 -2 -16 -4 -14
pair next: cue.yesterday verb.bring	0 4 17 -15 -29
pair next: cue.yesterday verb.come	-12 -8 18 -10 -3
pair next: cue.yesterday verb.give	24 -6 -18 -4 -20
pair next: cue.yesterday verb.held_exchange	27 -37 -5 -24 -13
pair next: cue.yesterday verb.noun	-35 -18 32 -17 -15
pair next: cue.yesterday verb.other	-16 7 18 -5 4
pair next: cue.yesterday verb.swap	-19 -13 24 -12 -29
pair next: foe.agent adj.wounded	12 -1 -7 0 -4
pair next: foe.agent category	22 -10 -4 -5 -23
pair next: foe.agent cue.all	11 -6 -11 -9 8
pair next: foe.agent cue.captured	-12 -18 -3 -4 18
pair next: foe.agent cue.claims	33 -12 -20 -21 -19
pair next: foe.agent cue.denied	-5 16 -8 -8 -9
pair next: foe.agent cue.held	-7 -17 -19 20 -9
pair next: foe.agent cue.in_captivity	23 -5 -8 -16 -8
pair next: foe.agent cue.included	16 0 -13 -3 -17
pair next: foe.agent cue.mediated	-19 -10 -13 17 1
pair next: foe.agent cue.of_whole	-22 -1 25 -14 -11
pair next: foe.agent cue.postponed	-23 -5 -27 21 -38
pair next: foe.agent cue.relative	-40 -6 16 -19 5
pair next: foe.agent cue.today	-12 17 20 -8 -18
pair next: foe.agent cue.transit	12 -6 -4 -6 -6
pair next: foe.agent foe.of	13 -21 -42 -19 8
pair next: foe.agent noun.military	-8 -21 -18 27 -20
pair next: foe.agent noun.other	-5 -3 2 -24 2
pair next: foe.agent noun.people	-8 -7 -32 -14 25
pair next: foe.agent own.of	10 -1 -3 -1 -5
pair next: foe.agent own.to	32 -9 -26 -8 -21
pair next: foe.agent qualifier.at_most	1 -10 -10 -4 6
pair next: foe.agent qualifier.more_than	8 0 -1 0 -7
pair next: foe.agent ua.of	24 -2 -5 -18 -11
pair next: foe.agent ua.to	-7 -8 -19 18 -5
pair next: foe.agent verb.bring	15 -3 -2 -4 -15
pair next: foe.agent verb.come	22 20 -22 -17 -23
pair next: foe.agent verb.future	18 -6 -16 -3 -1
pair next: foe.agent verb.get	25 -35 -19 -18 -7
pair next: foe.agent verb.give	6 6 -2 -1 -8
pair next: foe.agent verb.home	28 -23 13 -17 -36
pair next: foe.agent verb.other	6 3 -1 -33 -8
pair next: foe.agent verb.will	12 -4 -10 -11 0
pair next: foe.from adj.modifier	-24 8 -8 -20 26
pair next: foe.from own.to	8 -2 -15 -2 5
pair next: foe.of adj.modifier	-14 -5 3 7 -10
pair next: foe.of category	15 -13 -17 -15 13
pair next: foe.of cue.captivity	-1 -12 -22 15 -33
pair next: foe.of cue.captured	-5 -2 -1 -4 11
pair next: foe.of cue.denied	-18 -15 -20 12 4
pair next: foe.of cue.held	-15 -17 20 10 -38
pair next: foe.of cue.mediated	22 -10 -9 -4 -9
pair next: foe.of cue.relative	-3 -8 -14 2 3
pair next: foe.of cue.span	-22 -6 -6 -8 29
pair next: foe.of cue.today	-28 -16 -10 -9 23
pair next: foe.of noun.family	-20 -18 -17 -20 25
pair next: foe.of noun.military	7 -2 -25 -12 24
pair next: foe.of noun.other	-8 -12 -18 17 11
pair next: foe.of noun.people	-20 -8 -9 15 1
pair next: foe.of qualifier.approx	14 -7 -10 -16 -9
pair next: foe.of qualifier.at_most	8 -4 -5 -9 -1
pair next: foe.of qualifier.more_than	-9 -2 -3 -13 15
pair next: foe.of ru.of	-6 17 -24 -15 2
pair next: foe.of verb.bring	-1 -7 -16 -9 11
pair next: foe.of verb.future	-14 29 -16 -7 -19
pair next: foe.of verb.get	-3 -24 24 -17 -20
pair next: foe.of verb.give	15 -3 -12 -3 -11
pair next: foe.of verb.noun	-1 -10 -13 14 -19
pair next: foe.of verb.other	-29 -8 -22 19 -11
pair next: foe.of voice.ru	17 17 -18 6 -31
pair next: foe.to adj.modifier	0 -12 -4 16 -17
pair next: foe.to category	4 -16 -19 -15 21
pair next: foe.to cue.all	-1 -2 24 -22 -18
pair next: foe.to cue.mediated	20 -7 -15 -6 -2
pair next: foe.to cue.relative	6 -6 2 -9 -1
pair next: foe.to cue.thanks	11 -4 -8 -7 -8
pair next: foe.to cue.today	19 -2 -25 -4 7
pair next: foe.to foe.agent	9 -1 -5 -1 -4
pair next: foe.to foe.of	-13 -13 -15 22 -32
pair next: foe.to noun.military	-4 -3 -6 -2 11
pair next: foe.to noun.other	6 -10 4 -4 -5
pair next: foe.to noun.people	17 -6 -3 -15 -9
pair next: foe.to own.to	33 -15 -14 -14 -18
pair next: foe.to qualifier.at_most	-21 -20 15 10 -6
pair next: foe.to ua.to	8 -5 -3 -3 -7
pair next: foe.to verb.future	-15 -12 -14 -14 23
pair next: foe.to verb.give	14 -6 1 -11 -13
pair next: foe.to verb.managed	-19 -4 -11 -6 17
pair next: foe.to verb.other	-14 -10 9 -13 10
pair next: noun.body adj.dead	1 -1 -8 10 -14
pair next: noun.body adj.modifier	-15 1 3 -15 4
pair next: noun.body category	18 -9 11 -5 -28
pair next: noun.body country	-12 -3 11 -5 -12
pair next: noun.body cue.agreed	-12 3 -2 11 0
pair next: noun.body cue.agreement	3 7 -11 -18 -5
pair next: noun.body cue.claims	35 -7 -22 -28 -18
pair next: noun.body cue.completed	8 -1 -3 -2 -2
pair next: noun.body cue.denied	-17 23 -6 -1 -9
pair next: noun.body cue.held	-5 -3 -19 9 -27
pair next: noun.body cue.in_return	-16 -6 -13 19 -16
pair next: noun.body cue.of_whole	10 -20 7 -30 4
pair next: noun.body cue.part	29 -13 -17 -19 -11
pair next: noun.body cue.planned	-6 27 -29 -19 -26
pair next: noun.body cue.ready	-17 32 -26 -16 -26
pair next: noun.body cue.recap	-28 -24 24 -9 -6
pair next: noun.body cue.relative	-2 -3 24 -39 -45
pair next: noun.body cue.repatriation	0 -10 -10 8 -41
pair next: noun.body cue.to_date	-11 13 -13 -8 -7
pair next: noun.body cue.today	26 -9 -10 -11 -4
pair next: noun.body cue.year	1 -8 -12 4 -6
pair next: noun.body noun.body	8 -15 -41 22 -13
pair next: noun.body noun.civilian	-32 16 -29 -12 17
pair next: noun.body noun.exchange	-22 31 -16 -6 -9
pair next: noun.body noun.family	-35 -14 -19 -20 24
pair next: noun.body noun.foreigner	-19 3 -5 -3 20
pair next: noun.body noun.military	12 -11 2 -7 -27
pair next: noun.body noun.other	-20 3 -23 -7 8
pair next: noun.body noun.people	18 -14 -12 -5 -33
pair next: noun.body noun.soldier	30 -16 -21 -30 -6
pair next: noun.body own.of	-7 13 -6 -1 -6
pair next: noun.body own.to	27 -18 -13 -13 -5
pair next: noun.body qualifier.approx	21 4 -19 -20 -16
pair next: noun.body qualifier.at_most	8 -8 -6 -18 9
pair next: noun.body qualifier.more_than	-18 12 -19 12 -19
pair next: noun.body ru.agent	-25 -16 -18 30 -15
pair next: noun.body ru.from	-5 -20 17 -15 -13
pair next: noun.body ru.of	0 -22 23 -25 -36
pair next: noun.body ru.to	35 -19 -10 -14 -22
pair next: noun.body ua.agent	-9 -20 16 -12 -13
pair next: noun.body ua.of	23 -23 -5 -25 -11
pair next: noun.body ua.to	0 -1 11 -31 -38
pair next: noun.body verb.bring	-17 -27 15 29 -15
pair next: noun.body verb.come	-4 14 -1 -28 -20
pair next: noun.body verb.future	-22 -31 24 4 -9
pair next: noun.body verb.get	1 -45 18 -4 -56
pair next: noun.body verb.give	0 -25 8 6 -22
pair next: noun.body verb.other	-16 -17 -24 -15 35
pair next: noun.body verb.will	16 19 -17 -18 -14
pair next: noun.branch adj.modifier	4 -18 8 -12 -9
pair next: noun.branch adj.wounded	-10 -13 -11 -3 25
pair next: noun.branch category	-1 -13 5 -23 -9
pair next: noun.branch country	27 -6 -21 -2 -16
pair next: noun.branch cue.all	-10 -2 23 -7 -30
pair next: noun.branch cue.captured	-18 -2 -8 -2 23
pair next: noun.branch cue.claims	-12 -8 10 -3 3
pair next: noun.branch cue.evacuation	10 -3 -8 -5 -4
pair next: noun.branch cue.footage	2 -2 -5 -17 18
pair next: noun.branch cue.included	-20 -16 21 -4 -19
pair next: noun.branch cue.mediated	16 -14 -5 -3 -8
pair next: noun.branch cue.of_whole	-10 -9 7 -18 2
pair next: noun.branch cue.part	-15 29 -31 -13 -13
pair next: noun.branch cue.relative	-6 -21 23 -20 -2
pair next: noun.branch cue.span	-25 -22 0 -21 15
pair next: noun.branch cue.today	-4 -11 -15 -2 16
pair next: noun.branch cue.total	5 -6 10 -6 -7
pair next: noun.branch cue.unit	17 -14 8 -12 -7
pair next: noun.branch foe.of	-11 -3 -10 -3 16
pair next: noun.branch noun.branch	30 -3 -29 -6 -9
pair next: noun.branch noun.child	-10 -1 -3 -1 13
pair next: noun.branch noun.civilian	12 9 1 -19 -18
pair next: noun.branch noun.exchange	-13 20 -14 -9 -24
pair next: noun.branch noun.family	-8 -13 -23 21 -22
pair next: noun.branch noun.military	35 -8 -2 -25 -17
pair next: noun.branch noun.other	-10 -21 19 -26 -7
pair next: noun.branch noun.people	-3 7 14 -4 -12
pair next: noun.branch noun.rank	19 -2 -11 -1 -12
pair next: noun.branch qualifier.approx	23 -15 -20 -15 -10
pair next: noun.branch qualifier.at_most	11 -4 12 -2 -24
pair next: noun.branch ru.of	-42 -23 -15 -21 42
pair next: noun.branch ua.agent	-8 13 1 -13 -19
pair next: noun.branch ua.of	19 -22 18 -19 -25
pair next: noun.branch verb.bring	-41 -16 -3 -12 39
pair next: noun.branch verb.come	-8 -11 -18 -20 20
pair next: noun.branch verb.future	-20 -12 22 -1 -13
pair next: noun.branch verb.get	-9 -1 -16 -1 16
pair next: noun.branch verb.give	6 -5 -2 -8 -8
pair next: noun.branch verb.other	-12 -17 -3 -15 17
pair next: noun.branch verb.swap	7 -6 -16 -3 3
pair next: noun.branch verb.will	-13 -5 7 -3 7
pair next: noun.branch voice.ua	-15 -17 -12 5 10
pair next: noun.child adj.modifier	8 -12 6 -16 -3
pair next: noun.child category	-10 -4 -22 -1 6
pair next: noun.child cue.of_whole	24 -1 -6 -5 -16
pair next: noun.child noun.other	-16 -17 -5 -30 21
pair next: noun.child noun.woman	-13 18 18 -35 -39
pair next: noun.child ua.of	-21 -15 -16 22 -20
pair next: noun.civilian adj.modifier	-4 -18 -8 2 -2
pair next: noun.civilian adj.wounded	-2 18 -10 -12 -4
pair next: noun.civilian category	16 -7 -16 -2 -29
pair next: noun.civilian country	-20 -9 -14 6 15
pair next: noun.civilian cue.all	-9 -11 3 -14 18
pair next: noun.civilian cue.captivity	-2 14 -28 -17 3
pair next: noun.civilian cue.claims	-6 -20 21 -13 -1
pair next: noun.civilian cue.deported	15 -6 -1 -15 6
pair next: noun.civilian cue.evacuation	-5 -12 -19 -19 19
pair next: noun.civilian cue.held	-31 9 -13 38 -40
pair next: noun.civilian cue.in_captivity	-11 5 -17 16 -33
pair next: noun.civilian cue.in_return	-27 -23 -13 -8 34
pair next: noun.civilian cue.local	-32 3 9 -7 -2
pair next: noun.civilian cue.mediated	4 -12 -17 -16 4
pair next: noun.civilian cue.of_whole	4 -17 -16 -12 1
pair next: noun.civilian cue.other_war	-28 -25 -8 -14 43
pair next: noun.civilian cue.part	18 8 -32 -20 10
pair next: noun.civilian cue.relative	15 -11 -20 -1 -19
pair next: noun.civilian cue.reunion	12 -3 -1 -5 -11
pair next: noun.civilian cue.today	-9 -17 9 7 -6
pair next: noun.civilian cue.unit	21 -3 -8 -6 -11
pair next: noun.civilian noun.child	-31 23 -23 16 -2
pair next: noun.civilian noun.civilian	-9 -4 0 14 -12
pair next: noun.civilian noun.exchange	10 -2 -11 -7 6
pair next: noun.civilian noun.foreigner	6 -20 -24 10 -14
pair next: noun.civilian noun.military	-16 -21 -20 -31 30
pair next: noun.civilian noun.other	-24 11 5 -15 14
pair next: noun.civilian noun.people	6 -32 -2 14 -10
pair next: noun.civilian noun.woman	26 7 -5 -20 -15
pair next: noun.civilian own.of	-22 5 14 -10 -10
pair next: noun.civilian own.to	32 -21 -24 -11 -19
pair next: noun.civilian qualifier.approx	-19 -25 -6 24 7
pair next: noun.civilian qualifier.at_most	-18 -13 -9 16 6
pair next: noun.civilian qualifier.more_than	-3 -15 -8 15 4
pair next: noun.civilian ru.agent	0 7 -18 8 -19
pair next: noun.civilian ru.from	-4 -4 -1 9 -2
pair next: noun.civilian ru.of	21 -7 5 -9 -34
pair next: noun.civilian ru.to	7 -3 -13 -9 4
pair next: noun.civilian ua.agent	-21 -22 -7 35 -16
pair next: noun.civilian ua.of	24 -3 -13 -5 -16
pair next: noun.civilian ua.to	22 -12 -7 -22 -17
pair next: noun.civilian verb.bring	3 5 -34 11 -22
pair next: noun.civilian verb.come	17 -4 -1 4 -23
pair next: noun.civilian verb.future	-13 15 -8 0 -9
pair next: noun.civilian verb.get	-19 -10 16 -19 22
pair next: noun.civilian verb.give	1 -5 -12 -31 10
pair next: noun.civilian verb.held_exchange	9 -16 -8 -8 1
pair next: noun.civilian verb.home	41 -12 -21 -36 -9
pair next: noun.civilian verb.other	-22 -15 -6 -37 25
pair next: noun.civilian verb.will	-29 26 -29 0 -25
pair next: noun.civilian voice.ua	1 -16 -4 15 -11
pair next: noun.exchange adj.dead	22 -42 -2 -33 -33
pair next: noun.exchange adj.modifier	-5 11 1 -16 -24
pair next: noun.exchange adj.wounded	7 13 4 -40 -49
pair next: noun.exchange category	7 -13 12 -21 -9
pair next: noun.exchange country	-24 -4 -6 3 22
pair next: noun.exchange cue.agreed	4 11 -13 -8 -19
pair next: noun.exchange cue.agreement	22 -38 -8 -3 0
pair next: noun.exchange cue.all	-38 17 -28 24 -24
pair next: noun.exchange cue.called_off	-29 36 -35 -20 -3
pair next: noun.exchange cue.captivity	-19 -12 -26 23 12
pair next: noun.exchange cue.claims	-25 -10 1 -12 11
pair next: noun.exchange cue.completed	2 -22 -1 7 -16
pair next: noun.exchange cue.count	3 15 2 -38 -16
pair next: noun.exchange cue.denied	-17 34 12 -38 -33
pair next: noun.exchange cue.each	26 -22 -12 -10 -26
pair next: noun.exchange cue.footage	-16 19 11 -8 -32
pair next: noun.exchange cue.good_news	18 -3 -11 -3 -11
pair next: noun.exchange cue.held	-7 -18 -19 -9 21
pair next: noun.exchange cue.in_return	12 -9 -10 -8 -9
pair next: noun.exchange cue.included	-19 7 6 -18 7
pair next: noun.exchange cue.local	-13 -8 15 -4 -19
pair next: noun.exchange cue.mediated	8 -26 1 10 -25
pair next: noun.exchange cue.money	-32 -15 -13 -24 30
pair next: noun.exchange cue.name	19 -1 -2 -10 -9
pair next: noun.exchange cue.of_whole	-5 -3 -36 1 17
pair next: noun.exchange cue.of_year	19 -2 -9 -4 -8
pair next: noun.exchange cue.one_sided	29 -19 -5 -10 -19
pair next: noun.exchange cue.other_exchange	-43 -23 -9 -28 39
pair next: noun.exchange cue.other_war	-22 -4 -6 -1 24
pair next: noun.exchange cue.part	-11 -11 -7 31 -21
pair next: noun.exchange cue.planned	-21 -7 14 -28 -14
pair next: noun.exchange cue.postponed	-16 22 -17 -15 -4
pair next: noun.exchange cue.ready	10 -25 12 0 -10
pair next: noun.exchange cue.recap	-10 13 -1 -21 -26
pair next: noun.exchange cue.record	1 -8 12 -11 -10
pair next: noun.exchange cue.relative	-10 7 9 5 -32
pair next: noun.exchange cue.since	19 10 -15 -11 -30
pair next: noun.exchange cue.span	27 -15 -18 -36 18
pair next: noun.exchange cue.stage	29 -14 -16 8 -40
pair next: noun.exchange cue.thanks	8 -18 12 -5 -11
pair next: noun.exchange cue.to_date	9 19 -27 -28 -26
pair next: noun.exchange cue.today	15 9 -12 -23 -9
pair next: noun.exchange cue.venue	-13 22 -13 -14 -18
pair next: noun.exchange cue.year	-6 -22 -28 -6 11
pair next: noun.exchange cue.yesterday	-9 -13 12 -1 -1
pair next: noun.exchange noun.body	-1 13 -23 -3 -16
pair next: noun.exchange noun.branch	9 -18 -12 -12 10
pair next: noun.exchange noun.civilian	-11 -28 30 -12 -25
pair next: noun.exchange noun.exchange	16 -17 -7 -21 1
pair next: noun.exchange noun.family	-23 -13 25 -9 8
pair next: noun.exchange noun.military	11 20 -10 -34 -39
pair next: noun.exchange noun.other	-3 -10 -9 -23 11
pair next: noun.exchange noun.people	11 22 -4 -18 -31
pair next: noun.exchange own.agent	-8 -9 21 -18 -25
pair next: noun.exchange own.from	-16 23 -5 -7 -13
pair next: noun.exchange own.to	-4 -7 18 -16 -16
pair next: noun.exchange qualifier.approx	-10 5 1 -12 -5
pair next: noun.exchange qualifier.at_least	-31 37 -13 -26 -24
pair next: noun.exchange qualifier.at_most	-3 15 -37 -5 -5
pair next: noun.exchange qualifier.more_than	-15 9 -4 -7 -34
pair next: noun.exchange ru.agent	-20 8 -2 -23 1
pair next: noun.exchange ru.from	-7 3 -15 28 -18
pair next: noun.exchange ru.of	-32 -10 29 15 -24
pair next: noun.exchange ru.to	-1 -18 -11 6 16
pair next: noun.exchange ua.agent	12 -1 0 7 -26
pair next: noun.exchange ua.from	-15 10 -25 11 -8
pair next: noun.exchange ua.of	4 4 -20 -18 -26
pair next: noun.exchange ua.to	21 -7 -10 -6 -6
pair next: noun.exchange verb.bring	1 -5 -14 14 -21
pair next: noun.exchange verb.come	17 -28 0 -32 -10
pair next: noun.exchange verb.future	-27 35 -36 0 -28
pair next: noun.exchange verb.get	13 7 -9 -2 -11
pair next: noun.exchange verb.give	12 -5 -17 -18 11
pair next: noun.exchange verb.held_exchange	15 -18 -2 -10 -4
pair next: noun.exchange verb.home	-23 24 -19 -24 18
pair next: noun.exchange verb.managed	10 0 0 -10 0
pair next: noun.exchange verb.noun	-9 12 0 -6 -14
pair next: noun.exchange verb.other	-6 -1 19 -1 -17
pair next: noun.exchange verb.swap	-28 9 3 -20 14
pair next: noun.exchange verb.will	-4 1 -2 14 -33
pair next: noun.exchange voice.ru	-12 18 -18 -23 -15
pair next: noun.exchange voice.ua	34 -15 -20 -12 -24
pair next: noun.family adj.dead	15 -10 -21 -11 9
pair next: noun.family adj.modifier	7 -6 20 -34 -34
pair next: noun.family category	14 -12 -25 -8 10
pair next: noun.family country	14 -9 -4 -6 2
pair next: noun.family cue.captivity	13 -25 -9 -11 0
pair next: noun.family cue.captured	-15 -22 13 -14 7
pair next: noun.family cue.claims	-8 -12 -20 -8 22
pair next: noun.family cue.completed	30 -13 -20 -13 -3
pair next: noun.family cue.footage	18 -13 -28 -13 16
pair next: noun.family cue.good_news	-5 23 -36 -3 -27
pair next: noun.family cue.held	20 -23 12 -16 -35
pair next: noun.family cue.mediated	33 -16 -2 -17 -23
pair next: noun.family cue.missing	-15 -8 -3 -12 21
pair next: noun.family cue.money	-11 -9 -16 -7 16
pair next: noun.family cue.of_whole	-18 8 6 -24 2
pair next: noun.family cue.other_return	-6 -3 -7 -16 7
pair next: noun.family cue.part	3 -16 -6 -13 18
pair next: noun.family cue.planned	-6 13 -3 -3 -8
pair next: noun.family cue.record	-17 -18 31 -19 -22
pair next: noun.family cue.relative	-9 -9 -20 6 8
pair next: noun.family cue.repatriation	11 -5 -17 -12 11
pair next: noun.family cue.reunion	8 18 7 -24 -37
pair next: noun.family cue.today	21 -1 -22 -31 -4
pair next: noun.family cue.total	10 7 -11 -1 -5
pair next: noun.family noun.branch	-18 -6 21 0 3
pair next: noun.family noun.child	-4 -9 6 -3 -5
pair next: noun.family noun.civilian	10 -27 -16 12 -15
pair next: noun.family noun.exchange	-4 1 10 -31 -7
pair next: noun.family noun.family	-21 13 -21 -27 4
pair next: noun.family noun.military	-38 -14 -6 -30 38
pair next: noun.family noun.other	-12 -15 9 -14 4
pair next: noun.family noun.people	-28 -20 -25 8 20
pair next: noun.family own.agent	-15 -4 -7 -11 18
pair next: noun.family own.of	20 -15 -10 -25 -2
pair next: noun.family own.to	-12 -11 4 -14 16
pair next: noun.family qualifier.at_most	-20 -15 -9 -1 8
pair next: noun.family ru.of	9 -14 -12 -9 6
pair next: noun.family ru.to	22 -7 5 -9 -29
pair next: noun.family ua.from	10 -7 -2 -4 -5
pair next: noun.family ua.of	-20 -19 -26 17 21
pair next: noun.family ua.to	21 -11 -23 4 -20
pair next: noun.family verb.come	10 -13 17 -26 -12
pair next: noun.family verb.future	-18 -16 7 -25 12
pair next: noun.family verb.get	9 -18 6 9 -27
pair next: noun.family verb.give	5 -7 -11 -3 12
pair next: noun.family verb.other	1 -10 19 -14 -19
pair next: noun.family verb.will	-1 -6 -17 -8 19
pair next: noun.foreigner adj.modifier	-22 9 18 -2 -15
pair next: noun.foreigner category	-8 1 -10 -3 1
pair next: noun.foreigner country	1 -6 -10 -19 7
pair next: noun.man adj.modifier	7 -24 -40 -33 35
pair next: noun.man category	15 -6 15 -15 -23
pair next: noun.man cue.all	17 -2 -16 -3 -4
pair next: noun.man cue.born	0 0 -9 -7 8
pair next: noun.man cue.of_whole	-15 16 -6 -26 6
pair next: noun.man cue.part	9 -1 -7 -1 -2
pair next: noun.man cue.relative	-23 -22 -8 -13 34
pair next: noun.man noun.other	1 -3 -9 -8 3
pair next: noun.man noun.rank	8 -8 -1 0 0
pair next: noun.man noun.woman	31 -10 -27 -17 -20
pair next: noun.man verb.bring	-12 -4 13 -4 -9
pair next: noun.man verb.future	6 -13 1 -9 -15
pair next: noun.man verb.get	0 -8 16 -14 0
pair next: noun.man verb.home	-23 -2 11 21 -14
pair next: noun.man verb.other	-19 14 21 -8 -19
pair next: noun.military adj.dead	21 -17 -15 -24 -3
pair next: noun.military adj.freed	-36 -9 14 -6 7
pair next: noun.military adj.modifier	-1 -7 -21 -8 3
pair next: noun.military adj.wounded	25 -3 -10 -2 -22
pair next: noun.military category	15 -9 -6 -8 -9
pair next: noun.military country	5 -10 -7 -7 10
pair next: noun.military cue.agreement	-6 -3 9 -1 -14
pair next: noun.military cue.all	20 -8 -14 -6 -11
pair next: noun.military cue.born	0 12 -17 -5 -23
pair next: noun.military cue.captivity	7 -9 -33 -6 6
pair next: noun.military cue.captured	-17 -10 -24 -17 24
pair next: noun.military cue.claims	-6 -36 -2 24 -26
pair next: noun.military cue.completed	-30 -14 27 -4 1
pair next: noun.military cue.each	7 0 -16 -9 -19
pair next: noun.military cue.footage	-21 -20 10 19 -17
pair next: noun.military cue.held	-40 -23 -6 29 -11
pair next: noun.military cue.in_captivity	33 -12 -19 -32 10
pair next: noun.military cue.in_return	1 1 -21 10 -31
pair next: noun.military cue.included	-9 -12 11 17 -18
pair next: noun.military cue.local	-22 -5 27 -3 -5
pair next: noun.military cue.mediated	20 -3 -15 -3 -4
pair next: noun.military cue.missing	-14 6 -9 6 -8
pair next: noun.military cue.of_whole	-5 2 5 -12 -7
pair next: noun.military cue.other_return	-25 7 -11 -13 29
pair next: noun.military cue.other_war	-29 -12 -5 -2 32
pair next: noun.military cue.outside	14 -5 -7 -1 -3
pair next: noun.military cue.part	5 12 -28 -17 -4
pair next: noun.military cue.planned	-7 13 -10 -2 -9
pair next: noun.military cue.recap	-29 -2 30 -2 -11
pair next: noun.military cue.relative	-4 -16 17 -34 -2
pair next: noun.military cue.same_number	-19 -15 2 -6 20
pair next: noun.military cue.span	-17 -6 -10 12 17
pair next: noun.military cue.stage	-26 -5 -12 -7 18
pair next: noun.military cue.today	47 -27 -17 -31 -26
pair next: noun.military cue.total	11 -10 -17 16 -18
pair next: noun.military cue.transit	32 -17 -1 -16 -21
pair next: noun.military cue.unit	3 -4 -19 4 -15
pair next: noun.military cue.yesterday	-12 -13 19 -10 -15
pair next: noun.military foe.of	1 -12 -9 -24 30
pair next: noun.military noun.body	-20 1 16 -13 7
pair next: noun.military noun.branch	20 -15 -30 -6 -7
pair next: noun.military noun.child	-13 -8 -9 -3 18
pair next: noun.military noun.civilian	28 -16 -14 9 -43
pair next: noun.military noun.exchange	-4 -28 -17 12 -8
pair next: noun.military noun.foreigner	21 -13 -9 17 -22
pair next: noun.military noun.man	33 -2 -22 -7 -17
pair next: noun.military noun.military	11 -30 -5 6 -20
pair next: noun.military noun.other	-14 -18 -15 -13 24
pair next: noun.military noun.people	-10 -16 23 -13 -4
pair next: noun.military noun.rank	21 13 -28 -18 -22
pair next: noun.military noun.soldier	12 -1 -5 -10 0
pair next: noun.military noun.woman	18 -4 -17 -1 -11
pair next: noun.military own.agent	11 -5 -11 -11 -8
pair next: noun.military own.of	-28 -7 10 -11 6
pair next: noun.military own.to	43 -41 -2 -49 -42
pair next: noun.military qualifier.approx	11 -2 8 -20 -8
pair next: noun.military qualifier.at_least	-17 26 -5 -14 -18
pair next: noun.military qualifier.at_most	18 9 -27 -18 -17
pair next: noun.military qualifier.more_than	4 -12 -14 -31 14
pair next: noun.military ru.agent	35 -16 -11 -17 -17
pair next: noun.military ru.from	22 -4 -9 -9 -16
pair next: noun.military ru.of	-4 -32 1 4 5
pair next: noun.military ru.to	18 -3 -13 -6 -13
pair next: noun.military ua.agent	10 -22 7 -9 -13
pair next: noun.military ua.from	-38 -19 27 10 -15
pair next: noun.military ua.of	17 9 -19 -8 -15
pair next: noun.military ua.to	18 -21 -5 1 -37
pair next: noun.military verb.bring	28 1 -10 -27 -31
pair next: noun.military verb.come	25 -29 -1 -23 -17
pair next: noun.military verb.future	-24 27 -11 -14 9
pair next: noun.military verb.get	7 -22 -42 22 -12
pair next: noun.military verb.give	-2 3 -7 -45 -8
pair next: noun.military verb.held_exchange	-2 -8 -19 22 -11
pair next: noun.military verb.home	39 -20 -4 -18 -34
pair next: noun.military verb.noun	-11 -10 13 -3 -11
pair next: noun.military verb.other	-30 -8 4 -6 21
pair next: noun.military verb.swap	9 -15 -8 -5 2
pair next: noun.military verb.will	29 -20 -3 -12 -17
pair next: noun.military view.ru	-45 -1 2 0 17
pair next: noun.military view.ua	24 -17 -2 -20 -15
pair next: noun.military voice.ua	7 -31 -9 14 -22
pair next: noun.other adj.dead	-22 10 9 5 -22
pair next: noun.other adj.freed	-12 -2 -9 5 10
pair next: noun.other adj.modifier	-8 -4 1 -16 2
pair next: noun.other adj.wounded	-31 23 5 -19 -2
pair next: noun.other category	2 -39 22 -42 -1
pair next: noun.other country	-22 15 -7 -8 -3
pair next: noun.other cue.agreed	-31 26 -6 -18 -21
pair next: noun.other cue.agreement	12 -6 -26 -9 -5
pair next: noun.other cue.all	-23 -7 -21 0 4
pair next: noun.other cue.already	-22 -7 21 -9 -12
pair next: noun.other cue.anniversary	-3 -13 16 -17 -33
pair next: noun.other cue.born	0 4 -18 -19 0
pair next: noun.other cue.called_off	-23 9 14 13 -20
pair next: noun.other cue.captivity	-7 -28 -4 -13 11
pair next: noun.other cue.captured	-20 -8 -26 -12 46
pair next: noun.other cue.claims	-4 0 9 -21 1
pair next: noun.other cue.completed	-16 -37 -1 -7 13
pair next: noun.other cue.crime	-21 -32 -51 21 19
pair next: noun.other cue.denied	-14 17 -14 5 -22
pair next: noun.other cue.deported	37 -24 -12 -53 -15
pair next: noun.other cue.each	5 -2 -9 -2 8
pair next: noun.other cue.evacuation	7 -11 -19 -28 14
pair next: noun.other cue.footage	-13 -3 -8 -19 11
pair next: noun.other cue.good_news	16 -9 -14 -4 -11
pair next: noun.other cue.held	-10 9 -7 -3 1
pair next: noun.other cue.in_captivity	1 -3 4 -23 5
pair next: noun.other cue.in_return	-25 0 -7 -26 21
pair next: noun.other cue.included	-15 -8 -28 -5 32
pair next: noun.other cue.local	-21 9 27 -21 -17
pair next: noun.other cue.mediated	-3 -27 -21 4 12
pair next: noun.other cue.missing	-5 -1 -15 5 -6
pair next: noun.other cue.money	-21 -20 -2 -20 18
pair next: noun.other cue.month	-13 18 -20 -16 6
pair next: noun.other cue.name	8 0 -4 -2 -3
pair next: noun.other cue.of_whole	-11 -13 -8 -9 13
pair next: noun.other cue.of_year	-13 -8 -6 8 -5
pair next: noun.other cue.one_sided	12 -11 -28 23 -22
pair next: noun.other cue.other_exchange	-27 2 -7 8 6
pair next: noun.other cue.other_return	7 -9 -2 -21 -4
pair next: noun.other cue.other_war	-13 -23 -12 -6 13
pair next: noun.other cue.parcel	-41 -5 13 -27 15
pair next: noun.other cue.part	-7 28 -28 -14 -9
pair next: noun.other cue.planned	-11 13 -30 -10 -7
pair next: noun.other cue.postponed	-13 -4 -19 -24 17
pair next: noun.other cue.ready	2 -23 -1 -12 19
pair next: noun.other cue.recap	-17 4 23 -35 -5
pair next: noun.other cue.record	17 16 4 -19 -32
pair next: noun.other cue.relative	-9 -13 3 -3 -4
pair next: noun.other cue.reunion	-25 22 13 -32 -24
pair next: noun.other cue.same_number	-28 -7 -7 11 14
pair next: noun.other cue.since	-12 -10 10 -25 21
pair next: noun.other cue.span	-12 -4 8 -15 -3
pair next: noun.other cue.stage	-16 -13 18 13 -13
pair next: noun.other cue.thanks	-13 -31 -1 19 -10
pair next: noun.other cue.to_date	-13 -19 -30 13 4
pair next: noun.other cue.today	-4 3 -3 5 -19
pair next: noun.other cue.total	-5 -9 -16 -7 8
pair next: noun.other cue.training	11 -7 -12 -14 -4
pair next: noun.other cue.transit	0 -8 14 3 -30
pair next: noun.other cue.unit	14 -32 -8 -19 8
pair next: noun.other cue.venue	1 -6 -20 -9 -3
pair next: noun.other cue.visit	-16 -19 1 -21 23
pair next: noun.other cue.year	-2 -3 0 6 -9
pair next: noun.other cue.yesterday	-5 -20 29 -4 -31
pair next: noun.other foe.agent	-16 10 -7 -8 18
pair next: noun.other foe.from	-3 6 -9 -8 6
pair next: noun.other foe.of	1 7 -16 1 -4
pair next: noun.other foe.to	-6 -7 16 -7 5
pair next: noun.other noun.body	-11 3 -24 10 -15
pair next: noun.other noun.branch	-20 -3 5 -21 2
pair next: noun.other noun.child	-26 -23 -9 10 16
pair next: noun.other noun.civilian	-29 3 -18 12 -2
pair next: noun.other noun.exchange	7 2 17 -52 -24
pair next: noun.other noun.family	-9 6 7 3 -6
pair next: noun.other noun.foreigner	-12 2 -16 -18 15
pair next: noun.other noun.man	-19 -9 22 -9 -17
pair next: noun.other noun.military	-24 3 -20 -10 21
pair next: noun.other noun.other	-24 -3 -6 -10 15
pair next: noun.other noun.people	-19 -19 -11 6 11
pair next: noun.other noun.rank	3 -19 20 -11 -14
pair next: noun.other noun.soldier	17 -19 -11 8 -13
pair next: noun.other noun.woman	-11 -4 -16 13 -25
pair next: noun.other own.agent	5 0 -30 9 8
pair next: noun.other own.from	-3 -8 -4 -6 17
pair next: noun.other own.of	9 1 1 -14 -10
pair next: noun.other own.to	-25 2 33 -4 -8
pair next: noun.other qualifier.approx	-10 22 -2 -5 -11
pair next: noun.other qualifier.at_most	-39 -8 -1 2 13
pair next: noun.other qualifier.more_than	4 3 -19 -30 5
pair next: noun.other ru.agent	-21 -11 -13 -21 24
pair next: noun.other ru.from	30 12 -23 -16 -23
pair next: noun.other ru.of	-20 -10 -1 -7 15
pair next: noun.other ru.to	-12 -20 13 -46 12
pair next: noun.other ua.agent	-19 9 -23 -12 11
pair next: noun.other ua.from	-24 22 -19 -4 14
pair next: noun.other ua.of	-18 -13 -13 8 15
pair next: noun.other ua.to	-17 -11 9 -2 -11
pair next: noun.other verb.bring	-24 -5 -5 0 21
pair next: noun.other verb.come	-15 -10 0 -5 17
pair next: noun.other verb.future	-14 4 -15 -32 0
pair next: noun.other verb.get	-1 -3 -19 -16 8
pair next: noun.other verb.give	-29 -5 11 -17 3
pair next: noun.other verb.held_exchange	24 -11 -17 -20 -5
pair next: noun.other verb.home	3 -6 20 1 -25
pair next: noun.other verb.managed	-4 -11 -15 -15 21
pair next: noun.other verb.noun	-3 -15 7 -32 2
pair next: noun.other verb.other	-9 -27 -10 -8 19
pair next: noun.other verb.swap	-6 -5 -24 -7 0
pair next: noun.other verb.will	9 -17 -11 -28 14
pair next: noun.other view.ru	18 -18 -22 -10 4
pair next: noun.other voice.ru	-17 -6 13 -26 18
pair next: noun.other voice.ua	-17 12 -5 3 -6
pair next: noun.people adj.dead	4 -17 -18 -17 15
pair next: noun.people adj.freed	-5 -27 13 1 -8
pair next: noun.people adj.modifier	-4 -12 -1 -12 -5
pair next: noun.people adj.wounded	18 -4 -25 -18 -10
pair next: noun.people category	26 0 -28 -23 3
pair next: noun.people country	-4 -5 -27 4 13
pair next: noun.people cue.agreed	-8 24 -2 -11 -15
pair next: noun.people cue.all	15 -12 -25 -21 18
pair next: noun.people cue.born	5 4 -9 -7 -12
pair next: noun.people cue.captivity	-9 6 -22 -5 5
pair next: noun.people cue.captured	-10 -3 -3 -7 19
pair next: noun.people cue.claims	-18 9 -32 18 -18
pair next: noun.people cue.completed	-17 -11 -11 13 22
pair next: noun.people cue.deported	7 -3 -1 13 -18
pair next: noun.people cue.each	2 9 -44 -3 -41
pair next: noun.people cue.footage	3 -20 15 0 -28
pair next: noun.people cue.held	-4 -18 -25 7 4
pair next: noun.people cue.in_captivity	-8 -23 -1 -11 2
pair next: noun.people cue.in_return	14 -7 -4 -15 8
pair next: noun.people cue.included	11 -4 -1 -7 -4
pair next: noun.people cue.local	-13 -18 15 -12 -12
pair next: noun.people cue.mediated	10 -11 -7 -8 -8
pair next: noun.people cue.missing	2 -28 -13 12 -20
pair next: noun.people cue.of_whole	-9 -21 -11 8 13
pair next: noun.people cue.other_return	-21 -13 7 -10 7
pair next: noun.people cue.part	2 -51 -17 -17 25
pair next: noun.people cue.planned	-11 -22 15 -5 14
pair next: noun.people cue.ready	8 -8 -11 4 6
pair next: noun.people cue.recap	-20 17 18 -19 -37
pair next: noun.people cue.record	-6 -13 20 -18 -3
pair next: noun.people cue.relative	-21 -20 20 -25 6
pair next: noun.people cue.same_number	7 -10 -5 -8 -1
pair next: noun.people cue.since	23 -20 -32 -29 25
pair next: noun.people cue.span	-3 7 -30 -18 24
pair next: noun.people cue.to_date	27 -24 -3 0 -1
pair next: noun.people cue.today	8 -33 -9 -10 2
pair next: noun.people cue.total	25 -32 -21 -26 -1
pair next: noun.people cue.transit	15 -10 -8 -7 -17
pair next: noun.people cue.visit	-18 0 20 -5 -3
pair next: noun.people cue.yesterday	-9 -4 25 -9 -16
pair next: noun.people foe.of	24 -2 -24 -10 4
pair next: noun.people noun.body	-15 -14 -17 15 -2
pair next: noun.people noun.branch	-17 -14 -17 -5 19
pair next: noun.people noun.child	-40 -27 13 2 23
pair next: noun.people noun.civilian	-32 20 -4 12 -9
pair next: noun.people noun.exchange	-14 -10 -20 18 0
pair next: noun.people noun.family	-13 -12 8 10 -8
pair next: noun.people noun.foreigner	18 -4 -28 6 4
pair next: noun.people noun.man	-10 -14 9 -9 1
pair next: noun.people noun.military	4 -28 -36 25 -19
pair next: noun.people noun.other	-12 -7 9 -15 7
pair next: noun.people noun.people	-10 -7 5 3 -16
pair next: noun.people noun.soldier	24 -25 -11 -16 -11
pair next: noun.people own.agent	9 -7 -10 5 -23
pair next: noun.people own.to	6 -17 -7 -24 3
pair next: noun.people qualifier.approx	-4 -4 -2 -2 -9
pair next: noun.people qualifier.at_most	-11 1 -5 0 -8
pair next: noun.people qualifier.more_than	23 -16 -22 -18 5
pair next: noun.people ru.agent	11 -23 -20 12 -14
pair next: noun.people ru.from	-6 2 -24 11 -4
pair next: noun.people ru.of	7 -7 -24 -13 3
pair next: noun.people ru.to	22 -10 2 -13 -21
pair next: noun.people ua.agent	28 15 -25 -24 -26
pair next: noun.people ua.from	-15 -8 -7 9 26
pair next: noun.people ua.of	9 -6 -9 4 -24
pair next: noun.people ua.to	45 -28 -43 -29 17
pair next: noun.people verb.bring	6 -7 -12 4 -16
pair next: noun.people verb.come	-3 -9 3 -6 -15
pair next: noun.people verb.future	-41 30 -33 10 -29
pair next: noun.people verb.get	-11 -9 -18 -18 19
pair next: noun.people verb.give	3 10 19 -31 -32
pair next: noun.people verb.held_exchange	-6 -8 13 2 -32
pair next: noun.people verb.home	27 6 -10 -28 -36
pair next: noun.people verb.other	-3 -40 -15 7 14
pair next: noun.people verb.swap	-14 -11 -20 11 16
pair next: noun.people verb.will	-29 14 -9 -25 5
pair next: noun.people view.ua	-11 -9 -20 -13 19
pair next: noun.people voice.ua	17 -21 -12 -18 5
pair next: noun.rank adj.modifier	4 -12 -15 -6 9
pair next: noun.rank adj.wounded	0 -1 -9 -1 10
pair next: noun.rank category	11 -7 -19 0 -2
pair next: noun.rank cue.of_whole	-11 -10 20 -7 -17
pair next: noun.rank cue.part	14 -1 -3 -7 -7
pair next: noun.rank cue.relative	-19 -12 12 -5 6
pair next: noun.rank noun.branch	29 -10 -14 -3 -15
pair next: noun.rank noun.civilian	9 -8 -6 -3 -3
pair next: noun.rank noun.man	10 0 -1 0 -9
pair next: noun.rank noun.military	17 -3 -8 -1 -8
pair next: noun.rank noun.other	-34 -19 -17 -22 34
pair next: noun.rank noun.people	-14 -13 -21 -13 22
pair next: noun.rank noun.rank	39 -5 -15 -13 -14
pair next: noun.rank noun.soldier	45 -5 -28 -18 -22
pair next: noun.rank noun.woman	12 -1 -1 -5 -8
pair next: noun.rank ru.from	-18 -2 -4 -1 19
pair next: noun.rank ua.of	-8 0 -11 -1 10
pair next: noun.rank verb.bring	-15 -2 -14 -7 22
pair next: noun.rank verb.give	-17 -4 19 -1 -7
pair next: noun.soldier adj.modifier	10 12 -24 -13 -23
pair next: noun.soldier adj.wounded	-15 -7 -2 14 -1
pair next: noun.soldier category	-14 -15 21 -13 -16
pair next: noun.soldier cue.captured	-10 -7 -10 -13 19
pair next: noun.soldier cue.claims	1 15 -14 -12 -16
pair next: noun.soldier cue.each	4 2 -15 0 -5
pair next: noun.soldier cue.held	-36 -16 -28 30 -22
pair next: noun.soldier cue.in_captivity	-9 10 0 3 -5
pair next: noun.soldier cue.in_return	9 -15 -21 4 -36
pair next: noun.soldier cue.of_whole	-8 -23 -25 -7 21
pair next: noun.soldier cue.one_sided	7 -9 -9 -16 9
pair next: noun.soldier cue.part	22 0 -7 -13 -21
pair next: noun.soldier cue.relative	-17 -1 -2 -23 19
pair next: noun.soldier cue.today	33 -17 -12 -16 -14
pair next: noun.soldier cue.transit	28 -20 -18 -13 -8
pair next: noun.soldier noun.branch	13 -16 -19 -15 6
pair next: noun.soldier noun.civilian	36 -25 -19 -14 -23
pair next: noun.soldier noun.other	8 -29 -1 -23 4
pair next: noun.soldier noun.rank	8 -16 -21 22 -31
pair next: noun.soldier own.to	-10 -8 -10 -14 17
pair next: noun.soldier qualifier.at_most	7 -1 -11 5 -4
pair next: noun.soldier ru.from	23 -15 -12 -18 -32
pair next: noun.soldier ru.of	-5 -22 -12 -28 28
pair next: noun.soldier ua.of	-10 -24 15 -16 5
pair next: noun.soldier ua.to	44 -12 -17 -16 -21
pair next: noun.soldier verb.bring	25 -31 2 -26 -38
pair next: noun.soldier verb.come	11 -11 14 -22 -15
pair next: noun.soldier verb.future	6 7 -13 -23 -16
pair next: noun.soldier verb.get	23 -7 -19 -22 0
pair next: noun.soldier verb.give	24 -17 -18 -12 -13
pair next: noun.soldier verb.home	40 -26 -32 -19 -16
pair next: noun.soldier verb.other	-14 -10 9 15 -17
pair next: noun.soldier verb.swap	29 -6 -10 -22 -8
pair next: noun.woman adj.modifier	1 8 -2 -19 -5
pair next: noun.woman adj.wounded	23 -24 -25 -9 0
pair next: noun.woman category	9 -7 -9 -10 -16
pair next: noun.woman cue.of_whole	10 -18 -33 -20 5
pair next: noun.woman cue.part	-3 7 12 -18 -17
pair next: noun.woman cue.relative	-19 -5 11 6 -13
pair next: noun.woman noun.child	-16 -20 -20 -11 26
pair next: noun.woman noun.man	33 -2 -23 -11 -5
pair next: noun.woman noun.military	-9 -16 -24 16 -17
pair next: noun.woman noun.other	-10 -2 -7 -1 12
pair next: noun.woman noun.people	2 -4 1 -2 -9
pair next: noun.woman verb.other	5 -15 21 -12 -13
pair next: own.agent adj.modifier	-7 16 -34 -8 -4
pair next: own.agent country	16 22 -21 -14 -26
pair next: own.agent cue.agreed	-10 0 13 -12 -22
pair next: own.agent cue.agreement	-19 15 -20 -22 -5
pair next: own.agent cue.all	-21 16 -15 19 -31
pair next: own.agent cue.completed	20 3 -7 -15 -15
pair next: own.agent cue.footage	-12 -4 4 -10 3
pair next: own.agent cue.good_news	-7 18 -15 -2 1
pair next: own.agent cue.held	-18 -13 -13 21 0
pair next: own.agent cue.in_return	-9 -39 -20 -22 23
pair next: own.agent cue.name	-17 -6 -6 -9 17
pair next: own.agent cue.of_whole	-39 -24 22 18 -6
pair next: own.agent cue.part	0 8 -25 -20 16
pair next: own.agent cue.planned	-25 26 -16 -40 -12
pair next: own.agent cue.ready	21 -10 -1 -11 -5
pair next: own.agent cue.recap	-24 -29 37 7 -31
pair next: own.agent cue.relative	-23 -39 -32 24 16
pair next: own.agent cue.thanks	6 -5 -7 -4 -24
pair next: own.agent cue.today	23 12 -22 -19 -26
pair next: own.agent cue.visit	-23 -9 26 -3 -16
pair next: own.agent cue.year	-19 -17 -18 18 4
pair next: own.agent foe.of	-8 -1 13 -10 -26
pair next: own.agent noun.civilian	4 -13 -11 6 -20
pair next: own.agent noun.exchange	18 -28 3 -18 -26
pair next: own.agent noun.foreigner	15 -11 -8 -4 7
pair next: own.agent noun.military	19 5 -17 -5 -13
pair next: own.agent noun.other	-2 3 -21 -10 -1
pair next: own.agent noun.people	4 -25 -15 -10 6
pair next: own.agent own.of	10 -16 -8 6 -12
pair next: own.agent own.to	-30 -16 27 -22 27
pair next: own.agent qualifier.approx	-1 11 -21 -26 11
pair next: own.agent qualifier.at_most	10 10 -30 -26 3
pair next: own.agent qualifier.more_than	-7 -21 -6 31 -26
pair next: own.agent ru.agent	3 -29 -18 19 -31
pair next: own.agent ru.of	6 -4 -17 3 -4
pair next: own.agent ua.from	10 -24 5 -29 -22
pair next: own.agent ua.of	-12 17 -18 13 -17
pair next: own.agent verb.bring	7 -29 -11 13 -33
pair next: own.agent verb.come	-6 -10 12 14 -20
pair next: own.agent verb.future	-14 24 -36 -20 16
pair next: own.agent verb.get	0 -8 -32 27 -30
pair next: own.agent verb.give	-16 -32 -9 22 13
pair next: own.agent verb.held_exchange	-19 6 -12 9 18
pair next: own.agent verb.home	24 -5 -7 -19 -13
pair next: own.agent verb.managed	-20 -16 12 21 -22
pair next: own.agent verb.other	-31 -14 24 -34 0
pair next: own.agent verb.swap	9 -14 -13 -10 13
pair next: own.agent verb.will	12 6 -31 -23 22
pair next: own.agent voice.ua	12 -24 -3 -5 -8
pair next: own.from own.of	4 -10 -27 10 -4
pair next: own.of adj.dead	20 23 -26 -31 -19
pair next: own.of adj.modifier	5 -18 -7 -2 -1
pair next: own.of adj.wounded	22 -15 -22 -7 -14
pair next: own.of category	-1 -17 -3 -22 10
pair next: own.of country	-6 7 19 -14 -24
pair next: own.of cue.agreement	20 -28 -18 -12 23
pair next: own.of cue.all	25 -9 -17 -17 -17
pair next: own.of cue.claims	-18 -28 4 12 11
pair next: own.of cue.completed	2 -10 -6 23 -25
pair next: own.of cue.held	-24 -34 6 23 -17
pair next: own.of cue.in_captivity	-7 -11 -24 30 -20
pair next: own.of cue.local	-6 -6 15 -11 -22
pair next: own.of cue.mediated	-6 0 8 -1 -7
pair next: own.of cue.of_whole	21 -37 1 -5 -9
pair next: own.of cue.part	12 0 0 -2 -10
pair next: own.of cue.planned	-12 12 -10 -2 -9
pair next: own.of cue.relative	5 -1 -7 5 -16
pair next: own.of cue.stage	6 9 -12 -11 -8
pair next: own.of cue.today	25 -11 -18 -17 -12
pair next: own.of cue.transit	17 -9 -10 -3 -5
pair next: own.of foe.of	-23 -6 -19 -9 31
pair next: own.of noun.body	9 -16 -23 21 -20
pair next: own.of noun.branch	6 10 -12 -15 -11
pair next: own.of noun.child	-21 -23 -18 13 18
pair next: own.of noun.civilian	3 -30 0 15 -29
pair next: own.of noun.exchange	12 -12 -17 -15 5
pair next: own.of noun.family	-2 32 -1 -27 -35
pair next: own.of noun.man	-6 -2 14 -4 -16
pair next: own.of noun.military	13 -5 -11 -18 -11
pair next: own.of noun.other	5 -9 -15 6 -10
pair next: own.of noun.people	-2 -2 -17 -5 0
pair next: own.of noun.rank	-18 -2 -7 18 -8
pair next: own.of noun.soldier	-9 -10 1 31 -13
pair next: own.of own.agent	16 17 -28 -4 -20
pair next: own.of own.of	13 -4 -12 -9 -8
pair next: own.of own.to	34 -27 -31 -25 -15
pair next: own.of qualifier.approx	2 -5 -3 10 -9
pair next: own.of qualifier.at_least	12 -14 -7 0 -4
pair next: own.of qualifier.more_than	-14 -9 -6 13 -9
pair next: own.of ru.agent	-12 -8 -9 22 -19
pair next: own.of ru.from	22 14 -12 -7 -22
pair next: own.of ru.of	-6 11 -11 8 -30
pair next: own.of ua.agent	9 3 -2 -9 -2
pair next: own.of ua.of	-15 -20 24 15 -27
pair next: own.of ua.to	18 -8 9 -8 -22
pair next: own.of verb.bring	-15 -8 -33 30 -26
pair next: own.of verb.come	12 -21 -38 -7 1
pair next: own.of verb.future	-21 2 -23 -7 20
pair next: own.of verb.get	-14 -22 18 19 -15
pair next: own.of verb.give	-23 -7 -10 10 16
pair next: own.of verb.home	24 -12 -18 -8 -18
pair next: own.of verb.other	-4 -6 -8 -7 12
pair next: own.of view.ua	-3 -10 -23 -13 15
pair next: own.of voice.ua	-8 17 -7 -2 -15
pair next: own.to adj.dead	25 -6 -9 -13 -13
pair next: own.to adj.modifier	-17 11 12 -43 0
pair next: own.to adj.wounded	-11 -35 -24 14 -5
pair next: own.to country	2 -14 -1 -21 8
pair next: own.to cue.claims	-12 -20 12 4 -8
pair next: own.to cue.each	10 -16 14 -5 -9
pair next: own.to cue.footage	-23 18 -14 12 -23
pair next: own.to cue.mediated	-10 -20 -22 13 2
pair next: own.to cue.of_whole	-1 6 8 -15 -8
pair next: own.to cue.on_shield	-8 -14 -15 20 -27
pair next: own.to cue.other_return	-33 -22 -35 -30 54
pair next: own.to cue.outside	3 -14 -7 -3 11
pair next: own.to cue.part	5 -2 16 4 -8
pair next: own.to cue.reunion	-8 9 -34 -1 -3
pair next: own.to cue.since	14 -12 -13 -6 -9
pair next: own.to cue.stage	24 -9 -14 -10 -19
pair next: own.to cue.today	6 -19 -39 -27 14
pair next: own.to cue.transit	32 -14 -16 -16 -22
pair next: own.to noun.body	-13 -8 12 0 -15
pair next: own.to noun.branch	11 -4 -13 0 -1
pair next: own.to noun.child	29 -8 3 -8 -26
pair next: own.to noun.civilian	14 -7 -16 8 -17
pair next: own.to noun.exchange	-19 4 31 5 -33
pair next: own.to noun.family	3 23 0 -12 -38
pair next: own.to noun.military	-3 12 -42 -12 14
pair next: own.to noun.other	-35 -2 3 -32 38
pair next: own.to noun.people	-5 15 -6 -6 -17
pair next: own.to noun.soldier	24 -10 -17 -12 -16
pair next: own.to own.of	26 -10 -22 -17 -20
pair next: own.to own.to	14 6 6 -30 -22
pair next: own.to qualifier.approx	-15 -9 7 24 -15
pair next: own.to qualifier.at_most	20 -10 -16 -28 -3
pair next: own.to qualifier.more_than	-6 -2 7 15 -18
pair next: own.to ru.agent	-3 -9 -8 23 -27
pair next: own.to ru.from	25 -8 -12 -10 -23
pair next: own.to ru.of	18 2 -18 -15 -14
pair next: own.to ru.to	11 -1 -4 -9 -1
pair next: own.to ua.agent	16 -11 -4 -13 -7
pair next: own.to ua.from	9 -17 5 -24 -29
pair next: own.to ua.of	17 -15 -6 -4 -22
pair next: own.to ua.to	7 -7 -27 7 -20
pair next: own.to verb.bring	5 -24 -21 25 -50
pair next: own.to verb.come	29 -13 -6 -10 -39
pair next: own.to verb.give	16 -35 -2 8 -25
pair next: own.to verb.held_exchange	-2 2 -2 -12 -1
pair next: own.to verb.home	9 -14 -4 -4 -10
pair next: own.to verb.managed	-14 -13 21 -14 -9
pair next: own.to verb.other	11 -11 -10 -19 -3
pair next: own.to verb.will	-19 25 -26 -24 -11
pair next: qualifier.approx adj.modifier	-6 -15 -1 -7 2
pair next: qualifier.approx adj.wounded	-2 -11 -9 -11 27
pair next: qualifier.approx category	28 -3 -13 -12 7
pair next: qualifier.approx country	-1 -12 12 -15 -9
pair next: qualifier.approx cue.agreement	-12 9 -9 10 -14
pair next: qualifier.approx cue.all	5 -7 -10 -18 8
pair next: qualifier.approx cue.among	-16 -9 25 -4 -8
pair next: qualifier.approx cue.evacuation	4 -5 -15 -10 20
pair next: qualifier.approx cue.held	-1 -3 -11 -4 13
pair next: qualifier.approx cue.of_whole	6 -10 -15 17 -27
pair next: qualifier.approx cue.other_war	-19 -14 -7 -9 21
pair next: qualifier.approx cue.part	9 3 -13 -14 -3
pair next: qualifier.approx cue.recap	-4 -9 6 -18 22
pair next: qualifier.approx cue.relative	-32 11 39 7 -26
pair next: qualifier.approx cue.span	0 -11 -28 24 -21
pair next: qualifier.approx cue.venue	28 -18 -26 0 -9
pair next: qualifier.approx noun.body	-1 5 13 -27 -31
pair next: qualifier.approx noun.branch	-1 0 15 0 -14
pair next: qualifier.approx noun.civilian	-28 -5 -5 36 -25
pair next: qualifier.approx noun.exchange	-10 -15 29 -10 -24
pair next: qualifier.approx noun.military	-3 -16 -18 17 -23
pair next: qualifier.approx noun.other	-27 -6 -14 26 -3
pair next: qualifier.approx noun.people	-13 -7 -39 13 -4
pair next: qualifier.approx qualifier.approx	-20 -10 -22 9 11
pair next: qualifier.approx qualifier.more_than	1 -23 -25 7 -21
pair next: qualifier.approx ru.of	15 -31 -34 8 -16
pair next: qualifier.approx ua.of	-37 -1 -16 20 -11
pair next: qualifier.approx verb.noun	13 -17 1 -12 -19
pair next: qualifier.approx verb.other	5 -7 -16 -17 2
pair next: qualifier.at_least adj.modifier	-14 9 6 -13 -33
pair next: qualifier.at_least category	17 -9 -10 -4 -3
pair next: qualifier.at_least noun.civilian	-16 12 -9 -10 6
pair next: qualifier.at_least noun.military	-3 24 -32 -17 -20
pair next: qualifier.at_least noun.other	-14 -30 -9 10 -2
pair next: qualifier.at_least noun.people	-20 -7 -24 8 2
pair next: qualifier.at_least qualifier.at_least	-8 15 8 -17 -26
pair next: qualifier.at_least qualifier.at_most	-12 11 9 4 -14
pair next: qualifier.at_least ua.of	0 -13 -15 2 -2
pair next: qualifier.at_most adj.modifier	2 -12 -1 3 -8
pair next: qualifier.at_most category	14 -5 -22 -28 -15
pair next: qualifier.at_most country	8 11 -18 -24 12
pair next: qualifier.at_most cue.agreement	9 5 -24 0 -10
pair next: qualifier.at_most cue.all	-16 29 -21 2 -5
pair next: qualifier.at_most cue.born	18 -13 -4 -7 -16
pair next: qualifier.at_most cue.captivity	-2 -24 8 21 -20
pair next: qualifier.at_most cue.captured	4 -22 -15 -7 12
pair next: qualifier.at_most cue.claims	-13 13 9 -2 -25
pair next: qualifier.at_most cue.completed	-3 29 -19 -10 -24
pair next: qualifier.at_most cue.each	-14 0 -13 -5 11
pair next: qualifier.at_most cue.footage	8 -3 -17 -6 6
pair next: qualifier.at_most cue.local	-7 -12 -7 -13 8
pair next: qualifier.at_most cue.mediated	4 -24 9 -19 -12
pair next: qualifier.at_most cue.missing	-15 -10 -3 11 0
pair next: qualifier.at_most cue.of_whole	13 -19 8 7 -17
pair next: qualifier.at_most cue.one_sided	-5 15 -2 -2 -9
pair next: qualifier.at_most cue.other_return	6 -11 -9 -5 0
pair next: qualifier.at_most cue.part	-30 11 21 7 -20
pair next: qualifier.at_most cue.planned	0 21 -17 -19 -16
pair next: qualifier.at_most cue.recap	-13 -31 8 12 -14
pair next: qualifier.at_most cue.record	-18 -24 -2 14 6
pair next: qualifier.at_most cue.relative	-7 -7 33 -37 -35
pair next: qualifier.at_most cue.reunion	15 11 -21 -16 -24
pair next: qualifier.at_most cue.to_date	-12 -15 0 13 -13
pair next: qualifier.at_most cue.today	16 0 -9 -2 -14
pair next: qualifier.at_most cue.training	-17 -2 -6 -2 19
pair next: qualifier.at_most cue.venue	-7 2 -1 -8 14
pair next: qualifier.at_most noun.body	-15 8 -2 -11 10
pair next: qualifier.at_most noun.branch	12 -9 -1 -12 -3
pair next: qualifier.at_most noun.exchange	-8 34 -2 -15 -47
pair next: qualifier.at_most noun.family	6 -19 20 2 -3
pair next: qualifier.at_most noun.military	1 -10 -18 -23 16
pair next: qualifier.at_most noun.other	-12 11 -4 -3 -11
pair next: qualifier.at_most noun.people	10 4 -24 1 -11
pair next: qualifier.at_most own.to	-8 -10 13 -9 -4
pair next: qualifier.at_most qualifier.approx	11 7 -1 -8 -11
pair next: qualifier.at_most qualifier.at_most	-4 -12 -3 -15 23
pair next: qualifier.at_most qualifier.more_than	-28 -11 -6 7 19
pair next: qualifier.at_most ru.of	9 -22 -2 -17 -1
pair next: qualifier.at_most ua.of	18 -21 -25 3 -7
pair next: qualifier.at_most ua.to	-24 -16 14 20 -20
pair next: qualifier.at_most verb.bring	8 -14 -23 -20 -2
pair next: qualifier.at_most verb.come	-4 -24 14 7 -9
pair next: qualifier.at_most verb.future	8 9 -20 -3 -16
pair next: qualifier.at_most verb.give	-22 -13 -8 -11 20
pair next: qualifier.at_most verb.noun	-9 15 -14 -15 7
pair next: qualifier.at_most verb.other	-9 -21 -22 -18 36
pair next: qualifier.at_most verb.will	-21 20 -5 -3 5
pair next: qualifier.at_most voice.ua	-9 -12 -13 1 28
pair next: qualifier.more_than adj.dead	4 -8 -13 -7 10
pair next: qualifier.more_than adj.modifier	-17 -2 -3 8 -5
pair next: qualifier.more_than adj.wounded	-6 -36 -17 10 -4
pair next: qualifier.more_than category	13 9 -19 -15 -12
pair next: qualifier.more_than cue.of_whole	-7 -26 -36 7 10
pair next: qualifier.more_than cue.outside	14 -14 -15 -20 1
pair next: qualifier.more_than cue.part	-13 -2 -4 13 -1
pair next: qualifier.more_than cue.to_date	-10 -8 -14 -5 24
pair next: qualifier.more_than cue.today	9 -4 -6 -11 8
pair next: qualifier.more_than noun.body	-10 1 -28 17 -19
pair next: qualifier.more_than noun.civilian	15 -19 -17 17 -24
pair next: qualifier.more_than noun.exchange	-8 -27 -11 33 -18
pair next: qualifier.more_than noun.family	-17 -4 12 -14 15
pair next: qualifier.more_than noun.military	17 7 -27 -21 1
pair next: qualifier.more_than noun.other	-12 -7 -24 4 7
pair next: qualifier.more_than noun.people	-3 -12 -15 7 8
pair next: qualifier.more_than own.to	35 -24 -7 -3 -25
pair next: qualifier.more_than qualifier.more_than	-9 -15 2 17 -18
pair next: qualifier.more_than ru.of	3 -13 -23 3 12
pair next: qualifier.more_than ua.of	10 -15 -15 31 -35
pair next: qualifier.more_than verb.other	-18 -8 -3 6 8
pair next: ru.agent adj.modifier	5 12 -12 -7 -18
pair next: ru.agent category	-9 -5 13 -4 -19
pair next: ru.agent country	-18 20 -27 -10 15
pair next: ru.agent cue.agreed	1 10 -8 -6 -32
pair next: ru.agent cue.agreement	-30 -32 20 7 6
pair next: ru.agent cue.called_off	-28 37 -34 -14 -10
pair next: ru.agent cue.claims	15 0 -21 -3 -21
pair next: ru.agent cue.completed	31 -14 -17 -30 10
pair next: ru.agent cue.denied	0 -4 -1 13 -10
pair next: ru.agent cue.deported	-9 -12 -15 -5 10
pair next: ru.agent cue.held	-19 -8 -34 32 -15
pair next: ru.agent cue.in_captivity	13 -10 -13 -1 -24
pair next: ru.agent cue.in_return	24 -18 -26 -10 3
pair next: ru.agent cue.mediated	33 -36 -12 -10 -28
pair next: ru.agent cue.of_whole	-3 31 -31 -9 -22
pair next: ru.agent cue.one_sided	18 -22 -9 6 -20
pair next: ru.agent cue.outside	-9 23 -2 -7 -4
pair next: ru.agent cue.part	18 -20 3 -22 -1
pair next: ru.agent cue.planned	-28 13 -21 -31 21
pair next: ru.agent cue.postponed	-27 13 -17 2 2
pair next: ru.agent cue.record	15 -13 -3 -6 -3
pair next: ru.agent cue.relative	-2 -28 0 15 -10
pair next: ru.agent cue.since	-17 -20 -4 17 4
pair next: ru.agent cue.third	-34 -15 -17 -4 32
pair next: ru.agent cue.to_date	9 0 -1 -5 -3
pair next: ru.agent cue.today	-7 8 -6 -25 0
pair next: ru.agent cue.transit	14 -9 -8 -19 -10
pair next: ru.agent cue.yesterday	12 -2 -9 -8 -11
pair next: ru.agent foe.agent	-4 -7 3 -19 5
pair next: ru.agent noun.body	8 4 2 -30 -12
pair next: ru.agent noun.child	-8 8 -6 -17 13
pair next: ru.agent noun.civilian	18 -3 -10 -10 -14
pair next: ru.agent noun.exchange	8 -21 -21 18 -33
pair next: ru.agent noun.military	15 -19 -34 2 5
pair next: ru.agent noun.other	1 4 -40 0 -7
pair next: ru.agent noun.people	-4 -5 -32 -21 15
pair next: ru.agent own.of	-12 -3 -2 -10 14
pair next: ru.agent own.to	9 -4 -2 -2 -5
pair next: ru.agent qualifier.approx	-5 11 -10 1 0
pair next: ru.agent qualifier.at_most	-7 8 -1 -1 -4
pair next: ru.agent qualifier.more_than	-4 -1 -16 20 -10
pair next: ru.agent ru.agent	-7 5 -8 -12 7
pair next: ru.agent ru.of	7 14 -27 -17 -6
pair next: ru.agent ua.agent	25 0 -12 -14 -29
pair next: ru.agent ua.from	29 -7 -17 -14 -12
pair next: ru.agent ua.of	6 -9 0 11 -39
pair next: ru.agent ua.to	23 -12 -13 0 -20
pair next: ru.agent verb.bring	23 -17 -7 -2 -30
pair next: ru.agent verb.come	26 -33 -2 -27 -10
pair next: ru.agent verb.future	-9 20 -30 6 -30
pair next: ru.agent verb.get	19 -27 -10 -20 5
pair next: ru.agent verb.give	24 -24 3 -13 -52
pair next: ru.agent verb.held_exchange	23 -32 6 -25 2
pair next: ru.agent verb.home	15 -3 -11 -4 -14
pair next: ru.agent verb.other	-29 -11 -28 5 12
pair next: ru.agent verb.swap	26 -33 3 -25 -1
pair next: ru.agent verb.will	-9 7 -19 -20 -3
pair next: ru.agent voice.ru	-3 -2 3 -20 -7
pair next: ru.from adj.modifier	1 -10 -4 11 -30
pair next: ru.from cue.captivity	-2 -19 -5 12 -15
pair next: ru.from cue.of_whole	12 -3 -27 -12 11
pair next: ru.from cue.repatriation	24 -1 -13 -12 -4
pair next: ru.from foe.of	15 -8 -21 -5 -20
pair next: ru.from noun.child	22 -11 -16 -15 -19
pair next: ru.from noun.other	16 -3 -8 -12 -16
pair next: ru.from ru.agent	17 -11 -1 -7 -5
pair next: ru.from ru.from	20 -13 -8 9 -38
pair next: ru.from ru.of	6 -15 -13 7 -10
pair next: ru.from verb.bring	28 -2 -21 -17 -14
pair next: ru.from verb.home	3 -10 22 -19 -30
pair next: ru.from view.ua	-2 -15 -26 12 -17
pair next: ru.of adj.dead	20 -11 -14 -23 -20
pair next: ru.of adj.modifier	7 -7 -18 -22 -2
pair next: ru.of adj.wounded	34 -40 -5 -9 -23
pair next: ru.of category	-15 4 -5 6 -12
pair next: ru.of country	-10 -32 -8 0 22
pair next: ru.of cue.agreed	-10 20 -8 -13 -37
pair next: ru.of cue.agreement	27 -19 -14 -10 -21
pair next: ru.of cue.all	37 -12 -25 -4 -22
pair next: ru.of cue.called_off	-12 18 -8 -13 -14
pair next: ru.of cue.captivity	-7 -11 -11 -8 17
pair next: ru.of cue.captured	-7 9 -9 -4 -17
pair next: ru.of cue.claims	4 -22 -42 -6 14
pair next: ru.of cue.completed	-5 -9 -22 5 7
pair next: ru.of cue.denied	-2 -4 -16 -11 30
pair next: ru.of cue.deported	13 -3 -12 -23 5
pair next: ru.of cue.footage	-6 -13 -10 15 -5
pair next: ru.of cue.held	-31 -41 -28 38 3
pair next: ru.of cue.in_captivity	4 -7 -12 18 -21
pair next: ru.of cue.mediated	4 -14 -12 4 -16
pair next: ru.of cue.of_whole	-29 20 0 -27 -9
pair next: ru.of cue.one_sided	8 4 -4 -2 -10
pair next: ru.of cue.outside	-3 -13 -13 -19 17
pair next: ru.of cue.postponed	-6 11 -8 -11 -9
pair next: ru.of cue.relative	3 -29 -7 -12 2
pair next: ru.of cue.same_number	-5 11 -9 -7 -27
pair next: ru.of cue.span	2 -5 -3 -12 5
pair next: ru.of cue.stage	-19 15 -1 -5 3
pair next: ru.of cue.thanks	22 -5 -8 -17 -2
pair next: ru.of cue.today	2 12 -23 -4 -30
pair next: ru.of cue.transit	12 -21 -14 -19 4
pair next: ru.of cue.unit	-1 -2 -16 8 -20
pair next: ru.of cue.venue	11 -23 -10 -15 19
pair next: ru.of foe.of	-13 -16 -12 1 12
pair next: ru.of foe.to	-4 -1 -5 -7 13
pair next: ru.of noun.body	1 -30 26 -25 -41
pair next: ru.of noun.branch	9 -5 -11 3 -21
pair next: ru.of noun.child	3 -20 -13 -2 7
pair next: ru.of noun.civilian	9 5 -15 -11 -10
pair next: ru.of noun.exchange	-3 6 4 -8 -8
pair next: ru.of noun.military	9 -21 -1 8 -28
pair next: ru.of noun.other	-3 10 -25 7 -14
pair next: ru.of noun.people	-11 -3 -5 -7 10
pair next: ru.of noun.rank	-11 -6 -15 -10 24
pair next: ru.of noun.soldier	12 -21 -5 -9 8
pair next: ru.of own.of	0 -26 8 -21 13
pair next: ru.of own.to	33 -16 -15 -24 -18
pair next: ru.of qualifier.approx	-12 0 -10 30 -16
pair next: ru.of qualifier.at_most	24 -19 -22 -21 22
pair next: ru.of qualifier.more_than	-11 -16 -9 25 -39
pair next: ru.of ru.agent	2 0 -5 -4 -16
pair next: ru.of ru.from	7 -17 -12 8 -19
pair next: ru.of ru.of	-12 -18 2 -11 2
pair next: ru.of ru.to	13 -26 -29 11 -13
pair next: ru.of ua.agent	-34 8 31 -18 0
pair next: ru.of ua.from	17 -4 -3 -8 -4
pair next: ru.of ua.of	-12 24 -4 3 -39
pair next: ru.of ua.to	29 -17 -5 -10 -26
pair next: ru.of verb.bring	4 6 -8 -23 -6
pair next: ru.of verb.come	2 -23 11 0 -16
pair next: ru.of verb.future	-19 17 -35 11 -29
pair next: ru.of verb.get	28 8 -13 -14 -16
pair next: ru.of verb.give	20 -1 -19 6 -35
pair next: ru.of verb.held_exchange	17 -26 -15 -13 -2
pair next: ru.of verb.home	24 -2 -15 -10 -15
pair next: ru.of verb.noun	20 -10 -16 -10 -32
pair next: ru.of verb.other	25 -25 -34 -22 9
pair next: ru.of verb.swap	-26 -13 -14 -18 23
pair next: ru.of voice.ru	-7 9 -4 -5 -19
pair next: ru.of voice.ua	-1 8 -6 -6 -10
pair next: ru.to adj.modifier	26 -3 -24 -7 3
pair next: ru.to cue.claims	19 -1 -28 -17 -18
pair next: ru.to cue.footage	9 -4 4 -7 -6
pair next: ru.to cue.in_return	21 -2 -3 -8 -13
pair next: ru.to cue.other_return	9 -1 -5 -4 -1
pair next: ru.to cue.relative	11 -17 11 -13 -8
pair next: ru.to cue.today	17 -3 -9 -9 -12
pair next: ru.to cue.transit	23 -2 -8 -3 -14
pair next: ru.to foe.to	-3 -10 -29 3 16
pair next: ru.to noun.body	-18 -5 -6 -4 25
pair next: ru.to noun.child	2 -1 -10 -5 3
pair next: ru.to noun.military	20 -2 -16 -6 -6
pair next: ru.to noun.other	2 2 -21 -40 19
pair next: ru.to noun.people	-35 -10 14 -12 24
pair next: ru.to own.to	-10 -4 15 -27 -9
pair next: ru.to qualifier.approx	-34 -19 -4 40 -21
pair next: ru.to qualifier.at_most	-4 7 -18 -20 2
pair next: ru.to ru.agent	-10 11 6 -20 -26
pair next: ru.to ru.of	10 -12 -7 -5 -14
pair next: ru.to ru.to	10 -2 -9 -26 -5
pair next: ru.to ua.from	1 -12 -27 -32 10
pair next: ru.to ua.to	8 10 -12 -13 -26
pair next: ru.to verb.bring	30 -29 -15 1 -18
pair next: ru.to verb.come	43 -19 -34 -12 -35
pair next: ru.to verb.future	0 -22 -25 -3 25
pair next: ru.to verb.give	6 -31 -23 18 -25
pair next: ru.to verb.other	-20 -6 -27 -9 25
pair next: ua.agent adj.modifier	-7 -1 9 1 -29
pair next: ua.agent category	9 -12 7 1 -17
pair next: ua.agent country	-20 24 11 -21 -22
pair next: ua.agent cue.agreed	-39 8 -34 -17 7
pair next: ua.agent cue.agreement	-17 -6 1 -22 30
pair next: ua.agent cue.already	17 -2 -10 -13 -9
pair next: ua.agent cue.claims	-4 -16 -7 3 -8
pair next: ua.agent cue.completed	18 -19 -20 19 -26
pair next: ua.agent cue.denied	-23 25 -26 -14 -23
pair next: ua.agent cue.each	28 -16 -7 -20 -4
pair next: ua.agent cue.footage	-23 -23 33 -3 -23
pair next: ua.agent cue.held	-13 -7 -24 34 -49
pair next: ua.agent cue.in_return	18 -2 -20 -20 -23
pair next: ua.agent cue.mediated	15 -17 -12 11 -16
pair next: ua.agent cue.missing	-15 -6 -8 15 -6
pair next: ua.agent cue.of_whole	-14 19 -16 6 -14
pair next: ua.agent cue.one_sided	41 -31 -6 -10 -14
pair next: ua.agent cue.part	13 2 -18 -21 4
pair next: ua.agent cue.planned	-19 32 -17 -6 -36
pair next: ua.agent cue.postponed	-14 15 3 -4 -6
pair next: ua.agent cue.ready	-22 10 -31 -17 18
pair next: ua.agent cue.recap	10 -21 0 -2 -15
pair next: ua.agent cue.record	8 -31 -27 -15 19
pair next: ua.agent cue.relative	-15 -1 -19 27 -17
pair next: ua.agent cue.since	-37 -25 -14 41 7
pair next: ua.agent cue.span	11 4 -1 -9 -23
pair next: ua.agent cue.stage	12 -23 -16 -18 7
pair next: ua.agent cue.thanks	-18 -19 28 -25 -23
pair next: ua.agent cue.to_date	1 16 -12 -13 -7
pair next: ua.agent cue.today	50 -32 -24 -25 -22
pair next: ua.agent cue.transit	10 -16 -17 -22 13
pair next: ua.agent cue.venue	-4 -6 -14 -11 7
pair next: ua.agent cue.year	27 -19 1 16 -27
pair next: ua.agent cue.yesterday	-10 -32 24 -19 -31
pair next: ua.agent noun.body	-19 22 -1 -35 -37
pair next: ua.agent noun.civilian	10 -18 -25 -14 19
pair next: ua.agent noun.exchange	-33 -20 -31 4 30
pair next: ua.agent noun.military	4 -4 4 -6 -26
pair next: ua.agent noun.other	-4 3 -3 -35 -1
pair next: ua.agent noun.people	27 -9 -16 -10 -22
pair next: ua.agent noun.soldier	14 -9 -8 -5 -4
pair next: ua.agent own.agent	-20 -1 -3 10 -9
pair next: ua.agent own.of	-6 -11 11 1 -30
pair next: ua.agent own.to	-1 15 -30 -5 -40
pair next: ua.agent qualifier.approx	-15 26 -12 -1 -11
pair next: ua.agent qualifier.at_least	22 -15 -8 -18 -9
pair next: ua.agent qualifier.at_most	18 -1 -17 -14 -21
pair next: ua.agent qualifier.more_than	-7 -32 -9 15 4
pair next: ua.agent ru.agent	26 -4 -17 -14 -39
pair next: ua.agent ru.from	-6 -13 -12 18 -20
pair next: ua.agent ru.of	13 -23 -31 8 -14
pair next: ua.agent ru.to	6 3 -19 -4 -34
pair next: ua.agent ua.agent	-3 20 -11 -23 -21
pair next: ua.agent ua.of	4 2 -35 -2 3
pair next: ua.agent verb.bring	26 -24 -19 0 -32
pair next: ua.agent verb.come	11 -6 -22 18 -27
pair next: ua.agent verb.future	-42 45 -20 -17 -1
pair next: ua.agent verb.get	42 -30 -33 -2 -23
pair next: ua.agent verb.give	24 -6 -8 -24 -25
pair next: ua.agent verb.held_exchange	25 -35 -13 3 -31
pair next: ua.agent verb.home	36 -15 -27 -15 -22
pair next: ua.agent verb.managed	-6 -5 -3 11 -3
pair next: ua.agent verb.noun	19 -8 -13 -17 -9
pair next: ua.agent verb.other	7 10 -35 -3 8
pair next: ua.agent verb.swap	53 -33 -22 -4 -34
pair next: ua.agent verb.will	-32 41 -20 -24 -31
pair next: ua.agent view.ru	-1 7 -19 -5 -12
pair next: ua.agent voice.ua	-10 9 -18 8 -3
pair next: ua.from adj.modifier	8 -20 11 -13 -33
pair next: ua.from cue.captivity	5 -11 -15 -20 26
pair next: ua.from cue.of_whole	7 -8 4 5 -28
pair next: ua.from cue.relative	38 -13 -15 -21 -7
pair next: ua.from qualifier.at_most	21 -5 -12 -7 -5
pair next: ua.from ru.from	-13 -2 -7 21 -2
pair next: ua.from ua.agent	-7 18 -18 1 -21
pair next: ua.from ua.from	7 -6 5 6 -25
pair next: ua.from ua.of	12 -1 3 -10 -33
pair next: ua.from ua.to	11 -7 1 -9 -2
pair next: ua.from verb.home	15 12 -18 9 -17
pair next: ua.from view.ru	-2 -14 -4 15 -19
pair next: ua.of adj.modifier	8 1 -30 0 -5
pair next: ua.of adj.wounded	0 10 -21 -9 -1
pair next: ua.of category	5 9 -8 -15 -10
pair next: ua.of country	18 -19 -6 -22 3
pair next: ua.of cue.agreement	11 -2 -8 -14 -9
pair next: ua.of cue.all	13 -5 -10 -1 -3
pair next: ua.of cue.called_off	-19 1 -22 -13 10
pair next: ua.of cue.captured	-1 -13 -7 -16 8
pair next: ua.of cue.claims	-25 -7 15 -3 14
pair next: ua.of cue.completed	-15 -10 -20 14 10
pair next: ua.of cue.denied	-12 9 -10 -7 12
pair next: ua.of cue.evacuation	-17 -4 0 -6 7
pair next: ua.of cue.footage	-33 -20 -31 -18 48
pair next: ua.of cue.held	-8 12 -14 12 -27
pair next: ua.of cue.in_captivity	-18 -29 -19 -7 15
pair next: ua.of cue.in_return	1 -7 -4 -17 18
pair next: ua.of cue.mediated	-12 18 -24 11 -33
pair next: ua.of cue.of_whole	-13 -2 -9 -20 17
pair next: ua.of cue.one_sided	18 -28 10 -10 -23
pair next: ua.of cue.other_return	15 -10 -8 -1 -11
pair next: ua.of cue.part	1 -12 -15 16 -30
pair next: ua.of cue.planned	-23 4 -18 -24 9
pair next: ua.of cue.postponed	-18 21 -3 -7 -2
pair next: ua.of cue.ready	-28 31 -7 -16 -23
pair next: ua.of cue.recap	-14 -6 -15 27 -20
pair next: ua.of cue.relative	18 -5 -52 11 -25
pair next: ua.of cue.reunion	7 -27 -11 5 -21
pair next: ua.of cue.since	-35 -22 33 4 -8
pair next: ua.of cue.stage	1 3 -8 -5 -9
pair next: ua.of cue.thanks	-21 -6 13 4 -12
pair next: ua.of cue.today	32 -13 -13 0 -30
pair next: ua.of cue.total	9 0 -2 -3 -4
pair next: ua.of cue.transit	18 4 -8 -10 -17
pair next: ua.of cue.unit	1 -7 -2 -12 -1
pair next: ua.of cue.yesterday	10 -13 -10 -8 15
pair next: ua.of noun.body	1 15 -9 -19 -29
pair next: ua.of noun.branch	8 -5 -18 -4 2
pair next: ua.of noun.child	14 0 -30 9 -30
pair next: ua.of noun.civilian	2 -19 13 1 -21
pair next: ua.of noun.exchange	-10 5 10 -31 -5
pair next: ua.of noun.family	26 4 -16 -17 -21
pair next: ua.of noun.man	32 -4 -13 -18 -6
pair next: ua.of noun.military	21 -34 -26 2 7
pair next: ua.of noun.other	-20 14 -18 -28 14
pair next: ua.of noun.people	-2 -22 -21 -4 6
pair next: ua.of noun.rank	10 -14 7 -9 -22
pair next: ua.of noun.soldier	-6 -26 -20 24 -17
pair next: ua.of own.agent	-11 6 -5 -11 4
pair next: ua.of own.of	-31 -1 -4 -21 13
pair next: ua.of own.to	53 -33 -11 -2 -27
pair next: ua.of qualifier.approx	-5 -12 -8 20 -1
pair next: ua.of qualifier.at_most	-1 -26 5 -26 8
pair next: ua.of qualifier.more_than	-3 -28 -11 12 -19
pair next: ua.of ru.agent	-12 -16 -7 16 1
pair next: ua.of ru.from	-4 -24 10 -1 -30
pair next: ua.of ru.of	-8 2 -40 10 -4
pair next: ua.of ru.to	6 -22 -15 14 -28
pair next: ua.of ua.agent	-2 -6 -9 2 -4
pair next: ua.of ua.from	-9 -15 15 0 -9
pair next: ua.of ua.of	9 -38 7 -15 -3
pair next: ua.of ua.to	30 -10 -17 -18 -20
pair next: ua.of verb.bring	-8 -11 8 0 -30
pair next: ua.of verb.come	34 -26 -37 6 -13
pair next: ua.of verb.future	-21 -3 -29 11 8
pair next: ua.of verb.get	8 2 -34 5 -33
pair next: ua.of verb.give	45 -16 -15 -18 -16
pair next: ua.of verb.held_exchange	23 -10 -17 3 -14
pair next: ua.of verb.home	19 -9 -21 -4 -16
pair next: ua.of verb.noun	-23 34 -16 -6 -30
pair next: ua.of verb.other	0 1 -35 -20 10
pair next: ua.of verb.swap	-2 -28 6 -18 4
pair next: ua.of verb.will	-20 20 -8 -19 -5
pair next: ua.of view.ru	11 4 -6 -22 -9
pair next: ua.of view.ua	4 -14 -16 10 -19
pair next: ua.of voice.ua	11 -6 -15 -8 -4
pair next: ua.to adj.dead	11 -1 -8 -8 -7
pair next: ua.to adj.modifier	9 -21 1 5 -20
pair next: ua.to adj.wounded	13 -16 -15 -5 13
pair next: ua.to category	36 -20 -13 -21 -14
pair next: ua.to cue.claims	15 -4 -2 -11 -5
pair next: ua.to cue.held	-19 -7 -4 28 -27
pair next: ua.to cue.in_return	38 -8 -18 -28 -8
pair next: ua.to cue.one_sided	-3 9 -17 -6 -20
pair next: ua.to cue.stage	-10 13 -8 -3 -3
pair next: ua.to cue.today	26 -11 -13 -12 -10
pair next: ua.to cue.venue	14 -8 -8 -2 -1
pair next: ua.to noun.body	1 8 -6 -5 -27
pair next: ua.to noun.exchange	-7 -11 -18 -21 10
pair next: ua.to noun.military	29 -4 -12 -10 -11
pair next: ua.to noun.other	-26 7 2 -7 34
pair next: ua.to noun.people	2 -18 -40 14 -5
pair next: ua.to own.to	18 -6 -11 5 -27
pair next: ua.to qualifier.at_most	13 -31 -14 -7 -5
pair next: ua.to qualifier.more_than	-7 -13 -25 36 -18
pair next: ua.to ru.from	25 0 -24 -1 -1
pair next: ua.to ru.of	5 18 -25 -8 -10
pair next: ua.to ru.to	1 27 -26 -26 -35
pair next: ua.to ua.agent	2 -34 16 -6 -6
pair next: ua.to ua.from	35 -8 -21 -17 -13
pair next: ua.to ua.of	-10 3 -3 -7 -12
pair next: ua.to ua.to	2 -11 4 -6 -26
pair next: ua.to verb.bring	40 -22 -27 3 -34
pair next: ua.to verb.come	38 -15 -8 -25 -31
pair next: ua.to verb.get	23 -3 -15 -2 -16
pair next: ua.to verb.give	52 -21 -20 -8 -25
pair next: ua.to verb.home	27 -8 -33 -20 1
pair next: ua.to verb.other	-8 -3 -13 -30 37
pair next: ua.to verb.will	-26 30 -11 -13 -33
pair next: ua.to view.ru	-7 6 -14 9 -20
pair next: ua.to voice.ua	20 -16 -8 -28 1
pair next: verb.bring adj.dead	35 -33 -20 -10 -36
pair next: verb.bring adj.freed	-3 -7 16 -10 -22
pair next: verb.bring adj.modifier	7 -10 11 -11 -27
pair next: verb.bring adj.wounded	38 -22 -24 -23 -19
pair next: verb.bring category	0 -21 -16 -18 18
pair next: verb.bring country	-21 -20 10 -3 13
pair next: verb.bring cue.all	-15 -18 -15 -26 32
pair next: verb.bring cue.claims	15 -10 -17 -11 10
pair next: verb.bring cue.completed	11 -25 5 -10 -34
pair next: verb.bring cue.deported	4 8 -36 -15 4
pair next: verb.bring cue.each	30 -27 -14 -9 -20
pair next: verb.bring cue.evacuation	-13 -26 -24 6 29
pair next: verb.bring cue.good_news	31 -27 12 -25 -33
pair next: verb.bring cue.in_return	-24 -27 5 -8 21
pair next: verb.bring cue.included	20 -23 -46 13 -30
pair next: verb.bring cue.mediated	6 -22 -12 18 -7
pair next: verb.bring cue.of_whole	5 -23 -15 -16 16
pair next: verb.bring cue.on_shield	25 -7 -17 -10 -17
pair next: verb.bring cue.one_sided	-3 -19 -38 27 -38
pair next: verb.bring cue.other_return	-32 -16 -16 -41 40
pair next: verb.bring cue.other_war	-29 -9 -12 -14 34
pair next: verb.bring cue.outside	-6 -16 12 8 -20
pair next: verb.bring cue.part	-11 -5 -6 13 11
pair next: verb.bring cue.recap	-30 -13 19 -11 -14
pair next: verb.bring cue.relative	19 -8 -19 -7 -12
pair next: verb.bring cue.reunion	6 2 -24 1 -23
pair next: verb.bring cue.since	12 -10 -7 -17 11
pair next: verb.bring cue.stage	9 -4 -3 -5 2
pair next: verb.bring cue.to_date	39 -6 7 -29 -27
pair next: verb.bring cue.today	45 -20 -27 -18 -22
pair next: verb.bring cue.training	-11 -3 -3 -5 14
pair next: verb.bring cue.transit	-10 -6 18 -28 8
pair next: verb.bring cue.yesterday	-8 -19 30 -16 -30
pair next: verb.bring foe.to	9 -3 -5 -16 13
pair next: verb.bring noun.body	32 -21 -30 0 -29
pair next: verb.bring noun.branch	4 -3 24 -13 -24
pair next: verb.bring noun.child	18 -35 -19 10 -17
pair next: verb.bring noun.civilian	-3 -12 -10 7 3
pair next: verb.bring noun.exchange	0 12 -3 -7 -23
pair next: verb.bring noun.family	-1 -9 -1 -5 6
pair next: verb.bring noun.foreigner	-21 -12 -26 -13 24
pair next: verb.bring noun.military	19 -18 -22 8 -37
pair next: verb.bring noun.other	-24 -34 9 -35 23
pair next: verb.bring noun.people	11 -23 -26 17 -15
pair next: verb.bring noun.rank	-22 -4 21 -8 -4
pair next: verb.bring noun.soldier	23 -8 -2 -18 -3
pair next: verb.bring noun.woman	27 -9 -4 -18 -11
pair next: verb.bring own.of	25 -16 -12 -19 -3
pair next: verb.bring own.to	-10 -12 -24 12 6
pair next: verb.bring qualifier.approx	-14 -12 3 -7 13
pair next: verb.bring qualifier.at_most	-26 -31 -13 8 30
pair next: verb.bring qualifier.more_than	1 -30 -14 0 -10
pair next: verb.bring ru.agent	-8 -12 12 17 -29
pair next: verb.bring ru.from	8 -38 5 8 -43
pair next: verb.bring ru.of	42 -19 -33 8 -30
pair next: verb.bring ru.to	23 -4 -23 -7 -6
pair next: verb.bring ua.agent	-14 -17 -27 35 -18
pair next: verb.bring ua.from	32 -18 -25 -25 -16
pair next: verb.bring ua.of	31 -19 -30 -14 -25
pair next: verb.bring ua.to	-1 -18 -17 -19 25
pair next: verb.bring verb.bring	14 -7 -17 11 -27
pair next: verb.bring verb.come	4 3 -37 13 -9
pair next: verb.bring verb.get	17 -14 5 -16 -14
pair next: verb.bring verb.give	-12 -4 -18 9 9
pair next: verb.bring verb.held_exchange	-9 -18 18 -15 2
pair next: verb.bring verb.home	2 -29 -15 19 -37
pair next: verb.bring verb.managed	5 -23 -14 11 -30
pair next: verb.bring verb.noun	-12 9 -11 -7 -9
pair next: verb.bring verb.other	-21 -19 11 -13 12
pair next: verb.bring verb.will	-15 -19 -17 35 -45
pair next: verb.bring view.ua	8 -1 -1 -5 -2
pair next: verb.come adj.dead	17 4 -16 -23 -11
pair next: verb.come adj.freed	12 -2 -10 -4 -18
pair next: verb.come adj.modifier	-4 -10 -6 9 -14
pair next: verb.come adj.wounded	-1 -35 -46 -14 29
pair next: verb.come category	5 -6 12 -13 -10
pair next: verb.come country	-28 -14 -20 -10 29
pair next: verb.come cue.all	9 0 -5 -5 0
pair next: verb.come cue.border	22 -19 3 -21 -26
pair next: verb.come cue.completed	38 -13 -26 -13 -19
pair next: verb.come cue.footage	0 -3 14 -7 -19
pair next: verb.come cue.in_return	-17 -31 29 -12 -13
pair next: verb.come cue.included	-14 -22 9 -22 8
pair next: verb.come cue.local	-8 -12 21 -7 -22
pair next: verb.come cue.of_whole	4 -29 11 -20 -28
pair next: verb.come cue.on_shield	36 -11 -19 -26 -26
pair next: verb.come cue.other_return	-47 -3 -23 -8 27
pair next: verb.come cue.outside	9 -9 -7 0 -2
pair next: verb.come cue.part	-19 13 14 -4 -18
pair next: verb.come cue.ready	12 4 -6 -2 -15
pair next: verb.come cue.recap	3 8 -22 -28 17
pair next: verb.come cue.reunion	37 -28 -21 -24 -32
pair next: verb.come cue.since	-3 -12 -6 5 -15
pair next: verb.come cue.stage	0 -14 20 -9 -17
pair next: verb.come cue.to_date	-1 -4 6 -14 -5
pair next: verb.come cue.today	28 -17 -14 -20 -7
pair next: verb.come cue.transit	-8 -1 1 -32 12
pair next: verb.come cue.yesterday	6 -11 25 -15 -21
pair next: verb.come foe.to	13 -6 -10 -5 -8
pair next: verb.come noun.body	1 11 -19 -35 3
pair next: verb.come noun.branch	-13 -13 1 -13 6
pair next: verb.come noun.child	14 -36 -17 -8 9
pair next: verb.come noun.civilian	37 -20 -34 -10 -18
pair next: verb.come noun.exchange	-1 5 2 7 -29
pair next: verb.come noun.family	9 -19 -9 -13 8
pair next: verb.come noun.foreigner	14 0 -4 -12 -2
pair next: verb.come noun.military	15 -14 10 -27 -19
pair next: verb.come noun.other	-3 -10 18 -27 -4
pair next: verb.come noun.people	2 -27 -13 4 -2
pair next: verb.come noun.rank	1 -2 -15 18 -8
pair next: verb.come noun.soldier	9 -1 -4 -1 -9
pair next: verb.come own.of	10 -15 -3 -17 10
pair next: verb.come own.to	-7 -28 15 5 0
pair next: verb.come qualifier.approx	0 14 -9 -27 16
pair next: verb.come qualifier.at_most	-27 -26 18 -18 6
pair next: verb.come qualifier.more_than	9 0 -31 -11 -5
pair next: verb.come ru.from	4 1 2 -7 -13
pair next: verb.come ru.of	10 -21 -27 17 -15
pair next: verb.come ru.to	-2 -27 -14 0 9
pair next: verb.come ua.agent	30 -7 -19 -18 -14
pair next: verb.come ua.from	27 -18 -2 -13 -32
pair next: verb.come ua.of	1 0 1 -32 -7
pair next: verb.come ua.to	10 3 2 -37 -24
pair next: verb.come verb.bring	-32 -23 -30 13 50
pair next: verb.come verb.come	23 -29 -5 -10 -19
pair next: verb.come verb.give	20 -32 -23 -5 -8
pair next: verb.come verb.held_exchange	5 -15 15 -17 7
pair next: verb.come verb.home	0 -11 -1 -13 -3
pair next: verb.come verb.managed	7 -9 11 -27 -18
pair next: verb.come verb.noun	9 -12 5 -12 -13
pair next: verb.come verb.other	0 29 4 0 -28
pair next: verb.come view.ua	8 0 -4 -1 -4
pair next: verb.future adj.modifier	-19 4 5 -31 -5
pair next: verb.future category	-16 18 -18 -1 -1
pair next: verb.future country	1 -7 15 -9 1
pair next: verb.future cue.agreed	-6 31 -15 -30 -37
pair next: verb.future cue.agreement	-24 27 -5 -12 -15
pair next: verb.future cue.all	5 8 -27 3 0
pair next: verb.future cue.called_off	-26 -13 22 -15 -5
pair next: verb.future cue.claims	-2 22 -12 -26 9
pair next: verb.future cue.completed	10 31 -22 -9 -12
pair next: verb.future cue.crime	-9 -13 -12 -19 20
pair next: verb.future cue.evacuation	-16 -9 -1 -1 19
pair next: verb.future cue.footage	13 -10 -7 -11 3
pair next: verb.future cue.good_news	-28 6 -18 1 3
pair next: verb.future cue.held	-25 -14 -14 19 -4
pair next: verb.future cue.in_captivity	7 -13 -14 9 5
pair next: verb.future cue.in_return	-23 17 -17 -8 2
pair next: verb.future cue.mediated	1 -21 -2 -11 4
pair next: verb.future cue.money	1 -10 -17 22 -14
pair next: verb.future cue.of_whole	-5 -27 21 2 -21
pair next: verb.future cue.other_return	0 -24 -6 -13 12
pair next: verb.future cue.planned	-13 16 -7 -26 -7
pair next: verb.future cue.ready	-23 24 -25 -13 -15
pair next: verb.future cue.recap	-17 13 5 -5 -18
pair next: verb.future cue.record	13 1 -10 -3 -11
pair next: verb.future cue.relative	12 -2 10 -15 -15
pair next: verb.future cue.reunion	-18 20 -2 -2 -15
pair next: verb.future cue.span	8 5 -5 7 -14
pair next: verb.future cue.stage	16 -2 -15 -1 -12
pair next: verb.future cue.today	-9 -15 -13 -14 18
pair next: verb.future cue.total	-13 -15 -10 20 -5
pair next: verb.future cue.unfinished	1 -21 -12 -22 26
pair next: verb.future cue.venue	14 12 -16 -8 -19
pair next: verb.future cue.yesterday	-6 -23 22 -5 -20
pair next: verb.future noun.body	3 -30 -1 -23 13
pair next: verb.future noun.branch	20 -8 -14 -8 -9
pair next: verb.future noun.civilian	-21 23 -6 -8 -21
pair next: verb.future noun.exchange	1 44 -45 -34 -30
pair next: verb.future noun.family	14 -15 9 -27 -3
pair next: verb.future noun.military	-8 6 -15 -19 9
pair next: verb.future noun.other	6 -13 -9 9 -14
pair next: verb.future noun.people	-35 34 -35 1 7
pair next: verb.future own.agent	-9 -14 15 -8 -17
pair next: verb.future own.of	-18 -1 -4 0 -5
pair next: verb.future own.to	-33 45 -38 -5 -31
pair next: verb.future qualifier.at_most	-17 3 -30 -14 25
pair next: verb.future qualifier.more_than	-16 -1 1 13 -31
pair next: verb.future ru.agent	-27 4 -20 4 1
pair next: verb.future ru.of	-27 6 17 -32 -6
pair next: verb.future ru.to	3 9 -12 -6 -10
pair next: verb.future ua.agent	-15 18 -15 2 0
pair next: verb.future ua.of	-29 -1 -22 2 18
pair next: verb.future ua.to	-2 -8 -12 -11 10
pair next: verb.future verb.bring	-5 7 5 -3 -14
pair next: verb.future verb.come	-18 28 -22 -8 -14
pair next: verb.future verb.future	-2 20 -30 -41 -7
pair next: verb.future verb.get	-22 6 -26 -12 -1
pair next: verb.future verb.give	-23 42 -15 -23 -11
pair next: verb.future verb.held_exchange	-25 23 -19 -12 -20
pair next: verb.future verb.home	-15 18 -18 -9 2
pair next: verb.future verb.noun	-18 24 -37 -13 4
pair next: verb.future verb.other	16 -22 -17 -27 8
pair next: verb.future verb.swap	-25 23 7 -11 -10
pair next: verb.future verb.will	-6 16 -16 -16 -3
pair next: verb.get adj.dead	37 -19 -23 -17 -15
pair next: verb.get adj.modifier	-3 -2 -16 -14 17
pair next: verb.get adj.wounded	24 -14 -13 -1 -5
pair next: verb.get category	18 -3 -9 -10 -15
pair next: verb.get country	-19 -3 3 -22 11
pair next: verb.get cue.all	-9 0 10 -1 -8
pair next: verb.get cue.claims	1 -20 -11 5 8
pair next: verb.get cue.crime	-12 -6 -12 -8 19
pair next: verb.get cue.held	0 -16 -9 -2 -3
pair next: verb.get cue.in_return	19 -14 -24 -26 11
pair next: verb.get cue.mediated	-7 0 -6 0 11
pair next: verb.get cue.of_whole	-17 -11 16 -5 -1
pair next: verb.get cue.outside	-3 -3 -1 11 -6
pair next: verb.get cue.part	-28 -22 13 12 -8
pair next: verb.get cue.recap	16 -7 0 -17 -10
pair next: verb.get cue.relative	-21 -11 7 -12 15
pair next: verb.get cue.same_number	-1 12 -29 -21 -3
pair next: verb.get cue.today	24 13 -18 -23 -18
pair next: verb.get cue.total	17 -6 -10 -11 -10
pair next: verb.get cue.transit	2 -4 -12 13 -18
pair next: verb.get cue.visit	-13 -11 22 -8 -20
pair next: verb.get noun.body	29 -44 -27 12 -37
pair next: verb.get noun.branch	-7 -2 -22 -16 18
pair next: verb.get noun.civilian	-7 -19 -21 15 8
pair next: verb.get noun.exchange	-17 -10 24 -15 -23
pair next: verb.get noun.family	-25 -22 -28 21 15
pair next: verb.get noun.military	36 -15 0 -30 -19
pair next: verb.get noun.other	-30 -1 -2 -15 19
pair next: verb.get noun.people	17 -13 -2 -34 1
pair next: verb.get noun.soldier	12 -5 -7 -7 -10
pair next: verb.get own.of	44 -11 -23 -19 -28
pair next: verb.get own.to	32 -5 -17 -18 -15
pair next: verb.get qualifier.approx	-14 -18 24 -11 -44
pair next: verb.get qualifier.at_most	14 -13 -6 -6 7
pair next: verb.get qualifier.more_than	-27 -28 14 22 -1
pair next: verb.get ru.agent	41 -12 -18 -33 -24
pair next: verb.get ru.from	13 -26 -4 -24 -2
pair next: verb.get ru.of	6 26 -23 -33 2
pair next: verb.get ua.agent	32 -9 -10 -14 -10
pair next: verb.get ua.from	21 8 -17 -14 -8
pair next: verb.get ua.of	-16 8 -20 -5 9
pair next: verb.get verb.bring	-20 -11 -16 -19 27
pair next: verb.get verb.future	10 -1 -3 0 -7
pair next: verb.get verb.get	29 -11 -9 -17 -20
pair next: verb.get verb.give	20 -33 -27 -16 -6
pair next: verb.get verb.noun	-14 -1 -27 -23 15
pair next: verb.get verb.other	-15 -22 -12 -11 12
pair next: verb.get voice.ru	39 -21 -18 -26 -26
pair next: verb.get voice.ua	-14 -16 -20 -18 23
pair next: verb.give adj.dead	29 -11 -18 -13 -16
pair next: verb.give adj.freed	5 -26 -32 2 -4
pair next: verb.give adj.modifier	10 4 -16 -10 -6
pair next: verb.give adj.wounded	36 -9 -11 -18 -17
pair next: verb.give category	-8 7 -19 -18 11
pair next: verb.give country	-34 -40 7 5 13
pair next: verb.give cue.all	-8 -16 -7 -12 15
pair next: verb.give cue.each	27 -22 1 -14 -14
pair next: verb.give cue.in_return	31 -21 -20 -28 -2
pair next: verb.give cue.mediated	-22 13 -4 -9 21
pair next: verb.give cue.of_whole	-32 15 -15 14 -8
pair next: verb.give cue.one_sided	27 -17 -8 5 -13
pair next: verb.give cue.other_return	14 -12 -4 2 -10
pair next: verb.give cue.other_war	-13 -13 -7 10 4
pair next: verb.give cue.outside	32 -7 -8 -4 -24
pair next: verb.give cue.planned	-28 19 -17 -22 -6
pair next: verb.give cue.reunion	-2 -4 -18 -14 21
pair next: verb.give cue.same_number	23 -6 -16 -16 -1
pair next: verb.give cue.stage	12 -17 -22 -5 -1
pair next: verb.give cue.today	48 -16 -23 -26 -22
pair next: verb.give cue.transit	-5 -16 -20 -11 36
pair next: verb.give foe.of	13 -7 -9 -14 -11
pair next: verb.give foe.to	-22 8 -15 16 -8
pair next: verb.give noun.body	41 -29 3 -28 -23
pair next: verb.give noun.branch	-2 0 -12 0 13
pair next: verb.give noun.child	-17 -15 -21 -12 28
pair next: verb.give noun.civilian	8 -18 -18 -2 11
pair next: verb.give noun.family	-1 16 -36 -22 25
pair next: verb.give noun.military	50 -14 -12 -20 -18
pair next: verb.give noun.other	-25 10 -8 -24 13
pair next: verb.give noun.people	0 -16 -18 -43 20
pair next: verb.give own.agent	10 -8 10 -6 -16
pair next: verb.give own.of	-18 6 12 -16 -1
pair next: verb.give own.to	29 -29 1 -27 -4
pair next: verb.give qualifier.approx	8 8 -18 -11 -11
pair next: verb.give qualifier.at_most	26 -18 -12 8 -10
pair next: verb.give qualifier.more_than	-20 -8 -2 12 -28
pair next: verb.give ru.agent	-14 -8 4 4 4
pair next: verb.give ru.from	12 0 -2 -2 -9
pair next: verb.give ru.of	19 -21 -25 -11 -6
pair next: verb.give ru.to	25 -24 -25 -43 12
pair next: verb.give ua.agent	30 -2 -4 -15 -18
pair next: verb.give ua.of	5 -12 7 -37 3
pair next: verb.give ua.to	14 -23 -13 7 -37
pair next: verb.give verb.bring	-1 9 -12 -7 -7
pair next: verb.give verb.get	-34 3 -11 -22 27
pair next: verb.give verb.give	-4 -15 -6 4 0
pair next: verb.give verb.noun	-13 -23 10 -6 9
pair next: verb.give verb.other	-29 -17 20 -23 -7
pair next: verb.held_exchange adj.dead	24 -12 -17 -9 -12
pair next: verb.held_exchange adj.freed	10 -3 -8 -3 -8
pair next: verb.held_exchange adj.modifier	27 2 -18 -32 -29
pair next: verb.held_exchange adj.wounded	-3 -25 14 -14 -10
pair next: verb.held_exchange country	-25 -1 -15 -3 25
pair next: verb.held_exchange cue.agreement	21 -11 -8 -25 -21
pair next: verb.held_exchange cue.called_off	-20 28 -13 -14 -15
pair next: verb.held_exchange cue.captivity	4 -13 11 -14 -18
pair next: verb.held_exchange cue.claims	7 -25 16 -20 -15
pair next: verb.held_exchange cue.completed	3 -36 -18 16 -6
pair next: verb.held_exchange cue.count	-3 -11 9 -26 13
pair next: verb.held_exchange cue.in_captivity	36 -10 -22 -19 -12
pair next: verb.held_exchange cue.mediated	4 -18 7 -4 -26
pair next: verb.held_exchange cue.of_whole	25 -16 -20 -17 -4
pair next: verb.held_exchange cue.one_sided	24 -11 -5 -19 -4
pair next: verb.held_exchange cue.other_exchange	-22 4 -21 -11 18
pair next: verb.held_exchange cue.part	9 -16 11 -10 -14
pair next: verb.held_exchange cue.recap	-17 -22 -6 19 10
pair next: verb.held_exchange cue.record	-4 -23 17 -6 -6
pair next: verb.held_exchange cue.relative	-8 -5 27 -33 -22
pair next: verb.held_exchange cue.since	26 -8 -11 -11 -10
pair next: verb.held_exchange cue.span	-3 -19 25 -8 -18
pair next: verb.held_exchange cue.stage	50 -20 -20 -22 -14
pair next: verb.held_exchange cue.today	13 22 -12 -30 -35
pair next: verb.held_exchange cue.total	14 -1 -3 -10 -5
pair next: verb.held_exchange cue.venue	-40 -22 -21 -2 43
pair next: verb.held_exchange cue.year	5 -11 -2 5 -1
pair next: verb.held_exchange cue.yesterday	6 -36 15 -12 -14
pair next: verb.held_exchange noun.body	42 -15 -13 -12 -29
pair next: verb.held_exchange noun.exchange	13 -5 -12 -3 -20
pair next: verb.held_exchange noun.military	48 -26 -23 -16 -35
pair next: verb.held_exchange noun.other	22 -5 -19 -9 -13
pair next: verb.held_exchange noun.people	12 -35 -22 4 -6
pair next: verb.held_exchange own.to	39 -10 -24 -15 -18
pair next: verb.held_exchange qualifier.approx	-9 -22 28 -29 -24
pair next: verb.held_exchange qualifier.at_most	-15 2 8 -21 7
pair next: verb.held_exchange ru.agent	13 -2 -12 -5 0
pair next: verb.held_exchange ru.from	23 -2 -19 -4 -1
pair next: verb.held_exchange ru.of	23 -13 -12 -11 -8
pair next: verb.held_exchange ua.agent	32 -2 -25 -18 -26
pair next: verb.held_exchange ua.to	13 -4 -2 -3 -4
pair next: verb.held_exchange verb.bring	-1 9 -26 15 -21
pair next: verb.held_exchange verb.get	2 -5 -18 -31 19
pair next: verb.held_exchange verb.give	-27 -9 -8 -16 24
pair next: verb.held_exchange verb.held_exchange	17 -17 -8 -11 -11
pair next: verb.held_exchange verb.home	10 0 -6 -1 -4
pair next: verb.held_exchange verb.managed	7 -36 13 -5 -23
pair next: verb.held_exchange verb.noun	39 -12 0 -33 -29
pair next: verb.held_exchange verb.other	-22 8 -7 18 -6
pair next: verb.held_exchange verb.will	-20 24 -14 -2 -15
pair next: verb.home adj.freed	-21 10 -36 -15 30
pair next: verb.home adj.modifier	14 -32 5 -1 -31
pair next: verb.home adj.wounded	23 -17 -13 -2 -6
pair next: verb.home cue.all	-16 -1 25 -17 -12
pair next: verb.home cue.captivity	24 -18 2 -36 -26
pair next: verb.home cue.captured	31 -14 -9 -4 -21
pair next: verb.home cue.completed	-2 -3 11 -2 -13
pair next: verb.home cue.footage	-16 -5 22 -9 -21
pair next: verb.home cue.good_news	-24 -22 -30 -13 35
pair next: verb.home cue.mediated	18 -6 -4 -10 -7
pair next: verb.home cue.of_whole	-7 -4 0 27 -42
pair next: verb.home cue.part	31 -14 -22 -13 -20
pair next: verb.home cue.reunion	37 -2 -8 -28 -40
pair next: verb.home cue.today	41 -13 -16 -25 -18
pair next: verb.home noun.branch	-10 -6 15 -5 -9
pair next: verb.home noun.child	-14 -13 13 -16 -5
pair next: verb.home noun.civilian	13 -18 -24 9 -19
pair next: verb.home noun.exchange	17 -2 -8 -12 -3
pair next: verb.home noun.family	11 -15 -3 -10 -2
pair next: verb.home noun.military	48 -15 -18 -20 -30
pair next: verb.home noun.other	-22 -25 11 -27 11
pair next: verb.home noun.people	19 -1 2 -19 -36
pair next: verb.home noun.soldier	16 -2 -5 -11 -4
pair next: verb.home noun.woman	25 -18 -23 -20 -14
pair next: verb.home own.agent	-3 10 13 -10 -19
pair next: verb.home own.to	11 -15 0 -25 0
pair next: verb.home qualifier.at_most	3 -26 -2 -2 15
pair next: verb.home qualifier.more_than	4 11 -4 -23 7
pair next: verb.home ru.from	10 -15 -2 2 -19
pair next: verb.home ru.of	11 -15 1 -20 -39
pair next: verb.home ua.from	19 -12 -13 0 -15
pair next: verb.home ua.of	49 -28 -28 -22 -5
pair next: verb.home ua.to	22 -21 -25 -12 -12
pair next: verb.home verb.bring	8 -3 -18 1 -22
pair next: verb.home verb.come	-1 -15 -2 3 1
pair next: verb.home verb.future	-11 -3 -11 6 23
pair next: verb.home verb.get	21 -3 -9 -6 -18
pair next: verb.home verb.give	10 -1 8 -18 -23
pair next: verb.home verb.held_exchange	-10 -6 -7 -5 9
pair next: verb.home verb.home	26 -23 6 -12 -23
pair next: verb.home verb.noun	-11 25 -21 -6 -22
pair next: verb.home verb.other	10 -18 -28 -8 0
pair next: verb.managed adj.modifier	29 -3 -6 -23 -7
pair next: verb.managed cue.completed	-10 1 0 16 -30
pair next: verb.managed cue.mediated	10 -23 -9 -26 8
pair next: verb.managed noun.people	9 -5 -9 -2 -7
pair next: verb.managed verb.bring	-13 -10 6 17 -24
pair next: verb.managed verb.will	5 -17 -17 9 -23
pair next: verb.noun adj.dead	20 -3 -18 -21 -25
pair next: verb.noun adj.modifier	-14 22 -5 -11 -17
pair next: verb.noun adj.wounded	-17 20 -18 -13 -2
pair next: verb.noun country	18 -7 -24 -9 10
pair next: verb.noun cue.agreement	-16 8 -15 9 -23
pair next: verb.noun cue.all	-14 0 -9 -12 21
pair next: verb.noun cue.completed	37 -11 -18 -21 -22
pair next: verb.noun cue.count	-3 13 4 -12 -17
pair next: verb.noun cue.deported	-15 -44 -16 16 -3
pair next: verb.noun cue.footage	17 -15 -22 -5 10
pair next: verb.noun cue.included	-21 7 10 -3 -18
pair next: verb.noun cue.mediated	18 -1 -6 -1 -16
pair next: verb.noun cue.of_whole	-1 -1 -11 -8 -8
pair next: verb.noun cue.one_sided	25 -8 10 -23 -23
pair next: verb.noun cue.other_exchange	-32 -26 -13 -10 36
pair next: verb.noun cue.planned	-21 30 -11 -5 -15
pair next: verb.noun cue.recap	20 -3 -15 -6 -17
pair next: verb.noun cue.relative	-18 -3 12 -2 4
pair next: verb.noun cue.repatriation	15 -6 3 -31 -8
pair next: verb.noun cue.reunion	-6 8 -25 -5 -14
pair next: verb.noun cue.since	18 -5 -14 -13 -14
pair next: verb.noun cue.today	9 9 -15 -16 -12
pair next: verb.noun cue.transit	-12 -13 -8 18 17
pair next: verb.noun cue.year	9 -3 -2 -8 -6
pair next: verb.noun noun.body	-10 32 12 -37 -29
pair next: verb.noun noun.child	-12 11 -23 5 -7
pair next: verb.noun noun.civilian	-25 36 -26 -8 -28
pair next: verb.noun noun.exchange	-18 9 -23 -13 4
pair next: verb.noun noun.family	-29 31 -25 16 -26
pair next: verb.noun noun.military	3 -17 17 -2 -30
pair next: verb.noun noun.other	-18 -21 -11 12 -2
pair next: verb.noun noun.people	10 -7 3 -38 16
pair next: verb.noun own.to	-22 11 4 -30 -11
pair next: verb.noun qualifier.at_most	-26 -7 4 21 11
pair next: verb.noun ru.from	19 -2 -8 -8 -9
pair next: verb.noun ru.of	-11 -3 7 -2 -4
pair next: verb.noun ua.agent	-23 17 -3 28 -5
pair next: verb.noun ua.from	38 -9 -21 -22 -10
pair next: verb.noun ua.of	-33 -24 10 5 17
pair next: verb.noun ua.to	-9 9 -18 -16 10
pair next: verb.noun verb.bring	12 -6 -3 -3 -7
pair next: verb.noun verb.noun	-16 -5 -14 -10 13
pair next: verb.noun verb.will	-10 6 -7 -1 7
pair next: verb.other adj.dead	-15 -26 -44 -25 42
pair next: verb.other adj.modifier	-19 -14 19 -28 3
pair next: verb.other adj.wounded	-10 -33 -45 -10 29
pair next: verb.other category	6 -6 7 2 -27
pair next: verb.other country	-29 32 -37 -21 -5
pair next: verb.other cue.all	-21 -24 -5 -9 13
pair next: verb.other cue.arrived	-5 -13 0 -25 -1
pair next: verb.other cue.born	-3 -3 -6 -3 13
pair next: verb.other cue.captured	14 -5 -7 0 -6
pair next: verb.other cue.claims	-14 4 17 -34 7
pair next: verb.other cue.completed	-13 -15 4 4 -10
pair next: verb.other cue.crime	-8 -16 -23 -4 19
pair next: verb.other cue.footage	-32 -10 1 -2 10
pair next: verb.other cue.in_captivity	10 -4 -9 3 -5
pair next: verb.other cue.mediated	-13 -42 16 11 -15
pair next: verb.other cue.missing	2 -15 -3 3 5
pair next: verb.other cue.money	-20 -2 -9 2 1
pair next: verb.other cue.of_whole	-13 -12 -7 14 -7
pair next: verb.other cue.other_return	8 -29 1 11 -21
pair next: verb.other cue.part	-17 9 -15 -8 14
pair next: verb.other cue.planned	-8 11 -12 -4 -10
pair next: verb.other cue.recap	2 -23 -29 13 -1
pair next: verb.other cue.relative	-11 -1 -5 -10 22
pair next: verb.other cue.reunion	-27 8 17 -11 -17
pair next: verb.other cue.since	-25 -5 -5 -5 12
pair next: verb.other cue.span	-18 -17 -6 -9 31
pair next: verb.other cue.today	8 -3 -1 14 -19
pair next: verb.other cue.transit	20 -2 -5 -12 -16
pair next: verb.other cue.venue	-28 11 -13 -27 14
pair next: verb.other cue.visit	-27 3 26 -40 -2
pair next: verb.other foe.of	-16 -11 13 -8 -10
pair next: verb.other noun.body	-43 11 -17 -20 26
pair next: verb.other noun.branch	-4 -20 -7 -26 7
pair next: verb.other noun.child	-17 -11 -18 -26 25
pair next: verb.other noun.civilian	-11 -15 10 -14 18
pair next: verb.other noun.exchange	-2 11 -21 -12 18
pair next: verb.other noun.family	-31 -31 5 13 11
pair next: verb.other noun.foreigner	-19 -19 -3 -13 16
pair next: verb.other noun.man	-12 0 -1 0 13
pair next: verb.other noun.military	-24 -29 -12 -29 33
pair next: verb.other noun.other	-20 -17 -6 -10 15
pair next: verb.other noun.people	-13 -9 -9 -27 22
pair next: verb.other own.to	-10 18 -4 -20 1
pair next: verb.other qualifier.approx	-22 -5 9 3 -6
pair next: verb.other qualifier.at_least	-24 -17 -31 -24 26
pair next: verb.other qualifier.at_most	-13 -12 -15 11 11
pair next: verb.other qualifier.more_than	-20 -32 -25 -8 26
pair next: verb.other ru.of	-21 -25 -1 -12 18
pair next: verb.other ua.of	-19 -36 -37 15 26
pair next: verb.other ua.to	12 -12 -1 -1 -21
pair next: verb.other verb.bring	-28 -21 -22 -7 33
pair next: verb.other verb.come	25 -18 -34 -17 6
pair next: verb.other verb.get	-39 7 -6 6 8
pair next: verb.other verb.give	6 0 15 -33 -7
pair next: verb.other verb.managed	-14 -24 38 -15 1
pair next: verb.other verb.other	-13 -32 10 6 -1
pair next: verb.swap adj.dead	12 -1 -5 -1 -7
pair next: verb.swap adj.freed	6 -5 -31 10 -3
pair next: verb.swap adj.modifier	-10 -5 -8 -14 12
pair next: verb.swap cue.completed	17 -10 -2 -9 -12
pair next: verb.swap cue.count	-13 13 -5 -3 -1
pair next: verb.swap cue.in_return	13 1 -6 -5 -7
pair next: verb.swap cue.mediated	8 13 -2 -17 -7
pair next: verb.swap cue.other_exchange	-27 14 -4 -21 -6
pair next: verb.swap cue.recap	11 -3 -13 -2 6
pair next: verb.swap cue.since	3 -20 -7 9 -11
pair next: verb.swap cue.today	10 -28 5 -17 -18
pair next: verb.swap cue.yesterday	-6 -5 16 -1 -14
pair next: verb.swap noun.exchange	12 -20 11 -12 -4
pair next: verb.swap noun.military	26 -16 6 -26 -19
pair next: verb.swap noun.other	5 -3 16 -33 -9
pair next: verb.swap noun.people	11 10 -52 -4 -24
pair next: verb.swap ru.of	-10 -12 3 19 -23
pair next: verb.swap ua.of	23 -20 -16 -18 -23
pair next: verb.swap verb.held_exchange	9 -22 -29 -33 20
pair next: verb.swap verb.noun	9 12 -17 -8 -4
pair next: verb.swap verb.swap	10 -40 -23 26 -32
pair next: verb.will adj.modifier	-7 6 -10 -23 0
pair next: verb.will adj.wounded	-20 -17 -12 -5 20
pair next: verb.will cue.agreed	-9 14 -7 -9 -9
pair next: verb.will cue.agreement	-15 19 -4 -18 5
pair next: verb.will cue.all	15 4 -15 -39 -12
pair next: verb.will cue.footage	28 -8 -4 -13 -19
pair next: verb.will cue.of_whole	4 -13 -20 19 -16
pair next: verb.will cue.one_sided	13 -14 -5 9 -7
pair next: verb.will cue.other_exchange	-6 -13 -9 -1 22
pair next: verb.will cue.other_return	-5 -7 -14 -16 22
pair next: verb.will cue.relative	-11 -2 17 -2 -9
pair next: verb.will noun.body	-4 9 -26 9 -16
pair next: verb.will noun.child	-7 -6 -11 9 -9
pair next: verb.will noun.civilian	-8 6 1 -2 -17
pair next: verb.will noun.exchange	-5 23 -14 -20 -34
pair next: verb.will noun.military	-17 22 -8 17 -31
pair next: verb.will noun.other	-17 -29 -26 -3 31
pair next: verb.will noun.people	-24 31 -33 5 -9
pair next: verb.will noun.rank	19 -4 -18 -20 10
pair next: verb.will own.to	-39 29 -17 1 -12
pair next: verb.will qualifier.at_least	-15 16 3 -10 -15
pair next: verb.will qualifier.at_most	-24 18 -18 -8 19
pair next: verb.will qualifier.more_than	-9 24 -18 -31 -36
pair next: verb.will ru.from	1 -12 8 -7 -4
pair next: verb.will ru.of	17 7 -10 -23 -14
pair next: verb.will ua.from	-20 -20 10 15 -9
pair next: verb.will ua.of	26 -16 -10 -15 -11
pair next: verb.will ua.to	-23 32 -13 -17 5
pair next: verb.will verb.bring	9 -22 -5 13 -9
pair next: verb.will verb.future	-1 14 -5 -28 -1
pair next: verb.will verb.managed	-13 -15 -14 30 -29
pair next: verb.will verb.will	-30 28 -20 -4 12
pair next: verb.will view.ua	28 -7 -10 -24 -5
pair next: view.ru adj.modifier	-12 -27 -30 28 -16
pair next: view.ru category	-10 -15 -14 -11 17
pair next: view.ru cue.captivity	-9 -10 2 10 -21
pair next: view.ru cue.claims	-5 13 -30 6 -6
pair next: view.ru cue.completed	15 -1 -1 -13 -3
pair next: view.ru cue.footage	14 -12 -12 -10 -13
pair next: view.ru cue.held	-15 -37 -13 26 -14
pair next: view.ru cue.in_captivity	-7 -8 -4 9 -1
pair next: view.ru cue.of_whole	-10 -29 -3 14 -3
pair next: view.ru cue.part	-6 -3 -7 15 -5
pair next: view.ru cue.span	14 -6 -15 -5 7
pair next: view.ru cue.stage	-6 -13 -12 -1 13
pair next: view.ru cue.today	-2 -16 -13 -6 18
pair next: view.ru noun.exchange	-4 9 -8 -8 -6
pair next: view.ru noun.military	-28 19 -15 -25 -7
pair next: view.ru noun.other	-14 12 -8 -16 -8
pair next: view.ru noun.people	-13 -18 18 -16 8
pair next: view.ru own.to	-25 -8 -16 29 -20
pair next: view.ru ru.of	-14 2 14 1 -25
pair next: view.ru ua.from	-33 -16 -13 39 -19
pair next: view.ru ua.of	10 -18 -6 -24 7
pair next: view.ru ua.to	-22 -15 -14 23 -18
pair next: view.ru verb.bring	43 -11 -17 -1 -20
pair next: view.ru verb.come	-15 -8 2 -12 16
pair next: view.ru verb.get	14 -5 -7 -1 -4
pair next: view.ru verb.give	36 -11 -6 -8 -26
pair next: view.ru verb.held_exchange	-10 -11 -13 19 -11
pair next: view.ru verb.home	10 -2 -9 -7 -2
pair next: view.ru verb.other	1 -20 -18 3 2
pair next: view.ru view.ru	26 -8 -16 -9 -12
pair next: view.ua adj.modifier	-10 10 -2 -13 -7
pair next: view.ua cue.captivity	-2 -4 -12 15 -31
pair next: view.ua cue.deported	-3 -22 -16 9 -25
pair next: view.ua cue.of_whole	-3 -2 -22 -30 26
pair next: view.ua cue.relative	21 -18 -6 -12 -13
pair next: view.ua noun.civilian	12 -19 15 -1 -25
pair next: view.ua noun.military	17 -22 1 -26 -4
pair next: view.ua ru.of	-20 -1 -5 -9 20
pair next: view.ua ua.of	20 -6 -7 -12 -11
pair next: view.ua ua.to	-4 -13 -11 18 -4
pair next: view.ua verb.bring	33 -5 -13 -9 -16
pair next: view.ua verb.come	37 -8 -19 -18 -20
pair next: view.ua verb.home	25 -17 6 -26 -15
pair next: view.ua verb.other	12 -1 -7 -4 -12
pair next: view.ua view.ua	5 -11 -20 -11 18
pair next: voice.ru adj.modifier	-37 -1 17 21 -34
pair next: voice.ru country	-7 -13 18 -36 3
pair next: voice.ru cue.claims	3 16 -42 -22 7
pair next: voice.ru cue.completed	25 -39 11 -18 -38
pair next: voice.ru cue.denied	-23 38 -19 -9 -21
pair next: voice.ru cue.footage	-25 21 -7 -6 -22
pair next: voice.ru cue.held	-12 13 17 -13 -16
pair next: voice.ru cue.in_captivity	-22 -11 -8 24 -13
pair next: voice.ru cue.in_return	-12 29 -19 -27 -26
pair next: voice.ru cue.mediated	14 -16 -4 -8 -10
pair next: voice.ru cue.of_whole	-43 -3 -14 15 12
pair next: voice.ru cue.planned	-36 -22 18 -29 2
pair next: voice.ru cue.recap	-1 -12 11 8 -16
pair next: voice.ru cue.relative	-9 16 -9 -18 -16
pair next: voice.ru cue.since	-30 8 -9 22 -33
pair next: voice.ru cue.span	-1 -8 -2 -10 18
pair next: voice.ru cue.thanks	-5 -33 -38 13 9
pair next: voice.ru cue.today	-10 17 -25 -18 -5
pair next: voice.ru cue.venue	11 -3 -10 -19 -10
pair next: voice.ru foe.of	-3 -13 17 -9 -15
pair next: voice.ru noun.branch	22 2 10 -18 -25
pair next: voice.ru noun.civilian	-21 -23 1 25 9
pair next: voice.ru noun.exchange	-15 11 -5 -18 -11
pair next: voice.ru noun.foreigner	-2 12 -19 -6 -15
pair next: voice.ru noun.military	12 -4 -2 -7 -8
pair next: voice.ru noun.other	-23 -4 -27 11 3
pair next: voice.ru noun.people	6 8 -9 -11 -23
pair next: voice.ru own.agent	-11 23 -11 -4 -9
pair next: voice.ru own.to	15 -4 -3 -5 -5
pair next: voice.ru qualifier.more_than	-11 -3 -1 -10 17
pair next: voice.ru ru.agent	8 5 -20 0 -11
pair next: voice.ru ru.of	9 -8 6 -11 -12
pair next: voice.ru ru.to	14 -5 -1 -8 -4
pair next: voice.ru ua.agent	-31 -23 -32 8 13
pair next: voice.ru ua.from	12 -3 -8 -2 -2
pair next: voice.ru ua.of	-18 7 8 -28 -8
pair next: voice.ru ua.to	29 -20 -13 -16 -13
pair next: voice.ru verb.bring	13 -8 -14 -6 -12
pair next: voice.ru verb.come	-17 -25 13 -8 21
pair next: voice.ru verb.future	1 18 -3 -5 -37
pair next: voice.ru verb.get	14 -4 -5 -10 -8
pair next: voice.ru verb.give	15 -14 -7 -7 -1
pair next: voice.ru verb.held_exchange	-5 15 3 -25 -13
pair next: voice.ru verb.home	21 -13 -12 -8 -16
pair next: voice.ru verb.noun	-21 -7 22 -8 -11
pair next: voice.ru verb.other	-17 0 4 -11 15
pair next: voice.ru verb.will	8 -2 -5 0 -1
pair next: voice.ru view.ru	-18 -15 -11 25 -9
pair next: voice.ru voice.ru	36 2 -33 -26 -21
pair next: voice.ru voice.ua	5 -10 16 -13 -18
pair next: voice.ua adj.modifier	-9 6 -11 0 -4
pair next: voice.ua adj.wounded	-3 -17 26 -16 -20
pair next: voice.ua category	-2 -1 -10 20 -19
pair next: voice.ua country	-11 11 -18 -2 2
pair next: voice.ua cue.agreed	-9 12 -6 -9 -7
pair next: voice.ua cue.agreement	13 -8 -11 -12 -12
pair next: voice.ua cue.captured	-15 -5 -5 -13 21
pair next: voice.ua cue.claims	1 16 -29 5 -36
pair next: voice.ua cue.completed	-15 18 -26 10 -12
pair next: voice.ua cue.denied	-9 -3 -13 -17 17
pair next: voice.ua cue.footage	-31 -8 16 5 -26
pair next: voice.ua cue.held	3 -7 -1 17 -16
pair next: voice.ua cue.in_captivity	-4 -18 -1 25 -14
pair next: voice.ua cue.mediated	-5 22 -32 -15 -8
pair next: voice.ua cue.money	-6 -2 -19 -1 20
pair next: voice.ua cue.name	2 -1 -10 7 -12
pair next: voice.ua cue.of_whole	36 -19 -29 -19 -16
pair next: voice.ua cue.part	16 -4 -9 -5 -6
pair next: voice.ua cue.planned	-20 6 -27 -29 33
pair next: voice.ua cue.record	8 -4 -5 -7 -7
pair next: voice.ua cue.relative	-3 -4 12 -1 -24
pair next: voice.ua cue.reunion	-14 -2 -7 -23 21
pair next: voice.ua cue.since	9 -10 -15 12 -18
pair next: voice.ua cue.span	-7 4 -15 -14 12
pair next: voice.ua cue.thanks	31 -15 -13 -9 -13
pair next: voice.ua cue.today	22 15 -6 -11 -28
pair next: voice.ua cue.total	-8 0 0 -1 9
pair next: voice.ua cue.transit	18 -17 -16 21 -28
pair next: voice.ua cue.unit	29 -1 -3 -29 -7
pair next: voice.ua cue.venue	-39 32 -17 -15 -15
pair next: voice.ua cue.visit	-11 3 -13 7 -4
pair next: voice.ua cue.year	-14 -5 -10 24 -14
pair next: voice.ua cue.yesterday	-12 -16 25 -5 -22
pair next: voice.ua noun.branch	12 3 -27 -3 -10
pair next: voice.ua noun.child	3 -6 10 -3 -9
pair next: voice.ua noun.civilian	8 0 -5 -7 2
pair next: voice.ua noun.exchange	30 31 -23 -36 -42
pair next: voice.ua noun.family	-9 -10 -22 -11 19
pair next: voice.ua noun.foreigner	-19 25 -20 -13 -10
pair next: voice.ua noun.man	-4 -8 -14 -12 21
pair next: voice.ua noun.military	24 -18 -30 -20 12
pair next: voice.ua noun.other	-8 -40 -10 -16 27
pair next: voice.ua noun.people	1 6 -21 2 2
pair next: voice.ua noun.rank	-13 -5 -14 -3 17
pair next: voice.ua own.agent	12 -17 -21 0 -5
pair next: voice.ua own.of	-4 -11 -17 -17 15
pair next: voice.ua own.to	11 1 -18 -1 -25
pair next: voice.ua qualifier.approx	-3 -4 -4 -9 17
pair next: voice.ua qualifier.at_most	-21 11 -40 -7 13
pair next: voice.ua qualifier.more_than	-13 -5 -31 27 -20
pair next: voice.ua ru.agent	-11 4 -10 2 6
pair next: voice.ua ru.of	-9 -29 -26 -18 26
pair next: voice.ua ua.agent	-21 14 -7 18 -8
pair next: voice.ua ua.of	1 7 -1 6 -23
pair next: voice.ua ua.to	-10 -13 19 -20 -11
pair next: voice.ua verb.bring	-16 -3 5 11 -8
pair next: voice.ua verb.come	12 5 -13 -36 -7
pair next: voice.ua verb.future	-3 -8 7 -23 -3
pair next: voice.ua verb.get	3 -16 10 -20 -25
pair next: voice.ua verb.held_exchange	12 -12 -19 -5 -19
pair next: voice.ua verb.noun	2 -13 9 -21 5
pair next: voice.ua verb.other	-6 -15 -8 -28 23
pair next: voice.ua verb.swap	17 -10 -8 -18 -10
pair next: voice.ua voice.ru	18 -4 -11 -13 -6
pair next: voice.ua voice.ua	4 0 -11 2 -14
party media	-3 -9 5 -9 -2
party mediator	-15 -13 -2 4 4
party ru	-4 2 -13 -8 10
party ua	0 -6 -13 -3 4
ruled announcement	-34 29 -1 -21 -11
ruled follow_up	-47 -19 35 -22 -2
ruled irrelevant	-39 -9 -6 -15 27
ruled report	31 -8 -6 -18 -14
ruled statement	-41 -11 -9 28 -15
sentences 1	6 -12 -28 -11 8
sentences 2	-8 -16 3 -12 5
sentences 3	-6 3 -7 -10 2
sentences 4	-5 -8 -1 -7 2
tag any: adj.dead	5 -9 -11 -8 -1
tag any: adj.freed	-4 -11 7 -9 -6
tag any: adj.wounded	0 1 -17 -12 3
tag any: country	3 1 -8 -8 -6
tag any: cue.agreed	-7 16 -13 -3 -10
tag any: cue.all	-6 0 1 -14 -3
tag any: cue.all_civilians	34 -20 -18 -26 -18
tag any: cue.already	-7 -4 4 -7 -13
tag any: cue.among	0 -9 15 -9 -18
tag any: cue.anniversary	-34 -19 24 -19 1
tag any: cue.arrived	3 -26 17 -24 -13
tag any: cue.border	30 -15 -6 -33 -1
tag any: cue.born	-7 -5 -19 -11 4
tag any: cue.called_off	-48 22 -10 -11 5
tag any: cue.captivity	-1 0 -10 0 -1
tag any: cue.captured	-2 -5 -27 -18 16
tag any: cue.claims	-11 1 -3 -2 -8
tag any: cue.completed	4 -6 -8 -2 -7
tag any: cue.count	-9 3 -6 -4 -7
tag any: cue.crime	-21 3 -42 -2 21
tag any: cue.denied	-26 31 -6 -18 -26
tag any: cue.deported	-9 -8 -26 12 1
tag any: cue.died	2 -13 -24 -6 10
tag any: cue.each	3 -5 -6 -6 -20
tag any: cue.evacuation	-16 -18 -23 -4 28
tag any: cue.ever_captured	2 -10 -17 0 10
tag any: cue.film	-34 -32 36 -1 -23
tag any: cue.footage	-29 -14 25 -9 -7
tag any: cue.good_news	21 -9 0 -27 -33
tag any: cue.held	-24 -13 -10 14 -5
tag any: cue.in_captivity	-6 -13 -13 9 -7
tag any: cue.in_return	-2 -10 -11 -12 9
tag any: cue.included	-6 -12 16 -12 -6
tag any: cue.local	-19 -20 27 -23 -2
tag any: cue.mediated	13 -7 -14 -2 -5
tag any: cue.missing	-3 -27 -24 13 -3
tag any: cue.money	-31 -14 2 -21 21
tag any: cue.month	-17 -3 2 -19 0
tag any: cue.name	-21 -22 24 -1 -5
tag any: cue.nth	40 3 -23 -13 -21
tag any: cue.of_whole	-5 -10 2 -5 -1
tag any: cue.of_year	-21 -1 -1 4 0
tag any: cue.on_shield	33 -20 -29 -19 -15
tag any: cue.one_sided	-1 -7 -13 0 -16
tag any: cue.other_exchange	-32 -17 -22 -18 41
tag any: cue.other_return	-21 -9 -2 -23 17
tag any: cue.other_war	-55 -35 -41 -13 63
tag any: cue.outside	7 -7 -11 12 -17
tag any: cue.parcel	-47 -18 11 -26 7
tag any: cue.part	-1 -11 -2 -1 -4
tag any: cue.planned	-20 18 -8 -16 -8
tag any: cue.postponed	-26 36 -22 -16 -9
tag any: cue.ready	-18 19 -3 -18 -12
tag any: cue.recap	-15 -7 15 -1 -5
tag any: cue.record	-12 -10 27 -11 -15
tag any: cue.repatriation	3 -15 12 -9 -15
tag any: cue.reunion	-5 14 -13 -3 -25
tag any: cue.review	-44 -18 3 30 -17
tag any: cue.same_number	8 0 -19 -4 0
tag any: cue.since	-9 -13 -14 12 -7
tag any: cue.stage	3 -1 -15 -1 -10
tag any: cue.thanks	7 -9 -3 -7 -9
tag any: cue.third	-29 -21 -32 -23 47
tag any: cue.to_date	-21 6 -13 26 -29
tag any: cue.today	13 -8 -2 -13 -11
tag any: cue.total	7 -19 -7 -4 -7
tag any: cue.training	-37 -40 -15 -20 45
tag any: cue.transit	9 -12 3 -11 -11
tag any: cue.unfinished	-34 2 24 -9 -30
tag any: cue.unit	-2 -13 -6 1 0
tag any: cue.venue	-12 7 -13 -22 -6
tag any: cue.visit	-28 -28 28 -25 6
tag any: cue.year	-11 -3 -20 13 -5
tag any: cue.yesterday	-7 -20 36 -30 -33
tag any: foe.agent	0 -4 6 -23 0
tag any: foe.from	17 -8 -26 12 -11
tag any: foe.of	-6 -17 -18 0 2
tag any: foe.to	16 -18 -12 -24 -2
tag any: noun.body	2 -9 0 -4 -14
tag any: noun.branch	-10 -15 14 -16 2
tag any: noun.child	-12 2 -19 -5 5
tag any: noun.civilian	2 -11 -7 7 -13
tag any: noun.exchange	2 9 0 -10 -15
tag any: noun.family	-12 -4 2 -1 -6
tag any: noun.foreigner	-14 -3 -4 -14 6
tag any: noun.man	-1 -13 16 -13 -9
tag any: noun.military	10 -8 -2 -5 -6
tag any: noun.other	-10 -4 -2 0 7
tag any: noun.rank	4 -19 -6 -6 9
tag any: noun.soldier	4 -19 -12 5 -6
tag any: noun.woman	8 -4 -7 -7 -19
tag any: own.agent	-11 -4 -5 8 -9
tag any: own.from	1 20 -36 -5 -18
tag any: own.of	4 -13 -1 -3 -14
tag any: own.to	6 -11 -4 -5 -8
tag any: qualifier.approx	-12 -10 -4 4 -10
tag any: qualifier.at_least	-6 -3 -4 3 -15
tag any: qualifier.at_most	-9 -4 -3 -3 3
tag any: qualifier.more_than	-13 -9 -11 6 -3
tag any: ru.agent	2 0 -5 -1 -10
tag any: ru.from	1 -19 -3 5 -16
tag any: ru.of	3 -3 -11 3 -7
tag any: ru.to	5 -8 -2 -10 -10
tag any: ua.agent	1 2 -10 1 -15
tag any: ua.from	5 2 -6 -11 -19
tag any: ua.of	5 -3 -10 3 -8
tag any: ua.to	9 -8 -8 -4 -15
tag any: verb.bring	11 -21 -7 4 -7
tag any: verb.come	5 -12 0 -9 0
tag any: verb.future	-17 16 -4 -5 -4
tag any: verb.get	3 -18 -11 -2 6
tag any: verb.give	4 -6 -7 -11 -1
tag any: verb.held_exchange	6 -8 1 -8 -8
tag any: verb.home	14 -13 -3 -7 -13
tag any: verb.managed	1 -23 -7 14 -11
tag any: verb.noun	-2 5 -2 -13 -14
tag any: verb.other	-16 -9 3 -7 12
tag any: verb.swap	-2 -11 -8 -13 -2
tag any: verb.will	-18 14 -13 -10 -4
tag any: view.ru	-10 -8 -8 10 -5
tag any: view.ua	8 -22 -9 8 -11
tag any: voice.ru	-15 -3 1 -3 -11
tag any: voice.ua	-4 3 -18 3 -7
tag early: adj.dead	1 -13 -18 -10 11
tag early: adj.freed	-1 -9 0 -4 -7
tag early: adj.wounded	5 3 -14 -14 -7
tag early: category	2 -10 0 -7 -2
tag early: country	1 -5 -11 -2 -3
tag early: cue.agreed	-16 20 -12 -9 -14
tag early: cue.agreement	-2 7 -16 -8 -5
tag early: cue.all	-14 -12 6 -5 -13
tag early: cue.all_civilians	17 -6 -8 -10 -14
tag early: cue.already	-5 -6 10 -18 -6
tag early: cue.among	17 -19 10 -9 -41
tag early: cue.anniversary	-12 5 -27 7 7
tag early: cue.arrived	14 -17 -12 -13 5
tag early: cue.border	15 -2 -20 -31 8
tag early: cue.born	9 -2 -12 4 -23
tag early: cue.called_off	-42 24 -5 -23 -2
tag early: cue.captivity	-2 -5 -13 -3 3
tag early: cue.captured	1 -8 -23 -10 15
tag early: cue.claims	-7 -4 -4 -5 -10
tag early: cue.completed	8 -5 -2 -5 -17
tag early: cue.count	5 0 -3 -11 -14
tag early: cue.crime	-20 11 -23 -1 6
tag early: cue.denied	-17 26 1 -20 -16
tag early: cue.deported	12 -18 -37 -8 13
tag early: cue.died	3 -7 -10 11 -19
tag early: cue.each	5 4 -15 -14 -15
tag early: cue.evacuation	-13 -9 -27 -49 25
tag early: cue.ever_captured	-17 -6 -4 -4 12
tag early: cue.film	4 -20 21 -20 -28
tag early: cue.footage	-11 -27 36 -33 -4
tag early: cue.good_news	2 -11 14 -31 -29
tag early: cue.held	-15 -9 -11 13 4
tag early: cue.in_captivity	4 -12 -6 -6 -1
tag early: cue.in_return	9 -7 -12 -16 5
tag early: cue.included	-7 -10 4 -9 -11
tag early: cue.local	7 -29 10 -33 -12
tag early: cue.mediated	9 -13 -12 -8 -10
tag early: cue.missing	-6 -27 -14 7 8
tag early: cue.money	-48 -15 -9 -22 28
tag early: cue.month	-20 -8 -15 9 8
tag early: cue.name	13 -2 -10 4 -14
tag early: cue.nth	23 -4 -17 -5 -3
tag early: cue.of_whole	-5 -10 -1 -9 3
tag early: cue.of_year	-4 -10 -11 0 -2
tag early: cue.on_shield	-8 -24 -34 24 -2
tag early: cue.one_sided	26 -22 -15 -1 -9
tag early: cue.other_exchange	-20 -14 -34 -27 39
tag early: cue.other_return	-7 -30 10 -5 10
tag early: cue.other_war	-25 -13 -29 -26 38
tag early: cue.outside	36 -1 -14 -12 -25
tag early: cue.parcel	-20 -13 -13 -6 24
tag early: cue.part	7 -15 -10 -6 -5
tag early: cue.planned	-19 11 -2 -20 -7
tag early: cue.postponed	-20 19 -23 1 -4
tag early: cue.ready	-13 10 -1 -13 -11
tag early: cue.recap	-11 -1 -9 -12 -3
tag early: cue.record	3 -18 19 -10 -27
tag early: cue.relative	-6 -4 -2 -5 -8
tag early: cue.repatriation	2 -9 -5 9 -22
tag early: cue.reunion	-20 10 -1 9 -23
tag early: cue.review	-9 -4 -17 6 0
tag early: cue.same_number	22 -15 -25 -20 17
tag early: cue.since	2 -3 -22 9 -13
tag early: cue.span	-9 -2 5 -20 6
tag early: cue.stage	-1 -3 11 -17 -10
tag early: cue.thanks	8 -10 -6 -21 5
tag early: cue.third	-13 -43 -23 -16 37
tag early: cue.to_date	-11 16 -10 -1 -16
tag early: cue.today	6 -16 -3 -9 -10
tag early: cue.total	18 -24 2 -18 -5
tag early: cue.training	-19 -23 -6 -31 28
tag early: cue.transit	14 -7 -13 -15 -4
tag early: cue.unfinished	-19 27 14 -18 -23
tag early: cue.unit	10 -9 -12 0 -12
tag early: cue.venue	-15 -13 23 -7 -3
tag early: cue.visit	-13 -15 21 -41 -6
tag early: cue.year	-9 -2 -22 1 -5
tag early: cue.yesterday	-1 -22 40 -30 -37
tag early: foe.agent	2 -8 7 -24 -4
tag early: foe.from	7 -5 -16 10 -17
tag early: foe.of	-7 -17 -24 5 8
tag early: foe.to	11 -10 -13 -11 -5
tag early: noun.body	-4 -2 -7 -8 -8
tag early: noun.branch	1 -24 9 -12 -4
tag early: noun.child	-3 -11 -24 -6 9
tag early: noun.civilian	2 -12 -11 8 -6
tag early: noun.exchange	-4 2 -7 -3 -18
tag early: noun.family	-23 -7 5 3 1
tag early: noun.foreigner	-12 7 4 4 -20
tag early: noun.man	23 -22 -1 -1 -16
tag early: noun.military	7 -5 -7 -2 -10
tag early: noun.other	-9 -3 -2 -10 3
tag early: noun.rank	10 -18 -16 1 3
tag early: noun.soldier	5 -10 -28 13 -8
tag early: noun.woman	4 -13 -6 1 -18
tag early: own.agent	-9 4 -15 1 -11
tag early: own.from	9 -14 -27 11 12
tag early: own.of	1 -5 -8 -7 -9
tag early: own.to	6 -13 5 -3 -19
tag early: qualifier.approx	-19 -6 -7 13 -9
tag early: qualifier.at_least	-5 -15 13 -15 -5
tag early: qualifier.at_most	-14 -6 0 -16 6
tag early: qualifier.more_than	-7 -9 -18 2 3
tag early: ru.agent	3 -1 -5 -3 -16
tag early: ru.from	-6 -22 -7 13 -7
tag early: ru.of	-2 -1 -10 3 -10
tag early: ru.to	18 -7 -16 -8 -8
tag early: ua.agent	-4 3 -4 2 -16
tag early: ua.from	-11 -9 -8 -6 5
tag early: ua.of	4 3 -6 -4 -16
tag early: ua.to	7 1 -8 -2 -23
tag early: verb.bring	-1 -19 -12 10 -1
tag early: verb.come	-4 -9 1 -2 -4
tag early: verb.future	-13 9 0 -16 -5
tag early: verb.get	13 -24 -24 -5 8
tag early: verb.give	-2 -2 -2 -8 3
tag early: verb.held_exchange	0 -8 0 2 -12
tag early: verb.home	5 -13 -2 2 -23
tag early: verb.managed	-14 -10 -8 12 -11
tag early: verb.noun	4 11 -28 -8 -12
tag early: verb.other	-16 -12 9 -13 11
tag early: verb.swap	-6 -12 -9 -10 0
tag early: verb.will	-11 13 2 -23 -5
tag early: view.ru	-2 -12 -21 -2 1
tag early: view.ua	19 -16 -8 -8 -17
tag early: voice.ru	4 0 2 -15 -20
tag early: voice.ua	12 -4 -10 -12 -10
tag first: adj.dead	15 -11 -15 -8 -12
tag first: adj.freed	-12 -20 21 -21 -9
tag first: adj.wounded	-2 -2 -39 -12 14
tag first: category	-13 -9 -3 -1 1
tag first: country	-14 0 -6 -11 7
tag first: cue.agreed	0 -1 -13 -6 -12
tag first: cue.agreement	-11 -7 -2 3 0
tag first: cue.all	-14 12 -4 -19 -15
tag first: cue.all_civilians	23 -19 -16 -15 5
tag first: cue.already	-16 -10 5 12 -26
tag first: cue.among	-14 -20 33 -21 -24
tag first: cue.anniversary	-43 -33 45 -30 -2
tag first: cue.arrived	-18 -15 36 -20 -44
tag first: cue.border	9 -16 -5 -33 -8
tag first: cue.born	0 -15 -18 -10 13
tag first: cue.called_off	-49 40 -24 -29 4
tag first: cue.captivity	-3 -1 -16 -7 -3
tag first: cue.captured	-11 -9 -18 -20 39
tag first: cue.claims	-11 12 -7 0 -19
tag first: cue.completed	9 -11 -6 -7 -6
tag first: cue.count	-12 3 -2 4 -13
tag first: cue.crime	-37 -12 -47 3 30
tag first: cue.denied	-53 29 -4 -5 -27
tag first: cue.deported	-11 -11 -35 25 -21
tag first: cue.died	-11 -9 -21 -12 22
tag first: cue.each	13 -15 -13 -15 -19
tag first: cue.evacuation	-53 -9 -14 -27 41
tag first: cue.ever_captured	-22 -19 -24 -2 24
tag first: cue.film	-29 -19 43 -27 -24
tag first: cue.footage	-41 -4 26 -8 -12
tag first: cue.good_news	30 -10 -8 -35 -11
tag first: cue.held	-31 -14 -30 42 -17
tag first: cue.in_captivity	-14 -10 -13 27 -23
tag first: cue.in_return	-23 -5 -6 -18 11
tag first: cue.included	-10 -22 20 -11 -8
tag first: cue.local	-39 -8 33 -29 -2
tag first: cue.mediated	12 -23 -14 3 -9
tag first: cue.missing	-36 -47 -11 38 -19
tag first: cue.money	-22 -35 -39 -2 41
tag first: cue.month	-5 0 -7 -15 -2
tag first: cue.name	-14 -26 20 -25 -10
tag first: cue.nth	23 -7 -18 -15 -19
tag first: cue.of_whole	-11 -6 5 -9 2
tag first: cue.of_year	-29 -4 -7 19 -3
tag first: cue.on_shield	44 -13 -25 -29 -37
tag first: cue.one_sided	14 -2 -14 -29 -27
tag first: cue.other_exchange	-43 -36 -22 -20 63
tag first: cue.other_return	-40 -15 -17 -21 37
tag first: cue.other_war	-72 -40 -37 -8 76
tag first: cue.outside	-10 -18 -24 21 -20
tag first: cue.parcel	-41 -20 -19 -21 34
tag first: cue.part	1 -4 4 -4 -19
tag first: cue.planned	-61 41 -7 -39 2
tag first: cue.postponed	-36 41 -38 -30 -17
tag first: cue.ready	-47 40 -20 -20 2
tag first: cue.recap	-60 -28 44 -5 -2
tag first: cue.record	-1 -11 0 -15 8
tag first: cue.relative	-15 -12 21 -15 -6
tag first: cue.repatriation	10 -23 20 -39 -4
tag first: cue.reunion	18 -18 -10 -7 -22
tag first: cue.review	-53 -16 6 35 -22
tag first: cue.same_number	27 -10 -12 -15 -14
tag first: cue.since	-44 -26 -9 44 11
tag first: cue.span	-24 -4 -8 5 -2
tag first: cue.stage	9 2 -26 -7 -7
tag first: cue.thanks	-22 -34 27 -9 -11
tag first: cue.third	-49 -15 -31 -24 54
tag first: cue.to_date	-42 -9 1 39 -27
tag first: cue.today	19 2 -14 -12 -13
tag first: cue.total	-12 -18 -20 22 -10
tag first: cue.training	-51 -34 -16 -33 49
tag first: cue.transit	-11 -3 18 -12 -5
tag first: cue.unfinished	-26 -41 38 -26 -21
tag first: cue.unit	-17 -10 10 -1 -8
tag first: cue.venue	-18 16 -12 -27 -1
tag first: cue.visit	-17 -11 15 -12 10
tag first: cue.year	-38 -14 -29 32 -12
tag first: cue.yesterday	1 -25 37 -35 -37
tag first: foe.agent	-13 -7 5 -23 32
tag first: foe.from	-10 -8 -15 29 -22
tag first: foe.of	-9 -18 -11 -10 13
tag first: foe.to	21 -28 -18 0 -3
tag first: noun.body	16 -13 11 -23 -29
tag first: noun.branch	-30 -22 8 -14 17
tag first: noun.child	-1 -2 -25 -2 -12
tag first: noun.civilian	-8 -14 0 8 -20
tag first: noun.exchange	4 11 5 -17 -22
tag first: noun.family	-8 -4 1 -19 4
tag first: noun.foreigner	-34 -21 6 -2 21
tag first: noun.man	-17 5 8 -32 3
tag first: noun.military	17 -16 0 -12 -4
tag first: noun.other	-27 -1 -2 0 10
tag first: noun.rank	0 -13 3 -6 -5
tag first: noun.soldier	21 -24 -13 -2 -10
tag first: noun.woman	-4 -10 11 -15 -10
tag first: own.agent	-7 -9 -6 5 -8
tag first: own.from	20 -20 -11 -19 8
tag first: own.of	0 -14 -4 2 -12
tag first: own.to	12 -11 -4 -12 -8
tag first: qualifier.approx	-18 -19 9 3 1
tag first: qualifier.at_least	2 -2 -37 22 -33
tag first: qualifier.at_most	-12 -5 -6 -16 4
tag first: qualifier.more_than	-28 -19 3 12 -3
tag first: ru.from	13 -11 -5 -4 -18
tag first: ru.of	2 -9 -10 0 -2
tag first: ru.to	-2 -17 6 -26 2
tag first: ua.agent	9 -3 -15 1 -16
tag first: ua.from	16 -16 -1 2 -24
tag first: ua.of	2 -2 -11 -1 -10
tag first: ua.to	16 -12 -16 -8 -12
tag first: verb.bring	17 -28 1 -5 -15
tag first: verb.come	9 -20 10 -18 -5
tag first: verb.future	-46 35 -9 -25 9
tag first: verb.get	5 -22 2 -10 -13
tag first: verb.give	9 -16 -12 -10 0
tag first: verb.held_exchange	14 -11 -7 -15 -11
tag first: verb.home	23 -19 -3 -11 -16
tag first: verb.managed	6 -44 7 -3 -7
tag first: verb.noun	1 3 18 -31 -17
tag first: verb.other	-24 -10 3 -14 17
tag first: verb.swap	1 -15 -4 -22 0
tag first: verb.will	-33 36 -27 -16 -9
tag first: view.ru	-11 -19 1 19 -15
tag first: view.ua	-5 -14 -3 5 -13
tag first: voice.ru	-33 5 -9 22 -16
tag first: voice.ua	-24 8 -16 8 -7
tag late: adj.dead	2 -7 0 -4 -10
tag late: adj.freed	10 -16 -15 -5 3
tag late: adj.modifier	-1 -2 -8 0 -10
tag late: adj.wounded	-5 -1 -16 -5 -2
tag late: category	8 -8 -5 -7 -5
tag late: country	16 -5 -11 -9 -7
tag late: cue.agreed	-3 4 -15 -3 1
tag late: cue.agreement	6 -14 1 -1 -9
tag late: cue.all	6 -10 -6 -4 -8
tag late: cue.already	14 2 -15 -15 -5
tag late: cue.among	14 -6 5 -18 -2
tag late: cue.anniversary	26 -17 -14 -24 14
tag late: cue.arrived	19 -1 -17 -2 -1
tag late: cue.border	29 -12 -11 -7 -21
tag late: cue.born	14 -9 -12 -10 -9
tag late: cue.called_off	-22 11 2 -2 -14
tag late: cue.captivity	1 -6 -9 -1 -4
tag late: cue.captured	0 -19 -11 -10 12
tag late: cue.claims	-1 -12 4 -19 -10
tag late: cue.completed	-5 -1 -16 3 -1
tag late: cue.count	10 -12 -6 -4 -15
tag late: cue.crime	-7 -6 -14 2 2
tag late: cue.denied	-16 14 -7 -1 -15
tag late: cue.deported	19 -2 -15 -4 -15
tag late: cue.each	-3 -5 7 -17 -14
tag late: cue.evacuation	17 -25 -29 9 0
tag late: cue.ever_captured	9 -2 -5 -7 6
tag late: cue.film	-19 -18 1 9 -14
tag late: cue.footage	-17 -10 12 -6 -12
tag late: cue.good_news	-15 2 -7 9 -10
tag late: cue.held	-11 -8 -7 -3 0
tag late: cue.in_captivity	6 1 3 -14 3
tag late: cue.in_return	-15 -12 -17 -6 19
tag late: cue.included	2 -3 -15 -3 -3
tag late: cue.local	-9 -20 20 -17 -2
tag late: cue.mediated	19 0 -10 -7 -16
tag late: cue.missing	11 -11 -33 4 -8
tag late: cue.money	-4 -10 3 -2 0
tag late: cue.month	-20 17 -2 -3 -24
tag late: cue.name	14 0 -2 -11 -7
tag late: cue.nth	12 -4 0 -4 -6
tag late: cue.of_whole	-5 -15 1 1 -6
tag late: cue.on_shield	14 -5 -1 -11 -10
tag late: cue.one_sided	-20 -11 8 17 -11
tag late: cue.other_exchange	-36 9 -5 2 3
tag late: cue.other_return	-24 5 7 -12 -7
tag late: cue.other_war	-21 -9 5 8 -3
tag late: cue.outside	5 -24 -3 -4 9
tag late: cue.part	5 -13 -2 -3 -11
tag late: cue.planned	-5 15 -18 -5 -14
tag late: cue.postponed	-15 31 -17 6 -5
tag late: cue.ready	-2 15 -17 -10 -14
tag late: cue.recap	-6 -7 -12 -16 -2
tag late: cue.record	-27 -11 17 13 -12
tag late: cue.relative	-8 0 -5 5 -5
tag late: cue.repatriation	11 -26 -11 -7 -10
tag late: cue.reunion	-10 0 6 -9 -20
tag late: cue.same_number	3 -13 -7 -8 6
tag late: cue.since	15 0 -11 -6 -9
tag late: cue.span	3 -10 -5 -7 -4
tag late: cue.stage	4 1 -6 -4 -15
tag late: cue.thanks	6 -9 -4 -2 -15
tag late: cue.third	27 -19 -4 -4 -22
tag late: cue.to_date	14 6 -23 -1 -18
tag late: cue.today	-1 6 5 -11 -16
tag late: cue.total	3 1 5 -32 -5
tag late: cue.training	-6 -22 -11 4 10
tag late: cue.transit	21 -13 -9 -9 -8
tag late: cue.unfinished	-15 -24 9 17 -16
tag late: cue.unit	8 -24 0 -16 6
tag late: cue.venue	6 -19 -3 11 -13
tag late: cue.visit	0 -20 24 -16 -27
tag late: cue.year	-2 -9 -16 2 -5
tag late: cue.yesterday	-21 -4 29 -24 -21
tag late: foe.from	10 2 -10 -16 10
tag late: foe.to	-18 -22 10 4 2
tag late: noun.body	-12 -19 6 -8 0
tag late: noun.branch	1 -12 11 -24 -1
tag late: noun.child	-11 3 10 -12 -4
tag late: noun.civilian	6 8 -12 -11 -4
tag late: noun.exchange	4 5 -7 -13 -7
tag late: noun.family	-7 -4 -7 16 -6
tag late: noun.foreigner	4 -13 -20 3 4
tag late: noun.man	-7 -12 16 1 -11
tag late: noun.military	2 2 -5 -10 -3
tag late: noun.people	0 -10 -9 -1 5
tag late: noun.soldier	4 -1 -27 -4 12
tag late: noun.woman	-3 0 17 -14 -17
tag late: own.agent	-4 2 -17 9 -16
tag late: own.from	5 23 -14 5 -35
tag late: own.of	-5 -3 -8 -2 -2
tag late: own.to	-8 -7 3 -13 11
tag late: qualifier.approx	11 -1 -27 0 -20
tag late: qualifier.at_least	-12 20 -27 5 -17
tag late: qualifier.at_most	0 5 -15 -2 -2
tag late: qualifier.more_than	0 -4 -26 5 -10
tag late: ru.agent	-4 5 -12 3 -7
tag late: ru.from	0 5 -10 -1 -10
tag late: ru.of	10 1 -8 -3 -15
tag late: ru.to	9 3 -7 -15 -11
tag late: ua.agent	-8 -2 -20 4 -7
tag late: ua.from	-5 22 -18 -11 -31
tag late: ua.of	3 -10 -7 1 -4
tag late: ua.to	-1 -12 -15 -10 12
tag late: verb.bring	3 -1 -5 -8 -4
tag late: verb.come	0 1 -17 0 -6
tag late: verb.future	-7 6 -9 1 -9
tag late: verb.get	3 -8 -12 -21 7
tag late: verb.give	-7 -2 9 -7 -9
tag late: verb.held_exchange	4 -4 -10 -5 -2
tag late: verb.home	-7 -5 -4 1 -19
tag late: verb.managed	-13 0 2 -3 -5
tag late: verb.noun	-6 8 -8 -9 -5
tag late: verb.other	-13 -19 1 6 1
tag late: verb.swap	-17 6 -23 2 2
tag late: verb.will	4 -7 -11 -5 -7
tag late: view.ru	22 1 1 -11 -21
tag late: view.ua	14 7 -13 -28 -6
tag late: voice.ru	5 -18 7 -9 -2
tag late: voice.ua	-1 0 -15 6 -19
word word: a	-18 -3 0 -2 -5
word word: abduct	-23 -15 -13 -5 19
word word: abdull	-8 -2 7 -18 -2
word word: able	-17 -24 28 -4 1
word word: about	-38 7 5 9 5
word word: above	28 -13 -11 -13 -11
word word: abroad	-10 -10 -18 -9 16
word word: abu	-17 -6 3 -4 0
word word: academ	-12 -15 -8 10 7
word word: accept	-16 -2 -6 21 -27
word word: access	-19 -32 -19 12 14
word word: accomp	9 -23 -13 -16 11
word word: accord	-6 -12 -16 7 -9
word word: accoun	-17 -11 -16 17 6
word word: accuse	-33 23 -34 -33 8
word word: across	-1 -15 -12 -8 17
word word: acted	28 -4 -14 -12 -5
word word: acting	25 -15 -5 -11 -10
word word: action	-11 -2 -22 -19 24
word word: activi	21 -4 -14 -4 -5
word word: added	-12 -27 -20 34 -20
word word: adding	6 7 -5 -3 -9
word word: additi	-2 20 -9 -16 -17
word word: addres	-31 -8 -14 8 2
word word: advanc	-8 -19 14 -15 0
word word: advise	-17 -19 -11 -29 34
word word: aerial	-15 -11 -9 -14 22
word word: aerosp	22 -14 -14 -6 -11
word word: affair	7 0 -24 -15 -5
word word: affirm	-22 20 -9 -16 13
word word: afp	22 2 -9 -16 -10
word word: after	-19 -10 20 -23 -3
word word: aftern	17 -18 -4 -10 -18
word word: afu	3 -17 -9 -20 10
word word: again	-30 8 -34 -7 0
word word: agains	0 -13 -9 -10 16
word word: age	15 -6 -4 -8 -11
word word: aged	-12 19 -13 -20 -13
word word: agenci	15 -17 -12 17 -22
word word: agency	-6 -17 -9 15 -19
word word: agenda	-14 29 -12 -1 -25
word word: ago	-21 -16 16 -23 6
word word: agree	-17 15 8 -10 -15
word word: agreed	-18 7 -25 -36 12
word word: agreem	12 -11 -19 -1 -17
word word: ahead	23 -10 -14 -14 -8
word word: aid	-11 -24 -18 15 5
word word: aide	20 -17 -26 -27 17
word word: aimed	-10 -17 -14 19 -15
word word: air	-3 1 -31 6 13
word word: aircra	4 -18 -18 0 3
word word: airpla	-17 -6 -12 -7 26
word word: airpor	-23 4 -27 -14 25
word word: al	-8 11 -1 -30 -11
word word: alexan	23 0 -16 -13 -21
word word: alike	14 -2 -7 -23 0
word word: alive	-2 -14 19 -14 -19
word word: all	-4 11 -7 -29 -1
word word: all-fo	-12 26 -12 -20 -20
word word: allow	-12 -23 -1 6 19
word word: allowe	-12 -14 -12 11 5
word word: almost	-1 7 -2 -16 -17
word word: alone	-18 -20 18 -1 0
word word: along	-2 -8 4 3 -21
word word: alread	9 -11 15 -19 -24
word word: also	-3 1 -18 2 5
word word: altoge	-10 -15 -12 13 -15
word word: always	-23 -6 -16 -18 23
word word: am	5 -9 -8 -24 22
word word: ambass	-11 -26 -9 7 15
word word: ambula	4 -19 7 -27 11
word word: americ	-1 -4 -27 -19 21
word word: ammuni	-12 -2 -2 -11 20
word word: among	5 -27 -8 -2 4
word word: amount	-6 -4 -7 -5 11
word word: amputa	11 -8 -7 -5 -7
word word: an	0 13 -24 -13 4
word word: anadol	-6 -1 -13 -9 14
word word: and	-4 -8 0 -8 5
word word: andrew	-12 -4 -8 -7 13
word word: andriy	40 -5 -29 -16 -28
word word: ankara	-31 -6 3 7 11
word word: annive	-16 -10 10 -14 9
word word: announ	29 -23 -26 -19 0
word word: annual	-10 14 -5 9 -12
word word: anothe	18 -12 -19 -18 1
word word: answer	-11 14 -24 -15 4
word word: anthem	-12 -13 21 -8 -20
word word: any	12 -5 7 -21 -18
word word: anyone	-7 -21 0 -13 6
word word: ap	-15 -11 16 -5 5
word word: apiece	35 -32 -14 -10 -16
word word: appeal	-11 -20 -5 25 -16
word word: apple	-12 -12 24 -12 -23
word word: apprec	3 -9 -17 5 -3
word word: april	12 5 -24 -23 -5
word word: arab	16 -9 -15 -18 -1
word word: arabia	-5 -36 -4 -21 23
word word: are	-1 -1 -7 1 -22
word word: area	-22 22 -14 -20 11
word word: areas	-14 -13 -12 -24 31
word word: arithm	21 -11 -7 0 -20
word word: armed	17 -16 5 -19 -31
word word: armeni	-34 -28 -17 7 7
word word: armour	-8 -16 -12 -12 13
word word: arms	-20 -14 -19 -11 24
word word: army	-13 -12 -28 0 28
word word: around	1 12 -26 5 -38
word word: arrang	18 17 -18 -21 -31
word word: arrive	-21 8 12 -25 21
word word: artill	-24 -12 -7 -9 29
word word: artur	-9 -6 -10 11 -8
word word: as	4 -4 -9 0 -19
word word: ask	0 3 -3 11 -16
word word: asked	-32 -4 9 14 -23
word word: asking	10 -33 21 -11 -6
word word: assass	-23 -13 -9 -10 18
word word: assaul	-9 -15 -11 -9 13
word word: assemb	-26 -26 -16 15 13
word word: assets	2 11 -30 -25 -3
word word: assist	21 -5 -14 -6 -21
word word: at	-16 -12 -6 7 -8
word word: attack	-18 -33 -14 -17 32
word word: attari	-26 -3 -15 -4 29
word word: attemp	-26 17 -22 10 -9
word word: attend	-27 -16 -10 -4 22
word word: attent	-14 -20 -12 10 1
word word: aug	-9 -8 -8 13 -11
word word: august	-9 -6 5 -35 18
word word: author	8 -6 -15 -6 0
word word: autumn	-17 18 -26 -21 5
word word: aviati	19 -14 -23 -9 -4
word word: awards	-27 -18 -17 -7 44
word word: axios	-11 10 -14 -4 0
word word: azerba	-30 -14 -10 -6 38
word word: azov	2 -20 22 -22 -13
word word: azovst	16 -6 -9 -35 -7
word word: back	8 -13 -8 5 -23
word word: badly	11 11 -4 -13 -21
word word: bag	-12 -12 9 -23 14
word word: bags	2 -10 28 -20 -10
word word: bakhmu	19 -13 -12 -18 -2
word word: bank	-16 -21 -20 -18 23
word word: barrac	-18 -29 -10 -22 23
word word: bars	27 -8 -12 -16 -18
word word: base	-13 -9 -9 -11 17
word word: basket	-12 -15 15 -13 -6
word word: battle	-19 -3 -8 -17 14
word word: be	-27 13 -16 8 -6
word word: beatin	-20 -19 14 -14 14
word word: becaus	-3 15 -17 -14 -14
word word: become	3 -20 -13 -13 14
word word: beds	-6 -20 -14 18 11
word word: been	1 12 -12 -14 -8
word word: before	-8 9 13 -34 -18
word word: began	19 -11 -35 3 -16
word word: begin	10 4 -23 -10 -27
word word: beginn	-8 4 -17 8 -4
word word: begun	-25 -21 19 -8 14
word word: behind	-4 -17 -30 6 5
word word: being	-6 13 -44 6 -20
word word: belaru	20 -7 -27 6 -20
word word: belgor	-4 -7 -38 -17 23
word word: believ	-20 6 3 3 -34
word word: belong	23 -18 2 -24 -15
word word: berlin	-12 -28 -6 -4 28
word word: beside	8 -6 -1 -1 -1
word word: betwee	7 -22 -5 10 -3
word word: big	-32 23 8 -25 1
word word: bigger	-10 11 -16 21 -23
word word: bigges	13 -19 -9 -29 10
word word: bilate	-26 -1 -5 -22 23
word word: billio	6 -9 -29 -2 5
word word: bin	-14 -15 11 -5 -1
word word: black	-12 -22 1 6 21
word word: blue	6 -5 -4 -2 -8
word word: blue-a	13 -5 -12 -1 -5
word word: board	-18 -24 23 14 -3
word word: boardi	-20 -11 14 -9 3
word word: bodies	-4 -3 0 -6 -11
word word: body	-18 -16 19 5 -6
word word: bohdan	-15 -10 16 -4 -20
word word: bombs	-9 -13 -8 -10 18
word word: border	5 0 -19 -26 11
word word: born	-11 -10 -19 -6 25
word word: both	1 -5 -7 4 -16
word word: bout	-12 -20 -23 -5 26
word word: boys	-16 6 20 -33 -18
word word: bread	-6 -6 22 -12 -20
word word: break	-12 -2 -4 -9 16
word word: breaki	33 -30 -30 -29 0
word word: bridge	-16 -1 -20 17 3
word word: briefe	-18 9 -12 15 -12
word word: briefi	-22 -4 -4 23 -10
word word: brigad	-18 -15 5 -20 27
word word: bring	-2 -14 -27 12 -8
word word: bringi	48 -23 -27 -28 -10
word word: brings	41 -26 -25 -18 -9
word word: britis	-23 1 29 5 -24
word word: briton	-19 -13 28 -9 -4
word word: brittn	-17 -16 -27 -5 23
word word: broker	28 -21 -19 -16 -19
word word: brothe	12 -7 19 -13 -22
word word: brough	-7 -15 -9 11 -15
word word: brusse	-26 -1 -11 -9 10
word word: bryans	-13 -14 -13 -16 26
word word: budano	-26 40 -29 -6 -34
word word: budape	-21 -18 33 -10 -37
word word: buildi	-21 -25 -20 -17 28
word word: bulgar	-14 -5 -9 -11 14
word word: bullet	-12 -2 -4 15 -1
word word: buried	12 -5 -28 -9 20
word word: burns	13 -21 -10 -6 4
word word: bus	-25 -4 39 14 -37
word word: buses	-16 8 17 -31 -23
word word: but	2 30 -26 -19 -8
word word: by	-11 0 -9 -3 -8
word word: call	-21 -7 20 -15 0
word word: called	-21 23 0 10 -21
word word: callin	-29 10 28 -16 -17
word word: calls	-28 7 -7 -3 15
word word: came	-14 -17 24 -21 -5
word word: camp	-6 -26 -25 -30 38
word word: camps	-20 -18 -18 27 -17
word word: can	16 0 -5 0 -11
word word: can't	-14 -13 4 7 -11
word word: canada	-23 -3 -10 -43 9
word word: cannot	-20 -20 4 9 3
word word: capita	-17 11 20 -25 -14
word word: captiv	-4 -18 0 12 -20
word word: captur	-9 -4 -25 -4 20
word word: cardin	-19 26 -17 -6 -15
word word: care	-2 -13 4 -16 -7
word word: carrie	0 -16 -5 -7 -5
word word: carry	21 -18 -12 -17 -12
word word: carryi	-13 5 -9 -24 19
word word: case	-22 7 10 -8 10
word word: cases	-15 8 -17 4 -8
word word: catego	10 -1 -3 -4 -1
word word: cathol	5 -14 8 -15 -31
word word: ceasef	-32 -7 -33 5 14
word word: celebr	-21 -10 -15 15 11
word word: cell	8 -11 11 -3 -19
word word: cent	-19 -2 -20 -10 9
word word: centre	-25 -28 4 -3 26
word word: chance	-13 24 -18 4 -23
word word: change	27 -11 -18 -18 -20
word word: channe	-9 15 -11 -4 -19
word word: charge	-15 -15 -16 -6 18
word word: check	11 -10 -15 -10 4
word word: check-	-36 -20 23 -15 16
word word: checke	-23 14 -17 7 4
word word: checkp	13 -16 -21 5 -14
word word: cherni	-14 -15 25 -12 -25
word word: chief	14 -8 -12 -8 -7
word word: child	-6 -18 -21 3 24
word word: childr	-6 -6 -38 3 4
word word: chorno	32 -13 -20 -19 -30
word word: christ	-23 38 -32 -21 -32
word word: church	-4 -20 21 -20 -17
word word: circum	4 -17 -13 9 -11
word word: citing	18 -12 -8 -11 -6
word word: citize	-19 -28 -8 18 10
word word: city	-6 -12 6 -3 14
word word: civili	16 4 -18 5 -38
word word: claim	-14 5 -8 -23 12
word word: claime	-22 -4 -7 22 -15
word word: claims	-5 -15 -8 -12 17
word word: clear	-4 12 -16 -17 -1
word word: climat	-9 -6 -2 14 -10
word word: clinic	-19 -6 15 5 -14
word word: clock	-13 -20 -32 21 3
word word: close	18 12 -16 -13 -16
word word: closer	27 -3 -11 -12 -15
word word: cold	-27 -13 -10 -5 21
word word: collea	-20 -14 -17 -4 20
word word: collec	-19 -23 10 -23 9
word word: come	10 -12 -16 -5 4
word word: coming	29 9 -20 -23 -35
word word: comman	-16 -28 19 -17 13
word word: commen	-10 23 -30 -15 4
word word: commis	-26 16 -31 13 -7
word word: commit	6 -21 -28 16 -25
word word: commun	-22 3 -17 -15 15
word word: compan	-2 -16 -4 -3 21
word word: compar	11 10 -15 -4 -8
word word: compla	-23 -24 -14 -9 34
word word: comple	13 -3 -21 -37 7
word word: compli	30 5 -6 -14 -5
word word: compre	-20 -18 19 0 -2
word word: comrad	-24 -17 12 -19 3
word word: concer	-40 -19 11 -17 5
word word: conclu	1 19 -14 -10 -27
word word: condem	-19 -14 -18 -12 34
word word: condit	11 -23 20 1 -32
word word: condol	-19 -4 -13 -4 20
word word: conduc	11 13 -3 -1 -21
word word: confer	-27 11 -13 2 -14
word word: confid	31 -7 -3 -17 -23
word word: confir	8 10 -16 -4 -46
word word: confli	32 -13 8 -7 -25
word word: congra	-3 -38 22 -14 -8
word word: conscr	16 -10 15 -9 -42
word word: consid	-28 20 -24 10 -11
word word: constr	-13 20 0 -16 -11
word word: consul	-21 24 -4 -35 -7
word word: contac	-16 21 0 -15 -10
word word: contai	-11 7 1 -8 -8
word word: contin	8 18 -6 -25 -7
word word: contra	-9 -3 -5 15 -24
word word: contri	-13 -13 19 -4 -23
word word: contro	-1 -8 -16 10 3
word word: conven	0 -28 -13 9 3
word word: conver	-20 1 -16 2 17
word word: convey	-16 -16 20 -9 -15
word word: convic	-15 -7 -8 -5 12
word word: convoy	-36 17 19 -21 -10
word word: cooper	-2 2 -18 -14 2
word word: coordi	-2 17 -40 6 -17
word word: corpse	-9 -5 -5 -12 11
word word: corres	-36 5 21 13 -22
word word: corrid	-15 -7 -11 5 2
word word: could	-16 -3 19 -30 -28
word word: counci	-29 -30 -30 0 38
word word: count	7 14 -10 -19 -15
word word: counte	-8 -13 -34 6 11
word word: counti	-14 16 -7 -14 -7
word word: countr	4 -30 -10 4 7
word word: counts	-16 -13 -2 26 -31
word word: course	-18 8 7 -16 -12
word word: court	-10 -13 -17 -7 19
word word: courts	15 -4 -5 -4 -7
word word: covere	0 -5 12 -12 -1
word word: covers	-24 -24 -17 -8 39
word word: crash	3 -7 -32 -21 15
word word: crashe	17 -3 -31 -15 9
word word: credit	31 -18 -16 -23 -23
word word: crew	-25 -14 -12 -12 24
word word: crews	-29 1 -27 -23 20
word word: crimea	19 -26 -32 -26 19
word word: crimes	10 -1 -7 -2 0
word word: crisis	-7 -7 -16 10 -10
word word: cross	-10 -23 -14 8 10
word word: crosse	22 -23 1 -16 -36
word word: crossi	30 -14 -14 -20 -24
word word: crowd	-24 -9 5 -17 11
word word: crowds	-1 -27 -19 -4 28
word word: crown	-31 -21 31 -10 7
word word: curren	1 -20 -7 12 6
word word: daily	-13 21 -6 -14 -13
word word: damage	-10 -2 -19 -16 26
word word: danger	21 -21 -17 -33 28
word word: data	-24 -27 -7 29 -3
word word: date	-35 32 -30 6 -23
word word: dates	-13 21 -21 -16 -5
word word: daught	8 -3 15 -10 -21
word word: day	1 -4 -12 -33 13
word word: days	12 -6 8 -28 -10
word word: de-esc	27 -15 -7 -3 -14
word word: dead	-22 33 0 -27 -5
word word: deal	31 -17 -32 -41 6
word word: dealer	-12 -11 -26 -6 19
word word: death	-41 9 -4 -14 15
word word: deceas	0 -10 -2 -2 15
word word: decemb	33 -13 -31 -1 3
word word: decide	-4 11 -16 -17 2
word word: decisi	-14 9 -12 -6 15
word word: declar	2 -9 -2 0 9
word word: declin	-31 30 -11 16 -14
word word: decora	-11 -3 -18 -2 23
word word: defenc	-23 -2 -26 -21 26
word word: defend	14 -9 -15 -23 -11
word word: defens	15 -6 -1 -15 1
word word: delega	-26 31 -22 6 -7
word word: delive	16 -8 -38 -22 19
word word: demand	16 -17 -20 1 10
word word: denied	-30 20 13 -22 -22
word word: denies	-13 15 -10 -8 -20
word word: denis	15 -4 -1 -7 -8
word word: denmar	-3 9 -3 -4 -3
word word: depart	8 -10 14 -2 -15
word word: deploy	-19 10 -9 -5 -6
word word: deport	-24 -20 -24 9 14
word word: deputy	-3 -6 -24 20 5
word word: descri	-12 -22 -13 10 2
word word: despit	-4 7 -4 -8 -7
word word: destro	-22 -5 -26 -19 37
word word: detail	5 14 2 -20 -17
word word: detain	-31 3 -36 -5 17
word word: detent	-29 -31 -25 23 14
word word: determ	-20 -18 -17 -19 20
word word: develo	6 -22 -30 -19 30
word word: dhabi	-21 -10 2 -2 3
word word: dialog	12 -21 -9 7 5
word word: did	-14 2 -16 8 -9
word word: died	-18 -13 -26 -15 23
word word: differ	-15 -6 8 11 -5
word word: diffic	17 11 -24 -4 -21
word word: diplom	-11 1 -3 3 -20
word word: direct	31 -13 -24 -22 5
word word: disclo	19 -10 -11 -9 -20
word word: discus	-34 2 -42 2 17
word word: displa	0 15 -27 -31 -1
word word: distri	-38 -10 22 -26 3
word word: divide	21 -14 -1 -18 8
word word: dmytro	-21 -19 13 2 6
word word: dna	-21 -39 -7 7 12
word word: dnipro	7 -9 11 -7 -18
word word: do	1 -18 -4 16 -24
word word: dobros	-18 -2 -4 25 -7
word word: doctor	-4 -16 20 -27 -7
word word: docume	-22 -18 -24 -24 26
word word: does	-22 10 -7 13 3
word word: dog	-10 -3 -3 -4 7
word word: doha	-12 -1 -2 -4 12
word word: dollar	-20 -30 -24 4 21
word word: don't	16 -28 17 -28 -28
word word: donald	8 18 -9 -3 -23
word word: donbas	-1 -11 -4 -9 14
word word: done	10 -11 -18 -23 18
word word: donets	24 16 -14 -20 -21
word word: down	-29 21 -32 -18 20
word word: dozens	-16 -23 -23 23 -5
word word: draped	-12 -5 23 -13 -5
word word: driven	8 -5 9 -10 -10
word word: driver	-20 10 25 -2 -23
word word: drone	-4 -25 12 -17 -3
word word: drones	-9 8 -26 -13 28
word word: due	-21 15 -18 -4 -7
word word: duma	1 12 -5 -4 -6
word word: during	-12 -18 31 -13 -19
word word: duty	-17 -1 -10 -2 17
word word: dzhely	33 -9 -17 -19 -24
word word: e	-7 -20 13 -33 -1
word word: each	6 -10 -11 -3 -5
word word: earlie	27 -11 -18 -30 -2
word word: early	2 19 -24 -15 -11
word word: easing	-19 -13 -12 22 -14
word word: east-w	-15 -1 -1 -1 16
word word: easter	2 25 9 -32 -40
word word: econom	-17 -11 11 -2 13
word word: effect	-23 -6 -11 14 -26
word word: effort	2 -39 -6 4 0
word word: egypt	-22 -23 -12 -6 37
word word: eight	-15 -14 -3 -9 18
word word: eighte	7 -19 -9 -12 6
word word: eighth	16 -7 -15 -15 -9
word word: eighty	19 -20 -23 -12 7
word word: either	28 -10 -15 -15 -7
word word: eldest	17 -12 -9 -20 -12
word word: electr	-18 -14 -20 -19 23
word word: eleven	6 -17 23 -26 -28
word word: elimin	-12 -21 -10 -11 24
word word: embass	-4 -10 9 -20 -7
word word: emerge	0 -10 -21 -21 12
word word: emirat	19 -3 -20 -8 -13
word word: end	-18 20 7 -10 -20
word word: ended	10 9 -9 -18 -8
word word: ending	-7 -9 14 -8 -16
word word: enemy	2 -7 -18 -10 8
word word: energy	-23 -11 -3 -26 20
word word: enerho	28 -2 -18 -8 -17
word word: enforc	10 11 -17 -12 -9
word word: engage	-12 -4 -6 -4 19
word word: engine	-18 -8 -8 -13 16
word word: englis	6 -11 -15 -13 5
word word: enough	-37 14 -18 -15 6
word word: envoy	-24 7 -20 11 2
word word: envoys	12 -25 21 -8 -21
word word: equal	13 -7 -1 -5 -5
word word: equipm	-23 -21 -16 -19 25
word word: erdoga	-5 17 -17 -8 -4
word word: erdoğa	-7 -1 19 -14 -28
word word: establ	-18 -22 -6 -11 24
word word: estima	-38 24 -18 1 -7
word word: eu	-9 3 -9 5 -2
word word: europe	-19 6 -14 -22 9
word word: evacua	-14 -30 -24 0 43
word word: evacue	7 -10 -17 -16 10
word word: evan	-27 -9 -13 -12 26
word word: eve	14 -8 -17 -12 -9
word word: even	-3 -8 -13 12 -12
word word: evenin	1 -10 31 -32 -34
word word: event	-32 -8 -13 11 13
word word: ever	14 -8 -15 -8 -23
word word: every	-1 0 -19 -7 1
word word: everyb	-3 12 16 -18 -15
word word: everyo	-1 -8 4 -25 0
word word: everyt	-20 -1 -9 16 -16
word word: examin	-6 -6 9 -7 -5
word word: exceed	-7 -2 -3 -2 12
word word: excell	-10 -16 -12 23 -19
word word: exchan	-6 8 -10 -6 -7
word word: execut	-17 -13 14 -22 18
word word: exerci	-18 -16 -15 -9 17
word word: expect	-2 18 -8 -4 -61
word word: experi	-18 -10 -14 -14 23
word word: expert	-1 -35 1 -32 12
word word: expres	-6 -5 4 -27 10
word word: extend	17 -20 -16 -11 10
word word: facebo	-8 -20 14 -17 7
word word: faced	24 -5 -15 -2 -14
word word: faces	-8 -12 22 13 -16
word word: facili	-8 3 6 -35 -3
word word: facts	-14 -38 -7 21 -8
word word: fair	10 24 -7 -16 -24
word word: fake	-24 25 -27 -21 -14
word word: fallen	-5 -17 -2 -3 2
word word: famili	-8 -10 5 -19 -4
word word: family	-9 -7 9 -4 -9
word word: far	-23 11 -28 12 9
word word: father	23 -11 -7 -13 -18
word word: feb	-3 -14 -11 6 -7
word word: februa	-16 14 -13 -3 -1
word word: federa	5 18 -21 -42 -12
word word: fell	-25 -21 17 -23 19
word word: fellow	16 -1 6 -22 -23
word word: few	15 -8 -14 4 -15
word word: field	-18 -27 -25 19 1
word word: fiftee	15 -7 -14 -12 10
word word: fifth	21 -17 -9 -18 -13
word word: fifty	36 -21 -24 -21 9
word word: fifty-	13 -9 -8 -11 -8
word word: fight	-16 -18 -9 -21 17
word word: fighte	1 11 8 -16 -14
word word: fighti	-5 -27 15 -4 10
word word: figure	-11 -32 -32 28 5
word word: file	-6 -11 10 -8 -15
word word: files	-2 -14 -5 -4 21
word word: final	-16 -12 11 10 -3
word word: finall	-19 -9 21 -9 -11
word word: finish	-12 -18 21 -14 -25
word word: fire	-16 -7 -12 -8 17
word word: first	-2 0 8 1 -24
word word: five	15 -25 0 4 -17
word word: fixed	-10 17 -7 -8 -19
word word: flag	-30 -12 23 11 -19
word word: flags	0 -24 34 -21 -34
word word: fleet	-4 -1 -13 0 15
word word: flew	-32 -21 -35 -18 37
word word: flight	-40 -7 34 -11 2
word word: flown	4 -24 17 -18 -22
word word: follow	4 -7 15 -9 -20
word word: food	-36 -34 8 8 20
word word: footag	-40 -14 45 -20 -15
word word: for	-8 3 -3 -14 1
word word: force	-13 -17 15 -9 -6
word word: forces	14 -22 -9 -24 2
word word: foreig	-4 -13 -7 -9 4
word word: forens	6 -23 25 -31 -33
word word: forget	19 -3 -16 -6 -10
word word: forgot	7 19 19 -14 -30
word word: format	10 -13 -4 -4 5
word word: former	-29 -41 28 -6 -10
word word: formul	2 -25 5 -27 5
word word: forty	-19 6 -11 -24 20
word word: forty-	19 -8 -5 -8 -7
word word: forum	-18 -18 -9 26 -16
word word: fought	29 -14 -17 -23 -25
word word: found	-18 -20 7 -7 19
word word: four	-6 -10 -7 -10 -1
word word: fourte	10 -18 10 -15 -10
word word: fourth	27 -28 7 -17 -28
word word: france	-18 -11 -17 -21 20
word word: franci	-10 -19 11 -12 -1
word word: free	9 -14 -37 -13 12
word word: freeaz	14 -4 1 -8 -3
word word: freed	11 -16 5 -16 -15
word word: freedo	-14 -17 23 -19 -12
word word: frees	-7 -16 -21 -16 24
word word: fresh	18 -10 -9 -12 -2
word word: friday	12 -21 12 -40 -1
word word: friend	26 -11 -17 -23 -2
word word: from	-13 -5 1 2 -3
word word: front	2 -27 -24 -37 35
word word: fronts	15 -5 -10 -8 -26
word word: frozen	6 15 -19 -15 2
word word: fruit	27 -26 -14 15 -27
word word: full	-25 -25 4 15 -5
word word: full-s	-3 -27 -16 12 -23
word word: fully	-8 -3 -9 -11 9
word word: fund	-7 -17 -20 -4 29
word word: furthe	18 -1 4 -37 -25
word word: future	-10 17 -8 -7 6
word word: games	-7 8 -1 -7 0
word word: gas	-24 -30 -26 -12 46
word word: gather	-6 12 -19 -13 5
word word: gave	1 1 -26 -13 13
word word: gaza	-40 -31 -20 23 2
word word: genera	-34 -27 -12 11 18
word word: geneva	18 -20 -30 -10 9
word word: georgi	7 -15 -10 -14 20
word word: german	-41 -26 -21 -17 38
word word: gershk	-19 -5 -13 -6 22
word word: gestur	-8 33 -25 -8 -32
word word: get	8 8 -10 14 -18
word word: gets	4 -11 -22 -15 18
word word: gettin	10 -17 -12 -16 17
word word: girls	-21 22 -23 -14 -17
word word: give	-3 -16 -7 9 -9
word word: given	-14 -10 21 1 -7
word word: gives	-3 -16 -15 -19 25
word word: glad	-38 -16 -30 5 31
word word: glory	-12 -4 -19 25 -9
word word: go	-6 8 -3 -19 -1
word word: go-bet	10 -3 -1 -2 -4
word word: goal	-16 18 -30 -13 11
word word: goes	-4 -7 -29 -5 13
word word: going	-2 0 14 -17 -11
word word: gone	13 -38 17 2 -37
word word: good	13 -24 -12 1 -8
word word: goodwi	-11 21 -1 -3 -7
word word: got	36 -17 -10 -19 -25
word word: govern	17 -34 2 -14 -15
word word: grain	-22 -23 -14 -28 33
word word: gratef	8 -17 2 -21 17
word word: gratit	-16 -8 24 -12 -13
word word: gravel	-1 14 -24 -9 -26
word word: great	-29 7 7 -25 11
word word: greek	7 -15 2 -19 -9
word word: grew	-16 -15 -25 -11 30
word word: griner	-11 -31 -24 -6 37
word word: ground	5 -6 -7 -2 8
word word: group	15 -5 -34 -33 4
word word: groups	-18 -17 -8 8 14
word word: growin	-29 -13 -19 -15 24
word word: guaran	-1 20 -19 -15 4
word word: guard	24 -12 -9 -13 -29
word word: guards	30 -10 -1 -17 -15
word word: guests	-16 -9 -12 -2 18
word word: guided	-7 -24 -7 -5 25
word word: gulf	10 -8 -3 -8 -12
word word: guys	15 -19 26 -19 -23
word word: h	-15 -32 12 -24 22
word word: had	2 -20 20 -28 -12
word word: half	13 7 -29 -6 -8
word word: hamas	-32 -19 -19 -11 29
word word: hand	6 15 -3 -16 -24
word word: handed	16 -11 -25 -17 4
word word: handov	1 10 -16 -9 -1
word word: hands	10 12 -34 -13 -9
word word: happen	10 -10 -16 -12 -5
word word: happy	-14 -23 -17 -20 33
word word: hard	-3 -12 -18 10 -6
word word: has	-19 13 -4 1 -18
word word: have	-7 -10 -11 1 -1
word word: having	-29 30 -22 -12 -21
word word: he	-32 -5 18 10 -22
word word: head	10 3 1 -19 -29
word word: headqu	8 -13 -35 14 -3
word word: heads	-14 -16 -10 12 15
word word: health	2 -10 30 -16 -28
word word: hear	-12 -3 22 -18 -16
word word: heard	2 23 8 -10 -16
word word: hearin	-13 -3 -1 16 -3
word word: heathr	-16 -12 35 -3 -27
word word: held	-12 -18 -25 13 11
word word: heleta	-7 -3 15 -1 -8
word word: helico	-17 -7 -11 -13 28
word word: help	6 -10 -23 -2 3
word word: helped	44 -24 -23 -30 -8
word word: helpin	32 -13 -11 -9 -11
word word: helps	-11 1 -8 -1 6
word word: her	-28 -2 12 5 -16
word word: here	-17 -36 -12 15 15
word word: heroes	-5 -8 6 -17 9
word word: high-p	-16 -2 -1 -8 15
word word: higher	-14 -19 -22 8 8
word word: highne	-19 2 5 -2 -9
word word: him	-4 -26 6 -21 6
word word: himars	7 -11 -6 -11 3
word word: his	-44 -21 13 -1 18
word word: hit	-19 -7 -9 -17 23
word word: hold	-34 -2 1 2 13
word word: holdin	-18 -13 0 24 -21
word word: holds	-18 -1 -10 12 -10
word word: holida	18 18 -23 -40 -22
word word: holy	12 -3 -35 -2 1
word word: home	-12 -17 -2 3 1
word word: homela	15 0 -12 -7 -6
word word: homes	-9 -12 -7 7 4
word word: honour	-20 -18 -11 -25 21
word word: hope	-44 0 -25 17 17
word word: hoped	-13 22 -14 -8 -16
word word: hopes	-16 14 -21 -10 0
word word: hospit	-44 -5 25 -16 5
word word: host	-19 -8 -29 11 9
word word: hostag	-53 -16 -35 17 24
word word: hosted	-20 16 -25 -28 -2
word word: hotlin	-12 -21 -13 18 20
word word: hour	2 -9 -27 3 -11
word word: hours	-3 0 -10 -30 7
word word: househ	-8 -4 -10 -22 15
word word: how	7 -18 -5 13 -24
word word: hryvni	-19 -26 -24 -14 27
word word: hug	12 2 -31 -20 2
word word: hugged	-24 -12 13 12 0
word word: human	-3 3 -28 -22 9
word word: humani	-21 -24 -7 23 -4
word word: hundre	0 9 5 -29 -14
word word: hungar	-29 -31 -3 -18 15
word word: hurt	-1 -10 -15 -11 13
word word: husban	-10 -15 4 -7 1
word word: i	-30 -12 3 -7 6
word word: i'm	-9 18 20 -17 -32
word word: icrc	20 -33 -18 -9 20
word word: idea	-33 10 -22 -25 4
word word: identi	15 -20 10 -22 -11
word word: if	-40 -27 9 -24 31
word word: ill	12 -16 12 -28 -29
word word: illega	-13 -15 -5 19 -19
word word: illnes	18 0 -17 -2 -6
word word: immedi	3 -14 -15 6 5
word word: impact	-10 -9 -8 14 -8
word word: import	-23 8 -14 -28 14
word word: in	-14 -8 -4 3 3
word word: includ	-5 -7 -34 -6 17
word word: incurs	11 -2 -9 -3 -12
word word: indefi	-26 31 -16 -8 -9
word word: indepe	7 -3 -9 -12 -10
word word: india	-18 -3 -20 -6 22
word word: indust	-12 -11 -8 -16 20
word word: inform	0 0 -17 10 -4
word word: initia	1 -28 -30 1 29
word word: injure	-12 -19 -13 -18 19
word word: injuri	19 -1 -14 -6 -7
word word: inside	5 -4 -25 2 8
word word: inspec	-20 -14 -5 -9 27
word word: instit	-29 -19 -17 -4 23
word word: intell	-43 0 -24 29 13
word word: interc	-15 -21 -12 -11 23
word word: intere	17 -10 -11 -22 18
word word: interf	3 -11 -10 6 -12
word word: interi	-26 -18 23 4 -12
word word: interm	10 -9 -12 10 -9
word word: intern	8 -18 -42 2 9
word word: interv	-18 -17 -14 21 -12
word word: into	5 -12 12 -25 -19
word word: invade	15 -5 -7 -7 -2
word word: invasi	3 3 -14 6 -31
word word: invest	2 -21 -21 14 14
word word: involv	13 8 -17 -19 -11
word word: iran	-8 -4 -10 -3 10
word word: iryna	-14 -3 -5 22 -21
word word: is	-7 16 -23 -3 -5
word word: island	40 -18 -30 -26 -12
word word: israel	-45 -3 -19 -19 25
word word: issue	-15 15 -20 -3 -1
word word: istanb	12 4 -6 -26 -12
word word: it	-13 11 -6 -8 -9
word word: its	8 -6 -18 -14 6
word word: ivan	-11 -9 20 -8 -15
word word: jailed	-12 -22 -17 -10 24
word word: jails	20 -10 -24 -15 -7
word word: jan	-8 8 -14 14 -25
word word: januar	-3 -21 -6 2 10
word word: jeddah	-23 -32 -10 -28 38
word word: join	18 -19 -10 -32 -5
word word: joined	-5 -16 -11 9 9
word word: joint	-32 -3 -18 17 30
word word: journa	-3 -22 -2 -5 9
word word: journe	22 -1 -14 -16 -15
word word: july	-9 -4 21 10 -12
word word: june	4 -4 -1 0 -20
word word: just	15 -23 -26 -13 -4
word word: kalius	17 -3 -7 -3 -6
word word: keep	-15 15 15 -2 -18
word word: keeps	-3 -3 -23 -8 12
word word: kept	11 -20 -16 7 9
word word: key	-15 -18 -14 14 12
word word: kg	-22 -10 25 -3 -14
word word: kharki	14 8 -28 -18 3
word word: khater	32 -24 -10 -22 -17
word word: kherso	24 -30 1 -25 -25
word word: khyliu	15 -5 13 -10 -24
word word: kids	-8 -23 -21 26 -20
word word: kiev	-1 -6 -30 4 -3
word word: kiev-c	16 -13 -10 -9 -18
word word: killed	-1 -16 -28 -36 24
word word: killin	17 -6 -11 -13 -2
word word: kilos	-10 -16 38 -17 -34
word word: kind	4 -12 -30 -16 23
word word: kingdo	-17 -29 -12 -9 43
word word: km	-8 -28 -22 6 11
word word: know	1 -5 -19 -28 20
word word: known	-14 18 -12 -1 -18
word word: krasik	-9 -5 -5 -3 10
word word: kremli	-19 10 6 -8 -4
word word: kursk	-6 -13 -24 12 1
word word: kyiv	-5 14 -24 -15 5
word word: lady	33 -13 -5 -11 -24
word word: laid	-2 -7 -14 -20 17
word word: land	23 -27 2 -18 11
word word: landed	-53 -21 28 -15 15
word word: laos	-15 -6 -15 -6 19
word word: laptop	-26 -22 -19 16 8
word word: large	-20 27 -6 4 0
word word: large-	-20 -15 19 -11 -17
word word: larges	10 -4 -6 -22 2
word word: last	-19 1 4 -10 4
word word: lasted	20 -15 -21 -17 21
word word: late	1 -18 15 -36 -4
word word: later	-32 -29 -13 -15 34
word word: latest	-3 -16 14 -10 -19
word word: latter	11 0 -6 -3 -3
word word: launch	-17 2 -17 29 -13
word word: lavrov	-14 -34 -24 8 22
word word: law	-6 10 -27 13 -31
word word: lawmak	-10 -6 -21 17 -18
word word: lawyer	-21 -37 -17 18 14
word word: lead	6 13 -15 -7 -12
word word: leader	-20 1 1 15 -1
word word: leadin	17 -21 -11 -25 14
word word: leads	19 -11 -2 -9 -1
word word: learne	8 -26 18 -23 -11
word word: least	-3 2 -22 6 -9
word word: leave	5 -15 -15 13 -19
word word: led	-19 4 9 -6 13
word word: left	-10 -14 0 -29 24
word word: leg	-3 -10 -13 -8 12
word word: leo	-15 4 -30 -17 13
word word: leopar	-11 -9 -9 -5 20
word word: less	8 -14 -33 8 23
word word: let	-21 9 -7 11 -7
word word: letter	-10 -4 2 -6 -1
word word: levyts	5 -8 11 -8 -19
word word: libera	-34 -6 -27 11 27
word word: life	24 -5 -19 -14 0
word word: lifted	-1 -9 -9 -4 12
word word: like	-22 -14 13 7 -3
word word: line	19 -4 -34 -2 5
word word: link	-12 -5 17 -1 -9
word word: list	-17 16 -27 10 -6
word word: listed	-26 -18 10 22 -33
word word: listen	-19 -12 -25 -5 23
word word: lists	-20 61 -41 -23 -32
word word: lithua	-14 -9 -7 -9 22
word word: lives	5 -16 -15 7 4
word word: living	-27 -11 -15 -15 35
word word: local	11 -2 -9 -9 -4
word word: lolwah	15 -24 16 -17 -33
word word: long	8 4 -9 -22 -19
word word: long-r	-22 -7 -14 -5 19
word word: look	4 -14 -2 11 -17
word word: losses	-12 -12 -3 -16 18
word word: lost	-30 -31 24 -24 -2
word word: lot	16 29 -35 -18 -28
word word: loved	36 -29 -19 -30 -5
word word: lubine	-17 -1 -17 14 4
word word: luhans	30 -4 -18 -4 -18
word word: lukash	4 -9 -18 -18 19
word word: lviv	-29 -35 -14 -14 26
word word: macron	10 -1 -20 -19 9
word word: made	-5 5 -10 7 -27
word word: main	-3 17 -2 -5 -11
word word: mainta	18 1 -12 -5 -12
word word: major	-9 20 -9 -6 -16
word word: majori	12 -1 -1 -3 -9
word word: make	-15 -14 -9 14 5
word word: makes	28 -12 -19 -16 -17
word word: man	-44 17 17 -19 0
word word: manage	14 -11 -9 7 -17
word word: many	0 -13 -14 15 -26
word word: march	-11 7 12 -13 -11
word word: margin	-14 4 5 -21 4
word word: marine	-20 -21 3 -18 17
word word: mariup	25 -23 -12 -25 -11
word word: mark	18 5 -8 -8 -9
word word: marks	-15 -4 -7 9 9
word word: mass	-17 -32 11 -31 28
word word: matteo	-20 28 -25 -5 -20
word word: matter	-11 0 4 -18 -4
word word: may	-3 -29 -10 9 -7
word word: mayor	-7 -10 7 -17 6
word word: me	-28 -3 10 6 -3
word word: meanwh	4 -2 -2 -9 8
word word: measur	26 -3 -30 -15 -15
word word: mechan	-16 -4 -5 22 -23
word word: medals	-8 -2 -12 7 8
word word: media	10 15 -27 -14 -24
word word: mediat	10 -7 -2 7 -34
word word: medic	-3 -7 21 -4 -24
word word: medica	-6 -8 14 -28 -8
word word: medics	-16 -23 -15 -13 20
word word: medins	22 3 -32 -26 -39
word word: medved	-14 13 12 -13 -19
word word: meet	11 -15 -14 -12 23
word word: meetin	-37 -3 9 -4 19
word word: member	12 -1 -29 2 -17
word word: memora	-13 -32 -33 18 20
word word: men	-4 -34 11 -9 2
word word: messag	-24 3 -5 -5 7
word word: met	-10 -12 -3 -11 3
word word: milita	-21 -12 -42 1 26
word word: millio	-23 -14 -44 -10 20
word word: mine	7 -4 -20 -16 0
word word: minist	-7 -9 -4 4 -13
word word: minors	-21 30 -15 -9 -15
word word: minsk	29 -9 -20 -19 -23
word word: minute	-24 -6 -16 -15 14
word word: missil	-27 0 -26 -14 13
word word: missin	-30 -6 8 8 -6
word word: missio	-23 -14 -20 -14 25
word word: mobile	-24 -16 0 -9 8
word word: mod	-13 -17 14 -14 2
word word: mofa	28 8 8 -40 -17
word word: mohame	-16 -14 -13 17 12
word word: mohamm	-32 -5 30 -6 -4
word word: moldov	-5 -7 -12 -7 24
word word: moment	1 8 14 -25 -43
word word: monday	18 2 6 -23 -27
word word: money	-10 19 -24 -20 0
word word: monito	-22 -28 -20 -2 21
word word: month	-2 -8 -2 -24 -12
word word: months	-30 0 21 -19 -15
word word: more	-24 10 -5 25 -23
word word: morgue	3 -17 21 -17 -17
word word: mornin	-14 13 -1 -15 5
word word: mortal	32 -10 -16 -12 -14
word word: moscow	10 2 2 -26 -17
word word: moskal	-4 0 -32 20 -38
word word: most	21 -38 -12 -10 1
word word: mostly	-19 7 -14 -14 27
word word: mother	-6 -20 1 -25 8
word word: motor	-24 -9 -9 -11 21
word word: moved	-24 8 -1 -22 16
word word: mp	-3 15 -10 -9 -6
word word: mum	-13 -17 32 -11 -38
word word: munich	-11 -2 -16 23 -19
word word: must	-35 5 -11 -8 6
word word: my	-24 -25 6 12 10
word word: mykola	-9 -26 6 -17 14
word word: nahyan	-22 7 16 -19 -18
word word: name	7 -4 -19 -8 3
word word: named	9 -6 -2 -4 -3
word word: names	-14 11 7 10 -24
word word: narima	31 -7 -16 -10 -19
word word: nation	8 -23 1 -21 2
word word: navy	6 -4 -24 -8 2
word word: near	-29 -3 2 -37 17
word word: nearly	-19 -21 -18 6 27
word word: necess	16 -1 -7 -6 -3
word word: need	1 -10 -7 -8 9
word word: needed	7 -20 16 -14 -14
word word: needs	-10 -13 -10 16 -10
word word: negoti	21 14 -43 -29 -6
word word: neithe	30 -2 -31 -22 -32
word word: neutra	17 -9 -4 -6 -8
word word: never	-16 -28 -15 10 3
word word: new	13 16 -33 -9 -29
word word: news	-4 -13 -37 -7 21
word word: next	-22 7 -24 -13 15
word word: night	-1 -3 -10 -30 7
word word: nine	-4 -22 -26 20 -2
word word: ninete	12 0 0 -11 -1
word word: ninety	15 -9 -28 -15 -4
word word: ninth	15 -16 -23 -18 -5
word word: no	-31 19 -24 7 -6
word word: nobody	6 29 -38 -36 -9
word word: none	-23 23 -18 3 -31
word word: noon	0 7 -1 -2 -10
word word: nor	16 -12 -1 -3 -11
word word: norms	-13 16 -3 -13 -21
word word: northe	-14 -2 -11 -1 15
word word: norway	-39 12 -37 -25 4
word word: not	-18 8 5 -10 -15
word word: noted	10 10 -24 -25 -15
word word: nothin	-19 -8 6 11 -17
word word: novemb	-30 19 2 -27 7
word word: now	11 -5 0 -16 -15
word word: npp	14 -8 -7 -13 -14
word word: nuclea	7 -23 -19 -23 30
word word: number	15 -4 -17 2 -21
word word: nurse	-24 -2 6 -3 31
word word: oblast	22 -8 6 -11 -13
word word: occupa	3 -2 -6 4 -13
word word: occupi	29 -12 -10 -6 -18
word word: oct	-13 -5 -20 3 11
word word: octobe	-20 -6 20 0 -7
word word: odesa	21 -15 1 -10 -19
word word: off	0 33 1 -21 -20
word word: offere	-16 -9 -14 -27 15
word word: office	22 -16 -46 -7 -9
word word: offici	-21 23 -17 8 -11
word word: old	22 -18 -16 -21 -12
word word: older	17 -2 -2 -9 -10
word word: oldest	18 -16 -24 6 -23
word word: oleh	-18 -2 25 11 -24
word word: olena	-19 -11 33 -15 1
word word: oleniv	-22 -30 11 -23 12
word word: oman	-27 -15 -24 -12 27
word word: ombuds	-27 4 -3 30 -16
word word: on	-2 -11 5 -14 -9
word word: once	-30 22 -15 -3 -6
word word: one	-10 -5 14 -21 -5
word word: ones	8 12 -38 -49 -7
word word: online	4 -8 -7 -11 5
word word: only	10 7 -11 -28 0
word word: open	-36 -2 10 16 -4
word word: opened	-23 2 0 -4 13
word word: openin	14 -22 -16 15 -30
word word: operat	-15 16 -33 -24 15
word word: opport	-8 -15 -16 -7 19
word word: opposi	19 -6 -2 -5 -17
word word: or	13 9 -32 1 -21
word word: orban	-2 2 -19 -5 13
word word: order	-4 -11 8 -14 -8
word word: organi	-2 5 -42 -16 11
word word: orthod	6 -16 15 -17 -31
word word: other	-4 -13 10 -23 -1
word word: others	1 -8 -9 -7 6
word word: our	-14 -7 1 2 -8
word word: ours	5 -19 -23 13 -10
word word: out	-11 -20 17 -3 -2
word word: outcom	22 -7 -13 -2 -14
word word: outsid	-11 -13 23 11 -30
word word: over	-8 -18 8 -6 -7
word word: overal	21 -16 -11 10 -9
word word: overni	-6 6 7 -13 -14
word word: own	11 -27 10 -16 -9
word word: packag	12 -26 -11 -11 0
word word: paid	15 -10 -15 -6 5
word word: pakist	-23 -14 -29 -10 29
word word: palace	10 -35 -24 13 -8
word word: palest	-34 -28 -19 -17 47
word word: papers	-22 2 9 -14 -4
word word: parcel	-31 -34 -1 15 21
word word: parent	13 -13 -3 -5 9
word word: paris	-5 2 -10 -12 4
word word: parlia	-14 -10 -20 21 -10
word word: part	9 -6 -9 -18 0
word word: partic	-28 -5 -8 -17 28
word word: partie	-18 24 -1 -6 -18
word word: partne	-11 -17 1 7 5
word word: party	17 -19 -11 -10 -14
word word: pass	-2 -7 -10 -18 19
word word: passed	-24 13 -13 -21 -2
word word: past	-7 -17 -14 -13 29
word word: patien	-18 -7 -18 -8 18
word word: patrio	-20 0 -13 -22 15
word word: paul	-14 -12 -14 -7 18
word word: pause	8 15 8 -34 -22
word word: pay	-10 12 -7 -5 -7
word word: paymen	-9 8 6 -9 -20
word word: peace	-33 -6 12 -12 6
word word: peacef	24 -23 -20 10 -15
word word: pensio	2 -2 -4 7 -8
word word: people	-3 1 -10 -5 -1
word word: per	-16 21 -14 -25 5
word word: percen	-10 -19 -18 12 13
word word: period	-5 -10 -9 22 -11
word word: persec	9 -3 -2 -2 -4
word word: person	2 -11 -23 0 -2
word word: peskov	-20 4 9 -14 -20
word word: peters	-17 -15 -5 20 -19
word word: phase	8 -26 -9 -12 17
word word: phone	-25 -6 24 9 -22
word word: phones	3 -14 13 -3 -23
word word: photo	-17 -2 25 -8 -18
word word: photog	-16 -33 16 -19 10
word word: photos	-17 -14 16 -9 -14
word word: pictur	0 -4 -17 -15 18
word word: pilots	23 -12 9 -15 -20
word word: place	-24 18 -11 -11 -10
word word: places	9 -20 -20 -14 4
word word: plan	-15 10 13 -14 -8
word word: plane	-37 -16 21 -11 14
word word: planes	7 -15 -16 -5 12
word word: planne	-28 9 4 -17 -31
word word: plant	20 5 -12 -26 2
word word: please	3 -11 6 5 -27
word word: plus	16 -17 16 -14 -16
word word: point	-26 -7 -13 19 -5
word word: points	-9 -25 -14 -17 26
word word: pokrov	-37 1 -36 -17 44
word word: poland	-7 -17 -4 -9 24
word word: police	3 -12 -14 -5 19
word word: politi	7 -12 -12 -17 5
word word: poltav	-13 -22 -7 -22 27
word word: pope	-16 22 -33 -22 1
word word: port	-16 -3 -17 -6 17
word word: portra	-19 -26 27 -22 -16
word word: ports	-15 -13 -23 -13 29
word word: positi	0 -30 -11 -19 30
word word: possib	-10 28 -21 -29 -39
word word: post	-6 16 -10 -6 -17
word word: posted	10 -3 -2 -17 -1
word word: postpo	-21 23 -19 -11 -19
word word: pow	16 -2 -7 -8 -22
word word: power	-17 -14 -20 18 16
word word: pows	-17 9 13 -25 -7
word word: praise	-3 -9 0 -1 11
word word: prelim	-11 -15 -9 -1 7
word word: prepar	-28 46 -30 -22 -19
word word: presen	10 -27 -28 -15 28
word word: presid	-4 -7 -6 -7 9
word word: press	-5 13 7 -24 -12
word word: pressu	-7 19 -16 5 -16
word word: previo	5 12 -9 -4 -11
word word: price	-5 -11 -7 -5 18
word word: priest	4 -15 12 -18 -36
word word: prigoz	26 -9 -15 -6 -19
word word: prime	-34 2 -31 23 -9
word word: prince	-21 -14 13 -8 24
word word: priori	-31 31 -10 11 -17
word word: prison	-14 2 -34 -9 14
word word: privat	-13 -4 -12 -7 19
word word: proced	-17 11 -7 0 -7
word word: proces	7 12 -31 15 -39
word word: produc	10 17 -11 -11 -25
word word: progra	-21 -14 3 11 17
word word: progre	-22 13 15 -16 1
word word: projec	-19 -23 -14 22 7
word word: promis	-22 20 -21 -10 10
word word: proof	-10 -11 -2 -16 18
word word: propos	-30 40 -37 0 -27
word word: protec	-11 -14 15 -4 -4
word word: provid	4 25 -11 -9 -17
word word: psycho	7 -3 -12 -16 3
word word: public	14 22 -18 -23 11
word word: publis	-8 -9 14 -5 -30
word word: pushil	10 -8 -1 -5 -4
word word: put	-8 -12 9 7 -12
word word: putin	-12 15 -20 10 -13
word word: qatar	19 -17 -40 -6 -4
word word: qatari	25 -25 10 20 -27
word word: questi	-10 15 -30 22 -19
word word: queue	-16 -8 12 0 -8
word word: quiet	-23 -14 -8 23 -10
word word: quite	20 -22 -6 -8 -5
word word: quotin	4 10 -3 -1 -10
word word: raised	-15 -2 -28 -7 10
word word: raises	29 -20 -3 -18 -5
word word: ran	-6 -10 -17 -5 21
word word: ranger	-15 -10 -23 -9 22
word word: rank	15 0 -2 -11 -3
word word: ranks	-14 -2 -14 3 20
word word: rbc	-7 -6 -9 14 -12
word word: reache	14 -2 -20 -32 3
word word: read	-16 5 12 -16 -12
word word: readin	-26 17 -28 -11 -3
word word: ready	-11 -3 -35 7 1
word word: reaffi	7 -23 -23 18 -2
word word: rear	-9 -4 -16 -3 26
word word: reason	0 -14 -6 8 -16
word word: recall	-19 0 -21 27 -33
word word: receiv	-11 -40 13 -5 2
word word: recent	-11 -8 15 -30 -8
word word: recep	3 -8 10 -7 -10
word word: recogn	-4 -2 26 -10 -27
word word: recons	-22 -24 22 -13 14
word word: record	-15 -9 -4 8 -3
word word: recove	-22 -6 7 5 10
word word: red	0 -32 -33 12 13
word word: reflec	23 -6 -1 -18 0
word word: refrig	-13 -10 25 -19 -26
word word: refuge	-5 -16 5 1 -7
word word: refuse	-27 -26 15 15 -10
word word: regain	21 -9 -4 -11 -5
word word: regime	10 -11 9 -11 -12
word word: region	-3 -17 -1 2 3
word word: regist	-13 -25 -19 24 1
word word: rehab	-15 -35 10 -11 17
word word: rehabi	-3 -27 2 -4 7
word word: reinte	20 -27 -20 -5 -30
word word: reiter	19 -24 -8 -17 12
word word: reject	-2 19 -8 -7 -8
word word: relati	-16 2 8 -16 5
word word: releas	-9 6 8 -3 -14
word word: relief	-20 -7 -4 -12 33
word word: remain	-9 -23 6 13 -6
word word: rememb	4 -10 6 -12 4
word word: renewa	-10 -24 -30 -13 33
word word: repair	-25 0 -19 -21 19
word word: repatr	2 -26 -25 14 -5
word word: repell	-20 -17 -12 -10 34
word word: reperc	9 -4 -1 -8 -7
word word: replen	-1 -1 -2 -9 12
word word: replie	-1 0 3 -10 6
word word: reply	-31 11 7 20 -38
word word: report	-20 4 -14 -19 9
word word: repres	-27 -11 -20 23 -4
word word: republ	25 -17 -18 -15 6
word word: reques	-6 -5 -18 9 4
word word: requir	-20 -19 -17 13 13
word word: rescue	19 -3 -25 -10 0
word word: reserv	-10 -25 -24 7 18
word word: reside	-21 -18 1 5 8
word word: resolv	10 -4 -6 -11 -2
word word: respec	-9 -9 -4 12 -9
word word: respon	19 22 -34 -47 7
word word: rest	-12 -30 8 -17 9
word word: result	3 2 -28 18 -20
word word: resume	0 17 -25 -11 -22
word word: resump	-22 33 -8 -18 -26
word word: return	-1 1 -16 6 -7
word word: reunif	-3 7 -9 10 -20
word word: reunit	-5 20 1 -24 -37
word word: reuter	18 2 -29 -30 7
word word: review	-37 -6 28 36 -36
word word: ria	-22 -9 16 -15 -5
word word: right	-3 17 -19 -20 -2
word word: rights	-22 22 -33 5 -7
word word: risen	13 -14 -12 4 -7
word word: riyadh	-34 -10 32 -8 -21
word word: road	-2 12 15 -11 -25
word word: rocket	-16 -7 -3 -6 25
word word: role	-21 -21 14 23 -16
word word: room	-8 -12 10 -3 -4
word word: rose	-21 -15 -25 -15 24
word word: rostov	8 -10 -21 -9 16
word word: roughl	-8 9 -4 -3 -3
word word: round	-20 18 -31 13 -16
word word: rounds	-20 -16 24 8 -17
word word: row	21 -7 5 -8 -24
word word: rt	-9 -19 -13 38 -26
word word: ru	-14 -2 3 11 -8
word word: rubble	-8 -6 -20 -4 29
word word: run	-22 -20 -29 -29 34
word word: runnin	3 -9 16 -10 -12
word word: runs	-15 -20 9 -16 3
word word: russia	3 -2 -7 6 -26
word word: rustem	-29 33 -18 -15 -25
word word: s	8 -2 -24 -22 21
word word: safe	10 -19 25 -7 -26
word word: safety	-23 -25 -8 -17 30
word word: said	0 -3 -8 1 -12
word word: sailor	-4 -17 -36 -10 18
word word: salman	-29 -6 35 -4 4
word word: same	1 -8 -18 23 -39
word word: sancti	-6 -3 -18 -27 24
word word: sapper	-14 -3 1 -15 28
word word: sapphi	-9 -8 10 -2 -9
word word: sarali	18 -2 -1 -11 -8
word word: sat	-9 -7 28 -2 -22
word word: saturd	12 -3 17 -21 -28
word word: saudi	-21 -23 9 -18 22
word word: save	18 -7 -9 -7 -22
word word: saw	0 -4 15 -8 -13
word word: say	-18 11 10 -17 1
word word: saying	0 24 -24 -19 -15
word word: says	-30 -8 18 -23 18
word word: sbu	-16 12 -27 -15 5
word word: schedu	-37 40 24 -15 -37
word word: school	-15 -2 9 12 -3
word word: sea	-20 -22 -5 6 22
word word: search	-31 -16 -15 -9 22
word word: second	35 -14 -6 -14 -31
word word: secret	-24 -27 2 -26 33
word word: sector	-13 -19 -22 -19 25
word word: secure	11 -17 -17 18 -3
word word: securi	-18 -13 -14 2 24
word word: see	-16 0 31 -15 -37
word word: seen	0 6 31 -10 -28
word word: seized	30 -15 -16 9 -44
word word: sensit	20 -12 -9 -7 -6
word word: sent	-5 -11 -9 12 -5
word word: senten	15 -16 -15 -22 8
word word: separa	1 -12 -13 -6 14
word word: septem	-27 -23 38 16 -43
word word: sergea	10 -5 -21 -20 7
word word: sergey	-16 -1 -15 6 -10
word word: serhii	-11 -8 16 -7 -16
word word: seriou	7 19 1 -28 -28
word word: served	1 -2 16 -10 -9
word word: servic	1 -16 -15 5 -5
word word: sessio	-20 -22 -27 18 -5
word word: set	-36 -19 -16 -5 21
word word: settle	-9 -16 -21 11 8
word word: seven	11 -40 -25 7 -12
word word: sevent	2 2 -8 5 -16
word word: sever	-8 -1 -3 -2 14
word word: severa	5 5 8 -31 -26
word word: severe	14 -4 -24 -23 1
word word: shamsa	17 -2 -6 -13 -2
word word: share	-9 8 3 -2 -4
word word: she	-49 -20 6 24 -4
word word: sheikh	-14 -2 1 -4 6
word word: shield	17 -1 -13 -1 -9
word word: shifts	-28 -22 22 -6 -5
word word: ship	-19 -16 -24 -9 33
word word: shocks	-9 -4 -15 -4 15
word word: short	-29 9 33 -23 -27
word word: shot	-15 20 -15 -21 8
word word: should	-7 16 -6 -6 -10
word word: show	-1 -13 16 9 -16
word word: showed	9 -2 -4 -2 -17
word word: shown	10 -9 -13 -22 7
word word: shows	-9 -23 30 -28 -30
word word: shrapn	11 -9 -8 -3 -8
word word: siblin	12 -3 -2 -3 -7
word word: sick	-16 10 -21 22 -46
word word: side	17 18 -37 -24 -23
word word: sideli	-34 -23 -40 32 -16
word word: sides	-5 1 -22 4 2
word word: signed	-1 -9 -14 10 10
word word: silenc	-23 -3 1 -7 9
word word: simila	15 -18 -2 -8 -11
word word: since	-7 -15 -11 9 -2
word word: sincer	7 -11 -12 -7 10
word word: single	21 11 -21 -10 -17
word word: sister	16 -3 -14 -18 -10
word word: sites	-16 -19 -7 20 -10
word word: situat	-23 -5 -22 10 -3
word word: six	-3 -27 -3 -10 26
word word: sixtee	17 -11 -6 -14 -10
word word: sixth	-14 -2 -18 -6 29
word word: sixty-	32 -2 -21 -19 -11
word word: snake	37 -10 -24 -24 -12
word word: so	-19 1 -6 6 -8
word word: social	24 10 -7 -13 -1
word word: soil	27 -14 -6 -13 -35
word word: soldie	-1 -27 -3 2 -5
word word: solida	-11 -4 -13 -8 19
word word: soluti	16 -3 -9 -1 -9
word word: some	7 -35 7 -17 2
word word: someon	9 -5 -2 3 -12
word word: someth	-12 10 -17 -6 14
word word: son	3 -11 18 -6 -28
word word: sons	1 9 -21 -10 9
word word: soon	-25 26 9 -7 -27
word word: source	-23 31 -30 -16 -9
word word: south	-16 -16 -23 -7 26
word word: spare	14 0 -14 -1 0
word word: spasis	9 -12 -7 -3 6
word word: speak	-40 -1 14 1 11
word word: speaki	-28 -15 -8 28 -13
word word: speaks	-1 14 -11 -15 -20
word word: specia	-30 -4 -13 18 -5
word word: spend	-11 3 -12 -9 24
word word: spent	-9 -29 24 -20 -8
word word: spirit	-16 21 5 -16 -8
word word: spoke	-18 -4 8 -22 7
word word: spoken	-27 -10 29 -24 9
word word: spokes	-33 8 25 0 -33
word word: spread	-22 -1 14 -20 -1
word word: spring	19 -26 -22 -8 24
word word: square	-23 -19 -7 -3 13
word word: st	-28 -33 -21 35 13
word word: staff	-25 -21 21 -5 15
word word: stage	42 -23 -21 -15 -22
word word: stages	5 -18 -9 14 -41
word word: stand	12 -17 -10 12 -14
word word: standi	16 -2 -8 -13 -3
word word: stands	-6 -26 -19 24 -1
word word: star	-18 -9 -21 -5 27
word word: start	-24 15 -40 20 -5
word word: starte	-18 -7 -2 19 -1
word word: state	6 -28 -13 28 -8
word word: statem	-14 -10 -6 -1 9
word word: states	6 4 -21 -20 6
word word: statio	10 -5 6 -8 -16
word word: status	-22 -21 -19 27 8
word word: stay	-18 -19 30 -18 -9
word word: step	-6 2 3 -27 -9
word word: steps	-22 7 13 -13 21
word word: still	-24 9 20 22 -33
word word: stood	-9 -1 22 -10 -17
word word: stop	30 -16 -20 -11 -11
word word: stoppe	-2 11 -2 -6 -3
word word: storie	-12 -8 13 -1 -17
word word: stress	-7 6 -19 18 -19
word word: strike	-22 -24 -20 -18 32
word word: strip	-16 -12 -9 -10 25
word word: strong	-21 -34 -27 -14 42
word word: struck	23 -29 -18 -20 -1
word word: studen	-18 -18 -25 1 29
word word: substa	-14 14 -9 -4 -4
word word: succee	11 -3 -1 -18 0
word word: succes	4 -28 20 -9 -9
word word: such	11 1 -34 -38 -7
word word: sudan	-22 -17 -16 10 0
word word: sudzha	-7 -4 -27 -11 27
word word: suffer	18 -13 19 -5 -19
word word: summer	-2 -10 -11 9 10
word word: summit	-35 1 -11 -2 -6
word word: sumy	2 6 -16 -12 -7
word word: sunday	2 -44 23 9 -28
word word: superv	-6 -7 -19 -8 27
word word: suppli	-8 -17 -14 -17 25
word word: suppor	-20 -44 2 1 34
word word: surgeo	-9 -10 -16 -10 29
word word: surnam	32 -25 -6 -5 -12
word word: surpri	12 -5 -13 -10 -10
word word: surren	-20 -21 -16 -29 28
word word: suspen	-12 -2 -6 -6 12
word word: swap	-6 10 5 -33 -17
word word: swappe	22 -6 -9 -22 -27
word word: swaps	7 -11 -28 2 -4
word word: sweden	12 14 -7 -10 -14
word word: switze	-23 12 -25 -7 -3
word word: system	-15 12 -14 -9 3
word word: table	-8 10 -23 6 -8
word word: taganr	-18 -19 18 18 -35
word word: take	-18 2 25 -17 -23
word word: taken	-10 13 -3 -13 -6
word word: takes	-12 -16 -10 15 -11
word word: taking	-31 17 28 14 -30
word word: talk	-32 -21 28 -19 -14
word word: talked	-5 6 -11 -14 5
word word: talks	2 12 4 -21 -30
word word: tally	-22 -12 -7 22 -13
word word: tanker	-15 -8 -11 -6 15
word word: tanks	-15 -10 -20 -18 20
word word: target	-20 -10 -20 -14 32
word word: tass	7 -11 3 -2 -13
word word: tatar	28 -10 -14 -14 0
word word: tatyan	0 -2 -5 13 -17
word word: tayyip	8 -6 10 -2 -14
word word: tea	-25 -5 28 -4 -21
word word: teache	-29 -15 -3 -8 23
word word: team	-6 16 -26 -11 -8
word word: teams	1 21 -17 -17 -18
word word: techni	-20 25 -13 -12 -3
word word: telegr	0 13 -20 -28 -1
word word: teleph	-20 -21 20 -18 11
word word: tell	2 26 -8 -7 -22
word word: tells	-29 -27 15 -18 1
word word: tempor	11 -17 -21 -21 21
word word: ten	-12 -9 -14 11 -3
word word: tens	-21 -14 -12 -15 20
word word: tenth	5 -10 -16 -16 11
word word: terms	13 -20 -16 -21 10
word word: territ	38 -2 -30 -21 -32
word word: terror	-16 -17 -15 -11 23
word word: thaila	-17 -13 -16 -13 20
word word: than	-14 -3 -21 22 -7
word word: thank	7 3 -8 -13 -14
word word: thanke	3 -7 -15 7 -14
word word: thanki	27 -2 -6 -23 -4
word word: thanks	-4 -12 15 -23 -5
word word: that	-3 7 -12 -4 -15
word word: the	-12 -7 7 -10 3
word word: their	2 -21 -3 2 10
word word: theirs	-1 -16 -12 8 -8
word word: them	-5 -30 10 12 -10
word word: then	-14 -34 34 -27 -17
word word: there	-25 16 -4 12 -19
word word: these	-4 -9 4 5 -13
word word: they	16 -13 -1 -7 -27
word word: thing	-25 19 10 -16 -15
word word: third	13 -2 -9 -13 -11
word word: thirte	-2 -10 -10 -16 15
word word: thirty	-12 -10 -38 10 10
word word: this	7 -9 5 -1 -28
word word: those	-5 -5 4 -24 -1
word word: though	-34 16 14 -17 -25
word word: thousa	-23 -8 -13 14 4
word word: three	-19 9 10 -21 -8
word word: three-	-18 -5 1 -20 8
word word: throug	-12 -11 -11 12 -20
word word: thursd	6 -48 6 -26 24
word word: thus	18 -5 -3 -9 -8
word word: ties	-14 -26 2 13 9
word word: time	-10 9 -6 -12 9
word word: times	-13 26 -28 -8 18
word word: to	-25 -5 2 -5 4
word word: today	12 -12 -1 -25 5
word word: togeth	28 -1 0 -19 -9
word word: told	-21 -2 -3 12 -18
word word: tomorr	23 9 -21 -10 -17
word word: tonigh	9 11 -11 -4 -6
word word: tonnes	-21 -17 -26 -13 37
word word: too	16 -14 -22 2 -11
word word: took	-7 3 2 -25 2
word word: top	20 7 -12 -4 -18
word word: tortur	-14 -21 -21 -16 22
word word: total	25 -28 -18 -4 -1
word word: touch	-13 -9 20 -8 -20
word word: toward	-18 -18 9 -13 14
word word: track	-21 14 -21 20 -28
word word: trade	-22 -4 -21 14 2
word word: traded	5 -30 -11 -18 16
word word: traini	-36 -26 -3 -16 27
word word: transf	0 -6 7 -5 -19
word word: transp	20 0 -15 -18 -28
word word: travel	16 -6 -10 -11 1
word word: treate	11 -9 -26 -28 10
word word: treatm	-17 -27 3 24 -22
word word: trilat	-4 11 10 -17 -38
word word: trip	7 -22 -16 -12 12
word word: troops	-14 6 -11 -7 8
word word: truce	-19 16 -27 -15 -3
word word: trucks	-17 15 -1 -19 2
word word: true	-10 -9 0 16 -4
word word: trump	-6 8 -45 -29 16
word word: trust	-22 -29 -21 -1 43
word word: truth	-1 14 -2 -10 -2
word word: tsentr	-8 -2 -6 -4 15
word word: tuesda	20 -9 -7 -38 -14
word word: turkey	1 -2 -17 -15 3
word word: turkis	-28 1 -1 7 -13
word word: turn	9 -14 19 -13 -20
word word: turned	-38 27 28 -33 -25
word word: twelve	0 -14 -16 -19 15
word word: twenty	13 8 -5 -22 -32
word word: twice	-27 -3 20 -14 -13
word word: two	-1 -3 3 -31 -1
word word: two-da	-2 10 -2 -1 -8
word word: türkiy	-36 5 27 -25 -17
word word: u	-10 6 -28 -23 10
word word: ua	-2 -30 -24 27 -33
word word: uae	12 -14 -5 -7 -13
word word: uavs	-11 -5 -13 -9 22
word word: uk	-7 0 11 -2 -10
word word: ukrain	8 -13 -10 12 -10
word word: ukrinf	-21 -13 -9 18 -11
word word: umerov	-28 41 -27 -26 -31
word word: un	-42 -36 -21 17 27
word word: unbloc	-11 25 -23 -14 -21
word word: under	9 -13 -4 -6 -12
word word: underg	-4 -10 10 -9 -12
word word: underl	-1 -10 -18 17 -16
word word: unders	15 7 6 -19 3
word word: undert	-13 17 -7 -9 -9
word word: unicef	-16 -15 -23 15 0
word word: unit	-24 -16 -12 -4 21
word word: united	6 -25 -21 -17 14
word word: units	-38 6 -10 4 13
word word: unlawf	-11 16 -8 12 -24
word word: unmann	-9 -9 -9 -9 15
word word: until	-5 -15 19 -6 -17
word word: up	-18 -12 -4 -6 8
word word: update	17 -6 -5 -11 -8
word word: upon	-8 21 -21 -9 -20
word word: urgent	18 -19 -11 -11 15
word word: us	-14 -9 -31 5 21
word word: used	-11 -28 -29 -18 38
word word: ushako	-25 4 -14 -19 7
word word: vadim	-12 -2 -9 -4 13
word word: vatica	2 11 -33 -4 -21
word word: vehicl	-11 -31 -20 -26 25
word word: veresh	-12 -9 -7 16 -19
word word: verifi	-17 26 -17 27 -34
word word: verify	0 -14 -19 -11 15
word word: very	-8 30 -18 -13 -15
word word: vessel	-10 -21 -16 -25 35
word word: vetera	-2 -32 -20 -19 29
word word: via	14 -21 -19 -14 20
word word: victor	1 -6 -20 -16 13
word word: video	-30 9 22 -25 -7
word word: views	-17 -27 -34 3 37
word word: viktor	-4 -20 -7 -13 11
word word: villag	-24 -10 -17 -9 21
word word: vinnyt	-18 -8 28 -19 -27
word word: violat	-20 -13 8 11 -11
word word: visit	-14 -12 11 -7 12
word word: visite	-31 -25 11 -24 11
word word: visits	-7 -33 -21 7 8
word word: vladim	5 -10 5 17 -27
word word: voice	-13 -1 14 -7 -9
word word: voiced	-13 -16 -2 -1 21
word word: volody	-16 4 20 -11 -17
word word: volunt	-14 -31 24 -17 7
word word: vostok	-6 -4 -14 -9 23
word word: wagner	25 -13 -17 -8 -22
word word: wait	-22 18 6 4 -6
word word: waited	12 -29 29 -14 -21
word word: waitin	10 -30 8 20 -20
word word: walk	-16 -10 -13 -7 16
word word: wam	15 -11 -6 -11 -2
word word: want	-29 6 -15 23 -44
word word: war	-3 -2 -12 -6 -2
word word: ward	-9 -5 5 -13 5
word word: warrin	-3 -32 -15 -11 15
word word: warrio	21 -21 -37 -24 26
word word: warsaw	-25 -28 -16 13 20
word word: was	-4 -5 -3 -11 -4
word word: washin	0 -11 -31 -15 22
word word: watch	-17 -18 -6 1 10
word word: watche	-15 -14 -16 -7 24
word word: water	-3 -12 -15 -12 7
word word: way	25 -5 -23 -21 -5
word word: we	-5 -4 0 1 -8
word word: we'll	-23 28 -22 -8 -10
word word: we're	7 18 -10 -13 -25
word word: we've	-8 15 13 -1 -19
word word: weapon	-9 -7 -9 -13 17
word word: websit	-22 -3 22 21 -23
word word: wednes	8 -9 4 -17 -24
word word: week	-9 0 -1 -31 5
word word: weeken	-10 -17 26 -3 -8
word word: weeks	1 14 -21 5 -15
word word: weighe	-28 -6 37 -2 -19
word word: weighs	-12 -7 25 -1 -13
word word: welcom	11 -31 15 -25 0
word word: well	37 -9 -4 -13 5
word word: went	6 1 -15 -22 -12
word word: were	4 -6 -1 -22 3
word word: west	-16 -16 -23 -16 24
word word: wester	-3 13 24 -18 -34
word word: what	-30 11 0 0 -7
word word: whelan	-19 -12 -11 -12 20
word word: when	-21 28 11 -3 -13
word word: where	6 -33 -4 -22 10
word word: whethe	-2 -23 5 -15 -3
word word: which	15 -23 -16 13 -13
word word: while	-2 -20 -14 21 -12
word word: who	-15 -18 16 -37 13
word word: whole	21 -10 3 -17 -19
word word: whom	9 -37 1 -1 -10
word word: whose	22 17 -12 -20 -14
word word: why	-14 17 -13 -9 -1
word word: will	-1 4 -6 -22 2
word word: winter	14 1 -15 -36 7
word word: wish	0 -36 -30 11 -3
word word: with	-19 -3 10 -27 9
word word: within	-10 4 -14 6 -9
word word: withou	28 -21 -32 -37 14
word word: witkof	-10 4 -12 -8 -2
word word: witnes	-19 -9 -11 21 -10
word word: wives	-22 22 7 -18 -18
word word: woman	13 -17 30 -11 -36
word word: women	18 -9 -14 0 -14
word word: won	-15 -8 23 25 -23
word word: won't	-9 15 0 -11 -2
word word: word	-9 -2 -15 -20 13
word word: words	9 -7 -17 -11 9
word word: work	-15 0 -33 28 4
word word: worked	11 25 -22 -12 -18
word word: workin	31 13 -12 -28 -15
word word: works	-17 -27 28 -28 -6
word word: world	-15 -39 -21 6 27
word word: worth	1 8 0 -6 -8
word word: would	7 18 -27 -21 -25
word word: wounde	-6 3 -39 -4 3
word word: wounds	30 -6 -20 -3 -25
word word: wrappe	1 -6 11 -3 -20
word word: write	-17 -24 -12 11 14
word word: wrote	11 -6 22 -29 -38
word word: xiv	-19 -9 5 -17 31
word word: year	-12 0 8 0 -26
word word: yermak	41 -13 -19 -13 -29
word word: yes	-1 8 -19 9 -12
word word: yester	0 -6 19 -20 -16
word word: yet	-44 23 1 -5 -21
word word: yevgen	19 -15 -12 -4 -16
word word: york	-11 0 12 -14 -6
word word: you	-17 -2 -5 -9 5
word word: young	-32 14 -1 18 -16
word word: younge	18 -27 -22 9 -29
word word: your	18 -21 15 -23 -25
word word: youtub	-4 -15 6 -20 17
word word: yug	-11 -4 0 -5 13
word word: zapori	33 -34 -30 -22 8
word word: zayed	-18 -3 5 -10 3
word word: zelens	8 -15 -18 -19 14
word word: zuppi	-12 24 -13 -1 -14
word word: а	-9 -12 8 0 -14
word word: аби	-9 2 4 -23 -2
word word: або	-14 6 -10 0 -2
word word: абонен	-14 12 -8 -5 -10
word word: абу-да	8 15 -23 -23 -17
word word: август	-29 14 18 -16 -19
word word: авдеев	1 19 -5 -7 -21
word word: авдіїв	2 -8 -16 -21 25
word word: авиабо	11 -3 -5 -6 -9
word word: авиаци	-5 -18 25 -18 -12
word word: автобу	3 11 14 -34 -18
word word: автома	-31 -22 5 -19 25
word word: автомо	-1 -43 -12 -18 19
word word: авіауд	-27 -8 -22 -20 39
word word: авіаці	-8 -13 -33 -3 16
word word: агент	-6 -4 -8 -2 11
word word: агента	-5 -9 -16 -4 25
word word: агентс	-15 14 -32 14 -32
word word: агресо	-20 16 -11 -9 2
word word: агресі	-4 -14 -8 8 15
word word: адвока	-16 15 -27 -15 5
word word: адже	-25 -22 32 0 -22
word word: админи	-22 -5 16 -10 -10
word word: адміні	22 4 -4 -19 -1
word word: адрес	-24 -11 -17 -16 21
word word: адреса	-23 -12 -28 -26 34
word word: адреси	-15 -27 -18 -21 33
word word: адресу	3 -22 -27 -18 29
word word: аеродр	-3 -29 -10 8 1
word word: аеропо	-12 -1 11 -2 2
word word: аес	27 -6 -11 -7 -15
word word: азерба	-40 -13 -12 -17 37
word word: азов	8 -6 18 -16 -22
word word: азова	-33 -16 29 -24 -12
word word: азовск	1 -11 -16 -10 25
word word: азовст	5 14 -17 -31 -17
word word: азову	-8 -13 11 6 -7
word word: азовце	-22 2 16 -10 -6
word word: азовцы	-11 -10 -8 -12 12
word word: азовця	-18 -15 18 -10 7
word word: азовці	2 -5 10 -31 -15
word word: айдара	-6 -7 -4 -3 12
word word: аквато	-24 -12 -14 -12 17
word word: акт	-4 -11 -10 -26 22
word word: активн	-24 -8 -20 -30 24
word word: активу	-18 19 -7 -7 -7
word word: активі	-14 13 -12 14 -10
word word: акции	9 -1 -1 -1 -7
word word: акция	-2 0 -16 -9 20
word word: акцію	-13 -19 -21 -14 28
word word: акція	-14 4 -22 1 10
word word: акції	-13 -5 -12 -25 17
word word: але	-3 22 -19 4 -30
word word: алекса	-10 11 -12 -22 9
word word: алексе	-8 -17 9 -22 11
word word: америк	0 -6 -11 -22 3
word word: америц	13 -9 -8 -6 -1
word word: ампута	33 -17 -15 -14 -12
word word: ампуто	9 -2 -1 0 -7
word word: аналит	-8 -17 -22 -10 32
word word: аналог	21 -17 -14 -12 -15
word word: аналіз	5 6 -25 -16 6
word word: андрей	0 6 -16 -17 0
word word: андрея	22 -17 -6 -3 -8
word word: андрій	-11 20 -20 -11 -22
word word: анкара	1 -6 10 -12 -23
word word: анкаре	-17 4 9 7 2
word word: анкару	8 0 6 -2 -19
word word: анкары	-20 0 -14 -7 24
word word: анкарі	-16 14 -20 -12 -7
word word: анкету	-21 -9 -17 -13 34
word word: анонсу	-27 42 -27 -16 -28
word word: анонім	-4 16 -12 -3 -9
word word: апелля	-7 -5 -14 -8 18
word word: апеляц	-6 -8 -8 -12 22
word word: аппара	-4 -15 -17 -17 22
word word: апреле	7 -8 -17 -7 9
word word: апреля	20 -2 -19 9 -20
word word: арабск	13 -16 11 4 -21
word word: арабсь	36 -5 -11 -16 -18
word word: аравии	15 -1 -6 -14 4
word word: аравия	-1 -10 -9 -9 7
word word: аравії	17 -21 -25 7 -7
word word: аресто	-13 -16 -32 -20 23
word word: арифме	19 -4 -15 -7 -13
word word: армени	-15 -8 -8 -8 12
word word: армии	12 -7 -27 -11 6
word word: армия	1 -1 -1 -10 1
word word: армянс	-30 -5 -3 -11 31
word word: армійц	21 -4 -8 -11 -12
word word: армія	-3 -14 -15 -35 15
word word: армії	16 -6 -15 -31 27
word word: артем	-27 -11 23 -12 -25
word word: артемо	14 -12 -12 -14 4
word word: артиле	-6 -19 -23 -32 35
word word: артилл	-2 -10 -21 -19 9
word word: артист	-10 -1 -21 -6 22
word word: артсис	-17 -7 -12 -23 26
word word: артур	-12 -5 -5 15 -18
word word: атак	-18 -3 -10 -16 35
word word: атака	9 0 0 0 -9
word word: атаки	3 15 -19 -15 -8
word word: атаков	-10 -12 -12 -18 19
word word: ато	-12 0 -2 -2 16
word word: аферис	-6 -4 -6 12 -10
word word: африка	-11 -19 -23 -26 24
word word: африки	-9 -3 -10 15 -9
word word: аэродр	-34 -29 21 -21 15
word word: аэропо	-48 -8 11 -10 38
word word: б	-21 15 -1 14 -13
word word: б'єтьс	8 -13 16 -14 -4
word word: бабуся	-7 -4 15 -7 -15
word word: бабусі	23 -3 -2 -7 -18
word word: бабушк	6 -26 13 -26 -10
word word: багато	6 -18 31 11 -58
word word: багать	6 -15 1 4 -35
word word: бажанн	0 -25 -25 -7 13
word word: бажаю	-15 -17 19 -9 -3
word word: базами	-14 -5 -14 23 -19
word word: базу	-20 -5 3 14 3
word word: базі	-3 -9 -14 -9 12
word word: баку	-40 -13 -11 -7 28
word word: балакл	-10 7 -10 -11 13
word word: банк	4 -8 -8 -5 1
word word: банки	-19 -15 -17 -10 30
word word: банків	12 -3 -11 -2 2
word word: басейн	-20 -12 -27 -18 33
word word: баталь	-35 -20 11 1 13
word word: батька	-14 -10 7 -11 7
word word: батьки	11 -13 -22 -15 13
word word: батько	-20 -13 -2 -22 15
word word: батькі	18 -16 -7 -19 10
word word: бахмут	22 -16 -1 -6 -18
word word: бачив	-11 -22 5 -16 4
word word: бачила	1 -25 25 -10 -23
word word: бачили	-7 6 -18 -31 24
word word: бачимо	-6 20 -14 -12 -2
word word: бачити	1 -17 -30 -32 27
word word: башкор	-14 -4 8 -7 15
word word: ббм	-5 -3 -3 -14 12
word word: беженц	-15 -1 -1 -15 25
word word: без	-8 2 -10 1 -14
word word: безвіс	4 -19 -20 12 -18
word word: безкош	7 -26 -29 -2 17
word word: безопа	7 -19 -27 -16 17
word word: безопл	-35 -15 -45 18 24
word word: безпек	-22 -25 -17 -6 25
word word: безпец	8 -11 -3 -20 11
word word: безпла	-17 -11 -14 -12 16
word word: безсон	10 10 -15 -14 -15
word word: белару	15 -17 3 9 -19
word word: белгор	-16 -14 -11 -39 20
word word: белой	-23 -17 -22 -3 37
word word: белору	24 -26 -10 -10 -7
word word: белый	-18 -9 -6 -1 24
word word: белым	12 -12 -13 -1 -2
word word: бердян	-27 -20 -31 25 10
word word: бере	-15 -4 2 23 -22
word word: берега	-12 -5 18 -23 12
word word: бережі	-32 -7 8 8 6
word word: березе	-15 -11 6 -26 19
word word: березн	-30 -2 23 2 -11
word word: береме	5 0 -9 -1 6
word word: берут	-8 6 -7 -3 3
word word: беруть	13 -3 -37 -37 13
word word: беспил	5 -27 4 -20 3
word word: би	14 18 -6 -19 -22
word word: библио	-13 -4 12 -9 7
word word: билеты	-11 -17 14 -8 -5
word word: били	13 -9 7 -9 -29
word word: благод	-7 -3 -9 -1 -8
word word: благос	-1 -9 8 -8 -8
word word: ближай	-18 27 -30 -24 -17
word word: близьк	-14 -17 -21 23 -6
word word: блинда	-11 -11 -24 -10 16
word word: блокир	-25 -6 -2 -6 27
word word: блокпо	9 -10 -15 5 -13
word word: блоку	-19 16 15 -16 -10
word word: блокує	-16 21 -5 -10 -13
word word: бмп	-11 -7 -8 -3 25
word word: бо	16 14 -35 4 -14
word word: бог	12 2 -20 -9 -16
word word: богдан	21 -12 -9 6 -12
word word: богу	24 -14 -5 -5 -27
word word: бодай	-10 1 -6 11 2
word word: боев	9 -11 -14 -12 7
word word: боевик	-33 0 -20 -3 21
word word: боевог	-19 -3 -3 -6 22
word word: боевое	10 -16 -6 -7 -6
word word: боевые	5 -19 15 -14 -16
word word: боевых	-16 -21 -18 -19 23
word word: боепри	1 -6 -12 -24 14
word word: боец	-21 -26 34 -21 -16
word word: бой	-6 -11 -29 -5 11
word word: бойове	13 -1 -5 -4 -9
word word: бойови	-22 -19 0 1 11
word word: бойово	0 -11 16 5 -24
word word: бойові	-3 -19 -24 -34 19
word word: бойца	0 -13 -7 -25 18
word word: бойцам	12 -17 -5 -23 9
word word: бойцах	4 -7 4 -1 -13
word word: бойцов	-18 11 12 -25 -6
word word: бойцы	-16 -7 32 -24 -17
word word: боку	19 26 -28 -49 -30
word word: боків	14 -15 -2 -7 6
word word: более	-26 -13 -28 32 0
word word: болезн	16 -14 -20 -9 12
word word: боль	-28 -21 32 -4 -26
word word: больни	-37 -20 -9 6 15
word word: больны	33 -13 -30 -17 -32
word word: больша	13 9 -14 -8 -11
word word: больше	10 -14 -12 0 -37
word word: больши	24 -20 -32 23 -24
word word: большо	5 -25 17 -22 -19
word word: бомб	-9 15 -7 -6 -1
word word: боремо	26 -14 -13 0 -21
word word: бореть	-18 -10 9 25 -18
word word: боровс	-19 -2 9 23 -27
word word: бороли	11 -6 -9 7 -11
word word: борони	12 -3 7 -15 -16
word word: бороти	22 -1 -2 -17 -4
word word: бороть	10 -18 -30 -11 24
word word: борт	17 -19 -32 -7 6
word word: борта	15 16 -23 -2 -9
word word: бортам	18 -9 -9 -19 -19
word word: бортом	10 -3 -4 -3 -1
word word: борту	-43 28 10 -41 -2
word word: борщ	-22 -24 3 -19 19
word word: борщу	-17 -8 31 -6 -29
word word: бот	8 -18 -29 -17 26
word word: боці	-6 8 -6 -18 1
word word: бою	-31 -20 7 12 20
word word: боя	-21 -13 7 -16 25
word word: боях	18 -7 -14 -10 -1
word word: боєпри	-14 -2 -2 -4 17
word word: боєць	-10 -17 17 -12 -9
word word: бої	18 -4 -1 -15 -4
word word: боїв	8 -2 -4 -8 -3
word word: бпла	2 -20 -7 -29 10
word word: брав	15 -8 -4 -9 -9
word word: бракує	-26 -16 -21 6 19
word word: брали	22 -17 -22 -35 1
word word: бранці	18 -24 -14 -31 6
word word: брат	23 -18 -37 -17 4
word word: брата	9 -6 10 -7 -10
word word: брати	-12 17 -15 8 2
word word: братів	34 -9 3 -22 -34
word word: бригад	-23 -22 -11 -19 26
word word: британ	-21 -20 -6 -22 29
word word: бриттн	-14 -32 -18 -11 37
word word: брифин	4 -1 -21 -15 -1
word word: брифін	4 -24 -8 30 -32
word word: бронем	-11 -12 -3 -7 13
word word: бронет	-9 -14 -17 -1 5
word word: бронир	-20 -6 -9 -5 21
word word: бросае	8 -12 -26 -18 30
word word: бросил	-22 -21 10 7 22
word word: брудні	-8 14 -1 -2 -5
word word: брюссе	-14 -13 -21 -9 18
word word: брянск	-6 6 -29 -20 12
word word: бтр	13 0 0 0 -13
word word: був	-14 -4 -4 -5 -4
word word: бувало	15 -9 -12 -10 -15
word word: буває	-15 -20 21 -6 8
word word: будано	11 21 -14 3 -42
word word: будапе	8 -9 -21 -3 1
word word: буде	-12 6 -18 13 -24
word word: будем	-13 12 -30 -21 12
word word: будемо	-17 12 3 4 -25
word word: будет	-2 21 -14 -37 -9
word word: будинк	-33 -7 1 -5 24
word word: будто	-26 -18 30 -10 -20
word word: буду	-5 21 9 -50 -12
word word: будут	-18 19 -41 -2 -1
word word: будуть	-28 37 -5 1 -46
word word: будь	-15 -9 14 -5 0
word word: будь-я	-13 -15 -10 2 5
word word: буквал	10 0 -7 -1 -7
word word: букови	-30 -5 18 -3 5
word word: була	-4 0 23 -12 -36
word word: були	4 16 -23 -30 -5
word word: було	-7 -32 4 -2 7
word word: бурден	-16 -6 12 -26 2
word word: буряти	-12 -7 33 -6 -29
word word: бута	-17 -57 -32 -11 53
word word: бути	-12 24 -9 -10 -14
word word: буцімт	-8 11 -4 -3 -9
word word: бучі	-32 -21 -19 -34 31
word word: бы	1 15 -20 -1 -34
word word: бывших	-21 -1 21 -1 2
word word: был	-4 7 0 -33 -11
word word: была	5 -15 9 -23 1
word word: были	-12 -31 19 13 -9
word word: было	-12 -11 16 10 -19
word word: быть	33 -11 -6 -15 -27
word word: бюджет	-16 -18 13 -17 18
word word: бюро	-19 -23 -24 1 19
word word: бєлгор	-11 15 -19 -9 -11
word word: бійця	-23 -6 10 -5 13
word word: бійцям	7 -1 -16 -5 9
word word: бійці	11 -19 -17 -21 6
word word: бійців	1 0 8 -51 -11
word word: бік	5 7 -13 -10 3
word word: білору	12 -1 -16 -12 -5
word word: більш	-3 -19 -17 10 -13
word word: більше	-6 -11 -8 -4 -3
word word: більшо	8 -18 4 7 -24
word word: більші	22 -14 -12 -11 -16
word word: біля	-15 17 -16 -24 10
word word: в	-9 -7 3 -7 7
word word: в'язни	-2 -20 12 28 -41
word word: в'язні	-23 -27 -14 -30 44
word word: вага	-6 -11 4 -11 14
word word: ваги	0 -2 21 -1 -25
word word: вагнер	25 -43 -38 4 -10
word word: вагою	10 -16 9 -9 -8
word word: вагітн	30 -1 -9 -16 -12
word word: вадим	-10 -1 -10 0 11
word word: вадима	-8 -5 -3 -3 9
word word: важив	-9 -5 9 -10 -3
word word: важить	5 -17 7 -11 -16
word word: важкий	-15 -19 19 -10 -7
word word: важко	10 18 -15 -11 -2
word word: важкоп	7 5 -20 -26 -5
word word: важкох	-15 -11 5 -17 6
word word: важкі	20 -6 -14 -6 -11
word word: важлив	33 -44 -28 -14 3
word word: важна	30 -14 -10 -8 -15
word word: валюту	-2 -11 -11 -12 21
word word: валюты	-1 -4 -5 -5 10
word word: вам	-17 -8 21 -9 4
word word: вами	11 -21 3 -1 -36
word word: вантаж	-18 -16 -19 32 3
word word: варто	-7 -3 -16 -4 16
word word: вартою	-2 0 -13 -5 18
word word: варшав	-2 -20 -26 -23 40
word word: вас	3 -2 -20 18 -15
word word: василь	-12 -9 3 -4 9
word word: ватика	8 15 -27 -3 -11
word word: ваш	3 -27 2 -3 -4
word word: ваши	-19 -2 14 -27 -7
word word: вашинг	-41 -8 -34 -24 28
word word: ваших	25 -24 -9 -7 -28
word word: вашого	-16 -24 -17 -11 24
word word: ваші	0 -11 -11 -22 18
word word: вбиває	-17 -21 -19 -7 23
word word: вбивст	-12 -8 -6 -5 15
word word: вбили	-20 18 -12 -4 0
word word: вважав	-15 -7 19 -26 -1
word word: вважал	18 -14 6 -32 -1
word word: вважаю	-39 -17 -17 37 -9
word word: вважає	-13 7 -10 3 9
word word: ввечер	12 -4 3 -8 -11
word word: вдалас	-8 13 -2 -1 -7
word word: вдалос	-5 -12 -22 23 -35
word word: вдарил	-13 -15 -12 -13 17
word word: вдень	23 -11 -13 -6 -7
word word: вдома	8 -13 -7 -10 -26
word word: вдруге	14 -7 -14 -6 7
word word: вдячни	22 -9 -6 -4 -21
word word: вдячні	25 -21 -19 -7 -2
word word: веде	4 -27 -7 22 -22
word word: ведем	-29 -3 -23 25 -13
word word: ведемо	-32 37 7 -19 -38
word word: ведет	-17 23 -11 9 -19
word word: ведетс	-21 32 -22 12 -5
word word: ведомс	6 -13 -53 6 1
word word: ведут	-12 -8 23 -1 -16
word word: ведутс	-22 24 -14 -12 -25
word word: ведуть	-11 8 -22 24 -24
word word: везли	-18 -24 12 -23 14
word word: везут	31 -19 -15 -18 -25
word word: везуть	-1 -9 24 -11 -25
word word: вел	31 -2 -28 -6 -19
word word: вела	14 -4 -4 -5 -13
word word: вели	13 -16 -15 3 -6
word word: велика	8 9 -9 -15 -16
word word: великд	-3 20 33 -30 -31
word word: велике	-8 13 13 -13 -23
word word: велики	-20 8 -29 -11 20
word word: велико	-25 12 19 -11 -26
word word: велику	-18 19 -1 -1 -2
word word: великі	-34 -12 -20 13 30
word word: вересе	-14 12 -12 -15 6
word word: вересн	-38 19 24 -26 -22
word word: верещу	8 22 -16 -1 -36
word word: верить	19 6 -10 -13 -9
word word: верифі	-29 -17 -19 20 13
word word: вернем	19 -15 -13 -18 6
word word: вернет	-13 21 -13 -9 -8
word word: вернит	-11 12 0 -19 -9
word word: вернув	-42 -19 29 -14 0
word word: вернул	4 -22 -12 2 5
word word: вернут	-23 15 -12 -5 3
word word: версии	-7 -4 -19 -12 11
word word: версію	-11 -11 6 -3 11
word word: версія	-16 -11 22 0 -18
word word: вертол	-7 -12 -17 -15 18
word word: верхов	-31 -4 -33 13 12
word word: верьте	21 17 -22 -6 -19
word word: верят	-16 -13 33 -3 -22
word word: весни	20 -11 -23 -14 7
word word: весной	-1 -36 -19 -23 34
word word: весны	-14 12 13 -6 -18
word word: вестей	-6 -19 7 -2 8
word word: вести	-15 -27 3 18 -14
word word: весточ	-33 -15 -17 -9 35
word word: весть	39 -12 -26 -27 -21
word word: весь	-15 -28 17 10 -24
word word: ветера	-26 -17 -38 -20 56
word word: вечера	18 -8 -14 -8 -11
word word: вечеро	35 -18 -34 -10 -13
word word: вечеру	24 -16 -10 -6 -21
word word: вечная	15 -14 -23 -16 6
word word: вечора	11 -25 21 -27 -27
word word: вечір	-6 8 -3 -23 3
word word: вечірн	14 -12 -18 5 -29
word word: вещи	1 -2 5 -13 3
word word: вже	-1 -1 20 -6 -14
word word: взаимн	-15 33 -23 7 12
word word: взамен	25 -20 -15 -9 -6
word word: взамін	6 16 -16 -18 -25
word word: взаємо	14 -6 -6 -2 -10
word word: вздовж	-1 -11 12 -10 -40
word word: взимку	9 -11 4 -17 -5
word word: взросл	-17 -21 -15 13 5
word word: взрыво	6 -11 -7 -9 0
word word: взяв	13 -23 -3 -14 -2
word word: взял	-11 7 -3 0 5
word word: взяла	-18 15 -17 -19 14
word word: взяли	7 -19 -14 -24 17
word word: взято	-22 -9 -8 -15 33
word word: взяты	-27 -5 -8 -6 32
word word: взятых	35 -21 -17 -17 -10
word word: ви	-2 -20 -1 5 0
word word: вибух	-9 -12 -5 -13 13
word word: вибухо	-17 -1 -10 -5 23
word word: виведе	-5 -11 -32 -28 24
word word: вивезе	-23 33 -20 -23 12
word word: вивезл	20 -22 -35 -38 6
word word: вивезт	28 -12 -18 -25 -1
word word: вивози	-17 -11 27 -8 4
word word: вигада	-3 14 -12 -5 -6
word word: вигадк	-17 -18 -19 -20 37
word word: вигаду	-10 20 -11 18 -34
word word: вигляд	-4 -3 17 -5 -11
word word: видали	-17 -2 -26 -15 35
word word: виданн	11 -16 -17 -18 12
word word: видел	-19 0 20 -13 -14
word word: видели	-6 -5 30 -15 -26
word word: видени	-30 24 -10 -19 -11
word word: видео	-3 -34 -1 5 -3
word word: видеос	-14 3 5 -7 -8
word word: видим	5 -15 -14 -20 4
word word: видно	7 -16 -9 12 -27
word word: видури	-8 -6 -4 -8 15
word word: вижити	-25 -12 -12 -27 33
word word: визвол	15 -17 19 -11 -27
word word: визит	-16 -13 12 -1 8
word word: визита	-21 -9 -9 -6 25
word word: визнав	-23 -6 -11 -23 26
word word: визнал	-11 -20 21 10 -11
word word: визнач	-22 28 -31 -32 -2
word word: визнає	-26 -4 -15 26 -8
word word: вийшла	19 -11 -13 -3 -14
word word: вийшли	8 -26 4 -41 -3
word word: вийшло	27 -7 -10 -17 -15
word word: вийшов	-14 -9 15 -13 8
word word: виключ	6 -1 -13 5 -11
word word: викона	-7 20 -33 -29 -10
word word: викону	13 -20 17 -23 -28
word word: викрад	-19 -2 -23 9 19
word word: викрал	-16 -6 -2 5 2
word word: викрес	5 6 -16 -14 -16
word word: викрил	-14 -12 -18 -19 28
word word: викрит	-11 -3 -13 15 2
word word: виктор	-32 -28 6 5 21
word word: вилуче	-11 -15 -14 -10 27
word word: вилучи	-10 -9 -7 -13 17
word word: вимага	12 -16 -14 -14 5
word word: виміня	15 -2 -16 -9 -7
word word: винаго	-11 -15 -17 -18 25
word word: вине	-10 17 -14 -18 -15
word word: винесл	-8 -1 -1 19 -18
word word: винниц	-13 -7 16 -6 -17
word word: випадк	-17 -29 5 12 12
word word: випадо	5 -9 -11 -12 14
word word: виплат	-34 -18 -22 -16 35
word word: виплач	4 -7 -13 -14 14
word word: виповн	-10 -13 -17 17 -2
word word: виправ	-7 -8 -7 -15 20
word word: випуск	-17 -19 -5 -17 19
word word: випуст	0 3 -7 -12 -5
word word: вирвал	17 -3 -11 -11 -21
word word: вирван	21 -4 -7 -17 -12
word word: виробн	-7 -21 -7 -5 30
word word: вирок	-23 -12 -22 2 10
word word: вироки	-17 -6 -13 14 -8
word word: вирокі	-15 -3 -8 17 -12
word word: вируши	-9 -2 -2 -11 15
word word: виріши	3 22 -7 -21 12
word word: вирішу	-9 -6 -2 13 -12
word word: висела	18 -8 -14 -2 -9
word word: вислов	-4 -2 -21 -3 13
word word: виснаж	13 -1 -15 -3 -9
word word: виснов	0 -5 -27 -14 30
word word: вистав	-22 -11 -16 -13 26
word word: вистоя	-1 -9 7 6 -4
word word: виступ	-11 -20 -20 -3 17
word word: витрим	-4 17 -18 -10 4
word word: витяг	-14 -18 -18 -21 32
word word: витягл	-14 -17 -16 10 17
word word: виходи	-5 -13 -4 -23 24
word word: виходя	-5 -8 1 -17 24
word word: вихідн	-7 -1 -12 -35 17
word word: вице-п	-4 -20 -7 16 -22
word word: виявил	2 -17 16 -12 4
word word: виявле	-28 -4 23 -7 -6
word word: виїзд	12 -4 -8 8 -19
word word: виїхал	34 -20 7 -23 -27
word word: виїхат	-22 9 -23 -13 27
word word: вкажіт	-12 -11 -10 -10 13
word word: включа	2 -7 2 -13 9
word word: включе	-38 34 8 -20 -13
word word: включи	-31 11 3 -18 22
word word: вкотре	9 15 -17 7 -30
word word: вкс	13 -16 2 -18 -24
word word: влада	15 -1 -14 6 -7
word word: владел	4 -2 -1 -15 14
word word: владим	-13 8 2 -28 -4
word word: власне	-4 -16 26 -32 1
word word: власни	-25 -16 -16 14 7
word word: власте	-15 11 -5 -3 -8
word word: власти	10 -5 14 -5 -27
word word: властя	-5 -5 -2 -8 7
word word: влашто	16 -7 -17 -7 3
word word: влашту	-16 -8 -2 -8 20
word word: влітку	3 -11 -13 -11 12
word word: вместе	-5 -1 -4 -14 -1
word word: вместо	-9 10 -6 -7 3
word word: вмс	19 -1 -14 -7 -5
word word: внаслі	12 -13 -17 10 -14
word word: вне	4 8 -18 8 0
word word: внесен	-2 -3 -12 8 10
word word: внесли	-20 -17 13 -15 2
word word: внести	-2 9 -6 -23 -1
word word: вниман	-16 18 -14 -17 2
word word: вновь	-16 -22 5 -32 19
word word: вночі	-24 0 17 -22 2
word word: внуков	-32 -12 -14 -2 37
word word: внутрі	13 -15 -32 -6 15
word word: во	-2 -6 -15 -27 38
word word: вовчан	-3 -15 -3 -1 21
word word: вогню	-19 12 -17 -15 -4
word word: вода	-25 -27 -8 -25 30
word word: води	-4 -17 19 -17 -23
word word: водите	-17 -13 7 -10 22
word word: водноч	-11 6 3 -1 -12
word word: водою	2 -13 -11 -19 10
word word: воду	-16 -5 -20 -17 28
word word: воды	-2 -28 15 -21 -7
word word: водій	11 -1 -5 -2 -10
word word: водіям	3 -21 12 -12 -30
word word: водії	-21 -12 -9 16 13
word word: воевав	19 -2 -3 -11 -12
word word: воевал	18 -4 -17 -12 1
word word: военко	2 -46 16 -34 -11
word word: военна	-1 -19 7 -14 -3
word word: военно	11 -12 -13 -6 -5
word word: военны	3 -4 -4 -3 -18
word word: возвра	2 -5 -9 -9 -15
word word: воздух	15 -9 -9 -10 3
word word: воздуш	24 -27 -22 -7 -4
word word: возз'є	2 19 -21 9 -26
word word: возлож	-17 -12 -21 -6 21
word word: возмож	-32 42 -19 22 -34
word word: возобн	-16 16 -18 -3 -2
word word: возрас	4 -7 -9 21 -14
word word: возьме	-10 -12 -1 -11 15
word word: воина	33 -7 -15 -15 -14
word word: воинам	-6 -13 0 -9 6
word word: воинов	32 -12 -27 0 -29
word word: воины	32 -22 4 -3 -38
word word: война	-7 -11 -25 -12 15
word word: войну	-14 -14 11 -2 9
word word: войны	-6 -10 -9 -9 14
word word: войск	-14 -21 -27 -19 29
word word: войска	-21 -13 -24 -18 29
word word: вокзал	-14 -5 -19 -6 29
word word: волга	-26 -21 -15 -16 27
word word: воли	-3 5 -20 -9 8
word word: волинс	-18 -11 5 -14 5
word word: волинь	-29 -11 37 -10 -22
word word: волині	-8 -4 -21 -8 13
word word: волнов	8 -7 -11 -10 4
word word: волого	-24 -5 35 -2 -18
word word: володи	-1 -3 -20 -23 8
word word: волонт	-21 -2 -7 -6 12
word word: волю	-4 -15 13 -33 -10
word word: волі	19 -10 -2 -14 -5
word word: вона	-11 -4 1 10 -9
word word: вони	-2 -24 12 -15 -5
word word: воно	-7 -18 12 -2 -11
word word: вооруж	-7 -6 -6 -14 15
word word: вопрос	-29 -3 -4 4 7
word word: ворог	5 -13 -34 -6 12
word word: ворога	-13 13 -12 -7 8
word word: ворого	28 -9 -22 -19 -6
word word: ворожи	-12 8 -15 -11 12
word word: ворожо	11 -6 -22 3 -25
word word: ворожі	-19 -10 -6 22 -3
word word: вороне	-11 -14 13 -15 14
word word: восемн	25 -13 -25 -14 -9
word word: восемь	-5 -2 -6 -36 6
word word: восени	-3 14 -24 -14 -4
word word: воскре	20 -15 4 -18 -6
word word: воспол	-24 -13 -10 -13 22
word word: воссое	19 11 -6 8 -55
word word: восста	-19 -21 22 -47 20
word word: востан	19 0 -15 -20 4
word word: восток	5 -9 -15 -4 1
word word: восьме	19 -16 26 -25 -13
word word: восьми	28 -22 -27 -11 -6
word word: восьмо	12 -11 22 -3 -22
word word: вот	16 -7 -21 10 -22
word word: воював	18 -1 -7 -11 -11
word word: воювал	23 -5 2 -9 -33
word word: воює	2 -30 -15 -8 19
word word: вояків	-7 -10 21 -11 -20
word word: воєнна	-1 -12 -18 -9 12
word word: воєнни	-32 -20 -18 -9 48
word word: воєнно	-26 -5 12 9 -12
word word: воєнні	-14 -22 -17 -23 26
word word: воїн	23 -20 -34 -10 -9
word word: воїна	23 -5 -4 -16 -3
word word: воїнам	-14 -29 -46 -8 28
word word: воїни	15 -18 -16 -20 1
word word: воїнів	17 -16 5 -17 -14
word word: впервы	-3 -16 18 -15 -5
word word: вперед	24 -15 -7 1 -39
word word: вперше	-11 -10 32 -34 -23
word word: вплива	-22 -14 -11 3 23
word word: впізна	-19 -13 9 -9 6
word word: враг	17 -8 -15 -11 -15
word word: вражес	-20 -4 -23 17 11
word word: вранці	16 0 -30 -21 0
word word: врач	-7 -7 5 -12 13
word word: врача	-10 -16 11 -10 -5
word word: врачам	12 -7 -22 -13 17
word word: врачей	15 12 -25 -38 -4
word word: врачи	10 -20 21 -9 -35
word word: времен	-9 -3 -33 -23 35
word word: время	-12 4 -12 -9 -10
word word: врио	-5 26 -21 -29 -25
word word: вручен	-34 -16 -22 -1 13
word word: вручив	-37 -20 7 -13 21
word word: вручил	-13 5 4 -34 6
word word: врятов	-23 -9 -19 -4 22
word word: врятув	-20 -4 -15 -12 20
word word: вс	-28 -12 20 -28 -13
word word: все	-27 -7 6 -2 -6
word word: всегда	-16 -12 18 -12 -13
word word: всего	4 -5 1 -44 10
word word: всем	12 -23 9 -12 -18
word word: всеми	-40 -6 14 -8 21
word word: всех	-2 11 -19 -7 -12
word word: вспоми	-27 -6 41 -16 -37
word word: вспомн	-13 -14 9 22 -22
word word: встано	-4 -15 -24 3 11
word word: встрет	-2 6 19 6 -39
word word: встреч	-12 -16 9 10 -16
word word: вступ	-5 -25 -11 -15 26
word word: вступи	-13 -6 13 -10 13
word word: всу	13 -8 -23 -22 5
word word: всього	-13 -8 1 11 -15
word word: всьому	20 -1 -3 -3 -15
word word: всю	3 -4 -14 -4 -15
word word: вся	-10 -17 20 -11 -15
word word: всяких	16 -3 -16 -11 -17
word word: всяког	-10 -4 -4 -14 14
word word: всі	-1 -44 13 1 2
word word: всій	38 -14 -21 -15 -18
word word: всім	-2 -13 15 -14 -3
word word: всіма	4 -10 -17 -11 12
word word: всіх	-5 4 -11 2 -27
word word: всієї	19 0 -4 -12 -7
word word: вта	21 -8 -17 -6 -14
word word: вторая	24 -8 -11 -2 -13
word word: вторгн	-2 -12 -4 1 7
word word: вторже	-7 -21 -18 19 -10
word word: второг	-13 -6 19 -18 -15
word word: второе	2 11 -21 -12 3
word word: второй	6 9 -28 -11 0
word word: втором	5 13 -12 -19 -31
word word: вторую	-11 16 10 -2 -23
word word: втрати	-13 -27 -32 -13 33
word word: втрача	-3 4 -2 11 -11
word word: вуглед	18 -2 -14 -22 -8
word word: вузах	-17 -17 -10 -1 18
word word: вул	-14 -9 -16 -11 18
word word: входят	-21 -14 -21 28 -18
word word: вхід	-15 -9 -12 -3 25
word word: вчасно	-17 23 -14 -15 -16
word word: вчера	16 -27 22 -36 -22
word word: вчераш	-20 1 31 -25 -33
word word: вчител	-23 15 -16 -2 -9
word word: вчора	7 -7 9 -36 -25
word word: вчораш	-12 -17 33 -17 -48
word word: вы	-19 20 -2 17 -23
word word: выведе	-20 -5 -14 -13 20
word word: вывезе	9 -33 -41 -18 13
word word: вывезл	6 1 -29 -2 -2
word word: вывезт	10 -8 -6 -17 1
word word: вывел	-19 -4 -10 -9 23
word word: вывели	-17 -7 5 -11 17
word word: вывози	-10 -4 -17 -5 17
word word: выгляд	1 -11 20 -2 -19
word word: выгодн	-5 -3 -6 -1 13
word word: выдали	-17 -3 17 -4 -15
word word: выдано	-26 -15 -17 -11 23
word word: выдвиг	13 -4 -4 -2 -6
word word: выдели	11 -10 -26 -11 19
word word: выехал	30 -24 -2 -28 -11
word word: выехат	-5 1 -16 -21 12
word word: вызвол	-2 -23 1 5 -30
word word: выйти	-25 -15 -29 -17 28
word word: выкупа	-20 -16 -17 -15 23
word word: вылета	1 -21 -16 -12 14
word word: вылете	-18 -20 -24 -11 33
word word: вылето	-8 -7 -14 -4 10
word word: вынес	-12 -9 -15 -5 17
word word: выплат	-16 -17 0 -5 12
word word: выполн	1 -23 11 -37 10
word word: выпуск	-14 -14 6 -18 28
word word: выпуст	-24 -22 -19 -9 29
word word: выпуще	-1 -18 -25 -6 8
word word: вырази	19 6 -14 -5 -18
word word: вырвал	26 -13 -30 -30 2
word word: вырван	16 -5 -10 -15 -10
word word: высоко	-23 -10 -6 -10 22
word word: выстав	-29 -18 -24 -12 36
word word: выступ	-24 -14 -12 17 9
word word: вытащи	24 -17 -27 -19 13
word word: выхода	-20 -13 -17 -27 28
word word: выходи	-6 -18 12 -11 2
word word: выходн	-10 28 -20 -12 -20
word word: выходя	-20 -8 23 8 -29
word word: вычерк	-10 17 -18 5 -25
word word: вышедш	-22 -8 22 -7 8
word word: вышел	-16 -20 13 -28 15
word word: вышла	-20 -32 6 -15 15
word word: вышли	-6 -16 2 -30 20
word word: вышло	23 -15 -18 -9 -1
word word: вэсэуш	-2 22 -11 -18 -25
word word: вячесл	-4 -8 20 -3 -12
word word: вів	35 -1 -26 -18 -17
word word: вівтор	-10 19 3 6 -22
word word: від	-11 -1 -5 -7 6
word word: відбил	-13 -10 -18 -16 20
word word: відбит	-9 -2 -7 -11 19
word word: відбув	22 -7 -15 -13 -20
word word: відбуд	-12 9 -33 -43 11
word word: відбул	-5 -8 -32 13 7
word word: відбут	-31 41 -16 -7 -28
word word: відвід	-42 -11 1 -44 18
word word: віддав	-9 1 0 0 -12
word word: віддад	8 27 -7 -13 -13
word word: віддал	41 -27 -2 -21 -23
word word: віддан	17 0 -13 -17 -2
word word: віддат	1 -1 -27 -24 21
word word: віддаю	7 -8 -10 -2 4
word word: відділ	8 -13 1 -16 -12
word word: відео	-49 -19 51 -30 -7
word word: відеоз	-16 -19 12 -17 25
word word: відзна	-7 -19 -26 -14 27
word word: відкла	-18 36 -25 -16 -24
word word: відкол	-1 -3 -8 6 -5
word word: відкри	-37 -11 -17 -18 30
word word: відмов	-29 8 0 -44 30
word word: віднов	-8 4 -16 -23 15
word word: відома	8 18 -9 -2 -14
word word: відоми	0 15 -14 -8 -14
word word: відомо	-12 0 4 -5 -3
word word: відомс	25 -18 -8 11 -30
word word: відомі	-36 -13 19 -23 22
word word: відпла	-20 -12 -13 -21 25
word word: відпов	-38 8 8 7 -7
word word: відпоч	22 -11 -14 -5 -20
word word: відпра	-9 -3 -27 -24 28
word word: відпус	-11 -8 -31 -3 22
word word: відреа	-22 10 -13 -16 17
word word: відсот	4 -5 17 -7 -8
word word: відтак	18 -3 -9 -12 -6
word word: відтод	-19 11 -33 -4 -3
word word: відчув	-11 -21 -24 14 11
word word: візит	-34 6 -22 -28 16
word word: візити	-20 -21 -4 -8 26
word word: візиті	-20 -12 -33 -13 44
word word: візьмі	-22 -17 -12 4 26
word word: війна	5 -18 -6 17 -16
word word: війни	-24 -17 11 19 -22
word word: війну	10 -15 -10 -22 6
word word: військ	8 -11 -16 3 -9
word word: вік	20 -3 -11 -16 6
word word: віком	1 13 -28 -10 -20
word word: віктор	-13 -13 2 -18 9
word word: віку	27 -10 -5 -15 -12
word word: вільни	-9 -2 1 -3 8
word word: вільно	-20 14 -3 11 -11
word word: вільні	-20 -10 13 10 -5
word word: він	-24 -1 9 -6 -11
word word: вінниц	-28 -21 11 -20 22
word word: віннич	-29 -15 26 -10 -17
word word: вірив	-18 -5 22 14 -13
word word: віримо	19 -5 -8 -16 -17
word word: вірити	-3 14 -9 7 -16
word word: вірте	-31 9 -18 -1 6
word word: вірю	-8 -12 -23 9 10
word word: вісьмо	-23 -12 -12 -19 29
word word: вісім	22 -4 -5 -31 -6
word word: вісімд	35 -3 -20 -13 -10
word word: вітаю	-9 27 -9 -23 4
word word: віткоф	1 19 -9 -21 -19
word word: віцепр	-9 24 -24 -10 -23
word word: вічна	-10 -9 13 -3 -6
word word: га	-15 -8 -10 1 11
word word: гаазі	-11 -11 -7 21 8
word word: газ	-20 5 6 -1 5
word word: газа	-23 -1 -5 -1 24
word word: гальму	-20 22 -11 -24 -13
word word: гангре	-2 -13 -15 -19 18
word word: ганна	-18 -3 -6 16 -11
word word: гарант	-44 8 -28 -37 30
word word: гарна	9 -12 1 -11 -23
word word: гарниз	-21 -12 -12 12 14
word word: гарний	17 -1 -1 -3 -15
word word: гарног	31 -15 -11 -2 -24
word word: гарні	14 -3 -17 -10 -17
word word: гарніз	28 -8 -31 -21 1
word word: гаряча	-11 -10 -16 7 -2
word word: гарячо	3 -15 -17 -20 21
word word: гарячу	-19 -14 26 14 -21
word word: гаубиц	3 -12 -13 -17 7
word word: гварди	12 0 -2 -11 0
word word: гварді	9 -15 -27 -6 11
word word: где	-7 -34 -11 -13 22
word word: гектар	-20 -15 -12 -15 31
word word: гелета	23 -7 -7 -9 -14
word word: генаса	-31 -23 -24 3 21
word word: генера	-25 -17 -14 -28 40
word word: генети	-11 -8 -22 -12 26
word word: генпро	-37 -16 -31 -11 26
word word: генсек	-11 8 -17 -10 0
word word: геншта	-3 -13 -13 -27 17
word word: гепати	14 -1 -10 -2 -7
word word: герман	-43 -10 -28 -7 41
word word: героев	-11 -9 -22 -15 20
word word: герои	-9 -3 -8 -3 12
word word: героиz	-13 -5 -8 -4 18
word word: герой	17 -11 5 -11 -9
word word: героя	-10 -12 -16 -21 24
word word: героям	7 -11 4 -14 -16
word word: герої	27 -8 5 -7 -14
word word: героїв	0 -19 -3 -50 4
word word: героїч	22 -1 -9 -22 -15
word word: гершко	-22 -18 -24 -9 30
word word: гибели	4 9 -19 -7 -9
word word: гибель	18 -8 -9 -7 -13
word word: гимн	-19 -3 21 -5 -14
word word: глава	-12 -10 9 0 -10
word word: глави	9 -1 -2 4 -10
word word: главно	-17 -31 20 14 -11
word word: главны	-18 -3 -33 -19 28
word word: главы	-1 0 7 -12 -31
word word: гладко	-12 -8 16 -3 -17
word word: глазам	-17 -22 19 -19 -7
word word: глушко	-8 -11 -23 -1 5
word word: говори	-31 12 -19 -12 0
word word: говоря	-19 -3 24 -14 -37
word word: год	-33 -16 4 18 -4
word word: года	-36 -2 6 7 -4
word word: годин	-16 4 -5 -11 0
word word: години	-33 6 6 -26 11
word word: годину	-18 -32 3 -32 15
word word: годом	11 -12 1 16 -35
word word: году	-21 -9 -47 20 0
word word: годуют	-24 11 -18 15 -12
word word: голова	10 -27 14 -16 -13
word word: голови	-22 21 -15 26 -23
word word: головк	-10 13 -7 -10 -13
word word: головн	-5 4 -11 -12 -2
word word: голову	-15 -5 -15 18 0
word word: голод	15 -12 9 -18 -10
word word: голодо	6 -23 -20 -12 25
word word: голос	-14 -27 27 11 -38
word word: голоса	-7 -10 5 -11 0
word word: голоси	-23 -16 28 -17 -19
word word: голосу	5 -6 -2 -8 14
word word: голосі	-18 -1 -1 -12 19
word word: гомеле	2 -25 1 -17 -8
word word: гомель	13 -10 10 -3 -16
word word: гомеля	-24 -11 24 -12 -12
word word: горе	-10 -15 -13 15 2
word word: города	-17 -10 2 -10 13
word word: горяча	-8 -8 -14 -9 11
word word: горяче	-25 -16 -27 -17 23
word word: горячи	13 -1 -6 -2 -7
word word: госдум	14 11 -29 1 -29
word word: госпит	-10 -19 30 -22 -30
word word: господ	-28 -22 -1 -20 29
word word: госпіт	-30 -20 -1 -6 22
word word: гостей	-10 -30 -12 -21 34
word word: гостеп	-21 19 -3 -12 9
word word: гостин	-16 2 9 -17 0
word word: гостом	23 -20 -1 -3 -5
word word: госуда	-26 -14 16 -14 8
word word: готов	-21 33 -12 14 -31
word word: готова	-9 26 -27 -28 -11
word word: готови	-25 38 -7 -28 -38
word word: готовн	-27 9 -28 -12 6
word word: готово	-12 -30 -2 -6 35
word word: готовы	-24 38 -7 -20 -33
word word: готовя	-38 6 19 -25 -23
word word: готові	-50 35 1 3 -45
word word: готува	-25 4 6 -36 1
word word: готуют	-16 31 -15 -14 -26
word word: готує	7 -5 -17 -16 16
word word: готуєм	-14 34 -39 -29 -13
word word: готуєт	6 18 -17 -4 -7
word word: гражда	21 -25 -7 -13 -5
word word: грайво	11 0 -1 0 -11
word word: грайне	-15 -42 -17 -7 36
word word: гранат	-11 -6 12 -4 -15
word word: границ	10 8 -10 -18 3
word word: грати	-9 10 -2 -2 -5
word word: график	6 12 -16 -8 -15
word word: графік	-11 11 -13 -18 8
word word: греко-	27 -2 -24 -14 -8
word word: гривен	-20 -17 -3 -19 29
word word: грн	-11 -16 -30 -21 37
word word: грозил	26 -5 -18 -4 -18
word word: громад	-12 -23 -15 20 9
word word: грошей	-13 -12 -20 -11 35
word word: грошов	-25 -12 -24 -19 35
word word: гроші	-1 -1 0 -10 4
word word: грудня	15 -14 9 -4 -15
word word: грудні	5 -6 9 -5 -4
word word: груза	-24 -13 -16 -18 24
word word: грузов	24 -23 -26 -10 11
word word: груп	24 -24 -23 -5 -13
word word: група	25 -14 -45 -25 11
word word: групи	-3 21 -15 0 -22
word word: группа	-16 8 3 -29 -8
word word: группе	10 -23 -3 16 -33
word word: группи	-12 -8 -17 -13 20
word word: группо	-17 -3 9 -7 16
word word: группу	-3 1 -25 -13 9
word word: группы	-28 29 -3 3 -11
word word: групу	22 -28 -22 -35 13
word word: групі	-25 19 -12 -19 22
word word: губерн	-22 -38 32 -40 -6
word word: гуляйп	-20 13 -16 -16 4
word word: гумани	7 -3 4 -19 -18
word word: гуманн	-1 -2 -8 16 -15
word word: гумані	-24 10 -31 17 2
word word: гур	-13 4 -5 -4 0
word word: гігієн	-14 -7 -9 -6 12
word word: гідно	12 -1 -12 0 -6
word word: гідног	11 0 -1 -10 -3
word word: гімн	-1 -8 18 -3 -26
word word: да	-7 9 -5 -4 -13
word word: дав	19 -14 -8 -5 -9
word word: давали	-15 -9 23 -12 -19
word word: давлен	-2 -10 4 -5 -10
word word: давно	-20 -26 -13 -9 26
word word: давнос	-12 -5 -15 -11 24
word word: дадут	0 -21 17 -17 0
word word: дадуть	-4 -1 -1 -19 16
word word: даже	-23 -29 8 -24 17
word word: дайте	-13 -20 -1 -11 22
word word: дал	-27 -29 15 15 -39
word word: дала	-8 -4 4 -6 -7
word word: далее	-2 -8 14 -14 -9
word word: далеко	-2 -20 -25 -34 22
word word: дали	-4 -27 -18 2 13
word word: дальне	6 -2 -8 -6 11
word word: дальше	16 -21 -1 -26 -3
word word: далі	-10 -19 11 8 -24
word word: даними	-19 -36 -11 26 6
word word: даних	-23 -16 -21 -23 34
word word: данные	0 -36 -30 11 21
word word: данным	-9 -1 -5 5 -17
word word: дані	-22 -18 -22 5 14
word word: данії	-25 -10 18 -23 5
word word: дарья	-16 -6 13 8 -17
word word: даст	27 -17 -19 -20 -9
word word: дасть	9 23 -19 -24 -21
word word: дат	-11 40 -12 -23 -21
word word: дата	-33 46 -34 -29 -14
word word: дате	-38 15 19 -33 -31
word word: дати	-33 42 -18 -20 -14
word word: датою	-2 -9 -9 -17 17
word word: дату	-45 38 -35 -26 0
word word: даты	-41 41 -22 4 -16
word word: дають	-11 -15 -3 -9 12
word word: дає	-2 -1 -23 3 22
word word: два	2 -28 5 -15 -9
word word: двадца	10 -20 -28 -11 -3
word word: двадця	2 -25 26 0 -30
word word: дважды	-2 -7 -5 -14 12
word word: дванад	26 -22 9 -33 -20
word word: две	0 -19 -12 5 1
word word: двенад	-11 1 -5 17 -26
word word: двері	4 -16 25 -14 -27
word word: двести	28 -30 -14 4 -14
word word: дводен	-15 12 -11 -22 0
word word: двое	6 -36 -2 -6 -1
word word: двоим	-2 -9 15 -7 -18
word word: двоих	-12 -36 -9 -33 30
word word: двом	-27 -14 15 -14 7
word word: двома	-23 -12 19 -22 9
word word: двосто	-33 -14 -4 -14 37
word word: двох	-6 -11 0 -19 5
word word: двоє	20 -30 6 -34 0
word word: двум	-4 -12 -5 -13 0
word word: двумя	-23 -10 -14 -13 21
word word: двух	5 -3 -45 -3 -2
word word: двухсо	10 -17 2 9 -17
word word: дві	13 -1 -27 -14 -2
word word: двісті	34 11 -11 -24 -18
word word: двічі	-16 20 -2 -33 1
word word: де	8 -22 -9 -26 24
word word: дев'ян	16 -21 10 -15 -22
word word: дев'ят	1 -19 11 2 -20
word word: девочк	3 -6 -13 -16 5
word word: девяно	24 -12 -16 -19 -15
word word: девяте	23 -14 -23 -18 -7
word word: девяти	4 -15 -29 -24 15
word word: девять	29 -24 -18 -26 -1
word word: дежурн	-2 -17 -27 -23 18
word word: действ	-2 -6 -13 -21 12
word word: декабр	12 0 -2 -19 -17
word word: декого	-11 -19 21 -5 -17
word word: декому	15 -4 -9 0 -3
word word: дел	-31 1 8 12 -17
word word: дела	-21 -12 -12 12 3
word word: делали	-1 15 -11 -9 -12
word word: деле	-15 5 -14 -1 10
word word: делега	-5 -12 -53 -17 26
word word: дело	-25 -17 10 -19 8
word word: делу	-8 16 -2 -15 8
word word: денис	-18 21 -26 9 -14
word word: день	2 -17 0 -8 -12
word word: деньги	-2 -44 -34 -18 17
word word: деокуп	-22 -11 -15 15 25
word word: депорт	-12 -39 -29 37 -33
word word: депута	14 4 -38 -12 -6
word word: держав	-16 -33 -15 16 16
word word: держал	-12 -17 24 -28 -13
word word: держат	-16 -32 14 -7 2
word word: держду	25 -1 -2 -24 -1
word word: держзр	20 -28 -33 -17 5
word word: держим	-20 31 -12 -22 -23
word word: держит	4 11 -7 -2 -24
word word: держсе	-19 -15 -4 -5 21
word word: держсп	21 -1 -14 -1 -5
word word: десант	-25 -9 -21 -25 29
word word: десяте	41 -6 -39 -20 -22
word word: десяти	-46 -3 -23 12 21
word word: десятк	-42 -18 -22 11 16
word word: десять	-6 2 12 12 -30
word word: детале	3 -17 24 -12 -18
word word: детали	-44 -19 22 -29 -2
word word: деталь	42 -35 -27 -19 -29
word word: деталі	7 -1 1 -21 -14
word word: детей	1 -2 -42 -7 8
word word: дети	-4 2 -2 13 -16
word word: детски	-8 -6 -4 -7 18
word word: детско	19 -17 -22 -13 13
word word: детьми	-17 -17 3 -12 16
word word: детям	-37 21 11 -28 -2
word word: дехто	11 -4 -7 -25 -2
word word: деяких	15 -10 0 -4 -2
word word: деякі	-4 7 14 -11 -22
word word: деятел	-24 -1 -1 5 12
word word: джелял	15 -1 -5 -5 -15
word word: джерел	-30 25 -3 10 -28
word word: дзвони	-27 -15 38 6 -45
word word: дзвінк	-2 -1 4 -20 1
word word: дзвіно	-7 -25 28 11 -23
word word: дзерка	3 -1 9 -8 -20
word word: диабет	-3 -12 -13 -22 17
word word: диалог	-16 -9 -8 13 -10
word word: диверс	6 -17 -14 11 -9
word word: дивити	-1 -9 21 -7 -20
word word: диво	30 -4 -18 -14 -20
word word: дивіть	-30 -27 34 -20 -12
word word: диплом	-10 -4 -39 13 4
word word: директ	-6 13 14 17 -22
word word: дислок	-18 -18 -19 -22 32
word word: дистро	-10 -6 19 -2 -18
word word: дитина	0 -16 -28 8 -6
word word: дитини	-26 6 -32 41 -19
word word: дитину	-9 -8 -2 -13 11
word word: дитині	10 -2 -12 -2 2
word word: длился	23 -10 -6 -5 -13
word word: длител	11 -7 -9 -9 -2
word word: для	-11 -28 -26 1 21
word word: дмитра	0 -9 16 -3 -20
word word: дмитри	9 4 -35 -3 -18
word word: дмитро	-2 -1 5 1 -15
word word: дневни	-30 -16 -21 -19 35
word word: дней	-13 -10 16 -16 -14
word word: днем	4 -37 -25 -42 27
word word: днепр	-5 -6 -8 -9 17
word word: дни	-32 18 15 -30 12
word word: днк	-10 -38 16 -8 5
word word: днк-ек	-2 -25 23 -32 -36
word word: днк-зр	11 -16 -9 -9 9
word word: днк-пр	-7 -3 -9 -7 21
word word: днр	2 9 -7 -10 -24
word word: дню	-28 7 -24 19 1
word word: дня	-8 8 8 -6 -29
word word: днями	-27 -9 31 -18 -8
word word: дні	22 -23 19 -24 -28
word word: днів	8 -5 -21 -14 -6
word word: дніпра	-4 -18 23 -13 -23
word word: дніпро	-13 -11 -19 -22 34
word word: дніпрі	3 -20 -10 -29 18
word word: до	-7 2 -2 -18 1
word word: доба	-8 -20 20 -9 -16
word word: добави	12 -18 -24 10 12
word word: добавл	-9 -10 17 -2 -15
word word: доби	1 -9 3 -12 0
word word: добива	-26 19 -15 -18 12
word word: добра	30 -6 -22 -17 -8
word word: добрал	-22 -5 27 -10 -15
word word: добрая	25 -13 -19 -21 -15
word word: добре	-13 -11 12 -1 -10
word word: добрий	-2 -23 13 -20 8
word word: добрих	13 -2 -8 -1 -3
word word: добров	-12 -1 12 -9 -5
word word: доброг	10 -21 22 -31 -36
word word: доброй	0 5 -16 -7 4
word word: доброс	-19 -5 -7 21 -21
word word: добру	19 -3 -6 -12 -9
word word: добрые	18 20 -20 -3 -19
word word: добрі	13 23 -18 -22 2
word word: добу	-19 0 -3 -27 20
word word: довга	19 -3 -7 -8 -21
word word: довгим	-13 -10 5 7 -9
word word: довго	-6 -13 14 -14 -6
word word: довгоо	9 -2 -1 -4 -5
word word: довгі	-12 -8 15 -14 -13
word word: доведе	-13 -2 -9 2 7
word word: довело	17 -11 -9 -11 -20
word word: довери	-19 -26 4 -13 15
word word: доверя	-9 9 -7 2 -2
word word: доводи	-18 -9 -14 11 13
word word: доволь	-20 22 -2 -6 0
word word: доволі	10 -6 -12 -7 -8
word word: довше	0 -15 -12 -20 27
word word: довів	-7 7 14 -6 -25
word word: довідк	1 -11 -5 -11 8
word word: довіре	-3 -12 -6 -16 23
word word: довіру	-21 -3 -20 10 17
word word: довіря	-24 28 -11 23 -29
word word: довічн	-8 -18 -11 -17 36
word word: догова	35 -16 -28 -6 -16
word word: догово	-5 -1 0 0 -22
word word: додав	14 -28 -7 -13 -3
word word: додати	1 -14 8 0 -13
word word: додатк	-19 11 -20 10 6
word word: додому	0 -14 -1 9 -26
word word: дождал	0 -26 16 -7 -30
word word: дозвол	-2 -12 0 -13 7
word word: докази	-16 -17 -19 -4 19
word word: доказі	-35 -8 -25 -23 18
word word: доки	15 -10 7 -5 -17
word word: доклав	15 -2 -7 -6 -5
word word: доклад	-46 17 -22 25 -10
word word: докуме	-30 3 7 -22 5
word word: долар	-16 -17 11 -19 0
word word: доларі	-7 -6 -26 -21 24
word word: долгих	26 -6 -15 -7 -13
word word: долго	22 -19 -1 -9 -16
word word: долгож	-4 -4 7 -2 -8
word word: должен	-30 39 -18 -15 -28
word word: должны	-2 -5 17 -18 -33
word word: доллар	-1 -34 -28 13 1
word word: доложи	-25 -27 -11 -7 24
word word: долуча	-12 16 -18 -5 0
word word: долучи	9 -6 -8 -7 9
word word: долю	0 -25 -20 -10 20
word word: дом	-37 -8 6 6 7
word word: дома	14 -18 -6 -26 -7
word word: домага	-14 -2 -7 27 -21
word word: домах	-13 -7 13 -9 -1
word word: домашн	4 -1 -3 -3 -14
word word: доме	-21 -23 -13 -12 20
word word: домов	6 -10 -22 -22 9
word word: домови	5 10 -41 -42 7
word word: домовл	4 6 -6 -1 -25
word word: домогл	13 -3 -4 -9 -10
word word: домой	-3 -6 4 -19 1
word word: дому	16 -8 -16 -8 -20
word word: домівк	12 -7 -13 -3 7
word word: доміво	16 -7 -8 -11 -5
word word: дональ	10 11 -4 -4 -25
word word: донбас	-19 11 -25 -15 18
word word: донецк	3 -23 14 -2 -15
word word: донець	27 -9 -24 -15 -6
word word: донечч	17 -12 -37 -8 19
word word: дончан	47 -9 -35 -19 -39
word word: донька	-1 -5 22 -14 -21
word word: доньки	11 -1 -1 -8 -5
word word: доопра	-4 2 -6 -7 12
word word: дописі	15 -10 -3 -3 -5
word word: допита	-11 -3 -9 -12 18
word word: доплат	-12 -30 -19 -15 30
word word: допові	-35 39 -28 -14 7
word word: дополн	-22 31 -27 -27 -9
word word: допома	24 -26 -7 -13 -23
word word: допомо	-1 2 1 -17 -7
word word: допомі	17 -19 -24 -23 0
word word: доправ	5 11 -26 -37 -6
word word: допуск	0 -2 -11 -7 9
word word: допуст	-9 4 -9 -19 23
word word: дорога	-4 -23 1 1 7
word word: дороге	10 -10 -11 -9 1
word word: дороги	-1 -9 12 -39 0
word word: дорого	16 -13 15 -3 -22
word word: дорогу	7 -1 32 -25 -38
word word: дорогі	3 -22 -7 -8 2
word word: дороже	-21 -27 27 -12 -14
word word: дорозі	22 -1 -6 -23 -28
word word: доруче	-17 -15 7 17 -30
word word: доручи	-29 -7 8 -14 21
word word: досвід	-26 -22 -18 -20 35
word word: дослід	32 -12 -14 -27 -27
word word: достав	0 -9 10 -20 2
word word: достал	-14 -5 -11 -13 14
word word: достат	-13 -15 -5 1 14
word word: достиг	29 -8 -13 -4 -27
word word: достич	-15 24 -6 -4 -17
word word: доступ	-32 -13 -28 0 20
word word: досягл	0 -17 -5 -10 6
word word: досягн	19 10 -20 -17 -18
word word: досі	-15 -6 -25 -16 23
word word: дотрим	-17 21 7 -21 -15
word word: дохе	-8 16 -30 -16 -11
word word: доходи	-14 -18 -19 -5 23
word word: доходя	-3 7 -7 -17 -4
word word: дочека	-35 14 14 8 -14
word word: дпсу	-2 -5 21 -13 -20
word word: дрон	-23 -9 -26 -15 36
word word: дронам	-10 -13 -11 -10 11
word word: дрони	-24 -16 4 1 9
word word: дронов	-13 -23 -20 -12 34
word word: дронів	-6 -5 -8 -37 8
word word: друг	8 -31 4 -16 12
word word: друга	-3 5 -20 -15 20
word word: другая	-2 -8 12 -7 -12
word word: друге	5 1 -16 9 -15
word word: другие	0 13 -21 -14 -22
word word: другий	24 5 -20 -21 1
word word: другим	23 -19 -11 -18 -27
word word: других	-10 4 0 19 -30
word word: другог	-8 -26 17 13 -25
word word: другой	2 -13 14 -13 -3
word word: другу	-2 -34 16 -17 -4
word word: дружин	-28 -19 14 -36 9
word word: друзья	-3 14 -4 -20 9
word word: друзям	-27 -1 -20 -13 33
word word: друзі	34 -9 -16 -3 -19
word word: дсст	8 0 0 -8 -4
word word: дуже	5 -15 12 -41 -19
word word: дульце	-13 -11 -16 -4 18
word word: думав	-23 -19 13 -15 4
word word: думал	-11 -1 22 -3 -9
word word: думали	-14 -3 12 17 -15
word word: думкам	-10 -15 -17 -4 16
word word: душ	-10 -15 -1 -13 15
word word: дшв	16 -2 -21 -13 6
word word: дякую	0 -6 -22 -3 7
word word: дякуют	11 -3 -3 -3 -4
word word: дякує	37 -10 -13 -9 -27
word word: дякуєм	-1 -14 7 4 -13
word word: діагно	-1 -3 8 -1 -9
word word: діб	-12 9 -14 -14 14
word word: дівчат	2 -13 24 -20 -45
word word: дівчин	12 -9 6 -12 -6
word word: дізнав	8 -8 -3 -5 3
word word: дізнал	-15 -23 10 -7 9
word word: дізнає	-16 -13 16 -7 -16
word word: дій	-38 -8 -19 26 -12
word word: дійсно	-19 37 -14 -11 -24
word word: дійшли	-4 -8 -4 -18 18
word word: ділянк	11 -1 -3 -7 0
word word: діляно	4 -10 17 -1 -18
word word: дістал	-32 -11 -18 -20 40
word word: дітей	-2 -12 -17 4 3
word word: діти	1 -15 1 -14 -6
word word: дітьми	10 -17 20 1 -38
word word: дітям	-24 -3 9 -15 25
word word: діяти	-16 7 -5 -3 12
word word: діє	-20 -14 -14 -20 28
word word: евакуа	-23 -24 -13 -17 34
word word: евакуй	-1 5 -20 -24 -6
word word: евакую	-30 0 -9 -35 51
word word: евгени	3 -9 4 12 -30
word word: египет	-14 -11 -5 -4 17
word word: его	-19 11 3 -18 2
word word: еда	1 -3 -32 -18 13
word word: едет	33 -18 -25 -17 -24
word word: единиц	-27 -13 -14 -10 28
word word: единов	-5 -7 15 -4 -2
word word: единст	-28 -16 -13 -30 28
word word: еду	7 -8 -15 -9 9
word word: едут	14 -18 10 -19 -32
word word: ее	-1 -13 -14 -2 -8
word word: ежедне	-5 -15 -20 9 -2
word word: ей	11 -5 -10 -3 2
word word: ексклю	-24 -22 25 -16 -14
word word: ексмер	21 -14 -1 -20 -6
word word: експер	15 -44 12 -17 -20
word word: екіпаж	-17 7 -18 -15 18
word word: електр	7 18 -32 -21 -8
word word: еленов	-20 -21 -16 -7 31
word word: емоції	-25 -10 30 -5 -19
word word: ему	10 -5 -28 -15 2
word word: емірат	27 27 -12 -31 -43
word word: енерге	-6 -2 -39 7 -13
word word: енерго	31 -12 -17 -30 -12
word word: ердога	6 39 -6 -35 -35
word word: ереван	-19 -6 -9 -1 24
word word: ермак	28 -5 -21 -11 -20
word word: ермака	20 -13 -15 -8 -11
word word: если	3 -6 -25 -7 8
word word: есть	-12 5 -3 0 -15
word word: етап	42 -9 -3 -34 -29
word word: етапам	4 29 -22 -19 -31
word word: етапи	21 -18 9 -29 6
word word: етапу	-25 -8 24 -5 -14
word word: етапі	-10 12 -2 -1 -2
word word: етапів	4 -36 3 19 -34
word word: ефрейт	-26 -7 25 -12 -13
word word: ефірі	4 3 -23 22 -35
word word: ехали	-13 -10 -5 15 -17
word word: ехать	15 -17 -13 1 -12
word word: еще	5 -10 -8 -16 -7
word word: ж	1 -10 -13 -16 9
word word: жалоб	-11 -7 -6 -7 12
word word: жаль	-15 7 -10 4 7
word word: жартую	-19 -14 7 -12 7
word word: жартує	-3 -12 28 -7 -35
word word: ждал	-22 -15 -5 -6 20
word word: ждала	5 -6 -23 -17 9
word word: ждали	15 0 -17 -14 -15
word word: ждать	5 -28 -4 -11 6
word word: ждем	-16 13 -15 17 -45
word word: ждет	-7 -35 16 -13 11
word word: же	-1 3 -16 5 0
word word: желани	-35 -29 -15 -2 11
word word: желающ	-15 12 -5 -4 15
word word: жен	11 19 -30 -23 -9
word word: жена	-9 -12 0 -7 17
word word: женам	-32 -15 -5 -14 28
word word: женами	17 -9 -32 -14 9
word word: жене	-11 -2 2 -8 11
word word: женева	21 -11 -15 -4 -10
word word: женеве	11 5 -10 -16 -9
word word: женевс	11 -7 -10 -16 2
word word: женеві	12 -13 -21 -8 -3
word word: женско	26 -5 -7 -12 -17
word word: женщин	2 0 -17 -33 11
word word: жены	-7 -4 15 -14 -44
word word: жест	5 -11 -9 -21 15
word word: жеста	-5 24 -7 -5 -18
word word: жестом	22 -9 -5 -3 -20
word word: жив	4 -12 -18 -9 6
word word: живий	-5 -10 15 12 -29
word word: живим	-17 -8 7 -10 -2
word word: живими	9 -13 -37 -3 19
word word: живих	-4 -13 -18 -17 14
word word: живой	-19 -15 12 -12 14
word word: живут	-33 -18 5 2 4
word word: живы	9 -27 -16 -18 26
word word: живые	12 -15 -16 15 -24
word word: живым	-3 10 -1 -5 -3
word word: живыми	-16 -15 -13 25 -7
word word: живых	-6 -22 -15 -12 18
word word: живі	-5 -16 -28 -19 19
word word: жизни	7 -14 3 -13 0
word word: жизнь	6 -19 16 -23 -4
word word: жили	20 -4 -1 -5 -15
word word: жилищн	-8 -9 -7 8 0
word word: жилье	-35 8 -8 -18 13
word word: жители	1 -9 9 -19 -7
word word: житель	-25 -29 15 10 -5
word word: жителя	-18 -15 -41 26 -12
word word: жителі	-8 -6 8 7 -11
word word: жити	-29 -29 -28 -23 45
word word: житиму	-16 -9 -31 -2 22
word word: житло	-7 -14 -1 -11 6
word word: житоми	-20 -11 43 -14 -33
word word: життя	-36 -7 -3 7 19
word word: жить	-6 -49 -30 19 27
word word: жовтен	-30 -21 -25 31 14
word word: жовтня	-5 11 -12 -6 -18
word word: жовтні	-20 -20 -26 21 -11
word word: жоден	-13 4 -25 4 11
word word: жодна	5 -18 -16 3 -16
word word: жодних	9 22 -33 -16 -43
word word: жодног	-33 -21 -19 7 16
word word: жодної	-15 10 2 6 -33
word word: журнал	-19 11 -15 21 -22
word word: жінка	24 -5 -15 -10 -13
word word: жінка-	9 -6 -7 -2 -5
word word: жінки	-10 -18 10 -1 -4
word word: жінку	3 -16 15 -13 -4
word word: жінок	1 -4 -25 16 -14
word word: жіночи	-22 -13 15 17 -11
word word: жіночо	-15 -7 34 -16 -25
word word: жінці	0 -4 -9 -13 10
word word: з	-4 -12 2 -1 -2
word word: з'явил	-18 28 -17 -4 -6
word word: з'ясов	-13 17 -4 -7 -12
word word: з'ясув	-13 -11 -4 -8 19
word word: з-помі	-23 -5 29 0 -23
word word: з-під	10 -20 -18 -13 12
word word: за	-10 -14 -10 4 0
word word: забайк	-32 -2 38 -6 -13
word word: забезп	18 -18 1 -43 -11
word word: забере	16 7 -29 -19 -15
word word: заберу	-15 -15 -15 -1 22
word word: забира	7 24 -16 -23 -24
word word: заблок	-24 17 -20 -21 16
word word: заборо	-22 -21 7 2 1
word word: забрав	-18 10 -9 3 1
word word: забрал	15 -23 -10 -7 -24
word word: забрат	-16 28 2 20 -12
word word: забува	-12 -22 -11 22 -12
word word: забуде	-18 -20 19 -15 -13
word word: забули	-6 -16 -20 -10 22
word word: завала	2 -2 -12 -10 14
word word: завало	-14 0 -4 -3 18
word word: завалі	-8 -1 -16 -2 14
word word: завдав	-23 -11 -12 -26 35
word word: завдал	-21 -4 -1 19 -11
word word: завдан	-7 9 -13 -35 22
word word: завдяк	15 -7 -21 10 -35
word word: заверб	-6 -3 -11 15 -9
word word: заверш	4 -15 9 -33 -3
word word: завжди	16 19 -36 -7 -20
word word: зависи	-10 15 -14 -10 -16
word word: завода	-24 -12 -19 -4 27
word word: завтра	32 11 -23 -27 -22
word word: завіта	-13 -7 -21 -14 33
word word: загало	5 -25 -38 13 -8
word word: загаль	4 -23 -16 0 0
word word: загарб	-16 -7 -2 15 -13
word word: загибе	0 -12 14 -1 -18
word word: загибл	13 -6 -13 -9 -18
word word: загину	2 -25 -21 -10 20
word word: загоні	9 -3 -12 -21 17
word word: загрож	-22 -18 -17 -11 39
word word: задачи	-21 -7 -15 3 10
word word: задейс	-6 -9 -3 -8 16
word word: задерж	-21 -16 -9 -25 30
word word: задоку	-8 -8 -21 -16 27
word word: заздал	-2 5 -10 -18 -6
word word: зазнал	-21 -3 -15 8 24
word word: зазнач	23 -14 -15 -17 -9
word word: займає	21 -15 -15 -6 -16
word word: займет	-14 3 21 -15 -21
word word: займут	15 -5 -11 -6 -9
word word: заканч	31 -20 -30 -6 -24
word word: закарп	19 -20 -5 -6 -20
word word: заклик	-21 25 -26 -10 -8
word word: заключ	-1 -24 -29 -20 35
word word: закон	-7 -28 -31 -27 36
word word: законо	-19 -7 -17 5 14
word word: законч	9 -14 2 -26 -31
word word: закорд	-16 25 -16 -11 24
word word: закрит	-9 -21 11 5 -10
word word: закрыт	-23 -11 -10 -16 19
word word: закупі	-7 -4 -9 -6 17
word word: закінч	1 -28 19 -6 -40
word word: залежа	-9 28 -18 -3 -24
word word: залежи	-14 20 -12 -13 -2
word word: залиша	-40 -26 30 10 0
word word: залиши	9 31 -44 -16 -26
word word: заложн	-15 -22 -16 -12 25
word word: залужн	19 -5 -8 -9 -17
word word: залуче	-7 -8 -8 9 -11
word word: залі	-22 -4 -19 -18 38
word word: залізн	-19 -12 -13 -11 28
word word: замест	-3 4 -12 1 -5
word word: заморо	-14 -3 -1 -5 14
word word: заміни	-9 10 -11 -8 3
word word: заміст	-8 22 -17 -8 -16
word word: занима	-1 9 -5 -6 -13
word word: заняла	7 -11 0 -15 -6
word word: заняти	-11 -5 -5 -16 25
word word: заняты	-20 -2 -5 -2 22
word word: заочно	-31 -6 -22 23 17
word word: запад	6 -2 -9 -2 -5
word word: запада	-12 -3 -12 -3 18
word word: западн	10 -10 -21 22 -13
word word: запам'	-1 -21 22 -17 -20
word word: запевн	-3 -13 -16 -3 12
word word: запис	-23 -30 -20 3 17
word word: записа	-26 -16 17 -24 -1
word word: запису	-15 -8 -4 -8 18
word word: записі	-13 3 -7 38 -40
word word: запит	-23 -11 -2 23 -20
word word: запита	-36 -6 -2 5 19
word word: запити	-15 -29 37 12 -37
word word: запиту	-41 -15 24 -3 -16
word word: запиті	-15 20 -18 14 -24
word word: заплан	-35 21 -27 -26 -1
word word: заповн	-13 -23 -24 -26 22
word word: запоро	60 -31 -44 -28 4
word word: запорі	20 -22 -22 -19 18
word word: запрац	-9 -23 -26 -28 19
word word: запрещ	-7 -2 -1 -2 8
word word: запроп	-22 35 -34 -8 -24
word word: запрос	-30 -12 -20 0 17
word word: запрош	-2 -27 -17 21 14
word word: запізн	-19 -17 21 -1 -6
word word: заради	27 -18 -14 0 -6
word word: зараз	-16 33 1 -14 -18
word word: зарано	-16 -4 16 -4 -29
word word: зареєс	-10 -12 -16 -32 27
word word: зарпла	-17 -10 25 -6 -21
word word: заручн	-27 -2 -28 -17 19
word word: заседа	-42 3 -27 25 -6
word word: заслуг	14 0 -12 -3 -1
word word: заслух	-20 13 -10 -1 6
word word: застав	-14 -24 8 -8 -2
word word: застен	20 -21 -8 9 -30
word word: застос	-4 -5 -3 -25 27
word word: заступ	-8 17 -29 22 -29
word word: засудж	-5 4 -2 -1 -12
word word: засуди	35 -14 -8 0 -20
word word: засіда	-11 -6 -26 3 9
word word: зателе	-21 -20 16 -26 14
word word: затем	9 -22 -16 -24 17
word word: затону	12 -6 -2 -5 -1
word word: затрим	-11 -20 -30 -14 40
word word: затягу	-21 -3 -16 4 8
word word: зауваж	-11 -11 23 -3 -17
word word: зафикс	-24 -24 -27 -5 34
word word: зафікс	-27 -28 9 -13 -2
word word: захват	-12 -2 -5 -7 19
word word: захвач	7 2 6 -8 -12
word word: захисн	17 -21 3 -11 -16
word word: захист	-16 -14 -38 -1 30
word word: захища	12 -13 -16 -11 23
word word: захода	12 0 -9 -1 -2
word word: заходи	31 -2 -18 -26 -14
word word: заходо	-17 -29 -15 -8 33
word word: заходу	-20 -16 -27 12 12
word word: заході	-14 12 -23 -13 -4
word word: захопи	18 -5 -19 -10 -8
word word: захопл	6 -21 -16 10 -16
word word: захоро	5 -9 -24 -11 12
word word: захід	15 -11 -18 -29 10
word word: зачем	-4 -20 12 -15 11
word word: защита	-11 -6 -3 -7 15
word word: защитн	14 -5 -10 -12 2
word word: защиты	-22 -7 -9 20 9
word word: защища	12 -2 -5 -4 -6
word word: заяв	-15 10 -8 -8 16
word word: заява	-12 -28 -6 -22 40
word word: заяви	-21 24 -12 -4 -15
word word: заявив	-3 12 -8 -19 -20
word word: заявил	-11 -24 5 17 -5
word word: заявки	-24 -8 -7 -31 37
word word: заявку	-2 -20 -26 -20 20
word word: заявле	-36 6 -26 -31 19
word word: заявля	-17 16 -9 23 -21
word word: заяву	-22 -11 -26 -17 32
word word: зберег	-36 -13 0 17 15
word word: збереж	-2 -21 -3 -8 24
word word: зберіг	-9 -15 -31 -32 32
word word: збили	-21 -9 15 5 9
word word: збирал	-3 -24 -21 9 14
word word: збираю	-15 -19 -22 -3 23
word word: збирає	-12 10 -32 -17 3
word word: збито	-24 -16 1 -17 22
word word: збройн	39 0 -27 -11 -26
word word: зброю	-16 -26 -16 -32 38
word word: зброя	-17 11 -20 -18 2
word word: збіг	5 -16 -3 -14 12
word word: збігів	-11 -16 -17 -16 20
word word: збільш	-11 -10 -27 -16 26
word word: збір	-14 -10 -17 -26 20
word word: зв'яжу	11 -15 10 -13 -19
word word: зв'яза	-7 -5 -15 -7 19
word word: зв'язк	-14 -11 -6 -3 6
word word: зв'язо	-12 -21 23 3 -14
word word: звання	6 -13 -29 -12 15
word word: звезда	-22 -13 17 -5 -2
word word: звезды	-14 -13 21 -8 0
word word: зверне	-29 -38 -18 17 13
word word: зверну	-39 -40 7 2 10
word word: зверні	7 -27 -1 -26 19
word word: зверта	-16 11 9 -9 -4
word word: звинув	-22 4 -17 12 -4
word word: звичай	3 2 21 -9 -15
word word: зволік	21 -15 -7 -9 -17
word word: звонил	9 -8 6 -1 -18
word word: звонки	-28 8 21 -17 -20
word word: звонко	-12 -9 -10 -19 20
word word: звонок	-2 -27 17 -15 -15
word word: звонят	-16 -15 23 -15 -21
word word: зворот	21 -1 -3 -11 -11
word word: звідки	6 -3 -16 -19 19
word word: звідти	-4 -12 -10 -26 15
word word: звільн	-2 -13 6 -8 -12
word word: звістк	14 -18 -31 12 -12
word word: звіт	-19 -6 -12 -25 32
word word: згода	-22 34 -24 -24 -26
word word: згоди	-10 27 -2 -15 -4
word word: згодом	39 1 -27 -19 -23
word word: згідно	39 -14 -20 -30 -11
word word: здав	8 -1 -8 -2 -1
word word: здавал	-11 -4 -13 20 -19
word word: здават	-16 -11 -13 4 7
word word: здався	-19 -19 -25 19 -6
word word: здалис	-33 -18 -25 -15 37
word word: здати	6 -20 -35 -19 23
word word: здатис	-23 -9 -6 -21 28
word word: здають	-32 -18 -21 10 17
word word: здаєть	12 -14 -8 -25 15
word word: здебіл	15 -17 -24 -4 0
word word: здесь	-23 -18 14 -6 -4
word word: здобул	8 0 -1 -3 -4
word word: здоров	3 -34 18 -22 -18
word word: здійсн	7 -11 9 -30 2
word word: зеленс	5 -7 11 -9 -17
word word: земле	11 -23 -1 -24 -13
word word: землю	18 -13 20 -17 -32
word word: земля	38 -14 -19 -14 -31
word word: земляк	-24 6 29 -16 -15
word word: землі	25 -32 -22 -9 -2
word word: зенитн	-10 -5 -3 -5 13
word word: зерна	-12 -12 -7 -4 13
word word: зерно	-13 -23 -13 -12 26
word word: зернов	3 -7 -15 -5 17
word word: зими	-21 15 21 -21 -27
word word: зиму	9 -7 -1 -13 -8
word word: зимы	-12 -5 17 -7 -11
word word: зловми	-9 -10 -11 -12 18
word word: злочин	-46 -4 -36 -15 32
word word: змеино	11 -1 -10 0 -6
word word: змеины	11 -11 -12 -7 6
word word: змогли	-6 -30 -9 5 21
word word: змогу	4 -8 -9 -4 1
word word: зможем	-19 2 -4 18 -28
word word: зможут	7 11 -24 -9 -14
word word: змі	4 19 -13 -27 -18
word word: змінив	-2 -7 5 -14 3
word word: змінил	-23 -15 -1 -18 25
word word: змінюю	-2 12 -3 5 -15
word word: змінює	-12 4 -21 18 13
word word: змішан	0 -18 -11 -12 15
word word: зміїни	19 -2 -11 -5 -4
word word: зміїно	25 -13 3 -13 -28
word word: знаем	-31 -33 -28 41 -33
word word: знайде	-2 -16 -9 9 1
word word: знайти	11 -5 13 2 -22
word word: знайшл	-23 -16 10 -26 34
word word: знак	-2 -17 -7 -1 21
word word: знаком	25 15 -14 -23 -18
word word: знала	11 10 -18 -9 -30
word word: знали	-9 -16 8 -8 5
word word: знати	-21 -14 -20 22 5
word word: знаход	-21 -14 -4 -24 26
word word: значил	16 -3 -10 -2 -6
word word: значит	4 -7 7 -8 -21
word word: значно	4 -10 -3 26 -25
word word: знаю	29 -23 -4 -6 -24
word word: знают	-7 -2 6 -17 5
word word: знають	14 -14 -18 -14 4
word word: знає	0 3 -24 15 -35
word word: знаємо	-2 4 -14 13 -17
word word: зник	-1 -9 -13 11 -14
word word: зникли	-4 -12 -29 8 -2
word word: зникло	-20 -18 25 -14 1
word word: зниклі	-1 -6 -14 -1 -1
word word: знищен	-5 -21 -24 -33 15
word word: знищил	-16 -3 -3 -11 27
word word: знов	-23 -2 -5 -16 12
word word: знову	-1 -6 -2 -32 11
word word: зняли	-15 -5 0 -22 11
word word: зобов'	-21 19 -1 6 -15
word word: зовсім	-9 -2 0 14 -9
word word: зокрем	19 -15 -15 5 -14
word word: золота	-15 -7 -25 -10 18
word word: зоне	7 -8 -15 -17 3
word word: зоны	-30 -9 -14 -18 27
word word: зосере	-5 -7 -2 13 -13
word word: зрадни	-19 -3 -13 -11 29
word word: зразки	14 -34 -7 -4 -13
word word: зразкі	-39 -25 21 -3 -9
word word: зразок	21 -25 -20 -34 20
word word: зранку	7 20 -22 -7 -14
word word: зриву	-9 13 -3 0 -4
word word: зрк	1 -12 -6 -2 1
word word: зробив	-10 -1 17 7 -20
word word: зробил	10 -3 -1 -16 -1
word word: зробим	-12 10 -18 -15 8
word word: зробит	-33 12 10 -33 7
word word: зробле	20 3 -2 -15 -22
word word: зсу	27 1 -21 -3 -8
word word: зупине	-27 27 -10 -12 -21
word word: зупини	-22 5 -21 -4 19
word word: зупиня	22 0 -37 0 -15
word word: зусилл	15 -2 -4 -8 -3
word word: зусиль	14 1 -8 -9 -3
word word: зустрі	-25 -8 10 1 -2
word word: зі	2 11 -1 -33 -6
word word: зібрал	-37 -19 -27 -18 36
word word: зібран	-19 -16 -23 24 -25
word word: зібрат	-7 -8 -12 -14 13
word word: зір	11 -10 0 -1 0
word word: зірвал	-9 15 -23 -9 -7
word word: зірван	-30 27 -24 -16 -20
word word: зірват	14 -5 0 -4 -15
word word: зіткне	0 -24 -27 1 4
word word: и	-11 -5 -5 -13 5
word word: иван	19 -5 -8 -3 -19
word word: игорь	-14 -6 -9 -6 17
word word: иденти	10 -17 28 -20 -26
word word: идет	-9 29 -29 -9 -14
word word: идут	-10 42 -24 14 -39
word word: из	-7 -10 0 -3 -3
word word: из-за	-39 9 -22 -34 26
word word: из-под	-18 -21 0 -17 8
word word: извест	-13 -34 11 23 -27
word word: извеще	-10 -16 15 -6 -8
word word: издани	5 -10 -24 11 -9
word word: измени	-16 10 -2 -9 9
word word: изолят	-25 -19 -14 -26 27
word word: израил	-27 -20 -7 -11 36
word word: изъято	-5 -1 -7 -8 8
word word: изъяты	-13 -6 -23 -19 28
word word: иконы	-18 -5 -15 -12 18
word word: или	-12 3 -25 -18 23
word word: им	11 -9 1 -13 -14
word word: имен	12 6 -27 -9 -23
word word: имена	14 -34 -19 8 -7
word word: имени	-8 -23 20 12 -12
word word: именно	-1 13 -23 -18 -16
word word: имя	-26 -14 8 -13 18
word word: инвали	21 -12 -12 -35 24
word word: инжене	-18 -13 -20 -30 24
word word: инициа	-30 22 -17 6 2
word word: иностр	0 -29 -38 6 10
word word: интерв	-40 -26 28 -3 5
word word: интерн	-9 -4 -4 3 8
word word: интерф	6 -4 -2 -4 -19
word word: информ	-5 -12 -27 -1 8
word word: инфрас	-24 -12 -15 16 4
word word: ирина	29 -7 -5 -24 -3
word word: исключ	-21 33 -34 -9 -3
word word: исполн	13 -9 -11 -15 3
word word: истори	0 -31 14 -24 -5
word word: источн	12 32 -39 -6 -28
word word: истреб	-10 -9 -3 -1 16
word word: итог	8 -8 4 -8 -48
word word: итогам	6 9 -3 1 -33
word word: итогах	-15 -12 9 15 -20
word word: итоги	-27 -16 6 21 -14
word word: итого	38 -34 -20 -18 -20
word word: их	-2 -9 7 -2 -14
word word: ищем	19 12 -30 -22 10
word word: июле	25 12 5 -11 -28
word word: июля	-8 10 -9 -25 7
word word: июне	-29 -5 31 0 -31
word word: июня	0 -22 -23 7 0
word word: й	12 -11 2 -17 -5
word word: йде	-23 38 -25 12 -24
word word: йдемо	-13 -21 6 15 -24
word word: йдетьс	7 26 -21 18 -41
word word: йдуть	-5 12 -30 -1 -22
word word: його	-26 11 11 -25 -2
word word: йому	-19 -18 22 -15 6
word word: йшли	33 -9 -6 -15 -20
word word: йшлося	-6 11 -24 -16 9
word word: к	8 -4 -9 -13 -13
word word: кабіне	-11 -9 -26 -12 26
word word: кава	-25 -17 17 -8 23
word word: каву	-13 -4 26 -5 -29
word word: кадрах	-4 -5 13 -12 -18
word word: кадри	-22 -20 30 -16 -7
word word: кадры	-10 -34 29 -33 -22
word word: кадыро	-2 -18 13 -5 -20
word word: каждая	22 9 -32 -15 -27
word word: каждог	-4 -17 -4 27 -26
word word: каждое	-28 3 -39 -1 14
word word: каждой	7 15 -24 -15 -45
word word: каждом	14 -1 -2 -5 -19
word word: каждую	12 -25 -43 11 0
word word: каждый	-8 -3 -28 12 15
word word: каждым	-7 -13 13 5 -45
word word: каже	-20 11 -5 -20 -6
word word: кажу	-21 9 -24 20 -17
word word: кажуть	-4 -9 12 -22 -7
word word: казали	-1 7 15 -6 -20
word word: как	-15 -11 25 -17 1
word word: какая	11 -4 -10 -7 -5
word word: каких-	30 13 -17 -5 -18
word word: какой	1 12 -11 -2 -2
word word: калини	-20 -15 24 -7 -16
word word: калужс	-25 -15 -26 -11 42
word word: камер	27 -14 -22 -10 -3
word word: камера	-25 -1 16 -11 14
word word: камере	-10 -4 20 -9 -32
word word: камеру	-20 10 4 -15 3
word word: камері	-6 -6 18 6 -20
word word: камиши	-24 16 -13 -14 -6
word word: канада	-5 14 -16 -22 9
word word: канади	29 -5 -8 -11 -21
word word: канал	5 -11 -16 -19 11
word word: канала	-2 25 -25 -11 -18
word word: канале	6 -5 22 -12 -20
word word: канали	-15 -11 -24 -34 23
word word: каналу	-6 -12 -15 -8 22
word word: каналы	-21 -10 -21 22 -22
word word: каналі	-22 20 1 -11 11
word word: канцле	2 -31 -21 -18 30
word word: капці	-9 -13 -1 -9 7
word word: кара-м	-30 -13 -23 -6 41
word word: караба	-18 -5 -13 -15 21
word word: карант	-27 -6 28 -7 -18
word word: кардин	-14 21 -15 -12 0
word word: картин	-37 -14 -20 -34 31
word word: карты	-18 -5 -7 -7 13
word word: касает	-9 -15 -11 -10 13
word word: катар	9 18 -35 -19 -13
word word: катара	26 -14 -14 -17 -21
word word: катарс	24 -9 -15 5 -26
word word: катару	5 -6 -23 13 -21
word word: катего	-20 15 -16 2 -13
word word: катера	-13 -11 -8 -13 27
word word: катува	13 -29 -10 0 1
word word: катівн	17 -8 -14 -5 -11
word word: каховк	-10 -3 13 -14 -2
word word: качест	-19 11 -8 -8 12
word word: кв	-5 0 -3 -1 8
word word: квадра	-24 -10 -10 -33 35
word word: кварта	-33 -29 -9 13 3
word word: кварти	-23 -30 1 -1 18
word word: квиток	10 -8 -7 -7 3
word word: квітам	-14 -17 32 -4 -25
word word: квітен	-14 -14 -6 1 11
word word: квітня	-16 -19 19 -2 -1
word word: квітні	7 -5 -16 -14 11
word word: кг	-19 -22 13 -19 5
word word: керова	-9 -1 0 -3 11
word word: керівн	6 13 -8 -7 -20
word word: киев	9 11 -26 -6 -27
word word: киева	-24 29 -29 8 -40
word word: киеве	10 -12 2 -30 -28
word word: киевом	-4 15 -30 -19 -8
word word: киевск	15 2 -5 -22 -12
word word: киеву	11 6 -35 4 -26
word word: килогр	-4 -3 20 -11 -20
word word: ким	-9 -14 -19 12 -5
word word: кинули	-26 -21 -21 -20 33
word word: кирилл	10 7 -8 -14 -5
word word: кирило	-3 9 -4 4 -29
word word: києва	13 -25 -7 -23 7
word word: києві	-22 -1 -8 -23 30
word word: київ	7 -13 5 -11 -6
word word: київсь	8 -12 -17 -11 18
word word: київщи	39 -22 -20 -19 -9
word word: класс	-28 -4 19 -11 19
word word: класса	-2 -26 -7 -13 21
word word: климен	4 -11 21 -25 -24
word word: клиник	-12 -10 12 -10 0
word word: клинич	-21 -15 -22 -8 30
word word: ключи	-19 -13 6 -9 4
word word: клінік	-9 -5 -12 -12 12
word word: км	-4 -21 -20 -9 8
word word: книг	-3 -2 -9 -3 14
word word: книга	-13 -12 -22 -30 43
word word: книги	-33 -17 -7 -11 12
word word: книжок	-13 -10 -20 -5 20
word word: ко	13 1 -14 -4 -9
word word: коаліц	-21 -28 -22 16 24
word word: когда	-10 8 -7 -3 -4
word word: кого	-13 -32 11 7 -18
word word: кого-т	8 -6 6 -4 -8
word word: когось	23 -14 -26 -21 16
word word: код	-11 -10 -16 -16 17
word word: коек	-17 -9 -9 -8 14
word word: кожен	-5 -6 -23 -11 7
word word: кожна	-12 -1 -37 31 8
word word: кожне	25 -40 0 13 -10
word word: кожним	-20 -26 13 21 -19
word word: кожног	-2 -5 2 -7 -11
word word: кожном	-2 -27 -7 1 5
word word: кожною	-16 0 -20 34 -33
word word: кожної	-11 -9 -32 -4 24
word word: кожну	9 -51 -2 21 -7
word word: кожній	-34 -36 -6 31 9
word word: кол-це	-18 -29 10 -16 7
word word: колабо	-17 -22 -29 -19 29
word word: колега	-40 0 -13 8 6
word word: колеги	-18 21 -14 -16 -6
word word: колего	-19 -3 -17 18 5
word word: коли	-26 33 0 -25 -28
word word: количе	36 -17 -7 -13 -20
word word: колишн	-2 -9 -11 -28 21
word word: коллег	-14 -11 -33 24 1
word word: колон	-29 -11 -10 19 15
word word: колона	22 -7 -28 -10 4
word word: колони	-48 -45 -33 2 41
word word: колонн	14 -25 -5 -23 2
word word: колону	8 -6 11 -23 -33
word word: колоні	-3 -19 -28 2 15
word word: колоти	-27 17 -15 -13 13
word word: колі	13 -2 -21 -12 13
word word: коліна	-14 -23 12 10 -30
word word: команд	-12 -5 15 -18 5
word word: комбин	-33 -12 -19 -10 43
word word: комбри	-5 -1 -24 -15 20
word word: коменд	1 -6 -17 -15 15
word word: комент	-28 9 -5 -27 8
word word: комисс	30 -30 -22 -22 11
word word: комите	3 -10 -9 -17 2
word word: коммен	24 -15 -14 -17 -3
word word: коммер	7 -16 -28 15 -28
word word: комнат	20 -9 -16 -4 7
word word: компан	-19 -17 -15 -13 38
word word: компен	-13 -1 -18 -18 31
word word: компле	-15 -8 9 -11 21
word word: кому	15 -26 9 6 -31
word word: коміса	-13 -7 -1 15 -10
word word: комісі	-2 -4 -14 3 1
word word: коміте	14 -25 -18 0 -7
word word: конвен	-5 -26 -16 3 -3
word word: конвер	-21 -9 -9 -20 27
word word: конечн	14 -10 -14 -5 11
word word: конкре	-6 -6 -25 -18 25
word word: констр	-18 -3 -4 -22 22
word word: консул	-7 23 -28 -28 0
word word: контак	-27 36 -40 -8 0
word word: контра	3 -25 5 -1 3
word word: контро	-5 -5 -17 -25 19
word word: контрр	16 0 -2 -7 -12
word word: конфер	-17 -9 -13 13 7
word word: конфли	8 3 21 -27 -35
word word: конфіс	-2 -1 -4 -6 11
word word: конца	6 23 4 -13 -52
word word: конце	22 -6 -2 -11 -28
word word: концер	-16 -9 -41 -22 36
word word: коорди	-2 -16 -10 3 4
word word: коордш	24 10 -25 -35 -32
word word: копію	-22 -10 -7 -14 27
word word: корабе	1 -10 -22 -12 5
word word: корабл	-18 -5 -11 -12 24
word word: кордон	19 -1 -23 -40 1
word word: коресп	13 -13 -9 -21 7
word word: коригу	-17 -18 -11 -5 25
word word: коридо	-32 15 5 17 0
word word: корист	-6 21 -23 -42 30
word word: кормил	-24 -7 39 -7 -32
word word: коробо	-20 -9 -14 -17 31
word word: коротк	-20 12 0 8 -9
word word: корпус	3 -20 -8 28 -5
word word: коррес	8 -22 12 -21 -1
word word: костюм	-18 -19 11 -12 -4
word word: котенк	4 -8 -15 10 -23
word word: котора	-16 -10 -1 26 -19
word word: которо	-7 3 8 -34 -1
word word: котору	15 -17 -36 -19 4
word word: которы	-2 -12 8 -7 -17
word word: котрі	30 7 -26 -27 -21
word word: крамат	-15 -9 -13 -5 15
word word: красик	-21 -6 -11 -2 16
word word: красно	-16 -8 -24 9 13
word word: красны	-14 -8 -15 -12 11
word word: краще	-7 0 23 -2 -18
word word: краю	17 -1 -4 -2 -14
word word: края	-30 -18 27 -11 -9
word word: країн	-43 -29 -21 6 21
word word: країна	-8 -16 2 1 12
word word: країни	-1 18 -3 6 -17
word word: країну	9 -19 -15 -10 -5
word word: країні	-20 -12 -8 12 17
word word: кремен	-2 -13 -6 -21 26
word word: кремле	-17 6 -14 -3 1
word word: кремль	-5 3 -34 9 11
word word: кремля	-1 23 -12 -14 -16
word word: кремлі	8 15 -6 -14 -14
word word: крест	0 -15 -4 -11 7
word word: креста	0 -30 -6 17 2
word word: кресто	-12 9 -11 16 3
word word: кресту	5 -3 -24 12 -19
word word: крим	-14 -3 -14 17 -12
word word: кримсь	21 12 -26 -40 -2
word word: криму	12 -4 0 -35 -12
word word: кримін	6 11 -8 -27 9
word word: критич	10 -26 -22 3 17
word word: кричал	-36 -17 13 -19 5
word word: кричит	-26 -2 28 -2 -6
word word: крок	21 13 -24 -18 -1
word word: кроки	6 -30 -21 -15 12
word word: кроком	-16 34 -26 -17 -5
word word: кроку	11 6 13 -21 -21
word word: кроме	-4 -9 -20 9 -2
word word: кропив	-17 -15 -11 -6 20
word word: кропот	0 16 -22 -17 -12
word word: кругло	6 -20 -10 -3 1
word word: крупне	15 0 -15 -18 6
word word: крупно	-15 -7 -14 -3 17
word word: крупны	-7 1 1 -12 5
word word: крушен	-15 27 -13 -2 -1
word word: крым	7 -16 -23 -16 15
word word: крыма	-31 -20 -21 -20 35
word word: крымом	-12 -16 -17 -11 17
word word: крыму	-29 -5 -9 -12 37
word word: крім	-15 4 -17 7 1
word word: кто	-9 -32 -3 -2 7
word word: кто-то	-3 -8 20 -4 -43
word word: куда	24 -16 -24 -18 -5
word word: куди	-35 9 9 -30 15
word word: кулаки	-25 29 -7 -8 -30
word word: кульов	8 -1 -1 -4 -3
word word: кума	23 -9 -6 -7 -19
word word: куп'ян	0 -15 -7 -19 19
word word: купянс	4 -9 -11 -15 2
word word: курант	12 0 -13 -2 -11
word word: курато	-8 -21 -28 -5 36
word word: курахі	-4 -1 -9 -11 6
word word: курс	-15 -27 -33 -24 37
word word: курсан	-42 -9 -26 -28 25
word word: курск	3 -15 12 -17 -4
word word: курска	-11 -11 -10 -16 17
word word: курске	-2 -22 15 -9 -39
word word: курски	11 -33 -25 -12 27
word word: курско	-2 4 -19 12 -12
word word: курску	-34 -6 14 24 -6
word word: курськ	18 4 -2 -19 -13
word word: курщин	-16 4 8 -44 11
word word: курян	3 6 -11 -3 -30
word word: куряна	-23 -2 3 13 -18
word word: куряне	-19 -18 38 -18 -30
word word: куряни	23 -5 -11 -18 -7
word word: кіберп	-1 -7 -17 -4 22
word word: кілогр	-8 -32 27 -26 -21
word word: кіломе	-27 -16 -9 -22 27
word word: кілька	18 -17 -2 -11 -24
word word: кілько	-13 13 -24 6 -2
word word: кількі	2 12 -36 12 -34
word word: кінець	3 12 -13 7 -19
word word: кінця	4 13 -20 -25 -7
word word: кінців	-10 -11 -27 -20 31
word word: лабора	-5 -18 -31 6 0
word word: лавров	-16 -33 -28 23 0
word word: лагере	0 -17 -9 5 -2
word word: лагеря	-17 -13 -6 9 -2
word word: ласка	-9 0 9 -5 -20
word word: легіон	-19 -7 -1 -2 24
word word: леді	5 20 2 -19 -24
word word: лежат	-12 27 -9 -6 -18
word word: лежать	4 4 1 -10 -1
word word: лежачи	-14 20 -16 -20 -10
word word: лежить	-18 25 -13 -9 -17
word word: лейтен	-23 -16 -17 -6 33
word word: лекарс	-29 4 -27 -27 19
word word: лет	-9 7 -6 -12 -1
word word: лета	-43 8 26 15 -6
word word: летате	-4 -8 -9 -9 11
word word: летом	-18 -24 7 -26 26
word word: летчик	6 -20 -48 -29 22
word word: летят	18 -8 -18 -2 -9
word word: лечебн	0 -10 19 -17 -10
word word: лечени	-25 -15 13 1 3
word word: лечить	21 -5 -15 -2 -14
word word: ли	-25 0 6 13 -18
word word: либо	-4 -8 -18 -17 24
word word: лимана	-2 -6 -15 -3 5
word word: линии	21 -43 -48 8 -5
word word: линию	9 -4 4 8 -41
word word: линия	-21 -10 -10 -26 35
word word: липецк	-14 -9 1 -12 10
word word: липня	1 -18 -22 -23 27
word word: липні	-17 8 -15 11 5
word word: лист	-19 7 -21 -19 2
word word: листа	-24 5 -1 -19 1
word word: листи	-54 3 7 3 9
word word: листоп	-9 21 -12 -6 -24
word word: листув	-7 -34 -24 4 23
word word: листів	-4 -30 -8 -5 11
word word: литви	-40 -6 -14 -15 32
word word: литовс	-46 -6 -26 -14 39
word word: лиц	27 -23 -21 8 -6
word word: лица	-8 10 -5 -10 4
word word: лично	12 -19 -17 16 -12
word word: личнос	-25 -19 12 -8 12
word word: личные	13 0 -14 -5 12
word word: лишают	-56 -12 -8 24 3
word word: лишаєт	-12 -9 -8 20 0
word word: лише	-20 4 1 16 -14
word word: лишило	-10 -23 -12 -13 15
word word: лишком	14 -9 -2 4 -13
word word: лишним	0 14 23 -20 -20
word word: лишь	33 -24 -26 -29 0
word word: лнр	19 -33 -6 -19 -6
word word: ложь	-15 8 -11 -5 7
word word: лондон	7 -22 -10 -18 9
word word: лубине	8 16 -13 0 -32
word word: лубинц	1 0 -21 -15 -14
word word: лубіне	16 -1 2 -15 -19
word word: лубінц	4 -24 -8 18 -15
word word: луганс	20 -17 -14 -5 -2
word word: луганщ	10 -5 7 6 -26
word word: лукаше	16 -30 -29 -24 13
word word: лучше	-11 -21 -22 -13 24
word word: лучший	18 -1 -14 -1 -5
word word: львова	0 5 19 -10 -34
word word: львово	-14 -7 -16 -22 24
word word: львові	-26 -14 -30 -12 31
word word: львівщ	-16 -13 -28 -22 24
word word: льотчи	11 -2 -9 -4 4
word word: любой	-34 11 -25 14 23
word word: людей	0 -13 -28 11 1
word word: люди	-21 20 1 -4 -19
word word: людина	0 -19 -27 17 -3
word word: людини	6 -35 -20 6 9
word word: людину	3 -33 -33 -3 16
word word: людині	-6 -1 24 -1 -21
word word: людьми	-9 16 -12 -8 -4
word word: людям	2 -31 12 -2 -10
word word: людях	-20 -14 -11 6 14
word word: лютий	-13 -17 -6 -14 30
word word: лютого	-10 -17 3 28 -36
word word: лютому	-4 11 -19 -25 -15
word word: лівобе	14 -5 -1 -2 -9
word word: лідера	-19 -19 -15 -17 26
word word: лідері	22 -18 -19 -12 8
word word: лікар	-18 -14 24 -12 -24
word word: лікаре	-8 -9 -8 -10 16
word word: лікарк	15 -1 -4 -9 -12
word word: лікарн	-16 -14 30 -10 -20
word word: лікаря	-48 -13 7 19 -3
word word: лікарі	-16 -18 18 15 -15
word word: ліквід	-2 -5 -7 -9 17
word word: ліком	16 -6 -5 -5 -2
word word: лікува	-2 -25 3 -36 11
word word: лікуют	-39 8 8 10 -12
word word: ліків	0 -17 -9 9 11
word word: лінію	-4 -16 4 12 -21
word word: лінія	-5 -9 -11 9 -11
word word: лінії	13 13 -24 -30 -2
word word: літа	-17 -6 11 -26 20
word word: літак	-54 4 -31 -35 47
word word: літака	-13 25 -20 -9 -15
word word: літаки	20 -15 -11 -13 7
word word: літакі	-29 -35 -18 -10 40
word word: літні	-2 -21 -16 9 11
word word: літніх	-21 -5 -7 -16 18
word word: літо	-5 -1 -2 -16 17
word word: м	-12 -8 -30 -9 27
word word: мав	-25 37 -6 -14 -46
word word: мае	-31 3 11 8 -12
word word: майдан	-25 0 -23 1 7
word word: майже	-14 4 -3 5 -10
word word: майсте	-17 -13 -18 -6 28
word word: макеев	-9 -10 -13 -24 18
word word: макрон	-24 -7 -15 -14 27
word word: максим	-8 15 5 -11 -14
word word: мала	-11 -1 10 -9 0
word word: малень	23 -8 -6 -7 -7
word word: мали	3 -13 2 -13 2
word word: мало	-39 -27 24 21 -14
word word: мальчи	28 -9 -17 -11 -27
word word: малюк	-6 -7 11 -2 -8
word word: малюку	17 0 -9 -4 -11
word word: маляр	-26 9 -9 22 -15
word word: мам	-23 -17 23 -36 -5
word word: мама	-18 -14 26 -19 -11
word word: мамам	28 -12 1 -5 -20
word word: мамами	20 12 -12 -23 -29
word word: маме	-10 -22 2 -17 8
word word: мами	16 -5 -17 -4 -13
word word: мамо	-22 -16 28 13 -27
word word: маму	24 -12 -22 -12 -11
word word: мамы	36 -11 -23 -10 -9
word word: мамі	-27 -26 43 -10 -28
word word: маніпу	-28 21 -23 -21 -2
word word: мар'їн	-12 -8 -16 -19 22
word word: марии	-10 -2 17 -5 -6
word word: мариуп	-7 -3 -40 -14 17
word word: марк	-14 -20 -25 -16 20
word word: марта	-34 3 28 -12 -8
word word: марте	-13 15 -20 -17 1
word word: маршру	-43 -9 0 24 -6
word word: маріуп	23 -22 -12 -12 -15
word word: марія	-33 -20 11 -16 20
word word: массир	-8 1 0 -2 8
word word: масшта	9 17 -31 -23 1
word word: матере	-17 8 -4 -20 -1
word word: матери	-22 -6 -5 -14 22
word word: матеря	-1 -15 -15 -20 23
word word: матері	21 -14 -12 -25 -4
word word: мати	6 9 6 -13 -27
word word: матрос	24 -4 -10 -1 -12
word word: матч	-22 -10 -16 -18 22
word word: мать	-1 -39 21 -24 -10
word word: машин	-27 -20 -6 -25 30
word word: машина	-31 -17 18 -10 -2
word word: машину	-8 -3 -13 -1 16
word word: машины	20 -3 -18 -9 -13
word word: маю	14 -17 -11 -20 1
word word: мають	-25 8 3 -22 14
word word: мая	-6 6 16 -32 -12
word word: має	-5 -8 -8 6 -2
word word: маємо	12 -18 -2 -2 -25
word word: маєте	-8 -14 -19 6 13
word word: мвд	-21 -9 1 25 -21
word word: мвс	6 -25 -1 7 -19
word word: медали	-13 -14 -28 -6 19
word word: медаль	-17 -7 -1 -7 19
word word: медвед	-13 -8 27 -27 -32
word word: меджлі	12 -1 -5 -4 -9
word word: медзак	9 -9 1 -10 -12
word word: медик	28 0 -16 -13 -8
word word: медика	-27 -20 2 -11 24
word word: медики	27 -12 -10 -30 -7
word word: медико	-22 4 -4 -13 12
word word: медикі	-15 10 -20 -14 10
word word: мединс	22 11 -19 -44 -24
word word: медици	-1 -19 0 -1 2
word word: медичн	16 -14 -26 -11 5
word word: медогл	7 0 9 -10 -8
word word: медосм	12 -1 -8 -1 -9
word word: медпом	-2 -10 -9 -3 16
word word: медпун	-10 -13 -3 -7 12
word word: медсес	-21 -14 0 1 -2
word word: медучр	24 -10 -23 -12 -14
word word: медіа	-20 12 10 13 -12
word word: межах	10 -19 -10 4 -37
word word: между	-19 -7 -2 13 19
word word: междун	2 -18 -24 -2 9
word word: мелані	26 -4 -9 -18 -12
word word: мелито	21 -18 -31 -20 0
word word: меліто	15 -17 -28 -22 5
word word: мемора	-32 -47 26 8 -13
word word: мене	8 -16 2 -12 0
word word: менее	-16 -1 -5 -8 2
word word: менш	7 2 6 -2 -25
word word: менше	-22 10 -12 3 12
word word: меньше	-26 -10 32 5 -20
word word: меня	-22 -6 0 18 -22
word word: меняем	-11 10 -19 -9 17
word word: меняли	29 -35 -9 -7 -21
word word: менять	8 30 -22 -28 -26
word word: меняют	4 -12 -5 -4 12
word word: мені	-20 -9 -15 -5 17
word word: мер	7 -4 23 -12 -15
word word: мера	26 -8 -13 -17 -21
word word: мере	-17 0 12 -29 9
word word: мереже	-24 21 18 7 -31
word word: мережі	-15 17 -26 -21 23
word word: меропр	-17 25 -10 -16 -6
word word: мест	-8 -25 -22 -20 26
word word: места	9 -13 -19 -11 8
word word: местах	-2 -25 -25 -1 13
word word: месте	-11 31 -9 -26 -21
word word: местны	5 -4 -15 -5 4
word word: место	-16 39 -35 -10 4
word word: месяц	-4 -13 0 -22 -2
word word: месяца	5 17 -11 -33 -27
word word: месяце	9 -7 6 -22 -12
word word: месяцы	11 -19 -3 -10 -10
word word: мета	3 -17 22 -27 -17
word word: механи	-11 -2 11 5 -11
word word: механі	-18 8 -9 12 6
word word: мешкан	7 -19 1 -34 10
word word: мзс	0 -17 -9 -16 16
word word: ми	-18 1 5 -2 -13
word word: мигран	-11 -16 -12 12 10
word word: мид	-4 -16 0 9 -25
word word: микола	8 -25 19 -29 -29
word word: милици	26 -14 -30 -24 -5
word word: миллио	-14 -9 -9 -26 24
word word: милосе	13 -11 -9 -14 -3
word word: милост	10 2 -3 -12 0
word word: минає	8 -6 -7 -14 -1
word word: миниму	2 -31 -19 -15 22
word word: минист	-21 -16 -16 9 3
word word: минобо	-5 -8 10 -16 -4
word word: миноме	-17 -1 -5 -1 21
word word: минреи	19 -25 -12 6 -27
word word: минск	-9 2 -23 -7 9
word word: минске	-33 13 -25 3 7
word word: минувш	-18 -14 -6 -4 20
word word: минула	8 -2 14 -8 -12
word word: минули	-18 9 11 -3 -15
word word: минуло	-2 -6 4 -22 -1
word word: минулу	-4 15 -3 -4 -15
word word: минулі	-10 -16 21 -5 -5
word word: минут	-31 -4 -11 9 24
word word: минуты	21 -21 3 -12 -6
word word: мир	-39 -28 -8 5 29
word word: мира	-20 -8 16 -13 13
word word: мирный	-4 -2 -2 -1 8
word word: мирных	-10 6 -5 -3 -5
word word: миротв	-28 -17 -17 -14 37
word word: миру	-24 -25 -27 12 26
word word: мить	-20 14 13 -5 -13
word word: мккк	5 10 -29 -8 -8
word word: мкчх	-5 -22 -35 -21 35
word word: младше	15 -7 -16 -17 -13
word word: младши	-19 -13 22 13 -4
word word: млн	-31 -20 -2 -18 23
word word: млрд	-21 -23 -18 17 -9
word word: мне	-8 18 -3 0 -13
word word: мнения	-30 -33 -21 -10 38
word word: многие	7 5 0 -1 -21
word word: многим	-10 -14 15 -3 -21
word word: многих	-18 1 18 -16 -8
word word: много	-14 4 7 -5 -30
word word: мо	14 13 -25 -19 -5
word word: мобили	-27 -21 -4 -13 18
word word: мобиль	-14 -5 3 -8 4
word word: мобіль	-12 -20 -14 15 3
word word: мобілі	-33 2 -22 -15 18
word word: мова	-3 22 -11 -9 -30
word word: мовчан	-21 18 -19 -13 21
word word: мовчат	-17 5 -23 -6 12
word word: мовчи	-16 -29 -25 -35 29
word word: мовчит	-19 29 -3 -1 -27
word word: мовчки	16 0 -9 0 -9
word word: мовчіт	3 -10 -13 16 -15
word word: мог	-5 24 -11 -4 -13
word word: могли	-17 -6 10 -19 4
word word: могло	27 -22 -26 -13 -14
word word: мого	-23 -16 31 -10 -32
word word: могу	26 21 -17 -26 -21
word word: могут	-22 18 9 3 -10
word word: моего	-12 -13 13 -8 -3
word word: може	-14 9 -18 17 -11
word word: можемо	7 21 -15 -7 -9
word word: может	-22 39 -27 -9 -25
word word: можлив	2 22 -10 -11 0
word word: можна	-24 -26 5 3 1
word word: можно	10 -1 -13 -46 -10
word word: можу	-7 -19 9 32 -36
word word: можуть	22 -2 -5 -34 -2
word word: моз	-16 -11 31 -2 -29
word word: мои	34 -9 -26 4 -29
word word: моим	-19 -4 -1 22 -1
word word: мой	0 -16 -20 14 3
word word: молдов	-6 -19 -20 -20 16
word word: молилс	-25 -1 17 22 -21
word word: молитв	-38 -9 -1 -3 18
word word: молоде	-17 2 24 -17 -38
word word: молоди	-13 -5 -3 14 -7
word word: молодо	13 -7 -4 -3 -19
word word: молодц	-25 -5 38 -5 -27
word word: молодш	27 -2 -3 -7 -22
word word: молоды	-22 3 13 15 -6
word word: молодь	-13 -17 13 -20 14
word word: молоді	-14 16 9 -17 -30
word word: моложе	-6 11 -7 -3 -11
word word: молчит	-4 22 -13 -14 -13
word word: момент	-7 15 -4 5 -29
word word: моніто	-19 -18 -11 -17 34
word word: моргах	-20 -12 18 7 -34
word word: морги	11 -7 -6 -3 -5
word word: моргов	21 -4 -13 -4 -7
word word: моргів	33 -15 -2 -24 -34
word word: мордов	-8 5 -6 -17 0
word word: море	-23 5 -19 -9 27
word word: морозо	-9 14 21 -6 -21
word word: морпіх	-6 -1 2 -24 -8
word word: морско	-16 -1 9 -4 10
word word: морськ	-28 -23 -7 12 7
word word: моря	-24 -33 -17 -10 37
word word: моряк	14 -1 -9 -1 -5
word word: моряка	2 -11 18 -26 -19
word word: моряки	8 -19 -22 19 -16
word word: моряко	-40 23 17 -21 3
word word: морякі	2 8 -35 -21 9
word word: морі	-28 -4 -22 -26 25
word word: москал	6 24 -32 16 -48
word word: москва	-3 -2 -18 17 -25
word word: москве	5 -16 -9 -10 6
word word: москви	16 14 -10 5 -32
word word: москво	-2 18 -11 -1 -22
word word: москву	17 -12 -11 -20 0
word word: москвы	24 -18 -3 -29 2
word word: москві	9 24 -18 -28 -24
word word: москов	3 -24 2 -22 14
word word: мосту	-4 -8 -15 -8 21
word word: мотост	-27 -12 -21 -12 29
word word: мошенн	-4 16 -24 -21 -6
word word: моя	12 19 -19 -7 -21
word word: моєї	21 18 -16 -12 -18
word word: мої	3 2 -21 -13 1
word word: моїй	-7 -9 10 10 -11
word word: моїми	-9 -6 -3 4 10
word word: мск	-2 11 -22 -21 -1
word word: муж	-8 8 -6 0 4
word word: мужест	-17 -10 -21 -6 21
word word: мужики	-1 -10 13 -10 -21
word word: мужчин	6 -7 2 -25 -5
word word: музыка	22 -4 -16 -8 -12
word word: мукаче	-30 -11 9 -7 3
word word: мурман	-8 -8 38 -2 -34
word word: мфц	-16 -5 -3 -7 14
word word: мчс	-17 -6 18 -4 12
word word: мы	-14 -4 -16 20 -14
word word: мэра	27 -18 -10 -3 -3
word word: мюнхен	-15 -23 -7 38 -29
word word: міг	-17 -14 -6 -8 12
word word: між	-7 -22 18 -14 10
word word: міжнар	4 -17 -31 21 -27
word word: мій	7 -14 -17 -21 24
word word: мільйо	-4 -12 13 14 -20
word word: мільяр	3 23 -24 -29 -12
word word: мінобо	24 1 -26 -4 -27
word word: мінреі	27 -6 -19 -12 -3
word word: мінськ	-10 14 5 -7 -21
word word: мінус	17 -12 15 -28 -11
word word: міняли	-8 9 -8 -6 -4
word word: міняти	-18 16 -14 15 -23
word word: міняют	-22 -14 -12 19 5
word word: міняєм	-25 22 -24 -10 12
word word: мініст	-11 -4 9 -6 0
word word: міркув	-35 -29 20 23 -19
word word: міст	-5 -13 8 -12 -2
word word: міста	-20 -8 5 -8 17
word word: містах	-12 -10 -21 -27 24
word word: містит	-7 -39 -11 -15 29
word word: місто	1 -14 -6 -14 6
word word: місце	-9 -2 -13 -19 16
word word: місцев	18 -8 -15 8 -24
word word: місць	-39 -30 -35 -1 35
word word: місця	13 -16 -22 -13 19
word word: місцях	-20 16 -28 20 -25
word word: місці	32 -10 -22 -22 -11
word word: міськи	-8 -18 5 -13 11
word word: місько	16 -2 -3 -12 -6
word word: місяць	-7 -34 12 -14 0
word word: місяця	-11 5 -18 -31 23
word word: місяці	2 -46 0 2 -4
word word: місію	-4 -17 -9 -9 19
word word: місія	18 -7 -20 -18 2
word word: н	-18 -6 -20 -10 25
word word: на	-8 2 -4 -11 1
word word: наближ	12 -13 -14 -34 11
word word: наблюд	-24 -3 8 7 12
word word: набори	-13 0 21 -1 -13
word word: наборо	-15 -7 8 -11 -4
word word: набрав	-17 -6 29 -8 -8
word word: набрал	-19 -1 -1 -1 13
word word: набрат	-12 30 6 -24 -28
word word: набір	22 -11 -8 -8 -3
word word: навесн	-9 -9 -15 -13 22
word word: навест	-23 -13 31 -16 -29
word word: навзає	9 -2 -3 -2 -3
word word: навкол	-23 -3 10 -14 14
word word: навмис	-27 -20 32 -22 -5
word word: навстр	31 -27 -28 -18 -8
word word: навчан	2 -9 -19 -17 9
word word: навчив	-9 -8 -10 -2 15
word word: навчил	-14 20 -20 -25 10
word word: навів	5 -12 -10 17 -16
word word: навіть	-11 21 4 -24 -11
word word: нагада	-6 0 9 -19 -17
word word: нагаду	-19 5 -22 25 -9
word word: нагляд	-20 -12 -4 -9 15
word word: нагоди	9 -12 -18 -14 9
word word: нагоду	-26 -1 25 -5 -2
word word: наголо	11 -22 0 -2 1
word word: нагоро	-26 -14 -7 -31 29
word word: наград	-35 -10 -26 -10 35
word word: награж	-23 -3 -22 -4 34
word word: над	-22 13 -17 -11 -3
word word: надали	-16 -21 4 -26 22
word word: надалі	15 -7 -2 -13 -9
word word: надати	-9 3 -4 -4 0
word word: надают	14 -3 -13 -8 -15
word word: надає	-9 0 13 3 -10
word word: надеем	-23 40 -26 -20 -26
word word: надежд	-19 18 -5 -17 -12
word word: надеюс	-5 38 -30 -25 -28
word word: надзви	3 -3 -19 21 -18
word word: надо	-4 -7 7 7 -30
word word: надсил	-10 -1 -25 -10 17
word word: надто	-9 -2 -1 12 -10
word word: надход	-29 -12 -10 7 22
word word: надійш	-2 -28 -18 -6 20
word word: надісл	-4 0 -25 -24 16
word word: надішл	-16 -6 -9 -13 27
word word: надія	5 19 -12 -11 -24
word word: надії	-2 4 -1 8 -9
word word: наемни	9 -11 -19 -12 12
word word: назавж	-35 14 30 -16 -29
word word: назад	-12 -2 10 -32 -5
word word: назвав	-18 -10 4 17 -14
word word: назвал	15 -2 -17 -7 -13
word word: назван	-8 19 -29 -30 -10
word word: назват	22 23 -30 -11 -32
word word: назве	3 9 -16 -15 -15
word word: назвем	4 20 -16 8 -30
word word: назива	-1 -2 -8 3 -23
word word: назнач	-36 46 -33 -21 3
word word: назову	-34 -6 20 25 -15
word word: называ	-8 -12 2 16 -19
word word: найбли	-24 26 -1 -13 -14
word word: найбіл	-7 -15 -22 22 -8
word word: найваж	-1 -10 -5 17 -9
word word: найгар	17 18 -10 -9 -29
word word: найден	-18 -5 11 7 2
word word: найдов	0 7 1 -10 -3
word word: найкра	31 -12 -17 -23 -20
word word: наймас	-33 -13 6 22 -9
word word: наймен	34 -17 -26 -25 -5
word word: наймол	31 -6 16 -30 -23
word word: найпер	-9 -8 14 -4 -7
word word: найскл	-5 -16 19 -23 -14
word word: найста	27 -8 6 -24 -26
word word: найти	17 -2 1 1 -10
word word: найчас	-11 -13 7 -8 7
word word: наказ	-12 5 -26 -17 18
word word: наказа	3 -1 -12 -5 16
word word: наказо	-8 -5 -14 -15 19
word word: наказу	4 -4 -5 -8 8
word word: накану	-4 -12 27 -18 -31
word word: наконе	39 -12 -37 -16 -23
word word: накорм	-4 -17 13 -14 -5
word word: належа	39 -15 -26 -31 1
word word: належн	3 2 -2 -5 -10
word word: налічу	-24 -26 -11 -1 24
word word: нам	28 -39 -8 -2 -28
word word: намага	-5 6 -13 -8 6
word word: намере	1 5 -19 -13 5
word word: намече	-18 19 -20 -12 -18
word word: нами	-35 -2 20 -23 15
word word: нанес	-17 -8 -3 -7 25
word word: нанесе	-15 0 0 -2 16
word word: нанесл	15 -1 -1 -1 -14
word word: напере	3 -11 11 -10 -23
word word: написа	-9 11 -11 -30 5
word word: напишу	-5 4 11 -14 -3
word word: наполе	-16 -9 2 8 -8
word word: наполя	-13 29 -11 -7 -23
word word: напоми	14 10 -12 -24 -12
word word: напомн	-13 -15 1 10 4
word word: направ	3 -6 9 -49 2
word word: наприк	15 -6 -7 -4 -2
word word: напрям	33 -7 -28 -32 12
word word: напутс	34 -11 -24 -5 -17
word word: нараду	-38 36 -28 11 -16
word word: наразі	-26 29 -34 0 -21
word word: нарешт	-2 -12 10 -27 -12
word word: народж	12 -18 12 -22 -11
word word: народи	-6 -9 13 -1 -17
word word: народн	2 -30 2 -4 -5
word word: народу	8 -1 -5 -3 -8
word word: наруше	1 -23 14 -8 11
word word: наруши	1 -17 24 -4 -4
word word: нас	-8 -11 -6 13 -3
word word: насамп	-32 5 10 -16 -13
word word: населе	-13 -27 -21 -13 26
word word: насиль	13 -11 -12 11 -14
word word: наслед	-4 -1 7 -14 -8
word word: наслід	9 -13 0 -16 1
word word: наспра	-20 -18 23 31 -27
word word: настоя	6 -3 -9 -8 5
word word: настро	4 -22 2 -20 -17
word word: наступ	-12 1 -45 3 7
word word: насчит	-7 -19 -16 6 12
word word: нато	-40 -22 -3 -22 35
word word: натовп	-8 -9 16 -6 -15
word word: натомі	9 -11 -7 -19 -7
word word: находи	-2 11 -6 -19 -6
word word: находя	-10 -42 -10 26 -17
word word: нацгва	37 -11 -22 -13 -15
word word: национ	14 -11 -16 -25 11
word word: нацпол	-15 -18 4 -17 15
word word: націон	-14 -15 -6 9 6
word word: начала	-18 -21 -25 21 5
word word: начале	-25 26 7 -13 -8
word word: начали	-10 -8 -6 -15 16
word word: начало	25 -24 -8 -2 -10
word word: началс	7 6 -19 -7 2
word word: началь	-40 11 14 -15 20
word word: начать	-26 25 -15 -12 -19
word word: начина	-15 20 -19 4 -16
word word: начнем	-17 25 12 -5 -22
word word: начнет	-5 17 -13 -9 -19
word word: начнут	1 14 -6 -9 -13
word word: наш	-28 -13 -4 16 11
word word: наша	4 -7 -12 17 -42
word word: наше	-4 16 -10 -2 -7
word word: нашего	5 -24 -8 -17 15
word word: нашей	-21 -17 6 9 7
word word: нашем	-11 -10 -1 -22 10
word word: наши	11 3 -1 -28 -10
word word: нашим	-14 -18 -15 11 7
word word: нашими	-19 -41 4 25 -17
word word: наших	9 -19 -4 2 -16
word word: нашли	-20 -21 19 -26 -1
word word: нашлис	19 -28 -22 7 -13
word word: нашого	5 -2 -7 6 -12
word word: нашому	-28 -14 25 15 -23
word word: нашою	-17 -14 16 11 -17
word word: нашої	-26 -19 24 22 -29
word word: нашу	16 -30 -21 -1 -8
word word: наші	0 2 -2 -25 3
word word: нашій	-3 -25 11 3 -11
word word: нбу	2 -10 -21 -5 25
word word: нгу	6 -7 -1 6 -9
word word: не	-20 13 -8 4 -5
word word: неба	-16 0 -10 -20 4
word word: неболь	-25 -3 8 22 -21
word word: небі	-21 11 -11 -12 -7
word word: невдов	11 9 -19 -11 -21
word word: неволе	14 -10 3 13 -32
word word: неволи	4 -6 -19 4 -22
word word: неволю	8 -1 -8 -2 2
word word: неволя	19 -9 -8 -3 -18
word word: неволі	-1 -7 10 5 -25
word word: невідо	18 5 -16 -30 -5
word word: негайн	20 2 -14 -7 -19
word word: него	10 3 -17 -10 -24
word word: недавн	1 -8 18 -3 -15
word word: неделе	-40 37 25 -30 -29
word word: недели	9 -19 6 3 -17
word word: недель	-30 -10 0 -11 18
word word: неделю	-21 17 -27 -21 25
word word: неделя	-24 -10 24 -18 -11
word word: неділю	36 -25 -7 -20 -31
word word: неділя	28 -12 -19 -19 -21
word word: незаба	-10 25 -4 -9 -19
word word: незави	0 -3 11 -15 -18
word word: незако	28 -17 -17 -4 -4
word word: незале	21 -7 26 -6 -51
word word: незмін	-2 16 -12 -14 -15
word word: неизве	-17 9 -7 -3 8
word word: ней	-5 -1 -11 -1 7
word word: нейтра	1 -9 -34 -15 19
word word: некото	-3 -19 8 -1 -31
word word: нельзя	-4 -19 -13 14 2
word word: нем	-5 6 7 -12 -7
word word: нема	0 8 -8 -26 -19
word word: немає	-31 9 2 -4 7
word word: немног	28 -5 -17 -21 -21
word word: неможл	-25 5 1 -4 -9
word word: необхо	24 -3 -19 -6 -3
word word: необхі	15 -6 -17 -18 4
word word: неожид	-8 9 -2 0 -1
word word: неопре	-27 32 -6 -7 -7
word word: неотло	17 -11 -3 -2 -7
word word: непере	-19 3 -9 -10 15
word word: неповн	-18 -15 15 -11 21
word word: неправ	-15 20 -18 -18 -6
word word: непрос	-18 -12 10 6 -3
word word: неравн	24 -16 -19 -11 -15
word word: нереал	-14 -1 -9 13 -2
word word: несвоб	-22 -18 -11 23 12
word word: нескол	-6 3 15 -19 -31
word word: несли	17 -2 -9 -6 -7
word word: несмот	17 -6 -9 -11 -7
word word: нет	-27 18 -43 -13 5
word word: нехай	-22 -12 -11 13 11
word word: нею	-12 1 -2 14 -1
word word: неї	-9 -2 6 15 -23
word word: ни	13 7 9 -13 -42
word word: низкий	25 -8 -23 -26 -6
word word: низьки	21 -3 -6 -13 -5
word word: никаки	-10 29 -37 -21 -7
word word: никако	-16 18 -1 -1 -3
word word: никого	23 -24 -17 -30 7
word word: никола	8 -18 22 -20 -24
word word: никто	-25 0 12 -21 -9
word word: ним	-27 -27 25 4 -7
word word: ними	-1 -23 10 4 -14
word word: нині	-3 -35 7 7 22
word word: нинішн	11 5 -11 -5 0
word word: них	0 -10 -14 -5 -2
word word: ничего	8 -10 16 -31 -36
word word: ништад	-19 -12 -25 -22 31
word word: но	1 12 -1 -4 -26
word word: нова	9 -18 -17 5 6
word word: новая	-23 25 -19 22 -29
word word: новгор	-17 -13 -20 -14 25
word word: новий	-32 33 7 -45 -4
word word: новим	-16 8 -17 14 -1
word word: новин	22 -11 -19 -20 12
word word: новина	4 -25 16 -37 -42
word word: новини	0 26 -7 -25 -6
word word: новину	18 -6 -2 -13 -20
word word: нових	-30 18 -28 -6 -8
word word: новоаз	-25 8 -15 -5 15
word word: нового	-13 19 -2 -41 -5
word word: новой	-12 4 -16 -24 23
word word: новом	4 -23 -8 16 -17
word word: новому	-15 16 -13 8 -12
word word: новоро	-11 -15 -5 -19 20
word word: новорі	-15 11 11 17 -35
word word: новост	20 -16 9 -30 -31
word word: нової	-17 -15 -21 -16 26
word word: нову	-17 17 -16 -13 -2
word word: новую	-25 13 -23 10 -4
word word: новые	-33 37 8 -21 -12
word word: новый	0 14 -37 -22 5
word word: новым	15 -14 0 12 -23
word word: новых	-31 24 -1 -42 5
word word: нові	-3 3 -31 6 1
word word: ног	16 -7 -11 -1 -7
word word: ноги	-9 -12 19 -2 -13
word word: ногу	-27 -6 -9 -11 19
word word: номер	-17 -11 11 -25 5
word word: номера	-36 -17 23 -8 15
word word: номеро	-3 -9 9 -12 -2
word word: норвег	-28 13 16 -25 5
word word: норм	1 -8 -19 12 -10
word word: нормал	13 -18 -31 -15 24
word word: нормам	20 -12 -13 -16 -10
word word: носилк	-4 -19 12 -12 -17
word word: носки	-14 -5 -15 -15 22
word word: ночи	-1 -15 9 -9 -5
word word: ночь	-20 -33 2 -11 28
word word: ночью	10 -22 -7 -23 -3
word word: ночі	-15 3 16 -8 -27
word word: ношах	12 -1 -14 0 -10
word word: ноябре	-18 35 -11 -23 -14
word word: ноября	9 5 -24 15 -33
word word: нуждаю	-7 -9 11 -8 1
word word: нужна	-13 -10 22 -10 -13
word word: нужно	28 -12 -19 -9 -4
word word: нуль	-25 7 -1 0 0
word word: нынешн	10 -1 -4 -3 -2
word word: нього	-16 -3 -14 0 18
word word: ньому	17 -20 -13 -20 19
word word: нью-йо	-20 -12 -10 19 -6
word word: ні	-5 -3 -10 2 -2
word word: ніб	-11 -11 -15 -24 23
word word: нібито	-23 19 -9 -19 5
word word: ніг	9 0 -3 0 -6
word word: нідерл	-26 -29 -15 -15 30
word word: ніж	16 -16 -2 -19 18
word word: ній	16 -2 -9 -1 -15
word word: нікого	5 -10 3 11 -8
word word: ніколи	-25 -19 -12 -20 27
word word: німечч	-25 -43 5 16 11
word word: ніхто	-20 -9 -2 14 1
word word: ніч	-15 -9 11 -17 6
word word: нічого	1 -22 17 -16 -18
word word: ніяког	-11 -1 -15 -6 10
word word: о	-21 4 -5 1 -1
word word: оае	40 8 -12 -19 -30
word word: оаэ	29 -18 -27 -10 -5
word word: об	-5 7 -9 0 -21
word word: об'єдн	21 -12 7 -4 -39
word word: об'єкт	-26 -9 -14 17 9
word word: оба	-16 -24 -3 14 1
word word: обвине	-21 18 -9 -3 15
word word: обвини	-30 4 -3 -10 18
word word: обвину	-17 -14 -15 -28 23
word word: обгово	-48 6 -17 -6 19
word word: обе	31 -9 2 -8 -32
word word: обезвр	4 -16 -14 -22 3
word word: обеими	-9 7 -4 -8 6
word word: обеих	7 -30 -27 11 11
word word: обереж	-3 -11 -14 -13 21
word word: обеспе	-7 -28 -27 17 -12
word word: обещае	-18 22 -4 -27 -18
word word: обещал	-1 -3 3 -27 4
word word: обещан	5 -9 -39 -22 16
word word: обещаю	-8 6 -10 -16 5
word word: обидва	-20 4 18 -28 -13
word word: обидві	7 10 15 -19 -23
word word: обладн	-11 -19 -10 7 9
word word: обласн	-8 4 10 -20 -10
word word: област	-1 -11 1 -7 -2
word word: облік	-23 -8 6 27 -10
word word: обліко	-11 -11 12 2 0
word word: обліку	-19 -10 -8 3 15
word word: обмен	15 8 -14 -34 -4
word word: обмена	-8 -3 9 -31 -4
word word: обмене	-14 -5 14 -44 8
word word: обмени	-9 17 -31 -15 -7
word word: обменн	5 -29 -27 -8 13
word word: обмено	-31 18 -9 32 -29
word word: обмену	-11 29 2 -28 -1
word word: обмены	-4 29 -23 -19 -23
word word: обменя	-1 2 -10 -35 5
word word: обмін	16 14 -4 -33 -21
word word: обміна	-3 -15 -31 18 -10
word word: обміни	-30 -8 -18 24 -5
word word: обмінн	-45 17 -15 -11 23
word word: обміно	1 19 -2 -27 -11
word word: обміну	2 4 21 -25 -34
word word: обміню	-29 3 -33 7 16
word word: обміня	1 12 -5 -41 6
word word: обміні	-51 20 6 25 -31
word word: обнару	-36 -1 -26 -5 27
word word: обнима	6 -10 6 -15 -15
word word: обниму	6 17 -10 -25 -20
word word: обнял	-32 -20 -22 30 7
word word: обняли	11 -6 -3 -3 -6
word word: обов'я	-10 -31 -34 2 12
word word: обоих	25 -17 -31 -19 15
word word: обом	-6 1 -7 -2 12
word word: оборон	18 1 -35 -6 -8
word word: обох	10 5 -3 -7 -14
word word: обоє	-17 -11 35 -4 4
word word: образо	-2 3 -17 -10 -2
word word: обрати	-23 15 -31 7 11
word word: обратн	-10 -20 -22 25 -7
word word: обраща	3 2 -35 1 22
word word: обраще	-6 -18 -7 -6 12
word word: обслед	-16 -21 30 -25 -42
word word: обстав	-10 3 -14 27 -37
word word: обстан	-20 -7 -7 8 10
word word: обстеж	1 -14 8 -13 -3
word word: обстоя	-2 12 -16 -11 3
word word: обстре	-53 -26 10 -5 9
word word: обстрі	-6 -14 -18 -15 28
word word: обсуди	-34 4 -35 17 6
word word: обсужд	-59 -14 9 -28 12
word word: обучен	-11 -3 -15 9 15
word word: обшуку	-1 -1 -3 -6 9
word word: обшукі	-7 -4 -10 -7 23
word word: общее	12 -2 -3 -11 -4
word word: общей	18 -14 -11 -20 3
word word: общест	-26 -25 15 -18 27
word word: общий	9 -16 -23 -20 6
word word: объеди	6 -18 12 8 -26
word word: объект	-26 -15 -6 5 9
word word: объеме	-9 8 -19 -15 15
word word: объяви	-7 30 -22 -19 -2
word word: объявл	-12 14 -25 -16 9
word word: объясн	-6 -20 10 7 -25
word word: объяти	-11 -3 11 -7 -5
word word: обычно	-9 -8 9 -9 6
word word: обязан	-13 -13 -10 14 -7
word word: обязат	-24 -4 -26 -9 31
word word: обійма	8 -35 6 -32 -2
word word: обійме	-23 12 13 -11 -9
word word: обійми	-28 -4 30 -13 -9
word word: обійму	10 -7 13 -16 -23
word word: обійня	17 -16 10 -20 -21
word word: обіцяв	-23 -8 -25 -17 29
word word: обіцял	-31 0 -25 -26 28
word word: обіцят	-15 8 -19 -5 9
word word: обіцяю	4 16 -18 -5 -20
word word: обіцяє	-1 -26 5 15 -17
word word: ова	-31 -30 43 -24 -34
word word: огляд	15 -19 19 -24 -19
word word: огляда	0 -17 19 -2 -27
word word: огляду	-18 7 22 -5 -23
word word: огляну	-8 -2 11 -3 -25
word word: огнем	-23 -5 -22 -9 21
word word: огня	-19 32 -24 -15 14
word word: оголос	6 -10 8 -22 -27
word word: оголош	5 -9 -19 -28 11
word word: огонь	-22 -27 -24 -28 37
word word: ограни	9 -7 -4 -7 5
word word: одежду	3 -1 19 -5 -22
word word: одержа	26 -6 -13 -18 -17
word word: одеса	-16 -11 -13 -19 25
word word: одеси	-6 -22 23 -26 11
word word: одессы	17 -1 -10 -2 -14
word word: одесі	-34 0 -13 -15 27
word word: одещин	-29 -14 -14 -14 38
word word: один	5 -8 10 -25 -9
word word: одинад	-2 0 10 12 -13
word word: одиниц	-20 -3 -7 5 18
word word: одинна	16 -16 15 -26 -22
word word: одиноч	-8 0 -1 -1 8
word word: одна	8 -18 3 -26 2
word word: однак	-30 -9 16 -19 19
word word: однако	5 31 -32 -12 2
word word: одне	-6 -5 7 -8 -12
word word: одним	24 -5 -2 -26 -14
word word: одних	-11 -17 8 9 -2
word word: одно	-6 12 18 -27 -23
word word: одновр	23 -25 -38 -21 16
word word: одного	-10 -9 28 -42 -4
word word: одной	-27 8 13 -8 2
word word: одном	3 -14 -19 -18 9
word word: одному	-15 -2 1 0 7
word word: однора	-21 -1 27 -9 -9
word word: одност	14 8 -31 -17 -37
word word: одноча	15 -14 -2 6 -8
word word: одну	-18 -21 8 22 4
word word: одні	8 0 6 -7 -10
word word: одній	7 -17 16 -13 -16
word word: однієї	9 -18 10 -16 -10
word word: одразу	-13 -27 -15 13 17
word word: одяг	-5 -14 13 -18 -6
word word: одягу	-9 -12 16 11 -20
word word: ожидае	-15 22 -12 -1 -13
word word: ожидан	14 -2 -13 -5 -3
word word: ожидаю	2 -21 -23 -31 39
word word: ожоги	19 -4 -5 -9 -5
word word: озвучи	-14 -1 -4 15 -2
word word: озвучу	-14 5 -10 15 -4
word word: оздоро	8 -9 -9 -7 4
word word: означа	-2 -9 12 8 -29
word word: окажут	-2 30 -14 -8 -12
word word: оказав	9 10 -7 -17 -24
word word: оказал	-8 -29 11 -3 0
word word: оказан	-11 6 -21 -15 10
word word: оказыв	37 -7 -28 -9 -16
word word: оккупа	13 -1 -9 -7 -11
word word: около	-28 -24 -5 10 -2
word word: оконча	-7 14 -3 -2 -26
word word: окрема	5 -15 -7 11 3
word word: окреми	-30 20 -22 -22 9
word word: окремо	-4 -15 2 -33 14
word word: окремі	-21 -13 -16 14 14
word word: округа	-8 -11 -7 -17 8
word word: окруже	-22 -8 -11 -8 26
word word: окрім	31 -4 -12 -26 -5
word word: октябр	6 5 5 -8 -34
word word: окупан	-2 -24 -18 5 9
word word: окупац	17 -25 -35 9 -21
word word: окупов	5 -1 -25 7 -2
word word: олег	-8 -10 8 10 -4
word word: олекса	17 15 -9 -14 -22
word word: оленів	-22 0 -38 -23 32
word word: омбудс	-11 6 -24 8 -16
word word: он	-15 12 -10 -4 -6
word word: она	-10 -38 29 -14 -23
word word: они	21 5 1 -33 -26
word word: онколо	21 -6 -7 -3 -9
word word: онлайн	-30 -1 -26 6 10
word word: оно	-30 12 32 -27 -28
word word: оновле	-14 -32 -22 -23 35
word word: оон	-41 -4 -25 -11 30
word word: оп	25 22 -33 -29 -45
word word: опасно	26 -5 -22 -8 -13
word word: операт	-1 -2 -36 -36 25
word word: операц	-13 -29 -6 -6 12
word word: оперув	-24 -12 24 22 -23
word word: опинил	6 4 -15 3 -19
word word: опитал	-7 -5 21 -20 11
word word: опитан	-15 -9 -14 24 -21
word word: опитув	2 -22 -33 -17 34
word word: опитує	10 0 -15 17 -13
word word: опк	-18 -3 -9 -1 23
word word: опозна	-16 -37 12 5 5
word word: опорни	-15 -2 -10 -1 24
word word: опорны	-4 -10 -15 -9 10
word word: опраць	-27 22 -32 -3 -11
word word: опрацю	-10 -13 -10 -30 35
word word: опреде	-9 12 -10 -12 -14
word word: оприлю	-23 -7 -3 21 -12
word word: опрове	-11 22 -21 -15 -16
word word: опубли	-30 15 15 -19 -11
word word: опуска	-15 -2 10 8 -2
word word: опытом	-24 -20 -25 -12 32
word word: опять	-2 27 -18 -27 -16
word word: опіки	18 -11 -9 -11 2
word word: орбан	-20 12 -21 -2 8
word word: органи	10 -16 3 -27 -1
word word: органі	-21 -11 -13 23 7
word word: орден	-13 -8 -24 -24 32
word word: ордена	-20 -2 -8 -15 23
word word: ордени	-14 -6 -28 -9 34
word word: оркест	-13 -11 23 -7 -30
word word: орлов	-11 0 1 -3 11
word word: оружие	-36 -18 -16 -25 46
word word: оружия	-11 -4 -9 -15 23
word word: орієнт	2 11 -18 -20 12
word word: освобо	9 -1 -11 -17 1
word word: осени	-15 7 6 2 -2
word word: осенью	-5 -4 -12 -4 7
word word: осені	-15 -19 -19 -14 21
word word: осколк	8 -10 8 -10 -13
word word: осколо	13 -7 -7 -14 -4
word word: осматр	-1 -2 -9 -5 8
word word: осмотр	19 -24 4 -19 -23
word word: основа	3 -10 -17 10 -18
word word: основн	-31 -1 8 9 -10
word word: особа	-3 -2 -1 -9 9
word word: особам	7 8 -9 -6 -9
word word: особен	19 -14 -11 -17 11
word word: особи	-19 -4 -33 32 -11
word word: особис	15 -33 -7 -9 4
word word: особли	7 -2 -23 17 -38
word word: особов	-8 -5 -11 -24 19
word word: особу	-14 -16 -22 -5 21
word word: остава	2 -19 14 -20 -6
word word: остави	1 -12 -14 -4 22
word word: оставш	12 11 -24 -5 -19
word word: остает	-1 -12 -19 24 -33
word word: остали	-20 -22 -17 -17 36
word word: остало	27 -12 -8 -25 -18
word word: осталс	9 -9 11 -8 -25
word word: осталь	-15 -11 3 5 -6
word word: остана	-2 8 16 -10 -15
word word: останк	-11 -6 29 -35 -14
word word: останн	-29 21 -3 -14 -10
word word: остано	10 13 -17 -15 -22
word word: остато	6 0 -1 -22 -12
word word: остают	-6 22 -1 -8 -16
word word: остров	14 -7 -27 -12 4
word word: острів	8 -2 -4 -2 -1
word word: осужде	-19 -11 -27 7 22
word word: осущес	16 10 -13 -10 -9
word word: ось	-37 -16 13 -1 0
word word: осіб	-20 29 -20 8 -22
word word: осінь	3 14 -7 -9 -11
word word: от	-23 5 -2 0 -9
word word: отбыва	-20 -6 -12 -1 22
word word: отвагу	-24 -6 -20 -1 31
word word: отвезл	13 -2 -4 -3 -5
word word: ответ	-41 16 -30 17 6
word word: ответа	-31 12 -35 7 10
word word: ответи	-22 17 -21 15 -17
word word: ответн	-4 6 -24 -31 14
word word: ответы	-12 -8 -17 -11 28
word word: отвеча	-29 11 -10 13 -13
word word: отвечу	8 7 3 -20 -18
word word: отдав	28 -10 -4 -3 -20
word word: отдава	-25 -2 -29 -34 22
word word: отдаем	26 4 -10 -17 -9
word word: отдал	6 -28 14 -25 -22
word word: отдала	-21 3 13 -23 9
word word: отдали	35 -24 -14 -19 -25
word word: отдано	6 -24 20 -12 -39
word word: отданы	-5 16 -29 -25 -8
word word: отдать	14 5 -24 -18 -28
word word: отдают	-20 7 -6 22 -13
word word: отдел	-26 10 -17 -24 15
word word: отделе	-12 -26 -31 -31 36
word word: отдель	-20 7 -18 -8 9
word word: отдыха	-7 -14 -19 -10 19
word word: отец	-8 -16 10 -6 0
word word: отечес	-8 -5 -28 -11 13
word word: отже	13 -3 -12 -11 2
word word: отказа	-30 15 -41 -35 16
word word: открыл	-33 7 -34 -37 20
word word: открыт	-28 5 -32 -18 34
word word: откуда	24 -9 -15 -1 -6
word word: отложе	-17 26 -12 -7 -20
word word: отложи	-35 36 -4 -5 -7
word word: отмене	-18 11 -21 -20 1
word word: отмети	9 -8 -30 3 -27
word word: отмеча	-27 -11 2 15 -8
word word: относи	-7 -4 -3 -13 9
word word: отноше	-23 -19 -19 -12 24
word word: отозва	-10 7 -12 -10 11
word word: отправ	0 -19 -12 -46 19
word word: отпуск	-20 -29 17 -38 10
word word: отпуст	-9 -14 3 -25 6
word word: отпуще	7 -24 -16 -26 8
word word: отрабо	-20 18 -17 -6 13
word word: отраже	2 -1 -2 -9 2
word word: отрази	-10 -3 -4 -3 14
word word: отрима	3 10 -3 -33 3
word word: отриму	-10 2 1 -18 -7
word word: отрица	-21 -23 -9 5 23
word word: отряд	-4 -2 -8 -2 14
word word: отряда	-15 -1 -9 -3 16
word word: отряды	-1 -1 -1 8 -8
word word: оттуда	18 -10 -27 17 -10
word word: отчита	33 -30 -33 15 -19
word word: офис	8 -15 -31 5 0
word word: офиса	3 -11 -22 11 -23
word word: офисе	28 -9 -14 -7 -26
word word: офицер	-17 -1 -20 10 6
word word: официа	1 17 -30 -7 -13
word word: оформи	-10 -21 3 -22 6
word word: оформл	15 -8 -3 -6 -30
word word: офіс	22 -6 -39 -19 12
word word: офісу	-3 -3 -42 2 2
word word: офісі	29 -20 -15 -11 6
word word: офіцер	29 -6 -18 -3 -13
word word: офіцій	-45 17 -33 26 -2
word word: охопив	-8 -13 12 -11 -1
word word: охорон	23 -7 -5 -2 -19
word word: охочих	-20 -17 -9 -13 34
word word: оценка	8 -2 -2 -6 -11
word word: оценке	-2 -6 -7 11 -5
word word: оцінка	5 -24 -13 0 6
word word: оцінко	-22 -15 -11 2 9
word word: очевид	-17 -10 -7 9 7
word word: очень	-1 17 4 -27 -38
word word: очеред	-20 10 -16 -8 1
word word: очима	-14 -8 16 -1 -11
word word: очікув	-2 9 1 -4 -8
word word: очікую	-26 10 15 -23 -8
word word: очікує	11 5 -25 -5 -5
word word: очільн	-28 17 12 -10 -15
word word: п'ята	8 -9 25 -10 -27
word word: п'ятде	-3 -12 24 -15 -22
word word: п'ятер	12 -23 20 -24 -30
word word: п'яти	19 -22 -13 -36 16
word word: п'ятий	26 -7 -14 -9 -17
word word: п'ятим	10 0 0 -9 0
word word: п'ятна	16 -4 -1 -15 -15
word word: п'ятни	20 11 15 -46 -34
word word: п'ятсо	-4 21 13 -16 -34
word word: п'ять	12 2 -4 -28 -9
word word: п'ятьо	26 -29 -3 -31 -20
word word: павути	-27 4 -21 -25 23
word word: павшим	26 -8 -17 -9 -22
word word: павших	-6 6 13 -41 -21
word word: пакет	3 -16 -23 -23 14
word word: пакета	33 -16 -18 -5 -12
word word: пакети	-33 28 -2 16 -16
word word: палата	-8 -10 14 -1 -11
word word: палаты	-12 -21 24 -11 -20
word word: палест	-40 -22 -15 -14 48
word word: пам'ят	-9 -45 -6 17 10
word word: памятн	-39 -23 2 -23 19
word word: память	6 -21 -4 -27 -4
word word: пансио	12 -3 9 -9 -20
word word: папу	2 -11 -14 -4 7
word word: пар	-23 -11 -8 13 0
word word: параде	-17 -5 -18 -18 36
word word: парале	5 15 -10 -16 -23
word word: парлам	-3 -21 -22 24 -35
word word: парней	27 15 -38 -25 -33
word word: парни	30 -9 -20 -15 -17
word word: партиз	11 -3 -7 -2 -3
word word: партию	6 -26 -14 -14 15
word word: партия	-26 19 17 -20 -6
word word: партне	8 -9 -40 -4 0
word word: паспор	-41 -27 21 -30 8
word word: пасха	-7 -4 10 -5 -17
word word: пасхал	-10 0 17 -11 -20
word word: пасхе	-7 15 -12 -16 -11
word word: пасхи	2 10 12 -5 -17
word word: пасхой	7 18 -10 -7 -18
word word: пасху	3 1 -7 -29 -6
word word: патриа	-5 4 5 -19 -11
word word: патрул	8 -2 -11 -1 -7
word word: пауза	14 13 -25 -23 -14
word word: паузи	17 -9 -6 -11 -8
word word: паузу	-13 29 -3 3 -19
word word: паузы	-1 -4 -8 6 -11
word word: пацано	14 -13 11 -20 -20
word word: пациен	-22 -15 -20 -9 23
word word: пацієн	-17 -8 -18 -11 23
word word: пво	17 -21 -29 -13 8
word word: пвр	4 -15 -13 -30 21
word word: пенсии	-21 -5 -16 -6 33
word word: пенсио	-7 -12 -8 -24 19
word word: первая	23 10 -18 -34 -27
word word: первин	-31 -6 27 -8 -15
word word: первог	-20 21 -15 -16 1
word word: первое	-17 1 11 6 -22
word word: первой	18 -9 -13 -18 -7
word word: первом	-25 11 -15 5 17
word word: первую	6 5 -13 -11 -7
word word: первые	-7 -8 18 -18 -28
word word: первый	36 -20 -20 -27 3
word word: первым	5 -4 -3 -12 -9
word word: первых	-13 0 -5 -9 11
word word: перебу	-6 -20 -3 7 1
word word: перева	22 0 -3 -22 -13
word word: переве	11 -15 4 -14 -8
word word: переви	-1 -9 -7 9 -17
word word: перево	-22 -18 -20 -14 29
word word: перевя	4 -18 -24 -4 18
word word: переві	1 3 -25 -6 3
word word: перего	6 22 -26 -19 -14
word word: перед	-4 18 3 -35 -13
word word: переда	1 -6 -10 -9 1
word word: передб	-25 -27 -1 14 24
word word: передн	-6 27 -16 -12 -6
word word: передо	-28 -11 -51 -33 44
word word: переду	-23 40 -8 -9 -19
word word: пережи	-6 -13 8 -5 -2
word word: перейш	13 -15 -19 -22 9
word word: перека	-7 -20 -21 -13 35
word word: перекл	4 5 4 -11 -17
word word: переко	-14 19 -3 9 -20
word word: перекр	-20 -9 -5 -9 15
word word: переле	20 -3 -15 -8 -7
word word: перело	-18 -8 13 -8 0
word word: перелі	-20 12 -13 -16 12
word word: переми	-26 16 -38 -24 18
word word: перемо	-26 8 -24 14 -3
word word: перемі	-23 -27 14 5 5
word word: перене	-26 35 -14 -29 -20
word word: перено	-22 16 -17 -7 -21
word word: перепо	-15 -16 -4 -13 17
word word: перепр	13 -12 -17 -2 12
word word: перерв	7 25 -18 -16 -13
word word: переры	12 -12 -1 -1 -2
word word: пересе	36 -9 -48 -29 -16
word word: перест	8 -1 -1 -5 -7
word word: перети	-2 10 -1 -6 -26
word word: перетн	21 18 -18 -20 -32
word word: перехв	11 -9 -16 -5 -6
word word: перехо	-36 -38 -26 -22 43
word word: перече	11 24 -19 -11 -22
word word: перешл	-1 -9 -17 -5 15
word word: период	-26 -20 -23 15 27
word word: перми	-14 -7 22 -9 -18
word word: персон	-14 5 -8 -16 12
word word: перша	39 -15 -10 -29 -43
word word: перше	4 -5 -7 -22 5
word word: перший	10 -13 -2 -37 -2
word word: першим	-15 5 7 -26 -14
word word: перших	-8 -12 33 -42 -35
word word: першог	-37 2 7 -1 20
word word: першом	-12 -24 13 -16 19
word word: першої	-26 8 23 -11 -9
word word: першу	-1 -12 10 -9 -14
word word: перші	-9 9 23 -17 -47
word word: першій	10 29 13 -28 -42
word word: період	1 -18 -11 14 -14
word word: песков	-46 0 22 -46 -18
word word: петерб	-8 0 -10 1 1
word word: петр	-19 -12 -21 2 24
word word: петро	-15 1 -6 23 -26
word word: петров	-14 -15 -18 -16 26
word word: петріо	-2 -15 -3 -4 21
word word: пехоты	-13 0 -5 0 15
word word: писав	-19 -7 21 -6 -13
word word: писала	-13 -12 7 -16 0
word word: писали	8 17 -10 -13 -33
word word: писати	-10 1 -5 -36 -4
word word: писем	-34 -36 2 7 23
word word: письма	-14 -6 -2 -18 9
word word: письме	-21 -22 -24 -11 24
word word: письмо	-9 -38 -8 -39 21
word word: питали	-23 -27 0 -13 11
word word: питани	-21 -34 -10 -31 30
word word: питанн	-17 27 -45 -32 -4
word word: питань	23 17 -32 -6 -29
word word: питают	-35 10 -11 13 -5
word word: питає	-27 -9 5 -20 9
word word: пише	3 25 -20 -19 -7
word word: пишет	-5 13 -43 -25 10
word word: пишите	-12 -27 12 -27 11
word word: пишу	-8 -13 -14 -11 13
word word: пишут	-12 22 -23 -8 -10
word word: пишуть	-12 -30 5 13 -4
word word: пишіть	-19 4 5 -6 -2
word word: плакал	-7 -9 -3 -14 4
word word: плакат	-21 -29 2 -22 17
word word: план	6 -28 -24 -11 11
word word: планир	-15 -4 17 -14 -11
word word: планом	11 -1 -14 -13 -16
word word: планув	-8 5 5 -7 -10
word word: планую	-17 26 -20 -10 -21
word word: платит	-22 7 -6 -4 23
word word: платфо	-31 -37 0 20 -3
word word: плачут	-19 -20 26 -29 3
word word: плен	7 -20 -19 -26 25
word word: плена	7 -20 10 5 -32
word word: плене	-19 -21 8 -24 10
word word: пленен	-8 -3 -1 -4 12
word word: пленно	-23 -14 -25 -5 36
word word: пленны	-3 13 -18 -14 -9
word word: плену	-15 -20 1 22 -23
word word: плечах	13 -13 16 -25 -20
word word: площад	-37 15 6 -19 1
word word: площі	-33 -25 -7 0 27
word word: плюс	-3 24 -37 -27 -33
word word: по	-5 -8 2 9 -9
word word: по-дру	18 -13 -1 -5 -17
word word: по-пер	15 -10 -1 -2 -14
word word: по-пре	-11 28 -40 -6 -38
word word: по-чел	5 -12 -7 15 -20
word word: побаче	-25 -14 40 -8 -30
word word: побачи	-10 -5 17 -27 -16
word word: победо	-33 -7 -22 -5 38
word word: победы	-15 -3 -31 -25 23
word word: поблаг	18 -37 7 -33 -2
word word: побрат	-23 -27 12 -7 0
word word: побува	-24 -14 22 5 2
word word: побыва	-22 -27 4 -13 9
word word: пов'яз	9 -15 -13 -24 18
word word: повезл	24 -23 1 -18 -32
word word: поверн	4 -19 -3 8 -7
word word: поверт	19 -16 -3 -30 0
word word: повинн	25 -11 -7 -6 -17
word word: повна	-30 11 -1 24 -20
word word: повне	-13 5 -3 -7 5
word word: повном	-5 -17 -14 20 -16
word word: повну	-7 -12 28 -9 -14
word word: повніс	16 -23 16 -19 -27
word word: поводж	-12 -14 16 -14 -13
word word: поводу	-25 18 -15 -25 -7
word word: повреж	-2 -16 -31 3 7
word word: повтор	-28 -8 -6 -25 37
word word: повідо	-8 3 2 -2 -21
word word: повітр	2 15 15 -18 -27
word word: погиб	11 -2 -7 -8 5
word word: погибл	-60 -21 -30 -2 37
word word: погибш	2 2 -13 -10 -9
word word: погово	13 -34 18 -33 -10
word word: погода	-28 -25 -2 -9 17
word word: погодж	-19 34 -8 -31 -16
word word: погоди	12 -6 -24 -24 -10
word word: погоду	-36 -5 32 -13 -25
word word: погодя	-15 14 -9 -1 -11
word word: погран	34 -8 -2 -9 -30
word word: погрож	-21 -10 -19 -11 28
word word: под	9 -12 -27 -40 18
word word: подайт	-16 -11 -10 19 7
word word: подала	-11 14 0 0 -6
word word: подали	-10 -10 -2 -28 8
word word: подано	-5 15 -14 -4 -15
word word: подари	-27 -17 13 -8 6
word word: подарк	-39 -20 7 -7 9
word word: подаро	23 -15 -38 -17 4
word word: подару	-2 -18 0 -20 3
word word: подати	-12 -13 -24 -15 18
word word: подают	-26 -10 -14 15 20
word word: подає	-19 -9 14 -6 3
word word: подбит	-19 -10 -16 -7 27
word word: подвал	-41 -10 11 -17 6
word word: подвед	-13 -12 -13 -7 13
word word: подвел	-29 -7 -16 29 -5
word word: подвер	8 -1 -4 -1 -3
word word: подвод	-27 -5 -5 22 -14
word word: подгот	-7 -6 -40 -30 20
word word: поддер	-28 -11 14 4 -5
word word: подзащ	-10 -9 -23 -5 14
word word: подзво	-6 -12 15 -11 -20
word word: подкас	-18 -16 -21 -21 41
word word: подкон	20 -7 -3 -7 -12
word word: подлеж	-17 7 -6 -9 5
word word: подмос	-21 -22 25 -23 -2
word word: поднял	-13 -12 -13 -12 20
word word: поднят	-26 -11 4 -5 9
word word: подола	19 -6 -9 -1 -9
word word: подпис	-13 -53 2 -45 37
word word: подраз	-12 -16 -28 -27 35
word word: подроб	-14 7 16 -30 -12
word word: подрос	23 -11 -12 -12 -19
word word: подруж	-17 -10 -16 -28 28
word word: подряд	31 -15 -24 1 -13
word word: подсуд	-2 -1 -8 -7 15
word word: подсче	-10 -4 -15 21 -15
word word: подсчи	-47 -23 -25 37 -22
word word: подтве	0 30 -17 -18 -33
word word: подход	23 -17 -12 -11 -24
word word: подчер	6 -19 -9 -3 15
word word: подяка	24 -16 -17 5 -24
word word: подяки	2 -15 18 -4 -19
word word: подяку	-11 -35 8 -30 22
word word: подібн	11 -9 -6 -4 5
word word: подія	12 4 -15 -17 3
word word: поедут	-39 30 -36 -30 -4
word word: поездк	-27 -15 -17 12 11
word word: поездо	16 -28 -17 -5 11
word word: поехал	19 -1 -2 -1 -17
word word: пожизн	-11 -2 -13 -8 24
word word: пожилы	7 3 -30 9 -24
word word: поза	-2 -22 13 -4 -7
word word: позавч	-7 -24 24 -14 -25
word word: позаду	35 -27 -9 -12 -19
word word: позбав	-9 -2 -7 7 1
word word: позвол	-8 -17 -24 24 -14
word word: позвон	-17 -22 17 -22 -1
word word: поздне	-3 7 -3 -12 -11
word word: поздра	-8 -6 9 -41 4
word word: позже	6 13 -15 -8 -18
word word: позити	-15 -2 16 -9 -12
word word: позици	-30 -19 -30 -5 38
word word: позиці	-29 12 -33 5 18
word word: познач	-8 -14 -12 -14 18
word word: позывн	-37 -27 2 -13 12
word word: поимен	-21 -12 -13 26 -14
word word: поиск	-25 -15 -11 -1 18
word word: поиско	-14 3 -32 -19 25
word word: поиску	-2 -27 -31 -16 14
word word: пойдут	-1 -2 27 -8 -25
word word: пока	-29 21 -3 16 -44
word word: покаже	23 -29 -29 -25 6
word word: показа	-20 -9 20 -33 -7
word word: показу	-32 -16 23 -10 -12
word word: показы	-22 -11 41 -33 -17
word word: покара	-17 -15 -22 -21 31
word word: поки	2 23 1 3 -44
word word: покину	16 -16 -25 -13 9
word word: поклон	14 -5 -36 -20 -1
word word: покров	2 -5 -27 -20 13
word word: пол	-2 -9 -18 -1 17
word word: пола	-3 -30 -20 -12 30
word word: полага	-8 -2 3 15 -11
word word: полгод	-32 -14 -3 -16 25
word word: поле	-4 -12 13 -13 -14
word word: полева	-6 -3 -8 -9 9
word word: полегл	12 -19 -21 20 -41
word word: полиго	-11 -2 -2 13 -2
word word: полити	-13 -17 -5 24 -15
word word: полици	-9 -15 -33 -13 21
word word: полк	-25 -15 -24 -10 28
word word: полка	-1 -5 -13 -10 17
word word: полков	-38 -17 -17 -13 40
word word: полку	5 17 -14 -18 1
word word: полном	-14 -16 -18 16 0
word word: полнос	-28 -5 6 -23 13
word word: полноц	15 -7 -8 -1 -7
word word: полови	-28 17 -14 18 -17
word word: положе	-21 -5 0 2 20
word word: полон	-15 -23 -10 -11 26
word word: полоне	-19 4 -43 -4 26
word word: полону	6 -26 -6 10 -19
word word: полоні	-3 5 -19 2 15
word word: полсот	36 -9 -29 -7 -24
word word: полтав	-3 -29 14 -17 -7
word word: полтор	6 -38 -15 4 -11
word word: полуго	6 -6 -17 -3 4
word word: полудн	11 -1 -14 -4 -4
word word: полуто	-10 -3 -11 13 -3
word word: получа	4 6 -26 -11 3
word word: получе	5 -2 -3 14 -18
word word: получи	2 -27 -15 3 -7
word word: польши	-19 -4 -18 -1 22
word word: польщі	-38 -26 -4 -5 34
word word: поля	-20 -7 -22 -9 28
word word: полягл	10 0 -4 -1 -7
word word: полях	-17 2 -20 16 -9
word word: полі	16 -10 0 17 -22
word word: політв	-21 -19 -21 -19 29
word word: політи	0 -9 -4 14 -17
word word: поліце	-5 -15 5 -17 3
word word: поліці	-12 -32 -6 -2 22
word word: поменя	10 8 -21 -15 2
word word: померл	17 -17 -13 -16 -3
word word: помилк	-10 -16 10 -15 4
word word: помило	-9 -11 -19 -7 13
word word: помимо	-3 -10 -13 11 -13
word word: помина	-10 -3 23 -14 -20
word word: помним	18 -16 -24 -30 14
word word: помнит	0 -35 -17 9 8
word word: помог	-13 -16 -20 -10 18
word word: помога	4 -1 -13 -10 0
word word: помогл	14 -13 -22 -29 3
word word: поможе	-5 -7 19 0 -13
word word: помочь	-21 -10 -22 14 4
word word: помощи	-3 -18 -8 -15 13
word word: помощн	18 -10 -30 -5 -22
word word: помощь	17 4 -23 -21 -2
word word: поміж	11 0 -8 -1 -13
word word: поміня	5 -10 8 -10 -13
word word: помічн	23 -16 -10 -18 -1
word word: понад	-7 -13 -33 4 12
word word: понадо	20 -6 -9 5 -23
word word: понеде	6 10 -5 -6 -21
word word: понеді	-7 6 23 -21 -24
word word: понима	-16 14 -15 -17 -3
word word: поновл	-2 21 -11 -3 -12
word word: пообещ	-40 -2 -22 -26 35
word word: пообіц	-17 -13 19 -3 -15
word word: попавш	26 -17 -20 -13 -10
word word: попал	-12 -11 15 -18 8
word word: попали	-5 -5 8 -18 6
word word: попасн	2 -7 -4 -11 8
word word: попаст	-9 -10 -13 -3 12
word word: попере	14 -7 14 -27 -20
word word: поповн	-22 8 -16 -6 11
word word: пополн	11 -1 -6 11 -19
word word: попри	-8 15 -12 -11 -15
word word: попрос	-11 -9 -4 -7 10
word word: попрощ	2 -15 7 -15 -15
word word: попытк	-33 13 -16 -12 -1
word word: пор	-27 -6 12 8 -7
word word: пораду	-1 25 -21 -18 -25
word word: пораже	5 -14 -12 -10 -1
word word: поране	1 -2 -25 -10 9
word word: пораху	-5 -13 11 -3 -6
word word: поровн	17 -19 -18 -8 -14
word word: порожн	18 -17 -20 -19 12
word word: порт	-15 -9 16 -4 -6
word word: портах	-9 -16 10 -11 8
word word: портов	-22 -12 -14 -12 19
word word: портре	-18 3 4 -41 12
word word: порту	-32 -18 -15 -18 37
word word: поруч	-3 -17 2 -9 -3
word word: поруче	-24 25 21 -9 -29
word word: поручи	-17 -22 -20 -14 25
word word: поруше	-44 8 24 -20 -2
word word: поруши	-8 9 -15 -9 1
word word: порушу	2 -15 -6 -17 22
word word: поряд	10 -3 -4 -4 -1
word word: порядк	-9 2 -28 9 -19
word word: порядо	13 -5 -34 -13 3
word word: порівн	-32 -12 -26 20 -8
word word: посадо	-23 -21 15 -20 29
word word: посвід	-3 -15 -12 -10 24
word word: поселк	-28 -24 21 -20 -1
word word: посере	12 7 -19 3 -35
word word: посети	-36 -34 4 -20 25
word word: посеще	-15 -3 -21 -30 14
word word: посила	-18 -43 22 -33 22
word word: посилк	-22 -20 -20 -21 29
word word: посило	-9 5 -10 17 -16
word word: послам	-30 -5 -8 17 -9
word word: послан	-35 -24 -6 -33 37
word word: после	-14 -11 -5 -22 21
word word: послед	-7 -12 14 -32 12
word word: послуг	-2 -11 -20 -5 25
word word: послів	-30 -4 -9 -9 34
word word: посмер	-18 -7 -15 -7 19
word word: посмот	-37 19 21 -2 -7
word word: посоль	13 -22 -37 -27 6
word word: поспри	39 -15 -22 -25 -32
word word: поспіл	-13 -15 12 -16 9
word word: поспіш	-20 -1 -22 17 4
word word: посред	5 -13 -11 2 -11
word word: постав	3 -32 -4 5 11
word word: постач	-5 -16 -9 -5 20
word word: постоя	-28 -21 -16 27 -2
word word: постра	-35 -35 11 -31 33
word word: постро	4 -8 -5 32 -32
word word: поступ	-18 7 -1 -1 -3
word word: посылк	-42 -18 2 -30 27
word word: посыло	-28 -13 -11 -5 27
word word: потери	9 -9 -8 -23 12
word word: потерп	-20 -11 -32 -27 36
word word: потерь	-23 -10 -10 17 9
word word: потеря	6 -20 -24 -8 13
word word: потисн	-5 0 12 0 -11
word word: потом	-9 -36 25 -19 -21
word word: потому	7 -12 -19 10 -3
word word: потрап	-8 -12 -13 -2 19
word word: потреб	9 1 -7 6 -14
word word: потріб	-15 9 -22 -4 -1
word word: потім	-17 -11 24 -23 -1
word word: похило	15 -8 -1 -8 -3
word word: похище	-8 -10 -6 11 -5
word word: похова	-16 -12 24 -23 10
word word: похоро	-3 -13 -15 24 -26
word word: почавс	-7 -2 11 -2 -6
word word: почала	21 -10 0 -2 -26
word word: почали	-16 -21 -19 -13 22
word word: почало	10 -8 -1 -1 0
word word: початк	-10 -26 -19 7 8
word word: почато	-7 24 12 -15 -37
word word: почему	1 1 9 -43 -20
word word: почест	-10 -3 -9 25 -21
word word: почина	13 -14 0 -9 2
word word: почну	-13 0 18 -1 -12
word word: почнут	-7 17 -9 -10 -11
word word: почта	-10 -4 -8 -11 10
word word: почти	7 -12 -14 4 -9
word word: почту	-14 -11 -10 -15 13
word word: почули	-7 8 19 -15 -17
word word: почути	-15 -8 -2 8 6
word word: поширю	-28 17 -21 -34 8
word word: пошкод	-22 -16 28 -15 2
word word: поштою	-13 -17 -15 -11 19
word word: пошту	-9 -13 -11 -16 20
word word: пошук	-11 0 18 -24 -11
word word: пошуко	3 -14 -23 17 -18
word word: пошуку	-16 -18 11 6 -26
word word: пощаст	22 0 -4 -21 1
word word: поэтом	-5 -12 10 -10 -9
word word: появил	-13 15 -11 -14 -9
word word: поясне	-2 19 -35 -18 -26
word word: поясни	-13 -19 -11 6 15
word word: поясню	-21 -19 30 8 0
word word: поімен	-28 21 12 -17 -19
word word: поінфо	20 10 -20 -16 -14
word word: поїдут	-24 20 -16 -11 8
word word: поїхал	3 -16 12 -26 -11
word word: ппо	2 -38 -34 -25 24
word word: прав	6 -32 -28 1 23
word word: права	0 -36 -27 -35 40
word word: правам	-12 1 -2 11 -14
word word: правда	-19 3 19 -31 -23
word word: правду	-16 -16 -8 -3 27
word word: правил	30 -40 -25 14 -9
word word: правит	-21 -21 0 -16 14
word word: право	1 -15 -22 -1 18
word word: правов	-10 -17 -8 6 20
word word: правоз	-9 -14 -9 9 -1
word word: правоо	16 -18 -22 10 -10
word word: правос	22 5 -14 -10 -20
word word: праздн	-20 17 -19 5 10
word word: практи	8 -16 -10 -6 23
word word: прапор	-7 -12 13 -47 0
word word: працюв	21 -4 -5 -20 -17
word word: працюю	-19 -2 -7 -11 13
word word: працює	-7 9 -31 3 -6
word word: праця	-22 -8 17 -4 -11
word word: праців	-28 -18 8 -4 23
word word: превыс	-15 -14 -8 -5 14
word word: предва	12 -6 -4 -15 -24
word word: преддв	8 28 -9 -18 -22
word word: предла	2 -20 -22 -26 10
word word: предло	-37 6 -18 -5 18
word word: предме	-20 18 -27 3 3
word word: предно	13 7 -6 -9 -8
word word: предос	3 -7 8 -20 -13
word word: предпо	-12 16 -22 -11 -8
word word: предпр	-4 -13 -12 -8 15
word word: предсе	-19 33 -14 -17 -19
word word: предст	-25 5 -7 -16 14
word word: предуп	-17 9 9 -9 7
word word: предус	-2 10 -1 -6 -2
word word: предше	-16 -16 -29 -7 28
word word: предыд	-3 14 -40 3 -15
word word: прежде	3 20 -24 -21 -21
word word: прежне	-22 -27 24 -6 -8
word word: прежни	4 -13 -21 -17 15
word word: презид	-8 -9 7 -9 0
word word: прекра	-47 31 -16 -27 14
word word: прем'є	-19 -13 -31 -19 29
word word: премье	-24 -18 -8 -9 15
word word: прес-с	-2 10 9 -9 -18
word word: преско	-19 -5 19 -9 0
word word: пресс-	7 -6 -2 12 -50
word word: престо	-12 18 -20 22 -30
word word: престу	-21 -30 -20 25 9
word word: при	24 -8 -12 -18 -4
word word: прибли	-16 -19 -11 15 15
word word: прибуд	16 3 -21 -6 -12
word word: прибул	32 -19 -21 -23 -18
word word: прибыв	15 -10 -12 -10 -2
word word: прибыл	-2 -2 13 -41 -11
word word: прибыт	-9 14 9 -20 -24
word word: привез	14 -16 15 -31 -28
word word: привел	-16 -13 -13 19 -14
word word: привет	-18 -13 4 -7 8
word word: привод	-10 2 8 12 -30
word word: привоз	-1 -8 12 -1 -5
word word: привіз	-17 -15 21 -8 12
word word: привіт	-10 -18 30 11 -42
word word: пригла	9 -9 -2 -2 0
word word: пригов	-12 -16 -25 -13 26
word word: пригож	-1 7 -27 16 -26
word word: пригра	-4 -1 -30 13 -16
word word: приеду	-15 14 13 -9 -1
word word: приезж	-17 17 -3 23 -28
word word: прием	-17 4 -6 -10 5
word word: приема	-19 -6 -8 21 -2
word word: приемн	-8 -13 -33 -9 18
word word: приеха	-2 24 8 -26 -45
word word: призва	-44 -29 2 -3 25
word word: призем	-21 -14 12 -16 4
word word: призна	-2 -15 9 -12 -2
word word: призыв	-20 17 -17 -15 -6
word word: прийма	-14 -4 -21 1 22
word word: прийня	-1 -13 -4 4 -3
word word: прийом	-12 -28 -26 -9 23
word word: прийшл	-4 -3 -25 -22 18
word word: прикла	-1 -1 -6 -4 10
word word: прикор	20 -3 -3 -28 -14
word word: прилет	-8 -19 12 -25 1
word word: примен	-17 -4 -7 -19 27
word word: пример	-10 0 -11 6 -5
word word: примор	-32 -20 7 -7 15
word word: примус	-24 -17 -15 20 -13
word word: принад	-1 -8 10 -23 -8
word word: принес	-25 -19 13 4 -8
word word: приним	-43 33 -30 -20 10
word word: принос	17 -6 -21 -7 4
word word: принца	-7 -1 9 -11 -5
word word: принци	2 -6 9 -17 -1
word word: принцу	22 -3 -21 -1 -3
word word: принял	9 -33 -53 -2 33
word word: принят	-12 11 -13 -6 1
word word: припин	-21 23 6 -20 -32
word word: припус	-7 -10 12 -24 -11
word word: приско	6 14 -27 -23 -3
word word: присла	-33 16 1 -24 -8
word word: присмо	7 -14 -20 -6 18
word word: присту	2 0 -1 6 -11
word word: присут	-15 -21 -15 -30 32
word word: присыл	-10 22 -13 -15 -9
word word: притул	-13 -7 -3 11 6
word word: прифро	11 -14 -7 -28 23
word word: прихов	-16 -12 -2 23 -11
word word: приход	-20 -17 9 9 7
word word: причас	23 -4 -11 -8 -14
word word: причем	18 -14 -16 -10 -12
word word: причет	-4 -8 -15 -16 20
word word: причин	-23 27 -10 -26 -4
word word: пришви	21 -24 -13 -16 11
word word: пришло	23 -16 -26 -15 -11
word word: приєдн	-16 -10 -9 17 -7
word word: приїду	-16 -13 10 10 -4
word word: приїха	-9 -4 10 5 -22
word word: про	-24 6 2 -5 -8
word word: пробле	9 -6 5 -11 -5
word word: пробув	23 -5 -8 -15 -18
word word: пробул	14 -4 15 -23 -16
word word: провад	-10 -12 -19 -10 26
word word: провед	-12 7 -28 19 -13
word word: провел	-9 -18 -9 3 -1
word word: провер	-20 14 -18 5 7
word word: провес	-15 30 -22 7 -29
word word: провод	-1 7 -34 7 1
word word: провок	-11 -16 -19 -11 16
word word: провів	-13 3 -13 -11 4
word word: прогно	25 -2 -13 -5 -15
word word: прогол	-13 -17 -12 -12 19
word word: програ	-34 -15 -26 -26 41
word word: прогул	-30 -29 26 -11 19
word word: продав	-7 -5 -5 -1 8
word word: продаю	-9 -24 -23 -11 35
word word: продле	-23 -28 -27 -12 37
word word: продли	-17 -12 -10 -3 23
word word: продов	22 -22 3 -29 -8
word word: продол	-1 -12 -4 -36 16
word word: продук	6 -8 -17 -13 11
word word: проезд	-20 -9 -9 16 6
word word: проект	19 -13 -22 -13 9
word word: произв	-10 5 -18 -15 10
word word: произо	25 4 -26 -14 -13
word word: пройде	-5 -11 13 -11 -8
word word: пройду	5 -29 0 -22 6
word word: пройти	-24 28 2 -18 -47
word word: пройшл	-5 -25 -1 -44 16
word word: пройшо	19 -21 3 -30 4
word word: проком	-11 -8 7 -3 8
word word: прокоп	-27 -21 26 -10 -12
word word: прокур	-23 -15 -1 -3 11
word word: проопе	-13 -4 -21 -3 20
word word: пропав	-16 -40 -22 21 -7
word word: пропаг	-8 17 -20 5 -5
word word: пропоз	-26 12 -17 -41 25
word word: пропон	6 13 -22 -22 -18
word word: пропор	15 -2 -14 -7 -9
word word: пропус	19 0 -31 -14 -16
word word: прораб	-28 42 -32 -14 -28
word word: прорва	-7 0 0 -9 14
word word: прорыв	-22 -10 -8 -6 15
word word: просив	-8 -23 10 14 -14
word word: просил	1 -32 11 -1 -9
word word: просим	-27 27 -13 13 -17
word word: просит	-28 -5 19 -24 0
word word: проста	11 14 -16 -12 -13
word word: прости	-27 -14 21 32 -33
word word: просто	10 -7 -14 0 -24
word word: просув	-10 -12 -10 -10 21
word word: просьб	-2 4 -17 -19 22
word word: просят	-44 -13 17 -22 26
word word: проте	5 11 -13 -8 6
word word: протез	-22 -14 -35 -29 38
word word: протес	-19 2 -14 -19 24
word word: проти	-20 5 -18 -20 30
word word: против	5 -17 9 -3 -11
word word: проток	12 -17 -6 -9 -5
word word: протяг	-37 3 -16 4 18
word word: профил	18 18 -23 -19 2
word word: профіл	18 -12 17 -29 2
word word: прохан	-3 4 11 -21 0
word word: проход	-7 -23 1 -8 5
word word: прохож	15 -1 -11 -3 -3
word word: процед	15 8 -42 0 -33
word word: процен	-24 -9 17 19 -22
word word: процес	14 20 -43 -14 -24
word word: прочит	-1 -16 -26 7 1
word word: прошед	-41 4 6 5 13
word word: прошел	19 -45 3 -29 0
word word: прошла	-14 -19 -25 14 16
word word: прошли	4 -9 -8 10 -14
word word: прошло	-17 -27 12 7 -12
word word: прошлу	-11 -5 6 -4 8
word word: прошлы	9 -6 -11 -4 -2
word word: прошу	-24 7 -5 25 -30
word word: прощан	-16 -17 25 -1 -29
word word: проєкт	-30 -31 -27 -37 54
word word: проїха	29 -11 -6 -11 -18
word word: прямо	18 6 -24 12 -44
word word: прямой	-31 -15 -8 31 -22
word word: прямую	11 -1 -5 -3 -2
word word: прізви	-8 21 -31 -25 0
word word: пріори	-33 33 -20 -16 -16
word word: псевдо	-22 -9 -7 6 15
word word: психол	10 -23 19 -30 -2
word word: публик	8 2 7 -21 -23
word word: публич	-14 19 -24 4 -19
word word: публік	-24 -17 6 -2 19
word word: пункт	-11 -7 -27 -20 25
word word: пункта	-20 -23 -16 -8 18
word word: пункте	4 -1 -12 -18 -3
word word: пункти	15 -14 -18 -14 0
word word: пункто	-39 -11 -16 2 15
word word: пункты	-15 -17 -13 -29 38
word word: пункті	-18 -26 -20 -5 16
word word: пускаю	-20 -30 9 21 -8
word word: пустил	-15 8 13 -11 -3
word word: пусть	-6 -39 -3 5 16
word word: путевк	-14 -4 -25 -9 20
word word: пути	-7 36 -27 -16 -24
word word: путин	-20 -4 -16 15 6
word word: путина	-1 -31 -13 18 1
word word: путіна	-17 -3 17 -10 -11
word word: пухом	23 -12 -15 -11 -18
word word: пушили	1 13 -34 -7 -6
word word: пушилі	-13 22 -9 -14 -19
word word: пэтрио	-15 -10 -9 -4 19
word word: пятеро	13 -42 -3 -17 2
word word: пятеры	-20 -6 21 -23 -2
word word: пяти	-27 -28 6 24 -11
word word: пятисо	-25 -19 37 -25 -30
word word: пятнад	7 -8 -17 -8 -2
word word: пятниц	-4 6 15 -33 -14
word word: пятый	6 -25 -33 10 30
word word: пять	23 2 -29 -31 -2
word word: пятьде	35 -16 -26 -20 -32
word word: пятьсо	12 10 -12 -9 -12
word word: пів	-3 -23 -10 -1 -3
word word: півден	9 -11 -24 -9 18
word word: півдні	0 -8 -8 -11 20
word word: північ	-29 -11 -6 -9 29
word word: півтор	0 -16 -25 -6 11
word word: під	-15 0 18 -26 -5
word word: підбив	-15 -2 -3 18 -2
word word: підвал	6 -23 -43 -22 16
word word: підгот	-28 19 -11 1 -14
word word: піде	-31 -4 13 -4 -2
word word: підкон	32 5 -1 -35 -29
word word: підліт	-6 -18 -18 -24 30
word word: підозр	-28 -28 -22 -8 30
word word: підпис	-27 -19 -22 -40 35
word word: підпри	-19 -17 -15 -15 21
word word: підрах	-40 -27 2 35 -33
word word: підроб	-15 15 -12 -8 -9
word word: підроз	1 -11 -31 5 6
word word: підста	-7 8 -25 0 2
word word: підсум	-16 9 -24 28 -31
word word: підтве	-24 20 -42 11 -13
word word: підтри	-23 -24 -37 15 20
word word: підход	0 -4 -18 -18 9
word word: пізніш	10 -29 13 -24 -6
word word: пілот	-16 -12 -17 -14 25
word word: після	-22 -1 -4 -10 13
word word: післяз	11 -5 -16 -8 -6
word word: піти	-3 -8 -12 -7 21
word word: піхоти	-2 -26 -3 -6 6
word word: пішов	-1 -12 9 -7 -5
word word: р	-9 -9 12 9 -14
word word: работа	-17 3 14 -6 -15
word word: работе	11 -6 9 -17 -10
word word: работн	-9 -12 -12 -10 15
word word: работу	-10 -20 -27 7 9
word word: работы	-11 10 -35 15 3
word word: рабоче	-2 9 -18 -12 -19
word word: рабочи	-7 16 -29 -19 -12
word word: рабочу	-23 -10 -17 -26 26
word word: рада	-23 -18 -22 -20 34
word word: ради	-18 -25 2 24 -21
word word: радий	15 -8 9 -22 -25
word word: радимо	14 8 -9 -19 -4
word word: радник	-12 -26 14 -8 14
word word: радост	31 -14 -4 -35 -39
word word: радять	-22 -5 17 8 -21
word word: раді	-12 -13 6 -2 1
word word: радіо	-2 1 5 0 -8
word word: радіст	25 -17 7 -17 -33
word word: радіти	-12 -15 15 6 -23
word word: радієм	-8 -3 15 -2 -11
word word: раз	-13 4 4 -6 -16
word word: разбир	-20 5 -16 10 13
word word: развед	0 -4 -21 -24 10
word word: развез	-24 -4 10 -10 16
word word: развер	-30 23 -16 -8 -14
word word: развит	0 -10 -3 -7 11
word word: разгла	22 -9 -21 -22 -11
word word: разгов	-17 14 32 -24 -19
word word: раздал	-25 -16 20 -23 -15
word word: раздел	-10 15 11 -19 -28
word word: рази	3 -39 -10 4 2
word word: разлуч	22 -5 -7 -12 -19
word word: размен	39 -8 -4 -15 -29
word word: размес	-22 -9 29 -32 -5
word word: размещ	5 -22 -10 -11 15
word word: размин	-8 -9 -12 -13 12
word word: разное	16 -4 -10 -1 -8
word word: разных	37 -17 -19 -14 -26
word word: разом	14 2 1 -39 -9
word word: разреш	3 -26 1 -12 13
word word: разу	19 8 -25 -28 -2
word word: разыск	-33 -23 -16 9 13
word word: разів	-4 13 -16 -35 11
word word: район	-23 25 -1 -1 -4
word word: района	4 -26 -9 -35 9
word word: районе	-20 0 -22 -21 24
word word: районо	-20 -16 -20 17 1
word word: районі	-12 13 -12 -6 3
word word: ракет	-17 4 17 -18 -1
word word: ракета	1 -11 -17 -16 9
word word: ракети	-32 -34 -13 10 11
word word: ракетн	4 -13 -10 -10 9
word word: ракето	-18 0 -15 -11 19
word word: ракеты	-9 -4 -3 -2 11
word word: рамзан	-16 -10 26 -1 -20
word word: рамках	-15 -21 -1 7 7
word word: рамшта	-18 12 -18 -20 -5
word word: ранее	-30 3 -15 -11 11
word word: ранен	1 -8 -26 -3 18
word word: ранени	3 -18 -15 1 16
word word: ранены	-10 5 -10 -18 7
word word: ранку	-2 -16 26 -19 -28
word word: рано	-41 31 -4 14 -42
word word: ранок	-16 -20 16 -10 -4
word word: раньше	-7 -29 24 -9 -13
word word: раніше	3 -8 -7 17 -15
word word: раскры	-10 -21 -8 -16 19
word word: распор	25 -18 -8 -13 -19
word word: распро	-21 12 -22 -27 9
word word: расска	3 3 6 -14 -16
word word: рассле	-23 -11 -5 23 -18
word word: рассма	-29 39 -22 -17 -18
word word: рассмо	-13 -11 -18 -17 31
word word: расстр	-20 19 -12 -20 16
word word: рассчи	19 15 -37 -27 -13
word word: расчет	-15 -19 -14 -12 34
word word: расшир	-15 -19 -17 16 -1
word word: раунд	3 9 -27 -16 -7
word word: раунда	7 -20 39 -3 -42
word word: рахува	-10 -15 14 19 -26
word word: рахунк	8 17 -18 -21 -11
word word: рахуно	-23 -6 23 -9 -10
word word: рахуюч	-9 -2 -1 11 -8
word word: рахує	-4 -8 -7 7 -5
word word: рации	-10 -12 -13 -1 13
word word: рбк	48 -14 -26 -19 -17
word word: рбк-ук	0 12 -7 -9 -18
word word: реабил	-13 -10 14 -11 8
word word: реабіл	1 -31 -3 -39 15
word word: реакти	20 -2 -5 -1 -19
word word: реакці	-18 4 -8 -18 10
word word: реализ	9 -2 -1 -5 -1
word word: реальн	-23 16 -17 18 -15
word word: реаліз	19 -20 8 -18 -21
word word: реанім	19 -15 -8 -14 1
word word: ребенк	-12 -11 -25 -13 20
word word: ребено	-13 -2 -9 -8 17
word word: ребят	18 -17 14 -27 -29
word word: ребята	5 -2 -3 -27 -2
word word: регион	-16 -2 8 -10 3
word word: регуля	-33 -30 -20 23 13
word word: регіон	-3 -13 3 -12 8
word word: редакц	-26 20 9 14 -34
word word: реестр	-18 -12 16 12 -19
word word: режим	12 -31 -30 -3 14
word word: режима	-4 -1 -32 -21 15
word word: режимо	38 -10 -18 -28 -21
word word: режиму	23 -8 0 -5 -4
word word: резерв	-30 -16 -22 5 30
word word: резолю	-15 -19 -20 11 3
word word: резуль	-5 21 0 -26 -34
word word: реинте	21 -10 -5 -16 -9
word word: рейд	-30 -11 -11 -8 37
word word: рейс	20 -9 -24 -20 4
word word: рейсов	-13 -17 -12 -7 21
word word: рейсом	-20 -2 -13 -2 27
word word: рейсів	-14 -14 -18 -8 17
word word: рекорд	-31 -11 -13 4 7
word word: ремонт	-15 -22 -38 -30 50
word word: репатр	14 -14 -10 -8 -16
word word: репорт	-23 -8 27 -4 -23
word word: респуб	-7 -2 20 2 -10
word word: ресурс	-15 7 -7 -10 1
word word: рефриж	0 24 -3 -27 -32
word word: речей	-21 -11 -17 -16 19
word word: речник	-27 2 3 23 -31
word word: речниц	10 -18 7 9 -18
word word: речь	-33 26 2 -6 -16
word word: речі	-12 -1 -8 -11 7
word word: решени	1 -10 0 -42 7
word word: решили	-13 -13 -12 -9 14
word word: решта	4 -2 13 -13 -20
word word: решти	-6 -4 -4 13 -5
word word: рештки	8 -26 23 -28 -10
word word: решту	-21 -33 7 27 -20
word word: реєстр	-15 -21 -26 34 -4
word word: реінте	24 -1 -6 -1 -20
word word: риа	14 -14 -24 10 -29
word word: рисунк	-21 -14 7 -8 18
word word: рнбо	-24 17 -16 -13 0
word word: робимо	5 -21 -26 -20 20
word word: робити	-21 -21 -28 -10 30
word word: робить	-8 -10 8 -10 6
word word: роблят	8 -12 -30 15 1
word word: робота	-3 -4 -8 4 -5
word word: роботи	-26 -19 8 24 -24
word word: робото	-15 -10 -29 -24 33
word word: роботу	15 -6 -32 -34 27
word word: роботі	-18 -17 -30 -18 26
word word: ровно	6 -17 20 -21 -26
word word: родин	-32 12 2 -14 8
word word: родина	-3 -39 -4 6 8
word word: родине	27 -12 -7 -15 -15
word word: родини	3 -11 8 -15 -10
word word: родинн	-22 21 11 -11 -18
word word: родино	-4 -6 -18 21 -21
word word: родину	-10 -16 -8 -11 15
word word: родині	6 -15 -29 14 6
word word: родите	-11 18 14 -14 -22
word word: родича	0 -12 -18 6 14
word word: родичі	-29 -4 21 -27 8
word word: родней	20 -13 -28 -3 -10
word word: родной	29 -18 5 -21 -16
word word: родную	15 -12 -16 -6 -3
word word: родные	12 -20 -11 -27 5
word word: родным	15 -8 -6 -1 -29
word word: родных	-12 -39 -6 14 -6
word word: родств	-4 -5 -22 20 6
word word: рожден	-6 -24 -34 -22 19
word word: рождес	0 -1 -41 -4 5
word word: роз'яс	-26 -22 18 -21 -2
word word: розбло	-1 27 -17 -30 -19
word word: розван	15 -4 -3 -11 -4
word word: розвез	20 -2 -11 -5 -10
word word: розвід	-5 -6 -13 -32 16
word word: розгля	-3 17 -29 11 -14
word word: розгол	-15 15 -16 30 -39
word word: розділ	6 -25 -21 -13 26
word word: розкаж	13 -1 -5 -2 -10
word word: розлуч	23 -9 -18 -17 -16
word word: розмеж	11 -6 -6 -3 -9
word word: розмов	-23 -1 -2 -23 18
word word: розміс	-33 -15 17 -8 7
word word: розпит	-16 -14 15 -14 -9
word word: розпов	-29 -33 10 2 1
word word: розпод	-11 -24 31 -21 -31
word word: розпоч	32 -37 -1 4 -18
word word: розрах	4 10 -26 -29 -7
word word: розсил	-9 -19 -13 -14 21
word word: розслі	-35 15 -25 -27 31
word word: розстр	-45 -19 8 -25 38
word word: розташ	-3 -5 -6 -21 24
word word: розумі	-13 22 3 4 -30
word word: розшук	-15 -9 -24 19 -12
word word: розыск	-32 -25 -27 29 -4
word word: роками	18 -9 -15 -1 -12
word word: роки	-16 -13 -5 -1 1
word word: рокови	-18 -11 -23 -14 18
word word: роком	-20 -5 -18 23 -19
word word: року	-5 3 -15 -4 4
word word: років	10 -32 -7 -8 10
word word: роль	-16 -18 6 7 10
word word: росгва	-24 -2 -9 -12 23
word word: россие	-15 -7 5 2 6
word word: россии	-10 -19 5 -1 12
word word: россий	6 -14 -1 11 -25
word word: россию	18 9 -16 -13 -20
word word: россия	15 -17 -20 -11 -15
word word: ростов	12 -37 -22 1 5
word word: російс	1 6 -19 -15 8
word word: росію	1 11 -27 -14 0
word word: росія	1 -2 -21 -3 -11
word word: росіян	-12 -8 -33 9 13
word word: росією	-22 -22 -18 28 10
word word: росії	7 -5 -26 -15 3
word word: ротаци	-32 -12 -18 -12 33
word word: ротаці	-15 -14 -32 -12 37
word word: роти	6 -26 -25 -21 26
word word: роты	-16 -10 -22 -7 26
word word: році	-26 -13 -12 26 -10
word word: рсзо	-4 -9 -7 -8 10
word word: рублей	-25 -7 9 -28 16
word word: рубля	7 -21 -16 -8 3
word word: рук	12 -12 -3 -2 -28
word word: руками	-16 -20 -16 13 5
word word: руках	-13 -11 5 -2 4
word word: руки	-9 -10 13 -10 -1
word word: руково	-25 -20 -30 27 6
word word: руку	-14 -14 12 13 -16
word word: румуні	4 -15 -10 -11 4
word word: русски	-25 -44 -3 -13 25
word word: русско	9 -8 -22 -21 4
word word: рустем	-23 43 -26 -17 -32
word word: рух	-15 0 -27 -7 24
word word: рф	23 -15 -14 -19 -15
word word: рыбалк	-20 -5 30 -8 -20
word word: рыльск	-16 -13 -29 -7 23
word word: рэб	-14 0 0 -1 14
word word: рюкзак	-18 -19 -14 -19 21
word word: рядови	29 -5 -10 -12 -17
word word: рядово	-13 -1 4 -3 10
word word: рядовы	24 -9 -19 -2 -23
word word: рядові	37 -4 -16 -6 -18
word word: рядом	0 13 -12 -18 -20
word word: рязани	-20 -8 -6 -11 14
word word: рятува	6 9 -23 -26 3
word word: рятує	12 0 -9 -3 -9
word word: рівнен	-24 0 28 0 -5
word word: рівний	26 -15 -12 -8 -20
word word: рівно	28 -13 -14 -15 -25
word word: рівног	-30 -8 -4 -2 27
word word: рівня	-8 6 -10 -11 11
word word: рідна	13 -6 -12 -20 -8
word word: рідний	-21 -23 19 0 6
word word: рідним	1 4 2 -28 -8
word word: рідних	9 15 1 -18 -21
word word: рідног	2 -26 -3 -9 15
word word: рідної	14 -4 -13 -7 -1
word word: рідну	7 -7 20 -19 -36
word word: рідні	1 -11 0 -10 7
word word: рідній	22 -30 -2 -26 -35
word word: різдва	-38 38 -17 -21 -23
word word: різдво	-9 16 8 -17 -34
word word: різдвя	-17 17 -5 -7 -20
word word: різним	-11 -13 -3 20 -11
word word: різних	35 -14 -6 -14 -20
word word: різниц	-21 -11 -35 -8 45
word word: різні	-9 7 -20 -17 18
word word: рік	-10 -27 -12 6 7
word word: річниц	-7 -16 13 -19 -2
word word: рішенн	-25 1 7 -32 5
word word: рішучі	-24 -25 -27 -18 33
word word: с	-14 -5 -4 -4 0
word word: сайте	-27 27 -17 -9 16
word word: сайті	-34 -27 -14 -8 25
word word: сам	-28 -6 13 13 -7
word word: сама	-24 -15 -5 17 12
word word: самаре	23 -6 -18 -7 -19
word word: саме	-1 2 6 -17 -26
word word: сами	-2 -24 -3 13 -38
word word: самий	0 -7 -22 -34 26
word word: самим	6 -11 -11 -8 10
word word: самих	-11 -13 -16 12 10
word word: саммит	-17 -12 0 -21 18
word word: само	9 -23 -11 6 -1
word word: самого	24 -21 -4 -26 -10
word word: самое	-6 -1 11 -11 -13
word word: самой	-1 8 2 -10 -24
word word: самойд	21 -4 -2 -15 -8
word word: самоле	-3 -5 16 -22 -4
word word: самому	27 -14 -3 -22 -28
word word: самост	-28 -11 18 -14 1
word word: самочу	11 -4 -8 0 -4
word word: самый	8 -18 15 -2 -15
word word: самым	6 -3 9 -15 -20
word word: самі	24 -27 15 -33 -15
word word: саміт	0 -10 -9 -12 5
word word: саміту	-19 -16 -6 -21 23
word word: санато	-34 -15 19 9 9
word word: санита	15 2 -9 -20 -6
word word: санкці	-36 12 17 -8 19
word word: сапер	-2 -10 5 -7 -1
word word: саперо	-16 -1 -3 -6 22
word word: саперы	-23 -10 -14 -10 21
word word: сапфір	10 -1 -1 -1 -7
word word: сарали	18 -28 -31 10 -28
word word: саралі	21 0 0 -20 -1
word word: сарато	-17 -11 -9 12 -7
word word: саудов	4 -15 -1 -19 9
word word: саудів	17 -17 -23 17 -9
word word: сбила	29 -19 -18 -5 -13
word word: сбили	3 -7 -19 -9 11
word word: сбит	-15 3 -14 -4 14
word word: сбито	-9 -14 4 -12 9
word word: сбиты	-3 -7 -18 -10 8
word word: сбу	-16 -22 1 -14 18
word word: сведен	4 -5 -9 14 -14
word word: сверен	-29 12 -22 21 -20
word word: сверил	-22 -11 -28 22 -15
word word: сверх	4 -9 -8 -4 9
word word: сверяе	-12 -20 -8 20 1
word word: сверяю	-20 20 -14 -10 -12
word word: светло	13 9 -16 15 -19
word word: свидет	-9 -10 15 -17 -2
word word: сво	-1 -12 -31 6 11
word word: свобод	24 -31 -12 -23 0
word word: свого	13 2 16 -19 -25
word word: сводка	2 -11 -12 7 -1
word word: сводки	13 -21 11 -18 -22
word word: свое	-32 24 -10 -9 2
word word: своей	-22 10 -37 -10 16
word word: своем	-10 -11 16 -14 -22
word word: свои	5 -7 14 -16 -13
word word: своим	0 -32 -9 11 -10
word word: своих	12 -2 -30 -16 8
word word: своихн	-3 -4 19 -8 -17
word word: свой	15 -6 -23 -15 -7
word word: свою	14 -29 -31 -18 11
word word: своя	-14 -8 29 -21 3
word word: своє	-14 -3 10 12 -9
word word: своєму	-1 -18 0 -6 17
word word: свої	-19 9 16 -19 4
word word: своїм	-12 -15 23 -9 -16
word word: своїми	26 -9 -12 -17 -15
word word: своїх	2 12 -11 -42 0
word word: свыше	-26 -14 -39 14 10
word word: связал	36 -29 -33 -7 12
word word: связат	-6 -13 -4 -7 16
word word: связи	-28 1 14 5 -6
word word: связь	-6 -2 -14 -15 26
word word: свят	-18 13 -26 -9 11
word word: свята	-39 41 -19 -28 14
word word: святей	-4 -11 -6 -22 4
word word: святку	1 -2 11 -7 -22
word word: свято	21 -8 -13 -21 8
word word: святог	-5 10 -21 -13 9
word word: святой	-28 18 -13 27 -25
word word: святом	-3 -14 -23 16 -3
word word: священ	-8 -3 -6 2 2
word word: свідкі	-13 -6 16 5 -7
word word: свідом	-5 10 -12 -10 -11
word word: свідче	-26 -24 -14 -13 31
word word: свідчи	-13 -1 -17 -3 27
word word: свій	20 -7 -17 5 -26
word word: світ	-29 -28 9 13 17
word word: світла	17 -5 -37 -21 11
word word: світли	-7 -7 11 -4 5
word word: світло	-32 -15 -1 -31 42
word word: світу	-13 -11 -14 12 8
word word: світі	-3 -3 -12 -10 12
word word: сдавши	-26 -7 -19 7 21
word word: сдалас	-24 -8 -12 -3 26
word word: сдалис	-23 -12 -12 -12 34
word word: сдался	-18 -9 -11 11 10
word word: сданы	-10 -4 -12 -3 22
word word: сдать	-28 9 -33 -20 23
word word: сдатьс	0 -31 -30 -19 28
word word: сдвину	-7 28 -20 -1 -6
word word: сделае	-10 -9 -5 9 -3
word word: сделал	4 -17 -15 20 0
word word: сделан	-13 -25 29 -16 -23
word word: сделку	-5 -11 -7 -2 20
word word: себе	17 -16 -4 -12 -4
word word: себя	43 -23 -19 -11 -21
word word: севаст	13 -8 -2 -5 -19
word word: север	14 -4 -4 -3 -7
word word: северн	-5 -4 -7 -11 21
word word: северо	-23 -12 -12 -3 26
word word: сегодн	29 -22 -3 -29 -16
word word: сезон	-6 -7 -21 -3 29
word word: сейчас	-10 -6 -9 19 -41
word word: секрет	-27 7 -30 20 -16
word word: сектор	-19 -1 -5 -11 23
word word: сел	3 -19 -4 -22 10
word word: села	-6 -7 -22 -21 29
word word: селект	5 9 -19 -13 -4
word word: семей	-6 -19 -7 0 -2
word word: семеро	-9 13 10 -42 -12
word word: семеры	25 -22 12 -6 -19
word word: семи	-20 17 6 -1 -12
word word: семь	1 -31 -10 15 -24
word word: семьде	17 -10 5 -8 -24
word word: семье	-29 -20 -1 9 7
word word: семьей	-29 -22 12 -13 12
word word: семьи	6 -4 -3 -6 -18
word word: семья	9 -12 11 -13 -15
word word: семьям	-9 12 1 -16 -18
word word: семьях	2 16 -12 -14 -15
word word: сентяб	15 -35 9 -42 -7
word word: сергей	-13 -9 13 5 -13
word word: сердеч	21 -13 -14 -16 -13
word word: серед	6 -14 3 -9 -7
word word: середи	-34 -1 3 11 -34
word word: середн	-41 -19 16 -14 14
word word: середу	8 -5 -1 -19 -7
word word: сержан	36 -6 -9 -19 -10
word word: серйоз	-9 8 -17 -15 14
word word: серпен	-16 -1 -12 -21 19
word word: серпня	-21 9 12 -10 -17
word word: серпні	-13 13 -29 5 13
word word: сертиф	-17 -12 -12 9 0
word word: сестер	30 -8 -21 -13 -29
word word: сестра	-3 -3 15 -8 -14
word word: сестри	-2 -9 17 -12 -10
word word: сестро	22 -3 14 -10 -29
word word: сестры	23 -9 -12 -16 -7
word word: сети	-16 -15 -18 -23 24
word word: сигаре	-11 -11 12 -11 5
word word: сигнал	-21 -12 -26 -4 18
word word: сидели	-10 -4 14 -12 -20
word word: сидів	10 -1 -1 -4 -5
word word: сиділи	21 -4 7 -11 -23
word word: сизо	-21 -15 8 -13 21
word word: сил	13 -12 -20 -8 -12
word word: силам	22 -7 -8 -11 -9
word word: силами	-11 -10 -20 -10 32
word word: силах	-8 -3 -8 -1 7
word word: силе	-21 5 -1 -3 34
word word: сили	23 -11 -19 -23 -3
word word: силови	19 0 -12 -9 -1
word word: силовы	-12 -23 -10 22 -18
word word: силу	-24 -2 -6 -7 20
word word: силы	-3 -16 -23 -20 28
word word: сильні	-12 -7 21 -8 -29
word word: симфер	-15 -20 26 -7 -25
word word: син	-29 -8 29 -9 -18
word word: сина	-18 -23 32 -11 -5
word word: синиця	-13 -11 -18 -13 24
word word: синода	-21 5 19 -11 -6
word word: сином	-12 -5 13 10 -12
word word: сирии	-27 -2 -23 -4 33
word word: сирот	-15 -18 -22 -24 33
word word: сироти	10 0 0 -2 -8
word word: сирськ	-2 -18 -10 -21 16
word word: систем	12 -19 -29 2 16
word word: ситуац	0 -11 -19 -14 19
word word: сих	-29 -2 22 -4 -11
word word: скажем	1 13 -13 -10 -5
word word: скажу	-18 12 -2 21 -37
word word: скажут	-13 13 23 -23 -24
word word: сказав	-2 3 7 -29 -13
word word: сказал	-8 -10 -4 -6 12
word word: сказан	0 8 -3 -1 -5
word word: сказат	-26 11 11 9 -23
word word: скаржи	-16 -23 -20 -20 31
word word: скасов	-3 -8 -11 -4 16
word word: скинув	-14 0 0 -7 18
word word: склад	12 13 -17 -8 -11
word word: склада	-16 -18 14 -9 20
word word: складе	-8 1 -2 -37 31
word word: склади	-13 -5 -16 -13 31
word word: складн	22 -6 -18 -14 -31
word word: складо	-12 5 -7 -8 12
word word: складу	3 -6 -14 -6 1
word word: складі	-10 -17 16 10 -12
word word: склали	-10 -6 -7 -20 27
word word: скольк	-4 -29 -18 30 -52
word word: скорее	-19 10 4 -4 6
word word: скорис	-20 -16 -16 -17 26
word word: скоро	-5 3 19 -41 -32
word word: скорой	-18 -26 0 -16 15
word word: скромн	-3 -18 23 -4 -22
word word: скільк	-20 -17 -40 47 -7
word word: скінчи	-11 22 -8 -11 3
word word: слава	-1 -36 -39 0 16
word word: славут	-3 -7 -16 -9 12
word word: сладос	-12 -6 -19 -11 15
word word: следов	2 -8 -17 9 5
word word: следст	-35 -4 -24 8 8
word word: следуе	-20 -31 -17 24 7
word word: следую	-2 20 -8 -15 -41
word word: слезы	-3 -21 28 -11 -22
word word: слов	3 11 -14 5 -10
word word: слова	-26 -16 22 -4 -3
word word: словам	-7 3 -10 5 -27
word word: словен	-17 -19 -12 -8 23
word word: слово	-3 19 15 -25 -25
word word: сложил	-17 -23 -1 -14 19
word word: сложит	-11 11 -9 -3 9
word word: сложно	38 -8 -19 -32 -20
word word: сложны	20 -5 -21 -3 -11
word word: служат	11 -1 -9 -3 -5
word word: служба	7 -13 1 10 -15
word word: службе	5 -3 -26 -8 23
word word: служби	1 -9 -1 -1 -5
word word: службо	-13 -17 -8 -19 25
word word: службу	0 -22 -22 -8 12
word word: службы	-13 -17 17 -12 -7
word word: службі	14 -2 -10 -26 -6
word word: служил	12 -1 8 -1 -28
word word: служит	-13 -12 16 7 -11
word word: слухав	12 -22 -9 13 -31
word word: слухай	-27 -22 6 -25 11
word word: слухал	-21 -19 22 -7 -12
word word: слухам	-2 15 -14 -8 -13
word word: случае	-28 -18 6 19 1
word word: случай	-19 4 -11 17 -6
word word: случая	10 -15 -13 -6 14
word word: случил	22 -2 -17 -4 -5
word word: слушат	-18 -19 -20 -11 24
word word: сльози	-2 -25 6 -28 6
word word: слів	-6 -30 18 -21 -3
word word: слід	-12 -12 16 7 -21
word word: слідст	-9 -23 -26 -24 41
word word: слідчи	16 -26 11 -16 -15
word word: слідчо	-14 -16 24 -10 -24
word word: слідчі	5 -19 -5 -12 1
word word: сліз	8 -7 6 -4 -14
word word: смартф	-4 -2 8 -2 -1
word word: смеетс	-10 -13 9 -10 3
word word: смерте	38 0 -20 -7 -23
word word: смерть	-19 -6 -11 -26 31
word word: сми	-25 33 -19 -19 -22
word word: смирно	8 -6 -11 -26 20
word word: смогли	-13 -9 12 -8 -9
word word: смогут	-27 11 15 -21 4
word word: смотри	-30 -6 39 -9 -21
word word: снайпе	-6 -7 -19 -10 18
word word: снаряд	29 -24 -33 -20 12
word word: сначал	-20 7 12 -21 -26
word word: снбо	1 26 -5 -7 -20
word word: снизил	-13 -11 -13 -2 18
word word: снова	-5 -6 -24 -23 18
word word: снігур	13 -22 1 -24 -6
word word: со	-3 -8 -17 -15 11
word word: собесе	-15 19 0 -4 -37
word word: собира	-4 -22 5 18 1
word word: соблюд	-27 15 -11 -14 14
word word: соборн	-25 -10 14 -12 11
word word: собрал	-27 15 -25 -18 15
word word: собран	-12 9 8 -21 -4
word word: собі	-2 -1 -27 -28 21
word word: совбез	-6 -23 -16 10 7
word word: совете	-6 -10 0 16 -25
word word: советс	-19 -20 -31 -22 30
word word: совету	-18 0 -24 -15 28
word word: совмес	-20 -11 -14 -14 19
word word: соврем	-16 -11 -6 22 -12
word word: совсем	21 -8 -11 -6 -17
word word: соглас	-14 44 -34 -21 -59
word word: соглаш	-8 -16 -26 -36 32
word word: содейс	39 -21 -17 -28 -9
word word: содерж	-28 -1 -22 18 15
word word: соедин	16 4 -5 -14 -12
word word: сожале	-21 1 9 21 -18
word word: созвон	-7 -8 15 -7 -18
word word: создат	-14 18 -9 -5 -10
word word: солдат	15 -10 -27 3 -16
word word: соледа	-5 -1 23 -8 -27
word word: сон	-14 -15 2 -11 25
word word: сообра	9 -1 -8 -4 -15
word word: сообща	-19 7 6 -9 -23
word word: сообще	-18 24 -34 -6 -11
word word: сообщи	11 -18 -4 -32 -11
word word: сообщу	-5 -22 -13 -11 25
word word: соотве	-13 19 -25 -6 -1
word word: соотеч	-22 -8 -9 14 5
word word: соотно	1 -20 -32 24 -24
word word: соприк	15 -19 -26 -21 -1
word word: сопров	0 -3 3 -17 -11
word word: сорвал	-14 22 -29 -13 -4
word word: сорван	-19 30 -26 -20 -27
word word: сорок	7 -13 1 -3 -30
word word: сорока	-2 -5 -13 18 -29
word word: сослуж	-35 -19 -13 -22 36
word word: сосред	-8 0 -2 -7 9
word word: состав	-20 6 7 -37 1
word word: состои	-16 28 -24 -8 -39
word word: состоя	-1 8 -29 -8 -12
word word: сотен	-14 -11 14 -4 10
word word: сотень	15 -2 -7 -11 -10
word word: сотни	6 9 -36 -4 -15
word word: сотня	24 -7 -8 -3 -19
word word: сотням	1 9 -5 -6 0
word word: сотні	-1 -10 -6 -3 -2
word word: сотруд	-8 6 -35 -28 16
word word: софійс	-24 -4 -19 -4 24
word word: сохран	-6 -16 -7 19 2
word word: социал	-2 -30 11 1 -29
word word: соцмер	-12 -1 2 -6 8
word word: соціал	-22 -23 -5 17 8
word word: сочи	-17 9 -13 -8 15
word word: союзни	-12 13 -28 -11 3
word word: спав	-1 -10 16 -8 -20
word word: спали	-6 -9 17 -4 -14
word word: спарта	2 -4 -11 -7 8
word word: спасат	0 -8 -16 -7 17
word word: спасен	-16 -4 -21 -18 31
word word: спасиб	8 -18 -7 -20 0
word word: спасли	-19 -9 -10 -4 19
word word: спершу	-11 2 29 -10 -22
word word: спецбо	-3 -3 15 -1 -12
word word: специа	-10 -25 -22 3 17
word word: спецоп	-21 -28 -21 19 -9
word word: спецпо	-17 -15 12 -22 2
word word: спецпр	-17 -10 -13 -20 19
word word: спецпі	-12 -15 13 -14 4
word word: спецсл	-25 -22 12 -14 25
word word: спеціа	1 -18 7 -13 4
word word: спешит	-7 -12 -22 -7 27
word word: списка	-14 24 1 -13 -26
word word: списке	26 23 -30 -26 -31
word word: списки	-40 36 -25 -2 -25
word word: списко	22 10 -16 8 -38
word word: списку	-1 1 -7 -30 1
word word: спискі	-23 4 1 16 -12
word word: список	-26 32 -31 -16 -1
word word: сплять	20 -11 -10 -9 -19
word word: сповіщ	-20 -18 0 -21 28
word word: сподів	-13 26 0 -19 -42
word word: спожив	-3 -17 -21 19 -19
word word: спокій	-3 -12 8 -18 -4
word word: сполуч	-12 -5 3 -2 4
word word: спорти	-26 -14 17 -18 -10
word word: спосіб	-1 21 -16 -16 -15
word word: спочат	-20 36 1 -12 -31
word word: справ	21 -21 -26 -32 27
word word: справа	-9 -5 -13 -2 18
word word: справд	-18 6 21 -6 -17
word word: справе	-20 -21 -19 -21 39
word word: справж	8 -14 -5 -19 6
word word: справи	24 -30 -20 -31 13
word word: справк	-5 -13 -8 -12 18
word word: справу	12 -21 -10 -22 13
word word: спраши	-29 3 0 10 -25
word word: сприяв	27 -19 -4 -15 -2
word word: сприял	12 -1 -7 -1 -4
word word: сприян	18 -9 -15 5 -23
word word: спроси	-26 1 19 15 -29
word word: спрост	-18 14 -25 -10 2
word word: спуска	-17 -4 17 -5 -9
word word: спят	-15 -14 24 -20 -4
word word: співаю	-13 -11 22 -11 -25
word word: співві	24 -1 -4 -8 -17
word word: співпр	26 -12 -21 -25 -17
word word: співро	-3 6 -1 2 -12
word word: співчу	-6 15 -21 -22 6
word word: спілку	-13 -16 25 -6 -21
word word: спільн	11 -32 -9 -1 -2
word word: сразу	34 -33 -26 -25 -7
word word: среди	7 -32 16 -22 -7
word word: средст	8 -20 -6 -16 7
word word: среду	-16 24 -22 -16 4
word word: срок	-33 19 -18 -13 29
word word: срокам	0 -14 -13 -10 15
word word: сроках	-35 24 -37 15 -44
word word: сроки	-15 27 -25 -12 -14
word word: сроков	-8 -1 -2 13 -8
word word: срочни	11 -18 4 -20 3
word word: срочно	5 -8 9 -5 -18
word word: срочны	9 -8 0 -6 0
word word: ссылке	-16 -2 27 -2 -20
word word: ссылко	24 -6 -33 -27 -36
word word: ст	-5 -8 -16 -12 30
word word: ста	19 4 -22 5 -26
word word: стабил	14 -5 -5 -1 -7
word word: стабіл	-32 22 21 -13 -33
word word: став	6 -11 -22 -1 6
word word: ставил	-2 -13 -13 -5 8
word word: ставка	-11 -24 0 18 2
word word: ставки	11 -19 -8 -10 3
word word: ставку	14 8 -21 -6 -18
word word: стал	4 -18 13 0 -19
word word: стали	-30 6 9 -4 20
word word: стало	2 0 1 -28 -6
word word: сталос	7 -11 -26 -19 12
word word: стамбу	3 -11 1 9 -37
word word: стан	-15 -7 20 -26 -8
word word: стане	0 -1 -8 9 -22
word word: станет	-13 12 -9 -1 -9
word word: станов	-2 -8 -8 -6 13
word word: станом	-44 1 -24 29 6
word word: станци	-17 -8 -14 -8 15
word word: станці	3 -15 -22 -14 3
word word: старик	22 -6 9 -15 -28
word word: старме	-29 7 -11 -16 11
word word: старт	-16 13 -21 -11 13
word word: старто	14 -29 -12 -12 2
word word: старту	31 -29 0 -16 -22
word word: старше	-2 -18 -7 -18 6
word word: старши	-38 -17 27 -16 -3
word word: старшо	7 -13 15 -8 -6
word word: старые	-5 -4 9 -2 1
word word: стати	-11 28 -15 9 -27
word word: статис	0 -19 -8 21 -22
word word: статте	26 -4 -24 -11 -11
word word: стаття	-24 -7 -12 -16 27
word word: статті	16 -18 -13 -3 13
word word: статус	-37 -24 -31 11 34
word word: стацио	-10 -8 0 -2 5
word word: стаємо	8 -5 -9 -5 -7
word word: стверд	31 -10 -11 -18 -10
word word: створе	-17 -15 -8 28 -13
word word: створи	-22 -15 -23 11 26
word word: створю	-27 -11 -15 -10 29
word word: стежте	-20 -5 -9 27 1
word word: стив	-16 41 -6 -3 -38
word word: сто	27 -12 -30 -30 -4
word word: стоит	-25 9 27 -8 -20
word word: столе	-2 9 -20 -2 10
word word: столиц	21 -27 -38 -21 27
word word: столич	-7 -17 -16 -7 18
word word: столов	-17 -5 15 -9 -4
word word: столом	-19 -24 0 7 5
word word: стольк	9 -8 -27 -8 13
word word: столі	-13 13 -10 7 -16
word word: стомат	-15 -4 10 -7 1
word word: сторон	0 18 -13 -16 -20
word word: сторін	-1 -33 -18 -2 25
word word: стояв	-17 -9 10 -6 -5
word word: стояли	-2 -15 12 -13 -9
word word: стоят	-11 13 -15 -32 11
word word: стояти	-4 -6 -20 -12 23
word word: стоять	-12 12 -9 -16 -5
word word: стоїть	-7 -12 -2 8 -13
word word: стран	1 -30 -33 7 12
word word: страна	7 -1 -22 -17 8
word word: стране	-11 -9 6 -7 6
word word: страни	-10 -23 3 -28 12
word word: страны	35 12 -29 -27 -10
word word: страсб	-17 -15 -16 20 8
word word: страсн	30 -6 -7 -8 -29
word word: страт	-1 -8 -5 -24 27
word word: страте	-28 -12 -26 -19 29
word word: страти	-23 -6 -16 -15 31
word word: страшн	-17 -15 10 19 -18
word word: стрель	-23 -9 -18 -15 26
word word: строго	-27 -6 -16 -21 20
word word: строит	-21 -8 -27 -10 37
word word: строй	-31 -19 -33 20 22
word word: строк	10 -22 19 -29 -16
word word: строки	-9 -10 21 -14 -33
word word: строко	14 -32 -5 9 -11
word word: строку	-11 -4 -13 -12 21
word word: строкі	8 19 -10 -16 -13
word word: строю	-15 -7 17 6 -10
word word: структ	-5 -25 -9 22 -5
word word: стрій	-20 -11 6 -19 10
word word: студен	-17 -32 -31 -3 24
word word: ступил	-9 -7 16 -7 -10
word word: стіл	-30 -29 0 11 9
word word: стільк	-1 -16 -4 -3 -4
word word: суббот	15 -27 10 -27 -27
word word: субота	14 -13 -17 -19 -8
word word: суботу	27 -42 6 -17 -36
word word: суд	-43 -12 -27 1 27
word word: судами	17 -3 -3 -1 -13
word word: суден	-2 -5 -19 -10 19
word word: суджан	38 -19 -2 -17 -9
word word: судже	-23 -5 -10 19 10
word word: суджи	6 7 9 -29 -23
word word: суди	-11 -3 -13 19 -8
word word: судити	-25 -11 -14 1 18
word word: судмед	3 -15 4 -23 -11
word word: судна	-13 -7 -16 -12 22
word word: судно	-28 -4 -15 -5 31
word word: судов	-8 7 5 -12 -11
word word: судово	17 -2 -7 -4 -8
word word: судом	-17 19 -24 -5 17
word word: суду	10 -13 -11 -18 18
word word: судьба	-29 20 6 3 -20
word word: судьбе	-5 17 -20 3 -1
word word: судьбу	-22 -6 -14 -5 21
word word: сум	5 -9 -3 -14 12
word word: сумах	-18 31 -30 18 -23
word word: сумма	10 -10 -4 -9 -8
word word: сумско	40 -11 -37 -3 -40
word word: сумськ	0 -3 -11 -7 18
word word: сумщин	-1 -12 0 -36 15
word word: сумы	-14 -4 -7 18 6
word word: супров	10 -21 -8 -12 -10
word word: супруг	-12 -8 -8 -4 17
word word: суспіл	-1 -14 2 0 -6
word word: сутки	3 -21 -2 -50 18
word word: суток	-22 -16 2 -10 20
word word: сухогр	-21 -16 -10 -4 22
word word: сухопу	17 0 -4 -1 -13
word word: сущест	-2 -27 -22 -13 29
word word: сфабри	10 0 -9 0 -4
word word: схему	-11 -6 -7 -7 14
word word: схопил	13 -5 -13 8 -15
word word: схуд	-20 -22 18 -11 -6
word word: схудли	24 -2 -11 -4 -25
word word: счастл	-14 -7 34 -7 -22
word word: счет	35 -11 -19 -23 -27
word word: счета	-7 7 -13 -16 12
word word: счету	15 -5 -6 -7 -1
word word: считае	-8 -5 -3 4 5
word word: считай	37 -2 -10 -33 -2
word word: считал	5 -6 6 -17 -4
word word: считат	3 -3 -11 -3 12
word word: считаю	-14 -7 -8 22 -11
word word: сша	-20 -11 -11 -30 25
word word: сыграл	7 -14 -9 -6 11
word word: сына	-29 -9 10 -25 1
word word: сынове	-9 -14 27 -19 7
word word: сыновь	6 -9 -10 6 -11
word word: сьогод	11 -9 -13 1 -13
word word: сюда	11 -15 -12 -23 6
word word: сізо	-16 -24 -10 -34 26
word word: сіл	-5 -15 1 -24 21
word word: сім	11 -3 1 -12 -8
word word: сім'ям	-12 22 -19 -12 -3
word word: сім'ї	7 -9 -6 -13 13
word word: сімдес	32 -6 -7 -23 -13
word word: сімей	-26 -3 -28 29 -10
word word: сімнад	24 -1 -3 -10 -17
word word: сімох	20 -14 -3 -14 4
word word: січень	-24 -6 -8 16 -4
word word: січня	-33 -6 37 -10 -32
word word: січні	-31 -15 -2 0 16
word word: т	-30 16 -9 -30 27
word word: та	-5 -6 -11 -13 9
word word: табора	-17 -25 -12 23 -10
word word: табори	-30 -17 -9 -20 25
word word: табору	-14 -16 14 -12 0
word word: таборі	-3 -20 -28 -3 20
word word: табір	-25 -31 -22 -12 32
word word: таганр	-12 -14 -9 -34 18
word word: так	-13 8 -11 6 -18
word word: така	1 -3 -49 2 -1
word word: такая	3 32 -16 -15 -31
word word: таке	-16 -5 -15 -30 32
word word: также	-7 5 6 -2 -30
word word: такие	-5 -19 -19 -15 25
word word: такий	30 -4 -3 -29 -24
word word: таким	23 -29 -22 -13 17
word word: таких	-20 -40 14 7 5
word word: такого	-6 18 -8 8 -28
word word: такое	-4 -26 11 15 -29
word word: також	18 -15 -29 -6 -3
word word: такой	34 -4 -23 -21 4
word word: таком	-5 11 -5 0 -4
word word: такої	14 -8 -13 11 -21
word word: тактич	-16 -2 -6 -2 17
word word: такі	-12 -15 -4 11 6
word word: там	-3 -12 -13 12 -5
word word: тамтеш	-13 -11 -8 -22 19
word word: танк	17 -1 -5 -2 -16
word word: танкер	4 -3 -7 -3 8
word word: танки	-13 -2 -5 -4 18
word word: танкис	-9 -2 8 0 3
word word: танков	-4 -16 -11 19 4
word word: танків	-23 -7 -18 -31 38
word word: тасс	-1 10 -15 -25 -15
word word: татар	-6 17 -10 -32 -7
word word: татари	22 -1 -13 -7 -10
word word: татарк	9 -1 -8 -4 -1
word word: татарс	-36 -3 28 -5 2
word word: тато	-25 -41 23 -23 -7
word word: татьян	-7 21 -9 1 -33
word word: ташкен	-7 -26 -14 -18 31
word word: таємни	25 -5 -29 -18 -23
word word: твердж	21 -6 -17 -21 -13
word word: тверди	10 -1 -3 -1 -6
word word: те	-5 18 10 -9 -24
word word: теж	5 -2 -11 -8 -4
word word: текуще	8 -14 -16 0 14
word word: тел	-4 -1 7 -3 -38
word word: тела	1 -12 1 -12 -3
word word: телам	-32 -12 6 20 -24
word word: телами	3 14 -22 -8 -9
word word: телах	8 -6 13 -22 -28
word word: телегр	8 2 -31 -30 20
word word: телека	-24 15 9 5 -21
word word: телема	-22 17 2 22 -35
word word: телефо	-4 -42 27 -11 -16
word word: тело	15 -5 -13 -7 -18
word word: тем	-17 -8 23 6 -36
word word: тема	-1 11 -45 -30 11
word word: теме	-7 -17 -11 -18 31
word word: теми	-21 -6 -10 -20 36
word word: тепер	25 -22 6 -16 -19
word word: теперь	7 5 -3 -35 -25
word word: теплую	3 -3 12 -7 -12
word word: теплые	-14 -8 5 -23 16
word word: теракт	-9 -12 -10 -22 26
word word: терито	10 3 -23 0 -7
word word: термін	-32 6 0 -18 27
word word: терноп	-29 -9 22 -11 12
word word: теробо	19 -5 4 -7 -26
word word: терори	-22 -20 -16 -16 28
word word: терпен	1 20 -20 2 -27
word word: терпін	-19 -7 -18 21 -20
word word: террит	16 -16 -22 -5 -1
word word: террор	-22 6 17 -16 -14
word word: тети	19 -4 -3 -12 -14
word word: тех	-21 -25 12 7 -16
word word: техник	-5 -6 -3 -13 16
word word: технич	-18 39 -23 -17 -29
word word: технік	-29 -8 -12 -14 41
word word: техніч	-4 12 -22 -18 -2
word word: течени	-17 -14 -12 7 20
word word: тижден	-4 7 -8 -42 6
word word: тижня	-40 21 31 -9 -20
word word: тижні	5 -22 -8 -34 14
word word: тижнів	27 -7 -14 -21 -27
word word: тим	-6 -11 -24 8 2
word word: тими	-16 -9 11 -23 10
word word: тимчас	28 -19 -16 -25 0
word word: типа	-19 -10 -16 -9 23
word word: тис	-36 -22 -8 18 1
word word: тиск	-18 15 -12 -4 -11
word word: тисяч	-32 -6 -39 30 -6
word word: тисяча	19 -14 -14 -6 -20
word word: тисячу	9 -4 -26 -5 -6
word word: тисячі	-30 10 -15 23 -15
word word: тих	-11 -17 15 -3 -6
word word: тихо	-23 -6 26 -9 -25
word word: тихоок	-13 -2 -6 -1 17
word word: тиша	-9 22 -6 -3 -30
word word: тишина	-15 0 20 -3 -22
word word: тишины	-12 12 -2 -5 -12
word word: тишу	-19 28 13 -8 -27
word word: тиші	10 24 -25 -19 -23
word word: то	20 8 -16 -16 -20
word word: товари	-22 -27 20 -19 19
word word: тогда	13 8 9 -25 -18
word word: того	9 -7 -1 0 -6
word word: тоді	-25 23 -16 2 -11
word word: тож	-25 -28 31 -3 -18
word word: тоже	-1 4 6 -10 -33
word word: той	16 -7 1 -15 -12
word word: только	2 8 -3 -8 -24
word word: том	-21 -1 -5 -11 7
word word: тому	-6 -14 8 -16 -6
word word: тонн	-27 -17 -23 3 30
word word: тонны	-17 -3 -9 -6 14
word word: торгов	-4 -12 -15 17 -4
word word: торт	-17 -1 19 -7 -15
word word: тортур	-6 -5 -10 -13 12
word word: торік	-14 -6 -2 -19 20
word word: тот	3 -13 13 -43 0
word word: точку	-1 11 -35 -15 -15
word word: точно	-26 -20 -16 28 -22
word word: точног	10 -17 -8 5 -19
word word: точну	25 -12 -23 -8 -26
word word: точную	23 -14 -5 -15 -5
word word: травен	-16 -19 -10 13 23
word word: травма	-24 -20 17 -11 -6
word word: травня	-21 8 22 -14 -22
word word: травні	-18 -18 -4 -31 29
word word: традиц	30 5 -13 -22 -26
word word: трамп	-1 18 -33 -18 -29
word word: трампа	-29 -18 2 -22 30
word word: трампо	-26 21 -22 8 7
word word: трампу	-11 21 -15 -8 2
word word: трансп	-10 -10 -12 13 -2
word word: трапа	-22 -3 26 -11 -21
word word: трапля	19 -6 -15 -6 -4
word word: трапу	-24 -3 25 -3 -1
word word: треба	-1 16 -17 -8 -10
word word: требов	13 -1 -6 -2 -7
word word: требуе	-9 19 -22 -24 -18
word word: трек	7 -41 23 -19 -9
word word: треку	-11 26 -9 -26 -28
word word: трем	-17 -2 4 -12 18
word word: тремя	-25 -1 17 -25 11
word word: тренін	-19 -13 -11 -8 18
word word: третий	4 18 -11 -14 -16
word word: третин	13 -15 -14 -17 14
word word: третье	14 -27 -7 9 -10
word word: третьи	15 15 -16 -9 -19
word word: третьо	8 -27 -3 -7 11
word word: третью	-22 5 -14 20 -22
word word: третья	-18 -22 13 -11 9
word word: третя	-12 -9 -18 11 2
word word: третє	5 0 -18 -18 14
word word: треті	11 -8 -17 1 -5
word word: третій	1 12 -16 -24 -1
word word: третіх	-16 -12 -10 5 15
word word: трех	4 9 -14 -22 -9
word word: трехдн	-13 20 -14 -14 -25
word word: трехра	-18 -14 -15 -5 32
word word: трехст	-14 -30 -19 -5 40
word word: три	-8 -13 14 -15 -2
word word: трибун	-32 -4 -27 18 3
word word: тривав	24 -19 -31 -19 6
word word: тривал	5 -24 -7 11 -13
word word: триват	7 -12 3 1 -30
word word: триваю	-8 19 -33 -3 -14
word word: триває	-12 7 -49 6 0
word word: тридца	26 -20 9 -21 -24
word word: тридця	24 -20 1 -20 2
word word: тримав	24 -9 -16 -20 9
word word: тримай	11 -28 -25 -23 17
word word: тримал	36 -17 -7 -20 -21
word word: триман	-8 -11 -16 -11 17
word word: тримат	-10 -8 -13 -8 22
word word: тримаю	-25 -34 20 1 4
word word: тримає	0 -2 -27 4 -6
word word: тринад	9 -2 -4 -1 -4
word word: триста	35 -9 -27 -17 -24
word word: тричі	-13 -16 -11 -19 28
word word: тро	3 -5 -15 -12 17
word word: трое	5 -9 7 -32 -7
word word: троим	-19 -3 13 -5 13
word word: троих	24 -24 -33 -21 18
word word: трофей	-16 -5 17 -1 -1
word word: трохи	-11 -18 -17 13 -5
word word: троє	-2 -14 21 -31 -11
word word: трубку	-18 -6 16 -14 -7
word word: трудне	15 -5 -17 -26 7
word word: трудно	4 24 -16 -4 -38
word word: трьома	-24 18 22 -10 -35
word word: трьох	-11 -27 21 -44 2
word word: ту	13 7 10 -20 -16
word word: туберк	1 -16 -5 -15 2
word word: тувы	-8 -2 29 -3 -33
word word: туда	25 -21 -19 -17 8
word word: туди	-26 -16 9 -18 9
word word: турецк	-5 -1 5 -23 -11
word word: турець	-1 21 -5 -4 -26
word word: туречч	-14 19 15 -28 -45
word word: турции	-19 -18 26 -38 4
word word: турцию	14 -12 -1 -3 -1
word word: турция	-43 20 -29 -11 37
word word: тут	-6 -15 -6 -3 19
word word: тцк	-8 -10 -26 9 -1
word word: ты	-10 -13 -7 -5 5
word word: тыл	-21 -2 -8 -1 25
word word: тыс	-10 -32 -24 10 17
word word: тысяч	-41 -21 -7 19 4
word word: тысяча	21 26 -9 -37 -38
word word: тысяче	26 -2 -10 -21 -22
word word: тысячи	0 -12 -43 14 -21
word word: тысячу	7 3 15 -35 -32
word word: тюльпа	0 -5 -11 -7 14
word word: тюрем	-10 -8 -13 -9 17
word word: тюрмах	-11 -18 -20 29 -11
word word: тюрми	-18 -2 -1 -4 22
word word: тюрьма	-7 -10 -4 9 -5
word word: тяжело	11 6 -18 -19 -19
word word: тяжелы	17 -12 -10 -13 -5
word word: тяжкий	-7 -9 12 -7 -13
word word: тяжким	11 -2 -2 -5 -4
word word: тяжко	19 -2 -9 -14 -9
word word: тяжкоп	0 17 -2 -21 -42
word word: тяжкох	25 2 -26 -22 -14
word word: тяжкі	4 7 -1 -15 -11
word word: ті	2 -28 -1 5 -28
word word: тіл	-1 -3 -10 0 -22
word word: тіла	10 -25 6 -16 -11
word word: тілами	8 6 -19 -20 -13
word word: тіло	29 -20 -24 -27 15
word word: тілом	3 -9 -19 -11 25
word word: тільки	-31 9 5 -8 -12
word word: тіньов	-16 6 -10 -5 0
word word: тієї	-15 -25 26 -17 -26
word word: у	-16 -4 2 4 3
word word: убитым	-9 -1 -1 -1 9
word word: ув'язн	-19 9 -32 16 0
word word: увага	-16 23 -34 -19 -12
word word: уваги	-17 -19 15 -15 6
word word: увагу	-11 -14 8 -5 4
word word: уважае	-9 -8 -15 16 -5
word word: увезен	4 -2 -1 7 -9
word word: увезли	16 -3 -7 -13 -4
word word: увелич	-4 -21 -10 -8 24
word word: увечер	28 -19 -24 -28 -1
word word: увидел	17 -8 9 -12 -19
word word: увидим	-13 1 16 -14 -12
word word: угкц	15 -11 -10 -8 -10
word word: угледа	9 -2 -8 -1 -1
word word: угнанн	28 -12 -6 -24 0
word word: угод	-10 -10 -17 -14 15
word word: угода	-32 3 20 -9 8
word word: угодам	-12 -12 -15 8 14
word word: угоду	-2 -26 -28 -25 42
word word: угорщи	19 -7 -16 -9 -32
word word: угрожа	30 -6 -17 -14 -17
word word: угрозо	22 -6 -18 -21 -14
word word: угрупо	10 -3 -1 -11 4
word word: удалос	3 -17 -12 -3 -7
word word: удар	-30 13 -6 -31 3
word word: ударам	-14 -8 -6 -4 18
word word: удари	1 -6 -19 -21 5
word word: ударны	-17 -12 -8 -6 14
word word: ударов	-19 0 -1 -2 19
word word: удару	-22 -9 -14 -22 31
word word: удары	-1 -17 -8 -6 15
word word: ударів	-23 -6 -2 9 5
word word: удержи	-6 -11 -24 31 -32
word word: удовле	-4 -38 13 20 -17
word word: удома	40 -7 -14 -25 -23
word word: уехали	20 -17 -22 14 -21
word word: ужгоро	-24 -16 29 -13 -15
word word: уже	0 2 -6 -7 -13
word word: узах	-11 6 15 -4 -17
word word: узбеки	-22 -32 -23 15 25
word word: узгодж	-44 36 2 -24 -23
word word: узгоди	-35 29 -23 -15 -10
word word: узнал	-41 -3 42 -3 -22
word word: узнала	-11 -6 -11 -2 17
word word: узнали	-1 8 -2 -9 -25
word word: узяли	0 -13 -13 -4 5
word word: узятих	14 -1 -10 -1 -14
word word: узято	-17 13 -5 -26 18
word word: уилан	-18 -2 -6 -1 21
word word: уиткоф	-12 8 -18 -16 -1
word word: указ	-19 -6 -8 -7 27
word word: указал	-16 -25 22 -5 -18
word word: указан	8 -7 -2 -4 5
word word: указыв	-1 -3 -6 -20 21
word word: уклін	17 -1 -7 -11 -1
word word: украин	4 -1 -11 -1 -23
word word: україн	14 -15 -15 6 -13
word word: укрепл	-25 -36 25 -18 -11
word word: укрінф	-29 -8 -13 30 -8
word word: улетел	-5 0 -5 0 10
word word: улучши	-10 -2 0 -2 11
word word: умеров	-20 24 -16 -23 -19
word word: умов	15 -13 -9 -3 -7
word word: умови	-51 16 -29 -7 17
word word: умєров	-30 38 -23 -10 -47
word word: уничто	-4 -24 -24 -22 18
word word: уночі	-29 -4 13 -18 -6
word word: уніан	6 -1 14 -4 -15
word word: універ	-22 -10 -1 -14 8
word word: уп	12 -2 -4 -7 -5
word word: уперше	7 -8 34 -18 -40
word word: уповно	16 -6 -25 14 -28
word word: уполно	-3 -7 10 13 -24
word word: управл	-3 2 -11 -10 0
word word: упродо	6 -2 -30 -5 9
word word: упізна	-28 -12 10 -17 17
word word: уражен	-22 -32 -30 17 25
word word: уразил	-18 -7 -10 -10 24
word word: урахув	13 0 -13 0 0
word word: уровне	-5 15 -16 -19 -14
word word: урожен	8 -3 9 -12 -10
word word: урок	-22 -20 -14 -17 34
word word: уряд	-22 -10 -8 -19 30
word word: урядов	21 -2 -3 -17 -12
word word: уряду	-13 -7 -21 4 17
word word: усе	11 13 -33 0 -19
word word: усилия	-5 -2 -4 14 -15
word word: усклад	-25 -21 26 -18 -8
word word: ускори	-8 -20 -8 -10 12
word word: услови	3 3 -10 -16 -3
word word: условн	-29 -13 -9 -10 31
word word: услуги	4 11 -2 -1 -13
word word: услыша	7 4 19 -25 -25
word word: усміха	-18 -15 34 -5 -30
word word: усміхн	15 -13 14 -5 -18
word word: усов	-8 -1 -6 9 -4
word word: усову	14 0 -5 -3 -10
word word: успели	-21 8 26 -9 -16
word word: успехе	6 -16 -17 24 -20
word word: успешн	10 -8 -15 -5 2
word word: успішн	-15 -13 -13 -20 23
word word: устана	-22 -12 -24 8 20
word word: устано	-21 -21 1 -29 18
word word: усього	5 -13 11 -48 18
word word: усю	-1 -10 -8 -2 7
word word: усі	3 -14 -2 -18 3
word word: усій	16 0 -11 -3 -4
word word: усім	1 -22 -20 5 8
word word: усіма	8 7 -1 -10 -41
word word: усіх	-13 16 -13 -11 -11
word word: утверж	-20 5 -1 -25 19
word word: уточне	4 8 3 -50 -45
word word: уточни	18 3 11 -24 -37
word word: уточню	-19 -13 10 -49 9
word word: уточня	-12 2 -4 8 -8
word word: утра	21 2 -17 -21 -9
word word: утрати	-2 -4 -1 -3 10
word word: утраче	-27 -2 29 -6 -3
word word: утрима	-17 -13 -9 -6 15
word word: утриму	11 -41 -11 21 -7
word word: утро	-37 15 -20 -8 6
word word: утром	3 -31 7 -26 -3
word word: утім	10 19 -8 -3 -25
word word: ухвале	-7 -2 -14 -6 18
word word: ухвали	-11 -5 -25 -11 32
word word: учасни	-19 -43 -32 22 2
word word: участв	6 -18 -33 -26 25
word word: участи	-13 16 0 -10 -1
word word: участк	-1 -16 5 -27 3
word word: участн	-29 -11 10 -13 7
word word: участь	7 -21 -20 -42 24
word word: участі	-6 5 -10 19 -14
word word: учатся	-10 -19 -17 -7 16
word word: учебни	-4 -21 -19 -18 32
word word: учебны	-14 -4 -10 -3 18
word word: учение	-17 -3 -6 -6 26
word word: учения	-14 -1 -6 -1 18
word word: учетом	28 -19 -16 -30 -17
word word: учител	-33 -21 -23 -20 28
word word: учора	-16 -24 38 -31 -33
word word: учораш	-19 -24 28 -21 -16
word word: учрежд	-11 -28 4 25 -15
word word: ушаков	-28 12 12 -21 -25
word word: ушел	-19 -13 -6 -15 18
word word: ушла	-7 -21 16 -10 -16
word word: ушли	20 -26 -33 -21 4
word word: ушло	17 -10 -13 -19 -13
word word: факт	-18 -9 -21 3 14
word word: фактич	17 -23 -26 -15 -6
word word: факту	-19 21 -15 -5 -5
word word: фамили	-14 37 -15 7 -56
word word: фахівц	14 4 -8 -13 -2
word word: феврал	17 -18 26 -5 -20
word word: федера	13 -15 -22 10 -6
word word: федоро	11 -17 -29 -12 -4
word word: фейк	-25 26 -28 -28 -18
word word: фельдш	-21 -8 -10 -9 14
word word: фигура	-12 -6 -8 -14 14
word word: флаг	-18 -15 6 -9 16
word word: флагам	-30 -3 31 -8 -10
word word: флаги	-23 -6 29 -13 -19
word word: флагом	28 -13 -18 -1 -24
word word: флот	7 -8 -13 -7 -2
word word: флота	-20 -8 -18 -9 26
word word: флоту	-8 15 -18 -9 10
word word: фонд	-26 -21 -27 1 25
word word: фонду	-12 9 -15 -6 4
word word: форма	-4 -3 -5 -13 11
word word: формат	15 31 -42 -37 -27
word word: формир	-4 -12 -7 -19 11
word word: форму	-11 0 12 -2 -11
word word: формув	5 -8 -2 -1 7
word word: формул	7 28 -45 -28 -19
word word: формую	-6 3 -14 -12 20
word word: формує	-38 -32 6 16 6
word word: форуме	-23 -17 -17 19 23
word word: фото	-19 -29 20 -30 17
word word: фотогр	-40 -21 15 -11 -4
word word: фрагме	-15 9 22 -23 -29
word word: франци	-12 -1 -8 -4 20
word word: францу	-21 -6 -22 -23 29
word word: франці	-5 11 -16 -5 9
word word: фрегат	-18 -3 -12 -3 25
word word: фронт	-11 -33 -11 -4 14
word word: фронта	25 -31 -34 7 -8
word word: фронту	22 -27 -21 -22 19
word word: фронті	-32 -5 -2 -14 17
word word: фсб	-39 8 -15 -19 18
word word: футбол	-36 -11 -27 -9 39
word word: фігура	-12 -10 -14 -11 22
word word: фізичн	-3 -2 -2 -9 11
word word: фіксує	13 -4 -24 -9 16
word word: фільтр	7 -2 -6 -9 1
word word: фінанс	-5 -3 -17 -11 14
word word: хай	33 -4 -22 -8 -19
word word: хаймар	4 -5 -11 -5 9
word word: хамас	-43 -30 -12 -17 58
word word: характ	7 -3 -21 -1 9
word word: харков	7 -15 -29 -34 10
word word: харків	4 -16 -10 16 -6
word word: харчув	-20 -13 -10 -25 32
word word: харько	11 -10 -10 -15 8
word word: хвилин	-25 -21 18 1 0
word word: хвилюй	-9 -22 1 -28 19
word word: хворий	16 -9 -6 -4 -7
word word: хворих	-25 -6 -19 24 -15
word word: хвороб	-9 -19 18 -8 -5
word word: хворі	-3 -11 -5 20 -36
word word: херсон	13 -18 -10 0 -8
word word: хилюк	26 -12 6 -14 -10
word word: хилюка	7 -1 12 -7 -13
word word: хинште	-15 16 7 2 -30
word word: хлеб	-5 -9 11 -8 -9
word word: хлопец	-12 -13 30 -7 -25
word word: хлопцю	28 -6 -1 -24 -7
word word: хлопця	-10 -16 20 -6 -12
word word: хлопці	2 -27 33 -33 -26
word word: хлопчи	29 -17 8 -29 -37
word word: хліб	-7 -12 -2 6 -8
word word: хмельн	-9 -16 1 -13 3
word word: ход	-7 -10 -14 -22 29
word word: ходата	8 -12 -16 -8 5
word word: ходе	-16 -25 21 -10 10
word word: ходити	-4 -5 14 -2 -29
word word: ходом	20 12 -9 -12 -17
word word: ходять	-3 20 -18 -11 -9
word word: ході	-16 -9 -10 17 -5
word word: холоди	-18 17 10 -11 -23
word word: холодн	-31 -7 -25 -3 35
word word: хорони	-15 -20 25 -3 -25
word word: хороша	31 1 -32 -11 -27
word word: хороши	-6 -3 8 -13 -1
word word: хорошо	19 -3 -17 -16 -20
word word: хороші	17 -1 -3 -14 -5
word word: хотели	-20 16 -11 -7 0
word word: хоть	-19 16 8 -26 -5
word word: хотя	4 5 -20 10 -14
word word: хотят	-21 1 7 -1 -21
word word: хотів	-29 -20 -19 -32 48
word word: хотіла	-23 -19 -15 -21 29
word word: хотіли	-4 18 3 -3 -24
word word: хоч	-21 4 -12 14 -11
word word: хоча	-17 10 22 -3 -14
word word: хоче	-16 -11 2 -1 8
word word: хочемо	-3 -14 -17 16 5
word word: хочет	-26 -9 -27 11 23
word word: хочеть	-18 16 19 -15 -25
word word: хочешь	-3 -8 -15 -9 18
word word: хочу	-24 -27 -9 3 25
word word: хочуть	-31 -8 21 -15 8
word word: хрест	10 -8 -21 1 -22
word word: хреста	6 -8 -16 -9 2
word word: хресто	-20 -20 -3 27 -23
word word: хресту	5 -5 -8 -8 6
word word: христо	4 0 1 -16 -6
word word: хто	1 -28 -1 6 -4
word word: хтось	-10 -19 40 -22 -34
word word: хід	-8 -5 -4 -6 17
word word: хірург	15 -7 -24 -3 2
word word: царств	9 -6 -1 -2 -1
word word: цб	21 -23 -9 -7 -9
word word: цветы	-20 -16 1 -7 16
word word: цвс	12 0 -8 -9 -10
word word: це	-1 -7 1 -1 -17
word word: цей	-4 2 7 -5 -14
word word: цена	-5 -3 -5 -7 13
word word: центр	5 -15 -10 4 -16
word word: центра	-28 -21 6 -11 17
word word: центре	14 -23 -7 -10 -8
word word: центро	11 -7 -4 -16 9
word word: центру	-6 -19 13 3 -7
word word: центрі	-22 -14 -16 12 16
word word: церемо	-17 -17 -15 -17 23
word word: церкви	23 7 5 2 -27
word word: церков	11 -18 10 -10 -26
word word: цивіль	16 -13 -23 20 -29
word word: цим	20 13 -26 -7 -34
word word: цими	-9 2 11 -10 -16
word word: цитиру	11 -10 -14 -12 12
word word: цифр	6 -1 -5 22 -38
word word: цифра	-37 -2 -36 43 -30
word word: цифрам	-24 -22 -2 17 -18
word word: цифрах	-37 -14 13 15 -36
word word: цифри	-14 -36 -1 24 -32
word word: цифрою	-20 -8 -6 30 -23
word word: цифру	-7 -23 -29 33 -34
word word: цифры	-16 -22 -34 42 -36
word word: цих	-19 9 -29 2 5
word word: цсо	-19 -14 21 -8 2
word word: цього	3 4 -24 13 -24
word word: цьогор	-12 -16 -16 23 -16
word word: цьому	1 20 -22 -18 -1
word word: цю	11 10 -12 -11 -10
word word: ця	-13 -6 0 10 -16
word word: ці	-2 -5 10 5 -33
word word: цій	0 -19 6 -22 3
word word: цікави	-10 -26 -10 19 -6
word word: цілодо	3 -31 -14 14 15
word word: цією	-10 -9 10 -13 11
word word: цієї	-18 12 -14 21 -23
word word: ч	-37 10 18 -11 -5
word word: чаес	40 -5 -4 -14 -32
word word: чай	-35 -23 28 -27 7
word word: час	-19 -38 25 1 -3
word word: часа	0 -8 -34 2 10
word word: часов	-9 -6 -22 -12 21
word word: часом	-29 23 -23 -1 -14
word word: части	-1 -15 -12 -12 26
word word: частин	7 -15 -23 4 1
word word: частич	-16 -2 -7 -2 18
word word: часто	-8 -16 7 3 4
word word: частот	-21 -9 -23 -8 29
word word: часть	16 -8 8 -7 -28
word word: частью	13 -7 -4 -1 -4
word word: частіш	0 12 0 -2 -11
word word: часу	-1 4 6 -23 -2
word word: часы	-1 -5 5 -13 -13
word word: часів	-15 -1 -6 -1 15
word word: чат-бо	-11 13 -29 1 -6
word word: чаще	-12 -16 -10 17 -8
word word: чаэс	22 -2 -19 -11 -14
word word: чвк	19 0 -29 -33 2
word word: чего	9 0 -17 -18 -25
word word: чекав	4 -6 -10 16 -20
word word: чекайт	-32 6 11 -20 1
word word: чекала	-2 -2 9 -1 -12
word word: чекали	17 -21 13 -25 -33
word word: чекати	-17 5 -1 6 -6
word word: чекаю	-15 -22 9 -20 7
word word: чекают	-9 -9 -44 9 9
word word: чекає	-6 -42 -2 6 -3
word word: чекаєм	-4 0 0 -25 -6
word word: челове	-3 -16 -22 0 10
word word: челяби	-19 -17 4 -13 21
word word: чем	8 -25 0 3 -4
word word: червен	-11 -11 -23 -2 23
word word: червня	-14 -24 22 0 -53
word word: червні	-31 -28 27 -3 -9
word word: червон	2 -20 -22 17 -11
word word: черга	-2 -17 7 -28 4
word word: черги	6 5 -25 -15 10
word word: чергов	12 -4 -19 -15 9
word word: через	-1 1 -4 -22 1
word word: черзі	26 -3 -20 -18 -7
word word: черкас	-18 -6 20 -14 -12
word word: черкащ	-9 -2 15 -8 -17
word word: черниг	-15 -21 -6 6 11
word word: черног	-18 -6 -14 -3 27
word word: черном	-14 -10 -16 -8 20
word word: черніг	19 -8 7 -26 -26
word word: честно	15 23 -32 -5 -15
word word: честь	6 -9 -17 -23 1
word word: четвер	-2 -7 19 -35 -14
word word: четыре	30 -33 2 -14 -11
word word: чехії	-13 -7 -6 -16 24
word word: чи	-24 15 -21 -22 15
word word: чим	19 -19 -4 -13 11
word word: чимало	20 -12 -10 -8 -27
word word: чиннос	-3 -2 -6 -8 9
word word: чиновн	-21 -30 7 -21 34
word word: чином	15 -20 -15 -7 11
word word: чисел	1 -23 -27 29 -35
word word: чисель	21 -15 14 -9 -16
word word: числа	-7 -25 20 7 -41
word word: числе	-22 8 11 -17 2
word word: числен	-18 -1 9 -5 -2
word word: числил	20 -16 8 -16 -19
word word: число	28 -11 -28 5 -13
word word: числят	-13 -8 -4 20 -29
word word: числі	3 10 -10 3 -19
word word: читайт	-18 -18 18 -23 -1
word word: читате	-11 -6 -24 -15 28
word word: читаю	-26 -7 15 21 -26
word word: читы	-29 -2 34 -4 -8
word word: чия	14 -13 -1 -3 -1
word word: чиясь	-16 7 -26 25 -23
word word: чиє	-28 16 -12 6 6
word word: чиєсь	-20 -4 -24 32 -16
word word: чиї	-2 -3 -22 5 1
word word: чиїх	18 -3 -1 -1 -8
word word: чкалов	-21 -7 26 -8 -25
word word: член	-15 9 -14 13 -26
word word: членов	-26 3 -28 -26 26
word word: членів	-9 -5 -4 -7 21
word word: чого	8 -25 11 10 -17
word word: чолові	21 -15 2 -17 -17
word word: чому	-50 -14 22 1 4
word word: чорноб	33 -8 -16 -7 -13
word word: чорног	-4 -20 -5 -4 23
word word: чотири	17 -29 14 -5 -12
word word: чотирн	-11 -13 -21 -6 19
word word: чотирь	21 -31 -4 -27 -31
word word: что	-21 -2 7 -19 -9
word word: чтобы	-26 23 -14 1 4
word word: чув	-10 -6 25 -13 -20
word word: чувств	19 18 -31 -14 -22
word word: чужих	32 -11 -25 -6 -7
word word: чули	13 7 -4 -18 24
word word: чутки	-10 21 -27 8 -27
word word: чутлив	15 -15 -5 -2 -1
word word: чуток	-10 18 -27 -20 5
word word: чуть	-1 -23 -24 16 -18
word word: чье	-34 -17 6 -17 27
word word: чьи	9 -12 -2 -19 -2
word word: чья	-27 -28 -29 15 18
word word: шаг	-13 -43 30 -20 4
word word: шага	-26 -15 -27 -11 27
word word: шамсаи	3 -11 -12 20 -21
word word: шана	24 -9 -22 -15 -3
word word: шановн	-10 -30 7 -13 22
word word: шанс	3 -11 -7 -23 25
word word: шапці	-5 -6 17 -15 -14
word word: шахеди	-14 12 -5 -2 4
word word: шахеді	-24 -30 18 -10 8
word word: шахрай	11 -15 -10 -13 12
word word: шахраї	13 1 -25 -13 11
word word: швейца	-31 14 -6 17 -9
word word: швидко	-4 -13 12 -9 1
word word: швидше	-3 -11 -19 12 -6
word word: шеврон	-6 -16 -14 -3 24
word word: шел	-4 -17 16 -6 -2
word word: шестер	24 -10 -1 -29 -25
word word: шести	-23 11 -4 -8 11
word word: шестид	-10 -29 19 -15 -24
word word: шестна	-12 -12 -6 -1 25
word word: шестой	30 -22 -14 -10 -21
word word: шесть	-29 3 17 -14 5
word word: шестьд	23 -13 -3 -23 -28
word word: школ	-8 -17 -40 -3 10
word word: школах	-17 -15 -23 -21 35
word word: школи	-33 -10 24 -15 11
word word: школу	-25 -41 10 -32 7
word word: школы	-28 -13 -19 -10 32
word word: школьн	-31 -18 19 -22 -4
word word: школі	-21 -5 -17 -18 22
word word: шкіл	-22 7 -27 -21 15
word word: шла	0 -9 18 0 -13
word word: шли	4 -17 -3 -16 10
word word: шлях	13 4 -10 -19 -14
word word: шляху	21 -6 -8 -14 -4
word word: шляхів	-6 -26 -14 7 17
word word: шойгу	-21 -9 -9 26 -13
word word: шостий	14 -15 -1 -10 -6
word word: шпигун	17 -3 -10 -8 -11
word word: шпитал	-17 -18 24 -24 -9
word word: штаб	18 -42 -11 8 -14
word word: штаба	3 -3 -26 5 -8
word word: штабе	28 -13 -10 -21 -13
word word: штабом	16 -3 0 -7 -20
word word: штабу	-31 -20 1 9 14
word word: штабі	15 -5 -40 -2 -12
word word: штатам	-12 -11 -29 -5 23
word word: штати	-10 -2 11 -1 -8
word word: штаты	10 0 0 -9 -1
word word: штатів	11 9 -6 -7 -17
word word: штурмо	-19 -8 -19 1 15
word word: штурмі	-26 -18 -13 -30 44
word word: шукала	5 -11 29 -1 -25
word word: шукали	12 -1 -9 -5 -8
word word: шукати	14 -14 -18 -15 11
word word: шукают	-21 -18 -22 -16 43
word word: шукає	-21 -27 -20 2 30
word word: шукаєм	-3 -10 -12 20 -30
word word: шутит	-22 -28 22 -10 5
word word: шэдоу	-6 -5 -6 -2 12
word word: шістде	27 -15 -27 -11 -35
word word: шістна	-3 -8 -8 -4 7
word word: шість	-5 6 -6 -27 3
word word: шістьо	20 -25 9 -21 -35
word word: щаслив	13 -9 4 -3 -10
word word: щастя	6 -7 19 -14 -15
word word: ще	14 -13 -7 -11 -9
word word: щира	-5 -4 -1 -1 9
word word: щиро	28 -15 -8 -9 -12
word word: щиті	37 -22 -35 -6 -26
word word: що	-21 1 6 -17 6
word word: щоб	-25 28 -7 -29 0
word word: щоденн	8 -13 -7 -10 9
word word: щодня	-30 25 -10 4 7
word word: щодо	-24 10 -15 -1 -1
word word: щойно	-3 -4 -16 -12 12
word word: щоміся	-19 -20 -22 3 25
word word: щонайм	-17 -8 -25 13 -6
word word: щоразу	-9 16 -20 16 -25
word word: щороку	-3 -2 -6 -7 9
word word: щось	12 -16 14 -13 -10
word word: щотижн	-23 -18 -15 -6 14
word word: эвакуа	-20 -10 -21 -29 28
word word: эвакуи	-16 -10 -23 -22 28
word word: эван	-6 0 -8 0 9
word word: экипаж	-20 -6 -39 -17 35
word word: экспер	-37 -19 27 6 5
word word: электр	-7 -19 -15 -17 23
word word: эмират	16 -33 20 5 -48
word word: энерге	-19 -28 -17 -20 32
word word: энерго	20 -18 -8 -3 -3
word word: эр-рия	-2 -9 12 -3 -30
word word: эрдога	-7 -8 11 -14 -11
word word: этап	-4 2 3 -16 -23
word word: этапа	-9 6 -14 -12 4
word word: этапам	-8 -18 18 -7 -13
word word: этапе	-17 23 -10 -7 -13
word word: этапов	-9 -20 13 1 -11
word word: этапом	22 -17 -14 -9 -19
word word: эти	-12 -13 1 7 -17
word word: этим	-13 -13 -37 11 11
word word: этих	-16 -31 7 27 -35
word word: это	3 -10 6 -13 -17
word word: этого	-24 -1 30 7 -18
word word: этой	11 28 -28 -21 -24
word word: этом	2 0 -7 13 -26
word word: этому	-3 -21 -30 -19 29
word word: этот	-1 6 -16 -25 18
word word: эту	26 -15 5 -4 -12
word word: эфире	-27 6 -15 22 -14
word word: эшелон	-21 6 -16 -22 23
word word: юг	17 -3 -16 -3 -6
word word: юридич	-10 -1 23 17 -16
word word: юрий	-7 -14 20 -8 -30
word word: юристи	-2 -22 -13 -8 28
word word: юсов	-21 31 -8 -19 -28
word word: я	-41 -2 36 -20 -30
word word: яблука	-17 -15 37 -11 -25
word word: як	-18 -22 22 -11 1
word word: яка	-8 -27 -9 15 5
word word: якби	-17 -3 1 16 1
word word: яке	-26 -10 9 -15 3
word word: який	4 -9 7 -28 0
word word: яким	-17 -5 7 -5 13
word word: якими	2 -27 8 10 9
word word: яких	-5 -8 11 8 -29
word word: якобы	-16 25 -18 -8 -32
word word: якого	-14 -38 36 -11 -15
word word: якому	-28 14 35 -17 -22
word word: якою	-7 -11 -13 18 -18
word word: якої	-10 -12 -17 19 -20
word word: яку	-16 -12 2 32 -34
word word: якутян	-25 -7 35 -6 -26
word word: якщо	-34 -17 -3 6 8
word word: які	-2 -12 2 -19 8
word word: якій	1 21 -34 -18 10
word word: январе	7 3 -10 -18 4
word word: январь	-1 -9 -1 -10 17
word word: января	-1 -5 5 -7 -10
word word: японії	-21 -23 -8 -9 31
word word: яценко	-10 4 -22 22 -35
word word: є	-2 6 -4 0 -20
word word: євро	-8 -10 -19 -9 16
word word: євроко	13 -18 -2 -16 8
word word: європа	-10 -7 -23 -9 19
word word: європе	7 -25 -19 -10 9
word word: європи	-3 -7 -17 15 -21
word word: єдиний	-23 -28 20 -19 -1
word word: єдином	-12 -11 -5 33 -40
word word: єрдр	-17 -10 -15 -15 27
word word: єрмак	38 -17 -18 -19 9
word word: єрмаку	13 0 -4 -3 -10
word word: і	-8 -6 -7 -10 5
word word: іван	26 -12 -28 -19 -18
word word: івана	12 -3 -1 -9 -11
word word: ігор	-27 -1 19 -4 5
word word: ігри	-11 12 -9 -3 3
word word: іде	-12 -1 -3 -38 7
word word: іденти	-1 -37 1 -23 21
word word: ідетьс	-7 29 -24 -25 -32
word word: ідуть	7 28 -24 -24 -33
word word: із	-8 -6 0 -10 -4
word word: ізоляц	-10 -6 9 0 1
word word: ізраїл	15 -24 -23 -24 16
word word: ізюм	-11 -4 -15 -10 18
word word: ім'я	0 -20 -23 -19 23
word word: імен	-11 10 -1 16 -31
word word: імена	-22 -34 8 -32 28
word word: імені	-30 -35 28 -27 8
word word: інакше	-11 -9 -2 18 -8
word word: інвалі	4 -22 25 -9 -28
word word: інколи	11 -4 -4 -8 7
word word: інозем	-2 -10 -28 -8 16
word word: інстру	-5 -7 11 -2 -7
word word: інтерв	-37 -6 -20 15 1
word word: інтерн	-7 -9 -14 -7 13
word word: інфекц	22 -14 -7 -2 -15
word word: інформ	1 5 -29 -2 0
word word: інше	-9 9 -19 9 -7
word word: інший	-13 9 35 -9 -31
word word: іншим	3 -21 -38 -13 32
word word: інших	-13 -15 9 -10 -1
word word: іншого	-28 11 -10 -11 9
word word: іншої	-19 -5 -26 -13 23
word word: інші	17 18 -29 -8 -25
word word: ініціа	-38 27 -31 2 5
word word: іпсо	-16 8 -16 -12 2
word word: ірина	14 4 -17 -13 -10
word word: існує	-29 23 -8 -27 -9
word word: іспані	-16 -9 -7 16 4
word word: істори	27 -15 -6 -6 -7
word word: історі	-24 -16 29 -14 -23
word word: італії	-17 -4 -22 -18 10
word word: ішлося	3 -27 31 -13 -27
word word: іще	13 -4 -13 -4 0
word word: їде	7 -10 -17 -13 25
word word: їду	-11 -5 15 -2 -8
word word: їдуть	50 -2 -20 -41 -5
word word: їдять	-19 -12 28 -17 -21
word word: їжа	3 -6 0 -20 11
word word: їжу	13 0 -1 0 -22
word word: їй	-8 -21 10 -14 19
word word: їм	0 -24 -4 -20 16
word word: їх	0 4 -10 1 -19
word word: їхали	8 -14 9 -19 -16
word word: їхати	-7 20 -23 -18 10
word word: їхньог	2 7 -11 -3 -3
word word: їхньом	-15 26 -11 -12 -24
word word: їхню	22 -10 -10 -6 2
word word: їхнє	-20 -15 28 -11 -33
word word: їхні	-8 -2 22 -6 -24
word word: їхній	-28 -12 17 3 -20
word word: їхніми	-9 8 -11 -28 8
word word: їхніх	1 -35 -13 3 10
word word: її	-10 4 -8 -12 13
word word: ґратам	9 -14 -9 -11 10
word word: ґрати	5 -15 -20 -20 8
word word: ابوظبي	-8 14 -18 -22 3
word word: اتحادي	8 -26 -15 15 -16
word word: اتصالا	-35 26 14 -17 -18
word word: اتفاق	7 -9 -11 -9 6
word word: اتفق	-26 30 -15 -13 -11
word word: اتمام	-7 -15 3 -22 14
word word: اتمت	11 -10 -1 -10 -4
word word: اثمرت	15 -3 -1 -11 -5
word word: اجانب	11 -7 -2 -9 -8
word word: اجمالي	-1 -1 -21 8 -22
word word: احمر	-15 10 -23 -20 10
word word: اخيره	-2 -25 13 -10 -14
word word: اراضي	15 -6 -7 -2 -6
word word: اربعه	22 -17 -9 -11 -16
word word: ارتفع	-13 -3 -2 15 -7
word word: ازمه	-12 1 7 5 -16
word word: استعاد	31 -27 -14 -13 -18
word word: استعدا	-17 41 -13 -9 -24
word word: استقبل	-6 -19 2 7 -2
word word: اسر	7 -19 0 -1 -14
word word: اسرائي	-15 -9 -9 -3 16
word word: اسرهم	-6 -14 -3 9 -8
word word: اسري	-12 -5 7 0 -10
word word: اسطنبو	14 -4 -15 -7 -14
word word: اسفرت	2 -20 -12 8 -14
word word: اسهمت	-11 -16 0 29 -13
word word: اسير	-21 16 20 8 -26
word word: اسيرا	-5 7 -32 -1 -11
word word: اشادت	-11 -9 -11 -5 16
word word: اشهر	-8 13 -16 -7 -11
word word: اطار	27 -25 -25 -28 -6
word word: اطراف	-10 0 -18 -8 6
word word: اطفال	10 -21 -15 -5 4
word word: اطلاق	-4 -21 -14 -22 21
word word: اطلق	-22 1 -11 12 -11
word word: اعاده	16 -5 -6 -12 -14
word word: اعربت	-6 -2 -20 -14 10
word word: اعلن	-16 3 6 -8 2
word word: اعلنت	29 -13 -10 -22 -12
word word: اعيد	1 -14 -16 -17 20
word word: افادت	-2 11 -2 -17 -13
word word: افراج	-13 9 12 -7 -10
word word: افرج	19 -14 -2 -5 -7
word word: افرجت	17 -11 -4 -7 -7
word word: اكبر	12 -21 -12 -16 13
word word: اكثر	-29 9 8 34 -27
word word: اكدت	-31 -8 20 1 -4
word word: ال	-9 -3 -6 -9 19
word word: الاثني	4 -19 -10 -21 10
word word: الاحد	5 -13 -17 -15 17
word word: الاف	-12 -8 -5 19 -14
word word: الان	-12 -20 -19 21 -18
word word: الف	-9 23 -30 -6 -26
word word: الي	2 -6 -11 -24 12
word word: اليوم	13 -4 -12 -19 -11
word word: امارات	1 -17 -3 -3 -6
word word: امريكي	5 -26 -29 -18 15
word word: امس	-11 -25 15 -10 -13
word word: املها	-17 -5 -11 -8 10
word word: امير	14 -7 -3 -7 -14
word word: ان	-8 18 -20 -1 -21
word word: انجاز	39 -27 -14 -14 -20
word word: انجزت	-16 21 -12 -5 -3
word word: انسان	-28 -1 -16 30 -20
word word: انساني	-20 -26 -18 24 -7
word word: انطلاق	7 -25 -9 12 -11
word word: انقره	-27 4 -12 -9 20
word word: انها	5 9 -17 -19 -18
word word: انهاء	-20 5 -16 -14 5
word word: اهالي	11 -17 -18 -20 15
word word: اوضح	-11 11 -6 -2 -9
word word: اوكران	-6 2 -20 8 -14
word word: اول	-32 9 20 -14 -5
word word: اولا	-7 -14 -16 18 -12
word word: اولي	-6 8 2 -5 -6
word word: اي	15 4 -6 -15 -12
word word: ايام	-54 12 20 -23 -17
word word: ايصال	-9 -10 -4 -4 17
word word: بان	2 5 -8 -2 -8
word word: بحث	-32 5 4 -3 -7
word word: بحثا	-13 -14 -18 -22 33
word word: بحسب	21 -13 -3 -6 -11
word word: بدء	-1 -16 -3 -4 12
word word: بدايه	28 -22 -12 4 -19
word word: بذلك	25 -23 -2 -17 -8
word word: بريطان	11 -4 -8 -5 -14
word word: بعد	-1 4 20 -25 -40
word word: بفضل	19 -33 -18 13 -15
word word: بلادهم	16 -9 -4 -6 -5
word word: بلدين	11 -1 -17 -36 6
word word: بلغ	-21 -3 -25 21 1
word word: بن	-1 4 2 -10 -9
word word: بها	25 -9 -9 -10 -13
word word: بهذا	16 -8 -4 -14 -8
word word: بيان	-1 3 -12 -6 0
word word: بيلارو	24 -13 -6 -11 -4
word word: بين	-2 -17 -15 1 4
word word: بينهم	8 -21 -21 -16 12
word word: بينهما	11 -7 -1 -6 -8
word word: تبادل	-28 12 7 -23 7
word word: تبادلا	-11 -13 10 -8 -9
word word: تبادلت	23 -25 -16 -7 -21
word word: تبادله	-1 -3 -6 6 -12
word word: تثمر	2 4 -4 -5 -9
word word: تجاري	-2 -26 -12 -3 31
word word: تحرير	14 -8 -2 -6 -1
word word: تحمل	-28 17 -19 -11 13
word word: تخفيف	-9 -6 -2 16 -8
word word: تركيا	-15 -8 3 -20 13
word word: تسلم	-5 7 -10 -5 -5
word word: تسلمت	19 -10 -7 -13 -8
word word: تسليم	16 -14 -12 -6 -15
word word: تضم	-3 -14 -1 -2 12
word word: تعاون	-10 -8 11 -2 -8
word word: تعاونه	26 -13 -3 -12 -3
word word: تعزيز	-10 -9 -12 9 9
word word: تعلن	13 -11 -2 -3 -2
word word: تعمل	0 17 -11 -2 -13
word word: تقدمت	25 -20 -3 -8 -10
word word: تقل	-22 10 -14 -18 19
word word: تلقي	-26 2 15 -8 -14
word word: تم	-9 7 -14 11 -16
word word: تنسيق	-12 0 -7 -9 5
word word: تنفيذ	-5 -6 -12 -5 20
word word: تواصل	-25 18 -24 -19 15
word word: تي	-8 -6 18 -38 -2
word word: ثانيه	16 -4 -9 -16 -25
word word: ثقه	-20 16 -20 -16 -9
word word: ثلاثه	-13 -44 11 -28 14
word word: ثلاثيه	-15 39 -23 -6 -33
word word: جانب	25 1 -30 -33 -21
word word: جانبان	-10 -34 10 2 -5
word word: جانبين	-7 2 -24 9 -5
word word: جثامين	-11 22 -7 -9 -15
word word: جثمانا	-11 20 -18 -22 -19
word word: جثه	-4 11 -10 -8 -10
word word: جددت	21 -10 -3 -9 -11
word word: جديد	-6 26 -5 -19 -18
word word: جديده	23 7 -11 -18 -24
word word: جرحي	-12 -13 -6 -5 15
word word: جري	-20 0 4 -11 12
word word: جزيره	10 -17 15 -3 -19
word word: جمعه	9 -24 18 -13 -22
word word: جمهوري	25 -17 -5 -15 5
word word: جندي	16 -7 -12 -3 -4
word word: جنديا	36 -12 -11 -23 -17
word word: جنسيات	-17 -6 18 -7 -12
word word: جنود	-8 -5 14 -3 -11
word word: جنودها	-14 17 -5 -4 -2
word word: جهد	-11 -27 -17 -8 30
word word: جهود	8 -18 -27 2 -5
word word: جهودها	8 -13 -4 -6 0
word word: حتي	-5 -27 -13 24 -24
word word: حرب	-17 -26 -14 23 9
word word: حسبما	11 -9 -8 -11 -7
word word: حصيله	17 -6 0 -9 -7
word word: حقوق	-12 4 -12 18 -24
word word: حكومتي	22 -11 -5 -6 -6
word word: حلول	-8 -16 -12 -10 13
word word: حوار	4 -12 13 -6 -34
word word: حول	-15 -17 -10 -6 31
word word: حيث	15 -18 -9 -13 -11
word word: خارجيه	0 -2 -26 -23 6
word word: خاضعه	22 -7 -8 -16 -7
word word: خطوه	-4 -21 -11 -9 15
word word: خلال	-26 30 -18 -20 -13
word word: خلاله	-20 1 14 -7 -4
word word: خمسه	10 5 7 -12 -29
word word: خميس	4 -16 11 -13 -18
word word: دبلوما	-21 8 -13 18 -14
word word: دعم	-12 -24 -24 12 3
word word: دفاع	22 -20 -16 -21 11
word word: دفعه	-18 -12 -15 -7 22
word word: دوحه	-12 14 -2 -6 -11
word word: دولار	-17 -29 -14 12 2
word word: دوله	-17 -15 8 -14 4
word word: دولي	-8 -25 -12 4 14
word word: دوليه	-9 -18 -21 -9 19
word word: دون	-22 18 -10 -13 0
word word: ذكرت	-3 13 -8 -12 -4
word word: ذلك	4 0 -5 -2 -9
word word: ذويهم	20 -18 -11 -33 -1
word word: ذي	-3 -7 -10 -2 17
word word: ذين	-28 -17 9 21 -15
word word: رئيس	1 -36 7 -25 -12
word word: رحبت	-31 -36 23 -17 18
word word: رعايه	-8 -7 -2 -6 11
word word: رفات	10 -4 -3 -6 -5
word word: رهائن	-12 -11 -9 -2 18
word word: روس	12 -15 10 -18 -24
word word: روسي	-12 -6 -35 -10 15
word word: روسيا	17 -2 -31 -2 -27
word word: روسيه	14 4 -24 -28 -32
word word: رياض	11 -2 -8 -5 -15
word word: زايد	-23 3 9 -11 -4
word word: زيلينس	8 -18 -4 10 -17
word word: سبت	20 -13 -1 -7 -2
word word: سبعه	3 -22 -8 -9 11
word word: سبل	-19 -13 -20 19 -5
word word: سراح	-13 -22 -11 -20 18
word word: سراحهم	-35 10 5 12 -14
word word: سعوديه	-6 -4 -12 -14 8
word word: سكان	16 -11 -3 -4 -6
word word: سلمان	16 -7 -8 -11 -17
word word: سلمت	-10 20 -13 -18 -5
word word: سمو	-25 6 10 -9 -1
word word: سموه	-6 22 -8 -3 -17
word word: سينقلو	9 -2 -6 -2 -5
word word: شخصا	-1 -21 -18 -9 25
word word: شكر	38 -28 -6 -15 -18
word word: شكرها	-1 8 -10 -7 -8
word word: شمل	6 -4 -11 3 -14
word word: شملت	-8 -28 11 -29 7
word word: شملتهم	13 -10 -1 -6 -5
word word: شهر	-5 10 -14 -8 -13
word word: شوون	-13 19 -4 -1 -5
word word: شيخ	-11 -7 4 -8 3
word word: صحه	-24 -2 -11 -5 15
word word: صديقين	21 -11 -5 -7 -2
word word: صفقه	8 -17 -15 -5 25
word word: صليب	-4 0 -28 -20 5
word word: ضباط	11 -1 -8 -1 -10
word word: ضمن	6 -14 -8 -11 12
word word: طائره	-24 -13 17 -5 11
word word: طبيه	2 -7 -7 -2 10
word word: طرف	-11 7 12 -18 -25
word word: طرفين	9 8 -15 -17 9
word word: طريق	-2 -18 -12 -15 14
word word: طفل	-25 6 -2 19 -10
word word: طفلا	13 -5 -9 -16 -3
word word: عائدين	2 -23 30 -19 -29
word word: عائلات	-19 2 9 -9 7
word word: عاد	28 -19 -10 -18 -19
word word: عادوا	22 -12 3 -13 -13
word word: عام	2 -26 -7 27 -22
word word: عبدالل	-14 6 -21 -5 25
word word: عبر	-5 -21 7 9 -29
word word: عدد	22 -31 -23 11 -18
word word: عربيه	-5 1 -8 -17 12
word word: عسكري	10 -6 -9 6 -7
word word: عسكريا	30 -22 -12 -15 -12
word word: عسكريي	19 -18 -10 -13 -10
word word: عشره	12 -17 -17 -17 6
word word: عقب	13 -7 -5 -10 -8
word word: علاج	-7 -13 -23 -17 25
word word: علاقات	-7 6 5 -12 -21
word word: علي	-24 15 7 -34 0
word word: عمليات	-2 -17 -36 -23 24
word word: عمليه	-5 -5 1 -9 2
word word: عن	-22 6 -3 -23 11
word word: عنهم	0 -18 17 -5 -18
word word: عهد	-2 -11 15 -12 -25
word word: عوده	27 10 -13 -15 -25
word word: غزه	-17 -11 -17 -9 21
word word: غير	-22 15 -14 -13 -1
word word: فلاديم	15 -7 -1 -4 -5
word word: فلسطين	-13 -15 -13 -8 24
word word: فولودي	-2 -13 13 -2 -20
word word: في	-11 -27 -12 -1 12
word word: فيما	1 -21 -20 -23 29
word word: قال	-9 24 -10 -8 -31
word word: قالت	-7 8 -21 11 -24
word word: قامت	14 -4 -4 -7 -9
word word: قبل	-10 -3 25 -12 -21
word word: قد	13 10 -21 -21 -18
word word: قدمت	-17 14 -4 -15 8
word word: قطاع	-23 -15 -15 -7 26
word word: قطر	1 -19 -25 -18 18
word word: قطريه	-17 11 -7 8 -22
word word: قوائم	-21 27 -15 -12 -12
word word: كان	18 1 -6 -11 -17
word word: كانت	11 6 -14 -11 -14
word word: كانوا	12 -4 -1 -11 -1
word word: كرملين	-2 10 -18 -9 -13
word word: كل	0 -2 2 -31 -6
word word: كما	-15 10 11 -8 -8
word word: كورسك	17 -11 -3 -5 -7
word word: كييف	-7 17 -31 -26 -2
word word: ل	-7 15 -4 -3 -10
word word: لا	-28 26 6 -4 -21
word word: لتلقي	12 -3 -7 -2 -5
word word: لجنه	-9 -18 -10 -11 16
word word: لحظه	-13 -20 26 -6 -18
word word: لدي	-2 12 -9 7 -11
word word: لسيطره	11 -9 -9 -9 -9
word word: لقاء	-25 4 9 -11 0
word word: لكل	10 -26 -16 -16 -2
word word: لم	-7 26 -24 -2 -26
word word: ليبلغ	2 -16 -3 -3 16
word word: ليرتفع	20 -11 -2 -13 -5
word word: ليصل	42 -20 -20 -29 -8
word word: ما	-4 22 -19 -36 -7
word word: ماضي	-14 19 -11 -11 -9
word word: مبادرا	7 -7 -2 -11 5
word word: مبعوث	-20 3 -15 -19 9
word word: متبادل	23 -10 -5 -12 -8
word word: متحدث	-15 9 -15 10 -14
word word: متحده	6 -3 -17 -23 4
word word: متن	-18 -16 13 -10 16
word word: مجموع	0 14 -12 -12 -10
word word: مجموعه	26 -17 -12 -27 -3
word word: محادثا	-26 11 -27 -9 3
word word: محتجز	-20 -16 -17 -9 19
word word: محتجزا	-10 -7 -13 -5 13
word word: محتجزي	-9 11 -14 -1 3
word word: محمد	11 -11 11 -7 -15
word word: مدني	-14 -16 -20 -11 16
word word: مدنيا	20 -13 -5 -13 -7
word word: مدنيين	-2 6 -22 -18 8
word word: مدي	-23 -31 20 -10 -1
word word: مراسلن	-17 -23 30 -21 -32
word word: مرحله	18 -18 -7 -8 -10
word word: مساعدا	-17 -21 -9 22 10
word word: مساعده	19 -10 -2 -1 -10
word word: مساعي	12 -4 -1 -3 -9
word word: مستجدا	-11 -21 8 -8 0
word word: مستشفي	-19 -29 15 -27 19
word word: مستمره	-26 35 -18 -24 -24
word word: مشاورا	-15 21 -7 -9 -20
word word: مصر	-19 -8 -10 -3 18
word word: مطلع	-9 -11 -9 18 -21
word word: مع	-22 10 -26 1 -6
word word: معاناه	-14 -17 -13 4 12
word word: مفاوضا	11 -5 -3 -2 -2
word word: مفرج	-12 -3 -8 -4 13
word word: مفوضه	-20 16 -8 7 -25
word word: مقابل	-6 -14 -10 -17 27
word word: مقاطعه	13 -8 -2 -3 -1
word word: مقبله	-17 18 -10 -3 -15
word word: مكتب	-3 -16 -18 8 -6
word word: مليون	-2 -24 -5 -3 25
word word: مملكه	-2 10 -12 -8 -8
word word: من	-7 -1 -1 -21 1
word word: مناصفه	16 -12 -2 -14 -8
word word: منذ	-14 -22 -24 8 12
word word: منهم	13 8 -8 -15 -15
word word: مواطني	18 -3 -2 -14 -1
word word: موجبها	9 -6 0 -6 0
word word: موسكال	-4 27 -4 -23 -17
word word: موسكو	-4 10 -12 -38 -4
word word: موكده	-10 1 -24 -14 14
word word: ميدينس	16 -12 -8 -5 -4
word word: ناجحه	20 -6 -2 -8 -9
word word: نار	-10 7 -13 -15 2
word word: نجاح	8 -23 2 -31 1
word word: نجحت	41 -20 -10 -27 -22
word word: نحو	-29 -22 -28 5 22
word word: نزاع	0 -15 -18 -17 18
word word: نساء	1 -19 -11 -18 8
word word: نظام	10 -8 -8 -9 -6
word word: نظر	-12 -15 -2 -5 13
word word: نظيره	-14 10 -18 -11 1
word word: نفسه	14 -9 0 -3 -6
word word: نقل	-11 -9 19 -1 -6
word word: نهيان	-16 -5 7 -8 1
word word: هاتفيا	-23 8 19 -8 -21
word word: هدنه	-25 26 -23 -10 -10
word word: هذا	7 5 -18 -3 -17
word word: هذه	19 -13 -1 -13 -5
word word: هو	-21 30 -22 -7 -12
word word: هي	8 -21 -14 -12 12
word word: و	16 -3 -6 -28 -8
word word: واقع	14 9 -18 -27 -21
word word: وام	22 -6 -1 -16 -2
word word: وثمنت	5 -12 -10 -14 8
word word: وجهات	-17 -20 9 -9 2
word word: وزاره	26 -1 -21 -27 -9
word word: وزير	-27 4 -27 19 -12
word word: وزيره	17 -26 -7 16 -17
word word: وساطات	-11 -28 -22 27 -18
word word: وساطته	0 8 5 -36 -30
word word: وساطه	12 -21 -1 -2 -16
word word: وصل	15 -14 4 -13 -8
word word: وصلت	-16 16 -18 -21 0
word word: وصلوا	14 -11 -1 -17 -6
word word: وصول	-8 -15 6 -2 16
word word: وفدان	-16 20 -16 -4 -15
word word: وفق	-26 8 -6 12 -21
word word: ولايات	3 -3 -18 -15 11
word word: ولي	0 -6 6 -10 -16
word word: يصل	20 -9 -1 -16 -7
word word: يكون	-6 4 -18 7 -13
word word: يمنيه	-18 -34 -12 -8 38
word word: يوم	-5 -19 22 -13 -22
word word: يومي	-5 -17 19 -15 -20
`;
