/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	12 -123 78 -22 -37 -27 -32 35 -39
after bodies civilians	-12 -5 15 0 0 -2 -2 -9 -1
after bodies military	-19 37 -34 -2 -4 -17 -2 -15 -19
after bodies null	39 -19 4 -22 -52 -56 -29 -53 -71
after bodies people	10 4 -15 -11 -2 -2 -2 -1 -15
after civilians bodies	-67 41 -49 -3 -31 -13 -5 6 -11
after civilians civilians	77 -162 23 -30 -28 -43 -34 0 17
after civilians military	-14 -11 56 -31 -30 -72 -37 -104 -22
after civilians null	24 44 -106 -16 -35 -34 -18 -32 -11
after civilians people	31 -49 -8 -23 -29 -40 -37 -6 30
after cumulative both cumulative null	-10 -2 -1 -1 -1 -2 -1 11 0
after cumulative both dropped null	14 -20 -13 -15 -6 -4 -2 -9 -1
after cumulative null cumulative ua	-27 -3 0 0 0 0 0 29 -1
after cumulative null dropped null	-6 -10 -3 -1 -8 -17 -4 13 -18
after cumulative ru dropped null	2 -5 -17 -1 -3 -6 -3 -38 18
after cumulative ua cumulative null	-38 -15 -13 -1 -2 -1 -1 23 -8
after cumulative ua cumulative ru	10 -12 -24 -1 -4 -5 -3 19 -8
after cumulative ua cumulative ua	7 4 -3 -1 -1 -4 -4 -18 -13
after cumulative ua dropped null	-67 25 -69 -5 -44 -42 -13 62 -32
after cumulative ua dropped ua	-14 -65 0 -4 -1 -11 -3 23 -31
after cumulative ua held ua	-31 -14 -2 0 -1 -7 -1 -21 34
after cumulative ua part ua	39 -29 -4 -1 -1 -7 -1 -63 -4
after dropped both dropped both	-19 -21 52 -18 -4 -8 -22 -22 -20
after dropped both dropped null	74 -47 -34 -2 -8 -5 -2 -27 -15
after dropped null cumulative both	-7 -1 0 -16 0 0 0 24 0
after dropped null cumulative null	35 -11 -9 0 -2 -4 -2 -34 -2
after dropped null cumulative ru	13 -1 31 -4 -1 -1 -2 -17 -3
after dropped null cumulative ua	-10 -66 -6 -2 -5 -8 -3 20 -26
after dropped null dropped both	10 -50 19 -16 -2 -2 -8 12 -2
after dropped null dropped null	-17 23 2 4 -18 -15 -8 -22 3
after dropped null dropped ru	-15 -25 -31 -3 -9 -10 -13 -26 48
after dropped null dropped ua	17 -25 -40 -12 -10 -27 -10 24 -49
after dropped null figure ru	-30 -35 46 -7 -2 -3 -6 -12 -4
after dropped null figure ua	-16 37 -44 16 -10 -13 -10 -52 -12
after dropped null held ru	-14 -15 -31 -1 -1 -1 -7 -5 20
after dropped null held ua	46 -28 0 -6 -1 -10 -2 -20 -30
after dropped null part ru	26 -59 28 -19 -2 -3 -6 -10 -2
after dropped null part ua	1 20 -56 -8 -15 -43 -12 -10 -17
after dropped null planned null	-18 -5 -1 -1 -4 -1 -1 -9 20
after dropped null planned ru	23 -21 19 -1 0 0 -1 -1 -1
after dropped null planned ua	61 -43 -4 0 -1 -8 -1 -50 -4
after dropped null recap null	24 -15 -6 0 -1 -5 0 -17 -3
after dropped null recap ru	-7 17 -47 -1 -3 -10 -2 -17 -8
after dropped null recap ua	13 -33 -3 -2 -2 -3 -2 1 -16
after dropped ru dropped null	9 -37 23 -1 -15 -3 -4 -34 -28
after dropped ru dropped ru	-27 -12 7 -2 -3 -13 18 -2 -12
after dropped ru part ru	-13 29 -24 -1 0 0 -2 -2 -3
after dropped ua cumulative ua	-26 -4 0 0 0 -1 0 28 -1
after dropped ua dropped null	-7 6 14 -4 -25 -21 -10 -13 3
after dropped ua dropped ru	24 -52 0 0 -2 -1 -1 8 -31
after dropped ua dropped ua	-7 14 -41 -7 -21 -57 -21 2 -43
after dropped ua figure ua	19 4 -12 -3 -2 -18 -3 -36 -3
after dropped ua part ua	-29 -64 -6 -1 -2 51 -3 -15 -16
after figure both cumulative both	-5 0 -1 -1 0 0 0 9 0
after figure both figure ua	-27 77 -74 -28 -5 -3 -2 -6 0
after figure both part both	-28 -31 24 20 -1 0 0 -14 0
after figure ru cumulative both	-30 0 -10 -27 0 -1 0 46 -1
after figure ru cumulative ua	-41 26 -2 0 -1 -2 0 14 -1
after figure ru dropped both	24 -30 -5 -3 -1 -1 -1 11 -2
after figure ru dropped null	10 -10 -20 -41 -79 -38 -27 5 -52
after figure ru dropped ru	14 10 -20 -9 -4 -4 -15 -6 -28
after figure ru dropped ua	-19 41 -49 -8 -7 -11 -9 -24 -18
after figure ru figure both	-47 -18 35 30 -6 -4 -3 -19 -5
after figure ru figure ru	12 -27 8 -5 -5 -6 -8 -13 -10
after figure ru figure ua	-12 -4 1 -9 -6 -22 -8 -24 -9
after figure ru part ru	-2 -34 17 -6 -6 -26 -13 -23 -28
after figure ru part ua	9 -14 27 -5 -5 6 -13 -19 -14
after figure ru recap ru	-12 44 -20 -3 -4 -4 -4 -35 -4
after figure ru recap ua	21 -20 -1 0 -2 -2 0 -12 0
after figure ua cumulative ua	-4 -26 -2 -3 -2 -3 -2 22 -6
after figure ua dropped both	18 -19 11 -4 -1 -3 -21 -35 -4
after figure ua dropped null	-11 26 -26 -4 -1 -3 -16 -41 -2
after figure ua dropped ru	-15 -8 18 0 -1 0 -3 -1 -24
after figure ua dropped ua	48 -20 -29 -8 -18 -35 -16 -65 2
after figure ua figure ru	-18 -77 70 -9 -6 -4 -5 -18 -5
after figure ua figure ua	-49 42 -54 -24 -7 11 -5 8 -10
after figure ua outside ua	-21 -35 -12 -1 -2 30 -17 -15 -13
after figure ua part ru	-4 -18 11 -5 -4 -1 -4 -16 -3
after figure ua part ua	7 17 -41 -9 -17 -56 -13 -38 -31
after figure ua planned ua	41 -52 -13 -1 -1 -7 -1 -40 -2
after figure ua recap ru	28 -12 -25 -1 -2 -2 -4 -16 -2
after figure ua recap ua	29 0 -4 -1 -2 -5 -1 -59 -1
after held ru dropped null	55 8 -13 -2 -10 -3 -2 -47 -25
after held ru held ua	-49 -2 0 0 0 -1 0 -11 52
after held ua cumulative ua	11 -23 -9 -1 -1 -7 -2 4 -13
after held ua dropped null	19 24 -36 -1 -12 -6 -3 -22 -6
after held ua dropped ua	-26 -63 -2 -3 -6 -2 -3 -48 47
after held ua held ru	-31 0 -1 0 0 0 0 -12 34
after held ua held ua	-14 62 -84 -15 -5 -8 -5 -19 6
after military bodies	-66 82 -99 -17 -29 -46 -19 -26 -72
after military civilians	-116 78 -35 -21 -24 -35 -5 -14 2
after military military	34 -69 -10 -17 -21 68 14 -38 -9
after military null	51 -63 -30 -13 -39 -16 -14 -16 -72
after military people	47 -67 -56 -39 -25 13 -28 16 -17
after null bodies	-8 -13 -65 -26 -37 -62 -45 42 -45
after null civilians	-4 16 -55 -33 -35 -43 -33 23 -13
after null military	5 -60 3 -28 -24 -43 -30 17 22
after null null	13 16 -17 -2 -20 -22 -10 -91 1
after null people	43 -20 -70 -55 -23 -24 -17 49 -39
after part ru dropped null	71 -72 -4 -3 -8 -2 -2 -15 -6
after part ru figure ua	-46 48 -43 -4 -2 -17 -8 -7 -1
after part ru part ru	0 56 -77 -3 -2 -12 -11 -2 -16
after part ua cumulative ua	52 -2 0 -1 0 -1 0 -51 -1
after part ua dropped both	38 -3 -6 -1 0 0 -1 -29 -1
after part ua dropped null	5 19 -48 -9 -32 -37 -10 -19 -54
after part ua dropped ua	61 -56 -31 -8 -11 -38 -11 -30 -26
after part ua figure ru	-9 -58 34 -13 -2 -12 -6 -18 -3
after part ua figure ua	-17 -31 21 -6 -7 -29 -10 20 -16
after part ua part ru	28 -89 -45 -17 -5 -12 4 -6 -11
after part ua part ua	22 -38 21 -4 -4 -20 -6 -8 -7
after people bodies	-3 20 -73 -9 -14 -21 -14 8 -55
after people civilians	-44 75 -19 -27 -24 -25 -27 -114 -83
after people military	-20 53 -66 -23 -27 3 -24 -33 -9
after people null	-20 -22 -99 -21 35 -10 -19 54 -62
after people people	18 -78 68 -36 -43 -44 -1 -13 -40
after planned ru dropped null	16 7 -39 -6 -33 -6 -4 -53 -19
after planned ru dropped ua	68 -33 -3 -4 -1 -2 -2 -44 -8
after planned ru figure ua	-40 38 -21 -6 -2 -17 -2 -36 -1
after planned ru planned ua	6 65 -105 -7 -4 -7 -8 -44 -12
after planned ua dropped null	-8 -11 -3 -1 -3 -4 -4 17 -11
after planned ua planned ru	18 -58 -13 -17 -8 -9 -8 7 -22
after recap null dropped null	40 -27 -45 -11 -12 -12 -10 -11 -11
after recap null recap null	-50 -5 44 -1 -2 -2 -1 15 -3
after recap ru dropped null	32 -1 0 0 -1 0 0 0 -30
after recap ru recap ru	45 -24 -28 -2 -1 -1 -1 -5 -1
after recap ru recap ua	20 -47 -29 -2 -2 -6 -4 15 -4
after recap ua dropped null	-11 20 -3 0 -4 -10 -1 -50 -6
after recap ua recap ru	37 -20 -36 -2 -5 -4 -5 -25 -6
after recap ua recap ua	22 6 -7 -2 -5 -7 -4 -29 -13
always	15 -12 -1 -18 -15 -17 -17 -6 -12
bracketed	-7 23 -40 -8 -16 -8 -8 -29 -10
counts bodies	-33 9 22 -25 -3 -33 -24 0 -46
counts civilians	-61 40 -3 -33 -23 -30 -21 -12 5
counts military	-27 6 20 -30 -25 8 -15 -37 14
counts null	62 -57 -34 -24 4 -18 -15 -5 -34
counts people	14 -19 -23 24 -33 -26 -19 5 -41
fate cumulative	-11 -44 -49 -40 -10 -15 -8 52 -43
fate cumulative both	-37 -8 -12 -46 -3 -2 -3 50 -2
fate cumulative null	-11 -18 -17 -14 -14 -8 -5 10 -23
fate cumulative ru	-11 -51 -30 -17 -15 -7 -7 44 -27
fate cumulative ua	-7 -30 -10 -7 -7 -22 -10 17 -42
fate dropped	12 -12 -10 -18 -3 -18 -11 -20 -12
fate dropped both	21 -27 24 -23 -20 -22 9 -27 -23
fate dropped null	-2 -12 -13 -13 4 -11 -12 -7 -9
fate dropped ru	20 -10 -12 -14 -15 -19 9 -24 -6
fate dropped ua	2 6 -41 -20 -27 -47 -18 13 -57
fate figure	-28 26 12 12 -8 -19 -7 -31 -10
fate figure both	-18 -24 -88 51 16 -11 -10 -38 -9
fate figure ru	-3 -56 55 -21 -9 -6 -7 -7 -11
fate figure ua	-31 77 -61 -22 -9 -25 -6 -33 -10
fate held	-25 -21 -17 5 -11 -17 -11 -60 44
fate held ru	5 7 -44 12 -8 -15 -11 -44 12
fate held ua	-31 -21 7 -18 -10 -15 -9 -49 44
fate outside	-26 -42 -35 -9 -3 36 13 -23 -14
fate outside ru	-28 16 -21 -1 -1 -52 30 -1 -2
fate outside ua	-18 -47 -14 -9 -2 39 -20 -24 -13
fate part	32 -29 -13 -16 -14 10 -15 -27 -25
fate part both	16 -31 18 -7 -8 -2 -4 -33 0
fate part ru	18 -50 2 -11 -13 -32 -6 -35 -34
fate part ua	17 -12 -57 -12 -13 15 -12 -17 -23
fate planned	-3 -42 -19 -25 -14 -15 -12 12 -9
fate planned null	-4 -18 -4 -3 -5 -6 -2 -16 15
fate planned ru	2 -52 15 -18 -10 -16 -13 4 -15
fate planned ua	25 -27 -60 -11 -15 -14 -10 -2 -28
fate recap	22 -19 -34 -16 -13 -18 -11 0 -27
fate recap null	-35 -42 49 -15 -12 -11 -4 17 -15
fate recap ru	23 38 -74 -7 -11 -14 -12 -29 -14
fate recap ua	55 -65 -25 -14 -8 -15 -7 -8 -22
found N for N	38 -32 10 -48 -59 -43 -28 -46 -35
found N from each side	-17 48 35 -125 -99 -40 -35 -63 -29
found N-for-N	-53 6 -1 -10 -2 -2 -4 -19 -4
found number and noun	18 -21 -20 0 -13 -9 -15 -9 -14
found number without a noun	7 -49 -10 -20 -12 -33 -23 11 0
found the same number	-50 15 0 -20 -14 -48 -24 1 -27
language ar	55 -37 -17 -7 -50 -3 -12 -39 -27
language en	12 -23 -37 -4 -11 -21 -23 22 -32
language ru	-8 -19 8 -21 -28 -20 -21 -9 -4
language uk	8 -2 0 -18 -10 -19 -16 -18 -8
last a look back at a period	-36 -6 -2 0 -1 -2 -1 38 -8
last beyond the exchange formula	-26 -42 -35 -9 -3 36 13 -23 -14
last both sides together	16 -24 17 -29 -17 -21 10 -11 -19
last counts no person	-6 4 -20 -7 -16 -12 -8 -6 -7
last formula of an agreement	3 -47 -22 -16 -15 -16 -12 17 -23
last has not happened	30 -30 -35 -4 -7 -5 -5 -21 14
last no transfer in its sentence	-12 6 -11 -12 -3 -12 -14 -15 -10
last no transfer is spoken of	43 -25 -68 -30 -13 -15 -10 2 -20
last one number for a side	-25 19 23 3 -3 -12 -14 -31 -12
last part of a whole	-4 -8 -28 3 -10 -28 -9 11 -20
last recalls an earlier transfer	-18 -78 12 -16 -13 -13 -8 27 -12
last running total	23 -39 -33 -11 -14 -9 -6 -18 -10
last side of a running total	-39 -9 -4 -1 -1 -1 -1 49 -3
last side of return	2 -20 -59 -21 -9 -12 -8 23 11
last taken prisoner, not returned	34 -24 -20 -2 -5 -4 -3 -15 -14
last to a third country	36 -44 -27 -22 -6 -3 -3 -8 -3
last too many for one day	27 -39 -36 -21 -13 -41 -15 20 -28
last who holds them	-18 -76 60 12 -10 -16 -7 -25 3
left (	16 11 -41 -8 -21 -9 -8 -36 -7
left ,	14 -13 -28 -21 -9 -13 -14 -13 4
left :	13 -15 3 14 -16 -16 -15 -15 -77
left ;	29 -8 -39 -26 -10 -1 -12 -13 -19
left none media	4 -13 -11 -11 5 -22 -26 -21 1
left none mediator	13 -36 -4 11 19 -15 -28 -25 -35
left none own agent	22 2 -42 -22 -18 -12 -13 -28 -51
left none own null	4 2 -19 -10 -12 -13 -20 -22 -11
left none own opposite	-34 19 0 -33 -21 -35 -24 -8 -37
left none own perspective	2 27 -56 -48 -25 -19 -31 14 18
left none own ru	-3 -62 32 -29 -16 -26 -21 -9 21
left none own ua	11 33 -73 -37 -15 -25 -16 -16 11
left none ru	-19 -5 25 -12 -28 -19 -15 -59 10
left none ua	0 30 -52 -25 -28 -7 -17 4 -16
left verb.bring media	-35 13 7 -33 -29 -29 -26 -8 -20
left verb.bring mediator	-32 15 -16 26 -37 -16 -20 -22 -6
left verb.bring own agent	-24 21 -11 -22 -11 -12 -11 6 -13
left verb.bring own null	-13 -31 -17 8 -12 -19 -21 1 -22
left verb.bring own perspective	-3 4 32 -17 -19 -18 -26 -32 -69
left verb.bring own ru	-11 -105 55 -14 -19 -9 -12 13 -26
left verb.bring own ua	-9 29 -88 -41 -11 -29 -10 3 -15
left verb.bring ru	-6 -37 36 -20 7 -21 -16 13 -42
left verb.bring ua	41 -31 -81 -27 -16 -2 -15 2 -18
left verb.come media	-24 0 20 -22 -20 -22 -21 -45 -28
left verb.come mediator	-7 0 12 -36 -7 -4 -9 -10 -3
left verb.come own null	15 -12 -10 -42 -19 -21 -17 -25 -7
left verb.come own perspective	-43 32 -8 -12 -10 -16 -30 15 -31
left verb.come own ru	-18 -57 48 -3 -6 -5 -12 -4 -29
left verb.come own ua	26 19 -61 -20 -18 -30 -16 -42 -30
left verb.come ru	6 -56 -4 -18 -17 -20 -17 36 -7
left verb.come ua	1 29 -23 -9 -17 -23 -18 -55 -40
left verb.future media	89 -35 -41 -3 -4 -2 -3 -11 -7
left verb.future own null	22 -23 -5 -8 -9 -24 -12 -40 -20
left verb.future ru	-1 -23 8 -16 -15 -38 -21 -33 -14
left verb.future ua	67 -12 -9 -2 -2 -4 -1 -35 -24
left verb.get media	9 -5 6 -20 -19 -20 -17 -33 -23
left verb.get mediator	-51 39 -12 -23 -3 -1 -3 -13 -1
left verb.get own agent	-26 -18 33 -8 -5 -9 -13 -12 -7
left verb.get own null	-8 -6 9 -24 -21 -23 -4 14 -23
left verb.get own perspective	-38 -56 22 -3 -5 -2 -16 14 -8
left verb.get own ru	-51 -20 11 -1 -2 -1 -11 11 -18
left verb.get own ua	39 17 -28 -4 -3 -19 -6 -53 -15
left verb.get ru	-55 -18 26 -13 -15 -25 4 33 -32
left verb.get ua	26 -28 5 -14 -14 -19 -15 -4 -13
left verb.give media	-15 -28 18 -18 -21 -37 13 1 -17
left verb.give mediator	66 -15 -2 -7 -2 -1 -4 -61 -2
left verb.give own null	17 4 -28 -22 -21 -3 -21 -5 -38
left verb.give own opposite	-19 -47 28 -2 -7 -7 -6 -11 -2
left verb.give own perspective	2 -36 14 -7 -6 -32 28 -37 -10
left verb.give own ru	-69 -85 44 -7 -11 -26 21 -3 -14
left verb.give own ua	-21 39 -50 -6 -4 2 -11 -10 -9
left verb.give ru	31 46 -93 -11 -12 9 -23 -15 -37
left verb.give ua	-26 -22 21 -31 -19 -24 11 -29 -16
left verb.held_exchange media	65 -44 -13 -47 -23 -3 -31 -42 -21
left verb.held_exchange mediator	-24 23 -14 12 -13 -7 22 -33 -7
left verb.held_exchange own null	4 -1 -11 -6 -24 -37 -23 -10 -20
left verb.held_exchange own perspective	-23 -15 24 -10 -2 -3 -8 -21 -5
left verb.held_exchange own ru	25 -62 -32 -42 -4 -33 17 -31 -28
left verb.held_exchange own ua	-12 21 -36 -31 -8 21 -28 -71 -15
left verb.held_exchange ru	-25 31 -14 -29 -14 -28 -27 -4 -30
left verb.held_exchange ua	-13 -31 -9 -38 -26 -9 -27 12 -23
left verb.home media	-21 59 -67 19 -19 -29 -19 -24 -30
left verb.home mediator	-17 -17 19 -7 -4 -6 -12 24 -2
left verb.home own null	-10 8 5 6 -16 -9 -13 -23 -19
left verb.home own perspective	18 -25 23 -19 -16 -26 -24 -20 -22
left verb.home own ru	18 -56 4 -10 -6 -9 -15 24 -18
left verb.home own ua	1 7 -46 -20 -11 -24 -9 7 -28
left verb.home ru	44 -158 65 -40 -17 -14 -14 -17 -23
left verb.home ua	9 -3 -4 -18 -13 -9 -12 -14 -19
left verb.managed media	-27 -15 -16 -1 -3 -1 -4 31 -10
left verb.managed mediator	3 -22 35 -16 -4 -2 -9 28 -1
left verb.managed own null	-2 -25 -21 21 -15 -3 -10 20 -10
left verb.managed own ua	-3 61 -21 -32 -1 -1 -1 -30 0
left verb.managed ru	60 -20 -6 -1 -11 -1 -1 -61 -1
left verb.noun media	-27 25 -13 -62 -15 -14 -16 37 -18
left verb.noun mediator	10 -5 -34 15 -30 -11 -12 -27 -7
left verb.noun own null	-3 1 -16 -13 -23 -13 -14 5 -20
left verb.noun own perspective	-30 -22 32 -4 -2 -1 -7 -22 -20
left verb.noun own ru	14 -47 -23 -46 -7 -9 -12 -35 27
left verb.noun own ua	30 -17 -19 -28 -7 -8 -5 8 -14
left verb.noun ru	16 -40 12 -9 -9 -5 -12 -40 14
left verb.noun ua	86 -26 -35 -6 -7 -13 -9 -8 -24
left verb.other media	33 -3 -18 -5 -6 -3 -3 -15 -17
left verb.other mediator	-14 15 -8 -2 -1 -1 -1 0 0
left verb.other own null	52 23 -46 -6 -3 -3 -3 -49 1
left verb.other own perspective	16 -4 -15 -3 -2 -2 -3 -3 -12
left verb.other own ru	54 -7 -31 0 -1 -2 -2 -23 -14
left verb.other own ua	11 -4 -3 -5 -2 -4 -2 -7 -6
left verb.other ru	20 22 -38 -7 -4 -4 -4 -29 0
left verb.other ua	110 -50 -16 -6 -2 -2 -3 -55 -9
left verb.swap media	11 -20 -15 20 -45 -27 -37 -40 -28
left verb.swap mediator	-12 13 -9 -30 -11 -7 -14 25 -11
left verb.swap own null	8 -11 -35 2 -28 -20 -22 -1 -15
left verb.swap own ru	4 -45 44 -24 -4 -13 -23 -26 -38
left verb.swap own ua	-16 32 -26 -19 -2 -16 -9 -7 -12
left verb.swap ru	-54 22 -22 -43 -7 -21 -12 18 -15
left verb.swap ua	24 7 -14 -5 -2 -17 -5 -40 -16
left verb.will media	35 18 -53 -23 -24 -6 -13 -20 -34
left verb.will own null	39 -19 -63 -20 -27 -13 -16 -47 11
left verb.will own perspective	-26 -7 0 -1 0 -1 -3 -6 28
left verb.will own ua	14 -19 0 0 0 -1 0 -1 10
left verb.will ru	26 -53 -36 -9 -12 -10 -10 -19 10
left verb.will ua	21 -95 -5 -3 -10 -9 -8 -44 32
left –	-11 -43 -19 -10 -34 27 -16 -4 -1
narrow false	-8 -2 3 -18 -15 -16 -18 1 -14
narrow true	86 -55 -53 -18 -15 -37 -11 -64 -4
none own agent view ua	15 5 -38 -19 -17 -11 -11 -28 -48
none own null view null	45 -11 -22 -45 16 -28 -27 -70 -54
none own null view ru	7 -12 17 -20 -46 -27 -23 -83 -37
none own null view ua	-5 7 -32 -22 -2 -6 -20 7 -11
none own opposite view ru	-14 72 -70 -10 -11 -9 -11 1 -11
none own opposite view ua	-38 -35 41 -17 -9 -26 -16 -34 -11
none own perspective view ru	33 -123 7 -18 -25 -6 -27 -7 11
none own perspective view ua	-21 30 -79 -24 -25 -27 -35 24 7
none own ru view null	-89 -73 9 -8 -15 -15 -14 34 -61
none own ru view ru	25 -48 -42 -9 -13 -11 -19 -26 37
none own ru view ua	-1 1 10 -11 -16 -23 -17 -58 19
none own ua view null	-25 -14 -18 -11 -15 -8 -5 27 -24
none own ua view ru	50 -30 -70 -19 -16 -65 -24 -50 -9
none own ua view ua	34 -72 -17 -19 -17 -47 -19 -15 44
noun noun.body	-32 15 -9 -27 14 -35 -24 21 -63
noun noun.branch	12 -36 41 -16 -18 -66 -32 -49 -46
noun noun.child	42 -17 -86 -15 -17 -26 -21 65 -72
noun noun.civilian	-72 48 24 -23 -25 -30 -20 -60 -13
noun noun.exchange	-53 -73 26 -45 -51 -64 -29 87 -58
noun noun.family	46 10 -57 -27 -38 -26 -17 -12 -37
noun noun.foreigner	28 -14 -99 -54 -33 -22 -29 -83 16
noun noun.man	38 -12 -31 -12 -9 -17 -8 -37 -23
noun noun.military	-20 11 5 -24 -24 23 -9 -27 -1
noun noun.other	67 -41 -28 -12 -4 -17 -10 -42 -23
noun noun.people	-55 11 -18 27 -28 -22 -16 2 -8
noun noun.rank	118 -77 -67 -9 -13 -29 -12 -23 -35
noun noun.soldier	-36 -9 29 -30 -25 -37 -28 -51 54
noun noun.woman	75 -57 -13 -24 -17 -28 -25 -56 -24
noun null	35 -22 -5 -40 -12 -21 -25 -15 -43
numbers 1	30 5 1 -25 7 -38 -12 -23 -33
numbers 2	-31 -1 9 -36 -29 -20 -17 -10 20
numbers 3	-6 -10 -10 4 -24 -26 -17 9 -19
numbers 4	-27 -10 -6 -2 1 -10 -25 -2 -12
numbers 5	37 -20 -7 -24 -27 -11 -20 -13 -39
own agent	-20 -11 8 -27 -17 -20 -19 -9 -34
own agent media	-17 -31 37 -21 -16 -15 -16 -47 -36
own agent ru	34 91 -99 -8 -6 -10 -7 -35 -11
own agent ua	-10 -41 38 -24 -9 -12 -13 9 -9
own null	21 -16 -29 -10 -15 -16 -18 -11 -16
own null media	5 3 -32 -8 -9 -27 -24 -42 -33
own null mediator	-17 -42 -20 35 -5 -15 -21 18 -21
own null ru	-2 -28 1 -22 -20 -21 -17 -28 -3
own null ua	23 -1 -35 -23 -25 -4 -16 -1 -19
own opposite	-28 -2 13 -32 -25 -37 -26 -18 -36
own opposite media	-19 -16 27 -17 -19 -23 -20 -36 -12
own opposite ru	-3 35 -49 -9 -6 -9 -10 1 -10
own opposite ua	-31 -31 36 -16 -6 -16 -4 -22 -24
own perspective	-19 -7 5 -34 -21 -55 0 -3 7
own perspective media	-21 18 1 -54 -29 -27 -4 -105 -38
own perspective ru	-32 -168 42 -27 -23 -32 3 33 13
own perspective ua	20 43 -117 -24 -17 -24 -21 -13 -15
own ru	-6 -130 55 -44 -14 -21 -5 5 12
own ru media	-5 -148 13 -25 -21 -33 -7 5 23
own ru mediator	-17 -61 79 -66 -6 -25 22 -66 -16
own ru ru	-4 -84 39 -6 -10 -9 -9 26 -3
own ru ua	-12 -17 34 -10 -19 -40 -33 -67 8
own ua	20 59 -127 -37 -11 -3 -14 -7 -6
own ua media	29 2 -100 -32 -17 -6 -17 11 9
own ua mediator	-51 102 -81 -79 -9 -13 -16 -48 -7
own ua ru	-5 69 -105 -8 -7 -2 -16 -40 -38
own ua ua	14 -7 -26 -18 -11 -28 -11 7 2
pair sides: foe.agent none	26 -9 1 -4 -3 -10 -10 -21 -11
pair sides: foe.of none	-9 -1 5 -32 -28 -41 18 -34 -61
pair sides: foe.of own.to	7 -3 -3 0 0 0 -1 0 0
pair sides: foe.to none	-27 50 -30 -20 -19 -31 -22 -41 -20
pair sides: foe.to own.to	-32 -42 42 -5 -5 20 -4 -15 -11
pair sides: foe.to ua.of	-18 47 -35 0 -1 -4 -1 0 0
pair sides: none foe.agent	45 -26 -30 0 -2 -2 -2 -2 -1
pair sides: none foe.of	9 -17 6 -18 -11 -9 -11 -23 -23
pair sides: none foe.to	-76 -8 50 -50 -19 -28 -21 -46 -18
pair sides: none none	16 -6 -18 -16 -12 -18 -21 -2 -14
pair sides: none own.agent	-8 -4 17 -19 -28 -16 -19 -24 -8
pair sides: none own.from	38 31 -54 -5 -9 -7 -4 -5 -10
pair sides: none own.of	-17 1 -7 37 -20 -25 -17 -10 -35
pair sides: none own.to	28 -15 -22 -19 -15 -21 -13 7 -18
pair sides: none ru.agent	-4 -18 -28 9 -34 -4 -19 -6 18
pair sides: none ru.from	5 2 -31 -8 -13 -30 -12 -4 -12
pair sides: none ru.of	1 -20 -7 -6 -22 4 -20 -27 -12
pair sides: none ru.to	25 -3 16 -32 -19 -14 -10 -37 -6
pair sides: none ua.agent	-4 13 -63 -33 -19 6 16 -13 -42
pair sides: none ua.from	-40 -78 64 -33 -8 -9 -16 -8 5
pair sides: none ua.of	13 -12 -20 -9 -26 -8 -18 -26 -25
pair sides: none ua.to	-16 19 -49 -31 -15 -5 -18 9 -3
pair sides: own.agent none	12 -10 6 -21 -9 -16 -21 -15 -21
pair sides: own.agent own.to	-54 65 -59 -10 -5 21 -25 -36 -4
pair sides: own.agent ru.from	-25 -7 -2 -1 -1 -1 -1 7 24
pair sides: own.agent ru.of	-16 -21 20 0 0 -1 0 18 0
pair sides: own.agent ua.of	8 7 -25 -1 -1 -7 -3 13 -1
pair sides: own.from none	-10 0 -13 -5 -11 -25 -24 8 -16
pair sides: own.of foe.of	-26 23 32 -6 -3 -4 -3 -14 -11
pair sides: own.of none	13 -36 -6 -21 -19 -31 -19 -2 -10
pair sides: own.of own.of	-39 -56 30 -2 -5 -10 -3 5 -13
pair sides: own.of own.to	28 3 -29 0 0 0 -1 -1 -14
pair sides: own.of ru.from	-3 17 -9 0 0 -1 -5 -9 -6
pair sides: own.of ru.of	-29 2 -3 -11 -3 -2 -6 -22 11
pair sides: own.of ua.of	47 -37 -94 -14 -9 -9 -5 -10 -14
pair sides: own.of ua.to	9 1 -23 -1 -1 -1 -3 -1 -3
pair sides: own.to none	13 -11 -31 -18 -14 -2 -16 10 -24
pair sides: own.to own.of	11 -36 19 -5 -1 -1 -4 -9 0
pair sides: own.to own.to	-29 4 36 0 -1 -6 -4 -8 -12
pair sides: own.to ru.agent	-35 46 -1 -4 -4 -5 -2 -1 -1
pair sides: own.to ru.from	-3 18 -25 -3 -4 -34 -5 -9 -32
pair sides: own.to ru.of	12 -29 -3 -13 -8 -9 -10 22 -20
pair sides: own.to ru.to	-33 51 -49 -2 -2 -9 -4 -3 -1
pair sides: own.to ua.from	-33 -44 -5 0 -2 -1 -2 25 -9
pair sides: own.to ua.of	-13 27 19 -11 -13 -23 -18 -36 -22
pair sides: own.to ua.to	-35 -46 68 -17 -10 -2 -13 -43 -14
pair sides: ru.agent none	24 -23 -7 -5 10 -5 -23 -38 -17
pair sides: ru.agent own.of	-20 -54 49 -2 -2 -1 -1 -16 -2
pair sides: ru.agent ru.of	-9 18 -25 -2 -2 -4 -3 -12 -2
pair sides: ru.agent ru.to	27 -64 -12 -12 0 -1 0 -1 0
pair sides: ru.agent ua.agent	47 -50 19 -15 -7 -6 -7 -33 -3
pair sides: ru.agent ua.of	11 6 -8 -29 -7 -2 -24 -23 -26
pair sides: ru.agent ua.to	21 1 12 -4 -1 -3 -3 -34 -11
pair sides: ru.from none	-1 3 -60 -11 -16 -1 -16 -2 -6
pair sides: ru.from ru.of	-33 9 26 -6 -1 -1 -1 -14 -2
pair sides: ru.from ua.of	-2 10 -26 -9 -6 -5 -3 -15 -2
pair sides: ru.of none	-16 -31 -1 0 -21 -39 6 24 -8
pair sides: ru.of own.of	7 0 -8 -6 -3 -2 -2 -15 -12
pair sides: ru.of own.to	36 1 -67 18 -2 -5 -5 -22 -18
pair sides: ru.of ru.agent	-31 -26 -9 -1 -1 0 0 13 25
pair sides: ru.of ru.of	-3 -53 36 -11 -7 -2 -9 -42 23
pair sides: ru.of ua.from	-6 -16 17 0 0 0 -2 -3 -1
pair sides: ru.of ua.of	-20 17 -10 -24 -12 -18 -15 -31 12
pair sides: ru.of ua.to	16 31 -45 -3 -4 -15 -7 -39 -44
pair sides: ru.to none	15 -57 40 -15 -15 -25 12 -15 -14
pair sides: ru.to own.of	1 17 -17 0 0 0 0 0 0
pair sides: ru.to ru.of	37 -42 -19 0 0 -2 -1 -1 -1
pair sides: ru.to ua.to	-13 7 -5 -6 -6 -9 -11 -25 -24
pair sides: ua.agent none	3 6 -32 -8 -29 -29 -21 -10 -26
pair sides: ua.agent own.of	-76 19 12 -21 -3 -1 -5 -8 -6
pair sides: ua.agent own.to	-28 7 7 -7 -9 -11 -13 -16 -4
pair sides: ua.agent ru.agent	-6 29 -27 -20 -4 -4 -4 -24 -13
pair sides: ua.agent ru.from	-31 28 -7 -1 0 -1 -1 5 -2
pair sides: ua.agent ru.of	0 6 -2 -2 -6 -1 -11 -28 33
pair sides: ua.agent ua.of	7 -1 -5 -16 -3 -16 -11 -15 -13
pair sides: ua.from foe.to	5 0 1 -1 0 -1 0 -2 -2
pair sides: ua.from none	-10 -5 1 -15 -26 -8 -9 -2 18
pair sides: ua.from ru.from	-13 40 -29 -4 -1 0 -2 -28 -3
pair sides: ua.from ru.of	28 -98 -4 -18 21 -6 -5 -11 -19
pair sides: ua.from ua.of	-20 30 -4 0 -7 -2 -1 -1 0
pair sides: ua.of none	6 -10 -27 1 -24 -25 -16 -26 -12
pair sides: ua.of own.of	-1 -44 46 0 -1 0 -1 -2 0
pair sides: ua.of own.to	-10 -15 27 5 -3 -4 -5 -42 -5
pair sides: ua.of ru.agent	-17 33 -47 -16 -5 -14 -10 -24 -17
pair sides: ua.of ru.from	19 -7 -32 -12 -2 -1 -2 5 -15
pair sides: ua.of ru.of	-29 34 -14 -35 -14 -22 2 -46 15
pair sides: ua.of ru.to	-5 7 -9 -7 -2 -2 -2 -25 -5
pair sides: ua.of ua.from	-19 44 -40 -35 -1 0 -5 -1 0
pair sides: ua.of ua.of	-22 16 5 15 -16 -8 -11 -18 -22
pair sides: ua.of ua.to	17 48 -52 -24 -1 -1 0 -2 0
pair sides: ua.to none	-7 35 -50 -20 -20 -3 -11 -12 -6
pair sides: ua.to own.of	-25 -14 22 -11 -4 -14 -15 12 -5
pair sides: ua.to own.to	-79 -23 13 -7 -11 -23 -4 25 -9
pair sides: ua.to ru.agent	-24 39 -25 -4 -2 -14 -1 5 -12
pair sides: ua.to ru.of	9 20 -22 -5 -9 -6 -10 -52 -5
pair sides: ua.to ru.to	-38 -36 30 -21 -8 20 -11 18 -12
pair sides: ua.to ua.of	-6 -16 20 -9 -7 -7 -11 -34 -22
pair verb and left side: none foe.agent	29 -16 -24 -1 -2 -7 -3 -7 -11
pair verb and left side: none foe.of	-58 6 9 -20 -18 -32 23 -20 8
pair verb and left side: none foe.to	-50 30 -1 -27 -25 -37 -27 -73 -27
pair verb and left side: none none	19 -7 -26 -27 -6 -14 -23 -5 -4
pair verb and left side: none own.agent	41 -32 20 -3 -2 -3 -4 -17 13
pair verb and left side: none own.from	-27 8 -13 -3 -4 -22 -16 10 -9
pair verb and left side: none own.of	36 -37 -16 -11 -18 -25 -15 -63 22
pair verb and left side: none own.to	-52 3 5 -7 -18 -16 -16 18 -45
pair verb and left side: none ru.agent	59 40 -96 -13 -22 -29 -7 -61 -21
pair verb and left side: none ru.from	9 -37 0 -14 -6 -21 -4 -47 44
pair verb and left side: none ru.of	57 52 -136 -45 -27 -10 -29 -88 14
pair verb and left side: none ru.to	11 -46 6 -6 -17 -7 -10 -19 -16
pair verb and left side: none ua.agent	45 -47 -10 -39 -27 -14 -11 -72 -7
pair verb and left side: none ua.from	-16 -2 -2 -1 -1 -1 0 -10 25
pair verb and left side: none ua.of	2 31 -53 -24 -19 -27 -17 -12 9
pair verb and left side: none ua.to	-24 -40 32 -20 -29 -25 -19 13 -7
pair verb and left side: verb.bring foe.agent	9 23 -23 -1 -1 -3 -1 -10 -1
pair verb and left side: verb.bring foe.of	19 -58 8 -5 -12 -13 -16 -21 -15
pair verb and left side: verb.bring none	3 1 -22 8 -29 -27 -13 -20 -29
pair verb and left side: verb.bring own.agent	-8 14 -34 -23 -12 -12 -15 30 -10
pair verb and left side: verb.bring own.of	32 2 -75 -13 -17 -25 -14 -29 -62
pair verb and left side: verb.bring own.to	-64 -2 27 -15 -20 11 -16 -9 -30
pair verb and left side: verb.bring ru.agent	14 -90 88 -24 -21 -23 -12 -54 -19
pair verb and left side: verb.bring ru.from	-62 35 -56 -26 -17 10 -15 36 -44
pair verb and left side: verb.bring ru.of	-35 -38 40 36 -16 -15 -25 -9 -28
pair verb and left side: verb.bring ru.to	-19 4 10 -10 -7 -3 -7 6 -6
pair verb and left side: verb.bring ua.agent	21 3 -46 -52 -36 -40 -25 28 -30
pair verb and left side: verb.bring ua.from	-4 -116 50 -16 19 -7 -7 -3 -35
pair verb and left side: verb.bring ua.of	-25 -13 5 -22 -31 -25 -22 -22 -4
pair verb and left side: verb.bring ua.to	11 36 -27 -20 -18 -20 -10 -30 -15
pair verb and left side: verb.come none	-25 1 2 -16 -19 -31 -19 -24 -34
pair verb and left side: verb.come own.of	-73 4 57 -21 -7 -3 -5 48 -7
pair verb and left side: verb.come own.to	6 32 -34 -17 -9 -17 -15 -26 -20
pair verb and left side: verb.come ru.agent	23 -38 -16 -3 -13 -1 -2 -9 -2
pair verb and left side: verb.come ru.from	100 -83 -36 -7 -9 -6 -6 -32 -13
pair verb and left side: verb.come ru.of	-21 -46 83 -22 -12 -5 -13 -34 -27
pair verb and left side: verb.come ru.to	-6 -9 11 -11 -7 -10 -14 -24 -23
pair verb and left side: verb.come ua.from	28 -35 -30 -4 -25 -3 -6 -4 17
pair verb and left side: verb.come ua.of	-33 67 -22 -24 -18 -11 -17 2 -23
pair verb and left side: verb.come ua.to	-8 54 -44 -21 -19 -33 -18 -18 -61
pair verb and left side: verb.future none	26 -10 -1 -8 -8 -6 -7 -44 -24
pair verb and left side: verb.future own.agent	2 5 -7 0 0 0 0 0 0
pair verb and left side: verb.future ru.of	4 -23 16 -3 -1 -1 -1 -12 -1
pair verb and left side: verb.future ua.of	-4 -11 15 -1 -3 -1 0 0 -1
pair verb and left side: verb.get none	-26 -12 -10 -22 -32 13 -22 30 -29
pair verb and left side: verb.get own.agent	50 -38 1 -8 -7 -25 15 -65 -5
pair verb and left side: verb.get own.of	90 -49 -14 -18 -10 -11 -11 -49 -24
pair verb and left side: verb.get ru.agent	-3 -82 56 -20 -9 -6 -7 1 -7
pair verb and left side: verb.get ru.of	-17 -23 18 -11 -8 -18 -13 33 -11
pair verb and left side: verb.get ua.agent	-64 83 -67 -28 -9 -23 -12 -2 -14
pair verb and left side: verb.get ua.of	11 14 -7 -11 -8 -13 -15 -20 -18
pair verb and left side: verb.get ua.to	17 8 -23 -2 -6 -4 -11 14 -7
pair verb and left side: verb.give foe.of	8 -39 34 -15 -5 -5 -28 -17 -10
pair verb and left side: verb.give foe.to	-17 84 -77 -6 -4 14 -8 -18 -1
pair verb and left side: verb.give none	35 -19 -11 -27 -25 5 -30 -36 -16
pair verb and left side: verb.give own.agent	-29 16 -22 -2 -1 22 -23 5 -4
pair verb and left side: verb.give own.from	30 -18 17 -3 -7 -10 -12 -10 -15
pair verb and left side: verb.give own.of	68 34 -48 -1 -4 -9 -11 -20 -2
pair verb and left side: verb.give own.to	5 -10 7 -6 -8 -35 5 -50 -16
pair verb and left side: verb.give ru.agent	-14 49 -60 -19 -12 20 -30 -35 -17
pair verb and left side: verb.give ru.of	-64 -6 0 -27 -10 -51 21 -5 -13
pair verb and left side: verb.give ru.to	-12 -45 38 -6 -5 -33 21 -19 -6
pair verb and left side: verb.give ua.agent	-39 -16 54 -27 -13 -17 -34 -40 -8
pair verb and left side: verb.give ua.of	-16 46 -30 -9 -8 -19 12 -38 -9
pair verb and left side: verb.give ua.to	-28 22 -50 -10 -8 7 -10 37 -25
pair verb and left side: verb.held_exchange none	-47 17 3 -31 -26 3 -27 -5 -21
pair verb and left side: verb.held_exchange own.agent	2 -14 15 -8 -1 -15 -7 -26 -12
pair verb and left side: verb.held_exchange own.of	-41 8 -2 -1 -1 -9 -4 33 -9
pair verb and left side: verb.held_exchange own.to	53 -33 -65 -7 -1 -4 -6 -32 -3
pair verb and left side: verb.held_exchange ru.agent	-64 3 2 -14 -10 -1 -2 -1 -2
pair verb and left side: verb.held_exchange ru.from	-33 16 -15 21 -3 -2 -2 -3 -18
pair verb and left side: verb.held_exchange ru.of	-21 6 -5 -1 -2 -3 -8 9 -6
pair verb and left side: verb.held_exchange ua.agent	-17 -37 29 -14 -14 -5 -6 -4 -5
pair verb and left side: verb.held_exchange ua.of	53 -28 -26 4 -16 -33 12 -56 -30
pair verb and left side: verb.held_exchange ua.to	-14 10 7 -1 -1 0 -1 -1 -1
pair verb and left side: verb.home none	-33 -3 4 19 -19 -17 -16 4 -19
pair verb and left side: verb.home own.of	24 -55 15 -17 -7 -22 -11 -2 -9
pair verb and left side: verb.home own.to	-1 3 -27 -21 -12 -11 -13 18 -20
pair verb and left side: verb.home ru.from	10 16 -35 -29 -13 -22 -9 -14 -36
pair verb and left side: verb.home ru.of	65 -32 -94 20 -5 -9 -8 -26 -5
pair verb and left side: verb.home ua.from	-91 53 62 -13 -17 -5 -1 -16 -1
pair verb and left side: verb.home ua.of	24 -13 -16 -26 -4 -15 -9 6 -21
pair verb and left side: verb.home ua.to	-33 -35 38 -9 -5 -6 -11 -27 -8
pair verb and left side: verb.managed none	33 -32 -25 -21 -14 -7 -6 7 -14
pair verb and left side: verb.managed ua.of	-6 -17 19 -2 -3 -1 -2 23 -11
pair verb and left side: verb.noun foe.of	20 -3 -11 -2 -3 -2 -5 -19 -18
pair verb and left side: verb.noun none	7 -7 -25 -2 -16 -37 -17 -33 21
pair verb and left side: verb.noun ru.agent	-7 -56 59 -2 -1 -2 0 0 -5
pair verb and left side: verb.noun ru.of	-21 -55 -27 -39 -2 0 -2 63 0
pair verb and left side: verb.noun ua.agent	12 46 -56 -3 -2 -1 -2 -6 -1
pair verb and left side: verb.noun ua.from	-9 21 18 -1 -5 -1 -2 -23 -9
pair verb and left side: verb.noun ua.of	12 -3 -22 33 -28 -4 -13 -65 -6
pair verb and left side: verb.noun ua.to	-13 -16 15 -10 -1 -1 -1 -15 -7
pair verb and left side: verb.other none	29 -30 -11 -6 -4 -5 -4 -47 0
pair verb and left side: verb.other own.to	0 7 -5 0 0 0 0 -1 0
pair verb and left side: verb.other ru.agent	-12 26 -21 -7 -4 -2 -3 -4 -9
pair verb and left side: verb.other ru.of	89 -42 -60 -13 -11 -3 -4 -20 -30
pair verb and left side: verb.other ua.of	-20 39 -23 -7 -4 -9 -4 -19 -22
pair verb and left side: verb.swap none	26 -21 -37 -20 -31 -29 -21 9 -24
pair verb and left side: verb.swap ru.agent	-22 18 -13 17 25 -2 -2 -29 -1
pair verb and left side: verb.swap ru.of	-41 31 -15 -2 -5 -3 -9 -21 -14
pair verb and left side: verb.swap ua.agent	-23 -17 1 57 -4 -5 -10 -11 -7
pair verb and left side: verb.swap ua.of	-40 -11 -3 18 -22 -14 -28 -17 -23
pair verb and left side: verb.will none	23 -8 -47 -10 -29 -22 -17 -52 18
pair verb and left side: verb.will own.agent	16 -1 -10 -1 0 0 -2 0 -3
pair verb and left side: verb.will own.to	20 -7 0 0 0 -1 -1 16 -27
pair verb and left side: verb.will ru.agent	56 -26 -5 -2 -6 -2 -1 -3 -27
pair verb and left side: verb.will ru.of	2 -2 -2 -16 -1 0 -1 -9 15
pair verb and left side: verb.will ua.agent	37 -18 -4 -6 -2 0 0 0 -13
pair verb and left side: verb.will ua.of	52 -24 -27 -5 -3 -2 -6 -6 -29
pair verb and left side: verb.will ua.to	-17 -25 -1 -8 -4 -4 -2 -4 27
pair verb and right side: none foe.agent	45 -26 -33 0 -1 -2 -2 0 -1
pair verb and right side: none foe.of	12 35 -46 -9 -4 -5 -9 -24 -31
pair verb and right side: none foe.to	-29 82 -69 -12 -18 -4 -4 -26 -16
pair verb and right side: none none	3 0 8 -30 -4 -18 -23 -22 0
pair verb and right side: none own.from	40 4 -28 -1 -1 -1 -4 -5 -7
pair verb and right side: none own.of	6 -35 3 28 -19 -23 -12 -9 3
pair verb and right side: none own.to	-16 -50 65 -41 -24 -27 -13 -78 -64
pair verb and right side: none ru.agent	4 3 -27 -20 -13 -44 -17 -20 36
pair verb and right side: none ru.from	-15 31 -24 -3 -7 -3 -7 9 14
pair verb and right side: none ru.of	-16 32 -37 -27 -30 12 -21 -36 14
pair verb and right side: none ru.to	32 -27 -37 0 -2 -1 -1 32 -6
pair verb and right side: none ua.agent	68 -99 -40 -10 -11 -22 -19 1 -31
pair verb and right side: none ua.of	23 -16 8 -13 -36 -39 -18 -45 -9
pair verb and right side: none ua.to	-9 -8 -68 -16 -21 -7 -14 13 -1
pair verb and right side: verb.bring foe.to	-1 -4 7 0 0 0 0 0 -1
pair verb and right side: verb.bring none	-15 -2 -23 -9 -32 -17 -21 17 -29
pair verb and right side: verb.bring own.agent	15 -52 29 -18 -26 -9 -16 -14 -7
pair verb and right side: verb.bring own.of	-10 -4 26 -13 -4 -6 -6 -37 -5
pair verb and right side: verb.bring own.to	31 30 -52 -70 -17 -17 -14 -12 -28
pair verb and right side: verb.bring ru.agent	-55 21 -26 13 -25 -21 -9 5 -7
pair verb and right side: verb.bring ru.from	-6 22 -47 -43 -12 -23 -11 2 -40
pair verb and right side: verb.bring ru.of	16 -31 -21 -2 17 -10 -11 -23 -3
pair verb and right side: verb.bring ru.to	-3 -49 44 -32 -17 -9 -6 -31 -2
pair verb and right side: verb.bring ua.agent	-5 -3 -27 -34 -13 -19 21 -14 -54
pair verb and right side: verb.bring ua.from	-22 -69 30 -8 -7 -7 -14 23 -24
pair verb and right side: verb.bring ua.of	10 -12 1 22 -16 -19 -19 -25 -18
pair verb and right side: verb.bring ua.to	17 -26 5 0 -8 -6 -20 -46 -11
pair verb and right side: verb.come none	4 -24 8 -21 -20 -35 -21 -15 -26
pair verb and right side: verb.come own.of	-54 -55 16 26 -3 -4 -6 -1 -2
pair verb and right side: verb.come own.to	-21 23 -1 0 -15 -15 -12 -38 -11
pair verb and right side: verb.come ru.agent	46 -2 -32 -2 -1 -16 -4 -8 -4
pair verb and right side: verb.come ru.from	-7 11 -49 -19 -10 -11 -11 17 -35
pair verb and right side: verb.come ru.of	-4 -52 32 -19 -20 -12 -14 -14 -19
pair verb and right side: verb.come ru.to	-38 30 -22 -14 -10 -7 -7 -26 -8
pair verb and right side: verb.come ua.from	-21 -46 57 -1 -3 -3 -5 -15 -40
pair verb and right side: verb.come ua.of	-10 27 -19 -38 -23 -17 -11 -6 -21
pair verb and right side: verb.come ua.to	-8 4 4 -45 -11 -7 -11 15 -20
pair verb and right side: verb.future none	32 -1 -32 -7 -8 -6 -6 -39 -17
pair verb and right side: verb.future own.agent	16 -9 -6 0 0 0 0 0 0
pair verb and right side: verb.future own.to	18 -66 23 -3 -1 -2 -3 -32 -9
pair verb and right side: verb.future ru.of	-16 -19 19 -1 -2 0 0 0 -1
pair verb and right side: verb.future ua.agent	-13 -9 34 -4 -1 -2 -4 -7 -14
pair verb and right side: verb.future ua.of	-37 12 -9 -11 -6 -43 -20 -1 -1
pair verb and right side: verb.get none	4 -17 10 -23 -21 -22 -21 13 -25
pair verb and right side: verb.get own.of	-32 46 -23 -9 -6 -11 -4 1 -11
pair verb and right side: verb.get own.to	-13 -29 39 0 -1 0 0 0 0
pair verb and right side: verb.get ru.agent	-27 -16 15 -20 -11 -5 -2 1 -2
pair verb and right side: verb.get ru.from	22 -5 -15 0 -1 -1 0 -8 0
pair verb and right side: verb.get ru.of	-40 3 12 -10 -5 -3 -4 -31 -6
pair verb and right side: verb.get ru.to	13 -58 13 -1 -1 -1 -6 -4 -3
pair verb and right side: verb.get ua.agent	43 -15 -29 -25 -13 21 -21 -64 -7
pair verb and right side: verb.get ua.of	-15 -28 43 -2 -3 -8 -12 -17 -15
pair verb and right side: verb.get ua.to	-14 3 -8 -2 -1 -22 16 -4 -3
pair verb and right side: verb.give none	-7 -34 1 -21 -22 3 26 -24 -11
pair verb and right side: verb.give own.of	11 -36 25 -19 -10 -20 -22 -6 -9
pair verb and right side: verb.give own.to	-21 8 -21 -11 -9 7 -32 3 -24
pair verb and right side: verb.give ru.agent	-24 15 -11 -16 -15 11 -5 1 -27
pair verb and right side: verb.give ru.from	41 -25 -57 0 -3 -43 -4 -28 -32
pair verb and right side: verb.give ru.of	25 7 -6 -21 -13 11 -37 -42 -24
pair verb and right side: verb.give ru.to	-36 -2 5 -3 -4 19 -12 11 -5
pair verb and right side: verb.give ua.agent	-1 20 -21 -1 -3 -19 -8 -8 -7
pair verb and right side: verb.give ua.of	1 17 -16 -10 -7 -11 -13 -26 -13
pair verb and right side: verb.give ua.to	-11 26 -24 -19 -14 1 -15 -7 -32
pair verb and right side: verb.held_exchange foe.of	4 -54 49 -11 -3 -3 -1 -7 0
pair verb and right side: verb.held_exchange none	19 -18 -15 -9 -29 -25 -17 -7 -27
pair verb and right side: verb.held_exchange own.of	-27 9 -5 -8 -11 -4 -4 -3 -1
pair verb and right side: verb.held_exchange own.to	-51 17 13 7 -2 -11 -5 -3 -1
pair verb and right side: verb.held_exchange ru.agent	-11 35 -23 -4 -2 17 -4 -8 -3
pair verb and right side: verb.held_exchange ru.from	-54 9 11 -4 -2 -3 -1 6 -4
pair verb and right side: verb.held_exchange ru.of	-8 -36 -18 -2 -9 -6 10 14 -12
pair verb and right side: verb.held_exchange ru.to	55 -51 -61 32 0 -1 -2 -16 -1
pair verb and right side: verb.held_exchange ua.agent	-8 16 -16 -1 -2 -5 -3 -16 0
pair verb and right side: verb.held_exchange ua.from	-32 -5 10 -33 -2 -1 -7 -14 -2
pair verb and right side: verb.held_exchange ua.of	-27 21 -4 -3 -13 0 -18 -65 -13
pair verb and right side: verb.held_exchange ua.to	-53 74 -26 -6 -1 -2 -1 -1 0
pair verb and right side: verb.home none	-24 27 -31 36 -15 -13 -14 -2 -23
pair verb and right side: verb.home own.of	-42 -31 38 -26 -3 -8 -2 -9 -4
pair verb and right side: verb.home own.to	32 -39 -38 5 -15 -16 -15 17 -14
pair verb and right side: verb.home ru.agent	-38 53 -1 -4 -4 -5 -2 -1 -1
pair verb and right side: verb.home ru.from	54 -43 -29 -4 -5 -33 -6 -7 -21
pair verb and right side: verb.home ru.of	-55 -40 45 -17 -19 -13 -10 1 -30
pair verb and right side: verb.home ru.to	18 -19 17 -18 -1 -1 0 -10 -3
pair verb and right side: verb.home ua.from	-35 27 -9 -32 -3 -4 -8 -17 -3
pair verb and right side: verb.home ua.of	42 -2 -13 -23 -13 -24 -13 -34 -21
pair verb and right side: verb.home ua.to	-27 82 -22 -20 -2 -2 -2 -9 -3
pair verb and right side: verb.managed none	-5 -19 -32 1 -16 -6 -12 23 -21
pair verb and right side: verb.noun foe.of	10 -2 -7 -1 -1 -1 -1 -1 0
pair verb and right side: verb.noun none	12 -12 -33 7 -25 -17 -21 -7 -1
pair verb and right side: verb.noun own.of	35 14 -24 0 -2 0 0 0 -1
pair verb and right side: verb.noun own.to	37 -35 10 -9 -3 -1 -1 0 0
pair verb and right side: verb.noun ru.agent	53 -51 -35 -12 -1 -17 -5 -8 -24
pair verb and right side: verb.noun ru.of	14 1 -23 -23 -2 -7 -3 -19 28
pair verb and right side: verb.noun ua.of	-18 5 -12 -8 -19 -16 -7 14 -5
pair verb and right side: verb.noun ua.to	-8 23 -35 -14 -1 0 -1 -18 0
pair verb and right side: verb.other foe.of	27 -7 -2 0 0 -2 -2 -2 -14
pair verb and right side: verb.other none	47 -34 -7 -7 -5 -4 -4 -37 -17
pair verb and right side: verb.other own.to	6 0 -3 0 0 -1 0 0 -1
pair verb and right side: verb.other ru.agent	-41 43 -23 -8 -4 -11 -2 0 -12
pair verb and right side: verb.other ru.from	-37 9 -4 -1 -1 -2 -2 -23 25
pair verb and right side: verb.other ru.of	88 -41 -55 -4 -2 -6 -2 -32 -8
pair verb and right side: verb.other ua.from	-16 0 -1 -1 -1 0 -1 -24 19
pair verb and right side: verb.other ua.of	43 -16 -24 -2 -5 -3 -2 -10 -24
pair verb and right side: verb.other ua.to	-4 9 -16 -12 -4 -8 -11 -12 -2
pair verb and right side: verb.swap none	1 -30 -14 -13 -2 -20 -24 9 -20
pair verb and right side: verb.swap own.of	-74 0 30 -18 -1 -1 -4 -2 -5
pair verb and right side: verb.swap own.to	-20 -1 20 -12 -1 -1 -1 -14 -4
pair verb and right side: verb.swap ru.of	1 7 -18 -3 -9 -20 -15 -18 -26
pair verb and right side: verb.swap ru.to	56 -3 -43 -13 0 0 0 0 0
pair verb and right side: verb.swap ua.of	-19 11 -12 22 -4 -21 -13 -29 -15
pair verb and right side: verb.swap ua.to	-17 38 -35 36 -2 0 0 -3 0
pair verb and right side: verb.will none	23 -11 -56 -16 -25 -12 -15 -49 27
pair verb and right side: verb.will ru.agent	-14 25 -6 -8 -3 -22 -1 -1 -16
pair verb and right side: verb.will ru.of	-12 0 0 -1 0 0 0 0 14
pair verb and right side: verb.will ua.of	-10 -17 0 0 -1 -1 -1 -1 21
pair verbs: none none	10 -2 -7 -28 -12 -20 -22 -19 11
pair verbs: none verb.bring	-8 9 -20 1 -20 -17 -7 -9 -41
pair verbs: none verb.come	-22 24 -14 -15 -22 -35 -18 -7 -33
pair verbs: none verb.future	20 13 -21 -9 -7 -7 -8 -31 -15
pair verbs: none verb.get	35 -9 -28 -28 -23 16 -21 -74 -17
pair verbs: none verb.give	2 -4 -3 -34 -24 16 -29 -25 -3
pair verbs: none verb.held_exchange	-84 32 23 -16 -26 -36 -30 -50 -16
pair verbs: none verb.home	4 -10 -36 13 -15 -15 -14 9 -24
pair verbs: none verb.managed	10 -14 -13 -5 -3 -7 -3 4 -15
pair verbs: none verb.noun	6 -8 -2 -37 -14 -31 -15 -36 25
pair verbs: none verb.other	26 -33 23 -12 -10 -13 -9 -26 -6
pair verbs: none verb.swap	-4 -18 -19 -1 20 -13 -9 0 -20
pair verbs: none verb.will	24 -16 -35 -7 -10 -20 -7 -18 -19
pair verbs: verb.bring none	-4 -14 -19 -14 -13 -21 -19 13 -28
pair verbs: verb.bring verb.bring	-46 -13 5 -24 -10 8 -14 -3 -3
pair verbs: verb.bring verb.come	-19 -19 0 21 -24 -15 -12 -24 -5
pair verbs: verb.bring verb.future	-65 37 -6 -5 -1 -3 -1 -27 0
pair verbs: verb.bring verb.get	27 -33 27 -1 -2 -2 -14 -2 -1
pair verbs: verb.bring verb.give	10 -32 44 -11 -9 -21 -10 -36 -13
pair verbs: verb.bring verb.held_exchange	1 -11 4 -22 -2 -2 -2 16 -10
pair verbs: verb.bring verb.home	24 15 -4 -2 -3 -1 -2 -35 -8
pair verbs: verb.bring verb.other	41 15 -19 -2 -4 -8 -5 -38 -2
pair verbs: verb.bring verb.swap	-14 6 20 -4 -8 -7 -7 -5 -2
pair verbs: verb.come none	-21 -18 41 -35 -18 -21 -19 -9 -23
pair verbs: verb.come verb.bring	11 10 -5 -11 -6 -14 -4 -53 -2
pair verbs: verb.come verb.come	3 -3 3 -26 -3 -6 -6 -16 -2
pair verbs: verb.come verb.get	-39 39 14 -4 0 -3 -1 22 -1
pair verbs: verb.come verb.give	19 48 -98 -4 -3 -6 -9 -12 -19
pair verbs: verb.come verb.held_exchange	33 -6 -33 -18 -2 -1 -3 -14 -11
pair verbs: verb.come verb.home	-6 -15 16 -2 -7 0 0 -6 0
pair verbs: verb.future none	82 -31 -44 -5 -7 -5 -5 -40 -22
pair verbs: verb.future verb.bring	-53 -25 56 -1 -3 -1 -2 0 -1
pair verbs: verb.get none	-29 -1 12 -21 -18 -29 -18 36 -32
pair verbs: verb.get verb.bring	56 -20 -39 -1 -3 -1 -5 -42 -5
pair verbs: verb.get verb.give	-19 -37 34 -4 -3 -17 17 -22 -1
pair verbs: verb.get verb.other	7 -14 -3 0 -1 -1 -1 -17 -2
pair verbs: verb.give none	10 -28 -1 -17 -18 -10 21 -32 -22
pair verbs: verb.give verb.bring	-30 -5 31 -8 -10 -7 -15 -17 -8
pair verbs: verb.give verb.come	-18 -21 23 -4 -2 -3 -4 -5 -3
pair verbs: verb.give verb.future	-5 17 -18 -1 -1 -1 -1 -4 -9
pair verbs: verb.give verb.get	-48 26 -23 -12 -7 -10 -6 41 -31
pair verbs: verb.give verb.give	-23 9 -7 -12 -3 -31 -15 12 -4
pair verbs: verb.give verb.home	-22 26 -27 0 -1 0 -4 -8 0
pair verbs: verb.give verb.other	-4 16 -16 -1 -1 -1 -1 -7 -1
pair verbs: verb.held_exchange none	0 8 -18 -17 -28 -15 -24 -31 -29
pair verbs: verb.held_exchange verb.bring	49 -70 -62 -62 -7 -5 -12 32 -2
pair verbs: verb.held_exchange verb.come	-51 9 -11 16 -1 18 -5 -16 -1
pair verbs: verb.held_exchange verb.future	20 -2 0 -14 0 -1 0 -3 0
pair verbs: verb.held_exchange verb.get	15 -19 9 -1 -2 -13 -3 -12 -1
pair verbs: verb.held_exchange verb.give	-27 -6 -6 -2 -1 17 15 -1 -2
pair verbs: verb.held_exchange verb.held_exchange	22 -25 -13 -27 -10 -14 -10 5 -5
pair verbs: verb.held_exchange verb.home	-47 38 -14 15 -1 -8 -3 23 -1
pair verbs: verb.held_exchange verb.other	-63 21 -2 -7 -2 0 0 -1 0
pair verbs: verb.home none	4 5 -13 14 -15 -24 -13 -3 -24
pair verbs: verb.home verb.bring	-19 17 -47 -20 -5 -37 -7 8 -11
pair verbs: verb.home verb.come	-18 -33 1 -2 0 18 -3 -4 -4
pair verbs: verb.home verb.give	-62 -15 33 -1 -1 -13 -9 -5 -1
pair verbs: verb.home verb.held_exchange	-45 49 -28 -2 -1 -12 -1 19 -4
pair verbs: verb.home verb.home	17 -38 4 -3 -3 -3 -2 -21 -1
pair verbs: verb.home verb.noun	-15 -47 4 -1 0 43 -1 -2 -2
pair verbs: verb.managed none	-5 -22 -20 -21 -15 -2 -5 31 -10
pair verbs: verb.managed verb.bring	-41 11 -3 38 -2 -1 -7 -14 0
pair verbs: verb.noun none	-4 -8 7 -11 -22 -12 -16 -7 -33
pair verbs: verb.noun verb.bring	25 -11 -50 -19 -2 -7 -11 -32 30
pair verbs: verb.noun verb.come	-18 -18 -4 -8 -6 -7 -4 15 -3
pair verbs: verb.noun verb.future	-3 -4 -8 -13 -1 0 0 14 0
pair verbs: verb.noun verb.give	10 -2 -7 -1 -1 -1 -1 -1 0
pair verbs: verb.noun verb.held_exchange	-18 6 -4 10 -10 -3 -1 -7 -6
pair verbs: verb.noun verb.noun	55 -16 -5 0 -1 -3 -1 -39 -5
pair verbs: verb.noun verb.swap	17 -17 1 -14 -5 -7 -4 -17 0
pair verbs: verb.other none	58 14 -41 -6 -3 -3 -3 -53 3
pair verbs: verb.other verb.bring	31 -22 -11 -5 -3 -1 -1 -1 -3
pair verbs: verb.other verb.come	-13 27 -15 -3 -2 -2 -3 -2 -9
pair verbs: verb.other verb.future	37 -15 -23 -2 -5 -2 -1 -11 -28
pair verbs: verb.other verb.get	42 -18 -7 -1 0 -1 -1 -25 -1
pair verbs: verb.other verb.give	31 -4 -26 -1 0 -2 -1 -1 -1
pair verbs: verb.other verb.other	30 -7 -8 -4 -2 -2 -1 -6 -1
pair verbs: verb.swap none	-13 11 -15 2 -28 -25 -27 -17 -23
pair verbs: verb.swap verb.bring	2 -35 -23 45 -1 0 0 0 0
pair verbs: verb.swap verb.come	9 3 -29 19 -10 -3 -5 -23 -5
pair verbs: verb.swap verb.held_exchange	-2 -8 -17 -17 0 0 0 20 0
pair verbs: verb.swap verb.swap	24 -9 -15 -5 -3 -10 -14 -56 -17
pair verbs: verb.will none	12 -21 -57 -20 -28 -14 -18 -48 33
pair verbs: verb.will verb.will	20 -12 -5 0 -1 -1 -1 -1 -1
party media	-1 -18 9 -18 -13 -26 -23 -13 -16
party mediator	-27 -13 -7 20 -7 -23 -9 1 -19
party ru	-6 -16 17 -20 -18 -20 -15 -10 -3
party ua	25 -1 -35 -22 -23 -10 -16 1 -14
place 0	-26 64 -65 9 -1 -36 -18 -43 -17
place 1	-7 17 1 -48 -15 -18 -19 -30 -20
place 2	13 -78 18 -23 -32 -7 -16 2 -5
place 3	29 -87 21 -48 -45 -19 -1 11 4
place 4	30 -75 -5 -24 -26 16 -21 39 -33
qualifier approx	-32 5 -31 -35 -34 -23 -16 -42 60
qualifier at_least	28 -42 -68 -27 -16 -62 -22 -68 58
qualifier at_most	86 -33 -43 -12 -10 -9 -6 -47 -24
qualifier more_than	15 -91 -40 -19 -23 -20 -16 15 38
qualifier null	11 -3 2 -14 -15 -16 -17 -3 -35
right (	-3 18 -18 -36 -16 -14 -9 15 -31
right )	41 -24 -39 -6 -4 -5 -6 -19 -14
right ,	-5 -6 -18 -3 -20 -20 -18 -6 13
right :	-20 21 3 1 -22 -4 -15 -73 -18
right ;	-32 15 13 -19 -26 -57 -25 11 3
right none media	-15 -6 8 -29 -7 -35 -22 -30 -11
right none mediator	13 -5 4 5 -3 -21 -14 -14 -25
right none own agent	-20 -9 0 -30 -18 -21 -20 -8 -37
right none own null	18 -9 -16 -20 -14 -18 -20 -9 -17
right none own opposite	-36 31 -17 -22 -17 -32 -24 -4 -20
right none own perspective	-41 0 -24 -25 -26 -56 11 17 25
right none own ru	-4 -97 21 -13 -17 -23 -8 5 14
right none own ua	53 4 -97 -23 -13 -15 -15 -11 9
right none ru	-4 -27 -22 -20 -19 -18 -23 1 -4
right none ua	31 -15 -31 -19 -26 -8 -17 1 -6
right verb.bring media	-12 -17 14 0 -25 -24 -22 -22 -22
right verb.bring mediator	-42 -7 -2 9 -20 -10 -23 15 -3
right verb.bring own null	-3 -8 -33 13 -20 -14 -4 -17 -17
right verb.bring own perspective	-53 -15 26 -40 -15 -13 -22 36 -15
right verb.bring own ru	10 -49 24 -21 -8 -9 -22 -21 16
right verb.bring own ua	-15 36 -71 -27 -9 -17 -11 10 -28
right verb.bring ru	20 -78 2 -28 -17 -15 5 -34 1
right verb.bring ua	-4 15 -26 -38 -12 -3 -19 -6 -39
right verb.come media	16 -2 -8 -47 -31 -15 -15 -42 -8
right verb.come mediator	-65 20 -44 24 -25 -13 -17 -51 -4
right verb.come own null	1 -32 -1 19 -26 -20 -21 -23 -22
right verb.come own perspective	-8 5 11 -11 -7 -7 -8 -17 -13
right verb.come own ru	-5 -92 17 -8 -5 -7 -7 17 -23
right verb.come own ua	-63 45 -33 -23 -8 5 -8 1 -14
right verb.come ru	-34 -5 4 11 -9 -9 -13 12 -26
right verb.come ua	-10 -16 -17 -14 -14 -1 -21 28 -44
right verb.future media	75 -2 -24 -8 -9 -4 -4 -29 -21
right verb.future mediator	4 -3 -9 -20 -1 0 0 13 0
right verb.future own null	26 48 -29 -17 -8 -6 -6 -38 -25
right verb.future own ua	-1 4 0 -2 -1 -1 -2 -23 -2
right verb.future ru	12 -28 1 -8 -4 -4 -6 -10 -17
right verb.future ua	-35 57 -12 -6 -3 -8 -5 -35 -4
right verb.get media	-12 0 7 -31 -20 17 -22 -21 -8
right verb.get own null	32 -25 -6 -25 -19 13 -16 -2 -37
right verb.get own perspective	2 13 -10 -1 -1 0 -1 -3 -1
right verb.get own ru	6 -37 42 -4 -4 -6 -18 -46 -7
right verb.get own ua	-39 62 -40 -7 -3 -6 -3 -3 -3
right verb.get ru	34 -13 -36 -6 -7 -15 -9 27 -37
right verb.get ua	38 -20 -85 -11 -9 -26 -11 -36 -9
right verb.give media	-16 -12 -7 -26 -30 25 -25 -13 -24
right verb.give mediator	-12 -24 27 -18 -3 14 14 -19 -4
right verb.give own agent	-1 -5 5 -1 0 0 0 -1 0
right verb.give own null	0 1 -16 -28 -22 7 -13 -24 5
right verb.give own perspective	28 -45 28 -13 -5 -4 -13 -27 -10
right verb.give own ru	-31 -46 67 -3 -8 -37 13 -9 -17
right verb.give own ua	-38 22 -106 -15 -10 30 -25 -6 -21
right verb.give ru	-6 22 -22 -13 -10 -1 -9 -9 1
right verb.give ua	16 -25 13 -6 -11 -4 -20 -58 -40
right verb.held_exchange media	-29 -7 36 -14 -18 -22 -19 -64 -12
right verb.held_exchange mediator	-8 14 -12 -7 -11 -14 -17 -14 -2
right verb.held_exchange own null	-20 2 -11 -3 -24 -29 -18 -1 -18
right verb.held_exchange own perspective	-22 57 -52 -2 -1 -3 -8 16 -6
right verb.held_exchange own ru	-39 -17 2 -25 0 -2 -12 11 -4
right verb.held_exchange own ua	13 4 -18 -2 0 -10 -5 -15 0
right verb.held_exchange ru	-18 21 -18 -23 -17 -11 -8 8 -20
right verb.held_exchange ua	13 -29 -48 -24 -10 -27 -11 15 -12
right verb.home media	7 -14 -58 27 -24 -15 -22 2 -27
right verb.home mediator	-42 -1 20 -12 -8 -4 -4 9 -4
right verb.home own null	-11 3 -51 26 -19 -21 -18 14 -18
right verb.home own perspective	25 -18 22 -46 -13 -7 -13 -32 -13
right verb.home own ru	-43 -50 78 -23 -2 -3 -6 -20 -16
right verb.home own ua	-36 23 -28 -49 -7 -10 -8 -20 -17
right verb.home ru	-23 -90 106 -50 -12 -12 -17 -36 -24
right verb.home ua	13 41 -53 -76 -9 -15 -9 -28 -11
right verb.managed media	41 -24 -4 -9 -3 -7 -8 -38 -29
right verb.managed mediator	-28 -14 -14 -1 -3 -4 -1 30 -1
right verb.managed own null	4 -26 -16 -9 -5 -10 -8 13 -29
right verb.noun media	26 3 -11 -7 -4 -3 -2 -45 -15
right verb.noun mediator	-9 -6 7 -38 -2 -2 0 0 -1
right verb.noun own null	-1 -1 -12 -35 -13 3 -14 -56 23
right verb.noun ru	-33 -22 -20 -2 -1 -4 -12 -8 34
right verb.noun ua	-6 -2 -29 -7 -12 7 -9 -31 -32
right verb.other media	-10 15 12 -20 -14 -17 -13 -34 -23
right verb.other mediator	13 -1 -8 -1 -1 -1 -1 0 0
right verb.other own agent	4 -22 -1 0 -1 -1 -1 -12 0
right verb.other own null	24 -19 22 -12 -9 -10 -8 -32 -2
right verb.other own ru	49 -2 -40 -1 -1 -1 -1 -13 -19
right verb.other own ua	10 15 -16 0 -1 -2 -1 -8 -2
right verb.other ru	86 -3 -22 -2 -1 -1 -2 -58 -16
right verb.other ua	19 -27 -52 -9 -7 -13 -7 -4 7
right verb.swap media	31 -14 -5 -45 -18 -13 -9 -19 -15
right verb.swap mediator	-12 -8 -27 5 18 -16 -16 -13 -13
right verb.swap own null	-15 -24 -20 18 17 -10 -8 -13 -4
right verb.swap own ru	23 -50 33 -43 -3 -11 -20 -12 -23
right verb.swap own ua	31 15 -30 -48 -6 -14 -4 -20 -18
right verb.swap ua	26 -20 0 -1 -3 -2 -3 -12 -11
right verb.will media	23 -9 -38 -5 -10 -22 -7 -16 -19
right verb.will mediator	15 -15 -4 -2 -2 -2 -2 -6 -2
right verb.will own null	31 -20 -47 -6 -9 -18 -8 -16 -17
right verb.will ru	76 -58 -29 -1 -1 -1 -2 -2 -3
right –	1 -20 -25 -4 -14 -44 -21 -13 -11
said twice	-244 126 116 -39 -39 -42 -26 -58 -15
sentence 0	-22 8 45 1 5 -28 -19 -83 -41
sentence 1	-10 7 -23 -42 -24 -18 -23 20 -22
sentence 2	24 -27 -18 -9 -24 -21 -12 9 -31
sentence 3	12 -24 -52 -63 -32 -28 5 28 5
sentence 4	31 -37 -67 -31 -28 8 -25 12 15
side both	-2 -38 -31 21 -10 -15 5 0 -16
side both by both	-2 -38 -30 21 -10 -15 5 -1 -16
side null	-11 -19 -5 -14 2 -11 -12 -2 -7
side null by null	-8 -10 -2 -14 2 -11 -11 -10 -7
side ru	6 -60 27 -21 -11 -13 -6 -5 5
side ru by agent	-10 -13 23 -25 -4 -10 13 -9 -19
side ru by direction	-30 -10 -9 -29 -11 -11 -13 46 2
side ru by formula	15 -117 75 -28 -13 -11 -10 -20 -13
side ru by phrase	-2 -43 -4 -19 -5 -10 2 23 14
side ru by return	33 -16 -15 -3 -1 -8 -3 12 -2
side ru by view	2 24 -20 -10 -22 -25 -3 -50 -21
side ua	1 15 -82 -22 -12 2 -9 -5 -11
side ua by agent	-23 17 -48 5 -6 -16 -12 7 -7
side ua by direction	10 -7 5 -19 -7 -7 -10 -13 -3
side ua by formula	-2 71 -108 -47 -21 -17 -11 -15 -22
side ua by phrase	12 -30 -39 -12 -7 5 -7 19 -9
side ua by return	-25 44 -51 -4 -2 -4 -3 -7 -1
side ua by view	-13 -10 -15 -6 -17 8 -12 -9 -9
sides foe.agent none view ru	32 8 -38 -2 -3 -8 -4 -15 -10
sides foe.of none view ru	30 -44 -40 -20 -5 -5 -8 -19 -21
sides foe.of none view ua	-39 1 12 -20 -29 -42 19 -40 -59
sides foe.to none view ru	3 66 -62 -8 -15 -25 -20 -9 -68
sides foe.to none view ua	-35 -30 33 -17 -5 -11 -2 -23 -4
sides foe.to own.to view ru	-32 -42 42 -5 -5 20 -4 -15 -11
sides foe.to ua.of view ru	-18 47 -35 0 -1 -4 -1 0 0
sides none foe.of view ru	58 -45 21 -5 -3 -3 -7 -14 -24
sides none foe.of view ua	-12 -5 8 -15 -10 -7 -5 -15 -3
sides none foe.to view ru	-39 61 -55 -14 -15 -3 -2 -18 -14
sides none none view null	-5 -9 -14 5 14 -18 -20 -20 -31
sides none none view ru	11 -16 30 -7 -32 -25 -21 -72 -12
sides none none view ua	6 -10 -55 -25 -7 -14 -22 25 -13
sides none own.agent view ru	-4 -43 29 -7 -25 -8 -15 -3 -7
sides none own.agent view ua	-16 4 3 -14 -5 -9 -6 -24 -1
sides none own.from view ru	-9 54 -51 -5 -9 -7 -1 -2 -4
sides none own.from view ua	41 -36 -9 -1 -1 -1 -3 -3 -6
sides none own.of view ru	-34 -7 3 43 -16 -13 -14 -40 -27
sides none own.of view ua	7 18 -39 -39 -16 -26 -14 -5 -30
sides none own.to view null	12 -3 -12 2 -13 -5 -7 -6 -2
sides none own.to view ru	55 -83 27 -61 -21 -28 -19 -22 -30
sides none own.to view ua	-8 18 -62 -30 -10 -17 -11 12 -14
sides none ru.agent view null	-17 -27 -6 18 -8 -8 -5 0 -3
sides none ru.agent view ru	-18 25 -21 -24 -12 -27 -4 17 -6
sides none ru.agent view ua	13 20 -39 -45 -31 0 -20 -33 21
sides none ru.from view null	6 -45 -20 33 -2 -4 -1 -6 -3
sides none ru.from view ru	-22 0 -1 0 0 0 -1 27 -3
sides none ru.from view ua	3 3 -30 -25 -14 -30 -12 1 -12
sides none ru.of view null	-17 -48 32 3 -21 4 -23 -11 -11
sides none ru.of view ru	52 -36 -23 -32 -15 -17 -16 -1 -20
sides none ru.of view ua	-3 24 -14 -39 -27 5 -23 -64 2
sides none ru.to view null	5 22 -8 -25 -13 -7 -4 -36 -1
sides none ru.to view ru	11 -88 5 -10 -13 -3 -8 -10 -5
sides none ru.to view ua	21 -38 17 -2 -2 -7 -2 -6 -3
sides none ua.agent view ru	19 4 -46 -26 -9 -26 21 -47 -45
sides none ua.agent view ua	-40 26 -20 -22 -13 11 -26 -4 -23
sides none ua.from view ru	-37 -36 35 -24 -8 -8 -16 -2 5
sides none ua.of view null	10 -16 -7 -11 -43 -18 -21 -29 -25
sides none ua.of view ru	6 -17 0 -13 -11 0 -18 -23 -43
sides none ua.of view ua	6 1 -40 -2 -26 -30 -17 -10 -3
sides none ua.to view null	0 -5 -40 -22 -16 6 -15 -10 4
sides none ua.to view ru	21 -19 -49 -19 -6 -2 -20 12 13
sides none ua.to view ua	-34 50 -74 -18 -14 -11 -8 -11 -20
sides own.agent none view ru	-37 -44 19 -10 -3 -2 -12 19 -5
sides own.agent none view ua	18 6 -7 -21 -9 -19 -16 -38 -23
sides own.agent ru.from view ua	-25 -7 -2 -1 -1 -1 -1 7 24
sides own.agent ru.of view ru	-1 -1 -17 0 0 0 0 19 0
sides own.agent ua.of view ua	16 -5 -25 0 -1 -2 -2 13 -1
sides own.from none view ru	-8 25 -41 -4 -9 -8 -12 11 -11
sides own.of foe.of view ua	-40 27 36 -5 -2 -3 -1 -11 -6
sides own.of none view ru	-12 -24 -10 -15 -15 -17 -19 36 9
sides own.of none view ua	31 -32 -7 -20 -18 -31 -16 -40 -19
sides own.of own.to view ua	2 4 -5 0 0 0 0 0 0
sides own.of ru.from view ua	-3 17 -9 0 0 -1 -5 -9 -6
sides own.of ru.of view ru	-13 -6 -12 -2 -1 -2 -3 -13 22
sides own.of ru.of view ua	-33 31 18 -11 -2 -1 -3 -13 -21
sides own.of ua.of view ru	-5 11 -8 0 -2 -8 -3 -3 -8
sides own.of ua.of view ua	52 -42 -93 -15 -9 -3 -2 -9 -7
sides own.to none view null	-17 -20 -27 20 -2 -1 -1 16 -1
sides own.to none view ru	23 -62 28 -38 -15 -31 7 17 -26
sides own.to none view ua	7 29 -54 -15 -14 11 -20 -39 -21
sides own.to own.of view ru	11 -36 19 -5 -1 -1 -4 -9 0
sides own.to own.to view ru	-29 4 36 0 -1 -6 -4 -8 -12
sides own.to ru.from view ua	-3 18 -25 -3 -4 -34 -5 -9 -32
sides own.to ru.of view ru	-8 -69 18 -6 -8 -5 -11 35 -17
sides own.to ru.of view ua	14 54 -30 -3 -1 -7 -1 -66 -8
sides own.to ua.from view ru	-33 -44 -5 0 -2 -1 -2 25 -9
sides own.to ua.of view ru	-41 10 31 -4 -5 -8 -9 -9 -22
sides own.to ua.of view ua	2 40 -13 -9 -10 -20 -14 -35 -8
sides own.to ua.to view ru	-81 8 29 -3 -8 -1 -10 -41 -14
sides ru.agent none view null	9 42 -47 25 22 -24 -12 -46 -13
sides ru.agent none view ru	11 -49 24 -15 -12 -11 -8 24 -77
sides ru.agent none view ua	21 -34 17 -18 -25 0 -21 -62 -7
sides ru.agent own.of view ua	-20 -42 40 -2 -1 -1 -1 -15 -2
sides ru.agent ru.of view null	9 -11 -10 -1 0 -1 -1 -1 11
sides ru.agent ru.of view ua	-16 21 -21 -2 -2 -3 -3 -12 -10
sides ru.agent ru.to view null	28 -5 -25 -12 0 -1 0 0 0
sides ru.agent ua.agent view null	28 -38 26 -10 -1 -2 -2 -19 -1
sides ru.agent ua.agent view ru	25 -40 -1 -8 -7 -5 -6 -36 -3
sides ru.agent ua.of view null	-10 10 -5 -24 -1 -1 -1 0 0
sides ru.agent ua.of view ru	18 7 -18 -13 -8 -2 -26 -24 -28
sides ru.agent ua.of view ua	-3 14 -13 -1 0 -1 -2 0 0
sides ru.agent ua.to view ru	65 -64 19 -2 0 -2 -2 -28 -10
sides ru.agent ua.to view ua	-35 15 5 -2 0 -1 -1 -9 -2
sides ru.from none view ua	1 3 -60 -26 -17 -1 -16 0 -6
sides ru.from ru.of view ua	-33 9 26 -6 -1 -1 -1 -14 -2
sides ru.from ua.of view ua	-2 10 -26 -9 -6 -5 -3 -15 -2
sides ru.of none view null	-13 -22 -1 -10 -23 -9 -10 24 -32
sides ru.of none view ru	51 3 -55 -36 -15 -11 -25 6 -10
sides ru.of none view ua	-34 -31 23 8 -22 -45 13 -1 -13
sides ru.of own.of view ua	5 1 -7 -6 -3 -2 -1 -16 -12
sides ru.of own.to view ua	-19 2 -29 18 -2 -5 -4 -22 -3
sides ru.of ru.of view ru	-2 -50 52 -12 -8 -2 -7 -44 24
sides ru.of ru.of view ua	-5 -28 -3 0 0 0 -4 -1 15
sides ru.of ua.from view ru	-6 -16 17 0 0 0 -2 -3 -1
sides ru.of ua.of view null	-18 3 -11 -14 -5 -5 -5 12 24
sides ru.of ua.of view ru	-25 50 -8 -2 -4 -18 -13 -15 -22
sides ru.of ua.of view ua	16 -5 3 -24 -10 -5 -6 -31 7
sides ru.of ua.to view null	-18 33 -43 -3 -3 -15 -3 -39 -2
sides ru.to none view null	12 -61 49 -10 -4 -7 -7 -15 -3
sides ru.to none view ru	47 -8 -40 -11 -6 -17 -13 9 -12
sides ru.to none view ua	-8 -37 26 -6 -16 -18 18 -24 -11
sides ru.to own.of view ru	1 17 -17 0 0 0 0 0 0
sides ru.to ru.of view ru	37 -42 -19 0 0 -2 -1 -1 -1
sides ru.to ua.to view null	-21 1 8 -3 -2 -8 -4 -6 -3
sides ru.to ua.to view ru	1 7 -21 -4 -4 -3 -8 -22 -24
sides ua.agent none view null	5 15 -17 25 -27 -13 -14 -68 -18
sides ua.agent none view ru	11 10 -31 -47 -36 -36 -23 -62 -26
sides ua.agent none view ua	-6 -30 8 -21 -17 -24 -18 22 -4
sides ua.agent own.of view ru	-17 19 -12 -21 -2 -1 -4 -8 -2
sides ua.agent own.to view ua	-12 19 -35 -4 -4 -8 -12 -17 -2
sides ua.agent ru.agent view null	-27 30 -17 -10 -1 -1 -1 -15 0
sides ua.agent ru.agent view ru	-50 47 -3 -10 -1 0 -2 -13 0
sides ua.agent ru.agent view ua	72 -45 -23 -6 -3 -3 -1 -6 -14
sides ua.agent ru.from view ua	-31 28 -7 -1 0 -1 -1 5 -2
sides ua.agent ru.of view ru	-4 10 -14 -1 -3 0 -2 -23 37
sides ua.agent ru.of view ua	5 3 -1 -1 0 0 -6 -3 -1
sides ua.agent ua.of view null	-38 11 3 -11 -2 -1 -3 -2 0
sides ua.agent ua.of view ru	39 -27 -29 -7 -1 -16 -8 -15 -14
sides ua.from foe.to view ru	5 0 1 -1 0 -1 0 -2 -2
sides ua.from none view ru	-10 -5 1 -15 -26 -8 -9 -2 18
sides ua.from ru.from view null	-13 40 -29 -4 -1 0 -2 -28 -3
sides ua.from ru.of view ru	28 -61 -32 -18 21 -6 -5 -11 -19
sides ua.from ua.of view ru	-20 30 -4 0 -7 -2 -1 -1 0
sides ua.of none view null	-10 -4 -25 -6 -33 -21 -5 9 -34
sides ua.of none view ru	-2 0 -3 -27 -22 -25 -17 -41 6
sides ua.of none view ua	26 -8 -58 7 -17 -29 -19 -35 -1
sides ua.of own.to view ua	-9 -12 28 -22 -3 -4 -4 -32 -5
sides ua.of ru.agent view null	50 -14 -35 -9 -1 -2 -7 -8 0
sides ua.of ru.agent view ua	-28 35 -22 -9 -4 -14 -4 -18 -18
sides ua.of ru.from view ua	19 -7 -32 -12 -2 -1 -2 5 -15
sides ua.of ru.of view null	-32 49 -37 -22 -13 -17 5 -26 33
sides ua.of ru.of view ru	-25 -10 22 -23 -6 -7 -9 -2 -16
sides ua.of ru.of view ua	39 -7 -36 -11 -5 -9 -10 -30 13
sides ua.of ua.from view null	-19 44 -40 -35 -1 0 -5 -1 0
sides ua.of ua.of view null	9 -25 4 22 -2 -3 -10 -10 -15
sides ua.of ua.of view ru	5 -62 53 -5 -2 -1 -1 0 -4
sides ua.of ua.of view ua	-23 40 -32 5 -19 -9 -7 -17 -15
sides ua.of ua.to view null	18 37 -46 -24 -1 -1 0 -2 0
sides ua.to none view null	-7 -23 9 -22 -25 -22 -21 12 -37
sides ua.to none view ru	-16 32 -44 -22 -18 9 -3 -58 28
sides ua.to none view ua	5 33 -96 -11 -14 -24 -27 11 -41
sides ua.to own.of view ru	-26 -13 22 -12 -4 -15 -15 12 -5
sides ua.to own.to view ru	-75 10 -65 -5 -6 -23 -4 25 -9
sides ua.to own.to view ua	-12 -38 38 -3 -7 0 0 -10 0
sides ua.to ru.agent view null	-6 14 -13 -2 -1 -1 0 -7 0
sides ua.to ru.agent view ua	-21 32 -17 -3 -1 -14 0 -3 -1
sides ua.to ru.of view null	-29 44 -40 -1 -1 -2 -2 -2 -1
sides ua.to ru.of view ru	-7 1 13 0 -1 -1 0 -6 0
sides ua.to ru.of view ua	14 -10 5 -4 -8 -5 -8 -52 -5
sides ua.to ru.to view null	-23 -25 19 -18 -7 -2 -6 16 -5
sides ua.to ru.to view ru	-24 -25 -1 -1 -1 26 -4 18 -7
sides ua.to ru.to view ua	-18 0 23 -11 -2 2 -6 -39 -4
sides ua.to ua.of view null	-6 54 -48 -5 -1 -3 0 -1 0
sides ua.to ua.of view ru	-48 -17 32 -5 -4 1 -7 -7 -25
sides ua.to ua.of view ua	23 -9 -48 -4 -6 -16 -13 -50 -3
size more	-42 -166 -79 -75 -27 -20 -14 120 96
size one	183 -102 -71 -22 -46 -44 -21 -139 -81
size under 10	79 -5 -5 -48 -24 -27 -16 -146 -46
size under 1500	-33 65 -258 8 -42 -33 -22 103 -78
size under 400	-33 41 37 18 17 -38 -22 -75 -49
size under 50	0 -35 48 -36 -26 34 -1 -80 -15
tag inside: adj.dead	-7 -6 -19 -20 -27 -36 -13 6 -18
tag inside: adj.freed	-49 5 21 17 -29 -47 -20 60 -53
tag inside: adj.modifier	1 0 -27 -30 -19 20 -12 -22 -28
tag inside: adj.wounded	-45 -17 -54 -23 -18 62 20 -37 -62
tag inside: category	-7 -11 -23 -32 -17 16 10 -18 13
tag inside: country	14 -1 -8 -2 0 0 0 -1 0
tag inside: cue.among	38 -32 -2 -3 -1 -3 -1 -24 -1
tag inside: cue.born	57 -25 -59 -5 -13 -9 -11 -19 -40
tag inside: cue.captivity	-24 -33 -28 55 -35 -14 -23 1 -26
tag inside: cue.captured	-15 3 1 -53 -8 -13 -14 -11 -13
tag inside: cue.claims	28 -25 -13 -9 -2 -2 -1 -12 -1
tag inside: cue.count	32 4 -6 -10 -3 -3 -4 -34 -1
tag inside: cue.crime	50 -8 -1 0 -2 -1 -1 -33 -9
tag inside: cue.deported	11 -2 0 0 0 -1 -1 -7 0
tag inside: cue.each	2 4 -23 -32 11 -20 -23 -50 -17
tag inside: cue.held	-15 -24 -5 14 -3 -7 -11 56 4
tag inside: cue.in_return	54 -29 -54 -5 -4 -26 -5 -19 -3
tag inside: cue.included	-5 27 -62 -52 -26 -21 -17 -16 -33
tag inside: cue.local	42 -72 -25 -19 -13 -15 -30 -20 -3
tag inside: cue.mediated	-61 -8 -7 -20 -2 -4 -2 64 0
tag inside: cue.missing	-53 -14 0 -2 -1 -1 -2 -45 60
tag inside: cue.money	71 -10 -6 -1 -8 -1 -1 -41 -25
tag inside: cue.of_whole	17 -21 7 -11 -20 -45 -19 -9 -48
tag inside: cue.of_year	5 13 -52 -4 -17 -7 -6 -21 -34
tag inside: cue.other_exchange	84 -24 -59 -11 -6 -2 -1 -32 -37
tag inside: cue.other_return	6 -4 -1 0 0 -1 0 0 0
tag inside: cue.other_war	25 -19 -39 -5 -4 -4 -3 -4 -3
tag inside: cue.part	-12 13 -5 -12 -10 -21 -10 -79 -21
tag inside: cue.recap	46 -33 -11 -1 -1 -12 -1 -14 -1
tag inside: cue.repatriation	-57 19 -30 -5 -3 -7 -3 1 -1
tag inside: cue.reunion	36 -24 -21 -2 -6 -3 -2 -27 -2
tag inside: cue.same_number	-50 15 0 -20 -14 -48 -24 1 -27
tag inside: cue.since	9 20 -48 -1 -5 -2 -5 -35 -19
tag inside: cue.span	-24 40 -3 -23 -29 -21 -24 -84 -19
tag inside: cue.stage	138 -130 -56 -6 -31 -46 -20 -74 -49
tag inside: cue.to_date	-57 0 -1 -45 0 0 0 46 46
tag inside: cue.unit	63 -57 -8 0 -1 -1 -3 -3 -1
tag inside: cue.year	5 -21 -36 -2 -2 -1 -3 20 -9
tag inside: foe.agent	46 -1 -11 -1 -3 -9 -5 -27 -5
tag inside: foe.of	32 -45 43 -3 -7 -24 -18 -19 -28
tag inside: noun.body	-43 28 9 -26 19 -37 -22 -10 -59
tag inside: noun.branch	-4 -11 3 -21 -19 -71 6 -60 -48
tag inside: noun.child	56 0 -105 -14 -17 -27 -21 32 -70
tag inside: noun.civilian	-86 60 10 -24 -21 -24 -18 -31 -13
tag inside: noun.exchange	-15 -73 -71 -42 -54 -66 -30 89 -60
tag inside: noun.family	44 -39 28 -28 -38 -26 -17 -13 -41
tag inside: noun.foreigner	24 30 -115 -53 -31 -27 -29 -69 -22
tag inside: noun.man	35 -11 -29 -12 -9 -14 -8 -34 -15
tag inside: noun.military	-39 15 14 -23 -23 28 -14 -20 -2
tag inside: noun.other	92 -50 -5 -20 -20 -17 -10 -95 -15
tag inside: noun.people	-11 -13 -19 16 -25 -22 -11 -8 -13
tag inside: noun.rank	128 -110 -10 -9 -13 -24 -10 -23 -25
tag inside: noun.soldier	8 -39 21 -39 -25 -29 -24 -76 53
tag inside: noun.woman	16 20 -9 -24 -16 -20 -21 -9 -22
tag inside: own.of	-23 -9 4 -35 -19 -21 -18 -9 3
tag inside: qualifier.approx	-26 5 -31 -32 -34 -23 -16 -55 60
tag inside: qualifier.at_least	28 -42 -68 -27 -16 -62 -22 -68 58
tag inside: qualifier.at_most	38 -4 -57 -13 -13 -11 -9 -53 2
tag inside: qualifier.more_than	16 -100 -59 -20 -30 -21 -17 36 35
tag inside: ru.agent	-37 5 15 -36 -12 -20 13 8 -16
tag inside: ru.of	-46 -71 72 -36 -15 -21 -8 -6 36
tag inside: ua.agent	-67 21 -22 -34 -12 3 -13 36 -33
tag inside: ua.of	-42 54 -76 -44 -11 -17 -12 24 17
tag inside: verb.bring	-34 -20 9 21 -11 -9 -8 -5 -2
tag inside: verb.come	11 -7 -3 0 0 0 0 0 0
tag inside: verb.get	-24 -54 24 -4 -2 -1 -1 -16 0
tag inside: verb.give	-19 -17 39 -8 -5 -4 -14 -21 -23
tag inside: verb.held_exchange	-6 -15 -42 6 -32 -48 -24 42 -30
tag inside: verb.home	19 7 -2 -2 -1 -1 -1 -22 -1
tag inside: verb.other	28 -4 -1 0 -1 -1 -1 -27 -12
tag inside: view.ru	66 -71 -25 -4 -14 -13 -4 -21 -20
tag inside: view.ua	7 47 -65 -18 -15 -18 -10 -49 -17
tag left 1: adj.freed	2 -10 -22 17 -15 -14 -15 -18 -12
tag left 1: adj.modifier	-76 -37 27 -35 49 21 -17 -28 62
tag left 1: adj.wounded	38 -35 -2 0 0 0 -1 0 -1
tag left 1: category	-21 22 -39 -6 -14 -22 -21 -11 -9
tag left 1: country	70 -55 -74 -26 -16 -5 -4 10 -6
tag left 1: cue.agreed	20 38 -54 -11 -2 -14 -12 -15 -3
tag left 1: cue.agreement	5 51 -51 -12 -3 -16 -13 -13 -3
tag left 1: cue.all	11 13 3 -20 -17 -19 -5 -28 -33
tag left 1: cue.already	-7 -74 -39 -10 -26 -23 -15 63 -42
tag left 1: cue.among	-17 34 -57 -2 -4 -12 -6 -8 -11
tag left 1: cue.border	-9 13 -1 -1 -2 -2 -2 -11 -2
tag left 1: cue.born	43 -23 -15 -1 -3 -1 -1 -8 -1
tag left 1: cue.called_off	25 -26 -3 0 -1 -3 -1 -13 -2
tag left 1: cue.captivity	-21 3 -18 -15 -13 -24 -13 -16 2
tag left 1: cue.captured	69 -29 -38 -2 -5 -5 -2 -13 -18
tag left 1: cue.claims	79 -52 21 -40 -23 -9 -9 -43 -9
tag left 1: cue.completed	-12 12 -34 -8 -21 -12 -11 24 -11
tag left 1: cue.count	21 -3 -29 -22 -7 -2 -4 -4 -4
tag left 1: cue.crime	7 -4 0 0 0 -1 0 0 -1
tag left 1: cue.deported	42 -5 -35 -6 -6 -5 -3 -34 -30
tag left 1: cue.each	7 1 1 -46 -31 -6 -13 -40 -3
tag left 1: cue.evacuation	27 -9 -11 -1 -1 -1 0 -14 -14
tag left 1: cue.ever_captured	35 -22 -17 -1 -3 -1 -2 -20 -20
tag left 1: cue.footage	24 -2 -9 0 -1 -1 -1 -1 -10
tag left 1: cue.held	-23 -91 -43 12 -13 -19 -12 -88 93
tag left 1: cue.in_captivity	7 -25 -4 -2 -2 -2 -2 -16 32
tag left 1: cue.in_return	25 -38 2 -18 -13 -37 -26 6 -41
tag left 1: cue.included	14 31 -40 -12 -12 -13 -7 -75 -17
tag left 1: cue.local	29 -26 -18 -2 -9 -4 -3 -16 -8
tag left 1: cue.mediated	-7 -10 -6 -38 -3 -7 -2 22 -4
tag left 1: cue.missing	-69 -13 0 -1 -1 -1 -1 -29 56
tag left 1: cue.of_whole	-26 55 -9 12 -22 -23 -18 -62 -26
tag left 1: cue.of_year	2 9 -11 -3 -9 -3 -3 -25 -12
tag left 1: cue.one_sided	-65 45 -50 -3 -7 -24 -7 42 -2
tag left 1: cue.other_exchange	41 -30 -34 -18 -7 -5 -3 -51 -1
tag left 1: cue.other_return	31 5 -3 -1 -1 -4 -2 -21 -25
tag left 1: cue.outside	-31 11 -10 -14 -4 13 -11 -11 -7
tag left 1: cue.part	-3 -6 -28 -22 -22 -24 -14 -2 -10
tag left 1: cue.planned	75 -35 -12 -3 -2 -13 -2 -29 -11
tag left 1: cue.recap	5 18 -23 -3 -4 -19 -4 -23 -6
tag left 1: cue.record	-28 -8 -2 -2 -3 -2 -3 30 -1
tag left 1: cue.relative	-15 19 -11 -45 -14 -22 -15 -50 42
tag left 1: cue.repatriation	19 0 -47 -22 -17 -6 -5 -25 -28
tag left 1: cue.reunion	42 -7 -33 -27 -15 -9 -7 7 -4
tag left 1: cue.same_number	-9 -21 25 0 0 -5 -1 -2 -1
tag left 1: cue.since	7 11 -67 -4 -9 -5 -9 -14 -31
tag left 1: cue.span	-34 22 -7 -21 -28 -22 -23 23 -19
tag left 1: cue.stage	-2 -23 -21 28 -2 -1 -1 -31 -2
tag left 1: cue.to_date	-65 -31 -40 -8 -22 -10 -9 41 23
tag left 1: cue.today	-11 48 -48 -29 -17 -13 -15 -26 7
tag left 1: cue.total	-122 20 28 41 -65 -35 -29 -34 -40
tag left 1: cue.transit	-26 -22 -19 36 -1 -1 0 16 0
tag left 1: cue.venue	6 11 -44 -4 -4 -5 -4 -10 -11
tag left 1: cue.visit	23 -14 -1 -2 -1 -1 -1 -2 -3
tag left 1: cue.year	9 -36 -26 -2 -4 -2 -4 29 -10
tag left 1: cue.yesterday	29 17 -52 -27 -5 -7 -5 -32 -4
tag left 1: noun.body	-73 36 -13 -17 -14 -20 -12 16 -15
tag left 1: noun.branch	45 -37 -32 0 -1 -11 -2 -4 -6
tag left 1: noun.child	-7 -48 16 -2 -3 -1 -2 -5 -11
tag left 1: noun.civilian	6 25 -32 -1 -4 -4 -6 -37 -1
tag left 1: noun.exchange	26 -25 5 -17 -17 3 -13 -34 -19
tag left 1: noun.family	19 -52 -48 -3 -4 -7 -4 -18 9
tag left 1: noun.man	8 -6 0 0 0 -1 0 -1 0
tag left 1: noun.military	25 17 -28 -14 -21 -43 -22 -39 -20
tag left 1: noun.other	12 -14 -21 -10 -25 -20 -12 18 -51
tag left 1: noun.people	-13 14 -36 -21 -11 -4 -8 -19 6
tag left 1: noun.rank	-42 55 -39 -7 -14 -15 -13 -13 -43
tag left 1: noun.woman	70 -55 -35 -1 0 -2 -3 -1 -1
tag left 1: own.of	-32 36 -5 -17 -10 -9 -7 -8 -20
tag left 1: own.to	-32 19 15 -19 -14 -30 -34 -25 -40
tag left 1: ru.agent	11 -48 43 -2 -2 -1 -1 -6 0
tag left 1: ru.from	-46 28 -23 -15 -5 -11 -3 6 8
tag left 1: ru.of	6 -21 14 -8 -8 -16 -10 1 -18
tag left 1: ru.to	-32 -38 55 -7 -5 -24 -14 -3 -8
tag left 1: ua.from	-4 -1 10 -1 -7 0 0 15 -14
tag left 1: ua.of	57 2 -25 -6 -8 -2 -3 -7 -14
tag left 1: ua.to	-33 21 -71 -12 -13 -6 -10 20 -50
tag left 1: verb.bring	-11 -1 -12 -14 -10 -27 -17 -3 -33
tag left 1: verb.come	-7 -9 2 -3 -16 -18 -16 -3 -28
tag left 1: verb.future	-13 -33 30 -14 -6 -6 -10 -8 -21
tag left 1: verb.get	-22 13 7 -31 -21 -28 -10 13 -30
tag left 1: verb.give	-62 52 -22 -19 -16 -28 9 -1 -46
tag left 1: verb.held_exchange	11 -36 -11 8 -27 -11 -22 -13 -26
tag left 1: verb.home	12 -5 -16 -7 -13 -21 -13 -3 -19
tag left 1: verb.managed	-37 -21 -4 -17 -1 -9 -2 43 -12
tag left 1: verb.noun	-12 18 -27 2 -10 -13 -11 -26 19
tag left 1: verb.other	53 -53 -7 -11 -5 -4 -5 -30 -24
tag left 1: verb.swap	-19 -21 -38 33 -15 7 -15 -20 -11
tag left 1: verb.will	10 -55 -9 -28 -10 -10 -10 1 12
tag left 1: view.ru	-4 -1 10 -1 -7 0 0 15 -14
tag left 3: adj.dead	-29 18 -28 -22 -17 -13 -12 -8 -9
tag left 3: adj.freed	44 -34 28 2 -15 -12 -6 -71 -50
tag left 3: adj.modifier	-2 -13 -39 -15 -27 -29 -5 -15 1
tag left 3: adj.wounded	86 -78 -67 -13 -28 -13 19 -38 -36
tag left 3: category	27 -29 -48 -12 -16 -33 -1 -40 -22
tag left 3: country	24 -8 -19 -8 -20 -8 -10 -24 5
tag left 3: cue.agreed	26 -78 1 -14 -13 -14 -14 9 -19
tag left 3: cue.agreement	46 -108 -16 17 -14 -15 -16 8 -29
tag left 3: cue.all	6 -70 -26 -7 -6 -13 -6 -10 43
tag left 3: cue.already	-6 -80 -37 -42 -6 -6 -10 33 -15
tag left 3: cue.among	14 13 -37 -4 -2 -23 -5 -12 -9
tag left 3: cue.border	18 -16 -5 -2 -3 -3 -2 -28 -12
tag left 3: cue.born	86 -121 -45 -15 -8 -21 -4 -33 -13
tag left 3: cue.called_off	78 -63 -33 -1 -3 -4 -1 -7 -9
tag left 3: cue.captivity	-16 8 3 -31 10 -10 -19 -41 13
tag left 3: cue.captured	35 -25 -30 -2 -5 -2 -3 0 14
tag left 3: cue.claims	-17 -12 22 -37 15 -18 -17 -14 -51
tag left 3: cue.completed	-28 21 -18 21 -7 -24 -13 -12 -27
tag left 3: cue.count	30 -30 -26 6 -14 0 -11 -8 -16
tag left 3: cue.crime	69 -25 -2 0 -1 -1 -2 -60 -37
tag left 3: cue.deported	-26 9 -6 -2 -3 -4 -2 40 -19
tag left 3: cue.each	-33 16 3 -57 -52 -40 -23 -89 -28
tag left 3: cue.evacuation	62 -21 -29 -4 -1 -1 -2 -16 -2
tag left 3: cue.ever_captured	31 -11 -18 -2 -4 0 -2 -20 -22
tag left 3: cue.footage	-22 48 29 -6 -2 -5 -7 -78 -11
tag left 3: cue.good_news	-31 25 12 -2 -1 -2 -1 -15 -12
tag left 3: cue.held	0 -48 -8 10 17 -24 -15 -75 34
tag left 3: cue.in_captivity	29 -98 -13 -9 -12 -23 -6 -47 78
tag left 3: cue.in_return	-32 40 -13 0 -10 -54 0 -32 -24
tag left 3: cue.included	-9 20 -38 -5 -6 -14 -3 9 -23
tag left 3: cue.local	57 -32 -64 -2 -16 -7 -5 -24 -28
tag left 3: cue.mediated	-12 -43 -11 21 -16 -8 -11 12 -36
tag left 3: cue.missing	-35 -66 -16 -6 -13 -16 -9 -56 54
tag left 3: cue.money	30 -10 -4 0 -3 0 -1 -16 -5
tag left 3: cue.month	-46 -48 -23 -5 -8 -12 -7 62 -43
tag left 3: cue.of_whole	43 -43 -19 -11 -23 -12 -12 -34 -21
tag left 3: cue.of_year	34 -35 -42 -5 -9 -12 -9 5 -32
tag left 3: cue.on_shield	-11 32 -43 -2 -4 -2 -2 24 -1
tag left 3: cue.one_sided	-39 18 -25 31 -8 16 -22 -6 -8
tag left 3: cue.other_exchange	58 -44 -37 -10 -6 -5 -4 -47 -2
tag left 3: cue.other_return	75 -6 -22 -6 -11 -2 -2 -67 -17
tag left 3: cue.other_war	59 -43 -52 -23 -4 -3 -2 -15 -14
tag left 3: cue.outside	-48 -21 -26 -29 -12 25 35 -11 -28
tag left 3: cue.parcel	57 -30 -48 0 -1 0 0 -1 0
tag left 3: cue.part	48 -40 -17 -24 -19 -22 -11 -16 -10
tag left 3: cue.planned	48 -52 -73 -16 -14 -8 -8 -70 41
tag left 3: cue.ready	9 -33 -36 -16 -17 -7 -9 -35 26
tag left 3: cue.recap	82 5 -89 -9 -15 -19 -11 -69 -19
tag left 3: cue.record	-39 30 -36 -7 -9 -8 -5 23 -3
tag left 3: cue.relative	55 -23 -1 -17 -32 8 -13 -74 -54
tag left 3: cue.repatriation	-50 67 -56 -9 -6 -8 -3 -34 -1
tag left 3: cue.reunion	2 -7 -38 -16 -15 -9 -12 14 -8
tag left 3: cue.same_number	-26 3 9 -6 -9 -47 -18 -37 -25
tag left 3: cue.since	14 -58 -10 -28 -9 -12 -9 19 -39
tag left 3: cue.span	2 -35 -68 -50 -16 -17 -9 37 -13
tag left 3: cue.stage	53 -27 -1 -21 -5 -14 -9 -71 -7
tag left 3: cue.thanks	37 -30 -15 -9 -6 -2 -1 -20 -1
tag left 3: cue.third	32 -9 -16 -9 0 -1 -1 -2 -4
tag left 3: cue.to_date	-31 -64 -57 0 -22 -13 -11 51 17
tag left 3: cue.today	-50 22 17 -4 -22 -18 -14 -19 -44
tag left 3: cue.total	-29 11 -41 33 -24 -29 -24 21 -71
tag left 3: cue.training	8 0 -6 0 0 -1 0 0 0
tag left 3: cue.transit	-22 -12 11 32 -6 -1 -3 22 -1
tag left 3: cue.unit	53 -19 -40 -9 -12 -43 -15 -52 -44
tag left 3: cue.venue	22 -43 -11 24 -3 -1 -1 -18 -7
tag left 3: cue.visit	27 -25 -2 -1 -1 -1 -1 -1 -4
tag left 3: cue.year	-17 -25 19 -1 -8 -14 -8 24 -15
tag left 3: cue.yesterday	93 -91 9 -51 -27 -26 -18 -113 -21
tag left 3: foe.agent	-11 25 -13 -8 -5 -17 -12 -16 -28
tag left 3: foe.from	-26 -38 49 -2 -2 -1 -6 -31 -5
tag left 3: foe.of	-47 25 -2 -30 -19 -36 15 -37 6
tag left 3: foe.to	-16 -16 25 -25 -17 -15 -27 -82 -5
tag left 3: noun.body	58 -15 -39 -28 -18 -29 -17 -26 -29
tag left 3: noun.branch	5 11 -23 -12 -10 -25 -19 -40 -39
tag left 3: noun.child	-25 -85 7 -6 -6 -5 -7 53 -21
tag left 3: noun.civilian	-50 3 12 -19 -24 -49 -33 -35 32
tag left 3: noun.exchange	-18 -23 -15 6 -21 -3 15 10 -20
tag left 3: noun.family	-9 17 21 -29 -22 -18 -11 -13 -38
tag left 3: noun.foreigner	56 -54 -12 0 -1 -1 -2 0 -2
tag left 3: noun.man	15 -85 27 -4 -4 -13 -14 -19 -16
tag left 3: noun.military	-18 -11 7 -17 -16 -24 -18 6 -25
tag left 3: noun.other	0 -68 -34 -4 -12 -12 -10 38 0
tag left 3: noun.people	1 -5 25 -38 -10 -22 -10 -69 -5
tag left 3: noun.rank	61 -19 -78 -4 -8 -27 -11 -15 -23
tag left 3: noun.soldier	-37 27 15 25 -33 -13 -12 -46 0
tag left 3: noun.woman	50 -48 -12 -7 -11 -15 -14 -42 -14
tag left 3: own.agent	-22 -29 12 -33 -18 -21 -7 17 -22
tag left 3: own.from	-41 45 -40 -2 -3 -8 -4 13 -9
tag left 3: own.of	6 3 -11 -17 -17 -23 -17 -29 -4
tag left 3: own.to	-13 21 -30 -40 -16 -13 -10 15 -26
tag left 3: qualifier.approx	37 5 -60 -3 -6 -2 -6 -41 -25
tag left 3: qualifier.at_least	48 -31 -3 -1 -3 -4 -3 -18 -31
tag left 3: qualifier.at_most	30 -17 6 -16 -8 -6 -8 -8 -37
tag left 3: qualifier.more_than	23 -7 -2 -18 -10 -24 -11 -12 -7
tag left 3: ru.agent	-16 -26 21 -11 -25 -14 -30 7 0
tag left 3: ru.from	35 -18 -69 -7 -15 3 -14 -6 -11
tag left 3: ru.of	6 -73 57 0 -15 -32 -25 -16 2
tag left 3: ru.to	-45 -24 27 -19 -16 -24 7 21 -24
tag left 3: ua.agent	-35 22 -11 10 -23 -30 11 4 -7
tag left 3: ua.from	-31 -42 26 -20 16 -10 -5 25 -18
tag left 3: ua.of	-11 -19 -14 -7 1 -4 -14 -35 -10
tag left 3: ua.to	-70 38 22 -13 -14 17 -14 -13 -14
tag left 3: verb.bring	-14 -21 -18 5 -34 -3 -15 31 -24
tag left 3: verb.come	13 -7 -21 -42 -26 -33 -20 6 -44
tag left 3: verb.future	16 -17 -4 -11 -27 -10 -11 -36 23
tag left 3: verb.get	-5 -15 21 -18 -23 -22 -17 -2 -22
tag left 3: verb.give	-8 2 -18 -22 -26 8 -25 -3 -15
tag left 3: verb.held_exchange	-24 -10 8 -19 -18 3 -20 -19 -11
tag left 3: verb.home	-11 -22 4 1 -19 -12 -16 13 -27
tag left 3: verb.managed	-28 7 8 3 -15 -28 -14 20 -21
tag left 3: verb.noun	13 -33 -7 -1 -11 -14 -11 17 -33
tag left 3: verb.other	15 0 14 -9 -8 -4 -5 -41 10
tag left 3: verb.swap	7 -19 9 -2 -26 -15 -23 4 -22
tag left 3: verb.will	-22 6 -56 -17 -33 -39 -17 16 23
tag left 3: view.ru	-16 -7 -27 -15 15 -11 -10 15 -5
tag left 3: view.ua	-14 53 -53 -11 -10 -23 -11 -34 -3
tag left 3: voice.ru	-27 -28 15 -17 -4 -6 -2 -10 25
tag left 3: voice.ua	-23 41 -62 -36 -27 -17 -13 31 -34
tag left 7: adj.dead	22 -16 8 -12 -17 -23 -19 -37 -22
tag left 7: adj.freed	5 3 -12 -23 -14 -4 -14 -12 -46
tag left 7: adj.modifier	16 -40 -47 -30 -23 -11 -40 18 -6
tag left 7: adj.wounded	79 -45 -49 1 -3 -11 11 -49 -27
tag left 7: category	1 5 -21 -25 -12 -25 -4 -44 44
tag left 7: country	15 -16 -28 4 -23 -13 -13 10 15
tag left 7: cue.agreed	105 -71 2 -26 -26 -20 -9 -104 -18
tag left 7: cue.agreement	-5 39 -24 -25 -30 -21 -29 -30 -38
tag left 7: cue.all	-2 -42 -66 -16 -9 -5 -4 52 -19
tag left 7: cue.already	58 -4 -74 -20 -34 -28 -15 4 -55
tag left 7: cue.among	25 5 -40 -8 -5 -11 -7 -19 -28
tag left 7: cue.anniversary	34 -44 -2 -2 0 -1 -1 -13 0
tag left 7: cue.border	25 -22 -23 -2 -2 -3 -3 -22 -14
tag left 7: cue.born	8 11 -36 -4 -12 -10 -4 -29 -6
tag left 7: cue.called_off	61 -53 -32 0 -1 -1 0 -1 0
tag left 7: cue.captivity	-23 -19 0 2 -20 -40 -12 -23 26
tag left 7: cue.captured	14 21 -38 -4 -2 -4 -6 -11 16
tag left 7: cue.claims	-17 20 -4 -17 -27 -20 -17 -46 23
tag left 7: cue.completed	-28 7 -9 0 -8 -18 -15 -32 19
tag left 7: cue.count	-15 -45 -20 -2 -22 -7 1 12 -1
tag left 7: cue.crime	21 -11 -1 0 -1 -1 0 -3 -5
tag left 7: cue.denied	73 -66 -17 -16 -18 -3 -4 -32 -39
tag left 7: cue.deported	-47 22 -66 -20 -4 -10 -5 21 25
tag left 7: cue.each	-38 -7 -4 -11 7 14 -45 -34 -47
tag left 7: cue.evacuation	19 46 -66 -22 -42 -10 -23 -50 -39
tag left 7: cue.ever_captured	68 -52 -30 -5 -8 -1 -24 -62 -32
tag left 7: cue.footage	40 -13 3 -6 -7 -3 -2 -38 -4
tag left 7: cue.good_news	-26 48 17 -2 -2 -3 -2 -36 -40
tag left 7: cue.held	3 -2 -78 -37 -20 -23 -18 -20 30
tag left 7: cue.in_captivity	-20 51 -27 -25 -13 -7 -14 -73 44
tag left 7: cue.in_return	12 10 -10 -23 -7 -23 -36 -39 -16
tag left 7: cue.included	51 -42 -25 -18 -10 13 -21 -30 -32
tag left 7: cue.local	60 -29 -20 -2 -2 -1 -3 -5 -23
tag left 7: cue.mediated	-19 12 -40 13 -24 -15 -17 10 -33
tag left 7: cue.missing	-16 -22 -17 -9 -19 -11 -10 -22 41
tag left 7: cue.money	59 -2 -2 0 -1 0 -1 -58 -2
tag left 7: cue.month	-46 -95 -8 -9 -9 -11 -4 96 -31
tag left 7: cue.nth	-64 57 -24 -14 -3 -4 -2 -20 -1
tag left 7: cue.of_whole	-10 4 -25 -34 -5 7 -26 6 -39
tag left 7: cue.of_year	-7 -28 -17 0 -11 -14 -13 23 -41
tag left 7: cue.on_shield	-19 20 -30 -2 -3 -3 -2 9 -1
tag left 7: cue.one_sided	-53 30 -22 29 -16 11 -44 -31 -16
tag left 7: cue.other_exchange	23 2 -60 -7 -5 -13 -10 -31 -34
tag left 7: cue.other_return	-9 -10 15 -1 -2 -9 -5 -13 -4
tag left 7: cue.other_war	52 -31 -30 -14 -3 -3 -1 -12 -2
tag left 7: cue.outside	-88 -49 -81 -21 -8 78 44 -13 -29
tag left 7: cue.parcel	83 -47 -68 0 -2 0 0 -2 0
tag left 7: cue.part	19 -9 7 -28 -24 -10 -18 -27 -73
tag left 7: cue.planned	65 -68 -21 -21 -10 -30 -11 -71 -5
tag left 7: cue.postponed	30 -15 -8 -21 -5 -15 -8 -52 -9
tag left 7: cue.ready	67 -42 -26 -13 -9 -9 -10 -21 -61
tag left 7: cue.recap	106 -30 -138 -29 -21 -14 -15 -84 -26
tag left 7: cue.record	41 10 -27 -25 -15 -11 -7 -79 -14
tag left 7: cue.relative	24 -52 -15 -17 -2 -31 -21 -17 -12
tag left 7: cue.repatriation	-42 24 -2 -15 -10 -9 -4 -6 -18
tag left 7: cue.reunion	-38 4 36 -42 -12 -10 -17 16 -16
tag left 7: cue.review	-22 -39 -1 -14 -1 -4 -1 33 -11
tag left 7: cue.same_number	0 -68 61 -6 -10 -35 -7 -50 -24
tag left 7: cue.since	-26 -61 -56 -23 -15 -13 -11 89 -24
tag left 7: cue.span	33 -75 -60 -11 -26 -19 -10 41 -29
tag left 7: cue.stage	66 -63 -2 -22 -19 -18 -13 -19 -24
tag left 7: cue.thanks	27 -3 -36 57 -19 -26 -12 -35 -24
tag left 7: cue.third	68 -28 -71 -13 -4 -7 -4 -19 -10
tag left 7: cue.to_date	-47 -39 -57 -6 -19 -12 -11 75 -45
tag left 7: cue.today	-21 10 -2 -6 -26 -31 -18 -21 -20
tag left 7: cue.total	-55 -31 -34 -33 -20 -20 -16 68 -11
tag left 7: cue.training	20 -1 -4 0 0 -1 0 -12 -4
tag left 7: cue.transit	-13 -18 26 -21 -9 -5 -6 8 -17
tag left 7: cue.unit	-44 52 -55 -8 -6 -8 -10 -10 -13
tag left 7: cue.venue	-59 46 -10 20 -14 -10 -7 -17 -24
tag left 7: cue.visit	16 -9 -2 -1 -1 -1 -1 -1 -1
tag left 7: cue.year	9 -77 -56 -17 -9 -11 -13 55 -39
tag left 7: cue.yesterday	1 -32 -44 -27 -17 -31 -15 53 -38
tag left 7: foe.agent	-5 11 -32 -7 -5 -13 -6 -23 -35
tag left 7: foe.from	-30 -12 31 -2 -3 -4 -9 -46 -10
tag left 7: foe.of	-15 51 -33 -6 -8 -10 -20 -14 -41
tag left 7: foe.to	-23 6 8 -4 -13 -19 -12 -41 -10
tag left 7: noun.body	-30 -18 24 -15 -21 -25 -24 1 -12
tag left 7: noun.branch	-24 23 40 -10 -14 -19 -9 -26 -24
tag left 7: noun.child	17 -7 -5 -32 -9 -14 -12 -73 -35
tag left 7: noun.civilian	16 -10 -27 -29 -14 -21 -15 -5 23
tag left 7: noun.exchange	-35 -21 -3 13 -25 15 -8 -3 -28
tag left 7: noun.family	10 -65 36 -34 -11 -16 -14 3 -20
tag left 7: noun.foreigner	0 27 -57 -10 -11 -1 -2 -31 -9
tag left 7: noun.man	1 -2 6 -8 -11 -23 -10 -30 -19
tag left 7: noun.military	2 -6 -15 -10 -14 8 -12 -32 -18
tag left 7: noun.other	39 -17 -45 12 -15 -14 -12 -11 -57
tag left 7: noun.people	2 -19 -15 0 -21 -21 -20 2 6
tag left 7: noun.rank	6 13 -73 -6 -10 -17 -10 -20 -2
tag left 7: noun.soldier	-48 38 -39 -14 -10 -17 -11 36 28
tag left 7: noun.woman	-5 -26 23 -7 -8 -10 -27 -16 -8
tag left 7: own.agent	5 -5 43 -11 -10 -45 36 -82 0
tag left 7: own.from	4 8 -20 -5 -9 -27 -23 0 -22
tag left 7: own.of	-11 -71 32 -20 -20 -6 -23 -8 10
tag left 7: own.to	28 -28 -30 -9 -15 10 -12 1 -13
tag left 7: qualifier.approx	30 -65 -14 51 -7 -9 -11 -53 -28
tag left 7: qualifier.at_least	9 -19 -2 0 -1 -1 -1 -4 20
tag left 7: qualifier.at_most	-20 46 -53 -12 -14 17 -13 -45 -47
tag left 7: qualifier.more_than	-2 -25 -77 -27 -21 14 -10 51 -12
tag left 7: ru.agent	-24 -23 25 26 -28 -30 -19 -45 -32
tag left 7: ru.from	37 6 -44 -4 -19 -21 -21 -60 -18
tag left 7: ru.of	-55 0 10 28 -21 -28 13 -17 -8
tag left 7: ru.to	29 11 -63 -20 -11 -16 -26 -22 -12
tag left 7: ua.agent	-14 34 -37 26 -22 -18 -18 -33 -46
tag left 7: ua.from	23 -67 12 -17 13 -13 -8 3 -34
tag left 7: ua.of	-18 17 13 22 -20 -18 -22 -31 15
tag left 7: ua.to	-15 22 -7 -15 -13 -26 -38 -15 -12
tag left 7: verb.bring	-12 -3 -1 -25 -25 11 -19 12 -27
tag left 7: verb.come	-13 -2 -1 -17 -14 -2 -15 -45 -4
tag left 7: verb.future	75 -68 -52 -13 -12 -29 -17 -26 13
tag left 7: verb.get	9 20 -29 -28 -14 -42 -16 -19 -21
tag left 7: verb.give	-13 -23 24 -19 -17 3 -63 -6 -20
tag left 7: verb.held_exchange	-13 15 -25 -15 -19 -2 7 -50 -15
tag left 7: verb.home	29 -39 -5 -19 -19 13 -13 -34 -27
tag left 7: verb.managed	-56 14 -12 12 -19 21 -13 -12 -25
tag left 7: verb.noun	-16 4 -38 -6 -29 -14 -16 18 -22
tag left 7: verb.other	-36 -21 42 -3 -3 -3 -3 22 -4
tag left 7: verb.swap	-35 -10 13 -31 -29 -30 10 -2 -13
tag left 7: verb.will	34 -30 -7 -4 -6 -5 -3 38 -13
tag left 7: view.ru	20 -2 -14 -9 -21 -9 -9 -10 19
tag left 7: view.ua	-44 -50 10 -29 -11 24 -16 -14 5
tag left 7: voice.ru	-38 -22 33 -15 -13 -7 -8 5 65
tag left 7: voice.ua	-46 50 -29 -25 -21 -16 -13 24 -20
tag left beyond: adj.dead	19 -14 -15 -16 -17 -21 -21 -58 -10
tag left beyond: adj.freed	-9 27 -30 6 -21 -9 -13 -61 -50
tag left beyond: adj.modifier	4 -56 -13 1 -15 -8 -20 -22 20
tag left beyond: adj.wounded	71 -32 -78 -11 -21 8 35 -40 -47
tag left beyond: category	-8 -12 -34 -28 -16 -27 8 -3 2
tag left beyond: country	24 -17 18 -12 1 -4 -5 -20 13
tag left beyond: cue.agreed	78 -46 -65 -20 14 1 -19 -24 -31
tag left beyond: cue.agreement	-29 5 -10 13 12 -21 -28 5 -37
tag left beyond: cue.all	45 -83 -37 -25 -9 12 -11 -85 28
tag left beyond: cue.already	64 -40 -52 -20 -37 -25 -21 -2 -48
tag left beyond: cue.among	23 8 -42 -10 -9 -14 -8 -16 -29
tag left beyond: cue.anniversary	-23 -26 16 45 -2 0 -1 -20 0
tag left beyond: cue.border	-14 21 -35 -1 -1 -1 -2 -3 -2
tag left beyond: cue.born	31 -9 -7 -4 -13 -25 -12 -32 -13
tag left beyond: cue.called_off	60 -51 -31 -1 -1 -1 -1 -1 -1
tag left beyond: cue.captivity	-5 -24 -29 20 -22 -6 2 -18 -12
tag left beyond: cue.captured	23 -10 -28 -2 -2 -3 -8 -7 12
tag left beyond: cue.claims	3 -6 -4 -26 16 -4 -5 -68 17
tag left beyond: cue.completed	-26 10 22 -29 -3 -12 -24 -33 -36
tag left beyond: cue.count	-21 -10 4 18 -20 -2 -7 -17 -8
tag left beyond: cue.crime	67 -29 -16 0 -2 -1 -3 -50 -36
tag left beyond: cue.denied	80 -73 -27 -9 -19 -4 -6 -37 -41
tag left beyond: cue.deported	-47 22 -44 -24 -3 -11 -6 35 13
tag left beyond: cue.each	-68 -11 14 22 6 15 6 -21 -53
tag left beyond: cue.evacuation	5 49 -86 -13 -30 -8 -19 -49 11
tag left beyond: cue.ever_captured	52 -43 -13 -4 -4 -1 -21 -58 -26
tag left beyond: cue.film	54 -54 -1 -1 -1 -2 -1 -31 -2
tag left beyond: cue.footage	68 -71 7 -5 -8 -5 -4 -42 9
tag left beyond: cue.good_news	-25 56 -25 -4 -2 -4 -3 -45 -37
tag left beyond: cue.held	12 -23 -19 -15 -24 -23 -21 -53 28
tag left beyond: cue.in_captivity	39 22 -28 -42 -21 -27 -22 -74 17
tag left beyond: cue.in_return	16 -18 17 -19 -20 -65 -36 -60 -37
tag left beyond: cue.included	-28 16 -52 33 -9 8 -17 -3 -32
tag left beyond: cue.local	75 -30 -61 -2 -2 -1 -3 -11 -34
tag left beyond: cue.mediated	18 15 -29 -1 -2 1 1 -67 -28
tag left beyond: cue.missing	-5 -58 -21 -10 -17 -18 -13 6 31
tag left beyond: cue.money	56 -2 0 0 -1 0 0 -53 -2
tag left beyond: cue.month	-45 -38 -23 -4 -3 -9 -3 57 -32
tag left beyond: cue.name	-41 -15 8 -5 -7 -13 -6 16 -3
tag left beyond: cue.nth	-51 45 -7 -12 -1 -3 -1 -4 0
tag left beyond: cue.of_whole	3 4 -23 -11 -17 -10 -14 -23 -25
tag left beyond: cue.of_year	9 -29 -12 -4 -15 -14 -16 21 -62
tag left beyond: cue.on_shield	18 2 -31 0 -1 -1 0 -1 -1
tag left beyond: cue.one_sided	-62 10 17 30 -18 18 19 -35 -22
tag left beyond: cue.other_exchange	37 11 -63 -6 -4 -11 -10 -32 -30
tag left beyond: cue.other_return	57 -30 -13 -5 -3 -6 -9 -46 -3
tag left beyond: cue.other_war	68 -40 -30 -17 -3 -2 -2 -3 -2
tag left beyond: cue.outside	-99 -5 -79 -19 -7 41 63 0 -34
tag left beyond: cue.parcel	88 -50 -67 0 -2 0 0 -11 -2
tag left beyond: cue.part	-21 26 -4 11 -9 -21 -6 -40 -47
tag left beyond: cue.planned	45 -39 -56 -10 -10 -26 -11 -63 9
tag left beyond: cue.postponed	14 11 -38 -26 -5 -16 -9 -48 -15
tag left beyond: cue.ready	-43 -22 31 -11 -10 -2 -5 -18 39
tag left beyond: cue.recap	126 -95 -74 -28 -27 -26 -25 -77 -18
tag left beyond: cue.record	-12 -9 12 -30 -20 -34 -17 0 -12
tag left beyond: cue.relative	-2 -32 0 -52 -7 14 7 -2 -32
tag left beyond: cue.repatriation	-2 15 14 -12 -7 -8 -6 -50 -2
tag left beyond: cue.reunion	-12 -22 37 -40 -12 -16 -16 -12 -14
tag left beyond: cue.review	-49 -29 -2 -15 -2 -5 -2 61 -23
tag left beyond: cue.same_number	-33 -23 35 -8 -11 -53 -21 -48 -34
tag left beyond: cue.since	-14 -62 -20 -40 -22 -28 -20 77 -7
tag left beyond: cue.span	9 -103 -51 -23 6 -26 -19 78 5
tag left beyond: cue.stage	37 -48 -40 -32 -26 -23 -20 37 -37
tag left beyond: cue.thanks	28 -7 -15 46 -29 -13 -10 -25 -49
tag left beyond: cue.third	80 -26 -77 -12 -4 -7 -5 -19 -12
tag left beyond: cue.to_date	-17 -42 -45 -59 -14 -21 -11 61 13
tag left beyond: cue.today	-12 2 -27 -34 -12 -15 -24 -16 -14
tag left beyond: cue.total	-53 -21 -75 10 -21 -29 -17 94 -49
tag left beyond: cue.training	21 -1 -11 0 -1 -1 -1 -2 -4
tag left beyond: cue.transit	29 -72 22 -19 -6 -6 -8 -14 -29
tag left beyond: cue.unit	15 16 -70 -10 -11 -37 -14 -52 -42
tag left beyond: cue.venue	21 -25 19 20 -23 -10 -8 -34 -22
tag left beyond: cue.visit	15 -8 -2 -1 -1 -1 -1 -1 0
tag left beyond: cue.year	11 -65 -55 0 -18 -11 -16 62 -20
tag left beyond: cue.yesterday	26 -29 -28 -25 -28 -25 -20 26 -46
tag left beyond: foe.agent	-53 1 18 -5 -6 -7 -9 -35 -47
tag left beyond: foe.from	-58 -13 30 -3 -5 -4 -9 -62 -13
tag left beyond: foe.of	-24 -13 35 -24 -19 -20 -36 -39 1
tag left beyond: foe.to	-63 30 11 -25 -20 -35 9 -78 -76
tag left beyond: noun.body	3 -17 19 -14 -17 -21 -23 16 -34
tag left beyond: noun.branch	-7 -23 34 -8 -13 -19 -17 -19 -28
tag left beyond: noun.child	28 -5 1 -38 -19 -16 -18 -7 -28
tag left beyond: noun.civilian	-33 5 -21 -25 -23 -34 -29 -4 13
tag left beyond: noun.exchange	-10 -13 -16 12 -23 3 9 -16 -19
tag left beyond: noun.family	-3 15 23 -34 -13 -15 -15 -24 -50
tag left beyond: noun.foreigner	-10 25 -30 -2 -8 -18 -11 6 -18
tag left beyond: noun.man	33 -20 -1 -8 -10 -24 -17 -32 -23
tag left beyond: noun.military	0 -17 -30 -14 -14 4 -2 -19 -16
tag left beyond: noun.other	8 -25 -26 -3 -18 -19 -11 34 -49
tag left beyond: noun.people	-13 1 -7 -1 -17 -29 -32 -59 -4
tag left beyond: noun.rank	1 42 -92 -5 -11 -28 -14 -27 -27
tag left beyond: noun.soldier	-22 36 -33 -16 -14 6 3 -28 -25
tag left beyond: noun.woman	-12 -42 36 -10 -15 -19 -30 -61 -18
tag left beyond: own.agent	-38 28 23 -18 -15 10 -15 -56 -40
tag left beyond: own.from	-42 -20 21 -6 -13 -43 22 7 -25
tag left beyond: own.of	-27 -13 -4 -19 -20 -14 -1 -6 -2
tag left beyond: own.to	20 -4 -26 -12 -14 14 -11 -54 -27
tag left beyond: qualifier.approx	4 -18 19 17 -11 -10 -14 -34 -9
tag left beyond: qualifier.at_least	27 -9 -5 0 -6 0 -1 -16 -29
tag left beyond: qualifier.at_most	27 -7 -20 -13 -13 18 1 -57 -49
tag left beyond: qualifier.more_than	-6 -58 -42 -33 5 28 17 33 10
tag left beyond: ru.agent	-36 -9 21 -3 -7 -21 -22 -8 -35
tag left beyond: ru.from	17 -38 -30 -7 -13 -15 -23 9 17
tag left beyond: ru.of	-7 -32 7 14 -14 -37 -1 -26 23
tag left beyond: ru.to	-65 61 2 -19 -15 -30 1 -50 -53
tag left beyond: ua.agent	3 9 -27 -15 -9 -25 -20 -10 -24
tag left beyond: ua.from	8 -28 8 3 -20 -15 -16 1 19
tag left beyond: ua.of	-29 1 -27 1 -16 -20 -11 1 -4
tag left beyond: ua.to	-46 -4 4 -17 -19 -51 13 18 -25
tag left beyond: verb.bring	-18 10 -1 -21 -13 -16 -23 -1 -1
tag left beyond: verb.come	-24 15 -21 -10 -12 10 -14 -33 -25
tag left beyond: verb.future	31 -41 -27 -11 -24 -5 -16 -7 37
tag left beyond: verb.get	24 -24 -9 -21 -21 -12 -26 10 -31
tag left beyond: verb.give	-32 -33 35 -18 -17 -36 27 -7 -26
tag left beyond: verb.held_exchange	-7 -18 -8 -31 -15 9 -14 -14 -17
tag left beyond: verb.home	17 -2 -6 -27 -14 13 -15 -36 -27
tag left beyond: verb.managed	-14 -3 16 -36 -16 -12 -22 13 20
tag left beyond: verb.noun	-37 13 -33 7 -24 -6 0 3 -17
tag left beyond: verb.other	32 -64 54 -4 -3 -3 -3 -24 -8
tag left beyond: verb.swap	-26 -3 21 -56 -33 -8 -18 -51 -18
tag left beyond: verb.will	-25 -22 -10 -5 -4 -8 -5 -33 55
tag left beyond: view.ru	0 4 -35 -9 -13 -10 -9 17 36
tag left beyond: view.ua	34 -87 17 -25 -8 21 -19 -18 10
tag left beyond: voice.ru	-18 -12 8 -26 -20 -16 -16 11 13
tag left beyond: voice.ua	-61 4 12 -28 -30 -24 -26 3 10
tag left clause: adj.dead	7 -11 10 -12 -19 -10 -6 -5 -50
tag left clause: adj.freed	0 -30 -5 15 -12 -8 -10 -20 -14
tag left clause: adj.modifier	-32 -23 -35 -23 30 -6 -9 -27 27
tag left clause: adj.wounded	9 -30 -26 0 -4 -32 25 -39 -16
tag left clause: category	11 7 -52 -16 -11 -23 14 -34 21
tag left clause: country	10 -20 -11 7 -20 -15 -11 8 -11
tag left clause: cue.agreed	28 -13 -24 -25 -13 -19 -18 -3 -20
tag left clause: cue.agreement	40 -28 -35 -28 -14 -18 -21 -3 -24
tag left clause: cue.all	-34 -11 -43 -19 -21 -18 -8 89 3
tag left clause: cue.already	-15 -66 -51 -36 -22 -20 -16 66 -37
tag left clause: cue.among	4 8 -17 -19 -5 -19 -8 6 -13
tag left clause: cue.anniversary	13 -5 -1 -1 0 -1 -1 -13 0
tag left clause: cue.border	47 -46 -10 -3 -3 -5 -4 -29 -13
tag left clause: cue.born	38 -66 -29 -16 -5 -3 -2 19 -6
tag left clause: cue.called_off	41 -42 -8 0 -3 -6 -1 -16 -10
tag left clause: cue.captivity	-20 -19 17 -42 -7 -20 -15 6 22
tag left clause: cue.captured	80 -9 -66 -5 -7 -6 -5 -13 -24
tag left clause: cue.claims	-18 -16 12 -17 1 -19 -14 22 -46
tag left clause: cue.completed	-12 1 -1 -4 -13 -16 -13 6 7
tag left clause: cue.count	36 -20 -45 -15 -21 -13 -10 21 6
tag left clause: cue.crime	30 -12 -1 0 -1 -1 -1 -3 -12
tag left clause: cue.denied	46 -40 -7 -19 -3 -6 -1 -23 -3
tag left clause: cue.deported	29 -20 -31 -6 -8 -6 -5 -7 19
tag left clause: cue.each	45 -21 -23 -18 5 -40 -23 -62 -15
tag left clause: cue.evacuation	61 -48 -2 -13 -14 -3 -4 -24 -16
tag left clause: cue.ever_captured	37 -21 -17 -2 -3 -1 -2 -20 -22
tag left clause: cue.footage	-15 61 -14 -6 -3 -6 -7 -80 -19
tag left clause: cue.good_news	-61 35 20 -1 -2 -1 -1 -5 -1
tag left clause: cue.held	-4 -7 -61 4 15 -14 -12 -75 67
tag left clause: cue.in_captivity	42 -50 -9 -3 -6 -5 -3 -57 17
tag left clause: cue.in_return	13 45 -60 8 -8 -36 0 -30 -18
tag left clause: cue.included	29 15 -19 -17 -11 -17 -7 -63 -20
tag left clause: cue.local	38 -31 -33 -2 -15 -7 -5 -24 -14
tag left clause: cue.mediated	-30 -11 -11 14 -24 -19 -16 29 -16
tag left clause: cue.missing	-79 12 -8 -3 -8 -4 -4 -74 93
tag left clause: cue.money	28 -9 -4 0 -3 0 -1 -15 -4
tag left clause: cue.month	7 -76 -13 -7 -11 -7 -6 78 -20
tag left clause: cue.of_whole	-5 -25 -18 -18 -11 -10 -18 22 -32
tag left clause: cue.of_year	-6 9 -70 -17 -10 -9 -8 0 -32
tag left clause: cue.on_shield	-43 35 -27 -2 -4 -3 -2 6 -1
tag left clause: cue.one_sided	-30 19 -13 -18 -15 3 -29 17 -9
tag left clause: cue.other_exchange	54 -43 -36 -17 -8 -6 -6 -47 -1
tag left clause: cue.other_return	51 5 -10 -3 -10 -8 -5 -46 -22
tag left clause: cue.other_war	62 -34 -33 -26 -6 -3 -1 -15 -14
tag left clause: cue.outside	-34 -13 -25 -20 -12 57 -20 -26 -31
tag left clause: cue.part	38 -22 -26 -31 -19 -21 -13 -32 -23
tag left clause: cue.planned	71 -90 -23 -19 -15 -13 -9 -83 19
tag left clause: cue.postponed	37 -10 -5 -1 -1 0 -1 -28 -1
tag left clause: cue.ready	29 -57 -50 -18 -18 -12 -14 -35 12
tag left clause: cue.recap	80 -10 -103 -30 -14 -29 -12 -39 -27
tag left clause: cue.record	-16 24 -48 -6 -13 -8 -6 -23 -11
tag left clause: cue.relative	-3 6 -47 -6 -21 -21 -14 -10 13
tag left clause: cue.repatriation	14 -28 1 -27 -19 -12 -7 -17 -38
tag left clause: cue.reunion	33 -10 -45 -30 -21 -9 -12 16 -13
tag left clause: cue.same_number	44 -53 28 -1 -2 -6 -2 -10 -7
tag left clause: cue.since	-11 -26 -55 -24 -10 -7 -10 46 -37
tag left clause: cue.span	-20 24 -33 -50 -19 -24 -16 46 -31
tag left clause: cue.stage	54 -85 -26 -2 -10 -14 -8 -22 -6
tag left clause: cue.thanks	38 -21 -37 -36 -17 -26 -13 2 -22
tag left clause: cue.third	33 -20 -18 -15 -15 -1 -1 -2 -3
tag left clause: cue.to_date	-38 -47 -53 -27 -19 -10 -10 62 8
tag left clause: cue.today	-22 26 21 -19 -20 -24 -8 -65 -17
tag left clause: cue.total	-57 -22 -11 2 -42 -25 -22 46 -23
tag left clause: cue.training	27 -14 -1 0 -1 -1 0 -11 -1
tag left clause: cue.transit	-32 3 10 -3 -10 -5 -6 15 -4
tag left clause: cue.unit	-17 26 -4 -1 -2 -3 -3 -18 -2
tag left clause: cue.venue	-7 15 -27 -25 -5 -5 -5 5 -12
tag left clause: cue.visit	31 -25 -2 -2 -2 -2 -1 -2 -5
tag left clause: cue.year	5 -54 -43 -36 -9 -13 -11 37 -37
tag left clause: cue.yesterday	15 -24 -22 -15 -28 -35 -19 15 -25
tag left clause: foe.agent	34 -13 -5 -10 -5 -15 -11 -17 -36
tag left clause: foe.from	-15 -31 33 -2 -1 -1 -5 -6 -2
tag left clause: foe.of	-5 41 -59 -6 -10 -28 17 -29 -2
tag left clause: foe.to	36 -13 -13 -7 -12 -1 -16 -37 39
tag left clause: noun.body	-19 12 12 -22 -17 -26 -11 -3 -20
tag left clause: noun.branch	18 18 -36 -16 -7 -16 -14 -31 -47
tag left clause: noun.child	-17 -6 29 -15 -7 -5 -7 11 -20
tag left clause: noun.civilian	8 -7 -15 -17 -14 -11 -16 -38 41
tag left clause: noun.exchange	9 -45 -9 -18 -21 9 -21 37 -25
tag left clause: noun.family	-9 33 -58 -34 -19 -22 -14 3 0
tag left clause: noun.foreigner	69 -56 -18 -9 -8 -1 -2 -1 -4
tag left clause: noun.man	-8 -70 38 -3 -2 -8 -13 -10 -4
tag left clause: noun.military	-21 -3 -2 -12 -20 -22 -10 -12 -27
tag left clause: noun.other	20 -38 -49 -11 -11 -13 -9 -4 4
tag left clause: noun.people	24 -19 -29 -45 -17 -18 -9 1 16
tag left clause: noun.rank	26 -12 -31 -10 -14 -24 -17 -17 -4
tag left clause: noun.soldier	-64 27 -9 20 -29 -19 -22 2 51
tag left clause: noun.woman	45 -37 -19 -3 -2 -2 -10 -20 -7
tag left clause: own.agent	26 -32 -9 -26 -16 -39 -3 7 -12
tag left clause: own.from	12 21 -39 -1 -2 -1 -2 0 0
tag left clause: own.of	-28 17 16 -19 -18 -16 -13 -20 -3
tag left clause: own.to	-14 0 -9 -38 -16 -25 -22 21 -27
tag left clause: qualifier.approx	54 -6 -31 17 -7 -6 -8 -45 -40
tag left clause: qualifier.at_least	48 -31 -3 -1 -3 -4 -3 -18 -31
tag left clause: qualifier.at_most	22 23 -10 -36 -15 -25 -9 -20 -43
tag left clause: qualifier.more_than	-15 0 -15 -16 -15 14 -16 13 -6
tag left clause: ru.agent	-35 -40 32 4 -20 -29 -23 15 -2
tag left clause: ru.from	-3 12 -60 -26 -17 -16 -12 9 -21
tag left clause: ru.of	-61 -22 48 4 -17 -33 -23 -7 -9
tag left clause: ru.to	-6 -113 75 -20 -18 -17 -35 0 -20
tag left clause: ua.agent	-39 42 -31 -3 -20 -21 4 -5 -22
tag left clause: ua.from	-2 -49 8 -12 16 -11 -6 8 -29
tag left clause: ua.of	25 -14 -29 -3 -6 0 -15 -30 -35
tag left clause: ua.to	-42 40 15 -15 -12 10 -28 -20 -8
tag left clause: verb.bring	-3 -7 -1 -7 -17 -15 -17 -7 -28
tag left clause: verb.come	-12 -32 26 -36 -17 -16 -16 8 -27
tag left clause: verb.future	57 -54 -11 -13 -21 -9 -13 -55 -11
tag left clause: verb.get	-1 13 -5 -30 -20 -30 -15 -3 -27
tag left clause: verb.give	-19 26 -34 -19 -21 6 -5 -6 -39
tag left clause: verb.held_exchange	-42 4 -17 1 -25 -20 -12 24 -18
tag left clause: verb.home	-3 5 -41 -11 -15 -18 -14 19 -24
tag left clause: verb.managed	-46 7 -21 19 -17 9 -13 12 -25
tag left clause: verb.noun	8 1 -6 -14 -13 -13 -12 -35 8
tag left clause: verb.other	14 -20 -1 -11 -6 -5 -5 -23 -4
tag left clause: verb.swap	-18 -13 -10 -2 -18 0 -10 13 -17
tag left clause: verb.will	16 -36 -27 -24 -27 -29 -15 23 -27
tag left clause: view.ru	-23 -21 -15 -16 16 -12 -10 22 -4
tag left clause: view.ua	-50 43 -43 -11 -11 -16 -12 -16 -2
tag left clause: voice.ru	-51 -65 30 -8 -14 27 -5 32 20
tag left clause: voice.ua	15 -6 -47 -32 -21 -16 -13 27 -34
tag left far: adj.dead	44 -41 15 -3 -8 -9 -8 -38 -6
tag left far: adj.freed	-33 26 -22 -5 -20 -8 -8 6 -9
tag left far: adj.modifier	19 -24 -42 12 -6 -27 -11 -31 11
tag left far: adj.wounded	-28 35 -52 1 -4 3 27 -46 -34
tag left far: category	-3 -21 -30 -27 -12 -19 13 -25 37
tag left far: country	10 -6 5 2 -2 -12 -4 -18 -8
tag left far: cue.agreed	-3 1 -45 -22 18 16 -19 17 -26
tag left far: cue.agreement	-23 -18 5 -22 16 -15 -14 19 -24
tag left far: cue.all	61 -63 -14 -17 -6 13 -10 -77 3
tag left far: cue.already	9 -26 15 -19 -13 -6 -13 -12 -23
tag left far: cue.among	30 -14 -15 -25 -9 -11 -11 0 -28
tag left far: cue.anniversary	-27 -23 16 45 -2 -1 -1 -20 0
tag left far: cue.border	13 10 -25 0 -1 -1 -2 -3 0
tag left far: cue.born	31 -66 23 -2 -10 -5 -13 30 -2
tag left far: cue.captivity	-10 -39 -22 -6 -24 6 4 23 -29
tag left far: cue.captured	21 -6 -25 -2 -2 -2 -9 -13 -8
tag left far: cue.claims	-12 -8 -17 -19 13 -15 -8 15 -10
tag left far: cue.completed	-15 -21 17 10 2 -5 -23 -31 -26
tag left far: cue.count	7 -1 -7 -34 -19 -31 -23 -37 4
tag left far: cue.crime	20 -14 -16 0 -1 -1 -2 -19 -3
tag left far: cue.denied	49 -41 -18 -12 -16 -2 -2 -33 -9
tag left far: cue.deported	-15 -49 21 -9 0 -4 -3 44 -1
tag left far: cue.each	6 -29 -10 18 7 6 6 -31 -25
tag left far: cue.evacuation	-13 7 -31 -1 -4 -2 -2 -8 35
tag left far: cue.ever_captured	52 -45 -13 -5 -5 -1 -23 -60 -27
tag left far: cue.footage	76 6 -41 -2 -5 -4 -3 -37 11
tag left far: cue.good_news	-32 38 -33 -2 -2 -1 -2 -19 -3
tag left far: cue.held	-18 22 -10 -14 -15 -14 -15 -29 26
tag left far: cue.in_captivity	47 21 -67 -17 -7 -2 -10 -59 5
tag left far: cue.in_return	-13 -20 34 16 -20 -13 -15 -34 -24
tag left far: cue.included	-31 11 -19 35 -8 -10 -7 -5 -7
tag left far: cue.local	11 -3 0 0 0 -1 0 -7 0
tag left far: cue.mediated	-6 -11 -5 -17 1 -11 -3 -7 -12
tag left far: cue.missing	18 -30 -2 -2 -9 -3 -6 -28 3
tag left far: cue.month	60 -67 -5 -4 -5 -3 -2 56 -2
tag left far: cue.name	-41 -15 8 -5 -7 -13 -6 16 -3
tag left far: cue.of_whole	-1 -41 -2 -16 -15 -16 -9 18 -16
tag left far: cue.of_year	4 -12 -8 -33 -15 -8 -15 13 -43
tag left far: cue.one_sided	-27 45 0 -19 -17 -84 20 -35 -18
tag left far: cue.other_exchange	56 -17 -41 -2 -2 -3 -6 -12 -5
tag left far: cue.other_return	29 -21 -21 0 -1 -3 -7 -1 -1
tag left far: cue.other_war	48 -26 -8 -16 -4 -1 -1 -4 -3
tag left far: cue.outside	-31 -76 -60 -12 -5 43 45 -20 -35
tag left far: cue.part	11 10 -48 19 -2 -21 0 -49 -26
tag left far: cue.planned	-9 -5 10 -8 -9 -7 -10 -36 22
tag left far: cue.postponed	-12 47 -37 -8 -2 -3 -3 -22 -9
tag left far: cue.ready	-53 -19 32 -4 -7 -1 -3 -10 42
tag left far: cue.recap	83 -141 -36 -33 -22 -30 -23 2 -18
tag left far: cue.record	-18 -6 5 -26 -19 -29 -17 9 -9
tag left far: cue.relative	-38 -17 -20 -15 -28 13 7 18 -23
tag left far: cue.repatriation	11 -36 21 -9 -2 -6 -5 -20 -1
tag left far: cue.reunion	15 -25 8 -13 -7 -14 -12 -6 -16
tag left far: cue.review	-51 -15 -1 -2 -1 -2 -1 45 -14
tag left far: cue.since	40 -74 -27 -35 -14 -24 -20 18 -1
tag left far: cue.span	-23 -85 -34 -19 16 -16 -17 106 10
tag left far: cue.stage	21 -77 -55 -36 -21 -19 -15 70 -25
tag left far: cue.thanks	25 -16 -19 -63 -25 -14 -11 32 -48
tag left far: cue.third	68 -17 -70 -10 -3 -4 -3 -17 -2
tag left far: cue.to_date	-44 -31 -31 -56 -13 -18 -8 61 12
tag left far: cue.today	7 -67 17 -30 -4 -7 -27 -25 -9
tag left far: cue.total	-7 -41 -58 -5 -17 -19 -14 67 -27
tag left far: cue.training	13 0 -8 0 0 -1 -1 -2 -1
tag left far: cue.transit	36 -31 1 -19 -6 -7 -10 -32 -17
tag left far: cue.unit	36 -25 -27 -4 -7 -17 -10 -15 -24
tag left far: cue.venue	39 -21 15 -16 -17 -9 -8 -6 -21
tag left far: cue.year	-32 -40 -41 -23 -17 -8 -13 74 -16
tag left far: cue.yesterday	-29 5 4 -10 -26 -18 -16 6 -30
tag left far: foe.agent	-60 -31 70 -4 -3 -5 -7 -26 -39
tag left far: foe.of	52 -54 4 -2 -9 -10 -9 -16 24
tag left far: foe.to	-25 75 -89 -4 -4 -22 13 -4 -39
tag left far: noun.body	-8 -40 39 -9 -9 -16 -11 -12 -41
tag left far: noun.branch	-3 -31 -5 -6 -11 -22 -21 7 -31
tag left far: noun.child	32 8 11 -21 -22 -13 -17 -76 -37
tag left far: noun.civilian	7 -31 -11 -11 -21 -17 -28 -9 27
tag left far: noun.exchange	8 17 -49 -7 -8 -1 -2 0 -4
tag left far: noun.family	-15 39 -47 -10 -7 -12 -14 -2 -24
tag left far: noun.foreigner	0 -6 -20 -2 -5 -17 -10 13 -13
tag left far: noun.man	-8 -20 18 -3 -1 -4 -15 -2 -2
tag left far: noun.military	-7 -11 -22 -28 -17 1 -2 -33 -2
tag left far: noun.other	1 -2 -12 -27 -6 -23 -9 -6 -12
tag left far: noun.people	2 -20 -9 -9 -13 -17 -26 -31 -3
tag left far: noun.rank	71 -64 16 -3 -6 -22 -14 -23 -15
tag left far: noun.soldier	11 16 -37 -17 -6 14 5 -31 -5
tag left far: noun.woman	-28 -12 33 -1 -2 -2 -9 -2 -9
tag left far: own.agent	-19 39 -34 -14 -13 4 -23 -18 -46
tag left far: own.from	-34 -59 31 -4 -10 -29 24 -13 -13
tag left far: own.of	-38 13 -6 -12 -21 -11 15 1 -54
tag left far: own.to	5 -14 -9 -24 -14 -7 -26 -11 -32
tag left far: qualifier.approx	-3 17 18 -24 -10 -7 -11 -36 34
tag left far: qualifier.at_most	50 -40 10 -38 -16 -30 3 -55 -31
tag left far: qualifier.more_than	-22 -39 -17 -34 18 37 21 -6 19
tag left far: ru.agent	-23 -30 34 -21 -1 -24 -19 -13 -30
tag left far: ru.from	-32 12 -9 -37 -15 -49 -28 19 -14
tag left far: ru.of	-2 -15 3 -13 -11 -34 -34 -15 1
tag left far: ru.to	-65 20 70 -14 -13 -24 -41 -38 -55
tag left far: ua.agent	-4 25 -20 -45 -6 -20 -18 -15 -19
tag left far: ua.from	-21 -1 15 12 -12 -11 -15 4 9
tag left far: ua.of	-17 -2 -33 -12 -11 -14 -8 -3 -27
tag left far: ua.to	-22 -16 -8 -16 -15 -39 20 -6 4
tag left far: verb.bring	-25 15 -9 -12 0 -28 -13 -38 7
tag left far: verb.come	31 -45 3 -32 -10 6 -15 -26 -35
tag left far: verb.future	45 -21 -15 -7 -24 18 -8 -15 -4
tag left far: verb.get	19 -23 -18 -24 -20 4 -29 24 -30
tag left far: verb.give	-16 -23 -17 -17 -16 -21 38 4 -25
tag left far: verb.held_exchange	-22 3 -12 -22 -14 -1 -15 17 -17
tag left far: verb.home	20 -6 -59 -41 -8 2 -15 12 -30
tag left far: verb.managed	-1 -1 -11 2 -13 -10 -16 -10 21
tag left far: verb.noun	-5 -11 -13 -39 -16 -3 4 -8 -21
tag left far: verb.other	58 -38 9 -4 -3 -3 -3 -42 -4
tag left far: verb.swap	-22 3 10 -25 -12 4 -31 23 -20
tag left far: verb.will	-29 -19 0 -1 -2 -4 -3 -20 30
tag left far: view.ru	-17 -25 -7 -6 -7 -12 -10 34 48
tag left far: view.ua	15 -6 -51 -4 -5 -15 -13 -11 32
tag left far: voice.ru	11 -37 16 -20 -26 12 -19 26 -58
tag left far: voice.ua	-40 -24 14 -24 -27 -25 -27 -8 9
tag right 1: adj.dead	-5 38 -37 -14 -14 -26 -17 -4 -52
tag right 1: adj.freed	12 14 -44 -4 -13 -15 -16 -26 -13
tag right 1: adj.modifier	42 -15 5 -15 -13 -28 -17 4 -24
tag right 1: adj.wounded	6 -46 -83 -4 -10 20 20 -1 -27
tag right 1: category	7 -140 34 -29 -16 29 5 1 -6
tag right 1: country	-34 -2 -5 -15 -4 -1 -1 42 -1
tag right 1: cue.agreed	61 -55 -6 -4 -13 -1 -1 -19 -4
tag right 1: cue.agreement	77 -67 -19 -6 -15 -9 -9 -21 -4
tag right 1: cue.already	50 -4 -18 -16 -5 -12 -7 -19 -17
tag right 1: cue.among	27 -12 -20 -3 -1 -4 -2 -29 -1
tag right 1: cue.border	-44 59 -20 -3 -1 -2 -2 -7 -1
tag right 1: cue.born	37 -21 -29 0 -2 -1 -16 -6 -3
tag right 1: cue.captivity	-15 -11 13 -32 -15 -20 -10 8 -24
tag right 1: cue.captured	23 -42 30 -1 -4 -9 -3 -26 -21
tag right 1: cue.claims	-56 -28 33 0 -1 0 -1 -1 -1
tag right 1: cue.completed	-53 19 18 6 -26 -17 -15 -18 -22
tag right 1: cue.count	10 -39 -15 12 -6 -9 -3 -4 -2
tag right 1: cue.crime	7 0 -1 0 -1 0 0 -1 -4
tag right 1: cue.denied	21 -1 -19 0 0 0 0 0 -1
tag right 1: cue.deported	45 -36 -47 -13 -3 -4 -5 -18 -2
tag right 1: cue.each	-49 17 38 -63 9 -28 -29 1 -29
tag right 1: cue.evacuation	5 -3 -1 0 0 0 0 0 -1
tag right 1: cue.ever_captured	26 -21 -3 0 -1 -1 -1 -1 -1
tag right 1: cue.held	23 -71 -74 -3 -8 -8 -15 -42 52
tag right 1: cue.in_captivity	34 -55 24 -1 -3 -1 -2 -26 1
tag right 1: cue.in_return	20 1 -40 -11 -4 -32 13 -26 -4
tag right 1: cue.included	31 0 -22 13 -4 -25 -5 -21 -3
tag right 1: cue.local	12 3 -25 -8 -4 -6 -5 -36 -4
tag right 1: cue.mediated	-33 25 -16 -16 -2 -3 -4 26 -6
tag right 1: cue.money	44 -13 -1 -1 -4 -1 -3 -30 -1
tag right 1: cue.of_whole	33 -5 -15 -27 -22 -20 -15 -27 -21
tag right 1: cue.of_year	65 -67 -30 -3 -18 -4 -7 -27 -12
tag right 1: cue.one_sided	13 -30 13 -30 -6 -9 -14 15 -23
tag right 1: cue.other_war	31 -13 -7 -6 -1 0 0 -2 -2
tag right 1: cue.part	45 -29 -21 -53 -27 -21 -14 -30 -20
tag right 1: cue.planned	-17 22 -28 -3 -6 -5 -5 -13 -5
tag right 1: cue.postponed	23 -19 -25 -12 -3 -2 -2 -10 -6
tag right 1: cue.ready	-15 21 -24 -2 -4 -6 -2 -28 -9
tag right 1: cue.recap	48 -33 -12 -1 -1 -12 -1 -14 -1
tag right 1: cue.relative	-9 15 -26 -30 -7 -18 13 -29 -12
tag right 1: cue.repatriation	-57 9 -10 -11 -4 -8 -5 9 -8
tag right 1: cue.reunion	-18 12 3 3 -6 -4 -6 -18 -4
tag right 1: cue.since	29 -52 -8 -24 -7 -13 -5 -2 -17
tag right 1: cue.span	-6 -150 2 -19 -19 -20 -17 47 -22
tag right 1: cue.stage	45 -2 -45 -2 -25 -1 -2 -8 -4
tag right 1: cue.to_date	-9 -23 -19 -60 -14 -3 -3 49 -8
tag right 1: cue.today	-12 -5 -23 11 -25 -25 -20 4 -28
tag right 1: cue.total	-53 -24 -31 38 -22 -3 -6 17 -2
tag right 1: cue.transit	15 32 -19 -8 -13 -3 -5 -9 -8
tag right 1: cue.unit	41 -99 -18 -3 -6 -32 -8 -16 -20
tag right 1: cue.visit	48 -17 -43 -2 -3 -1 -2 -6 -17
tag right 1: cue.year	54 -11 -11 -10 -34 -6 -6 -49 -44
tag right 1: foe.of	-3 -24 12 -13 -10 -7 -6 -17 -7
tag right 1: noun.body	-18 29 -6 -1 -2 -8 -2 -29 -1
tag right 1: noun.branch	22 22 -82 -1 -5 -24 -12 -21 -19
tag right 1: noun.exchange	-2 10 -26 -30 -5 -9 -4 2 -13
tag right 1: noun.family	0 -24 -17 19 0 0 0 -6 -1
tag right 1: noun.military	30 -3 -16 -29 -17 -19 -11 -52 -9
tag right 1: noun.other	4 14 -42 -15 -8 -15 -8 -69 28
tag right 1: noun.people	-12 10 -17 -40 -15 -30 8 -9 -28
tag right 1: noun.rank	5 0 -5 0 0 0 0 0 0
tag right 1: noun.soldier	-25 36 -8 0 -1 -3 -1 -4 0
tag right 1: own.agent	65 -19 -3 -4 -6 -14 -12 -10 -7
tag right 1: own.from	30 12 -27 -1 -1 -1 -3 -3 -6
tag right 1: own.of	2 0 3 -19 -11 -7 -17 -21 -13
tag right 1: own.to	22 16 4 -53 -10 -30 -14 -55 -12
tag right 1: qualifier.approx	-23 -4 -6 -15 -1 -2 -1 29 -2
tag right 1: qualifier.at_most	73 -65 -48 -10 -3 -16 -6 -12 -17
tag right 1: qualifier.more_than	2 -47 -44 -20 -18 -15 -14 19 -5
tag right 1: ru.agent	-1 -26 8 -16 -7 -11 -8 -19 29
tag right 1: ru.from	43 -31 -36 -16 -8 -5 -10 4 -47
tag right 1: ru.of	-5 -34 9 -4 -16 -24 -11 -29 -29
tag right 1: ru.to	-37 -37 24 -11 -4 -2 -5 18 -4
tag right 1: ua.agent	-7 -22 -21 -45 -14 12 21 -17 -14
tag right 1: ua.from	-60 -11 14 -49 -5 -6 -15 14 -12
tag right 1: ua.of	-11 22 -55 -37 -10 11 6 -17 -40
tag right 1: ua.to	-8 43 -66 -36 -11 -15 -15 -9 -8
tag right 1: verb.bring	-34 21 -3 1 -21 4 -21 -10 -23
tag right 1: verb.come	-50 -5 27 -16 -23 -17 -21 -8 -33
tag right 1: verb.future	-12 14 1 -11 -9 -9 -11 -29 -12
tag right 1: verb.get	-8 0 20 -33 -22 -31 -18 -22 -8
tag right 1: verb.give	-3 -32 20 -20 -35 -14 -30 -49 11
tag right 1: verb.held_exchange	22 -28 -11 -13 -11 -16 -17 1 -7
tag right 1: verb.home	-26 22 -6 23 -14 -11 -10 -20 -17
tag right 1: verb.managed	-61 54 -21 -44 -5 -15 -5 -13 -8
tag right 1: verb.other	68 -23 -38 -6 -3 -10 -7 -59 -16
tag right 1: verb.swap	3 -16 -32 32 -5 -4 -2 17 -5
tag right 1: verb.will	30 -26 -28 -4 -3 -4 -4 -4 -5
tag right 1: view.ru	26 -7 -23 -1 -15 -1 -3 -14 -8
tag right 1: view.ua	-32 34 0 0 0 0 0 -5 0
tag right 1: voice.ua	-51 5 5 -3 -7 -9 -6 -23 -16
tag right 3: adj.dead	-37 -13 -2 -18 -14 -20 -11 22 -20
tag right 3: adj.freed	-12 -28 -8 10 -15 -5 -17 29 -18
tag right 3: adj.modifier	20 2 -18 -30 -13 -6 -10 -45 -10
tag right 3: adj.wounded	-20 -46 -22 -37 -36 36 -45 26 -92
tag right 3: category	-9 -61 1 -21 -19 9 -24 -1 56
tag right 3: country	30 -25 -18 -50 -10 -16 -9 -48 7
tag right 3: cue.agreed	30 -32 -19 -1 -1 -4 -1 -16 -10
tag right 3: cue.agreement	13 -28 -24 -4 -14 -5 -2 5 -11
tag right 3: cue.all	-40 28 -28 -14 -19 9 -11 -41 19
tag right 3: cue.already	36 2 -53 -46 -15 -18 -11 13 -43
tag right 3: cue.among	-10 32 -35 -6 -1 -4 -2 -8 -1
tag right 3: cue.border	-10 13 -12 -5 -3 -3 -2 -10 -3
tag right 3: cue.born	73 7 -11 -1 -1 -2 -5 -62 -51
tag right 3: cue.called_off	22 -15 -24 -7 -2 -1 -3 -6 -3
tag right 3: cue.captivity	28 -6 1 -35 -16 -15 -15 -26 -41
tag right 3: cue.captured	6 20 -11 -9 -5 -10 -5 -31 -28
tag right 3: cue.claims	-49 23 4 -31 -23 -15 -18 -63 6
tag right 3: cue.completed	-13 -9 2 5 -26 -27 -17 -38 -14
tag right 3: cue.count	-31 20 -12 11 -12 -29 -10 -4 -7
tag right 3: cue.crime	15 -2 0 0 0 0 0 -11 -2
tag right 3: cue.denied	73 -52 -27 -2 -2 -1 -1 -5 -18
tag right 3: cue.deported	47 -6 -23 -12 -6 -13 -10 -47 -29
tag right 3: cue.died	4 27 -30 -2 -2 -6 -1 -28 -3
tag right 3: cue.each	-51 0 15 -21 4 -29 -30 6 -27
tag right 3: cue.evacuation	43 -31 -29 -3 -19 -5 -5 -9 -23
tag right 3: cue.ever_captured	-14 19 -8 0 -2 -5 -1 -13 -11
tag right 3: cue.footage	58 -68 7 -4 -8 -3 -16 11 -16
tag right 3: cue.good_news	45 -36 -15 -1 -3 -2 -1 -16 -1
tag right 3: cue.held	-45 -47 -15 -20 -15 -24 -18 -54 73
tag right 3: cue.in_captivity	32 -45 13 -7 -9 -9 -8 -55 11
tag right 3: cue.in_return	-22 28 3 -38 -14 -50 10 -27 -42
tag right 3: cue.included	18 -30 -48 4 -8 -10 -8 39 -25
tag right 3: cue.local	-16 29 -28 -6 -2 -6 -2 -28 -3
tag right 3: cue.mediated	-45 21 10 -25 -29 -22 -16 -31 -34
tag right 3: cue.missing	-37 16 -40 -12 -25 -20 -8 -60 59
tag right 3: cue.money	7 -4 0 0 0 0 0 -1 -1
tag right 3: cue.month	61 -3 0 0 0 -1 0 -59 0
tag right 3: cue.of_whole	-28 -10 1 -6 -28 -28 -14 17 -19
tag right 3: cue.of_year	-28 21 -34 -10 -17 -10 -12 10 -21
tag right 3: cue.on_shield	-14 29 -12 -3 -1 -1 0 -3 0
tag right 3: cue.one_sided	-68 12 -33 -34 -21 23 -35 -24 -26
tag right 3: cue.other_exchange	38 -15 -12 -2 -1 -2 -3 -15 -2
tag right 3: cue.other_return	-3 32 -16 -11 -2 -10 -4 -16 -5
tag right 3: cue.other_war	63 -32 -19 -14 -3 -5 -1 -9 -2
tag right 3: cue.outside	-17 -5 -12 -10 -7 24 -29 -16 -9
tag right 3: cue.part	-24 6 -10 -30 -8 -24 -17 -3 -45
tag right 3: cue.planned	30 -86 -49 -4 -4 -2 -3 23 -20
tag right 3: cue.postponed	-26 -3 0 -10 -1 0 -1 -4 32
tag right 3: cue.ready	-4 -28 -25 -4 -6 -4 -3 28 -22
tag right 3: cue.recap	16 -8 -4 -16 -5 -8 -6 10 2
tag right 3: cue.record	33 -25 -5 -2 -3 0 -1 1 -1
tag right 3: cue.relative	-37 9 -8 -14 -21 -16 -24 -8 15
tag right 3: cue.repatriation	-34 16 -36 -10 -7 -14 -5 -1 -3
tag right 3: cue.reunion	-9 19 -20 -7 -13 -15 -18 -86 -13
tag right 3: cue.same_number	36 8 -14 -6 -2 -11 -5 -31 -32
tag right 3: cue.since	-16 -82 -9 -17 -9 -21 -8 46 -25
tag right 3: cue.span	-28 -3 -40 -27 -24 -26 -24 41 -38
tag right 3: cue.thanks	53 -34 -13 0 -4 -7 -2 -36 -1
tag right 3: cue.third	57 -22 -46 -28 -1 -7 -3 -43 -3
tag right 3: cue.to_date	-6 -19 -23 23 -26 -12 -12 19 6
tag right 3: cue.today	-23 -28 -3 33 -24 -26 -16 29 -33
tag right 3: cue.total	-27 50 -87 -7 -34 -20 -12 2 -47
tag right 3: cue.transit	-13 6 8 -13 -21 -12 -14 -33 -29
tag right 3: cue.unit	-39 36 -52 -9 -13 -19 -10 -31 46
tag right 3: cue.venue	52 -24 -41 -28 -4 -1 -1 -6 -5
tag right 3: cue.visit	32 -17 -3 -1 -2 -1 -1 -12 -1
tag right 3: cue.year	-64 -70 -20 -11 -37 -7 -7 76 -64
tag right 3: cue.yesterday	58 -50 10 -31 -18 -4 -6 -52 -14
tag right 3: foe.agent	-20 -2 28 -5 -3 -12 -3 -16 -7
tag right 3: foe.of	-25 39 -6 -11 -5 -16 -9 -24 -36
tag right 3: foe.to	-58 -11 48 -49 -23 -35 -27 -53 -34
tag right 3: noun.body	-22 7 11 -17 -4 -3 -2 25 -10
tag right 3: noun.branch	34 -16 -25 -10 -15 -20 -23 -13 -33
tag right 3: noun.child	48 -12 -30 -11 -4 -7 -7 -32 -15
tag right 3: noun.civilian	-61 35 21 -28 -31 -46 -20 16 -51
tag right 3: noun.exchange	-1 -47 28 -26 -19 17 -13 13 -19
tag right 3: noun.family	-90 82 10 -35 -13 -10 -13 -27 -24
tag right 3: noun.foreigner	-8 40 -59 -6 -12 -8 -5 -23 15
tag right 3: noun.man	56 7 -72 -6 -3 -3 -3 -56 -3
tag right 3: noun.military	-31 6 -14 -2 11 -27 -22 -11 1
tag right 3: noun.other	25 -26 -17 -19 -14 -12 -5 14 -42
tag right 3: noun.people	-15 -11 -8 -45 -21 1 -16 -12 18
tag right 3: noun.rank	19 -36 31 -7 -11 -19 -9 -33 -18
tag right 3: noun.soldier	47 -22 -31 -6 -16 -16 -13 10 8
tag right 3: noun.woman	81 -61 -25 -10 -7 -14 -4 -26 -21
tag right 3: own.agent	-55 -44 38 -22 -25 -29 -24 50 -22
tag right 3: own.from	30 12 -27 -1 -1 -1 -3 -3 -6
tag right 3: own.of	-33 -9 26 14 -14 -21 -15 -53 5
tag right 3: own.to	-26 0 34 5 -19 -8 -23 -1 -17
tag right 3: qualifier.approx	-23 45 -30 -3 -5 -4 -1 -4 -15
tag right 3: qualifier.at_least	-43 43 -18 -5 -4 -5 -2 -24 -8
tag right 3: qualifier.at_most	-10 4 -18 -17 -5 -5 -11 -34 15
tag right 3: qualifier.more_than	-11 18 -40 -18 -15 -5 -17 9 -2
tag right 3: ru.agent	-41 24 -23 12 -17 -1 -20 3 -44
tag right 3: ru.from	-14 24 -82 -28 -10 -19 -12 14 -3
tag right 3: ru.of	-27 -17 14 -8 -16 -29 -18 36 -5
tag right 3: ru.to	-41 -23 30 -22 -11 -11 -11 5 -11
tag right 3: ua.agent	-15 1 -12 -22 -17 -44 13 4 -39
tag right 3: ua.from	-64 -35 38 -45 -7 -7 -16 20 -42
tag right 3: ua.of	-2 6 4 -25 -11 -41 -19 -34 -35
tag right 3: ua.to	-21 37 -8 -56 -14 -35 -8 -5 -38
tag right 3: verb.bring	-4 -44 21 -26 -18 -18 1 -54 -28
tag right 3: verb.come	16 -8 -17 -27 -15 4 -16 -18 -19
tag right 3: verb.future	66 3 -22 -4 -2 -3 -3 -8 -2
tag right 3: verb.get	-17 -17 26 -18 -11 -20 -18 -1 -32
tag right 3: verb.give	-24 -34 10 9 -22 14 -25 -10 -27
tag right 3: verb.held_exchange	-7 -15 -26 -57 -17 -36 -20 14 -20
tag right 3: verb.home	-9 13 -7 12 -14 -14 -12 7 -18
tag right 3: verb.managed	30 -24 -18 -21 -6 -12 -10 -17 -34
tag right 3: verb.noun	65 -6 -23 -9 -8 12 -9 -43 -28
tag right 3: verb.other	44 18 -9 -6 -6 -11 -7 -78 -27
tag right 3: verb.swap	18 -65 23 21 -19 -18 -20 -15 -10
tag right 3: verb.will	14 -12 0 -4 -2 -3 -2 -9 -4
tag right 3: view.ru	81 -69 -60 -7 -4 -7 -13 21 5
tag right 3: view.ua	-22 -2 -21 -14 -10 -14 -9 1 0
tag right 3: voice.ru	-5 9 -3 -20 -8 -21 -10 24 -37
tag right 3: voice.ua	34 8 -24 -16 -15 -16 -10 -41 -16
tag right 7: adj.dead	64 -28 -77 -20 -16 -9 -7 -53 -3
tag right 7: adj.freed	1 10 -2 -34 19 -11 -10 2 -14
tag right 7: adj.modifier	-59 -5 19 -20 -17 6 -5 -5 25
tag right 7: adj.wounded	11 5 1 -18 -16 7 10 -54 -25
tag right 7: category	24 -34 -46 -25 -4 -1 -16 7 -7
tag right 7: country	-5 11 -1 -54 -24 -24 -20 -6 -38
tag right 7: cue.agreed	-7 -33 17 -13 -13 11 -10 -10 -25
tag right 7: cue.agreement	33 -62 22 -11 -11 12 -9 -38 -17
tag right 7: cue.all	25 -30 -16 27 -6 -14 -9 -37 7
tag right 7: cue.already	-5 5 -23 -27 -6 -4 -4 10 -22
tag right 7: cue.among	12 6 -22 -18 -6 -3 -6 -51 -2
tag right 7: cue.border	-17 -49 54 -4 -1 0 -1 -1 -2
tag right 7: cue.born	17 -3 -35 -2 -4 -4 -3 -65 30
tag right 7: cue.called_off	59 -24 -31 0 -1 0 -1 -8 0
tag right 7: cue.captivity	-20 -9 14 -37 -11 -20 -11 26 21
tag right 7: cue.captured	11 9 -31 -11 -7 -11 -7 -34 -32
tag right 7: cue.claims	-23 0 2 -9 -20 -17 -14 7 -15
tag right 7: cue.completed	-2 -2 -15 -14 -14 3 -14 3 9
tag right 7: cue.count	-33 12 -47 -1 -20 -7 -11 23 -24
tag right 7: cue.crime	28 -6 -2 -3 -1 -1 0 -18 -4
tag right 7: cue.denied	24 9 -7 -3 -4 -2 -2 -37 -17
tag right 7: cue.deported	-45 -25 70 -4 -7 -12 -4 25 -22
tag right 7: cue.died	4 5 -5 -1 -2 -1 0 -1 -2
tag right 7: cue.each	-45 -11 -13 38 -45 -34 19 -12 -19
tag right 7: cue.evacuation	20 -38 23 -1 0 0 -2 -5 -2
tag right 7: cue.ever_captured	32 -9 -21 0 -1 0 0 -2 -1
tag right 7: cue.footage	-28 34 3 -19 -26 -9 -11 -37 -23
tag right 7: cue.held	-17 -52 -5 -18 -9 -13 -8 -59 60
tag right 7: cue.in_captivity	-30 -31 11 -5 -10 -7 -7 -46 55
tag right 7: cue.in_return	-20 32 10 -29 -9 -34 -20 -20 -26
tag right 7: cue.included	7 -20 17 29 -3 -5 -5 -53 -20
tag right 7: cue.local	49 -26 -36 -9 -13 -12 -4 -13 -8
tag right 7: cue.mediated	-41 -44 -9 35 -18 -14 2 59 -20
tag right 7: cue.missing	9 -41 -30 -13 -13 -28 -7 -46 60
tag right 7: cue.money	19 -3 -1 -6 -1 -2 0 -5 -1
tag right 7: cue.month	-11 -53 -26 -26 -5 -5 -9 24 -1
tag right 7: cue.of_whole	-7 -17 28 -60 3 -30 -9 -24 -36
tag right 7: cue.of_year	-19 -27 -68 0 -18 -30 -19 56 -18
tag right 7: cue.on_shield	-35 46 -6 -2 0 -2 0 -10 0
tag right 7: cue.one_sided	-57 16 -54 -14 -18 21 -35 -5 -29
tag right 7: cue.other_exchange	34 -25 -1 -5 -5 -2 -1 -6 -1
tag right 7: cue.other_return	37 -25 -15 -11 -2 -4 -3 -11 -15
tag right 7: cue.other_war	91 -48 -32 -16 -4 -4 -2 -39 -6
tag right 7: cue.outside	-87 -43 -11 -15 -14 59 49 -29 -24
tag right 7: cue.part	-31 4 -22 4 -35 -24 -3 5 -7
tag right 7: cue.planned	84 1 -35 -12 -3 -7 -4 -83 -4
tag right 7: cue.postponed	9 -1 -1 -3 0 0 0 -3 -1
tag right 7: cue.ready	53 -24 -10 -12 -4 -4 -2 -32 -20
tag right 7: cue.recap	4 -1 -15 -19 -11 -18 -10 19 -17
tag right 7: cue.record	7 5 -12 -37 -7 -5 -4 -16 -6
tag right 7: cue.relative	7 -60 28 9 -21 -6 -18 -15 -5
tag right 7: cue.repatriation	-43 31 -5 -6 -11 -18 -6 18 -11
tag right 7: cue.reunion	7 -14 -32 16 -10 -9 -11 -8 -11
tag right 7: cue.same_number	-25 37 -34 -7 -2 -5 -4 -8 -25
tag right 7: cue.since	-33 -8 -45 -33 -16 -27 -10 67 -57
tag right 7: cue.span	-68 43 13 -21 -13 -12 -12 8 -34
tag right 7: cue.stage	10 -13 13 -40 -6 -9 -4 18 -11
tag right 7: cue.thanks	-15 -18 -33 24 -5 -4 -3 20 -19
tag right 7: cue.third	43 -37 -93 -44 -2 -8 -4 -6 -4
tag right 7: cue.to_date	-67 -40 -52 13 -8 -12 -16 75 4
tag right 7: cue.today	12 24 -44 -28 -19 -23 -17 14 -23
tag right 7: cue.total	-1 -43 7 23 -14 -16 -18 -36 2
tag right 7: cue.training	38 -37 0 -1 0 0 0 -1 0
tag right 7: cue.transit	-9 -7 29 -29 -10 -11 -15 -30 -21
tag right 7: cue.unit	1 12 -18 -11 -16 -11 -9 -24 -15
tag right 7: cue.venue	-5 -20 -52 -24 -6 -5 -8 23 -3
tag right 7: cue.visit	-9 37 -1 0 -1 -1 -1 -19 -2
tag right 7: cue.year	-13 -53 -39 -14 -6 -12 -5 50 -23
tag right 7: cue.yesterday	-32 -48 34 21 -14 -4 -7 -41 -6
tag right 7: foe.agent	-25 -23 -29 -12 -8 46 -10 -88 -31
tag right 7: foe.of	24 22 -18 -17 -4 -19 -10 -34 -14
tag right 7: foe.to	-84 -25 60 -41 -17 -42 -25 -38 21
tag right 7: noun.body	15 -12 -5 -24 -13 -22 -15 11 -11
tag right 7: noun.branch	12 -77 53 -25 -17 -44 -25 -81 -31
tag right 7: noun.child	-3 55 -44 8 -9 -9 -12 -117 -27
tag right 7: noun.civilian	-80 38 26 -31 10 -25 -17 -68 -7
tag right 7: noun.exchange	-28 17 -35 -28 -26 10 -22 29 -23
tag right 7: noun.family	-14 15 -55 29 -11 -10 -11 -27 -19
tag right 7: noun.foreigner	-41 45 -50 -8 -8 -6 -4 -23 19
tag right 7: noun.man	-69 4 37 -17 -12 -21 -13 -11 -15
tag right 7: noun.military	-6 -14 35 -26 -21 -16 -16 -16 -35
tag right 7: noun.other	9 -14 -27 10 -15 -18 3 -18 -34
tag right 7: noun.people	-19 -37 -10 2 10 -2 -16 8 21
tag right 7: noun.rank	26 6 -49 -14 -17 -22 -9 -23 -27
tag right 7: noun.soldier	-47 42 -12 -23 26 -17 -9 -56 25
tag right 7: noun.woman	-47 28 -39 -22 -17 -27 -11 25 -26
tag right 7: own.agent	-4 29 -30 -5 -5 -6 -3 -40 10
tag right 7: own.from	19 -14 -2 0 0 0 0 -3 -1
tag right 7: own.of	-14 -30 10 20 -19 -25 -17 13 -34
tag right 7: own.to	-4 -38 -24 6 -19 -30 -22 -10 -8
tag right 7: qualifier.approx	3 -32 -31 -14 -5 -7 -6 6 15
tag right 7: qualifier.at_least	20 -4 0 0 -3 -1 -1 -12 0
tag right 7: qualifier.at_most	-53 -34 33 7 -14 -12 -10 29 -23
tag right 7: qualifier.more_than	11 -34 -28 -22 -6 7 29 -16 15
tag right 7: ru.agent	38 -6 27 -40 -22 21 -18 -57 -37
tag right 7: ru.from	-19 -7 -30 -28 -10 -28 -12 11 42
tag right 7: ru.of	-23 13 12 -39 -16 -4 -16 -65 23
tag right 7: ru.to	-49 50 5 -78 -13 -18 -15 17 -38
tag right 7: ua.agent	-23 12 -54 10 -25 -31 -23 0 -3
tag right 7: ua.from	-3 -5 -3 -36 -7 -7 -14 -11 -5
tag right 7: ua.of	6 -1 -21 -6 -16 -49 -12 -24 6
tag right 7: ua.to	-13 -22 5 -47 -12 -33 -13 6 34
tag right 7: verb.bring	2 -6 -54 2 -14 -25 -19 22 -11
tag right 7: verb.come	7 10 -40 1 -15 -13 -11 8 -25
tag right 7: verb.future	76 -46 -46 -11 -8 -3 -6 -9 -29
tag right 7: verb.get	-4 75 -71 -4 -11 -17 -21 -12 -11
tag right 7: verb.give	-50 30 15 -32 -15 -15 6 -10 -43
tag right 7: verb.held_exchange	-16 9 13 -23 -26 -30 -21 -38 -24
tag right 7: verb.home	-33 25 -3 -15 -12 -13 -12 -6 -29
tag right 7: verb.managed	-29 -13 -16 27 -5 -36 -5 27 -9
tag right 7: verb.noun	-7 37 -33 -16 -22 12 -9 -63 -25
tag right 7: verb.other	0 23 -5 -24 -12 -11 -9 -16 -32
tag right 7: verb.swap	8 -4 -50 -2 22 -11 -7 -10 -11
tag right 7: verb.will	24 5 -48 -14 -12 -24 -7 -28 -15
tag right 7: view.ru	58 -40 -16 -15 -13 -9 -12 -34 4
tag right 7: view.ua	-10 -12 -12 -18 -8 -7 -7 -3 17
tag right 7: voice.ru	-98 1 27 -26 -12 -17 -16 -31 20
tag right 7: voice.ua	-19 35 -16 -27 -23 -21 -17 -18 -40
tag right beyond: adj.dead	27 -44 17 -34 -20 -24 -14 -20 -18
tag right beyond: adj.freed	8 -29 -6 -2 15 -9 -10 5 -11
tag right beyond: adj.modifier	25 -7 -9 -22 -17 -21 -14 -32 1
tag right beyond: adj.wounded	11 -4 -33 1 -26 2 2 30 -63
tag right beyond: category	-13 2 -18 -26 -10 -15 -18 -29 19
tag right beyond: country	13 22 2 7 -19 -23 -15 -60 -51
tag right beyond: cue.agreed	6 -47 13 -20 -25 8 -11 1 -21
tag right beyond: cue.agreement	42 -14 -23 -18 -18 1 -10 -26 -18
tag right beyond: cue.all	-25 13 -6 -30 -16 8 -14 -34 18
tag right beyond: cue.all_civilians	28 -23 -34 -1 -1 0 0 -6 0
tag right beyond: cue.already	-2 -16 -26 26 -7 -23 -9 -40 19
tag right beyond: cue.among	42 -43 -13 -4 -1 -1 -1 -4 -1
tag right beyond: cue.border	0 -6 43 -6 -2 -1 -2 -5 -5
tag right beyond: cue.born	31 -6 -50 -7 -7 -13 -7 -75 13
tag right beyond: cue.called_off	60 -29 -33 -1 -2 0 -1 -2 -4
tag right beyond: cue.captivity	23 7 -11 -36 -13 -1 -11 -16 -43
tag right beyond: cue.captured	6 1 -17 -10 -7 -10 -13 -24 -30
tag right beyond: cue.claims	-55 0 12 -19 -22 -28 -19 4 -21
tag right beyond: cue.completed	-9 -3 -15 -30 -18 -11 -16 -9 4
tag right beyond: cue.count	-10 -10 19 0 -19 -9 -13 -20 -21
tag right beyond: cue.crime	46 -31 -15 -7 -4 -5 -6 -11 -20
tag right beyond: cue.denied	54 -30 -18 -4 -6 -3 -3 -41 -18
tag right beyond: cue.deported	-55 22 21 -8 -7 -10 -8 16 -33
tag right beyond: cue.died	4 26 -30 -2 -2 -6 -1 -29 -3
tag right beyond: cue.each	-1 -53 -36 56 5 -16 -17 0 -20
tag right beyond: cue.evacuation	50 -46 -3 -2 -19 -5 -3 -24 -9
tag right beyond: cue.ever_captured	29 -13 -20 -1 -2 -6 -2 -9 -10
tag right beyond: cue.footage	8 -40 17 -21 -17 -12 -18 21 8
tag right beyond: cue.held	-37 -45 6 -19 25 -18 -16 -22 36
tag right beyond: cue.in_captivity	-21 -1 35 -16 -12 -12 -7 -30 1
tag right beyond: cue.in_return	34 -34 -5 -22 -11 21 -13 -22 -51
tag right beyond: cue.included	13 -23 2 11 -6 -9 -6 6 12
tag right beyond: cue.local	43 -13 -36 -9 -12 -12 -4 -13 -7
tag right beyond: cue.mediated	-38 1 4 4 -26 -34 -18 -7 -30
tag right beyond: cue.missing	21 -35 -36 -10 -16 -14 -5 -9 32
tag right beyond: cue.money	-6 -6 -2 -15 -2 -2 -1 20 -2
tag right beyond: cue.of_whole	-9 -11 4 -22 -20 -15 -16 -1 -28
tag right beyond: cue.of_year	6 0 3 -24 -17 -15 -9 -1 -13
tag right beyond: cue.one_sided	-61 73 -23 -6 -7 10 -13 -13 -30
tag right beyond: cue.other_exchange	28 -24 -13 -3 -1 -1 -2 -3 -2
tag right beyond: cue.other_return	26 -28 -37 -5 -4 -8 -9 -16 18
tag right beyond: cue.other_war	16 19 -59 -19 -7 -5 -5 17 -9
tag right beyond: cue.outside	-67 -48 -8 -20 -8 54 32 -15 -25
tag right beyond: cue.part	-58 23 8 -12 -7 -26 -17 19 -42
tag right beyond: cue.planned	24 -8 -30 -24 -6 -11 -7 -32 21
tag right beyond: cue.postponed	13 -9 -1 -1 -1 0 0 0 -1
tag right beyond: cue.ready	-17 -38 15 -19 -7 -8 -4 50 -34
tag right beyond: cue.recap	19 -5 -9 -14 -7 -12 -8 -1 -13
tag right beyond: cue.record	31 -17 -21 -32 -7 -5 -5 -18 -13
tag right beyond: cue.relative	-24 -19 12 -13 4 -16 -19 -8 6
tag right beyond: cue.repatriation	-14 28 -3 -12 -14 -23 -7 -62 -14
tag right beyond: cue.reunion	-28 34 3 -19 -9 -13 -8 -29 -7
tag right beyond: cue.same_number	0 3 1 -33 -4 -7 -6 -11 -9
tag right beyond: cue.since	-38 20 -33 -28 -16 -24 -9 29 -4
tag right beyond: cue.span	-23 -16 26 -22 -25 -8 -7 21 -29
tag right beyond: cue.stage	-7 -13 -4 -20 -5 -12 -6 42 -29
tag right beyond: cue.thanks	-43 14 -29 23 -7 -8 -3 40 -3
tag right beyond: cue.third	33 -16 -59 -31 -4 -1 -1 -17 -1
tag right beyond: cue.to_date	-33 -51 -1 22 -20 -15 -11 2 19
tag right beyond: cue.today	2 -17 -41 -17 -24 4 -21 35 -47
tag right beyond: cue.total	-35 19 -4 -4 -42 -25 -24 -30 -10
tag right beyond: cue.training	8 -2 -3 0 -1 0 0 0 -1
tag right beyond: cue.transit	-13 -2 13 -39 -7 -11 -11 -10 -26
tag right beyond: cue.unit	45 -23 -17 -14 -17 -20 -10 -33 -25
tag right beyond: cue.venue	58 -16 -24 -28 -9 -8 -12 -40 -5
tag right beyond: cue.visit	15 -22 1 -3 -4 -4 -2 -18 -2
tag right beyond: cue.year	-56 -11 -38 -25 -17 -15 -8 93 -36
tag right beyond: cue.yesterday	80 -92 13 24 -21 -14 -10 -55 -18
tag right beyond: foe.agent	-9 2 -19 -7 -10 37 -13 -84 -38
tag right beyond: foe.of	-25 22 -3 -17 -16 -27 -11 -54 -34
tag right beyond: foe.to	-23 12 8 -16 -22 -24 -12 -31 14
tag right beyond: noun.body	25 22 -8 -19 -14 -20 -10 -67 -19
tag right beyond: noun.branch	-4 -26 15 -25 -17 -27 -23 -65 -25
tag right beyond: noun.child	15 3 -14 -22 -16 -12 -13 -37 -30
tag right beyond: noun.civilian	-75 52 29 -32 6 -25 -19 -36 -16
tag right beyond: noun.exchange	-11 1 -9 -16 -25 16 -18 -7 -26
tag right beyond: noun.family	-6 38 -52 -18 -10 -14 -11 -52 3
tag right beyond: noun.foreigner	-19 65 -63 -16 -18 -29 -9 -34 9
tag right beyond: noun.man	-30 -2 33 -21 -16 -21 -18 -64 -18
tag right beyond: noun.military	-7 -21 -3 -22 2 -20 -13 -10 -29
tag right beyond: noun.other	0 -15 2 -9 1 -15 -10 -30 -14
tag right beyond: noun.people	14 -32 -20 18 4 25 -13 -46 2
tag right beyond: noun.rank	-16 55 -48 -15 -22 -26 -10 -45 -36
tag right beyond: noun.soldier	24 -28 14 -37 9 -17 -14 -79 27
tag right beyond: noun.woman	-40 23 -23 -26 -24 -27 -18 20 -32
tag right beyond: own.agent	-16 -13 -13 -10 -8 -25 -16 3 -4
tag right beyond: own.from	-8 56 -54 -4 -9 -6 -1 0 -3
tag right beyond: own.of	-9 -22 -2 7 -19 -2 -17 9 -6
tag right beyond: own.to	-10 -15 18 -1 -24 -2 -32 -35 0
tag right beyond: qualifier.approx	-36 -21 31 -14 -13 -19 -8 42 -3
tag right beyond: qualifier.at_least	-42 9 -11 -5 -2 -4 -2 -1 14
tag right beyond: qualifier.at_most	1 -49 14 8 -8 -13 -11 -7 0
tag right beyond: qualifier.more_than	10 -48 -20 5 -12 9 -11 -31 39
tag right beyond: ru.agent	10 26 -70 -5 -26 23 -15 -25 -12
tag right beyond: ru.from	2 -10 -40 -56 -13 11 -13 13 13
tag right beyond: ru.of	-5 -6 -28 0 1 11 -14 -53 -21
tag right beyond: ru.to	-20 8 -33 -6 -19 -9 -15 23 -39
tag right beyond: ua.agent	-14 -21 2 -1 -24 12 -22 1 -24
tag right beyond: ua.from	23 -14 -17 -14 -9 -8 -11 -19 -9
tag right beyond: ua.of	-22 -13 22 -11 -5 -37 -14 -69 -21
tag right beyond: ua.to	-13 -35 37 -13 -22 -38 2 -62 9
tag right beyond: verb.bring	-29 -18 -3 -10 -16 -34 -21 23 -10
tag right beyond: verb.come	3 -19 -19 8 -20 -15 -11 12 -11
tag right beyond: verb.future	61 -9 -19 -18 -7 -5 -7 -3 -38
tag right beyond: verb.get	-34 5 25 -11 -15 10 -17 -5 -43
tag right beyond: verb.give	10 10 -15 -11 -15 6 -6 -42 -15
tag right beyond: verb.held_exchange	5 -41 6 -9 -28 -35 -19 -34 -24
tag right beyond: verb.home	-29 32 -3 -8 -12 -14 -13 -54 -24
tag right beyond: verb.managed	4 -23 -59 23 -7 -42 -11 2 -32
tag right beyond: verb.noun	-46 23 -4 -41 -14 17 -15 -71 22
tag right beyond: verb.other	-21 15 0 -23 -12 -12 -10 -26 0
tag right beyond: verb.swap	1 -8 -5 3 22 -10 -9 -25 -13
tag right beyond: verb.will	18 10 -32 -5 -4 -21 -6 -29 -21
tag right beyond: view.ru	0 -15 0 -20 -22 -12 -16 -16 3
tag right beyond: view.ua	52 -28 -6 -16 -5 -7 -6 -14 -35
tag right beyond: voice.ru	-44 16 5 -22 -12 -37 -14 -10 -7
tag right beyond: voice.ua	-8 -3 -14 -30 -33 -15 -21 39 -53
tag right clause: adj.dead	19 -1 -25 -19 -17 -22 -16 -4 -42
tag right clause: adj.freed	-30 3 -11 -3 -16 -14 -17 -15 -17
tag right clause: adj.modifier	-14 -11 -4 -9 -13 1 -13 -9 -21
tag right clause: adj.wounded	9 -37 -21 -23 -16 36 19 -38 -54
tag right clause: category	71 -64 -23 -14 -13 6 -11 -28 -2
tag right clause: country	8 -37 -11 -5 -17 -28 -20 12 11
tag right clause: cue.agreed	21 -37 6 -14 -16 -30 -7 -17 -20
tag right clause: cue.agreement	29 -45 8 -16 -21 -32 -12 -9 -16
tag right clause: cue.all	40 -8 -6 -3 -9 -7 -8 -19 -5
tag right clause: cue.already	35 -22 -52 -43 -14 -19 -12 35 -38
tag right clause: cue.among	25 6 -45 21 -6 -8 -7 -45 -2
tag right clause: cue.border	7 4 -6 -27 -5 -4 -4 -11 -2
tag right clause: cue.born	7 16 -32 -1 -2 -2 -16 -31 -3
tag right clause: cue.called_off	21 -15 -20 -6 -1 -1 -3 -12 -2
tag right clause: cue.captivity	-34 -1 0 -21 -12 -20 -12 10 13
tag right clause: cue.captured	10 5 4 -5 -6 -11 -5 -42 -25
tag right clause: cue.claims	15 -8 1 -33 -7 -5 -8 -40 13
tag right clause: cue.completed	-5 6 36 1 -22 -21 -15 -43 -33
tag right clause: cue.count	-27 12 -62 4 -17 12 -11 15 -19
tag right clause: cue.crime	19 -2 -1 0 -1 0 0 -11 -6
tag right clause: cue.denied	51 -15 -19 0 -1 -1 -1 -2 -19
tag right clause: cue.deported	31 -34 -79 -11 -7 -17 -9 -1 -19
tag right clause: cue.died	11 -7 -3 0 0 0 0 0 0
tag right clause: cue.each	-75 8 35 -69 27 -17 4 0 -27
tag right clause: cue.evacuation	44 -14 -16 -2 -1 -1 -4 -5 -19
tag right clause: cue.ever_captured	3 6 -24 -2 -2 -4 -2 -11 -12
tag right clause: cue.footage	-10 24 -35 -5 -20 -4 -5 -13 -8
tag right clause: cue.good_news	34 -19 -19 -1 -3 -1 -1 -7 -1
tag right clause: cue.held	-15 -60 -69 -16 -10 -19 -15 -51 92
tag right clause: cue.in_captivity	-29 -7 -22 -7 -9 -11 -8 -58 51
tag right clause: cue.in_return	-14 25 -34 15 -11 -33 8 -40 -25
tag right clause: cue.included	36 -10 -43 11 -7 -22 -9 -6 -13
tag right clause: cue.local	17 0 -29 -8 -4 -11 -6 -38 -4
tag right clause: cue.mediated	-28 -32 -18 0 -18 9 -7 24 -16
tag right clause: cue.missing	-21 8 -59 -13 -26 -25 -12 -63 60
tag right clause: cue.money	50 -14 -1 -3 -6 -2 -3 -28 -2
tag right clause: cue.month	-10 -54 -26 -26 -5 -5 -9 24 -1
tag right clause: cue.of_whole	-9 5 10 -42 -24 -17 -15 -3 -28
tag right clause: cue.of_year	-42 -43 -95 6 -20 -22 -18 58 -28
tag right clause: cue.on_shield	-36 53 -12 -3 -1 -2 0 -11 0
tag right clause: cue.one_sided	-88 -17 -1 -26 -20 9 -34 9 -31
tag right clause: cue.other_exchange	39 -32 -2 -7 -5 -2 -2 -15 -1
tag right clause: cue.other_return	40 -9 -17 -10 -2 -9 -4 -15 -6
tag right clause: cue.other_war	85 -30 -21 -21 -3 -2 -1 -40 -2
tag right clause: cue.outside	-48 -25 -18 -14 -9 46 30 -8 -19
tag right clause: cue.part	9 -10 -29 -66 11 -12 -8 -25 -21
tag right clause: cue.planned	-8 14 -35 -4 -7 -4 -5 -12 -5
tag right clause: cue.postponed	-7 -21 -23 -20 -4 -3 -3 -17 25
tag right clause: cue.ready	8 -3 -24 -4 -6 -9 -5 -40 -13
tag right clause: cue.recap	53 -66 -34 -19 -8 -17 -8 -4 -6
tag right clause: cue.record	39 -18 2 9 -4 -7 -4 -26 -3
tag right clause: cue.relative	19 6 -29 -32 -10 6 10 5 -39
tag right clause: cue.repatriation	-50 8 -6 -22 -7 -16 -7 12 -9
tag right clause: cue.reunion	4 -16 -40 12 -12 -12 -16 -16 -11
tag right clause: cue.same_number	-23 45 -37 -7 -2 -11 -4 -29 -26
tag right clause: cue.since	-14 -23 -46 -37 -12 -24 -11 69 -49
tag right clause: cue.span	-32 -2 0 -27 -21 -25 -23 33 -37
tag right clause: cue.stage	54 10 -20 -42 -24 -3 -4 -41 -5
tag right clause: cue.thanks	49 -4 -18 24 -6 -11 -3 -66 -20
tag right clause: cue.third	35 -33 -54 -43 -2 -7 -4 -5 -4
tag right clause: cue.to_date	6 -15 -33 -9 -18 -16 -14 54 -25
tag right clause: cue.today	-46 -12 8 35 -21 -25 -16 13 -30
tag right clause: cue.total	-36 -45 -22 38 -20 -19 -17 38 -22
tag right clause: cue.training	40 -37 -2 -1 0 0 0 -1 -1
tag right clause: cue.transit	-6 8 12 -31 -18 -13 -13 -36 -27
tag right clause: cue.unit	-21 24 -25 -9 -11 -35 -12 -17 48
tag right clause: cue.venue	16 -39 -54 -34 -5 -1 -3 32 -3
tag right clause: cue.visit	26 13 -43 -2 -3 -1 -3 -15 -18
tag right clause: cue.year	-6 -70 -25 -4 -31 -8 -8 33 -65
tag right clause: cue.yesterday	-27 5 23 -23 -13 -14 -5 -32 -3
tag right clause: foe.agent	48 -10 9 -15 -3 17 -7 -16 -16
tag right clause: foe.of	-7 16 -3 -25 -11 -9 -17 -32 -31
tag right clause: foe.to	-87 -14 51 -44 -11 7 -27 -20 -32
tag right clause: noun.body	-12 20 -32 -16 -4 -10 -13 25 -5
tag right clause: noun.branch	-20 9 -5 -11 -16 -34 -19 -25 -41
tag right clause: noun.child	32 14 -50 9 -6 -4 -6 -34 -11
tag right clause: noun.civilian	-68 60 -23 -30 -23 -36 -18 10 -28
tag right clause: noun.exchange	-19 -6 -28 -9 -17 -8 -18 2 -1
tag right clause: noun.family	-22 -10 -39 34 -14 -12 -16 -29 -15
tag right clause: noun.foreigner	29 -13 -29 -17 -1 -3 -1 -22 -4
tag right clause: noun.man	59 -50 -57 -2 -2 -2 -1 -8 -3
tag right clause: noun.military	1 -18 -2 20 -26 -37 -22 -30 -24
tag right clause: noun.other	17 -29 -31 -45 -15 -18 2 20 -21
tag right clause: noun.people	-40 5 -2 -26 -15 0 -18 10 32
tag right clause: noun.rank	118 -156 16 -6 -6 -10 -5 -10 5
tag right clause: noun.soldier	-44 29 -30 -14 -12 -20 -15 15 -6
tag right clause: noun.woman	35 32 -34 -7 -2 -12 -2 -11 -1
tag right clause: own.agent	24 -41 17 -18 -27 -20 -21 8 -23
tag right clause: own.from	41 4 -28 -2 -1 -1 -4 -5 -7
tag right clause: own.of	-18 -5 31 16 -15 -17 -21 -42 -30
tag right clause: own.to	14 -23 1 -17 -14 -19 -13 5 -34
tag right clause: qualifier.approx	39 6 -25 -21 -3 -5 -4 -20 -8
tag right clause: qualifier.at_least	-13 15 -9 -1 -3 -2 -1 -19 -1
tag right clause: qualifier.at_most	34 -15 -15 -20 -10 -22 -9 -16 4
tag right clause: qualifier.more_than	-24 -14 -55 -27 -18 10 27 11 16
tag right clause: ru.agent	-2 -39 32 -17 -21 -15 -20 -23 -9
tag right clause: ru.from	-51 15 -18 -22 -11 -18 -11 5 38
tag right clause: ru.of	-17 -17 27 -30 -15 -39 -27 6 17
tag right clause: ru.to	-36 -49 53 -20 -13 -24 -15 7 -27
tag right clause: ua.agent	-37 -6 -45 2 -21 -13 8 1 -8
tag right clause: ua.from	-88 -33 44 -44 -6 -7 -16 12 -16
tag right clause: ua.of	19 -6 -51 -15 -11 -6 -8 -13 -25
tag right clause: ua.to	-63 95 -77 -30 -12 -29 -19 -21 11
tag right clause: verb.bring	-4 -8 -3 -16 -18 -4 -3 -9 -34
tag right clause: verb.come	-5 -18 13 -6 -17 -12 -17 -29 -28
tag right clause: verb.future	-3 -6 -34 -12 -11 -7 -9 14 -13
tag right clause: verb.get	6 9 13 -36 -20 -28 -21 -35 -9
tag right clause: verb.give	-18 -22 21 -14 -29 12 -12 -25 -6
tag right clause: verb.held_exchange	1 0 -8 -35 -17 -28 -19 -4 -11
tag right clause: verb.home	-2 -8 -14 -7 -14 -15 -13 14 -19
tag right clause: verb.managed	-30 1 -28 13 -9 -18 -8 3 -14
tag right clause: verb.noun	42 -30 -17 -7 -15 -20 -9 0 -27
tag right clause: verb.other	79 -26 -16 -5 -4 -9 -6 -63 -16
tag right clause: verb.swap	33 -25 -53 17 -20 -22 -22 -31 -20
tag right clause: verb.will	44 -32 -36 -12 -9 -5 -5 -26 -7
tag right clause: view.ru	19 -51 -2 -9 -12 -7 -13 10 3
tag right clause: view.ua	-43 2 -53 -18 -8 -10 -8 3 11
tag right clause: voice.ru	7 -1 3 -15 -7 -23 -13 -19 -14
tag right clause: voice.ua	-46 40 -23 -12 -10 -10 -9 -31 -15
tag right far: adj.dead	24 -59 45 -29 -11 -15 -6 -27 -1
tag right far: adj.freed	-19 -20 29 7 -14 -7 -9 -6 -1
tag right far: adj.modifier	25 7 -20 -25 -17 -20 -13 -45 7
tag right far: adj.wounded	-29 42 -16 -1 -21 -32 2 -62 -44
tag right far: category	-16 23 -28 -14 2 -27 -16 -41 -18
tag right far: country	-1 2 -6 22 -15 -27 -19 -48 -32
tag right far: cue.agreed	-19 6 17 -25 -27 -28 -9 10 -13
tag right far: cue.agreement	52 11 -23 -23 -23 -29 -12 -52 -15
tag right far: cue.all	-9 -5 13 -26 -6 -9 -10 5 -14
tag right far: cue.already	-25 -23 -19 29 -6 -27 -8 12 23
tag right far: cue.among	52 -48 -28 24 -6 -1 -5 -47 -2
tag right far: cue.border	20 -17 52 -26 -5 -2 -3 -6 -5
tag right far: cue.born	-21 13 -37 -8 -7 -15 -7 -34 23
tag right far: cue.called_off	9 -5 -1 0 0 0 0 -1 -2
tag right far: cue.captivity	20 -1 -27 -11 -13 4 -12 -9 -9
tag right far: cue.captured	10 -12 -3 -8 -6 -6 -15 -2 -11
tag right far: cue.claims	-34 5 13 -26 -17 -22 -19 -6 -16
tag right far: cue.completed	-5 14 14 -54 -15 -20 -17 -31 -2
tag right far: cue.count	-6 -2 9 0 -14 12 -11 -29 -27
tag right far: cue.crime	46 -31 -14 -4 -4 -4 -6 -11 -20
tag right far: cue.denied	27 -25 -9 -1 -2 -1 -1 -19 -4
tag right far: cue.deported	-32 37 -9 -1 -3 -3 -2 20 -21
tag right far: cue.each	-24 -19 -22 23 8 6 23 -16 -17
tag right far: cue.evacuation	25 -23 -9 0 -1 -1 -1 -19 -4
tag right far: cue.ever_captured	34 -28 -16 -2 -2 -6 -2 -8 -11
tag right far: cue.footage	3 -38 12 -10 -8 -8 -3 34 14
tag right far: cue.held	-20 -39 -10 -11 28 -9 -3 11 26
tag right far: cue.in_captivity	-61 75 14 -20 -8 -15 -5 -8 4
tag right far: cue.in_return	-4 -23 -60 26 -7 23 -9 -26 -14
tag right far: cue.included	7 12 -16 7 -2 -2 -3 -15 26
tag right far: cue.local	34 -24 -2 -1 -1 -3 -1 -3 0
tag right far: cue.mediated	4 -16 -14 9 -22 3 -20 -35 -18
tag right far: cue.missing	11 -30 -32 -11 -19 -10 -5 -7 37
tag right far: cue.money	-11 -4 -2 -15 -4 -2 -1 20 -1
tag right far: cue.of_whole	16 -14 -30 -12 -35 5 -13 -2 -25
tag right far: cue.of_year	-17 1 20 -3 -12 -11 -7 2 -13
tag right far: cue.one_sided	-22 18 -11 -15 -5 6 -12 -16 -21
tag right far: cue.other_exchange	25 -23 -3 -5 -3 -1 -1 -4 -1
tag right far: cue.other_return	25 -24 -39 -4 -3 -7 -10 -10 28
tag right far: cue.other_war	-4 29 -49 -17 -6 -3 -4 17 -4
tag right far: cue.outside	-66 -8 -20 -20 -2 40 -12 -1 -18
tag right far: cue.part	-26 -7 15 -12 17 -6 -15 -60 -24
tag right far: cue.planned	-7 -29 -15 -20 -5 -8 -6 28 26
tag right far: cue.postponed	32 -17 -1 -1 -1 -1 -1 -7 -5
tag right far: cue.ready	0 -72 24 -12 -1 -6 -3 43 -11
tag right far: cue.recap	-7 -3 10 -21 -6 -6 -7 -23 -9
tag right far: cue.record	23 -22 -28 7 -8 -6 -5 -20 -13
tag right far: cue.relative	-10 -2 -22 -24 17 6 -15 -7 -29
tag right far: cue.repatriation	26 -16 13 -16 -4 -14 -3 -48 -5
tag right far: cue.reunion	10 -3 0 -18 -7 -12 -5 -18 -3
tag right far: cue.same_number	-29 -4 9 -33 -3 -5 -3 -4 -2
tag right far: cue.since	4 11 -33 -33 -7 -12 -8 6 -16
tag right far: cue.span	48 -16 10 -18 -19 -7 -4 -35 -13
tag right far: cue.stage	-13 -13 5 -18 -4 -5 -5 17 -26
tag right far: cue.thanks	-81 21 -21 14 -5 -9 -2 15 -3
tag right far: cue.third	16 -15 -3 -28 -4 -1 -1 -3 -1
tag right far: cue.to_date	-18 -29 1 10 -7 -15 -15 -74 14
tag right far: cue.today	-45 -1 9 6 -18 12 -14 -43 -23
tag right far: cue.total	-17 -9 3 -14 -20 -17 -22 -24 -48
tag right far: cue.training	7 -2 -2 0 -1 0 0 0 -1
tag right far: cue.transit	-21 -4 27 -49 -7 -11 -7 -9 -26
tag right far: cue.unit	49 -31 -19 -18 -17 -20 -9 -22 -17
tag right far: cue.venue	57 -19 -22 -35 -10 -6 -15 -43 -3
tag right far: cue.visit	12 -23 1 -3 -4 -4 -2 -14 -1
tag right far: cue.year	12 1 -13 3 -8 -7 -6 17 -27
tag right far: cue.yesterday	70 -51 -6 31 -4 -14 -5 -19 -4
tag right far: foe.agent	27 7 -48 -4 -4 -1 -10 -15 -29
tag right far: foe.of	-22 11 -5 -11 -15 11 -9 -22 -27
tag right far: foe.to	-20 42 -49 -4 -3 20 -6 -15 -21
tag right far: noun.body	-1 32 -59 -10 -5 -4 -5 -21 -13
tag right far: noun.branch	3 45 -77 -26 -18 -25 -13 -17 -18
tag right far: noun.child	2 -27 4 -8 -19 -8 -7 -5 -16
tag right far: noun.civilian	-39 36 -60 -32 21 -21 -19 -14 4
tag right far: noun.exchange	-8 0 -13 4 -16 -13 -16 -24 -9
tag right far: noun.family	51 -11 -39 -19 -8 -15 -12 -48 6
tag right far: noun.foreigner	21 -10 62 -8 -5 -22 -2 -5 -44
tag right far: noun.man	53 -67 43 -5 -8 -4 -7 -15 -6
tag right far: noun.military	16 -3 -16 21 -17 -14 -6 -51 -15
tag right far: noun.other	-9 -21 27 -47 8 -19 -12 -25 3
tag right far: noun.people	-22 8 -26 32 -19 12 -13 -45 22
tag right far: noun.rank	-40 30 23 -16 -22 -23 -10 -90 -24
tag right far: noun.soldier	27 -15 10 -37 -34 -11 -13 -44 1
tag right far: noun.woman	-44 47 -3 -20 -20 -18 -20 -43 -20
tag right far: own.agent	-6 -11 -9 -2 -3 -12 -9 25 -27
tag right far: own.of	5 -2 -8 -43 -12 9 -13 -14 -19
tag right far: own.to	28 -1 -9 -2 -8 -18 -12 -46 -25
tag right far: qualifier.approx	-49 -5 40 -15 -10 -18 -7 -19 -23
tag right far: qualifier.at_least	-14 -15 0 -1 0 0 -1 10 15
tag right far: qualifier.at_most	34 -19 3 -1 -5 -11 -6 -76 -32
tag right far: qualifier.more_than	-42 -25 -21 7 -12 11 -13 -45 44
tag right far: ru.agent	-7 -17 -11 11 -29 -38 -17 -9 1
tag right far: ru.from	20 -17 -47 -46 -14 12 -13 5 -4
tag right far: ru.of	20 -66 -11 20 7 -11 -16 -54 -12
tag right far: ru.to	-30 -16 -13 25 -20 -27 -18 -9 -27
tag right far: ua.agent	-12 -33 0 15 -24 19 -15 -5 2
tag right far: ua.from	40 -8 -5 -8 -4 -6 -7 -14 -25
tag right far: ua.of	-24 -15 14 11 7 -19 -16 -40 -26
tag right far: ua.to	-52 23 -17 11 -21 1 -18 -39 16
tag right far: verb.bring	-9 20 -4 -25 -16 -23 -20 -23 -25
tag right far: verb.come	-3 -20 0 15 -19 -16 -11 -10 -1
tag right far: verb.future	5 -39 -12 -17 -7 -6 -6 27 -35
tag right far: verb.get	-37 -29 41 -19 -12 20 -18 -54 -18
tag right far: verb.give	28 -7 -20 -8 -16 29 -14 -31 -11
tag right far: verb.held_exchange	13 -33 -8 -1 -14 -17 -10 -18 -11
tag right far: verb.home	12 -23 -5 1 -13 -18 -14 -16 -19
tag right far: verb.managed	-26 -8 -56 17 -1 -6 -1 -1 -2
tag right far: verb.noun	-30 -7 10 -40 -5 -17 -12 7 31
tag right far: verb.other	-11 -36 22 -8 -5 -4 -4 -25 17
tag right far: verb.swap	12 4 -21 -14 -13 -14 -16 -28 -19
tag right far: verb.will	25 -10 -7 -1 -1 -1 -1 -21 -11
tag right far: view.ru	-25 8 -4 -18 -23 -11 -13 -4 -30
tag right far: view.ua	27 -34 16 -16 -3 -4 -6 -6 -35
tag right far: voice.ru	26 -30 11 -15 -3 -31 -3 -21 -6
tag right far: voice.ua	-12 -21 -16 -21 -27 5 -23 40 -81
verb away -1	7 -13 -20 -17 -7 0 -16 3 -10
verb away 0	-1 -46 -10 9 -4 7 -7 4 -13
verb away 1	25 -17 -11 -29 -11 10 -7 -42 -23
verb away 2	-10 -31 -2 -39 -11 -16 -5 31 -1
verb bring cumulative both	-20 0 0 -9 0 0 0 29 0
verb bring cumulative null	-27 -1 0 -3 0 -1 0 28 0
verb bring cumulative ru	0 -10 -14 -18 -5 -2 -3 22 -7
verb bring cumulative ua	13 -62 -4 -3 -2 -9 -3 26 -11
verb bring done	1 -3 -19 -8 -6 -9 -6 1 -9
verb bring dropped both	10 10 -31 -20 -16 -5 -15 11 -6
verb bring dropped null	12 -17 5 -29 -16 -25 -15 3 -19
verb bring figure both	-21 -4 -57 23 27 -3 -6 -24 -8
verb bring figure ru	-17 14 32 -12 -11 -4 -6 -17 -13
verb bring figure ua	-64 51 -29 -10 -7 -11 -4 -17 -4
verb bring open	-6 2 2 -15 -10 -11 -9 -34 11
verb bring outside ua	-7 -16 -1 -1 0 16 -1 -15 -11
verb bring part both	11 -31 19 -7 -8 -2 -3 -45 0
verb bring part ru	34 -4 -30 -20 -3 -14 -7 -17 -8
verb bring part ua	48 -62 -11 -13 -6 -31 -9 -16 -7
verb bring planned null	-12 -17 -4 -3 -6 -4 -2 -15 16
verb bring planned ru	-29 29 0 -6 -6 -15 -11 -30 2
verb bring planned ua	67 -46 -3 -3 -3 -3 -3 -39 -25
verb bring recap null	-11 -6 -1 -1 -1 -1 -1 12 -10
verb bring recap ru	33 -7 -29 -2 -1 -2 -2 -21 -5
verb bring recap ua	36 17 -8 -14 -3 -8 -5 -64 -10
verb come cumulative ru	7 0 -16 -1 0 0 -2 7 -3
verb come cumulative ua	-10 -30 -10 -3 -7 -6 -3 23 -6
verb come done	-8 -32 14 -24 -9 -16 -9 -2 -5
verb come dropped both	-3 31 11 -5 -3 -3 -8 -17 -11
verb come dropped null	-7 26 -33 -11 -11 -15 -8 -54 18
verb come figure both	1 -21 -25 17 -3 -2 -4 -8 -1
verb come figure ru	-13 -23 21 -8 -7 -3 -5 -12 -8
verb come figure ua	45 23 -80 -23 -9 -23 -9 -41 -19
verb come part ru	-1 35 -32 -1 -2 -1 -4 -20 -8
verb come part ua	-20 -23 48 -11 -4 -3 -5 -28 -10
verb come recap ru	-7 -2 -41 -1 -1 -2 -1 23 -3
verb come recap ua	10 -24 -2 -1 -1 -3 -1 3 -1
verb get cumulative ru	-18 -7 -32 -1 -2 -1 -2 36 -3
verb get cumulative ua	12 -17 -9 -1 -2 -5 -4 -10 -2
verb get done	-14 -23 23 -6 -6 5 -2 9 -6
verb get dropped null	-30 -62 30 -3 -7 16 -5 18 -4
verb get figure ru	-17 -51 60 -3 -1 -1 -3 -24 -1
verb get figure ua	-21 56 -57 -7 -4 -7 -4 -25 -6
verb get part ru	30 -47 -24 -2 -1 -3 -6 -4 -4
verb get part ua	2 9 -61 -2 -1 -2 -3 -58 -1
verb give cumulative ua	-40 20 -14 -3 -10 -38 -20 15 -26
verb give done	-2 -31 -20 -8 -9 3 15 7 1
verb give dropped both	-35 -25 15 -9 -2 -21 15 -47 -3
verb give dropped null	-14 -32 -11 -4 -18 26 -19 -33 14
verb give figure ru	14 -59 5 -4 -4 -16 -22 36 -7
verb give figure ua	-18 -1 2 -7 -6 -26 -11 5 -7
verb give outside ua	-17 -23 -12 -2 -1 24 -19 -1 -6
verb give part ru	-6 -43 8 -6 -2 -14 14 -3 -1
verb give part ua	25 -13 -47 -4 -4 -53 -15 -30 -20
verb give recap ru	-27 30 -14 -1 -3 -11 -5 -5 -3
verb give recap ua	35 -34 -2 -1 -1 -3 -3 -4 -2
verb held_exchange cumulative null	-50 -15 -13 -10 -5 -3 -3 31 -8
verb held_exchange done	-11 11 -17 -22 -16 -1 -23 4 -13
verb held_exchange dropped null	16 2 -17 13 -35 -44 -12 -43 -20
verb held_exchange figure ru	-2 -93 92 -15 -2 -3 -2 -11 -2
verb held_exchange figure ua	-25 72 -79 -6 -3 -6 -3 -18 -2
verb held_exchange open	26 -6 -12 -6 0 -1 -2 -15 -6
verb held_exchange part ua	-35 42 -57 -5 -1 12 -5 -19 -4
verb held_exchange planned ru	-8 -21 -36 -2 -1 -5 -3 21 -4
verb held_exchange planned ua	6 -46 -3 -5 -1 -9 -2 11 -3
verb held_exchange recap ru	24 -25 -18 -1 0 -3 -2 -28 -1
verb home cumulative ru	-57 0 32 0 0 -3 0 18 -5
verb home cumulative ua	-21 -29 -1 -10 -2 -5 -2 26 -8
verb home done	31 -25 -35 12 -6 -10 -6 6 -8
verb home dropped null	2 -47 23 -5 -7 -7 -4 -8 -4
verb home figure both	-34 -29 -7 31 -1 0 0 -17 0
verb home figure ru	4 6 -15 -43 -9 -5 -9 10 -12
verb home figure ua	-9 32 -16 14 -5 -9 -5 -49 -5
verb home part ru	33 -2 -29 0 0 -1 -2 -2 0
verb home part ua	17 -33 -15 -6 -4 -17 -4 14 -5
verb home planned ua	21 -28 -14 -1 0 -4 -1 -19 0
verb home recap ru	21 -9 -19 -2 -1 -1 -1 -14 0
verb home recap ua	-15 -32 0 -1 0 -2 -1 21 0
verb list done	-15 -27 7 -32 18 36 -18 -23 -58
verb list figure ru	5 -80 78 -12 -6 -5 -6 -10 -37
verb list figure ua	-37 46 -58 -23 -36 -46 -12 2 -25
verb list part ru	24 6 -32 -9 -4 -20 -9 -8 -30
verb list part ua	7 -51 -53 -12 -20 47 -10 -51 -24
verb swap cumulative both	-19 -1 -1 -35 -2 -1 -1 29 -1
verb swap done	-9 -14 -5 -7 -11 4 -4 -3 -9
verb swap dropped null	-20 -56 -32 13 -13 -15 -5 19 -4
verb swap figure both	-27 -40 -23 60 -3 -3 -1 -27 0
verb swap figure ru	-39 -91 96 -14 -2 -2 -3 -3 -2
verb swap figure ua	-41 75 -106 -33 -3 -14 -4 -5 -3
verb.bring own agent view ru	-27 39 -34 -3 -2 -5 -5 -16 -3
verb.bring own agent view ua	-21 35 -6 -24 -11 -10 -9 9 -12
verb.bring own null view null	-22 -44 -26 37 -19 -21 -26 -18 -15
verb.bring own null view ru	40 -46 -23 -51 2 -30 4 0 -34
verb.bring own null view ua	-21 8 -17 -21 -21 -10 -19 -6 -22
verb.bring own perspective view ru	24 -90 31 -22 -24 -10 -24 -3 -60
verb.bring own perspective view ua	-33 55 -54 -33 -13 -21 -24 -8 -34
verb.bring own ru view null	-81 -47 73 -28 -4 -3 -16 -40 -8
verb.bring own ru view ru	-10 -55 23 -7 -17 -9 -9 34 -38
verb.bring own ru view ua	17 -45 44 -4 -5 -6 -17 -18 -10
verb.bring own ua view null	-23 63 -63 -49 -12 -21 -9 -45 -11
verb.bring own ua view ru	-13 63 -83 -3 -3 -20 -11 -22 -6
verb.bring own ua view ua	21 -28 -38 -25 -9 -21 -8 28 -27
verb.come own null view null	-32 16 11 -46 -36 -18 -18 -5 4
verb.come own null view ru	-5 -35 14 11 -19 -19 -21 13 0
verb.come own null view ua	48 -4 -40 -21 -21 -39 -20 -34 -34
verb.come own perspective view ru	-32 -99 85 -11 -8 -4 -17 13 -10
verb.come own perspective view ua	-93 90 -86 -8 -8 -17 -19 -13 -26
verb.come own ru view null	27 -33 7 -3 -4 -3 -8 -16 -4
verb.come own ru view ru	-19 -30 20 -2 -3 -3 -4 14 -24
verb.come own ru view ua	-40 -75 83 -3 -6 -7 -11 -6 -37
verb.come own ua view null	-69 80 -43 -13 -13 -18 -10 -43 -27
verb.come own ua view ru	-3 46 -53 -3 -5 -14 -5 -1 -18
verb.come own ua view ua	9 19 -39 -15 -10 -13 -8 -40 -13
verb.future own null view null	75 -27 -26 -2 -5 -2 -2 -21 -1
verb.future own null view ru	24 -32 -13 -16 -12 -33 -20 -33 -17
verb.future own null view ua	15 21 -25 -4 -5 -7 -4 -32 -20
verb.future own ru view ru	-28 -20 35 -1 -3 -1 -1 0 -8
verb.future own ua view ua	-1 4 0 -2 -1 -1 -2 -23 -2
verb.get own agent view ru	-18 30 -22 -7 -5 -7 -8 -39 -8
verb.get own agent view ua	-24 -35 35 -4 -3 -6 -10 2 -2
verb.get own null view null	-17 -7 13 -22 -13 -7 -9 -12 -3
verb.get own null view ru	18 2 -43 -35 -20 -33 -3 12 -38
verb.get own null view ua	9 -13 12 -22 -26 14 -14 -6 -17
verb.get own perspective view ru	-38 -56 22 -3 -5 -2 -16 14 -8
verb.get own perspective view ua	3 28 -26 0 0 0 0 -2 0
verb.get own ru view null	-19 -16 33 -1 -1 -1 -12 -29 -16
verb.get own ru view ru	-40 -5 -7 0 -1 -1 -1 16 -3
verb.get own ru view ua	50 -13 -22 -1 -3 -5 -5 -30 -6
verb.get own ua view null	-11 29 -21 -3 -1 -15 -3 -31 -5
verb.get own ua view ru	43 -22 -64 -2 -2 -28 -4 -35 -12
verb.get own ua view ua	-25 27 -6 -1 -1 0 -1 -3 0
verb.give own null view null	55 7 -23 -23 -26 -12 -19 -50 -9
verb.give own null view ru	-4 65 -70 -19 -19 1 -54 -8 -5
verb.give own null view ua	6 -78 36 -25 -25 10 -3 2 -28
verb.give own opposite view ua	-19 -47 28 -2 -7 -7 -6 -11 -2
verb.give own perspective view ru	-46 -41 29 -4 -2 -25 30 -34 -5
verb.give own perspective view ua	42 -2 -68 -4 -6 -9 -17 -30 -7
verb.give own ru view null	-52 -32 12 -2 -8 -14 13 -16 -4
verb.give own ru view ru	-45 -65 32 -6 -8 -39 -18 16 -16
verb.give own ru view ua	-55 -50 50 -3 -3 -22 18 -59 -14
verb.give own ua view null	10 43 -30 -13 -9 -42 -6 -17 -3
verb.give own ua view ru	-50 26 -36 -7 -4 19 -14 -19 -12
verb.give own ua view ua	5 1 -38 -3 -2 -11 -11 24 -13
verb.held_exchange own null view null	23 5 -19 10 -19 -25 -19 -54 -7
verb.held_exchange own null view ru	-31 -4 -5 -30 -21 -24 -25 12 -25
verb.held_exchange own null view ua	-5 0 -16 -42 -31 -27 -25 -11 -24
verb.held_exchange own perspective view ru	-40 -49 52 -5 -1 -1 -7 -2 -5
verb.held_exchange own perspective view ua	1 49 -74 -8 -2 -3 -9 -34 -2
verb.held_exchange own ru view null	14 -53 -26 -42 -2 -28 17 -21 -11
verb.held_exchange own ru view ru	3 -5 9 -4 -1 -4 -4 -29 -1
verb.held_exchange own ua view null	-13 8 -48 -28 -3 18 -27 -25 -10
verb.held_exchange own ua view ru	-22 52 -35 -2 -1 -21 -4 -32 -8
verb.held_exchange own ua view ua	0 2 -16 -13 -7 15 -7 -63 -1
verb.home own null view null	-9 -38 -44 5 -8 -5 -3 40 -3
verb.home own null view ru	38 -94 18 25 -33 -22 -26 -98 -26
verb.home own null view ua	-37 33 -18 -13 -14 -10 -12 -12 -17
verb.home own perspective view ru	-1 -106 59 -18 -6 -4 -15 17 -17
verb.home own perspective view ua	38 40 -103 -40 -17 -23 -20 -64 -22
verb.home own ru view null	-77 -20 51 -16 -1 -4 -12 -17 -2
verb.home own ru view ru	35 -56 -4 -5 -6 -5 -11 23 -21
verb.home own ru view ua	-30 -25 51 0 -1 -8 -2 -40 -9
verb.home own ua view null	-25 37 -31 -20 -1 -2 -2 -16 -1
verb.home own ua view ru	-33 80 -50 -13 -1 -13 -4 -15 -2
verb.home own ua view ua	5 3 -39 -22 -10 -17 -8 12 -31
verb.managed own null view null	2 -20 -17 21 -6 -8 -9 15 -14
verb.managed own null view ru	60 -20 -6 -1 -11 -1 -1 -61 -1
verb.managed own null view ua	-16 -14 -15 -2 -3 -1 -4 19 -10
verb.noun own null view null	-12 -35 -26 -3 -32 -15 -13 48 -15
verb.noun own null view ru	45 -33 -63 -9 -5 -6 -14 -39 18
verb.noun own null view ua	-31 45 -6 -24 -15 -33 -14 -81 -32
verb.noun own ru view null	-4 -34 69 -45 -1 0 -2 -7 0
verb.noun own ru view ru	-27 -6 -26 -1 -5 -2 -3 -2 28
verb.noun own ua view null	-44 67 -11 -27 0 0 -1 -28 -3
verb.noun own ua view ua	45 -33 -13 -3 -7 -8 -4 11 -12
verb.other own null view null	60 -34 -39 -10 -7 -6 -7 -18 -4
verb.other own null view ru	15 4 14 -7 -4 -3 -4 -60 3
verb.other own null view ua	15 16 -31 -8 -5 -7 -4 -5 -1
verb.other own opposite view ua	41 -6 -13 0 -2 -4 -2 0 -22
verb.other own ru view ru	29 0 -8 0 0 0 0 -23 -1
verb.other own ru view ua	49 -9 -29 0 -1 -3 -2 -12 -15
verb.other own ua view ru	52 -33 -2 -2 -1 -3 -2 -7 -6
verb.other own ua view ua	16 -13 -1 0 0 0 -1 0 -1
verb.swap own null view null	-67 -22 -11 7 11 -8 -13 37 -6
verb.swap own null view ru	55 -9 -14 -61 -16 -24 -17 -47 -20
verb.swap own null view ua	6 -11 -18 20 -38 -25 -28 14 -16
verb.swap own ru view null	27 -37 0 -32 -1 -1 -14 -9 -16
verb.swap own ru view ua	-41 -24 46 -21 -5 -17 -13 -22 -29
verb.swap own ua view null	9 12 -6 -37 -1 -9 -1 -6 -1
verb.swap own ua view ua	23 5 -33 -7 -7 -8 -6 -18 -29
verb.will own null view null	34 -22 -12 -17 -16 -3 -3 -16 -28
verb.will own null view ru	30 27 -65 -10 -20 -10 -15 -23 -101
verb.will own null view ua	25 -48 -40 -12 -15 -25 -14 -45 30
verb.will own perspective view ua	38 -7 0 -1 0 0 -2 -6 -42
verdict announcement	202 -221 -148 -18 -19 -16 -14 -94 49
verdict follow_up	186 -239 -138 -21 -27 -19 -14 46 -41
verdict irrelevant	281 -103 -88 -9 -5 -6 -4 -83 -59
verdict report	-146 123 80 -7 -13 -15 -22 -61 -63
verdict statement	-76 -257 -162 -50 -47 -42 -26 178 114
view null	-27 -13 -7 20 -7 -23 -9 1 -19
view null guessed	18 -33 -1 -41 -19 -28 -28 -5 -33
view ru	38 -34 -14 -19 -21 -23 -17 -30 5
view ru guessed	-41 -12 21 -35 -39 -22 -13 -17 -32
view ua	4 1 -6 -25 -15 -15 -17 2 -12
view ua guessed	-50 -10 2 30 10 -41 -29 3 -16
whole	11 13 3 -20 -17 -19 -5 -28 -33
word after 1: !	-45 30 -3 -31 -46 -30 -22 15 -41
word after 1: "	1 -46 -60 -29 -24 6 -23 36 -23
word after 1: (	-3 18 -18 -36 -16 -14 -9 15 -31
word after 1: )	41 -24 -39 -6 -4 -5 -6 -19 -14
word after 1: +	8 -27 34 -12 -2 -6 -1 -18 -2
word after 1: ,	-5 -6 -18 -3 -20 -20 -18 -6 13
word after 1: -	1 9 -34 28 -6 -4 -5 -56 -9
word after 1: .	-40 10 28 -22 -2 -8 -22 -17 -12
word after 1: /	93 -43 -13 -9 -43 -7 -6 -81 -28
word after 1: :	-20 21 3 1 -22 -4 -15 -73 -18
word after 1: ;	-32 15 13 -19 -26 -57 -25 11 3
word after 1: ?	31 -79 48 -9 -21 -7 -5 -23 -35
word after 1: after	-16 20 -10 -1 -2 -1 -1 -2 0
word after 1: agreem	16 -7 0 0 0 0 0 -13 -2
word after 1: and	26 6 -26 -11 -18 2 -13 -7 -11
word after 1: apiece	-28 2 -14 -53 28 -4 -9 -12 -2
word after 1: are	-1 2 -19 36 -22 -1 -16 -68 -3
word after 1: as	-9 -10 23 -1 -2 0 -1 -7 0
word after 1: back	-49 -15 36 -21 -5 -2 -2 -5 -1
word after 1: betwee	-26 -47 -19 10 -1 0 -1 20 -3
word after 1: by	-6 -15 20 -35 -6 -10 -15 -22 -8
word after 1: came	-33 -46 -5 -12 -6 13 -5 38 -4
word after 1: captur	-24 -13 39 0 -1 -6 -1 -29 -8
word after 1: code	37 -2 0 0 -1 -1 0 -37 -19
word after 1: crosse	-5 25 -12 0 0 -8 -1 0 -1
word after 1: each	-29 10 18 -53 -29 -8 -11 -31 -6
word after 1: exchan	-1 -29 -3 -30 -2 -8 -1 8 -12
word after 1: for	42 -13 1 -16 -7 -3 -2 -50 -1
word after 1: freed	41 -24 -47 19 -3 -5 -8 -43 -1
word after 1: from	-9 -12 15 -61 -50 -20 -20 18 2
word after 1: go	-24 -18 17 29 0 -2 -1 -9 0
word after 1: greek	17 -12 -1 -1 -1 -1 0 -1 -2
word after 1: had	20 -2 -19 -7 -6 -10 -10 -17 -12
word after 1: has	20 -15 -3 -8 -1 -3 -1 -15 -1
word after 1: have	-53 -9 -18 -25 -16 -18 -15 32 -29
word after 1: home	24 3 -2 -2 -1 -3 -1 -39 -1
word after 1: in	11 -23 19 0 -35 13 -14 -47 -20
word after 1: is	64 -58 -11 -1 -3 -2 -3 -30 -17
word after 1: left	-34 -11 26 -48 -41 -5 -9 -22 -6
word after 1: more	-6 20 -2 0 -3 -1 -1 -20 -5
word after 1: number	-7 32 -40 -18 -19 -5 -8 -11 -37
word after 1: of	3 -13 28 -29 -17 -19 -12 -30 -6
word after 1: on	42 -23 -6 -46 -39 -13 -18 11 -4
word after 1: out	-26 30 -27 -12 -1 0 -2 -12 0
word after 1: over	64 -71 -23 -14 -8 -5 -8 -59 -1
word after 1: per	57 -43 -4 -13 -1 0 0 -3 0
word after 1: releas	57 -40 -35 -10 -2 -2 -6 -11 -5
word after 1: return	-38 30 -41 4 -9 -9 -8 -29 -6
word after 1: russia	-12 -27 35 -19 -3 -4 -5 -28 24
word after 1: since	-71 -9 -3 0 -1 -1 -1 71 -1
word after 1: surren	13 -8 0 0 0 -1 0 -3 -1
word after 1: taken	-46 50 -27 -5 0 0 0 0 -5
word after 1: the	-33 38 -9 -49 -6 -2 -2 32 -1
word after 1: to	-5 -6 -7 -32 -7 -16 -8 7 -12
word after 1: today	-92 57 -17 -29 -4 -3 -6 -45 -8
word after 1: ukrain	-50 29 -15 -30 -9 -16 -9 -9 -6
word after 1: was	14 7 -42 -2 -1 -1 -2 -3 -2
word after 1: went	-11 -4 -8 -40 54 -12 -14 -28 -4
word after 1: were	-25 -7 5 19 -19 -12 -28 -73 -23
word after 1: who	5 3 -5 -10 -3 -12 -7 -28 -11
word after 1: whose	-12 27 4 -25 -3 -2 -2 -4 -1
word after 1: will	18 -16 -4 -3 -5 -4 -3 -14 -4
word after 1: with	-9 8 37 -18 -2 -4 -9 -11 -1
word after 1: wounde	44 -21 -34 -4 0 -1 -1 -1 0
word after 1: або	25 -11 -2 0 0 -2 -2 -15 -15
word after 1: автомо	61 -31 -39 -1 -2 -2 -2 -1 -2
word after 1: азерба	15 -13 -1 0 0 0 0 0 0
word after 1: без	-15 33 -42 -10 -5 -22 -5 -22 -19
word after 1: беспил	38 -10 -15 -2 -4 -1 -2 -13 -2
word after 1: борони	41 -21 -1 0 -1 -12 0 -8 -5
word after 1: братів	68 -65 -9 -7 -5 -12 -3 -35 -1
word after 1: бригад	32 -27 -1 0 0 -10 0 -1 -7
word after 1: в	-33 -19 -3 -9 -27 -40 13 -44 20
word after 1: вважаю	-76 -4 0 0 0 -1 0 -23 47
word after 1: вдалос	-19 1 -3 0 0 0 0 24 -3
word after 1: вдома	-110 90 -16 -13 -4 -8 -4 34 -4
word after 1: велико	6 -1 -3 0 0 0 0 -1 0
word after 1: вернул	-66 -8 34 14 -23 -6 -11 -14 -4
word after 1: вже	-7 27 -4 -4 -2 -2 -2 -44 -1
word after 1: визвол	-3 8 -1 0 0 -1 -1 -2 -1
word after 1: вийшли	6 32 -39 -4 -2 -3 -3 -7 -2
word after 1: военно	-12 27 -19 -31 -12 -7 -8 -5 -4
word after 1: военны	-16 55 -38 -2 -3 0 0 -12 0
word after 1: возвра	-45 30 44 -7 -3 -3 -5 -17 -3
word after 1: возз'є	-13 24 -1 -13 0 0 0 -4 -2
word after 1: вооруж	-11 22 0 -1 -3 -4 -7 -14 -4
word after 1: вс	20 -6 1 -1 -13 -2 -1 -6 -5
word after 1: всу	76 -25 -55 -9 -5 6 -12 -23 -38
word after 1: від	3 8 -21 -11 -13 -13 -16 -44 -17
word after 1: відбув	-14 9 -5 -1 0 -1 -1 -2 0
word after 1: військ	-13 -41 44 -2 -4 -17 -3 -6 -8
word after 1: гектар	11 -1 -4 -1 -1 0 0 -4 -1
word after 1: держав	73 -45 -28 -1 -2 -2 -2 -54 -13
word after 1: для	43 -34 -21 -1 -8 -2 -1 -1 -1
word after 1: днр	17 -2 -17 0 -1 0 -1 0 -6
word after 1: до	68 -61 -49 -4 -3 -15 -5 -21 -18
word after 1: додому	7 5 -22 -2 -1 -2 -2 -6 0
word after 1: докуме	12 -3 -4 0 0 0 0 -2 -1
word after 1: дома	-82 -77 93 -30 -5 -6 -13 -7 -12
word after 1: домов	13 -5 -5 0 -1 -1 0 -1 0
word after 1: домовл	50 -48 -5 -4 -13 -1 -1 -11 -1
word after 1: достав	12 16 -19 -7 0 -1 -3 -3 0
word after 1: дочека	-9 15 -4 0 0 -1 0 0 -1
word after 1: единиц	57 -2 -6 -1 -9 -3 -3 -41 -46
word after 1: з	41 -41 7 -10 -34 -27 -13 -22 -29
word after 1: за	11 -2 -89 -25 -42 -19 -17 33 -38
word after 1: забрал	-18 0 4 -20 -3 -6 -3 -1 -1
word after 1: заверш	6 -12 -4 -17 -6 -2 -4 -27 -1
word after 1: загибл	4 3 -13 -6 -7 -20 -15 -18 -7
word after 1: залиши	-1 28 -23 -1 -1 -1 0 0 -2
word after 1: засудж	25 -16 -22 0 -1 -10 -1 -3 -2
word after 1: захисн	25 -5 -2 -1 -2 -1 -1 -42 0
word after 1: збройн	60 -54 -48 -13 -6 -16 -6 -29 -3
word after 1: звільн	-43 35 -9 -6 -3 -24 -5 -21 -2
word after 1: знову	-34 -44 -24 -55 -11 -15 -7 56 -8
word after 1: зсу	44 -39 -14 -2 -10 -27 -12 -24 -22
word after 1: зустрі	-34 45 -18 -2 -7 -4 -4 -58 -14
word after 1: зі	52 -47 0 0 0 -1 -1 -2 -6
word after 1: и	4 -36 4 -42 -27 -32 -21 10 -17
word after 1: из	40 -26 -25 -25 -19 -14 -21 6 -42
word after 1: й	31 -29 -3 -1 -2 -1 -1 -1 -4
word after 1: к	-41 52 -81 -20 -15 -11 -12 -42 -32
word after 1: колоні	9 -1 -2 0 0 -2 -1 -3 0
word after 1: консул	24 0 0 0 0 -1 0 -21 -1
word after 1: коорди	-51 5 5 -3 -7 -9 -6 -23 -16
word after 1: курско	13 -7 -6 -3 -5 -8 -10 17 -10
word after 1: курськ	-30 -14 32 0 0 -1 -3 -12 -21
word after 1: курщин	-36 -19 42 -2 -1 -8 -8 -3 -11
word after 1: мариуп	58 -61 -29 -1 -1 -3 -2 -4 -10
word after 1: маріуп	58 -53 -25 -4 -1 -12 -3 -7 -23
word after 1: мають	43 -40 -13 0 -3 -2 -1 -3 -1
word after 1: ми	64 -65 4 -1 -2 -6 -4 23 -1
word after 1: мільяр	17 -11 0 0 -1 0 0 -3 -1
word after 1: на	15 11 -16 24 -37 -21 -11 -16 -50
word after 1: нарешт	63 -60 -4 -4 -5 -2 -3 -29 -3
word after 1: наших	-50 7 -19 -5 -7 -1 -9 14 -12
word after 1: не	80 -22 -18 0 -3 -2 -1 -42 -23
word after 1: незако	-7 -18 -10 0 -1 -5 -2 -5 31
word after 1: о	11 -1 -4 0 -1 -1 -1 0 -3
word after 1: обміня	28 9 -24 -6 -2 -2 -1 -7 -4
word after 1: оборон	-17 25 -57 -9 -6 -2 -3 -26 -3
word after 1: освобо	-23 -60 60 -10 -1 -2 -4 9 -16
word after 1: остают	-30 -22 -56 -1 -3 -7 -19 -2 50
word after 1: остров	10 -5 -2 0 0 -1 -1 0 0
word after 1: осужде	51 -2 -48 0 0 -1 -1 0 0
word after 1: от	83 -31 -60 -2 -3 -3 -3 -3 -17
word after 1: отдали	14 -32 -40 -1 -2 26 -13 -1 -7
word after 1: отправ	9 -33 35 -15 -13 -14 -15 -7 -24
word after 1: отпуще	-2 57 -55 -1 0 -1 -3 -3 -1
word after 1: отрима	-49 36 16 -7 -2 -12 -2 -4 -4
word after 1: переда	-2 -10 -22 -8 -15 -45 -10 -24 17
word after 1: пленны	-7 -15 -14 -4 -2 -1 -2 15 -21
word after 1: поверн	-52 29 -63 -21 -7 40 -10 20 -17
word after 1: поверт	41 -3 -70 20 -11 -51 -23 -57 -53
word after 1: погибш	-27 35 -28 -7 -11 -21 -9 -3 -42
word after 1: полегл	3 26 -21 -5 -4 -4 -2 -9 -3
word after 1: полоне	-17 0 0 0 0 0 0 17 0
word after 1: получи	11 -19 20 -22 -12 -8 -3 -6 -2
word after 1: поране	-34 8 -41 -1 -5 12 24 5 -7
word after 1: праців	-56 -1 0 0 -1 -1 0 0 56
word after 1: предст	82 -76 -4 -1 -1 -3 -1 -2 -2
word after 1: пригра	-53 -29 31 -5 -8 -1 -4 35 -29
word after 1: приеха	-8 -31 25 -3 -1 -4 -4 -3 -4
word after 1: про	12 -7 -3 0 0 0 0 -5 0
word after 1: пройшл	12 -9 0 0 0 -1 0 0 0
word after 1: просят	5 -1 -3 0 0 0 0 0 0
word after 1: против	-50 4 13 -40 -71 -8 -6 34 -8
word after 1: прошли	5 0 0 -1 0 0 0 -1 -3
word after 1: психол	24 -15 -6 0 -1 -1 -1 -1 -1
word after 1: пункті	52 -4 0 0 -1 -1 -2 -51 -1
word after 1: репатр	-18 -16 7 -1 -1 -3 -3 16 -8
word after 1: россии	-19 -16 34 -8 -4 -1 -4 -25 -3
word after 1: россий	21 -39 16 -8 -9 -6 -8 -30 -38
word after 1: россия	12 -15 22 -1 -1 0 -1 -1 -3
word after 1: російс	-22 22 2 -14 -18 -26 -15 -30 -33
word after 1: росія	-35 -4 -18 -2 -7 -12 -5 -18 31
word after 1: рф	6 -16 -29 -2 -2 -1 -3 39 -1
word after 1: с	2 14 -41 -30 -44 -21 -23 39 -48
word after 1: своих	-16 23 -18 -17 -2 0 -3 -2 -1
word after 1: сдалис	5 0 -3 0 0 0 -1 0 0
word after 1: сегодн	66 -82 -31 30 -19 -11 -10 -14 -18
word after 1: серед	20 -10 -7 0 -1 -4 -1 -49 0
word after 1: служат	21 -21 -3 -2 -1 -1 -1 -9 -5
word after 1: служил	79 -76 -47 -4 -6 -17 -6 -18 -13
word after 1: снаряд	17 -5 -10 0 0 -1 0 0 -1
word after 1: солдат	-25 36 -8 0 -1 -3 -1 -4 0
word after 1: сопров	14 -1 -2 -1 0 -1 -2 0 -6
word after 1: состоя	-4 -12 4 -1 0 -1 -1 -1 0
word after 1: сторон	39 9 -155 -12 -58 -18 -22 -84 -22
word after 1: суджан	-64 -3 34 -1 -1 -3 -6 -13 43
word after 1: сьогод	-104 102 8 -38 -8 -11 -7 -71 -11
word after 1: та	48 8 -57 -5 -5 -25 -11 -42 -26
word after 1: теробо	9 0 -51 0 -1 -12 -2 -1 -2
word after 1: тиші	60 -51 -7 -1 -9 -1 -1 -1 -1
word after 1: тому	39 -33 -11 0 -1 -1 0 0 -1
word after 1: тримал	16 -6 -1 0 0 -2 0 -8 -11
word after 1: тяжело	-7 -17 -65 -2 -8 21 -6 -17 -6
word after 1: у	-1 -8 -27 -6 -3 -2 -2 -23 15
word after 1: удержи	40 -17 -11 -1 -3 -1 -2 -10 -21
word after 1: удома	-82 99 -22 -38 -4 -3 -4 -14 -2
word after 1: уехали	-37 31 -6 -1 0 -19 -1 -2 -4
word after 1: уже	56 -11 -15 -10 -5 -13 -7 -17 -20
word after 1: украин	-103 45 -14 -10 -14 -45 19 -37 -27
word after 1: україн	-24 3 -14 -15 -10 -20 -12 5 -1
word after 1: управл	23 -4 -17 -1 -1 -1 0 -2 0
word after 1: урожен	9 -2 -3 0 0 -1 -1 -2 -1
word after 1: утриму	38 -49 -9 -1 -4 -2 -1 -27 34
word after 1: учасни	5 -1 -3 0 0 0 0 -1 0
word after 1: це	58 -72 -27 0 -2 -18 -5 -10 -24
word after 1: чекают	27 -3 -1 0 0 -1 0 -23 0
word after 1: челове	29 -22 -24 -7 -1 -11 -4 -26 -12
word after 1: ще	27 -7 0 0 -1 -1 -1 -17 0
word after 1: і	-3 -10 -23 -20 -18 -27 -15 26 -12
word after 1: із	-14 37 -71 -11 -32 -25 -17 12 -32
word after 1: їдуть	-33 67 -51 -17 -1 -1 -1 -6 0
word after 1: їхніх	3 -76 68 -11 -3 -3 -1 -7 -1
word after 1: ،	-36 -36 11 48 -1 -1 -3 -8 -1
word after 1: الي	-62 7 48 -15 -3 -1 -3 -22 -1
word after 1: اوكران	-36 33 -23 -42 -2 15 -9 -30 0
word after 1: بين	-7 -31 -18 11 -1 -10 -2 9 0
word after 1: دولار	36 -15 -1 -1 -4 -1 -3 -21 -1
word after 1: روسيا	-11 -14 42 -17 -1 -1 -4 -5 -6
word after 1: عادوا	-52 38 -16 -40 -2 -3 -4 -3 -1
word after 1: لكل	-38 3 2 -31 -2 -12 -12 -15 -1
word after 1: مع	31 -54 -1 -15 -1 -2 -1 -4 -1
word after 1: من	53 -3 -9 -11 -7 -17 -14 -18 -13
word after 1: منذ	-15 -27 -8 -26 -5 -5 -3 28 0
word after 1: و	-23 -18 20 -12 -1 -3 -4 -15 -1
word after 1: –	1 -20 -25 -4 -14 -44 -21 -13 -11
word after 1: ₴	16 0 -1 0 0 0 0 -13 -1
word after 2: 	35 -9 -31 -5 -3 -2 -2 -13 -1
word after 2: !	14 -44 46 -13 -6 -11 -14 -50 -15
word after 2: "	16 -35 17 -14 -26 -36 -16 27 -46
word after 2: (	27 -26 -4 0 0 -1 -1 -9 0
word after 2: )	-7 23 -1 -4 -27 -1 -3 -29 0
word after 2: +	9 0 -1 0 0 0 0 -3 -4
word after 2: ,	19 -23 -28 -24 16 12 5 -36 -9
word after 2: .	23 -29 0 -1 -17 -24 -16 -7 -22
word after 2: :	-19 18 -21 -34 -32 -63 -26 32 -39
word after 2: ;	8 -90 21 -7 -7 -35 -7 19 -22
word after 2: a	40 -28 5 -29 -6 -3 -1 -29 -26
word after 2: agreed	59 -1 0 0 0 -1 0 -59 0
word after 2: all	-28 3 1 19 -4 26 -2 -12 -4
word after 2: alread	-4 14 -31 -2 -7 -10 -4 -2 -19
word after 2: among	15 3 -25 -27 -7 -4 -8 -6 -6
word after 2: and	31 -18 -2 -42 -9 -8 -10 2 10
word after 2: at	24 -2 -1 -2 -11 -3 -1 -17 -8
word after 2: back	-43 -1 -19 -39 -10 12 -6 30 -10
word after 2: be	17 -16 -3 -3 -2 -3 -2 -5 -4
word after 2: been	18 -19 -6 -3 -14 -18 -17 -12 -29
word after 2: both	-52 0 -2 -20 -1 -1 -1 36 -3
word after 2: brough	-83 -25 40 -10 -4 16 -12 41 -3
word after 2: by	18 -79 -14 -16 -4 -2 -3 0 24
word after 2: cathol	17 -12 -1 -1 -1 -1 0 -1 -2
word after 2: civili	-80 38 -52 -11 -14 -6 -3 -42 13
word after 2: code	-1 29 -10 0 -2 -3 -1 -35 -4
word after 2: come	-12 -7 5 -14 -6 -15 -8 -20 -19
word after 2: coming	-64 75 -9 -13 -1 -1 -1 -4 0
word after 2: down	24 -15 -5 0 -1 0 0 0 -10
word after 2: each	-82 12 12 -52 44 -16 -18 2 -17
word after 2: either	30 -19 3 -43 -31 -16 -15 -109 -2
word after 2: exchan	-31 14 -27 22 -10 -20 -21 -46 -3
word after 2: fallen	-16 0 -12 -5 -3 -7 -2 2 -1
word after 2: five	23 -17 -3 -2 0 -11 0 0 0
word after 2: free	-18 -40 -28 53 -2 -2 -2 -17 0
word after 2: freed	-19 -5 25 -62 -4 -3 -10 18 -1
word after 2: from	-18 19 -32 -8 -7 -9 -8 12 -39
word after 2: had	31 -31 18 -2 -2 -4 -14 -26 -1
word after 2: handed	-78 31 12 -13 -8 -18 -8 -11 -12
word after 2: has	16 -7 0 0 0 0 0 -13 -2
word after 2: home	-4 16 -6 -7 -11 -8 -10 -20 -5
word after 2: in	21 -29 9 8 -15 -24 -16 -31 7
word after 2: israel	17 -9 -2 -6 -1 -2 0 0 0
word after 2: its	-2 -12 15 -5 -2 -1 -1 -38 2
word after 2: killed	42 -24 -34 -4 -1 -3 -1 -6 -2
word after 2: kursk	-31 -38 48 -20 -10 -16 -8 -30 -3
word after 2: kyiv	-46 -10 46 -10 -5 -17 -5 -24 -14
word after 2: last	10 -5 -2 0 -1 0 0 -1 0
word after 2: listed	-32 -1 0 -3 -1 0 0 -17 38
word after 2: moscow	-33 37 -33 -5 -2 0 -4 -1 -2
word after 2: moved	44 -36 12 -2 -2 -4 -8 -10 -2
word after 2: now	-80 -6 -17 -49 -6 -3 -3 37 -2
word after 2: number	-7 -6 -10 8 -12 -24 -14 -56 -38
word after 2: of	-41 10 -40 11 -8 -3 -6 44 -26
word after 2: office	9 -4 0 0 0 -2 0 0 -2
word after 2: on	-3 2 15 -53 -9 -10 -10 -56 -4
word after 2: one	-11 58 -55 0 0 0 0 -10 0
word after 2: ones	-29 -11 35 -4 -2 -1 -4 -8 28
word after 2: our	20 -14 -17 0 -1 -1 -2 -19 -3
word after 2: part	39 -39 -29 -19 -7 0 -1 -4 0
word after 2: prison	-2 -5 5 0 0 0 0 0 -5
word after 2: releas	-28 8 -12 3 -14 -5 -11 -38 -2
word after 2: return	-56 -15 24 -15 -3 -8 -4 3 -2
word after 2: russia	5 -56 -35 24 -7 -6 -8 32 -21
word after 2: sergea	58 -57 -5 -1 -1 -2 0 -2 0
word after 2: servic	-36 10 -2 0 0 0 -1 15 -1
word after 2: side	57 -43 -4 -13 -1 0 0 -3 0
word after 2: six	16 -28 24 0 0 0 0 -6 -6
word after 2: still	31 -55 -15 -9 -4 -9 -3 -1 -15
word after 2: taken	-49 49 -17 -12 -1 -4 -1 -3 -3
word after 2: talks	0 4 -8 -3 -3 -3 -3 -4 -3
word after 2: the	-41 29 10 -24 -15 -21 4 -62 0
word after 2: their	13 -28 -25 9 -8 -1 -1 -18 0
word after 2: them	31 -26 1 -27 -17 -21 -9 -19 -24
word after 2: those	31 -10 -22 0 0 -1 0 -1 0
word after 2: three	-17 -88 -28 -32 -9 -10 -13 43 -4
word after 2: thursd	37 -30 -18 -1 0 0 0 -1 0
word after 2: to	-7 15 -45 1 -11 -12 -11 -16 -13
word after 2: today	43 -29 -46 -24 -7 -3 -4 -31 -6
word after 2: total	-30 -18 -14 1 -2 -1 -1 36 -1
word after 2: transf	-6 32 -30 -2 0 -11 -2 0 -2
word after 2: two	6 31 -35 -4 -6 -5 -4 -29 -5
word after 2: ukrain	3 9 -15 -29 -6 -2 -5 -7 16
word after 2: war	40 -14 -21 -2 -1 -3 0 -38 -1
word after 2: was	33 -15 -24 -13 -17 -2 -2 -16 -2
word after 2: well	-9 -10 23 -1 -2 0 -1 -7 0
word after 2: were	3 21 -24 -20 -1 -5 -1 -11 -11
word after 2: whom	54 -45 -34 -1 -1 -5 -2 -3 -2
word after 2: with	22 22 -37 -11 -2 -2 -1 -2 -1
word after 2: а	28 -31 -7 -15 -11 -37 -18 18 -32
word after 2: авиабо	23 -5 -17 0 -1 0 0 -1 0
word after 2: азова	-39 54 -48 -11 -2 -12 -5 -2 -2
word after 2: азовст	34 -31 -14 -3 -2 -8 -1 -11 -2
word after 2: бахмут	20 -12 -3 -1 -1 -1 0 -1 -1
word after 2: без	58 -52 -11 -1 -4 -20 -4 -14 -17
word after 2: бойцов	0 -22 12 -1 -2 0 -1 15 -1
word after 2: был	20 -4 -12 0 0 -1 -3 -1 0
word after 2: в	-2 -16 29 7 -21 -31 -25 -28 -31
word after 2: вдалос	-6 -32 0 -2 0 0 -1 9 -7
word after 2: вдома	17 -11 -24 -14 -4 -9 -5 -55 -4
word after 2: вернув	50 -19 -34 -27 -2 -2 -1 -7 -5
word after 2: вернул	-27 -28 36 -5 -1 -3 -2 -2 -3
word after 2: вже	-15 16 0 0 0 0 0 -9 0
word after 2: взамен	-7 -41 49 -8 -10 -6 -3 -8 -1
word after 2: визвол	51 7 -67 -18 -5 -3 -7 18 -7
word after 2: викона	-35 -17 -2 -1 -1 -2 -1 34 -1
word after 2: виїхат	48 -45 -3 -2 -1 0 0 -1 0
word after 2: включа	-65 21 -3 -1 -4 -1 -2 -5 -4
word after 2: вместе	10 14 -17 -2 -2 -8 -4 -4 -4
word after 2: вмс	48 -32 -5 -1 -3 -8 -1 -10 -10
word after 2: военно	-57 10 41 33 -23 -15 -22 -26 -42
word after 2: военны	-19 28 -5 -8 -28 -6 -14 -40 -37
word after 2: возвра	-15 -31 21 -8 -9 -8 -9 -9 -8
word after 2: волі	-21 -20 -20 31 -2 -5 -1 -9 0
word after 2: вони	9 -25 22 -2 -2 -3 -2 -14 -4
word after 2: вооруж	-3 17 -8 0 -1 -1 -1 -3 0
word after 2: восемь	28 -56 49 -24 -8 -4 -3 -16 -21
word after 2: все	48 -18 -33 -2 -3 -1 -1 -4 -1
word after 2: всу	-42 25 3 -11 -7 -6 -8 -3 -21
word after 2: вывезе	-20 42 -40 0 -1 -5 -3 -4 -1
word after 2: выполн	41 -23 -16 0 0 -1 -1 -25 0
word after 2: вышли	31 -30 -2 -13 -2 -1 -1 -8 0
word after 2: від	12 -60 -15 -10 -16 -22 -9 23 -17
word after 2: відбув	56 -52 26 -3 0 -1 -2 -11 -1
word after 2: військ	-97 40 37 -14 -17 -14 -23 -7 38
word after 2: вільні	-27 50 -14 -5 -1 -2 -1 -6 -4
word after 2: він	31 -33 -13 -1 -1 -1 0 -10 -2
word after 2: гражда	-64 -62 82 -6 -21 -13 -10 -33 -12
word after 2: два	13 -68 -49 -7 -16 -31 -12 52 -17
word after 2: двое	2 53 -83 -10 -3 -15 -4 -15 -22
word after 2: двоих	5 34 -33 -1 -1 -1 -1 -12 -1
word after 2: двох	-38 50 -55 -4 -2 -17 -6 -3 0
word after 2: двоє	10 -3 -33 -3 -7 -6 -3 -39 -12
word after 2: двух	-48 9 -2 -14 -18 -4 -4 -8 -3
word after 2: день	57 -53 -32 -2 -20 -2 -6 -18 -4
word after 2: держсп	56 -50 -10 0 -1 -2 -1 -1 -6
word after 2: десяти	57 -40 -2 0 -3 -2 0 -30 -3
word after 2: десять	-1 17 -17 0 0 0 -1 0 -6
word after 2: для	-27 28 -24 -4 -11 -1 -1 29 -11
word after 2: до	21 -43 41 -16 -5 -5 -7 -28 -18
word after 2: добров	29 -25 -3 -1 -1 -5 -2 -13 -1
word after 2: довічн	35 -26 -3 0 -1 -1 -2 -2 -5
word after 2: додому	-74 53 -62 11 -5 -7 -3 -23 -2
word after 2: дома	43 20 -37 -31 -7 -9 -5 -56 -6
word after 2: домовл	37 -19 -8 -1 0 -2 0 -17 -1
word after 2: домой	-103 -34 60 -24 -17 -2 -6 -13 -8
word after 2: донецк	15 -23 11 -1 -2 -3 -1 -3 -4
word after 2: донець	58 -33 -22 -2 -1 -2 -4 -19 -2
word after 2: дпсу	43 -40 -1 0 -1 -1 -1 -2 -5
word after 2: друг	-16 -31 36 -29 -20 -6 -3 -1 -3
word after 2: дружин	-15 17 -3 -1 -1 -2 -1 -6 -10
word after 2: есть	37 -28 -18 -3 -1 -2 -1 -9 -6
word after 2: еще	44 -37 -5 -2 -2 28 -11 -34 -5
word after 2: женщин	20 -14 -19 -2 0 0 0 0 -1
word after 2: жителе	-3 -3 -8 0 0 0 0 0 15
word after 2: жители	52 -75 9 -1 -1 -1 -2 -5 -11
word after 2: жінки	52 -33 -37 -3 -3 -2 -1 -9 -8
word after 2: жінок	62 -25 -32 -1 -1 -8 -1 -10 -16
word after 2: з	-31 -22 -60 -22 -24 -31 -23 56 7
word after 2: за	-28 45 -16 -14 -6 -21 -12 -38 13
word after 2: заверш	-11 -62 -13 -1 -1 -1 -2 27 -7
word after 2: завтра	25 -17 -7 -2 0 -1 0 -5 -1
word after 2: запорі	53 -33 -5 -1 -4 -4 -1 -6 -6
word after 2: засудж	35 -15 -11 0 -1 -5 -2 -1 -5
word after 2: захисн	-6 -28 -14 -4 -2 -9 -1 58 -15
word after 2: защитн	9 40 -42 -2 -1 -3 -1 20 -1
word after 2: збройн	50 -62 -13 -3 -4 -1 -1 -2 -4
word after 2: звільн	59 32 -8 -15 -4 -4 -4 -61 -16
word after 2: зміїни	10 -5 -2 0 0 -1 -1 0 0
word after 2: зникли	-38 21 -32 -7 -27 -17 -5 -24 33
word after 2: зокрем	-33 49 -22 -1 -5 -13 -4 -62 -9
word after 2: зсу	86 -79 -4 -1 -1 -2 -2 -5 -10
word after 2: и	-6 10 -26 -12 -29 -16 -18 19 -32
word after 2: из	14 20 -5 -11 -10 -4 -7 -14 -27
word after 2: им	-31 19 -2 -15 -15 -3 -7 -21 -15
word after 2: их	11 45 -34 -1 -3 -1 -2 -21 -30
word after 2: й	7 -34 32 0 0 -1 -1 -7 -1
word after 2: його	-50 51 -6 0 -1 -1 -2 -5 -3
word after 2: к	-35 47 -21 -2 -3 -21 -5 -4 -16
word after 2: каждой	-14 12 -12 -10 -55 -17 -20 47 -34
word after 2: киеву	-4 40 -30 -1 -1 -4 0 -3 -1
word after 2: кого	16 -6 -3 -1 0 0 -1 -7 -5
word after 2: кожног	-37 20 8 -10 -50 -23 -7 -65 -43
word after 2: кожної	-12 -21 30 -12 -22 -16 -17 -42 -17
word after 2: кордон	-15 24 -6 -1 -1 -1 0 -2 0
word after 2: которы	18 -18 -21 -23 -9 -38 -18 -33 13
word after 2: курско	-37 -10 42 -1 -2 -1 -3 -19 -24
word after 2: луганс	15 -15 -3 0 -1 -2 0 -1 -1
word after 2: льотчи	-73 32 -3 -2 -8 -6 -4 0 -11
word after 2: майже	-1 47 -32 0 -4 -3 0 -4 -17
word after 2: маріуп	58 -40 -14 0 -1 -5 -1 -10 -4
word after 2: медвед	18 -34 5 -19 -7 -32 -4 -23 -6
word after 2: медици	15 0 -8 0 0 0 0 0 -6
word after 2: ми	-44 -10 15 -4 -2 -2 -5 -10 -4
word after 2: микола	22 -10 0 0 0 0 0 -9 -3
word after 2: минобо	54 -66 -22 -8 0 0 -1 22 -15
word after 2: мо	-20 -11 12 0 -1 -1 -1 -5 0
word after 2: москва	2 25 -3 -10 -1 -2 -3 -31 -1
word after 2: на	-57 80 -16 -46 -24 -18 -18 -35 -11
word after 2: над	13 -1 -7 0 -1 0 0 -1 -3
word after 2: наймол	44 -41 -12 -2 -11 -2 -1 -36 -7
word after 2: найста	72 -101 -38 -4 -13 -13 -5 -24 -14
word after 2: нам	-48 10 3 -20 -21 17 -30 -12 -20
word after 2: находи	-9 -18 22 0 0 -1 -1 -1 -2
word after 2: нацгва	-47 61 -35 -7 -12 -10 -6 -26 -16
word after 2: наши	13 41 -50 -24 -2 -2 -1 -3 -1
word after 2: наших	47 -79 -17 -5 -7 -6 -5 -22 -31
word after 2: наші	-10 -14 14 -1 -1 0 0 -1 -1
word after 2: нгу	35 -66 -15 -3 -6 -4 -3 -6 -5
word after 2: не	-40 47 -8 -5 -4 -3 -4 -12 -10
word after 2: незако	-27 27 -21 -1 0 -1 0 -2 14
word after 2: них	21 1 -45 -2 -21 -19 -10 -16 -17
word after 2: но	35 -23 -27 -5 -3 -4 -5 -11 6
word after 2: нуждаю	-23 -33 20 -2 -2 12 2 -4 -46
word after 2: о	86 -64 -45 -3 -2 -6 -4 -27 -34
word after 2: област	4 -50 13 -3 -6 -9 -12 15 -17
word after 2: обмен	-35 7 19 -2 -2 -1 -1 -4 -2
word after 2: обмін	41 9 -34 -8 -5 -11 -1 -8 -2
word after 2: обниму	-5 -31 36 -6 -1 -1 -1 -2 -2
word after 2: оборон	20 5 -9 -9 -7 -26 -9 -15 -26
word after 2: обратн	-32 13 -1 -4 -1 -1 -1 30 -4
word after 2: один	45 -90 -67 -2 -12 -11 -7 -39 25
word after 2: однако	41 -61 -7 -14 -1 -2 -11 -10 -6
word after 2: одного	-11 23 -9 0 0 -2 0 -2 -1
word after 2: освобо	37 -17 -33 -12 -1 -2 -3 -14 -13
word after 2: отрима	108 -80 -32 -1 -2 -7 -4 -22 -3
word after 2: офицер	12 4 -31 -2 -3 -4 -5 -4 18
word after 2: офіцер	93 -60 -17 -4 -4 -3 -1 -3 -20
word after 2: п'ятер	-40 43 -8 0 -1 -1 -1 -5 -9
word after 2: переда	-46 -8 25 -5 -11 12 -9 -14 -18
word after 2: пленны	-1 17 -36 -2 -2 -1 -6 -7 -21
word after 2: плюс	23 -11 -4 -1 -1 -1 0 -4 -2
word after 2: по	36 -73 50 20 -7 -4 -4 -19 -36
word after 2: поверн	-6 -16 0 -9 -8 -22 -15 11 -27
word after 2: поверт	-2 10 -7 -1 0 0 0 -1 0
word after 2: повідо	-62 -15 20 -11 -11 -3 -2 -31 11
word after 2: погибш	-1 18 -23 0 -1 -1 -3 5 0
word after 2: под	26 -14 -9 -1 -1 -1 -1 -1 -1
word after 2: полови	61 5 -45 -2 -1 -1 -2 -22 -47
word after 2: полону	9 -4 -8 -11 -2 -2 -6 -10 -6
word after 2: полоні	43 -28 0 0 -1 0 -1 -6 -9
word after 2: получи	-18 -10 -24 -4 -2 -6 -3 42 -28
word after 2: понад	-14 -17 -15 0 0 18 -3 -3 -7
word after 2: попавш	12 -21 1 0 0 -2 -1 -1 -2
word after 2: поране	15 -41 -40 -22 -12 27 -23 -56 -66
word after 2: посере	-59 0 18 -11 -5 -1 -2 -23 -5
word after 2: послед	-4 -1 8 0 0 -1 0 0 -1
word after 2: посред	-68 -5 9 -3 -3 -4 -4 -1 -1
word after 2: початк	24 -1 -1 -1 -1 0 -1 -6 -15
word after 2: привез	-3 28 -28 -3 -6 -1 -2 -16 -1
word after 2: прикор	29 -14 -4 0 -1 -3 -1 -3 -4
word after 2: принял	-8 28 -14 -1 -1 0 0 -25 0
word after 2: приїха	20 -19 -2 0 0 -2 -1 -6 0
word after 2: про	56 -46 -7 -2 -4 -3 -1 -4 -3
word after 2: провел	48 -48 -3 -1 -2 0 0 -3 0
word after 2: против	0 8 -2 0 0 -3 0 -2 -1
word after 2: прошел	-70 9 -3 -22 -3 -2 -2 -1 -4
word after 2: підтве	15 21 -31 -4 -7 -5 -4 -44 0
word after 2: після	-4 14 -1 -1 -1 -2 0 -6 0
word after 2: разлуч	-19 5 20 -2 -1 0 -1 -3 -3
word after 2: разом	25 -20 -9 0 -1 0 -1 2 0
word after 2: района	-57 -22 22 -1 -2 0 -2 -4 52
word after 2: ранены	15 -15 -2 0 0 -1 0 0 0
word after 2: решта	10 31 -39 -4 -12 -5 -4 -12 -50
word after 2: родств	24 -4 -3 0 0 0 -1 -2 -14
word after 2: россии	-4 -4 14 0 -1 -1 -1 -3 -1
word after 2: россий	47 19 -45 -2 -23 -3 -2 -23 -5
word after 2: россия	-18 2 2 -2 -7 -2 -1 7 -15
word after 2: російс	-50 -26 50 -5 -6 -25 -6 -63 -7
word after 2: росія	-24 12 -13 -1 0 -14 0 -26 44
word after 2: росіян	-4 41 -37 -3 -2 -3 -1 -23 -28
word after 2: росії	-25 6 40 -1 -2 -2 -5 -44 -3
word after 2: рф	20 -6 1 -1 -13 -2 -1 -6 -5
word after 2: рядови	-26 21 -10 -2 -1 -15 -2 -7 -2
word after 2: рядові	61 -59 -5 -1 -3 -3 -1 -4 -5
word after 2: рідній	-23 29 -22 -1 0 0 0 -21 0
word after 2: рік	-34 -1 0 0 0 -1 0 34 -1
word after 2: с	28 -3 -13 -8 -4 -5 -5 -11 -10
word after 2: самому	11 2 -22 -7 -16 -2 -2 -15 -4
word after 2: свого	20 -20 6 -2 0 -1 -2 -1 -1
word after 2: сегодн	-74 36 -17 -12 -24 -22 -11 -24 -21
word after 2: семеро	9 -1 -6 -2 -2 -1 -2 -12 -3
word after 2: серед	25 -29 20 -10 -7 -4 -3 -37 -27
word after 2: сержан	17 -71 17 -1 -2 -2 -2 -2 -12
word after 2: сил	20 -53 33 -16 -10 -18 -14 -35 -8
word after 2: солдат	-51 38 -18 -6 -11 -18 -14 5 -21
word after 2: сообщи	-20 25 -16 -16 -4 -2 -2 -20 -3
word after 2: соотве	21 -1 -19 0 0 0 0 0 -1
word after 2: состоя	-9 13 -29 -16 -2 -11 -3 -13 -2
word after 2: среди	-12 -40 38 -33 -40 -9 -6 -67 -9
word after 2: ссо	-16 18 -17 -2 -3 -6 -4 -5 -12
word after 2: стан	45 -39 -46 -15 -4 -23 -4 -43 -37
word after 2: старше	71 -57 -24 -1 -3 -5 -1 -6 -13
word after 2: сто	-12 -73 60 -18 -17 -2 -5 -9 -14
word after 2: стольк	8 -6 6 -22 -10 -9 -7 -35 -10
word after 2: сторон	23 -40 -16 -1 -2 -6 23 -28 -11
word after 2: стільк	-54 -30 4 -6 -11 -13 -5 70 -3
word after 2: сьогод	67 0 -42 -57 -9 -22 -10 -4 -26
word after 2: сімох	-21 46 -27 -1 -1 -2 -1 -21 0
word after 2: та	40 -71 -16 0 -2 -6 -1 0 -5
word after 2: такий	-35 53 -46 -4 -24 -1 -1 -3 -3
word after 2: тепер	-7 9 -1 -1 0 0 0 0 0
word after 2: теробо	-13 31 -39 -2 -1 -1 -7 -4 -5
word after 2: тогда	63 -59 -31 0 -1 -2 -2 -2 -2
word after 2: три	27 -16 6 -1 0 -2 -1 -9 -9
word after 2: тро	-18 24 -4 -2 -8 -6 -2 -35 -5
word after 2: троє	13 -6 1 -1 -2 -14 -2 -16 -14
word after 2: тяжело	-41 24 11 -4 -15 -9 -9 -17 -14
word after 2: тяжкоп	60 -41 -58 -6 -10 -22 -14 -76 -48
word after 2: ті	-10 12 -2 0 -1 -2 -1 -13 -2
word after 2: у	60 -57 21 -10 -16 -15 -7 -47 -8
word after 2: удома	-18 44 -19 -8 -1 -1 -1 -5 -1
word after 2: уже	38 13 -50 -2 -1 -1 -5 -24 -9
word after 2: узятих	58 -62 44 -5 -1 -2 -1 -4 -2
word after 2: украин	27 -41 13 -42 -19 -23 9 5 0
word after 2: україн	-26 29 -42 -5 -11 -12 -9 6 -23
word after 2: усі	7 3 -22 -1 -6 -3 -3 -6 -16
word after 2: федера	-19 -18 25 -1 -2 -4 -2 -6 -3
word after 2: це	-7 35 -31 -21 -16 -23 -7 -82 -22
word after 2: цивіль	53 -30 -18 -9 -17 -39 -19 -39 -43
word after 2: чаес	39 -29 -2 -2 -1 -2 -2 -18 -1
word after 2: через	26 -64 26 -7 -5 -3 -9 -15 -9
word after 2: четвер	60 -40 -83 -8 -27 -10 -7 -27 -13
word after 2: четыре	26 29 -40 -3 -3 -2 -7 -10 -27
word after 2: чотирь	-24 33 -31 -4 -2 -2 -2 -16 -1
word after 2: шестер	38 -22 -77 -1 -5 -10 -2 -2 -2
word after 2: штабу	38 -17 0 -1 -5 -1 -1 -5 -12
word after 2: ще	87 -87 -11 -1 -4 -12 -1 -12 16
word after 2: що	69 -40 -15 -19 -11 -19 -8 -54 -43
word after 2: щодо	4 -12 -1 0 -1 -3 0 -73 68
word after 2: это	33 -29 -9 -30 -22 -8 -4 -12 -19
word after 2: як	-7 10 0 0 0 0 0 -3 -1
word after 2: який	33 -23 -30 0 0 -1 0 -17 -1
word after 2: яких	-11 29 -42 -10 -8 7 -18 -54 -66
word after 2: які	-11 1 -31 23 -8 -29 -14 -6 -18
word after 2: є	-25 35 -13 0 -2 -1 -2 -7 -28
word after 2: і	-28 27 -68 -13 -9 -17 -8 23 4
word after 2: із	72 -39 -38 -10 -5 -13 -4 -93 -12
word after 2: їдуть	32 -6 -44 -5 -1 -13 -4 -5 -2
word after 2: їх	-33 36 -23 -1 -4 -2 -3 -7 -1
word after 2: ،	4 -10 -13 5 -3 -5 -4 -23 0
word after 2: الي	9 8 -7 -41 -16 -5 -9 -18 -3
word after 2: اوكران	-4 23 -15 -34 -1 -16 -2 -13 0
word after 2: جانب	-12 12 8 -29 -2 0 -3 -11 -2
word after 2: جانبين	-39 8 10 -19 -4 -1 -1 9 -1
word after 2: روسيا	3 -45 -7 18 -6 -11 -19 -10 -17
word after 2: كل	43 11 4 -16 -3 -2 -1 -30 -1
word after 2: من	-14 26 -11 -1 -2 -1 -1 -3 -1
word after 2: و	-7 10 20 -20 -1 13 -5 -20 0
word after 2: واقع	-5 -21 -17 24 0 0 0 -18 0
word after 2: –	-24 -7 -9 -29 -41 -24 -18 50 -63
word after: 	25 12 -35 -8 -3 -4 -3 -18 -1
word after: !	-36 11 3 -75 -40 -36 -29 51 -30
word after: "	-1 -34 -48 -26 -27 3 -21 40 -37
word after: '	20 -11 -1 -1 -7 -2 -1 -10 -7
word after: (	40 -23 -26 -40 -18 -23 -11 -4 -36
word after: )	0 26 -62 -30 -22 -11 -10 -49 -19
word after: +	13 -27 34 -11 -2 -5 -2 -18 -6
word after: ,	-21 -24 -9 -8 -10 -20 -18 25 1
word after: -	0 13 -30 26 -7 -4 -5 -55 -8
word after: .	-32 25 7 -26 -9 -18 -21 -27 -12
word after: /	93 -43 -13 -9 -43 -7 -6 -81 -28
word after: :	-13 1 -1 14 -26 -25 -17 -40 -24
word after: ;	-30 8 -29 0 -23 -2 -20 -8 -7
word after: =	-40 18 14 -3 -1 -3 -2 -18 -2
word after: ?	31 -78 48 -8 -21 -7 -5 -23 -34
word after: a	36 -46 12 -30 -8 13 -4 -33 -26
word after: accord	-26 -29 23 0 -1 -1 -1 -24 26
word after: after	2 28 -11 -27 -3 -1 -2 -18 0
word after: afu	-16 18 -15 -2 -1 -7 -2 -2 -1
word after: agreed	59 -1 0 0 0 -1 0 -59 0
word after: agreem	19 -16 -1 -1 0 -1 0 -22 -4
word after: all	-28 3 1 19 -4 25 -2 -12 -4
word after: alread	-4 14 -31 -2 -7 -10 -4 -2 -19
word after: among	12 22 -46 -27 -7 -5 -8 -6 -6
word after: an	43 22 -13 -24 -7 -7 -2 -15 -2
word after: and	-38 1 7 -36 -13 -9 -11 46 -16
word after: anothe	33 -27 -10 -1 -2 -1 -1 -16 -3
word after: apiece	-12 2 -14 -58 16 -5 -11 -22 -2
word after: are	-55 50 -57 31 -25 -9 -16 -74 28
word after: armed	-57 42 12 -7 -3 -4 -4 -10 -4
word after: artill	8 -5 -1 0 0 -1 0 0 -1
word after: as	-38 33 -24 -5 -11 -19 -4 19 35
word after: at	46 -18 3 -6 -13 -4 -2 -34 -7
word after: azovst	24 -20 -6 -1 0 -4 -1 -15 -1
word after: back	-61 12 -30 -49 -15 17 -22 8 -28
word after: be	24 -18 -3 -4 -3 -5 -3 -17 -4
word after: been	25 -9 -11 -21 -15 -16 -15 -8 -26
word after: before	40 -15 -8 -1 -1 -1 -1 -18 -2
word after: being	26 -61 -20 -20 28 20 -5 -12 -32
word after: belaru	-34 44 -36 -3 -9 -13 -5 -2 -20
word after: betwee	-37 0 -22 26 -7 -11 -6 -8 -4
word after: border	15 -4 -3 0 -4 0 -1 -4 0
word after: both	-52 2 -12 -8 -6 -3 -7 35 -4
word after: brough	28 -22 -21 -21 -10 11 -20 -17 -21
word after: by	12 16 6 -75 -19 -17 -25 -28 13
word after: came	19 -69 -24 -13 -9 12 -8 13 -4
word after: captiv	16 3 -17 -36 -11 -15 -8 -19 2
word after: captur	-36 1 45 -1 -2 -10 -2 -33 -16
word after: carrie	32 -23 -2 -1 -2 0 -1 -17 -2
word after: cathol	17 -12 -1 -1 -1 -1 0 -1 -2
word after: childr	23 31 -18 -3 -2 -1 -1 -30 -13
word after: civili	-28 29 -60 -34 -30 -33 -15 42 -13
word after: code	33 27 -13 -1 -3 -3 -1 -47 -20
word after: come	-15 -25 0 -15 -7 -15 -8 8 -19
word after: coming	-63 74 -9 -12 -1 -1 -1 -3 0
word after: comple	9 18 -8 0 -1 0 -1 -23 0
word after: cooper	16 -6 -5 -1 -2 0 0 -13 0
word after: coordi	-10 17 -16 -3 0 0 0 -11 0
word after: countr	-10 -13 6 -38 -51 -13 -15 -20 -12
word after: crosse	13 -11 -14 -2 -1 -8 -1 0 -2
word after: day	5 -4 -1 0 0 0 0 1 0
word after: days	-16 -101 -23 -15 -10 -6 -10 43 -2
word after: dead	-10 -35 17 -2 -1 -1 -1 7 -1
word after: deal	33 -8 -14 -4 0 -3 -2 -4 -2
word after: defenc	47 -38 -22 -1 -1 -2 -8 -28 -1
word after: defend	39 -47 -52 -9 -5 -17 -5 -6 -20
word after: detain	32 -9 -19 -2 -1 -1 -1 0 -1
word after: direct	-7 -28 20 -2 -13 -2 -2 -7 0
word after: disabi	61 -48 -33 -1 -11 -2 -1 -19 -1
word after: done	32 -31 -39 -11 -18 -1 -1 -19 -2
word after: down	24 -15 -5 0 -1 0 0 0 -10
word after: each	-85 11 11 -37 28 -21 -29 -8 -16
word after: either	30 -19 3 -43 -31 -16 -15 -109 -2
word after: evacua	43 -13 -18 -3 0 -2 -5 -5 -21
word after: exchan	-14 -18 -33 2 17 -28 -17 15 -15
word after: expect	20 -7 -8 -1 -2 0 0 -2 0
word after: fallen	8 7 -55 -5 -17 -7 -3 1 -2
word after: famili	-58 30 -34 28 -5 -3 -6 -12 -4
word after: federa	-6 -24 10 -11 -1 -2 -8 -10 -1
word after: field	42 0 0 -1 -4 0 0 -39 -1
word after: first	29 -24 -9 -1 -1 0 0 2 0
word after: five	23 -17 -3 -2 0 -10 0 0 0
word after: food	47 -36 -1 -1 -1 -5 -1 -1 -8
word after: for	12 -24 29 -2 -45 -15 -19 -61 -23
word after: forces	-64 75 21 -7 -1 -3 -3 -7 -1
word after: foreig	6 15 -29 0 -1 0 -3 -7 0
word after: four	16 -10 -15 0 0 -1 0 0 0
word after: free	22 -24 -56 25 -6 -4 -6 -23 -1
word after: freed	-10 -10 -7 21 -9 -10 -17 -47 -16
word after: friday	-58 -2 10 -56 -2 -2 -14 40 -1
word after: from	20 -5 -5 -22 -34 -15 -15 -23 -16
word after: genera	12 -1 0 -4 -1 0 -1 -5 0
word after: go	8 -53 11 34 -4 -17 -9 -34 -8
word after: going	-13 -3 -4 -16 -8 -1 -2 -19 0
word after: got	38 -17 -6 -7 -6 -2 -3 -31 -2
word after: greek	17 -12 -1 -1 -1 -1 0 -1 -2
word after: had	68 -40 -19 -24 -18 -16 -18 -35 -16
word after: handed	-48 7 6 -17 -10 -25 11 10 -21
word after: has	34 -21 -3 -8 -1 -3 -1 -26 -3
word after: have	-52 -13 -21 -36 -16 -16 -13 43 -26
word after: headqu	-10 17 -16 -3 0 0 0 -11 0
word after: held	48 -73 29 -9 -5 -10 -3 -13 -20
word after: hold	10 -3 0 -3 0 0 0 -3 -2
word after: home	4 11 -23 -13 -12 -9 -9 -2 -6
word after: hospit	46 -3 -5 -1 -4 0 -1 -38 -1
word after: in	-7 -12 17 16 -30 -10 -17 -55 17
word after: is	46 -50 -9 -3 -4 -3 -3 -27 -17
word after: israel	17 -9 -2 -6 -1 -2 0 0 0
word after: it	0 -31 23 -15 -16 -3 -17 36 -4
word after: its	-18 -33 26 -13 -5 -2 -2 1 1
word after: july	18 0 -14 0 0 0 0 -3 0
word after: kept	-41 54 -61 0 -2 -1 -1 -12 -23
word after: killed	42 -24 -33 -4 -1 -3 -1 -5 -2
word after: kursk	-56 -41 51 -27 -9 -19 -11 -53 13
word after: kyiv	-23 -14 43 -21 -13 -20 -17 -52 -32
word after: landed	16 -5 -1 -7 -1 0 0 -1 0
word after: larges	32 -24 -5 -1 -3 0 0 0 -1
word after: last	11 -5 -2 0 -1 0 0 -2 0
word after: left	-34 -11 26 -47 -41 -5 -9 -22 -5
word after: let	12 -49 -19 32 -4 -17 -9 -46 -9
word after: libera	17 -1 -1 -1 0 0 -1 -13 0
word after: listed	-32 -1 0 -3 -1 0 0 -17 38
word after: lives	-18 -5 23 0 0 0 0 0 -1
word after: mariup	34 -43 -18 -1 -2 -14 -4 -12 -19
word after: mediat	-66 -10 18 -19 -3 -4 -2 45 -1
word after: meetin	48 -12 0 -1 -2 -3 -1 -32 -3
word after: member	6 -1 0 -2 -1 0 0 0 0
word after: milita	-79 16 -27 -8 -2 -11 -2 78 -7
word after: missil	31 -32 -19 -1 -1 -2 -4 -4 0
word after: missin	-31 -2 0 -3 -1 0 0 -17 38
word after: monday	1 11 -4 -5 0 -1 0 0 0
word after: more	-6 20 -2 0 -2 -1 -1 -20 -5
word after: morgue	50 -40 -15 0 -1 0 0 -3 -1
word after: moscow	38 25 -74 8 -5 -9 -8 -37 -6
word after: moved	44 -36 12 -2 -2 -4 -8 -10 -2
word after: nation	54 -49 -2 0 -2 0 -1 -4 -1
word after: navy	-26 -29 33 -2 -1 0 -1 -1 -1
word after: near	41 -36 -8 -11 -3 -3 -1 -7 -1
word after: now	-66 -9 -17 -48 -7 -5 -3 37 -2
word after: number	29 -27 -18 -15 -20 -24 -15 -9 -35
word after: of	-28 1 8 -18 -18 -10 -14 6 -12
word after: office	28 -12 -14 0 -1 -3 -2 -3 -3
word after: oldest	45 -21 -14 0 -2 -1 0 -18 -1
word after: on	8 -4 -3 -44 -44 -24 -28 -30 -16
word after: one	32 57 -54 -2 -4 -1 -1 -43 -1
word after: ones	12 -24 32 -22 -3 -10 -6 -31 32
word after: other	-27 -20 43 -2 -7 -18 -11 -16 -9
word after: our	60 -74 -21 -2 -5 -2 -3 -27 -3
word after: out	-1 6 -28 -12 -3 -2 -2 -9 -4
word after: over	33 -3 -43 -26 -14 -21 -18 -11 -2
word after: overal	45 -55 -10 -27 0 0 0 26 0
word after: own	4 -28 -1 0 -1 -1 -1 -13 0
word after: part	39 -39 -29 -19 -7 0 -1 -4 0
word after: people	71 -55 -13 -1 -4 -2 -1 -20 0
word after: per	14 11 -20 18 -23 -2 -3 -9 -1
word after: place	-43 21 13 -5 -2 -3 -2 -21 -1
word after: priest	17 -12 -1 -1 -1 -1 0 -1 -2
word after: prison	15 -4 -7 -5 -3 -2 -1 -2 1
word after: reache	-6 14 0 -1 0 0 0 -6 0
word after: receiv	5 -21 4 16 0 0 0 -3 0
word after: region	-30 -54 37 -29 -14 -16 -11 -39 10
word after: releas	66 -17 -26 -16 -15 -8 -14 -18 -6
word after: relief	19 -3 0 -5 0 0 0 -16 0
word after: repatr	-7 49 -25 -10 -1 -9 -1 -49 0
word after: rescue	-34 43 -54 -5 -6 -5 -7 10 -15
word after: return	-23 1 11 -13 -10 8 -13 -26 -14
word after: reunit	6 23 -11 -16 0 -1 0 -8 0
word after: ru	14 -2 -1 0 -8 0 0 -5 0
word after: russia	-19 -6 6 -29 -11 -11 -15 8 7
word after: said	-18 3 5 -3 -2 -2 -2 -11 -11
word after: saturd	3 -43 21 11 -5 -6 -3 -7 -1
word after: says	20 13 -16 -1 -2 0 -1 -5 -1
word after: separa	36 -72 -40 -16 -4 -4 -3 -9 -4
word after: sergea	58 -57 -5 -1 -1 -3 -1 -2 -2
word after: servic	-42 15 15 -5 -6 -6 -4 -13 -2
word after: set	28 -6 -43 -12 -4 -2 -3 -14 0
word after: settle	17 -1 0 -1 0 0 -1 -14 0
word after: seven	-16 15 -13 -4 -4 -4 -4 -5 -4
word after: shot	77 -19 -48 -15 -9 -2 -3 -23 -12
word after: side	-32 13 9 -60 9 -20 -25 -10 -17
word after: sides	-39 -16 -16 9 -1 -8 -1 29 -9
word after: since	-1 -34 -21 -17 -6 -10 -4 50 -17
word after: six	20 23 -18 -13 -1 0 -1 -18 -6
word after: so	-47 -13 -8 -9 -1 -11 -2 41 -16
word after: soldie	-20 23 -51 -6 -1 -2 -1 23 -2
word after: some	-58 28 -1 -3 -1 -1 -1 53 -16
word after: specia	17 -5 -11 0 0 0 0 0 0
word after: state	5 -4 -1 0 0 0 0 0 0
word after: states	30 -2 -18 -27 0 -1 -1 -11 -1
word after: still	31 -55 -15 -9 -4 -9 -3 -1 -15
word after: sunday	-6 -7 14 -6 -1 -1 -1 -1 0
word after: surren	13 -8 0 0 0 -1 0 -3 -1
word after: swap	22 -17 12 -1 0 0 0 -16 0
word after: taken	-21 47 -53 -15 -2 -5 -2 -21 -13
word after: talks	0 4 -8 -3 -3 -3 -3 -4 -3
word after: tanks	7 -2 -1 0 0 0 0 -1 -2
word after: ten	28 6 0 -9 -3 -13 -9 -17 -35
word after: territ	-11 -1 32 -1 -1 -1 -1 -17 -2
word after: that	-49 14 7 -17 -10 -10 -5 -5 -37
word after: the	-6 -37 14 -12 -18 -21 0 18 -7
word after: their	18 -5 -43 21 -11 -7 -8 -42 -16
word after: them	-2 -4 -17 3 -18 -20 -12 -5 -23
word after: there	-1 0 -21 0 0 -3 -1 -1 61
word after: this	-10 -70 -31 -31 -7 -6 -11 36 -2
word after: those	30 9 -31 0 0 -1 0 -1 0
word after: three	-4 -70 -33 -31 -9 -10 -13 40 -6
word after: throug	-25 -15 -15 -19 -1 15 -3 19 0
word after: thursd	10 8 -8 -20 -1 -1 -2 -1 0
word after: to	21 -33 -13 -34 -14 -25 -15 19 -6
word after: today	13 34 -37 -1 -12 -15 -12 -67 -11
word after: togeth	23 17 -30 -54 -2 -4 -1 -11 0
word after: tonigh	-54 -27 -1 50 -2 0 -1 -3 0
word after: too	-37 36 8 -3 -1 -2 0 -3 -1
word after: took	-64 22 14 -3 0 -1 -1 -5 -1
word after: total	-48 -21 13 9 -3 -8 -3 46 -13
word after: transf	-7 33 -30 -2 0 -13 -2 0 -2
word after: two	-7 41 -43 13 -16 -10 -9 -30 -20
word after: uae	-46 -7 9 -49 -3 -6 -3 46 -1
word after: ukrain	-41 30 -15 -55 -13 -10 -15 5 -6
word after: under	-16 1 -5 -20 -10 -4 -2 -3 0
word after: united	9 -31 69 -34 -8 -2 -1 -41 -1
word after: vehicl	7 0 -1 0 0 0 0 -2 -4
word after: war	40 -5 0 -2 -1 -3 -1 -38 -1
word after: was	14 -10 -8 -28 -18 -10 -8 -33 -8
word after: way	-83 -23 8 -39 55 -21 -17 2 -8
word after: wednes	-35 28 -4 -18 -15 -3 -7 -16 -1
word after: week	40 -48 36 -12 0 -1 0 -35 -1
word after: well	-9 -10 23 -1 -2 0 -1 -7 0
word after: went	5 -6 -20 -40 54 -15 -15 -29 -5
word after: were	8 -15 -2 11 -19 -14 -24 -75 -25
word after: when	22 0 -19 0 0 -1 0 -1 0
word after: which	-43 -10 -39 17 -4 -7 -2 45 -17
word after: who	6 -4 18 -10 -4 -11 -8 -25 -10
word after: whom	14 -18 -50 11 -2 -15 14 -18 -5
word after: whose	-22 22 18 -25 -3 -2 -2 -4 -2
word after: will	20 -17 -9 -3 -5 -4 -3 -14 -4
word after: with	9 -17 14 -21 -4 -8 -9 7 -2
word after: withou	48 4 0 -24 -6 -16 -13 -2 -17
word after: women	4 39 -15 0 -1 -5 0 -3 -1
word after: would	40 -28 -4 0 -6 -1 0 -3 -4
word after: wounde	3 -30 -44 -16 0 18 -7 -2 -3
word after: year	-37 -7 -3 0 -1 -1 -2 40 -1
word after: years	46 -36 -4 -1 -1 0 -6 -3 -4
word after: а	54 -52 -24 -19 -34 -49 -22 10 -37
word after: або	31 -11 -2 0 -1 -13 -2 -16 -15
word after: авиабо	27 -6 -17 -2 -2 0 0 -3 0
word after: автомо	59 -46 -39 -2 -3 -4 -2 -2 -2
word after: аес	16 -13 0 0 0 0 0 0 -1
word after: азерба	34 -28 -14 -1 -1 -1 0 0 0
word after: азова	-39 54 -48 -11 -2 -12 -5 -2 -2
word after: азовст	75 -92 -47 -8 -24 -19 -7 -20 -21
word after: активі	13 -5 -1 0 -2 -2 0 -3 -1
word after: бахмут	-11 38 -55 -6 -12 -6 -4 -41 -6
word after: без	22 -2 -63 -14 -21 10 -21 -35 -12
word after: безвіс	-37 18 -35 -7 -26 -22 -5 -28 37
word after: белгор	-49 -28 43 -1 -2 -1 -2 -17 -2
word after: белору	-9 -17 73 -2 -1 -1 -1 0 -8
word after: беспил	48 -22 -14 -2 -5 -1 -2 -12 -2
word after: бойові	29 -16 -4 0 -4 0 0 -5 -2
word after: бойцов	50 -63 42 -16 -6 -7 -8 14 -6
word after: боку	-16 10 7 -10 -50 -23 -10 -65 -46
word after: больни	19 -2 -11 -1 0 -1 -3 -2 0
word after: больше	-25 -64 86 -2 -2 -4 -5 -13 2
word after: борони	41 2 -10 -2 -2 -12 -1 -19 -6
word after: борту	25 -14 -6 -1 0 -1 -1 -1 -2
word after: бпла	6 -1 -3 0 0 0 0 -1 0
word after: братів	68 -65 -9 -6 -5 -11 -3 -34 -1
word after: бригад	37 -30 -2 0 0 -9 -1 -1 -7
word after: бронир	30 -9 -17 -5 0 -1 -1 -2 -4
word after: брянск	6 0 -4 0 0 0 0 0 -1
word after: були	-8 -12 10 -11 -6 -5 -8 -30 -4
word after: було	45 -42 -6 -5 -3 -6 -1 -15 -3
word after: был	24 -4 -12 0 0 -1 -3 -5 0
word after: были	65 -18 -66 -3 -8 -15 -1 -1 -3
word after: бійці	42 -41 -17 -1 -4 0 0 0 -2
word after: бійців	84 -80 12 -1 -5 -9 -2 -4 -3
word after: білору	-32 -25 31 -3 -7 -3 -6 -16 -9
word after: більше	-20 57 0 -1 -2 -1 -2 -16 -10
word after: в	6 -44 5 -10 -26 -6 6 -72 0
word after: важкоп	14 -2 -16 -1 -2 -17 -6 -14 -15
word after: вважал	95 -56 -52 -10 -27 -26 -8 -42 -109
word after: вважаю	-76 -4 0 0 0 -1 0 -23 47
word after: вдалос	27 -39 -6 -6 -1 -4 -7 -5 -24
word after: вдома	-5 1 -29 -24 -7 -14 -9 19 -8
word after: везли	25 -25 -1 -1 -1 -6 0 -2 -9
word after: велико	-5 14 -13 -1 -1 -1 -1 -3 -3
word after: вернув	84 -55 -57 -27 -3 -3 -1 -8 -6
word after: вернул	-44 -17 36 11 -20 -8 -14 -58 -20
word after: вертол	16 -1 -1 -2 0 0 0 -11 0
word after: вже	37 -12 -53 -3 -8 -13 -6 6 -24
word after: взамен	-7 -30 44 -7 -10 -8 -3 -12 -1
word after: взяли	-26 21 -16 -2 -2 -9 -1 -16 -15
word after: взятых	-36 7 -6 -1 -2 -1 -1 0 -1
word after: вивезе	-27 -35 -5 -2 -2 -3 -1 30 0
word after: вивезл	2 23 -20 -5 -3 -17 -6 -12 -4
word after: визвол	-28 46 -80 -52 -11 -17 -13 29 -20
word after: вийшли	5 7 -40 -5 -2 -3 -4 -12 -6
word after: викона	-35 -17 -2 -1 -1 -2 -1 34 -1
word after: випадк	23 -1 0 0 -2 -1 0 -18 -1
word after: вирвал	-4 -8 -17 0 0 -1 -1 35 -4
word after: вирван	-12 24 -3 0 -1 -1 -1 -5 -3
word after: виїхат	50 -46 -3 -2 -1 -1 -1 -1 0
word after: включа	-65 21 -3 -1 -4 -1 -2 -5 -4
word after: вместе	54 -14 -33 -2 -3 -9 -6 -5 -5
word after: вместо	23 0 -20 0 0 0 0 -1 -1
word after: вмс	87 -68 -9 -1 -4 -8 -1 -20 -10
word after: воды	7 -2 -1 -2 0 0 0 0 0
word after: военно	-30 22 -27 24 23 -18 -22 -30 -40
word after: военны	-44 34 7 -38 -29 -8 -14 -66 -36
word after: возвра	21 -45 17 -17 -8 -8 -23 -26 -10
word after: возз'є	-2 19 -3 -13 -1 0 -1 -4 -3
word after: волонт	-31 9 -1 -1 -1 -2 -1 -20 21
word after: волі	-75 42 -27 28 -4 -6 -3 -10 -1
word after: вона	24 -14 -1 0 -1 -1 0 -13 -3
word after: вони	9 -26 22 -2 -2 -3 -2 -14 -4
word after: вооруж	-12 28 -4 -1 -4 -5 -7 -15 -4
word after: восемь	-54 3 45 -29 -46 -9 -7 -64 -31
word after: воссое	-60 52 -32 -36 -4 -4 -9 -10 -3
word after: время	-14 -42 5 -2 -1 -4 -1 21 -20
word after: вс	20 -7 2 -1 -13 -2 -1 -6 -5
word after: все	17 -21 -69 -5 -5 -6 -3 20 -13
word after: всего	-7 -44 -44 -2 -5 -1 -4 -5 31
word after: встигл	66 -63 -54 0 -7 -15 -5 -24 -28
word after: встреч	-35 -23 -8 -4 -10 28 -7 -22 -13
word after: всу	25 11 -31 -11 -7 4 -12 -23 -41
word after: всього	-34 8 -11 0 0 -1 -1 8 0
word after: всі	-26 33 -35 -2 -6 9 -5 -34 -46
word after: всіх	5 -3 -1 0 -1 0 0 0 0
word after: втрати	75 -75 -1 0 -1 -1 0 -13 -2
word after: вчера	48 -37 -18 -3 -6 -13 -1 -11 -5
word after: вчора	16 -7 -1 0 0 0 0 -8 0
word after: вывезе	-30 32 -29 -3 -2 -5 -3 -6 -4
word after: выехал	-4 40 -1 -10 -14 -5 -2 -12 -1
word after: вызвол	-39 -2 5 -11 -6 -1 -2 31 -2
word after: выполн	38 -26 22 -3 -1 -1 -2 -25 -1
word after: вышедш	26 -1 -26 -1 -1 0 -2 -4 -8
word after: вышли	-14 -39 39 -14 -3 -2 -4 -8 -2
word after: від	-11 2 -25 -22 -30 -45 -23 1 -26
word after: відбув	43 -35 30 -4 -1 -2 -2 -12 -2
word after: відбул	44 -92 -77 -3 -13 -7 -4 19 -8
word after: віддал	4 31 -61 -3 -2 15 -4 -22 -7
word after: віднов	13 0 0 0 0 -1 0 -6 -7
word after: відпов	62 -75 -5 -7 -5 -2 -2 -10 -40
word after: військ	-51 44 41 -22 -30 -23 -21 -71 -37
word after: вільні	-23 40 -14 -19 -2 -4 -2 -30 -4
word after: він	32 -34 -13 -1 -1 -1 -1 -10 -1
word after: вісім	6 1 -16 0 -1 -1 -1 -1 -1
word after: гварді	47 -46 -1 0 0 -1 -1 0 0
word after: гектар	11 -1 -4 -1 -1 0 0 -4 -1
word after: глава	-21 -7 17 -2 -1 0 -2 0 -1
word after: говори	-34 33 -12 -1 -1 -2 -1 -8 -13
word after: госпит	68 -15 -51 -1 -3 -2 -2 -2 -21
word after: гражда	-86 33 25 -31 -46 -24 -13 -39 19
word after: границ	26 -18 18 -2 -2 -3 -1 -25 -7
word after: греко-	72 -69 -5 -1 -3 -3 -2 -12 -18
word after: громад	30 -9 -63 -1 -1 -4 -6 -45 0
word after: группы	10 0 -9 0 0 0 0 0 0
word after: далі	44 -21 -3 0 0 -1 0 -42 -1
word after: два	23 -73 -49 -8 -19 -30 -13 44 -27
word after: двадца	59 15 -49 -4 -1 -2 -6 -14 -23
word after: двадця	31 27 -41 -2 -1 -1 -1 -5 -6
word after: двое	-43 98 -97 -14 -32 -15 -5 -35 -24
word after: двоих	8 34 -33 -2 -1 -2 -1 -12 -1
word after: двох	-40 55 -54 -4 -2 -18 -6 -33 -2
word after: двоє	47 -35 -55 -7 -13 -11 -7 -47 -21
word after: двух	-48 9 -2 -14 -18 -4 -4 -8 -3
word after: де	14 0 -1 0 -1 -1 0 0 -10
word after: дев'ят	-24 27 -17 -4 -2 -2 -2 -9 -15
word after: девять	27 29 -50 -2 -8 -6 -4 -2 -5
word after: действ	29 -18 -1 -1 -1 -10 -2 -1 -5
word after: делега	0 -26 26 0 0 0 0 0 0
word after: день	60 -52 -34 -2 -20 -2 -6 -19 -5
word after: депута	-7 -24 36 0 -1 0 -1 -14 0
word after: держав	77 -52 -27 -1 -2 -2 -2 -53 -13
word after: держсп	99 -89 -32 -1 -3 -2 -2 -4 -8
word after: десяти	57 -39 -2 0 -3 -2 0 -30 -3
word after: десятк	22 -19 -14 0 -2 -2 -1 -2 -7
word after: десять	31 13 -31 -4 -2 -1 -2 -40 -13
word after: детей	-22 43 -60 -10 -2 -1 -2 -11 -3
word after: дети	21 -22 -16 -1 -2 -4 -2 -1 -2
word after: дехто	-34 34 -6 -1 -1 -1 -1 -12 -1
word after: для	19 -6 -35 -5 -16 -3 -2 25 -11
word after: днр	38 -43 -23 -1 -2 -4 -4 -2 -15
word after: дні	-1 -104 -38 -6 -12 -21 -9 54 -16
word after: до	25 -12 -15 -16 -7 -21 -12 -62 3
word after: добров	-41 52 -18 -1 -2 -9 -2 -14 -1
word after: добу	69 0 0 0 0 -1 0 -69 -8
word after: довічн	35 -26 -3 0 -1 -1 -2 -2 -5
word after: догово	-15 -23 -16 0 -1 -1 0 17 0
word after: додому	2 -2 -76 9 -7 -15 -7 25 -6
word after: докуме	24 -10 -4 0 -1 -1 0 -6 -2
word after: должен	40 -2 -14 0 -1 0 -3 -23 0
word after: дома	22 -83 61 -53 -13 -13 -20 -37 -22
word after: домов	23 -5 -5 -1 -1 -1 0 -11 0
word after: домови	35 -26 -11 -1 -1 -3 -1 -18 -1
word after: домовл	71 -56 -12 -5 -13 -3 -1 -25 -10
word after: домой	40 -79 7 -43 -19 -5 -9 -23 -17
word after: донбас	36 -12 -14 -1 -15 -2 -1 -11 -3
word after: донецк	44 -25 6 -3 -5 -5 -3 -11 -33
word after: донець	76 -70 -38 -5 -9 -5 -6 -42 -5
word after: донечч	61 -55 -16 -1 -12 -4 -1 -35 -3
word after: допомо	22 -1 0 0 -2 -2 -1 -14 -2
word after: достав	67 -47 -35 -8 -2 -1 -5 -3 0
word after: досі	23 -1 0 0 0 0 0 0 -22
word after: дочека	-9 14 -4 0 0 -1 0 0 -1
word after: дпсу	64 -61 -1 -1 -1 -1 -2 -2 -5
word after: друг	-22 2 4 -30 -24 -17 -4 -1 -6
word after: другу	-22 2 4 -30 -24 -17 -4 -1 -6
word after: дружин	-36 38 -6 -2 -2 -3 -2 -7 -12
word after: дістал	5 0 0 0 0 0 0 -2 -3
word after: дітей	21 -9 -3 -5 -2 -9 -7 -60 -19
word after: его	38 -33 -8 -1 0 -1 -1 -1 -1
word after: единиц	60 -4 -7 -2 -9 -4 -3 -44 -46
word after: едут	36 -9 -25 -5 -1 -1 -2 -6 -2
word after: електр	72 -50 -1 0 -4 -6 -2 -51 -3
word after: емірат	-65 -1 28 -11 -6 -2 -2 -22 -5
word after: есть	19 -22 -4 -5 -1 -2 -1 -11 -19
word after: еще	27 -9 -49 -8 -9 25 -11 -5 -48
word after: ж	-6 41 -39 -1 -1 -3 -1 -1 -27
word after: же	28 -75 55 -6 -1 -2 -5 -32 -8
word after: женевс	64 -63 -35 -6 -16 -13 -10 -18 -4
word after: женщин	45 -23 -18 -6 -4 -8 -3 -13 -10
word after: жизни	0 -6 14 0 0 0 -1 -13 -2
word after: жизнь	-2 -2 8 0 0 0 0 0 -3
word after: жителе	28 -45 14 -2 -9 -1 -3 -7 5
word after: жители	49 -61 26 -1 -3 -1 -2 -12 -11
word after: жителя	43 -18 9 0 -1 0 -3 -17 -3
word after: жителі	-4 -54 55 0 0 -1 -6 -4 -2
word after: журнал	-4 -20 -6 -1 -2 -1 -1 -14 18
word after: жінки	92 -83 -55 -4 -10 -7 -4 -47 -25
word after: жінок	84 -57 -48 -5 -4 -13 -2 -21 -13
word after: з	46 -49 -37 -18 -25 -24 -17 11 9
word after: за	19 24 -83 -57 -45 -39 -23 -15 3
word after: забезп	-11 -46 -6 0 0 43 -1 0 0
word after: забрал	-15 5 18 -22 -11 -19 -9 -44 -5
word after: завдяк	54 4 -45 -3 -1 -4 -2 -45 -1
word after: заверш	1 -22 -5 -17 -6 -3 -5 8 -7
word after: завтра	25 -17 -7 -3 0 -1 0 -5 -1
word after: загало	-11 -36 -1 -1 -1 -7 -1 16 0
word after: загибл	17 -11 -17 -6 -8 -21 -16 -21 -8
word after: загину	-10 30 -8 -1 -2 -5 -1 -30 -1
word after: задерж	5 0 -1 -2 -1 0 0 0 0
word after: закрыт	28 -14 -9 -2 0 0 -1 -2 0
word after: залиши	-1 27 -22 -1 -1 -1 0 0 -2
word after: запорі	54 -41 -11 -3 -4 -6 -2 -39 -6
word after: застен	17 -30 24 0 0 0 0 0 -17
word after: заступ	4 15 -46 -1 -5 -8 -1 -23 -17
word after: засудж	39 -25 -31 -1 -2 -14 -2 -4 -7
word after: затрим	38 -38 -37 -2 -3 -4 -7 -10 -11
word after: захвач	-4 -43 45 0 -1 -1 -1 0 -1
word after: захисн	60 -52 -75 -8 -8 -23 -4 -1 -16
word after: защитн	-51 38 -24 -6 -21 -8 -6 11 -7
word after: збройн	74 -65 -73 -20 -15 -34 -12 -47 -19
word after: звання	43 -40 -13 0 -3 -2 -1 -3 -1
word after: звонко	18 0 -2 0 -1 0 -1 -14 -2
word after: звільн	-19 6 -24 -17 -8 -28 -10 12 -17
word after: здалис	6 -1 -2 0 0 0 0 -1 -1
word after: земляк	51 -55 -15 -7 -8 -3 -5 -15 -7
word after: землі	-32 51 -30 -32 -1 -3 -2 -42 -3
word after: зміїни	72 -56 -9 0 -3 -14 -2 -7 -13
word after: зникли	-29 14 -49 -9 -24 -24 -7 -32 37
word after: знову	-65 -33 -24 -63 -13 -17 -9 77 -11
word after: зокрем	-32 49 -22 -1 -5 -13 -4 -62 -9
word after: зсу	53 -47 -42 -12 -11 -33 -14 -25 -28
word after: зустрі	-33 47 -25 -2 -7 -5 -4 -58 -13
word after: зі	-34 70 -35 -3 -10 -38 -13 -61 -32
word after: и	2 -14 -27 -22 -31 -9 -22 -3 -43
word after: из	0 8 -7 -24 -29 -25 -6 -47 -4
word after: им	-32 24 -5 -14 -15 -4 -9 -20 -24
word after: инвали	103 -77 -64 -9 -6 -21 -7 -20 -11
word after: иностр	2 40 -50 -5 -8 -1 -3 -2 -4
word after: их	12 17 1 -9 -7 -13 -6 -35 -33
word after: июля	55 -44 -55 -5 -3 0 -1 0 -1
word after: й	-47 65 -14 -7 -10 -16 -9 -54 -13
word after: йде	46 -26 -4 0 0 -1 0 -43 -1
word after: його	-51 52 -5 -1 -1 -1 -2 -5 -3
word after: к	-46 47 -40 -21 -15 -23 -15 -38 7
word after: каждой	-14 12 -12 -10 -55 -17 -20 47 -34
word after: каждую	-34 19 -8 -14 -48 -2 -5 -7 -2
word after: каждый	-28 -6 -8 0 -1 -1 -1 27 -13
word after: катува	25 -1 -1 0 -1 -4 -1 -21 -3
word after: кварти	22 -12 -6 0 0 -1 0 -2 -1
word after: киев	19 13 -42 -5 -2 -13 -10 -15 -3
word after: киевск	-5 -18 32 0 -1 0 0 -1 -10
word after: киеву	35 17 -48 -2 -3 -27 -5 -5 -13
word after: кого	20 -1 -14 -3 -14 -8 -2 -29 -13
word after: кожен	-57 51 -2 -1 -1 -5 -1 24 -1
word after: кожног	-37 20 8 -10 -50 -23 -7 -65 -43
word after: кожної	-12 -21 30 -12 -22 -16 -17 -42 -17
word after: колонн	-29 -8 12 -2 -3 -1 0 -1 -1
word after: колоні	9 -1 -2 0 0 -2 -1 -3 0
word after: конвен	65 -63 -36 -8 -16 -13 -10 -20 -9
word after: консул	23 0 0 0 0 -1 0 -21 -1
word after: конца	16 -11 0 0 -1 -1 -1 -1 -1
word after: коорди	-29 29 -8 -3 -7 -10 -6 -25 -16
word after: корабл	-38 47 -50 -1 -4 -2 -10 -21 -14
word after: кордон	-41 48 -18 -2 -1 -1 -1 -5 -1
word after: которо	15 -4 -6 0 0 0 0 -3 0
word after: которы	-18 1 23 -30 -20 -42 -16 -49 7
word after: крім	-30 11 -3 -2 -2 -16 -1 -1 -2
word after: кто	16 -41 -1 -33 -24 -4 -4 -10 -1
word after: кто-то	20 -1 -4 -1 -1 -1 -1 -3 -8
word after: курсан	5 -1 -1 0 0 0 0 -2 0
word after: курско	-11 -38 23 -3 -7 -8 -11 12 -11
word after: курськ	-47 38 6 -1 -1 -24 -12 -16 -21
word after: курщин	-37 -41 57 -2 -1 -8 -13 -7 -13
word after: кілько	67 -26 -38 -1 -4 -5 -5 -29 -8
word after: кількі	18 -18 -1 -2 -2 -1 -2 -69 29
word after: кінця	29 -1 -28 -1 0 0 -6 0 -1
word after: лабора	24 -7 -1 0 -1 -3 0 -10 -5
word after: лет	38 -34 -4 -1 -2 -2 -5 -21 0
word after: летчик	-16 -13 16 -2 -2 -2 -2 -7 -4
word after: лиц	-7 -6 9 -1 0 -1 0 0 0
word after: лише	-32 -9 3 0 -2 -2 -1 34 -37
word after: лнр	56 -29 -36 -1 -1 -1 -2 0 -11
word after: луганс	28 -18 -43 -6 -2 -4 -2 -9 -2
word after: льотчи	-73 32 -3 -2 -8 -6 -4 0 -11
word after: людей	44 -36 19 -5 -14 -10 -3 -18 -17
word after: люди	5 -24 24 -3 -1 0 -1 -1 -4
word after: літніх	39 -30 -2 0 -1 -1 0 -2 -5
word after: майже	-1 47 -32 0 -4 -3 0 -4 -17
word after: мали	61 -44 -5 -6 -3 -2 -4 -17 -25
word after: мариуп	-17 25 -71 -9 -5 -7 -4 -8 -12
word after: маріуп	101 -81 -40 -11 -4 -22 -6 -32 -29
word after: матере	34 -21 14 -8 -2 -1 -1 -2 -4
word after: матері	11 -43 40 -1 -1 0 -3 -2 0
word after: матрос	7 -2 -4 0 -1 -3 -1 -4 -13
word after: машин	27 -1 -4 -1 -1 0 0 -23 0
word after: мають	29 -22 -16 0 -4 -6 -2 -5 -3
word after: мая	102 -90 -88 -9 -1 -3 -3 -4 -4
word after: має	4 -37 -7 -2 -5 -10 -5 24 -7
word after: медвед	18 -35 6 -19 -7 -32 -4 -23 -6
word after: медици	15 0 -8 0 0 0 0 0 -6
word after: между	-2 -12 -13 0 0 -1 0 16 0
word after: мера	-47 52 -33 -1 -4 -7 -1 -12 -15
word after: мест	9 0 0 0 0 0 0 -8 0
word after: месяца	15 -11 -1 0 -1 -1 -1 0 -1
word after: мешкан	-41 11 3 0 -1 -24 -10 -5 -2
word after: ми	17 -62 19 -8 -6 -22 -14 33 -21
word after: микола	32 -15 0 0 0 -1 0 -14 -3
word after: минобо	13 10 -12 -11 -3 -1 -2 21 -15
word after: младше	6 6 -20 -7 -16 -2 -2 -15 -3
word after: млн	12 -2 -1 -5 -1 -2 0 -1 0
word after: мо	-20 -11 12 0 -1 -1 -1 -5 0
word after: моргів	98 -17 -53 -1 -4 -37 -6 -59 -36
word after: морпіх	53 4 -21 -1 -5 -1 -2 -3 -14
word after: моряки	-53 -27 45 -2 -1 0 -6 -2 -2
word after: морякі	-17 -55 48 -1 -1 -25 -3 -4 -13
word after: москва	56 -6 -3 -11 -1 -4 -5 -42 -49
word after: москве	-3 92 -84 -1 -3 -1 -1 -9 0
word after: москву	58 0 -55 -3 0 -1 -1 0 0
word after: мужчин	38 54 -68 -2 -1 0 -2 -9 0
word after: мы	18 -28 24 -18 -28 -10 -17 -4 -4
word after: мільяр	49 -39 -1 0 -3 -1 -1 -5 -2
word after: мінреі	-27 2 6 -2 -8 -1 -1 -23 12
word after: місць	11 -1 0 0 0 0 0 -9 -2
word after: місяці	-38 36 -15 -3 -2 -1 -1 -6 -13
word after: на	-14 24 11 -19 -26 -25 -19 -48 -55
word after: над	-7 -1 -8 0 -1 -1 0 20 -3
word after: найбіл	-26 -10 11 -1 0 0 0 -1 0
word after: наймол	45 -41 -12 -2 -12 -3 -2 -36 -7
word after: найста	72 -101 -38 -4 -13 -13 -5 -24 -14
word after: нам	-49 6 11 -39 -26 8 -32 -16 -52
word after: направ	-34 25 -4 -1 -1 -3 -8 -9 -1
word after: напрям	78 -52 -16 -3 -8 -2 -4 -26 -4
word after: нарешт	63 -60 -4 -4 -5 -2 -3 -29 -3
word after: народн	58 -45 7 -2 -2 -4 -1 -3 -9
word after: нас	8 38 -38 -1 -1 -1 -1 -6 -12
word after: находи	-9 -18 22 0 0 -1 -1 -1 -2
word after: находя	8 -6 2 0 0 0 0 0 -4
word after: нацгва	-18 34 -56 -10 -17 -46 -13 -39 -34
word after: націон	51 -50 -1 -1 -1 -1 -1 -1 -3
word after: нашей	4 26 -26 -1 0 0 -1 -2 -1
word after: наши	1 15 -10 -38 -4 -5 -3 -7 -15
word after: нашим	24 -26 -15 -2 -5 -7 -11 -20 -4
word after: наших	-54 8 12 -18 -11 -10 -15 7 11
word after: наші	30 -55 8 -6 -8 -1 -2 -8 -7
word after: нгу	-48 61 -15 -4 -6 -4 -4 -5 -5
word after: не	21 -58 -46 -12 -14 -15 -9 13 -64
word after: неволі	-39 11 -26 -4 -7 -4 -9 -3 32
word after: незако	-41 3 22 -2 -3 -8 -3 19 33
word after: незале	33 -34 -6 -1 -4 -2 -1 33 -19
word after: некото	-23 27 25 -6 -5 -1 -5 -33 -20
word after: неотло	-6 -33 -14 -1 -1 29 -17 -2 -1
word after: нескол	15 -1 -14 0 0 0 0 -1 0
word after: ним	-22 -7 -27 -1 -1 -3 -4 -9 47
word after: ними	20 -20 4 -2 -2 -1 -1 -5 -2
word after: них	-1 -53 19 -18 -24 -30 -15 24 -3
word after: но	35 -23 -27 -5 -3 -4 -5 -11 6
word after: новини	92 -80 -45 -4 -33 -6 -4 -18 -9
word after: нуждаю	-23 -42 20 -2 -2 16 2 -4 -45
word after: о	82 -9 -46 -11 -3 -6 -6 -39 -34
word after: оаэ	-37 -5 7 -1 -2 -3 -2 0 -1
word after: об	19 0 -16 0 0 -1 0 -1 -1
word after: обе	-15 26 -20 -9 -1 -1 -1 -1 -1
word after: обеих	-2 -10 -7 -1 0 -1 -2 7 0
word after: област	-21 -18 33 -3 -7 -8 -12 12 -18
word after: обмен	-26 29 -13 -16 -12 -7 -8 -28 -8
word after: обмена	74 -91 -35 -5 -7 -5 -4 7 -4
word after: обмено	12 -7 -21 0 -2 -1 -1 21 -3
word after: обменя	36 -59 -37 46 -2 -1 -1 -12 -2
word after: обмін	-10 -36 34 -15 -14 13 -10 -64 -11
word after: обміни	101 -76 -17 -1 -5 -2 -1 -63 -4
word after: обміно	-46 3 -17 -6 -2 44 -11 -37 -6
word after: обміну	-49 -4 -1 -1 -1 -11 -1 44 -1
word after: обміня	25 -21 -1 -12 -9 -3 -3 -8 -5
word after: обміні	-42 53 -1 -1 -1 -1 0 17 -3
word after: обниму	-5 -31 36 -6 -1 -1 -1 -2 -2
word after: оборон	29 13 -38 -23 -22 -59 -17 -55 -35
word after: обратн	-78 47 -16 -6 -2 -5 -9 26 -5
word after: обучен	40 0 0 -1 0 0 -1 -39 -19
word after: обійня	-25 -60 -2 -5 -5 -5 -3 60 -3
word after: один	18 -19 -80 -8 -22 -24 -11 -64 5
word after: одна	-16 27 -21 0 0 -4 -1 -33 0
word after: однако	41 -61 -7 -14 -1 -2 -11 -10 -6
word after: одного	-6 18 -9 0 0 -2 0 -2 -1
word after: одну	-2 8 -4 0 0 0 0 -1 -1
word after: ожидаю	37 -23 -14 -1 -1 -2 -2 -1 -1
word after: окупан	-42 42 -11 -4 -1 -9 -1 -3 -1
word after: окупов	-33 35 -2 0 -1 -2 -6 -5 -4
word after: омбр	71 -64 0 -1 -1 -4 -2 -8 0
word after: они	-27 -9 41 -1 -1 0 -2 -2 -1
word after: онлайн	48 -16 0 -1 -1 -1 -1 -62 -8
word after: операц	68 -37 -21 -1 -1 -5 -6 -23 -4
word after: опинил	39 -5 -33 -1 -1 -1 -1 -9 -1
word after: освобо	0 -31 -18 25 -4 -4 -7 1 -25
word after: осталь	-14 -63 40 -2 -3 -5 -4 -2 -23
word after: остают	-45 -23 -66 -2 -3 -8 -21 -4 67
word after: остров	-29 34 -9 0 -3 -4 -2 -1 -10
word after: осужде	43 10 -94 -3 -7 -3 -3 -2 -3
word after: от	75 -106 -67 -38 -19 -13 -11 -12 15
word after: ответ	-4 24 -54 -1 -1 -3 15 -2 -1
word after: отдала	49 -47 6 -1 -7 -6 -3 -8 0
word after: отдали	9 -43 29 -18 -4 16 -18 4 -16
word after: отданы	-40 -23 -37 -2 -8 29 -7 -17 -6
word after: отправ	2 -18 29 -15 -13 -17 -15 -9 -24
word after: отпуск	30 0 -12 0 -1 0 0 -6 -30
word after: отпуст	11 -57 10 -19 -29 -14 23 -7 -15
word after: отпуще	-6 38 -35 -1 -1 -3 -4 -3 -2
word after: отрима	21 -12 0 -6 -4 -18 -5 -23 -6
word after: офицер	10 25 -43 -3 -5 -22 -6 -20 4
word after: офіцер	-31 48 -42 -9 -9 -20 -6 -36 -25
word after: очеред	48 -9 -22 -3 -5 -1 -2 -4 -5
word after: п'ятер	-11 40 -16 0 -1 -7 -2 -24 -13
word after: п'ятьо	-46 -44 47 -3 -8 -5 -9 -11 -2
word after: павших	28 -21 15 -5 -4 -3 -7 -7 -35
word after: паспор	8 0 0 0 0 0 0 -2 -5
word after: перебу	59 -33 -60 -15 -9 -14 -6 -38 -36
word after: перего	0 -2 7 -1 0 0 0 -3 0
word after: переда	1 -3 -16 -12 -19 -5 -16 -7 4
word after: перетн	-38 44 -16 -1 -1 0 0 -4 -1
word after: перший	-22 35 -30 -3 -4 -5 -1 -32 -15
word after: писем	6 -3 0 -1 0 -1 0 -1 0
word after: плакал	75 -89 -12 -2 -2 -5 -2 -25 -4
word after: плен	10 -50 16 -7 -3 -3 -4 -21 -7
word after: плена	-40 -46 12 -5 -2 -2 -4 29 -21
word after: пленны	-14 13 -27 -5 -5 -3 -9 32 -31
word after: плену	-4 -18 21 -1 0 -1 -1 -1 -2
word after: плюс	-28 -48 47 -1 -2 -2 -1 -8 -4
word after: по	3 -41 17 28 -13 -8 -9 -25 5
word after: побачи	14 11 -9 -4 -3 -7 -2 -35 -6
word after: побыва	15 -11 -1 -1 0 -1 -1 0 0
word after: поверн	-37 2 -39 -22 -10 29 -16 31 -30
word after: поверт	15 23 -74 18 -12 -50 -22 -60 -50
word after: повном	23 -16 -1 -1 -1 -5 -1 -23 -1
word after: повідо	-51 12 10 -11 -11 -4 -2 -35 3
word after: погибш	-44 3 7 -14 -12 -20 -12 3 -41
word after: под	37 54 -68 -2 -2 -2 -1 -3 -8
word after: подкон	0 -7 16 0 0 0 0 0 -10
word after: поза	-28 -46 -41 -2 -4 44 24 -21 -8
word after: пока	-20 -2 -31 0 0 -1 -2 -3 28
word after: покину	-41 -30 64 -7 -2 -1 -4 -24 -14
word after: полегл	6 -19 -24 -18 -13 -17 -6 27 -13
word after: полку	-48 54 -35 -6 -2 -8 -3 -3 -9
word after: полнос	79 -54 -32 -3 -1 -3 -4 -41 -13
word after: полови	30 -17 -41 36 -3 -2 -2 -23 -16
word after: полон	61 -62 43 -5 -1 -3 -1 -5 -2
word after: полоне	35 -30 -25 -1 -2 -1 -1 -8 -1
word after: полону	-35 19 -46 -14 -9 -7 -9 28 -20
word after: полоні	102 -61 -32 -2 -4 -2 -3 -35 -65
word after: получе	-59 22 -17 -3 -3 -4 -2 28 -2
word after: получи	-32 -8 14 -24 -13 -16 -7 36 -28
word after: поліце	20 -15 -2 0 0 0 0 -2 -2
word after: понад	16 -21 -26 0 -2 18 -4 -6 -8
word after: попавш	12 -21 1 0 0 -2 -1 -1 -2
word after: попрос	5 0 -3 0 0 0 0 0 -1
word after: поране	-32 -3 -7 -21 -15 36 20 -28 -60
word after: посере	-61 -2 27 -10 -5 -2 -3 -22 -6
word after: после	7 0 -7 0 0 0 0 0 0
word after: послед	57 -55 -45 -12 -2 -3 -11 -15 -4
word after: посред	-46 16 -17 -12 -7 -8 -6 -8 -2
word after: постра	9 -1 -1 0 0 0 0 -4 -3
word after: потрап	22 -16 -1 -1 0 -1 -1 -3 -1
word after: потім	11 0 0 0 0 0 0 -10 0
word after: початк	-17 -19 -2 -2 -1 -5 -3 32 -15
word after: почти	8 -6 -8 0 0 0 0 -2 8
word after: поїхал	22 -21 40 -1 -2 -2 -4 -25 -10
word after: праців	-47 -12 0 0 -1 -1 0 -5 54
word after: предст	1 -4 -15 -9 -3 -4 -2 -2 -3
word after: при	-43 35 -8 -3 -4 -2 -4 -15 -1
word after: прибул	26 -26 -26 -2 -2 -4 -1 -8 -10
word after: прибыв	51 -1 -26 -2 -1 0 -1 -24 -1
word after: привез	19 -5 -25 -8 -7 -5 -8 -51 -17
word after: пригра	-55 -29 35 -5 -8 -2 -4 35 -28
word after: приеха	-49 -13 30 -11 -7 -7 -6 -5 -21
word after: прийня	15 -4 -3 -1 -1 -1 -1 -6 0
word after: прикор	68 -40 -59 -5 -3 -8 -17 -11 -5
word after: принял	-12 39 -33 -2 -2 -12 -7 -1 -13
word after: принят	33 -28 15 0 -1 -1 -1 -23 -1
word after: приїха	-1 -13 3 -4 -3 -9 -5 -29 -8
word after: про	79 -62 6 -4 -5 -6 -2 -35 -12
word after: провед	-26 -9 -20 -1 0 -1 -1 23 -3
word after: провел	-10 14 -16 -8 -5 -12 -2 13 -5
word after: пройшл	17 -13 -1 -1 0 -2 -1 -1 -1
word after: пропав	17 -15 -15 -4 -2 -1 -2 -24 3
word after: просит	5 0 -1 0 0 0 0 0 -3
word after: просто	47 -23 -30 0 0 -11 -3 -18 -1
word after: просят	7 -3 -3 0 0 -1 0 0 0
word after: проти	42 -34 -1 -1 -1 -1 0 -5 0
word after: против	-52 4 19 -37 -68 -28 -9 33 -14
word after: проход	-53 16 -2 -6 -1 -1 0 -1 0
word after: прошед	49 -5 -42 -1 0 0 0 -2 -4
word after: прошел	-54 35 -23 -44 -6 -3 -3 -7 -5
word after: прошли	5 0 0 -1 0 0 0 -1 -3
word after: прізви	-14 -2 0 0 0 0 0 -1 18
word after: психол	89 -46 -59 -1 -7 -3 -4 -2 -28
word after: пункта	5 0 -2 0 -1 0 0 -1 -1
word after: пункті	52 -4 0 0 -1 -1 -2 -51 -1
word after: пятеро	20 -30 -7 -6 -7 -1 -4 -3 -23
word after: пять	-61 -73 71 -15 -17 -2 -4 -3 -14
word after: під	65 -14 -4 -2 -2 -3 -2 -60 -2
word after: підкон	-23 34 -9 -2 -1 -1 -1 -16 0
word after: підсум	-17 32 -16 -4 -23 0 0 3 -2
word after: підтве	-18 -16 36 -6 -13 -15 -9 -89 -2
word after: після	4 -1 9 -2 -1 -3 -1 -7 -2
word after: работа	-40 -3 -20 -1 -1 -1 -1 -2 48
word after: раз	-61 64 -21 0 -14 -4 -4 -37 -1
word after: развед	6 0 -5 0 0 0 0 0 0
word after: разлуч	-19 5 20 -2 -1 0 -1 -3 -3
word after: разом	-5 24 -26 -7 -8 -16 -4 -63 -12
word after: района	-26 -28 19 -1 -3 -1 -2 -5 48
word after: ракет	6 -5 0 0 0 0 0 -1 0
word after: ранее	-16 30 -42 0 0 -7 -2 -2 -3
word after: ранени	24 -2 -7 -1 -1 -5 -3 -1 -7
word after: ранены	29 -24 -14 -2 -2 -4 -2 -12 -9
word after: раніше	-33 38 -1 -1 -1 -8 0 -1 -1
word after: расска	-22 43 -37 -1 -4 -7 -2 13 -15
word after: ребята	6 -45 34 -24 -8 -4 -3 -14 -17
word after: регион	-21 -60 -34 -3 -5 -4 -5 -8 32
word after: репатр	-4 -24 6 -5 -3 -4 -5 18 -9
word after: респуб	46 -46 1 -1 -2 -3 -2 -6 -8
word after: рефриж	32 -29 -25 -4 -6 -7 -3 -21 -24
word after: решта	28 15 -39 -5 -12 -6 -5 -25 -50
word after: реєстр	-56 -10 -1 0 0 -1 -2 -53 58
word after: роботи	-14 6 -24 -6 -17 -8 -5 18 -25
word after: роботу	8 -2 0 0 0 -1 0 -5 0
word after: родин	26 -5 -19 -5 -1 -2 -1 0 -1
word after: родина	-8 13 0 0 0 0 0 -6 -2
word after: родине	-50 -60 85 -16 -3 -31 -3 -2 -4
word after: родину	19 -15 9 -7 -6 -4 -1 -2 -1
word after: родным	-66 -2 50 -12 -3 -1 -2 -4 -1
word after: родных	25 -13 9 -1 -4 -5 -2 -15 -6
word after: родств	-13 25 -4 -1 -1 -1 -1 -3 -15
word after: розпов	69 -60 -30 -12 -13 -2 -16 -13 -21
word after: роки	42 -20 -1 0 0 -1 -1 -29 -2
word after: року	12 0 0 0 0 0 0 -10 -2
word after: років	21 -21 18 0 0 0 -2 -3 -13
word after: россии	-58 6 10 -11 -17 -19 -14 16 4
word after: россий	4 18 -33 -15 -26 -15 -14 16 -27
word after: россию	-28 24 -6 -12 -11 -7 -5 -22 -8
word after: россия	2 4 -4 -6 -31 -43 -18 -15 -21
word after: російс	-9 11 14 -17 -20 -32 -18 -39 -47
word after: росія	-11 60 -89 -15 -13 8 -13 -54 34
word after: росіян	70 7 -51 -5 -6 35 -5 -27 -31
word after: росією	-3 7 0 0 0 -1 0 -15 13
word after: росії	1 1 34 -2 -4 -17 -8 -49 -27
word after: рф	24 -9 2 -11 -16 -22 -7 0 -26
word after: рядови	-78 40 53 -3 -7 -15 -6 -9 -13
word after: рядові	88 -86 -6 -2 -4 -4 -2 -7 -6
word after: рятува	-45 46 -35 -2 -1 -8 -4 -2 -1
word after: рідним	-34 49 -2 -16 -1 -1 -2 -67 -1
word after: рідних	16 14 -10 -2 -1 -2 -2 -3 -13
word after: рідні	54 -56 -16 -8 -19 -11 -5 -30 -36
word after: рідній	-28 46 -29 -32 -1 -2 -2 -41 -2
word after: рік	-35 -2 0 0 0 -1 -1 35 -9
word after: с	10 -20 -10 -2 -40 -20 -20 16 -51
word after: сама	25 -50 -7 -4 -1 -16 -6 -12 -2
word after: самому	11 2 -22 -7 -15 -2 -2 -15 -4
word after: сверх	4 -50 -17 -1 -2 17 24 -3 -14
word after: свобод	-8 17 -2 -27 -1 -1 -1 -5 -9
word after: свого	20 -20 6 -2 0 -1 -2 -1 -1
word after: своих	-22 13 -8 -18 -5 -2 -3 10 -15
word after: своїх	-6 -23 39 -9 -1 -3 -1 -25 -3
word after: священ	27 -13 -17 -1 -4 -2 -2 -15 -39
word after: сдалис	12 -1 -7 0 -1 -2 -1 -1 -1
word after: себе	-12 15 17 -2 0 -19 -2 0 -8
word after: сегодн	-6 -11 26 12 -32 -26 -18 -39 -29
word after: семей	-7 -32 22 -5 -4 -3 -1 -1 -1
word after: семеро	14 -5 -6 -3 -2 -1 -2 -12 -7
word after: семьи	-17 -50 -21 26 -2 -2 -5 0 -3
word after: семьям	39 -9 -38 -3 -4 -4 -5 -19 -3
word after: серед	-9 -1 -6 -12 -9 -16 -7 19 -26
word after: сержан	30 -35 6 -8 -6 -17 -6 -18 -17
word after: сил	5 -27 29 -15 -11 -18 -14 -38 -10
word after: сили	44 -50 -15 -5 -5 -4 -2 -10 -6
word after: склади	13 -12 -1 0 0 0 0 0 0
word after: складу	-28 47 -4 -2 -1 -33 -5 -37 -7
word after: следую	-19 -57 -31 0 -1 -1 -1 27 -13
word after: словам	23 -19 -41 -2 -2 -1 -2 -7 -7
word after: сложил	23 -22 -1 0 0 0 0 0 -2
word after: служат	22 -13 -30 -3 -3 -21 -3 -10 -8
word after: службу	40 -29 -2 0 -1 -11 -1 -7 -2
word after: служил	63 -52 -73 -9 -9 -39 -10 -43 -29
word after: снаряд	32 -5 -11 0 -1 -1 -1 -10 -3
word after: снова	-37 -44 60 -20 -2 -1 -2 -1 -1
word after: соглас	18 -18 -12 0 -1 -1 -1 -13 -10
word after: солдат	35 -17 -20 -6 -16 -17 -13 3 33
word after: сообща	26 7 -14 -11 0 -1 -1 0 0
word after: сообщи	-65 28 -8 -21 -5 -3 -5 -23 -3
word after: соотве	31 -17 -23 -1 0 0 -1 -1 -1
word after: сопров	14 -1 -2 -1 0 -1 -2 0 -6
word after: сорван	19 -2 -15 -1 -1 0 0 0 -1
word after: сорок	-66 63 16 -9 -42 -6 -5 -55 -13
word after: состоя	-10 33 -50 -16 -2 -11 -4 -13 -3
word after: списки	19 -3 0 -1 -1 0 -1 -13 -1
word after: спільн	41 -1 0 0 -1 -4 -1 -40 0
word after: среди	-12 -81 60 -34 -39 -9 -6 -66 -12
word after: срочно	-28 -56 57 -1 -2 -15 16 -2 -13
word after: ссо	-16 18 -17 -2 -3 -6 -4 -5 -12
word after: стамбу	-17 -17 -4 0 0 -2 0 43 -2
word after: стан	45 -39 -46 -15 -4 -23 -4 -43 -37
word after: старше	86 -78 -27 -1 -3 -5 -1 -6 -14
word after: статус	48 -59 -27 -1 -1 -17 -5 -7 -24
word after: сто	-21 -75 73 -19 -17 -4 -7 -12 -16
word after: стольк	-13 1 -16 25 -11 -10 -9 -35 -11
word after: сторон	-8 15 -12 -18 -75 -34 23 -14 -36
word after: стран	-40 -8 10 -10 -10 -2 -2 -6 -2
word after: стільк	-40 3 -16 -6 -12 -17 -7 70 -25
word after: суджан	-35 -24 26 -2 -2 -3 -7 -14 40
word after: суджи	-76 -47 87 -11 -8 -5 -9 -1 -8
word after: судна	-35 47 -46 -2 -1 -10 -5 -2 -1
word after: сумах	-9 -8 -51 -1 -2 -4 -10 -4 50
word after: сьогод	-54 34 -73 29 -14 -25 -16 13 -23
word after: сюда	32 -64 39 -7 -9 0 -3 -8 -22
word after: сімох	-21 46 -27 -1 -1 -2 -1 -21 0
word after: та	9 43 -65 -9 -8 -23 -11 -33 13
word after: так	-37 45 -53 -24 -3 24 -9 -46 -2
word after: така	7 -24 -2 -1 -3 -1 -2 -69 29
word after: также	53 33 -59 -1 -3 -1 -2 -10 -20
word after: такий	-37 53 -46 -4 -23 -1 -1 -3 -3
word after: таких	6 11 -6 -2 -14 -8 -1 -26 -8
word after: також	-15 16 -18 -7 -6 -11 -8 -21 -3
word after: там	-55 40 -52 -4 -3 -21 -6 -43 52
word after: танк	21 -8 -9 -1 0 0 -1 -2 -2
word after: танка	20 -6 -1 0 0 -1 -1 -2 -9
word after: танков	16 -4 -1 0 0 -1 -1 -2 -10
word after: теж	-13 -14 -67 -2 -4 -26 25 -10 -11
word after: тела	39 -3 -32 0 0 0 -1 0 -4
word after: телами	-43 3 36 -5 -4 -2 -2 -5 -1
word after: тепер	23 -21 -8 -1 -3 0 0 -13 -1
word after: теперь	-33 -23 32 -4 -1 -1 -2 -2 -5
word after: терито	-45 22 29 -3 -8 -12 -9 -23 -24
word after: теробо	41 -17 -65 -3 -7 -21 -9 -6 -8
word after: террит	5 -6 7 -1 -1 0 0 0 -3
word after: техник	19 -4 -2 -1 -1 -1 -1 -10 -1
word after: тижден	73 -50 -1 0 -4 -6 -2 -52 -4
word after: тимчас	21 13 -1 -3 -3 -16 -2 -21 -19
word after: тисяч	63 -27 0 -1 -1 0 -1 -5 -41
word after: тисяча	18 -17 -2 0 0 -2 0 -7 -1
word after: тисячі	-24 0 0 0 0 0 0 24 -1
word after: тих	38 1 -37 -6 -7 -5 -2 -45 -3
word after: тиші	60 -51 -7 -1 -9 -1 -1 -1 -1
word after: то	34 -47 -16 -5 -1 -1 -3 3 -2
word after: товари	35 -9 -22 -1 -1 -1 0 -1 0
word after: тогда	63 -59 -31 0 -1 -2 -2 -2 -2
word after: тоже	-3 44 -56 -2 -2 -2 -5 -22 -6
word after: том	8 27 -34 -35 -13 -2 -6 -19 -8
word after: тому	62 -47 -22 0 -3 -5 -2 -2 -8
word after: торгов	-30 -42 33 0 0 -1 -1 0 0
word after: требуе	73 -16 -60 -2 -2 -2 -2 -2 -15
word after: третьо	19 -16 -8 -1 -15 -1 -1 -8 -4
word after: три	30 -7 -2 -1 -1 -2 -1 -13 -10
word after: тридца	-73 99 -75 -24 -14 -11 -16 -60 -24
word after: тримал	66 -55 -12 -1 -1 -5 -2 -13 -11
word after: тро	13 -5 -24 -5 -10 -9 -3 -41 -7
word after: трое	-20 55 -34 -6 -3 -1 -2 -1 -3
word after: троих	-62 51 -36 0 -1 -1 -1 0 -2
word after: троє	46 -26 -23 -2 -5 -16 -5 -34 -18
word after: туда	-12 64 -54 -2 -6 -1 -1 -13 -2
word after: туречч	36 -18 -9 0 -2 -1 -1 -1 -7
word after: тысячи	-41 0 -2 0 -3 -1 0 -9 42
word after: тяжело	-38 19 -5 -6 -22 20 -14 -22 -18
word after: тяжкоп	-17 -60 -58 -7 -16 -27 -16 65 -54
word after: ті	-10 12 -3 0 -1 -2 -1 -13 -2
word after: тіл	-34 16 -20 -13 -1 -6 -1 41 -2
word after: тіла	29 10 -13 -1 -1 -14 -1 -3 -5
word after: у	-1 -15 15 -17 -18 -44 -18 -44 13
word after: ув'язн	-28 16 -22 -1 -1 -1 -1 -6 32
word after: удалос	-22 24 0 -3 -1 -5 -1 -21 -3
word after: удержи	11 -63 21 -5 -8 -1 -8 -15 -8
word after: удома	-87 116 -33 -41 -5 -4 -4 -21 -2
word after: уехали	-37 33 -14 -4 -1 -19 -2 -2 -4
word after: уже	49 -7 -20 -10 -6 -12 -9 -47 -29
word after: узгодж	26 -12 -1 0 0 -1 0 -29 -2
word after: узяли	-14 26 -39 -2 -2 -2 -2 -8 -9
word after: узятих	87 -73 6 -5 -10 -12 -2 -7 -16
word after: украин	-6 -5 -19 -47 -26 -41 19 -10 -8
word after: україн	-50 27 -16 -16 -14 -35 -15 1 4
word after: управл	24 -4 -16 -1 -1 -1 0 -2 -1
word after: урожен	15 -2 -7 0 -1 -1 -1 -2 -1
word after: усі	13 0 -22 -1 -6 -4 -3 -9 -15
word after: уточни	64 -64 -11 -2 -4 -1 -7 -7 -22
word after: утрима	21 -1 0 0 -1 0 0 -17 -3
word after: утриму	-14 16 -31 -3 -6 -10 -14 -28 27
word after: учасни	5 -1 -3 0 0 0 0 -1 0
word after: участн	16 -5 -9 -3 -1 -1 -1 -1 0
word after: участі	-30 30 3 -4 -3 -19 -5 -85 -22
word after: учора	28 -20 -3 -11 -7 -1 -1 -23 -7
word after: фамили	43 -22 -36 -3 -1 -4 -3 -3 -7
word after: федера	-19 -18 26 -1 -3 -4 -2 -7 -5
word after: хаймар	17 -5 -10 0 0 -1 0 0 -1
word after: харків	52 -40 -2 0 -2 -6 -1 -10 -2
word after: херсон	48 -45 -1 0 -1 -2 -2 -7 -15
word after: хто	-8 12 -3 0 -1 -3 -1 -13 -2
word after: це	28 12 -37 -18 -17 -37 -11 -31 -45
word after: цивіль	-61 38 32 -12 -19 -40 -16 3 -57
word after: цього	-18 30 -19 -7 -11 -12 -6 -30 -28
word after: чаес	65 -45 -7 -2 -2 -12 -2 -24 -3
word after: час	20 -32 -1 -1 -1 -10 -1 -14 -1
word after: частин	8 0 -12 -1 -1 -2 -1 -7 -3
word after: часть	22 -23 -35 -3 -2 -4 -12 -5 31
word after: чекали	-48 41 17 -2 -11 -9 -8 -5 -28
word after: чекают	27 -3 -1 0 0 -1 0 -23 0
word after: челове	-2 -33 -44 -9 -8 -20 -6 39 -17
word after: через	32 -66 29 -7 -5 -4 -12 -15 -10
word after: четвер	35 11 -45 -31 -27 -14 -11 -47 -27
word after: четыре	26 29 -40 -3 -3 -2 -7 -10 -27
word after: чи	62 -45 0 -1 0 -2 -1 -20 -3
word after: числе	-19 9 6 -37 -14 -8 -7 -20 -19
word after: числі	10 6 -17 0 -2 -3 -1 -2 -8
word after: членов	12 -6 0 0 0 -1 0 -1 -3
word after: чолові	49 -36 -26 -4 -3 -8 -2 -51 -4
word after: чорноб	26 -20 0 0 0 -2 0 -3 -2
word after: чотирь	-24 33 -31 -4 -2 -2 -2 -16 -1
word after: чужих	79 -54 -69 -3 -8 -3 -9 -21 -26
word after: шестер	38 -19 -78 -1 -5 -10 -3 -3 -2
word after: штаб	-78 17 -8 -2 -2 -8 -5 -19 -4
word after: штабу	38 -17 0 -1 -5 -1 -1 -5 -12
word after: шість	-23 -3 24 -13 -4 -4 -1 -9 -1
word after: ще	22 -28 35 -5 -6 -14 -4 -88 2
word after: щиті	-4 16 -7 -1 -1 0 0 -3 0
word after: що	54 -25 -16 -21 -13 -19 -8 -56 -40
word after: щодо	-13 -14 -1 0 -2 -3 0 -73 77
word after: эвакуи	32 -25 -26 -1 -20 -4 -1 -5 -5
word after: экипаж	-24 -33 34 0 -1 0 -1 0 -1
word after: это	32 -29 -10 -31 -22 -8 -4 -15 7
word after: этого	25 -10 -25 -1 -2 -1 -2 13 -4
word after: як	-16 18 -2 0 0 0 0 -4 -1
word after: який	40 -36 -30 0 0 -3 0 -28 -1
word after: яких	-18 -13 9 -21 -14 1 -26 -31 13
word after: якого	-53 10 -21 0 -2 40 -2 -1 -1
word after: якої	21 -23 -5 0 -10 -2 -2 -14 -9
word after: які	-4 -39 3 18 -18 -34 -18 15 -28
word after: є	34 -22 -30 -3 -7 -6 -3 -72 54
word after: і	20 -26 -31 -18 -17 -22 -14 15 -6
word after: із	15 -10 -96 -12 -22 -20 -12 4 -25
word after: інозем	-71 65 -17 0 -1 -4 -1 -3 0
word after: інші	-8 14 -15 -1 -2 -3 -1 -6 -14
word after: їдуть	14 -9 -15 -25 -3 -13 -5 -10 -2
word after: їх	-33 36 -32 -1 -4 -2 -3 -7 -2
word after: їхніх	-17 14 -2 -18 -5 -9 -4 -18 -19
word after: ،	-20 -8 -10 12 -10 -16 -21 -16 -12
word after: اجمالي	-16 -4 -12 32 -1 0 0 -35 -1
word after: اسر	-18 24 -1 -6 -1 -1 0 -3 -1
word after: اسيرا	-14 -3 -23 8 -1 -7 -3 -27 -3
word after: الي	-22 24 13 -12 -16 -5 -12 -24 -5
word after: اليوم	-1 10 -2 0 0 -1 0 -6 0
word after: اوكران	-9 26 -58 -22 -6 7 -13 -3 -2
word after: اي	-28 -7 29 -29 -3 -1 -3 -41 -1
word after: بين	-7 -44 -19 23 -1 -10 -2 8 0
word after: جانب	-17 26 9 -18 -3 -1 -4 -20 -2
word after: جانبين	-39 8 10 -19 -4 -1 -1 9 -1
word after: دولار	36 -15 -1 -1 -4 -1 -3 -21 -1
word after: روسي	-28 17 36 -16 -1 -1 -1 6 9
word after: روسيا	1 -46 13 16 -6 -10 -20 -11 -19
word after: طرف	34 -9 8 -27 -3 -13 -9 -38 -1
word after: عادوا	-52 38 -14 -40 -2 -3 -4 -3 -2
word after: عبر	-6 0 0 -15 0 0 0 17 0
word after: علي	-18 0 0 -8 0 0 0 19 -1
word after: عن	45 -25 -33 -12 -1 -16 -3 -7 -6
word after: فلسطين	19 0 -1 -14 0 0 0 -2 -1
word after: في	27 10 -32 -49 -4 -19 18 -10 -9
word after: فيما	-36 26 -16 -20 -5 -1 -2 -4 -1
word after: كل	42 10 4 -14 -3 -2 -1 -32 -1
word after: لكل	-38 3 2 -31 -2 -12 -12 -15 -1
word after: ما	-27 -16 16 -1 0 0 0 25 0
word after: مع	5 -17 -14 1 -4 -6 -4 -21 -1
word after: مقابل	2 18 1 -20 -1 -1 -1 -2 -2
word after: من	26 -4 5 -10 -8 -17 -15 -20 -14
word after: منذ	-15 -27 -8 -26 -5 -5 -3 28 0
word after: و	15 8 18 -31 -2 1 -9 -30 -2
word after: واقع	-5 -21 -17 24 0 0 0 -18 0
word after: وساطه	10 9 -4 -31 -4 -13 -11 -23 -2
word after: –	3 -19 -16 0 -22 -9 -22 -39 -14
word after: ₴	16 0 -1 0 0 0 0 -13 -1
word before 1: 	-19 0 41 -31 -41 -28 -15 -11 -43
word before 1: "	-18 -44 -19 -37 -39 -38 -25 42 -22
word before 1: '	64 -29 -9 -24 -4 -6 -5 -73 -1
word before 1: (	16 11 -41 -8 -21 -9 -8 -36 -7
word before 1: +	26 20 -13 -1 -3 -3 -2 -42 -10
word before 1: ,	14 -13 -28 -21 -9 -13 -14 -13 4
word before 1: -	74 -29 -20 -26 -2 -3 -2 -63 -9
word before 1: .	-24 -52 -16 35 -22 -2 -5 -37 -1
word before 1: /	78 -16 -13 -1 -15 -2 -2 -40 -8
word before 1: :	13 -15 3 14 -16 -16 -15 -15 -77
word before 1: ;	29 -8 -39 -26 -10 -1 -12 -13 -19
word before 1: a	7 12 12 -10 -7 -2 -3 -32 -5
word before 1: after	60 -45 -9 -22 -4 -6 -1 0 -1
word before 1: all	15 -3 -3 -4 -3 0 0 -1 0
word before 1: altoge	-43 -33 -62 -12 -3 -1 -5 54 -3
word before 1: and	7 -10 -24 -83 -29 1 0 -2 -31
word before 1: anothe	40 0 -18 -10 -9 -5 -4 -22 -14
word before 1: are	63 -57 -10 -1 -3 -7 -1 -9 2
word before 1: at	-52 -25 49 -4 -16 -9 -3 -41 28
word before 1: back	-29 31 -30 -19 -14 -3 -9 25 -7
word before 1: brough	17 -9 -3 -48 -4 -4 -2 0 -1
word before 1: carryi	26 -20 -4 -17 -4 0 0 -7 0
word before 1: covere	16 -32 -39 73 -16 -2 -2 -35 -1
word before 1: day	88 -63 -9 -3 -31 -13 -7 -37 -6
word before 1: delive	18 -1 0 -4 -1 0 0 -16 0
word before 1: every	30 -18 -9 0 0 0 0 -6 0
word before 1: exchan	28 4 -5 -3 -2 -1 -4 -37 -1
word before 1: first	-14 -10 -4 -10 -16 -3 -4 29 -2
word before 1: for	-17 28 -26 -13 -22 -12 -10 -48 -40
word before 1: freed	19 3 -16 -10 -3 -13 -4 -43 -3
word before 1: frees	-4 -42 -17 61 0 0 0 -36 0
word before 1: from	5 0 0 0 -1 -1 0 -1 -1
word before 1: furthe	-36 1 -3 17 -17 26 -8 -18 -7
word before 1: got	-21 23 -3 -23 -7 -2 -4 -37 -1
word before 1: handed	-24 -6 40 -3 -4 -16 -16 -9 -19
word before 1: holdin	-32 0 0 0 0 0 0 -4 37
word before 1: holds	-38 0 0 0 0 0 0 0 38
word before 1: home	19 -23 35 -8 -6 -6 -13 -28 -30
word before 1: in	-21 6 -10 17 -37 -7 -8 25 -21
word before 1: includ	-2 -42 41 -18 -2 -12 -6 -36 -6
word before 1: involv	59 -28 -27 24 -15 -3 -5 -46 -1
word before 1: is	54 -45 -15 -1 -3 -1 -1 -35 0
word before 1: last	26 -13 -3 -5 -5 -2 0 -2 -1
word before 1: let	-18 27 -2 -2 0 -1 0 -4 0
word before 1: lost	8 -1 -1 0 -3 0 0 -1 -1
word before 1: mediat	-13 -1 -3 -27 -2 -7 -1 20 -4
word before 1: number	20 34 -100 -61 -23 -4 -5 -13 -21
word before 1: of	-4 -22 18 0 -18 -20 -18 -40 -8
word before 1: oldest	53 -35 -9 -1 -3 -1 -1 -11 -1
word before 1: plus	-45 44 -33 -1 -1 9 -6 -20 -17
word before 1: reache	-15 -16 -18 -17 -2 -1 -1 24 -2
word before 1: receiv	-26 24 -22 -24 -9 -6 -13 25 -13
word before 1: releas	14 -16 -3 12 -10 -5 -10 -78 -6
word before 1: return	-56 31 -33 -13 -9 -2 -7 46 -3
word before 1: said	4 -22 18 -16 -1 -4 -3 -31 -1
word before 1: says	9 2 6 -36 -16 -3 -2 -6 -1
word before 1: swap	21 -17 0 -1 0 0 0 -2 0
word before 1: swappe	-51 -4 -24 20 -7 -10 -10 -9 -8
word before 1: that	-29 12 0 -32 -12 -5 -4 21 12
word before 1: the	74 -53 -59 -57 -24 -13 -12 -32 -14
word before 1: them	55 -35 -26 -5 -1 -2 0 -6 0
word before 1: to	-26 -47 -28 7 -10 -6 -9 35 -18
word before 1: today	10 0 -3 -1 0 -1 -1 -12 0
word before 1: total	-1 -1 0 -3 0 0 0 6 0
word before 1: was	4 -44 -39 -6 28 -1 -3 -8 -4
word before 1: when	43 -43 -12 -22 -6 -16 -8 -31 -11
word before 1: which	17 6 -15 -14 -2 -3 -2 -22 -1
word before 1: with	25 27 -19 -16 -18 -16 9 -92 -23
word before 1: year	-5 10 9 -1 -3 -2 -2 -13 -2
word before 1: а	-22 44 -155 -23 -11 -51 -30 -56 69
word before 1: але	-32 44 -20 -10 -4 -19 -3 -33 -18
word before 1: борони	93 -81 -11 0 -1 -6 -2 -9 -5
word before 1: було	69 -72 -8 -6 -4 -12 -3 -28 -20
word before 1: бы	37 -13 -11 0 -3 -1 -2 -32 -18
word before 1: было	72 -79 -132 -12 -14 -11 -9 2 -26
word before 1: в	1 17 0 -13 -18 -6 -8 -80 26
word before 1: вважаю	-66 -1 -1 -1 -2 -1 -1 -60 84
word before 1: вдома	12 37 -15 -5 -2 -7 -2 -18 -1
word before 1: вернул	-1 -5 10 -39 -17 -13 -14 -6 -35
word before 1: вернут	-34 -102 26 -14 -5 -2 -4 13 -6
word before 1: вже	-1 -103 -25 -6 -19 -16 -12 49 -22
word before 1: взамен	-15 -9 19 -1 -1 -6 -2 -6 -1
word before 1: вивезе	42 -28 -1 -5 -1 -1 -1 -52 -8
word before 1: визвол	-3 24 -76 -26 -15 -29 -10 -40 -32
word before 1: вийшли	-21 0 -22 -18 -12 -7 -5 31 -3
word before 1: виповн	42 -34 -4 0 -1 -3 -1 -7 -2
word before 1: вирвал	2 20 -3 -5 -1 0 -1 -14 -1
word before 1: включа	15 -42 -27 0 -1 -2 -2 -1 18
word before 1: военно	-6 28 -22 -15 -16 -43 -21 -32 -3
word before 1: возвра	-34 -12 40 -23 -16 -16 -12 9 8
word before 1: волі	-32 52 -43 -9 -2 -10 -3 -14 -11
word before 1: воссое	12 -33 -26 -14 -11 -2 -3 30 -1
word before 1: все	15 -46 37 -6 -2 -2 -2 -12 -14
word before 1: всі	-52 51 -37 -1 -4 -21 -3 -25 -14
word before 1: выведе	41 -11 -29 -2 -2 0 -2 -1 0
word before 1: выехал	10 -22 26 -1 -1 -1 -2 -25 -1
word before 1: вызвол	-77 -51 13 -22 -32 -4 -5 44 -3
word before 1: выпуще	19 -15 -1 0 -2 0 0 0 0
word before 1: вырвал	-8 -15 17 -1 -8 0 0 -7 0
word before 1: вышли	-43 7 -50 42 -4 -5 -6 -60 -6
word before 1: від	-2 10 -40 -1 -5 -9 -6 -18 -10
word before 1: відбул	-27 -1 0 0 -1 -2 0 27 -1
word before 1: віддал	-19 36 7 -21 -14 -45 -36 -45 -7
word before 1: відпус	1 40 -9 -2 -2 -2 -4 -17 -4
word before 1: військ	-57 47 -19 -1 -2 -3 -2 -11 -6
word before 1: для	1 -50 40 -20 -15 -19 -8 -43 36
word before 1: додому	-20 32 -53 -5 -3 -27 -4 -7 -10
word before 1: дома	-18 -34 29 -5 -5 -1 -6 -9 -21
word before 1: домой	-22 -38 54 -8 -14 -3 -3 -43 -1
word before 1: доправ	-40 33 -4 -1 -1 0 0 -16 0
word before 1: достав	-9 8 -16 -7 -4 -1 -2 -23 -24
word before 1: едут	-61 -14 37 -30 -7 -4 -7 -51 -3
word before 1: есть	19 46 -29 -2 -10 -3 -2 -20 -6
word before 1: еще	-20 2 -29 2 -71 2 11 -55 0
word before 1: жінок	8 -5 -1 0 0 -1 -1 0 0
word before 1: з	39 -15 -42 -10 -21 -4 -5 -46 -14
word before 1: за	-11 22 9 -17 -22 -25 -22 -61 -40
word before 1: забрал	-33 18 -1 -26 -19 -11 -19 -37 -9
word before 1: забрат	44 -49 -17 -3 -2 -1 -1 0 -5
word before 1: загало	-87 -45 95 -24 -66 -32 -12 -16 -33
word before 1: займет	27 -9 -11 0 -1 0 -1 0 -6
word before 1: заняла	55 -45 -28 -1 -3 0 -1 0 -1
word before 1: засуди	14 0 -7 0 0 0 -1 -1 -5
word before 1: звільн	-2 33 -41 -16 -8 -11 -4 -41 -6
word before 1: здобул	24 -52 -36 -19 -6 -5 -6 18 -1
word before 1: землі	-26 38 -11 -2 0 -1 0 -4 0
word before 1: зокрем	43 -39 -6 -4 -2 -8 -7 -42 -17
word before 1: зустрі	19 -27 20 -2 -2 -2 -4 -17 -4
word before 1: зі	-52 59 -16 -2 -2 -11 -6 -18 -6
word before 1: зібрал	20 -20 0 0 0 0 0 0 0
word before 1: и	-17 13 -16 -25 -35 -22 -4 26 -67
word before 1: из	-1 0 -33 29 -34 -15 -10 -23 -26
word before 1: итого	-52 33 -17 -9 -4 -9 -7 -18 -17
word before 1: их	-59 -24 -72 -10 -12 -13 -6 -51 81
word before 1: й	-55 34 36 -13 -13 -25 -16 -77 -11
word before 1: к	-22 -69 44 -5 -6 -6 -6 -5 -34
word before 1: киеву	4 49 -38 -2 -1 -16 -1 11 0
word before 1: которы	-16 23 -15 -1 0 -1 0 0 -11
word before 1: крок	15 -8 -1 0 0 0 0 -1 -10
word before 1: лишают	22 -34 0 -2 -8 -3 -2 -87 27
word before 1: лише	-28 -62 48 0 -19 -4 -4 -13 -31
word before 1: маємо	-46 -36 -17 -16 -8 -7 -6 22 31
word before 1: младше	35 -33 -23 -1 -10 -3 -2 -2 -5
word before 1: на	-1 -12 -2 -19 -15 -16 -16 -52 6
word before 1: нагоро	7 -6 0 0 0 0 0 0 0
word before 1: наймол	-47 62 -38 -2 -20 -21 -10 -24 -15
word before 1: найста	123 -114 -21 -2 -16 -6 -5 -44 -11
word before 1: нам	-38 42 -40 -2 -1 4 -41 -18 -4
word before 1: нас	-15 -2 0 0 0 0 0 -3 15
word before 1: насчит	-18 -4 -6 -1 -8 -1 -1 -1 28
word before 1: находи	25 -25 -1 -1 -1 -3 0 -3 -12
word before 1: находя	-40 -4 -1 0 0 0 0 -1 45
word before 1: не	100 -58 -75 -2 -6 -1 -2 -36 -17
word before 1: неволі	-23 49 -4 -7 -2 -3 -1 -18 -40
word before 1: ними	20 -12 -6 -6 -3 -6 -10 18 -16
word before 1: них	-10 1 -58 -11 -19 -20 -11 32 -30
word before 1: о	-23 6 15 -24 -13 -10 -17 -42 -33
word before 1: обмен	17 15 -19 -29 -6 -4 -4 -11 -7
word before 1: обмена	-4 13 2 -15 -13 -27 -11 -21 -9
word before 1: обмене	21 -1 -18 0 0 0 0 0 -1
word before 1: обмену	50 -29 -31 -6 -3 -4 -4 -15 -12
word before 1: обменя	-8 -18 -1 25 -12 -8 -8 15 -8
word before 1: обмін	50 -80 41 -6 -16 -19 -7 -76 -25
word before 1: обміня	-7 11 9 -14 -2 -2 -1 -22 -1
word before 1: обміні	-10 -6 0 0 0 -3 0 15 -1
word before 1: одержа	-9 -32 40 0 -1 0 -1 -4 -1
word before 1: опинил	21 -20 0 -1 0 -3 0 -6 0
word before 1: освобо	-14 -6 1 -68 20 -24 -19 -12 -28
word before 1: остало	66 -48 -32 -4 -41 -7 -4 -50 -38
word before 1: останк	-21 36 -23 -5 -6 -7 -6 -23 -8
word before 1: останн	47 -39 -1 0 -1 0 0 -8 0
word before 1: остают	-43 -2 -21 -2 0 -1 -1 -6 35
word before 1: от	18 -6 -7 0 -1 0 0 -4 -3
word before 1: отвезл	-5 51 -46 -4 -1 -6 -3 -16 -1
word before 1: отдала	3 -10 21 -3 -1 -1 -1 -7 -4
word before 1: отдали	-94 30 27 -10 -14 -50 -33 -19 -30
word before 1: отдано	-55 34 -33 -2 -3 -11 -4 21 -3
word before 1: отданы	43 -6 -63 -6 -3 -26 -6 -17 -3
word before 1: отправ	-47 34 -16 -12 -4 -23 -7 -35 -30
word before 1: отпуст	-62 60 -16 -18 -15 -17 -11 -36 -8
word before 1: отпуще	-33 33 5 -2 -2 -1 0 -1 0
word before 1: отрима	-43 -5 38 -6 -8 -13 -10 -47 -6
word before 1: офіцер	-37 44 -7 -2 -11 -13 -6 -12 -19
word before 1: первые	-37 47 -62 -22 -35 -10 -10 -25 -35
word before 1: перебу	47 0 0 0 0 0 0 0 -47
word before 1: перего	-1 0 7 0 -1 0 0 0 -3
word before 1: переда	-78 52 -18 -17 -16 1 13 -1 -25
word before 1: перші	-35 62 -51 -1 -15 -1 -1 -5 -4
word before 1: плен	17 -7 -7 -1 -1 -1 -1 -2 -2
word before 1: плена	-34 -14 30 -4 -8 -2 -6 18 -35
word before 1: пленны	-6 -9 -9 -12 -4 -2 -4 -14 3
word before 1: плюс	-69 8 13 -2 -10 38 -5 -8 -19
word before 1: по	-3 -32 11 -70 96 -41 -30 -62 -65
word before 1: поверн	-1 -9 -121 -31 -22 -30 -19 41 -23
word before 1: поверт	-65 75 -27 -6 -4 -4 -4 -39 -3
word before 1: повреж	12 -5 -5 0 -1 -1 0 -1 0
word before 1: погибл	15 -3 -15 -1 -1 -1 -2 -2 -11
word before 1: полон	41 -24 -10 0 -3 -1 -1 -2 -3
word before 1: полону	-24 7 -8 -8 -2 -8 -2 14 -6
word before 1: полоні	-24 -12 -3 0 0 -1 0 -17 47
word before 1: получа	-8 33 -21 -2 -1 0 0 -30 -3
word before 1: получе	-66 -77 -26 -4 -9 -3 -9 67 -30
word before 1: получи	0 -24 11 -11 -11 -13 -19 16 -17
word before 1: посети	8 -3 -1 -1 0 -1 0 -1 -1
word before 1: после	30 -24 -46 -12 -5 -2 -2 -19 0
word before 1: постра	6 -1 -1 0 0 0 0 -1 -1
word before 1: поступ	16 0 0 0 0 0 0 -3 -14
word before 1: потеря	35 -18 -22 -3 -3 -7 -4 -18 -31
word before 1: потрап	29 -10 -18 -1 -3 0 -2 -20 -20
word before 1: предст	37 -36 0 0 -1 0 0 0 -1
word before 1: прибул	-31 29 -17 0 -1 -2 -1 -12 -1
word before 1: прибыл	26 39 -11 -5 -16 -5 -2 -22 -13
word before 1: привез	-65 -2 51 -12 -14 -6 -7 -12 -10
word before 1: приеха	-4 -50 44 -12 -6 -4 -8 -37 -17
word before 1: прийня	10 15 -28 -9 -6 -4 -3 -6 -5
word before 1: прийшл	29 -42 -11 -7 -7 -7 -7 15 -25
word before 1: прилет	13 -8 -1 -10 -6 -1 -1 -4 0
word before 1: принял	-46 -19 15 -4 -6 -18 16 12 -4
word before 1: принят	-11 -31 0 -1 -3 0 -3 8 -5
word before 1: приїха	-51 59 -52 -4 -6 -4 -4 6 -5
word before 1: про	34 -80 47 -10 -17 -17 -10 -45 -26
word before 1: провед	-105 -16 -28 -12 -7 -6 -7 71 -22
word before 1: провел	-52 -35 -22 -3 -3 -3 -2 58 -4
word before 1: проти	17 -10 -2 0 0 -1 0 -2 -1
word before 1: против	-91 -49 22 -19 -60 -16 -12 74 -18
word before 1: протяг	17 -1 0 0 0 0 0 -10 -6
word before 1: підтве	6 -58 48 0 -1 -2 0 -10 15
word before 1: після	36 -27 -6 -1 -7 0 -1 0 -1
word before 1: разом	-51 55 -22 -18 -3 -3 -3 -33 -16
word before 1: рамках	-58 -1 -2 0 -1 0 0 58 0
word before 1: ранены	38 -35 -2 0 0 0 -1 0 -1
word before 1: репатр	-7 -25 -24 -5 -4 -3 -2 10 -4
word before 1: решта	-76 77 -26 0 -2 -1 -2 -18 -12
word before 1: ровно	-38 62 -64 -9 -6 -15 -9 38 -5
word before 1: россии	40 -38 37 -3 -4 -14 -9 -12 -30
word before 1: рівно	-23 6 -47 -4 -14 -12 -10 14 -22
word before 1: с	47 -27 -11 -1 -4 -1 -2 -21 -4
word before 1: само	-9 -21 25 0 0 -5 -1 -2 -1
word before 1: сбили	8 -3 -2 0 -1 0 0 0 0
word before 1: сдалис	16 -13 -1 0 0 -1 0 -5 -2
word before 1: сегодн	-19 27 -18 -13 -2 -4 -7 -5 -6
word before 1: семьи	-19 0 -1 0 0 0 0 -1 19
word before 1: серед	-28 41 -32 -12 -5 -7 -2 -23 -9
word before 1: сложно	-33 -7 -28 3 -6 -3 -4 13 -6
word before 1: старше	68 -52 -46 -1 -3 -4 -2 -10 -3
word before 1: стаття	11 -6 0 0 0 -1 0 -1 -1
word before 1: сторон	-11 -35 -1 -4 -1 31 -1 -1 43
word before 1: сьогод	-45 55 -27 -5 -12 -3 -4 -34 -9
word before 1: та	1 30 -28 -6 -9 -13 -15 -57 -7
word before 1: также	37 -3 -47 -7 -7 -12 -13 -20 -10
word before 1: також	13 -11 13 -4 -37 -27 -16 -56 -32
word before 1: тела	9 -29 27 -10 -11 -12 -7 -8 -17
word before 1: террит	-5 -5 24 -1 -4 -1 -1 -1 -7
word before 1: тоже	-16 42 -44 -5 -6 -6 -3 -29 -41
word before 1: тримал	27 -22 -1 0 -1 -1 0 -2 -2
word before 1: тримає	-35 -3 0 0 0 0 0 -1 36
word before 1: тіла	-75 41 -38 -15 -13 -21 -12 22 -7
word before 1: у	90 -55 -9 -1 -3 -12 -4 -22 -14
word before 1: удержи	-41 -13 -40 -1 -2 -1 -2 -10 48
word before 1: удома	-68 46 -19 -9 -3 -7 -3 -8 -23
word before 1: уехали	-11 17 13 -4 -2 -8 -7 -10 -5
word before 1: уже	-1 -33 -27 -7 -16 -15 -7 35 -39
word before 1: украин	27 6 -28 -8 -11 -62 -12 19 -15
word before 1: україн	-41 32 -3 -6 -3 -2 -1 31 -30
word before 1: уничто	18 -7 -1 0 -1 -1 -1 -2 -5
word before 1: утриму	39 -53 -3 -6 -6 -3 -2 -21 -25
word before 1: участв	51 -63 -6 -7 -1 -6 -3 -16 -23
word before 1: формат	30 -11 -16 -16 -6 -11 -7 -10 -5
word before 1: формул	-27 -3 28 -11 -18 -15 -15 -21 -15
word before 1: це	-81 70 -69 -30 -18 -22 -21 7 -25
word before 1: цивіль	-24 32 -9 -1 -3 -4 -5 -28 -34
word before 1: ці	-29 36 -22 -1 -7 -4 -2 -25 -7
word before 1: чекали	42 -38 0 0 0 0 0 -4 -1
word before 1: через	12 0 -3 0 -1 -1 -1 -1 -6
word before 1: числе	4 -9 16 -10 -13 -10 -7 -9 -37
word before 1: числі	36 -28 -6 0 -2 -7 -1 -1 -11
word before 1: ще	-5 12 -25 -43 -55 31 -31 -85 14
word before 1: що	-48 50 -8 0 -1 -12 -4 -9 -3
word before 1: щодо	50 -78 -7 -7 -7 -5 -2 -17 -42
word before 1: эвакуи	22 -3 -8 -1 -1 -1 0 -13 -15
word before 1: экипаж	6 -1 -4 0 0 0 0 0 0
word before 1: этих	-55 -6 -29 -1 -4 -12 -3 -19 57
word before 1: як	55 -36 -17 -1 -7 -19 -5 -26 -44
word before 1: яких	-17 -21 28 -3 -4 -13 -7 -56 60
word before 1: є	-42 -49 -15 -5 -21 -25 -16 53 -42
word before 1: і	46 -52 -3 -16 -23 -31 12 0 -57
word before 1: іденти	69 -57 -14 -3 -15 -13 -5 -77 -1
word before 1: із	3 27 -35 -10 -13 -17 -9 -39 -34
word before 1: їдуть	29 36 -70 -22 -8 -38 -10 -67 -2
word before 1: їх	-10 -70 42 -6 -30 -25 -17 -43 -9
word before 1: їхали	73 -71 -9 0 -2 -5 -2 -38 -1
word before 1: ،	-30 -12 28 -3 -1 14 -5 -15 -3
word before 1: الي	4 -8 -20 -37 -1 -1 -1 48 -1
word before 1: اليوم	-48 10 3 -22 -1 -4 -5 22 -2
word before 1: امارات	-4 -1 -1 -10 0 -1 0 17 0
word before 1: ان	-18 26 -14 0 0 -1 -1 0 -1
word before 1: اي	-29 -1 6 -26 -1 -12 -9 -15 -1
word before 1: تبادل	-7 -27 -32 3 -3 9 -4 -11 -2
word before 1: شمل	9 -5 0 -20 -7 -6 -5 -7 -1
word before 1: شملت	-4 -13 -18 15 0 0 0 -18 0
word before 1: عاد	-52 2 48 -2 -2 -1 -2 -15 0
word before 1: عن	35 -19 -12 -14 -14 -8 -5 -41 -8
word before 1: عوده	-12 53 -9 -13 -1 -1 -1 -19 0
word before 1: مجموعه	-15 -13 -20 29 -1 0 0 -31 0
word before 1: مقابل	8 -6 16 -8 0 0 -3 -3 -4
word before 1: و	18 -18 -4 -27 -13 -19 7 -32 -15
word before 1: واقع	-25 10 -1 -17 -2 0 -3 -3 -1
word before 1: –	-11 -43 -19 -10 -34 27 -16 -4 -1
word before 1: •	-44 20 -53 -8 -17 -28 -17 36 -32
word before 1: ‼	-69 15 17 -2 -2 -1 -1 -8 45
word before 1: №	110 -97 -86 -21 -27 -21 -7 -90 -2
word before 1: ▪	-9 26 -79 -6 -18 -15 -7 -22 -20
word before 1: ⚡	-37 4 5 -12 -59 -4 -4 -5 -9
word before 1: ✅	-83 31 -14 -7 -20 -13 -3 -19 -3
word before 1: ❗	-32 36 11 -51 -2 -1 -2 -18 -2
word before 2: 	15 0 11 -37 -39 -38 -16 -23 -42
word before 2: "	44 14 -104 -16 -20 -22 -14 -64 -37
word before 2: (	-9 21 -16 0 -2 -1 -1 -3 -2
word before 2: )	76 -60 -11 -2 -3 -8 -5 -8 -7
word before 2: ,	-30 0 -20 -28 -34 3 13 -9 6
word before 2: :	-69 15 21 -39 -48 -40 -22 12 -3
word before 2: ;	77 -71 -33 0 -1 -4 -2 -10 -6
word before 2: a	-36 1 -3 17 -17 26 -8 -18 -7
word before 2: additi	-29 -64 63 -13 -2 -7 -12 -13 -7
word before 2: affair	-55 5 10 -12 -14 -4 -11 -23 0
word before 2: afu	15 32 -35 0 -1 -6 -2 -3 -15
word before 2: aircra	12 -3 -1 -5 -2 0 0 0 0
word before 2: all	-12 -2 0 0 0 0 0 17 -4
word before 2: along	37 -1 -35 -5 0 -2 -2 -2 -3
word before 2: also	-73 31 32 -14 -10 -7 -7 -17 -17
word before 2: among	55 -35 -26 -5 -1 -2 0 -6 0
word before 2: and	-57 -10 61 -7 -7 -9 -6 -28 9
word before 2: back	-51 -2 29 -8 -4 -20 -3 -51 -5
word before 2: began	-19 -1 -2 -24 -1 0 0 43 0
word before 2: betwee	47 -31 -19 -25 -8 0 -3 -3 -1
word before 2: bodies	2 17 21 -9 -5 -6 -4 -65 -1
word before 2: bring	39 -23 0 0 -1 -1 0 -27 0
word before 2: brough	-8 4 -2 -8 -7 -5 -3 12 -30
word before 2: captiv	0 16 -9 -4 17 -34 -25 -63 -26
word before 2: childr	21 -6 -11 0 -1 -1 0 -14 -1
word before 2: civili	-41 38 -2 0 -4 -3 -5 -25 15
word before 2: confir	-18 -37 -16 -1 24 -2 -1 -6 -5
word before 2: countr	-24 8 13 -1 0 0 0 -5 0
word before 2: date	-43 -2 0 -9 0 -1 0 48 0
word before 2: day	67 -62 -7 -3 -11 -5 -1 -8 -2
word before 2: days	14 -30 -1 -2 -1 -1 0 8 -1
word before 2: defend	24 5 -13 -2 -1 -5 -1 -14 -1
word before 2: each	-58 32 -10 -30 -6 -2 -6 -20 -1
word before 2: effort	7 -4 -6 16 0 0 0 -12 -1
word before 2: exchan	28 -30 -25 11 -16 -42 -10 8 -8
word before 2: famili	-21 57 -19 -16 -4 -1 -3 -9 -1
word before 2: federa	0 27 -7 -12 -7 0 -1 -28 0
word before 2: freed	7 -19 56 -1 -9 -1 0 -32 -1
word before 2: friday	-4 -40 -36 -1 -3 -2 -3 34 -1
word before 2: got	-4 -9 -10 -21 -14 -2 -7 16 -3
word before 2: guards	33 -30 -9 0 0 -1 -1 -2 0
word before 2: had	34 -67 -3 -33 -24 -3 -3 -42 -29
word before 2: has	30 14 -12 -44 -17 -16 -20 10 -26
word before 2: have	-27 -17 -29 7 -13 -17 -12 28 -22
word before 2: home	-66 50 6 -10 -3 -8 -2 -32 -7
word before 2: in	41 -56 -10 17 -6 -3 -3 -44 -1
word before 2: invasi	-66 0 0 0 0 0 0 67 -1
word before 2: is	63 -72 -23 -15 -8 -6 -9 -65 32
word before 2: israel	14 -2 -2 -1 0 0 0 -13 0
word before 2: it	-6 -17 -21 7 25 -7 -7 -87 -33
word before 2: kiev	-15 49 -49 -7 -4 -1 -2 -1 -1
word before 2: kyiv	-97 44 -30 0 -7 -3 -13 -50 -2
word before 2: lists	67 -62 -5 -3 -1 -2 -3 -11 -11
word before 2: mediat	-46 -22 -20 61 -9 -3 -2 26 -1
word before 2: member	-54 -51 -18 -27 -9 -9 -10 61 -30
word before 2: men	23 -15 -7 0 0 -2 -1 -4 -1
word before 2: minist	-34 -22 26 -15 0 -1 -3 12 -3
word before 2: moscow	14 -35 36 -9 -1 -1 0 -13 -3
word before 2: negoti	-9 -4 19 0 0 -1 -1 -1 -2
word before 2: news	-16 31 -1 0 -1 0 0 -11 -1
word before 2: now	-23 -18 -5 -43 0 0 -1 52 -1
word before 2: number	-16 -30 53 -26 -45 -28 -21 39 -62
word before 2: of	2 36 -15 -26 -13 -10 -5 -84 -16
word before 2: office	22 19 -13 33 -1 -10 -2 -27 -12
word before 2: oldest	40 -31 -3 -1 -2 -1 0 -11 0
word before 2: on	-64 22 14 -3 0 -1 -1 -5 -1
word before 2: one	-57 62 -33 -2 -10 -5 -2 -41 -3
word before 2: operat	-20 24 18 -3 -2 -1 -1 -15 -1
word before 2: people	49 -47 -6 0 -1 -4 -1 -36 0
word before 2: person	-8 69 -58 0 -2 -1 -1 -9 -5
word before 2: pows	0 -14 19 -3 -13 -6 -3 -25 -3
word before 2: prison	33 3 3 -26 -14 -3 -2 -9 8
word before 2: proces	-15 -3 24 -1 -2 -1 -1 -1 -1
word before 2: receiv	-3 -22 30 -1 -2 0 -1 -7 -1
word before 2: releas	-9 -24 -7 30 -7 -3 -4 37 -5
word before 2: remain	-42 38 11 -4 -1 -4 -6 -2 -1
word before 2: report	5 -1 0 0 -1 0 0 -1 -1
word before 2: return	-3 -3 -9 -12 -3 -14 -2 14 -5
word before 2: reunif	-44 45 0 -1 0 0 0 -1 0
word before 2: russia	-31 9 -27 -49 -18 -11 -8 19 -13
word before 2: said	-62 39 -20 0 -1 -1 0 0 0
word before 2: says	39 -29 -12 -3 -8 -2 -2 -28 -29
word before 2: second	-6 0 -4 -4 -5 -6 -3 -2 0
word before 2: senten	12 -3 -2 0 -1 0 -3 -2 -1
word before 2: sergea	22 -21 -1 -2 0 -3 0 0 -1
word before 2: servic	54 -64 22 -15 -7 -7 -10 -88 -23
word before 2: side	0 -24 15 10 -7 -6 -5 -36 -10
word before 2: soldie	-37 -2 9 -6 -26 -4 -5 -46 -2
word before 2: spoke	-45 0 4 -6 -1 -2 -1 -3 -2
word before 2: stands	-36 0 0 -1 -3 0 0 -32 35
word before 2: swap	-24 -9 19 18 -9 -14 -5 -42 -14
word before 2: talks	-13 -1 18 0 -1 0 0 -2 0
word before 2: that	41 -67 -25 -21 -7 43 -5 10 -31
word before 2: the	-34 -31 -9 -7 -10 -7 -4 56 -5
word before 2: them	-11 40 -40 0 -1 -2 0 -1 0
word before 2: there	-2 0 0 -1 0 0 0 -4 8
word before 2: they	32 6 -28 0 -3 -5 -1 -5 -9
word before 2: this	7 -35 10 -8 -16 -2 -2 38 -2
word before 2: to	64 -7 -6 -9 -6 -2 -11 -57 -11
word before 2: today	3 -4 -44 12 -8 6 -6 -33 -16
word before 2: total	-44 -26 -24 36 -3 -3 -2 10 -8
word before 2: transf	-13 -19 -8 -7 -2 -1 -1 19 -3
word before 2: ukrain	-7 -11 -50 -17 -8 -9 10 17 11
word before 2: up	-71 7 17 -24 -27 -8 -12 -68 -5
word before 2: war	58 -12 30 -5 -2 0 -1 -95 -2
word before 2: warrio	-23 8 -21 -1 -2 -5 -2 45 -2
word before 2: wednes	-48 -1 48 -8 -3 -1 -2 -19 -2
word before 2: week	7 43 -26 -12 0 -3 -1 -9 -1
word before 2: welcom	-29 31 -1 0 0 0 0 0 0
word before 2: which	-5 -25 -1 31 0 0 0 -1 0
word before 2: who	15 -11 -7 0 -1 0 0 0 0
word before 2: with	62 -55 -20 -33 -9 -3 -3 -4 -1
word before 2: year	0 -16 -14 11 -3 -8 -2 -19 -2
word before 2: younge	46 -21 -16 -1 -3 -1 -1 -16 -1
word before 2: а	46 -78 46 -5 -15 -29 -29 -7 -100
word before 2: абу-да	10 -30 -17 25 -1 0 0 -1 -1
word before 2: август	14 0 -12 0 0 0 0 0 0
word before 2: авиабо	27 -8 -16 0 -1 0 0 0 -1
word before 2: автобу	16 29 -84 -5 -8 -18 -7 -39 -48
word before 2: батькі	-38 56 -25 -1 -2 -3 -1 -16 0
word before 2: бахмут	89 -79 -38 -11 -5 -33 -5 -69 -13
word before 2: баш	-43 -20 41 -5 -7 -10 -3 -26 -13
word before 2: безвіс	-3 -67 -7 -5 -12 -9 -8 -50 14
word before 2: белору	65 -9 -1 -4 -6 -1 -1 -23 -1
word before 2: беспил	20 -5 -12 0 -1 -1 -1 -1 -2
word before 2: больны	10 -2 -5 0 0 0 0 -1 -3
word before 2: борту	33 -29 -1 -1 -1 -8 -1 -18 -12
word before 2: більші	35 -27 -1 -1 -1 -1 0 -3 -3
word before 2: в	47 -26 -24 -14 -10 -9 -7 4 -16
word before 2: вдалос	-8 3 -36 -13 -9 -7 -5 5 -9
word before 2: вдома	6 30 -23 -7 -7 -29 -10 -84 -21
word before 2: вернул	-39 -53 51 -24 -38 -20 -17 3 -17
word before 2: вертол	10 0 -1 0 0 0 0 -5 -3
word before 2: вже	17 -36 -6 -1 -1 -5 -6 -10 -9
word before 2: взамен	-34 49 1 -11 -6 -20 -10 -59 -3
word before 2: визвол	48 -43 -36 -11 -12 -49 -10 9 -22
word before 2: вийшли	19 -28 -19 0 -1 -1 -1 58 -11
word before 2: вмс	-2 11 -35 -4 -10 -24 -10 -61 -10
word before 2: вночі	17 -1 0 0 0 -1 0 -15 -1
word before 2: военно	-24 -44 42 -9 -10 -15 -19 0 -43
word before 2: военны	33 17 -55 -27 -9 -10 -18 -63 -15
word before 2: возвра	63 19 -65 -5 -21 -3 -3 -59 -1
word before 2: возрас	11 0 0 0 0 0 0 -9 -2
word before 2: воинов	-32 39 -25 -1 -1 -1 -1 -4 -4
word before 2: волю	32 -47 -51 -30 -14 -11 -10 18 -9
word before 2: волі	-39 19 -4 -2 0 -2 -1 33 -1
word before 2: вопрос	24 17 -6 0 0 -16 -1 -1 -31
word before 2: воїни	6 -2 -1 0 0 -1 0 -1 0
word before 2: воїнів	-54 8 -7 -1 -2 -13 -8 66 -9
word before 2: впервы	-36 39 -23 0 -1 0 -1 0 0
word before 2: все	-29 25 -7 -3 -2 -9 -3 18 -4
word before 2: всего	3 -20 -55 -22 -8 -11 -11 40 -18
word before 2: всу	42 47 -65 0 -2 -2 -2 -16 -2
word before 2: вторгн	-16 -2 -3 0 -2 -3 -1 28 -12
word before 2: вчера	105 -25 -95 -3 -3 -4 -4 -7 -4
word before 2: вчора	37 -21 -7 -1 -1 -11 -2 -24 -1
word before 2: выплат	18 -8 -3 0 -2 0 0 -1 -4
word before 2: віддал	1 -59 13 -1 -2 20 -21 -2 -5
word before 2: відмов	32 -47 -14 -6 -1 -1 -1 -11 -4
word before 2: відпов	14 -18 19 -1 -3 -19 -15 -17 -6
word before 2: військ	-32 19 13 -14 -22 -37 8 -42 -57
word before 2: гварді	49 -27 -2 0 -1 -7 -1 -17 -1
word before 2: говори	-12 9 21 -8 -3 -4 -13 -19 -52
word before 2: год	-49 48 -31 -3 -2 -4 -1 47 -8
word before 2: года	-25 -10 51 -30 -7 -3 -7 19 -25
word before 2: госпит	22 -7 -9 0 -1 -1 0 -5 -3
word before 2: гражда	-33 -31 45 -7 -7 -31 -19 -8 -59
word before 2: границ	18 -29 9 -13 -11 -7 -10 -21 -13
word before 2: дали	-35 -17 0 0 -1 -1 0 42 -19
word before 2: данным	-22 -9 -38 0 -1 0 0 -5 25
word before 2: делега	35 -30 0 -1 0 0 0 -1 -1
word before 2: держсп	35 -20 -7 0 -1 -5 -1 -12 -2
word before 2: днк	-1 -16 17 0 -1 -2 -1 -13 -11
word before 2: днр	23 -9 -7 -2 0 -2 0 0 -4
word before 2: дня	-25 25 -19 -1 0 -2 -1 21 -14
word before 2: дні	34 -61 -36 -2 -6 -13 -5 -29 -14
word before 2: до	12 -11 0 0 0 0 0 0 0
word before 2: доби	-34 -3 0 0 -2 0 0 34 0
word before 2: добу	34 -8 -31 0 -3 -1 -1 -13 -3
word before 2: догово	-45 -1 -51 -1 -1 -1 -1 50 -1
word before 2: додому	8 -9 -51 -21 -12 2 -13 14 -7
word before 2: дома	-23 15 16 -9 -4 -12 -6 -23 -5
word before 2: домовл	13 -25 6 -4 -8 -15 -16 -11 -11
word before 2: домой	10 24 -13 -29 -11 -7 -13 -22 -20
word before 2: донець	58 -50 -5 -1 -1 -2 0 -30 -1
word before 2: доправ	-1 19 -16 0 0 0 0 -1 0
word before 2: достав	-44 -1 -3 -9 -6 -7 -3 14 -7
word before 2: дочека	16 6 -3 0 -6 -1 0 -8 -6
word before 2: дпсу	7 8 -12 -4 -3 -17 -7 -20 -38
word before 2: другу	72 -34 0 -5 -21 -14 -5 -47 -5
word before 2: дітей	-53 -48 29 -2 -3 -4 -5 69 -7
word before 2: едут	-21 -28 41 0 -1 -1 -5 -20 -2
word before 2: етап	13 -4 -1 0 0 0 0 -7 0
word before 2: ж	-29 -31 36 -3 -4 -1 -1 -23 0
word before 2: же	-72 29 -11 -4 -4 -42 -13 -15 -18
word before 2: женщин	-2 -26 13 -8 -8 -8 -9 -8 -8
word before 2: жінки	22 -9 -10 0 0 0 0 -2 -1
word before 2: жінок	21 -18 -21 -2 -3 -1 -4 -7 -6
word before 2: з	-61 25 -3 -17 -19 -19 -16 32 -15
word before 2: за	28 -30 15 -23 -8 -17 -10 -43 -1
word before 2: забрал	11 -10 -1 -6 -3 -3 -2 -21 -1
word before 2: загало	-72 111 -59 -10 -9 -13 -18 11 -32
word before 2: загибл	16 5 -32 -9 -3 -5 -6 -30 -1
word before 2: заключ	54 -11 -33 -12 0 0 0 0 0
word before 2: залиши	-56 33 -12 -1 -2 -3 -1 42 -22
word before 2: заложн	4 0 -5 0 0 -1 0 0 3
word before 2: запоро	16 -15 -5 0 0 -1 0 -1 -2
word before 2: запорі	82 -61 -29 -2 -5 -41 -5 -42 -22
word before 2: захисн	44 -16 -75 -19 -4 -20 -7 -17 -2
word before 2: защитн	-29 15 2 -4 -1 -12 -13 -2 -21
word before 2: звання	7 -6 0 0 0 0 0 0 0
word before 2: звільн	-41 27 -20 -4 -2 -5 -2 32 -2
word before 2: землі	-37 33 -11 0 -1 -2 -1 -13 -1
word before 2: змогу	-2 -15 0 -1 -1 -1 -1 4 -1
word before 2: зміїни	20 -17 -1 0 0 0 0 -1 -2
word before 2: зникли	-4 -15 -5 0 0 -2 -1 -8 13
word before 2: зсу	53 -44 -37 -7 -9 -28 -10 -28 -50
word before 2: зі	36 -32 -15 -2 -3 -8 -9 -5 0
word before 2: и	-33 41 -23 -10 -7 -4 -6 -22 -25
word before 2: из	-12 68 -45 -7 -27 -6 -9 -14 -49
word before 2: им	-27 14 16 -5 -6 -12 -6 -16 -8
word before 2: их	-12 -7 -40 -1 -4 -3 -5 -9 42
word before 2: й	71 -83 -43 -1 -7 38 -3 -29 -31
word before 2: йшлося	39 -50 -23 -1 -7 -1 -2 -23 -10
word before 2: к	57 -26 -51 -7 -3 -6 -5 -15 -12
word before 2: киев	38 -9 -45 -22 -5 -7 -8 -48 -3
word before 2: киеву	-46 -54 69 -12 -11 17 -13 37 -25
word before 2: києві	41 -17 -4 0 -1 -8 -1 -28 -24
word before 2: когда	34 -12 -18 -2 0 -1 -1 -2 -2
word before 2: команд	-24 1 45 -4 -1 -2 -3 -17 -4
word before 2: корабл	8 0 -3 0 0 0 0 0 -3
word before 2: кордон	-10 16 -20 -12 -2 -1 -1 -21 -2
word before 2: кількі	-79 19 7 -11 -2 -11 -12 -38 -4
word before 2: лет	18 0 -1 0 0 0 0 -17 0
word before 2: луганс	33 -18 -11 0 0 -5 -1 -4 0
word before 2: людей	1 3 -36 -2 -3 -7 -4 5 -20
word before 2: людини	3 -7 0 0 0 0 0 -1 6
word before 2: марта	47 -32 -43 -1 0 -1 -1 -2 0
word before 2: маріуп	48 -23 -33 -4 -12 -6 -4 -31 -5
word before 2: має	25 -4 0 0 0 0 0 -22 -17
word before 2: медики	50 -47 -2 -2 0 0 -2 0 -2
word before 2: ми	-35 16 2 -19 -6 -18 -24 4 -14
word before 2: морякі	32 -31 -2 0 0 -3 -1 0 0
word before 2: москва	18 -14 15 -10 -11 -13 -7 -17 -11
word before 2: москве	-5 -22 32 0 -1 0 -1 -11 0
word before 2: мужчин	75 -42 -43 -2 -2 -4 -14 -7 -3
word before 2: мы	-54 19 -1 -17 -10 5 10 -67 -5
word before 2: місяць	11 0 0 0 0 0 0 -9 0
word before 2: місяці	-78 -29 -30 -4 -11 -16 -3 79 -20
word before 2: на	-24 45 -38 -19 -12 -13 -6 -40 36
word before 2: над	-29 -1 -32 0 -1 0 -2 -6 31
word before 2: наймен	64 -76 -51 -1 -19 -27 -5 -31 -21
word before 2: наймол	81 -66 -24 -2 -6 -21 -4 -45 -9
word before 2: найста	123 -103 -49 -6 -13 -13 -3 -30 -4
word before 2: нам	9 -79 50 -7 -13 -41 10 7 -11
word before 2: направ	37 -19 9 -6 -4 -20 -16 -59 -7
word before 2: напрям	31 -24 -5 -6 -10 -13 -4 -38 -11
word before 2: нас	-38 -7 16 0 -7 -2 -1 -7 47
word before 2: натомі	18 -48 36 -1 -2 -1 -1 -10 -1
word before 2: нацгва	112 -97 -48 -3 -3 -13 -4 -23 -7
word before 2: наших	-3 -4 21 -22 -15 -10 -7 -38 -19
word before 2: нгу	66 -53 -3 -2 -2 -20 -5 -14 -28
word before 2: не	28 -15 -3 0 -2 -2 -1 -7 -2
word before 2: неволі	-96 22 -30 -15 -7 22 -3 22 54
word before 2: неделю	28 0 0 0 0 0 0 -27 0
word before 2: ним	-56 59 -9 -12 -3 -2 -2 -7 -1
word before 2: ними	-66 33 -20 -6 -10 -5 -6 -37 -11
word before 2: нині	5 30 -12 -1 -4 -3 -1 -24 -5
word before 2: них	-39 2 37 -8 -6 -17 -7 -56 -28
word before 2: ночь	18 -4 -5 0 -7 0 0 0 -1
word before 2: о	97 -48 -20 -14 -8 -3 -1 -49 -2
word before 2: об	-19 -24 20 -3 -2 -4 -1 -3 31
word before 2: обещан	35 -16 -11 -3 -1 -1 -2 -2 0
word before 2: област	6 -24 -9 -15 -6 -2 -5 30 -26
word before 2: обмен	19 -40 2 -19 -10 -33 -18 -42 -27
word before 2: обмена	61 -6 -38 -16 -7 -42 -22 -28 -16
word before 2: обмене	45 -32 -8 0 -1 -1 -1 -15 -1
word before 2: обмено	-41 32 -39 -3 -6 -6 -3 32 -13
word before 2: обменя	25 -8 6 -29 -18 -9 -10 -24 -24
word before 2: обмін	-16 -47 -16 -51 -30 -60 -31 30 -22
word before 2: обміно	-41 45 -28 -11 0 -13 -4 -5 0
word before 2: обміну	71 -20 -46 -8 -4 -23 -6 -76 -3
word before 2: обміня	52 -23 2 -12 -11 -4 -3 -16 -16
word before 2: обратн	-91 -10 29 -5 -12 -16 -21 17 -40
word before 2: общей	-33 -7 -28 3 -6 -3 -4 13 -6
word before 2: один	-7 12 -14 -1 -4 -5 -1 -6 -13
word before 2: октябр	7 -2 -2 0 -1 -1 0 -1 0
word before 2: окупан	69 -51 -33 -1 -1 -1 -6 -3 -7
word before 2: омбудс	20 -2 -1 0 -1 -1 -1 -2 -12
word before 2: они	5 0 -1 0 0 0 0 -4 0
word before 2: операц	-34 -1 -6 0 -1 -3 -1 35 -5
word before 2: освобо	18 47 -34 -10 -6 -6 -4 45 -4
word before 2: осіб	-29 -13 24 0 0 0 0 0 0
word before 2: от	-8 -2 -15 -1 -1 -1 0 16 0
word before 2: отдали	41 -20 -45 -9 -10 -15 -8 -22 -3
word before 2: отданы	-2 3 -34 0 0 45 -10 -2 -1
word before 2: отпуст	-13 -28 27 -23 -26 -9 -9 -17 -32
word before 2: отрима	-2 -12 -34 -1 -2 -7 -2 11 -1
word before 2: отчита	-9 12 -3 0 -1 0 0 0 0
word before 2: офіцер	52 -34 -44 -3 -5 -24 -10 -13 -16
word before 2: пво	36 -8 -24 -2 -3 -1 -1 -2 -1
word before 2: перего	-26 -45 47 -8 -8 -1 -1 -9 -5
word before 2: переда	70 -32 -4 -11 -19 -38 -44 -17 -52
word before 2: переми	7 -5 -1 0 0 0 0 0 -1
word before 2: плен	24 -23 -1 -1 -1 -1 0 -3 -1
word before 2: плена	-27 -68 40 -6 16 -24 -17 -1 -38
word before 2: пленны	-6 -4 5 -9 -2 -3 -2 0 -3
word before 2: плену	-22 -5 -2 -1 -1 -1 0 -1 23
word before 2: по	9 3 -14 -9 -9 -5 -8 -6 24
word before 2: поверн	-67 24 -36 -15 -22 -2 -12 8 10
word before 2: поверт	-25 35 -10 -6 -5 -11 -3 -25 -5
word before 2: повідо	-50 -17 15 -1 -2 -2 -1 38 -4
word before 2: погибш	-36 49 -39 -5 -3 -1 -1 -5 -1
word before 2: погово	25 -23 -1 -1 -1 -1 -1 -1 -5
word before 2: поднят	50 -30 -19 -2 -2 -1 -2 0 -1
word before 2: подтве	35 5 -12 -5 -5 -3 -2 -1 -3
word before 2: полоне	-57 -21 13 35 -4 -2 -9 -17 -7
word before 2: полону	41 -40 -36 -22 -14 -43 -10 31 -19
word before 2: полоні	32 -3 0 0 0 0 0 -3 -27
word before 2: получи	-64 30 11 -6 -21 -7 -6 -29 -7
word before 2: поране	29 -27 -13 0 -2 -10 -3 -23 -3
word before 2: поровн	-59 22 -10 -9 -3 -22 -9 -31 -14
word before 2: привез	-34 23 -2 -1 0 -1 0 -15 0
word before 2: пригра	33 -24 -8 -1 -1 0 0 -1 0
word before 2: приеха	28 -8 -45 0 -2 -11 -4 39 -17
word before 2: прийшл	-46 44 -32 0 -3 -2 -1 24 -2
word before 2: прикор	17 -5 -32 -4 -7 -34 -10 -38 -19
word before 2: приїха	-41 5 -9 -3 -1 -3 0 40 -1
word before 2: про	-39 54 -39 -4 -3 -5 -7 -73 -13
word before 2: провел	18 -17 -6 -1 -2 -1 -1 -2 -6
word before 2: против	38 -10 -1 -23 -4 -12 -13 -22 -16
word before 2: психол	29 -2 -1 0 0 0 0 -19 -6
word before 2: підтве	2 -11 -5 -1 -7 -2 -2 -30 16
word before 2: разом	2 -1 -33 41 -8 -16 -6 -56 -25
word before 2: разу	29 -25 -1 0 -1 -1 0 -5 0
word before 2: ранены	-33 -11 1 -8 -4 16 -28 -6 -10
word before 2: ребят	12 -9 -1 -1 0 0 0 0 -1
word before 2: режима	-11 -31 32 -2 -13 -2 -1 -20 -1
word before 2: режиму	-5 13 15 -1 -5 -7 -1 -2 -9
word before 2: резуль	17 -16 1 -1 -1 -1 0 -6 -1
word before 2: репатр	-9 10 -17 -1 -2 -1 -1 -3 0
word before 2: реєстр	-17 -7 0 -1 -1 -6 -1 -15 18
word before 2: родину	8 -26 6 -25 -1 -2 -4 28 -5
word before 2: року	11 21 -14 -6 -3 -7 -2 -37 -1
word before 2: россии	-37 -12 15 -4 -4 -2 -3 23 -3
word before 2: россий	-22 27 -12 -3 -2 -2 -10 -33 -21
word before 2: россию	-65 19 7 -12 -8 -9 -15 -34 -26
word before 2: россия	16 10 -23 -17 -15 -25 -7 14 -40
word before 2: ростов	19 -3 -17 -1 0 0 -1 -2 -3
word before 2: російс	-20 31 -8 -7 -1 -1 0 5 25
word before 2: росія	-35 -23 24 -10 -14 -24 -17 -49 54
word before 2: росіян	-43 -53 1 -14 -8 -7 -30 29 -25
word before 2: росії	-31 -41 54 -9 -7 -14 -34 -48 -9
word before 2: році	68 -17 -1 -1 -1 -7 -1 -70 -13
word before 2: рф	20 -58 47 -2 -2 -4 -2 -23 15
word before 2: рідній	-26 38 -11 -2 0 -1 0 -4 0
word before 2: рік	-41 -1 -1 -1 -1 -1 0 42 -1
word before 2: с	36 -25 25 -8 -8 -2 -6 20 -56
word before 2: само	-5 -17 17 -1 -1 -2 -7 -15 -3
word before 2: самоле	15 -3 -4 -1 -2 0 0 -2 -3
word before 2: самому	35 -33 -23 -1 -10 -3 -2 -2 -5
word before 2: сверх	-28 19 -7 -7 -3 -25 -9 -3 -6
word before 2: свобод	-55 10 7 31 -3 -5 -5 -40 -6
word before 2: своих	-30 -34 36 -4 -3 -8 -2 -40 -7
word before 2: світло	10 -7 0 0 0 0 0 -3 -1
word before 2: сегодн	37 -10 -32 43 -12 -7 -8 -14 -44
word before 2: семьям	20 -20 10 -1 -11 -1 -1 -2 -1
word before 2: серед	33 -15 -34 -4 -7 -8 -5 -39 -13
word before 2: сержан	49 -45 -6 -1 -2 -6 -1 -9 -7
word before 2: сил	-26 31 -9 -3 -1 -13 -2 -3 -3
word before 2: сили	61 -26 -19 0 -2 -9 -3 -40 -3
word before 2: солдат	-25 9 -58 29 -2 -4 -3 -24 42
word before 2: сообщи	-52 52 -27 -12 -3 -1 -3 -28 -1
word before 2: состоя	-55 18 -13 -13 -4 -3 -4 -3 -2
word before 2: списка	2 -4 -9 -7 0 0 0 -6 11
word before 2: списки	-17 -20 -16 -1 -2 -9 -2 -12 20
word before 2: списку	19 -14 0 0 0 -1 0 -1 -3
word before 2: список	56 -30 -13 -5 -3 -4 -3 -8 -14
word before 2: среди	28 -80 10 -2 -3 -10 -3 -18 26
word before 2: стамбу	104 -86 -76 -11 -5 -7 -6 -46 -5
word before 2: старше	78 -30 -62 -8 -4 -16 -7 -14 -40
word before 2: сторон	-15 2 -12 -20 -18 14 -19 -6 -24
word before 2: сутки	12 -1 -1 0 -1 -1 0 -8 -1
word before 2: сьогод	-39 8 7 -23 -25 -37 -16 1 -19
word before 2: та	20 28 -39 -1 -2 -3 -2 -9 -10
word before 2: так	-22 -38 39 -1 -3 -7 -3 -34 -4
word before 2: также	-23 51 -47 -1 -1 -2 -3 -33 -17
word before 2: також	1 25 -60 -15 -12 -16 -10 -46 -22
word before 2: там	41 -37 -15 -2 -4 -1 -3 -16 16
word before 2: теж	-18 -26 27 -4 -1 0 0 -4 -2
word before 2: тела	53 -32 -61 -2 -2 -8 -6 -38 -16
word before 2: телефо	35 -13 -1 0 -1 -1 0 -21 -1
word before 2: теробо	-63 65 -11 -3 -2 -4 -3 -2 -5
word before 2: террит	-8 -10 -20 -2 -7 -1 -3 18 -8
word before 2: тижден	21 0 0 0 0 0 0 -20 -1
word before 2: тоді	34 -30 -6 0 0 0 0 -4 0
word before 2: том	-38 -8 32 -10 -11 -9 -6 -9 -27
word before 2: тому	36 -28 -6 0 -2 -7 -1 -1 -11
word before 2: тро	88 -84 -4 0 -1 -3 -1 -8 -2
word before 2: туда	-50 13 8 -23 -9 -16 -9 -63 -10
word before 2: тіл	55 -23 -13 -1 -1 -1 -1 -32 -11
word before 2: тіла	42 -30 -46 -6 -9 -32 -10 -49 -5
word before 2: у	-57 15 -16 -7 -9 35 -10 -33 22
word before 2: удалос	-62 -2 55 -16 -6 -2 -3 -50 -4
word before 2: удома	15 -14 -32 -11 -14 -27 -12 -13 -13
word before 2: уже	-42 -75 -38 -4 -5 -2 -7 69 -8
word before 2: украин	-47 15 -16 1 -24 -16 -42 -48 17
word before 2: україн	-34 36 -32 -10 -7 -8 -10 23 12
word before 2: услови	-1 -25 27 -1 -3 -2 -1 -4 -2
word before 2: учора	81 -46 -55 -4 -17 -11 -6 -80 -7
word before 2: формат	-65 8 10 -7 -10 -49 -6 -23 -14
word before 2: формул	70 -32 -25 -21 -16 -18 -14 -60 -25
word before 2: хто	-47 51 -28 -1 -7 -17 -6 -25 -7
word before 2: це	1 -46 -25 -2 -27 -15 -5 57 -29
word before 2: цивіль	-5 18 -109 -11 -15 -37 -13 -4 -35
word before 2: ч	21 -18 -1 0 0 0 0 -1 -1
word before 2: час	-32 -15 -12 -1 -1 -3 -1 22 -22
word before 2: челове	-8 56 -30 -2 -14 -4 -2 -2 -5
word before 2: чем	23 -17 -2 0 -1 -1 -1 0 -1
word before 2: чолові	-28 -69 51 -3 -2 -10 -4 -12 -15
word before 2: штабу	43 -38 -1 -1 -1 0 0 -4 0
word before 2: ще	24 20 -5 -7 -6 -10 -7 -42 -84
word before 2: щиті	-8 34 -24 0 -1 0 0 -7 0
word before 2: що	-17 -8 9 0 0 0 0 -3 18
word before 2: щойно	36 -27 -8 0 -1 -3 -1 -4 -2
word before 2: экипаж	16 -1 -5 -1 0 -1 -2 0 -6
word before 2: яких	38 -35 0 0 0 0 0 -2 -1
word before 2: і	27 -44 -65 -7 -12 -21 -10 27 -18
word before 2: із	8 20 -23 -5 -7 -13 -6 -77 -11
word before 2: їдуть	15 -13 -9 -1 -1 -7 -1 -2 -2
word before 2: їх	35 -13 -8 -6 -6 -6 -7 -34 -37
word before 2: їхніх	-56 -31 48 -5 -16 -16 -34 -27 -42
word before 2: ،	-12 24 0 -19 -4 -18 -12 -21 15
word before 2: اسيرا	-39 30 -22 -2 -1 0 -1 -6 0
word before 2: افراج	26 -19 -42 -10 -2 -2 -2 -27 -6
word before 2: امارات	-17 -19 -12 -1 -1 -1 -6 20 -4
word before 2: اوكران	16 -42 18 -14 -2 -19 5 -17 -17
word before 2: تبادل	28 -18 -3 15 -5 14 -6 -33 -1
word before 2: جديده	-42 34 -16 -22 -2 -1 -1 0 -1
word before 2: عاد	-51 29 42 -16 -1 -3 -2 -5 -1
word before 2: عدد	17 -8 -3 -1 0 -1 0 -6 0
word before 2: عمليه	1 21 -3 -37 -1 -6 -2 26 -1
word before 2: عن	-15 -15 -6 22 -1 -2 -1 -13 0
word before 2: في	-2 -16 1 -6 0 0 0 13 0
word before 2: لم	4 -17 -14 -7 -4 -6 -4 0 -1
word before 2: ما	-15 -13 -20 29 -1 0 0 -31 0
word before 2: مقابل	-12 -28 29 -1 0 -1 -4 -2 0
word before 2: –	-8 48 -58 -28 -34 -45 -26 -12 -21
word before 2: •	15 12 -14 -1 -1 -1 -1 -16 -4
word before 2: ▫	50 -27 -1 0 0 -6 -1 -16 -13
word before 2: ⚡	-37 -25 -25 -7 65 -4 -3 -4 -8
word before 2: ✅	-39 61 -44 -15 -7 -4 -2 -30 -6
word before: 	-23 -14 4 -29 -36 -52 -20 50 -82
word before: "	19 -48 -49 -28 -32 -1 -20 28 -40
word before: #	11 3 -18 -15 -33 -3 -2 -21 -5
word before: '	30 -31 -10 -23 -6 -7 -5 -20 -3
word before: (	-8 29 -42 -8 -18 -8 -8 -30 -8
word before: )	-21 23 -18 -17 -12 -20 -11 -10 -25
word before: +	62 33 -14 -2 -5 -6 -4 -71 -38
word before: ,	22 -26 -41 -10 -22 -21 -8 -2 10
word before: -	31 16 -35 -22 -8 -4 -6 -65 -10
word before: .	-22 -51 -20 35 -20 -2 -5 -35 -7
word before: /	78 -16 -13 -1 -15 -2 -2 -40 -8
word before: :	-25 26 -11 -17 -22 -26 -23 -21 -39
word before: ;	13 -11 -36 14 -27 -6 -14 -13 -11
word before: a	-6 -50 5 4 -27 35 -12 -6 -16
word before: additi	-29 -64 63 -13 -2 -7 -12 -13 -7
word before: affair	-28 -3 20 -21 -18 -5 -11 9 -1
word before: after	48 -56 -34 -33 -7 -7 -3 -18 -1
word before: afu	15 32 -35 0 -1 -6 -2 -3 -15
word before: aged	28 -64 -18 -16 -2 -4 0 -1 -2
word before: aircra	12 -3 -1 -5 -2 0 0 0 0
word before: all	-22 -5 -4 -14 -4 -2 -1 46 -4
word before: along	37 -1 -35 -5 0 -2 -2 -2 -3
word before: alread	31 -7 0 -1 0 0 0 -31 0
word before: also	-32 29 24 -14 -11 -11 -8 -18 -23
word before: altoge	-43 -33 -62 -12 -3 -1 -5 54 -3
word before: among	35 -8 -25 -4 -1 -3 -1 -6 -1
word before: an	-4 6 -21 23 -6 -6 -4 -89 -3
word before: and	-14 -8 -4 -14 -25 -3 2 -19 -23
word before: anothe	31 -5 2 -13 -10 -8 -5 -22 -14
word before: are	-7 -47 2 -26 -6 11 -5 13 13
word before: arrang	33 -21 -21 0 -15 -4 -1 -13 -20
word before: as	-7 3 -26 -1 -2 -2 -3 -11 25
word before: at	-42 -28 46 -17 -24 -11 -6 -43 26
word before: august	51 -45 -9 -19 -4 -13 -6 -26 -6
word before: back	-72 19 19 -26 -14 -18 -12 2 -10
word before: be	23 -19 -3 -11 -1 0 0 -7 0
word before: been	1 4 -31 -37 -11 -8 -7 9 -17
word before: began	33 -1 -2 -24 -1 0 0 -23 0
word before: belaru	21 11 -30 -1 -1 -1 -2 -8 -1
word before: betwee	63 -65 -20 -24 -9 -2 -3 -3 -2
word before: bodies	7 15 20 -9 -5 -7 -4 -67 -1
word before: border	43 -43 0 -1 -1 -2 -1 -2 -2
word before: bring	38 -4 -1 -1 -1 -1 0 -39 0
word before: brough	6 -2 -10 -19 -9 -8 -5 0 -29
word before: by	34 14 -43 -23 -12 -1 -5 -19 55
word before: came	2 11 2 -9 -4 -8 -3 -25 -8
word before: captiv	-36 13 -7 -9 11 -4 -29 -47 -26
word before: carrie	-36 -40 -5 -5 -11 -2 -2 53 -35
word before: carryi	26 -20 -4 -17 -4 0 0 -7 0
word before: childr	24 -10 -12 -1 -1 -1 0 -15 -1
word before: civili	-55 -24 45 -19 -7 -4 -5 4 12
word before: code	69 -11 -9 -1 -3 -3 -2 -49 -17
word before: comple	35 -65 -12 49 -1 0 0 -29 -2
word before: confir	-18 -30 -26 -2 24 -2 -1 -6 -5
word before: countr	42 -36 -1 -15 -9 -9 -9 -63 -1
word before: covere	15 0 -15 68 -22 -2 -3 -39 -1
word before: date	-47 -16 -1 15 -1 -1 -1 25 -1
word before: day	25 -87 -2 -20 -43 -19 -10 61 -9
word before: days	-14 -30 -6 -2 -1 -3 0 30 -1
word before: decemb	58 -34 -35 -40 -2 -2 -8 -18 -2
word before: defenc	-28 -35 36 -14 -1 -1 -2 -10 0
word before: defend	-15 5 4 -2 -2 -18 -4 -31 -12
word before: delive	18 -1 0 -4 -1 0 0 -16 0
word before: detain	-7 -10 -2 -3 0 0 0 0 20
word before: diplom	0 7 7 -16 -2 -1 0 -4 0
word before: direct	58 -62 12 0 -1 -3 -7 -30 0
word before: donets	65 -62 -12 0 -1 -2 -1 -32 -1
word before: each	-14 16 1 -50 -13 -9 -14 -75 -2
word before: earlie	34 -46 -9 -16 -3 -8 -1 -24 -2
word before: effort	-14 -11 -7 13 -1 -1 -1 14 -2
word before: emirat	15 6 6 -33 -4 -4 -1 38 -1
word before: estima	11 -62 -19 -10 -4 -9 -3 -15 9
word before: eve	63 0 -1 0 0 0 0 -63 0
word before: every	23 -25 -9 0 0 -3 -1 -16 0
word before: exchan	39 -44 -24 15 -13 3 -11 -5 -7
word before: expect	5 -4 0 0 -1 0 0 0 0
word before: facili	-5 -9 15 -21 -1 -1 -4 -13 -14
word before: famili	-33 53 -20 -18 -4 -1 -3 -9 -1
word before: far	-33 -6 -2 -15 -1 0 -1 29 -3
word before: feb	21 -31 -13 -25 -11 -7 -6 -6 -4
word before: federa	7 50 -19 -52 -8 -1 -8 -34 0
word before: first	-23 -1 -17 -15 13 -10 -8 -12 -13
word before: follow	40 -41 15 -6 -1 -2 -1 -4 -2
word before: for	-24 6 30 -30 -22 -16 -11 -21 14
word before: forces	52 -57 -3 0 -1 -2 -3 -4 -14
word before: foreig	-27 -3 20 -21 -18 -5 -11 9 -1
word before: freed	7 0 -9 -18 -14 -13 -7 -25 -3
word before: frees	7 -46 -17 59 -1 -2 0 -36 0
word before: friday	5 -50 -37 -2 -3 -2 -3 34 -1
word before: from	50 -41 -43 -23 -16 7 -10 -11 -30
word before: full-s	62 -14 -1 -1 -1 -1 -1 -43 -2
word before: furthe	-36 1 -3 17 -17 26 -8 -18 -7
word before: go	-20 -44 38 -17 -3 -2 -2 -20 -2
word before: good	-28 9 -5 38 -1 0 0 -1 -1
word before: got	-14 22 -17 -34 -18 -4 -10 -1 -4
word before: guards	33 -30 -9 0 0 -1 -1 -2 0
word before: had	9 12 -38 -53 21 -15 -9 -24 -29
word before: hamas	21 -8 -5 -8 -1 -2 0 0 0
word before: handed	-47 -15 53 -5 -5 -16 -15 -10 -19
word before: has	7 13 -5 -54 -18 -15 -17 14 -35
word before: have	-46 -11 -33 8 -18 -18 -16 47 -36
word before: he	-33 -1 -1 -22 -4 -2 0 36 -4
word before: holdin	-36 -15 -1 -1 0 0 -1 -11 23
word before: holds	-38 0 0 0 0 0 0 0 38
word before: home	-9 -32 -3 -25 -16 9 -14 -28 -32
word before: hostag	23 -23 -7 -18 -3 -3 -3 -19 13
word before: i	-36 26 -42 35 -38 -4 -7 -19 -4
word before: in	-10 -5 -54 -9 11 -46 -18 31 -29
word before: includ	5 -49 49 -21 -2 -11 -7 -39 -6
word before: invasi	-76 23 -29 -2 -3 -1 0 9 -2
word before: involv	49 -17 -33 24 -38 -4 -7 -63 -1
word before: is	72 -77 -32 -18 -10 -12 -9 -37 18
word before: israel	14 -2 -2 -1 0 0 0 -13 0
word before: it	-11 -4 -19 7 22 -10 -9 -49 -31
word before: its	-21 -22 23 -29 -2 -8 -2 25 -26
word before: june	-3 -1 14 0 -1 0 0 -8 0
word before: just	18 -42 -5 -2 -3 -1 -1 30 0
word before: kiev	-25 36 -32 -7 -6 -2 -4 -3 -4
word before: killed	37 -16 -23 -2 -5 -2 -1 -11 -29
word before: kyiv	-23 3 -1 -10 -16 -14 -23 7 -19
word before: last	47 -30 -5 -5 -6 -3 -1 -11 -1
word before: let	-16 26 -4 -3 0 -1 0 -4 0
word before: lists	67 -62 -5 -3 -1 -2 -3 -11 -11
word before: lost	18 -4 -1 0 -3 -1 0 -6 -11
word before: made	-16 7 16 -24 -27 -9 -13 -68 -6
word before: manage	-31 40 -1 -5 -1 -1 0 6 0
word before: march	-31 -15 15 -5 -18 -1 -3 39 0
word before: may	-39 -22 45 -1 -3 -1 -2 -2 -1
word before: mediat	-25 -49 -19 4 -16 -12 -8 25 -7
word before: member	-54 -51 -18 -27 -9 -9 -10 61 -30
word before: men	58 -51 -10 -1 -1 -3 -1 -5 -2
word before: milita	-13 27 -12 0 -1 -1 -1 -7 -5
word before: minist	-33 -35 36 -14 -1 -2 -3 12 -3
word before: mofa	20 -25 -13 -9 -2 -2 -1 6 0
word before: moscow	-18 2 10 3 -13 -15 -12 -16 -27
word before: moskal	-16 -1 -44 -14 -1 -7 -1 6 24
word before: negoti	-23 -7 39 -1 -2 -2 -1 -2 -3
word before: new	-20 -55 -5 29 -2 -1 -1 -21 -2
word before: news	-15 31 -1 0 -1 0 0 -11 -1
word before: not	54 -65 -3 -1 -2 -2 -3 -29 16
word before: now	-80 47 -15 -49 -5 -3 -2 75 -4
word before: number	29 -3 -7 -37 -18 -23 -8 -26 -47
word before: of	-27 -7 8 0 -28 -10 -16 28 -14
word before: office	-1 37 -24 30 -6 -11 -8 -31 -15
word before: oldest	73 -63 -30 -2 -13 -3 -2 -27 -1
word before: on	-35 -28 39 -20 -19 -14 -14 15 -22
word before: one	-43 33 -39 -7 27 -6 -4 -44 -5
word before: operat	-10 -7 25 -16 -17 -8 -6 -24 -18
word before: other	-13 16 -15 -1 -2 -14 -3 -9 -2
word before: our	10 18 -53 -5 -10 -20 -6 -49 34
word before: out	-37 -16 -2 -3 -5 -4 -3 35 -15
word before: over	-4 -4 -6 -4 -2 -1 -2 4 -1
word before: own	-48 -23 41 -1 -10 -9 -2 -35 -28
word before: part	22 -19 -16 -2 -4 -1 -2 -22 -4
word before: people	18 20 -75 -13 -5 -16 -3 -60 -3
word before: per	26 -58 -15 -1 -1 -1 -1 -11 0
word before: person	5 69 -58 0 -2 -1 -1 -16 -5
word before: place	-4 12 -1 -7 0 0 0 -1 0
word before: plus	-45 44 -33 -1 -1 9 -6 -20 -17
word before: pows	3 -18 22 -3 -13 -6 -3 -27 -4
word before: presen	7 -1 -2 0 -1 -2 -1 0 -1
word before: prison	-17 -9 -2 -36 -26 -5 -5 20 8
word before: proces	-15 -3 24 -1 -2 -1 -1 -1 -1
word before: qatar	-16 18 0 -5 0 0 0 -1 0
word before: reache	-15 -16 -18 -17 -2 -1 -1 24 -2
word before: recall	1 -23 -37 -34 -1 -8 -2 17 -4
word before: receiv	-26 27 -24 -22 -11 -5 -13 25 -13
word before: region	27 -6 -21 -1 0 -1 0 -1 0
word before: releas	11 -38 -8 43 -14 -8 -11 -45 -9
word before: remain	-28 18 -14 -4 -4 -4 -6 -9 -3
word before: report	7 -25 29 -1 -2 0 0 -11 -1
word before: result	-8 -22 19 39 -21 0 0 -15 -1
word before: return	-34 -10 -1 -35 -11 -18 -9 40 -17
word before: reunif	-44 45 0 -1 0 0 0 -1 0
word before: reunit	19 -5 -7 -18 -1 0 0 -9 0
word before: russia	-37 -7 -14 25 -22 -12 -17 -6 16
word before: said	9 5 -8 -23 -4 -5 -4 -36 -1
word before: says	42 -1 -4 -36 -18 -5 -4 -26 -28
word before: second	-3 -1 -4 -4 -5 -6 -3 -3 0
word before: secure	-17 -15 -31 31 -1 0 0 15 -3
word before: senten	22 -3 -3 0 -2 0 -10 -3 -1
word before: septem	15 -15 -12 -4 -3 -3 -3 -10 -5
word before: sergea	21 -21 -1 -2 0 -3 0 0 -1
word before: servic	0 -71 19 -17 -18 -21 -15 31 -39
word before: side	-7 9 -7 8 -9 -17 -9 -42 -12
word before: sides	-38 -50 -19 35 24 -2 0 -10 -1
word before: signed	79 -64 -1 -1 -2 -1 0 -34 -1
word before: since	35 -29 6 -33 -11 -7 -7 -35 -3
word before: sister	37 -30 -12 -1 0 -2 -1 -3 -1
word before: so	-50 -17 -1 -15 -2 -2 -1 43 -12
word before: soldie	1 -38 -1 -14 -28 -10 -8 9 -18
word before: some	74 -49 -36 -1 -3 -1 -3 -4 -4
word before: speak	-23 0 -1 -15 0 0 0 16 13
word before: spoke	-42 -1 4 -6 -1 -2 -1 -4 -2
word before: stage	77 -50 -1 -2 0 -6 0 -71 0
word before: stands	-36 0 0 -1 -3 0 0 -32 35
word before: state	6 -1 -2 0 -1 -1 -1 0 -1
word before: states	1 15 -15 -15 -1 -2 0 -11 0
word before: succee	-28 -82 35 46 -2 -1 -7 -38 0
word before: swap	-9 -8 18 16 -8 -13 -5 -33 -14
word before: swappe	-50 -4 -24 20 -7 -10 -10 -9 -8
word before: taken	39 8 -1 -7 0 0 -1 -40 0
word before: takes	28 -32 29 -1 -1 -1 -1 -8 -16
word before: talks	-15 -15 19 -2 -1 -1 0 -3 -1
word before: teams	6 0 -4 0 0 0 0 -1 0
word before: ten	-26 54 -61 0 -2 -1 0 -2 -40
word before: that	12 -20 -8 -36 -20 25 -9 20 -7
word before: the	9 -34 3 -20 -17 -3 -11 23 -21
word before: their	11 -71 25 -27 24 -5 -3 -20 -3
word before: them	1 -1 -7 -13 -5 -7 -6 -30 -5
word before: there	-19 -21 -4 -22 -1 -7 -1 21 -5
word before: they	32 6 -28 0 -3 -5 -1 -5 -9
word before: this	-11 -12 8 7 -19 -11 -5 -3 -4
word before: those	8 -35 35 0 0 -1 -1 -8 0
word before: three	7 -40 -26 -17 -3 -5 -5 33 -12
word before: throug	-27 -1 -4 -14 -3 -1 -1 29 -1
word before: thus	-16 -8 -1 -24 -1 -1 -1 18 -1
word before: time	-29 27 5 -1 -1 0 0 -1 -1
word before: to	16 -55 -23 1 -10 -7 -11 16 11
word before: today	0 -13 -29 16 -7 4 -7 -28 -15
word before: took	-53 58 -35 0 -1 0 -2 -5 -3
word before: total	26 -24 -36 7 -6 -9 -7 3 -9
word before: trade	21 -11 -1 -1 -7 -2 -1 -10 -8
word before: traded	-38 -16 11 35 -15 -4 -5 -13 -11
word before: transf	-17 -44 17 -8 -5 -1 -3 32 -4
word before: troops	-33 3 4 -3 -1 -3 -3 -5 18
word before: two	-23 -38 20 -1 -4 -2 -4 43 -3
word before: uae	-8 -45 -32 39 -16 -6 -7 4 -4
word before: ukrain	-10 2 -11 5 -16 -16 16 -6 -17
word before: under	-3 15 -15 -17 -1 -2 -1 0 0
word before: up	-71 7 17 -24 -27 -8 -12 -68 -5
word before: war	39 -30 46 -31 -5 -4 -7 -61 -4
word before: warrio	-64 -29 43 -1 -3 -11 -3 41 -5
word before: was	6 -27 -30 -7 27 -14 -6 -21 -14
word before: we	-42 36 -57 -19 -8 -7 -7 -2 18
word before: wednes	-69 38 44 -12 -5 -2 -2 -13 8
word before: week	7 43 -26 -12 0 -3 -1 -9 -1
word before: welcom	-31 39 -8 -1 0 0 0 0 0
word before: were	-15 -10 31 -8 -5 -7 -6 5 -11
word before: when	43 -43 -12 -22 -6 -16 -8 -31 -11
word before: which	29 10 -29 -1 -24 -3 -4 -35 -3
word before: who	10 4 -17 -1 -2 0 0 -1 0
word before: whom	-24 16 -2 -26 -1 0 -2 -3 0
word before: will	6 0 -5 -1 0 0 0 0 0
word before: with	38 12 -24 -15 -22 -16 8 -6 -20
word before: wounde	-15 -5 -4 -1 0 -9 15 0 0
word before: year	20 -18 -8 10 -5 -9 -4 -41 -4
word before: yester	43 -48 25 -32 -20 -5 -2 -38 -3
word before: younge	54 -29 -16 -1 -3 -2 -1 -17 -1
word before: а	-50 -4 13 -31 -42 -68 11 28 4
word before: абу-да	10 -30 -17 25 -1 0 0 -1 -1
word before: август	-7 -52 -5 -9 -8 -6 -10 29 -10
word before: авиабо	27 -8 -16 0 -1 0 0 0 -1
word before: авиаци	7 -1 -2 -1 -1 0 -1 -1 0
word before: автобу	16 29 -84 -5 -8 -18 -7 -39 -48
word before: азерба	11 -4 -2 -2 0 -2 0 -1 0
word before: азова	44 -33 -12 0 0 -5 -1 0 0
word before: азовст	-27 34 6 -20 -12 -9 -9 -63 -32
word before: але	-15 40 -26 -11 -3 -19 -3 -51 -17
word before: апреля	80 -22 -15 -2 -2 0 -1 -2 -3
word before: батькі	-40 62 -26 -1 -2 -3 -1 -21 0
word before: бахмут	61 -36 -44 -14 -8 -33 -6 -70 -14
word before: баш	-43 -20 41 -5 -7 -10 -3 -26 -13
word before: без	-18 19 -9 -5 -3 -17 -8 -13 21
word before: безвіс	-36 7 -15 -5 -13 -11 -9 -59 28
word before: белгор	19 0 -18 -1 0 0 0 0 -1
word before: белору	-12 -12 10 -4 -7 -1 -2 11 -2
word before: березе	79 -81 -48 -6 -37 -10 -3 -16 -11
word before: березн	117 -100 -34 -7 -9 -6 -5 -81 -2
word before: беспил	55 -38 -15 0 -1 -1 -2 -1 -2
word before: ближай	49 -11 -25 -2 0 -3 -3 -8 -10
word before: бойца	18 -5 -13 0 0 0 0 0 0
word before: бойцам	-2 0 13 0 0 -1 -2 -7 -1
word before: бойцов	-8 36 -22 -1 -2 -1 -1 -10 0
word before: больны	11 -2 -5 0 0 0 0 -1 -3
word before: больше	60 -36 -42 -14 -7 -2 -3 -7 -3
word before: большо	-72 13 59 -15 -19 -3 -3 -48 0
word before: бомб	7 -1 -2 -1 -1 0 -1 -1 0
word before: борони	93 -80 -11 0 -1 -6 -2 -9 -5
word before: борту	33 -29 -1 -1 -1 -8 -1 -18 -12
word before: брат	44 -30 -40 -2 -5 -1 -2 -4 -4
word before: бригад	9 -3 -2 0 0 0 0 -2 0
word before: був	49 -37 -13 -6 -2 -1 -1 -6 -2
word before: були	26 -10 -2 -1 -1 -1 0 -1 -13
word before: було	-12 54 -20 -9 -15 -16 -8 -72 -40
word before: бы	37 -13 -10 0 -3 -1 -2 -32 -18
word before: был	-15 -21 29 -1 -1 -1 -1 0 -1
word before: было	6 -87 10 -13 -19 -13 -11 -10 -27
word before: бійцям	-3 9 -4 0 0 0 0 -1 0
word before: бійці	56 -50 -12 0 -3 -4 -1 0 -2
word before: бійців	-42 48 -16 -1 -1 -5 -2 -2 -10
word before: білору	67 -61 -22 -4 -5 -3 -4 -21 -17
word before: більшо	50 -26 -4 0 -2 -4 -1 -20 -12
word before: більші	40 -30 -3 -1 -2 -1 0 -4 -4
word before: в	44 -15 -23 0 -14 -20 -15 -45 0
word before: в'язни	28 -28 -19 0 -1 -1 -1 -14 -2
word before: вважал	-18 25 -12 -1 -2 -4 -3 -15 -10
word before: вважаю	-66 -1 -1 -1 -2 -1 -1 -60 84
word before: вдалос	-21 -19 -38 -18 -11 28 -6 43 -17
word before: вдома	9 47 -30 -11 -8 -30 -10 -37 -19
word before: велико	24 9 -17 -2 0 -2 -1 -39 -1
word before: вересн	44 -43 -1 -1 -1 -1 -1 -6 -2
word before: вернув	74 -70 -10 0 0 0 0 0 0
word before: вернул	-9 -22 22 -38 -28 -11 -17 -1 -40
word before: вернут	-70 -18 17 -15 -8 -5 -5 14 -17
word before: вертол	10 0 -1 0 0 0 0 -5 -3
word before: весь	-57 -6 -1 0 0 -3 0 67 -18
word before: вже	9 -110 -28 -7 -19 -21 -15 48 -25
word before: взамен	-33 51 2 -10 -5 -22 -9 -52 -3
word before: взяли	47 -26 12 -1 -1 -1 -1 -17 -3
word before: вивезе	44 -28 -2 -5 -1 -1 -1 -52 -8
word before: визвол	33 -36 -79 -27 -21 -53 -19 38 -43
word before: вийшли	2 -9 -26 -26 -16 -15 -8 33 -20
word before: виповн	69 -55 -8 0 -3 -7 -1 -9 -4
word before: вирвал	-11 16 -16 -10 -3 -5 -5 -21 -12
word before: вирван	-55 66 -13 -4 -1 -33 -4 -40 -7
word before: вироки	35 -21 -1 0 0 0 -2 -2 -16
word before: включа	16 -43 -30 -1 -1 -2 -2 -1 18
word before: вместе	-37 -24 29 -2 -3 -3 -6 -22 -6
word before: вмс	-2 11 -35 -4 -10 -24 -10 -61 -10
word before: вночі	24 -2 0 0 -1 -1 0 -19 -1
word before: водноч	-45 -27 18 -1 -1 -12 -5 -18 30
word before: военно	-14 22 8 -17 -15 -11 -32 -16 -52
word before: военны	23 -10 -54 -23 -9 -24 -19 20 -21
word before: возвра	-17 -9 22 -22 -22 -16 -13 -1 6
word before: возрас	13 -1 0 0 0 0 0 -9 -2
word before: воинов	13 -7 -31 -1 -1 -5 -3 -4 -6
word before: войны	-69 -20 -7 -6 -1 -1 -4 68 -3
word before: войск	5 -3 -1 0 -1 0 0 0 0
word before: войска	9 0 -5 -1 -1 0 0 -2 0
word before: воли	11 -36 -12 -1 -2 22 -16 -1 -1
word before: волю	30 -74 -50 -30 -16 -12 -10 68 -11
word before: волі	-63 20 18 -16 -15 -11 -7 8 -11
word before: вона	-62 -36 -6 -2 -8 -2 -3 -51 56
word before: вони	14 13 -56 -1 -2 -2 -1 24 -24
word before: вопрос	24 17 -6 0 0 -16 -1 -1 -30
word before: ворог	13 -10 -1 0 0 0 0 0 -1
word before: ворожо	-1 15 -13 0 0 0 0 -1 -1
word before: восемь	72 -15 -62 0 -1 0 -1 -1 -1
word before: воссое	8 -67 -1 -21 -25 -3 -4 22 -2
word before: восста	15 0 -1 -1 0 0 0 -12 -1
word before: восток	22 -1 -7 -5 -1 0 -1 -9 0
word before: восьме	44 -40 -3 -2 -1 0 -1 -1 0
word before: воїни	7 3 -4 0 0 -1 0 -3 -1
word before: воїнів	17 -34 -33 -2 -3 -27 -12 45 -43
word before: впервы	-36 39 -23 0 -1 0 -1 0 0
word before: время	-1 -11 6 -14 -18 -9 -11 5 -33
word before: вручил	16 -5 -7 0 -1 -2 0 0 -1
word before: все	-17 -45 -15 -12 -8 -11 -6 46 7
word before: всего	1 -20 -14 -21 -12 -15 -14 48 -23
word before: всем	45 -6 -34 -1 -2 -2 0 0 -14
word before: встано	39 -7 -5 0 -6 -1 0 -24 -34
word before: встрет	-26 -49 43 -12 -5 0 -1 -2 -3
word before: встреч	-51 41 25 -3 -10 -33 -6 -15 -38
word before: всу	22 -1 4 -1 -2 -2 -3 -20 -11
word before: всього	-60 -25 -6 0 -1 -1 -1 32 0
word before: всю	11 -52 -33 -6 -3 -5 -5 33 -9
word before: всі	-49 49 -37 -2 -5 -21 -5 14 -27
word before: вторгн	-39 10 -3 -1 -2 -3 -1 41 -13
word before: второй	16 -1 -59 -9 -5 -4 -5 -26 -2
word before: вуглед	18 -7 -2 0 0 -1 0 -15 0
word before: вчера	43 -12 -32 -13 -9 -21 -10 -54 -34
word before: вчераш	29 -57 -12 -34 -2 -2 -4 -14 -1
word before: вчора	38 -82 -11 -8 -2 -17 -5 20 -4
word before: выведе	41 -11 -29 -2 -2 0 -2 -1 0
word before: вывезе	57 -89 -68 -19 -13 -7 -7 -36 -9
word before: выехал	10 -22 26 -1 -1 -1 -2 -25 -1
word before: вызвол	-16 -52 -9 -21 -31 -4 -5 43 -4
word before: выплат	18 -8 -3 0 -2 0 0 -1 -4
word before: выпуще	36 -22 -4 0 -4 -1 -1 -13 0
word before: вырвал	-8 -15 17 -1 -8 0 0 -7 0
word before: вышли	-36 15 -60 41 -6 -8 -6 -62 -7
word before: від	-2 5 -47 -11 -8 -13 -7 28 -18
word before: відбув	-31 10 2 -3 -3 -14 -5 -57 -2
word before: відбул	11 -56 -4 -3 -2 -2 -1 3 -1
word before: віддал	6 -35 23 -29 -16 -1 -46 -54 -17
word before: відзна	7 -5 0 0 0 0 0 0 0
word before: відмов	32 -47 -14 -6 -1 -1 -1 -11 -4
word before: віднов	78 -9 0 0 -1 -1 0 -70 -24
word before: відпов	20 -20 20 -2 -3 -18 -14 -17 -4
word before: відпус	1 40 -9 -2 -2 -2 -4 -17 -4
word before: війни	24 -3 -17 0 0 -2 -1 -27 -2
word before: військ	-48 20 -23 -16 -24 -35 1 -56 27
word before: віком	7 -6 0 0 0 0 0 0 0
word before: він	41 -22 -7 -1 -9 -2 -2 -27 -10
word before: вісім	76 -70 -3 -1 -2 -2 -1 -7 -9
word before: гаряча	15 -1 -1 0 0 -2 0 -10 -1
word before: гварді	14 -11 -5 -1 -2 -9 -2 -17 -2
word before: где	31 -35 -15 -5 -1 -1 -5 -17 -8
word before: героїв	9 -47 25 -1 -1 -2 -3 -1 -1
word before: говори	-4 9 20 -8 -2 -4 -13 -22 -53
word before: год	-50 47 -31 -3 -2 -4 -2 50 -7
word before: года	14 -58 30 -29 -11 -8 -15 -5 -30
word before: году	23 -15 -35 -4 -3 -2 -3 33 -29
word before: госпит	22 -7 -9 0 -1 -1 0 -4 -3
word before: готова	53 -25 -23 -5 -4 -3 -7 -4 -42
word before: готовы	76 -8 -2 -1 -5 -6 -5 -12 -64
word before: готува	88 -85 -32 -2 -8 -2 -2 -34 -11
word before: готуєм	29 -19 -2 -1 -1 -1 -1 -1 -3
word before: гражда	6 -30 9 -9 -12 -31 -21 -30 6
word before: границ	16 -38 -10 -13 -12 -7 -11 -2 -16
word before: график	14 -4 -6 0 -2 0 0 -1 -1
word before: громад	54 -25 -2 0 -1 -3 0 -56 -5
word before: групи	7 -66 -5 -5 -7 -5 -2 66 -4
word before: группе	22 -11 -6 0 -1 -1 -1 0 -2
word before: группи	6 0 -1 0 0 0 -1 -1 -3
word before: группу	22 -12 -20 -1 0 -1 -6 -4 -3
word before: группы	-36 -29 46 -1 -3 -1 -2 -2 -7
word before: гур	8 -4 0 0 0 0 0 -3 0
word before: дав	25 -13 -1 -1 -2 -1 -1 -25 -1
word before: дали	-20 -20 0 0 -1 -1 -1 25 -18
word before: далі	12 -2 0 0 -1 0 0 -8 -2
word before: данным	-30 -32 -40 -5 -4 -5 -4 59 44
word before: два	-8 -114 69 -39 -68 -54 -26 -21 57
word before: двое	21 0 -20 0 0 0 -1 0 0
word before: двох	46 -30 0 0 -1 -2 -1 -46 -30
word before: двоє	36 -43 -10 -2 -3 -5 -2 -6 -16
word before: двух	-47 37 -32 -1 -2 -1 -2 -1 0
word before: дев'ят	10 37 -37 -1 -5 -2 -16 -9 -4
word before: девочк	18 -5 -8 0 0 0 0 0 -3
word before: девять	29 -1 -25 0 0 0 -1 -6 0
word before: декабр	52 -66 13 -7 -2 -7 -3 -27 -22
word before: делега	35 -30 -1 -1 0 -1 0 -1 -1
word before: день	-18 -8 19 19 -17 -24 -10 -54 -26
word before: депута	-62 -75 84 -4 -9 -2 -12 -29 -1
word before: держав	-4 9 -1 -1 0 -1 -1 -1 -3
word before: держсп	35 -20 -7 0 -1 -5 -1 -12 -2
word before: детей	72 -55 -57 -7 -3 -2 -5 -12 -9
word before: для	-40 -88 20 -24 -24 -25 -16 72 -31
word before: днепр	46 -24 -25 -1 -2 -1 0 0 -1
word before: днк	7 -21 17 0 -2 -4 -1 -16 -12
word before: днр	44 -15 -25 -4 -2 -4 -1 -1 -5
word before: дня	29 14 -43 -10 -11 -8 -4 -25 -18
word before: дні	17 -25 -70 -3 -12 -26 -11 -3 -38
word before: днів	-9 -9 0 0 0 0 0 18 0
word before: до	-3 18 -6 -5 -8 -12 -7 -30 -32
word before: доби	-55 -4 0 -1 -2 -1 0 55 0
word before: добу	39 -15 -30 0 -6 -1 -1 -17 -3
word before: довше	46 -2 0 0 -3 -3 0 0 -40
word before: догово	19 -54 -37 -24 -9 -4 -11 61 -17
word before: додому	-31 11 -16 -16 -15 -13 -12 23 -15
word before: докуме	39 -15 -11 -1 -2 -2 -1 -45 -13
word before: дома	-49 8 39 -13 -8 -13 -11 -28 -23
word before: домови	-3 44 -1 -1 -1 -5 0 -37 0
word before: домовл	1 31 -9 -6 -10 -26 -18 -38 -13
word before: домой	-4 18 -7 -30 -14 -8 -14 12 -22
word before: донецк	71 -33 -64 -12 -3 -7 -3 -22 -11
word before: донець	106 -70 -37 -4 -7 -13 -2 -51 -8
word before: донечч	92 -85 -65 -9 -29 -13 -6 -47 -26
word before: допомо	34 -5 0 0 0 0 0 -29 0
word before: доправ	-41 44 -27 -1 -1 -1 0 -17 0
word before: дорога	70 -51 -11 -1 -1 -3 -1 -32 -6
word before: достав	-40 8 15 -13 -9 -7 -5 1 -23
word before: досягл	45 -23 -11 0 0 0 0 -62 -7
word before: дочека	22 -11 -19 -1 -14 -4 -3 -9 -14
word before: дпсу	-12 30 -14 -5 -3 -18 -7 -23 -38
word before: друг	72 -34 0 -5 -21 -14 -5 -47 -5
word before: другу	72 -34 0 -5 -21 -14 -5 -47 -5
word before: дружин	24 -22 0 -1 0 0 0 -1 0
word before: дівчин	-26 -69 48 -1 -20 -5 -5 -19 -30
word before: дістал	-20 27 -15 0 0 -1 0 0 0
word before: дітей	-37 -59 26 -4 -5 -15 -6 55 -31
word before: его	19 3 -67 -8 -27 -7 -8 70 -15
word before: единиц	7 -1 -3 0 0 -1 0 0 -2
word before: едут	-12 -17 26 -29 -7 -5 -11 -44 -5
word before: ее	-34 17 -43 26 -11 -7 -17 -34 30
word before: експер	17 -7 -1 0 -1 -3 0 -3 -2
word before: ему	43 38 -72 -1 -1 -4 -4 -10 -11
word before: есть	20 40 -29 -2 -10 -3 -2 -20 -6
word before: етап	78 -113 -11 -2 -1 -11 -3 -57 -2
word before: еще	-16 15 -39 -1 -69 -11 10 -58 -9
word before: ж	-65 -49 75 -3 -6 -2 -3 -31 31
word before: ждали	20 -16 -32 -15 -1 -10 -1 -7 -2
word before: же	22 56 -59 -7 -12 -47 -19 -42 26
word before: женевс	-10 14 9 0 0 -19 -26 -1 0
word before: женеві	44 -21 -11 0 0 0 0 -62 -7
word before: женщин	9 -10 4 -9 -9 -9 -14 -8 -9
word before: живые	6 24 -26 -11 -3 -1 -1 -1 0
word before: жителе	6 -2 -1 0 0 0 0 0 -1
word before: жителя	46 0 -2 0 -1 0 -1 -22 -28
word before: журнал	-5 17 -61 -1 -5 -2 -3 -38 -3
word before: жінка	18 -17 -1 0 0 0 -1 -1 0
word before: жінки	22 -9 -10 0 0 0 0 -2 -1
word before: жінок	62 -49 -38 -2 -7 -12 -8 -36 -10
word before: з	-11 -17 1 -22 -26 -20 -19 18 -27
word before: з-під	9 -7 0 0 0 -1 0 -1 0
word before: за	-14 -21 -25 -18 -17 -31 -18 26 -24
word before: забезп	-48 67 -4 -30 -2 -4 -1 -54 -1
word before: забрал	36 -22 0 -26 -20 -25 -21 -55 -14
word before: забрат	43 -84 -20 -3 -3 54 -2 -12 -6
word before: завало	13 -3 -5 0 -1 -1 0 -2 -1
word before: завалі	9 -7 0 0 0 -1 0 -1 0
word before: завдяк	5 14 -20 -5 -10 -25 -13 -43 -24
word before: заверш	-78 -55 4 -18 -34 -16 -10 97 -22
word before: завтра	14 -7 -2 0 -1 -2 0 0 -1
word before: загало	-100 34 79 -29 -66 -42 -27 19 -70
word before: загибл	24 10 -37 -9 -3 -4 -7 -32 -2
word before: займет	27 -9 -11 0 -1 0 -1 0 -6
word before: заключ	53 -23 -22 -12 0 0 0 0 0
word before: залиша	-17 0 0 0 0 0 0 -2 19
word before: залиши	-24 48 -12 -2 -5 -4 -2 1 -25
word before: заложн	15 -11 -6 0 -1 -1 0 0 2
word before: заняла	55 -45 -28 -1 -3 0 -1 0 -1
word before: запад	29 -8 -17 -5 0 -1 -1 -2 -5
word before: запита	6 -3 -1 0 0 0 0 -1 0
word before: запоро	20 -17 -11 -2 -2 -6 -1 -30 -4
word before: запорі	53 -24 -31 -3 -6 -43 -6 -44 -21
word before: заручн	-60 -40 -3 -1 -4 -2 -2 -51 57
word before: застен	-40 -37 59 -11 -28 -2 -1 -27 -1
word before: засудж	-42 -4 -1 0 0 0 0 44 0
word before: засуди	16 -2 -6 0 0 -1 -1 -1 -5
word before: захисн	52 -34 -52 -18 -10 -21 -8 -22 -11
word before: захопл	20 -6 -14 0 -2 -4 -2 11 -22
word before: захід	6 14 -3 0 -1 0 0 -19 -1
word before: защитн	-29 15 2 -4 -1 -12 -13 -2 -21
word before: заявил	-15 -22 17 0 -1 -3 0 -7 -1
word before: збройн	24 -5 -24 -3 -3 -18 -4 -28 -7
word before: звання	-9 11 -1 0 -1 0 0 0 -1
word before: зверне	5 -2 0 0 0 0 0 -2 0
word before: звільн	-12 32 -46 -13 -8 -14 -6 -9 -13
word before: згідно	-3 -11 8 -3 -7 -18 -23 -39 0
word before: здалис	40 0 -32 -1 -3 0 -3 -6 -1
word before: здобул	24 -52 -36 -19 -6 -5 -6 18 -1
word before: зеленс	-5 27 -39 -21 -13 -10 -13 -40 -15
word before: землю	-24 34 -20 -3 -2 -6 -1 -54 -1
word before: землі	-70 67 -19 -2 -2 -4 -1 -17 -1
word before: змогу	-2 -15 0 -1 -1 -1 -1 4 -1
word before: зміїни	20 -17 -1 0 0 0 0 -1 -2
word before: зникли	-16 -66 -10 -5 -12 -11 -8 -53 28
word before: зокрем	61 -55 -7 -4 -3 -8 -7 -63 -16
word before: зоны	22 -4 -11 -2 -2 0 -1 -13 -10
word before: зсу	83 -95 -39 -9 -9 -28 -12 -27 -54
word before: зустрі	-24 26 -4 -8 -7 -13 -10 -18 -4
word before: зі	-37 47 -36 -4 -5 -31 -14 -32 -6
word before: зібрал	20 -19 0 0 0 0 0 0 0
word before: и	-63 1 14 7 -31 -20 -12 -20 50
word before: идет	74 -68 -19 -1 -3 -1 -2 -14 -15
word before: из	-14 -19 -10 4 3 -13 -23 -12 -60
word before: или	5 -15 -5 -1 -4 -1 -4 -15 24
word before: им	-2 -39 31 -6 -13 -15 -9 -16 -14
word before: инжене	7 0 -1 0 -1 0 0 -3 -1
word before: источн	24 -17 -24 -1 -3 0 0 -1 -2
word before: итог	0 -36 -15 -6 -7 -3 -8 23 -37
word before: итогам	-7 -49 -23 26 -4 -2 -5 -1 -5
word before: итого	34 4 -29 -14 -6 -10 -9 -19 -18
word before: их	-58 -28 -78 -18 -20 -17 -12 35 81
word before: июня	-49 -21 8 -4 -4 -6 -4 43 -4
word before: й	-34 30 17 -16 -21 7 -17 -58 -41
word before: його	69 -34 -3 -2 -8 -15 -4 -16 -17
word before: йшлося	39 -50 -23 -1 -7 -1 -2 -23 -10
word before: к	4 -28 29 -17 -15 -23 -15 -36 -53
word before: каждой	-45 39 -24 -9 -14 -12 -8 -19 -42
word before: кажуть	18 -46 21 0 -1 -1 -1 -4 -4
word before: катар	-40 45 -4 -1 0 0 0 -1 0
word before: катува	-30 31 -3 -1 -1 -1 -2 0 -3
word before: кварти	6 -4 -1 0 0 -1 0 0 0
word before: киев	24 32 -63 -33 -10 -9 -14 -28 -51
word before: киева	-54 58 -48 -7 -5 -13 -2 22 -22
word before: киевом	-25 9 2 -4 -8 -1 -1 -1 0
word before: киевск	-4 -38 58 -7 -26 -9 -8 -47 -5
word before: киеву	-22 -30 50 -13 -12 -15 -13 27 -24
word before: києві	18 22 -34 -1 -4 -10 -2 -46 -35
word before: ключи	7 -4 -1 0 0 -1 0 0 0
word before: когда	17 16 -35 -12 -11 -11 -11 -40 -12
word before: кого	27 -50 33 -1 -1 -10 -1 -4 -25
word before: кожног	28 -17 -1 0 -5 0 0 -14 -1
word before: коллег	63 -21 -51 -4 -2 -2 -1 0 -16
word before: команд	-24 -3 31 -5 -1 -2 -3 7 -4
word before: контро	20 -2 10 0 -7 -1 -1 -8 -13
word before: концу	-21 -7 17 -2 -1 0 -2 0 -1
word before: коорди	-28 12 -15 -6 -11 -4 -1 19 -12
word before: корабл	8 0 -3 0 0 0 0 0 -3
word before: кордон	-4 14 -20 -11 -2 -2 -1 -23 -2
word before: которо	15 -15 -10 -14 0 -10 -1 -3 -2
word before: которы	13 18 -15 -1 -3 -1 -1 -31 -22
word before: красно	-25 -3 -5 -1 0 -1 -1 -3 34
word before: крок	54 -72 -6 -1 -1 15 -3 -94 -15
word before: кроме	11 -1 -1 -1 -1 0 -1 -1 -7
word before: крім	-31 24 17 -1 -2 -9 -6 -63 -15
word before: кто-то	18 -2 -4 0 -1 -1 -1 -2 -8
word before: курско	11 -45 1 -16 -4 -2 -4 -3 -17
word before: кількі	-79 19 8 -11 -3 -11 -12 -37 -6
word before: лабора	33 -1 -3 0 -1 -2 -1 -15 -13
word before: лет	79 -53 -24 -1 -3 -4 -2 -23 -9
word before: лечени	-43 46 -5 -2 -3 -7 -6 -1 -25
word before: линии	-20 55 -13 -2 -6 -1 -1 -29 -1
word before: листоп	-32 51 -67 -4 -3 -9 -5 -30 -9
word before: лишают	22 -34 0 -2 -8 -3 -2 -87 27
word before: лише	-71 -83 33 -3 -21 -15 -7 22 9
word before: луганс	47 -34 -44 -1 -2 -12 -2 -30 -7
word before: людей	-8 1 -46 -4 -7 -12 -5 28 -25
word before: людини	3 -7 0 0 0 0 0 -1 6
word before: лютого	-19 -34 -12 -6 -2 -1 -1 64 -6
word before: лінія	15 -1 -1 0 0 -2 0 -10 -1
word before: мав	58 -51 -32 0 -1 0 0 0 0
word before: мальчи	32 -11 -11 0 -1 -1 -2 -2 -9
word before: марта	75 -70 -28 -5 -2 -5 -2 -12 -1
word before: маріуп	59 -28 -33 -4 -12 -7 -5 -40 -11
word before: матері	37 -3 -20 0 0 -4 -1 -21 -3
word before: мая	56 -2 -54 -1 -1 0 -1 -31 -1
word before: має	41 -46 0 0 -1 0 0 -22 -16
word before: маємо	-53 6 -20 -19 -18 -8 -7 19 29
word before: медвед	54 -71 -44 -5 -3 -3 -3 0 -19
word before: медики	54 -48 -3 -2 -1 0 -3 -1 -4
word before: мединс	-3 24 -33 -1 -2 -1 -1 -16 14
word before: медици	5 0 -1 -1 0 0 0 -1 -3
word before: межах	-81 30 -2 -5 -2 -3 -2 61 -1
word before: менее	38 -24 -2 -1 -3 -2 -2 -8 -31
word before: меняли	56 -55 -25 0 -1 -2 -2 -2 -2
word before: месяц	-25 0 -23 -1 -2 0 -2 24 -4
word before: ми	-15 0 12 -18 -7 -17 -24 -8 -16
word before: минобо	8 -7 4 -1 0 0 0 -1 -2
word before: минуло	29 -15 -20 -2 -5 -3 -4 -21 -9
word before: младше	40 -34 -35 -2 -11 -7 -2 -7 -13
word before: мне	31 -9 -16 -3 -1 -1 0 0 -3
word before: мобили	13 0 0 0 -1 0 0 -9 -3
word before: мой	11 0 -1 0 0 0 0 -9 -1
word before: молодь	6 -5 0 0 0 0 0 0 0
word before: моргів	19 -13 0 0 -1 0 0 -4 -1
word before: морпіх	-19 30 -25 -1 -1 0 -1 -1 -1
word before: морякі	33 -31 -2 0 0 -3 -2 0 0
word before: москва	41 -29 6 -13 -12 -13 -8 -21 -11
word before: москве	15 -17 4 0 -2 -1 -1 -12 0
word before: москву	4 -6 8 -10 -2 -1 -3 -4 -2
word before: москвы	-21 27 -17 -2 -1 0 0 12 0
word before: москві	33 -4 -35 -1 -14 -14 27 -3 -5
word before: мужчин	44 -40 -15 -9 -9 -10 -18 -14 -9
word before: мы	2 -60 15 -19 -15 -6 -1 17 -11
word before: мінобо	-12 -14 16 -1 -1 0 0 -1 -1
word before: місяць	10 -43 0 -2 -1 0 -1 38 -1
word before: місяці	-61 14 -19 -13 -12 -21 -5 60 -20
word before: на	-12 -38 23 1 -23 -27 -15 -16 10
word before: нагада	-21 28 -5 -4 -2 -3 -2 -27 -1
word before: нагоро	7 -6 0 0 0 0 0 0 0
word before: над	-29 -2 -30 0 -1 -1 -2 -6 31
word before: найбіл	60 -35 -18 -1 -1 -6 -1 -33 -2
word before: наймен	14 -99 26 -2 -35 -29 -9 -31 -46
word before: наймол	-2 23 -63 -6 -25 -37 -14 -43 -26
word before: найста	12 7 -62 -9 -28 -29 -12 -66 -24
word before: накану	-12 0 4 -18 -2 0 -3 -3 -1
word before: нам	-5 -34 28 -13 -15 -42 5 -20 -14
word before: напомн	71 -52 -64 -5 -3 -2 -3 -7 -4
word before: направ	63 -19 -1 -6 -7 -19 -15 -56 -39
word before: напрям	40 -37 4 -6 -10 -15 -5 -46 -10
word before: наразі	1 -40 -1 -2 -2 -1 -1 -16 52
word before: нас	24 -63 -4 -10 -8 -22 -4 -30 9
word before: насчит	-31 -13 -12 -1 -8 -2 -2 19 28
word before: натомі	17 -50 39 -1 -2 -1 -1 -10 -1
word before: находи	25 -25 -1 -1 -1 -3 0 -3 -11
word before: находя	-40 -4 -1 0 0 0 0 -1 45
word before: нацгва	-3 14 -52 -3 -5 -27 -6 -25 -13
word before: націон	23 -21 -3 -1 -1 -9 -1 -17 -2
word before: начала	11 -31 44 -5 -2 -2 -7 -8 -23
word before: наш	15 -13 -8 -1 0 -1 -5 -4 -6
word before: нашей	-47 27 -26 -2 -3 -5 -3 13 -4
word before: наши	-19 30 -51 -14 -2 -1 -1 0 -3
word before: нашим	14 0 -38 -1 0 0 -1 -9 24
word before: наших	-18 28 -62 -18 -15 -15 -14 -46 25
word before: наші	42 -49 42 -3 -1 -1 -1 -7 -28
word before: нгу	13 1 -5 -4 -3 -19 -6 -18 -27
word before: не	121 -44 -85 -4 -18 -8 -8 -52 -69
word before: неволе	26 -14 -12 0 -3 -5 -3 -15 0
word before: неволі	16 -21 -36 -18 -12 17 -7 4 9
word before: неделю	27 0 0 0 -1 0 0 -25 0
word before: незави	58 2 -43 -9 -5 -1 -4 -1 -1
word before: незале	-16 32 -11 -2 -1 -7 -2 -19 0
word before: нем	1 29 -27 0 -12 -8 -4 -3 -11
word before: немає	39 -44 -4 0 -3 -6 -1 -17 -10
word before: ни	10 -2 -4 -1 0 0 0 -2 0
word before: ним	-42 26 -8 -12 -3 23 -3 -11 -2
word before: ними	-25 -2 12 -13 -11 -10 -15 -24 -21
word before: нині	-20 21 -12 -2 -5 -3 -1 -26 20
word before: них	11 -19 -6 -12 -24 -24 -14 12 -51
word before: новий	-52 6 31 -16 -1 -8 -2 -4 -1
word before: новый	18 32 -43 -1 -1 0 -2 -5 -2
word before: номер	58 -47 -43 -9 -8 -10 -4 -51 -2
word before: номеро	-22 31 -16 -1 -2 -16 -3 -41 -1
word before: ночь	21 -4 -5 -1 -7 -1 0 0 -3
word before: ноября	-38 39 -29 0 -1 0 -1 27 -2
word before: ньому	11 22 -12 -1 -6 -1 -1 -23 -1
word before: ніж	72 -1 0 0 -3 -3 0 -34 -41
word before: о	33 -11 -8 -27 -20 -12 -15 -61 -32
word before: оае	-29 -1 12 -4 -1 -1 -1 41 -1
word before: оаэ	-60 28 5 -3 -7 -3 -5 -7 -4
word before: об	-18 -24 20 -3 -2 -4 -2 -3 30
word before: обгово	61 -60 -30 -1 -4 -37 -4 -19 -43
word before: обе	-75 7 14 -28 -32 -19 -5 -9 -21
word before: обещан	37 -16 -11 -3 -1 -1 -2 -4 -1
word before: област	12 -27 -37 -34 -8 -7 -12 28 26
word before: обмен	7 8 -9 -43 -21 -28 -20 -43 -23
word before: обмена	7 -3 -3 -36 -30 -9 -33 -20 -25
word before: обмене	55 -31 -24 -1 -1 -1 -1 -13 -1
word before: обмено	-42 51 -51 -3 -6 -7 -3 31 -13
word before: обмену	67 -37 -43 -6 -3 -6 -5 -15 -12
word before: обменя	-29 -7 10 6 -25 -16 -20 18 -23
word before: обмін	-27 -48 49 -6 -27 -36 -25 12 -25
word before: обміна	-56 -25 -2 -1 -4 -8 -3 48 -5
word before: обміно	-80 15 -22 -29 -4 18 40 -33 -31
word before: обміну	-10 92 -45 -10 -6 -64 -16 -86 -5
word before: обміня	17 -4 3 -34 -20 -18 -14 -55 -25
word before: обміні	-40 -20 -3 -1 -1 -6 -1 47 -3
word before: оборон	22 -1 -44 -3 -7 -6 -6 -32 -6
word before: образо	68 -68 -52 -6 -10 -5 -22 -27 -24
word before: обрати	-19 0 0 0 0 -1 0 -2 19
word before: обратн	-55 20 5 -20 -13 -21 -32 4 -40
word before: обраще	26 0 0 -1 0 0 0 -13 -13
word before: обсужд	64 -32 -72 -1 -14 -1 -2 -1 -9
word before: общей	-33 -7 -28 3 -6 -3 -4 13 -6
word before: одержа	-9 -32 40 0 -1 0 -1 -4 -1
word before: одеси	-2 7 -15 -1 -1 -2 -2 -3 0
word before: один	72 -54 -60 -8 -12 -44 -11 -48 -41
word before: одна	64 -53 -44 -2 -15 -5 -6 -6 -3
word before: одновр	-34 34 -23 -4 -7 -12 -5 -46 -5
word before: одного	6 43 -75 -5 -4 -3 -9 -2 -9
word before: одност	29 -54 49 -9 -4 -10 -4 -6 -2
word before: одразу	93 -86 -55 -3 -31 -14 -8 -58 -7
word before: октябр	15 -3 -4 0 -1 -1 -1 -4 -1
word before: окупан	68 -51 -32 -1 -1 -1 -6 -3 -7
word before: омбудс	-37 53 -3 -1 -3 -1 -1 -4 -12
word before: он	10 -1 -3 0 -1 0 0 -2 -3
word before: они	16 -6 -5 0 -1 0 0 -4 0
word before: операц	-74 -75 -92 -6 -34 -15 -7 100 -24
word before: опинил	21 -20 0 -1 0 -3 0 -6 0
word before: оружие	33 -9 -1 0 -2 -1 -1 -19 -14
word before: освобо	-3 -15 -11 10 18 -25 -19 -9 -44
word before: осмотр	7 -3 0 0 -1 0 0 0 -2
word before: остает	-28 -61 -36 -3 -5 -4 -4 -10 37
word before: остало	66 -48 -32 -4 -41 -7 -4 -50 -38
word before: осталь	-4 56 -16 -1 -5 -3 -1 -17 -46
word before: останк	0 42 -24 -6 -8 -8 -7 -57 -9
word before: останн	-66 -60 -29 -4 -12 -16 -4 74 -24
word before: остают	60 -2 -39 -2 -1 -3 -2 -8 -13
word before: остров	20 -17 -1 0 0 0 0 -1 -2
word before: осужде	60 -18 -40 -6 -1 -4 -1 -13 -24
word before: осіб	3 -43 41 -6 -5 -2 -7 -8 -40
word before: от	-14 -18 0 -5 -3 -2 -6 10 -14
word before: отвезл	-5 51 -46 -4 -1 -6 -3 -16 -1
word before: ответ	-2 -28 41 0 0 -3 -1 -21 -1
word before: отдала	-12 12 16 -4 -2 -1 -1 -7 -4
word before: отдали	-51 33 16 -15 -20 -55 -35 -23 -29
word before: отдано	-55 34 -33 -2 -3 -11 -4 21 -3
word before: отданы	43 -4 -78 -5 -3 22 -13 -17 -4
word before: отдать	58 -10 -24 -5 -4 -5 -7 -8 -63
word before: отже	-30 12 -26 -2 -7 -7 -6 23 -3
word before: отправ	-49 41 -25 -12 -5 -24 -9 -35 -37
word before: отпуск	34 -19 -2 0 -8 0 -1 0 -4
word before: отпуст	-26 18 8 -38 -37 -25 -18 -45 -35
word before: отпуще	-33 33 5 -2 -2 -1 0 -1 0
word before: отрима	-4 -16 26 -7 -8 -15 -11 -16 -6
word before: отчита	-16 -50 55 -2 -1 -2 -1 -1 -2
word before: офицер	-29 52 -60 -3 -3 -9 -12 -1 -13
word before: офіцер	-44 65 -63 -5 -13 -34 -15 -19 -25
word before: очеред	1 -29 29 0 0 0 0 0 0
word before: п'ять	43 -39 -3 0 -1 -4 -1 -22 -16
word before: п'ятьо	37 -23 -25 -2 -1 -3 -19 -17 -2
word before: пво	36 -7 -24 -2 -3 -1 -1 -3 -2
word before: первые	-37 47 -62 -22 -35 -10 -10 -25 -35
word before: первый	-23 -26 51 -3 -6 -3 -3 -5 -21
word before: перебу	17 -6 -5 0 -6 -1 0 -26 -17
word before: перева	11 -29 -4 -1 -3 -3 -1 32 -18
word before: перего	-35 -59 46 25 -8 -2 -4 -27 -9
word before: переда	-3 2 -13 -15 -18 4 5 -16 -34
word before: передо	5 0 -2 0 0 0 0 0 -1
word before: переми	44 -37 -10 -1 -1 0 -1 -4 -1
word before: перетн	39 -35 -15 -2 -1 -4 -2 -6 -2
word before: перехв	7 -2 -1 -1 -1 0 0 -1 0
word before: перша	104 -63 -4 -1 0 -1 -1 -92 -1
word before: перший	55 9 -53 -5 -7 -15 -6 -100 -16
word before: перші	-18 60 -51 -2 -18 -1 -1 -12 -5
word before: писем	22 -1 -1 0 0 -1 0 -14 -4
word before: питанн	30 -17 0 0 -1 -1 0 -9 -3
word before: плен	36 -25 -7 -1 -2 -1 -1 -5 -3
word before: плена	-25 -58 32 -7 13 -20 -15 3 -42
word before: пленны	-6 -12 -14 -26 -11 -5 -7 -15 -6
word before: плену	-31 -7 -4 -1 -2 -1 0 -5 35
word before: плюс	-46 8 9 -3 -10 38 -5 -8 -19
word before: по	22 -4 -29 -15 83 -36 -28 -83 -35
word before: по-пре	-2 16 -20 -12 -3 -28 -10 -63 -39
word before: поверн	-35 -15 -38 -23 -20 -14 -16 65 -10
word before: поверт	-73 88 -36 -11 -7 -12 -6 -48 -7
word before: повном	-19 12 -2 -1 0 -1 -1 18 -8
word before: повреж	60 -24 -39 -1 -2 -2 -1 -1 -1
word before: повідо	-27 -78 4 -3 -16 -3 -3 36 -4
word before: погибл	15 -3 -15 -1 -1 -2 -2 -2 -11
word before: погибш	-58 4 14 -8 -14 -10 -27 -8 -6
word before: погово	25 -23 -1 -1 -1 -1 -1 -1 -5
word before: под	-15 62 -49 -5 -7 0 -1 -16 -2
word before: подкон	15 -19 -1 -1 -6 -2 -1 3 -9
word before: поднят	50 -30 -19 -2 -2 -1 -2 0 -1
word before: подраз	8 -1 -1 0 -1 0 0 -3 -1
word before: подтве	13 -13 -14 -6 -10 -4 -3 -3 21
word before: поиско	10 -4 -4 0 -1 0 0 0 -2
word before: показа	55 -37 -3 -5 -3 -1 -1 -7 -2
word before: полегл	0 -57 -33 0 -1 -4 -2 31 -4
word before: полови	44 -60 37 -19 -4 -7 -4 -7 -55
word before: полон	39 46 -66 -2 -7 -4 -8 -20 -34
word before: полоне	2 -5 -5 31 -12 -30 -12 -34 -8
word before: полону	-21 15 -44 -22 -13 -42 -10 29 -22
word before: полоні	1 -31 -3 -1 -3 -1 -2 -38 49
word before: полтав	52 -8 -4 0 -7 -3 -1 -47 -12
word before: получа	-8 33 -21 -2 -1 0 0 -30 -3
word before: получе	-66 -79 -12 -4 -8 -3 -9 59 -29
word before: получи	-42 2 21 -24 -21 -14 -18 15 -16
word before: помогл	39 -4 -3 -2 -1 -1 -1 -31 0
word before: помощь	-5 -50 -58 -11 -6 -4 -6 53 -46
word before: понад	27 -17 -3 0 -3 -2 -1 -2 -1
word before: попере	-1 22 -54 -7 -17 -14 -8 -80 -4
word before: поране	34 -36 -12 0 -2 -13 -3 -23 -4
word before: поровн	-59 22 -10 -9 -3 -22 -9 -31 -14
word before: порядк	-29 -48 55 -2 -1 -9 -2 -1 0
word before: посере	3 8 -31 -3 -1 -1 -2 21 -7
word before: посети	8 -3 -1 -1 0 -1 0 -1 -1
word before: после	33 -39 4 -17 -7 -2 -3 -19 -3
word before: послед	-21 -7 10 -11 -11 -4 -3 -35 -6
word before: посред	-74 55 -47 -9 -3 -2 -2 32 -1
word before: постав	13 15 -11 -1 -9 -3 -3 -41 -47
word before: постра	8 -1 -3 0 0 0 0 -1 -1
word before: поступ	40 0 0 -1 -1 0 -1 -10 -33
word before: посыло	19 -20 -4 -1 -3 -2 -5 -15 -1
word before: потери	65 -15 -33 -20 -1 -3 -4 -5 -14
word before: потеря	26 -20 -18 -4 -4 -8 -5 -21 -35
word before: потрап	47 -19 -23 -2 -4 -1 -4 -39 -36
word before: початк	-7 -13 -4 -1 -4 -5 -1 10 -14
word before: поїхал	0 -28 15 -2 -2 -5 -5 -8 -5
word before: права	6 0 0 -1 0 0 0 -10 6
word before: праздн	-33 -3 6 -6 -11 -3 -4 -3 -1
word before: працюю	29 -9 -1 0 -2 -2 -1 -11 -4
word before: працює	58 -13 -2 0 -7 -3 -1 -22 -28
word before: предло	41 -1 -1 -1 -2 -2 -2 -2 -35
word before: предст	44 -17 -13 -1 -1 0 0 -24 -1
word before: презид	-43 63 -58 -8 -2 -3 -1 -46 40
word before: прем'є	15 0 0 0 -1 0 0 -10 -3
word before: при	5 46 -11 -35 -7 -5 -4 -60 -5
word before: прибул	-22 30 -22 -1 -1 -2 -1 -16 -1
word before: прибыл	26 39 -11 -5 -16 -5 -2 -22 -13
word before: привез	-37 11 30 -13 -16 -27 -12 -18 -11
word before: пригра	-17 -25 -19 -1 -1 0 -3 -12 37
word before: приеха	-28 13 -7 -11 -8 -13 -14 29 -37
word before: прийня	-18 41 -34 -18 -7 -4 -4 -14 -9
word before: прийшл	-13 -14 -36 -7 -9 -8 -8 17 -25
word before: прикор	24 -11 -52 -6 -12 -33 -10 -37 -20
word before: прилет	13 -8 -1 -10 -6 -1 -1 -4 0
word before: принес	6 -1 -3 0 0 0 0 -1 0
word before: принял	-46 6 -14 -4 -6 -18 16 15 -4
word before: принят	-31 -45 15 -1 -5 -1 -4 -2 -5
word before: приїха	-76 71 -54 -6 -6 -8 -4 29 -7
word before: про	65 -43 25 -10 -23 -18 -14 -92 -36
word before: провед	-111 -40 1 -12 -10 -20 -9 79 -23
word before: провел	47 -47 -60 -6 -5 -12 -6 53 -10
word before: провод	-57 73 -3 0 -3 -8 -2 -11 -11
word before: провів	9 -5 0 0 0 -1 0 -1 -1
word before: пройшо	-100 11 12 -2 -1 -8 -4 -2 -2
word before: пропав	6 0 -10 0 0 -1 0 -5 10
word before: просто	-22 -16 -51 -4 -8 -26 -8 55 -13
word before: проти	17 -10 -2 0 0 -1 0 -2 -1
word before: против	-73 -30 7 -36 -55 0 -23 56 -30
word before: протяг	17 -1 0 0 0 0 0 -10 -6
word before: процес	-8 -16 17 0 -1 -1 -1 -7 -12
word before: прошел	-57 13 -6 -10 -4 -3 -6 -27 -3
word before: прошли	-32 42 -44 -13 -1 -2 -1 17 -1
word before: прізви	17 -2 -7 0 0 -1 -4 -14 -2
word before: психол	29 -2 -1 0 0 0 0 -19 -6
word before: пункт	15 -2 -2 -6 -1 -2 0 -3 0
word before: пункта	43 -9 -32 0 0 -1 0 -7 0
word before: під	2 5 -1 -2 0 0 0 -2 -1
word before: підкон	-5 -27 30 -1 -3 0 0 -4 0
word before: підтве	17 -47 41 -1 -13 -5 -3 -52 10
word before: після	33 -49 -6 -1 -7 33 -1 -1 -1
word before: работа	-29 0 -33 0 -1 -1 -2 -1 31
word before: раз	75 -74 -40 -12 -11 -14 -5 -52 0
word before: разгов	21 -5 -2 0 -9 0 0 -6 -1
word before: размен	-61 -16 26 -10 -15 -1 -2 -2 -1
word before: разом	-37 62 -84 38 -13 -24 -13 -106 -36
word before: разу	79 -75 -37 -19 -6 -5 -6 -13 -1
word before: рамках	-23 17 -58 -6 -3 -5 -2 52 -1
word before: ранее	62 -56 -25 0 -1 -2 -3 -19 -2
word before: ранени	13 -5 -1 0 -1 -1 -1 0 -4
word before: ранены	-34 -36 18 -7 -5 3 11 -11 -12
word before: расска	-49 53 -19 -3 -2 -5 -8 -54 -16
word before: рассма	22 -12 -6 0 -2 0 0 -2 -2
word before: ребят	-14 54 -49 -1 -3 -7 -2 -19 -2
word before: ребята	18 -11 5 0 -2 -1 0 0 -9
word before: режим	0 -51 46 -8 -29 -3 -8 -50 11
word before: режима	-10 -30 32 -2 -12 -2 -1 -20 -2
word before: режиму	-8 29 16 -1 -5 -6 -3 -16 -15
word before: резуль	-35 33 -19 -7 -11 -9 -2 1 -10
word before: репатр	-5 4 -31 -10 -7 -5 -3 3 -3
word before: респуб	40 -18 -43 -6 -3 -1 -2 -24 -31
word before: рефриж	27 -21 -6 -7 -9 -6 -6 -17 -13
word before: речь	74 -68 -19 -1 -3 -1 -2 -14 -15
word before: решени	51 -13 -24 -7 -3 -6 -3 -5 -2
word before: решта	-66 70 -26 -1 -3 -2 -3 -18 -12
word before: реєстр	-68 -22 -5 -4 -8 -13 -5 -35 70
word before: роботи	-1 -6 0 0 0 0 0 8 0
word before: ровно	-13 14 -28 -11 -8 -30 -10 29 -11
word before: родин	8 4 -2 0 0 0 0 -9 0
word before: родина	54 -25 -5 0 -4 -16 -3 -10 -10
word before: родини	20 -3 -1 0 0 0 0 -17 0
word before: родину	-6 -21 4 -24 -5 -2 -6 20 -10
word before: родным	-22 29 -26 0 -1 -3 -1 -1 0
word before: родств	-26 -15 9 -1 -3 -14 -8 23 -12
word before: розпов	66 -7 -4 -1 0 -1 0 -63 -1
word before: роки	-36 22 -24 -31 -5 -14 -5 45 -13
word before: року	-6 27 -13 -15 -3 -7 -2 -25 -2
word before: років	71 -60 -3 -1 -1 -6 -1 -12 -1
word before: россие	-61 -52 55 -37 -4 -2 -2 -13 -5
word before: россии	-5 -44 47 -6 -7 -14 -12 -8 1
word before: россий	-37 -12 24 -17 -12 -22 -25 -7 -15
word before: россию	-65 19 7 -12 -8 -9 -15 -33 -25
word before: россия	-4 -2 -11 43 -21 44 -32 6 -35
word before: ростов	19 -5 -17 -1 0 0 -1 -2 -3
word before: російс	-63 21 -49 44 -13 -25 -13 -47 -6
word before: росія	-46 23 -1 -14 -20 -19 -28 -56 31
word before: росіян	-46 -40 0 -18 -8 -6 -27 28 -32
word before: росією	-7 16 -50 -1 -1 -7 -1 -6 38
word before: росії	-24 -65 77 -20 -10 -20 -40 -70 -20
word before: році	81 -44 -3 -2 -2 -8 -2 -80 -13
word before: рублей	17 -2 -2 0 0 0 0 -15 -1
word before: рф	73 -12 -17 -7 -5 -31 -21 -45 25
word before: рядови	51 -48 -11 -1 -3 -5 -1 -12 -7
word before: рядові	8 -6 0 0 0 0 0 0 0
word before: рятува	17 -5 0 0 0 -1 0 -12 0
word before: рівно	-28 -13 15 -7 -17 -12 -10 12 -22
word before: рідним	-16 3 16 -1 -2 -1 -1 -38 -3
word before: рідних	-18 -8 17 0 0 0 0 -1 0
word before: рідної	-37 33 -11 0 -1 -2 -1 -12 -1
word before: рідну	-24 34 -20 -3 -2 -6 -1 -54 -1
word before: рідній	-28 42 -11 -2 0 -1 0 -5 0
word before: рік	-26 -13 -2 -1 -2 -4 -1 34 -2
word before: с	12 -38 33 -24 -16 -16 -15 6 -65
word before: сама	51 54 -56 -3 -8 -4 -4 -17 -27
word before: самий	1 37 -66 -40 -9 -20 -6 -50 -54
word before: само	9 -36 26 -1 -2 -7 -7 -16 -3
word before: самоле	-18 -5 36 -5 -4 -3 -2 -3 -15
word before: самому	47 -44 -43 -6 -14 -7 -4 -15 -7
word before: сбили	25 -8 -13 -1 -1 -1 -1 -1 -1
word before: сбу	31 -29 -7 -2 -5 -6 -2 -33 -18
word before: сверх	-28 19 -7 -7 -3 -25 -9 -3 -6
word before: сво	10 0 -1 0 0 0 0 -8 0
word before: свобод	-76 39 -18 30 -5 -10 -8 -29 -20
word before: своих	-39 24 -14 -4 -7 -10 -6 -50 -10
word before: своїх	86 -49 20 -3 0 -1 -1 -80 -18
word before: свідче	12 -3 0 0 0 0 0 -9 -1
word before: світло	23 -7 0 0 0 0 0 -19 -1
word before: сдалис	20 -13 -4 -1 -1 -1 0 -5 -5
word before: себе	-49 -41 54 -7 -7 -4 -5 -31 -3
word before: сегодн	-42 33 17 -43 -21 -22 -16 -49 -48
word before: семей	0 -50 37 -9 -10 -2 -2 -9 -45
word before: семеро	105 -94 -20 -2 -5 -7 -8 -32 -24
word before: семьи	-30 15 -50 -1 -1 -2 -5 21 19
word before: семьям	20 -20 10 -1 -11 -1 -1 -2 -1
word before: сентяб	17 -21 69 -5 -3 -1 -3 -44 -25
word before: серед	45 -6 -62 -10 -11 -17 -6 -52 -23
word before: середн	21 -10 0 0 -1 -1 -1 -3 -5
word before: сержан	91 -87 -9 -5 -7 -9 -3 -14 -25
word before: серпня	-6 10 -14 -1 -1 -1 -1 -15 -1
word before: сиділи	24 -5 0 0 0 -1 0 -18 -1
word before: сил	-19 24 -12 -3 -1 -13 -2 -3 -3
word before: сили	78 -51 -18 0 -2 -9 -3 -40 -3
word before: словам	31 -15 -39 -7 -2 -6 -2 12 17
word before: сложил	33 -9 -1 0 -2 -1 -1 -19 -14
word before: сложно	-33 -7 -28 3 -6 -3 -4 13 -6
word before: служат	19 -17 -1 0 0 0 0 0 0
word before: служба	62 -59 -24 -3 -2 -1 0 0 -1
word before: смогли	-58 9 -3 -4 -2 -3 -4 22 -6
word before: снаряд	5 -3 0 0 0 0 0 -2 0
word before: сначал	52 -23 -48 -4 -4 -13 -6 -30 -8
word before: со	-4 -33 32 -1 -1 -1 -3 -1 -2
word before: солдат	-25 37 -49 27 -12 -16 -20 -16 10
word before: сообща	32 -3 -32 -2 -1 -1 -3 -21 0
word before: сообще	22 -1 -18 -1 0 0 0 0 -1
word before: сообщи	29 23 -59 -19 -11 -2 -4 -27 -1
word before: соотно	57 -31 -24 -1 -3 -1 -1 -2 -4
word before: сорван	6 -2 -3 0 0 0 0 0 0
word before: состав	-34 35 -46 -43 -6 -3 -4 45 -16
word before: состоя	-8 17 -21 -19 -7 -12 -14 -26 -15
word before: спецоп	-15 23 -22 -3 -1 -1 -1 11 -5
word before: списка	3 -10 -11 -7 -1 -1 -1 -8 14
word before: списке	-39 42 39 -9 -6 -12 -6 -3 -58
word before: списки	-8 -51 -35 -3 -2 -11 -4 -35 20
word before: списку	-38 51 -35 -3 -8 -3 -7 -12 -12
word before: список	67 -59 29 -9 -5 -20 -6 -27 -39
word before: среди	53 -80 -20 -2 -3 -10 -3 -17 19
word before: стамбу	54 -36 -49 -13 -7 -8 -10 -19 -21
word before: старше	65 -77 -79 -12 -12 -20 -9 -17 -41
word before: стаття	11 -6 0 0 0 -1 0 -1 -1
word before: сто	-4 92 -110 -8 -6 -2 -2 -9 -15
word before: стольк	-52 54 -37 -4 -5 -47 -13 -16 -20
word before: сторон	-42 17 -28 -30 -41 18 -22 7 10
word before: строк	63 -29 -6 -1 -2 -14 -1 -17 -6
word before: стільк	-12 -37 31 -3 -5 -4 -8 -26 -2
word before: суд	18 -12 0 0 -1 -1 0 -2 -3
word before: судов	70 0 -13 0 -1 -8 -2 -37 -35
word before: сутки	34 -16 -2 -1 -3 -1 -1 -9 -1
word before: суток	5 0 0 0 0 0 0 -2 -2
word before: сша	-43 64 -101 -15 -9 -4 -7 -9 -4
word before: сьогод	-47 41 3 -20 -25 -25 -15 -10 -23
word before: січня	31 -22 -1 0 0 -1 0 -8 0
word before: та	47 -10 -48 -6 -9 -15 -13 -32 -19
word before: так	43 -70 6 -9 -5 -18 -6 -48 -6
word before: также	34 31 -57 -8 -8 -13 -14 -31 -23
word before: таким	61 -61 -50 -4 -10 -5 -21 -28 -24
word before: також	8 -4 36 -16 -41 -40 -24 -68 -44
word before: там	56 -45 -16 -3 -12 -5 -4 -65 1
word before: теж	-5 35 -33 -5 -3 -1 -6 -21 -11
word before: тел	-55 -63 7 -9 -14 -9 -5 53 -8
word before: тела	49 -5 -16 -11 -15 -16 -10 -17 -22
word before: телами	20 -1 -12 -8 -7 -14 -5 -52 -1
word before: телегр	57 -54 -17 -4 -6 -1 -2 -1 -1
word before: телефо	39 -16 -2 0 -2 -1 -1 -21 -1
word before: тепер	26 18 -52 -41 -14 -6 -6 -71 -5
word before: теперь	-42 -7 14 -4 -9 -5 -3 -1 -5
word before: терито	-16 -32 -28 -3 -2 -2 -2 -44 36
word before: теробо	-62 65 -12 -3 -2 -6 -3 -2 -5
word before: террит	16 -24 -14 -3 -20 -12 -6 -3 -16
word before: течени	-44 -2 -1 -10 -5 0 -2 35 -1
word before: тижден	-27 49 -50 -6 -5 -10 -2 -41 -5
word before: тисяч	61 -25 -1 -2 -3 -1 -2 -22 -43
word before: то	10 -55 -46 -6 -4 -3 -2 65 -1
word before: тогда	76 -35 -63 -2 -13 -6 -7 -31 -1
word before: того	-18 6 38 -2 -18 -9 -6 -63 -19
word before: тоді	83 -68 -7 -2 -2 -8 -2 -55 -2
word before: тоже	-16 44 -46 -7 -6 -7 -4 -29 -41
word before: той	-49 15 28 -28 -9 -3 -6 -32 -3
word before: только	-72 -16 26 -7 -15 -7 -2 -5 -10
word before: том	-37 -8 32 -10 -13 -9 -6 -10 -28
word before: тому	50 -42 -7 0 -2 -15 -3 -6 -11
word before: торік	46 -52 -6 0 -1 -2 -1 8 0
word before: травня	44 -63 -3 -2 -2 -3 -1 -36 0
word before: три	-19 -36 -77 -7 -5 -26 -21 78 -41
word before: триває	47 -36 -4 0 -2 -1 -1 -2 -4
word before: тримал	27 -22 -1 0 -1 -1 0 -2 -2
word before: тримає	-39 -3 0 0 0 0 0 -1 40
word before: тро	98 -93 -4 0 -1 -3 -1 -8 -3
word before: трое	85 -66 -19 -5 -5 -3 -3 -13 -17
word before: туда	-50 13 8 -23 -9 -16 -9 -63 -10
word before: тут	-52 54 -1 -1 -1 -1 -4 -4 -4
word before: тысяч	20 -5 -39 -2 -2 -2 -3 -14 -50
word before: тысячи	16 -18 17 0 -6 -1 -2 -14 -1
word before: тяжело	16 -4 -7 0 0 -4 -1 -1 -1
word before: тяжкоп	37 -4 -44 -1 0 -1 -18 0 0
word before: ті	22 -11 -2 0 0 -3 0 -3 -4
word before: тіл	19 -52 9 -1 -2 -3 -2 7 -13
word before: тіла	-37 12 -65 -16 -17 -32 -17 29 -9
word before: у	-19 36 -53 -17 -18 9 -19 -44 20
word before: удалос	-72 13 45 -17 -8 -30 -4 -46 -13
word before: удержи	-41 -13 -40 -1 -2 -1 -2 -10 48
word before: удома	-18 32 -37 -17 -15 -29 -13 -25 -30
word before: уехали	-8 19 16 -3 -2 -8 -13 -15 -5
word before: уже	-76 7 -39 -19 -42 -19 -14 44 -40
word before: украин	-39 4 -20 -14 6 6 -50 -27 42
word before: україн	-18 24 -54 -16 -12 -18 -10 5 23
word before: уничто	17 -6 -1 0 -1 -1 -1 -2 -4
word before: управл	32 -9 -17 -2 -2 -1 -1 -1 -2
word before: упродо	10 -3 0 0 -2 -1 0 -1 -3
word before: услови	16 -53 54 -2 -8 -15 -5 -11 -7
word before: устано	0 -3 -9 0 -1 -1 -1 -1 16
word before: усього	-44 63 -16 -29 -10 -6 -3 -57 -13
word before: усіх	-43 -3 0 0 0 -1 0 -6 43
word before: уточне	7 -7 7 0 0 -1 0 -4 -2
word before: утрима	-19 -17 0 0 -1 -1 -1 -2 37
word before: утриму	41 -52 -3 -6 -6 -3 -2 -20 -26
word before: участв	25 23 -26 -7 -5 -13 -5 -16 -31
word before: участн	5 -1 0 0 0 0 0 -3 0
word before: учора	-12 -43 -55 -5 -16 -18 -13 59 -21
word before: учораш	-55 57 -5 -1 -1 -2 -3 -34 0
word before: ушло	-25 25 -19 -5 -8 -17 -9 -12 -7
word before: феврал	-73 6 7 -8 -3 -23 -10 16 -22
word before: флота	-29 -44 53 0 0 0 -6 -1 -3
word before: формат	6 -8 -11 -20 -13 -46 -11 -25 -15
word before: формул	38 -21 -8 -22 -24 -25 9 -58 -29
word before: хамас	29 -41 -30 -10 -3 0 -1 -3 -15
word before: херсон	4 20 -7 0 -1 -1 -5 -6 -23
word before: хлопці	109 -74 -9 -11 -2 -28 -2 -70 -10
word before: ходе	36 -61 -15 -8 -7 -3 -3 -16 -12
word before: хто	-56 63 -46 -2 -8 -18 -7 -25 -12
word before: це	-37 45 -101 -25 -32 -28 -21 3 -37
word before: цей	-54 -15 -5 -1 -1 -2 -1 26 -19
word before: центр	11 -58 -7 -3 -5 -5 -3 25 -9
word before: цивіль	-33 20 -9 -13 -20 -38 -27 -3 23
word before: цифру	63 -70 -49 -6 -18 -12 -5 -28 -18
word before: цих	-34 -35 -9 0 -5 38 -2 -3 -24
word before: цього	38 -60 -50 -21 -11 -18 -10 10 -21
word before: ці	-41 35 -21 -1 -7 -5 -2 46 -6
word before: ч	21 -18 -1 0 0 0 0 -1 -1
word before: час	-37 -14 -13 -2 -1 -4 -1 25 -19
word before: частин	76 -28 -6 -1 0 -3 -1 -107 -1
word before: чекали	72 -69 -1 0 -1 0 0 -4 -1
word before: челове	-7 56 -35 -5 -16 -7 -7 11 -30
word before: чем	55 -30 -53 -1 -3 -2 -2 -1 -2
word before: червня	-38 -87 -15 -1 -1 -6 -3 57 -8
word before: через	6 -23 19 -5 -15 -6 -5 -2 -32
word before: черніг	-32 36 -40 -2 -4 0 -1 -2 0
word before: четвер	-26 -63 66 -7 -4 -1 -1 -17 -2
word before: четыре	9 -3 -5 0 0 0 0 0 0
word before: числа	67 -80 -31 -3 -5 -4 -5 -14 -19
word before: числе	12 -10 10 -9 -12 -10 -7 -9 -35
word before: числен	13 -3 -1 0 0 0 0 -8 -2
word before: число	-40 -22 -31 -3 -5 -4 -2 49 -16
word before: числі	44 -32 -5 0 -2 -7 -1 -3 -12
word before: членов	14 -1 -2 -1 0 -1 -2 0 -6
word before: чолові	-40 1 40 -3 -5 -27 -5 -31 -23
word before: чотири	-47 30 -29 0 0 0 0 45 0
word before: чотирь	6 50 -62 -2 -1 -4 -3 -6 -1
word before: что	40 -13 -8 -6 -15 -3 -3 -26 -21
word before: шестер	-41 7 40 0 -1 -1 -3 0 -1
word before: шести	82 -29 -44 -6 -3 -1 -3 -23 -56
word before: шесть	10 -1 -2 0 0 -1 -2 0 -4
word before: штаб	-21 -3 33 -8 -10 -2 -8 -19 -1
word before: штабу	44 -38 -1 -1 -1 0 0 -4 -1
word before: штабі	-34 -34 -19 -1 -3 -2 0 38 -4
word before: шість	14 -18 -14 0 0 0 -1 18 0
word before: ще	31 -1 -44 -41 -50 29 -31 -103 8
word before: щиті	-68 56 -33 -1 -3 -1 -1 31 -1
word before: що	12 -27 27 -9 -23 -16 -13 -53 26
word before: щодо	81 -80 -48 -20 -11 -23 -5 -44 -49
word before: щойно	1 27 -37 -6 -2 -5 -1 -6 -7
word before: щонайм	21 -9 -1 0 0 -2 0 -12 0
word before: эвакуи	22 -3 -8 -1 -1 -1 0 -13 -15
word before: экипаж	23 -2 -8 -1 0 -1 -2 -2 -6
word before: этап	1 -12 -18 -28 -12 -7 -12 -24 -12
word before: этапа	-34 -33 38 -2 0 -2 -2 -2 0
word before: этих	-18 -6 -29 -2 -5 -13 -3 -58 54
word before: это	4 0 -37 -2 -1 -1 -2 -2 -1
word before: этого	-33 -19 -11 -4 -1 -1 -3 36 -8
word before: этой	56 -31 20 -18 -7 -2 -2 -31 -1
word before: этом	-50 0 -2 0 0 0 0 52 0
word before: этот	55 -59 -5 -5 -11 -12 -3 -15 -16
word before: юг	51 -15 -43 -3 -4 -1 -1 -3 -4
word before: як	67 -44 -23 -2 -16 -19 -5 -32 -49
word before: який	15 -13 0 0 0 0 0 -1 -2
word before: яких	-14 -30 40 -3 -4 -13 -7 -56 59
word before: якого	-15 22 -1 0 0 -1 0 -6 -17
word before: якщо	44 -44 -4 -5 0 -1 -3 -39 -1
word before: які	16 -7 0 0 0 0 0 -8 -1
word before: є	-61 30 -59 -8 -45 -37 -21 42 -46
word before: і	9 -16 -38 -22 -22 -36 8 -17 -21
word before: іденти	75 -65 -14 -3 -15 -13 -6 -76 -2
word before: із	23 31 -55 -18 -13 -29 -11 -97 -36
word before: інформ	-50 18 -7 0 -1 -2 -1 -12 53
word before: їдуть	38 -4 -80 -21 -11 10 -14 -70 -8
word before: їм	38 -39 -10 -2 -3 -3 -4 -3 -4
word before: їх	21 -83 27 -12 -33 -27 -23 -61 -21
word before: їхали	73 -71 -9 0 -2 -5 -2 -38 -1
word before: їхніх	-67 25 5 -19 -22 -37 21 -31 9
word before: ،	-45 20 7 9 -7 -6 -16 -57 6
word before: اتفاق	20 -12 -6 -9 -3 -3 -3 -22 -1
word before: اسري	44 -26 -17 -9 -2 -1 -2 -17 -1
word before: اسير	-3 -14 20 -2 0 0 -4 -1 -2
word before: اسيرا	-14 24 12 -20 -3 -1 -8 -19 -2
word before: اعلنت	-8 57 -56 -1 0 0 -1 0 0
word before: افراج	26 -19 -42 -10 -2 -2 -2 -27 -6
word before: الي	-15 -35 16 -37 -1 -1 -2 46 -1
word before: اليوم	-60 24 -6 -21 -2 -5 -5 22 -2
word before: امارات	-72 -34 14 -14 -3 -6 -7 53 -5
word before: ان	-28 2 -29 27 -1 -9 -2 -10 -1
word before: اوكران	-19 -25 26 -29 -5 -23 -1 -9 -13
word before: اي	-31 -1 -1 0 -2 -12 -9 -29 -1
word before: بلغ	-28 0 0 -4 0 0 0 32 0
word before: بين	48 4 -29 7 -15 -15 -3 -6 -1
word before: بينهم	67 -34 -64 0 -4 -14 -3 0 -13
word before: تبادل	-3 -12 -42 -5 -7 9 -9 -39 -2
word before: تبادلا	37 -8 12 -29 -4 -1 -1 -47 -1
word before: جانب	0 -23 29 -2 0 0 0 -10 0
word before: جديده	-42 34 -16 -22 -2 -1 -1 0 -1
word before: حرب	-10 -18 28 -2 0 0 -5 -1 6
word before: دفاع	-1 -22 27 -5 0 0 0 0 0
word before: دوله	-7 -39 -1 36 0 0 0 12 0
word before: روسيا	-30 -24 -12 33 -1 -1 -4 -39 11
word before: روسيه	-2 -22 29 -5 0 0 0 0 -1
word before: سلمت	-15 19 -51 -12 -1 15 -2 -9 -1
word before: شمل	9 -5 0 -20 -7 -6 -5 -7 -1
word before: شملت	-40 -19 -41 30 -2 -1 -2 11 -2
word before: عاد	-73 32 54 -17 -3 -4 -4 -19 -1
word before: عبر	-29 0 -2 -17 0 0 0 23 0
word before: عدد	17 -8 -3 -1 0 -1 0 -6 0
word before: علي	-8 -6 41 -16 -1 0 -4 -27 -2
word before: عمليه	1 -19 -31 30 -7 4 -9 -28 -3
word before: عن	17 -51 -13 13 -14 2 -9 -50 -8
word before: عوده	-12 53 -9 -13 -1 -1 -1 -19 0
word before: في	-5 -25 23 -2 -8 -9 -9 -4 -6
word before: كييف	-28 3 1 -13 -1 -3 -4 -14 -1
word before: لم	4 -17 -14 -7 -4 -6 -4 0 -1
word before: ما	-15 -13 -20 29 -1 0 0 -31 0
word before: مجموعه	-47 21 -32 27 -3 -1 -2 -31 -1
word before: مقابل	-4 -29 31 -8 -1 -1 -7 -4 -4
word before: من	36 -12 -3 -14 -4 -10 -17 -40 -18
word before: موسكو	18 -4 -4 -14 -14 -4 -6 -23 -3
word before: و	18 -18 -4 -27 -13 -19 7 -32 -15
word before: واقع	-25 10 -1 -17 -2 0 -3 -3 -1
word before: وساطات	-31 0 -12 -30 -1 -1 -1 55 -1
word before: وساطه	4 -32 -39 2 -1 -3 -7 23 -5
word before: –	-27 -16 -30 -14 -31 22 -22 15 -17
word before: •	-2 31 -42 -9 -22 -55 -19 1 -47
word before: ‼	-26 -19 3 -8 -12 -25 -7 -55 42
word before: ⃣	79 -25 -6 0 -2 -13 -4 -93 6
word before: №	110 -97 -86 -21 -27 -21 -7 -90 -3
word before: ▪	48 -14 -79 -14 -26 -60 -22 -82 -64
word before: ▫	-30 -78 -24 -2 -5 -10 -9 68 -50
word before: ⚡	-54 -36 5 -21 62 -6 -5 -6 -9
word before: ✅	-96 54 -21 -23 -26 -23 -6 -33 -16
word before: ✔	-21 45 -42 -2 -5 -5 -10 -22 -16
word before: ❗	-37 -28 23 22 -3 -2 -2 -19 -2
`;
