/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	28 -146 98 -21 -41 -28 -31 24 -45
after bodies civilians	15 -20 10 0 -1 -3 -4 -10 -1
after bodies military	-84 105 -59 -2 -3 -10 -2 -10 -18
after bodies null	29 10 -89 -22 -30 -50 -26 1 -64
after bodies people	-18 -22 -24 -13 -7 -10 -7 -2 56
after civilians bodies	-85 72 -51 -3 -27 -10 -5 -1 -9
after civilians civilians	90 -143 36 -21 -26 -40 -38 -7 -11
after civilians military	9 -33 56 -29 -24 -80 -36 -99 10
after civilians null	12 4 -46 -19 -25 -36 -21 7 -1
after civilians people	29 -43 -44 -30 -35 -58 -46 -25 32
after cumulative both cumulative null	4 -13 -4 -4 -3 -1 -1 0 -1
after cumulative both dropped null	40 -12 -3 -3 -7 -1 -1 -21 -1
after cumulative null cumulative ua	-40 -12 0 0 0 0 0 45 -1
after cumulative null dropped null	-13 -8 -2 -1 -3 -16 -6 18 -16
after cumulative ru dropped null	-2 -11 -18 -1 -4 -9 -3 -32 17
after cumulative ua cumulative null	-53 -1 0 0 -2 0 0 55 -2
after cumulative ua cumulative ru	16 -27 -32 -1 -3 -3 -5 10 -8
after cumulative ua cumulative ua	-25 17 -5 -1 -2 -2 -4 -3 -9
after cumulative ua dropped null	-69 31 -77 -8 -38 -35 -16 60 -13
after cumulative ua dropped ua	-24 -58 -1 -2 -1 -11 -2 41 -22
after cumulative ua held ua	-37 -13 -2 -1 -1 -4 -2 -17 34
after cumulative ua part ua	32 -29 -3 -1 -1 -4 -2 -10 -15
after dropped both dropped both	-41 -35 64 -23 -8 -12 -33 -38 -25
after dropped both dropped null	66 -35 -45 -3 -4 -6 -4 -30 -14
after dropped both dropped ua	34 -23 -2 0 0 -2 0 -4 -5
after dropped null cumulative both	-9 0 0 -10 -1 0 0 20 -1
after dropped null cumulative null	39 -9 -6 0 -2 -4 -1 -38 -4
after dropped null cumulative ru	10 -4 -13 -3 -1 -2 -2 20 -5
after dropped null cumulative ua	-17 -53 -5 -5 -5 -5 -3 33 -13
after dropped null dropped both	18 -52 7 -11 -4 -6 -11 -21 -7
after dropped null dropped null	-12 21 -1 1 -10 -11 -6 -27 4
after dropped null dropped ru	-14 -1 -37 -3 -6 -8 -10 -39 36
after dropped null dropped ua	23 -44 -46 -10 -9 -22 -9 12 -54
after dropped null figure ru	-2 0 -1 -12 -8 -5 -12 -40 -12
after dropped null figure ua	15 -14 -46 12 -18 -22 -13 -9 -39
after dropped null held ru	16 -10 -41 -2 -4 -2 -3 -2 -2
after dropped null held ua	54 -46 0 -2 -2 -7 -2 -37 -24
after dropped null part ru	3 -22 12 -3 -1 -2 -5 -16 -7
after dropped null part ua	-2 16 -70 -10 -15 -39 -14 -18 -16
after dropped null planned null	-13 -16 -2 -1 -6 -1 -1 -19 18
after dropped null planned ru	13 -44 34 0 0 0 0 -1 -1
after dropped null planned ua	43 -38 -1 0 -1 -2 -1 -48 -4
after dropped null recap null	24 -10 -14 -1 -1 -1 -1 -10 -2
after dropped null recap ru	5 24 -45 -1 -3 -7 -4 -27 -15
after dropped null recap ua	18 -27 -6 -1 -1 -8 -1 2 -5
after dropped ru dropped null	6 -34 23 -1 -7 -2 -2 -17 -26
after dropped ru dropped ru	-40 30 -25 -1 -2 -12 43 -2 -43
after dropped ru part ru	-21 18 -32 -4 -3 -2 -5 32 -16
after dropped ua cumulative ua	-72 -2 0 0 0 -1 0 75 -1
after dropped ua dropped null	0 10 -22 -4 -10 -14 -6 1 12
after dropped ua dropped ru	-6 -31 2 -1 -2 -2 -6 5 -23
after dropped ua dropped ua	-4 20 -33 -6 -14 -60 -19 1 -55
after dropped ua figure ru	-6 -16 23 0 0 -1 0 0 -1
after dropped ua figure ua	53 -7 -16 -4 -2 -8 -4 -29 -4
after dropped ua held ua	-4 33 -31 -14 -3 -7 -1 -20 -13
after dropped ua part ua	-59 22 -39 -3 -5 56 -5 -29 -29
after figure both cumulative both	-10 -1 -2 -5 0 0 -1 18 0
after figure both figure ru	-2 -16 17 -10 -2 0 -1 -2 0
after figure both figure ua	-24 52 -47 -28 -9 -8 -2 -15 0
after figure both part both	-36 -18 30 18 0 0 0 -17 0
after figure ru cumulative both	-34 0 -3 -29 -2 -1 -1 38 -2
after figure ru cumulative ua	-68 1 -2 -1 -1 -2 -1 9 -4
after figure ru dropped both	37 39 -60 -2 -2 -7 -19 -17 -2
after figure ru dropped null	30 12 -55 -24 -60 -34 -26 -83 -57
after figure ru dropped ru	16 0 3 -8 -6 -11 -12 -6 -45
after figure ru dropped ua	-13 27 -53 -8 -6 -10 -11 -15 -19
after figure ru figure both	-29 -10 -3 19 -10 -7 -7 -12 -9
after figure ru figure ru	-25 -40 41 -4 -5 -4 -8 -18 -13
after figure ru figure ua	-45 -2 9 -9 -7 -15 -8 -22 -8
after figure ru part ru	6 -16 17 -17 -9 -20 -20 -54 -23
after figure ru part ua	20 -46 15 -14 -13 -6 -14 -25 -16
after figure ru recap ru	-47 58 -30 -1 -3 -8 -7 -31 -3
after figure ru recap ua	26 -24 -5 -1 -2 -3 -1 -29 -1
after figure ua cumulative both	-23 -1 -3 -15 -2 -1 -1 34 0
after figure ua cumulative ua	37 -23 -9 -4 -2 -3 -2 -6 -4
after figure ua dropped both	8 -33 -16 -5 -4 13 -33 -35 -12
after figure ua dropped null	-14 14 -29 -16 -1 4 -18 -25 -16
after figure ua dropped ua	23 5 -46 -14 -16 -46 -16 -77 -53
after figure ua figure ru	-46 -71 86 -27 -6 -4 -6 -20 -4
after figure ua figure ua	-50 61 -43 -17 -6 10 -4 6 -9
after figure ua outside ua	-19 -38 -21 -2 -1 34 -23 -19 -3
after figure ua part ru	0 2 -15 -12 -5 -6 -14 -28 -16
after figure ua part ua	29 -2 -57 -10 -13 -43 -13 -32 -25
after figure ua planned ua	74 -53 -1 0 -1 -2 -1 -59 -2
after figure ua recap ru	72 -28 -55 -1 -2 -2 -7 -34 -1
after figure ua recap ua	14 14 -5 -2 -2 -3 -1 -42 -1
after held ru dropped null	52 25 -20 -8 -4 -4 -5 -40 -31
after held ru held ua	-56 -5 0 0 0 -1 0 -6 56
after held ua cumulative ua	42 -15 -13 -2 -4 -6 -3 -36 -19
after held ua dropped null	-3 13 -41 -1 -12 -7 -4 3 -7
after held ua dropped ua	1 -59 -2 -3 -4 -5 -2 -43 38
after held ua held ru	-35 0 -1 0 0 0 0 -15 35
after held ua held ua	-40 47 -81 -13 -2 -2 -5 -18 38
after military bodies	-55 109 -80 -23 -30 -32 -15 -38 -66
after military civilians	-112 85 -7 -16 -18 -28 14 -11 -13
after military military	39 -80 3 -21 -20 59 5 -47 -8
after military null	54 -35 -65 -12 -18 7 -14 -1 -56
after military people	19 -31 -19 -26 -25 9 -13 3 -20
after null bodies	1 -5 -82 -22 -38 -57 -35 54 -42
after null civilians	32 -25 -48 -32 -35 -38 -31 30 -1
after null military	1 -62 33 -23 -20 -45 -21 17 7
after null null	10 18 -12 -4 -11 -16 -9 -77 13
after null people	67 15 -123 -67 -21 -24 -17 29 -53
after outside ua outside ru	-15 0 -28 0 0 -17 27 -1 -1
after part ru dropped null	54 -13 -46 -3 -6 -5 -3 -10 -7
after part ru figure ru	-78 56 -45 -5 -3 -2 -14 -11 -1
after part ru figure ua	-34 61 -55 -3 -2 -16 -9 -3 -1
after part ru part ru	-22 34 -1 -4 -4 -9 -18 -5 -18
after part ua cumulative ua	45 -15 -1 -1 0 -1 0 -13 -1
after part ua dropped null	2 19 -70 -11 -19 -28 -9 -9 -63
after part ua dropped ua	54 -51 -38 -8 -8 -31 -7 10 -47
after part ua figure ru	0 -64 12 -10 -6 -15 -14 -28 -10
after part ua figure ua	-48 -14 28 -6 -5 -22 -7 30 -17
after part ua part ru	35 -51 -56 -13 -3 -4 10 -19 -10
after part ua part ua	38 -41 -3 -5 -3 -14 -4 -20 -7
after people bodies	-9 44 -62 -9 -18 -16 -16 30 -52
after people civilians	-39 75 -35 -21 -24 -27 -27 -116 -31
after people military	-26 60 -64 -21 -31 19 -26 -9 -14
after people null	3 -10 -89 -4 44 -24 -16 27 -66
after people people	18 -87 57 -44 -41 -24 -10 1 -52
after planned ru dropped null	-10 17 -42 -5 -18 -4 -4 -34 -13
after planned ru dropped ua	21 -19 -2 -1 -2 -3 -1 -19 -6
after planned ru figure ua	-53 98 -24 -7 -3 -14 -2 -39 -1
after planned ru planned ua	-6 52 -72 -5 -4 -6 -7 -43 -17
after planned ua dropped null	-20 -15 -7 -1 -4 -5 -5 27 -12
after planned ua planned ru	11 -58 -14 -5 -9 -9 -9 2 -21
after recap null dropped null	49 -27 -34 -3 -3 -2 -1 -43 -3
after recap null recap null	-48 -10 48 -1 -2 -4 -2 23 -5
after recap ru recap ru	35 -43 -20 -2 -1 -1 -4 -18 -38
after recap ru recap ua	15 -38 -22 -1 -2 -7 -3 10 -3
after recap ua dropped null	-27 32 -21 -1 -5 -12 -1 -28 -5
after recap ua recap ru	63 -21 -49 -1 -4 -2 -6 -33 -2
after recap ua recap ua	18 -6 -16 -2 -5 -7 -4 -17 -21
always	12 -4 -8 -14 -15 -16 -16 -1 -10
bracketed	4 15 -41 -8 -9 -9 -7 -25 -27
counts bodies	-34 9 27 -23 9 -42 -23 6 -52
counts civilians	-54 53 -10 -30 -21 -28 -17 -10 -5
counts military	-40 10 22 -25 -23 4 -15 -41 17
counts null	75 -67 -29 -19 -11 -19 -13 -7 -31
counts people	22 -28 -32 21 -28 -23 -18 11 -40
fate cumulative	-9 -35 -45 -48 -8 -21 -8 50 -27
fate cumulative both	-71 -2 -6 -39 -4 -2 -3 58 -3
fate cumulative null	-1 15 -19 -11 -10 -6 -6 -5 -13
fate cumulative ru	5 -21 -47 -7 -5 -4 -8 51 -18
fate cumulative ua	-6 -43 -19 -9 -8 -29 -10 29 -23
fate dropped	16 -7 -7 -15 -4 -14 -11 -14 -11
fate dropped both	-3 -25 14 -40 -31 -6 5 -40 -27
fate dropped null	2 -8 -5 -11 1 -11 -10 -8 -13
fate dropped ru	13 -11 -11 -16 -15 -22 0 -25 25
fate dropped ua	15 5 -67 -19 -18 -43 -17 15 -50
fate figure	-22 21 0 6 -9 -13 -8 -35 -11
fate figure both	-26 -45 -56 50 11 -9 -7 -33 -5
fate figure ru	0 -76 64 -37 -11 -7 -11 -8 -13
fate figure ua	-32 70 -49 -13 -8 -19 -6 -35 -11
fate held	-8 -31 -22 -5 -11 -15 -12 -60 45
fate held ru	16 23 -40 14 -9 -11 -13 -47 12
fate held ua	-13 -41 10 -18 -9 -13 -9 -57 42
fate outside	-38 -42 -52 -5 -7 31 36 -22 -15
fate outside ru	-29 -1 -32 -3 -9 -25 43 -9 -15
fate outside ua	-24 -43 -21 -4 -1 42 -32 -18 -4
fate part	27 -39 -13 -7 -13 1 -13 -34 -30
fate part both	27 -18 26 -3 -5 -1 -1 -22 0
fate part ru	1 -14 -1 10 -15 -26 2 -5 -41
fate part ua	31 -24 -28 -15 -12 6 -12 -35 -25
fate planned	15 -38 -34 -13 -11 -10 -10 14 -1
fate planned null	-12 -25 -2 -2 -6 -4 -2 4 15
fate planned ru	-1 -33 5 -9 -11 -12 -14 -3 -12
fate planned ua	33 -28 -64 -7 -9 -8 -8 7 -22
fate recap	27 -16 -15 -14 -11 -16 -11 -3 -42
fate recap null	-36 -68 55 -25 -11 -10 -5 5 -15
fate recap ru	19 56 -65 -7 -9 -11 -16 -7 -40
fate recap ua	48 -68 -26 -5 -8 -17 -7 -8 -24
found N for N	17 -24 14 -53 -47 -52 -29 -21 -40
found N from each side	-44 34 29 -139 -80 -43 -34 -78 -31
found N-for-N	-74 14 -8 -15 -4 -7 -4 -16 -7
found number and noun	24 -10 -31 -4 -7 -7 -13 0 -7
found number without a noun	5 -35 4 -13 -27 -34 -22 11 -5
found that many	-61 -11 30 -24 -5 -16 -9 5 -42
found the same number	-50 38 -10 -14 -11 -43 -19 2 -30
language ar	53 -8 -14 -19 -35 -7 -8 -41 -24
language en	9 -35 -14 6 -7 -19 -19 10 -23
language ru	-15 -10 3 -25 -15 -17 -20 -4 -6
language uk	17 2 -17 -18 -20 -17 -15 -16 -11
last a look back at a period	-111 -4 -1 0 -1 -1 -1 115 -9
last beyond the exchange formula	-38 -42 -52 -5 -7 31 36 -22 -15
last both sides together	-3 -18 8 -41 -20 -5 6 -23 -23
last counts no person	10 5 -26 -9 -7 -10 -7 -9 -2
last exchanges counted beside a total	-37 -13 -2 -3 -2 -1 0 55 -2
last formula of an agreement	18 -48 -36 -8 -11 -11 -11 21 -22
last has not happened	17 -37 -17 -5 -8 -6 -6 -8 13
last no transfer in its sentence	1 6 2 -12 -24 -16 -16 -6 -24
last no transfer is spoken of	73 -15 -49 -23 -11 -16 -9 -57 -13
last one number for a side	-33 10 9 4 0 -9 -11 -37 -13
last part of a whole	19 -7 -11 11 -7 -20 -7 -16 -21
last recalls an earlier transfer	-12 -85 14 -18 -10 -10 -8 14 -12
last running total	27 -18 -47 -16 -12 -9 -10 -20 -9
last side of a running total	-44 -10 -4 -1 -2 -1 -1 34 -20
last side of return	17 -32 -47 -33 -7 -11 -8 18 21
last taken prisoner, not returned	40 -31 -24 -12 -3 -4 -2 -5 -10
last to a third country	55 -33 -20 -25 -4 -4 -2 -8 -2
last too many for one day	5 -19 -28 -19 -10 -37 -16 18 15
last who holds them	-23 -44 48 5 -11 -10 -13 -26 15
left (	12 8 -46 -9 -12 -10 -8 -26 -9
left ,	23 -5 -21 -20 -8 -14 -12 -17 -3
left :	25 -7 1 5 -14 -9 -12 7 -66
left ;	10 8 -33 -22 -8 2 -17 -14 -26
left none media	8 -20 -20 -19 -11 -19 -24 -21 -4
left none mediator	10 -30 0 0 23 -13 -25 -19 -45
left none own agent	35 28 -42 -36 -22 -23 -16 -41 -51
left none own null	-2 -3 -9 -10 -13 -10 -20 -23 -10
left none own opposite	-22 30 -3 -29 -28 -32 -30 -41 -51
left none own perspective	-7 8 -40 -42 -22 -18 -28 -3 7
left none own ru	-15 -62 41 -17 -15 -32 -24 -30 18
left none own ua	10 10 -62 -40 -17 -23 -15 -7 -9
left none ru	-19 -3 12 -10 -23 -28 -17 -55 5
left none ua	6 28 -48 -24 -18 -15 -17 10 -15
left verb.bring media	-21 5 15 -28 -29 -30 -22 1 -34
left verb.bring mediator	-50 19 -15 46 -31 -22 -14 -38 -6
left verb.bring own agent	-59 7 11 -19 -9 -10 -9 -3 -6
left verb.bring own null	-15 -21 1 7 -17 -18 -18 -7 -22
left verb.bring own perspective	8 9 -5 -25 -29 -21 -30 -20 -67
left verb.bring own ru	-33 -74 48 -16 -25 -11 -14 35 -37
left verb.bring own ua	19 42 -109 -32 -10 -26 -9 5 -14
left verb.bring ru	-26 -36 10 -21 5 -21 -8 22 -38
left verb.bring ua	45 -22 -68 -25 -16 2 -15 -7 -20
left verb.come media	-16 -1 19 -14 -16 -17 -17 -38 -24
left verb.come mediator	0 6 44 -30 -6 -3 -8 -12 -2
left verb.come own null	24 -8 -24 -36 -17 -20 -18 -14 -14
left verb.come own perspective	-74 5 19 -7 -7 -7 -27 26 -26
left verb.come own ru	-45 -43 47 -2 -5 -3 8 -11 -23
left verb.come own ua	6 25 -57 -16 -20 -30 -18 -53 -28
left verb.come ru	-3 -39 -11 -12 -16 -21 -21 24 0
left verb.come ua	-4 31 -20 -14 -17 -25 -2 -61 -25
left verb.future media	58 -36 -28 -6 -3 -3 -2 -15 -5
left verb.future own null	42 -19 -11 -6 -6 -23 -10 -30 -16
left verb.future ru	-19 -8 27 -9 -9 -25 -21 -32 -13
left verb.future ua	50 -18 -19 -1 -1 -3 -1 -24 -19
left verb.get media	-6 -8 6 -22 -16 -15 -12 -3 -18
left verb.get mediator	-43 14 1 -20 -13 -5 -6 -41 -1
left verb.get own agent	-36 18 -2 -8 -6 -9 -12 -10 -6
left verb.get own null	10 -25 7 -30 -24 -33 -14 11 -30
left verb.get own perspective	-41 -64 46 -2 -3 -2 -10 18 -3
left verb.get own ru	-48 -22 10 -1 -2 -2 -2 12 -3
left verb.get own ua	2 18 -32 -6 -4 -29 -5 -43 -11
left verb.get ru	-73 4 6 -17 -21 -33 -1 29 -36
left verb.get ua	44 -46 2 -12 -16 -20 -15 -8 -20
left verb.give media	-9 -14 18 -19 -18 -30 -5 7 -23
left verb.give mediator	64 -31 -2 -17 -3 -7 -3 -56 -2
left verb.give own null	1 19 -31 -24 -23 1 -20 -11 -40
left verb.give own opposite	-21 -38 39 -5 -1 -1 -4 -13 -3
left verb.give own perspective	-25 -35 15 -2 -7 -27 34 -27 -12
left verb.give own ru	-20 -65 31 -10 -11 -29 16 -5 -25
left verb.give own ua	-48 26 -64 -5 -6 -1 -13 3 -6
left verb.give ru	38 5 -70 -14 -16 8 -11 -15 -41
left verb.give ua	-34 -39 21 -22 -23 -29 10 -18 -17
left verb.held_exchange media	42 -32 -2 -41 -19 -13 -36 -57 9
left verb.held_exchange mediator	-7 -1 -16 7 -22 7 10 -13 -26
left verb.held_exchange own null	16 -24 -29 -16 -23 -17 -21 -2 -4
left verb.held_exchange own perspective	-8 -35 27 -4 -2 -5 -5 -23 -9
left verb.held_exchange own ru	22 -40 -15 -30 -5 -26 13 -37 -40
left verb.held_exchange own ua	-1 33 -43 -26 -6 33 -34 -68 -17
left verb.held_exchange ru	-37 33 -19 -29 -19 -26 -25 6 -48
left verb.held_exchange ua	-9 -37 1 -32 -21 5 -24 1 -29
left verb.home media	-1 52 -67 14 -16 -22 -16 -39 -24
left verb.home mediator	-7 12 -9 -8 -6 -9 -8 15 -1
left verb.home own null	-12 2 1 7 -15 -8 -13 -14 -21
left verb.home own perspective	32 -26 2 -20 -16 -33 -20 -13 -22
left verb.home own ru	15 -61 -5 -6 -11 -9 -18 21 -22
left verb.home own ua	-5 -1 -46 -16 -11 -22 -7 25 -20
left verb.home ru	27 -106 53 -39 -19 -13 -16 -6 -34
left verb.home ua	2 -15 8 -19 -13 -7 -11 -3 -15
left verb.managed media	-23 -13 -2 -1 -4 -1 -2 29 -10
left verb.managed mediator	-37 -18 21 3 -17 -14 -11 -2 -7
left verb.managed own null	-18 -16 -25 15 -21 -14 -11 3 -16
left verb.managed own ru	-41 -23 36 -21 -1 -1 -5 -19 -2
left verb.managed own ua	-11 59 -9 -17 -1 -1 0 -34 0
left verb.managed ru	60 -31 -13 -5 -5 -3 -3 -40 -5
left verb.noun media	-19 15 -2 -59 -14 -15 -15 23 -23
left verb.noun mediator	-14 -5 -13 18 -32 -16 -12 -8 -12
left verb.noun own agent	-4 33 -31 -1 -1 0 0 -1 0
left verb.noun own null	8 -20 -36 -6 -29 -16 -14 -2 -23
left verb.noun own perspective	-10 40 -3 -22 0 0 -1 -18 -1
left verb.noun own ru	-1 -35 -8 -32 -4 -7 -13 -45 30
left verb.noun own ua	5 5 -41 -36 -4 -17 -8 25 -24
left verb.noun ru	23 -37 -40 -7 -3 -3 -8 -38 27
left verb.noun ua	60 -67 -33 -17 -6 -19 -12 -2 -27
left verb.other media	6 7 -14 -5 -4 -2 -3 -9 -19
left verb.other mediator	12 0 -9 -1 -1 0 0 0 0
left verb.other own null	37 2 -37 -5 -3 -3 -3 -36 -13
left verb.other own perspective	19 -5 -6 -1 -1 0 -1 -1 -4
left verb.other own ru	53 -8 -41 -1 -1 -2 -4 -22 -8
left verb.other own ua	45 -33 -1 -2 -2 -5 -2 -17 -4
left verb.other ru	22 -3 -40 -6 -3 -4 -3 -23 0
left verb.other ua	80 -41 -34 -3 -2 -3 -4 -41 -9
left verb.swap media	19 -8 -8 20 -29 -21 -28 -21 -19
left verb.swap mediator	-27 25 -37 -21 -18 -11 -15 21 -11
left verb.swap own null	15 -4 -31 16 -24 -17 -18 -1 -13
left verb.swap own ru	-13 -29 34 -22 -5 -12 -26 -18 -25
left verb.swap own ua	-5 56 -46 -16 -3 -18 -8 -6 -10
left verb.swap ru	-28 13 -39 -50 -9 -17 -15 26 -10
left verb.swap ua	39 -12 -5 -3 -3 -11 -6 -54 -16
left verb.will media	-5 21 -40 -22 -17 -8 -12 -27 -4
left verb.will own null	35 -23 -43 -20 -21 -14 -17 -49 -1
left verb.will own perspective	-34 -6 -1 -1 -1 -1 -3 5 26
left verb.will own ru	-12 -1 3 -2 -2 0 -1 -2 14
left verb.will own ua	-7 -19 0 0 -1 -4 -1 -3 14
left verb.will ru	18 -44 -28 -9 -12 -10 -11 -12 4
left verb.will ua	11 -100 -6 -2 -10 -11 -11 -28 29
left –	-5 -35 -17 -6 -23 37 -12 -1 13
narrow false	-8 7 -6 -14 -15 -15 -17 4 -10
narrow true	108 -84 -52 -28 -16 -29 -11 -58 -14
none own agent view ua	33 -10 -24 -28 -22 -22 -14 -29 -51
none own null view null	37 -23 -1 -65 33 -26 -28 -68 -36
none own null view ru	3 2 7 -22 -33 -27 -24 -67 -14
none own null view ua	-3 11 -17 -22 -25 -8 -19 7 -6
none own opposite view ru	-17 89 -108 -10 -19 -9 -13 -14 -30
none own opposite view ua	-29 -68 67 -13 -12 -24 -22 -28 -24
none own perspective view ru	39 -99 -13 -25 -30 -8 -35 12 17
none own perspective view ua	-12 35 -96 -22 -24 -23 -27 4 6
none own ru view null	-76 -72 18 -4 -11 -14 -11 39 -12
none own ru view ru	3 -59 -59 -11 -15 -13 -20 -41 50
none own ru view ua	12 5 -21 -7 -16 -18 -17 -102 15
none own ua view null	11 -34 -11 -20 -12 -7 -4 18 -10
none own ua view ru	52 -1 -71 -18 -23 -48 -23 -37 -36
none own ua view ua	11 -64 -25 -20 -24 -44 -21 -16 14
noun noun.body	-36 7 -10 -24 31 -37 -23 31 -72
noun noun.branch	14 -17 9 -17 -19 -62 -30 -47 -50
noun noun.child	42 -1 -73 -14 -16 -23 -20 84 -89
noun noun.civilian	-47 50 18 -22 -23 -30 -14 -59 -14
noun noun.exchange	-41 -94 14 -57 -40 -60 -26 90 -68
noun noun.family	23 -20 -42 -57 -33 -29 -20 -30 -53
noun noun.foreigner	48 -9 -97 -27 -19 -17 -18 -70 19
noun noun.man	18 -23 5 -9 -12 -19 -12 -42 -19
noun noun.military	-30 -1 7 -23 -23 16 -12 -20 -2
noun noun.other	79 -45 -23 -12 -2 -14 -8 -63 -26
noun noun.people	-56 13 -32 28 -24 -17 -16 14 1
noun noun.rank	114 -54 -81 -9 -11 -35 -14 -26 -42
noun noun.soldier	-22 -5 29 -30 -23 -35 -28 -61 43
noun noun.woman	54 -79 11 -30 -25 -37 -29 -46 -37
noun null	44 -34 -28 -36 -37 -26 -24 -38 -41
numbers 1	24 19 -19 -27 25 -36 -13 -38 -30
numbers 2	-23 1 18 -32 -24 -17 -17 -16 -1
numbers 3	-6 -25 -6 -1 -15 -39 -14 14 -20
numbers 4	-19 -7 -19 -6 -30 -9 -27 -3 -4
numbers 5	45 -29 -13 -19 -20 -9 -19 -6 -32
own agent	-19 6 28 -25 -15 -19 -16 -18 -47
own agent media	-22 -7 36 -18 -15 -18 -12 -39 -48
own agent ru	42 38 -37 -8 -5 -8 -12 -35 -8
own agent ua	-18 -15 29 -19 -10 -15 -16 10 -17
own null	10 -1 -18 -6 -15 -14 -18 -13 -14
own null media	4 4 -9 -4 -15 -22 -21 -37 -33
own null mediator	-28 -39 -17 50 4 -21 -19 21 -26
own null ru	2 -39 8 -22 -19 -22 -18 -36 2
own null ua	21 9 -39 -22 -17 -3 -16 7 -13
own opposite	-30 2 22 -30 -26 -30 -30 -47 -50
own opposite media	-39 -4 25 -23 -19 -23 -26 -34 -37
own opposite ru	-6 33 -49 -6 -11 -9 -10 -7 -12
own opposite ua	-21 -41 44 -10 -5 -8 -4 -18 -17
own perspective	-32 -4 1 -37 -22 -44 -4 4 -3
own perspective media	4 33 -15 -53 -25 -26 -10 -85 -16
own perspective ru	-43 -131 60 -25 -31 -43 13 50 20
own perspective ua	-3 53 -124 -26 -16 -25 -19 8 4
own ru	-15 -126 73 -41 -16 -23 -1 0 -2
own ru media	-6 -105 30 -23 -21 -31 -14 32 6
own ru mediator	-25 -74 68 -75 -10 -21 9 -53 -21
own ru ru	-9 -67 25 -8 -13 -10 -12 15 -10
own ru ua	-17 -28 42 -7 -17 -27 6 -98 16
own ua	18 50 -119 -39 -13 -9 -23 7 -15
own ua media	17 3 -93 -29 -17 -19 -15 4 7
own ua mediator	-15 121 -102 -65 -9 12 -19 -64 -8
own ua ru	-18 77 -92 -9 -10 4 -17 -37 -37
own ua ua	26 -20 -14 -17 -13 -24 -13 11 -33
pair sides: foe.agent none	-9 -11 14 -5 -4 -12 -13 -32 -14
pair sides: foe.from none	1 -7 31 0 -2 0 -2 -25 -3
pair sides: foe.of none	0 -17 -11 -30 -18 -36 18 -48 -45
pair sides: foe.of own.to	16 -12 -2 0 -1 -1 -2 -4 -2
pair sides: foe.to none	-7 15 -10 -24 -20 -36 -26 -39 -29
pair sides: foe.to own.to	-43 -32 45 -6 -5 13 -5 -11 -11
pair sides: foe.to ua.of	-19 61 -42 -1 -1 -15 -3 -1 -1
pair sides: none foe.agent	33 -23 -33 -1 -3 -3 -2 -9 -14
pair sides: none foe.of	23 -38 7 -13 -5 -8 -11 -23 -18
pair sides: none foe.to	-41 -17 50 -52 -17 -28 -29 -44 -35
pair sides: none none	14 -20 -9 -19 -15 -16 -21 -12 -15
pair sides: none own.agent	-14 -12 21 -16 -23 -17 -23 -28 -7
pair sides: none own.from	4 15 -28 -5 -6 -4 -7 -7 -14
pair sides: none own.of	-23 9 -10 39 -19 -20 -17 -18 0
pair sides: none own.to	20 -19 -17 -12 -18 -26 -15 -1 -25
pair sides: none ru.agent	-11 -4 -13 11 -29 -9 -19 -42 23
pair sides: none ru.from	6 -7 -26 -3 -14 -28 -12 2 -17
pair sides: none ru.of	13 -10 1 13 -18 12 -31 -38 -9
pair sides: none ru.to	20 -38 19 -40 -16 -21 -9 -24 -11
pair sides: none ua.agent	1 -11 -41 -40 -24 -2 17 -10 4
pair sides: none ua.from	-75 -21 45 -30 -7 -4 -18 -3 6
pair sides: none ua.of	3 -14 -14 12 -23 -16 -18 -25 -15
pair sides: none ua.to	-12 9 -56 -38 -15 -10 -15 6 8
pair sides: own.agent none	9 -24 19 -18 -10 -15 -17 -14 -16
pair sides: own.agent own.to	-46 41 -64 -11 -5 26 -24 -26 -4
pair sides: own.agent ru.from	-12 3 -1 -2 0 0 0 -15 25
pair sides: own.agent ru.of	-16 -45 5 -1 -2 -1 -2 14 -3
pair sides: own.agent ua.of	-6 27 -32 -1 -3 -6 -4 20 -3
pair sides: own.from none	-9 19 -18 -7 -17 -26 -31 20 -21
pair sides: own.from ua.of	-15 15 -1 -1 0 -2 0 0 -5
pair sides: own.of foe.of	-10 19 5 -9 -3 -4 -3 -10 -17
pair sides: own.of none	17 -42 -18 -31 -17 -26 -18 14 10
pair sides: own.of own.of	-27 -50 41 -2 -3 -2 -3 -1 -5
pair sides: own.of own.to	42 13 -46 -1 0 0 -1 -1 -4
pair sides: own.of ru.from	21 10 -27 0 -1 -1 -1 -6 -11
pair sides: own.of ru.of	-14 9 -7 -2 -3 -5 -5 -23 26
pair sides: own.of ua.of	67 -17 -68 -11 -9 -11 -7 -19 -12
pair sides: own.of ua.to	-36 44 -31 0 -1 0 -2 -8 -1
pair sides: own.to none	14 -15 -1 -15 -14 -1 -16 2 -12
pair sides: own.to own.of	-5 3 7 -5 -1 -1 -5 -13 0
pair sides: own.to own.to	-24 -15 35 -1 -2 -2 -5 -9 -3
pair sides: own.to ru.agent	-19 14 10 -4 -1 -3 -2 -1 0
pair sides: own.to ru.from	-3 31 -7 -1 -1 -33 -2 -9 -16
pair sides: own.to ru.of	11 -7 -5 -19 -11 -11 -17 3 -20
pair sides: own.to ru.to	-21 42 -40 -1 -1 -9 -2 -4 0
pair sides: own.to ua.from	-30 -57 -1 -1 -2 -1 -2 43 -3
pair sides: own.to ua.of	-4 4 -5 -16 -14 -29 -16 -52 -21
pair sides: own.to ua.to	-21 -32 83 -25 -10 -2 -11 -36 -15
pair sides: ru.agent none	22 -35 24 -7 7 1 -20 -31 -16
pair sides: ru.agent own.of	-34 2 2 -13 -3 -2 -2 -14 -4
pair sides: ru.agent ru.of	-18 10 -10 0 -2 -3 -2 -6 12
pair sides: ru.agent ru.to	61 -61 8 -13 -1 -3 -1 -1 -1
pair sides: ru.agent ua.agent	72 -81 -14 -33 -6 -7 -12 -62 -12
pair sides: ru.agent ua.of	23 -5 0 -21 -12 1 -24 -24 -29
pair sides: ru.agent ua.to	27 -1 27 -8 -4 -9 -6 -25 -24
pair sides: ru.from none	3 -1 -71 -9 -15 -1 -17 9 8
pair sides: ru.from ru.of	-29 3 21 -9 -2 -1 -1 -9 -1
pair sides: ru.from ua.of	-3 6 -21 -4 -4 -5 -2 -14 37
pair sides: ru.of none	-4 -36 -8 -10 -22 -29 8 32 -7
pair sides: ru.of own.of	5 -18 1 -3 -2 -3 -2 -16 -3
pair sides: ru.of own.to	19 0 -8 9 -4 -11 -6 -32 -9
pair sides: ru.of ru.agent	-21 -18 7 -3 -1 -1 -1 18 28
pair sides: ru.of ru.of	1 -54 30 -4 -5 -4 -10 -26 16
pair sides: ru.of ua.agent	4 -31 10 -3 -1 -2 -3 -5 -28
pair sides: ru.of ua.from	-2 -23 23 0 -2 -1 -1 -1 -2
pair sides: ru.of ua.of	-32 6 -7 -17 -12 -25 -20 -1 24
pair sides: ru.of ua.to	34 35 -46 -18 -8 -1 -4 -36 -22
pair sides: ru.to none	38 -66 32 -16 -12 -25 13 -25 -12
pair sides: ru.to own.of	0 28 -27 0 0 0 0 0 0
pair sides: ru.to ru.agent	-15 -23 30 -2 -2 -1 -1 -4 4
pair sides: ru.to ru.of	25 -31 -16 0 0 -4 -1 -1 0
pair sides: ru.to ua.to	-11 -5 5 -17 -8 -8 -16 -32 -28
pair sides: ua.agent none	-8 4 -20 -4 -30 -26 -23 -6 -37
pair sides: ua.agent own.of	-65 2 37 -21 -3 -1 -5 -4 -2
pair sides: ua.agent own.to	-30 6 11 -4 -4 -11 -6 -8 -3
pair sides: ua.agent ru.agent	25 -12 -70 -27 -5 -6 -4 8 -15
pair sides: ua.agent ru.from	-29 36 -7 0 -1 0 -1 1 -1
pair sides: ua.agent ru.of	-8 5 -9 -9 -8 -2 -10 -24 62
pair sides: ua.agent ua.of	40 -3 -24 -15 -5 -12 -8 -15 -16
pair sides: ua.from foe.to	5 0 -1 -1 -1 0 0 14 -16
pair sides: ua.from none	-6 -32 7 -22 -37 -14 16 -24 14
pair sides: ua.from ru.from	-1 29 -5 -7 -1 0 -4 -32 -7
pair sides: ua.from ru.of	21 -102 -25 -20 27 -6 -7 -9 1
pair sides: ua.from ua.of	-8 17 -13 0 -2 -1 -1 -2 0
pair sides: ua.of none	8 4 -32 0 -23 -22 -15 -23 -10
pair sides: ua.of own.of	-10 -20 26 0 -1 0 -1 -2 0
pair sides: ua.of own.to	-44 -36 29 -13 -5 -3 -10 -3 -4
pair sides: ua.of ru.agent	-1 15 -25 -19 -5 -15 -5 -22 -6
pair sides: ua.of ru.from	-6 5 -32 -12 -1 -1 -1 2 -20
pair sides: ua.of ru.of	-35 10 5 -41 -13 -18 0 -32 0
pair sides: ua.of ru.to	5 14 -21 -2 -1 -1 -1 -23 -4
pair sides: ua.of ua.agent	6 27 -25 -4 -2 0 -3 -2 -8
pair sides: ua.of ua.from	-2 28 -23 -19 0 -1 -2 -1 0
pair sides: ua.of ua.of	-23 19 4 22 -11 -9 -10 -12 -41
pair sides: ua.of ua.to	4 32 -69 2 -3 -2 -3 12 -2
pair sides: ua.to none	-17 38 -89 -18 -21 -12 -37 -9 -17
pair sides: ua.to own.of	-17 2 19 -2 -2 -17 -4 -5 0
pair sides: ua.to own.to	-74 -41 37 -9 -13 -16 -3 20 -7
pair sides: ua.to ru.agent	-39 30 -9 -7 -1 -3 -1 6 -4
pair sides: ua.to ru.of	7 6 -4 -12 -20 -10 -12 -46 -8
pair sides: ua.to ru.to	-44 -25 21 -25 -13 12 -17 12 -22
pair sides: ua.to ua.of	-13 5 22 -10 -8 -13 -9 -24 -22
pair verb and left side: none foe.agent	51 -18 -17 -1 -1 -2 -3 -4 -15
pair verb and left side: none foe.of	13 -6 -41 -15 -11 -26 22 -22 -23
pair verb and left side: none foe.to	-25 21 3 -23 -27 -36 -29 -65 -35
pair verb and left side: none none	10 -17 2 -27 -11 -14 -23 -14 -8
pair verb and left side: none own.agent	-6 -62 21 -2 -3 -2 -4 -27 18
pair verb and left side: none own.from	-39 24 -17 -5 -8 -18 -16 21 -15
pair verb and left side: none own.of	3 -6 -21 -16 -20 -25 -18 -80 28
pair verb and left side: none own.to	-73 -11 21 -8 -21 -13 -20 -2 16
pair verb and left side: none ru.agent	56 -15 -39 -11 -18 -24 -7 -59 -13
pair verb and left side: none ru.from	-7 -23 18 -12 -6 -22 -5 -76 62
pair verb and left side: none ru.of	48 5 -71 -39 -28 -18 -33 -80 12
pair verb and left side: none ru.to	40 -67 -7 -3 -8 -5 -7 -19 -6
pair verb and left side: none ua.agent	36 -11 -40 -39 -30 -13 -13 -64 -13
pair verb and left side: none ua.from	-45 -4 -15 -2 -1 -1 -1 -4 30
pair verb and left side: none ua.of	-5 5 -38 -31 -19 -26 -17 -5 12
pair verb and left side: none ua.to	-29 26 -59 -13 -25 -24 -16 18 -17
pair verb and left side: verb.bring foe.agent	-8 -17 26 -2 -2 -5 -3 -30 -1
pair verb and left side: verb.bring foe.of	20 -62 17 -5 -5 -5 -13 -27 -7
pair verb and left side: verb.bring none	16 -18 -20 1 -23 -25 -13 8 -27
pair verb and left side: verb.bring own.agent	-6 24 -37 -21 -11 -10 -13 11 -5
pair verb and left side: verb.bring own.of	38 -13 -13 -26 -13 -28 -16 -47 -64
pair verb and left side: verb.bring own.to	-64 1 11 -15 -16 11 -16 14 -27
pair verb and left side: verb.bring ru.agent	-5 -51 40 -30 -20 -18 -9 -68 -12
pair verb and left side: verb.bring ru.from	-58 34 -83 -19 -14 4 -13 53 -39
pair verb and left side: verb.bring ru.of	-48 -24 14 38 -15 -15 -25 -10 -25
pair verb and left side: verb.bring ru.to	36 -5 -10 -20 -10 -4 -6 -4 -6
pair verb and left side: verb.bring ua.agent	36 -4 -55 -53 -31 -30 -27 18 -16
pair verb and left side: verb.bring ua.from	-12 -122 42 -20 23 -12 19 -5 -38
pair verb and left side: verb.bring ua.of	-15 22 -5 -5 -17 -12 -20 -43 8
pair verb and left side: verb.bring ua.to	30 4 -10 -18 -24 -18 -14 -57 -12
pair verb and left side: verb.come none	-12 -22 9 -3 -19 -26 -16 -18 -37
pair verb and left side: verb.come own.of	-74 -3 29 -14 -9 -4 -7 44 -13
pair verb and left side: verb.come own.to	13 4 0 -25 -10 -22 -18 -18 -14
pair verb and left side: verb.come ru.agent	25 -36 11 -3 -11 -1 -1 -8 -1
pair verb and left side: verb.come ru.from	51 -38 -44 -8 -8 -7 -7 -93 -24
pair verb and left side: verb.come ru.of	1 -27 55 -16 -11 -4 -10 -42 -15
pair verb and left side: verb.come ru.to	-24 -19 23 -14 -10 -9 -23 -26 -28
pair verb and left side: verb.come ua.agent	-63 107 -84 -2 -1 -1 -2 -6 0
pair verb and left side: verb.come ua.from	48 -48 -75 -5 -17 -4 -12 -3 16
pair verb and left side: verb.come ua.of	-20 28 -21 -20 -13 -13 -17 19 -21
pair verb and left side: verb.come ua.to	-8 27 -24 -23 -21 -32 -22 -45 -43
pair verb and left side: verb.future none	28 -4 7 -7 -5 -5 -6 -38 -17
pair verb and left side: verb.future ru.of	16 -28 12 -1 -1 -1 -1 -5 -1
pair verb and left side: verb.future ua.agent	13 -9 -6 -1 -1 -1 -1 0 -5
pair verb and left side: verb.future ua.of	18 -11 3 -7 -1 -1 -1 0 -1
pair verb and left side: verb.get none	-34 -21 12 -21 -25 6 -21 11 -31
pair verb and left side: verb.get own.agent	30 -2 -20 -13 -12 -21 12 -56 -6
pair verb and left side: verb.get own.of	98 -3 -36 -7 -8 -8 -8 -74 -24
pair verb and left side: verb.get own.to	-33 21 -12 -6 -7 -23 -10 -8 -7
pair verb and left side: verb.get ru.agent	9 -88 44 -18 -14 -9 -10 4 -9
pair verb and left side: verb.get ru.from	8 2 -12 -3 -2 -1 -2 -14 -4
pair verb and left side: verb.get ru.of	-31 -64 40 -12 -8 -6 -14 42 -6
pair verb and left side: verb.get ua.agent	-67 72 -46 -23 -14 -20 -11 4 -11
pair verb and left side: verb.get ua.of	-21 62 -61 -15 -14 -11 -23 -33 -22
pair verb and left side: verb.get ua.to	3 -44 1 -4 -7 -9 -6 14 -13
pair verb and left side: verb.give foe.of	-5 -59 40 -19 -5 -11 -27 -12 -13
pair verb and left side: verb.give foe.to	-30 61 -87 -13 -5 11 -11 -17 -2
pair verb and left side: verb.give none	17 -17 -2 -22 -26 7 -38 -32 -25
pair verb and left side: verb.give own.agent	-18 1 -33 -2 -2 26 -22 -6 -3
pair verb and left side: verb.give own.from	24 -24 -10 -2 -10 -12 -20 10 -9
pair verb and left side: verb.give own.of	24 23 -44 -1 -4 -5 -4 -29 -5
pair verb and left side: verb.give own.to	15 -17 8 -7 -13 -46 12 -73 -23
pair verb and left side: verb.give ru.agent	-5 41 -89 -35 -15 21 -35 -37 -35
pair verb and left side: verb.give ru.from	120 -113 -47 -8 -4 -25 -28 -57 -10
pair verb and left side: verb.give ru.of	-74 -15 32 -19 -12 -62 27 21 -15
pair verb and left side: verb.give ru.to	-3 -46 47 -10 -6 -28 24 -37 -5
pair verb and left side: verb.give ua.agent	6 -37 33 -16 -13 -14 -25 -35 -11
pair verb and left side: verb.give ua.of	-13 -6 9 -11 -19 -29 9 -52 -15
pair verb and left side: verb.give ua.to	-53 15 -30 -11 -11 -12 -25 28 -28
pair verb and left side: verb.held_exchange none	-30 -1 -6 -11 -26 2 -38 -13 -2
pair verb and left side: verb.held_exchange own.agent	19 -37 28 -5 -2 -13 -6 -29 -13
pair verb and left side: verb.held_exchange own.of	-40 17 -11 -1 -3 -8 -6 26 -11
pair verb and left side: verb.held_exchange own.to	82 -73 -55 -6 -2 4 -14 -76 -8
pair verb and left side: verb.held_exchange ru.agent	-66 8 0 -9 -6 -3 -2 -7 -2
pair verb and left side: verb.held_exchange ru.from	-31 18 -5 13 -3 -1 -1 43 -10
pair verb and left side: verb.held_exchange ru.of	6 -3 -9 -22 -4 -6 -6 17 -16
pair verb and left side: verb.held_exchange ua.agent	-37 -30 25 -15 -12 -8 -11 -28 -14
pair verb and left side: verb.held_exchange ua.of	51 -40 -23 -24 -17 -36 8 -47 -40
pair verb and left side: verb.held_exchange ua.to	-2 -6 9 -1 -1 0 -1 -1 -2
pair verb and left side: verb.home none	-35 4 -8 19 -16 -19 -15 1 -20
pair verb and left side: verb.home own.of	2 -41 20 -19 -7 -15 -12 12 -28
pair verb and left side: verb.home own.to	13 4 -23 -19 -13 -7 -13 -7 -24
pair verb and left side: verb.home ru.from	8 21 -37 -28 -13 -25 -10 -37 -29
pair verb and left side: verb.home ru.of	60 -26 -34 8 -5 -11 -8 -48 -7
pair verb and left side: verb.home ua.from	-46 1 28 -21 -24 -4 -4 -22 -2
pair verb and left side: verb.home ua.of	47 -22 2 -29 -5 -9 -8 15 -19
pair verb and left side: verb.home ua.to	-50 -33 82 -13 -5 -8 -5 -31 -2
pair verb and left side: verb.managed none	-9 20 -43 -17 -28 -19 -17 -14 -32
pair verb and left side: verb.managed ua.of	-11 -20 -1 -8 -5 -4 -3 22 -11
pair verb and left side: verb.noun foe.of	42 0 -2 0 -1 -1 -3 -35 -12
pair verb and left side: verb.noun none	-7 -10 -23 10 -15 -30 -15 -30 26
pair verb and left side: verb.noun own.of	5 -4 0 0 0 0 0 0 0
pair verb and left side: verb.noun ru.agent	-5 -38 36 -3 -1 -5 -1 -3 -16
pair verb and left side: verb.noun ru.of	-44 -34 -61 -38 -5 -4 -4 51 -5
pair verb and left side: verb.noun ua.agent	11 49 -55 -1 -1 -1 -1 -1 0
pair verb and left side: verb.noun ua.of	-6 34 -12 30 -29 -4 -11 -66 -15
pair verb and left side: verb.noun ua.to	33 -48 43 -2 -2 0 0 -29 -7
pair verb and left side: verb.other none	46 -37 -4 -5 -3 -4 -4 -38 -3
pair verb and left side: verb.other ru.agent	-24 31 -38 -5 -3 -3 -5 -8 -13
pair verb and left side: verb.other ru.of	39 -45 -20 -10 -9 -4 -6 -20 -27
pair verb and left side: verb.other ua.of	-8 20 -21 -4 -4 -9 -5 -19 -28
pair verb and left side: verb.swap none	36 -1 -36 -32 -21 -22 -17 23 -25
pair verb and left side: verb.swap own.agent	9 -1 -6 0 0 -1 0 -3 0
pair verb and left side: verb.swap ru.agent	-45 22 -13 6 27 -3 -3 -40 -1
pair verb and left side: verb.swap ru.of	3 32 -35 -16 -17 -8 -12 -16 -15
pair verb and left side: verb.swap ua.agent	-18 -13 6 61 -4 -6 -7 -11 -3
pair verb and left side: verb.swap ua.of	-25 -25 14 -2 -20 -12 -28 -16 -23
pair verb and left side: verb.will none	3 6 -32 -10 -21 -16 -16 -54 17
pair verb and left side: verb.will own.agent	11 0 -6 0 0 0 -2 0 -2
pair verb and left side: verb.will own.to	4 -11 -1 -1 -1 -1 -1 24 -16
pair verb and left side: verb.will ru.agent	3 -28 -6 -1 -12 -6 -2 -7 9
pair verb and left side: verb.will ru.of	1 0 0 -16 0 0 0 -1 15
pair verb and left side: verb.will ua.agent	39 -12 -5 -7 -2 0 -2 0 -16
pair verb and left side: verb.will ua.of	36 -22 -20 -6 -2 -2 -7 -12 -19
pair verb and left side: verb.will ua.to	-15 -23 -1 -6 -4 -6 -2 -4 27
pair verb and right side: none foe.agent	32 -22 -36 -1 -3 -3 -2 -4 -14
pair verb and right side: none foe.of	13 21 -35 -11 -5 -7 -12 -26 -30
pair verb and right side: none foe.to	-20 59 -69 -17 -15 -3 -4 -23 -25
pair verb and right side: none none	10 -5 -10 -27 -11 -17 -22 -13 -6
pair verb and right side: none own.from	35 -15 -42 -2 -2 -1 -6 -5 -13
pair verb and right side: none own.of	45 -46 -19 27 -16 -20 -11 -4 7
pair verb and right side: none own.to	-30 -37 89 -41 -27 -27 -17 -71 -39
pair verb and right side: none ru.agent	-4 -6 -25 -22 -16 -55 -15 -42 44
pair verb and right side: none ru.from	-13 13 -33 -3 -6 -3 -5 8 7
pair verb and right side: none ru.of	-9 25 -33 -42 -24 8 -19 -36 10
pair verb and right side: none ru.to	10 -9 -30 -7 -8 -5 -6 32 -25
pair verb and right side: none ua.agent	59 -116 -10 -12 -19 -32 -23 1 16
pair verb and right side: none ua.of	37 -63 -7 -26 -30 -39 -21 -52 1
pair verb and right side: none ua.to	-12 17 -44 -12 -16 -5 -12 17 23
pair verb and right side: verb.bring foe.to	-27 -6 11 -1 0 0 -2 4 -2
pair verb and right side: verb.bring none	-15 5 -11 1 -25 -15 -19 14 -29
pair verb and right side: verb.bring own.agent	3 -35 24 -12 -20 -8 -17 -7 -5
pair verb and right side: verb.bring own.of	-17 29 2 -10 -9 -5 -9 -25 -7
pair verb and right side: verb.bring own.to	2 20 -24 -66 -15 -14 -16 -17 -13
pair verb and right side: verb.bring ru.agent	-98 39 -40 22 -18 -19 -10 -12 -11
pair verb and right side: verb.bring ru.from	-37 21 -26 -54 -11 -22 -10 15 -48
pair verb and right side: verb.bring ru.of	-3 -41 18 6 19 -4 -12 -17 -13
pair verb and right side: verb.bring ru.to	16 -51 41 -22 -11 -23 -12 -36 -7
pair verb and right side: verb.bring ua.agent	-3 26 -50 -35 -12 -19 22 -6 -45
pair verb and right side: verb.bring ua.from	-40 -27 42 -17 -8 -5 -22 26 -34
pair verb and right side: verb.bring ua.of	8 4 -34 38 -15 -16 -17 -29 -10
pair verb and right side: verb.bring ua.to	45 -35 45 -23 -8 -10 -16 -68 -9
pair verb and right side: verb.come none	3 -8 6 -27 -19 -29 -18 -17 -24
pair verb and right side: verb.come own.of	-33 -63 14 28 -3 -5 -6 -6 -5
pair verb and right side: verb.come own.to	-17 -3 -21 8 -23 -20 -15 -20 -9
pair verb and right side: verb.come ru.agent	32 -36 -14 -4 -2 -5 -3 -5 -2
pair verb and right side: verb.come ru.from	-5 17 -69 -17 -11 -13 -11 -29 -22
pair verb and right side: verb.come ru.of	-1 -64 34 -24 -13 -13 -13 -17 -16
pair verb and right side: verb.come ru.to	-39 44 -10 -26 -9 -4 -9 -27 -7
pair verb and right side: verb.come ua.from	-12 -33 35 0 -2 -1 -2 -6 -21
pair verb and right side: verb.come ua.of	-3 24 -54 -37 -22 -14 -13 -2 -12
pair verb and right side: verb.come ua.to	-15 13 9 -42 -11 -7 -14 32 -20
pair verb and right side: verb.future none	37 4 -19 -7 -5 -4 -4 -33 -13
pair verb and right side: verb.future own.agent	16 -9 -5 0 0 0 0 -2 0
pair verb and right side: verb.future own.to	21 -60 18 -2 -2 -2 -3 -21 -7
pair verb and right side: verb.future ru.agent	19 -4 0 0 0 -4 0 0 -10
pair verb and right side: verb.future ru.of	7 -32 27 -1 -1 0 0 0 -1
pair verb and right side: verb.future ua.agent	-26 -3 31 -2 -1 -1 -4 -3 -5
pair verb and right side: verb.future ua.of	-38 15 -10 -6 -7 -26 -25 0 -3
pair verb and right side: verb.get none	18 -9 -21 -22 -21 -22 -24 6 -28
pair verb and right side: verb.get own.of	-20 30 -6 -6 -6 -7 -6 -10 -7
pair verb and right side: verb.get own.to	-10 -23 33 -1 -1 0 0 0 0
pair verb and right side: verb.get ru.agent	-40 -50 44 -28 -10 -15 -8 14 -11
pair verb and right side: verb.get ru.from	23 -10 -18 0 -1 -2 0 -3 0
pair verb and right side: verb.get ru.of	-22 15 -8 -6 -10 -6 -3 -35 -13
pair verb and right side: verb.get ru.to	18 -28 18 0 -1 -3 -1 -3 -4
pair verb and right side: verb.get ua.agent	30 0 -40 -28 -15 23 -19 -72 -12
pair verb and right side: verb.get ua.of	-31 1 11 -15 -4 -6 -3 -17 -2
pair verb and right side: verb.get ua.to	-5 -3 1 -4 0 -16 16 -1 -2
pair verb and right side: verb.give none	-17 -30 20 -21 -23 -10 19 -30 -23
pair verb and right side: verb.give own.of	-10 -18 24 -7 -7 -20 -17 -20 -3
pair verb and right side: verb.give own.to	-44 13 -12 -11 -13 9 -27 9 -16
pair verb and right side: verb.give ru.agent	-38 22 -6 -14 -10 -49 -5 -4 -23
pair verb and right side: verb.give ru.from	77 -45 -41 -1 -4 -40 -3 -16 -15
pair verb and right side: verb.give ru.of	46 -7 -27 -12 -12 2 -34 -40 -30
pair verb and right side: verb.give ru.to	-54 -11 -6 -1 -2 13 -6 15 -2
pair verb and right side: verb.give ua.agent	-12 6 11 -33 -11 -64 -23 -19 -31
pair verb and right side: verb.give ua.of	-25 -8 -35 -14 -11 5 -14 2 -21
pair verb and right side: verb.give ua.to	-39 35 -6 -27 -22 1 -21 -19 -48
pair verb and right side: verb.held_exchange foe.of	-8 -65 57 -12 -2 -4 -1 -4 0
pair verb and right side: verb.held_exchange none	19 -23 -23 -33 -27 -30 -20 -12 -8
pair verb and right side: verb.held_exchange own.of	9 -4 -3 -8 -2 -3 -2 -1 -3
pair verb and right side: verb.held_exchange own.to	-57 -11 19 12 -3 -17 -4 32 -1
pair verb and right side: verb.held_exchange ru.agent	-11 -6 4 -9 -9 12 -2 -25 -8
pair verb and right side: verb.held_exchange ru.from	-23 7 18 -2 -1 -8 -2 -2 -6
pair verb and right side: verb.held_exchange ru.of	8 -13 6 -14 -9 -4 -4 -4 -22
pair verb and right side: verb.held_exchange ru.to	39 -38 -34 26 0 -1 -1 -19 0
pair verb and right side: verb.held_exchange ua.agent	-24 46 -48 -2 -2 -4 -2 -18 0
pair verb and right side: verb.held_exchange ua.from	-15 18 -11 -5 0 -1 -2 15 -1
pair verb and right side: verb.held_exchange ua.of	-23 4 15 6 -9 8 -15 -32 -15
pair verb and right side: verb.held_exchange ua.to	-62 54 -33 -5 -1 -4 -1 -4 0
pair verb and right side: verb.home none	-18 1 -15 28 -15 -11 -15 6 -21
pair verb and right side: verb.home own.agent	-39 49 -37 -2 -1 -1 -1 -5 -1
pair verb and right side: verb.home own.of	-1 -60 37 -57 -6 -5 -4 -42 -3
pair verb and right side: verb.home own.to	47 -35 -38 -18 -14 -16 -15 11 -18
pair verb and right side: verb.home ru.agent	-23 27 3 -5 -2 -10 -3 -1 -1
pair verb and right side: verb.home ru.from	31 -23 -25 -3 -3 -32 -3 15 -25
pair verb and right side: verb.home ru.of	-57 -56 64 18 -22 -9 -11 -2 -26
pair verb and right side: verb.home ru.to	-9 -45 30 -24 -4 -2 -1 -4 -1
pair verb and right side: verb.home ua.from	-3 27 -29 -17 -1 -1 -2 -2 -1
pair verb and right side: verb.home ua.of	36 -2 -33 -28 -15 -28 -14 -25 -22
pair verb and right side: verb.home ua.to	-26 54 -29 -17 -5 -2 -4 -16 -7
pair verb and right side: verb.managed none	-35 13 -42 9 -31 -22 -19 -1 -38
pair verb and right side: verb.noun foe.of	5 0 0 0 0 -1 0 -3 0
pair verb and right side: verb.noun none	-10 -10 -15 -22 -27 -15 -18 -6 5
pair verb and right side: verb.noun own.of	36 6 -30 0 -3 0 -1 0 0
pair verb and right side: verb.noun own.to	4 23 -3 -22 -1 -1 -1 -10 0
pair verb and right side: verb.noun ru.agent	70 -52 -27 -18 -3 -27 -8 -17 -31
pair verb and right side: verb.noun ru.from	7 40 -28 -3 -1 0 -1 -40 -1
pair verb and right side: verb.noun ru.of	-26 -9 -28 2 -4 -9 -2 -17 30
pair verb and right side: verb.noun ua.of	-21 7 -4 5 -16 -23 -6 40 -14
pair verb and right side: verb.noun ua.to	-24 44 -26 -16 -1 -2 -7 -30 -2
pair verb and right side: verb.other foe.of	24 -7 -3 0 -1 -2 -3 -1 -8
pair verb and right side: verb.other none	54 -32 0 -6 -4 -4 -4 -35 -16
pair verb and right side: verb.other own.to	9 -1 -3 -1 0 -1 0 0 -3
pair verb and right side: verb.other ru.agent	-23 26 -13 -2 -2 -13 -1 0 -8
pair verb and right side: verb.other ru.from	-29 26 -2 -4 -1 -2 -3 -20 38
pair verb and right side: verb.other ru.of	82 -36 -46 -2 -2 -4 -2 -30 -9
pair verb and right side: verb.other ua.from	-15 0 0 -2 -1 0 -1 -37 21
pair verb and right side: verb.other ua.of	56 -19 -34 -1 -3 -4 -1 -8 -28
pair verb and right side: verb.other ua.to	23 -15 -8 -4 -2 -5 -7 -8 -3
pair verb and right side: verb.swap none	-8 -26 8 -5 2 -18 -20 -8 -30
pair verb and right side: verb.swap own.of	-64 5 37 -19 -1 -1 -2 -1 -1
pair verb and right side: verb.swap own.to	-13 -1 15 -15 0 -1 0 -9 -1
pair verb and right side: verb.swap ru.of	3 13 -28 -19 -7 -11 -17 19 -24
pair verb and right side: verb.swap ru.to	52 -9 -37 -13 -1 0 0 -1 0
pair verb and right side: verb.swap ua.of	-19 -16 0 14 -6 -16 -10 -27 -11
pair verb and right side: verb.swap ua.to	11 6 -44 7 -4 -2 -3 -15 -1
pair verb and right side: verb.will none	25 -31 -39 -18 -21 -12 -15 -45 15
pair verb and right side: verb.will own.to	28 -11 -22 -1 -1 -1 -1 -1 -2
pair verb and right side: verb.will ru.agent	-32 37 -10 -5 -1 -13 -1 0 -17
pair verb and right side: verb.will ru.of	-15 -2 0 0 -1 -2 0 -1 15
pair verb and right side: verb.will ua.of	2 -16 0 0 -1 -3 -1 -2 15
pair verbs: none none	12 -2 -18 -27 -15 -19 -22 -23 8
pair verbs: none verb.bring	-1 8 -21 5 -17 -10 -3 5 -36
pair verbs: none verb.come	-12 -3 -11 0 -22 -28 -18 1 -36
pair verbs: none verb.future	10 21 -14 -9 -6 -5 -7 -29 -17
pair verbs: none verb.get	22 -17 -21 -35 -23 9 -23 -69 -22
pair verbs: none verb.give	-7 -11 -4 -29 -28 29 -39 -32 -5
pair verbs: none verb.held_exchange	-81 38 18 -19 -30 -44 -29 -89 -33
pair verbs: none verb.home	-4 -15 -6 13 -14 -18 -15 -3 -21
pair verbs: none verb.managed	1 22 -35 -21 -18 -12 -12 -12 -31
pair verbs: none verb.noun	-12 6 -7 -29 -12 -28 -11 -43 10
pair verbs: none verb.other	14 -15 19 -9 -9 -11 -9 -20 -8
pair verbs: none verb.swap	-6 -21 7 0 15 -12 -11 -7 -31
pair verbs: none verb.will	38 -11 -24 -8 -11 -12 -6 -21 -24
pair verbs: verb.bring none	9 -17 -15 -2 -19 -20 -18 13 -36
pair verbs: verb.bring verb.bring	-51 6 28 -31 -10 2 -14 -13 -4
pair verbs: verb.bring verb.come	4 -21 14 15 -13 0 -8 -16 -3
pair verbs: verb.bring verb.future	-50 54 -15 -13 -3 -5 -4 -44 0
pair verbs: verb.bring verb.get	27 -6 1 -1 -2 -2 -5 -11 0
pair verbs: verb.bring verb.give	-31 -43 47 -19 -15 -24 -26 -42 -9
pair verbs: verb.bring verb.held_exchange	-27 6 4 -16 -2 -4 -4 29 -4
pair verbs: verb.bring verb.home	31 -19 6 -3 -2 0 -6 -41 -4
pair verbs: verb.bring verb.other	6 0 -2 -3 -6 -5 -3 -37 -5
pair verbs: verb.bring verb.swap	-18 10 10 14 -8 -5 -6 -19 -3
pair verbs: verb.come none	-20 -25 46 -29 -17 -20 -19 -12 -19
pair verbs: verb.come verb.bring	-9 19 3 -4 -2 -1 -1 -21 -2
pair verbs: verb.come verb.come	-8 22 -4 -17 -3 -4 -4 -17 -2
pair verbs: verb.come verb.get	-16 -12 10 0 0 -1 0 20 0
pair verbs: verb.come verb.give	16 41 -104 -10 -9 -21 8 -29 -25
pair verbs: verb.come verb.held_exchange	30 -18 -32 -6 -2 -1 -3 -7 -12
pair verbs: verb.come verb.home	-1 -18 20 -3 -1 0 0 -1 0
pair verbs: verb.future none	97 -32 -44 -5 -4 -4 -3 -31 -16
pair verbs: verb.future verb.bring	-36 -29 50 -1 -2 0 -3 0 -1
pair verbs: verb.future verb.future	6 0 -3 0 0 0 -1 0 -1
pair verbs: verb.get none	-30 -1 3 -26 -19 -18 -21 25 -26
pair verbs: verb.get verb.bring	41 -31 -58 -2 -4 -2 -5 -29 -4
pair verbs: verb.get verb.come	8 -4 -3 -1 0 0 0 0 0
pair verbs: verb.get verb.give	-35 -31 36 -3 -3 -16 15 -8 -1
pair verbs: verb.get verb.other	33 -22 3 -1 -1 -1 -2 -24 -2
pair verbs: verb.give none	26 -12 -19 -19 -18 -1 17 -33 -25
pair verbs: verb.give verb.bring	-75 -36 90 -9 -9 -32 -22 -8 -6
pair verbs: verb.give verb.come	20 -20 17 -4 -1 -3 -1 -2 -1
pair verbs: verb.give verb.future	-22 58 -49 0 0 -1 -1 0 0
pair verbs: verb.give verb.get	-51 24 -26 -9 -9 -9 -8 26 -38
pair verbs: verb.give verb.give	-29 17 7 -4 -4 -24 -9 14 -3
pair verbs: verb.give verb.home	-18 21 -22 0 -1 0 -1 -1 0
pair verbs: verb.give verb.other	-10 26 -25 -3 -2 -2 -2 -21 -1
pair verbs: verb.give verb.swap	39 -43 -34 -1 -3 -6 -7 -1 -3
pair verbs: verb.held_exchange none	12 -12 -8 -27 -26 -33 -30 -43 -8
pair verbs: verb.held_exchange verb.bring	45 -32 -45 -49 -3 -5 -6 29 -2
pair verbs: verb.held_exchange verb.come	11 -8 -1 16 -3 12 -14 -18 -5
pair verbs: verb.held_exchange verb.future	6 0 0 -5 0 0 0 0 0
pair verbs: verb.held_exchange verb.get	33 -20 -1 0 -1 -16 -1 -16 -1
pair verbs: verb.held_exchange verb.give	-41 -10 -31 -1 -1 27 8 -4 0
pair verbs: verb.held_exchange verb.held_exchange	24 -27 -17 -36 -10 -13 -11 2 -10
pair verbs: verb.held_exchange verb.home	-40 43 -29 -1 -2 -14 -2 38 -1
pair verbs: verb.held_exchange verb.other	-65 25 11 -8 -1 0 0 -1 0
pair verbs: verb.home none	6 -6 -11 6 -15 -27 -13 -10 -19
pair verbs: verb.home verb.bring	-4 53 -40 -23 -2 -35 -3 24 -2
pair verbs: verb.home verb.come	-16 -59 33 0 -1 54 -2 -4 -1
pair verbs: verb.home verb.future	-23 -36 33 -4 -1 -1 -7 -13 0
pair verbs: verb.home verb.give	-44 44 -3 0 -3 -11 -11 -5 -1
pair verbs: verb.home verb.held_exchange	-51 -9 -40 -1 -1 -10 -1 21 -6
pair verbs: verb.home verb.home	19 -35 29 -22 -3 -5 -4 -36 -11
pair verbs: verb.home verb.noun	-10 -27 15 -1 0 26 -1 -6 -15
pair verbs: verb.managed none	-26 -7 2 -57 -22 -15 -11 43 -14
pair verbs: verb.managed verb.bring	-35 -6 -6 31 -1 -1 -2 -24 -1
pair verbs: verb.noun none	5 -9 -26 -7 -26 -14 -14 -3 -28
pair verbs: verb.noun verb.bring	18 -18 -49 -28 -3 -7 -13 -13 32
pair verbs: verb.noun verb.come	-13 1 5 -10 -2 -16 -9 7 -14
pair verbs: verb.noun verb.future	0 -2 -7 -11 -1 0 -1 19 -3
pair verbs: verb.noun verb.give	-1 10 -3 -1 0 -1 0 -5 0
pair verbs: verb.noun verb.held_exchange	-20 -18 4 18 -13 -9 -1 -20 -7
pair verbs: verb.noun verb.noun	28 -16 -2 0 -1 -4 -1 -19 -4
pair verbs: verb.noun verb.swap	12 -3 -15 -2 -3 -2 -1 -27 0
pair verbs: verb.other none	51 1 -35 -5 -3 -3 -3 -38 -3
pair verbs: verb.other verb.bring	33 -36 -14 -5 -4 -3 -3 -10 -4
pair verbs: verb.other verb.come	-26 31 -9 -3 -1 -1 -2 0 -4
pair verbs: verb.other verb.future	46 -3 -42 0 -3 -1 -1 -6 -30
pair verbs: verb.other verb.get	22 -40 -14 -3 -1 -2 -3 -29 -5
pair verbs: verb.other verb.give	26 -14 -29 -1 -1 -2 -2 -1 -5
pair verbs: verb.other verb.other	25 -8 -7 -4 -2 -3 -1 -1 -1
pair verbs: verb.swap none	0 -20 -8 5 -24 -22 -22 13 -17
pair verbs: verb.swap verb.bring	-3 -34 -19 23 0 0 0 0 0
pair verbs: verb.swap verb.come	-6 3 -28 0 -10 -4 -8 -17 -4
pair verbs: verb.swap verb.future	19 -11 -6 -20 -1 -1 -1 -15 -1
pair verbs: verb.swap verb.held_exchange	-17 -15 -13 -36 0 0 0 40 -1
pair verbs: verb.swap verb.swap	26 -15 -5 -1 -8 -11 -20 -19 -18
pair verbs: verb.will none	11 -30 -43 -20 -22 -15 -19 -46 25
pair verbs: verb.will verb.will	17 -9 -1 0 -1 -4 -1 0 -1
party media	9 -9 -2 -16 -17 -25 -20 -7 -16
party mediator	-36 -6 -11 26 1 -13 -17 -2 -24
party ru	-5 -33 7 -20 -18 -21 -15 -15 1
party ua	27 4 -34 -22 -17 -8 -16 9 -17
place 0	-13 65 -46 8 -11 -36 -18 -29 -22
place 1	-3 5 1 -33 -9 -20 -18 -14 -17
place 2	23 -74 9 -29 -27 -4 -17 -15 -3
place 3	19 -70 12 -45 -27 -28 -8 20 -2
place 4	29 -74 8 -14 -20 1 -19 28 -28
qualifier approx	-32 21 -63 -37 -26 -20 -16 -49 75
qualifier at_least	47 -41 -64 -19 -13 -51 -18 -58 39
qualifier at_most	64 -36 -44 -11 -10 -11 -6 -56 0
qualifier more_than	8 -47 -50 -30 -28 -28 -19 14 26
qualifier null	10 2 -2 -13 -15 -15 -16 0 -27
right (	-41 25 -25 -29 -14 -20 -10 14 33
right )	42 -21 -30 -7 -4 -5 -6 -20 -12
right ,	-5 -3 -20 -7 -19 -25 -14 -10 1
right :	-8 29 14 -19 -17 -1 -11 -84 -24
right ;	-28 25 -13 -18 -22 -54 -22 8 -10
right none media	-4 -4 -2 -24 -14 -33 -19 -24 -8
right none mediator	8 -19 -10 16 -10 -21 -15 -9 -33
right none own agent	-21 3 18 -26 -17 -21 -17 -7 -48
right none own null	4 1 -5 -15 -16 -17 -19 -7 -15
right none own opposite	-29 29 -8 -19 -26 -27 -29 -43 -46
right none own perspective	-25 4 -27 -27 -30 -42 7 6 2
right none own ru	9 -96 24 -27 -19 -20 -19 16 4
right none own ua	33 -4 -94 -22 -15 -15 -15 -12 -6
right none ru	-7 -26 3 -22 -20 -19 -22 -1 -6
right none ua	31 -12 -35 -19 -18 -10 -16 5 -9
right verb.bring media	0 2 -11 -2 -19 -26 -19 0 -19
right verb.bring mediator	-42 -14 12 27 -13 -8 -13 1 -3
right verb.bring own agent	-45 -6 34 -12 -2 -1 -4 -22 -2
right verb.bring own null	2 -10 0 21 -18 -12 -2 -33 -26
right verb.bring own perspective	-58 -29 38 -42 -11 -9 -17 29 -16
right verb.bring own ru	1 -38 20 -26 -7 -7 -16 -32 21
right verb.bring own ua	-25 32 -50 -29 -10 -15 -9 4 -28
right verb.bring ru	45 -83 -8 -22 -13 -11 13 -24 3
right verb.bring ua	-21 14 52 -39 -15 4 -21 -26 -40
right verb.come media	27 -5 2 -55 -24 -14 -15 -25 -11
right verb.come mediator	-44 26 -34 9 -30 -23 -19 -63 -3
right verb.come own null	9 -12 -11 7 -25 -21 -21 -10 -31
right verb.come own perspective	-41 -10 22 -17 -6 -9 -7 -24 -12
right verb.come own ru	-13 -39 20 -3 -3 -3 -5 28 -9
right verb.come own ua	-59 52 -47 -12 -6 3 -12 0 -20
right verb.come ru	-53 -18 30 17 -7 -6 -10 18 -29
right verb.come ua	-3 -23 -12 -20 -16 1 -23 15 -43
right verb.future media	101 -26 -62 -12 -6 -3 -4 -11 -24
right verb.future mediator	15 -4 -13 -19 -2 -1 -2 -9 -3
right verb.future own null	15 28 -30 -20 -7 -5 -8 -45 -25
right verb.future own ua	3 9 -2 -1 -2 -1 -2 -21 -5
right verb.future ru	2 -45 37 -12 -5 -3 -10 -16 -17
right verb.future ua	-47 72 -15 -10 -5 -8 -6 -61 -11
right verb.get media	-1 6 -10 -34 -21 14 -19 -22 -11
right verb.get own null	15 1 -22 -29 -20 2 -17 -11 -44
right verb.get own perspective	5 18 -20 0 -1 0 -1 -1 0
right verb.get own ru	34 -35 40 -4 -5 -4 -14 -41 -5
right verb.get own ua	-48 54 -44 -2 -3 -3 -2 3 -2
right verb.get ru	31 9 -41 -6 -6 -10 -8 5 -38
right verb.get ua	29 -17 -18 -15 -13 -24 -16 -33 -16
right verb.give media	20 -13 -4 -33 -34 21 -40 -26 -39
right verb.give mediator	-7 -36 8 -24 -4 33 9 -15 -3
right verb.give own agent	0 -13 13 0 0 0 0 0 0
right verb.give own null	15 -13 -42 -25 -26 15 -30 -37 0
right verb.give own perspective	24 -75 23 -16 -6 -11 -17 -30 -8
right verb.give own ru	-46 -72 81 -5 -12 -26 24 -28 -31
right verb.give own ua	-37 38 -75 -19 -11 16 -24 -1 -19
right verb.give ru	-24 24 -34 -14 -14 -18 -10 -25 2
right verb.give ua	0 -25 17 -8 -16 -2 10 -57 -33
right verb.held_exchange media	-33 -3 40 -12 -23 -27 -19 -68 -26
right verb.held_exchange mediator	-15 -30 -13 -27 -15 -13 -12 35 -3
right verb.held_exchange own null	-45 2 -2 -30 -25 -36 -18 1 -26
right verb.held_exchange own perspective	-46 58 -45 -3 -3 -4 -9 6 -4
right verb.held_exchange own ru	-31 -3 -9 -7 -1 -1 -10 42 -6
right verb.held_exchange own ua	3 -21 -38 -4 -1 -5 -1 15 -4
right verb.held_exchange ru	-26 30 -23 -23 -12 -18 -11 6 -23
right verb.held_exchange ua	9 -24 -28 -17 -9 -29 -11 21 -13
right verb.home media	26 -19 -34 39 -17 -17 -19 -12 -24
right verb.home mediator	-3 -20 17 -8 -4 -4 -4 -9 -3
right verb.home own null	-6 -20 -10 25 -18 -23 -18 19 -23
right verb.home own perspective	-33 -1 11 -39 -10 -10 -14 -38 -13
right verb.home own ru	-44 -49 41 -24 -3 -6 -4 -2 -9
right verb.home own ua	15 32 -29 -47 -8 -11 -8 -58 -17
right verb.home ru	-40 -92 111 -59 -15 -9 -20 -43 -24
right verb.home ua	-4 53 -58 -80 -11 -19 -11 -18 -15
right verb.managed media	57 19 -24 -20 -12 -8 -11 -63 -30
right verb.managed mediator	-12 -27 -20 -2 -10 -5 -3 15 0
right verb.managed own null	18 14 -35 -21 -18 -12 -13 -20 -28
right verb.noun media	-8 3 5 -5 -3 -5 -2 -28 -14
right verb.noun mediator	10 -6 3 -29 -3 -3 -1 0 0
right verb.noun own null	-11 4 -3 -31 -11 8 -11 -43 9
right verb.noun ru	-12 -33 11 -1 -2 -2 -4 -6 11
right verb.noun ua	3 0 -27 -4 -10 11 -10 -42 -49
right verb.other media	-14 11 34 -17 -14 -13 -11 -36 -21
right verb.other mediator	20 -1 -10 -1 -2 -1 -1 -6 0
right verb.other own agent	18 -41 3 -1 -1 -1 -1 -14 -1
right verb.other own null	12 7 15 -10 -8 -8 -7 -31 -7
right verb.other own opposite	27 -1 -17 0 -1 -2 -1 -1 -6
right verb.other own ru	45 0 -24 -1 0 0 -1 -10 -12
right verb.other own ua	14 13 -24 -1 -1 -6 -2 -26 -2
right verb.other ru	56 -5 -32 -3 -3 -4 -6 -46 -19
right verb.other ua	8 -20 -43 -8 -7 -11 -7 1 6
right verb.swap media	34 8 -15 -34 -16 -9 -8 -29 -22
right verb.swap mediator	-16 -8 -15 11 16 -15 -19 -9 -16
right verb.swap own null	10 -30 -31 32 22 -12 -10 -6 -20
right verb.swap own ru	14 -34 13 -64 -10 -11 -27 -17 -27
right verb.swap own ua	37 27 -33 -35 -5 -11 -2 -28 -11
right verb.swap ua	46 -25 -34 -2 -5 -8 -8 -13 -10
right verb.will media	38 -11 -25 -9 -14 -18 -7 -22 -28
right verb.will mediator	8 0 0 -2 0 0 0 -5 0
right verb.will own null	43 -18 -27 -7 -11 -13 -7 -20 -22
right verb.will ru	63 -44 -21 -1 -1 -1 -2 -2 -4
right –	19 -21 -48 -8 -7 -37 -19 -6 -2
said twice	-254 135 125 -38 -31 -51 -26 -57 -28
sentence 0	-6 5 38 4 -6 -26 -17 -80 -35
sentence 1	-2 12 -19 -30 -17 -17 -20 -2 -28
sentence 2	10 -19 -22 -18 -21 -21 -17 16 -20
sentence 3	10 -20 -41 -53 -29 -44 3 47 13
sentence 4	31 -37 -67 -30 -21 11 -19 20 21
side both	5 -43 -17 29 -1 -9 3 -11 -23
side both by both	5 -43 -17 29 -1 -9 3 -12 -23
side null	-12 -12 2 -12 0 -11 -10 -8 0
side null by null	-12 -12 5 -12 0 -11 -10 -11 0
side ru	1 -65 27 -29 -11 -18 2 0 -7
side ru by agent	20 -38 8 -14 -7 -11 8 -20 -37
side ru by direction	-43 -8 13 -23 -19 -13 0 11 -19
side ru by formula	1 -140 78 -39 -13 -17 -12 -11 -14
side ru by phrase	-4 -51 7 -9 -7 -15 11 23 13
side ru by return	13 13 -47 -1 -4 -9 -8 14 -4
side ru by view	-17 33 -21 -1 -19 -21 -11 -36 14
side ua	-7 24 -49 -14 -10 -3 -9 6 -6
side ua by agent	19 16 -22 -3 -8 -14 -18 -25 -6
side ua by direction	-4 -5 12 -18 -7 -3 -8 -24 4
side ua by formula	12 77 -129 -31 -15 -13 -10 9 -19
side ua by phrase	14 -7 -21 -9 -6 -8 -6 21 -30
side ua by return	-16 38 -59 -5 -3 -7 -4 -9 -3
side ua by view	-17 -15 -9 -8 -13 13 -12 -1 12
sides foe.agent none view ru	51 53 -87 -2 -2 -7 -4 -19 -14
sides foe.agent none view ua	-30 -24 31 -4 -3 -7 -14 -25 -1
sides foe.from none view ru	1 -7 31 0 -2 0 -2 -25 -3
sides foe.of none view ru	86 -45 -12 -15 -2 -7 -5 -37 -21
sides foe.of none view ua	-17 -12 -10 -23 -19 -35 19 -32 -36
sides foe.to none view ru	7 29 -33 -16 -17 -32 -26 -12 -63
sides foe.to none view ua	-46 -28 35 -12 -4 -6 -2 -16 -9
sides foe.to own.to view ru	-43 -32 45 -6 -5 13 -5 -11 -11
sides foe.to ua.of view ru	-19 61 -42 -1 -1 -15 -3 -1 -1
sides none foe.agent view ru	7 -2 1 0 0 0 0 -5 -1
sides none foe.of view ru	24 -50 -4 -3 -3 -5 -10 -21 -18
sides none foe.of view ua	1 -18 17 -12 -3 -5 -2 -4 -2
sides none foe.to view ru	-20 46 -69 -20 -9 -6 -9 -16 -24
sides none none view null	14 -23 -10 -10 22 -19 -18 -18 -36
sides none none view ru	14 -12 16 -12 -26 -24 -22 -69 -12
sides none none view ua	4 -8 -24 -24 -24 -12 -23 21 -15
sides none own.agent view ru	9 -40 22 -9 -21 -8 -17 -6 -8
sides none own.agent view ua	-14 5 2 -9 -5 -11 -9 -25 0
sides none own.from view ru	-15 22 -26 -4 -5 -3 -1 -3 -2
sides none own.from view ua	35 -30 -17 -1 -1 -1 -6 -5 -13
sides none own.of view ru	-63 4 10 52 -16 -12 -13 -31 -22
sides none own.of view ua	13 1 -28 -45 -15 -21 -15 -15 5
sides none own.to view null	22 -4 -31 4 -26 -7 -12 -9 -1
sides none own.to view ru	39 -59 18 -64 -19 -32 -18 -3 -27
sides none own.to view ua	-24 42 -72 -44 -14 -15 -13 -8 -16
sides none ru.agent view null	-34 -26 -4 26 -15 -8 -4 -5 -7
sides none ru.agent view ru	-25 12 -11 -24 -7 -31 -3 23 -12
sides none ru.agent view ua	7 -5 -7 -38 -23 -6 -21 -71 25
sides none ru.from view null	15 -29 -11 28 -2 -2 -1 -8 -1
sides none ru.from view ru	-3 -5 6 0 0 0 0 5 -2
sides none ru.from view ua	6 7 -26 -40 -14 -29 -12 6 -17
sides none ru.of view null	3 -25 9 31 -19 20 -25 2 -27
sides none ru.of view ru	68 -47 -13 2 -12 -26 -15 -9 -22
sides none ru.of view ua	-26 15 2 -40 -23 21 -18 -59 10
sides none ru.to view null	4 3 13 -38 -13 -15 -4 -20 -1
sides none ru.to view ru	4 -37 13 -25 -6 -9 -7 -7 -13
sides none ru.to view ua	5 -21 12 -3 -1 -4 -1 -10 -1
sides none ua.agent view null	18 -25 0 -1 -7 -8 -11 -3 -16
sides none ua.agent view ru	29 -2 -47 -18 -9 -15 24 -31 -31
sides none ua.agent view ua	-38 -6 -5 -37 -21 8 -37 -4 15
sides none ua.from view ru	-75 -11 31 -18 -7 -4 -19 1 6
sides none ua.of view null	-28 -8 -7 21 -40 -18 -18 -7 -42
sides none ua.of view ru	25 -14 2 -16 -15 1 -16 -36 -45
sides none ua.of view ua	3 4 -29 -13 -22 -33 -19 -25 2
sides none ua.to view null	21 -10 3 -34 -15 0 -17 -16 -22
sides none ua.to view ru	19 -10 -69 -25 -12 -8 -20 14 19
sides none ua.to view ua	-23 44 -52 -16 -11 -10 -8 0 -24
sides own.agent none view ru	-46 -63 34 -14 -3 -3 -9 22 -3
sides own.agent none view ua	15 0 -10 -15 -10 -16 -14 -21 -16
sides own.agent own.to view ru	-25 38 -61 -10 -4 27 -24 -33 -4
sides own.agent own.to view ua	-38 30 -15 -1 -1 -3 -1 27 0
sides own.agent ru.from view ua	-12 3 -1 -2 0 0 0 -15 25
sides own.agent ru.of view ru	0 -13 -11 0 0 0 0 14 0
sides own.agent ua.of view ua	-1 17 -32 0 -2 -2 -3 20 -2
sides own.from none view ru	-6 38 -50 -6 -15 -12 -22 35 -15
sides own.from ua.of view ru	-15 15 -1 -1 0 -2 0 0 -5
sides own.of foe.of view ua	-26 24 26 -8 -2 -2 -2 -7 -15
sides own.of none view ru	-1 -60 -7 -32 -21 -19 -21 17 23
sides own.of none view ua	37 -18 -21 -19 -14 -28 -15 -18 -30
sides own.of own.to view ua	-6 14 -7 0 0 0 0 0 0
sides own.of ru.from view ua	21 10 -27 0 -1 -1 -1 -6 -11
sides own.of ru.of view ru	-4 -15 4 0 -1 -4 -3 -17 41
sides own.of ru.of view ua	-14 15 -12 -2 -2 -1 -2 -11 -21
sides own.of ua.of view ru	1 18 -14 -1 -3 -7 -5 -12 -9
sides own.of ua.of view ua	68 -29 -62 -12 -8 -6 -3 -11 -4
sides own.to none view null	-24 -22 -23 25 -1 -3 -1 13 0
sides own.to none view ru	2 -79 40 -27 -13 -50 12 32 -28
sides own.to none view ua	7 25 -48 -15 -14 23 -23 -17 0
sides own.to own.of view ru	-1 -28 23 -4 -1 0 -5 -10 0
sides own.to own.to view ru	-24 -15 35 -1 -2 -2 -5 -9 -3
sides own.to ru.agent view ua	-25 29 -31 0 0 -2 0 0 0
sides own.to ru.from view ua	-3 31 -7 -1 -1 -33 -2 -9 -16
sides own.to ru.of view ru	-5 -92 21 -14 -8 -5 -12 37 -18
sides own.to ru.of view ua	17 46 -29 -6 -4 -11 -10 -65 -5
sides own.to ua.from view ru	-30 -57 -1 -1 -2 -1 -2 43 -3
sides own.to ua.of view ru	-48 6 19 -11 -4 -7 -10 -2 -21
sides own.to ua.of view ua	8 3 -22 -11 -12 -27 -11 -54 -8
sides own.to ua.to view ru	-81 51 35 -5 -8 -1 -10 -30 -15
sides ru.agent none view null	12 1 -24 4 19 -17 -11 -57 -15
sides ru.agent none view ru	9 -74 17 -7 -9 -10 -5 29 -72
sides ru.agent none view ua	14 -33 40 -10 -18 10 -21 -71 -8
sides ru.agent own.of view ua	-35 14 -10 -13 -3 -2 -2 -14 -4
sides ru.agent ru.of view null	-14 -12 12 0 -1 -2 -1 -4 14
sides ru.agent ru.of view ua	-17 18 -18 0 0 -1 -1 -3 -6
sides ru.agent ru.to view null	62 -10 -46 -13 -1 -3 -1 -1 -1
sides ru.agent ua.agent view null	41 -65 2 -6 -1 -1 -1 -19 -2
sides ru.agent ua.agent view ru	30 -31 -16 -9 -5 -6 -6 -42 -5
sides ru.agent ua.agent view ua	51 -26 -3 -24 -1 -2 -6 -15 -6
sides ru.agent ua.of view null	-22 16 -2 -17 -4 -1 -2 -2 0
sides ru.agent ua.of view ru	26 -5 -8 -8 -10 1 -27 -24 -34
sides ru.agent ua.of view ua	-7 -2 3 -4 -1 -1 -1 -1 -1
sides ru.agent ua.to view ru	75 -41 13 -2 -1 -8 -3 -45 -17
sides ru.agent ua.to view ua	-26 -1 24 -5 -1 0 -1 -19 -5
sides ru.from none view null	-20 -5 -8 13 -2 0 0 8 -1
sides ru.from none view ua	9 -1 -71 -22 -16 -1 -17 9 9
sides ru.from ru.of view ua	-29 3 21 -9 -2 -1 -1 -9 -1
sides ru.from ua.of view ua	-3 6 -21 -4 -4 -5 -2 -14 37
sides ru.of none view null	-7 -37 17 -13 -22 -10 -11 4 -21
sides ru.of none view ru	21 -37 -64 -37 -23 -20 -31 -1 31
sides ru.of none view ua	-13 -10 15 13 -22 -44 18 -31 -31
sides ru.of own.of view ua	2 -13 3 -3 -2 -3 -1 -16 -1
sides ru.of own.to view ua	-18 2 4 10 -3 -11 -4 -31 -4
sides ru.of ru.agent view ua	-21 -18 7 -3 -1 -1 -1 18 28
sides ru.of ru.of view ru	4 -52 27 -5 -5 -4 -10 -22 13
sides ru.of ru.of view ua	-11 -38 26 0 0 0 -1 -3 29
sides ru.of ua.agent view ru	14 -31 0 -2 -1 -2 -3 0 -28
sides ru.of ua.from view ru	-2 -23 23 0 -2 -1 -1 -1 -2
sides ru.of ua.of view null	-7 -9 0 -9 -5 -6 -5 8 24
sides ru.of ua.of view ru	-52 28 17 -5 -6 -27 -18 -30 -31
sides ru.of ua.of view ua	-11 -19 20 -12 -8 -4 -8 -57 13
sides ru.of ua.to view null	19 26 -37 -18 -8 -1 -2 -33 -2
sides ru.of ua.to view ua	-14 25 -19 -1 0 0 0 -6 0
sides ru.to none view null	42 -73 7 -17 -6 -3 -9 -22 -3
sides ru.to none view ru	30 -3 -22 -4 -8 -20 -17 10 -13
sides ru.to none view ua	-4 -43 44 -10 -9 -31 25 -48 -8
sides ru.to own.of view ru	0 28 -27 0 0 0 0 0 0
sides ru.to ru.agent view ua	-15 -23 30 -2 -2 -1 -1 -4 4
sides ru.to ru.of view ru	32 -30 -24 0 0 -4 -1 -1 0
sides ru.to ua.to view null	-24 -32 34 0 -1 -1 -1 -8 -1
sides ru.to ua.to view ru	-6 26 -37 -17 -8 -7 -16 -29 -30
sides ua.agent none view null	-30 35 -17 31 -31 -17 -19 -62 -35
sides ua.agent none view ru	15 11 -29 -47 -40 -34 -28 -82 -42
sides ua.agent none view ua	-6 -23 -11 -24 -16 -18 -16 28 -3
sides ua.agent own.of view ru	-25 5 0 -21 -3 -1 -4 -4 -1
sides ua.agent own.to view ua	-14 19 -26 -3 -2 -9 -6 -9 -2
sides ua.agent ru.agent view null	-40 82 -49 -23 -2 -1 -1 -27 0
sides ua.agent ru.agent view ru	-42 -7 -8 -6 -1 -1 -2 14 -3
sides ua.agent ru.agent view ua	46 -33 -42 -6 -3 -5 -3 -17 -14
sides ua.agent ru.from view ua	-29 36 -7 0 -1 0 -1 1 -1
sides ua.agent ru.of view null	-16 -19 -5 -1 -5 0 -5 -14 63
sides ua.agent ru.of view ru	-11 4 -3 -8 -2 -2 -3 -14 8
sides ua.agent ru.of view ua	8 10 -12 -2 -2 -1 -4 -11 -3
sides ua.agent ua.of view null	-29 4 -3 -2 -1 0 -1 -3 0
sides ua.agent ua.of view ru	45 -17 -28 -15 -4 -13 -7 -12 -17
sides ua.from foe.to view ru	5 0 -1 -1 -1 0 0 14 -16
sides ua.from none view ru	-6 -32 7 -22 -37 -14 16 -24 14
sides ua.from ru.from view null	-1 29 -5 -7 -1 0 -4 -32 -7
sides ua.from ru.of view ru	21 -82 -40 -20 27 -6 -7 -9 1
sides ua.from ua.of view ru	-8 17 -13 0 -2 -1 -1 -2 0
sides ua.of none view null	-37 -8 0 -4 -41 -19 3 -9 3
sides ua.of none view ru	-13 13 -6 -19 -20 -20 -25 -56 -25
sides ua.of none view ua	42 -12 -63 2 -14 -26 -18 -38 -7
sides ua.of own.of view ua	-10 -8 14 0 0 0 0 -1 0
sides ua.of own.to view ua	-43 -29 30 -21 -5 -3 -9 -2 -4
sides ua.of ru.agent view null	36 -1 -13 -17 -3 -6 -3 -18 -5
sides ua.of ru.agent view ua	-7 15 -14 -5 -3 -11 -2 -13 -3
sides ua.of ru.from view ua	-6 5 -32 -12 -1 -1 -1 2 -20
sides ua.of ru.of view null	2 59 -29 -32 -9 -15 12 -21 18
sides ua.of ru.of view ru	-67 -15 29 -14 -7 -8 -10 -2 -12
sides ua.of ru.of view ua	28 -11 -2 -24 -11 -13 -15 -22 13
sides ua.of ru.to view null	-14 22 -2 0 0 0 0 -8 0
sides ua.of ua.from view null	-2 28 -23 -19 0 -1 -2 -1 0
sides ua.of ua.of view null	30 19 -29 10 -3 -2 -8 -6 -18
sides ua.of ua.of view ru	44 -64 62 -2 -2 0 -1 -1 -41
sides ua.of ua.of view ua	-32 44 -25 17 -12 -10 -7 -13 -15
sides ua.of ua.to view null	7 47 -69 3 -2 -2 -3 -14 0
sides ua.to none view null	3 -10 -9 -23 -22 -25 -22 4 -45
sides ua.to none view ru	-29 55 -86 -20 -24 0 -24 -72 23
sides ua.to none view ua	-20 25 -59 -11 -12 -21 -18 14 -42
sides ua.to own.of view ru	-17 3 19 -2 -2 -17 -4 -5 0
sides ua.to own.to view ru	-69 17 -64 -6 -7 -16 -3 21 -6
sides ua.to own.to view ua	-11 -34 36 -4 -7 -1 0 -15 -1
sides ua.to ru.agent view null	-12 12 -6 -3 -1 -2 -1 -1 -1
sides ua.to ru.agent view ua	-35 41 -8 -4 0 -1 -1 -2 0
sides ua.to ru.of view null	-40 17 11 -12 -3 -4 -5 -20 -1
sides ua.to ru.of view ru	-35 -14 42 -2 -16 -3 -4 -8 -2
sides ua.to ru.of view ua	27 -9 -25 -3 -8 -7 -6 -35 -6
sides ua.to ru.to view null	-42 -45 43 -22 -5 -2 -7 15 -4
sides ua.to ru.to view ru	19 -2 -28 -4 -7 14 -13 17 -24
sides ua.to ru.to view ua	-31 2 22 -9 -7 -3 -6 -66 -6
sides ua.to ua.of view null	-4 34 -30 -1 -1 -1 0 -2 0
sides ua.to ua.of view ru	-35 -10 47 -7 -6 -11 -8 -12 -26
sides ua.to ua.of view ua	28 3 -43 -6 -5 -11 -4 -29 -1
size more	-44 -174 -72 -68 -23 -28 -13 118 89
size one	174 -98 -88 -25 -30 -40 -20 -126 -62
size under 10	71 5 3 -32 -19 -19 -13 -134 -32
size under 1500	-29 68 -245 1 -31 -31 -22 108 -37
size under 400	-41 40 39 14 1 -38 -22 -71 -54
size under 50	-6 -36 40 -35 -21 35 -5 -75 -9
tag inside: adj.dead	-38 6 1 -20 -23 -39 -14 17 -14
tag inside: adj.freed	-55 7 -6 20 -27 -47 -20 76 -76
tag inside: adj.modifier	-18 -13 -12 -17 -18 14 5 -3 -14
tag inside: adj.wounded	-34 -25 -63 -25 -20 53 25 -46 -81
tag inside: category	-20 -25 -11 -39 -18 20 2 -29 30
tag inside: country	-6 -5 -19 -7 -2 -2 -1 16 -1
tag inside: cue.among	35 -30 -2 -7 -3 -1 -2 -14 -1
tag inside: cue.anniversary	5 -4 0 0 0 0 0 0 -1
tag inside: cue.born	73 -34 -59 -4 -12 -10 -8 -14 -38
tag inside: cue.captivity	-36 -5 -63 66 -26 -3 -19 13 -2
tag inside: cue.captured	-4 29 -3 -19 -5 -11 -24 -27 -14
tag inside: cue.claims	31 -16 -10 -9 -4 -1 0 -6 10
tag inside: cue.completed	16 0 0 -1 0 0 0 -18 11
tag inside: cue.count	37 10 -13 -12 -4 -7 -4 -34 -5
tag inside: cue.crime	47 -13 -2 -1 -2 -1 -1 -27 -16
tag inside: cue.deported	25 -14 -4 -2 -1 -1 -4 -6 -6
tag inside: cue.each	5 0 1 -26 21 -19 -23 -44 -14
tag inside: cue.held	-44 -43 -19 19 -3 -1 -8 26 26
tag inside: cue.in_return	64 -30 -41 -3 -1 -16 -10 -79 -3
tag inside: cue.included	2 41 -73 -46 -18 -23 -13 -14 -40
tag inside: cue.local	36 -53 -86 -14 -12 -12 -22 -8 23
tag inside: cue.mediated	-58 -6 -11 -32 -6 -5 -2 60 -1
tag inside: cue.missing	-13 -50 -35 -17 -16 -17 -13 -60 47
tag inside: cue.money	64 -8 -5 -3 -4 -1 -1 -42 -26
tag inside: cue.of_whole	37 2 -12 -9 -16 -35 -17 -22 -57
tag inside: cue.of_year	15 9 -64 -4 -13 -7 -7 -16 -50
tag inside: cue.other_exchange	106 -13 -43 -5 -4 -3 -1 -56 -21
tag inside: cue.other_return	14 -13 -2 0 0 -1 0 -1 -1
tag inside: cue.other_war	32 -22 -18 -5 -2 -2 -1 -14 -2
tag inside: cue.part	11 1 -8 -13 -11 -15 -10 -75 -22
tag inside: cue.recap	47 -25 -5 -1 -1 -15 -1 -3 -1
tag inside: cue.repatriation	-68 70 -35 -2 -1 -1 -1 14 0
tag inside: cue.reunion	49 -24 -29 -1 -5 -2 -2 -26 -2
tag inside: cue.same_number	-50 38 -10 -14 -11 -43 -18 1 -30
tag inside: cue.since	17 16 -59 -3 -13 -9 -10 -35 -41
tag inside: cue.span	-24 44 -9 -21 -27 -22 -21 -79 -46
tag inside: cue.stage	145 -141 -38 -3 -16 -41 -13 -60 -43
tag inside: cue.to_date	-51 -1 -9 -42 -1 -1 -2 30 38
tag inside: cue.unit	90 -87 -5 0 0 -1 -2 0 -1
tag inside: cue.year	-2 -38 -11 -2 -1 -1 -2 16 -5
tag inside: foe.agent	16 -8 8 -1 -4 -3 -7 -22 -3
tag inside: foe.of	10 -58 56 -7 -8 -18 -15 -27 -18
tag inside: noun.body	-43 14 5 -22 36 -38 -20 -7 -54
tag inside: noun.branch	-1 -3 2 -22 -19 -68 8 -50 -45
tag inside: noun.child	66 15 -87 -12 -16 -24 -20 29 -89
tag inside: noun.civilian	-83 59 30 -22 -20 -26 -6 -20 -10
tag inside: noun.exchange	-24 -67 -63 -50 -42 -63 -26 90 -73
tag inside: noun.family	30 -37 -15 -56 -32 -28 -21 -30 -53
tag inside: noun.foreigner	49 18 -113 -27 -19 -20 -18 -71 -20
tag inside: noun.man	13 -18 7 -10 -13 -18 -12 -40 -13
tag inside: noun.military	-47 1 15 -23 -22 22 -20 -15 -1
tag inside: noun.other	80 -47 -17 -14 -15 -13 -9 -77 4
tag inside: noun.people	-13 -5 -21 23 -23 -26 -7 -34 -4
tag inside: noun.rank	165 -139 -46 -6 -9 -22 -9 -15 -21
tag inside: noun.soldier	20 -23 9 -24 -20 -24 -23 -58 43
tag inside: noun.woman	-5 -3 2 -32 -25 -36 -28 -33 -39
tag inside: own.of	-31 -13 34 -41 -19 -21 -26 -11 -8
tag inside: qualifier.approx	-26 21 -63 -26 -25 -20 -16 -63 75
tag inside: qualifier.at_least	47 -41 -64 -19 -13 -51 -18 -58 39
tag inside: qualifier.at_most	1 3 -52 -10 -11 -11 -8 -56 38
tag inside: qualifier.more_than	7 -56 -62 -30 -30 -28 -20 27 24
tag inside: ru.agent	-28 -49 30 -47 -15 -13 15 -10 -21
tag inside: ru.of	-54 -104 86 -40 -18 -25 0 -2 15
tag inside: ua.agent	-43 48 -36 -42 -12 11 -22 38 -30
tag inside: ua.of	-59 67 -73 -44 -12 -12 -26 14 2
tag inside: verb.bring	-28 -7 18 12 -6 -6 -6 -25 -1
tag inside: verb.come	9 -15 -16 15 0 -7 0 -5 0
tag inside: verb.get	-19 -83 52 -1 -2 -1 -2 -15 0
tag inside: verb.give	-18 24 -14 -4 -1 -6 -1 -13 0
tag inside: verb.held_exchange	10 -34 -35 6 -30 -56 -22 43 -39
tag inside: verb.home	26 -13 -8 -7 -2 -2 -2 -36 -12
tag inside: verb.other	47 -1 -1 0 -1 0 -1 -41 -12
tag inside: view.ru	89 -77 -34 -2 -3 -4 -2 -12 -19
tag inside: view.ua	5 70 -53 -16 -10 3 -10 -55 -18
tag left 1: adj.freed	-22 -16 -7 21 -11 -11 -16 -22 -15
tag left 1: adj.modifier	-64 -40 31 -32 24 18 -21 -47 50
tag left 1: adj.wounded	16 -8 -3 0 0 0 -1 -2 -2
tag left 1: category	3 -3 -48 -9 -19 -23 -24 -22 -2
tag left 1: country	87 -84 -60 -21 -11 -8 -5 19 -7
tag left 1: cue.agreed	3 39 -56 -11 -6 -18 -17 -53 -12
tag left 1: cue.agreement	-5 50 -54 -11 -6 -19 -17 -17 -11
tag left 1: cue.all	-9 28 -13 -19 -15 -18 -7 -30 -36
tag left 1: cue.already	-11 -90 -61 -16 -24 -23 -15 71 -36
tag left 1: cue.among	-18 28 -50 -6 -4 -7 -3 -10 -5
tag left 1: cue.border	-14 -5 8 -7 -4 -4 -4 -14 -10
tag left 1: cue.born	41 -25 -18 -12 -4 -1 -1 -9 -5
tag left 1: cue.called_off	30 -29 -6 0 0 -1 -3 -3 -2
tag left 1: cue.captivity	-28 6 -9 -16 -14 -35 -14 -3 2
tag left 1: cue.captured	32 -31 -26 -3 -5 -6 -3 -10 -18
tag left 1: cue.claims	100 -80 19 -22 -18 -6 -6 -23 -23
tag left 1: cue.completed	-45 32 -19 -2 -18 -14 -11 21 -12
tag left 1: cue.count	10 24 -19 -32 -5 -5 -5 14 -7
tag left 1: cue.crime	25 -21 0 0 0 -1 0 0 -3
tag left 1: cue.deported	37 -14 -20 -20 -8 -20 -7 1 -20
tag left 1: cue.each	-6 12 -2 -61 -29 -12 -16 -29 -3
tag left 1: cue.evacuation	39 -36 -26 -4 -3 -2 -2 -19 -16
tag left 1: cue.ever_captured	37 -3 -12 0 -2 -1 -1 -10 -20
tag left 1: cue.footage	29 -3 -13 -1 -1 -1 -1 -2 -22
tag left 1: cue.held	-40 -91 -34 16 -12 -13 -12 -89 129
tag left 1: cue.in_captivity	-52 -25 -3 -11 -6 -4 -5 -37 47
tag left 1: cue.in_return	33 -37 -12 -21 -15 -39 -27 10 -37
tag left 1: cue.included	28 73 -29 -9 -5 -9 -4 -104 -14
tag left 1: cue.local	61 -47 -56 -1 -6 -3 -8 -7 -39
tag left 1: cue.mediated	14 -56 -8 -34 -3 -2 -2 -6 -2
tag left 1: cue.missing	-23 -21 -16 -8 -13 -8 -7 -27 26
tag left 1: cue.of_whole	-14 35 -26 22 -16 -20 -14 -32 -18
tag left 1: cue.of_year	-21 11 -23 -3 -5 -4 -3 -7 -8
tag left 1: cue.one_sided	-44 54 -72 -2 -5 -25 -4 33 -3
tag left 1: cue.other_exchange	47 -27 -23 -10 -3 -3 -2 -39 -1
tag left 1: cue.other_return	25 4 -3 -3 -1 -5 -2 -19 -30
tag left 1: cue.outside	-29 9 9 -3 -2 1 -21 -5 -4
tag left 1: cue.part	-5 4 -24 -15 -15 -18 -13 -2 -2
tag left 1: cue.planned	69 -31 -30 -5 -2 -3 -5 -20 -15
tag left 1: cue.recap	-9 22 -52 -4 -5 -18 -7 -26 -13
tag left 1: cue.record	-14 -7 -4 -2 -1 -1 -1 22 -2
tag left 1: cue.relative	-17 18 -27 -50 -19 -21 6 -33 31
tag left 1: cue.repatriation	-1 11 -55 -32 -16 -3 -4 -19 -28
tag left 1: cue.reunion	52 -14 -23 -23 -14 -6 -5 0 -6
tag left 1: cue.same_number	-15 -18 20 0 0 0 -1 -5 0
tag left 1: cue.since	6 -2 -30 -8 -13 -9 -12 13 -42
tag left 1: cue.span	-37 39 -9 -19 -26 -20 -19 16 -35
tag left 1: cue.stage	23 -22 -29 24 -2 -3 -3 -11 -22
tag left 1: cue.to_date	-67 -35 -47 -18 -21 -16 -10 48 1
tag left 1: cue.today	17 51 -51 -48 -18 -7 -21 -3 -60
tag left 1: cue.total	-114 34 31 25 -42 -42 -30 -27 -40
tag left 1: cue.transit	4 -15 -8 13 -1 -1 -1 11 0
tag left 1: cue.venue	-13 30 -32 0 0 -1 0 -1 -5
tag left 1: cue.visit	38 -34 -1 -1 -1 0 -1 0 -1
tag left 1: cue.year	-54 -55 -12 -3 -3 -5 -4 66 -7
tag left 1: cue.yesterday	78 -22 -85 -14 -4 -9 -3 -42 -6
tag left 1: foe.of	10 -1 -1 0 0 0 0 -1 -7
tag left 1: noun.body	-64 42 -11 -16 -14 -15 -15 17 -18
tag left 1: noun.child	4 -44 15 -4 -4 -2 -4 -10 -9
tag left 1: noun.civilian	31 16 -49 -1 -5 -4 -12 -36 -37
tag left 1: noun.exchange	26 -30 -9 0 -15 -6 -17 -39 -23
tag left 1: noun.family	33 -53 -71 -4 -7 -11 -7 -18 2
tag left 1: noun.man	9 -6 -2 0 0 0 0 -2 0
tag left 1: noun.military	15 3 -29 -16 -24 -29 -28 -29 -24
tag left 1: noun.other	11 -6 -35 -10 -19 -17 -11 20 -35
tag left 1: noun.people	-8 11 -30 -18 -13 -8 -13 -24 11
tag left 1: noun.rank	-19 49 -71 -13 -13 -17 -14 -17 -46
tag left 1: noun.woman	38 -36 -17 -1 -1 -1 -6 -1 -1
tag left 1: own.of	-105 29 -3 -18 -12 -14 -8 -15 -15
tag left 1: own.to	-49 36 15 -21 -13 -26 -32 -29 4
tag left 1: ru.agent	1 -45 56 -31 -13 -7 -6 -21 -8
tag left 1: ru.from	-34 24 -29 -14 -6 -16 -4 5 16
tag left 1: ru.of	1 -38 33 -29 -15 -14 -14 -7 -9
tag left 1: ru.to	-20 -35 41 -12 -9 -22 -28 -15 1
tag left 1: ua.agent	6 17 -26 -6 -1 -1 -3 -18 -2
tag left 1: ua.from	-21 -28 31 -1 -6 -2 -14 2 -25
tag left 1: ua.of	28 0 -41 -9 -8 -2 -8 -16 -18
tag left 1: ua.to	-23 28 -29 -19 -13 -8 -10 12 -29
tag left 1: verb.bring	-23 -1 -8 -16 -6 -24 -10 7 -46
tag left 1: verb.come	-14 -16 14 -12 -16 -22 -16 -10 -23
tag left 1: verb.future	-11 -30 27 -9 -3 -2 -5 -12 -13
tag left 1: verb.get	-28 9 9 -33 -20 -33 -18 10 -22
tag left 1: verb.give	-62 39 -17 -20 -17 -12 7 15 -35
tag left 1: verb.held_exchange	8 -35 -13 10 -24 -23 -19 2 -31
tag left 1: verb.home	1 -10 -5 3 -15 -27 -13 -18 -18
tag left 1: verb.managed	13 -26 -6 -30 -3 -7 -4 -5 -9
tag left 1: verb.noun	-32 38 23 0 -13 -13 -9 -28 13
tag left 1: verb.other	67 -31 -7 -8 -4 -4 -4 -40 -22
tag left 1: verb.swap	-26 2 -28 51 -12 11 -15 -15 -12
tag left 1: verb.will	-4 -58 -19 -23 -10 -13 -9 18 12
tag left 1: view.ru	-4 0 6 0 -2 0 -1 17 -14
tag left 1: view.ua	-2 22 -12 0 -1 0 0 -8 0
tag left 3: adj.dead	-30 17 -21 -16 -13 -9 -9 10 -7
tag left 3: adj.freed	28 -33 6 14 -13 -13 -10 -47 -54
tag left 3: adj.modifier	13 -16 -28 -3 -24 -26 4 4 1
tag left 3: adj.wounded	105 -75 -52 -16 -17 8 12 -46 -32
tag left 3: category	19 -55 -48 -26 -13 -15 -8 0 -5
tag left 3: country	2 -8 4 12 -22 -16 -13 -49 -1
tag left 3: cue.agreed	17 -79 -18 -12 -14 -11 -14 11 -20
tag left 3: cue.agreement	35 -104 -23 20 -16 -14 -16 6 -31
tag left 3: cue.all	11 -73 -25 -6 -5 -8 -5 -22 36
tag left 3: cue.already	-11 -51 -41 -38 -6 -8 -11 44 -19
tag left 3: cue.among	38 -26 -55 -3 -2 -13 -3 -11 -11
tag left 3: cue.border	5 -29 9 -11 -10 -7 -7 -52 -28
tag left 3: cue.born	117 -109 -44 -15 -5 -19 -4 -33 -14
tag left 3: cue.called_off	66 -50 -42 -1 -3 -7 -2 -14 -6
tag left 3: cue.captivity	-21 -12 11 -25 9 -10 -17 -33 22
tag left 3: cue.captured	27 -31 -28 -3 -5 -5 -3 -6 -10
tag left 3: cue.claims	-25 10 -8 -42 23 -19 -13 -32 3
tag left 3: cue.completed	-43 -3 -6 3 2 -27 -15 -4 -20
tag left 3: cue.count	41 -25 -32 10 -14 -2 -19 2 -23
tag left 3: cue.crime	60 -22 -1 0 -1 0 -1 -52 -40
tag left 3: cue.deported	9 -12 -20 -3 -3 -6 -7 23 -19
tag left 3: cue.each	-28 18 5 -54 -50 -41 -24 -87 -35
tag left 3: cue.evacuation	9 -31 -42 -9 -5 -4 -7 -32 17
tag left 3: cue.ever_captured	43 -7 -16 -1 -2 -1 -1 -9 -22
tag left 3: cue.footage	-15 34 21 -9 -4 -2 -5 -60 -14
tag left 3: cue.good_news	-42 39 -4 -1 -2 -1 -1 -16 -12
tag left 3: cue.held	14 -60 -35 6 24 -25 -19 -76 27
tag left 3: cue.in_captivity	36 -79 -17 -7 -19 -25 -12 -50 8
tag left 3: cue.in_return	-36 42 -6 -5 -12 -45 1 -25 -17
tag left 3: cue.included	-16 31 -40 -3 -5 -9 -4 18 -22
tag left 3: cue.local	76 -50 -55 -2 -5 -5 -2 -15 -35
tag left 3: cue.mediated	-2 -35 -13 -1 -14 -8 -9 8 -19
tag left 3: cue.missing	-54 -55 -19 -10 -17 -24 -12 -67 61
tag left 3: cue.money	32 -11 -3 -1 -1 0 -1 -19 -5
tag left 3: cue.month	-70 -48 -40 -5 -7 -10 -13 94 -35
tag left 3: cue.of_whole	31 -33 -3 -13 -20 -13 -11 -29 -20
tag left 3: cue.of_year	24 -22 -33 -3 -6 -9 -7 13 -33
tag left 3: cue.on_shield	-31 30 -39 -1 -3 -2 -1 4 -1
tag left 3: cue.one_sided	-59 10 -54 32 -6 17 -15 -15 -12
tag left 3: cue.other_exchange	76 -61 -29 -6 -3 -4 -2 -33 -1
tag left 3: cue.other_return	49 10 -20 -4 -5 -2 -4 -47 -18
tag left 3: cue.other_war	68 -38 -44 -19 -5 -3 -3 -22 -5
tag left 3: cue.outside	-61 -15 -32 -17 -12 31 34 15 -30
tag left 3: cue.parcel	74 -39 -57 0 -2 0 -1 -1 0
tag left 3: cue.part	60 -36 -26 -19 -14 -18 -12 -39 -31
tag left 3: cue.planned	42 -77 -68 -13 -10 -8 -10 -54 36
tag left 3: cue.ready	2 -27 -35 -15 -14 -5 -10 -25 26
tag left 3: cue.recap	71 -8 -123 -11 -14 -20 -12 -52 -21
tag left 3: cue.record	-31 17 -36 -5 -9 -9 -5 27 -8
tag left 3: cue.relative	43 -12 -28 -20 -26 3 -14 -19 -55
tag left 3: cue.repatriation	-72 83 -56 -5 -6 -6 -4 -45 -2
tag left 3: cue.reunion	31 -14 -32 5 -8 -5 -6 11 -8
tag left 3: cue.same_number	-30 1 23 -6 -7 -22 -11 -38 -17
tag left 3: cue.since	5 -69 -10 -24 -12 -15 -13 21 -47
tag left 3: cue.span	18 -23 -61 -37 -10 -13 -7 33 -16
tag left 3: cue.stage	30 -63 32 -22 -11 -13 -7 -63 -9
tag left 3: cue.thanks	40 -18 -11 -9 -6 -1 0 -2 -1
tag left 3: cue.third	37 -18 -28 -2 -1 -1 -1 -5 -7
tag left 3: cue.to_date	-20 -73 -70 -2 -25 -20 -14 50 -1
tag left 3: cue.today	-54 25 -8 15 -20 -26 -17 -30 -43
tag left 3: cue.total	1 4 -42 29 -21 -31 -25 17 -53
tag left 3: cue.training	5 0 -2 0 0 0 0 0 -1
tag left 3: cue.transit	-72 -27 52 8 -8 -19 -12 14 -22
tag left 3: cue.unit	54 -32 -74 -16 -14 -44 -16 -42 4
tag left 3: cue.venue	31 -43 -2 13 -1 0 -1 5 -2
tag left 3: cue.visit	36 -35 -4 -1 -1 -2 -1 -1 -9
tag left 3: cue.year	2 -29 -1 7 -6 -9 -6 18 -16
tag left 3: cue.yesterday	111 -106 -5 -47 -23 -22 -16 -124 -17
tag left 3: foe.agent	-19 12 -6 -8 -9 -21 -18 -4 -29
tag left 3: foe.from	-16 -47 66 -1 -1 -1 -3 -26 -2
tag left 3: foe.of	-22 8 -10 -27 -16 -36 17 -48 -36
tag left 3: foe.to	-38 -2 4 -26 -22 3 -27 -71 -12
tag left 3: noun.body	66 -11 -70 -36 -19 -23 -16 -62 -24
tag left 3: noun.branch	6 17 -36 -11 -8 -22 -15 -29 -43
tag left 3: noun.child	-10 -113 -16 -11 -9 -7 -10 72 -18
tag left 3: noun.civilian	-58 33 0 -31 -19 -42 -31 -27 21
tag left 3: noun.exchange	-8 -17 -7 -13 -19 -13 8 8 -40
tag left 3: noun.family	1 23 -1 -38 -13 -21 -11 -33 -3
tag left 3: noun.foreigner	70 -65 -13 -2 -1 -1 -1 -1 -5
tag left 3: noun.man	23 -94 0 -11 -5 -13 -12 -25 -15
tag left 3: noun.military	4 -17 4 -17 -14 -20 -8 4 -34
tag left 3: noun.other	22 -35 -61 -4 -10 -12 -9 33 -12
tag left 3: noun.people	-11 -3 12 -43 -12 -23 -17 -68 8
tag left 3: noun.rank	28 -40 -15 -7 -9 -37 -14 -19 -30
tag left 3: noun.soldier	-30 18 -14 12 -11 -13 -17 -67 -2
tag left 3: noun.woman	79 -50 -45 -3 -5 -9 -13 -42 -14
tag left 3: own.agent	-14 -21 9 -24 -15 -22 -12 20 -11
tag left 3: own.from	-22 46 -50 -4 -6 -6 -6 37 -13
tag left 3: own.of	-3 7 -1 -16 -19 -21 -17 -63 -7
tag left 3: own.to	6 11 -31 -46 -17 -12 -4 12 -31
tag left 3: qualifier.approx	40 -18 -43 -4 -5 -4 -7 -48 -19
tag left 3: qualifier.at_least	53 -31 -3 -1 -2 -7 -2 -11 -7
tag left 3: qualifier.at_most	31 -38 18 -24 -10 -9 -7 2 -21
tag left 3: qualifier.more_than	14 0 -11 -20 -8 -37 -20 -24 -6
tag left 3: ru.agent	-36 -20 36 -19 -21 -20 -28 4 20
tag left 3: ru.from	28 -20 -57 -10 -16 -4 -14 1 17
tag left 3: ru.of	11 -56 55 2 -14 -19 -19 -22 -60
tag left 3: ru.to	-39 -28 24 -20 -14 -30 -1 19 -17
tag left 3: ua.agent	-36 5 -20 8 -23 -26 -1 -22 -12
tag left 3: ua.from	-54 -63 38 -25 18 -13 17 9 -10
tag left 3: ua.of	-19 -2 -16 -6 -3 -8 1 -30 -6
tag left 3: ua.to	-77 37 -16 -13 -17 16 -13 -21 -16
tag left 3: verb.bring	2 -19 -24 5 -27 -4 -16 11 -37
tag left 3: verb.come	9 -26 22 -33 -22 -32 -21 7 -39
tag left 3: verb.future	17 -28 -20 -13 -19 -8 -12 -28 21
tag left 3: verb.get	-8 -13 30 -20 -17 -13 -12 -25 -13
tag left 3: verb.give	14 -35 25 -23 -20 3 -15 -20 -21
tag left 3: verb.held_exchange	-32 3 0 -23 -17 -5 -31 -6 -17
tag left 3: verb.home	-20 -18 3 9 -19 -12 -16 19 -31
tag left 3: verb.managed	-41 27 -9 -4 -15 -25 -12 23 -20
tag left 3: verb.noun	16 -27 -7 -8 -12 -15 -8 10 -24
tag left 3: verb.other	10 -23 25 -7 -7 -5 -5 -37 4
tag left 3: verb.swap	-1 -29 22 -41 -20 -4 -20 -3 -24
tag left 3: verb.will	10 11 -27 -19 -25 -34 -20 -29 24
tag left 3: view.ru	-34 4 -44 -16 19 -11 -14 -4 23
tag left 3: view.ua	2 30 -74 -8 -9 -12 -10 -14 3
tag left 3: voice.ru	-57 24 -36 -13 -6 -3 -4 -10 29
tag left 3: voice.ua	2 41 -72 -30 -22 -24 -16 20 -61
tag left 7: adj.dead	22 -26 5 -13 -18 -20 -17 -86 -28
tag left 7: adj.freed	-5 -17 -20 -39 -15 -3 -13 -7 -31
tag left 7: adj.modifier	19 -35 -40 -13 -20 -15 -25 31 -12
tag left 7: adj.wounded	63 -2 -69 10 -4 -19 15 -18 -39
tag left 7: category	-9 -3 -33 -8 -10 -32 -19 -22 24
tag left 7: country	4 -3 -20 -5 -18 -16 -11 16 15
tag left 7: cue.agreed	102 -43 -14 -22 -13 -15 8 -76 -18
tag left 7: cue.agreement	5 18 -25 -21 -19 -17 2 -31 -29
tag left 7: cue.all	-5 -48 -42 -39 -14 -15 -9 42 -27
tag left 7: cue.already	62 -17 -56 -17 -22 -27 -16 5 -45
tag left 7: cue.among	-23 -13 41 -5 -7 -14 -7 -23 -29
tag left 7: cue.anniversary	32 -23 -3 -10 -1 0 -1 -15 0
tag left 7: cue.border	13 -42 9 -4 -9 -7 -7 -20 -26
tag left 7: cue.born	-9 21 -63 -6 -7 -11 -5 -21 -8
tag left 7: cue.called_off	66 -47 -33 0 -1 0 0 -5 0
tag left 7: cue.captivity	-39 -13 -9 -9 -19 -26 -17 -1 32
tag left 7: cue.captured	41 -17 -35 -15 -3 -6 -7 -12 3
tag left 7: cue.claims	-18 22 6 -15 -24 -20 -16 -27 13
tag left 7: cue.completed	-29 12 -9 -7 -4 -17 -15 -33 9
tag left 7: cue.count	-27 -33 -21 -8 -23 4 1 14 -9
tag left 7: cue.crime	20 -13 -1 0 -1 -1 0 -1 -5
tag left 7: cue.denied	74 -49 -15 -23 -10 -3 -4 -36 -22
tag left 7: cue.deported	-66 21 -15 -16 -7 -9 -8 0 18
tag left 7: cue.each	-39 11 11 -56 23 13 -42 -29 -47
tag left 7: cue.evacuation	46 35 -56 -18 -38 -12 -23 -50 -52
tag left 7: cue.ever_captured	83 -59 -30 -1 -8 -3 -27 -63 -55
tag left 7: cue.footage	-16 -48 3 -7 -12 -7 -5 -38 33
tag left 7: cue.good_news	-16 45 16 -2 -1 -2 -1 -31 -32
tag left 7: cue.held	7 -23 -39 -32 -20 -21 -18 -49 15
tag left 7: cue.in_captivity	1 53 -67 -29 -15 -10 -26 -61 5
tag left 7: cue.in_return	19 1 -10 -25 -15 -27 -37 -66 -30
tag left 7: cue.included	61 -70 -10 -11 -11 21 -19 -39 -43
tag left 7: cue.local	47 -32 -22 -6 -2 -2 -4 -9 -21
tag left 7: cue.mediated	-25 -23 -52 21 -24 -19 -14 19 -29
tag left 7: cue.missing	9 -43 -26 -13 -16 -19 -12 -37 15
tag left 7: cue.money	62 -2 -2 -1 -1 -1 -1 -59 -3
tag left 7: cue.month	-50 -81 -20 -15 -7 -8 -6 96 -22
tag left 7: cue.nth	-34 38 -17 -11 -2 -5 -1 -17 -1
tag left 7: cue.of_whole	-11 7 -10 -29 -9 7 -23 3 -32
tag left 7: cue.of_year	2 -19 -14 6 -10 -11 -10 7 -36
tag left 7: cue.on_shield	-26 24 -25 -1 -3 -2 -1 4 -1
tag left 7: cue.one_sided	-58 24 -8 28 -18 5 -57 -44 -20
tag left 7: cue.other_exchange	21 0 -45 -3 -5 -11 -5 -19 -24
tag left 7: cue.other_return	-15 -58 65 -7 -4 -3 -1 -6 -2
tag left 7: cue.other_war	24 -17 -26 -16 -2 0 -1 -11 -1
tag left 7: cue.outside	-95 -49 -115 -22 -16 79 57 -1 -35
tag left 7: cue.parcel	82 -43 -68 0 -2 0 0 0 -1
tag left 7: cue.part	-5 3 26 -22 -15 -18 -28 -13 -65
tag left 7: cue.planned	72 -88 -38 -17 -9 -40 -10 -54 -8
tag left 7: cue.postponed	22 -8 -6 -15 -6 -15 -10 -29 -10
tag left 7: cue.ready	35 -28 -17 -7 -6 -6 -8 -19 -25
tag left 7: cue.recap	109 -29 -129 -20 -15 -13 -17 -62 -19
tag left 7: cue.record	54 -17 -13 -26 -11 -8 -8 -80 -9
tag left 7: cue.relative	17 -42 22 -16 16 -18 -16 -3 -14
tag left 7: cue.repatriation	-21 2 12 -9 -9 -8 -5 -14 -13
tag left 7: cue.reunion	-23 7 23 -34 -9 -14 -15 43 -14
tag left 7: cue.review	-42 -31 0 -8 0 -1 0 47 -7
tag left 7: cue.same_number	-6 -53 41 -6 -6 -35 -8 -44 -20
tag left 7: cue.since	-44 -63 -46 -27 -11 -14 -12 76 -12
tag left 7: cue.span	30 -93 -63 -11 -16 -16 -11 63 -26
tag left 7: cue.stage	68 -41 -48 -28 -22 -18 -23 -4 -22
tag left 7: cue.thanks	12 -6 -20 53 -20 -28 -11 -19 -20
tag left 7: cue.third	58 -28 -67 -3 -3 -4 -4 -14 -10
tag left 7: cue.to_date	-45 -49 -62 -25 -18 -18 -14 70 -35
tag left 7: cue.today	-11 20 -11 -23 -27 -27 -17 -38 -24
tag left 7: cue.total	-40 -8 -31 -35 -22 -19 -21 50 -2
tag left 7: cue.training	28 -5 -25 -1 -1 -1 -1 -20 -5
tag left 7: cue.transit	-16 -24 30 -28 -11 -11 -10 -18 -23
tag left 7: cue.unit	-37 62 -65 -11 -6 -8 -9 -9 -22
tag left 7: cue.venue	-26 36 -26 25 -14 -9 -15 -26 -20
tag left 7: cue.visit	11 -5 -2 0 -1 -1 -1 -1 0
tag left 7: cue.year	0 -91 -76 1 -14 -10 -11 57 -24
tag left 7: cue.yesterday	-19 -5 -29 -15 -14 -27 -15 59 -45
tag left 7: foe.agent	18 25 -42 -7 -6 -18 -10 -35 -24
tag left 7: foe.from	-55 -8 30 -3 -5 -2 -12 -52 -4
tag left 7: foe.of	-24 64 -31 -7 -6 -5 -17 -38 -29
tag left 7: foe.to	-8 13 -2 -11 -14 -20 -19 -39 -7
tag left 7: noun.body	-51 -3 16 -14 -19 -26 -18 14 -15
tag left 7: noun.branch	-35 6 40 -15 -8 -16 -8 -29 -20
tag left 7: noun.child	38 -15 33 -26 -13 -9 -14 -79 -42
tag left 7: noun.civilian	-9 -2 -36 -36 -14 -13 -16 -14 14
tag left 7: noun.exchange	-26 -29 1 26 -24 22 -12 1 -30
tag left 7: noun.family	33 -89 40 -26 -12 -13 -12 -34 -16
tag left 7: noun.foreigner	-6 16 -6 -4 -3 -1 -1 -18 -11
tag left 7: noun.man	5 -15 -11 -4 -5 -16 -7 -23 -11
tag left 7: noun.military	-3 1 -25 -7 -13 -2 -11 -32 -11
tag left 7: noun.other	38 -15 -12 -1 2 -13 -10 -7 -44
tag left 7: noun.people	-40 -12 8 -3 -19 -21 -21 -11 8
tag left 7: noun.rank	9 5 -65 -6 -7 -21 -11 -23 -8
tag left 7: noun.soldier	-74 20 -7 -13 -17 -25 -20 24 21
tag left 7: noun.woman	3 -46 32 -8 -12 -10 -25 -27 -7
tag left 7: own.agent	-6 -12 23 -17 -16 -29 -1 -59 -9
tag left 7: own.from	18 25 -57 -6 -14 -25 -25 -15 -20
tag left 7: own.of	-14 -33 16 -21 -15 -23 -22 7 36
tag left 7: own.to	30 -27 -28 -17 -14 0 -16 -3 -18
tag left 7: qualifier.approx	-12 -36 43 39 -10 -14 -11 -18 -20
tag left 7: qualifier.at_least	-2 -19 -3 0 -2 -4 -3 -16 35
tag left 7: qualifier.at_most	-11 54 -44 -10 -9 20 -23 -57 -61
tag left 7: qualifier.more_than	-21 -53 -63 -19 -15 48 26 49 -28
tag left 7: ru.agent	-35 -5 22 19 -26 -29 -11 -15 -28
tag left 7: ru.from	28 14 -32 1 -16 -23 -20 -43 -14
tag left 7: ru.of	-45 -12 0 26 -21 -21 10 -17 7
tag left 7: ru.to	30 26 -56 -19 -14 -19 -35 -28 -18
tag left 7: ua.agent	-27 25 -6 10 -18 -22 -17 -41 -32
tag left 7: ua.from	28 -67 20 -17 17 -14 -17 -7 -42
tag left 7: ua.of	-35 -13 16 16 -19 -21 -27 -23 11
tag left 7: ua.to	-31 32 -28 -15 -15 -22 -34 7 -22
tag left 7: verb.bring	-32 2 -4 -45 -24 5 -21 4 -25
tag left 7: verb.come	-2 0 -15 -22 -13 3 -14 -24 -14
tag left 7: verb.future	71 -54 -40 -8 -11 -25 -18 -2 2
tag left 7: verb.get	8 25 -37 -24 -17 -40 -21 -23 -29
tag left 7: verb.give	-25 -27 47 -21 -19 -16 -53 -40 -27
tag left 7: verb.held_exchange	-19 20 -7 -31 -22 6 -5 -72 -24
tag left 7: verb.home	16 -7 -19 -11 -17 18 -14 -48 -27
tag left 7: verb.managed	-57 10 10 14 -14 49 -7 2 -16
tag left 7: verb.noun	-18 -18 8 5 -33 -16 -16 4 -16
tag left 7: verb.other	-18 -34 53 -2 -2 -3 -3 19 -3
tag left 7: verb.swap	-17 0 6 -51 -22 -34 15 -1 -14
tag left 7: verb.will	33 -29 -22 -3 -7 -6 -5 53 -17
tag left 7: view.ru	40 -34 29 -7 -21 -9 -9 -10 -19
tag left 7: view.ua	-16 -30 23 -22 -8 14 -16 -20 0
tag left 7: voice.ru	-32 -21 21 -19 -17 -15 -21 2 43
tag left 7: voice.ua	-49 -5 26 -20 -24 -19 -20 28 -38
tag left beyond: adj.dead	17 -12 -4 -20 -18 -16 -18 -79 -9
tag left beyond: adj.freed	-12 26 -6 -14 -20 0 -2 -44 -41
tag left beyond: adj.modifier	1 -51 -2 10 -16 -12 -12 -2 18
tag left beyond: adj.wounded	66 -33 -130 2 -12 5 38 -26 -49
tag left beyond: category	1 -4 -31 -19 -12 -17 7 -31 -2
tag left beyond: country	17 -20 -7 -2 2 -12 -11 -12 2
tag left beyond: cue.agreed	55 -33 -40 -18 21 6 3 -25 -28
tag left beyond: cue.agreement	-25 16 -5 12 18 -23 1 -11 -30
tag left beyond: cue.all	58 -74 -27 -35 -9 13 -12 -71 32
tag left beyond: cue.already	72 -56 -44 -22 -26 -28 -20 4 -61
tag left beyond: cue.among	44 -1 -72 -7 -8 -21 -10 -17 -26
tag left beyond: cue.anniversary	-9 -43 13 14 -3 -1 -1 -22 -1
tag left beyond: cue.border	-10 26 -50 -1 -3 -2 -2 -4 -1
tag left beyond: cue.born	29 -12 -15 -5 -10 -24 -10 -49 -14
tag left beyond: cue.called_off	66 -48 -31 0 -1 -1 0 -5 -1
tag left beyond: cue.captivity	-9 -14 -18 -2 -10 -10 -9 -21 -10
tag left beyond: cue.captured	22 -17 -6 -2 -5 -4 -6 3 -3
tag left beyond: cue.claims	-17 7 -7 -40 18 -19 -14 -20 12
tag left beyond: cue.completed	-37 -2 13 -9 2 -6 -17 -15 -37
tag left beyond: cue.count	-5 -21 -16 3 -20 10 3 2 -20
tag left beyond: cue.crime	55 -17 -13 0 -2 -1 -1 -42 -33
tag left beyond: cue.denied	64 -48 -8 -4 -11 -3 -5 -51 -25
tag left beyond: cue.deported	-45 12 -12 -17 -5 -11 -10 16 4
tag left beyond: cue.each	-46 -11 20 14 -28 1 9 -25 -58
tag left beyond: cue.evacuation	39 49 -95 -13 -30 -8 -17 -39 -7
tag left beyond: cue.ever_captured	77 -58 -21 -1 -6 -3 -24 -57 -48
tag left beyond: cue.film	93 -83 -1 -2 -2 -5 -3 -42 -10
tag left beyond: cue.footage	41 -51 -1 -7 -12 -8 -6 -43 7
tag left beyond: cue.good_news	-24 62 13 -2 -6 -2 -3 -50 -29
tag left beyond: cue.held	3 -22 -57 -7 -24 -18 -23 -50 28
tag left beyond: cue.in_captivity	14 20 -75 -42 -19 -27 -28 -93 18
tag left beyond: cue.in_return	-17 7 19 -16 -17 -48 -31 -50 -34
tag left beyond: cue.included	-31 26 -26 37 -11 12 5 -12 -39
tag left beyond: cue.local	53 -35 -42 -9 -6 -8 -7 -19 -37
tag left beyond: cue.mediated	35 -15 -7 0 0 -4 -10 -29 -26
tag left beyond: cue.missing	-26 -71 -27 -14 -12 -22 -13 19 31
tag left beyond: cue.money	56 -1 -1 0 -1 -1 0 -50 -3
tag left beyond: cue.month	-68 -28 -42 -4 -3 -6 -3 68 -28
tag left beyond: cue.name	-65 -26 30 -3 -2 -20 -6 21 -16
tag left beyond: cue.nth	-47 47 -15 -4 -1 -4 -1 -12 -1
tag left beyond: cue.of_whole	25 -7 -34 -7 -12 -6 -5 -17 -6
tag left beyond: cue.of_year	-2 25 -5 -10 -11 -14 -14 13 -58
tag left beyond: cue.on_shield	22 -3 -15 0 -1 -1 -1 -1 -1
tag left beyond: cue.one_sided	-85 32 -12 29 -15 15 16 -28 -19
tag left beyond: cue.other_exchange	41 15 -72 -3 -3 -8 -7 -34 -23
tag left beyond: cue.other_return	58 -24 16 -9 -5 -4 -6 -55 -2
tag left beyond: cue.other_war	33 -18 -23 -31 -3 -1 -2 -28 -2
tag left beyond: cue.outside	-93 -27 -93 -19 -8 51 70 16 -35
tag left beyond: cue.parcel	85 -44 -67 0 -2 0 0 -5 -1
tag left beyond: cue.part	-11 12 -9 14 -13 -25 -10 -34 -43
tag left beyond: cue.planned	51 -21 -46 -9 -9 -36 -11 -64 5
tag left beyond: cue.postponed	11 33 -41 -17 -6 -15 -10 -50 -10
tag left beyond: cue.ready	-34 -35 26 -10 -10 -3 -9 -23 34
tag left beyond: cue.recap	143 -100 -74 -34 -20 -24 -21 -66 -21
tag left beyond: cue.record	-27 24 -8 -41 -20 -42 -25 3 -19
tag left beyond: cue.relative	-5 -49 16 -52 -1 10 -3 5 -31
tag left beyond: cue.repatriation	10 14 -28 -23 -10 -8 -8 -28 -3
tag left beyond: cue.reunion	-9 -13 22 -23 -14 -17 -23 -23 -18
tag left beyond: cue.review	-63 -36 -1 -8 -1 -2 -1 75 -25
tag left beyond: cue.same_number	-14 -31 34 -8 -8 -22 -13 -43 -23
tag left beyond: cue.since	-27 -92 -38 -31 -18 -36 -23 65 2
tag left beyond: cue.span	11 -101 -44 -16 -14 -20 -16 88 -2
tag left beyond: cue.stage	9 -26 -27 -34 -26 -24 -24 37 -37
tag left beyond: cue.thanks	0 1 -8 5 -36 -18 -12 -8 -36
tag left beyond: cue.third	72 -36 -80 -3 -3 -4 -4 -15 -14
tag left beyond: cue.to_date	-25 -36 -29 -39 -15 -18 -13 68 19
tag left beyond: cue.today	-16 -2 -2 -36 -8 -12 -13 2 -23
tag left beyond: cue.total	-41 -5 -59 25 -18 -23 -19 70 -53
tag left beyond: cue.training	18 -1 -7 0 -1 -1 -1 -2 -5
tag left beyond: cue.transit	34 -71 38 -11 -12 -23 -17 -38 -57
tag left beyond: cue.unit	10 32 -62 -12 -8 -33 -12 -37 -40
tag left beyond: cue.venue	12 -13 12 20 -23 -11 -17 -52 -24
tag left beyond: cue.visit	10 -4 -2 0 -1 -1 -1 -1 0
tag left beyond: cue.year	-21 -62 -50 -16 -15 -12 -15 65 -22
tag left beyond: cue.yesterday	44 -19 -14 -24 -21 -25 -20 -13 -37
tag left beyond: foe.agent	-30 -11 44 -6 -7 -12 -10 -36 -44
tag left beyond: foe.from	-54 -12 33 -3 -4 -1 -13 -66 -3
tag left beyond: foe.of	-6 -6 25 -22 -8 -11 -27 -30 9
tag left beyond: foe.to	-41 34 -1 -22 -25 -27 9 -71 -73
tag left beyond: noun.body	0 -55 21 -20 -19 -21 -23 -10 -27
tag left beyond: noun.branch	-30 -18 53 -8 -8 -18 -15 -9 -31
tag left beyond: noun.child	3 -9 8 -31 -14 -12 -19 15 -36
tag left beyond: noun.civilian	-45 3 -15 -27 -19 -27 -29 -19 16
tag left beyond: noun.exchange	-2 -7 -26 12 -13 7 15 -17 -20
tag left beyond: noun.family	-15 5 22 -31 -15 -16 -16 -30 -21
tag left beyond: noun.foreigner	0 16 -34 -3 -5 -17 -6 -4 -25
tag left beyond: noun.man	32 -29 -6 -5 -6 -17 -18 -25 -17
tag left beyond: noun.military	22 -11 -27 -18 -12 -5 -5 -28 -19
tag left beyond: noun.other	-3 -11 -19 4 -14 -18 -17 29 -31
tag left beyond: noun.people	0 -3 -8 -7 -16 -24 -29 -64 -8
tag left beyond: noun.rank	0 43 -63 -7 -9 -33 -18 -26 -26
tag left beyond: noun.soldier	-55 58 -6 -21 -17 3 -2 -30 -19
tag left beyond: noun.woman	-16 -71 62 -8 -13 -15 -27 -49 -16
tag left beyond: own.agent	-63 15 26 -23 -20 -9 -15 -77 -31
tag left beyond: own.from	-52 -10 8 -8 -17 -44 22 14 -42
tag left beyond: own.of	-43 -3 11 -31 -17 -22 5 3 21
tag left beyond: own.to	22 5 -47 -13 -14 -7 -11 -20 -31
tag left beyond: qualifier.approx	-2 7 0 3 -13 -17 -20 -48 -24
tag left beyond: qualifier.at_least	26 -7 -6 -1 -2 -1 -2 -20 -15
tag left beyond: qualifier.at_most	16 -7 -32 -18 -13 17 -1 -65 -39
tag left beyond: qualifier.more_than	-17 -35 -11 -23 -10 20 18 33 11
tag left beyond: ru.agent	-36 -2 17 4 -7 -15 -15 -9 -40
tag left beyond: ru.from	1 -27 -4 -10 -14 -12 -24 -1 10
tag left beyond: ru.of	-15 -44 17 9 -14 -31 -2 -22 22
tag left beyond: ru.to	-45 33 -4 -22 -19 -34 -5 -41 -42
tag left beyond: ua.agent	1 -13 -21 -5 -12 -24 -20 -39 -13
tag left beyond: ua.from	4 -33 1 2 -24 -19 -26 -10 -1
tag left beyond: ua.of	-39 19 -9 11 -14 -21 -21 -15 0
tag left beyond: ua.to	-39 -16 31 -26 -18 -45 -7 16 -36
tag left beyond: verb.bring	-1 -1 -16 -14 -21 -17 -13 -13 -11
tag left beyond: verb.come	2 -4 -13 -17 -11 1 -13 -15 -15
tag left beyond: verb.future	30 -50 -38 -9 -17 -1 -16 -14 33
tag left beyond: verb.get	4 -15 -8 -25 -17 -11 -33 11 -27
tag left beyond: verb.give	-41 -35 32 -23 -19 -36 16 -16 -32
tag left beyond: verb.held_exchange	-21 -5 0 -16 -15 17 -18 -24 -19
tag left beyond: verb.home	9 3 -1 -25 -12 11 -16 -26 -27
tag left beyond: verb.managed	-18 19 -6 -2 -20 -14 -15 6 26
tag left beyond: verb.noun	-26 12 1 2 -31 -5 -2 -2 -19
tag left beyond: verb.other	45 -77 23 -3 -3 -3 -3 -33 -9
tag left beyond: verb.swap	-16 13 7 -26 -25 -7 -14 -27 -18
tag left beyond: verb.will	-28 -25 -8 -3 -6 -9 -6 -45 58
tag left beyond: view.ru	5 -1 -36 -10 -15 -13 -10 17 -1
tag left beyond: view.ua	7 -50 28 -25 -8 5 5 -26 17
tag left beyond: voice.ru	1 -14 13 -17 -21 -14 -18 -24 19
tag left beyond: voice.ua	-39 24 -10 -30 -27 -27 -28 -16 23
tag left clause: adj.dead	23 -18 2 -14 -13 -11 -8 3 -56
tag left clause: adj.freed	-8 -52 17 10 -8 -8 -10 3 -15
tag left clause: adj.modifier	-26 -21 -21 -27 9 -8 -13 -45 35
tag left clause: adj.wounded	17 -12 -27 -17 -7 -31 20 -11 -20
tag left clause: category	-22 -1 -41 -30 -13 -27 -2 -21 6
tag left clause: country	16 -29 -26 7 -18 -12 -10 -4 -11
tag left clause: cue.agreed	27 -30 -43 -23 -13 -17 -19 -1 -19
tag left clause: cue.agreement	44 -43 -47 -29 -16 -20 -26 -3 -28
tag left clause: cue.all	-39 4 -45 -20 -21 -18 -10 46 -27
tag left clause: cue.already	-24 -78 -69 -33 -20 -21 -16 78 -36
tag left clause: cue.among	-67 -5 74 -34 -4 -8 -4 19 -10
tag left clause: cue.border	22 -44 6 -12 -10 -8 -9 -54 -28
tag left clause: cue.born	51 -54 -31 -25 -5 -5 -2 21 -7
tag left clause: cue.called_off	55 -46 -18 -1 -2 -8 -4 -12 -7
tag left clause: cue.captivity	-30 -26 14 -49 -9 -16 -16 -4 27
tag left clause: cue.captured	47 -24 -44 -16 -7 -8 -6 -13 -19
tag left clause: cue.claims	29 2 -15 -20 14 -13 -10 9 -18
tag left clause: cue.completed	-23 1 -15 -6 -7 -16 -13 -13 2
tag left clause: cue.count	-3 -20 -19 -17 -19 -15 -11 15 23
tag left clause: cue.crime	39 -26 -1 0 -1 -1 -1 -3 -8
tag left clause: cue.denied	72 -49 -10 -22 -2 -8 -1 -18 -4
tag left clause: cue.deported	32 -17 -21 -16 -10 -19 -8 0 18
tag left clause: cue.each	63 -19 -40 -54 20 -54 -21 -73 -15
tag left clause: cue.evacuation	37 -46 -22 -12 -17 -7 -10 -36 -1
tag left clause: cue.ever_captured	46 -8 -16 -1 -2 -1 -1 -10 -22
tag left clause: cue.footage	-45 59 -18 -9 -5 -4 -6 -74 29
tag left clause: cue.good_news	-38 37 -8 -2 -3 -1 -1 -13 -6
tag left clause: cue.held	-3 -38 -58 5 22 -15 -15 -114 66
tag left clause: cue.in_captivity	42 -53 -16 -9 -14 -10 -9 -43 1
tag left clause: cue.in_return	-10 13 -14 -1 -11 -35 -7 -25 -18
tag left clause: cue.included	44 34 -26 -13 -10 -9 -5 -79 -19
tag left clause: cue.local	78 -63 -60 -2 -7 -5 -8 -15 -45
tag left clause: cue.mediated	-40 -28 -21 17 -28 -17 -13 41 -18
tag left clause: cue.missing	-57 12 -17 -11 -18 -16 -11 -96 76
tag left clause: cue.money	32 -11 -3 -1 -2 0 -1 -18 -5
tag left clause: cue.month	53 -77 -22 -13 -11 -8 -14 54 -17
tag left clause: cue.of_whole	3 -15 -6 -20 -10 -7 -18 8 -35
tag left clause: cue.of_year	8 5 -71 -2 -8 -6 -5 30 -33
tag left clause: cue.on_shield	-29 27 -27 -1 -3 -2 -1 4 -1
tag left clause: cue.one_sided	-27 28 -32 -17 -17 -6 -40 22 -15
tag left clause: cue.other_exchange	49 -26 -25 -11 -6 -5 -3 -48 -2
tag left clause: cue.other_return	38 -1 -12 -3 -5 -6 -3 -26 -25
tag left clause: cue.other_war	62 -35 -33 -15 -4 -3 -2 -20 -7
tag left clause: cue.outside	-38 -12 -63 -15 -18 48 -5 -34 -29
tag left clause: cue.parcel	15 -9 -3 0 -1 0 -1 -1 0
tag left clause: cue.part	31 -9 -18 -21 -15 -19 -12 -44 -21
tag left clause: cue.planned	84 -73 -52 -14 -11 -12 -10 -56 19
tag left clause: cue.postponed	18 -2 -1 0 -1 0 0 -17 -3
tag left clause: cue.ready	33 -34 -23 -13 -14 -8 -14 -34 8
tag left clause: cue.recap	93 0 -116 -25 -11 -36 -12 -42 -19
tag left clause: cue.record	12 10 -33 -13 -12 -7 -6 -30 -9
tag left clause: cue.relative	4 -6 -46 -20 -18 -15 -6 -17 15
tag left clause: cue.repatriation	22 -26 24 -30 -19 -9 -6 -10 -33
tag left clause: cue.reunion	61 -31 -22 -35 -16 -8 -8 12 -12
tag left clause: cue.same_number	21 -24 13 -1 -2 -3 -2 -12 -4
tag left clause: cue.since	-14 -44 -47 -26 -12 -8 -10 45 -33
tag left clause: cue.span	-30 36 -57 -47 -18 -13 -13 59 -36
tag left clause: cue.stage	68 -99 -33 -7 -12 -13 -10 -20 -14
tag left clause: cue.thanks	39 -16 -26 -29 -17 -27 -10 0 -18
tag left clause: cue.third	41 -15 -14 -4 -7 0 -1 -1 -3
tag left clause: cue.to_date	-33 -62 -59 -28 -20 -17 -12 63 -7
tag left clause: cue.today	-1 17 11 -10 -22 -21 -17 -58 -74
tag left clause: cue.total	-76 -16 -2 -14 -27 -28 -24 56 -37
tag left clause: cue.training	29 -17 -23 -1 -1 -1 -1 -20 -3
tag left clause: cue.transit	-61 -2 17 -6 -8 -10 -8 -11 -17
tag left clause: cue.unit	-30 63 -77 -12 -13 -13 -10 -27 29
tag left clause: cue.venue	-8 27 -27 -16 -4 -5 -4 15 -8
tag left clause: cue.visit	39 -35 -5 -1 -1 -1 -1 -1 -9
tag left clause: cue.year	35 -36 -68 -19 -12 -9 -7 27 -23
tag left clause: cue.yesterday	29 -25 -8 -49 -24 -35 -19 5 -30
tag left clause: foe.agent	35 -34 -1 -10 -8 -21 -17 -17 -22
tag left clause: foe.from	2 -43 46 -1 -2 -1 -1 -4 -2
tag left clause: foe.of	14 24 -38 -7 -12 -29 18 -47 -26
tag left clause: foe.to	11 1 -35 -12 -12 4 -18 -37 35
tag left clause: noun.body	-3 15 -17 -23 -14 -33 -13 13 -18
tag left clause: noun.branch	45 17 -34 -16 -11 -12 -17 -49 -54
tag left clause: noun.child	29 -41 6 -13 -15 -10 -11 -13 -33
tag left clause: noun.civilian	12 -2 -44 -23 -15 -13 -20 -21 25
tag left clause: noun.exchange	16 -45 -19 -6 -21 8 -20 23 -30
tag left clause: noun.family	1 23 -68 -26 -13 -23 -12 3 -7
tag left clause: noun.foreigner	78 -70 -16 -4 -3 -1 -1 -1 -7
tag left clause: noun.man	8 -82 8 -12 -3 -9 -11 -19 -5
tag left clause: noun.military	-25 -3 -5 -6 -17 -12 -6 -13 6
tag left clause: noun.other	26 -24 -45 -21 2 -11 -9 35 -24
tag left clause: noun.people	-13 -17 1 -51 -21 -15 -19 -5 25
tag left clause: noun.rank	-27 5 2 -13 -15 -28 -18 -26 -16
tag left clause: noun.soldier	-22 -5 -38 13 -11 -18 -19 18 22
tag left clause: noun.woman	73 -42 -57 -3 -3 -4 -14 -8 -9
tag left clause: own.agent	30 -29 4 -21 -15 -33 -3 7 -14
tag left clause: own.from	30 13 -62 -1 -3 -3 -3 -1 -5
tag left clause: own.of	37 -21 17 -15 -16 -19 -20 -9 -23
tag left clause: own.to	-5 10 -19 -41 -16 -13 -23 11 -23
tag left clause: qualifier.approx	15 -15 -38 22 -6 -6 -7 -21 1
tag left clause: qualifier.at_least	53 -31 -3 -1 -2 -6 -2 -11 -7
tag left clause: qualifier.at_most	0 10 16 -39 -13 -25 -9 -20 -42
tag left clause: qualifier.more_than	-11 -1 -57 -9 -21 12 24 19 -8
tag left clause: ru.agent	-16 -50 64 -10 -19 -28 -24 10 -2
tag left clause: ru.from	-2 19 -50 -21 -15 -21 -12 6 5
tag left clause: ru.of	-38 -23 36 -3 -16 -15 -20 22 -41
tag left clause: ru.to	-10 -121 93 -22 -16 -23 -36 0 -23
tag left clause: ua.agent	-32 50 -52 -5 -19 -24 -4 -16 -34
tag left clause: ua.from	-6 -74 1 -17 19 -16 18 18 -16
tag left clause: ua.of	30 -30 -22 -8 -10 -18 -4 -32 -17
tag left clause: ua.to	-40 38 -44 -16 -14 12 -28 -16 -12
tag left clause: verb.bring	3 -13 -9 -7 -15 -16 -16 4 -45
tag left clause: verb.come	-2 -24 14 -20 -16 -18 -16 -1 -36
tag left clause: verb.future	62 -71 -4 -12 -15 -8 -12 -39 -14
tag left clause: verb.get	-23 18 -6 -34 -18 -33 -20 -6 -22
tag left clause: verb.give	-20 22 -31 -19 -18 4 -4 11 -28
tag left clause: verb.held_exchange	-50 16 -33 -7 -27 -33 -23 37 -3
tag left clause: verb.home	4 1 -39 0 -16 -13 -14 12 -30
tag left clause: verb.managed	-39 -4 12 -6 -16 31 -13 15 -23
tag left clause: verb.noun	24 -18 31 -25 -13 -13 -10 -38 3
tag left clause: verb.other	31 -14 -19 -8 -5 -4 -5 -24 -11
tag left clause: verb.swap	-4 -31 0 9 -15 -1 -15 14 -16
tag left clause: verb.will	35 -30 -39 -26 -21 -28 -16 2 -28
tag left clause: view.ru	-33 -72 -11 -18 19 -14 -18 20 21
tag left clause: view.ua	-43 55 -69 -7 -9 -11 -6 7 19
tag left clause: voice.ru	-9 -25 -12 -16 -13 42 -7 15 15
tag left clause: voice.ua	0 -6 -13 -22 -17 -16 -13 12 -35
tag left far: adj.dead	33 -22 -19 -21 -10 -8 -12 -45 -5
tag left far: adj.freed	-23 10 -9 -24 -16 -2 2 -5 -10
tag left far: adj.modifier	30 -27 -46 14 -14 -23 -6 -25 19
tag left far: adj.wounded	-54 48 -60 11 -5 -1 37 -19 -40
tag left far: category	-8 0 -42 -7 -12 -17 12 -46 21
tag left far: country	7 -33 3 3 4 -6 -10 -22 -16
tag left far: cue.agreed	-11 -41 -35 -19 23 10 -30 7 -28
tag left far: cue.agreement	-13 -23 11 -24 21 -21 -24 4 -22
tag left far: cue.all	62 -51 -11 -9 -5 19 -10 -81 18
tag left far: cue.already	13 -18 1 -21 -15 -12 -13 -7 -40
tag left far: cue.among	50 3 -69 -33 -7 -15 -13 11 -28
tag left far: cue.anniversary	-22 -37 13 15 -2 -1 -1 -18 -1
tag left far: cue.border	6 29 -53 -1 -2 -2 -2 -7 -1
tag left far: cue.born	32 -74 15 -2 -7 -7 -7 14 -3
tag left far: cue.captivity	8 -33 -27 -31 -20 14 -5 38 -27
tag left far: cue.captured	17 -15 -2 -2 -6 -3 -6 6 -19
tag left far: cue.claims	-9 4 -37 -46 20 -14 -10 19 2
tag left far: cue.completed	-14 -13 -4 10 10 0 -12 -30 -23
tag left far: cue.count	5 -22 -7 -34 -20 -33 0 -11 14
tag left far: cue.crime	19 -10 -13 0 -2 -1 -1 -16 0
tag left far: cue.denied	80 -65 -4 -3 -6 -1 -2 -28 -11
tag left far: cue.deported	-25 -49 18 -3 -1 -2 -2 37 -6
tag left far: cue.each	-10 -18 -15 25 -23 -4 13 -31 -32
tag left far: cue.evacuation	-16 1 -20 -1 -2 -1 -2 -3 35
tag left far: cue.ever_captured	77 -60 -23 -1 -7 -4 -27 -60 -50
tag left far: cue.film	55 -41 0 0 -1 -4 -1 -38 -7
tag left far: cue.footage	16 -9 -27 -4 -6 -7 -4 -35 13
tag left far: cue.good_news	-25 31 4 -1 -6 -1 -2 -37 -2
tag left far: cue.held	-15 15 -50 -4 -19 -8 -22 -30 20
tag left far: cue.in_captivity	15 26 -95 -21 -9 -4 -10 -87 -3
tag left far: cue.in_return	-25 18 -8 -4 -13 -11 -16 -50 -21
tag left far: cue.included	-53 36 -34 38 -12 2 10 -19 -12
tag left far: cue.local	16 -6 -15 -5 -4 -5 -5 -13 -5
tag left far: cue.mediated	-7 -7 5 -5 2 -1 -5 -2 -19
tag left far: cue.missing	1 -12 -4 -5 -7 -4 -6 7 -5
tag left far: cue.month	72 -66 -9 -5 -5 -2 -3 56 -5
tag left far: cue.name	-65 -26 30 -3 -2 -20 -6 21 -16
tag left far: cue.nth	8 -2 0 0 0 0 0 -5 -1
tag left far: cue.of_whole	22 -38 -9 -12 -10 -14 -3 -5 -6
tag left far: cue.of_year	-2 -10 -4 -18 -11 -9 -13 13 -45
tag left far: cue.one_sided	-33 45 -15 -19 -13 -66 20 -27 -14
tag left far: cue.other_exchange	48 -17 -56 -3 -2 -2 -7 -30 -10
tag left far: cue.other_return	47 -21 -34 -1 -1 -3 -4 -5 -1
tag left far: cue.other_war	55 -21 -7 -25 -3 -1 -1 -28 -4
tag left far: cue.outside	-15 -65 -73 -11 -5 43 39 -26 -24
tag left far: cue.part	-4 20 -29 20 -13 -16 1 -40 -30
tag left far: cue.planned	18 10 -20 -6 -7 -8 -9 -38 14
tag left far: cue.postponed	-21 46 -41 -4 -2 -2 -2 -27 -4
tag left far: cue.ready	-36 -28 26 -4 -8 -2 -9 -24 35
tag left far: cue.recap	107 -123 -45 -45 -17 -39 -21 -5 -19
tag left far: cue.record	-17 32 -15 -34 -22 -42 -25 -20 -18
tag left far: cue.relative	-24 -32 18 -40 -32 5 -1 13 -2
tag left far: cue.repatriation	40 -37 -23 -24 -7 -7 -6 0 -2
tag left far: cue.reunion	10 -16 18 -17 -13 -15 -22 -41 -19
tag left far: cue.review	-39 -14 -1 -2 -1 -2 -1 50 -21
tag left far: cue.since	5 -99 -30 -36 -13 -28 -20 22 10
tag left far: cue.span	-2 -96 -22 -13 -11 -12 -15 96 -1
tag left far: cue.stage	17 -39 -47 -32 -16 -17 -13 49 -29
tag left far: cue.thanks	24 -12 -11 -56 -33 -18 -12 5 -36
tag left far: cue.third	44 -7 -64 -1 -2 -3 -2 -14 -1
tag left far: cue.to_date	-38 -44 -22 -61 -10 -14 -10 68 13
tag left far: cue.today	11 -20 -5 -31 0 -4 -7 -19 -4
tag left far: cue.total	-13 -52 -33 -8 -15 -16 -18 65 -37
tag left far: cue.training	10 -1 -4 0 0 -1 -1 -2 -2
tag left far: cue.transit	46 -59 19 -20 -8 -8 -9 -31 -45
tag left far: cue.unit	23 3 -34 -6 -4 -15 -7 -6 -21
tag left far: cue.venue	17 -2 6 -15 -19 -12 -15 -31 -26
tag left far: cue.year	-33 -46 -50 -21 -18 -10 -13 72 -26
tag left far: cue.yesterday	-26 4 13 -22 -22 -24 -21 6 -23
tag left far: foe.agent	-5 -70 87 -5 -5 -13 -10 -32 -25
tag left far: foe.of	97 -76 29 -4 -2 -6 -4 -5 46
tag left far: foe.to	-14 60 -107 -5 -5 -17 14 -5 -39
tag left far: noun.body	18 -76 24 -23 -16 -23 -20 -20 -34
tag left far: noun.branch	21 -11 -11 -10 -10 -21 -20 -2 -37
tag left far: noun.child	15 22 -19 -17 -16 -16 -20 -97 -28
tag left far: noun.civilian	7 -16 -26 -12 -17 -15 -27 -30 45
tag left far: noun.exchange	22 -3 -57 -12 -9 12 0 6 9
tag left far: noun.family	-46 28 -14 -15 -13 -13 -16 16 -56
tag left far: noun.foreigner	18 -10 -32 -1 -4 -17 -6 8 -20
tag left far: noun.man	-22 -41 47 -2 -1 -2 -18 -3 -1
tag left far: noun.military	-14 5 -10 -20 -11 13 8 -43 7
tag left far: noun.other	3 -17 -23 -28 -13 -18 -14 6 -5
tag left far: noun.people	0 -12 3 -16 -18 -10 -27 -29 -9
tag left far: noun.rank	46 -41 6 -4 -5 -19 -16 -24 -9
tag left far: noun.soldier	-10 25 -40 -16 -7 12 2 -31 -10
tag left far: noun.woman	-28 -22 35 -1 -3 -3 -10 -1 -7
tag left far: own.agent	-28 22 -25 -18 -17 8 -27 -18 -47
tag left far: own.from	-46 -37 18 -4 -12 -33 24 5 -34
tag left far: own.of	-44 11 4 -18 -15 -5 15 11 -42
tag left far: own.to	9 5 -20 -18 -12 6 -23 -10 -29
tag left far: qualifier.approx	-13 29 -27 -34 -10 -12 -18 -35 19
tag left far: qualifier.at_most	16 -35 -2 -37 -17 -12 8 -62 -43
tag left far: qualifier.more_than	-19 -31 1 -17 -13 26 18 7 13
tag left far: ru.agent	-34 -21 24 -34 -2 -13 -11 5 -32
tag left far: ru.from	-17 -11 11 -31 -14 -39 -29 14 1
tag left far: ru.of	-26 -19 7 -36 -10 -26 -26 14 16
tag left far: ru.to	-79 11 55 -17 -19 -24 -36 -50 -48
tag left far: ua.agent	12 17 -59 -31 -7 -21 -17 -11 -21
tag left far: ua.from	-6 -11 -4 7 -14 -15 -25 -7 -2
tag left far: ua.of	-10 2 -44 4 -10 -17 -14 -5 -9
tag left far: ua.to	-7 -46 20 -24 -15 -37 14 12 2
tag left far: verb.bring	-5 5 -12 4 -12 -20 -2 -25 1
tag left far: verb.come	29 -55 17 -26 -9 11 -1 -16 -26
tag left far: verb.future	38 -29 -37 -7 -16 11 -7 -27 7
tag left far: verb.get	10 -27 -7 -26 -11 10 -33 30 -28
tag left far: verb.give	5 -11 -35 -20 -17 -30 28 0 -25
tag left far: verb.held_exchange	-38 -14 13 -9 -18 -8 -17 10 7
tag left far: verb.home	38 8 -41 -26 -7 16 -16 -6 -29
tag left far: verb.managed	2 0 -7 -31 -20 -16 -16 5 29
tag left far: verb.noun	23 -1 -17 -23 -18 3 1 -8 -26
tag left far: verb.other	66 -38 -29 -4 -4 -4 -4 -59 -14
tag left far: verb.swap	-17 -14 13 -24 -17 6 -30 6 -18
tag left far: verb.will	-11 -32 -1 -1 -5 -8 -5 -34 43
tag left far: view.ru	-16 -38 -19 -8 -10 -16 -14 34 14
tag left far: view.ua	-11 -8 -13 -15 -6 -22 9 -13 11
tag left far: voice.ru	21 -28 11 -14 -20 33 -13 10 -37
tag left far: voice.ua	-28 16 -21 -23 -24 -24 -27 -32 30
tag right 1: adj.dead	-9 37 -49 -14 -16 -23 -17 5 -38
tag right 1: adj.freed	24 6 -26 -8 -13 -12 -11 -34 -14
tag right 1: adj.modifier	30 -13 10 -27 -12 -19 -14 -12 -3
tag right 1: adj.wounded	0 -31 -50 -7 -7 36 20 10 -27
tag right 1: category	-6 -88 25 -13 -13 35 7 17 -24
tag right 1: country	12 -3 -3 -1 -1 0 0 -6 0
tag right 1: cue.agreed	21 -7 -5 -1 -1 0 0 -5 -3
tag right 1: cue.agreement	57 -43 -18 -1 -1 -13 -4 -5 -3
tag right 1: cue.already	4 24 -31 -14 -5 -8 -5 -19 -24
tag right 1: cue.among	43 -37 -22 -1 0 -1 -1 -12 0
tag right 1: cue.anniversary	5 -4 0 0 0 0 0 0 -1
tag right 1: cue.border	-43 54 -16 -1 -1 -2 -1 -4 -1
tag right 1: cue.born	-31 40 -23 -1 -3 -4 -12 -17 -5
tag right 1: cue.called_off	67 -47 -34 0 -1 -3 -3 -9 -21
tag right 1: cue.captivity	2 -13 -2 -24 -19 -22 -10 3 -27
tag right 1: cue.captured	8 -19 21 -2 -6 -10 -4 -24 -32
tag right 1: cue.claims	-32 -44 40 -3 -1 -1 -1 -2 -3
tag right 1: cue.completed	-54 9 0 10 -20 -19 -16 -8 -24
tag right 1: cue.count	-22 -23 -12 6 -6 -6 -2 23 -8
tag right 1: cue.crime	5 0 0 0 0 0 0 0 -4
tag right 1: cue.denied	15 -1 -13 0 0 0 0 0 -1
tag right 1: cue.deported	53 -31 -52 -11 -3 -6 -4 -27 -2
tag right 1: cue.died	-31 32 0 0 0 0 0 0 0
tag right 1: cue.each	-42 15 14 -77 -11 -30 -29 -20 -31
tag right 1: cue.evacuation	58 -23 -2 0 -1 -1 0 -27 -36
tag right 1: cue.ever_captured	23 -11 -7 0 -1 -2 -1 0 -1
tag right 1: cue.footage	24 -1 -14 -1 -3 -1 -2 0 -4
tag right 1: cue.held	-4 -50 -70 -2 -7 -13 -9 -43 50
tag right 1: cue.in_captivity	18 -74 27 -1 -5 -3 -3 -19 2
tag right 1: cue.in_return	33 -5 -39 -17 -6 -22 15 -26 -7
tag right 1: cue.included	36 4 -26 32 -4 -16 -5 -63 -8
tag right 1: cue.local	37 -24 -31 -8 -3 -3 -4 -25 -4
tag right 1: cue.mediated	-13 7 -30 -17 -10 -6 -4 21 -14
tag right 1: cue.money	17 -15 -3 -3 -3 -2 -2 -24 -2
tag right 1: cue.of_whole	30 11 -4 -24 -16 -16 -14 -27 -49
tag right 1: cue.of_year	24 -2 -48 -12 -17 -6 -12 -6 -14
tag right 1: cue.one_sided	7 -19 28 -28 -7 -6 -9 7 -13
tag right 1: cue.other_exchange	6 -4 -1 0 0 0 0 0 0
tag right 1: cue.other_war	39 -16 -5 -13 -1 0 -1 -2 -4
tag right 1: cue.part	46 -36 -10 -42 -18 -17 -13 -34 -18
tag right 1: cue.planned	-30 39 -24 -3 -3 -3 -3 -4 -4
tag right 1: cue.postponed	21 -16 -39 -6 -2 -2 -1 -1 0
tag right 1: cue.ready	-24 29 -14 -1 -5 -13 -3 -25 -8
tag right 1: cue.recap	54 -27 -6 -1 -2 -14 -1 -8 -2
tag right 1: cue.relative	-3 14 -16 -17 -9 -19 16 -26 -14
tag right 1: cue.repatriation	-72 25 -2 -10 -2 -2 -2 23 -1
tag right 1: cue.reunion	-4 5 14 -11 -5 -4 -5 -10 -5
tag right 1: cue.since	-17 -27 -8 -25 -9 -10 -6 29 -34
tag right 1: cue.span	-1 -104 20 -19 -16 -21 -17 38 -22
tag right 1: cue.stage	53 -4 -53 -1 -22 -2 -3 -15 -12
tag right 1: cue.to_date	27 -60 -20 -60 -19 -6 -7 33 -20
tag right 1: cue.today	6 -13 -30 2 -27 -28 -24 3 -31
tag right 1: cue.total	-64 30 -28 45 -11 -7 -13 -15 -3
tag right 1: cue.transit	29 12 -32 -10 -10 -10 -4 -7 -8
tag right 1: cue.unit	42 -63 3 -7 -11 -34 -10 -18 -20
tag right 1: cue.visit	36 -15 -26 -4 -2 -1 -3 -1 -16
tag right 1: cue.year	34 -22 -21 -16 -19 -3 -7 -28 -38
tag right 1: cue.yesterday	55 -38 -7 -5 -3 -14 -2 -7 -3
tag right 1: foe.of	13 -12 -9 -13 -4 -9 -4 -9 -5
tag right 1: noun.body	-30 49 -5 -2 -3 -4 -2 -40 -1
tag right 1: noun.branch	-4 25 -58 -1 -3 -9 -9 -15 -6
tag right 1: noun.exchange	-1 -2 -33 -33 -4 -4 -3 -4 -11
tag right 1: noun.family	2 -23 -34 40 0 0 0 0 0
tag right 1: noun.military	32 -4 -15 -28 -20 -22 -11 -49 -13
tag right 1: noun.other	7 -5 -40 -12 -8 -15 -5 -40 31
tag right 1: noun.people	-15 -9 2 -31 -18 -22 17 4 -22
tag right 1: noun.rank	19 0 -18 0 0 0 0 0 0
tag right 1: noun.soldier	-27 50 -14 -2 -4 -5 -1 -13 -10
tag right 1: own.agent	25 5 -24 -18 -14 -22 -25 -29 -27
tag right 1: own.from	27 -10 -39 -2 -1 -1 -6 -2 -12
tag right 1: own.of	-15 1 2 -17 -16 -4 -20 -14 -9
tag right 1: own.to	24 -1 -7 -47 -13 -18 -14 -17 -17
tag right 1: qualifier.approx	-33 -3 -2 -20 -2 -4 -2 30 -2
tag right 1: qualifier.at_most	78 -70 -51 -9 -3 -13 -6 -4 -16
tag right 1: qualifier.more_than	59 -39 -48 -5 -7 -8 -6 -76 0
tag right 1: ru.agent	-11 -22 -9 -7 -8 8 -16 -41 45
tag right 1: ru.from	44 -44 -29 -14 -9 -5 -9 15 -31
tag right 1: ru.of	12 -32 16 -2 -13 -17 -5 -4 -22
tag right 1: ru.to	-50 -60 17 -10 -8 -3 -9 20 -7
tag right 1: ua.agent	18 -28 7 -34 -15 1 25 -33 -34
tag right 1: ua.from	-27 -28 36 -39 -3 -2 -6 22 -4
tag right 1: ua.of	15 47 -65 -23 -10 10 11 -18 -29
tag right 1: ua.to	-8 45 -49 -29 -15 0 -14 -33 -31
tag right 1: verb.bring	-30 22 -1 -10 -16 6 -19 -15 -23
tag right 1: verb.come	-75 7 48 0 -24 -15 -20 -10 -36
tag right 1: verb.future	-9 21 10 -11 -8 -7 -8 -22 -13
tag right 1: verb.get	-10 -8 5 -37 -21 -31 -23 -41 -14
tag right 1: verb.give	-10 -33 8 -25 -34 -18 0 -49 17
tag right 1: verb.held_exchange	14 -18 -21 -21 -12 -15 -17 -1 -12
tag right 1: verb.home	-14 -8 -19 15 -16 -16 -14 -10 -19
tag right 1: verb.managed	-29 22 -15 -40 -5 -8 -5 7 -5
tag right 1: verb.other	93 -36 -45 -4 -4 -8 -7 -56 -16
tag right 1: verb.swap	13 -25 -54 20 -8 -4 -4 47 -8
tag right 1: verb.will	47 -50 -22 -3 -2 -5 -2 -12 -5
tag right 1: view.ru	33 -2 -31 -1 -4 -1 -1 -10 -5
tag right 1: view.ua	-22 26 -2 0 0 0 0 -3 0
tag right 1: voice.ua	-43 13 7 -2 -9 -12 -10 -37 -19
tag right 3: adj.dead	7 -3 -24 -15 -9 -8 -10 34 -23
tag right 3: adj.freed	2 -19 13 10 -11 -11 -15 -15 -20
tag right 3: adj.modifier	31 -25 -8 -11 -14 -2 -10 -44 9
tag right 3: adj.wounded	-29 -27 -8 -36 -30 40 -31 48 -111
tag right 3: category	6 -47 -27 -21 -18 -5 -22 0 57
tag right 3: country	59 -53 9 -52 -11 -20 -7 -25 17
tag right 3: cue.agreed	41 -22 -22 -3 -1 -3 -2 -34 -3
tag right 3: cue.agreement	30 -47 -36 -6 -9 -5 -2 -7 -4
tag right 3: cue.all	-24 21 -21 -16 -21 10 -19 -35 23
tag right 3: cue.already	49 16 -63 -43 -15 -15 -13 17 -33
tag right 3: cue.among	31 -25 -22 -1 0 -1 0 -3 0
tag right 3: cue.border	-22 9 9 -4 -2 -2 -2 -11 -10
tag right 3: cue.born	22 24 -13 -2 -3 -2 -2 -75 -46
tag right 3: cue.called_off	28 -3 -21 -1 -1 0 -2 0 -4
tag right 3: cue.captivity	19 -10 -20 -26 -14 -13 -13 -9 -24
tag right 3: cue.captured	5 14 14 -15 -5 -10 -5 -19 -30
tag right 3: cue.claims	-49 2 9 -40 -23 -20 -24 -43 12
tag right 3: cue.completed	-15 -14 -24 -2 -23 -32 -19 -57 -1
tag right 3: cue.count	-16 9 -44 6 -12 -20 -10 32 -12
tag right 3: cue.crime	14 -2 0 0 0 0 0 -10 -2
tag right 3: cue.denied	49 -74 -31 -4 -3 -2 -3 -40 32
tag right 3: cue.deported	4 -4 24 -20 -9 -14 -16 -7 -51
tag right 3: cue.died	-7 37 -51 -4 -2 -4 -2 -21 -6
tag right 3: cue.each	-30 -1 18 -5 8 -34 -31 -7 -34
tag right 3: cue.evacuation	38 -39 -33 -4 -10 -6 -4 -17 -16
tag right 3: cue.ever_captured	-25 25 -16 -1 -2 -3 -1 -2 -14
tag right 3: cue.footage	35 -43 -23 -7 -10 -7 -13 12 -15
tag right 3: cue.good_news	54 -34 -15 0 -1 -1 -1 -8 -5
tag right 3: cue.held	-24 -46 -5 -19 -15 -25 -21 -29 57
tag right 3: cue.in_captivity	26 -20 -12 -13 -9 -10 -8 -18 7
tag right 3: cue.in_return	-23 24 -13 -33 -15 -40 17 -26 -55
tag right 3: cue.included	27 -23 -48 13 -8 -11 -6 4 -22
tag right 3: cue.local	-16 28 -27 -5 -1 -3 -3 -14 -2
tag right 3: cue.mediated	-28 27 -1 -37 -18 -24 -18 -77 -33
tag right 3: cue.missing	-55 11 -40 -8 -14 -17 -9 -69 62
tag right 3: cue.money	12 -9 -1 0 0 0 0 -1 -1
tag right 3: cue.month	37 -15 0 0 0 -1 -1 -34 0
tag right 3: cue.of_whole	-20 -13 -5 -7 -26 -14 -14 20 -12
tag right 3: cue.of_year	-37 37 -47 -11 -17 -8 -14 12 -20
tag right 3: cue.on_shield	-13 41 -23 -3 -1 -1 0 -5 0
tag right 3: cue.one_sided	-48 28 -15 -30 -17 12 -38 -38 -30
tag right 3: cue.other_exchange	37 -10 -8 0 -1 -3 -3 -18 -2
tag right 3: cue.other_return	9 31 -26 -17 -2 -10 -4 -10 -8
tag right 3: cue.other_war	42 -19 -14 -6 -2 -1 -1 -8 -2
tag right 3: cue.outside	-35 -8 -18 -5 -7 33 -29 -4 -10
tag right 3: cue.part	-22 14 -15 -30 3 -20 -17 33 -24
tag right 3: cue.planned	21 -81 -21 -5 -5 -2 -7 17 -26
tag right 3: cue.postponed	-35 -15 -1 -11 -1 -1 -2 -14 30
tag right 3: cue.ready	-19 -44 -16 -2 -9 -2 -6 26 -37
tag right 3: cue.recap	21 -31 -24 -9 -5 -10 -8 20 16
tag right 3: cue.record	43 -31 -9 -8 -1 -1 -1 -3 -6
tag right 3: cue.relative	-16 -3 5 -6 -20 -6 -21 -10 2
tag right 3: cue.repatriation	13 14 -27 -4 -4 -5 -3 -5 -4
tag right 3: cue.reunion	8 -1 -20 14 -9 -14 -14 -79 -19
tag right 3: cue.same_number	15 9 -21 -16 -4 -20 -6 -29 -15
tag right 3: cue.since	1 -77 -18 -34 -11 -16 -10 51 -34
tag right 3: cue.span	1 -3 -63 -31 -20 -22 -21 32 -37
tag right 3: cue.stage	-15 25 -26 -1 -1 -1 -1 -2 -5
tag right 3: cue.thanks	10 -41 -18 -4 -4 -10 -2 -2 -3
tag right 3: cue.third	37 -31 -35 -22 -2 -9 -1 -28 -5
tag right 3: cue.to_date	6 -40 -29 14 -34 -15 -12 16 -2
tag right 3: cue.today	-30 -31 -21 34 -23 -30 -19 31 -33
tag right 3: cue.total	-39 71 -87 -14 -29 -24 -26 10 -55
tag right 3: cue.transit	-10 26 4 -16 -18 -18 -14 -36 -29
tag right 3: cue.unit	-31 36 -49 -17 -13 -32 -13 -44 40
tag right 3: cue.venue	76 -58 -37 -4 -2 -2 -2 -11 -10
tag right 3: cue.visit	21 -14 -1 -3 -2 0 -2 -2 -9
tag right 3: cue.year	-48 -53 -28 -20 -20 -5 -9 68 -63
tag right 3: cue.yesterday	64 -11 0 -32 -18 -5 -8 -46 -19
tag right 3: foe.agent	-10 12 34 -6 -4 -9 -5 -18 -6
tag right 3: foe.of	-5 35 -23 -11 -5 -15 -13 -28 -33
tag right 3: foe.to	-50 -10 43 -50 -25 -30 -31 -55 -12
tag right 3: noun.body	-2 -9 7 -14 -7 -9 -5 26 -18
tag right 3: noun.branch	14 3 -18 -10 -12 -16 -26 -16 -31
tag right 3: noun.child	54 -17 -38 -7 -4 -6 -4 -55 -20
tag right 3: noun.civilian	-48 43 7 -26 -23 -44 -18 5 -65
tag right 3: noun.exchange	17 -13 -3 -28 -12 15 -12 -19 -20
tag right 3: noun.family	-67 70 13 -19 -11 -10 -14 -48 -30
tag right 3: noun.foreigner	-30 50 -45 -9 -10 -8 -5 -16 26
tag right 3: noun.man	64 -4 -74 -18 -5 -6 -5 -70 -11
tag right 3: noun.military	-8 1 0 -4 13 -27 -20 -37 -22
tag right 3: noun.other	9 -5 -31 -22 -14 -13 -3 34 -35
tag right 3: noun.people	24 3 -28 -6 -16 -10 -12 -15 6
tag right 3: noun.rank	-14 -35 56 -11 -14 -22 -12 -30 -19
tag right 3: noun.soldier	26 -17 -34 -9 -15 -12 -8 15 -7
tag right 3: noun.woman	93 -75 -28 -6 -7 -13 -5 -23 -3
tag right 3: own.agent	-30 -57 47 -17 -20 -27 -27 41 -59
tag right 3: own.from	27 -10 -39 -2 -1 -1 -6 -2 -12
tag right 3: own.of	-9 16 -2 18 -13 -15 -14 -47 16
tag right 3: own.to	-42 -24 28 -6 -20 -2 -25 -14 -16
tag right 3: qualifier.approx	31 39 -42 -9 -5 -5 -4 -17 -39
tag right 3: qualifier.at_least	-22 24 -18 -1 -1 -4 -1 11 -16
tag right 3: qualifier.at_most	8 -20 18 -18 -12 -9 -12 -47 6
tag right 3: qualifier.more_than	53 -21 -48 -19 -6 25 -8 -22 -3
tag right 3: ru.agent	-38 8 -14 15 -18 -28 -21 24 -31
tag right 3: ru.from	-7 10 -60 -41 -12 -21 -13 7 -4
tag right 3: ru.of	-37 -12 10 -1 -20 -35 -18 12 -3
tag right 3: ru.to	-15 -25 0 -23 -13 -23 -13 14 -12
tag right 3: ua.agent	-25 23 -22 -13 -14 -26 15 -6 -47
tag right 3: ua.from	-66 -18 41 -36 -7 -5 -13 10 -20
tag right 3: ua.of	-24 -1 9 -24 -13 -37 -16 -17 -29
tag right 3: ua.to	4 28 -26 -45 -13 -19 -15 -14 -43
tag right 3: verb.bring	1 -6 -8 6 -13 -11 7 -11 -22
tag right 3: verb.come	16 -3 -18 -20 -17 2 -18 2 -15
tag right 3: verb.future	56 -15 -48 -4 -2 -2 -4 -11 -6
tag right 3: verb.get	-17 -11 19 -18 -9 -13 -15 -7 -36
tag right 3: verb.give	-23 -13 6 -5 -25 26 -3 -42 -39
tag right 3: verb.held_exchange	-3 -13 -5 -41 -18 -35 -22 6 -28
tag right 3: verb.home	-21 9 -24 7 -16 -18 -14 -14 -16
tag right 3: verb.managed	34 -14 -33 -21 -7 -9 -7 -30 -30
tag right 3: verb.noun	58 -24 -5 -5 -9 11 -10 -21 -39
tag right 3: verb.other	30 36 -23 -6 -6 -9 -6 -48 -24
tag right 3: verb.swap	23 -35 -2 9 -19 -17 -22 -33 -29
tag right 3: verb.will	12 7 4 -4 -1 -1 -1 -17 -3
tag right 3: view.ru	38 -51 -21 -12 -5 -9 -12 -6 1
tag right 3: view.ua	-16 34 -34 -7 -6 -8 -4 -13 2
tag right 3: voice.ru	-1 -6 -6 -21 -7 -27 -16 12 -20
tag right 3: voice.ua	14 -4 -7 -18 -15 -18 -13 -36 -15
tag right 7: adj.dead	47 -13 -58 -16 -14 -13 -7 -66 -11
tag right 7: adj.freed	-40 0 5 -36 11 -11 -10 14 -15
tag right 7: adj.modifier	-39 -15 -9 -3 -15 -6 -8 -22 28
tag right 7: adj.wounded	15 -21 11 -31 -14 15 8 -68 -24
tag right 7: category	19 -27 -19 -32 -2 -2 -13 -25 7
tag right 7: country	9 -11 -9 -27 -18 -18 -19 16 -35
tag right 7: cue.agreed	-17 -32 17 -12 -8 16 -10 9 -23
tag right 7: cue.agreement	35 -56 11 -11 -8 20 -10 -52 -16
tag right 7: cue.all	25 -8 -22 33 -6 -14 -13 -38 -6
tag right 7: cue.already	15 -20 -29 -17 -5 -3 -4 15 -30
tag right 7: cue.among	38 -26 2 -21 -1 -3 -2 -18 -1
tag right 7: cue.border	-12 -41 42 -12 -3 -1 -3 -2 -10
tag right 7: cue.born	-13 20 -51 -3 -6 -5 -3 -81 25
tag right 7: cue.called_off	26 -20 -44 -3 -1 0 -1 -4 -2
tag right 7: cue.captivity	-30 -15 5 -53 -10 -20 -11 21 16
tag right 7: cue.captured	12 38 -32 -18 -8 -15 -8 -68 -20
tag right 7: cue.claims	-19 17 -16 -12 -20 -15 -16 3 -23
tag right 7: cue.completed	-23 -10 2 -16 -17 -1 -16 -17 -10
tag right 7: cue.count	-18 -7 -17 -5 -20 0 -11 26 -31
tag right 7: cue.crime	35 -7 -1 -4 -1 -1 0 -17 -5
tag right 7: cue.denied	8 21 -25 -5 -4 -2 -3 -35 -9
tag right 7: cue.deported	-30 -23 62 -5 -4 -10 -4 19 -29
tag right 7: cue.died	7 -3 -2 0 -1 0 0 -1 0
tag right 7: cue.each	-49 -20 -15 31 -70 -34 15 22 -26
tag right 7: cue.evacuation	21 -31 16 -1 0 -1 -1 -16 -14
tag right 7: cue.ever_captured	24 -22 -8 -3 -1 -1 -1 -6 -1
tag right 7: cue.footage	-17 28 -9 -19 -21 -5 -11 -58 -30
tag right 7: cue.held	5 -71 -44 -18 -14 -18 -13 -37 53
tag right 7: cue.in_captivity	-15 -2 -22 -11 -9 -8 -7 -34 66
tag right 7: cue.in_return	-30 32 -15 -25 -10 -33 4 -23 -20
tag right 7: cue.included	-2 3 0 17 -4 -17 -7 -21 -40
tag right 7: cue.local	51 -43 -31 -10 -12 -9 -5 -25 -4
tag right 7: cue.mediated	-74 -32 5 12 -21 -14 6 55 -25
tag right 7: cue.missing	-9 -31 -34 -8 -14 -37 -13 -36 40
tag right 7: cue.money	18 -5 -2 -2 -1 -1 0 -5 0
tag right 7: cue.month	4 -52 -16 -31 -2 -3 -4 23 0
tag right 7: cue.of_whole	1 -6 6 -41 -17 -44 -10 -37 -9
tag right 7: cue.of_year	-16 -11 -113 11 -16 -22 -20 56 -49
tag right 7: cue.on_shield	-20 31 -5 -2 0 -2 0 -12 0
tag right 7: cue.one_sided	-93 10 -14 -12 -13 -3 -39 24 -28
tag right 7: cue.other_exchange	18 -7 -1 -3 -5 -1 0 -1 -1
tag right 7: cue.other_return	62 -23 -23 -17 -2 -11 -3 -11 -15
tag right 7: cue.other_war	81 -30 -30 -20 -3 -2 -2 -47 -15
tag right 7: cue.outside	-72 -18 -27 -7 -11 58 49 -18 -28
tag right 7: cue.part	-28 -8 -8 5 -33 -28 -5 -3 6
tag right 7: cue.planned	66 -2 -36 -23 -4 -7 -6 -70 -5
tag right 7: cue.postponed	11 0 0 -6 0 0 0 -2 -2
tag right 7: cue.ready	50 -30 -11 -13 -4 -9 -3 -28 -24
tag right 7: cue.recap	13 14 -29 -13 -11 -18 -10 6 -19
tag right 7: cue.record	-11 0 6 -32 -4 -6 -5 -7 -7
tag right 7: cue.relative	-22 -21 26 19 -23 -15 -21 -10 -9
tag right 7: cue.repatriation	-42 18 -20 -7 -8 -8 -7 16 -17
tag right 7: cue.reunion	-6 -19 -24 36 -8 -7 -6 -3 -4
tag right 7: cue.same_number	-16 36 -24 -6 -3 -17 -5 -17 -17
tag right 7: cue.since	-29 -26 -51 -24 -12 -22 -10 71 -46
tag right 7: cue.span	-44 17 6 -21 -11 -8 -10 8 -35
tag right 7: cue.stage	-8 0 15 -32 -9 -12 -4 1 -9
tag right 7: cue.thanks	10 -11 7 0 -10 -11 -19 -48 -32
tag right 7: cue.third	65 -38 -106 -50 -3 -12 -4 12 -5
tag right 7: cue.to_date	-66 -5 -30 21 -21 -10 -20 60 0
tag right 7: cue.today	-8 22 -41 -39 -19 -29 -19 2 -31
tag right 7: cue.total	-12 -40 -27 28 -20 -19 -23 0 24
tag right 7: cue.training	46 -45 -1 0 0 0 0 -1 0
tag right 7: cue.transit	-8 -7 24 -20 -11 -14 -13 -25 -24
tag right 7: cue.unfinished	33 -14 -17 0 -4 0 -1 -1 -4
tag right 7: cue.unit	-1 17 -38 -19 -21 -20 -12 -27 -20
tag right 7: cue.venue	1 -20 -28 -18 -5 -5 -7 9 -4
tag right 7: cue.visit	1 30 -6 -1 -2 -1 -2 -34 -8
tag right 7: cue.year	-7 -69 -102 -3 -7 -11 -6 51 -30
tag right 7: cue.yesterday	-30 -31 15 27 -13 -9 -7 -30 -12
tag right 7: foe.agent	-14 -20 -2 -13 -8 41 -11 -82 -20
tag right 7: foe.of	-7 -1 17 -16 -9 -42 -14 -35 -14
tag right 7: foe.to	-57 -24 60 -45 -24 -25 -26 -56 22
tag right 7: noun.body	30 -25 23 -18 -12 -19 -13 -9 -10
tag right 7: noun.branch	16 -40 53 -15 -14 -43 -23 -72 -23
tag right 7: noun.child	-28 19 -11 -13 -13 -12 -16 -118 11
tag right 7: noun.civilian	-80 35 23 -35 18 -33 -14 -46 1
tag right 7: noun.exchange	-32 3 -22 -36 -25 22 -20 24 -19
tag right 7: noun.family	-12 25 -68 38 -6 -11 -6 -22 -17
tag right 7: noun.foreigner	-21 8 -109 -22 -18 -18 -11 -45 33
tag right 7: noun.man	-63 17 37 -9 -5 -20 -8 -6 -20
tag right 7: noun.military	-20 -31 17 -35 -24 -7 -18 -19 -31
tag right 7: noun.other	9 -24 -34 5 -14 -18 12 -19 -35
tag right 7: noun.people	-4 -47 4 -3 7 18 -31 -14 6
tag right 7: noun.rank	-24 35 -3 -17 -15 -25 -11 -24 -31
tag right 7: noun.soldier	-63 67 -24 -21 -10 -13 -19 -57 15
tag right 7: noun.woman	-70 45 -66 -13 -14 -28 -13 45 -46
tag right 7: own.agent	2 7 -14 -8 -6 -26 -5 -50 47
tag right 7: own.from	23 -13 -3 -1 -1 -1 0 -4 -2
tag right 7: own.of	-1 -15 10 16 -19 -28 -15 0 -33
tag right 7: own.to	-15 -16 -14 1 -20 -20 -18 -2 -7
tag right 7: qualifier.approx	5 8 -44 -13 -8 -9 -8 11 21
tag right 7: qualifier.at_least	-2 0 0 0 0 0 0 15 -15
tag right 7: qualifier.at_most	-102 5 8 -4 -16 -20 -10 37 4
tag right 7: qualifier.more_than	14 -40 -30 -18 -4 19 27 -12 25
tag right 7: ru.agent	36 -40 28 -36 -24 28 -31 -108 -36
tag right 7: ru.from	-33 4 -17 -6 -10 -27 -11 11 37
tag right 7: ru.of	-25 30 -23 -63 -20 2 -33 -43 39
tag right 7: ru.to	-84 25 46 -52 -14 -8 -15 3 -39
tag right 7: ua.agent	-21 -6 -18 -2 -21 -32 -20 14 20
tag right 7: ua.from	5 -19 8 -21 -6 -4 -11 -6 9
tag right 7: ua.of	-10 -14 -19 13 -14 -40 -12 -16 11
tag right 7: ua.to	-17 -17 -12 -29 -14 -48 -13 4 29
tag right 7: verb.bring	8 -38 -17 16 -15 -33 -18 31 2
tag right 7: verb.come	4 -14 -7 1 -13 -12 -10 10 -19
tag right 7: verb.future	79 -79 -39 -19 -9 -6 -5 -19 -26
tag right 7: verb.get	-42 32 -3 -24 -17 -33 -23 -23 -14
tag right 7: verb.give	-45 18 14 -25 -17 -37 16 -25 -40
tag right 7: verb.held_exchange	22 -28 1 -28 -27 -39 -20 -41 -29
tag right 7: verb.home	-37 27 9 -15 -12 -16 -12 -14 -21
tag right 7: verb.managed	-65 -2 20 0 -20 -41 -15 2 -12
tag right 7: verb.noun	10 27 -28 -9 -16 2 -8 -54 -25
tag right 7: verb.other	-18 28 -4 -20 -14 -12 -10 -7 -34
tag right 7: verb.swap	8 -22 -19 -1 14 -13 -9 2 -15
tag right 7: verb.will	18 7 -23 -15 -13 -15 -7 -53 -24
tag right 7: view.ru	26 -65 18 -23 -17 -13 -11 -23 18
tag right 7: view.ua	-10 0 -35 -18 -6 -5 -6 -7 9
tag right 7: voice.ru	-68 1 19 -26 -13 -26 -18 -37 28
tag right 7: voice.ua	-10 35 -39 -38 -19 -25 -18 -18 -18
tag right beyond: adj.dead	19 -24 4 -29 -23 -26 -13 -21 -27
tag right beyond: adj.freed	-7 -12 -11 -4 18 -8 -8 -5 -10
tag right beyond: adj.modifier	12 -20 -16 -32 -17 -21 -15 -37 5
tag right beyond: adj.wounded	8 -21 -31 -8 -22 13 -6 14 -39
tag right beyond: category	-10 15 -20 -30 -9 -10 -18 -25 7
tag right beyond: country	16 14 -10 -3 -17 -26 -15 -42 -48
tag right beyond: cue.agreed	-2 -15 13 -28 -22 7 -10 10 -26
tag right beyond: cue.agreement	25 -18 0 -26 -20 9 -10 -5 -24
tag right beyond: cue.all	-23 19 -23 -3 -15 2 -22 -20 18
tag right beyond: cue.all_civilians	41 -23 -34 -1 -1 -1 -1 -17 -1
tag right beyond: cue.already	16 -44 -14 8 -10 -23 -12 -21 16
tag right beyond: cue.among	59 -52 -10 -4 -1 -1 -1 -3 -2
tag right beyond: cue.border	-3 0 27 -10 -4 -1 -3 -11 -15
tag right beyond: cue.born	31 -15 -75 -6 -9 -11 -7 -85 14
tag right beyond: cue.called_off	39 -24 -41 -3 -2 -2 -1 -10 -6
tag right beyond: cue.captivity	4 -13 -1 -18 -14 -14 -12 -8 -30
tag right beyond: cue.captured	-10 47 -29 -15 -8 -11 -10 -62 -21
tag right beyond: cue.claims	-50 16 -1 -35 -21 -25 -21 -37 -4
tag right beyond: cue.completed	-21 -6 -14 -26 -17 -14 -19 -21 21
tag right beyond: cue.count	8 8 40 -11 -12 6 -11 -42 -16
tag right beyond: cue.crime	49 -35 -17 -5 -2 -4 -9 -9 -27
tag right beyond: cue.denied	55 -20 -27 -13 -5 -3 -4 -44 -12
tag right beyond: cue.deported	-24 -1 38 -16 -6 -10 -9 9 -24
tag right beyond: cue.died	0 24 -55 -2 -2 -3 -1 -21 -5
tag right beyond: cue.each	53 -50 -37 55 -30 -14 -14 -11 -22
tag right beyond: cue.evacuation	69 -35 -6 -2 -10 -5 -2 -19 -19
tag right beyond: cue.ever_captured	32 -12 -7 -1 -1 -2 -2 -4 -11
tag right beyond: cue.footage	17 -20 -3 -17 -14 -13 -19 8 -21
tag right beyond: cue.good_news	24 1 -17 -4 -1 -1 -1 -2 -4
tag right beyond: cue.held	-49 -27 38 -21 27 -23 -18 -19 25
tag right beyond: cue.in_captivity	-37 -24 37 -6 -16 -18 -9 3 18
tag right beyond: cue.in_return	23 -19 -14 16 -11 16 -17 -15 -45
tag right beyond: cue.included	0 -24 5 9 -7 -10 -7 18 -23
tag right beyond: cue.local	44 -33 -31 -9 -12 -10 -6 -25 -4
tag right beyond: cue.mediated	-31 18 1 -6 -28 -28 -19 -1 -29
tag right beyond: cue.missing	18 -13 -32 -6 -11 -17 -6 -22 18
tag right beyond: cue.money	-13 -9 -2 -15 -5 -2 -1 16 -1
tag right beyond: cue.of_whole	0 -23 -2 -39 -22 -23 -14 -16 -5
tag right beyond: cue.of_year	10 0 -10 -22 -18 -20 -16 -37 13
tag right beyond: cue.one_sided	-63 63 -5 -3 -6 -17 -14 -4 -28
tag right beyond: cue.other_exchange	48 -36 -8 -4 -4 -1 -3 -3 -1
tag right beyond: cue.other_return	17 -11 -41 -5 -3 -3 -5 -23 24
tag right beyond: cue.other_war	-11 26 -44 -21 -6 -4 -4 11 -16
tag right beyond: cue.outside	-76 -13 -15 -34 -6 47 32 -3 -31
tag right beyond: cue.part	-43 12 -15 11 -4 -24 -17 22 -16
tag right beyond: cue.planned	22 8 -25 -25 -7 -8 -8 -36 29
tag right beyond: cue.postponed	1 -17 -17 -1 -4 -1 -1 15 -6
tag right beyond: cue.ready	-19 -51 8 -17 -14 -11 -9 33 -50
tag right beyond: cue.recap	8 21 -46 -18 -7 -13 -9 3 -16
tag right beyond: cue.record	18 -12 -3 3 -5 -5 -5 -16 -13
tag right beyond: cue.relative	-22 -6 -9 -6 -1 -10 -18 4 -15
tag right beyond: cue.repatriation	-5 33 -21 -13 -9 -20 -7 -50 -17
tag right beyond: cue.reunion	-14 43 -5 -29 -5 -6 -6 -32 0
tag right beyond: cue.same_number	-2 8 9 -21 -4 -19 -5 -21 -8
tag right beyond: cue.since	-23 8 -25 -28 -11 -18 -8 44 -6
tag right beyond: cue.span	-11 -22 20 -20 -16 -11 -9 11 -29
tag right beyond: cue.stage	-15 -3 19 -32 -8 -12 -5 4 -21
tag right beyond: cue.thanks	-17 -8 -27 17 -6 -13 -14 40 -4
tag right beyond: cue.third	20 -15 -77 -22 -1 -2 -2 29 0
tag right beyond: cue.to_date	-44 3 -17 24 -27 -13 -18 16 26
tag right beyond: cue.today	-15 0 -50 -10 -20 4 -18 69 -45
tag right beyond: cue.total	-37 27 -9 8 -36 -29 -28 -32 6
tag right beyond: cue.training	12 -3 -7 -1 -1 0 0 0 0
tag right beyond: cue.transit	-13 0 22 -34 -12 -12 -12 0 -24
tag right beyond: cue.unfinished	34 -16 -17 0 -4 0 -1 -1 -5
tag right beyond: cue.unit	50 -31 -31 -21 -20 -23 -11 -32 -61
tag right beyond: cue.venue	61 -2 -28 -22 -5 -8 -10 -29 -9
tag right beyond: cue.visit	-10 -16 12 -6 -3 -2 -3 -20 -7
tag right beyond: cue.year	-54 -27 -25 -13 -16 -17 -11 87 9
tag right beyond: cue.yesterday	43 -72 13 19 -26 -17 -12 -54 -21
tag right beyond: foe.agent	9 -27 -2 -26 -12 35 -15 -12 -45
tag right beyond: foe.of	-14 1 5 -20 -17 -40 -17 -55 -43
tag right beyond: foe.to	-13 6 13 -22 -24 -23 -13 -7 -10
tag right beyond: noun.body	16 -6 14 -13 -11 -15 -9 -57 -13
tag right beyond: noun.branch	7 -1 0 -17 -14 -23 -18 -64 -21
tag right beyond: noun.child	-27 -9 5 -12 -15 -14 -15 -9 1
tag right beyond: noun.civilian	-78 40 8 -34 -2 -26 -18 -34 0
tag right beyond: noun.exchange	-8 6 -2 -6 -19 20 -17 -10 -24
tag right beyond: noun.family	16 42 -57 -27 -8 -10 -9 -40 17
tag right beyond: noun.foreigner	6 27 -52 -25 -25 -22 -14 -47 6
tag right beyond: noun.man	-19 0 23 -20 -11 -20 -14 -67 -21
tag right beyond: noun.military	-28 -10 -5 -21 -4 -8 -19 -13 -23
tag right beyond: noun.other	-4 -23 15 -23 -1 -17 -5 -29 -17
tag right beyond: noun.people	17 -34 -16 8 -1 20 -13 -46 -12
tag right beyond: noun.rank	-26 54 -24 -19 -17 -26 -12 -43 -40
tag right beyond: noun.soldier	-2 18 -18 -33 -20 -17 -23 -43 13
tag right beyond: noun.woman	-40 30 -42 -16 -21 -26 -17 17 -41
tag right beyond: own.agent	-25 -29 13 -12 -8 -32 -15 12 25
tag right beyond: own.from	-15 19 -21 -3 -4 -3 -1 -2 -2
tag right beyond: own.of	-20 -2 -6 -2 -15 -10 -14 -12 -9
tag right beyond: own.to	1 -24 17 -3 -20 5 -25 -31 0
tag right beyond: qualifier.approx	-21 -21 -5 -22 -20 -25 -15 42 -26
tag right beyond: qualifier.at_least	-24 20 -14 0 -1 -4 -1 29 -16
tag right beyond: qualifier.at_most	13 -54 20 -7 -6 -9 -8 -23 5
tag right beyond: qualifier.more_than	7 -39 -41 -6 -6 25 -9 -39 43
tag right beyond: ru.agent	-3 15 -30 3 -20 19 -15 -23 -24
tag right beyond: ru.from	8 -16 -18 -34 -10 21 -8 -15 33
tag right beyond: ru.of	10 -5 -23 4 -2 10 -12 -39 -27
tag right beyond: ru.to	-34 14 -20 30 -18 -14 -17 -12 -34
tag right beyond: ua.agent	-16 -50 4 14 -21 15 -20 -6 -12
tag right beyond: ua.from	38 -18 -30 -31 -9 -5 -9 1 -5
tag right beyond: ua.of	-25 -15 22 15 -3 -33 -11 -33 -23
tag right beyond: ua.to	-7 -42 7 26 -19 -41 -5 -60 2
tag right beyond: verb.bring	-35 7 19 13 -15 -33 -18 22 -1
tag right beyond: verb.come	5 -18 1 12 -15 -20 -11 -6 -12
tag right beyond: verb.future	57 -23 -16 -21 -6 -6 -8 -23 -35
tag right beyond: verb.get	-31 -7 24 -18 -17 -6 -23 -19 -41
tag right beyond: verb.give	2 11 -15 -36 -17 -18 -9 -54 -17
tag right beyond: verb.held_exchange	-5 -26 17 -37 -22 -44 -18 -18 -27
tag right beyond: verb.home	9 10 -30 13 -11 -15 -12 -49 -15
tag right beyond: verb.managed	0 3 -25 14 -6 -38 -6 -13 -28
tag right beyond: verb.noun	-23 16 7 -33 -8 20 -10 -34 7
tag right beyond: verb.other	-7 18 -2 -16 -13 -11 -10 -18 -2
tag right beyond: verb.swap	13 18 -22 -2 23 -16 -19 -38 -23
tag right beyond: verb.will	3 42 -24 -9 -4 -11 -6 -50 -23
tag right beyond: view.ru	21 -12 -7 -24 -24 -16 -14 -16 -12
tag right beyond: view.ua	32 -26 -27 -29 -6 -21 -9 -5 -36
tag right beyond: voice.ru	-46 1 -8 11 -12 -28 -16 3 -11
tag right beyond: voice.ua	-8 5 -20 -32 -25 -13 -23 12 -25
tag right clause: adj.dead	39 6 -40 -16 -17 -19 -15 -6 -36
tag right clause: adj.freed	-25 -16 7 0 -14 -12 -15 0 -16
tag right clause: adj.modifier	-3 -16 2 -2 -12 -14 -8 -28 9
tag right clause: adj.wounded	8 -9 -39 -24 -12 43 10 -26 -57
tag right clause: category	70 -83 -15 -25 -12 5 -7 -31 -1
tag right clause: country	13 -25 -11 -23 -16 -18 -16 13 3
tag right clause: cue.agreed	-15 7 7 -14 -8 -1 -9 -9 -15
tag right clause: cue.agreement	21 -10 -6 -15 -12 -15 -10 -19 -13
tag right clause: cue.all	21 2 -1 -4 -16 -8 -10 -28 -11
tag right clause: cue.already	30 13 -70 -24 -12 -13 -11 33 -37
tag right clause: cue.among	58 -22 -16 9 -1 -3 -2 -24 -1
tag right clause: cue.anniversary	5 -3 0 0 0 0 0 0 -1
tag right clause: cue.border	0 2 5 -18 -3 -3 -3 -12 -11
tag right clause: cue.born	-26 39 -28 -2 -5 -4 -11 -17 -4
tag right clause: cue.called_off	73 -47 -47 0 -1 -3 -3 -11 -21
tag right clause: cue.captivity	-47 -8 0 -50 -11 -12 -10 12 16
tag right clause: cue.captured	15 -14 13 -5 -7 -10 -5 -31 -34
tag right clause: cue.claims	-22 -1 41 -31 -11 -11 -7 -50 38
tag right clause: cue.completed	-27 -16 11 22 -20 -25 -17 -33 -23
tag right clause: cue.count	1 12 -67 10 -17 -6 -11 8 -26
tag right clause: cue.crime	18 -2 -1 0 0 -1 0 -10 -5
tag right clause: cue.denied	0 -33 -16 0 -2 -2 -1 -34 34
tag right clause: cue.deported	37 -38 -83 -12 -7 -15 -11 11 -47
tag right clause: cue.died	-21 24 -13 -2 -1 -2 -1 -1 -2
tag right clause: cue.each	-80 21 29 -123 20 -26 -13 -1 -32
tag right clause: cue.evacuation	64 -27 -11 -2 -2 -2 -3 -25 -35
tag right clause: cue.ever_captured	-6 13 -23 -4 -3 -3 -2 -7 -14
tag right clause: cue.footage	4 10 -77 -13 -23 -6 -11 -35 -32
tag right clause: cue.good_news	-11 45 -33 -11 -8 -2 -6 -29 -5
tag right clause: cue.held	-30 -65 -98 -11 -10 -22 -13 -41 87
tag right clause: cue.in_captivity	-26 3 -21 -12 -8 -12 -8 -35 49
tag right clause: cue.in_return	2 13 -26 -29 -11 -29 14 -33 -21
tag right clause: cue.included	54 -4 -41 36 -7 -23 -8 -63 -17
tag right clause: cue.local	34 -15 -34 -8 -3 -7 -5 -25 -4
tag right clause: cue.mediated	0 -33 -13 -9 -15 12 4 24 -16
tag right clause: cue.missing	-28 -19 -61 -11 -23 -37 -18 -74 50
tag right clause: cue.money	18 -15 -3 -3 -3 -3 -2 -23 -2
tag right clause: cue.month	7 -55 -16 -30 -2 -3 -4 22 -1
tag right clause: cue.of_whole	3 8 -12 -16 -19 -18 -14 8 -41
tag right clause: cue.of_year	-52 -2 -32 13 -18 -17 -18 50 -35
tag right clause: cue.on_shield	-27 51 -23 -3 -1 -2 -1 -15 0
tag right clause: cue.one_sided	-55 17 -9 -30 -15 -5 -36 9 -19
tag right clause: cue.other_exchange	56 -42 -2 -1 -1 -2 -1 -16 -2
tag right clause: cue.other_return	49 -8 -25 -16 -3 -14 -4 -10 -8
tag right clause: cue.other_war	76 -23 -17 -25 -3 -1 -1 -48 -5
tag right clause: cue.outside	-42 -14 -27 -6 -8 46 29 -4 -23
tag right clause: cue.part	4 -5 2 -75 12 -14 -10 -32 -26
tag right clause: cue.planned	2 9 -31 -7 -4 -3 -4 -5 -7
tag right clause: cue.postponed	-6 -31 -36 -16 -4 -3 -3 -15 29
tag right clause: cue.ready	9 0 -17 -6 -8 -13 -5 -31 -10
tag right clause: cue.recap	119 -83 -32 -10 -8 -17 -6 -27 -8
tag right clause: cue.record	74 -60 -16 -31 -3 -6 -6 -71 -14
tag right clause: cue.relative	40 0 -27 -8 -9 -1 5 -12 -29
tag right clause: cue.repatriation	-24 1 -16 -11 -6 -7 -6 14 -5
tag right clause: cue.reunion	2 -8 -24 27 -10 -11 -12 -34 -16
tag right clause: cue.same_number	-18 55 -34 -12 -3 -16 -4 -23 -16
tag right clause: cue.since	-13 -59 -33 -40 -12 -18 -11 69 -43
tag right clause: cue.span	-13 -48 10 -30 -18 -20 -19 30 -29
tag right clause: cue.stage	37 7 -37 -2 -22 -6 -5 -14 -11
tag right clause: cue.thanks	27 -5 1 8 -12 -21 -11 -77 -33
tag right clause: cue.third	63 -32 -51 -45 -3 -11 -2 -32 -5
tag right clause: cue.to_date	-4 -47 -39 2 -25 -15 -11 54 -74
tag right clause: cue.today	-26 -9 -8 17 -21 -30 -19 -16 -24
tag right clause: cue.total	-59 -23 -28 53 -12 -14 -18 38 -14
tag right clause: cue.training	47 -45 -1 0 0 0 0 -1 -1
tag right clause: cue.transit	-14 28 14 -23 -17 -17 -12 -36 -28
tag right clause: cue.unit	-30 7 -23 -17 -15 -39 -16 -35 42
tag right clause: cue.venue	29 -70 -22 -20 -3 -2 -4 11 -10
tag right clause: cue.visit	22 13 -28 -5 -2 -1 -4 -18 -20
tag right clause: cue.year	-6 -45 0 18 -21 -10 -13 18 -72
tag right clause: cue.yesterday	-1 11 -2 -11 -5 -14 -4 -24 -5
tag right clause: foe.agent	40 -40 8 -6 -2 14 -5 -18 -6
tag right clause: foe.of	-11 2 -19 -18 -7 8 -14 -34 -21
tag right clause: foe.to	-69 -40 62 -43 -15 11 -26 -47 -7
tag right clause: noun.body	4 11 -38 -15 -8 -13 -12 0 -12
tag right clause: noun.branch	-15 -15 39 -11 -13 -40 -18 -19 -32
tag right clause: noun.child	45 8 -43 -7 -3 -5 -3 -57 -12
tag right clause: noun.civilian	-59 57 -11 -27 -15 -38 -14 16 -55
tag right clause: noun.exchange	-19 -3 -32 -3 -15 -5 -14 24 -16
tag right clause: noun.family	-15 26 -51 33 -10 -13 -12 -50 -19
tag right clause: noun.foreigner	48 -24 -27 -4 -1 -4 -1 -5 -4
tag right clause: noun.man	63 -48 -49 -5 -2 -3 -2 -11 -9
tag right clause: noun.military	21 -26 11 1 -26 -47 -20 -28 -18
tag right clause: noun.other	26 -25 -30 -22 -14 -17 0 8 -27
tag right clause: noun.people	-26 17 1 -55 -14 -16 -17 -3 12
tag right clause: noun.rank	94 -120 4 -7 -8 -13 -6 -12 -6
tag right clause: noun.soldier	-23 19 -39 -9 -12 -14 -9 15 4
tag right clause: noun.woman	36 14 -68 -3 -2 -12 -2 -19 -3
tag right clause: own.agent	2 -32 13 -24 -27 -26 -33 14 -32
tag right clause: own.from	35 -15 -41 -2 -2 -1 -6 -5 -13
tag right clause: own.of	-8 -10 26 16 -18 -12 -20 -39 -24
tag right clause: own.to	3 -27 14 -17 -16 -24 -15 13 -24
tag right clause: qualifier.approx	49 5 -45 -21 -4 -4 -3 -14 -16
tag right clause: qualifier.at_least	-14 21 -4 0 -1 -1 0 -5 0
tag right clause: qualifier.at_most	-9 -2 -17 -17 -17 -21 -12 -4 -15
tag right clause: qualifier.more_than	17 -64 -21 -31 -9 15 27 -1 24
tag right clause: ru.agent	-13 -29 14 -25 -21 0 -39 -7 12
tag right clause: ru.from	-67 17 -38 -7 -11 -19 -11 12 30
tag right clause: ru.of	-18 -38 20 -47 -16 -45 -26 -2 9
tag right clause: ru.to	-41 -56 81 -51 -13 -36 -14 18 -29
tag right clause: ua.agent	-45 27 -13 -21 -18 -34 7 4 -9
tag right clause: ua.from	-78 -22 51 -35 -6 -4 -15 5 -14
tag right clause: ua.of	14 -2 -15 -32 -12 -10 -7 -16 -12
tag right clause: ua.to	-56 90 -70 -66 -14 -12 -16 -5 -5
tag right clause: verb.bring	14 -18 -1 -10 -14 0 -5 -6 -21
tag right clause: verb.come	-9 -11 28 -13 -17 -12 -17 -18 -25
tag right clause: verb.future	10 -21 -25 -12 -11 -7 -8 8 -16
tag right clause: verb.get	-7 -14 15 -39 -18 -24 -21 -17 -14
tag right clause: verb.give	-15 -32 15 -7 -28 27 -5 -27 -12
tag right clause: verb.held_exchange	1 -15 2 -25 -20 -30 -20 -4 -19
tag right clause: verb.home	-22 -8 18 -23 -15 -18 -14 -3 -18
tag right clause: verb.managed	-50 -1 -2 2 -22 -21 -17 13 -16
tag right clause: verb.noun	27 -56 -10 -6 -19 -29 -11 24 -37
tag right clause: verb.other	89 -29 -30 -4 -4 -7 -5 -54 -14
tag right clause: verb.swap	31 -57 -24 13 -18 -13 -14 7 -16
tag right clause: verb.will	56 -44 -44 -8 -11 -7 -4 -18 -10
tag right clause: view.ru	-3 -29 -15 -10 -6 -5 -9 11 13
tag right clause: view.ua	-29 23 -49 -14 -5 -5 -5 2 -1
tag right clause: voice.ru	-6 12 3 -15 -7 -30 -17 -20 -18
tag right clause: voice.ua	-56 23 -3 -16 -12 -17 -12 -33 -21
tag right far: adj.dead	26 -84 48 -24 -21 -24 -6 -44 -5
tag right far: adj.freed	-15 -18 16 19 -11 -5 -6 1 2
tag right far: adj.modifier	8 -3 -13 -32 -17 -17 -16 -45 -20
tag right far: adj.wounded	-13 27 -58 -2 -21 -11 -3 -42 -17
tag right far: category	-14 20 -1 -31 4 -18 -16 -34 -21
tag right far: country	6 9 -18 0 -16 -28 -16 -21 -42
tag right far: cue.agreed	-31 9 1 -34 -26 -30 -11 20 -24
tag right far: cue.agreement	68 -11 -24 -31 -24 -30 -11 -39 -26
tag right far: cue.all	2 3 -6 9 -9 -21 -12 -6 -17
tag right far: cue.already	-23 -44 -6 26 -8 -29 -15 21 19
tag right far: cue.among	58 -31 2 7 -1 -1 -2 -19 -2
tag right far: cue.border	31 -17 19 -16 -5 -2 -4 -12 -16
tag right far: cue.born	-2 -8 -51 -5 -8 -10 -7 -32 24
tag right far: cue.called_off	21 -9 -6 0 -1 -2 0 -10 -3
tag right far: cue.captivity	33 -8 -23 -13 -16 1 -12 -3 -14
tag right far: cue.captured	-10 18 -4 -7 -6 -9 -10 -5 -16
tag right far: cue.claims	-18 14 -8 -28 -19 -20 -18 -39 2
tag right far: cue.completed	-13 11 4 -28 -16 -20 -19 -35 -13
tag right far: cue.count	14 21 -3 0 -10 10 -10 -29 -16
tag right far: cue.crime	47 -34 -18 -1 -1 -4 -9 -9 -28
tag right far: cue.denied	64 -47 -4 -11 -2 -1 -1 -16 -5
tag right far: cue.deported	-4 12 -21 -11 -2 -3 -3 45 -19
tag right far: cue.each	-23 -15 3 8 -26 7 13 -4 -13
tag right far: cue.evacuation	72 -44 -48 0 -2 -1 -1 -14 -11
tag right far: cue.ever_captured	53 -37 -6 -2 -1 -2 -2 -4 -11
tag right far: cue.footage	1 -34 13 -6 -9 -14 -14 13 -5
tag right far: cue.held	-64 7 10 -12 33 -14 -6 11 10
tag right far: cue.in_captivity	-88 29 44 -6 -15 -21 -7 -7 39
tag right far: cue.in_return	20 -38 4 30 -7 25 -7 -16 -6
tag right far: cue.included	-5 20 -9 -15 -2 -12 -2 -22 46
tag right far: cue.local	22 -1 -7 -1 -1 -6 -2 -5 0
tag right far: cue.mediated	18 -26 -10 14 -22 -13 -18 -5 -17
tag right far: cue.missing	15 -19 -30 -4 -10 -15 -5 -15 25
tag right far: cue.money	-14 -5 -1 -16 -6 -2 -1 16 0
tag right far: cue.of_whole	6 -21 -20 -14 -23 8 -12 -11 -3
tag right far: cue.of_year	-35 -4 9 -7 -16 -18 -12 12 28
tag right far: cue.one_sided	-26 14 -8 -2 -2 1 -9 -4 -11
tag right far: cue.other_exchange	42 -36 -3 -4 -5 -1 0 -1 0
tag right far: cue.other_return	11 -11 -39 -5 -3 -3 -5 -22 26
tag right far: cue.other_war	-17 30 -38 -21 -5 -3 -3 12 -3
tag right far: cue.outside	-68 10 -45 -34 -3 31 -12 13 -20
tag right far: cue.part	3 -15 5 -5 23 -9 -22 -40 -1
tag right far: cue.planned	-9 -19 -4 -18 -4 -5 -4 16 33
tag right far: cue.postponed	5 -19 -16 -1 -5 -2 -1 14 -11
tag right far: cue.ready	1 -65 67 -11 -8 -7 -5 20 -16
tag right far: cue.recap	21 -6 -11 -21 -4 -5 -4 -25 -23
tag right far: cue.record	14 -8 -34 20 -4 -4 -3 -14 -11
tag right far: cue.relative	-14 1 -49 -25 16 1 -12 -9 -46
tag right far: cue.repatriation	22 -9 0 -10 -3 -16 -4 -34 -3
tag right far: cue.reunion	16 7 -2 -34 -5 -4 -4 -21 4
tag right far: cue.same_number	-25 25 19 -19 -3 -17 -3 -16 -7
tag right far: cue.since	10 -24 -24 -29 -7 -12 -7 32 -3
tag right far: cue.span	12 -9 28 -21 -13 -10 -6 -32 -8
tag right far: cue.stage	-47 4 2 -5 -2 -4 -3 27 -12
tag right far: cue.thanks	-33 3 -20 27 -5 -16 -4 28 -2
tag right far: cue.third	-4 -3 -2 -23 -1 -1 0 35 0
tag right far: cue.to_date	19 4 -15 18 -9 -10 -16 -68 14
tag right far: cue.today	-42 9 19 -6 -14 15 -12 -23 -24
tag right far: cue.total	0 -1 8 -2 -18 -14 -22 -30 -23
tag right far: cue.training	12 -3 -7 -1 0 0 0 0 -1
tag right far: cue.transit	-24 -6 50 -32 -11 -11 -10 4 -25
tag right far: cue.unfinished	34 -16 -17 0 -4 0 -1 -1 -5
tag right far: cue.unit	31 -26 -17 -21 -21 -20 -9 -18 -21
tag right far: cue.venue	64 -26 -37 -27 -5 -8 -12 -24 -11
tag right far: cue.visit	-11 -16 12 -6 -4 -3 -3 -19 -8
tag right far: cue.year	-10 -30 0 -1 -16 -14 -12 12 3
tag right far: cue.yesterday	68 -55 -30 -1 -4 -11 -3 -21 -4
tag right far: foe.agent	50 -64 -55 -24 -7 7 -12 7 -43
tag right far: foe.of	-15 -8 -3 -11 -14 7 -10 -48 -33
tag right far: foe.to	-2 28 -49 -6 -6 12 -4 10 -25
tag right far: noun.body	20 36 -54 -5 -4 -5 -4 -19 -7
tag right far: noun.branch	9 10 -37 -19 -13 -25 -10 -14 -18
tag right far: noun.child	-2 -37 8 -15 -11 -11 -8 15 -18
tag right far: noun.civilian	-35 29 -41 -33 16 -29 -19 -16 -4
tag right far: noun.exchange	-11 3 -12 17 -12 -16 -13 -12 4
tag right far: noun.family	57 -8 -34 -33 -8 -10 -10 -48 22
tag right far: noun.foreigner	16 17 0 -21 -8 -18 -4 -7 -23
tag right far: noun.man	49 -62 32 -4 -5 -3 -6 -14 -5
tag right far: noun.military	2 -19 -19 13 -18 -21 -14 -34 -10
tag right far: noun.other	-8 3 21 -43 1 -18 -10 -40 -11
tag right far: noun.people	-14 3 -29 4 -17 16 -13 -28 15
tag right far: noun.rank	6 -4 -11 -14 -14 -21 -8 -68 -22
tag right far: noun.soldier	17 -26 -7 -28 -14 -11 -15 -21 10
tag right far: noun.woman	-28 31 -7 -14 -21 -18 -16 -41 -23
tag right far: own.agent	-37 -3 9 -1 -2 -9 -5 31 -21
tag right far: own.of	7 3 -24 -36 -12 1 -12 -21 -19
tag right far: own.to	30 -20 -5 15 -7 -14 -8 -38 -25
tag right far: qualifier.approx	-35 -17 22 -19 -18 -25 -12 18 -24
tag right far: qualifier.at_least	-32 -15 0 0 0 0 -1 30 1
tag right far: qualifier.at_most	71 -28 -1 1 -7 -10 -6 -71 -44
tag right far: qualifier.more_than	-23 -31 -8 -6 -5 -23 -8 -17 43
tag right far: ru.agent	-8 12 -21 4 -20 -3 -12 -12 2
tag right far: ru.from	42 -7 -103 -36 -10 21 -7 -11 31
tag right far: ru.of	40 -45 0 15 6 -10 -11 -33 2
tag right far: ru.to	-39 -11 14 32 -19 -35 -18 -2 -42
tag right far: ua.agent	-16 -34 1 4 -23 29 -13 -9 -20
tag right far: ua.from	31 12 -14 -22 -7 -4 -7 -14 -19
tag right far: ua.of	-21 -2 26 -9 4 -26 -14 -45 -26
tag right far: ua.to	-51 39 -3 -7 -16 6 -18 -36 26
tag right far: verb.bring	7 18 -12 -32 -13 -20 -14 -13 -22
tag right far: verb.come	-16 -11 21 2 -15 -21 -10 -19 -7
tag right far: verb.future	6 -29 13 -19 -7 -6 -9 19 -30
tag right far: verb.get	20 -57 46 -11 -11 21 -17 -47 -16
tag right far: verb.give	15 6 -40 -15 -15 29 -22 -43 -10
tag right far: verb.held_exchange	-5 -9 0 -9 -13 -25 -11 -5 -17
tag right far: verb.home	29 -29 4 21 -9 -13 -10 -28 -15
tag right far: verb.managed	-11 -8 -22 29 -1 -5 -1 5 -1
tag right far: verb.noun	-27 -8 15 -30 -9 -18 -8 13 10
tag right far: verb.other	46 -55 12 -7 -5 -4 -5 -35 26
tag right far: verb.swap	15 7 -2 -2 -15 -12 -15 -52 -17
tag right far: verb.will	29 11 -27 -1 -1 -1 -1 -6 -10
tag right far: view.ru	-38 19 -1 -20 -26 -8 -11 9 -22
tag right far: view.ua	19 -37 -5 -27 -5 -17 -9 19 -38
tag right far: voice.ru	-3 -14 8 22 -4 -24 -5 -24 -9
tag right far: voice.ua	20 -12 -12 -30 -25 0 -20 36 -53
verb away -1	-2 7 -23 -2 -7 -4 -15 6 -1
verb away 0	-4 -27 -31 -1 3 3 -5 11 -14
verb away 1	34 5 -44 -1 -8 21 -6 -26 -24
verb away 2	-3 -23 -1 -36 -9 -22 -7 17 -11
verb bring cumulative both	-32 0 0 -21 0 0 0 43 0
verb bring cumulative null	-41 -8 -14 -4 -2 -3 -2 41 -4
verb bring cumulative ru	5 -6 -23 -6 -2 -2 -4 28 -10
verb bring cumulative ua	25 -43 -14 -4 -4 -6 -5 16 -10
verb bring done	7 -11 -29 -1 -8 -7 -4 0 -10
verb bring dropped both	-9 23 -1 -36 -11 -13 -23 -24 -10
verb bring dropped null	12 -1 -18 13 -12 -16 -11 -36 -15
verb bring figure both	-8 -44 -39 30 15 -1 -1 -16 0
verb bring figure ru	-11 -7 18 -20 -14 -7 -13 -33 -14
verb bring figure ua	-62 71 -32 -14 -5 -6 -3 -15 -3
verb bring open	-1 -7 -20 -13 -8 -8 -7 -34 13
verb bring outside ua	-15 -38 -12 -2 -1 34 -2 -20 -1
verb bring part both	24 -18 28 -3 -4 -1 -1 -21 0
verb bring part ru	37 -11 -43 -27 -7 -7 -15 6 -7
verb bring part ua	32 -42 1 -19 -10 -25 -12 -39 -10
verb bring planned null	-14 -18 -2 -2 -6 -3 -2 9 15
verb bring planned ru	-16 25 -44 -2 -7 -9 -9 -2 -5
verb bring planned ua	60 -52 -2 -3 -3 -3 -2 -15 -17
verb bring recap null	19 -3 -1 -1 0 -2 -2 -13 -8
verb bring recap ru	22 -12 -10 -2 -2 -2 -8 -22 -2
verb bring recap ua	29 2 -12 -3 -3 -7 -3 -40 -14
verb come cumulative ru	12 -1 -41 -4 -3 -1 -2 19 -4
verb come cumulative ua	-7 -12 -9 -13 -5 -12 -5 10 -23
verb come done	-9 -20 5 -13 -8 -14 -9 -6 -6
verb come dropped both	-32 15 20 2 -10 -16 -19 7 -14
verb come dropped null	21 19 -40 -5 -6 -9 -5 -34 38
verb come figure both	23 -2 -25 -3 -3 -1 -2 -8 0
verb come figure ru	-10 -49 43 -8 -7 -3 -6 -14 -8
verb come figure ua	26 36 -66 -20 -7 -19 -8 -49 -20
verb come part ru	3 31 -33 -3 -3 -1 -8 -31 -4
verb come part ua	11 -41 17 -21 -6 -15 -6 -20 -7
verb come recap ru	1 -9 -31 -1 -2 -6 -5 18 -3
verb come recap ua	34 -31 -1 0 -1 -1 -1 -9 -1
verb get cumulative ru	-20 -8 -25 0 -1 0 -2 26 -6
verb get cumulative ua	8 -22 -12 0 -2 -1 -2 -1 -2
verb get done	-33 6 -7 -14 -7 3 -11 22 -7
verb get dropped null	-28 -51 27 -3 -4 23 -4 27 -7
verb get figure ru	-34 -56 63 -4 -6 -5 -7 -49 -3
verb get figure ua	-25 44 -37 -6 -4 -4 -3 -24 -3
verb get part ru	50 16 -58 0 -2 -1 -4 -4 0
verb get part ua	8 22 -23 -2 -1 -1 -1 -47 -1
verb give cumulative ua	27 1 -27 -4 -9 -30 -19 -1 -28
verb give done	-22 -22 -6 -10 -11 0 19 8 -2
verb give dropped both	-30 -55 19 -8 -5 9 15 -48 -2
verb give dropped null	-10 -38 9 -10 -17 11 -27 -50 20
verb give figure ru	20 -29 -14 -7 -8 -18 -30 36 -13
verb give figure ua	-2 -6 11 -8 -7 -40 -12 7 -7
verb give outside ru	-15 -8 -28 0 0 -17 27 -1 -1
verb give outside ua	-19 -26 -15 -3 -1 28 -31 -1 -3
verb give part ru	7 -80 4 -2 -2 -19 14 -1 -1
verb give part ua	14 -9 23 -7 -9 -35 -23 -41 -21
verb give recap ru	-11 22 -29 -4 -3 -8 -9 -13 -5
verb give recap ua	40 -28 -3 0 -2 -11 -2 -3 0
verb held_exchange cumulative null	-61 -1 -1 -3 -1 -1 0 65 -2
verb held_exchange done	-12 5 -27 -4 -11 -11 -19 -3 4
verb held_exchange dropped null	-2 17 -32 -8 -24 -38 -10 -61 20
verb held_exchange figure both	-9 -18 -8 19 0 -1 0 -15 0
verb held_exchange figure ru	-20 -127 84 -8 -4 -4 -3 -21 -9
verb held_exchange figure ua	-24 106 -86 -13 -2 -4 -2 -14 -3
verb held_exchange open	23 -17 -15 -5 -1 -2 -2 -19 -6
verb held_exchange part ru	16 -84 10 -3 -1 -1 -23 -2 -6
verb held_exchange part ua	-21 40 -30 -4 -2 13 -3 -17 -3
verb held_exchange planned ru	8 -23 -22 -3 -3 -4 -5 7 -6
verb held_exchange planned ua	11 -48 -15 -1 -1 -2 -1 18 -2
verb held_exchange recap ru	67 -32 -17 0 0 0 0 -32 -1
verb home cumulative both	-14 0 0 -15 0 0 0 16 0
verb home cumulative ru	-37 0 30 0 0 -1 -1 -3 -2
verb home cumulative ua	-10 -22 -1 -13 -2 -3 -3 19 -8
verb home done	22 -25 -47 14 -7 -9 -6 26 -7
verb home dropped null	21 -16 10 -18 -3 -4 -3 -40 -1
verb home figure both	-29 -22 -10 30 -1 0 -2 -9 0
verb home figure ru	21 4 -29 -6 -14 -5 -13 15 -13
verb home figure ua	-39 34 1 10 -6 -9 -5 -30 -4
verb home part ru	35 -15 -31 -5 -1 -1 -7 -6 -1
verb home part ua	16 -30 -29 -7 -4 -13 -3 35 -9
verb home recap ru	26 -20 -19 -2 -1 -1 -2 -31 -1
verb home recap ua	-4 -38 0 -1 -1 -2 -1 8 -1
verb list done	-1 -35 10 -30 29 34 -19 -23 -19
verb list figure ru	9 -105 88 -10 -9 -5 -11 -14 -38
verb list figure ua	-21 31 -96 -23 -33 -41 -13 8 -38
verb list part ru	38 23 -82 -5 -6 -17 -17 -8 -39
verb list part ua	28 -67 -49 -8 -17 54 -9 -49 -33
verb swap cumulative both	-35 0 -2 -28 -1 0 -1 42 0
verb swap done	-5 -2 -5 -9 -9 -5 -8 -21 -9
verb swap dropped null	8 -29 -23 14 -6 -3 -1 -41 -5
verb swap figure both	-23 -50 -19 39 -5 -2 -3 -17 0
verb swap figure ru	16 -70 56 -29 -3 -2 -4 -3 -2
verb swap figure ua	-40 81 -65 -25 -4 -3 -3 -9 -7
verb swap part ru	-25 -79 47 -11 -3 -4 -15 -8 -5
verb swap part ua	-40 58 -57 -2 -3 -7 -1 -1 -3
verb swap planned ua	-18 -35 0 -1 -1 -1 0 23 0
verb.bring own agent view ru	-9 39 -37 -4 -3 -2 -4 -17 -1
verb.bring own agent view ua	-67 -1 28 -27 -9 -10 -9 -5 -8
verb.bring own null view null	-10 -27 -21 59 -35 -22 -17 -2 -7
verb.bring own null view ru	29 -47 -8 -50 0 -26 17 -24 -31
verb.bring own null view ua	-22 6 -11 -23 -19 -9 -19 -6 -22
verb.bring own perspective view ru	13 -127 67 -30 -36 -19 -37 -15 -81
verb.bring own perspective view ua	-28 75 -71 -30 -11 -17 -15 -6 -15
verb.bring own ru view null	-58 -102 107 -42 -4 -3 -10 -28 -10
verb.bring own ru view ru	-13 -49 29 -10 -24 -10 -13 46 -41
verb.bring own ru view ua	5 -43 46 -6 -4 -3 -13 -27 -9
verb.bring own ua view null	-3 69 -106 -42 -7 -11 -5 -53 -7
verb.bring own ua view ru	-6 53 -71 -5 -6 -17 -12 -30 -12
verb.bring own ua view ua	10 -16 -39 -22 -10 -24 -7 27 -29
verb.come own null view null	-24 -12 -7 -29 -35 -13 -16 -2 1
verb.come own null view ru	-23 -42 7 11 -19 -17 -21 22 -8
verb.come own null view ua	40 -8 -67 -31 -20 -35 -21 -28 -32
verb.come own perspective view ru	-46 -75 65 -8 -5 -5 -13 24 -14
verb.come own perspective view ua	-77 91 -107 -14 -8 -11 -19 -17 -21
verb.come own ru view null	16 -42 6 -2 -3 -1 -12 -20 -4
verb.come own ru view ru	-23 -28 26 -2 -2 -2 -4 28 -12
verb.come own ru view ua	-41 -45 47 -1 -5 -5 12 -8 -26
verb.come own ua view null	-55 57 -41 -12 -15 -15 -11 -35 -23
verb.come own ua view ru	-49 57 -31 -3 -6 -17 -8 -13 -16
verb.come own ua view ua	11 17 -44 -13 -10 -15 -7 -27 -12
verb.future own null view null	42 -16 -9 -5 -3 -2 -1 -7 -1
verb.future own null view ru	38 -21 -13 -13 -10 -25 -19 -27 -19
verb.future own null view ua	21 21 -32 -3 -3 -6 -4 -35 -21
verb.future own ru view ru	-50 -12 59 -1 -1 -1 -2 0 -3
verb.future own ua view ua	3 9 -2 -1 -2 -1 -2 -21 -5
verb.get own agent view ru	-13 13 -9 -7 -5 -6 -8 -35 -6
verb.get own agent view ua	-28 -7 5 -5 -4 -7 -11 2 -3
verb.get own null view null	-27 -24 28 -21 -22 -8 -11 -29 -9
verb.get own null view ru	32 -3 -48 -26 -27 -39 -3 16 -44
verb.get own null view ua	10 -26 5 -25 -21 5 -14 -15 -26
verb.get own perspective view ru	-41 -64 46 -2 -3 -2 -10 18 -3
verb.get own perspective view ua	6 24 -27 0 0 0 0 -1 0
verb.get own ru view null	-17 -4 43 0 -1 -1 -1 -34 -1
verb.get own ru view ru	-37 -17 1 0 -2 -1 -1 17 -1
verb.get own ru view ua	50 -12 -5 -1 -3 -3 -8 -27 -5
verb.get own ua view null	-11 23 -18 -3 -1 -1 -1 -29 -3
verb.get own ua view ru	29 -15 -17 -3 -2 -28 -4 -24 -9
verb.get own ua view ua	-27 28 -23 -1 -3 -4 -3 -9 -3
verb.give own null view null	26 38 -57 -29 -24 -41 -22 -33 -25
verb.give own null view ru	-15 35 -75 -21 -22 22 -67 -18 -20
verb.give own null view ua	4 -89 45 -29 -28 9 1 -6 -34
verb.give own opposite view ua	-21 -38 39 -5 -1 -1 -4 -13 -3
verb.give own perspective view ru	-52 -48 31 -1 -2 -27 35 -17 -7
verb.give own perspective view ua	59 23 -91 -3 -7 -4 -24 -14 -6
verb.give own ru view null	-9 -59 24 -5 -17 -32 12 -31 -31
verb.give own ru view ru	-49 -45 31 -11 -6 -22 -18 5 -29
verb.give own ru view ua	-89 -60 101 -4 -4 -28 34 -51 -10
verb.give own ua view null	-23 9 -63 -16 -11 18 -8 -4 -4
verb.give own ua view ru	-42 34 -45 -6 -5 8 -15 -25 -9
verb.give own ua view ua	15 15 -22 -1 -2 -8 -4 40 -3
verb.held_exchange own null view null	-2 -14 3 16 -30 -27 -20 -45 27
verb.held_exchange own null view ru	-53 3 -4 -31 -22 -26 -24 20 -39
verb.held_exchange own null view ua	10 -4 -15 -33 -21 -13 -20 -19 -30
verb.held_exchange own perspective view ru	-29 -61 47 -1 -2 -4 -5 -3 -9
verb.held_exchange own perspective view ua	21 44 -78 -4 -2 -5 -8 -33 -1
verb.held_exchange own ru view null	24 -27 -39 -30 -3 -25 13 -13 -34
verb.held_exchange own ru view ru	4 -13 1 -10 -2 -2 -5 -20 -1
verb.held_exchange own ru view ua	-16 -31 58 -1 -1 -3 -4 -18 -14
verb.held_exchange own ua view null	-5 12 -36 -23 -2 28 -21 -15 -12
verb.held_exchange own ua view ru	-22 53 -37 -3 -4 -9 -6 -51 -10
verb.held_exchange own ua view ua	2 2 -25 -8 -3 9 -13 -37 -4
verb.home own null view null	31 -32 -21 -3 -5 -5 -3 30 -2
verb.home own null view ru	35 -72 17 46 -27 -19 -23 -72 -34
verb.home own null view ua	-32 37 -22 -3 -14 -11 -13 -4 -20
verb.home own perspective view ru	2 -96 58 -21 -8 -6 -18 22 -18
verb.home own perspective view ua	24 54 -82 -26 -15 -29 -17 -59 -18
verb.home own ru view null	-51 -25 40 -9 -5 -6 -8 -16 -1
verb.home own ru view ru	32 -40 -28 -7 -9 -7 -11 27 -25
verb.home own ru view ua	-44 -38 58 -1 -1 -2 -8 -25 -4
verb.home own ua view null	-36 71 -37 -22 -1 -1 -2 -24 0
verb.home own ua view ru	-46 74 -38 -20 -2 -5 -5 -13 -1
verb.home own ua view ua	1 8 -9 -19 -10 -17 -7 10 -21
verb.managed own null view null	-28 13 -39 14 -29 -22 -17 -16 -29
verb.managed own null view ru	60 -31 -13 -5 -5 -3 -3 -40 -5
verb.managed own null view ua	-8 -16 -2 -6 -4 -2 -3 14 -13
verb.managed own ru view null	-41 -23 36 -21 -1 -1 -5 -19 -2
verb.managed own ua view null	-10 34 -9 -17 -1 -1 0 -2 0
verb.noun own null view null	-29 -37 -21 -9 -34 -17 -12 46 -19
verb.noun own null view ru	18 -7 -70 -10 -7 -5 -11 -38 16
verb.noun own null view ua	3 16 -27 -17 -12 -28 -14 -51 -47
verb.noun own perspective view ua	-10 40 -3 -22 0 0 -1 -18 -1
verb.noun own ru view null	-5 -35 69 -33 -2 -1 -3 -28 -4
verb.noun own ru view ru	-28 -2 -38 0 -1 0 -1 -3 32
verb.noun own ua view null	-40 77 -41 -38 -1 -2 -2 -43 -4
verb.noun own ua view ua	42 -78 -2 -2 -4 -18 -7 44 -24
verb.other own null view null	63 -31 -40 -6 -5 -3 -4 -4 -3
verb.other own null view ru	34 -8 -4 -7 -4 -4 -5 -50 -6
verb.other own null view ua	6 9 -40 -6 -5 -7 -5 -7 -9
verb.other own opposite view ua	27 -1 -17 0 -1 -2 -1 -1 -6
verb.other own ru view ru	30 -1 -22 0 -1 0 -1 -22 -2
verb.other own ru view ua	42 -7 -28 0 -1 -2 -3 -8 -12
verb.other own ua view ru	68 -51 -1 -2 -1 -5 -1 -14 -4
verb.other own ua view ua	22 -16 -2 -1 -1 -1 -1 -9 -1
verb.swap own null view null	-17 -17 -17 5 14 -7 -9 21 -6
verb.swap own null view ru	58 8 -42 -60 -14 -20 -18 -48 -14
verb.swap own null view ua	1 -6 7 21 -24 -21 -25 9 -25
verb.swap own ru view null	11 -16 -1 -30 -9 -10 -24 -11 -22
verb.swap own ru view ua	-42 -32 52 -18 -5 -10 -11 -18 -18
verb.swap own ua view null	14 25 -17 -28 -1 -10 -1 -2 -1
verb.swap own ua view ua	19 -5 -31 -4 -7 -7 -5 -37 -20
verb.will own null view null	51 -31 -7 -20 -13 -4 -3 -15 -26
verb.will own null view ru	18 24 -50 -9 -19 -11 -14 -24 -101
verb.will own null view ua	20 -66 -30 -10 -12 -18 -16 -50 24
verb.will own perspective view ua	27 -5 0 -1 -1 0 -2 6 -41
verdict announcement	198 -232 -142 -17 -17 -16 -13 -99 59
verdict follow_up	179 -248 -132 -17 -17 -17 -12 47 -40
verdict irrelevant	281 -109 -87 -8 -4 -6 -4 -75 -67
verdict report	-159 118 78 -9 -18 -14 -20 -67 -56
verdict statement	-83 -264 -162 -47 -34 -35 -27 160 138
view null	-36 -6 -11 26 1 -13 -17 -2 -24
view null guessed	11 -17 -16 -44 -3 -31 -23 -1 -17
view ru	41 -19 -24 -19 -20 -23 -17 -24 0
view ru guessed	-32 -20 35 -17 -31 -7 -18 -22 -44
view ua	4 7 -11 -24 -20 -11 -16 6 -13
view ua guessed	-49 -8 -2 21 10 -38 -28 4 -31
whole	-9 28 -13 -19 -15 -18 -7 -30 -36
word after 1: 	-16 31 -28 -4 -6 -10 -3 -25 -19
word after 1: !	-40 21 8 -43 -44 -45 -34 12 -63
word after 1: "	-9 -35 -49 -29 -26 -1 -25 36 -28
word after 1: (	-41 25 -25 -29 -14 -20 -10 14 33
word after 1: )	42 -21 -30 -7 -4 -5 -6 -20 -12
word after 1: +	12 -29 29 -3 -1 -2 -1 -12 -1
word after 1: ,	-5 -3 -20 -7 -19 -25 -14 -10 1
word after 1: -	-23 -1 3 25 -10 -10 -9 -57 -18
word after 1: .	-41 17 10 -24 -14 -8 -23 -6 -20
word after 1: /	112 -33 -20 -9 -29 -4 -4 -77 -57
word after 1: :	-8 29 14 -19 -17 -1 -11 -84 -24
word after 1: ;	-28 25 -13 -18 -22 -54 -22 8 -10
word after 1: ?	9 -66 28 -11 -26 -7 -8 -24 -41
word after 1: after	-13 22 -2 -2 -3 0 -1 -3 -1
word after 1: agreem	9 -4 0 0 0 0 0 -5 0
word after 1: among	-32 15 28 -3 -9 -1 -7 -22 -9
word after 1: and	26 15 -31 -28 -10 8 -17 -40 -30
word after 1: apiece	-60 33 -10 -26 -7 -6 -14 -39 -4
word after 1: are	8 -8 -33 22 -19 2 -20 -59 7
word after 1: as	-8 10 4 0 0 0 0 -7 0
word after 1: at	-36 0 -1 -1 0 0 0 -24 36
word after 1: back	-48 5 28 -17 -10 -5 -6 -16 -4
word after 1: betwee	-25 -31 -15 35 -1 -1 -1 17 -1
word after 1: brough	-15 -59 -19 -4 -1 -2 0 61 -1
word after 1: by	-37 -9 40 -60 -12 -18 -12 -32 -24
word after 1: came	-25 -29 25 -7 -7 15 -6 14 -7
word after 1: captur	-37 42 29 -1 -2 -1 -1 -22 -2
word after 1: code	32 -1 0 0 -1 -1 0 -29 -21
word after 1: crosse	-1 23 -14 0 0 -5 -3 0 -1
word after 1: each	-29 0 11 -43 -15 -6 -9 -36 -5
word after 1: exchan	11 -18 -5 -25 -2 -2 -2 -3 -12
word after 1: for	50 -13 3 -14 -11 -2 -3 -49 -4
word after 1: freed	54 -48 1 28 -2 -2 -4 -33 -2
word after 1: from	-24 -14 9 -75 -55 -22 -17 41 -26
word after 1: go	-22 6 24 5 0 -2 -7 -16 -1
word after 1: going	-28 6 13 -14 -10 -1 -5 -5 0
word after 1: got	61 -65 -19 -15 -11 -5 -5 -14 -6
word after 1: greek	17 -7 -4 0 0 -1 0 -2 -3
word after 1: had	38 -24 -12 -6 -7 -11 -12 -37 -17
word after 1: has	15 -3 -2 -6 0 0 0 -2 -2
word after 1: have	-27 -5 -29 -18 -14 -15 -11 49 -29
word after 1: home	28 -13 -15 -7 -3 -5 -2 -37 -12
word after 1: in	1 -27 3 14 -24 -7 -19 -35 7
word after 1: is	66 -60 -8 -1 -3 -4 -4 -26 -10
word after 1: laid	29 -11 -5 0 -1 -3 0 0 -13
word after 1: left	-34 -3 20 -28 -42 -6 -12 -38 -2
word after 1: more	18 7 -12 -1 -1 -1 -1 -6 -11
word after 1: number	-17 36 -5 -15 -14 -11 -7 -25 -27
word after 1: of	16 0 32 -26 -13 -16 -11 -25 -17
word after 1: offici	53 -39 -39 -7 -8 -1 -4 -35 -24
word after 1: on	34 1 -21 -49 -37 -12 -17 1 -8
word after 1: out	-19 24 -25 -12 -2 0 -3 -7 0
word after 1: over	62 -51 -24 -4 -2 -1 -4 -72 -1
word after 1: patien	44 -1 0 -35 -1 0 0 -25 0
word after 1: per	39 -31 -3 -5 0 0 0 -1 0
word after 1: receiv	22 -13 -5 0 -1 -1 0 -1 0
word after 1: releas	54 -31 -60 5 -4 -2 -5 -32 -4
word after 1: return	-66 30 -27 3 -9 -11 -9 -50 -5
word after 1: russia	-25 -17 29 -6 -2 -1 -9 -15 14
word after 1: since	-29 -15 -5 0 -1 0 -1 24 -2
word after 1: surren	30 -20 0 0 0 -2 -1 -9 -1
word after 1: taken	-45 50 -17 -2 0 0 0 0 -3
word after 1: the	-12 -12 -29 -45 -1 -1 -3 23 -2
word after 1: to	33 18 -53 -34 -8 -3 -15 7 -16
word after 1: today	-91 43 -17 -32 -7 -9 -8 -61 -8
word after 1: ukrain	-46 37 -20 -26 -7 -4 -5 5 -5
word after 1: was	24 4 -41 -4 -3 -1 -2 -1 -1
word after 1: went	-2 8 -42 -63 59 -17 12 -31 -4
word after 1: were	-31 3 5 12 -15 -1 -22 -72 -14
word after 1: who	9 -6 15 -8 -3 -18 -4 -25 -13
word after 1: whose	-9 16 -8 -15 -2 -1 -2 -2 -2
word after 1: will	20 -10 0 -2 -1 -1 -1 -3 -3
word after 1: with	-26 36 48 -22 -4 -6 -6 -6 -1
word after 1: would	12 0 -4 -1 -1 0 -1 -3 -2
word after 1: wounde	37 -17 -32 -1 0 -2 -3 -2 0
word after 1: або	27 -8 -3 0 -1 -2 -3 -3 -8
word after 1: автомо	55 -26 -39 -1 -2 -2 -1 0 -6
word after 1: азерба	20 -16 -3 0 0 0 0 0 0
word after 1: без	14 34 -45 -5 -3 -13 -4 -4 -12
word after 1: беспил	51 -7 -24 -2 -3 -1 -1 -20 -3
word after 1: бойови	49 -3 0 0 -1 0 0 -47 0
word after 1: борони	45 -31 -2 0 -1 -8 0 -4 -9
word after 1: братів	96 -112 -43 -18 -10 -10 -6 -34 -5
word after 1: бригад	43 -25 -1 0 0 -14 -1 0 -18
word after 1: були	26 -8 -4 -1 -1 -4 -1 -1 -7
word after 1: в	-11 9 -4 -10 -14 -30 22 -50 9
word after 1: вважаю	-57 -3 0 0 0 -1 -1 -29 57
word after 1: вдалос	1 8 -15 -3 -4 -4 -4 12 -4
word after 1: вдома	-76 16 -28 -11 -5 -6 -5 10 -4
word after 1: вернул	-53 -16 46 10 -16 -5 -8 -19 -5
word after 1: вже	12 -2 -2 -2 -1 -1 -1 -45 -3
word after 1: визвол	-2 12 -4 0 0 -1 0 -1 -2
word after 1: вийшли	24 25 -38 -7 -2 -5 -3 -30 -5
word after 1: вирвал	-17 18 -22 -2 -1 -2 -1 17 -3
word after 1: вирван	-14 19 -3 -1 -1 -2 -1 -17 -11
word after 1: военно	7 14 -13 -29 -17 -9 -7 -6 -6
word after 1: военны	-8 32 -25 -2 -2 0 0 -15 0
word after 1: возвра	-29 31 5 -11 -4 -2 -4 -14 -4
word after 1: возз'є	6 3 -2 -5 -1 -1 0 -2 -1
word after 1: вооруж	-6 24 2 -2 -3 -11 -6 -10 -7
word after 1: воссое	-54 66 -9 -11 -2 -1 -2 -4 -5
word after 1: вс	11 -11 0 -1 -13 -2 -2 -19 -3
word after 1: всу	52 -7 -50 -7 -6 12 -10 -27 -31
word after 1: від	11 -30 -4 -8 -11 -14 -15 19 -20
word after 1: відбув	-7 -7 10 -1 0 0 -1 -2 -1
word after 1: віддал	29 -54 13 -18 -4 -29 -6 -2 -8
word after 1: військ	-5 -29 21 -2 -4 -16 -3 -16 -7
word after 1: гектар	6 -1 -1 -1 0 0 0 -3 -1
word after 1: держав	62 -45 -17 -1 -2 -2 -2 -48 -17
word after 1: десятк	18 -2 -2 0 -1 0 0 0 -13
word after 1: для	37 -33 -36 -2 -12 -3 -3 -12 -5
word after 1: днр	23 -2 -18 -1 -2 -1 0 -7 -3
word after 1: до	79 -70 -52 -3 -3 -14 -6 -16 -16
word after 1: додому	11 0 -15 -2 -1 -1 -2 -14 0
word after 1: докуме	29 -12 -3 0 -1 0 -1 -3 -12
word after 1: дома	-67 -61 89 -34 -7 -5 -10 -7 -16
word after 1: домов	18 -4 -10 -1 -1 -1 0 -1 -1
word after 1: домой	39 -63 -29 -4 -1 0 -1 -10 -1
word after 1: доправ	41 -38 -9 -1 -1 -1 -1 -5 -1
word after 1: достав	17 1 -14 -1 0 0 -1 -1 0
word after 1: дочека	-19 21 -3 -1 0 -1 0 0 -1
word after 1: единиц	45 -2 -12 -1 -6 -2 -2 -30 -43
word after 1: женевс	59 -54 -29 -3 -2 -16 -4 -3 -1
word after 1: з	26 -40 0 -8 -25 -26 -15 -83 -31
word after 1: за	11 13 -86 -30 -27 -21 -18 19 -33
word after 1: забрал	-22 22 11 -17 -4 -9 -6 -7 -3
word after 1: заверш	8 0 -2 -10 -4 -2 -2 -20 -1
word after 1: загибл	-17 4 -28 -11 -9 -19 -16 5 -7
word after 1: залиши	14 36 -41 -4 -1 -2 0 -1 -4
word after 1: запрос	40 -6 -9 -1 -3 -1 -2 -13 -29
word after 1: засудж	29 -23 -9 -1 -1 -5 -1 -5 -2
word after 1: захисн	28 -11 -5 -1 -2 0 -1 -35 0
word after 1: збройн	61 -54 -54 -12 -7 -21 -7 -32 -15
word after 1: звільн	-41 75 -21 -8 -4 -16 -7 -62 -2
word after 1: знову	-82 -33 -55 -48 -13 -14 -10 60 -10
word after 1: зсу	46 -41 -11 -3 -10 -24 -11 -27 -32
word after 1: зустрі	-19 43 -20 -5 -9 -9 -8 -84 -32
word after 1: зі	60 -54 -3 0 -1 -1 -1 -2 -2
word after 1: и	-1 -19 1 -36 -16 -31 -14 27 -20
word after 1: из	50 -41 -19 -28 -13 -12 -19 22 -44
word after 1: й	52 -45 -26 -1 -2 -2 -1 -1 -6
word after 1: к	-34 -9 36 -22 -18 -15 -18 -50 -51
word after 1: кв	41 -26 -5 -1 0 0 0 -10 0
word after 1: киев	-70 47 44 -1 -1 -5 -4 -3 -4
word after 1: колоні	5 -1 0 0 0 -1 -1 -1 0
word after 1: консул	19 0 0 0 0 -1 0 -16 -2
word after 1: коорди	-43 13 7 -2 -9 -12 -10 -37 -19
word after 1: курсан	8 -1 0 0 0 -5 0 0 0
word after 1: курско	0 -20 -6 -5 -7 -8 -12 25 -7
word after 1: курськ	-27 -9 35 -1 -1 -1 -4 -7 -9
word after 1: курщин	-49 -13 58 0 0 -4 -3 -2 -5
word after 1: мариуп	46 -59 -28 -1 -3 -4 -2 -15 -3
word after 1: маріуп	28 -12 -52 -7 -4 -23 -6 -13 -26
word after 1: мають	53 -44 -41 0 -4 -4 -2 -5 -4
word after 1: ми	43 -14 -40 -16 -8 -14 -17 -16 -23
word after 1: мільяр	11 -8 0 0 -1 0 0 -2 0
word after 1: на	17 11 -17 21 -29 -18 -15 -17 -48
word after 1: нарешт	58 -56 -17 -3 -9 -3 -3 -30 -8
word after 1: нацгва	41 -48 -17 -4 -5 -22 -5 -13 -18
word after 1: наших	-68 26 9 -3 -11 -2 -13 -7 -9
word after 1: не	52 -38 -16 -1 -2 -2 -2 -25 -24
word after 1: незако	38 -15 -11 0 -1 -3 -1 -56 -5
word after 1: о	9 -3 -2 0 -1 -1 0 0 -2
word after 1: обміня	31 -4 -47 -1 -2 -2 -1 -12 -5
word after 1: оборон	-7 31 -61 -10 -8 -4 -4 -30 -4
word after 1: окупан	-5 14 -14 0 0 -4 0 0 0
word after 1: освобо	-7 -44 53 -12 -1 -1 -4 17 -16
word after 1: остают	-4 -30 -51 -1 -2 -4 -7 -16 31
word after 1: остров	25 -13 -9 0 0 -2 -1 0 -1
word after 1: осужде	33 -5 -25 0 0 -2 -1 0 0
word after 1: от	59 -9 -63 -2 -7 -4 -3 -9 -25
word after 1: отдали	13 -10 -30 -1 -2 23 -17 -1 -12
word after 1: отправ	18 -38 29 -8 -7 -30 -14 -4 -24
word after 1: отпуще	-6 58 -55 -1 -1 -1 -6 -2 -4
word after 1: отрима	-39 25 30 -3 -3 -18 -5 -4 -8
word after 1: переда	48 -27 -28 -11 -24 -34 -13 -22 33
word after 1: перетн	-46 44 -25 -14 -1 -1 -2 -12 0
word after 1: плакал	29 -50 13 -4 -4 -11 -5 -44 -7
word after 1: пленны	1 -13 -15 -2 -2 -1 -3 23 -24
word after 1: плюс	-24 -45 48 -1 -1 -1 0 -10 -1
word after 1: поверн	-67 28 -63 -18 -9 50 -11 36 -14
word after 1: поверт	19 15 -57 18 -14 -68 -23 -80 -66
word after 1: погибш	-3 38 -20 -9 -16 -22 -10 12 -40
word after 1: под	11 16 -27 -2 -3 -2 -2 -2 -15
word after 1: покину	-23 -1 33 -6 -4 -2 -6 -36 -9
word after 1: полегл	-5 27 -12 -2 -2 -2 -1 -13 -2
word after 1: полку	-33 44 -21 -6 -2 -9 -2 -5 -19
word after 1: полоне	28 -36 -18 -5 -3 -4 -2 -6 -2
word after 1: получи	31 -13 5 -25 -9 -10 -4 -5 -5
word after 1: поране	-48 3 -23 -2 -3 14 25 13 -7
word after 1: поспіл	31 -23 -3 -1 -1 -1 -1 -3 -1
word after 1: праців	-57 -1 0 0 0 -1 0 0 58
word after 1: предст	37 -36 -7 -1 -2 -2 -1 -4 -2
word after 1: пригра	-79 -44 -1 -11 -8 -1 -9 42 -33
word after 1: приеха	-4 -57 57 -2 -1 -1 -2 0 -3
word after 1: провел	23 -22 0 0 0 0 0 -2 -1
word after 1: пройшл	15 -14 0 0 0 0 0 -1 0
word after 1: просят	10 -4 -3 0 -1 -1 0 0 -2
word after 1: против	-59 11 6 -28 -53 -10 -5 38 -15
word after 1: проход	21 -1 -14 -1 -2 -1 -2 0 -2
word after 1: прошли	6 0 0 0 0 0 0 -1 -4
word after 1: психол	18 -11 -4 0 -1 0 -1 0 -1
word after 1: пункті	43 -1 0 0 0 0 -1 -41 0
word after 1: разом	-24 28 -5 -4 -1 -4 -1 -24 -2
word after 1: ранены	40 -4 -27 -1 -1 -4 -5 -1 -1
word after 1: репатр	-15 -32 14 0 -1 -1 -1 35 -1
word after 1: россии	-22 -6 40 -7 -2 -1 -1 -25 -1
word after 1: россий	14 -16 20 -3 -7 -2 -5 -38 -24
word after 1: россия	-29 -4 35 -1 -2 0 0 -4 -1
word after 1: російс	-9 18 -20 -11 -13 -19 -12 -23 -20
word after 1: росія	-17 -20 -23 -3 -8 9 -5 -43 47
word after 1: рф	5 -62 34 -7 -2 -2 -3 34 -3
word after 1: с	-19 18 -41 -22 -32 -19 -21 37 -45
word after 1: своих	-22 13 -7 -18 -2 -1 -2 -3 0
word after 1: сдалис	8 -1 -7 0 0 0 0 0 0
word after 1: сегодн	57 -85 -23 32 -17 -14 -14 -18 -28
word after 1: серед	8 4 -7 0 -1 -1 0 -57 0
word after 1: служат	33 -28 -22 -1 -2 -2 -3 -6 -7
word after 1: служил	87 -81 -62 -9 -8 -14 -6 -20 -27
word after 1: снаряд	24 -5 -16 0 -1 -1 0 0 -2
word after 1: соглас	11 -3 -5 -1 -1 0 0 -1 -1
word after 1: солдат	-27 50 -14 -2 -4 -5 -1 -13 -10
word after 1: сопров	14 -1 -5 0 0 -1 -1 0 -6
word after 1: состоя	-28 -14 14 -2 0 -2 -1 -2 0
word after 1: станци	5 0 -4 0 0 0 0 0 -1
word after 1: сторон	35 0 -121 -13 -45 -20 -24 -95 -22
word after 1: суджан	-45 -15 14 -4 -4 -4 -8 -11 15
word after 1: сьогод	-83 104 -6 -33 -8 -11 -8 -49 -7
word after 1: та	60 15 -60 -5 -5 -19 -7 -37 -20
word after 1: таких	31 -26 -4 -1 -4 -10 -1 -6 -7
word after 1: теробо	6 -3 -12 0 -1 -8 -1 -5 -2
word after 1: тиші	50 -44 -6 -1 -4 -2 -1 -1 -2
word after 1: тому	53 -24 -10 -1 -2 -1 -1 -26 -3
word after 1: тримал	13 -4 -1 0 0 -4 0 -1 -3
word after 1: тяжело	-33 -35 -16 -7 -6 34 -18 -9 -15
word after 1: у	6 16 -38 -4 -9 -3 -5 -19 5
word after 1: удержи	-8 -13 -15 0 -1 -2 -2 -4 13
word after 1: удома	-88 94 -32 -33 -6 -7 -6 -29 -2
word after 1: уехали	-32 40 -16 -2 -1 -22 -1 -4 -2
word after 1: уже	-2 30 -30 -9 -5 -9 -5 -14 -24
word after 1: украин	-106 71 -27 -8 -15 -34 24 -27 -9
word after 1: україн	-4 -5 -6 -13 -9 -21 -12 6 -13
word after 1: управл	22 -3 -18 -1 0 -1 0 -4 -1
word after 1: урожен	12 -9 -1 0 0 0 0 -1 -2
word after 1: утриму	-76 -8 0 0 -1 0 -1 -39 56
word after 1: хоть	7 0 -3 -1 0 0 -1 0 -1
word after 1: це	65 -70 -27 -1 -4 -29 -8 -11 -32
word after 1: чекают	22 -20 -4 -1 -3 -11 -2 -23 -8
word after 1: челове	60 -20 -56 -4 -1 -7 -4 -29 -13
word after 1: членов	6 0 -1 0 -1 0 0 0 -4
word after 1: ще	24 -17 0 0 -1 -1 -1 -16 -2
word after 1: і	-21 -11 -36 -23 -15 -24 -14 32 -7
word after 1: із	-13 39 -91 -12 -19 -24 -13 -9 -28
word after 1: їдуть	-34 51 -48 -24 -3 -3 -3 -24 -1
word after 1: їхніх	-10 -78 73 -12 -3 -4 -2 -4 -2
word after 1: الي	-55 22 35 -7 -4 -2 -4 -21 -4
word after 1: اوكران	-42 29 -43 -15 -2 18 -11 -20 11
word after 1: بين	18 -17 -19 -8 0 -2 -1 9 -1
word after 1: دولار	16 -15 -3 -4 -3 -1 -2 -18 -1
word after 1: روسيا	-11 -22 54 -5 -2 -1 -13 -2 -6
word after 1: عادوا	-28 27 -16 -19 -1 -1 -1 -1 -1
word after 1: في	-25 47 -43 -1 -1 -1 -3 -3 0
word after 1: لكل	-39 4 11 -52 -6 -18 -18 -4 -5
word after 1: مع	29 -33 -4 -8 -1 -1 -1 -4 0
word after 1: من	25 -18 9 -13 -16 -15 -18 -14 -20
word after 1: منذ	-14 -9 -6 -26 -2 -2 -1 17 0
word after 1: و	-12 -7 9 -6 -4 -2 -4 -19 -1
word after 1: –	19 -21 -48 -8 -7 -37 -19 -6 -2
word after 1: ₴	17 -1 0 0 0 0 0 -15 -1
word after 2: 	-22 39 -33 -7 -7 -11 -4 -33 -19
word after 2: !	32 -46 54 -11 -6 -9 -10 -58 -19
word after 2: "	37 -53 4 -12 -17 -25 -11 37 -39
word after 2: (	67 -60 -13 0 0 -2 0 -4 0
word after 2: )	-19 42 -14 -2 -12 -1 -3 -52 0
word after 2: +	15 3 -1 0 0 -1 0 -9 -8
word after 2: ,	-2 -11 -9 -13 7 16 4 -52 -11
word after 2: .	15 -24 0 -2 -15 -24 -15 -5 -25
word after 2: :	-8 -6 -33 -47 -34 -69 -22 35 -56
word after 2: ;	24 -37 -19 -17 -9 -22 -7 32 -17
word after 2: a	45 -56 50 -34 -5 -1 -2 -28 -28
word after 2: about	7 -1 0 0 0 0 0 0 -6
word after 2: agreed	34 -4 0 0 0 -1 0 -34 0
word after 2: all	-27 4 2 11 -4 23 -2 0 -5
word after 2: alread	9 17 -29 -5 -8 -12 -5 -6 -14
word after 2: among	49 10 -22 -23 -8 -5 -8 -5 -15
word after 2: and	56 -3 -20 -44 -5 -4 -4 -32 -14
word after 2: at	11 12 -4 -2 -6 -1 -1 -4 -8
word after 2: back	-16 -7 19 -22 -6 16 -6 58 -13
word after 2: be	21 -16 -1 -3 -1 -1 -1 -14 -6
word after 2: been	33 -22 -33 26 -13 -15 -13 -21 -26
word after 2: both	-19 30 -15 -24 -7 -1 -3 28 -8
word after 2: brough	-76 -27 42 -3 -2 19 -8 59 -2
word after 2: by	2 17 -41 -33 -13 -9 -14 4 5
word after 2: cathol	17 -7 -4 0 0 -1 0 -2 -3
word after 2: civili	-56 73 -43 -8 -5 -3 -3 -29 -12
word after 2: code	11 12 -15 -1 -2 -3 -1 -30 -8
word after 2: come	-28 -14 18 -16 -7 -11 -7 5 -23
word after 2: coming	-20 27 -16 -7 -1 -1 -1 -7 -1
word after 2: down	29 -11 -5 0 -1 -3 0 0 -13
word after 2: drones	56 -3 -1 -1 -8 -2 -2 -62 -29
word after 2: each	-79 19 23 -69 36 -23 -20 -18 -21
word after 2: either	49 -22 18 -35 -12 -13 -12 -90 -3
word after 2: exchan	19 -1 -51 21 -7 -19 -17 -30 -4
word after 2: fallen	-47 14 -3 -1 -1 0 0 27 0
word after 2: five	20 -7 -15 -1 0 -14 -1 -1 -5
word after 2: for	-35 6 10 -28 -41 -6 -12 -38 -2
word after 2: free	-33 -37 -11 43 -3 -2 -3 -17 -1
word after 2: freed	-19 9 9 -55 -4 -5 -8 6 -1
word after 2: from	23 10 -41 -6 -5 -13 -5 -15 -36
word after 2: had	14 -23 20 -1 -1 -1 -6 -10 -1
word after 2: handed	-22 26 -23 -16 -12 -1 -11 -5 -9
word after 2: has	9 -4 0 0 0 0 0 -5 0
word after 2: have	-22 -17 33 -26 -15 -11 -10 -51 -16
word after 2: held	19 -34 -1 -2 -2 -1 -2 -7 38
word after 2: home	-17 -8 -4 -16 -23 -14 -16 -15 -9
word after 2: in	24 -34 14 -8 -15 -14 -16 -12 -5
word after 2: israel	8 -2 -4 -1 0 0 0 0 0
word after 2: its	-1 -18 9 -4 -2 -1 -1 -16 0
word after 2: killed	33 -12 -19 -1 0 0 0 0 -2
word after 2: kursk	-45 -30 28 -20 -12 -9 -7 -20 3
word after 2: kyiv	-46 -28 58 -15 -4 -4 -3 -17 -11
word after 2: last	10 -2 -5 0 0 0 0 0 -1
word after 2: listed	-16 -6 -2 -1 -1 0 0 -3 16
word after 2: moscow	-11 3 -6 -16 -8 -2 -16 -40 -8
word after 2: moved	33 -19 11 -1 -1 -4 -3 -17 -2
word after 2: now	-60 29 -15 -44 -6 -3 -2 34 -1
word after 2: number	1 17 -2 24 0 -20 -20 -45 -30
word after 2: of	-44 31 -21 20 -5 -1 -3 43 -27
word after 2: office	18 -8 -4 0 0 -2 0 0 -3
word after 2: on	22 -6 9 -37 -10 -9 -10 -40 -8
word after 2: one	-22 37 -39 -2 -2 0 -1 -12 -3
word after 2: ones	-33 -2 29 -1 -1 0 -7 -1 16
word after 2: our	40 -80 -48 -2 -4 -1 -4 -16 -4
word after 2: part	28 -25 -28 -16 -3 -1 -2 -6 -1
word after 2: prison	-6 -12 13 -2 -1 0 0 -1 -4
word after 2: reache	17 -7 0 -1 -1 0 -1 -18 0
word after 2: releas	-28 24 14 5 -7 -15 -5 -16 -2
word after 2: relief	21 -4 -1 -2 0 0 0 -18 0
word after 2: return	-74 8 25 -27 -5 -21 -6 1 -4
word after 2: russia	-16 -37 -12 18 -14 -5 -12 42 -2
word after 2: sergea	62 -60 -9 -2 -2 -3 0 -2 0
word after 2: servic	-30 28 -3 -1 0 0 0 6 -1
word after 2: seven	-6 -22 39 -1 0 0 0 -16 0
word after 2: side	39 -31 -3 -5 0 0 0 -1 0
word after 2: six	22 -36 33 0 0 0 -1 -5 -14
word after 2: some	-49 50 -3 0 0 -1 0 -4 0
word after 2: still	32 -50 -16 -8 -4 -11 -4 -14 -11
word after 2: taken	-24 35 -25 -4 -1 -4 -1 -7 -1
word after 2: talks	-28 32 -1 -1 0 0 0 -3 -1
word after 2: ten	35 8 -55 -18 -2 -4 -4 -17 -31
word after 2: that	-20 26 -35 0 -2 -2 0 -4 -47
word after 2: the	-49 26 -9 -34 -14 -21 18 -28 24
word after 2: their	33 -40 -33 22 -10 -2 -1 -8 -1
word after 2: them	8 -20 1 -36 -17 -18 -12 -40 -24
word after 2: those	25 -9 -17 0 0 0 0 0 0
word after 2: three	-8 -56 -36 -19 -3 -5 -8 48 -11
word after 2: thursd	22 -16 -20 -2 -2 -1 0 -1 -1
word after 2: to	-4 14 -29 0 -10 -8 -10 -37 -20
word after 2: today	27 14 -42 -45 -12 -5 -7 -25 -10
word after 2: total	-40 23 -11 1 -2 -1 -12 19 -1
word after 2: transf	-1 38 -32 -1 0 -6 -1 0 -1
word after 2: tuesda	-64 49 -27 11 -1 0 -1 0 -2
word after 2: two	1 17 -50 -4 -6 -8 -4 -82 -19
word after 2: ukrain	-18 -23 44 -36 -7 -4 -5 -7 10
word after 2: war	52 -30 -18 -1 -1 -1 0 -37 0
word after 2: was	37 -2 -31 -1 -1 0 0 -1 -3
word after 2: well	-8 10 4 0 0 0 0 -7 0
word after 2: were	-19 28 -23 -16 -2 -2 -1 -2 -14
word after 2: whom	59 -50 -37 -1 -2 -12 -1 -5 -2
word after 2: with	29 -27 -44 17 -2 -1 -5 -20 -9
word after 2: а	40 -55 -42 -14 -11 -8 -17 29 -11
word after 2: авиабо	17 -3 -12 0 0 0 0 0 -1
word after 2: азова	-24 34 -45 -5 -2 -12 -3 -5 0
word after 2: азовст	73 -64 -19 -5 -4 -25 -5 -35 -25
word after 2: азову	39 -5 -20 -6 -3 -16 -5 -33 -10
word after 2: бахмут	2 14 -8 -3 -3 -2 -1 -2 -15
word after 2: без	52 -48 -20 -1 -4 -23 -6 -16 -42
word after 2: бойцов	17 -37 16 -3 -3 -1 -3 15 -5
word after 2: был	10 0 -7 0 0 0 -2 0 0
word after 2: бійці	-4 8 -10 -1 -1 -1 -1 -2 0
word after 2: в	-11 -21 25 4 -22 -31 -25 -47 -13
word after 2: вдалос	35 -33 0 -6 -1 -1 -1 3 -9
word after 2: вдома	-27 56 -18 -6 -3 -5 -3 -51 -3
word after 2: вернув	45 -22 -19 -26 -2 -1 -1 -3 -4
word after 2: вернул	-56 -5 64 -4 -2 -3 -3 -16 -11
word after 2: вже	-33 41 -1 0 0 -1 0 -10 -2
word after 2: взамен	-10 -44 24 -8 -9 -11 -19 -9 -2
word after 2: визвол	71 -47 -33 -15 -6 -6 -7 14 -8
word after 2: викона	-34 -18 -2 -1 0 -1 -1 35 -1
word after 2: виїхат	29 -22 -1 -5 0 0 0 0 0
word after 2: включа	-68 40 -22 -4 -8 -2 -4 -8 -9
word after 2: вместе	43 5 -39 -1 -1 -2 -2 -1 -7
word after 2: вмс	29 -25 -7 -1 -2 -5 -1 -11 -11
word after 2: военно	-96 -6 46 37 -30 -16 -24 -31 -34
word after 2: военны	-22 38 -3 -4 -26 -8 -12 -28 -25
word after 2: возвра	-8 -45 31 -8 -3 -1 -4 -6 -7
word after 2: волі	-28 -11 -37 29 -2 -5 -3 -18 -1
word after 2: вони	2 -1 0 -3 -3 -3 -2 -14 -3
word after 2: вооруж	-1 23 -12 0 -1 -1 -1 -12 0
word after 2: восемь	9 -70 61 -21 -6 -2 -3 -15 -14
word after 2: все	3 24 -33 -7 -8 -11 -7 -8 -27
word after 2: всего	59 -44 -54 -34 -5 -10 -12 -38 -33
word after 2: всу	-26 8 12 -8 -10 -7 -9 -5 -12
word after 2: вывезе	-15 22 -12 0 0 -1 -1 -3 -3
word after 2: выполн	47 -26 -16 0 -1 -1 -2 -22 -2
word after 2: вышли	63 -64 -11 -20 -2 -2 -3 -12 -1
word after 2: від	-25 9 -21 -6 -12 -12 -8 20 -23
word after 2: відбув	32 -45 21 -4 -1 -1 -1 -13 -1
word after 2: військ	-92 35 11 -11 -16 -21 -18 -19 29
word after 2: вільні	-19 23 -28 -11 -2 -3 -1 -3 -11
word after 2: він	36 -32 -3 -1 -1 -1 0 -3 -1
word after 2: гражда	-50 -18 64 -6 -14 -6 -10 -11 -17
word after 2: два	6 -70 -36 -8 -8 -30 -11 31 -22
word after 2: двадця	-18 22 -15 -2 0 -1 -1 -3 0
word after 2: двое	33 34 -54 -4 -4 -15 -4 -11 -24
word after 2: двоих	23 27 -47 -4 -1 -1 -1 -3 0
word after 2: двох	-52 68 -58 -3 -3 -12 -5 -7 -2
word after 2: двоє	-13 33 -46 -4 -10 -10 -5 -46 -17
word after 2: двух	-61 17 -7 -24 -23 -5 -4 -9 -1
word after 2: день	49 -51 -28 -4 -12 -4 -4 -18 -8
word after 2: держсп	73 -66 -7 0 -1 -1 -1 -1 -4
word after 2: десяти	64 -50 -5 0 -2 -2 -1 -36 -15
word after 2: для	-9 -2 -18 -2 -3 -1 -1 22 -6
word after 2: до	34 -38 44 -18 -13 -10 -12 -48 -69
word after 2: добров	26 -23 -4 -1 0 -6 -2 -1 0
word after 2: довічн	29 -16 -4 0 0 -2 -1 -1 -6
word after 2: додому	-43 27 -73 7 -10 -17 -8 -8 -3
word after 2: дома	44 -1 -8 -28 -6 -8 -5 -34 -7
word after 2: домовл	70 -60 -12 -1 -1 -2 0 -29 -1
word after 2: домой	-61 -29 50 -29 -11 -3 -5 -28 -13
word after 2: донецк	4 -22 30 -5 -2 -5 -1 -2 -3
word after 2: донець	55 -34 -13 -1 -1 -1 -2 -23 -1
word after 2: достав	-27 31 -32 -5 -2 0 -1 -2 -1
word after 2: дпсу	60 -58 -1 -1 -1 -2 -1 -3 -3
word after 2: друг	-15 -9 12 -24 -10 -9 -2 -4 -4
word after 2: дружин	-27 30 -8 -1 -1 -1 -1 -4 -7
word after 2: есть	51 -34 -25 -2 -2 -2 -1 -10 -6
word after 2: еще	39 -33 14 -2 -6 23 -10 -12 -22
word after 2: женщин	47 -23 -47 -2 -1 0 -1 0 -2
word after 2: жителе	-35 -39 14 -3 -1 0 -6 -13 15
word after 2: жители	50 -63 34 -1 -4 -2 -10 -8 -16
word after 2: жінки	39 -36 -16 -1 -2 -2 -1 -2 -4
word after 2: жінок	48 -21 -27 -1 -1 -4 -1 -9 -13
word after 2: з	10 0 -58 -19 -16 -29 -20 19 -5
word after 2: за	-10 -16 15 -20 -9 -7 -16 -31 21
word after 2: забрал	-17 -29 33 -7 -1 0 -4 -9 -4
word after 2: заверш	6 -37 -15 -3 -3 -3 -3 14 -9
word after 2: завтра	21 -8 -10 -1 0 -1 -1 -1 -1
word after 2: запорі	24 3 -5 -3 -2 -6 -2 -21 -6
word after 2: засудж	34 -11 -12 0 -1 -3 -1 -1 -8
word after 2: захисн	-21 1 -20 -1 -2 -13 -2 65 -17
word after 2: защитн	-5 44 -62 -2 -2 -4 -1 34 -1
word after 2: збройн	43 -42 -4 -1 -1 0 0 -3 0
word after 2: звільн	34 3 -10 -14 -3 -3 -3 -52 -18
word after 2: зміїни	25 -13 -9 0 0 -2 -1 0 -1
word after 2: зникли	-46 17 -21 -6 -12 -18 -5 -32 40
word after 2: зокрем	-10 30 -18 -1 -2 -4 -4 -37 -12
word after 2: зсу	59 -51 -4 -3 -3 -3 -4 -23 -14
word after 2: зіткне	53 -5 0 0 -2 0 0 -49 0
word after 2: и	-13 39 -14 -12 -19 -19 -17 15 -36
word after 2: из	-8 19 -6 -15 -12 -4 -9 -48 3
word after 2: им	-40 35 -11 -19 -8 -1 -4 -16 -21
word after 2: их	2 -16 24 -12 -3 -2 -3 -11 -34
word after 2: й	28 -82 52 -1 -2 -15 -5 31 -9
word after 2: його	-54 57 -33 -1 -3 -3 -4 -7 -8
word after 2: к	-31 46 -14 -1 -2 -17 -2 -3 -4
word after 2: каждой	-9 -16 -13 -7 -37 -18 -20 32 -37
word after 2: киеву	-5 23 -20 -2 -1 -27 -1 -1 -1
word after 2: кого	19 -2 -13 -1 0 0 -3 0 -16
word after 2: кожног	-29 13 -5 -9 -32 -22 -7 -67 -33
word after 2: кожної	-14 -27 28 -7 -16 -15 -17 -57 -16
word after 2: конвен	59 -54 -29 -3 -2 -16 -4 -3 -1
word after 2: конца	11 -7 -1 0 0 0 0 -2 0
word after 2: кордон	-22 27 -4 0 -1 -2 0 -1 0
word after 2: которы	33 -35 2 -30 -9 -25 -14 -25 17
word after 2: курско	-60 -5 59 -1 -1 -2 -2 -6 -21
word after 2: лечени	17 -15 -19 -2 -3 -5 -3 -3 -11
word after 2: луганс	15 -7 -4 0 0 -2 0 -1 -1
word after 2: льотчи	-64 49 -13 -2 -5 -7 -3 0 -17
word after 2: майже	-1 33 -31 0 -2 -3 0 -2 -6
word after 2: маріуп	73 -47 -25 -1 -1 -7 -2 -11 -25
word after 2: медвед	29 -50 5 -14 -5 -22 -11 -16 -10
word after 2: медици	14 0 -6 0 -1 0 0 0 -6
word after 2: ми	-36 -11 21 -2 -1 -3 -4 -7 -1
word after 2: микола	25 -8 0 0 0 0 0 -15 -5
word after 2: минобо	27 -30 -23 -14 -1 -1 -1 24 -12
word after 2: мо	-11 -8 9 -1 -1 -1 0 -8 -2
word after 2: москва	14 30 -17 -6 -1 -2 -2 -39 -1
word after 2: мужчин	32 4 -31 0 0 -1 -1 -1 -1
word after 2: на	-61 68 4 -38 -20 -19 -22 -62 -7
word after 2: над	11 0 -5 0 0 0 0 0 -3
word after 2: наймол	67 -59 -6 -3 -3 -1 -1 -23 -5
word after 2: найста	119 -73 -34 -3 -4 -5 -2 -31 -19
word after 2: нам	-74 16 21 -21 -19 16 -27 -25 -17
word after 2: находи	-17 -16 39 -1 -1 -2 -2 -3 -3
word after 2: нацгва	-51 59 -40 -7 -7 -13 -5 -35 -15
word after 2: наши	13 46 -51 -33 -1 -1 0 0 -1
word after 2: наших	39 -75 34 -5 -4 -11 -3 -8 -21
word after 2: наші	-18 46 -47 -11 -1 0 -1 0 -1
word after 2: нгу	47 -47 -5 -2 -1 -5 -1 -6 -11
word after 2: не	-28 45 -30 -4 -8 -2 -3 -2 -29
word after 2: незако	-32 42 -31 -2 -1 -5 -1 -1 15
word after 2: них	28 -13 -31 -2 -14 -16 -10 -9 -20
word after 2: но	39 -9 -31 -5 -5 -2 -5 -7 15
word after 2: нуждаю	-24 -76 19 -2 -1 5 13 -4 -36
word after 2: о	79 -58 -33 -5 -2 -8 -6 -26 -46
word after 2: област	-3 -14 -8 -6 -10 -9 -15 25 -7
word after 2: обмен	-23 -9 39 -1 -1 -1 -1 -1 -8
word after 2: обмін	37 -20 -19 -3 -3 -8 -1 -8 -3
word after 2: обміну	53 -21 0 0 0 0 -1 -36 0
word after 2: обниму	-2 -31 35 -9 -1 0 -1 0 -1
word after 2: оборон	-24 18 4 -3 -5 -29 -14 -11 -17
word after 2: обратн	-24 12 12 -9 -1 -1 -1 23 -4
word after 2: один	12 -10 -93 -4 -13 -12 -10 -44 24
word after 2: однако	52 -71 -3 -9 -5 -5 -14 -11 -19
word after 2: одного	30 -3 -11 0 -1 -6 -1 -17 -1
word after 2: освобо	29 -18 -30 -7 -2 -9 -3 -16 -9
word after 2: отданы	-55 -40 -19 -5 -11 42 -19 -21 -25
word after 2: отрима	77 -54 -32 0 -2 -4 -2 -26 -2
word after 2: офицер	-9 17 -14 -1 -3 -1 -3 -3 37
word after 2: офіцер	19 -11 -34 -8 -8 -15 -6 -13 -36
word after 2: п'ятер	-37 38 -2 0 0 0 -1 -2 -2
word after 2: переда	-51 17 6 -10 -10 5 -8 -11 -12
word after 2: плен	-23 -1 32 -6 -4 -2 -6 -36 -8
word after 2: пленны	-12 16 -17 -2 -2 -1 -3 -15 1
word after 2: плюс	14 -6 -1 0 0 0 0 -3 -2
word after 2: по	1 -65 39 22 -5 -4 -3 -7 -45
word after 2: поверн	-30 21 -7 -24 -11 -30 -22 -9 -37
word after 2: поверт	-1 7 -2 -2 0 0 0 -1 0
word after 2: повідо	-38 -9 -11 -10 -13 -7 -8 -22 14
word after 2: погибш	-2 26 -26 0 -1 0 -5 7 0
word after 2: под	22 -17 -4 -1 -1 -1 0 0 0
word after 2: полоне	40 -38 -5 0 0 0 0 0 -1
word after 2: полону	40 -23 -9 -8 -2 -3 -2 -12 -11
word after 2: полоні	49 -40 -1 0 -1 -2 -2 -16 -13
word after 2: получи	-26 -34 -10 -4 -4 -6 -6 35 -35
word after 2: понад	-18 -26 -19 0 0 28 -2 -1 -6
word after 2: попавш	13 -32 26 0 0 -2 0 -3 -2
word after 2: поране	30 -42 -35 -22 -11 22 -22 -56 -71
word after 2: посере	-51 18 -8 -6 -4 -1 -2 -19 -2
word after 2: послед	5 -2 3 0 0 -1 0 0 -6
word after 2: посред	-24 16 0 -3 -2 -3 -2 -1 -1
word after 2: початк	-27 -11 -1 -2 -3 -3 -2 31 -15
word after 2: привез	18 6 -17 -4 -5 -2 -2 -16 -2
word after 2: прикор	39 -22 -8 -1 -1 -4 -1 -5 -6
word after 2: принял	-2 10 0 0 0 0 0 -7 0
word after 2: приїха	37 -36 -7 -1 -1 0 -1 -12 0
word after 2: про	62 -57 -2 -1 -2 -1 0 -4 -2
word after 2: провел	32 -29 -4 -1 -1 0 0 -1 0
word after 2: прошел	-35 -1 9 -21 -4 -3 -2 -2 -4
word after 2: під	15 -10 -4 0 0 -1 0 -1 -5
word after 2: підтве	14 14 -16 -1 -3 -3 -3 -70 -9
word after 2: після	-4 14 -1 -1 0 -1 0 -7 0
word after 2: работа	-41 -36 -33 -5 -12 -7 29 -12 18
word after 2: раз	7 -6 0 0 0 0 0 0 -1
word after 2: разлуч	-19 15 5 -6 -1 -1 -3 -6 -4
word after 2: разом	56 -53 -8 -1 0 0 0 6 0
word after 2: района	-41 -17 14 -3 -3 -3 -6 -7 15
word after 2: расска	-15 -4 -6 0 -2 0 -1 14 -15
word after 2: решта	50 23 -34 -3 -9 -5 -7 -48 -53
word after 2: родных	20 -1 -14 -1 -4 -4 -1 -9 -22
word after 2: родств	10 -1 0 0 0 0 0 0 -8
word after 2: россии	-40 4 43 -2 -16 -3 -4 -8 -2
word after 2: россий	62 41 -62 -2 -21 -3 -3 -24 -5
word after 2: россия	-30 -3 -26 -16 -8 -2 -4 14 -21
word after 2: російс	-9 -36 55 -7 -10 -36 -10 -30 -4
word after 2: росія	-17 -32 31 -5 -1 -1 -1 -29 43
word after 2: росіян	-20 58 -44 -3 -2 -1 -1 -11 -14
word after 2: росії	-21 10 24 -4 -5 -2 -4 -42 -4
word after 2: рф	11 -11 0 -1 -13 -2 -2 -19 -3
word after 2: рядови	-8 17 -31 -2 -2 -8 -3 -12 -6
word after 2: рядові	62 -57 -19 -2 -2 -3 -1 -4 -5
word after 2: рідній	-23 39 -13 -1 0 0 -1 -12 0
word after 2: рік	-17 -1 -1 0 0 0 0 17 -6
word after 2: с	37 5 -47 -11 -5 -6 -5 -13 -13
word after 2: самому	23 1 -21 -10 -6 -1 -2 -15 -2
word after 2: свого	24 -33 15 -6 -1 -2 -2 -6 -4
word after 2: сегодн	-59 37 -1 -40 -27 -29 -19 -40 -25
word after 2: семеро	14 3 -16 -2 -2 -2 -2 -16 -5
word after 2: серед	12 -20 15 -10 -8 -7 -5 -20 -58
word after 2: сержан	49 -54 22 -2 -2 -4 -3 -3 -9
word after 2: сил	23 -52 52 -15 -11 -25 -14 -34 -17
word after 2: солдат	-33 17 -10 -4 -8 -10 -6 13 -16
word after 2: сообщи	-47 17 3 -23 -4 -2 -3 -26 -11
word after 2: соотве	15 -1 -13 0 0 0 0 0 -1
word after 2: состоя	-5 19 -32 -13 -3 -8 -5 -21 -5
word after 2: среди	-24 -26 35 -30 -36 -14 -8 -84 -48
word after 2: ссо	-29 31 -24 -2 -2 -4 -3 -6 -7
word after 2: стан	48 -32 -40 -18 -3 -26 -5 -39 -27
word after 2: старше	44 -26 -18 -1 -2 -2 -1 -2 -9
word after 2: сто	-8 -59 46 -16 -9 -2 -5 -2 -14
word after 2: стольк	-9 16 -20 -23 -9 -13 -6 -32 -6
word after 2: сторон	14 -54 -15 -1 0 -9 29 -16 -5
word after 2: стільк	-38 -29 17 -6 -14 -34 -6 58 -12
word after 2: сьогод	34 -13 -51 -77 -10 -21 -13 -10 -34
word after 2: сімох	-27 61 -39 -1 0 -1 -1 -34 0
word after 2: та	67 -53 -46 -5 -6 -7 -3 -22 -6
word after 2: такий	-21 37 -41 -7 -4 -1 -1 -5 -10
word after 2: там	-9 -1 0 0 0 0 0 -20 15
word after 2: тела	23 -17 -20 -1 -1 -3 -1 -1 -6
word after 2: тепер	-23 29 -7 -1 0 0 0 0 0
word after 2: теробо	-20 44 -52 -4 -2 -2 -4 -3 -9
word after 2: тогда	48 -49 -26 -1 -3 -9 -6 -4 -3
word after 2: три	-38 27 35 -2 -2 -6 -3 -12 -15
word after 2: тро	-30 33 -17 -5 -5 -4 -2 -21 -9
word after 2: троє	12 12 -8 -2 -3 -8 -2 -17 -19
word after 2: тяжело	-69 21 20 -7 -12 -9 -10 -8 -24
word after 2: тяжкоп	61 -49 -24 -2 -4 -14 -6 -68 -30
word after 2: у	49 -51 10 -19 -15 -15 -12 -16 -25
word after 2: удома	-21 24 -19 -16 -3 -3 -4 -8 -1
word after 2: уже	60 -24 -40 -4 -2 -3 -6 -25 -6
word after 2: узятих	58 -84 47 -4 -1 -2 -2 -2 -3
word after 2: украин	59 -57 26 -29 -18 -25 9 -3 -5
word after 2: україн	-27 41 -45 -22 -9 -12 -9 -3 -18
word after 2: усі	8 -9 32 -5 -4 -8 -10 -18 -20
word after 2: усіх	-38 0 0 0 0 0 0 -1 39
word after 2: федера	-11 -9 26 0 -1 -1 -1 -6 -1
word after 2: це	-25 46 -52 -14 -9 -18 -6 -88 -20
word after 2: цивіль	25 -29 -22 -9 -14 -38 -25 -6 -56
word after 2: чаес	25 -16 -2 -2 -1 -1 0 -1 -2
word after 2: через	11 -63 24 -8 -5 -3 -11 -22 -5
word after 2: четвер	51 -27 -80 -6 -13 -8 -7 -23 -9
word after 2: четыре	18 29 -46 -1 -2 -2 -3 -10 -16
word after 2: чиї	-23 24 -14 -2 -1 -1 -2 0 -1
word after 2: чотирь	-65 77 -70 -2 -4 -4 -2 -8 -5
word after 2: шахеді	6 -1 0 0 0 0 0 -4 0
word after 2: шестер	9 -16 1 -5 -8 -18 -10 -16 -4
word after 2: штабу	42 -9 -1 -1 -6 -2 -3 -24 -16
word after 2: ще	73 -65 -16 -1 -3 -10 -2 -7 4
word after 2: що	57 -26 5 -14 -9 -18 -8 -28 -31
word after 2: щодо	-13 -5 -1 0 0 -2 -1 -51 54
word after 2: экипаж	-45 -52 54 -12 -3 0 -3 -6 -6
word after 2: это	36 -37 2 -25 -16 -8 -3 -10 -13
word after 2: як	-8 12 0 0 0 0 0 -2 -2
word after 2: який	20 -13 -17 0 0 0 0 -33 0
word after 2: яких	-22 72 -44 -16 -7 -10 -20 -52 -58
word after 2: які	2 -6 -35 18 -10 -32 -14 -3 -24
word after 2: є	-25 44 -8 0 -1 -1 -3 -1 -37
word after 2: і	-61 19 -69 -12 -10 -15 -8 23 23
word after 2: із	69 -38 -41 -12 -4 -13 -4 -70 -4
word after 2: їдуть	43 -23 -41 -4 -2 -18 -4 -12 -1
word after 2: їх	-69 61 -24 -6 -3 -1 -2 -16 -4
word after 2: الي	14 2 1 -17 -14 -11 -6 -32 -2
word after 2: اوكران	8 54 -59 -16 -1 -12 -3 -4 -2
word after 2: جانب	-16 14 8 -24 -4 -3 -6 -15 -10
word after 2: جانبين	-59 1 7 0 -8 -2 -1 19 -1
word after 2: روسيا	-18 -38 24 28 -3 -3 -20 -14 -15
word after 2: كل	3 21 0 -35 -13 -6 -5 -22 -8
word after 2: من	1 6 -3 -1 -1 -1 -1 0 -1
word after 2: و	-23 11 7 -9 -1 19 -4 -15 0
word after 2: واقع	-10 -21 -24 43 0 0 0 -7 -1
word after 2: –	-11 -24 1 -29 -28 -39 -20 43 -50
word after: 	-25 50 -32 -12 -8 -13 -7 -36 -18
word after: !	-78 13 20 -71 -37 -46 -34 62 -57
word after: "	4 -35 -52 -27 -22 1 -21 33 -44
word after: '	20 -8 0 0 -3 -1 0 -2 -6
word after: (	4 -14 -41 -34 -16 -28 -11 2 21
word after: )	29 8 -75 -20 -12 -11 -8 -42 -41
word after: +	24 -29 29 -3 -1 -2 -1 -18 -8
word after: ,	-19 -36 -7 -9 -13 -21 -14 25 -6
word after: -	-7 11 -10 26 -10 -9 -9 -58 -17
word after: .	-21 31 2 -24 -13 -18 -20 -24 -20
word after: /	112 -33 -20 -9 -29 -4 -4 -77 -57
word after: :	-10 1 -6 6 -20 -16 -14 -54 -20
word after: ;	-22 5 -31 -7 -18 -2 -16 15 -14
word after: =	-18 28 -15 -3 -1 0 -1 -7 -1
word after: ?	9 -66 28 -11 -25 -7 -8 -23 -40
word after: a	66 -51 51 -46 -5 16 -4 -28 -27
word after: about	7 -1 0 0 0 0 0 0 -6
word after: accord	-34 -37 32 -3 -2 -1 -1 -32 38
word after: after	42 3 -5 -27 -7 -2 -3 -36 -1
word after: afu	-13 29 -13 -2 -2 -4 -2 -9 0
word after: agreed	34 -4 0 0 0 -1 0 -34 0
word after: agreem	17 -11 -1 0 0 0 0 -16 0
word after: air	28 -4 -8 -9 -1 -2 -1 -3 -12
word after: all	-27 4 2 11 -4 23 -2 -1 -5
word after: alread	9 17 -29 -5 -8 -12 -5 -6 -14
word after: among	-13 9 7 -25 -15 -7 -15 -25 -21
word after: an	13 15 -37 12 -4 -5 -1 -3 -1
word after: and	-19 -6 -7 -10 -10 1 -21 41 -25
word after: anothe	26 -22 -6 -1 -1 -1 -1 -11 -3
word after: apiece	-60 33 -10 -26 -7 -6 -14 -39 -4
word after: are	-41 37 -21 18 -22 -2 -19 -67 12
word after: armed	-29 27 -5 -4 -2 -4 -5 -10 -6
word after: armour	18 0 -3 0 0 0 0 -1 -13
word after: arms	29 -11 -5 0 -1 -3 0 0 -13
word after: artill	9 -1 -2 0 0 0 0 0 -4
word after: as	-36 73 -45 -4 -12 -21 -3 46 16
word after: at	-4 -35 -4 -5 -8 -3 -3 -34 28
word after: azerba	5 -2 -3 0 0 0 0 0 0
word after: azovst	31 -12 -18 0 0 -2 -1 -1 -1
word after: back	-40 30 10 -42 -15 19 -20 -26 -29
word after: bakhmu	-44 61 -35 -4 -2 -8 -1 -1 0
word after: be	34 -17 -21 -3 -1 -2 -1 -15 -12
word after: been	-1 1 -9 -13 -16 -17 -13 13 -29
word after: before	35 -13 -3 -7 0 -1 -1 -11 -2
word after: being	37 -69 -35 -22 30 13 -15 -16 -41
word after: belaru	-49 49 -47 -5 -14 -16 -5 -8 -16
word after: betwee	-34 -26 -15 35 -12 -10 -3 4 -3
word after: border	11 1 -4 0 -3 -1 0 -2 -1
word after: both	-19 4 -35 -11 -8 -3 -6 28 -8
word after: bringi	-1 -25 50 -39 0 0 -1 -4 -1
word after: brough	24 5 -40 -17 -8 13 -19 -9 -17
word after: by	5 4 -3 -47 -23 -23 -25 -49 -5
word after: came	20 -40 10 -13 -8 14 -7 -6 -6
word after: captiv	49 -11 -4 -34 -7 -13 -5 -30 5
word after: captur	-51 37 28 -1 -4 -3 -2 -23 -14
word after: carrie	27 -22 -7 -7 -4 -2 -2 -10 0
word after: cathol	17 -7 -4 0 0 -1 0 -2 -3
word after: childr	38 21 -48 -23 -4 -5 -3 -59 -15
word after: civili	-15 25 -42 -25 -12 -24 -8 40 -47
word after: code	32 12 -15 -1 -2 -3 -2 -50 -27
word after: come	-28 -15 18 -16 -6 -10 -6 5 -21
word after: coming	-20 27 -16 -7 -1 -1 -1 -6 -1
word after: compan	25 0 0 0 0 0 0 -25 0
word after: comple	13 26 -26 -2 -1 0 -1 -25 -1
word after: cooper	8 -1 -3 -1 -2 0 0 0 0
word after: coordi	-8 24 -17 -3 0 0 0 2 0
word after: countr	-16 -6 1 -31 -55 -14 -15 11 -15
word after: crosse	20 -19 -15 0 -1 -5 -3 -8 -1
word after: day	9 0 0 0 -1 0 0 -3 -4
word after: days	-10 -79 -23 -5 -4 -3 -5 54 -3
word after: dead	-3 -34 18 -3 -1 -1 -1 9 0
word after: deal	40 -33 -8 -3 0 -8 -3 -11 -4
word after: defenc	49 -40 -5 0 0 -1 -1 -21 -2
word after: defend	67 -55 -40 -3 -2 -7 -2 -4 -28
word after: delive	1 7 0 0 0 0 0 -7 0
word after: detain	39 -4 -31 -3 -1 -1 -1 -1 0
word after: died	22 -15 -8 -4 -2 -5 -8 -8 -3
word after: direct	-8 -36 33 -1 -12 -2 -2 -2 0
word after: disabi	79 -66 -58 -3 -4 -1 -1 -16 -1
word after: done	35 -58 -42 -3 -13 -1 -1 -16 -2
word after: donets	41 -20 -28 0 0 -2 -1 -1 0
word after: down	29 -11 -5 0 -1 -3 0 0 -13
word after: drones	56 -3 -1 -1 -7 -2 -1 -61 -29
word after: each	-52 14 -6 -16 25 -21 -27 -26 -18
word after: either	49 -22 18 -35 -12 -13 -12 -90 -3
word after: evacua	25 -14 -11 -2 -1 -2 -3 -3 -6
word after: exchan	18 -33 -22 -9 15 -27 -18 2 -27
word after: expect	15 -5 -4 -1 -1 0 0 -4 0
word after: fallen	23 39 -73 -2 -9 -1 -1 26 0
word after: famili	-72 48 -62 15 -6 -2 -7 -15 -3
word after: federa	12 -40 42 -7 -3 -6 -4 -20 -5
word after: field	46 0 -2 -2 -10 -1 -1 -33 -6
word after: first	35 -29 -12 -7 -1 0 -1 -6 -1
word after: five	42 -43 -18 -21 0 -13 -1 -1 -5
word after: food	11 -6 0 -1 -1 -1 0 -1 -1
word after: for	40 -14 1 -1 -45 -13 -18 -73 -16
word after: forces	-49 37 20 -3 -1 -1 -5 -2 -2
word after: foreig	-22 43 -28 0 -2 0 -1 -7 -1
word after: four	15 -15 -15 -8 -2 -2 -2 -11 -3
word after: free	19 -20 -40 35 -5 -5 -6 -33 -1
word after: freed	-4 -2 0 17 -8 -8 -11 -22 -15
word after: friday	-55 -26 14 -41 -5 -3 -12 41 -2
word after: from	0 -23 9 -14 -37 -17 -13 -2 -41
word after: genera	7 0 -1 -3 0 0 0 -2 0
word after: go	13 -51 9 31 -4 -17 -14 -39 -7
word after: going	3 -5 -7 -23 -11 -4 -7 -10 -1
word after: got	53 -33 -31 -16 -12 -5 -7 -48 -6
word after: govern	31 4 -10 -16 -4 -4 -4 -5 -3
word after: greek	17 -7 -4 0 0 -1 0 -2 -3
word after: had	73 -20 -25 -19 -14 -13 -15 -43 -17
word after: handed	-33 26 -43 -20 -14 -7 13 6 -28
word after: has	17 -6 -15 -6 -1 0 -2 -6 -3
word after: have	-48 -5 1 -40 -17 -15 -11 46 -29
word after: headqu	-8 24 -17 -3 0 0 0 2 0
word after: held	56 -74 31 -10 -6 -13 -6 -13 -29
word after: hold	25 -13 -2 -6 0 0 0 -2 -2
word after: home	14 -8 -1 -34 -20 -15 -13 -14 -12
word after: hospit	42 0 -2 -2 -10 -1 -1 -33 -3
word after: in	-4 23 -19 -1 -24 -14 -18 -29 -14
word after: includ	-16 33 -19 -1 -1 0 0 -2 -4
word after: is	58 -68 7 -4 -4 -4 -4 -24 -10
word after: israel	8 -2 -4 -1 0 0 0 0 0
word after: it	-29 -22 5 -19 -3 -1 -8 40 -4
word after: its	-7 -28 20 -16 -5 -2 -2 -19 -1
word after: july	11 -1 -3 0 0 0 0 -5 0
word after: kept	-20 40 -57 0 -2 -2 0 -20 -19
word after: killed	32 -12 -19 -1 0 0 0 0 -2
word after: kursk	-54 -33 49 -17 -11 -10 -8 -37 27
word after: kyiv	-28 -31 55 -19 -9 -11 -13 -36 -42
word after: laid	29 -11 -5 0 -1 -3 0 0 -13
word after: landed	8 -4 -1 -2 0 0 0 0 0
word after: larges	33 -29 0 -1 -1 -1 0 0 -2
word after: last	22 -14 -6 0 -1 0 -1 -3 -1
word after: left	-33 -8 26 -28 -41 -6 -11 -37 -2
word after: let	19 -55 -16 33 -4 -17 -9 -35 -7
word after: libera	21 -1 -1 -1 0 0 -1 -17 -1
word after: listed	-16 -6 -2 -1 -1 0 0 -3 16
word after: lives	-12 -1 16 -1 0 0 -1 0 -1
word after: made	-69 11 -5 -23 -7 -4 -13 34 -8
word after: mariup	79 -46 -19 0 -1 -9 -1 -2 -29
word after: mediat	-41 6 16 -31 -9 -7 -3 36 -1
word after: meetin	44 -15 -4 -2 -2 -4 -1 -31 -10
word after: member	26 -16 -17 -18 -3 -4 -2 -1 0
word after: men	32 -37 -32 -17 -2 -3 -3 -6 -1
word after: milita	-70 41 -52 -7 -10 -13 -4 59 -21
word after: minist	-52 6 1 -15 -2 0 -1 15 -1
word after: missil	63 -32 -17 -1 -3 -3 -2 -57 -41
word after: missin	-16 -6 -2 -1 -1 0 0 -3 16
word after: monday	12 2 -6 -6 0 0 0 -1 0
word after: more	-3 5 -20 -1 -2 -2 -2 -21 35
word after: morgue	23 -21 -22 0 -2 -1 -1 -3 -1
word after: moscow	19 17 -37 -34 -11 -14 -17 -53 -12
word after: most	30 -39 -13 -13 -9 -2 -7 11 -10
word after: motor	8 0 -2 0 0 0 0 -2 -4
word after: moved	33 -19 11 -1 -1 -4 -3 -17 -2
word after: nation	39 -37 -3 -3 -1 0 -2 0 -8
word after: navy	-3 -20 11 -1 -1 0 -1 -1 -3
word after: near	25 -18 -14 -15 -5 -1 -1 -8 -1
word after: need	0 -15 -19 -1 -3 15 -2 -8 -3
word after: not	60 -39 -5 -2 -2 -2 -2 -17 -15
word after: now	-53 18 -15 -44 -6 -5 -2 34 -1
word after: number	23 -18 10 -3 -10 -22 -16 -6 -7
word after: of	-27 4 12 -19 -13 -10 -11 15 5
word after: office	31 -4 -32 -1 -1 -3 -1 -2 -3
word after: offici	53 -39 -39 -7 -8 -1 -4 -35 -24
word after: oldest	39 -18 -15 -1 -2 -1 -1 -17 -4
word after: on	11 2 -10 -5 -34 -17 -21 -22 -15
word after: one	-8 37 -39 -3 -10 -1 -2 -40 -5
word after: ones	35 -41 18 -22 -3 -5 -9 -45 26
word after: other	-47 -17 32 -2 -6 -20 11 -6 -6
word after: our	53 -76 -50 -2 -5 -1 -4 -19 -5
word after: out	22 20 -40 -18 -8 -6 -6 -11 -20
word after: outsid	-14 -38 -10 0 0 40 -16 0 -5
word after: over	7 7 -52 -27 -16 -10 -16 -12 -6
word after: overal	32 -34 -2 -45 -1 -1 0 47 -1
word after: own	6 -65 10 0 -1 -1 -1 -14 -1
word after: part	28 -25 -28 -16 -3 -1 -2 -6 -1
word after: patien	44 -1 0 -35 -1 0 0 -25 0
word after: people	54 -49 -17 -2 -4 -3 -1 -20 0
word after: per	-9 19 -17 26 -24 -6 -3 -16 -4
word after: place	-18 28 -18 -9 -4 -4 -3 -23 -3
word after: priest	17 -7 -4 0 0 -1 0 -2 -3
word after: prison	-8 -3 8 -14 -3 -2 -1 -6 15
word after: reache	17 -7 0 -1 -1 0 -1 -18 0
word after: receiv	29 -30 14 5 -1 -1 -1 -13 -1
word after: regain	-53 50 -40 50 -11 -3 -10 -22 0
word after: region	-34 -35 38 -18 -12 -9 -7 -24 3
word after: releas	42 12 -9 18 -10 -15 -9 -54 -6
word after: relief	21 -3 -1 -2 0 0 0 -18 0
word after: remain	9 -10 -1 -1 -1 -1 -1 -15 14
word after: repatr	-18 38 -3 -12 -2 -2 -2 -40 -3
word after: rescue	-42 31 -37 -1 -1 -2 -4 16 -14
word after: reside	-5 -40 40 -1 0 0 0 -1 -1
word after: return	-54 13 8 -12 -11 -2 -16 -22 -10
word after: reunit	-19 47 18 -3 -3 -2 -1 -3 -1
word after: ru	16 -4 -12 0 -2 0 0 -15 -1
word after: russia	-16 -2 7 -13 -13 -2 -31 3 10
word after: said	-21 -24 54 -11 -2 -1 -10 8 -1
word after: saturd	-6 -24 28 9 -4 -4 -2 -10 0
word after: says	24 22 -27 -4 -7 0 -1 -5 -4
word after: separa	36 -22 -26 -24 -2 -4 -2 -10 -4
word after: sergea	69 -73 -15 -2 -2 -4 -1 -4 -15
word after: servic	-61 47 2 -37 -10 -3 -7 -20 -9
word after: set	25 3 -29 -18 -2 -3 -3 -16 0
word after: settle	21 -1 0 -1 0 0 -1 -17 -1
word after: seven	-6 -13 30 -1 0 0 0 -16 0
word after: shot	64 -31 -44 -12 -8 -2 -3 -19 -4
word after: side	-48 23 15 -72 11 -25 -20 -35 -20
word after: sides	-27 -42 -27 -8 -2 -1 -6 14 -15
word after: since	-12 -47 -25 -27 -7 -9 -5 47 -15
word after: six	22 0 12 -16 -1 -1 -1 -16 -14
word after: so	-44 -10 -14 8 -1 -1 -1 44 -17
word after: soldie	-41 18 -41 -8 -5 -3 -2 11 -3
word after: some	-54 50 -2 -1 0 -2 -1 49 -17
word after: specia	13 -6 -6 0 0 0 0 0 0
word after: states	33 -3 -2 -31 0 -1 0 -19 -5
word after: still	32 -50 -16 -8 -4 -11 -4 -14 -11
word after: sunday	-10 9 -2 -4 -1 -1 -1 -2 0
word after: surren	30 -20 0 0 0 -2 -1 -9 -1
word after: swap	13 -30 25 -1 0 -1 0 -7 -1
word after: swappe	35 -6 -23 -2 -4 -2 -1 0 -1
word after: table	66 -59 -17 -3 -1 -1 -2 -1 0
word after: taken	-22 47 -59 -6 -2 -5 -2 -18 -15
word after: talks	8 7 -9 -1 -1 -1 -1 -16 -10
word after: tanks	18 -4 -4 -1 0 0 -1 0 -10
word after: tempor	38 -38 0 0 0 0 0 0 0
word after: ten	34 -2 -40 -18 -3 -6 -7 -18 -35
word after: territ	-3 -5 30 0 -1 0 -1 -21 -1
word after: that	-59 2 11 7 -8 -5 -5 -10 -23
word after: the	-17 -20 -20 -27 -16 -17 10 23 5
word after: their	25 -5 -46 9 -11 -8 -7 -34 -21
word after: them	6 -10 -23 -6 -17 -18 -13 -9 -30
word after: there	-11 -1 -30 0 0 -2 -3 -14 32
word after: this	-10 -67 -23 -30 -4 -3 -7 39 -4
word after: those	24 11 -26 0 0 0 0 -1 0
word after: three	-6 -43 -42 -19 -5 -6 -8 45 -14
word after: throug	3 -24 -14 -11 -3 24 -5 29 -40
word after: thursd	3 3 -2 -19 -3 -2 -3 -3 -3
word after: to	27 -30 -38 -16 -13 -18 -16 36 -4
word after: today	-26 43 -30 -14 -18 -24 -14 -91 -16
word after: togeth	27 7 -9 -30 -1 -1 0 -1 0
word after: tonigh	-69 -35 -4 47 -2 -1 -1 -3 0
word after: too	-52 47 -2 -1 -1 -6 -1 -16 -1
word after: took	-50 28 -18 -4 -1 -2 -1 -1 -3
word after: total	-49 9 22 13 -3 -3 -13 18 -11
word after: transf	-2 55 -46 -1 0 -7 -3 0 -3
word after: tuesda	-64 53 -32 12 -1 0 -1 -13 -2
word after: two	-29 59 -53 8 -11 -8 -11 -85 -29
word after: uae	-16 2 -7 -30 -10 -9 -8 33 0
word after: ukrain	-47 19 -17 2 -12 -8 -15 19 -9
word after: under	-26 15 -4 -26 -13 -21 -2 -16 0
word after: united	11 -12 16 -32 -1 -2 -1 -22 -5
word after: up	-60 -1 28 -5 -5 -4 -15 -37 -4
word after: us	-2 -13 -4 0 0 22 -4 0 0
word after: vehicl	16 0 -3 0 0 0 0 -3 -11
word after: war	51 -21 -4 -3 -1 -1 -1 -37 0
word after: was	-57 -2 33 -22 -14 -4 -9 -23 -7
word after: washin	30 -30 -21 -24 -2 -9 -1 -24 -5
word after: way	-69 1 14 -32 59 -21 10 42 -9
word after: wednes	-28 38 -30 -31 -3 -1 -8 -6 -2
word after: week	72 -50 43 0 0 -1 0 -69 -1
word after: well	-8 10 4 0 0 0 0 -7 0
word after: went	2 5 -42 -62 59 -18 12 -31 -5
word after: were	16 -17 2 -6 -16 -5 -20 -74 -21
word after: when	34 -1 -30 -1 -1 0 0 -1 0
word after: which	-36 -12 -38 27 -9 -1 -1 30 -17
word after: who	15 -11 20 -17 -3 -18 -5 -22 -13
word after: whom	21 -27 -46 16 -2 -15 17 -23 -3
word after: whose	-18 16 -1 -15 -2 -1 -2 -2 -2
word after: will	29 -18 -1 -2 -1 -1 -1 -3 -3
word after: with	-14 20 -5 -2 -6 -7 -8 0 -7
word after: within	35 -5 -8 -2 0 -8 -3 -11 -4
word after: withou	27 -8 -1 -24 -7 -5 -9 -4 -16
word after: women	-10 20 -22 -1 -1 -5 -1 -13 -2
word after: would	41 -26 -9 -1 -11 -4 -2 -7 -10
word after: wounde	16 -47 -34 -21 -1 33 -17 -2 -3
word after: year	-28 -19 -11 -1 -2 0 -4 31 -3
word after: years	39 -32 -5 -1 -1 -2 -15 -4 -7
word after: а	54 -61 -42 -17 -21 -11 -18 27 -21
word after: або	32 -8 -3 0 -1 -7 -3 -4 -8
word after: авиабо	23 -5 -14 -1 -1 0 0 -1 -1
word after: автомо	98 -82 -41 -2 -3 -4 -1 -1 -6
word after: агентс	-76 34 13 -7 -6 -2 -4 -8 -16
word after: аес	27 -16 -2 0 -1 -2 -1 -1 -4
word after: азерба	31 -23 -7 0 -1 0 0 0 0
word after: азова	-24 34 -45 -5 -2 -12 -3 -5 0
word after: азовст	75 -58 -68 -12 -14 -39 -12 -22 -31
word after: азову	39 -5 -20 -6 -3 -16 -5 -33 -10
word after: активі	6 -4 0 0 0 0 0 0 -1
word after: бабушк	5 16 -20 -1 -2 -2 -1 -2 -1
word after: бахмут	-25 53 -50 -9 -8 -6 -4 -26 -15
word after: без	15 -8 -32 -12 -14 3 -21 -40 -7
word after: безвіс	-47 15 -24 -6 -12 -18 -5 -38 42
word after: белгор	-46 -74 76 -4 -2 -1 -7 -21 -7
word after: белору	-12 -33 49 -1 -1 -1 -1 0 -11
word after: беспил	59 -13 -24 -2 -6 -1 -1 -19 -3
word after: бойови	47 -2 0 0 -1 0 0 -47 0
word after: бойові	26 -13 -9 0 -2 0 0 -3 -1
word after: бойцов	45 -52 34 -11 -7 -4 -8 13 -12
word after: боку	-15 4 -6 -9 -32 -22 -11 -66 -34
word after: больни	49 -5 -14 -1 0 -1 -1 -1 -32
word after: больше	-27 -55 83 -2 -1 -2 -3 -5 -10
word after: бомб	11 0 -9 0 0 0 0 -4 0
word after: борони	48 -24 -7 -5 -2 -8 -1 -11 -10
word after: борту	25 -12 -10 0 0 -1 -1 0 -3
word after: бпла	9 -2 -5 0 0 0 0 -1 0
word after: братів	-9 35 -44 -19 -13 -18 -7 -42 -10
word after: бригад	49 -31 -2 0 0 -13 -1 -1 -17
word after: британ	-3 18 -16 0 0 0 0 -2 0
word after: бронем	6 -1 -1 0 0 0 0 -3 0
word after: бронир	32 -17 -27 -1 -1 -1 -1 -5 -6
word after: були	-13 13 -10 -8 -5 -8 -12 -44 -11
word after: було	54 -40 -5 -5 -2 -4 0 -12 -6
word after: был	12 0 -7 0 0 0 -2 -1 0
word after: были	31 -2 -29 -4 -7 -14 -1 0 -5
word after: бійці	52 -46 -26 -1 -4 -2 -1 -2 -4
word after: бійців	94 -97 35 -1 -6 -14 -2 -1 -4
word after: білору	-20 -23 26 -2 -5 -2 -6 -10 -9
word after: більше	-59 64 0 0 -1 -1 -1 -4 -6
word after: в	11 -55 -6 -15 -23 -18 -15 -61 27
word after: важкоп	0 5 -5 -2 -1 -11 -8 -8 -5
word after: вважал	80 -47 -38 -7 -13 -20 -8 -20 -83
word after: вважаю	-57 -3 0 0 0 -1 -1 -29 57
word after: вдалос	17 -15 -15 -13 -5 -5 -5 15 -24
word after: вдома	-51 14 -36 -18 -7 -9 -7 21 -7
word after: везли	33 -34 0 -1 0 -1 0 0 -4
word after: велико	-10 36 -20 -1 -2 -1 -1 -9 -2
word after: вересн	11 0 0 0 0 0 0 -4 -5
word after: вернув	60 -34 -38 -26 -2 -1 -1 -3 -4
word after: вернул	-42 -8 35 3 -15 -8 -11 -45 -13
word after: вертол	20 -2 -2 -1 0 -1 -1 -12 -2
word after: вже	41 -21 -51 -2 -7 -5 -7 0 -28
word after: взамен	-10 -42 25 -8 -8 -11 -18 -10 -1
word after: взяли	-12 14 -2 -1 -1 -2 0 -2 -14
word after: взятых	-13 4 -3 0 -1 -1 -1 0 0
word after: вивезе	-81 -18 -7 -1 -1 -3 -1 37 -1
word after: вивезл	1 27 -26 -10 -3 -16 -12 -18 -3
word after: визвол	-16 23 -53 -46 -9 -11 -10 24 -16
word after: вийшли	7 35 -37 -8 -3 -5 -5 -31 -6
word after: викона	-34 -18 -2 -1 0 -1 -1 35 -1
word after: випадк	13 -2 0 0 -1 0 0 -8 0
word after: вирвал	-17 24 -26 -2 -1 -2 -1 15 -3
word after: вирван	-16 20 -7 -1 -1 -2 -1 -18 -11
word after: виїхат	31 -24 -1 -5 -1 0 -1 -1 0
word after: включа	-67 40 -22 -4 -8 -2 -4 -8 -9
word after: вкс	-34 -20 37 -1 -17 -1 -3 -3 -2
word after: вместе	53 -44 -53 -1 -3 -8 -7 -4 -10
word after: вместо	27 0 -25 0 0 0 0 0 -2
word after: вмс	43 -37 -8 -2 -2 -6 -1 -17 -12
word after: во	-10 -14 9 -2 -1 -3 -2 -3 -22
word after: воды	12 -5 -2 -3 0 0 0 0 -2
word after: военно	-28 29 -33 17 27 -22 -22 -33 -43
word after: военны	-34 68 2 -24 -29 -9 -14 -47 -25
word after: возвра	16 -45 16 -20 -6 -4 -15 -24 -14
word after: возз'є	10 2 -3 -6 -1 -1 -1 -2 -2
word after: волонт	-40 42 -17 -1 -2 -1 -1 -14 36
word after: волю	-47 52 -18 -1 -1 0 -1 -7 -1
word after: волі	-90 51 -39 28 -4 -7 -5 -23 -2
word after: вона	18 -3 0 0 0 0 0 -9 -5
word after: вони	1 3 15 -4 -3 -14 -4 -16 -5
word after: вооруж	0 33 -3 -2 -3 -11 -6 -19 -12
word after: восемь	-61 11 51 -24 -23 -8 -8 -57 -28
word after: воссое	-51 55 -36 -22 -3 -2 -4 -4 -5
word after: восста	73 -28 -10 -1 -1 -1 -2 -55 -1
word after: времен	17 -1 0 0 0 0 0 -16 -15
word after: время	-1 -34 5 -4 -1 -1 -1 27 -19
word after: вс	11 -12 0 -1 -13 -2 -2 -19 -3
word after: все	9 16 -35 -10 -8 -13 -14 20 -32
word after: всего	30 -59 -56 -34 -6 -11 -15 -39 30
word after: встигл	56 -29 -52 0 -5 -5 -6 -3 -23
word after: встреч	16 -20 -45 -5 -3 43 -13 -26 -7
word after: всу	42 17 -47 -13 -9 11 -11 -28 -32
word after: всього	-24 -12 -15 -2 -2 -2 -2 18 -4
word after: всі	-44 59 -42 -4 -5 6 -9 -61 -47
word after: всіх	9 -6 0 0 -1 0 0 0 -1
word after: втрати	76 -75 -10 0 -1 -2 -1 -11 -2
word after: вчера	55 -42 -20 -8 -12 -14 -2 -24 -3
word after: вчора	-44 52 -70 -24 -5 -3 -3 -22 -20
word after: вывезе	-20 0 13 -10 -2 -2 -3 -5 -4
word after: выехал	-10 30 3 -9 -1 -7 -3 -7 -2
word after: вызвол	-61 -2 15 -9 0 0 0 59 -1
word after: выполн	38 -37 24 -2 -1 -2 -2 -28 -2
word after: вышедш	33 0 -33 -1 -1 -1 -1 -1 -5
word after: вышли	-4 -74 38 -20 -4 -2 -7 -11 -5
word after: від	-30 20 -13 -15 -24 -36 -22 19 -36
word after: відбув	24 -18 12 -5 -1 -2 -2 -14 -1
word after: відбул	54 -69 -59 -7 -10 -7 -6 29 -7
word after: віддал	12 -21 3 -19 -6 14 -12 -40 -11
word after: віднов	5 0 0 0 0 0 0 -4 -1
word after: відпов	49 -40 -3 -5 -5 -1 -2 -5 -57
word after: військ	-44 18 34 -21 -23 -32 -17 -52 -34
word after: вільні	-21 27 -27 -24 -3 -3 -2 -8 -11
word after: він	37 -33 -3 -1 -1 -1 0 -3 -1
word after: вісім	-4 11 -7 0 -1 -2 -1 -1 -1
word after: гварді	64 -63 0 0 0 -1 0 0 0
word after: где	53 -7 -20 -2 -1 -1 -1 -1 -38
word after: гектар	6 -1 -1 -1 0 0 0 -3 -1
word after: глава	-15 5 4 -8 -2 -1 -2 -7 -9
word after: говори	9 39 -15 -10 -2 -1 -3 -19 -32
word after: госпит	28 -18 -27 -14 -11 -9 -12 -12 -37
word after: госуда	11 -2 -3 0 0 0 0 -5 -1
word after: гражда	-68 50 9 -17 -34 -20 -12 -55 24
word after: границ	14 -23 13 -5 -2 -1 -1 -23 -12
word after: греко-	66 -60 -5 -1 -3 -3 -2 -5 -14
word after: громад	53 26 -66 -1 -1 -1 -2 -29 -1
word after: группа	55 -5 -54 -1 -23 -3 -3 -15 -16
word after: дали	11 -5 -1 -1 0 0 0 -6 0
word after: далі	42 -11 -11 0 0 -1 0 -49 -1
word after: даними	-44 -15 -2 -4 -1 -1 -2 35 -5
word after: два	34 -88 -44 -9 -12 -31 -13 9 -26
word after: двадца	25 13 -23 -4 -2 -4 -10 -19 -21
word after: двадця	7 32 -56 -3 -1 -3 -2 -5 -7
word after: две	-35 -35 41 0 -1 -1 -2 0 -13
word after: двое	-5 66 -65 -6 -21 -16 -8 -31 -28
word after: двоих	32 24 -49 -5 -2 -1 -2 -3 -2
word after: двох	-56 70 -29 -4 -4 -14 -5 -38 -4
word after: двоє	21 7 -80 -11 -17 -19 -11 -61 -26
word after: двух	-41 17 -11 -24 -24 -6 -5 -9 -1
word after: дев'ят	-20 25 -17 -2 -2 -1 -1 -14 -6
word after: девять	22 43 -52 -2 -1 -2 -1 -1 -2
word after: действ	40 -40 -12 -3 -2 -13 -4 -2 -5
word after: делега	0 -27 27 0 0 0 0 0 0
word after: день	57 -54 -31 -4 -12 -4 -5 -19 -10
word after: депута	-1 -16 27 0 0 0 0 -18 0
word after: держав	72 -59 -17 -1 -2 -2 -2 -48 -16
word after: держсп	68 -64 -45 -1 -3 -2 -2 -5 -7
word after: десяти	62 -54 -11 -1 -2 -2 -1 -36 -19
word after: десятк	48 -28 -4 -1 -1 -5 -1 -2 -12
word after: десять	15 38 -49 -3 -2 -4 -2 -56 -4
word after: детей	5 37 -57 -3 -4 -3 -5 -4 -8
word after: дети	30 -19 -12 -1 -2 -2 -1 0 -8
word after: дехто	-40 41 -2 -1 -1 -1 -1 -16 -3
word after: для	45 -34 -27 -4 -13 -4 -3 8 -23
word after: днр	53 -69 -57 -5 -4 -15 -4 -8 5
word after: дня	55 -22 -29 -4 -4 -2 -2 -9 -5
word after: дні	2 -112 -27 -8 -7 -19 -9 37 -18
word after: до	6 -16 9 -19 -11 -15 -13 -59 -2
word after: добров	-28 40 -12 -1 -3 -12 -2 -6 -1
word after: добу	72 0 -1 0 0 0 0 -70 -3
word after: довічн	29 -16 -4 0 0 -2 -1 -1 -6
word after: догово	-12 -27 -17 0 -1 -1 -1 18 -2
word after: додому	-19 -1 -80 4 -12 -26 -12 22 -7
word after: докуме	41 -21 -4 0 -1 -1 -1 -5 -13
word after: должен	19 -1 -7 0 0 0 -2 -8 0
word after: дома	38 -77 34 -53 -14 -12 -22 -62 -22
word after: домов	26 -4 -9 -2 -1 -1 0 -9 -1
word after: домови	73 -57 -28 -1 -2 -3 -1 -26 -2
word after: домовл	22 -11 -12 -3 -1 -2 -1 -28 -2
word after: домой	61 -57 8 -35 -12 -6 -8 -32 -16
word after: донбас	29 -31 -17 -1 -2 -2 -1 -3 -1
word after: донецк	30 -25 8 -6 -3 -6 -2 -2 -24
word after: донець	77 -89 -57 -5 -6 -5 -6 -34 -4
word after: донечч	41 -37 -12 -2 -4 -2 -2 -35 -5
word after: допомо	29 -1 -6 0 -1 -5 -2 -14 -2
word after: доправ	41 -38 -9 -1 -1 -1 -1 -5 -1
word after: достав	25 -11 -54 -11 -4 -1 -6 -5 -2
word after: досі	25 0 0 0 0 0 0 -1 -24
word after: дочека	-19 21 -3 -1 0 -1 0 0 -1
word after: дпсу	81 -79 -1 -1 -1 -2 -1 -3 -3
word after: друг	-28 -2 6 -26 -13 -26 -3 -4 -11
word after: другу	-28 -2 6 -26 -13 -26 -3 -4 -11
word after: дружин	-26 27 -9 -3 -2 -2 -3 -4 -8
word after: дітей	22 14 -1 -3 -2 -8 -4 -34 -21
word after: діти	22 -22 -1 0 0 0 0 0 -1
word after: его	42 -37 -18 -2 0 -2 -1 -2 -2
word after: единиц	52 -4 -22 -3 -6 -5 -2 -32 -45
word after: едут	40 1 -40 -6 -1 -1 -2 -12 0
word after: екіпаж	-8 18 -7 0 -1 -1 0 -6 -1
word after: електр	58 -36 0 0 -3 -4 -1 -27 -1
word after: емірат	-64 -16 30 -7 -5 -2 -4 -33 -8
word after: есть	46 -30 -11 -2 -2 -3 -1 -11 -26
word after: еще	48 -39 -61 -8 -12 20 -15 19 -49
word after: ж	-10 44 -43 -1 -1 -1 -1 -1 -13
word after: же	12 -72 35 -16 -4 -10 -5 -29 -4
word after: женевс	67 -64 -28 -4 -7 -16 -4 -5 -1
word after: женщин	54 -21 -31 -4 -6 -12 -5 -12 -17
word after: жизни	-1 0 5 0 0 0 -1 -1 -3
word after: жизнь	-3 -1 11 0 -1 0 0 0 -5
word after: жителе	16 -71 15 -3 -9 -1 -7 -24 11
word after: жители	47 -63 38 -1 -4 -2 -10 -11 -16
word after: жителя	48 -26 -23 -1 -2 0 -3 -15 -2
word after: жителі	-5 -63 67 0 0 0 -4 -4 -4
word after: журнал	-29 -13 0 0 -1 -1 0 -2 31
word after: жінки	115 -96 -48 -3 -6 -7 -5 -52 -21
word after: жінок	69 -48 -48 -3 -3 -15 -2 -21 10
word after: з	42 -46 -29 -16 -18 -23 -16 29 -8
word after: за	10 10 -67 -40 -29 -43 -22 -4 -7
word after: забезп	-2 -26 -3 0 0 26 0 0 0
word after: забрал	-23 7 24 -25 -6 -17 -11 -56 -8
word after: завдяк	61 8 -30 -3 -1 -3 -1 -52 -1
word after: заверш	7 -21 -13 -12 -6 -4 -5 5 -10
word after: завтра	69 -27 -10 -2 -1 -1 -2 -33 -6
word after: загало	3 -16 -38 -2 -1 -7 -3 2 -3
word after: загибл	-6 -1 -34 -11 -9 -19 -15 2 -7
word after: загину	-18 31 -2 -2 -1 -2 -1 -15 -2
word after: закрыт	28 -15 -13 -2 -1 0 -1 -2 0
word after: залиши	14 36 -41 -4 -1 -2 0 -1 -4
word after: запита	35 -22 -10 -2 -1 -1 -1 -3 -1
word after: запорі	77 -57 -21 -4 -4 -11 -4 -52 -8
word after: запрос	50 -6 -9 -6 -3 -3 -4 -31 -31
word after: застен	20 -31 30 -5 -2 -1 -5 -12 -29
word after: заступ	6 9 -61 -2 -5 -13 -2 -38 -30
word after: засудж	41 -27 -19 -2 -1 -11 -2 -7 -12
word after: затрим	51 -59 -21 -1 -2 -3 -2 -4 -3
word after: захвач	-7 -49 51 0 -1 0 -1 -2 -1
word after: захисн	30 -23 -54 -7 -8 -17 -4 14 -17
word after: захища	40 -23 -25 -2 -1 -5 -2 -13 -23
word after: захопл	24 -12 -1 0 0 -1 0 -15 -1
word after: защитн	-37 56 -64 -6 -10 -9 -3 30 -3
word after: збито	8 -2 -1 -2 0 0 0 -3 0
word after: збройн	92 -74 -80 -22 -16 -33 -14 -51 -25
word after: звання	53 -44 -41 0 -4 -4 -2 -5 -4
word after: звонко	11 0 -1 0 0 0 0 -7 -1
word after: звільн	-7 2 -30 -18 -7 -19 -9 15 -16
word after: здалис	9 -2 -6 0 0 0 0 0 -1
word after: земляк	47 -41 -3 -5 -2 -1 -2 -14 -1
word after: землі	-33 89 -39 -23 -2 -4 -3 -37 -4
word after: зміїни	60 -41 -13 0 -1 -10 -1 -4 -10
word after: зникли	-36 7 -40 -7 -13 -23 -10 -50 38
word after: знищен	22 -1 -13 0 -1 -2 0 0 -6
word after: знову	-83 -53 -54 -61 -15 -15 -13 84 -14
word after: зокрем	-10 30 -18 -1 -2 -4 -4 -38 -11
word after: зсу	34 -24 -56 -11 -12 -32 -14 -41 -36
word after: зустрі	-18 42 -21 -6 -8 -9 -8 -81 -30
word after: зі	-43 72 -42 -4 -10 -43 -15 -62 -40
word after: зіткне	53 -5 0 0 -2 0 0 -49 0
word after: и	7 -10 -18 1 -19 -8 -18 -14 -29
word after: из	7 -23 22 -29 -27 -43 -6 -50 -1
word after: им	-21 50 -30 -19 -9 -5 -10 -17 -23
word after: инвали	108 -94 -100 -6 -11 -23 -8 -24 -19
word after: иностр	-19 44 -52 -9 -7 -1 -3 -5 -2
word after: источн	45 -37 -11 -2 -1 -1 -1 -2 -2
word after: их	-20 -26 63 -27 -13 -16 -12 -32 -40
word after: июля	38 -36 -29 -3 -3 -1 -1 -2 -7
word after: й	-30 35 16 -9 -9 -18 -13 -12 -21
word after: йде	43 -13 -11 0 0 -1 0 -50 -1
word after: його	-64 67 -33 -1 -3 -3 -4 -7 -10
word after: к	-68 27 47 -26 -17 -26 -17 -43 9
word after: каждой	-9 -16 -13 -7 -37 -18 -20 32 -37
word after: каждую	-44 13 2 -32 -38 -2 -10 -14 -2
word after: каждый	-22 -5 -8 -1 -2 0 -1 22 -14
word after: как	-13 -15 28 0 0 -1 0 15 -15
word after: катува	23 -2 -1 0 0 -3 -1 -14 -3
word after: кв	41 -26 -5 -1 0 0 0 -10 0
word after: кварти	12 -8 -3 0 0 0 0 -1 -1
word after: киев	8 39 -45 -3 -2 -8 -6 -12 -5
word after: киевск	-15 -9 37 -1 -1 0 0 -15 -27
word after: киеву	22 -1 -7 -5 -12 -4 -13 -22 -27
word after: км	41 -26 -5 -1 0 0 0 -10 0
word after: кого	14 9 -16 -2 -5 -10 -4 -7 -19
word after: кожен	-32 52 -9 -1 -4 -9 -2 22 -16
word after: кожног	-29 13 -5 -9 -32 -22 -7 -67 -33
word after: кожної	-14 -27 28 -7 -16 -15 -17 -57 -16
word after: коли	23 -16 -4 0 -1 -1 0 -1 -1
word after: колонн	18 -6 5 -2 -3 -1 -1 -15 -4
word after: колоні	11 -4 -1 0 -1 -1 -1 -2 -1
word after: конвен	69 -64 -29 -5 -8 -16 -4 -6 -3
word after: консул	18 0 0 0 0 -1 0 -15 -2
word after: конца	32 -22 -6 0 -2 -2 -1 -2 -1
word after: коорди	-63 31 3 -2 -9 -12 -10 -36 -18
word after: корабл	-51 55 -52 -1 -2 -2 -9 -12 -4
word after: кордон	-33 45 -45 -14 -2 -3 -4 -13 -4
word after: коридо	24 -23 -1 0 0 0 0 0 0
word after: коррес	-66 32 -11 -10 -4 -2 -3 -1 -1
word after: которо	22 -10 -8 0 0 0 -1 -2 -1
word after: которы	-3 16 -5 -21 -24 -28 -16 -49 1
word after: кримсь	87 -83 -35 -3 -11 -13 -4 -12 -63
word after: крім	-23 13 -3 0 -1 -15 0 -1 -1
word after: кто	41 -35 -16 -38 -27 -3 -5 -24 -1
word after: кто-то	11 -1 -1 0 -1 0 -1 -2 -4
word after: курсан	12 -1 -2 0 0 -5 0 -2 0
word after: курско	-24 -43 23 -6 -11 -9 -15 24 -12
word after: курськ	-56 43 -11 -1 -2 -18 -9 -10 -10
word after: курщин	-52 -32 75 0 -1 -4 -7 -5 -9
word after: кіломе	38 0 0 0 0 0 0 -38 0
word after: кілько	40 -19 -40 -1 -4 -3 -7 -22 -6
word after: кількі	-11 -30 -17 -3 -4 -10 -4 -109 48
word after: кінця	24 -1 -18 0 0 0 -4 0 0
word after: лабора	17 -5 0 0 0 -1 0 -10 -1
word after: лежачи	-19 -22 26 -1 -2 -5 -3 -4 -2
word after: лет	44 -31 -16 -1 -3 -4 -2 -6 -1
word after: летчик	-10 0 12 0 -1 0 0 0 -1
word after: лечени	16 -15 -2 -3 -4 -8 -6 -4 -37
word after: лиц	-3 -14 22 0 0 -6 0 0 0
word after: лише	-65 -14 -1 -1 -3 -2 -1 13 -1
word after: лнр	74 -16 -64 -7 -2 -8 -5 -12 -32
word after: луганс	57 -22 -34 -1 -1 -4 -1 -3 -1
word after: льотчи	-64 49 -13 -2 -5 -7 -3 0 -17
word after: людей	14 -16 11 -5 -7 -5 -2 -8 -7
word after: люди	26 -30 31 -2 -2 -2 -1 -8 -27
word after: лікарн	37 -27 -8 -1 -1 -3 -1 -5 -1
word after: лікува	14 -5 -1 0 0 0 0 -9 0
word after: літніх	23 -20 -3 0 -1 0 0 -1 -2
word after: м	8 -1 -1 0 0 0 0 -4 0
word after: майже	-1 33 -31 0 -2 -3 0 -2 -6
word after: мали	37 -42 -16 -6 -3 -2 -5 -19 -25
word after: мариуп	-6 17 -36 -8 -8 -7 -4 -21 -6
word after: маршру	14 -9 -7 -2 -1 -1 -1 0 -6
word after: маріуп	51 -24 -60 -17 -7 -31 -10 -47 -43
word after: матере	26 -29 21 -8 -2 -1 -1 -1 -3
word after: матері	-12 -29 16 -1 -1 0 -9 -3 0
word after: матрос	4 -1 -14 0 -1 -1 -1 -3 -8
word after: машин	37 -10 0 -1 0 0 0 -28 0
word after: мають	47 -37 -41 -1 -4 -5 -3 -5 -5
word after: мая	110 -97 -82 -7 -1 -1 -1 -1 -4
word after: має	27 -47 -11 -2 -8 -6 -7 17 -6
word after: медвед	24 -68 23 -15 -6 -22 -13 -35 -17
word after: медики	54 -10 -51 0 -1 -1 0 -2 -9
word after: медици	14 0 -6 0 -1 0 0 0 -6
word after: между	-20 0 -9 0 0 0 0 24 -1
word after: мера	-63 71 -46 -1 -3 -11 -2 -31 -7
word after: месяца	24 -16 -5 0 -1 -2 -1 0 0
word after: мешкан	-13 -10 10 -4 -4 -18 -6 -6 -2
word after: ми	29 -59 4 -18 -10 -23 -23 25 -66
word after: микола	47 -42 -1 -2 -1 -1 -1 -21 -6
word after: минобо	17 0 -34 -17 -4 -4 -2 21 -17
word after: младше	-1 11 -12 -9 -6 0 -1 -16 0
word after: млн	9 -5 -1 -1 0 -1 0 0 0
word after: мо	-11 -8 9 -1 -1 -1 0 -8 -2
word after: моргів	111 -33 -64 -2 -5 -38 -6 -54 -17
word after: морпіх	41 -34 -13 0 -2 -1 -1 0 -7
word after: моряки	-45 -52 55 -2 -2 0 -13 -4 -4
word after: морякі	-24 -44 53 -1 -1 -36 -5 -2 -9
word after: москва	48 6 -19 -8 -2 -3 -3 -36 -47
word after: москве	-2 27 -15 -1 -1 0 0 -10 0
word after: москву	39 -2 -36 -1 0 0 0 0 0
word after: мужчин	32 46 -53 -3 -1 -1 -1 -2 -1
word after: мы	8 -36 20 -14 -22 -10 -18 -7 -5
word after: мільяр	41 -33 -1 0 -2 -1 -1 -4 -2
word after: мінреі	-29 9 -21 -11 -9 -6 -6 -18 14
word after: місце	-6 -2 -1 0 0 0 0 -1 9
word after: місць	20 0 0 0 0 0 0 -17 -3
word after: місяці	-32 30 -15 -1 -2 -1 -1 -13 -6
word after: на	-9 27 -15 -17 -22 -26 4 -30 -26
word after: над	-7 -2 -5 0 -1 -1 0 13 -4
word after: найбіл	-9 -3 3 -1 -1 0 -1 -3 -1
word after: наймол	70 -63 -6 -3 -4 -1 -1 -23 -4
word after: найста	116 -76 -36 -3 -4 -7 -3 -35 -20
word after: нам	-38 -5 21 -28 -28 12 -30 -25 -32
word after: намага	-19 21 -9 -2 0 0 0 0 0
word after: направ	-17 42 4 -1 -1 -3 -5 -3 -3
word after: напрям	59 -11 -23 -4 -4 -2 -4 -45 -5
word after: нарешт	58 -56 -17 -3 -9 -3 -3 -30 -8
word after: народн	63 -88 21 -12 -7 -33 -7 -3 -46
word after: нас	-3 33 -31 -1 -2 -2 -1 -5 -17
word after: находи	-17 -16 39 -1 -1 -2 -2 -4 -3
word after: находя	19 -3 -10 0 0 0 0 0 -5
word after: нацгва	-20 43 -50 -11 -14 -35 -11 -49 -25
word after: націон	81 -77 -1 -1 0 -1 -1 -1 -4
word after: нашей	15 -3 -30 -2 -1 0 -1 0 -11
word after: наши	5 -8 10 -45 -4 -6 -2 -3 -7
word after: нашим	54 -39 -10 -1 -5 -1 -10 -16 -2
word after: наших	-51 2 32 -15 -12 -11 -15 -11 -20
word after: нашлис	34 -1 -4 -5 -2 0 0 -4 -27
word after: наші	21 31 -46 -14 -3 0 -2 -4 -2
word after: нгу	-52 55 -5 -5 -2 -5 -2 -6 -11
word after: не	2 -3 -37 -19 -18 -17 -15 9 -60
word after: неволі	-2 -44 -35 -4 -8 -6 -11 18 6
word after: незако	-38 -2 28 -3 -3 -11 -4 9 -6
word after: незале	9 -47 -5 -6 -3 -3 -2 47 -16
word after: некото	-3 -4 15 -5 -4 -2 -4 -43 -31
word after: немає	63 -47 -28 0 -1 -4 -1 -9 -22
word after: неотло	-1 -76 -1 -1 0 68 -18 -2 -2
word after: нескол	9 -6 -2 -1 0 0 0 -1 0
word after: ним	-15 -4 -21 -1 -1 -3 -4 -8 39
word after: ними	26 -15 3 -1 -1 -1 -1 -11 -2
word after: них	22 -57 3 -16 -23 -32 -14 13 22
word after: но	39 -9 -31 -5 -5 -2 -5 -7 15
word after: новини	101 -99 -47 -4 -14 -3 -3 -10 -10
word after: нуждаю	-24 -27 18 -2 -2 19 13 -4 -38
word after: ні	103 -107 -5 -3 -4 -14 -4 -45 -12
word after: о	81 -24 -31 -8 -3 -8 -6 -49 -44
word after: оаэ	-26 -7 10 -1 -1 -2 -1 0 -1
word after: об	32 -2 -19 -1 -1 -4 -1 -6 -4
word after: обе	0 31 -29 -3 -1 -2 -1 -1 -3
word after: обеих	12 -7 -1 -1 -1 0 -1 -1 0
word after: област	-34 -14 17 -8 -11 -10 -20 22 -13
word after: обмен	-24 37 -10 -11 -6 -5 -6 -22 -14
word after: обмена	54 -51 -33 -8 -6 7 -5 4 -4
word after: обмено	32 -14 -47 -1 -2 -2 -1 44 -2
word after: обменя	54 -76 -26 38 -1 -1 -1 -13 -1
word after: обмін	-30 -16 29 -9 -8 10 -10 -1 -12
word after: обміни	88 -76 -10 -1 -2 -2 -2 -46 -7
word after: обміно	-36 -5 -31 -3 -2 26 -6 -27 -6
word after: обміну	-43 23 -2 -6 -2 -2 -1 15 -1
word after: обміня	-4 17 -9 -26 -11 -8 -5 -28 -22
word after: обміні	-55 70 -1 -2 -2 0 0 18 -2
word after: обниму	-2 -31 35 -9 -1 0 -1 0 -1
word after: оборон	8 25 -42 -20 -21 -53 -22 -37 -45
word after: обратн	-53 53 -10 -9 -3 -4 -6 19 -6
word after: обучен	43 0 0 -1 -1 0 -2 -42 -22
word after: объект	14 0 -7 0 0 0 0 -1 -7
word after: обійня	-69 -63 -5 -4 -8 -4 -6 66 -5
word after: один	51 -38 -101 -5 -15 -23 -11 -60 14
word after: одна	-44 -34 44 -17 -4 -16 -6 -29 -8
word after: однако	52 -71 -3 -9 -5 -5 -14 -11 -19
word after: одного	30 -3 -11 0 -1 -6 -1 -17 -1
word after: однора	21 -2 0 0 -1 0 0 -16 -2
word after: одну	2 15 -15 0 0 0 0 -5 -3
word after: ожидаю	51 -25 -22 -1 -2 -3 -3 -1 -5
word after: окупан	-66 25 -15 -3 -1 -7 -3 -2 -2
word after: окупов	-48 49 -6 0 -1 -2 -1 -4 -10
word after: омбр	53 -43 -4 -1 0 -3 -1 -5 0
word after: они	-6 0 14 -1 -1 -5 -6 -2 -2
word after: онлайн	68 -7 0 -1 -1 -1 -1 -60 -3
word after: операц	75 -43 -22 -2 -2 -6 -10 -34 -6
word after: опинил	28 -21 -33 -1 -3 -2 -2 -4 -14
word after: оружие	12 -3 -3 0 0 -5 0 0 0
word after: освобо	-10 -35 1 26 -4 -8 -7 1 -20
word after: основн	-1 28 -31 -1 0 -10 -1 -3 -5
word after: остало	50 -19 -15 -9 -4 -2 -2 -6 -9
word after: осталь	-1 -68 31 -2 -5 -8 -6 -1 -37
word after: остают	-8 -38 -64 -1 -4 -6 -13 -17 43
word after: остров	-19 27 -13 0 -1 -4 -1 -1 -6
word after: осужде	19 12 -41 -4 -7 -5 -2 -1 -4
word after: осіб	0 34 -31 -1 0 0 0 -2 -1
word after: от	58 -75 -12 -31 -16 -17 -12 -18 -6
word after: ответ	-3 13 -59 -1 -1 -7 30 -1 -2
word after: отдала	48 -47 4 -3 -9 -7 -2 -7 0
word after: отдали	-22 -34 15 -16 -5 12 -18 11 -14
word after: отданы	-61 -43 -18 -5 -10 42 -19 -21 -25
word after: отправ	26 -31 23 -13 -8 -32 -16 -23 -26
word after: отпуск	33 0 -5 0 0 0 -1 -3 -32
word after: отпуст	12 -41 -3 -19 -21 -15 29 -15 -10
word after: отпуще	-7 40 -38 -1 -1 -1 -7 -3 -5
word after: отрима	-1 6 11 -3 -5 -21 -7 -26 -10
word after: офицер	7 24 -28 -4 -7 -18 -5 -14 23
word after: офіцер	-72 90 -49 -14 -12 -28 -10 -30 -38
word after: очеред	26 -2 -21 -2 -2 -1 -1 -1 -12
word after: п'ятер	-19 33 -4 0 -1 -3 -1 -26 -8
word after: п'ять	42 -30 -3 -1 -1 -1 -1 -8 -5
word after: п'ятьо	-92 -26 55 -5 -1 -1 -7 -10 -3
word after: павших	18 -36 12 -3 -2 -2 -6 -16 -21
word after: палест	9 -4 -3 0 -1 0 0 0 0
word after: паспор	6 0 0 0 0 0 0 -2 -3
word after: перебу	102 -67 -74 -8 -7 -12 -5 -40 -26
word after: перего	-6 4 6 0 0 0 0 -3 0
word after: переда	46 2 -52 -15 -22 -17 -16 -28 19
word after: перетн	-43 48 -26 -14 -1 -1 -3 -12 0
word after: перший	-4 41 -28 -2 -3 -10 -1 -41 -7
word after: плакал	29 -50 13 -4 -4 -11 -5 -44 -7
word after: плен	-5 -51 67 -5 -4 -4 -6 -32 -9
word after: плена	-30 -18 4 -4 -2 -2 -3 50 -19
word after: пленны	-20 15 -43 -4 -4 -2 -6 29 -20
word after: плену	-11 -21 38 -1 -2 -2 -3 -10 6
word after: плюс	-10 -46 48 -1 -1 -1 -1 -13 -3
word after: по	-3 -52 6 45 -13 -7 -10 -17 -12
word after: побачи	56 -74 -11 -7 -3 -5 -5 -25 -15
word after: побыва	21 -10 -10 0 0 -1 -1 0 -2
word after: поверн	-18 3 -40 -24 -13 18 -17 22 -35
word after: поверт	14 24 -63 17 -14 -65 -22 -81 -63
word after: повном	19 -3 0 -1 0 -2 0 -17 0
word after: повідо	-34 12 -12 -14 -13 -7 -7 -25 10
word after: погибш	-17 -11 14 -12 -16 -22 -14 11 -39
word after: под	29 38 -65 -4 -4 -3 -3 -3 -16
word after: подгот	35 -44 -3 -3 -3 -21 -2 -20 -34
word after: подпис	5 -2 0 0 0 0 0 0 -1
word after: поза	-36 -26 -25 -1 -2 30 25 -11 -7
word after: пока	-28 -8 -31 -1 -2 -2 -6 -3 43
word after: покину	-22 -27 47 -6 -4 -2 -6 -35 -9
word after: полегл	14 -23 -18 -13 -7 -6 -4 41 -9
word after: полку	-25 39 -21 -6 -3 -9 -3 -5 -23
word after: полнос	98 -54 -26 -2 -2 -8 -5 -60 -20
word after: полови	-11 -27 -60 39 -6 -1 -2 -22 -18
word after: полон	62 -85 45 -4 -2 -3 -2 -3 -4
word after: полоне	74 -82 -19 -4 -3 -3 -2 -11 -2
word after: полону	-50 42 -43 -13 -10 -9 -10 -5 -30
word after: полоні	53 -54 -32 -1 -5 -4 -4 -41 -26
word after: получе	-63 2 -4 -1 -4 -2 -1 56 -1
word after: получи	-55 29 1 -36 -19 -19 -16 -8 -36
word after: поліце	15 -11 -2 0 0 0 0 -1 -1
word after: понад	1 -29 -24 0 -1 27 -2 -2 -4
word after: попавш	13 -32 26 0 0 -2 0 -3 -2
word after: попере	-7 -2 0 0 0 0 0 11 -1
word after: попрос	9 -1 -4 0 0 -1 0 0 -4
word after: поране	-18 22 -60 -19 -13 38 20 -36 -37
word after: посере	-62 -16 30 -7 -5 -3 -7 -35 -7
word after: после	17 -15 -20 -2 -3 -5 -3 -3 -10
word after: послед	54 -28 -54 -8 -7 -5 -14 -20 -18
word after: поспіл	31 -23 -3 -1 -1 -1 -1 -3 -1
word after: посред	-26 39 -19 -5 -5 -10 -4 -9 -2
word after: посыло	22 0 -1 0 0 -3 -1 -19 -2
word after: потеря	34 -3 -29 0 -1 -2 -2 -6 -1
word after: потрап	45 -39 -5 -2 -1 -1 -1 -2 -8
word after: потреб	-2 0 -15 0 0 -1 0 15 -1
word after: потім	26 -5 -24 0 -1 -1 -1 -19 -2
word after: початк	-35 -18 -2 -3 -3 -5 -4 42 -14
word after: почти	24 -11 -6 -10 -2 -1 -4 -13 -9
word after: поїхал	1 -23 14 -1 -4 -1 -10 -45 -14
word after: праців	-37 -15 0 0 -1 -2 -1 -21 42
word after: предло	13 -9 -6 -1 -1 -1 -1 0 -5
word after: предст	31 -15 -17 -3 -3 -7 -2 -4 -3
word after: при	-33 35 -1 0 -2 -1 -1 -4 0
word after: прибул	47 -40 -12 0 -1 -2 0 -4 0
word after: прибыв	80 -9 -55 -2 -1 0 -1 -37 0
word after: привез	38 -8 -8 -5 -6 -3 -3 -49 -18
word after: пригра	-83 -45 12 -13 -8 -1 -9 42 -37
word after: приеха	-8 1 3 -13 -4 -4 -3 -3 -8
word after: прийня	25 14 -24 -1 -1 -1 -1 -10 0
word after: прикор	61 -37 -53 -3 -3 -8 -24 -7 -9
word after: принял	-3 29 -28 0 -1 -3 -2 3 -4
word after: принят	27 -21 -7 0 -1 0 -2 -23 -1
word after: причем	-49 25 8 -3 -8 -11 -6 -10 -6
word after: приїха	1 5 -9 -6 -3 -7 -6 -31 -5
word after: про	118 5 -54 -9 -3 -4 -2 -44 -12
word after: провед	-24 -42 17 -1 -1 0 -1 36 -3
word after: провел	-15 -1 -3 -4 -3 -8 -2 15 -5
word after: пройшл	32 -28 -1 -2 -1 -1 -1 -1 -2
word after: пропав	29 -13 -23 -2 -2 -1 -3 -23 -6
word after: просит	5 0 -1 0 0 0 0 0 -3
word after: просто	31 -30 -17 -2 -1 -9 -7 -37 -1
word after: просят	11 -4 -3 0 -1 -1 -1 0 -2
word after: протез	34 -19 -2 0 -3 -11 -1 0 -30
word after: проти	68 -61 -1 0 -1 0 0 -11 -1
word after: против	-61 7 20 -28 -52 -21 -10 37 -20
word after: проход	-3 15 1 -9 -4 -1 -4 -53 -3
word after: прошед	41 -2 -35 -1 0 0 0 -1 -3
word after: прошел	-39 28 2 -36 -7 -4 -4 -11 -5
word after: прошли	6 0 0 0 0 0 0 -1 -4
word after: прізви	-25 -1 0 0 0 0 0 -1 26
word after: психол	86 -36 -67 -1 -6 -5 -4 -1 -33
word after: пункта	16 0 -3 0 0 0 0 -15 -15
word after: пункті	43 -1 0 0 0 0 -1 -41 0
word after: пятеро	4 -21 2 -3 -5 -1 -3 -14 -12
word after: пять	-40 -59 55 -12 -9 -1 -5 -2 -14
word after: під	66 -14 -7 -2 -2 -3 -2 -48 -12
word after: підкон	-6 25 -6 -1 0 -1 0 -10 -2
word after: підсум	-19 22 -21 -6 -4 -2 0 4 -10
word after: підтве	-17 11 24 -7 -11 -21 -10 -114 -46
word after: після	6 6 -1 -1 -1 -1 -1 -8 0
word after: работа	-32 -36 -34 -5 -12 -7 29 -12 17
word after: раз	-50 58 -29 -1 -9 -4 -7 -40 -4
word after: развед	19 0 -18 0 0 0 0 0 0
word after: разлуч	-19 15 5 -6 -1 -1 -3 -6 -4
word after: разом	-24 41 -51 -19 -9 -28 -6 -70 -12
word after: района	-15 -18 9 -3 -4 -3 -6 -9 14
word after: ранее	-12 19 -23 0 0 -7 -1 -1 -4
word after: ранени	14 17 -21 -1 -1 -3 -3 -2 -12
word after: ранены	49 -41 15 -3 -3 -6 -7 -16 -5
word after: раніше	-55 64 -1 -2 -1 -15 -1 -3 -1
word after: расска	-20 36 -48 0 -3 -2 -1 14 -15
word after: ребята	9 -31 24 -23 -3 -4 -1 -3 -7
word after: регион	-32 -29 -40 -2 -5 -3 -3 -1 43
word after: репатр	5 -48 13 -1 -1 -3 -1 40 -2
word after: респуб	39 -73 -4 -4 -3 -4 -1 -3 -6
word after: рефриж	88 -61 -10 -2 -7 -3 -1 -17 -25
word after: решта	51 21 -34 -4 -9 -6 -7 -48 -53
word after: решту	37 -56 -7 -2 -3 -6 -8 -1 -3
word after: реєстр	-43 -2 -1 0 -1 -1 -2 -53 48
word after: роботи	-33 7 -35 -3 -10 -5 -4 39 -21
word after: роботу	5 -2 0 0 0 0 0 -2 0
word after: родин	19 -10 -22 -6 -2 -3 -2 -11 -6
word after: родина	37 3 -1 -1 -2 -5 -2 -44 -26
word after: родине	-31 -48 36 -12 -4 -19 -5 -5 -7
word after: родину	25 -13 2 -2 -3 -3 -1 -3 -1
word after: родите	11 4 -1 0 0 -1 0 -9 -4
word after: родным	-54 7 43 -19 -4 -2 -3 -22 -4
word after: родных	24 -14 -12 -3 -6 -7 -2 -10 -22
word after: родств	-32 39 -2 -2 -1 -12 -1 0 -8
word after: розгля	55 -6 -1 -3 -3 -3 -3 -24 -34
word after: розпов	45 -41 -23 -10 -7 -4 -12 -20 -14
word after: роки	69 -47 -6 0 -2 -3 -3 -96 -2
word after: року	24 -1 0 0 0 0 0 -21 -3
word after: років	24 -16 3 0 0 0 0 -2 -9
word after: россии	-47 6 59 -8 -16 -26 -14 7 0
word after: россий	-1 -15 10 -14 -23 -14 -13 4 -2
word after: россию	-16 33 -11 -20 -10 -11 -14 -60 -13
word after: россия	-17 -11 1 0 -23 -32 -10 10 -27
word after: російс	-19 2 13 -15 -19 -40 -19 -4 -21
word after: росія	-6 1 -29 -18 -14 2 -14 -58 38
word after: росіян	41 7 -74 -4 -5 22 -3 -19 -16
word after: росією	-13 3 0 0 0 -1 0 -7 18
word after: росії	-19 5 12 -4 -7 -11 -7 -45 14
word after: рф	34 -33 6 -19 -17 -27 -9 -11 -37
word after: рэб	7 0 -5 0 0 0 0 0 -1
word after: рядови	-98 25 96 -4 -10 -15 -9 -17 -27
word after: рядові	118 -110 -20 -2 -3 -4 -1 -9 -6
word after: рятува	-56 54 -33 0 -1 -9 -2 -4 -1
word after: рідним	-60 79 -7 -9 -1 -1 -1 -53 -1
word after: рідних	14 20 -14 -5 -2 -2 -3 -4 -7
word after: рідні	59 -51 -26 -8 -8 -13 -6 -37 -27
word after: рідній	-26 86 -41 -23 -2 -4 -3 -39 -4
word after: рік	-43 -2 -1 0 0 0 -1 43 -9
word after: с	-3 -4 -19 4 -26 -16 -19 31 -38
word after: сама	34 -29 7 -3 -2 -19 -9 -3 -4
word after: самому	25 -1 -20 -9 -6 -1 -2 -15 -2
word after: сверх	4 -41 -18 -1 -1 25 29 0 -15
word after: свобод	-3 34 7 -32 -1 -1 -1 -2 -7
word after: свого	24 -33 15 -6 -1 -2 -2 -6 -4
word after: своих	-25 10 -9 -19 -3 -2 -3 23 -9
word after: своїх	-31 -52 57 -9 -4 -4 -2 -21 -3
word after: свыше	6 -2 -1 0 0 0 -1 -1 0
word after: священ	35 -22 -11 -1 -3 -1 -3 -4 -45
word after: сдалис	11 -1 -7 0 0 0 0 0 -1
word after: себе	-5 20 4 0 0 -15 -1 0 -2
word after: себя	-41 55 -32 -1 -7 -3 -4 -4 -3
word after: сегодн	-3 -27 26 10 -29 -32 -25 -52 -56
word after: сел	13 0 -1 0 0 0 0 -11 0
word after: семей	-27 -36 32 -4 -1 -1 -1 0 0
word after: семеро	15 2 -16 -2 -3 -2 -2 -15 -9
word after: семнад	56 -72 16 -3 -12 -28 -10 -21 -33
word after: семьи	-23 -52 -25 33 -2 -2 -4 0 -2
word after: семьям	22 -16 -16 -1 -2 -4 -2 -14 -3
word after: серед	-36 22 -6 -11 -11 -15 -8 -3 -39
word after: сержан	90 -87 -1 -5 -7 -13 -9 -21 -22
word after: сестер	66 -57 -60 -11 -11 -5 -7 -27 -19
word after: сил	24 -38 31 -14 -12 -24 -15 -39 -17
word after: сили	35 -33 -7 -3 -2 -5 -1 -13 -3
word after: складу	-18 39 -31 -2 -3 -25 -7 -50 -19
word after: следую	-17 -43 -26 0 -2 0 -2 23 -14
word after: словам	35 -23 -12 -2 -3 -2 -2 -5 -2
word after: сложил	39 -30 -3 0 -1 -6 0 0 0
word after: служат	32 -12 -68 -3 -5 -23 -5 -10 -11
word after: службу	39 -24 -2 0 0 -9 -1 -2 -5
word after: служил	57 -27 -98 -14 -12 -30 -12 -73 -38
word after: снаряд	34 -7 -17 -1 -1 -1 -1 -4 -5
word after: снова	-24 -52 64 -15 -3 -1 -3 0 -3
word after: соглас	61 -45 -10 -1 -1 -1 -1 -10 -2
word after: солдат	24 -16 -25 -6 -16 -15 -9 -11 16
word after: сообща	16 -18 -13 -18 -3 -2 -4 -7 -8
word after: сообще	11 11 -7 0 0 0 0 -13 -1
word after: сообщи	-59 30 0 -23 -7 -4 -5 -26 -12
word after: соотве	37 -31 -22 -3 -1 0 -1 -2 -2
word after: сопров	14 -1 -5 0 0 -1 -1 0 -6
word after: сорван	32 -2 -28 0 -1 0 0 0 -2
word after: сорок	-72 68 12 -10 -18 -6 -5 -46 -17
word after: состоя	-42 15 -6 -19 -8 -26 -13 -23 -19
word after: списки	18 -3 -1 0 -2 0 -1 -10 -1
word after: спільн	53 -2 0 0 -1 -3 0 -52 -1
word after: среди	-25 -59 62 -30 -35 -14 -8 -82 -53
word after: срочно	-18 -48 37 -1 -1 -15 15 -3 -8
word after: ссо	-29 31 -24 -2 -2 -4 -3 -6 -7
word after: стамбу	-8 -33 -25 -1 -1 -2 -1 25 -2
word after: стан	48 -32 -40 -18 -3 -26 -5 -39 -27
word after: станци	8 0 -5 0 0 0 0 0 -2
word after: старше	60 -37 -26 -1 -3 -2 -1 -2 -11
word after: статус	51 -54 -24 -1 -3 -28 -8 -3 -32
word after: сто	-15 -60 54 -17 -10 -2 -6 -11 -13
word after: стольк	-18 14 -30 26 -10 -13 -8 -32 -6
word after: сторон	-25 25 -14 -15 -57 -41 26 5 -30
word after: стран	-29 -2 8 -15 -17 -4 -2 -4 -1
word after: страни	6 0 -2 0 -1 0 0 0 -2
word after: стільк	-23 -1 -14 -7 -15 -34 -8 54 -23
word after: суден	-38 -25 47 -5 -1 0 -2 -27 0
word after: суджан	-18 -16 10 -4 -4 -4 -9 -13 14
word after: суджи	-75 -60 96 -15 -4 -3 -15 -1 -13
word after: судна	-43 49 -39 0 -1 -11 -6 -9 -3
word after: сумах	24 -14 -53 -1 -3 -6 -5 -5 24
word after: супров	54 -19 -28 0 -1 -1 -1 -11 -37
word after: сутки	-54 67 -32 -14 -10 -2 -10 -31 -14
word after: считаю	-58 44 -63 -6 -5 -22 -7 -7 -3
word after: сьогод	-48 27 -52 24 -15 -27 -17 21 -26
word after: сімох	-27 61 -39 -1 0 -1 -1 -34 0
word after: та	-17 42 -9 -15 -10 -28 -12 -48 1
word after: так	-94 27 -36 -26 -9 26 -13 -71 -4
word after: така	7 -33 -5 -2 -3 -2 -3 -84 19
word after: также	12 25 -30 -2 -4 -7 -3 -16 -18
word after: такий	-25 31 -28 -6 -5 -6 -2 -5 -10
word after: таких	-24 33 -5 -2 -4 -10 -1 -9 -7
word after: також	-28 42 -32 -7 -5 -22 -6 -39 -9
word after: там	-48 40 -47 -6 -6 -22 -12 -36 55
word after: танк	22 -11 -4 -1 0 0 -1 -3 -2
word after: танка	46 -36 -1 0 -1 -1 -1 -6 -7
word after: танков	19 -1 -1 0 0 -1 -1 -4 -13
word after: те	-51 78 -70 -3 -2 -15 -3 -14 1
word after: теж	-14 -28 -29 -3 -2 -32 25 -13 -14
word after: тела	-15 36 -20 -2 -2 -7 -2 -2 -13
word after: телами	-27 3 28 -2 -3 -2 -2 -3 -8
word after: тепер	11 8 -12 -2 -1 -1 -1 -12 -1
word after: теперь	-30 -8 35 -2 -2 -2 -3 -1 -16
word after: терито	-34 30 23 -2 -5 -11 -8 -6 -16
word after: теробо	47 -14 -102 -5 -8 -19 -7 -7 -11
word after: террит	32 -5 -1 -1 -1 -1 -1 -1 -23
word after: техник	17 -2 -13 -2 0 -3 -1 -5 -1
word after: тижден	59 -36 -1 0 -3 -4 -1 -27 -1
word after: тимчас	-1 15 -2 -2 -5 -29 -3 -42 -27
word after: тисяч	56 -58 0 0 -1 0 0 -16 13
word after: тисяча	20 -19 0 0 0 0 0 -8 0
word after: тисячі	-22 -6 0 0 0 0 0 24 -8
word after: тих	19 9 -36 -6 -3 -8 -1 -51 -9
word after: тиші	50 -44 -6 -1 -4 -2 -1 -1 -2
word after: то	49 -55 -21 -2 -1 -3 -2 11 -1
word after: товари	33 -6 -24 0 -2 0 0 -1 0
word after: тогда	48 -49 -26 -1 -3 -9 -6 -4 -3
word after: того	-13 30 -90 -5 -3 -20 -8 -4 -5
word after: тоже	18 40 -35 -4 -3 -2 -8 -16 -17
word after: той	-27 -1 18 -3 -6 -1 -3 -16 16
word after: том	19 56 -46 -34 -19 -11 -14 -55 -42
word after: тому	76 -49 -31 -1 -4 -4 -2 -33 -28
word after: торгов	-57 -22 48 0 -1 0 -2 0 -1
word after: торік	8 -1 0 0 0 0 0 -6 0
word after: требуе	73 -12 -68 -2 -3 -2 -4 -1 -28
word after: третьо	26 -19 -2 -1 -6 0 0 -2 0
word after: три	20 28 19 -11 -4 -7 -5 -24 -25
word after: тридца	-82 100 -107 -26 -17 -14 -22 -38 -43
word after: тримал	73 -66 -46 -7 -4 -11 -4 -5 -6
word after: тро	-8 14 -32 -6 -6 -8 -3 -29 -11
word after: трое	-32 43 -67 -4 -4 -1 -2 -2 -6
word after: троих	-58 54 -47 -1 -2 -3 -3 0 -7
word after: троє	49 1 -20 -3 -4 -11 -4 -31 -23
word after: туда	-17 42 -53 -3 -9 -2 -2 -10 -4
word after: туречч	46 -42 -15 -1 -2 -1 -1 -2 -12
word after: тысячи	-36 0 -3 0 -2 -1 0 -17 36
word after: тяжело	-86 19 15 -12 -18 33 -23 -22 -33
word after: тяжкоп	-32 -65 -24 -3 -10 -24 -9 69 -48
word after: ті	0 5 -4 0 0 0 0 -1 0
word after: тіл	-26 -11 -25 -6 -1 -9 -3 21 -3
word after: тіла	41 -29 -2 -1 -2 -2 -1 -6 -3
word after: у	-4 -21 11 -20 -19 -61 -19 -22 -4
word after: ув'язн	-48 40 -35 -1 -1 -2 -1 -7 36
word after: удалос	-23 28 6 -3 -1 -1 -1 -31 -1
word after: удержи	-38 -55 28 -11 -5 -3 -5 -5 13
word after: удома	-95 83 -31 -38 -8 -10 -8 -31 -5
word after: уехали	-26 34 -18 -9 -1 -22 -2 -10 -2
word after: уже	31 31 -31 -9 -6 -9 -8 -40 -27
word after: узгодж	42 -1 0 0 0 0 0 -41 0
word after: узяли	-12 29 -32 0 0 -1 0 -1 -5
word after: узятих	71 -94 -26 -5 -7 -22 -4 -3 -32
word after: украин	-6 -13 9 -15 -23 -49 21 -22 0
word after: україн	-61 16 9 -29 -15 -47 -16 -40 25
word after: уповно	-56 12 -3 -3 -1 -1 0 0 -1
word after: управл	26 -3 -19 -1 0 -1 0 -6 -2
word after: урожен	12 -10 -2 0 0 0 0 -1 -2
word after: усі	5 -6 29 -5 -4 -8 -10 -20 -20
word after: усіх	-39 5 -3 0 0 0 0 -2 39
word after: уточни	45 -59 -35 -1 -3 -1 -11 -5 -19
word after: утрима	36 -3 0 0 -1 0 -1 -28 -4
word after: утриму	3 -10 -72 -9 -10 -10 -20 -40 60
word after: участі	-53 36 12 -2 -2 -10 -6 -62 -25
word after: учора	82 -84 -8 -9 -7 -1 -2 -23 -4
word after: учрежд	40 0 -7 0 0 0 0 -1 -37
word after: ушли	-20 18 -7 -2 -2 -1 -1 -1 -15
word after: фамили	58 -2 -51 -2 -2 -1 -4 -3 -7
word after: федера	-12 -9 27 0 -2 -1 -1 -6 -1
word after: фонд	14 -13 0 0 0 0 0 -1 -4
word after: хаймар	24 -5 -16 0 -1 -1 0 0 -2
word after: харків	42 -36 -5 0 -1 -2 -1 -4 -4
word after: херсон	37 -18 -38 -4 -5 -3 -7 -8 -26
word after: хоть	7 0 -3 -1 0 0 -1 0 -1
word after: хто	17 -16 -1 -1 0 -1 0 -1 -2
word after: це	-13 28 -62 -13 -12 -33 -12 -24 13
word after: цивіль	-61 27 37 -15 -16 -41 -17 -9 -44
word after: цього	-9 16 -32 -6 -7 -9 -9 -3 -26
word after: чаес	54 -34 -4 -2 -1 -11 -1 -3 -8
word after: час	22 -16 -1 -2 -1 -5 -1 -4 -8
word after: частин	8 9 -20 -1 -1 -1 0 -10 -1
word after: часть	-31 -35 -8 -4 -1 -2 -5 -13 30
word after: чекали	-23 24 12 -1 -7 -7 -6 -3 -25
word after: чекают	22 -20 -4 -1 -3 -11 -2 -23 -8
word after: челове	22 -79 -40 -32 -16 -48 -21 31 -37
word after: через	21 -75 24 -8 -5 -4 -11 -23 -6
word after: четвер	20 16 -42 -30 -18 -11 -12 -59 -24
word after: четыре	18 29 -46 -1 -2 -2 -3 -10 -16
word after: чи	58 -46 0 0 0 -1 -1 -10 -3
word after: числе	-27 14 7 -39 -20 -16 -15 -58 -51
word after: числі	67 -45 -27 -2 -3 -16 -3 -7 -14
word after: чиї	-23 24 -14 -2 -1 -1 -2 0 -1
word after: членов	17 -5 -1 -1 -1 0 0 -2 -8
word after: чолові	51 -31 -39 -7 -4 -6 -2 -66 -11
word after: чорноб	28 -25 0 0 0 -1 0 0 -2
word after: чотирь	-65 77 -70 -2 -4 -4 -2 -8 -5
word after: чужих	71 -59 -50 -2 -5 -3 -4 -14 -19
word after: чьи	23 -2 -13 -1 -1 -5 -1 -4 -2
word after: шахеді	10 -2 0 0 0 -1 0 -6 -1
word after: шестер	10 -7 -7 -10 -10 -18 -10 -21 -5
word after: шпитал	38 -10 -3 0 -2 -3 -1 -32 -1
word after: штаб	-59 15 4 -1 -3 -10 -8 -23 -4
word after: штабу	-18 -25 -2 -4 -6 -3 -4 32 -37
word after: шість	-27 3 19 -13 -3 -7 -2 -6 -2
word after: ще	8 -5 21 -2 -6 -12 -6 -83 -11
word after: щиті	-10 33 -20 -1 -1 -1 0 -5 0
word after: що	22 1 1 -18 -10 -17 -9 -28 -29
word after: щодо	-31 -8 -1 0 -1 -2 -1 -50 64
word after: щонайм	-25 29 -13 -1 -1 -4 0 -6 -1
word after: эвакуи	42 -37 -32 -2 -11 -5 -1 -4 -7
word after: экипаж	-47 -53 56 -12 -3 -1 -3 -6 -6
word after: экспер	44 -24 -4 -2 -4 -2 -2 -85 -27
word after: это	32 -37 2 -25 -16 -8 -3 -15 15
word after: этого	23 -20 -34 -3 -4 -3 -3 11 -6
word after: я	9 -7 -1 0 -1 0 0 0 0
word after: як	31 -4 -10 0 -3 -7 -3 -8 -24
word after: який	41 -70 -20 -1 0 -2 -1 -64 -1
word after: яких	-5 -23 26 -26 -16 -21 -26 -16 20
word after: якого	-23 9 -10 0 0 24 0 -1 0
word after: якої	0 -9 -17 -1 -7 -3 -2 3 -9
word after: які	4 -38 -3 16 -15 -40 -18 2 -31
word after: є	34 -30 -16 -1 -2 -4 -3 -48 39
word after: і	30 -41 -47 -18 -14 -19 -13 6 -7
word after: із	11 22 -106 -13 -14 -19 -11 -27 -25
word after: інозем	-48 53 -9 0 -3 -7 -1 -7 0
word after: інші	-6 9 -11 -1 -3 -4 -2 -10 -13
word after: їдуть	34 -16 -4 -26 -5 -18 -7 -29 -2
word after: їх	-53 53 -31 -12 -6 -7 -4 -16 -5
word after: їхніх	-26 26 28 -18 -5 -7 -6 -11 -22
word after: اجمالي	-22 -17 4 18 -1 -1 0 -16 -2
word after: اسر	-6 -23 25 0 0 0 0 0 -1
word after: اسيرا	-9 16 -23 18 -1 -3 -1 -16 -3
word after: الي	-30 19 15 -12 -15 -11 -10 -26 -6
word after: اليوم	7 27 -12 -14 -1 -3 -2 -23 0
word after: اوكران	10 6 -68 -17 -4 10 -12 -11 3
word after: اي	-36 -11 33 -17 -6 -1 -1 -41 -2
word after: بين	18 -27 -33 0 -1 -3 -1 5 -1
word after: بينهم	-2 21 -19 -2 0 -1 0 -1 0
word after: تبادل	28 14 -30 -13 -1 -4 -2 10 -1
word after: جانب	-33 21 15 -48 -16 -8 -10 -25 -14
word after: جانبين	-59 1 7 0 -8 -2 -1 19 -1
word after: دولار	16 -15 -3 -4 -3 -1 -2 -18 -1
word after: ذويهم	-23 31 -65 -15 -1 -1 -1 -5 0
word after: روسي	-43 -20 34 -11 -1 -1 -1 -1 2
word after: روسيا	6 -53 37 5 -4 -11 -25 -13 -16
word after: طرف	2 5 -1 -31 -2 -16 -13 -32 -4
word after: عادوا	-28 25 -12 -19 -1 -2 -1 -1 -1
word after: عبر	-10 0 0 -29 0 0 0 39 -1
word after: علي	-32 -2 0 -12 -1 -1 -1 38 -1
word after: عمليه	30 22 -34 -5 -1 -4 -2 -3 -1
word after: عن	3 30 -17 -11 0 -1 0 -14 -1
word after: فلسطين	36 0 0 -30 0 0 0 -2 -3
word after: في	22 20 -50 -35 -5 -19 36 9 -7
word after: فيما	-7 36 -15 -21 -7 -1 -1 -3 0
word after: كل	3 20 0 -12 -13 -6 -5 -23 -8
word after: كورسك	-6 -2 9 0 0 0 0 0 0
word after: لكل	-39 4 11 -52 -6 -18 -18 -4 -5
word after: ما	-25 -26 30 0 0 0 -1 15 -1
word after: مدنيا	-30 -4 7 -5 -1 -2 -5 -20 -1
word after: مع	21 -28 -22 20 -1 -2 -1 -7 0
word after: مقابل	10 8 8 -20 -1 -3 -1 -1 -2
word after: من	23 -23 16 -12 -14 -14 -17 -17 -20
word after: منذ	-18 -9 -8 -29 -2 -2 -1 29 0
word after: و	-2 3 -8 -17 -4 9 -8 -18 -4
word after: واقع	-10 -21 -24 43 0 0 0 -7 -1
word after: وساطه	-1 5 -1 -47 -3 -17 -13 -9 -5
word after: –	-12 -15 0 -9 -18 -5 -20 -1 -22
word after: ₴	17 -1 0 0 0 0 0 -15 -1
word before 1: 	-26 -18 42 -28 -42 -32 -19 5 -24
word before 1: "	-16 -54 -37 -35 -32 -38 -27 41 -12
word before 1: '	52 -37 -19 -21 -8 -7 -7 -55 -6
word before 1: (	12 8 -46 -9 -12 -10 -8 -26 -9
word before 1: +	19 19 -16 -1 -2 -1 -1 -23 -6
word before 1: ,	23 -5 -21 -20 -8 -14 -12 -17 -3
word before 1: -	63 -5 -29 -2 -2 -3 -2 -72 -12
word before 1: .	-25 -41 -24 38 -8 -3 -4 -30 -1
word before 1: /	42 -17 -30 -3 -19 -6 -5 -54 -25
word before 1: :	25 -7 1 5 -14 -9 -12 7 -66
word before 1: ;	10 8 -33 -22 -8 2 -17 -14 -26
word before 1: a	14 41 -26 -17 -9 -10 -6 -75 -9
word before 1: after	35 -33 -2 -22 -3 -4 0 0 -1
word before 1: all	19 -6 -4 -6 -3 -1 0 0 -1
word before 1: altoge	-22 -47 -50 -27 -5 -2 -6 48 -6
word before 1: and	1 -21 -4 -63 -28 -16 -3 12 -12
word before 1: anothe	17 -12 -14 -21 -13 6 -10 -39 -10
word before 1: are	65 -69 -19 -9 -5 -12 -3 -20 0
word before 1: at	-78 -18 34 -14 -17 -19 -8 -26 28
word before 1: back	-18 -18 1 -24 -5 -3 -9 13 -5
word before 1: brough	23 25 -14 -35 -2 -3 -1 -16 -1
word before 1: carryi	21 -34 -15 -15 -5 0 -1 -8 0
word before 1: covere	25 -48 -34 42 -12 -2 -2 -28 -5
word before 1: day	105 -76 -4 -4 -15 -9 -5 -41 -4
word before 1: delive	20 0 -1 -3 0 0 0 -19 0
word before 1: every	20 -13 -2 0 0 0 -1 -5 0
word before 1: exchan	19 -8 10 -2 -2 -3 -3 -37 -2
word before 1: first	-14 -7 -4 -2 -1 -1 -1 22 -2
word before 1: for	23 18 -28 -8 -18 -15 -12 -47 -43
word before 1: freed	23 -25 12 -36 -5 -10 -7 -16 -4
word before 1: frees	-5 -19 -5 20 0 0 0 -21 0
word before 1: from	5 -1 0 0 -1 -1 0 -1 -1
word before 1: furthe	-51 -20 -14 23 -22 18 -14 -23 -13
word before 1: got	-32 22 0 -20 -9 -4 -10 -26 -3
word before 1: handed	-1 5 -5 0 0 0 -1 -1 -1
word before 1: has	-43 53 -51 -1 -7 -3 -3 -5 0
word before 1: holdin	-31 -8 -1 0 -1 0 -1 -18 33
word before 1: holds	-25 0 -1 0 0 0 0 -17 36
word before 1: home	18 -6 1 -5 -6 -5 -7 -12 -21
word before 1: in	-12 5 -11 -4 -49 -11 -6 24 -27
word before 1: includ	40 -27 -12 -7 -1 -5 -3 -7 -4
word before 1: involv	70 -24 -21 10 -9 -2 -4 -30 -2
word before 1: is	39 -29 -19 -7 -5 -2 -2 -38 -10
word before 1: last	10 -3 -3 -1 -1 0 0 -1 0
word before 1: let	-27 -34 41 -5 -2 -1 -2 -13 0
word before 1: lost	14 0 -2 0 -4 -1 -1 -1 -6
word before 1: mediat	5 -1 -5 -7 -1 -1 0 -4 -1
word before 1: number	6 22 -63 -46 -14 -5 -4 -28 -25
word before 1: of	7 -11 12 9 -13 -18 -14 -19 1
word before 1: oldest	57 -43 -9 -1 -2 -1 -1 -10 -1
word before 1: only	35 -38 -20 0 -6 -12 -1 16 -2
word before 1: over	13 2 -6 -4 -7 -3 -12 -26 -15
word before 1: plus	-51 40 -24 -1 -2 18 -15 -5 -15
word before 1: reache	-35 -19 -13 -21 -1 -1 -1 35 -1
word before 1: receiv	-30 15 -24 -19 -17 -12 -25 28 -14
word before 1: releas	32 -13 14 5 -6 -3 -13 -74 -4
word before 1: return	-58 32 -29 -5 -6 -3 -5 42 -7
word before 1: russia	12 -115 53 -17 -12 -7 -5 -20 -14
word before 1: said	-4 -28 24 -15 -1 -3 -3 -28 -1
word before 1: saw	-2 -11 9 9 0 -1 0 -4 0
word before 1: says	17 3 -43 -21 -3 -1 -1 2 -8
word before 1: swap	37 -24 -1 -7 0 0 -1 -2 -4
word before 1: swappe	-60 1 -22 26 -4 -3 -10 -5 -14
word before 1: that	-16 20 -20 -43 -18 -8 -5 6 11
word before 1: the	47 -17 -49 -64 -33 -16 -11 -32 -22
word before 1: them	11 -2 -34 -1 -3 -2 -1 -4 -10
word before 1: to	-6 -44 -11 8 -5 -15 -8 23 -17
word before 1: today	3 19 -14 -1 -1 -1 -1 -15 -3
word before 1: total	6 -4 -1 -4 0 0 0 9 -5
word before 1: traded	-9 8 -14 50 -1 0 0 -4 0
word before 1: was	-6 12 8 -29 -12 -5 -14 -27 -13
word before 1: when	57 -46 -20 -14 -4 -14 -8 -34 -8
word before 1: which	8 20 -19 -4 -5 -4 15 -28 -4
word before 1: with	13 23 -16 -11 -15 -13 6 -55 -17
word before 1: year	-18 18 -2 -2 -2 -4 -3 -6 -2
word before 1: а	19 -17 -103 -24 -16 -64 -33 -64 64
word before 1: але	-11 51 -34 -5 -2 -7 -3 -18 -11
word before 1: борони	100 -97 -29 -2 -5 -7 -4 -17 -23
word before 1: було	79 -92 -20 -7 -10 -11 -5 -30 -20
word before 1: бы	29 -14 -11 0 -2 -1 -3 -24 -7
word before 1: было	105 -71 -135 -15 -12 -8 -12 6 -37
word before 1: в	18 22 -29 -14 -18 -6 -10 -59 16
word before 1: важить	27 -15 -2 0 -2 -3 -1 -1 -4
word before 1: вважаю	-48 -3 0 0 -1 -1 -1 -58 63
word before 1: вдалос	33 -25 -2 -11 -3 -7 -3 -24 -9
word before 1: вдома	5 6 -27 -10 -5 -20 -4 -31 -3
word before 1: вернул	0 -31 10 -40 -18 -13 -17 10 -27
word before 1: вернут	-23 -84 48 -6 -5 -2 -4 25 -3
word before 1: вже	-3 -92 -33 -8 -16 -20 -12 61 -25
word before 1: взамен	-17 -37 52 -3 -1 -14 -3 -10 -1
word before 1: вивезе	39 -10 -6 -14 -2 -17 -3 -49 -8
word before 1: визвол	27 44 -52 -23 -12 -25 -10 -12 -18
word before 1: вийшли	-14 0 -28 -25 -12 -6 -7 36 -8
word before 1: виповн	33 -26 -4 0 0 -1 -1 -8 -3
word before 1: вирвал	3 3 -16 -4 -1 -1 -1 -24 -1
word before 1: включа	11 -44 -34 0 -1 -1 -3 -2 24
word before 1: военно	7 18 -20 -15 -21 -28 -28 -26 -9
word before 1: возвра	-40 -14 43 -24 -19 -12 -20 0 -4
word before 1: волі	-36 52 -29 -16 -3 -9 -3 -12 -9
word before 1: воссое	18 -28 -23 -19 -8 -2 -4 16 -1
word before 1: все	-44 10 9 -5 -5 -3 -4 -8 -25
word before 1: встреч	5 29 -5 -1 -1 -1 -1 -1 -23
word before 1: всі	-32 37 -34 -2 -4 -16 -2 -26 -4
word before 1: втрати	7 -3 0 0 0 0 0 -3 0
word before 1: выведе	51 -23 -31 -2 -2 0 -4 -1 -1
word before 1: вывезе	40 -71 -33 -18 -5 -4 -4 -23 -1
word before 1: выехал	6 -13 28 -1 -1 -1 -4 -31 -4
word before 1: вызвол	-47 -49 11 -20 -26 -2 -10 41 -2
word before 1: выпуще	16 -8 -3 0 -4 0 0 -1 0
word before 1: вырвал	-4 -15 29 -3 -2 0 -1 -12 -1
word before 1: вышли	-33 6 -41 30 -5 -3 -7 -85 -12
word before 1: від	0 22 -50 -1 -5 -7 -6 -64 -22
word before 1: відбул	-18 -2 0 0 -1 -1 0 19 -1
word before 1: віддал	-37 9 33 -19 -16 -63 -50 -75 -15
word before 1: відзна	14 -13 0 0 0 0 0 -6 -3
word before 1: відпра	19 -8 6 0 0 0 -1 -17 0
word before 1: відпус	0 5 21 -4 -2 -1 -7 -17 -1
word before 1: військ	-59 39 -14 -1 -2 -7 -3 -12 -14
word before 1: для	27 -66 56 -15 -12 -28 -10 -30 16
word before 1: додому	-14 45 -31 -2 -3 -13 -3 -32 -8
word before 1: дома	-24 -26 27 -12 -4 -1 -3 -2 -19
word before 1: домой	-15 -53 60 -16 -4 -4 -4 -38 -3
word before 1: доправ	-22 8 -10 -2 -2 -1 -1 15 0
word before 1: достав	7 29 -16 -10 -6 -1 -3 -53 -24
word before 1: едут	-93 -17 39 -46 -9 -6 -15 -64 -11
word before 1: есть	-4 24 -66 -2 -4 -3 -2 -19 -8
word before 1: еще	-22 -5 -29 -4 -48 7 13 -68 12
word before 1: з	-51 69 -93 -11 -16 -15 -10 -54 -34
word before 1: за	-14 8 24 -17 -21 -26 -21 -53 -60
word before 1: забрал	-9 17 -5 -20 -17 -10 -18 -48 -5
word before 1: забрат	37 -1 -42 -5 -4 -6 -2 -1 -17
word before 1: загало	-80 -37 82 -40 -37 -41 -12 1 -26
word before 1: займет	37 -11 -18 0 -1 0 -2 0 -18
word before 1: заняла	39 -38 -11 -3 -6 -3 -2 -1 -4
word before 1: засуди	48 -15 -38 0 -1 -3 -2 -8 -13
word before 1: захопл	37 -2 -21 0 -2 -2 -1 0 -11
word before 1: збито	9 -3 0 0 0 0 0 -5 0
word before 1: звільн	8 25 -44 -20 -6 -11 -5 -22 -7
word before 1: здобул	44 -62 -24 -15 -2 -3 -3 16 0
word before 1: землі	-25 26 -9 -1 0 -1 0 -4 0
word before 1: зокрем	63 -91 -5 -1 -1 -3 -2 -20 -19
word before 1: зустрі	19 -43 25 -4 -2 -4 -3 -10 -4
word before 1: зі	-60 62 -19 -3 -2 -4 -3 -20 -2
word before 1: зібрал	25 -25 0 0 0 0 0 0 0
word before 1: и	-25 13 5 -24 -25 -21 -18 7 -54
word before 1: из	3 8 -119 23 -28 -9 -8 -26 -37
word before 1: итого	-29 37 -24 -5 -2 -3 -5 -17 -15
word before 1: их	-60 -27 -57 -8 -8 -10 -3 -5 76
word before 1: й	-24 14 30 -20 -13 -29 -14 -68 -12
word before 1: к	-24 51 -38 -8 -11 -12 -12 -23 -40
word before 1: киеву	1 21 -22 -1 -1 -32 -1 21 -1
word before 1: которы	29 17 -4 0 -1 -2 -1 -1 -41
word before 1: крок	7 -5 0 0 0 0 0 -1 0
word before 1: лишают	4 -22 0 -2 -3 -1 -1 -57 29
word before 1: лише	47 -74 47 -8 -21 -23 -10 -82 -66
word before 1: маємо	-63 -8 -20 -15 -8 -4 -7 38 25
word before 1: младше	38 -34 -24 -1 -8 -4 -1 -2 -4
word before 1: на	3 -10 11 -22 -13 -13 -17 -41 7
word before 1: нагоро	5 -3 0 0 0 -1 0 0 0
word before 1: наймол	-42 56 -42 -3 -9 -20 -9 -31 -14
word before 1: найста	148 -137 -20 -4 -6 -4 -4 -46 -14
word before 1: нам	-44 46 -54 -3 -2 -12 -48 -27 24
word before 1: нас	-5 2 -3 -1 0 0 0 0 8
word before 1: насчит	-19 -3 -3 -2 -4 -1 -1 -3 31
word before 1: находи	36 -34 0 -1 0 -1 0 -2 -9
word before 1: находя	-79 -23 34 -1 -2 -1 -2 -9 13
word before 1: не	85 -56 -65 -4 -3 -2 -4 -32 -13
word before 1: неволі	-28 53 -11 -6 -3 -5 -2 -7 -48
word before 1: ними	1 0 -5 -5 -4 -4 -11 30 -33
word before 1: них	11 -17 -36 -11 -17 -22 -10 22 -40
word before 1: о	-4 7 60 -19 -14 -7 -9 -37 -20
word before 1: обмен	-8 -2 -19 -38 -9 -5 -5 -19 -8
word before 1: обмена	-23 15 4 -16 -18 -36 -17 -59 -4
word before 1: обмене	28 -10 -20 -1 0 0 0 0 -1
word before 1: обмену	61 -19 -37 -5 -2 -1 -5 -4 -14
word before 1: обменя	-18 -4 -9 27 -10 -5 -8 28 -13
word before 1: обмін	36 -66 31 -10 -10 -13 -8 -49 -26
word before 1: обміня	2 14 -19 -9 -2 -2 -1 -16 -1
word before 1: обміні	-14 -15 -8 -2 -1 -2 -2 15 -1
word before 1: одержа	-36 -19 36 -1 -1 -1 -1 -7 -2
word before 1: одна	46 -35 -56 -3 -14 -6 -6 -19 -3
word before 1: опинил	14 -7 -1 -1 0 -1 0 -3 -3
word before 1: опраць	32 0 0 0 0 0 0 -31 -14
word before 1: оружие	13 -3 -2 0 0 -1 0 -2 -6
word before 1: освобо	-29 3 -18 -38 27 -21 -22 30 -21
word before 1: остало	72 -65 -30 -4 -19 -5 -4 -34 -30
word before 1: останк	-38 41 -9 -7 -10 -12 -21 -25 -10
word before 1: останн	42 -36 0 0 -1 0 0 -10 0
word before 1: остают	-43 -1 -27 0 -1 0 -2 -4 40
word before 1: от	21 -7 -6 0 -1 -1 0 0 -6
word before 1: отвезл	-2 59 -51 -3 -1 -12 -1 -11 0
word before 1: отдала	2 -15 16 -3 -1 -2 -2 -4 -4
word before 1: отдали	-80 34 6 -12 -21 -49 -33 -28 -37
word before 1: отдано	-53 19 -42 -4 -3 -13 -10 5 -4
word before 1: отданы	43 -1 -40 -6 -3 -29 -10 -20 -4
word before 1: отправ	-23 63 -1 -8 -6 -34 -12 -45 -37
word before 1: отпуст	-43 68 -63 -31 -15 -24 -23 -55 -5
word before 1: отпуще	-18 8 -20 -7 -13 -9 29 -35 -17
word before 1: отрима	-15 -26 27 -9 -11 -16 -13 -84 -8
word before 1: офіцер	-31 36 -46 -3 -9 -14 -8 -12 -27
word before 1: первые	-47 51 -63 -20 -22 -8 -10 -18 -39
word before 1: перебу	-58 0 0 0 0 0 0 0 59
word before 1: перего	-2 -1 11 -1 -1 0 -1 -1 -5
word before 1: переда	-71 43 -16 -14 -15 7 10 -17 -19
word before 1: перешл	-4 -47 42 -4 -6 -23 -5 -31 -4
word before 1: перші	9 -4 -1 0 0 0 0 -1 -2
word before 1: плен	45 -22 -6 -1 -2 -5 -1 -4 -7
word before 1: плена	-49 -18 34 -12 -4 -1 -3 15 -14
word before 1: пленны	-6 5 4 -11 -4 -2 -3 -17 -2
word before 1: плюс	-44 -49 66 -10 -16 22 -8 -20 -24
word before 1: по	-4 -23 9 -51 48 -43 -30 -31 -83
word before 1: поверн	14 -4 -93 -25 -16 -24 -15 41 -18
word before 1: поверт	-70 77 -30 -10 -4 -5 -6 -49 -10
word before 1: повреж	18 -4 -10 -1 -1 -1 0 -1 -2
word before 1: погибл	10 0 -4 0 0 0 0 0 -4
word before 1: полон	22 -25 -20 -3 -5 -3 -2 -4 -16
word before 1: полону	-38 17 -21 -9 -1 -15 -2 33 -12
word before 1: полоні	-80 -6 0 0 -1 -1 -1 -26 71
word before 1: получа	0 26 -17 -1 -2 0 -1 -25 -2
word before 1: получе	-56 -91 -21 -3 -7 -2 -7 60 -36
word before 1: получи	-1 -35 6 -13 -15 -10 -19 16 -16
word before 1: поменя	-29 -10 27 -3 -1 0 -2 -1 -2
word before 1: попере	85 -63 -73 -3 -17 -24 -6 -20 -4
word before 1: посети	6 -3 -1 0 0 0 0 0 0
word before 1: после	28 -16 -43 -6 -3 -3 -1 -2 0
word before 1: постра	7 -1 -1 0 0 0 0 -2 -1
word before 1: поступ	14 0 0 -1 0 0 0 -3 -9
word before 1: потеря	54 -22 -19 -3 -2 -4 -3 -20 -50
word before 1: потрап	32 -2 -12 0 -2 0 -1 -9 -19
word before 1: поїхал	-44 -15 27 -3 0 -1 -3 -1 0
word before 1: предст	30 -28 -1 0 -1 0 0 -1 -1
word before 1: прибул	-42 47 -29 -4 -5 -12 -6 -30 -1
word before 1: прибыл	2 1 23 -7 -19 -6 -4 -22 -25
word before 1: привез	-58 -24 57 -21 -14 -8 -11 -7 -10
word before 1: приеха	-33 -40 77 -18 -5 -3 -8 -34 -14
word before 1: прийма	3 28 -32 0 -1 -2 -1 0 -16
word before 1: прийня	0 4 6 -6 -8 -7 -6 -32 -6
word before 1: прийшл	114 -40 -3 -5 -2 -2 -4 16 -13
word before 1: прилет	0 -3 10 0 -6 0 0 -1 0
word before 1: принял	-14 25 -23 -15 -10 -18 14 0 -4
word before 1: принят	-2 -19 0 -1 -2 0 -3 19 -2
word before 1: приїха	-31 62 -53 -4 -5 -6 -6 6 -5
word before 1: про	31 -65 41 -19 -19 -16 -13 -64 -10
word before 1: провед	-65 -30 -11 -3 -3 -7 -4 69 -36
word before 1: провел	-46 -22 -7 -3 -5 -4 -4 66 -13
word before 1: проти	21 -14 -2 0 0 0 0 -4 -1
word before 1: против	-79 -72 31 -21 -46 -25 -17 74 -24
word before 1: протяг	14 -1 0 0 0 -1 0 -5 -8
word before 1: прошли	-36 31 -50 -18 -3 -3 -2 23 -2
word before 1: підтве	0 -39 28 0 -1 -1 0 -5 19
word before 1: після	30 -25 -6 -1 -2 -1 -2 -4 -3
word before 1: разом	-95 86 -41 -23 -5 -16 -8 -56 -21
word before 1: рамках	-27 -8 -14 -2 -1 -1 -1 24 -4
word before 1: ранены	15 -7 -3 0 0 0 -1 -2 -2
word before 1: репатр	13 -22 -24 -7 -5 -3 -3 5 -3
word before 1: решта	-72 81 -34 -1 -2 -2 -3 -25 -12
word before 1: ровно	-37 46 -71 -10 -10 -8 -4 53 -14
word before 1: родини	6 -4 0 0 0 0 0 0 0
word before 1: россии	34 -70 69 -1 -4 -9 -9 -38 -26
word before 1: рівно	-21 7 -51 -5 -11 -9 -7 24 -15
word before 1: с	40 -27 -16 -1 -6 -2 -2 -14 -11
word before 1: саме	-2 -41 44 -17 -4 -16 -6 -9 -11
word before 1: само	-15 -18 20 0 0 0 -1 -4 0
word before 1: сбили	7 -2 -3 0 0 0 0 0 -1
word before 1: сбиты	11 0 -8 0 0 0 0 -3 0
word before 1: сдалис	10 -2 -1 0 0 -1 0 -2 -3
word before 1: сегодн	-16 43 -40 -23 -2 -4 -7 -4 -3
word before 1: сейчас	-7 -4 -14 -1 -1 0 -1 -1 14
word before 1: семьи	-4 -1 0 -1 0 -1 -1 -15 20
word before 1: серед	-25 46 -52 -13 -6 -6 -2 -36 -4
word before 1: сложно	-22 -20 -13 25 -4 -1 -2 -1 -2
word before 1: старше	56 -49 -28 -1 -2 -4 -2 -12 -3
word before 1: стаття	9 -5 0 0 0 -1 0 -2 0
word before 1: сторон	8 -73 28 -5 -5 49 -16 -20 12
word before 1: сьогод	-97 59 16 -3 -6 -4 -2 -34 -7
word before 1: та	11 6 -15 -11 -11 -18 -17 -52 -6
word before 1: также	27 -1 -11 -7 -10 -8 -19 -29 -17
word before 1: також	32 -41 35 -6 -32 -30 -14 -62 -39
word before 1: там	51 -20 -2 -1 -4 -1 -1 -34 -5
word before 1: тела	19 -33 31 -13 -14 -14 -10 -22 -23
word before 1: тепер	-65 11 -32 -29 -3 -8 -4 5 -5
word before 1: теперь	-59 -15 21 -4 -10 -19 -13 -6 -8
word before 1: террит	0 0 7 0 -1 0 -1 -4 0
word before 1: тоже	-15 38 -21 -2 -1 -3 -1 -11 -8
word before 1: тримал	39 -31 -1 -1 -1 -2 -1 -2 -8
word before 1: тримає	-41 -14 -1 0 -1 -1 -2 -13 33
word before 1: тіла	-121 40 -67 -17 -10 -11 -11 39 -6
word before 1: тіло	-7 38 -25 -2 -1 -3 -1 -37 0
word before 1: у	95 -49 -26 -2 -2 -11 -5 -20 -29
word before 1: удержи	-48 -9 -27 -1 -2 -1 -3 -10 43
word before 1: удома	-62 56 -16 -8 -3 -4 -3 18 -17
word before 1: уехали	-12 46 -41 -3 -1 -8 -2 -15 -2
word before 1: уже	14 -71 -47 -10 -15 -8 -7 34 -28
word before 1: украин	20 2 -53 -12 -10 -27 -7 8 -21
word before 1: україн	-2 -3 -4 -11 -3 -2 -2 16 -20
word before 1: уничто	36 -31 0 0 -1 -1 -1 -5 -3
word before 1: утриму	30 -20 -6 -2 -4 -2 -1 -31 -14
word before 1: участв	68 -64 -7 -5 -2 -6 -2 -4 -39
word before 1: ушли	-45 44 -42 -4 -3 -1 -4 -6 0
word before 1: формат	30 -17 -23 -18 -8 -13 -6 -20 -12
word before 1: формул	-32 10 3 -10 -26 -20 -17 -33 -20
word before 1: хлопці	21 -11 -2 0 0 -1 -1 -4 -6
word before 1: це	-77 72 -110 -33 -15 -21 -19 -1 -38
word before 1: цивіль	-35 38 -8 -1 -2 -1 -5 -13 -10
word before 1: цих	-33 -17 -16 0 -2 38 -1 -6 -6
word before 1: ці	-23 27 -32 -2 -4 -5 -2 -28 -9
word before 1: чекали	38 -36 0 0 0 0 0 -1 -1
word before 1: через	13 -1 -4 0 -1 -1 -1 0 -5
word before 1: числе	2 -8 16 -12 -12 -12 -8 -14 -45
word before 1: числі	38 -30 -8 0 -1 -4 -1 0 -2
word before 1: что	60 -74 27 -2 -4 -2 -4 -18 -7
word before 1: ще	-4 20 -30 -32 -35 41 -26 -75 -2
word before 1: що	-42 48 -36 -2 -3 -12 -10 -12 -8
word before 1: щодо	70 -70 -6 -3 -4 -13 -1 -15 -46
word before 1: эвакуи	28 -7 -6 0 0 -1 0 -18 -17
word before 1: экипаж	6 -1 -3 0 0 0 0 0 0
word before 1: этих	-72 -24 -40 -3 -8 -20 -6 -33 74
word before 1: это	43 -43 -21 -1 -3 -2 -1 -2 -9
word before 1: як	65 -28 -13 -1 -6 -16 -3 -50 -52
word before 1: яких	-20 -35 17 -3 -5 -5 -14 -72 38
word before 1: є	-35 -79 -18 -5 -13 -29 -12 61 -48
word before 1: і	6 -20 36 -18 -17 -30 11 -10 -64
word before 1: іденти	76 -79 -16 -3 -10 -6 -5 -61 -1
word before 1: із	-23 39 -31 -15 -8 -26 -11 -63 -50
word before 1: їдуть	32 29 -59 -18 -7 -39 -8 -82 -8
word before 1: їх	-8 -52 26 -15 -19 -22 -17 -56 4
word before 1: їхали	76 -72 -3 -1 -3 -8 -2 -41 -2
word before 1: الي	-8 -7 -34 -46 -4 -8 -4 56 -5
word before 1: اليوم	-47 18 -13 -25 -3 -7 -6 25 -4
word before 1: امارات	4 -3 -6 -18 -1 -5 -1 21 -1
word before 1: ان	-4 13 -6 -1 0 0 0 0 -1
word before 1: اوكران	-28 32 -23 -2 -2 -1 -2 -15 0
word before 1: اي	-27 4 10 -30 -1 -17 -13 -2 -2
word before 1: بينهم	-6 40 -51 0 -1 -1 -1 0 -6
word before 1: تبادل	15 -48 -36 9 -3 14 -9 -21 -4
word before 1: جثامين	-4 21 -19 -1 0 0 0 -1 0
word before 1: روسيا	-23 21 -42 -15 -1 -1 -1 -3 5
word before 1: سراح	5 3 0 -5 -1 0 0 -1 -1
word before 1: شمل	28 -22 -8 -11 -8 -4 -2 9 -3
word before 1: شملت	-10 -45 -24 58 0 -1 0 -9 -1
word before 1: عاد	-36 13 34 -1 -1 -1 -1 -14 0
word before 1: عن	42 -4 -27 2 -11 -5 -2 -16 -8
word before 1: عوده	-12 17 -1 -5 -1 0 0 -15 0
word before 1: مجموعه	-21 -18 -21 24 -2 -1 -2 -10 -2
word before 1: مقابل	5 -5 14 -15 -1 0 -1 -3 -4
word before 1: و	20 -12 -1 -34 -16 -24 24 -26 -17
word before 1: واقع	-31 9 -1 -27 -4 -3 -6 -2 -4
word before 1: –	-5 -35 -17 -6 -23 37 -12 -1 13
word before 1: •	-34 21 -63 -8 -14 -26 -18 15 -27
word before 1: ‼	-56 2 24 -2 -2 -1 -1 -15 34
word before 1: №	93 -75 -77 -23 -12 -18 -5 -70 -5
word before 1: ▪	-13 26 -76 -5 -10 -18 -8 -31 -26
word before 1: ⚡	-50 15 0 -11 -58 -4 -7 -20 -11
word before 1: ✅	-64 32 -15 -3 -17 -7 -3 -20 -2
word before 1: ❗	-37 36 -10 -27 -3 -1 -2 -21 -2
word before 2: 	-11 13 6 -28 -38 -35 -18 -3 -25
word before 2: "	36 18 -68 -14 -14 -20 -13 -18 -46
word before 2: (	-4 41 -10 -1 -1 -1 -2 -4 -38
word before 2: )	27 -12 -20 -4 -2 -8 -4 -8 -12
word before 2: ,	-31 2 -5 -24 -24 -24 7 -5 15
word before 2: :	-77 -19 26 -39 -36 -43 -25 14 8
word before 2: ;	59 -56 -20 0 -1 -6 -2 11 -5
word before 2: a	-51 -20 -14 23 -22 18 -14 -23 -13
word before 2: additi	-35 -46 40 -7 -2 4 -11 -3 -3
word before 2: affair	-28 10 25 -38 -6 -2 -4 -18 0
word before 2: afu	18 43 -43 0 0 -3 -2 -3 -17
word before 2: aircra	9 -4 -1 -2 -1 0 0 0 0
word before 2: all	8 -1 -15 -1 0 0 0 38 -4
word before 2: along	35 -4 -33 -1 0 -2 -3 -2 -1
word before 2: also	-38 -24 49 -19 -15 -8 -8 -17 -12
word before 2: among	18 -10 -35 -1 -3 -2 -1 -11 -10
word before 2: and	-39 26 22 -6 -7 -8 -7 -20 8
word before 2: april	40 -23 -8 0 -7 0 -1 -6 0
word before 2: back	-61 10 22 -10 -5 -10 -3 -37 -3
word before 2: began	-54 -1 -3 -18 -1 -1 -2 65 0
word before 2: betwee	38 -27 -27 -14 -11 -1 -3 -16 -6
word before 2: bodies	-15 20 20 -8 -4 -5 -4 -50 -3
word before 2: border	26 -23 -1 0 -4 -1 -1 -1 -2
word before 2: bring	9 0 -15 -1 -3 -2 0 -38 -5
word before 2: brough	-3 -2 -31 -5 -5 -3 -3 22 -16
word before 2: captiv	7 20 -16 -32 11 -36 -22 -50 -29
word before 2: childr	22 -5 -6 0 -1 -1 0 -9 -2
word before 2: civili	-46 38 -4 0 -3 -3 -8 -23 22
word before 2: confir	-38 -23 -15 -1 30 -5 -2 -12 -12
word before 2: countr	-48 0 13 -2 -5 -1 -1 -1 0
word before 2: date	-43 -5 0 -4 0 -1 0 50 0
word before 2: day	11 31 -39 -9 -8 -6 -11 -25 -1
word before 2: days	9 -37 0 -1 -1 -1 0 21 0
word before 2: defend	17 1 -18 -1 -1 -2 -2 -17 -3
word before 2: direct	31 -35 -18 -1 -2 -1 -1 -20 -1
word before 2: each	-88 31 -1 -51 -9 -5 -10 -23 -2
word before 2: effort	14 -6 -13 13 0 0 0 -11 0
word before 2: exchan	21 -13 -52 12 -15 -37 -7 4 -11
word before 2: famili	-21 32 -3 -24 -3 -1 -1 -13 0
word before 2: far	-65 0 0 -3 -1 0 0 68 0
word before 2: februa	3 -15 14 -1 -2 0 0 -6 0
word before 2: federa	-35 40 -26 -14 -12 -2 -1 -44 0
word before 2: fighte	30 -29 1 -1 0 0 -2 0 -2
word before 2: for	-1 -13 -13 -8 0 -2 15 -1 0
word before 2: forces	22 -21 0 0 0 0 -1 0 -1
word before 2: freed	11 -35 -2 -2 -1 -1 -1 -10 -2
word before 2: friday	-13 -38 -69 0 -5 -13 -3 39 -1
word before 2: got	7 2 -23 -26 -4 -1 -5 3 -1
word before 2: guards	50 -35 -18 0 0 -1 -1 -1 0
word before 2: had	67 -63 10 -30 -19 -3 -3 -26 -35
word before 2: hand	21 -2 -16 -1 -6 0 -2 -8 -4
word before 2: handed	-20 -23 51 -3 -5 -3 -10 -21 -13
word before 2: has	26 8 -17 -48 -13 -7 -10 27 -17
word before 2: have	-21 -12 -23 12 -6 -7 -10 26 -22
word before 2: home	-14 29 -13 -13 -3 -4 -8 -35 -6
word before 2: i	-19 24 -49 -3 -8 -2 -2 -9 -5
word before 2: in	55 -58 -25 19 -8 -7 -5 -36 -3
word before 2: invasi	-67 0 0 0 0 0 0 68 -3
word before 2: is	39 -78 -31 -15 -6 -6 -7 0 25
word before 2: israel	21 -1 -3 -3 0 0 0 -20 -1
word before 2: it	3 7 10 8 -7 -7 -13 -49 -39
word before 2: kyiv	-74 53 -29 3 -10 -5 -13 -11 -4
word before 2: letter	15 -10 -3 0 -1 0 -1 -1 0
word before 2: lists	50 -39 -3 -1 -1 -1 -2 -11 -4
word before 2: march	36 -10 16 -9 -4 0 -2 -29 0
word before 2: mediat	-78 -31 -22 52 -8 -2 -2 42 -1
word before 2: member	-49 -57 -25 -28 -8 -9 -13 67 -37
word before 2: men	40 -11 -27 0 -1 -4 -2 -10 -2
word before 2: minist	-33 -34 52 -5 0 -1 -1 -16 -1
word before 2: moscow	-4 -14 17 -12 -3 -1 -1 -29 -3
word before 2: negoti	-3 -1 8 0 0 0 -1 0 -2
word before 2: news	-32 31 -19 -1 -2 -1 -1 -11 -5
word before 2: now	-7 -14 -3 -34 0 -1 -1 53 0
word before 2: number	-30 -39 16 -31 -39 -34 -26 54 -73
word before 2: of	7 35 -35 -23 -11 -7 -7 -56 -13
word before 2: office	42 3 -20 10 -1 -14 -2 -42 -15
word before 2: oldest	32 -25 -6 -1 -1 -1 0 -18 0
word before 2: on	-50 28 -17 -4 -1 -1 -1 -1 -3
word before 2: one	-64 49 3 -2 -11 -7 -6 -26 -3
word before 2: people	35 -32 -19 0 -1 -2 -1 -33 0
word before 2: person	-8 56 -47 0 -1 0 -1 -7 -1
word before 2: pows	1 -32 35 -2 -12 -2 -2 -42 -8
word before 2: prison	-9 1 -10 -5 -21 -11 -5 16 39
word before 2: proces	-15 -5 26 -1 -2 -1 -2 -1 -1
word before 2: receiv	-1 6 1 0 -1 0 0 -5 0
word before 2: releas	-15 -21 -2 25 -9 -8 -5 13 -9
word before 2: remain	36 -23 -38 -27 -1 -5 -2 -12 0
word before 2: report	-6 21 -17 -1 -2 0 0 -1 -2
word before 2: return	-32 20 1 -47 -4 -7 -10 -11 -5
word before 2: reunif	-38 39 0 -3 0 0 0 0 0
word before 2: russia	-33 -2 -12 -15 -13 -8 -8 21 -2
word before 2: said	-34 20 -17 0 0 -1 0 0 -1
word before 2: says	30 -50 -1 -1 -3 -1 -1 -18 -16
word before 2: second	13 -17 1 -6 -6 -5 -2 -10 0
word before 2: senten	20 -4 -1 0 -1 -1 -14 -4 -2
word before 2: sergea	46 -42 -5 -1 0 -6 -1 -1 -1
word before 2: servic	77 -49 28 -5 -3 -2 -5 -54 -19
word before 2: side	-8 -17 18 0 -6 -3 -7 -19 -10
word before 2: soldie	-63 22 2 -13 -3 -6 -5 -22 -13
word before 2: spoke	-53 -26 31 -7 -2 -1 -1 -7 -1
word before 2: stands	-59 -4 -13 -9 -16 -8 -3 -9 27
word before 2: swap	-30 3 31 10 -5 -12 -3 -38 -13
word before 2: talks	-5 -1 7 0 -1 0 0 0 0
word before 2: that	28 -67 6 -26 -11 21 -10 22 -37
word before 2: the	-53 -40 -9 -6 -8 -9 -4 65 -3
word before 2: them	-9 27 -31 0 -1 -2 -1 -4 -2
word before 2: there	-5 -1 0 -1 -1 0 -1 -10 19
word before 2: they	31 -4 -26 0 -3 -8 -2 -6 -17
word before 2: this	-18 -23 5 0 0 0 0 35 -1
word before 2: thursd	-13 20 6 -2 -1 -1 -3 -4 -6
word before 2: to	27 -25 5 -16 -7 -2 -6 -22 -8
word before 2: today	43 -19 -40 13 -9 10 -7 -39 -11
word before 2: took	-43 7 2 -1 -1 0 -4 -20 -4
word before 2: total	-57 -59 -19 32 -7 -12 -3 16 -19
word before 2: transf	-26 -21 -16 -13 -2 -1 -1 30 -3
word before 2: ukrain	5 -26 -7 -3 -14 -15 1 -4 -3
word before 2: up	-40 9 6 -11 -3 -3 -3 -51 0
word before 2: war	48 8 7 -5 -2 0 -1 -87 -1
word before 2: warrio	-45 33 -37 -1 -2 -3 -5 42 -9
word before 2: was	-30 -37 40 -1 -5 -18 -10 -30 35
word before 2: we	-28 27 -27 -13 -2 -1 -3 13 0
word before 2: wednes	-50 -25 47 -15 -4 -3 -3 -16 -5
word before 2: week	-13 37 -34 -4 -1 -4 -1 -18 0
word before 2: welcom	-14 17 -2 -1 0 0 0 0 0
word before 2: which	-3 26 -18 -16 0 -1 0 -11 0
word before 2: who	11 -5 -3 0 -1 0 0 -1 -3
word before 2: with	52 -60 -41 -29 -22 -11 -4 -9 -10
word before 2: year	4 -16 28 21 -2 -1 -1 4 -2
word before 2: younge	37 -18 -16 -1 -3 -1 -1 -11 -4
word before 2: а	44 -51 15 -8 -14 2 -33 6 -77
word before 2: абу-да	17 -28 -5 13 0 0 0 -4 -2
word before 2: август	21 0 -19 0 0 0 0 -1 -1
word before 2: авиабо	29 -8 -17 -1 -2 -1 0 0 -2
word before 2: автобу	30 -9 -55 -4 -6 -10 -5 -32 -40
word before 2: батькі	-48 60 -17 0 -2 -3 -1 -7 0
word before 2: бахмут	93 -86 -51 -18 -7 -30 -9 -48 -23
word before 2: баш	-64 -30 47 -2 -3 -5 -3 -28 -3
word before 2: безвіс	-12 -56 -2 -2 -6 -9 -4 -61 20
word before 2: белору	-25 -41 49 -16 -6 -20 -9 -38 -15
word before 2: беспил	27 -5 -16 0 -1 -1 -1 -1 -4
word before 2: борту	45 -50 0 -1 -1 -2 -1 -13 -5
word before 2: бійців	-44 48 -27 0 -1 0 -1 -2 -1
word before 2: більші	31 -22 0 -1 0 0 0 -1 -7
word before 2: в	45 -46 -25 -17 -15 -13 -9 5 -25
word before 2: вдалос	-21 8 -63 -12 -8 -10 -5 21 -13
word before 2: вдома	2 40 -24 -6 -7 -28 -8 -75 -13
word before 2: вернул	-51 -27 36 -27 -27 -27 -12 -1 -13
word before 2: вертол	12 0 -2 0 -1 0 0 -4 -4
word before 2: вже	6 -32 -15 -2 -3 -6 -10 6 -19
word before 2: взамен	-40 67 -11 -13 -8 -24 -15 -42 -2
word before 2: визвол	75 -70 -77 -19 -12 -47 -10 8 -19
word before 2: вийшли	26 -36 -24 -1 -2 -2 -1 27 -22
word before 2: вмс	-13 22 -29 -9 -7 -32 -9 -56 -23
word before 2: вночі	10 -1 0 0 0 -1 0 -6 -2
word before 2: военно	-27 -33 37 -7 -12 -12 -16 7 -54
word before 2: военны	28 44 -66 -20 -10 -8 -16 -29 -20
word before 2: возвра	61 25 -69 -10 -18 -3 -5 -45 -2
word before 2: возрас	7 -1 0 0 0 0 0 -4 -2
word before 2: воинов	-31 51 -34 0 -1 -1 -1 -4 -3
word before 2: волю	51 -46 -46 -25 -7 -9 -6 9 -3
word before 2: волі	-30 -13 -5 -2 -1 -3 -1 30 -2
word before 2: вопрос	18 5 -10 -1 -1 -3 -1 0 -20
word before 2: ворог	5 -2 -1 0 0 0 0 -1 0
word before 2: воїнів	-66 -28 -15 -1 -2 -7 -10 45 -6
word before 2: впервы	-45 47 -25 -1 -2 -1 -1 0 -1
word before 2: все	-22 26 -2 -2 -2 -5 -2 9 -5
word before 2: всего	-10 -5 -71 -13 -14 -7 -9 42 -14
word before 2: всу	45 61 -90 -3 -3 -3 -5 -12 -9
word before 2: вторгн	-33 -1 -1 0 -1 -6 -1 44 -11
word before 2: вчера	90 -23 -96 -3 -7 -5 -6 -16 -4
word before 2: вчора	28 -22 -8 -1 -1 -8 -3 -18 -4
word before 2: выплат	18 -11 -1 0 -1 0 0 -1 -6
word before 2: від	19 21 -9 -1 -2 -3 -1 -32 -1
word before 2: віддал	18 -54 8 0 -3 38 -20 -1 -4
word before 2: відмов	66 -54 -1 -1 -1 -1 -1 -18 -13
word before 2: відомо	30 -2 -1 0 -1 -1 0 -24 -2
word before 2: відпов	24 -35 17 -2 -4 -16 -13 -21 -7
word before 2: військ	-14 14 -7 -10 -16 -32 9 -24 -58
word before 2: він	19 -10 -1 0 -2 0 0 -2 -4
word before 2: гварді	49 -32 -2 0 0 -5 -1 -11 -5
word before 2: говори	-12 13 42 -4 -7 -2 -5 -14 -55
word before 2: год	-46 46 -9 -3 -2 -2 -1 41 -4
word before 2: года	-13 -18 25 -23 -3 -1 -5 4 -13
word before 2: госпит	27 -10 -7 0 -2 -1 -1 0 -7
word before 2: гражда	-19 -51 57 -8 -8 -25 -27 -10 -57
word before 2: границ	2 -10 2 -3 -5 -3 -3 -20 -10
word before 2: группа	14 -6 -1 -3 0 -1 0 -3 -1
word before 2: дали	-20 -18 -1 0 -1 -1 -1 21 -16
word before 2: данным	-48 -11 -33 0 -1 -1 -1 -8 53
word before 2: делега	64 -63 0 0 0 0 0 -1 -1
word before 2: держсп	40 -23 -4 -1 -1 -7 -1 -5 -4
word before 2: детей	15 -2 -12 0 0 0 0 -1 0
word before 2: днк	2 -6 15 0 -1 -3 -1 -21 -4
word before 2: днр	-39 -20 -25 -10 -5 -10 -5 -8 45
word before 2: дня	-45 30 -18 0 0 0 -1 24 -10
word before 2: дні	15 -62 -19 -2 -4 -8 -3 -8 -11
word before 2: до	26 -23 0 0 0 0 0 -3 0
word before 2: доби	-55 -12 0 0 -1 0 0 62 0
word before 2: добу	30 -8 -10 0 -2 -3 -1 -9 -1
word before 2: догово	-26 -3 -28 0 -1 -1 -1 46 -1
word before 2: додому	-23 2 -111 -21 -14 -8 -14 17 -8
word before 2: докуме	45 -8 -20 0 -1 -5 -1 -25 -3
word before 2: дома	-32 50 0 -6 -2 -7 -7 -25 -1
word before 2: домовл	34 -16 8 -4 -5 -10 -12 -52 -6
word before 2: домой	-9 20 -5 -32 -13 -8 -17 -27 -23
word before 2: донець	35 -27 -8 -1 -1 -3 -1 -31 -1
word before 2: доправ	-1 23 -18 0 0 0 0 -8 0
word before 2: достав	-37 41 10 -12 -10 -13 -20 36 -4
word before 2: дочека	6 -2 -1 0 0 0 0 -1 -1
word before 2: дпсу	24 -19 -4 -5 -3 -12 -5 -14 -29
word before 2: другу	53 -15 -4 -11 -21 -27 -10 -42 -11
word before 2: дітей	-67 -54 8 -1 -2 -3 -9 74 -3
word before 2: едут	-14 -44 50 -1 -1 -1 -4 -7 -3
word before 2: етап	13 -4 -1 0 0 0 0 -6 0
word before 2: еще	27 0 -22 0 -2 0 -1 -1 -4
word before 2: ж	-51 -59 56 -3 -2 -1 -1 -24 0
word before 2: же	-48 19 -11 -4 -4 -20 -7 -15 -9
word before 2: женщин	14 -42 19 -1 -1 -1 -1 -1 -8
word before 2: жителе	17 -5 -10 0 0 0 0 0 -2
word before 2: жінки	16 -10 -4 0 0 -1 0 -2 -1
word before 2: жінок	36 -21 -13 -2 -1 -3 -5 -6 -2
word before 2: з	-62 -1 -6 -14 -13 -18 -16 67 3
word before 2: за	43 -41 -6 -14 -7 -20 -10 -35 6
word before 2: забрал	30 -4 -9 -5 -2 -5 -1 -2 -3
word before 2: загало	-95 80 -51 -11 -6 -11 -15 4 -27
word before 2: загибл	30 -4 -8 -4 -3 -3 -3 -16 -3
word before 2: заключ	48 -24 -40 -13 -1 0 0 -1 0
word before 2: залиши	-24 27 -31 -2 -2 -4 -2 23 -20
word before 2: запоро	11 -1 -2 0 0 -1 0 0 -6
word before 2: запорі	92 -56 -25 -2 -2 -39 -5 -34 -26
word before 2: заручн	-45 -16 -2 0 -2 -2 -2 -31 28
word before 2: захисн	54 -26 -89 -22 -5 -20 -10 -21 -2
word before 2: защитн	-4 12 -9 -3 -1 -3 -4 -1 -8
word before 2: звезда	5 0 -4 0 0 0 0 0 0
word before 2: звільн	-69 42 -24 -3 -3 -9 -3 64 -3
word before 2: землі	-31 33 -6 0 0 -1 0 -1 0
word before 2: змогу	4 -8 0 -1 -2 0 -1 0 -2
word before 2: зміїни	23 -21 -1 0 0 -1 0 0 -1
word before 2: зникли	-26 -21 -14 -6 -6 -14 -7 -31 27
word before 2: зсу	68 -52 -47 -5 -5 -22 -7 -26 -31
word before 2: зі	51 -41 -18 -1 -1 -14 -4 -1 -1
word before 2: зірван	7 -3 -2 0 0 0 0 -3 0
word before 2: и	1 28 -46 -16 -14 -7 -9 -30 -31
word before 2: из	-18 59 -55 -11 -21 -5 -5 -11 -50
word before 2: израил	10 -5 -4 0 0 0 0 0 0
word before 2: им	-47 26 13 -6 -5 -26 -5 -14 -7
word before 2: итогам	-1 -1 7 0 -1 0 0 -1 -3
word before 2: их	-3 49 -87 -7 -6 -9 -13 -59 30
word before 2: й	8 -29 -40 -5 -5 25 -3 -20 -18
word before 2: йшлося	60 -47 -13 0 -3 -1 -1 -19 -6
word before 2: к	74 6 -30 -14 -4 -3 -6 -6 -16
word before 2: киев	33 25 -43 -23 -5 -10 -10 -40 -2
word before 2: киеву	-31 20 -20 -6 -8 23 -11 45 -30
word before 2: києві	41 -6 -7 0 -1 -5 -1 -30 -9
word before 2: когда	27 -16 -9 -1 -2 -3 -1 -3 -3
word before 2: коллег	36 0 -14 -2 -1 -1 -2 -1 -29
word before 2: команд	-8 -4 18 -5 -1 -1 -2 -17 -3
word before 2: корабл	7 0 -3 0 0 0 0 0 -3
word before 2: кордон	-3 11 -18 -5 -3 -3 -3 -14 -3
word before 2: кількі	-72 -3 19 -7 -2 -11 -9 -45 -2
word before 2: лет	14 0 -1 0 0 0 0 -13 0
word before 2: луганс	32 -17 -13 0 0 -2 -1 -1 -1
word before 2: людей	-3 11 -44 -1 -4 -5 -3 4 -17
word before 2: людини	-43 44 -8 0 -2 -1 -1 -15 5
word before 2: марта	60 -38 -35 -3 -1 -2 -2 -12 -1
word before 2: маріуп	24 -18 -55 -6 -10 -13 -8 -22 -21
word before 2: має	14 -2 0 0 0 0 0 -10 -4
word before 2: медики	30 -28 0 -1 0 0 -1 0 0
word before 2: месяце	-52 -22 -36 -9 -7 -4 -8 56 -2
word before 2: ми	-4 -10 5 -13 -5 -15 -19 22 -7
word before 2: младше	74 -20 -57 -2 -3 -16 -3 -3 -38
word before 2: морякі	36 -28 -7 0 0 -1 -2 0 0
word before 2: москва	26 -18 -3 -5 -9 -9 -3 -19 -7
word before 2: москве	-5 -11 27 0 -1 0 0 -14 0
word before 2: мужчин	48 -41 -41 -5 -2 -3 -10 -13 -4
word before 2: мы	-51 11 -3 -18 -10 5 -5 -23 -5
word before 2: місяці	-85 -28 -35 -5 -6 -17 -4 86 -14
word before 2: на	-34 43 -28 -21 -10 -13 -6 -46 49
word before 2: над	-22 -1 -36 0 -1 0 -1 -9 33
word before 2: наймен	87 -65 -74 -2 -6 -22 -4 -35 -17
word before 2: наймол	105 -73 -16 -2 -3 -12 -2 -22 -6
word before 2: найста	142 -105 -56 -6 -6 -12 -4 -20 -5
word before 2: нам	-4 -78 39 -9 -19 -39 15 7 -18
word before 2: направ	68 -26 4 -1 -2 -12 -12 -36 -7
word before 2: напрям	23 -6 -26 -10 -7 -14 -4 -28 -6
word before 2: нас	-92 -22 43 -3 -7 -16 -12 -20 38
word before 2: натомі	4 -35 31 -1 -2 -1 -1 -11 -3
word before 2: нацгва	85 -81 -34 -2 -3 -14 -5 -18 -9
word before 2: наших	4 -28 37 -22 -14 -11 -12 -17 -59
word before 2: нгу	71 -80 -4 -3 -3 -19 -9 -14 -23
word before 2: не	39 -26 -5 0 -1 -1 -1 -1 -11
word before 2: неволі	-113 35 -19 -15 -7 35 -4 30 82
word before 2: неделю	23 -1 0 0 0 0 0 -23 0
word before 2: ни	8 0 -7 -1 0 0 0 0 0
word before 2: ним	-43 46 -17 -7 -2 -2 -1 -6 -1
word before 2: ними	-84 68 -29 -10 -9 -4 -6 -20 -4
word before 2: нині	9 40 -21 -2 -3 -2 -1 -29 -5
word before 2: них	-46 1 46 -6 -7 -24 -14 -60 -21
word before 2: ночь	18 -4 -4 -1 -4 0 -3 -1 -1
word before 2: о	68 -29 5 -10 -14 -8 -3 -48 -5
word before 2: об	-6 -32 23 -3 -3 -3 -2 -11 20
word before 2: обещан	35 -17 -15 -3 -1 -1 -1 -2 0
word before 2: област	-9 -39 -5 -9 -8 -4 -12 27 -38
word before 2: обмен	37 -10 -4 -14 -16 -21 -15 -49 -24
word before 2: обмена	49 -17 -33 -16 -11 -42 -27 -52 -20
word before 2: обмене	50 -35 -17 -1 0 -1 -1 -17 -1
word before 2: обмено	-43 33 -44 -3 -5 -5 -5 40 -14
word before 2: обменя	31 -12 8 -15 -12 -7 -8 -41 -15
word before 2: обмін	-28 -29 2 -46 -20 -49 -24 30 -19
word before 2: обміно	-37 44 -39 -8 -1 -15 -2 -7 -1
word before 2: обміну	56 -11 -36 -8 -3 -23 -5 -47 -4
word before 2: обміня	23 -16 6 -17 -6 -6 -6 -27 -12
word before 2: обміні	-33 -3 -1 0 0 -1 0 35 -2
word before 2: оборон	56 -53 -2 0 0 -1 -1 0 0
word before 2: обратн	-60 -19 13 -4 -12 -12 -17 22 -32
word before 2: общей	-22 -20 -13 25 -4 -1 -2 -1 -2
word before 2: одеси	20 -13 -4 0 0 0 0 -2 0
word before 2: один	-17 38 -13 -1 -2 -3 -1 -4 -6
word before 2: окремо	-8 -6 -1 0 0 -3 -1 -51 54
word before 2: октябр	5 -2 -2 0 -1 0 0 -1 0
word before 2: окупан	45 -44 -27 -1 -2 -5 -5 -8 -15
word before 2: омбудс	24 -2 -1 0 -1 -1 -1 -1 -23
word before 2: операц	-39 -6 -9 -1 -3 -6 -1 40 -10
word before 2: освобо	53 5 -74 -39 -8 -17 -15 6 -33
word before 2: остают	23 -31 -89 -16 -7 -15 -7 -3 -7
word before 2: осіб	-32 -8 24 0 0 0 0 0 0
word before 2: от	12 -11 -23 -1 -1 -1 -1 15 -1
word before 2: ответ	7 -8 8 0 -2 -2 0 -1 -1
word before 2: отдали	37 -31 -23 -6 -6 -14 -7 -20 -1
word before 2: отданы	-16 -7 -25 -1 -1 17 -4 -15 -2
word before 2: отправ	-7 27 -4 0 -1 -3 -5 -3 -4
word before 2: отпуст	-22 -41 48 -12 -24 -5 -9 -24 -36
word before 2: отрима	-1 -27 -12 -1 -1 -1 -1 22 -1
word before 2: отчита	-11 9 -4 0 -4 0 0 -4 0
word before 2: офицер	17 -5 -40 -1 -2 -8 -6 -1 -18
word before 2: офіцер	21 -100 29 -5 -8 -44 -12 -18 -29
word before 2: пво	34 -7 -23 -1 -2 -1 -1 -1 -3
word before 2: перего	-15 -21 33 -7 -7 -1 -2 -5 -1
word before 2: переда	69 -21 -29 -10 -18 -41 -48 -9 -46
word before 2: переми	12 -10 -1 0 0 0 0 0 -1
word before 2: писем	19 0 -2 0 0 -2 0 -12 -3
word before 2: плен	23 -17 0 0 0 -1 0 -3 -2
word before 2: плена	-24 -67 55 2 25 -19 -14 -8 -25
word before 2: пленны	-2 6 -19 -5 -3 -2 -2 -1 -2
word before 2: плену	-39 -9 -14 -1 -2 -1 -1 -4 28
word before 2: по	-16 20 -12 -6 -6 -6 -8 -13 42
word before 2: поверн	-8 31 -68 -23 -25 -1 -17 -46 20
word before 2: поверт	-15 26 -8 -6 -3 -8 -4 -28 -1
word before 2: повідо	-40 36 -35 -13 -4 -3 -2 30 -10
word before 2: погибш	-67 58 -28 -5 -3 -2 -1 -6 0
word before 2: погово	32 -31 -5 -1 -1 -2 -1 -2 -12
word before 2: погоди	47 -37 -6 -1 -1 -3 -1 -18 -5
word before 2: поднят	29 -11 -14 -1 -1 0 -1 0 -1
word before 2: подтве	42 -12 -26 -4 -6 -4 -2 -2 -7
word before 2: полици	15 -13 -13 -3 -3 -3 -3 -10 -3
word before 2: полоне	-61 -28 23 40 -4 -3 -17 -10 -9
word before 2: полону	32 -40 -35 -17 -13 -30 -10 35 -23
word before 2: полоні	13 -2 -1 0 -1 0 0 -15 25
word before 2: получи	-66 20 24 -7 -13 -9 -5 -32 -9
word before 2: попере	-61 66 -2 -1 -3 -4 -2 -13 -52
word before 2: поране	57 -21 -2 0 -1 -12 -2 -34 -2
word before 2: поровн	-56 24 -14 -5 -5 -17 -13 -41 -7
word before 2: привез	-38 46 -1 0 0 0 0 -39 0
word before 2: пригра	37 -24 -14 -1 -1 0 -1 -2 0
word before 2: приеха	52 -68 -35 -1 -8 -17 -6 43 -15
word before 2: прийшл	-46 36 -35 -1 -7 -3 -1 14 -1
word before 2: прикор	35 -18 -47 -3 -4 -31 -7 -33 -14
word before 2: приїха	-25 0 -2 -3 -1 -3 0 25 0
word before 2: про	-30 53 -35 -8 -4 -3 -6 -26 -19
word before 2: провел	26 -25 -16 -2 -3 -3 -2 -31 -6
word before 2: против	36 28 -42 -19 -4 -11 -15 -27 -16
word before 2: психол	21 -1 -1 0 0 0 0 -14 -5
word before 2: під	9 -8 0 0 0 0 0 -2 0
word before 2: підтве	13 -17 -3 0 -8 -1 -1 -29 17
word before 2: раз	7 0 0 0 0 0 0 -1 -5
word before 2: разом	-30 21 -20 44 -5 -28 -7 -60 -18
word before 2: разу	18 -17 -3 -1 -1 0 0 -5 0
word before 2: ракет	7 -2 0 -1 0 0 0 -4 0
word before 2: ранены	-48 -16 16 -6 -7 17 -15 -8 -13
word before 2: ребят	11 -8 1 -1 0 0 0 0 -2
word before 2: режима	-5 -23 34 -4 -7 -1 -2 -10 -1
word before 2: режиму	-1 13 1 0 -2 -6 -1 -4 -1
word before 2: резуль	34 -34 -2 -1 -2 -1 -1 -5 -3
word before 2: репатр	-38 50 -14 -1 -2 -2 -1 -38 0
word before 2: респуб	9 -10 -30 -1 -1 0 0 -1 34
word before 2: рефриж	19 -3 -1 0 -2 0 -1 -10 -3
word before 2: реєстр	-54 -6 0 -2 -1 -3 -1 -19 59
word before 2: родину	-8 -31 0 -17 -3 -2 -5 -1 -3
word before 2: родным	-10 37 -25 0 -1 -2 -2 -15 -1
word before 2: року	43 33 -5 -3 -1 -4 -1 -49 -1
word before 2: россии	-23 -6 15 -7 -1 -2 -2 6 4
word before 2: россий	-53 19 7 -5 -4 -2 -7 -35 -14
word before 2: россию	-83 7 17 -26 -10 -6 -18 -34 -29
word before 2: россия	29 -39 -25 -10 -10 -18 -6 17 -21
word before 2: ростов	21 -6 -15 0 0 0 0 -2 -2
word before 2: російс	-18 -15 -6 -9 -2 -2 -2 -11 51
word before 2: росія	-41 -32 36 -7 -17 -16 -14 -66 45
word before 2: росіян	-10 -76 21 -10 -7 -3 -22 24 -33
word before 2: росії	-40 -21 43 -3 -2 -6 -14 -21 -1
word before 2: році	62 -34 0 -4 -2 -7 -2 -58 -30
word before 2: рублей	15 0 0 0 0 0 0 -14 0
word before 2: рф	-54 5 66 -6 -5 -9 -7 -62 29
word before 2: рідних	-11 18 -8 0 0 0 0 0 0
word before 2: рідній	-25 26 -9 -1 0 -1 0 -4 0
word before 2: рік	-22 -4 0 -1 -1 -1 -1 25 -2
word before 2: рішенн	40 -14 -17 0 -4 0 -2 -3 -12
word before 2: с	-5 -17 9 -3 -4 -2 -8 10 -26
word before 2: само	-6 -26 10 -1 -1 -2 -5 -8 -3
word before 2: самоле	16 -3 -8 -1 -1 0 0 -3 -1
word before 2: самому	38 -34 -24 -1 -8 -4 -2 -2 -4
word before 2: сбу	52 -44 -1 0 -1 -1 -1 -16 -5
word before 2: сверх	-25 18 9 -2 -2 -36 -15 -3 -4
word before 2: свобод	-46 -17 34 33 -18 -5 -9 -89 -31
word before 2: своих	4 -36 10 -1 -2 -8 -3 -18 -5
word before 2: сегодн	6 -11 -7 3 -21 -14 -19 -32 -42
word before 2: семьям	32 -31 -9 0 -4 -1 -1 -1 -1
word before 2: серед	21 -3 -60 -4 -7 -13 -7 -48 -21
word before 2: сержан	79 -56 -20 -2 -2 -7 -2 -8 -10
word before 2: сил	-27 29 -10 -1 -1 -10 -2 -1 -1
word before 2: сили	55 -35 -4 0 -1 -7 -2 -33 -8
word before 2: складу	84 -78 -4 -1 -1 -5 -1 -2 -7
word before 2: сложил	13 -3 -2 0 0 -1 0 -2 -6
word before 2: солдат	-30 13 -70 21 -3 -6 -3 -27 43
word before 2: сообщи	-22 23 -4 -10 -2 -1 -1 -18 -1
word before 2: состоя	-47 20 -28 -27 -7 -4 -3 -7 -5
word before 2: списка	7 -9 -2 -2 0 0 0 -4 8
word before 2: списки	-14 -41 -26 -24 -4 -17 -9 -21 39
word before 2: списку	12 -10 0 0 0 0 0 0 -1
word before 2: список	71 -41 -8 -2 -2 -4 -4 -11 -23
word before 2: среди	30 -82 -8 -3 -5 -13 -4 -25 30
word before 2: стамбу	99 -87 -82 -12 -8 -7 -8 -47 -12
word before 2: старше	89 -18 -71 -6 -3 -12 -7 -6 -37
word before 2: сторон	-14 1 -12 -21 -19 10 -23 -4 -18
word before 2: суд	8 -7 0 0 0 0 0 0 -1
word before 2: сутки	26 -1 -8 0 -1 -1 0 -20 -14
word before 2: сьогод	-27 18 -9 -32 -19 -49 -23 -7 -19
word before 2: та	-9 24 -24 -1 -1 -2 -2 -3 -5
word before 2: так	-24 -33 37 -1 -2 -2 -6 -20 -2
word before 2: также	-15 47 -41 -1 -1 -1 -1 -13 -17
word before 2: також	0 29 -64 -9 -9 -13 -8 -49 -15
word before 2: там	33 -23 -3 -3 -2 0 -1 -3 -1
word before 2: теж	-23 -54 56 -5 -2 -1 -1 -11 -2
word before 2: тела	77 -40 -65 -4 -1 -4 -6 -14 -16
word before 2: телефо	34 -11 0 0 -1 -1 0 -20 -1
word before 2: терито	-31 23 -4 -3 -2 -17 -2 -51 33
word before 2: теробо	-45 47 -13 -5 -1 -3 -2 -2 -3
word before 2: террит	-6 1 22 -2 -15 -2 -5 -3 -3
word before 2: тижден	23 -1 0 0 0 0 0 -21 -1
word before 2: тоді	30 -21 -6 0 0 0 0 -6 0
word before 2: том	-29 -3 39 -12 -11 -10 -8 -14 -39
word before 2: тому	38 -29 -8 0 -1 -4 -1 0 -2
word before 2: тро	95 -92 -5 -1 -1 -2 -1 -5 -4
word before 2: туда	-27 17 17 -15 -10 -13 -9 -53 -15
word before 2: тіл	50 -18 -16 -1 -1 -1 -1 -42 -4
word before 2: тіла	34 -14 -41 -3 -6 -24 -3 -33 -3
word before 2: у	-45 -4 -13 -9 -7 33 -8 -24 59
word before 2: удалос	-59 2 51 -9 -7 -2 -3 -50 -3
word before 2: удома	13 11 -21 -11 -16 -32 -12 -51 -12
word before 2: уже	-22 -50 -39 -4 -4 -4 -5 47 -9
word before 2: украин	-31 11 -20 4 -28 -5 -6 -57 18
word before 2: україн	-34 11 -33 -14 -11 -10 -10 34 7
word before 2: услови	7 -23 26 -2 -1 -4 -3 -8 -1
word before 2: учасни	13 -9 -1 0 -2 0 0 0 -2
word before 2: учора	87 -61 -69 -6 -12 -10 -6 -67 -3
word before 2: формат	-79 2 16 -9 -7 -59 -7 -26 -20
word before 2: формул	70 -20 -26 -24 -19 -12 -21 -84 -23
word before 2: хто	-49 52 -35 -2 -4 -10 -5 -31 -8
word before 2: це	0 -57 -10 -3 -14 -9 -3 32 -16
word before 2: центр	-18 19 -4 0 0 -1 0 17 -7
word before 2: цивіль	25 3 -44 -10 -10 -32 -10 4 -52
word before 2: ч	10 -8 -1 0 0 -1 0 0 0
word before 2: час	-46 -7 0 0 0 -3 0 61 -12
word before 2: челове	-29 54 -32 -2 -16 -10 -2 -4 -3
word before 2: чем	33 -16 -3 0 -2 -5 -1 -1 -6
word before 2: чолові	-7 -80 35 -10 -3 -10 -5 -11 -14
word before 2: что	24 -3 -3 -1 -3 0 0 -12 -3
word before 2: штабу	29 -23 0 -1 0 0 0 -5 0
word before 2: ще	-5 33 -47 -6 -9 -10 -8 -33 -91
word before 2: щиті	-11 30 -18 0 -1 0 0 -1 0
word before 2: що	-18 -7 6 0 0 0 0 -1 21
word before 2: щодо	47 -42 -37 -13 -3 -15 -4 -56 -26
word before 2: щойно	20 -11 -4 0 0 -1 0 -7 -3
word before 2: экипаж	15 -1 -6 0 0 -1 -1 0 -6
word before 2: яких	38 -35 0 0 0 0 0 0 -7
word before 2: і	27 -38 -82 -8 -10 -20 -8 10 -14
word before 2: ідетьс	67 -27 -7 0 -1 -1 -1 -48 -19
word before 2: із	16 28 -30 -6 -8 -8 -6 -78 -11
word before 2: їдуть	2 3 -6 0 0 -4 0 -1 0
word before 2: їх	37 -7 15 -1 -1 -2 -3 -18 -24
word before 2: їхніх	-5 -5 11 -3 -6 -10 -26 -23 -12
word before 2: اسيرا	-77 48 -6 -29 -12 -14 -3 9 -5
word before 2: افراج	41 -27 -28 9 -1 -4 -1 -2 -6
word before 2: اليوم	-1 20 -18 -3 0 0 0 -1 0
word before 2: امارات	-22 -15 -21 9 -1 -1 -1 47 -3
word before 2: اوكران	10 -70 15 16 -3 -18 24 -7 -17
word before 2: تبادل	-7 -14 -4 5 -1 31 -5 -24 -1
word before 2: جديده	-26 -2 -17 12 -1 -1 -1 -1 0
word before 2: عاد	-34 19 27 -3 -1 -1 -2 -5 0
word before 2: عدد	12 -4 -1 -1 -1 0 0 -3 -1
word before 2: عسكريا	-27 3 0 -2 0 0 -1 0 0
word before 2: علي	-2 20 -2 -7 0 0 -1 -11 0
word before 2: عمليه	11 11 -7 -27 -1 -2 -2 -2 -1
word before 2: عن	10 -34 -19 40 -1 -3 -1 -10 -1
word before 2: في	-15 1 21 -22 -1 0 0 -4 0
word before 2: كييف	-20 -3 5 -14 -3 0 -1 -1 -1
word before 2: لم	15 -28 -21 19 -2 -2 -1 30 0
word before 2: ما	-21 -18 -21 24 -2 -1 -2 -10 -2
word before 2: مقابل	-3 -36 37 0 -1 -1 -1 -1 0
word before 2: –	-14 41 -47 -24 -29 -43 -29 -34 -29
word before 2: •	10 13 -1 -1 -1 -1 -1 -10 -13
word before 2: ▫	46 -27 0 0 -1 -4 -1 -7 -12
word before 2: ⚡	-51 -54 -38 -5 81 -3 -4 -3 -6
word before 2: ✅	-33 54 -90 -8 -3 -3 -3 -27 -6
word before: 	4 3 -2 -26 -34 -45 -20 3 -38
word before: "	31 -59 -49 -39 -22 -14 -18 33 -21
word before: #	39 10 -11 -5 -28 -3 -3 -20 -4
word before: '	16 -43 -22 -21 -10 -8 -7 -7 -8
word before: (	1 18 -42 -8 -10 -8 -7 -25 -28
word before: )	16 46 -56 -12 -5 -11 -7 -4 -30
word before: +	55 35 -18 -2 -3 -4 -4 -60 -38
word before: ,	19 -28 -26 -10 -17 -16 -9 0 8
word before: -	-4 23 -13 -14 -10 -8 -8 -76 -19
word before: .	-8 -46 -26 37 -7 -3 -4 -35 -6
word before: /	20 8 -29 -3 -19 -6 -5 -53 -25
word before: :	-10 25 4 -17 -18 -29 -22 -5 -37
word before: ;	24 -22 -28 10 -14 2 -17 -29 -23
word before: a	0 -59 4 15 -25 22 -15 -14 -17
word before: about	8 -1 0 0 0 0 0 -2 -6
word before: additi	-35 -46 40 -7 -2 4 -11 -3 -3
word before: affair	-62 3 30 -47 -8 -2 -4 34 -1
word before: after	68 -48 -40 -36 -4 -4 -2 -24 -1
word before: afu	18 43 -43 0 0 -3 -2 -3 -17
word before: aged	48 -40 -28 -27 -2 -6 -1 -2 -3
word before: aircra	9 -4 -1 -2 -1 0 0 0 0
word before: all	7 -7 -15 -8 -4 -1 -1 54 -4
word before: along	35 -4 -33 -1 0 -2 -3 -2 -1
word before: alread	36 0 0 0 0 0 0 -36 0
word before: also	-30 -24 48 -18 -15 -12 -10 -17 -19
word before: altoge	-22 -47 -50 -27 -5 -2 -6 48 -6
word before: among	18 -10 -36 -1 -3 -3 -1 -10 -10
word before: an	-21 15 -25 36 -9 -7 -3 -41 -9
word before: and	-23 0 -24 -4 -22 -8 3 -14 -10
word before: announ	-23 -3 10 -4 -2 -1 -1 -17 -4
word before: anothe	9 -21 8 -21 -15 0 -10 -38 -10
word before: april	40 -23 -8 0 -7 0 -1 -6 0
word before: are	38 -37 -25 -13 -10 -2 -6 -3 14
word before: arrang	38 -16 -14 0 -4 -5 -2 -12 -28
word before: as	12 1 -50 -2 -2 -4 -2 -28 36
word before: at	-41 -36 30 -24 -22 -20 -11 -27 26
word before: august	22 -45 14 -14 -3 -14 -8 -33 -5
word before: azovst	19 -13 -1 0 0 -4 -2 0 -2
word before: back	-65 -14 37 -27 -8 -11 -11 -3 -7
word before: be	20 -30 -14 -15 -3 0 -1 -7 0
word before: been	-2 1 -37 -29 -18 -7 -8 13 -26
word before: began	24 -6 -4 -23 -2 -1 -2 -14 0
word before: belaru	48 1 -50 -2 -1 -3 -1 -6 -1
word before: betwee	45 -54 -29 -14 -12 -6 -3 -16 -8
word before: bodies	-13 20 10 -8 -4 -5 -4 -53 -3
word before: border	43 -33 -6 -1 -4 -1 -1 -2 -7
word before: bring	9 6 -17 -3 -3 -3 -1 -41 -5
word before: brough	16 -8 -55 -5 -8 -7 -4 14 -16
word before: by	-1 13 -42 -31 -17 -2 -8 0 28
word before: came	-8 18 -2 -2 -3 -2 -3 -47 -5
word before: captiv	-18 23 -15 -6 9 0 -23 -53 -26
word before: captur	33 -36 -34 -17 -2 -3 -3 -8 -1
word before: carrie	5 -17 -2 -2 -5 -1 -1 74 -17
word before: carryi	21 -34 -15 -15 -5 0 -1 -8 0
word before: childr	27 -7 -11 -12 -2 -1 0 -12 -2
word before: civili	-61 0 51 -26 -5 -4 -9 -10 11
word before: code	71 -10 -6 -1 -2 -3 -2 -59 -20
word before: comple	17 -33 12 16 -1 -1 -1 -32 0
word before: confir	-36 -14 -18 -1 30 -5 -2 -13 -14
word before: countr	45 -40 0 -6 -7 -4 -5 -73 -2
word before: covere	14 -10 -11 28 -18 -5 -4 -34 -5
word before: date	-43 -18 0 22 0 -1 0 26 -1
word before: day	29 -30 -29 -18 -23 -14 -15 55 -5
word before: days	-13 -37 -9 -1 -1 -1 0 33 0
word before: deal	15 -12 -15 -1 -1 -1 -1 -11 -1
word before: decemb	48 -8 -24 -38 -4 -8 -4 -15 -7
word before: defenc	-29 -29 37 -6 -1 -1 -1 -18 0
word before: defend	-18 10 13 -2 -1 -7 -4 -33 -6
word before: delive	19 17 -7 -4 -1 0 0 -22 0
word before: detain	-12 -4 -2 -3 0 0 -1 -2 16
word before: dhabi	28 -2 -25 -2 0 0 -3 0 0
word before: diplom	2 -2 0 -31 -2 0 0 -11 -3
word before: direct	31 -35 -16 -1 -3 -2 -4 -20 -1
word before: donets	35 -27 -24 -1 -2 -1 -1 -19 0
word before: each	-10 16 -2 -56 -17 -12 -15 -52 -3
word before: earlie	29 -43 -18 -2 -1 -1 0 -17 0
word before: easter	-62 25 -1 -21 -1 -2 -3 -16 0
word before: effort	9 -7 -14 10 -1 -1 0 5 0
word before: emirat	-3 -9 -9 -44 -5 -2 -2 22 -2
word before: estima	30 -58 -18 -9 -4 -12 -5 -17 5
word before: eve	56 -9 -13 -2 0 0 -1 -71 -1
word before: every	20 -13 -2 0 0 0 -1 -5 0
word before: exchan	49 -37 -62 13 -13 0 -18 2 -11
word before: facili	-18 4 19 0 0 0 0 -7 -18
word before: famili	-21 32 -3 -24 -3 -1 -1 -13 0
word before: far	-58 -15 -14 -5 -1 0 -2 42 0
word before: feb	14 -42 -28 -22 -17 -9 -8 -1 -20
word before: februa	-22 -15 14 -1 -2 0 0 29 0
word before: federa	-19 37 -7 -37 -13 -3 -3 -53 0
word before: fighte	31 -29 1 -1 0 0 -2 0 -2
word before: first	-10 25 4 -7 -9 -6 -11 -7 -12
word before: five	-37 -17 24 -12 -1 -1 -4 -18 -1
word before: follow	28 -27 6 -2 -1 0 -1 -2 -2
word before: for	-12 -4 22 -33 -20 -15 8 -49 0
word before: forces	56 -44 -3 -1 0 -1 -2 -3 -17
word before: foreig	-59 3 30 -47 -8 -2 -4 34 -1
word before: four	15 -6 -7 0 0 -2 0 0 0
word before: free	-1 0 -15 0 0 0 0 15 0
word before: freed	6 -21 10 -38 -13 -11 -11 -3 -7
word before: frees	0 -19 -7 20 0 0 0 -21 0
word before: friday	23 -67 -69 -1 -5 -12 -3 39 -1
word before: from	33 -12 -71 -25 -22 12 -12 -6 -49
word before: full-s	83 -25 -15 -2 -2 -1 -6 -70 -11
word before: furthe	-51 -20 -14 23 -22 18 -14 -23 -13
word before: genera	7 0 0 0 0 0 0 -6 0
word before: go	-39 3 19 -21 -6 -4 -8 -19 -8
word before: good	-30 27 -18 10 -2 -1 -1 -10 -5
word before: got	-21 35 -17 -38 -11 -6 -14 -19 -13
word before: group	-39 -42 43 -2 -10 -2 -2 -1 -1
word before: guards	50 -35 -18 0 0 -1 -1 -1 0
word before: had	23 -18 -20 -46 27 -17 -10 0 -34
word before: hamas	21 -5 -8 -7 -1 0 0 -1 0
word before: hand	21 -2 -16 -1 -6 0 -2 -8 -4
word before: handed	-33 -8 24 -3 -5 -3 -10 -22 -14
word before: has	8 24 7 -57 -20 -13 -15 19 -25
word before: have	-46 -12 -30 16 -13 -10 -12 38 -31
word before: he	-30 0 -1 -23 -4 -1 0 45 -1
word before: her	-14 -10 23 -22 -3 -1 -1 -42 -11
word before: his	28 -17 -1 0 -5 0 -1 -2 -3
word before: hold	1 -3 -1 0 -5 0 -1 -38 41
word before: holdin	-50 -14 -1 0 -1 0 -1 -29 53
word before: holds	-25 0 -1 0 0 0 0 -17 36
word before: home	24 4 -25 -20 -17 -19 -14 -35 -26
word before: hospit	-27 31 -1 0 0 0 -2 0 -5
word before: hostag	21 -10 -3 -30 -2 -1 -2 -20 35
word before: i	-34 13 -59 37 -16 -5 -6 -22 -6
word before: in	-19 -19 -10 -14 14 -20 -19 50 -20
word before: includ	46 -7 -20 -9 -2 -5 -3 -16 -4
word before: invasi	-3 13 -37 -7 -3 -1 -6 14 -9
word before: involv	65 -7 -34 9 -30 -3 -6 -31 -2
word before: is	43 -93 -42 -18 -9 -7 -8 0 18
word before: israel	21 -1 -3 -3 0 0 0 -20 -1
word before: it	2 -10 13 6 -10 10 -16 -54 23
word before: its	-30 0 17 -32 -3 -12 -5 16 -34
word before: jan	47 -9 -14 -1 -7 -2 -1 -33 -7
word before: june	0 -1 6 0 0 0 0 -5 0
word before: just	28 -43 -10 -2 -4 -2 -1 16 0
word before: kiev	-12 -26 27 -1 -4 -3 -6 -1 0
word before: killed	46 -3 -42 0 -3 -1 -1 -5 -30
word before: kyiv	-45 -1 12 0 -17 -16 -24 -11 -7
word before: last	20 -9 -3 -2 -1 -2 -1 -3 0
word before: let	-26 -34 41 -5 -2 -1 -2 -13 0
word before: letter	43 -19 -4 0 -1 0 -1 -23 0
word before: lists	50 -39 -3 -1 -1 -1 -2 -10 -4
word before: lost	15 0 -2 0 -4 -1 -1 -2 -6
word before: made	-27 9 3 -12 -2 -5 -4 -59 -1
word before: manage	-47 31 -3 -3 -1 -1 -1 14 -1
word before: march	-22 -10 15 -9 -3 0 -2 29 0
word before: mariup	-25 30 -1 0 0 0 -3 0 -5
word before: may	-29 -13 40 -8 -2 -1 -3 -3 -2
word before: mediat	-10 -43 -2 14 -14 -11 -8 11 -7
word before: member	-49 -57 -25 -28 -8 -9 -13 67 -37
word before: men	45 -28 -27 0 -1 -5 -2 -11 -3
word before: milita	-28 -10 28 -5 -2 -1 -5 -5 -7
word before: minist	-32 -31 39 -6 -1 -1 -1 -17 -2
word before: mofa	-14 -49 -33 25 -6 -3 -2 23 0
word before: moscow	-16 -9 -3 5 -13 -5 -9 -41 -18
word before: moskal	-31 -1 -42 -1 0 0 -1 17 35
word before: negoti	-18 -10 37 -2 -2 -1 -3 -2 -2
word before: new	-27 -22 -3 41 -2 -2 -2 -28 -1
word before: news	-32 31 -19 -1 -2 -1 -1 -11 -5
word before: not	42 -87 -5 -1 -4 -6 -4 -25 14
word before: now	-56 61 -20 -34 -4 -5 -3 42 -2
word before: number	18 7 -12 -23 -14 -24 -4 -17 -40
word before: occupi	21 -23 -11 0 -1 0 -1 -17 44
word before: of	-7 -18 22 -8 -28 -12 -14 2 -29
word before: office	-13 30 -29 4 -4 -14 -6 -36 -25
word before: offici	16 -11 -2 0 0 -1 0 -18 16
word before: oldest	95 -84 -50 -3 -5 -2 -2 -25 -1
word before: on	-19 -35 26 -5 -13 -14 -14 2 7
word before: one	-43 28 22 -7 -15 -10 -15 -41 -7
word before: only	35 -38 -20 0 -6 -12 -1 16 -2
word before: operat	-11 -14 35 -18 -15 -7 -5 -5 -14
word before: other	-12 19 -17 0 -2 -18 -6 -3 -3
word before: our	-4 3 -6 -10 -12 -14 -8 -43 23
word before: out	-39 -3 -3 -3 -4 -3 -4 56 -15
word before: over	5 34 -15 -6 -8 -5 -12 -1 -14
word before: own	-39 -28 39 -4 -2 -13 -6 -18 -36
word before: part	24 -28 -12 -3 -5 -2 -2 -16 -3
word before: people	24 -13 -28 -26 -12 -12 -3 -52 -13
word before: per	22 -21 -11 0 0 -1 0 -1 -1
word before: person	-8 56 -47 0 -1 0 -1 -7 -1
word before: place	-2 15 -3 -2 0 -7 0 -1 0
word before: plus	-51 40 -24 -1 -2 18 -15 -5 -15
word before: pows	1 -44 47 -3 -12 -2 -2 -41 -8
word before: presid	-44 46 -40 -6 -2 -2 -2 -7 0
word before: prison	-42 -1 -26 -18 -30 -14 -8 39 20
word before: proces	-15 -5 26 -1 -2 -1 -2 -1 -1
word before: qatar	-19 25 -3 -2 -1 0 -1 -1 0
word before: qatari	-28 10 -1 -1 0 0 0 21 0
word before: reache	-35 -19 -13 -21 -1 -1 -1 35 -1
word before: recall	41 -31 -33 -40 -1 -10 -1 32 -5
word before: receiv	-21 15 -29 -20 -21 -11 -24 27 -18
word before: recove	10 -58 49 -4 -1 0 -1 -4 0
word before: region	18 -1 -17 -1 0 0 0 -1 0
word before: releas	16 -26 -3 21 -11 -8 -13 -18 -9
word before: remain	34 -7 -51 -27 -3 -6 -4 -23 -1
word before: repatr	79 -40 -29 -33 -18 -3 -3 -63 -33
word before: report	-5 2 4 -2 -3 0 0 -5 -2
word before: result	-5 -22 7 38 -21 0 0 -10 0
word before: return	-51 21 1 -56 -10 -13 -17 9 -19
word before: reunif	-35 39 -4 -4 -1 0 -1 -3 -2
word before: reunit	23 -2 -20 -21 -1 0 0 -1 0
word before: russia	-37 14 -4 9 -22 -13 -16 3 27
word before: said	11 33 -13 -23 -7 -5 -6 -36 -2
word before: saturd	0 -17 17 -16 -2 -3 -1 -4 -2
word before: saw	-2 -11 9 9 0 -1 0 -4 0
word before: says	50 -16 -43 -21 -6 -2 -2 -1 -18
word before: second	13 -17 1 -7 -6 -5 -2 -11 0
word before: secure	-19 -3 -25 58 0 0 0 24 -4
word before: sent	53 -30 22 0 -2 -2 -7 -53 -2
word before: senten	25 -5 -3 0 -2 -1 -16 -5 -3
word before: septem	28 -16 -26 -4 -1 0 -1 -7 -3
word before: sergea	46 -42 -5 -1 0 -6 -1 -1 -1
word before: servic	8 -62 21 -8 -10 -12 -14 28 -42
word before: seven	-20 26 -2 -1 -1 0 0 -8 -7
word before: side	1 -39 37 -1 -9 -19 -15 -32 -14
word before: sides	-69 -29 -11 57 31 -4 -1 -13 -2
word before: signed	61 -48 -3 -1 -1 -1 -1 -23 -2
word before: since	35 -55 29 -36 -15 -11 -11 -27 -11
word before: sister	47 -40 -18 0 0 -4 0 -2 -2
word before: six	-34 45 -60 -2 -4 -2 -1 -3 -8
word before: so	-65 -13 -1 -3 -2 -2 -1 68 -14
word before: soldie	-19 22 -12 -32 -7 -11 -14 26 -15
word before: some	72 -53 -28 -1 -1 -1 -3 -4 -7
word before: spoke	-43 -27 30 -7 -2 -1 -1 -7 -6
word before: staff	-2 -3 0 0 0 0 0 11 -6
word before: stage	54 -33 -13 -1 0 -1 -1 -41 0
word before: stands	-59 -4 -13 -9 -16 -8 -3 -9 27
word before: states	-14 34 -6 -4 -4 -1 0 -14 -1
word before: succee	-18 -10 2 15 -1 -1 -2 -36 -1
word before: swap	-27 12 25 4 -6 -12 -5 -33 -19
word before: swappe	-60 1 -21 26 -4 -3 -10 -5 -14
word before: swaps	-6 -22 -21 -16 -15 -10 -4 62 -78
word before: taken	37 14 -3 -1 -1 -7 -1 -40 0
word before: takes	33 -58 55 0 -1 0 -1 -5 -25
word before: talks	-5 -3 11 -1 -1 0 0 0 -1
word before: ten	-17 40 -57 0 -2 -2 0 -4 -48
word before: that	4 -9 -12 -8 -22 10 -11 -7 -7
word before: the	13 -21 0 -35 -19 -8 -26 4 -12
word before: their	18 -67 12 -45 29 -5 -4 -40 -9
word before: them	-2 0 11 -11 -9 -14 -13 -32 -18
word before: there	-16 -13 -4 -16 -2 -2 -2 16 3
word before: they	31 -4 -25 0 -3 -8 -2 -6 -17
word before: this	-11 -1 2 19 -3 -5 -2 4 -2
word before: those	17 -10 12 -1 -1 -1 -1 -17 -2
word before: three	1 -21 -32 -25 -2 -1 -2 29 -18
word before: throug	-29 0 -1 -4 0 0 0 30 0
word before: thursd	-13 2 18 -2 -1 -1 -3 -20 -6
word before: thus	-23 -2 -7 -36 0 -1 -1 42 -1
word before: time	-39 7 25 -1 -1 0 0 -3 -1
word before: to	27 -21 -39 5 -9 -14 -10 9 9
word before: today	-9 -4 -48 17 -13 7 -8 -14 -11
word before: took	-41 9 1 -2 -1 0 -4 -24 -4
word before: total	-1 -26 -36 18 -13 -16 -11 -19 -25
word before: trade	20 -8 0 0 -3 -1 0 -2 -6
word before: traded	-60 -2 3 49 -14 -4 -5 -8 -9
word before: transf	-30 -21 12 -19 -4 -2 -4 21 -4
word before: troops	-33 10 6 -3 -2 -4 -9 -4 10
word before: turn	-9 -29 31 -5 -2 -1 -1 -3 0
word before: two	-23 -51 26 -1 -3 -3 -7 37 -3
word before: uae	19 -29 -38 19 -25 -10 -6 1 -9
word before: ukrain	-3 -12 -12 -5 -16 -15 7 -7 -27
word before: under	-15 34 -9 -9 -4 -1 -1 -3 -1
word before: up	-40 9 6 -11 -3 -3 -3 -51 0
word before: war	70 -5 11 -24 -4 -4 -5 -101 -12
word before: warrio	-68 -28 41 -1 -3 -4 -6 38 -9
word before: was	4 -28 28 -28 -16 -19 -22 -42 32
word before: we	-17 37 -42 -14 -8 -6 -5 1 20
word before: wednes	-68 13 46 -15 -4 -4 -3 -15 14
word before: week	-12 36 -33 -4 -1 -4 -1 -18 0
word before: welcom	-20 22 -4 -4 0 0 0 0 0
word before: were	-5 -10 5 -5 -7 -12 -13 22 -11
word before: when	57 -46 -20 -14 -4 -14 -8 -34 -8
word before: which	16 -29 13 -18 -32 -9 13 -13 -8
word before: who	5 4 -4 0 -1 0 0 -4 -3
word before: whom	-27 18 -9 -28 -3 -2 -4 -2 -1
word before: will	7 -4 0 -1 0 0 0 0 0
word before: with	36 6 -41 -6 -27 -18 4 -44 -20
word before: women	5 -1 0 0 0 -1 0 -1 -1
word before: wounde	-17 0 -18 0 0 -4 18 0 0
word before: year	17 -10 9 15 -4 -5 -4 -2 -4
word before: yester	38 -41 4 -29 -15 -9 -3 -25 -8
word before: younge	52 -33 -18 -1 -3 -2 -1 -13 -4
word before: а	-41 -9 -3 -34 -36 -25 7 23 21
word before: абу-да	17 -28 -5 13 0 0 0 -4 -2
word before: август	14 -49 -36 -11 -8 -6 -14 27 -7
word before: авиабо	29 -8 -17 -1 -2 -1 0 0 -2
word before: автобу	30 -9 -55 -4 -6 -10 -5 -32 -40
word before: азерба	18 -11 -3 -2 0 -2 0 -2 0
word before: азова	23 -18 -24 0 0 -12 -1 0 0
word before: азовст	-25 47 8 -28 -8 -10 -8 -60 -34
word before: але	28 48 -31 -5 -2 -8 -4 -36 -11
word before: апреля	43 -32 -50 -1 -1 -1 -2 -4 -4
word before: бабушк	17 -6 -6 -1 -1 0 0 0 -2
word before: батькі	-52 67 -18 0 -2 -3 -1 -15 -1
word before: бахмут	64 -30 -63 -24 -8 -29 -10 -48 -23
word before: баш	-64 -30 47 -2 -3 -5 -3 -28 -3
word before: без	-21 26 -3 -3 -2 -14 -8 -33 28
word before: безвіс	-25 13 -15 -7 -11 -19 -10 -45 17
word before: белгор	18 0 -17 0 0 0 0 0 -1
word before: белору	-57 -22 43 -17 -8 -21 -11 1 -20
word before: березе	73 -74 -47 -4 -6 -12 -2 -8 -10
word before: березн	125 -91 -48 -7 -9 -7 -6 -85 -3
word before: беспил	43 -12 -22 -1 -1 -1 -1 -3 -6
word before: ближай	53 -10 -27 -1 0 -1 -2 -10 -9
word before: бойца	19 -15 -18 -1 0 -3 -1 -1 -1
word before: бойцам	3 -1 7 -1 -1 -1 -1 -4 -2
word before: бойцов	-59 57 -42 -1 -4 -2 -2 -20 0
word before: боку	-27 -48 53 -1 -6 -20 -14 -22 -21
word before: более	5 0 -3 0 0 0 0 0 0
word before: больше	85 -81 -52 -21 -6 -4 -6 -13 -4
word before: большо	-67 -21 34 -12 -4 -3 -2 -20 -1
word before: бомб	5 0 -1 -1 0 0 0 -2 0
word before: борони	89 -93 -39 -8 -9 -13 -8 -31 -33
word before: борту	45 -50 0 -1 -1 -2 -1 -13 -5
word before: бпла	7 -1 -2 0 0 0 0 -3 -1
word before: брат	25 -17 -28 0 -2 0 -1 -14 -4
word before: бригад	12 -2 -3 0 0 0 0 -5 0
word before: був	45 -53 41 -6 -2 -14 -5 -20 -7
word before: будет	6 0 -3 0 0 0 -1 -1 -1
word before: були	55 -19 -4 -1 -2 -2 -1 -1 -35
word before: було	9 44 -29 -9 -14 -14 -9 -98 -32
word before: бы	30 -14 -11 0 -2 -1 -3 -24 -9
word before: был	-92 9 -6 -3 -4 -2 -4 -2 -3
word before: были	30 -27 0 -1 0 -1 0 -1 0
word before: было	-2 -82 19 -15 -16 -10 -15 -7 -38
word before: бійцям	-3 15 -7 0 0 0 -1 -9 0
word before: бійці	58 -57 -9 0 -1 -2 0 0 0
word before: бійців	-45 49 -31 0 -1 -4 -3 -2 -7
word before: білору	65 -62 -40 -4 -6 -3 -4 -12 -23
word before: більшо	65 -32 -4 0 -3 -3 -1 -29 -15
word before: більші	35 -25 -1 -1 -1 0 -1 -1 -8
word before: в	14 -1 -50 0 -16 -20 -15 -16 7
word before: в'язни	30 -36 -24 -1 -2 -2 -1 -15 71
word before: важить	27 -15 -2 0 -2 -3 -1 -1 -4
word before: вважал	-16 30 -8 -1 -2 -9 -2 -27 -26
word before: вважаю	-48 -3 0 0 -1 -1 -1 -58 63
word before: вдалос	-7 -3 -62 -22 -11 27 -8 8 -19
word before: вдома	15 18 -39 -14 -10 -39 -10 -88 -13
word before: велико	20 31 -35 -12 -1 -2 -1 -23 -1
word before: вересн	38 -37 -5 -1 -1 -1 0 -10 -2
word before: вернув	77 -56 -37 0 -1 -8 -1 -1 -1
word before: вернул	7 -31 18 -43 -23 -7 -17 -3 -23
word before: вернут	-37 -5 43 -6 -7 -4 -5 30 -15
word before: вертол	12 -1 -2 0 -1 0 0 -4 -4
word before: весь	-43 -13 -1 0 0 -3 -1 47 -13
word before: вже	18 -114 -39 -9 -17 -22 -16 50 -30
word before: взамен	-26 60 -9 -14 -9 -31 -15 -42 -9
word before: взяли	25 -43 -3 -4 -2 -3 -3 -39 -15
word before: вивезе	40 -10 -6 -14 -2 -17 -3 -48 -8
word before: визвол	-7 -22 35 -29 -18 -46 -18 27 -33
word before: вийшли	7 -14 -48 -34 -16 -16 -9 40 -28
word before: викона	-55 60 -1 -4 -2 -9 -1 -48 -4
word before: виповн	78 -70 -10 0 -2 -12 -2 -12 -9
word before: вирвал	3 5 -16 -5 -2 -2 -1 -27 -2
word before: вирван	-42 49 -8 -2 -2 -24 -6 -50 -19
word before: вироки	34 -23 -1 0 0 0 -1 -4 -8
word before: включа	11 -44 -39 -1 -1 -1 -3 -2 24
word before: вместе	4 -44 52 -2 -4 -2 -5 -24 -8
word before: вмс	-13 22 -29 -9 -7 -32 -9 -56 -23
word before: вночі	20 -3 -1 0 -1 -1 0 -11 -2
word before: во	-28 -2 8 -15 -17 -4 -3 -4 -1
word before: водноч	-31 -12 35 0 -1 -14 -3 -14 25
word before: военно	-17 4 5 -19 -19 -26 -31 -36 -52
word before: военны	20 -22 -48 -19 -13 -25 -20 26 -11
word before: возвра	4 -2 10 -23 -22 -12 -19 -13 -5
word before: возрас	13 -2 0 0 0 0 0 -8 -2
word before: воинов	10 5 -36 0 -1 -3 -2 -5 -9
word before: войны	-70 -12 -6 -13 -2 -2 -2 70 -11
word before: войска	52 -1 -44 -2 0 -1 0 -5 -1
word before: воли	30 -22 -2 -1 0 20 -14 -1 -6
word before: волю	43 -74 -45 -26 -11 -11 -7 75 -7
word before: волі	-74 -5 20 -20 -12 -13 -7 25 -10
word before: вона	-67 -30 -4 -2 -4 -3 -3 -42 52
word before: вони	-8 31 -47 -1 -3 -2 -3 20 -17
word before: вооруж	0 51 -49 0 -1 -10 -1 -1 -2
word before: вопрос	14 9 -13 -1 -20 -3 -1 -5 -20
word before: ворог	14 -8 -1 0 0 0 0 -3 0
word before: ворожо	-11 14 -8 0 0 -1 0 -1 0
word before: восемь	63 -6 -60 0 -1 -2 -2 -3 -1
word before: воссое	18 -84 -2 -20 -12 -7 -6 12 -3
word before: восста	16 0 -1 -1 -1 0 0 -10 -2
word before: восток	17 -1 -3 -2 0 0 -1 -9 0
word before: восьме	51 -39 -28 -2 -1 -1 -2 -5 -1
word before: воїни	8 -3 -2 0 0 -1 0 0 -1
word before: воїнів	34 -38 -51 -2 -4 -27 -13 41 -44
word before: впервы	-45 47 -25 -1 -2 -1 -1 0 -1
word before: время	13 -18 -6 -16 -20 -8 -9 37 -51
word before: вручив	14 -13 0 0 0 0 0 -6 -3
word before: вручил	43 -27 -16 -3 -4 -6 -4 -1 -11
word before: все	-71 9 -2 -10 -8 -8 -7 62 -5
word before: всего	-17 -32 38 -36 -20 -13 -21 12 -36
word before: всем	65 -18 -58 -1 -3 -1 -1 0 -21
word before: встано	38 -2 -6 -1 -2 0 0 -11 -34
word before: встрет	-39 -41 48 -3 -3 0 0 -1 -1
word before: встреч	-13 -1 71 -4 -10 -32 -6 -16 -34
word before: всу	23 -23 0 -3 -3 -4 -5 -14 -11
word before: всього	-53 7 -26 -1 -2 -1 -1 46 -1
word before: всю	-13 -58 -45 -8 -4 -7 -4 33 -12
word before: всі	-34 4 -49 -10 -10 -24 -9 23 -33
word before: вторгн	-47 4 -15 -3 -3 -8 -3 19 -12
word before: второй	37 -1 -37 -14 -5 -7 -4 -19 -12
word before: втрати	66 -23 -9 -1 -2 -14 -2 -43 -2
word before: вуглед	5 -2 -1 0 0 0 0 -1 0
word before: вчера	46 -11 -28 -12 -13 -18 -12 -27 -34
word before: вчераш	29 -28 -7 -18 -2 -2 -2 -12 0
word before: вчора	41 -80 -15 -7 -3 -15 -7 29 -8
word before: выведе	51 -23 -31 -2 -2 0 -4 -1 -1
word before: вывезе	50 -73 -32 -18 -7 -5 -6 -41 -5
word before: выдано	86 -50 -1 -4 -2 -10 -3 -59 -12
word before: выехал	6 -13 28 -1 -1 -1 -4 -31 -4
word before: вызвол	-8 -50 -15 -19 -25 -3 -9 41 -2
word before: выплат	18 -10 -1 0 -1 0 0 -1 -5
word before: выполн	49 -4 -3 -6 -2 -1 -2 -37 -46
word before: выпуще	50 -12 -16 -1 -6 -1 0 -21 0
word before: вырвал	25 -27 22 -8 -4 -2 -2 -14 -22
word before: вышли	-35 10 -41 30 -6 -5 -7 -85 -13
word before: від	11 -5 -31 -7 -9 -15 -9 8 -27
word before: відбув	-57 28 11 -6 -3 -13 -6 -35 -4
word before: відбул	15 -27 -2 -1 -1 -1 -1 4 -2
word before: віддал	-15 -28 35 -30 -19 -3 -57 -73 -24
word before: відео	63 -60 -3 -5 -1 -1 -1 -1 -3
word before: відзна	15 -14 -1 0 0 0 0 -6 -3
word before: відмов	69 -56 -2 -2 -1 -1 -1 -19 -14
word before: віднов	61 -3 0 0 -1 -1 0 -57 -34
word before: відомо	30 -2 -1 0 -1 -1 0 -24 -2
word before: відпов	32 -38 19 -2 -4 -15 -13 -26 -18
word before: відпра	20 -8 6 0 0 0 -1 -17 0
word before: відпус	0 5 21 -4 -2 -1 -7 -17 -1
word before: війни	15 -7 -10 0 -1 -2 -1 2 -9
word before: військ	-23 28 -9 -12 -16 -32 5 -82 40
word before: віком	20 -17 -1 0 -1 0 -1 -1 -1
word before: він	54 -37 -4 -1 -5 -1 -1 -29 -6
word before: вісім	30 -30 -4 -1 -1 -2 -1 -5 -4
word before: гаряча	5 -1 0 0 0 -2 0 -1 -1
word before: гварді	6 7 -4 0 -1 -5 -1 -11 -5
word before: где	25 -20 -20 -2 -1 -4 -1 -15 -11
word before: героїв	43 -55 55 0 0 -2 -2 -1 0
word before: главно	17 4 -16 0 -1 -1 -1 -1 -2
word before: говори	-3 10 33 -4 -8 -2 -7 -17 -64
word before: год	-46 44 -16 -4 -2 -2 -2 41 -4
word before: года	-2 -55 1 -21 -6 -6 -10 10 -14
word before: году	5 -16 -32 -3 -3 -3 -4 33 -29
word before: госпит	89 -36 -16 -2 -3 -2 -3 -53 -8
word before: готова	30 -23 -19 -2 -3 -4 -6 -12 -19
word before: готовы	75 -7 -7 -1 -6 -6 -6 -7 -68
word before: готува	110 -89 -44 -4 -4 -2 -3 -43 -6
word before: готуєм	35 -27 -1 0 -1 -3 -1 -2 -4
word before: гражда	-1 -40 32 -10 -13 -29 -28 -28 -2
word before: границ	2 -10 -9 -3 -6 -3 -4 16 -11
word before: график	33 -2 -14 -1 -3 0 0 -10 -5
word before: громад	60 -24 -2 0 -1 -2 0 -54 -13
word before: групи	-19 -66 -4 -5 -5 -4 -2 67 -4
word before: группа	15 -6 -1 -3 0 -1 0 -3 -1
word before: группе	41 -10 -16 -1 -1 -3 -1 -2 -20
word before: группи	11 -1 -1 0 0 0 0 -2 -7
word before: группу	28 -19 -44 0 -1 -4 -1 -5 -4
word before: группы	-4 28 -40 -1 -2 -1 -1 -6 -4
word before: гумани	13 0 -1 -1 -1 0 0 -1 -9
word before: гур	-30 -34 35 -3 -9 -25 -9 -25 -25
word before: дав	30 -7 -2 0 -2 0 -1 -27 -1
word before: дали	-25 -19 -1 -1 -1 -1 -1 26 -16
word before: далі	7 -2 0 0 0 0 0 -3 -1
word before: даними	26 -14 49 -1 -2 -1 -2 -68 -24
word before: данным	-38 -61 -19 -9 -12 -29 -11 27 59
word before: два	-20 -146 41 -32 -36 -55 -23 -1 69
word before: двадця	-36 42 -23 0 -1 -1 -2 0 -4
word before: двое	25 0 -23 0 0 0 -1 -1 0
word before: двох	-50 46 -70 -24 -5 -3 -3 -16 -20
word before: двоє	-28 49 -99 -11 -16 -19 -11 -27 -39
word before: двух	-27 60 -63 -1 -1 -1 -2 -4 0
word before: дев'ят	16 20 -32 -1 -5 -4 -12 -18 -5
word before: девочк	7 -3 -2 0 0 -1 0 -1 -1
word before: девять	18 -1 -11 0 0 0 0 -5 0
word before: декабр	75 -70 17 -5 -3 -7 -3 -26 -39
word before: делега	63 -61 -1 0 0 0 0 -1 -1
word before: день	-8 -22 23 19 -12 -14 -8 -67 -17
word before: депута	-60 -102 93 -4 -12 -2 -14 -33 -4
word before: держав	14 -8 -1 -1 0 0 0 -1 -4
word before: держсп	40 -23 -4 -1 -1 -7 -1 -5 -4
word before: детей	75 -65 -68 -8 -4 -3 -5 -25 -9
word before: для	-58 -103 25 -21 -30 -44 -19 95 1
word before: днепр	51 -21 -33 -1 -1 -1 -1 -1 -3
word before: днк	3 -10 15 0 -1 -4 -1 -22 -5
word before: днр	-11 -36 -37 -14 -7 -12 -6 -9 34
word before: дня	56 -5 -30 -4 -7 -5 -4 -59 -11
word before: дні	4 -25 -53 -3 -7 -20 -8 8 -25
word before: днів	-27 -3 0 0 0 0 0 29 0
word before: до	2 22 -4 -7 -7 -7 -5 -15 -28
word before: доби	-63 -12 -1 0 -1 -1 0 70 0
word before: добу	37 -14 -10 0 -3 -3 -1 -11 -1
word before: довше	33 -2 -1 0 -1 -4 0 0 -27
word before: догово	21 -58 -57 -23 -16 -8 -15 50 -22
word before: додому	-47 29 -7 -17 -15 16 -12 29 -10
word before: докуме	44 -8 -19 0 -1 -5 -1 -24 -3
word before: дома	-62 5 27 -16 -6 -8 -9 -25 -18
word before: домови	-2 26 -3 0 0 -6 0 -16 0
word before: домовл	9 38 -4 -7 -8 -22 -16 -57 -10
word before: домой	-20 24 -20 -30 -13 -15 -17 6 -30
word before: донецк	86 -32 -55 -4 -2 -5 -2 -18 -7
word before: донець	92 -64 -41 -6 -5 -16 -3 -59 -7
word before: донечч	87 -85 -72 -10 -14 -11 -6 -36 -26
word before: допомо	18 -5 0 0 0 0 0 -13 0
word before: доправ	-22 23 -29 -2 -2 -2 -1 13 0
word before: дорога	50 -44 -21 -1 -2 -9 -3 -33 -18
word before: достав	-42 46 -11 -17 -14 -11 -18 -18 -23
word before: досягл	59 -40 -1 0 0 0 -1 -49 0
word before: дочека	22 -20 -6 0 -3 -1 -1 -2 -3
word before: дпсу	1 4 -6 -5 -3 -13 -6 -14 -28
word before: друг	53 -15 -4 -11 -21 -27 -10 -42 -11
word before: другу	53 -15 -4 -11 -21 -27 -10 -42 -11
word before: дружин	20 -15 -3 -1 -1 -1 0 -1 0
word before: дівчин	-43 -58 52 0 -9 -3 -2 -8 -12
word before: дістал	-19 12 23 0 0 0 0 -12 0
word before: дітей	-58 -66 5 -3 -6 -5 -10 70 -32
word before: его	16 -3 -50 -9 -12 -5 -5 27 -7
word before: единиц	5 0 -3 0 0 0 0 0 0
word before: едут	-29 -19 24 -42 -9 -6 -17 -63 -13
word before: ее	-50 -7 -38 32 -11 -13 -14 31 26
word before: експер	10 -5 0 0 0 -1 0 -2 -1
word before: ему	16 49 -62 -2 -2 -5 -6 -6 -8
word before: ермака	-6 8 1 -3 -8 -2 -4 -27 -19
word before: есть	-3 23 -65 -2 -4 -3 -2 -19 -8
word before: етап	95 -77 -16 -2 -1 -8 -2 -77 -1
word before: еще	-28 21 -46 -5 -46 4 12 -65 10
word before: ж	-43 -90 52 -3 -4 -2 -3 -38 31
word before: ждали	43 -30 -19 -4 -1 -7 -1 -7 -3
word before: же	36 53 -54 -6 -10 -21 -14 -45 22
word before: женевс	-1 30 -3 0 0 -15 -14 -1 0
word before: женеві	49 -27 -1 0 0 0 0 -49 0
word before: женщин	26 -35 -3 -3 -2 -3 -8 -2 -10
word before: живые	-15 34 -32 -3 -1 -2 -1 -1 0
word before: жителе	21 -5 -11 0 0 0 0 -1 -5
word before: жителя	36 -9 -31 0 -2 -1 -3 -31 -27
word before: журнал	22 -16 -17 -1 -2 -2 -1 -8 -6
word before: жінка	31 -31 -1 0 0 0 -1 -2 0
word before: жінки	16 -10 -4 0 0 -1 0 -2 -1
word before: жінок	76 -56 -39 -2 -3 -7 -8 -42 -9
word before: з	-24 5 20 -21 -19 -26 -19 -3 -12
word before: з-під	5 -3 0 0 0 0 0 -2 0
word before: за	9 -15 -21 -16 -15 -38 -17 22 -11
word before: забезп	-36 56 -25 -28 -2 -4 -1 -41 0
word before: забрал	8 14 -20 -21 -16 -16 -16 -48 -9
word before: забрат	36 -36 -43 -5 -4 42 -2 -11 -17
word before: завало	26 -16 -25 -1 -4 -1 -1 -6 -6
word before: завалі	5 -3 0 0 0 0 0 -2 0
word before: завдяк	43 -9 -18 -6 -9 -23 -9 -47 -17
word before: заверш	-60 -23 -14 -17 -27 -18 -8 95 -23
word before: завтра	13 -8 -1 -1 -1 -1 -1 -1 -1
word before: загало	-113 16 64 -42 -34 -41 -24 20 -32
word before: загибл	30 -2 -11 -4 -4 -5 -13 -20 -4
word before: задерж	5 -1 -3 0 0 0 0 0 0
word before: задоку	17 -1 -1 -1 -1 -1 0 -8 -3
word before: займет	37 -11 -18 0 -1 0 -2 0 -18
word before: заключ	48 -31 -28 -13 -1 0 -1 -2 0
word before: залиша	-53 0 0 0 0 -1 0 -1 54
word before: залиши	-15 29 -31 -3 -3 -5 -2 -13 -22
word before: заложн	5 -4 -2 0 0 -1 0 -1 3
word before: заняла	39 -38 -11 -3 -6 -3 -2 -1 -4
word before: запад	37 -18 -28 -1 -1 -1 -1 -5 -8
word before: записа	16 -10 0 0 0 -1 -1 -4 0
word before: запоро	42 -21 -11 -1 -1 -3 -1 -16 -7
word before: запорі	50 -21 -26 -3 -3 -37 -5 -42 -26
word before: зараз	89 -64 -1 -1 -4 -1 -4 -44 -74
word before: заручн	-63 -16 -3 -1 -3 -2 -2 -32 31
word before: застен	-22 -33 38 -12 -25 -2 -3 -19 -23
word before: засудж	-47 -2 0 0 0 0 0 47 0
word before: засуди	48 -16 -37 0 -1 -3 -2 -8 -13
word before: захисн	65 -24 -68 -21 -8 -21 -11 -21 -8
word before: захопл	34 -2 -21 0 -2 -2 -1 2 -11
word before: захід	4 21 -5 -1 -1 0 0 -19 -1
word before: защитн	-4 12 -9 -3 -1 -3 -4 -1 -8
word before: заявил	-21 -56 46 0 -3 -4 -2 -7 -14
word before: збито	9 -3 0 0 0 0 0 -5 0
word before: збройн	13 -6 -19 -2 -3 -13 -3 -27 -9
word before: звання	-16 19 -1 0 0 0 0 -1 -1
word before: звезда	5 0 -4 0 0 0 0 0 0
word before: зверне	7 -2 0 0 0 0 0 -5 0
word before: зверну	-4 36 -20 0 -1 -2 -3 -11 -8
word before: звільн	-17 35 -47 -14 -6 -13 -5 -1 -11
word before: згідно	2 -16 14 -2 -4 -19 -15 -24 -1
word before: здалис	44 0 -40 0 -1 0 -2 -2 0
word before: здобул	44 -62 -24 -15 -2 -3 -3 16 0
word before: зеленс	-16 31 -40 -15 -9 -6 -6 -36 -9
word before: землю	-29 45 -10 -2 -1 -3 -1 -31 0
word before: земляк	84 -52 -74 0 -3 -4 -7 -1 -51
word before: землі	-52 54 -14 -2 -1 -2 -1 -7 0
word before: змогу	4 -8 0 -1 -2 0 -1 0 -2
word before: зміїни	23 -21 -1 0 0 -1 0 0 -1
word before: зникли	-19 -50 -13 -6 -11 -19 -9 -49 25
word before: знову	-8 -59 60 0 -1 -1 0 -1 -2
word before: зокрем	87 -84 -15 -1 -3 -4 -3 -47 -21
word before: золота	5 0 -4 0 0 0 0 0 0
word before: зоны	29 -17 -7 -1 -1 0 -1 -3 -1
word before: зсу	73 -87 -32 -9 -6 -23 -9 -25 -25
word before: зустрі	-29 10 14 -7 -5 -8 -7 -13 -6
word before: зі	-29 52 -36 -4 -3 -21 -7 -26 -3
word before: зібрал	25 -25 0 0 0 0 0 0 0
word before: зірван	7 -3 -2 0 0 0 0 -3 0
word before: и	-60 -4 22 12 -25 -19 -24 -22 30
word before: идет	74 -53 -30 -1 -5 -1 -3 -19 -15
word before: из	-5 10 -8 -2 8 -7 -21 -3 -47
word before: израил	10 -5 -4 0 0 0 0 0 0
word before: или	3 -12 -2 -1 -1 -4 -2 -9 10
word before: им	7 -36 34 -7 -10 -29 -7 -14 -14
word before: источн	29 -9 -16 0 -2 0 0 -1 -1
word before: итог	24 -45 -16 -6 -12 -2 -4 19 -15
word before: итогам	-21 -51 -23 33 -3 -2 -4 -3 -5
word before: итого	30 19 -39 -9 -4 -5 -6 -18 -16
word before: их	-65 30 -99 -14 -13 -17 -15 6 70
word before: июля	49 -52 8 0 -3 -1 -1 -2 -1
word before: июня	-74 -21 3 -4 -4 -9 -8 38 -5
word before: й	-40 18 24 -22 -16 14 -18 -43 -30
word before: його	-23 27 -5 -8 -5 -18 -3 -17 -19
word before: йому	-71 74 -16 -1 -1 -20 -3 -3 -12
word before: йшлося	60 -47 -13 0 -3 -1 -1 -19 -6
word before: к	-50 7 21 -25 -17 -28 -20 -42 -51
word before: каждой	-21 45 -32 -6 -11 -6 -6 -17 -40
word before: кажуть	20 -29 23 0 -1 0 0 -1 -2
word before: катар	-25 30 -21 -5 0 -1 0 -1 -1
word before: катува	-32 33 -1 -4 -1 0 -2 0 -2
word before: кварти	15 -13 -4 -1 0 -1 0 -1 -1
word before: киев	14 56 -56 -25 -13 -10 -15 -34 -16
word before: киева	-33 36 -57 -1 -2 -11 -1 29 -18
word before: киевом	-32 10 -3 -4 -1 -1 -1 -5 -1
word before: киевск	26 -29 67 -7 -27 -10 -10 -60 -5
word before: киеву	-18 24 -18 -8 -19 -19 -12 16 -26
word before: києві	-6 14 -16 -1 -3 -7 -2 -42 -13
word before: ключи	15 -13 -4 -1 0 -1 0 -1 -1
word before: когда	24 16 -24 -2 -3 -3 -2 -27 -3
word before: кого	43 -51 37 -1 -1 -4 -1 -5 -31
word before: кожног	11 -9 0 0 -1 0 0 0 0
word before: коллег	66 -4 -30 -2 -1 -1 -2 -2 -53
word before: колони	15 -27 -1 0 -1 -1 0 -1 20
word before: команд	-41 -10 39 -7 -2 -2 -3 12 -4
word before: компан	31 0 -1 0 -1 0 -1 -17 -15
word before: контра	49 -4 -3 -6 -2 -1 -2 -38 -46
word before: контро	13 -1 4 0 -1 0 -1 -8 -7
word before: концу	-15 4 5 -8 -2 -1 -2 -6 -9
word before: коорди	-57 -5 -11 -11 -5 -1 -1 43 -7
word before: корабл	7 0 -3 0 0 0 0 0 -3
word before: кордон	-6 19 -18 -6 -4 -4 -4 -48 -4
word before: коридо	-14 -19 -4 -3 -4 -3 -3 -29 24
word before: которо	33 -29 7 -3 -1 -6 -1 -17 -3
word before: которы	37 -2 -8 -1 -2 -2 -2 -20 -42
word before: красно	-14 -14 -15 -1 -1 -1 -1 -8 16
word before: крест	19 -3 0 -1 0 0 -1 -14 0
word before: крок	57 -59 -7 -1 -1 11 -4 -55 -3
word before: кроме	-24 -37 43 -3 -2 -1 -7 -15 -11
word before: крім	-7 17 37 -1 -1 -5 -3 -46 -18
word before: кто-то	11 -1 -1 0 -1 0 -1 -2 -4
word before: курско	8 -43 7 -9 -5 -3 -9 -9 -17
word before: кількі	-81 -5 23 -7 -2 -11 -9 -44 -12
word before: лабора	25 -2 -1 0 -1 -3 -1 -20 -8
word before: лет	76 -59 -21 -1 -2 -6 -3 -17 -8
word before: лечени	-35 47 -35 -1 -3 -18 -11 -1 -33
word before: линии	-39 29 -36 -10 -10 -10 -7 -34 48
word before: листоп	-31 54 -58 -3 -3 -7 -5 -30 -7
word before: лишают	4 -22 0 -2 -3 -1 -1 -57 29
word before: лише	19 -70 46 -8 -21 -28 -11 -29 -43
word before: луганс	42 -38 -30 -1 -2 -6 -2 -20 -5
word before: людей	-2 -15 -52 -3 -6 -7 -4 26 -17
word before: людина	10 -7 -2 0 0 -1 0 -1 0
word before: людини	-43 44 -8 0 -2 -1 -1 -15 5
word before: лютого	-33 -35 -7 -5 -1 -2 -1 56 -6
word before: лінію	-28 40 34 -5 -2 -2 -2 -41 -30
word before: лінія	5 -1 0 0 0 -2 0 -1 -1
word before: мав	66 -47 -33 0 -1 0 0 -6 0
word before: майже	83 -78 -3 0 -1 -2 -4 -35 -9
word before: мальчи	42 -14 -29 -1 -2 -2 -3 -1 -11
word before: мариуп	32 -29 -17 -1 -1 -12 -2 -3 -10
word before: марта	72 -68 -36 -7 -3 -4 -4 -25 -3
word before: маріуп	63 -62 -56 -6 -12 -15 -11 -23 -54
word before: матери	55 -61 -31 -1 -5 -1 -1 -51 -33
word before: матері	29 -13 -23 0 -1 -5 -2 -15 -4
word before: мая	53 -4 -53 -1 -1 -1 -1 -23 -2
word before: має	47 -42 0 0 -1 0 0 -12 -4
word before: маємо	-64 -43 48 -15 -10 -5 -8 37 25
word before: медвед	66 -80 -61 -6 -6 -12 -11 -4 -13
word before: медики	38 -27 -8 -1 -1 -1 -1 -1 -1
word before: мединс	-14 19 -27 -1 -4 0 -1 -14 16
word before: медици	7 0 -1 0 0 0 0 -1 -4
word before: межах	-69 36 -7 -2 -2 -2 -1 53 -1
word before: менее	33 -16 -3 0 -2 -5 -1 -1 -6
word before: меняли	44 -46 -22 -1 -1 -7 -5 -3 -3
word before: месяц	15 -1 -21 -7 -2 -2 -2 12 -4
word before: месяце	-52 -22 -41 -9 -7 -4 -8 61 -2
word before: ми	21 -19 3 -14 -8 -15 -19 11 -11
word before: минист	22 -16 -2 -1 -1 0 0 0 -1
word before: минобо	-5 -19 20 -2 0 0 0 -9 -4
word before: минувш	10 -1 -2 -1 0 0 -3 0 -1
word before: минуло	35 -11 -24 -3 -3 -3 -6 -20 -5
word before: мкчх	13 -4 -3 0 0 -1 -1 -5 -1
word before: младше	57 -36 -68 -3 -10 -18 -5 -5 -37
word before: мне	24 -6 -14 -2 -1 -1 0 0 -2
word before: мобили	23 0 0 0 0 0 0 -18 -3
word before: мой	5 0 -1 0 0 0 0 -2 0
word before: молодь	11 -10 0 0 0 0 -1 0 -1
word before: моргів	34 -29 0 0 -1 0 0 -6 -1
word before: морпіх	1 19 -33 -1 -1 -1 -2 -3 -1
word before: моряко	-29 -12 40 0 0 -1 -2 0 -2
word before: морякі	37 -29 -7 0 0 -1 -2 0 0
word before: москал	-34 -30 35 -1 -1 -2 -2 -3 22
word before: москва	57 -41 -20 -7 -9 -10 -4 -23 -7
word before: москве	14 -17 21 0 -2 -1 -1 -15 0
word before: москву	-2 -5 7 -1 -2 -1 -6 -1 -5
word before: москвы	-9 8 -20 0 -1 0 -1 17 0
word before: москві	32 -42 -37 -1 -5 -30 47 -2 -7
word before: мужчин	42 -45 -31 -6 -3 -4 -10 -13 -9
word before: мы	12 -65 31 -19 -13 -17 -7 4 -12
word before: мінобо	-44 39 -36 -11 -2 -1 -1 0 -3
word before: місяць	12 -22 -7 -4 -1 -1 -1 11 -14
word before: місяці	-78 1 -5 -9 -7 -21 -6 80 -18
word before: на	-6 -30 8 -14 -18 -22 -15 -21 0
word before: навіть	89 -79 -29 -1 -2 -5 -2 -16 -8
word before: нагада	-31 36 -4 -2 -3 -1 -2 -63 -2
word before: нагаду	42 -55 -3 -3 -1 0 -1 -7 38
word before: нагоро	5 -3 0 0 0 -1 0 0 0
word before: над	-21 -3 -34 -1 -1 0 -1 -8 32
word before: назад	-3 0 11 0 0 0 0 -7 0
word before: найбіл	77 -48 -12 -1 -1 -6 -2 -33 -3
word before: наймен	5 -90 35 -2 -13 -23 -6 -36 -27
word before: наймол	16 9 -95 -7 -14 -29 -12 -53 -26
word before: найста	18 3 -74 -10 -13 -22 -11 -62 -23
word before: накану	-19 8 -3 -19 -1 0 -2 -2 0
word before: нам	-21 -55 46 -14 -20 -49 9 -13 13
word before: напомн	66 -50 -52 -4 -2 -3 -3 -10 -2
word before: направ	93 -24 -8 -2 -3 -12 -12 -34 -24
word before: напрям	29 -24 -3 -9 -7 -14 -4 -38 -6
word before: наразі	-50 -14 0 -1 -2 -1 0 -9 60
word before: нас	28 -64 28 -9 -8 -26 -12 -26 0
word before: насчит	-22 -10 -4 -3 -5 -1 -2 10 31
word before: натомі	4 -36 32 -1 -2 -1 -1 -11 -3
word before: находи	36 -34 -1 -1 0 -1 0 -2 -9
word before: находя	-79 -23 34 -1 -2 -1 -2 -9 13
word before: нацгва	27 -8 -38 -4 -5 -25 -6 -18 -12
word before: націон	80 -65 -3 0 -1 -5 -1 -11 -5
word before: начала	28 -35 15 -11 -4 -3 -6 -34 -35
word before: наш	-48 -11 -13 -1 -1 -2 -2 -8 37
word before: нашей	-31 34 -27 -4 -6 -4 -4 38 -9
word before: наши	-45 34 -28 -12 -5 -1 -1 -2 -3
word before: нашим	18 -11 -33 0 -1 -1 -1 -8 20
word before: наших	-2 -5 0 -31 -16 -16 -18 -79 -3
word before: наші	30 -69 55 -2 -2 -1 -2 -16 -42
word before: нгу	-13 22 -6 -4 -3 -18 -9 -15 -27
word before: не	94 -42 -67 -6 -11 -16 -9 -61 -39
word before: неволе	13 -39 -8 -1 -4 -6 -4 -19 37
word before: неволі	2 -17 -39 -18 -13 25 -8 -4 38
word before: недели	23 -20 0 0 -1 0 0 0 -1
word before: неделю	22 -1 0 0 0 0 0 -20 0
word before: незави	29 -20 -54 -4 -4 -1 -4 -1 -1
word before: незале	-3 33 -10 -3 -2 -11 -3 -23 -1
word before: нем	11 21 -24 0 -15 -8 -3 -1 -17
word before: немає	48 -44 -14 -1 -2 -8 -4 -11 -6
word before: ни	11 -1 -7 -1 0 0 0 -1 -1
word before: ним	-41 15 -17 -7 -3 20 -1 -7 -1
word before: ними	1 -13 8 -32 -13 -14 -22 -40 -49
word before: нині	-70 33 -20 -4 -5 -3 -2 -43 78
word before: них	26 -35 3 -12 -17 -24 -15 6 -57
word before: новий	-21 -22 31 -6 -1 -5 -1 -5 0
word before: новини	-33 39 -3 -1 0 0 0 -11 -1
word before: новый	-9 34 -20 -1 -1 -1 -2 -9 -2
word before: номер	50 -41 -24 -7 -4 -8 -3 -42 -1
word before: номеро	-46 45 -10 -1 -1 -14 -3 -24 -4
word before: ночь	21 -4 -4 -2 -4 -1 -3 -1 -2
word before: ночью	-17 -28 30 -5 -1 -1 0 -2 0
word before: ноября	-20 20 -50 0 -1 0 -1 43 -2
word before: нього	18 -9 4 0 -1 -1 -1 -9 -3
word before: ньому	14 28 -7 0 -9 -3 -1 -39 -1
word before: ніж	55 -2 -1 0 -1 -4 -1 -26 -29
word before: о	36 -20 10 -21 -25 -13 -10 -61 -22
word before: оае	-41 -2 -11 -7 -1 -2 -1 46 -1
word before: оаэ	-57 32 -3 -8 -11 -3 -6 -6 -5
word before: об	-6 -32 23 -3 -3 -3 -2 -11 20
word before: об'єдн	-19 19 -4 0 0 0 0 17 -6
word before: обгово	68 -60 -30 -3 -4 -51 -3 -13 -62
word before: обе	-64 -8 27 -20 -34 -19 -7 -6 -23
word before: обещан	36 -17 -15 -3 -1 -1 -1 -4 -1
word before: област	-2 -46 -31 -28 -10 -7 -15 26 25
word before: обмен	11 17 -11 -39 -24 -21 -20 -52 -27
word before: обмена	-4 -8 -26 -33 -25 0 -39 -63 -26
word before: обмене	67 -37 -32 -2 -1 -1 -1 -15 -2
word before: обмено	-43 39 -62 -3 -5 -5 -5 42 -14
word before: обмену	54 -35 -44 -5 -3 -5 -5 -4 -14
word before: обменя	-30 -21 9 -1 -20 -14 -17 5 -22
word before: обмін	-40 -56 44 5 -18 -44 -20 14 -28
word before: обміна	-54 -45 -5 -3 -6 -15 -4 69 -9
word before: обміно	-66 9 -8 -19 -4 21 39 -78 -20
word before: обміну	-5 80 -70 -11 -6 -45 -17 -50 -5
word before: обміня	28 -5 -2 -23 -11 -18 -13 -51 -19
word before: обміні	-32 -17 -8 -2 -2 -3 -3 39 -10
word before: оборон	13 0 -47 -4 -6 -5 -5 -33 -6
word before: образо	90 -75 -65 -4 -7 -4 -14 -23 -13
word before: обрати	-21 0 0 0 0 0 -1 -2 21
word before: обратн	-59 -3 27 -19 -15 -19 -27 14 -33
word before: обраще	20 0 0 -1 -1 0 0 -13 -4
word before: обстре	49 -30 -19 -4 -1 0 -1 0 0
word before: обсужд	51 -40 -37 -1 -8 -1 -2 -1 -5
word before: общей	-22 -20 -13 25 -4 -1 -2 -1 -2
word before: одержа	-37 -27 42 -1 -2 -1 -1 -7 -3
word before: одеси	-10 12 -11 -1 -1 -2 -3 -8 -2
word before: один	116 -95 -88 -4 -6 -24 -6 -94 -19
word before: одна	44 -31 -59 -3 -14 -6 -6 -19 -4
word before: одновр	-18 44 -41 -5 -7 -8 -10 -36 -7
word before: одного	-6 52 -61 -8 -5 -5 -5 -3 -14
word before: одност	33 -39 31 -10 -5 -7 -5 -14 -7
word before: одразу	101 -96 -65 -4 -14 -7 -6 -44 -6
word before: окремо	-8 -6 -1 0 0 -3 -1 -51 54
word before: октябр	42 -5 -5 -1 -1 0 -1 -28 -2
word before: окупан	45 -43 -26 -1 -2 -4 -5 -8 -14
word before: окупов	-29 16 -4 -4 -2 -17 -2 -49 34
word before: оленів	50 -5 -14 -1 -1 -1 -4 -62 -17
word before: омбудс	10 35 -5 0 -2 -1 -1 4 -23
word before: он	-8 44 -7 -1 -3 -2 -1 -18 -22
word before: они	-49 -28 51 -4 -6 -19 -8 -2 -16
word before: операт	8 -3 0 0 0 0 0 -3 -2
word before: операц	-73 -76 -113 -10 -22 -26 -11 98 -29
word before: опинил	14 -7 -1 -1 0 -1 0 -3 -3
word before: опраць	35 0 0 0 0 0 0 -34 -14
word before: опрове	61 -48 -12 -1 -1 -1 -1 -9 -2
word before: оружие	37 -6 -3 -1 -1 -1 -1 -18 -12
word before: освобо	39 -19 -43 -7 23 -27 -25 36 -38
word before: остает	-42 -29 -49 -2 -5 -2 -4 -2 55
word before: остало	72 -65 -30 -4 -19 -5 -4 -34 -30
word before: осталь	-11 31 -36 -1 -3 -4 -1 -4 -36
word before: останк	-30 42 -9 -7 -11 -12 -21 -76 -10
word before: останн	-67 -55 -28 -5 -7 -17 -4 78 -24
word before: остают	17 -29 -76 -15 -7 -14 -8 -7 5
word before: остров	23 -21 -1 0 0 -1 0 0 -1
word before: осужде	73 -24 -50 -3 -1 -5 -1 -21 -17
word before: осіб	0 -43 49 -5 -6 -3 -13 -8 -57
word before: от	-9 -41 27 -6 -8 -5 -14 4 -41
word before: отвезл	-2 59 -51 -3 -1 -12 -1 -11 0
word before: ответ	7 -14 29 0 -2 -2 -1 -23 -1
word before: отдала	-4 -12 15 -5 -3 -3 -2 -6 -4
word before: отдали	-32 30 -1 -15 -24 -52 -35 -31 -35
word before: отдано	-53 19 -42 -4 -3 -13 -10 5 -4
word before: отданы	22 -18 -51 -6 -4 10 -12 -27 -5
word before: отдать	31 -8 -20 -2 -3 -5 -7 -12 -28
word before: отже	-39 14 -21 -3 -7 -5 -6 16 -7
word before: отправ	-10 72 -15 -8 -7 -34 -15 -45 -38
word before: отпуск	19 -12 -3 0 -3 0 0 0 -1
word before: отпуст	-18 30 -13 -41 -40 -27 -29 -62 -37
word before: отпуще	-18 9 -20 -7 -14 -12 29 -36 -18
word before: отрима	27 -43 8 -9 -11 -15 -12 -32 -8
word before: оттуда	1 -1 24 0 -2 0 -2 -22 -3
word before: отчита	-29 -30 32 -3 -5 -5 -1 -6 -3
word before: офицер	-31 79 -111 -6 -4 -9 -11 -6 -22
word before: офіцер	-49 40 21 -8 -15 -48 -19 -27 -41
word before: очеред	-6 16 -16 -15 -1 -2 -2 -2 -1
word before: п'ятер	53 -45 -1 0 0 -1 0 -4 -3
word before: п'ять	43 -37 -3 -1 -1 -5 -1 -27 -23
word before: п'ятьо	50 -22 -20 -1 -1 -4 -29 -14 -1
word before: паспор	9 -2 0 0 0 0 0 -1 -6
word before: пво	36 -6 -27 -2 -2 -1 -1 -4 -3
word before: первые	-47 51 -63 -20 -22 -8 -10 -18 -39
word before: первый	-21 -10 22 -2 -5 -3 -3 -8 -38
word before: перебу	15 -5 -6 -1 -3 -1 -1 -29 -5
word before: перева	11 -39 -6 -1 -3 -7 -2 40 -21
word before: перего	-24 -42 47 26 -6 -1 -3 -17 -6
word before: переда	11 17 -27 -15 -18 -3 1 -25 -28
word before: переми	30 -32 -13 -2 -1 -1 -1 -15 -2
word before: перетн	40 -19 -53 -5 -4 -4 -3 -42 -2
word before: перехв	7 -2 -2 -1 -1 0 0 -1 0
word before: перешл	-4 -47 42 -4 -6 -23 -5 -31 -4
word before: перша	69 -58 -4 -1 0 -1 -1 -56 -1
word before: перший	56 18 -35 -8 -6 -11 -5 -93 -12
word before: перші	22 -7 -3 -1 -1 0 -1 -8 -2
word before: писем	22 -1 -3 0 -1 -3 0 -12 -3
word before: питанн	24 -15 0 0 -1 0 0 -6 -1
word before: плен	-2 -20 14 -2 -2 -5 -1 -6 -8
word before: плена	-18 -56 45 0 21 -16 -13 3 -25
word before: пленны	-1 -15 -22 -23 -12 -7 -11 -19 -21
word before: плену	-53 -30 -13 -1 -3 -1 -2 -15 46
word before: плюс	-37 -49 57 -10 -17 22 -8 -21 -26
word before: по	14 3 -20 -18 41 -35 -28 -56 -38
word before: по-пре	-3 12 -18 -10 -4 -16 -6 -32 -34
word before: побачи	72 -61 -6 0 -2 -1 -1 -14 -4
word before: побыва	27 -9 -10 -1 0 -1 -2 -14 -22
word before: поверн	-23 -3 -30 -21 -17 -17 -15 20 -2
word before: поверт	-79 91 -40 -13 -6 -10 -9 -60 -9
word before: повном	-53 5 -15 -4 -4 -6 -3 19 -17
word before: повреж	57 -16 -43 -2 -2 -3 -1 -1 -2
word before: повідо	3 33 -39 -15 -10 -4 -3 6 -14
word before: погибл	11 -1 -4 0 0 0 -1 0 -4
word before: погибш	-20 0 4 -9 -20 -9 -15 -22 -5
word before: погово	32 -31 -5 -1 -1 -2 -1 -2 -12
word before: погодж	19 -6 -6 0 -1 0 0 -6 -1
word before: погоди	47 -37 -6 -1 -1 -3 -1 -18 -5
word before: под	3 57 -51 -1 -2 -1 -1 -11 -2
word before: подарк	3 -31 31 -3 -1 -1 -1 -1 0
word before: подгот	9 -2 0 -6 0 0 -1 0 -1
word before: подкон	10 -54 51 -2 -18 -2 -4 -18 -3
word before: поднял	19 -2 -10 -1 -1 -1 -1 0 -19
word before: поднят	29 -11 -14 -1 -1 0 -1 0 -1
word before: подтве	4 -32 -26 -3 -10 -4 -3 -5 31
word before: показа	72 -60 -4 -4 -1 -1 -1 -7 -6
word before: полегл	-11 -52 -4 0 -1 -2 -1 38 -1
word before: полици	15 -13 -13 -3 -3 -3 -3 -10 -3
word before: полови	2 -84 15 -20 -3 -4 -4 64 -5
word before: полон	26 33 -47 -4 -7 -4 -5 -63 -21
word before: полоне	-8 -3 -26 36 -8 -32 -16 -25 -10
word before: полону	-8 16 -53 -18 -12 -31 -10 33 -27
word before: полоні	-4 -82 -6 -1 -6 -3 -4 -23 29
word before: полтав	46 -21 -2 -1 -1 -2 -1 -29 -4
word before: получа	0 26 -17 -1 -2 0 -1 -25 -2
word before: получе	-56 -92 -13 -3 -7 -2 -8 54 -35
word before: получи	-52 -4 10 -27 -19 -12 -17 13 -17
word before: поменя	-47 -10 27 -3 -1 -1 -2 -1 30
word before: помогл	32 -1 -3 -2 -1 0 0 -24 0
word before: помощь	9 -38 -71 -3 -4 -5 -4 18 -20
word before: понад	26 -15 -7 0 -2 -1 -1 -11 -2
word before: попали	21 -17 0 0 0 0 0 -3 0
word before: попере	64 10 -91 -9 -26 -31 -13 -66 -52
word before: поране	45 -35 -3 0 -1 -19 -2 -34 -4
word before: поровн	-56 24 -14 -5 -5 -17 -13 -41 -7
word before: порядк	-56 -10 55 -7 -4 -26 -5 -22 -2
word before: посере	-6 6 -21 -4 -1 -1 -4 23 -8
word before: посети	6 -3 -1 0 0 0 0 0 0
word before: посилк	9 -8 0 0 0 0 0 0 0
word before: после	33 -32 -8 -10 -5 -10 -4 -6 -6
word before: послед	-21 -4 22 -15 -17 -5 -3 -25 -4
word before: поспіл	36 -30 -24 -1 -4 -8 -1 -19 -2
word before: посред	-42 58 -52 -19 -6 -1 -2 26 -1
word before: постав	38 30 -14 -1 -7 -3 -2 -38 -44
word before: постра	7 -1 -1 0 0 0 0 -2 -1
word before: поступ	42 0 0 -2 -1 0 -1 -12 -31
word before: посыло	45 -30 -4 0 -4 -3 -1 -9 0
word before: потери	57 -33 -16 -19 -2 -3 -5 -10 -13
word before: потеря	58 -21 -22 -3 -2 -4 -4 -20 -51
word before: потрап	43 -15 -15 -1 -3 -3 -3 -32 -31
word before: початк	-37 -18 -15 -4 -5 -11 -4 23 -19
word before: поїхал	-23 -32 34 -3 -1 -2 -4 -7 -1
word before: права	6 -1 0 -1 0 0 0 -9 6
word before: праздн	-10 -21 21 -6 -2 -2 -1 -1 -1
word before: працюю	27 -11 -1 0 -1 -2 -1 -9 -4
word before: працює	46 -36 -9 0 -3 -3 -3 -24 -24
word before: предло	40 -5 0 -2 -2 -2 -1 -4 -29
word before: предос	-19 35 -32 -3 -6 -6 -1 -1 -15
word before: предст	42 -36 -2 0 -1 0 0 -7 -2
word before: презид	-27 25 -35 -19 -4 -2 -9 -36 27
word before: прем'є	7 0 0 0 0 0 0 -4 -2
word before: при	-3 47 -11 -32 -4 -3 -2 -47 -5
word before: прибул	-31 37 -29 -4 -5 -12 -6 -30 -1
word before: прибыл	12 1 14 -7 -19 -8 -6 -22 -24
word before: привез	-30 -9 39 -21 -15 -24 -14 -10 -9
word before: пригра	-30 -23 -21 -1 -2 0 -1 -8 35
word before: приеха	-54 9 7 -18 -13 -17 -20 28 -28
word before: прийма	3 28 -32 0 -1 -2 -1 0 -16
word before: прийня	-15 24 -8 -7 -9 -7 -7 -39 -7
word before: прийшл	-18 -7 -34 -5 -8 -4 -4 29 -14
word before: прикор	47 -25 -61 -5 -6 -31 -7 -32 -16
word before: прилет	0 -3 10 0 -6 0 0 -1 0
word before: принес	10 0 -8 0 0 0 0 0 0
word before: принял	-21 16 -6 -15 -12 -21 13 -4 -13
word before: принят	-31 -36 28 -1 -3 -1 -4 2 -3
word before: приїха	-44 75 -54 -5 -6 -9 -6 21 -5
word before: про	58 -37 14 -16 -18 -14 -14 -114 -16
word before: провед	-69 -19 -1 -5 -8 -28 -7 80 -37
word before: провел	49 -28 -61 -6 -7 -10 -7 32 -16
word before: провод	-18 19 -6 0 -3 -7 -1 -5 -15
word before: провів	10 -6 0 0 -1 -1 -1 0 -1
word before: пройшо	-85 13 6 -2 -1 -5 -2 -3 -4
word before: проопе	5 -3 0 0 0 0 0 -1 0
word before: пропав	-40 -1 -9 -1 -1 -2 -2 -32 46
word before: пропор	10 -3 -23 -4 -5 -7 -3 -29 -6
word before: просто	-41 -3 -72 -6 -6 -27 -5 55 -8
word before: проти	21 -14 -2 0 0 0 0 -4 -1
word before: против	-78 -31 -19 -31 -39 10 -26 58 -31
word before: протяг	14 -1 0 0 0 -1 0 -5 -7
word before: процес	-5 -23 24 -1 -1 0 -1 -6 -3
word before: прошел	-49 -4 12 -7 -4 -3 -5 -18 -5
word before: прошли	-35 31 -50 -17 -3 -3 -2 23 -2
word before: прізви	27 -3 -13 0 0 -1 -8 -2 -3
word before: психол	21 -1 -1 0 0 0 0 -14 -5
word before: пункт	14 -5 -1 -1 0 -1 0 -5 0
word before: пункта	43 -6 -35 0 0 -1 0 -3 0
word before: пятеро	62 -28 -48 0 -1 -1 -1 0 -2
word before: пять	-44 97 -81 -5 -5 -5 -3 -5 -5
word before: під	17 -9 -7 -3 -1 -1 -1 -9 -14
word before: підкон	-3 -21 23 0 -1 0 0 -5 0
word before: підтве	24 -53 23 -1 -14 -4 -2 -37 15
word before: після	27 -53 -7 -1 -2 38 -2 -4 -3
word before: работа	-29 -1 -36 0 -1 0 -1 -2 33
word before: раз	91 -82 -35 -8 -11 -5 -5 -32 32
word before: разгов	18 -6 -14 0 -4 0 0 -15 -2
word before: раздал	6 0 -2 0 -1 0 0 0 -2
word before: размен	-67 -5 18 -9 -10 -1 -1 -3 -1
word before: разом	17 46 -59 40 -11 -38 -15 -138 -29
word before: разу	38 -33 -26 -15 -3 -3 -4 -13 0
word before: ракет	7 -2 0 -1 0 0 0 -4 0
word before: рамках	-29 30 -30 -6 -3 -6 -4 23 -4
word before: ранее	57 -47 -23 -1 -2 -6 -6 -47 -3
word before: ранени	26 -14 -1 0 -1 -4 -1 0 -18
word before: ранены	-53 -18 21 -7 -7 6 7 -13 -16
word before: расска	-50 53 -14 -4 -3 -2 -5 -30 -20
word before: рассма	12 -4 -5 0 -1 0 0 -1 -1
word before: реабіл	82 -53 -28 -12 -7 -10 -4 -98 -54
word before: ребят	-8 40 -38 -1 -2 -2 -2 -21 -4
word before: ребята	24 -17 -4 0 -2 -1 0 -1 -10
word before: регион	7 -1 0 0 0 0 0 -5 -1
word before: режим	25 -64 59 -8 -35 -4 -13 -56 -4
word before: режима	-5 -23 35 -4 -7 -1 -2 -12 -1
word before: режиму	-6 36 -1 -1 -2 -6 -2 -13 -3
word before: резуль	-49 30 -5 -5 -7 -11 -2 33 -9
word before: репатр	6 1 -31 -9 -7 -5 -4 -4 -2
word before: респуб	34 -13 -41 -2 -1 -1 -2 -22 -15
word before: рефриж	43 -13 -2 -1 -6 0 -1 -11 -12
word before: речь	67 -53 -23 -1 -3 -1 -2 -11 -9
word before: решени	44 -12 -16 -9 -4 -2 -2 -6 -7
word before: решта	-70 80 -33 -1 -2 -2 -3 -25 -12
word before: реєстр	-45 -28 -13 -9 -10 -21 -10 -54 52
word before: роботи	-7 -9 0 0 0 -1 0 16 0
word before: ровно	-15 14 -41 -11 -12 -25 -8 47 -17
word before: родин	4 8 -6 0 0 0 0 -5 0
word before: родина	29 9 -15 -3 -3 -18 -5 -8 -15
word before: родини	10 -4 0 0 0 -1 0 -4 -1
word before: родину	-16 -29 -2 -16 -5 -6 -11 23 -8
word before: родным	-11 32 -19 0 -2 -2 -2 -15 -1
word before: родных	-16 -2 -12 -1 -2 -1 -2 -2 19
word before: родств	-41 -25 23 -1 -2 -8 -4 18 31
word before: розпов	68 -13 -6 0 0 -1 0 -58 -1
word before: розпод	44 0 -38 0 -3 -1 -2 -15 -13
word before: роки	-60 -5 -42 -24 -5 -15 -6 53 -20
word before: року	26 36 -4 -7 -1 -4 -1 -31 -2
word before: років	77 -65 -2 0 -1 -4 -1 -8 -1
word before: россие	-39 -57 67 -43 -3 -3 -2 -22 -5
word before: россии	-15 -19 30 -7 -5 -10 -9 -16 8
word before: россий	-32 -27 41 -18 -14 -27 -22 6 -29
word before: россию	-25 4 2 -31 -14 -7 -19 -42 -29
word before: россия	3 -48 8 45 -20 40 -34 5 -23
word before: ростов	22 -17 -15 0 0 -1 0 -2 -3
word before: російс	8 23 -38 46 -11 -24 -11 -50 -46
word before: росія	-16 4 39 -23 -20 -26 -32 -48 33
word before: росіян	-16 -45 30 -13 -7 -4 -20 21 -30
word before: росією	-54 34 -31 0 -2 -3 0 -8 52
word before: росії	-3 -53 74 -10 -4 -7 -22 -72 2
word before: році	87 -69 -1 -4 -2 -7 -2 -60 -29
word before: рублей	15 0 0 0 0 0 0 -14 0
word before: рф	-17 1 17 -12 -8 -32 -23 -99 35
word before: рядови	52 -49 -9 -2 -2 -3 -2 -9 -4
word before: рядові	8 -7 0 0 0 0 0 0 -1
word before: рятува	8 -3 0 0 0 0 0 -5 0
word before: рівно	-27 -1 14 -7 -12 -10 -7 21 -15
word before: рідним	-54 21 25 -2 -1 -1 -1 -34 -1
word before: рідних	-16 12 15 0 0 0 0 -3 0
word before: рідної	-32 33 -6 0 0 0 0 -1 0
word before: рідну	-29 45 -10 -2 -1 -3 -1 -31 0
word before: рідній	-25 27 -9 -1 0 -1 -1 -6 0
word before: рік	-33 -30 -2 -1 -1 -2 -1 40 -2
word before: рішенн	46 -18 -17 0 -4 -1 -2 -8 -12
word before: с	11 -50 35 -29 -20 -20 11 -12 -1
word before: сама	20 36 -57 -12 -15 -13 -10 -19 -32
word before: саме	-2 -41 44 -17 -4 -16 -6 -9 -11
word before: самий	24 29 -66 -36 -4 -15 -6 -25 -37
word before: само	-21 -22 27 -1 -1 -2 -5 -11 -3
word before: самой	74 -19 -54 -3 -3 -15 -3 -2 -41
word before: самоле	18 -27 17 -6 -5 -5 -4 -4 -26
word before: самому	45 -37 -41 -5 -8 -6 -3 -4 -4
word before: сбили	29 -6 -18 -1 -1 -1 -1 0 -3
word before: сбиты	11 0 -8 0 0 0 0 -3 0
word before: сбу	49 3 -22 -2 -3 -7 -1 -23 -25
word before: сверх	-25 18 9 -2 -2 -36 -15 -3 -4
word before: сво	10 0 -1 0 0 0 0 -8 -1
word before: свобод	-66 29 -14 32 -25 -8 -12 -19 -47
word before: своим	-65 76 -66 -1 -6 -4 -1 -2 -51
word before: своих	-52 47 -11 -2 -5 -11 -5 -28 -8
word before: свою	-7 -7 21 -15 -1 -3 -2 -2 -1
word before: своїх	75 -81 53 -1 -1 -1 -1 -89 -16
word before: свідче	6 -3 0 0 0 0 0 -2 0
word before: світло	21 -1 0 0 0 0 0 -20 0
word before: сдалис	27 -6 -7 -1 -1 -1 -1 -3 -8
word before: себе	-47 -56 66 -5 -5 -3 -4 -54 -2
word before: себя	-22 32 -47 0 -4 -3 -3 0 -32
word before: сегодн	-24 13 2 -28 -23 -31 -21 -75 -44
word before: сейчас	-7 -4 -14 -1 -1 0 -1 -1 14
word before: семей	-19 -68 66 -7 -3 -7 -4 -8 -54
word before: семеро	91 -93 -41 -2 -4 -5 -13 -14 -20
word before: семьи	-20 40 -54 -1 -2 -3 -5 12 18
word before: семьям	41 -42 -9 -2 -4 -1 -1 -1 -2
word before: сентяб	-11 -1 69 -4 -7 -2 -3 -50 -28
word before: серед	47 -18 -102 -10 -10 -20 -8 -55 -22
word before: середн	18 -8 0 0 0 -2 -1 -2 -6
word before: сержан	124 -111 -27 -7 -6 -10 -5 -12 -26
word before: серпня	13 1 -9 -1 0 -1 0 -9 0
word before: сиділи	14 -10 0 0 0 0 0 -2 -1
word before: сил	-13 16 -20 -2 -1 -10 -3 -6 -2
word before: сили	68 -48 -4 0 -1 -7 -2 -33 -8
word before: складу	84 -78 -4 -1 -1 -5 -1 -2 -7
word before: словам	-30 -30 11 -7 -4 -3 -5 27 25
word before: сложил	37 -6 -3 -1 -1 -1 -1 -18 -12
word before: сложно	-22 -20 -13 25 -4 -1 -2 -1 -2
word before: служат	19 -17 -2 0 0 -1 0 0 0
word before: служба	88 -88 -23 -1 -1 -1 0 -1 -2
word before: смогли	-43 15 0 -1 -2 -3 -3 39 -3
word before: сначал	38 -18 -60 -4 -7 -19 -8 -31 -9
word before: со	8 -25 20 -1 -1 -1 -1 -1 -2
word before: соглас	48 -12 -1 -1 -1 0 -1 -35 -1
word before: солдат	-25 40 -67 20 -10 -17 -19 -9 7
word before: сообща	58 -2 -56 0 -1 -1 -3 -26 0
word before: сообще	30 -10 -19 -4 0 0 0 0 -1
word before: сообщи	6 16 -95 -12 -16 -2 -3 -18 -3
word before: соотеч	-36 -51 65 -31 -4 -2 -6 -63 -14
word before: соотно	71 -47 -52 -2 -2 -2 -1 -2 -5
word before: сорван	9 -2 -5 0 0 0 -1 0 -1
word before: состав	-5 23 -36 -25 -4 -1 -1 39 -26
word before: состоя	-26 -2 -3 -26 -13 -13 -13 -35 -17
word before: сотні	11 21 -12 0 -1 -8 -1 -1 -11
word before: спецоп	-12 15 -15 0 -1 0 -1 8 -2
word before: списка	11 -13 -7 -2 -1 0 0 -6 14
word before: списке	-28 23 44 -3 -7 -11 -9 -5 -38
word before: списки	7 -62 -35 -24 -5 -22 -12 -56 38
word before: списку	-50 52 -32 -12 -5 -2 -6 -20 -7
word before: список	-15 -45 78 -5 -7 -21 -8 -25 34
word before: співро	48 -27 -1 -3 -3 -2 -3 -18 -9
word before: сразу	37 6 -44 -15 -19 -5 -10 -29 -5
word before: среди	47 -82 -29 -3 -4 -15 -4 -23 29
word before: средст	7 -1 -3 0 0 0 0 0 -1
word before: срок	47 -29 -3 -1 -2 -5 -3 -14 -40
word before: стамбу	38 -72 -43 -14 -11 -8 -13 -8 -20
word before: старше	113 -64 -86 -7 -6 -15 -8 -16 -37
word before: стаття	9 -5 0 0 0 -1 0 -2 0
word before: сто	37 77 -120 -5 -5 -1 -2 -3 -5
word before: стольк	-34 63 -50 -4 -5 -20 -8 -14 -9
word before: сторон	-28 -1 -17 -24 -30 8 -25 2 16
word before: строк	62 -36 -2 0 -1 -13 -1 -21 -16
word before: стільк	-13 -49 29 -3 -4 -4 -5 -24 -1
word before: суббот	7 -34 31 -5 -1 -2 0 -4 -1
word before: суд	18 -13 0 0 0 -1 0 -1 -3
word before: судов	67 0 -25 0 -1 -5 -2 -45 -22
word before: сумах	-93 -32 -38 -17 -8 -15 -8 -3 96
word before: супров	-1 -24 -6 -1 -2 -4 -2 5 -12
word before: сутки	31 -10 -9 -1 -5 -1 -1 -21 -14
word before: сша	-51 65 -81 -18 -13 -4 -7 -7 -6
word before: сьогод	-42 35 4 -27 -22 -41 -18 -27 -20
word before: сізо	15 -13 -1 0 0 -1 0 0 0
word before: січня	15 -3 -1 0 0 0 0 -12 0
word before: т	9 -7 0 0 0 -1 0 0 0
word before: та	28 4 -33 -9 -10 -17 -14 -34 -11
word before: так	61 -77 23 -7 -4 -12 -10 -81 -5
word before: также	21 27 -34 -7 -10 -8 -19 -62 -25
word before: таким	28 -58 7 -3 -8 -7 -15 -26 -14
word before: також	-1 2 35 -15 -34 -37 -20 -54 -41
word before: там	81 -36 -5 -4 -8 -3 -3 -59 -51
word before: теж	-43 9 -4 -6 -10 -2 -22 -12 -13
word before: тел	-82 -68 -14 -9 -15 -15 -9 52 -7
word before: тела	43 -27 9 -13 -14 -15 -12 -26 -28
word before: телами	25 -3 -14 -9 -5 -12 -4 -52 -1
word before: телегр	42 -40 -23 -7 -5 -3 -3 -2 -2
word before: телефо	40 -13 -4 0 -3 -1 -1 -20 -2
word before: тепер	10 -5 -101 -37 -9 -12 -10 3 -9
word before: теперь	-70 -18 29 -7 -10 -19 -14 -6 -8
word before: терито	-21 3 -27 -4 -3 -17 -3 -51 33
word before: теробо	-42 44 -14 -5 -2 -4 -2 -2 -3
word before: террит	39 -52 1 -4 -19 -17 -8 -30 -25
word before: течени	-38 0 0 0 0 0 0 38 0
word before: тижден	-27 44 -49 -3 -6 -6 -2 -33 -2
word before: тим	-22 -23 25 -1 0 -1 -1 -21 -1
word before: тисяч	50 -22 -1 -1 -4 -1 -2 -44 -46
word before: то	15 -64 -56 -5 -2 -3 -5 49 -1
word before: тогда	90 -78 -70 -4 -7 -5 -5 -44 -2
word before: того	-37 -26 78 -4 -7 -5 -8 -58 -15
word before: тоді	45 -79 -6 -2 -1 -10 -2 -36 -2
word before: тоже	-22 52 -37 -3 -2 -10 -2 -16 -8
word before: той	-91 35 41 -30 -6 -2 -4 -31 -6
word before: только	-31 -31 25 -10 -10 -6 -4 -4 -16
word before: том	-25 -5 37 -12 -11 -10 -8 -15 -38
word before: тому	69 -52 -10 -1 -1 -12 -6 -8 -3
word before: торік	7 -47 -3 0 -2 -4 -1 20 0
word before: травня	57 -75 -10 -1 -1 -3 -1 -43 -2
word before: трансп	29 -5 -15 -1 0 -6 -2 -14 -1
word before: три	-38 -28 -21 -6 -5 -16 -16 88 -33
word before: триває	49 -41 -6 0 -2 -1 -1 -2 -5
word before: тримал	39 -31 -1 -1 -1 -2 -1 -2 -8
word before: тримає	-46 -14 -1 0 -2 -1 -2 -13 38
word before: тро	104 -101 -5 -1 -1 -3 -1 -5 -4
word before: трое	71 -66 -15 -3 -4 -6 -4 -37 -15
word before: троє	50 -45 -41 -2 -2 -2 -4 -5 -1
word before: трьох	45 -39 -39 0 -1 -2 -2 -16 -2
word before: туда	-27 17 17 -15 -10 -13 -9 -53 -15
word before: туречч	22 -5 0 0 0 0 0 -12 -5
word before: тут	-48 50 -1 -1 -1 -1 -2 -1 -8
word before: тысяч	48 -10 -51 -2 -1 -2 -4 -34 -46
word before: тысячи	6 -20 21 0 -2 0 -1 -18 -4
word before: тяжело	28 -10 -3 -1 -1 -14 -4 -3 -2
word before: тяжкоп	54 -9 -45 0 -1 -2 -27 0 0
word before: ті	43 -38 0 0 0 -1 0 -1 -3
word before: тіл	17 -59 0 -1 -2 -2 -2 12 -4
word before: тіла	-17 -1 -86 -16 -12 -23 -14 47 -7
word before: тілами	-61 22 -4 -3 -2 -2 -1 -4 -1
word before: тіло	-7 38 -25 -2 -1 -3 -1 -37 0
word before: у	0 26 -13 -15 -14 9 -18 -73 -14
word before: удалос	-32 34 43 -13 -8 -26 -5 -55 -8
word before: удержи	-48 -9 -45 -1 -2 -1 -4 -10 59
word before: удома	-11 40 -28 -16 -16 -30 -13 -52 -24
word before: уехали	-31 47 -9 -3 -1 -9 -4 -25 -2
word before: уже	-44 2 -21 -27 -29 -15 -13 28 -29
word before: узяли	10 0 -5 0 0 0 0 -3 -1
word before: украин	-32 -2 -12 -17 -1 -16 -20 -12 21
word before: україн	-6 15 -50 -19 -12 -22 -11 0 6
word before: уничто	34 -28 0 0 -1 -1 -1 -4 -3
word before: управл	29 -7 -16 -1 -2 -1 -1 -1 -2
word before: упродо	5 -1 0 0 -1 0 0 -1 -2
word before: услови	18 -83 42 -4 -9 -26 -17 -20 -5
word before: устано	6 -17 -8 -5 -3 -3 -4 -21 46
word before: усього	-79 41 -16 -32 -7 -6 -5 -22 -20
word before: усі	65 -61 -13 0 -1 -1 -1 -2 -8
word before: усіх	-38 -3 0 0 0 -1 0 -2 38
word before: уточне	4 -5 12 -1 0 0 0 -9 -1
word before: утрима	-42 -10 -1 0 -2 -1 -1 -7 50
word before: утриму	24 -20 -6 -2 -5 -2 -1 -30 -7
word before: учасни	13 -9 -1 0 -2 0 0 0 -2
word before: участв	37 12 -23 -4 -7 -12 -4 -4 -44
word before: участн	11 -1 0 0 -1 0 0 -10 0
word before: учора	-45 18 -75 -9 -13 -13 -9 58 -12
word before: учораш	27 43 -18 -3 -1 -2 -1 -102 -3
word before: ушли	-44 44 -43 -4 -3 -1 -4 -6 0
word before: ушло	-12 8 -4 -4 -8 -8 -4 -16 -3
word before: феврал	-52 -6 5 -4 -5 -17 -13 10 -8
word before: флота	-4 -12 24 0 -1 -1 -5 -2 -10
word before: формат	17 -22 -12 -23 -13 -55 -11 -33 -25
word before: формул	21 -18 -6 -24 -34 -30 27 -72 -31
word before: фото	52 -21 -2 -1 -3 -1 -1 -32 -3
word before: хамас	65 -27 -30 -5 -2 0 -1 -6 -5
word before: херсон	32 13 -8 0 0 -1 -1 -1 -40
word before: хлопці	114 -90 -27 -27 -3 -46 -5 -70 -32
word before: хлопчи	-27 30 -32 -1 -2 -3 -2 -3 -8
word before: ходе	39 -52 -9 -9 -7 -11 -4 -61 -4
word before: хто	-43 52 -55 -2 -5 -11 -5 -33 -12
word before: це	-8 40 -121 -27 -21 -24 -21 -7 -45
word before: цей	-35 -3 15 -1 -1 -1 -1 23 -9
word before: цена	-1 6 2 -1 0 -3 0 -1 -1
word before: центр	-9 -32 -10 -1 -2 -2 -2 15 -14
word before: цивіль	-49 25 -46 -24 -18 -33 -22 21 6
word before: цифра	-12 0 -13 0 -1 0 -1 -5 14
word before: цифру	61 -71 -28 -5 -7 -10 -2 -14 -17
word before: цих	-31 -21 -15 0 -2 38 -1 -6 -6
word before: цього	40 -63 -33 -17 -7 -13 -6 20 -26
word before: ці	-28 27 -31 -2 -4 -6 -2 26 -8
word before: ч	10 -8 -1 0 0 -1 0 0 0
word before: час	-48 -12 -4 -1 -1 -3 -1 57 -12
word before: частин	63 0 -5 -1 -1 -2 -1 -80 -2
word before: чекали	52 -57 -13 0 -2 -1 -1 -2 -5
word before: челове	-6 41 -41 -3 -16 -11 -5 7 -36
word before: чем	64 -43 -35 -2 -4 -6 -4 -3 -8
word before: червня	-29 -66 -5 -1 -2 -6 -3 55 -7
word before: через	1 38 21 -13 -7 -9 -9 -38 -39
word before: черніг	-24 35 -30 -1 -2 0 -1 -4 0
word before: четвер	38 -15 11 -4 -2 -4 -1 -23 -1
word before: числа	85 -77 -45 -4 -3 -5 -5 -1 -22
word before: числе	13 -7 10 -12 -13 -14 -10 -16 -41
word before: числен	18 -12 -1 0 0 0 0 -17 -1
word before: число	-52 -18 -11 -5 -5 -3 -3 44 -8
word before: числі	21 -1 -13 -1 -1 -11 -2 -17 -20
word before: членов	14 -1 -5 0 0 -1 -1 0 -6
word before: чолові	-16 -7 29 -11 -6 -22 -6 -31 -16
word before: чотири	-45 12 -11 0 0 -1 -1 45 -1
word before: чотирь	20 32 -64 -4 -5 -4 -5 -26 -4
word before: что	37 -20 -3 -6 -12 -5 -5 -31 -18
word before: шестер	-21 25 16 0 -1 -1 -9 -2 -2
word before: шести	45 -29 -46 -1 -2 -1 -1 -3 -10
word before: шесть	13 -1 -5 0 0 -1 -1 0 -6
word before: школьн	5 0 -1 0 0 0 0 -3 0
word before: штаб	-46 -12 24 -12 -6 -5 -12 11 -1
word before: штабу	30 -23 0 -1 0 0 0 -5 -1
word before: штабі	-1 -45 -8 -2 -3 -3 -1 29 -9
word before: шість	-10 -7 -12 0 0 -1 0 30 -1
word before: ще	18 11 -40 -29 -32 38 -26 -89 -8
word before: щиті	-26 24 -27 -1 -3 -1 -1 5 -1
word before: що	23 -53 14 -8 -13 -16 -16 -82 28
word before: щодо	91 -66 -36 -13 -6 -23 -4 -60 -61
word before: щойно	17 26 -30 -3 -1 -3 -1 -16 -4
word before: щонайм	28 -19 0 -1 0 -2 -1 -11 -1
word before: эвакуи	28 -7 -6 0 0 -1 0 -17 -17
word before: экипаж	22 -2 -9 -1 -1 -1 -1 -2 -6
word before: этап	9 19 -22 -21 -11 -10 -8 -11 -13
word before: этапа	-36 -44 40 -6 -1 -2 -2 -1 -1
word before: этих	-42 -29 -40 -3 -9 -21 -7 -91 65
word before: это	18 -3 -47 -4 -7 -5 -4 -11 -20
word before: этого	-15 -14 -15 -2 -1 -2 -3 18 -7
word before: этой	56 -41 -9 -20 -7 -3 -3 -30 -20
word before: этом	-22 0 -12 0 0 0 0 21 0
word before: этот	71 -71 10 -2 -11 -2 -2 -11 -10
word before: юг	49 -16 -35 -1 -1 -1 -1 -3 -3
word before: я	16 -14 -1 0 -1 -1 0 -7 -4
word before: як	73 -34 -13 -2 -10 -15 -3 -55 -52
word before: яких	-12 -40 18 -3 -4 -5 -13 -70 37
word before: якого	-7 43 -1 -1 -1 -1 -1 -4 -34
word before: якому	-15 28 -6 -1 -1 -1 -1 -17 -2
word before: якщо	49 -47 -3 -2 0 -2 -2 -28 0
word before: які	23 -10 -5 0 -1 -1 -1 -5 -2
word before: є	-39 25 -72 -8 -37 -38 -18 42 -54
word before: і	-15 -24 23 -22 -17 -34 7 -3 -4
word before: іденти	87 -89 -17 -3 -11 -7 -6 -62 -2
word before: ідетьс	67 -27 -7 0 -1 -1 -1 -48 -19
word before: із	16 34 -55 -17 -10 -27 -11 -88 -40
word before: інформ	-56 28 -4 0 -1 -1 -1 -10 38
word before: їдуть	53 3 -79 -18 -11 5 -10 -80 -9
word before: їм	52 -46 11 -2 -4 -2 -4 -7 -6
word before: їх	12 -70 26 -16 -18 -21 -19 -62 1
word before: їхали	76 -72 -3 -1 -3 -8 -2 -41 -2
word before: їхніх	-45 16 -21 -23 -17 -36 20 -23 -24
word before: ґратам	-6 -6 0 0 -1 0 0 -1 11
word before: اتفاق	12 -48 45 -5 -2 0 -2 -83 -3
word before: استعاد	-17 -28 32 -2 0 0 -2 -3 0
word before: اسري	30 -41 -24 -1 -1 -1 -2 -24 -3
word before: اسيرا	-84 34 1 -51 -14 -14 -10 11 -11
word before: اعلنت	-1 29 -29 -2 0 0 0 -1 0
word before: افراج	41 -27 -28 9 -1 -4 -1 -2 -6
word before: الي	-41 -70 66 -46 -5 -8 -4 37 -5
word before: اليوم	-52 30 -22 -29 -3 -7 -7 24 -4
word before: امارات	-34 -28 7 -21 -5 -9 -3 27 -4
word before: ان	-40 4 -19 45 -1 -2 0 -2 -1
word before: اوكران	-39 -2 6 -10 -5 -26 13 2 -14
word before: اي	-38 4 9 13 -2 -17 -13 -10 -4
word before: بلغ	-21 0 -1 -8 -1 0 -1 29 -2
word before: بين	51 -19 -45 34 -19 -8 -3 0 -2
word before: بينهم	-6 40 -51 0 -1 -1 -1 0 -6
word before: تبادل	4 -31 -17 9 -4 15 -11 -24 -4
word before: تبادلا	24 -10 -4 -17 -7 -2 -1 -59 -3
word before: تبادلت	-42 -11 15 -17 -4 -3 -5 -20 -1
word before: تسلمت	-19 -31 39 0 0 0 0 -2 0
word before: تسليم	8 20 -61 -5 -1 -1 -3 -2 -2
word before: جانب	-26 -21 29 -6 -2 -1 -2 -11 -1
word before: جثامين	-4 21 -19 -1 0 0 0 -1 0
word before: جديده	-26 -1 -18 12 -1 -1 -1 -1 0
word before: حرب	-2 -4 7 0 0 0 -2 -1 3
word before: دفاع	-14 -34 34 -1 0 0 0 0 0
word before: دوله	-17 10 -21 13 -1 -2 -3 -8 0
word before: روسيا	-56 15 -8 8 -2 -3 -3 -15 32
word before: روسيه	-14 -35 35 -1 0 0 0 -1 0
word before: سراح	5 16 -16 -5 -1 0 0 -1 -1
word before: سلمت	-19 9 -34 -6 -2 15 -8 -2 -2
word before: شمل	28 -22 -8 -11 -8 -4 -2 9 -3
word before: شملت	-58 22 -41 27 -13 -7 -4 27 -6
word before: عاد	-46 32 29 -4 -2 -2 -2 -18 0
word before: عبر	-17 -1 -9 -19 -1 0 -1 33 -2
word before: عدد	2 -5 -13 -37 -3 -8 -3 45 -1
word before: عسكريا	-29 18 -14 -2 0 0 -2 -1 0
word before: علي	5 -26 36 -7 -1 0 -1 -14 -4
word before: عمليه	23 -5 -37 -3 -3 27 -6 -8 -3
word before: عن	18 -19 -37 6 -11 20 -7 -24 -8
word before: عوده	-12 17 -1 -5 -1 0 0 -15 0
word before: في	-26 -17 42 10 -4 -5 -2 1 -4
word before: فيما	-37 -12 49 -1 -1 0 0 -15 0
word before: قطر	-8 24 -16 -1 0 0 0 0 0
word before: كييف	-1 -12 8 -21 -4 -3 -6 -20 -4
word before: لم	15 -28 -21 19 -2 -2 -1 30 0
word before: ليصل	-2 -5 -13 -37 -3 -8 -3 46 -1
word before: ما	-21 -18 -21 24 -2 -1 -2 -10 -2
word before: مجموعه	-40 -5 -29 21 -3 -1 -2 -10 -2
word before: مقابل	-16 -23 36 -15 -1 -1 -4 -5 -4
word before: من	0 -15 22 -1 -5 -11 -22 -50 -18
word before: موسكو	22 -23 -4 -21 -15 -4 -6 -26 -4
word before: و	20 -12 -1 -34 -16 -24 24 -26 -17
word before: واقع	-31 9 -1 -27 -4 -3 -6 -2 -4
word before: وساطات	-38 -1 -11 -31 -1 -1 -1 57 -2
word before: وساطته	-25 5 -21 32 0 -1 0 -5 0
word before: وساطه	11 -23 -40 27 -1 -5 -1 47 -2
word before: –	-11 -12 -27 -11 -22 30 -17 2 -3
word before: •	-16 15 -68 -10 -17 -61 -22 5 -44
word before: ‼	-36 -10 21 -6 -8 -24 -5 -40 34
word before: ⃣	66 -58 -12 -1 -4 -21 -7 -88 16
word before: №	93 -75 -77 -22 -12 -18 -5 -70 -5
word before: ▪	55 -16 -63 -11 -19 -61 -21 -79 -53
word before: ▫	-26 -15 -64 -3 -7 -14 -25 67 -43
word before: ⚡	-75 -49 10 -13 79 -5 -8 -20 -11
word before: ✅	-50 61 -38 -14 -19 -13 -7 -16 -12
word before: ✔	-41 56 -46 -2 -4 -3 -9 -16 -7
word before: ❗	-34 -43 47 16 -4 -3 -4 -28 -13
`;
