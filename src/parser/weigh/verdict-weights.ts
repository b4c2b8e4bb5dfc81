/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const VERDICT_WEIGHTS = `
always	-4 -8 -10 -12 30
by a region's share	-4 -16 34 -21 -44
by a report that is denied	-38 33 -8 -24 -4
by a transfer without a number	-9 1 11 -21 7
by an earlier transfer	-58 3 18 -13 3
by an exchange by its number	22 -10 10 -25 -31
by an exchange of other states	-29 0 -35 -6 30
by another war	-33 -35 -32 -13 55
by called off, postponed or denied	-28 -1 14 1 -18
by figures of a transfer	37 -10 -11 -13 -18
by footage or a meeting	-55 -22 26 -20 -3
by nothing of a transfer	-30 -16 1 -19 23
by part of an older exchange	-25 -10 28 -11 -37
by parts of a transfer	8 -11 3 -4 -7
by planned or agreed	-27 25 -5 -32 -20
by put off	-25 34 -25 -7 -22
by running totals or people held	-40 -3 -15 30 -14
by something else is exchanged	-54 -17 -7 -20 32
counts bodies few	-15 -17 23 -40 1
counts bodies many	6 1 -12 13 -39
counts bodies some	31 -33 -19 -8 -8
counts civilians few	30 -7 3 -32 -19
counts civilians many	-48 -18 -34 41 8
counts civilians some	-5 6 -16 3 -15
counts military few	9 -25 7 -28 4
counts military many	-55 -10 -38 54 -14
counts military some	31 -4 -13 -29 0
counts null few	-16 -16 8 -12 13
counts null many	-24 -11 -15 15 12
counts null some	-21 -17 -1 -1 22
counts people few	0 -19 10 -41 9
counts people many	-23 1 -16 29 -10
counts people some	21 1 -13 -30 -2
day ahead	-46 23 -19 -13 17
day ahead early	-54 18 -16 -26 15
day ahead first	-39 29 -33 -27 16
day ahead late	-26 -2 -14 -20 28
day before	-32 0 46 -50 -32
day before early	-29 24 21 -35 -27
day before first	-40 -30 67 -36 -30
day before late	-3 6 15 -33 -13
day long before	-22 3 10 0 -24
day long before early	-14 5 -7 -7 -15
day long before first	-56 -16 34 10 -9
day long before late	-9 22 -38 -6 -10
day same	14 -12 -17 -8 -13
day same early	42 -25 -4 -11 -19
day same first	19 -5 -14 -18 -2
day same late	-14 -13 -13 23 1
day the day before	23 0 25 -44 -49
day the day before early	11 -7 26 -33 -37
day the day before first	5 5 17 -33 -37
day the day before late	27 -20 -16 -9 -9
fate cumulative	-21 -4 -10 27 -22
fate dropped	-14 -6 3 -10 12
fate figure	32 -12 -5 -16 -15
fate held	-19 -11 -27 21 -13
fate outside	7 -3 -6 10 -10
fate part	1 -5 -4 -7 -10
fate planned	-4 19 -11 -30 -20
fate recap	-26 2 18 -13 -10
language ar	-16 -5 2 -8 5
language en	-5 -8 -7 -4 3
language ru	-3 -3 -8 -8 4
numbers 0	-48 10 26 -61 16
numbers 1	-8 -11 -6 -11 5
numbers 2	-4 -5 -11 3 -4
numbers 3	6 -5 -14 -4 -4
numbers 4	7 -5 -13 -18 8
numbers 5	13 -24 -16 -1 3
pair next: adj.dead adj.modifier	-5 -19 -10 -22 33
pair next: adj.dead adj.wounded	-12 -28 -15 -17 17
pair next: adj.dead cue.agreement	-1 -26 -14 -15 26
pair next: adj.dead cue.claims	36 -17 -15 -27 -10
pair next: adj.dead cue.completed	18 -6 -18 -5 -13
pair next: adj.dead cue.footage	24 -13 -23 -9 -7
pair next: adj.dead cue.in_captivity	39 -17 -19 -17 -10
pair next: adj.dead cue.of_whole	-15 -11 3 -10 14
pair next: adj.dead cue.other_war	-17 -2 -10 -12 27
pair next: adj.dead cue.part	12 10 -5 -10 -16
pair next: adj.dead cue.relative	10 -21 12 -21 -22
pair next: adj.dead cue.since	-4 -10 -3 9 -1
pair next: adj.dead cue.today	35 -8 -14 -27 -13
pair next: adj.dead noun.body	-3 -5 0 15 -14
pair next: adj.dead noun.civilian	-33 -22 -17 -30 43
pair next: adj.dead noun.military	23 -26 -16 -3 -20
pair next: adj.dead noun.other	22 -6 -22 -2 -1
pair next: adj.dead noun.people	16 -20 -34 -7 9
pair next: adj.dead noun.soldier	-12 14 -23 12 -29
pair next: adj.dead own.to	14 -10 -12 6 -17
pair next: adj.dead qualifier.more_than	7 -21 -5 -19 10
pair next: adj.dead ru.agent	28 -30 15 -24 1
pair next: adj.dead ru.of	3 -27 9 -26 -18
pair next: adj.dead ua.agent	14 -12 -11 -22 -9
pair next: adj.dead ua.of	12 -16 -21 1 -29
pair next: adj.dead ua.to	39 -30 -27 -12 -15
pair next: adj.dead verb.bring	-5 -14 -15 20 -15
pair next: adj.dead verb.come	28 -3 -4 -22 -18
pair next: adj.dead verb.give	11 -21 -10 -31 1
pair next: adj.dead verb.noun	9 -6 -10 -13 13
pair next: adj.dead verb.other	-23 8 12 -3 2
pair next: adj.dead verb.will	13 -12 -23 -10 5
pair next: adj.dead view.ua	49 -6 -28 -26 -20
pair next: adj.freed adj.modifier	-8 -18 18 -34 -2
pair next: adj.freed adj.wounded	28 -5 -10 -4 -14
pair next: adj.freed category	11 -7 -14 16 -12
pair next: adj.freed country	29 -16 -14 -13 -8
pair next: adj.freed cue.claims	20 -10 -26 -19 -9
pair next: adj.freed cue.completed	-11 19 -13 -14 -12
pair next: adj.freed cue.deported	10 -24 -52 5 -18
pair next: adj.freed cue.each	17 11 -15 -24 -7
pair next: adj.freed cue.in_return	18 -12 -10 -12 -4
pair next: adj.freed cue.included	-5 -23 14 -18 0
pair next: adj.freed cue.mediated	23 -22 -17 -13 6
pair next: adj.freed cue.of_whole	-39 -26 23 9 -2
pair next: adj.freed cue.one_sided	-7 -30 -2 22 -5
pair next: adj.freed cue.other_exchange	-23 -24 -36 -20 46
pair next: adj.freed cue.other_return	-22 -2 -25 19 3
pair next: adj.freed cue.other_war	-36 -10 -29 -16 42
pair next: adj.freed cue.outside	16 -2 -9 -2 -4
pair next: adj.freed cue.part	25 -7 0 -18 -14
pair next: adj.freed cue.recap	-30 -12 43 -6 -32
pair next: adj.freed cue.relative	-4 -21 17 -10 -23
pair next: adj.freed cue.since	14 16 -14 -12 -33
pair next: adj.freed cue.to_date	1 -8 15 -19 -6
pair next: adj.freed cue.today	17 -26 -7 -20 -2
pair next: adj.freed cue.total	8 -1 -1 10 -13
pair next: adj.freed cue.transit	15 -7 1 -3 -7
pair next: adj.freed cue.yesterday	-47 -12 44 -12 -29
pair next: adj.freed noun.body	24 -36 -23 10 -8
pair next: adj.freed noun.branch	14 -12 -34 -5 4
pair next: adj.freed noun.child	8 -2 -2 -1 -3
pair next: adj.freed noun.civilian	4 -12 -2 -9 2
pair next: adj.freed noun.exchange	8 -22 16 -23 -14
pair next: adj.freed noun.family	1 -12 -25 15 -5
pair next: adj.freed noun.foreigner	-19 -6 9 -4 -6
pair next: adj.freed noun.man	13 -6 -5 -13 -25
pair next: adj.freed noun.military	14 -16 5 -6 -26
pair next: adj.freed noun.other	-14 -25 2 11 2
pair next: adj.freed noun.people	14 4 2 -9 -37
pair next: adj.freed noun.rank	17 -1 -13 -5 -13
pair next: adj.freed noun.soldier	9 -11 13 -9 -21
pair next: adj.freed noun.woman	14 -1 -5 -7 -2
pair next: adj.freed own.to	-28 15 -23 -4 21
pair next: adj.freed qualifier.approx	-30 -10 9 -8 10
pair next: adj.freed qualifier.at_most	13 -24 -17 -2 -1
pair next: adj.freed qualifier.more_than	8 -17 -5 20 -30
pair next: adj.freed ru.agent	12 -2 -6 -13 1
pair next: adj.freed ru.from	-5 -29 -25 21 -14
pair next: adj.freed ru.of	7 -27 -31 17 -27
pair next: adj.freed ru.to	24 -15 -20 -8 -20
pair next: adj.freed ua.from	-22 -17 37 -10 -32
pair next: adj.freed ua.of	15 -17 -3 -6 -30
pair next: adj.freed ua.to	9 -12 -16 17 -25
pair next: adj.freed verb.bring	-28 -9 32 -19 -17
pair next: adj.freed verb.come	-1 -1 -7 -1 8
pair next: adj.freed verb.future	-40 -13 5 -6 21
pair next: adj.freed verb.held_exchange	-4 8 1 -12 -9
pair next: adj.freed verb.other	-7 -9 -12 -10 23
pair next: adj.freed verb.will	4 13 -24 20 -26
pair next: adj.freed voice.ua	-7 18 -19 -22 -17
pair next: adj.modifier adj.dead	6 -9 8 -37 -9
pair next: adj.modifier adj.modifier	-3 0 -4 3 -15
pair next: adj.modifier adj.wounded	9 9 -6 -28 -4
pair next: adj.modifier category	13 -17 4 -24 -6
pair next: adj.modifier country	4 -9 2 -2 -11
pair next: adj.modifier cue.agreed	1 -2 -27 -11 9
pair next: adj.modifier cue.agreement	-5 -33 -13 23 -1
pair next: adj.modifier cue.all	-4 10 -13 -16 5
pair next: adj.modifier cue.already	0 -1 -5 -3 -8
pair next: adj.modifier cue.born	-26 17 -6 -15 19
pair next: adj.modifier cue.called_off	23 -6 -38 6 -23
pair next: adj.modifier cue.captivity	-10 1 -9 -4 6
pair next: adj.modifier cue.captured	-14 3 -29 -2 19
pair next: adj.modifier cue.completed	8 0 -26 -12 -7
pair next: adj.modifier cue.crime	-18 -15 -11 -12 21
pair next: adj.modifier cue.denied	-37 -11 -1 33 -31
pair next: adj.modifier cue.deported	27 -18 -4 0 -28
pair next: adj.modifier cue.each	-3 7 -7 -13 -7
pair next: adj.modifier cue.evacuation	-18 20 -37 -13 8
pair next: adj.modifier cue.footage	0 -6 -11 -3 -14
pair next: adj.modifier cue.good_news	-15 -7 -12 22 -10
pair next: adj.modifier cue.held	-11 -7 -13 14 -16
pair next: adj.modifier cue.in_captivity	3 -16 -17 11 -3
pair next: adj.modifier cue.in_return	16 -7 -24 -6 7
pair next: adj.modifier cue.included	17 6 -20 -20 -6
pair next: adj.modifier cue.local	-28 -1 34 -1 -12
pair next: adj.modifier cue.mediated	3 1 -27 -3 4
pair next: adj.modifier cue.missing	24 -20 -14 -19 9
pair next: adj.modifier cue.money	-14 -27 -14 -2 33
pair next: adj.modifier cue.month	-26 -21 -33 29 -5
pair next: adj.modifier cue.name	-5 -11 -3 6 11
pair next: adj.modifier cue.of_whole	-17 -12 1 1 10
pair next: adj.modifier cue.of_year	13 -4 -5 -6 -1
pair next: adj.modifier cue.one_sided	-3 -21 1 -9 1
pair next: adj.modifier cue.other_exchange	-10 -8 -12 -5 21
pair next: adj.modifier cue.other_return	5 -12 -4 -9 5
pair next: adj.modifier cue.other_war	-40 -24 -15 -13 32
pair next: adj.modifier cue.outside	-6 -5 -5 19 -2
pair next: adj.modifier cue.part	12 -5 2 -22 -12
pair next: adj.modifier cue.planned	-34 24 -18 -15 5
pair next: adj.modifier cue.postponed	-12 14 -17 15 -15
pair next: adj.modifier cue.ready	-19 19 -1 -32 -3
pair next: adj.modifier cue.recap	-30 1 9 -2 -4
pair next: adj.modifier cue.record	-1 -3 6 -20 -5
pair next: adj.modifier cue.relative	1 -7 1 -22 7
pair next: adj.modifier cue.repatriation	5 -13 1 -5 -20
pair next: adj.modifier cue.reunion	-20 8 -1 -9 9
pair next: adj.modifier cue.same_number	2 11 -24 -17 -16
pair next: adj.modifier cue.since	10 -17 -27 10 -12
pair next: adj.modifier cue.span	-8 -8 17 -30 -6
pair next: adj.modifier cue.stage	21 -17 -47 10 -9
pair next: adj.modifier cue.thanks	6 -6 19 -18 -25
pair next: adj.modifier cue.to_date	8 -16 -15 9 -6
pair next: adj.modifier cue.today	17 3 -28 -13 -11
pair next: adj.modifier cue.total	8 -6 -8 -1 -10
pair next: adj.modifier cue.training	-23 -28 7 -11 10
pair next: adj.modifier cue.transit	16 3 9 -29 -41
pair next: adj.modifier cue.unfinished	-33 1 30 -11 -12
pair next: adj.modifier cue.unit	6 -2 11 -3 -21
pair next: adj.modifier cue.venue	-44 20 0 -6 2
pair next: adj.modifier cue.visit	3 -3 9 -12 -15
pair next: adj.modifier cue.year	-4 -12 -28 3 0
pair next: adj.modifier cue.yesterday	7 -1 -10 -17 -6
pair next: adj.modifier foe.of	5 9 -6 -15 -25
pair next: adj.modifier foe.to	-14 0 21 0 -10
pair next: adj.modifier noun.body	6 -13 6 -10 -25
pair next: adj.modifier noun.branch	-5 -12 -2 -30 10
pair next: adj.modifier noun.child	9 17 -43 -9 -29
pair next: adj.modifier noun.civilian	10 -6 -8 -3 -15
pair next: adj.modifier noun.exchange	5 2 4 -20 -30
pair next: adj.modifier noun.family	7 -9 -8 -10 -1
pair next: adj.modifier noun.foreigner	-20 -3 4 -2 10
pair next: adj.modifier noun.man	-32 5 -2 16 -31
pair next: adj.modifier noun.military	9 -8 -20 0 -7
pair next: adj.modifier noun.other	-10 -9 7 -10 -6
pair next: adj.modifier noun.people	-2 1 -13 -1 -14
pair next: adj.modifier noun.rank	21 -8 -16 -13 -12
pair next: adj.modifier noun.soldier	-1 -6 -17 12 -21
pair next: adj.modifier noun.woman	14 3 10 -7 -15
pair next: adj.modifier own.agent	0 -4 3 -21 -1
pair next: adj.modifier own.from	-25 26 -16 -20 2
pair next: adj.modifier own.of	-27 -8 -9 16 -14
pair next: adj.modifier own.to	17 -17 -21 2 -13
pair next: adj.modifier qualifier.approx	-11 -22 -26 25 -5
pair next: adj.modifier qualifier.at_least	-10 -7 2 21 -28
pair next: adj.modifier qualifier.at_most	14 -13 -15 -35 19
pair next: adj.modifier qualifier.more_than	-18 -4 -2 8 -13
pair next: adj.modifier ru.agent	-6 -28 -11 23 -1
pair next: adj.modifier ru.from	6 -13 -21 -23 11
pair next: adj.modifier ru.of	0 -15 -8 10 -13
pair next: adj.modifier ru.to	31 -26 -26 -11 12
pair next: adj.modifier ua.agent	-3 7 10 -20 -8
pair next: adj.modifier ua.from	42 -14 -30 -24 -15
pair next: adj.modifier ua.of	4 -5 -22 1 -8
pair next: adj.modifier ua.to	-23 8 -15 -22 11
pair next: adj.modifier verb.bring	15 -2 -15 -19 -11
pair next: adj.modifier verb.come	-8 23 -6 0 -41
pair next: adj.modifier verb.future	-7 9 9 -12 -22
pair next: adj.modifier verb.get	20 -11 13 -12 -23
pair next: adj.modifier verb.give	-1 0 -5 -31 -6
pair next: adj.modifier verb.held_exchange	8 -38 16 -10 -10
pair next: adj.modifier verb.home	10 -3 -20 -15 -9
pair next: adj.modifier verb.managed	-13 12 -4 -20 18
pair next: adj.modifier verb.noun	-8 -7 -15 25 -10
pair next: adj.modifier verb.other	-2 -16 -16 0 5
pair next: adj.modifier verb.swap	-5 -2 -52 1 16
pair next: adj.modifier verb.will	-34 26 10 -5 -21
pair next: adj.modifier view.ru	-3 4 -21 -18 15
pair next: adj.modifier view.ua	-2 -17 7 1 -26
pair next: adj.modifier voice.ru	-1 -22 7 -8 3
pair next: adj.modifier voice.ua	-3 -12 -13 27 -38
pair next: adj.wounded adj.modifier	-2 -1 -30 13 -4
pair next: adj.wounded adj.wounded	20 -15 -9 -14 -10
pair next: adj.wounded category	1 8 -18 -19 8
pair next: adj.wounded cue.part	25 -11 -6 -9 -21
pair next: adj.wounded cue.relative	-14 -1 0 -15 12
pair next: adj.wounded noun.military	34 -18 -7 -7 -24
pair next: adj.wounded noun.other	-7 -1 -13 -1 15
pair next: adj.wounded noun.people	-9 11 -7 -2 -14
pair next: category adj.freed	-11 -6 -5 -4 12
pair next: category adj.modifier	4 7 -1 -9 -19
pair next: category adj.wounded	5 -12 -3 -1 -18
pair next: category category	21 -6 -13 -6 -13
pair next: category country	-8 -14 6 3 3
pair next: category cue.agreement	21 -10 -4 -27 -14
pair next: category cue.all	-1 1 3 -4 -17
pair next: category cue.already	30 12 -13 -9 -15
pair next: category cue.born	47 -15 -31 -24 -18
pair next: category cue.captivity	30 -11 -13 -15 -13
pair next: category cue.captured	-10 7 -24 -10 10
pair next: category cue.claims	-21 -5 14 -20 -4
pair next: category cue.completed	-26 -9 -34 -22 40
pair next: category cue.crime	-19 8 2 -20 1
pair next: category cue.deported	-11 -28 -28 -1 23
pair next: category cue.each	12 -6 -11 -8 -23
pair next: category cue.evacuation	-9 19 -23 -13 -6
pair next: category cue.footage	-31 1 7 -26 10
pair next: category cue.good_news	7 -10 -16 -4 8
pair next: category cue.held	1 1 5 -19 7
pair next: category cue.in_captivity	-15 11 -9 14 -43
pair next: category cue.in_return	19 -7 -15 -18 -17
pair next: category cue.included	-18 -9 16 -12 14
pair next: category cue.local	19 -10 -23 -10 -17
pair next: category cue.mediated	-12 12 -12 19 -14
pair next: category cue.missing	-3 -17 -9 14 -17
pair next: category cue.of_whole	4 -44 0 2 2
pair next: category cue.other_return	-5 -1 13 16 -23
pair next: category cue.other_war	20 -7 -19 -25 4
pair next: category cue.part	-13 -7 6 6 -10
pair next: category cue.planned	3 2 -18 9 -11
pair next: category cue.ready	-11 16 15 -17 -20
pair next: category cue.recap	-15 -23 12 -17 17
pair next: category cue.record	-9 -29 28 -18 -4
pair next: category cue.relative	0 -12 10 -27 -17
pair next: category cue.reunion	12 3 -17 -27 -13
pair next: category cue.since	-9 5 -5 10 -16
pair next: category cue.span	-14 -3 -19 19 -7
pair next: category cue.stage	18 -13 -11 -8 -3
pair next: category cue.third	-27 -10 -16 -4 29
pair next: category cue.to_date	-20 -11 -21 17 -11
pair next: category cue.today	24 -27 5 -34 -3
pair next: category cue.total	1 -11 -11 -18 10
pair next: category cue.transit	-3 11 -1 15 -23
pair next: category cue.unit	7 -6 -16 16 -6
pair next: category cue.visit	-9 -12 12 -8 8
pair next: category cue.year	30 -10 -8 -12 -38
pair next: category cue.yesterday	-4 -23 6 -14 7
pair next: category foe.of	-7 17 -32 -11 -3
pair next: category foe.to	20 -8 -16 -8 -23
pair next: category noun.body	-17 15 12 -11 -13
pair next: category noun.branch	2 -2 10 -8 -16
pair next: category noun.child	1 12 -23 -32 16
pair next: category noun.civilian	9 2 -43 -25 14
pair next: category noun.exchange	-9 3 4 -1 -15
pair next: category noun.family	16 -18 -18 -2 -2
pair next: category noun.foreigner	0 -5 -2 -1 -11
pair next: category noun.man	-13 -15 -14 -9 18
pair next: category noun.military	9 2 -29 -13 5
pair next: category noun.other	5 -18 6 -29 2
pair next: category noun.people	-3 -6 3 1 -13
pair next: category noun.rank	13 -29 5 -26 -2
pair next: category noun.soldier	16 5 -13 -29 -7
pair next: category noun.woman	2 0 1 -12 -5
pair next: category own.agent	-3 -13 -11 0 13
pair next: category own.of	15 -17 -10 -20 -6
pair next: category own.to	17 7 -6 25 -36
pair next: category qualifier.approx	-7 -31 10 -25 6
pair next: category qualifier.at_least	13 8 -25 -21 1
pair next: category qualifier.at_most	14 -4 -28 3 -10
pair next: category qualifier.more_than	5 -29 -18 -7 24
pair next: category ru.agent	-10 12 15 -4 -25
pair next: category ru.from	-10 1 -20 -3 5
pair next: category ru.of	9 2 -18 11 -31
pair next: category ru.to	12 -8 -11 -11 -4
pair next: category ua.agent	-3 16 -25 -8 -2
pair next: category ua.of	14 -2 -15 1 -19
pair next: category ua.to	-1 12 -31 9 -22
pair next: category verb.bring	-19 -4 8 -5 5
pair next: category verb.come	7 -41 -17 -44 19
pair next: category verb.future	-12 11 -22 -27 6
pair next: category verb.get	31 -13 -19 -19 -8
pair next: category verb.give	4 9 3 -7 -8
pair next: category verb.held_exchange	6 -3 -11 5 -5
pair next: category verb.home	31 1 -24 -10 -46
pair next: category verb.other	2 -17 -10 -12 0
pair next: category verb.swap	7 -21 -21 17 -4
pair next: category verb.will	6 5 0 -24 -18
pair next: category voice.ua	10 -8 -22 -24 16
pair next: country adj.wounded	9 7 3 -18 -14
pair next: country category	5 -25 -4 -21 2
pair next: country country	2 3 -6 -13 -8
pair next: country cue.agreed	-24 27 -35 -17 -6
pair next: country cue.agreement	10 -3 0 -21 -13
pair next: country cue.all	1 -24 -3 -6 17
pair next: country cue.already	21 -8 -3 -2 -13
pair next: country cue.captivity	-5 -18 1 -16 7
pair next: country cue.claims	-8 -14 -6 -15 9
pair next: country cue.completed	13 -29 9 -36 13
pair next: country cue.footage	17 -6 -19 -25 6
pair next: country cue.held	5 -22 -12 7 -19
pair next: country cue.in_return	-40 -16 1 -16 38
pair next: country cue.mediated	33 1 -29 -29 -9
pair next: country cue.of_whole	-5 -25 -33 21 23
pair next: country cue.other_war	-43 -13 -17 -28 35
pair next: country cue.part	32 -14 16 -25 -27
pair next: country cue.planned	-12 34 -27 -18 -25
pair next: country cue.ready	-12 19 -17 -3 -15
pair next: country cue.recap	-13 -23 -15 29 -42
pair next: country cue.record	7 -9 -9 9 -17
pair next: country cue.relative	29 -9 -10 -26 -31
pair next: country cue.reunion	-16 -12 -2 21 -3
pair next: country cue.since	0 -9 -4 22 -28
pair next: country cue.span	-19 28 -17 -15 -21
pair next: country cue.stage	20 -4 -8 -22 3
pair next: country cue.thanks	20 -30 -8 -27 -7
pair next: country cue.third	-21 -14 -15 -6 29
pair next: country cue.to_date	-2 -3 -7 3 -17
pair next: country cue.today	-9 -4 13 -19 -12
pair next: country cue.total	19 -12 3 -19 -19
pair next: country cue.transit	18 -7 -3 -13 -2
pair next: country cue.venue	-40 34 -31 -11 1
pair next: country cue.year	15 -8 -12 -8 3
pair next: country foe.from	8 -7 -1 -7 0
pair next: country foe.to	13 -4 -10 -14 12
pair next: country noun.body	-18 -18 -24 18 0
pair next: country noun.branch	-6 5 6 -13 -12
pair next: country noun.child	-12 -6 -17 -20 17
pair next: country noun.civilian	-19 -15 -29 -12 24
pair next: country noun.exchange	14 -26 8 2 -34
pair next: country noun.family	-20 -6 5 -11 1
pair next: country noun.foreigner	-17 -22 -32 16 12
pair next: country noun.military	-12 5 -1 27 -27
pair next: country noun.other	-17 28 -27 -13 -3
pair next: country noun.people	-3 -38 -19 16 16
pair next: country noun.rank	-24 -5 -4 -2 26
pair next: country own.agent	8 -14 9 -11 -3
pair next: country own.of	-10 -1 -15 18 -20
pair next: country own.to	-7 7 -5 -14 0
pair next: country qualifier.approx	-25 8 17 -13 -2
pair next: country qualifier.at_most	-11 -13 25 -1 -11
pair next: country qualifier.more_than	-15 -16 -9 18 -18
pair next: country ru.agent	-25 21 -21 -23 15
pair next: country ru.from	-19 -3 -2 -2 20
pair next: country ru.of	-5 12 -49 -5 -3
pair next: country ru.to	-8 -29 18 19 -1
pair next: country ua.agent	6 -2 -14 -25 -4
pair next: country ua.from	11 -2 -3 -4 -3
pair next: country ua.of	-14 7 9 -7 -2
pair next: country ua.to	-2 -28 23 -18 -13
pair next: country verb.bring	-6 -23 -12 -16 22
pair next: country verb.come	12 -9 -26 -13 9
pair next: country verb.future	-28 -2 17 -39 -11
pair next: country verb.get	-14 23 -28 7 -4
pair next: country verb.give	-14 -15 -29 1 22
pair next: country verb.held_exchange	22 -31 -34 -1 -4
pair next: country verb.home	14 -7 -12 -8 -13
pair next: country verb.managed	16 15 -28 -20 8
pair next: country verb.noun	6 -18 8 -26 -4
pair next: country verb.other	-5 1 -11 -6 -2
pair next: country verb.swap	-24 -9 -27 -10 34
pair next: country verb.will	-14 13 -13 -15 -5
pair next: country voice.ru	12 13 -23 -26 -8
pair next: country voice.ua	-23 -18 12 -3 2
pair next: cue.agreed adj.modifier	-2 24 -5 -28 -33
pair next: cue.agreed country	5 27 -20 -16 -29
pair next: cue.agreed cue.agreed	-18 -17 -14 -25 16
pair next: cue.agreed cue.agreement	-24 8 2 -20 5
pair next: cue.agreed cue.called_off	-24 34 -12 -12 -32
pair next: cue.agreed cue.claims	0 -3 7 -18 -3
pair next: cue.agreed cue.completed	23 -21 -15 -5 -13
pair next: cue.agreed cue.each	1 14 -11 -2 -8
pair next: cue.agreed cue.mediated	-2 19 -16 -14 5
pair next: cue.agreed cue.of_whole	-12 -14 -21 -17 23
pair next: cue.agreed cue.other_war	-9 -5 -2 -8 17
pair next: cue.agreed cue.recap	8 11 -1 0 -18
pair next: cue.agreed cue.relative	9 -23 -16 -16 27
pair next: cue.agreed cue.span	-25 38 -14 -12 -31
pair next: cue.agreed cue.stage	3 1 -18 -4 6
pair next: cue.agreed cue.thanks	-18 14 -7 11 -10
pair next: cue.agreed cue.today	18 -9 -5 -17 8
pair next: cue.agreed cue.venue	34 -20 -15 -28 1
pair next: cue.agreed noun.body	16 2 -4 -38 -22
pair next: cue.agreed noun.exchange	-7 27 -15 -21 -30
pair next: cue.agreed noun.other	-37 18 -8 -23 4
pair next: cue.agreed noun.people	-6 12 -17 -16 -1
pair next: cue.agreed own.to	-8 -15 -14 14 -8
pair next: cue.agreed qualifier.at_most	-2 18 -5 -11 -15
pair next: cue.agreed ru.agent	-6 -16 -12 20 -10
pair next: cue.agreed ru.of	-20 -11 21 -14 -22
pair next: cue.agreed ua.agent	-30 -9 -32 36 -17
pair next: cue.agreed ua.of	17 -11 -2 -2 -10
pair next: cue.agreed ua.to	29 -10 -8 -15 -6
pair next: cue.agreed verb.bring	-17 12 13 -14 -19
pair next: cue.agreed verb.future	-4 15 -3 -8 -20
pair next: cue.agreed verb.give	9 17 -19 -25 -28
pair next: cue.agreed verb.held_exchange	9 10 -20 -21 -28
pair next: cue.agreed verb.noun	-32 45 -15 -24 2
pair next: cue.agreed verb.other	-28 35 -26 -14 -15
pair next: cue.agreed verb.will	13 3 -6 -12 -17
pair next: cue.agreement adj.modifier	6 13 -37 -17 -13
pair next: cue.agreement adj.wounded	15 15 -18 -26 -19
pair next: cue.agreement country	-18 -9 14 -20 11
pair next: cue.agreement cue.agreed	-3 -5 -8 -12 -11
pair next: cue.agreement cue.agreement	-7 -30 -12 27 -10
pair next: cue.agreement cue.claims	13 -4 -6 -24 0
pair next: cue.agreement cue.completed	14 11 -30 -25 -32
pair next: cue.agreement cue.each	8 -3 -7 -4 -5
pair next: cue.agreement cue.held	-11 11 0 10 -13
pair next: cue.agreement cue.mediated	19 10 -4 -23 4
pair next: cue.agreement cue.of_whole	-7 -40 -15 -31 40
pair next: cue.agreement cue.other_war	-16 -13 -5 -12 31
pair next: cue.agreement cue.planned	10 -3 -21 -8 -12
pair next: cue.agreement cue.recap	25 -23 -1 -8 -17
pair next: cue.agreement cue.record	-8 -11 -1 0 16
pair next: cue.agreement cue.relative	12 -16 19 -17 -22
pair next: cue.agreement cue.span	17 -23 13 -5 -27
pair next: cue.agreement cue.stage	9 1 -15 -5 2
pair next: cue.agreement cue.today	31 -7 -10 -12 -12
pair next: cue.agreement cue.venue	41 -25 -34 -17 -8
pair next: cue.agreement noun.body	10 -6 -8 -12 -12
pair next: cue.agreement noun.branch	-9 -4 9 -1 -11
pair next: cue.agreement noun.civilian	-16 -10 -1 24 -2
pair next: cue.agreement noun.exchange	-31 39 -2 -30 -12
pair next: cue.agreement noun.other	6 11 -19 -51 -6
pair next: cue.agreement noun.people	-3 3 -11 10 -4
pair next: cue.agreement own.of	10 -52 -14 -8 43
pair next: cue.agreement own.to	3 -9 -2 4 -8
pair next: cue.agreement qualifier.at_most	27 20 -15 -14 -41
pair next: cue.agreement qualifier.more_than	6 13 -14 -30 -4
pair next: cue.agreement ru.agent	-3 2 -2 6 -10
pair next: cue.agreement ru.of	-30 7 -22 -8 4
pair next: cue.agreement ua.agent	16 3 -15 -34 1
pair next: cue.agreement ua.from	10 -5 -1 -1 -7
pair next: cue.agreement ua.of	-31 -1 19 -18 4
pair next: cue.agreement ua.to	7 -26 14 14 -21
pair next: cue.agreement verb.bring	13 -35 -17 -19 4
pair next: cue.agreement verb.future	3 5 -17 4 -10
pair next: cue.agreement verb.get	-24 22 -21 -20 -13
pair next: cue.agreement verb.give	20 -10 -11 -14 -1
pair next: cue.agreement verb.held_exchange	-4 19 -33 -19 -31
pair next: cue.agreement verb.noun	22 -5 -10 -17 -25
pair next: cue.agreement verb.swap	-23 3 -19 -12 15
pair next: cue.agreement verb.will	-20 41 -15 -23 -49
pair next: cue.agreement voice.ua	22 -27 12 -3 -25
pair next: cue.all adj.dead	-12 3 -20 -16 18
pair next: cue.all adj.freed	10 -3 -2 -3 -2
pair next: cue.all adj.modifier	-24 5 -4 24 -22
pair next: cue.all adj.wounded	-36 46 -17 -27 -28
pair next: cue.all category	5 -15 6 -17 -8
pair next: cue.all country	-3 -10 -5 -22 24
pair next: cue.all cue.agreement	-18 -9 19 7 -16
pair next: cue.all cue.all	5 14 -20 -13 -25
pair next: cue.all cue.claims	1 6 4 2 -19
pair next: cue.all cue.completed	-1 1 8 -6 -13
pair next: cue.all cue.each	18 -5 -8 -10 -27
pair next: cue.all cue.footage	-35 0 36 0 -9
pair next: cue.all cue.held	6 -6 -3 13 -15
pair next: cue.all cue.in_captivity	24 -2 -10 -13 -11
pair next: cue.all cue.mediated	-11 -8 19 -5 2
pair next: cue.all cue.of_whole	8 -11 1 -16 1
pair next: cue.all cue.part	10 10 -25 7 -28
pair next: cue.all cue.planned	-47 15 -7 22 -27
pair next: cue.all cue.ready	-1 -1 12 -7 -4
pair next: cue.all cue.relative	12 -25 9 -12 -6
pair next: cue.all cue.stage	37 -22 -25 -20 -25
pair next: cue.all cue.today	24 -12 -19 8 -5
pair next: cue.all cue.total	-14 -21 20 -10 -9
pair next: cue.all cue.transit	22 -12 -27 -8 3
pair next: cue.all cue.visit	-9 -3 19 0 -16
pair next: cue.all foe.to	-24 -5 21 -6 4
pair next: cue.all noun.body	-21 -17 11 -24 11
pair next: cue.all noun.branch	8 -11 -18 -9 13
pair next: cue.all noun.child	-4 -11 5 -13 7
pair next: cue.all noun.civilian	10 -12 -28 -25 10
pair next: cue.all noun.exchange	-8 -15 12 -8 -7
pair next: cue.all noun.family	-6 -4 -1 -10 12
pair next: cue.all noun.man	18 -1 -7 -11 -4
pair next: cue.all noun.military	-5 10 -1 -18 -7
pair next: cue.all noun.other	-14 11 -13 -11 -8
pair next: cue.all noun.people	-13 13 -15 -27 -9
pair next: cue.all noun.rank	22 -7 -22 -1 -14
pair next: cue.all noun.soldier	10 0 -8 -1 -1
pair next: cue.all noun.woman	-7 4 -20 11 -23
pair next: cue.all own.agent	25 -4 -4 -19 -3
pair next: cue.all own.of	8 19 -12 -10 -10
pair next: cue.all own.to	22 -17 -26 -3 -16
pair next: cue.all qualifier.at_most	25 12 -13 -31 -23
pair next: cue.all qualifier.more_than	-9 -17 -5 24 -22
pair next: cue.all ru.agent	28 -11 -7 -11 -23
pair next: cue.all ru.of	-10 5 25 -19 -28
pair next: cue.all ru.to	30 -16 -10 -2 -21
pair next: cue.all ua.agent	-4 11 -17 14 -29
pair next: cue.all ua.of	13 -7 -21 -2 8
pair next: cue.all verb.bring	-9 -14 14 -5 -3
pair next: cue.all verb.come	3 -29 0 -20 -1
pair next: cue.all verb.future	-6 -10 -23 -11 22
pair next: cue.all verb.get	-7 -8 8 -7 -9
pair next: cue.all verb.give	-31 -8 20 -13 -5
pair next: cue.all verb.home	14 -6 6 -16 -24
pair next: cue.all verb.other	-6 30 -17 11 -27
pair next: cue.all verb.will	-8 -12 18 4 -29
pair next: cue.all view.ru	6 -4 -16 1 -14
pair next: cue.all_civilians adj.modifier	34 -28 -11 -32 5
pair next: cue.all_civilians cue.all	37 -11 -18 -16 -34
pair next: cue.already adj.dead	10 -2 -8 -20 11
pair next: cue.already adj.modifier	3 -6 -8 -9 14
pair next: cue.already category	-14 -4 21 -7 -30
pair next: cue.already cue.already	-8 -23 -12 19 -19
pair next: cue.already cue.claims	8 -15 -13 5 -2
pair next: cue.already cue.completed	6 -8 9 -13 -16
pair next: cue.already cue.footage	18 -15 -12 -12 -5
pair next: cue.already cue.in_captivity	-19 -10 -13 -15 21
pair next: cue.already cue.in_return	7 -6 -24 -9 8
pair next: cue.already cue.mediated	6 -12 -23 -16 20
pair next: cue.already cue.month	-18 23 -11 -3 -12
pair next: cue.already cue.of_whole	-4 -5 3 -8 2
pair next: cue.already cue.planned	-11 23 -16 -11 -25
pair next: cue.already cue.postponed	-11 7 19 -5 -17
pair next: cue.already cue.ready	-12 17 -3 -3 -2
pair next: cue.already cue.recap	-16 -9 29 -7 -16
pair next: cue.already cue.relative	-9 -6 13 -8 -18
pair next: cue.already cue.reunion	8 -7 3 -11 -22
pair next: cue.already cue.since	19 0 -12 -13 -1
pair next: cue.already cue.stage	17 -16 -15 -9 -2
pair next: cue.already cue.today	-6 -11 -5 -12 -15
pair next: cue.already cue.transit	38 -34 -28 -13 -25
pair next: cue.already cue.visit	39 -15 -3 -14 -24
pair next: cue.already noun.body	-13 -13 16 -14 -7
pair next: cue.already noun.child	15 -8 1 -28 4
pair next: cue.already noun.exchange	34 -26 -39 -35 6
pair next: cue.already noun.family	-15 -14 12 -10 4
pair next: cue.already noun.military	1 -10 4 9 -19
pair next: cue.already noun.other	-12 21 3 -12 -10
pair next: cue.already noun.people	-18 -37 20 14 -12
pair next: cue.already own.of	-2 -14 -12 16 -13
pair next: cue.already own.to	0 -7 -22 -7 -2
pair next: cue.already qualifier.approx	-13 13 4 -13 -11
pair next: cue.already qualifier.at_most	9 7 -11 -12 -24
pair next: cue.already qualifier.more_than	0 -21 8 -9 -1
pair next: cue.already ru.to	27 -15 -26 -19 -13
pair next: cue.already ua.agent	17 -2 -7 -17 -3
pair next: cue.already ua.to	20 -15 -35 -30 15
pair next: cue.already verb.bring	-20 -22 -43 20 20
pair next: cue.already verb.come	7 8 -16 6 -12
pair next: cue.already verb.future	-28 16 -8 26 -48
pair next: cue.already verb.get	-27 -20 7 15 1
pair next: cue.already verb.give	-5 -5 18 -14 -6
pair next: cue.already verb.home	9 -15 4 -27 -1
pair next: cue.already verb.managed	-24 -5 24 11 -22
pair next: cue.already verb.noun	36 -13 -4 -35 -17
pair next: cue.already verb.other	-19 -23 6 4 1
pair next: cue.already verb.swap	-4 11 -14 -6 -18
pair next: cue.among adj.modifier	17 6 -35 -17 -12
pair next: cue.among cue.among	18 -5 9 -15 -28
pair next: cue.among cue.relative	-8 -3 7 -9 6
pair next: cue.among cue.yesterday	-22 -11 28 -13 -24
pair next: cue.among noun.military	-29 -1 24 -1 -9
pair next: cue.among noun.people	18 -11 9 -16 -26
pair next: cue.among verb.bring	-4 -12 2 5 -6
pair next: cue.anniversary category	-13 -7 5 16 -10
pair next: cue.anniversary cue.anniversary	-3 -9 6 -14 -8
pair next: cue.anniversary cue.born	-7 -15 15 -4 -5
pair next: cue.anniversary cue.of_year	-39 -21 30 -30 -2
pair next: cue.anniversary noun.other	-15 1 15 -11 -7
pair next: cue.anniversary ua.of	-11 -14 -20 15 11
pair next: cue.arrived adj.modifier	-13 -16 -1 -16 7
pair next: cue.arrived cue.visit	-17 -6 33 -2 -25
pair next: cue.border country	3 -15 1 -23 -11
pair next: cue.border cue.border	27 -8 -19 -16 -20
pair next: cue.border cue.today	-12 -5 -26 -3 17
pair next: cue.border cue.transit	51 -22 -24 -13 -22
pair next: cue.border noun.child	15 -7 -2 0 -14
pair next: cue.border ua.of	18 -9 -20 -8 -9
pair next: cue.border ua.to	13 -10 -8 -12 -31
pair next: cue.border verb.home	17 -5 -14 -11 -9
pair next: cue.born adj.modifier	21 -2 -41 -28 7
pair next: cue.born adj.wounded	26 -8 -11 -12 -12
pair next: cue.born category	0 -26 -23 -15 34
pair next: cue.born cue.born	25 -10 -18 -17 -27
pair next: cue.born cue.in_captivity	-20 -24 14 -15 0
pair next: cue.born cue.of_whole	11 -14 -15 -10 4
pair next: cue.born cue.part	23 -15 -15 -22 -7
pair next: cue.born cue.relative	-17 -14 11 -7 -1
pair next: cue.born cue.today	36 -20 -13 -21 -27
pair next: cue.born noun.child	19 -11 6 -12 -30
pair next: cue.born noun.civilian	4 -9 -17 -6 20
pair next: cue.born noun.man	-1 -3 -2 -1 8
pair next: cue.born noun.military	-6 0 12 -1 -8
pair next: cue.born noun.other	-2 -7 15 -22 8
pair next: cue.born noun.people	-6 -16 -28 -18 40
pair next: cue.born own.to	-25 -13 -14 24 -18
pair next: cue.born qualifier.at_most	3 18 -25 -17 -34
pair next: cue.born qualifier.more_than	6 -8 -2 10 -16
pair next: cue.born verb.bring	11 -20 7 -19 -7
pair next: cue.born verb.come	10 -12 -4 -8 5
pair next: cue.born verb.future	15 -11 -17 -2 14
pair next: cue.born verb.get	17 -1 -12 -11 -10
pair next: cue.born verb.home	18 -10 -9 -9 -14
pair next: cue.born verb.other	9 -24 2 -26 -15
pair next: cue.called_off adj.modifier	-13 15 4 -12 -20
pair next: cue.called_off country	-21 -25 26 -4 -13
pair next: cue.called_off cue.agreement	-35 43 -39 -10 -10
pair next: cue.called_off cue.called_off	-39 29 -39 -27 0
pair next: cue.called_off cue.claims	-20 40 -23 -13 -32
pair next: cue.called_off cue.completed	-26 18 -28 -11 3
pair next: cue.called_off cue.denied	37 -35 -8 -5 -11
pair next: cue.called_off noun.exchange	-27 14 -34 -28 5
pair next: cue.called_off noun.other	-9 3 -29 12 4
pair next: cue.called_off ru.agent	-9 17 -11 -9 -25
pair next: cue.called_off ua.of	-27 29 -26 -9 1
pair next: cue.called_off verb.will	-6 -2 -7 -3 13
pair next: cue.captivity adj.freed	22 -11 -3 -8 -4
pair next: cue.captivity adj.modifier	6 -13 -17 9 -20
pair next: cue.captivity adj.wounded	12 -18 -13 -12 19
pair next: cue.captivity category	21 -12 -5 -15 -23
pair next: cue.captivity country	5 2 -14 -9 9
pair next: cue.captivity cue.agreed	-17 27 -13 -9 -25
pair next: cue.captivity cue.agreement	7 11 -13 -13 -9
pair next: cue.captivity cue.all	-14 14 16 -24 -8
pair next: cue.captivity cue.born	-1 -14 4 -9 1
pair next: cue.captivity cue.called_off	-19 13 -19 -16 7
pair next: cue.captivity cue.captured	-21 -6 -10 -10 24
pair next: cue.captivity cue.claims	21 11 -9 -7 -47
pair next: cue.captivity cue.completed	8 -49 -4 4 0
pair next: cue.captivity cue.count	17 4 -5 -32 -8
pair next: cue.captivity cue.denied	-20 13 -8 11 -10
pair next: cue.captivity cue.deported	7 -30 -18 -26 25
pair next: cue.captivity cue.each	6 -11 -24 -4 -6
pair next: cue.captivity cue.footage	-20 -32 20 -18 -4
pair next: cue.captivity cue.held	-34 -12 3 -1 5
pair next: cue.captivity cue.in_captivity	-21 -31 -16 20 6
pair next: cue.captivity cue.in_return	-4 -9 -17 -18 19
pair next: cue.captivity cue.included	-13 -2 -8 -19 32
pair next: cue.captivity cue.local	-27 -24 1 -13 10
pair next: cue.captivity cue.mediated	-4 -4 -2 -10 6
pair next: cue.captivity cue.missing	-5 -6 -13 17 -2
pair next: cue.captivity cue.of_whole	-6 8 -17 2 -9
pair next: cue.captivity cue.of_year	24 -20 -6 -10 -6
pair next: cue.captivity cue.other_return	-10 -1 -29 -6 30
pair next: cue.captivity cue.other_war	-37 -25 -28 -21 50
pair next: cue.captivity cue.part	19 -7 -32 -8 -16
pair next: cue.captivity cue.planned	-21 4 -10 15 -12
pair next: cue.captivity cue.postponed	-18 27 -7 -13 -18
pair next: cue.captivity cue.recap	-1 -10 -5 -14 7
pair next: cue.captivity cue.record	1 24 -24 -19 -17
pair next: cue.captivity cue.relative	-6 6 -43 3 10
pair next: cue.captivity cue.reunion	11 -18 -9 5 -14
pair next: cue.captivity cue.same_number	9 -8 -10 -6 1
pair next: cue.captivity cue.since	9 -13 -1 -3 -27
pair next: cue.captivity cue.span	-28 -1 4 11 5
pair next: cue.captivity cue.third	-15 -20 -15 -16 22
pair next: cue.captivity cue.to_date	-6 9 -12 -14 -17
pair next: cue.captivity cue.today	1 -15 -3 -20 -1
pair next: cue.captivity cue.total	15 -16 -15 -20 8
pair next: cue.captivity cue.transit	7 -1 -6 -9 8
pair next: cue.captivity cue.year	-40 -18 -39 33 18
pair next: cue.captivity cue.yesterday	-8 -14 23 -18 -31
pair next: cue.captivity foe.to	22 -5 -17 -13 -13
pair next: cue.captivity noun.branch	-26 -5 -19 10 16
pair next: cue.captivity noun.civilian	-32 14 11 -8 -2
pair next: cue.captivity noun.exchange	-15 14 -14 19 -27
pair next: cue.captivity noun.family	-14 -13 -20 3 33
pair next: cue.captivity noun.foreigner	22 -6 -11 -2 -16
pair next: cue.captivity noun.man	-13 -10 -19 -11 28
pair next: cue.captivity noun.military	-18 -6 -15 7 16
pair next: cue.captivity noun.other	-15 -1 9 -18 0
pair next: cue.captivity noun.people	1 -18 12 7 -11
pair next: cue.captivity noun.rank	-26 -18 -18 -19 36
pair next: cue.captivity noun.soldier	-13 -25 -32 -10 21
pair next: cue.captivity own.agent	-1 22 -8 -17 0
pair next: cue.captivity own.to	22 -20 -3 -12 -28
pair next: cue.captivity qualifier.approx	-22 -12 -4 9 3
pair next: cue.captivity qualifier.at_least	2 -3 -1 14 -21
pair next: cue.captivity qualifier.at_most	-22 22 -9 -7 -7
pair next: cue.captivity qualifier.more_than	-6 18 -36 -1 -3
pair next: cue.captivity ru.agent	26 -3 -38 -28 26
pair next: cue.captivity ru.from	-2 -11 -10 18 -15
pair next: cue.captivity ru.of	9 -27 -13 -1 -1
pair next: cue.captivity ru.to	-15 12 -3 -8 -10
pair next: cue.captivity ua.agent	17 -20 5 -43 -7
pair next: cue.captivity ua.from	41 -19 -16 -12 -26
pair next: cue.captivity ua.of	12 2 4 -2 -19
pair next: cue.captivity ua.to	-7 -27 -24 9 5
pair next: cue.captivity verb.bring	22 -20 -28 22 -38
pair next: cue.captivity verb.come	-1 2 6 -5 -18
pair next: cue.captivity verb.future	-45 15 -6 -12 5
pair next: cue.captivity verb.get	-12 -1 -32 -37 24
pair next: cue.captivity verb.give	14 -15 -6 -24 0
pair next: cue.captivity verb.held_exchange	9 2 11 -18 -19
pair next: cue.captivity verb.home	37 -12 -12 -31 -15
pair next: cue.captivity verb.managed	-2 8 -10 -1 -4
pair next: cue.captivity verb.noun	-21 18 -11 -10 0
pair next: cue.captivity verb.other	-1 -8 -28 -39 35
pair next: cue.captivity verb.swap	12 -13 -20 12 -20
pair next: cue.captivity verb.will	1 2 -20 -32 0
pair next: cue.captivity view.ru	1 -33 -18 17 -11
pair next: cue.captivity voice.ua	-20 -7 21 -31 29
pair next: cue.captured adj.modifier	-12 8 -30 4 6
pair next: cue.captured category	20 -1 -7 -7 -15
pair next: cue.captured cue.captivity	6 -15 -13 -33 29
pair next: cue.captured cue.captured	-17 -15 -12 8 16
pair next: cue.captured cue.crime	8 -2 -11 -2 2
pair next: cue.captured cue.deported	14 -7 0 0 -8
pair next: cue.captured cue.ever_captured	-7 -18 -17 1 7
pair next: cue.captured cue.of_whole	8 -7 -4 -6 6
pair next: cue.captured cue.relative	24 0 -5 -6 -23
pair next: cue.captured cue.since	-27 12 -11 -17 0
pair next: cue.captured cue.transit	-16 -8 0 -5 7
pair next: cue.captured cue.year	1 2 -7 12 -14
pair next: cue.captured noun.military	-24 -20 -12 -19 27
pair next: cue.captured noun.other	-9 -25 16 -27 1
pair next: cue.captured noun.people	-17 -19 -26 -19 32
pair next: cue.captured noun.soldier	27 -17 -10 -8 12
pair next: cue.captured qualifier.approx	10 -10 -22 -8 -3
pair next: cue.captured ru.of	-10 -13 -9 7 5
pair next: cue.captured ua.of	-4 22 -19 -23 -6
pair next: cue.claims adj.dead	12 -5 -12 -7 -1
pair next: cue.claims adj.modifier	-2 -9 -3 -10 0
pair next: cue.claims category	-9 -33 25 -29 -23
pair next: cue.claims country	-8 -3 -15 -1 5
pair next: cue.claims cue.agreement	2 -5 -22 -14 11
pair next: cue.claims cue.all	16 7 -8 -8 -13
pair next: cue.claims cue.claims	-23 9 8 28 -28
pair next: cue.claims cue.completed	9 -6 -12 -21 -9
pair next: cue.claims cue.crime	-8 -5 -10 7 6
pair next: cue.claims cue.denied	-2 19 -19 -13 -18
pair next: cue.claims cue.footage	-3 15 -4 -12 -13
pair next: cue.claims cue.held	-26 -3 0 31 -12
pair next: cue.claims cue.in_captivity	-9 -7 -7 27 -23
pair next: cue.claims cue.mediated	24 -35 -25 -34 16
pair next: cue.claims cue.missing	-21 -11 14 30 -27
pair next: cue.claims cue.of_whole	-15 6 17 -29 -1
pair next: cue.claims cue.part	-13 -19 20 -27 -17
pair next: cue.claims cue.planned	-1 17 -21 -21 -3
pair next: cue.claims cue.ready	13 7 -18 -13 -25
pair next: cue.claims cue.record	5 3 -16 -26 8
pair next: cue.claims cue.relative	-15 20 -6 -16 -15
pair next: cue.claims cue.since	6 -10 -26 -2 23
pair next: cue.claims cue.span	5 18 -11 -5 -21
pair next: cue.claims cue.stage	23 -21 -3 -14 -5
pair next: cue.claims cue.thanks	24 -5 1 -21 -14
pair next: cue.claims cue.today	-5 -2 -22 10 -7
pair next: cue.claims cue.total	-5 1 -8 2 -9
pair next: cue.claims cue.venue	-25 30 10 -17 -22
pair next: cue.claims cue.visit	12 -2 -5 -4 -1
pair next: cue.claims foe.of	13 -5 -5 -11 -13
pair next: cue.claims noun.body	31 -12 -20 -24 -17
pair next: cue.claims noun.branch	-29 -17 13 -7 13
pair next: cue.claims noun.civilian	-3 -17 -18 8 15
pair next: cue.claims noun.exchange	9 15 -38 -26 -2
pair next: cue.claims noun.family	9 5 -2 9 -22
pair next: cue.claims noun.foreigner	-22 3 -34 12 1
pair next: cue.claims noun.military	-3 4 -27 -9 23
pair next: cue.claims noun.other	-45 17 14 7 -12
pair next: cue.claims noun.people	16 -2 -24 -10 -14
pair next: cue.claims noun.rank	-21 -5 3 -5 9
pair next: cue.claims own.agent	27 -5 -18 -9 -29
pair next: cue.claims own.of	16 -18 -13 9 -12
pair next: cue.claims own.to	-5 -12 -18 3 13
pair next: cue.claims qualifier.approx	13 -8 -22 9 -2
pair next: cue.claims qualifier.at_least	-32 12 26 -13 -13
pair next: cue.claims qualifier.at_most	9 -14 10 -17 8
pair next: cue.claims qualifier.more_than	-16 -9 10 17 -19
pair next: cue.claims ru.agent	11 22 -27 -23 -9
pair next: cue.claims ru.of	16 -5 -26 -12 -6
pair next: cue.claims ru.to	-9 10 -12 -11 5
pair next: cue.claims ua.agent	8 -4 6 -25 -22
pair next: cue.claims ua.of	19 -13 -5 -9 -16
pair next: cue.claims ua.to	18 18 -16 -31 -2
pair next: cue.claims verb.bring	17 -8 -24 -16 16
pair next: cue.claims verb.come	-19 -6 -7 -14 22
pair next: cue.claims verb.future	-4 -7 6 10 -31
pair next: cue.claims verb.get	34 -25 -21 -27 -4
pair next: cue.claims verb.give	12 -9 -11 -13 15
pair next: cue.claims verb.held_exchange	31 -28 -15 -22 1
pair next: cue.claims verb.noun	22 -10 -4 -3 -34
pair next: cue.claims verb.other	-27 -21 7 7 22
pair next: cue.claims verb.swap	19 -13 -5 -8 -1
pair next: cue.claims verb.will	-8 9 -29 3 2
pair next: cue.claims voice.ru	3 -19 1 -8 7
pair next: cue.claims voice.ua	13 5 -52 18 -51
pair next: cue.completed adj.modifier	-4 -12 7 -8 -10
pair next: cue.completed adj.wounded	24 -22 -16 -9 -24
pair next: cue.completed category	-5 6 -3 2 -10
pair next: cue.completed country	-8 -9 -5 0 1
pair next: cue.completed cue.agreed	-30 0 -14 -9 23
pair next: cue.completed cue.agreement	11 -2 0 -25 -22
pair next: cue.completed cue.all	15 -37 -28 -29 16
pair next: cue.completed cue.called_off	-17 18 -22 -18 19
pair next: cue.completed cue.captivity	-33 -14 -35 7 33
pair next: cue.completed cue.claims	-2 13 -22 -22 0
pair next: cue.completed cue.completed	-2 0 3 -14 -5
pair next: cue.completed cue.crime	5 -11 -16 -23 16
pair next: cue.completed cue.denied	-12 8 -15 -10 14
pair next: cue.completed cue.each	40 -23 -13 -17 -27
pair next: cue.completed cue.evacuation	-30 1 -24 -34 30
pair next: cue.completed cue.footage	6 -12 19 -6 -21
pair next: cue.completed cue.good_news	34 -16 -31 -11 -25
pair next: cue.completed cue.held	-28 -16 -12 33 9
pair next: cue.completed cue.in_captivity	6 11 15 -41 -5
pair next: cue.completed cue.in_return	29 -29 -12 -11 1
pair next: cue.completed cue.included	-1 10 10 -14 -3
pair next: cue.completed cue.local	-18 -28 10 -20 3
pair next: cue.completed cue.mediated	16 2 12 -23 -20
pair next: cue.completed cue.name	-16 -10 26 -7 -23
pair next: cue.completed cue.of_whole	6 -29 -2 -22 7
pair next: cue.completed cue.on_shield	-10 -3 -12 -13 12
pair next: cue.completed cue.one_sided	18 -5 -4 -3 -13
pair next: cue.completed cue.other_return	-37 -11 28 -3 -8
pair next: cue.completed cue.outside	24 -5 -5 -20 -3
pair next: cue.completed cue.part	3 -10 4 1 -32
pair next: cue.completed cue.planned	-25 29 12 -17 -43
pair next: cue.completed cue.postponed	-21 29 -21 -13 -11
pair next: cue.completed cue.ready	-6 13 -8 -7 -17
pair next: cue.completed cue.recap	-17 -8 2 -26 10
pair next: cue.completed cue.record	-2 -7 -6 -12 15
pair next: cue.completed cue.relative	-32 17 20 -17 -13
pair next: cue.completed cue.reunion	-28 -18 -12 39 -26
pair next: cue.completed cue.since	-19 -13 -20 25 -21
pair next: cue.completed cue.span	2 15 -27 -18 -8
pair next: cue.completed cue.stage	5 -3 -31 -26 4
pair next: cue.completed cue.thanks	-4 -12 13 -2 -25
pair next: cue.completed cue.today	26 -13 4 -35 -28
pair next: cue.completed cue.total	-1 -11 -8 -3 19
pair next: cue.completed cue.training	-27 -13 -38 4 32
pair next: cue.completed cue.transit	-2 -27 8 5 -18
pair next: cue.completed cue.venue	-9 9 -28 -19 5
pair next: cue.completed cue.visit	-25 -2 26 -12 -12
pair next: cue.completed cue.year	-24 15 -10 18 -16
pair next: cue.completed cue.yesterday	3 -17 17 -8 -15
pair next: cue.completed foe.of	12 0 -8 -1 -4
pair next: cue.completed noun.body	8 -16 -8 -1 -26
pair next: cue.completed noun.branch	-36 -7 -9 -17 22
pair next: cue.completed noun.child	10 8 -26 -15 1
pair next: cue.completed noun.civilian	26 -22 -14 -15 -12
pair next: cue.completed noun.exchange	0 -7 -14 16 -30
pair next: cue.completed noun.family	-7 1 -11 -27 32
pair next: cue.completed noun.foreigner	22 -36 -12 0 -4
pair next: cue.completed noun.military	5 -12 -36 -22 14
pair next: cue.completed noun.other	-8 -14 -2 1 -3
pair next: cue.completed noun.people	14 -40 7 -8 -5
pair next: cue.completed noun.rank	-11 -12 -17 22 -13
pair next: cue.completed noun.soldier	33 -27 -13 -10 -4
pair next: cue.completed own.agent	8 -13 -23 -27 15
pair next: cue.completed own.of	-7 4 -3 -18 9
pair next: cue.completed own.to	36 -23 -36 -2 -18
pair next: cue.completed qualifier.approx	4 -24 -4 8 -15
pair next: cue.completed qualifier.at_most	2 1 -35 -7 -4
pair next: cue.completed qualifier.more_than	-8 -24 -16 26 0
pair next: cue.completed ru.agent	35 -12 -1 -7 -34
pair next: cue.completed ru.from	16 -11 2 1 -34
pair next: cue.completed ru.of	32 -48 -8 -19 -7
pair next: cue.completed ru.to	24 7 -32 -27 -18
pair next: cue.completed ua.agent	-19 12 4 8 -7
pair next: cue.completed ua.from	46 0 -33 -16 -18
pair next: cue.completed ua.of	-17 -9 2 21 -17
pair next: cue.completed ua.to	23 -27 3 -9 -17
pair next: cue.completed verb.bring	36 -18 -34 -8 -13
pair next: cue.completed verb.come	50 -15 -8 -16 -35
pair next: cue.completed verb.future	-8 7 -55 -4 5
pair next: cue.completed verb.get	15 -14 -27 -22 6
pair next: cue.completed verb.give	35 -33 -19 -24 -7
pair next: cue.completed verb.held_exchange	38 -26 -45 -5 -9
pair next: cue.completed verb.home	16 -20 -10 -25 -8
pair next: cue.completed verb.managed	36 -12 -10 -14 -22
pair next: cue.completed verb.noun	21 -28 3 -23 -18
pair next: cue.completed verb.other	-41 -10 -6 22 4
pair next: cue.completed verb.swap	-4 6 -14 5 -26
pair next: cue.completed verb.will	-5 5 -4 3 -33
pair next: cue.completed voice.ru	-4 -9 -8 23 -15
pair next: cue.completed voice.ua	12 -4 -13 -9 -14
pair next: cue.count adj.modifier	-19 31 -14 -12 -19
pair next: cue.count adj.wounded	-8 -8 -5 -2 17
pair next: cue.count category	15 -8 -23 -19 18
pair next: cue.count country	-12 2 -21 -7 34
pair next: cue.count cue.agreement	8 -4 -9 -8 -28
pair next: cue.count cue.called_off	-20 -4 -10 -9 12
pair next: cue.count cue.claims	-14 -17 20 16 -30
pair next: cue.count cue.completed	-23 15 24 -35 -49
pair next: cue.count cue.count	9 -11 -27 1 -8
pair next: cue.count cue.deported	1 -8 -10 8 -12
pair next: cue.count cue.footage	-42 -17 17 13 -13
pair next: cue.count cue.mediated	15 -14 -22 0 -26
pair next: cue.count cue.nth	19 -15 -15 -17 -2
pair next: cue.count cue.of_whole	-3 14 -19 -16 -2
pair next: cue.count cue.of_year	32 -16 4 -13 -26
pair next: cue.count cue.part	8 4 0 -9 -1
pair next: cue.count cue.planned	-3 20 -9 -12 -18
pair next: cue.count cue.postponed	-20 11 -7 -2 -1
pair next: cue.count cue.record	-4 -7 -23 14 -15
pair next: cue.count cue.relative	1 4 7 1 -19
pair next: cue.count cue.since	11 -14 -29 -25 18
pair next: cue.count cue.span	11 18 -23 -15 -17
pair next: cue.count cue.third	-19 11 -14 -5 9
pair next: cue.count cue.to_date	18 -16 -1 -10 -1
pair next: cue.count cue.today	25 3 -3 -15 -14
pair next: cue.count cue.year	26 0 0 -25 -1
pair next: cue.count noun.body	5 -11 -14 4 6
pair next: cue.count noun.exchange	7 -24 3 -17 8
pair next: cue.count noun.family	-2 -1 23 -6 -21
pair next: cue.count noun.military	-2 14 -14 -12 9
pair next: cue.count noun.other	-5 3 -10 -3 -1
pair next: cue.count noun.people	-19 20 -22 -10 6
pair next: cue.count own.agent	-1 -2 -9 10 -4
pair next: cue.count own.of	14 -18 30 -5 -31
pair next: cue.count own.to	10 0 -1 -10 -1
pair next: cue.count qualifier.approx	-32 10 -2 7 -16
pair next: cue.count qualifier.at_most	19 -35 -1 -26 15
pair next: cue.count qualifier.more_than	-11 -4 15 -22 -19
pair next: cue.count ru.agent	10 -5 -1 -2 -4
pair next: cue.count ru.from	-21 -14 -9 33 -11
pair next: cue.count ru.of	1 -2 7 -21 -16
pair next: cue.count ua.agent	-16 -3 -10 23 -20
pair next: cue.count ua.of	-2 6 -38 11 -11
pair next: cue.count ua.to	-22 -20 -14 18 19
pair next: cue.count verb.bring	7 -23 -19 11 -18
pair next: cue.count verb.come	-12 12 -23 2 11
pair next: cue.count verb.future	-20 47 -28 -11 -40
pair next: cue.count verb.held_exchange	-7 9 5 -25 -17
pair next: cue.count verb.home	-21 -5 26 -5 -25
pair next: cue.count verb.other	10 -25 -3 -29 21
pair next: cue.count verb.swap	-1 20 -18 -26 -22
pair next: cue.count verb.will	-11 -11 -12 14 -10
pair next: cue.count view.ru	-10 13 -31 2 -1
pair next: cue.count view.ua	2 -6 -24 8 -24
pair next: cue.count voice.ua	3 10 -15 0 -8
pair next: cue.crime adj.modifier	-39 -12 -28 25 0
pair next: cue.crime category	-12 -11 -11 -8 16
pair next: cue.crime cue.claims	-30 -19 -20 -19 33
pair next: cue.crime cue.crime	-12 -17 -29 -1 23
pair next: cue.crime cue.money	18 3 -20 -28 4
pair next: cue.crime cue.of_whole	22 -34 -20 -27 3
pair next: cue.crime cue.part	10 -1 -12 -6 5
pair next: cue.crime cue.relative	-11 16 -31 -4 12
pair next: cue.crime noun.exchange	-16 -23 -15 20 -15
pair next: cue.crime noun.family	0 -2 -4 -2 9
pair next: cue.crime noun.military	-16 -7 -14 -11 33
pair next: cue.crime noun.other	-22 -24 -14 5 11
pair next: cue.crime noun.people	-23 -10 15 -10 1
pair next: cue.crime qualifier.at_most	-15 -20 -21 -5 26
pair next: cue.crime qualifier.more_than	-19 -5 -9 15 -9
pair next: cue.crime ru.of	-26 -25 -26 -17 31
pair next: cue.crime ru.to	-13 -10 -11 -7 19
pair next: cue.crime ua.of	-4 -4 -7 -4 17
pair next: cue.crime verb.future	13 -14 -10 -9 -6
pair next: cue.crime verb.other	-12 -13 -6 -8 26
pair next: cue.denied adj.modifier	-19 -13 -12 38 -37
pair next: cue.denied cue.agreed	-11 -7 -4 -2 13
pair next: cue.denied cue.claims	-22 24 -34 15 -27
pair next: cue.denied cue.completed	5 15 -12 -15 -14
pair next: cue.denied cue.denied	-29 28 -38 -19 -7
pair next: cue.denied cue.relative	-51 8 32 -32 -16
pair next: cue.denied cue.today	-15 19 -10 3 -31
pair next: cue.denied noun.exchange	1 31 -34 -46 -28
pair next: cue.denied noun.other	21 -30 12 12 -32
pair next: cue.denied noun.people	11 -1 -12 -17 -9
pair next: cue.denied ru.agent	-13 23 -11 -11 -17
pair next: cue.denied ru.of	-10 13 -4 -9 -17
pair next: cue.denied ua.of	-18 24 -16 -9 -20
pair next: cue.denied verb.will	-1 11 -1 -1 -9
pair next: cue.deported adj.modifier	27 -11 -19 -17 3
pair next: cue.deported adj.wounded	-8 -4 -9 -1 11
pair next: cue.deported category	12 -11 -8 -13 6
pair next: cue.deported cue.captured	3 -14 6 9 -21
pair next: cue.deported cue.claims	-10 -4 -1 25 -8
pair next: cue.deported cue.deported	8 -9 -14 -2 4
pair next: cue.deported cue.held	25 -3 -1 -16 -10
pair next: cue.deported cue.of_whole	-3 -5 -14 11 5
pair next: cue.deported cue.relative	-7 -2 0 8 0
pair next: cue.deported cue.today	16 -12 -11 -7 -11
pair next: cue.deported cue.transit	0 -23 -25 -16 21
pair next: cue.deported cue.year	29 -5 -10 -19 -26
pair next: cue.deported noun.child	-23 -6 -20 19 4
pair next: cue.deported noun.military	-17 18 -11 2 -15
pair next: cue.deported noun.other	21 -10 -27 -5 0
pair next: cue.deported noun.people	-11 -11 -7 12 11
pair next: cue.deported own.to	18 -3 -4 -15 -8
pair next: cue.deported qualifier.approx	23 -2 -13 -10 -2
pair next: cue.deported qualifier.at_least	-11 -13 -2 17 -22
pair next: cue.deported qualifier.at_most	-2 9 -13 -2 -17
pair next: cue.deported ru.from	-21 -14 -9 2 4
pair next: cue.deported ru.to	20 -9 -8 -20 -11
pair next: cue.deported ua.agent	1 -3 -6 11 -14
pair next: cue.deported ua.of	22 -17 -3 -14 -31
pair next: cue.deported ua.to	29 -13 -33 -1 -23
pair next: cue.deported verb.bring	-1 -10 -13 0 10
pair next: cue.deported verb.held_exchange	-11 -3 -11 15 -4
pair next: cue.died adj.dead	6 -6 -6 6 -19
pair next: cue.died verb.other	18 -9 -12 -5 -16
pair next: cue.each adj.modifier	7 -10 5 -16 -7
pair next: cue.each cue.agreement	12 -3 -4 -7 -3
pair next: cue.each cue.all	12 -5 9 -33 -34
pair next: cue.each cue.claims	-15 23 -13 -12 11
pair next: cue.each cue.completed	18 -11 -10 -9 -17
pair next: cue.each cue.each	7 4 -11 -38 -12
pair next: cue.each cue.of_whole	1 -8 -21 18 -26
pair next: cue.each cue.part	7 10 -12 -28 -12
pair next: cue.each cue.planned	-15 22 -10 -8 -5
pair next: cue.each cue.recap	8 -4 -9 -13 -9
pair next: cue.each cue.record	23 -20 -8 -4 -11
pair next: cue.each cue.relative	-19 -1 12 -1 -13
pair next: cue.each cue.span	-8 11 -4 -3 -16
pair next: cue.each cue.thanks	7 -18 -10 -5 4
pair next: cue.each cue.to_date	10 -7 0 -10 -16
pair next: cue.each cue.today	24 -8 -12 -4 -10
pair next: cue.each cue.total	21 -18 -5 -3 -11
pair next: cue.each noun.body	-10 2 -12 -15 7
pair next: cue.each noun.civilian	-21 24 -9 -15 -12
pair next: cue.each noun.exchange	7 -20 22 -18 -19
pair next: cue.each noun.military	-16 17 -2 -1 -8
pair next: cue.each noun.other	-23 1 -15 14 0
pair next: cue.each noun.people	12 -18 -23 -4 13
pair next: cue.each qualifier.at_most	-14 18 -2 -8 -9
pair next: cue.each ru.agent	20 -13 -15 -14 -13
pair next: cue.each ru.of	-23 -19 -15 33 -17
pair next: cue.each ua.agent	-3 23 -10 -7 -21
pair next: cue.each ua.of	19 -13 -14 -1 -6
pair next: cue.each verb.bring	9 -24 9 -24 -18
pair next: cue.each verb.come	-4 6 -5 -15 11
pair next: cue.each verb.future	16 2 -17 -12 -26
pair next: cue.each verb.get	21 -16 -15 -7 -11
pair next: cue.each verb.give	20 -22 -2 -1 -19
pair next: cue.each verb.held_exchange	22 -18 -19 -3 -4
pair next: cue.each verb.other	-18 -14 13 19 -26
pair next: cue.each verb.swap	17 -11 -6 -15 -11
pair next: cue.each verb.will	-16 24 -24 -19 -24
pair next: cue.evacuation adj.modifier	-16 -1 -27 13 -5
pair next: cue.evacuation adj.wounded	-27 -13 -12 -23 34
pair next: cue.evacuation category	-22 -31 -17 12 7
pair next: cue.evacuation cue.evacuation	8 -14 -21 -12 19
pair next: cue.evacuation cue.local	-3 -18 -21 -15 18
pair next: cue.evacuation cue.of_whole	-8 10 0 -16 -2
pair next: cue.evacuation cue.relative	-9 -9 -9 -9 12
pair next: cue.evacuation cue.total	-5 -1 -1 -5 8
pair next: cue.evacuation cue.training	-4 -6 -3 -5 13
pair next: cue.evacuation noun.other	22 -3 -18 -18 -3
pair next: cue.evacuation noun.people	-10 -21 -18 -14 22
pair next: cue.evacuation qualifier.approx	-12 -1 -10 -3 17
pair next: cue.evacuation ru.to	9 -21 -3 -29 3
pair next: cue.evacuation ua.of	7 -18 -16 -17 12
pair next: cue.evacuation verb.bring	-17 -4 -5 -5 21
pair next: cue.evacuation verb.come	-27 -25 15 -32 20
pair next: cue.evacuation verb.future	13 4 -19 -3 -12
pair next: cue.evacuation verb.other	-13 0 0 -1 14
pair next: cue.ever_captured adj.modifier	-13 8 -14 1 2
pair next: cue.ever_captured cue.captivity	19 -10 11 7 -31
pair next: cue.ever_captured cue.captured	-21 -15 -14 9 14
pair next: cue.ever_captured noun.military	-20 -14 -5 -1 31
pair next: cue.ever_captured noun.people	-17 -1 -3 -1 20
pair next: cue.ever_captured ua.of	-11 -1 -2 -7 18
pair next: cue.film adj.modifier	-18 -14 13 -8 -1
pair next: cue.film cue.footage	-8 -9 21 -21 7
pair next: cue.film cue.of_whole	-16 -11 23 -15 -21
pair next: cue.footage adj.modifier	-24 -6 25 -15 -19
pair next: cue.footage category	-19 -18 8 -9 8
pair next: cue.footage country	-21 -7 -3 18 -2
pair next: cue.footage cue.claims	-10 -8 -9 -16 16
pair next: cue.footage cue.film	-31 -27 36 -4 -21
pair next: cue.footage cue.footage	-22 -29 28 -27 6
pair next: cue.footage cue.in_captivity	-15 -3 22 11 -20
pair next: cue.footage cue.money	-12 0 -7 -3 12
pair next: cue.footage cue.of_whole	-25 -14 10 -22 -1
pair next: cue.footage cue.other_return	-6 -20 21 -11 -25
pair next: cue.footage cue.part	4 -10 -5 -23 18
pair next: cue.footage cue.planned	-1 4 -4 -13 -8
pair next: cue.footage cue.ready	5 9 -12 -4 -5
pair next: cue.footage cue.relative	3 -7 -33 -12 13
pair next: cue.footage cue.stage	12 -1 -1 -4 -7
pair next: cue.footage cue.today	-10 -19 32 -11 -26
pair next: cue.footage cue.transit	-11 6 10 -15 -6
pair next: cue.footage cue.venue	-24 -19 0 18 -4
pair next: cue.footage cue.visit	-28 -8 -7 -18 17
pair next: cue.footage cue.yesterday	-19 -16 33 -8 -42
pair next: cue.footage noun.branch	-31 -15 38 -18 -35
pair next: cue.footage noun.civilian	-7 8 -28 13 -15
pair next: cue.footage noun.exchange	-16 -37 5 -23 28
pair next: cue.footage noun.family	-34 -10 22 -9 -9
pair next: cue.footage noun.foreigner	4 -9 -7 -13 8
pair next: cue.footage noun.military	-19 -23 5 -10 -2
pair next: cue.footage noun.other	-4 -9 20 -12 -23
pair next: cue.footage noun.people	-14 -16 13 9 -15
pair next: cue.footage own.agent	-1 -23 -13 -3 16
pair next: cue.footage own.of	-36 -17 44 -22 -25
pair next: cue.footage own.to	-5 -1 20 -5 -15
pair next: cue.footage qualifier.approx	-34 -15 -19 14 3
pair next: cue.footage qualifier.at_most	-16 -19 2 19 -21
pair next: cue.footage ru.agent	20 4 -14 -12 6
pair next: cue.footage ru.of	-33 15 30 -19 -9
pair next: cue.footage ru.to	-10 -11 19 -12 -19
pair next: cue.footage verb.bring	-6 -13 -10 -9 10
pair next: cue.footage verb.come	-20 -2 32 -2 -17
pair next: cue.footage verb.future	9 -8 -12 -11 2
pair next: cue.footage verb.held_exchange	-4 -17 10 -3 -14
pair next: cue.footage verb.noun	-26 10 13 -22 -1
pair next: cue.footage verb.will	9 -16 13 -14 -16
pair next: cue.footage voice.ua	29 -33 -18 -24 -18
pair next: cue.good_news adj.modifier	-5 -14 1 13 -6
pair next: cue.good_news cue.completed	4 -1 -13 -5 10
pair next: cue.good_news cue.good_news	33 -9 -23 -7 -20
pair next: cue.good_news cue.of_whole	-19 -17 17 -6 -9
pair next: cue.good_news cue.relative	14 -11 -14 -10 -8
pair next: cue.good_news cue.today	28 -16 -10 -12 -6
pair next: cue.good_news noun.exchange	2 16 -4 -4 -16
pair next: cue.good_news noun.family	23 -1 -6 -16 -7
pair next: cue.good_news noun.other	23 -9 14 -6 -25
pair next: cue.good_news noun.people	17 39 -35 -22 -40
pair next: cue.good_news own.to	22 -21 27 -13 -26
pair next: cue.good_news verb.come	23 -8 -23 -7 -15
pair next: cue.good_news verb.noun	40 -24 1 -26 -23
pair next: cue.held adj.modifier	9 -19 6 -1 -21
pair next: cue.held adj.wounded	-21 -21 22 -6 -1
pair next: cue.held category	-30 5 4 -22 15
pair next: cue.held country	-19 -15 -14 -1 17
pair next: cue.held cue.captivity	-21 4 -11 26 -9
pair next: cue.held cue.claims	-18 15 -15 -1 17
pair next: cue.held cue.completed	6 6 -4 -24 6
pair next: cue.held cue.count	-5 -14 -25 -32 31
pair next: cue.held cue.deported	12 0 0 -1 -12
pair next: cue.held cue.footage	2 -9 11 -1 -16
pair next: cue.held cue.held	-4 -20 -25 32 -28
pair next: cue.held cue.in_captivity	-18 -27 -31 27 -4
pair next: cue.held cue.missing	-18 -2 -3 16 -14
pair next: cue.held cue.of_whole	-24 -35 19 -11 15
pair next: cue.held cue.other_war	-15 -17 -14 -15 21
pair next: cue.held cue.part	-16 -10 14 -18 21
pair next: cue.held cue.planned	-13 -4 14 0 -5
pair next: cue.held cue.ready	-19 -8 -11 17 15
pair next: cue.held cue.relative	-13 -17 -2 18 -8
pair next: cue.held cue.since	22 -5 -6 -17 -18
pair next: cue.held cue.span	18 7 -14 -15 -15
pair next: cue.held cue.today	0 -1 0 14 -12
pair next: cue.held cue.transit	8 -4 -11 -5 11
pair next: cue.held cue.venue	-17 -17 26 -9 -20
pair next: cue.held foe.from	6 17 -2 -11 -6
pair next: cue.held foe.of	1 -1 2 1 -10
pair next: cue.held foe.to	15 -34 -8 11 -37
pair next: cue.held noun.civilian	-27 0 -19 22 -20
pair next: cue.held noun.family	-8 -10 -6 17 -13
pair next: cue.held noun.military	-21 -33 -21 46 -35
pair next: cue.held noun.other	11 -20 -16 -17 17
pair next: cue.held noun.people	-33 -15 17 0 -4
pair next: cue.held noun.rank	30 -3 -24 -14 -9
pair next: cue.held own.of	21 -11 -1 -27 9
pair next: cue.held qualifier.approx	-13 -14 -23 30 -16
pair next: cue.held qualifier.at_least	-17 -13 -12 31 -28
pair next: cue.held qualifier.at_most	-2 18 -7 -8 -29
pair next: cue.held qualifier.more_than	-18 -1 -22 28 -19
pair next: cue.held ru.agent	2 -10 -7 9 -33
pair next: cue.held ru.from	-19 -21 -8 32 -22
pair next: cue.held ru.of	-28 2 -43 16 -2
pair next: cue.held ua.agent	4 -25 -23 19 -15
pair next: cue.held ua.from	-17 18 -1 -1 -1
pair next: cue.held ua.of	-21 -31 -26 22 5
pair next: cue.held ua.to	-22 -27 -20 31 -23
pair next: cue.held verb.come	20 -13 -6 12 -19
pair next: cue.held verb.future	2 -15 16 20 -26
pair next: cue.held verb.give	-2 -16 -12 19 -23
pair next: cue.held verb.other	-14 -13 -7 13 -8
pair next: cue.held verb.will	-11 -4 -1 12 -1
pair next: cue.held view.ru	9 23 -26 -35 -13
pair next: cue.in_captivity category	24 -5 -6 -17 -2
pair next: cue.in_captivity cue.captivity	0 -17 -4 -3 -10
pair next: cue.in_captivity cue.held	-29 -6 -33 18 5
pair next: cue.in_captivity cue.in_captivity	-10 -13 -3 -1 -11
pair next: cue.in_captivity noun.people	27 -10 -24 -16 -12
pair next: cue.in_captivity ru.of	-14 5 1 29 -32
pair next: cue.in_captivity ua.of	9 -4 -1 -5 -3
pair next: cue.in_return adj.modifier	35 -18 -23 -12 2
pair next: cue.in_return country	19 -1 -1 -12 -15
pair next: cue.in_return cue.claims	9 13 -41 -18 -5
pair next: cue.in_return cue.completed	2 27 -14 -21 -11
pair next: cue.in_return cue.in_return	26 -16 -19 -12 6
pair next: cue.in_return cue.of_whole	-14 -6 -8 -3 17
pair next: cue.in_return cue.one_sided	46 -29 -8 -13 -34
pair next: cue.in_return cue.other_war	-21 -8 -6 -3 25
pair next: cue.in_return cue.part	0 -2 0 -20 19
pair next: cue.in_return cue.relative	-10 13 -8 -11 -4
pair next: cue.in_return cue.same_number	23 -8 -10 -3 -20
pair next: cue.in_return cue.thanks	12 -1 -12 -4 3
pair next: cue.in_return foe.agent	7 3 -3 -10 -10
pair next: cue.in_return noun.body	19 -10 -2 -6 -7
pair next: cue.in_return noun.civilian	-2 -9 -3 -8 12
pair next: cue.in_return noun.exchange	-26 -4 -2 -35 30
pair next: cue.in_return noun.military	14 -6 -11 -3 -12
pair next: cue.in_return noun.other	5 -1 -31 11 -9
pair next: cue.in_return noun.people	19 -27 2 -26 -17
pair next: cue.in_return own.agent	-5 -17 -11 17 -18
pair next: cue.in_return own.of	7 -16 -10 -16 6
pair next: cue.in_return own.to	-10 -3 23 -5 -9
pair next: cue.in_return qualifier.approx	-2 -18 -26 -12 13
pair next: cue.in_return ru.agent	0 -17 -9 17 -32
pair next: cue.in_return ru.of	-8 8 -24 -1 0
pair next: cue.in_return ru.to	13 -3 -1 -4 -8
pair next: cue.in_return ua.agent	-9 14 -8 -14 -16
pair next: cue.in_return ua.of	43 -9 -24 -15 -30
pair next: cue.in_return ua.to	19 -6 -4 -6 -9
pair next: cue.in_return verb.bring	16 -25 -22 -24 3
pair next: cue.in_return verb.get	1 -30 -5 20 -31
pair next: cue.in_return verb.give	13 -1 -9 -18 -2
pair next: cue.in_return verb.noun	-11 -12 9 -10 10
pair next: cue.in_return verb.other	10 -3 -16 -19 10
pair next: cue.included adj.modifier	8 -11 6 -1 -23
pair next: cue.included adj.wounded	24 12 -19 -6 -13
pair next: cue.included category	2 10 -24 -23 14
pair next: cue.included cue.all	-13 7 -22 -13 6
pair next: cue.included cue.captured	4 -3 4 21 -36
pair next: cue.included cue.completed	35 -11 -19 -21 -13
pair next: cue.included cue.ever_captured	-5 -8 -10 -5 7
pair next: cue.included cue.footage	-5 -7 16 -9 -25
pair next: cue.included cue.held	1 -16 22 -16 2
pair next: cue.included cue.in_captivity	8 -1 5 -9 -16
pair next: cue.included cue.in_return	-26 -13 23 -10 -10
pair next: cue.included cue.local	-19 -2 29 -3 -14
pair next: cue.included cue.mediated	21 -4 -5 -13 -3
pair next: cue.included cue.of_whole	-7 3 8 -31 -3
pair next: cue.included cue.part	24 -9 -16 -15 -26
pair next: cue.included cue.recap	1 -19 7 -9 -4
pair next: cue.included cue.relative	-7 -15 6 -5 -6
pair next: cue.included cue.since	21 -1 -18 -8 -2
pair next: cue.included cue.today	16 9 15 -26 -38
pair next: cue.included cue.transit	21 -17 7 -12 -11
pair next: cue.included cue.unit	3 -2 -2 15 -7
pair next: cue.included cue.year	-19 -11 -8 -11 13
pair next: cue.included cue.yesterday	-52 -12 62 -17 -32
pair next: cue.included noun.branch	13 11 -24 -22 0
pair next: cue.included noun.civilian	-7 -21 18 -1 -3
pair next: cue.included noun.exchange	-30 -3 27 -27 -11
pair next: cue.included noun.family	16 -14 7 -9 -20
pair next: cue.included noun.foreigner	26 0 -14 -4 -13
pair next: cue.included noun.man	9 0 -9 0 -1
pair next: cue.included noun.military	28 -13 -9 -43 -21
pair next: cue.included noun.other	-21 -22 12 -25 12
pair next: cue.included noun.people	-7 17 -23 9 -18
pair next: cue.included noun.rank	22 0 -17 -4 -7
pair next: cue.included own.agent	9 -15 5 -5 -4
pair next: cue.included own.to	-12 -11 4 -11 8
pair next: cue.included qualifier.approx	-35 -3 23 7 -4
pair next: cue.included qualifier.at_least	-19 -1 -17 11 14
pair next: cue.included qualifier.at_most	-8 -22 11 12 -16
pair next: cue.included qualifier.more_than	0 -1 -1 -7 8
pair next: cue.included ru.agent	-12 -8 -13 23 -10
pair next: cue.included ru.from	-12 -19 -42 -1 36
pair next: cue.included ru.of	23 -6 -24 14 -19
pair next: cue.included ru.to	13 -6 -14 -6 -2
pair next: cue.included ua.from	-55 -17 31 -34 3
pair next: cue.included ua.of	22 -25 -28 -21 -9
pair next: cue.included verb.bring	-6 -3 13 15 -17
pair next: cue.included verb.come	-29 -12 -8 -7 29
pair next: cue.included verb.future	5 -9 -22 -15 15
pair next: cue.included verb.get	3 -7 5 -10 1
pair next: cue.included verb.held_exchange	-41 -18 22 20 4
pair next: cue.included verb.other	11 -11 -17 -15 10
pair next: cue.included verb.swap	12 -6 -9 -13 -2
pair next: cue.included verb.will	31 2 -26 -8 -19
pair next: cue.included voice.ua	12 -9 -2 0 -4
pair next: cue.local adj.modifier	9 -1 2 -20 -22
pair next: cue.local category	-12 -17 16 -30 5
pair next: cue.local cue.claims	-10 -4 22 -3 -17
pair next: cue.local cue.local	-4 -27 35 -29 -29
pair next: cue.local cue.of_whole	-25 -4 32 -2 -21
pair next: cue.local cue.relative	32 -18 -8 -12 -33
pair next: cue.local cue.today	-11 -4 9 -1 3
pair next: cue.local noun.civilian	-23 -7 16 -3 -9
pair next: cue.local noun.other	-23 -3 27 -8 -16
pair next: cue.local noun.people	-26 -14 30 -22 7
pair next: cue.local own.of	-4 -1 13 -7 -22
pair next: cue.local own.to	16 -1 -14 -12 -9
pair next: cue.local ru.from	-7 -4 22 -7 -14
pair next: cue.local verb.come	-56 -30 25 -24 18
pair next: cue.local verb.other	-6 -5 -12 -10 12
pair next: cue.mediated adj.modifier	11 -26 9 3 -11
pair next: cue.mediated category	29 -4 -10 -10 -19
pair next: cue.mediated country	19 -6 -15 6 -23
pair next: cue.mediated cue.agreed	22 -7 -10 -22 -2
pair next: cue.mediated cue.agreement	14 -15 -11 -5 16
pair next: cue.mediated cue.all	10 -18 -11 -19 5
pair next: cue.mediated cue.claims	14 6 -15 -21 -25
pair next: cue.mediated cue.completed	34 -31 -22 -21 -5
pair next: cue.mediated cue.mediated	15 9 -17 -10 -19
pair next: cue.mediated cue.of_whole	18 -29 -11 -28 18
pair next: cue.mediated cue.other_war	-13 -15 -11 -6 18
pair next: cue.mediated cue.part	14 -14 -10 -4 9
pair next: cue.mediated cue.planned	-22 33 -17 -19 -18
pair next: cue.mediated cue.recap	-7 -5 16 -5 -11
pair next: cue.mediated cue.relative	-3 -28 16 -6 -8
pair next: cue.mediated cue.reunion	13 -7 -20 -18 22
pair next: cue.mediated cue.since	-8 14 -18 -8 -22
pair next: cue.mediated cue.thanks	29 -24 -2 -32 -12
pair next: cue.mediated cue.to_date	13 1 -11 -27 -17
pair next: cue.mediated cue.today	32 -14 -12 -25 -6
pair next: cue.mediated cue.total	-15 -23 18 15 -25
pair next: cue.mediated cue.training	29 -7 -11 -3 -20
pair next: cue.mediated cue.transit	8 0 -7 -1 -4
pair next: cue.mediated cue.venue	-1 13 -14 -9 -14
pair next: cue.mediated cue.year	27 -15 -26 -33 -9
pair next: cue.mediated foe.of	-6 -9 8 -3 -8
pair next: cue.mediated noun.branch	23 -1 -8 -13 -13
pair next: cue.mediated noun.child	-16 -16 -16 19 8
pair next: cue.mediated noun.exchange	10 -10 -27 8 -14
pair next: cue.mediated noun.family	10 -24 -40 -22 23
pair next: cue.mediated noun.foreigner	14 -7 -1 -3 -5
pair next: cue.mediated noun.military	-2 -4 -1 -3 8
pair next: cue.mediated noun.other	15 -6 -24 9 -20
pair next: cue.mediated noun.people	-20 2 -20 6 -12
pair next: cue.mediated own.agent	21 -19 -11 -8 -11
pair next: cue.mediated own.of	-18 -9 -18 -18 24
pair next: cue.mediated own.to	6 -3 21 -2 -22
pair next: cue.mediated qualifier.approx	1 -22 20 -15 -20
pair next: cue.mediated qualifier.at_most	40 -10 3 -6 -14
pair next: cue.mediated qualifier.more_than	6 -9 -3 7 -7
pair next: cue.mediated ru.agent	45 -20 -10 -32 -21
pair next: cue.mediated ru.of	-15 -39 38 0 -17
pair next: cue.mediated ua.agent	-13 -2 -3 18 -3
pair next: cue.mediated ua.of	23 -28 -14 0 -16
pair next: cue.mediated ua.to	-11 -14 -17 2 12
pair next: cue.mediated verb.bring	-8 -21 -18 14 -8
pair next: cue.mediated verb.come	8 -7 -8 -2 5
pair next: cue.mediated verb.future	-2 14 -18 -12 -10
pair next: cue.mediated verb.get	-37 -6 22 25 -18
pair next: cue.mediated verb.give	-22 -8 -23 -11 24
pair next: cue.mediated verb.held_exchange	28 -21 -8 -2 -14
pair next: cue.mediated verb.home	-11 19 -21 -11 -18
pair next: cue.mediated verb.managed	24 -6 -17 -12 -13
pair next: cue.mediated verb.noun	24 -10 -22 -10 -11
pair next: cue.mediated verb.other	-2 -23 8 -18 5
pair next: cue.mediated verb.swap	-8 -11 -4 -6 12
pair next: cue.mediated verb.will	-4 -11 -25 -16 22
pair next: cue.mediated voice.ua	-4 -13 -17 10 -8
pair next: cue.missing adj.modifier	6 0 -22 -3 7
pair next: cue.missing category	2 -15 -16 19 -22
pair next: cue.missing cue.captivity	6 -8 -15 -4 11
pair next: cue.missing cue.claims	15 -11 -7 0 -19
pair next: cue.missing cue.held	-22 -3 -2 26 -26
pair next: cue.missing cue.mediated	12 0 0 -11 0
pair next: cue.missing cue.missing	-17 -21 -11 24 -16
pair next: cue.missing cue.money	-3 -14 -6 -5 23
pair next: cue.missing cue.part	-33 -9 -15 23 -17
pair next: cue.missing cue.relative	-31 5 14 10 -22
pair next: cue.missing cue.to_date	-21 -1 0 21 -1
pair next: cue.missing cue.today	-8 -7 -2 24 -21
pair next: cue.missing cue.total	19 0 0 -18 -3
pair next: cue.missing foe.of	18 -2 -9 -13 -18
pair next: cue.missing noun.branch	-17 -16 23 -4 -14
pair next: cue.missing noun.family	9 -20 -12 -1 6
pair next: cue.missing noun.military	-8 -10 -5 -28 31
pair next: cue.missing noun.other	6 -38 -25 -7 15
pair next: cue.missing noun.people	-6 -18 -16 24 -8
pair next: cue.missing noun.soldier	-1 -8 -1 -14 14
pair next: cue.missing qualifier.approx	-16 -12 -12 28 -22
pair next: cue.missing qualifier.at_most	-18 -19 -13 23 4
pair next: cue.missing qualifier.more_than	-1 -8 -3 26 -31
pair next: cue.missing verb.future	-11 -7 7 -16 11
pair next: cue.missing verb.other	-14 -6 -7 24 -32
pair next: cue.money adj.modifier	-9 -18 -20 -1 16
pair next: cue.money category	-28 -8 -12 9 18
pair next: cue.money cue.claims	11 -10 -6 -4 -8
pair next: cue.money cue.crime	9 -13 -17 -28 18
pair next: cue.money cue.mediated	-15 0 16 -7 -13
pair next: cue.money cue.money	-15 15 -15 -14 0
pair next: cue.money cue.of_whole	-18 -22 -24 14 2
pair next: cue.money cue.relative	-8 -18 -2 -2 24
pair next: cue.money cue.span	-6 -16 -20 -9 26
pair next: cue.money cue.year	7 -1 -14 -14 3
pair next: cue.money noun.exchange	-3 -3 -2 -4 11
pair next: cue.money noun.family	-12 -2 -13 8 7
pair next: cue.money noun.military	-9 -7 -11 -8 24
pair next: cue.money noun.other	-4 1 -24 -8 9
pair next: cue.money noun.people	-23 -19 -30 -19 33
pair next: cue.money qualifier.at_most	26 -22 -8 -30 5
pair next: cue.money verb.bring	-6 -4 -10 -6 17
pair next: cue.money verb.future	8 14 -9 -7 -8
pair next: cue.money verb.get	-22 -15 -19 -30 43
pair next: cue.money verb.other	-10 -7 -5 -4 19
pair next: cue.month cue.month	-24 -6 -25 -1 9
pair next: cue.month cue.of_year	10 9 -15 -20 4
pair next: cue.month cue.recap	-48 18 6 8 -15
pair next: cue.month cue.review	-39 -21 39 -12 -31
pair next: cue.month noun.family	-2 -7 -17 -15 27
pair next: cue.month noun.other	-24 -20 5 -9 10
pair next: cue.month own.to	-17 -22 -16 -16 33
pair next: cue.month verb.get	-11 -12 -17 -10 24
pair next: cue.month verb.give	3 -4 -16 -22 27
pair next: cue.month verb.other	-15 -9 -16 -24 27
pair next: cue.name cue.name	-7 0 -10 17 -4
pair next: cue.name cue.of_whole	4 0 -3 6 -8
pair next: cue.name cue.relative	-24 -15 23 -15 -17
pair next: cue.name verb.noun	-18 -17 27 -6 -34
pair next: cue.name voice.ua	2 -7 -12 -2 6
pair next: cue.nth cue.nth	27 -4 -19 -9 -18
pair next: cue.nth noun.exchange	15 -7 -9 -11 -9
pair next: cue.of_whole adj.dead	0 -5 -8 -15 -1
pair next: cue.of_whole adj.modifier	-16 -7 -15 -8 11
pair next: cue.of_whole adj.wounded	-9 25 -6 -15 -15
pair next: cue.of_whole category	12 -10 3 -30 -8
pair next: cue.of_whole country	1 -9 -4 -5 3
pair next: cue.of_whole cue.agreed	-15 -14 -18 23 -2
pair next: cue.of_whole cue.agreement	-13 -13 18 3 -14
pair next: cue.of_whole cue.all	3 -17 -33 -20 11
pair next: cue.of_whole cue.among	-21 -4 17 -11 -5
pair next: cue.of_whole cue.captivity	11 -16 3 -3 -21
pair next: cue.of_whole cue.captured	-26 -13 -10 -5 30
pair next: cue.of_whole cue.claims	-7 2 -6 18 -27
pair next: cue.of_whole cue.completed	2 -27 -23 -15 16
pair next: cue.of_whole cue.count	-1 -15 -15 26 -26
pair next: cue.of_whole cue.crime	-19 -6 -17 -18 21
pair next: cue.of_whole cue.deported	20 -25 -14 -8 7
pair next: cue.of_whole cue.each	22 -24 -17 -10 -9
pair next: cue.of_whole cue.evacuation	-20 -29 -18 6 37
pair next: cue.of_whole cue.footage	-19 12 12 13 -37
pair next: cue.of_whole cue.in_captivity	-13 -10 26 -11 -17
pair next: cue.of_whole cue.included	-27 -19 33 -15 -24
pair next: cue.of_whole cue.local	7 -25 3 -3 -13
pair next: cue.of_whole cue.mediated	0 12 -4 19 -46
pair next: cue.of_whole cue.missing	-10 -13 5 1 6
pair next: cue.of_whole cue.of_whole	-31 5 9 -16 0
pair next: cue.of_whole cue.of_year	18 2 -26 4 -33
pair next: cue.of_whole cue.one_sided	11 -9 -4 -8 -9
pair next: cue.of_whole cue.other_return	-32 -11 16 -7 12
pair next: cue.of_whole cue.other_war	-36 -17 -13 1 42
pair next: cue.of_whole cue.outside	2 5 -3 -1 -18
pair next: cue.of_whole cue.part	4 -18 3 -1 -6
pair next: cue.of_whole cue.planned	-14 2 14 -25 10
pair next: cue.of_whole cue.postponed	-26 13 -15 -12 2
pair next: cue.of_whole cue.ready	-2 -12 11 -14 -8
pair next: cue.of_whole cue.recap	-16 -26 19 0 19
pair next: cue.of_whole cue.record	19 -6 14 -33 -22
pair next: cue.of_whole cue.relative	-6 -18 30 11 -31
pair next: cue.of_whole cue.reunion	7 -5 -5 -21 -5
pair next: cue.of_whole cue.since	-27 -11 -25 14 -9
pair next: cue.of_whole cue.span	16 -6 -12 -8 -4
pair next: cue.of_whole cue.stage	-21 -11 -22 8 24
pair next: cue.of_whole cue.thanks	-10 -5 17 -10 -22
pair next: cue.of_whole cue.third	-38 -16 -29 -8 31
pair next: cue.of_whole cue.to_date	38 -9 -6 -35 -10
pair next: cue.of_whole cue.today	-44 6 -31 23 2
pair next: cue.of_whole cue.total	-7 -19 22 -4 -22
pair next: cue.of_whole cue.transit	9 -15 9 -11 -35
pair next: cue.of_whole cue.unit	-11 15 -20 -13 7
pair next: cue.of_whole cue.venue	3 -3 -13 13 -12
pair next: cue.of_whole cue.year	-30 -11 -15 36 -27
pair next: cue.of_whole cue.yesterday	-16 -10 22 -7 -14
pair next: cue.of_whole noun.body	-19 -1 41 -34 -51
pair next: cue.of_whole noun.branch	-5 -11 4 -20 6
pair next: cue.of_whole noun.child	-13 15 -8 -33 3
pair next: cue.of_whole noun.civilian	4 4 -22 -7 4
pair next: cue.of_whole noun.exchange	23 9 -30 -34 -16
pair next: cue.of_whole noun.family	-30 12 2 2 -7
pair next: cue.of_whole noun.foreigner	-19 0 15 -15 3
pair next: cue.of_whole noun.man	5 -14 11 -23 -8
pair next: cue.of_whole noun.military	-4 -1 6 -13 -8
pair next: cue.of_whole noun.other	-13 5 -4 -23 10
pair next: cue.of_whole noun.people	-15 4 7 3 -13
pair next: cue.of_whole noun.rank	-4 -7 3 -12 4
pair next: cue.of_whole noun.soldier	13 8 8 -32 -10
pair next: cue.of_whole noun.woman	-26 -9 13 -12 -4
pair next: cue.of_whole own.agent	-4 9 -10 15 -24
pair next: cue.of_whole own.of	10 -21 -9 -2 -3
pair next: cue.of_whole own.to	-24 -6 11 -21 9
pair next: cue.of_whole qualifier.approx	2 3 -25 -35 14
pair next: cue.of_whole qualifier.at_least	-25 28 -7 -7 3
pair next: cue.of_whole qualifier.at_most	-19 10 5 -16 5
pair next: cue.of_whole qualifier.more_than	-34 -8 14 -25 11
pair next: cue.of_whole ru.agent	-16 0 -4 14 -14
pair next: cue.of_whole ru.from	-29 -16 4 10 18
pair next: cue.of_whole ru.of	5 -10 -8 12 -15
pair next: cue.of_whole ua.agent	37 -8 -29 -4 -31
pair next: cue.of_whole ua.of	-2 -5 -5 -2 -8
pair next: cue.of_whole ua.to	3 -6 -21 -7 0
pair next: cue.of_whole verb.bring	-12 -4 -7 -25 17
pair next: cue.of_whole verb.come	-15 -12 -10 -11 18
pair next: cue.of_whole verb.future	-4 2 -16 -14 -9
pair next: cue.of_whole verb.get	-25 2 -18 3 10
pair next: cue.of_whole verb.held_exchange	13 -12 14 -15 -30
pair next: cue.of_whole verb.noun	-19 4 19 -20 1
pair next: cue.of_whole verb.other	-38 -27 29 5 -18
pair next: cue.of_whole verb.swap	3 -20 -4 -9 9
pair next: cue.of_whole verb.will	-9 -23 -11 -8 27
pair next: cue.of_whole view.ru	-28 -4 -16 -9 28
pair next: cue.of_whole voice.ru	-1 -9 -18 24 -21
pair next: cue.of_whole voice.ua	14 -41 -1 5 -24
pair next: cue.of_year adj.modifier	10 -18 9 -15 -14
pair next: cue.of_year category	-4 -5 -10 5 -10
pair next: cue.of_year country	2 1 11 -39 -11
pair next: cue.of_year cue.all	15 -13 -23 14 -15
pair next: cue.of_year cue.captivity	9 -1 12 -1 -23
pair next: cue.of_year cue.claims	-9 -12 28 -13 -36
pair next: cue.of_year cue.completed	21 -9 -15 15 -23
pair next: cue.of_year cue.count	18 -21 -13 -16 4
pair next: cue.of_year cue.held	21 -19 -22 -8 -16
pair next: cue.of_year cue.in_captivity	-24 -20 4 4 9
pair next: cue.of_year cue.mediated	-25 -18 -29 38 -21
pair next: cue.of_year cue.nth	28 -5 -22 -8 -20
pair next: cue.of_year cue.of_whole	2 -11 3 -3 2
pair next: cue.of_year cue.of_year	-9 -23 -13 31 -28
pair next: cue.of_year cue.part	-10 -16 15 -9 -7
pair next: cue.of_year cue.planned	-12 3 -14 12 -8
pair next: cue.of_year cue.record	-6 -8 8 -5 -14
pair next: cue.of_year cue.relative	14 -7 -16 4 -2
pair next: cue.of_year cue.reunion	23 2 -3 -20 -12
pair next: cue.of_year cue.review	-28 -7 -22 40 -13
pair next: cue.of_year cue.since	22 -6 -2 1 -23
pair next: cue.of_year cue.span	-18 19 -20 19 -34
pair next: cue.of_year cue.today	16 -11 -8 -14 2
pair next: cue.of_year cue.transit	31 -10 -35 10 -17
pair next: cue.of_year cue.year	-4 -7 21 15 -16
pair next: cue.of_year cue.yesterday	24 -2 -21 -2 -3
pair next: cue.of_year noun.branch	-14 -13 -22 8 10
pair next: cue.of_year noun.civilian	-33 -21 11 -8 10
pair next: cue.of_year noun.exchange	24 -21 5 7 -36
pair next: cue.of_year noun.family	-24 -38 -32 9 16
pair next: cue.of_year noun.military	-19 -18 -1 16 -18
pair next: cue.of_year noun.other	-8 6 -17 -18 11
pair next: cue.of_year noun.people	-4 10 -12 22 -20
pair next: cue.of_year noun.rank	-26 -10 -24 -15 37
pair next: cue.of_year own.agent	-11 -17 -20 20 -17
pair next: cue.of_year own.of	4 -18 -16 -18 18
pair next: cue.of_year own.to	-57 9 15 36 -47
pair next: cue.of_year qualifier.approx	-23 -18 -17 -6 22
pair next: cue.of_year qualifier.at_most	-35 -16 -20 -3 21
pair next: cue.of_year qualifier.more_than	-8 7 -26 -27 26
pair next: cue.of_year ru.agent	-16 12 -21 7 -16
pair next: cue.of_year ru.from	-35 -8 9 15 -2
pair next: cue.of_year ru.of	7 -16 -21 17 -17
pair next: cue.of_year ru.to	-2 -10 -2 10 -16
pair next: cue.of_year ua.agent	-34 23 16 21 -20
pair next: cue.of_year ua.from	-19 -12 -19 27 -25
pair next: cue.of_year ua.of	-23 -11 8 15 3
pair next: cue.of_year ua.to	3 -16 5 -4 -25
pair next: cue.of_year verb.bring	-19 -19 2 24 -22
pair next: cue.of_year verb.come	-3 -8 -16 15 3
pair next: cue.of_year verb.future	-15 -8 16 10 -26
pair next: cue.of_year verb.get	0 -22 -36 10 4
pair next: cue.of_year verb.give	5 -14 -18 -16 22
pair next: cue.of_year verb.held_exchange	-28 -17 37 23 -34
pair next: cue.of_year verb.home	19 -13 -23 -12 -15
pair next: cue.of_year verb.managed	2 -9 -2 18 -23
pair next: cue.of_year verb.noun	14 -13 -10 -17 1
pair next: cue.of_year verb.other	-25 -18 -10 -14 28
pair next: cue.of_year verb.swap	11 -11 -13 -10 -3
pair next: cue.of_year verb.will	-10 27 -27 -18 -12
pair next: cue.on_shield adj.modifier	11 0 -3 -1 -7
pair next: cue.on_shield cue.today	13 -2 -7 -10 -3
pair next: cue.on_shield verb.come	10 -11 -19 -8 2
pair next: cue.one_sided adj.modifier	9 -11 12 -8 -15
pair next: cue.one_sided adj.wounded	11 -3 -1 -4 -8
pair next: cue.one_sided cue.called_off	23 -23 -5 -3 -6
pair next: cue.one_sided cue.denied	9 -2 -2 -9 -24
pair next: cue.one_sided cue.in_return	42 -16 -18 -13 -29
pair next: cue.one_sided cue.mediated	12 -2 -5 -5 -8
pair next: cue.one_sided cue.of_whole	18 -18 -13 -19 14
pair next: cue.one_sided cue.one_sided	42 -6 -24 -21 -28
pair next: cue.one_sided cue.outside	19 0 -20 -4 -14
pair next: cue.one_sided cue.repatriation	-6 -12 3 4 -21
pair next: cue.one_sided noun.exchange	4 -8 -33 -1 -1
pair next: cue.one_sided ru.agent	19 -12 -1 -9 -15
pair next: cue.one_sided ru.of	9 -3 -1 -1 -6
pair next: cue.one_sided ua.agent	9 -1 -3 -3 -10
pair next: cue.one_sided ua.to	8 3 -8 -1 -12
pair next: cue.one_sided verb.bring	22 -15 -6 -4 -19
pair next: cue.one_sided verb.give	32 -11 -7 -5 -22
pair next: cue.one_sided verb.noun	31 -15 -12 -7 -17
pair next: cue.one_sided verb.will	-11 13 -3 -7 -6
pair next: cue.other_exchange adj.modifier	-28 -23 -25 -18 33
pair next: cue.other_exchange country	-14 -18 -7 -9 25
pair next: cue.other_exchange cue.count	-30 -31 -26 -14 37
pair next: cue.other_exchange cue.mediated	-23 -17 -13 -11 30
pair next: cue.other_exchange cue.of_whole	-28 6 -26 -22 13
pair next: cue.other_exchange cue.other_exchange	-39 -1 3 -9 8
pair next: cue.other_exchange cue.other_war	-7 -9 -11 -5 12
pair next: cue.other_exchange cue.parcel	-29 -21 -14 -20 31
pair next: cue.other_exchange cue.relative	-12 -18 -15 -5 30
pair next: cue.other_exchange noun.exchange	-13 -9 -41 -19 22
pair next: cue.other_exchange noun.other	-24 -3 -9 -18 13
pair next: cue.other_exchange noun.people	-17 -3 15 -7 -9
pair next: cue.other_exchange qualifier.at_most	-17 -30 -15 -10 20
pair next: cue.other_exchange ru.of	-20 -22 -13 -13 22
pair next: cue.other_exchange verb.come	-19 -10 -12 -5 25
pair next: cue.other_exchange verb.get	-8 -5 -6 -2 17
pair next: cue.other_exchange verb.give	-23 -9 -7 -2 31
pair next: cue.other_exchange verb.other	-3 -9 -11 -2 17
pair next: cue.other_return adj.dead	-16 -14 -9 -17 21
pair next: cue.other_return adj.modifier	-9 -13 30 -19 -18
pair next: cue.other_return category	-10 -1 -17 -4 12
pair next: cue.other_return cue.all	-1 -1 12 -1 -10
pair next: cue.other_return cue.claims	-8 -8 -14 -6 10
pair next: cue.other_return cue.footage	-6 -12 -6 -1 13
pair next: cue.other_return cue.mediated	16 -4 -6 -2 -9
pair next: cue.other_return cue.of_whole	13 -3 -20 -15 2
pair next: cue.other_return cue.other_return	-29 -4 4 -13 31
pair next: cue.other_return cue.relative	-7 -13 1 12 -6
pair next: cue.other_return cue.training	-33 -4 -26 -3 35
pair next: cue.other_return cue.visit	16 -5 -4 -8 -2
pair next: cue.other_return noun.branch	4 -13 -15 -9 7
pair next: cue.other_return noun.civilian	32 -5 -11 -31 -12
pair next: cue.other_return noun.family	15 -2 2 -1 -22
pair next: cue.other_return noun.military	-3 -14 -21 -8 21
pair next: cue.other_return noun.other	-32 -22 -2 -14 26
pair next: cue.other_return noun.people	-1 -8 18 -8 -5
pair next: cue.other_return own.to	-44 -15 -15 -33 44
pair next: cue.other_return qualifier.at_most	-8 -11 -19 -23 20
pair next: cue.other_return ru.of	22 -17 2 -9 -34
pair next: cue.other_return verb.bring	-31 -29 -33 -27 54
pair next: cue.other_return verb.come	-11 -15 -6 -9 17
pair next: cue.other_return verb.give	3 -8 -15 -11 18
pair next: cue.other_return verb.other	2 -14 17 -10 -17
pair next: cue.other_war adj.modifier	-20 -11 -11 -15 22
pair next: cue.other_war country	-9 -33 -20 -28 39
pair next: cue.other_war cue.agreed	-13 -18 -14 -3 25
pair next: cue.other_war cue.claims	-22 -8 -7 -9 22
pair next: cue.other_war cue.completed	-5 -3 -2 -1 9
pair next: cue.other_war cue.in_return	-8 -8 -9 -4 11
pair next: cue.other_war cue.mediated	-25 -18 -17 -13 22
pair next: cue.other_war cue.of_whole	-19 -12 9 -9 13
pair next: cue.other_war cue.other_war	-35 -43 -28 -15 48
pair next: cue.other_war cue.part	-18 -9 -11 -2 18
pair next: cue.other_war cue.relative	-16 -10 -24 -13 26
pair next: cue.other_war cue.third	-20 -8 -22 -3 28
pair next: cue.other_war noun.child	-14 -14 -14 -3 25
pair next: cue.other_war noun.civilian	-14 -4 -10 -5 17
pair next: cue.other_war noun.exchange	-18 -14 -10 -2 19
pair next: cue.other_war noun.military	-36 -17 -15 -10 36
pair next: cue.other_war noun.other	-19 -19 -22 -11 27
pair next: cue.other_war noun.people	-43 -43 -19 -33 47
pair next: cue.other_war noun.soldier	-19 -21 -18 -10 31
pair next: cue.other_war noun.woman	-19 -4 -13 -3 22
pair next: cue.other_war own.to	-29 -9 -27 -8 27
pair next: cue.other_war verb.bring	-44 -17 -15 -28 38
pair next: cue.other_war verb.come	-23 -4 -14 -6 27
pair next: cue.other_war verb.future	-15 -15 -3 -9 22
pair next: cue.other_war verb.give	-36 -19 -16 -13 34
pair next: cue.other_war verb.held_exchange	-26 -6 -5 -3 26
pair next: cue.other_war verb.other	-22 -6 -21 -4 28
pair next: cue.other_war verb.swap	-20 -18 -17 -7 30
pair next: cue.outside adj.modifier	14 -11 0 7 -19
pair next: cue.outside adj.wounded	-7 8 0 0 -1
pair next: cue.outside cue.of_whole	-7 8 -1 0 0
pair next: cue.outside cue.one_sided	17 0 -9 6 -23
pair next: cue.outside cue.outside	12 -21 -11 11 -16
pair next: cue.outside noun.exchange	-6 -7 -23 15 -5
pair next: cue.outside verb.give	-16 -20 -9 -8 27
pair next: cue.parcel cue.other_exchange	-23 -11 17 -9 10
pair next: cue.parcel noun.military	-36 -22 -9 -15 36
pair next: cue.parcel noun.people	-37 -39 -20 4 38
pair next: cue.part adj.dead	8 -8 -11 -2 6
pair next: cue.part adj.modifier	-4 -10 1 -5 3
pair next: cue.part adj.wounded	15 12 -34 -35 -19
pair next: cue.part category	21 -28 -13 -3 -6
pair next: cue.part country	-6 -14 -19 -17 21
pair next: cue.part cue.agreement	-22 -13 -16 -20 29
pair next: cue.part cue.all	2 9 -4 -4 -5
pair next: cue.part cue.among	2 -8 19 -14 -21
pair next: cue.part cue.born	21 -17 -11 6 -31
pair next: cue.part cue.captured	-2 -19 -9 24 -17
pair next: cue.part cue.claims	-17 -4 -10 9 13
pair next: cue.part cue.completed	25 -1 -1 -14 -22
pair next: cue.part cue.each	2 1 -12 -2 -11
pair next: cue.part cue.evacuation	15 0 0 0 -15
pair next: cue.part cue.ever_captured	-13 -1 -5 -3 19
pair next: cue.part cue.footage	-14 -6 -9 -24 20
pair next: cue.part cue.held	-18 4 28 -8 3
pair next: cue.part cue.in_captivity	13 -10 0 -12 -23
pair next: cue.part cue.included	9 -3 -18 -14 8
pair next: cue.part cue.local	38 -7 -35 -9 -18
pair next: cue.part cue.missing	20 -2 -8 -5 -30
pair next: cue.part cue.of_whole	6 -17 11 -5 -21
pair next: cue.part cue.part	11 -19 -1 -23 2
pair next: cue.part cue.planned	-14 6 -1 -13 -1
pair next: cue.part cue.recap	8 -7 -18 16 -1
pair next: cue.part cue.record	12 -12 -6 -20 1
pair next: cue.part cue.relative	-12 -23 -37 13 19
pair next: cue.part cue.since	14 -19 8 14 -26
pair next: cue.part cue.span	0 -4 13 -8 -1
pair next: cue.part cue.stage	24 -7 -18 -4 -10
pair next: cue.part cue.third	-27 -3 -8 -3 31
pair next: cue.part cue.to_date	-7 10 -8 -6 -14
pair next: cue.part cue.today	-4 -22 28 -23 -9
pair next: cue.part cue.transit	26 -13 -13 -6 -25
pair next: cue.part cue.unit	5 0 4 -9 -15
pair next: cue.part cue.year	-24 -13 -8 18 -8
pair next: cue.part noun.body	-8 -2 -12 -17 13
pair next: cue.part noun.branch	31 -12 -18 -23 -19
pair next: cue.part noun.child	2 -18 -49 -24 40
pair next: cue.part noun.civilian	15 -31 -41 28 -44
pair next: cue.part noun.exchange	0 25 -4 -23 -10
pair next: cue.part noun.family	34 -17 -15 -25 -15
pair next: cue.part noun.foreigner	-4 -20 13 -19 0
pair next: cue.part noun.man	11 -1 -9 0 -5
pair next: cue.part noun.military	23 -12 -3 7 -36
pair next: cue.part noun.other	9 8 -20 -10 3
pair next: cue.part noun.people	21 -18 -1 -12 -7
pair next: cue.part noun.rank	33 -19 -29 -24 3
pair next: cue.part noun.soldier	17 -1 -19 7 -15
pair next: cue.part noun.woman	17 -13 -22 -1 -17
pair next: cue.part own.agent	15 -4 -17 -1 -12
pair next: cue.part own.of	-3 7 18 -27 -22
pair next: cue.part own.to	-22 -18 -14 24 7
pair next: cue.part qualifier.approx	25 -1 -13 -7 -15
pair next: cue.part qualifier.at_most	15 -21 -28 -14 25
pair next: cue.part qualifier.more_than	-8 -24 -14 2 17
pair next: cue.part ru.agent	19 -10 -8 -20 -4
pair next: cue.part ru.of	1 9 5 -30 -19
pair next: cue.part ua.agent	-9 23 15 -13 -30
pair next: cue.part ua.of	50 -11 -26 -19 -19
pair next: cue.part verb.bring	10 -26 10 -10 -13
pair next: cue.part verb.come	-26 -18 -14 24 -10
pair next: cue.part verb.future	-26 -28 7 9 8
pair next: cue.part verb.get	16 3 -6 -11 -17
pair next: cue.part verb.give	-4 -1 -12 -1 12
pair next: cue.part verb.held_exchange	21 -14 -17 -12 -10
pair next: cue.part verb.home	18 -17 -35 3 -17
pair next: cue.part verb.noun	-30 -8 -9 3 15
pair next: cue.part verb.other	-10 -16 -1 -19 5
pair next: cue.part verb.will	-13 -34 3 18 -17
pair next: cue.planned adj.modifier	-5 4 -8 -25 6
pair next: cue.planned adj.wounded	-21 31 -6 -7 -20
pair next: cue.planned category	23 -9 4 -25 -22
pair next: cue.planned country	-23 1 -16 -18 11
pair next: cue.planned cue.agreement	12 16 -9 -9 -22
pair next: cue.planned cue.all	-38 30 -31 27 -33
pair next: cue.planned cue.already	-13 5 -1 -10 8
pair next: cue.planned cue.called_off	-16 32 -14 -14 -23
pair next: cue.planned cue.claims	-9 5 -21 23 -4
pair next: cue.planned cue.completed	8 -8 -38 -9 14
pair next: cue.planned cue.deported	13 -6 -3 -2 -9
pair next: cue.planned cue.evacuation	-21 13 0 11 -20
pair next: cue.planned cue.footage	-13 10 14 -4 -9
pair next: cue.planned cue.in_return	-10 -23 -15 -19 29
pair next: cue.planned cue.mediated	-23 21 -1 -30 -9
pair next: cue.planned cue.of_whole	-39 14 -41 -22 19
pair next: cue.planned cue.other_return	-10 -4 19 0 -18
pair next: cue.planned cue.part	5 2 -28 10 -19
pair next: cue.planned cue.planned	-14 31 -45 -30 -7
pair next: cue.planned cue.postponed	1 5 -16 -12 -11
pair next: cue.planned cue.ready	-20 27 0 -17 -28
pair next: cue.planned cue.recap	-7 10 -13 -1 -10
pair next: cue.planned cue.relative	-12 20 -44 2 -7
pair next: cue.planned cue.span	29 4 -18 -5 -22
pair next: cue.planned cue.stage	-19 42 -28 -12 -38
pair next: cue.planned cue.to_date	-12 23 -15 -12 -14
pair next: cue.planned cue.today	-22 23 -25 -3 -15
pair next: cue.planned cue.total	-29 0 -9 -8 24
pair next: cue.planned cue.transit	2 1 -10 -12 8
pair next: cue.planned cue.venue	-13 28 -17 0 -19
pair next: cue.planned foe.of	2 -2 -3 8 -23
pair next: cue.planned noun.civilian	-13 -4 -4 -7 8
pair next: cue.planned noun.exchange	-38 52 -27 -25 -28
pair next: cue.planned noun.family	-1 -3 -6 -9 12
pair next: cue.planned noun.other	-19 9 -5 -14 13
pair next: cue.planned noun.people	-11 15 -46 -7 -9
pair next: cue.planned own.agent	9 25 -24 -7 -21
pair next: cue.planned own.of	-18 15 -12 -10 4
pair next: cue.planned own.to	-2 9 -27 -41 1
pair next: cue.planned qualifier.approx	-11 8 15 -19 -18
pair next: cue.planned qualifier.at_least	7 8 8 -7 -18
pair next: cue.planned qualifier.at_most	-12 32 -42 -30 -19
pair next: cue.planned qualifier.more_than	-26 11 20 -1 -5
pair next: cue.planned ru.agent	-20 24 -7 -7 -4
pair next: cue.planned ru.of	6 20 -12 -10 -22
pair next: cue.planned ru.to	13 14 -19 -12 -35
pair next: cue.planned ua.agent	9 11 -7 -1 -17
pair next: cue.planned ua.from	-12 17 -11 -8 -19
pair next: cue.planned ua.of	-21 7 -20 -9 16
pair next: cue.planned ua.to	-12 20 -20 14 -23
pair next: cue.planned verb.bring	16 14 7 -12 -29
pair next: cue.planned verb.come	-12 -11 -12 -4 13
pair next: cue.planned verb.future	3 9 -43 -13 -4
pair next: cue.planned verb.get	4 3 -12 -20 3
pair next: cue.planned verb.give	-23 19 -7 -1 -4
pair next: cue.planned verb.held_exchange	-51 55 -20 -15 -40
pair next: cue.planned verb.home	-7 14 -44 -24 15
pair next: cue.planned verb.noun	-47 43 -29 -7 -9
pair next: cue.planned verb.other	11 -25 14 -34 -5
pair next: cue.planned verb.swap	-10 23 -18 -8 -21
pair next: cue.planned verb.will	-23 13 -15 -20 2
pair next: cue.postponed adj.modifier	-9 19 -12 -22 -24
pair next: cue.postponed cue.agreed	-26 31 -2 -5 -2
pair next: cue.postponed cue.called_off	-10 40 -25 -7 -24
pair next: cue.postponed cue.postponed	-10 16 -23 -11 -5
pair next: cue.postponed cue.relative	7 35 -15 -30 -25
pair next: cue.postponed noun.body	-30 36 -24 -7 -14
pair next: cue.postponed noun.exchange	5 11 -20 -19 -28
pair next: cue.postponed noun.other	-6 32 -20 -7 -14
pair next: cue.postponed noun.people	-11 -13 -8 -9 33
pair next: cue.postponed qualifier.at_most	-9 -26 -7 5 26
pair next: cue.postponed ru.agent	-8 10 -3 -7 -5
pair next: cue.postponed ru.of	-4 22 -10 -7 -7
pair next: cue.postponed ua.agent	-9 15 -7 -3 -9
pair next: cue.postponed ua.of	-22 22 -11 -9 8
pair next: cue.postponed verb.come	-19 23 -15 -4 -12
pair next: cue.postponed verb.noun	-28 20 -16 -21 8
pair next: cue.ready adj.modifier	-12 28 -41 4 -17
pair next: cue.ready category	-4 -7 14 -5 -13
pair next: cue.ready country	-13 6 -8 12 -4
pair next: cue.ready cue.agreement	-18 21 -1 -1 -3
pair next: cue.ready cue.all	13 -18 3 -6 -31
pair next: cue.ready cue.footage	8 -1 -8 0 0
pair next: cue.ready cue.held	-30 29 -9 -17 -14
pair next: cue.ready cue.in_return	-16 26 -7 -12 -29
pair next: cue.ready cue.mediated	-20 5 -7 15 -12
pair next: cue.ready cue.of_whole	1 -11 17 -3 -17
pair next: cue.ready cue.planned	-5 -21 -2 -1 25
pair next: cue.ready cue.ready	-6 23 -8 -6 -15
pair next: cue.ready cue.relative	-15 29 18 -34 -13
pair next: cue.ready cue.stage	24 -10 -20 -3 -3
pair next: cue.ready cue.today	-8 10 -8 -4 -11
pair next: cue.ready cue.venue	-23 -2 9 8 -28
pair next: cue.ready noun.body	10 4 2 -21 -41
pair next: cue.ready noun.exchange	-7 35 -32 -21 -40
pair next: cue.ready noun.family	18 -23 -31 -3 -6
pair next: cue.ready noun.other	-8 14 -5 -29 -2
pair next: cue.ready noun.people	11 -30 -17 -16 22
pair next: cue.ready own.agent	15 15 -25 -13 -17
pair next: cue.ready own.of	5 -5 -6 -3 8
pair next: cue.ready own.to	-9 -25 34 -13 9
pair next: cue.ready qualifier.approx	9 8 -11 0 -2
pair next: cue.ready qualifier.at_most	-12 12 -35 -10 3
pair next: cue.ready ru.of	-32 19 -4 -17 7
pair next: cue.ready ru.to	15 8 -19 -15 -24
pair next: cue.ready ua.agent	4 27 -25 -29 -31
pair next: cue.ready ua.to	-13 13 -12 -17 8
pair next: cue.ready verb.come	0 8 -1 -2 -6
pair next: cue.ready verb.future	-5 18 -16 -16 -19
pair next: cue.ready verb.give	-6 17 -24 -24 -39
pair next: cue.ready verb.held_exchange	-41 38 -21 -24 -20
pair next: cue.ready verb.home	-1 -16 -10 -15 20
pair next: cue.ready verb.noun	-25 30 -14 -19 -3
pair next: cue.ready verb.other	-17 9 15 -9 -24
pair next: cue.ready verb.will	-4 -2 7 -37 -5
pair next: cue.recap adj.modifier	-14 0 17 9 -22
pair next: cue.recap category	-8 -4 -10 25 -24
pair next: cue.recap country	10 -16 -22 -14 12
pair next: cue.recap cue.agreement	18 -23 13 -10 -25
pair next: cue.recap cue.anniversary	-44 -18 32 -25 11
pair next: cue.recap cue.claims	-3 6 -13 -9 4
pair next: cue.recap cue.completed	13 -28 12 -37 -10
pair next: cue.recap cue.in_captivity	-23 -2 -7 -19 34
pair next: cue.recap cue.included	-8 -2 4 -7 1
pair next: cue.recap cue.mediated	-4 -20 -38 21 -2
pair next: cue.recap cue.of_whole	8 -1 6 -15 -23
pair next: cue.recap cue.of_year	-15 2 7 -18 6
pair next: cue.recap cue.planned	-16 12 -13 -9 -9
pair next: cue.recap cue.recap	-12 6 14 -30 -11
pair next: cue.recap cue.record	24 -17 -24 -1 -20
pair next: cue.recap cue.relative	-6 -3 -32 19 -5
pair next: cue.recap cue.since	-23 14 -23 -6 6
pair next: cue.recap cue.span	-9 -13 -13 7 0
pair next: cue.recap cue.stage	-12 -4 28 -1 -21
pair next: cue.recap cue.to_date	5 -4 7 -8 -10
pair next: cue.recap cue.today	3 -27 -4 12 -20
pair next: cue.recap cue.year	7 15 -7 -7 -17
pair next: cue.recap cue.yesterday	4 0 -2 -12 -16
pair next: cue.recap noun.body	-19 -26 26 -27 -24
pair next: cue.recap noun.exchange	-23 -14 12 -8 -5
pair next: cue.recap noun.family	-2 -8 5 3 -3
pair next: cue.recap noun.military	9 -16 -3 -18 5
pair next: cue.recap noun.other	-10 1 8 -27 -8
pair next: cue.recap noun.people	-19 10 3 -1 -6
pair next: cue.recap own.agent	-19 -4 37 -14 -38
pair next: cue.recap own.to	-22 0 17 -6 9
pair next: cue.recap qualifier.approx	13 -1 -10 -10 -1
pair next: cue.recap qualifier.at_most	41 -37 -13 -11 -21
pair next: cue.recap ru.agent	-30 -16 15 -19 1
pair next: cue.recap ru.of	-6 -27 23 -25 -3
pair next: cue.recap ua.agent	23 -25 4 -6 -17
pair next: cue.recap ua.of	-14 16 -25 7 4
pair next: cue.recap ua.to	12 -9 -4 -15 -6
pair next: cue.recap verb.bring	-9 9 5 -37 -8
pair next: cue.recap verb.come	-10 9 7 -37 -4
pair next: cue.recap verb.future	-14 -3 -8 1 11
pair next: cue.recap verb.get	-19 -14 -16 3 8
pair next: cue.recap verb.give	-4 14 -9 0 -4
pair next: cue.recap verb.held_exchange	-20 3 6 -26 13
pair next: cue.recap verb.noun	-8 -15 15 -12 -17
pair next: cue.recap verb.other	-17 -4 -16 -5 23
pair next: cue.recap verb.swap	-24 -11 24 -19 2
pair next: cue.recap voice.ua	-5 5 -21 8 -19
pair next: cue.record adj.modifier	-2 13 -7 -4 -10
pair next: cue.record cue.of_whole	10 2 -27 -15 9
pair next: cue.record cue.record	-4 -7 1 -21 -1
pair next: cue.record cue.relative	-14 -4 -15 -1 24
pair next: cue.record cue.since	-1 -6 41 -1 -44
pair next: cue.record cue.span	20 -16 -12 -11 -14
pair next: cue.record cue.third	-26 -1 -6 0 29
pair next: cue.record cue.year	-31 7 28 2 -21
pair next: cue.record noun.body	18 0 -5 -11 -24
pair next: cue.record noun.exchange	9 -16 9 -23 -27
pair next: cue.record noun.military	-5 0 -8 17 -8
pair next: cue.record noun.other	-18 -21 18 -14 12
pair next: cue.record noun.people	-17 -20 -25 7 28
pair next: cue.record verb.noun	31 -8 -22 -20 -17
pair next: cue.relative adj.dead	18 -6 -6 -18 -14
pair next: cue.relative adj.modifier	-9 -7 -12 8 -8
pair next: cue.relative adj.wounded	5 7 -24 10 -13
pair next: cue.relative category	26 -7 9 -14 -39
pair next: cue.relative country	1 15 -36 -9 -12
pair next: cue.relative cue.agreed	47 -36 -33 -11 -10
pair next: cue.relative cue.agreement	8 10 -16 -4 -9
pair next: cue.relative cue.all	-3 -9 2 16 -11
pair next: cue.relative cue.already	-26 12 9 -14 -28
pair next: cue.relative cue.arrived	-18 -12 37 -27 -36
pair next: cue.relative cue.born	7 -8 22 1 -22
pair next: cue.relative cue.called_off	-5 17 -26 -16 -24
pair next: cue.relative cue.captivity	-5 -34 -34 11 10
pair next: cue.relative cue.captured	5 18 1 -23 -30
pair next: cue.relative cue.claims	17 -7 -12 -9 -11
pair next: cue.relative cue.completed	12 -9 0 -30 -7
pair next: cue.relative cue.denied	-5 9 -20 -12 -1
pair next: cue.relative cue.deported	15 -3 -6 -6 -9
pair next: cue.relative cue.died	10 -7 -13 -12 0
pair next: cue.relative cue.each	-19 28 -22 0 -17
pair next: cue.relative cue.evacuation	20 -2 -13 -11 -18
pair next: cue.relative cue.footage	0 -8 -1 -22 -2
pair next: cue.relative cue.good_news	18 0 -17 -1 -1
pair next: cue.relative cue.held	4 -28 -27 -3 6
pair next: cue.relative cue.in_captivity	22 3 -33 -28 -5
pair next: cue.relative cue.in_return	-19 -15 7 -11 22
pair next: cue.relative cue.included	28 -11 -15 -13 -17
pair next: cue.relative cue.mediated	8 -9 7 -6 -18
pair next: cue.relative cue.missing	-14 -26 -21 6 19
pair next: cue.relative cue.name	-30 -11 30 -23 -35
pair next: cue.relative cue.of_whole	-3 -33 11 18 -26
pair next: cue.relative cue.other_return	-5 13 -10 -17 -5
pair next: cue.relative cue.part	0 -8 -1 14 -15
pair next: cue.relative cue.planned	-20 17 2 -2 -32
pair next: cue.relative cue.postponed	-11 16 -4 -1 -5
pair next: cue.relative cue.ready	-6 -23 -18 -6 8
pair next: cue.relative cue.recap	-17 3 6 -37 -7
pair next: cue.relative cue.record	-8 0 9 0 -2
pair next: cue.relative cue.relative	-14 -24 -3 -11 28
pair next: cue.relative cue.since	1 7 -20 -5 11
pair next: cue.relative cue.span	33 -6 -9 -30 -19
pair next: cue.relative cue.stage	10 9 -17 -18 -25
pair next: cue.relative cue.thanks	29 -12 -9 -8 -14
pair next: cue.relative cue.to_date	15 -1 -25 1 -14
pair next: cue.relative cue.today	-16 10 13 -8 -13
pair next: cue.relative cue.total	-2 17 2 -34 -6
pair next: cue.relative cue.transit	-12 -18 -27 -21 29
pair next: cue.relative cue.venue	30 -19 -18 -24 -31
pair next: cue.relative cue.year	-19 -12 31 -16 -32
pair next: cue.relative cue.yesterday	-31 -8 39 -21 -40
pair next: cue.relative foe.agent	-13 16 -5 -1 -7
pair next: cue.relative foe.of	2 -7 -7 -5 8
pair next: cue.relative noun.body	-37 10 3 8 6
pair next: cue.relative noun.branch	17 -18 -5 14 -14
pair next: cue.relative noun.child	0 -5 -18 -8 10
pair next: cue.relative noun.civilian	-15 -10 -24 6 22
pair next: cue.relative noun.exchange	-1 9 -43 5 -3
pair next: cue.relative noun.family	6 -1 7 -9 -20
pair next: cue.relative noun.foreigner	21 -5 -37 5 -21
pair next: cue.relative noun.military	-23 14 -26 -1 5
pair next: cue.relative noun.other	-6 -12 -12 -17 10
pair next: cue.relative noun.people	-10 2 -12 -5 -2
pair next: cue.relative noun.rank	0 -8 -36 0 9
pair next: cue.relative noun.soldier	6 1 -6 -7 -8
pair next: cue.relative own.agent	-28 9 12 -9 6
pair next: cue.relative own.of	3 4 -12 -17 -6
pair next: cue.relative own.to	-19 -6 -8 -9 18
pair next: cue.relative qualifier.approx	5 -25 -4 12 -12
pair next: cue.relative qualifier.at_most	-20 4 -7 17 -24
pair next: cue.relative qualifier.more_than	8 3 -36 -4 -10
pair next: cue.relative ru.agent	-1 -37 23 -26 -9
pair next: cue.relative ru.from	-18 -12 21 -17 -7
pair next: cue.relative ru.of	3 -30 -5 -8 -1
pair next: cue.relative ru.to	-19 5 4 -20 6
pair next: cue.relative ua.agent	-1 6 -21 -3 -9
pair next: cue.relative ua.from	6 5 -9 0 -1
pair next: cue.relative ua.of	4 -33 -1 -14 0
pair next: cue.relative ua.to	3 -20 16 -15 -18
pair next: cue.relative verb.bring	-33 -12 36 -45 0
pair next: cue.relative verb.come	-27 -27 33 -32 -10
pair next: cue.relative verb.future	-16 -5 -1 9 -11
pair next: cue.relative verb.get	-10 -21 26 -37 0
pair next: cue.relative verb.give	-24 9 3 -5 -1
pair next: cue.relative verb.held_exchange	-31 2 29 -20 -23
pair next: cue.relative verb.home	-8 -12 15 -25 3
pair next: cue.relative verb.managed	-17 1 -6 4 0
pair next: cue.relative verb.noun	4 0 -24 -17 13
pair next: cue.relative verb.other	-25 11 -5 -4 6
pair next: cue.relative verb.swap	-9 -20 40 -14 -42
pair next: cue.relative verb.will	-2 -1 2 -15 -5
pair next: cue.relative voice.ua	-2 8 -13 -5 5
pair next: cue.repatriation adj.dead	23 -15 -4 -7 -23
pair next: cue.repatriation adj.modifier	-17 0 21 -23 -12
pair next: cue.repatriation adj.wounded	4 12 -20 -13 -2
pair next: cue.repatriation cue.agreement	17 -2 -15 -1 0
pair next: cue.repatriation cue.completed	27 -2 -10 -6 -11
pair next: cue.repatriation cue.denied	-11 -37 -4 -5 40
pair next: cue.repatriation cue.mediated	33 -6 -7 -25 -7
pair next: cue.repatriation cue.of_whole	18 -13 2 -9 -40
pair next: cue.repatriation cue.relative	-15 -11 28 -9 -28
pair next: cue.repatriation cue.since	23 -14 -18 -10 -20
pair next: cue.repatriation cue.today	-7 -6 -22 -16 21
pair next: cue.repatriation cue.year	-3 -5 -6 21 -22
pair next: cue.repatriation noun.body	2 -20 -10 11 -13
pair next: cue.repatriation noun.exchange	20 -13 -4 -5 -11
pair next: cue.repatriation noun.other	-24 -32 6 -26 18
pair next: cue.repatriation own.to	-5 -5 8 -14 -11
pair next: cue.repatriation qualifier.at_most	-8 12 -7 -2 -6
pair next: cue.repatriation qualifier.more_than	6 -7 -16 -3 -10
pair next: cue.repatriation ru.of	20 -2 -20 -8 3
pair next: cue.repatriation ua.agent	22 -9 -8 -9 -11
pair next: cue.repatriation ua.from	22 -4 -19 -3 -10
pair next: cue.repatriation ua.of	-11 -4 17 -13 -19
pair next: cue.repatriation ua.to	41 -16 -21 -18 -26
pair next: cue.repatriation verb.bring	23 -5 -14 -11 -12
pair next: cue.repatriation verb.future	1 -9 -6 -13 11
pair next: cue.repatriation verb.get	18 -7 -7 -11 -16
pair next: cue.repatriation verb.noun	-15 -18 -18 -21 23
pair next: cue.repatriation verb.other	0 -2 -19 -13 26
pair next: cue.reunion adj.modifier	-5 12 -22 5 -11
pair next: cue.reunion category	16 -13 -11 -8 -13
pair next: cue.reunion cue.completed	10 1 -11 0 -15
pair next: cue.reunion cue.deported	27 -5 -8 -5 -22
pair next: cue.reunion cue.mediated	11 -3 -6 -3 -1
pair next: cue.reunion cue.of_whole	8 12 -12 -26 -19
pair next: cue.reunion cue.other_return	-8 -9 -13 14 -7
pair next: cue.reunion cue.reunion	2 -19 13 -8 -8
pair next: cue.reunion noun.child	-22 28 -20 2 -21
pair next: cue.reunion noun.family	-4 -2 -19 -8 -6
pair next: cue.reunion noun.people	3 2 -23 -26 11
pair next: cue.reunion own.of	21 -17 -15 -10 -7
pair next: cue.reunion own.to	21 -7 -14 -6 -13
pair next: cue.reunion ru.to	22 -6 -4 -2 -20
pair next: cue.reunion ua.of	20 -21 -8 -24 -15
pair next: cue.reunion ua.to	24 -4 -13 -2 -11
pair next: cue.reunion verb.come	30 -12 -17 -10 -15
pair next: cue.reunion verb.home	0 13 -21 0 -22
pair next: cue.review cue.year	-25 -6 -15 30 -10
pair next: cue.review noun.other	-32 -10 -24 21 5
pair next: cue.same_number adj.modifier	12 -20 -14 -10 -2
pair next: cue.same_number cue.of_whole	18 -1 -13 -5 -3
pair next: cue.same_number cue.part	12 -2 -4 -10 -13
pair next: cue.same_number cue.same_number	27 6 -30 -27 -8
pair next: cue.same_number noun.military	49 -10 -14 -27 -21
pair next: cue.same_number noun.other	-17 -2 -1 -4 18
pair next: cue.same_number noun.people	17 -9 -16 -11 -7
pair next: cue.same_number own.of	15 -1 0 -14 -1
pair next: cue.same_number ru.agent	-1 -10 -6 -5 12
pair next: cue.same_number ru.of	-28 26 -6 -9 11
pair next: cue.same_number ua.of	-9 -12 -7 8 12
pair next: cue.same_number verb.bring	21 -1 -1 -11 -14
pair next: cue.same_number verb.get	-2 -4 -8 10 -9
pair next: cue.same_number verb.give	-6 -16 -18 -15 13
pair next: cue.since adj.modifier	-17 -31 28 6 -17
pair next: cue.since category	14 -17 0 -5 -31
pair next: cue.since cue.agreement	-16 -23 -17 25 -17
pair next: cue.since cue.all	-10 17 -19 11 -40
pair next: cue.since cue.completed	-18 -10 -9 28 -20
pair next: cue.since cue.count	-5 -12 -25 20 -3
pair next: cue.since cue.deported	4 -11 -8 14 -22
pair next: cue.since cue.mediated	22 -16 -23 15 -21
pair next: cue.since cue.of_whole	8 -3 -10 11 -14
pair next: cue.since cue.of_year	-20 9 -17 0 0
pair next: cue.since cue.recap	22 3 -14 -21 -17
pair next: cue.since cue.since	-4 -17 -22 17 -21
pair next: cue.since cue.span	-21 -24 -10 35 -18
pair next: cue.since cue.to_date	-8 2 -33 12 -8
pair next: cue.since cue.year	-5 -11 -32 -3 12
pair next: cue.since noun.exchange	9 -11 -9 8 -30
pair next: cue.since noun.other	-30 8 -22 3 12
pair next: cue.since noun.people	8 -5 -20 -19 5
pair next: cue.since qualifier.more_than	-18 -9 -12 -11 20
pair next: cue.since ru.agent	-8 11 -4 -6 -9
pair next: cue.since ru.of	0 -11 -16 11 -23
pair next: cue.since ru.to	-18 -9 -2 -8 19
pair next: cue.since ua.agent	-1 -9 -17 12 -21
pair next: cue.since verb.bring	-16 -29 -21 15 11
pair next: cue.since verb.held_exchange	-14 -1 -1 15 0
pair next: cue.since verb.other	4 -11 -10 22 -10
pair next: cue.since view.ru	-33 -23 -20 47 -39
pair next: cue.span adj.modifier	-5 4 -23 5 -24
pair next: cue.span category	-20 -3 -17 22 -14
pair next: cue.span cue.agreement	26 -9 -2 -22 -1
pair next: cue.span cue.completed	-25 -21 6 24 -8
pair next: cue.span cue.denied	-11 28 -15 -14 -20
pair next: cue.span cue.of_year	-23 -7 -9 -18 28
pair next: cue.span cue.recap	-3 -19 9 -36 2
pair next: cue.span cue.span	-2 -1 -16 -12 15
pair next: cue.span cue.stage	-8 -22 3 16 -21
pair next: cue.span noun.body	-13 -4 -7 20 10
pair next: cue.span noun.exchange	-9 -10 0 15 -23
pair next: cue.span noun.other	2 -8 4 -8 -16
pair next: cue.span noun.people	4 8 -20 -10 21
pair next: cue.span own.agent	-32 -21 -17 40 -25
pair next: cue.span qualifier.more_than	3 -18 -6 -16 20
pair next: cue.span ru.agent	-5 10 -1 -8 -13
pair next: cue.span verb.bring	29 -4 -25 8 -20
pair next: cue.span verb.future	-13 20 -6 -7 -14
pair next: cue.span verb.give	-17 -28 18 -4 -1
pair next: cue.stage adj.modifier	-1 -9 -35 0 9
pair next: cue.stage adj.wounded	1 -16 -16 -5 15
pair next: cue.stage category	6 -5 13 -11 -14
pair next: cue.stage cue.captured	-19 -3 -2 -3 23
pair next: cue.stage cue.claims	21 -13 -5 -2 -6
pair next: cue.stage cue.completed	2 -10 -10 -11 18
pair next: cue.stage cue.deported	26 -18 -4 -7 -10
pair next: cue.stage cue.included	23 -5 -17 -12 -34
pair next: cue.stage cue.of_whole	15 -20 -8 -9 8
pair next: cue.stage cue.span	-24 -9 -8 26 -18
pair next: cue.stage cue.stage	6 15 -10 -13 -9
pair next: cue.stage cue.third	-13 -2 -2 -2 13
pair next: cue.stage foe.of	-8 0 0 -1 8
pair next: cue.stage noun.body	-16 21 -4 -1 -9
pair next: cue.stage noun.civilian	-9 18 -12 -18 -12
pair next: cue.stage noun.exchange	26 -24 9 -21 -41
pair next: cue.stage noun.family	15 -2 -8 -5 -7
pair next: cue.stage noun.military	31 -27 -27 8 -26
pair next: cue.stage noun.other	-39 5 15 -17 0
pair next: cue.stage noun.people	6 12 4 -24 -16
pair next: cue.stage qualifier.at_most	-3 12 0 0 -12
pair next: cue.stage qualifier.more_than	25 -17 -34 -9 -18
pair next: cue.stage ru.of	10 -4 0 -12 -24
pair next: cue.stage ua.of	21 -11 -16 -7 -15
pair next: cue.stage verb.bring	-24 -5 -5 -8 29
pair next: cue.stage verb.come	-18 19 -11 -10 16
pair next: cue.stage verb.future	11 7 -10 -1 -10
pair next: cue.stage verb.get	-16 -18 -19 -24 20
pair next: cue.stage verb.other	18 -6 -19 -12 -12
pair next: cue.thanks adj.modifier	1 -1 2 -14 -11
pair next: cue.thanks category	-31 -21 -8 -18 23
pair next: cue.thanks country	25 -6 -4 -17 -21
pair next: cue.thanks cue.all	-1 -14 12 5 -20
pair next: cue.thanks cue.claims	9 -11 8 -2 -28
pair next: cue.thanks cue.completed	-5 -13 19 -23 -5
pair next: cue.thanks cue.each	12 6 -10 -13 -10
pair next: cue.thanks cue.mediated	5 -29 -8 -13 5
pair next: cue.thanks cue.of_whole	-1 -15 -33 -23 25
pair next: cue.thanks cue.ready	17 2 -6 -7 -13
pair next: cue.thanks cue.relative	-4 -22 -1 3 -1
pair next: cue.thanks cue.thanks	1 9 -13 -12 -11
pair next: cue.thanks cue.unit	3 -11 -19 -11 13
pair next: cue.thanks noun.branch	-41 7 2 -8 25
pair next: cue.thanks noun.civilian	-18 -18 -13 -20 25
pair next: cue.thanks noun.exchange	-16 -26 28 -18 -12
pair next: cue.thanks noun.family	9 -12 -17 16 -11
pair next: cue.thanks noun.foreigner	0 9 -15 1 -36
pair next: cue.thanks noun.military	-16 -19 -6 -29 21
pair next: cue.thanks noun.other	15 -19 -9 -6 -8
pair next: cue.thanks noun.people	-11 -19 -28 5 14
pair next: cue.thanks own.to	-11 -1 7 9 -45
pair next: cue.thanks ru.of	23 15 -23 -19 -20
pair next: cue.thanks ru.to	0 7 -13 -5 -6
pair next: cue.thanks ua.of	14 -12 -18 -10 1
pair next: cue.thanks verb.bring	-8 -1 -18 14 -11
pair next: cue.thanks verb.noun	-5 -18 9 -3 -8
pair next: cue.thanks voice.ru	18 -1 -8 -6 -10
pair next: cue.thanks voice.ua	35 -19 -9 -25 -24
pair next: cue.third adj.modifier	-19 -14 -16 -7 24
pair next: cue.third country	-13 8 -31 -15 21
pair next: cue.third cue.third	-24 -22 -32 -15 35
pair next: cue.third noun.exchange	-28 -3 -10 0 32
pair next: cue.third noun.other	-8 -10 -10 -1 18
pair next: cue.third noun.people	-21 -13 -18 -5 25
pair next: cue.third ru.agent	-14 -10 -18 -2 21
pair next: cue.third verb.bring	8 -4 -16 -3 6
pair next: cue.third verb.home	-16 -5 -4 -4 16
pair next: cue.to_date adj.modifier	33 -27 -22 -22 10
pair next: cue.to_date cue.already	0 -6 10 -8 -25
pair next: cue.to_date cue.count	-8 -10 -29 29 -33
pair next: cue.to_date cue.in_captivity	-17 -15 16 -10 -16
pair next: cue.to_date cue.mediated	13 -12 -10 6 -5
pair next: cue.to_date cue.of_whole	-2 7 -18 8 -29
pair next: cue.to_date cue.since	-2 -9 -12 4 -12
pair next: cue.to_date cue.to_date	-27 -2 -23 27 -4
pair next: cue.to_date cue.today	-32 14 -43 33 -30
pair next: cue.to_date cue.total	29 -22 -21 -23 -10
pair next: cue.to_date cue.transit	5 -9 18 -29 -22
pair next: cue.to_date cue.year	13 -9 0 -9 -4
pair next: cue.to_date noun.exchange	-20 5 -13 -3 3
pair next: cue.to_date noun.military	5 -10 -2 2 -3
pair next: cue.to_date noun.other	-4 -3 -27 -6 10
pair next: cue.to_date noun.people	-6 10 9 -26 -21
pair next: cue.to_date qualifier.more_than	-2 -5 -1 -14 15
pair next: cue.to_date ua.of	-18 -15 -9 23 -16
pair next: cue.to_date ua.to	1 9 0 -10 -1
pair next: cue.to_date verb.bring	16 -2 -1 -19 5
pair next: cue.to_date verb.come	-17 21 -20 -15 -21
pair next: cue.today adj.modifier	-3 15 -22 -11 -19
pair next: cue.today adj.wounded	12 -7 -12 -8 -17
pair next: cue.today category	8 -5 17 -14 -26
pair next: cue.today country	-4 3 -15 -23 13
pair next: cue.today cue.all	9 -11 -3 -16 -15
pair next: cue.today cue.already	-10 19 -13 -9 -13
pair next: cue.today cue.called_off	-27 6 -20 -8 5
pair next: cue.today cue.claims	-1 10 -31 10 -12
pair next: cue.today cue.completed	19 -18 -5 -11 -8
pair next: cue.today cue.footage	0 -13 -8 -3 9
pair next: cue.today cue.good_news	-8 -10 21 -18 -12
pair next: cue.today cue.held	-23 31 -17 9 -26
pair next: cue.today cue.in_captivity	8 -9 -12 6 -17
pair next: cue.today cue.mediated	41 -24 -16 -24 -24
pair next: cue.today cue.of_whole	-4 13 20 -14 -41
pair next: cue.today cue.part	2 -5 8 0 -14
pair next: cue.today cue.planned	-22 11 11 -20 -38
pair next: cue.today cue.ready	-1 -13 19 1 -19
pair next: cue.today cue.record	-17 -2 -7 -3 22
pair next: cue.today cue.relative	-8 -7 9 0 -9
pair next: cue.today cue.reunion	18 0 -4 -3 -12
pair next: cue.today cue.stage	21 2 -4 -26 -18
pair next: cue.today cue.to_date	21 -11 -1 -7 -11
pair next: cue.today cue.today	9 2 -13 0 -19
pair next: cue.today cue.total	12 -3 -1 -8 -2
pair next: cue.today cue.transit	26 -1 -9 -26 -16
pair next: cue.today cue.venue	-45 14 10 -10 -4
pair next: cue.today cue.yesterday	-9 -14 10 14 -11
pair next: cue.today noun.body	1 -31 -26 -36 19
pair next: cue.today noun.child	-13 14 -6 -1 -11
pair next: cue.today noun.exchange	8 2 -9 -39 -3
pair next: cue.today noun.family	0 -12 9 -10 -11
pair next: cue.today noun.military	11 6 -23 -7 -14
pair next: cue.today noun.other	3 0 -28 -13 6
pair next: cue.today noun.people	-6 16 -23 -8 -15
pair next: cue.today own.agent	-5 -25 -23 10 12
pair next: cue.today own.of	18 -28 -26 25 -21
pair next: cue.today own.to	2 -30 -19 10 -14
pair next: cue.today qualifier.approx	-14 -27 -38 20 12
pair next: cue.today qualifier.at_most	14 -1 -21 -9 7
pair next: cue.today qualifier.more_than	-25 4 -15 11 -3
pair next: cue.today ru.agent	-30 10 24 -18 -8
pair next: cue.today ru.of	-25 18 2 -25 -3
pair next: cue.today ua.agent	-36 -14 11 -11 22
pair next: cue.today ua.of	12 -3 -21 -7 0
pair next: cue.today ua.to	-1 -21 21 -5 -26
pair next: cue.today verb.bring	-10 -31 22 -20 -10
pair next: cue.today verb.come	4 -15 -4 -17 2
pair next: cue.today verb.future	-7 16 -9 -38 7
pair next: cue.today verb.get	12 -14 -17 -14 18
pair next: cue.today verb.give	-6 -9 -4 24 -25
pair next: cue.today verb.held_exchange	34 -14 -28 -25 -26
pair next: cue.today verb.home	23 -15 -13 -13 -15
pair next: cue.today verb.noun	47 0 -36 -21 -35
pair next: cue.today verb.other	-14 10 -3 -32 9
pair next: cue.today verb.swap	17 -7 -4 -2 -6
pair next: cue.total adj.modifier	7 8 -23 -4 -23
pair next: cue.total adj.wounded	2 11 0 -2 -11
pair next: cue.total country	-8 -6 -10 9 -5
pair next: cue.total cue.captured	-8 -9 -10 -3 17
pair next: cue.total cue.claims	1 -9 -4 3 -4
pair next: cue.total cue.count	10 -33 6 -21 14
pair next: cue.total cue.mediated	14 -15 -3 10 -22
pair next: cue.total cue.month	-11 -20 17 -30 -17
pair next: cue.total cue.of_whole	10 -13 12 -12 -5
pair next: cue.total cue.recap	-39 -10 30 -7 -17
pair next: cue.total cue.since	29 -13 -27 -21 -2
pair next: cue.total cue.span	34 -15 -33 -25 -19
pair next: cue.total cue.thanks	-15 28 -9 -22 -11
pair next: cue.total cue.to_date	5 -7 -17 -13 -4
pair next: cue.total cue.today	4 -2 -4 -17 10
pair next: cue.total cue.total	19 -27 -20 -2 -12
pair next: cue.total cue.year	30 -11 -20 -28 -6
pair next: cue.total foe.of	-11 2 -1 -9 14
pair next: cue.total noun.body	-24 -10 -15 19 -24
pair next: cue.total noun.child	3 -28 -21 15 -34
pair next: cue.total noun.civilian	46 -25 -33 11 -35
pair next: cue.total noun.exchange	7 -21 -12 20 -17
pair next: cue.total noun.military	-21 -19 -7 24 -7
pair next: cue.total noun.other	-14 -25 17 -4 -4
pair next: cue.total noun.people	5 -11 6 -1 -25
pair next: cue.total own.to	-5 29 -22 9 -25
pair next: cue.total qualifier.approx	29 -17 -27 -13 -20
pair next: cue.total qualifier.at_most	-15 -13 -14 -18 19
pair next: cue.total qualifier.more_than	-16 15 -1 0 -21
pair next: cue.total ru.from	-13 -11 14 4 -23
pair next: cue.total ru.of	24 -8 -6 -4 -16
pair next: cue.total ua.agent	-16 -4 -13 22 -24
pair next: cue.total ua.to	-18 -29 24 8 -10
pair next: cue.total verb.bring	11 -14 -2 -14 -11
pair next: cue.total verb.come	-8 -10 -22 11 0
pair next: cue.total verb.home	-14 -1 16 -1 -1
pair next: cue.total verb.other	-10 -4 -5 1 11
pair next: cue.total verb.swap	26 -21 -18 -12 -22
pair next: cue.training adj.modifier	-26 -4 -13 -11 38
pair next: cue.training adj.wounded	-8 -5 -6 -6 16
pair next: cue.training category	-8 -1 -3 -15 17
pair next: cue.training country	28 -18 -12 -15 -5
pair next: cue.training cue.of_whole	-18 -16 -18 -14 31
pair next: cue.training cue.training	-2 -1 -4 -1 8
pair next: cue.training noun.exchange	-11 -8 -15 -9 13
pair next: cue.training noun.family	-18 -8 -27 -17 29
pair next: cue.training noun.other	-2 -25 -32 -10 19
pair next: cue.training verb.bring	-33 -7 14 -12 -5
pair next: cue.training verb.come	-17 -5 -14 -13 23
pair next: cue.transit adj.modifier	-25 23 4 -19 -6
pair next: cue.transit adj.wounded	-46 -15 -21 -12 41
pair next: cue.transit category	-7 -4 -13 -8 9
pair next: cue.transit country	28 -17 -9 -13 -26
pair next: cue.transit cue.all	12 -10 0 -1 -3
pair next: cue.transit cue.already	17 -3 -3 -3 -14
pair next: cue.transit cue.held	-13 -21 4 -14 18
pair next: cue.transit cue.of_whole	17 -19 1 6 -27
pair next: cue.transit cue.ready	0 23 -12 -6 -9
pair next: cue.transit cue.stage	23 -21 -13 -4 -12
pair next: cue.transit cue.to_date	13 -14 -14 -8 -1
pair next: cue.transit cue.today	-7 -10 -15 -12 23
pair next: cue.transit cue.transit	4 -20 9 -18 -1
pair next: cue.transit cue.venue	-10 -27 6 -4 16
pair next: cue.transit cue.year	24 -16 -2 -14 -29
pair next: cue.transit noun.other	-27 4 -3 -11 24
pair next: cue.transit noun.people	11 -10 -23 10 1
pair next: cue.transit own.to	9 -2 -7 0 0
pair next: cue.transit qualifier.at_most	-4 3 17 -11 -20
pair next: cue.transit ru.agent	-12 -14 -10 20 -8
pair next: cue.transit ru.from	9 0 -8 -3 -5
pair next: cue.transit ru.of	-20 -7 19 -2 -14
pair next: cue.transit ru.to	-12 -21 28 -20 -10
pair next: cue.transit ua.of	39 -20 -14 -13 -21
pair next: cue.transit ua.to	30 -24 -30 -25 5
pair next: cue.transit verb.bring	13 -16 -26 -10 0
pair next: cue.transit verb.come	-14 -20 23 -12 -12
pair next: cue.transit verb.other	19 -5 -9 -2 -6
pair next: cue.unfinished cue.completed	-39 -12 38 -14 -19
pair next: cue.unfinished cue.planned	-5 -19 -15 -14 17
pair next: cue.unfinished noun.other	-30 30 -28 16 -28
pair next: cue.unit adj.modifier	32 -9 -15 -6 -24
pair next: cue.unit category	12 -14 1 -19 -11
pair next: cue.unit cue.claims	3 -7 9 -1 -8
pair next: cue.unit cue.of_whole	12 -2 -8 0 -4
pair next: cue.unit cue.part	15 -3 -8 -6 -8
pair next: cue.unit cue.relative	7 -7 -11 -9 0
pair next: cue.unit cue.unit	25 -4 -8 -20 4
pair next: cue.unit noun.branch	-2 -18 -7 -6 9
pair next: cue.unit noun.civilian	25 -8 -9 -21 -7
pair next: cue.unit noun.military	16 -1 -2 -8 -7
pair next: cue.unit noun.other	-14 14 0 -2 -1
pair next: cue.unit noun.people	11 11 -2 -7 -13
pair next: cue.unit own.to	15 0 -7 0 -9
pair next: cue.unit ru.of	19 -8 -12 -17 -17
pair next: cue.unit ua.of	-8 -4 24 -7 -23
pair next: cue.unit verb.come	-35 -8 25 -9 20
pair next: cue.unit verb.give	19 -5 -2 -5 -15
pair next: cue.unit view.ru	0 2 -2 -3 -18
pair next: cue.venue adj.modifier	-33 1 12 -13 6
pair next: cue.venue country	-27 13 12 -3 -13
pair next: cue.venue cue.agreement	29 6 -30 -23 -22
pair next: cue.venue cue.completed	13 -27 -18 -20 20
pair next: cue.venue cue.of_whole	-14 -23 -17 6 15
pair next: cue.venue cue.planned	-12 18 -9 -3 -14
pair next: cue.venue cue.relative	2 1 -13 19 -24
pair next: cue.venue cue.since	-9 22 -6 -2 -16
pair next: cue.venue cue.venue	-24 13 -16 -12 0
pair next: cue.venue noun.civilian	-26 -16 25 19 -22
pair next: cue.venue noun.other	-45 3 -22 -8 25
pair next: cue.venue verb.future	2 -5 -11 8 -20
pair next: cue.venue verb.held_exchange	-8 -3 -1 -3 9
pair next: cue.visit adj.modifier	-27 -17 25 -20 3
pair next: cue.visit country	-9 4 -28 2 4
pair next: cue.visit cue.born	-13 -12 24 -9 -20
pair next: cue.visit cue.of_whole	-14 -13 -19 -20 26
pair next: cue.visit cue.other_return	-8 -4 16 -3 -16
pair next: cue.visit cue.relative	-27 -10 6 -20 10
pair next: cue.visit cue.reunion	-26 -13 -15 -17 25
pair next: cue.visit cue.today	-12 -8 15 -3 -17
pair next: cue.visit cue.visit	-4 11 13 -5 -43
pair next: cue.visit cue.yesterday	-5 -20 24 -13 -29
pair next: cue.visit noun.branch	-26 -22 35 -22 -26
pair next: cue.visit noun.child	-18 -10 18 -10 3
pair next: cue.visit noun.civilian	-4 -3 23 -7 -20
pair next: cue.visit noun.family	-20 13 -12 -7 1
pair next: cue.visit noun.military	-22 -14 6 -18 20
pair next: cue.visit noun.other	-3 -18 9 -19 -12
pair next: cue.visit noun.people	-37 -20 26 -29 7
pair next: cue.visit own.of	-4 -5 20 -4 -10
pair next: cue.visit ru.of	-28 -2 5 -16 8
pair next: cue.visit ua.of	11 3 -42 -24 2
pair next: cue.visit verb.other	-9 -27 18 3 -17
pair next: cue.year cue.completed	-22 -6 -33 11 12
pair next: cue.year cue.count	-11 -14 -6 24 -21
pair next: cue.year cue.of_whole	-22 8 -5 17 -25
pair next: cue.year cue.of_year	-3 -6 -30 9 5
pair next: cue.year cue.recap	-23 -12 -13 -2 27
pair next: cue.year cue.record	-14 11 -11 7 -8
pair next: cue.year cue.review	-45 -13 -21 31 -9
pair next: cue.year cue.span	-22 -12 8 -18 8
pair next: cue.year cue.year	-31 -1 -11 9 -2
pair next: cue.year noun.exchange	-16 -15 13 0 -22
pair next: cue.year noun.other	-9 4 -19 24 -23
pair next: cue.yesterday adj.modifier	10 -27 21 -23 -34
pair next: cue.yesterday category	15 -18 0 -3 -23
pair next: cue.yesterday cue.agreed	6 7 -14 -2 -7
pair next: cue.yesterday cue.completed	-27 -20 29 -2 -22
pair next: cue.yesterday cue.evacuation	-14 -16 -8 -15 20
pair next: cue.yesterday cue.footage	-22 -13 28 -1 -15
pair next: cue.yesterday cue.local	-24 -4 32 -2 -17
pair next: cue.yesterday cue.of_whole	9 -18 13 -20 -24
pair next: cue.yesterday cue.recap	20 -8 -12 -17 -14
pair next: cue.yesterday cue.span	-8 -5 -14 -4 16
pair next: cue.yesterday cue.stage	1 -19 22 -8 -19
pair next: cue.yesterday cue.thanks	-16 -9 -2 -2 21
pair next: cue.yesterday cue.today	6 -20 13 -17 -21
pair next: cue.yesterday cue.transit	19 -7 -15 -2 -2
pair next: cue.yesterday cue.venue	-22 0 9 7 1
pair next: cue.yesterday cue.yesterday	1 -33 29 -20 -33
pair next: cue.yesterday noun.exchange	-19 -24 47 -18 -23
pair next: cue.yesterday noun.military	-29 0 32 -1 -6
pair next: cue.yesterday noun.other	1 -2 -6 -5 -8
pair next: cue.yesterday noun.people	-18 -24 29 -15 -19
pair next: cue.yesterday own.agent	23 16 -18 -21 -17
pair next: cue.yesterday own.to	11 -8 -4 -19 -13
pair next: cue.yesterday ru.agent	-18 -17 26 -14 -13
pair next: cue.yesterday ru.from	9 -7 -2 -13 -33
pair next: cue.yesterday ru.of	-18 7 11 -2 8
pair next: cue.yesterday ua.agent	9 -12 0 -13 -23
pair next: cue.yesterday ua.from	-17 -6 25 -13 -21
pair next: cue.yesterday ua.to	25 -5 -22 -4 -8
pair next: cue.yesterday verb.bring	4 5 21 -23 -29
pair next: cue.yesterday verb.come	-11 -12 19 -9 3
pair next: cue.yesterday verb.give	21 -5 -20 -3 -13
pair next: cue.yesterday verb.held_exchange	12 -26 19 -31 -15
pair next: cue.yesterday verb.noun	-27 -11 25 -14 -1
pair next: cue.yesterday verb.other	-29 15 14 -7 -19
pair next: cue.yesterday verb.swap	-27 -8 34 -3 -27
pair next: foe.agent adj.modifier	-10 -2 5 -17 12
pair next: foe.agent adj.wounded	10 -3 -1 -2 -6
pair next: foe.agent category	25 -7 -12 -11 -23
pair next: foe.agent cue.all	2 -3 -9 -9 13
pair next: foe.agent cue.captured	-6 -8 -3 -5 10
pair next: foe.agent cue.claims	26 8 -26 -21 -18
pair next: foe.agent cue.denied	7 13 -8 -7 -13
pair next: foe.agent cue.footage	-15 1 -29 -13 34
pair next: foe.agent cue.held	-3 -19 -13 11 13
pair next: foe.agent cue.in_captivity	20 -4 -4 -10 -6
pair next: foe.agent cue.included	22 -6 -14 -13 -14
pair next: foe.agent cue.mediated	-9 -10 -14 12 -6
pair next: foe.agent cue.of_whole	-29 -3 36 -24 -17
pair next: foe.agent cue.postponed	-5 -2 -24 21 -21
pair next: foe.agent cue.relative	-28 -3 15 -24 1
pair next: foe.agent cue.today	-22 16 13 -8 -18
pair next: foe.agent cue.transit	12 -8 -1 -1 -2
pair next: foe.agent foe.of	-1 5 -46 -12 8
pair next: foe.agent noun.military	-3 -24 -2 15 -8
pair next: foe.agent noun.other	-7 12 4 -31 -2
pair next: foe.agent noun.people	-10 7 -27 -21 19
pair next: foe.agent own.of	8 -2 -2 -1 -6
pair next: foe.agent own.to	30 2 -32 -7 -17
pair next: foe.agent qualifier.at_most	4 -10 -17 -4 0
pair next: foe.agent qualifier.more_than	11 -1 -1 -1 -10
pair next: foe.agent ua.of	19 -8 -14 -13 -6
pair next: foe.agent ua.to	1 -14 -14 8 -10
pair next: foe.agent verb.bring	-8 -3 -10 16 -15
pair next: foe.agent verb.come	-8 12 9 -13 -26
pair next: foe.agent verb.future	10 16 -26 -9 -12
pair next: foe.agent verb.get	22 -30 -11 -17 -5
pair next: foe.agent verb.give	-2 10 -1 -1 -9
pair next: foe.agent verb.home	15 -27 11 -15 -32
pair next: foe.agent verb.other	-12 -11 5 -22 4
pair next: foe.agent verb.will	-4 -3 -7 -10 7
pair next: foe.agent view.ua	-10 -2 -2 -6 20
pair next: foe.from adj.modifier	-10 13 -6 -6 5
pair next: foe.from cue.of_whole	-19 -4 -16 27 -25
pair next: foe.from own.to	10 -2 -9 -4 0
pair next: foe.from ru.of	12 -1 -8 -1 -4
pair next: foe.of adj.modifier	-9 -6 13 -4 -8
pair next: foe.of category	25 -14 -30 -13 8
pair next: foe.of cue.captivity	-4 -22 -22 17 -23
pair next: foe.of cue.captured	3 -3 -4 -9 10
pair next: foe.of cue.denied	-18 -1 -12 10 -10
pair next: foe.of cue.held	1 -14 13 17 -32
pair next: foe.of cue.mediated	18 -3 -7 -6 -11
pair next: foe.of cue.relative	2 -8 -8 -2 4
pair next: foe.of cue.span	-15 -5 -11 -10 12
pair next: foe.of cue.today	-12 -14 -15 -2 15
pair next: foe.of noun.family	-9 -13 -18 -19 17
pair next: foe.of noun.military	-1 -4 -23 -15 24
pair next: foe.of noun.other	2 -19 -27 -1 5
pair next: foe.of noun.people	-10 -5 -5 17 -18
pair next: foe.of qualifier.approx	16 -14 -6 -8 -8
pair next: foe.of qualifier.at_most	8 -7 -7 -19 2
pair next: foe.of qualifier.more_than	-10 -3 -5 -8 15
pair next: foe.of ru.of	-4 14 -17 -15 9
pair next: foe.of ru.to	-16 -4 -8 19 -15
pair next: foe.of verb.bring	8 -6 -26 -14 4
pair next: foe.of verb.future	-17 33 -18 -7 -27
pair next: foe.of verb.get	0 -25 17 -17 -32
pair next: foe.of verb.give	3 -9 -13 -3 5
pair next: foe.of verb.noun	-10 -18 -6 15 0
pair next: foe.of verb.other	-18 -5 -32 9 1
pair next: foe.of view.ua	19 -5 -14 -8 -8
pair next: foe.of voice.ru	-1 19 -19 7 -30
pair next: foe.to adj.modifier	2 -18 -8 17 -27
pair next: foe.to category	10 -24 -33 -20 11
pair next: foe.to cue.all	4 -8 23 -31 -23
pair next: foe.to cue.claims	8 -1 -7 -3 -2
pair next: foe.to cue.mediated	16 -2 -18 -6 1
pair next: foe.to cue.relative	8 -3 -6 -12 0
pair next: foe.to cue.thanks	18 -1 -10 -6 -8
pair next: foe.to cue.today	11 -3 -10 -4 10
pair next: foe.to foe.agent	13 -3 -3 -5 -5
pair next: foe.to foe.of	-4 -11 -24 10 0
pair next: foe.to noun.military	-7 -2 -4 -5 16
pair next: foe.to noun.other	-8 -27 -5 -10 11
pair next: foe.to noun.people	6 26 -9 -21 3
pair next: foe.to own.to	39 -25 -20 -20 -38
pair next: foe.to qualifier.at_most	-40 -14 11 22 -21
pair next: foe.to ua.to	11 -1 -2 -1 -8
pair next: foe.to verb.future	-4 -7 -23 -10 20
pair next: foe.to verb.give	22 -6 2 -16 -8
pair next: foe.to verb.managed	-21 -5 -14 -7 23
pair next: foe.to verb.other	4 -12 12 -4 7
pair next: noun.body adj.dead	-1 1 -15 7 -15
pair next: noun.body adj.modifier	4 10 -12 -25 -16
pair next: noun.body category	9 -10 4 -3 -17
pair next: noun.body country	-10 8 7 -2 -5
pair next: noun.body cue.agreement	12 21 -22 -13 -7
pair next: noun.body cue.claims	40 -4 -24 -31 -22
pair next: noun.body cue.completed	-2 -3 -10 -15 7
pair next: noun.body cue.denied	-11 20 -4 -11 -12
pair next: noun.body cue.each	-6 10 -8 -5 -8
pair next: noun.body cue.held	-22 6 -25 11 -28
pair next: noun.body cue.in_return	-8 -13 -8 17 -14
pair next: noun.body cue.of_whole	16 -25 -2 -32 4
pair next: noun.body cue.part	23 -11 -19 -30 6
pair next: noun.body cue.planned	-20 25 -13 -14 -19
pair next: noun.body cue.ready	-15 37 -18 -21 -21
pair next: noun.body cue.recap	-24 -19 20 -19 -6
pair next: noun.body cue.relative	-1 -5 37 -29 -37
pair next: noun.body cue.repatriation	-2 -17 -6 12 -31
pair next: noun.body cue.to_date	-19 20 -17 -7 -9
pair next: noun.body cue.today	4 -25 16 -18 -29
pair next: noun.body cue.year	-7 -6 -16 -2 19
pair next: noun.body noun.body	1 -3 -32 23 -23
pair next: noun.body noun.civilian	-14 13 -19 -22 3
pair next: noun.body noun.exchange	-10 12 -9 -7 -9
pair next: noun.body noun.family	-31 -21 -21 -13 27
pair next: noun.body noun.foreigner	-21 7 -15 -5 9
pair next: noun.body noun.military	3 -9 10 -16 -38
pair next: noun.body noun.other	-18 13 -16 2 5
pair next: noun.body noun.people	15 -4 -22 -17 -16
pair next: noun.body noun.soldier	38 -16 -18 -38 -13
pair next: noun.body own.of	-36 25 27 -27 -12
pair next: noun.body own.to	21 -15 -17 -11 -14
pair next: noun.body qualifier.approx	19 5 -17 -17 -24
pair next: noun.body qualifier.at_most	9 -8 -3 -11 4
pair next: noun.body qualifier.more_than	-18 -8 -4 22 -7
pair next: noun.body ru.agent	-6 -36 -24 18 -23
pair next: noun.body ru.from	-25 -15 31 -19 -26
pair next: noun.body ru.of	0 -32 27 -24 -17
pair next: noun.body ru.to	31 -14 -15 -11 -27
pair next: noun.body ua.agent	5 -14 8 -14 -18
pair next: noun.body ua.of	34 -15 -15 -26 -28
pair next: noun.body ua.to	9 -10 3 0 -33
pair next: noun.body verb.bring	-25 -2 6 24 -9
pair next: noun.body verb.come	-4 15 8 -21 -26
pair next: noun.body verb.future	-13 -42 29 11 -23
pair next: noun.body verb.get	1 -40 20 1 -48
pair next: noun.body verb.give	-3 -32 7 12 -4
pair next: noun.body verb.noun	-33 -3 -19 -16 28
pair next: noun.body verb.other	-24 -13 -30 -10 27
pair next: noun.body verb.will	2 17 -11 -27 -22
pair next: noun.branch adj.modifier	5 -22 21 -13 -15
pair next: noun.branch adj.wounded	-1 -8 -8 -1 11
pair next: noun.branch category	1 -8 6 -31 1
pair next: noun.branch country	18 -8 -30 -8 -10
pair next: noun.branch cue.all	6 -2 6 -10 -26
pair next: noun.branch cue.captured	-3 -2 -7 -4 8
pair next: noun.branch cue.claims	-16 -12 7 -6 14
pair next: noun.branch cue.completed	-21 -1 -11 -13 40
pair next: noun.branch cue.evacuation	7 -11 -8 -6 3
pair next: noun.branch cue.footage	-2 -2 20 -9 1
pair next: noun.branch cue.included	-5 -13 14 -2 -11
pair next: noun.branch cue.mediated	23 -13 -2 -1 -11
pair next: noun.branch cue.of_whole	-5 -14 7 -20 6
pair next: noun.branch cue.part	-18 21 -33 -17 13
pair next: noun.branch cue.relative	-4 -22 21 -11 -2
pair next: noun.branch cue.span	-31 -21 7 -15 8
pair next: noun.branch cue.today	-11 -9 -21 -1 18
pair next: noun.branch cue.unit	3 -10 17 -16 -21
pair next: noun.branch foe.of	-6 -5 -8 -9 14
pair next: noun.branch noun.branch	20 -2 -27 -8 -2
pair next: noun.branch noun.child	1 -8 -11 -1 5
pair next: noun.branch noun.civilian	13 -4 1 -22 -5
pair next: noun.branch noun.exchange	-14 17 -12 -2 -12
pair next: noun.branch noun.family	-21 -13 -36 27 -22
pair next: noun.branch noun.military	32 -11 -7 -15 -22
pair next: noun.branch noun.other	-4 -23 18 -19 -6
pair next: noun.branch noun.people	7 3 6 -9 -15
pair next: noun.branch noun.rank	19 -1 -4 -1 -14
pair next: noun.branch qualifier.approx	12 -17 -9 -20 2
pair next: noun.branch qualifier.at_most	17 -9 10 -1 -16
pair next: noun.branch ru.of	-27 -23 -4 -27 35
pair next: noun.branch ua.agent	-16 11 8 -9 -16
pair next: noun.branch ua.of	11 -30 12 -23 -15
pair next: noun.branch verb.bring	-33 -16 -4 -19 27
pair next: noun.branch verb.come	-12 -14 1 -21 17
pair next: noun.branch verb.future	-19 -6 31 -2 -24
pair next: noun.branch verb.get	-13 -3 -18 -2 20
pair next: noun.branch verb.give	17 -10 26 -9 -33
pair next: noun.branch verb.other	-2 -14 -10 0 18
pair next: noun.branch verb.swap	6 -13 -11 -3 3
pair next: noun.branch verb.will	-10 -7 21 -3 -11
pair next: noun.branch voice.ua	-9 -22 1 2 1
pair next: noun.child adj.modifier	13 -13 -4 -11 3
pair next: noun.child category	-10 2 -29 -1 5
pair next: noun.child cue.of_whole	27 -1 -5 -7 -22
pair next: noun.child noun.other	-32 -19 -1 -28 17
pair next: noun.child noun.woman	-1 12 26 -21 -29
pair next: noun.child ua.of	-3 -25 -15 15 -27
pair next: noun.civilian adj.modifier	-3 -20 -4 -18 16
pair next: noun.civilian adj.wounded	2 19 -19 -12 -6
pair next: noun.civilian category	5 3 -6 5 -36
pair next: noun.civilian country	-9 -29 -17 -8 15
pair next: noun.civilian cue.all	-25 -9 12 23 -19
pair next: noun.civilian cue.captivity	-8 19 -32 -6 -8
pair next: noun.civilian cue.claims	-7 -16 18 -25 0
pair next: noun.civilian cue.deported	11 -4 -2 -13 -7
pair next: noun.civilian cue.evacuation	-11 -16 -14 -32 29
pair next: noun.civilian cue.held	-28 -2 12 20 -40
pair next: noun.civilian cue.in_captivity	-19 5 -5 23 -24
pair next: noun.civilian cue.in_return	-7 -17 -11 -14 16
pair next: noun.civilian cue.local	-5 -8 3 -6 8
pair next: noun.civilian cue.mediated	-6 -6 -10 -9 11
pair next: noun.civilian cue.of_whole	-7 -2 -10 -13 4
pair next: noun.civilian cue.other_war	-23 -21 -11 -7 31
pair next: noun.civilian cue.part	6 2 -31 -22 22
pair next: noun.civilian cue.record	7 -8 -1 -1 9
pair next: noun.civilian cue.relative	12 -18 -24 4 -7
pair next: noun.civilian cue.reunion	21 -5 -3 -3 -16
pair next: noun.civilian cue.today	-10 2 -3 14 -29
pair next: noun.civilian cue.unit	16 -1 -11 -2 -9
pair next: noun.civilian noun.child	-32 5 -18 15 -3
pair next: noun.civilian noun.civilian	-12 -17 -7 11 -4
pair next: noun.civilian noun.exchange	15 -9 -16 -4 11
pair next: noun.civilian noun.foreigner	-4 -11 -18 16 -2
pair next: noun.civilian noun.military	-7 -28 -23 -19 23
pair next: noun.civilian noun.other	-10 10 13 -19 -6
pair next: noun.civilian noun.people	-1 -27 8 10 -19
pair next: noun.civilian noun.woman	11 15 -6 -27 -12
pair next: noun.civilian own.of	-8 -10 8 14 -11
pair next: noun.civilian own.to	13 6 -23 -6 -29
pair next: noun.civilian qualifier.approx	-21 -11 -17 14 10
pair next: noun.civilian qualifier.at_most	-19 -26 -20 8 13
pair next: noun.civilian qualifier.more_than	-17 -21 -9 17 0
pair next: noun.civilian ru.agent	18 14 -13 4 -30
pair next: noun.civilian ru.from	-3 -8 -7 5 -4
pair next: noun.civilian ru.of	12 -30 8 -3 -30
pair next: noun.civilian ru.to	17 -1 -13 -3 -3
pair next: noun.civilian ua.agent	-12 -29 -2 39 -12
pair next: noun.civilian ua.of	22 -3 -8 -6 -10
pair next: noun.civilian ua.to	48 -15 -17 -28 -28
pair next: noun.civilian verb.bring	-17 -7 -25 6 14
pair next: noun.civilian verb.come	-1 7 16 -2 -30
pair next: noun.civilian verb.future	-9 19 -9 -5 -15
pair next: noun.civilian verb.get	-14 -10 15 -16 13
pair next: noun.civilian verb.give	-2 5 -14 -31 18
pair next: noun.civilian verb.held_exchange	20 -15 -15 -4 7
pair next: noun.civilian verb.home	30 -16 -30 -24 -17
pair next: noun.civilian verb.other	-19 -16 0 -27 26
pair next: noun.civilian verb.will	-25 22 -19 13 -12
pair next: noun.civilian voice.ua	8 -13 -8 17 -9
pair next: noun.exchange adj.dead	28 -35 2 -25 -26
pair next: noun.exchange adj.modifier	0 12 -1 -30 -9
pair next: noun.exchange adj.wounded	-4 27 -3 -37 -52
pair next: noun.exchange category	9 -11 10 -8 -14
pair next: noun.exchange country	-26 10 -8 -12 23
pair next: noun.exchange cue.agreed	1 10 -15 -11 -31
pair next: noun.exchange cue.agreement	20 -33 -9 -4 11
pair next: noun.exchange cue.all	-37 12 -38 27 -28
pair next: noun.exchange cue.called_off	-21 30 -32 -28 -5
pair next: noun.exchange cue.captivity	-6 10 -25 4 12
pair next: noun.exchange cue.claims	-17 -6 -21 -18 25
pair next: noun.exchange cue.completed	-22 -41 19 14 -26
pair next: noun.exchange cue.count	-2 15 9 -39 -19
pair next: noun.exchange cue.denied	-13 31 -4 -21 -40
pair next: noun.exchange cue.each	19 -17 -10 -7 -15
pair next: noun.exchange cue.footage	-29 31 12 -14 -31
pair next: noun.exchange cue.good_news	23 -6 -14 -3 -20
pair next: noun.exchange cue.held	-19 -21 -28 13 29
pair next: noun.exchange cue.in_return	17 -8 -6 -4 -11
pair next: noun.exchange cue.included	-2 -9 12 -24 -9
pair next: noun.exchange cue.local	-16 -7 18 -3 -14
pair next: noun.exchange cue.mediated	7 -27 4 16 -25
pair next: noun.exchange cue.money	-31 -8 -19 -15 34
pair next: noun.exchange cue.name	23 -2 -5 -13 -9
pair next: noun.exchange cue.of_whole	-22 -14 -18 11 18
pair next: noun.exchange cue.of_year	24 -1 -17 -2 -7
pair next: noun.exchange cue.one_sided	25 -22 -9 -12 -10
pair next: noun.exchange cue.other_exchange	-40 -22 -6 -30 44
pair next: noun.exchange cue.other_war	-26 -6 -16 -3 25
pair next: noun.exchange cue.part	0 -7 -1 20 -23
pair next: noun.exchange cue.planned	-18 -10 20 -28 -18
pair next: noun.exchange cue.postponed	-10 29 -29 -21 -40
pair next: noun.exchange cue.ready	-5 -25 22 -3 -20
pair next: noun.exchange cue.recap	-1 14 9 -15 -45
pair next: noun.exchange cue.record	-9 -4 14 -2 -9
pair next: noun.exchange cue.relative	-8 10 3 4 -29
pair next: noun.exchange cue.since	12 7 -15 -10 -37
pair next: noun.exchange cue.span	32 -6 -39 -28 4
pair next: noun.exchange cue.stage	23 -16 -16 5 -31
pair next: noun.exchange cue.thanks	5 -13 5 -11 -13
pair next: noun.exchange cue.third	-27 -4 -15 -3 27
pair next: noun.exchange cue.to_date	7 18 -19 -19 -16
pair next: noun.exchange cue.today	5 14 -17 -31 -14
pair next: noun.exchange cue.total	5 -13 27 -12 -24
pair next: noun.exchange cue.venue	-13 20 -11 -12 -17
pair next: noun.exchange cue.year	-12 -30 -18 5 1
pair next: noun.exchange cue.yesterday	0 -13 2 -1 -5
pair next: noun.exchange noun.body	8 10 -31 -14 -10
pair next: noun.exchange noun.branch	6 -16 -22 -14 9
pair next: noun.exchange noun.civilian	-11 -15 33 0 -30
pair next: noun.exchange noun.exchange	4 -7 -4 -37 1
pair next: noun.exchange noun.family	-15 8 19 -7 -17
pair next: noun.exchange noun.military	0 25 -9 -30 -56
pair next: noun.exchange noun.other	-3 -9 6 -30 7
pair next: noun.exchange noun.people	7 19 -18 -15 -34
pair next: noun.exchange own.agent	0 -2 18 -13 -25
pair next: noun.exchange own.from	-10 15 -10 -14 -14
pair next: noun.exchange own.of	-7 0 -8 -1 13
pair next: noun.exchange own.to	-7 -5 16 -11 -24
pair next: noun.exchange qualifier.approx	-13 15 3 -6 -9
pair next: noun.exchange qualifier.at_least	-37 35 -15 -16 -14
pair next: noun.exchange qualifier.at_most	-12 22 -39 -10 -11
pair next: noun.exchange qualifier.more_than	-28 12 10 -8 -34
pair next: noun.exchange ru.agent	-4 5 4 -19 -6
pair next: noun.exchange ru.from	-7 7 -14 19 -18
pair next: noun.exchange ru.of	-20 -7 20 0 -41
pair next: noun.exchange ru.to	7 -33 -10 -3 16
pair next: noun.exchange ua.agent	26 -3 -5 -11 -32
pair next: noun.exchange ua.from	-15 17 -26 17 -9
pair next: noun.exchange ua.of	33 -11 -19 -28 -28
pair next: noun.exchange ua.to	11 -11 -11 -19 11
pair next: noun.exchange verb.bring	5 8 -20 15 -31
pair next: noun.exchange verb.come	16 -23 11 -18 -1
pair next: noun.exchange verb.future	-10 18 -29 -1 -14
pair next: noun.exchange verb.get	10 12 -5 -1 -17
pair next: noun.exchange verb.give	4 -11 -19 -17 11
pair next: noun.exchange verb.held_exchange	15 -20 -5 2 -7
pair next: noun.exchange verb.home	-35 23 -19 -10 22
pair next: noun.exchange verb.noun	-7 13 -9 -4 -21
pair next: noun.exchange verb.other	20 -19 6 -3 -16
pair next: noun.exchange verb.swap	-28 13 7 -19 -5
pair next: noun.exchange verb.will	-4 11 -16 17 -17
pair next: noun.exchange voice.ru	-15 21 -23 -17 -16
pair next: noun.exchange voice.ua	24 -6 -10 -9 -20
pair next: noun.family adj.dead	8 -13 -36 -13 3
pair next: noun.family adj.modifier	-10 16 21 -24 -34
pair next: noun.family category	8 -23 -19 -13 4
pair next: noun.family country	29 -15 -5 -13 -19
pair next: noun.family cue.captivity	15 -15 -9 -1 -4
pair next: noun.family cue.captured	-12 -23 8 -22 13
pair next: noun.family cue.claims	-5 -16 -7 -15 11
pair next: noun.family cue.completed	20 -18 -25 -12 24
pair next: noun.family cue.footage	8 -12 -27 -14 5
pair next: noun.family cue.good_news	-8 23 -27 7 -31
pair next: noun.family cue.held	11 -10 11 -21 -28
pair next: noun.family cue.local	-7 9 6 -3 -3
pair next: noun.family cue.mediated	20 -24 -5 -16 -13
pair next: noun.family cue.missing	-14 -4 -7 -8 19
pair next: noun.family cue.money	-8 -17 -10 -7 24
pair next: noun.family cue.of_whole	-10 -7 3 -24 0
pair next: noun.family cue.other_return	-11 3 1 -22 5
pair next: noun.family cue.part	21 -9 -23 -11 8
pair next: noun.family cue.planned	-15 28 -2 -13 -12
pair next: noun.family cue.record	-6 -21 22 -18 -12
pair next: noun.family cue.relative	-3 -24 -10 -2 5
pair next: noun.family cue.repatriation	15 -7 -11 -11 10
pair next: noun.family cue.reunion	5 13 21 -14 -27
pair next: noun.family cue.today	24 -3 -19 -31 -14
pair next: noun.family cue.total	11 10 -18 0 -2
pair next: noun.family noun.branch	-11 -14 14 -2 0
pair next: noun.family noun.child	4 -6 -2 3 -10
pair next: noun.family noun.civilian	0 -32 -5 16 -17
pair next: noun.family noun.exchange	-20 -14 25 -23 -13
pair next: noun.family noun.family	-24 -10 2 -29 13
pair next: noun.family noun.military	-24 -32 -17 -24 47
pair next: noun.family noun.other	-13 -4 5 -7 -11
pair next: noun.family noun.people	-10 -32 -18 1 18
pair next: noun.family own.agent	-18 -14 -11 -17 37
pair next: noun.family own.of	14 -10 -12 -14 -10
pair next: noun.family own.to	8 -9 -1 -12 -3
pair next: noun.family qualifier.at_most	-17 -9 -18 11 15
pair next: noun.family ru.of	20 -24 -7 -15 1
pair next: noun.family ru.to	23 -14 11 -7 -23
pair next: noun.family ua.from	14 -4 -3 0 -10
pair next: noun.family ua.of	-21 -15 -11 4 7
pair next: noun.family ua.to	6 20 -15 -4 -27
pair next: noun.family verb.come	20 -9 14 -22 -15
pair next: noun.family verb.future	-13 -18 3 -27 13
pair next: noun.family verb.get	-5 -13 6 8 -6
pair next: noun.family verb.give	-1 -8 -12 -16 22
pair next: noun.family verb.other	-25 -11 33 -14 -18
pair next: noun.family verb.will	-4 -7 -12 -7 13
pair next: noun.foreigner adj.modifier	-13 1 15 -7 -29
pair next: noun.foreigner category	-4 6 -6 2 -11
pair next: noun.foreigner country	-2 -8 -13 -15 5
pair next: noun.man adj.modifier	-6 -14 -36 -22 27
pair next: noun.man category	21 -8 14 -18 -20
pair next: noun.man cue.all	15 -2 -9 -4 -2
pair next: noun.man cue.born	-6 -1 -6 -2 8
pair next: noun.man cue.of_whole	-6 17 -12 -25 3
pair next: noun.man cue.part	-12 -4 14 -3 -17
pair next: noun.man cue.relative	-11 -15 -9 -5 15
pair next: noun.man noun.other	-6 -6 -20 -14 17
pair next: noun.man noun.rank	16 0 -11 0 -9
pair next: noun.man noun.woman	38 -27 -23 -18 -27
pair next: noun.man qualifier.at_most	13 7 -10 0 -13
pair next: noun.man verb.bring	-19 -8 28 -18 -13
pair next: noun.man verb.come	-13 -6 -6 -3 10
pair next: noun.man verb.future	9 -16 -5 -8 -14
pair next: noun.man verb.get	-10 -15 13 -6 -7
pair next: noun.man verb.home	-22 -3 17 16 -15
pair next: noun.man verb.other	-15 6 8 -7 -22
pair next: noun.military adj.dead	10 -20 3 -19 -9
pair next: noun.military adj.freed	-30 -9 7 -3 3
pair next: noun.military adj.modifier	5 -23 -16 -1 11
pair next: noun.military adj.wounded	34 -5 -15 -8 -25
pair next: noun.military category	12 -7 -1 -6 -10
pair next: noun.military country	8 -23 -8 -10 10
pair next: noun.military cue.agreement	-7 -4 10 -1 -14
pair next: noun.military cue.all	4 -7 -10 -7 7
pair next: noun.military cue.born	3 11 -19 -11 -26
pair next: noun.military cue.captivity	8 -6 -30 -5 6
pair next: noun.military cue.captured	-13 -6 -13 -15 19
pair next: noun.military cue.claims	1 -37 4 17 -37
pair next: noun.military cue.completed	-33 -2 23 -28 -2
pair next: noun.military cue.each	-2 13 -26 -13 -23
pair next: noun.military cue.footage	-23 -13 13 10 -11
pair next: noun.military cue.held	-39 -28 -6 36 -28
pair next: noun.military cue.in_captivity	26 -21 -20 -23 -5
pair next: noun.military cue.in_return	15 4 -22 -6 -27
pair next: noun.military cue.included	-11 -11 23 21 -14
pair next: noun.military cue.local	-16 -5 22 -1 -7
pair next: noun.military cue.mediated	27 -8 -20 -12 -15
pair next: noun.military cue.missing	-11 11 -10 -7 -6
pair next: noun.military cue.of_whole	-14 17 -7 -14 -1
pair next: noun.military cue.other_return	-13 5 -14 -9 19
pair next: noun.military cue.other_war	-18 -14 -3 -3 22
pair next: noun.military cue.outside	9 -7 -8 -5 -7
pair next: noun.military cue.part	23 8 -30 -22 -8
pair next: noun.military cue.planned	-2 16 -11 -3 -15
pair next: noun.military cue.recap	-17 -4 22 -1 -6
pair next: noun.military cue.relative	1 -22 17 -33 7
pair next: noun.military cue.same_number	-14 -10 9 -9 11
pair next: noun.military cue.span	-15 -3 -9 12 13
pair next: noun.military cue.stage	-19 -8 -22 -8 23
pair next: noun.military cue.thanks	5 -2 -10 -2 -3
pair next: noun.military cue.today	33 -30 -11 -27 -10
pair next: noun.military cue.total	5 -9 -16 10 -22
pair next: noun.military cue.transit	23 -16 10 -10 -23
pair next: noun.military cue.unit	-7 -7 -22 5 10
pair next: noun.military cue.yesterday	-21 -9 28 -8 -14
pair next: noun.military foe.agent	7 -6 -17 -10 1
pair next: noun.military foe.of	-10 -15 -10 -19 15
pair next: noun.military foe.to	14 -6 -9 -1 -4
pair next: noun.military noun.body	-25 -5 12 -17 7
pair next: noun.military noun.branch	19 -16 -21 7 -16
pair next: noun.military noun.child	-8 -3 -4 0 12
pair next: noun.military noun.civilian	35 -17 -11 8 -41
pair next: noun.military noun.exchange	0 -16 -17 7 -2
pair next: noun.military noun.family	7 -1 -14 -4 9
pair next: noun.military noun.foreigner	16 -20 -12 24 -33
pair next: noun.military noun.man	15 -2 -9 -1 -15
pair next: noun.military noun.military	5 -28 7 2 -13
pair next: noun.military noun.other	-18 -33 -4 -15 26
pair next: noun.military noun.people	-5 -13 8 -5 -12
pair next: noun.military noun.rank	33 3 -22 -18 -12
pair next: noun.military noun.soldier	9 0 -2 -7 -3
pair next: noun.military noun.woman	-4 -7 -27 16 -14
pair next: noun.military own.agent	22 -2 -10 -15 -5
pair next: noun.military own.of	-27 -7 37 -14 -16
pair next: noun.military own.to	38 -35 2 -36 -39
pair next: noun.military qualifier.approx	6 -4 14 -11 -11
pair next: noun.military qualifier.at_least	2 25 -5 -22 -20
pair next: noun.military qualifier.at_most	27 10 -34 -30 -20
pair next: noun.military qualifier.more_than	-14 -14 -21 -27 27
pair next: noun.military ru.agent	42 -27 -25 -21 -21
pair next: noun.military ru.from	21 -7 -14 -15 -23
pair next: noun.military ru.of	-2 -22 9 -9 -3
pair next: noun.military ru.to	24 9 -26 -12 -19
pair next: noun.military ua.agent	7 -16 1 -7 -5
pair next: noun.military ua.from	-11 -14 17 -6 -15
pair next: noun.military ua.of	10 11 -29 -17 -14
pair next: noun.military ua.to	24 -20 -13 4 -39
pair next: noun.military verb.bring	30 4 -8 -26 -38
pair next: noun.military verb.come	28 -25 0 -20 -17
pair next: noun.military verb.future	-34 32 -10 -15 9
pair next: noun.military verb.get	10 -30 -28 11 -9
pair next: noun.military verb.give	14 -5 -11 -35 -5
pair next: noun.military verb.held_exchange	-10 -6 -12 30 -15
pair next: noun.military verb.home	35 -26 -7 -7 -40
pair next: noun.military verb.noun	0 -3 13 -6 -18
pair next: noun.military verb.other	-35 1 0 -8 23
pair next: noun.military verb.swap	-13 -16 -16 -10 22
pair next: noun.military verb.will	19 -25 2 -15 -23
pair next: noun.military view.ru	-46 -7 10 -19 28
pair next: noun.military view.ua	33 -7 -6 -19 -22
pair next: noun.military voice.ru	10 -5 -18 -7 -8
pair next: noun.military voice.ua	-8 -27 5 29 -44
pair next: noun.other adj.dead	-8 5 16 -10 -16
pair next: noun.other adj.freed	-1 -7 -24 -1 19
pair next: noun.other adj.modifier	-5 -6 3 -16 -2
pair next: noun.other adj.wounded	-26 26 1 -17 -14
pair next: noun.other category	-4 -36 14 -32 10
pair next: noun.other country	-11 0 -7 -7 -5
pair next: noun.other cue.agreed	-14 36 -23 -19 -22
pair next: noun.other cue.agreement	16 -6 -21 -5 -7
pair next: noun.other cue.all	-5 -25 -20 10 15
pair next: noun.other cue.already	-18 24 19 -7 -21
pair next: noun.other cue.anniversary	-2 -19 20 -13 -27
pair next: noun.other cue.born	-1 -4 -24 -4 2
pair next: noun.other cue.called_off	-23 9 6 5 -17
pair next: noun.other cue.captivity	-5 -14 -17 -23 20
pair next: noun.other cue.captured	-14 -21 -16 -16 40
pair next: noun.other cue.claims	-11 -4 7 -19 -2
pair next: noun.other cue.completed	-13 -31 -5 4 7
pair next: noun.other cue.crime	-22 -17 -36 6 17
pair next: noun.other cue.denied	-23 16 -8 9 -27
pair next: noun.other cue.deported	31 -19 -11 -24 -17
pair next: noun.other cue.each	2 -8 -3 -3 10
pair next: noun.other cue.evacuation	5 -20 -14 -24 23
pair next: noun.other cue.footage	-16 0 0 -23 2
pair next: noun.other cue.good_news	13 -6 -10 -3 -6
pair next: noun.other cue.held	-3 11 -18 -9 -11
pair next: noun.other cue.in_captivity	8 3 -13 -12 -11
pair next: noun.other cue.in_return	-17 -5 2 -24 20
pair next: noun.other cue.included	-17 -9 -20 -6 23
pair next: noun.other cue.local	-23 7 14 -29 4
pair next: noun.other cue.mediated	8 -17 -21 0 -5
pair next: noun.other cue.missing	-6 -6 -17 13 -1
pair next: noun.other cue.money	-24 -27 2 -22 18
pair next: noun.other cue.month	-13 12 -18 -19 4
pair next: noun.other cue.name	8 0 0 -1 -7
pair next: noun.other cue.of_whole	-17 -19 9 -20 12
pair next: noun.other cue.of_year	-10 -7 -7 5 -3
pair next: noun.other cue.one_sided	-1 -17 -4 18 -14
pair next: noun.other cue.other_exchange	-47 -8 -5 5 17
pair next: noun.other cue.other_return	0 -21 -12 -27 17
pair next: noun.other cue.other_war	-19 -18 -7 12 -2
pair next: noun.other cue.parcel	-22 -5 -4 -6 2
pair next: noun.other cue.part	-4 3 -17 -12 0
pair next: noun.other cue.planned	-11 8 -21 -5 -4
pair next: noun.other cue.postponed	-17 10 -26 -23 18
pair next: noun.other cue.ready	19 -20 -24 -19 23
pair next: noun.other cue.recap	-31 -13 27 -28 -8
pair next: noun.other cue.record	-3 20 4 -17 -22
pair next: noun.other cue.relative	-18 7 10 -19 7
pair next: noun.other cue.reunion	-21 14 14 -23 -20
pair next: noun.other cue.same_number	-24 -8 -7 15 9
pair next: noun.other cue.since	-2 3 10 -43 23
pair next: noun.other cue.span	-5 -2 0 -34 -1
pair next: noun.other cue.stage	4 -23 9 12 -13
pair next: noun.other cue.thanks	-13 -37 4 3 4
pair next: noun.other cue.third	-14 17 -6 -6 10
pair next: noun.other cue.to_date	-1 -10 -25 21 -11
pair next: noun.other cue.today	-5 4 -1 2 -34
pair next: noun.other cue.total	-3 -16 -9 -10 11
pair next: noun.other cue.training	7 -13 -14 -15 9
pair next: noun.other cue.transit	0 -11 10 1 -36
pair next: noun.other cue.unit	-8 -18 5 -20 13
pair next: noun.other cue.venue	3 -5 -5 -15 -7
pair next: noun.other cue.visit	-5 -12 -6 -16 13
pair next: noun.other cue.year	13 12 -19 -1 -7
pair next: noun.other cue.yesterday	-12 -17 23 -9 -25
pair next: noun.other foe.agent	-8 8 -14 -9 15
pair next: noun.other foe.from	0 11 -12 -8 -9
pair next: noun.other foe.of	-3 4 -26 15 -21
pair next: noun.other foe.to	2 -11 4 -13 -3
pair next: noun.other noun.body	-10 5 -25 9 -8
pair next: noun.other noun.branch	-24 -16 8 -3 0
pair next: noun.other noun.child	-27 -32 -20 9 21
pair next: noun.other noun.civilian	-39 4 -18 16 -4
pair next: noun.other noun.exchange	8 -4 12 -49 -9
pair next: noun.other noun.family	-13 -11 4 -9 -2
pair next: noun.other noun.foreigner	-17 4 -20 -20 26
pair next: noun.other noun.man	-9 -16 15 -23 -4
pair next: noun.other noun.military	-8 -12 -25 -7 21
pair next: noun.other noun.other	-26 -2 -9 -3 12
pair next: noun.other noun.people	-18 -11 -16 3 8
pair next: noun.other noun.rank	-2 -9 24 -4 -2
pair next: noun.other noun.soldier	2 -16 -18 10 -4
pair next: noun.other noun.woman	14 14 -16 -5 -26
pair next: noun.other own.agent	9 5 -49 19 -1
pair next: noun.other own.from	-12 0 -4 -5 18
pair next: noun.other own.of	3 -4 16 -15 -9
pair next: noun.other own.to	-24 -7 29 -16 -7
pair next: noun.other qualifier.approx	-3 16 -11 -5 -5
pair next: noun.other qualifier.at_most	-44 -15 8 -6 19
pair next: noun.other qualifier.more_than	11 5 -21 -30 9
pair next: noun.other ru.agent	-26 12 -3 -28 11
pair next: noun.other ru.from	28 11 -18 -13 -24
pair next: noun.other ru.of	-9 -24 -4 -6 22
pair next: noun.other ru.to	-5 -27 12 -34 -3
pair next: noun.other ua.agent	-10 11 -7 -11 4
pair next: noun.other ua.from	-28 16 8 1 2
pair next: noun.other ua.of	-13 -18 -12 4 18
pair next: noun.other ua.to	-5 -8 5 -5 -14
pair next: noun.other verb.bring	-20 -8 -12 -1 8
pair next: noun.other verb.come	-8 -29 -24 -10 24
pair next: noun.other verb.future	-9 10 0 -30 2
pair next: noun.other verb.get	-5 -25 -32 6 25
pair next: noun.other verb.give	-42 6 3 -9 10
pair next: noun.other verb.held_exchange	16 3 -40 -30 -11
pair next: noun.other verb.home	-3 5 6 8 -29
pair next: noun.other verb.managed	-22 -10 -25 -5 20
pair next: noun.other verb.noun	-22 -15 2 -36 18
pair next: noun.other verb.other	-9 -10 -11 1 15
pair next: noun.other verb.swap	-5 -13 -23 -3 14
pair next: noun.other verb.will	10 -9 -8 -31 1
pair next: noun.other view.ru	-1 -14 -19 -2 3
pair next: noun.other voice.ru	-3 -21 1 -33 12
pair next: noun.other voice.ua	-10 -12 -19 9 9
pair next: noun.people adj.dead	-5 -30 8 -16 10
pair next: noun.people adj.freed	-3 -30 20 -6 -6
pair next: noun.people adj.modifier	-4 -20 -3 -4 2
pair next: noun.people adj.wounded	12 -7 -17 -18 10
pair next: noun.people category	24 8 -13 -18 -15
pair next: noun.people country	-14 -4 -34 -4 13
pair next: noun.people cue.agreed	-8 22 -9 -13 -17
pair next: noun.people cue.agreement	11 9 -9 -8 -15
pair next: noun.people cue.all	1 -13 -16 -19 22
pair next: noun.people cue.born	1 9 -15 -9 -26
pair next: noun.people cue.captivity	-14 11 -19 -9 7
pair next: noun.people cue.captured	-8 -3 -3 -9 20
pair next: noun.people cue.claims	-24 6 -28 8 4
pair next: noun.people cue.completed	-19 -14 -9 1 12
pair next: noun.people cue.deported	0 -1 0 20 -20
pair next: noun.people cue.each	14 2 -26 -18 -51
pair next: noun.people cue.footage	-9 -16 24 4 -30
pair next: noun.people cue.held	-4 -25 -9 3 3
pair next: noun.people cue.in_captivity	-1 -22 -3 -7 0
pair next: noun.people cue.in_return	9 -6 -1 -9 -4
pair next: noun.people cue.local	-9 -7 20 -21 -13
pair next: noun.people cue.mediated	16 -10 -8 -16 5
pair next: noun.people cue.missing	-2 -25 -22 12 -3
pair next: noun.people cue.other_return	-24 -19 13 -9 -7
pair next: noun.people cue.part	2 -36 -22 -20 23
pair next: noun.people cue.planned	-20 -17 12 10 6
pair next: noun.people cue.ready	6 -11 -5 7 -7
pair next: noun.people cue.recap	-19 18 21 -30 -31
pair next: noun.people cue.record	-11 -22 18 -7 -5
pair next: noun.people cue.relative	-6 -10 30 -26 6
pair next: noun.people cue.same_number	-4 -7 -9 -8 8
pair next: noun.people cue.since	13 -22 -19 -18 30
pair next: noun.people cue.span	-13 14 -31 -15 28
pair next: noun.people cue.thanks	-9 -9 -2 -7 16
pair next: noun.people cue.to_date	25 -25 -3 -2 -8
pair next: noun.people cue.today	2 -38 -15 -24 12
pair next: noun.people cue.total	35 -20 -33 -28 9
pair next: noun.people cue.transit	46 -10 -19 -4 -29
pair next: noun.people cue.visit	-6 0 9 -6 -6
pair next: noun.people cue.yesterday	-7 -8 16 -9 -17
pair next: noun.people foe.of	8 -2 -16 -8 12
pair next: noun.people noun.body	-7 -14 -20 15 -13
pair next: noun.people noun.branch	3 -5 -11 -4 1
pair next: noun.people noun.child	-40 -23 17 -5 28
pair next: noun.people noun.civilian	-22 -8 -5 20 -11
pair next: noun.people noun.exchange	-14 -2 1 8 -5
pair next: noun.people noun.family	-23 -11 10 8 -10
pair next: noun.people noun.foreigner	20 -9 -29 -2 -9
pair next: noun.people noun.man	-8 -10 20 -2 -20
pair next: noun.people noun.military	12 -21 -27 2 2
pair next: noun.people noun.other	-14 -20 17 -14 8
pair next: noun.people noun.people	0 -3 -1 4 -8
pair next: noun.people noun.soldier	28 -18 -20 -4 -9
pair next: noun.people own.agent	6 -14 -16 6 -23
pair next: noun.people own.of	10 -6 -4 -6 -6
pair next: noun.people own.to	6 -33 -14 -12 0
pair next: noun.people qualifier.approx	-2 14 11 -21 -14
pair next: noun.people qualifier.at_most	-10 2 23 -2 -13
pair next: noun.people qualifier.more_than	22 -13 -14 -11 4
pair next: noun.people ru.agent	22 -9 -24 14 -5
pair next: noun.people ru.from	-18 5 -25 15 6
pair next: noun.people ru.of	2 -4 -22 -7 -5
pair next: noun.people ru.to	19 -15 -13 -8 -15
pair next: noun.people ua.agent	31 -4 -24 -26 -20
pair next: noun.people ua.from	-11 -6 -13 -4 37
pair next: noun.people ua.of	5 -8 -6 12 -21
pair next: noun.people ua.to	45 -32 -39 -26 -8
pair next: noun.people verb.bring	5 1 -21 -3 -15
pair next: noun.people verb.come	-2 -13 12 4 -13
pair next: noun.people verb.future	-16 32 -34 -3 -20
pair next: noun.people verb.get	-17 -8 -9 -12 19
pair next: noun.people verb.give	7 -7 1 -33 -26
pair next: noun.people verb.held_exchange	-15 -8 22 7 -37
pair next: noun.people verb.home	39 4 -21 -37 -41
pair next: noun.people verb.other	-16 -19 2 -17 25
pair next: noun.people verb.swap	-28 -25 -34 24 36
pair next: noun.people verb.will	-23 9 1 -19 15
pair next: noun.people view.ru	0 -12 -13 -19 13
pair next: noun.people view.ua	-17 -11 -17 -7 27
pair next: noun.people voice.ua	8 -19 -5 -22 2
pair next: noun.rank adj.modifier	5 -9 -13 -6 4
pair next: noun.rank adj.wounded	-12 -13 -23 -15 20
pair next: noun.rank category	16 -11 -18 0 -7
pair next: noun.rank country	-18 -12 18 -3 -13
pair next: noun.rank cue.of_whole	-11 -3 29 -7 -26
pair next: noun.rank cue.relative	-29 -24 1 -4 18
pair next: noun.rank noun.branch	22 -8 -10 -8 -12
pair next: noun.rank noun.civilian	20 -17 -9 -2 -10
pair next: noun.rank noun.man	8 -1 -6 0 -3
pair next: noun.rank noun.military	8 -6 -3 0 -6
pair next: noun.rank noun.other	-32 -18 -17 -19 38
pair next: noun.rank noun.people	-16 -17 -22 -14 31
pair next: noun.rank noun.rank	45 -5 -23 -17 -13
pair next: noun.rank noun.soldier	37 -5 -15 -20 -30
pair next: noun.rank noun.woman	17 -10 0 -2 -14
pair next: noun.rank ru.from	-25 -9 -14 -1 29
pair next: noun.rank ua.of	16 -3 -24 -13 11
pair next: noun.rank verb.bring	-13 -7 -10 -7 20
pair next: noun.rank verb.give	-24 -9 19 -1 -8
pair next: noun.soldier adj.modifier	2 15 -17 -24 -19
pair next: noun.soldier adj.wounded	-7 -2 -1 8 -1
pair next: noun.soldier category	-4 -3 17 -6 -14
pair next: noun.soldier cue.captured	-18 -15 -12 -11 21
pair next: noun.soldier cue.claims	-20 27 5 -15 -24
pair next: noun.soldier cue.each	-8 11 -6 0 -2
pair next: noun.soldier cue.held	-9 -26 -20 24 -16
pair next: noun.soldier cue.in_return	9 -9 -23 1 -31
pair next: noun.soldier cue.of_whole	2 -13 -39 -8 13
pair next: noun.soldier cue.one_sided	5 -11 -13 -17 2
pair next: noun.soldier cue.other_war	-7 -15 -7 -8 23
pair next: noun.soldier cue.part	12 6 -15 -8 -22
pair next: noun.soldier cue.relative	-26 3 0 -24 23
pair next: noun.soldier cue.since	10 -9 -3 4 -3
pair next: noun.soldier cue.today	37 -15 -14 -11 -16
pair next: noun.soldier cue.transit	32 -18 -26 -12 -12
pair next: noun.soldier noun.branch	3 -14 -21 -12 14
pair next: noun.soldier noun.civilian	43 -23 -25 -9 -17
pair next: noun.soldier noun.other	9 -12 2 -21 5
pair next: noun.soldier noun.people	19 -9 -8 -16 10
pair next: noun.soldier noun.rank	11 -22 -23 18 -35
pair next: noun.soldier own.to	9 -8 -15 -13 7
pair next: noun.soldier qualifier.at_most	19 -16 -8 -9 -8
pair next: noun.soldier ru.from	12 -7 -6 0 -26
pair next: noun.soldier ru.of	13 -25 -18 -20 -2
pair next: noun.soldier ua.of	-14 1 21 -31 -8
pair next: noun.soldier ua.to	19 -20 -19 4 -37
pair next: noun.soldier verb.bring	14 -9 3 -18 -22
pair next: noun.soldier verb.come	22 -10 0 -20 -8
pair next: noun.soldier verb.future	4 8 -15 -10 -13
pair next: noun.soldier verb.get	30 -5 -29 -17 -8
pair next: noun.soldier verb.give	48 -29 -20 -24 -14
pair next: noun.soldier verb.home	17 -24 -34 -21 7
pair next: noun.soldier verb.other	-35 -11 4 10 -1
pair next: noun.soldier verb.swap	26 -10 -11 -17 -13
pair next: noun.woman adj.modifier	11 1 -7 -16 -10
pair next: noun.woman adj.wounded	30 -14 -24 -7 -15
pair next: noun.woman category	9 -2 -12 4 -22
pair next: noun.woman cue.of_whole	22 -15 -23 -12 2
pair next: noun.woman cue.part	-7 10 7 -12 -18
pair next: noun.woman cue.relative	-5 -4 -8 7 -7
pair next: noun.woman noun.child	-7 -24 -37 -15 26
pair next: noun.woman noun.man	28 -6 -17 -8 -12
pair next: noun.woman noun.military	-2 -11 -15 18 -10
pair next: noun.woman noun.other	9 -4 -7 -14 8
pair next: noun.woman noun.people	5 -2 3 -4 -8
pair next: noun.woman noun.rank	8 0 -2 0 -7
pair next: noun.woman verb.other	4 -14 9 -3 -27
pair next: own.agent adj.modifier	-11 13 -27 -8 -11
pair next: own.agent country	16 18 -19 -21 -30
pair next: own.agent cue.agreed	-13 -3 23 -14 -24
pair next: own.agent cue.agreement	-20 15 -14 -12 3
pair next: own.agent cue.all	-12 15 -18 11 -17
pair next: own.agent cue.claims	-5 1 5 -12 -1
pair next: own.agent cue.completed	7 14 1 -23 -17
pair next: own.agent cue.footage	-13 -11 12 -9 -3
pair next: own.agent cue.good_news	-10 17 -16 -7 -1
pair next: own.agent cue.held	-15 -14 -10 9 0
pair next: own.agent cue.in_return	0 -13 -21 -30 17
pair next: own.agent cue.name	-10 0 -1 -2 11
pair next: own.agent cue.of_whole	-36 -32 33 13 -1
pair next: own.agent cue.part	-10 8 -6 -21 14
pair next: own.agent cue.planned	-35 37 -10 -36 -2
pair next: own.agent cue.ready	11 -5 0 -3 -4
pair next: own.agent cue.recap	-15 -22 37 2 -42
pair next: own.agent cue.relative	-20 -15 -28 17 15
pair next: own.agent cue.thanks	11 -10 5 -11 -27
pair next: own.agent cue.today	15 13 -29 -18 -24
pair next: own.agent cue.visit	-19 -18 30 -8 -18
pair next: own.agent cue.year	-17 -27 -15 5 11
pair next: own.agent foe.of	-16 11 9 -9 -28
pair next: own.agent noun.civilian	7 -12 -14 8 -24
pair next: own.agent noun.exchange	12 -8 10 -25 -30
pair next: own.agent noun.foreigner	8 -1 -8 -7 4
pair next: own.agent noun.military	18 4 -20 16 -21
pair next: own.agent noun.other	-16 11 0 -19 -2
pair next: own.agent noun.people	3 -12 -10 -4 -2
pair next: own.agent own.of	0 -19 -11 11 19
pair next: own.agent own.to	-26 -22 24 -26 22
pair next: own.agent qualifier.approx	-4 6 6 -25 0
pair next: own.agent qualifier.at_most	-10 9 -30 -21 9
pair next: own.agent qualifier.more_than	-1 -21 -2 28 -23
pair next: own.agent ru.agent	9 -18 -11 11 -24
pair next: own.agent ru.of	-13 0 -15 17 -7
pair next: own.agent ua.from	24 -32 5 -28 -21
pair next: own.agent ua.of	0 -1 -13 10 -9
pair next: own.agent verb.bring	-1 -35 8 19 -38
pair next: own.agent verb.come	0 -6 9 -5 -19
pair next: own.agent verb.future	-14 21 -17 -16 1
pair next: own.agent verb.get	-2 -16 -20 19 -22
pair next: own.agent verb.give	0 -21 -5 12 -5
pair next: own.agent verb.held_exchange	-32 7 -7 0 13
pair next: own.agent verb.home	18 -6 1 -14 -11
pair next: own.agent verb.managed	-28 -23 15 6 -3
pair next: own.agent verb.other	-35 -30 21 -28 17
pair next: own.agent verb.swap	2 -10 -18 -18 15
pair next: own.agent verb.will	0 17 -36 -29 7
pair next: own.agent voice.ua	10 -23 3 -2 -10
pair next: own.from own.of	6 -4 -26 2 -1
pair next: own.of adj.dead	31 4 -27 -40 -28
pair next: own.of adj.modifier	9 -28 -5 -1 -13
pair next: own.of adj.wounded	16 -8 -17 -8 -6
pair next: own.of category	2 -22 12 -32 -4
pair next: own.of country	8 8 22 -8 -36
pair next: own.of cue.agreement	20 -48 -28 -11 35
pair next: own.of cue.all	16 -1 -20 -10 -18
pair next: own.of cue.claims	1 -24 7 -1 9
pair next: own.of cue.completed	6 -13 -3 17 -24
pair next: own.of cue.footage	1 -5 -10 -6 13
pair next: own.of cue.held	-10 -24 0 31 -18
pair next: own.of cue.in_captivity	-13 -12 -28 35 -29
pair next: own.of cue.local	-23 -8 23 -10 -22
pair next: own.of cue.of_whole	19 -24 12 -8 -12
pair next: own.of cue.planned	-3 16 -10 -2 -8
pair next: own.of cue.relative	4 -5 16 -2 -24
pair next: own.of cue.stage	6 24 -11 -14 -13
pair next: own.of cue.today	25 -7 -20 -29 1
pair next: own.of cue.transit	1 6 -25 -15 -14
pair next: own.of foe.of	-26 -11 -14 -11 25
pair next: own.of noun.body	20 -8 -19 -1 -10
pair next: own.of noun.branch	4 8 12 -16 -12
pair next: own.of noun.child	-9 25 -22 -3 -1
pair next: own.of noun.civilian	4 -20 5 13 -37
pair next: own.of noun.exchange	-6 14 -10 -18 7
pair next: own.of noun.family	-2 24 -3 -19 -40
pair next: own.of noun.man	-2 -6 12 -1 -17
pair next: own.of noun.military	16 -6 -9 -8 -10
pair next: own.of noun.other	7 -23 -26 4 -1
pair next: own.of noun.people	7 -5 -9 -12 -2
pair next: own.of noun.rank	-8 -5 -22 16 -14
pair next: own.of noun.soldier	-20 -10 0 21 -2
pair next: own.of noun.woman	9 0 -1 -6 -3
pair next: own.of own.agent	9 22 -29 -15 -24
pair next: own.of own.of	-6 -7 17 -18 -8
pair next: own.of own.to	43 -31 -16 -17 -22
pair next: own.of qualifier.approx	-17 -9 -5 24 -5
pair next: own.of qualifier.at_least	16 -23 -5 -1 -4
pair next: own.of qualifier.more_than	-24 -5 -4 15 -11
pair next: own.of ru.agent	-18 -7 -10 26 -23
pair next: own.of ru.from	13 18 -15 -7 -14
pair next: own.of ru.of	-8 16 -9 -2 -14
pair next: own.of ua.of	-22 -26 15 28 -29
pair next: own.of ua.to	6 -8 14 -9 -23
pair next: own.of verb.bring	-9 -22 -14 23 -13
pair next: own.of verb.come	9 -18 -18 -6 -1
pair next: own.of verb.future	-23 -3 -11 -5 13
pair next: own.of verb.get	9 -17 11 14 -20
pair next: own.of verb.give	-13 -13 -1 10 3
pair next: own.of verb.home	17 -13 -19 -3 -13
pair next: own.of verb.other	-6 -4 -7 -3 10
pair next: own.of view.ua	0 -13 -25 -23 21
pair next: own.of voice.ua	-9 29 -10 -4 -28
pair next: own.to adj.dead	22 -3 -15 -20 -16
pair next: own.to adj.modifier	-22 14 25 -35 -3
pair next: own.to adj.wounded	-7 -27 -24 21 -18
pair next: own.to country	-5 -17 -1 -15 5
pair next: own.to cue.claims	0 -10 16 -5 -6
pair next: own.to cue.each	23 -8 -1 -12 -18
pair next: own.to cue.footage	-29 22 -17 18 -33
pair next: own.to cue.mediated	-4 -25 -14 8 11
pair next: own.to cue.of_whole	-2 11 -5 -14 -7
pair next: own.to cue.on_shield	-9 -10 -20 22 -29
pair next: own.to cue.other_return	-39 -22 -22 -34 39
pair next: own.to cue.part	-11 -3 18 6 -16
pair next: own.to cue.reunion	-10 16 -40 5 -1
pair next: own.to cue.since	21 -22 -15 0 -12
pair next: own.to cue.span	-14 -6 12 -13 1
pair next: own.to cue.stage	16 -5 -11 -8 -11
pair next: own.to cue.today	17 -17 -14 -29 5
pair next: own.to cue.transit	24 -11 -19 -25 -15
pair next: own.to cue.yesterday	-21 -9 20 -1 -17
pair next: own.to noun.body	-11 -6 14 -5 -16
pair next: own.to noun.branch	-1 -22 -2 0 14
pair next: own.to noun.child	28 -11 10 -6 -28
pair next: own.to noun.civilian	4 7 -29 12 -40
pair next: own.to noun.exchange	-16 6 18 4 -26
pair next: own.to noun.family	12 25 -2 -14 -43
pair next: own.to noun.military	-7 11 -44 -7 13
pair next: own.to noun.other	-34 4 6 -45 39
pair next: own.to noun.people	5 32 -13 -18 -30
pair next: own.to noun.soldier	23 -13 -23 -14 -23
pair next: own.to own.of	29 -10 -20 -15 -22
pair next: own.to own.to	22 6 -1 -40 -16
pair next: own.to qualifier.approx	-14 -17 11 24 -22
pair next: own.to qualifier.at_most	8 11 -7 -24 -13
pair next: own.to qualifier.more_than	0 -8 8 6 -19
pair next: own.to ru.agent	1 -4 -4 15 -16
pair next: own.to ru.from	26 -4 -5 -8 -19
pair next: own.to ru.of	31 -7 -19 -11 -14
pair next: own.to ru.to	17 -4 -8 -6 -4
pair next: own.to ua.agent	23 -9 -7 -16 -8
pair next: own.to ua.from	17 -23 1 -24 -31
pair next: own.to ua.of	14 -20 14 7 -22
pair next: own.to ua.to	7 -8 -38 6 -25
pair next: own.to verb.bring	11 -30 -31 25 -46
pair next: own.to verb.come	31 -20 5 7 -45
pair next: own.to verb.give	17 -18 -6 -4 -37
pair next: own.to verb.held_exchange	-19 6 11 -17 6
pair next: own.to verb.home	9 -13 -9 -7 -8
pair next: own.to verb.managed	-16 -11 17 -6 -8
pair next: own.to verb.other	-5 -14 5 -14 2
pair next: own.to verb.will	-7 19 -29 -23 -26
pair next: own.to voice.ua	22 -5 -14 -7 -11
pair next: qualifier.approx adj.modifier	-1 -13 -2 -3 -1
pair next: qualifier.approx adj.wounded	-9 -10 -8 -12 12
pair next: qualifier.approx category	17 -8 -11 -28 15
pair next: qualifier.approx country	-9 -13 14 -12 -3
pair next: qualifier.approx cue.agreement	-13 2 -2 7 -16
pair next: qualifier.approx cue.all	13 -14 -13 -7 0
pair next: qualifier.approx cue.among	-17 -10 20 -7 -10
pair next: qualifier.approx cue.evacuation	4 -9 -20 -23 7
pair next: qualifier.approx cue.held	-8 -3 -7 -4 8
pair next: qualifier.approx cue.of_whole	21 -7 -18 9 -20
pair next: qualifier.approx cue.other_war	-18 -18 -16 -12 25
pair next: qualifier.approx cue.part	5 3 -12 -11 -1
pair next: qualifier.approx cue.recap	-27 -5 6 -1 14
pair next: qualifier.approx cue.relative	-22 1 28 4 -22
pair next: qualifier.approx cue.span	-6 -6 -30 19 -38
pair next: qualifier.approx cue.today	-6 -8 -1 -4 12
pair next: qualifier.approx cue.venue	29 -26 -22 -2 -11
pair next: qualifier.approx noun.body	15 -3 16 -22 -21
pair next: qualifier.approx noun.civilian	-13 -10 -12 37 -20
pair next: qualifier.approx noun.exchange	-11 0 17 -17 -15
pair next: qualifier.approx noun.military	2 -8 -33 15 -30
pair next: qualifier.approx noun.other	-30 -11 -13 24 2
pair next: qualifier.approx noun.people	-13 -9 -15 5 6
pair next: qualifier.approx qualifier.approx	-9 -4 -17 4 6
pair next: qualifier.approx qualifier.more_than	5 -17 -23 6 -22
pair next: qualifier.approx ru.of	17 -32 -30 12 -26
pair next: qualifier.approx ua.of	-20 2 -9 18 -2
pair next: qualifier.approx verb.noun	14 -18 10 -15 -27
pair next: qualifier.approx verb.other	9 -4 -22 -14 0
pair next: qualifier.at_least adj.modifier	9 -7 -7 8 -26
pair next: qualifier.at_least category	21 -15 -11 -4 -11
pair next: qualifier.at_least noun.civilian	-19 10 -16 -6 7
pair next: qualifier.at_least noun.family	0 -7 -1 -3 8
pair next: qualifier.at_least noun.military	-11 24 -18 -13 -19
pair next: qualifier.at_least noun.other	-13 -26 -2 18 -15
pair next: qualifier.at_least noun.people	-15 3 -31 -2 0
pair next: qualifier.at_least qualifier.at_least	-17 10 11 3 -18
pair next: qualifier.at_least qualifier.at_most	-5 5 -1 -6 -13
pair next: qualifier.at_least ua.of	-26 -15 -11 12 0
pair next: qualifier.at_most adj.modifier	5 -8 -18 -2 3
pair next: qualifier.at_most category	12 7 -26 -30 -17
pair next: qualifier.at_most country	-12 -16 -39 0 16
pair next: qualifier.at_most cue.agreed	-25 -11 14 -9 14
pair next: qualifier.at_most cue.agreement	19 13 -27 -15 -23
pair next: qualifier.at_most cue.all	-17 14 -12 13 -9
pair next: qualifier.at_most cue.born	8 -10 -3 -7 -3
pair next: qualifier.at_most cue.captivity	-23 -22 9 14 -28
pair next: qualifier.at_most cue.captured	12 -12 -13 -2 2
pair next: qualifier.at_most cue.claims	-12 19 12 2 -26
pair next: qualifier.at_most cue.completed	4 20 -13 -5 -21
pair next: qualifier.at_most cue.each	-19 6 -14 -16 6
pair next: qualifier.at_most cue.evacuation	-10 -10 -5 -12 15
pair next: qualifier.at_most cue.footage	6 -1 -16 2 12
pair next: qualifier.at_most cue.local	-24 -19 3 -9 13
pair next: qualifier.at_most cue.mediated	30 -18 -4 -11 -23
pair next: qualifier.at_most cue.missing	-9 -13 -3 13 -2
pair next: qualifier.at_most cue.of_whole	-2 -17 4 14 -24
pair next: qualifier.at_most cue.one_sided	2 12 -4 -2 -8
pair next: qualifier.at_most cue.other_return	-5 -15 -7 -12 13
pair next: qualifier.at_most cue.part	-18 9 9 -8 -25
pair next: qualifier.at_most cue.planned	11 10 -16 -19 -20
pair next: qualifier.at_most cue.recap	6 -7 -4 14 -37
pair next: qualifier.at_most cue.record	-14 -25 -3 7 9
pair next: qualifier.at_most cue.relative	-28 -17 29 2 -11
pair next: qualifier.at_most cue.reunion	15 14 -28 -21 -9
pair next: qualifier.at_most cue.to_date	-16 -24 2 27 -14
pair next: qualifier.at_most cue.today	22 0 -12 0 -16
pair next: qualifier.at_most cue.training	-22 -1 -11 -13 31
pair next: qualifier.at_most cue.venue	-9 -3 -1 -4 13
pair next: qualifier.at_most noun.body	-9 10 -5 -8 12
pair next: qualifier.at_most noun.branch	16 -19 5 -21 -10
pair next: qualifier.at_most noun.exchange	-24 24 -2 -20 -17
pair next: qualifier.at_most noun.family	3 -20 15 7 -12
pair next: qualifier.at_most noun.military	8 0 -17 -23 4
pair next: qualifier.at_most noun.other	-17 14 -11 -18 -5
pair next: qualifier.at_most noun.people	5 -7 -35 -5 2
pair next: qualifier.at_most own.to	-10 -15 3 -2 11
pair next: qualifier.at_most qualifier.approx	0 9 -5 -7 -8
pair next: qualifier.at_most qualifier.at_most	-8 6 -7 -12 15
pair next: qualifier.at_most qualifier.more_than	-29 0 -13 23 6
pair next: qualifier.at_most ru.of	3 -1 -6 -17 -6
pair next: qualifier.at_most ua.of	11 -24 -33 -4 4
pair next: qualifier.at_most ua.to	-26 -10 16 10 -19
pair next: qualifier.at_most verb.bring	13 -15 -29 -24 4
pair next: qualifier.at_most verb.come	-1 -22 11 1 -14
pair next: qualifier.at_most verb.future	-11 13 -18 12 -11
pair next: qualifier.at_most verb.give	4 -15 -16 -17 20
pair next: qualifier.at_most verb.noun	-14 12 -26 -12 15
pair next: qualifier.at_most verb.other	-23 -18 -26 -14 45
pair next: qualifier.at_most verb.will	-14 8 -12 -3 -5
pair next: qualifier.at_most voice.ua	-19 -11 -19 -2 14
pair next: qualifier.more_than adj.dead	-13 -8 -21 13 19
pair next: qualifier.more_than adj.modifier	-22 -4 0 2 0
pair next: qualifier.more_than adj.wounded	-22 -27 -25 19 16
pair next: qualifier.more_than category	13 16 -32 -18 -10
pair next: qualifier.more_than cue.captivity	-13 -4 -4 -26 30
pair next: qualifier.more_than cue.of_whole	-13 -36 -23 14 3
pair next: qualifier.more_than cue.outside	24 -15 -7 -23 14
pair next: qualifier.more_than cue.part	-17 -8 -1 19 -1
pair next: qualifier.more_than cue.to_date	-10 -9 -14 -9 17
pair next: qualifier.more_than cue.today	10 -1 -9 -13 13
pair next: qualifier.more_than noun.body	-5 -6 -30 12 -19
pair next: qualifier.more_than noun.civilian	5 -24 -29 10 -6
pair next: qualifier.more_than noun.exchange	-18 -25 -14 32 -13
pair next: qualifier.more_than noun.family	-17 -4 9 -15 15
pair next: qualifier.more_than noun.military	0 14 -32 -24 10
pair next: qualifier.more_than noun.other	-8 -5 -21 11 -5
pair next: qualifier.more_than noun.people	-3 -21 -20 10 -2
pair next: qualifier.more_than own.to	20 -16 -7 -2 -19
pair next: qualifier.more_than qualifier.more_than	-24 -3 -7 17 -25
pair next: qualifier.more_than ru.of	-2 -13 -25 15 -8
pair next: qualifier.more_than ua.of	15 -20 -13 42 -27
pair next: qualifier.more_than verb.other	-27 -13 -10 13 -2
pair next: ru.agent adj.modifier	-1 11 -8 -13 -14
pair next: ru.agent category	0 -6 9 -7 -16
pair next: ru.agent country	-19 16 -25 -15 19
pair next: ru.agent cue.agreed	24 -2 -8 -5 -20
pair next: ru.agent cue.agreement	-29 -14 20 6 12
pair next: ru.agent cue.called_off	-26 34 -26 -14 -14
pair next: ru.agent cue.captured	11 -2 0 0 -11
pair next: ru.agent cue.claims	14 6 -25 4 -25
pair next: ru.agent cue.completed	31 -29 -33 -36 15
pair next: ru.agent cue.denied	-6 -12 -2 23 -11
pair next: ru.agent cue.deported	12 -20 -22 -11 1
pair next: ru.agent cue.held	-14 -15 -35 33 -27
pair next: ru.agent cue.in_captivity	-5 -13 -13 27 -24
pair next: ru.agent cue.in_return	6 -21 -24 11 -3
pair next: ru.agent cue.mediated	21 -28 -10 9 -20
pair next: ru.agent cue.of_whole	3 38 -34 -11 -20
pair next: ru.agent cue.one_sided	23 -18 -6 3 -15
pair next: ru.agent cue.part	13 -19 -10 -27 13
pair next: ru.agent cue.planned	-20 4 -16 -16 19
pair next: ru.agent cue.postponed	-24 20 -23 -11 -6
pair next: ru.agent cue.record	12 -5 -2 -6 -5
pair next: ru.agent cue.relative	-2 -17 -1 1 -8
pair next: ru.agent cue.same_number	19 -4 -8 -16 -2
pair next: ru.agent cue.since	-18 -12 -6 17 -2
pair next: ru.agent cue.thanks	17 -12 -2 -5 -1
pair next: ru.agent cue.third	-34 1 -20 -9 26
pair next: ru.agent cue.to_date	20 -2 -1 -9 -12
pair next: ru.agent cue.today	3 7 -16 11 -14
pair next: ru.agent cue.transit	23 -16 -8 -22 -23
pair next: ru.agent cue.yesterday	14 -5 -16 -6 -12
pair next: ru.agent foe.agent	-10 2 -2 -12 0
pair next: ru.agent noun.body	3 -18 9 -25 -10
pair next: ru.agent noun.child	-8 18 -3 -15 17
pair next: ru.agent noun.civilian	14 -3 -6 -11 -12
pair next: ru.agent noun.exchange	5 -8 -25 7 -23
pair next: ru.agent noun.military	-1 -30 -18 4 -3
pair next: ru.agent noun.other	10 -4 -40 3 -4
pair next: ru.agent noun.people	-14 14 -35 -15 5
pair next: ru.agent noun.soldier	16 -8 -9 -5 -11
pair next: ru.agent own.of	-15 -2 -1 6 0
pair next: ru.agent own.to	8 -4 -3 7 -11
pair next: ru.agent qualifier.approx	-11 15 -8 5 -16
pair next: ru.agent qualifier.at_most	-2 2 -3 -12 11
pair next: ru.agent qualifier.more_than	3 8 -22 15 -22
pair next: ru.agent ru.agent	0 -9 -3 -2 -4
pair next: ru.agent ru.of	5 13 -32 -23 -5
pair next: ru.agent ua.agent	30 -10 -24 -21 -31
pair next: ru.agent ua.from	33 -12 -18 -16 -16
pair next: ru.agent ua.of	13 -6 -3 11 -39
pair next: ru.agent ua.to	20 -12 -16 5 -19
pair next: ru.agent verb.bring	26 -24 -21 -5 -13
pair next: ru.agent verb.come	28 -31 -14 -46 -8
pair next: ru.agent verb.future	4 11 -31 -2 -29
pair next: ru.agent verb.get	17 -24 -28 -1 -13
pair next: ru.agent verb.give	30 -25 15 -15 -29
pair next: ru.agent verb.held_exchange	14 -13 13 -28 14
pair next: ru.agent verb.home	20 -19 -34 -7 10
pair next: ru.agent verb.noun	14 -4 -4 -3 -5
pair next: ru.agent verb.other	-5 -5 -33 -1 14
pair next: ru.agent verb.swap	18 -45 -3 -24 -9
pair next: ru.agent verb.will	-10 7 -12 -17 6
pair next: ru.agent voice.ru	-10 7 5 -27 0
pair next: ru.from adj.modifier	6 -15 -9 9 -39
pair next: ru.from cue.captivity	2 -22 -1 8 -18
pair next: ru.from cue.of_whole	5 -12 -15 -9 14
pair next: ru.from cue.repatriation	23 -1 -17 -14 -5
pair next: ru.from foe.of	15 -8 -19 -7 -29
pair next: ru.from noun.child	25 -4 -13 -13 -31
pair next: ru.from noun.other	21 -1 -7 -11 -11
pair next: ru.from noun.people	-17 -4 -12 -19 25
pair next: ru.from ru.agent	22 -4 -3 -16 -7
pair next: ru.from ru.from	19 -14 -16 8 -34
pair next: ru.from ru.of	5 -12 -17 7 -7
pair next: ru.from verb.bring	23 -4 -14 -14 -12
pair next: ru.from verb.home	2 -9 8 -8 -14
pair next: ru.from view.ua	-4 -19 -29 20 -23
pair next: ru.of adj.dead	15 -9 -9 -13 -8
pair next: ru.of adj.modifier	8 -2 -14 -18 1
pair next: ru.of adj.wounded	39 -30 -6 -6 -25
pair next: ru.of category	-2 -3 -3 0 -12
pair next: ru.of country	-13 -22 1 -6 17
pair next: ru.of cue.agreed	-22 25 -4 -13 -16
pair next: ru.of cue.agreement	22 -24 -6 -6 -10
pair next: ru.of cue.all	19 -10 -19 -3 -8
pair next: ru.of cue.called_off	-27 9 -17 -11 3
pair next: ru.of cue.captivity	-9 -19 -12 8 -2
pair next: ru.of cue.captured	15 19 -8 -2 -33
pair next: ru.of cue.claims	4 -17 -34 -12 18
pair next: ru.of cue.completed	-17 0 -19 28 4
pair next: ru.of cue.crime	-21 -2 -6 10 8
pair next: ru.of cue.denied	-15 9 -14 -14 17
pair next: ru.of cue.deported	-2 -1 -8 -18 19
pair next: ru.of cue.footage	16 -14 -16 8 -16
pair next: ru.of cue.held	-45 -40 -37 51 5
pair next: ru.of cue.in_captivity	14 -8 -21 -2 -18
pair next: ru.of cue.mediated	2 -7 -9 11 -20
pair next: ru.of cue.of_whole	-18 18 -11 -21 -9
pair next: ru.of cue.one_sided	4 6 -4 -2 -15
pair next: ru.of cue.outside	5 -16 -9 -16 16
pair next: ru.of cue.part	-1 -1 -7 6 -9
pair next: ru.of cue.postponed	-9 18 -8 -11 -11
pair next: ru.of cue.relative	16 -27 -4 -12 -7
pair next: ru.of cue.same_number	11 7 -6 -5 -17
pair next: ru.of cue.since	-8 -1 -2 11 -2
pair next: ru.of cue.span	2 -11 -7 -16 5
pair next: ru.of cue.stage	-16 1 -4 -8 15
pair next: ru.of cue.thanks	15 -8 -3 -12 -7
pair next: ru.of cue.today	2 17 -19 -2 -39
pair next: ru.of cue.transit	12 -14 -10 -16 9
pair next: ru.of cue.unit	-16 5 -12 9 -15
pair next: ru.of cue.venue	8 -15 -8 -8 1
pair next: ru.of foe.of	-20 -20 -10 10 10
pair next: ru.of noun.body	11 -34 23 -43 -36
pair next: ru.of noun.branch	-3 -6 -21 9 8
pair next: ru.of noun.child	10 -14 -24 -8 -2
pair next: ru.of noun.civilian	12 13 -14 -22 -25
pair next: ru.of noun.exchange	-3 4 -3 -10 -17
pair next: ru.of noun.military	8 -15 -14 10 -20
pair next: ru.of noun.other	-1 9 -36 4 -5
pair next: ru.of noun.people	2 -13 -8 4 -1
pair next: ru.of noun.rank	-16 -4 -15 -10 16
pair next: ru.of noun.soldier	6 -29 -14 -6 2
pair next: ru.of own.of	-4 -14 5 -13 13
pair next: ru.of own.to	39 -21 -18 -29 -23
pair next: ru.of qualifier.approx	-23 -15 -11 31 -15
pair next: ru.of qualifier.at_most	18 -13 -21 -21 13
pair next: ru.of qualifier.more_than	-4 -18 -19 40 -35
pair next: ru.of ru.agent	5 2 -5 -6 -17
pair next: ru.of ru.from	6 -12 -11 8 -30
pair next: ru.of ru.of	-12 -11 2 -5 1
pair next: ru.of ru.to	9 -23 -30 21 -10
pair next: ru.of ua.agent	-28 -11 25 -6 8
pair next: ru.of ua.from	20 -2 -8 -14 -7
pair next: ru.of ua.of	2 24 -8 7 -36
pair next: ru.of ua.to	9 -19 -5 9 -19
pair next: ru.of verb.bring	14 -21 -1 -9 -7
pair next: ru.of verb.come	-9 -32 9 -6 -5
pair next: ru.of verb.future	-22 24 -23 9 -24
pair next: ru.of verb.get	8 6 -10 -12 -12
pair next: ru.of verb.give	23 -5 -20 6 -34
pair next: ru.of verb.held_exchange	16 -30 -17 -16 1
pair next: ru.of verb.home	35 -2 -15 -6 -23
pair next: ru.of verb.noun	26 8 -15 -11 -31
pair next: ru.of verb.other	11 -24 -34 -19 1
pair next: ru.of verb.swap	-16 -23 -31 -33 28
pair next: ru.of view.ru	3 0 0 -13 -1
pair next: ru.of voice.ru	-1 10 -10 -2 -20
pair next: ru.of voice.ua	-11 18 -3 -3 -21
pair next: ru.to adj.modifier	17 -2 -23 -1 2
pair next: ru.to cue.claims	20 -8 -20 -8 -16
pair next: ru.to cue.footage	15 -12 10 -8 -16
pair next: ru.to cue.in_return	16 -2 -1 -4 -10
pair next: ru.to cue.other_return	10 -3 0 -9 -2
pair next: ru.to cue.relative	27 -19 6 -14 -8
pair next: ru.to cue.today	11 -1 -6 -5 -9
pair next: ru.to cue.transit	25 -5 -13 -4 -9
pair next: ru.to noun.body	-11 -7 -14 -7 24
pair next: ru.to noun.civilian	8 -2 -7 0 -7
pair next: ru.to noun.military	-14 -2 15 -4 -8
pair next: ru.to noun.other	-7 -6 -12 -35 16
pair next: ru.to noun.people	-23 -6 -11 -10 30
pair next: ru.to own.to	-6 -9 15 -18 -13
pair next: ru.to qualifier.approx	-24 -15 -3 26 -20
pair next: ru.to qualifier.at_most	0 2 -25 -15 6
pair next: ru.to ru.agent	-6 18 -6 -20 -25
pair next: ru.to ru.of	5 -9 -4 -9 -13
pair next: ru.to ru.to	14 -5 -4 -25 -6
pair next: ru.to ua.from	14 -11 -20 -25 21
pair next: ru.to ua.to	10 6 -21 -14 -28
pair next: ru.to verb.bring	18 -29 -25 1 6
pair next: ru.to verb.come	40 -10 -26 -13 -31
pair next: ru.to verb.future	5 -18 -20 -5 20
pair next: ru.to verb.give	20 -34 -31 12 -24
pair next: ru.to verb.other	-21 -8 -28 -13 35
pair next: ua.agent adj.modifier	-11 10 4 5 -38
pair next: ua.agent category	20 -3 -4 -4 -20
pair next: ua.agent country	-15 15 16 -18 -9
pair next: ua.agent cue.agreed	-28 14 -15 -9 1
pair next: ua.agent cue.agreement	-28 -14 12 -14 14
pair next: ua.agent cue.all	-10 10 -4 3 -1
pair next: ua.agent cue.already	2 -13 7 -17 -19
pair next: ua.agent cue.claims	-8 -15 4 3 -6
pair next: ua.agent cue.completed	4 -16 -32 14 -23
pair next: ua.agent cue.denied	-36 50 -31 -18 -28
pair next: ua.agent cue.each	34 -18 -8 -32 -6
pair next: ua.agent cue.footage	-30 -26 22 13 -17
pair next: ua.agent cue.held	-9 -13 -17 24 -42
pair next: ua.agent cue.in_return	11 6 -9 -10 -24
pair next: ua.agent cue.mediated	13 -17 -15 17 -18
pair next: ua.agent cue.missing	-19 -3 -11 23 -11
pair next: ua.agent cue.name	12 -5 -2 -6 0
pair next: ua.agent cue.of_whole	-15 22 -20 -13 -9
pair next: ua.agent cue.one_sided	23 -17 -7 -9 -15
pair next: ua.agent cue.part	5 5 -25 -34 4
pair next: ua.agent cue.planned	-32 35 -19 -3 -20
pair next: ua.agent cue.postponed	-20 20 12 -1 -14
pair next: ua.agent cue.ready	-24 1 -21 -13 15
pair next: ua.agent cue.recap	1 -19 8 11 -9
pair next: ua.agent cue.record	5 -42 -31 -15 12
pair next: ua.agent cue.relative	-6 1 -6 3 -9
pair next: ua.agent cue.since	-34 -33 -18 29 8
pair next: ua.agent cue.span	-1 13 2 -8 -27
pair next: ua.agent cue.stage	-2 -24 -20 -21 29
pair next: ua.agent cue.thanks	-11 -14 13 -16 -7
pair next: ua.agent cue.to_date	-12 16 -9 -15 -10
pair next: ua.agent cue.today	33 -24 -21 -22 -12
pair next: ua.agent cue.transit	8 -21 -18 -29 8
pair next: ua.agent cue.venue	-16 -11 -23 -32 24
pair next: ua.agent cue.year	11 -22 22 14 -42
pair next: ua.agent cue.yesterday	-17 -22 23 -16 -23
pair next: ua.agent noun.body	-15 23 14 -31 -32
pair next: ua.agent noun.civilian	16 -16 -27 -25 13
pair next: ua.agent noun.exchange	-29 -10 -45 14 27
pair next: ua.agent noun.family	11 -15 -11 -10 3
pair next: ua.agent noun.military	11 8 9 -24 -25
pair next: ua.agent noun.other	-10 6 -19 -30 17
pair next: ua.agent noun.people	24 -15 11 -23 -30
pair next: ua.agent noun.soldier	21 -13 -7 -5 -4
pair next: ua.agent own.agent	-14 11 -1 3 -15
pair next: ua.agent own.of	0 -17 13 -8 -23
pair next: ua.agent own.to	-8 14 -22 6 -32
pair next: ua.agent qualifier.approx	-3 3 -16 19 -36
pair next: ua.agent qualifier.at_least	12 -7 -8 -20 -8
pair next: ua.agent qualifier.at_most	20 6 -21 -10 -18
pair next: ua.agent qualifier.more_than	-11 -20 -6 5 7
pair next: ua.agent ru.agent	37 -4 -15 -25 -38
pair next: ua.agent ru.from	-3 -15 -13 9 -14
pair next: ua.agent ru.of	4 -2 -20 4 -10
pair next: ua.agent ru.to	-4 21 -32 -9 -44
pair next: ua.agent ua.agent	3 23 -15 -26 -18
pair next: ua.agent ua.of	3 6 -33 -8 -6
pair next: ua.agent verb.bring	31 -21 -12 -5 -28
pair next: ua.agent verb.come	3 5 -29 15 -25
pair next: ua.agent verb.future	-21 34 -45 -23 -4
pair next: ua.agent verb.get	21 -25 -25 6 -26
pair next: ua.agent verb.give	33 -10 -1 -31 -29
pair next: ua.agent verb.held_exchange	34 -34 -17 10 -22
pair next: ua.agent verb.home	20 -9 -27 4 -23
pair next: ua.agent verb.managed	-4 -11 -3 12 -3
pair next: ua.agent verb.noun	41 -13 -10 -27 -23
pair next: ua.agent verb.other	3 -19 -19 -5 11
pair next: ua.agent verb.swap	57 -40 -18 -12 -38
pair next: ua.agent verb.will	-28 50 -11 -22 -25
pair next: ua.agent view.ru	8 -2 -22 6 1
pair next: ua.agent voice.ua	-1 9 -17 2 -9
pair next: ua.from adj.modifier	6 -26 23 -6 -38
pair next: ua.from cue.captivity	-9 -12 -18 -20 23
pair next: ua.from cue.of_whole	14 -17 -3 0 -31
pair next: ua.from cue.relative	22 -10 -16 -16 -10
pair next: ua.from qualifier.at_most	25 -6 -21 -7 -9
pair next: ua.from ru.from	-15 -7 -11 15 -1
pair next: ua.from ua.agent	-13 24 -18 0 -19
pair next: ua.from ua.from	-3 -11 12 5 -29
pair next: ua.from ua.of	-2 -4 6 -7 -28
pair next: ua.from ua.to	19 -13 -4 -16 1
pair next: ua.from verb.home	-4 -2 -6 9 -23
pair next: ua.from view.ru	0 -18 4 5 -26
pair next: ua.of adj.modifier	4 -7 -26 5 -3
pair next: ua.of adj.wounded	11 5 -28 -29 3
pair next: ua.of category	1 12 -7 -22 -11
pair next: ua.of country	10 -21 -1 -23 -2
pair next: ua.of cue.agreement	6 11 -5 -4 -12
pair next: ua.of cue.all	16 -5 -10 -2 -3
pair next: ua.of cue.called_off	-15 7 -16 -11 10
pair next: ua.of cue.captured	-13 -16 -18 -19 18
pair next: ua.of cue.claims	-39 6 25 2 12
pair next: ua.of cue.completed	5 -20 -25 -4 7
pair next: ua.of cue.denied	-5 -3 -3 -4 9
pair next: ua.of cue.evacuation	-15 -11 -1 19 5
pair next: ua.of cue.footage	-9 -33 -34 -21 36
pair next: ua.of cue.held	-3 -6 -17 11 -33
pair next: ua.of cue.in_captivity	-27 -32 -20 -7 14
pair next: ua.of cue.in_return	1 -17 -9 -13 6
pair next: ua.of cue.mediated	-19 32 -23 16 -43
pair next: ua.of cue.of_whole	-2 8 -18 -21 7
pair next: ua.of cue.one_sided	26 -21 0 -18 -32
pair next: ua.of cue.other_return	-1 7 -13 -2 -24
pair next: ua.of cue.part	4 -18 -18 21 -37
pair next: ua.of cue.planned	-21 4 -30 -18 16
pair next: ua.of cue.postponed	-28 31 -21 -18 -11
pair next: ua.of cue.ready	-16 24 -9 -15 -19
pair next: ua.of cue.recap	-15 2 -9 21 -22
pair next: ua.of cue.relative	10 -15 -40 3 1
pair next: ua.of cue.reunion	5 -22 -15 6 -24
pair next: ua.of cue.since	-32 -24 34 9 -14
pair next: ua.of cue.stage	-9 13 -11 -9 -11
pair next: ua.of cue.thanks	-14 -13 16 4 -10
pair next: ua.of cue.today	37 -12 -17 -3 -46
pair next: ua.of cue.transit	-10 8 -27 -2 2
pair next: ua.of cue.unit	15 -12 -1 -18 -5
pair next: ua.of cue.yesterday	7 -11 -18 -12 -2
pair next: ua.of noun.body	-5 21 -9 -22 -18
pair next: ua.of noun.branch	25 -7 -26 3 -11
pair next: ua.of noun.child	14 -3 -20 -1 -12
pair next: ua.of noun.civilian	1 -16 17 0 -27
pair next: ua.of noun.exchange	-20 12 11 -4 4
pair next: ua.of noun.family	16 -8 -12 -11 -19
pair next: ua.of noun.man	13 -2 -9 -10 -7
pair next: ua.of noun.military	14 -29 -16 3 -2
pair next: ua.of noun.other	-16 20 -14 -34 11
pair next: ua.of noun.people	2 -17 -5 -13 4
pair next: ua.of noun.rank	24 -17 16 -6 -36
pair next: ua.of noun.soldier	3 -28 -17 14 -27
pair next: ua.of own.agent	-1 -7 -12 -10 11
pair next: ua.of own.of	-16 3 -7 -14 15
pair next: ua.of own.to	48 -32 -18 -11 -30
pair next: ua.of qualifier.approx	-11 -8 -9 14 5
pair next: ua.of qualifier.at_most	-8 -18 1 -13 2
pair next: ua.of qualifier.more_than	5 -28 7 6 -15
pair next: ua.of ru.agent	-14 -6 -7 11 3
pair next: ua.of ru.from	-14 -27 8 8 -40
pair next: ua.of ru.of	-10 9 -36 9 -10
pair next: ua.of ru.to	11 -30 -20 3 -18
pair next: ua.of ua.agent	0 -8 -10 0 -7
pair next: ua.of ua.from	-7 -15 0 1 -11
pair next: ua.of ua.of	7 -33 8 -16 5
pair next: ua.of ua.to	38 -13 -14 -5 -16
pair next: ua.of verb.bring	-4 -15 -1 11 -20
pair next: ua.of verb.come	22 -15 -32 -5 -14
pair next: ua.of verb.future	-32 -8 -31 21 17
pair next: ua.of verb.get	35 -8 -28 -9 -35
pair next: ua.of verb.give	43 -17 -24 -19 -29
pair next: ua.of verb.held_exchange	25 -14 -18 2 -17
pair next: ua.of verb.home	33 -9 -21 -7 -13
pair next: ua.of verb.noun	-38 34 -3 -13 -28
pair next: ua.of verb.other	-12 24 -29 -16 13
pair next: ua.of verb.swap	-9 -29 2 -17 6
pair next: ua.of verb.will	-25 16 -15 -13 -2
pair next: ua.of view.ru	15 1 -12 -21 -3
pair next: ua.of view.ua	-5 -7 -16 11 -15
pair next: ua.of voice.ua	8 10 -19 8 -5
pair next: ua.to adj.dead	9 -21 -18 -18 5
pair next: ua.to adj.modifier	-1 -4 19 -12 -37
pair next: ua.to adj.wounded	13 -21 -6 -5 7
pair next: ua.to category	23 -25 -9 -18 -5
pair next: ua.to cue.claims	27 -2 -3 -23 -5
pair next: ua.to cue.held	-8 -7 -4 20 -27
pair next: ua.to cue.in_return	34 -10 -24 -17 -3
pair next: ua.to cue.one_sided	-2 13 -15 -6 -30
pair next: ua.to cue.stage	-7 11 -4 -4 -1
pair next: ua.to cue.today	27 -10 -9 -9 -9
pair next: ua.to cue.venue	10 -2 -3 -2 -3
pair next: ua.to noun.body	-4 -12 -17 9 -20
pair next: ua.to noun.exchange	-21 -3 -30 -16 10
pair next: ua.to noun.military	29 -7 -9 -9 -14
pair next: ua.to noun.other	-19 0 -23 -10 13
pair next: ua.to noun.people	4 -14 -39 10 -4
pair next: ua.to own.to	7 -2 -15 12 -13
pair next: ua.to qualifier.at_most	12 -25 -6 -8 -8
pair next: ua.to qualifier.more_than	-21 -17 -24 41 -34
pair next: ua.to ru.agent	10 -8 -9 -6 -8
pair next: ua.to ru.from	29 -8 -20 -16 -22
pair next: ua.to ru.of	18 13 -15 -13 -16
pair next: ua.to ru.to	-1 22 -24 -27 -29
pair next: ua.to ua.agent	-5 -30 16 16 -16
pair next: ua.to ua.from	42 -8 -23 -7 -21
pair next: ua.to ua.of	-9 -1 6 -11 -9
pair next: ua.to ua.to	9 -9 3 -8 -28
pair next: ua.to verb.bring	35 -20 -23 -4 -30
pair next: ua.to verb.come	33 -21 -18 -3 -43
pair next: ua.to verb.get	12 -6 8 -12 -7
pair next: ua.to verb.give	51 -23 -19 -8 -27
pair next: ua.to verb.home	8 -8 -18 -15 1
pair next: ua.to verb.other	-12 -8 -15 -26 24
pair next: ua.to verb.will	-27 33 -6 -14 -22
pair next: ua.to view.ru	6 0 -8 23 -29
pair next: ua.to voice.ua	26 -11 -5 -19 -1
pair next: verb.bring adj.dead	35 -35 -24 -4 -28
pair next: verb.bring adj.freed	-2 -6 5 -4 -16
pair next: verb.bring adj.modifier	15 -6 2 -7 -8
pair next: verb.bring adj.wounded	43 -17 -28 -16 -21
pair next: verb.bring category	-1 -11 -9 -26 9
pair next: verb.bring country	-20 -15 13 -9 15
pair next: verb.bring cue.all	-31 -28 -22 -26 37
pair next: verb.bring cue.claims	19 -13 -9 -11 3
pair next: verb.bring cue.completed	13 -21 -3 7 -29
pair next: verb.bring cue.deported	-17 19 -31 -16 14
pair next: verb.bring cue.each	25 -17 -11 -12 -16
pair next: verb.bring cue.evacuation	-38 -25 -23 7 37
pair next: verb.bring cue.good_news	16 -24 6 -22 -28
pair next: verb.bring cue.in_return	-30 -27 5 -9 27
pair next: verb.bring cue.included	21 -16 -46 12 -18
pair next: verb.bring cue.mediated	3 -23 -18 21 -8
pair next: verb.bring cue.of_whole	7 -23 1 -19 -5
pair next: verb.bring cue.on_shield	26 -11 -13 -14 -17
pair next: verb.bring cue.one_sided	10 -16 -32 18 -41
pair next: verb.bring cue.other_return	-29 -12 -27 -30 45
pair next: verb.bring cue.other_war	-36 -25 -18 -15 33
pair next: verb.bring cue.outside	-16 -9 11 12 -11
pair next: verb.bring cue.part	-22 -16 -6 20 10
pair next: verb.bring cue.recap	-30 -6 27 -15 -15
pair next: verb.bring cue.relative	19 -14 -9 -2 -1
pair next: verb.bring cue.repatriation	-8 0 11 -11 -6
pair next: verb.bring cue.reunion	0 -2 -1 6 -18
pair next: verb.bring cue.since	9 -5 -9 -5 -3
pair next: verb.bring cue.stage	1 -2 -3 -8 10
pair next: verb.bring cue.to_date	43 -14 1 -35 -34
pair next: verb.bring cue.today	58 -16 -33 -20 -17
pair next: verb.bring cue.training	-16 -2 -7 -3 24
pair next: verb.bring cue.transit	-19 -10 25 -25 4
pair next: verb.bring cue.yesterday	4 -18 30 -19 -27
pair next: verb.bring foe.to	15 -3 -8 -20 12
pair next: verb.bring noun.body	33 -23 -28 -2 -31
pair next: verb.bring noun.branch	8 -3 5 -8 -24
pair next: verb.bring noun.child	14 -36 -5 4 -32
pair next: verb.bring noun.civilian	-3 -21 -11 4 1
pair next: verb.bring noun.exchange	-9 -2 13 8 -25
pair next: verb.bring noun.family	-2 -9 -6 -7 5
pair next: verb.bring noun.foreigner	-15 -5 13 -2 5
pair next: verb.bring noun.military	25 -13 -25 15 -32
pair next: verb.bring noun.other	-24 -17 -4 -20 27
pair next: verb.bring noun.people	12 -17 -18 16 -34
pair next: verb.bring noun.rank	-22 -5 28 -17 -13
pair next: verb.bring noun.soldier	25 -1 -4 -24 -3
pair next: verb.bring noun.woman	20 -3 -1 -13 -14
pair next: verb.bring own.of	14 -9 -19 -21 10
pair next: verb.bring own.to	-8 0 -21 8 0
pair next: verb.bring qualifier.approx	-15 -12 13 -8 5
pair next: verb.bring qualifier.at_most	-46 -32 3 4 9
pair next: verb.bring qualifier.more_than	5 -18 -8 2 -16
pair next: verb.bring ru.agent	-5 -8 7 9 -8
pair next: verb.bring ru.from	3 -35 -2 24 -45
pair next: verb.bring ru.of	29 -18 -37 17 -40
pair next: verb.bring ru.to	-11 -2 13 -4 -12
pair next: verb.bring ua.agent	-1 -19 -23 24 -20
pair next: verb.bring ua.from	6 -23 0 -22 -2
pair next: verb.bring ua.of	37 -24 12 -33 -45
pair next: verb.bring ua.to	-3 -23 4 -11 2
pair next: verb.bring verb.bring	7 -11 -15 16 -23
pair next: verb.bring verb.come	6 -7 -32 5 0
pair next: verb.bring verb.get	27 -14 -8 -14 -14
pair next: verb.bring verb.give	-12 -15 -10 -13 11
pair next: verb.bring verb.held_exchange	-27 -18 18 -10 3
pair next: verb.bring verb.home	-5 -19 -8 18 -34
pair next: verb.bring verb.managed	6 -29 -7 14 -38
pair next: verb.bring verb.noun	-11 13 -36 -6 -11
pair next: verb.bring verb.other	-28 -19 3 -15 13
pair next: verb.bring verb.will	-25 -17 -13 32 -26
pair next: verb.bring view.ua	17 -7 -8 -13 -9
pair next: verb.come adj.dead	42 -1 -25 -25 -14
pair next: verb.come adj.freed	15 -3 -9 -17 -12
pair next: verb.come adj.modifier	-6 -6 4 -9 -16
pair next: verb.come adj.wounded	4 -39 -36 3 18
pair next: verb.come category	-10 -6 28 -18 -10
pair next: verb.come country	-30 -14 -20 -7 34
pair next: verb.come cue.border	8 -18 20 -27 -29
pair next: verb.come cue.captured	-13 -12 -12 -3 19
pair next: verb.come cue.completed	35 -15 -30 -21 -22
pair next: verb.come cue.footage	7 -4 13 -4 -26
pair next: verb.come cue.in_return	-28 -19 31 -19 -21
pair next: verb.come cue.included	-7 -27 15 -20 2
pair next: verb.come cue.local	-12 -11 33 -9 -28
pair next: verb.come cue.of_whole	11 -29 13 -18 -15
pair next: verb.come cue.on_shield	33 -14 -18 -23 -21
pair next: verb.come cue.other_return	-20 3 -27 -16 29
pair next: verb.come cue.part	-27 2 16 -11 -16
pair next: verb.come cue.ready	3 2 -1 -2 -9
pair next: verb.come cue.recap	-12 9 -24 -26 26
pair next: verb.come cue.reunion	45 -35 -22 -21 -31
pair next: verb.come cue.since	7 -12 -5 2 -10
pair next: verb.come cue.stage	11 -20 2 -10 -13
pair next: verb.come cue.to_date	-6 -3 -3 -17 2
pair next: verb.come cue.today	24 -21 -25 -28 -13
pair next: verb.come cue.transit	-20 5 19 -35 9
pair next: verb.come cue.year	-20 -6 -12 -8 22
pair next: verb.come cue.yesterday	-6 -6 26 -12 -23
pair next: verb.come foe.to	-6 -8 -17 -8 10
pair next: verb.come noun.body	1 15 -9 -20 -13
pair next: verb.come noun.branch	-5 -19 -9 -8 15
pair next: verb.come noun.child	15 -39 -21 -18 5
pair next: verb.come noun.civilian	36 -16 -46 -6 -19
pair next: verb.come noun.exchange	-13 1 4 14 -31
pair next: verb.come noun.family	9 -30 -15 -17 0
pair next: verb.come noun.foreigner	9 0 -5 -3 -1
pair next: verb.come noun.military	21 -10 8 -20 -30
pair next: verb.come noun.other	-9 -14 5 -25 2
pair next: verb.come noun.people	13 -22 -8 6 -10
pair next: verb.come noun.rank	-5 -3 -13 13 10
pair next: verb.come noun.soldier	15 -3 -3 -2 -10
pair next: verb.come own.of	-4 -12 -10 -21 12
pair next: verb.come own.to	-15 -21 16 -5 1
pair next: verb.come qualifier.approx	-6 9 -25 -35 7
pair next: verb.come qualifier.at_least	-2 -5 -15 -18 26
pair next: verb.come qualifier.at_most	-22 -25 3 -11 15
pair next: verb.come qualifier.more_than	0 10 -17 -6 -1
pair next: verb.come ru.from	-2 -1 3 1 -26
pair next: verb.come ru.of	14 -25 -29 27 0
pair next: verb.come ru.to	12 -20 -4 -12 -4
pair next: verb.come ua.agent	21 6 -20 -11 -13
pair next: verb.come ua.from	12 -18 20 -19 -39
pair next: verb.come ua.of	7 0 13 -23 -37
pair next: verb.come ua.to	21 2 -1 -34 -22
pair next: verb.come verb.bring	-14 -34 -27 13 24
pair next: verb.come verb.come	5 -24 13 -20 -8
pair next: verb.come verb.give	19 -28 -28 7 -13
pair next: verb.come verb.held_exchange	5 -17 28 -24 2
pair next: verb.come verb.home	2 -12 1 -11 -4
pair next: verb.come verb.managed	-8 -10 20 -25 -11
pair next: verb.come verb.noun	15 -14 13 -18 -18
pair next: verb.come verb.other	-2 14 1 -14 -18
pair next: verb.come view.ua	11 -1 -2 -6 -3
pair next: verb.future adj.modifier	-8 6 -1 -15 -6
pair next: verb.future adj.wounded	1 12 -7 -8 -12
pair next: verb.future category	-23 16 17 -9 6
pair next: verb.future country	10 0 11 -3 -14
pair next: verb.future cue.agreed	-2 26 -12 -18 -32
pair next: verb.future cue.agreement	-8 13 -11 -6 -23
pair next: verb.future cue.called_off	-29 -11 17 -11 -5
pair next: verb.future cue.claims	-10 22 -31 -24 6
pair next: verb.future cue.completed	6 17 -21 -9 -15
pair next: verb.future cue.crime	2 -12 -15 -23 10
pair next: verb.future cue.evacuation	-14 -2 -1 -2 15
pair next: verb.future cue.footage	-15 -4 -6 -14 22
pair next: verb.future cue.good_news	-14 18 -15 14 -6
pair next: verb.future cue.held	-28 -9 -15 19 -6
pair next: verb.future cue.in_captivity	11 -10 -16 16 -4
pair next: verb.future cue.in_return	-16 15 -9 -6 2
pair next: verb.future cue.mediated	4 -28 0 -8 2
pair next: verb.future cue.money	3 -5 -7 10 -7
pair next: verb.future cue.of_whole	-12 -6 15 -3 -28
pair next: verb.future cue.other_return	8 -23 -9 -18 5
pair next: verb.future cue.planned	-4 13 -16 -24 -7
pair next: verb.future cue.ready	-30 29 -15 7 -25
pair next: verb.future cue.recap	-20 6 12 -5 -31
pair next: verb.future cue.record	3 10 -13 -12 -20
pair next: verb.future cue.relative	5 -4 -6 -14 -6
pair next: verb.future cue.reunion	-15 12 -5 -2 5
pair next: verb.future cue.span	-3 -13 13 3 -12
pair next: verb.future cue.stage	15 -7 -15 -1 -6
pair next: verb.future cue.today	4 -37 -17 -26 41
pair next: verb.future cue.total	-18 -22 -9 36 -11
pair next: verb.future cue.unfinished	-5 -15 -15 -22 27
pair next: verb.future cue.venue	6 2 -8 -4 -13
pair next: verb.future cue.yesterday	-12 -11 30 -6 -34
pair next: verb.future noun.body	-24 -36 -4 -21 26
pair next: verb.future noun.branch	16 -11 -10 -11 -9
pair next: verb.future noun.child	-29 -29 22 -20 8
pair next: verb.future noun.civilian	-32 34 -20 -12 12
pair next: verb.future noun.exchange	-4 26 -31 -21 -31
pair next: verb.future noun.family	16 0 -21 -5 -25
pair next: verb.future noun.military	-13 10 -23 -22 26
pair next: verb.future noun.other	-14 8 -24 16 -15
pair next: verb.future noun.people	-19 21 -29 -2 1
pair next: verb.future own.agent	-9 -18 21 -3 -18
pair next: verb.future own.of	-17 14 2 8 -13
pair next: verb.future own.to	-30 42 -24 -8 -16
pair next: verb.future qualifier.at_most	9 2 -23 -19 10
pair next: verb.future qualifier.more_than	-13 -16 13 14 -12
pair next: verb.future ru.agent	-23 11 -21 13 -4
pair next: verb.future ru.of	-21 19 1 -19 -7
pair next: verb.future ru.to	19 3 -17 -11 -12
pair next: verb.future ua.agent	-32 19 -24 -14 -10
pair next: verb.future ua.of	-25 3 -17 -14 23
pair next: verb.future ua.to	-13 18 -24 -11 13
pair next: verb.future verb.bring	-9 11 0 -10 -12
pair next: verb.future verb.come	-6 7 -27 -10 5
pair next: verb.future verb.future	0 11 -30 -32 -1
pair next: verb.future verb.get	-25 -7 -18 -2 15
pair next: verb.future verb.give	-24 35 -19 -28 -14
pair next: verb.future verb.held_exchange	-25 33 -17 -11 -13
pair next: verb.future verb.noun	-16 26 -20 -14 3
pair next: verb.future verb.other	12 -28 -4 -14 10
pair next: verb.future verb.swap	-21 5 11 -8 -33
pair next: verb.future verb.will	-15 9 -17 -4 0
pair next: verb.future voice.ua	9 16 -7 -1 -19
pair next: verb.get adj.dead	33 -11 -15 -14 -14
pair next: verb.get adj.freed	-19 -11 -23 -18 32
pair next: verb.get adj.modifier	7 -15 -13 -20 11
pair next: verb.get adj.wounded	15 -10 -21 -5 -1
pair next: verb.get category	22 -4 -15 -12 -18
pair next: verb.get country	-30 9 -3 -30 8
pair next: verb.get cue.all	-10 -3 13 -2 -12
pair next: verb.get cue.claims	21 -21 -12 -9 2
pair next: verb.get cue.completed	-35 26 -29 -18 9
pair next: verb.get cue.crime	-16 -5 -12 -23 27
pair next: verb.get cue.held	-4 -16 -2 16 -8
pair next: verb.get cue.in_return	24 -15 -23 -21 2
pair next: verb.get cue.of_whole	-25 1 18 -22 13
pair next: verb.get cue.outside	-4 -3 -1 9 -4
pair next: verb.get cue.part	-24 -18 13 -5 7
pair next: verb.get cue.recap	21 -4 -21 -17 2
pair next: verb.get cue.relative	-22 -18 0 -9 30
pair next: verb.get cue.same_number	15 11 -22 -18 0
pair next: verb.get cue.today	31 3 -20 -26 -26
pair next: verb.get cue.total	21 -5 -11 -11 -13
pair next: verb.get cue.transit	16 -2 -23 9 -31
pair next: verb.get cue.visit	-24 -18 28 -10 4
pair next: verb.get noun.body	34 -42 -30 12 -24
pair next: verb.get noun.branch	14 -4 -19 -17 11
pair next: verb.get noun.civilian	-12 -16 -31 28 -11
pair next: verb.get noun.exchange	-24 -9 22 -24 -22
pair next: verb.get noun.family	-22 -24 -36 -2 30
pair next: verb.get noun.military	27 -26 9 -35 -12
pair next: verb.get noun.other	-37 3 1 -24 11
pair next: verb.get noun.people	14 -15 -15 -30 2
pair next: verb.get noun.soldier	28 -5 -7 -6 -16
pair next: verb.get own.of	25 -11 -24 -30 -16
pair next: verb.get own.to	28 -5 -25 -23 -3
pair next: verb.get qualifier.approx	-17 -21 22 -3 -19
pair next: verb.get qualifier.at_most	12 -14 -4 -3 4
pair next: verb.get qualifier.more_than	-35 -34 23 28 -12
pair next: verb.get ru.agent	34 -9 -21 -35 -24
pair next: verb.get ru.from	1 -20 -2 -28 4
pair next: verb.get ru.of	-8 28 -8 -37 -22
pair next: verb.get ua.agent	39 -8 -15 -18 -25
pair next: verb.get ua.from	14 3 -17 -17 -14
pair next: verb.get ua.of	-14 1 -30 4 0
pair next: verb.get verb.bring	-16 -11 -17 -15 23
pair next: verb.get verb.future	13 -8 -5 -3 -14
pair next: verb.get verb.get	25 -13 -21 -3 -33
pair next: verb.get verb.give	42 -14 -32 -29 -11
pair next: verb.get verb.noun	-13 -3 -29 -31 24
pair next: verb.get verb.other	-16 -4 -15 -11 16
pair next: verb.get voice.ru	21 -10 -15 -22 -19
pair next: verb.get voice.ua	-9 -6 -22 -19 20
pair next: verb.give adj.dead	13 -8 -11 -9 -15
pair next: verb.give adj.freed	-4 -29 -28 1 14
pair next: verb.give adj.modifier	5 1 -13 -11 -11
pair next: verb.give adj.wounded	38 -1 -5 -14 -30
pair next: verb.give category	-14 13 -25 -31 16
pair next: verb.give country	-33 -32 -1 5 33
pair next: verb.give cue.all	8 -23 -3 -14 24
pair next: verb.give cue.each	32 -15 3 -28 -25
pair next: verb.give cue.in_return	27 -12 -25 -23 -4
pair next: verb.give cue.mediated	-15 0 -3 -9 17
pair next: verb.give cue.of_whole	-21 15 -14 19 -2
pair next: verb.give cue.one_sided	18 -18 -5 4 -10
pair next: verb.give cue.other_return	16 -12 11 6 -17
pair next: verb.give cue.other_war	-16 -11 -12 11 1
pair next: verb.give cue.outside	27 -5 -8 -6 -21
pair next: verb.give cue.part	14 -15 12 -22 -19
pair next: verb.give cue.planned	-24 11 -16 -13 -4
pair next: verb.give cue.recap	-21 -18 23 -15 -14
pair next: verb.give cue.relative	12 0 -4 -2 -13
pair next: verb.give cue.reunion	9 -4 -13 -12 10
pair next: verb.give cue.same_number	17 -13 -10 -17 7
pair next: verb.give cue.stage	15 -16 -8 -7 9
pair next: verb.give cue.today	44 -14 -23 -23 -24
pair next: verb.give cue.transit	2 -19 -29 -16 16
pair next: verb.give foe.of	20 -2 -4 -17 -11
pair next: verb.give foe.to	-7 8 -9 13 -19
pair next: verb.give noun.body	34 -19 5 -34 -24
pair next: verb.give noun.branch	9 0 -9 -2 -2
pair next: verb.give noun.child	-5 -5 -14 -14 13
pair next: verb.give noun.civilian	3 -13 -16 -2 6
pair next: verb.give noun.exchange	-16 19 -5 -27 -5
pair next: verb.give noun.family	-11 7 -34 -24 16
pair next: verb.give noun.military	38 -11 -7 -15 -12
pair next: verb.give noun.other	-28 10 7 -12 7
pair next: verb.give noun.people	-6 -17 -15 -39 25
pair next: verb.give own.agent	14 -1 -2 -5 -15
pair next: verb.give own.of	-19 8 -8 -27 9
pair next: verb.give own.to	25 -33 9 -17 -8
pair next: verb.give qualifier.approx	17 5 -12 -15 -3
pair next: verb.give qualifier.at_most	12 -15 -23 -3 -4
pair next: verb.give qualifier.more_than	-7 11 -22 5 -39
pair next: verb.give ru.agent	-24 -22 1 6 11
pair next: verb.give ru.from	18 0 -4 -8 -11
pair next: verb.give ru.of	19 -25 -27 -3 -9
pair next: verb.give ru.to	10 -14 -19 -31 13
pair next: verb.give ua.agent	18 -6 -10 -14 -15
pair next: verb.give ua.of	-3 -39 0 -41 8
pair next: verb.give ua.to	16 -18 -22 9 -32
pair next: verb.give verb.bring	-3 20 -18 -9 -5
pair next: verb.give verb.get	-38 8 -9 -14 37
pair next: verb.give verb.give	-1 -24 -14 9 -9
pair next: verb.give verb.noun	-13 -16 13 -3 1
pair next: verb.give verb.other	-40 -13 20 -14 -3
pair next: verb.held_exchange adj.dead	40 -23 -25 -16 -20
pair next: verb.held_exchange adj.freed	33 -11 -22 -11 -20
pair next: verb.held_exchange adj.modifier	26 15 -20 -42 -27
pair next: verb.held_exchange adj.wounded	-3 -24 20 -9 -2
pair next: verb.held_exchange country	-22 -4 -26 -2 23
pair next: verb.held_exchange cue.agreement	14 -9 -6 -30 -22
pair next: verb.held_exchange cue.called_off	-17 22 -18 -18 -15
pair next: verb.held_exchange cue.captivity	16 0 9 -18 -19
pair next: verb.held_exchange cue.claims	-15 -20 21 -17 -11
pair next: verb.held_exchange cue.completed	9 -45 -10 17 3
pair next: verb.held_exchange cue.count	-7 -6 20 -28 2
pair next: verb.held_exchange cue.in_captivity	24 -10 -17 -14 -15
pair next: verb.held_exchange cue.mediated	8 -10 7 0 -22
pair next: verb.held_exchange cue.of_whole	41 -33 -28 -15 -4
pair next: verb.held_exchange cue.one_sided	33 -16 -9 -19 -7
pair next: verb.held_exchange cue.other_exchange	-16 0 -33 -11 19
pair next: verb.held_exchange cue.part	18 -11 -2 -8 -23
pair next: verb.held_exchange cue.recap	-18 -12 7 11 -5
pair next: verb.held_exchange cue.record	-5 -5 -7 -10 -4
pair next: verb.held_exchange cue.relative	-8 -12 22 -19 -12
pair next: verb.held_exchange cue.since	17 -4 -9 -6 -16
pair next: verb.held_exchange cue.span	6 -26 13 -7 -8
pair next: verb.held_exchange cue.stage	32 -16 -19 -39 -13
pair next: verb.held_exchange cue.today	-6 22 -2 -32 -41
pair next: verb.held_exchange cue.total	9 -7 -20 4 -8
pair next: verb.held_exchange cue.venue	-31 -20 -15 -4 33
pair next: verb.held_exchange cue.year	-6 -7 -3 13 -7
pair next: verb.held_exchange cue.yesterday	-8 -35 23 -9 -12
pair next: verb.held_exchange noun.body	48 -18 -17 -14 -25
pair next: verb.held_exchange noun.exchange	16 -8 -11 -5 -17
pair next: verb.held_exchange noun.military	47 -23 -27 -19 -45
pair next: verb.held_exchange noun.other	26 6 -15 -12 -25
pair next: verb.held_exchange noun.people	17 -37 -14 1 -8
pair next: verb.held_exchange own.to	36 -11 -25 -19 -25
pair next: verb.held_exchange qualifier.approx	-15 -15 26 -21 -15
pair next: verb.held_exchange qualifier.at_most	-20 10 -5 -13 7
pair next: verb.held_exchange qualifier.more_than	-26 6 -8 14 -14
pair next: verb.held_exchange ru.agent	6 -2 -8 -5 7
pair next: verb.held_exchange ru.from	16 -2 -11 -3 -3
pair next: verb.held_exchange ru.of	34 -19 -16 -6 -8
pair next: verb.held_exchange ua.agent	17 5 -12 -22 -22
pair next: verb.held_exchange ua.to	9 -1 -1 -5 -4
pair next: verb.held_exchange verb.bring	10 3 -20 2 -25
pair next: verb.held_exchange verb.get	9 -6 -33 -20 10
pair next: verb.held_exchange verb.give	-18 -12 -4 -15 21
pair next: verb.held_exchange verb.held_exchange	19 -17 -21 5 -10
pair next: verb.held_exchange verb.home	9 -1 -4 -1 -3
pair next: verb.held_exchange verb.managed	8 -30 7 -5 -3
pair next: verb.held_exchange verb.noun	40 -20 -1 -33 -28
pair next: verb.held_exchange verb.other	-24 -1 -22 12 15
pair next: verb.held_exchange verb.will	-9 12 -7 -5 -17
pair next: verb.home adj.freed	-14 11 -37 -9 26
pair next: verb.home adj.modifier	1 -38 4 -5 -6
pair next: verb.home adj.wounded	19 -20 -17 -4 -10
pair next: verb.home cue.all	-1 -2 16 -14 -12
pair next: verb.home cue.captivity	40 -19 2 -36 -33
pair next: verb.home cue.captured	30 -20 -11 -8 -25
pair next: verb.home cue.completed	-8 -9 22 -13 -22
pair next: verb.home cue.footage	-16 -2 13 -8 -10
pair next: verb.home cue.good_news	-29 -20 -23 -9 33
pair next: verb.home cue.mediated	20 -7 -2 -16 -4
pair next: verb.home cue.of_whole	6 -1 -3 19 -41
pair next: verb.home cue.part	24 -9 -26 -14 -16
pair next: verb.home cue.relative	-30 3 -3 -6 26
pair next: verb.home cue.reunion	11 8 18 -50 -44
pair next: verb.home cue.same_number	9 -4 -5 -2 -5
pair next: verb.home cue.to_date	-29 -12 28 -5 -12
pair next: verb.home cue.today	42 -12 -17 -27 -11
pair next: verb.home cue.yesterday	-21 -13 16 -1 18
pair next: verb.home noun.branch	-7 -1 17 -3 -22
pair next: verb.home noun.child	2 -12 24 -19 -21
pair next: verb.home noun.civilian	10 -22 -25 -1 -9
pair next: verb.home noun.exchange	1 -6 -17 -12 8
pair next: verb.home noun.family	16 -16 -13 -26 -8
pair next: verb.home noun.military	39 -10 -17 -35 -32
pair next: verb.home noun.other	-22 -23 -7 -30 32
pair next: verb.home noun.people	23 4 -4 -23 -45
pair next: verb.home noun.soldier	18 -3 -6 -6 -15
pair next: verb.home noun.woman	28 -15 -16 -13 -9
pair next: verb.home own.agent	15 12 14 -23 -24
pair next: verb.home own.to	19 -16 3 -35 -8
pair next: verb.home qualifier.at_most	1 -35 -7 -4 29
pair next: verb.home qualifier.more_than	7 -1 -7 -15 -6
pair next: verb.home ru.from	12 -32 -15 7 -15
pair next: verb.home ru.of	-3 -16 17 -11 -31
pair next: verb.home ua.agent	8 0 -7 0 0
pair next: verb.home ua.from	20 -11 -23 3 -21
pair next: verb.home ua.of	40 -21 -26 -17 1
pair next: verb.home ua.to	32 -18 -38 -3 -13
pair next: verb.home verb.bring	3 -3 -23 9 -24
pair next: verb.home verb.come	2 -19 -6 6 -4
pair next: verb.home verb.future	-11 -8 -16 2 21
pair next: verb.home verb.get	16 -3 -9 -11 -13
pair next: verb.home verb.give	12 -4 10 -12 -24
pair next: verb.home verb.held_exchange	-11 -1 -6 -12 15
pair next: verb.home verb.home	21 -21 6 -25 -22
pair next: verb.home verb.noun	-20 33 -19 6 -25
pair next: verb.home verb.other	9 -4 -13 -4 3
pair next: verb.managed adj.modifier	35 -1 -19 -25 -5
pair next: verb.managed cue.completed	-3 -6 -9 15 -25
pair next: verb.managed cue.mediated	20 -15 -30 -32 19
pair next: verb.managed noun.military	8 0 0 -7 -2
pair next: verb.managed noun.people	9 -9 -18 -21 0
pair next: verb.managed verb.bring	-12 -11 7 22 -38
pair next: verb.managed verb.will	8 -15 -20 4 -18
pair next: verb.noun adj.dead	38 -18 -17 -26 -28
pair next: verb.noun adj.modifier	-17 18 -19 -12 3
pair next: verb.noun adj.wounded	-12 14 -22 -21 -1
pair next: verb.noun country	19 -11 -18 -13 2
pair next: verb.noun cue.agreement	-10 19 -15 2 -19
pair next: verb.noun cue.all	-8 19 -10 -7 -2
pair next: verb.noun cue.completed	34 -19 -21 -28 -6
pair next: verb.noun cue.count	-2 -1 -1 -5 -26
pair next: verb.noun cue.deported	-18 -29 -15 2 12
pair next: verb.noun cue.footage	23 -21 -23 -9 7
pair next: verb.noun cue.included	-11 -6 7 -11 -8
pair next: verb.noun cue.mediated	12 -3 -10 -2 -11
pair next: verb.noun cue.of_whole	-5 1 -5 -23 -1
pair next: verb.noun cue.one_sided	8 -2 10 -28 -26
pair next: verb.noun cue.other_exchange	-23 -22 -11 -7 31
pair next: verb.noun cue.planned	-20 26 -11 -5 -10
pair next: verb.noun cue.recap	13 -4 -12 -6 -8
pair next: verb.noun cue.relative	-41 -14 11 -9 11
pair next: verb.noun cue.repatriation	12 -11 -2 -31 2
pair next: verb.noun cue.reunion	11 7 -30 -13 -17
pair next: verb.noun cue.since	32 -12 -17 -18 -16
pair next: verb.noun cue.today	4 13 -14 -21 -9
pair next: verb.noun cue.transit	-13 -14 -12 15 6
pair next: verb.noun cue.venue	14 -7 -3 -4 -4
pair next: verb.noun cue.year	27 -7 -4 -22 -4
pair next: verb.noun noun.body	-14 35 -3 -23 -28
pair next: verb.noun noun.child	-33 3 -26 -1 5
pair next: verb.noun noun.civilian	-21 44 -34 -21 -35
pair next: verb.noun noun.exchange	-17 11 -19 -17 10
pair next: verb.noun noun.family	-26 23 -22 10 -20
pair next: verb.noun noun.military	3 -19 12 -6 -28
pair next: verb.noun noun.other	-22 -5 -5 7 13
pair next: verb.noun noun.people	8 -4 -14 -43 5
pair next: verb.noun own.to	-6 5 0 -23 -4
pair next: verb.noun qualifier.at_most	-37 -9 6 31 6
pair next: verb.noun ru.agent	2 -7 -11 -1 14
pair next: verb.noun ru.from	22 -2 -10 -11 -2
pair next: verb.noun ru.of	-8 -4 11 -10 -10
pair next: verb.noun ua.agent	-26 19 -5 26 -8
pair next: verb.noun ua.from	22 -9 -12 -27 -17
pair next: verb.noun ua.of	-20 -21 18 2 -7
pair next: verb.noun ua.to	-30 5 -28 -24 19
pair next: verb.noun verb.managed	8 -5 -1 -1 0
pair next: verb.noun verb.noun	0 2 -22 -5 -7
pair next: verb.noun verb.will	-18 -11 -3 0 20
pair next: verb.other adj.dead	-31 -11 -37 1 36
pair next: verb.other adj.modifier	-17 -10 11 -29 11
pair next: verb.other adj.wounded	-13 -36 -26 4 24
pair next: verb.other category	5 -12 3 -1 -19
pair next: verb.other country	-28 22 -35 -27 -7
pair next: verb.other cue.all	-2 -17 -24 -11 26
pair next: verb.other cue.arrived	-7 -19 -8 -20 12
pair next: verb.other cue.born	-8 -5 -6 -1 15
pair next: verb.other cue.captured	1 -4 -11 0 7
pair next: verb.other cue.claims	-5 -1 -4 -32 15
pair next: verb.other cue.completed	-13 -18 7 -4 -3
pair next: verb.other cue.crime	-11 -18 -24 1 11
pair next: verb.other cue.footage	-28 -14 17 -9 2
pair next: verb.other cue.in_captivity	13 -1 -14 5 -11
pair next: verb.other cue.mediated	0 -17 20 9 -39
pair next: verb.other cue.missing	10 -11 -11 1 8
pair next: verb.other cue.money	-16 -10 -19 6 10
pair next: verb.other cue.of_whole	-22 6 -13 2 -1
pair next: verb.other cue.other_return	16 -22 -13 9 -15
pair next: verb.other cue.part	-18 -6 -12 -9 20
pair next: verb.other cue.planned	-13 17 -15 -5 -5
pair next: verb.other cue.recap	0 -23 -30 28 -11
pair next: verb.other cue.relative	-27 -25 -2 -10 22
pair next: verb.other cue.reunion	-31 16 -14 -1 -1
pair next: verb.other cue.since	-27 -6 -2 0 13
pair next: verb.other cue.span	-13 -11 -10 -11 26
pair next: verb.other cue.thanks	1 -8 -1 -2 5
pair next: verb.other cue.today	15 -6 -5 2 -19
pair next: verb.other cue.transit	26 -11 7 -12 -22
pair next: verb.other cue.venue	-23 16 -1 -29 2
pair next: verb.other cue.visit	-32 -5 27 -41 2
pair next: verb.other foe.of	-17 -6 18 -5 -9
pair next: verb.other noun.body	-33 5 -12 -26 25
pair next: verb.other noun.branch	1 -17 -11 -14 12
pair next: verb.other noun.child	-19 -6 -12 -14 28
pair next: verb.other noun.civilian	-27 -21 17 -22 3
pair next: verb.other noun.exchange	-7 8 -15 -6 -1
pair next: verb.other noun.family	-26 -31 -1 12 2
pair next: verb.other noun.foreigner	-19 -13 -10 -14 15
pair next: verb.other noun.man	-10 -4 -5 -1 11
pair next: verb.other noun.military	-38 -23 -2 -12 29
pair next: verb.other noun.other	-20 -25 -3 -10 18
pair next: verb.other noun.people	-11 -7 2 -23 11
pair next: verb.other own.of	-20 -5 -23 17 -10
pair next: verb.other own.to	-31 21 -6 -21 9
pair next: verb.other qualifier.approx	-24 -18 0 0 13
pair next: verb.other qualifier.at_least	-25 -25 -22 -17 29
pair next: verb.other qualifier.at_most	-20 -10 -19 13 16
pair next: verb.other qualifier.more_than	-20 -37 -8 -3 31
pair next: verb.other ru.from	-8 -6 14 12 -18
pair next: verb.other ru.of	-34 -24 -13 -20 26
pair next: verb.other ua.of	-29 -46 -40 -1 35
pair next: verb.other ua.to	4 -17 18 -1 -25
pair next: verb.other verb.bring	-33 -13 -24 -2 32
pair next: verb.other verb.come	31 -10 -37 -18 13
pair next: verb.other verb.get	-33 3 -11 6 18
pair next: verb.other verb.give	-7 3 4 -32 -4
pair next: verb.other verb.managed	-15 -18 22 -22 0
pair next: verb.other verb.other	-26 -26 23 11 7
pair next: verb.swap adj.dead	23 -2 -4 -4 -21
pair next: verb.swap adj.freed	-3 8 -33 5 12
pair next: verb.swap adj.modifier	-14 -5 -16 -18 24
pair next: verb.swap cue.all	-16 35 -4 -13 -37
pair next: verb.swap cue.completed	21 -10 -1 -13 -1
pair next: verb.swap cue.count	-12 14 -7 -5 -1
pair next: verb.swap cue.in_return	10 -9 -4 -5 6
pair next: verb.swap cue.mediated	1 13 -1 -21 -8
pair next: verb.swap cue.other_exchange	-14 7 -9 -13 -4
pair next: verb.swap cue.since	7 -12 -4 8 -10
pair next: verb.swap cue.today	23 -19 -5 -11 -11
pair next: verb.swap cue.yesterday	-4 -8 15 -5 -27
pair next: verb.swap noun.exchange	27 -34 5 -21 -1
pair next: verb.swap noun.military	18 -23 7 -31 -29
pair next: verb.swap noun.other	2 -3 19 -25 -17
pair next: verb.swap noun.people	4 12 -30 -9 -20
pair next: verb.swap ru.of	-17 -18 24 22 -35
pair next: verb.swap ua.of	37 -21 -7 -18 -28
pair next: verb.swap verb.held_exchange	1 -19 -30 -35 24
pair next: verb.swap verb.noun	-4 15 -21 1 -20
pair next: verb.swap verb.swap	12 -27 -31 25 -25
pair next: verb.will adj.modifier	3 7 -14 -18 -8
pair next: verb.will adj.wounded	-33 -11 -13 -10 17
pair next: verb.will cue.agreed	-20 25 -9 -9 -10
pair next: verb.will cue.agreement	-4 24 -8 -16 -16
pair next: verb.will cue.all	21 0 -28 -31 -7
pair next: verb.will cue.footage	27 -7 -6 -13 -27
pair next: verb.will cue.of_whole	9 -25 -37 -8 10
pair next: verb.will cue.one_sided	-11 13 -4 5 -15
pair next: verb.will cue.other_exchange	-9 -18 -11 -2 27
pair next: verb.will cue.other_return	4 -5 -16 -17 24
pair next: verb.will cue.relative	-10 -4 6 -4 10
pair next: verb.will cue.since	-9 -7 -5 26 -23
pair next: verb.will noun.body	-8 12 -25 9 -14
pair next: verb.will noun.child	-1 -6 -11 16 -14
pair next: verb.will noun.civilian	-19 15 -3 3 -26
pair next: verb.will noun.exchange	2 38 -13 -21 -26
pair next: verb.will noun.military	-4 15 -2 7 -34
pair next: verb.will noun.other	-27 -29 -6 -21 41
pair next: verb.will noun.people	-39 34 -28 7 -14
pair next: verb.will noun.rank	11 -5 -13 -11 11
pair next: verb.will own.to	-35 24 -1 3 -13
pair next: verb.will qualifier.at_least	-14 19 1 -6 -18
pair next: verb.will qualifier.at_most	-18 16 -20 -9 12
pair next: verb.will qualifier.more_than	7 23 -7 -21 -14
pair next: verb.will ru.from	11 -15 -3 -10 -2
pair next: verb.will ru.of	-9 19 -11 -26 -22
pair next: verb.will ua.from	-17 -14 9 19 -12
pair next: verb.will ua.of	30 -17 -14 -17 -19
pair next: verb.will ua.to	-19 23 -13 -26 8
pair next: verb.will verb.bring	-6 -25 -15 14 8
pair next: verb.will verb.future	-9 14 -5 -28 -2
pair next: verb.will verb.managed	-28 -15 -14 32 -29
pair next: verb.will verb.will	-13 17 -32 -6 13
pair next: verb.will view.ua	33 -6 -15 -23 -15
pair next: view.ru adj.modifier	-18 -34 -24 36 -13
pair next: view.ru category	-11 -21 -23 -14 17
pair next: view.ru cue.captivity	-9 -22 5 6 -19
pair next: view.ru cue.claims	-6 8 -35 6 -16
pair next: view.ru cue.completed	14 -6 -2 -6 -12
pair next: view.ru cue.footage	21 -9 -8 -4 -5
pair next: view.ru cue.held	1 -34 -11 27 -11
pair next: view.ru cue.in_captivity	-12 -8 -7 12 -6
pair next: view.ru cue.of_whole	-24 -21 -11 20 12
pair next: view.ru cue.part	-13 -9 -10 18 8
pair next: view.ru cue.since	7 6 -3 -12 -2
pair next: view.ru cue.span	9 -2 -15 -6 4
pair next: view.ru cue.stage	-1 -9 -13 -7 3
pair next: view.ru cue.today	8 -13 -13 -5 3
pair next: view.ru noun.exchange	-8 10 -12 -14 -9
pair next: view.ru noun.military	-22 14 -12 -15 14
pair next: view.ru noun.other	-27 7 5 -18 2
pair next: view.ru noun.people	-4 -14 22 -21 -4
pair next: view.ru own.of	-9 12 -10 -7 -7
pair next: view.ru own.to	-25 -5 -9 23 -16
pair next: view.ru ru.of	-10 -8 8 -3 -16
pair next: view.ru ua.from	-28 -15 -16 36 -26
pair next: view.ru ua.of	24 -26 -9 -25 12
pair next: view.ru ua.to	-22 -11 -7 32 -27
pair next: view.ru verb.bring	35 -12 -22 -4 -22
pair next: view.ru verb.come	-26 -16 9 -19 19
pair next: view.ru verb.get	17 -7 -5 -9 -11
pair next: view.ru verb.give	26 -17 -11 -12 -19
pair next: view.ru verb.held_exchange	-22 -19 -16 36 -22
pair next: view.ru verb.home	13 -2 -11 -1 -1
pair next: view.ru verb.other	-3 -16 -20 -21 23
pair next: view.ru view.ru	31 -13 -13 -9 -12
pair next: view.ua adj.modifier	-14 16 -4 -12 4
pair next: view.ua cue.captivity	6 -18 -18 17 -40
pair next: view.ua cue.deported	-10 -26 -16 25 -19
pair next: view.ua cue.of_whole	1 11 -34 -28 29
pair next: view.ua cue.relative	24 -15 5 -11 -29
pair next: view.ua noun.civilian	14 -17 10 -5 -28
pair next: view.ua noun.military	16 -22 11 -41 -8
pair next: view.ua noun.people	-7 -3 -13 -11 10
pair next: view.ua ru.of	-20 -5 -6 -13 29
pair next: view.ua ua.of	27 -5 -11 -11 -12
pair next: view.ua ua.to	-9 -9 -14 15 -17
pair next: view.ua verb.bring	29 -10 -14 -9 -12
pair next: view.ua verb.come	37 -7 -18 -19 -16
pair next: view.ua verb.give	-8 -4 17 -1 -14
pair next: view.ua verb.home	4 -29 8 2 -29
pair next: view.ua verb.other	23 -1 -13 -3 -15
pair next: view.ua view.ua	1 -10 -23 -19 15
pair next: voice.ru adj.modifier	-25 -3 13 10 -29
pair next: voice.ru country	-13 -26 21 -31 10
pair next: voice.ru cue.agreement	-21 -16 -18 20 19
pair next: voice.ru cue.claims	16 13 -47 -26 -13
pair next: voice.ru cue.completed	18 -33 4 4 -35
pair next: voice.ru cue.denied	-18 22 -18 -7 -14
pair next: voice.ru cue.footage	-11 21 -19 1 -33
pair next: voice.ru cue.held	-19 1 5 -20 7
pair next: voice.ru cue.in_captivity	-23 -8 -3 25 -10
pair next: voice.ru cue.in_return	-1 19 -20 -13 -18
pair next: voice.ru cue.mediated	19 -10 -5 -6 -11
pair next: voice.ru cue.of_whole	-24 17 -9 15 -6
pair next: voice.ru cue.planned	-22 -4 2 -23 3
pair next: voice.ru cue.ready	3 4 -10 -3 -9
pair next: voice.ru cue.recap	13 -14 7 -2 -10
pair next: voice.ru cue.relative	-23 28 6 -11 -16
pair next: voice.ru cue.since	-30 11 -11 17 -28
pair next: voice.ru cue.span	12 -3 -2 -19 10
pair next: voice.ru cue.thanks	-3 -24 -25 18 -9
pair next: voice.ru cue.today	-10 24 -20 -24 -14
pair next: voice.ru cue.venue	9 4 -11 -18 -20
pair next: voice.ru foe.of	-5 -10 21 -5 -13
pair next: voice.ru noun.branch	10 -12 0 -11 -24
pair next: voice.ru noun.civilian	-38 -29 14 36 -14
pair next: voice.ru noun.exchange	-5 18 -37 -28 -7
pair next: voice.ru noun.foreigner	-11 13 -10 -9 -21
pair next: voice.ru noun.military	19 -13 0 -13 -11
pair next: voice.ru noun.other	-2 -19 -32 15 21
pair next: voice.ru noun.people	6 19 -2 -7 -30
pair next: voice.ru own.agent	-16 26 -19 -2 -20
pair next: voice.ru own.to	20 -6 -5 -10 -5
pair next: voice.ru qualifier.more_than	-13 -15 -5 -7 10
pair next: voice.ru ru.agent	-1 7 -17 3 -17
pair next: voice.ru ru.of	11 -8 -7 -10 -11
pair next: voice.ru ru.to	5 -6 -2 4 -8
pair next: voice.ru ua.agent	-16 -3 -26 13 27
pair next: voice.ru ua.from	16 -7 -19 1 -2
pair next: voice.ru ua.of	1 -1 7 -25 11
pair next: voice.ru ua.to	20 -18 -10 -6 -9
pair next: voice.ru verb.bring	13 -6 -7 -7 -10
pair next: voice.ru verb.come	-14 -29 16 -9 20
pair next: voice.ru verb.future	3 14 -3 22 -33
pair next: voice.ru verb.get	12 -8 -5 -7 -11
pair next: voice.ru verb.give	13 -9 -6 -5 -1
pair next: voice.ru verb.held_exchange	-8 -4 12 -30 -11
pair next: voice.ru verb.home	7 -11 -16 9 -11
pair next: voice.ru verb.noun	-20 -32 26 -10 -1
pair next: voice.ru verb.other	-27 4 2 -22 22
pair next: voice.ru verb.will	13 -8 -10 -1 -2
pair next: voice.ru view.ru	-27 -17 -15 32 -10
pair next: voice.ru voice.ru	8 7 -21 -20 -6
pair next: voice.ru voice.ua	2 -7 16 -14 -23
pair next: voice.ua adj.modifier	1 -9 14 -12 -2
pair next: voice.ua adj.wounded	-1 -20 17 -12 -22
pair next: voice.ua category	1 -2 -9 19 -16
pair next: voice.ua country	-12 17 -13 10 3
pair next: voice.ua cue.agreed	-26 35 -13 -7 -5
pair next: voice.ua cue.agreement	11 -3 -13 -7 -6
pair next: voice.ua cue.captured	-21 -6 -12 -15 29
pair next: voice.ua cue.claims	3 -1 -19 5 -21
pair next: voice.ua cue.completed	-15 4 -27 13 -3
pair next: voice.ua cue.crime	-1 -2 -5 -2 9
pair next: voice.ua cue.denied	-14 11 -17 -13 5
pair next: voice.ua cue.footage	-21 4 16 15 -9
pair next: voice.ua cue.held	5 -8 -2 23 -12
pair next: voice.ua cue.in_captivity	-9 -10 -2 13 -17
pair next: voice.ua cue.mediated	-14 18 -23 -6 -8
pair next: voice.ua cue.money	-8 -7 -16 -8 10
pair next: voice.ua cue.name	36 -16 -17 -16 -22
pair next: voice.ua cue.of_whole	19 -19 -22 0 -8
pair next: voice.ua cue.part	24 -8 -8 -16 -13
pair next: voice.ua cue.planned	-34 24 -28 -26 12
pair next: voice.ua cue.record	10 -11 -8 -11 -7
pair next: voice.ua cue.relative	0 0 19 -12 -25
pair next: voice.ua cue.reunion	-16 -2 -12 -13 19
pair next: voice.ua cue.since	15 -7 -5 -9 -15
pair next: voice.ua cue.span	-4 19 -14 4 -17
pair next: voice.ua cue.thanks	40 -5 -14 -13 -24
pair next: voice.ua cue.today	22 16 -6 -23 -22
pair next: voice.ua cue.total	-20 -1 -2 -1 20
pair next: voice.ua cue.transit	-2 -16 -19 23 -23
pair next: voice.ua cue.unit	17 -1 -2 -12 -9
pair next: voice.ua cue.venue	-39 38 -11 -23 -14
pair next: voice.ua cue.visit	-15 0 -15 17 -2
pair next: voice.ua cue.year	-21 -8 -7 41 -29
pair next: voice.ua cue.yesterday	-17 -10 15 -9 -21
pair next: voice.ua noun.branch	4 10 -28 4 -10
pair next: voice.ua noun.child	9 -3 3 -4 -10
pair next: voice.ua noun.exchange	24 36 -19 -32 -42
pair next: voice.ua noun.family	-9 4 -17 -18 24
pair next: voice.ua noun.foreigner	-16 16 -8 -17 4
pair next: voice.ua noun.military	26 -21 -35 -22 5
pair next: voice.ua noun.other	-30 -10 1 -5 17
pair next: voice.ua noun.people	6 0 -18 -15 -2
pair next: voice.ua noun.rank	-8 -2 -6 -3 10
pair next: voice.ua own.agent	3 -4 -10 -5 -17
pair next: voice.ua own.of	-15 -22 -10 -11 19
pair next: voice.ua own.to	11 -10 3 1 -20
pair next: voice.ua qualifier.approx	-4 -5 -4 -8 11
pair next: voice.ua qualifier.at_most	-26 22 -15 -2 10
pair next: voice.ua qualifier.more_than	-3 -10 -36 24 -15
pair next: voice.ua ru.agent	-1 8 -7 0 -9
pair next: voice.ua ru.from	7 -14 -12 12 -9
pair next: voice.ua ru.of	-6 -21 -22 5 21
pair next: voice.ua ua.agent	-30 28 -20 -3 -20
pair next: voice.ua ua.of	4 5 -12 4 -25
pair next: voice.ua ua.to	11 -24 6 -16 -13
pair next: voice.ua verb.bring	-23 3 2 18 -15
pair next: voice.ua verb.come	-17 24 14 -20 2
pair next: voice.ua verb.future	-11 10 8 -21 -6
pair next: voice.ua verb.get	4 -18 8 -24 -2
pair next: voice.ua verb.held_exchange	17 -19 -14 2 -18
pair next: voice.ua verb.noun	-6 0 -7 -30 7
pair next: voice.ua verb.other	-4 -14 -11 -20 11
pair next: voice.ua verb.swap	15 -11 -5 -18 -12
pair next: voice.ua voice.ru	24 -6 -14 -10 -5
pair next: voice.ua voice.ua	-1 0 -16 1 -13
party media	-1 -7 4 -11 -4
party mediator	-10 -13 -5 4 1
party ru	-6 0 -13 -12 5
party ua	2 -3 -12 -5 5
ruled announcement	-26 21 -10 -32 -5
ruled follow_up	-54 -10 31 -17 -3
ruled irrelevant	-33 -10 -2 -18 28
ruled report	29 -7 -10 -16 -16
ruled statement	-50 9 -12 34 -13
sentences 1	8 -15 -29 -8 13
sentences 2	-5 -13 -2 -9 6
sentences 3	-5 -2 -8 -13 3
sentences 4	-6 -3 1 -9 5
sentences 5	-8 -9 -7 2 1
sentences 6	-7 -10 -2 -6 -1
tag any: adj.dead	7 -7 -13 -7 -3
tag any: adj.freed	-4 -12 15 -8 -8
tag any: adj.wounded	-2 6 -17 -12 14
tag any: country	1 1 -11 -6 -1
tag any: cue.agreed	-13 8 -5 -5 -10
tag any: cue.agreement	-8 6 -9 -7 -4
tag any: cue.all	-9 -1 0 -11 -3
tag any: cue.all_civilians	37 -16 -19 -25 -12
tag any: cue.already	-2 -2 -1 -8 -9
tag any: cue.among	3 -13 14 -13 -16
tag any: cue.anniversary	-32 -17 22 -25 12
tag any: cue.arrived	14 -24 9 -26 -11
tag any: cue.border	22 -10 -3 -32 -13
tag any: cue.born	2 -5 -7 -8 -1
tag any: cue.called_off	-53 32 -14 -24 2
tag any: cue.captivity	-2 0 -10 0 0
tag any: cue.captured	-6 -3 -14 -18 15
tag any: cue.claims	-7 0 -2 -2 -10
tag any: cue.completed	6 -7 -4 -1 -11
tag any: cue.count	-7 6 -3 -4 -12
tag any: cue.crime	-20 -14 -42 -8 25
tag any: cue.denied	-31 28 0 -8 -25
tag any: cue.deported	3 -10 -29 11 -1
tag any: cue.died	-3 -9 -26 -2 7
tag any: cue.each	9 8 -14 -10 -19
tag any: cue.evacuation	-22 -19 -25 -17 35
tag any: cue.ever_captured	-16 -13 -13 -2 16
tag any: cue.film	-26 -23 29 -7 -20
tag any: cue.footage	-25 -17 29 -14 -3
tag any: cue.good_news	19 -12 2 -19 -26
tag any: cue.held	-16 -13 -15 16 0
tag any: cue.in_captivity	-2 -16 -11 2 -12
tag any: cue.in_return	4 -10 -16 -15 10
tag any: cue.included	-7 -14 10 -5 -5
tag any: cue.local	-12 -14 27 -24 -8
tag any: cue.mediated	11 -5 -12 -4 -9
tag any: cue.missing	-5 -23 -12 15 -3
tag any: cue.money	-31 -19 -7 -16 26
tag any: cue.month	-26 -1 -8 -6 -1
tag any: cue.name	-17 -21 22 -4 -8
tag any: cue.nth	33 -6 -25 -16 -17
tag any: cue.of_year	-13 2 -6 1 1
tag any: cue.on_shield	30 -21 -33 0 -14
tag any: cue.one_sided	4 -13 -10 5 -10
tag any: cue.other_exchange	-36 -13 -15 -15 35
tag any: cue.other_return	-21 2 -1 -10 16
tag any: cue.other_war	-61 -33 -33 -12 74
tag any: cue.outside	0 0 -30 23 -20
tag any: cue.parcel	-30 -20 -2 -5 23
tag any: cue.part	-2 -10 -5 -1 -2
tag any: cue.planned	-17 19 -11 -15 -3
tag any: cue.postponed	-33 36 -27 -19 -10
tag any: cue.ready	-10 17 -6 -20 -16
tag any: cue.recap	-19 -6 10 -7 -3
tag any: cue.record	-5 -22 11 -8 -5
tag any: cue.relative	-8 -4 9 -5 -4
tag any: cue.repatriation	1 -22 9 -10 -15
tag any: cue.reunion	-3 8 -10 -1 -24
tag any: cue.review	-46 -18 6 35 -20
tag any: cue.same_number	4 8 -25 -18 2
tag any: cue.since	-10 -11 -16 20 -3
tag any: cue.span	-9 -2 0 -4 -4
tag any: cue.stage	8 -3 -9 -5 -9
tag any: cue.thanks	6 -16 0 -9 -5
tag any: cue.third	-29 -17 -38 -13 41
tag any: cue.to_date	-21 8 -11 21 -17
tag any: cue.today	14 -6 -5 -14 -11
tag any: cue.total	6 -12 -4 -18 -7
tag any: cue.training	-37 -43 -7 -25 44
tag any: cue.transit	8 -6 4 -17 -9
tag any: cue.unfinished	-41 -9 38 8 -25
tag any: cue.unit	4 -11 -6 -7 -1
tag any: cue.venue	-12 1 -6 -17 6
tag any: cue.visit	-22 -24 22 -26 3
tag any: cue.year	-12 -11 -21 17 1
tag any: cue.yesterday	3 -12 40 -28 -30
tag any: foe.agent	-5 -1 3 -16 -5
tag any: foe.from	10 -14 -26 7 -26
tag any: foe.of	-9 -6 -14 8 -1
tag any: foe.to	5 -21 -6 -2 -4
tag any: noun.body	-2 -6 6 -2 -17
tag any: noun.branch	-7 -11 11 -14 0
tag any: noun.child	-8 0 -14 -3 4
tag any: noun.civilian	-2 -7 -8 7 -11
tag any: noun.exchange	-3 9 2 -9 -15
tag any: noun.family	-11 -8 3 -4 -4
tag any: noun.man	4 -24 7 -20 -6
tag any: noun.military	10 -10 -2 -4 -3
tag any: noun.other	-14 -3 1 0 4
tag any: noun.rank	2 -20 -6 -6 3
tag any: noun.soldier	5 -19 -7 -2 -13
tag any: noun.woman	8 -4 -11 3 -14
tag any: own.agent	-12 2 -5 3 -7
tag any: own.from	5 6 -24 1 -13
tag any: own.to	7 -10 -2 -6 -5
tag any: qualifier.approx	-13 -8 2 5 -8
tag any: qualifier.at_least	-14 -6 4 2 -9
tag any: qualifier.at_most	-15 -2 -5 -3 3
tag any: qualifier.more_than	-9 -12 -12 5 0
tag any: ru.agent	1 -2 -6 -1 -11
tag any: ru.from	4 -13 -10 3 -4
tag any: ru.of	5 -3 -9 -2 -7
tag any: ru.to	1 -7 -1 -6 -10
tag any: ua.agent	3 1 -6 -2 -14
tag any: ua.from	2 -7 -1 -6 -17
tag any: ua.of	6 -2 -9 1 -9
tag any: ua.to	14 -7 -15 0 -15
tag any: verb.bring	13 -17 -3 3 -10
tag any: verb.come	8 -16 1 -11 -1
tag any: verb.future	-14 12 -6 -12 -5
tag any: verb.get	-1 -12 -12 -6 7
tag any: verb.give	4 -9 -6 -10 -1
tag any: verb.held_exchange	10 -6 -3 -7 -10
tag any: verb.home	15 -12 -1 -7 -12
tag any: verb.managed	1 -11 -2 8 -17
tag any: verb.noun	-1 8 -2 -13 -13
tag any: verb.other	-13 -14 3 -11 12
tag any: verb.swap	5 -13 -17 -14 -1
tag any: verb.will	-12 16 -17 -8 -7
tag any: view.ru	-2 -9 -19 14 -12
tag any: view.ua	4 -13 -10 3 -17
tag any: voice.ru	-9 7 -1 0 -18
tag any: voice.ua	2 4 -21 0 -6
tag early: adj.dead	2 -17 -15 -5 9
tag early: adj.freed	0 -15 -2 0 -9
tag early: adj.wounded	10 8 -14 -8 -5
tag early: category	5 -8 2 -8 0
tag early: country	2 -5 -8 -6 -3
tag early: cue.agreed	-10 19 -7 -23 -11
tag early: cue.agreement	-3 3 -20 -12 -4
tag early: cue.all	-16 -15 9 3 -16
tag early: cue.all_civilians	20 -7 -8 -11 -15
tag early: cue.already	-3 -3 5 -23 -13
tag early: cue.among	17 -4 -1 -5 -22
tag early: cue.anniversary	-24 11 -20 12 13
tag early: cue.arrived	-6 -9 -12 -25 17
tag early: cue.border	10 14 -4 -33 0
tag early: cue.born	10 -5 -6 3 -18
tag early: cue.called_off	-35 23 -22 -16 0
tag early: cue.captivity	-7 -2 -15 -4 6
tag early: cue.captured	5 -7 -26 -21 13
tag early: cue.claims	-6 -1 -6 -8 -7
tag early: cue.completed	3 -6 1 -1 -19
tag early: cue.count	8 -1 -6 -9 -15
tag early: cue.crime	-14 -11 -38 -3 19
tag early: cue.denied	-13 32 -2 -16 -32
tag early: cue.deported	10 -27 -29 -15 15
tag early: cue.died	16 -4 -10 6 -32
tag early: cue.each	4 8 -20 -6 -29
tag early: cue.evacuation	-21 -19 -19 -41 40
tag early: cue.ever_captured	-28 1 -3 -4 7
tag early: cue.film	3 -15 16 -24 -34
tag early: cue.footage	-19 -21 22 -33 1
tag early: cue.good_news	9 6 4 -18 -15
tag early: cue.held	-22 -9 -2 9 5
tag early: cue.in_captivity	8 -22 -12 -4 -5
tag early: cue.in_return	11 -8 -20 -16 4
tag early: cue.included	-8 -24 10 -14 -5
tag early: cue.local	2 -18 9 -43 -7
tag early: cue.mediated	12 -15 -2 -11 -6
tag early: cue.missing	-1 -28 -11 2 8
tag early: cue.money	-33 -21 -10 -14 24
tag early: cue.month	-18 -17 -21 7 17
tag early: cue.name	13 -2 -10 11 -16
tag early: cue.nth	21 -2 -12 -10 -2
tag early: cue.of_whole	-1 -8 2 -6 2
tag early: cue.of_year	-2 -13 -5 -2 2
tag early: cue.on_shield	-9 -13 -27 2 15
tag early: cue.one_sided	27 -14 -20 -4 -15
tag early: cue.other_exchange	-26 -13 -20 -29 32
tag early: cue.other_return	-10 -30 5 -16 12
tag early: cue.other_war	-10 -13 -18 -10 18
tag early: cue.outside	26 6 -18 -18 -18
tag early: cue.parcel	-24 -16 -15 10 11
tag early: cue.part	6 -13 -9 3 -5
tag early: cue.planned	-9 9 -6 -13 -11
tag early: cue.postponed	-26 25 -17 4 -28
tag early: cue.ready	-15 11 1 -14 -20
tag early: cue.recap	-11 10 -6 -18 -3
tag early: cue.record	6 -23 17 -14 -15
tag early: cue.repatriation	8 -14 -4 2 -15
tag early: cue.reunion	-3 13 0 -3 -15
tag early: cue.review	-8 -1 -8 4 -1
tag early: cue.same_number	19 -8 -22 -23 7
tag early: cue.since	2 -1 -20 8 -14
tag early: cue.span	-4 0 5 -18 -8
tag early: cue.stage	3 -11 0 -17 -9
tag early: cue.thanks	11 -23 -12 -21 5
tag early: cue.third	-11 -33 -26 -15 40
tag early: cue.to_date	-21 19 -10 4 -12
tag early: cue.today	6 -11 -1 -8 -16
tag early: cue.total	19 -27 -9 -14 -13
tag early: cue.training	-21 -29 2 -24 24
tag early: cue.transit	15 -13 -16 -20 -4
tag early: cue.unfinished	-7 21 -6 -10 -16
tag early: cue.unit	15 -5 -23 -13 3
tag early: cue.venue	-5 -12 14 -9 1
tag early: cue.visit	-16 -30 15 -40 12
tag early: cue.year	-12 5 -25 5 -2
tag early: cue.yesterday	4 -22 32 -29 -35
tag early: foe.agent	-8 -5 0 -18 -4
tag early: foe.from	-1 0 -21 11 -7
tag early: foe.of	-11 -4 -19 9 3
tag early: foe.to	10 -8 -18 -7 -5
tag early: noun.body	-2 0 -2 -13 -4
tag early: noun.branch	-2 -19 10 -12 -3
tag early: noun.child	-6 -9 -18 -13 4
tag early: noun.civilian	1 -12 -13 3 -8
tag early: noun.exchange	0 1 -7 -7 -12
tag early: noun.family	-24 -3 4 3 -1
tag early: noun.foreigner	-6 7 -5 -1 -20
tag early: noun.man	23 -33 -3 -26 -3
tag early: noun.military	9 -9 -5 -2 -7
tag early: noun.other	-10 -4 -3 -12 5
tag early: noun.people	-6 -6 -8 1 -2
tag early: noun.rank	7 -25 -13 -5 11
tag early: noun.soldier	6 -18 -19 8 -20
tag early: noun.woman	21 -6 -18 -2 -9
tag early: own.agent	-16 5 -5 -4 -8
tag early: own.from	6 -25 -34 12 9
tag early: own.of	1 -4 -5 -5 -8
tag early: own.to	4 -14 -1 2 -12
tag early: qualifier.approx	-17 -10 -3 10 -4
tag early: qualifier.at_least	-22 0 9 -12 -6
tag early: qualifier.at_most	-13 4 3 -16 4
tag early: qualifier.more_than	-14 -10 -9 9 3
tag early: ru.agent	4 -5 -5 0 -13
tag early: ru.from	-14 -26 -4 16 -2
tag early: ru.of	2 -3 -9 0 -9
tag early: ru.to	19 -14 -13 -9 -15
tag early: ua.agent	-3 -5 -8 6 -13
tag early: ua.from	-9 4 -10 -10 -1
tag early: ua.of	4 5 -7 -6 -12
tag early: ua.to	8 2 -9 -1 -34
tag early: verb.bring	-3 -16 -11 8 -6
tag early: verb.come	-3 -13 3 -6 4
tag early: verb.future	-9 1 -4 -23 -5
tag early: verb.get	7 -12 -19 -4 9
tag early: verb.give	2 -16 -4 -7 -2
tag early: verb.held_exchange	-1 -9 2 -7 -16
tag early: verb.home	4 -9 -2 1 -15
tag early: verb.managed	-8 -12 4 10 -12
tag early: verb.noun	-7 15 -20 -12 -3
tag early: verb.other	-17 -22 7 -13 15
tag early: verb.swap	-2 -5 -14 -4 6
tag early: verb.will	-14 13 -7 -13 -6
tag early: view.ru	-9 -21 -18 6 4
tag early: view.ua	12 -22 -8 -9 -11
tag early: voice.ru	10 -7 8 -19 -16
tag early: voice.ua	15 -5 -17 -12 -7
tag first: adj.dead	11 -10 -11 -12 -4
tag first: adj.freed	-3 -28 19 -16 -6
tag first: adj.modifier	1 -8 1 -8 -5
tag first: adj.wounded	-3 -5 -30 -17 21
tag first: category	-9 -7 -8 2 -2
tag first: country	-13 7 -12 -16 7
tag first: cue.agreed	-4 6 -13 -1 -19
tag first: cue.agreement	-5 1 -7 -3 -10
tag first: cue.all	-10 17 -5 -19 -6
tag first: cue.all_civilians	29 -25 -14 -28 -3
tag first: cue.already	-6 -8 3 27 -30
tag first: cue.among	-23 -15 31 -19 -23
tag first: cue.anniversary	-48 -40 46 -32 4
tag first: cue.arrived	-17 -20 43 -17 -37
tag first: cue.border	9 3 -19 -24 -1
tag first: cue.born	-3 -21 -27 -5 15
tag first: cue.called_off	-46 42 -19 -24 -7
tag first: cue.captivity	2 2 -16 1 -3
tag first: cue.captured	-11 -13 -8 -25 22
tag first: cue.claims	-8 0 -9 3 -13
tag first: cue.completed	10 -7 -4 -7 -6
tag first: cue.count	-11 0 -4 -1 -16
tag first: cue.crime	-40 -31 -40 6 33
tag first: cue.denied	-39 35 -8 -3 -18
tag first: cue.deported	-9 -7 -33 21 -15
tag first: cue.died	-14 -8 -25 -11 19
tag first: cue.each	16 -1 -12 -12 -19
tag first: cue.evacuation	-37 -16 -18 -7 48
tag first: cue.ever_captured	-22 -23 -25 4 22
tag first: cue.film	-56 -15 42 -32 -23
tag first: cue.footage	-42 -6 27 -13 -13
tag first: cue.good_news	19 -8 -6 -31 -12
tag first: cue.held	-30 -12 -32 39 -23
tag first: cue.in_captivity	-12 -7 -24 20 -16
tag first: cue.in_return	-14 -6 -3 -6 7
tag first: cue.included	-13 -20 23 -17 -6
tag first: cue.local	-24 -16 30 -27 -10
tag first: cue.mediated	12 -22 -20 7 -2
tag first: cue.missing	-28 -35 -16 45 -2
tag first: cue.money	-32 -44 -3 -23 36
tag first: cue.month	-14 -1 22 -19 -15
tag first: cue.name	-21 -18 25 -11 -8
tag first: cue.nth	26 -7 -17 -15 -9
tag first: cue.of_whole	-10 -9 3 -8 1
tag first: cue.of_year	-24 -1 -11 13 -2
tag first: cue.on_shield	58 -13 -22 -30 -35
tag first: cue.one_sided	9 -9 11 -33 -37
tag first: cue.other_exchange	-43 -31 -36 -22 57
tag first: cue.other_return	-37 -17 -11 -39 33
tag first: cue.other_war	-73 -37 -34 -18 87
tag first: cue.outside	7 4 -36 8 -21
tag first: cue.parcel	-33 -5 -19 -20 29
tag first: cue.part	-10 -9 10 -7 -13
tag first: cue.planned	-61 34 -2 -43 12
tag first: cue.postponed	-45 41 -42 -33 8
tag first: cue.ready	-43 21 -15 -6 2
tag first: cue.recap	-59 -36 47 2 -3
tag first: cue.record	5 -10 -3 -27 6
tag first: cue.relative	-20 -15 26 -12 -2
tag first: cue.repatriation	2 -27 18 -28 -2
tag first: cue.reunion	24 -5 -14 -18 -14
tag first: cue.review	-47 -16 -11 45 -31
tag first: cue.same_number	22 -12 -14 -16 -11
tag first: cue.since	-52 -27 -11 30 11
tag first: cue.span	-19 -9 -2 12 4
tag first: cue.stage	9 -2 -17 -13 -2
tag first: cue.thanks	-15 -50 27 -7 -8
tag first: cue.third	-57 5 -36 -11 54
tag first: cue.to_date	-32 -7 -2 32 -26
tag first: cue.today	17 1 -14 -17 -14
tag first: cue.total	-15 -22 -6 24 -17
tag first: cue.training	-49 -30 -14 -27 47
tag first: cue.transit	-13 -5 14 -11 -9
tag first: cue.unfinished	-34 -35 43 -27 -24
tag first: cue.unit	-15 0 -7 1 6
tag first: cue.venue	-29 21 -15 -18 4
tag first: cue.visit	-29 -28 26 -11 0
tag first: cue.year	-37 -7 -28 32 -8
tag first: cue.yesterday	0 -19 42 -33 -42
tag first: foe.agent	-16 -16 20 -26 12
tag first: foe.from	-3 -5 -10 22 -24
tag first: foe.of	-20 -15 -22 5 4
tag first: foe.to	2 -30 -28 -2 14
tag first: noun.body	5 -4 11 -15 -31
tag first: noun.branch	-25 -18 7 -19 21
tag first: noun.child	5 -3 -28 -7 -10
tag first: noun.civilian	-1 -20 -4 12 -13
tag first: noun.exchange	0 8 6 -14 -24
tag first: noun.family	-9 -7 -1 -25 5
tag first: noun.foreigner	-29 -22 5 1 20
tag first: noun.man	-13 -13 28 -35 -6
tag first: noun.military	13 -14 -3 -12 1
tag first: noun.other	-26 -6 1 -2 6
tag first: noun.people	0 -6 -8 -1 -4
tag first: noun.rank	-16 -28 22 -10 -3
tag first: noun.soldier	11 -28 6 -10 -3
tag first: noun.woman	-10 -4 3 -7 -6
tag first: own.agent	-15 -6 2 7 -12
tag first: own.from	15 -15 -10 -18 14
tag first: own.of	4 -17 4 -1 -17
tag first: own.to	12 -14 -3 -11 -8
tag first: qualifier.approx	-26 -21 14 8 -4
tag first: qualifier.at_least	1 -11 -11 21 -20
tag first: qualifier.at_most	-7 -8 -4 -19 5
tag first: qualifier.more_than	-29 -11 -13 23 -7
tag first: ru.agent	0 -5 -6 -9 -7
tag first: ru.from	11 -14 -15 0 -15
tag first: ru.of	3 -3 -10 -1 -4
tag first: ru.to	4 -5 1 -24 0
tag first: ua.agent	6 -1 -13 1 -19
tag first: ua.from	14 -11 1 -9 -26
tag first: ua.of	2 -3 -12 4 -10
tag first: ua.to	14 -11 -11 -8 -17
tag first: verb.bring	18 -31 4 5 -21
tag first: verb.come	9 -19 4 -16 -3
tag first: verb.future	-45 43 -12 -33 -7
tag first: verb.get	-1 -24 1 -12 -4
tag first: verb.give	11 -18 -18 -20 7
tag first: verb.held_exchange	18 -12 -2 -14 -8
tag first: verb.home	24 -23 -3 -12 -14
tag first: verb.managed	2 -35 7 -4 -9
tag first: verb.noun	-4 0 9 -21 -13
tag first: verb.other	-24 -13 1 -12 21
tag first: verb.swap	10 -18 -8 -32 11
tag first: verb.will	-35 33 -13 -17 -12
tag first: view.ru	-13 -7 -5 11 -8
tag first: view.ua	3 -17 -6 6 -15
tag first: voice.ru	-27 11 -22 18 -3
tag first: voice.ua	-14 4 -17 11 -8
tag late: adj.freed	3 -14 -3 3 -17
tag late: adj.wounded	-2 11 -8 -13 -5
tag late: category	5 -2 -6 -15 -3
tag late: country	16 -9 -7 -4 -6
tag late: cue.agreed	-5 -3 -14 0 -2
tag late: cue.agreement	-3 -14 -6 10 -6
tag late: cue.all	10 -12 -6 -6 -10
tag late: cue.already	1 3 -10 -13 -1
tag late: cue.anniversary	14 -14 -15 -15 23
tag late: cue.arrived	15 0 -12 -1 -2
tag late: cue.border	15 -10 -12 -7 -16
tag late: cue.born	9 -5 -7 -18 0
tag late: cue.called_off	-22 19 -9 0 -16
tag late: cue.captivity	-3 -1 -10 3 -4
tag late: cue.captured	-4 -10 -15 -5 10
tag late: cue.claims	-3 -9 0 -11 1
tag late: cue.completed	-5 4 -22 2 -3
tag late: cue.count	15 -15 5 -4 -16
tag late: cue.crime	-8 -9 -15 10 -10
tag late: cue.denied	-8 15 -10 -11 -21
tag late: cue.deported	-3 7 -8 -1 0
tag late: cue.each	0 3 12 -8 -33
tag late: cue.evacuation	1 -24 -20 13 1
tag late: cue.ever_captured	7 -2 -6 -15 2
tag late: cue.film	-11 -9 3 2 11
tag late: cue.footage	-12 -25 14 -5 -10
tag late: cue.good_news	4 -5 -13 10 -17
tag late: cue.held	-4 -10 10 -3 -13
tag late: cue.in_captivity	2 5 4 -27 -11
tag late: cue.in_return	-5 -4 -18 -13 11
tag late: cue.included	4 -7 -15 1 -1
tag late: cue.local	1 -23 2 -8 0
tag late: cue.mediated	18 3 -12 -7 -20
tag late: cue.missing	-2 -10 -20 15 -12
tag late: cue.money	-14 -10 -1 -4 5
tag late: cue.month	-33 14 -3 -2 -15
tag late: cue.name	17 -3 -2 -12 -2
tag late: cue.nth	14 -6 -1 -10 -6
tag late: cue.of_whole	-6 -13 7 1 -8
tag late: cue.of_year	-4 -1 6 1 -10
tag late: cue.on_shield	24 -4 -4 -16 -15
tag late: cue.one_sided	-25 3 -1 21 -14
tag late: cue.other_exchange	-28 -9 0 6 5
tag late: cue.other_return	-18 12 2 -10 -4
tag late: cue.other_war	-18 -11 3 -5 17
tag late: cue.outside	-8 -21 -2 19 2
tag late: cue.parcel	11 -8 10 -12 -29
tag late: cue.part	6 -9 -9 -3 3
tag late: cue.planned	-6 19 -16 -2 -14
tag late: cue.postponed	-23 24 -25 -5 -12
tag late: cue.ready	-7 13 -15 -11 -2
tag late: cue.recap	4 -12 -7 0 -5
tag late: cue.record	-7 -19 8 9 -17
tag late: cue.repatriation	17 -17 -33 1 -22
tag late: cue.reunion	-11 2 4 5 -19
tag late: cue.same_number	-16 13 -19 12 -3
tag late: cue.since	12 0 -7 -18 -7
tag late: cue.span	-10 1 3 -4 -1
tag late: cue.stage	6 7 -11 -4 -14
tag late: cue.thanks	8 -13 -7 2 -10
tag late: cue.third	9 -13 -9 -5 -2
tag late: cue.to_date	7 -1 -19 7 -23
tag late: cue.today	-5 5 -9 -10 -7
tag late: cue.total	16 3 4 -24 -10
tag late: cue.training	-14 -22 -13 1 14
tag late: cue.transit	19 -9 -12 -6 -3
tag late: cue.unfinished	-22 -42 10 14 -9
tag late: cue.unit	15 -18 10 -21 -6
tag late: cue.venue	21 -20 8 -11 -21
tag late: cue.visit	-14 3 13 -12 -9
tag late: cue.year	-3 1 -8 2 -8
tag late: cue.yesterday	-18 6 20 -27 -16
tag late: foe.agent	-11 4 -13 5 -2
tag late: foe.from	29 -9 -14 -14 -23
tag late: foe.of	2 -9 -10 1 2
tag late: foe.to	-11 -23 1 20 -4
tag late: noun.body	-5 -12 -2 -4 1
tag late: noun.branch	2 -9 4 -15 -5
tag late: noun.child	-15 11 -15 -14 -3
tag late: noun.civilian	11 8 -11 -16 -6
tag late: noun.exchange	5 3 -5 -7 -9
tag late: noun.family	-8 -9 -3 11 -10
tag late: noun.foreigner	11 0 -18 -18 -7
tag late: noun.man	-24 -7 12 6 -5
tag late: noun.military	3 5 -11 -5 -10
tag late: noun.people	2 -4 -17 2 2
tag late: noun.rank	10 -7 -9 -5 -4
tag late: noun.soldier	3 -4 -17 8 -7
tag late: noun.woman	9 -8 5 -7 -27
tag late: own.agent	-8 0 -14 7 -11
tag late: own.from	-2 22 -14 -12 -48
tag late: own.of	1 -4 -9 0 -9
tag late: own.to	-12 -14 0 3 0
tag late: qualifier.approx	11 -3 -20 -11 -2
tag late: qualifier.at_least	-4 11 -24 -1 -3
tag late: qualifier.at_most	-5 -2 -19 -1 -1
tag late: qualifier.more_than	6 -5 -34 3 0
tag late: ru.agent	-4 7 -9 0 -7
tag late: ru.from	10 -8 -22 6 -12
tag late: ru.of	12 -3 -12 -6 -10
tag late: ru.to	5 -7 -14 7 0
tag late: ua.agent	-10 4 -16 8 -9
tag late: ua.from	3 12 -13 -7 -10
tag late: ua.of	7 -7 -19 1 0
tag late: ua.to	-9 -7 -12 -19 7
tag late: verb.bring	-4 0 -3 -3 -8
tag late: verb.come	8 11 -22 -7 -7
tag late: verb.future	-6 4 -12 4 -5
tag late: verb.get	12 0 -20 -10 11
tag late: verb.give	-2 -10 0 4 -2
tag late: verb.held_exchange	-7 3 -4 -7 -12
tag late: verb.home	-12 4 -5 -5 -9
tag late: verb.managed	-9 -3 2 3 -11
tag late: verb.noun	-5 6 -10 -5 -4
tag late: verb.other	-8 -5 0 -2 2
tag late: verb.swap	3 11 -35 3 6
tag late: verb.will	-1 -4 -8 1 -5
tag late: view.ru	21 11 -9 -22 -12
tag late: view.ua	3 -12 -31 -9 8
tag late: voice.ru	5 -13 17 -5 -10
tag late: voice.ua	4 -6 -9 2 -14
word word: a	-13 4 2 -17 1
word word: abduct	-16 -14 -26 -6 35
word word: abdull	-38 -1 11 -20 6
word word: able	-20 -24 24 -6 7
word word: about	-41 -10 2 9 7
word word: above	12 -13 -4 -5 -12
word word: abroad	-20 -4 -9 -7 13
word word: abu	-23 0 -1 3 -3
word word: academ	-15 -15 -8 16 5
word word: accept	-12 -5 -9 25 -28
word word: access	-22 -39 -20 15 2
word word: accomp	22 -41 -27 -16 23
word word: accord	-8 15 -25 7 -22
word word: accoun	-23 -18 -20 15 20
word word: accuse	-16 13 -28 -33 7
word word: acknow	19 -5 -12 -1 -12
word word: across	10 -17 -25 -20 23
word word: acted	20 -9 -3 -9 -7
word word: acting	33 -17 -11 -14 -2
word word: action	-15 -2 -25 -17 26
word word: activi	1 -9 -4 12 -15
word word: added	0 -22 -13 18 -13
word word: adding	7 3 -6 -11 -13
word word: additi	-6 20 -9 -21 -14
word word: addres	-35 1 -16 12 22
word word: admini	-7 -5 20 -18 -20
word word: advanc	-12 -14 4 -10 10
word word: advise	-39 -15 -23 -22 32
word word: aerial	-17 -11 -9 -12 24
word word: aerosp	15 -10 -11 -10 -17
word word: affair	14 3 -18 -20 -17
word word: affirm	-15 13 -14 -13 4
word word: afp	16 7 -8 -18 -16
word word: after	-17 -12 15 -30 -6
word word: aftern	8 -10 0 -1 -14
word word: afu	25 -17 -15 -18 12
word word: again	-21 21 -32 -10 12
word word: agains	-22 -12 -17 10 15
word word: age	12 -3 -1 -6 -2
word word: aged	3 28 -19 -18 -24
word word: agenci	-16 -14 -17 28 -29
word word: agency	-7 3 -21 12 -35
word word: agenda	-12 26 -8 -1 -27
word word: ago	-6 -19 18 -25 8
word word: agree	-31 28 16 -8 -18
word word: agreed	-29 20 -19 -25 8
word word: agreem	16 -10 -3 -16 -8
word word: ahead	23 13 -20 -16 -12
word word: aid	-14 -11 -22 16 1
word word: aide	24 -24 -18 -22 14
word word: aimed	-9 -22 -18 22 -28
word word: air	-5 -19 -37 6 8
word word: airbor	-18 -1 20 -4 -9
word word: aircra	-15 -5 0 -8 4
word word: airfie	-11 -5 11 -6 6
word word: airpla	-17 -5 -8 -9 16
word word: airpor	-29 -2 -28 -7 35
word word: al	-13 6 10 -18 13
word word: alaska	16 -5 -7 -9 -3
word word: alexan	24 4 -7 -10 -21
word word: alike	12 -1 -5 -20 6
word word: alive	2 -17 9 -15 -28
word word: all	-8 2 -3 -17 -3
word word: all-fe	-7 -3 22 -1 -20
word word: all-fo	-14 27 -9 -20 -18
word word: allow	-13 -27 -1 19 7
word word: allowe	-14 -2 -6 12 4
word word: almost	15 22 -18 -13 -36
word word: alone	-18 -23 -1 6 17
word word: along	-19 1 21 1 -11
word word: alread	-26 -16 27 4 -23
word word: also	0 -9 -10 -17 7
word word: altoge	-3 -6 -9 7 -4
word word: always	-19 -10 -13 -9 18
word word: am	14 -8 -41 -21 11
word word: ambass	-31 -12 6 14 27
word word: ambula	-5 -12 11 -12 -13
word word: americ	-15 -22 -45 -27 40
word word: ammuni	-5 -3 -3 -10 22
word word: among	10 -25 3 -3 6
word word: amount	-4 -1 -1 -4 9
word word: amputa	12 -4 -8 -9 -10
word word: an	1 19 -32 -22 -1
word word: anadol	-5 -8 -12 -4 13
word word: and	-5 -9 -4 -4 3
word word: andrew	-13 -2 -9 -7 15
word word: andriy	21 -10 -15 -14 -23
word word: ankara	-34 -3 -2 -10 26
word word: annive	-13 -13 23 -17 -15
word word: announ	21 -8 -28 -26 3
word word: annual	-14 11 -7 11 -21
word word: anothe	19 -9 -21 -6 -12
word word: answer	-23 30 -25 -23 -12
word word: anthem	-13 -12 29 -5 -32
word word: any	22 -19 -3 -11 -30
word word: anyone	-13 -22 5 2 4
word word: ap	3 -9 12 -3 -10
word word: apiece	30 -23 -17 -11 -20
word word: appeal	-7 -23 -6 13 -3
word word: appear	-5 0 17 -18 -10
word word: apple	-5 -10 15 -10 -16
word word: apprec	11 -3 -15 -15 6
word word: april	-5 9 -32 -28 7
word word: arab	18 -1 -19 -14 -2
word word: arabia	-21 -30 8 -26 27
word word: are	5 -5 -9 0 -15
word word: area	-41 29 -16 -8 2
word word: areas	-26 -20 -13 -26 35
word word: arithm	25 -15 -13 4 -24
word word: armed	31 -16 6 -16 -18
word word: armeni	-29 -29 -23 7 14
word word: armour	-18 -21 -13 -12 25
word word: arms	-19 -11 -23 -10 21
word word: army	-6 -17 -41 -3 28
word word: around	6 10 -29 22 -45
word word: arrang	4 0 7 -18 -32
word word: arrive	-25 -6 18 -38 18
word word: articl	12 -1 -2 -8 -18
word word: artill	-4 -7 -6 -12 14
word word: artur	-14 -4 -5 26 -13
word word: as	2 -10 -4 5 -29
word word: ask	-10 -24 -7 22 -19
word word: asked	-27 18 5 5 -17
word word: asking	9 -25 6 -14 -4
word word: assass	-27 -2 -7 -3 23
word word: assaul	-12 -14 -14 -21 21
word word: assemb	-24 -11 -9 19 7
word word: assets	-11 0 -22 -23 9
word word: assist	-2 -4 -16 18 -18
word word: at	-17 -16 6 -3 -1
word word: attach	-27 21 -10 -13 23
word word: attack	-9 -38 6 -28 14
word word: attari	-21 -4 -18 -2 32
word word: attemp	-26 6 -22 20 -13
word word: attend	-19 -21 -13 -10 17
word word: attent	-2 -20 -20 6 12
word word: aug	-18 -12 -15 20 -3
word word: august	-23 -7 2 -20 15
word word: author	20 -16 -16 -18 9
word word: autumn	-35 11 -27 -13 4
word word: aviati	19 -12 -17 -12 -9
word word: awards	-26 -12 -14 -11 35
word word: away	15 4 -28 -8 -11
word word: axios	-17 -2 -13 -6 12
word word: azerba	-21 -14 -19 -9 26
word word: azov	-12 -12 8 -22 2
word word: azovst	12 2 1 -29 -23
word word: back	10 -29 -9 5 -19
word word: badly	27 14 -14 -17 -30
word word: bag	-23 -22 8 -27 18
word word: bags	-1 -25 17 -20 -9
word word: bakhmu	38 -15 -24 -19 -6
word word: bank	-12 -30 -35 -16 38
word word: barrac	-16 -21 -20 -17 27
word word: bars	21 -8 -18 -19 -8
word word: base	-9 -8 -9 -3 20
word word: basket	-15 -12 -1 -13 8
word word: battle	-31 -2 -14 -19 39
word word: be	-19 10 -2 -3 -7
word word: beatin	-35 -15 18 -17 7
word word: becaus	-12 23 -21 -26 5
word word: become	-3 -22 -13 -16 15
word word: beds	2 -17 -14 8 6
word word: been	-8 18 -13 -6 -14
word word: before	-2 28 -2 -28 -17
word word: began	18 1 -35 -11 -29
word word: begin	10 18 -32 -11 -35
word word: beginn	16 -8 -15 -8 3
word word: begun	-22 -26 13 -14 16
word word: behind	-1 -39 -36 1 20
word word: being	-3 19 -33 3 -31
word word: belaru	30 -13 -33 -20 -5
word word: belgor	7 -6 -41 -14 14
word word: believ	-26 13 14 -2 -20
word word: belong	14 -20 -2 -15 1
word word: benefi	13 -2 -2 -8 -1
word word: berlin	-22 -22 -13 15 27
word word: beside	10 -8 -1 -1 -1
word word: betwee	2 -10 -15 14 -3
word word: beyond	8 -3 -1 -3 -1
word word: big	-1 1 -17 -18 7
word word: bigger	-11 10 -9 17 -22
word word: bigges	12 -29 -32 -31 15
word word: bilate	-26 -4 -6 -21 20
word word: billio	8 5 -20 6 -10
word word: bin	-19 -4 0 0 5
word word: black	-15 -14 6 7 10
word word: blame	-22 13 -11 -19 5
word word: blanke	-9 -4 -8 -22 26
word word: blue	15 -2 5 -1 -18
word word: board	-37 -17 22 13 -15
word word: boardi	-22 -9 22 -6 -5
word word: bodies	5 -7 -5 -9 -10
word word: body	-13 -33 34 -20 -12
word word: bohdan	4 -13 13 -2 -10
word word: bombs	-6 -13 -12 -15 19
word word: border	0 -3 -20 -19 14
word word: born	-6 -6 -20 -8 11
word word: both	0 -4 -22 5 -1
word word: bout	-19 -20 -19 -6 35
word word: boy	20 0 -7 -6 -15
word word: boys	-30 8 8 -38 7
word word: bread	-16 -4 18 -17 -12
word word: break	-9 -1 -6 -7 9
word word: breaki	39 -20 -23 -26 -9
word word: bridge	-15 -16 -24 21 0
word word: briefe	-25 14 -12 15 -21
word word: briefi	-22 -8 -11 17 13
word word: brigad	-33 -14 -10 -27 45
word word: bring	-7 -7 -28 18 -8
word word: bringi	33 -8 -34 -32 -3
word word: brings	29 -26 -15 -26 -6
word word: britis	-30 4 22 4 -28
word word: briton	-10 -15 26 -15 -4
word word: brittn	-11 -17 -21 -7 19
word word: broker	44 -20 -30 -18 -26
word word: brothe	6 -10 14 -22 -12
word word: brough	4 -22 -10 8 -17
word word: brusse	-29 13 -32 -8 -1
word word: bryans	-5 -1 -10 -7 16
word word: budano	-18 32 -24 9 -27
word word: budape	-37 -8 31 -20 -37
word word: buildi	-24 -21 -23 -18 28
word word: bulgar	-9 -1 -10 -9 12
word word: bullet	-12 -2 -10 11 -5
word word: buried	9 -9 -30 -19 9
word word: burns	11 -21 -10 -10 -4
word word: bus	-32 -5 31 13 -42
word word: buses	-24 8 27 -28 -34
word word: but	-5 32 -34 -12 -2
word word: by	-8 4 -11 -3 -8
word word: call	-14 5 20 -1 -11
word word: called	-19 25 -21 10 -13
word word: callin	-22 12 22 -14 -23
word word: calls	-30 9 6 -11 8
word word: came	-27 -12 14 -11 -4
word word: camp	-4 -12 -25 -23 26
word word: camps	-15 -30 -11 25 -19
word word: can	10 -1 -7 -10 -14
word word: can't	-21 -10 18 9 -6
word word: canada	-14 -4 -10 -22 23
word word: cannot	-18 -16 9 16 -1
word word: capita	-20 0 15 -28 -1
word word: captiv	-4 -17 1 21 -25
word word: captur	-2 -19 -40 -7 20
word word: cardin	-19 35 -17 -4 -21
word word: care	4 0 6 -22 1
word word: carrie	-4 -26 5 4 -3
word word: carry	19 -25 -12 -15 -12
word word: carryi	-27 0 1 -19 20
word word: case	-20 0 21 -13 7
word word: cases	-4 -1 -25 -29 13
word word: catego	8 8 -5 -9 -4
word word: cathol	20 -20 5 -20 -15
word word: ceasef	-24 -8 -26 15 7
word word: celebr	-28 -8 -20 5 30
word word: cell	12 -7 19 -3 -23
word word: cent	-17 -5 -24 -27 35
word word: center	-6 -6 -13 14 -9
word word: centre	-22 -17 4 -3 13
word word: chance	-23 31 -16 -2 -24
word word: change	26 -8 -21 -15 -3
word word: channe	-21 19 -18 13 -13
word word: charge	-21 -23 -24 -14 26
word word: check	16 -10 -29 -20 31
word word: check-	-21 -17 20 -11 10
word word: checke	-19 19 -19 7 11
word word: checkp	8 -15 -24 13 -13
word word: cherni	-12 -20 30 -27 -21
word word: chief	16 -6 -16 -17 -12
word word: child	-4 -19 -17 0 21
word word: childr	3 4 -39 -9 2
word word: chorno	32 -9 -18 -12 -17
word word: christ	-11 42 -30 -30 -24
word word: church	-1 -22 19 -30 -21
word word: circum	5 -11 -14 11 -19
word word: cities	-10 -16 -11 -9 22
word word: citing	31 -6 -8 -22 -4
word word: citize	-8 -38 -10 4 27
word word: city	-8 -20 13 -9 4
word word: civili	23 1 -27 9 -34
word word: claim	-28 27 -13 -11 2
word word: claime	-8 -16 -10 13 -18
word word: claims	5 4 -6 -12 -2
word word: clear	-9 18 -21 -21 -14
word word: climat	-6 -9 -2 19 -19
word word: clinic	-19 -2 31 9 -31
word word: clock	0 -18 -19 6 0
word word: close	5 9 -13 -18 -9
word word: closed	-2 -11 -29 -16 17
word word: closer	11 -7 -8 -8 -11
word word: cold	-30 -9 -22 -6 34
word word: collea	-5 -18 -19 2 9
word word: collec	-9 -15 4 -24 6
word word: combat	-16 -4 -3 1 9
word word: come	1 -9 -9 1 -12
word word: comes	27 -4 -14 -5 -17
word word: coming	13 -4 -23 -15 -9
word word: comman	-25 -35 34 -20 -10
word word: commen	-20 27 -32 -6 2
word word: commis	-38 12 -45 32 -23
word word: commit	23 -22 -25 23 -37
word word: commun	-24 -12 -17 -19 17
word word: compan	-3 -7 -1 -2 13
word word: compar	10 8 -11 -2 -3
word word: compla	-35 -13 -11 7 7
word word: comple	2 13 -15 -43 -6
word word: compli	2 -9 -11 1 -17
word word: compre	-17 -20 10 14 -7
word word: compri	12 0 -8 -4 -1
word word: comrad	-16 -22 13 -25 -5
word word: concer	-19 3 10 -15 14
word word: conclu	-14 36 -20 7 -36
word word: concre	3 5 -12 -6 -10
word word: condem	-17 -12 -18 -7 32
word word: condit	-4 -14 29 8 -30
word word: condol	-15 -7 -22 -9 27
word word: conduc	14 10 -1 -4 -11
word word: confer	-16 15 -16 9 -15
word word: confid	12 3 -7 -7 -22
word word: confir	6 -5 -17 12 -22
word word: confli	21 -20 5 -16 -28
word word: congra	12 -20 5 -22 0
word word: conscr	20 -4 24 -5 -27
word word: conseq	16 -12 -5 -10 -5
word word: consid	-37 17 2 32 -19
word word: constr	-8 21 -1 -16 -7
word word: consul	-31 21 2 -37 -13
word word: contac	-31 13 4 -6 -9
word word: contai	-15 -4 19 -21 -15
word word: contin	-4 10 -6 -28 2
word word: contra	-19 -3 -5 32 -30
word word: contri	-10 -2 13 -4 -22
word word: contro	14 -8 -25 5 -4
word word: conven	2 -15 -15 3 5
word word: conver	-24 -8 -27 0 15
word word: convey	-10 -12 18 -5 -11
word word: convic	-5 -9 -21 -5 12
word word: convoy	-31 11 13 -2 -12
word word: cooper	4 -6 -14 -7 3
word word: coordi	-5 2 -24 7 2
word word: corpse	20 -7 -15 -8 -5
word word: corres	-11 -11 32 1 -26
word word: corrid	-20 6 -10 4 -11
word word: could	-11 -2 13 -25 -38
word word: counci	-19 -21 -38 9 40
word word: count	24 1 -31 -17 -28
word word: counte	-27 -9 -22 8 7
word word: counti	-8 10 -8 -6 -13
word word: countr	-6 -27 -15 2 14
word word: counts	-16 -18 -10 21 -18
word word: course	-10 -3 8 6 -41
word word: court	-27 -28 -22 -29 45
word word: courts	12 -2 -10 -3 -9
word word: covere	2 -20 5 -23 8
word word: covers	-17 -33 -16 -12 33
word word: crash	15 -17 -20 -18 16
word word: crashe	34 -8 -37 -13 6
word word: credit	41 -14 -9 -21 -19
word word: crew	-14 -9 -10 -6 21
word word: crews	-26 -4 -29 -18 19
word word: crimea	27 -21 -27 -33 24
word word: crimes	2 -7 -3 -5 10
word word: crimin	-18 -22 -18 -18 25
word word: crisis	-3 -10 -16 15 5
word word: cross	7 -22 -33 1 6
word word: crosse	20 -16 -9 -26 -14
word word: crossi	29 -19 -16 -15 -14
word word: crowd	-16 -5 -2 -18 10
word word: crowds	8 -25 -19 -2 26
word word: crown	-23 -29 14 -7 13
word word: cry	-18 -6 24 -9 -31
word word: curren	20 -20 -10 -9 -7
word word: daily	-17 1 -10 14 -21
word word: damage	-19 -2 -19 -8 22
word word: danger	16 -24 -8 -36 13
word word: data	-35 -37 -20 24 5
word word: date	-31 33 -30 6 -25
word word: dates	-14 26 -17 -9 -4
word word: daught	18 -9 8 -15 -30
word word: day	17 -10 -12 -30 2
word word: days	7 2 7 -26 -2
word word: de-esc	11 -14 -5 2 -9
word word: dead	-10 1 13 -33 6
word word: deal	24 -14 -32 -25 11
word word: dealer	-22 -16 -22 -9 25
word word: death	-20 3 8 -20 6
word word: deceas	-11 -2 -1 -1 13
word word: decemb	21 -1 -21 1 -14
word word: decide	4 24 -20 -10 -4
word word: decisi	-24 3 -17 -2 19
word word: declar	7 -9 -9 0 11
word word: declin	-23 24 -21 15 -33
word word: decora	-3 -1 -14 -2 16
word word: deepst	-31 -11 -12 -7 29
word word: defenc	-20 -22 1 0 11
word word: defend	19 -3 -11 -27 -4
word word: defens	19 5 -14 -25 -11
word word: delega	-30 17 -35 -6 3
word word: delive	-6 -11 -20 -28 35
word word: demand	4 -24 -14 18 -12
word word: denied	-30 22 13 -22 -31
word word: denies	-4 12 -17 18 -20
word word: denis	15 -10 -1 -4 -4
word word: denmar	-10 16 -3 -8 2
word word: depart	23 -16 14 -3 -22
word word: depend	-11 11 -6 -2 2
word word: deploy	-21 15 -13 -5 -4
word word: deport	-26 -12 -21 -10 21
word word: deputy	-1 10 -27 7 -7
word word: descri	-30 -20 6 9 6
word word: despit	9 -2 -3 -6 -5
word word: destro	-30 6 -13 -22 24
word word: detail	20 -8 -18 -9 3
word word: detain	-18 -11 -16 -6 11
word word: detent	-24 -26 -31 25 27
word word: determ	-3 -23 -28 -19 14
word word: develo	6 -26 -30 -19 40
word word: dhabi	-21 -9 7 9 -2
word word: dialog	12 -29 -18 3 5
word word: did	-6 4 11 -35 -26
word word: died	4 -22 -30 -24 22
word word: differ	3 -2 0 6 -14
word word: diffic	22 10 -24 5 -36
word word: diplom	-19 -8 12 12 -28
word word: direct	31 -11 -20 -29 3
word word: dirty	-2 12 -10 0 -1
word word: discha	-21 -11 21 -22 6
word word: disclo	14 1 -16 -5 -13
word word: discus	-33 5 -30 -12 16
word word: displa	-1 14 -26 -33 19
word word: distri	-38 -4 9 -23 15
word word: divide	17 -14 -5 -16 -7
word word: dmytro	0 -17 1 -5 -3
word word: dna	-18 -21 0 3 13
word word: dnipro	-2 -13 19 -9 -27
word word: do	9 -8 -10 8 -5
word word: dobros	-18 -4 -8 23 -10
word word: doctor	-8 -25 21 -30 -12
word word: docume	-10 -5 -16 -22 15
word word: does	-15 10 -18 8 -4
word word: dog	-8 -2 -7 -2 8
word word: doha	-13 14 -15 -3 -12
word word: doing	-4 -19 -7 -15 13
word word: dollar	-27 -46 -41 9 22
word word: don't	7 -33 17 -14 -21
word word: donald	-12 25 -19 -8 -17
word word: donbas	-13 -12 -3 -23 19
word word: done	13 -3 -26 -21 10
word word: donets	27 3 -12 -33 -16
word word: down	-21 10 -18 -22 19
word word: dozens	-11 -25 -34 18 5
word word: draped	-5 -6 11 -8 -4
word word: driver	-23 9 19 -1 -17
word word: drone	7 -13 -5 -16 13
word word: drones	15 -10 -33 -20 17
word word: due	-14 17 -15 -6 -1
word word: duma	-11 22 -21 -9 -11
word word: during	-16 -34 21 -24 9
word word: duty	-10 -3 -20 -15 33
word word: dzhely	28 -9 -27 -21 -19
word word: e	-13 -25 21 -28 5
word word: earlie	17 -4 1 -17 -15
word word: early	-18 20 -3 9 8
word word: easing	-11 -15 -9 16 -10
word word: east-w	-26 -4 -6 -4 24
word word: easter	5 23 13 -27 -41
word word: econom	-33 6 7 2 -19
word word: effect	-7 -12 -5 12 -11
word word: effort	7 -27 5 6 -6
word word: egypt	-19 -15 -28 -18 31
word word: eight	2 -23 -15 -13 9
word word: eighte	12 -13 -9 -16 7
word word: eighth	32 -6 -12 -17 -25
word word: eighty	24 -20 -22 -14 5
word word: either	35 -26 -20 -14 -16
word word: el	-23 -13 -14 -10 30
word word: elderl	29 -7 -1 -24 -9
word word: eldest	30 -15 -9 -16 -21
word word: electr	-29 -11 -12 -17 22
word word: eleven	18 -1 18 -29 -37
word word: elimin	-3 -21 -2 -20 22
word word: embass	-1 -22 -4 -14 8
word word: emerge	-13 -15 -19 -26 25
word word: emirat	17 -7 -16 -9 -7
word word: end	-24 14 23 -13 -31
word word: ended	-3 3 -18 -23 18
word word: ending	-1 -9 13 0 -10
word word: enemy	-7 -7 -18 -16 26
word word: energy	-30 -14 4 -29 28
word word: enerho	27 -7 -14 -6 -10
word word: enforc	0 15 -28 -12 -19
word word: engage	1 -8 -6 -3 12
word word: engine	-17 -7 -10 -14 25
word word: englis	15 -10 -28 -18 20
word word: enough	-16 0 1 -40 30
word word: envoy	-14 7 -29 -11 14
word word: envoys	-2 -19 9 -14 -12
word word: equal	19 -4 -9 -14 -21
word word: equall	0 -11 -3 9 -10
word word: equipm	-21 -19 -24 -17 32
word word: erdoga	7 9 -14 -1 -3
word word: erdoğa	-8 16 23 -9 -34
word word: establ	-27 -16 9 -1 4
word word: estima	-15 16 -17 -3 1
word word: eterna	18 -12 -2 -8 -17
word word: eu	-16 12 -25 -7 -9
word word: europe	-39 14 -41 -19 7
word word: evacua	-29 -29 -29 -21 43
word word: evacue	19 -3 -11 -12 6
word word: evan	-30 -5 -14 -12 31
word word: eve	21 -9 -20 -9 -9
word word: even	-16 -6 -18 18 -7
word word: evenin	-7 -30 28 -27 -17
word word: event	-35 4 -6 0 18
word word: ever	29 -6 -19 -2 -20
word word: every	-2 -4 -28 -3 6
word word: everyb	-6 18 13 -7 -23
word word: everyo	-4 -14 -3 -15 8
word word: everyt	-3 6 -4 15 -28
word word: exactl	-10 -16 -19 -11 21
word word: examin	16 -11 -3 -4 -18
word word: exceed	-8 -3 -8 -8 8
word word: excell	10 -15 -15 7 -13
word word: exchan	-3 12 -6 -10 -11
word word: execut	-35 -20 2 -11 27
word word: exerci	-14 -15 -20 -9 22
word word: expect	6 28 -28 -11 -55
word word: experi	-22 -12 -20 -12 38
word word: expert	-8 -15 1 -30 12
word word: expres	2 8 -3 -38 15
word word: extend	7 -11 -4 -3 11
word word: facebo	-11 -27 1 -20 20
word word: faced	30 -15 -18 -1 -16
word word: faces	-4 -13 5 9 -3
word word: facili	10 -14 -13 -44 8
word word: fact	-14 4 -2 23 -25
word word: facts	-22 -18 -19 21 12
word word: fair	7 19 -8 -17 -28
word word: fake	-28 24 -19 -17 -13
word word: fallen	24 -6 -22 -6 -15
word word: famili	-5 -18 8 -5 -5
word word: family	-15 -20 13 7 -12
word word: far	-22 14 -31 -1 0
word word: father	28 -10 -5 -7 -16
word word: feb	0 -11 -8 10 -8
word word: februa	-27 21 -9 5 -4
word word: federa	4 14 -18 -33 -2
word word: fell	-26 -17 15 -15 21
word word: fellow	-4 -1 9 -18 -12
word word: few	8 -12 10 -5 -16
word word: fewer	-24 -5 -15 -4 10
word word: field	-22 -17 -30 14 10
word word: fiftee	15 -17 -24 -6 -6
word word: fifth	20 -8 -3 -16 -8
word word: fifty	26 -13 -30 -12 1
word word: fifty-	22 -3 -3 -16 -5
word word: fight	-26 -17 -14 -14 20
word word: fighte	-3 16 -3 -21 -30
word word: fighti	-8 -20 -10 -17 18
word word: figure	-3 -21 -29 23 -4
word word: file	-4 -14 25 -6 -20
word word: files	-9 -10 -5 -13 12
word word: final	13 -41 -6 -3 1
word word: finall	-24 -8 22 -9 -12
word word: find	13 -10 -7 -12 -12
word word: finish	-28 18 15 -6 -24
word word: finlan	13 -8 -29 -18 19
word word: fire	-24 -5 -16 -9 23
word word: first	0 -2 2 -13 -13
word word: five	0 -32 5 -27 12
word word: fixed	-10 21 -4 -4 -23
word word: flag	-27 -6 0 13 14
word word: flags	5 -21 20 -10 -29
word word: fleet	-8 -8 -22 -1 21
word word: flew	-24 -37 -23 -12 41
word word: flight	-32 -14 22 -13 7
word word: flown	0 -14 4 -9 -9
word word: fly	7 -19 -18 -3 6
word word: follow	7 -2 0 -26 -16
word word: food	-19 -28 -2 19 15
word word: footag	-28 -9 25 -22 2
word word: for	-6 7 -2 -13 0
word word: force	-9 -8 13 -9 -1
word word: forces	33 -17 -10 -26 0
word word: foreig	-3 -11 -5 1 -2
word word: forens	-16 -32 41 -24 -41
word word: forget	18 -1 -13 -8 -3
word word: forgot	8 17 7 -12 -27
word word: format	-11 5 -19 -16 10
word word: former	-26 -33 15 -14 10
word word: formul	23 -19 4 -30 1
word word: forty	-16 9 -19 -26 18
word word: forty-	23 -2 -8 -5 -13
word word: forum	-24 -16 -19 30 -20
word word: fought	34 -8 -18 -15 -15
word word: found	-15 -27 2 -1 13
word word: four	1 -18 11 -16 -7
word word: fourte	4 -17 7 -16 -24
word word: fourth	22 -25 8 -18 -18
word word: framew	-2 13 -1 -2 -13
word word: france	-21 -3 -13 -9 13
word word: franci	-22 -24 7 -3 2
word word: free	4 -13 -36 -20 9
word word: freeaz	5 -9 0 -14 -2
word word: freed	16 -39 10 -8 -9
word word: freedo	-8 -20 25 -25 -28
word word: frees	11 -13 -31 -26 6
word word: fresh	15 -11 -5 -8 -4
word word: friday	5 -20 24 -43 -16
word word: friend	30 -15 -26 -24 -4
word word: frigat	-8 -7 -16 -2 19
word word: from	-13 -11 1 -1 0
word word: front	-6 -26 -17 -41 31
word word: fronts	11 -3 -8 -2 -10
word word: frozen	-7 12 -22 -10 -3
word word: fruit	31 -24 -23 19 -31
word word: fuel	-16 -14 -12 -11 15
word word: fulfil	8 -7 -3 -1 -7
word word: full	-7 -17 16 9 -1
word word: full-s	-15 -17 -23 29 -24
word word: fully	2 -5 -9 -6 8
word word: fund	-22 -11 -24 -19 30
word word: furthe	10 -1 6 -31 -25
word word: future	-26 19 14 -8 -6
word word: games	-8 9 -6 -1 -1
word word: gas	-13 -26 -14 -18 22
word word: gather	17 2 -22 -16 16
word word: gave	0 -6 -35 -3 13
word word: gaza	-26 -26 -13 18 10
word word: genera	-38 -27 -26 6 32
word word: geneva	9 -10 -23 -4 10
word word: georgi	7 -11 -11 -9 16
word word: german	-25 15 -33 -18 17
word word: gershk	-29 -3 -12 -6 30
word word: gestur	-6 17 -17 -10 -18
word word: get	-4 11 -16 1 -16
word word: gets	10 -8 -18 -22 0
word word: gettin	14 -16 -10 -14 18
word word: girls	0 14 -15 -10 -12
word word: give	2 -13 -13 6 -16
word word: given	5 -22 1 10 -23
word word: gives	11 -24 -17 -29 34
word word: giving	20 -3 -17 -8 -11
word word: glad	-20 -22 -20 -18 24
word word: glory	-6 -3 -18 12 -12
word word: go	-20 16 4 -15 -7
word word: go-bet	19 -8 -1 -10 -11
word word: goal	-9 15 -13 -19 12
word word: goes	-10 -7 -26 0 8
word word: going	4 -7 7 -13 -10
word word: gone	7 5 9 -28 -44
word word: good	-5 -39 -15 7 16
word word: goodwi	10 -4 -1 -4 -2
word word: got	31 -2 -17 -21 -11
word word: govern	-1 -41 13 -24 6
word word: grain	-25 -34 -7 -21 33
word word: gratef	13 -14 5 -30 -5
word word: gratit	-3 -13 18 -24 -12
word word: gravel	12 12 -15 -18 -23
word word: great	5 -11 6 -24 -6
word word: greek	12 -17 5 -11 -18
word word: grew	-18 -10 -22 -8 21
word word: griner	-11 -33 -21 -4 34
word word: ground	8 -2 -8 -11 8
word word: group	17 -3 -30 -30 23
word word: groups	-10 -18 -12 6 14
word word: growin	-27 -12 -17 -16 25
word word: guaran	-13 29 -16 -21 -6
word word: guard	14 -14 -7 -11 -10
word word: guarde	8 0 -2 -4 -4
word word: guards	34 -15 -13 -8 -18
word word: guests	-10 -4 -11 -1 19
word word: guided	-11 -16 -18 -16 23
word word: gulf	17 9 -11 -7 -27
word word: guys	26 -24 14 -33 -25
word word: h	-25 -7 23 -35 21
word word: had	9 -12 10 -23 -8
word word: half	35 -6 -14 -15 -1
word word: hamas	-38 -16 -21 -19 37
word word: hand	9 5 -16 -19 -23
word word: handed	5 -20 8 -26 -5
word word: handov	2 12 -11 -5 -10
word word: hands	5 7 -48 -11 -5
word word: happen	3 -10 -2 -15 -4
word word: happy	-3 -22 -30 -18 23
word word: hard	5 -3 -8 3 -3
word word: has	-19 19 3 -1 -24
word word: have	-11 -5 -14 6 -6
word word: having	-27 32 -17 -23 -32
word word: he	-41 -5 33 -3 -20
word word: head	9 21 -5 -9 -11
word word: headqu	-13 -3 -23 14 -10
word word: heads	-13 -10 -8 6 10
word word: health	-13 -9 29 -12 -24
word word: hear	-12 -6 26 -16 -17
word word: heard	-30 16 -1 18 -18
word word: hearin	-10 -8 -2 9 -5
word word: heart	2 -10 23 -16 -23
word word: heathr	-12 -13 24 -7 -20
word word: held	-7 -21 -28 16 6
word word: heleta	-14 -12 12 -1 -8
word word: helico	-19 -6 -6 -11 21
word word: help	11 -8 -1 -23 -2
word word: helped	44 -29 -31 -31 2
word word: helpin	25 -13 -17 -7 -11
word word: helps	-23 1 -14 10 12
word word: her	-14 -28 13 6 -15
word word: here	-19 -27 -3 24 -5
word word: heroes	-24 7 -7 -16 18
word word: high-p	-18 -6 -2 -10 20
word word: higher	-18 -14 -14 14 12
word word: highne	-18 1 -19 4 6
word word: him	-18 -30 14 -8 14
word word: himars	3 -12 -9 -11 6
word word: hirosh	-5 -14 -17 -1 26
word word: his	-39 -7 25 -16 7
word word: histor	-15 -21 -14 -9 19
word word: hit	-4 -15 -17 -16 42
word word: hold	-36 0 1 12 -8
word word: holdin	-21 -4 -17 27 -28
word word: holds	-28 7 -9 5 -5
word word: holida	21 20 -10 -12 -34
word word: holy	5 3 -15 25 -16
word word: home	-3 -17 -4 -5 -1
word word: homela	23 -1 -17 -10 -8
word word: homes	-7 -7 -10 5 0
word word: honour	-13 -12 -4 -27 12
word word: hope	-44 11 -21 3 3
word word: hoped	-19 7 -7 -12 -2
word word: hopes	-29 -8 -17 -3 17
word word: hospit	-34 -26 25 -11 -9
word word: host	-27 -2 -40 13 -1
word word: hostag	-42 -17 -22 8 30
word word: hosted	-20 19 -23 -20 1
word word: hotlin	-13 -22 -16 13 21
word word: hour	6 -5 -20 22 -18
word word: hours	-10 -8 -18 -20 20
word word: house	-7 -16 -7 0 17
word word: househ	-8 -10 -6 -17 13
word word: houthi	-20 -16 -16 -16 22
word word: how	1 -13 -6 12 -9
word word: hryvni	-14 -27 -15 -20 27
word word: hug	12 -1 -13 -22 5
word word: hugged	-11 -22 16 16 -22
word word: human	8 -7 -22 12 3
word word: humani	-24 -17 -15 22 3
word word: hundre	13 15 -21 -17 -25
word word: hungar	-34 -37 8 -9 15
word word: hurt	-10 -14 -23 -14 22
word word: husban	-20 -12 -13 -7 22
word word: i	-15 -8 4 0 4
word word: i'm	-4 16 14 -17 -26
word word: icrc	2 -37 6 -16 17
word word: idea	-11 16 -23 -16 1
word word: identi	12 -32 14 -34 -19
word word: if	-28 -37 -1 -18 30
word word: ill	30 -3 2 -22 -26
word word: illega	5 -6 -10 16 -24
word word: illnes	18 -1 -19 -7 -10
word word: immedi	-7 -16 -16 10 5
word word: impact	-6 -13 -5 13 -20
word word: implem	-15 11 -20 -8 1
word word: import	-7 13 -6 -25 -3
word word: impris	-6 8 -3 0 -8
word word: in	-14 -12 -1 6 2
word word: includ	-6 6 -13 -16 15
word word: incurs	27 -7 -21 -4 -16
word word: indefi	-18 17 -10 -11 -13
word word: indepe	13 6 -7 5 -33
word word: india	-23 -8 -16 -2 25
word word: indust	-9 -12 -19 -15 18
word word: inform	1 -5 -7 7 -13
word word: initia	5 -41 -23 -3 32
word word: injure	10 -21 -9 -13 15
word word: injuri	31 0 -20 -8 -17
word word: inside	-8 -1 -26 -9 17
word word: insist	-19 -22 13 -14 4
word word: inspec	-13 -13 -11 -17 17
word word: instit	-36 -34 9 -1 19
word word: instru	-19 -4 -1 14 4
word word: intell	-32 -7 -28 34 1
word word: interc	-20 -14 -20 -14 29
word word: intere	10 4 -24 -17 13
word word: interf	-2 -14 -9 18 -18
word word: interi	-35 -18 36 -7 -16
word word: interm	5 -15 -9 9 -6
word word: intern	8 -30 -34 7 2
word word: interv	-27 -15 -14 17 3
word word: into	11 -10 11 -27 -16
word word: invade	13 -4 -3 -5 -2
word word: invasi	9 -7 -17 7 -33
word word: invest	6 -27 -32 1 3
word word: involv	-5 21 -18 -19 -11
word word: iran	-7 -4 -7 0 14
word word: iryna	-14 7 -20 15 -27
word word: is	-8 22 -12 -9 -9
word word: island	31 -8 -17 -23 -8
word word: israel	-47 -5 -26 -18 33
word word: issue	-32 15 -18 -5 -2
word word: issued	2 -16 -1 -21 17
word word: istanb	15 6 -16 -13 -23
word word: it	-6 16 -10 -13 -13
word word: its	7 -10 -21 -8 -9
word word: itself	-12 -10 23 -1 -16
word word: ivan	-15 -15 17 -2 -15
word word: jailed	-11 -28 -22 -19 27
word word: jails	-13 -9 -14 -10 25
word word: jan	-18 8 -15 20 -23
word word: januar	-2 0 -18 -2 10
word word: japan	-5 -12 -25 -3 29
word word: jeddah	-26 -32 -16 -25 46
word word: jobs	-26 -10 19 10 1
word word: join	26 -19 -12 -16 -3
word word: joined	-6 -13 -5 -2 10
word word: joint	-28 -15 -24 0 34
word word: journa	-8 -16 5 -21 12
word word: journe	20 7 -12 -10 -16
word word: july	8 -15 14 -8 -14
word word: june	-1 1 -7 11 -31
word word: just	25 -22 6 -21 6
word word: kalius	10 -7 -11 -7 -6
word word: keep	-23 21 18 -15 -16
word word: keeps	-5 -12 -23 -17 15
word word: kenya	-13 -9 -17 -12 24
word word: kept	-1 -31 -21 17 -7
word word: key	-27 -23 -16 11 -2
word word: kg	-21 -10 28 -10 -7
word word: kharki	4 8 -42 -16 7
word word: khater	16 -22 -10 -9 -12
word word: kherso	25 -26 -7 -15 -9
word word: khyliu	14 -6 20 -3 -26
word word: kids	-4 -38 -21 25 -33
word word: kiev	13 0 -20 4 -13
word word: kiev-c	29 -16 -14 -8 -23
word word: killed	-11 -9 -33 -9 29
word word: killin	21 -10 -8 -17 -22
word word: kilos	-7 -20 23 -7 -33
word word: kind	8 -21 -15 -10 13
word word: kingdo	-17 -15 -20 -6 20
word word: km	-11 -17 -22 17 8
word word: know	-15 -25 -5 -17 21
word word: knowle	-9 11 -13 8 -19
word word: known	-17 18 -24 -1 -11
word word: krasik	-20 -1 -4 -2 22
word word: kremli	-23 4 3 -7 -2
word word: kursk	-14 -29 3 12 -3
word word: kyiv	5 15 -26 -16 -16
word word: labora	-18 -8 9 -20 2
word word: lady	45 -16 -11 -9 -30
word word: laid	0 -11 -16 -12 11
word word: land	1 -18 7 -10 4
word word: landed	-51 -16 18 -13 9
word word: laos	-10 -2 -10 -2 18
word word: laptop	-18 -24 -16 20 -16
word word: large	-6 24 -11 5 -17
word word: large-	-19 -9 21 -12 -11
word word: larges	16 -9 6 -21 -9
word word: last	-11 0 8 -18 -14
word word: lasted	6 -4 -15 -13 16
word word: lastin	-31 -24 -1 -9 32
word word: late	-1 -10 1 -16 8
word word: later	-35 -27 -14 -19 38
word word: latest	-2 -23 15 -13 -22
word word: latter	11 0 -2 -8 -1
word word: launch	0 -1 -16 25 -20
word word: lavrov	-19 -25 -22 20 21
word word: law	-5 2 -16 14 -23
word word: lawmak	-3 9 -22 14 -30
word word: lawyer	-29 -30 -20 16 6
word word: lead	12 5 -10 -4 -13
word word: leader	-17 -17 -7 15 6
word word: leadin	20 -20 -8 -27 10
word word: leads	16 -12 -1 -6 -2
word word: learne	12 -34 11 -31 -12
word word: least	11 -4 5 -6 -25
word word: leave	-15 10 -10 3 1
word word: led	-22 -4 5 -5 7
word word: left	-19 -9 11 -18 16
word word: leg	-7 -7 -33 -4 15
word word: leo	-10 8 -36 -19 12
word word: leopar	-14 -10 -9 -11 14
word word: less	-13 -12 -25 10 2
word word: let	-20 13 -16 15 -15
word word: letter	-16 -8 -11 13 -3
word word: levyts	-4 -23 15 -3 -12
word word: libera	-18 -7 -25 -2 22
word word: life	22 -9 -18 -12 -9
word word: lifted	-6 -22 -17 -10 29
word word: like	-8 -18 10 -12 4
word word: line	20 -1 -34 -12 4
word word: link	-31 -11 -1 27 -24
word word: list	-23 23 -24 12 -20
word word: listed	-6 -16 9 18 -35
word word: listen	-15 -1 -27 4 18
word word: lists	-30 54 -22 -9 -13
word word: lithua	-7 -1 -5 -8 19
word word: little	-7 13 3 -17 -15
word word: lives	9 -17 -21 4 2
word word: living	-10 -12 -10 -30 27
word word: local	17 -5 -6 -8 -11
word word: lolwah	11 -20 19 -13 -23
word word: long	6 -14 1 -30 -4
word word: long-r	-26 -2 -12 6 13
word word: look	0 -20 4 13 -4
word word: lookin	-6 19 -6 -9 -19
word word: looks	6 -5 21 -15 -14
word word: losses	-23 -8 -19 -9 24
word word: lost	-25 -23 20 -29 21
word word: lot	19 27 -33 -11 -27
word word: loved	19 -33 -16 -16 4
word word: lubine	-26 9 -21 -4 18
word word: luhans	31 -5 -22 -14 -20
word word: lukash	-12 -22 -15 -18 30
word word: lviv	-19 -30 3 -9 18
word word: macron	-22 -5 -16 -17 12
word word: made	-4 14 -7 5 -29
word word: main	-8 14 -2 -4 -8
word word: mainta	5 11 -14 -11 -18
word word: major	7 21 -6 -10 -9
word word: majori	18 -1 -2 -6 -11
word word: make	-25 -12 1 13 4
word word: makes	42 -24 -23 -24 -30
word word: man	-31 2 5 -22 20
word word: manage	5 -15 -19 12 -23
word word: many	-6 -13 -7 19 -46
word word: march	-18 -1 4 -4 1
word word: margin	-13 7 5 -18 6
word word: maria	-4 2 -3 -16 12
word word: marine	-17 -20 13 -16 5
word word: mariup	23 -15 -2 -27 -9
word word: mark	9 20 -12 -10 -20
word word: marks	-16 -10 -17 -2 7
word word: mass	-23 -28 12 -32 27
word word: matteo	-12 30 -11 -3 -19
word word: matter	1 16 5 -21 -20
word word: may	-8 -21 5 -4 -3
word word: mayor	-20 -8 17 -32 10
word word: me	-21 -6 7 15 -2
word word: meanwh	-2 -2 -4 -12 11
word word: measur	17 3 -20 -14 -17
word word: mechan	-10 -4 -14 22 -32
word word: medals	-22 0 -16 15 -7
word word: media	8 10 -23 -13 -20
word word: mediat	19 -15 -9 7 -34
word word: medic	-3 -5 10 -2 -20
word word: medica	2 -16 6 -25 3
word word: medics	-15 -17 -27 -14 26
word word: medins	35 2 -25 -32 -38
word word: medved	-20 12 12 -13 -26
word word: meet	20 -20 -29 -17 19
word word: meetin	-45 -7 0 -2 17
word word: member	-6 12 -30 4 -10
word word: memora	-5 -16 -27 9 11
word word: memory	3 -21 14 -10 -22
word word: men	-5 -41 20 -25 -9
word word: mentio	-14 20 -3 -1 -18
word word: messag	-9 7 -4 -17 5
word word: met	-9 -14 -3 -11 10
word word: milita	-6 -11 -24 5 3
word word: millio	-42 -20 -42 -8 33
word word: mine	16 -4 -18 -10 2
word word: minist	-7 -14 8 0 -3
word word: minors	-24 24 -18 -12 -4
word word: minsk	21 -11 -8 -20 -27
word word: minute	-26 -2 10 -8 -5
word word: missil	2 2 -24 -11 5
word word: missin	-31 -2 5 3 10
word word: missio	-24 -24 -13 -10 22
word word: mobile	-27 -14 5 -5 11
word word: mod	6 -20 12 -17 -9
word word: mofa	35 2 7 -40 -32
word word: mohame	-13 18 -21 2 8
word word: mohamm	-29 -12 23 -4 1
word word: moldov	-7 -9 -20 -10 15
word word: moment	1 10 12 -17 -44
word word: monday	16 7 -6 -14 -29
word word: money	-12 9 -27 -21 8
word word: monito	-35 -5 -13 -6 22
word word: month	-6 -1 -8 8 -22
word word: months	-24 1 19 -16 -4
word word: more	-9 -1 -12 12 -26
word word: morgue	7 -10 10 -22 -18
word word: mornin	-18 12 -3 -10 5
word word: morocc	-7 -6 -12 -10 21
word word: mortal	41 -19 -23 -11 -24
word word: moscow	-4 7 -2 -34 -9
word word: moskal	-10 5 -25 23 -38
word word: most	25 -31 -5 -19 -8
word word: mostly	-18 2 -9 -22 23
word word: mother	-7 -19 5 -29 3
word word: motor	-12 -8 -5 -15 22
word word: moved	-31 5 -5 -20 19
word word: mp	-12 18 -7 -3 -4
word word: mr	-27 3 20 -6 -17
word word: mum	-18 -14 21 -8 -19
word word: munich	-18 -5 -16 29 -21
word word: muscat	-16 -14 -10 -16 27
word word: must	-30 19 -25 -1 11
word word: my	-29 -34 8 19 5
word word: mykola	-13 -26 24 -17 -8
word word: nahyan	-14 -2 12 -17 -7
word word: name	12 -4 -7 -12 -13
word word: named	4 1 -13 -14 2
word word: names	-30 15 7 0 -9
word word: narima	33 -5 -15 -21 -15
word word: nation	2 -23 1 -25 16
word word: native	-16 -4 23 -14 -15
word word: navy	24 -6 -25 -20 -11
word word: near	-24 6 -5 -31 20
word word: nearly	1 -27 -18 -6 25
word word: necess	15 -1 -12 -3 -9
word word: need	-4 -7 7 -11 -2
word word: needed	-2 -11 19 -9 -14
word word: needs	-19 -25 -31 15 28
word word: negoti	20 17 -36 -12 -14
word word: neithe	40 -9 -37 -18 -24
word word: neutra	17 -9 -16 -9 1
word word: never	-5 -5 -21 26 5
word word: new	9 20 -46 -12 -5
word word: news	-29 -3 -22 2 23
word word: next	-12 4 -34 -1 7
word word: night	-10 -6 -5 -25 20
word word: nine	-11 -22 -6 19 0
word word: ninete	13 -1 -6 -9 -2
word word: ninety	13 -11 -15 -10 2
word word: ninth	13 -17 2 -24 -1
word word: no	-18 14 -28 -12 -2
word word: nobody	-1 27 -41 -27 -13
word word: none	-32 2 9 18 -19
word word: noon	-5 10 -13 -4 -9
word word: nor	11 -2 -5 -9 -11
word word: norms	-11 16 -5 -13 -16
word word: northe	-12 -5 8 -1 -3
word word: norway	-26 3 -21 -15 22
word word: not	-29 11 -3 4 -18
word word: noted	-4 3 -21 -10 -1
word word: nothin	-17 1 11 34 -17
word word: novemb	-16 17 -17 -24 0
word word: now	-2 -5 0 -25 -9
word word: npp	29 -7 -13 -6 -24
word word: nuclea	0 -27 -11 -16 22
word word: number	19 -22 -17 2 -19
word word: nurse	-26 -1 -4 -3 29
word word: nurses	-8 -1 -11 -2 16
word word: oblast	18 -2 3 -17 -5
word word: observ	-9 1 4 -1 5
word word: occasi	-7 14 -2 -1 -18
word word: occupa	-4 -2 -10 12 -9
word word: occupi	20 -10 -19 -18 -1
word word: oct	1 -8 -13 15 -11
word word: octobe	-22 -4 23 9 -14
word word: odesa	27 -17 6 -7 -21
word word: off	-3 19 -1 -20 -32
word word: offer	-13 -7 -13 17 -25
word word: offere	-4 4 -19 -31 14
word word: office	18 -18 -29 6 0
word word: offici	-13 19 -24 21 -20
word word: oil	-22 4 -12 0 12
word word: old	14 3 -27 -15 -5
word word: older	10 -2 -1 -2 -6
word word: oldest	19 -11 -25 5 -30
word word: oleh	-17 -2 19 10 -20
word word: olena	-24 -18 19 -14 -2
word word: oleniv	-20 -38 7 -24 32
word word: oman	-9 -18 -18 -6 18
word word: ombuds	-11 2 -16 13 -15
word word: on	-6 -6 7 -15 -5
word word: once	-21 28 -7 -20 5
word word: one	-16 -12 19 -22 -6
word word: ones	9 4 -24 -27 0
word word: online	-4 -9 -16 -21 19
word word: only	19 -13 -3 -30 -3
word word: open	-11 -15 1 19 -8
word word: opened	-22 0 -2 -24 13
word word: openin	12 -18 -11 17 -22
word word: operat	2 -5 -19 -4 2
word word: opport	7 -11 -20 -5 21
word word: opposi	17 -7 -2 -9 -22
word word: orban	-6 -7 -13 -8 17
word word: order	-11 -10 12 -10 -4
word word: organi	1 16 -29 -23 0
word word: orthod	7 -4 16 -25 -35
word word: other	6 -8 -5 -11 -11
word word: others	17 -12 -1 -19 -4
word word: ours	8 -18 -33 8 -15
word word: out	-12 -38 20 0 -8
word word: outcom	25 -15 -15 -5 -12
word word: outsid	-22 -4 21 23 -26
word word: over	-9 -19 7 3 0
word word: overal	3 -10 -7 3 -6
word word: overni	1 0 -7 -28 -1
word word: own	15 -24 11 -24 -14
word word: packag	20 -29 -16 -16 11
word word: pages	-13 -20 -10 -16 15
word word: paid	17 -10 -21 -5 -3
word word: pakist	-10 -7 -17 -4 14
word word: palace	17 -38 -20 16 -4
word word: palest	-29 -23 -32 -20 39
word word: papers	-24 -9 16 -19 14
word word: parcel	-8 -37 -15 20 9
word word: parent	24 -16 -9 -25 0
word word: paris	-6 -3 -8 -8 7
word word: parlia	-24 -13 -42 -3 16
word word: part	14 -15 -13 -13 -1
word word: partic	-20 -8 -11 -28 42
word word: partie	-36 19 -17 6 -14
word word: partne	-18 -2 -18 12 7
word word: party	23 -23 -20 -5 -12
word word: pass	-13 -17 7 -30 24
word word: passed	-12 15 -23 -35 -1
word word: past	-21 -8 -12 -8 25
word word: patien	-30 -3 -26 -11 31
word word: patrio	-21 -9 -20 -20 22
word word: paul	-20 -6 -12 -5 21
word word: pause	7 11 9 -21 -13
word word: pay	-11 24 -22 -9 1
word word: paymen	-20 8 17 -10 -25
word word: peace	-39 -9 -8 -4 15
word word: peacef	15 -14 -29 4 -26
word word: pensio	-4 -3 -6 11 -10
word word: people	-12 -11 -8 -4 3
word word: per	-4 18 -29 -36 16
word word: percen	-24 -12 -4 6 1
word word: period	-15 -17 -14 20 -15
word word: person	-6 -10 -17 -5 13
word word: peskov	-14 19 -13 -9 -14
word word: peters	-30 -10 -12 21 0
word word: phase	4 -14 -13 -10 13
word word: phone	-27 16 15 -6 -32
word word: phones	16 -12 5 -4 -23
word word: photo	-12 -6 20 -10 -30
word word: photog	-12 -34 8 -19 15
word word: photos	-19 -10 26 -15 -25
word word: pictur	0 -9 -6 -17 7
word word: pilots	17 -12 3 -14 -32
word word: place	-14 25 -24 -21 -12
word word: places	8 -3 -35 -3 -4
word word: plan	-23 23 4 -15 -29
word word: plane	-17 -23 20 -18 14
word word: planes	-4 -19 -22 -9 20
word word: planne	-24 19 6 -13 -33
word word: plant	-2 13 -22 -23 11
word word: platfo	-16 -26 -16 6 30
word word: please	-3 -8 20 7 -32
word word: plus	16 -19 23 -25 -21
word word: pm	-12 -14 10 -14 -6
word word: point	-24 16 -24 6 -10
word word: points	-24 -26 -15 9 7
word word: pokrov	-40 3 -35 -19 30
word word: poland	-25 -18 -23 -18 36
word word: police	8 -15 -17 -3 14
word word: politi	-6 -14 -33 -27 28
word word: poltav	-22 -24 -4 -16 19
word word: pope	-13 12 -8 -22 7
word word: port	-23 -1 -16 -3 25
word word: portra	-15 -28 24 -17 -17
word word: ports	-19 -19 -23 -14 30
word word: positi	3 -12 -14 -8 13
word word: possib	-5 31 -14 -21 -22
word word: post	-4 18 -9 -11 -15
word word: posted	16 -5 -7 -16 -3
word word: postpo	-38 44 -17 -9 -20
word word: pow	15 12 -11 -11 -18
word word: power	-16 -16 -18 9 15
word word: pows	-5 6 0 -23 -4
word word: praise	-9 -15 -1 -2 16
word word: precis	-15 -21 -14 -9 30
word word: pregna	15 -1 -5 -2 -10
word word: prelim	-12 -14 -2 2 11
word word: prepar	-33 44 -23 -30 -20
word word: presen	-7 -27 -23 -7 23
word word: presid	-6 -14 -13 -6 15
word word: press	-3 -10 5 -33 11
word word: pressu	-17 25 -18 3 -18
word word: previo	-2 8 -13 0 -22
word word: price	-4 -14 -10 -6 20
word word: priest	13 -17 8 -16 -19
word word: prigoz	30 -9 -21 -9 -14
word word: prime	-27 6 -34 20 -16
word word: prince	-21 -22 15 -7 6
word word: priori	-22 29 -8 15 -8
word word: prison	-2 6 -25 -3 2
word word: privat	-12 -13 5 -11 10
word word: proced	-21 20 -4 -8 -17
word word: proces	-4 7 -34 17 -53
word word: produc	5 7 -16 -15 -5
word word: progra	-23 -29 5 4 15
word word: progre	-17 21 2 -9 7
word word: projec	-9 -9 -18 11 1
word word: promis	-24 16 -21 -12 -2
word word: proof	1 -23 -18 -17 19
word word: propos	-25 40 -34 15 -28
word word: prosec	-11 -2 10 -21 20
word word: protec	-16 -23 -1 -4 11
word word: proud	15 -11 -2 -11 0
word word: provid	10 8 -15 -4 -16
word word: psycho	-4 7 -2 -29 -2
word word: public	0 24 -36 -24 6
word word: publis	-10 -17 13 10 -33
word word: pushil	18 -15 -1 -6 -3
word word: put	-6 -21 7 3 7
word word: putin	-18 -3 -30 24 -8
word word: qatar	-3 6 -34 7 -6
word word: qatari	27 -22 -1 7 -35
word word: questi	-20 22 -17 21 -33
word word: queue	-17 -10 16 -1 -1
word word: quiet	-28 -16 -8 32 -3
word word: quite	14 -12 -2 0 -1
word word: raised	-12 16 -20 -15 -2
word word: raises	23 -13 -1 -14 -7
word word: ran	-20 -11 16 -10 13
word word: ranger	-16 -13 -20 -2 22
word word: rank	10 0 -2 -9 -1
word word: ranks	-9 -1 -11 -1 16
word word: rbc	16 -3 -7 -8 -10
word word: reache	21 -11 -17 -30 -10
word word: read	-35 17 5 -21 -10
word word: readin	-41 15 -30 -11 5
word word: ready	-16 11 -14 8 -8
word word: reaffi	-2 -23 -11 8 6
word word: realit	-14 9 -2 1 -2
word word: rear	-8 -11 -20 -6 19
word word: reason	-6 6 -6 9 -13
word word: recall	-18 1 -15 29 -38
word word: receiv	-12 -17 1 7 6
word word: recent	-5 -9 9 -35 -5
word word: recep	2 -2 13 0 -13
word word: recogn	-24 -3 35 -17 -26
word word: recons	-12 -13 14 -17 4
word word: record	-10 -15 -16 9 11
word word: recove	-22 -16 12 -7 14
word word: red	9 -25 -31 -4 12
word word: reflec	13 -10 0 -9 -2
word word: refrig	-20 7 24 -28 -31
word word: refuge	-4 -22 -6 -16 16
word word: refuse	-26 -13 11 11 -11
word word: regain	17 -7 -4 -17 -5
word word: regime	5 -9 9 -9 -11
word word: region	0 -28 -1 -7 -3
word word: regist	-21 -15 -13 49 -18
word word: rehab	-17 -27 10 -14 2
word word: rehabi	-10 -31 6 3 0
word word: reinte	26 -21 -18 2 -35
word word: reiter	14 -21 -8 -32 19
word word: reject	-7 14 -1 -5 -4
word word: relati	-22 -16 12 -30 17
word word: releas	-17 1 17 -9 -12
word word: relief	-25 -15 -20 14 14
word word: remain	-12 -19 10 1 0
word word: rememb	-2 -24 12 -18 1
word word: renewa	-11 -13 -33 -10 32
word word: repair	-16 -1 -18 -19 12
word word: repatr	-10 -24 -4 11 -5
word word: repell	-16 -8 -5 -8 26
word word: replie	-18 10 -2 -8 1
word word: reply	-44 21 2 23 -32
word word: report	-23 13 -1 -19 13
word word: repres	-16 -17 -25 23 20
word word: republ	21 -15 -15 -25 6
word word: reques	-17 -14 -15 6 7
word word: requir	-18 -20 -9 10 14
word word: rescue	23 -11 -30 -19 21
word word: reserv	-19 -21 -12 10 6
word word: reside	-15 -18 8 13 -8
word word: respec	-7 7 -17 15 -21
word word: respon	8 17 -30 -47 8
word word: rest	5 -30 7 -16 10
word word: result	5 -2 -19 9 -22
word word: resume	-5 23 -22 -17 -30
word word: resump	-18 24 -25 -17 -22
word word: return	6 -5 -12 3 -10
word word: reunif	14 -6 -14 -3 -18
word word: reunit	3 12 8 -15 -46
word word: reuter	17 8 -24 -17 14
word word: review	-40 -11 27 37 -42
word word: ria	1 -22 8 -13 -12
word word: right	-5 10 -11 -16 11
word word: rights	-15 20 -44 2 -18
word word: risen	-1 -5 -11 16 -8
word word: rises	8 -1 0 -8 0
word word: riyadh	-24 14 30 -10 -27
word word: road	-18 7 19 -12 -34
word word: rocket	-16 -12 -6 -8 11
word word: role	-17 -10 15 26 -35
word word: room	-11 -2 7 -3 4
word word: rose	-15 -11 -29 -10 15
word word: rostov	0 -6 -11 -8 17
word word: roughl	-11 16 -10 -21 17
word word: round	-10 3 -20 17 -18
word word: rounds	-27 -13 24 16 -26
word word: row	16 -4 -7 -5 -19
word word: rt	-26 -9 -17 36 -27
word word: ru	-4 -7 5 12 -19
word word: rubble	-8 -9 -26 -10 33
word word: run	-15 -26 -24 -20 35
word word: runnin	-3 -7 10 -10 -16
word word: runs	-8 -12 8 -8 -2
word word: russia	6 -5 -9 1 -27
word word: rustem	-33 38 -18 -23 -37
word word: s	-7 0 -24 -30 18
word word: safe	17 -21 17 -10 -23
word word: safety	-14 -25 -3 -18 28
word word: said	-2 3 -15 2 -13
word word: sailor	10 -15 -22 -10 3
word word: salman	-38 -14 14 -6 10
word word: same	23 -13 -14 8 -30
word word: sancti	-1 -2 -26 -34 16
word word: sapper	-31 -3 -8 -12 25
word word: sapphi	2 -7 10 -1 -15
word word: sarali	18 -4 -13 -10 -13
word word: sat	-9 -4 20 -6 -19
word word: saturd	4 -10 25 -37 -19
word word: saudi	-28 -16 10 -21 24
word word: save	27 -3 -18 -12 -20
word word: saw	-5 11 17 -15 -31
word word: say	-26 1 8 -14 -2
word word: saying	-5 22 -20 -19 -21
word word: says	-29 -14 18 -21 17
word word: sbu	-8 0 -28 -16 16
word word: schedu	-27 22 4 -11 -31
word word: school	-30 -13 2 21 6
word word: sea	-13 -38 -7 3 36
word word: search	-13 -27 -12 7 16
word word: second	16 -10 12 -6 -42
word word: secret	-34 -23 9 -25 26
word word: sector	-8 -10 -30 -20 17
word word: secure	12 -35 -16 13 10
word word: securi	-21 -22 -34 9 27
word word: see	12 -9 12 -14 -27
word word: seen	0 5 35 -20 -22
word word: seized	26 -14 -24 11 -17
word word: sensit	16 -21 -6 -13 -4
word word: sent	-38 9 -11 21 14
word word: senten	23 -25 -13 -19 -2
word word: separa	-12 17 -3 -18 -9
word word: septem	-22 -6 27 30 -35
word word: sergea	22 -4 -27 -15 1
word word: sergey	-24 -4 -17 15 0
word word: serhii	-7 -3 25 -1 -24
word word: seriou	6 22 -6 -27 -30
word word: served	-9 -4 8 -5 -6
word word: servic	1 -9 -9 2 -8
word word: sessio	-15 -16 -16 13 9
word word: set	-19 0 -24 7 35
word word: settle	-20 -15 -26 11 6
word word: seven	9 -13 -22 -2 -2
word word: sevent	0 3 -20 -1 -11
word word: sever	-14 -6 -9 -16 31
word word: severa	-16 13 21 -29 -14
word word: severe	26 -10 -28 -23 -1
word word: shamsa	18 -2 -14 -11 -5
word word: share	-10 9 9 -7 -8
word word: she	-38 -4 16 35 -29
word word: sheikh	-12 -2 2 -7 7
word word: shield	20 0 -11 -2 -13
word word: shifts	-21 -24 18 -12 4
word word: ship	-21 -20 -28 -25 43
word word: ships	-2 -8 -8 -2 13
word word: shocks	-5 -6 -8 -5 16
word word: short	-33 3 24 -17 -21
word word: shorte	22 -16 -20 -23 -13
word word: shortl	-22 31 -5 -11 -14
word word: shot	-9 14 -13 -23 6
word word: should	8 1 -12 -4 -9
word word: show	-22 18 6 -19 15
word word: showed	-5 -10 16 -19 -10
word word: shown	-5 -21 -12 -24 27
word word: shows	-4 -34 45 -24 -33
word word: shrapn	16 -4 -7 -2 -5
word word: siblin	19 -2 -5 -4 -14
word word: sick	-15 21 11 5 -28
word word: side	10 29 -35 -21 -22
word word: sideli	-19 -18 -18 41 4
word word: sides	5 -5 -17 -4 -6
word word: signed	-22 -7 -23 -3 12
word word: silenc	-9 6 9 -3 -11
word word: silent	-16 16 11 -14 -26
word word: simila	21 -18 -4 -2 -6
word word: since	-20 -20 -15 11 2
word word: sincer	1 -6 -19 -7 20
word word: single	13 11 -15 -10 -35
word word: sister	28 -3 -16 -15 -21
word word: sites	-10 -4 -14 16 -21
word word: situat	-26 9 -11 14 3
word word: six	-7 -31 -18 -11 23
word word: sixtee	1 -19 -12 -13 9
word word: sixth	-17 -9 -16 -16 32
word word: sixty-	22 -3 -12 -17 -9
word word: small	7 -14 -22 -15 17
word word: snake	33 -15 -20 -21 -15
word word: so	-25 -6 -2 7 -5
word word: social	13 0 -6 -10 -4
word word: soil	18 -17 -9 -23 -33
word word: soldie	5 -17 -9 -5 -2
word word: solida	-8 -8 -11 -3 22
word word: soluti	43 -2 -27 -8 -18
word word: some	15 -57 13 -15 6
word word: somebo	-14 12 -7 3 -9
word word: someon	8 -1 12 -12 -10
word word: someth	-18 19 -15 -3 9
word word: son	-4 -16 21 -9 -44
word word: sons	1 -1 -20 -14 19
word word: soon	-24 22 -5 -7 -26
word word: source	-13 28 -40 -7 -3
word word: south	-1 -7 -15 -3 18
word word: spare	32 -11 -21 -5 -11
word word: spasis	-4 -17 -17 4 8
word word: speak	-34 26 -4 4 -3
word word: speaki	-7 -19 -5 12 -6
word word: speaks	-10 15 -11 -17 -23
word word: specia	-35 -3 -16 17 -4
word word: spend	-13 -15 -16 -13 22
word word: spent	8 -34 32 -28 -26
word word: spirit	-10 12 8 -8 -12
word word: spoke	-22 -17 13 -28 3
word word: spoken	-20 -11 18 -16 7
word word: spokes	-47 4 18 1 13
word word: spread	-13 2 11 -17 -10
word word: spring	18 -19 -18 -6 16
word word: square	-15 -20 7 11 -4
word word: st	-26 -14 -32 22 17
word word: staff	-9 -35 3 -16 8
word word: stage	44 -25 -12 -13 -23
word word: stages	-2 1 4 3 -29
word word: stand	14 -21 12 5 -26
word word: stands	-6 -18 -23 16 1
word word: star	-28 -7 -30 -4 33
word word: start	-22 4 -38 16 -5
word word: starte	-10 -8 -14 28 1
word word: state	-10 -14 -11 10 3
word word: stated	16 -15 -10 0 -12
word word: statem	-22 -16 -1 -6 26
word word: states	-3 10 -27 -32 5
word word: statio	-10 5 11 -7 -19
word word: status	-14 -20 -12 26 -12
word word: stay	-15 -3 13 -11 -8
word word: steelw	13 -5 -9 -9 -11
word word: step	-3 8 11 -16 -26
word word: steps	-43 -38 16 -15 27
word word: steve	11 -1 -3 -2 -6
word word: still	-19 -2 8 26 -44
word word: stood	-21 7 11 -10 -21
word word: stop	19 -6 -17 -15 -18
word word: stoppe	3 25 -12 -3 -12
word word: storie	-20 -6 22 -5 -15
word word: stress	-21 6 -29 12 -4
word word: strike	-20 -20 -21 -19 38
word word: strip	-16 -9 -13 -3 18
word word: strong	-15 -23 -26 -19 38
word word: struck	8 -2 -21 -30 17
word word: studen	-24 -18 -24 17 25
word word: study	-2 8 0 -5 0
word word: submit	-17 15 -5 -9 -14
word word: substa	-10 1 -7 -2 6
word word: succee	13 -3 3 -20 0
word word: succes	1 -37 6 -14 13
word word: such	8 -5 -35 -36 11
word word: sudan	-13 -14 -6 12 7
word word: sudzha	-5 -2 -13 -11 14
word word: suffer	7 -11 1 -8 2
word word: summer	14 4 -25 -13 -6
word word: summit	-12 -24 5 5 10
word word: sumy	8 5 -16 -2 -13
word word: sunday	11 -38 24 6 -19
word word: superv	-16 -7 -9 -6 15
word word: suppli	-1 -15 -19 -12 19
word word: suppor	-13 -48 -21 6 29
word word: surgeo	-11 -22 -8 -3 19
word word: surnam	18 -15 -5 -2 -7
word word: surpri	23 -8 -21 -15 -10
word word: surren	-21 -19 -15 -27 35
word word: suspen	-14 -13 -9 -4 21
word word: swap	-6 14 1 -28 -4
word word: swappe	20 -2 -12 -22 -21
word word: swappi	-8 13 -10 8 -27
word word: swaps	6 -2 -19 17 -9
word word: sweden	10 14 -5 -10 -14
word word: switze	-27 11 -24 -1 -4
word word: syria	-14 -10 16 -12 1
word word: system	-18 6 -19 -14 14
word word: table	-9 15 -28 2 -4
word word: taganr	-28 -9 27 9 -24
word word: take	-28 14 20 -25 -29
word word: taken	-13 15 -18 -22 8
word word: takes	-9 -18 -14 17 -17
word word: taking	-33 22 17 7 -42
word word: talk	-26 -20 40 -22 -13
word word: talked	-13 -4 -4 -12 10
word word: talks	6 19 -6 -26 -19
word word: tally	-23 -14 -16 28 -22
word word: tanker	-8 -3 -5 -9 16
word word: tanks	-25 -14 -21 -20 27
word word: target	-25 -8 -22 -5 36
word word: tass	-10 -22 17 13 -23
word word: tatar	22 -12 -17 -24 -4
word word: tatyan	7 3 -14 2 -23
word word: tayyip	8 -8 14 -1 -18
word word: tea	-23 -8 23 -12 -16
word word: teache	-32 -24 16 -5 25
word word: team	-1 12 -11 -2 -21
word word: teams	-12 8 -23 -18 8
word word: techni	-20 14 -23 -16 -4
word word: techno	-13 -24 11 -4 3
word word: teenag	-18 -1 -12 -6 21
word word: telegr	3 10 -27 -32 -4
word word: teleph	-26 -25 11 -20 17
word word: tell	-2 14 -24 -10 -14
word word: tells	-25 -27 17 11 -17
word word: tempor	12 -9 -14 -11 10
word word: ten	-2 -12 -2 9 -22
word word: tens	-23 -25 -14 -11 24
word word: tenth	13 -7 -5 -14 -10
word word: terms	9 -7 -19 -26 4
word word: territ	36 5 -30 -12 -29
word word: terror	-28 -14 -27 -20 36
word word: thaila	-12 -8 -25 -12 19
word word: than	-25 -4 -24 21 -5
word word: thank	0 8 -15 -18 -6
word word: thanke	7 -4 3 -8 -24
word word: thankf	9 0 -2 -5 -3
word word: thanki	17 -1 -5 -11 -11
word word: thanks	6 -14 16 -31 -8
word word: that	-11 6 1 -3 -15
word word: the	-13 -4 1 -6 7
word word: their	1 -27 3 -11 0
word word: theirs	-8 -12 -10 10 3
word word: them	-6 -21 6 13 -13
word word: then	-18 -31 18 -17 7
word word: there	-12 16 -3 5 -33
word word: these	3 -16 -14 15 -7
word word: they	31 -14 -5 -19 -10
word word: thing	-14 21 6 -5 -13
word word: third	20 -18 -6 -11 -15
word word: thirte	5 -11 -10 -18 12
word word: thirty	-6 -10 -19 11 3
word word: this	-5 -4 5 -26 -18
word word: those	8 -1 -9 -22 -1
word word: though	-44 27 27 -17 -31
word word: thousa	-13 14 -15 26 -16
word word: three	-21 7 3 -15 2
word word: three-	5 -6 -7 -11 10
word word: throug	-3 1 -23 21 -28
word word: thursd	10 -28 0 -18 6
word word: thus	24 -13 -11 -17 -14
word word: ties	-12 -36 6 6 3
word word: time	0 -9 -2 -13 0
word word: times	-2 28 -22 -11 9
word word: to	-21 -5 -3 3 8
word word: today	8 -24 -2 -11 1
word word: togeth	8 -18 2 -7 -31
word word: told	-24 9 -2 14 -17
word word: tomorr	31 -4 -23 -13 -11
word word: tonigh	9 3 1 4 -21
word word: tonnes	-21 -32 -32 -14 29
word word: too	26 6 -23 3 -14
word word: took	5 -9 4 -26 -2
word word: top	18 4 -13 -6 -13
word word: tortur	-10 -16 -15 5 11
word word: total	33 -26 -20 -12 -4
word word: touch	-19 -22 22 4 -18
word word: toward	-14 -9 23 -3 1
word word: track	-27 27 -20 29 -40
word word: trade	-25 -22 -4 21 11
word word: traded	7 -3 -16 -33 7
word word: train	-8 -15 -27 -10 26
word word: traini	-33 -17 2 -19 30
word word: trains	0 -14 -12 -4 22
word word: transf	-14 -16 14 -11 -4
word word: transp	4 0 -11 -16 -14
word word: travel	-2 5 9 -18 -22
word word: treat	-15 5 -11 9 4
word word: treate	-5 2 -45 -31 15
word word: treatm	-4 -34 8 5 -19
word word: trilat	4 5 9 -22 -33
word word: trip	6 -21 -10 -11 16
word word: troops	-22 3 -12 0 10
word word: truce	-12 10 -26 -15 6
word word: trucks	-25 9 12 -15 -4
word word: true	-11 0 0 11 -1
word word: trump	-20 2 -37 -26 23
word word: trust	-11 -24 -21 6 21
word word: truth	-4 10 -1 -5 -8
word word: tsentr	-12 -5 -13 -8 20
word word: tuberc	-4 -8 11 -4 -10
word word: tuesda	13 -13 0 -42 -7
word word: turkey	2 -11 6 -17 -11
word word: turkis	-30 14 0 0 -7
word word: turn	12 -15 13 -15 -24
word word: turned	-31 22 21 -18 -7
word word: twelve	9 -15 -14 -18 15
word word: twenty	9 10 -4 -26 -38
word word: twice	-19 0 16 -22 -12
word word: two	6 -13 0 -25 0
word word: türkiy	-35 7 25 -36 -1
word word: u	6 -5 -23 3 -1
word word: ua	-15 -36 -20 27 -20
word word: uae	6 -4 -7 0 -15
word word: uavs	-9 -8 -8 -15 16
word word: uk	-5 0 17 -1 -17
word word: ukrain	3 -9 -14 9 -10
word word: ukrinf	-3 -2 -6 14 -11
word word: umerov	-32 34 -14 -28 -11
word word: un	-41 -46 -20 20 33
word word: unbloc	-9 27 -21 -9 -20
word word: under	4 -6 1 -16 -20
word word: underg	-10 -8 21 -10 -12
word word: underl	-4 -7 -23 11 -30
word word: unders	-5 24 -5 -27 -20
word word: undert	-1 12 -8 -19 -11
word word: unicef	-18 -25 -18 18 -2
word word: unit	-13 -12 -21 14 23
word word: united	14 -11 -20 -15 10
word word: units	-20 2 -22 5 23
word word: unlawf	-15 26 -15 -9 -12
word word: unmann	-37 -14 -27 -15 48
word word: until	-2 -23 22 -12 -26
word word: untrue	-18 20 -17 -9 -10
word word: up	-27 -8 -8 -1 24
word word: update	26 -2 0 -25 -1
word word: upon	-9 23 -14 -4 -24
word word: urgent	13 -18 -7 -8 8
word word: us	-28 -14 -47 20 18
word word: used	-24 -23 -23 -17 31
word word: ushako	-27 6 -17 -23 2
word word: vadim	-24 -1 -7 -7 24
word word: vatica	0 16 -12 -10 -20
word word: vehicl	-20 -34 -21 -17 36
word word: veresh	-7 -2 -12 17 -25
word word: verifi	-14 26 -16 21 -28
word word: verify	14 -24 -14 -7 15
word word: very	-6 13 9 -10 -33
word word: vessel	-9 -24 -28 -19 29
word word: vetera	4 -21 -40 -17 20
word word: via	21 -35 -18 -22 27
word word: victim	-8 -5 -14 -8 19
word word: victor	-15 6 -18 -25 14
word word: video	-15 -14 26 -5 -26
word word: views	-15 -25 -30 3 35
word word: viktor	-14 -6 6 -12 3
word word: villag	-31 -10 -11 -6 27
word word: vinnyt	-26 -3 27 -14 -21
word word: violat	-12 -14 12 23 -22
word word: visit	-31 -2 -11 -2 13
word word: visite	-23 -18 10 -13 15
word word: visits	-10 -11 -14 10 9
word word: vladim	-4 -11 -19 22 -3
word word: voice	-11 -1 23 0 -17
word word: voiced	-15 -12 -5 -1 23
word word: volody	-16 2 24 -26 -29
word word: volunt	-9 -20 17 -31 9
word word: vostok	-16 -7 -13 -7 16
word word: wagner	25 -9 -20 -4 -12
word word: wait	-13 16 4 -17 -10
word word: waited	15 -22 22 -9 -32
word word: waitin	3 -13 2 2 -17
word word: walk	-12 -11 -24 -6 17
word word: walked	-9 -3 -11 -9 15
word word: wam	27 -10 -7 -18 -2
word word: want	-13 11 -27 20 -18
word word: war	-5 -1 -1 -5 -9
word word: ward	-13 -4 15 -9 -9
word word: warrin	2 -29 -20 -8 20
word word: warrio	27 -29 -37 -23 21
word word: warsaw	-31 -25 -10 7 19
word word: was	-12 -18 3 -10 3
word word: washin	-12 -9 -31 -6 18
word word: watch	-23 -19 6 9 -12
word word: watche	-17 -13 -9 -12 21
word word: water	10 -4 -11 -8 3
word word: way	9 15 -21 -39 -5
word word: we	-1 6 -1 -11 -10
word word: we'll	-32 25 -23 -10 -19
word word: we're	11 11 0 -14 -38
word word: we've	1 14 7 -3 -21
word word: weapon	-23 -21 -14 -12 24
word word: websit	-15 -3 8 26 -20
word word: wednes	5 -10 9 -25 -15
word word: week	-24 2 9 -30 -1
word word: weeken	5 -4 10 -5 -21
word word: weeks	-20 17 -11 5 -10
word word: weigh	-20 -6 26 -1 -19
word word: weighe	-14 -10 21 -4 -28
word word: weighs	-12 -3 20 0 -16
word word: welcom	2 -16 2 -26 3
word word: well	17 -7 -27 -22 -2
word word: went	17 -17 -1 -20 -15
word word: were	2 -12 -1 -27 6
word word: west	-14 -6 -22 -3 22
word word: wester	-2 10 17 -16 -16
word word: what	-14 9 3 -14 1
word word: whelan	-31 -17 -19 -4 34
word word: when	-34 34 13 2 -16
word word: where	27 -28 -14 -27 15
word word: whethe	15 -20 -6 -13 2
word word: which	16 -36 -5 4 -12
word word: while	-2 -26 -16 12 1
word word: white	-8 -12 -7 0 14
word word: who	-4 -29 16 -33 6
word word: whole	24 -7 6 -19 -9
word word: whom	11 -17 -3 -9 -13
word word: whose	17 7 -5 -32 -29
word word: why	-26 25 -19 -11 -5
word word: will	3 -1 0 -26 -13
word word: winter	-1 -7 1 -23 7
word word: wish	-10 -34 -27 17 -8
word word: with	-14 -2 6 -15 6
word word: within	-10 -2 -9 9 4
word word: withou	18 -14 -37 -21 9
word word: witkof	-12 -4 -11 -8 9
word word: witnes	-30 -6 -8 19 -4
word word: wives	-1 14 -8 -18 -16
word word: woman	2 -19 20 -11 -24
word word: women	28 -3 -25 -7 -14
word word: won	-16 -9 20 10 -25
word word: won't	-19 27 -5 -4 -5
word word: word	27 -21 -31 -18 15
word word: words	0 -9 -16 -15 14
word word: work	-40 0 -9 23 0
word word: worked	5 16 -26 -25 -24
word word: worker	-17 -19 -18 -8 20
word word: workin	16 16 -26 -29 -13
word word: works	-6 -21 22 -16 -14
word word: world	-36 -27 -32 6 22
word word: worth	0 14 -1 -5 -8
word word: would	4 11 -20 -21 -6
word word: wounde	4 5 -40 -10 11
word word: wounds	27 -8 -25 -3 -9
word word: wrappe	4 -5 13 -3 -20
word word: write	-24 -20 -8 9 7
word word: wrote	13 -5 12 -28 -33
word word: xiv	-13 -13 -5 -22 25
word word: year	1 -9 3 6 -19
word word: years	10 -15 2 1 -17
word word: yellow	15 -2 -2 -1 -16
word word: yemen	-20 -27 -13 -18 25
word word: yermak	32 -15 -27 -21 -21
word word: yes	15 4 -20 15 -9
word word: yester	-14 -22 37 -23 -24
word word: yet	-24 15 9 12 -35
word word: yevgen	20 -10 -14 -8 -9
word word: york	-22 -9 13 -9 7
word word: you	-17 -17 16 -23 -1
word word: young	-25 21 -13 13 -10
word word: younge	47 -28 -32 -20 -24
word word: your	4 -34 -3 1 -3
word word: youtub	-15 -21 21 -12 -6
word word: yug	-7 -1 0 -9 16
word word: zapori	35 -14 -30 -27 1
word word: zayed	-18 -5 14 -2 -6
word word: zelens	-8 -12 1 -23 13
word word: zone	-10 -8 14 -11 7
word word: zuppi	-3 16 -12 -18 -12
word word: а	-2 -8 11 -10 -16
word word: аби	-8 -4 2 -17 5
word word: або	-26 8 -18 7 -1
word word: абонен	-12 16 -12 -5 -16
word word: абу-да	-12 20 -10 -25 -6
word word: август	-32 9 17 -16 -10
word word: авдеев	5 13 -1 -2 -17
word word: авдіїв	6 -13 -17 -24 31
word word: авиабо	17 -2 -3 -8 -12
word word: авиаци	7 -21 14 -17 -11
word word: автобу	16 -5 18 -29 -40
word word: автома	-32 -17 -4 -13 15
word word: автомо	4 -20 -12 -21 6
word word: авіауд	-22 -14 -15 -19 35
word word: авіаці	-9 -20 -20 11 13
word word: агент	-8 -3 -5 -1 10
word word: агента	-8 -20 -9 -5 10
word word: агентс	8 3 -15 9 -20
word word: агресо	-28 28 -14 -15 9
word word: агресі	-3 -12 -12 7 -4
word word: адвока	-19 11 -26 -9 9
word word: адже	-30 -32 27 13 -20
word word: админи	-11 20 -1 -7 -1
word word: адміні	5 1 1 -28 9
word word: адрес	-12 -8 -23 -21 24
word word: адреса	-26 -16 -32 -28 52
word word: адреси	-11 -20 -26 -18 25
word word: адресу	-1 -16 -15 -13 16
word word: аеродр	6 -20 -9 17 -6
word word: аеропо	-26 -6 15 -1 -9
word word: аес	20 -2 -5 -11 -17
word word: аж	17 -1 -10 -6 -19
word word: азерба	-40 -17 -14 -19 43
word word: азов	-16 -13 6 -14 4
word word: азова	-28 -6 38 -33 -16
word word: азовск	4 -23 -33 -19 27
word word: азовст	8 12 -9 -24 -2
word word: азову	-8 -7 4 -2 5
word word: азовце	-32 9 31 -22 -18
word word: азовцы	-12 -6 -14 -11 24
word word: азовця	-17 -10 14 -6 3
word word: азовці	2 -9 3 -31 0
word word: азові	-5 -2 -10 -14 18
word word: аквато	-21 -12 -16 -9 27
word word: акт	-11 -9 -15 -20 21
word word: активн	-41 -12 -23 -17 27
word word: активу	-13 23 -11 -4 -7
word word: активі	-17 31 -8 12 -42
word word: акции	13 -10 -2 -1 -3
word word: акция	-5 1 -25 -9 10
word word: акцію	-23 -32 -23 -19 31
word word: акція	-34 -2 -28 9 -1
word word: акції	-14 -4 -11 -20 23
word word: але	-8 17 -12 9 -29
word word: алекса	-5 2 -7 -16 13
word word: алексе	-36 -25 7 -38 19
word word: америк	-7 -2 -5 -15 2
word word: америц	13 -14 -13 -6 13
word word: ампута	10 -12 0 -10 -15
word word: ампуто	9 -1 -1 0 -8
word word: аналит	-13 -12 -19 -11 15
word word: аналог	29 -8 -11 -18 -13
word word: аналіз	-8 3 -27 -27 17
word word: андрей	-9 15 -2 2 -6
word word: андрея	13 -8 -2 -8 -7
word word: андрій	-8 23 0 -28 -9
word word: анкара	-30 2 10 -6 -23
word word: анкаре	-31 19 3 13 11
word word: анкары	-24 -15 -13 -8 27
word word: анкарі	-22 5 -19 -24 12
word word: анкету	-20 -9 -15 -12 23
word word: анонсу	-32 33 -21 -13 -19
word word: анонім	-8 21 -19 -5 -3
word word: апелля	-7 -3 -14 -5 18
word word: апеляц	-8 -11 -11 -20 12
word word: аппара	-27 -12 -21 10 9
word word: апреле	-2 -9 -24 -4 8
word word: апреля	20 9 -21 6 -17
word word: арабск	6 -8 6 6 -35
word word: арабсь	34 -1 -12 -16 -10
word word: аравии	-22 -3 -17 -10 30
word word: аравия	-4 -3 -4 -2 9
word word: аравії	22 -25 -25 -12 -15
word word: аресто	-13 -15 -29 -19 18
word word: арифме	32 -6 -19 -14 -20
word word: армени	-22 -13 -10 -10 21
word word: армии	23 -4 -35 -8 8
word word: армянс	-28 -16 -8 -8 22
word word: армійц	25 -7 -13 -8 -16
word word: армія	-1 -12 -13 -20 20
word word: армії	20 -11 -9 -30 24
word word: артем	-18 -10 20 -13 -13
word word: артемо	0 -24 -5 -10 18
word word: артиле	-16 -19 -18 -17 39
word word: артилл	-12 -8 -25 -16 20
word word: артист	-10 -1 -13 -9 15
word word: артсис	-17 -10 -24 -28 36
word word: артур	-21 -3 -6 23 -18
word word: асоціа	-4 -10 -12 -3 15
word word: атак	-29 -5 -11 -13 39
word word: атака	-4 -7 -8 -16 11
word word: атаки	2 22 -21 -17 -17
word word: атаков	-9 -7 -7 -18 27
word word: ато	-10 -2 -9 -2 12
word word: аферис	-4 -4 -1 10 -9
word word: африка	-11 -14 -21 -11 17
word word: африки	-20 -34 -14 6 33
word word: аэродр	-34 -31 30 -26 -3
word word: аэропо	-49 0 11 -14 27
word word: аэс	15 -1 -1 -9 -7
word word: б	-15 2 -3 18 -13
word word: б'єтьс	-11 -6 16 -28 3
word word: бабуся	7 -4 10 -3 -17
word word: бабусі	25 -7 -7 -5 -19
word word: бабушк	-4 -24 13 -32 -3
word word: багато	-1 -40 29 3 -39
word word: багать	3 -13 16 8 -30
word word: бажанн	-5 -21 -20 -8 26
word word: бажаю	-20 -10 19 -7 7
word word: базами	-21 -4 -20 22 -18
word word: базу	-24 -9 -6 1 4
word word: базі	-5 -22 -19 -10 22
word word: баку	-32 -18 -15 -8 35
word word: балакл	-16 18 -11 -8 12
word word: балтий	-7 -6 -5 -1 10
word word: банк	2 -6 -14 -5 7
word word: банки	-24 -14 -13 -10 19
word word: банків	8 6 -6 -2 -12
word word: басейн	-21 -10 -20 -10 25
word word: баталь	-27 -22 4 13 5
word word: батька	-17 -20 17 -7 4
word word: батьки	3 -16 -11 -26 24
word word: батько	-14 -27 5 -23 9
word word: батькі	19 -18 -22 -29 9
word word: бахмут	18 -19 -5 -10 -14
word word: бачив	-18 -14 19 -14 -3
word word: бачила	5 -17 29 -13 -32
word word: бачили	-6 -6 -19 -13 21
word word: бачимо	-23 -5 -13 -29 21
word word: бачити	14 -21 -39 -33 17
word word: бачить	-18 -3 -4 -13 16
word word: башкор	-11 -7 10 -19 21
word word: ббм	6 -6 -10 -21 2
word word: бедств	-15 -9 -11 -2 26
word word: беженц	-9 -1 -3 -11 13
word word: без	-9 -15 -14 13 -6
word word: безвіс	13 -15 -20 8 -11
word word: безкош	1 -17 -30 0 25
word word: безопа	7 -8 -27 -16 10
word word: безопл	-19 -22 -42 -2 31
word word: безпек	-26 -5 -17 -1 22
word word: безпец	5 -18 -10 -24 -1
word word: безпла	-2 -19 -29 -22 24
word word: безсон	16 -6 -23 -11 7
word word: белару	12 -16 -6 10 -21
word word: белгор	-10 -1 -22 -34 14
word word: белой	-14 -10 -18 -1 22
word word: белору	20 -35 -8 -20 -6
word word: белый	-15 -9 -10 -4 17
word word: белым	5 -4 -12 -1 -2
word word: бердян	-27 -10 -50 21 14
word word: бере	-20 -6 -17 28 -27
word word: берега	-24 -8 21 -14 22
word word: бережі	-37 17 10 3 -25
word word: березе	-27 -14 15 -42 11
word word: березн	-35 17 12 -6 4
word word: береме	6 -4 -15 -7 24
word word: берут	-6 12 -10 -8 -14
word word: беруть	-6 -4 -33 -22 23
word word: беспил	-13 -27 5 -23 13
word word: беспла	-12 -18 -18 -14 28
word word: би	24 28 -12 -33 -27
word word: библио	-11 -2 9 -6 8
word word: билеты	3 -12 1 -4 10
word word: били	-3 -1 19 -3 -27
word word: билися	9 -1 -1 -6 -3
word word: благод	-7 -9 5 -10 4
word word: благос	31 -19 6 -4 -25
word word: ближай	-1 25 -22 -25 -20
word word: близки	-1 -17 3 7 -15
word word: близьк	-11 -17 -14 12 -6
word word: блинда	-13 -11 -19 -9 19
word word: блокир	-18 -16 -10 -17 22
word word: блокпо	-6 -4 -16 19 -9
word word: блоку	-23 12 15 -19 -9
word word: блокує	-14 16 -2 -6 -17
word word: бмп	-5 -9 -9 -2 18
word word: бо	5 13 -45 1 -9
word word: бог	28 -4 -23 -7 -16
word word: богдан	11 -13 19 -5 -25
word word: богу	13 -16 0 -20 -24
word word: боев	22 -13 -27 -15 -5
word word: боевик	-36 -6 -26 -9 35
word word: боевог	-21 -2 -3 -6 25
word word: боевое	12 -10 -8 -7 -12
word word: боевые	9 -19 16 -12 4
word word: боевых	-7 -14 -17 -19 31
word word: боепри	7 -8 -9 -25 3
word word: боец	4 -25 24 -24 -19
word word: бой	9 -8 -26 -8 21
word word: бойове	11 -1 -4 -9 -5
word word: бойови	-25 -19 3 11 2
word word: бойово	8 -14 12 2 -14
word word: бойові	-6 -18 -28 -32 23
word word: бойца	4 -12 -5 -30 7
word word: бойцам	-17 -10 15 -20 -4
word word: бойцах	7 -2 11 -1 -13
word word: бойцов	-11 -5 8 -7 -20
word word: бойцы	8 -11 26 -26 -26
word word: боку	15 23 -36 -39 -42
word word: боків	18 -21 -7 -7 -5
word word: более	-22 -28 -18 28 -11
word word: болезн	18 -20 -12 -4 4
word word: боль	-23 -12 30 -8 -28
word word: больни	-25 -22 5 1 15
word word: больны	24 -3 -28 -19 -32
word word: больша	0 13 -8 -4 -3
word word: больше	26 -15 -6 -6 -31
word word: больши	14 -9 -17 4 -16
word word: большо	20 -32 16 -5 -59
word word: бомб	-11 13 -6 -5 -2
word word: боремо	31 -20 -23 -3 -22
word word: бореть	-21 -8 -10 22 -17
word word: боровс	-28 -1 -11 23 -18
word word: бороли	5 -6 -16 18 -28
word word: борони	16 -4 14 -19 -11
word word: бороти	30 11 -15 -28 -18
word word: бороть	18 -30 -25 8 17
word word: борт	22 -19 -24 -4 1
word word: борта	12 13 -13 -2 -14
word word: бортам	6 -17 6 -17 -18
word word: бортом	-10 -13 19 -8 -23
word word: борту	-36 30 13 -30 13
word word: борщ	-23 -33 11 -21 15
word word: борщу	-20 -11 28 -11 -21
word word: бот	2 -17 -17 -18 6
word word: боці	-3 -10 -13 -22 15
word word: бою	-1 -19 -8 10 -5
word word: боя	-15 -23 -1 -17 11
word word: боях	26 -13 -26 -19 -8
word word: боєпри	-16 -7 -4 -4 23
word word: боєць	-13 -22 11 -15 -5
word word: бої	8 -22 -1 -7 6
word word: боїв	8 -2 -13 -11 13
word word: бпла	3 -18 -15 -33 9
word word: брав	12 -10 -7 -10 6
word word: бракує	-22 -28 -13 -1 17
word word: брали	28 -12 -30 -22 5
word word: бранці	9 -24 -37 -24 16
word word: брат	10 -18 -27 -21 3
word word: брата	19 -12 4 -13 -10
word word: брати	13 8 -15 5 -8
word word: братів	26 -14 -15 -17 -26
word word: бригад	-24 -26 -12 -14 22
word word: британ	-12 -22 -9 -21 23
word word: бриттн	-20 -41 -13 -7 42
word word: брифин	10 7 -27 -10 -8
word word: брифін	-17 -17 -20 26 -29
word word: бронем	-6 -5 -1 -4 9
word word: бронет	-6 -18 -23 -14 14
word word: бронза	-20 -9 -20 -6 33
word word: бронир	-7 -1 -2 -9 12
word word: бросае	11 -19 -31 -26 35
word word: бросил	-33 -11 -11 4 18
word word: брудні	-4 11 0 -1 -6
word word: брюссе	-10 -24 -22 -9 19
word word: брянск	2 10 -21 -28 11
word word: бтр	8 0 0 -1 -8
word word: був	-3 -8 -6 -12 4
word word: бувало	35 -15 -21 -14 -18
word word: буває	-14 -14 19 -9 3
word word: будано	3 20 -26 7 -35
word word: будапе	20 -9 -22 -7 -9
word word: буде	-10 12 -15 11 -25
word word: будем	-4 4 -36 -22 14
word word: будемо	-12 -8 14 -4 -29
word word: будет	2 32 -23 -43 -22
word word: будинк	-20 -10 -8 -15 24
word word: будто	-29 -23 38 -12 -21
word word: буду	10 25 -9 -37 -32
word word: будут	-20 13 -50 7 -3
word word: будуть	-39 43 -12 -2 -39
word word: будь	-26 2 8 13 -18
word word: будь-я	-27 -31 15 5 18
word word: буквал	10 -7 -2 -5 2
word word: букови	-24 -5 22 -3 5
word word: була	-2 0 16 -17 -11
word word: були	16 4 -6 -42 4
word word: було	-9 -22 0 2 -3
word word: бурден	-4 -12 -4 -26 16
word word: буряти	5 -16 23 -20 -26
word word: бута	-11 -36 -23 -11 37
word word: бути	-20 23 -11 -13 -13
word word: буткев	11 -13 14 -2 -13
word word: буцімт	-9 14 -1 -2 -13
word word: бучі	-38 -16 -23 6 22
word word: бы	-3 9 4 -2 -29
word word: бывших	-26 -14 7 -9 19
word word: был	0 -13 11 -22 -1
word word: была	14 -23 2 -28 -10
word word: были	-5 -32 18 0 -20
word word: было	2 -22 28 0 -27
word word: быть	6 -20 14 -22 -1
word word: бюджет	-28 -19 6 -21 5
word word: бюро	-18 -20 -16 10 14
word word: бєлгор	1 34 -21 -9 -22
word word: бійця	-15 -9 12 -7 3
word word: бійцям	-18 -2 -23 -15 25
word word: бійці	19 -11 -17 -28 12
word word: бійців	16 4 3 -39 -11
word word: бік	15 7 -16 -9 -4
word word: білору	22 -2 -23 -20 -5
word word: більш	10 -25 -17 3 -11
word word: більше	-15 8 6 5 -21
word word: більшо	9 -14 3 2 -19
word word: більші	26 -12 -5 -6 -23
word word: біля	-17 23 -19 -22 21
word word: в	-9 -5 1 -6 7
word word: в'язни	3 -23 -13 28 -38
word word: в'язні	-14 -33 -22 -36 38
word word: вага	-7 -8 -4 -3 14
word word: ваги	-10 -4 28 -7 -24
word word: вагнер	18 -34 -31 -9 -2
word word: вагою	7 -12 -1 -12 -3
word word: вагітн	23 -1 -6 -16 -9
word word: вадим	-19 0 -5 -1 17
word word: вадима	-18 -8 -10 -1 26
word word: важив	-9 -7 9 -9 3
word word: важить	-5 -14 8 23 -24
word word: важка	11 -10 14 -10 -22
word word: важкий	-22 -11 25 5 -18
word word: важко	9 13 -16 -12 -3
word word: важкоп	7 -1 -28 -21 1
word word: важкох	-2 6 5 -31 8
word word: важкої	8 -7 -4 -7 -7
word word: важкі	2 -5 14 -9 -9
word word: важлив	20 -24 -37 -8 13
word word: важна	22 -10 -3 -4 -15
word word: валют	-4 -14 -23 -11 23
word word: валюту	-9 -11 -13 -12 12
word word: вам	-6 -8 17 -15 -3
word word: вами	5 -35 24 -8 -28
word word: вантаж	-37 -19 -22 20 24
word word: варто	7 -5 -16 -4 31
word word: вартою	-7 -3 -12 -4 9
word word: варшав	-9 -18 -25 -5 20
word word: варіан	-16 18 -5 -5 -7
word word: вас	-12 -2 -18 28 -6
word word: василь	-12 -3 18 -1 -3
word word: ватика	14 18 -31 -9 -18
word word: ваш	2 -27 16 5 -17
word word: ваши	-24 -6 15 -20 -5
word word: вашинг	-15 0 -41 -25 26
word word: ваших	30 -31 -5 -20 -39
word word: вашого	-15 -22 -11 -7 21
word word: ваші	13 -9 -12 -20 -1
word word: вбиває	-27 -16 -27 -11 35
word word: вбивст	-5 0 -4 0 10
word word: вбили	-25 1 -16 -8 13
word word: вважав	-9 -7 14 -26 -6
word word: вважал	12 -10 5 -31 -12
word word: вважаю	-38 -13 -14 39 -3
word word: вважає	-22 12 -4 -4 4
word word: ввечер	20 -7 6 -10 -19
word word: вдалас	-5 10 -1 -2 -3
word word: вдалос	7 -16 -9 10 -25
word word: вдарил	-15 -19 -17 -9 25
word word: вдень	1 -25 -1 -6 1
word word: вдома	20 -25 3 -7 -16
word word: вдруге	17 -6 -13 -7 -3
word word: вдячни	12 -14 -4 -3 -8
word word: вдячні	10 -10 -20 -13 8
word word: веде	7 -10 -8 17 -12
word word: ведем	-49 2 -23 31 -29
word word: ведемо	-26 35 12 -21 -28
word word: ведет	-13 23 -15 16 -27
word word: ведетс	-29 32 -29 25 -15
word word: ведомс	4 -13 -42 7 1
word word: ведут	-15 -20 10 2 -2
word word: ведутс	-26 39 -12 -8 -17
word word: ведуть	-7 9 -24 21 -35
word word: везли	1 -21 3 -16 5
word word: везут	33 -21 -23 -15 -17
word word: везуть	7 -14 23 -16 -27
word word: вел	26 -2 -26 -14 -18
word word: вела	25 -4 -19 -2 -15
word word: вели	4 -30 -36 11 16
word word: велика	11 9 -4 -8 -12
word word: великд	15 1 16 -29 -29
word word: велике	4 16 7 -6 -18
word word: велики	-2 11 -30 -18 14
word word: велико	-10 13 17 -19 -24
word word: велику	0 9 -5 -4 -7
word word: великі	-38 -14 -21 7 28
word word: вересе	-3 -6 -9 -9 12
word word: вересн	-43 13 10 -19 -9
word word: верещу	7 25 -25 8 -41
word word: верить	5 12 -12 -12 -13
word word: верифі	-28 -30 -29 20 17
word word: вернем	26 -23 -22 -17 3
word word: вернет	-16 5 -34 -24 18
word word: вернит	-18 6 -12 -22 4
word word: вернув	-29 -25 31 -20 0
word word: вернул	10 -17 -15 -1 3
word word: вернут	-9 11 -16 -15 -2
word word: версии	19 -8 -24 -5 7
word word: версію	-6 -10 8 -1 8
word word: версія	-20 -25 16 19 -32
word word: вертол	1 -16 -19 -30 18
word word: верхов	-28 -5 -31 0 16
word word: верьте	5 23 -16 -14 -27
word word: верят	-12 -5 27 -11 -23
word word: весни	14 -13 -22 -20 -3
word word: весной	-1 -27 -34 -18 36
word word: весны	-8 8 11 -7 -19
word word: вестей	-15 -13 10 -3 2
word word: вести	-8 -30 -17 17 -10
word word: весточ	-23 -11 -13 1 26
word word: весть	49 -9 -23 -36 -15
word word: весь	-13 -27 8 16 -30
word word: ветера	-44 -15 -27 -32 39
word word: вечера	28 -3 -10 -6 -8
word word: вечеро	55 -19 -40 -19 -19
word word: вечеру	32 -9 -4 -6 -27
word word: вечная	24 -16 -23 -18 8
word word: вечора	7 -16 18 -22 -39
word word: вечір	1 11 -5 -30 11
word word: вечірн	10 -26 -14 18 -7
word word: вещи	-14 -1 8 -8 -1
word word: вже	-10 -9 14 -7 -9
word word: взагал	-3 -12 -8 -22 17
word word: взаимн	-42 6 -26 -4 31
word word: взамен	28 -13 -11 -9 -5
word word: взамін	11 22 -14 -13 -22
word word: взаємо	9 -6 -7 -2 -8
word word: взвода	-9 -6 -8 -9 10
word word: вздовж	2 -14 12 -12 -21
word word: взимку	21 -12 2 -16 -8
word word: взросл	-10 -24 -24 24 11
word word: взрыво	-6 -12 -11 -9 14
word word: взяв	-8 -23 15 -18 -6
word word: взял	-8 -4 -14 -2 13
word word: взяла	-17 11 -19 -26 18
word word: взяли	-11 -25 -9 -30 19
word word: взятих	-6 12 -17 -19 12
word word: взято	-15 -3 -3 -12 28
word word: взяты	-19 -9 -18 -8 37
word word: взятые	-12 -1 -2 0 13
word word: взятый	-17 -8 15 -1 7
word word: взятых	22 -11 -16 -14 -6
word word: ви	-11 -12 1 -5 3
word word: вибух	-18 -11 -17 -15 24
word word: вибухо	-10 -5 -4 -2 16
word word: вибір	-15 -24 -27 -17 25
word word: виведе	-1 -14 -32 -12 23
word word: вивезе	-10 7 -29 -38 17
word word: вивезл	22 -7 -35 -25 -1
word word: вивезт	19 -9 -15 -17 -3
word word: виводи	13 -12 -3 -16 15
word word: вивози	-8 -2 14 -9 5
word word: вигада	-2 13 -6 -2 -11
word word: вигадк	-20 -25 -21 -21 46
word word: вигаду	-20 16 -9 16 -27
word word: вигляд	-8 -13 2 -3 5
word word: видав	-12 -2 -17 -19 19
word word: видали	-9 0 -5 -4 10
word word: виданн	11 -16 -29 -12 32
word word: видел	-16 8 22 -15 -29
word word: видели	1 -4 26 -12 -28
word word: видени	-29 34 -19 -12 -9
word word: видео	-9 -23 16 0 -8
word word: видеос	7 -8 -1 -7 4
word word: видим	-3 -18 -11 -11 18
word word: видно	7 -9 0 11 -18
word word: видури	-1 -3 -3 -7 12
word word: вижити	-19 -8 -19 -17 22
word word: визвол	8 -18 17 -13 -22
word word: визит	-18 -21 11 -5 10
word word: визита	-28 -7 -17 -11 35
word word: визнав	-23 2 -17 -20 14
word word: визнал	-20 -21 23 16 -16
word word: визнач	-13 24 -56 -35 -3
word word: визнає	-27 2 -7 17 -7
word word: вийшла	34 -9 -17 -7 -21
word word: вийшли	-5 -19 10 -39 6
word word: вийшло	29 -5 -11 -18 -21
word word: вийшов	-26 -17 -2 -9 10
word word: виключ	-4 14 -8 15 -21
word word: викона	-2 32 -33 -26 -16
word word: викону	8 7 10 -22 -28
word word: викрад	-26 -10 -17 -9 25
word word: викрал	-22 -17 -20 1 8
word word: викрес	29 7 -22 -10 -24
word word: викрил	-8 -9 -15 -9 12
word word: викрит	-6 -1 -12 17 -7
word word: виктор	-10 -30 -2 15 21
word word: вилуче	-9 -11 -18 -10 19
word word: вилучи	-15 -4 -9 -14 27
word word: вимага	3 -16 -22 -3 9
word word: виміня	19 -2 -15 -7 -3
word word: винаго	-11 -17 -19 -10 25
word word: вине	-19 22 -10 -10 -15
word word: винесл	-5 0 0 17 -17
word word: винниц	-9 -8 23 -2 -12
word word: випадк	-17 -32 1 8 8
word word: випадо	-12 -4 -27 -22 29
word word: виплат	-26 -21 -25 -25 46
word word: виплач	6 -8 -16 -15 7
word word: виповн	-2 -19 -21 14 -14
word word: виправ	-10 -7 -10 -13 16
word word: випуск	-22 -18 -10 -19 33
word word: вирвал	28 -2 -8 -20 -15
word word: вирван	26 -4 -7 -17 -15
word word: виробн	4 -21 -9 -9 21
word word: вирок	-28 -11 -18 12 -5
word word: вироки	-9 -13 -16 16 -1
word word: вирокі	-4 -6 -4 18 -17
word word: вируши	-2 -7 -8 -7 15
word word: виріши	-6 -13 -24 -33 27
word word: вирішу	-15 -10 -24 18 -1
word word: висела	26 -5 -16 -5 -15
word word: вислов	4 -2 -20 -5 9
word word: виснаж	19 -14 -22 -5 -12
word word: виснов	-33 28 -30 -24 7
word word: вистав	-17 -22 -32 -24 26
word word: вистоя	-1 -10 10 7 -6
word word: виступ	-4 -23 -26 -14 23
word word: витрим	-9 16 -11 -6 6
word word: витяг	-13 -11 -15 -14 21
word word: витягл	-6 -33 -26 13 21
word word: виходи	-5 -21 -9 -19 17
word word: виходя	-8 -21 -10 -20 20
word word: вихідн	-18 2 -1 -27 13
word word: вице-п	4 -14 -5 18 -17
word word: виявил	-13 -25 21 -22 14
word word: виявле	-22 -4 24 -7 2
word word: виїзд	10 -20 -12 8 -18
word word: виїзді	-12 -2 -9 -13 17
word word: виїхал	36 -20 -5 -14 -42
word word: виїхат	-17 -3 -27 -17 20
word word: вкажіт	-15 -19 -14 -12 23
word word: включа	2 -1 0 -24 -4
word word: включе	-22 16 20 -12 -11
word word: включи	-17 0 10 -27 14
word word: вкотре	3 0 -10 19 -29
word word: вкс	4 -12 13 -17 -21
word word: влада	11 -2 -10 1 -6
word word: владел	7 -5 -6 -19 13
word word: владим	-21 1 1 0 2
word word: владу	-17 4 -13 -14 9
word word: власне	-5 -7 24 -16 2
word word: власни	-27 3 -16 24 12
word word: власте	-4 17 -9 -7 -10
word word: власти	16 -14 -8 -12 8
word word: властя	-5 -6 -2 -8 13
word word: влашто	17 -5 -5 -1 -1
word word: влашту	-16 -8 -6 -12 11
word word: влітку	-2 -11 -14 -10 10
word word: вместе	-3 -14 -2 5 -12
word word: вместо	-18 3 -19 -4 25
word word: вмс	19 -1 -12 -9 -7
word word: внаслі	11 -11 -14 13 -23
word word: вне	8 4 -23 -5 -5
word word: внесен	-13 -13 -18 -6 19
word word: внесли	-14 -24 19 -30 6
word word: внести	-10 12 -5 -20 -7
word word: вниман	-17 12 -9 -12 -2
word word: вновь	0 -24 -7 -36 8
word word: вночі	-15 -18 14 -23 -3
word word: внуков	-31 -16 -25 -5 31
word word: внутрі	24 -23 -27 -9 -10
word word: во	-28 -17 -16 -32 38
word word: вовчан	-8 -18 -2 -3 21
word word: вогню	-24 21 -18 -17 -5
word word: вода	-18 -28 1 -24 20
word word: води	2 -9 15 -12 -25
word word: водите	-20 -10 12 -9 32
word word: водноч	3 9 -2 -6 -22
word word: водою	9 -10 -7 -15 8
word word: воду	-12 -10 -16 -21 24
word word: воды	1 -18 18 -17 -3
word word: водій	11 -1 -2 -3 -22
word word: водіям	20 -16 12 -21 -36
word word: водії	-28 -15 -12 20 10
word word: воевав	17 -3 -5 -5 -16
word word: воевал	17 -17 -31 -22 1
word word: военко	17 -35 7 -33 -5
word word: военна	-3 -23 12 -25 12
word word: военно	9 -13 -13 -3 -3
word word: военны	13 -10 -1 -7 -15
word word: возбуд	-9 -11 -19 -20 23
word word: возвра	5 -2 -7 -8 -8
word word: воздух	16 -6 -14 -17 -5
word word: воздуш	42 -22 -26 -19 -4
word word: возз'є	8 21 -30 -14 -26
word word: возлож	-31 -23 -18 -2 35
word word: возмож	-37 27 12 11 -18
word word: возобн	-10 9 -23 -2 3
word word: возрас	-1 -7 -8 18 -19
word word: возьме	-16 -11 -4 -9 13
word word: воина	29 -4 -10 -13 -14
word word: воинам	-2 -10 3 -5 -2
word word: воинов	46 -14 -28 -18 -34
word word: воины	30 -23 13 -1 -31
word word: война	3 -6 -13 -6 8
word word: войну	0 -16 -11 11 2
word word: войны	-6 -10 -17 -7 21
word word: войск	-15 -28 -25 -9 37
word word: войска	-26 -17 -20 -12 32
word word: вокзал	-15 -10 -20 -4 20
word word: волга	-19 -14 -23 -20 26
word word: воли	-3 -6 -14 -12 8
word word: волинс	-20 -9 3 -10 8
word word: волинь	-14 -5 22 -11 -28
word word: волині	-1 -2 -14 -6 15
word word: волнов	10 -5 -7 -10 -1
word word: волого	-11 -3 20 -1 -20
word word: володи	4 -4 -23 -22 15
word word: волонт	-19 -12 7 -10 -2
word word: волчан	15 0 -2 -7 -9
word word: волю	3 -11 19 -37 -23
word word: воля	-19 -16 -2 20 -21
word word: волі	12 -17 -15 4 3
word word: вона	-21 -12 6 -1 7
word word: вони	-3 -11 23 -21 -5
word word: воно	-16 -7 27 -2 -23
word word: вооруж	-4 -18 -5 -2 13
word word: вопрос	-39 3 -8 13 0
word word: ворог	0 -28 -41 -6 15
word word: ворога	-13 10 -28 -31 8
word word: ворого	26 -15 -16 -20 -19
word word: ворогу	-9 -1 -4 -2 10
word word: ворожи	-1 9 -21 -17 12
word word: ворожо	-3 -13 -30 12 -6
word word: ворожі	-15 -9 -1 17 -5
word word: вороне	-13 -14 -18 -18 22
word word: восемн	24 -8 -3 -24 -13
word word: восемь	-4 -6 -11 -36 14
word word: восени	-12 10 -13 -10 4
word word: воскре	10 -33 4 -24 0
word word: воспол	-24 -18 -9 -19 26
word word: воссое	8 18 -11 -11 -39
word word: восста	-4 -15 14 -29 -4
word word: востан	-21 10 5 -10 5
word word: восток	-1 -14 -16 -14 14
word word: восьме	14 -16 10 -30 -16
word word: восьми	16 -16 7 -23 -10
word word: восьмо	23 -19 7 -1 -15
word word: вот	11 -7 -16 8 -26
word word: воював	18 0 -11 -12 -7
word word: воювал	28 -10 3 -13 -27
word word: воює	-10 -23 -10 -1 16
word word: вояків	-3 -7 12 -7 -16
word word: воєнна	12 -8 -18 -12 -5
word word: воєнни	-25 -21 -18 -14 24
word word: воєнно	-12 -12 8 17 8
word word: воєнні	-18 -22 -26 -20 31
word word: воїн	26 -16 -26 -7 1
word word: воїна	21 -5 -5 -13 -12
word word: воїнам	-10 -23 -36 -12 21
word word: воїни	19 -22 -21 -10 1
word word: воїнів	25 -17 -5 -11 -24
word word: впервы	1 -5 20 -19 -19
word word: вперед	6 -13 -5 -3 -18
word word: вперше	3 -17 30 -27 -30
word word: вплива	-24 -14 -5 20 21
word word: впізна	-28 -22 -3 -21 23
word word: враг	16 -7 -8 -10 -14
word word: вражес	-19 -4 -15 9 9
word word: вранці	21 -3 -32 -19 4
word word: врач	1 -18 -3 -14 4
word word: врача	-18 -23 16 -9 0
word word: врачам	8 -10 9 -15 -9
word word: врачей	7 14 -12 -18 -8
word word: врачи	19 -16 25 -4 -40
word word: времен	-21 -14 -29 -18 41
word word: время	-4 5 -7 -8 -6
word word: врио	-1 13 -9 -23 -7
word word: вручен	-8 -12 -29 0 23
word word: вручив	-35 -19 15 -16 5
word word: вручил	-10 -5 14 -30 5
word word: врятов	-27 -18 -29 7 19
word word: врятув	-21 -8 -22 -14 22
word word: вс	-1 -17 17 -39 -24
word word: все	-21 -9 10 -6 0
word word: всегда	-18 -16 13 -7 -8
word word: всего	4 -4 9 -29 -5
word word: всем	12 -21 4 -16 -7
word word: всеми	-23 -3 16 -7 9
word word: всех	-7 6 -13 -3 -6
word word: вспоми	-26 -9 39 -10 -26
word word: вспомн	-26 -19 20 17 -15
word word: встано	-16 -13 -20 14 -3
word word: встигл	14 2 -13 -6 0
word word: встрет	1 11 12 0 -32
word word: встреч	-18 -15 12 17 -26
word word: вступ	-18 -30 -10 -12 24
word word: вступи	-27 -2 3 -12 18
word word: всу	9 -10 -19 -14 0
word word: всього	12 -10 -9 0 -20
word word: всьому	14 -2 -3 -5 -11
word word: всю	-3 -7 2 2 -9
word word: вся	-24 -24 28 6 -12
word word: всяких	12 9 -18 -10 -26
word word: всяког	22 -21 -15 -18 -12
word word: всі	1 -34 -2 5 1
word word: всій	30 -10 -9 -14 -12
word word: всім	5 -16 9 -9 -10
word word: всіма	23 -9 -16 -8 0
word word: всіх	-4 18 -7 4 -29
word word: всієї	27 -3 -6 -16 -11
word word: вта	31 -5 -16 -9 -22
word word: вторая	29 -9 -7 -13 -11
word word: вторгн	1 -11 -15 9 -6
word word: вторже	-13 -18 -18 34 -21
word word: второг	3 2 10 -19 -26
word word: второе	-3 16 -20 -9 9
word word: второй	10 12 -42 -23 -2
word word: втором	-1 16 5 -24 -22
word word: вторую	-12 15 0 -2 -22
word word: втрата	3 -2 10 -4 -10
word word: втрати	-13 -31 -34 -12 36
word word: втрача	-3 7 -4 2 -10
word word: втраче	-19 0 10 23 -28
word word: вуглед	26 -1 -8 -18 -17
word word: вузах	-14 -15 -11 -1 21
word word: вул	-15 -9 -22 -16 38
word word: входят	-20 -13 -15 39 -24
word word: вхід	-12 -20 -17 -5 17
word word: вчасно	-16 23 -8 -10 -18
word word: вчера	10 -29 24 -37 -31
word word: вчераш	-18 18 37 -28 -35
word word: вчител	-20 4 -23 -1 4
word word: вчора	-1 0 4 -32 -28
word word: вчораш	-39 -13 42 -16 -41
word word: вшанув	-22 -1 -5 -6 25
word word: вы	-25 14 -10 2 -14
word word: выведе	-13 -2 -11 -5 24
word word: вывезе	-5 -31 -45 12 7
word word: вывезл	2 -22 -41 -16 21
word word: вывезт	6 -2 -2 -9 -1
word word: вывел	-18 -3 -9 -2 21
word word: вывели	-12 -3 6 -6 9
word word: вывози	-18 -5 -6 -11 22
word word: выгляд	8 -11 16 0 -14
word word: выгодн	-10 -2 -3 -1 12
word word: выдали	-18 -3 24 -4 -15
word word: выдано	-17 -14 -15 -4 17
word word: выдвиг	23 -7 -2 -1 -17
word word: выдели	-1 -9 4 -12 2
word word: выехал	9 -22 10 -34 -10
word word: выехат	-10 8 -18 -17 8
word word: вызвал	-30 -12 21 -14 4
word word: вызвол	3 -16 3 11 -33
word word: выйти	-18 -11 -22 -16 25
word word: выкупа	-18 -14 -21 -20 26
word word: вылет	-8 27 -15 -23 -4
word word: вылета	9 -12 -18 -11 22
word word: вылете	-15 -17 -33 -34 33
word word: вылето	-10 -9 -19 -2 22
word word: вынес	-15 -10 -19 -2 24
word word: выплат	-25 -25 16 10 5
word word: выполн	2 -33 7 -40 12
word word: выпуск	-22 -22 4 -25 14
word word: выпуст	-38 -28 -27 -16 42
word word: выпуще	-9 -10 -28 -11 13
word word: вырази	-9 13 -15 -6 -5
word word: вырвал	21 -11 -26 -23 10
word word: вырван	22 -3 -17 -7 -3
word word: высоко	-16 -4 -8 3 9
word word: выстав	-21 -19 -25 -5 34
word word: выступ	-15 -30 -12 9 15
word word: вытащи	-3 -20 -26 -20 15
word word: выхода	-18 -11 -8 -29 32
word word: выходи	8 -9 19 -14 -1
word word: выходн	-20 34 -11 -7 -16
word word: выходя	-35 -14 36 5 -28
word word: вычерк	-5 20 -16 -10 -23
word word: вышедш	-18 -12 27 -7 -9
word word: вышел	-24 -10 1 -16 20
word word: вышла	-38 -45 20 -26 21
word word: вышли	-11 -37 -14 -26 27
word word: вышло	23 -6 -17 -5 -4
word word: вэсэуш	-14 25 -15 -26 -22
word word: вячесл	-11 -9 14 -4 -5
word word: вів	26 -2 -16 -24 -3
word word: вівтор	-19 17 -6 -3 -18
word word: від	-17 -3 -2 1 5
word word: відбил	-25 -9 -15 -17 35
word word: відбит	-17 -13 -8 -9 15
word word: відбув	14 8 -14 -10 -26
word word: відбуд	-1 3 -24 -29 11
word word: відбул	-11 -23 -14 17 -17
word word: відбут	-31 41 -33 -10 -40
word word: відвід	-40 -5 4 -26 28
word word: віддав	1 -11 15 -14 -11
word word: віддад	5 20 -13 -8 -15
word word: віддал	55 -5 -1 -21 -26
word word: віддан	15 -1 -10 -6 -2
word word: віддат	-4 6 -14 -22 15
word word: віддаю	-13 -7 -8 -7 21
word word: відділ	-9 -22 27 -19 -12
word word: відео	-60 -21 59 -30 -8
word word: відеоз	-22 -18 7 -14 16
word word: відзна	-8 -34 -15 -38 34
word word: відкла	-16 28 -10 -9 -21
word word: відкол	-10 -4 -10 14 -9
word word: відкри	-44 -17 -22 -4 32
word word: відмов	-27 14 -24 -28 17
word word: віднов	-6 -1 -31 -39 17
word word: відома	10 16 -13 -3 -15
word word: відоми	-4 16 -14 -4 -14
word word: відомо	-1 -4 -1 -26 6
word word: відомс	6 -12 -12 15 -27
word word: відомі	-26 -13 11 -23 9
word word: відпла	-17 -10 -18 -18 31
word word: відпов	-37 -1 -1 9 2
word word: відпоч	22 -17 -21 -5 -12
word word: відпра	0 6 -25 -27 32
word word: відпус	-9 3 -21 0 14
word word: відреа	-41 2 -19 -14 21
word word: відсот	7 -3 12 -9 -8
word word: відтак	19 -8 -13 -16 -7
word word: відтод	-13 16 -22 0 -16
word word: відчув	-10 -9 -21 11 23
word word: візит	-19 4 -19 -36 17
word word: візити	-31 1 -9 1 3
word word: візиті	-28 -20 -21 -17 41
word word: візьмі	-9 -19 -19 -1 15
word word: війна	4 -20 -9 11 -2
word word: війни	-18 -4 10 24 -38
word word: війну	4 -5 0 -30 -4
word word: військ	11 -8 -17 6 -8
word word: вік	26 -11 -14 -15 -3
word word: віком	20 -4 -23 -16 -25
word word: віктор	-27 -24 2 -15 4
word word: віку	22 -4 -3 -11 -11
word word: вільни	-8 -7 5 -2 9
word word: вільно	-20 2 -1 11 6
word word: вільні	-9 -5 13 -7 -13
word word: він	-20 -14 12 4 -14
word word: вінниц	-29 -14 1 -21 17
word word: віннич	-25 -13 33 -7 -20
word word: вірив	-18 -2 10 25 -11
word word: віримо	37 -17 -16 -26 -15
word word: вірити	-6 20 -6 8 -17
word word: вірте	-39 15 -29 11 11
word word: вірю	-19 -12 -15 23 -14
word word: вісьмо	-24 -9 -26 -11 31
word word: вісім	19 -25 0 -20 1
word word: вісімд	37 -4 -20 -19 -12
word word: вітанн	-10 -7 12 -4 -15
word word: вітаю	1 12 12 -22 -15
word word: віткоф	25 19 -8 -20 -22
word word: віцепр	-7 21 -24 -16 -33
word word: вічна	-12 -8 -7 -4 24
word word: га	-18 -4 -5 1 14
word word: гаазі	-13 -8 -7 18 6
word word: газ	-18 6 7 -3 13
word word: газа	-26 -1 -8 -7 28
word word: гальму	-11 21 -9 -20 -28
word word: гангре	-1 -4 -15 -7 14
word word: ганна	-27 15 -6 22 -24
word word: гарант	-46 6 -26 -32 26
word word: гарна	18 -14 -1 -7 -21
word word: гарниз	-22 -18 -9 14 20
word word: гарний	10 -1 -4 -1 -4
word word: гарних	-15 0 15 -1 -4
word word: гарног	21 -26 -20 -9 -16
word word: гарну	16 -1 -8 0 -12
word word: гарні	13 -3 -11 -13 -5
word word: гарніз	24 -10 -15 -11 -4
word word: гаряча	-7 -17 -23 -2 16
word word: гарячо	-16 -9 -15 6 24
word word: гарячу	-23 -19 12 7 -8
word word: гаубиц	2 -14 -13 -16 9
word word: гварди	8 0 0 -7 -1
word word: гварді	8 -18 -16 7 -5
word word: где	11 -21 -10 -13 4
word word: гектар	-20 -16 -13 -10 24
word word: гелета	14 -8 -10 -11 -12
word word: генаса	-16 -23 -27 2 22
word word: генера	-30 6 -16 -32 22
word word: генети	-11 -7 -13 -11 13
word word: генпро	-31 -22 -35 2 13
word word: генсек	-1 13 -7 -5 -8
word word: геншта	-13 -9 -16 -27 31
word word: гепати	16 -3 -13 -3 -7
word word: герман	-37 -10 -29 -11 44
word word: героев	-9 -6 -21 -8 25
word word: герои	-7 -10 -16 -3 18
word word: героиz	-19 -3 -4 -2 20
word word: герой	15 -4 6 -13 -12
word word: героя	-33 -26 14 -21 12
word word: героям	10 -10 -4 -16 -1
word word: герої	10 -2 9 -10 -14
word word: героїв	-7 -23 7 -30 8
word word: героїч	21 -3 -3 -16 -8
word word: гершко	-29 -12 -22 -5 37
word word: гибели	-9 19 -12 -1 -11
word word: гибель	10 -6 -8 -9 -9
word word: гимн	-12 -1 24 -10 -16
word word: глава	-5 -20 18 -1 -13
word word: глави	0 -3 -9 12 -12
word word: главно	4 -19 4 21 -29
word word: главны	-11 -3 -26 -24 46
word word: главы	-9 7 8 -13 -23
word word: гладко	-12 -8 8 -4 0
word word: глазам	-31 -22 33 -19 -22
word word: глушко	-8 -9 -23 8 2
word word: говори	-27 0 -5 0 0
word word: говоря	-19 8 18 -18 -29
word word: год	-33 -8 13 22 -3
word word: года	-29 -3 18 1 -11
word word: годам	-17 -1 -4 -4 23
word word: годин	-13 -3 1 -3 -9
word word: години	-42 -11 -2 -33 14
word word: годину	-11 -22 3 -17 15
word word: годом	-3 -10 5 12 -17
word word: году	-23 -3 -46 16 4
word word: годуют	-15 5 -14 17 -18
word word: голова	8 -20 13 -24 -23
word word: голови	-19 21 -11 15 -21
word word: головк	-14 -3 -8 -7 10
word word: головн	-19 11 -12 -18 16
word word: голову	-15 -4 -12 8 0
word word: голод	12 -11 22 -7 -23
word word: голодо	22 -14 -27 -19 14
word word: голос	-14 -8 33 8 -24
word word: голоса	-3 -11 17 -22 -1
word word: голоси	-23 -16 16 -13 -13
word word: голосу	13 -3 1 -15 11
word word: голосі	-14 0 0 -15 18
word word: гомеле	17 -16 -14 -20 -8
word word: гомель	12 -7 12 -3 -17
word word: гомеля	-3 -30 28 -16 -34
word word: горе	-27 -15 -13 21 7
word word: города	-19 -9 0 -12 19
word word: горяча	-15 -8 -18 -16 25
word word: горяче	-17 -27 -9 -10 25
word word: горячи	15 -1 -10 -3 -4
word word: госдум	-3 4 -49 3 -1
word word: госпит	-19 -22 33 -34 -15
word word: господ	-24 -20 8 -29 10
word word: госпіт	-18 -27 3 -11 19
word word: гостей	-17 -36 -2 -22 25
word word: гостеп	-16 12 -5 -4 6
word word: гостин	-4 -24 -2 -26 17
word word: гостом	16 -12 -2 -1 -1
word word: госуда	-36 -15 27 -6 14
word word: готов	-18 26 -10 0 -33
word word: готова	4 12 -24 -27 -6
word word: готови	-25 38 -8 -22 -33
word word: готовн	-28 5 -28 -8 7
word word: готово	-3 -26 -7 -12 32
word word: готовы	1 24 -13 -40 -36
word word: готовя	-30 14 5 -20 -5
word word: готові	-33 44 3 -8 -34
word word: готува	-11 10 5 -29 0
word word: готуют	-13 31 -13 -23 -26
word word: готує	-7 -11 -21 -20 19
word word: готуєм	-22 44 -49 -36 -8
word word: готуєт	8 22 -22 -6 10
word word: гражда	21 -20 -17 -2 -4
word word: грайне	-24 -22 -21 -13 26
word word: гранат	-14 -1 20 0 -13
word word: границ	3 3 -25 -18 1
word word: грати	-11 17 -1 -1 -8
word word: график	3 34 -15 -13 -23
word word: графік	-15 13 6 -18 -4
word word: греко-	19 -1 -12 -6 -11
word word: гривен	-26 -16 6 -24 17
word word: грн	2 -15 -38 -17 39
word word: грозил	22 -8 -14 -8 -20
word word: громад	-9 -32 -16 20 6
word word: грошей	-4 -7 -12 -7 20
word word: грошов	-22 -16 -28 -13 25
word word: гроші	-4 -6 6 -14 -2
word word: грудня	13 -16 3 0 -9
word word: грудні	-8 -8 10 12 -12
word word: груза	-14 -8 -8 -19 18
word word: грузов	18 -10 -16 -3 0
word word: груп	3 -31 10 1 -20
word word: група	16 2 -43 -25 -8
word word: групи	-2 -8 -17 6 -15
word word: групп	6 -2 -9 -2 -5
word word: группа	1 9 -10 -24 -5
word word: группе	15 -25 3 23 -23
word word: группи	-15 -13 -30 -17 24
word word: группо	-11 -3 11 -10 13
word word: группу	2 1 -30 -1 10
word word: группы	-20 29 0 8 -25
word word: групу	18 -26 -26 -18 9
word word: групі	-16 20 -37 -19 27
word word: губерн	-16 -34 37 -34 -12
word word: гуляйп	-32 12 -19 -21 12
word word: гумани	-5 17 -8 -24 3
word word: гуманн	1 -5 -4 14 -16
word word: гумані	-9 3 -32 7 2
word word: гур	-13 -11 0 -12 13
word word: гута	11 -7 -4 -3 -10
word word: гігієн	-18 -22 20 -13 -4
word word: гідно	21 0 -19 0 -3
word word: гімн	-17 -8 35 -4 -27
word word: да	-3 -2 -4 3 -16
word word: дав	18 -30 7 -11 0
word word: давали	-9 -3 23 -10 -24
word word: давлен	4 -13 0 -15 -10
word word: давно	-28 -12 -14 -11 19
word word: давнос	-12 -2 -14 -6 24
word word: дадут	-4 -16 14 -12 15
word word: дадуть	-6 -1 7 -10 10
word word: даже	-21 -12 17 -8 3
word word: дайте	-17 -27 7 -15 11
word word: дал	-11 -31 12 12 -27
word word: дала	-3 11 5 16 -31
word word: далее	-5 -14 27 -13 -27
word word: далеко	15 -36 -25 -36 15
word word: дали	-17 -18 -23 5 19
word word: дальше	28 -12 -24 -22 -16
word word: далі	-8 -7 8 13 -20
word word: даними	-33 -36 -28 27 5
word word: даних	-29 -21 -24 -16 28
word word: данные	-9 -38 -35 29 0
word word: данным	-7 16 -11 10 -13
word word: дані	-36 -17 -14 15 16
word word: данії	-15 -14 17 -32 -1
word word: дарья	-22 -6 23 6 -11
word word: даст	34 -24 -18 -14 -15
word word: дасть	10 21 -24 -16 -17
word word: дат	-23 43 -31 -23 -21
word word: дата	-37 61 -33 -26 -21
word word: дате	-33 13 7 -20 -41
word word: дати	-32 49 -25 -22 -20
word word: датою	5 -8 -8 -11 10
word word: дату	-37 39 -30 -14 -19
word word: даты	-46 28 -20 8 -21
word word: дають	4 -14 -11 7 10
word word: дає	-9 0 7 -1 22
word word: два	-2 -38 5 -14 3
word word: двадца	19 -9 -19 -28 -3
word word: двадця	11 -27 22 -2 -35
word word: дважды	-7 -9 -6 -12 21
word word: дванад	22 -17 19 -27 -31
word word: две	10 -28 -8 -1 -10
word word: двенад	-5 2 11 5 -49
word word: двері	19 -7 3 -12 -22
word word: двести	11 -15 -18 14 -22
word word: движен	-13 18 -20 -4 11
word word: дводен	-13 9 -9 -16 9
word word: двое	11 -36 -4 -5 -5
word word: двоим	6 -4 10 -10 -23
word word: двоих	-10 -28 -16 -23 22
word word: двом	-19 -15 19 -23 -5
word word: двома	-37 -19 7 -20 22
word word: двосто	-16 -12 -11 -31 29
word word: двох	-11 -7 -1 -17 4
word word: двоє	15 -26 5 -39 -2
word word: двум	9 -6 -17 -11 8
word word: двумя	-30 -5 9 -22 21
word word: двух	3 -6 -16 10 -1
word word: двухсо	-13 -18 11 18 -29
word word: дві	17 -10 -29 -26 0
word word: двісті	31 9 -18 -30 -20
word word: двічі	-2 -4 -22 -23 15
word word: де	3 -26 -5 -39 30
word word: дев'ян	24 -15 9 -9 -19
word word: дев'ят	-7 -22 17 2 -28
word word: девочк	32 -27 -20 -14 -30
word word: девяно	33 -10 -38 -19 -17
word word: девяте	33 -10 -26 -13 -30
word word: девяти	-2 -22 -19 -9 16
word word: девять	22 -27 -20 -29 1
word word: дежурн	-5 -24 -23 -17 26
word word: действ	-9 -11 2 -34 12
word word: декабр	16 -26 2 -5 -28
word word: декого	-5 -6 17 -10 -12
word word: дел	-11 4 6 9 -25
word word: дела	-17 -21 -16 6 10
word word: делали	2 19 -20 -10 -16
word word: деле	-22 5 -10 19 -9
word word: делега	-10 -8 -57 -7 33
word word: дело	-19 5 8 -16 7
word word: делом	-17 -13 17 -17 2
word word: делу	-13 9 -9 -15 9
word word: денис	-24 22 -9 5 -20
word word: день	3 -11 3 -17 -8
word word: деньги	9 -32 -21 -9 38
word word: деокуп	-32 -13 -18 -2 25
word word: депорт	-37 -48 -28 33 -6
word word: депута	12 -15 -10 -16 8
word word: держав	-4 -30 -15 -4 16
word word: держал	3 -25 29 -17 -23
word word: держат	-22 -25 27 -15 0
word word: держду	30 0 0 -29 -1
word word: держзр	10 -14 -14 -6 4
word word: держим	-2 10 -18 -24 -28
word word: держит	20 -7 -9 11 -31
word word: держпр	-2 -2 -9 -4 7
word word: держсе	-23 -23 -2 -3 27
word word: держсп	20 -3 -15 -1 -6
word word: десант	-13 -17 -32 -19 29
word word: десята	17 -4 -1 -21 -8
word word: десяте	45 -9 -32 -26 -23
word word: десяти	-35 -11 -18 11 20
word word: десятк	-25 -22 -6 3 26
word word: десять	-21 6 16 26 -46
word word: детале	-4 -10 17 -12 -15
word word: детали	-46 12 0 -38 -9
word word: деталь	21 -9 -29 -20 -5
word word: деталі	5 12 -9 -22 -21
word word: детей	-9 8 -48 -16 9
word word: дети	4 -19 -12 5 -3
word word: детски	-12 -5 -6 -7 19
word word: детско	8 -14 -29 -25 -1
word word: детьми	-7 -10 -5 -12 12
word word: детям	-26 13 11 -22 -5
word word: дехто	12 -9 2 -24 -7
word word: деяких	17 -3 -13 -1 -11
word word: деякі	2 12 -3 -8 -11
word word: деятел	-21 -2 -1 3 3
word word: джелял	21 -2 -6 -10 -9
word word: джерел	-34 28 -2 16 -29
word word: дзвони	-26 -12 20 1 -4
word word: дзвінк	-3 2 0 -4 -12
word word: дзвіно	-26 -1 22 -3 -26
word word: дзерка	9 -2 4 -8 -16
word word: дзуппі	2 16 -8 -9 -5
word word: диабет	11 -10 -15 -13 28
word word: диалог	-19 -22 -7 11 11
word word: диверс	16 -19 -20 14 -14
word word: дивити	-10 -5 29 -3 -25
word word: диво	33 -7 -20 -5 -25
word word: дивіть	-41 -22 58 -16 -17
word word: диплом	-2 -2 -30 1 9
word word: директ	-20 23 13 22 -34
word word: дислок	-22 -18 -11 -24 23
word word: дистро	6 -8 5 -5 -12
word word: дитина	2 -5 -32 0 0
word word: дитини	-9 -17 -14 25 -20
word word: дитині	10 -8 -17 -6 16
word word: длился	27 -8 -7 -18 -23
word word: длител	9 -6 -8 -10 1
word word: для	-16 -33 -15 5 20
word word: дмитра	-1 -4 17 -8 -15
word word: дмитри	-9 16 -37 -9 3
word word: дмитро	8 -13 2 -3 -16
word word: дневни	-20 -13 -23 -16 25
word word: дней	-22 -25 18 -30 8
word word: днем	-2 -33 -6 -36 20
word word: днепр	-11 -5 -10 -9 21
word word: дни	-33 23 2 -28 -1
word word: днк	-14 -41 19 -3 -2
word word: днк-ек	-5 -24 24 -30 -33
word word: днк-зр	16 -11 -10 -15 6
word word: днк-пр	-7 -2 -15 -10 25
word word: днр	-1 -6 -8 1 -17
word word: дню	-31 13 -22 16 -12
word word: дня	-5 -3 7 -2 -28
word word: днями	-36 8 29 -20 -20
word word: дні	23 -17 21 -41 -33
word word: днів	-4 -22 -2 -10 -4
word word: дніпра	-18 -25 25 -18 -6
word word: дніпро	-9 -11 -9 -21 28
word word: дніпрі	-14 -24 3 -20 11
word word: до	-11 5 -5 -13 -1
word word: доба	-7 -20 21 -2 -21
word word: добави	2 -26 1 1 15
word word: добавл	-9 -6 15 -6 -16
word word: доби	2 -12 -20 -4 8
word word: добива	-30 12 -16 -13 23
word word: добить	9 -2 -6 -2 -1
word word: добра	26 -6 -17 -18 -9
word word: добрал	-38 -4 40 -9 -23
word word: добрая	20 -10 -15 -23 -10
word word: добре	-6 -7 5 7 -12
word word: добрий	-3 -18 13 -20 -10
word word: добрих	13 -6 -12 -3 -4
word word: добров	-10 -13 3 -10 6
word word: доброг	10 -15 19 -29 -33
word word: доброй	5 -7 -19 -15 7
word word: доброс	-17 -3 -2 26 -25
word word: доброї	16 -11 -1 -3 -6
word word: добру	18 -2 -7 -9 -12
word word: добрые	14 6 -15 -1 -5
word word: добрі	20 12 -37 -21 -11
word word: добу	-16 10 -9 -25 17
word word: довга	21 -11 -5 -5 -12
word word: довгий	11 0 -1 -8 -2
word word: довгим	-6 -11 2 9 -13
word word: довго	9 -41 10 -12 0
word word: довгоо	11 -2 -1 -4 -7
word word: довгі	20 -10 17 -21 -22
word word: доведе	-3 -3 -7 -9 13
word word: довело	24 -16 -14 -9 -20
word word: довери	-16 -27 26 -22 -11
word word: доверя	-21 3 -10 17 1
word word: доводи	-32 8 -20 -14 7
word word: доволь	-18 19 -4 -4 1
word word: доволі	20 -14 -12 -3 -9
word word: довше	-10 -6 -13 -13 19
word word: довів	-11 11 12 -6 -23
word word: довідк	-12 -10 -8 -16 18
word word: довіре	-7 -16 -12 -14 29
word word: довіру	-14 -2 -13 11 8
word word: довіря	-27 15 -6 27 -25
word word: довічн	1 -21 -12 -12 18
word word: догова	36 -4 -29 -9 -16
word word: догово	-5 -7 -7 1 -18
word word: додав	17 -13 -28 -7 -4
word word: додано	-16 -12 -19 -29 25
word word: додати	-18 14 9 9 -20
word word: додатк	-29 -1 -29 11 5
word word: додому	1 -12 1 7 -19
word word: дождал	4 -24 2 -1 -10
word word: дозвол	-10 -11 -8 -14 21
word word: докази	-13 -15 -29 -13 27
word word: доказі	-38 -18 9 -22 24
word word: доки	-8 -25 9 22 -33
word word: доклав	16 -1 -5 -12 -2
word word: доклад	-27 10 -24 26 -9
word word: докуме	-22 3 3 -16 8
word word: долар	-6 -10 16 -25 -7
word word: доларі	-11 -18 -30 -27 30
word word: долгих	21 -1 -15 -3 -6
word word: долго	7 -12 7 -5 -26
word word: долгож	-1 -6 8 0 -10
word word: должен	-21 25 -26 -11 -18
word word: должны	-11 -8 17 -18 -22
word word: доллар	5 -29 -26 4 7
word word: доложи	-22 -34 -2 3 24
word word: долуча	6 -8 -11 -7 0
word word: долучи	34 -13 -23 -24 0
word word: долю	10 -20 -16 -13 10
word word: дом	-26 -25 14 9 -10
word word: дома	15 -12 -10 -10 -7
word word: домага	-19 -11 -14 24 -23
word word: домах	-21 -14 19 -10 -14
word word: домашн	3 -1 2 -6 -22
word word: доме	-19 -19 -10 -12 20
word word: домов	-10 -12 -18 -25 19
word word: домови	4 0 -29 -34 18
word word: домовл	0 4 -6 0 -30
word word: домогл	19 -3 -6 -7 -11
word word: домой	-8 0 3 -19 3
word word: домом	19 -4 -13 -2 -10
word word: дому	19 -15 8 -7 -20
word word: домівк	-6 -21 -13 -10 26
word word: доміво	-7 -4 -6 15 -7
word word: дональ	-3 13 -8 -4 -18
word word: донбас	-13 9 -24 -8 13
word word: донецк	9 -29 -6 -4 -11
word word: донець	44 -3 -24 -17 -10
word word: донечч	16 -5 -25 -12 16
word word: дончан	33 -16 -21 -19 -25
word word: донька	-4 -5 18 -23 -21
word word: доньки	8 -1 14 -8 -9
word word: доньку	-13 -4 18 -1 -15
word word: допис	-24 9 -39 -20 3
word word: дописі	-15 -10 18 -12 -8
word word: допита	-10 -6 -4 -13 13
word word: доплат	-11 -24 -21 -16 32
word word: допові	-29 25 -29 -12 -1
word word: дополн	-26 32 -27 -25 3
word word: допома	31 -27 2 -10 -21
word word: допомо	6 -3 -4 -25 7
word word: допомі	30 -21 -42 -29 -5
word word: доправ	12 10 -35 -28 -6
word word: допуск	-12 -16 -12 20 -7
word word: допуст	-23 -8 -12 -19 31
word word: дорога	-6 -26 -2 -3 2
word word: дороге	25 -7 -15 -9 -6
word word: дороги	19 -20 1 -30 -18
word word: дорого	4 -8 15 -7 -24
word word: дорогу	12 -13 23 -17 -29
word word: дорогі	-6 -14 2 -12 16
word word: дороже	-5 -38 24 -15 -14
word word: дорозі	18 7 -8 -11 -24
word word: доруче	2 4 -2 -2 -30
word word: доручи	-20 2 7 -22 3
word word: досвід	-17 -18 -21 -20 24
word word: дослід	32 -13 -18 -26 -32
word word: достав	-7 4 2 -15 2
word word: достал	-10 -7 -17 -15 14
word word: достат	-15 -18 -1 8 15
word word: достиг	14 2 -11 2 -31
word word: достич	-6 23 -9 -2 -19
word word: доступ	-39 -9 -18 15 12
word word: досягл	-12 -15 -10 -3 14
word word: досягн	38 8 -21 -15 -13
word word: досі	-6 -11 -19 -13 7
word word: дотрим	4 18 7 -43 -38
word word: дохе	-2 16 -16 -15 -9
word word: доходи	-10 -16 -17 -3 22
word word: доходя	-8 9 -4 -11 11
word word: дочека	-24 12 8 -2 -17
word word: дошли	-11 -11 -14 0 23
word word: дпсу	7 -6 7 -12 -17
word word: дрон	-32 -11 -31 -21 39
word word: дронам	-22 -12 -6 -9 32
word word: дрони	-28 -25 4 -1 9
word word: дронов	-15 -18 -18 -21 26
word word: дронів	-8 -16 -6 -32 18
word word: друг	-1 -16 -4 -16 20
word word: друга	6 8 -31 -27 7
word word: другая	-9 -11 31 -7 -22
word word: друге	-16 -4 -11 -1 3
word word: другие	-15 19 -22 -4 0
word word: другий	7 -3 -16 -17 3
word word: другим	22 -17 -4 -17 -28
word word: других	-2 5 -9 19 -22
word word: другог	7 -17 21 23 -27
word word: другой	-7 -25 -3 -22 21
word word: другу	-1 -20 18 -22 -2
word word: дружин	-23 -25 5 -30 26
word word: друзья	16 14 -17 -35 -8
word word: друзям	-6 -2 -14 -21 23
word word: друзі	15 -23 -1 -21 -9
word word: дснс	16 -14 -23 -11 -15
word word: дсст	12 -2 -4 -11 -1
word word: дуже	22 -21 28 -35 -21
word word: дульце	-12 -7 -15 -1 15
word word: думав	-31 -21 8 -10 4
word word: думал	-9 -2 25 -6 -18
word word: думали	-8 -7 8 13 -21
word word: думкам	-12 -31 -28 -9 45
word word: душ	-1 -10 -5 -11 15
word word: дшв	18 -1 -10 -8 -7
word word: дякую	11 -14 -20 -15 7
word word: дякує	31 -14 -15 -14 -23
word word: дякуєм	4 3 4 -5 -20
word word: діагно	-8 -9 23 -6 -20
word word: діб	-15 9 -17 -4 19
word word: дівчат	1 -11 38 -18 -34
word word: дівчин	8 -9 7 -13 -5
word word: дізнав	12 -16 -26 -5 24
word word: дізнал	-22 -13 8 -3 10
word word: дізнає	-27 13 -10 -14 7
word word: дій	-31 -13 -30 27 -7
word word: дійсно	-16 24 -18 -8 -20
word word: дійшли	-1 -6 -6 -11 14
word word: діляно	0 -12 18 -2 -19
word word: дім	10 -9 5 -17 -25
word word: дістал	-20 -14 -33 -20 29
word word: дітей	-9 -14 -18 -4 -5
word word: діти	2 -9 -3 0 -15
word word: дітьми	24 -22 25 -16 -43
word word: дітям	-20 -4 5 -11 25
word word: діяти	-29 -2 -9 -16 21
word word: діє	-9 -17 -20 -13 17
word word: дії	-12 -22 26 -4 -2
word word: евакуа	-20 -28 -20 -19 35
word word: евакуй	-12 14 -14 -21 4
word word: евакую	-17 4 -24 -23 32
word word: евгени	-19 9 23 16 -29
word word: египет	-12 -13 -4 -10 22
word word: его	-34 11 -9 -3 10
word word: еда	1 -11 -26 -15 6
word word: едет	24 -8 -19 -15 -13
word word: единиц	-36 -10 -5 -18 40
word word: единов	-4 -6 4 -10 13
word word: единст	-16 -18 -15 -26 25
word word: еду	12 -6 -16 -20 1
word word: едут	10 -22 12 -23 -32
word word: ее	-15 -10 -11 13 -9
word word: ежедне	-6 -7 -22 17 -4
word word: ей	15 -3 -16 -4 3
word word: ексклю	-23 -20 33 -18 -21
word word: ексмер	14 -18 16 -23 -13
word word: експер	14 -48 8 -14 8
word word: екіпаж	-36 14 -25 -14 21
word word: електр	1 10 -16 -14 -5
word word: еленов	-18 -16 -25 -6 31
word word: емоції	-22 -15 28 -4 -19
word word: ему	27 3 -20 -15 -5
word word: емірат	38 22 -9 -24 -34
word word: енерге	-13 7 -44 14 -5
word word: енерго	40 -8 -5 -35 -13
word word: ердога	-1 20 -2 -35 -13
word word: ереван	-21 -12 -11 -4 25
word word: ермак	34 -3 -27 -5 -18
word word: ермака	25 -7 -8 -18 -9
word word: если	-10 5 -27 -6 0
word word: есть	5 12 -6 0 -31
word word: етап	36 -12 2 -31 -42
word word: етапам	-2 21 7 -15 -29
word word: етапи	12 -14 18 -18 -19
word word: етапу	-18 -14 25 -10 -20
word word: етапі	-12 12 -3 -1 4
word word: етапів	7 -39 -12 21 -27
word word: ефрейт	-23 -6 33 -8 -22
word word: ефірі	-9 4 -3 20 -31
word word: ехали	-3 -6 -4 6 -13
word word: ехать	10 -8 -1 2 -10
word word: еще	2 -15 -5 -10 -6
word word: ж	14 -9 -42 5 0
word word: жалоб	-9 -6 -18 -12 36
word word: жаль	-5 9 -23 -5 -6
word word: жартую	-23 -8 -4 -14 18
word word: жартує	-3 -15 24 -11 -27
word word: ждал	-2 -15 -10 -8 4
word word: ждали	12 4 -7 -6 -17
word word: ждать	-13 -25 4 5 17
word word: ждем	-10 12 -20 12 -46
word word: ждет	1 -33 2 -20 10
word word: жду	10 10 -11 -16 7
word word: ждут	8 -13 -12 2 3
word word: же	-8 -4 -23 2 5
word word: желани	-24 -22 8 -2 18
word word: желающ	-20 13 -10 -13 10
word word: жен	17 29 -33 -31 -19
word word: жена	0 -6 -11 -9 14
word word: женам	-28 -11 -6 -16 18
word word: женами	10 -7 -23 -15 -2
word word: жене	-7 -1 -3 -8 9
word word: женева	20 -22 -16 -8 1
word word: женеве	9 -1 -12 -12 -1
word word: женевс	7 -31 -9 -2 10
word word: женеві	7 -3 -24 -4 5
word word: женско	30 -5 -5 -14 -24
word word: женщин	9 -9 -18 -10 2
word word: жены	2 5 10 -15 -27
word word: жест	7 -21 -10 -22 9
word word: жеста	-4 19 -7 -2 -21
word word: жестом	17 -9 -2 -2 -16
word word: жив	10 -12 -15 -25 21
word word: живе	8 -1 -6 16 -22
word word: живий	-8 3 19 -3 -37
word word: живим	-20 -5 20 -7 -16
word word: живими	-3 -10 -28 10 17
word word: живих	-18 12 -21 -24 16
word word: живой	-25 -6 22 -6 14
word word: живут	-31 -19 5 5 25
word word: живы	31 -39 -26 -23 20
word word: живые	5 -18 -17 10 -16
word word: живым	-7 14 -2 -2 -4
word word: живыми	-24 -18 -9 34 -16
word word: живых	-15 -12 -13 -11 27
word word: живі	2 -17 -27 -21 19
word word: жизни	6 -15 3 -30 0
word word: жизнь	-16 -17 4 -34 24
word word: жили	29 -7 -6 -10 -22
word word: жилищн	-14 -8 -15 16 5
word word: жилье	-32 -10 9 -22 9
word word: жителе	-14 17 -11 2 -17
word word: жители	1 -10 10 -22 -8
word word: житель	-10 -34 -9 10 9
word word: жителя	-19 -8 -31 30 -15
word word: жителі	-18 2 -11 -18 19
word word: жити	-23 -13 -16 -13 29
word word: житиму	-15 -5 -31 -2 25
word word: житло	9 -17 6 -11 -2
word word: житоми	-18 -6 17 -20 -13
word word: життя	-24 -14 2 1 16
word word: жить	-13 -33 -33 1 24
word word: жовтен	-23 -20 -18 24 7
word word: жовтня	-26 22 -8 -8 -9
word word: жовтні	-6 -22 -20 6 14
word word: жоден	-5 -17 -11 -3 9
word word: жодна	-5 -19 12 5 -5
word word: жодних	21 6 -21 4 -52
word word: жодног	-21 -22 -22 3 27
word word: жодної	-10 2 12 8 -20
word word: журнал	-23 21 -3 10 -12
word word: жінка	39 -8 -23 -9 -27
word word: жінка-	9 -1 -3 -2 -3
word word: жінки	-7 -10 12 6 -13
word word: жінку	3 -14 9 -9 -9
word word: жінок	6 1 -22 15 -22
word word: жіночи	-27 -3 22 14 -13
word word: жіночо	-20 -11 26 -15 -24
word word: жінці	2 -8 -12 -4 17
word word: з	-2 -11 2 -2 -2
word word: з'явил	-29 33 -9 -5 6
word word: з'ясов	-11 16 -17 4 -16
word word: з'ясув	-14 -22 -7 -7 26
word word: з-за	-22 -13 -14 -11 19
word word: з-помі	-36 -3 28 19 -30
word word: з-під	24 -17 -20 -14 2
word word: за	-5 -11 -10 9 3
word word: забайк	-30 -5 34 -10 -16
word word: забезп	21 -19 -1 -31 -4
word word: забере	22 14 -23 -12 -23
word word: заберу	-6 -5 -10 -1 12
word word: забира	24 17 -31 -23 -28
word word: заблок	-28 12 -27 -22 16
word word: заболе	20 0 -9 -14 -1
word word: заборо	-25 -15 8 8 -6
word word: забрав	-23 15 -19 13 -5
word word: забрал	26 -27 3 -13 -28
word word: забрат	-30 17 -1 12 -17
word word: забува	-24 -14 -10 20 -2
word word: забуде	-26 -18 20 -20 7
word word: забули	-1 -12 -31 -15 23
word word: завала	-4 -7 -13 -17 10
word word: завало	-23 -1 -5 -2 25
word word: завалі	-16 -2 -8 -1 12
word word: завдав	-26 -9 -20 -25 32
word word: завдал	-9 -3 -1 13 -11
word word: завдан	-8 14 -8 -29 3
word word: завдяк	7 -15 -6 11 -29
word word: заверб	-6 -6 -2 12 -3
word word: заверш	4 -8 14 -39 3
word word: завжди	-16 5 -1 5 3
word word: зависи	-25 21 -11 -18 -11
word word: завода	-15 -19 -13 -3 34
word word: завтра	27 -7 -13 -12 -29
word word: завіта	-13 -8 -25 -11 30
word word: загало	0 -17 -27 11 4
word word: загаль	6 -7 -21 -5 6
word word: загарб	-7 -5 -4 9 2
word word: загибе	6 -13 13 -3 -19
word word: загибл	18 -14 -10 -15 -11
word word: загину	0 -17 -7 -15 30
word word: загоні	16 -9 -16 -22 17
word word: загрож	-15 -21 -17 -10 21
word word: задачи	-19 -5 -9 -2 14
word word: задейс	-8 -12 -8 -12 18
word word: задерж	-15 -8 -21 -36 29
word word: задоку	-18 -13 -16 -32 30
word word: заздал	-7 11 -4 -17 -6
word word: зазнал	-12 0 -15 14 19
word word: зазнач	19 -15 -21 -28 -1
word word: займає	17 -13 -23 2 -2
word word: займет	-18 13 27 -18 -34
word word: займут	13 -2 -6 -3 -9
word word: зайшли	6 -3 -9 -4 -3
word word: заканч	30 -9 -19 -9 -16
word word: закарп	6 -15 14 -13 -14
word word: заклик	-21 19 -20 3 -9
word word: заключ	-16 -12 -18 -28 35
word word: закон	-7 -30 -22 -26 42
word word: законо	-22 -13 -16 10 16
word word: законч	3 -20 11 -21 -2
word word: закорд	-21 15 -9 -11 3
word word: закрит	-9 -20 7 13 -4
word word: закрыт	-19 -8 -10 -6 30
word word: закупі	-10 -4 -5 -8 20
word word: закінч	7 -22 15 6 -22
word word: залежа	-10 20 -15 -3 -20
word word: залежи	-26 22 -10 14 -25
word word: залиша	-29 -6 32 21 -7
word word: залиши	7 33 -35 -29 -24
word word: заложн	-32 -15 -25 4 25
word word: залужн	18 -2 -5 -6 -16
word word: залуче	-13 -8 -3 12 -8
word word: залі	-17 -7 -6 -11 21
word word: залізн	-30 -21 -21 -12 30
word word: замест	-8 8 -9 2 -9
word word: заморо	-10 9 -2 -6 15
word word: заміни	-7 16 -17 -15 7
word word: заміст	-16 26 -12 -4 -6
word word: занима	8 -3 -30 3 -1
word word: заняла	-6 -14 2 -10 2
word word: заняти	-9 -9 -12 -4 18
word word: заняты	-19 -9 -6 -8 21
word word: заочно	-26 -7 -22 6 9
word word: запада	-27 -2 -18 -1 35
word word: западн	9 -1 -20 14 -7
word word: запам'	18 -26 16 -20 -18
word word: запевн	-5 -15 -12 -4 12
word word: запис	-22 -18 -17 2 17
word word: записа	-19 -21 9 -18 15
word word: запису	-13 -16 7 -4 0
word word: записі	-24 12 -9 35 -35
word word: запит	-20 -6 -3 29 -25
word word: запита	-51 -27 -7 13 23
word word: запити	-30 -16 28 17 -24
word word: запиту	-23 -19 17 -3 14
word word: запиті	-33 4 5 -4 -2
word word: заплан	-18 24 -25 -19 -5
word word: заповн	-35 -12 -19 -27 31
word word: запоро	24 -36 -8 -28 -5
word word: запорі	21 -22 -22 -20 5
word word: запрац	-4 -30 15 -30 5
word word: запрещ	-24 -13 -13 -16 27
word word: запроп	-17 30 -27 -15 -15
word word: запрос	-18 5 -29 10 3
word word: запрош	-13 -24 -13 1 17
word word: запізн	-19 -17 19 -13 8
word word: заради	22 -23 -20 2 -6
word word: зараз	-21 29 0 -8 -24
word word: зарано	-15 17 5 -10 -26
word word: зареєс	-13 -17 -23 -23 33
word word: зарпла	-24 -12 20 -10 -6
word word: заручн	-2 -9 -27 -12 19
word word: заседа	-32 -7 -23 30 6
word word: заслуг	17 0 -10 -7 -2
word word: заслух	-24 10 -25 -13 9
word word: застав	-10 -21 7 -15 3
word word: застен	13 -19 2 16 -30
word word: застос	3 -7 -1 -21 21
word word: заступ	-15 22 -24 21 -27
word word: засудж	-3 -2 -17 2 -5
word word: засуди	24 -15 -18 8 -25
word word: засіда	-16 -14 -31 15 16
word word: зателе	-18 -21 14 -29 8
word word: затем	13 -23 -6 -13 11
word word: затону	21 -5 -9 -7 -8
word word: затрим	-13 -11 -28 -7 34
word word: затягу	-24 9 -15 9 4
word word: зауваж	-17 -2 28 -15 -11
word word: зафикс	-38 -25 -22 -9 31
word word: зафікс	-16 -15 7 -17 14
word word: захват	-15 -3 -10 -8 22
word word: захвач	7 8 9 -10 -29
word word: захисн	20 -19 -4 -13 -14
word word: захист	-9 5 -26 -4 17
word word: захища	9 -9 -29 -15 13
word word: захода	18 -1 -13 -2 -4
word word: заходи	29 4 -21 -26 -17
word word: заходо	-22 -24 -18 -7 36
word word: заходу	-9 -11 -17 13 4
word word: заході	-4 21 -23 -16 -15
word word: захопи	18 -1 -20 -8 -7
word word: захопл	-1 -19 -12 13 -12
word word: захоро	5 -10 -16 -13 10
word word: захід	15 -11 -10 -36 -6
word word: зачем	2 -26 11 -13 -4
word word: зашли	-14 -20 -25 -16 24
word word: защита	-22 -10 -11 -12 25
word word: защитн	-9 -14 10 -22 -5
word word: защиты	-24 -15 -20 8 30
word word: защища	17 0 -3 -16 -5
word word: заяв	-19 -10 -11 -15 29
word word: заява	-19 -23 -11 -20 34
word word: заяви	-33 41 -26 2 -18
word word: заявив	-5 15 11 -16 -11
word word: заявил	-5 -6 -4 14 -16
word word: заявки	-14 -12 -21 -29 25
word word: заявку	-13 -23 -25 -12 20
word word: заявле	-32 10 -23 -8 14
word word: заявля	-16 21 -10 10 -18
word word: заявою	-10 -1 -4 -10 14
word word: заяву	-20 -5 -24 -5 29
word word: зберег	-30 -24 6 -1 28
word word: збереж	-7 -21 -6 -5 16
word word: зберіг	8 -29 -25 -35 20
word word: збили	-27 -15 14 -14 -1
word word: збирал	-4 -12 -10 5 12
word word: збираю	-10 -12 -18 -4 18
word word: збирає	0 4 -24 -12 3
word word: збито	-29 -8 8 -21 10
word word: збройн	37 -4 -20 -10 -21
word word: зброю	-28 -42 -14 -37 43
word word: зброя	-26 12 -12 -18 -4
word word: зброї	5 -1 -8 6 3
word word: збіг	-21 -25 8 -22 11
word word: збігів	-13 -17 -13 -25 32
word word: збільш	-21 -9 -13 -21 27
word word: збір	-20 -8 -29 -19 39
word word: зв'яжу	8 -7 5 -7 -17
word word: зв'яза	-9 -5 -16 -5 20
word word: зв'язк	-13 -8 -1 -3 8
word word: зв'язо	-24 -16 20 -3 1
word word: звання	1 -15 -26 -11 18
word word: звезда	-27 -14 21 -3 -5
word word: звезды	-14 -9 11 -8 4
word word: зверне	-23 -46 -34 26 11
word word: зверну	-39 -13 -6 9 5
word word: зверні	-9 -24 9 -12 3
word word: зверта	-12 -18 -4 -3 11
word word: звинув	-22 7 -16 11 -6
word word: звичай	1 6 5 -8 -14
word word: зволік	19 -12 -11 -3 -12
word word: звонил	9 -13 -4 7 -34
word word: звонки	-27 11 25 -18 -18
word word: звонко	-19 -14 -5 -25 28
word word: звонок	-2 -29 17 -21 -12
word word: звонят	-7 -12 13 -13 -17
word word: зворот	20 -1 -4 -11 -12
word word: звідки	-4 -2 -11 -20 22
word word: звідти	-4 -12 -14 5 -1
word word: звільн	-2 -15 -1 -4 -5
word word: звістк	23 -11 -15 9 -16
word word: звіт	-18 -11 -11 -32 26
word word: згадал	12 -11 -13 -14 15
word word: згода	-27 36 -14 -22 -25
word word: згоди	-19 17 20 -29 -22
word word: згодом	42 -6 -29 -20 -18
word word: згоду	-10 18 -3 -4 -6
word word: згідно	24 -22 -19 -18 -13
word word: здав	7 -2 -13 -11 3
word word: здавал	-4 -2 -1 19 -17
word word: здават	-15 -9 -12 1 5
word word: здався	-26 -23 -29 10 8
word word: здалис	-23 -22 -32 -18 35
word word: здати	23 -27 -22 -35 31
word word: здатис	-14 -33 -26 -32 43
word word: здають	-29 -6 -18 13 11
word word: здаєть	-9 -13 17 -14 8
word word: здебіл	3 -14 -18 -5 0
word word: здесь	-24 -20 24 -10 8
word word: здобул	21 -12 -6 -1 -6
word word: здоров	-2 -32 14 -23 2
word word: здійсн	7 -19 11 -41 -1
word word: зеленс	11 -8 6 -20 -25
word word: земле	14 -17 9 -25 -21
word word: землю	24 -15 22 -24 -35
word word: земля	31 -11 -19 -13 -25
word word: земляк	-25 -8 22 -14 -9
word word: землі	23 -14 -12 -15 -10
word word: зенитн	-8 -3 -4 -7 9
word word: зерна	-13 -5 -5 -2 14
word word: зерно	-17 -19 -12 -13 22
word word: зернов	5 -4 -21 -3 18
word word: зими	2 12 18 -10 -20
word word: зиму	11 -8 -1 -10 -8
word word: зимы	-11 -3 20 -7 -15
word word: зловми	-14 -22 -20 -23 30
word word: злочин	-28 -3 -19 -19 37
word word: змеины	2 -10 -23 -4 17
word word: змогли	0 -26 -13 0 22
word word: змогу	16 -10 -12 -3 -7
word word: зможем	-20 14 4 22 -32
word word: зможут	11 7 -17 -9 -12
word word: змі	13 27 -28 -28 -20
word word: змін	28 -8 -8 -18 -4
word word: змінив	5 -6 -6 -24 11
word word: змінил	-22 -13 -7 -3 8
word word: змінюю	-1 17 -7 2 -16
word word: змінює	-12 13 -25 -4 17
word word: змішан	20 -20 -14 -9 9
word word: зміїни	29 -3 -23 -3 -6
word word: зміїно	34 -17 -4 -14 -36
word word: знав	-12 -13 24 -1 -15
word word: знаем	-13 -27 -32 40 -35
word word: знайде	-19 -12 -20 8 7
word word: знайти	32 -13 3 3 -26
word word: знайшл	-21 -13 8 -32 24
word word: знак	-12 -12 -5 -9 14
word word: знаком	25 11 -12 -22 -17
word word: знала	24 8 -16 -14 -26
word word: знали	-2 -21 0 -12 15
word word: знати	-21 -15 -20 32 16
word word: знаход	-8 -23 11 -16 12
word word: значил	20 -12 -12 -10 -8
word word: значит	1 -1 9 -1 -9
word word: значно	1 -3 -11 26 -22
word word: знаю	-5 -19 21 -8 -25
word word: знают	-10 7 -1 -29 25
word word: знають	4 1 -12 -10 -2
word word: знає	-8 18 -26 26 -28
word word: знаємо	-1 7 -23 16 -19
word word: знаєте	-28 -6 16 -8 -10
word word: зник	6 -8 -7 5 -20
word word: зникли	10 -13 -22 11 -11
word word: зникло	-14 -12 14 -23 -6
word word: зниклі	7 -10 -15 -3 -4
word word: знищен	-4 -19 -21 -24 18
word word: знищил	-14 -1 -2 -5 19
word word: знов	-17 -1 0 -19 8
word word: знову	1 -8 -4 -32 1
word word: зняли	-30 -11 13 -11 10
word word: зобов'	-23 12 -8 -4 -1
word word: зовсім	-14 -14 -6 -5 12
word word: зокрем	18 -5 -8 -1 -21
word word: золота	-22 -5 -12 -11 17
word word: зоне	-18 18 -30 -27 3
word word: зоны	1 -15 -24 -16 10
word word: зосере	-17 -11 -4 18 -1
word word: зрадни	-17 -3 -15 -10 26
word word: зразки	5 -29 -23 -14 16
word word: зразкі	-32 -30 29 -14 -23
word word: зразок	-2 -19 -11 -30 25
word word: зранку	13 4 -14 -2 -4
word word: зрк	0 -8 -10 -2 2
word word: зробив	-23 -1 21 9 -23
word word: зробил	9 -19 0 -17 6
word word: зробим	-8 17 -18 -19 6
word word: зробит	-43 17 32 -46 2
word word: зробле	17 23 11 -13 -27
word word: зсу	34 -1 -18 -2 -28
word word: зупине	-18 31 -11 -9 -30
word word: зупини	-19 -14 -30 4 25
word word: зупинк	-24 -21 33 -4 -25
word word: зупиня	11 13 -26 -7 -8
word word: зусилл	18 -1 -2 -9 -10
word word: зусиль	10 3 -3 -9 -1
word word: зустрі	-19 -2 5 2 -4
word word: зі	-3 9 7 -42 0
word word: зібрал	-40 -22 -8 -14 40
word word: зібран	-26 -9 -12 23 -34
word word: зібрат	0 -7 -15 -14 14
word word: зір	12 -10 0 -1 -3
word word: зірвал	-12 28 -25 -5 -7
word word: зірван	-27 23 -18 -15 3
word word: зірват	13 9 0 -7 -15
word word: зіткне	9 -26 -20 -8 11
word word: и	-5 -6 -2 -10 4
word word: иван	36 -1 -8 -5 -34
word word: игорь	-21 -6 11 -8 3
word word: иденти	-11 -12 14 -14 3
word word: идет	-9 42 -34 -8 -28
word word: идут	-1 31 -19 3 -36
word word: из	-11 -17 8 0 -1
word word: из-за	-40 31 -26 -34 19
word word: из-под	-19 -29 -2 -24 11
word word: извест	-14 -31 10 28 -49
word word: извеще	-15 -17 27 -1 -19
word word: издани	-1 -17 -16 22 -1
word word: измени	-27 21 -22 -23 10
word word: изолят	-27 -13 -20 -13 34
word word: израил	-37 -17 -12 -17 37
word word: изъято	-13 -7 -10 -5 27
word word: изъяты	-7 -8 -31 -18 27
word word: иконы	-23 -8 -15 -10 21
word word: или	-20 -9 -24 -5 17
word word: им	6 -13 -4 -12 -1
word word: имен	-6 22 -14 -1 3
word word: имена	17 -34 -17 16 -6
word word: имени	-47 -25 11 23 -17
word word: именно	-14 24 -27 -15 -8
word word: ими	21 3 -12 -9 -15
word word: имя	-21 -9 10 -11 37
word word: инвали	19 -11 -17 -27 11
word word: инжене	-4 -7 -11 -26 19
word word: инициа	-20 13 -13 17 9
word word: иностр	13 -9 -31 -12 6
word word: интерв	-30 -27 27 3 -9
word word: интерн	-3 -6 -7 -4 9
word word: интерф	1 -10 6 -5 -19
word word: информ	-2 -25 -27 12 2
word word: инфрас	-16 -6 -12 0 21
word word: ирина	12 -9 -8 -12 -6
word word: исключ	-27 22 -32 -19 9
word word: исполн	10 -7 -13 -24 15
word word: истори	-15 -16 4 -24 10
word word: источн	3 44 -39 -10 -21
word word: истреб	-9 -15 -5 -3 17
word word: итог	13 -3 12 -16 -39
word word: итогам	1 12 7 -1 -41
word word: итогах	-18 -8 8 9 -17
word word: итоги	-34 -31 3 28 -12
word word: итого	37 -39 -19 -24 -19
word word: их	1 -5 1 -8 -11
word word: ищем	22 11 -25 -30 15
word word: июле	21 17 -1 -19 -38
word word: июля	-1 7 -7 -28 2
word word: июне	-41 -11 17 12 -31
word word: июньск	7 -22 -8 11 -12
word word: июня	-4 -13 -25 15 -9
word word: й	9 -11 3 -15 -10
word word: йде	-38 45 -32 -1 -25
word word: йдемо	-7 -16 9 9 -14
word word: йдетьс	0 22 -28 17 -51
word word: йдуть	7 4 -21 -4 -12
word word: його	-23 -2 14 -24 6
word word: йому	-16 -16 25 -21 4
word word: йшли	13 -4 -6 -12 -12
word word: йшлося	-8 12 -15 0 7
word word: к	14 2 -10 -15 -8
word word: кабіне	-5 -11 -31 -24 37
word word: кава	-20 -28 6 -17 22
word word: каву	-30 -8 35 -4 -44
word word: кадетс	-17 -8 -12 -9 24
word word: кадрах	10 -2 -6 -11 -16
word word: кадри	-22 -23 25 -21 -9
word word: кадры	-27 -27 49 -30 -44
word word: кадыро	-12 -17 24 -4 -18
word word: каждая	11 -7 -28 -15 8
word word: каждог	-9 -27 -25 28 -25
word word: каждое	-4 -4 -29 2 -4
word word: каждой	-1 20 -25 -9 -45
word word: каждом	-2 -12 8 5 -16
word word: каждую	21 -26 -25 11 -11
word word: каждый	-20 -2 -35 15 16
word word: каждым	6 -12 8 9 -29
word word: каже	-24 18 7 -21 -4
word word: кажу	-17 27 -17 7 -26
word word: кажуть	2 -8 3 -11 -13
word word: казали	-12 -8 8 -10 -3
word word: казахс	-20 -20 -20 -17 28
word word: казачь	-19 -1 19 -2 -4
word word: как	-11 -27 29 -17 1
word word: какая	10 -7 -10 -8 -8
word word: каких-	33 0 -15 -13 -31
word word: какой	-7 9 -10 -5 -7
word word: калини	-15 -18 28 -9 -23
word word: калужс	-21 -8 -22 -7 38
word word: камер	11 -17 -17 -16 10
word word: камера	-29 -2 15 -13 31
word word: камере	-17 -1 32 -10 -30
word word: камеру	-20 -1 9 -9 15
word word: камері	-12 -4 36 -5 -20
word word: камиши	-23 13 -10 -16 -6
word word: канада	-15 3 -27 -18 20
word word: канади	20 -14 -14 -11 -15
word word: канал	-2 -11 -6 -25 12
word word: канала	14 13 -20 -14 -7
word word: канале	16 -1 7 -2 -17
word word: канали	-6 -24 -21 -24 26
word word: каналу	-19 -11 -12 -13 24
word word: каналы	-31 3 -25 4 17
word word: каналі	-19 12 -9 -19 4
word word: канун	8 -4 -23 -6 10
word word: канцле	7 -32 -21 -13 30
word word: капці	-6 -10 -4 -7 6
word word: капіта	-16 26 -12 -8 11
word word: кара-м	-30 -16 -21 -10 35
word word: караба	-24 -2 -6 -11 25
word word: карант	-22 -6 25 -5 -5
word word: кардин	3 14 -11 -20 -2
word word: картин	-29 -18 -31 -29 46
word word: карток	19 2 -16 -14 -11
word word: карты	-10 -7 -1 -3 16
word word: касает	-13 -9 -22 -13 18
word word: катар	8 9 -50 -23 -11
word word: катара	19 13 -22 -14 -22
word word: катарс	28 -7 -18 7 -35
word word: катару	4 -2 -14 10 -38
word word: катаст	-22 -17 17 -14 -3
word word: катего	-22 20 -11 -13 -4
word word: катера	-9 -6 -4 -8 12
word word: катува	-7 -35 -4 -11 13
word word: катів	-9 -8 -9 -15 13
word word: катівн	9 -11 -8 4 -3
word word: каховк	-3 -4 10 -17 -6
word word: качест	-13 17 -5 -11 10
word word: кв	-19 -1 -2 -2 21
word word: квадра	-19 -8 -11 -16 21
word word: кварта	-36 -31 -37 16 18
word word: кварти	-18 -21 7 -7 15
word word: квиток	10 -16 -14 -6 11
word word: квітам	-5 -14 31 -21 -25
word word: квітен	-11 -19 -13 -10 24
word word: квітня	-3 -8 3 0 -7
word word: квітні	10 -3 -16 -24 21
word word: кг	-28 -23 9 -6 5
word word: керова	-8 0 0 -12 17
word word: керівн	-6 18 -22 -3 -15
word word: киев	5 10 -5 -6 -24
word word: киева	-21 39 -33 11 -28
word word: киеве	11 -12 -4 -29 -15
word word: киевом	1 21 -40 -26 -17
word word: киевск	16 0 -18 -26 -9
word word: киеву	4 5 -31 1 -25
word word: килогр	9 -7 15 -9 -19
word word: ким	-9 -11 -20 19 1
word word: кинули	-27 -19 -21 -12 29
word word: кирилл	3 10 -12 -11 -13
word word: кирило	-3 6 3 8 -36
word word: києва	-11 -28 15 -35 14
word word: києві	-32 -13 -3 -36 33
word word: київ	-5 2 -11 -4 -5
word word: київсь	23 -19 -17 -4 11
word word: київщи	30 -20 -4 -18 -11
word word: кку	-1 -2 -11 -2 14
word word: класс	-31 -2 11 -9 21
word word: класса	-13 -10 -16 -19 20
word word: климен	9 -24 13 -21 -21
word word: клиник	-22 -12 22 -18 1
word word: клинич	-5 -14 -22 -14 23
word word: ключи	-13 -5 -4 -5 17
word word: клінік	-13 -8 -9 -17 15
word word: км	-5 -13 -17 -12 18
word word: кндр	-12 -7 -13 -22 15
word word: книг	-8 -7 -10 -2 10
word word: книга	-13 -15 -16 -16 21
word word: книги	-18 -13 -12 -15 28
word word: книжок	-21 -15 -17 -4 23
word word: ко	14 -12 -7 8 -18
word word: коаліц	-23 -34 -20 11 9
word word: когда	-10 11 -1 -21 -2
word word: когда-	14 -1 -3 -3 -12
word word: кого	-10 -16 17 -7 -22
word word: кого-т	9 -7 1 0 -4
word word: когось	20 -12 -32 -14 24
word word: код	-12 -18 -23 -14 20
word word: коек	-19 -9 -7 -7 25
word word: кожен	-12 -8 -3 -10 -2
word word: кожна	-18 9 -31 12 -11
word word: кожне	18 -25 0 -1 -11
word word: кожним	-15 -27 9 6 -1
word word: кожног	0 12 -11 -8 -21
word word: кожном	-8 -28 8 3 -5
word word: кожною	-42 4 -16 44 -40
word word: кожної	-3 -16 -43 13 4
word word: кожну	-9 -32 13 24 -5
word word: кожній	-28 -30 -18 24 -4
word word: кол-це	-15 -26 13 -32 4
word word: колабо	-12 -24 -19 -9 16
word word: колег	-5 -22 20 -12 -11
word word: колега	-19 11 9 -4 0
word word: колеги	-13 15 -14 -6 -12
word word: колего	-17 2 -16 20 -1
word word: коли	-25 17 17 -24 -19
word word: количе	42 -24 -7 -9 -33
word word: колишн	7 -7 -9 -28 16
word word: коллег	-33 1 -34 27 -2
word word: колон	-34 -13 -6 17 12
word word: колона	29 -9 -22 -11 13
word word: колони	-40 -34 -37 -6 44
word word: колонн	6 -19 11 -18 -9
word word: колону	-11 2 -3 -13 13
word word: колоні	12 -31 -51 -2 5
word word: колоти	-22 13 -21 -15 7
word word: колі	21 -1 -3 -20 -2
word word: коліна	-25 -18 14 22 -34
word word: команд	-5 -5 17 -37 -6
word word: комбат	-24 -5 11 -7 10
word word: комбин	-27 -14 -16 -12 31
word word: комбри	8 -2 -17 -12 10
word word: коменд	-4 -8 -16 -11 8
word word: комент	-27 8 -5 -41 1
word word: комисс	16 -15 -19 -22 7
word word: комите	-12 5 -30 -15 18
word word: коммен	5 -10 3 -12 -9
word word: коммер	29 -31 -28 14 -32
word word: комнат	20 -10 -17 -3 2
word word: компан	-1 -20 -19 -11 22
word word: компен	-12 -12 -15 -9 22
word word: компле	-23 -11 -8 -12 17
word word: кому	16 -26 20 7 -27
word word: комуні	-6 25 -16 -19 -10
word word: комусь	13 -8 -10 -8 -9
word word: коміса	-14 -11 -6 8 -5
word word: комісі	-11 6 -16 2 12
word word: коміте	19 -21 -17 0 3
word word: конвен	-8 -38 -10 2 13
word word: конвер	-6 -14 -4 -9 24
word word: конечн	10 -12 -10 -10 11
word word: конкре	-14 12 -17 -29 25
word word: констр	-14 3 -6 -14 6
word word: консул	-22 35 -48 -22 -11
word word: контак	-33 35 -26 -11 -10
word word: контра	-5 -53 -1 -3 19
word word: контро	-3 -10 -16 -10 17
word word: контрр	12 -2 -7 -4 -7
word word: конфер	-19 -18 -14 12 7
word word: конфли	1 11 15 -25 -34
word word: конфіс	-9 -3 -11 -3 10
word word: конца	-6 21 3 -14 -61
word word: конце	32 -10 5 -18 -30
word word: концер	-20 -10 -22 -14 33
word word: коорди	2 -16 -5 -3 -1
word word: коордш	33 -3 -20 -40 -31
word word: копію	-14 -21 -14 -18 20
word word: корабе	-3 -13 6 -24 -6
word word: корабл	-16 -6 -11 -12 26
word word: кордон	7 5 -12 -52 -5
word word: коресп	9 -8 -4 -6 -11
word word: коригу	-16 -17 -12 -9 26
word word: коридо	-39 11 -2 18 8
word word: корист	-15 4 -25 -22 23
word word: кормил	-23 -13 34 -8 -26
word word: коробо	-15 -6 -29 -9 20
word word: коротк	-19 11 8 14 -17
word word: корпус	-12 -22 -20 10 8
word word: коррес	14 -24 -3 -15 -1
word word: костюм	-20 -11 4 -3 0
word word: котенк	4 -10 -12 4 -23
word word: котора	-4 -19 7 25 -27
word word: которо	-15 1 18 -38 -6
word word: котору	14 -18 -17 -19 16
word word: которы	-9 1 13 -1 -19
word word: котрі	11 7 -19 -25 -13
word word: краде	-12 -6 -15 -14 19
word word: крамат	-9 -3 -4 -2 11
word word: красик	-22 -6 -20 -1 35
word word: красно	-9 -12 -11 10 13
word word: красны	-5 -3 -33 0 7
word word: краще	-1 0 18 0 -18
word word: краю	6 -1 -10 -3 -4
word word: края	-8 -18 14 -12 6
word word: країн	-51 -36 -31 6 33
word word: країна	-19 -17 19 -7 8
word word: країни	-3 -11 -6 -10 13
word word: країну	5 -13 -12 -8 4
word word: країні	-19 -9 -6 7 -3
word word: кремен	-11 -9 -5 -24 29
word word: кремле	-17 17 -26 -25 3
word word: кремль	-35 4 -41 14 9
word word: кремля	-17 27 -14 -14 -11
word word: кремлі	-17 3 -16 -23 19
word word: крест	-10 -16 -3 -18 8
word word: креста	-12 -10 -9 7 9
word word: кресто	-15 9 -14 15 -14
word word: кресту	-12 -1 -23 15 -4
word word: крим	-16 -7 -16 27 -22
word word: кримсь	20 6 -28 -44 -6
word word: криму	-1 1 -9 -25 7
word word: кримін	6 -3 -10 -15 16
word word: критич	3 -25 -14 1 16
word word: кричал	-46 -20 6 -29 21
word word: кричит	-25 -2 23 -1 -9
word word: крок	14 3 -33 -21 4
word word: кроки	3 -41 -16 -29 21
word word: кроком	-22 15 -26 -15 -7
word word: кроку	1 -6 24 -13 -20
word word: кроме	19 -17 -16 27 -9
word word: кропив	-17 -21 -5 -11 26
word word: кропот	-10 21 -22 -12 -12
word word: кругло	6 -25 -14 12 -16
word word: крупне	14 -4 -30 -17 13
word word: крупно	-13 2 -21 -5 20
word word: крупны	0 -10 -4 -16 -1
word word: крушен	-15 16 -11 -3 2
word word: крым	7 -13 -26 -8 30
word word: крыма	-23 -13 -20 -25 33
word word: крымом	-15 -7 -17 -4 30
word word: крыму	-22 -7 -15 7 21
word word: крім	-21 5 -9 19 -11
word word: кто	4 -21 -10 10 8
word word: кто-то	-7 -7 19 -9 -31
word word: куда	27 -11 -25 -15 -12
word word: куди	-20 6 0 -30 10
word word: кулаки	-21 23 10 -10 -27
word word: кульов	8 -4 -3 -1 -2
word word: кума	14 -20 -5 -9 -20
word word: куп'ян	1 -19 -20 -19 21
word word: купянс	9 2 -15 -20 12
word word: курант	18 -1 -9 -10 -3
word word: курато	-12 -20 -24 -4 34
word word: курахі	9 0 -2 -13 6
word word: курс	-7 -26 -40 -22 38
word word: курсан	-29 -20 -25 -17 46
word word: курск	-10 -12 15 -16 -12
word word: курска	-4 -12 -4 -17 9
word word: курске	15 -16 19 -13 -26
word word: курски	12 -25 -21 -12 22
word word: курско	-3 0 -28 18 -13
word word: курску	-38 -10 16 27 -14
word word: курськ	6 12 -1 -26 -8
word word: курщин	1 14 8 -24 1
word word: курян	9 1 -6 -6 -22
word word: куряна	-18 -14 -2 23 -20
word word: куряне	-3 -16 28 -16 -39
word word: куряни	21 -5 -10 -12 -5
word word: кіберп	-5 -6 -6 -7 17
word word: кілогр	-30 -28 38 -11 -9
word word: кіломе	-17 -13 21 -33 3
word word: кілька	3 -7 7 11 -24
word word: кілько	-12 21 -37 15 -17
word word: кількі	6 7 -27 5 -20
word word: кінець	4 7 -11 7 -19
word word: кінця	-6 21 -12 -33 -13
word word: кінців	-27 -13 -2 -14 13
word word: лабора	-4 -15 -34 17 -7
word word: лавров	-17 -36 -29 27 2
word word: лагере	-14 -19 5 3 11
word word: лагеря	-29 -36 -33 -4 25
word word: ласка	-24 7 8 10 -6
word word: легіон	-13 -5 -1 -3 14
word word: леді	15 20 0 -19 -27
word word: лежат	-13 13 -12 -9 -8
word word: лежать	11 -2 -7 -20 -5
word word: лежачи	-4 14 -21 -17 -8
word word: лежить	-25 38 -20 -19 -27
word word: лейтен	-17 -13 -30 -12 22
word word: лекарс	-21 -2 -24 -21 29
word word: леніє	18 -2 -3 -7 -11
word word: леонид	-16 -5 18 -12 -26
word word: лет	-6 8 -10 -7 -6
word word: лета	-23 12 12 15 -11
word word: летате	-6 -7 -10 -15 19
word word: лето	0 -14 -10 -5 22
word word: летом	-17 -26 12 -21 21
word word: летчик	7 -25 -38 -28 19
word word: летят	27 -4 -21 -3 -3
word word: лечатс	-22 20 -19 -15 22
word word: лечебн	-1 -5 5 -13 -1
word word: лечени	-17 -15 7 0 -6
word word: лечить	38 -12 -28 -10 -15
word word: ли	-38 5 9 14 -23
word word: либо	6 -5 -19 -5 13
word word: лимана	5 -3 -22 -5 7
word word: линии	21 -34 -47 5 4
word word: линию	17 -12 -2 9 -25
word word: линия	-16 -7 -9 -26 26
word word: липецк	-8 -9 11 -10 -3
word word: липня	-1 -30 4 -27 27
word word: липні	-11 2 -19 -18 14
word word: лист	-21 9 -28 -27 19
word word: листа	-17 22 5 -19 -1
word word: листи	-50 19 -4 -10 8
word word: листоп	-13 11 -7 -5 -7
word word: листув	-10 -25 -27 9 15
word word: листів	-6 -12 -8 0 6
word word: литви	-38 -6 -14 -11 33
word word: литовс	-50 -9 -29 -15 45
word word: лиц	21 -19 -16 9 -8
word word: лица	-3 2 8 -6 -17
word word: лично	8 -27 6 13 -20
word word: личнос	-35 -20 17 -15 11
word word: личные	-5 -1 -5 -7 13
word word: лишают	-53 -14 1 33 0
word word: лишаєт	-6 -13 -9 -3 8
word word: лише	-10 6 -17 13 -15
word word: лишило	-26 -17 -4 -11 25
word word: лишком	3 -16 -1 12 -13
word word: лишним	16 5 26 -11 -25
word word: лишь	25 -3 -20 -20 -22
word word: лнр	5 -34 -2 -9 -4
word word: логіст	-12 19 -8 -8 -20
word word: ложь	-18 -6 -9 -11 15
word word: лондон	6 0 5 -14 -7
word word: лубине	10 11 -12 1 -32
word word: лубинц	7 -12 -20 -1 3
word word: лубіне	19 5 6 -13 -45
word word: лубінц	-5 -21 -8 20 -19
word word: луганс	30 -18 -24 2 -17
word word: луганщ	13 -10 -1 -2 -22
word word: лукаше	6 -36 -26 -18 26
word word: лучше	-12 -22 -28 -8 30
word word: лучший	25 -4 -16 -3 -18
word word: львова	-12 7 13 -9 -43
word word: львово	-25 -4 -17 -14 23
word word: львові	-23 -17 -21 -13 32
word word: львівщ	-16 -23 -27 -20 38
word word: льотчи	-5 -11 -8 0 0
word word: любой	-42 -2 -37 9 35
word word: людей	2 -14 -31 11 -2
word word: люди	-23 20 -5 -14 -18
word word: людина	-3 -17 -1 7 -5
word word: людини	11 -40 -8 9 1
word word: людину	13 -36 -19 -9 20
word word: людині	6 -1 12 -2 -13
word word: людьми	-14 10 -31 -8 16
word word: людям	1 -34 5 9 -18
word word: людях	-7 -21 -17 16 11
word word: лютий	-13 -13 -1 -12 25
word word: лютого	-9 -16 13 19 -43
word word: лютому	7 4 -32 -28 8
word word: лівобе	8 -1 -1 0 -7
word word: лідера	-28 -32 -23 -27 35
word word: лідері	12 0 -20 -15 -7
word word: лікар	-23 -9 24 -10 -20
word word: лікаре	-8 -11 -5 -13 22
word word: лікарк	18 -6 -11 -11 -16
word word: лікарн	-21 -19 34 -18 -30
word word: лікаря	-41 -15 20 8 -3
word word: лікарі	-6 -21 10 5 -10
word word: ліквід	-16 -4 -11 -11 28
word word: ліком	12 -14 -8 -9 -1
word word: лікува	-3 -22 14 -34 11
word word: лікуют	-35 8 18 11 -23
word word: ліків	2 -21 -4 2 14
word word: лінію	-1 -20 3 14 -21
word word: лінія	-12 -8 -20 7 7
word word: лінії	12 6 -32 -25 -4
word word: літа	-26 -9 28 -29 8
word word: літак	-35 9 -34 -24 43
word word: літака	6 18 -24 -12 -25
word word: літаки	24 -11 -15 -7 14
word word: літакі	-24 -15 -22 -13 25
word word: літні	-2 -25 -9 21 -10
word word: літніх	-7 -9 -17 -23 20
word word: літо	-7 -1 -2 -12 13
word word: м	-19 -4 -20 -12 23
word word: мав	-20 52 -15 -22 -45
word word: мае	-29 11 6 0 -18
word word: майдан	-25 2 -38 3 23
word word: майже	-8 3 -8 7 -12
word word: майна	-8 -3 -7 -3 8
word word: майсте	-13 -16 -18 -5 29
word word: макеев	-10 -13 -20 -30 30
word word: макрон	-19 1 -17 -17 24
word word: максим	4 10 19 -11 -29
word word: мала	-7 -17 9 -4 7
word word: малень	18 -10 -11 -10 7
word word: мали	3 0 -20 -29 14
word word: мало	-42 -32 28 34 -14
word word: мальчи	25 -15 -33 -21 -17
word word: малюк	6 -11 18 -9 -16
word word: малюку	11 0 -4 -3 -4
word word: малюнк	-12 -9 -14 -10 15
word word: маляр	-29 25 -7 24 -25
word word: мам	-6 -7 16 -27 -7
word word: мама	-26 -17 26 -35 -6
word word: мамам	19 -19 3 -17 -16
word word: мамами	22 6 -20 -29 -34
word word: маме	3 -32 17 -24 1
word word: мами	19 -9 -22 -8 -15
word word: мамо	-21 -19 27 8 -23
word word: маму	23 -12 -17 -9 -19
word word: мамы	27 -22 -29 -21 -11
word word: мамі	-16 -28 37 -19 -25
word word: маніпу	-21 2 -15 -21 13
word word: мар'їн	-4 -9 -23 -30 34
word word: марии	-18 -3 25 -3 -15
word word: мариуп	9 -4 -27 -23 24
word word: марк	-18 -16 -11 -11 16
word word: марта	-26 8 22 -10 -11
word word: марте	-16 19 -2 -15 -3
word word: маршру	-26 -7 -2 26 4
word word: маріуп	28 -11 -6 -7 -15
word word: марія	-22 -10 -1 -19 23
word word: массир	-14 13 0 -2 2
word word: масшта	23 4 -24 -32 -3
word word: матема	-9 -4 17 16 -23
word word: матере	-7 14 -11 -16 -1
word word: матери	-15 -18 -1 5 6
word word: матеря	8 -27 -23 -29 9
word word: матері	15 -3 -3 -29 -4
word word: мати	-12 -5 15 -8 -11
word word: матрос	16 -8 -7 -1 -9
word word: матч	-16 -9 -9 -7 14
word word: мать	0 -40 24 -7 -13
word word: машин	-32 -28 -32 -20 36
word word: машина	-25 -12 16 -8 10
word word: машину	-20 -2 -19 -1 24
word word: машины	9 -12 -26 -8 -3
word word: маю	4 -1 4 -11 -4
word word: мають	-19 0 6 -35 14
word word: мая	-8 6 15 -30 -3
word word: має	3 5 -23 -9 0
word word: маємо	10 -5 -20 -6 -15
word word: маєте	-8 -12 -21 4 15
word word: мвд	-19 -10 18 12 -25
word word: мвс	11 -28 0 1 -23
word word: медали	-28 -18 -28 -8 31
word word: медаль	-17 -13 -16 -5 22
word word: медвед	-9 -18 28 -14 -37
word word: медзак	16 -3 -9 -3 -12
word word: медик	21 -1 -13 -10 -7
word word: медика	-9 -25 -12 -27 20
word word: медики	23 -14 -4 -21 -14
word word: медико	-17 -1 3 -19 -2
word word: медикі	-20 24 -32 5 3
word word: мединс	29 -2 -20 -44 -22
word word: медици	-3 -28 1 2 1
word word: медичн	16 -15 -15 -3 -4
word word: медогл	15 -20 20 -12 -38
word word: медосм	20 -1 -16 -3 -8
word word: медпом	-1 -14 -16 -9 27
word word: медпун	-12 -5 -9 -2 13
word word: медсес	-29 -25 1 -12 5
word word: медучр	20 -3 -12 -2 -4
word word: медіа	-25 8 17 8 -34
word word: межах	17 -21 -11 15 -36
word word: между	-25 -15 -19 1 23
word word: междун	9 -18 -26 -10 11
word word: мелані	24 -1 -7 -18 -9
word word: мелито	18 -13 -26 -16 -6
word word: меліто	7 -16 -33 -25 18
word word: мемора	-39 -25 31 12 -14
word word: мене	10 -30 -11 -7 3
word word: менее	-9 1 -5 -16 -2
word word: менш	2 6 7 -2 -20
word word: менше	-41 -13 -21 2 22
word word: меньше	-24 -18 27 -15 -32
word word: меня	-12 -10 -6 19 -7
word word: меняем	-19 18 -14 -16 25
word word: меняли	39 -18 -10 -20 -5
word word: менять	-1 29 -27 -25 -25
word word: меняют	-2 -11 -12 -5 17
word word: мені	-27 -20 -24 -3 28
word word: мер	3 -7 20 -5 -22
word word: мера	36 -5 -17 -22 -21
word word: мере	-20 -11 12 -19 20
word word: мереже	-15 22 14 9 -28
word word: мережі	-15 5 -17 -21 10
word word: меропр	-7 23 -4 -13 -10
word word: мест	-14 -24 -25 -10 38
word word: места	3 0 -34 -9 18
word word: местах	18 -22 -22 -3 4
word word: месте	-24 26 -9 -42 4
word word: местны	13 -18 -16 -10 6
word word: место	-21 17 -33 -9 20
word word: месяц	-3 -10 16 -11 -15
word word: месяца	-15 26 18 -34 -37
word word: месяце	-7 -18 16 -5 -7
word word: месяцы	11 -16 -4 -15 -17
word word: мета	-10 -7 11 -28 -7
word word: метров	-17 -20 -1 -29 21
word word: механи	-16 -3 19 5 -11
word word: механі	-11 11 -12 12 -12
word word: мешкан	13 0 -5 -36 2
word word: мзс	1 -18 -18 -13 13
word word: ми	-20 4 -7 8 -4
word word: мигран	-18 -21 -16 18 2
word word: мид	-6 -25 -8 9 -16
word word: микола	13 -27 18 -34 -30
word word: милици	33 -11 -34 -25 -11
word word: миллио	-16 -11 -22 -9 14
word word: милосе	24 -11 -20 -16 -18
word word: милост	14 6 -3 -12 -21
word word: милые	-32 -28 10 -15 11
word word: минає	9 -5 -2 -11 4
word word: миниму	12 -23 -17 0 9
word word: минист	-10 -3 -21 11 11
word word: минобо	-5 -7 12 -9 -2
word word: миноме	-7 -1 -7 0 12
word word: минреи	29 -19 -7 14 -34
word word: минск	0 -7 -24 -5 2
word word: минске	-20 -4 -30 13 -3
word word: минувш	-26 -26 1 15 -1
word word: минула	-15 -3 23 -12 -12
word word: минули	-12 17 14 -11 -17
word word: минуло	-11 -6 2 -3 4
word word: минулу	9 28 -7 -7 -18
word word: минулі	-4 -25 13 0 -7
word word: минут	-18 11 -5 -7 12
word word: минуты	7 -39 17 -9 -11
word word: мир	-45 -14 -13 14 32
word word: мира	-21 -22 11 -22 9
word word: мирный	-7 -2 -11 0 17
word word: мирных	1 -9 -25 -7 4
word word: миротв	-29 -16 -16 -8 21
word word: миру	-22 -14 -29 3 13
word word: мить	-35 -18 29 -12 15
word word: мккк	3 1 -31 -2 -3
word word: мкчх	-10 -35 -31 -2 28
word word: младше	33 3 -18 -16 -26
word word: младши	-17 -23 15 14 3
word word: млн	-23 -18 2 -17 36
word word: млрд	-9 -25 -22 18 12
word word: мне	0 5 -26 12 -4
word word: мнения	-13 -27 -18 -21 25
word word: многие	11 3 -10 -17 -27
word word: многим	-19 -23 12 -18 1
word word: многих	-11 -17 27 0 -22
word word: много	-14 4 11 3 -37
word word: мо	2 8 -20 -7 -10
word word: мобили	-16 -17 -12 -11 22
word word: мобиль	-16 -2 -10 -8 20
word word: мобіль	-18 -28 -16 -1 26
word word: мобілі	-32 -17 -29 -13 22
word word: мова	-12 25 -8 -11 -24
word word: мовчав	-12 0 15 -3 -2
word word: мовчал	-8 -2 -2 -11 11
word word: мовчан	-33 20 -35 -23 28
word word: мовчи	-22 -29 -15 -34 32
word word: мовчит	-22 12 0 -8 -20
word word: мовчки	-6 -3 11 -4 -18
word word: мовчіт	13 -15 -16 -1 2
word word: мог	-5 12 -7 -8 -10
word word: могли	-12 -9 9 -16 10
word word: могло	24 -14 -16 -11 -16
word word: мого	-15 -11 25 -4 -28
word word: могу	23 21 -18 -27 -41
word word: могут	-42 2 -10 8 -1
word word: моего	-11 -9 15 4 2
word word: моей	1 -21 -20 11 5
word word: може	-19 13 -5 20 -21
word word: можемо	5 17 -13 12 -16
word word: может	-25 33 -29 -12 -32
word word: можлив	-15 28 -9 -26 13
word word: можна	-10 -34 10 -4 4
word word: можно	1 -13 1 -33 2
word word: можу	-5 -16 5 26 -31
word word: можуть	7 -7 14 -35 -14
word word: моз	-2 -13 18 -9 -21
word word: мои	11 -22 -27 15 2
word word: моим	-18 -1 -5 19 -3
word word: мой	28 -2 -36 -5 -6
word word: молдов	-16 -19 -31 -22 23
word word: молилс	-14 -1 15 12 -16
word word: молитв	-26 -16 -13 -2 27
word word: молодд	8 8 0 -7 -9
word word: молоде	-27 -14 33 -24 -26
word word: молоди	-20 -5 -7 23 -20
word word: молодо	-5 -10 15 -6 -27
word word: молодц	-20 -3 27 -8 -26
word word: молодш	11 -5 18 -6 -25
word word: молоды	-26 10 1 8 -8
word word: молодь	-3 -20 10 -26 25
word word: молоді	-21 13 6 -20 -13
word word: моложе	-5 11 -7 -11 -7
word word: молчит	-12 20 -16 -22 -13
word word: момент	-6 2 5 -1 -34
word word: моніто	-22 -16 -16 -19 30
word word: моргах	-5 -20 26 -2 -33
word word: морги	22 -1 -3 -10 -12
word word: моргов	23 -3 -19 -4 -7
word word: моргів	38 -8 -2 -23 -36
word word: мордов	-4 10 -4 -31 -3
word word: море	-13 7 -28 -13 18
word word: морем	-14 -10 -9 -11 30
word word: морозо	-28 16 26 -7 -17
word word: морпіх	1 0 0 -23 -10
word word: морско	-15 -4 14 -9 5
word word: морськ	-12 -30 -14 -1 15
word word: моря	-18 -29 -18 -13 37
word word: моряк	11 -1 -5 -2 -3
word word: моряка	-3 -12 27 -24 -19
word word: моряки	7 -15 -23 15 -18
word word: моряко	-31 21 3 -27 2
word word: морякі	16 11 -49 -22 -9
word word: морі	-33 6 -32 -28 12
word word: москал	-10 34 -29 15 -41
word word: москва	3 -4 -13 19 -26
word word: москве	2 -21 -11 -18 10
word word: москви	18 24 -23 16 -30
word word: москво	-24 19 -8 -10 11
word word: москву	22 -26 -12 -25 -2
word word: москвы	8 -16 -6 -30 5
word word: москві	16 18 -25 -16 -29
word word: москов	0 -36 -9 -27 4
word word: мосту	2 -11 -2 -11 5
word word: мотопі	7 -3 11 -8 -9
word word: мотост	-18 -11 -5 -14 18
word word: мохамм	14 -1 -1 -1 -12
word word: мошенн	-1 6 -18 -20 6
word word: моя	14 13 -28 -7 -19
word word: моєї	14 24 -13 -19 -24
word word: мої	6 3 -20 -10 1
word word: моїй	-3 -3 8 7 -9
word word: моїми	-15 -4 -2 6 15
word word: мск	2 1 -24 -16 -1
word word: муж	-2 12 -10 -1 -5
word word: мужест	-34 -7 -20 -7 38
word word: мужики	0 -8 15 -12 -15
word word: мужчин	21 -20 -4 -23 -16
word word: музеев	-22 -21 -19 -17 29
word word: музыка	14 -7 -18 -5 -9
word word: мукаче	-33 -15 20 -13 4
word word: мурман	-4 -10 22 -5 -25
word word: мусить	-20 -18 20 -10 13
word word: мфц	-19 -17 -8 -13 12
word word: мчс	-17 -10 7 -4 2
word word: мы	-8 -7 -24 25 -20
word word: мэра	24 -17 -10 -5 -2
word word: мюнхен	-14 -19 -6 43 -30
word word: міг	-22 -11 -19 -9 21
word word: між	-16 -29 18 -11 9
word word: міжнар	6 -7 -27 18 -13
word word: мій	10 -6 -36 -29 -2
word word: мільйо	-15 -12 3 2 -5
word word: мільяр	-1 12 -28 -27 4
word word: мін'юс	16 -9 -17 -12 10
word word: мінобо	33 -19 -21 -7 -30
word word: мінреі	26 -17 -30 1 -28
word word: мінськ	-15 7 6 -9 -6
word word: мінус	0 -17 14 -21 -11
word word: міняли	-15 19 -12 -13 -5
word word: міняти	-13 6 -7 12 -4
word word: міняют	-37 -13 -18 11 16
word word: міняєм	-29 19 -25 -22 6
word word: мініст	2 -8 10 -27 -12
word word: міркув	-16 -19 2 18 -24
word word: міст	-9 -15 16 -10 5
word word: міста	-21 -2 -2 -2 23
word word: містах	-12 -11 -21 -22 21
word word: містит	-3 -37 -7 -13 42
word word: місто	-4 -17 -7 -14 22
word word: місце	-22 19 -23 -6 7
word word: місцев	10 -10 -25 0 1
word word: місць	-29 -16 -49 -7 33
word word: місця	10 -19 -25 -38 13
word word: місцях	-6 17 -21 25 -32
word word: місці	17 -12 -21 -17 4
word word: міськи	-5 -20 12 -26 -2
word word: місяць	-16 -26 16 -12 -6
word word: місяця	-29 23 -14 -41 4
word word: місяці	13 -32 3 -13 -1
word word: місію	-4 -23 -13 -10 20
word word: місія	9 -6 -11 -16 3
word word: місії	9 -1 0 -10 1
word word: н	-14 -6 -13 -13 23
word word: на	-10 3 -2 -10 -1
word word: набира	-8 -5 -10 -28 16
word word: наближ	6 -10 -12 -17 12
word word: наблюд	-22 -5 12 5 15
word word: набори	-18 -1 22 -2 -18
word word: наборо	-5 -2 11 -3 -10
word word: набрав	-6 -4 12 -11 -11
word word: набрал	-11 -2 0 -7 9
word word: набрат	-18 24 7 -17 -22
word word: набір	12 -9 -7 -3 3
word word: навесн	0 -11 -22 4 13
word word: навест	-23 -9 27 -14 -28
word word: навзає	9 -2 -3 -3 -2
word word: навкол	-13 -8 -1 -17 8
word word: навмис	-25 -22 24 -26 6
word word: навстр	28 -26 -37 -13 2
word word: навчан	13 -26 -34 -28 7
word word: навчив	-4 -8 -14 -5 10
word word: навчил	-12 8 -18 -24 18
word word: навів	-10 -8 -16 26 -10
word word: навіть	-27 18 8 -21 8
word word: нагада	-6 -3 7 -22 -12
word word: нагаду	-11 -7 -22 21 0
word word: нагляд	-22 -10 10 -3 -3
word word: нагоди	21 -15 -19 -15 3
word word: нагоду	-18 -1 24 -8 9
word word: наголо	13 -27 11 -6 0
word word: нагоро	-36 -21 1 -29 34
word word: наград	-30 -12 -29 -13 47
word word: награж	-15 -1 -17 -4 21
word word: над	-25 3 -5 -4 15
word word: нададу	13 -2 -2 -4 -9
word word: надала	6 -21 20 -12 -8
word word: надали	-1 -14 2 -21 12
word word: надалі	11 -14 -6 6 -28
word word: надати	-18 -17 -8 7 16
word word: надают	19 -1 -15 -7 -10
word word: надає	-24 -4 21 22 -21
word word: надеем	-23 25 -14 -15 -17
word word: надежд	-33 13 0 -24 7
word word: надеюс	-16 25 -21 -13 -15
word word: надзви	-12 -2 -13 23 -6
word word: надо	-14 -8 14 12 -24
word word: надсил	-21 -19 -19 -15 29
word word: надто	-11 -6 -3 11 -8
word word: надход	-19 9 -7 2 -1
word word: надійш	1 -18 -14 0 4
word word: надісл	0 -9 -30 -29 10
word word: надішл	-13 -6 -5 -13 17
word word: надія	11 13 -16 -11 -25
word word: надії	-6 8 -3 5 -14
word word: наемни	-3 -19 -27 -11 9
word word: назавж	-27 10 26 -22 -28
word word: назад	-14 -5 14 -29 -1
word word: назвав	-23 -17 2 19 1
word word: назвал	6 -7 -9 -4 -4
word word: назван	-9 17 -40 -45 13
word word: назват	-2 23 -20 2 -28
word word: назве	5 9 -20 -9 -23
word word: назвем	5 17 -28 20 -39
word word: назива	-5 -3 -14 5 -1
word word: назнач	-46 44 1 -19 -16
word word: назову	-25 4 21 11 -20
word word: называ	-11 -26 2 10 2
word word: найбли	-24 20 2 -12 -18
word word: найбіл	-7 -22 5 12 -6
word word: найваж	3 -18 -25 19 -1
word word: найгар	20 14 -9 -14 -27
word word: найден	-22 -10 3 -8 11
word word: найдов	10 4 0 -16 -5
word word: найкра	21 -10 -17 -17 4
word word: наймас	-28 -7 5 12 -7
word word: наймен	12 -16 -27 3 -3
word word: наймол	31 -10 14 -25 -28
word word: найпер	-6 -7 11 -6 -6
word word: найскл	3 -22 20 -37 0
word word: найста	34 -11 4 -30 -26
word word: найти	12 -10 -7 -12 -8
word word: найчас	-31 -18 3 -10 19
word word: наказ	-23 -11 -31 -37 27
word word: наказа	-18 -22 -21 -20 28
word word: наказо	3 -6 -16 -11 10
word word: наказу	3 -5 -6 -9 12
word word: накану	-5 -15 17 -2 -20
word word: наконе	29 -16 -25 -25 -21
word word: накорм	15 -12 -2 -27 -4
word word: належа	28 -12 -30 -13 -10
word word: належн	7 2 -8 -3 -14
word word: налічу	-2 -27 -16 -12 30
word word: нам	20 -20 -10 0 -17
word word: намага	-8 14 -12 -14 16
word word: намере	-5 10 -15 -19 -3
word word: намече	-25 28 -24 -16 -24
word word: нами	-26 24 23 -24 -12
word word: нанес	-16 -11 -5 -6 19
word word: нанесе	-11 0 -1 -3 13
word word: нанесл	27 -2 -2 -5 -21
word word: напере	1 -9 4 -11 0
word word: написа	-1 -3 -3 -33 8
word word: напишу	-18 11 12 -21 -6
word word: наполе	-17 -11 19 3 -10
word word: наполя	-14 24 -9 -3 -18
word word: напоми	21 -26 -7 -33 3
word word: напомн	-22 -27 23 1 -8
word word: направ	-3 -12 6 -37 11
word word: наприк	6 -12 -14 -5 15
word word: напрям	39 -5 -31 -40 11
word word: напутс	12 -7 -10 -2 -12
word word: нараду	-30 27 -21 -2 1
word word: наразі	-15 28 -20 2 -24
word word: нарешт	12 -13 5 -27 -10
word word: народж	24 -30 8 -26 -14
word word: народи	-18 -7 7 19 -22
word word: народн	2 -25 4 -10 -8
word word: народу	11 -2 -3 -1 -5
word word: наруше	0 -39 12 -8 9
word word: наруши	-2 -21 4 -7 5
word word: наріма	8 0 -3 -4 -1
word word: нас	-21 -33 -4 21 -19
word word: насамп	-16 19 18 0 -36
word word: населе	-20 -28 -20 9 11
word word: насиль	11 -10 -14 6 -19
word word: наслед	1 -6 8 -6 -14
word word: наслід	16 -9 -15 -16 -10
word word: наспра	-31 -30 27 25 -26
word word: настоя	11 -4 -13 -8 7
word word: настро	6 -25 17 -26 -22
word word: наступ	-17 0 -38 7 7
word word: насчит	3 -26 -27 27 5
word word: нато	-36 -10 -9 -19 22
word word: натовп	-3 -6 10 -3 -8
word word: натомі	5 -38 -5 -21 7
word word: находи	1 -2 -18 -17 -2
word word: находя	-17 -11 -21 30 -6
word word: нацгва	38 -6 -12 -17 -18
word word: национ	-4 -13 -25 -10 14
word word: нацпол	5 -17 -9 -15 14
word word: націон	-6 -15 -15 5 6
word word: начала	-25 -6 -31 17 3
word word: начале	-28 28 0 -15 -11
word word: начали	15 -22 14 -16 -17
word word: начало	31 -26 -13 -3 -12
word word: началс	13 -6 -20 -7 -10
word word: началь	-28 4 10 -30 5
word word: начаты	15 -15 0 0 -1
word word: начать	-13 25 -22 -16 -24
word word: начина	-8 9 -29 13 -11
word word: начнем	-17 10 10 -7 -18
word word: начнет	4 19 -16 -4 -16
word word: начнут	2 11 -13 -4 -11
word word: наш	-46 2 2 15 -6
word word: наша	3 -7 -1 17 -43
word word: наше	-6 16 -7 -4 -4
word word: нашего	19 -31 -38 -23 -3
word word: нашей	-21 -13 13 16 -9
word word: нашем	-8 -14 2 -26 15
word word: наши	5 19 -15 -32 -7
word word: нашим	-9 -23 -20 8 17
word word: нашими	-20 -40 10 25 -10
word word: наших	8 -12 -4 1 -19
word word: нашли	-19 -18 18 -17 11
word word: нашлис	12 -13 -20 2 -9
word word: нашого	24 -6 -11 -4 -20
word word: нашому	-49 -22 28 4 -4
word word: нашою	-21 -18 22 11 -24
word word: нашої	-18 -15 28 15 -26
word word: нашу	31 -19 -24 -3 -10
word word: наші	-7 -1 -10 -23 7
word word: нашій	-9 5 9 4 -16
word word: нбу	-5 -8 -13 -2 21
word word: нгу	-1 -13 -18 -11 14
word word: не	-19 10 -9 1 -8
word word: неба	-20 15 -12 -27 4
word word: небесн	10 -5 -1 -6 -1
word word: неболь	-31 5 11 6 -23
word word: небі	-16 -3 -10 -11 14
word word: невдов	20 6 -15 -11 -13
word word: неволе	18 -10 22 -12 -21
word word: неволи	15 -7 -19 -2 -16
word word: неволю	11 -2 -8 -4 0
word word: неволя	21 -8 -9 -4 -21
word word: неволі	6 -15 8 -2 -21
word word: невідо	24 12 -28 -25 -2
word word: негайн	17 12 -15 15 -25
word word: него	4 3 -14 -14 -5
word word: недавн	10 -11 22 -4 -30
word word: неделе	-25 39 10 -27 -61
word word: недели	4 -7 12 -3 -27
word word: недель	-30 -21 -6 -13 19
word word: неделю	-19 17 -29 -19 22
word word: неделя	-14 -15 19 -27 -6
word word: неділю	26 -17 -17 -26 -10
word word: неділя	25 -19 -15 -20 -19
word word: незаба	-12 19 -3 -2 -24
word word: незави	2 -11 15 -15 -27
word word: незако	17 -20 -21 4 -4
word word: незале	16 -6 28 2 -50
word word: незмін	18 10 -10 -15 -19
word word: неизве	-20 10 -10 3 7
word word: ней	5 1 -10 -1 -2
word word: нейтра	1 7 -20 -15 -1
word word: некото	-17 -24 22 -13 -28
word word: нельзя	9 -8 -13 3 4
word word: нем	-7 3 7 -14 -18
word word: нема	7 -2 -16 -17 7
word word: немає	-23 1 -11 -7 9
word word: немног	18 -14 -9 -7 -15
word word: неможл	-27 -2 8 -9 5
word word: необхо	22 -6 -15 -7 -9
word word: необхі	11 -2 -13 -14 -1
word word: неожид	-9 9 -3 -6 -3
word word: неопре	-16 20 -8 -3 -3
word word: неотло	18 -10 -4 -2 -10
word word: непалу	-16 -6 -9 -1 10
word word: непере	-29 3 -22 -17 10
word word: неповн	-8 -10 6 -19 22
word word: неправ	-29 18 -14 -13 -5
word word: непрос	-24 -8 6 20 -8
word word: неравн	32 -9 -32 -8 -8
word word: нереал	-17 4 -14 11 -3
word word: несвоб	-23 -14 -12 18 5
word word: нескол	-14 2 11 6 -28
word word: несли	13 -1 -7 -1 -4
word word: несмот	15 -9 -9 -14 -9
word word: нет	-14 20 -32 -3 -4
word word: нехай	-5 -18 -14 17 13
word word: нею	-14 -15 18 11 -18
word word: неї	-12 2 -12 16 -5
word word: ни	4 6 6 -12 -19
word word: низкий	22 -8 -33 -24 4
word word: низьки	26 -4 -14 -13 -5
word word: никаки	-23 18 -38 -26 -2
word word: никако	-8 9 -2 -2 -8
word word: никого	21 -20 -16 -18 -8
word word: никола	6 -1 13 -18 -9
word word: никто	-22 18 10 -24 -10
word word: ним	-25 -27 31 -16 1
word word: ними	-5 -19 12 -3 -10
word word: нині	-4 -53 10 27 9
word word: нинішн	-4 13 -9 -5 -1
word word: них	-2 -14 -7 -8 -3
word word: ничего	-9 -3 19 -40 -26
word word: ништад	-11 -4 -17 -9 23
word word: но	-5 14 -4 -3 -23
word word: нова	2 -23 -27 -2 21
word word: новая	-4 20 -31 12 -27
word word: новгор	-30 -7 -30 -21 37
word word: нове	-29 -33 31 -16 9
word word: новий	-8 26 -3 -49 -12
word word: новим	-21 9 -17 21 -10
word word: новин	9 8 -5 -14 -8
word word: новина	19 -28 0 -20 -48
word word: новини	-14 17 -16 -28 -5
word word: новину	27 -16 -5 -8 -14
word word: нових	-24 29 -38 3 -15
word word: новоаз	-28 25 -12 -5 2
word word: нового	-9 25 -9 -33 7
word word: новой	-3 3 -31 -11 20
word word: новом	8 -20 -5 26 -18
word word: новому	-22 23 -6 8 -8
word word: новоро	-3 -11 -21 -12 22
word word: новорі	-6 3 4 10 -29
word word: новост	22 -15 3 -30 -26
word word: нової	-15 -12 -24 -16 26
word word: нову	-30 8 -15 -4 8
word word: новую	-31 5 -22 -6 16
word word: новые	-39 26 16 -19 2
word word: новый	1 14 -26 -27 -1
word word: новым	2 -13 -3 12 -18
word word: новых	-37 23 1 -38 12
word word: нові	-8 18 -13 -3 -10
word word: ног	27 -7 -17 -1 -9
word word: ноги	-11 -8 21 -1 -12
word word: ногу	-23 -8 6 -9 12
word word: номер	-16 -16 28 -20 -13
word word: номера	-37 -19 26 -12 16
word word: номеро	8 -14 3 -21 4
word word: норвег	-25 3 16 -17 9
word word: норм	2 -14 -12 14 -11
word word: нормал	8 -39 -41 -20 28
word word: нормам	29 -17 -13 -32 14
word word: носилк	18 -17 10 -20 -14
word word: носки	-18 -8 -26 -10 18
word word: ночи	-13 -12 10 -11 -2
word word: ночь	-35 -8 2 -20 19
word word: ночью	1 -23 2 -29 4
word word: ночі	-5 4 19 -26 -19
word word: ношах	15 0 -18 0 -10
word word: ноябре	-3 20 -15 -17 1
word word: ноября	-2 -12 -1 15 -27
word word: нуждаю	-14 -8 10 -11 11
word word: нужна	-21 -10 19 -25 -6
word word: нужно	11 2 -19 -8 5
word word: нужны	-32 18 -30 -23 28
word word: нуль	-35 -6 11 11 -20
word word: нынешн	8 -1 -2 -2 -7
word word: нього	-12 -6 -22 9 10
word word: ньому	4 -14 -17 -32 12
word word: нью-йо	-10 -21 -10 16 6
word word: ні	-9 -10 -11 7 -6
word word: ніб	-15 -11 -13 -20 28
word word: нібито	-36 8 12 -18 4
word word: ніг	8 0 -3 -3 -2
word word: нідерл	-12 -19 -12 -11 23
word word: ніж	4 -7 -2 -30 10
word word: ній	17 -1 -9 -2 -19
word word: нікого	-3 -14 -15 17 -7
word word: ніколи	-17 -27 -5 -13 24
word word: німечч	-38 -38 5 4 11
word word: ніхто	-16 -19 1 12 3
word word: ніч	-12 -12 7 -23 15
word word: нічого	7 -26 23 -4 -20
word word: ніяког	-9 -8 -14 3 11
word word: о	-22 -3 -3 -7 -1
word word: оае	32 19 -12 -18 -37
word word: оаэ	21 -19 -20 -6 -9
word word: об	-1 -1 -11 1 -18
word word: об'єдн	19 -10 12 -2 -37
word word: об'єкт	-19 -4 -11 19 3
word word: оба	-30 -31 -22 26 4
word word: обвине	-18 16 -10 -2 3
word word: обвини	-28 -4 -3 -15 31
word word: обвину	-18 -17 -15 -19 28
word word: обгово	-42 16 -13 1 14
word word: обе	18 -15 -6 -7 -12
word word: обезвр	-9 -8 -8 -16 15
word word: обеими	-8 -7 -1 -5 8
word word: обеих	6 -34 -31 15 5
word word: обереж	-3 -13 -9 -7 22
word word: обеспе	-3 -39 -33 14 -4
word word: обещае	-13 25 8 -30 -15
word word: обещал	9 -8 -8 -25 8
word word: обещан	27 -25 -32 -35 9
word word: обещаю	12 10 -9 -1 -10
word word: обидва	-14 -2 13 -26 -9
word word: обидві	20 0 12 -19 -26
word word: обладн	-15 -14 -12 10 13
word word: обласн	-34 9 25 -12 -3
word word: област	-3 -2 -6 -11 -9
word word: облік	-17 -10 14 13 -14
word word: обліко	-13 -5 -1 16 2
word word: обліку	-20 -15 -7 16 -2
word word: обмен	10 12 -14 -43 -9
word word: обмена	0 -2 12 -35 -11
word word: обмене	-10 -3 21 -53 -10
word word: обмени	-5 19 -20 -20 1
word word: обменн	-1 -14 -28 -19 20
word word: обмено	-27 23 -9 45 -35
word word: обмену	-16 19 6 -35 -5
word word: обмены	-5 38 -17 -17 -41
word word: обменя	-5 -1 -10 -25 10
word word: обмін	19 13 -7 -33 -19
word word: обміна	4 -16 -42 6 5
word word: обміни	-26 6 -15 18 -17
word word: обмінн	-34 17 -15 -12 17
word word: обміно	-2 16 7 -37 -19
word word: обміну	-7 5 19 -28 -21
word word: обміню	-25 4 -37 18 12
word word: обміня	-12 13 -1 -50 3
word word: обміні	-45 14 7 28 -34
word word: обнару	-36 -1 -41 0 34
word word: обнима	-1 -4 6 -13 -21
word word: обниму	9 8 -7 -15 -22
word word: обнял	-36 -17 -6 24 7
word word: обняли	-10 -5 15 -9 -12
word word: обов'я	-10 -23 -25 -2 16
word word: обоих	19 -20 -33 -19 -7
word word: обом	-7 0 -4 0 9
word word: оборон	17 2 -27 -7 2
word word: обох	11 -1 -6 -15 -6
word word: обоє	-27 -13 33 -4 15
word word: образо	9 -11 -16 -9 13
word word: обрати	-27 16 -33 17 -11
word word: обратн	-18 -29 -34 24 4
word word: обраща	-2 -6 -44 -8 25
word word: обраще	-8 -17 -26 -10 12
word word: обрели	16 -6 -9 -8 -6
word word: обслед	-1 -21 19 -17 -43
word word: обстав	2 14 -15 18 -26
word word: обстан	-25 5 -17 16 0
word word: обстеж	-16 -13 25 -17 -17
word word: обстоя	1 18 -17 -7 4
word word: обстре	-48 -27 11 4 10
word word: обстрі	-17 0 -28 -16 26
word word: обсуди	-48 -13 -20 31 -5
word word: обсужд	-35 -4 15 -28 3
word word: обучен	-16 -8 -10 13 10
word word: обшукі	-5 -2 -11 -6 18
word word: общее	19 -8 -7 -13 -6
word word: общей	34 -10 -15 -18 -19
word word: общест	-45 -30 14 -17 8
word word: общий	1 -23 -18 -15 7
word word: объеди	-3 -13 13 6 -27
word word: объект	-19 -19 -19 -11 27
word word: объеме	-16 12 -18 -10 7
word word: объяви	-5 26 -38 -23 7
word word: объявл	-27 21 -29 -27 0
word word: объясн	0 -20 13 17 -19
word word: объяти	-8 -1 14 -6 -2
word word: обычно	-11 -8 14 -17 10
word word: обязан	-1 -8 -15 13 -10
word word: обязат	-17 -8 -19 -12 19
word word: обійма	12 -41 1 -30 -7
word word: обійме	-32 6 25 -11 -17
word word: обійми	-35 -11 38 -13 3
word word: обійму	21 -3 1 -7 -26
word word: обійня	16 -14 13 -15 -38
word word: обіцяв	-26 -3 -16 -18 34
word word: обіцял	-24 11 -7 -21 7
word word: обіцят	-12 11 -10 -2 9
word word: обіцяю	-5 26 -16 7 -31
word word: обіцяє	-14 -37 20 16 -19
word word: ова	-15 -17 45 -15 -38
word word: огляд	12 -21 16 -25 -25
word word: огляда	4 -19 17 -4 -33
word word: огляду	-26 -3 12 -11 -5
word word: огляну	-11 -5 19 -2 -16
word word: огнем	-19 -1 -13 -1 22
word word: огня	-21 12 -30 -14 25
word word: оголос	4 -5 13 -12 -13
word word: оголош	9 0 -33 -26 4
word word: огонь	-21 -31 -15 -24 28
word word: ограни	-1 -12 -14 -8 20
word word: одежду	5 -1 13 -4 -14
word word: одержа	25 -4 -9 -16 -16
word word: одеса	-27 -9 -9 -25 22
word word: одеси	6 -19 11 -23 14
word word: одессы	13 -1 -7 -4 -13
word word: одесі	-24 -10 -23 -10 34
word word: одещин	-23 -12 -16 -14 26
word word: один	3 -7 19 -22 -11
word word: одинад	-6 7 3 16 -22
word word: одиниц	-27 -15 -17 -18 28
word word: одинна	17 -16 16 -38 -22
word word: одиноч	-9 0 -1 0 10
word word: одна	20 -18 4 -16 -7
word word: однак	-36 2 16 -15 15
word word: однако	6 36 -22 -17 -13
word word: одне	8 -5 -1 -28 -8
word word: одним	18 2 -5 -18 -14
word word: одних	-19 -9 1 8 5
word word: одно	-12 13 17 -32 -22
word word: одновр	19 -17 -27 -21 9
word word: одного	-9 -10 19 -42 -12
word word: одной	-46 10 24 -10 3
word word: одном	15 -16 8 -24 -16
word word: одному	-11 -3 4 -3 -1
word word: однора	-25 -1 12 -22 -2
word word: одност	13 5 -28 -26 -42
word word: одноча	15 -15 -2 5 -12
word word: одну	-9 -5 -9 37 -1
word word: одні	4 -7 9 -10 -15
word word: одній	23 -19 7 -21 -17
word word: однієї	2 -19 12 -20 -10
word word: одразу	8 -27 -17 1 22
word word: одяг	-8 -12 6 -10 5
word word: одягу	-10 -18 4 9 -4
word word: ожидае	-30 36 -9 -3 -7
word word: ожидан	20 -2 -11 -11 -9
word word: ожидаю	-10 -10 -31 -35 38
word word: ожоги	20 -4 -9 -6 -14
word word: озвучи	-20 -3 -10 24 -9
word word: озвучу	-28 19 -12 17 -5
word word: оздоро	12 -12 -15 -8 4
word word: означа	-3 -14 3 4 -13
word word: окажут	-4 10 -3 -7 -10
word word: оказав	21 21 -6 -22 -34
word word: оказал	10 -17 11 -13 -2
word word: оказан	-18 12 -20 -10 23
word word: оказыв	23 -12 -26 -4 -11
word word: оккупа	22 -1 -11 -9 -13
word word: около	-13 -26 -3 17 -3
word word: оконча	-22 29 -11 -6 -18
word word: окрема	-5 -31 1 11 -1
word word: окреми	-19 18 -21 -25 10
word word: окремо	-7 0 6 -31 17
word word: окремі	-15 -18 -11 8 8
word word: округа	-10 -9 -7 -13 7
word word: окруже	-25 4 -17 -9 15
word word: окрім	29 -3 -8 -26 -3
word word: октябр	-7 -1 24 -24 -21
word word: окупан	-4 -25 -20 3 13
word word: окупац	28 -19 -36 0 -21
word word: окупов	18 -9 -30 4 7
word word: олег	5 -15 1 5 -28
word word: олекса	-12 7 -6 -19 13
word word: оленів	-8 -5 -44 -14 34
word word: омбудс	-6 -3 -21 6 -3
word word: он	-22 18 2 -8 -15
word word: она	-14 -27 21 -1 1
word word: они	6 7 6 -26 -29
word word: онколо	21 -1 -7 -12 -14
word word: онлайн	-31 13 -32 6 8
word word: оно	-35 6 29 -18 -28
word word: оновле	-16 -33 -16 -23 35
word word: оон	-32 -3 -11 -14 24
word word: оп	29 11 -19 -27 -11
word word: опасно	24 -6 -17 -10 -8
word word: операт	5 -14 -15 -42 21
word word: операц	-10 -35 6 -3 11
word word: оперув	-37 -8 17 30 -25
word word: опинил	-7 9 -15 14 -32
word word: опитал	-9 -4 9 -26 -2
word word: опитан	-15 -2 -12 21 -22
word word: опитув	3 -16 -12 -21 11
word word: опитує	2 -2 -12 16 -12
word word: опк	-22 -2 -12 -1 28
word word: опозна	-17 -40 10 9 1
word word: опорни	-25 -3 -11 -3 30
word word: опорны	-6 -12 -10 -6 11
word word: опраць	-25 25 -28 11 -15
word word: опрацю	-18 -12 -13 -19 30
word word: опреде	-11 24 -3 -12 -16
word word: оприлю	-13 8 -4 -12 1
word word: опрове	-11 27 -31 -22 -20
word word: опубли	-17 7 17 -18 -14
word word: опуска	-17 -5 10 12 -2
word word: опытом	-36 -27 -22 -13 47
word word: опять	0 19 -21 -18 -21
word word: опікам	13 -6 -4 -3 -3
word word: опіки	-7 -13 10 -17 0
word word: орбан	-14 6 -21 -8 6
word word: органи	9 -25 8 -13 5
word word: органі	-28 -1 -9 25 5
word word: орден	-9 -7 -20 -11 14
word word: ордена	-25 -4 -11 -15 35
word word: ордени	-15 -8 8 -14 0
word word: оренбу	-17 -2 24 -1 -13
word word: оркест	-22 -9 23 -11 -5
word word: орлов	-23 0 -1 -2 19
word word: орудий	-12 -2 -3 -2 12
word word: оружие	-38 -21 -20 -17 42
word word: оружия	-30 -10 -6 -19 26
word word: орієнт	2 17 -18 -35 3
word word: освобо	3 -18 -5 -25 2
word word: осени	-3 -7 -6 8 1
word word: осенью	4 -2 12 -1 -13
word word: осені	-15 -16 -26 -7 34
word word: осколк	11 -13 13 -10 -23
word word: осматр	7 -11 -12 -12 12
word word: осмотр	-1 -24 3 -17 -10
word word: основа	-5 -8 -17 9 -17
word word: основн	-16 6 -2 0 -5
word word: особа	-3 -2 -1 -16 18
word word: особам	8 4 -6 -4 -15
word word: особен	23 -8 -12 -2 0
word word: особи	-24 2 -37 36 -25
word word: особис	20 -33 -18 0 11
word word: особли	8 -4 -23 25 -39
word word: особов	-16 -8 4 -19 21
word word: особу	-6 -9 -19 -9 16
word word: остава	-8 -24 18 -8 -10
word word: остави	0 -17 -13 -11 23
word word: оставл	5 -5 -10 -14 15
word word: оставш	3 12 -14 -6 -25
word word: остает	-15 -3 -12 14 2
word word: остали	-15 -24 -17 -16 31
word word: остало	9 19 -11 -34 -1
word word: осталс	12 -10 14 -13 -15
word word: осталь	-9 -22 12 -8 -9
word word: остана	8 -2 13 -19 -18
word word: останк	-13 -23 32 -36 -8
word word: останн	-26 12 -4 -2 1
word word: остано	22 5 -6 -15 -32
word word: остато	18 14 -7 -19 -30
word word: остают	-3 16 -19 7 -19
word word: остров	1 -7 -24 -6 10
word word: острів	12 -3 -8 -1 -1
word word: осужде	-18 -25 -24 -20 32
word word: осущес	12 5 -15 -12 -8
word word: ось	-24 -11 15 -5 -2
word word: осіб	-20 26 -26 7 -9
word word: осінь	2 17 -2 -10 -14
word word: от	-19 14 -10 -5 -6
word word: отбыва	-29 -21 -15 -15 31
word word: отвагу	-27 -12 -27 -5 34
word word: отвезл	23 -2 -4 -3 -18
word word: отверг	-26 20 -13 -15 16
word word: ответ	-28 4 -21 7 7
word word: ответа	-33 8 -35 2 12
word word: ответи	-50 3 5 20 -32
word word: ответн	-21 13 -22 -24 18
word word: ответо	-10 17 -12 -7 -10
word word: ответы	-13 -9 -13 -13 20
word word: отвеча	-51 10 -16 26 -1
word word: отвечу	10 6 -7 -10 -22
word word: отдав	19 -1 -8 -3 -15
word word: отдава	-7 -1 -32 -24 17
word word: отдаем	21 12 -18 -9 -25
word word: отдал	23 -25 1 -19 -22
word word: отдала	-14 16 19 -25 0
word word: отдали	32 -32 -16 -10 -32
word word: отдано	7 -27 12 -14 -30
word word: отданы	4 20 -17 -18 -15
word word: отдать	10 3 -28 -32 -23
word word: отдают	-30 12 -14 31 -21
word word: отдел	-18 8 -12 -16 13
word word: отделе	-7 -17 -30 -30 31
word word: отдель	-21 12 -15 11 2
word word: отдыха	-9 -17 -5 -12 21
word word: отец	-1 -20 11 -8 -16
word word: отечес	-13 -23 -29 -25 31
word word: отже	10 -4 -25 -12 15
word word: отказа	-23 16 -37 -29 3
word word: открыл	-33 7 -24 -34 32
word word: открыт	-30 8 -27 -6 27
word word: откуда	36 -12 -26 -1 -13
word word: отложе	-30 39 -17 -10 -26
word word: отложи	-26 27 -3 -1 -3
word word: отмене	-37 19 -29 -20 -1
word word: отмети	16 -20 -38 7 -24
word word: отмеча	-23 -4 -12 18 9
word word: относи	-7 -3 -2 -15 19
word word: отноше	-13 -19 -17 -7 22
word word: отозва	-8 5 -14 -17 16
word word: отправ	-11 -11 -3 -39 26
word word: отпуск	-28 -26 15 -32 17
word word: отпуст	-12 -8 16 -22 -3
word word: отпуще	4 -21 -22 -20 27
word word: отрабо	-15 16 -10 -9 0
word word: отраже	8 -2 -10 -6 -4
word word: отрази	-22 -3 -4 -2 23
word word: отрима	3 3 -10 -28 5
word word: отриму	-23 16 5 -19 -11
word word: отрица	-11 -22 -7 12 16
word word: отряд	-4 -1 -9 -2 14
word word: отряда	-29 -2 -6 -12 32
word word: отряды	-8 0 -6 26 -19
word word: оттуда	13 -3 -20 8 -10
word word: отчита	34 -30 -33 12 -19
word word: офис	-26 -13 -30 32 -22
word word: офиса	25 -14 -25 3 -15
word word: офисе	28 -9 -22 -1 -24
word word: офицер	-7 -11 -4 3 9
word word: официа	6 19 -31 -2 -5
word word: оформи	-21 -22 15 -16 2
word word: оформл	16 -9 1 -10 -20
word word: офіс	15 2 -26 -15 5
word word: офісу	-1 4 -30 7 -1
word word: офісі	27 -27 -10 -11 -2
word word: офіцер	26 -13 -19 -7 -8
word word: офіцій	-41 24 -53 25 -8
word word: охопив	2 -12 17 -22 5
word word: охорон	16 -3 -1 -3 -13
word word: охочих	-12 -13 -7 -12 15
word word: оценка	16 -2 -1 -13 -4
word word: оценке	7 -4 -14 17 -15
word word: оцінка	7 -22 -12 5 -7
word word: оцінко	-10 -12 -7 3 5
word word: очевид	-15 -9 -6 12 9
word word: очень	12 15 -18 -30 -33
word word: очеред	-20 24 -6 -11 -9
word word: очима	-18 -8 24 -3 -18
word word: очікув	-8 12 -1 -1 -8
word word: очікую	-11 14 13 -15 1
word word: очікує	-7 8 -43 -19 -1
word word: очільн	-24 -1 28 -16 -6
word word: ошукал	0 -9 -2 -1 10
word word: п'ята	10 -12 20 -5 -22
word word: п'ятде	-2 -13 12 -17 -7
word word: п'ятер	26 -21 4 -26 -29
word word: п'яти	-13 2 18 -43 -2
word word: п'ятий	21 -10 -20 -12 -11
word word: п'ятна	9 -4 6 -12 -13
word word: п'ятни	13 -1 20 -48 -25
word word: п'ятсо	-4 33 3 -26 -27
word word: п'ять	17 -23 0 -42 -8
word word: п'ятьо	36 -39 3 -39 -16
word word: павути	-46 9 -35 -28 36
word word: павшим	20 -18 -12 -11 -12
word word: павших	15 7 -15 -42 -12
word word: пакет	0 -12 -35 -32 16
word word: пакета	20 -12 -12 -4 -9
word word: пакети	-32 12 -1 1 -31
word word: палата	-18 -11 24 -3 -12
word word: палаты	-19 -18 29 -11 -26
word word: палест	-28 -30 -19 -23 38
word word: пам'ят	-11 -30 -1 8 1
word word: памятн	-23 -24 -16 -25 30
word word: память	14 -18 2 -21 4
word word: пансио	27 -5 4 -10 -29
word word: пані	-22 22 17 -10 -20
word word: папу	11 -14 -21 -22 14
word word: пар	-35 -16 -16 4 22
word word: параде	-19 -17 -24 -22 28
word word: парале	-3 21 -5 -9 -22
word word: парень	-33 -15 36 -21 -35
word word: парлам	1 -26 -24 22 -30
word word: парней	21 9 -27 -17 -20
word word: парни	17 -8 -13 -21 -6
word word: партиз	12 -5 -3 -5 -2
word word: партию	0 -10 -17 -13 18
word word: партия	-34 25 10 -33 -4
word word: партне	9 -18 -42 -8 4
word word: паспор	-22 -31 6 -23 17
word word: пасха	-7 -1 12 -2 -7
word word: пасхал	-17 10 22 -9 -15
word word: пасхе	-25 29 -6 -15 -5
word word: пасхи	9 16 4 -10 -33
word word: пасхой	5 14 -16 -18 -15
word word: пасху	-10 15 -15 -24 2
word word: патриа	4 -17 -4 -21 2
word word: патрул	15 -6 -19 -15 14
word word: пауза	8 5 -22 -22 7
word word: паузи	24 -10 -7 -10 -23
word word: паузу	-10 17 -16 0 -21
word word: паузы	27 -21 -16 0 -23
word word: пацано	4 -9 7 -13 -24
word word: пациен	-33 -13 -27 -16 45
word word: пацієн	-7 -6 -24 -9 30
word word: пво	11 -29 -30 -14 9
word word: пвр	1 -18 -21 -41 37
word word: пенсии	-27 -11 -24 -7 36
word word: пенсио	2 -8 -9 -15 17
word word: первая	20 14 -33 -20 -45
word word: первин	-22 -6 28 -6 -25
word word: первог	-5 11 -13 -7 -10
word word: первое	-10 9 4 23 -36
word word: первой	20 -17 -17 -12 -7
word word: первом	-24 14 -17 18 11
word word: первую	-13 29 -4 -17 -21
word word: первые	-21 18 23 -8 -31
word word: первый	9 -19 -10 -9 -11
word word: первым	9 -9 -6 -20 -9
word word: первых	-18 15 -9 -13 4
word word: перебу	-11 -19 -10 19 5
word word: перева	28 -10 10 -13 -32
word word: переве	-4 -23 0 -11 7
word word: переви	14 -11 -3 -25 18
word word: перево	-27 -10 -26 -22 32
word word: перевя	7 -15 -15 -8 11
word word: переві	16 -10 -39 0 4
word word: перего	5 9 -19 -24 -7
word word: перед	-17 7 12 -17 3
word word: переда	1 -4 -13 -12 6
word word: передб	-15 -17 0 -14 39
word word: передн	-15 28 -18 -21 -6
word word: передо	-23 1 -26 -19 28
word word: переду	-30 40 -11 -11 -19
word word: пережи	-14 -10 22 -2 -13
word word: перейш	4 -9 -18 -16 17
word word: перека	-11 -19 -10 -5 26
word word: перекл	21 1 6 -16 -30
word word: переко	-19 16 -3 9 -13
word word: перекр	-17 -5 0 -7 22
word word: переле	18 -1 -15 -4 -5
word word: перело	-18 -2 21 -4 -6
word word: перелі	-34 7 -9 -30 12
word word: переми	-49 26 -27 -30 21
word word: перемо	-28 12 -18 14 -8
word word: перемі	-27 -30 17 5 2
word word: перене	-42 41 -21 -15 -3
word word: перено	-13 15 -17 8 -18
word word: перепо	-14 -17 8 -10 20
word word: перепр	0 -15 -31 17 -6
word word: перерв	12 21 -27 -29 -7
word word: переры	21 -8 -10 -2 -8
word word: пересе	20 3 -55 -41 2
word word: перест	13 -1 -4 -6 -3
word word: перети	13 26 -19 -12 -24
word word: перетн	18 27 -5 -26 -45
word word: перехв	-1 -10 -13 -7 15
word word: перехо	-39 -42 -32 -33 64
word word: перече	22 9 -29 -20 -29
word word: перешл	11 -14 -17 -5 4
word word: период	-14 -28 -22 16 12
word word: перми	-23 -8 23 -16 -12
word word: персон	-9 20 -13 -20 -5
word word: перша	32 -13 4 -34 -38
word word: перше	5 -9 3 -22 -2
word word: перший	14 -13 -2 -33 -6
word word: першим	-13 -2 29 -17 -33
word word: перших	-7 -9 34 -25 -26
word word: першог	-35 -7 18 16 2
word word: першом	-10 -21 13 -11 19
word word: першої	-21 14 22 -10 -23
word word: першу	-4 -25 11 -9 -9
word word: перші	-9 -5 34 -15 -29
word word: першій	16 19 4 -24 -26
word word: період	5 -11 -14 4 -29
word word: песков	-49 -6 10 -39 -7
word word: петерб	-7 5 -11 9 4
word word: петр	-11 -12 -14 -3 26
word word: петро	-10 3 -28 17 -35
word word: петров	-15 -26 -16 -13 22
word word: петріо	-3 -36 -18 -8 22
word word: пехоты	-8 -1 -5 0 11
word word: пикапа	9 -1 -4 -1 -8
word word: писав	-16 -4 14 -3 -13
word word: писала	9 -5 -10 -16 -7
word word: писали	-10 10 15 -19 -33
word word: писати	1 9 0 -40 3
word word: писем	-46 -22 -1 12 25
word word: письма	-14 -10 -18 -11 12
word word: письме	-30 -21 -19 -11 26
word word: письмо	-17 -36 -6 -43 29
word word: питав	-9 -8 16 -14 -13
word word: питали	2 -9 -8 -10 12
word word: питани	-8 -25 -2 -30 18
word word: питанн	-26 31 -41 -27 9
word word: питань	21 11 -25 -8 -36
word word: питают	-41 20 -5 21 -40
word word: питає	-18 -3 6 -7 6
word word: пише	-7 30 -26 -20 5
word word: пишет	-2 2 -47 -12 5
word word: пишите	-5 -18 8 -26 22
word word: пишу	-5 -21 -12 -6 11
word word: пишут	-1 28 -19 -25 -14
word word: пишуть	-9 -6 -3 -3 -2
word word: пишіть	-24 1 5 -7 -4
word word: плакал	0 -14 11 -10 -7
word word: плакат	-28 -51 -2 -26 23
word word: план	6 -26 -27 -17 11
word word: планир	-22 15 9 -27 -29
word word: планом	12 5 -17 -3 -19
word word: планув	-25 0 8 -15 -27
word word: планую	-33 29 -21 -10 -21
word word: платит	-17 12 10 -7 3
word word: платфо	-22 -30 -6 23 -2
word word: плаче	-20 -9 19 -5 -14
word word: плачут	-9 -16 29 -19 -1
word word: плен	12 -18 -18 -25 15
word word: плена	13 -19 9 8 -35
word word: плене	-24 -21 20 -26 14
word word: пленен	-9 -8 -3 -3 12
word word: пленно	-28 -17 -25 -11 37
word word: пленны	-5 16 -19 -5 -8
word word: плену	-4 -27 -1 13 -11
word word: плечах	13 -12 22 -22 -31
word word: площад	-41 16 -12 -37 12
word word: площі	-32 -28 0 -5 24
word word: плюс	-4 10 18 -26 -30
word word: по	-8 -8 -3 0 -15
word word: по-дру	31 -20 -12 -6 -24
word word: по-пер	28 -16 -8 -9 -25
word word: по-пре	-30 34 -23 19 -42
word word: по-чел	0 -17 -10 17 -15
word word: побаче	-17 -11 22 -12 -18
word word: побачи	-33 3 31 -10 -40
word word: победо	-38 -13 -25 -7 36
word word: победы	-15 -6 -33 -33 40
word word: поблаг	16 -24 0 -31 -6
word word: побрат	-23 -23 22 -12 4
word word: побува	-34 -11 20 -14 32
word word: побыва	-27 -18 6 1 7
word word: пов'яз	-4 -17 6 -12 5
word word: повезл	-1 -20 20 -11 -33
word word: поверн	1 -20 0 10 -11
word word: поверт	17 -28 -11 -16 6
word word: повест	14 -6 -4 -8 -10
word word: повинн	23 -9 -4 -2 -17
word word: повна	-25 -11 16 13 -25
word word: повне	-24 0 22 -6 -10
word word: повном	-4 -33 -7 19 -24
word word: повну	-15 -10 17 -4 2
word word: повніс	27 -21 8 -10 -37
word word: поводж	-13 -15 17 -11 -9
word word: поводу	-15 24 -24 -22 -16
word word: повреж	-18 -7 -19 12 16
word word: повтор	-29 -7 2 -19 33
word word: повідо	-2 3 -6 4 -20
word word: повітр	3 -4 17 -33 -6
word word: погиб	11 -1 -8 -6 1
word word: погибл	-32 -14 -52 -9 48
word word: погибш	-1 -4 -5 -18 -3
word word: погово	-2 -26 29 -28 -19
word word: погода	-18 -20 -3 -15 12
word word: погодж	-12 33 -29 -38 -16
word word: погоди	2 5 -28 2 -17
word word: погоду	-36 -9 24 -12 -16
word word: погодя	-11 24 -10 -3 -23
word word: погран	32 -5 -10 -12 -19
word word: погрож	-14 -6 -26 -16 33
word word: под	5 -6 -4 -31 10
word word: подайт	-18 -11 -4 17 5
word word: подала	-14 17 -4 0 -6
word word: подали	-12 -10 -6 -30 14
word word: подано	-11 20 -25 -4 -14
word word: подари	-14 -24 11 -9 5
word word: подарк	-29 -18 6 8 5
word word: подаро	11 -17 -27 -13 15
word word: подару	-6 -17 11 -14 5
word word: подати	-11 -14 -24 -26 32
word word: подают	-20 -16 -23 16 26
word word: подає	-22 -13 6 -9 12
word word: подбит	-18 -5 -12 -4 22
word word: подвал	-32 2 3 -17 10
word word: подвед	-13 -16 -11 6 8
word word: подвел	-37 -8 -14 39 -1
word word: подвер	22 -5 -11 -11 -7
word word: подвод	-19 -2 -3 20 -14
word word: подвій	16 0 -10 -1 -10
word word: подгот	-4 14 -38 -17 12
word word: поддел	-30 3 13 -5 -15
word word: поддер	-17 -9 22 5 -7
word word: подзащ	-10 -8 -13 -8 18
word word: подзво	-9 -14 30 -24 -23
word word: подкас	-7 -16 -14 -21 35
word word: подкон	15 -12 -6 -16 3
word word: подлеж	-14 12 -3 -7 7
word word: подмос	-27 -25 28 -21 -17
word word: поднял	-16 -10 -18 -11 33
word word: поднят	-21 -7 2 -9 21
word word: подола	21 -11 -6 -4 -13
word word: подпис	-16 -41 3 -46 25
word word: подраз	3 -21 -22 -21 14
word word: подроб	-24 6 23 -27 -9
word word: подрос	21 -18 -9 -3 -22
word word: подруж	-7 -11 -23 3 8
word word: подряд	33 -22 -26 13 -21
word word: подсуд	-5 -2 -7 -6 17
word word: подсче	-20 -7 -11 29 -10
word word: подсчи	-39 -35 22 50 -41
word word: подтве	8 24 -21 -10 -36
word word: подход	11 -6 -8 -10 -19
word word: подчер	4 -28 -17 -12 23
word word: подяка	8 -15 -5 6 -16
word word: подяки	3 -12 15 -4 -13
word word: подяку	-16 -29 3 -34 22
word word: подібн	4 -7 -6 -7 8
word word: подія	21 9 -17 -18 -1
word word: поедут	-35 39 -45 -25 -14
word word: поездк	-30 -14 -21 13 12
word word: поездо	11 -29 -19 -12 14
word word: поехал	23 -2 -17 -1 -19
word word: пожизн	10 -2 -8 -13 14
word word: пожилы	8 17 -27 -4 -26
word word: поза	-7 -22 17 17 -13
word word: позавч	16 -18 24 -29 -39
word word: позаду	41 -28 -8 -12 -21
word word: позбав	-10 -4 -8 4 -1
word word: позвол	2 -15 -20 25 -30
word word: позвон	-11 -23 4 -7 2
word word: поздне	-6 15 -3 -10 -9
word word: поздра	-15 5 9 -38 -3
word word: позже	7 -2 -9 -8 -18
word word: позити	-24 -1 13 -18 -23
word word: позици	-33 -10 -24 -3 34
word word: позиці	-31 26 -40 -16 16
word word: познач	-6 -21 -13 -21 23
word word: позывн	-34 -29 2 -18 20
word word: поимен	-17 -6 -17 30 -22
word word: поиск	-27 -11 -22 19 -4
word word: поиско	-27 1 10 -15 12
word word: поиску	3 -27 -28 -22 10
word word: пойдут	-9 0 14 -1 -12
word word: пока	-15 7 3 8 -38
word word: покаже	18 -2 -17 -18 -12
word word: показа	-10 -8 16 -29 -2
word word: показу	-30 -6 29 -16 -30
word word: показы	-20 -14 25 -18 -28
word word: покара	-19 -21 -25 -23 30
word word: поки	-6 17 11 -4 -26
word word: покину	3 -15 -21 -14 25
word word: поклон	11 -10 -11 -20 2
word word: покров	1 -31 -24 -26 24
word word: пол	7 -18 -28 -7 15
word word: пола	10 -28 -19 -17 29
word word: полага	-14 -4 10 10 -11
word word: полгод	-29 -14 3 -19 17
word word: поле	-9 -16 12 -17 -9
word word: полева	-9 -8 -9 -2 14
word word: полегл	15 -23 -11 19 -42
word word: полиго	-13 -9 -10 11 5
word word: полити	-13 -10 -13 19 -27
word word: полици	-17 -18 -36 -19 41
word word: полк	-23 -12 -27 -11 33
word word: полка	-19 -7 -13 -10 22
word word: полков	-32 -16 -27 -10 37
word word: полку	-19 13 15 -22 1
word word: полное	-29 -4 22 -1 -12
word word: полном	-11 3 -21 3 -1
word word: полнос	-27 4 9 -24 1
word word: полноц	-1 -4 10 -2 -9
word word: полови	-23 17 -20 21 -21
word word: положе	-21 -3 -10 11 17
word word: полон	-12 -24 -17 -12 24
word word: полоне	-21 7 -43 -11 25
word word: полону	11 -22 -5 7 -12
word word: полоні	-2 -7 -28 -10 11
word word: полосе	-6 -7 -3 -1 13
word word: полсот	25 -4 -16 -3 -20
word word: полтав	-7 -24 14 -23 -2
word word: полтор	-11 -26 -14 17 -13
word word: полуго	5 -12 -19 -16 17
word word: полудн	9 -8 -14 -6 -4
word word: полуто	0 -5 -13 13 -13
word word: получа	11 3 -21 -14 0
word word: получе	-2 5 5 10 -39
word word: получи	7 -16 -7 -5 -2
word word: польши	-24 -2 -11 -1 24
word word: польщі	-38 -27 -3 -5 27
word word: поля	-8 -8 -21 -16 21
word word: полях	-10 2 -13 15 -18
word word: полі	2 -12 0 21 -19
word word: політв	-27 -14 -25 -24 32
word word: політи	-12 -16 -5 15 3
word word: поліце	3 -15 4 -6 9
word word: поліці	-24 -24 -22 -2 27
word word: поменя	4 22 -22 -15 3
word word: померл	20 -11 -13 -19 -10
word word: помеще	-23 -21 -19 -13 30
word word: помилк	-20 -24 26 -11 -4
word word: помило	-5 -15 -24 -8 17
word word: помимо	9 -12 -8 11 -9
word word: помина	-2 -4 11 -9 -9
word word: помним	18 -25 -27 -50 10
word word: помнит	-5 -18 -24 8 11
word word: помог	-9 -14 -18 -11 19
word word: помога	2 10 -13 -9 5
word word: помогл	20 -18 -36 -24 19
word word: помогу	-8 -10 24 -12 -21
word word: поможе	-6 -2 7 0 -8
word word: помочь	-32 -10 -22 28 3
word word: помощи	7 -16 -2 -21 14
word word: помощн	29 -13 -39 -12 -28
word word: помощь	9 0 -8 -26 1
word word: поміж	25 -1 -9 -1 -19
word word: поміня	-5 -35 2 -19 14
word word: помічн	29 -16 -10 -17 -2
word word: понад	-2 -11 -38 5 5
word word: понадо	11 -9 -20 18 -21
word word: понеде	2 5 7 -2 -15
word word: понеді	1 -5 20 -15 -16
word word: понима	-18 23 -10 2 -20
word word: поновл	-6 16 -6 -7 -10
word word: пообещ	-35 -5 -16 -26 29
word word: пообіц	-21 -11 23 -5 -15
word word: попавш	23 -13 -19 -16 -17
word word: попал	-39 -12 11 -17 3
word word: попали	-8 -9 5 -10 8
word word: попасн	7 -1 -2 -8 -6
word word: попаст	-16 -17 -13 -5 20
word word: попере	24 -16 11 -29 -22
word word: поповн	-16 -4 -20 -2 12
word word: пополн	1 -2 -3 16 -15
word word: попри	-7 21 -12 -13 -16
word word: попрос	1 -2 -5 -16 5
word word: попрощ	-9 -12 8 -16 -16
word word: попытк	-16 7 -19 -10 12
word word: пор	-45 1 24 2 -19
word word: пораду	-1 12 -15 -10 -11
word word: пораже	3 -7 -8 -10 2
word word: поране	1 -7 -26 -19 14
word word: пораху	1 -24 26 -3 -6
word word: поречн	-9 -5 -10 -3 18
word word: поровн	29 -19 -14 -16 -19
word word: порожн	-5 -20 -12 -2 8
word word: порт	-20 -10 20 -11 -17
word word: портах	-13 -13 12 -15 9
word word: портов	-4 -8 -10 -12 14
word word: портре	-13 -1 8 -30 16
word word: порту	-44 -16 -30 -12 46
word word: поруч	-22 -19 0 -2 16
word word: поруче	-21 19 9 -10 -21
word word: поручи	-20 -22 -1 -21 30
word word: поруше	-43 20 7 -17 18
word word: поруши	-15 11 -17 -10 15
word word: порушу	-25 15 -14 -18 23
word word: поряд	17 -11 -2 -4 -2
word word: порядк	-4 -2 -30 17 -15
word word: порядо	-5 11 -21 -12 -3
word word: порівн	-29 -17 -21 29 -6
word word: посадо	-32 -2 17 -9 6
word word: посвід	-6 -12 -16 -9 27
word word: поселк	-32 -29 31 -22 -13
word word: посере	17 3 -22 -2 -30
word word: посети	-50 -29 8 -10 32
word word: посеще	-33 -9 -22 -21 43
word word: посила	-9 -35 17 -52 17
word word: посилк	-16 -15 -19 -17 30
word word: посило	-12 9 -7 10 -13
word word: посла	-16 -27 -17 -32 36
word word: послам	-24 -28 -6 42 -19
word word: послан	-35 -32 -1 -45 23
word word: после	-18 -12 6 -30 15
word word: послед	-4 -17 6 -22 15
word word: послез	21 -22 -7 -6 -13
word word: послуг	-4 -17 -22 -9 28
word word: послів	-32 -10 -6 -5 34
word word: посмер	-19 -9 -10 -8 20
word word: посмот	-26 18 19 -6 -17
word word: посол	-16 -17 -11 15 11
word word: посоль	15 -14 -30 -25 8
word word: поспри	31 -12 -17 -25 -19
word word: поспіл	-15 -13 15 -18 5
word word: поспіш	-30 16 -15 26 1
word word: посред	8 -19 -11 -3 -6
word word: пост	-2 -2 11 0 -8
word word: постав	3 -41 14 -10 -7
word word: постач	-9 -19 -8 -5 30
word word: постоя	-22 -20 -23 9 15
word word: постра	-38 -29 1 -27 28
word word: постро	-10 -17 -15 7 4
word word: поступ	-15 1 -9 12 -10
word word: постій	-22 -28 -16 -22 32
word word: посылк	-39 -30 12 -26 25
word word: посыло	-19 -13 -19 -3 17
word word: потери	10 -13 -3 -23 11
word word: потерп	-18 -9 -19 -17 23
word word: потерь	0 -10 -9 1 11
word word: потеря	-5 -18 -34 -6 37
word word: потисн	-7 0 -5 0 8
word word: потом	-8 -29 22 -28 -12
word word: потому	0 3 -19 12 -7
word word: потрап	-4 -25 -18 3 15
word word: потреб	8 -5 -2 10 -17
word word: потріб	-14 0 3 3 -25
word word: потім	-27 -5 22 -31 -15
word word: похило	21 -2 -9 -6 -8
word word: похище	-20 -18 -2 27 -12
word word: похова	-23 -13 27 -27 0
word word: походж	-8 -25 -15 -20 35
word word: похоро	9 -1 -20 -1 -23
word word: почавс	-15 -3 15 -2 -7
word word: почала	7 -7 4 -2 -13
word word: почали	-19 -22 -23 -20 36
word word: початк	0 -24 -13 4 -4
word word: почато	-10 21 4 -2 -21
word word: почему	-7 3 16 -49 -10
word word: почест	-17 -13 -18 21 -24
word word: почина	14 -27 -2 -12 -5
word word: почнет	-15 1 16 -4 -2
word word: почну	-2 0 8 -1 -11
word word: почнут	2 17 -11 -4 -7
word word: почта	-11 -12 -11 -4 18
word word: почти	18 -15 -11 -10 -9
word word: почту	-15 -12 -20 -14 21
word word: почули	-5 13 6 -15 -10
word word: почути	-12 -22 -8 6 13
word word: поширю	-30 15 -14 -36 21
word word: пошкод	-24 -15 18 -18 3
word word: поштою	-16 -22 -23 -18 30
word word: пошту	-16 -15 -11 -28 27
word word: пошук	-1 -7 15 -8 -19
word word: пошуко	14 -24 -2 -9 -37
word word: пошуку	-17 -15 10 14 -22
word word: пощаст	7 -4 -26 -24 31
word word: поэтом	7 -18 -1 -7 -9
word word: появил	-12 11 -13 -10 5
word word: поясне	18 13 -24 -6 2
word word: поясни	-12 -23 3 -13 15
word word: поясню	-39 -29 31 9 -15
word word: поімен	-26 22 16 -14 -18
word word: поінфо	21 13 -22 -20 -21
word word: поїдут	-26 16 -18 -14 17
word word: поїхал	0 -19 23 -39 -18
word word: ппо	-5 -29 -24 -36 33
word word: прав	-3 -26 -30 -5 23
word word: права	1 -31 -24 -35 38
word word: правам	-9 -19 5 1 1
word word: правда	-13 5 15 -29 -15
word word: правду	-17 -16 -12 -3 27
word word: правил	0 -2 -38 -7 21
word word: правит	-26 -16 10 -9 23
word word: право	9 -21 -32 4 21
word word: правов	-9 -20 -11 18 -11
word word: правоз	-12 -21 -17 1 14
word word: правоо	17 -20 -25 8 -12
word word: правос	17 -6 -19 -5 -14
word word: праздн	-25 16 -12 -11 14
word word: практи	1 -18 -26 -14 28
word word: прапор	-14 -2 8 -38 3
word word: працюв	0 23 -13 -19 8
word word: працюю	-9 10 -19 -3 -11
word word: працює	-1 11 -32 6 -14
word word: праця	0 -7 18 -7 -23
word word: праців	-28 -18 3 -6 15
word word: пребыв	-8 -24 -26 -21 20
word word: превыс	-19 -16 -9 -21 20
word word: предва	-8 8 5 -17 -4
word word: преддв	10 19 -11 -17 -16
word word: предла	3 -14 -24 -17 20
word word: предло	-35 14 -5 1 19
word word: предме	-20 23 -26 -5 -12
word word: предно	9 7 -3 -8 -9
word word: предос	6 -6 -5 -16 -3
word word: предпо	-10 14 -23 -11 -8
word word: предпр	-4 -14 -13 -10 27
word word: предсе	-31 32 -15 3 -33
word word: предст	-30 15 -15 -20 13
word word: предуп	-11 2 8 -7 -7
word word: предус	-2 11 -4 -5 -8
word word: предше	-14 -13 -32 -10 30
word word: предыд	10 28 -34 -10 -22
word word: прежде	0 35 -26 -23 -27
word word: прежне	-23 -30 27 -10 -10
word word: прежни	-2 -12 -20 -15 16
word word: презид	-7 -8 -4 -14 8
word word: прекра	-39 16 -8 -26 19
word word: прем'є	-11 -15 -30 -17 20
word word: премье	-13 -15 -10 -9 17
word word: прес-с	-7 11 6 -11 -21
word word: преско	-14 -16 11 -11 -1
word word: пресс-	2 -17 -5 18 -39
word word: престо	-12 8 -17 12 -7
word word: престу	-30 -18 -23 7 11
word word: при	15 -7 -14 3 -13
word word: прибли	-12 -24 -15 31 -7
word word: прибуд	6 2 -10 -7 -9
word word: прибул	36 -23 -22 -21 -19
word word: прибыв	14 -6 -17 -9 -8
word word: прибыл	-18 15 -4 -43 -9
word word: прибыт	-20 13 8 -15 -25
word word: привез	11 -22 20 -39 -20
word word: привел	-5 -14 -10 27 -16
word word: привет	-13 -13 8 -13 7
word word: привод	10 -18 -6 12 -24
word word: привоз	-2 -8 9 -6 -10
word word: привіз	-33 -9 11 -13 24
word word: привіт	-19 -25 24 7 -23
word word: пригла	-18 -12 -5 -7 22
word word: пригов	-2 -18 -25 -22 20
word word: пригож	12 -9 -14 5 -6
word word: пригра	-4 -3 -30 14 -3
word word: приеду	-23 20 8 -8 -8
word word: приезж	-20 8 -3 14 -22
word word: прием	-32 3 -15 -16 15
word word: приема	-10 -2 9 9 -5
word word: приемн	10 -19 -28 -9 7
word word: приеха	-4 29 8 -5 -49
word word: призва	-19 -27 -16 3 26
word word: призем	-12 -11 11 -10 -3
word word: призна	13 -13 -12 -13 -2
word word: призыв	-9 13 -10 -12 -6
word word: прийде	12 -2 -9 -7 -14
word word: прийма	0 -6 -15 -20 34
word word: прийня	7 -7 -10 -15 7
word word: прийом	12 -21 -28 -1 5
word word: прийшл	-22 6 -27 -11 27
word word: приказ	-16 17 -15 -17 14
word word: прикла	-10 -5 -13 -15 23
word word: прикор	28 -3 -6 -19 -14
word word: прилет	-8 -26 26 -22 -14
word word: прилож	5 -4 -14 -6 15
word word: примен	-22 -9 -5 -15 24
word word: пример	-23 7 -22 11 -3
word word: примор	-30 -16 4 -10 11
word word: примус	-5 -33 -14 17 -20
word word: принад	-7 -6 18 -21 -11
word word: принес	-24 -12 9 10 -1
word word: приним	-40 21 9 -13 9
word word: принос	9 -9 -19 -11 9
word word: принц	11 -4 -10 0 -1
word word: принца	-7 -4 12 -10 -14
word word: принци	-3 15 -10 -18 -10
word word: принцу	19 -1 -16 0 -7
word word: принял	10 -40 -60 -11 27
word word: принят	-17 4 -7 -2 1
word word: приост	-11 0 -12 -16 8
word word: припин	3 20 -16 -19 -19
word word: припус	-1 0 15 -24 -19
word word: приско	-7 -4 -22 -15 17
word word: присла	-12 8 -16 -21 1
word word: присмо	10 -17 -34 -6 15
word word: присту	-9 8 -2 8 -11
word word: присут	-13 -27 -24 -26 32
word word: присыл	-17 28 -24 -9 -17
word word: притул	-24 -17 -3 13 -4
word word: прифро	8 -18 -6 -13 17
word word: прихов	-16 -21 -1 21 -15
word word: приход	-31 -21 -3 1 16
word word: причас	0 -6 4 -8 -16
word word: причем	25 -19 -22 -11 -22
word word: причет	9 -7 -18 -20 9
word word: причин	-27 28 5 -17 -17
word word: пришви	22 -23 -27 -18 18
word word: пришло	21 -9 -11 -14 -4
word word: приєдн	-20 -16 -15 24 -11
word word: приїду	-22 -17 8 18 -10
word word: приїха	-13 5 15 -3 -25
word word: про	-23 8 3 3 -9
word word: пробле	8 -3 7 -15 -1
word word: пробув	4 -6 -16 0 -15
word word: пробул	21 -3 22 -53 -32
word word: провад	-9 -18 -22 -17 34
word word: провед	-13 7 -23 25 -19
word word: провел	-10 -16 -6 -5 14
word word: провер	-7 6 -2 -9 -4
word word: провес	-18 30 -14 13 -30
word word: провод	3 3 -23 6 4
word word: провок	-18 -23 -13 -16 40
word word: провів	-26 4 -8 -7 5
word word: прогно	22 -4 -10 -11 -18
word word: прогол	-10 -12 -12 -19 26
word word: програ	-45 -19 -9 -13 30
word word: прогул	-28 -37 17 -13 24
word word: продаю	-11 -20 -25 -11 19
word word: продає	-13 -2 -9 -11 17
word word: продле	-19 -26 -24 -7 33
word word: продли	-7 -16 -13 -4 12
word word: продов	36 -25 -13 -26 -11
word word: продол	-8 -9 -12 -13 7
word word: продук	-7 9 -15 -11 -2
word word: проезд	-19 -16 -11 21 3
word word: проект	-5 -20 -19 -19 23
word word: произв	-10 6 -11 -20 9
word word: произо	31 10 -32 -21 -16
word word: пройде	-10 -24 8 -13 12
word word: пройду	1 -31 14 -26 -4
word word: пройти	-27 26 12 -40 -40
word word: пройшл	3 -9 -8 -36 14
word word: пройшо	8 -11 8 -28 4
word word: проком	-4 -17 17 -10 -4
word word: прокоп	-21 -17 21 -8 -29
word word: прокур	-40 -23 -1 -12 30
word word: проопе	11 -9 -18 -3 0
word word: пропав	-2 -41 -22 12 -5
word word: пропаг	-18 1 11 4 -17
word word: пропоз	-33 16 -26 -45 15
word word: пропон	-10 5 -24 -28 10
word word: пропор	38 -2 -25 -23 -10
word word: пропус	25 5 -22 -26 -17
word word: прораб	-34 48 -27 -17 -35
word word: прорва	-22 -1 0 -12 24
word word: прорыв	-16 -9 -6 -6 13
word word: просив	1 -18 1 -2 12
word word: просил	3 -26 15 4 -18
word word: просим	-28 22 -5 -3 -21
word word: просит	-23 1 8 -15 8
word word: проста	11 9 -18 -12 -12
word word: прости	-35 2 24 2 -28
word word: просто	1 0 1 -2 -26
word word: просув	-18 -9 -9 -11 23
word word: просьб	-5 25 -2 -33 14
word word: просят	-52 -16 18 -16 27
word word: проте	-12 -3 -17 13 -4
word word: протез	-30 -11 -20 -22 32
word word: протес	-27 12 -17 -13 23
word word: проти	-18 -17 -27 -19 31
word word: против	2 -18 3 0 -9
word word: проток	15 -42 -12 -17 12
word word: протяг	-48 11 -24 12 21
word word: профил	18 13 -21 -21 -13
word word: профіл	19 -14 12 -23 1
word word: прохан	-5 -22 -15 -23 24
word word: проход	-14 -16 16 -12 -6
word word: прохож	16 0 -15 -2 -2
word word: процед	10 13 -7 -7 -25
word word: процен	-24 -15 16 28 -24
word word: процес	3 24 -38 -10 -18
word word: прочит	-14 -9 -23 2 29
word word: прошед	-15 -4 0 8 5
word word: прошел	19 -47 -9 -32 -2
word word: прошла	-7 -27 -27 9 25
word word: прошли	-3 -10 -2 6 -9
word word: прошло	-26 -1 22 1 -14
word word: прошлу	-7 -2 20 -3 -12
word word: прошлы	19 -20 -19 21 -17
word word: прошу	-23 22 -20 14 -36
word word: прощан	-20 -19 21 -4 -17
word word: проєкт	-19 -29 -29 -36 38
word word: проїха	20 -10 -4 -9 -10
word word: прямо	14 12 -12 17 -53
word word: прямой	-17 -11 -5 20 -10
word word: прямую	19 -7 -15 -6 -9
word word: прізви	-3 -3 -25 -10 9
word word: пріори	-40 33 -33 -15 -20
word word: псевдо	-22 -1 -1 15 11
word word: психол	15 -22 14 -27 -15
word word: публик	-1 -13 11 -7 -11
word word: публич	-15 22 -29 6 -22
word word: публік	-31 -2 -11 -6 8
word word: пункт	-4 -23 -42 -22 23
word word: пункта	-22 -37 -24 -4 24
word word: пункте	-4 -2 -8 -11 9
word word: пункти	28 -23 -22 -37 5
word word: пункто	-24 -15 -13 0 17
word word: пункты	-23 -15 -22 -18 39
word word: пункті	-28 -27 -23 -16 39
word word: пускаю	-19 -24 12 -5 1
word word: пустил	-15 17 4 -17 -6
word word: пусть	-25 -30 -17 12 28
word word: путевк	-20 -7 -18 -16 29
word word: пути	0 27 -19 -16 -26
word word: путин	-15 1 4 13 -1
word word: путина	-6 -25 -11 19 3
word word: путь	-25 -3 -18 -15 26
word word: путіна	6 -14 13 -7 -16
word word: пухом	26 -7 -16 -5 -9
word word: пушили	-13 20 -38 -13 -11
word word: пушилі	-11 19 -7 -4 -11
word word: пьют	25 -16 -26 -14 -23
word word: пэтрио	-17 -6 -6 -4 23
word word: пятеро	7 -38 -10 -29 12
word word: пятеры	-15 -7 24 -17 -12
word word: пяти	-20 -41 9 22 -9
word word: пятисо	-23 -15 40 -27 -31
word word: пятнад	12 -6 -19 -10 -3
word word: пятниц	4 8 15 -22 -31
word word: пятый	5 -22 -35 14 20
word word: пять	3 8 -29 -35 -4
word word: пятьде	48 -7 -28 -18 -29
word word: пятьсо	14 8 -12 -8 -21
word word: пів	-7 -9 -9 -23 13
word word: півден	13 -12 -25 -7 18
word word: півдні	-16 -2 -7 -15 23
word word: північ	-26 -9 9 -6 22
word word: півтор	11 -13 -15 -19 5
word word: під	-13 -10 16 -21 11
word word: підбив	-29 -8 -9 31 -13
word word: підвал	-1 -23 -34 -25 21
word word: підгот	-34 29 -4 -9 -15
word word: піде	-20 -10 -9 -19 19
word word: підкон	31 -6 -11 -44 -12
word word: підкре	16 -8 -9 -2 -1
word word: підліт	7 -10 -18 -24 19
word word: підозр	-25 -25 -5 -17 27
word word: підпис	-32 -15 -31 -23 36
word word: підпри	-13 -7 -12 -9 20
word word: підрах	-37 -33 13 27 -8
word word: підроб	-14 21 -14 -7 -17
word word: підроз	-9 -12 -34 7 15
word word: підста	-7 3 -27 12 -3
word word: підсум	-29 10 -22 40 -28
word word: підтве	-20 18 -41 13 -4
word word: підтри	-19 -9 -35 16 17
word word: підход	1 -6 -11 -20 20
word word: пізніш	11 -18 13 -21 4
word word: пілот	-18 -14 -15 -9 21
word word: пілоті	33 -9 -19 -5 -18
word word: після	-34 5 5 -21 15
word word: післяз	10 2 -22 -2 -15
word word: піти	-9 -12 -1 -17 19
word word: піхоти	5 -20 -4 -6 4
word word: пішов	-11 -8 12 -4 -1
word word: р	-18 -15 8 15 6
word word: работа	-2 -5 26 -30 -11
word word: работе	-9 -16 22 6 -22
word word: работн	4 -14 -9 -17 28
word word: работу	2 -19 -26 -1 14
word word: работы	-4 8 -38 13 -1
word word: рабоча	-16 18 -10 -4 -2
word word: рабоче	-13 18 -9 -17 -17
word word: рабочи	-18 17 -37 -20 -6
word word: рабочу	-19 -18 -16 -17 27
word word: рада	0 -18 -26 -20 39
word word: ради	-21 -26 2 22 -20
word word: радий	-9 -14 21 -30 -31
word word: радимо	7 0 -7 -11 -4
word word: радник	-15 -18 4 -12 19
word word: радост	11 -15 17 -25 -36
word word: радять	-16 -8 20 11 -21
word word: раді	3 -20 -4 6 -7
word word: радіо	6 -14 9 1 -16
word word: радіст	17 -15 4 -11 -26
word word: радіти	-17 -18 11 21 -28
word word: радієм	4 -6 9 -1 -9
word word: раз	-25 16 8 -6 -16
word word: разбир	-24 1 -21 6 15
word word: развед	11 -6 -19 -15 4
word word: развез	-18 -6 4 -10 3
word word: развер	-26 24 -14 -6 -9
word word: развит	9 -16 -6 -12 20
word word: разгла	23 -15 -17 -11 -7
word word: разгов	-38 20 26 -15 -16
word word: раздал	-23 -10 27 -7 -18
word word: раздел	-7 17 24 -25 -28
word word: рази	-8 -28 -9 17 24
word word: разлуч	13 -4 -10 -4 -12
word word: размен	25 -10 -14 -13 -25
word word: размес	-18 -9 21 -25 -6
word word: размещ	17 -32 -7 -5 -6
word word: размин	-9 -9 -8 -21 32
word word: разное	16 -7 -10 -4 -12
word word: разные	-16 -15 17 -12 -10
word word: разных	24 -17 -22 -21 0
word word: разом	18 -11 4 -24 -9
word word: разреш	10 -16 3 -13 4
word word: разруш	-6 -3 23 -13 -22
word word: разу	22 -6 -36 -26 4
word word: разыск	-19 -14 -12 13 14
word word: разів	-2 -4 6 -23 4
word word: район	-12 12 -1 -6 -1
word word: района	6 -25 8 -27 -1
word word: районе	-22 -5 -23 -29 28
word word: районо	-3 -15 -13 14 3
word word: районі	-17 -5 -6 -3 22
word word: ракет	-15 2 8 -32 0
word word: ракета	-4 -28 -16 -14 20
word word: ракети	-30 -27 -13 19 17
word word: ракетн	-1 -4 -8 -18 11
word word: ракето	-14 -5 -15 -4 15
word word: ракеты	-7 -1 -3 -7 14
word word: рамзан	-27 -12 22 -1 -12
word word: рамках	-11 -22 -8 18 -1
word word: рамшта	-33 -5 -22 -19 15
word word: ранее	-34 -15 14 -18 20
word word: ранен	7 -8 -23 -8 9
word word: ранени	-3 -31 -23 9 10
word word: ранено	-7 -2 0 0 8
word word: ранены	-7 8 -2 -26 5
word word: ранку	11 -2 25 -27 -37
word word: рано	-45 36 0 3 -45
word word: ранок	-27 -17 11 -20 18
word word: раньше	-6 -34 17 -5 -4
word word: раніше	13 1 -4 13 -27
word word: раскры	-5 -16 9 -4 8
word word: распор	16 -11 -4 -8 -10
word word: распро	-23 16 -14 -21 1
word word: расска	-2 7 -3 -26 -15
word word: рассле	-22 -9 -4 18 -8
word word: рассма	-24 33 -15 -13 -20
word word: рассмо	-11 -7 -20 -10 27
word word: расстр	-28 13 -25 -16 34
word word: рассчи	3 17 -36 -28 -13
word word: расчет	-11 -13 -19 -6 34
word word: расшир	-14 -18 -17 17 5
word word: раунд	-17 15 -15 -12 4
word word: раунда	10 -24 29 -7 -43
word word: рахува	-11 -32 11 8 -3
word word: рахунк	10 18 -23 -21 12
word word: рахуно	11 -14 9 -13 -13
word word: рахуюч	-8 -5 -1 8 -1
word word: рахує	-13 -6 -5 20 -7
word word: рации	-8 -5 -8 -1 14
word word: рбк	43 6 -35 -33 -34
word word: рбк-ук	9 8 -3 -11 -5
word word: реабил	0 -20 9 -15 -6
word word: реабіл	3 -33 2 -46 24
word word: реакти	27 -1 -1 -1 -25
word word: реакці	-29 10 -8 -18 19
word word: реализ	9 -8 -1 -2 0
word word: реальн	-16 11 -24 11 3
word word: реаліз	4 -11 13 -8 -28
word word: реанім	23 -22 12 -9 -15
word word: ребенк	-20 -17 -29 -16 23
word word: ребено	-3 -5 -4 -6 15
word word: ребят	12 -9 10 -30 -22
word word: ребята	4 -16 10 -30 -2
word word: регион	-29 -5 10 -21 9
word word: регуля	-31 -24 -20 25 11
word word: регіон	9 0 -11 -22 10
word word: редакц	-25 22 7 2 -33
word word: реестр	-27 -13 18 3 -19
word word: режим	5 -33 -26 -13 16
word word: режима	-5 -11 -31 -16 22
word word: режимо	30 -7 -13 -19 -18
word word: режиму	16 -6 2 -12 -10
word word: резерв	-8 -19 -22 -13 19
word word: резолю	-6 -13 -14 19 -12
word word: резуль	0 10 3 -25 -37
word word: реинте	37 -24 -16 -17 -22
word word: рейд	-24 -18 -12 -11 28
word word: рейс	23 -3 -28 -14 -13
word word: рейсов	-17 -33 -9 -11 31
word word: рейсом	-13 -6 -12 -7 18
word word: рейсів	-9 -10 -9 -2 16
word word: рекоме	-18 -13 -13 -10 25
word word: рекорд	-28 -9 -13 10 3
word word: ремонт	-43 -25 -39 -19 40
word word: репатр	8 -9 -2 -14 -10
word word: репорт	-26 -7 33 -4 -31
word word: респуб	-5 -9 13 6 -25
word word: ресурс	-15 7 -9 -9 5
word word: рефриж	-6 29 -8 -26 -24
word word: речей	-17 -7 -15 -15 21
word word: речник	-19 -23 8 17 1
word word: речниц	-8 -13 6 18 -27
word word: речь	-19 19 -8 -2 -25
word word: речі	-12 -8 -3 -14 9
word word: решени	-12 -1 2 -43 6
word word: решили	-29 25 -20 -16 -7
word word: решта	6 -1 1 -7 -17
word word: решти	-16 -5 -9 21 -15
word word: рештки	10 -27 24 -32 -40
word word: решту	-9 -19 9 20 -16
word word: реєстр	-17 -27 -23 25 1
word word: реінте	22 -1 -11 -3 -21
word word: риа	24 -22 -28 19 -32
word word: рисунк	-23 -10 15 -6 24
word word: рлс	-26 -13 -21 -20 26
word word: рнбо	-14 20 -5 -15 3
word word: робимо	16 -1 -24 -33 -2
word word: робити	-3 -22 -36 2 28
word word: робить	-7 -14 9 -10 -7
word word: роблят	10 -14 -30 16 -1
word word: роботи	-18 -20 10 19 -27
word word: робото	-15 -10 -24 -18 29
word word: роботу	-9 -9 -37 -31 33
word word: роботі	-14 -13 -18 -28 28
word word: ровно	3 -30 27 -29 -37
word word: родилс	-16 -5 32 -3 -29
word word: родин	-26 14 -7 -17 9
word word: родина	-9 -17 3 8 -1
word word: родине	29 -5 -8 -14 -24
word word: родини	-2 -19 6 6 -14
word word: родинн	-22 15 15 -11 -10
word word: родино	4 -8 -13 15 -16
word word: родину	-4 -17 -19 -4 14
word word: родині	5 -17 -28 -6 13
word word: родите	-17 6 -4 -19 14
word word: родича	-14 -14 -18 16 4
word word: родичі	-16 0 12 -5 -8
word word: родней	5 -14 -14 9 -8
word word: родной	15 -24 6 -23 -23
word word: родную	23 -7 -25 -9 -6
word word: родные	-10 -13 -3 12 -3
word word: родным	19 -9 -16 -14 -9
word word: родных	-3 -24 -4 3 -1
word word: родств	-5 2 -29 20 -10
word word: рожден	13 -11 -16 -15 11
word word: рождес	-13 14 -36 0 -1
word word: роз'яс	-20 -21 23 -29 5
word word: розбло	3 31 -16 -27 -12
word word: розван	22 -3 -3 -13 -10
word word: розвез	25 -14 -10 -4 -12
word word: розвід	7 -12 -20 -14 2
word word: розгля	-13 10 -26 6 0
word word: розгол	-24 6 -25 23 -31
word word: розділ	-2 -29 -13 -14 25
word word: розкаж	16 0 -6 0 -12
word word: розлуч	33 -8 -27 -21 -18
word word: розмеж	13 -11 -8 -4 -12
word word: розмов	-11 -2 12 -21 3
word word: розміс	-31 -28 12 -8 3
word word: розпит	-19 -17 8 -25 5
word word: розпов	-27 -14 14 11 -1
word word: розпод	4 -19 22 -20 -32
word word: розпоч	37 -40 -6 -8 -14
word word: розрах	-5 20 -32 -34 -16
word word: розсил	-7 -19 -14 -19 25
word word: розслі	-35 26 -42 -20 33
word word: розстр	-48 -20 10 -23 13
word word: розташ	-9 -8 -5 -18 16
word word: розумі	-23 36 -9 5 -33
word word: розшук	-19 -13 -17 23 -16
word word: розыск	-24 -14 -34 34 2
word word: роками	8 -8 -10 -1 -2
word word: роки	-7 -18 -3 -5 4
word word: рокови	-22 -17 -10 -8 20
word word: роком	10 -7 -15 24 -25
word word: року	8 1 -32 -1 -9
word word: років	5 -22 -13 3 9
word word: роль	-10 -22 14 7 -2
word word: росгва	-20 -5 -19 -18 22
word word: россие	2 -8 -9 1 1
word word: россии	-3 -30 -5 8 4
word word: россий	10 -16 -5 11 -23
word word: россию	18 16 -19 0 -38
word word: россия	9 -16 -12 -2 -11
word word: ростов	3 -23 -12 -15 15
word word: російс	-4 5 -22 -8 1
word word: росію	0 2 -27 -37 5
word word: росія	1 -2 -23 4 -9
word word: росіян	-10 4 -27 0 7
word word: росією	-20 -26 -19 30 -1
word word: росії	8 -4 -24 -11 -2
word word: ротаци	-22 -10 -12 -8 22
word word: ротаці	-24 -10 -26 -9 34
word word: роти	-11 -15 -26 -20 33
word word: роты	-19 -12 -36 -10 44
word word: році	-24 -14 -12 29 -14
word word: рсзо	-8 -9 -5 -8 15
word word: рублей	-15 -9 4 -26 8
word word: рубля	16 -28 -21 -5 -1
word word: рук	9 -5 6 -7 -24
word word: руками	-19 -27 -3 16 1
word word: руках	-9 -6 5 0 2
word word: руки	-10 -15 10 -19 5
word word: руково	-9 -25 -31 25 7
word word: руку	-16 -12 7 22 -27
word word: румуні	5 -8 -3 -3 -1
word word: русски	-19 -37 -18 -17 27
word word: русско	-1 -6 -21 -26 11
word word: рустем	-34 41 -22 -18 -34
word word: рух	-35 20 -29 -12 26
word word: рф	22 -21 -5 -16 -18
word word: рыбалк	-25 -4 28 -8 -21
word word: рыльск	-4 -3 -20 -11 27
word word: рэб	-18 0 0 -2 18
word word: рюкзак	-20 -14 -14 -19 25
word word: рядови	29 -4 -10 -9 -20
word word: рядово	-22 -3 18 -3 -6
word word: рядовы	32 -7 -31 -1 -13
word word: рядові	29 -2 -14 -8 -16
word word: рядом	-13 12 -22 -22 17
word word: рязани	-14 -19 -10 -6 30
word word: рятува	-5 1 -25 -21 14
word word: рятує	12 0 -8 -5 -3
word word: рівнен	-10 0 15 -1 -6
word word: рівний	21 -4 -11 -2 -12
word word: рівно	41 -18 -31 -15 -19
word word: рівног	-30 -7 -5 -6 15
word word: рівня	-12 0 -11 -10 9
word word: рідна	21 -9 -11 -25 -13
word word: рідний	-26 -16 12 9 6
word word: рідним	-5 5 18 -31 -14
word word: рідних	2 -10 13 -17 -29
word word: рідног	6 -24 3 -7 1
word word: рідної	6 -10 -3 -8 -1
word word: рідну	12 -10 19 -15 -26
word word: рідні	14 -6 2 -21 -2
word word: рідній	35 -30 -4 -24 -23
word word: різдва	-23 38 -20 -18 -33
word word: різдво	-9 23 -4 -23 -27
word word: різдвя	-18 35 -4 2 -25
word word: різним	-7 -6 -1 15 -7
word word: різних	30 -17 -8 -12 -18
word word: різниц	-21 -10 -29 -6 42
word word: різні	-12 13 -14 -16 8
word word: рік	-12 -37 2 2 4
word word: річниц	-11 -16 16 3 -23
word word: рішенн	-18 -8 4 -12 7
word word: рішучі	-17 -24 -14 -9 34
word word: с	-8 -4 -2 1 -2
word word: сайт	-2 -23 -12 -15 22
word word: сайте	-20 5 21 -7 -18
word word: сайті	-28 -39 -16 -16 42
word word: сам	-28 -2 12 21 -12
word word: сама	-30 10 -14 3 7
word word: самаре	19 -10 -16 -3 -9
word word: самарс	-20 -12 27 -6 -26
word word: саме	4 10 4 -14 -14
word word: сами	-23 -36 20 9 -27
word word: самий	9 -13 -4 -26 1
word word: самим	14 -12 -11 -8 -4
word word: самих	-12 -15 -13 -16 20
word word: саммит	-24 -11 -3 -12 21
word word: само	-1 6 -22 2 -13
word word: самого	23 -29 2 -24 -2
word word: самое	-7 -1 32 -16 -22
word word: самой	-3 11 8 -19 -11
word word: самойд	-10 -4 22 -10 -15
word word: самоле	-4 6 19 -29 -12
word word: самому	31 -19 -2 -19 -41
word word: самост	-26 -18 23 -15 18
word word: самочу	18 -9 -9 -1 -13
word word: саму	13 0 -2 -11 -1
word word: самый	-8 -12 10 -3 -10
word word: самым	16 -4 -2 -16 -19
word word: самых	13 -3 -2 -6 -6
word word: самі	13 -18 9 -21 -7
word word: саміт	3 -11 -10 -20 9
word word: саміту	-12 -14 -8 -20 26
word word: санато	-23 -22 8 3 -1
word word: санита	16 -6 -8 -12 -4
word word: санкці	-43 -8 -5 -12 28
word word: сапер	8 -3 -1 -6 -5
word word: сапера	-2 -2 -6 -1 9
word word: саперо	-11 -4 -1 -3 12
word word: саперы	-21 -10 -17 -6 21
word word: сапфір	11 -1 -1 -4 -6
word word: сарали	13 -32 -34 6 -31
word word: саралі	24 0 0 -23 -1
word word: сарато	-14 -11 -21 16 2
word word: сау	9 -1 -7 -7 -2
word word: саудов	8 -17 -18 -10 12
word word: саудів	27 -19 -24 -6 -16
word word: сбила	19 -14 -15 -6 -14
word word: сбили	9 -9 -10 -14 -4
word word: сбит	5 5 -18 -7 -3
word word: сбито	-3 -7 14 -8 4
word word: сбиты	2 -3 -14 -9 9
word word: сбу	-14 -15 0 0 9
word word: сведен	3 -11 -17 26 -32
word word: сверен	-17 28 -32 10 -30
word word: сверил	-7 -10 -23 14 -6
word word: сверх	-1 -12 -4 -9 10
word word: сверяе	-9 -24 -9 23 8
word word: сверяю	-29 30 -23 -6 -23
word word: светло	5 7 -14 7 -22
word word: свидет	-11 -3 22 -16 4
word word: сво	-16 6 -32 5 5
word word: свобод	29 -37 -12 -35 3
word word: свого	15 -8 5 -22 -30
word word: сводка	-2 -7 -15 6 8
word word: сводки	5 -25 17 -25 -18
word word: свое	-20 28 -10 -14 -3
word word: своей	-32 16 -29 -10 11
word word: своем	4 -15 11 -11 -26
word word: свои	1 -21 22 -19 -15
word word: своим	-2 -29 -3 -7 -3
word word: своих	5 3 -26 -25 6
word word: своихн	-1 -7 15 -8 -15
word word: свой	24 5 -33 -20 -6
word word: свою	-6 -33 -30 -28 23
word word: своя	-17 -15 16 -16 -7
word word: своє	-22 9 1 7 -8
word word: своєму	0 -21 -1 -8 22
word word: свої	-24 6 9 -16 -4
word word: своїм	-8 -9 17 -17 -12
word word: своїми	21 -4 -1 -5 -12
word word: своїх	-5 -2 0 -39 9
word word: свыше	-16 3 -27 14 4
word word: связал	11 -29 -7 -13 -13
word word: связат	-4 -10 0 -9 12
word word: связи	-27 -5 22 17 -13
word word: связь	-14 -25 0 -12 27
word word: свят	-13 25 -29 -11 7
word word: свята	-28 28 -30 -29 14
word word: святей	10 -4 8 -14 -13
word word: святку	3 -3 17 4 -31
word word: свято	21 -16 -15 -24 -9
word word: святог	-10 9 -31 -30 7
word word: святой	-22 13 -10 21 -17
word word: святом	2 -12 -12 26 -6
word word: священ	2 -7 4 -10 -10
word word: свідкі	-22 -8 21 4 -2
word word: свідом	8 9 -15 -11 -15
word word: свідче	-33 -28 -5 -3 31
word word: свідчи	-14 -1 -25 -4 29
word word: свій	15 5 -12 1 -22
word word: світ	-42 -28 2 6 15
word word: світла	16 4 -29 -21 15
word word: світли	-11 -10 -11 -7 17
word word: світло	-36 -6 6 -24 35
word word: світу	-22 -21 -23 15 15
word word: світі	-12 -2 -10 -5 15
word word: сдавши	-31 3 -30 7 17
word word: сдалас	-20 -15 -19 -8 23
word word: сдалис	-18 -15 -9 -14 34
word word: сдался	-17 -15 -9 13 -1
word word: сданы	-11 -8 -21 -1 19
word word: сдать	-27 12 -34 -19 37
word word: сдатьс	-8 -33 -31 -27 37
word word: сдвину	-20 30 -20 -5 -6
word word: сделае	-14 -9 -8 11 0
word word: сделал	-4 -22 3 5 12
word word: сделан	-13 -22 28 -12 -22
word word: сделки	-19 -13 5 -11 16
word word: сделку	-8 -8 -8 -4 13
word word: себе	15 -4 -32 -7 -5
word word: себя	32 -27 -27 -6 -26
word word: севаст	15 -14 -10 -5 1
word word: север	9 -4 -3 -8 -5
word word: северн	-6 -5 -11 -9 23
word word: северо	-23 -6 -10 -7 26
word word: сегодн	28 -23 -6 -28 -13
word word: сезон	-9 -11 -13 -8 16
word word: сейчас	-5 -23 -3 20 -25
word word: секрет	-30 14 -30 50 -20
word word: сектор	-18 -1 -6 -16 25
word word: сел	12 -20 -16 -18 8
word word: села	-26 -12 -14 -20 33
word word: селект	-2 12 -19 -15 -4
word word: семей	0 -24 16 -12 -11
word word: семеро	-8 4 6 -38 -1
word word: семеры	30 -20 6 -8 -28
word word: семи	-10 12 5 -5 -15
word word: семнад	13 -3 -7 -4 -8
word word: семь	16 -23 -6 11 -43
word word: семьде	11 -7 -6 -7 -11
word word: семье	-21 -33 -9 2 13
word word: семьей	-10 -20 -2 -15 15
word word: семьи	5 -2 1 -11 -14
word word: семья	0 -23 -1 -16 2
word word: семьям	-7 8 -4 -22 -4
word word: семьях	8 10 -11 -12 -13
word word: сенато	-18 -11 -22 14 4
word word: сентяб	9 -38 22 -41 0
word word: сергей	-24 -14 13 -8 -5
word word: сергія	-35 -6 17 -8 3
word word: сердеч	24 -4 -11 -18 -5
word word: серед	4 -18 0 -2 -6
word word: середи	-22 13 4 15 -31
word word: середн	-56 -17 1 -2 8
word word: середу	12 -5 0 -14 -10
word word: сержан	32 -10 -11 -14 -14
word word: серйоз	2 5 -16 -13 7
word word: серпен	-16 -8 -8 -15 16
word word: серпня	7 6 10 -36 -18
word word: серпні	-12 6 -23 -1 3
word word: сертиф	-39 -35 7 -12 9
word word: сестер	45 -8 -23 -17 -29
word word: сестра	-1 -8 5 -9 -14
word word: сестри	4 -7 18 -19 -15
word word: сестро	16 -3 14 -10 -20
word word: сестры	24 -4 -7 -21 -6
word word: сети	-18 -7 -19 -12 24
word word: сигаре	-15 -5 10 -1 10
word word: сигнал	-30 -17 -18 4 24
word word: сидели	-8 -5 14 -11 -18
word word: сидів	13 -2 -2 -9 -6
word word: сиділи	22 -2 6 -9 -22
word word: сизо	-19 -16 9 -21 21
word word: сил	27 -4 -26 -13 1
word word: силам	9 -7 -5 -8 -8
word word: силами	-4 -6 -18 -8 22
word word: силах	-8 -1 -6 4 9
word word: силе	-30 16 -4 -7 39
word word: сили	18 -13 -22 -18 11
word word: силови	11 0 -5 -10 -6
word word: силовы	2 -19 -5 27 -9
word word: силу	-24 -3 4 -7 8
word word: силы	-5 -20 -23 -16 23
word word: сильні	-13 -6 32 -4 -31
word word: симфер	3 -13 24 -11 -11
word word: син	-27 -4 40 -6 -27
word word: сина	-28 -23 19 -8 -7
word word: синиця	-22 -13 -18 -16 25
word word: синода	-9 4 12 -8 -6
word word: сином	-3 -13 11 5 -13
word word: синів	-10 -6 -13 -8 14
word word: сирии	-21 -5 -25 -2 28
word word: сирот	-11 -15 -19 -17 21
word word: сироти	10 -1 -1 -4 -4
word word: сирськ	9 -17 -16 -20 -3
word word: систем	-1 -22 -15 -6 13
word word: ситуац	3 -2 -23 -21 17
word word: сих	-35 -17 22 -3 -16
word word: скажем	1 12 -13 -6 -11
word word: скажу	-24 8 -17 21 -29
word word: скажут	-8 0 17 -18 -13
word word: сказав	-12 12 -5 -21 -10
word word: сказал	-15 0 -2 0 5
word word: сказан	-4 23 -5 -13 -13
word word: сказат	-7 20 -16 9 -15
word word: скарг	-18 -21 -25 -10 32
word word: скаржи	-29 -3 -31 -21 22
word word: скасов	-2 -9 -11 -6 17
word word: скинув	-15 -1 0 -11 20
word word: склад	19 15 -18 -12 -15
word word: склада	-12 -19 8 -17 21
word word: складе	-11 5 -7 -22 23
word word: склади	-8 -1 -3 -3 14
word word: складн	8 -5 -29 -16 3
word word: складо	-9 9 11 -20 1
word word: складу	-8 -10 -16 10 -1
word word: складі	-13 -9 15 13 -13
word word: склали	-13 -13 -10 -18 18
word word: скольк	-2 -33 -12 21 -13
word word: скорее	-17 7 9 -1 -3
word word: скорис	-13 -22 8 -22 7
word word: скоро	-7 10 20 -46 -27
word word: скорой	-29 -12 -1 -12 18
word word: скромн	-21 -26 28 -5 -23
word word: скільк	-32 -13 -41 46 -29
word word: скінчи	-14 22 -16 -5 -7
word word: слава	-4 -38 -11 -3 4
word word: славут	12 -7 -16 -6 7
word word: сладос	-17 -19 -34 -19 25
word word: следов	-2 -4 -12 -2 10
word word: следст	-31 -6 -20 2 25
word word: следуе	-12 -16 -23 28 -11
word word: следую	-3 17 -4 -28 -29
word word: слезы	-3 -14 22 -9 -22
word word: слов	-2 11 -5 1 -13
word word: слова	-30 -21 10 12 6
word word: словам	-2 -8 -13 8 -22
word word: словен	-23 -21 -7 -10 27
word word: слово	17 5 6 -31 -28
word word: сложил	-25 -24 3 -15 29
word word: сложит	-32 -4 -8 -11 25
word word: сложно	35 -5 -16 -19 -15
word word: сложны	23 -9 -20 -5 -26
word word: служат	25 -4 -18 -7 -4
word word: служба	9 -21 10 21 -23
word word: службе	-6 -4 -20 -3 25
word word: служби	-3 5 6 -2 -17
word word: службо	-6 -5 -12 -16 18
word word: службу	-3 -21 -19 -4 9
word word: службы	-2 -13 8 -8 -6
word word: службі	12 -4 -11 -17 -5
word word: служив	3 -6 9 -11 -11
word word: служил	26 -4 -4 -14 -33
word word: служит	-5 -18 -4 3 -1
word word: слухав	2 -20 -3 7 -9
word word: слухай	-11 -16 -3 -15 12
word word: слухал	-10 -24 31 -11 -22
word word: слухам	-8 23 -17 -5 -17
word word: случае	-35 -25 13 13 9
word word: случай	-26 4 -15 28 -8
word word: случая	8 -7 -26 -10 22
word word: случил	11 -1 -8 -11 -14
word word: слушат	-10 -15 -25 -7 24
word word: сльози	-14 -24 19 -20 1
word word: слів	1 -22 9 -16 5
word word: слід	-3 0 5 1 -17
word word: слідст	-1 -17 -23 -34 42
word word: слідчи	22 -33 11 -42 -8
word word: слідчо	-14 -16 8 5 -8
word word: слідчі	11 -19 -1 -8 5
word word: сліз	8 -4 12 -2 -16
word word: смеетс	-23 -10 10 -14 8
word word: смерте	33 0 -21 -13 -19
word word: смерть	-13 -14 -18 -51 37
word word: сми	-36 40 1 -19 -11
word word: смирно	-1 -1 -15 -25 25
word word: смогли	-14 -6 17 -15 -9
word word: смогут	-24 4 -6 -18 10
word word: смотри	-25 -8 30 -13 -33
word word: снайпе	-2 -7 -11 -16 10
word word: снаряд	-3 -27 -41 -34 22
word word: сначал	1 5 7 -25 -23
word word: снбо	-7 22 -5 -14 -16
word word: снизил	3 -7 -15 -1 6
word word: снова	6 -13 -25 -28 13
word word: сну	13 -13 -25 -8 20
word word: снігур	11 -28 -3 -29 0
word word: со	-5 -5 -18 -29 17
word word: собесе	-7 8 -17 9 -33
word word: собира	8 2 -19 18 -24
word word: соблюд	-12 8 -16 -14 28
word word: соборн	-19 -8 17 -11 0
word word: собою	-15 -18 -25 -19 33
word word: собрал	-20 9 -25 -17 30
word word: собран	-23 6 30 -21 -20
word word: собі	2 -16 -24 -22 15
word word: совбез	10 -18 -9 9 2
word word: соверш	-17 -23 -12 -12 23
word word: совете	-15 -9 -2 26 -17
word word: советс	-29 -21 -24 -13 37
word word: совету	-16 9 -24 -15 24
word word: совмес	-12 -10 -12 -13 15
word word: соврем	-7 -8 -9 17 -13
word word: совсем	18 -5 -13 -6 -12
word word: соглас	-3 42 -34 -23 -58
word word: соглаш	-37 21 -23 -34 20
word word: содейс	30 -13 -30 -29 -5
word word: содерж	-41 -21 -25 16 22
word word: сожале	-20 11 13 26 -23
word word: созвон	11 -9 8 -11 -35
word word: создат	-11 19 -4 -3 -7
word word: солдат	15 -20 -22 5 -16
word word: соледа	-7 15 8 -19 -21
word word: сон	-19 -14 0 -17 22
word word: сообра	15 5 -8 -2 -21
word word: сообща	-9 -22 26 -4 -35
word word: сообще	4 20 -46 -20 -11
word word: сообщи	17 -14 -4 -17 -11
word word: сообщу	-17 -24 18 -15 -12
word word: соотве	-6 14 -26 -24 15
word word: соотеч	-21 -9 -21 22 8
word word: соотно	6 -25 -38 16 -30
word word: соприк	33 -19 -22 -21 -5
word word: сопров	10 -7 -1 -19 -7
word word: сорвал	-16 38 -28 -9 -19
word word: сорван	-21 26 -25 -16 -19
word word: сорок	6 -2 8 -23 -27
word word: сорока	-5 -1 -11 17 -36
word word: сослуж	-28 -24 -4 -15 18
word word: сосред	-12 0 0 -3 15
word word: состав	-28 16 7 -27 -13
word word: состои	-40 33 -19 -11 -33
word word: состоя	12 0 -19 7 -17
word word: сотен	-10 -8 9 -3 7
word word: сотень	8 0 -5 0 -3
word word: сотни	12 2 -31 3 -23
word word: сотня	20 -1 -15 0 -9
word word: сотням	-1 8 -8 -6 -6
word word: сотні	-10 0 6 2 -11
word word: сотруд	8 -7 -32 -30 6
word word: софійс	-31 1 -24 19 9
word word: сохран	-7 -9 -7 14 -11
word word: социал	2 -13 -2 3 1
word word: соцмер	-2 -11 -5 3 -8
word word: соціал	-24 -30 -10 19 31
word word: сочи	-8 10 -14 -4 11
word word: союзни	-7 20 -17 -15 10
word word: спав	1 -10 25 -14 -29
word word: спали	-12 -6 23 -9 -20
word word: спарта	-4 -6 -19 -11 18
word word: спасат	11 -8 -18 -10 -2
word word: спасен	-17 -5 -17 -23 37
word word: спасиб	13 -21 6 -18 -12
word word: спасли	-11 -6 -9 -6 11
word word: спершу	-14 -12 32 -5 -17
word word: спецбо	12 -4 3 -2 -12
word word: специа	-16 -22 -17 14 1
word word: спецоп	-2 -28 -22 24 -9
word word: спецпо	-8 -10 -6 -14 10
word word: спецпр	-2 -14 -11 -27 10
word word: спецпі	-29 -9 17 -12 5
word word: спецсл	-21 -24 9 -25 23
word word: спеціа	2 -23 -5 -12 20
word word: спешит	-9 -11 -22 -8 19
word word: списка	-18 20 -1 9 -32
word word: списке	-12 23 16 -12 -42
word word: списки	-48 44 -13 -5 -15
word word: списко	21 -24 7 9 -47
word word: списку	2 15 -16 -41 0
word word: спискі	-24 7 -3 13 -26
word word: список	-39 32 -18 -14 -1
word word: сплять	28 -5 -13 -12 -16
word word: сповіщ	-3 -21 -19 -10 19
word word: сподів	-8 26 -3 -24 -46
word word: спожив	2 -13 -14 13 -19
word word: спокій	-6 -15 -2 -24 12
word word: сполуч	-6 0 5 -15 -2
word word: спорти	-23 -9 4 -11 5
word word: спосіб	5 19 -13 -10 -16
word word: спочат	-17 15 7 -6 -19
word word: справ	4 -14 -32 -15 11
word word: справа	12 -15 -11 -3 0
word word: справд	-22 4 23 -14 -20
word word: справе	-24 -17 -22 -20 27
word word: справж	-4 -26 10 -24 3
word word: справи	7 1 -33 -33 3
word word: справк	-2 -1 -8 -3 13
word word: справо	-8 -12 -14 1 23
word word: справу	7 15 -17 -13 -7
word word: справі	-12 -31 -17 6 20
word word: спраши	-34 -1 22 6 -21
word word: сприяв	24 -26 -5 -20 -2
word word: сприял	17 -2 -14 -10 -11
word word: сприян	29 -20 -12 4 -11
word word: спроси	-26 4 14 16 -25
word word: спрост	-30 12 -12 -10 1
word word: спуска	-26 -7 27 -1 -4
word word: спят	-17 -10 8 -13 -4
word word: співаю	-25 -9 33 -5 -27
word word: співві	20 -4 -3 -10 -12
word word: співпр	27 -10 -25 -21 -20
word word: співро	-9 3 1 18 -23
word word: співчу	-9 23 -22 -21 11
word word: спілку	9 -14 25 -12 -26
word word: спільн	1 -38 -22 -3 19
word word: сразу	18 -13 -16 -28 2
word word: среди	12 -26 19 -28 -11
word word: средне	-11 -2 -5 -22 28
word word: средст	3 -21 -20 -24 17
word word: среду	-6 19 -35 -33 7
word word: срок	-24 14 -21 -19 24
word word: срокам	-5 -14 -20 -14 12
word word: сроках	-40 16 -35 21 -39
word word: сроки	-36 56 -27 -22 -32
word word: сроков	-15 7 -8 5 -8
word word: срочна	11 0 -6 -3 -3
word word: срочни	2 -26 7 -4 -1
word word: срочно	16 -11 16 -9 -28
word word: срочны	20 -21 -4 -2 -4
word word: ссо	11 0 -11 0 -4
word word: ссылке	-18 -1 20 -1 -17
word word: ссылко	45 -17 -29 -23 -26
word word: ст	-7 -7 -11 -8 10
word word: ста	27 -7 -3 -9 -29
word word: стабил	-6 -3 -4 -2 12
word word: стабіл	-25 17 15 -8 -20
word word: став	16 -10 -34 -9 -2
word word: ставил	-5 -6 -9 -4 16
word word: ставка	13 -33 1 1 -1
word word: ставки	-10 -11 -8 -6 13
word word: ставку	4 15 -22 -13 -21
word word: стал	3 -19 12 -18 -31
word word: стали	-35 -18 -8 -10 31
word word: стало	20 9 3 -37 -15
word word: сталос	7 -14 -29 6 4
word word: стамбу	3 -9 -2 22 -36
word word: стан	-29 0 12 -23 -4
word word: стане	-4 5 -23 13 -31
word word: станет	-15 18 -8 0 -13
word word: станов	7 -4 -8 -10 11
word word: станом	-40 -11 -27 25 13
word word: станци	-29 -15 -10 -6 30
word word: станці	1 -12 -12 -15 9
word word: старик	26 -11 1 -15 -16
word word: старме	-29 9 -22 -17 16
word word: старт	-22 27 -15 -8 6
word word: старто	34 -32 -25 -11 -17
word word: старту	27 -29 -9 -15 9
word word: старше	11 -15 -20 -28 -2
word word: старши	-33 -13 27 -11 0
word word: старшо	13 -6 4 -11 -4
word word: старые	-15 -7 13 -7 8
word word: стати	-14 25 -7 9 -25
word word: статис	12 -15 -17 5 -23
word word: статте	27 -15 -23 -5 -15
word word: стаття	-19 -3 -12 -10 25
word word: статті	27 -28 -4 -3 0
word word: статус	-41 -38 -29 -4 45
word word: стацио	-11 -6 -1 -4 11
word word: стаємо	10 -7 -11 -5 -7
word word: стверд	31 -15 -22 -21 -7
word word: створе	-17 -8 -7 31 -28
word word: створи	-19 -21 -8 6 0
word word: створю	-17 -8 -14 4 16
word word: стежте	-1 2 -15 5 -9
word word: стив	-20 25 -4 -6 -23
word word: сто	42 -19 -15 -29 -27
word word: стоит	-21 24 16 -11 -35
word word: столе	-2 -15 -8 -6 23
word word: столиц	5 -26 -36 -28 31
word word: столич	-5 -11 -15 -4 16
word word: столов	-8 -4 4 -8 9
word word: столом	-18 -16 -9 13 3
word word: стольк	1 -6 -9 -9 4
word word: столі	-34 32 -17 2 -33
word word: стомат	-20 -3 1 -9 15
word word: сторон	-3 14 -8 -16 -23
word word: сторін	-9 -7 -3 -19 20
word word: стосун	-19 -18 16 -11 -12
word word: стосує	-1 9 -3 9 -9
word word: стояв	-13 -12 20 -9 -14
word word: стояли	-6 -20 17 -18 -13
word word: стоят	2 23 -17 -21 1
word word: стояти	-2 -2 -33 -19 19
word word: стоять	-7 18 -21 -15 -9
word word: стоїть	-10 -16 18 -7 -15
word word: стран	4 -24 -30 0 17
word word: страна	-17 5 -35 -41 23
word word: стране	-21 -19 5 -24 24
word word: страни	4 -12 -1 -26 10
word word: страны	0 0 -19 -21 10
word word: страсб	-17 -17 -15 14 12
word word: страсн	19 -3 -6 -7 -20
word word: страт	-4 -13 -12 -16 19
word word: страте	-22 -15 -27 -28 25
word word: страти	-14 -9 -18 -25 31
word word: страче	-17 -11 -12 -18 25
word word: страшн	-21 -8 1 8 -5
word word: стрель	-8 -3 -12 -3 11
word word: строго	-32 0 -16 -18 23
word word: строит	-22 -12 -21 -11 28
word word: строй	-30 -12 -33 10 27
word word: строк	22 -25 3 -25 8
word word: строки	11 -8 2 -22 -16
word word: строко	33 -33 -9 1 -33
word word: строку	-10 -1 -7 -6 19
word word: строкі	2 -2 -13 -9 7
word word: строю	-12 -12 18 -8 0
word word: структ	-12 -16 -13 16 -13
word word: стрій	-11 -21 6 9 -4
word word: стріля	-3 -16 -15 -4 24
word word: студен	-20 -35 -44 -4 28
word word: ступил	3 -3 5 -3 -12
word word: стіву	12 -10 -3 0 -6
word word: стійкі	-6 -4 16 -5 -5
word word: стіл	-30 -29 30 17 -20
word word: стільк	12 -12 -5 3 -14
word word: суббот	9 -14 14 -26 -37
word word: субота	16 -6 -21 -24 -11
word word: суботу	31 -42 20 -15 -47
word word: суд	-38 -10 -39 7 21
word word: судами	12 -6 -1 -3 -7
word word: суден	4 -12 -24 -12 16
word word: суджа	-25 -13 -11 -18 28
word word: суджан	28 -22 -18 -23 -13
word word: судже	-23 -10 -12 13 10
word word: суджи	-8 9 13 -33 -14
word word: суди	-2 -7 -15 8 -5
word word: судити	-22 -13 -20 0 21
word word: судмед	11 -19 14 -23 -20
word word: судна	-12 -14 -19 -13 29
word word: судно	-37 -12 -22 -16 40
word word: судов	-20 11 19 -20 -8
word word: судово	19 -4 -9 -5 -10
word word: судом	-14 19 -25 -14 15
word word: суду	-2 -16 -3 -19 19
word word: суды	13 -1 -3 -15 -9
word word: судьба	-23 0 8 15 -20
word word: судьбе	-8 5 -15 -2 0
word word: судьбу	-25 7 -11 6 20
word word: сум	9 -7 -8 -15 0
word word: сумах	-17 29 -34 3 -16
word word: сумма	17 -6 -1 -12 -4
word word: сумско	20 -19 -28 14 -34
word word: сумску	15 -2 -6 -5 -7
word word: сумськ	-4 -4 -9 -15 22
word word: сумщин	9 -18 -25 -26 24
word word: сумы	-12 -3 -3 12 -3
word word: супров	10 -14 -5 -2 -9
word word: суспіл	-9 -9 4 10 -10
word word: сутки	-1 -11 -21 -28 15
word word: суток	-2 -23 2 -16 3
word word: суттєв	-16 -30 -15 -20 24
word word: сухогр	-15 -10 -11 -6 19
word word: сухопу	11 0 -1 -1 -10
word word: сущест	-19 -14 -26 -12 19
word word: сфабри	23 0 -13 -1 -14
word word: сфотог	-13 -9 -2 -5 20
word word: схему	-10 -8 -10 -7 22
word word: сході	-15 -15 -12 -13 16
word word: схопил	16 -7 -15 6 -10
word word: схуд	-11 -11 13 -6 -10
word word: схудли	26 -3 3 -11 -19
word word: счастл	-1 -8 19 -9 -20
word word: счет	27 7 -19 -13 -27
word word: счета	-10 14 -5 -9 3
word word: счету	11 -7 -6 -9 3
word word: считае	-44 8 13 8 -5
word word: считай	23 -2 -7 -17 -4
word word: считал	6 -12 -3 -22 6
word word: считаю	-24 -11 -11 26 -11
word word: сша	-6 -7 -23 -24 26
word word: сыграл	-7 -7 -3 -1 15
word word: сына	-34 2 18 -17 8
word word: сынове	5 -30 16 -21 -4
word word: сыновь	-2 -2 -8 14 -10
word word: сьогод	13 -14 0 -10 -15
word word: сьомий	-12 -17 -22 -11 31
word word: сюда	20 -11 -30 -15 1
word word: сізо	-30 -14 -19 -20 39
word word: сіл	-21 -22 -5 -23 24
word word: сім	6 -14 -20 -6 9
word word: сім'ям	-5 9 -21 -10 -4
word word: сім'ї	-11 -26 -15 -17 31
word word: сімдес	33 -9 -6 -17 -21
word word: сімей	-16 8 -25 17 -9
word word: сімнад	27 -4 -14 -10 -11
word word: сімох	13 -16 -1 -8 5
word word: січень	-31 16 -4 -14 10
word word: січня	-43 -11 38 0 -21
word word: січні	-25 -12 -9 24 10
word word: т	-17 6 -12 -23 16
word word: та	0 4 -13 -15 6
word word: табора	-12 -27 -12 13 -5
word word: табори	-27 -18 -6 -34 43
word word: табору	-15 -21 18 -16 13
word word: таборі	-3 -23 -52 -18 26
word word: табір	-28 -19 -33 -11 41
word word: таганр	-6 -16 -11 -26 21
word word: так	-14 4 -7 -1 -13
word word: така	0 -2 -34 1 8
word word: такая	17 19 -16 -24 -30
word word: таке	-9 1 -16 -20 22
word word: также	-18 27 -4 9 -32
word word: такие	-7 -33 -12 -26 27
word word: такий	24 -4 -9 -35 -1
word word: таким	13 -24 -32 -9 17
word word: таких	-23 -46 11 -13 21
word word: такого	-11 13 -17 2 -26
word word: такое	5 -12 3 13 -10
word word: також	12 -16 -31 8 -11
word word: такой	35 -19 -45 -27 9
word word: таком	-12 9 -6 -3 -8
word word: такої	4 -18 -6 25 -15
word word: тактич	-10 -4 -8 -4 11
word word: таку	-15 10 -13 12 -18
word word: такую	6 -27 -19 19 -18
word word: такі	-17 -11 -4 15 1
word word: там	-8 -26 -16 23 -5
word word: тамтеш	-17 -6 -3 -18 20
word word: танк	9 -5 -7 -3 -3
word word: танки	-16 -9 -5 -5 15
word word: танкис	-13 -6 12 -1 8
word word: танков	-12 -16 -21 5 14
word word: танків	-19 -6 -16 -33 35
word word: тасс	15 24 -21 -31 -23
word word: тата	-25 -13 27 -12 -27
word word: татар	1 20 -10 -28 -1
word word: татари	16 -2 -15 -5 -11
word word: татарк	15 -1 -3 -5 -8
word word: татарс	-23 -2 20 -10 2
word word: тато	-28 -19 29 -25 6
word word: татьян	13 10 -11 7 -31
word word: ташкен	-15 -21 -16 -17 24
word word: таємни	19 -1 -25 -17 -25
word word: твердж	43 -5 -20 -23 -21
word word: те	-7 13 8 -13 -25
word word: теж	11 -12 -12 -16 4
word word: текст	-19 -23 22 -18 -1
word word: текуще	16 -22 -20 -14 8
word word: тел	-2 -6 9 2 -39
word word: тела	-4 -17 6 -9 -1
word word: телам	-31 -10 5 26 -17
word word: телами	-1 19 -26 -16 -28
word word: телах	18 -23 17 -20 -32
word word: телегр	-1 9 -33 -35 12
word word: телека	-34 6 16 -9 -19
word word: телема	-42 9 4 33 -39
word word: телефо	9 -41 30 -22 -11
word word: тело	22 -23 -8 0 -29
word word: тем	-21 -7 29 6 -47
word word: тема	10 15 -31 -37 0
word word: теме	-8 -21 -8 -16 20
word word: теми	-35 -10 -21 12 13
word word: тепер	12 -14 8 -13 -20
word word: теперь	14 19 -4 -37 -23
word word: теплий	-14 -5 19 -9 2
word word: тепло	-9 -9 -18 -13 19
word word: теплую	6 -3 11 -6 -17
word word: теплые	-14 -10 16 -14 1
word word: теракт	-6 -12 -14 -21 16
word word: терито	8 -3 -26 11 -1
word word: термін	-45 3 -10 -21 24
word word: терноп	-25 -12 22 -17 2
word word: теробо	31 -3 2 -10 -35
word word: терори	-19 -19 -10 -18 24
word word: терпен	2 27 -23 -10 -21
word word: терпящ	-10 -6 -11 -3 21
word word: терпін	-1 -4 5 16 -19
word word: террит	22 -17 -27 -4 -12
word word: террор	-20 8 4 -23 8
word word: тети	23 -6 -3 -3 -20
word word: тех	-30 -39 23 14 -25
word word: техник	-9 -12 -23 -3 17
word word: технич	-17 26 -19 -11 -21
word word: технік	-20 -10 -11 -9 26
word word: техніч	-4 23 -23 -25 -19
word word: течени	-33 14 0 -3 -8
word word: ти	-8 -17 4 -16 10
word word: тижден	1 14 -5 -44 1
word word: тижня	-48 20 16 -7 -21
word word: тижні	-5 -5 5 -32 -1
word word: тижнів	27 -9 -20 -12 -22
word word: тим	-2 -21 -33 0 17
word word: тими	3 -13 25 -28 -6
word word: тимчас	25 -22 -25 -14 -4
word word: типа	-16 -7 -15 -7 25
word word: тис	-33 -24 -8 13 9
word word: тиск	-14 10 -13 9 -22
word word: тисяч	-24 -10 -22 24 -1
word word: тисяча	12 -6 -16 -8 -4
word word: тисячу	7 2 -10 -25 -5
word word: тисячі	-19 2 -14 14 -7
word word: тих	-30 -18 20 14 -11
word word: тихо	-16 8 16 -9 -15
word word: тихоок	-20 -7 -8 -3 27
word word: тиша	-16 19 -8 -2 -21
word word: тишина	-25 1 33 -6 -31
word word: тишины	-14 14 -6 -9 -12
word word: тишу	-17 29 1 -8 -12
word word: тиші	-12 15 -16 -13 -7
word word: то	30 7 -15 -24 -21
word word: товари	-22 -27 9 -17 25
word word: тогда	21 -10 8 -25 -29
word word: того	4 -5 -3 -6 -13
word word: тоді	-3 31 -24 -4 -26
word word: тож	-9 -17 17 -18 -5
word word: тоже	1 6 8 -14 -25
word word: той	11 -18 3 -6 -11
word word: только	2 3 -9 -21 -38
word word: том	-10 5 -3 -26 -3
word word: тому	-5 -8 5 -10 -12
word word: тонн	-29 -29 -27 -9 35
word word: тонны	-7 -2 -11 -8 19
word word: торгов	-1 -7 -4 15 -15
word word: торт	-9 0 13 -1 -6
word word: тортур	-5 -7 -15 -10 17
word word: торік	-21 -18 4 -17 23
word word: тот	-19 -32 32 -36 -4
word word: точку	0 2 -28 -10 4
word word: точно	-14 -18 -25 28 -29
word word: точног	17 -23 -9 3 -18
word word: точну	20 -12 -23 12 -25
word word: точную	20 -2 -6 -13 -2
word word: травен	-25 -22 -6 14 17
word word: травма	-15 -11 11 -7 -4
word word: травня	-20 24 12 -31 -12
word word: травні	-22 -21 -10 8 29
word word: традиц	10 7 -25 -24 -32
word word: трамп	18 18 -15 -18 -20
word word: трампа	-17 -21 -6 -18 19
word word: трампо	-28 6 -13 17 -8
word word: трампу	5 9 -6 -7 -15
word word: трансп	7 -12 -24 12 -7
word word: трапа	-36 -7 25 -7 -20
word word: трапля	24 -2 -17 -20 -1
word word: трапу	-24 -3 22 -2 -5
word word: треба	-3 4 -23 1 -9
word word: требуе	9 23 -27 -16 -19
word word: трек	-1 -29 14 -12 1
word word: треку	-20 34 -3 -28 -14
word word: трем	-31 -21 -15 -30 27
word word: тремя	-30 -6 19 -23 22
word word: тренін	-13 -8 -23 -4 25
word word: третий	16 27 -13 -17 -28
word word: третин	8 -21 -17 -13 19
word word: третье	9 -11 -8 13 -11
word word: третьи	14 6 -17 -10 -5
word word: третьо	-10 -20 7 -12 37
word word: третью	-6 1 -23 21 -21
word word: третья	-15 -14 13 -8 13
word word: третя	-16 -1 -30 -4 7
word word: третє	-15 5 -12 -22 15
word word: треті	15 -11 -22 -2 -19
word word: третій	-3 -12 -2 -17 5
word word: третіх	-19 -12 -9 15 13
word word: трех	5 -4 -14 7 -15
word word: трехдн	-13 24 -14 -12 -27
word word: трехра	-10 -17 -8 -9 25
word word: трехст	-11 -32 -20 -3 37
word word: три	-7 -18 10 -11 -3
word word: трибун	-35 20 -32 12 -8
word word: тривав	25 -15 -29 -23 -13
word word: тривал	11 -22 -3 8 -15
word word: триват	7 -3 -11 5 -27
word word: триваю	-6 18 -9 -11 -21
word word: триває	-29 10 -43 -5 14
word word: триден	-18 19 4 -3 -13
word word: тридца	20 -23 9 -22 -37
word word: тридця	26 -23 1 -28 0
word word: тримав	24 -7 -12 -17 -5
word word: тримай	5 -32 -8 -13 17
word word: тримал	37 -17 -1 -19 -32
word word: триман	-25 -14 -16 21 12
word word: тримат	-6 -8 -10 -12 15
word word: тримаю	-10 -25 20 -15 1
word word: тримає	-1 -18 -6 -12 6
word word: тринад	19 -9 -15 -2 -8
word word: триста	37 -25 -27 -27 -25
word word: тричі	-11 -3 -9 -15 31
word word: тро	17 -4 -17 -12 14
word word: трое	7 -23 4 -38 -1
word word: троим	-24 -4 12 -1 14
word word: троих	27 -37 -41 -27 22
word word: трофей	-24 0 23 0 1
word word: трохи	-4 -28 4 12 -21
word word: троє	0 -6 20 -37 -26
word word: трубку	-10 -7 12 -20 7
word word: трудне	12 14 -16 -13 -2
word word: трудно	14 20 -21 1 -44
word word: трьома	-26 14 34 -14 -34
word word: трьох	-12 -20 23 -38 -7
word word: ту	1 12 5 -23 -26
word word: туберк	11 -14 -2 -25 -11
word word: тувы	15 -7 11 -5 -22
word word: туда	-5 -24 -32 -26 19
word word: туди	-29 -5 14 -16 21
word word: тульск	-10 -3 -14 -4 25
word word: турецк	-11 7 9 -17 -17
word word: турець	-4 13 -6 12 -32
word word: туречч	-14 21 13 -20 -23
word word: турции	-29 -16 31 -41 3
word word: турцию	20 -17 -1 -3 -1
word word: турция	-31 11 -29 -8 34
word word: тут	-22 -15 1 -23 23
word word: тцк	2 -14 -14 7 4
word word: ты	16 -16 -4 -7 -1
word word: тыл	-14 -3 -6 -2 17
word word: тыс	2 -29 -23 28 5
word word: тысяч	-22 -17 -11 7 4
word word: тысяча	22 1 -11 -25 -34
word word: тысяче	33 -9 -12 -17 -15
word word: тысячи	-5 -6 -43 30 -17
word word: тысячу	8 9 5 -28 -23
word word: тюльпа	4 -9 -14 -13 13
word word: тюрем	-1 -5 -12 -7 9
word word: тюрмах	-12 -14 -12 16 0
word word: тюрми	-11 -2 -5 -3 11
word word: тюрьма	-6 -20 -3 11 -4
word word: тяжело	13 7 -28 -18 -15
word word: тяжелы	17 -5 -10 -9 0
word word: тяжкий	-8 -8 19 -12 -12
word word: тяжким	21 -12 -12 -3 -13
word word: тяжко	21 -1 -6 -17 -4
word word: тяжкоп	1 19 -28 -14 -26
word word: тяжкох	28 -9 -27 -28 1
word word: тяжкі	-3 5 5 -12 -8
word word: ті	16 -13 -9 -2 -25
word word: тіл	1 -5 -10 -3 -10
word word: тіла	18 -17 -8 -17 -4
word word: тілами	25 2 -15 -17 -30
word word: тіло	18 -21 -2 -32 7
word word: тілом	-5 -16 -25 -23 28
word word: тільки	-24 17 2 6 -14
word word: тіньов	-14 9 -7 -4 4
word word: тієї	-18 -20 22 -17 -18
word word: у	-18 -7 1 0 3
word word: убитым	3 -1 -12 -8 0
word word: ув'язн	-10 3 -28 15 -4
word word: увага	-29 16 -30 -28 2
word word: уваги	-26 -7 26 -20 -6
word word: увагу	-12 -5 12 15 -30
word word: уважае	-18 -11 -19 29 -6
word word: увезен	5 -1 0 17 -20
word word: увезли	10 -9 -29 -24 2
word word: увелич	-3 -26 -9 -7 32
word word: увечер	20 -10 -26 -20 -7
word word: увидел	13 -1 13 -12 -27
word word: увидим	-17 -1 25 -20 -10
word word: увидят	-5 -11 14 -12 -25
word word: угкц	19 -8 -16 -5 -12
word word: угледа	-1 -5 -14 -2 10
word word: угнанн	17 -9 -10 -12 -4
word word: угод	-8 6 -21 -12 15
word word: угода	-46 8 20 -18 -23
word word: угодам	-9 -9 -19 5 16
word word: угоду	0 -13 -29 -12 26
word word: угорщи	19 10 -24 -12 -21
word word: угрожа	21 -9 -10 -19 -18
word word: угрозо	46 -3 -17 -19 -26
word word: угрупо	-2 -4 -3 -11 4
word word: удалос	-3 -7 -8 -4 -1
word word: удар	-40 3 12 -26 12
word word: ударам	-25 -15 -17 -8 43
word word: удари	9 9 -13 -12 -9
word word: ударны	-12 -6 -5 -6 20
word word: ударов	-9 -2 -3 -3 14
word word: удару	-14 -9 -21 -17 33
word word: удары	11 -13 -5 -9 13
word word: ударів	-22 -3 -2 12 0
word word: удержи	-9 -9 -15 23 -44
word word: удовле	-13 -29 23 31 -34
word word: удома	28 -15 -15 -8 -30
word word: уехали	10 -26 -17 -12 -1
word word: ужгоро	-26 -15 23 -13 -17
word word: уже	6 0 -5 -5 -13
word word: узах	-9 7 18 -2 -30
word word: узбеки	-27 -23 -19 15 15
word word: узгодж	-27 44 -3 -27 -38
word word: узгоди	-31 18 -14 -6 -1
word word: узнал	-29 -4 38 -2 -27
word word: узнала	-7 -4 -4 -3 8
word word: узнали	15 16 -5 -13 -18
word word: узяли	9 -14 -15 -6 -1
word word: узятих	23 -2 -15 -1 -14
word word: узято	-16 25 -8 -32 19
word word: уилан	-10 -5 -4 -2 11
word word: уиткоф	-11 8 -39 -17 -9
word word: указ	-14 -5 -9 -5 22
word word: указал	-28 -20 29 -6 -17
word word: указан	13 -11 -7 -4 6
word word: указыв	-6 -3 -5 -22 27
word word: уклін	18 -4 -12 -13 -12
word word: украин	5 3 -12 2 -22
word word: україн	17 -18 -19 5 -13
word word: укрепл	-20 -33 25 -13 -15
word word: укрінф	-17 -2 -5 26 -11
word word: улетел	-2 -1 -5 0 8
word word: умеров	-21 35 -31 -22 -14
word word: умов	9 -11 -2 3 -8
word word: умови	-32 12 -15 -26 18
word word: умєров	-22 37 -21 -16 -37
word word: унаслі	-6 -6 -5 -7 17
word word: уничто	-6 -17 -19 -21 17
word word: уночі	-25 -11 13 -15 5
word word: уніан	4 -2 14 -9 -15
word word: універ	-8 -7 6 -13 2
word word: уп	22 9 -11 -19 -13
word word: уперше	-6 -12 29 -23 -35
word word: уповно	7 -10 -25 4 -25
word word: уполно	-3 -1 11 0 -26
word word: управл	-10 14 -37 -6 3
word word: упродо	-11 10 -19 -24 18
word word: упізна	-30 -6 2 -11 24
word word: уражен	-24 -33 -22 6 38
word word: уразил	-20 -13 -15 -15 20
word word: урахув	19 0 -17 -9 1
word word: уровне	2 22 -23 -16 -17
word word: урожен	-6 -8 9 -8 -14
word word: урок	-32 -14 -21 -26 32
word word: уряд	-13 -10 -12 -15 26
word word: урядов	12 -3 -6 -2 -15
word word: уряду	-3 -13 -16 4 8
word word: усе	5 21 -36 -16 -11
word word: усилия	-1 -3 -2 12 -9
word word: усклад	-24 -24 4 -18 22
word word: ускори	-12 -13 -10 -7 25
word word: услови	-2 7 -13 -18 -4
word word: условн	-16 -8 -9 -16 26
word word: услуги	12 8 -5 -5 -14
word word: услыша	-2 9 3 -31 -17
word word: усміха	-5 -6 16 -5 -19
word word: усміхн	13 -10 2 -10 -15
word word: усов	-12 1 -3 19 -9
word word: усову	9 0 -2 -5 -2
word word: успели	-10 13 12 -4 -24
word word: успехе	6 -14 -14 8 -19
word word: успешн	10 -5 -19 -5 3
word word: успішн	-8 -18 -17 -21 18
word word: устана	-20 -13 -22 8 18
word word: устано	-24 -26 -1 -24 38
word word: усього	-11 -18 23 -35 6
word word: усю	1 -9 -2 0 10
word word: усі	6 -10 -4 -15 -3
word word: усій	13 -1 -5 -5 -4
word word: усім	11 -25 -23 -7 7
word word: усіма	20 3 -8 -11 -24
word word: усіх	-15 32 -14 -6 -17
word word: утверж	-14 1 4 -26 13
word word: уточне	-19 15 13 -47 -22
word word: уточни	0 -1 14 -16 -26
word word: уточню	-9 -15 2 -36 20
word word: уточня	1 3 -14 6 -18
word word: утра	-2 0 -4 -20 -7
word word: утраче	-27 -8 28 -14 -6
word word: утрима	-16 -13 -16 4 3
word word: утриму	4 -49 -15 15 -6
word word: утро	-29 33 -8 -7 -18
word word: утром	-10 -6 23 -28 -18
word word: утім	-1 20 -5 7 -30
word word: ухвале	0 -1 -7 -9 15
word word: ухвали	-8 -3 -25 -15 36
word word: учасни	-21 -39 -33 12 19
word word: участв	2 -27 -40 -27 41
word word: участи	-11 14 -24 -30 9
word word: участк	-20 -8 22 -30 -2
word word: участн	-35 -9 20 -22 10
word word: участь	5 -18 -21 -33 21
word word: участі	-15 10 -16 12 -26
word word: учатся	-11 -11 -24 -2 20
word word: учебни	-23 -20 -20 -24 36
word word: учебны	-15 -7 -10 -3 19
word word: учение	-14 -6 -6 -5 16
word word: учения	-10 -3 -6 -1 15
word word: учетом	20 -32 -11 -16 -17
word word: учите	-29 -25 -18 -22 32
word word: учител	-34 -34 -38 -26 42
word word: учора	-14 -12 39 -30 -35
word word: учораш	-24 -36 43 -25 -27
word word: учрежд	-2 -29 19 3 -11
word word: ушаков	-48 23 -2 -24 -54
word word: ушел	-14 -12 2 -16 10
word word: ушла	1 -21 10 -9 -13
word word: ушли	8 -27 -31 -22 19
word word: ушло	22 -14 -23 -22 -16
word word: фаза	-29 17 -13 -11 -1
word word: факт	-10 -2 -9 12 8
word word: фактич	18 8 -20 -24 -23
word word: факту	-19 24 -16 -6 -13
word word: фамили	-19 42 -2 4 -57
word word: фахівц	8 -7 0 -4 -8
word word: феврал	5 -27 24 -15 -26
word word: федера	6 -10 -30 8 -1
word word: федоро	5 -24 -22 -18 10
word word: фейк	-35 35 -24 -24 -24
word word: фейков	-8 12 -15 -20 -6
word word: фельдш	-17 -2 -12 -3 23
word word: фигура	-10 -2 -8 -9 12
word word: флаг	-20 -22 1 -11 21
word word: флагам	-34 -4 37 -7 -11
word word: флаги	-26 -4 43 -6 -22
word word: флагом	29 -14 -20 -4 -21
word word: флот	8 -8 -9 -1 -5
word word: флота	-8 -8 -17 -8 18
word word: флоту	-14 15 -18 -10 1
word word: фонд	-13 -28 -29 8 5
word word: фонду	-19 11 -18 -6 12
word word: форма	-10 -2 12 -3 -4
word word: формат	18 26 -48 -31 -22
word word: формир	-5 -11 -11 -8 22
word word: форму	-19 -11 24 -14 5
word word: формув	11 10 -3 -2 -12
word word: формул	6 12 -52 -19 -20
word word: формую	-2 -7 -15 -22 27
word word: формує	-30 -30 1 21 -1
word word: форум	-13 -23 -24 -31 29
word word: форуме	-16 -7 -14 9 13
word word: фото	-21 -22 21 -26 20
word word: фотогр	-32 -29 3 -10 15
word word: фрагме	-12 19 17 -20 2
word word: франци	-13 7 -13 -10 14
word word: францу	-21 -11 -17 -16 20
word word: франці	-14 9 -10 -13 1
word word: фрегат	-19 -4 -13 -3 30
word word: фронт	-32 -23 -17 1 20
word word: фронта	27 -9 -33 -19 -3
word word: фронту	29 -22 -13 -32 9
word word: фронті	-23 4 10 4 3
word word: фсб	-40 13 -14 -19 16
word word: футбол	-45 -8 -21 -6 39
word word: фігура	-8 -12 -12 -13 17
word word: фізичн	-4 -7 -1 -1 11
word word: фіксує	27 -5 -13 -12 7
word word: фільтр	2 -2 -20 -22 18
word word: фінанс	-14 -4 -18 -15 21
word word: фінлян	-18 -15 -9 -20 24
word word: хай	13 25 -24 -20 -18
word word: хаймар	-4 -9 -19 -7 9
word word: хамас	-40 -23 -18 -28 53
word word: характ	5 -2 -8 -1 1
word word: харков	2 -1 -35 -29 11
word word: харків	7 -33 -7 -4 1
word word: харчув	-10 -10 -11 -25 22
word word: харько	-9 14 -16 -14 7
word word: хвилин	-25 -20 9 0 -1
word word: хвилюй	-3 -20 -2 -12 23
word word: хворий	8 -2 -5 0 -1
word word: хворих	-11 0 -15 12 -25
word word: хвороб	-2 -17 4 -9 -6
word word: хворі	2 -13 6 10 -27
word word: херсон	16 -17 -19 0 -9
word word: хилюк	17 -5 6 -8 -14
word word: хилюка	3 -1 7 -2 -8
word word: хинште	-1 21 4 11 -18
word word: хлопец	-18 -12 24 -8 -27
word word: хлопцю	20 -5 -4 -17 -10
word word: хлопця	-3 -16 16 -10 -7
word word: хлопці	2 -38 36 -44 -27
word word: хлопчи	34 -11 -3 -24 -31
word word: хліб	-2 -13 3 10 -17
word word: хмельн	-7 -16 18 -14 -17
word word: ход	-16 -10 -16 -10 25
word word: ходата	14 -25 -29 -14 4
word word: ходе	-17 -29 25 -1 -7
word word: ходити	-3 -12 14 -1 -11
word word: ходом	35 7 -18 -19 -15
word word: ходять	-11 15 -17 -9 -3
word word: ході	-9 -2 -3 10 -4
word word: холоди	-31 18 -1 16 -14
word word: холодн	-36 -3 -19 -2 39
word word: хорони	-2 -22 13 -10 -24
word word: хороша	44 -8 -24 -13 -27
word word: хороши	-19 -6 22 -4 -2
word word: хорошо	13 6 -1 -17 -33
word word: хороші	-5 17 -2 -2 -18
word word: хотели	-10 20 -13 -6 -28
word word: хоть	-21 25 17 -24 0
word word: хотя	-3 2 -24 12 -8
word word: хотят	-25 -6 5 19 -17
word word: хотів	-26 -6 -18 -22 36
word word: хотіла	-21 -22 -9 -18 24
word word: хотіли	-18 14 4 3 -34
word word: хоч	-15 0 -5 14 -19
word word: хоча	-19 13 20 -9 -26
word word: хоче	-34 -2 -25 -17 19
word word: хочемо	-16 9 -6 9 4
word word: хочет	-37 -14 -24 5 29
word word: хочеть	-9 8 14 -6 -9
word word: хочешь	-8 -8 -15 -10 26
word word: хочу	-24 -27 -4 4 19
word word: хочуть	-22 -10 20 -20 7
word word: хрест	-2 -12 -23 10 -20
word word: хреста	17 -11 -22 5 -5
word word: хресто	-30 -24 -14 30 -24
word word: хресту	6 -9 -10 -7 7
word word: христо	14 -2 -11 -17 -4
word word: хто	-2 -24 5 0 0
word word: хтось	-4 -33 40 -40 -31
word word: хід	-15 -10 -11 -8 20
word word: хірург	9 -1 -15 -4 -1
word word: царств	11 -6 -1 -4 -7
word word: цб	19 -24 -6 -7 -16
word word: цветы	-25 -12 12 -10 8
word word: цвс	26 -2 -9 -18 -12
word word: це	1 -5 0 -1 -19
word word: цей	-6 0 6 7 -20
word word: цена	-6 -5 -8 -9 18
word word: центр	-5 -18 1 -7 0
word word: центра	-18 -16 9 -19 13
word word: центре	18 -23 -14 -12 -7
word word: центро	19 -8 -4 -17 5
word word: центру	-1 -15 0 12 3
word word: центрі	-18 -13 -17 5 24
word word: церемо	-9 -26 -18 -22 30
word word: церкви	11 -10 10 12 -21
word word: церков	27 -19 -4 -9 -28
word word: цивіль	19 -10 -24 9 -25
word word: цим	24 6 -28 -5 -23
word word: цими	-10 10 16 -7 -23
word word: цитиру	-6 -11 -17 -15 15
word word: цифр	11 7 -30 31 -45
word word: цифра	-40 8 -23 45 -35
word word: цифрам	-30 -23 6 14 -23
word word: цифрах	-42 -22 -7 36 -46
word word: цифри	-30 -31 19 38 -37
word word: цифрою	-26 -7 -4 30 -26
word word: цифру	7 -13 -34 31 -42
word word: цифры	-19 -24 -28 33 -31
word word: цих	-14 13 -23 15 -9
word word: цсо	-12 -9 9 -9 8
word word: цього	-3 8 -19 8 -24
word word: цьогор	-10 -19 -13 28 -27
word word: цьому	10 12 -17 -27 4
word word: цю	15 12 -12 -11 -14
word word: ця	-25 -3 14 20 -17
word word: ці	8 -11 23 2 -40
word word: цій	-8 -8 7 -14 7
word word: цікави	-14 -22 -19 22 -5
word word: цілодо	9 -15 -8 5 -5
word word: цією	-2 -17 -2 -12 8
word word: цієї	-12 11 -5 3 -10
word word: ч	-20 5 10 -7 -5
word word: чаес	29 -7 3 -13 -25
word word: чай	5 -18 8 -16 3
word word: час	-23 -28 23 -6 -7
word word: часа	-9 11 -42 1 5
word word: часов	-20 29 -36 -34 -18
word word: часом	-17 32 -27 -11 -28
word word: части	-17 -21 -15 -18 28
word word: частин	22 -26 -30 -5 12
word word: частич	-19 -1 -13 -5 27
word word: часто	-9 -9 -7 9 10
word word: частот	-9 -5 -13 -7 11
word word: часть	3 -1 7 -17 -11
word word: частью	11 -7 -4 -4 -5
word word: частіш	-4 15 -2 -4 -15
word word: часу	8 -20 18 -13 -17
word word: часы	15 1 -19 -7 -17
word word: часів	-12 0 -3 0 13
word word: чат	-9 14 -20 -9 5
word word: чат-бо	-4 4 -22 2 7
word word: чаще	-9 -21 -21 18 -12
word word: чаэс	21 -5 -18 -9 -7
word word: чвк	25 8 -30 -30 -5
word word: чего	-17 12 -14 -4 6
word word: чекав	20 -5 -13 1 -28
word word: чекайт	-22 -1 8 -16 4
word word: чекала	13 -2 -7 -3 -13
word word: чекали	12 -20 13 -24 -26
word word: чекати	-22 2 17 7 4
word word: чекаю	-12 -10 19 -21 0
word word: чекают	6 -11 -36 -8 0
word word: чекає	-11 -20 0 11 5
word word: чекаєм	-12 2 10 -29 -13
word word: челове	1 -10 -15 2 6
word word: челяби	-31 -23 23 -13 3
word word: чем	1 -12 -3 4 4
word word: червен	-26 -13 -22 3 30
word word: червня	-13 -24 21 0 -38
word word: червні	-28 -27 22 -7 10
word word: червон	4 -16 -25 10 -4
word word: черга	6 -27 -3 -27 10
word word: черги	-5 3 -9 -16 11
word word: чергов	1 3 -11 -21 4
word word: чергою	-17 -16 -8 -22 34
word word: через	-3 4 7 -30 -3
word word: черзі	13 -3 -17 -24 1
word word: черкас	-18 -9 10 -19 -1
word word: черкащ	-13 -1 24 -16 -20
word word: черниг	-17 -22 -15 27 1
word word: черноб	16 -1 -1 -8 -8
word word: черног	-15 -10 -17 -3 21
word word: черном	-12 -11 -10 -11 23
word word: черніг	11 -9 11 -27 -26
word word: честно	11 11 -25 -10 -12
word word: честь	4 -7 -21 -11 7
word word: четвер	-4 -1 17 -35 -18
word word: четыре	27 -44 0 -25 -13
word word: чехії	-20 -10 -4 -9 16
word word: чи	-29 29 -11 -11 -5
word word: чим	9 -14 -3 -8 -3
word word: чимало	13 -16 4 -9 -7
word word: чиннос	-5 -5 -8 -20 26
word word: чиновн	-22 -7 3 -19 23
word word: чином	18 -12 -13 -5 -3
word word: чисел	-5 -23 -21 39 -9
word word: чисель	-3 -10 20 -16 -12
word word: числа	-9 -6 8 18 -29
word word: числе	-13 7 1 -33 13
word word: числен	-30 4 15 -11 -10
word word: числил	9 -12 6 -18 -18
word word: число	31 -12 -20 -2 -12
word word: числят	-15 -7 -9 27 -29
word word: числі	-4 15 -15 1 -16
word word: читайт	-21 -21 11 -22 3
word word: читате	-12 3 -30 -14 29
word word: читаю	-21 -13 5 21 -36
word word: читы	-26 -3 28 -7 -11
word word: чия	17 -8 -7 -4 -1
word word: чиясь	-9 9 -12 11 -15
word word: чиє	-17 -3 -19 15 12
word word: чиєсь	-24 -6 -24 36 -20
word word: чиї	-17 -15 -28 8 12
word word: чкалов	-15 -7 29 -14 -20
word word: член	-5 17 -20 2 -23
word word: членов	-56 11 -33 -23 33
word word: члены	-1 0 -4 -4 8
word word: членів	-11 -14 -9 -11 16
word word: чого	-10 -28 17 14 -10
word word: чолові	18 -12 5 -20 -13
word word: чому	-40 -24 36 9 8
word word: чорноб	31 -9 -11 -7 -8
word word: чорног	-16 -19 -12 -4 30
word word: чорном	-34 -15 -10 -19 22
word word: чотири	4 -15 10 12 -13
word word: чотирн	-20 -9 -18 -5 23
word word: чотирь	19 -28 3 -42 3
word word: что	-15 -4 21 -21 -6
word word: чтобы	-26 23 -29 -6 3
word word: чув	-16 -6 17 -11 -14
word word: чувств	14 19 -33 -9 -16
word word: чужих	25 -3 -17 -2 -13
word word: чули	11 -8 -6 -21 27
word word: чути	-8 -4 -22 8 20
word word: чутки	-16 15 -19 12 -26
word word: чутлив	17 -16 -7 -1 -2
word word: чуток	-21 20 -26 -19 1
word word: чуть	-7 -28 -20 14 -26
word word: чуємо	-1 0 8 0 -8
word word: чье	-26 -28 1 -23 21
word word: чьи	-17 -14 20 15 -20
word word: чья	-10 -17 -23 7 11
word word: шаг	-27 -31 27 -25 0
word word: шага	-23 -23 -22 -15 38
word word: шамсаи	-4 -15 -17 15 -19
word word: шана	16 -11 -16 -22 1
word word: шановн	-10 -31 6 -14 31
word word: шанс	8 -11 -11 -21 16
word word: шапці	-5 -6 24 -26 -17
word word: шахеди	-16 5 -11 -9 16
word word: шахеді	-25 -25 16 -15 13
word word: шахрай	-1 -30 -13 -22 30
word word: шахраї	9 12 -23 -18 -6
word word: шведов	-17 -9 -25 -10 21
word word: швейца	-26 15 -10 19 -18
word word: швидко	-14 -11 6 -5 2
word word: швидше	9 -26 -18 5 -5
word word: шеврон	-8 -13 -32 -3 23
word word: шел	-10 -22 21 -15 -8
word word: шестер	29 -19 -7 -22 -21
word word: шести	-23 6 -10 3 -9
word word: шестид	-2 -16 19 -16 -36
word word: шестна	8 -9 -5 -2 -2
word word: шестой	29 -23 -13 -9 -25
word word: шесть	-27 -12 17 -16 3
word word: шестьд	15 -14 -4 -26 -19
word word: ширять	-14 19 5 7 -29
word word: школ	-6 -13 -27 1 26
word word: школах	-9 -6 -11 -9 26
word word: школи	-21 -6 8 -4 6
word word: школу	-32 -32 1 -25 25
word word: школы	-20 -12 -27 -9 28
word word: школьн	-30 -17 6 -18 5
word word: школі	-33 -4 -16 -21 27
word word: шкіл	-24 -15 -32 -23 32
word word: шла	-12 -20 20 5 -21
word word: шли	-4 -29 25 -22 -2
word word: шлях	23 12 -13 -19 -25
word word: шляху	22 -4 -6 -9 -15
word word: шляхів	3 -20 -12 13 16
word word: шойгу	-21 -6 -11 24 -15
word word: шостий	13 -7 -2 -8 -9
word word: шпигун	24 -3 -12 -8 -9
word word: шпитал	0 -20 23 -37 -19
word word: штаб	18 -28 0 3 -13
word word: штаба	-7 0 -22 10 -13
word word: штабе	27 -8 -7 -19 -14
word word: штабом	11 -6 5 -12 -20
word word: штабу	-30 -20 -2 1 27
word word: штабі	16 -5 -35 -9 -15
word word: штатам	1 -19 -13 -17 17
word word: штати	-13 -1 18 0 -6
word word: штаты	9 0 -1 -8 0
word word: штатів	1 9 -6 -5 -19
word word: штурмо	1 -9 -22 12 -5
word word: штурмі	-34 -16 -13 -26 38
word word: шукала	0 -8 16 -4 -14
word word: шукали	-7 -3 -9 -8 11
word word: шукати	7 -21 -17 -17 21
word word: шукают	-35 -18 -22 -3 32
word word: шукає	-15 -28 -16 16 22
word word: шукаєм	-19 -21 -19 27 -17
word word: шутит	-37 -28 21 -8 3
word word: шістде	49 -12 -27 -18 -29
word word: шістна	6 -2 -8 -2 3
word word: шість	2 0 -2 -26 -6
word word: шістьо	17 -33 1 -25 -17
word word: щаслив	13 -11 5 -6 -11
word word: щастя	10 -3 2 -10 -17
word word: ще	11 -16 -4 -16 -6
word word: щира	-7 -3 0 0 9
word word: щиро	13 -10 -5 -4 -8
word word: щиті	28 -23 -30 -6 -24
word word: що	-20 2 16 -22 -2
word word: щоб	-23 28 -14 -20 -2
word word: щоденн	4 -11 -14 -7 18
word word: щодня	-37 4 -6 4 15
word word: щодо	-30 17 -19 -6 -8
word word: щойно	13 2 -15 -27 -10
word word: щоміся	-16 -12 -30 9 12
word word: щонайм	-20 -8 -11 13 -3
word word: щоразу	-7 13 -22 29 -35
word word: щороку	8 -1 -6 -1 -5
word word: щось	4 -21 15 -22 -19
word word: щотижн	-22 -25 -20 -22 35
word word: эвакуа	-27 -14 -17 -19 30
word word: эвакуи	-12 -11 -15 -23 41
word word: эван	-7 0 -3 0 8
word word: экипаж	-19 -8 -41 -25 39
word word: экспер	-40 -41 35 10 -5
word word: электр	-4 -24 -22 -17 27
word word: элемен	-11 -6 -3 -8 12
word word: эмират	14 -28 8 7 -36
word word: энерге	-15 -24 -15 -14 35
word word: энерго	27 -19 -12 -5 -3
word word: эр-рия	-9 -22 31 -3 -24
word word: эрдога	0 -22 15 -11 -11
word word: этап	8 0 -27 -18 -3
word word: этапа	2 -3 -9 -10 -3
word word: этапам	-13 -7 18 -2 -27
word word: этапе	-14 17 -13 -4 -11
word word: этапов	-5 -20 18 -3 -22
word word: этапом	27 -24 -6 -5 -20
word word: эти	6 -13 10 5 -26
word word: этим	-11 -7 -32 -3 19
word word: этих	-24 -27 5 40 -35
word word: это	-2 -5 7 -12 -14
word word: этого	-7 3 13 -2 -26
word word: этой	17 15 -14 -15 -27
word word: этом	-5 -8 7 6 -27
word word: этому	-1 -27 -33 -19 33
word word: этот	8 2 -12 -25 6
word word: эту	25 -32 19 8 -16
word word: эфире	-24 0 -12 27 -18
word word: эшелон	-18 8 -12 -16 13
word word: юг	4 -5 -32 -5 4
word word: юридич	-21 -15 7 25 -24
word word: юрий	-11 -11 32 -5 -20
word word: юриста	-15 -9 -22 -28 32
word word: юристи	-2 -24 -10 -6 31
word word: юсов	-18 28 -15 -11 -34
word word: я	-33 -5 37 -20 -14
word word: яблоно	-18 -13 -15 -8 19
word word: яблука	-34 -26 32 -21 -20
word word: ядерна	-27 -22 -11 -20 31
word word: як	-31 0 26 -16 -2
word word: яка	-6 -22 -10 9 8
word word: якби	-16 -3 13 11 9
word word: яке	-15 -14 9 -12 2
word word: який	12 -10 3 -21 3
word word: яким	0 -15 -6 -11 18
word word: якими	6 -38 15 14 27
word word: яких	-4 -15 10 8 -25
word word: якобы	-27 35 -22 -9 -25
word word: якого	-16 -28 47 -17 -28
word word: якому	-24 2 24 -32 -12
word word: якою	1 -16 -11 21 -19
word word: якої	13 -34 -12 9 -2
word word: яку	-21 -9 -2 24 -1
word word: якутян	-7 -4 28 -3 -27
word word: якщо	-34 0 -7 -3 9
word word: які	-6 -9 5 -23 0
word word: якій	9 26 -36 -23 7
word word: январе	4 18 -3 -5 -15
word word: январь	-26 19 -11 -16 4
word word: января	9 -4 4 -18 -8
word word: японії	-16 -22 -10 -7 30
word word: яценко	-10 8 -19 15 -36
word word: є	-6 4 5 -1 -28
word word: євро	-6 -20 -16 -14 40
word word: євроко	4 -9 -1 -10 1
word word: європа	-4 -1 -12 -5 18
word word: європе	2 -15 -13 -15 13
word word: європи	8 -19 -16 26 -35
word word: єдиний	-24 -13 16 -11 -10
word word: єдиног	-15 -28 13 -17 1
word word: єдином	-18 -11 -7 26 -23
word word: єрдр	-17 -14 -12 -10 17
word word: єрмак	35 -22 -22 -16 -7
word word: єрмаку	10 0 -4 -3 -3
word word: і	-8 3 -5 -6 -1
word word: іван	31 -15 -14 -23 -28
word word: івана	12 -3 -1 -3 -9
word word: ігор	-5 -9 23 -5 -14
word word: ігри	-6 16 -10 -8 1
word word: іде	-17 6 6 -16 -2
word word: іденти	2 -39 -3 -12 9
word word: ідетьс	-18 31 -23 7 -31
word word: ідуть	7 25 -18 -21 -26
word word: із	-10 -7 3 -3 -2
word word: ізолят	-22 -10 -9 -19 22
word word: ізраїл	14 -32 -13 -31 7
word word: ізюм	-18 -15 -19 -9 15
word word: ім'я	4 -25 -14 -14 21
word word: імен	-25 10 0 15 -26
word word: імена	-36 -15 4 -28 27
word word: імені	-30 -20 19 -11 7
word word: інакше	-14 -24 -5 21 -9
word word: інвалі	-2 -22 31 -15 -27
word word: інколи	18 -10 -12 -14 -4
word word: інозем	-8 -8 -16 5 14
word word: інстру	-13 -7 17 -3 -7
word word: інтерв	-21 -16 3 4 3
word word: інтерн	-13 -12 -18 -11 18
word word: інфекц	15 -13 -9 -3 -13
word word: інформ	-5 3 -20 -7 1
word word: інше	2 -3 -23 7 -15
word word: інший	-14 5 32 -15 -24
word word: іншим	8 -16 -39 -13 35
word word: інших	-5 -11 -4 -10 4
word word: іншого	-20 -9 -7 -2 17
word word: іншої	-12 -7 -19 -22 22
word word: інші	23 -4 -26 -8 -15
word word: ініціа	-44 20 -26 9 -6
word word: іпсо	-13 12 -16 -8 10
word word: ірина	16 2 -13 -9 -9
word word: існує	-26 25 -9 0 -14
word word: іспані	-15 -22 -12 15 9
word word: істори	21 -9 -6 -16 -4
word word: історі	-14 -19 35 -1 -26
word word: італії	-14 13 -14 -16 0
word word: ішлося	-17 -25 32 -7 -32
word word: іще	-2 -6 -17 -12 7
word word: їде	-8 -16 -3 -22 16
word word: їду	-7 -11 15 -1 -16
word word: їдуть	36 -6 -18 -29 -9
word word: їдять	-14 -10 14 -8 -12
word word: їжа	-9 -15 12 -11 8
word word: їжу	22 0 -27 0 -12
word word: їй	-2 -32 14 -10 18
word word: їм	-1 -8 -29 -23 24
word word: їх	0 0 -14 6 -17
word word: їхали	27 -19 -2 -15 -28
word word: їхати	-19 19 -22 -18 -4
word word: їхньог	-3 2 -18 -4 -2
word word: їхньом	-9 21 -15 -14 -22
word word: їхню	27 -9 -12 -13 -2
word word: їхнє	-12 -29 15 -1 -5
word word: їхні	2 -13 30 -10 -11
word word: їхній	-9 -9 13 10 -23
word word: їхніми	-15 21 -7 -27 9
word word: їхніх	9 -27 -15 12 -3
word word: її	-17 3 -14 -14 8
word word: ґратам	-1 -15 10 -22 0
word word: ґрати	4 -12 -11 -29 26
word word: ابوظبي	-2 18 -22 -27 -15
word word: اتحادي	6 -17 -5 9 -21
word word: اتصالا	-38 28 11 -19 -24
word word: اتفاق	15 -13 -15 -25 16
word word: اتفق	-29 32 -9 -10 -24
word word: اتمام	1 3 11 -32 5
word word: اتمت	31 -9 -1 -24 -5
word word: اثمرت	18 -11 -4 -13 -10
word word: اجانب	19 -4 -4 -3 -12
word word: اجمالي	-12 10 -19 3 -21
word word: احمر	-8 -10 -36 -28 24
word word: اخيره	-22 -20 29 -8 -32
word word: اراضي	16 -14 -9 -3 -3
word word: اربعاء	12 -4 -1 -10 -6
word word: اربعه	26 -13 -4 -19 -17
word word: ارتفع	-18 -11 -10 18 -12
word word: ازمه	-6 11 5 10 -26
word word: استعاد	28 -30 -19 -19 -13
word word: استعدا	-29 38 -18 -13 -34
word word: استقبل	-19 -31 7 22 -4
word word: اسر	9 -17 -7 7 -6
word word: اسرائي	-14 -5 -11 -2 15
word word: اسرهم	-9 -14 -3 16 -8
word word: اسري	-7 -6 3 -13 -9
word word: اسطنبو	8 2 -20 -11 -28
word word: اسفرت	15 -29 -4 4 -17
word word: اسهمت	-15 -19 -4 20 -13
word word: اسير	-24 -3 24 5 -29
word word: اسيرا	2 -2 -32 2 -13
word word: اشادت	-13 -8 -9 -2 14
word word: اشهر	3 14 -18 -5 -22
word word: اطار	28 -27 -27 -19 5
word word: اطراف	-13 -1 -21 -12 25
word word: اطفال	5 -26 -13 -5 6
word word: اطلاق	1 -18 -15 -26 12
word word: اطلق	-23 11 13 10 -13
word word: اعاده	18 -13 -6 -16 -4
word word: اعربت	-9 2 -22 -16 6
word word: اعلن	-28 2 13 -3 20
word word: اعلنت	33 -26 -10 -19 -6
word word: اعيد	6 -22 -18 -23 24
word word: افادت	-10 5 -2 7 -9
word word: افراج	-29 2 16 8 -4
word word: افرج	23 -14 -6 -9 -19
word word: افرجت	14 -10 -11 -18 -2
word word: اكبر	6 -27 -14 -24 8
word word: اكثر	-39 -10 6 31 -25
word word: اكدت	-12 -18 17 5 -4
word word: ال	-15 -6 3 -10 15
word word: الاثني	7 -14 -9 -12 8
word word: الاحد	8 -13 -23 -15 17
word word: الاف	-19 -5 -1 27 -13
word word: الان	-10 -21 -20 18 -15
word word: الف	-5 9 -30 6 -33
word word: الي	-9 -3 -2 -12 4
word word: اليوم	7 7 -7 -19 -14
word word: امارات	4 -12 -8 -5 1
word word: امريكي	1 -20 -31 -28 18
word word: امس	8 -10 18 -11 -16
word word: املها	-37 16 -14 -11 -2
word word: امير	15 -3 -4 -3 -8
word word: ان	-15 11 -16 7 -21
word word: انجاز	39 -16 -20 -19 -17
word word: انجزت	-6 9 -5 -11 -9
word word: انسان	-16 -16 -12 26 -6
word word: انساني	1 -26 -11 13 -5
word word: انطلاق	2 -15 -9 22 3
word word: انقره	-31 10 -18 -14 15
word word: انها	2 12 -16 -13 -14
word word: انهاء	-18 -13 -22 -9 16
word word: اهالي	5 -12 -18 -12 12
word word: اوضح	-17 20 -7 -3 -12
word word: اوكران	-3 -5 -3 5 -16
word word: اول	-24 7 17 -14 -16
word word: اولا	-6 -15 -17 12 -8
word word: اولي	0 4 5 -7 -16
word word: اي	25 -8 -5 -22 -8
word word: ايام	-48 14 -5 -20 5
word word: ايصال	-13 -8 -4 -4 15
word word: بان	-8 11 -4 -11 -19
word word: بحث	-19 1 6 10 -4
word word: بحثا	-15 -12 -21 -16 19
word word: بحسب	24 -13 -2 -9 -14
word word: بدء	8 -18 -8 -4 17
word word: بدايه	11 -18 -8 4 -24
word word: بذلك	26 -11 -5 -17 -10
word word: بريطان	17 -1 -1 -3 -13
word word: بعد	-5 10 24 -26 -44
word word: بفضل	32 -31 -18 -10 -23
word word: بلدين	6 -2 8 -35 -11
word word: بلغ	-12 -13 -18 17 -4
word word: بن	12 -13 -15 -12 16
word word: بها	21 -6 -4 -4 -13
word word: بهذا	19 -9 -2 -17 -2
word word: بيان	-3 -4 -6 -9 9
word word: بيلارو	21 -12 -13 -8 -3
word word: بين	-15 5 1 9 -4
word word: بينهم	-1 -19 -20 -12 16
word word: بينهما	16 -8 0 -10 -5
word word: تبادل	-31 10 8 -17 0
word word: تبادلا	13 -8 10 -10 -15
word word: تبادلت	23 -19 -20 -17 -21
word word: تبادله	-2 -7 -7 3 -11
word word: تثمر	4 13 -8 -3 -13
word word: تجاري	-3 -20 -11 -8 25
word word: تحرير	12 -9 -2 -11 -9
word word: تحمل	-10 -2 -6 -5 11
word word: تخفيف	-9 -9 -6 13 -14
word word: تركي	-5 11 -1 -5 -4
word word: تركيا	-27 -10 13 -11 1
word word: تسلم	5 0 -12 -6 -7
word word: تسلمت	19 -14 -10 -16 -8
word word: تسليم	11 -5 -18 -10 -10
word word: تضم	14 -16 -2 -9 7
word word: تعاون	-11 -14 3 0 6
word word: تعاونه	22 -10 -7 -9 -3
word word: تعزيز	-14 -10 -15 9 8
word word: تعلن	13 -9 -4 -6 -2
word word: تعمل	-9 11 -9 -11 -15
word word: تقدمت	24 -17 -2 -12 -11
word word: تقديره	9 -11 -7 -10 14
word word: تقل	-19 13 -14 -16 13
word word: تلقي	-19 3 21 -7 -25
word word: تم	-3 -2 -11 5 -10
word word: تنسيق	-3 -1 -5 -9 9
word word: تنفيذ	-7 -5 -6 -10 18
word word: تواصل	-13 13 -20 -25 11
word word: توجهت	10 -1 -3 -5 -2
word word: تي	-28 9 19 -30 -7
word word: ثانيه	11 3 -4 -11 -17
word word: ثقه	-12 25 -16 -7 -7
word word: ثلاثه	-25 -30 14 -39 18
word word: ثلاثيه	-21 32 -15 -9 -25
word word: جانب	27 -8 -21 -31 -23
word word: جانبان	-9 -31 6 13 -3
word word: جانبين	-24 12 -29 5 -9
word word: جثامين	26 11 -20 -14 -28
word word: جثمانا	6 10 -25 -16 -24
word word: جثه	-11 16 -9 -8 -11
word word: جددت	23 -4 -1 -11 -12
word word: جديد	-11 17 -12 -18 -19
word word: جديده	10 15 -22 -6 -26
word word: جرحي	1 -6 -3 -7 8
word word: جري	-17 -4 -2 -15 19
word word: جزيره	0 -12 17 -5 -17
word word: جمعه	-2 -21 19 -17 -26
word word: جمهوري	29 -11 -4 -23 -3
word word: جندي	23 -6 -14 -17 -12
word word: جنديا	43 -16 -15 -17 -29
word word: جنسيات	-8 -13 12 -6 -11
word word: جنود	-9 -6 13 -1 -9
word word: جنودها	-10 15 -7 -7 -3
word word: جهد	-1 -22 -14 -15 23
word word: جهود	-3 -13 -21 7 4
word word: جهودها	18 -17 -5 -7 -8
word word: حتي	-24 -31 -17 36 -15
word word: حرب	-3 -32 -17 15 3
word word: حسبما	20 -7 -4 -11 -5
word word: حصيله	35 -11 -2 -25 -11
word word: حقوق	-10 10 -14 24 -24
word word: حكومتي	30 -9 -6 -16 -14
word word: حلول	9 -21 -10 -14 12
word word: حوار	-4 -3 11 -6 -17
word word: حول	-10 -19 10 -7 -1
word word: حيث	15 -10 -4 -10 -8
word word: خارجيه	-2 -7 -22 -15 13
word word: خاضعه	21 -11 -13 -13 -7
word word: خطوه	8 -21 -10 -22 22
word word: خلال	-14 21 -27 -29 -3
word word: خلاله	-19 -5 24 -6 -19
word word: خمسه	10 5 11 -10 -19
word word: خميس	12 -18 21 -24 -33
word word: دبلوما	-13 -13 -21 23 -16
word word: دعم	-3 -24 -19 12 -8
word word: دفاع	15 -23 -20 -26 5
word word: دفعه	-17 -17 -10 -4 23
word word: دوحه	-5 11 -3 -6 -17
word word: دولار	-4 -17 -12 -2 24
word word: دوله	-17 0 -4 -1 0
word word: دولي	-8 -21 -9 9 14
word word: دوليه	-7 -11 -13 -10 19
word word: دون	-24 22 -8 -15 1
word word: ذكرت	-4 12 -9 -14 -7
word word: ذلك	-5 11 -19 8 -14
word word: ذويهم	32 -14 -10 -32 -4
word word: ذي	3 -14 -11 -12 20
word word: ذين	-24 -23 3 29 -18
word word: رئيس	22 -26 9 -13 -11
word word: رحبت	-37 -15 17 -28 13
word word: رعايه	-5 -10 -4 -11 11
word word: رفات	9 -10 -5 -13 10
word word: رهائن	-16 -12 -3 -1 21
word word: روس	1 -25 18 -12 -16
word word: روسي	2 -15 -28 -1 13
word word: روسيا	1 3 -22 2 -17
word word: روسيه	18 6 -17 -19 -19
word word: رياض	20 -6 -4 -7 -12
word word: زايد	-18 3 -3 -8 8
word word: زيلينس	-3 -14 10 8 -17
word word: سبت	14 -7 -4 -3 -3
word word: سبعه	1 -12 -10 -9 9
word word: سبل	-19 -18 -13 28 -2
word word: سراح	-10 -11 -10 -21 14
word word: سراحهم	-18 4 13 2 -10
word word: سعوديه	-7 -8 -10 -8 9
word word: سكان	21 -15 -10 -9 -6
word word: سلمان	24 -2 -5 -4 -18
word word: سلمت	-10 12 -8 -13 8
word word: سمو	-21 -14 6 -13 4
word word: سموه	-13 18 -8 -2 -22
word word: سينقلو	10 -8 -7 -1 -1
word word: شخصا	-6 -18 -15 -13 15
word word: شكر	34 -16 -5 -14 -18
word word: شكرها	4 4 -12 -10 -7
word word: شمل	-3 6 -18 0 -19
word word: شملت	14 -25 22 -27 -6
word word: شملتهم	13 -10 -1 -10 -1
word word: شهر	0 12 -13 -7 -14
word word: شوون	-11 20 -8 -2 -15
word word: شيخ	-18 4 5 -10 2
word word: صحه	-14 9 -10 -4 13
word word: صديقين	18 -5 -10 -10 -7
word word: صفقه	-6 -19 -12 -7 11
word word: صليب	-7 -4 -37 -28 20
word word: ضباط	8 0 -5 -1 -3
word word: ضمن	-9 -32 -4 -13 13
word word: طائره	-22 -22 11 -4 21
word word: طرف	-7 0 20 -22 -24
word word: طرفين	10 9 -13 -20 -5
word word: طريق	6 -19 -14 -20 15
word word: طفل	-24 15 -6 19 -15
word word: طفلا	-6 6 -11 -23 5
word word: عائدين	-5 -20 22 -25 -28
word word: عائلات	-8 -44 0 -18 21
word word: عاد	32 -16 -9 -25 -18
word word: عادوا	36 -14 3 -15 -12
word word: عام	8 -12 -7 7 -19
word word: عبدالل	-7 0 -16 -6 16
word word: عبر	-4 -7 14 10 -26
word word: عدد	26 -38 -18 10 -10
word word: عربيه	-8 4 -6 -21 13
word word: عسكري	2 -8 -6 12 -9
word word: عسكريا	30 -15 -26 -22 -18
word word: عسكريو	9 -6 -2 -1 -2
word word: عسكريي	21 -22 -11 -10 -12
word word: عشره	0 -14 -21 -13 16
word word: عقب	18 -9 -3 -13 -11
word word: علاج	-5 -8 -10 -8 10
word word: علي	-27 3 12 -26 -5
word word: عمليات	-11 1 -26 -21 9
word word: عمليه	0 7 10 -27 -8
word word: عن	-17 0 8 -12 2
word word: عنهم	-6 -16 14 3 -9
word word: عهد	9 -15 12 -7 -18
word word: عوده	18 7 -12 -14 -18
word word: غزه	-14 -23 -14 -16 29
word word: غير	-32 18 -14 -8 -3
word word: فلاديم	10 -3 -2 -3 -3
word word: فلسطين	-20 -18 -14 -19 23
word word: فولودي	16 -8 20 -3 -27
word word: في	-7 -30 -20 3 15
word word: فيما	5 -37 -27 -27 32
word word: قال	-19 15 3 -13 -23
word word: قالت	2 20 -18 -12 -19
word word: قامت	16 -7 -3 -11 -4
word word: قبل	-13 4 17 -10 -22
word word: قد	11 8 -24 -25 -27
word word: قدمت	-25 25 -8 -19 2
word word: قطاع	-20 -13 -17 -5 25
word word: قطر	13 -26 -26 -21 24
word word: قطريه	-6 -13 -12 16 -30
word word: قوائم	-22 29 -9 -8 -14
word word: كان	21 -8 -13 -6 -7
word word: كانت	-2 24 -14 -21 -25
word word: كانوا	8 -1 -1 -8 -7
word word: كرملين	-5 10 -15 -12 -10
word word: كل	4 -8 10 -28 -12
word word: كما	-18 12 12 -7 -3
word word: كورسك	24 -13 -5 -6 -5
word word: كييف	-21 12 -2 -28 -4
word word: ل	-2 14 -13 -4 -17
word word: لا	-33 20 2 -9 -18
word word: لجنه	-11 -8 -20 -10 21
word word: لحظه	-14 -12 16 -3 -11
word word: لدي	-7 8 -9 14 -12
word word: لسيطره	17 -11 -10 -7 -5
word word: لقاء	-23 3 16 -5 -12
word word: لكل	6 -23 -17 -15 14
word word: لم	-6 35 -26 -16 -25
word word: ليبلغ	2 -12 0 -3 13
word word: ليرتفع	27 -9 -3 -20 -7
word word: ليصل	21 -17 -7 -25 -7
word word: ما	-7 18 -17 -48 -9
word word: ماضي	-16 18 -13 -11 -10
word word: مبادرا	9 -11 -3 -7 7
word word: مبعوث	-12 12 -14 -15 13
word word: متبادل	22 -13 -3 -15 -9
word word: متحدث	-20 10 -15 7 -14
word word: متحده	14 -6 -15 -26 12
word word: متن	-34 -20 12 -12 22
word word: مجموع	-4 12 -5 -25 -7
word word: مجموعه	27 -27 -13 -14 -9
word word: محادثا	-28 5 -27 -18 8
word word: محتجز	-18 -16 -19 -20 32
word word: محتجزا	-9 -8 -6 -10 17
word word: محتجزي	-17 11 -19 -4 8
word word: محمد	12 -7 9 -3 -14
word word: مدني	-17 -18 -16 -5 21
word word: مدنيا	18 -19 -9 -14 -8
word word: مدنيين	-7 -9 -29 -26 19
word word: مدي	-21 -21 23 -15 -9
word word: مراسلن	-24 -17 26 -14 -29
word word: مرحله	23 -17 -4 -10 -14
word word: مساعدا	-18 -17 -7 15 7
word word: مساعده	18 -8 -6 -6 -17
word word: مساعي	14 -4 -2 -5 -7
word word: مستجدا	-9 -12 8 -2 3
word word: مستشفي	-29 -28 18 -23 7
word word: مستمره	-20 34 -17 -16 -14
word word: مشاورا	-16 27 -2 -9 -17
word word: مصر	-18 -14 -17 -4 23
word word: مطلع	-3 -10 -9 12 -24
word word: مع	-20 30 -21 -12 -18
word word: معاناه	-13 -22 -13 11 17
word word: مفاوضا	12 -8 -8 -2 -1
word word: مفرج	-14 -5 -4 -7 14
word word: مفوضه	-17 18 -15 16 -24
word word: مقابل	-3 -24 -13 -28 17
word word: مقاطعه	12 -9 -5 -3 -2
word word: مقبله	-13 22 -11 -9 -28
word word: مكتب	-17 9 -26 12 -9
word word: مليون	-1 -19 -3 -2 19
word word: مملكه	13 -2 -10 -13 -5
word word: من	-4 -9 5 -12 -9
word word: مناصفه	17 -13 -4 -22 -8
word word: منذ	-16 -10 -37 9 9
word word: منهم	-8 12 -6 -17 -17
word word: مواطني	19 -6 -3 -13 -1
word word: موجبها	19 -12 -1 -12 0
word word: موسكال	-4 16 -10 -17 -14
word word: موسكو	6 23 -8 -24 -22
word word: موكده	-13 -13 -23 -17 25
word word: ميدينس	17 -7 -6 -8 -9
word word: ناجحه	30 -9 -4 -19 -15
word word: نار	-16 -5 -11 -16 10
word word: نجاح	6 -20 0 -40 4
word word: نجحت	46 -17 -10 -30 -15
word word: نحو	-38 -29 -24 15 26
word word: نزاع	5 -18 -18 -11 9
word word: نساء	-1 -16 -12 -14 10
word word: نظام	12 -10 -4 -6 -2
word word: نظر	-8 -11 9 -8 -3
word word: نظيره	2 -3 -17 -13 6
word word: نفسه	9 -3 -1 -2 -4
word word: نقل	-3 -8 5 -4 -2
word word: نهيان	-12 0 5 -5 10
word word: هاتفيا	-22 12 18 -10 -16
word word: هدنه	-29 32 -28 -12 3
word word: هذا	13 2 -16 -3 -22
word word: هذه	27 -17 -1 -16 -6
word word: هو	-30 25 -12 -11 -11
word word: هي	12 -15 -6 -11 10
word word: و	8 4 -7 -31 -9
word word: واقع	27 -5 -19 -20 -14
word word: وام	12 -6 0 -22 -7
word word: وثمنت	7 -16 -14 -21 16
word word: وجهات	-7 -11 6 -3 -2
word word: وزاره	1 3 -25 -17 -1
word word: وزير	-23 13 -24 6 4
word word: وزيره	4 -13 -2 18 -22
word word: وساطات	-17 -33 -20 28 -29
word word: وساطته	6 -4 12 -22 -22
word word: وساطه	8 -9 -4 3 -24
word word: وصل	-15 -16 20 -10 -15
word word: وصلت	-20 24 -12 -6 1
word word: وصلوا	13 -21 -7 -8 -1
word word: وصول	-16 -13 7 -5 15
word word: وفدان	-9 12 -4 -2 -21
word word: وفق	-12 8 -8 10 -19
word word: ولايات	-2 -19 -15 -18 11
word word: ولي	2 -16 12 -5 -12
word word: يصل	10 -5 0 -7 0
word word: يكون	-10 4 -14 6 -9
word word: يمنيه	-22 -33 -20 -16 40
word word: يوم	0 -24 38 -12 -39
word word: يومي	-9 -18 20 -14 -29
`;
