/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	15 -37 42 -4 -8 -7 -5 9 16 -9 -6 -9 -5
after bodies civilians	39 -64 -59 -7 -11 -27 -16 -9 -20 -8 33 -17 -22
after bodies military	36 -5 -62 -7 -15 -24 -9 -27 37 -17 -12 -18 -13
after bodies null	33 -15 -14 -8 -6 -10 -5 11 0 -2 -12 -10 -12
after bodies people	-10 -46 -41 -23 -15 -13 -16 25 28 -24 -61 -58 67
after civilians bodies	-37 -21 -15 -6 -9 -12 -6 61 -39 -19 -8 -8 -8
after civilians civilians	30 -80 14 -14 -13 -17 -11 2 -14 -14 5 19 -9
after civilians military	21 -36 54 -11 -13 -20 -9 -11 -17 -13 1 1 -12
after civilians null	18 20 -24 -8 -7 -12 -7 -18 -12 1 3 -3 -8
after civilians people	27 -2 -57 -13 -15 -16 -11 -36 36 -10 3 -5 15
after cumulative both cumulative null	44 -3 -7 -9 -5 -5 -3 -2 -2 -30 -1 -5 -1
after cumulative both dropped null	15 -9 -10 -17 -11 -7 -4 -11 -10 1 -4 -10 -8
after cumulative null cumulative ua	-10 -3 0 -5 -2 -1 -1 22 -19 11 -8 -1 -3
after cumulative null dropped null	-9 -9 -20 -5 -7 -8 -6 -60 -16 38 -16 -22 -27
after cumulative ru cumulative ru	-51 0 -12 -1 -3 -4 -9 -27 8 18 -4 12 -5
after cumulative ru dropped null	21 -17 -40 -8 -10 -13 -9 -54 18 1 -17 11 -35
after cumulative ua cumulative null	12 -36 -1 -3 -5 -13 -5 5 -13 -15 -7 -8 -7
after cumulative ua cumulative ru	-10 -14 5 -6 -12 -7 -7 20 -31 -21 -7 -13 -8
after cumulative ua cumulative ua	-21 12 18 -4 -6 -6 -4 8 -65 -28 18 -11 -10
after cumulative ua dropped null	-27 25 -28 -14 -13 -18 -11 20 -14 -27 -12 -31 -38
after cumulative ua dropped ua	-39 61 -18 -19 -35 -25 -14 8 -66 -32 -52 -75 -54
after cumulative ua held ua	-43 -9 -1 -3 -5 -8 -4 -26 -16 -12 32 -21 22
after cumulative ua part ua	40 -35 -5 -7 -8 -9 -6 -16 -38 -13 -33 -6 -5
after dropped both dropped both	-29 -36 67 -14 -20 -14 -9 -19 -24 -10 -18 -16 -21
after dropped both dropped null	46 -15 -11 -1 -1 -3 -1 -2 -2 -3 -4 -3 -2
after dropped null cumulative both	-22 0 0 -38 -2 -1 -1 -17 -7 38 -3 -1 -4
after dropped null cumulative null	17 -14 -13 -4 -5 -9 -5 -63 -9 2 -12 -5 -10
after dropped null cumulative ru	28 -12 -17 -4 -8 -3 -5 -8 18 -19 -9 -17 -6
after dropped null cumulative ua	17 -51 -4 -6 -5 -5 -3 -12 14 -3 -9 -4 -6
after dropped null dropped both	-10 -22 18 -21 -6 -8 -5 48 -14 -6 -12 -17 -6
after dropped null dropped null	3 15 -1 0 -3 -4 -2 -3 -1 -7 0 -2 1
after dropped null dropped ru	7 3 -53 -5 19 -6 -5 -20 15 -10 39 -13 -20
after dropped null dropped ua	-2 4 -26 -4 -6 -9 -4 -17 22 -11 -25 -13 15
after dropped null figure ru	35 -46 10 -14 -33 -7 -8 -31 33 -8 -8 -13 -6
after dropped null figure ua	-10 13 8 8 8 -9 -4 -1 -14 -7 -8 -8 -5
after dropped null held ru	22 -14 -27 -9 -12 -6 -7 -2 -9 -4 10 -8 -20
after dropped null held ua	19 -38 0 -14 -7 -25 -7 -45 -19 -7 -3 -40 -3
after dropped null part ru	61 21 -68 -18 -5 -9 -12 -9 -24 -11 -6 -22 -6
after dropped null part ua	20 1 -13 -5 -6 -22 -4 5 -11 -6 -9 -4 -4
after dropped null planned null	-22 -11 -13 -1 -3 -2 -2 -24 -5 -3 29 -3 -3
after dropped null planned ru	26 -25 22 -2 -2 -1 -1 -20 -23 -2 -3 -1 -1
after dropped null planned ua	79 -25 -1 -2 -1 -2 -1 -19 -30 -1 -5 -1 -2
after dropped null recap null	38 -7 -20 -7 -2 -3 -2 -7 -4 -10 -4 -2 -2
after dropped null recap ru	-32 50 -46 -13 -10 -6 -6 -17 -43 -6 -7 43 -5
after dropped null recap ua	0 -19 -5 -2 -3 -8 -2 15 -5 -2 -5 -3 -2
after dropped ru dropped null	-15 22 7 -2 -2 -2 -1 -3 -3 -3 -2 -5 -3
after dropped ru dropped ru	35 32 -53 -3 -8 -20 35 -3 -8 -4 -11 -13 -6
after dropped ru dropped ua	17 22 -20 -2 -6 -4 -3 -2 -9 -2 -19 -4 -3
after dropped ru part ru	-5 15 -52 -6 -9 -2 -3 -4 30 -4 -7 -18 -4
after dropped ua cumulative ua	-24 -24 -1 -4 -2 -5 -2 10 27 -11 -28 -2 -11
after dropped ua dropped null	1 -2 0 -3 -2 -3 -2 -21 13 -8 -5 11 3
after dropped ua dropped ru	-14 -5 31 -1 -1 -1 -1 -3 16 -2 -1 -51 -1
after dropped ua dropped ua	-35 32 15 -4 -8 -20 -5 -3 -5 -9 29 -11 -8
after dropped ua figure ru	-57 -88 32 -5 -18 -4 -5 -5 -14 -4 -8 35 -7
after dropped ua figure ua	41 -21 -26 -17 -13 -21 -7 -50 -6 -6 -15 -9 -5
after dropped ua part ua	-40 -32 -30 -4 -5 73 -3 -12 -2 -5 -11 -3 -7
after figure both cumulative both	0 -2 -1 -7 -1 -1 0 -9 -1 23 0 0 -1
after figure both figure ru	-3 -46 28 -15 -28 -1 -1 0 -1 -4 -1 -1 -1
after figure both figure ua	10 29 -20 -8 -4 -1 -1 -1 -2 -10 -1 -1 -1
after figure both part both	-55 -31 22 16 -4 -2 -1 -1 -1 -20 -1 -1 -1
after figure ru cumulative both	-11 -2 -1 -3 -1 -1 -1 -12 -5 26 -1 -1 -2
after figure ru cumulative ua	-33 14 -2 -2 -1 -2 -2 31 -13 -19 -2 -6 -5
after figure ru dropped both	0 -6 -12 7 -8 -5 -6 -12 -11 -6 -2 -14 -9
after figure ru dropped null	16 -33 8 2 -11 16 -7 -3 -13 1 -12 -6 -12
after figure ru dropped ru	-18 -8 32 -24 -61 -19 -20 -6 -16 -20 -23 9 -21
after figure ru dropped ua	43 11 -56 -11 -10 -12 -9 -12 -4 -7 -18 -18 -8
after figure ru figure both	-54 -3 -2 54 -10 -12 -6 -21 -23 -26 -4 -10 -6
after figure ru figure ru	-48 -18 41 -5 25 -4 -5 -2 -13 -3 -4 -8 -3
after figure ru figure ua	-25 24 6 -3 -1 -1 -2 -3 -3 -1 -1 -3 -1
after figure ru held ru	-37 8 -11 -14 -26 -11 -17 -27 -12 -15 17 17 11
after figure ru outside ua	-10 -17 -1 -1 -1 24 -24 -4 0 0 -1 -1 -1
after figure ru part ru	14 -89 93 -16 -8 -11 -13 -12 -1 17 -6 -29 -7
after figure ru part ua	12 -80 58 -5 -13 2 -17 -18 -9 -20 -13 -15 -10
after figure ru recap ru	-14 44 -27 -7 -13 -23 -12 -19 -37 -10 -10 -15 -9
after figure ru recap ua	53 -58 -5 -3 -3 -4 -3 29 -2 -3 -3 -3 -2
after figure ua cumulative both	-20 0 -15 -13 -1 -2 -3 -21 -1 28 -1 -1 -1
after figure ua cumulative ua	6 10 -14 -11 -4 -7 -3 -13 28 -16 -16 -4 -5
after figure ua dropped both	-3 2 -18 -18 -12 34 -8 3 -25 -8 -6 -5 -16
after figure ua dropped null	-7 23 -19 -5 2 8 -4 10 -4 -10 -11 -1 -9
after figure ua dropped ua	35 9 -31 -6 -8 -15 -6 -17 -8 -10 -18 -9 -11
after figure ua figure ru	-11 3 22 -3 -5 -2 -1 -2 -7 -2 -1 -3 -1
after figure ua figure ua	-13 24 -25 -5 19 7 -2 -7 -1 -2 -3 -2 -2
after figure ua outside ua	-12 -34 -10 -1 -1 64 -26 -12 -1 -1 -2 -1 -1
after figure ua part ru	17 -14 -7 -13 -19 -13 -10 -12 -18 -9 -10 1 -10
after figure ua part ua	43 -1 -67 11 -5 -15 -3 10 -3 -6 -5 -4 -3
after figure ua planned ua	35 -17 -7 -2 -2 -4 -2 -28 -20 -4 -4 -2 -2
after figure ua recap ru	80 -8 -57 -7 -11 -4 -3 -11 -19 -2 -2 -5 -3
after figure ua recap ua	7 15 -50 -8 -8 -9 -5 -41 -20 -5 -7 -4 17
after held ru dropped null	33 1 -24 -4 -7 -5 -4 -15 42 -14 -23 -15 -13
after held ru held ua	-25 9 -1 -7 -4 -3 -2 -10 -9 -3 26 -18 -21
after held ua cumulative ua	48 -16 -8 -6 -7 -9 -7 -30 5 -21 -24 -23 -17
after held ua dropped null	-15 10 -34 -14 -18 -23 -15 -20 -22 19 10 -9 -55
after held ua dropped ua	9 -75 -7 -18 -22 -27 -20 -67 -27 -30 41 25 -4
after held ua held ru	-22 0 -1 -1 -1 -1 -2 -17 -12 -2 -35 47 -19
after held ua held ua	-41 -2 -30 -10 -8 -7 -8 -32 -7 -10 21 16 4
after military bodies	-42 96 -31 -8 -6 -9 -6 -40 -10 -7 -11 -17 -10
after military civilians	-59 56 -7 -8 10 -5 3 4 -6 -9 1 -15 -3
after military military	4 -13 -8 -5 -8 36 6 -11 -6 -4 0 -1 -2
after military null	28 -14 -28 -5 -4 28 -4 -3 -7 25 -10 -2 -12
after military people	22 -39 -10 -7 -16 -1 -9 24 -18 -15 -24 15 1
after null bodies	9 -11 -25 -8 -12 -18 -8 38 24 -13 -12 -12 -8
after null civilians	7 -20 -16 -16 -13 7 -11 37 -17 -17 -5 5 -15
after null military	7 3 -18 -9 5 -5 -8 -37 29 -4 19 -13 -10
after null null	8 9 5 -2 -3 -5 -2 -7 -2 -2 -1 -2 0
after null people	11 -4 -18 -18 -10 -11 -6 16 25 5 -13 -15 -6
after outside ua outside ru	-16 0 -15 0 -1 -29 20 0 -1 0 0 -3 -1
after part ru dropped null	85 -8 -50 -8 -4 -4 -2 -2 -5 -7 -2 -10 -3
after part ru dropped ru	61 -27 11 -2 -7 -4 -2 -13 -3 -3 -4 -13 -6
after part ru figure ru	-24 49 -25 -14 -27 -12 -11 -52 -35 -9 -4 -7 -6
after part ru figure ua	-34 105 -77 -7 -5 -16 -6 -5 -5 -3 -2 -6 -3
after part ru part ru	-38 66 -12 -6 -12 -10 -9 -4 -13 -10 -6 -21 -7
after part ua cumulative ua	35 -16 -2 -4 -3 -3 -2 -28 -22 -12 -11 -1 -7
after part ua dropped null	8 -9 -19 -4 -2 -5 -2 -5 -2 12 -7 -4 9
after part ua dropped ua	34 -3 -59 -10 -8 -14 -5 -18 -10 33 -16 -12 -31
after part ua figure ru	-5 -80 46 -4 -9 -5 -3 -5 -8 -3 -4 -4 -2
after part ua figure ua	-51 18 25 -12 -7 -12 -4 2 -8 -7 -6 -4 -6
after part ua part ru	24 -32 -29 -11 -11 -17 5 -3 -7 -6 -2 -15 -7
after part ua part ua	-3 -5 27 -2 -2 -10 -2 -7 -2 -2 -3 -3 -2
after people bodies	11 15 -51 -12 -14 -12 -8 -11 -24 -10 -9 -9 -9
after people civilians	8 12 17 -8 -10 -10 1 -31 -16 -11 -4 3 -19
after people military	-12 27 -8 -10 0 1 -10 -14 21 -12 14 -12 -12
after people null	34 -5 -30 1 9 -8 -5 6 -12 -4 -15 3 -9
after people people	10 -17 20 -2 -6 -6 -1 3 -8 5 -1 -7 -7
after planned ru dropped null	4 14 -30 -7 -7 -9 -3 13 -36 -10 -13 -5 -8
after planned ru dropped ua	66 -23 -9 -2 -2 -4 -1 -18 -1 -3 -15 -2 -2
after planned ru figure ua	-52 83 -38 -6 -6 -5 -1 -17 -4 -2 -3 -1 -3
after planned ru planned ru	-23 -32 47 -17 -12 -6 -5 -19 -36 -13 -20 -17 -7
after planned ru planned ua	-11 48 -34 -5 -3 -3 -2 20 -36 -4 -5 -5 -2
after planned ua dropped null	-37 -12 -14 -7 -5 -6 -4 45 -24 -9 -9 -9 -14
after planned ua planned ru	2 -5 -4 -1 -1 -2 -1 9 -5 -1 -2 -4 -1
after recap null dropped null	58 -44 -18 -6 -4 -7 -3 -60 -1 -2 -5 -4 -5
after recap null recap null	-56 -25 47 -3 -5 -4 -3 19 -2 -9 -3 -12 -3
after recap ru dropped null	-48 -34 21 -7 -8 -4 -3 -2 -4 -4 -12 38 -5
after recap ru recap ru	35 -20 -13 -3 -4 -4 -4 -16 -25 -4 -3 -55 -3
after recap ru recap ua	32 -32 -3 -1 -6 -3 -1 -27 29 -1 -2 -3 -1
after recap ua dropped null	-27 22 -4 -2 -4 -5 -3 -6 -11 -10 43 -10 -6
after recap ua recap ru	36 -8 -23 -2 -1 -3 -2 -46 33 -2 -1 -2 -1
after recap ua recap ua	53 -9 -5 -4 -9 -4 -3 -29 -3 -2 -7 -6 -5
after role both	-61 72 -42 -10 41 -5 -6 -25 -9 1 -4 -7 -6
after role both of as many	-7 -61 -37 67 -8 -3 -2 -3 -2 -42 -1 -2 -1
after role both people military	-67 43 -24 -12 -13 -3 -3 0 -3 -14 -2 -16 -2
after role both people null	-18 -129 12 -53 80 -19 -18 -9 -9 -55 -15 -20 -17
after role both people people	-69 84 -45 0 -13 -4 -5 -20 -8 4 -3 -5 -5
after role each	20 -51 9 -25 29 -4 -16 -19 -35 19 -30 -22 -13
after role each military civilians	-119 -17 4 -15 41 -15 -14 -35 -41 -22 -15 -27 -8
after role held ru	-30 13 -72 -15 -19 -21 -15 -87 67 -47 75 -22 -2
after role held ru civilians civilians	19 -16 -55 -4 -15 -7 -11 -31 42 -33 -51 -28 -25
after role held ru civilians null	104 -5 -10 -3 -7 -5 -4 -9 -45 -12 -35 -25 -17
after role held ru civilians people	-89 26 -65 -21 -12 -7 -11 -48 85 -34 -18 -32 -25
after role held ru military military	-85 -49 -13 -8 -15 -23 -12 -57 -29 -15 102 -62 17
after role held ru military null	129 -27 -7 -8 -12 -10 -5 -13 -43 -34 -61 -20 -17
after role held ua	-55 -84 -36 -17 -17 -25 -17 2 -54 -23 55 65 16
after role held ua civilians civilians	-49 -34 -61 -17 -15 -25 -18 33 -40 -44 21 4 31
after role held ua civilians military	-101 -13 -2 -13 -10 -13 -9 25 -64 -34 35 30 -36
after role held ua civilians null	37 -29 -13 -15 -20 -17 -14 -20 -17 -45 39 -55 -53
after role held ua civilians people	-94 -25 -11 -17 -13 -12 -17 14 -70 -76 34 -58 8
after role held ua military civilians	10 -45 -3 -6 -10 -14 -12 -82 -9 -19 106 -69 -48
after role held ua military military	-56 -6 -9 -4 -4 -10 -8 -16 -24 -24 -21 79 -26
after role held ua military null	-56 -55 -38 -29 -34 -59 -34 3 -55 35 1 11 -91
after role held ua military people	37 -76 -12 -27 -18 -34 -19 -91 -53 -36 -113 60 43
after role held ua people people	-44 -19 -2 -4 -2 -2 -3 56 -3 -18 -33 32 6
after role missing	47 -69 -58 -11 -18 -15 -14 -3 37 -52 29 19 -57
after role missing people military	58 -41 -5 -6 -16 -12 -8 -43 -25 -13 -7 30 -40
after role missing people null	43 -11 -4 -1 -3 -2 -2 -21 -4 -13 -22 -27 -6
after role missing people people	0 -23 -2 -9 -14 -14 -8 13 -23 -29 56 -23 -31
after role none	53 -8 -10 -5 -4 0 -3 -5 -4 -4 0 -4 -4
after role none bodies bodies	68 3 -42 -4 -7 -7 -4 -65 3 -6 -11 -9 -5
after role none bodies military	47 -38 -5 -1 -4 -10 -1 -1 -1 -1 -5 -8 -6
after role none bodies null	70 -10 -23 -2 -2 -2 -1 -10 -5 -5 -5 -3 -3
after role none bodies people	68 -61 -18 -26 -15 -13 -19 -29 -34 -8 -46 -60 -30
after role none civilians bodies	25 -67 -9 -3 -3 -3 -2 67 -11 -8 -4 -3 -3
after role none civilians civilians	40 -79 -39 -8 -8 -15 -8 30 -5 -19 1 -10 -19
after role none civilians military	121 -92 14 -12 -14 -33 -12 -40 -17 -22 -42 -13 -13
after role none civilians null	38 -29 -26 -2 -3 -3 -2 -13 -3 5 -4 -7 24
after role none civilians people	-21 -97 -45 -32 -24 -13 -13 -3 23 28 -39 44 3
after role none military bodies	9 60 -68 -7 -8 -10 -8 -39 -12 -8 -17 -29 -16
after role none military civilians	46 37 -90 -11 -18 -14 -11 -91 -23 -13 -27 -17 -9
after role none military military	65 -44 -12 -4 -5 49 -4 -16 -6 -4 -8 -5 -4
after role none military null	64 -16 -7 -1 -1 -3 -1 -15 -2 6 -5 -2 -8
after role none military people	22 -38 62 -23 -8 -12 -6 12 -64 -16 -15 -9 2
after role none null bodies	12 14 11 -7 -10 -16 -6 -9 -28 -9 -11 -11 -6
after role none null civilians	7 -15 -39 -13 -11 11 -10 22 -13 -16 -4 9 -13
after role none null military	21 -3 1 -8 9 -7 -7 -53 -3 -4 18 -12 -9
after role none null null	22 9 -6 -1 -3 -4 -2 -6 -5 -3 1 -4 -1
after role none null people	29 -10 -15 -12 -9 -12 -6 20 13 -10 -10 -16 -6
after role none of as many	168 -50 -46 -2 -2 -3 -1 -36 -9 -10 -4 -4 -2
after role none people bodies	127 -116 -35 -12 -10 -9 -8 -67 -10 -5 -9 -9 -7
after role none people civilians	11 25 -14 -8 -6 -7 -6 -25 -7 -6 -24 28 -6
after role none people military	44 -46 -18 -11 -7 -22 -9 -35 16 -9 35 1 -10
after role none people null	-4 31 -6 2 -4 -3 -2 -4 -4 -25 -5 16 -4
after role none people people	21 14 0 -10 -4 -6 -4 0 -15 -1 2 -10 -5
after role outside ru	-36 -19 -5 -27 -5 33 -27 -12 -24 42 -18 -3 -10
after role outside ua	-37 -89 -37 -15 -13 -39 99 -17 -20 8 -15 -23 -12
after role outside ua military military	-21 -39 -53 -5 -6 -91 75 -11 -3 -9 -7 -17 -8
after role outside ua military null	-31 -46 -33 -8 -11 63 -29 -25 -12 -17 -28 -49 -12
after role outside ua military people	-6 -29 -7 -4 -4 -14 14 44 -3 -30 -3 -2 -4
after role outside ua people people	2 -95 -48 -33 -12 -70 69 -26 -51 28 -7 -9 -14
after role ru	-20 38 -12 6 -6 -3 1 -14 -2 -3 -6 -8 -3
after role ru bodies bodies	-38 66 -29 -7 -7 -7 -8 42 -18 -14 -8 -13 -6
after role ru bodies null	-37 33 -111 -26 -19 -25 -16 70 10 -39 -27 -28 -34
after role ru civilians civilians	37 10 -108 -19 -12 -13 -16 -18 -10 -12 -24 25 -16
after role ru civilians military	-64 -62 89 -9 -13 -15 -8 -6 -16 -6 -7 -9 -4
after role ru civilians null	88 -111 21 -21 -8 -10 -7 -7 -10 -37 -12 -32 -11
after role ru civilians people	51 -75 -18 47 -20 -13 -16 -11 -56 -6 -19 -39 -22
after role ru military bodies	-92 45 11 -13 -6 -10 -6 -25 -9 -8 -3 -4 -4
after role ru military civilians	-130 -59 94 -18 12 -26 34 -12 -39 -12 0 -30 16
after role ru military military	-15 99 -75 -4 -5 -1 8 -10 -9 -5 4 -13 -3
after role ru military null	31 -43 12 -30 -15 41 -11 -49 -13 -13 -17 -18 -15
after role ru military people	3 21 -29 14 -32 1 -17 -25 -27 -21 -12 6 -19
after role ru null civilians	26 -75 57 -29 -8 -8 -8 -34 -27 -6 -6 -15 -3
after role ru null military	-88 33 -9 -7 -7 -6 -11 -22 23 -6 -4 -7 -5
after role ru null null	-72 86 -31 -31 -29 -23 -34 -27 -44 -39 -19 -53 -28
after role ru of as many	-79 71 5 -8 -6 -9 -4 -3 -8 -6 -4 -7 -3
after role ru people civilians	-102 -95 121 -16 -25 -16 27 -7 -14 -10 -21 -37 -20
after role ru people military	10 -37 39 -13 20 -9 -12 -7 9 -11 -12 -18 -9
after role ru people null	30 -35 -51 32 -24 -15 -12 -20 -21 -10 -14 -22 -13
after role ru people people	-8 70 -111 10 -8 -1 -12 -47 13 34 -11 -13 -10
after role total both	-38 -96 -51 -27 -14 -12 -9 128 -10 39 -17 -15 -12
after role total both null military	-48 -20 -61 -10 -24 -9 -9 39 38 8 -16 -18 -8
after role total both null null	1 -34 -36 -14 -24 -46 -29 -2 -34 39 -35 -43 -50
after role total both null people	-74 -72 -1 -29 -3 -3 -3 87 -13 26 -22 -7 0
after role total both people null	39 -16 -19 -29 -12 -10 -5 -20 -11 6 -5 -14 -8
after role total both people people	-11 -57 -47 7 -22 -11 -14 50 -69 -2 -15 -8 -27
after role total ru	-85 -55 -52 -19 -24 -20 -19 88 -29 63 -69 64 8
after role total ru civilians null	-59 -10 -48 -7 -11 -12 -11 -15 -42 -68 -34 75 -26
after role total ru military civilians	-77 -1 -59 -10 -8 -7 -24 -59 71 -60 -11 -3 -30
after role total ru military military	-80 -16 -12 -13 -17 -20 -12 25 -9 40 -49 22 24
after role total ru military null	20 -18 -46 -10 -15 -20 -14 -51 -47 82 -29 -78 -48
after role total ru of as many	-73 -42 -53 -26 -26 -17 -14 161 -88 -54 -14 -44 -23
after role total ru people null	103 -70 -51 -5 -3 -8 -4 -29 -30 -24 -10 -41 -32
after role total ru people people	1 -70 -53 -35 -27 -28 -23 121 -153 -55 -20 -55 11
after role total ua	-51 -27 -47 -15 -18 -25 -13 54 122 12 -6 -26 -3
after role total ua bodies bodies	-13 -78 -27 -7 -19 -9 -12 -78 101 -20 -24 -22 -16
after role total ua bodies null	-18 73 -41 -10 -13 -30 -12 -2 -4 -58 -50 -23 -42
after role total ua bodies people	-59 -13 -58 -8 -7 -4 -7 11 71 -21 -22 -5 44
after role total ua civilians civilians	-33 1 -26 -6 -7 -26 -10 -28 11 -31 61 -50 -22
after role total ua civilians null	12 -66 -13 -28 -20 -35 -18 -12 -77 24 13 -42 -66
after role total ua military civilians	-103 -62 -22 -14 -23 -15 -20 116 -84 -52 -47 -19 -18
after role total ua military null	-73 74 -17 -6 -5 -11 -4 -19 -11 33 -19 -4 -4
after role total ua null null	-36 -54 -59 -22 -28 -16 -20 -45 70 -66 -41 -18 51
after role total ua of as many	-176 -132 -32 -18 -18 -18 -15 78 95 -63 -51 -20 -35
after role total ua people bodies	-111 -5 -7 -10 -5 -6 -5 62 -37 -15 -13 -4 -12
after role total ua people civilians	100 -91 -18 -15 -16 -18 -14 -45 -65 -42 84 -27 -23
after role total ua people military	-48 56 50 -20 -49 -37 -16 13 -7 -38 -42 -39 -29
after role total ua people null	-23 -30 -39 -21 -21 -41 -18 47 -71 59 -46 -42 -20
after role total ua people people	-36 -59 -28 -16 -12 -29 -11 -4 95 -66 -1 -19 -17
after role ua	9 -15 45 -7 -7 7 -5 6 -3 -5 -9 -6 -7
after role ua bodies bodies	23 -84 89 -3 -7 -7 -4 26 -19 -8 -3 -7 -4
after role ua bodies military	16 -2 -20 -8 -19 -29 -10 -25 -15 -14 -15 -12 -11
after role ua bodies null	74 -85 11 -6 -5 -8 -3 -23 -5 -13 -6 -6 -6
after role ua civilians civilians	28 -105 100 -18 -17 -19 -9 -38 -13 11 -34 -38 -9
after role ua civilians military	33 3 -17 -11 -15 -21 -10 -23 -10 -13 -16 -8 -13
after role ua civilians null	-13 58 -29 -9 -7 -16 -7 -31 -5 10 -26 -15 -14
after role ua civilians people	28 37 -29 -31 -11 -19 -10 -1 -36 -19 -17 -13 -17
after role ua military bodies	-55 85 -43 -8 -6 -11 -5 -40 -3 -6 -6 -4 -4
after role ua military civilians	-72 129 -43 -4 -9 4 -5 0 -13 -3 -7 -6 -3
after role ua military military	29 -70 61 -7 -12 33 -4 -13 -1 -7 -9 -2 -5
after role ua military null	19 -23 -89 -8 -6 43 -7 43 -6 -13 -11 15 -12
after role ua military people	48 -66 -30 -15 -12 14 -6 43 29 -14 -8 -3 -9
after role ua null bodies	3 -5 11 -4 -4 -17 -6 25 -22 -6 -3 -6 -6
after role ua null civilians	-38 101 -121 -18 -21 -22 -12 -62 -7 -16 -9 24 -12
after role ua null military	-24 28 -103 -10 -16 -16 -7 23 40 -12 -14 -11 -13
after role ua null null	-41 -108 121 -20 -21 -39 -13 -53 -26 -28 -33 -30 -18
after role ua null people	-16 50 -18 -14 -2 -3 -2 -34 -8 -4 -3 -1 -2
after role ua of as many	-210 47 158 -10 -10 -10 -4 -11 -6 -7 -5 -5 -4
after role ua people bodies	-107 108 -50 -7 -29 -19 -9 -14 -7 -8 -3 -12 -7
after role ua people civilians	-61 132 -125 -4 -7 -11 -6 -5 -5 -4 -8 -13 -4
after role ua people military	-16 31 -36 -7 -4 22 -9 -2 5 -10 -23 -8 -8
after role ua people null	76 0 -93 -7 -5 -9 -3 -23 -4 -3 -14 -17 -20
after role ua people people	41 -171 128 4 -4 5 -3 -21 -6 -1 -5 0 -3
always	17 10 3 -3 -4 -4 -4 -1 -3 -3 -2 -3 -3
bracketed	5 28 -14 -4 -2 -3 -2 -5 -3 -7 -3 -4 -6
counts bodies	-14 44 4 -6 2 -9 -5 13 2 -8 -8 -10 -7
counts civilians	-18 38 -3 -10 -6 -8 -4 3 -8 -10 5 0 -4
counts military	-4 21 14 -9 1 2 -4 -13 -2 -8 5 -2 -7
counts null	50 -16 -5 -5 -4 -3 -4 -9 -7 7 -6 1 -1
counts people	13 -4 1 11 -7 -8 -5 17 1 -5 -8 -7 0
day ahead	44 -20 -11 -2 -3 -2 -2 12 -3 -3 -4 -9 -2
day ahead left	41 -22 -12 -2 -3 -3 -2 18 -2 -3 -5 -10 -2
day ahead right	37 -4 -3 -1 -1 -1 -1 -21 -3 -1 -1 -2 -1
day before	56 -40 -61 -7 3 -6 -5 12 -4 -9 6 -9 -5
day before left	75 -31 -55 -6 5 -6 -6 -22 -27 -7 12 -11 -5
day before right	-8 -60 -45 -10 -7 -5 -4 33 23 -13 -5 -5 -4
day long before	28 -38 -10 -7 -7 -6 -5 41 -12 -17 -8 -10 -12
day long before left	55 -52 -11 -7 -6 -7 -5 1 -10 -8 -7 -12 -10
day long before right	-38 -3 -11 -8 -12 -5 -6 64 -15 -37 -15 -6 -20
day same	-37 11 8 -12 -4 -6 -4 37 0 -9 -6 -9 -4
day same left	-20 12 24 -11 -1 -5 -4 0 -9 -7 -5 -8 -3
day same right	-37 -11 -41 -25 -30 -13 -12 79 33 -22 -16 -17 -12
day the day before	47 4 -14 5 -25 -8 -6 -22 -54 -11 -8 -11 -6
day the day before left	64 -14 -22 15 -26 -9 -6 -24 -59 -9 -8 -9 -6
day the day before right	-63 46 15 -9 -22 -6 -9 -7 -10 -18 -6 -17 -8
fate cumulative	-17 -14 -24 -11 -6 -4 -3 26 22 27 -7 -6 -7
fate cumulative both	-19 -5 -5 -37 -1 -1 -1 -40 -5 78 -2 -1 -3
fate cumulative null	-21 6 -9 -7 -5 -11 -6 -30 -13 36 -7 -8 -7
fate cumulative ru	-20 -10 -42 -11 -11 -4 -6 -22 50 -12 -9 -17 -11
fate cumulative ua	-3 -22 -16 -6 -5 -5 -3 42 -7 -18 -9 -6 -9
fate dropped	15 3 -2 -4 -1 -3 -4 -2 -3 -3 -2 2 1
fate dropped both	5 -2 17 -15 -11 -1 -9 -1 -4 -23 -17 -8 -2
fate dropped null	9 3 1 -3 0 -1 -3 -3 -4 -1 -3 2 2
fate dropped ru	26 -29 -2 -9 2 -11 -3 -20 -3 -15 4 6 -18
fate dropped ua	26 4 -36 -7 0 -13 -6 -3 -1 -6 -5 -3 3
fate figure	-5 17 9 0 8 -4 -2 -7 -4 -4 -3 -4 -2
fate figure both	-4 -28 -49 58 7 -4 -3 -6 -9 -20 -3 -3 -3
fate figure ru	2 -32 47 -5 12 -5 -3 -5 -4 -3 -3 -6 -2
fate figure ua	-7 46 -12 -2 5 -4 -2 -8 -3 -3 -3 -2 -2
fate held	-12 -19 -29 -9 -9 -8 -7 -34 -17 -10 30 13 32
fate held ru	-23 -27 -29 -1 -13 -10 -10 8 -33 -12 -41 47 25
fate held ua	-2 -14 -23 -10 -6 -8 -5 -50 -11 -8 55 -33 21
fate outside	-40 -40 -50 -4 -4 26 45 3 -7 -3 -4 -5 -3
fate outside ru	-36 1 -46 -6 -9 -25 48 -8 -18 -5 -5 -15 -7
fate outside ua	-20 -54 -12 -3 -2 37 11 -6 -3 -2 -3 -2 -2
fate part	16 -13 0 2 -5 12 -3 -1 -2 -5 -6 -5 -4
fate part both	48 -30 17 0 -7 -4 -5 -3 -10 -49 -2 -2 -2
fate part ru	4 -31 20 5 -9 -10 -8 -8 2 3 -7 -14 -6
fate part ua	15 -1 -21 0 -4 18 -3 1 -5 -5 -6 -4 -3
fate planned	20 -22 -20 -6 -7 -3 -2 16 11 -4 3 -4 -3
fate planned null	-11 -33 -10 -3 -3 -3 -3 31 -5 -11 21 -6 -4
fate planned ru	24 -5 -10 -4 -5 -3 -2 -16 9 -3 6 -3 -2
fate planned ua	22 -31 -20 -6 -11 -4 -3 23 1 -6 -7 -6 -4
fate recap	21 -20 -15 -6 -6 -6 -3 12 -14 -8 11 2 -3
fate recap null	-51 -2 58 -10 -8 -7 -4 45 -13 -29 -9 -9 -6
fate recap ru	22 40 -44 -5 -6 -6 -4 -47 2 -4 -4 9 -3
fate recap ua	32 -66 -14 -5 -6 -7 -3 24 -25 -5 20 -4 -2
found N for N	58 -20 31 -18 -12 -12 -7 -15 3 -14 -10 -13 -9
found N from each side	-8 101 1 -44 -44 -8 -6 -14 6 -16 -7 -7 -5
found N-for-N	-65 28 -6 -23 -10 -9 -11 36 -15 -45 -10 -8 -14
found number and noun	16 6 0 0 0 -2 -4 -3 -6 -1 -3 -3 -1
found number without a noun	15 -8 11 -5 -9 -7 -6 7 0 -2 1 3 -9
found that many	-74 -32 -19 -18 43 -11 -4 46 -4 -10 -13 -6 -8
found the same number	36 25 -42 7 -8 -16 -7 -29 37 -7 -9 -11 -5
language ar	47 -21 -4 6 -9 -4 -3 -17 -9 -6 -12 6 -8
language en	20 -5 -1 4 0 -5 -4 2 0 -1 -7 -3 -2
language ru	4 6 17 -5 -3 -5 -5 -9 5 -2 -4 1 -5
language uk	23 18 -6 -5 -5 -3 -4 5 -10 -5 1 -6 -2
last a look back at a period	-59 -11 -8 -3 -3 -4 -3 -25 -7 73 -7 -10 -6
last beyond the exchange formula	-47 -40 -50 -4 -5 25 45 21 -7 -8 -4 -6 -3
last both sides together	3 -9 6 -10 -9 0 -9 1 -4 -6 -16 -5 0
last counts no person	19 8 -7 -3 -1 -2 -2 -9 -5 -1 -2 -2 5
last exchanges counted beside a total	-50 -30 -6 -8 -6 -5 -3 -19 -5 72 -4 -5 -6
last formula of an agreement	13 -34 -27 -6 -10 -4 -3 34 21 -6 -6 -8 -4
last has not happened	16 -18 -13 -2 -2 -1 -1 9 -4 -3 15 -3 -1
last no transfer in its sentence	-5 -3 1 -5 -3 -4 -5 5 -3 -4 -1 9 -3
last no transfer is spoken of	37 6 -34 -8 -9 -9 -4 -6 -1 -7 -9 -9 -7
last one number for a side	-6 11 11 0 9 0 -2 -7 -3 -4 -4 -4 -3
last part of a whole	24 -19 -1 5 -3 -7 -2 11 -4 -3 -5 -6 -3
last recalls an earlier transfer	3 -34 27 -6 -3 -4 -2 -3 7 -13 -4 -4 -3
last running total	3 -11 -31 -13 -12 -12 -7 -21 -12 6 -7 -10 -8
last side of a running total	-51 -18 9 -15 -8 -4 -5 3 -12 34 11 -6 -13
last side of return	12 -18 -26 -9 -6 -6 -4 15 1 -2 9 1 3
last taken prisoner, not returned	41 -15 -9 -2 -1 -1 -1 -2 -2 -1 -2 -4 -1
last to a third country	47 -30 -11 -28 -7 -5 -2 -2 -3 -6 -7 -2 -3
last too many for one day	15 -30 5 -23 -11 -14 -7 -3 4 10 -16 -15 -16
last who holds them	-38 40 -55 6 -18 -12 -12 -4 -23 -18 3 3 13
left (	21 6 -13 -9 -3 -3 -1 -7 -2 -10 -2 -2 -6
left )	15 22 -2 -1 -3 -2 -2 -19 -2 -4 -20 -2 -3
left ,	26 2 -12 -4 -5 -4 -3 3 -1 -1 5 -5 -2
left :	3 -1 3 3 -7 -10 -1 8 7 -5 -11 0 -13
left ;	58 -1 -42 -11 -5 -1 -2 -28 17 -6 -6 -11 -3
left none media	12 11 -4 0 0 -6 -6 -13 -6 -6 3 -5 4
left none mediator	16 -30 9 14 13 -7 -7 -37 -9 26 -10 -10 -15
left none own agent	21 43 -10 -18 -27 -15 -13 -27 -12 -8 -31 -32 -17
left none own null	18 11 -4 -1 -3 -3 -5 -4 -7 -1 1 -3 -1
left none own opposite	-3 -1 18 -11 -11 -12 -11 -9 -11 -9 -16 15 -11
left none own perspective	-5 24 -24 -19 -11 -9 -8 -11 14 -12 4 28 -7
left none own ru	-1 -58 39 -7 -10 -11 -9 -27 21 -10 -34 52 -8
left none own ua	16 19 -23 -12 4 -6 -5 4 -10 -9 23 -19 0
left none ru	12 -7 17 -4 -2 -7 -5 -17 -3 -7 -5 20 -3
left none ua	19 20 -17 -7 -8 -1 -5 10 -7 -2 4 -5 -4
left verb.bring media	2 17 3 -5 -8 -9 -7 7 -12 -9 -11 -4 -8
left verb.bring mediator	-53 5 -20 42 -6 -5 -4 -23 -9 11 -3 -4 -4
left verb.bring own agent	10 25 -21 -10 -8 -7 -5 15 -12 -13 -8 -6 -5
left verb.bring own null	5 4 7 2 -3 -6 -5 13 -5 -5 -10 -5 -7
left verb.bring own perspective	1 26 5 -9 -11 -9 -7 -7 -5 -11 -11 -19 -6
left verb.bring own ru	-15 -43 48 -3 -9 -12 17 -12 36 -5 -3 -11 -3
left verb.bring own ua	13 38 -42 -13 -5 8 -9 2 -15 -8 -8 -4 -5
left verb.bring ru	-2 -48 31 -9 0 -7 7 -14 39 -1 -7 -13 -6
left verb.bring ua	18 17 -17 -7 -5 -1 -4 28 -14 -8 -9 -5 -5
left verb.come media	15 -13 6 -7 7 -9 -7 4 -7 12 -10 -11 -7
left verb.come mediator	8 1 -12 -40 -6 -7 -6 12 -15 -15 -3 -7 -5
left verb.come own null	16 -6 4 -10 -7 -4 -6 5 4 -2 -10 -7 -6
left verb.come own perspective	-76 -1 38 -7 12 -11 -12 14 4 -11 -26 -15 -12
left verb.come own ru	-21 -39 23 -2 37 -9 2 -11 -12 -4 -2 -13 -3
left verb.come own ua	12 33 -53 -7 -14 -12 -6 5 -20 -11 -14 -11 -9
left verb.come ru	26 -32 5 -10 6 -12 -8 -18 19 -14 -15 -6 -10
left verb.come ua	-5 14 -4 -6 -9 3 -5 -3 -7 -6 -8 -5 -5
left verb.future media	48 -5 -15 -2 -1 -1 -1 -12 -3 -3 -1 -3 -2
left verb.future mediator	9 -4 0 -2 0 0 0 0 0 -4 0 0 0
left verb.future own null	39 -11 10 -1 -2 -4 -2 -13 -7 -2 -1 -3 -2
left verb.future own ru	-18 -16 26 -2 -12 -2 -2 0 -4 -4 -1 -3 -1
left verb.future ru	21 -21 33 -4 -5 -13 -5 -19 -19 -2 -5 -6 -3
left verb.future ua	19 -1 -3 0 -1 -1 -1 -9 -1 -1 4 -2 -3
left verb.get media	-27 -15 47 -5 13 -8 -5 -12 5 -7 -8 -7 -7
left verb.get mediator	-1 60 -48 -23 -12 -4 -4 -1 -22 -25 -4 -7 -3
left verb.get own agent	-58 40 -21 -8 23 -6 -6 6 -20 -4 -5 -5 -4
left verb.get own null	6 -8 18 -6 -2 -13 -5 0 22 -10 -11 -9 -8
left verb.get own perspective	-47 -39 51 -10 -6 -2 -8 -9 6 -4 -4 -9 -3
left verb.get own ru	32 -23 -13 -3 -7 -11 15 -6 11 -5 -7 -13 -4
left verb.get own ua	43 12 -32 -2 -5 -10 -3 -5 -2 -2 -4 -3 -3
left verb.get ru	11 60 -55 -6 -7 -19 6 0 27 -6 -5 -8 -4
left verb.get ua	18 10 -9 -8 -15 -11 -8 5 0 -14 -14 -11 -8
left verb.give media	6 -5 19 -7 -5 -1 0 16 -15 -7 -7 -7 -6
left verb.give mediator	85 -24 -6 -17 -9 -11 -6 -39 -11 -64 -6 -11 -9
left verb.give own null	3 16 2 -8 3 3 -5 4 -10 -12 -9 -11 -7
left verb.give own opposite	-11 -18 18 -4 -1 -2 -1 -9 -1 -3 -1 -1 -1
left verb.give own perspective	2 -13 26 -14 -9 -42 49 -17 -12 -9 -15 -12 -12
left verb.give own ru	-1 -61 25 -8 -8 -25 21 -7 -12 -5 -3 -19 18
left verb.give own ua	-14 43 -35 -2 -4 9 -3 5 -2 -1 -2 -2 -2
left verb.give ru	12 13 -5 -5 6 1 -5 8 -17 -6 -6 -12 -2
left verb.give ua	-33 -10 33 -7 -7 -7 8 -24 34 -6 -10 -6 -6
left verb.held_exchange media	23 -16 18 -17 -12 -6 -9 -35 11 2 -6 3 -7
left verb.held_exchange mediator	-26 11 -22 21 -8 11 16 -4 -7 -29 -4 -5 -3
left verb.held_exchange own null	15 14 -4 1 -14 -8 -7 -13 -1 5 -7 -3 -6
left verb.held_exchange own perspective	38 -29 23 -7 -2 -3 -4 -9 -5 -6 -3 -7 -2
left verb.held_exchange own ru	18 -46 28 -20 -14 -18 9 -1 -22 -11 -2 -22 -7
left verb.held_exchange own ua	4 14 -52 -21 -5 30 -10 -12 -3 -8 -3 -2 -3
left verb.held_exchange ru	-17 35 1 -12 -29 -8 -8 4 -35 2 -8 -15 -5
left verb.held_exchange ua	22 -21 -6 -10 -6 -7 -6 10 -18 13 -7 -7 -6
left verb.home media	26 21 -54 16 -1 -11 -5 -12 -2 -8 -9 -8 -6
left verb.home mediator	-8 -12 -13 -31 -5 -13 -6 -20 -6 18 -3 -9 -5
left verb.home own null	-2 12 0 1 -6 -4 -6 -4 -1 -5 -10 -5 -5
left verb.home own perspective	41 -30 20 -9 -15 -9 -5 -24 -7 -6 -9 -9 -6
left verb.home own ru	51 -37 -4 -9 -19 -6 -7 -19 7 -5 -3 -9 -7
left verb.home own ua	-6 47 -40 -5 -7 -8 -3 23 -15 -6 -15 -3 -5
left verb.home ru	-1 -80 84 -12 -34 -7 -6 -47 15 -4 -6 -4 -6
left verb.home ua	-2 32 -21 -6 -6 -2 -6 22 -10 -6 -11 -4 -4
left verb.managed media	-42 16 -7 -9 -7 -11 -9 29 -18 31 -22 -16 -22
left verb.managed mediator	-9 6 32 -11 -8 -5 -7 -5 -4 -48 -4 -12 -3
left verb.managed own null	-31 -25 11 7 -11 -11 -8 25 -26 19 -13 -13 -14
left verb.managed own ua	-13 80 -26 -22 -2 -3 -2 -15 -1 -39 -2 -1 -1
left verb.managed ru	-4 -35 -36 -10 -13 -8 -7 -46 -23 39 -5 -10 -5
left verb.managed ua	5 7 -2 -6 -1 -4 -2 10 -26 -17 -3 -2 -5
left verb.noun media	-22 41 -8 -53 -11 -8 -7 -14 6 15 -8 -18 -8
left verb.noun mediator	-23 -18 29 21 -6 -4 -3 -17 -6 -11 -4 -10 -3
left verb.noun own agent	-23 -2 15 -9 -11 -5 -3 -6 -4 -6 -5 -4 -3
left verb.noun own null	16 2 -19 12 -7 -5 -4 -16 -7 8 -6 -10 -6
left verb.noun own perspective	54 -27 34 -18 -4 -2 -4 -28 -10 -6 -3 -27 -3
left verb.noun own ru	-8 -32 16 -28 -7 -8 -14 -14 -4 -13 -4 35 -7
left verb.noun own ua	-22 51 -28 -48 -7 -6 -5 25 -10 -21 -11 -7 -8
left verb.noun ru	35 -28 -45 -5 -8 -5 -9 -18 -41 -13 -13 44 -13
left verb.noun ua	44 -54 -7 -6 -4 -5 -3 10 -4 -8 -6 -5 -6
left verb.other media	11 -13 -7 -3 37 -6 -2 -9 -6 -5 -6 -6 -4
left verb.other mediator	48 -3 -15 -23 -1 -1 -1 0 -1 -5 -1 -2 -1
left verb.other own null	36 -6 -7 -2 8 7 -1 -13 -6 -3 -4 -4 -1
left verb.other own opposite	21 -4 -5 0 -3 -4 -1 0 0 -1 -1 -2 0
left verb.other own perspective	72 -54 -7 -8 -6 -3 -2 -2 -2 -1 -15 -2 -3
left verb.other own ru	40 -2 -26 0 -2 -1 -1 -8 -9 0 -4 -5 -2
left verb.other own ua	55 -26 -5 -2 -4 -2 -1 -2 -2 -1 -10 -2 -2
left verb.other ru	39 4 -10 -2 -6 -3 -1 -4 -6 -3 -3 -5 1
left verb.other ua	53 -21 -5 -1 -3 31 -1 -38 -6 -2 -4 -1 -3
left verb.swap media	-19 9 11 19 -13 -8 -8 -28 -18 2 -9 -11 -10
left verb.swap mediator	-14 17 -6 -6 -3 -7 -3 -5 -4 21 -2 -3 -3
left verb.swap own null	8 -2 -9 13 -12 -6 -6 -19 10 7 -7 -9 -8
left verb.swap own ru	-24 -21 43 -26 -5 -9 -24 -2 -8 -7 -3 -16 -4
left verb.swap own ua	18 17 -55 -20 -4 -16 -16 -1 -2 -8 -7 -2 -2
left verb.swap ru	-29 -22 -11 -24 -17 -12 -8 13 50 -20 -7 -16 -10
left verb.swap ua	67 -50 -7 -8 -27 5 -5 -4 -9 -17 -9 -6 -3
left verb.will media	52 3 -20 -6 -7 -10 -3 -3 -20 -4 -15 -3 -3
left verb.will own null	29 5 0 -13 -4 -8 -3 -10 -8 -1 16 -6 -2
left verb.will own perspective	-9 -19 -13 -6 -3 -10 -11 30 -40 -7 41 -45 -13
left verb.will own ru	-5 -3 -18 -3 -12 -8 -11 -1 -25 -4 -45 19 -6
left verb.will own ua	2 -15 0 -1 -1 -4 -1 -8 0 -2 10 -1 -1
left verb.will ru	9 -16 -18 -2 -4 -3 -3 -12 -9 -3 34 12 -2
left verb.will ua	-26 10 -16 -5 -9 -12 -6 -6 -11 -5 38 -18 -9
left weekday other	28 -46 -3 -2 32 -12 -4 -50 -18 -34 -9 7 -9
left weekday same	-86 7 20 -13 34 -5 0 -28 -3 -5 -11 -9 11
left –	-7 -18 -13 -5 -6 24 -7 11 -12 -8 3 5 19
line of a list	22 -27 -12 -8 -9 -11 -6 7 -7 33 -2 -10 5
narrow false	10 13 6 -3 -3 -4 -5 0 -3 -3 -2 -3 -3
narrow true	92 -31 -28 -6 -6 -9 -3 -11 -7 -7 -2 -2 -4
none own agent view ua	26 24 -5 -19 -30 -21 -18 -28 -10 -9 -30 -35 -24
none own null view null	23 4 -9 -15 19 -10 -9 -22 -15 -5 -20 -14 21
none own null view ru	1 4 33 -7 -7 -9 -7 -8 -13 -7 -3 16 -4
none own null view ua	16 20 -22 -5 -6 -1 -4 0 -8 2 10 -9 0
none own opposite view ru	-27 89 -85 -11 -15 -10 -10 -9 -23 -12 -8 36 -15
none own opposite view ua	47 -25 31 -5 -6 -11 -12 -9 -5 -5 -16 5 -8
none own perspective view ru	4 -57 8 -21 -23 -17 -20 -56 38 -18 -80 79 14
none own perspective view ua	-14 21 -74 -19 -15 -21 -15 -28 22 -25 42 -15 -16
none own ru view null	-66 -99 12 -18 -24 -11 -17 -21 27 -23 -46 36 4
none own ru view ru	41 -78 -18 -6 -10 -7 -13 -5 -41 -9 -29 19 9
none own ru view ua	-7 -10 -5 -11 -14 -24 -15 -60 -39 -22 -45 81 -59
none own ua view null	29 -44 -25 -14 -12 -12 -6 34 -10 -16 55 -39 -26
none own ua view ru	50 -13 -30 -9 -11 -15 -6 -21 -17 -7 49 -54 -23
none own ua view ua	25 -28 -27 -18 -10 -18 -7 -39 -8 -12 23 -32 26
noun noun.body	-8 27 3 -7 9 -10 -6 25 -2 -10 -10 -11 -9
noun noun.branch	42 -21 18 -4 -7 -13 -5 -8 -12 -5 -1 -6 -5
noun noun.child	31 -4 -63 -7 -8 -14 -7 89 -12 -9 -17 -19 -8
noun noun.civilian	-18 40 15 -9 -5 -6 -3 -38 -7 -11 6 8 -13
noun noun.exchange	-43 -90 11 -19 -13 -14 -11 -65 -24 163 -16 -19 -15
noun noun.family	78 0 -64 -21 -8 -11 -5 -18 -8 -20 -11 -8 -15
noun noun.foreigner	37 -4 -53 -20 -9 -7 -5 -18 -9 -11 29 -6 -11
noun noun.man	40 -2 -34 -5 -8 -9 -3 -15 -4 -5 -5 -6 -4
noun noun.military	-20 18 22 -7 4 5 -3 -10 0 -8 4 -3 -7
noun noun.other	73 -11 -13 -5 -2 -4 -3 -16 -6 -6 -6 -4 2
noun noun.people	-24 17 -10 17 -7 -8 -5 20 -2 -2 -7 -3 5
noun noun.rank	68 -6 -49 -4 -4 -16 -4 -13 -3 -6 -8 -5 -4
noun noun.soldier	-29 12 23 -12 3 -7 -10 -23 -7 -12 16 -16 -11
noun noun.woman	29 -46 51 -12 -7 -13 -7 -37 -8 -9 -13 -10 -7
noun null	27 -1 8 -8 -9 -4 -6 8 1 -6 -6 3 -5
numbers 1	26 21 -4 -12 10 -11 -5 -14 -9 -4 -6 -3 8
numbers 2	6 5 9 -11 -7 -4 -5 -3 -1 -3 2 9 -1
numbers 3	10 -8 12 3 -6 -8 -4 11 -6 1 -5 -4 -1
numbers 4	3 24 -2 6 -9 -4 -4 -4 -6 -3 3 -5 -8
numbers 5	28 7 -3 -3 0 1 -4 -2 0 -5 -6 -8 -7
own agent	-10 6 23 -14 3 -9 -7 0 -16 -9 -21 -10 -7
own agent media	3 -16 31 -15 8 -9 -7 -12 -16 -8 -24 -10 -7
own agent ru	37 -3 6 -10 -11 -8 -11 3 -10 -5 -3 -16 -7
own agent ua	-79 39 -4 -11 -20 -11 -8 24 -20 -16 -11 -8 -7
own null	19 10 1 -1 -3 -3 -5 -1 -4 -2 -3 -4 -3
own null media	10 16 2 1 0 -6 -6 -5 -5 -2 -4 -8 0
own null mediator	1 -29 -1 51 1 -6 -5 -24 -9 20 -6 -6 -8
own null ru	16 -5 21 -6 -2 -8 -4 -13 6 -5 -6 6 -5
own null ua	25 15 -13 -6 -7 2 -4 12 -7 -2 -1 -6 -5
own opposite	0 -17 39 -7 -8 -9 -8 -7 -8 -6 -15 12 -8
own opposite media	-45 -33 59 -15 -15 -15 -17 -13 -14 -10 -16 0 -12
own opposite ru	-6 52 -76 -6 -9 -6 -5 -6 -14 -9 -6 47 -11
own opposite ua	40 -21 17 -4 -4 -6 -3 -4 -3 -3 -9 -7 -2
own perspective	1 5 16 -14 -9 -10 -5 -7 5 -10 3 7 -6
own perspective media	26 21 10 -30 -12 -16 -7 -38 -58 -17 -23 10 -34
own perspective ru	-30 -88 64 -10 -18 -12 -1 -42 36 -8 -1 35 2
own perspective ua	-9 40 -39 -9 -7 -6 -5 14 2 -8 17 -19 1
own ru	3 -51 56 -8 -6 -11 4 -16 20 -7 -15 26 -3
own ru media	-12 -68 52 -9 -19 -12 0 -21 33 -8 -20 34 -4
own ru mediator	-6 -69 92 -35 -4 -7 14 -1 -6 -11 -1 -23 -2
own ru ru	13 -36 17 -4 3 -10 3 -12 17 -5 -7 2 2
own ru ua	12 -18 16 -9 -12 -28 -4 -51 -30 -17 -21 40 -43
own ua	19 46 -31 -10 -2 -1 -5 12 -9 -8 7 -10 -2
own ua media	19 33 -49 -12 7 -4 -6 10 -16 -10 20 -18 -5
own ua mediator	-17 91 -65 -64 -5 12 -3 -3 -3 -19 -5 -2 -2
own ua ru	16 47 -39 -2 -5 12 -6 -4 -6 -3 -1 -6 -3
own ua ua	16 9 -10 -8 -6 -9 -4 21 -6 -7 -1 -8 -1
pair sides: foe.agent none	3 -11 19 -2 -4 -4 -3 -9 -6 -3 -7 -5 -3
pair sides: foe.from none	-65 -7 28 -2 -8 -4 -5 -4 -23 -6 57 -20 -17
pair sides: foe.of none	23 -14 10 -13 -9 -23 14 -37 -16 12 -32 28 -18
pair sides: foe.to none	4 12 -3 -10 -13 -11 -12 -15 -26 -11 -15 23 -14
pair sides: foe.to own.to	-44 16 30 -2 -2 26 -6 -9 -1 -3 -1 -3 -1
pair sides: foe.to ua.of	-4 50 -47 0 -1 -2 -1 -1 -1 -1 -1 0 0
pair sides: none foe.agent	25 -18 -17 -1 -5 -6 -2 -2 -4 -6 -4 -2 -1
pair sides: none foe.of	41 -13 25 -8 -9 -6 -5 -16 -15 -11 -11 -25 -9
pair sides: none foe.to	-20 13 16 -28 -16 -23 -16 -34 -20 -23 -14 -23 -18
pair sides: none none	22 7 1 -3 -1 -3 -6 1 -4 -1 -5 -4 -3
pair sides: none own.agent	7 -26 7 -15 31 -12 -12 -25 -18 -33 -8 -1 -16
pair sides: none own.from	35 -18 -55 -10 45 -10 -6 -3 -7 -6 -29 -11 -5
pair sides: none own.of	-2 -1 -4 32 -13 -8 -8 -14 -7 -5 -3 -12 -12
pair sides: none own.to	32 -14 9 -7 -10 -6 -5 -3 -4 0 -7 -8 -6
pair sides: none ru.agent	5 -14 -5 0 -14 -12 -7 -21 -10 -5 27 -7 5
pair sides: none ru.from	14 3 -15 -1 -8 -11 -3 11 -1 -8 -4 -4 -4
pair sides: none ru.of	15 -11 2 3 -15 3 -9 -13 -4 -4 9 -16 -8
pair sides: none ru.to	20 -30 34 -17 -7 -6 -3 -11 -1 -12 -8 -6 -3
pair sides: none ua.agent	-1 -5 -37 -19 8 3 8 -16 -16 -11 -4 -22 1
pair sides: none ua.from	-30 -42 51 -13 -8 -5 -5 -16 12 -2 -3 -23 6
pair sides: none ua.of	7 15 -3 2 -10 -4 -1 -19 -5 1 -9 -5 6
pair sides: none ua.to	16 28 -32 -19 -8 -2 -4 20 -8 -13 -5 -2 -9
pair sides: own.agent none	37 -22 7 -7 -6 -5 -5 -18 6 -11 -11 2 -9
pair sides: own.agent own.of	18 -17 -8 0 -2 -1 -1 -7 -4 -1 -2 -2 0
pair sides: own.agent own.to	-1 76 -85 -9 -7 24 -26 -34 -34 18 -7 -5 -5
pair sides: own.agent ru.of	-47 -37 33 -1 -1 -2 -1 -16 38 -1 41 -1 -1
pair sides: own.agent ua.of	-3 29 -44 -3 -5 -8 -3 12 -7 -7 -27 38 -14
pair sides: own.from none	1 29 -18 -4 -8 -16 -19 45 -15 -14 -6 -9 -6
pair sides: own.of foe.of	-33 36 -2 -4 -5 -5 -3 -8 -2 -3 -10 -12 -8
pair sides: own.of none	7 -15 -2 -14 -16 -19 3 -19 -3 -1 8 0 -1
pair sides: own.of own.to	-38 -20 -42 -5 -4 -9 -7 55 -22 -16 -23 -34 -18
pair sides: own.of ru.from	41 11 -22 -1 -3 -4 -4 -9 -10 -1 -5 -2 -1
pair sides: own.of ru.of	-10 -5 2 -23 -8 -3 -7 -11 -16 21 -8 29 -8
pair sides: own.of ua.of	71 -46 -36 -6 -4 -5 -4 -9 -5 -5 7 -1 -12
pair sides: own.of ua.to	-69 -29 53 -12 -11 -10 -11 -23 -23 -10 -16 -12 -9
pair sides: own.to none	13 6 -15 -3 -4 -1 -5 8 2 -5 -7 -5 -6
pair sides: own.to own.of	27 -17 10 -4 -3 -2 -2 -41 -6 -2 -1 -3 -1
pair sides: own.to ru.agent	-46 66 -40 -4 -3 -6 -3 25 -5 -8 -26 -7 -5
pair sides: own.to ru.from	-29 41 -10 -3 -3 -29 -4 26 -7 -4 -19 -5 -2
pair sides: own.to ru.of	1 -27 9 -5 -14 2 -7 -25 19 -6 1 -20 -8
pair sides: own.to ru.to	-20 50 -52 -3 -4 -3 -4 -10 -11 -1 -2 -2 -2
pair sides: own.to ua.agent	-21 -14 -1 -6 37 -6 -5 -9 -11 -4 -8 -4 -2
pair sides: own.to ua.of	18 -9 7 -5 -7 -8 -4 -23 8 -3 -7 -9 -4
pair sides: own.to ua.to	1 -28 46 -41 -27 -12 -14 -14 -36 -16 -24 -11 -12
pair sides: ru.agent none	15 2 8 -7 -13 -7 -8 -20 9 -9 14 -2 -10
pair sides: ru.agent own.of	-46 11 0 -15 -8 -10 -3 -17 -3 -3 -3 -2 -3
pair sides: ru.agent ru.of	-8 -36 50 -2 -5 -22 -3 -2 -3 -1 9 -10 -2
pair sides: ru.agent ru.to	42 -44 5 -5 -1 -3 -1 0 -2 -1 -1 -2 -1
pair sides: ru.agent ua.agent	33 -66 29 -17 -22 -10 -9 -11 -13 -5 -9 -7 -5
pair sides: ru.agent ua.from	-15 -63 38 -3 -7 -1 -1 0 -6 -1 -3 -3 -1
pair sides: ru.agent ua.of	-7 -1 6 -2 -10 2 -13 -6 -11 -26 1 -14 -7
pair sides: ru.agent ua.to	51 -54 47 -11 -11 -11 -4 -21 -25 -5 -6 -28 -5
pair sides: ru.from none	-5 13 -36 -2 -6 18 -4 6 -12 -2 9 -11 -6
pair sides: ru.from ru.of	-34 -2 24 -3 -4 -4 -2 -12 -1 -1 -7 -2 -2
pair sides: ru.from ua.of	-35 65 -59 -4 -3 -5 -3 -20 -2 -4 9 -7 -4
pair sides: ru.of none	7 -3 6 -5 -14 -10 -1 -19 15 -7 -12 1 3
pair sides: ru.of own.of	45 -23 -7 -6 -5 -8 -4 -4 -11 -4 -18 -9 -5
pair sides: ru.of own.to	10 7 -25 44 -19 -13 -7 -28 -18 -12 -9 -22 -6
pair sides: ru.of ru.of	-5 -48 38 -3 -5 -3 -3 -7 -1 -5 18 3 -9
pair sides: ru.of ua.agent	-16 -61 72 -22 -23 -19 -11 -8 -6 -17 -62 -69 -13
pair sides: ru.of ua.from	-27 -68 29 -8 -5 -6 -4 -2 -10 13 -5 -6 -1
pair sides: ru.of ua.of	-23 1 16 -20 -6 7 -15 4 -9 -8 32 -1 -9
pair sides: ru.of ua.to	40 -13 8 -27 -27 -8 -7 -23 -10 -11 22 -13 -7
pair sides: ru.to none	42 -41 24 -5 -7 -3 -1 -10 2 -5 -8 -8 -6
pair sides: ru.to ru.of	33 -30 15 -3 -5 -4 -7 -1 -24 -3 -4 -4 -6
pair sides: ru.to ua.to	-30 -3 40 -8 -11 -13 -14 -15 -41 -13 -15 -28 -8
pair sides: ua.agent none	11 26 -29 -7 -12 -8 -8 3 -11 -10 -9 -11 -2
pair sides: ua.agent own.of	-55 36 29 -18 -6 -3 -7 -17 -10 -5 -3 -6 -5
pair sides: ua.agent own.to	-23 13 1 -5 -6 -6 -3 -9 -5 -4 -3 -3 -2
pair sides: ua.agent ru.agent	-13 29 -20 -10 -11 -5 -6 23 -15 -11 -20 -6 -9
pair sides: ua.agent ru.from	-12 7 -10 -2 -4 -1 -2 -17 -2 41 -2 -3 -1
pair sides: ua.agent ru.of	-70 8 2 -8 -25 -22 21 3 -19 -10 -24 45 -12
pair sides: ua.agent ua.of	-21 23 5 -54 -12 -8 -16 -26 -25 -12 -21 -3 -9
pair sides: ua.from foe.to	0 -8 20 -2 -6 -1 -2 -3 33 -3 -21 -17 -2
pair sides: ua.from none	-13 -35 18 -6 -13 -6 14 -15 14 -3 -17 3 -7
pair sides: ua.from ru.of	34 -78 -10 -15 43 -6 -10 -14 -11 -5 6 -23 -7
pair sides: ua.from ua.of	-2 20 4 0 -9 -1 -2 0 -14 0 0 -2 0
pair sides: ua.from ua.to	-15 12 -2 -3 -13 -2 -9 -1 -19 -2 -2 -5 -1
pair sides: ua.of none	1 9 -10 0 -5 -7 -2 7 -18 -11 -2 12 1
pair sides: ua.of own.of	-29 19 33 -5 -6 -3 -2 -6 -3 -1 -1 -21 -2
pair sides: ua.of own.to	-64 -24 15 1 32 -9 -7 -1 25 -12 -10 -8 -6
pair sides: ua.of ru.agent	30 38 -19 -15 -14 -15 -12 -16 -5 -25 5 -12 -38
pair sides: ua.of ru.from	22 30 -55 -12 -6 -6 -5 15 -9 -9 -14 -3 -10
pair sides: ua.of ru.of	-3 15 2 -22 -8 -8 -3 -11 -18 -14 0 19 -15
pair sides: ua.of ru.to	21 44 -27 -2 -5 -3 -1 -41 21 0 -16 0 -2
pair sides: ua.of ua.agent	57 -38 -36 24 -25 -8 -11 -12 -16 -32 -19 -33 -16
pair sides: ua.of ua.of	-29 8 1 -2 26 -7 -4 3 -4 -10 -11 1 -5
pair sides: ua.of ua.to	25 67 -79 -14 -5 -6 -4 24 -3 -9 -2 -6 -1
pair sides: ua.to none	12 41 -77 -8 -8 -1 -6 21 -9 -1 -9 2 -7
pair sides: ua.to own.of	-36 35 -2 -7 -8 -14 -8 -4 -5 -4 -3 -8 -3
pair sides: ua.to own.to	-31 4 5 -7 -7 -10 -5 41 -19 -4 -5 -6 -4
pair sides: ua.to ru.agent	1 16 -13 -8 -3 -7 -3 -9 -4 -3 -3 -5 -3
pair sides: ua.to ru.from	-23 27 -5 -4 -4 -1 -1 -7 -1 -2 -2 -1 0
pair sides: ua.to ru.of	7 3 -21 -4 -7 -22 12 -31 -5 -5 9 5 -3
pair sides: ua.to ru.to	-38 26 26 -6 -4 3 -6 -17 21 -6 -2 -15 -4
pair sides: ua.to ua.of	-12 -19 31 -3 -5 2 -3 -4 -2 -2 -4 -1 -3
pair verb and left side: none foe.agent	40 -7 -17 -1 -2 -1 -1 -5 -4 -1 5 -8 -3
pair verb and left side: none foe.of	18 -11 -27 -5 -5 -22 22 -34 -7 -11 -45 55 -21
pair verb and left side: none foe.to	-47 17 8 -14 -16 -16 -16 -24 -16 -16 -21 20 -20
pair verb and left side: none none	19 10 -1 -6 -3 -3 -6 -2 -9 0 0 -6 1
pair verb and left side: none own.agent	52 -59 27 -2 -2 -3 -2 -45 -3 -10 6 41 -19
pair verb and left side: none own.from	-23 46 -30 -3 -8 -17 -21 13 -9 -5 -9 -11 -8
pair verb and left side: none own.of	-4 -31 5 -9 -16 -22 14 -32 -17 -14 22 26 -2
pair verb and left side: none own.to	-27 -32 69 -10 -15 -17 -14 -27 43 -17 -3 -38 -20
pair verb and left side: none ru.agent	24 11 -49 -6 -7 -9 -5 -23 21 -8 33 -1 -21
pair verb and left side: none ru.from	5 -54 -1 -7 -7 -15 -5 -40 -4 -8 89 -66 -11
pair verb and left side: none ru.of	11 36 -48 -16 -12 -10 -9 -32 -28 -14 18 3 14
pair verb and left side: none ru.to	77 -47 -11 -4 -5 -13 -3 -5 -13 -4 25 -42 -14
pair verb and left side: none ua.agent	3 26 17 -13 -15 -8 -9 -16 -16 -22 -37 15 6
pair verb and left side: none ua.from	-1 -13 1 -13 -21 -8 -11 -3 -21 -7 -9 7 -13
pair verb and left side: none ua.of	-16 29 -27 -14 -13 -12 -8 -9 -17 -16 -1 47 4
pair verb and left side: none ua.to	8 -8 -51 -11 -18 -16 -11 -19 15 21 -25 20 -27
pair verb and left side: verb.bring foe.agent	-19 23 5 -2 -6 -5 -4 -4 -15 -3 -3 -3 -1
pair verb and left side: verb.bring none	27 -3 -11 4 -4 -7 -3 10 -3 -1 -8 -9 -7
pair verb and left side: verb.bring own.agent	-30 19 -23 -9 -8 -5 -6 -6 15 10 -5 -9 -5
pair verb and left side: verb.bring own.of	34 4 -37 -34 -8 -16 -10 19 -20 -19 -27 -13 -8
pair verb and left side: verb.bring own.to	-13 -2 1 -7 -11 5 -6 6 12 2 -12 -8 -7
pair verb and left side: verb.bring ru.agent	26 -59 43 -13 -15 -42 -12 -19 -24 -7 -5 -7 -4
pair verb and left side: verb.bring ru.from	-40 47 -38 -6 -5 10 -4 28 -11 -2 -17 -3 -5
pair verb and left side: verb.bring ru.of	-30 -29 30 13 -19 11 -16 -12 -1 -22 -8 -5 -8
pair verb and left side: verb.bring ru.to	-14 0 18 -14 -19 -6 -7 -18 13 -14 -22 -17 -5
pair verb and left side: verb.bring ua.agent	2 -14 -22 -13 -12 -10 2 -2 6 -8 -8 2 -8
pair verb and left side: verb.bring ua.from	7 -43 20 -7 11 -5 16 -17 32 -7 -11 -18 -4
pair verb and left side: verb.bring ua.of	1 31 -14 7 -2 -4 -6 -5 -9 -9 -5 -10 -6
pair verb and left side: verb.bring ua.to	-8 43 -20 -6 -5 -4 -4 -15 -17 -6 -7 12 -5
pair verb and left side: verb.come none	9 6 17 0 -13 -3 -5 0 2 2 -9 -9 -6
pair verb and left side: verb.come own.agent	10 0 -8 -1 -2 -3 -2 23 -3 -9 -4 -2 -1
pair verb and left side: verb.come own.of	-77 -20 57 -8 -23 -9 -9 1 42 -14 -12 -26 -13
pair verb and left side: verb.come own.to	10 7 -38 -16 43 -10 -7 -21 9 -12 -12 -10 -5
pair verb and left side: verb.come ru.agent	38 -17 31 -9 -18 -4 -4 -6 -6 -27 -8 -9 -3
pair verb and left side: verb.come ru.from	53 -22 1 -9 -16 -24 -8 -62 -12 -15 -23 -6 -7
pair verb and left side: verb.come ru.of	7 -45 59 -11 -15 -9 -8 -23 -24 -9 -13 -26 -10
pair verb and left side: verb.come ru.to	8 6 -6 -4 -9 -9 -6 -20 -8 -8 -19 9 -5
pair verb and left side: verb.come ua.agent	-38 84 -62 -6 -24 -6 -4 -33 -15 -6 -4 -3 -3
pair verb and left side: verb.come ua.from	37 -28 -71 -6 44 -4 -8 -16 -45 -12 -4 6 -15
pair verb and left side: verb.come ua.of	9 22 -34 -13 15 -12 -8 -4 -18 -10 -11 -11 -10
pair verb and left side: verb.come ua.to	15 23 -52 -13 -12 -12 -5 12 -10 -15 -7 -18 -6
pair verb and left side: verb.future none	41 -10 -1 -5 -3 -3 -2 -6 -9 -4 -2 -7 -4
pair verb and left side: verb.future own.agent	21 3 -2 -1 -1 -2 -1 -20 -1 -3 -2 -1 -1
pair verb and left side: verb.future ru.agent	-15 3 8 -7 -10 -57 -24 -2 -6 -2 -10 -4 -4
pair verb and left side: verb.future ru.from	10 -1 0 0 0 -1 0 -5 -1 0 -1 -1 0
pair verb and left side: verb.future ru.of	4 -28 26 -2 -4 -1 -2 -10 -2 -1 5 -3 -2
pair verb and left side: verb.future ua.agent	-15 27 -3 -1 -1 -1 -1 -4 -1 -1 -1 -1 -2
pair verb and left side: verb.future ua.of	19 -3 10 -4 -6 -1 -1 -4 -1 -1 -2 -7 -2
pair verb and left side: verb.future ua.to	42 -6 -3 -1 -1 -3 -1 -18 0 -2 -4 -6 -4
pair verb and left side: verb.get none	1 -2 -2 -1 11 13 -7 -14 14 -7 -10 -8 -8
pair verb and left side: verb.get own.agent	39 1 -13 -23 -15 -28 17 -43 -8 -22 -15 -31 -19
pair verb and left side: verb.get own.of	93 -67 -20 -6 -19 -11 -12 -63 -15 -20 -11 -16 -8
pair verb and left side: verb.get ru.agent	-14 -31 35 -8 10 -6 -4 -21 11 -7 -8 -4 -4
pair verb and left side: verb.get ru.from	18 10 -9 -1 -1 -1 -1 -11 -1 0 -2 0 -1
pair verb and left side: verb.get ru.of	-49 -83 65 -6 -10 -6 -4 -5 38 -5 -7 -3 -6
pair verb and left side: verb.get ua.agent	-39 69 -77 -14 -10 -8 -7 35 -27 -8 -6 0 -6
pair verb and left side: verb.get ua.from	-31 -74 93 -3 -11 -1 -9 -1 -29 -2 -2 -12 -2
pair verb and left side: verb.get ua.of	3 34 -12 -9 -25 -12 6 3 -36 -13 -9 -15 -9
pair verb and left side: verb.get ua.to	1 -36 23 -3 -5 -3 -4 -14 27 -4 -5 -6 -3
pair verb and left side: verb.give foe.of	-6 -57 43 -11 -11 -8 -19 -5 -9 -5 -4 -25 -7
pair verb and left side: verb.give foe.to	10 66 -68 -7 -12 10 -10 -18 -20 -7 -6 -15 -6
pair verb and left side: verb.give none	24 1 16 -8 -10 15 -9 -13 -13 -10 -10 -3 -10
pair verb and left side: verb.give own.agent	55 -32 -46 -3 -7 24 -21 24 -29 -3 -4 -5 -10
pair verb and left side: verb.give own.of	15 56 -76 -3 -6 -7 -8 -8 -3 -4 -11 -5 -5
pair verb and left side: verb.give own.to	17 6 -6 -8 -13 -12 1 -9 -21 -11 -9 -12 -9
pair verb and left side: verb.give ru.agent	-3 36 -52 -19 -18 51 -31 -34 -24 -11 -17 -24 -11
pair verb and left side: verb.give ru.from	116 33 -125 -7 -9 -50 -11 -55 -14 -12 -17 -4 -4
pair verb and left side: verb.give ru.of	-79 -10 25 -8 -16 -50 24 -10 45 -5 -11 -7 -6
pair verb and left side: verb.give ru.to	5 -53 42 -5 -5 1 0 -5 -5 -3 -7 -2 -4
pair verb and left side: verb.give ua.agent	26 29 -42 -15 -17 -28 -22 -40 -40 -8 -5 -18 -12
pair verb and left side: verb.give ua.of	-27 -35 -3 -13 59 -24 13 74 -35 -21 -6 -17 -7
pair verb and left side: verb.give ua.to	-20 11 -13 -4 -6 4 -1 13 -5 -4 -3 -7 -3
pair verb and left side: verb.held_exchange none	-26 16 7 -2 -9 -6 -8 1 3 -4 -8 -2 -7
pair verb and left side: verb.held_exchange own.agent	56 -29 -2 -12 -3 -13 -6 -17 -35 -34 -19 -14 -19
pair verb and left side: verb.held_exchange own.of	-14 -36 -5 -4 -3 -20 -11 -59 -7 40 -8 -5 -5
pair verb and left side: verb.held_exchange own.to	111 -11 -71 -12 -3 8 -6 -100 -21 -17 -3 -5 -4
pair verb and left side: verb.held_exchange ru.agent	-75 18 11 -8 -6 -3 -3 -1 -5 -5 -6 -3 -6
pair verb and left side: verb.held_exchange ru.from	-24 8 -59 33 -2 -5 -2 -36 -6 60 -5 -2 -2
pair verb and left side: verb.held_exchange ru.of	20 -29 3 -4 -4 2 -5 -2 -11 12 -5 -7 -4
pair verb and left side: verb.held_exchange ua.agent	0 -29 41 -31 -20 -5 -6 -11 -21 14 -7 -11 -6
pair verb and left side: verb.held_exchange ua.from	14 -2 -7 -1 -1 -1 -2 -1 -3 22 -2 -16 -1
pair verb and left side: verb.held_exchange ua.of	73 -9 -4 -1 -13 -9 6 -9 -17 -53 -4 -13 -4
pair verb and left side: verb.held_exchange ua.to	-30 33 2 -5 -11 -2 -11 -2 -2 7 -2 -4 -1
pair verb and left side: verb.home none	-17 13 17 12 5 -8 -5 -1 -1 -7 -8 -8 -7
pair verb and left side: verb.home own.of	25 -19 -3 -10 -19 -18 -11 12 -11 -10 -25 -25 -12
pair verb and left side: verb.home own.to	10 2 -13 -1 -11 -5 -4 11 6 -6 -5 -6 -5
pair verb and left side: verb.home ru.from	34 9 -16 -11 -9 -24 -4 -17 -19 -8 -25 -5 -4
pair verb and left side: verb.home ru.of	48 -66 5 34 -14 9 -17 -17 -13 -9 -23 -16 -7
pair verb and left side: verb.home ua.agent	0 33 -12 -11 -4 -5 -4 -5 -2 -5 -3 -1 -2
pair verb and left side: verb.home ua.from	-57 -32 23 -15 6 -7 -9 -9 0 17 -5 17 -5
pair verb and left side: verb.home ua.of	30 -7 -40 -21 -12 4 -4 9 2 0 -8 -8 -5
pair verb and left side: verb.home ua.to	-19 41 36 -8 -5 -17 -7 -12 -20 -14 -6 -15 -5
pair verb and left side: verb.managed none	19 41 -34 -11 -12 -10 -6 -22 -14 -3 -12 -11 -8
pair verb and left side: verb.managed ua.of	-47 -23 23 -45 -9 -13 -10 19 -8 19 -9 -14 -18
pair verb and left side: verb.noun none	20 -23 15 5 -5 -5 -4 -2 -10 -15 -4 10 -5
pair verb and left side: verb.noun own.of	83 -18 -18 -4 -5 -3 -4 -31 -6 -6 -7 -20 -7
pair verb and left side: verb.noun ru.agent	-27 -9 31 30 -11 -12 -6 -4 -9 -34 -16 -15 -5
pair verb and left side: verb.noun ru.of	-1 -16 -2 -77 -24 -15 -14 21 6 17 -14 -11 -14
pair verb and left side: verb.noun ua.agent	-34 66 -80 -18 -5 -3 -4 -6 -4 -7 -2 -9 -5
pair verb and left side: verb.noun ua.of	-4 25 -40 8 -10 -4 -5 -15 0 -1 -5 11 -7
pair verb and left side: verb.noun ua.to	8 3 23 -24 -2 -3 -2 -61 -11 67 -4 -4 -12
pair verb and left side: verb.other foe.of	24 -7 0 -1 -7 -2 -1 0 0 -3 0 -3 0
pair verb and left side: verb.other none	38 -10 2 -2 8 -4 -1 -14 -7 -3 -3 -2 -2
pair verb and left side: verb.other own.of	12 -2 -1 0 0 -1 0 0 0 -1 -5 0 -1
pair verb and left side: verb.other own.to	31 -5 -6 -1 -4 -8 -1 -3 -1 -2 -1 -1 -2
pair verb and left side: verb.other ru.agent	19 10 -44 -5 -6 -7 -4 -3 -4 -5 -16 -2 -2
pair verb and left side: verb.other ru.of	50 -13 4 -10 -7 -7 -2 -2 -5 -5 -5 -6 -5
pair verb and left side: verb.other ru.to	65 -4 -56 -1 -3 -3 -1 0 -1 -1 -1 -2 -1
pair verb and left side: verb.other ua.of	37 33 -18 -2 -7 -3 -2 -11 -5 -3 -4 -7 -6
pair verb and left side: verb.other ua.to	-3 12 -1 -2 -3 -3 -1 -4 -1 -3 -1 -2 -2
pair verb and left side: verb.swap none	13 -4 -6 -10 2 -8 -5 -21 12 9 -7 -6 -6
pair verb and left side: verb.swap own.of	-31 17 28 -45 -2 -4 -3 -21 -11 33 -6 -5 -2
pair verb and left side: verb.swap ru.agent	-3 34 -7 0 -7 -4 -3 0 -10 -21 -4 -3 -2
pair verb and left side: verb.swap ru.of	12 8 -16 5 -14 -6 -7 -8 -15 -29 -11 -10 -9
pair verb and left side: verb.swap ua.agent	-55 -28 42 47 -19 -7 -21 -5 -32 -24 -8 -23 -8
pair verb and left side: verb.swap ua.of	-7 -4 -9 26 -11 -6 -4 -3 -11 3 -7 -12 -9
pair verb and left side: verb.will none	52 17 -39 -14 -7 -3 -2 -26 -9 -3 22 -5 -3
pair verb and left side: verb.will own.agent	38 -5 -14 -1 -1 -1 -2 -6 -3 -1 -6 -3 -2
pair verb and left side: verb.will own.to	-4 -23 18 -4 -10 -3 -5 36 -39 -4 -31 29 -7
pair verb and left side: verb.will ru.agent	32 -9 -3 -1 -6 -35 -2 -5 -4 -2 9 -6 -1
pair verb and left side: verb.will ru.of	13 -35 9 -5 -4 -3 -4 -28 -6 -6 -40 -3 -8
pair verb and left side: verb.will ua.agent	90 -21 -53 -4 -2 -2 -3 -5 -3 -2 -17 -22 -2
pair verb and left side: verb.will ua.of	3 -12 -2 -3 -2 -4 -5 25 -4 -15 -9 -6 -2
pair verb and left side: verb.will ua.to	-9 -48 -4 -2 -4 -9 -7 -26 -1 -4 44 -25 -3
pair verb and right side: none foe.agent	22 -20 -17 -1 -2 -7 -2 -1 -1 -1 -5 -3 -2
pair verb and right side: none foe.of	49 34 -80 -6 -7 -6 -5 -19 -16 -15 -14 -36 -12
pair verb and right side: none foe.to	17 42 -104 -16 -17 -14 -12 -15 -23 -18 -19 -21 -15
pair verb and right side: none none	21 11 -7 -6 -4 -4 -5 -4 -10 0 2 4 2
pair verb and right side: none own.agent	38 43 -44 -5 -19 -4 -4 -4 -8 -17 15 -35 -15
pair verb and right side: none own.of	-22 8 7 29 -10 -10 -5 -14 -12 7 -8 -11 -14
pair verb and right side: none own.to	-44 12 66 -16 -17 -11 -10 -4 -15 -18 -23 -31 -18
pair verb and right side: none ru.agent	4 -25 -17 -11 -9 -20 -9 -1 -8 -11 36 -20 4
pair verb and right side: none ru.from	-26 32 -17 -4 -8 -5 -4 -3 -4 -7 24 -14 -13
pair verb and right side: none ru.of	-14 5 -49 -12 -9 5 -9 -15 -5 -15 55 -5 -18
pair verb and right side: none ru.to	21 -4 -58 -5 -5 -9 -7 -31 15 -5 -29 -20 -10
pair verb and right side: none ua.agent	41 -75 15 -22 -30 -33 -18 -5 -18 -61 -2 -66 11
pair verb and right side: none ua.of	35 -21 7 -9 -9 -13 -6 -33 3 -10 -7 4 15
pair verb and right side: none ua.to	-10 -88 31 -14 -12 -10 -10 41 -19 -12 -10 35 -20
pair verb and right side: verb.bring foe.of	-42 24 19 -4 -4 -8 -4 -15 -6 -3 -3 -5 -3
pair verb and right side: verb.bring foe.to	-26 -3 26 -3 -4 -1 -3 -8 21 -8 -30 24 -1
pair verb and right side: verb.bring none	9 3 1 1 -7 -3 -5 20 1 -5 -9 -7 -7
pair verb and right side: verb.bring own.agent	3 -70 10 -22 44 -13 -14 -32 -18 -28 -23 -20 -15
pair verb and right side: verb.bring own.of	15 0 -3 -13 -7 -8 -10 -33 11 -21 -11 -10 -4
pair verb and right side: verb.bring own.to	16 53 -23 -26 -18 -9 -7 -2 -15 -5 -12 -11 -6
pair verb and right side: verb.bring ru.agent	-21 13 -27 34 -11 -14 -8 6 -16 -12 -14 -6 -10
pair verb and right side: verb.bring ru.from	28 23 -28 -9 -4 -15 -3 1 6 -3 -15 -4 -4
pair verb and right side: verb.bring ru.of	3 -29 10 -12 13 -3 2 -15 3 2 -6 0 -4
pair verb and right side: verb.bring ru.to	17 -1 13 -20 -9 -5 -4 -14 -2 -9 -3 -11 -2
pair verb and right side: verb.bring ua.agent	48 3 -33 -20 -35 -24 23 -13 -25 -8 -26 -22 -22
pair verb and right side: verb.bring ua.from	-53 -54 51 -10 -7 -4 -5 -18 48 -9 -5 -18 -9
pair verb and right side: verb.bring ua.of	-3 -12 17 21 -7 -12 5 -14 -13 2 0 -5 -6
pair verb and right side: verb.bring ua.to	15 12 0 -15 -6 -4 -4 -5 -12 -16 -3 -6 -3
pair verb and right side: verb.come none	27 4 -17 -9 1 -5 -6 2 6 -4 -12 -11 -7
pair verb and right side: verb.come own.of	-79 16 -23 50 -7 -18 -8 -10 -13 -5 -4 -13 -9
pair verb and right side: verb.come own.to	10 -25 -3 18 6 -8 -5 -6 -8 -7 -7 -6 -5
pair verb and right side: verb.come ru.agent	23 -18 8 -5 -6 -14 -6 -19 -6 -6 -11 -4 -5
pair verb and right side: verb.come ru.from	-10 41 -13 -4 -8 -6 -3 14 -6 -7 -11 -2 -2
pair verb and right side: verb.come ru.of	11 -43 51 -11 -18 -6 -7 -4 -5 -7 -9 -6 -11
pair verb and right side: verb.come ru.to	-32 9 21 -20 -8 -5 -4 -20 0 -5 -3 -10 -3
pair verb and right side: verb.come ua.from	-16 -54 62 -8 -5 -5 -4 1 -18 -4 -2 -7 -3
pair verb and right side: verb.come ua.of	-24 44 -51 -21 -16 -11 -6 -18 3 17 -14 -8 -8
pair verb and right side: verb.come ua.to	25 -8 -13 -21 -13 -8 -7 9 -20 -12 -7 -13 -5
pair verb and right side: verb.future none	29 9 -10 -3 -2 -2 -1 -6 -7 -3 -1 -5 -3
pair verb and right side: verb.future own.agent	34 0 -6 0 -1 -3 -1 -5 0 0 0 -18 0
pair verb and right side: verb.future own.to	24 -58 56 -6 -7 -5 -5 -29 -11 -9 -7 -9 -8
pair verb and right side: verb.future ru.agent	18 -9 -3 -1 -1 -2 -1 -1 -1 -1 -7 -3 -3
pair verb and right side: verb.future ru.of	35 -59 41 -7 -13 -6 -10 -47 -5 -3 -1 -18 -11
pair verb and right side: verb.future ua.agent	-12 -2 26 -4 -3 -2 -3 -2 -1 -4 -6 -15 -7
pair verb and right side: verb.future ua.of	29 -25 5 -42 -12 -56 -24 15 -30 -10 -10 -4 -7
pair verb and right side: verb.get none	9 -2 21 -6 -2 -8 -6 -6 17 -9 -9 -10 -8
pair verb and right side: verb.get own.of	-34 23 18 -5 -6 -5 -4 -6 12 -11 -3 -5 -3
pair verb and right side: verb.get ru.agent	-36 -6 -9 -22 35 -9 -8 17 -21 -8 -17 -6 -9
pair verb and right side: verb.get ru.from	50 -19 -18 -1 -1 -2 -1 -8 -9 -1 -1 0 -1
pair verb and right side: verb.get ru.of	-6 32 -14 -3 -8 -4 -4 8 0 -2 -6 -4 -4
pair verb and right side: verb.get ru.to	5 -26 31 -1 -4 -2 -2 -3 -3 -1 -1 -1 -1
pair verb and right side: verb.get ua.agent	20 -19 -12 -26 -35 42 -17 -31 -19 -15 -16 -15 -17
pair verb and right side: verb.get ua.of	1 18 -21 -14 -13 -4 -4 3 -11 -5 -5 -4 -8
pair verb and right side: verb.get ua.to	-16 -63 68 -12 -5 -25 25 -2 -13 -2 -2 -2 -1
pair verb and right side: verb.give none	18 -7 16 -8 -7 5 2 5 -11 -11 -10 -5 -9
pair verb and right side: verb.give own.of	19 -7 3 -16 -10 -15 -8 -16 -9 -8 -7 -4 -8
pair verb and right side: verb.give own.to	-47 38 -3 -9 -10 15 -27 7 -8 -10 -5 -14 -8
pair verb and right side: verb.give ru.agent	-28 8 5 -8 -26 22 -8 -5 -5 -4 -17 -8 -6
pair verb and right side: verb.give ru.from	85 -43 -30 -1 -4 -28 -2 -4 -3 -1 -4 -3 -1
pair verb and right side: verb.give ru.of	39 -8 -22 -9 -13 -18 4 -19 -14 -20 -8 -19 21
pair verb and right side: verb.give ru.to	-42 21 21 -3 -5 12 -9 -9 19 -2 -3 -4 -4
pair verb and right side: verb.give ua.agent	-27 9 -9 -25 40 -40 -10 -11 -6 -7 -12 -9 -11
pair verb and right side: verb.give ua.of	-13 3 -13 -3 10 19 -4 -3 -3 -2 -3 -4 -2
pair verb and right side: verb.give ua.to	-35 51 -24 -9 -14 2 -9 3 -16 -7 -9 -24 -10
pair verb and right side: verb.held_exchange none	15 11 1 0 -12 -8 -6 -5 -1 -12 -8 -5 -8
pair verb and right side: verb.held_exchange own.of	-5 13 -8 -18 -8 -6 -4 -1 -5 -15 -3 -3 -3
pair verb and right side: verb.held_exchange own.to	38 -78 37 -9 -9 -9 -6 -24 -8 23 -5 -6 -5
pair verb and right side: verb.held_exchange ru.agent	25 27 -20 -19 -5 -7 -4 -26 -11 -1 -8 -4 -4
pair verb and right side: verb.held_exchange ru.from	-28 26 -4 -13 -18 -12 -5 -16 -3 34 -12 -6 -5
pair verb and right side: verb.held_exchange ru.of	2 -6 5 24 -41 1 4 -5 -12 -6 -5 -6 -3
pair verb and right side: verb.held_exchange ru.to	28 0 -56 21 -1 -4 -2 -2 -3 -4 -1 -1 -2
pair verb and right side: verb.held_exchange ua.agent	-47 43 -35 -6 -16 -5 -6 -24 -5 27 -4 -3 -8
pair verb and right side: verb.held_exchange ua.from	-17 32 -27 -16 -1 -2 -1 -3 -4 18 -1 -3 -2
pair verb and right side: verb.held_exchange ua.of	-30 -2 23 -6 -5 13 -8 -10 -13 -7 -4 -6 -3
pair verb and right side: verb.held_exchange ua.to	-64 70 -3 -1 -2 -1 -1 -8 -1 0 -1 -1 0
pair verb and right side: verb.home none	11 2 -15 9 0 -5 -5 5 1 -5 -9 -5 -5
pair verb and right side: verb.home own.agent	-69 41 -59 -3 -7 -14 -2 16 -6 -6 -2 -2 -1
pair verb and right side: verb.home own.of	56 -10 1 -55 -24 -12 -7 -22 -12 -15 -9 -7 -23
pair verb and right side: verb.home own.to	-11 15 -27 5 -10 -6 -4 13 16 -7 -6 -6 -6
pair verb and right side: verb.home ru.agent	-8 20 -19 -10 -14 -10 -4 19 -6 -9 -24 -7 -6
pair verb and right side: verb.home ru.from	51 -34 -22 -9 -16 -22 -4 19 -5 -8 -10 -3 -9
pair verb and right side: verb.home ru.of	-49 -44 53 8 -6 -2 -11 -12 -10 -6 -10 -21 -9
pair verb and right side: verb.home ru.to	-19 -49 57 -21 -2 -3 -2 -1 -4 -26 -2 -2 -3
pair verb and right side: verb.home ua.agent	-35 25 7 -5 -10 -4 -3 -4 -10 -3 -3 -1 -3
pair verb and right side: verb.home ua.from	25 29 -32 -23 -8 -5 -6 -10 -28 29 -2 -11 -5
pair verb and right side: verb.home ua.of	14 25 -12 -20 -14 -8 -5 -23 -11 -6 -4 -8 -6
pair verb and right side: verb.home ua.to	-23 80 -9 -3 -14 -4 -3 -10 -7 -13 -4 -10 -3
pair verb and right side: verb.managed none	-17 13 -48 2 -12 -11 -8 6 -20 33 -14 -13 -12
pair verb and right side: verb.noun none	26 11 -18 0 -7 -6 -5 -26 -3 12 -7 -9 -6
pair verb and right side: verb.noun own.to	-17 42 17 -16 -1 -1 -2 -6 -15 -2 -1 -6 -1
pair verb and right side: verb.noun ru.agent	43 -19 -15 -22 -2 -12 -2 -2 -2 -12 -2 -3 -14
pair verb and right side: verb.noun ru.from	-41 -20 -1 -2 -1 -1 -3 46 -13 -11 -2 -4 -4
pair verb and right side: verb.noun ru.of	-19 -9 -24 7 -5 -4 -4 -7 -6 -9 -5 48 -4
pair verb and right side: verb.noun ua.of	-27 9 1 1 -8 -9 -3 27 -6 -30 -4 -10 -5
pair verb and right side: verb.noun ua.to	32 24 -38 -30 -15 -5 -4 -5 -7 -11 -7 -4 -3
pair verb and right side: verb.other foe.of	14 -1 -8 0 0 -1 0 0 0 0 0 -2 0
pair verb and right side: verb.other none	42 -10 3 -2 5 5 -1 -11 -6 -5 -5 -4 -4
pair verb and right side: verb.other own.of	36 -5 -11 -5 -1 -2 -1 -1 -1 -4 -2 -3 -3
pair verb and right side: verb.other own.to	-22 34 -20 -1 -1 -1 -1 -1 -1 -1 -1 -2 -1
pair verb and right side: verb.other ru.agent	-7 40 -22 -3 -19 -18 -4 -2 -5 -13 -35 -10 -6
pair verb and right side: verb.other ru.from	-6 9 -6 -3 -9 -6 -5 -23 -5 -5 46 -9 -9
pair verb and right side: verb.other ru.of	32 40 -55 -2 -5 -15 -2 -11 -3 -3 -1 -6 -4
pair verb and right side: verb.other ua.of	22 -13 -6 -8 -3 -2 -1 -18 -2 36 -4 -3 -5
pair verb and right side: verb.other ua.to	-10 17 -8 -3 -6 -3 -4 -12 -1 -2 -5 -7 -4
pair verb and right side: verb.swap none	-6 1 5 3 -1 -7 -6 -24 9 11 -7 -9 -8
pair verb and right side: verb.swap own.of	-46 1 40 -17 -3 22 -13 -3 -5 -7 -8 -6 -4
pair verb and right side: verb.swap own.to	10 -5 10 -2 -5 -1 -1 0 -1 -2 -1 -2 -1
pair verb and right side: verb.swap ru.of	-5 20 -3 -37 -8 -9 -8 -12 -5 26 -9 -4 -4
pair verb and right side: verb.swap ru.to	89 -55 -12 -37 -1 -1 -1 0 -2 -4 0 -1 -1
pair verb and right side: verb.swap ua.of	6 -12 20 13 -18 -23 -14 -5 -21 -17 -18 -24 -13
pair verb and right side: verb.swap ua.to	26 11 -38 6 -20 -2 -3 18 -7 -6 -3 -2 -2
pair verb and right side: verb.will none	7 10 0 -3 -5 -4 -3 -8 -21 -1 30 3 -3
pair verb and right side: verb.will own.to	30 -23 -11 -21 -1 -2 -2 -6 -5 -3 -6 -4 -2
pair verb and right side: verb.will ru.of	67 -38 -18 -2 -4 -42 -8 -23 -7 -3 4 -36 -5
pair verb and right side: verb.will ru.to	-7 -3 13 -1 -2 -1 -2 -1 -2 -17 -12 -6 -1
pair verb and right side: verb.will ua.of	27 -16 -3 -1 -1 -4 -1 -5 -1 -2 -35 36 -1
pair verbs: none none	17 11 -6 -6 -5 -5 -6 -6 -9 -2 6 3 2
pair verbs: none verb.bring	0 6 -13 6 -6 -4 -4 7 8 -2 -9 -9 -8
pair verbs: none verb.come	19 9 2 2 -3 -8 -6 -2 1 -6 -10 -9 -7
pair verbs: none verb.future	29 -1 -7 -7 -3 -4 -3 -2 -9 -5 -4 -11 -5
pair verbs: none verb.get	36 -10 -12 -11 -10 22 -6 -20 -19 -9 -8 2 -9
pair verbs: none verb.give	4 11 -21 -10 -1 32 -12 -16 -9 -9 -11 1 -8
pair verbs: none verb.held_exchange	-48 9 25 -6 8 -16 -10 15 -18 -16 -10 -18 -11
pair verbs: none verb.home	-4 2 -2 14 7 -7 -5 6 3 -6 -7 -8 -7
pair verbs: none verb.managed	14 26 -26 -23 -17 -15 -9 -35 -10 -6 -14 -16 -9
pair verbs: none verb.noun	19 8 -24 -16 -3 -9 -2 -8 -2 -4 -3 32 -6
pair verbs: none verb.other	19 1 8 -4 -5 -6 -2 -15 -10 -5 -3 0 -5
pair verbs: none verb.swap	-7 -3 -18 6 12 -6 -6 -18 -8 13 -12 -7 -7
pair verbs: none verb.will	26 -18 4 -3 -3 -2 -1 -8 -3 -12 -6 -4 -2
pair verbs: verb.bring none	6 4 5 -1 -4 -6 -3 17 2 -6 -9 -7 -7
pair verbs: verb.bring verb.bring	7 13 10 -3 -4 -1 -3 -7 -17 0 -3 -4 -2
pair verbs: verb.bring verb.come	11 -11 0 5 -9 -4 -6 -22 9 6 -5 -7 -4
pair verbs: verb.bring verb.future	-69 18 -4 -12 -6 -5 -9 -2 -29 -13 -22 40 -15
pair verbs: verb.bring verb.get	25 3 -17 -10 -6 -9 -7 -18 -6 -6 -3 -9 -3
pair verbs: verb.bring verb.give	-19 -8 49 -12 -8 -5 -5 -8 -17 -3 -3 -6 -2
pair verbs: verb.bring verb.held_exchange	21 17 11 -39 -21 -6 -7 -47 0 5 -12 -8 -12
pair verbs: verb.bring verb.home	8 15 19 -27 -13 -5 -7 -54 -31 -19 -18 -20 -7
pair verbs: verb.bring verb.managed	0 -1 -3 17 -1 -1 -1 0 -7 -9 -1 -1 0
pair verbs: verb.bring verb.other	21 -12 -17 -2 -5 -4 -3 20 -5 -4 -16 -14 -1
pair verbs: verb.bring verb.swap	-23 29 -18 20 -6 -2 -1 -2 -2 -36 -2 -1 -1
pair verbs: verb.bring verb.will	-16 55 -9 -1 -1 -2 -2 -34 -2 -1 -1 -2 -2
pair verbs: verb.come none	11 -19 23 -9 2 -4 -6 9 4 -2 -10 -7 -7
pair verbs: verb.come verb.bring	14 7 -13 -7 -20 -7 -4 -30 -11 -8 -7 -3 -3
pair verbs: verb.come verb.come	-70 81 -18 -24 -17 -9 -7 -17 -5 -11 -4 -6 -6
pair verbs: verb.come verb.get	-25 36 -56 -4 36 -11 -7 -9 -16 -7 -10 -10 -15
pair verbs: verb.come verb.give	4 -5 -6 -4 -15 -19 9 -11 -16 -7 -7 -21 -6
pair verbs: verb.come verb.held_exchange	-17 28 -20 -4 -12 -2 -2 -7 -3 -6 -2 -3 -1
pair verbs: verb.come verb.home	14 -6 19 -8 -17 -4 -2 -3 -4 -3 -2 -3 -1
pair verbs: verb.come verb.other	-22 36 -22 -2 -6 -3 -3 -2 -2 -2 -2 -3 -1
pair verbs: verb.future none	55 -5 -14 -1 -2 -1 -1 -14 -7 -2 0 -3 -3
pair verbs: verb.future verb.bring	-47 -36 63 -3 -15 -2 -4 0 -4 -4 -3 -3 -2
pair verbs: verb.future verb.come	-36 7 59 -11 -4 -2 -3 -8 -11 -2 -3 -5 -2
pair verbs: verb.future verb.future	34 0 -13 -1 -2 -1 -1 -6 -3 -1 -3 -5 -1
pair verbs: verb.get none	-17 13 8 -6 4 -7 -6 4 17 -8 -9 -8 -7
pair verbs: verb.get verb.bring	60 -46 11 -14 -19 -11 -16 -38 -34 -23 -19 -34 -15
pair verbs: verb.get verb.get	39 9 -40 -4 -3 -8 -4 -1 -2 -1 -2 -3 -3
pair verbs: verb.get verb.give	-11 -53 65 -4 -6 -24 22 -9 -17 -2 -3 -2 -2
pair verbs: verb.get verb.other	9 9 -27 -2 -5 -2 -3 23 -10 -3 -1 -4 -3
pair verbs: verb.give none	22 3 -4 -6 2 3 1 0 -8 -9 -7 -10 -3
pair verbs: verb.give verb.bring	-74 -42 82 -13 -19 -19 -8 4 2 -9 -7 -6 -6
pair verbs: verb.give verb.come	-73 26 25 -2 -22 -14 13 -19 -18 -2 -2 -4 -6
pair verbs: verb.give verb.future	-15 24 -19 -1 -12 -3 -2 -4 -1 -1 0 -2 -1
pair verbs: verb.give verb.get	-63 8 18 -7 -11 -1 -8 41 -10 -6 -12 -13 -16
pair verbs: verb.give verb.give	-25 29 0 -5 -7 -16 -7 30 -2 -3 -4 -3 -7
pair verbs: verb.give verb.other	-65 61 -37 -2 -4 -4 -2 -10 -1 -1 -2 -2 -1
pair verbs: verb.held_exchange none	22 11 1 -1 -15 -7 -7 -22 5 -12 -8 -3 -7
pair verbs: verb.held_exchange verb.bring	9 5 -17 -52 -4 -10 -7 -17 -23 8 -5 -4 -4
pair verbs: verb.held_exchange verb.come	-17 -7 1 -11 -7 6 -6 -14 -11 29 -2 -4 -3
pair verbs: verb.held_exchange verb.get	-9 27 -56 23 -4 -12 -5 -7 -11 -45 -14 -4 -3
pair verbs: verb.held_exchange verb.give	-44 -8 -10 -5 -12 30 24 -6 -1 -3 -2 -4 -3
pair verbs: verb.held_exchange verb.held_exchange	28 -8 -19 -15 -5 -5 -5 11 -43 -18 -4 -5 -4
pair verbs: verb.held_exchange verb.home	-43 23 -9 -3 -4 -7 -4 -17 -6 33 -4 -6 -3
pair verbs: verb.held_exchange verb.managed	-4 -24 44 -20 -1 -1 0 0 0 0 -1 -1 0
pair verbs: verb.held_exchange verb.other	7 24 -17 -4 -1 -2 -2 -29 -2 -4 -1 -2 -1
pair verbs: verb.held_exchange verb.swap	-24 -2 8 17 -3 -2 -3 -2 -4 -35 -2 -4 -2
pair verbs: verb.home none	18 9 -3 -1 -8 -8 -5 5 -1 -6 -9 -7 -5
pair verbs: verb.home verb.bring	7 14 2 -21 -5 -33 -4 -28 -5 -20 -6 -4 -6
pair verbs: verb.home verb.come	-16 -36 -21 -4 -1 34 -29 -14 -3 -4 -2 -3 -2
pair verbs: verb.home verb.future	-14 -26 30 -5 -3 -4 -3 -23 -15 -9 -1 -8 -3
pair verbs: verb.home verb.get	-13 -32 39 -3 -12 -2 -2 -17 -16 -1 -1 -1 -1
pair verbs: verb.home verb.give	-45 9 59 -7 -21 -16 -8 -1 -14 -2 -4 -13 -4
pair verbs: verb.home verb.held_exchange	-48 16 -30 -3 -9 -16 -6 40 24 -11 -14 -7 -5
pair verbs: verb.home verb.home	38 -36 62 -32 -13 -14 -5 -35 -17 -11 -6 -6 -4
pair verbs: verb.managed none	-20 3 -22 -12 -13 -11 -11 24 -23 27 -15 -20 -16
pair verbs: verb.managed verb.bring	-29 -14 27 16 -1 -3 -3 -10 -2 -8 -1 -1 -1
pair verbs: verb.noun none	-15 1 12 5 -7 -5 -5 -10 -11 8 -7 -2 -6
pair verbs: verb.noun verb.bring	24 -6 -50 -15 -5 -15 -16 42 -50 -19 -4 32 -7
pair verbs: verb.noun verb.come	-8 -24 6 2 -6 -8 -4 19 -9 -19 -6 -12 -7
pair verbs: verb.noun verb.future	48 -12 -21 -25 -2 -2 -2 -15 -3 23 -3 -10 -3
pair verbs: verb.noun verb.give	35 -72 -20 -9 -19 -6 -4 -3 -4 -7 -10 -4 -4
pair verbs: verb.noun verb.held_exchange	10 24 -5 -13 -5 -5 -2 -2 -9 -14 -1 -3 -13
pair verbs: verb.noun verb.noun	43 -17 -12 -1 -2 -4 -3 -21 -2 -11 -2 -6 -3
pair verbs: verb.noun verb.swap	15 12 5 -15 -4 -9 -4 1 13 -25 -2 -6 -1
pair verbs: verb.other none	40 -7 -11 -2 10 9 -1 -13 -6 -2 -4 -3 -1
pair verbs: verb.other verb.bring	65 8 -36 -3 -4 -6 -2 -13 -3 -4 -9 -5 -3
pair verbs: verb.other verb.come	-19 31 -15 -1 -4 -3 -2 -1 -4 -8 -4 -3 -1
pair verbs: verb.other verb.future	25 -2 -11 -2 -11 -3 -1 -9 -4 -1 -9 -5 -2
pair verbs: verb.other verb.get	24 -46 48 -9 -14 -11 -7 -2 -10 -10 -3 -18 -2
pair verbs: verb.other verb.give	26 -2 -20 -1 -1 -1 0 0 0 -1 0 -3 0
pair verbs: verb.other verb.other	67 -7 -15 -1 -7 -3 -1 -7 -3 -9 -4 -5 -6
pair verbs: verb.swap none	-3 10 13 -5 -12 -7 -6 -31 7 8 -7 -9 -8
pair verbs: verb.swap verb.bring	-67 -7 -43 39 -10 -3 -4 -3 -6 -14 -13 -3 -3
pair verbs: verb.swap verb.come	-16 21 -18 -2 -7 -2 -3 14 -6 -4 -2 -2 -2
pair verbs: verb.swap verb.give	53 -12 -2 -16 -9 -15 -7 -1 -6 -9 -8 -10 -4
pair verbs: verb.swap verb.other	5 -22 -64 10 -9 -7 -6 16 9 -21 -13 -6 -13
pair verbs: verb.swap verb.swap	19 -5 9 -8 -9 -19 -27 -5 -9 -55 -4 -11 -6
pair verbs: verb.will none	35 3 -23 -5 -7 -10 -4 -22 -26 -2 37 2 -4
pair verbs: verb.will verb.future	14 -1 -3 -4 -1 -1 -1 -3 -1 -1 -5 -2 -1
pair verbs: verb.will verb.will	26 -11 -3 -1 -4 -1 -1 -3 -1 0 -6 -3 -1
party media	12 12 11 -2 0 -6 -6 -5 -5 -3 -3 -5 -1
party mediator	-2 -4 3 32 0 -4 -2 -19 -8 13 -6 -7 -7
party ru	13 -9 22 -6 -3 -6 -3 -12 8 -5 -5 6 -4
party ua	24 18 -14 -7 -7 0 -4 13 -7 -4 0 -6 -4
place 0	10 34 8 1 -1 -11 -6 -9 -10 -6 -5 -2 -1
place 1	9 5 0 -8 -5 -3 -4 13 0 -4 -2 0 -5
place 2	28 -8 -11 1 -5 2 -3 -16 6 -3 1 -4 1
place 3	8 -5 7 -7 -4 -8 -2 -5 -1 9 -3 -3 -8
place 4	21 -20 6 -6 -5 9 -2 11 -2 -2 -2 -8 -5
qualifier approx	-39 30 -36 -16 -16 11 -8 -50 -4 -24 67 7 20
qualifier at_least	11 -50 -32 -11 18 -19 -8 -56 -18 -15 79 2 -11
qualifier at_most	51 -32 -19 -3 -4 -4 -3 2 -15 -7 19 5 -6
qualifier more_than	-16 -35 -29 -11 -13 -11 -9 11 -10 -14 17 18 59
qualifier null	19 12 6 -3 -3 -4 -4 0 -3 -2 -7 -4 -6
right (	-24 10 -15 -39 -14 -11 -5 37 -12 -7 -10 -16 41
right )	41 -14 -12 -1 -1 -2 -1 -5 -1 -1 -1 -1 -5
right ,	15 -10 3 3 -5 -4 -3 2 -5 -3 0 4 -6
right :	-1 36 -13 -6 -17 -2 -5 -14 -14 -19 -8 -3 -3
right ;	13 11 -17 -6 -9 -14 -6 2 -2 -5 5 2 -13
right none media	9 13 13 -4 -1 -9 -5 -7 -6 -3 -1 -5 1
right none mediator	2 5 2 23 4 -5 -3 -21 -8 7 -7 -7 -8
right none own agent	3 10 9 -13 6 -10 -8 2 -17 -10 -22 -11 -8
right none own null	19 10 0 -3 -3 -4 -5 0 -4 -2 -2 -4 -2
right none own opposite	20 39 -20 -5 -7 -8 -9 -6 -8 -6 -15 15 -8
right none own perspective	-6 -4 18 -11 -14 -14 -5 -19 18 -13 10 12 -7
right none own ru	5 -54 44 -8 -5 -12 5 -15 12 -8 -20 36 -2
right none own ua	25 28 -30 -9 -7 -3 -5 9 -9 -8 17 -14 -1
right none ru	11 -3 16 -6 -3 -6 -4 -13 9 -4 -5 8 -3
right none ua	30 8 -16 -6 -7 0 -5 13 -6 -4 2 -5 -4
right verb.bring media	-18 17 -18 12 -15 -5 -8 11 -1 -1 -10 -10 -9
right verb.bring mediator	-33 -31 24 27 -9 -6 -6 8 -17 -4 -3 -4 -4
right verb.bring own agent	-41 -46 59 -10 -10 -5 -4 -11 -11 -4 -4 -3 -3
right verb.bring own null	26 -11 -15 16 -6 -6 -4 -11 2 5 -9 -8 -8
right verb.bring own perspective	-48 61 -17 -29 -14 5 -10 26 -30 -21 -12 -20 -12
right verb.bring own ru	-10 -32 43 -7 -6 -6 -7 -31 19 -7 -3 -5 -6
right verb.bring own ua	-7 51 -28 -11 -9 -7 -3 36 -12 -11 -12 -2 -4
right verb.bring ru	21 -74 27 -8 7 -6 7 -19 22 -4 -5 -3 -4
right verb.bring ua	-8 40 8 -9 -6 -2 -6 3 -12 -7 -11 -6 -8
right verb.come media	22 -10 9 -28 -5 -7 -6 -3 -8 -2 -9 -6 -7
right verb.come mediator	-5 12 -14 21 -11 -7 -6 -18 -9 -18 -3 -7 -4
right verb.come own null	-13 14 11 6 -4 -3 -7 -8 -1 0 -9 -6 -7
right verb.come own perspective	55 -17 -17 -10 -7 -8 -4 10 -15 -4 -5 -12 -4
right verb.come own ru	22 -38 12 -5 -10 -5 3 -6 12 -5 -18 -32 -4
right verb.come own ua	-11 46 -34 -8 -3 -2 -2 13 -11 -6 -5 -2 -4
right verb.come ru	-24 -21 16 22 -7 -6 0 -16 27 -7 -14 -21 -6
right verb.come ua	-23 34 -14 -2 -7 2 -6 11 -14 4 -8 -5 -5
right verb.future media	37 -34 -29 -17 -5 -3 -3 34 -13 -7 -2 17 -6
right verb.future mediator	28 -6 -14 -21 -1 -1 -1 -6 -1 21 -1 -3 -1
right verb.future own null	23 2 -15 -11 -3 -3 -2 -15 -8 -1 -5 8 -4
right verb.future own ua	-23 11 -8 -10 -10 -9 -11 20 -12 -12 -4 -18 -16
right verb.future ru	17 -34 29 -3 -3 -3 -2 -10 -7 -3 -2 -11 -3
right verb.future ua	-34 74 -9 -4 -4 -6 -5 -43 -6 -8 -19 -7 -7
right verb.get media	5 0 -6 -4 -1 32 -8 -1 -19 -13 -8 -9 -10
right verb.get own null	29 5 -10 -4 -11 8 -7 5 -16 -12 -10 -10 -11
right verb.get own perspective	-20 -33 -11 -9 36 -6 -5 -17 -12 -4 -5 14 -3
right verb.get own ru	6 -56 69 -6 -6 -4 -6 -3 -12 -3 -1 -13 -3
right verb.get own ua	-59 70 -53 -6 -8 22 -8 16 -5 -5 -9 -3 -6
right verb.get ru	11 -7 -2 -8 -8 -12 -6 19 -15 -11 -12 3 -15
right verb.get ua	28 -1 -12 -6 -5 -13 -5 -17 -5 -6 -8 -6 -4
right verb.give media	6 0 1 -14 0 17 -10 -4 -12 -8 -9 -13 -9
right verb.give mediator	-3 -54 12 -28 -19 26 22 -37 -4 -29 -6 -16 -12
right verb.give own null	0 12 -1 -11 -5 11 -7 -19 -11 -9 -10 1 -7
right verb.give own perspective	29 -65 5 -7 -9 -8 -9 -8 -26 -3 -7 -9 -4
right verb.give own ru	-37 -53 81 -5 -12 -24 24 -2 -15 -6 -3 -23 -6
right verb.give own ua	-26 36 -43 -6 -9 34 -8 8 -4 -3 -5 -3 -3
right verb.give ru	-22 21 -3 -4 -10 -9 -7 -4 -12 -4 -6 6 -4
right verb.give ua	17 -10 13 -4 -7 -17 5 -34 -6 -4 -15 -5 -6
right verb.held_exchange media	18 28 24 -18 -17 -11 -7 -65 -22 -7 -8 -14 -9
right verb.held_exchange mediator	1 6 -23 -14 -9 -5 -3 -9 -2 28 -3 -3 -6
right verb.held_exchange own null	-10 10 -1 -15 -2 -10 -6 14 -22 -11 -6 -10 -8
right verb.held_exchange own perspective	-73 51 -16 -7 -7 -3 -5 53 -9 -6 -12 -22 -8
right verb.held_exchange own ru	-18 -23 -15 -3 -8 -1 -3 -1 26 -10 -2 -7 -1
right verb.held_exchange own ua	26 24 -35 -18 -10 -13 -6 -23 -49 -26 -17 -4 -14
right verb.held_exchange ru	-7 -1 2 -9 26 -11 -8 -54 -1 -13 -6 -12 -11
right verb.held_exchange ua	-14 -22 -22 -11 -10 -10 -6 63 -22 -19 -7 -6 -7
right verb.home media	-18 -26 -30 51 32 -11 -9 6 14 -4 -12 -14 -12
right verb.home mediator	-21 -39 6 16 -12 -7 -6 -18 -13 19 -8 -5 -13
right verb.home own null	18 -30 -7 37 -18 -10 -7 26 -11 7 -9 -9 -9
right verb.home own perspective	-36 26 30 -22 -9 -4 -3 -13 -8 -3 -4 -7 -5
right verb.home own ru	-28 -2 34 -28 -9 -3 -4 -51 46 -12 -2 -25 -4
right verb.home own ua	-17 26 -23 -21 42 -4 -3 -25 -5 -5 -7 -4 -5
right verb.home ru	-20 -77 107 -28 -19 -5 -6 -5 -34 -8 -6 -20 -6
right verb.home ua	18 63 -33 -17 -9 -6 -3 -3 -5 0 -5 -4 -5
right verb.managed media	29 50 -38 -19 -15 -13 -9 -28 -11 -42 -19 -16 -13
right verb.managed mediator	-5 -25 7 -5 -4 -8 -4 -5 -3 11 -3 -6 -1
right verb.managed own null	13 36 -5 2 -12 -12 -7 -53 -8 -6 -11 -12 -8
right verb.noun media	-2 1 8 -3 -3 -4 -3 -15 -7 -8 -3 -6 -3
right verb.noun mediator	43 21 -17 -63 -12 -12 -4 -1 -5 -21 -4 -8 -3
right verb.noun own null	0 2 -7 -14 -4 10 -3 -11 -4 -8 -3 18 -5
right verb.noun own ru	-17 -2 -42 -2 -3 -3 -5 -3 -17 -5 -2 31 -7
right verb.noun ru	-46 -20 -43 -2 -4 -6 -6 -2 -16 -4 -4 55 -6
right verb.noun ua	10 -17 -8 -2 -2 15 -2 3 -4 -4 -3 -4 -8
right verb.other media	-16 21 4 -7 -11 -12 -4 8 -4 -9 -9 6 -3
right verb.other mediator	-30 -12 -9 10 -6 -4 -4 -42 -2 54 -4 -6 -11
right verb.other own null	4 6 13 -4 -5 -3 -2 5 -12 -5 -3 -5 -5
right verb.other own ru	39 -35 -44 -4 -13 -3 -9 -3 -17 -4 -11 29 -13
right verb.other own ua	52 18 -41 -3 -7 -16 -6 -46 -11 -11 -16 -8 -11
right verb.other ru	74 -4 -10 -1 -1 -1 -1 -33 -19 -18 -2 -2 -3
right verb.other ua	11 14 -19 -2 -3 -4 -2 4 -4 -7 0 -7 -7
right verb.swap media	27 -21 -16 -8 19 -4 -7 -12 -1 -3 -13 -10 -9
right verb.swap mediator	-4 13 -16 -1 -7 -18 -5 -20 -4 6 -3 -4 -3
right verb.swap own null	14 -32 -35 8 15 -8 -5 -18 -7 5 -7 -6 -6
right verb.swap own ru	25 -55 37 -19 -13 -4 -14 -4 9 -5 -1 -13 -4
right verb.swap own ua	-3 45 -39 -53 -18 -15 -6 -7 -6 -13 -16 -2 -8
right verb.swap ua	46 30 -41 -13 -19 -32 -7 -10 -9 -28 -16 -4 -6
right verb.will media	32 -7 -2 -2 -5 -3 -2 -15 -5 -2 -8 -6 -2
right verb.will mediator	23 -4 -2 -5 -2 -1 -1 0 -2 -18 -2 -1 -1
right verb.will own null	41 -8 -7 -2 -3 -2 -1 -12 -3 -11 -5 -3 -1
right verb.will ru	48 -13 -32 0 0 0 -1 -1 -1 0 -2 -1 0
right verb.will ua	33 -4 0 -1 0 -1 -1 -23 -2 -1 -2 -1 -1
right weekday other	85 -25 -1 -36 -10 -5 -5 -15 -7 -12 -16 -7 -22
right weekday same	-96 21 17 5 26 -8 -5 -10 11 12 -8 -5 -5
right –	19 1 -22 3 4 -1 -5 -2 -13 -7 4 -16 2
said both	-23 3 37 -33 13 0 0 -32 -8 44 -4 -6 -6
said both alike larger	-34 38 49 -57 -11 9 6 -4 -6 -10 -3 -5 -5
said both alike same	-57 -63 -36 83 -8 -3 -2 -3 -5 -52 -1 -2 -1
said both alike smaller	7 -18 -4 -80 -4 -3 -3 -68 -8 93 -4 -2 -5
said both other larger	-31 14 19 -38 53 -10 -7 -4 -8 -14 -7 -13 -7
said both other smaller	72 -92 -20 -62 -11 -10 -13 -58 -32 70 -8 -17 -12
said each	118 -100 -27 -28 21 -11 -11 -25 -39 10 6 -11 -13
said each alike larger	147 -160 -29 -6 -17 9 -12 -6 -17 -12 -35 -8 -8
said each other larger	-45 -22 15 -13 28 -12 -11 -22 -30 -18 -15 -17 -8
said each other smaller	46 -12 -21 -61 -29 -23 -13 -24 -47 18 -31 -33 -21
said ru	9 4 -29 3 -5 -1 2 -13 5 3 -6 3 -5
said ru alike larger	112 -54 -150 -14 -22 36 43 -11 -14 -9 -11 2 -8
said ru alike same	-38 89 -35 -6 -4 -9 -4 -2 -7 -5 -4 -5 -2
said ru alike smaller	-8 33 -115 3 -10 -11 -8 -18 63 41 -3 11 -11
said ru other larger	52 -60 35 -13 16 8 4 -21 -19 -7 -10 7 -1
said ru other same	-203 -9 131 -18 -15 -11 -9 -13 -13 -16 -10 -17 -9
said ru other smaller	-14 8 -38 50 -22 -16 -12 3 -1 -15 -7 -10 -5
said twice	-159 120 94 -9 -13 -1 -7 -3 -8 -7 -5 -5 -9
said ua	4 -40 51 -2 -4 9 -2 6 -1 -2 -6 -8 -6
said ua alike larger	75 -109 39 -8 -7 53 6 -25 2 -6 -9 -8 -6
said ua alike same	-124 -26 152 -11 -9 -10 -4 -8 -6 -6 -6 -5 -4
said ua alike smaller	-11 -166 -3 25 -9 -12 -6 135 -22 42 5 -12 -12
said ua other larger	38 13 12 -7 2 3 -2 -25 -4 -6 -12 -5 -5
said ua other same	-220 142 61 -9 -9 -14 -7 -33 -12 -13 -14 -11 -11
said ua other smaller	0 -42 -11 17 -13 -16 -8 53 11 -15 1 -17 -7
sentence 0	9 31 22 4 1 -8 -5 -15 -9 -9 -8 -7 -6
sentence 1	3 8 11 -7 -2 -4 -5 -2 -5 4 -5 1 -2
sentence 2	13 0 -1 -4 -9 -4 -5 3 1 3 -2 -6 0
sentence 3	8 -14 -27 -13 -10 -12 -1 21 23 0 8 0 -1
sentence 4	41 -11 -31 -6 -8 9 -4 13 -4 -9 6 1 -4
side both	3 -37 -18 28 -1 -2 -4 -20 -7 11 -8 -3 -4
side both by both	4 -36 -17 29 -1 -2 -5 -11 -6 -1 -8 -3 -4
side both by view	-19 -9 -8 -15 -3 -2 -4 -33 -8 35 -3 -1 -3
side ru	8 -25 21 -4 4 -6 -2 -9 6 -3 -4 4 -4
side ru by agent	22 -14 -17 -13 24 -22 0 -10 -4 7 -18 -7 -4
side ru by direction	-18 9 -6 -7 -17 2 -7 -11 34 -8 -10 2 -10
side ru by formula	21 -87 69 -5 2 -3 -2 0 -2 -3 -3 -4 -2
side ru by phrase	2 -10 7 -6 -4 -5 0 -9 3 -4 -3 9 -2
side ru by return	15 -17 -23 -4 -12 -6 -6 -11 11 -3 -3 -6 -6
side ru by view	-10 6 -12 -5 10 -8 -4 -18 -7 -8 -8 3 -1
side ua	6 20 -16 -3 1 -1 -2 9 -3 -5 1 -5 0
side ua by agent	7 -5 1 -3 -2 -1 -5 -2 -14 -5 -3 -5 -3
side ua by direction	19 -13 -14 -4 -4 -2 -2 2 -3 -2 3 -3 -3
side ua by formula	35 61 -91 -11 -16 -4 -3 10 19 -7 -4 -5 -4
side ua by phrase	8 17 -14 -4 2 -3 -3 -1 -2 -3 -2 -3 0
side ua by return	-20 39 -60 -10 -6 -6 -4 1 -12 -5 -1 -5 -3
side ua by view	5 7 -7 0 5 2 -2 10 -8 -6 4 -7 1
sides foe.agent none view ru	50 27 -54 -1 -2 -2 -1 -5 -5 -1 -6 -4 -3
sides foe.agent none view ua	-47 -43 64 -8 -15 -14 -17 -27 -8 -12 -8 -7 -5
sides foe.of none view ru	117 -15 -16 -3 -6 -3 -5 -6 -22 -10 -26 -40 -7
sides foe.of none view ua	-52 -8 21 -22 -12 -32 20 -40 -12 19 -37 47 -29
sides foe.to none view ru	22 40 -39 -9 -14 -12 -12 -13 -21 -11 -12 15 -10
sides foe.to own.to view ru	-44 16 30 -2 -2 26 -6 -9 -1 -3 -1 -3 -1
sides foe.to ua.of view ru	-4 50 -47 0 -1 -2 -1 -1 -1 -1 -1 0 0
sides none foe.agent view ru	25 -1 -6 -1 -4 -1 -1 -1 -4 -6 0 -1 -1
sides none foe.of view ru	58 -25 4 -3 -4 -2 -3 -1 -17 -3 -2 -27 -5
sides none foe.of view ua	14 -3 20 -12 -12 -8 -8 -27 -9 -17 -16 -14 -13
sides none foe.to view ru	13 43 -109 -16 -14 -12 -11 -15 -21 -18 -13 -19 -14
sides none none view null	15 2 -7 4 13 -6 -5 -9 -8 8 -9 -8 -4
sides none none view ru	26 -15 33 -4 -3 -7 -6 -21 5 -6 -6 2 -7
sides none none view ua	19 15 -15 -5 -3 0 -6 13 -8 -1 -4 -7 -1
sides none own.agent view ru	24 -69 -16 -20 35 -10 -16 -14 -22 -16 -26 5 -17
sides none own.agent view ua	-7 28 25 -6 -14 -12 -6 -29 -11 -34 9 -24 -12
sides none own.of view ru	-31 -56 15 62 -19 -9 -7 -7 3 -14 -13 -16 -11
sides none own.of view ua	17 34 -28 -20 -10 -9 -9 -19 -9 -1 1 -11 -13
sides none own.to view null	16 -43 -50 23 -16 -6 -8 -14 -13 1 -11 -6 -15
sides none own.to view ru	54 -71 34 -23 -7 -13 -8 -31 9 -11 -7 -20 -7
sides none own.to view ua	14 26 -21 -10 -10 -4 -4 4 -10 2 -7 -5 -5
sides none ru.agent view null	3 -24 -3 24 -10 -18 -4 0 -10 -2 -6 -4 -5
sides none ru.agent view ru	11 29 -10 -32 -43 -34 -9 3 -30 14 -29 -15 -17
sides none ru.agent view ua	6 -18 -20 -13 -11 -4 -8 -26 -6 -10 36 -7 9
sides none ru.from view null	9 -28 -38 23 -14 -13 -5 -44 -7 2 -12 -9 -4
sides none ru.from view ru	-15 -15 19 0 -3 -2 -3 -61 42 -16 -11 -10 -3
sides none ru.from view ua	13 9 -13 -5 -8 -12 -3 23 -10 -4 -3 -4 -4
sides none ru.of view null	17 -47 17 30 -16 3 -7 -12 -11 -4 -8 -4 -8
sides none ru.of view ru	40 -41 -23 -2 -17 -13 -10 4 7 -7 -13 -3 -4
sides none ru.of view ua	-22 29 23 -20 -12 15 -10 -27 -13 -6 27 -34 -13
sides none ru.to view null	27 0 -1 -13 -8 -9 -6 -10 -24 -29 -5 -8 -7
sides none ru.to view ru	12 -44 44 -5 -3 -4 -2 -12 11 -3 -2 -5 -2
sides none ru.to view ua	9 -30 39 -26 -13 -8 -4 -7 -6 -3 -23 -8 -4
sides none ua.agent view null	0 10 15 -8 -9 -17 -13 -4 -7 -9 -8 -6 -21
sides none ua.agent view ru	15 -17 -15 -21 -20 -22 30 -6 -15 -11 -22 -31 -19
sides none ua.agent view ua	-10 -11 -24 -20 13 12 -16 -17 -18 -10 -1 -20 6
sides none ua.from view null	-8 -52 54 -47 -12 -4 -4 -10 -19 34 -3 -3 -3
sides none ua.from view ru	-30 -16 27 -8 -7 -5 -5 -17 14 -6 -3 -24 6
sides none ua.of view null	1 -15 31 21 -17 -10 -11 -49 16 -8 1 -25 -7
sides none ua.of view ru	1 -8 20 -4 -6 15 8 -8 -9 -3 -14 -2 -6
sides none ua.of view ua	12 23 -45 -8 -11 -10 -5 -17 -10 8 -11 0 15
sides none ua.to view null	9 2 -1 -27 -12 -2 -7 27 -17 -28 -7 -11 -13
sides none ua.to view ru	-16 18 -73 -13 -9 15 -9 49 -15 -10 -4 11 -5
sides none ua.to view ua	27 24 -31 -4 -6 -4 -2 -20 -3 -4 -4 -5 -6
sides own.agent none view ru	-55 -80 48 -7 -4 -3 -6 -24 41 -5 -5 -10 -6
sides own.agent none view ua	58 11 -44 -8 -7 -6 -5 -11 -30 -12 -13 6 -11
sides own.agent own.to view ua	17 -7 -3 -4 -3 -4 -3 -32 -6 20 -6 -2 -2
sides own.agent ua.of view ua	-2 17 -23 -2 -4 -4 -3 13 -7 -7 -27 40 -14
sides own.from none view ru	-26 36 -37 -1 -1 -2 -2 56 -14 -2 -2 -6 -4
sides own.of foe.of view ua	-40 39 1 -4 -5 -5 -3 -9 -2 -3 -10 -6 -8
sides own.of none view ru	-16 -34 21 -35 -27 -14 -15 -53 14 -16 -53 37 25
sides own.of none view ua	24 8 -25 -7 -14 -22 11 -7 -18 2 23 -33 -16
sides own.of own.to view ua	-49 -20 -9 -5 -3 -9 -6 55 -23 -18 -25 -29 -18
sides own.of ru.from view ua	41 11 -22 -1 -3 -4 -4 -9 -10 -1 -5 -2 -1
sides own.of ru.of view ru	-5 -36 5 -1 -13 -4 -10 -1 -21 -8 -13 39 -12
sides own.of ru.of view ua	-20 45 -12 -34 -1 -1 -4 -16 -4 31 -1 -13 -2
sides own.of ua.of view ru	33 -11 -3 -1 -1 -1 -1 -4 -6 -1 -2 -1 -1
sides own.of ua.of view ua	72 -48 -49 -10 -5 -7 -7 -12 -4 -8 7 -1 -19
sides own.to none view ru	-11 -52 25 -11 2 -14 -4 -42 35 4 -9 -8 -9
sides own.to none view ua	20 29 -39 -2 -7 3 -5 20 -17 -8 -7 -5 -5
sides own.to ru.agent view ua	-42 72 -60 -4 -3 -6 -2 26 -4 -9 -28 -4 -6
sides own.to ru.from view ua	-29 41 -10 -3 -3 -29 -4 26 -7 -4 -19 -5 -2
sides own.to ru.of view ru	-14 -59 34 -5 -18 -4 -8 -14 21 -6 -4 -24 -9
sides own.to ru.of view ua	25 42 -51 -5 -4 13 -6 -44 -12 -3 11 -10 -6
sides own.to ru.to view ru	-14 33 -39 -1 -4 -2 -3 -9 -12 -1 -1 -1 -1
sides own.to ua.agent view ua	-20 21 -51 -5 38 -6 -5 -6 -2 -4 -8 -4 -2
sides own.to ua.of view ru	-36 8 42 -5 -8 -4 -4 -7 20 -4 -21 -28 -3
sides own.to ua.of view ua	24 -10 -15 -5 -7 -9 -4 -26 -7 -3 -3 -3 -4
sides own.to ua.to view ru	-55 1 53 -13 -26 -6 -11 -13 -35 -6 -25 -9 -8
sides ru.agent none view null	-11 40 -36 -11 -15 -9 -6 -30 -1 -19 -7 35 -10
sides ru.agent none view ru	22 -80 34 -6 -16 -9 -6 -13 10 -11 8 -10 -6
sides ru.agent none view ua	18 -4 16 -7 -12 -6 -9 -19 8 -7 18 -19 -11
sides ru.agent own.of view ua	-41 8 -3 -14 -7 -2 -2 -5 -3 -2 -3 -1 -2
sides ru.agent ru.of view null	7 -38 44 -1 -4 -36 -3 0 -2 -1 16 -5 -2
sides ru.agent ru.of view ru	-9 -4 41 -1 -3 0 -1 0 -3 -1 -1 -19 -1
sides ru.agent ru.of view ua	-12 -5 14 -3 -5 -2 -3 -3 -2 -1 -7 -2 -1
sides ru.agent ua.agent view null	14 -57 53 -10 -17 -7 -4 -4 -10 -3 -5 -3 -2
sides ru.agent ua.agent view ua	49 -3 -3 -14 -5 -3 -2 -12 -2 -2 -3 -5 -4
sides ru.agent ua.from view ru	-15 -63 38 -3 -7 -1 -1 0 -6 -1 -3 -3 -1
sides ru.agent ua.of view null	-10 -11 9 4 -6 33 -10 -5 -4 -36 -11 -4 -3
sides ru.agent ua.of view ru	7 0 10 -7 -12 -48 -19 -6 -19 -3 -24 -5 -5
sides ru.agent ua.of view ua	-25 -5 9 -7 -9 -2 -2 -3 -2 -3 42 -28 -13
sides ru.agent ua.to view null	56 -46 33 -4 -9 -6 -2 -5 -4 -3 -3 -7 -4
sides ru.agent ua.to view ru	49 -57 27 -3 -5 -9 -4 -21 -31 -4 -3 -32 -3
sides ru.from none view null	-15 -24 -60 32 -1 -5 -2 -18 -2 43 -2 -1 -1
sides ru.from none view ru	16 -8 -8 -5 -4 -4 -2 -2 -3 -3 31 -28 -4
sides ru.from none view ua	-1 14 -31 -7 -6 19 -4 6 -12 -3 6 -8 -6
sides ru.from ru.of view ua	-34 -2 24 -3 -4 -4 -2 -12 -1 -1 -7 -2 -2
sides ru.from ua.of view ua	-35 65 -59 -4 -3 -5 -3 -20 -2 -4 9 -7 -4
sides ru.of none view null	-3 1 0 -21 -24 0 -8 13 -14 -7 -7 -24 26
sides ru.of none view ru	22 -37 -28 -10 -11 -9 -6 -14 -16 -3 8 27 20
sides ru.of none view ua	-1 2 25 10 -8 -22 6 -34 35 -16 -31 -15 -31
sides ru.of own.of view ua	35 -20 -2 -6 -5 -7 -3 -4 -11 -4 -19 -9 -5
sides ru.of own.to view ru	55 -38 -28 -9 -11 -2 -3 -2 -14 -5 -2 -21 -3
sides ru.of own.to view ua	-44 18 -5 49 -18 -15 -8 -34 -15 -13 -11 -16 -6
sides ru.of ru.of view ru	15 -36 14 -3 -5 -3 -4 -3 14 -3 -1 1 -6
sides ru.of ru.of view ua	-30 -57 58 -2 -9 -2 -5 -14 -13 -12 24 9 -18
sides ru.of ua.from view ru	-27 -68 29 -8 -5 -6 -4 -2 -10 13 -5 -6 -1
sides ru.of ua.of view null	-10 4 1 -16 -5 -4 -2 -2 -2 -3 25 3 -7
sides ru.of ua.of view ru	-58 14 10 -4 -5 15 -20 14 -11 -6 29 7 -6
sides ru.of ua.of view ua	11 -23 25 -28 -16 -16 -11 -5 -24 -20 14 -31 -19
sides ru.of ua.to view null	44 39 -53 -30 -31 -9 -7 -15 -12 -12 -12 -12 -5
sides ru.of ua.to view ru	-37 29 -34 -2 -16 -2 -2 -16 -3 -3 65 -12 -5
sides ru.of ua.to view ua	-41 -61 61 -22 -10 -6 -6 -21 -4 -8 -16 -4 -6
sides ru.to none view null	97 -45 -7 -10 -15 -5 -4 -18 -36 -7 1 -8 -3
sides ru.to none view ru	14 1 -36 -3 -6 -7 -4 -12 41 -7 6 1 -4
sides ru.to none view ua	-14 -32 50 -5 -5 -3 0 -7 -9 -5 -15 -11 -8
sides ru.to ru.of view ru	59 -61 6 -1 -1 -4 -5 0 -26 -4 -2 -5 -1
sides ru.to ua.to view null	-31 -83 71 -5 -4 -4 -6 -4 -7 -8 -10 -4 -3
sides ru.to ua.to view ru	-19 32 -14 -9 -13 -17 -17 -21 -57 -16 -15 -32 -10
sides ua.agent none view null	16 66 -82 12 -17 -8 -9 -43 -10 -16 -6 -13 22
sides ua.agent none view ru	3 12 24 -22 -19 -12 -14 -13 -46 -14 -17 -21 -17
sides ua.agent none view ua	5 -6 -24 -7 -8 -7 -5 20 2 -6 -8 -7 -6
sides ua.agent own.of view ru	-64 40 -2 -20 -7 -3 -7 2 -11 -6 -2 -4 -4
sides ua.agent ru.agent view null	-5 40 -33 -18 -11 -3 -7 -4 -17 -6 -7 -5 -9
sides ua.agent ru.agent view ru	-42 45 -21 -12 -8 -2 -3 39 -28 -5 -3 -2 -7
sides ua.agent ru.agent view ua	5 8 -14 -6 -9 -7 -5 22 -3 -14 -21 -7 -9
sides ua.agent ru.from view ua	-12 7 -10 -2 -4 -1 -2 -17 -2 41 -2 -3 -1
sides ua.agent ru.of view null	-28 -29 -16 -4 -12 -18 31 -7 -10 -5 -4 19 -11
sides ua.agent ru.of view ru	-29 -13 45 -7 -6 -4 -12 -7 -19 -9 -21 32 -7
sides ua.agent ru.of view ua	-60 39 -14 -7 -28 -30 -17 9 -19 -9 -30 39 -15
sides ua.agent ua.of view null	-51 3 26 -36 -6 -5 -8 -13 -13 -9 -4 -8 -7
sides ua.agent ua.of view ru	16 1 -7 -27 -14 -10 -19 -27 -29 -12 -15 -22 -9
sides ua.agent ua.of view ua	-29 41 -40 -13 -4 -2 -4 -10 -3 -4 -19 21 -5
sides ua.from foe.to view ru	0 -8 20 -2 -6 -1 -2 -3 33 -3 -21 -17 -2
sides ua.from none view ru	-13 -5 2 -6 -11 -6 15 -15 15 -3 -12 -2 -7
sides ua.from ru.of view ru	35 -55 -36 -16 44 -6 -10 -14 -11 -6 -23 -4 -7
sides ua.from ua.of view ru	-2 20 4 0 -9 -1 -2 0 -14 0 0 -2 0
sides ua.from ua.to view ru	-15 12 -2 -3 -13 -2 -9 -1 -19 -2 -2 -5 -1
sides ua.of none view null	-28 7 -22 11 -7 -6 1 13 -11 -4 -15 3 18
sides ua.of none view ru	1 -3 9 -12 -2 -11 -3 6 -43 -3 17 0 -17
sides ua.of none view ua	31 19 -38 1 -8 -6 -6 -7 -10 -24 -5 15 -2
sides ua.of own.of view ua	-46 27 41 -5 -8 -3 -2 -8 -2 -1 -1 -24 -1
sides ua.of own.to view ua	-64 -19 17 -24 32 -9 -8 -1 26 -12 -11 -8 -7
sides ua.of ru.agent view null	26 4 -13 -16 -1 -9 -8 -1 -3 -26 -2 -1 -1
sides ua.of ru.agent view ua	0 39 -16 -5 -18 -12 -9 -22 -4 -4 5 -16 -41
sides ua.of ru.from view ua	22 5 -40 -9 -7 -5 -4 15 -9 -9 -14 -3 -10
sides ua.of ru.of view null	-32 31 14 -16 -7 -8 2 -9 -6 -9 11 -2 -13
sides ua.of ru.of view ru	-27 -13 16 -26 -16 -10 -15 11 -30 -19 -25 26 -22
sides ua.of ru.of view ua	63 24 -44 -21 -5 -6 -6 -17 -14 -12 3 5 -13
sides ua.of ua.of view null	-25 -3 -27 -23 42 -7 -5 14 -5 -13 -8 18 -8
sides ua.of ua.of view ru	49 -75 74 -7 -5 -2 -3 -3 -8 -8 -21 -28 -4
sides ua.of ua.of view ua	-12 45 -46 14 -10 -7 -4 -6 -4 -10 -11 -3 -4
sides ua.of ua.to view null	24 -6 -24 -13 -3 -2 -1 -1 -1 -11 -1 -3 -1
sides ua.of ua.to view ua	10 -2 -26 -11 -5 -2 -2 27 -5 -3 -1 -2 -1
sides ua.to none view null	-26 32 -30 -17 -15 17 -14 -19 19 4 -19 13 -13
sides ua.to none view ru	-15 73 -87 -10 -10 -4 -5 37 -20 -9 14 1 -9
sides ua.to none view ua	40 -2 -53 -4 -5 -6 -4 13 -11 5 -25 -9 -4
sides ua.to own.of view ru	-19 80 6 -6 -8 -16 -9 1 -5 -3 -2 -9 -3
sides ua.to own.to view ru	-33 4 5 -8 -8 -12 -6 42 -21 -5 -5 -6 -5
sides ua.to ru.agent view null	20 -15 -3 -8 -3 -5 -3 1 -4 -3 -2 -3 -2
sides ua.to ru.agent view ua	-85 96 -10 -4 -1 -3 -1 -10 -1 -1 -1 -2 -1
sides ua.to ru.from view ua	-23 27 -5 -4 -4 -1 -1 -7 -1 -2 -2 -1 0
sides ua.to ru.of view null	2 32 -37 -8 -11 -6 -13 -34 -6 -10 16 -17 -4
sides ua.to ru.of view ru	19 -37 28 -4 -13 -50 22 -33 -9 -9 -9 8 -5
sides ua.to ru.of view ua	-5 23 -36 -2 -4 -4 -3 -19 -3 -3 -5 24 -2
sides ua.to ru.to view null	-21 4 34 -11 -4 -4 -5 -3 11 -10 -3 -12 -3
sides ua.to ru.to view ru	23 26 -57 -3 -7 22 -14 -8 -3 -3 -4 -35 -8
sides ua.to ru.to view ua	-59 19 21 -2 -4 -2 -5 -33 23 -3 -2 -5 -2
sides ua.to ua.of view null	-18 19 -9 -2 -2 -6 -1 26 -3 -2 -2 -2 -1
sides ua.to ua.of view ru	-30 -2 37 -3 -5 5 -4 -7 -2 -2 -5 0 -3
sides ua.to ua.of view ua	11 5 -44 -2 -5 -9 -3 -17 -3 -3 -2 -3 -5
size more	-12 -68 -32 -23 -10 -9 -7 84 -10 6 58 -10 31
size more bodies	-20 -84 -36 -7 -11 -6 -6 182 -41 -24 -23 -17 -21
size more civilians	18 -91 -15 -16 -8 -11 -8 -5 -15 -15 92 -70 -15
size more military	-59 -84 -88 -8 -19 -16 -10 19 60 -25 111 35 -47
size more null	31 -33 -22 -10 -9 -9 -6 10 -18 -34 13 -13 57
size more people	-34 -67 -18 -52 -8 -8 -6 66 -33 59 14 -20 51
size one	131 -29 -37 -6 -7 -11 -4 -13 -5 -35 -8 -11 -5
size one bodies	69 -32 -41 -7 -7 -12 -13 -34 -10 -7 -5 -11 -8
size one civilians	-22 69 0 -9 -10 -14 -8 -22 -8 -5 -13 -14 -5
size one military	104 -55 -30 -11 -8 -20 -4 -16 -5 -7 -14 -26 -6
size one null	110 -31 -41 -5 -7 -11 -3 -4 -5 -59 -7 -6 -6
size one people	85 -44 -28 -4 -1 -2 -2 -15 -3 -4 -6 -2 -3
size under 10	44 21 14 -8 -8 -4 -3 -22 -9 -3 -7 -1 -9
size under 10 bodies	31 52 -92 -6 -8 -11 -5 -36 -9 -6 -6 -7 -4
size under 10 civilians	-34 81 -3 -10 -11 -2 3 -44 -17 -7 -11 17 -6
size under 10 military	-1 30 26 -7 -15 -6 -10 -11 -13 -8 -10 -8 -7
size under 10 null	80 -34 5 -5 -4 -2 -3 -15 -5 3 -3 -7 -10
size under 10 people	67 -52 59 -17 -7 -11 -4 -23 -11 -15 -9 11 -21
size under 1500	13 13 -70 -1 -10 -11 -6 59 31 -11 -15 -5 -1
size under 1500 bodies	-15 126 -71 -6 -10 -9 -5 -30 -8 -7 -7 -9 -6
size under 1500 civilians	39 -74 -33 -14 -14 -15 -20 16 -45 -35 -5 -82 70
size under 1500 military	8 -92 -108 -12 -20 -12 -9 31 82 -17 -26 42 -1
size under 1500 null	31 69 -69 -9 -10 -13 -7 -11 -19 -21 -22 -16 -5
size under 1500 people	36 -141 -58 8 -9 -10 -6 96 47 -11 -15 -10 -13
size under 400	0 34 20 8 8 -10 -6 -17 -2 -8 -9 -9 -7
size under 400 bodies	-22 14 -8 -10 32 -11 -7 -73 64 -8 -10 -10 -9
size under 400 civilians	28 -71 -39 -19 23 -14 -13 76 45 -5 -37 -19 -15
size under 400 military	-4 34 36 -8 16 -11 -6 -22 -13 -6 -6 -6 -4
size under 400 null	25 -9 6 -2 1 -7 -4 -6 1 18 -11 -11 -10
size under 400 people	-20 61 14 48 -6 -9 -7 -30 -5 -24 -13 -11 -10
size under 50	9 0 26 -8 -9 11 -1 -18 -11 7 -7 9 -7
size under 50 bodies	-34 -39 143 -4 -6 -8 -4 -33 -15 -3 -5 -9 -3
size under 50 civilians	-38 58 6 -4 -15 -15 -9 11 -22 -14 -13 17 -11
size under 50 military	-4 20 -10 -10 -15 44 8 -21 -17 -5 6 -14 -7
size under 50 null	23 -52 2 -5 -5 6 -4 -12 -6 35 -10 28 -8
size under 50 people	40 39 -23 -20 -11 -3 -1 -53 -3 -16 -12 5 -2
tag inside: adj.dead	-38 41 4 -3 -7 -7 -3 19 -7 -3 -5 -4 -4
tag inside: adj.freed	-44 -25 5 5 26 -23 -10 60 19 -15 -28 -18 -22
tag inside: adj.modifier	1 -12 2 -12 9 2 0 -8 7 -10 2 -5 4
tag inside: adj.wounded	-26 -2 -22 -12 10 73 27 -25 -27 -9 -14 -13 -8
tag inside: category	-14 -2 5 -9 -5 7 -1 -1 -9 -7 -12 5 8
tag inside: country	13 -32 -11 -5 -4 -3 -1 -1 -1 43 -1 -3 -1
tag inside: cue.among	93 -80 -2 -8 -3 -2 -2 -11 -2 -2 -2 -1 -6
tag inside: cue.anniversary	9 -3 -2 0 0 -1 0 0 0 0 0 0 -1
tag inside: cue.born	84 -30 -14 -2 -2 -3 -2 -4 -2 -4 -5 -4 -5
tag inside: cue.captivity	-12 -19 -37 73 0 -1 -6 -17 -7 18 2 -8 -9
tag inside: cue.captured	31 -13 37 -11 -7 -6 -7 -3 -13 -7 -14 -13 -6
tag inside: cue.claims	2 -6 -8 -2 -2 -2 -1 -1 0 -6 32 -3 -3
tag inside: cue.count	-24 26 -27 -28 -12 -12 -14 36 -16 -69 -11 -11 -15
tag inside: cue.crime	58 -25 -2 -1 -1 -4 -2 -9 -1 -9 -6 -4 -7
tag inside: cue.deported	13 50 -17 -2 -1 -3 -2 -39 0 0 -7 -3 -1
tag inside: cue.each	21 0 -10 -23 -14 -8 -7 -14 -10 -30 -6 -8 -6
tag inside: cue.evacuation	103 -68 -43 -27 -11 -9 -10 -93 -39 -34 -23 -12 -31
tag inside: cue.held	-22 -32 -19 24 -9 -6 -7 -9 -13 -26 -6 31 3
tag inside: cue.in_return	51 -24 -32 -4 -12 -23 -4 -48 -13 -2 -2 -4 -2
tag inside: cue.included	-17 32 -54 -22 34 -18 -10 -12 30 2 -22 -19 -16
tag inside: cue.local	99 -90 -99 -12 -16 -15 -11 -14 21 -9 -17 22 -15
tag inside: cue.mediated	-95 -1 -7 -17 -3 -8 -2 -2 -3 112 -1 -2 -1
tag inside: cue.missing	-22 -92 -33 -21 -31 -19 -23 -80 -32 -43 -51 -65 122
tag inside: cue.money	36 -6 -3 -1 -2 -1 -1 -9 -2 -5 -3 -1 -4
tag inside: cue.of_whole	23 -5 7 -13 -14 -4 -5 -18 7 -10 -8 -13 5
tag inside: cue.of_year	0 44 -34 -4 -4 -3 -2 -5 -5 -20 -13 -6 -11
tag inside: cue.other_exchange	69 -11 -41 -5 -4 -2 -2 -8 -3 -1 -3 -3 -3
tag inside: cue.other_return	18 -1 -12 0 -1 -1 0 0 0 -1 0 -1 0
tag inside: cue.other_war	77 -47 -13 -11 -4 -3 -3 -6 -4 -8 -14 -9 -7
tag inside: cue.part	13 -17 30 -9 -7 -7 -5 -25 -11 -5 -6 -4 -6
tag inside: cue.recap	-2 -40 -7 -2 -2 -13 -2 -2 -1 -5 -9 25 -2
tag inside: cue.repatriation	-36 22 -24 -3 -11 -2 -2 36 -6 -6 -3 -2 -5
tag inside: cue.reunion	48 -34 -22 -8 -12 -4 -4 -14 -22 -15 -4 -3 -6
tag inside: cue.same_number	36 25 -42 7 -8 -16 -7 -28 37 -7 -9 -11 -5
tag inside: cue.since	5 35 -38 -3 -4 -10 -3 -46 -11 6 -19 -5 -5
tag inside: cue.span	-11 57 4 -13 -9 -9 -8 -34 -10 -30 -12 -6 -8
tag inside: cue.stage	165 -122 -20 -13 -17 -33 -24 -52 -24 -67 -31 -14 -15
tag inside: cue.to_date	46 3 -30 -48 -13 -6 -6 -32 -49 22 -15 -32 12
tag inside: cue.unit	75 9 -68 -6 -5 -8 -7 -4 -11 -4 -3 -5 -4
tag inside: cue.year	15 -65 -15 -5 -5 -5 -5 -19 -12 37 -16 -5 -10
tag inside: foe.of	52 -41 38 -4 -5 -9 -8 -5 -5 -4 -10 -8 -3
tag inside: noun.body	-4 20 10 -6 14 -9 -5 18 -11 -7 -8 -9 -6
tag inside: noun.branch	43 -9 4 -8 -10 -15 4 -10 -18 -6 1 -12 -6
tag inside: noun.child	54 4 -69 -7 -8 -15 -6 48 -12 -7 -18 -17 -8
tag inside: noun.civilian	-58 42 20 -10 -3 -4 -2 -14 -6 -10 4 18 -11
tag inside: noun.exchange	-30 -69 -49 -17 -12 -19 -11 -63 -24 152 -17 -18 -15
tag inside: noun.family	68 -10 -18 -21 -9 -11 -6 -19 -11 -19 -11 0 -15
tag inside: noun.foreigner	47 25 -98 -20 -8 -8 -5 -19 -7 -10 -9 -4 -5
tag inside: noun.man	27 4 -23 -5 -7 -8 -3 -14 -4 -5 -3 -5 -3
tag inside: noun.military	-25 26 18 -7 5 7 -4 -7 -1 -7 1 -4 -5
tag inside: noun.other	64 -27 -11 -5 -5 -3 -3 -18 -9 -15 18 -9 24
tag inside: noun.people	-1 10 -9 15 -5 -9 -4 9 -6 -4 -4 -3 4
tag inside: noun.rank	97 -56 -34 -4 -4 -12 -3 -14 -3 -5 -6 -3 -3
tag inside: noun.soldier	-3 -15 29 -11 4 -3 -13 -18 -12 -10 14 -13 -10
tag inside: noun.woman	-17 10 41 -14 -8 -13 -8 -24 -8 -9 -15 -11 -7
tag inside: own.of	1 12 14 -15 -6 -9 -7 -3 -4 -10 -1 5 -6
tag inside: qualifier.approx	-38 30 -35 -16 -16 11 -8 -50 -4 -25 67 7 20
tag inside: qualifier.at_least	11 -50 -32 -11 18 -19 -8 -56 -18 -15 79 2 -11
tag inside: qualifier.at_most	23 -7 -23 -3 -4 -4 -3 -4 -12 -6 22 19 -5
tag inside: qualifier.more_than	-1 -55 -33 -11 -13 -12 -9 12 2 -15 15 16 56
tag inside: ru.agent	-16 -21 24 -22 -12 -14 27 -17 22 -10 -3 -21 -15
tag inside: ru.of	-33 -75 95 -10 -5 -12 4 -20 17 -7 -27 41 -7
tag inside: ua.agent	-40 40 -26 -13 -6 3 -3 37 -16 -11 12 -3 -6
tag inside: ua.of	-9 59 -34 -12 1 -2 -4 20 -10 -9 12 -11 -7
tag inside: verb.bring	-35 10 11 8 -6 -4 -3 -11 -7 -3 -2 -4 -3
tag inside: verb.come	20 -26 -23 37 -18 -10 -5 12 -17 -17 -4 -11 -4
tag inside: verb.get	-19 -45 35 -2 -5 -4 -2 -3 -6 -3 -2 -2 -1
tag inside: verb.give	17 17 -9 -8 -3 -6 -1 -3 -1 -2 -1 -1 -2
tag inside: verb.held_exchange	24 -29 -24 -2 -8 -13 -6 8 -23 14 -8 -9 -8
tag inside: verb.other	-31 -5 -7 -2 -4 62 -2 -5 -24 -3 -13 -2 -8
tag inside: view.ru	104 -54 -51 -6 -8 -5 -3 -18 -21 -7 -8 -10 -3
tag inside: view.ua	-21 80 -45 -6 -11 3 -4 20 -23 -7 -4 -6 -3
tag left 1: adj.freed	-16 -5 -2 19 -8 -4 -4 14 -1 -7 -5 -9 -7
tag left 1: adj.modifier	-29 -7 13 -9 11 16 -8 -17 -7 -12 3 20 2
tag left 1: adj.wounded	56 -49 -23 -13 -16 -5 -6 -11 -4 -9 -5 -7 -17
tag left 1: category	71 -21 -37 -5 -6 -6 -4 -2 -6 -7 -9 -6 11
tag left 1: country	89 -60 -69 -22 -15 -13 -9 -29 -11 -20 -8 -28 -13
tag left 1: cue.agreed	22 25 -43 -11 -3 -10 -5 -34 -9 -5 -2 -3 -3
tag left 1: cue.agreement	17 24 -47 -19 -6 -18 -10 -9 -12 -8 -2 -3 -2
tag left 1: cue.all	16 23 -21 -12 -8 -8 -4 7 -10 -15 -5 -11 -7
tag left 1: cue.already	-34 -44 -45 -12 -10 -11 -7 39 13 33 -15 -13 12
tag left 1: cue.among	-8 37 -42 -5 -5 -5 -4 -3 -3 -4 -5 -13 -3
tag left 1: cue.border	44 -31 -15 -7 -6 -6 -5 -10 -11 -7 -20 -6 -5
tag left 1: cue.born	39 -25 -7 -5 -1 -2 -2 -2 -1 -4 -2 -1 -2
tag left 1: cue.called_off	68 -55 -4 -1 -1 -7 -3 -1 -1 -7 -1 -3 -1
tag left 1: cue.captivity	-25 11 10 -5 -4 -7 -4 5 6 -11 21 -7 -6
tag left 1: cue.captured	53 -11 -21 -1 -1 -1 -1 -2 -4 -2 -3 -5 -1
tag left 1: cue.claims	8 -40 8 16 -26 -8 -5 23 -19 -12 -9 0 4
tag left 1: cue.completed	-19 -28 -9 -9 -7 -9 -5 1 -15 40 23 -13 -11
tag left 1: cue.count	28 8 -8 -12 -4 -6 -3 38 -11 -25 -5 -5 -5
tag left 1: cue.crime	49 -30 -2 0 -1 -1 0 -11 0 -2 -2 0 -1
tag left 1: cue.deported	84 -7 -26 -7 -6 -11 -4 -77 -15 -8 -21 -5 -11
tag left 1: cue.each	85 -60 -5 -23 -12 -6 -4 -17 -14 -26 -5 -5 -5
tag left 1: cue.evacuation	56 -16 -19 -2 -2 -2 -2 -21 -4 -12 -6 -15 -7
tag left 1: cue.ever_captured	53 -16 -4 -2 -2 -1 -4 -25 -28 -15 -38 -2 -14
tag left 1: cue.footage	79 -10 -16 -2 -6 -4 -4 -6 -7 -22 -8 -32 -9
tag left 1: cue.held	-30 -56 -46 -1 -12 -12 -11 -50 -37 -20 53 60 24
tag left 1: cue.in_captivity	13 -24 -4 -2 -3 -6 -3 -13 -3 -6 74 -34 -15
tag left 1: cue.in_return	46 -36 -1 -15 -8 -12 -7 -5 3 -7 -15 -8 -6
tag left 1: cue.included	12 52 -33 7 -3 -3 -3 -19 -12 -7 -11 -7 -6
tag left 1: cue.local	3 -97 -43 -12 69 -13 -10 -29 -9 -13 -15 -14 -14
tag left 1: cue.mediated	29 -67 -20 -45 -11 -8 -6 1 20 -6 -7 -10 -10
tag left 1: cue.missing	-3 -39 -22 -8 -11 -7 -7 -38 -5 -13 -38 -44 45
tag left 1: cue.month	52 -36 -4 -1 0 -1 -1 -6 -2 0 -3 0 -4
tag left 1: cue.of_whole	30 19 -33 16 -8 -7 -5 -18 -11 1 -5 -7 -10
tag left 1: cue.of_year	17 5 -34 -15 -10 -6 -6 -13 37 -45 -23 -11 -13
tag left 1: cue.one_sided	-34 30 -12 -2 -5 -12 -4 46 -5 -3 -2 -6 -3
tag left 1: cue.other_exchange	58 -39 -35 -14 -3 -5 -3 -26 -6 -20 -2 -3 -2
tag left 1: cue.other_return	45 6 -12 -3 -7 -8 -5 -30 -15 -21 -6 -12 -8
tag left 1: cue.outside	-54 -6 -1 -9 -5 29 -31 -11 -11 -10 -9 -17 -12
tag left 1: cue.part	26 14 -11 -3 -5 -6 -3 1 -9 -6 -2 -7 -4
tag left 1: cue.planned	22 19 -66 -9 -7 -9 -6 -16 -3 -8 -20 -4 -11
tag left 1: cue.recap	30 14 -40 -8 -6 -7 -4 -13 -19 -8 -5 -9 -8
tag left 1: cue.record	-25 -38 -5 -5 -14 -6 -5 -10 -9 40 -10 -25 -10
tag left 1: cue.relative	-8 -11 -15 -27 -12 -13 -3 -15 -12 2 24 -7 -12
tag left 1: cue.repatriation	41 -7 -11 -16 -14 -4 -4 0 -6 -11 -8 -7 -11
tag left 1: cue.reunion	34 -32 -41 -28 -9 -8 -7 5 -29 22 -6 -8 -8
tag left 1: cue.since	-1 42 -58 -4 -5 -10 -5 -33 -12 22 -22 -15 -8
tag left 1: cue.span	-14 52 2 -13 -9 -9 -7 -16 -7 -25 -11 -6 -8
tag left 1: cue.stage	33 -21 -57 43 -8 -3 -3 -2 -11 -31 -4 -7 -4
tag left 1: cue.to_date	-19 6 -25 -4 -7 -5 -4 4 -22 43 -9 -11 3
tag left 1: cue.today	-10 46 -2 -14 -11 8 -8 -24 -14 -11 -12 -30 -17
tag left 1: cue.total	-103 47 48 32 -23 -23 -14 -21 3 -5 -25 -34 -21
tag left 1: cue.training	36 -15 0 -1 -1 -1 -2 -3 -2 -4 -8 -1 -1
tag left 1: cue.transit	-1 -15 -19 31 -8 -1 -1 -4 -3 9 -1 -1 -1
tag left 1: cue.venue	4 57 -58 -1 -1 -1 -1 0 0 -1 -6 -1 -1
tag left 1: cue.visit	59 -32 -2 -1 -7 -2 -1 -1 -2 -4 -8 -1 -1
tag left 1: cue.year	-46 -68 -27 -5 -6 -5 -6 20 35 55 -15 -7 -9
tag left 1: cue.yesterday	116 -74 -80 -23 -53 -11 -9 -56 -26 -13 -15 -5 -8
tag left 1: foe.of	11 -1 -3 0 -1 -1 -1 -15 -2 -4 -15 18 -21
tag left 1: noun.body	-26 42 -15 -4 -4 -5 -3 16 2 -3 -5 -4 -3
tag left 1: noun.branch	31 -24 -1 -1 -1 -1 -1 -1 0 -2 -2 -1 -1
tag left 1: noun.child	10 -29 0 -5 -2 -3 -2 -2 -5 -4 -2 -3 -4
tag left 1: noun.civilian	67 13 -59 -5 -11 -9 -13 -35 -26 -12 1 -48 -29
tag left 1: noun.exchange	39 -7 3 15 -6 -1 -6 -12 -8 -3 -9 -5 -5
tag left 1: noun.family	9 -28 -28 -7 -10 -13 -8 -42 -14 31 -9 -26 16
tag left 1: noun.military	33 8 -27 -7 -8 -25 -10 -11 -14 -25 -13 -33 -7
tag left 1: noun.other	7 33 -4 -5 -6 -6 -4 4 9 -10 -7 -24 -7
tag left 1: noun.people	18 44 -58 -7 -5 -4 -3 -7 -10 -5 -7 2 13
tag left 1: noun.rank	-8 40 -56 -19 -18 -29 -18 -19 -13 -19 -23 -18 -14
tag left 1: noun.woman	61 -36 -41 -2 -2 -2 -3 -1 0 -3 -1 -4 -2
tag left 1: own.of	-5 54 -56 -10 -13 -4 -5 -3 -21 -6 -19 -6 -9
tag left 1: own.to	-10 20 12 -9 -9 -5 -7 3 -13 -8 -4 -10 -7
tag left 1: ru.agent	2 -50 31 -27 -15 25 -15 -10 -13 -10 10 -5 -9
tag left 1: ru.from	-38 56 -52 -6 -2 -7 -3 25 -7 -9 -27 -2 -5
tag left 1: ru.of	-4 -16 18 -20 -16 -17 -8 -8 -19 -15 41 -35 -15
tag left 1: ru.to	14 -51 20 -4 -5 4 -10 -6 3 -5 13 -34 -7
tag left 1: ua.agent	-50 63 -64 -5 -11 -35 -10 13 -5 -12 -8 -7 -9
tag left 1: ua.from	10 -50 63 -4 -18 -3 -11 -33 57 -37 -6 -25 -9
tag left 1: ua.of	31 13 -41 -5 -12 -3 -6 -14 -11 -7 -25 10 -5
tag left 1: ua.to	24 -13 -34 -7 -6 -5 -9 35 -10 -9 -13 0 -13
tag left 1: verb.bring	-20 22 17 -3 -4 -8 -1 9 11 -9 -9 -9 -6
tag left 1: verb.come	-25 18 8 -1 12 -10 -6 13 5 -8 -9 -11 -6
tag left 1: verb.future	0 -11 30 -4 -4 -15 -2 -20 -23 -2 -9 23 -2
tag left 1: verb.get	9 1 20 -7 -6 -13 -2 -11 13 -9 -9 -10 -7
tag left 1: verb.give	-26 26 19 -6 -9 4 -2 5 0 -7 -7 -10 -6
tag left 1: verb.held_exchange	31 -18 4 9 -7 -8 -5 -21 -21 17 -7 -8 -6
tag left 1: verb.home	15 -12 2 0 -6 -8 -6 3 2 -7 -8 -8 -5
tag left 1: verb.managed	21 -67 -9 -30 -9 -24 -10 8 -43 -31 -41 -19 -23
tag left 1: verb.noun	-16 8 10 9 -7 -5 -5 -31 -12 9 -6 15 -6
tag left 1: verb.other	37 -12 4 -3 23 20 -2 -31 -12 -2 -7 -5 -6
tag left 1: verb.swap	-1 -1 -13 47 -8 -2 -7 -1 -5 -8 -8 -9 -10
tag left 1: verb.will	41 -49 -29 -7 -7 -11 -3 14 -5 -1 18 2 -4
tag left 1: view.ru	60 -23 -39 -3 -18 -3 -11 -36 64 -33 -10 -56 -19
tag left 1: view.ua	-4 13 -8 -1 -1 -1 0 0 -1 -1 5 -1 0
tag left 3: adj.dead	-10 5 -1 -9 -8 -8 -6 30 -26 -7 -6 -8 -8
tag left 3: adj.freed	40 -10 -9 20 -4 2 -4 -62 -9 -1 -7 -4 -16
tag left 3: adj.modifier	14 -2 -12 4 -5 -10 -2 -3 -12 -13 11 0 -9
tag left 3: adj.wounded	22 -4 -55 -7 -8 -8 35 -5 -8 -5 -5 -17 -5
tag left 3: category	9 -2 -7 -4 -4 -9 5 9 -11 -6 -10 1 5
tag left 3: country	-9 18 -19 26 -7 -5 -5 -20 -24 32 -5 6 -8
tag left 3: cue.agreed	26 -24 -5 -7 -6 -4 -3 -4 23 -7 -7 -9 -5
tag left 3: cue.agreement	35 -36 -9 14 -5 -4 -3 -9 17 -7 -6 -7 -5
tag left 3: cue.all	-40 -44 -30 9 -8 -11 -8 -35 -22 8 47 36 -15
tag left 3: cue.already	-8 -36 -9 -24 -11 -8 -6 8 40 6 -29 -16 14
tag left 3: cue.among	5 25 -38 -3 -3 -5 -3 -4 -2 -3 -3 -9 -2
tag left 3: cue.border	18 4 0 -13 -10 -10 -8 -18 -12 -14 -20 -14 -10
tag left 3: cue.born	81 -52 -20 -4 -1 -3 -1 -4 -3 -5 -2 -3 -2
tag left 3: cue.called_off	57 -37 -12 -2 -1 -4 -1 -6 -2 -4 -5 -2 -2
tag left 3: cue.captivity	1 -16 20 -10 -1 -5 -5 1 -2 -3 16 -3 -8
tag left 3: cue.captured	36 -10 -25 -1 -2 -2 -1 -15 -3 5 29 -30 -10
tag left 3: cue.claims	-15 -12 21 -3 -2 -13 -9 -15 -17 -19 -3 -17 39
tag left 3: cue.completed	-52 10 5 13 5 7 -6 2 18 5 -9 -14 -9
tag left 3: cue.count	9 -3 -18 14 -6 3 -4 11 -14 2 -7 -5 -6
tag left 3: cue.crime	53 -15 -7 -1 -2 -2 -1 -23 -18 -4 -25 -15 -4
tag left 3: cue.denied	3 -33 -9 -12 -11 -8 -9 -41 -25 -28 41 -62 -30
tag left 3: cue.deported	64 -23 -19 -5 -4 -5 -4 -10 -24 -15 -13 -5 -22
tag left 3: cue.each	-32 28 28 -21 -32 -10 -7 -15 3 -13 -11 -11 -7
tag left 3: cue.evacuation	32 -55 23 -17 -10 -7 -6 -66 -16 -18 -22 43 -21
tag left 3: cue.ever_captured	53 -16 -6 -2 -2 -1 -4 -25 -27 -15 -38 -2 -14
tag left 3: cue.footage	12 29 -33 -8 -4 -5 -5 -36 -14 -6 -8 8 -11
tag left 3: cue.good_news	-68 66 4 -9 -2 -1 -2 -3 -5 -2 -3 -1 -6
tag left 3: cue.held	0 -54 -29 1 7 -10 -8 -12 -17 -14 -23 61 -1
tag left 3: cue.in_captivity	29 -67 -7 -6 -7 -11 -5 -23 -11 -11 11 37 -21
tag left 3: cue.in_return	-29 38 1 6 7 -10 4 -5 -6 -10 -5 -8 -4
tag left 3: cue.included	-6 10 -22 20 -3 -5 -2 14 -11 -7 -6 -4 -8
tag left 3: cue.local	16 -84 -76 -8 65 -10 -6 -22 -7 -9 -13 -28 -7
tag left 3: cue.mediated	-22 -35 -5 -1 -6 -6 -5 -23 -4 69 -8 -7 -12
tag left 3: cue.missing	-51 -42 -20 -9 -12 -12 -9 -63 -21 -18 -49 -39 116
tag left 3: cue.money	26 -2 -4 -1 -1 -1 -1 -3 -3 -7 -2 -1 -1
tag left 3: cue.month	-42 -33 -56 -8 -10 -8 -7 61 30 -30 -19 -22 -14
tag left 3: cue.of_whole	20 3 0 -4 -8 -4 -4 -17 19 -12 -1 -12 -1
tag left 3: cue.of_year	2 -15 -17 -9 -6 -4 -4 7 14 28 -7 -9 -7
tag left 3: cue.on_shield	-76 76 -41 -2 -7 -3 -2 40 -13 -2 -7 -3 -3
tag left 3: cue.one_sided	-56 36 -3 36 -7 15 -26 -7 -7 -5 -7 -6 -5
tag left 3: cue.other_exchange	84 -51 -26 -3 -2 -3 -2 -13 -5 -6 -4 -2 -2
tag left 3: cue.other_return	54 2 -29 -3 -6 -4 -2 -14 -22 -20 -2 -7 -3
tag left 3: cue.other_war	73 -28 -21 -11 -3 -2 -1 -2 -3 -8 -3 -4 -4
tag left 3: cue.outside	-49 -50 0 -10 -10 52 15 39 -15 -26 -11 -12 -10
tag left 3: cue.parcel	66 -62 -7 -1 -1 -1 -1 -1 -2 0 -1 -1 -1
tag left 3: cue.part	52 -5 -10 -3 -4 4 -3 -12 -7 -6 2 -10 -5
tag left 3: cue.planned	50 -13 -30 -4 -4 -4 -3 -14 -11 -4 24 -26 -4
tag left 3: cue.postponed	40 5 -33 -4 -1 -1 -1 -2 -1 -3 -1 -4 -1
tag left 3: cue.ready	19 -8 -19 -5 -6 -4 -4 -19 -11 -8 -13 18 -5
tag left 3: cue.recap	67 -21 -55 -6 -7 -9 -4 15 -11 -16 -5 -4 -4
tag left 3: cue.record	36 -41 -36 -5 -7 -9 -4 -20 -27 30 -5 -9 -7
tag left 3: cue.relative	31 -25 -21 -8 15 -1 -4 -30 -9 21 22 -7 -7
tag left 3: cue.repatriation	-57 59 -17 -3 -8 -3 -2 29 -5 -6 -5 -2 -5
tag left 3: cue.reunion	10 -2 4 -9 -10 -10 -8 -37 -1 22 -5 -13 -7
tag left 3: cue.same_number	38 -37 16 -13 -24 -21 -19 -11 -10 -4 -12 -9 -9
tag left 3: cue.since	-17 -32 -14 -9 -5 -7 -5 3 40 32 -12 -10 -14
tag left 3: cue.span	-10 -64 4 -27 -9 -8 -5 40 24 13 -9 -10 -7
tag left 3: cue.stage	24 -47 48 -10 -5 -4 -3 -7 -24 -8 -4 -5 -4
tag left 3: cue.thanks	29 -11 -11 -2 -4 -2 -1 16 -1 -13 -1 -1 -1
tag left 3: cue.third	46 -9 -12 -3 -3 -1 -1 -2 -7 -1 -4 -6 -2
tag left 3: cue.to_date	0 -50 -40 9 -7 -6 -5 2 4 55 -9 -16 -1
tag left 3: cue.today	-27 39 17 2 -9 -9 -5 -18 -11 -15 -15 -5 1
tag left 3: cue.total	-16 -37 -39 47 -9 -13 -9 63 -19 9 -14 -12 -13
tag left 3: cue.training	35 -3 -24 -2 -2 -2 -1 0 -2 -1 -1 -2 -1
tag left 3: cue.transit	-55 13 46 7 -8 -8 -5 -10 -12 11 -6 -15 -4
tag left 3: cue.unit	51 -11 -43 -5 -8 -13 -4 -15 -21 -7 1 -14 25
tag left 3: cue.venue	54 -42 3 28 -3 -1 -1 -17 -4 -4 -8 10 -4
tag left 3: cue.visit	44 -38 -3 -1 -4 -2 -1 0 -1 -1 -4 -1 -1
tag left 3: cue.year	-9 -33 -6 -7 -5 -4 -4 12 3 36 -10 -7 -8
tag left 3: cue.yesterday	106 -67 36 -28 -11 -11 -6 -95 -11 -14 -11 -8 -9
tag left 3: foe.agent	15 -19 26 -5 -7 -12 -7 8 -14 -6 -25 -6 -6
tag left 3: foe.from	-66 -44 51 -5 -7 -5 -9 14 -29 -19 55 -16 -19
tag left 3: foe.of	-22 -10 4 -7 -9 -22 11 -21 -18 -12 34 27 -16
tag left 3: foe.to	-3 -12 34 -9 -11 -9 -10 -22 -25 -8 -18 17 -12
tag left 3: noun.body	38 -8 -37 -11 6 -10 -6 -2 -6 -10 -8 -6 -9
tag left 3: noun.branch	9 21 -19 -3 -3 -7 -4 -25 -4 -7 -5 -6 9
tag left 3: noun.child	-20 -43 11 -5 -5 -7 -4 64 -3 -11 -5 -8 -6
tag left 3: noun.civilian	-43 32 -19 -12 -12 -13 -9 -1 -22 -12 -16 11 13
tag left 3: noun.exchange	-21 -1 3 -1 -11 -3 0 19 0 19 -7 -9 -7
tag left 3: noun.family	12 -13 4 -26 -8 -5 -5 -17 44 -20 -25 38 -9
tag left 3: noun.foreigner	57 -40 -7 -1 -2 -1 -1 -11 -3 -1 -45 41 -2
tag left 3: noun.man	11 -86 48 -5 -6 -9 -5 -9 -4 -7 -6 -8 -6
tag left 3: noun.military	6 -5 10 -6 0 -9 0 10 -11 -6 21 -10 -12
tag left 3: noun.other	11 2 -14 -7 -3 -5 -3 21 4 -4 -3 2 -6
tag left 3: noun.people	15 -4 15 -11 7 -8 -3 -17 -4 -14 2 -11 8
tag left 3: noun.rank	34 -24 4 -2 -3 -11 -3 -5 -1 -3 -4 -4 -3
tag left 3: noun.soldier	-55 4 14 17 15 -23 -2 -36 -26 -24 12 -20 -15
tag left 3: noun.woman	72 -37 -13 -2 -2 -3 -3 -9 -1 -2 -8 -7 -4
tag left 3: own.agent	-1 -29 20 -9 -9 -13 -5 24 2 0 -13 10 -10
tag left 3: own.from	5 49 -42 -3 -4 -6 -4 27 -11 -3 -4 -6 -7
tag left 3: own.of	-7 44 -5 -8 -15 -9 -10 -22 -12 -12 5 -7 -19
tag left 3: own.to	-8 18 -18 -5 4 -6 -4 9 16 -9 -8 -6 -7
tag left 3: qualifier.approx	27 -4 -59 -6 -6 -11 -4 -60 -7 -8 4 -14 25
tag left 3: qualifier.at_least	15 -16 -3 -1 -5 -2 -2 -8 -8 -1 29 -6 -2
tag left 3: qualifier.at_most	-4 -28 45 -22 -15 -7 -4 2 -17 7 -6 -6 -5
tag left 3: qualifier.more_than	50 -20 -21 -13 -4 -8 -20 -12 -11 -14 -7 -10 -8
tag left 3: ru.agent	-12 -17 23 -6 -10 7 -9 -11 13 -7 -4 -7 -5
tag left 3: ru.from	15 3 -49 0 -7 -7 -4 13 -13 -3 9 -12 -6
tag left 3: ru.of	8 -18 20 -2 -8 -6 -7 -22 13 -5 19 -23 -3
tag left 3: ru.to	-33 -26 42 -5 -8 -5 -3 -10 34 -6 -3 -17 -6
tag left 3: ua.agent	-14 14 13 4 -10 -7 2 1 -17 -2 -5 -6 -7
tag left 3: ua.from	-24 -40 27 -9 22 -4 10 -14 28 -3 -4 -21 -5
tag left 3: ua.of	-8 4 -2 -2 -2 -5 3 -11 1 -9 -5 9 -6
tag left 3: ua.to	-46 48 12 -5 -6 4 -4 0 -10 1 0 -3 -4
tag left 3: verb.bring	0 -4 -5 6 -11 -3 -2 23 -10 -6 -9 -8 -6
tag left 3: verb.come	49 -31 13 -14 -15 2 -6 -7 7 -7 -9 -12 -8
tag left 3: verb.future	36 -16 -10 -10 -4 -2 -1 -19 -6 -3 30 -7 -2
tag left 3: verb.get	-3 13 24 -11 -15 -5 -5 2 -15 -9 -8 -9 -5
tag left 3: verb.give	-11 20 10 -8 -19 9 -8 -1 -12 -6 -9 -11 1
tag left 3: verb.held_exchange	7 10 -4 -20 -13 0 -6 -12 10 3 -5 -7 -5
tag left 3: verb.home	16 -2 -10 1 -7 -7 -6 0 6 -7 -10 -8 -6
tag left 3: verb.managed	-31 -4 7 -7 -7 4 -7 31 -4 3 -13 -12 -8
tag left 3: verb.noun	16 -20 5 8 -6 -5 -4 4 -11 8 -5 -12 -5
tag left 3: verb.other	6 -6 -7 -4 -17 31 -3 9 -10 -7 -5 -10 8
tag left 3: verb.swap	-12 -20 19 -24 -10 1 -6 -20 18 -2 -8 -13 -11
tag left 3: verb.will	3 38 -8 -8 -7 2 -5 -37 2 8 43 -14 -7
tag left 3: view.ru	-24 -9 -21 -8 24 -4 -5 -12 12 -5 -11 25 17
tag left 3: view.ua	9 48 -19 -8 -13 -14 -5 -9 -36 11 16 -36 -8
tag left 3: voice.ru	-30 1 -24 -11 -14 -6 -7 -25 -8 -8 -27 39 5
tag left 3: voice.ua	-13 27 -25 -25 -16 -11 -9 -3 -18 -14 32 -23 3
tag left 7: adj.dead	-1 16 -1 -2 -3 -4 -3 1 4 -5 -3 -5 -3
tag left 7: adj.freed	5 9 -15 -11 -3 -4 -4 19 5 3 -21 -9 -6
tag left 7: adj.modifier	4 -7 -27 -7 7 -5 -6 2 19 7 -5 0 -3
tag left 7: adj.wounded	-37 46 -42 1 -6 -7 21 -18 -8 -17 -8 -12 -7
tag left 7: category	-17 -3 9 -5 -5 -8 2 4 -7 -8 -5 -4 12
tag left 7: country	6 -48 0 46 -9 -6 -5 -23 -15 17 6 -10 -6
tag left 7: cue.agreed	88 -15 -13 -17 1 -7 2 -38 -21 -5 -5 -4 -4
tag left 7: cue.agreement	1 20 -16 -17 -3 -8 -1 29 -9 -5 -11 -7 -6
tag left 7: cue.all	6 -36 -43 -20 -5 -4 -4 44 29 12 -24 -10 -7
tag left 7: cue.already	42 -56 -7 -5 38 -7 -4 -35 -6 22 -6 -8 -8
tag left 7: cue.among	1 -20 44 -3 -5 -5 -3 -6 -9 -4 -2 -21 -5
tag left 7: cue.anniversary	37 -4 -4 -3 -3 -2 -1 -28 -6 -3 -1 -2 -1
tag left 7: cue.border	-15 29 12 -11 -12 -13 -8 -21 -12 -11 -26 -14 -12
tag left 7: cue.born	26 14 -33 -3 -2 -3 -2 -17 -3 -4 -3 -6 -2
tag left 7: cue.called_off	47 -38 -13 -1 -1 0 -1 -1 -2 0 -1 0 0
tag left 7: cue.captivity	-4 -2 -6 1 -14 2 3 4 -8 -16 9 17 -6
tag left 7: cue.captured	49 -20 -22 -9 -2 -3 -2 -20 -5 -3 34 -27 -12
tag left 7: cue.claims	-18 14 -7 -3 5 -9 -6 -11 -19 -13 1 -9 3
tag left 7: cue.completed	0 4 16 -6 -4 -6 -5 -19 -14 6 8 -8 -8
tag left 7: cue.count	-21 -38 0 -3 -9 0 0 24 8 26 -10 -7 -8
tag left 7: cue.crime	11 -4 -1 -1 -1 -1 0 -2 0 -1 -1 0 -1
tag left 7: cue.denied	90 -45 -17 -28 -7 -3 -3 -21 -8 -11 -15 -23 -4
tag left 7: cue.deported	-25 5 -32 -32 -7 -9 -6 64 -21 6 34 -33 -5
tag left 7: cue.each	-55 -39 -7 6 67 6 -26 -30 23 -6 -15 -18 -10
tag left 7: cue.evacuation	38 36 -18 -10 -9 -2 -4 -43 -10 -29 -6 -19 -7
tag left 7: cue.ever_captured	68 -50 -3 -5 -6 -2 -10 -40 -35 -22 -34 -7 -24
tag left 7: cue.film	44 -21 -7 -12 -4 -4 -3 -2 -2 -4 -3 -2 -3
tag left 7: cue.footage	52 -59 -5 -4 -3 -3 -3 -36 -16 -14 -19 34 -9
tag left 7: cue.good_news	-14 45 8 -4 -5 -2 -3 -21 -6 -3 -9 -31 -5
tag left 7: cue.held	2 22 -40 -17 -13 -10 -10 -12 -18 -12 9 32 -37
tag left 7: cue.in_captivity	-6 24 -69 -13 -11 -14 -11 -22 -31 -13 -9 48 -23
tag left 7: cue.in_return	-17 18 29 -9 -14 -9 -8 -7 -13 -5 -6 -9 -5
tag left 7: cue.included	51 -20 -30 -3 -4 3 -4 -5 5 -5 -36 -7 -6
tag left 7: cue.local	96 -80 -29 -8 -22 -8 -6 -18 -7 -9 -12 -26 -5
tag left 7: cue.mediated	-29 3 -33 47 -6 -11 -5 -35 -17 54 -6 12 -7
tag left 7: cue.missing	13 -19 -19 -14 -10 -12 -10 -20 -21 -54 -31 -43 67
tag left 7: cue.money	65 -3 -2 -1 -1 -1 -1 -49 -3 -2 -3 -1 -1
tag left 7: cue.month	-17 -92 -30 -7 -5 -7 -4 95 -4 -22 -15 -6 -7
tag left 7: cue.of_whole	-3 18 -2 -7 2 -8 -1 8 -1 -1 -10 -10 -8
tag left 7: cue.of_year	-5 -19 -18 7 -6 -5 -4 32 12 -12 -8 -6 -12
tag left 7: cue.on_shield	4 44 -15 -2 -5 -4 -2 -22 -25 -3 -3 -3 -3
tag left 7: cue.one_sided	-39 31 -50 25 -9 44 -40 -24 -1 -6 -9 -7 -5
tag left 7: cue.other_exchange	27 7 -32 -2 -3 -3 -2 -5 -5 -6 -6 -4 -2
tag left 7: cue.other_return	69 -35 24 -8 -7 -8 -4 -8 -20 -5 -3 -4 -3
tag left 7: cue.other_war	82 -54 -12 -9 -2 -2 -1 -1 -1 -2 -2 -2 -2
tag left 7: cue.outside	-61 -39 -131 -13 -12 92 67 14 -20 -18 -11 -14 -8
tag left 7: cue.parcel	32 -24 -10 -1 -2 -1 0 -1 -1 0 -1 -1 0
tag left 7: cue.part	-5 12 28 -6 15 -5 -4 -7 -7 -13 -15 -9 -7
tag left 7: cue.planned	61 -7 -37 -4 -4 -7 -3 -38 -7 -3 15 -21 12
tag left 7: cue.postponed	-10 7 36 -6 -8 -17 -8 -44 -13 -19 -17 -9 -14
tag left 7: cue.ready	81 -29 -41 -4 -4 -5 -5 -18 -7 -2 -11 -9 -3
tag left 7: cue.recap	112 -54 -101 -10 -5 -4 -3 -13 -35 -6 30 20 -4
tag left 7: cue.record	43 22 -16 5 -5 -6 -4 -15 -31 -47 -16 -5 -6
tag left 7: cue.relative	29 -52 20 10 15 -5 -4 -11 -4 4 11 -14 2
tag left 7: cue.repatriation	25 23 -53 -3 -4 -5 -3 7 7 -7 -19 -17 -27
tag left 7: cue.reunion	-59 18 48 -26 -8 8 -7 -16 5 7 -5 -11 -5
tag left 7: cue.review	-6 -11 -15 -7 -5 -2 -5 27 18 7 -11 -13 -21
tag left 7: cue.same_number	-42 -37 51 -8 -19 -44 36 -27 -18 -17 -26 -23 -9
tag left 7: cue.since	-34 -32 -29 -13 -8 -5 -4 61 40 18 -12 -11 -10
tag left 7: cue.span	-1 -73 -10 -8 -11 -7 -5 32 54 -17 -10 -6 -8
tag left 7: cue.stage	35 3 -16 -27 -11 -4 -5 -2 9 -24 -10 -9 -6
tag left 7: cue.thanks	8 -10 -5 32 -13 -9 -5 12 -15 -24 -12 -8 -12
tag left 7: cue.third	83 -28 -47 -5 -2 -1 -1 -1 -5 -7 -2 -2 -1
tag left 7: cue.to_date	-52 -36 -40 -18 -8 -7 -6 45 6 34 3 -4 8
tag left 7: cue.today	2 23 -12 -4 0 -8 -5 -9 -15 -11 2 -5 8
tag left 7: cue.total	-34 12 -20 -22 -9 -7 -6 35 35 14 -11 -9 -12
tag left 7: cue.training	-43 20 -34 57 -7 -6 -5 -22 -18 -17 -16 -8 -4
tag left 7: cue.transit	-7 -12 25 -11 -15 -4 -5 -7 -11 5 -6 -29 -6
tag left 7: cue.unit	-46 76 -30 -5 -4 -9 -3 -5 -4 -4 -5 -8 -6
tag left 7: cue.venue	-10 14 3 17 -14 -4 -3 -5 -24 -10 -17 -5 -5
tag left 7: cue.visit	34 -15 -4 -1 -3 -1 -1 -1 0 -1 -9 -2 -1
tag left 7: cue.year	32 -56 -29 5 -6 -5 -5 -40 46 24 -13 -10 -17
tag left 7: cue.yesterday	-26 -18 -8 -12 50 -15 -7 48 -38 -13 -10 -24 -8
tag left 7: foe.agent	31 8 -29 -4 -5 -6 -4 -9 -6 -5 -2 -18 -4
tag left 7: foe.from	-5 -23 41 -8 -21 -13 -12 -19 -30 -10 -14 -19 -10
tag left 7: foe.of	-11 75 -50 -12 -6 -6 -7 -17 -19 15 -16 10 -11
tag left 7: foe.to	-11 -5 26 -4 -5 -10 -6 -5 -17 -4 -7 -9 -5
tag left 7: noun.body	-19 22 8 -3 -13 -5 -4 -3 10 -4 -4 -6 -4
tag left 7: noun.branch	1 1 16 -4 -3 -6 -4 -2 -3 -4 -6 -5 -5
tag left 7: noun.child	25 -5 17 -12 -5 -6 -5 -18 9 -16 -13 -12 -6
tag left 7: noun.civilian	-15 -27 -25 -26 -11 -14 -11 -2 -27 1 36 35 6
tag left 7: noun.exchange	-6 -19 11 11 -11 4 4 -6 -1 6 -7 -8 -6
tag left 7: noun.family	0 -3 31 -13 -6 -6 -3 10 -26 -7 -5 -7 -5
tag left 7: noun.foreigner	47 -21 7 -8 -5 -2 -2 -2 -4 -5 2 -4 -5
tag left 7: noun.man	4 21 -27 -4 -4 -6 -3 -8 -4 -10 -4 -6 -16
tag left 7: noun.military	-2 0 2 1 -7 -2 2 -17 2 0 -1 6 -7
tag left 7: noun.other	21 -2 -12 0 1 -5 -3 -2 19 -6 -4 -1 -7
tag left 7: noun.people	-3 5 6 -1 3 -9 -2 -9 -2 1 -5 -9 6
tag left 7: noun.rank	-2 -15 36 -4 -3 -9 -3 -5 -2 -4 -7 5 -14
tag left 7: noun.soldier	-26 45 -10 -6 -6 -7 -5 -11 18 12 -9 11 -10
tag left 7: noun.woman	35 -45 38 -4 -4 -5 -4 -20 -19 -4 -10 -7 -3
tag left 7: own.agent	-17 15 43 -6 -7 -6 -1 -12 -18 -11 7 -21 -10
tag left 7: own.from	35 13 -76 -5 -11 -17 -22 1 -16 -7 -16 -14 35
tag left 7: own.of	-19 -44 23 -17 -14 -16 1 -20 -8 -1 11 15 17
tag left 7: own.to	4 16 11 -6 -20 0 -5 -28 -4 18 -6 -9 -4
tag left 7: qualifier.approx	-12 6 -9 37 -5 -6 -4 0 -23 -13 -3 5 -34
tag left 7: qualifier.at_least	-1 -6 -1 -1 -3 -1 -1 -5 -12 -3 28 10 -2
tag left 7: qualifier.at_most	22 25 -46 -3 -4 7 -2 -6 5 -1 -7 -1 -5
tag left 7: qualifier.more_than	-15 -39 -63 -9 -6 25 17 -11 46 28 -5 -10 -7
tag left 7: ru.agent	-8 -14 11 20 -8 -5 -5 -9 -15 1 12 -15 -8
tag left 7: ru.from	10 21 -25 5 -7 17 -5 -23 -16 -34 -8 -8 -6
tag left 7: ru.of	-15 -17 26 15 4 -7 -1 -7 -9 1 -5 0 -11
tag left 7: ru.to	-3 8 12 -7 -15 -8 -8 -9 -10 -6 -15 15 -6
tag left 7: ua.agent	-25 6 1 3 -5 -8 -7 -2 -7 -4 -13 -13 4
tag left 7: ua.from	7 -48 29 -8 30 -5 -6 -13 8 -2 -7 -18 -5
tag left 7: ua.of	-10 -13 -4 6 -1 -6 -3 3 -11 -1 7 0 -6
tag left 7: ua.to	-2 20 -12 -3 -8 -7 -4 -14 0 3 9 -12 -3
tag left 7: verb.bring	15 0 13 -9 -10 4 -7 -11 -12 11 -8 0 -5
tag left 7: verb.come	10 -1 0 -5 -17 16 -6 -36 -3 5 -12 0 -5
tag left 7: verb.future	58 -63 -33 -2 -3 -7 -3 17 -4 -2 21 -6 -2
tag left 7: verb.get	14 17 -14 -10 12 -10 -7 -25 7 -4 -7 -7 -6
tag left 7: verb.give	8 -10 3 -8 29 -11 2 -9 -10 -16 -6 -9 -5
tag left 7: verb.held_exchange	-14 45 -3 -15 -14 0 0 -19 -7 0 -5 -6 -4
tag left 7: verb.home	-2 6 13 -4 -1 24 -4 -30 -26 -4 -12 -6 -4
tag left 7: verb.managed	-50 8 -4 3 -6 37 -5 -20 9 23 -8 12 -6
tag left 7: verb.noun	-38 21 5 -15 -6 -6 -4 24 12 -13 -4 -4 -4
tag left 7: verb.other	14 -21 9 -3 -3 -2 -1 14 -3 -2 -2 -3 -1
tag left 7: verb.swap	12 -5 10 -8 -14 -16 5 -3 -12 3 -4 -6 -4
tag left 7: verb.will	-44 -21 -3 -5 -5 -4 -4 61 -2 -9 -16 16 -7
tag left 7: view.ru	18 -50 33 -6 -42 -4 -5 -33 25 -5 -13 28 -6
tag left 7: view.ua	9 -9 -4 -19 -7 7 -7 -19 -14 15 -10 -7 -5
tag left 7: voice.ru	-19 -11 -14 -10 47 -7 -6 4 -34 -8 19 18 -16
tag left 7: voice.ua	-29 -19 17 -16 -17 -10 -7 10 0 -6 -4 2 0
tag left beyond: adj.dead	3 14 4 -6 -5 -4 -3 1 -2 -16 -3 -5 -3
tag left beyond: adj.freed	11 16 -32 -2 -1 -5 -4 -15 0 13 -16 1 -9
tag left beyond: adj.modifier	6 -26 -4 4 0 -5 -5 -5 4 6 4 7 -3
tag left beyond: adj.wounded	17 0 -65 -2 -8 9 41 -13 -8 -12 -7 -13 -6
tag left beyond: category	11 -5 -7 -5 -5 -5 4 -6 -3 -7 -2 11 -7
tag left beyond: country	5 -23 -1 33 -3 -4 -2 -32 -13 18 -1 3 -5
tag left beyond: cue.agreed	27 4 -48 -7 30 -3 -4 -15 -12 -3 -8 -5 -4
tag left beyond: cue.agreement	-7 18 -30 2 23 -8 -5 0 -4 -6 -10 -7 -7
tag left beyond: cue.all	37 -55 -56 -9 -7 0 -5 -37 23 -12 10 22 -10
tag left beyond: cue.already	28 -48 -19 -11 31 -9 -9 -12 -7 25 -12 -8 -13
tag left beyond: cue.among	46 -27 -30 -3 -4 -6 -2 -2 -6 -5 -2 28 -5
tag left beyond: cue.anniversary	69 -42 3 33 -6 -2 -2 -30 -34 -6 -2 -6 -2
tag left beyond: cue.border	-21 45 -28 -8 -10 -5 -5 -3 -6 -5 -21 -24 -4
tag left beyond: cue.born	29 -1 -24 -3 -3 -5 -3 -23 -8 -4 -9 30 -3
tag left beyond: cue.called_off	40 -31 -10 -1 -1 0 -1 -1 -1 0 -1 -1 0
tag left beyond: cue.captivity	11 -15 -3 10 -11 2 0 3 -10 -2 3 9 -7
tag left beyond: cue.captured	3 13 -1 -6 -3 -5 -3 -18 -7 3 27 -34 -11
tag left beyond: cue.claims	-17 5 -15 -1 1 -7 -4 -1 -16 -3 8 -6 17
tag left beyond: cue.count	-9 -3 3 14 -8 1 0 -3 -17 2 -11 -6 -5
tag left beyond: cue.crime	50 -20 -3 -1 -1 -1 -1 -23 -14 -2 -24 -14 -3
tag left beyond: cue.denied	79 -43 -18 -7 -8 -4 -4 -35 -10 -15 -21 -30 -13
tag left beyond: cue.deported	-11 12 -31 -16 -6 -9 -6 27 -23 6 21 -29 -18
tag left beyond: cue.each	-28 -52 4 32 81 5 -12 -32 -24 -6 -11 -23 -9
tag left beyond: cue.evacuation	25 22 16 -8 -4 -3 -4 -47 -7 -34 -4 -3 -6
tag left beyond: cue.ever_captured	44 -31 -3 -3 -4 -1 -5 -15 -5 -6 -15 -6 -7
tag left beyond: cue.film	80 -67 -1 -2 -3 -3 -2 -26 -2 -2 -8 -2 -2
tag left beyond: cue.footage	41 -1 -15 -4 -6 -4 -4 -30 -13 -9 -4 -13 -11
tag left beyond: cue.good_news	-23 55 -2 -7 -9 -7 -3 -29 -19 -3 -6 -19 -4
tag left beyond: cue.held	3 22 -43 -20 -8 -10 -8 -20 -22 -13 30 20 -30
tag left beyond: cue.in_captivity	-40 24 -69 -15 -10 -16 -14 -17 -41 -21 39 39 -5
tag left beyond: cue.in_return	-2 -24 11 0 37 -10 -6 -3 -17 -9 -7 -8 -5
tag left beyond: cue.included	-5 6 -28 16 -6 -2 -2 21 13 4 -25 -11 -6
tag left beyond: cue.local	55 -6 -48 -4 -3 -4 -4 -24 -4 -7 -9 -36 -4
tag left beyond: cue.mediated	-2 2 -7 27 -7 -4 -2 -36 -2 5 -5 2 -5
tag left beyond: cue.missing	-60 -67 -34 -15 -15 -17 -12 -12 -24 -21 -12 -41 102
tag left beyond: cue.money	63 -3 -2 -1 -1 -1 -1 -48 -2 -2 -4 -1 -2
tag left beyond: cue.month	-62 -32 -50 -13 -10 -9 -6 80 42 -28 -17 -21 -12
tag left beyond: cue.name	-47 15 -2 -4 -3 -10 -4 21 -3 -8 -5 -10 -8
tag left beyond: cue.nth	-51 39 -6 -15 -2 -7 -4 -26 -26 -9 -7 -2 -2
tag left beyond: cue.of_whole	15 -2 8 2 -4 -4 0 -4 -4 -3 -7 -3 1
tag left beyond: cue.of_year	8 -4 -20 -1 -6 -5 -4 16 17 9 -10 -14 -8
tag left beyond: cue.on_shield	30 -1 -10 -1 -2 -6 -2 -5 -2 -1 -2 -1 -1
tag left beyond: cue.one_sided	-46 -3 -16 21 -13 37 9 -18 -8 -15 -31 -11 -9
tag left beyond: cue.other_exchange	45 1 -30 -2 -2 -3 -2 -6 -4 -4 -5 -4 -2
tag left beyond: cue.other_return	56 -51 43 -6 -3 -2 -2 -30 -18 -6 -4 -5 -2
tag left beyond: cue.other_war	64 -37 -11 -13 -2 -3 -2 -3 -2 -5 -5 -5 -3
tag left beyond: cue.outside	-73 -39 -121 -16 -13 73 87 45 -18 -24 -34 -17 -12
tag left beyond: cue.parcel	62 -40 -14 -3 -3 -4 -2 -2 -2 -8 -7 -2 -1
tag left beyond: cue.part	-3 34 9 6 3 -7 -2 -13 -9 -11 -9 -12 -7
tag left beyond: cue.planned	55 -8 -37 -3 -3 -7 -3 -8 -26 -4 -10 8 10
tag left beyond: cue.postponed	-24 32 36 -8 -5 -10 -4 -32 -8 -8 -12 -10 -11
tag left beyond: cue.ready	0 -51 -4 -5 -6 -4 -3 -17 -7 -4 -4 33 -6
tag left beyond: cue.recap	80 -69 -65 -15 -7 -7 -4 7 -15 3 16 15 -3
tag left beyond: cue.record	-9 20 -19 -9 -9 -9 -6 10 -12 20 -35 -9 -7
tag left beyond: cue.relative	-11 -16 15 -12 -8 6 -1 13 -9 -9 7 -5 -4
tag left beyond: cue.repatriation	0 10 -12 -9 -5 -4 -3 13 -6 -7 -3 -4 -2
tag left beyond: cue.reunion	-13 -4 24 -17 -7 4 -7 -10 -12 5 -5 -16 -4
tag left beyond: cue.review	-67 -35 -14 -9 -18 -6 -6 77 -11 22 -20 -20 -8
tag left beyond: cue.same_number	-43 -25 51 -16 -33 -51 31 -27 -18 -15 -29 -21 -13
tag left beyond: cue.since	-6 -53 -27 -18 -6 -8 -5 38 55 14 -4 -8 -11
tag left beyond: cue.span	-24 -46 -26 -8 -22 -9 -6 47 55 -9 -18 4 -13
tag left beyond: cue.stage	4 -27 -3 -18 -20 -7 -6 22 17 -2 -10 -10 -7
tag left beyond: cue.thanks	4 -7 -11 8 -9 -7 -6 -23 -8 -18 -6 37 -5
tag left beyond: cue.third	83 -23 -43 -3 -2 -1 -1 -1 -5 -4 -2 -3 -1
tag left beyond: cue.to_date	-32 -54 -48 -32 -8 -9 -6 48 -11 33 -6 0 23
tag left beyond: cue.today	-27 32 -6 -6 -4 4 -4 0 -4 -7 -2 -8 3
tag left beyond: cue.total	-35 0 -4 25 -9 -9 -6 9 29 12 -14 -6 -11
tag left beyond: cue.training	-39 20 -31 53 -5 -5 -3 -18 -11 -11 -13 -6 -3
tag left beyond: cue.transit	12 -64 36 -9 -19 -9 -7 -13 -10 -14 -8 15 -7
tag left beyond: cue.unit	6 21 -13 -4 -4 -10 -3 -11 -3 -7 -5 18 -6
tag left beyond: cue.venue	-6 5 13 9 9 -4 -4 -13 -18 -7 -11 -10 -3
tag left beyond: cue.visit	31 -10 -3 -1 -2 -1 -1 -1 -2 -1 -8 -2 -1
tag left beyond: cue.year	-19 -70 -31 0 -7 -7 -6 67 37 6 -10 -14 -7
tag left beyond: cue.yesterday	23 9 -26 -12 32 -10 -5 -42 -10 -12 -8 -17 -5
tag left beyond: foe.agent	-14 4 26 -2 -4 -4 -4 -4 -7 -3 -8 -13 -4
tag left beyond: foe.from	-65 -18 43 -7 -18 -14 -11 -4 -43 -7 -13 -11 -9
tag left beyond: foe.of	-7 -5 -17 -4 -5 -6 -6 -22 -8 -7 21 27 -14
tag left beyond: foe.to	-31 34 8 -10 -12 -26 4 -17 -20 -10 -23 -77 -13
tag left beyond: noun.body	22 -11 10 -6 -13 -7 -5 -1 12 -8 -5 -7 -4
tag left beyond: noun.branch	11 -8 31 -5 -4 -5 -3 -7 -4 -3 -2 -8 -10
tag left beyond: noun.child	-8 25 10 -13 -6 -8 -6 13 -4 -23 -14 8 -6
tag left beyond: noun.civilian	-13 -9 -13 -15 -11 -13 -10 -19 -16 -8 24 38 -13
tag left beyond: noun.exchange	0 3 0 3 -7 6 5 -8 -4 9 -7 -9 -5
tag left beyond: noun.family	-2 6 32 -15 -6 -5 -4 -19 26 -6 -19 18 -7
tag left beyond: noun.foreigner	-7 -2 28 1 -4 -3 -3 -6 -4 8 -35 21 -3
tag left beyond: noun.man	-50 -27 72 -4 -5 -9 -4 -8 -3 -6 -6 36 -5
tag left beyond: noun.military	6 -7 -1 -5 -8 6 1 2 0 0 2 2 -8
tag left beyond: noun.other	1 7 -12 -3 1 -5 -4 9 7 -5 -6 8 -8
tag left beyond: noun.people	7 10 7 1 3 -3 -3 -15 -6 -5 -4 -5 -1
tag left beyond: noun.rank	14 4 15 -4 -3 -10 -3 -5 -3 -3 -5 -6 -8
tag left beyond: noun.soldier	9 35 -15 -9 -19 -6 0 -8 -3 -8 3 -15 -3
tag left beyond: noun.woman	-28 -12 55 -4 -4 -6 -4 -15 -8 -4 -6 -9 -3
tag left beyond: own.agent	-22 5 39 -6 -6 15 -17 -20 -12 -6 -5 -13 -6
tag left beyond: own.from	-56 7 56 -8 -9 -39 25 9 -8 -13 -14 -23 -24
tag left beyond: own.of	-28 8 -3 -12 -12 4 4 -4 -1 -5 1 5 -3
tag left beyond: own.to	15 29 -23 -3 -6 5 -3 -16 -4 4 -8 -9 -4
tag left beyond: qualifier.approx	12 -14 9 15 -5 -6 -4 -1 -17 -9 -24 11 -25
tag left beyond: qualifier.at_least	21 -7 -1 -2 -2 -1 -2 24 -13 -7 -32 -16 -7
tag left beyond: qualifier.at_most	24 11 9 -5 -5 -1 5 -7 -5 -13 -10 -9 -4
tag left beyond: qualifier.more_than	-29 -31 -20 -19 -26 16 26 3 10 17 3 -12 4
tag left beyond: ru.agent	-21 -15 33 3 -5 -6 -1 -14 16 -16 -2 2 -5
tag left beyond: ru.from	1 1 -7 4 -6 12 -5 10 -15 -22 12 -14 -4
tag left beyond: ru.of	-8 -22 17 4 7 -12 -3 -14 3 -13 -4 20 -5
tag left beyond: ru.to	-37 40 28 -7 -9 -15 -4 -22 -25 -20 -4 -31 -13
tag left beyond: ua.agent	-20 17 14 0 -3 -7 -6 -8 4 -6 -11 -11 -3
tag left beyond: ua.from	19 -41 29 -5 -34 -5 -6 -6 -11 4 -5 -3 -3
tag left beyond: ua.of	-1 -1 12 2 -2 -6 -3 -3 -2 -13 1 1 0
tag left beyond: ua.to	-31 -7 27 -6 -8 -12 3 16 10 3 -10 3 -6
tag left beyond: verb.bring	25 4 -9 -1 1 -6 -2 -6 -14 -3 -7 1 -5
tag left beyond: verb.come	-3 -1 11 -3 -7 11 -5 -16 -9 1 -10 -1 -4
tag left beyond: verb.future	28 -35 -18 -13 -5 -7 -3 28 -25 -4 29 -3 -4
tag left beyond: verb.get	18 -5 -26 -11 17 -9 -9 3 -12 4 -8 -11 -6
tag left beyond: verb.give	-3 -19 37 -8 -17 -14 12 -32 9 -7 -7 -13 -6
tag left beyond: verb.held_exchange	4 19 -3 -3 -3 6 -1 -6 -10 -9 -4 -6 -3
tag left beyond: verb.home	4 3 8 -7 -6 23 -5 -20 -10 -7 -10 -5 -4
tag left beyond: verb.managed	-22 -17 26 -27 -6 -6 -5 11 -18 11 9 6 -5
tag left beyond: verb.noun	3 19 -12 -8 -6 -1 0 0 6 -13 -4 -8 -3
tag left beyond: verb.other	38 -26 28 -5 -6 -3 -1 -3 -5 -3 -2 -3 -2
tag left beyond: verb.swap	25 -12 -4 3 -15 5 -3 -7 -13 -4 -5 -7 -5
tag left beyond: verb.will	-55 -20 4 -21 -4 -7 -5 24 -19 -18 54 17 -7
tag left beyond: view.ru	16 -8 -7 -4 -14 -4 -3 -8 10 -1 -5 7 -6
tag left beyond: view.ua	48 -44 2 -21 -10 14 -4 -47 -31 4 -1 -21 2
tag left beyond: voice.ru	13 -39 -10 -10 19 -7 -7 -9 -7 -7 -10 21 0
tag left beyond: voice.ua	-8 7 -11 -16 -17 -10 -8 9 -26 15 19 -11 -7
tag left clause: adj.dead	74 -54 -8 -9 -15 -8 -5 26 -40 -26 -15 -10 -16
tag left clause: adj.freed	-13 -17 14 12 -7 -4 -3 3 -7 3 -6 -5 -6
tag left clause: adj.modifier	-5 0 -5 -5 9 4 -5 -8 0 -12 1 7 0
tag left clause: adj.wounded	38 -13 -36 -7 -8 -26 35 -20 -8 -14 -4 -18 -7
tag left clause: category	19 -9 -15 -6 -5 -10 5 5 -12 -8 -13 -6 24
tag left clause: country	25 -7 -23 14 -6 -4 -4 -16 -11 24 -4 -5 -5
tag left clause: cue.agreed	47 -11 -11 -17 -5 -4 -3 -5 17 -6 -5 -9 -4
tag left clause: cue.agreement	47 -21 -15 -16 -5 -4 -3 10 12 -7 -6 -7 -4
tag left clause: cue.all	-42 11 -36 -10 -9 -7 -5 18 46 16 -14 1 -9
tag left clause: cue.already	-22 -38 -30 -17 -10 -9 -6 45 35 29 -21 -13 12
tag left clause: cue.among	-23 11 37 -6 -4 -3 -3 -6 -3 0 -3 -9 -2
tag left clause: cue.anniversary	-32 52 -2 -1 -2 -1 -1 -21 -1 -2 -1 -1 -1
tag left clause: cue.border	7 17 -1 -10 -14 -10 -8 -30 -12 -13 -21 -12 -10
tag left clause: cue.born	36 -18 -18 -7 -1 -2 -2 -8 -6 2 -2 -1 -1
tag left clause: cue.called_off	67 -50 -5 -2 -2 -6 -2 -6 -1 -6 -4 -3 -2
tag left clause: cue.captivity	-17 -4 11 -10 -1 -5 -3 -3 2 -2 21 0 -9
tag left clause: cue.captured	65 -14 -29 -3 -2 -1 -1 -3 -4 -2 -3 -5 -1
tag left clause: cue.claims	12 -8 8 5 -9 -7 -6 0 -12 -14 -1 -11 -11
tag left clause: cue.completed	-9 -16 11 2 -4 0 -5 -13 1 28 3 -11 -9
tag left clause: cue.count	-19 -29 7 -5 -8 -5 -5 24 0 22 -9 8 -4
tag left clause: cue.crime	50 -16 -12 -1 -1 -1 -1 -5 -3 -2 -4 -1 -2
tag left clause: cue.denied	27 -57 -16 -31 -6 -9 -4 -34 -9 -9 39 -20 -25
tag left clause: cue.deported	70 -12 -29 -17 -4 -5 -3 -15 -13 -19 -11 -4 -4
tag left clause: cue.each	37 10 -58 -20 10 -10 -6 -24 15 -14 -9 -8 -7
tag left clause: cue.evacuation	83 -39 -28 -9 -9 -4 -4 -61 -21 -15 -15 31 -17
tag left clause: cue.ever_captured	54 -10 -4 -1 -1 -1 -2 -21 -17 -8 -25 -1 -7
tag left clause: cue.film	28 -4 -7 -12 -3 -4 -2 0 -1 -3 -1 -2 -3
tag left clause: cue.footage	-2 16 -39 -19 -8 -5 -7 -42 -18 -10 -23 32 25
tag left clause: cue.good_news	-84 79 -2 -3 -6 -2 -3 -11 -3 -5 -6 -3 -12
tag left clause: cue.held	-23 -46 -36 -2 -2 -10 -9 -40 -27 -16 29 66 8
tag left clause: cue.in_captivity	29 -46 -7 -7 -7 -9 -6 -19 -11 -12 11 20 -37
tag left clause: cue.in_return	-4 14 4 4 6 -9 3 -6 -5 -10 -5 -9 -4
tag left clause: cue.included	28 26 -24 1 -3 -3 -2 -7 -13 -6 -10 -4 -5
tag left clause: cue.local	56 -118 -44 -10 63 -14 -9 -31 -10 -13 -15 -10 -11
tag left clause: cue.mediated	-18 -9 -24 22 -7 -6 -5 -11 -12 56 -6 -10 -7
tag left clause: cue.missing	-28 2 -13 -8 -9 -8 -8 -65 -15 -62 -57 -52 105
tag left clause: cue.money	22 -3 -2 -1 -1 -1 -1 -1 -3 -8 -2 -1 -1
tag left clause: cue.month	108 -78 -31 -4 -3 -2 -2 40 2 -3 -6 -8 -4
tag left clause: cue.of_whole	7 12 -5 -2 -4 -5 -4 -1 5 6 -5 -8 -8
tag left clause: cue.of_year	2 -15 -27 -4 -6 -4 -3 32 13 15 -11 -3 -11
tag left clause: cue.on_shield	-9 63 -38 -3 -6 -4 -3 -9 -21 -3 -6 -3 -4
tag left clause: cue.one_sided	-35 49 -6 -7 -7 -10 -22 20 -6 -4 -6 -7 -4
tag left clause: cue.other_exchange	63 -35 -13 -8 -4 -2 -1 -8 -3 -13 -2 -2 -1
tag left clause: cue.other_return	91 -16 -55 -3 -8 -7 -4 -25 -18 -22 -4 -8 -4
tag left clause: cue.other_war	90 -50 -17 -10 -3 -2 -1 -2 -3 -7 -3 -4 -3
tag left clause: cue.outside	-43 -26 -24 -10 -12 91 9 -49 -20 -9 -13 -18 -10
tag left clause: cue.part	45 5 -14 -3 0 3 -3 -13 -9 -9 -5 -6 -4
tag left clause: cue.planned	70 -19 -26 -4 -4 -4 -2 -30 -8 -4 10 -29 -3
tag left clause: cue.postponed	56 -16 -25 -2 -2 -2 -2 -23 -3 -11 -3 -6 -4
tag left clause: cue.ready	48 -15 -42 -4 -5 -5 -5 -23 -10 -6 -14 14 -4
tag left clause: cue.recap	111 -4 -84 -13 -6 -17 -4 -38 -13 -5 -5 -5 -4
tag left clause: cue.record	43 4 -41 -9 -6 -4 -3 -55 -18 2 -4 -5 -5
tag left clause: cue.relative	21 -29 -28 -6 13 -6 -4 -25 -4 18 22 -6 -1
tag left clause: cue.repatriation	66 -26 -13 -9 -9 -4 -3 10 -7 -12 -23 -14 -29
tag left clause: cue.reunion	22 -6 -14 -35 -9 -7 -6 1 -23 8 -5 -10 -7
tag left clause: cue.same_number	45 -39 -29 -1 -3 -4 -4 -6 -7 -1 0 -8 -3
tag left clause: cue.since	-19 -13 -47 -18 -10 -5 -4 45 31 29 -16 -12 -10
tag left clause: cue.span	-1 14 1 -18 -9 -6 -5 7 20 -4 -9 -9 -7
tag left clause: cue.stage	62 -66 -1 -8 -7 -4 -4 -8 18 -23 -4 -5 -4
tag left clause: cue.thanks	27 -22 -7 -6 -7 -5 -3 34 -10 -15 -8 -5 -7
tag left clause: cue.third	102 -60 -21 -14 -6 -2 -2 -2 -1 -6 -3 -4 -6
tag left clause: cue.to_date	-10 -39 -22 -24 -7 -6 -5 27 -11 56 5 -1 -6
tag left clause: cue.today	27 10 7 2 -7 -6 -5 -20 -17 -19 -11 -6 -4
tag left clause: cue.total	-68 -5 6 0 -11 -9 -7 51 30 12 -13 -9 -11
tag left clause: cue.training	52 -23 -14 -2 -2 -2 -1 -3 -3 -3 -5 -2 -1
tag left clause: cue.transit	-56 27 9 0 -8 -3 -4 -7 -9 3 -4 -8 -4
tag left clause: cue.unit	-10 46 -56 -8 -25 -12 -8 -29 -34 -14 27 -33 45
tag left clause: cue.venue	35 6 -20 12 -7 -2 -2 -11 -13 -6 -11 4 -3
tag left clause: cue.visit	45 -30 -3 -1 -5 -2 -1 -1 -2 -3 -6 -1 -1
tag left clause: cue.year	64 -47 -38 -3 -6 -4 -4 -15 39 10 -13 -8 -18
tag left clause: cue.yesterday	41 -53 -20 -28 11 -17 -8 10 16 -16 -12 -15 -10
tag left clause: foe.agent	52 -49 14 -4 -5 -9 -5 2 -10 -5 -15 -7 -5
tag left clause: foe.from	-37 -65 39 -6 -11 -5 -9 -2 -18 -22 55 -20 -20
tag left clause: foe.of	1 17 -15 -12 -8 -20 12 -15 -22 6 19 -2 -14
tag left clause: foe.to	28 -19 -1 -6 -8 -5 -9 -14 -23 -7 -11 45 -9
tag left clause: noun.body	-11 29 -9 -6 1 -6 -3 4 3 -5 -5 -5 -5
tag left clause: noun.branch	28 0 -25 -4 -5 -6 -4 -23 -7 -7 -14 -7 31
tag left clause: noun.child	24 -15 -2 -4 -3 -5 -3 3 -4 -12 -5 -9 -5
tag left clause: noun.civilian	-10 36 -17 -19 -14 -8 -9 -9 -17 -16 26 -43 38
tag left clause: noun.exchange	-8 -29 10 4 -8 3 -5 15 -1 19 -7 -5 -7
tag left clause: noun.family	17 2 -3 -17 -6 -6 -4 -7 -21 16 -5 -21 -1
tag left clause: noun.foreigner	72 -45 -9 -8 -3 -1 -1 -6 -1 -2 -3 -3 -4
tag left clause: noun.man	63 -68 4 -5 -4 -6 -4 -10 -4 -8 -3 -5 -14
tag left clause: noun.military	10 7 7 1 2 -9 -1 0 -14 -7 6 -2 -7
tag left clause: noun.other	18 -11 -11 -6 -5 -5 -3 13 14 -2 -1 -4 -5
tag left clause: noun.people	-2 10 -2 -10 -7 -6 -2 -9 0 -3 6 -6 12
tag left clause: noun.rank	15 -11 18 -6 -5 -13 -5 -7 -3 -6 -11 9 -11
tag left clause: noun.soldier	-87 8 9 26 26 -19 0 -30 6 8 -21 21 -19
tag left clause: noun.woman	63 -31 -29 -2 -2 -2 -3 -4 -1 -3 -10 -8 -5
tag left clause: own.agent	11 -9 -1 -7 -8 -16 0 16 -7 -5 -4 -1 -9
tag left clause: own.from	34 -24 -110 -5 -10 -6 -17 13 -18 -5 -7 -12 37
tag left clause: own.of	-7 -18 17 -11 -11 -7 -8 -7 -20 15 36 3 2
tag left clause: own.to	-6 6 4 -5 -4 -2 -7 8 5 -5 -7 -6 -7
tag left clause: qualifier.approx	-13 -1 -14 7 -4 -6 -3 -19 -7 -10 15 -4 17
tag left clause: qualifier.at_least	51 -41 -3 -1 -5 -2 -3 -21 -7 -1 18 -8 -2
tag left clause: qualifier.at_most	8 5 17 -24 -12 -6 -4 -9 -3 -3 -9 -1 -17
tag left clause: qualifier.more_than	-14 -37 -57 -10 -10 35 23 2 36 -20 8 -19 -12
tag left clause: ru.agent	-12 -21 42 0 -5 -1 -7 -9 -5 2 4 -9 -8
tag left clause: ru.from	23 -6 -37 -7 -5 0 -4 13 -9 -3 8 -11 -6
tag left clause: ru.of	-17 -11 29 -1 -6 -4 -7 4 -2 4 16 -17 -6
tag left clause: ru.to	-6 -95 89 -6 -12 -1 -7 -12 25 -6 -7 -5 -7
tag left clause: ua.agent	-6 36 -20 -4 -8 -8 -2 -1 -13 1 -10 -4 -6
tag left clause: ua.from	-7 -50 0 -9 48 -7 12 -20 20 -5 -16 -10 -8
tag left clause: ua.of	9 -3 -24 0 5 -4 1 -3 -5 5 -8 9 -6
tag left clause: ua.to	7 32 -25 -5 -7 3 -6 7 -9 -5 0 -5 -4
tag left clause: verb.bring	-4 9 14 1 -7 -4 -3 12 4 -5 -9 -9 -6
tag left clause: verb.come	-5 -4 13 -5 2 -4 -6 10 9 -10 -9 -10 -6
tag left clause: verb.future	60 -30 -7 -7 -4 -6 -2 -19 -17 -3 10 -2 -2
tag left clause: verb.get	-8 23 25 -8 -11 -10 -3 -11 13 -7 -9 -9 -7
tag left clause: verb.give	-4 24 -2 -7 3 5 -2 6 -5 -9 -6 -10 -3
tag left clause: verb.held_exchange	-26 15 -18 12 -9 -10 -7 0 13 14 -7 0 -7
tag left clause: verb.home	-7 14 -3 -1 -9 -6 -5 11 5 -6 -8 -7 -5
tag left clause: verb.managed	-24 16 -22 0 -6 20 -6 0 4 16 -12 -10 -7
tag left clause: verb.noun	7 0 10 0 -7 -5 -4 -6 -14 3 -6 7 -6
tag left clause: verb.other	25 -10 -10 -3 12 12 -2 -8 -9 -2 -6 -5 -2
tag left clause: verb.swap	-1 -13 9 7 -9 -5 -5 -24 11 8 -7 -8 -8
tag left clause: verb.will	61 -23 -23 -7 -7 -4 -4 -5 2 2 -7 -5 -5
tag left clause: view.ru	-37 -42 11 -11 16 -5 -7 -13 20 -5 -12 24 19
tag left clause: view.ua	-54 45 -22 -5 -5 -6 -3 14 -6 17 45 -36 -7
tag left clause: voice.ru	1 7 -44 -15 -14 24 -7 -5 2 -10 -6 -2 8
tag left clause: voice.ua	-17 -27 20 -11 -8 -8 -6 7 -13 2 -12 10 27
tag left far: adj.dead	20 -2 7 -10 -7 -3 -2 5 -15 -28 -2 -3 -2
tag left far: adj.freed	-19 -2 -5 -2 0 -7 -2 -13 -8 35 -6 9 -7
tag left far: adj.modifier	5 -21 -10 7 -5 -8 -3 1 10 1 -5 8 0
tag left far: adj.wounded	-27 22 -42 6 -6 3 37 -10 -6 -19 -6 -15 -7
tag left far: category	4 11 -24 -4 -6 -5 3 -22 -3 -10 -12 23 2
tag left far: country	16 -9 -14 29 -1 -3 -1 -26 -9 7 -4 1 -4
tag left far: cue.agreed	9 4 -41 -8 28 1 -7 6 -8 -4 -9 -6 -4
tag left far: cue.agreement	-27 9 4 -10 22 -5 -5 16 1 -7 -9 -4 -6
tag left far: cue.all	29 -65 -71 -12 -14 6 -6 -73 54 -10 -10 14 -12
tag left far: cue.already	17 -14 -20 -16 -12 -10 -14 4 -14 20 -16 -7 -17
tag left far: cue.among	33 -41 -17 -5 -4 -4 -2 -2 -8 -3 -2 35 -4
tag left far: cue.anniversary	49 -28 4 34 -4 -1 -2 -26 -34 -5 -1 -6 -2
tag left far: cue.border	0 20 -17 -4 -18 -3 -5 -23 -4 -5 -6 -22 -4
tag left far: cue.born	-17 -50 2 -5 -4 -9 -6 -26 -22 9 -25 41 -5
tag left far: cue.captivity	6 -8 -20 9 -6 2 0 -12 -7 17 0 -2 -6
tag left far: cue.captured	7 19 2 -5 -3 -5 -3 -4 -5 -5 -9 -16 -2
tag left far: cue.claims	9 18 -22 7 -10 -5 -2 2 -13 -3 11 -2 -12
tag left far: cue.completed	-2 0 -3 11 -4 3 -2 -4 -5 -1 -6 -6 -4
tag left far: cue.count	-12 -6 11 -14 -9 -10 -3 10 -20 4 -15 11 -4
tag left far: cue.crime	25 -17 -19 -1 -2 -1 -1 -3 -1 -1 -6 -1 -1
tag left far: cue.denied	53 -27 -24 -8 -6 -3 -4 -25 -8 -8 -15 -11 -13
tag left far: cue.deported	-66 35 -28 -7 -4 -6 -5 73 -8 -9 -27 -5 -4
tag left far: cue.each	0 20 -49 13 24 -6 -1 -35 -21 0 -8 -22 -10
tag left far: cue.evacuation	88 -17 -23 -4 -3 -2 -4 -34 -16 -19 -3 13 -5
tag left far: cue.ever_captured	43 -44 -5 -4 -6 -2 -8 -19 -9 -10 -17 -10 -11
tag left far: cue.film	73 -61 -1 -1 -2 -3 -2 -27 -1 -1 -8 -1 -2
tag left far: cue.footage	13 2 -15 -17 -11 -6 -7 -17 -14 -4 -7 -11 24
tag left far: cue.good_news	-38 45 0 -4 -20 -17 -4 -44 -29 -3 -4 -3 -4
tag left far: cue.held	-3 42 -53 -11 -6 -8 -8 -28 -1 -14 16 -4 1
tag left far: cue.in_captivity	-33 24 -84 -17 -11 -14 -13 -2 -28 -28 46 30 -27
tag left far: cue.in_return	-26 -19 14 6 51 -9 -9 -11 -15 -17 -11 -11 -6
tag left far: cue.included	-23 -7 -19 24 -7 -7 1 16 -7 13 -4 -13 -4
tag left far: cue.local	15 7 -10 -2 -2 -3 -3 -33 -4 -8 -1 -1 -3
tag left far: cue.mediated	-2 -1 -7 8 -7 -3 -1 -3 -5 22 -5 -11 -4
tag left far: cue.missing	-34 -58 -25 -15 -15 -16 -13 18 -20 -21 -12 -39 95
tag left far: cue.money	14 -1 0 -1 -1 0 0 0 -1 -1 -3 -1 -3
tag left far: cue.month	45 -70 -26 -10 -5 -3 -3 51 33 -3 -5 -12 -2
tag left far: cue.name	-47 15 -2 -4 -3 -10 -4 21 -3 -8 -5 -10 -8
tag left far: cue.of_whole	10 -13 19 -7 -7 -1 -2 -2 -8 10 -6 0 0
tag left far: cue.of_year	35 -19 -21 -8 -6 -4 -4 3 15 18 -11 -11 -8
tag left far: cue.on_shield	37 -18 -9 0 -1 -6 -2 -4 -2 -1 -2 0 0
tag left far: cue.one_sided	-1 40 -3 -23 -17 -90 29 -7 -25 -23 -46 -16 -13
tag left far: cue.other_exchange	75 -29 -18 -4 -1 -2 -1 -3 -2 -7 -3 -2 -2
tag left far: cue.other_return	69 -3 -30 -2 -2 -2 -3 -41 -5 -5 -6 -5 -2
tag left far: cue.other_war	53 -28 -5 -11 -2 -2 -2 -3 -2 -7 -6 -5 -3
tag left far: cue.outside	-36 -80 -64 -14 -8 66 59 -16 -13 -15 -38 -14 -10
tag left far: cue.part	17 13 11 17 -3 -7 -1 -28 -13 -15 -9 -12 -6
tag left far: cue.planned	25 -26 -6 -2 -2 -3 -2 0 -28 -3 -6 18 -5
tag left far: cue.postponed	4 46 -15 -5 -3 -3 -2 -27 -4 -3 -5 -10 -8
tag left far: cue.ready	-25 -62 18 -7 -9 -5 -4 -26 -11 -5 -5 37 -8
tag left far: cue.recap	76 -52 -40 -20 -7 -14 -4 -20 1 13 -6 -3 -2
tag left far: cue.record	3 16 -12 -20 -10 -8 -6 -13 1 13 -32 -10 -7
tag left far: cue.relative	-10 -12 -13 -19 -8 4 -1 4 -5 -2 -2 0 3
tag left far: cue.repatriation	31 -33 19 -12 -6 -4 -4 4 -17 -10 -3 -3 -2
tag left far: cue.reunion	-5 21 24 -19 -7 9 -9 -8 -22 -10 -4 -20 -4
tag left far: cue.review	-59 -37 -4 -8 -22 -7 -5 57 -42 24 -20 -15 -9
tag left far: cue.since	25 -57 -46 -26 -9 -7 -5 43 37 5 -6 -10 -9
tag left far: cue.span	3 -75 -3 -9 -27 -8 -7 33 38 -10 -18 12 -12
tag left far: cue.stage	20 -59 -25 -22 -22 -7 -5 30 22 0 -7 -8 -6
tag left far: cue.thanks	10 -14 -14 -28 -6 -6 -6 0 -8 -10 -5 38 -4
tag left far: cue.third	73 -11 -47 -4 -2 -1 -1 -1 -5 -7 -1 -2 -1
tag left far: cue.to_date	-20 -58 -18 -37 -5 -5 -4 46 -10 34 25 2 -8
tag left far: cue.today	23 -26 11 -1 -7 10 -4 -2 -5 -10 3 -6 -6
tag left far: cue.total	-12 -41 4 2 -10 -6 -5 14 39 18 -12 0 -9
tag left far: cue.training	41 -6 -12 -1 -1 -2 -1 -9 -1 -1 -5 -2 -1
tag left far: cue.transit	4 -34 22 -6 -17 -5 -5 -12 -8 -13 -6 30 -5
tag left far: cue.unit	23 -53 10 -3 -4 -7 -4 -12 -2 -10 -1 33 -6
tag left far: cue.venue	2 5 5 3 15 -4 -4 -14 -19 -5 -14 -10 -3
tag left far: cue.visit	12 -3 -1 0 0 0 0 -1 -3 -1 0 -1 -1
tag left far: cue.year	19 -75 -46 -15 -7 -6 -5 34 54 -8 -14 -15 -10
tag left far: cue.yesterday	-12 28 -26 -14 26 -11 -6 -46 35 -14 -7 -13 -5
tag left far: foe.agent	-9 -53 63 -2 -3 -2 -3 -4 -6 -2 -8 -7 -3
tag left far: foe.of	57 -92 -5 -2 -2 -5 -3 -7 -4 -3 38 -21 -13
tag left far: foe.to	-19 73 -75 -7 -10 -25 16 -5 -6 -11 -17 -45 -12
tag left far: noun.body	34 -35 26 -9 -7 -6 -4 -19 19 -9 -3 -10 -3
tag left far: noun.branch	18 -17 17 -6 -5 -5 -3 -3 -7 -3 -5 -13 -4
tag left far: noun.child	-21 74 -13 -18 -7 -9 -8 -67 -24 -40 -19 24 -6
tag left far: noun.civilian	-5 -36 8 -11 -10 -9 -8 -40 2 -15 28 34 -10
tag left far: noun.exchange	11 3 -20 -1 -2 14 -1 -13 -10 16 -5 -5 -5
tag left far: noun.family	9 28 8 -6 -5 -5 -4 -10 -3 -4 -6 -17 -14
tag left far: noun.foreigner	-18 0 27 4 -4 -3 -3 -6 -3 12 -16 -8 -3
tag left far: noun.man	-42 -51 6 -4 -3 -9 -4 -6 -2 -4 -3 50 -5
tag left far: noun.military	-5 3 -15 -7 -7 20 -2 11 -7 1 -12 6 -5
tag left far: noun.other	-3 3 -4 -5 -2 -4 -5 -2 -2 5 -3 18 -9
tag left far: noun.people	-14 11 6 4 -13 6 -5 -12 -12 -1 -6 -2 12
tag left far: noun.rank	-1 44 -40 -3 -3 -5 -3 -5 -7 -3 -3 -13 -3
tag left far: noun.soldier	11 22 -30 -5 -6 -1 9 7 -3 -8 -9 -9 7
tag left far: noun.woman	-67 24 45 -8 -7 -10 -9 -4 -2 -6 -8 -12 -5
tag left far: own.agent	4 20 -17 -5 -5 11 -11 -12 -11 -6 -7 -7 -5
tag left far: own.from	-59 -58 65 -9 -9 -34 33 5 -6 -15 -9 -25 -30
tag left far: own.of	-26 -26 -11 -10 -8 26 0 23 -5 15 7 -10 -12
tag left far: own.to	25 5 -10 -5 -5 18 -7 -4 -12 -3 -11 -7 -4
tag left far: qualifier.approx	-17 5 25 -7 -5 -5 -4 -4 -7 -6 -10 6 -5
tag left far: qualifier.at_least	36 -37 -3 -2 -5 -2 -5 20 -2 -6 -45 -23 -8
tag left far: qualifier.at_most	37 -8 43 -21 -6 -13 11 -25 -8 -39 -16 -15 -21
tag left far: qualifier.more_than	-34 -27 -6 -23 -39 20 32 3 -10 -14 11 -16 6
tag left far: ru.agent	6 -26 38 -9 1 -11 2 -16 8 -12 -8 6 -6
tag left far: ru.from	7 -31 21 -13 -5 -18 -6 18 -11 17 4 -12 -3
tag left far: ru.of	-5 -14 -1 -6 4 -11 -6 6 -3 -9 2 18 -4
tag left far: ru.to	-37 52 57 -9 -15 -10 -11 -46 -46 -27 -19 -14 -23
tag left far: ua.agent	0 46 -33 -12 -2 -8 -6 -9 5 -4 -11 -10 -3
tag left far: ua.from	1 -17 17 -3 -23 -5 -5 -7 -4 5 -11 8 -3
tag left far: ua.of	-1 4 -3 0 3 -7 -4 -1 -1 -5 -13 2 4
tag left far: ua.to	-8 -23 -13 -7 -9 -11 5 29 13 -1 -9 22 -5
tag left far: verb.bring	25 1 -18 5 9 -5 -5 -18 -11 2 -4 -3 -6
tag left far: verb.come	29 -25 16 -9 -6 2 -5 11 -18 -18 -6 -8 -3
tag left far: verb.future	45 -2 -10 -16 -5 -3 -2 3 -27 -4 -5 -6 -4
tag left far: verb.get	-15 20 -34 -17 -14 -2 -11 23 12 12 -11 -15 -8
tag left far: verb.give	2 -25 37 -10 -9 -18 12 -23 25 -9 -8 -17 -6
tag left far: verb.held_exchange	-18 5 -2 8 6 1 -3 1 -6 -9 -3 1 -4
tag left far: verb.home	-26 3 22 -11 -3 17 -6 6 -7 -7 -7 1 -4
tag left far: verb.managed	15 0 0 -14 -5 -5 -3 -30 -6 12 9 -7 -3
tag left far: verb.noun	35 1 -13 -15 -6 2 1 -21 -6 -17 -4 -12 -3
tag left far: verb.other	38 1 3 -6 -5 -2 -1 -5 -6 -3 -2 -2 -3
tag left far: verb.swap	26 -11 -7 -13 -11 8 -9 -10 -15 15 -5 -9 -6
tag left far: verb.will	18 -38 -18 -18 -4 -5 -4 1 -1 -17 17 -8 -4
tag left far: view.ru	-21 -17 -15 -3 -7 -5 -5 -12 29 5 2 9 -7
tag left far: view.ua	-26 29 -6 -15 -5 1 4 -25 -8 -21 21 -27 11
tag left far: voice.ru	44 -57 5 -12 -30 6 -8 -9 9 -5 -19 -14 15
tag left far: voice.ua	-30 11 -20 -12 -13 -9 -7 19 -37 25 -4 10 14
tag right 1: adj.dead	34 4 -19 -6 -7 -8 -5 3 -4 -6 -8 -12 -8
tag right 1: adj.freed	28 5 2 22 -9 -9 -6 -18 0 -15 -7 -13 -8
tag right 1: adj.modifier	-10 -6 26 -18 -7 -9 -5 3 -10 -9 -15 29 1
tag right 1: adj.wounded	23 -66 -43 -4 -4 22 41 14 -3 -6 -6 -6 -3
tag right 1: category	-3 -37 10 -7 -8 18 15 3 7 -7 -10 -2 -3
tag right 1: country	-12 19 -7 -3 -1 -3 -2 -5 -2 -2 -1 -2 -1
tag right 1: cue.agreed	16 -5 -3 -1 -1 -1 -1 -2 0 -1 -1 -1 -1
tag right 1: cue.agreement	86 -13 -13 -2 -4 -3 -2 -31 -6 -15 -9 -7 -9
tag right 1: cue.already	1 20 24 -10 -6 -6 -4 -9 -4 -5 -9 -13 -6
tag right 1: cue.among	46 -17 -19 -4 -1 -2 -1 -17 -1 -2 0 -1 -2
tag right 1: cue.anniversary	9 -3 -2 0 0 -1 0 0 0 0 0 0 -1
tag right 1: cue.border	-34 47 -10 -1 -2 -2 -1 -3 -1 -1 -1 -1 -1
tag right 1: cue.born	-46 64 -45 -5 -7 -8 -12 -35 -2 -6 -5 -12 -6
tag right 1: cue.called_off	66 -52 -17 -1 -3 -9 -2 -6 -5 -7 -16 -5 -5
tag right 1: cue.captivity	21 -40 10 -14 -7 -7 -4 -13 -7 4 -5 -6 -9
tag right 1: cue.captured	33 18 -11 -1 -3 -4 -2 -5 -10 -2 -4 -15 -4
tag right 1: cue.claims	18 -6 5 -8 -10 -3 -5 -1 -6 -7 -17 -5 -4
tag right 1: cue.completed	-37 25 -4 10 -7 14 -5 -43 -6 31 -7 -11 -5
tag right 1: cue.count	9 -32 -12 9 -8 -6 -3 5 -6 31 -5 -7 -12
tag right 1: cue.crime	54 -51 -4 -2 -1 -2 -1 -17 -1 -2 -3 -6 -6
tag right 1: cue.denied	11 -2 -5 0 0 0 0 -1 0 0 0 0 0
tag right 1: cue.deported	59 -46 -30 -19 -4 -12 -5 -17 -5 -11 -3 -4 -3
tag right 1: cue.each	-8 47 17 -37 -24 -6 -5 -5 3 -5 -7 -6 -5
tag right 1: cue.evacuation	48 -11 -2 -1 -1 -1 -1 -9 -1 -4 -10 -3 -13
tag right 1: cue.ever_captured	72 -21 -38 -1 -1 -3 -5 -16 -25 -1 -3 -34 -11
tag right 1: cue.held	16 -38 -21 -6 -8 -13 -6 -29 -24 -11 34 33 -4
tag right 1: cue.in_captivity	29 -58 25 -3 -3 -2 -4 -8 -5 -3 16 -10 -9
tag right 1: cue.in_return	33 6 -34 -8 -6 -15 21 -4 -16 -2 -5 -6 -7
tag right 1: cue.included	-7 20 -11 20 -6 -8 -2 -20 -5 14 -5 -2 -2
tag right 1: cue.local	36 9 -13 -3 -6 -2 -2 -38 -3 -4 -2 -8 -2
tag right 1: cue.mediated	-8 20 -10 -13 -3 -4 -3 -4 -3 26 -12 -8 -4
tag right 1: cue.money	46 -3 -1 -3 -2 -1 -1 -8 -3 -21 -4 -4 -2
tag right 1: cue.of_whole	2 -2 3 -8 9 -7 -6 -3 -4 -5 -9 5 -11
tag right 1: cue.of_year	51 -9 -20 -9 -13 -6 -9 -21 -15 -12 -7 -12 -11
tag right 1: cue.one_sided	13 -16 46 -20 -12 -18 -7 21 -7 -5 -7 -15 -8
tag right 1: cue.other_exchange	24 -2 -1 -1 0 -5 -7 -2 -1 -6 0 -1 0
tag right 1: cue.other_return	11 1 -10 -3 -4 -3 -2 -6 -2 -1 -1 -1 -2
tag right 1: cue.other_war	5 12 -2 -11 -1 -2 -1 -1 -1 -3 -2 -1 -2
tag right 1: cue.part	46 -3 -14 -14 -7 -7 -4 4 -11 1 -6 -8 -5
tag right 1: cue.planned	-41 23 27 -7 -4 -5 -3 -19 -3 -5 -5 -7 -8
tag right 1: cue.postponed	47 -41 -12 -5 -7 -4 -2 -9 -2 -4 -6 -2 -5
tag right 1: cue.ready	-25 46 -12 -4 -6 -11 -5 -27 -18 -8 -11 -17 -19
tag right 1: cue.recap	-4 10 -9 -2 -3 -14 -2 -11 -5 -7 -8 18 -3
tag right 1: cue.relative	-4 22 -48 -14 -8 4 16 -15 -9 -5 -7 -5 -5
tag right 1: cue.repatriation	-17 6 -7 -5 -5 -3 -2 30 -10 -10 -2 -3 -3
tag right 1: cue.reunion	-9 12 39 -30 -10 -5 -6 -8 17 -19 -3 -10 -6
tag right 1: cue.since	22 -34 -9 -11 -10 -8 -4 45 -15 -30 -28 -8 -15
tag right 1: cue.span	-23 -86 53 -28 -17 -15 -15 32 -35 -39 -19 -12 -19
tag right 1: cue.stage	76 -7 -66 -2 -33 -1 -7 -2 -45 -2 -2 -9 -2
tag right 1: cue.third	54 -1 -1 -39 0 0 -1 0 0 -14 0 -1 0
tag right 1: cue.to_date	12 -27 -26 -46 -11 -8 -7 22 -15 29 -15 -16 -14
tag right 1: cue.today	-5 22 -25 4 -8 -10 -6 21 -9 -10 -7 -12 -6
tag right 1: cue.total	-75 4 -13 50 -10 -9 -13 51 -17 24 -9 -9 -18
tag right 1: cue.transit	-8 33 -59 -8 -15 -9 -6 -23 -16 -6 23 -14 -18
tag right 1: cue.unit	52 -64 42 -3 -23 -20 -4 -6 -20 -4 -7 -6 -3
tag right 1: cue.visit	28 -4 -21 -5 -7 -3 -2 -2 -2 -2 -4 -17 -3
tag right 1: cue.year	50 -65 -14 -28 -25 -18 -19 -90 -22 30 -52 -38 -58
tag right 1: cue.yesterday	23 -56 -39 -5 -5 -13 -4 -8 -4 -9 -22 27 -5
tag right 1: foe.of	23 -19 22 -7 -8 -6 -3 -6 -5 -4 -2 -11 -3
tag right 1: noun.body	12 6 12 -3 -3 -6 -3 -70 -2 -2 -2 -2 -2
tag right 1: noun.branch	38 19 -30 -3 -3 -5 -7 -2 -4 -2 -5 -22 -2
tag right 1: noun.exchange	27 -14 -26 -27 -7 -8 -5 -30 -6 27 -7 -7 -7
tag right 1: noun.military	-2 15 -10 -12 -8 -10 -6 -10 -9 -11 -6 -5 -4
tag right 1: noun.other	-21 -7 -25 -4 -5 -9 -4 -12 -8 -12 21 47 -7
tag right 1: noun.people	-13 6 0 -15 -7 -13 1 32 -5 -1 -6 -15 -14
tag right 1: own.agent	2 -8 -12 -14 -23 -24 -18 -21 -18 -7 -34 23 -2
tag right 1: own.from	50 6 -35 -4 -4 -2 -3 -3 -2 -2 -8 -6 -2
tag right 1: own.of	40 -26 14 -11 -5 -3 -6 -9 9 -6 -8 -13 -6
tag right 1: own.to	22 7 17 -18 -15 -12 -5 -6 -10 -5 -6 -7 -6
tag right 1: qualifier.approx	30 -32 -3 -10 -1 -1 -1 -2 -2 24 -4 -1 -3
tag right 1: qualifier.at_most	67 -44 -18 -4 -1 -2 -1 -2 -2 -1 -2 -2 -2
tag right 1: qualifier.more_than	45 -32 -11 -7 -5 -9 -12 -55 -15 -13 41 -28 -6
tag right 1: ru.agent	12 3 -36 -3 -6 12 -4 -13 -6 -5 41 -5 -7
tag right 1: ru.from	17 -32 -26 -14 -7 -4 -5 9 -9 14 -20 -7 -5
tag right 1: ru.of	-2 5 7 -8 -8 -7 0 -7 3 -8 -13 -2 8
tag right 1: ru.to	-14 -54 55 -6 -3 -3 -5 -22 25 -9 -4 -11 -2
tag right 1: ua.agent	-3 -7 -8 -34 -18 2 19 1 -7 -10 -20 -11 -6
tag right 1: ua.from	-8 -26 26 -45 -12 -5 -6 -26 49 15 -8 -14 -4
tag right 1: ua.of	6 22 -31 -8 -6 12 -2 0 -6 -5 2 -8 9
tag right 1: ua.to	16 33 -51 -35 -9 21 -6 0 -8 7 -7 -8 -14
tag right 1: verb.bring	-19 11 12 0 -2 2 -6 -4 6 -5 -7 -8 -7
tag right 1: verb.come	-39 13 34 0 -9 -1 -6 9 -5 -4 -10 -9 -5
tag right 1: verb.future	-5 57 5 -6 -4 -4 -3 -35 -7 -13 3 -10 -4
tag right 1: verb.get	-24 12 19 -18 -12 3 -7 -23 -14 12 -10 -7 -7
tag right 1: verb.give	-7 -9 -8 -14 47 -10 -3 -36 -14 -11 -11 18 -9
tag right 1: verb.held_exchange	35 -13 -30 -5 -7 -5 -6 28 -31 -16 -5 -6 -5
tag right 1: verb.home	-12 11 -2 19 -5 -4 -3 7 -6 -3 -5 -5 -4
tag right 1: verb.managed	-55 3 -14 -33 -6 36 -10 15 -14 -25 -8 -8 -20
tag right 1: verb.noun	70 -37 -58 -10 -7 -4 -4 -22 -4 -12 -4 -10 -4
tag right 1: verb.other	99 -33 -18 -2 -4 -3 -2 -47 -6 5 -11 -7 -7
tag right 1: verb.swap	-28 -2 -7 26 -21 -8 -9 -42 -10 72 -9 -5 -7
tag right 1: verb.will	50 -19 -32 -3 -3 -1 -1 -8 -2 -13 -5 -3 -1
tag right 1: view.ru	47 -6 -30 -2 -33 -4 -3 0 -15 -2 -2 -14 -2
tag right 1: view.ua	41 -14 -7 -4 -18 -4 -4 -20 -8 -9 -6 -3 -5
tag right 3: adj.dead	9 30 -43 -5 -5 -6 -3 17 -5 -6 -4 -3 -3
tag right 3: adj.freed	-6 4 1 -2 -7 -3 -4 15 -5 1 -8 -4 -4
tag right 3: adj.modifier	30 -4 -10 -6 -4 -1 -4 -6 -13 -15 1 -5 5
tag right 3: adj.wounded	-32 -37 -9 -12 -19 41 -14 19 -22 46 -16 -31 -14
tag right 3: category	10 -35 -1 -7 2 -3 -5 -1 -8 11 -7 26 7
tag right 3: country	46 -40 -16 -14 -8 -10 -5 -9 -7 -1 -21 28 -7
tag right 3: cue.agreed	-13 -44 -18 -7 -7 -9 -5 33 9 -13 -7 -8 -7
tag right 3: cue.agreement	-36 -46 -7 -8 -7 -8 -5 37 29 6 -6 -8 -6
tag right 3: cue.all	-41 12 -16 -3 -6 10 -8 -20 -10 -14 35 10 -6
tag right 3: cue.already	50 -19 -58 -13 -4 5 -4 18 -26 9 -5 -16 -4
tag right 3: cue.among	67 -7 -58 -3 -1 -2 -1 -8 -1 -4 -1 -1 -2
tag right 3: cue.border	1 9 2 -2 -3 -3 -3 -20 -2 -2 -2 -2 -2
tag right 3: cue.born	74 19 -18 -3 -4 -3 -2 -46 -3 -12 -41 -8 -8
tag right 3: cue.called_off	41 9 -28 -2 -2 -1 -1 -3 -4 -1 -10 -8 -1
tag right 3: cue.captivity	37 -9 0 -16 -6 -5 -4 12 -3 -24 -8 1 -8
tag right 3: cue.captured	28 -1 18 -2 -1 -3 -2 -10 -7 -2 -3 -8 -3
tag right 3: cue.claims	-28 11 -6 -4 -29 -8 -8 24 -15 -10 8 -15 -4
tag right 3: cue.completed	-3 -11 16 1 -11 -5 -7 5 -14 8 -4 -10 -6
tag right 3: cue.count	-33 23 -31 15 -10 -7 -5 24 -13 23 -6 -7 -11
tag right 3: cue.crime	45 -11 -11 -1 -1 -2 -1 -9 -2 -7 -5 -3 -1
tag right 3: cue.denied	59 -33 -39 -3 -2 -1 -1 -23 -2 -3 51 -12 -12
tag right 3: cue.deported	0 25 14 -10 -8 -6 -6 14 -12 -11 -51 4 -18
tag right 3: cue.died	18 -7 -20 -4 -4 -6 -3 -16 -2 -4 -7 -3 -4
tag right 3: cue.each	6 -16 2 2 10 -6 -6 -10 7 -3 -7 -7 -6
tag right 3: cue.evacuation	42 -21 -10 -2 -2 -3 -1 -1 -3 -7 -9 -2 -2
tag right 3: cue.ever_captured	27 14 -33 -1 -1 -6 -4 -14 -22 -1 -3 -30 -10
tag right 3: cue.footage	48 -18 -25 -4 -9 -4 -8 9 19 -4 -4 -10 -5
tag right 3: cue.good_news	94 -83 -23 -2 -3 -4 -2 -8 -1 -6 -4 -2 -5
tag right 3: cue.held	-55 -27 -31 -10 -11 -9 -9 -21 -11 -10 53 33 -18
tag right 3: cue.in_captivity	57 -24 -26 -4 -6 -4 -4 -21 -17 -12 19 -2 -17
tag right 3: cue.in_return	-35 50 17 -16 -9 -7 11 -3 -10 -5 -9 -7 -5
tag right 3: cue.included	28 -7 -42 -13 -7 -5 -3 9 -8 13 -6 -4 -5
tag right 3: cue.local	13 16 -11 -3 -3 -3 -2 -39 -3 -4 -4 -1 -2
tag right 3: cue.mediated	-30 -4 30 -26 -7 12 -6 -68 -11 58 -18 -7 -6
tag right 3: cue.missing	-25 -2 -24 -13 -9 -10 -9 -64 -18 -22 -52 -42 88
tag right 3: cue.money	17 -14 -1 0 -1 -1 0 -1 0 -1 -1 0 -1
tag right 3: cue.month	30 -48 0 -1 -1 -1 -1 -22 -1 -5 -1 0 -1
tag right 3: cue.of_whole	1 -14 2 -3 -11 -5 -5 -2 5 -3 -13 2 7
tag right 3: cue.of_year	-15 39 -31 -9 -8 -5 -6 10 -13 5 -8 -10 -9
tag right 3: cue.on_shield	-24 38 -16 -4 -5 -3 -1 -9 -3 -2 -1 -1 -2
tag right 3: cue.one_sided	-61 51 -8 -19 -19 25 -23 -12 -13 -18 -15 -17 -13
tag right 3: cue.other_exchange	61 -13 -22 -1 -3 -2 -1 -6 -1 -9 -1 -2 -2
tag right 3: cue.other_return	18 25 -8 -16 -6 -9 -4 -7 -11 -8 -3 -11 -6
tag right 3: cue.other_war	53 -25 -28 -13 -5 -3 -2 -1 -5 -14 -1 -3 -2
tag right 3: cue.outside	-59 -44 -16 -10 -8 61 18 31 -11 -14 -15 -6 -7
tag right 3: cue.part	9 21 -2 -5 -3 -6 -4 2 3 -3 -6 -3 -4
tag right 3: cue.planned	3 -56 -10 -6 -6 -4 -6 15 15 -11 -22 23 -8
tag right 3: cue.postponed	-6 -10 -6 -14 -4 -2 -2 -2 -2 -7 39 -9 -3
tag right 3: cue.ready	27 -94 -34 -8 -9 -7 -6 30 34 -8 -37 -44 -9
tag right 3: cue.recap	31 -6 -12 -9 -9 -11 -4 -13 -12 7 10 -11 -5
tag right 3: cue.record	70 -34 -19 -14 23 -2 -2 11 -1 -6 -6 -5 -4
tag right 3: cue.relative	-16 27 -1 -8 -7 -1 -5 7 -13 -5 -2 0 -9
tag right 3: cue.repatriation	23 -19 -12 -8 -9 -9 -4 13 -14 -10 -7 -5 -5
tag right 3: cue.reunion	19 18 -14 1 -8 -7 -6 -31 -11 -12 -5 -9 -4
tag right 3: cue.same_number	65 -9 -7 -16 -21 -17 -8 -20 -30 -10 -18 -16 -8
tag right 3: cue.since	-16 -42 -20 -16 -8 -7 -4 24 -16 48 -9 -12 -17
tag right 3: cue.span	8 -14 -35 -26 -17 -13 -10 9 -12 20 -17 -15 -13
tag right 3: cue.stage	43 13 -26 -4 -5 -10 -3 -7 -11 -5 -7 -9 -4
tag right 3: cue.thanks	8 -30 -6 -7 -5 -10 -5 -46 -7 19 -10 -3 -8
tag right 3: cue.third	43 -8 -29 -40 -1 -6 -2 -1 -2 -17 -2 -3 -1
tag right 3: cue.to_date	-3 -40 -21 8 -11 -7 -6 16 -13 25 -18 25 -19
tag right 3: cue.today	-8 -27 20 40 -10 -13 -5 7 -10 -7 -7 -9 -8
tag right 3: cue.total	-15 16 -11 2 -20 -10 -11 10 -44 25 -14 -13 -14
tag right 3: cue.training	14 -3 -1 0 0 0 0 0 0 0 -8 0 0
tag right 3: cue.transit	10 17 -17 -6 -9 -6 -5 -17 -15 -9 12 -20 -13
tag right 3: cue.unit	-25 40 -26 -4 -6 -12 -4 -9 -6 -6 34 1 -5
tag right 3: cue.venue	69 -36 -20 -6 -3 -2 -2 -3 -5 -4 -2 -2 -2
tag right 3: cue.visit	29 -16 -9 -1 -1 -2 -2 -3 -1 -1 -1 -1 -2
tag right 3: cue.year	-25 3 -23 -18 -18 -11 -11 44 -17 20 -41 -26 -49
tag right 3: cue.yesterday	36 -21 -7 -20 -19 -6 -7 -18 -24 -10 -11 -9 -6
tag right 3: foe.agent	-5 -53 22 -15 27 -9 -20 -20 -8 -8 23 -39 -14
tag right 3: foe.of	8 37 -39 -8 -14 -14 -9 -22 -12 -7 -17 -18 -11
tag right 3: foe.to	-82 17 75 -25 -21 -21 -14 -30 -29 -15 -40 -2 -13
tag right 3: noun.body	41 -33 -1 -6 -8 -5 -4 13 -16 -6 -6 -8 -6
tag right 3: noun.branch	8 42 -20 -4 -4 -9 -4 -7 -4 -4 -7 -4 -4
tag right 3: noun.child	30 26 -38 -5 -7 -10 -4 -20 -13 -14 -33 -38 38
tag right 3: noun.civilian	-38 34 25 -10 13 -14 -7 14 -24 -10 -15 2 -8
tag right 3: noun.exchange	-13 8 -1 -18 -8 -18 -7 33 -10 -9 -7 -6 -5
tag right 3: noun.family	-19 68 12 -34 -8 -10 -5 -28 -13 4 -20 -14 -23
tag right 3: noun.foreigner	-34 10 -33 -7 -9 -6 -4 -11 8 -7 53 -33 -15
tag right 3: noun.man	73 14 -55 -15 -6 -3 -3 -11 -4 -3 -3 -10 -3
tag right 3: noun.military	-37 33 11 -3 7 -20 2 9 -20 -9 0 -4 -6
tag right 3: noun.other	18 6 -7 -8 -6 -4 2 0 -4 6 -10 -9 3
tag right 3: noun.people	-1 -3 12 2 -2 -8 -6 -15 -9 -6 -8 -11 14
tag right 3: noun.rank	32 -22 19 -4 -6 -9 -4 -9 -4 -5 -8 7 -4
tag right 3: noun.soldier	35 -16 -9 -5 -8 -8 -4 -8 -1 -5 -7 -3 -5
tag right 3: noun.woman	42 -51 -64 -11 57 -7 -4 -12 -5 -6 19 -13 -7
tag right 3: own.agent	-50 -18 37 -15 33 -15 -11 42 -8 -38 -7 -19 -19
tag right 3: own.from	50 6 -35 -4 -4 -2 -3 -3 -2 -2 -8 -6 -2
tag right 3: own.of	-53 29 18 18 -9 -7 -5 -18 -11 -10 0 -5 -9
tag right 3: own.to	-13 4 6 2 -6 -3 -8 15 -6 2 -7 -7 -5
tag right 3: qualifier.approx	17 7 -44 -11 -14 -5 -5 -17 -8 -8 42 -15 -33
tag right 3: qualifier.at_least	-51 14 -27 -4 -3 -4 -3 -28 34 -8 54 -19 -10
tag right 3: qualifier.at_most	7 5 6 -4 -6 -5 -3 -4 -5 -5 -14 22 -16
tag right 3: qualifier.more_than	-25 -26 -40 -13 -10 29 29 -22 -13 -8 50 -23 -25
tag right 3: ru.agent	-14 6 -1 -4 -11 -11 -9 -11 -3 -3 14 -7 -9
tag right 3: ru.from	6 25 -33 -7 -4 -10 -3 24 -7 3 -10 -4 -6
tag right 3: ru.of	-5 -26 21 0 -15 -13 -4 -1 -4 -3 0 8 -4
tag right 3: ru.to	7 -23 23 -12 -6 -4 -5 9 5 -6 -7 -10 -3
tag right 3: ua.agent	-7 8 5 -12 19 -18 8 8 -13 -17 -7 -9 -14
tag right 3: ua.from	-42 -6 26 -16 -9 -6 -6 -23 28 9 -13 -1 -7
tag right 3: ua.of	5 -4 -2 -13 6 -11 -3 2 16 -11 -16 6 -8
tag right 3: ua.to	0 50 -34 -18 -9 -2 0 9 -14 -5 -2 -3 -8
tag right 3: verb.bring	12 -30 3 -7 -10 3 -1 2 1 3 -10 -8 -7
tag right 3: verb.come	0 3 12 -21 -11 -3 -6 19 4 -11 -8 -7 -6
tag right 3: verb.future	3 -31 -9 -5 -4 -4 -4 32 -8 -16 -16 22 -6
tag right 3: verb.get	-5 0 13 1 -15 -6 -7 15 -9 -14 -8 -10 -11
tag right 3: verb.give	-8 -16 12 8 -14 20 -7 -1 -3 -5 -8 -7 -6
tag right 3: verb.held_exchange	0 -2 -3 -19 -11 -9 -6 14 -13 8 -8 -9 -7
tag right 3: verb.home	-18 20 -10 15 -6 -5 -4 12 -4 4 -6 -6 -5
tag right 3: verb.managed	-7 -13 -21 -13 -11 41 -12 15 -12 -16 -22 -14 -10
tag right 3: verb.noun	26 -32 -12 -5 -4 16 -4 -15 -9 -8 -7 -13 -10
tag right 3: verb.other	50 7 -21 -2 -3 -10 -2 -22 -17 -10 -3 -6 -2
tag right 3: verb.swap	21 -2 -15 33 -12 -6 -5 -14 2 -1 -9 -8 -5
tag right 3: verb.will	23 -28 9 -4 -3 38 -3 -22 -5 -16 -10 -4 -5
tag right 3: view.ru	19 -78 -25 -10 -11 -5 -6 -12 6 -1 -3 3 -19
tag right 3: view.ua	28 -7 -26 -7 -6 -3 -4 42 -9 -18 0 -9 -15
tag right 3: voice.ru	-9 -41 53 -13 -42 -51 -18 11 12 -13 -25 -15 -16
tag right 3: voice.ua	-26 -15 -24 -12 30 -10 -8 43 -18 -27 -8 -19 -40
tag right 7: adj.dead	10 28 -21 -6 -8 -9 -4 -30 -10 -8 -7 -5 -5
tag right 7: adj.freed	2 3 -5 -17 -10 -4 -3 -4 -8 33 -6 -7 -5
tag right 7: adj.modifier	-25 2 18 -3 -11 3 -3 8 3 -11 3 6 -3
tag right 7: adj.wounded	29 11 -38 -6 -7 29 -5 -14 -8 -9 -11 -6 -7
tag right 7: category	19 4 -12 -7 -3 1 -4 -10 -7 6 -9 -3 5
tag right 7: country	24 21 -15 -19 7 -3 -4 -25 -12 21 -13 -18 -5
tag right 7: cue.agreed	2 -19 9 -14 -7 15 -6 -6 41 -11 -8 -4 -5
tag right 7: cue.agreement	-6 -7 -2 -11 -5 11 -5 4 11 -9 -6 -4 -4
tag right 7: cue.all	52 -32 -19 -2 -12 -7 -4 -18 12 -19 -23 19 -15
tag right 7: cue.already	52 10 -18 -10 -5 -3 -2 -3 -6 -7 -2 -10 -4
tag right 7: cue.among	44 -28 -47 -7 -8 -5 -3 -3 -8 -9 -3 -3 -4
tag right 7: cue.border	14 -9 28 -9 -7 -3 -4 -8 -3 -6 -5 -9 -3
tag right 7: cue.born	34 -27 -19 -4 -9 -6 -4 -62 -5 -9 30 -10 -13
tag right 7: cue.called_off	-2 -6 -13 -1 -1 -1 -1 -4 -1 -1 29 -1 -1
tag right 7: cue.captivity	-9 10 12 -9 -8 -6 -3 -2 8 0 9 -6 -6
tag right 7: cue.captured	59 -31 27 -3 -2 -5 -2 -33 -8 -3 -9 -9 -3
tag right 7: cue.claims	-13 4 -17 1 32 -7 -5 5 -15 -5 13 -17 -17
tag right 7: cue.completed	2 3 -21 2 18 -5 -6 -25 -1 11 -4 -3 -9
tag right 7: cue.count	1 -3 -24 10 -9 3 -5 13 23 -1 -13 -11 -9
tag right 7: cue.crime	71 -43 -8 -3 -3 -6 -2 -18 -2 -4 -5 -4 -2
tag right 7: cue.denied	16 34 -40 -6 -3 -3 -3 -13 -5 -4 -3 -4 -2
tag right 7: cue.deported	9 -67 91 -7 -7 -12 -6 1 -10 -14 -21 -8 -7
tag right 7: cue.died	-5 22 -5 -3 -4 -5 -3 -5 -1 -3 -3 -2 -5
tag right 7: cue.each	-52 -43 -26 77 12 -10 10 -20 5 9 -5 -7 -6
tag right 7: cue.evacuation	40 -37 15 -2 -1 -2 -2 -2 -2 -4 -3 -3 -2
tag right 7: cue.ever_captured	22 -10 -4 0 0 -1 0 -4 0 0 -1 -5 -1
tag right 7: cue.footage	-42 55 -18 -9 -8 -9 26 -18 -14 -14 -6 -24 -27
tag right 7: cue.held	-26 -51 -6 -11 -11 -13 -10 -52 -14 -17 48 58 -31
tag right 7: cue.in_captivity	-33 -18 4 -3 -7 -5 -3 -18 -11 -8 57 -8 -12
tag right 7: cue.in_return	-12 22 4 -14 -9 -2 3 4 -6 -4 13 -5 -4
tag right 7: cue.included	27 -4 0 10 -5 -9 -4 -4 -10 -5 -9 -26 -7
tag right 7: cue.local	-29 52 -12 -14 -18 -15 -9 -29 -16 -9 -7 -6 -8
tag right 7: cue.mediated	-22 -27 1 26 -6 -1 -1 -5 -2 42 -7 -7 -7
tag right 7: cue.missing	-27 -24 -44 -9 -10 -15 -10 -18 -27 -17 -54 -51 112
tag right 7: cue.money	35 -16 -3 -2 -1 -4 -1 -1 0 -7 -1 -1 -1
tag right 7: cue.month	-20 -46 -23 -12 -3 -5 -4 48 -10 -13 -3 -4 -3
tag right 7: cue.of_whole	12 -22 12 -22 10 -16 -3 -8 -14 1 -4 1 8
tag right 7: cue.of_year	7 -6 -53 3 -7 -7 -5 23 -9 26 -12 -22 -8
tag right 7: cue.on_shield	-12 23 -5 -5 -3 -4 -1 -14 -1 -2 -1 -1 -2
tag right 7: cue.one_sided	-56 43 -40 -10 -14 26 -20 8 -11 19 -12 -13 -11
tag right 7: cue.other_exchange	16 -49 -7 -4 -4 48 -5 -6 -1 -9 -2 -3 -2
tag right 7: cue.other_return	59 -77 17 -22 -5 -8 -5 7 10 -33 -4 -13 -5
tag right 7: cue.other_war	98 -56 -12 -9 -2 -2 -2 -8 -4 -11 -1 -3 -4
tag right 7: cue.outside	-89 -63 -5 -8 -12 88 46 -6 -12 -8 -18 -15 -8
tag right 7: cue.part	-20 -18 20 4 0 -7 -2 -26 11 11 -6 9 -12
tag right 7: cue.planned	67 21 -47 -8 -2 -10 -1 -38 -3 -2 -1 -3 -2
tag right 7: cue.postponed	63 -50 -2 -7 -4 -1 -2 -18 -3 -12 -8 -10 -2
tag right 7: cue.ready	42 1 -11 -10 -5 -4 -3 -25 -7 -4 -5 -13 -3
tag right 7: cue.recap	-4 19 -4 -16 -12 -15 -7 -18 -24 23 -5 -13 -9
tag right 7: cue.record	46 -24 10 -32 28 -7 -5 -36 -28 -9 -5 -6 -6
tag right 7: cue.relative	-31 -19 23 -4 -11 -2 -6 -11 -12 3 7 -9 22
tag right 7: cue.repatriation	-28 2 -10 -4 -3 -6 -3 4 -5 28 -4 -4 -5
tag right 7: cue.reunion	-34 -31 22 33 -9 -7 -5 5 8 -17 -6 -11 -5
tag right 7: cue.same_number	22 18 -23 -10 -6 -8 -4 -10 -3 -4 -11 -8 -3
tag right 7: cue.since	-36 -64 18 -20 -8 -9 -6 48 30 43 -25 -16 -14
tag right 7: cue.span	-3 35 -12 -17 -8 -6 -5 24 -4 -29 -13 -15 -9
tag right 7: cue.stage	32 -10 2 -37 12 -8 -4 -24 -10 1 -6 -6 -5
tag right 7: cue.thanks	12 -48 10 26 -6 -12 -5 -15 -5 0 -10 -5 -8
tag right 7: cue.third	65 -50 -80 -40 -3 -5 -4 -13 -3 -3 -3 -5 -2
tag right 7: cue.to_date	-74 -46 -30 21 -11 -8 -8 53 15 32 -9 28 -11
tag right 7: cue.today	28 -10 -18 -19 26 -14 -6 -10 15 5 -25 2 -7
tag right 7: cue.total	-16 -24 6 20 -35 -8 -7 13 -18 -19 0 13 -8
tag right 7: cue.training	49 -35 -9 -3 -10 -2 -2 -32 -3 -2 -3 -2 -2
tag right 7: cue.transit	0 21 -1 -8 22 -6 -5 5 -14 -9 -9 -13 -4
tag right 7: cue.unit	11 6 6 -4 -5 -6 -3 -7 -5 -4 -15 -1 -4
tag right 7: cue.venue	15 -27 -12 -8 -3 -4 -3 7 6 -8 -3 -3 -3
tag right 7: cue.visit	37 -38 -39 -7 -5 13 -4 -21 -10 -5 -12 -5 -2
tag right 7: cue.year	-23 -15 -22 -12 -6 -6 -5 44 -23 41 -16 -19 -7
tag right 7: cue.yesterday	-26 -7 -2 53 -22 -9 -8 -16 -12 -15 -13 -16 -11
tag right 7: foe.agent	0 27 -11 -8 -8 58 -10 -42 -19 -41 -60 -8 -13
tag right 7: foe.of	-18 22 10 -12 -8 -12 -4 -12 -6 -4 -7 -5 -8
tag right 7: foe.to	-24 -39 52 -20 -18 -25 -11 -30 -24 -18 16 -19 -28
tag right 7: noun.body	14 7 -22 -8 -8 -10 -6 38 -16 0 -6 -9 -6
tag right 7: noun.branch	30 -37 52 -5 -5 -10 -1 -20 -9 -5 -7 -5 -5
tag right 7: noun.child	13 13 -11 8 -5 -5 -4 -12 -15 -16 -7 27 -5
tag right 7: noun.civilian	-52 47 3 -12 5 -8 -5 -20 -1 -9 16 -16 5
tag right 7: noun.exchange	-11 -4 5 7 -7 28 -8 -26 5 0 -8 -11 -8
tag right 7: noun.family	6 38 -25 33 -7 -6 -5 -35 -14 -29 -5 -14 -13
tag right 7: noun.foreigner	-36 11 -34 -14 -12 -10 -6 -11 -10 -10 44 34 -21
tag right 7: noun.man	-58 -11 68 -9 -18 -13 -12 -6 -19 -11 -7 -20 -12
tag right 7: noun.military	-1 -1 24 -13 -10 -3 -6 -27 -3 19 -3 -10 2
tag right 7: noun.other	26 -25 1 2 -6 2 2 17 -8 -5 -11 -4 -2
tag right 7: noun.people	0 -24 0 17 -1 5 -7 -18 -4 13 -1 -11 16
tag right 7: noun.rank	-22 30 -24 -6 -6 -9 -4 2 -4 2 -8 -5 -5
tag right 7: noun.soldier	0 16 -1 -8 -8 5 -6 -5 -14 -7 17 -15 -11
tag right 7: noun.woman	-18 27 -22 -9 -16 -10 -6 -37 -8 33 -10 -11 -8
tag right 7: own.agent	-12 -34 17 -16 -21 -21 -11 -52 -27 -16 13 7 13
tag right 7: own.of	21 -4 -15 13 -3 -11 -8 -11 -3 -3 -12 -13 -11
tag right 7: own.to	-35 14 4 2 -5 -5 -7 -28 22 2 -9 -9 -8
tag right 7: qualifier.approx	9 8 -59 -8 -15 -7 -5 -35 -14 -18 -45 18 35
tag right 7: qualifier.at_least	37 -19 -16 -1 -1 -2 -1 -3 40 -11 -24 -14 -2
tag right 7: qualifier.at_most	-46 6 39 10 -5 -7 -3 -32 3 28 -4 -11 2
tag right 7: qualifier.more_than	6 -72 -12 -14 -9 -2 14 -2 1 -3 32 -31 10
tag right 7: ru.agent	38 -16 11 -11 14 10 -7 -21 -10 -29 -4 -23 -15
tag right 7: ru.from	-21 6 -6 -7 11 -13 -3 9 -2 -17 37 -5 -7
tag right 7: ru.of	-8 13 12 -10 -9 2 -3 -12 8 -13 7 -3 -6
tag right 7: ru.to	-39 44 -1 -26 -9 -5 -5 2 40 -8 -11 -10 -4
tag right 7: ua.agent	-23 14 -20 19 -5 -12 -7 -1 -15 9 -6 7 -9
tag right 7: ua.from	1 -12 12 -9 -5 -5 -4 -9 0 0 -12 -10 4
tag right 7: ua.of	-18 6 8 21 -8 -12 0 -7 -5 2 -6 3 -5
tag right 7: ua.to	-10 17 13 -17 -7 -6 -4 13 -14 -10 0 12 -5
tag right 7: verb.bring	4 -10 -6 8 -10 -6 -6 14 -4 5 -7 -1 -7
tag right 7: verb.come	23 3 -39 -10 7 -6 -2 -4 6 -2 -7 -7 -4
tag right 7: verb.future	86 -53 -21 -9 -3 -9 -2 4 3 -5 -4 -6 -5
tag right 7: verb.get	-10 10 13 -7 8 -15 -8 0 -23 -8 -7 -7 -7
tag right 7: verb.give	-24 22 28 -13 -13 -19 11 -12 -8 -8 -7 -11 -6
tag right 7: verb.held_exchange	19 8 9 -24 -2 -13 -6 -53 -5 -13 -9 -11 -9
tag right 7: verb.home	-37 14 6 -11 21 -7 -5 -5 13 4 -11 -9 -7
tag right 7: verb.managed	-54 41 -24 29 -11 -37 -7 5 -5 4 -10 -5 -11
tag right 7: verb.noun	23 24 -28 -9 -10 -3 -3 -5 -4 -8 -3 7 -3
tag right 7: verb.other	-4 29 10 -6 -6 -5 -3 21 -14 -18 -9 -7 -9
tag right 7: verb.swap	33 -69 -28 -17 25 -7 -6 -14 -9 1 -12 -8 -7
tag right 7: verb.will	-1 25 -34 -3 -5 -16 -2 32 -3 0 -7 -8 -3
tag right 7: view.ru	23 -77 20 -10 -8 -6 -6 -4 -33 1 -26 37 -6
tag right 7: view.ua	-18 30 -23 -5 -11 -2 -2 21 -11 2 5 -5 -11
tag right 7: voice.ru	-17 19 -41 -13 39 -11 18 -20 -8 -10 -17 20 -6
tag right 7: voice.ua	17 34 -48 -17 15 -11 -8 25 -10 -16 -47 -2 -17
tag right beyond: adj.dead	34 -9 3 -9 -8 -9 -4 -16 -7 -8 -7 -5 -15
tag right beyond: adj.freed	4 -6 12 -4 -7 -4 -3 -7 -8 14 -2 -6 -4
tag right beyond: adj.modifier	11 -2 6 -2 -2 -5 -5 -5 -2 -6 -4 2 -2
tag right beyond: adj.wounded	-10 29 -20 -6 -10 -1 -4 8 -9 20 -13 -10 -8
tag right beyond: category	-13 17 -3 -6 1 -4 -4 -8 -8 3 -8 14 2
tag right beyond: country	13 18 12 0 -7 -8 -4 -21 -8 -15 -6 -13 -4
tag right beyond: cue.agreed	26 -26 10 -12 10 3 -5 -23 25 -6 -7 -7 -5
tag right beyond: cue.agreement	25 -5 3 -20 3 -2 -6 -31 19 -1 -7 -10 -6
tag right beyond: cue.all	-44 -1 9 -9 -12 6 -8 23 -6 -11 26 10 -10
tag right beyond: cue.all_civilians	42 -6 -34 -3 -3 -4 -2 -17 -13 -2 -7 -7 -2
tag right beyond: cue.already	12 -26 -9 15 21 0 -4 -29 -28 -5 -7 12 -5
tag right beyond: cue.among	33 -18 -38 -6 -4 -3 -1 -3 -2 -6 -2 -2 -3
tag right beyond: cue.border	16 12 -2 -8 -9 -6 -5 -29 -9 -7 -5 -10 -6
tag right beyond: cue.born	49 -22 -23 -3 -7 -5 -3 -38 -9 -8 25 -9 -12
tag right beyond: cue.called_off	27 -13 -9 -3 -2 -1 -1 -5 -5 -2 17 -2 -2
tag right beyond: cue.captivity	26 5 -5 -4 -1 -1 -3 -7 -9 -1 -2 -7 -5
tag right beyond: cue.captured	35 13 13 -4 -15 -4 -2 -22 -6 -5 -8 -7 -4
tag right beyond: cue.claims	-28 15 10 -6 19 -7 -6 2 -10 -6 7 -7 -9
tag right beyond: cue.completed	10 13 -7 -14 -7 -2 -6 -19 -7 3 5 -7 -7
tag right beyond: cue.count	6 10 5 -14 1 -3 -5 -7 -8 -40 -10 -10 -5
tag right beyond: cue.crime	43 -37 -28 -3 -3 -6 -2 0 -9 -3 -21 -5 -3
tag right beyond: cue.denied	35 26 -31 -4 -3 -2 -1 -29 -3 -4 -6 -2 -2
tag right beyond: cue.deported	-37 -18 69 -6 -20 -7 -5 20 -14 -7 -16 -4 -9
tag right beyond: cue.died	16 2 -16 -2 -4 -6 -3 -19 -1 -3 -8 -2 -4
tag right beyond: cue.each	18 -93 -57 97 -17 -6 -6 -21 2 10 -5 -6 -5
tag right beyond: cue.evacuation	60 -50 1 -7 -2 -3 -2 -7 -2 8 -7 -4 -4
tag right beyond: cue.ever_captured	37 -28 -3 0 -1 -1 -1 -4 -1 -4 31 -13 -2
tag right beyond: cue.footage	-12 -13 -3 -4 -6 -5 19 10 -5 4 -10 -5 11
tag right beyond: cue.held	-71 -40 3 -14 18 -15 -10 -34 14 -13 53 2 17
tag right beyond: cue.in_captivity	-2 -7 15 -3 -8 -6 -3 -10 -10 -6 15 -8 -10
tag right beyond: cue.in_return	17 -2 -22 4 -6 35 -5 -1 -12 -8 4 -5 -4
tag right beyond: cue.included	5 -9 -28 5 -7 -4 -3 37 -7 19 -6 6 -5
tag right beyond: cue.local	-1 23 -15 -11 -16 -12 -7 -21 -11 -8 -5 -5 -6
tag right beyond: cue.mediated	-8 -4 9 1 -8 -5 -5 -5 -7 14 -8 -6 -6
tag right beyond: cue.missing	0 -30 -35 -12 -9 -11 -8 -4 -13 -12 -25 -16 81
tag right beyond: cue.money	23 -22 -5 -13 -2 -3 -1 -33 -1 23 -1 -2 -3
tag right beyond: cue.month	2 15 -12 -6 -1 -1 -1 0 -2 -1 -1 -1 -2
tag right beyond: cue.of_whole	6 -2 -16 -10 -1 -5 -3 2 -1 1 -7 3 -1
tag right beyond: cue.of_year	-4 23 -4 -16 -13 -7 -4 2 -4 -18 -1 6 -10
tag right beyond: cue.one_sided	-31 42 51 -6 -18 -25 -12 -4 -23 -7 -15 -17 -6
tag right beyond: cue.other_exchange	47 -61 -23 -5 -4 45 -5 -8 -2 -10 -2 -4 -2
tag right beyond: cue.other_return	3 6 -23 -3 -3 -5 -4 -15 13 -6 -2 19 -2
tag right beyond: cue.other_war	41 -20 -26 -16 -4 -6 -3 -33 -4 21 -3 -5 -3
tag right beyond: cue.outside	-89 -6 15 -17 -18 62 23 13 -9 -24 -20 -13 -12
tag right beyond: cue.part	-31 23 4 4 4 -7 -4 1 2 0 -7 5 -8
tag right beyond: cue.planned	1 0 -15 -34 -5 -4 -2 -5 9 5 -4 26 -3
tag right beyond: cue.postponed	74 -58 -31 -4 -6 -2 -2 -3 -3 -8 -5 -9 -7
tag right beyond: cue.ready	-2 5 -23 -19 -8 -7 -4 30 18 6 -12 -32 -5
tag right beyond: cue.recap	1 43 -25 -19 -11 -8 -4 -17 -32 24 8 -9 -6
tag right beyond: cue.record	8 -7 -2 0 23 -4 -3 -7 -13 -11 -4 -4 -4
tag right beyond: cue.relative	-19 6 9 -10 -4 2 -5 4 -10 -7 0 -5 8
tag right beyond: cue.repatriation	27 -8 -7 -7 -8 -8 -3 -21 -6 -4 -5 -6 -4
tag right beyond: cue.reunion	-36 55 18 -24 -10 -7 -6 -20 13 -12 -3 -10 -5
tag right beyond: cue.same_number	12 -16 28 -15 -10 -7 -3 -10 -6 -4 -6 -4 -3
tag right beyond: cue.since	-25 -4 -2 -23 -11 -9 -5 27 -39 26 -14 -3 -12
tag right beyond: cue.span	-27 -14 46 -20 -25 -11 -6 5 -19 26 -1 -15 -14
tag right beyond: cue.stage	-9 -13 4 -22 24 -7 -4 0 -9 22 -9 -5 -7
tag right beyond: cue.thanks	-18 4 -22 14 -6 -4 -3 1 -3 18 -4 -2 -3
tag right beyond: cue.third	102 -71 -81 -19 -5 -4 -4 -19 -4 9 -3 -5 -4
tag right beyond: cue.to_date	-54 0 2 22 -11 -16 -6 -5 -9 12 -10 33 -14
tag right beyond: cue.today	-9 11 -17 -14 -2 3 -6 20 12 19 -18 -13 -10
tag right beyond: cue.total	-15 8 2 -4 0 -16 -7 22 -27 -25 -5 4 -8
tag right beyond: cue.training	23 -8 -8 -1 -2 -1 -1 -1 -2 -7 -1 -2 -1
tag right beyond: cue.transit	11 29 13 -19 -8 -6 -5 -7 4 -9 -20 -16 -6
tag right beyond: cue.unfinished	43 -27 -1 -1 -7 -2 -4 -2 -1 -4 -3 -1 -2
tag right beyond: cue.unit	63 -28 0 -4 -9 -6 -3 -6 -4 -3 -5 -7 -3
tag right beyond: cue.venue	3 -12 -21 1 19 -5 -4 -22 16 4 -4 -4 -4
tag right beyond: cue.visit	39 -40 -3 -10 -4 11 -3 -15 -7 -3 -7 -4 -3
tag right beyond: cue.year	-29 -22 -21 -12 -9 -9 -6 58 0 4 -13 24 -18
tag right beyond: cue.yesterday	48 -53 -10 35 -23 -13 -8 -17 -20 -13 -11 -14 -10
tag right beyond: foe.agent	-24 -9 35 -13 -12 43 -13 -15 -11 -24 -73 -11 33
tag right beyond: foe.of	6 -1 -10 -7 27 -11 -4 -17 -8 -6 -8 -8 -5
tag right beyond: foe.to	-9 -18 24 -9 -16 -14 -8 -16 -6 -11 6 -24 -20
tag right beyond: noun.body	30 19 -4 -7 -6 -8 -4 -20 -10 -9 -5 -6 -4
tag right beyond: noun.branch	37 -4 -1 -6 -5 -8 -2 -2 -6 -5 -5 -4 -4
tag right beyond: noun.child	-16 2 -6 -6 -8 -6 -4 -8 -13 9 -18 4 10
tag right beyond: noun.civilian	-38 49 6 -11 -6 -9 -5 -5 0 -8 13 -3 0
tag right beyond: noun.exchange	-14 -2 11 3 7 20 -6 -11 -8 -5 -9 -3 -7
tag right beyond: noun.family	28 50 -26 -21 -6 -7 -5 -48 1 5 -6 -1 -10
tag right beyond: noun.foreigner	-24 17 -24 -11 -11 -16 -5 -10 -2 -6 29 23 -18
tag right beyond: noun.man	-10 -10 42 -19 -14 -9 -9 -12 -17 -9 -6 -12 -8
tag right beyond: noun.military	-4 -1 10 -6 -1 -3 -4 -6 -12 3 8 -6 1
tag right beyond: noun.other	14 -12 18 -5 -1 -1 -1 3 -10 -7 -3 -4 0
tag right beyond: noun.people	3 -13 3 14 6 9 -5 -21 -6 -3 4 -6 -2
tag right beyond: noun.rank	-4 34 -35 -6 -7 -11 -4 -3 -4 -1 -8 -7 -5
tag right beyond: noun.soldier	19 20 -17 -15 -9 -9 -6 -12 -12 -13 1 -12 -10
tag right beyond: noun.woman	-28 -11 -1 -1 36 -8 -6 -28 -9 24 0 -15 -9
tag right beyond: own.agent	-39 -27 70 -15 -22 -19 -10 -4 -15 -27 12 -8 0
tag right beyond: own.of	-14 -6 -1 -1 14 4 -5 -5 -10 -4 -5 -7 -8
tag right beyond: own.to	14 -6 20 -3 -2 -4 -14 -6 -5 -18 -10 -7 -8
tag right beyond: qualifier.approx	-13 11 -26 -10 -15 -9 -5 -9 -15 -15 6 -2 20
tag right beyond: qualifier.at_least	-17 5 -18 -2 -3 -3 -2 8 27 9 -2 -9 -6
tag right beyond: qualifier.at_most	1 -16 18 -4 -6 -6 -3 -39 -10 31 -4 14 -9
tag right beyond: qualifier.more_than	-5 -78 -5 -18 -8 6 -12 18 -14 -15 42 -4 10
tag right beyond: ru.agent	3 25 -29 9 -3 13 -7 -9 -11 -19 3 -2 -3
tag right beyond: ru.from	14 -16 -28 -27 15 22 -4 -13 -5 0 26 -4 -6
tag right beyond: ru.of	11 12 -36 17 3 8 -2 -11 -9 -10 -8 5 -5
tag right beyond: ru.to	5 3 -10 22 -5 -5 -5 8 -21 -9 -10 -8 6
tag right beyond: ua.agent	-5 -26 -6 28 6 8 -7 -9 -13 -1 2 -12 -2
tag right beyond: ua.from	25 -13 -3 -14 -9 -8 -7 -8 -26 4 -17 -36 9
tag right beyond: ua.of	12 -22 21 16 5 -10 -3 -13 -9 -2 -5 -7 -2
tag right beyond: ua.to	-10 -29 28 4 -15 -14 -1 -21 -18 -15 -2 -7 1
tag right beyond: verb.bring	-7 11 3 8 -11 -8 -7 -3 2 0 -9 -3 -7
tag right beyond: verb.come	7 1 -8 1 4 -6 -4 -9 -9 -4 -8 -4 -6
tag right beyond: verb.future	24 -24 -11 -12 -4 -3 -2 23 -6 -1 -4 -7 -3
tag right beyond: verb.get	-21 -7 19 -9 -3 2 -8 -1 -11 -8 -9 -7 -10
tag right beyond: verb.give	8 27 -3 -12 -12 -5 0 -6 -7 -3 -5 -6 -4
tag right beyond: verb.held_exchange	43 -27 7 -15 25 -16 -7 -37 -3 -13 -11 -9 -10
tag right beyond: verb.home	14 -5 -34 2 35 -9 -5 -13 -4 5 -9 -9 -7
tag right beyond: verb.managed	10 8 -48 16 -10 22 -8 -5 -5 -19 -14 -8 -9
tag right beyond: verb.noun	-14 27 10 -18 -8 9 -3 -6 -14 -24 -3 30 -3
tag right beyond: verb.other	14 11 -3 -8 -8 -4 -3 13 -13 -5 -2 -1 -7
tag right beyond: verb.swap	9 27 -8 4 -12 -14 -5 -5 -4 -41 -6 -5 -5
tag right beyond: verb.will	14 46 -40 -4 -3 -6 -2 -16 -3 1 -10 -6 -5
tag right beyond: view.ru	26 9 -9 -11 -24 -8 -7 -3 -27 -6 -6 1 -11
tag right beyond: view.ua	5 -45 -2 -22 37 -13 -5 30 -8 -3 9 0 -11
tag right beyond: voice.ru	-23 9 -21 5 3 -12 11 -12 -6 -8 -10 3 8
tag right beyond: voice.ua	-10 23 -33 -17 1 -10 -7 38 -13 -11 -17 -12 -16
tag right clause: adj.dead	29 6 -7 -6 -7 -8 -4 3 -5 -7 -7 -10 -7
tag right clause: adj.freed	-10 -2 9 5 -8 -4 -4 7 -3 8 -7 -6 -5
tag right clause: adj.modifier	14 5 4 -7 -8 -3 -3 5 -4 -15 -3 5 -3
tag right clause: adj.wounded	5 -19 -21 -7 -6 36 24 -4 -10 -10 -10 -10 -7
tag right clause: category	60 -38 -3 -7 -8 -1 1 -3 0 -9 -10 -6 6
tag right clause: country	28 -25 -8 -6 4 -4 -5 -9 -11 9 -11 3 -6
tag right clause: cue.agreed	-23 11 29 -13 -5 -4 -4 11 1 -16 -6 -5 -6
tag right clause: cue.agreement	-1 -1 12 -11 -4 -5 -3 3 -4 -15 -6 -5 -5
tag right clause: cue.all	25 1 -40 2 -3 -4 -4 -3 -8 -20 -4 4 -4
tag right clause: cue.already	19 -1 -28 -10 -4 -5 -3 15 -5 0 -6 -14 -5
tag right clause: cue.among	98 -59 -58 17 -9 -3 -3 -14 -6 -8 -2 -2 -3
tag right clause: cue.anniversary	8 -3 -1 0 0 -1 0 0 0 0 0 0 -1
tag right clause: cue.border	14 8 -4 -17 -7 -6 -5 -24 -3 -6 -4 -7 -3
tag right clause: cue.born	48 -2 -30 -3 -3 -4 -4 -27 -2 -6 -2 -5 -3
tag right clause: cue.called_off	82 -51 -31 -1 -2 -6 -2 -5 -6 -5 -19 -9 -3
tag right clause: cue.captivity	-15 19 8 -15 -6 -4 -3 9 11 -12 11 -3 -7
tag right clause: cue.captured	49 1 -20 -1 -3 -4 -2 -10 -8 -2 -5 -11 -3
tag right clause: cue.claims	6 -12 16 -18 -5 -7 -4 -15 -4 -22 34 -11 -6
tag right clause: cue.completed	-30 0 31 19 -1 -5 -5 -4 -10 -2 -12 -4 -6
tag right clause: cue.count	7 -4 -31 13 -9 -1 -5 -1 13 4 -10 -9 -9
tag right clause: cue.crime	79 -55 -8 -1 -2 -2 -1 -14 -1 -5 -4 -5 -3
tag right clause: cue.denied	17 -11 -22 -3 -4 -2 -3 -26 -4 -4 63 -20 -20
tag right clause: cue.deported	67 -18 -43 -9 -10 -9 -5 49 -20 -13 -59 -7 -11
tag right clause: cue.died	5 1 -13 -4 -3 -2 -2 -4 -2 -3 -1 -2 -2
tag right clause: cue.each	-32 43 14 -47 11 -4 -2 -9 6 -3 -7 -7 -6
tag right clause: cue.evacuation	49 -11 -8 -1 -1 -2 -1 -4 -2 -6 -8 -2 -5
tag right clause: cue.ever_captured	32 10 -30 -1 -1 -5 -4 -12 -19 -1 -3 -26 -8
tag right clause: cue.footage	1 32 -41 -13 -12 -9 -10 -16 -11 -19 -9 -26 -40
tag right clause: cue.good_news	-53 58 -39 -11 -16 -17 -7 -12 -3 -27 -6 -5 -8
tag right clause: cue.held	-20 -51 -81 -9 -10 -13 -9 -46 -35 -16 63 69 -18
tag right clause: cue.in_captivity	-20 -9 -31 -4 -6 -5 -4 -28 -16 -16 60 -4 -17
tag right clause: cue.in_return	-2 53 -16 -15 -8 -16 11 -3 -9 -4 -5 -7 -4
tag right clause: cue.included	46 17 -26 -1 -6 -9 -3 -49 -7 -14 -6 -3 -4
tag right clause: cue.local	3 35 -14 -3 -6 -2 -2 -36 -3 -4 -2 -8 -2
tag right clause: cue.mediated	-32 -1 -13 4 -6 1 -2 -22 -3 53 -5 -5 -5
tag right clause: cue.missing	2 -11 -37 -8 -9 -15 -9 -65 -25 -22 -61 -58 93
tag right clause: cue.money	39 -10 -1 -1 -1 -1 -1 -6 -2 -10 -2 -2 -1
tag right clause: cue.month	-6 -50 -22 -9 -3 -4 -4 46 -17 -10 -3 -3 -4
tag right clause: cue.of_whole	11 -10 7 -8 1 -5 -6 -5 -5 0 -9 4 -2
tag right clause: cue.of_year	-21 -8 -36 14 -8 -6 -6 27 -9 30 -12 -11 -7
tag right clause: cue.on_shield	-21 41 -13 -4 -4 -4 -1 -14 -3 -2 -1 -1 -2
tag right clause: cue.one_sided	-32 26 -9 -15 -12 15 -16 8 -12 11 -10 -12 -10
tag right clause: cue.other_exchange	48 -25 -4 -1 -3 -3 -4 -7 -1 -7 -1 -1 -2
tag right clause: cue.other_return	68 -46 12 -20 -7 -10 -5 8 -17 -30 -3 -8 -7
tag right clause: cue.other_war	63 -22 -27 -13 -2 -2 -1 -4 -3 -10 -2 -2 -3
tag right clause: cue.outside	-72 -53 -31 -10 -11 72 46 37 -14 -8 -16 -11 -8
tag right clause: cue.part	37 -1 -7 -23 5 -4 -1 5 2 -5 -6 -7 -5
tag right clause: cue.planned	-9 2 5 -6 -4 -12 -4 -23 -7 -6 -14 25 -7
tag right clause: cue.postponed	32 -34 -11 -11 -6 -4 -2 -7 -3 -6 26 -7 -4
tag right clause: cue.ready	45 -3 -11 -6 -6 -8 -5 -35 -11 -7 -26 -16 -12
tag right clause: cue.recap	22 -33 -7 -9 -7 -11 -4 -2 -8 -10 -11 6 -5
tag right clause: cue.record	57 -44 30 -33 -3 -6 -3 -45 -11 -7 -2 -4 -4
tag right clause: cue.relative	8 -26 -2 -12 18 10 7 -8 -19 9 -9 -15 6
tag right clause: cue.repatriation	23 -20 -11 -6 -6 -8 -4 9 -11 13 -5 -4 -4
tag right clause: cue.reunion	-2 1 0 32 -7 -6 -5 -11 -5 -6 -5 -8 -4
tag right clause: cue.same_number	33 20 -41 25 -11 -19 -8 -7 -26 -28 -16 -16 -4
tag right clause: cue.since	-10 -38 -42 -26 -8 -7 -6 53 41 21 -28 -14 -16
tag right clause: cue.span	4 -27 10 -22 -10 -8 -8 55 -11 -47 -15 -18 -12
tag right clause: cue.stage	68 15 -57 -4 -22 -7 -5 -6 -28 -8 -3 -10 -4
tag right clause: cue.thanks	26 -38 -15 22 -11 -19 -7 -57 -9 -13 -15 -5 -12
tag right clause: cue.third	35 -3 -21 -37 -1 -5 -2 0 -2 -17 -2 -2 -1
tag right clause: cue.to_date	19 -56 -30 -44 -10 -8 -6 38 -4 51 -24 -26 6
tag right clause: cue.today	2 1 6 33 1 -10 -5 -3 -9 -15 -13 -3 -6
tag right clause: cue.total	-62 -25 -29 51 -9 -9 -10 52 -13 47 -9 -7 -12
tag right clause: cue.training	37 -29 -6 -2 -7 -1 -1 -25 -2 -1 -7 -1 -1
tag right clause: cue.transit	-4 -26 42 -9 15 -7 -5 -15 -19 -9 8 -18 -11
tag right clause: cue.unit	-19 24 -10 -5 -14 -16 -5 -12 -13 -7 42 4 -5
tag right clause: cue.venue	10 -21 -25 -13 -3 -3 -3 4 13 -11 -2 -3 -3
tag right clause: cue.visit	33 12 -21 -6 -8 -6 -3 -8 -2 -3 -7 -15 -3
tag right clause: cue.year	1 -78 -26 -3 -13 -11 -10 13 -28 35 -36 -24 -41
tag right clause: cue.yesterday	-26 23 -3 -14 -8 -10 -5 -15 -5 -12 -16 23 -4
tag right clause: foe.agent	33 -4 -70 -11 34 -24 -14 -15 -13 -11 33 -46 -16
tag right clause: foe.of	45 -2 2 -12 -10 -5 -6 -20 -7 -6 -10 -9 -9
tag right clause: foe.to	-65 3 55 -19 -12 -7 -16 -27 -16 -12 -29 3 -9
tag right clause: noun.body	28 -17 -7 -5 -5 -6 -4 23 -17 10 -4 -7 -3
tag right clause: noun.branch	-21 -36 67 -8 -5 -15 -6 -7 -7 -5 -9 -18 -6
tag right clause: noun.child	84 -23 -35 -4 -5 -4 -2 -35 -12 -10 -2 -5 -5
tag right clause: noun.civilian	-17 41 -14 -11 31 -12 -6 -7 -26 -10 -6 -7 -10
tag right clause: noun.exchange	-14 -16 -4 17 -7 -9 -7 4 11 15 -5 -7 -6
tag right clause: noun.family	-16 40 -9 18 -7 -6 -4 -13 -13 -9 -14 -11 -14
tag right clause: noun.foreigner	21 2 -22 -30 -5 -3 -3 -2 -2 -16 -2 -6 -2
tag right clause: noun.man	84 -68 -57 -2 -3 -3 -2 -5 -2 -4 -3 -15 -4
tag right clause: noun.military	-18 30 14 5 -14 -22 0 -29 5 -2 -4 -7 -9
tag right clause: noun.other	33 -9 -18 -7 -8 -5 2 2 1 -1 -6 2 -1
tag right clause: noun.people	20 5 0 -25 -15 -6 -5 -4 0 8 4 -14 12
tag right clause: noun.rank	114 -99 -28 -3 -5 -4 -2 -6 -4 -3 -5 21 -3
tag right clause: noun.soldier	-31 43 -14 -5 -9 2 -5 4 -2 -5 0 -8 -4
tag right clause: noun.woman	31 7 -34 -5 -12 -8 -3 -10 -3 -6 -3 -4 -4
tag right clause: own.agent	-7 -18 -32 -10 32 -17 -13 -1 -13 -8 -27 19 -5
tag right clause: own.from	69 -1 -36 -5 -13 -4 -5 -3 -3 -3 -28 -9 -3
tag right clause: own.of	-6 21 -8 14 -7 -5 -7 -15 5 -15 -9 -10 -8
tag right clause: own.to	-12 23 9 -5 -9 -6 -6 -1 1 4 -7 -9 -6
tag right clause: qualifier.approx	63 5 -19 -11 -6 -2 -2 -44 -8 -3 -8 -16 12
tag right clause: qualifier.at_least	-43 -23 -2 -2 -2 -3 -2 -23 -5 -6 71 -8 -10
tag right clause: qualifier.at_most	33 -12 16 4 -4 -6 -3 -40 2 -12 -13 -11 6
tag right clause: qualifier.more_than	2 -59 -37 -12 -12 11 44 -41 11 -8 61 -20 -26
tag right clause: ru.agent	18 -26 12 -12 5 -9 -6 -14 3 -6 17 -23 -6
tag right clause: ru.from	-36 34 -14 -1 -5 -9 -3 23 -3 -14 23 -5 -7
tag right clause: ru.of	-2 -14 28 -15 -10 -8 -4 -5 8 -7 15 -7 -4
tag right clause: ru.to	-47 -8 31 -33 -12 -7 -5 9 59 -12 -6 -19 -4
tag right clause: ua.agent	-26 12 13 0 -9 -7 -2 9 -16 6 -12 8 -11
tag right clause: ua.from	-35 -16 37 -11 -6 -4 -4 -13 30 -4 -12 -2 -6
tag right clause: ua.of	5 13 -1 -9 -7 -2 -1 -1 1 -4 -6 1 -1
tag right clause: ua.to	-29 74 -44 -24 -8 2 -6 21 -12 -9 -8 10 -9
tag right clause: verb.bring	-1 8 -2 -1 -5 -4 -3 5 5 -1 -9 -9 -7
tag right clause: verb.come	1 3 20 -5 -10 -3 -5 10 -1 -5 -8 -8 -5
tag right clause: verb.future	-6 3 -4 -7 -4 -9 -4 -5 8 -13 -7 11 -6
tag right clause: verb.get	11 -8 18 -4 -12 2 -6 -6 -17 0 -7 -6 -6
tag right clause: verb.give	-5 -13 0 1 20 15 -5 -14 -9 -10 -10 -3 -8
tag right clause: verb.held_exchange	5 25 -18 -7 -9 -8 -5 20 -23 -5 -6 -8 -6
tag right clause: verb.home	-16 13 21 5 -10 -6 -5 6 -3 0 -8 -7 -5
tag right clause: verb.managed	-66 21 -9 15 -11 22 -8 21 -11 -15 -11 -8 -12
tag right clause: verb.noun	61 -52 -42 -5 -5 -8 -3 -14 -3 13 -5 -10 -8
tag right clause: verb.other	62 -20 -15 -3 -3 -7 -2 -23 -4 -1 -6 -4 -3
tag right clause: verb.swap	11 -39 -28 22 14 -6 -5 -19 -5 9 -8 -6 -5
tag right clause: verb.will	9 -36 -3 -4 -4 19 -3 24 -4 0 -5 -4 -3
tag right clause: view.ru	-8 -13 0 -5 -9 -2 -3 -35 23 -7 -15 36 -3
tag right clause: view.ua	-4 19 -22 -4 -5 -3 -3 21 -15 14 -1 -5 -10
tag right clause: voice.ru	10 -34 46 -17 -28 -69 -23 -18 -21 -18 -46 -22 -13
tag right clause: voice.ua	-44 70 -29 -10 -14 -11 -9 -56 27 -20 -12 -15 -10
tag right far: adj.dead	28 -71 65 -16 -11 -10 -6 -24 -7 -11 -7 -7 -18
tag right far: adj.freed	-6 -22 34 10 -8 -3 -3 -1 -7 -7 3 -6 -3
tag right far: adj.modifier	16 3 -8 -6 0 -5 -3 0 2 -4 -9 -4 -5
tag right far: adj.wounded	-24 46 -4 -6 -7 -22 0 -11 -6 -13 -13 -4 -7
tag right far: category	16 6 -3 -6 -2 -6 -3 -6 -3 -5 -8 -9 3
tag right far: country	18 -1 26 7 -8 -9 -4 -11 -8 -17 -3 -11 -4
tag right far: cue.agreed	-18 4 25 -17 16 -13 -5 -16 9 -9 -6 -9 -7
tag right far: cue.agreement	7 9 -2 -24 3 -16 -6 -7 21 -12 -7 -12 -7
tag right far: cue.all	-46 12 23 -9 -12 -9 -5 52 -19 -6 -8 -8 -4
tag right far: cue.already	-28 -13 -6 29 27 -12 -6 -7 -8 -1 -9 19 -6
tag right far: cue.among	22 -19 -14 17 -10 -3 -2 -4 -7 -6 -2 -2 -3
tag right far: cue.border	22 11 -4 -19 -11 -9 -6 -36 -10 -10 -5 -12 -7
tag right far: cue.born	9 -14 -22 -2 -5 -6 -4 -23 -11 -9 46 -8 -15
tag right far: cue.called_off	37 -11 -2 -2 -1 -1 -1 -5 -6 -3 -6 -1 -2
tag right far: cue.captivity	25 2 -26 -7 6 2 -4 1 -9 -5 1 -7 -6
tag right far: cue.captured	13 35 -30 -5 -32 -4 -3 -1 -3 -6 -8 -4 -6
tag right far: cue.claims	-6 -5 28 -23 13 -8 -5 -25 -3 -6 8 7 -5
tag right far: cue.completed	-22 13 23 -7 -11 -10 -4 -4 -14 -8 -1 3 -4
tag right far: cue.count	-11 12 2 -8 1 -4 -4 3 8 -22 -12 -10 -6
tag right far: cue.crime	37 -34 -28 -3 -3 -5 -2 4 -12 -4 -25 -6 -4
tag right far: cue.denied	64 -23 -1 -4 -4 -3 -1 -34 -2 -4 -12 -2 -2
tag right far: cue.deported	-12 20 -17 1 -38 -5 -5 47 -25 1 -22 -19 -6
tag right far: cue.each	-24 -27 -1 27 -12 17 18 -23 12 -17 -5 -6 -4
tag right far: cue.evacuation	41 -21 -10 -9 -1 -2 -2 -9 -2 16 -8 -3 -3
tag right far: cue.ever_captured	31 -31 -4 -1 -2 -1 -1 -6 -1 -5 38 -14 -2
tag right far: cue.footage	-8 -33 12 -4 -6 -4 -4 20 -16 14 -15 3 26
tag right far: cue.held	-46 -25 -23 -14 37 -12 -8 -17 9 -4 26 -7 2
tag right far: cue.in_captivity	-67 56 21 -4 -9 -5 -3 -10 -7 3 41 -6 -12
tag right far: cue.in_return	-13 6 -18 8 -6 40 -2 -8 -13 -9 -4 -5 -3
tag right far: cue.included	8 7 -39 -1 -14 -11 -3 -10 -5 -13 -3 35 -4
tag right far: cue.local	10 -6 -9 -4 -7 -5 -2 -4 -1 -4 -2 -3 -2
tag right far: cue.mediated	-11 7 -6 7 -9 -5 -5 -9 -4 9 -4 -6 -5
tag right far: cue.missing	18 -10 -27 -7 -6 -14 -4 -19 -5 -12 -16 -12 39
tag right far: cue.money	11 -22 -4 -15 -2 -3 -1 -38 -2 26 -2 -2 -3
tag right far: cue.month	33 14 -12 -6 -1 -1 -1 -19 -16 -1 -1 -1 -2
tag right far: cue.of_whole	10 -25 -9 -7 13 4 -4 1 -1 5 -6 0 -3
tag right far: cue.of_year	-32 -4 19 3 -14 -8 -5 6 15 -23 1 14 -10
tag right far: cue.one_sided	-6 17 18 -9 -17 -5 -10 -11 -25 -10 -12 -19 -5
tag right far: cue.other_exchange	49 -33 -4 -6 -3 -3 -1 -5 -2 -12 -1 -2 -1
tag right far: cue.other_return	27 -24 -27 -4 -5 -7 -6 -22 15 -9 -3 27 -3
tag right far: cue.other_war	47 -18 -47 -18 -4 -6 -3 -36 -5 21 -3 -4 -4
tag right far: cue.outside	-56 4 -60 -17 -16 59 -17 0 -7 -22 -13 -6 -11
tag right far: cue.part	13 -23 -9 1 16 -4 -5 20 -6 -18 -7 4 -7
tag right far: cue.planned	12 -23 -19 -27 -6 -5 -3 -9 -6 14 -5 39 -3
tag right far: cue.postponed	52 -21 -37 -2 -5 -2 -1 14 -2 -1 -4 -4 -8
tag right far: cue.ready	24 -18 -1 -21 -9 -10 -4 6 -13 17 -9 -12 -8
tag right far: cue.recap	-15 34 7 -24 -11 -3 -3 -3 -11 5 -1 -5 -4
tag right far: cue.record	-6 11 -5 4 -6 -3 -2 -3 -2 -13 -2 -2 -3
tag right far: cue.relative	12 0 -11 -20 11 13 -4 1 -7 -19 -10 -11 6
tag right far: cue.repatriation	36 -30 0 -6 -8 -10 -3 -14 -4 -4 -3 -6 -3
tag right far: cue.reunion	-5 17 3 -19 -10 -8 -7 -16 15 7 -3 -9 -5
tag right far: cue.same_number	-48 7 18 16 -6 -10 -3 -2 -2 -15 -6 -2 -2
tag right far: cue.since	15 12 -46 -31 -10 -8 -5 -5 17 13 -16 -2 -15
tag right far: cue.span	-7 -7 42 -19 -33 -11 -8 -7 5 -9 7 -29 -19
tag right far: cue.stage	-41 9 0 2 26 -7 -5 8 -11 23 -11 -7 -10
tag right far: cue.thanks	-39 12 -30 27 -11 -8 -4 -10 -4 -13 -5 -3 -3
tag right far: cue.third	9 -3 -4 -26 -2 -1 -1 -2 -2 2 -1 -1 -1
tag right far: cue.to_date	37 -11 -4 11 -7 -15 -6 -31 -11 -44 -8 6 -12
tag right far: cue.today	-18 30 -4 3 -14 18 -5 -19 -8 -5 -19 -8 -6
tag right far: cue.total	4 2 -18 -12 34 -18 -6 3 -9 -22 -6 -8 -3
tag right far: cue.training	29 -7 -8 0 -2 -1 -1 0 -1 -8 0 -1 -1
tag right far: cue.transit	1 -26 52 -23 -10 -6 -5 -9 4 -9 -21 -17 -7
tag right far: cue.unit	21 15 -8 -4 -15 -5 -2 -5 -5 -3 -4 -3 -2
tag right far: cue.venue	-5 -7 -31 2 22 -6 -5 -12 30 6 -4 -4 -5
tag right far: cue.visit	-13 32 19 -10 -5 -4 -3 -8 -3 -3 -4 -5 -3
tag right far: cue.year	20 -70 -24 4 -11 -10 -7 -2 7 -10 -16 29 -21
tag right far: cue.yesterday	19 -20 18 -20 -15 -22 -7 -16 -6 -13 -4 -9 -6
tag right far: foe.agent	-22 8 -29 -17 -7 -24 -9 12 -4 -7 -48 -19 49
tag right far: foe.of	50 -46 -38 -8 38 -3 -5 -7 -9 -9 -8 -5 -5
tag right far: foe.to	-21 27 -25 -2 -6 12 -8 -5 32 -2 -17 -22 -2
tag right far: noun.body	-25 34 3 -7 -5 -4 -2 -5 -3 -3 -3 -4 -2
tag right far: noun.branch	22 3 -23 -7 -5 -6 -3 11 -4 -5 -3 -3 -4
tag right far: noun.child	8 -39 3 -19 -11 -5 -4 -11 -9 30 -4 -14 -6
tag right far: noun.civilian	1 20 -28 -13 21 -7 -5 -28 -10 -7 25 0 -16
tag right far: noun.exchange	-16 -2 -1 21 8 -4 -5 -9 -1 1 -7 1 -5
tag right far: noun.family	32 -6 -26 -21 -5 -5 -4 -12 5 18 -7 9 -4
tag right far: noun.foreigner	40 -33 18 -11 -14 -24 -5 -9 -3 2 -18 -14 -9
tag right far: noun.man	54 -53 21 -13 -15 -9 -13 -16 -16 -11 -8 -11 -10
tag right far: noun.military	11 -14 3 4 -12 -7 -2 -18 0 -4 14 -5 -12
tag right far: noun.other	9 12 10 -14 0 -6 -3 -16 -4 -6 3 -4 -2
tag right far: noun.people	2 8 -8 9 -9 9 -4 -21 1 -17 17 -7 -4
tag right far: noun.rank	-9 50 -17 -5 -4 -6 -2 -16 -3 -6 -6 -4 -3
tag right far: noun.soldier	-14 35 -33 -23 -11 -12 -7 2 -11 -22 -6 -8 -8
tag right far: noun.woman	-43 -5 36 13 -18 -8 -8 -19 -13 -7 -14 -13 -10
tag right far: own.agent	-14 18 21 -6 -8 -8 -4 19 -4 -3 16 -46 -9
tag right far: own.of	12 15 -39 -13 16 18 -4 4 -10 -8 -10 -6 -6
tag right far: own.to	13 7 10 11 -19 -9 -5 -10 -14 -13 -10 -14 -7
tag right far: qualifier.approx	-2 3 18 -13 -11 -7 -4 2 -17 -14 -5 -23 5
tag right far: qualifier.at_least	-17 -3 -11 -1 -2 -1 -1 20 -1 15 11 -1 -6
tag right far: qualifier.at_most	43 -20 6 -4 -7 -6 -3 -53 -15 5 -9 -11 15
tag right far: qualifier.more_than	-19 -46 -25 -21 -10 4 -6 -3 -16 4 32 24 0
tag right far: ru.agent	-9 7 -7 5 -13 -4 -4 0 -2 -18 8 -4 10
tag right far: ru.from	14 -19 -55 -30 22 26 -3 6 -5 -2 21 -4 -7
tag right far: ru.of	16 -33 0 15 0 9 -5 -11 -7 -13 3 -8 -3
tag right far: ru.to	-2 -4 -17 27 -8 -8 -5 21 4 -16 -5 -28 13
tag right far: ua.agent	-14 -16 6 18 -12 20 -6 -11 -15 3 -2 -1 -5
tag right far: ua.from	12 -11 13 -8 -6 -5 -4 -3 -21 -5 -12 -16 -6
tag right far: ua.of	13 -11 33 -4 -2 -9 -6 -14 -13 -2 -6 -8 -6
tag right far: ua.to	-38 -7 29 4 -15 -5 -12 -17 -13 -19 -9 6 3
tag right far: verb.bring	-7 19 -8 2 -11 -11 -6 -15 11 -4 -9 -9 -8
tag right far: verb.come	-30 -10 14 15 -15 -6 -3 -17 -6 -4 -8 -4 -7
tag right far: verb.future	7 -22 9 -14 -5 -4 -2 1 6 -1 -3 -4 -3
tag right far: verb.get	19 -44 5 -12 -13 22 -8 -8 -9 -7 -9 2 -8
tag right far: verb.give	19 41 -29 -17 -8 2 -5 -5 -3 -7 -4 -7 -4
tag right far: verb.held_exchange	24 -22 1 -6 20 -12 -5 -14 -10 6 -9 -6 -7
tag right far: verb.home	30 -42 10 22 31 -10 -6 -22 -15 -8 -10 -12 -8
tag right far: verb.managed	-16 -19 -17 35 -12 -9 -4 -10 -3 -19 -4 -5 -5
tag right far: verb.noun	-27 37 15 -22 -9 -8 -3 -11 -15 -2 -3 24 -4
tag right far: verb.other	60 -29 -22 -6 -8 -4 -2 -17 -4 11 8 11 -6
tag right far: verb.swap	-11 14 2 12 -8 -15 -4 -1 -3 -32 -3 -4 -3
tag right far: verb.will	-10 26 -8 -5 -2 -1 -2 -26 -3 23 -2 -3 -6
tag right far: view.ru	-18 66 -10 -8 -24 -4 -4 -25 -1 -7 -4 -11 -5
tag right far: view.ua	1 -52 -2 -19 39 -14 -5 22 -16 9 8 0 -11
tag right far: voice.ru	-26 0 28 15 -28 -16 -6 -13 -16 -7 -6 -22 26
tag right far: voice.ua	11 -6 -27 -21 -18 -9 -7 37 -7 -1 -22 -16 -16
verb away -1	5 7 -12 1 14 0 -4 -8 7 0 -5 0 -3
verb away 1	1 -9 4 -1 -5 3 -3 -1 1 -4 -5 -4 -2
verb away 2	-4 -3 7 -8 0 -6 -1 5 -5 0 -2 -6 -3
verb bring cumulative both	-35 -8 -1 -8 -1 -1 -1 -33 -10 47 -2 -1 -2
verb bring cumulative null	-32 -7 -3 -5 -4 -19 -9 8 -21 37 -4 -6 -5
verb bring cumulative ru	6 -9 -37 -19 -13 -4 -7 14 14 10 -12 -20 -7
verb bring cumulative ua	11 -33 -3 -5 -3 -3 -2 12 10 -15 -7 -2 -6
verb bring dropped both	-29 8 4 -37 -12 -13 -9 33 3 -13 -23 19 -20
verb bring dropped null	23 -12 2 9 -5 -6 -4 1 -19 -13 -6 -8 -5
verb bring figure both	-7 -32 -35 36 17 -4 -4 -6 -13 -40 -3 -3 -3
verb bring figure ru	5 1 27 -9 3 -7 -4 -7 -9 -4 -3 -7 -2
verb bring figure ua	-19 69 -16 -3 -2 -3 -2 -17 -2 -2 -2 -2 -1
verb bring open	17 13 -4 -5 -3 -3 -2 -12 -15 -8 13 1 -2
verb bring outside ua	-22 -27 -5 -2 -1 35 -20 4 -3 -2 -5 -1 -1
verb bring part both	38 -31 28 0 -8 -5 -6 -4 -13 -54 -3 -3 -3
verb bring part ru	8 -42 4 -26 -14 -6 -7 -10 35 -10 -3 -10 -5
verb bring part ua	43 -42 -7 -5 -4 -10 -3 12 -3 -5 -5 -3 -2
verb bring planned null	-21 -29 -10 -4 -4 -4 -3 35 -4 -12 22 -5 -4
verb bring planned ru	-11 29 -11 -3 -5 -5 -3 -24 8 -3 13 11 -2
verb bring planned ua	12 -34 -2 -4 -3 -2 -2 -9 12 -4 -9 -4 -2
verb bring recap ru	25 -35 -2 -9 -7 -6 -6 -15 -25 -7 -5 -9 -4
verb bring recap ua	86 -45 -9 -6 -4 -4 -3 -80 -10 -4 -8 -6 -4
verb come cumulative ru	-10 -3 -28 -3 -7 -2 -8 -56 47 -18 -3 14 -6
verb come cumulative ua	-24 -16 -16 -12 -5 -6 -3 41 -35 9 -9 -7 -8
verb come done	5 -3 -6 -5 8 -4 -4 4 5 0 -4 -4 -3
verb come dropped both	-27 4 13 12 -29 -18 -12 -59 6 -32 -10 -21 -23
verb come dropped null	0 5 -48 -6 -10 -9 -5 22 -6 3 -16 1 -9
verb come figure both	38 -17 -36 -1 -6 -9 -5 -4 -9 -20 -3 -3 -5
verb come figure ru	9 -57 28 -4 23 -3 -3 -3 -5 -3 -1 -8 -2
verb come figure ua	14 27 -14 -4 6 -4 -2 -13 -3 -3 -4 -2 -2
verb come part ru	8 19 -22 -5 -6 -8 -6 -12 -13 -5 -2 -17 -3
verb come part ua	17 -13 17 -5 -8 -11 -4 -38 -5 -4 -5 -5 -3
verb come recap ru	48 -28 -23 -3 -7 -4 -4 -26 29 -4 -3 -17 -3
verb come recap ua	41 -36 -5 -1 -4 -2 -2 -54 37 -2 -3 -2 -1
verb get cumulative ru	-41 -13 8 -2 -9 -2 -4 5 13 -9 -7 -7 -8
verb get cumulative ua	6 30 -40 -5 -12 -6 -8 25 -41 -19 -9 -15 -9
verb get done	-7 7 -3 -5 4 2 -2 1 8 -4 -4 -5 -4
verb get dropped both	-13 61 -54 -11 -3 -7 -4 -1 -10 -3 -1 -3 -3
verb get dropped null	-37 -38 36 -9 -22 38 -11 -46 51 -13 -11 -13 -8
verb get figure ru	-6 10 0 -4 -3 -3 -3 -9 -4 -2 -3 -3 -2
verb get figure ua	6 -15 12 -6 17 -4 -3 -14 -9 -2 -2 -2 -2
verb get part ru	-8 10 -12 -6 -14 -8 21 -4 -25 -6 -3 -7 -4
verb get part ua	25 15 -40 -16 -17 -19 -11 -42 -47 -7 -7 -7 -5
verb get recap ua	19 -20 -11 -2 -6 -5 -3 5 -6 -3 -7 -6 -3
verb give cumulative ua	14 -5 -13 -7 -13 -18 -11 12 -45 -17 -10 -16 -14
verb give dropped both	-19 -41 23 -12 -7 45 -18 -11 -19 -4 -8 -10 24
verb give dropped null	0 -5 8 -7 -18 -9 -9 -25 -13 -12 -17 15 -12
verb give figure ru	-32 -25 14 -5 32 -9 -6 -5 22 -3 -3 -7 -4
verb give figure ua	-8 17 -8 -2 -7 -1 -2 4 -3 -2 -2 -3 -2
verb give outside ru	-14 -5 -19 -1 -3 6 1 -1 -3 -1 -1 -3 -2
verb give outside ua	-16 -30 -12 -3 -3 29 2 -9 -3 -2 -2 -2 -2
verb give part ru	-7 3 -16 -8 -13 -32 9 -11 -19 -11 -7 -8 -7
verb give part ua	13 -20 14 -7 -9 2 -10 -3 -8 -4 -9 -6 -5
verb give recap ru	-2 40 -36 -3 -8 -20 -7 -7 -7 -3 -4 -9 -5
verb give recap ua	33 -38 -2 -3 -8 -17 -4 29 -3 -2 -6 -2 -2
verb held_exchange cumulative null	0 -3 -3 -3 -2 -2 -2 -16 -6 5 -2 -4 -2
verb held_exchange done	-15 17 -21 -4 0 -4 -4 -2 6 -2 -3 3 -4
verb held_exchange dropped null	14 11 -56 -13 -17 -28 -9 -28 -13 -11 -14 28 -17
verb held_exchange figure both	-20 12 -16 13 -3 -1 -1 0 -1 -45 -1 -1 -1
verb held_exchange figure ru	-29 -75 101 -2 -3 -1 -1 -1 -5 -2 -1 -2 -1
verb held_exchange figure ua	-51 57 -48 -7 14 -2 -1 -2 -4 -5 -1 -2 -1
verb held_exchange open	67 -16 -33 -6 -1 -2 -1 -4 -8 -1 -2 -2 -2
verb held_exchange part ru	32 -69 42 -7 -7 -5 -19 -2 -11 -9 -5 -16 -7
verb held_exchange part ua	-12 17 -69 9 -7 12 -9 -17 -5 -12 -4 -3 -4
verb held_exchange planned ru	-31 -12 -52 -6 -7 -5 -5 12 44 -8 -4 -6 -4
verb held_exchange planned ua	-17 -48 -3 -6 -2 -3 -3 38 -46 -8 -4 -4 -3
verb held_exchange recap ru	49 -39 -35 -3 -4 -2 -3 -21 -46 -7 -2 -3 -2
verb held_exchange recap ua	77 -58 -12 -7 -2 -7 -4 -51 -29 -11 -7 -6 -5
verb home cumulative ru	-60 -1 -22 -3 -5 -4 -3 -36 78 -15 -3 -15 -3
verb home cumulative ua	-47 -32 -1 -8 -7 -2 -3 68 -17 -12 -9 -2 -5
verb home done	4 -13 2 7 4 -4 -2 3 -1 -3 -3 -3 -2
verb home dropped null	64 -42 -19 -17 -8 11 -3 -16 -16 -9 -4 14 -7
verb home figure ru	21 -1 -6 1 -2 -3 -4 -3 -23 -3 -3 -12 -4
verb home figure ua	-26 31 3 7 9 -4 -2 -12 -3 -2 -2 -2 -2
verb home part ru	40 -18 -33 -8 -4 -4 -2 -1 -6 -4 -1 -5 -2
verb home part ua	49 -59 27 -6 -5 -11 -2 -5 -6 -3 -5 -2 -2
verb home planned ru	11 -4 12 -7 -2 -2 -2 50 -54 -2 -1 -14 -1
verb home planned ua	7 -83 -11 -15 -6 -6 -4 -38 30 -12 -5 -5 -5
verb home recap ru	24 40 -41 -11 -10 -3 -4 -10 -38 -3 -4 -17 -3
verb home recap ua	9 -32 -7 -6 -4 -5 -2 10 -5 -2 -4 -2 -2
verb list cumulative ua	-18 -39 -7 -7 -13 -26 -7 23 23 -34 -12 -22 -24
verb list done	-11 -32 -10 -2 18 35 -6 -4 -4 6 -16 -6 -11
verb list figure ru	12 -100 93 -7 -13 -6 -5 -4 -11 -5 -6 -13 -7
verb list figure ua	1 42 -46 -16 -2 -14 -5 -12 -6 -8 -11 -9 -8
verb list part ru	6 28 -82 -11 -18 -22 -17 -25 -23 26 -22 20 -22
verb list part ua	31 -77 -66 36 -19 65 -9 -20 -12 -18 -23 -12 -14
verb swap cumulative both	-1 -4 -8 -39 -1 -1 -1 -19 -3 45 -1 -1 -2
verb swap done	-6 -3 -1 12 3 -5 -2 -15 -2 -3 -4 -5 -5
verb swap dropped null	12 -46 -24 39 -8 -8 -4 -14 -11 -26 -5 -7 -3
verb swap figure both	-27 -37 -11 37 -5 -2 -2 -2 -1 -22 -1 -1 -2
verb swap figure ru	10 -57 46 -6 -5 -1 -1 0 -3 -2 -1 -2 -1
verb swap figure ua	-1 35 -44 -9 18 -4 -3 -1 -7 -11 -5 -3 -3
verb swap part ru	-7 -20 30 -22 -1 -4 -10 -3 -5 -2 -2 -3 -2
verb swap part ua	-37 66 -58 12 -10 -25 -4 -4 -11 -28 -8 -7 -5
verb swap planned ua	-21 18 -26 -14 -9 -4 -4 -62 38 -7 -3 -2 -5
verb swap recap ru	43 -7 -22 -7 -2 -1 -3 -40 39 -3 -1 -3 -2
verb swap recap ua	14 -64 -4 -12 -18 -4 -4 47 -45 -9 -6 -2 -6
verb.bring own agent view ru	-40 76 -41 -8 -6 -4 -4 -9 -7 -3 -2 -4 -2
verb.bring own agent view ua	8 -21 10 -11 -10 -8 -6 18 -17 -16 -10 -6 -6
verb.bring own null view null	-21 -40 -1 51 -13 -7 -7 -13 -5 14 -8 2 -7
verb.bring own null view ru	17 -37 -7 -11 20 -9 6 -27 31 -1 -13 -14 -11
verb.bring own null view ua	8 23 -8 -7 -11 -3 -7 23 -15 -7 -9 -5 -7
verb.bring own perspective view ru	-7 -69 66 -28 -28 -13 -15 -27 1 -18 -5 -43 -13
verb.bring own perspective view ua	-20 67 -62 -8 -4 -2 -4 17 -20 -11 -14 -5 -5
verb.bring own ru view null	-7 -100 56 -15 -5 -6 20 -2 -22 -9 -2 -19 -6
verb.bring own ru view ru	-19 -22 37 -3 -8 -11 6 -19 47 -4 -3 -13 -3
verb.bring own ru view ua	2 -6 33 -10 -13 -17 -16 -10 -17 -10 -8 -22 -6
verb.bring own ua view null	-21 53 -46 -37 -7 11 -8 35 -13 -15 -7 -4 -5
verb.bring own ua view ru	64 29 -75 -20 -10 21 -20 -42 -19 -8 -13 -7 -4
verb.bring own ua view ua	4 25 -19 -7 -5 -6 -2 26 -14 -9 -11 -3 -5
verb.come own null view null	2 2 18 -11 -17 -8 -6 -27 10 -26 -8 0 -10
verb.come own null view ru	-22 -44 45 6 6 -11 -8 4 19 -16 -13 -8 -10
verb.come own null view ua	27 5 -24 -6 -7 -4 -5 8 -12 6 -10 -6 -6
verb.come own perspective view ru	39 -102 73 -9 -21 -7 -6 -28 3 -5 -4 -29 -5
verb.come own perspective view ua	-5 59 -88 -8 15 -10 -6 21 -11 -6 -15 -7 -7
verb.come own ru view null	46 -49 16 -3 -15 -6 -7 -4 -20 -4 -3 -25 -3
verb.come own ru view ru	-4 -34 9 -4 33 -3 -6 -7 10 -4 -14 -22 -4
verb.come own ru view ua	-32 -42 58 -3 -10 -14 11 -26 23 -5 -3 -21 -3
verb.come own ua view null	-72 94 -69 -12 -27 -14 -9 17 -8 -13 -17 -19 -8
verb.come own ua view ru	7 27 -66 -6 -12 -20 -10 14 -38 -21 -23 -20 -20
verb.come own ua view ua	28 18 -17 -6 -5 -4 -2 3 -10 -4 -5 -1 -3
verb.future own null view null	54 -31 -6 -2 -1 -1 -1 -5 -4 -3 -1 -3 -1
verb.future own null view ru	58 -18 3 -3 -3 -9 -4 -16 -15 -2 -4 -7 -3
verb.future own null view ua	38 15 -5 -5 -2 -2 -1 -23 -5 -4 -1 -6 -4
verb.future own ru view ru	-61 -17 54 -3 -14 -3 -4 0 -8 -5 -2 -10 -3
verb.future own ua view ua	-27 21 -10 -10 -9 -9 -11 21 -12 -12 -18 -14 -17
verb.get own agent view ru	-54 16 8 -11 -12 -5 -8 0 -29 -4 -3 -7 -5
verb.get own agent view ua	-49 37 -18 -6 32 -6 -5 11 -14 -5 -8 -3 -3
verb.get own null view null	38 -32 -3 -10 23 -6 -6 -13 7 -13 -7 -7 -8
verb.get own null view ru	24 37 -30 -13 -15 -24 -1 -16 30 -10 -9 -9 -8
verb.get own null view ua	-11 -35 65 -2 -14 10 -7 1 -3 -8 -12 -9 -8
verb.get own perspective view ru	-41 -40 47 -11 -6 -3 -7 -8 6 -6 -5 12 -4
verb.get own perspective view ua	10 16 -17 -2 -2 -1 -5 -5 -4 -1 -3 -3 -1
verb.get own ru view null	36 -32 -31 -2 -3 -14 20 -5 -21 -4 -2 -14 -6
verb.get own ru view ru	12 -9 2 -2 -10 -4 -3 -1 23 -3 -7 -9 -2
verb.get own ru view ua	29 -10 8 -2 -4 -3 -5 -10 13 -5 -6 -15 -2
verb.get own ua view null	23 28 -34 -2 -2 -7 -2 -3 -1 -2 -10 -3 -4
verb.get own ua view ru	48 -23 -11 -2 -6 -12 -4 -3 -2 -1 -4 -3 -2
verb.get own ua view ua	-49 73 -25 -5 -7 -6 -4 -10 -2 -3 -4 -3 -7
verb.give own null view null	22 16 -8 -14 6 -2 -9 18 -10 -29 -8 -7 -7
verb.give own null view ru	18 46 -51 -7 -1 8 -13 8 -28 -9 -9 -6 -9
verb.give own null view ua	-11 -40 42 -8 0 15 -2 -15 15 -9 -12 -8 -7
verb.give own opposite view ua	-11 -18 18 -4 -1 -2 -1 -9 -1 -3 -1 -1 -1
verb.give own perspective view ru	-78 -5 46 -6 -8 -44 54 -7 -8 -9 -8 -12 -6
verb.give own ru view null	-22 -70 112 -5 -14 -20 16 -5 -10 -6 -8 -29 -10
verb.give own ru view ru	20 -71 -21 -17 -14 -51 16 -8 -17 -12 -5 -43 23
verb.give own ru view ua	-33 -50 65 -4 -5 -19 10 -8 -8 -3 -2 -13 -4
verb.give own ua view null	13 10 -46 -12 -26 18 -10 9 -9 -5 -11 -3 -8
verb.give own ua view ru	-16 39 -30 -2 -3 18 -4 2 -1 -1 -2 -2 -1
verb.give own ua view ua	-3 17 -23 -5 -9 -23 -4 5 -4 -2 -16 -3 -8
verb.held_exchange own null view null	-16 41 -24 26 -9 -7 -5 -16 -23 -19 -5 12 -6
verb.held_exchange own null view ru	-32 -51 50 -15 -4 -9 -9 -12 30 5 -9 -15 -6
verb.held_exchange own null view ua	16 36 -30 -19 -12 -10 -7 -2 -17 12 -8 -8 -7
verb.held_exchange own perspective view ru	-14 -36 39 -2 -1 -2 -4 -1 -7 -2 -1 -8 -1
verb.held_exchange own perspective view ua	13 30 -49 -9 -4 -3 -4 -14 -4 -7 -4 -17 -2
verb.held_exchange own ru view null	17 -36 6 -21 -14 -22 10 0 -5 -10 -2 -24 -8
verb.held_exchange own ru view ru	-1 -50 61 -9 -12 -3 -9 -3 -36 -14 -1 -11 -3
verb.held_exchange own ru view ua	-1 -45 47 -1 -1 -1 -2 0 -2 -1 0 -3 0
verb.held_exchange own ua view null	-6 13 -54 -37 -7 35 -20 -2 -3 -11 -6 -3 -5
verb.held_exchange own ua view ru	-4 59 -40 -3 -1 -4 -2 -1 -3 -3 -3 -1 -1
verb.held_exchange own ua view ua	20 17 -32 -8 -4 3 -3 -22 -2 -7 -2 -1 -1
verb.home own null view null	1 -48 -45 -17 -12 -13 -9 -37 -20 46 -12 -8 -19
verb.home own null view ru	31 -73 19 27 5 -10 -8 -20 3 -11 -9 -8 -9
verb.home own null view ua	-3 22 -9 11 -11 -5 -7 19 -6 -9 -10 -6 -5
verb.home own perspective view ru	3 -89 75 -15 -26 -5 -6 -17 -1 -6 -9 -17 -5
verb.home own perspective view ua	15 52 -45 -16 -8 -7 -4 -22 -11 -4 -6 -6 -6
verb.home own ru view null	-30 -63 74 -10 -2 -14 -7 -1 -4 -3 -1 -11 -2
verb.home own ru view ru	48 -30 -8 -9 -17 -4 -6 -34 22 -7 -3 -17 -6
verb.home own ru view ua	-31 18 -6 -2 -6 -12 -11 -6 -14 -3 -4 -16 -9
verb.home own ua view null	-49 29 -14 -24 -9 -3 -1 -2 -1 -12 -1 -1 -1
verb.home own ua view ru	-51 120 -88 -18 -22 -9 -7 -7 -25 -3 -5 -5 -3
verb.home own ua view ua	-2 18 -24 -9 26 -6 -2 9 -9 -5 -11 -2 -5
verb.managed own null view null	-17 18 8 5 -15 -12 -9 -12 -8 -15 -7 -14 -5
verb.managed own null view ru	2 -38 -33 -12 -16 -10 -6 -44 -20 38 -5 -10 -6
verb.managed own null view ua	-4 -45 -5 -10 -6 -12 -8 16 -30 13 -26 -14 -21
verb.managed own ua view null	-6 51 -28 -22 -1 -2 -1 -2 -1 -12 -1 -1 0
verb.noun own null view null	-10 -25 -17 18 -9 -5 -4 -1 5 15 -5 -6 -5
verb.noun own null view ru	35 -53 42 -18 -8 -5 -7 -16 -34 -24 -11 5 -12
verb.noun own null view ua	30 50 -53 -7 -4 -6 -3 -26 -4 -3 -5 -7 -5
verb.noun own ru view null	-11 -40 45 -28 -2 -1 -2 0 -4 -5 -1 -22 -2
verb.noun own ru view ru	-33 -28 -60 -4 -7 -4 -12 -1 -28 -6 -6 62 -12
verb.noun own ru view ua	15 -21 6 -11 -9 -18 -21 -30 3 -16 -3 -17 -5
verb.noun own ua view null	-10 63 -38 -62 -5 -3 -2 -4 -9 -24 -7 -4 -2
verb.noun own ua view ua	-34 -4 -11 -11 -11 -10 -8 37 -14 -18 -17 -11 -16
verb.other own null view null	53 -16 -19 -10 -4 -2 -1 -14 -4 15 -3 -3 4
verb.other own null view ru	21 11 19 -2 -6 -4 -2 -10 -9 -6 -3 -6 -1
verb.other own null view ua	13 -11 -11 -2 22 15 -1 -14 -4 -4 -2 -3 -5
verb.other own opposite view ua	27 -5 -8 -1 -3 -4 -1 0 -1 -1 -2 -3 0
verb.other own perspective view ua	13 15 -32 -9 -7 -4 -3 -3 -3 -2 -14 -3 -3
verb.other own ru view ru	23 0 -49 -1 -7 -1 -6 -1 -18 -2 -8 40 -10
verb.other own ru view ua	43 -1 -27 -2 -2 -1 -2 -10 -6 -1 -5 -10 -4
verb.other own ua view null	25 -30 0 0 -1 -15 -2 0 0 0 -2 -1 0
verb.other own ua view ru	69 -40 -3 -2 -5 -3 -2 -14 -2 -2 -13 -4 -4
verb.other own ua view ua	54 -50 -9 -4 -10 -7 -6 -38 -18 -17 -14 -7 -12
verb.swap own null view null	-14 25 -20 1 -8 -3 -3 -8 -10 24 -4 -4 -5
verb.swap own null view ru	63 -37 16 -26 -14 -9 -8 -11 -5 -18 -8 -17 -8
verb.swap own null view ua	4 -17 -39 36 9 -8 -9 -19 22 -9 -12 -12 -13
verb.swap own perspective view ua	-51 51 -63 -9 -6 -17 13 -5 -10 -10 -20 -15 -4
verb.swap own ru view null	39 -8 23 -26 -19 -3 -18 0 -5 -5 -1 -7 -4
verb.swap own ru view ua	-34 -33 55 -18 -7 -11 -16 -3 -16 -9 -4 -26 -6
verb.swap own ua view null	-3 34 -38 -46 -19 -16 -4 -4 -4 -16 -9 -2 -6
verb.swap own ua view ua	4 51 -38 -9 -14 13 -8 -17 -6 -7 -23 -2 -8
verb.will own null view null	37 -20 -1 -19 -3 -11 -1 25 -8 -8 -10 -4 -2
verb.will own null view ru	31 10 4 -1 -3 -1 -2 -11 -9 -2 -16 -6 -2
verb.will own null view ua	3 3 0 -4 -6 -7 -4 -29 -4 -4 32 -7 -4
verb.will own perspective view ua	5 -16 -4 -2 -2 -2 -6 34 -19 -3 -40 -26 -12
verb.will own ru view ru	-9 -3 -18 -3 -13 -1 -7 -1 -27 -4 -18 17 -5
verb.will own ua view ua	40 -4 0 -1 0 -1 -1 -5 0 -1 -27 0 -1
verdict announcement	198 -142 -66 -11 -7 -5 -4 -20 -8 -2 16 32 -6
verdict follow_up	181 -164 -74 -7 -12 -6 -4 47 12 -9 4 -3 0
verdict irrelevant	178 -59 -36 -4 -3 -4 -2 -20 -9 -5 -8 -13 -8
verdict report	-70 86 43 1 -1 -2 -4 -9 -8 -9 -8 -8 -8
verdict statement	-84 -161 -80 -24 -19 -18 -13 94 58 71 51 46 45
view null	-2 -4 3 32 0 -4 -2 -19 -8 13 -6 -7 -7
view null guessed	19 10 -14 -6 0 -5 -5 0 -3 -4 -7 -1 4
view ru	21 -16 30 -6 -3 -7 -4 -14 7 -6 -5 4 -5
view ru guessed	-28 -14 37 -10 6 -3 -6 3 -12 -10 -13 -9 -7
view ua	20 24 -12 -6 -5 -2 -5 7 -8 -3 0 -6 -3
view ua guessed	-2 -28 5 24 -13 -12 -8 10 4 -5 -13 -16 1
whole	16 23 -21 -12 -8 -8 -4 7 -10 -15 -5 -11 -7
word after 1: 	5 38 -39 -4 -6 -13 -4 -29 -5 -6 -7 -5 -13
word after 1: !	-36 33 36 -19 -17 -24 -12 4 -39 -29 12 -20 -30
word after 1: "	3 -19 -15 -15 -11 2 -7 18 29 -14 -4 -4 -7
word after 1: (	-24 10 -15 -39 -14 -11 -5 37 -12 -7 -10 -16 41
word after 1: )	41 -14 -12 -1 -1 -2 -1 -5 -1 -1 -1 -1 -5
word after 1: +	-24 -47 48 -7 -20 -5 -4 -11 -2 -11 -5 -4 -4
word after 1: ,	15 -10 3 3 -5 -4 -3 2 -5 -3 0 4 -6
word after 1: -	-23 27 -15 17 -6 -3 -2 -23 -3 -14 -4 -4 -3
word after 1: .	-10 12 15 -5 -2 -1 -7 -2 1 1 -1 -4 -2
word after 1: /	125 -44 -6 -6 -12 -5 -5 -37 -12 -18 -10 -11 -17
word after 1: :	-1 36 -13 -6 -17 -2 -5 -14 -14 -19 -8 -3 -3
word after 1: ;	13 11 -17 -6 -9 -14 -6 2 -2 -5 5 2 -13
word after 1: ?	2 -50 50 -7 -19 -7 -6 -46 -15 -13 -13 -29 -10
word after 1: after	44 -15 -7 -12 -6 -2 -2 -3 -1 -10 -2 -7 -3
word after 1: among	-22 11 27 -3 -18 -7 -5 -30 -13 -11 -8 -5 -3
word after 1: and	23 -16 -11 -22 15 -3 -6 17 -19 -8 -22 1 -7
word after 1: apiece	-31 24 0 -20 -9 -6 -4 -1 -7 -9 -4 -5 -3
word after 1: are	-33 20 -28 32 -9 -5 -5 -26 -18 -12 6 0 33
word after 1: as	-20 -45 35 -12 -9 15 -8 -9 -7 -6 -5 -4 -13
word after 1: at	-73 48 -38 -30 -5 -13 -7 -26 -13 -25 -8 49 -17
word after 1: back	-52 19 21 -10 -6 -5 -4 -10 -9 -4 -4 -4 -8
word after 1: betwee	-14 -20 -20 26 -1 -1 -1 -10 -3 5 -2 -2 -1
word after 1: brough	-48 -4 -23 -3 -2 -2 -2 61 14 -19 -3 -5 -2
word after 1: by	-17 -30 53 -20 -23 -15 -16 30 -12 -26 -10 -7 -7
word after 1: came	-16 -22 -7 -13 -9 31 -15 37 13 -11 -6 -7 -5
word after 1: captur	-74 77 15 -3 -8 -7 -5 -2 -11 -4 -4 -13 -4
word after 1: code	56 -46 -3 -1 -2 -1 -1 -12 -1 -3 -4 -2 -3
word after 1: each	-22 21 18 -47 -7 -4 -4 5 2 -13 -5 -3 -5
word after 1: exchan	2 11 -5 -25 -17 -27 -5 -38 -9 35 -7 -3 -6
word after 1: for	83 -17 0 -15 -3 -3 -2 -27 -5 -15 -4 -2 -3
word after 1: freed	23 -66 14 67 -11 -6 -8 11 -19 -62 -9 -10 -6
word after 1: from	-6 2 18 -50 -9 -5 -5 5 -4 19 -9 -1 -6
word after 1: go	-15 -64 -3 59 -5 -3 -4 -14 -4 -15 -1 -2 -2
word after 1: had	3 -22 -10 0 -15 -19 -15 41 -39 -29 -13 -15 -16
word after 1: has	45 -9 -12 -15 -4 -2 -2 -25 -3 -8 -3 -2 -1
word after 1: have	-20 4 -7 -17 -5 -2 -4 7 26 5 -11 -9 -7
word after 1: held	-10 -27 -28 -22 -9 -6 -7 -19 -7 -38 -12 46 -17
word after 1: home	15 11 -3 -5 -3 -3 -3 -34 -9 -26 -12 -3 -12
word after 1: in	-10 -33 -3 14 -9 -8 4 -5 -11 -37 -9 -9 52
word after 1: is	-4 -54 -41 -14 -20 -10 -9 47 -19 -37 -11 -19 -13
word after 1: killed	27 -5 -11 -2 -10 -2 -5 -40 -4 -4 -20 -9 -12
word after 1: left	-34 32 30 -38 -26 -4 -6 -1 -9 -15 -4 -11 -8
word after 1: more	-51 -18 -39 -22 -12 -13 -11 -28 -12 -28 -51 65 -17
word after 1: number	50 -30 37 -7 -6 -5 -5 -78 -12 12 -38 -9 -7
word after 1: of	-4 -12 23 -9 -8 -5 -5 9 -5 2 -9 4 -8
word after 1: on	27 8 -33 -32 -18 -7 -8 -22 -21 29 -7 -5 -11
word after 1: over	60 -41 -5 -5 -3 -3 -5 -58 -12 -4 -9 -8 -4
word after 1: patien	46 -3 -8 -30 -1 -1 -1 -3 -1 -14 0 -1 -1
word after 1: per	10 12 -13 -17 -3 -1 -2 0 -1 -7 -1 -2 -1
word after 1: receiv	55 -20 -16 -2 -3 -9 -2 -24 -7 -7 -15 -5 -18
word after 1: releas	61 -55 -5 4 -9 -8 -10 -31 -26 15 -18 -26 -19
word after 1: remain	-31 -30 -15 -4 -13 -7 -7 -15 -21 -24 26 -3 -3
word after 1: return	12 18 -17 -9 -7 -5 -4 2 -15 -16 -4 -3 -3
word after 1: russia	-17 -14 19 -19 -7 -2 -5 -1 -8 -5 -5 0 -3
word after 1: since	30 -21 -10 -7 -26 -4 -12 26 -31 -52 -9 -11 -19
word after 1: surren	47 -21 -2 -1 -3 -4 -1 -1 -3 -2 -9 -1 -2
word after 1: taken	-13 17 9 -2 -2 -1 -1 0 -1 -1 0 -7 0
word after 1: the	-22 -27 60 -23 -9 -3 -3 -5 -43 51 -4 -2 -5
word after 1: to	7 19 -25 -24 -6 -4 -3 -6 19 1 -5 -10 -3
word after 1: today	-46 38 3 0 -8 -4 -5 -12 -2 -17 -8 -2 -4
word after 1: ukrain	-74 27 14 -21 -10 -9 -7 20 -5 -13 8 -5 -12
word after 1: was	23 -2 4 -28 -5 -7 -6 -24 -7 -18 -5 -8 -9
word after 1: went	-40 -2 -7 -39 60 -16 9 -35 -28 25 -8 -13 -9
word after 1: were	19 22 -6 12 -7 3 -4 -23 -2 -25 -4 -3 -5
word after 1: who	9 2 -38 -6 -8 9 -5 -11 -10 -5 -5 -4 -4
word after 1: will	36 -6 -5 -5 -2 -1 -1 -15 -2 -1 -6 -3 -2
word after 1: with	-5 22 23 -19 -2 -11 -5 -2 -1 -21 -1 -7 -3
word after 1: wounde	9 -31 -21 -7 -5 -13 -9 27 -2 -17 -1 -2 -2
word after 1: автомо	31 -11 -9 0 -1 -1 -1 -1 -1 -2 -1 -4 -1
word after 1: без	28 1 -24 -8 -5 -20 -8 -33 -5 -10 -34 -20 41
word after 1: беспил	27 -4 -6 -1 -2 -1 -1 -3 -3 -2 -1 -2 -1
word after 1: бмп	9 0 -5 0 0 0 0 0 -2 0 0 -1 0
word after 1: бойови	57 -8 -2 -1 -2 -1 -1 -27 -3 -16 -6 -3 -3
word after 1: борони	63 -62 -12 -11 -5 -5 -2 -10 -5 -5 -1 -3 -5
word after 1: братів	67 -56 -26 -5 -3 -6 -3 -15 -2 -4 -3 -3 -3
word after 1: були	38 -29 -1 -1 -1 -1 -1 -2 0 -1 -1 -1 -1
word after 1: в	-21 4 -45 -11 35 -31 2 -50 48 -10 6 -55 29
word after 1: вважаю	-66 -26 0 -1 -2 -3 -2 -20 -3 -6 -20 -3 68
word after 1: вдалос	1 -24 -11 -4 -3 49 -10 -4 -5 -20 -6 -4 -3
word after 1: вдома	-42 37 -27 -24 -7 -4 -4 24 -15 -10 -6 -4 -6
word after 1: велико	63 -44 -4 -1 -4 -2 -4 -11 -9 -15 -17 -4 -8
word after 1: вернул	-35 -31 42 26 -25 -5 -5 -10 -11 -6 -5 -12 -5
word after 1: вже	56 6 -5 -18 -6 -4 -2 -29 -5 -3 -6 -3 -2
word after 1: визвол	26 11 -4 -2 -3 -9 -2 -24 -2 -5 -1 -3 -1
word after 1: вийшли	74 4 -49 -8 -2 -7 -4 -46 -5 -4 -2 -2 -5
word after 1: випадк	37 -14 0 -1 -2 -3 -1 -4 -1 -6 -4 -1 -5
word after 1: вмс	29 -8 -7 0 0 -6 -1 -2 0 -1 -2 -1 -1
word after 1: военно	9 -6 16 -16 -11 -5 -5 -8 -6 -15 -5 -6 -3
word after 1: возвра	-29 -13 -8 -8 -14 -4 -6 -7 35 -8 -4 -18 -8
word after 1: возз'є	-36 47 -2 -6 -2 -1 -1 -3 -1 -2 -2 -1 -1
word after 1: вооруж	14 26 -12 -1 -11 -3 -3 -1 -14 -3 -3 -6 -2
word after 1: воссое	-16 49 -45 -19 -5 -3 -7 -16 45 -21 -3 -19 -6
word after 1: вс	25 -5 2 -2 -17 -2 -5 -1 -40 -2 -3 -6 -3
word after 1: всу	29 9 -33 -3 -3 27 -9 -6 -3 -2 1 -9 -3
word after 1: від	17 -9 -9 -11 -14 -8 -6 10 -17 -12 -17 -5 -16
word after 1: відбув	-5 31 -24 -7 -1 -2 -3 -17 -1 -6 -2 -2 -2
word after 1: військ	12 12 -8 -5 -3 -19 -5 -2 -3 -13 -12 -3 -6
word after 1: госпит	-64 -8 -33 -7 -8 -12 -8 -35 -13 71 -11 -34 -14
word after 1: гумани	18 -2 -8 -1 -1 0 -1 0 -1 -1 -1 -1 -1
word after 1: держав	90 -46 -11 -2 -2 -5 -3 -43 -3 -14 -14 -11 -6
word after 1: для	92 -65 -31 -2 -4 -2 -2 -8 -8 -2 -1 -2 -4
word after 1: до	67 -45 -21 -1 -1 -2 -1 -1 -2 -4 -2 -2 -2
word after 1: додому	24 17 -54 -15 -7 -7 -11 -20 -6 -24 -13 -5 -6
word after 1: дома	-11 -50 68 -28 -48 -8 -8 -15 -14 -8 -8 -17 -7
word after 1: домов	36 -27 -3 -6 -6 -5 -2 -5 -1 -5 -7 -20 -8
word after 1: домой	57 -32 -39 -7 -22 -3 -4 -13 -18 -9 -5 -4 -4
word after 1: достав	-1 1 11 -3 -4 -2 -2 -5 -4 -2 -1 -2 -1
word after 1: единиц	56 -6 -17 -2 -3 -2 -3 -9 -13 -4 -9 -11 -11
word after 1: з	18 9 -14 -4 -7 -9 -3 -10 -6 -7 -10 -4 -6
word after 1: за	-1 17 -49 -15 -13 -12 -8 23 -13 -32 -17 -12 -12
word after 1: забрал	-41 37 -9 -24 -9 56 -9 -11 -8 -12 -5 -6 -4
word after 1: заверш	21 9 9 -18 -4 -8 -8 -68 -3 -19 -7 -13 -6
word after 1: загибл	0 13 -7 -5 -5 -11 -4 -5 -10 -7 -5 -4 -9
word after 1: загину	44 -27 -2 -2 -6 -4 -5 -40 -20 -18 -20 -4 -8
word after 1: заключ	15 -3 -4 -1 -1 -1 0 -1 -1 -2 -1 -2 -1
word after 1: залиши	27 33 -40 -5 -8 -10 -2 -4 -3 -2 -4 -5 -3
word after 1: записі	-61 -5 -1 -2 -3 -4 -4 -21 -3 -4 -37 -8 64
word after 1: засудж	40 -12 -18 -1 -1 -5 -1 -3 0 -2 0 0 0
word after 1: захисн	24 -15 -14 -2 -3 -1 -2 -26 -3 -1 -1 -1 -1
word after 1: захища	49 -17 -11 -1 -2 -3 -2 -4 -3 -5 -1 -3 -3
word after 1: збройн	71 -53 -33 -11 -11 -15 -8 -38 -14 -11 -11 -4 -8
word after 1: звільн	-34 69 -10 -5 -6 -10 -3 -26 -4 -4 -5 -2 -2
word after 1: земляк	45 -17 -4 -2 -13 -1 -1 -7 -1 -2 -1 -1 -2
word after 1: знову	-15 -30 -37 -42 -13 -11 -8 56 -16 -10 -15 -6 -11
word after 1: зсу	79 -68 -28 -5 -11 -18 -6 -17 -7 -9 -15 -4 -13
word after 1: зустрі	8 22 -17 -9 -11 -7 -6 -30 -16 -42 -12 -9 -11
word after 1: зі	65 -45 -1 0 -1 -2 -1 -4 0 -2 -19 -1 -10
word after 1: и	-31 26 -7 -10 39 -25 7 2 -18 8 -8 -7 -7
word after 1: из	11 -9 -14 -14 -12 -8 -9 -8 2 -10 -17 13 -9
word after 1: й	9 4 -48 -13 -9 -8 -6 -18 -5 -10 -8 -7 -5
word after 1: к	-37 22 21 -18 -11 -10 -9 -21 -20 -15 -16 -24 -15
word after 1: кв	70 -28 -31 -2 -1 -1 -1 -13 -3 -1 -1 -2 0
word after 1: контра	45 -36 -38 -4 -7 -4 -4 -2 -7 -7 -6 -15 -7
word after 1: курсан	12 -4 -3 0 -1 0 0 0 0 -1 0 -1 0
word after 1: курско	-1 -15 -14 -6 -9 -7 3 -10 11 -9 -8 4 22
word after 1: курськ	-6 -69 51 -3 -4 -11 -15 -5 -6 -4 -15 11 -11
word after 1: курщин	-26 -51 74 -1 -1 -7 -18 -1 -2 -1 -3 -14 -2
word after 1: маріуп	99 -76 -34 -4 -4 -10 -3 -9 -2 -5 -11 -3 -3
word after 1: мають	57 -26 -4 -1 -1 -11 -2 -10 -2 -2 -1 -2 -4
word after 1: ми	4 -12 7 -16 -16 -24 -20 -20 -8 4 -27 -15 1
word after 1: мільяр	13 -9 0 0 -1 0 0 -1 0 -1 -1 0 -1
word after 1: на	31 -7 -7 8 -12 -6 -4 5 -9 -9 -11 -6 -8
word after 1: назад	26 -10 -5 -3 -1 -1 -1 0 -2 -1 -1 -1 -2
word after 1: нарешт	32 -28 -19 -6 -6 -4 -5 -27 -2 -5 -8 -2 -7
word after 1: наших	-24 6 -8 -2 -3 -1 -3 -7 32 -4 -3 -6 -2
word after 1: не	82 -28 -16 -4 -5 -7 -3 -6 -7 -4 -9 -18 -6
word after 1: незако	59 -41 -15 -2 -4 -9 -6 -64 -3 -8 -23 -15 -15
word after 1: о	50 -17 -13 -1 -2 -2 -1 0 -1 -1 -2 -1 -14
word after 1: оборон	10 21 -56 -12 -7 -6 -4 -20 -5 -10 -5 -5 -5
word after 1: освобо	-7 -38 61 -6 -4 -2 -3 32 -15 -6 -10 -6 -9
word after 1: остают	22 -19 -35 -3 -5 -7 -6 -8 -25 -9 -49 60 -9
word after 1: от	70 -4 -28 -2 -5 -1 -2 -2 -4 -4 -11 -5 -14
word after 1: отдали	3 5 -18 -5 -31 31 -22 -4 -7 -4 -8 -12 -5
word after 1: отправ	5 -54 45 -17 27 -17 -13 -7 -18 -10 -19 -30 -7
word after 1: отрима	-58 13 34 -7 -6 -19 -6 -23 -8 -10 -13 -7 -4
word after 1: павших	58 33 -44 -6 -6 -11 -14 -31 -9 -9 -16 -12 -4
word after 1: палест	9 -1 -1 -1 -1 0 0 -1 -1 -1 -1 0 -2
word after 1: перебу	-33 -23 -5 -1 -2 -7 -3 -13 -1 -10 36 -5 -14
word after 1: переда	41 -26 -57 -14 -42 -26 -13 27 -22 -16 -13 37 -11
word after 1: пленны	-2 9 0 -5 -3 -1 -2 -1 -15 29 -2 -9 -18
word after 1: по	-43 -55 56 -6 -17 -4 -3 -1 -8 -7 -14 -21 -14
word after 1: поверн	-31 26 13 -6 -7 -13 -5 34 -6 -12 -5 -2 -4
word after 1: поверт	3 30 -39 21 -10 -24 -8 -33 -9 -14 -24 -7 -9
word after 1: погибш	41 -32 -17 -7 -7 -7 -4 -1 11 -6 -8 -11 -7
word after 1: покину	-31 10 44 -15 -29 -4 -7 -24 -23 -6 -10 -17 -6
word after 1: полегл	18 -29 -24 -8 -5 -5 -3 30 -14 -4 -4 -2 -3
word after 1: полку	-30 71 -41 -5 -5 -7 -4 -16 -7 -5 -13 -6 -5
word after 1: полоне	12 -46 -10 -4 -7 -10 -5 -18 -6 14 -7 -6 -9
word after 1: получи	68 -12 4 -24 -18 -9 -5 -8 -9 -4 -12 -7 -4
word after 1: поране	6 -48 -43 -5 -8 -5 49 4 -6 -7 -9 -9 -5
word after 1: праців	-77 -9 0 -1 -1 -6 -1 -1 -1 -1 78 -2 -1
word after 1: предст	49 -46 -2 -1 -1 -2 -1 -2 -1 -3 -1 -2 -2
word after 1: привез	70 -51 -45 -3 -2 -8 -3 -17 -4 -2 -3 -8 -1
word after 1: пригра	-19 -96 67 -10 -20 -12 -12 -32 26 -15 -18 7 -18
word after 1: приеха	3 -37 44 -3 -1 -3 -5 -1 -10 -2 -1 -2 -2
word after 1: пройшл	21 -15 -2 -1 -1 -1 -1 -7 0 -1 0 -1 -1
word after 1: просят	16 -4 -7 0 0 -1 0 0 -1 -1 -1 -2 -1
word after 1: против	-98 -24 31 -43 -54 -30 -22 67 -55 -39 -33 -31 -43
word after 1: психол	21 -6 -6 0 -1 -1 -1 -1 -1 -1 -1 -3 -1
word after 1: пункта	32 -1 -17 -1 -1 -1 -1 -6 -3 -1 -1 -1 -1
word after 1: пункто	49 -1 -11 -2 -4 -1 -1 -5 -14 -13 -2 -3 -4
word after 1: пункті	57 -10 0 -1 -1 -1 -1 -40 -5 -13 -2 -2 -3
word after 1: під	10 -1 -4 0 -1 0 0 0 0 0 -1 0 -2
word after 1: після	71 -68 -3 -5 -5 -2 -2 -6 -1 -2 -2 -1 -1
word after 1: ранены	18 -15 -15 -1 -1 -7 11 0 -1 -1 -1 -2 -1
word after 1: репатр	20 -29 14 -1 -4 -3 -2 17 -7 -9 -3 -2 -2
word after 1: россии	-27 -22 51 -8 -11 -3 -3 -2 -40 -3 -2 -10 -2
word after 1: россий	62 -44 15 -2 -5 -2 -6 -7 -8 -3 -18 -2 -5
word after 1: російс	-19 34 -2 -7 -8 -20 -13 -22 -10 -12 -43 -42 -13
word after 1: росія	-19 -53 -15 -3 -6 37 -7 -30 -7 -8 61 -6 -16
word after 1: рф	36 -38 39 -4 -7 -3 -4 -9 9 -3 -9 -23 -2
word after 1: с	-1 18 -1 -31 -57 -9 -9 13 5 5 -10 -16 -7
word after 1: своих	-58 22 12 -15 -4 -2 -5 2 -9 -4 -1 -2 -3
word after 1: своїх	-19 -33 50 0 -1 0 0 -2 -1 0 -1 0 0
word after 1: сдалис	8 -3 -3 0 0 0 0 0 0 0 0 -1 0
word after 1: сегодн	50 -40 -24 40 -14 -14 -11 -12 -21 -11 -8 -25 -10
word after 1: служат	66 -41 -13 -2 -1 -2 -2 -1 -1 -4 -1 -4 -2
word after 1: служил	91 -81 -32 -3 -7 -7 -3 -2 -2 -4 -6 -4 -3
word after 1: снаряд	11 -2 -3 0 -1 0 0 -2 -1 -1 0 -1 -1
word after 1: сопров	41 -7 -11 -1 -2 -2 -1 0 -1 -4 -2 -10 -1
word after 1: состоя	-55 36 -21 -11 -3 -3 -3 -1 -1 -12 -2 -3 -3
word after 1: сотруд	19 -7 -2 -1 -2 -1 -1 0 -1 -3 0 -1 -1
word after 1: сторон	-11 55 -68 -16 -15 -14 -10 -32 -11 -75 -8 -12 -11
word after 1: страни	72 -19 -33 -4 -6 -4 -3 -5 -7 -2 -3 -18 -5
word after 1: суджан	-39 -6 67 -4 -18 -3 -6 -1 -19 -2 -2 11 -4
word after 1: сьогод	-91 112 -7 -11 -5 -10 -3 -11 -2 -6 -4 -10 -3
word after 1: та	67 12 -45 -4 -7 -7 -3 -58 -13 -6 -7 -3 -2
word after 1: таких	64 -47 -4 -1 -1 -4 -1 -21 -2 -13 -1 -2 -8
word after 1: теробо	61 -49 -18 -1 -1 -6 -1 -1 -1 -2 -2 -1 -2
word after 1: тиші	57 -44 -5 -2 -3 -2 -2 -2 -1 -2 -3 -2 -7
word after 1: тому	36 -28 -2 -1 -1 -1 -1 -2 0 -3 -1 -1 -1
word after 1: тяжело	-17 -46 -23 -9 -4 55 -27 -9 -7 -8 -4 -18 -11
word after 1: у	-2 8 23 -12 -6 -8 -7 -33 -11 -7 -40 -17 8
word after 1: удержи	-38 -2 -26 -4 -8 -4 -5 -1 -13 -9 -4 21 -12
word after 1: удома	-41 100 -25 -15 -8 -4 -2 -13 -3 -4 -3 -2 -3
word after 1: уехали	-18 46 -38 -2 -6 -12 -3 -13 -2 -1 -3 -6 -2
word after 1: уже	-9 17 27 -6 -5 -6 -4 -6 -4 -8 -11 -17 -7
word after 1: украин	-27 36 -19 -7 -15 -21 20 14 -25 -9 16 -16 -10
word after 1: україн	-38 -16 8 -11 -10 -10 -6 10 -5 -18 -2 -9 42
word after 1: управл	13 -1 -7 0 0 -1 0 0 -1 -1 0 -1 0
word after 1: учасни	51 -2 -37 -1 -1 -1 -1 -2 0 -3 -2 -2 -1
word after 1: це	67 -56 -21 -4 -3 -19 -4 -10 -2 -5 -4 -4 -21
word after 1: чекают	68 -81 0 -4 -6 -13 -5 -30 -24 -9 -12 -19 -25
word after 1: членов	23 -2 -7 -1 -1 -1 -1 0 0 -3 -1 -6 -1
word after 1: штурмі	16 -6 -1 0 0 -2 -1 -1 0 -1 -2 -1 -1
word after 1: ще	49 -15 -1 -1 -1 -1 -1 -31 -4 -2 -4 -2 -1
word after 1: і	-3 -16 -3 -6 -3 -11 -5 42 -6 -1 6 -5 -9
word after 1: із	3 8 -40 -7 42 -11 -6 5 -9 -13 -4 -10 -18
word after 1: їдуть	-63 111 -51 -11 -3 -2 -2 -14 -2 -3 -2 -2 -2
word after 1: їхніх	-28 -47 54 -12 -11 -5 -3 -4 -6 -4 -1 -10 -4
word after 1: الي	-29 -1 23 -16 -6 -5 -7 -23 -14 30 -3 -7 -4
word after 1: اوكران	-29 47 -22 -34 -3 18 -9 -3 -2 -14 7 -6 -8
word after 1: بين	10 -9 -15 -26 -1 -2 -1 -6 -7 44 -1 -2 -1
word after 1: دولار	55 -4 0 -4 -3 -2 -2 -7 -6 -33 -6 -6 -3
word after 1: روسي	-1 -22 29 -19 -1 -3 -4 -1 -15 -21 -34 36 -3
word after 1: روسيا	-13 -35 57 -3 -3 -1 -1 0 -6 -1 -1 -5 -1
word after 1: عادوا	-15 23 -14 -6 -1 -2 -4 -1 -1 -5 -1 -1 -1
word after 1: في	-18 33 -11 -2 -2 -1 -2 -8 -2 -1 -2 -3 -1
word after 1: لكل	-9 17 7 -30 -3 -6 -4 0 -1 -14 -2 -3 -2
word after 1: من	18 -6 3 -15 -4 -16 -6 -9 -9 2 -5 -6 -4
word after 1: و	-15 9 21 -13 -11 -7 -7 -2 -6 -20 -2 -4 -2
word after 1: –	19 1 -22 3 4 -1 -5 -2 -13 -7 4 -16 2
word after 1: ₴	10 -1 -1 0 0 0 0 -5 0 -1 -1 0 -1
word after 2: 	3 42 -39 -5 -7 -13 -4 -31 -5 -7 -7 -5 -12
word after 2: !	-23 -50 48 -13 -12 -14 -8 40 -9 -8 17 -16 -10
word after 2: "	59 -64 23 -2 -3 -5 -3 3 -5 -5 0 -9 -6
word after 2: (	39 -22 -24 -4 -3 -9 -4 -15 -3 -9 -2 -2 -3
word after 2: )	-34 56 -5 -20 -6 -2 -2 -5 -7 -14 -1 -1 -1
word after 2: +	49 -2 -1 0 -1 -2 -1 -24 0 -1 -7 -1 -14
word after 2: ,	33 -23 2 -6 -5 5 -1 -17 -6 -6 2 -3 7
word after 2: -	-88 90 -45 -13 -33 -16 -10 -5 -7 -33 -10 -21 -26
word after 2: .	20 -5 6 -5 -7 -3 -5 7 -1 -4 -10 6 -7
word after 2: :	37 -14 -21 -22 -13 -19 -8 -38 -26 48 -11 -9 -12
word after 2: ;	53 -26 -25 -3 -3 -6 -2 13 -6 9 -7 -4 -5
word after 2: a	47 -44 29 -31 -8 6 -4 -20 -4 -9 -7 -3 -4
word after 2: accord	-49 28 5 -1 -5 -2 -1 -15 4 -1 -3 -1 -1
word after 2: agreed	29 -1 0 -1 0 -1 0 -27 -1 -9 0 0 -1
word after 2: all	-18 5 -26 18 -6 13 -5 -9 -12 -21 -3 -11 -7
word after 2: alread	19 -22 -6 -1 -3 -3 -2 51 -7 -10 -6 -2 -9
word after 2: among	-12 47 -22 -21 -15 -7 -7 -4 -6 -6 -4 -12 -12
word after 2: an	52 -65 -34 -27 -5 -6 -9 -7 -6 -9 -6 -8 -10
word after 2: and	41 -20 -9 -21 -4 -4 -3 -18 -19 7 -1 3 -8
word after 2: at	-10 -3 28 -4 -7 -4 -2 -9 -3 -3 -3 -5 -7
word after 2: back	-67 -6 15 -22 -12 2 -6 57 2 -10 -13 -9 -9
word after 2: be	24 -5 -2 -5 -2 -2 -2 -11 -2 -14 24 -7 -6
word after 2: been	-12 -11 6 -11 -6 -7 -5 22 5 -9 -13 -10 -8
word after 2: being	-32 -14 -10 -7 -6 21 -6 -10 -18 -4 23 19 -28
word after 2: both	-47 8 -12 -29 -7 -5 -6 -38 -16 58 -17 -5 -27
word after 2: brough	-25 -25 -1 -18 -11 9 -9 -45 33 42 -16 -17 -9
word after 2: by	4 19 -53 -41 -19 -14 -15 -37 -39 18 31 -17 -13
word after 2: captiv	-1 -48 52 0 -1 -1 -1 2 -2 -1 -2 -1 -1
word after 2: civili	-62 77 -74 -29 -32 -10 -7 -30 -4 -9 23 -15 -27
word after 2: code	-26 55 -11 -2 -3 -5 -2 -6 -3 -10 -6 -8 -3
word after 2: come	-16 8 -10 -23 -13 10 -7 12 2 -25 -15 -18 -13
word after 2: coming	-15 36 -8 -8 -1 -1 -1 -4 -2 -1 -1 -1 -1
word after 2: down	22 -16 -3 0 -2 -2 -1 0 -1 0 -3 -3 -5
word after 2: each	-15 1 10 -49 42 -3 -4 11 9 -24 -3 -4 -3
word after 2: either	61 -56 29 -26 -30 -16 -19 -36 -28 -51 -5 -8 -8
word after 2: exchan	-6 20 -55 36 -6 -9 -5 -23 -16 -26 -8 -5 -4
word after 2: fallen	-59 20 -7 -4 -3 -3 -1 38 -9 -5 -1 -2 -1
word after 2: for	-39 59 -28 -37 -26 -4 -6 -4 -7 -15 -3 -6 -7
word after 2: free	-44 -29 -40 77 -26 -7 -9 -21 -8 -5 -7 -9 -9
word after 2: freed	3 12 8 -38 -7 -6 -5 6 -7 -12 -7 -3 -4
word after 2: friday	-68 17 -19 -41 -11 -7 -9 -24 -26 57 -4 -5 -11
word after 2: from	11 13 -24 -12 -8 -9 -7 -1 16 -15 -11 -16 -19
word after 2: had	26 -49 44 -5 -4 -6 -5 -18 -6 -2 -3 -5 -2
word after 2: handed	-32 43 -19 -7 -9 11 -4 -3 -2 -1 -3 -3 -2
word after 2: have	44 -63 23 -13 -11 -8 -7 -26 -14 -65 -26 -29 -16
word after 2: home	33 -1 -17 8 -11 -8 -6 -16 -2 6 -5 -6 -6
word after 2: in	0 5 -62 -13 -1 -8 -7 -43 -21 9 -1 17 8
word after 2: includ	-45 57 -3 -6 -6 -2 -2 -3 -3 -2 -4 -4 -2
word after 2: its	-28 -7 63 -6 -7 -5 -3 -20 -13 -2 -5 2 -3
word after 2: killed	16 -11 -2 -3 -2 -2 -2 -1 -1 -1 -3 -2 -2
word after 2: kursk	-34 -17 -14 -19 -11 -13 -10 -12 33 -14 -24 27 -18
word after 2: kyiv	-14 -42 60 -17 -37 -11 -10 -16 -4 -8 -14 -10 -20
word after 2: listed	-12 -2 0 -3 -2 -1 -1 -10 0 -3 -43 -28 74
word after 2: moscow	-13 15 1 -14 -17 -9 -18 -29 -16 -29 27 -26 -31
word after 2: now	-31 40 -12 -34 -4 -4 -3 26 -7 20 -4 -1 -3
word after 2: number	9 4 -8 7 25 -9 -1 -6 -5 -7 -10 -8 -7
word after 2: of	-13 12 -18 -1 -8 13 -9 50 -18 -28 -28 -51 -54
word after 2: office	-8 -13 -6 -2 -4 -3 -2 -3 -5 -4 -15 37 -8
word after 2: on	-16 15 -19 -32 -6 -4 -4 -13 -19 -11 -15 -20 42
word after 2: one	-28 68 -42 -2 -14 -4 -3 -6 -7 -2 -4 -8 -2
word after 2: ones	-31 -11 13 -1 -9 -2 -4 -1 -3 -1 18 8 -2
word after 2: our	58 -58 -14 -10 -3 -4 -5 -12 -6 -3 -4 -18 -1
word after 2: prison	0 17 -12 -2 -1 -1 -1 -1 -2 -3 -1 -9 -1
word after 2: releas	-25 15 -12 4 -14 11 -8 -50 -18 -23 -9 -4 -5
word after 2: relief	27 -1 -9 -7 -1 -1 -1 -1 0 -14 0 0 -1
word after 2: return	-15 -5 30 -12 -6 -7 -4 -4 -2 5 -4 -4 -5
word after 2: reunit	-46 51 43 -23 -5 -2 -2 -1 -4 -5 -1 -3 -2
word after 2: russia	-13 -19 -23 10 -4 -3 -4 -8 10 16 2 -4 -4
word after 2: sergea	64 -55 -10 -3 -2 -4 -1 -4 -2 -2 -1 -1 -1
word after 2: side	10 12 -13 -17 -3 -1 -2 0 -1 -7 -1 -2 -1
word after 2: since	-55 -5 -1 -26 -3 -3 -4 24 7 21 -7 -6 -16
word after 2: six	40 5 8 -2 -4 -3 -3 -9 -15 -28 -11 -18 -4
word after 2: some	9 26 -6 -2 -17 -2 -2 -2 -3 -7 -1 -1 -2
word after 2: still	33 -35 -2 -9 -7 -8 -6 -20 -15 -10 -17 -47 23
word after 2: taken	40 -15 -24 -8 -6 -12 -3 -13 -8 -7 -9 -2 -4
word after 2: ten	36 -1 -42 -18 -5 -3 -5 -8 -19 -5 -31 -7 -5
word after 2: that	-14 29 -55 -1 0 -1 -1 -3 0 -2 -32 -2 -1
word after 2: the	-47 12 15 0 -17 -5 7 0 -10 -10 -12 9 41
word after 2: their	10 -30 37 10 -7 -3 -4 -3 -3 -34 -2 -9 -4
word after 2: them	13 -25 13 -11 -10 -8 -4 8 -16 -11 -1 -11 -5
word after 2: those	11 -6 -2 0 0 -1 -1 0 -1 0 0 0 0
word after 2: three	-24 -28 -50 -18 -23 -16 -16 61 -21 -16 -15 -28 -14
word after 2: thursd	11 -10 12 -14 -9 -8 -3 -5 -4 -21 -4 -6 -4
word after 2: to	12 15 -17 -13 -15 -5 -4 5 -15 -12 -4 -6 -3
word after 2: today	16 25 -55 -9 -8 -10 -6 -19 -13 -12 -7 -8 -6
word after 2: total	-46 25 -8 -8 -10 -7 -16 -46 -6 36 -3 -5 -18
word after 2: transf	-6 38 -32 -2 -2 8 -3 0 0 -1 -1 -2 0
word after 2: tuesda	-40 33 -42 25 -7 -3 -4 -1 -5 -7 -4 -3 -9
word after 2: two	-14 56 -26 -19 -16 -6 -4 -33 -5 -4 -5 -5 -5
word after 2: ukrain	13 -60 16 -28 36 -4 -4 18 -11 -2 -5 0 -5
word after 2: views	8 0 0 -1 0 0 0 0 0 -6 0 0 0
word after 2: war	47 -9 -17 -6 -7 -10 -4 -3 -4 -51 -5 -5 -1
word after 2: were	-10 35 2 -24 -6 13 -4 -3 -6 -9 -4 -7 -6
word after 2: which	-8 -42 -19 -31 -25 -18 -9 -54 -21 32 -7 -20 -4
word after 2: whom	45 -44 -37 -4 -3 -12 -3 -6 -2 -3 -4 -2 -1
word after 2: with	2 22 -73 23 -4 -6 -6 -5 -9 -23 -16 -13 -7
word after 2: women	58 -50 -2 -2 -4 -7 -2 -1 -1 -3 -5 -1 -9
word after 2: а	37 -52 27 -9 -11 -14 -6 13 -10 11 9 -15 -13
word after 2: авиабо	16 -1 -9 -1 0 0 0 0 -1 -1 0 -1 0
word after 2: азовст	51 -17 -57 -29 -34 -36 -16 -36 -32 -18 -15 -18 -20
word after 2: азову	49 -21 -51 -15 -12 -37 -16 -39 -13 -21 -30 -20 -12
word after 2: бахмут	5 16 -17 -3 -18 -7 -3 -9 -3 -14 -9 -3 -5
word after 2: без	59 -48 30 -11 -8 -52 -11 -36 -4 -10 -9 -4 -52
word after 2: бойцов	37 -10 -7 -3 -3 -2 -3 9 -8 -3 -1 -3 -1
word after 2: бригад	52 -49 -5 -1 -4 -1 -1 -6 -1 -1 -2 -1 -1
word after 2: бійці	-36 58 -21 -7 -5 -5 -3 -12 -2 -6 -6 -2 -12
word after 2: більші	-5 8 -15 -11 -4 -4 -2 17 -6 -16 -18 -4 18
word after 2: в	18 -7 22 9 -9 -5 -5 -22 -27 -7 -25 1 -8
word after 2: вдалос	35 -16 -3 -10 -6 -20 -6 -15 -8 -27 -29 -7 -14
word after 2: вдома	40 27 -26 -12 -8 -6 -4 -23 -3 -16 -11 -6 -9
word after 2: вернув	33 -16 -28 -5 -7 -1 -2 -1 -1 -3 -4 -6 -4
word after 2: вернул	-32 -30 46 -7 -3 -9 -5 -9 -15 -15 -4 -11 -3
word after 2: вже	-7 10 -1 -1 -1 -4 -1 3 -1 -1 -1 -1 -1
word after 2: взамен	9 -24 36 -2 -3 -2 -3 -2 -9 -2 -1 -1 -1
word after 2: взятых	-40 -33 56 -2 -2 -2 -1 -1 -3 -1 -1 -2 -1
word after 2: визвол	104 -61 -49 -9 -10 -13 -7 5 -5 -7 -5 -2 -5
word after 2: викона	-43 -31 -14 -2 -2 -3 -2 38 -53 -7 -2 -2 -2
word after 2: включа	-45 68 -48 -14 -37 -8 -7 -8 -8 -7 -3 -6 -6
word after 2: вместе	53 -12 -11 -4 -10 -1 -2 -1 -23 -1 -1 -1 -1
word after 2: вмс	62 -39 -4 -1 -1 -3 -1 -4 0 -4 -2 -3 -2
word after 2: военно	-40 -80 80 48 -24 -11 -14 -20 -14 -10 -21 -16 -11
word after 2: военны	-42 64 6 -5 -10 -10 -9 1 -11 -7 -12 -23 -18
word after 2: возвра	-38 -51 81 -8 -5 -4 -3 -2 -11 -4 -3 -6 -2
word after 2: волі	-25 26 -34 29 -7 -8 -4 -19 -2 -6 -3 -3 -3
word after 2: вони	0 -4 3 -9 -14 8 -4 -18 -9 -3 -10 -12 -6
word after 2: вооруж	-8 33 -14 -1 -2 -5 -1 -2 -3 -1 -1 -1 -1
word after 2: восемь	42 -63 59 -29 -23 -5 -6 -5 -13 -10 -10 -18 -13
word after 2: все	-4 -12 1 -14 -14 -14 -11 -9 -20 -13 -25 31 -9
word after 2: всего	69 -41 -63 -27 -15 -13 -10 -19 -8 -25 -5 -28 -14
word after 2: всу	28 -26 14 -5 -9 -3 -5 -10 -9 -4 -6 -7 -3
word after 2: вывезе	-22 45 -49 -8 -10 -3 -5 -18 -3 -5 -2 -7 -2
word after 2: выполн	-20 -27 -81 -30 -11 -13 -11 -22 46 -19 -9 -15 -10
word after 2: вышли	43 -49 -16 -18 -3 -4 -3 -6 -12 -13 -1 -5 -4
word after 2: від	-63 30 -21 -8 -11 -11 -6 -22 -9 53 -14 -19 -11
word after 2: віддал	-42 -43 -21 -1 -4 66 -8 -1 -1 -1 -18 -2 -2
word after 2: відпов	-119 -33 -8 -15 -25 -18 -17 5 -19 -55 67 -37 -32
word after 2: військ	-78 -21 31 -9 -12 -17 -8 30 -9 0 46 -24 -26
word after 2: він	46 -32 -6 -2 -1 -2 -1 -3 -2 -11 -2 -1 -1
word after 2: вісім	-8 22 -3 -1 -2 -1 -1 -3 0 -1 -1 -2 -1
word after 2: гражда	-32 -11 60 -16 -43 -15 -13 -37 -9 -15 -26 -10 -20
word after 2: два	13 -47 -20 -17 -12 -17 -10 21 -28 -16 -19 -11 -18
word after 2: двадця	-18 40 -18 -3 -3 -7 -2 -4 -2 -7 -4 -2 -3
word after 2: две	24 -25 3 -3 -9 -7 -6 -1 -5 -3 -8 -14 -5
word after 2: двое	-4 62 -41 -7 -15 -5 -5 -11 -22 -4 -5 -11 -7
word after 2: двоих	18 -11 -12 -2 -7 -1 -1 0 -9 -1 -2 -2 0
word after 2: двох	-14 51 -50 -7 -7 -31 -8 -29 -4 -5 -5 -7 -7
word after 2: двоє	34 -4 -52 -10 -11 -8 -3 -26 -3 -5 -5 -3 -4
word after 2: двух	-33 20 -5 -23 -10 -3 -4 0 -2 -28 -2 -3 -4
word after 2: день	24 9 -5 -12 -15 -4 -5 -10 -6 -29 -5 -7 -7
word after 2: держсп	48 -39 -2 0 -1 -3 -1 -1 0 -1 -2 -2 -1
word after 2: десяти	68 -47 -19 -1 -7 -4 -3 -28 -3 -12 -10 -13 -5
word after 2: для	-21 42 -22 -4 -6 -5 -3 24 9 -10 -15 -8 -7
word after 2: до	49 -36 59 -5 -7 -7 -4 -12 -3 -5 -3 -16 -67
word after 2: довічн	40 -29 -5 -1 -1 -1 -1 -1 0 -1 -2 -3 -1
word after 2: додому	18 21 -42 15 -6 -6 -3 -35 -3 -29 -4 -3 -4
word after 2: дома	11 24 17 -21 -8 -8 -8 -34 -11 -6 -7 -16 -9
word after 2: домовл	104 -34 -9 -3 -2 -8 -2 -50 -4 -5 -3 -1 -5
word after 2: домой	-71 9 3 5 17 -6 -6 -12 -22 -2 -6 -16 -6
word after 2: донецк	3 -9 9 -6 -9 -8 -5 -5 -11 -8 -16 35 -4
word after 2: донець	66 -41 -33 -2 -3 -3 -2 -16 -2 -4 -2 -1 -1
word after 2: достав	-57 59 -31 -9 -1 -3 -4 -6 -2 -7 -3 -6 -2
word after 2: дпсу	72 -61 -1 -1 -1 -3 -1 -1 -1 -1 -4 -1 -2
word after 2: друг	-24 13 6 -29 -35 -13 -4 -6 -7 -4 -6 -8 -4
word after 2: есть	19 8 -36 -4 -3 -4 -2 -4 -2 -4 -5 -10 -4
word after 2: еще	11 -31 19 -3 -10 34 -10 -25 -1 -3 -11 -7 -2
word after 2: женщин	64 -23 -43 -4 -10 -1 -1 0 -3 -3 -1 -9 -2
word after 2: жителе	-19 -53 22 -2 -6 -3 -4 -1 -12 -1 -30 49 -5
word after 2: жители	43 -36 13 -3 -4 -5 -5 -1 -6 -1 -5 -7 -3
word after 2: жінки	61 -35 -28 -2 -5 -8 -2 -2 -1 -6 -3 -2 -2
word after 2: з	21 8 -41 -5 -4 -7 -3 6 22 -8 8 -10 -4
word after 2: за	39 -16 -33 -5 -6 -6 -4 2 -7 -10 16 -7 -8
word after 2: забрал	48 -50 -1 -15 -6 -11 -7 -23 -8 -11 -4 -12 -13
word after 2: заверш	39 -58 -32 -15 -12 -15 -9 29 -24 -15 -13 -10 -13
word after 2: завтра	-41 -17 -17 -5 -7 -5 -3 49 -8 -9 -5 -7 -3
word after 2: запорі	40 1 -8 -3 -3 -6 -2 -7 -2 -8 -5 -4 -3
word after 2: заступ	-67 80 -14 -3 -3 -4 -2 -8 -1 -1 -3 -2 -2
word after 2: засудж	-13 33 -17 -2 -2 -8 -2 -5 -1 -2 -1 -3 -1
word after 2: захисн	-34 30 -16 -4 -7 -10 -3 24 -4 -13 -12 -2 -5
word after 2: захопл	-35 -23 59 0 0 -1 0 -3 0 -1 -1 0 -1
word after 2: защитн	-93 97 -66 -4 -5 -9 -4 39 -26 -7 -4 -1 -3
word after 2: заявил	-2 -1 -41 -2 -8 -2 -4 -33 58 -3 -9 14 -8
word after 2: збройн	51 -47 -8 -4 -2 -7 -2 -9 -1 -6 -2 -3 -3
word after 2: звільн	8 8 -5 -5 -5 -3 -2 -55 -5 42 -6 -2 -4
word after 2: зникли	-52 35 -20 -3 -4 -8 -5 -17 -4 -10 -20 -5 54
word after 2: зокрем	23 2 -59 -8 -7 -11 -6 17 -5 -19 -8 -23 -6
word after 2: зсу	33 -7 -15 -4 -5 -15 -6 -11 -11 -8 -9 -4 -8
word after 2: зіткне	67 -18 -3 -2 -3 -2 -1 -25 -3 -14 -6 -3 -3
word after 2: и	14 9 -43 -6 21 1 -8 -21 -20 13 -21 -5 3
word after 2: из	17 -10 -2 -11 -12 -5 -6 -26 -34 2 -5 9 -12
word after 2: их	21 -10 21 -7 -14 -6 -5 -11 -20 -27 -11 -23 -22
word after 2: й	28 -64 24 -3 -4 -17 -4 -14 -4 15 -13 -2 -4
word after 2: к	16 22 -7 -2 -5 -7 -2 -3 -6 -2 -3 -3 -3
word after 2: каждой	5 0 -24 -9 9 -7 -7 35 4 -9 -11 -12 -7
word after 2: киеву	-8 0 17 -1 -2 -2 -1 -1 -1 -1 -1 -2 0
word after 2: кожног	-13 0 10 -7 30 -10 -5 -35 -16 -8 -24 -10 -6
word after 2: кожної	-42 -54 44 -24 51 -15 -13 -47 -19 -15 -23 -9 -12
word after 2: конца	8 -4 -2 0 0 0 0 0 0 0 0 0 0
word after 2: кордон	-17 52 -39 -5 -23 -5 -4 -12 -5 -13 -9 -9 -19
word after 2: которы	14 -7 -26 -15 -12 17 -3 -17 -14 -8 -19 30 -16
word after 2: курско	-50 -20 56 -2 -4 -6 -11 -2 -7 -5 -8 -48 -8
word after 2: луганс	-10 -55 -9 -2 -4 -8 -2 -6 -2 -7 -18 24 -3
word after 2: маріуп	20 15 -58 -13 -7 -9 -4 -16 -4 -9 -4 -7 -7
word after 2: медвед	-14 -32 32 -17 -22 -36 -10 -9 -10 -7 -16 -13 -8
word after 2: ми	-45 61 8 -8 -10 -8 -7 -18 -4 -4 -19 -4 -5
word after 2: москва	8 16 -13 -10 -9 -6 -7 -7 -16 -6 -8 -3 -11
word after 2: на	10 25 7 -13 -11 -6 -6 -19 -17 -8 -4 -8 -6
word after 2: над	27 -1 -11 -1 -1 -1 -1 -1 -1 -4 -1 -4 -1
word after 2: наймол	63 -38 -21 -1 -1 -1 0 -2 0 -1 -1 0 -1
word after 2: найста	80 -50 -12 -1 -1 -3 -1 -4 -1 -2 -2 -2 -1
word after 2: нам	-34 64 -12 -12 -12 20 -30 22 -42 -10 -7 -10 -6
word after 2: находи	17 -45 23 -4 -4 -3 -3 -2 -10 -3 -1 -4 -2
word after 2: находя	-36 59 -71 -5 -10 -6 -5 -2 -7 -13 -8 48 -9
word after 2: нацгва	-4 27 -24 -5 -5 -15 -4 -9 -2 -11 -10 -5 -6
word after 2: націон	25 -19 -1 -2 -1 -3 -1 -4 -1 -2 -2 -4 -2
word after 2: наших	93 -96 -14 -12 -12 -8 -8 -4 -7 -26 -6 -11 -25
word after 2: наші	33 42 -69 -19 -6 -4 -4 -3 -4 -13 -23 -7 -5
word after 2: нгу	86 -79 -5 -1 -2 -3 -1 -2 -1 -2 -5 -1 -3
word after 2: не	-64 19 48 -4 -4 -12 -3 8 -4 -3 -7 -5 -3
word after 2: неволі	-4 -4 -35 -2 -1 -1 -2 17 -2 -9 -8 -1 -4
word after 2: незако	-60 68 -19 -2 -2 -2 -2 -16 -1 -1 37 -4 -19
word after 2: них	34 11 -15 -2 -7 -9 -4 2 -8 -7 -9 -10 -5
word after 2: но	59 -31 -23 -15 -17 -13 -9 -7 -14 -21 38 -35 -16
word after 2: нуждаю	-43 -24 25 -5 -5 38 0 -4 -11 -3 -3 -24 -3
word after 2: о	39 39 -61 -29 -15 -16 -9 -29 -46 -35 -28 -20 -16
word after 2: област	-1 -29 -5 -6 -8 -7 2 -10 11 -9 -9 5 20
word after 2: обмен	-35 -10 39 -1 -7 -4 -2 -5 -3 -2 -2 -5 -3
word after 2: обмін	17 16 -18 -2 -4 -13 -3 -16 -2 -2 -5 -2 -3
word after 2: обміну	38 35 -29 -1 -2 -10 -1 -43 -3 -2 -1 -1 -1
word after 2: обміня	-36 54 -48 -21 -10 -4 -4 -19 -6 -7 -11 -9 -5
word after 2: оборон	23 0 0 -8 -7 -65 -19 -15 -8 -9 10 -20 -12
word after 2: обратн	15 47 -56 -8 -5 -17 -5 5 -4 -4 -3 -3 -4
word after 2: один	-61 9 -17 -9 -44 51 -10 -25 -8 24 35 -25 -12
word after 2: одного	51 -30 -30 -4 -5 -7 -4 -36 -3 -7 -3 -4 -3
word after 2: они	-56 -54 19 -13 -6 -15 -11 -14 -19 -9 -10 25 46
word after 2: освобо	85 -16 -52 -7 -13 -4 -3 -3 -11 -5 -3 -5 -3
word after 2: острів	34 -18 -1 -1 -1 -5 -2 -2 0 -2 -1 -1 -3
word after 2: от	20 77 -63 -6 -11 -6 -5 -23 -39 -3 -4 -8 -5
word after 2: отправ	44 5 -16 -4 -2 -5 -2 -15 -11 -8 -2 -4 -2
word after 2: отрима	86 6 -17 -2 -1 -4 -1 -7 -1 -1 -2 -1 -2
word after 2: офицер	-82 33 26 -7 -23 -12 -10 -5 -20 -8 -12 44 -13
word after 2: офіцер	82 -52 -48 -10 -10 -24 -7 -16 -5 -11 -21 -10 -9
word after 2: п'ятер	-29 33 -1 0 0 -1 0 -1 0 -1 -1 0 0
word after 2: переда	-7 -4 -2 -5 -7 13 -5 -15 -7 -3 -6 -7 -4
word after 2: по	-3 -44 -40 77 33 -6 -5 -19 -15 -12 -11 -14 -8
word after 2: поверн	-9 37 -34 -6 -7 28 -9 -16 -9 -11 -17 -6 -17
word after 2: поверт	-7 27 -8 -2 -1 -2 -1 -2 -1 -1 -1 -1 -1
word after 2: повідо	-63 21 24 -10 -9 -9 -5 -27 -13 -6 28 -14 15
word after 2: погибш	3 15 -15 -8 -3 -2 -2 -8 3 -3 -1 -2 -1
word after 2: под	68 -11 -29 -4 -11 -4 -2 -8 -6 -8 -7 -9 -20
word after 2: поза	-60 -49 -51 -11 -17 75 -23 35 -12 -32 -19 -21 -19
word after 2: полону	16 -12 -9 -9 -13 -5 -7 1 -12 -11 -12 -8 -7
word after 2: получи	34 -49 -76 -9 -11 -12 -7 62 -5 -14 -21 -20 -27
word after 2: понад	4 -51 -54 -9 -4 -7 41 -18 -12 -23 -24 -4 -4
word after 2: попавш	-27 -9 37 0 -1 -2 0 0 -2 0 -1 -1 -1
word after 2: поране	28 -98 -28 -18 -15 47 -25 -52 -16 -34 -44 -16 -24
word after 2: послед	24 -2 18 -1 -4 -4 -3 -2 -7 -5 -4 -8 -5
word after 2: посред	-69 -33 38 -8 -11 -12 -5 -4 -13 47 -5 -15 -7
word after 2: прикор	47 -46 -14 -1 -3 -7 -3 -3 -2 -4 -8 -11 -3
word after 2: принял	2 15 -2 0 -1 -3 0 -8 0 0 -1 -1 -1
word after 2: приїха	33 -29 0 0 0 0 0 -2 0 0 0 0 0
word after 2: про	44 -36 -1 -1 -1 -1 -1 -3 0 -2 -2 -1 -2
word after 2: провед	-26 -3 -31 -9 -8 -5 -7 -20 21 23 -13 -9 -15
word after 2: провел	15 -76 -24 -2 -7 -2 -4 -21 -4 30 -4 -2 -5
word after 2: против	-3 -1 11 0 -4 0 0 0 -2 0 0 0 0
word after 2: прошел	19 4 -9 -19 -5 -5 -5 -20 -5 -6 -4 -5 -7
word after 2: підтве	13 53 -3 -4 -5 -8 -4 -52 -8 -15 -5 -19 -15
word after 2: після	-5 43 -10 -15 -3 -1 -1 -10 -2 -1 -2 -1 -1
word after 2: работа	-21 -28 -43 -11 -22 -43 46 -17 -36 -7 -6 22 17
word after 2: разом	17 -13 -10 -2 -1 -1 -2 32 -3 -20 -2 -1 -2
word after 2: района	-34 -4 45 -1 -15 -1 -4 0 -11 -1 -2 17 -2
word after 2: ранены	48 -1 -61 -3 -2 -8 -2 -2 -1 -3 -1 -2 -2
word after 2: расска	-35 11 14 -1 -10 -1 -4 -13 38 -2 -2 -6 -2
word after 2: решта	-7 33 -15 -5 -5 -10 -5 -17 -3 -5 -34 -10 -49
word after 2: решту	46 -65 26 -4 -3 -8 -4 -15 -3 -3 -7 -1 -2
word after 2: родных	55 18 -18 -5 -6 -2 -3 -5 -4 -7 -17 -7 -27
word after 2: родств	-68 43 -26 -3 -13 -9 -4 -8 -10 -6 -7 -6 -6
word after 2: россии	-38 28 18 -4 -11 -3 -8 17 -8 -10 -8 -4 -2
word after 2: россий	19 47 -100 -5 -32 -46 20 21 -37 -18 -1 -16 -13
word after 2: россия	-28 27 21 -17 -13 -6 -5 26 -30 -5 -8 -8 -7
word after 2: російс	0 -36 64 -9 -9 -25 -8 -28 -12 -8 -34 -8 -11
word after 2: росія	-23 -5 7 -5 -9 -7 -3 23 -2 -3 16 -5 -7
word after 2: росіян	-52 82 -64 -9 -13 -26 -10 -16 -9 -5 35 -56 -20
word after 2: росії	46 5 0 -7 -6 -7 -10 -55 -9 -3 -21 -14 -8
word after 2: рсзо	10 -2 -4 0 -1 0 0 0 -1 -1 0 -1 0
word after 2: рф	-20 42 -26 -2 -17 -4 -7 -1 -38 -2 -7 -7 -4
word after 2: рядови	-7 14 -3 -2 -2 -10 -2 -6 -1 -3 -4 -2 -2
word after 2: рядові	80 -74 -4 -2 -3 -5 -2 -1 -1 -3 -4 -1 -2
word after 2: рідній	-3 19 -9 -1 -2 0 0 -9 0 0 -5 -1 0
word after 2: рік	-37 -14 0 -1 -1 -1 -1 -14 -1 51 -2 -1 -2
word after 2: с	52 -9 -65 -11 -8 -9 -5 -9 39 -11 -9 -10 -6
word after 2: самому	-4 47 -12 -8 -5 -1 -1 -14 -4 -3 -2 -2 -6
word after 2: свого	35 -21 18 -5 -2 -5 -2 -1 -4 -2 -3 -1 -3
word after 2: сегодн	-91 56 25 -31 -21 -15 -7 -15 -9 -12 -8 -12 -7
word after 2: семеро	6 21 -23 -5 -15 -9 -4 -19 -15 -6 -12 -5 -7
word after 2: серед	15 -9 -10 -6 -8 -6 -3 -9 -3 -7 -29 3 26
word after 2: сержан	92 -88 -3 -1 -3 -3 -2 -1 -1 -1 -1 -3 -1
word after 2: сил	35 -62 42 -7 -12 -8 -6 -18 -16 -6 -6 -6 -5
word after 2: снаряд	23 -4 -4 0 -1 -1 -1 -5 -1 -2 -3 -1 -1
word after 2: солдат	-78 57 2 -5 -8 -9 -5 -4 1 -5 -8 -6 -5
word after 2: сообща	-31 17 9 -17 -35 -6 -5 2 -10 -4 -10 -2 -4
word after 2: сообщи	-39 17 4 -31 -14 -8 -15 30 -42 -12 -11 -13 -8
word after 2: состоя	-27 14 3 -6 -22 -4 -5 -7 43 -5 -6 -5 -3
word after 2: среди	-11 -9 33 -23 -27 -10 -8 -13 -36 -21 -8 -23 -14
word after 2: старше	59 -39 -26 -1 -2 -2 -1 -1 -1 -1 -2 -4 -1
word after 2: сто	-25 -85 78 -12 -10 -5 -5 -15 -10 -8 -7 -16 -8
word after 2: стольк	18 -11 -5 -21 34 -10 -9 -28 -32 -17 -9 -8 -8
word after 2: сторон	69 -45 -46 -7 -16 -24 35 -8 -17 -15 -11 -14 -9
word after 2: стільк	-36 -33 26 -10 -15 -21 -7 80 -5 -16 -30 -4 -11
word after 2: сьогод	35 -16 12 -28 -8 -17 -4 -6 -8 -9 -6 -5 -12
word after 2: сімох	-26 45 -15 -1 -4 -2 -1 -23 -1 -1 -1 -1 -1
word after 2: та	52 -26 -15 -3 -5 -5 -2 -10 -3 -6 -3 -2 -5
word after 2: там	76 -23 -12 -10 -18 -47 -8 -50 -54 -19 -28 -35 -32
word after 2: теробо	-40 32 -15 -4 -2 -2 -6 -2 -6 -5 -5 -9 -2
word after 2: техник	16 -6 -3 0 -1 -1 -1 0 -1 0 -2 -1 -2
word after 2: три	-15 -32 57 -5 -5 -6 -3 -6 -6 -4 -6 -5 -6
word after 2: тро	-43 47 -12 -4 -2 -5 -2 -7 -1 -6 -6 -6 -3
word after 2: трое	-23 -1 30 -4 -25 -10 -4 -4 -41 -3 -2 -10 -3
word after 2: троє	13 -3 -10 -3 -5 -10 -3 -9 -2 -3 -9 -3 -3
word after 2: тяжело	-61 50 -13 -8 -26 -19 -6 -9 -29 -19 -7 -25 -8
word after 2: у	2 -41 3 -5 -5 -7 -4 -39 -7 -23 6 22 25
word after 2: удома	-51 93 -24 -10 -13 -6 -2 -13 -2 38 -4 -2 -2
word after 2: уже	52 -29 -40 -4 -3 -4 -3 -7 -3 -4 -2 -4 -3
word after 2: узятих	25 -60 54 -7 -4 -6 -3 -2 -3 -5 -5 -5 -4
word after 2: украин	2 -35 5 -37 9 -19 9 35 7 -7 -24 17 -9
word after 2: україн	29 21 -13 -6 -8 -9 -5 -61 -14 -5 -5 -6 -7
word after 2: усі	-5 -16 19 -8 -9 21 -15 -28 -4 -7 -19 -12 -6
word after 2: федера	-34 -10 78 -1 -3 -1 -4 0 -21 -1 -3 -8 -3
word after 2: це	-16 58 -42 -9 -13 -20 -7 7 -7 -32 -13 -7 -7
word after 2: цивіль	18 -30 -17 -9 -13 -34 -11 37 -9 -11 -19 -15 -15
word after 2: чаес	58 -36 -10 -3 -1 -3 -1 -5 -1 -2 -1 -1 -3
word after 2: через	0 -56 30 -22 -10 -15 -15 -27 -8 -24 -4 -46 -8
word after 2: четвер	53 -59 18 -11 -13 -18 -8 -27 -6 -13 -13 -24 -10
word after 2: четыре	7 28 -27 -4 -15 -6 -13 -4 -10 -3 -8 -18 -4
word after 2: чотирь	-52 63 -41 -11 -7 -13 -5 -32 -4 -7 -6 -5 -7
word after 2: шахеді	17 -10 0 0 0 -1 0 -3 -1 -2 -2 -1 -1
word after 2: шестер	-5 22 11 -24 -40 -15 -9 -41 -24 -13 -7 -15 -10
word after 2: ще	64 -63 -6 -3 -2 -9 -2 1 -2 -3 34 -3 -28
word after 2: що	67 -35 -52 -8 44 -12 -5 -11 -3 -31 -42 -6 -8
word after 2: щодо	39 -27 -13 -3 -3 -4 -2 -37 -6 -10 42 -4 -7
word after 2: щонайм	-46 -20 -4 -2 -2 -3 -2 -25 -5 -7 73 -8 -11
word after 2: экипаж	-49 -50 63 -16 -6 -4 -6 -10 -18 -11 -4 -16 -4
word after 2: это	28 -27 18 -24 -12 -8 -5 -7 -10 -12 -10 -10 -13
word after 2: як	-23 -1 -3 -1 -1 -2 -1 29 -4 -2 -3 -2 -1
word after 2: яких	-26 62 -26 -11 -15 -17 -14 -17 -5 -11 17 -17 -30
word after 2: які	25 33 -47 4 -8 -9 -6 -23 -22 -8 -9 -5 -7
word after 2: є	46 16 -40 -1 -1 -1 -1 -2 0 -2 -13 -3 -2
word after 2: і	-22 35 -56 -9 -8 -19 -9 11 -9 -7 -4 -7 15
word after 2: із	58 -12 -9 -3 -3 -5 -2 -10 -4 -6 -3 -2 -3
word after 2: їдуть	33 -1 -53 -10 -4 -15 -8 -19 -4 -7 -5 -5 -5
word after 2: їх	-48 52 -29 -2 -2 -3 -3 -2 -4 -4 -2 -6 -4
word after 2: الي	0 5 1 -14 -8 -7 -5 -5 -4 -12 -3 -5 -3
word after 2: اوكران	11 15 -67 -29 -11 -21 -4 -4 -2 -11 -3 -2 -3
word after 2: جانب	-16 45 -15 -25 -3 -4 -2 -1 -1 -3 -4 -3 -2
word after 2: جانبين	-51 -9 4 11 -8 -8 -4 -19 -10 41 -9 -11 -11
word after 2: روسيا	-9 -24 13 12 -4 -5 -19 -5 -13 14 -3 -6 -4
word after 2: كل	10 -2 8 -33 -4 -3 -5 -3 -9 -17 -4 -7 -4
word after 2: من	6 25 -21 -4 -4 -1 -2 -1 -5 -2 -1 -5 -2
word after 2: و	-12 -13 25 -38 -2 15 -7 0 -9 -20 4 -5 -5
word after 2: واقع	-18 -24 -6 57 -2 -1 -1 0 0 -13 -1 -1 -1
word after 2: –	16 -16 -13 -11 -8 7 -5 6 32 -8 2 -11 -7
word after: 	7 50 -36 -7 -7 -11 -4 -31 -5 -8 -7 -5 -9
word after: !	-74 20 41 -20 -14 10 -9 57 -23 -17 3 -19 -19
word after: "	19 0 -23 -10 -8 0 -6 4 22 -11 -5 -9 -7
word after: '	52 -9 -10 -4 -2 -3 -1 -6 -2 -9 -2 -4 -6
word after: (	15 -8 -34 -29 -12 -10 -4 27 -8 -7 -11 -12 35
word after: )	27 11 3 -19 -6 -5 -2 -8 -6 -7 -4 -8 -12
word after: +	15 -46 45 -4 -10 -4 -2 -24 -1 -6 -8 -3 -13
word after: ,	12 0 5 -1 -3 -4 -3 4 -6 0 0 -1 -3
word after: -	-12 30 -30 12 -10 -4 -4 -17 -4 -18 -5 -6 -6
word after: .	8 18 7 -5 -2 -4 -6 -4 -1 -3 -3 -3 -3
word after: /	123 -43 -6 -6 -11 -5 -4 -35 -11 -17 -10 -11 -16
word after: :	17 10 -1 -2 -12 -6 -5 -33 -13 7 -8 -5 -5
word after: ;	-1 4 -15 -2 -8 8 -5 15 -6 13 -3 5 -13
word after: ?	11 -51 49 -6 -16 -6 -5 -42 -13 -11 -12 -26 -9
word after: a	59 -43 34 -36 -5 5 -3 -18 -10 -7 -6 -4 -3
word after: about	23 -2 0 0 -1 0 0 -3 -3 -1 -8 -1 -7
word after: accord	-91 34 17 -11 -7 -4 -4 -24 0 -4 48 -9 -10
word after: after	26 -18 5 -17 -8 -4 -3 -14 -4 -9 -3 -5 -3
word after: afu	25 -5 -26 -5 -6 21 -14 12 -3 -3 -6 -5 -3
word after: agreed	3 -18 -5 -12 -2 -6 -4 14 -60 -25 -3 -5 -4
word after: agreem	95 -31 -1 -6 -3 -4 -2 -96 -31 -13 -3 -2 -2
word after: aid	20 0 0 -1 -1 -1 -1 -2 -3 -3 -2 -2 -7
word after: air	69 -39 -6 -6 -4 -3 -1 -1 -1 -2 -13 -25 -1
word after: all	-18 4 -41 17 -5 13 -5 -35 29 -20 -4 -11 -7
word after: alread	21 -23 -6 -1 -3 -3 -2 46 -6 -9 -5 -2 -8
word after: also	3 6 34 -16 -4 -8 -4 -6 -5 -13 -3 -3 -4
word after: among	-24 -6 -8 -32 65 -9 -9 -21 -13 -14 -11 -19 -12
word after: an	25 21 -51 7 -6 -7 -6 -6 -6 -10 -6 -5 -7
word after: and	-34 4 14 -9 0 -3 -5 20 2 5 -11 -1 -7
word after: apiece	-31 24 0 -20 -9 -6 -4 -1 -7 -9 -4 -5 -3
word after: are	-24 41 -33 22 -12 -5 -5 -24 -16 -12 4 7 26
word after: armed	34 32 -33 -15 -13 -11 -8 -10 -9 -6 -4 -18 -10
word after: armour	36 0 -5 -1 -3 -1 -1 -2 -4 -1 -13 -5 -2
word after: arrive	57 2 -39 -1 -2 -2 -3 -45 -38 -14 -1 -2 -1
word after: artill	22 -1 -5 -1 -2 -1 -1 0 -2 -1 -4 -3 -1
word after: as	1 -60 1 37 -12 -5 -8 -42 18 -18 -34 4 36
word after: at	-9 -6 1 -18 -6 -9 -5 -24 -9 -12 -15 40 -12
word after: azovst	46 15 -39 -2 -4 -10 -4 -31 -4 -9 -6 -11 -5
word after: back	-53 23 12 -14 -11 4 -7 21 21 -7 -13 -10 -9
word after: be	13 -14 10 -10 -9 -12 -8 -51 -36 -22 65 -39 -33
word after: been	-17 1 14 -14 -6 -7 -5 25 2 -6 -13 -10 -8
word after: before	-16 -8 -21 -9 -3 -2 -3 -13 -2 -14 -23 27 -6
word after: being	38 -14 -25 -13 -10 -11 -8 -12 -17 -11 -7 8 -28
word after: belaru	-9 49 -45 -24 -19 -8 -5 -4 -4 -8 -19 -5 -13
word after: betwee	-39 -1 -14 25 -2 -4 -2 -13 -3 0 -3 -4 -2
word after: border	33 -69 64 -16 -18 -6 -3 -2 -3 -2 -5 -5 -5
word after: both	-29 -6 -41 -7 -7 -7 -6 -46 -14 56 -12 -6 -20
word after: bringi	-10 -24 0 33 -1 -1 0 -1 0 -24 0 -1 0
word after: brough	-17 -5 -8 -12 -8 -2 -11 -10 37 7 -20 -15 -12
word after: by	3 22 13 -47 -13 -10 -8 -15 -16 -34 15 -12 -9
word after: came	2 -24 -23 -13 -24 20 -14 52 -3 -14 -12 -13 -12
word after: captiv	2 52 5 -49 -5 -4 -3 35 11 -38 -9 5 -15
word after: captur	-37 81 -10 -2 -6 -7 -5 -12 -23 -3 -4 -31 -9
word after: carrie	-27 -25 -52 -26 -10 -11 -6 -26 -15 46 -10 -7 -12
word after: childr	11 55 -29 -10 -12 -4 -3 -45 -7 -23 -2 -7 -9
word after: civili	-17 33 -52 -16 30 -16 -9 31 -38 -16 -37 -13 -11
word after: code	38 -11 -12 -2 -3 -3 -2 -8 -2 -4 -4 -5 -2
word after: come	-11 5 -13 -20 -11 9 -6 15 1 -24 -12 -15 -11
word after: coming	-13 33 -7 -7 -1 -1 -1 -3 -2 -1 -1 -1 -1
word after: comple	21 7 -8 -1 -6 -1 -1 -1 -1 -3 -4 -1 -1
word after: cooper	24 -6 -9 -1 -2 -2 -1 0 0 -3 0 0 -1
word after: countr	14 7 -10 -6 -15 -5 -5 -22 -12 18 -5 -5 -5
word after: crosse	27 -14 -22 -4 -8 -6 -3 -22 -2 -2 -3 -2 -7
word after: date	-27 -7 -23 -29 -2 -6 -3 41 -2 41 -11 -2 -3
word after: day	-7 22 34 -3 -9 -4 -5 -18 -35 -11 -4 -5 -5
word after: days	-6 -87 -5 -31 -5 -8 -10 51 -32 -4 -12 -5 -13
word after: dead	-30 -25 60 -8 -8 -6 -3 13 -56 -6 -2 -9 -6
word after: deal	28 -54 33 -10 -4 -6 -4 -1 -4 -12 -3 -3 -4
word after: defenc	19 -16 -16 -1 -1 -2 -1 0 0 -1 0 -2 -4
word after: defend	95 -65 -26 -7 -3 -7 -4 -22 -6 -7 -7 -3 -5
word after: descri	9 0 0 0 0 0 0 0 0 -6 0 -1 0
word after: destro	10 0 -2 0 0 0 0 -1 -1 0 -2 -1 -1
word after: detain	51 -4 -40 -5 -2 -2 -2 -3 -3 -9 21 -8 -9
word after: direct	17 -37 31 -1 -4 -4 -2 -3 -2 -2 -1 -2 -2
word after: done	25 -75 -50 -30 -28 -11 -11 40 -24 -55 -11 -11 -19
word after: donets	7 -6 10 -3 -11 -6 -4 -9 -3 -3 -5 -3 -4
word after: down	42 -34 -4 -1 -3 -8 -1 -4 -1 -2 -3 -3 -4
word after: drones	71 -14 -3 -4 -8 -5 -5 -39 -8 -25 -29 -9 -39
word after: each	-13 18 7 -29 20 -4 -4 4 16 -26 -4 -3 -4
word after: either	61 -56 29 -26 -30 -16 -19 -36 -28 -51 -5 -8 -8
word after: evacua	40 -1 -12 -1 -1 -3 -1 -1 -4 -1 -15 -2 -1
word after: exchan	35 -9 -34 -1 -10 9 -9 -28 -12 21 -8 -10 -7
word after: fallen	-4 23 -62 -4 -8 -4 -3 34 -12 -12 -2 -4 -4
word after: famili	-42 48 -28 4 -6 -3 -3 -2 -6 -11 -6 -2 -3
word after: federa	10 -55 86 -14 -1 -9 -8 0 -3 -14 -1 -1 -1
word after: field	85 -31 -72 -7 -7 -3 -3 -3 -5 -24 -10 -16 -8
word after: fighte	52 15 -52 -11 -9 -18 -15 -8 -11 -10 -6 -8 -9
word after: first	-38 -7 -9 -5 25 -3 -2 -1 -6 -2 -3 -4 -4
word after: five	56 -39 -11 -15 -8 -16 -2 -1 -2 -4 -2 -3 -2
word after: flown	-11 33 1 -15 -7 -2 -3 -15 -3 -15 -8 -5 -3
word after: food	46 -10 -9 -3 -3 -7 -2 -9 -10 -3 -1 -4 -2
word after: for	46 -12 8 8 -10 -4 -4 -16 -6 -22 -5 -6 -6
word after: forces	4 19 1 -15 -7 -8 -4 -8 -5 -5 -4 -7 -4
word after: foreig	-12 54 -68 -14 -10 -2 -3 -4 -7 -2 -2 -4 -2
word after: fought	12 9 -9 -7 -11 -6 -4 -7 -2 -7 -5 -3 -4
word after: four	29 -12 -11 -4 -9 -4 -1 -3 -5 -4 -5 -1 -1
word after: free	28 -22 -39 38 -25 -10 -13 -21 -17 -31 -9 -9 -9
word after: freed	-17 -15 16 29 -8 -7 -5 5 -16 -6 -11 -6 -5
word after: friday	0 -8 -6 -58 -13 -7 -8 -22 -24 53 -6 -6 -8
word after: from	21 -8 6 -11 -10 -5 -4 -6 10 4 -8 -5 -6
word after: go	1 -89 -11 71 -7 -18 -7 -26 -8 -16 -9 -8 -5
word after: going	-24 14 25 -20 -9 -2 -6 -1 -16 -5 -3 -3 -2
word after: got	41 -17 -39 -15 -38 -17 -8 -32 -11 -8 -9 -5 -12
word after: govern	88 18 -36 -21 -10 -7 -6 -44 -9 -33 -2 -9 -5
word after: had	26 -23 -17 -5 -12 -13 -10 26 -25 -25 -10 -10 -10
word after: handed	-32 25 -19 -10 -10 -5 12 32 -6 -3 -7 -7 -9
word after: hands	-67 -48 -17 42 -15 -5 -8 -16 10 -30 20 -15 -6
word after: has	47 -16 -30 -14 -6 -4 -5 -49 -22 -23 28 -12 -18
word after: have	-25 4 -8 -21 -6 -3 -4 9 32 12 -12 -10 -8
word after: he	20 -2 -1 -5 -2 -1 0 -3 -1 -3 -1 -1 -1
word after: held	31 -82 -40 -15 -9 -10 -9 -34 -27 36 -3 33 -31
word after: hold	40 -39 -5 -5 -1 -1 -1 -4 -1 -7 24 -24 -6
word after: home	11 6 -31 -1 -15 -7 -5 4 23 7 -9 -8 -7
word after: hospit	34 -3 -4 -2 -1 -1 -1 -2 -2 -18 -1 -1 -2
word after: in	-22 -16 -18 6 -7 -10 -5 -3 -18 -11 0 25 29
word after: includ	-42 49 -2 7 -5 -2 -2 -2 -2 -3 -4 -4 -2
word after: indepe	-25 34 -4 -1 -10 -11 -3 -3 -2 -3 -1 -2 -1
word after: is	20 -52 -26 -10 -12 -7 -6 34 -23 -26 -8 -13 -9
word after: israel	66 -42 -4 -10 -3 -2 -1 -1 -2 -7 -1 -3 -3
word after: it	-28 -46 1 -11 -4 -4 -9 -14 29 -9 -6 -5 -8
word after: its	-11 -16 64 -10 -7 -4 -3 -19 -10 -14 -5 1 -3
word after: killed	-18 37 -28 -3 -6 -2 -4 -24 -3 -3 -12 -6 -7
word after: kursk	-45 -32 33 -11 -7 -10 -7 -6 20 -9 -19 45 -14
word after: kyiv	28 -75 51 -12 -42 -13 -11 -15 -34 -22 -22 -18 -22
word after: larges	90 -72 -3 -22 -10 -4 -3 -13 -2 -9 -9 -5 -7
word after: last	38 -22 -1 -1 -1 0 -1 -2 -2 -7 0 0 -1
word after: left	6 28 23 -35 -23 -4 -6 -3 -12 -14 -4 -16 -7
word after: libera	60 -5 -12 -2 -2 -1 -2 -2 -24 -7 -2 -3 -2
word after: listed	-12 -2 0 -3 -2 -1 -1 -10 0 -3 -43 -28 74
word after: made	-35 3 14 -18 -9 -7 -11 -14 28 -11 -8 -7 -11
word after: mariup	49 -23 -21 -2 -2 -8 -5 -2 -2 -4 -9 -8 -6
word after: may	-19 -4 -1 -1 -2 -1 -1 -5 -1 -1 36 -10 -5
word after: mediat	-26 33 1 -36 -4 -5 -2 -47 -3 34 -1 -4 -2
word after: meetin	73 -12 -3 -3 -3 -4 -3 -12 -10 -15 -14 -19 -5
word after: member	4 -24 28 -6 -2 -1 -1 -5 -2 -5 -1 -1 -1
word after: men	14 9 -37 -17 -4 -6 -5 0 -7 -2 -3 -1 -2
word after: met	-39 36 -27 -27 -4 -3 -6 16 10 -28 -7 -10 -19
word after: milita	-76 60 -27 -10 -11 -8 -4 59 -30 -11 13 -14 -17
word after: minist	-61 -14 -5 -30 44 -2 -3 -11 -5 44 -3 -3 -8
word after: missil	60 -34 -36 -4 -7 -5 -6 -33 -10 -22 -27 -11 -26
word after: missin	-31 -29 0 -3 -3 -2 -3 -15 -3 -7 -62 -25 115
word after: monday	-33 35 -7 -11 -4 -2 -1 -1 -1 -1 -4 -1 -4
word after: more	-54 -17 -35 -17 -10 -11 -9 -23 -12 -25 32 61 -20
word after: morgue	56 -59 -30 -15 -15 -9 -8 -32 -26 -6 -8 -3 -6
word after: mortal	-5 -10 16 -1 -1 -1 -1 0 -9 0 -1 -1 0
word after: moscow	-8 29 -20 -3 -18 -12 -15 -29 -17 -34 14 30 -22
word after: most	-34 17 -13 -13 -8 -2 -7 57 -11 -30 -5 -20 -8
word after: motor	22 -2 -5 -1 -2 -1 -1 -2 -4 -2 -10 -3 -2
word after: nation	73 -59 -17 -2 -1 -1 -1 -2 -1 -1 -2 -1 -2
word after: near	73 -47 -22 -5 -5 -6 -1 0 -1 -2 -3 -2 -1
word after: need	18 -28 -20 -8 -3 -4 18 -3 -2 -8 -2 -7 -7
word after: new	58 -26 -28 3 -6 -5 -4 -46 -6 -24 -11 -6 -7
word after: not	-7 -10 -42 -4 -4 -5 -3 -23 -8 -25 31 -20 -31
word after: now	-25 27 -12 -32 -4 -4 -3 26 -7 19 -4 -1 -3
word after: number	25 -9 2 -1 8 -5 -4 0 -7 2 -6 -6 -5
word after: of	-10 1 5 -1 -8 -1 -5 4 18 -9 -12 8 -12
word after: office	-8 17 -13 -1 -4 -3 -1 -3 -3 -3 -11 29 -5
word after: offici	105 -95 -21 -16 -10 -9 -9 -8 -12 -27 -9 -37 -16
word after: old	14 -9 -1 0 0 -1 0 -1 0 0 0 -1 0
word after: oldest	43 -15 -9 -2 -1 -2 -1 -7 -2 -4 -1 -1 -1
word after: on	13 5 -5 -1 -28 -7 -6 -18 -17 10 -8 -10 19
word after: one	-8 36 -7 -7 -11 -4 -3 -8 -6 -10 -4 -7 -4
word after: ones	8 -32 1 -20 -24 -13 -11 -10 -5 -28 -9 11 -8
word after: other	-49 10 35 -4 -23 -15 11 -2 -3 -4 -5 -10 -10
word after: our	3 7 -29 -10 -5 -6 -5 -11 -8 -5 -5 -16 -3
word after: out	4 -12 -51 -32 -10 -13 -9 -15 -16 42 -20 -10 -14
word after: outsid	-31 -52 -38 -5 -2 53 -40 -14 -7 -6 -3 -3 -2
word after: over	7 38 -26 -13 -11 -3 -5 -20 -7 -2 7 -6 -3
word after: own	11 -67 42 -4 -5 -4 -2 -2 -17 -2 -1 -2 -1
word after: part	69 -62 -58 -19 -10 -4 -4 -9 -2 -21 -12 -10 -7
word after: patien	46 -3 -8 -30 -1 -1 -1 -3 -1 -14 0 -1 -1
word after: people	67 -53 -10 -1 -2 -8 -1 -3 -1 -4 -1 -1 -1
word after: per	-17 32 -14 0 -10 -3 -5 -8 -4 -22 -4 -2 -2
word after: place	-45 3 37 -7 -6 -4 -5 -5 -1 27 -2 -3 -3
word after: prison	25 16 -31 -9 -13 -3 -3 -19 23 -16 19 -9 -5
word after: privat	23 -15 -9 -2 -2 -3 -2 -5 -1 -4 -2 -3 -2
word after: receiv	25 -1 -17 -2 -10 -12 -5 9 -10 -9 -12 -11 -14
word after: region	-24 -33 38 -10 -8 -9 -7 -11 21 -17 -23 41 -15
word after: relati	14 -14 34 -39 -8 -12 -8 -41 -12 -29 -25 -43 -52
word after: releas	-4 12 -22 2 -9 4 -6 -3 -19 -11 -11 -12 -8
word after: relief	33 -2 -8 -11 -1 -1 -1 -1 -1 -13 -1 -3 -1
word after: remain	-67 -43 -59 -18 -17 -12 -12 -19 -26 -27 17 49 -13
word after: repatr	-26 -6 21 -11 -5 -9 -4 21 -11 -18 -7 -6 -5
word after: rescue	-75 77 -40 -34 -12 -8 -14 -26 19 -19 -10 -29 -28
word after: reside	-57 -27 35 -7 -7 -3 -5 -1 -4 -1 -11 17 -4
word after: return	16 9 6 -13 -6 -4 -4 9 -2 -19 -5 -4 -4
word after: reunit	-21 28 33 -1 -7 -5 -3 -5 -3 -13 -1 -3 -2
word after: russia	-19 18 -9 -2 -8 -1 -4 0 -3 -3 9 -7 -6
word after: said	-11 -34 33 -11 -8 -3 -4 1 -2 -5 6 -7 -3
word after: saturd	-22 -48 48 32 -9 -3 -3 -3 -5 -21 -4 -3 -3
word after: says	46 39 -29 -7 -5 -5 -3 -23 -4 -6 -19 -7 -6
word after: separa	51 -40 -18 -39 -7 -22 -7 -5 -9 -18 -5 -6 -9
word after: sergea	75 -66 -10 -3 -2 -5 -1 -4 -2 -4 -2 -2 -1
word after: servic	6 37 -16 -45 -54 -7 -8 1 -8 -17 -11 -19 -11
word after: seven	0 -21 36 -5 -7 -1 -1 -2 -1 -4 0 -1 -2
word after: severa	12 75 -64 -9 -21 -4 -4 -6 -8 -3 -4 -3 -3
word after: shot	21 -6 -5 -2 -1 -1 -1 -1 -2 -1 -2 -1 0
word after: side	29 18 -2 -50 -12 -4 -5 8 6 -25 -3 -4 -3
word after: sides	-19 -36 -38 11 -16 -8 -12 -34 -17 42 -25 -34 -40
word after: signed	77 -3 -5 -2 -5 -2 -2 -39 -8 -24 -11 -10 -12
word after: since	-32 -29 -31 -29 -15 -6 -9 69 -1 -16 -14 -11 -16
word after: six	54 3 -4 -10 -4 -4 -4 -10 -13 -25 -10 -15 -6
word after: so	-58 -18 2 1 -5 -6 -6 30 17 -50 -14 -29 -24
word after: soldie	-35 45 -5 -8 -11 -7 -4 19 -9 -5 -8 -6 -4
word after: some	-63 22 -6 -5 -17 -10 -5 70 -5 -14 -30 -36 -30
word after: state	-23 27 -12 -2 -1 -1 -1 -1 0 -1 -1 -1 -2
word after: states	81 -16 -10 -41 -1 -2 -1 0 -1 -15 -2 -1 -1
word after: still	37 -34 -4 -30 -7 -8 -6 -19 -16 -12 -17 -44 21
word after: sunday	-22 -2 21 -13 -4 -3 -3 -1 -2 -2 -2 -1 -2
word after: surren	45 -19 -2 -1 -3 -4 -1 -1 -4 -2 -8 -2 -1
word after: swap	10 4 12 -11 -2 -1 -1 -6 -1 -1 -7 -3 -3
word after: swappe	73 -38 -16 -6 -14 -2 -2 -1 -9 -16 -3 -3 -3
word after: system	9 -2 -1 0 0 0 0 0 0 -1 0 -3 0
word after: taken	21 29 -29 -6 -11 -7 -3 -31 -5 -3 -14 -6 -3
word after: talks	37 -10 11 -10 -2 -3 -2 -3 -2 -23 -14 -7 -3
word after: tanks	35 -7 -4 -1 -2 -1 -1 -1 -2 -7 -4 -5 -1
word after: ten	34 -18 25 -19 -6 -6 -8 -8 -25 -7 -29 -13 -7
word after: territ	-1 -3 20 0 0 -1 -1 -3 -7 -1 0 -2 0
word after: that	-20 10 32 -22 -15 -13 -8 -12 -4 -14 2 -14 -16
word after: the	-15 -2 3 1 -10 -5 -1 -7 4 -7 -12 0 35
word after: their	31 1 -22 2 -7 -4 -3 -6 -6 -20 -4 -6 -4
word after: them	24 12 -40 3 -13 -7 -5 -47 24 -24 -6 -14 -7
word after: this	-14 -80 -31 -16 -13 -16 -12 16 -21 38 -7 -16 -11
word after: those	53 -18 -44 0 -5 -2 -1 -4 -2 -1 -1 -1 -1
word after: three	-10 -17 -55 -15 -19 -13 -13 50 -18 -17 -16 -27 -12
word after: throug	31 -49 -17 -2 -11 15 -9 -18 37 41 -30 -16 -62
word after: thursd	8 2 7 -20 -10 -7 -4 -4 -5 -16 -4 -4 -4
word after: to	20 -12 -22 -19 -8 -3 -5 4 13 -11 20 -9 -10
word after: today	-10 34 -26 9 -8 -20 -5 -21 -6 -16 -6 -5 -5
word after: togeth	47 -51 61 -11 -8 -6 -7 -31 -17 -15 -9 -17 -14
word after: took	-49 -10 28 23 -4 -4 -3 -7 -2 15 -2 -3 -2
word after: tortur	9 0 0 0 0 0 0 0 0 -6 0 -1 0
word after: total	-49 -11 -23 13 -12 -11 -16 -55 -9 31 -8 -5 -16
word after: transf	13 45 -29 -3 -8 5 -3 -7 -2 -5 -3 -3 -3
word after: travel	19 31 -40 -7 -8 -14 -12 -7 -2 -6 -5 -5 -12
word after: tuesda	-40 48 -53 25 -8 -3 -5 -1 -4 -17 -4 -3 -8
word after: two	-13 50 -42 31 -13 -6 -5 -39 -10 -13 -9 -16 -13
word after: uae	-21 19 -52 30 -10 -8 -6 -5 -8 17 -2 -8 -5
word after: ukrain	-48 30 0 -8 11 -5 -4 17 -4 0 -28 10 -8
word after: under	35 28 -4 -17 -6 -17 -3 -25 -24 -14 -25 -3 32
word after: united	-46 48 59 -46 -3 -5 -3 -2 -2 -38 -4 -2 -4
word after: up	-25 12 46 -9 -4 -7 -6 -2 -6 -2 -2 -7 -3
word after: urgent	-36 -64 13 -4 -23 -7 17 -8 -2 -2 -1 -15 -7
word after: vehicl	35 0 -5 -1 -3 -1 -1 -2 -5 -1 -11 -5 -2
word after: views	8 0 0 -1 0 0 0 0 0 -6 0 0 0
word after: viktor	-15 -47 81 -3 -5 -1 -3 -1 -17 -1 -1 -2 -3
word after: volunt	-58 70 -62 -7 -28 -13 -6 -6 -7 -9 -2 -8 -5
word after: war	57 0 -26 -8 -13 -9 -7 -36 -7 -51 -20 -13 -11
word after: was	-25 -2 50 -30 -11 -11 -9 -19 -10 -15 -10 -11 -14
word after: way	-89 -2 9 -29 62 -17 8 8 -15 -28 -11 -12 -17
word after: we	80 -65 -7 -4 -7 -8 -3 -19 -12 -39 9 -31 -15
word after: wednes	-20 14 -3 -9 -8 -6 -6 -4 -10 -3 -2 -4 -4
word after: week	-10 -40 41 -1 -2 -1 -1 -5 -7 -4 -2 0 -1
word after: well	-3 -14 22 -16 -6 -16 -3 -14 -10 -7 -3 -5 -6
word after: went	-15 -18 -19 -39 58 -16 7 -32 -24 24 -7 -11 -8
word after: were	40 -15 -4 1 -9 9 -5 -22 -7 -7 -5 -5 -5
word after: when	57 -4 -41 -2 -3 -2 -2 -9 -1 -2 -4 -7 -1
word after: which	-68 -7 -23 23 -20 -18 -10 60 -20 18 -28 -37 -24
word after: while	-55 7 -4 -1 -6 -1 -2 0 -7 -1 -14 45 -11
word after: who	25 -19 -8 -10 -9 7 -5 -10 -8 -5 -4 -5 -4
word after: whom	42 -16 -59 -4 -11 -16 24 -9 -3 -10 -13 -6 -6
word after: will	-3 -5 13 -4 -2 -1 -1 -11 -2 -1 -6 -3 -1
word after: with	-13 53 -17 -27 -5 -6 -4 -8 -6 2 -7 -8 -4
word after: withou	65 -28 39 -17 -11 -20 -7 -17 -3 -14 -8 -15 -10
word after: women	-24 -16 -58 -26 72 -8 -7 -14 -10 -9 -8 -15 -12
word after: would	31 -2 -1 -2 -6 -1 -1 -2 -4 -6 -4 -4 -1
word after: wounde	-46 -36 -26 -12 -6 35 -9 47 -32 -14 -2 -6 -4
word after: year	-39 -18 -3 -4 -4 -3 -6 46 -11 43 -13 -16 -7
word after: years	48 -20 -14 -1 -1 -1 -5 0 -1 -1 -7 -6 -1
word after: а	52 -53 9 -8 -10 -15 -6 9 -10 7 6 -15 -12
word after: або	-1 21 -3 -1 -1 -12 -1 8 -1 -2 -4 -3 -1
word after: авиабо	35 -2 -19 -1 -2 -1 -1 -2 -4 -2 -1 -2 -1
word after: автобу	44 -36 0 -1 -1 -2 0 -1 0 0 -1 0 -2
word after: автомо	89 -68 -13 -1 -4 -2 -2 -1 -1 -2 -5 -12 -2
word after: авіаці	65 -27 -9 -1 -2 -3 -2 -11 -3 -9 -9 -9 -3
word after: аес	19 -10 -1 0 -1 -2 -1 -1 0 -2 -1 -2 -1
word after: азерба	25 -25 -19 -1 -2 -2 -1 -1 -8 -1 -2 -1 -1
word after: азов	-70 77 -12 -5 -8 -7 -7 -17 -7 -5 -5 -6 -4
word after: азовст	32 0 -59 -12 -15 -18 -7 -16 -12 -11 -10 -10 -10
word after: азову	47 -16 -51 -14 -11 -34 -15 -35 -12 -19 -28 -18 -11
word after: але	-22 -11 8 -1 -1 -2 -1 24 -1 -2 3 -1 -1
word after: армии	-23 -43 60 -1 -14 -2 -3 0 -14 -2 -4 -16 -1
word after: батькі	4 19 -6 -3 -2 -1 -1 -7 -2 -1 -1 0 -1
word after: бахмут	7 43 -44 -6 -20 -9 -4 -32 -6 -10 -9 -4 -5
word after: ббм	21 -1 -2 -1 -1 0 -1 -3 -3 -2 -2 -3 -1
word after: без	10 27 -51 -12 -13 6 -14 -31 -16 -17 -37 -46 46
word after: безвіс	-48 29 -15 -2 -4 -9 -4 -14 -4 -11 -30 -5 51
word after: белгор	-12 -31 38 -2 -7 -2 -5 -1 -12 -3 -3 -10 -3
word after: белору	30 16 -22 -5 -11 -8 -10 -4 -5 -6 -6 -42 -4
word after: беспил	30 -6 -7 -1 -3 -1 -1 -2 -3 -2 -1 -2 -1
word after: бмп	10 0 -5 0 0 0 0 0 -2 -1 0 -1 0
word after: боевые	37 -15 -33 -3 -9 -7 -3 -1 -4 -4 -10 -12 -6
word after: бойови	18 33 -3 -1 -2 -1 -1 -23 -2 -13 -5 -2 -2
word after: бойцов	21 -85 72 -8 -9 -4 -4 5 -11 -7 -2 -6 -3
word after: боку	-1 -6 9 -7 30 -9 -5 -33 -15 -8 -24 -10 -6
word after: более	-28 -3 -27 -1 -4 -2 -4 56 -18 -8 -6 -4 -12
word after: больни	83 -39 -5 -2 -3 -5 -2 -1 -3 -4 -16 -58 -7
word after: больше	-20 -37 92 -4 -4 -4 -5 -1 -14 -3 6 -52 -5
word after: бомб	20 -5 -2 0 0 -1 0 -3 -6 -1 -2 0 0
word after: борони	35 2 -28 -20 -7 -9 -4 -19 -7 -9 -3 -5 -5
word after: бпла	8 -1 -2 -1 0 0 0 0 -2 0 0 0 0
word after: братів	89 -70 -45 -16 -8 -13 -7 -38 -6 -10 -5 -6 -8
word after: бригад	58 -50 -5 -1 -3 -2 -1 -4 -1 -1 -13 -1 -1
word after: бронем	8 -1 -1 0 -1 0 0 -3 -1 0 0 0 0
word after: бронет	50 -4 -29 -3 -5 -2 -3 -15 -14 -7 -12 -14 -17
word after: бронир	25 -8 -18 -1 -4 -3 -1 -1 -2 -2 -5 -8 -4
word after: брянск	14 0 -5 -1 -1 -1 0 0 -1 -2 -1 -2 -1
word after: бтр	49 -19 -15 -2 -4 -2 -2 0 -4 -1 -3 -7 -1
word after: будет	35 0 -16 -2 -1 -1 -1 -8 -3 -2 -1 -1 -1
word after: була	-38 52 0 -2 -2 -1 -2 -20 -2 -2 -2 -2 -1
word after: були	48 -35 -46 -7 -5 -7 -3 -16 -3 -5 -5 -3 -3
word after: було	25 -1 -8 -1 -1 -3 -1 -11 -1 -1 -2 0 -1
word after: был	17 -7 -5 -1 -1 0 -1 -2 -3 0 -1 -1 0
word after: были	79 -90 -65 -7 -13 -23 -8 -8 -6 46 -7 -27 -8
word after: бійці	34 -9 -27 -7 -5 -5 -3 -11 -2 -6 -6 -2 -12
word after: бійців	65 -47 -13 -5 -7 -22 -4 -14 -10 -8 -13 -3 -29
word after: білору	-38 -16 39 -8 -11 -9 -9 -14 -4 -18 -6 -40 -8
word after: більші	2 3 -14 -10 -4 -4 -2 17 -5 -14 -18 -6 17
word after: біля	52 -48 20 -2 -1 -1 -1 0 -1 -1 -6 0 -2
word after: в	23 -14 2 -5 2 -2 -6 -21 -2 -7 20 -6 -10
word after: важкоп	24 7 -9 -2 -2 -7 -4 -19 -2 -3 -2 -2 -2
word after: вважал	115 -69 -23 -4 -4 -10 -5 -2 -5 -11 -2 -2 -83
word after: вважаю	-61 -30 -13 -1 -2 -3 -2 -19 -3 -6 -20 -3 67
word after: вдалос	40 -27 -7 -9 -5 43 -9 -25 -9 -27 -24 -7 -10
word after: вдома	-16 23 -24 -17 -7 -5 -4 29 -8 -15 -8 -5 -7
word after: везли	81 -67 -3 -2 -4 -7 -1 -1 -1 -4 -6 -2 -1
word after: велико	57 26 -63 -3 -4 -4 -4 -5 -9 -16 -15 -4 -8
word after: вересн	70 -46 -13 -15 -2 -7 -2 -83 -13 -5 -6 -1 -2
word after: вернув	61 -21 -51 -9 -6 -2 -5 -2 -7 -6 -5 -24 -13
word after: вернул	-28 1 35 18 -15 -5 -5 -10 -22 -4 -4 -11 -5
word after: вернут	32 -7 -3 -2 -3 -1 -1 -13 -1 -1 -1 -1 -1
word after: вертол	34 -1 -8 -2 -1 -1 -2 -6 -11 -1 -1 -2 -1
word after: ветера	31 -20 -2 -1 -2 0 0 -1 -1 -2 -1 -1 -1
word after: вже	20 -1 -43 -11 -5 7 -4 15 -6 -7 -8 -19 -6
word after: взамен	12 -16 29 -2 -3 -3 -3 -3 -8 -1 -1 -1 -1
word after: взяли	-30 45 -5 -2 -1 -2 -1 -3 0 -1 -3 -2 -1
word after: взяты	31 -16 -4 -1 -1 -1 -1 -9 -18 -2 -3 -2 -1
word after: взятых	-62 41 0 -2 -6 -11 -2 -7 -3 -2 -3 -4 -4
word after: вивезе	-14 39 -43 -3 -2 -5 -4 37 -1 -4 -3 -2 -4
word after: вивезл	-9 35 -55 -12 -4 -17 -12 -18 -3 -5 -6 -6 -4
word after: визвол	-4 52 -56 -29 -9 -22 -7 3 -8 -10 -12 -7 -11
word after: вийшли	27 1 -32 -6 -4 -6 -5 -51 -6 -4 -6 -3 -4
word after: викона	39 -74 -15 -11 -6 -12 -7 -5 -47 -12 -11 -7 -10
word after: випадк	-7 43 -78 -2 -5 -6 -4 -24 -2 -9 -7 -2 -7
word after: вирвал	-24 34 -13 -2 -2 -3 -1 18 -2 -3 -4 -1 -2
word after: включа	-44 67 -49 -13 -36 -7 -7 -8 -8 -7 -3 -6 -6
word after: вместе	44 -30 -11 -4 -9 -11 -3 -1 -20 -1 -1 -2 -1
word after: вмс	64 -36 -7 -1 -1 -5 -1 -3 0 -3 -2 -2 -1
word after: воды	40 -10 -2 -5 -2 -1 -1 0 -1 -1 -1 -25 -4
word after: военно	-16 -1 6 18 36 -30 18 -9 -25 -10 -13 -18 -9
word after: военны	-53 36 42 -14 -18 -7 -7 -4 -42 -14 -8 -15 -13
word after: возвра	-11 -42 -2 -8 -9 -4 -6 -14 32 23 -4 -15 -6
word after: возз'є	-28 44 -8 -7 -2 -1 -1 -3 -1 -2 -2 -1 -1
word after: волонт	-64 -12 -19 -2 -3 -5 -2 -11 -2 -10 45 -11 -15
word after: волі	-102 69 -30 11 -22 -9 -5 -27 -4 3 -6 -5 -5
word after: вони	-3 -26 -1 -10 39 5 -9 -15 -7 -4 -20 -9 -8
word after: вооруж	13 34 -13 -2 -10 -4 -3 -2 -12 -2 -3 -6 -2
word after: восемь	-47 4 51 -32 -32 -9 -11 -19 -15 -22 -16 -23 -20
word after: воссое	-41 40 -4 -38 -16 -7 -9 -15 33 -20 -4 -33 -8
word after: восста	48 -10 -17 -1 -3 -1 -2 -1 -31 -1 -1 -2 -2
word after: восьме	83 -74 -5 -2 -3 -7 -2 -10 -2 -2 -3 -3 -4
word after: воїнів	27 8 -28 -4 -4 -5 -2 -3 -1 -13 -2 -2 -3
word after: вс	25 -5 3 -2 -17 -2 -5 -1 -38 -2 -3 -6 -2
word after: все	28 -21 -18 -12 -12 -14 -10 2 -19 -12 -22 43 -10
word after: всего	20 -22 -16 -26 -19 -13 -14 -36 -59 -22 -9 28 -14
word after: встреч	20 27 -42 -7 -9 45 -7 -9 -25 -34 -17 -19 -14
word after: всу	12 25 -29 -3 -4 14 3 -5 -4 -2 0 -9 -3
word after: всі	-56 77 -17 -7 -12 8 -20 -60 -5 -10 -44 -15 -22
word after: всіх	29 -19 0 0 -2 -1 -1 -1 0 0 -2 -2 -1
word after: втрати	-70 87 -75 -7 -11 -22 -9 -14 -6 -11 -22 -8 -15
word after: вуглед	69 -52 -4 -1 -1 -3 -1 -4 -1 -5 -2 -1 -1
word after: вчера	67 -76 -30 -11 -28 -20 -12 -3 -36 -9 -8 -19 -8
word after: вчора	-34 63 -45 -19 -9 -3 -4 -23 -5 -6 -8 -7 -4
word after: вывезе	-38 35 11 -8 -9 -3 -5 -13 -5 -5 -2 -9 -3
word after: выполн	-25 -39 -5 -28 -15 -12 -11 -22 46 -18 -9 -14 -9
word after: вышли	-9 -54 50 -17 -7 -6 -5 -6 -16 -13 -3 -11 -5
word after: від	-30 37 -24 -8 -13 -12 -6 4 -11 40 -13 -9 -12
word after: відбув	-24 33 14 -7 -2 -4 -3 -13 -2 -6 -3 -2 -3
word after: відбул	79 -48 -40 -4 -4 -8 -4 -68 -9 44 -4 -3 -3
word after: віддал	-21 -9 -40 -14 40 43 -13 -14 -5 -6 -15 -10 -9
word after: віднов	23 -4 -1 0 0 -1 0 -11 0 -1 -1 -1 -1
word after: відпов	-21 -90 -8 -15 -18 -15 -13 1 -15 -46 60 -51 -31
word after: військ	-32 24 24 -7 -9 -12 -6 -31 -11 -10 -1 -13 31
word after: вільні	-22 67 -10 -22 -14 -10 -3 -13 -2 -2 -5 -4 -6
word after: він	89 -79 -7 -2 -1 -3 -2 -5 -2 -11 -5 -2 -3
word after: вісім	-44 9 34 -10 -5 -14 -4 -13 -13 -12 -4 -6 -23
word after: гварді	84 -51 -14 -2 -2 -20 -3 27 -5 -29 -12 -5 -2
word after: генера	71 -6 -13 -3 -1 -3 -2 -3 -6 -3 -24 -9 -14
word after: глава	16 -2 -13 -8 -12 -10 -10 -22 -6 -5 -18 -16 -6
word after: говори	-38 60 -19 -26 -19 -9 -9 -10 -23 -20 -22 -24 -22
word after: госпит	-13 -14 -71 -18 -10 -13 -9 -27 -24 69 -13 -43 -16
word after: госуда	37 -4 -9 -2 -4 -2 -2 -1 -2 -11 -2 -2 -1
word after: готови	59 -12 -46 -2 -1 -1 -1 0 -2 0 -1 -6 -1
word after: гражда	-92 53 -8 -11 47 -11 -9 0 -31 -11 22 -26 4
word after: границ	37 -21 26 -2 -3 -3 -3 -7 -19 -24 -2 -19 -3
word after: громад	54 35 -56 -4 -5 -3 -7 -44 -6 -4 -18 17 -9
word after: гумани	18 -2 -8 -1 -1 0 -1 0 -1 -1 -1 -1 -1
word after: далі	69 -5 -2 -1 -3 -2 -1 -56 -11 -2 -2 -1 -1
word after: даними	9 -76 60 -16 -10 -6 -4 23 -7 -13 0 -4 -17
word after: два	21 -48 -26 -13 -9 -14 -8 20 -20 -14 -16 -9 -13
word after: двадця	35 -8 -35 -4 -4 -9 -3 -11 -2 -6 -8 -4 -5
word after: две	19 -41 35 -3 -18 -7 -10 -1 -27 -8 -8 -15 -6
word after: двое	-19 73 -37 -9 -12 -5 -6 -9 -23 -7 -4 -15 -7
word after: двоих	23 -11 -13 -3 -6 -2 -2 -1 -7 -2 -2 -3 -9
word after: двох	15 26 -43 -7 -6 -26 -6 -41 -3 -4 -4 -6 -5
word after: двоє	24 30 -52 -8 -9 -11 -4 -36 -4 -6 -12 -4 -5
word after: двух	-35 19 -6 -26 -9 -4 -5 -24 -26 21 -15 -3 -4
word after: дві	58 -62 -23 -6 -5 -5 -5 -63 -9 -5 16 -2 -2
word after: де	44 2 -10 -1 -2 -4 -1 -4 0 -1 -22 -1 -2
word after: дев'ят	26 5 -41 -12 -5 -8 -5 -20 -2 -6 -5 -5 -3
word after: девять	54 13 -45 -2 -4 -5 -2 -3 -10 -2 -1 -3 -2
word after: действ	65 -34 -25 -4 -3 -5 -2 -1 -2 -1 -1 -8 -2
word after: делега	5 30 -31 0 0 0 0 0 0 -1 0 0 0
word after: день	22 40 -15 -10 -14 -15 -6 -14 -6 -29 -8 -18 -9
word after: депорт	-17 -13 -2 -3 -2 -3 -5 50 -7 -9 -42 -4 -6
word after: депута	-10 -2 21 -2 -3 -1 -2 26 -24 -3 -3 -2 -2
word after: держав	77 -7 -14 -2 -2 -4 -3 -41 -3 -10 -11 -8 -9
word after: держсп	84 -67 -52 -1 -1 -8 -2 -3 -1 -4 -23 -2 -2
word after: десяти	67 -45 -18 -1 -7 -4 -3 -26 -3 -11 -9 -12 -5
word after: десятк	79 -80 -4 -5 -8 -7 -5 -28 -19 -9 -7 -19 -9
word after: десять	54 4 -79 -11 -11 -8 -13 -28 10 -19 -20 -25 -6
word after: детей	-17 59 -53 -2 -2 -4 -3 0 -29 -2 -1 -3 -3
word after: дети	50 -10 -22 -3 -7 -8 -5 -5 -2 -9 -44 -94 57
word after: дехто	-24 27 -10 -2 -1 -5 -2 -4 -1 -4 -2 -2 -3
word after: для	43 19 -33 -5 -6 -4 -3 7 1 -8 -9 -10 -7
word after: днр	69 -56 -26 -5 -33 -5 -4 -1 -30 -5 -41 20 -4
word after: дні	10 -121 -16 -18 -11 -16 -10 21 -31 -8 -19 -11 -18
word after: до	3 29 -1 -4 -5 -5 -3 -10 -4 -5 -4 19 -38
word after: добров	-6 17 -14 -2 -2 -7 -1 -2 -1 -3 -1 -2 -1
word after: добу	47 -5 -1 0 0 -1 0 -37 0 -1 -4 0 -2
word after: довічн	48 -31 -6 -1 -1 -2 -2 -1 -1 -1 -3 -3 -1
word after: догово	-56 -63 -59 -7 -14 -13 -9 34 55 -8 -6 -22 -9
word after: додому	5 14 -41 9 -6 -7 -5 24 -10 -17 -8 -4 -5
word after: докуме	42 -16 -5 -1 -1 -1 -1 -6 -3 -2 -4 -2 -1
word after: дома	15 -35 40 -27 -34 -10 -9 -25 2 -14 -10 -18 -9
word after: домов	38 -26 -2 -6 -6 -4 -2 -7 -7 -5 -6 -18 -7
word after: домови	52 -20 -5 -1 -3 -2 -1 -13 -7 -2 -1 -2 -2
word after: домовл	-50 24 -7 -4 -4 -7 -2 54 -8 -7 -6 -3 -6
word after: домой	38 -42 0 -5 1 -5 -7 -8 -29 -5 -7 -15 -6
word after: донбас	93 -77 -54 -4 -3 -9 -3 0 -7 -6 -2 -1 -1
word after: донецк	17 -13 -8 -7 -34 -7 -5 -12 50 -8 13 -1 -6
word after: донець	102 -43 -37 -3 -3 -5 -2 -48 -4 -3 -2 -1 -2
word after: донечч	30 19 -20 -17 -10 -7 -4 -66 -13 -17 -13 -3 -3
word after: допомо	52 -4 -10 -1 -1 -7 -2 -7 -1 -10 -5 -3 -7
word after: достав	32 8 -47 -7 -12 -4 -4 -14 -14 -5 -6 -9 -3
word after: досі	-16 -10 -43 -1 -3 -2 -4 -3 -3 -4 -27 26 -5
word after: дпсу	88 -78 -1 -1 -1 -3 -1 -1 -1 -1 -4 -1 -2
word after: друг	-27 21 1 -30 -45 -17 -4 -6 -6 -5 -7 -9 -4
word after: других	8 0 -2 0 0 0 0 -1 -2 -1 -1 -1 0
word after: другу	-27 21 1 -30 -45 -17 -4 -6 -6 -5 -7 -9 -4
word after: дружин	-49 61 -58 -5 -5 -14 -7 -13 -4 -8 -9 -4 -4
word after: дівчат	-15 33 -39 -4 -5 -16 -5 -22 -2 -5 -5 -4 -16
word after: дістал	-20 -11 -5 -1 -1 43 -7 -9 -1 0 -1 -1 -1
word after: дітей	26 47 -2 -5 -5 -5 -5 -34 -3 -6 -5 -14 -15
word after: діти	27 -28 -1 -4 -1 -15 -6 45 -2 -14 -1 -3 -3
word after: его	51 -37 -19 -3 -1 -6 -1 -2 -1 -2 -2 -2 -2
word after: единиц	66 -6 -15 -3 -5 -2 -3 -10 -12 -5 -9 -12 -12
word after: едут	22 -22 12 -10 -23 -8 -7 -24 -15 -5 -4 -8 -7
word after: ее	-14 24 -1 -1 -1 -1 -1 2 -5 -3 -1 -2 -1
word after: емірат	-75 12 6 -10 -6 -7 -4 -11 -9 -9 -11 -3 -5
word after: енерго	-82 -21 -14 -4 -4 51 -11 -17 -2 -1 -6 -3 -3
word after: есть	23 7 -23 -3 -3 -3 -3 -4 -3 -3 -7 -7 -5
word after: еще	99 -38 -63 -6 -15 22 -9 -69 1 -11 -13 -14 -13
word after: же	40 -29 24 -13 -17 -11 -7 -16 -28 -9 -18 0 -7
word after: женщин	54 23 -42 -8 -15 -5 -5 -3 -4 -5 -3 -11 -4
word after: жизни	-2 -1 19 0 -5 0 -1 0 -9 0 0 -1 0
word after: жизнь	-18 -5 51 -2 -13 -1 -2 0 -5 -1 -1 -4 -1
word after: жителе	-2 -16 18 -3 -25 -4 -5 -3 -16 -3 -17 21 -5
word after: жители	49 -41 26 -4 -7 -5 -5 -1 -13 -2 -5 -7 -4
word after: жителя	84 -45 -41 -6 -14 -13 -5 -2 -15 -7 -15 -15 -23
word after: журнал	-64 23 2 -2 -4 -5 -3 -49 25 -10 42 -15 -14
word after: жінки	117 -102 -27 -4 -6 -8 -3 -8 -2 -7 -7 -6 -3
word after: жінок	61 -49 -46 -5 -9 -16 -4 -21 -3 -11 38 -19 -9
word after: з	32 -19 -2 3 -6 -2 -3 -6 5 -7 -5 -6 -5
word after: за	23 13 -22 -13 -9 -12 -5 7 -14 -9 12 -16 -7
word after: забрал	41 -18 -12 -18 -9 23 -8 -31 -8 -9 -7 -9 -6
word after: завдяк	39 51 -2 -3 -3 -4 -1 -51 -6 -4 -7 -1 -4
word after: заверш	61 -50 -4 -18 -13 -13 -9 -9 -20 -18 -11 -12 -10
word after: завтра	-16 -45 -13 -4 -6 -4 -3 30 -8 -8 -4 -7 -3
word after: загало	13 -52 -56 -15 -7 -7 -8 59 -21 -16 -18 -9 -12
word after: загибл	1 13 -7 -4 -4 -9 -4 -6 -9 -6 -5 -4 -7
word after: загину	15 77 -7 -2 -6 -5 -4 -38 -15 -13 -18 -4 -7
word after: задерж	76 -63 -11 -11 -3 -2 -1 -1 -1 -6 -2 -3 -1
word after: заключ	15 -3 -3 -1 -1 -1 0 -1 -1 -2 -1 -2 -1
word after: залиши	26 32 -38 -4 -8 -9 -2 -4 -2 -2 -4 -5 -3
word after: записі	-37 -10 -1 -3 -5 -13 -6 -43 -7 -12 -60 -14 56
word after: запорі	59 -37 -34 -2 -3 -5 -2 -25 -3 -4 -3 -2 -2
word after: запрос	82 -10 -12 -8 -12 -9 -4 -19 -16 -14 -4 -14 -12
word after: зараз	36 -20 6 -1 -1 -1 -1 -5 -3 -11 -1 -1 -1
word after: застен	1 -62 82 -6 -5 -3 -4 -2 -27 -4 6 -15 -3
word after: заступ	-10 34 -40 -6 -10 -15 -5 -15 -5 -7 -13 -4 -6
word after: засудж	32 0 -20 -2 -2 -5 -2 -9 -1 -2 -1 -3 -2
word after: засуди	-22 41 -71 -1 -2 -5 -3 -1 -1 -2 -7 -3 -3
word after: затрим	70 -50 -25 -2 -1 -3 -3 -1 -1 -3 -30 -27 0
word after: захисн	48 13 -105 -14 -15 -19 -6 -4 -9 -14 -12 -6 -8
word after: захища	108 -81 -11 -4 -4 -5 -3 -6 -3 -6 -4 -5 -12
word after: захопл	23 -27 46 -1 -1 -1 -1 -8 -1 -1 -3 -2 -1
word after: защитн	-74 96 -31 -13 -6 -10 -6 32 -23 -10 -5 -4 -4
word after: заявил	-19 -16 22 -8 -11 -5 -10 -45 51 -5 -9 3 -8
word after: збито	24 -10 -5 -1 -1 -1 0 -2 0 -1 -2 -1 -1
word after: збройн	60 -32 -45 -12 -12 -15 -6 -30 -9 -10 -18 -5 -7
word after: звання	27 -18 -4 0 -1 -1 0 -1 0 -1 0 -1 0
word after: звільн	-27 10 -11 -5 -6 -7 -3 18 -5 36 -6 -3 -5
word after: здалис	9 -3 -1 0 0 0 0 -1 0 -1 -1 -1 -1
word after: земляк	68 -54 -8 -4 -14 -2 -2 -10 -4 -3 -4 -2 -3
word after: землі	-27 69 -24 -22 -7 -3 -3 -27 -4 -3 -4 -2 -3
word after: зміїни	70 -54 -14 -1 -1 -7 -3 -5 -1 -2 -2 -1 -4
word after: зникли	-9 -11 -20 -3 -4 -8 -5 -11 -4 -12 -37 -4 43
word after: знищен	32 -3 -3 -1 -1 -1 -1 -20 -1 -1 -2 -1 -1
word after: знову	-70 -25 -30 -42 -16 -11 -9 81 -17 -15 -15 -7 -16
word after: зокрем	29 0 -54 -7 -6 -10 -6 17 -4 -17 -8 -21 -6
word after: зсу	51 -33 -23 -4 -7 -14 -5 -12 -6 -7 -10 -3 -9
word after: зустрі	49 1 -22 -12 -10 -7 -6 -32 -11 -68 -9 -8 -10
word after: зі	-19 43 -16 -7 -6 -41 -8 -45 -4 -9 -26 -8 -19
word after: зіткне	67 -18 -3 -2 -3 -2 -1 -25 -3 -14 -6 -3 -3
word after: и	-3 23 -29 1 24 -9 0 -13 -10 0 -12 -10 -7
word after: из	20 -23 17 -14 -15 -19 -5 -17 -14 3 -9 21 -9
word after: им	14 34 -65 -14 -14 -11 -13 -14 -28 -16 -16 -20 -12
word after: инвали	129 -123 -79 -14 -13 -44 -16 -33 -11 -25 -12 -25 -17
word after: иностр	56 -48 -42 -2 -5 -3 -3 -7 -12 -5 -9 -6 -3
word after: источн	34 -4 -15 -2 -1 -2 -1 -10 -1 -1 -1 -1 -1
word after: их	-4 -21 35 -11 -13 -11 -6 -16 -20 -15 -10 -19 10
word after: июля	38 -25 -6 -2 -3 0 -1 -1 -1 -2 -1 -1 -1
word after: й	-24 10 10 -7 -14 -13 -6 -25 -4 6 -15 -10 -6
word after: його	-26 8 31 -10 -15 -16 -10 -18 -8 -14 -38 -9 -11
word after: к	-57 7 76 -12 -17 -10 -7 -11 -21 -8 39 -18 -8
word after: каждая	71 -24 -57 -2 -6 -3 -3 -5 -2 -1 -4 -3 -2
word after: каждой	5 0 -24 -9 9 -7 -7 35 4 -9 -11 -12 -7
word after: каждый	-54 -17 -6 -4 -8 -2 -3 12 -13 39 -15 -10 -14
word after: как	58 -28 -4 -10 -4 -4 -4 -5 27 -4 -21 -17 -3
word after: катува	39 -4 -2 0 -1 -3 -1 -9 -2 -4 -10 -1 -3
word after: кв	70 -28 -31 -2 -1 -1 -1 -13 -3 -1 -1 -2 0
word after: кварти	80 -24 -7 -2 -2 -5 -3 -39 -5 -26 -6 -13 -16
word after: киев	18 27 -37 -7 -10 -10 -8 -5 -5 -10 -7 -4 -6
word after: киевск	-12 -21 34 -11 -6 -12 -3 -1 -3 -3 -46 -60 -6
word after: киеву	14 20 -20 -3 -7 1 -7 -6 -7 -5 -7 -14 -6
word after: км	58 -29 -14 -2 -1 -1 -1 -13 -3 -1 -1 -1 -1
word after: кого	-23 45 -12 -4 -3 -6 -3 -8 -2 -9 -2 -3 -10
word after: кожен	-52 72 -12 -4 -2 -8 -3 -4 -2 25 -7 -3 -4
word after: кожног	-13 0 10 -7 30 -9 -5 -34 -16 -8 -23 -10 -6
word after: кожної	-42 -54 44 -24 51 -15 -13 -47 -19 -15 -23 -9 -12
word after: колони	39 -2 -5 0 -2 -1 -1 0 0 0 -24 -5 -1
word after: колоні	27 -6 -2 -1 -1 -2 -1 -2 -1 -3 -5 -2 -1
word after: консул	45 -16 -2 -1 -2 -2 -1 -12 -1 -8 -3 -2 -5
word after: контра	45 -35 -37 -4 -6 -4 -4 -2 -6 -6 -5 -13 -6
word after: конца	43 -11 -20 -1 -2 -2 -1 -4 -1 -1 -1 -6 -1
word after: коорди	-17 -3 12 -12 -18 -16 -9 35 -12 -29 -52 -13 -25
word after: кордон	-34 56 -51 -8 -14 -5 -5 -16 -5 -11 -7 -8 -13
word after: которо	33 38 -60 -36 -5 -8 -7 -59 -47 -10 -7 -8 -6
word after: которы	4 27 -12 -13 -10 8 -4 -16 -19 -7 -13 18 -14
word after: красно	-42 -17 -30 -4 -12 -21 -6 -5 -18 -16 -23 53 -9
word after: кримсь	90 -85 -29 -7 -11 -29 -7 -9 -3 -12 -35 -22 -12
word after: кто	52 -7 -10 -26 -65 -10 -5 -9 -27 -5 -4 -7 -5
word after: курсан	17 -4 -5 0 -1 -1 0 0 -1 -1 0 -2 0
word after: курско	-27 -22 18 -5 -10 -6 2 -8 9 -8 -10 1 18
word after: курськ	-26 3 21 -4 -10 -17 -14 -9 -6 -4 -16 10 -9
word after: курщин	-22 -57 73 -2 -3 -5 -12 -1 -2 -1 -3 -11 -2
word after: кілько	104 -103 -42 -10 -15 -10 -11 -68 -10 -15 -79 -30 -38
word after: кількі	-21 -24 -9 -15 -17 -17 -11 -67 -10 -1 23 -29 30
word after: кінця	43 -30 -13 -1 -1 -1 -3 0 -1 0 -1 0 0
word after: лабора	24 -3 -6 0 -1 -1 -1 -5 -1 -2 -1 -2 0
word after: лет	32 -7 -21 -1 -1 -1 -3 -1 -2 -5 0 -3 0
word after: лиц	-29 3 33 -2 -110 -3 -3 -2 -6 -2 -3 -4 -2
word after: лише	23 -30 3 -6 -9 -5 -4 -16 -8 -17 33 -13 -26
word after: лнр	19 -9 -23 -3 -11 -7 -4 0 -10 -3 -43 15 -6
word after: луганс	60 -55 -64 -3 -6 -6 -3 -5 -6 -5 -13 3 -7
word after: льотчи	-107 72 -8 -6 -9 -18 -9 -3 -5 -8 -19 -4 -13
word after: людей	49 -70 -22 -7 39 -10 -5 -58 -6 30 -7 -6 -7
word after: люди	34 -57 30 -4 -11 -4 -3 -3 -4 -3 -4 -12 -9
word after: лютого	65 -86 -100 -17 -37 -42 -13 -9 -35 -19 -13 -26 -14
word after: лікарн	28 -20 -4 -1 0 -4 -1 -4 -1 0 -1 0 -1
word after: лікува	55 -48 -2 -2 -2 -2 -1 -6 -1 -1 -1 -1 -1
word after: майже	30 23 -13 -3 -13 -3 -2 -33 -10 -21 -13 -5 -21
word after: мали	71 -54 -48 -23 -16 -7 -9 -8 -4 -9 -28 -10 -32
word after: мариуп	49 -24 -60 -7 -10 -21 -11 -13 -9 -14 -7 -12 -11
word after: маріуп	80 -32 -44 -6 -4 -9 -3 -18 -3 -6 -7 -4 -4
word after: матере	41 -48 27 -4 -5 -2 -1 0 -4 -3 -1 -5 -2
word after: мають	73 -20 -40 -6 -3 -10 -4 -9 -6 -6 -8 -13 -8
word after: мая	107 -41 -67 -5 -4 -5 -3 -18 -32 -9 -6 -4 -5
word after: має	-23 -28 -2 -3 -4 -4 -4 60 -18 -8 -4 -3 -7
word after: медвед	-34 -51 64 -17 -33 -29 -15 -9 -20 -10 -17 -16 -10
word after: медики	43 -4 -30 -3 -3 -4 -3 -14 -1 -3 -3 -8 -7
word after: медици	79 -36 -21 -3 -5 -1 -2 -2 -2 -12 -3 -6 -4
word after: мера	-61 74 -21 -3 -4 -5 -3 -7 -1 -1 -5 -2 -2
word after: мешкан	-9 -26 31 -5 -18 -15 -7 -4 -3 -2 -10 -3 -4
word after: ми	-1 -7 -3 -10 -15 -18 -12 18 -10 -8 -26 -8 -5
word after: микола	78 -65 -3 -3 -3 -2 -2 -31 -3 -2 -6 -3 -3
word after: минобо	-17 26 -21 -14 -40 -7 -9 15 -47 -11 -15 -11 -13
word after: младше	43 30 -29 -11 -8 -2 -3 -16 -6 -8 -6 -14 -11
word after: многие	-27 57 -89 -3 -13 -4 -2 -3 -1 -5 -4 -4 -4
word after: может	-14 19 -3 -3 -2 -2 -2 -5 -12 -5 -1 -7 -3
word after: моргів	114 -60 -49 -2 -5 -20 -4 -10 -4 -2 -7 -4 -3
word after: морпіх	33 -14 -15 -1 -2 -5 -1 -3 -1 -2 -3 -2 -2
word after: морськ	-87 101 -91 -8 -6 -25 -5 -4 -3 -9 -18 -5 -14
word after: моряки	-39 -6 34 -3 -8 -2 -11 -2 -4 -4 -8 -3 -3
word after: морякі	-58 -50 61 -9 -7 -27 -6 -12 -7 -2 -7 -3 -9
word after: москва	49 -3 -19 -9 -10 -8 -8 -12 -15 -9 -17 -31 -16
word after: москве	-14 29 -42 -1 -2 -1 -1 -4 -1 0 -1 0 -1
word after: москву	64 -17 -44 -3 -3 -3 -3 -1 -8 -2 -5 -4 -4
word after: мужчин	44 24 -36 -7 -8 -2 -4 -1 -2 -2 -3 -20 -5
word after: мы	10 -93 46 -27 34 -19 -22 -56 -33 -17 -20 5 -19
word after: мільяр	22 -15 0 0 -1 -1 0 -1 0 -2 -1 0 -1
word after: мінреі	-54 12 4 -7 -12 -5 -4 -25 -9 -6 39 -6 32
word after: місяці	-102 109 -57 -7 -12 -18 -9 -17 -4 -13 -20 -10 -18
word after: на	23 25 -29 -8 -9 -7 4 2 -10 -8 -6 -4 -7
word after: над	26 -2 -16 -1 -1 -1 -1 2 -1 -3 -1 1 -1
word after: назад	49 -16 -18 -3 -1 -2 -2 -1 -2 -2 -2 -2 -2
word after: найбіл	-38 10 -26 -2 -1 -2 -1 55 -9 -4 -6 -1 -1
word after: наймол	61 -36 -20 -1 -1 -1 0 -2 0 -1 -1 -1 -1
word after: найста	78 -47 -13 -1 -1 -3 -1 -4 -1 -2 -2 -2 -1
word after: нам	-13 31 -11 -11 -12 15 -33 23 -35 -12 -10 -14 -10
word after: направ	-23 34 19 -2 -2 -6 -2 -1 -3 -2 -1 -3 -1
word after: напрям	52 0 -25 -3 -8 -5 -2 -45 -3 -3 -3 -2 -2
word after: нарешт	11 -5 -31 -7 -7 -14 -6 -28 -3 -8 -20 -3 -14
word after: народн	77 -56 33 -8 -22 -14 -8 21 -34 -8 -17 -34 -14
word after: нас	39 -29 30 -9 -8 -24 -8 -24 -8 -7 -47 3 -18
word after: находи	16 -42 23 -3 -3 -3 -3 -1 -10 -2 -1 -4 -1
word after: находя	-37 58 -66 -6 -17 -6 -9 -2 -26 -13 -8 47 -8
word after: нацгва	-37 64 -45 -5 -6 -20 -6 -13 -7 -9 -10 -7 -7
word after: націон	69 -46 -14 -2 -1 -18 -3 -10 -1 -4 -8 -5 -3
word after: наши	37 15 -12 -34 -18 -8 -5 -6 -7 -10 -7 -8 -8
word after: наших	-29 -13 52 -20 -8 -3 -12 -10 14 -25 -15 8 -12
word after: нашлис	78 -9 -37 -9 -5 -1 -2 -3 -19 -2 -2 -6 -4
word after: нашої	76 0 -15 -7 -7 -6 -6 -8 -13 -16 -22 -24 -13
word after: наші	76 28 -71 -19 -9 -7 -4 -7 -8 -16 -22 -6 -6
word after: нгу	-81 84 -7 -3 -4 -3 -2 -3 -1 -2 -5 -2 -3
word after: не	46 -18 22 -7 -5 -8 -4 6 -5 -25 -37 -9 -13
word after: неволі	-46 1 36 -5 -4 -7 -5 10 -9 -37 25 -5 -7
word after: неделю	86 -33 -51 -4 -4 -5 -5 -37 -69 -12 -3 -4 -4
word after: незако	36 29 -29 -3 -7 -11 -5 -12 -14 -4 -8 -11 -16
word after: незале	40 -23 -13 -9 -8 -11 -8 42 -16 -34 -28 -23 -26
word after: неотло	-22 -24 -14 -4 -3 26 -12 -6 -7 -4 -2 -5 -2
word after: нескол	14 -6 0 0 -1 -1 -1 0 -1 -1 -1 -1 -2
word after: ним	-49 -72 -50 -11 -15 70 -21 -28 -12 -34 -15 33 -18
word after: ними	11 -8 21 -6 -16 -6 -5 -16 -22 -3 -16 -3 -3
word after: них	6 12 15 -7 -10 -10 -5 -7 3 -6 -5 15 -8
word after: но	59 -31 -23 -15 -17 -13 -9 -7 -14 -21 38 -35 -16
word after: нові	75 -49 -5 -2 -3 -1 -3 -38 -4 -26 -5 -6 -5
word after: нуждаю	-24 -49 9 -6 -5 32 4 -6 -10 -6 -13 -23 -4
word after: о	3 30 -65 -25 -13 -14 -9 21 1 -25 -20 -17 -17
word after: об	51 -29 -26 -21 -9 -4 -5 -21 -5 -7 -3 -6 -4
word after: обе	2 59 -50 -11 -10 -3 -2 -1 -3 -8 -13 -2 -2
word after: обеих	-29 8 52 -5 -20 -3 -6 -59 -28 53 -4 -4 -5
word after: област	-29 -29 16 -5 -9 -7 0 -7 8 -8 8 6 11
word after: обмен	-41 48 -8 -9 -9 -3 -6 -5 -8 -7 -5 -5 -4
word after: обмена	134 -100 -57 -9 -11 -34 -11 -9 15 -11 -6 -12 -6
word after: обмено	-5 -36 -37 -8 -22 -5 -7 -19 26 22 -11 -8 -13
word after: обменя	53 -82 -29 43 -9 -4 -4 -15 -3 -12 -5 -8 -5
word after: обмін	-3 -10 14 -8 -12 16 -8 -17 -4 -11 -8 -4 -6
word after: обміна	-57 -29 -2 -8 -4 -79 -13 80 -22 -55 -14 -7 -11
word after: обміни	87 -76 -10 -3 -3 -6 -3 -33 -16 -8 -5 -4 -6
word after: обміно	-45 28 -18 -6 -8 56 -9 -65 -4 -7 -13 -4 -4
word after: обміну	-37 43 15 -15 -6 -41 -5 23 -4 -13 -3 -3 -4
word after: обміня	-45 15 -36 -23 47 -10 -10 -16 -8 -16 -17 -10 -9
word after: обміні	22 55 -1 -3 -3 -3 -2 -34 -8 -6 -9 -2 -7
word after: оборон	40 10 -27 -9 -8 -37 -12 -16 -10 -10 0 -10 -7
word after: обратн	-37 70 3 -5 -4 -14 -4 28 -5 -3 -4 -4 -5
word after: обстрі	55 -7 -1 -2 -1 -3 -1 -31 -3 -4 -12 -1 -9
word after: один	6 -51 -12 -7 -31 38 -8 -20 -16 13 26 -24 -9
word after: одна	17 -12 -26 -18 43 -13 -5 -23 -5 -9 -4 -7 -6
word after: одного	40 -19 -25 -5 -5 -7 -3 -31 -2 -6 -4 -4 -3
word after: одну	-30 30 -12 -9 -5 -2 -3 -14 -2 -11 -6 -3 -3
word after: ожидаю	74 -23 -37 -3 -4 -4 -3 -8 -6 -8 -2 -11 -2
word after: окупан	14 14 -39 -12 -18 -18 -14 -22 -4 -7 -20 -5 -9
word after: окупов	-57 69 -33 -2 -2 -5 -3 -18 -1 -2 -5 -2 -3
word after: они	-58 -9 24 -17 -12 -14 -11 -12 -20 -8 -9 24 45
word after: онлайн	27 -10 -1 -1 -1 -2 -1 -6 -1 -2 -1 -2 -2
word after: операц	46 -40 -13 -6 -2 -9 -4 -18 -6 33 -6 -5 -6
word after: оружие	25 -9 -5 0 0 -1 0 0 -1 -1 -2 -2 -1
word after: освобо	-14 14 -48 43 -14 -4 -4 12 -13 -7 -7 -6 -7
word after: основн	-7 -17 51 -28 -15 -17 -9 -8 -19 -20 -14 -24 -25
word after: остало	40 -5 -14 -5 -2 -3 -1 -3 -5 -2 -2 -3 -2
word after: осталь	52 -91 54 -6 -14 -13 -10 -9 -5 -8 -11 -17 -10
word after: останн	70 -61 -9 -6 -9 -9 -5 -20 -8 -35 -13 -10 -4
word after: остают	-41 -37 -56 -7 -16 -12 -13 -8 16 -12 -53 107 -15
word after: остров	46 -25 -33 -1 -1 -5 -2 -4 -1 -2 -2 -1 -3
word after: острів	51 -37 -4 -1 -1 -5 -2 -2 0 -2 -1 -2 -3
word after: осужде	31 10 -44 -1 -2 -2 -1 0 -1 -2 -1 -2 -1
word after: осіб	-23 57 -21 -6 -4 -2 -2 -2 0 -2 -4 -2 -1
word after: от	84 -65 -13 -10 -8 -5 -4 -13 -31 -7 -8 -20 10
word after: ответ	-25 10 -55 -5 -6 39 37 -7 -5 -2 -3 -10 -2
word after: отдала	67 -8 -36 -10 -37 -45 -13 -10 -16 -5 -19 -5 -8
word after: отдали	-15 -47 36 -8 -24 25 -20 35 -19 -7 -10 -12 -8
word after: отданы	-89 -38 0 -7 -10 49 -18 -7 -11 -12 -12 -23 -17
word after: отправ	27 -55 47 -15 25 -15 -10 -11 -20 -10 -14 -26 -6
word after: отпуск	47 -1 -29 -1 -2 -1 -1 -2 -2 -2 -4 -29 -19
word after: отпуст	25 -84 -8 -29 42 -27 33 -20 -20 -12 -16 -29 -17
word after: отпуще	55 52 -60 -3 -7 -4 -5 -2 -27 -3 -5 -7 -2
word after: отрима	-17 35 5 -5 -6 -16 -4 -18 -4 -5 -7 -4 -4
word after: офицер	-1 47 -43 -6 -23 -14 -9 -14 -16 -7 -10 23 -9
word after: офіцер	-71 106 -54 -7 -7 -18 -6 -13 -4 -11 -14 -8 -8
word after: очеред	69 -18 -53 -10 -9 -24 -8 -58 -8 -29 -21 -41 -32
word after: п'ятер	-18 26 -1 0 0 -2 -1 -1 0 -1 -2 -1 0
word after: п'ятьо	-103 20 35 -8 -13 -9 -12 -22 -3 -7 -6 -6 -5
word after: павших	18 -13 43 -6 -7 -10 -12 -28 -12 -8 -14 -13 -4
word after: палест	16 -2 -5 -1 -1 0 -1 -1 -1 -1 -1 0 -2
word after: паспор	38 -25 -3 -1 -1 -1 -1 -2 -1 -2 -2 -2 -1
word after: перебу	19 -44 -2 -5 -8 -11 -4 -36 -6 -15 20 -13 -13
word after: перего	46 12 -35 -8 -5 -3 -2 0 -8 -3 -5 -2 -5
word after: переда	12 13 -31 -7 -13 2 -6 0 -11 -7 -7 16 -5
word after: перетн	-48 43 -16 -7 -3 -2 -3 -15 -3 -3 -2 -3 -3
word after: перший	32 -16 -34 -7 -14 -20 -7 -77 -10 -9 -12 -7 -9
word after: писем	26 -10 -7 -1 -2 -2 -1 -1 0 0 0 -1 -1
word after: письма	56 -4 -27 -1 -14 -1 -1 -2 -6 -2 -2 -3 -2
word after: плен	-1 -15 53 -4 -7 -2 -2 -9 -18 -2 -4 -4 -2
word after: плена	6 -40 -4 -7 -8 -4 -6 5 13 7 -9 -36 -9
word after: пленны	-17 37 -56 -10 -19 -6 -10 -18 47 12 -52 7 -24
word after: плену	13 -34 29 -2 -4 -2 -3 -2 -17 -2 -34 29 -2
word after: плюс	-7 -61 65 -3 -13 -4 -3 -4 -4 -3 -12 -5 -3
word after: по	-16 -37 -5 61 20 -5 -5 -13 -11 -10 -8 5 2
word after: по-пре	-52 -34 -75 -11 -19 -14 -21 -9 -21 -27 -41 94 -38
word after: побыва	43 -21 -14 -1 -5 -3 -3 0 -3 -1 -2 -2 -1
word after: поверн	-17 18 -6 -7 -7 4 -5 14 -9 0 -9 -4 -7
word after: поверт	-13 51 -38 19 -8 -19 -7 -31 -7 -26 -18 -6 -7
word after: повідо	-57 45 6 -9 -8 -10 -5 -32 -10 -7 10 -13 17
word after: погибл	22 0 -10 -1 -2 -1 -1 -2 0 -1 -1 -3 -1
word after: погибш	13 -3 -4 -7 -7 -6 -4 -5 9 -5 -7 -9 -6
word after: погодж	-37 48 -48 -3 -8 -13 -7 -26 -3 -8 -9 -4 -15
word after: под	48 84 -77 -5 -12 -8 -3 -14 -9 -6 -9 -12 -16
word after: подкон	-9 -9 40 -3 -2 -2 -2 -1 -9 -1 0 -3 -1
word after: подтве	-68 81 -72 -10 -15 -3 -4 -6 -4 -6 -5 -5 -3
word after: пожилы	42 -50 -8 -3 -4 -5 -6 -3 -15 -7 -41 -23 -10
word after: поза	-67 -47 -56 -11 -12 73 27 35 -14 -31 -19 -20 -13
word after: покину	-29 -12 61 -14 -24 -3 -6 -20 -21 -5 -9 -21 -5
word after: полегл	17 -37 -22 -8 -5 -6 -4 43 -14 -6 -5 -3 -4
word after: полку	-73 89 -37 -8 -11 -9 -6 -18 -9 -8 -13 -9 -6
word after: полнос	-16 -18 -41 -25 -6 -18 -9 -27 39 -20 -7 -35 -8
word after: полови	-30 -30 -71 58 -12 -3 -4 -15 -5 -10 0 -12 -7
word after: полон	35 -60 46 -4 -3 -4 -2 -1 -2 -3 -3 -3 -2
word after: полоне	33 -71 -11 -2 -3 -4 -3 -17 -4 12 -4 -3 -6
word after: полону	-18 37 -19 -5 -5 -4 -3 15 -4 -7 -6 -3 -4
word after: полоні	66 -83 -36 -6 -4 -11 -4 -20 -4 -6 -8 -8 -26
word after: получе	1 -36 -19 -5 -10 -13 -8 31 9 -11 -6 -16 -6
word after: получи	-8 12 18 -19 6 -19 -11 -3 -18 -37 -17 -17 -21
word after: померл	70 -67 -35 -3 -3 -20 -4 -16 -3 -4 -22 -2 -1
word after: помощи	10 -1 -3 0 0 0 0 0 -1 0 -2 -1 0
word after: помощь	37 -8 -17 -1 -4 -9 -3 -3 -9 -2 -3 -11 -3
word after: понад	25 -63 -5 -7 -4 32 35 -7 -8 -33 27 -4 -26
word after: попавш	-27 -9 37 0 -1 -2 0 0 -2 0 -1 -1 -1
word after: попере	24 -11 -6 0 -1 -1 -1 -5 -1 -2 -1 -1 -6
word after: попрос	9 -2 -2 0 0 0 0 0 -1 0 -1 -2 0
word after: поране	-5 -15 -21 -7 -9 33 36 -18 -7 -12 -16 -10 -9
word after: портре	21 -15 -13 -16 -4 -5 -4 -10 -5 -5 -10 -3 -5
word after: посере	-69 5 62 -9 -5 -5 -5 -11 -14 -12 -6 -2 -3
word after: после	78 -61 -45 -2 -10 -8 -4 -2 -9 -3 -2 -3 -2
word after: послед	52 -11 -28 -16 -10 -9 -11 -8 -25 -11 -9 -13 -8
word after: посмер	12 -4 -1 0 -3 -1 0 0 0 0 0 0 0
word after: поспіл	-13 39 -3 -5 -5 -9 -1 -7 -1 -2 -2 -1 -2
word after: посред	-82 -40 46 -14 -11 -12 -7 -7 -12 66 -5 -11 -7
word after: постра	8 -2 -1 0 0 -1 0 -1 0 -1 -1 -1 0
word after: посыло	34 -1 -1 0 -3 -3 -1 -12 -1 -9 -1 -2 -5
word after: потеря	46 -3 -22 -1 -3 -4 -5 -1 -7 -7 -1 -1 -1
word after: потрап	25 -20 -1 0 -1 -1 0 -1 0 -1 -1 0 0
word after: потреб	39 -25 -14 -2 -3 -14 -5 -2 17 -4 -1 -7 -2
word after: початк	8 -13 -7 -8 -2 -4 -3 20 -5 -39 -8 -3 -13
word after: почти	92 -69 -9 -24 -10 -6 -8 -11 -14 -20 -23 -25 -19
word after: поїхал	-4 -60 65 -7 -7 -10 -6 -13 -5 -5 -6 -30 -12
word after: праців	-54 -57 -5 -1 -2 -7 -2 -5 -2 -4 62 -5 -5
word after: предло	-34 -16 -2 -7 -3 -2 -9 -24 -31 -10 -23 43 -16
word after: предст	40 -21 3 -7 -2 -5 -2 -2 -2 -4 -4 -5 -9
word after: при	-34 60 -9 -2 -3 -2 -2 -6 -2 -9 -2 -1 -2
word after: прибул	5 9 -7 0 -1 -1 0 -2 0 -2 0 0 0
word after: привез	64 -16 -45 -5 -3 -8 -4 -31 -5 -5 -4 -8 -4
word after: пригра	-4 -63 46 -11 -36 -11 -11 -36 19 -13 -14 2 -15
word after: приеха	-32 -28 41 -14 -6 -5 -8 -6 -17 -4 -3 -7 -6
word after: прийня	-12 69 -40 -5 -7 -3 -3 -13 -2 -3 -3 -2 -3
word after: прикор	42 3 -44 -3 -3 -7 -5 -6 -2 -4 -5 -5 -3
word after: принял	-9 -7 -16 -3 -4 33 -10 -2 -3 -2 -2 -5 -3
word after: принят	6 35 -28 -7 -4 -13 -3 -18 -10 -2 -2 -2 -2
word after: приїха	15 22 -43 -7 -10 -13 -5 -35 -8 -10 -6 -8 -5
word after: про	91 15 -61 -3 -2 -2 -1 -48 -8 -2 -2 -2 -2
word after: провед	-28 -45 -12 -9 -8 -5 -7 -14 20 22 -13 -8 -13
word after: провел	-28 -19 -2 -3 -7 -10 -5 32 -12 27 -10 -4 -8
word after: пройшл	84 -79 -4 -3 -5 -3 -2 -8 -1 -2 -2 -2 -2
word after: пропав	-35 -44 -29 -18 -15 -13 -14 -4 -41 -30 -40 -69 77
word after: просил	46 -28 -11 -1 -1 -1 -1 -1 -1 -1 -2 -1 -2
word after: просит	13 -1 -2 0 -1 0 0 -1 -3 -1 -1 -1 -2
word after: просто	62 -49 -12 -1 -1 -5 -2 -7 -1 -2 -2 -2 -1
word after: просят	23 -7 -6 -1 -1 -1 -1 0 -1 -1 -1 -2 -1
word after: протез	23 -15 0 -1 -1 -1 0 -1 0 -1 -2 -1 -1
word after: против	-93 -9 33 -25 -33 -24 -13 63 -40 -25 -19 -18 -26
word after: проход	73 15 -28 -6 -6 -2 -3 -23 -29 -3 -2 -4 -2
word after: прошел	-38 45 -27 -25 -5 -5 -4 -16 -4 -6 -4 -6 -7
word after: прошли	59 -46 -52 -7 -3 -2 -3 -6 -5 -5 -5 -6 -7
word after: психол	54 -31 -15 -1 -4 -3 -3 -2 -2 -3 -3 -14 -5
word after: пункт	18 -1 -3 -1 -1 0 -1 -1 -3 -1 -1 -5 -1
word after: пункта	39 -1 -15 -1 -2 -1 -1 -5 -4 -2 -4 -2 -2
word after: пункто	49 -1 -11 -2 -4 -1 -1 -5 -14 -13 -2 -3 -4
word after: пункті	57 -10 0 -1 -1 -1 -1 -40 -5 -13 -2 -2 -3
word after: пятеро	-5 -28 20 -3 -12 -3 -3 -4 -3 -2 -2 -25 -5
word after: під	82 -20 -2 -1 -2 -2 -2 -68 -3 -5 -4 -2 -9
word after: підкон	-9 25 -3 -1 -1 -1 0 -11 0 0 0 0 0
word after: підозр	54 -52 -3 -2 -1 -2 -1 -19 -1 -2 -2 -1 -6
word after: підтве	51 -41 50 -11 -12 -14 -8 -82 -14 -19 -14 -15 -46
word after: після	64 -45 -12 -13 -5 -3 -2 -24 -2 -3 -2 -2 -2
word after: работа	-20 -24 -43 -9 -19 -38 45 -15 -34 -6 -5 20 17
word after: раз	-70 74 -11 -1 -2 -3 -3 -16 -5 -4 -4 -3 -4
word after: разом	-20 48 -33 -9 -5 -13 -5 -49 -16 -39 -20 -4 -7
word after: района	-1 -6 37 -2 -14 -2 -4 -3 -11 -7 -3 12 -3
word after: ракет	12 -10 0 0 0 0 0 -1 0 0 0 0 0
word after: ранени	-42 -34 57 -5 -34 -19 -9 -18 -14 -21 -7 -23 -6
word after: ранены	-1 29 -34 -3 -5 -8 6 -7 -8 -4 -2 -8 -6
word after: расска	-30 30 -45 -3 -11 -9 34 -12 29 -3 -3 -19 -5
word after: реабіл	62 -6 -3 -4 -1 -1 -1 -36 -20 -1 -1 -1 -2
word after: реакти	8 0 -4 0 0 -1 0 0 0 -1 0 0 0
word after: ребят	-55 -43 69 -27 -5 -6 -4 -3 -8 -3 -5 -4 -8
word after: регион	-41 -51 -63 -9 -16 -11 -10 -5 -15 -8 -24 69 -20
word after: резуль	-7 8 11 -1 -3 -1 -1 -7 -9 11 -1 -1 -1
word after: репатр	57 -19 -20 -2 -4 -10 -2 -2 -7 -8 -6 -3 -3
word after: респуб	68 -47 -36 -5 -11 -8 -7 -5 17 -8 -11 -1 -4
word after: рефриж	121 -71 -5 -3 -8 -4 -3 -11 -9 -5 -8 -19 -6
word after: решта	-3 30 -15 -5 -5 -10 -4 -18 -3 -5 -33 -10 -47
word after: решту	46 -66 26 -4 -3 -8 -4 -14 -3 -3 -7 -1 -2
word after: реєстр	-22 -11 -1 -5 -9 -5 -6 -82 -14 -33 -45 -10 53
word after: роботи	58 -16 -68 -14 -9 -15 -9 -42 -10 25 -33 -13 -35
word after: родин	31 -18 -5 -1 -1 -1 -1 -5 0 -1 -1 -1 -1
word after: родина	92 -39 -1 -6 -2 -3 -3 -26 -14 -32 -9 -5 -5
word after: родини	-1 13 -21 -4 -6 -6 -5 -22 -25 -13 -19 -5 -5
word after: родину	21 -23 10 -11 -9 -4 -3 -1 -13 -3 -3 -3 -2
word after: родите	39 -18 23 -6 -4 -6 -4 -7 -26 -17 -8 -12 -5
word after: родным	-38 4 32 -19 -15 -5 -7 -39 20 -19 -5 -16 -8
word after: родных	56 3 -6 -5 -6 -2 -3 -4 -4 -6 -14 -7 -23
word after: родств	37 43 -40 -32 -19 -19 -19 -16 -27 -17 -9 -29 -55
word after: розпов	73 -17 -41 -6 -7 -5 -10 -9 -7 -5 -5 -13 -8
word after: року	57 -54 -6 -1 -5 -1 -1 -5 -1 -2 -2 -1 -1
word after: років	12 -39 16 -2 -2 -2 -3 -6 -2 -2 -2 -3 -1
word after: россии	-15 -15 41 -6 -18 -37 -16 24 -46 -7 19 13 -13
word after: россий	-28 48 -19 -8 -17 -22 9 14 -22 15 3 -19 -15
word after: россию	14 20 9 -43 -9 -6 -8 -7 -21 -5 -3 -24 -4
word after: россия	23 8 -6 20 -36 -29 -9 -7 -19 -10 -10 -9 -8
word after: російс	-3 19 21 -5 -5 -11 -5 -1 -6 -7 -36 -12 -6
word after: росія	-26 23 -39 -6 -10 20 -6 -21 -7 -12 77 -7 -29
word after: росіян	6 41 -59 -13 -18 5 -24 -21 -10 -10 25 -46 -17
word after: росії	19 -25 25 -6 -6 -15 -8 -46 -8 -4 12 -31 -10
word after: рсзо	8 -2 -3 0 0 0 0 0 -1 0 0 -1 0
word after: руки	20 -5 -2 0 -2 -1 -1 -2 0 0 -2 -1 -3
word after: рф	8 -3 8 -7 -35 -10 -6 -1 -17 -8 8 -18 -10
word after: рэб	15 -1 -7 0 -1 0 0 0 -1 0 -1 -1 0
word after: рядови	-62 1 73 -3 -4 -12 -4 -10 -2 -7 -6 -5 -6
word after: рядові	32 -16 -8 -2 -4 -6 -2 -5 -2 -3 -4 -3 -2
word after: рятува	43 67 -37 -5 -5 -6 -5 -71 -3 -17 -9 -7 -14
word after: рідним	-4 78 -17 -28 -9 -8 -4 -76 -7 -5 -7 -3 -4
word after: рідних	31 99 -31 -4 -5 -4 -3 -25 -3 -4 -9 -5 -52
word after: рідну	12 21 -11 -8 -5 -2 -2 -13 -3 -3 -4 -1 -2
word after: рідні	80 -63 -47 -22 -15 -16 -9 -21 -7 -12 -30 -11 -53
word after: рідній	-32 75 -18 -23 -7 -3 -3 -28 -4 -3 -4 -2 -2
word after: рік	-81 61 -30 -5 -4 -8 -7 40 -7 28 -12 -3 -6
word after: с	15 20 -27 -1 -22 -9 -8 -4 21 2 -9 -15 -6
word after: самому	35 -8 -16 -8 -6 -2 -3 -14 -5 -6 -3 -9 -12
word after: сверх	-8 -47 -30 -4 -21 7 33 -10 -8 -8 -13 -19 -9
word after: свобод	-44 -19 40 -58 -22 -7 -6 -16 -14 -7 -5 -14 -8
word after: свого	35 -21 18 -5 -2 -5 -2 -1 -4 -2 -3 -1 -3
word after: своих	11 4 -5 -17 -6 -3 -5 9 -15 -11 -8 -5 -13
word after: своїх	-56 7 94 -5 -3 -3 -2 -12 -3 -2 -2 -1 -3
word after: свыше	14 -3 -4 0 -1 -1 -2 0 -1 -1 -1 -1 -1
word after: святку	16 21 -9 -15 -5 -2 -3 -15 -3 -5 -2 -2 -2
word after: священ	22 -11 -30 -3 -8 -5 -5 -10 -6 -6 64 -50 -21
word after: сдалис	12 -2 -3 0 0 0 0 0 0 -1 -1 -6 0
word after: себе	-45 -25 68 -4 -3 -5 -4 0 -3 -3 -1 -34 -1
word after: сегодн	-2 -1 35 12 -17 -13 -8 -19 -22 -12 -9 -21 -8
word after: семеро	-6 12 -26 -5 -17 -8 -5 -16 19 -8 -12 -17 -7
word after: семи	11 13 -14 -1 -2 0 0 -1 0 -1 0 -1 0
word after: семьям	30 3 -13 -2 -2 -3 -3 -15 -3 -7 -3 -2 -1
word after: серед	-28 6 -21 -6 -10 -7 -4 42 -5 -11 -14 -4 17
word after: сержан	83 -64 -4 -2 -3 -6 -2 -14 -1 -2 -3 -3 -2
word after: сестер	81 -72 -57 -4 -7 -4 -5 -50 -2 -6 -5 -8 -5
word after: сил	12 -18 34 -7 -11 -8 -5 -16 -12 -5 2 -9 -5
word after: сили	54 -42 -21 -5 -3 -12 -3 -13 -2 -14 -6 -5 -6
word after: словам	4 37 -15 -4 -2 -8 -2 -18 -1 -2 -2 -2 -2
word after: служат	27 -9 -1 -3 -4 -20 -3 -8 -1 -3 -3 -5 -3
word after: службу	19 -15 -1 -1 0 -2 0 -2 0 -1 -1 -1 -1
word after: служил	51 7 -79 -8 -12 -28 -10 -66 -5 -8 -14 -12 -6
word after: снаряд	25 -3 -4 0 -1 -1 -1 -6 -1 -4 -2 -1 -1
word after: снова	-53 -50 88 -34 -25 -3 -5 -6 -8 -5 -3 -7 -5
word after: со	-107 2 73 -18 -17 -11 -12 -7 -17 -14 -18 -29 -28
word after: соглас	93 -17 -50 -3 -3 -4 -4 -33 -67 -9 -3 -4 -4
word after: солдат	70 -65 -18 -5 -9 -8 -5 -9 0 -7 15 -15 -13
word after: сообща	-15 31 -3 -16 -34 -6 -6 1 -13 -5 -11 -5 -5
word after: сообще	-72 70 -11 -12 -12 -7 -5 -16 -19 -9 -14 -11 -12
word after: сообщи	-39 8 27 -27 -16 -9 -13 29 -41 -12 -12 -17 -8
word after: соотве	83 -30 -61 -4 -1 -1 -1 -1 -2 -1 -6 -3 -1
word after: сопров	41 -7 -11 -1 -2 -2 -1 0 -1 -4 -2 -10 -1
word after: состоя	-30 27 5 -15 -22 -14 -9 -9 19 -17 -8 -15 -8
word after: сотруд	17 -6 -2 -1 -2 -1 0 0 -1 -2 0 -1 -1
word after: списки	36 -35 -1 0 -1 -1 -1 -1 -1 -2 -5 -1 -1
word after: спільн	91 -2 -6 -8 -4 -5 -4 -61 -17 -7 -15 -25 -10
word after: среди	2 -54 60 -19 -21 -8 -7 -10 -30 -17 -7 -13 -12
word after: стамбу	-57 -31 -33 -4 -9 -7 -4 66 -15 46 -6 -18 -10
word after: станци	14 -2 -6 0 -1 0 0 0 -1 0 -1 -1 0
word after: старше	59 -36 -26 -1 -1 -2 -1 0 -1 -1 -1 -3 -1
word after: статус	52 -49 -17 -1 -3 -17 -4 -2 -1 -4 -3 -3 -22
word after: сто	-27 -75 93 -14 -13 -5 -8 -15 -8 -10 -7 -15 -9
word after: стольк	0 -19 -13 42 30 -12 -9 -25 -30 -15 -9 -8 -9
word after: сторон	-25 19 -3 -11 -8 -19 14 20 -11 -12 -13 -10 -8
word after: стран	-30 11 0 -26 -8 -3 -4 -25 -26 22 -15 -4 -3
word after: страни	69 -17 -30 -4 -5 -3 -3 -4 -6 -2 -3 -16 -5
word after: стільк	-39 21 -38 -16 -18 -23 -13 71 -12 -20 29 -39 -40
word after: суджан	-27 -7 60 -4 -17 -3 -6 -1 -18 -3 -3 9 -4
word after: суджи	-81 -75 138 -12 -16 -10 -12 -2 -32 -10 -6 -24 -7
word after: судна	-40 32 8 -18 -6 -10 -15 -14 -12 -6 -5 -20 -10
word after: сумах	19 -10 -38 -4 -7 -6 -5 0 -14 -8 -41 29 -9
word after: супров	52 -16 -34 -1 -1 -3 -3 -11 -1 -8 -23 -6 -21
word after: сьогод	5 23 -26 10 -10 -12 -5 -34 31 -13 -6 -8 -7
word after: сімох	-24 46 -20 -1 -4 -2 -1 -22 -1 -1 -1 -1 -1
word after: та	42 8 -15 -4 -6 -6 -3 -46 -8 -6 3 -3 -4
word after: так	-74 26 -41 -31 -23 45 -7 -20 -21 -11 -12 -28 -11
word after: также	6 67 -37 -3 -12 -5 -4 -8 -21 -3 -10 -5 -13
word after: такий	-33 58 -42 -10 -17 -8 -2 -5 -3 -2 -8 -2 -3
word after: таких	-18 43 -4 -3 -2 -4 -1 -20 -2 -12 -2 -2 -7
word after: також	15 1 -12 -8 -10 -24 -5 -28 -5 -8 -15 -4 -6
word after: там	36 31 0 -12 -15 -45 -15 -47 -59 -18 -9 5 -37
word after: танк	38 -6 -5 -2 -2 -2 -2 -2 -7 -1 -2 -9 -1
word after: танка	27 -5 -4 0 -2 -1 -1 -1 -1 -1 -5 -6 -1
word after: танков	40 -1 -3 -1 -2 -1 -1 -4 -12 -1 -7 -7 -1
word after: танків	37 -18 0 -1 -1 -1 -1 -11 -1 -1 0 -3 -1
word after: те	20 12 -34 -5 -13 -8 -4 -19 -23 -4 61 -27 -10
word after: теж	-46 8 36 -3 -3 -34 38 -13 -1 -4 -11 -17 -1
word after: тела	31 -12 -15 -9 -13 -10 -7 -17 -20 -8 -11 -18 -8
word after: телами	-91 32 51 -2 -8 -4 -2 -5 -3 -2 -2 -3 -4
word after: тепер	28 -4 -9 -6 -2 -2 -1 -5 -2 -9 -4 -1 -2
word after: теперь	-9 2 21 -2 -2 -2 -2 -1 -3 0 -2 -2 -1
word after: терито	-11 -22 37 -4 -5 -8 -5 -8 -3 -10 -8 -25 -4
word after: теробо	72 -49 -23 -3 -2 -8 -4 -2 -3 -4 -4 -5 -2
word after: террит	-13 -15 33 -2 -9 -2 -2 -6 22 -5 -13 -9 -2
word after: техник	50 -5 -5 -1 -3 -1 -2 -6 -9 -3 -6 -7 -8
word after: тижден	48 -31 -1 0 -1 -2 -1 -12 0 -2 -1 0 -1
word after: тимчас	39 19 -1 -3 -3 -12 -3 -25 -1 -4 -37 -2 -20
word after: тисяч	51 -84 0 -2 -3 -2 -2 -33 -3 -10 -11 -6 17
word after: тисяча	-19 28 -8 -6 -16 -8 -3 -21 -2 -6 -12 -3 -8
word after: тисячі	-84 81 -7 -7 -15 -5 -3 10 -4 -9 16 -19 -17
word after: тих	24 -3 -19 -4 -3 -11 -4 -18 -3 -25 -3 -4 -4
word after: тиші	57 -44 -5 -2 -3 -2 -2 -2 -1 -2 -3 -2 -7
word after: тоже	20 64 -44 -4 -3 -4 -4 -4 -10 -2 -10 11 -3
word after: той	28 6 -26 -20 30 -4 -4 -44 -22 -8 -29 31 -3
word after: том	43 29 -30 -9 -7 -4 -4 -7 -35 -8 -7 -15 -6
word after: тому	46 -31 -11 -2 -3 -4 -2 7 -2 -6 -5 -4 -3
word after: торгов	-73 -49 82 -8 -7 -6 -5 -6 -7 -5 -5 -6 -3
word after: третин	75 -56 -6 -3 -2 -3 -2 -11 -1 -2 -7 -3 -3
word after: три	27 -18 38 -10 -8 -6 -4 -10 -8 -11 -12 -11 -10
word after: триваю	19 -12 0 -1 0 0 0 -1 0 -1 -1 -1 -1
word after: тримал	74 -10 -64 -7 -8 -9 -5 24 -4 -12 -69 -8 -12
word after: тро	2 4 -18 -4 -5 -6 -3 -10 -2 -7 -6 -6 -4
word after: трое	13 72 -63 -6 -18 -6 -3 -5 -24 -5 -3 -9 -4
word after: троє	45 -5 -15 -4 -5 -12 -4 -55 -3 -5 -8 -4 -4
word after: трьох	49 -24 0 -3 -5 -9 -4 -32 -3 -9 -4 -5 -3
word after: туберк	15 -4 -1 0 0 -5 0 -1 -1 -1 -1 0 -1
word after: туда	-26 38 -1 -8 -15 -5 -7 -5 -17 -6 -8 -8 -6
word after: туречч	55 -44 -7 -2 -2 -4 -2 -4 -1 -3 -3 -2 -3
word after: тяжело	-23 27 -32 -8 -14 47 -18 -9 -16 -13 -5 -20 -9
word after: тяжкоп	-38 -116 -5 -7 -5 -15 -12 -9 -5 79 -16 -14 -14
word after: ті	-11 24 -3 -1 -1 -1 0 -3 0 -1 -2 0 -1
word after: тіл	-14 7 -27 -3 -1 -4 -1 44 -5 -12 -3 -4 -2
word after: тіла	24 -21 -5 -2 -1 -3 -1 -7 -1 -2 -2 -2 -2
word after: у	-10 37 -30 -7 -8 -17 -6 -2 -9 -14 -12 1 10
word after: ув'язн	-44 20 -7 -1 -1 -2 -1 -6 -1 -1 39 -11 -10
word after: удалос	-63 40 -55 -11 -11 37 -14 68 -16 -14 -8 -12 -13
word after: ударов	25 -1 -9 -1 0 -1 -1 -1 -3 -2 -2 -3 -2
word after: ударів	22 -4 -1 -1 -1 -1 -1 -5 -1 -10 -4 -4 -3
word after: удержи	-69 -43 43 -12 -19 -13 -11 -14 -20 -15 9 34 -24
word after: удома	5 48 -26 -15 -8 -5 -3 -38 -5 20 -3 -3 -3
word after: уехали	-18 40 -7 -3 -6 -10 -3 -11 -3 -1 -3 -5 -2
word after: уже	40 5 -14 -4 -5 -5 -3 -7 -24 -8 -8 -14 -5
word after: узгодж	56 -37 -1 -3 -1 -2 -1 -37 -5 -1 -10 -2 -3
word after: узяли	3 58 -59 -1 0 -2 -1 0 0 0 -8 -1 0
word after: узятих	67 -71 37 -7 -6 -10 -5 -2 -3 -6 -6 -6 -6
word after: украин	-17 -17 -3 -11 -8 -20 8 7 16 -9 0 -14 -8
word after: україн	-37 29 -15 -9 9 -11 -5 -37 -6 -7 -7 2 40
word after: управл	22 -1 -7 0 -1 -1 -1 -1 -3 -1 -3 -2 -1
word after: урожен	20 -4 -9 0 -1 -1 0 -3 -4 0 0 -1 0
word after: усі	-3 -15 19 -7 -7 18 -12 -24 -3 -6 -15 -10 -5
word after: усіх	-59 14 -2 0 -1 -3 -1 -25 -1 -2 60 -6 -5
word after: утрима	23 -4 0 0 -1 -1 -1 -4 -2 -3 -7 -2 -3
word after: утриму	-82 -5 27 -12 -11 -31 -28 -42 -5 -7 42 -29 -35
word after: учасни	51 -2 -37 -1 -1 -1 -1 -2 0 -3 -2 -2 -1
word after: участн	39 -1 -30 -1 -1 -1 -1 0 -4 -2 0 -2 -1
word after: учора	55 -56 -12 -8 -9 -2 -2 -16 -2 -6 -11 -2 -3
word after: ушли	-66 72 -22 -7 -8 -8 -4 -2 -3 -3 -32 -2 -13
word after: фамили	38 -15 -20 -10 -6 -4 -3 -1 -5 -4 -5 -10 -2
word after: федера	-23 -8 49 -1 -14 -1 -4 0 -30 -1 -3 -7 -3
word after: хаймар	12 -2 -3 0 -1 -1 0 0 -1 -1 -1 -1 0
word after: харків	20 5 -3 -3 -2 -6 -2 -6 -2 -3 -4 -2 -2
word after: херсон	32 0 -72 -5 -14 -15 -8 -33 -8 -5 -29 -23 -20
word after: хто	21 -4 -3 -2 -1 -3 -1 -3 0 -2 -2 -1 -2
word after: це	-7 39 -42 -7 -9 -19 -5 7 -10 -18 39 -11 -19
word after: цивіль	-59 59 23 -6 -16 -14 -5 11 -11 -10 4 -7 -12
word after: цього	-12 2 9 -14 -9 -15 -8 5 -7 -17 -30 -9 -26
word after: чаес	66 -39 -10 -3 -1 -4 -1 -6 -1 -3 -1 -2 -3
word after: час	-3 -33 -1 -3 -2 -3 -1 22 -2 -4 -4 -1 -4
word after: часть	-18 -27 16 -13 -8 -4 -8 -2 -24 -5 -4 73 -3
word after: чекали	-3 21 -32 -6 -10 -15 -9 -10 -3 -10 -33 -7 -28
word after: чекают	77 -78 -1 -6 -6 -13 -6 -29 -24 -16 -20 -22 -24
word after: челове	23 -23 -17 -38 -17 -22 -13 -29 -5 34 -19 -26 -22
word after: через	19 -59 38 -11 -11 -13 -8 -19 -28 -13 -7 -29 -7
word after: четвер	42 -59 33 -9 -10 -14 -6 -34 -9 -12 -10 -16 -8
word after: четыре	7 28 -27 -4 -15 -6 -13 -4 -10 -3 -8 -18 -4
word after: чи	44 -28 -2 -1 -1 -9 -2 -16 -2 -2 -3 -2 -2
word after: числе	47 -12 9 -12 -9 -6 -5 -8 -32 -9 -6 -17 -4
word after: числі	43 -35 -24 -8 -4 -10 -5 23 -4 -4 -6 -5 -3
word after: членов	46 -9 -7 -2 -3 -2 -1 -1 -1 -3 -13 -7 -3
word after: чолові	49 11 -42 -3 -3 -4 -2 -13 -1 -3 -2 -2 -2
word after: чорноб	34 -25 -1 -1 0 -1 -1 -1 0 -1 -1 -1 -1
word after: чотирь	-52 63 -41 -11 -7 -13 -5 -32 -4 -7 -6 -5 -7
word after: шахеді	25 -12 0 -1 -1 -1 -1 -4 -1 -3 -3 -2 -3
word after: шестер	10 12 8 -22 -37 -14 -8 -36 -21 -12 -7 -13 -9
word after: шпитал	-51 63 -53 -5 -3 -6 -4 -8 -2 -9 -3 -4 -3
word after: штаб	-57 51 21 -2 -7 -9 -5 -29 -4 -4 -8 -4 -3
word after: штабу	6 -32 -1 -3 -5 -4 -4 30 -4 -21 -20 -6 -11
word after: штурмо	54 -18 -42 -1 -2 -8 -4 -1 -2 -3 -12 -3 -2
word after: штурмі	45 -9 -1 -1 -1 -2 -1 -30 -3 -4 -2 -1 -1
word after: шість	-51 -18 37 -20 -16 -7 -6 -10 -8 -9 -7 -12 -6
word after: ще	42 -38 14 -3 -6 -11 -4 -36 -4 -5 16 -5 -21
word after: щиті	-24 35 -13 -4 -5 -3 -1 -8 -3 -2 -1 -1 -2
word after: що	52 -3 -49 -5 40 -7 -3 -19 -3 -22 -27 -4 -5
word after: щодо	16 -32 -10 -2 -2 -4 -2 -27 -5 -8 58 -4 -5
word after: щонайм	-38 -19 -4 -2 -2 -3 -2 -34 -6 -9 70 -8 -10
word after: эвакуи	47 -23 -42 -3 -2 -4 -3 -1 -3 -7 -4 -7 -4
word after: экипаж	-65 -47 69 -15 -5 -4 -6 -8 -16 -9 -4 -14 -3
word after: это	-1 -71 63 -19 -28 -11 -8 -10 -36 -15 24 -15 -12
word after: этого	25 -7 -22 -2 -10 8 -9 -1 -11 -6 -3 -16 -5
word after: як	-36 60 -30 -4 -5 -10 -9 -13 -10 12 -9 -4 -25
word after: який	74 -26 -5 -1 -1 -2 -1 -35 -7 -2 -1 -1 -1
word after: яких	-6 -35 43 -9 -12 -16 -9 -1 -10 3 25 -12 -8
word after: яку	2 -14 -3 -8 -8 -11 -5 -49 -30 -10 41 -21 -29
word after: які	16 0 5 2 -7 -9 -5 0 -16 -7 -10 -7 -8
word after: є	-22 -40 -37 -5 -10 -14 -5 53 -3 -8 14 -6 -10
word after: і	27 0 -21 -6 -3 -12 -5 22 -9 -6 -9 -5 -5
word after: із	-6 -7 -33 -6 30 -8 -4 -9 -7 5 -1 -7 11
word after: інозем	-25 32 -9 -2 -1 -6 -1 -3 -1 -3 -1 -1 -1
word after: інших	72 -66 -1 -1 0 -1 -1 -3 0 -1 -1 -1 -1
word after: інші	-50 61 -8 -5 -2 -5 -3 -2 -1 -4 -3 -2 -24
word after: їдуть	11 -16 23 -13 -6 -9 -6 -19 -3 -7 -4 -4 -4
word after: їх	32 -4 -65 -10 -7 -22 -14 -14 -6 -8 -4 -8 -6
word after: їхніх	-50 -1 34 -13 -15 -9 -8 -11 -7 -7 -14 -15 -10
word after: اسر	-16 -12 23 -2 -7 -1 -2 0 -8 -1 -1 -3 -1
word after: اسيرا	-22 23 13 -19 -4 -9 -2 0 -4 -11 -5 -3 -2
word after: الي	-20 0 8 7 -7 -5 -5 -18 -11 21 -3 -6 -3
word after: اليوم	31 4 -5 -28 -2 -1 -1 0 -1 -3 -1 -1 -1
word after: اوكران	3 10 -27 -26 -6 8 -7 -15 -5 29 1 -7 -6
word after: بين	8 -48 -20 20 -1 -4 -1 -5 -7 40 -2 -3 -1
word after: بينهم	47 51 -43 -27 -4 -5 -2 -3 -1 -20 -5 -5 -6
word after: جانب	-9 32 6 -31 -3 -3 -2 -1 -3 -7 -4 -4 -1
word after: جانبين	-51 -13 4 14 -7 -7 -4 -19 -9 41 -8 -11 -10
word after: خلال	77 -5 -59 -3 -4 -1 -2 0 -6 -6 -1 -4 -1
word after: دولار	55 -4 0 -4 -3 -2 -2 -7 -6 -33 -6 -6 -3
word after: ذويهم	-46 57 -32 -23 -4 -4 -4 -2 -2 -37 -2 -4 -2
word after: روسي	-21 10 11 -35 -1 -2 -3 -7 -10 28 -24 22 -4
word after: روسيا	-25 -10 16 4 -3 -3 -7 -2 -7 7 3 -6 -2
word after: طرف	22 -10 0 -30 -6 -6 -8 -4 -12 -18 -4 -10 -6
word after: عائلات	7 -44 -20 -10 -2 -3 -5 -24 -10 36 -2 -5 -4
word after: عادوا	-14 22 -10 -6 -1 -2 -3 -1 -1 -4 -1 -2 -1
word after: علي	39 -28 -3 -33 -3 -2 -3 -5 -3 34 -6 -6 -3
word after: في	36 2 -22 -50 -10 -14 21 -21 -5 19 -4 -6 -25
word after: كل	3 -2 8 3 -4 -3 -4 -2 -8 -31 -4 -6 -3
word after: لكل	-9 17 7 -30 -3 -6 -4 0 -1 -14 -2 -3 -2
word after: ما	-18 -1 10 -1 -1 0 0 0 -1 15 0 -1 0
word after: مدنيا	-17 11 15 -11 -15 -8 -8 -3 -6 -21 -1 -5 -2
word after: مع	6 -29 -25 18 -6 -11 -8 -10 -1 -48 -4 -7 -3
word after: مقابل	6 19 1 -18 -2 -1 -1 0 -1 -4 -1 -1 -1
word after: من	13 -4 10 -7 -5 -12 -5 -7 -9 -3 -4 -6 -3
word after: و	11 -9 1 -14 -6 5 -6 -1 -7 -18 0 -5 -4
word after: واقع	-17 -26 -7 44 -2 -1 -1 0 0 -14 -1 -1 -1
word after: وساطه	-4 9 4 -38 -5 -8 -5 -6 -10 -7 -5 -7 -8
word after: –	-2 -10 7 1 2 7 -6 -4 -3 -7 0 3 -2
word after: ₴	10 -1 -1 0 0 0 0 -5 0 -1 -1 0 -1
word before 1: 	-14 -28 53 -12 -12 -13 -8 21 -9 11 -28 -23 -13
word before 1: "	-11 -36 -26 -15 -14 -10 -7 20 41 -2 -8 35 -3
word before 1: (	21 6 -13 -9 -3 -3 -1 -7 -2 -10 -2 -2 -6
word before 1: )	15 22 -2 -1 -3 -2 -2 -19 -2 -4 -20 -2 -3
word before 1: +	28 55 -27 -2 -4 -2 -3 -21 -3 -9 -30 -11 -5
word before 1: ,	26 2 -12 -4 -5 -4 -3 3 -1 -1 5 -5 -2
word before 1: -	82 -57 -54 -16 -5 -5 -3 -2 -6 -20 -7 -5 -5
word before 1: .	0 -74 -21 40 -14 -4 -3 -8 -5 -16 -3 -5 -4
word before 1: /	95 -14 -10 -3 -7 -4 -3 -11 -7 -23 -7 -12 -11
word before 1: :	3 -1 3 3 -7 -10 -1 8 7 -5 -11 0 -13
word before 1: ;	58 -1 -42 -11 -5 -1 -2 -28 17 -6 -6 -11 -3
word before 1: a	9 40 -26 -23 -17 -8 -8 -36 -17 -12 -14 -10 -11
word before 1: after	84 -48 -6 -14 -2 -13 -2 -6 -6 -18 -5 -2 -4
word before 1: all	49 -39 -8 -12 -3 -2 -1 37 -5 -21 -1 -3 -3
word before 1: and	-11 5 -10 -12 6 -5 5 20 -3 -7 -10 -4 -3
word before 1: anothe	0 -1 -30 -20 -11 24 -8 -31 -18 -15 44 -18 -27
word before 1: are	73 -55 -28 -4 -6 -8 -3 -6 -3 -4 34 -3 -6
word before 1: as	44 -29 -37 -15 -19 -16 -8 -22 -14 -16 -14 -12 -6
word before 1: at	-88 -21 51 22 -29 -20 -16 -45 -27 23 8 6 13
word before 1: back	-5 21 6 -23 -26 -5 -6 16 -1 -8 -7 -13 -7
word before 1: brough	30 -14 -9 -29 -3 -2 -2 14 -5 -50 -3 -2 -1
word before 1: by	19 -3 -3 -3 -2 -1 -1 -8 -1 -9 -5 -10 -3
word before 1: carrie	22 -16 -5 -7 -8 -2 -2 -1 -1 -3 -20 -2 -7
word before 1: carryi	67 -12 -38 -5 -5 -2 -2 -2 -1 -5 -14 -2 -3
word before 1: code	72 -34 -7 -2 -2 -3 -3 -17 -3 -20 -35 -5 -3
word before 1: covere	3 -14 4 20 -12 -5 -5 -4 -10 -18 -2 -5 -8
word before 1: day	96 -87 -29 -6 -11 -10 -6 -22 -36 -15 -15 -8 -13
word before 1: delive	37 -5 -13 -10 -2 -2 -2 -2 -1 -10 -1 -2 -2
word before 1: every	17 -3 -7 0 0 -1 0 -4 0 -1 0 0 0
word before 1: exchan	-12 1 -21 14 -6 -4 -4 15 7 -26 -5 -5 -6
word before 1: first	-25 -38 -5 -5 -14 -6 -5 -10 -9 40 -10 -25 -10
word before 1: for	55 -5 -27 -8 -3 -4 2 -7 -4 -12 -5 -5 -6
word before 1: free	-23 -14 -14 21 -7 -2 -2 -10 -1 -6 -1 -1 -1
word before 1: freed	-9 -21 12 9 -3 -5 -3 -26 -3 15 -3 -2 -3
word before 1: frees	27 -5 -25 28 -12 -5 -6 -14 -5 -41 -3 -8 -5
word before 1: from	39 -15 -18 -5 -3 -3 -3 -2 -3 -14 -3 -12 -5
word before 1: furthe	-33 -8 -33 13 -25 15 -11 -16 -14 -12 -5 -13 -10
word before 1: got	-38 35 1 -14 -9 -4 -6 -7 -23 -4 -4 -7 -7
word before 1: has	12 87 -31 -20 -12 -4 -5 -5 -8 -26 -11 0 -21
word before 1: hold	-30 -15 -4 -8 -9 -4 -5 -26 -7 -8 -7 57 -55
word before 1: holdin	-46 -7 -7 -2 -5 -3 -3 -15 -44 -12 83 15 -22
word before 1: holds	17 -5 -8 -5 -9 -7 -7 -40 -26 -25 6 3 -55
word before 1: home	32 -28 -26 -10 -14 -11 -7 7 -20 -19 -15 -13 -12
word before 1: in	-3 23 -24 16 -11 -7 -7 -37 -20 31 -14 -19 -9
word before 1: includ	58 2 -36 -16 -4 -11 -4 -6 -2 -7 -3 -3 -3
word before 1: interv	73 -27 -1 -4 -8 -3 -3 -50 -27 -19 -2 -3 -2
word before 1: involv	52 -9 -30 10 -7 -3 -5 -23 -10 -33 -4 -4 -6
word before 1: is	81 -71 -20 -6 -3 -3 -2 -33 -4 -10 5 -6 -3
word before 1: let	-17 -24 32 -24 -14 -9 -6 -13 -8 -6 -3 -9 -4
word before 1: lost	35 -2 -9 -1 -3 -2 -1 -1 -3 -2 -8 -4 -1
word before 1: number	88 -11 -42 -16 -7 -5 -4 -16 -5 -15 -22 -13 -9
word before 1: of	7 7 4 8 -7 -7 -5 -17 -12 -7 -4 -6 -9
word before 1: oldest	63 -50 -6 -3 -2 -1 -1 -4 -1 -4 -2 -1 -1
word before 1: only	47 -37 -6 -3 -3 -11 -2 44 -30 -21 -2 -6 -2
word before 1: over	31 28 -18 -7 -26 3 -13 -10 -10 -3 -8 -25 -12
word before 1: past	8 -1 -3 0 0 0 0 0 0 -1 0 -1 -1
word before 1: plus	-55 23 -12 -3 -5 34 -12 -7 -4 -5 -9 -8 -3
word before 1: reache	-27 -35 -14 -31 -8 -3 -3 44 -5 33 -4 -3 -9
word before 1: receiv	-1 -19 12 -13 -12 -7 -10 -11 36 -18 -10 -10 -9
word before 1: releas	19 -21 28 -9 -4 -4 -5 -38 -7 -14 -7 -2 -3
word before 1: report	41 -59 44 -12 -2 -1 -1 -2 -1 -3 -1 -2 -1
word before 1: return	-9 15 -52 -7 -25 -11 -7 37 -19 -22 -8 -7 -6
word before 1: russia	13 -91 59 -22 -28 -17 -8 -15 -25 -17 7 -7 -19
word before 1: said	-17 0 18 -25 -10 -9 -3 29 -14 -11 -4 -4 -4
word before 1: saw	21 -7 -1 -3 -1 -1 -1 -2 0 -14 -4 0 0
word before 1: says	1 28 -7 -22 -42 -8 -7 31 -24 -11 -1 -38 14
word before 1: spent	74 -60 -6 -8 -3 -1 -1 0 -1 -4 -4 -1 -3
word before 1: swap	-23 -4 11 -5 -2 -3 -2 -6 -7 -3 -3 -2 -3
word before 1: swappe	13 -8 -3 39 -15 -6 -8 -34 -20 -17 -12 -24 -20
word before 1: that	-23 5 -5 -19 -18 -7 -7 25 -18 -8 8 12 -23
word before 1: the	69 -9 -43 -17 -11 -5 -3 2 -5 -28 -6 -6 -6
word before 1: them	35 -7 -33 -17 -3 -5 -3 -5 -5 -5 -2 -5 -2
word before 1: to	14 -13 -16 11 -5 -3 -3 -22 -9 27 -4 -11 -5
word before 1: today	-23 -19 44 -5 -11 -3 -3 -25 -12 -4 3 -8 -5
word before 1: total	-8 -4 -3 -51 -1 -1 -1 16 -3 51 -2 -1 -2
word before 1: trade	28 -15 16 -2 -2 -3 -2 -6 -1 -1 -2 -4 -6
word before 1: traded	12 0 -20 49 -16 -7 -5 -2 -19 -6 -12 -3 -4
word before 1: was	-5 21 -9 -25 -8 -8 -8 -13 -7 -10 -14 -24 -10
word before 1: when	55 -48 -6 -2 -17 -10 -4 -4 -2 -6 -7 -1 -2
word before 1: which	-3 12 -34 -27 -13 -17 10 -15 -26 14 -20 -8 -11
word before 1: with	75 -8 -6 5 -5 -7 11 -21 -6 -23 -13 -18 -5
word before 1: year	57 -32 1 -9 -5 -4 -5 -12 -61 -21 -26 -8 -13
word before 1: а	-26 -2 -131 -22 -27 -48 -25 -40 -30 -33 88 -35 -71
word before 1: але	26 32 -20 -7 -2 -4 -3 -35 -6 -3 -10 -3 -8
word before 1: було	22 -91 -13 -12 -8 -8 -6 -73 -11 46 -19 -10 -11
word before 1: было	31 40 -93 -15 -14 -9 -9 -34 -32 47 -18 -28 -17
word before 1: в	23 1 17 -7 -7 -7 -7 -50 -10 -23 40 -39 -40
word before 1: вважаю	-21 -20 -2 -6 -8 -5 -6 -55 -15 -22 -37 -10 70
word before 1: вдалос	31 -76 -6 -22 -9 -21 -9 -12 -21 -31 -46 -15 -19
word before 1: вдома	-18 28 -32 -12 -6 -9 -4 26 -13 -4 -9 -4 -5
word before 1: вернув	-36 5 38 -8 -9 -9 -5 -8 -12 -7 -8 -10 -5
word before 1: вернул	-19 -24 13 -14 -2 -6 -7 -10 50 -14 -8 -19 -8
word before 1: вернут	-2 -78 18 -7 -14 -7 -7 5 -3 -11 -14 11 -5
word before 1: вже	-6 -84 -25 -12 -6 -11 -4 47 -17 32 -12 -8 -10
word before 1: взамен	-2 52 -42 -3 -1 -1 -1 -2 -1 -1 0 -1 -1
word before 1: вивезе	47 -13 -15 -10 -6 -14 -4 -30 -18 -4 -16 -4 -7
word before 1: визвол	-7 31 -58 -9 -9 -16 -6 20 -8 -13 -14 -6 -8
word before 1: вийшли	-25 33 -55 -28 -21 -51 -25 31 -9 -13 -40 -9 -13
word before 1: вилуче	14 -2 0 0 0 -1 0 -4 0 -1 -2 0 -1
word before 1: виповн	43 -30 -4 -1 -1 -2 -1 -1 -1 -4 -1 -1 -1
word before 1: вирвал	23 -8 -7 -6 -3 -2 -2 -20 -5 -2 -6 -3 -2
word before 1: виїхал	-78 -12 72 -5 -8 -10 -5 -20 -12 -9 -3 -3 -4
word before 1: включа	24 -48 -59 -2 -4 -9 -6 -3 -3 -3 -3 32 -5
word before 1: военно	-16 36 -17 -12 -12 -38 -17 -9 -29 -46 -11 -4 -5
word before 1: возвра	-41 -5 18 -8 10 -2 -6 5 25 -9 -10 2 -6
word before 1: волі	-31 43 -18 -15 -6 -3 -2 19 -2 -7 -3 -2 -4
word before 1: воссое	-3 -20 -48 -13 -13 -3 -6 33 -30 -25 -3 -9 -5
word before 1: все	33 0 10 -7 -11 -11 -5 -4 -17 -11 -7 -16 -5
word before 1: всего	53 -41 17 9 -34 -23 -23 -58 -66 -39 -29 -71 -38
word before 1: встрет	4 -15 -39 -3 -8 -4 -6 -3 -16 -5 -3 29 -7
word before 1: всі	-29 48 -15 -2 -7 -7 -2 -19 -4 -4 -4 -4 -3
word before 1: вывезе	55 -9 5 -2 -4 -3 -3 -18 -15 -3 -2 -5 -5
word before 1: выехал	9 -24 77 -3 -8 -4 -5 -39 -11 -12 -3 -5 -4
word before 1: вызвол	-74 8 15 -13 -19 -5 -8 8 36 -19 -8 -8 -10
word before 1: вырвал	-20 -13 51 -7 -30 -1 -2 -1 -18 -2 -1 -2 -1
word before 1: вышли	-75 54 -55 59 -27 -7 -9 -23 6 -16 -5 -25 -10
word before 1: від	-6 31 -16 -1 -2 -2 -1 -27 -1 -2 -4 -3 -2
word before 1: відбул	-4 -9 -12 -5 -3 -4 -4 -40 -9 21 -8 -15 -6
word before 1: віддал	-49 13 49 -7 -10 -9 -18 -17 -31 -7 -7 -12 -5
word before 1: відпра	17 -17 13 0 -1 -1 0 -7 0 0 0 0 0
word before 1: відпус	2 36 7 -3 -2 -2 -3 -35 -4 -2 -2 -9 -2
word before 1: військ	-47 41 15 -5 -5 -19 -4 -20 -2 -4 -18 -3 -3
word before 1: віком	34 -22 -1 -1 -1 -2 -1 -2 0 -1 -1 -1 -2
word before 1: группе	68 -20 -41 -1 -2 -1 -1 -2 -1 -2 -3 -3 -3
word before 1: для	34 -64 54 -17 -12 -15 -7 -54 -4 -16 32 -18 -18
word before 1: додому	-29 47 -34 -9 -5 -8 -3 -18 -6 -10 -6 -3 -4
word before 1: дома	-4 -13 58 -8 -14 -4 -7 -5 -16 -4 -12 -32 -3
word before 1: домой	2 -13 18 -10 -17 -8 -9 -16 -10 -9 -8 -25 -9
word before 1: доправ	-21 15 -32 -5 -4 -4 -3 14 -13 -4 -2 -2 -20
word before 1: достав	37 -14 -42 -7 -5 -7 -4 8 -21 -11 -13 -7 -23
word before 1: достиг	-17 -1 0 -5 -2 -1 -1 12 -2 -8 -4 -4 -11
word before 1: дістал	-38 43 31 -3 -15 -6 -3 -7 -7 -6 -2 -4 -3
word before 1: евакую	56 -45 -1 -3 -1 0 -1 -43 -1 -4 -2 -1 -1
word before 1: едут	-93 14 48 -35 -27 -8 -12 -12 -67 -8 -5 -15 -9
word before 1: есть	-28 17 -59 49 -17 -15 -8 -20 -9 -22 -11 -16 -6
word before 1: еще	-12 29 -4 2 -19 0 -3 -18 -29 -11 -22 16 -14
word before 1: з	26 7 -75 -7 -15 -17 -6 -47 -7 -14 46 -9 -14
word before 1: за	26 9 18 -7 -7 -10 -6 -29 -9 -19 -11 -7 -6
word before 1: забрал	28 -23 9 -9 -8 -6 -8 -13 -1 -7 -8 -9 -6
word before 1: забрат	11 30 -75 -8 -15 -7 -4 22 -17 -20 -24 -18 -14
word before 1: загало	-86 -61 99 -51 -30 -46 -17 2 -35 -40 -24 -26 -21
word before 1: загину	25 -9 -4 -2 -4 -2 -1 -1 -1 -1 -4 -2 -2
word before 1: задерж	21 -6 -2 -1 -3 -1 -1 0 -1 -4 -1 -1 -1
word before 1: займет	29 -7 -13 0 -1 -1 -1 0 -1 -1 -5 -6 -7
word before 1: зараз	70 -42 -3 -10 -14 -10 -16 -19 -26 -14 -58 -27 -61
word before 1: зафікс	19 -7 -1 -1 -2 0 0 -3 0 -1 -2 -1 -1
word before 1: збито	13 -6 0 0 0 0 0 -2 0 -1 -1 0 0
word before 1: зверну	30 -4 -1 -1 -2 -3 -1 -10 -2 -1 -5 -3 -27
word before 1: звільн	-27 52 -16 -6 -4 -4 -3 -3 -9 -6 -7 -3 -5
word before 1: знищен	53 -2 -38 -1 -4 -10 -1 0 0 -2 -2 -2 -1
word before 1: зокрем	52 -93 -17 -5 -5 -7 -4 18 -14 -4 -7 -5 -5
word before 1: зустрі	-33 -58 28 -10 68 -11 -6 -47 -14 -8 -6 -4 -6
word before 1: зі	-43 52 -43 -7 -8 -7 -9 -12 -3 -5 -5 -2 -4
word before 1: зібрал	8 -4 0 0 0 -1 0 -1 0 0 0 0 0
word before 1: и	-27 39 -13 -9 18 -3 -12 2 4 -9 -7 -21 -6
word before 1: из	41 37 -100 30 -11 -6 -7 -16 -17 29 -7 -13 -20
word before 1: й	-29 29 18 -6 -5 -12 -5 -23 -4 -7 -7 -5 -4
word before 1: к	34 84 -81 -6 -4 -6 -5 -9 -9 -25 -21 -23 -4
word before 1: киеву	10 9 -39 -3 -3 4 -17 12 -2 -4 -4 -2 -3
word before 1: которы	56 4 -17 -1 -1 -2 -2 0 -1 -2 -12 -32 -3
word before 1: крок	24 -17 -1 0 0 -1 0 -2 0 -1 -1 0 -1
word before 1: лишают	4 -51 -1 -15 -15 -11 -11 -68 -29 -44 57 -46 -36
word before 1: лише	46 -40 50 -7 -13 -18 -8 -59 -16 -14 -32 -21 -16
word before 1: маємо	-49 -83 -29 -33 -20 -16 -13 57 -29 -44 -33 -15 29
word before 1: меняли	46 -31 -42 -11 -7 -13 -3 -6 -7 -5 -3 -5 -2
word before 1: младше	51 -38 -10 -1 -2 -1 -1 0 -1 -3 -1 -2 -1
word before 1: на	8 1 13 -5 -5 -12 7 -18 -6 -8 13 -11 -6
word before 1: нагоро	29 -17 -2 0 -2 -3 -1 0 0 -1 -1 0 -1
word before 1: надійш	-34 42 0 0 -2 -2 0 -4 0 0 0 -1 -2
word before 1: наймол	-52 69 -21 -3 -3 -7 -3 -8 -2 -9 -5 -5 -4
word before 1: найста	128 -111 -9 -2 -2 -2 -1 -11 -1 -3 -3 -1 -1
word before 1: нам	-40 -15 13 -7 -10 22 -39 -36 -18 -11 27 -7 -10
word before 1: нас	-7 -14 -3 -8 -3 -3 -4 22 -13 -2 -33 53 -15
word before 1: насчит	-47 -40 -8 -17 -13 -10 -17 26 -13 -46 21 -45 -27
word before 1: находи	58 -29 -2 -3 -4 -3 -1 -1 -1 -2 -16 -3 -3
word before 1: находя	-46 -44 -28 -23 -16 -13 -12 -30 -31 -22 59 68 -32
word before 1: не	62 -43 -75 -2 -2 -3 -2 -13 -5 -3 -2 -5 -2
word before 1: неволі	-11 19 -23 -6 -3 -13 -3 7 -3 -4 9 -7 -8
word before 1: ними	23 -13 -31 -9 -7 -10 -10 -24 44 -46 -25 -25 -7
word before 1: них	29 -2 -4 -3 -6 -7 -3 20 -13 -5 -25 -17 -5
word before 1: о	29 -28 4 -22 -21 -13 -14 -21 -22 -14 15 -45 19
word before 1: обмен	4 4 -3 20 -9 -4 -3 -6 -7 -7 -3 -5 -4
word before 1: обмена	-22 19 6 -22 -9 -21 -22 -8 -13 -24 -8 -14 -9
word before 1: обмене	25 12 -22 -10 -2 -1 -1 -2 -2 -3 -6 -9 -2
word before 1: обмену	27 10 -19 -10 -2 -3 -3 -6 -7 -2 -3 -4 -3
word before 1: обменя	-21 -16 4 45 -8 -8 -8 -29 -60 33 -15 -8 -10
word before 1: обмін	31 -7 20 15 -6 -5 -3 -40 -5 -7 -20 -6 -6
word before 1: обміну	28 -87 -14 -11 -8 -8 -7 12 -28 -11 -12 -7 -11
word before 1: обміня	21 14 -31 -21 -8 -12 -7 -21 -7 -11 -10 -10 -5
word before 1: оборон	94 -85 -12 -1 -3 -3 -1 -2 -2 -2 -3 -1 -3
word before 1: обрати	53 0 -1 -1 -2 -1 -1 -7 -6 -7 -8 -3 -22
word before 1: одержа	-42 -69 87 -4 -5 -2 -4 -8 -3 -3 -3 -2 -2
word before 1: одна	55 -43 -47 -9 -19 -10 -6 -24 -3 -5 -9 -5 -6
word before 1: оружие	29 -1 -1 0 -1 0 0 -11 -7 -2 -3 -2 -2
word before 1: освобо	0 -18 -20 14 31 -8 -10 20 3 -14 -14 -22 -10
word before 1: остало	68 -61 -24 -10 -14 -11 -8 -27 -27 -30 -32 -11 -27
word before 1: останк	-22 51 -18 -2 -5 -4 -4 -6 -18 -2 -5 -2 -2
word before 1: останн	84 -57 -5 -1 -1 -3 -2 -29 -1 -7 -1 -1 -4
word before 1: остают	-42 -17 -34 -6 -8 -6 -10 -8 -33 -19 -18 67 -19
word before 1: от	65 -16 -26 -2 -2 -8 -1 -1 -2 -3 -1 -7 -2
word before 1: отдала	7 -38 10 -6 -5 37 -13 -4 -1 -1 -3 -3 -3
word before 1: отдали	-43 45 17 -9 -12 -18 -10 10 -38 -14 -13 -17 -19
word before 1: отдано	-38 28 -16 -3 -2 -6 -4 33 -25 -6 -2 -4 -6
word before 1: отданы	51 -9 -24 -3 -5 -9 -2 -8 -3 -2 -2 -4 -3
word before 1: отправ	-24 29 5 -7 -9 -13 -17 -7 -31 -9 -6 -11 -5
word before 1: отпуст	-5 37 -28 -23 -15 -24 27 -21 -19 -16 -7 -26 -13
word before 1: отпуще	-3 -24 -20 -9 -24 -40 44 -4 -42 -8 -9 -22 -11
word before 1: отраже	44 -32 -35 -3 -4 -3 -3 -1 -5 -5 -4 -10 -5
word before 1: отрима	-52 11 10 -9 19 -10 -6 5 -37 -7 -11 -5 -5
word before 1: офіцер	-8 31 -86 -5 -6 -22 -7 -19 -5 -10 -11 -8 -10
word before 1: первые	-57 61 -70 -18 -23 -15 -14 -18 -32 -20 -16 -44 -24
word before 1: перебу	-82 -11 -2 -4 -5 -4 -4 -17 -3 -5 -12 20 47
word before 1: переві	16 -8 0 0 0 -1 0 -4 0 -1 -2 0 0
word before 1: перего	-12 -6 42 -2 -5 -1 -2 0 -8 -3 -1 -2 -1
word before 1: переда	-30 29 -5 -5 -7 3 6 11 -6 -6 -5 -6 -5
word before 1: перехв	18 -1 -9 -1 -1 -1 0 -1 -2 -2 0 -1 0
word before 1: перешл	41 -19 28 -7 -25 -23 -7 -24 -29 -15 -22 -22 -12
word before 1: перші	-79 100 -11 -4 -9 -3 -3 -12 -2 -14 -5 -4 -4
word before 1: плен	25 -12 -5 0 -1 -1 0 0 -1 -1 -3 -1 0
word before 1: плена	-46 -3 43 -8 -15 -5 -7 -25 60 -27 -20 -12 -7
word before 1: пленны	-48 -25 22 -18 -4 -4 -5 -8 -30 -10 -22 32 -13
word before 1: плену	18 -2 -3 -1 -1 -1 -1 -1 -2 -1 3 -16 -1
word before 1: плюс	-89 -53 62 -14 -24 41 -23 -24 -12 -18 -25 -25 -13
word before 1: по	-3 -13 -8 -25 68 -11 -7 -11 14 -12 -10 -13 -8
word before 1: поверн	12 2 -18 -3 -11 -14 -5 39 -15 -6 -8 -4 -5
word before 1: поверт	-54 43 28 -9 -13 -7 -5 -37 -6 -6 -11 -4 -4
word before 1: повреж	39 -2 -8 -1 -2 -1 -1 -3 -4 -13 -3 -8 -2
word before 1: погибл	72 -19 -33 -3 -22 -7 -4 -15 -9 -14 -6 -14 -4
word before 1: полон	5 -20 -33 -1 -3 -2 -2 -7 -5 -4 57 -13 -5
word before 1: полону	-87 67 -6 -7 -2 -7 -3 34 -9 -8 -24 -3 -7
word before 1: полоні	-7 -14 -2 -2 -4 -5 -2 -12 -3 -9 65 -34 -19
word before 1: получе	-57 -35 -10 -5 -14 -4 -5 -11 59 -7 -14 -8 -14
word before 1: получи	2 -11 19 8 -13 -6 -8 5 -8 -7 -6 -9 -6
word before 1: поменя	-11 20 -4 -7 -5 -2 -4 -2 -13 -3 -6 -6 -6
word before 1: посети	38 -2 -1 -2 -9 -2 -1 -1 -2 -6 -12 -1 -2
word before 1: после	33 -17 -16 -5 -7 -3 -3 -1 -2 -7 -5 -2 -3
word before 1: постра	36 -15 -3 -4 -2 -1 -1 -3 -2 -3 -3 -2 -1
word before 1: поступ	-32 -21 60 -7 -18 -18 -9 -17 -26 -20 -31 -22 -41
word before 1: потеря	66 -14 -22 -3 -6 -3 -5 -18 -16 -5 -15 -29 -14
word before 1: потрап	68 -31 -44 -3 -4 -3 -8 -29 -40 -24 -52 -9 -25
word before 1: поїхал	-78 -36 86 -3 -6 -8 -4 -13 -2 -2 -2 -8 -2
word before 1: предст	34 -25 -19 0 -1 -1 0 -2 -2 -1 -1 -1 -1
word before 1: прибул	-9 61 -22 -12 -20 -9 -6 -57 -13 -9 -13 -7 -7
word before 1: прибыл	6 -55 -25 -12 60 -11 -12 -24 -4 -16 -9 -22 -24
word before 1: привез	-55 29 45 -11 -11 -8 -8 5 -27 -30 -7 -9 -13
word before 1: пригов	8 -2 -3 0 -1 -1 0 0 0 0 0 0 0
word before 1: приеха	-50 -4 67 -7 -9 -4 -6 -22 -10 -9 -6 -10 -5
word before 1: прийня	-4 2 9 -8 -6 -5 -5 49 -23 -6 -7 -6 -9
word before 1: прийшл	106 -119 -10 -15 -9 -7 -4 -11 -8 -8 -10 -7 -11
word before 1: прилет	16 25 -6 -6 -44 -5 -3 -5 -19 -6 -3 -5 -3
word before 1: принял	2 41 -31 -11 -8 -36 27 -30 -2 -6 -4 -7 -4
word before 1: принят	-3 -37 -23 -3 -4 -1 -4 -10 37 -5 -4 -7 -3
word before 1: приїха	-28 50 -43 -14 -15 -10 -6 20 -18 -8 -9 -6 -6
word before 1: про	-8 -36 60 -11 -12 -7 -6 -76 -8 -10 49 -8 -28
word before 1: провед	-75 -13 -7 -4 -2 -3 -3 -39 -17 98 -6 -10 -6
word before 1: провел	-33 -53 -16 -10 -5 -15 -7 -25 -15 44 -23 -11 -7
word before 1: проти	29 -18 -1 0 0 -1 0 -4 -1 -1 -1 0 -1
word before 1: против	-109 -52 -1 -26 -26 -18 -14 -34 85 -41 -15 -24 -21
word before 1: протяг	15 -4 0 0 0 -1 0 -2 0 -2 -2 -1 -1
word before 1: підтве	-34 -18 -2 -4 -4 -6 -5 -40 -2 -15 45 -8 -41
word before 1: після	42 -42 -10 -4 -3 -2 -2 -9 -1 -3 -3 -2 -3
word before 1: репатр	24 -27 -40 -4 -4 -2 -2 38 -5 -6 -4 -2 -2
word before 1: решта	-71 84 -13 -1 -2 -3 -2 -10 0 -1 -7 -2 -1
word before 1: ровно	-34 19 -17 -7 -9 -4 -4 54 -28 -3 -1 -8 -5
word before 1: родини	29 -17 -2 -1 -1 -1 -1 -2 -1 -2 -1 0 -2
word before 1: розстр	57 -47 -7 -1 -1 -1 0 0 0 0 -5 0 0
word before 1: россии	50 -54 44 -3 -8 -19 -6 -6 -16 -18 -8 -34 -13
word before 1: рівно	-39 47 -24 -7 -18 -12 -6 43 -29 -9 -12 -6 -7
word before 1: с	6 -26 -29 -3 -3 -2 -2 -2 -5 -7 -4 -10 38
word before 1: саме	25 -49 -17 -21 44 -12 -3 -3 -3 -6 -4 -5 -5
word before 1: сбили	13 -1 -4 0 -1 0 0 0 -1 -1 -1 -3 -1
word before 1: сбиты	22 -2 -6 0 -9 -1 0 0 0 -1 0 -2 0
word before 1: сдалис	12 -3 -3 0 -1 -1 0 0 -2 0 -1 0 0
word before 1: сегодн	-19 25 -9 -22 -19 -17 -20 -8 -10 -21 -11 -9 -7
word before 1: сейчас	-7 -22 -15 -8 -16 -7 -6 -13 -12 -11 4 -24 36
word before 1: серед	42 -18 -67 -10 -10 -3 -2 -18 -3 -7 -10 -2 -4
word before 1: содерж	8 -19 -36 -4 -10 -2 -3 -4 -8 -7 17 20 -29
word before 1: состоя	-27 -1 -23 -3 -2 -1 -1 -2 -3 30 -2 -3 -1
word before 1: старше	65 -44 -22 -2 -1 -1 -2 -5 -3 -5 -3 -3 -2
word before 1: сторон	41 -54 5 -13 -14 34 -22 -23 -15 -6 -14 70 -29
word before 1: сьогод	-108 30 27 -8 -10 -9 -5 6 -5 -23 43 -35 -12
word before 1: та	9 4 11 -4 -4 -6 -5 -12 -13 -6 -3 -5 -3
word before 1: также	40 7 -21 -20 -7 -7 -15 -28 -12 -8 -13 -12 -12
word before 1: також	-5 -7 27 -27 -14 -21 -11 -20 -9 -8 -20 -26 -14
word before 1: там	-4 -55 -33 -8 -6 58 -6 -28 -11 -5 -48 -38 -12
word before 1: тела	3 -1 26 -6 -7 -6 -4 -24 14 -4 -9 -7 -4
word before 1: тоже	41 64 -72 -15 -7 -13 -3 -7 -1 -5 -8 -9 -4
word before 1: триват	15 -12 -1 -1 -1 -1 -1 -2 -1 -1 -2 -1 -1
word before 1: тіла	-32 35 -38 -3 -3 -4 -2 39 -3 -2 -3 -2 -2
word before 1: тіло	-65 80 -21 -4 -4 -11 -5 -33 -5 -2 -2 -2 -4
word before 1: у	99 -38 -24 -3 -3 -7 -2 -9 -4 -5 -6 -11 -6
word before 1: удержи	-45 -14 -54 -7 -12 -4 -11 -10 -20 -11 -14 67 -76
word before 1: удома	-68 67 -21 -9 -6 -3 -3 15 -4 -5 -5 -3 -5
word before 1: уехали	-48 41 -63 -6 -15 -10 -8 41 -20 -18 -6 -24 -10
word before 1: уже	-27 -32 -74 -14 -22 -13 -12 12 38 15 -24 -29 37
word before 1: украин	13 29 -52 -11 -10 -38 -6 57 -14 -7 -18 2 -13
word before 1: україн	50 -31 -61 -10 -10 -40 -11 17 -7 -23 -22 -18 -14
word before 1: уничто	23 -4 -7 0 -3 -2 -1 -1 -2 -1 -2 -1 -1
word before 1: усі	3 27 -6 -12 -1 -2 -1 -8 -2 -5 -1 -1 -11
word before 1: утриму	7 -37 -14 -8 -8 -23 -12 -35 -10 -16 29 3 -32
word before 1: участв	77 -19 -16 -8 -4 -3 -2 -14 -4 -5 -13 -10 -10
word before 1: ушли	-38 65 -60 -24 -25 -6 -9 -9 -7 -7 -5 -8 -9
word before 1: формат	-1 -26 25 -13 -5 -12 -6 19 -26 -13 -10 -10 -6
word before 1: формул	-44 27 29 -13 -14 -6 -7 -48 -14 -14 -9 -14 -8
word before 1: хлопці	31 -19 0 -1 -1 -2 -2 -2 0 -1 -3 -1 -2
word before 1: це	-49 51 -61 -23 -14 -12 -11 7 -21 40 -35 -13 24
word before 1: цивіль	-19 51 -7 -3 -5 -4 -3 -46 -13 -7 -24 -4 -6
word before 1: через	28 -2 -10 -1 -1 -1 -1 0 -3 -1 -1 -6 -1
word before 1: числе	24 -13 10 -4 -10 -10 -4 -3 -7 -4 -4 -24 -3
word before 1: числі	42 -39 -9 -3 -4 -5 -2 -15 -7 -2 -2 -4 -1
word before 1: что	38 -62 30 -18 -19 -13 -10 -25 -12 45 -10 -24 -12
word before 1: ще	-8 29 -24 -9 -10 50 -8 -30 -8 -35 11 -13 8
word before 1: що	24 4 -85 -7 -25 -32 -14 -27 -6 -21 -43 -11 -10
word before 1: щодо	69 -43 -27 -6 -3 -3 -3 -12 -7 -4 -45 -38 -12
word before 1: эвакуи	40 -7 -8 -1 -1 -1 -1 -14 -3 -15 -2 -25 -5
word before 1: як	62 -62 -6 -4 -9 -10 -4 -25 -6 -11 -57 -24 -16
word before 1: яких	-8 -11 11 -4 -8 -8 -7 -47 -12 -22 61 -28 -9
word before 1: є	-33 -11 -82 -16 -18 -35 -19 -60 -13 73 -37 -23 -32
word before 1: і	6 -35 32 -7 -7 -24 21 23 -4 -6 -8 -9 -5
word before 1: іденти	78 -48 -5 -2 -4 -4 -2 -58 -28 -9 -9 -1 -2
word before 1: із	36 -18 8 -12 -5 -13 -5 -31 -5 -12 -10 -5 -11
word before 1: їдуть	10 56 -50 -12 -9 -20 -4 -54 -8 -4 -5 -3 -3
word before 1: їх	-82 12 58 -22 -34 -36 -27 -62 -33 -41 44 32 -44
word before 1: الي	36 -4 -2 -43 -4 -3 -3 -24 -6 33 -5 -6 -6
word before 1: اليوم	-46 3 14 -5 -6 -7 -7 -26 -5 29 -3 -4 -5
word before 1: ان	-3 41 -35 -2 -2 -1 -1 0 -1 -1 -1 -1 0
word before 1: اوكران	-41 56 -2 -3 -5 -2 -3 -8 -3 -12 -6 2 -2
word before 1: بينهم	5 18 -23 -2 -2 -3 -1 0 -1 -1 -4 -3 -2
word before 1: تبادل	24 -21 -15 17 -3 17 -7 -3 -8 -9 -4 -4 -3
word before 1: جثامين	-52 41 -16 -4 -5 -3 -3 -2 -2 -2 -1 -8 -3
word before 1: سراح	-23 -11 -26 25 -2 -5 -1 -1 -1 -22 -3 -2 -2
word before 1: شمل	29 -33 17 -14 -10 -11 -8 -17 -7 -17 -7 -11 -8
word before 1: شملت	41 -19 6 -10 -5 -5 -4 -2 -9 -43 -7 -3 -3
word before 1: عن	36 -4 -30 -10 -8 -12 -5 -11 -10 -18 -8 -11 -8
word before 1: عوده	-25 18 5 -14 -5 -2 -2 -4 -11 -10 -1 -8 -2
word before 1: مقابل	23 0 7 -20 -1 0 0 0 -1 -3 -3 -1 -1
word before 1: و	36 0 -10 -11 -5 -11 10 -1 -3 -10 4 -6 -3
word before 1: واقع	-4 -5 20 -27 -3 -2 -3 0 -1 -5 -2 -3 -2
word before 1: –	-7 -18 -13 -5 -6 24 -7 11 -12 -8 3 5 19
word before 1: •	-47 58 -21 -6 -6 -12 -5 2 -7 38 -13 -8 -10
word before 1: ▪	-29 42 -56 -5 -5 -18 -5 -32 42 13 21 -11 -28
word before 1: ▫	-53 -15 -5 -2 -3 -4 -3 30 -6 54 -25 -7 -4
word before 1: ⚡	-38 29 1 -17 -50 -8 -9 -6 -25 -11 -9 -18 -14
word before 1: ✅	-27 24 14 -38 -25 -17 -12 -25 -20 19 -16 -25 -12
word before 1: ✔	-50 -10 3 -1 -1 -1 -1 52 -6 -3 -1 -2 -1
word before 2: 	7 -19 37 -11 -11 -13 -7 -3 -17 9 -24 -19 -12
word before 2: "	24 47 -41 -4 -5 -5 -3 -10 -9 -6 -9 -14 -6
word before 2: (	-22 35 -6 -1 -2 -2 -2 -3 -6 -2 -5 -12 -13
word before 2: )	19 -4 9 -4 -4 -8 -4 -8 -3 -6 -5 -10 -7
word before 2: ,	-20 -5 23 -2 -3 -6 0 -1 0 -9 21 -1 1
word before 2: :	-39 -43 6 -16 29 -12 -8 36 -17 0 -6 30 -13
word before 2: ;	38 -22 -26 -9 -2 -4 -3 -15 -31 -15 -9 35 -12
word before 2: a	-40 -24 24 13 -28 15 -12 -15 -21 -17 -10 -17 -10
word before 2: additi	-52 -48 59 -8 -7 8 -7 -3 -20 -8 -3 -13 -2
word before 2: afu	45 81 -73 -2 -14 -9 -9 -7 -11 -2 -16 -24 -5
word before 2: aircra	13 -2 -1 -2 -1 -1 -1 0 0 -4 0 -1 -1
word before 2: all	22 -25 -14 23 -8 -5 -5 -5 -25 -28 -10 -8 -4
word before 2: along	27 17 -23 -10 -6 -14 -11 -1 -1 -21 0 -2 -1
word before 2: also	-33 -7 53 -27 -27 -17 -11 -33 -15 -14 1 -18 -10
word before 2: among	12 13 -31 -18 -4 -4 -2 -4 -5 -6 -3 -2 -4
word before 2: amount	35 -13 -2 -10 -7 -2 -2 -3 -4 23 -17 -13 -4
word before 2: and	-21 29 13 -9 -8 -8 -7 -23 -7 -9 7 8 -10
word before 2: back	-38 40 -3 -11 -31 -16 -10 -35 -27 -29 -11 -24 -28
word before 2: began	-74 18 -11 -27 -3 -3 -3 54 -21 42 -3 -1 -3
word before 2: betwee	77 -46 -19 -40 -33 -7 -6 -1 -3 -38 -4 -8 -7
word before 2: bodies	-58 38 1 -7 24 -7 -5 -17 -12 -6 -6 -4 -7
word before 2: bring	0 13 -31 -19 -10 -17 -9 -8 -17 -24 -6 -10 -9
word before 2: brings	-15 -11 30 -6 -2 -1 -1 -19 -1 22 -1 -1 -2
word before 2: brough	9 -6 -33 -7 -13 -7 -5 47 -31 -9 -15 -8 -5
word before 2: captiv	66 -19 23 -31 -14 -13 -6 -19 -28 -9 -25 -10 -7
word before 2: childr	60 -3 -20 0 -1 0 0 -48 0 0 -1 0 0
word before 2: civili	-29 25 4 -2 -10 -8 -6 -24 -4 -5 43 -19 -14
word before 2: code	63 -32 -21 -4 -2 -3 -2 -9 -2 -2 -12 -2 -2
word before 2: confir	-38 -12 -9 -13 44 -8 -3 -17 -8 -12 21 -18 -12
word before 2: countr	58 0 -10 -32 -5 -11 -3 -45 -27 -4 -1 -1 -2
word before 2: date	-65 -3 0 -18 -1 -1 -1 17 -1 64 -1 -1 -2
word before 2: day	-17 41 -53 -16 -15 -6 -9 -32 -37 -15 -3 -5 -3
word before 2: days	-37 -88 -11 -8 -7 -6 -6 -21 58 -8 -10 -13 -7
word before 2: defend	21 -6 -6 -1 -1 -2 -1 -4 0 -1 -1 -1 0
word before 2: direct	41 -28 -15 -2 -3 -10 -2 -24 -4 -10 -9 -3 -3
word before 2: drones	23 -7 -3 -1 -1 -1 0 -6 -2 -2 0 -1 0
word before 2: each	-47 31 -5 -30 -8 -5 -5 -2 -17 -20 -5 -3 -4
word before 2: effort	9 -9 -2 32 -2 -1 -1 -1 -2 -23 -1 -1 -1
word before 2: enemy	-21 -39 35 -2 -8 -4 -3 -2 -6 -3 -12 -5 -2
word before 2: exchan	6 -3 -9 19 -5 -6 -3 -21 -13 22 -4 -5 -4
word before 2: famili	-64 82 -23 -41 -5 -9 -5 -3 -8 -15 -4 -8 -7
word before 2: februa	19 2 7 -3 -1 -1 -1 -8 -10 -2 0 -1 -1
word before 2: federa	63 9 -68 -15 -3 -8 -4 -4 -14 -10 -9 -20 -2
word before 2: fighte	28 -7 -22 -4 -1 -2 -2 0 -1 0 0 -2 0
word before 2: for	9 -14 -15 -10 -5 -15 15 -2 -2 -5 -8 -1 -1
word before 2: forces	23 -3 -6 -1 -1 -2 -1 -2 -3 -3 -1 -3 -1
word before 2: freed	50 -45 38 -17 -7 -4 -4 -37 -9 -7 -3 -5 -3
word before 2: friday	-21 -78 -40 -1 52 -11 -9 23 17 -10 -2 -7 -9
word before 2: from	27 -24 -6 -17 -6 -2 -2 30 -6 -13 -1 -1 -2
word before 2: got	39 -4 -9 -34 -38 -5 -9 -24 18 -8 -7 -19 -7
word before 2: group	-16 -37 32 -19 -16 -8 -5 -10 -15 -13 -6 -7 -4
word before 2: guards	75 -64 -6 -1 -1 -1 -1 0 0 -1 -1 -2 -4
word before 2: had	69 -68 16 -27 -18 -4 -3 -7 -11 -5 -10 -4 -7
word before 2: handed	-5 -31 40 -2 -17 10 -8 14 -8 -2 -4 -22 -8
word before 2: has	11 0 -34 -28 -15 -8 -6 17 -11 13 -5 -11 -10
word before 2: have	-64 3 -23 9 -13 -8 -10 20 6 33 -18 -27 -30
word before 2: he	27 -3 -1 -5 -3 -1 0 -3 -1 -9 0 -1 -1
word before 2: home	-38 38 -13 -5 -8 11 -4 -32 -7 -7 -2 -4 -3
word before 2: in	20 20 -23 -37 -9 -15 -9 17 -13 -27 -6 -6 -7
word before 2: invasi	-82 -2 0 -1 -1 -2 -2 48 -6 -21 -10 -1 -9
word before 2: is	19 -40 -15 -14 -6 -6 -7 -58 -15 -4 24 1 -21
word before 2: israel	26 -8 -1 -8 0 0 -1 -1 -1 -3 -1 -1 -2
word before 2: it	10 0 44 24 -17 -12 -12 -43 -32 -39 -40 -56 -13
word before 2: kyiv	29 33 -39 -12 -26 -8 -14 -11 -23 -30 -19 10 -8
word before 2: mariup	33 -21 -4 0 0 -5 -1 0 0 -1 0 -1 -1
word before 2: mediat	-68 -17 -30 28 -6 -3 -4 -5 -14 33 -3 -3 -5
word before 2: member	-18 -54 -11 -18 -19 -10 -10 55 -29 -25 -24 -15 -16
word before 2: men	34 -64 -6 -2 -4 -4 -6 -5 -4 -5 -1 -4 -2
word before 2: milita	-26 1 25 -14 -19 -5 -8 -11 -7 -7 -5 -13 -6
word before 2: minist	-39 -23 51 -2 -2 -2 -2 -28 36 -6 -3 -3 -1
word before 2: moscow	-15 -24 25 -8 -2 -3 -1 -9 -5 -2 -3 -2 -2
word before 2: moskal	-33 -34 -57 -15 -6 -8 -11 -29 13 -21 -2 -3 12
word before 2: negoti	44 -39 19 -2 -2 -3 -2 -26 -8 -5 -3 -2 -2
word before 2: now	15 -64 -10 -25 -15 -7 -14 -36 -12 19 -31 -38 24
word before 2: number	20 -16 22 -10 -8 -9 -6 -2 10 -9 -18 -14 -11
word before 2: of	1 15 -51 13 -7 -5 -3 9 -9 -17 -4 -2 -5
word before 2: office	13 -7 -16 12 -4 -14 -3 35 -25 -11 -14 -5 -12
word before 2: oldest	31 -18 -3 -2 -1 -1 -1 -3 -2 -3 -1 -1 -1
word before 2: on	40 -48 35 -11 -6 -5 -5 -52 -18 -12 -3 -3 -3
word before 2: one	-61 49 16 -5 -6 -7 -5 -32 -14 -8 -3 -7 -2
word before 2: operat	1 17 -1 -12 -1 -1 -1 -3 -3 -2 -1 -1 -1
word before 2: people	0 -57 -102 -23 76 -9 -14 -46 -23 -25 -23 -30 -19
word before 2: place	-6 40 -3 -9 -5 -2 -2 3 -3 -17 -2 -1 -5
word before 2: prison	11 -13 -5 -10 -4 -3 -3 51 -6 -19 42 -21 -12
word before 2: proces	-7 -13 22 -1 -3 -1 -2 0 -17 -1 -2 -3 -1
word before 2: region	41 -7 -6 -4 -4 -1 -1 -11 -4 -17 -4 -1 -5
word before 2: releas	-26 -1 -5 13 -7 -5 -4 -6 -5 9 -6 -20 -5
word before 2: remain	42 -26 -15 -24 -19 -3 -3 -6 -35 -6 -4 -2 -3
word before 2: report	13 37 -45 -7 -14 -5 -6 17 -14 -14 -13 27 -10
word before 2: return	-9 21 31 -35 -9 -9 -11 -38 -7 14 -6 -12 -11
word before 2: risen	13 -1 -4 -13 -1 -1 -1 -8 -1 13 -5 -9 -2
word before 2: russia	-24 -17 2 -24 -8 -11 -5 -25 45 -12 27 -20 -12
word before 2: said	59 -28 -24 -3 -16 -5 -6 -16 -10 -11 6 -16 -6
word before 2: says	26 -33 25 -1 -5 -4 -2 6 -8 -8 -26 -2 -12
word before 2: sergea	51 -42 -1 -1 -1 -4 -1 -1 0 -1 0 -2 0
word before 2: servic	54 5 -4 -10 -32 -8 -5 -19 -22 -9 -7 -12 -5
word before 2: side	9 -21 14 10 -4 -4 -3 -7 -16 -3 26 -28 -3
word before 2: sides	-8 -12 27 59 -15 -2 -3 -2 -11 -6 -2 -3 -3
word before 2: soldie	-22 24 -19 -12 36 -18 -18 -37 -20 -35 -28 -15 -11
word before 2: spoke	-55 -11 24 43 -33 -9 -9 -28 -7 -19 -13 -15 -25
word before 2: stands	-65 -29 -17 -34 -16 -12 -8 -46 -32 41 -34 -30 33
word before 2: swap	-41 34 -4 21 -8 -8 -4 -12 -5 -42 -8 -8 -6
word before 2: talks	-2 -2 29 -2 -2 -1 -1 0 -17 -2 -1 -2 -1
word before 2: tanks	10 0 -2 0 0 0 0 0 0 -1 -1 -3 0
word before 2: thanke	41 -10 -17 -2 -4 -4 -1 0 -1 -7 0 -1 -1
word before 2: that	49 -44 7 -30 -11 27 -8 -3 -6 1 -27 -42 -16
word before 2: the	-55 4 -10 -9 -9 -10 -6 23 22 18 -7 -11 -8
word before 2: them	11 5 -20 -1 -2 -2 -1 -7 -2 8 -2 -2 -2
word before 2: there	41 -45 -20 -3 -2 -7 -2 -2 -2 -5 51 -4 -7
word before 2: they	-19 50 -25 -2 -7 -13 -2 -3 -2 -4 19 -24 -7
word before 2: this	-66 -15 2 -23 -3 -4 -2 45 -13 28 -3 -1 -3
word before 2: thursd	19 8 6 -6 -7 -3 -2 -1 -10 -13 -8 -13 -2
word before 2: to	25 5 -7 -5 -4 -3 -3 3 -14 -19 -16 13 -4
word before 2: today	2 2 -37 17 -11 1 -6 -14 19 -63 -11 -10 -12
word before 2: total	-10 -34 -14 28 -9 -4 -5 34 -11 -5 -7 -8 -6
word before 2: ukrain	9 -21 -6 4 -15 -4 5 -13 1 -7 -5 5 -4
word before 2: under	-25 30 -23 -26 -8 -3 -9 -13 -7 25 -3 -3 -3
word before 2: vehicl	12 0 -1 0 0 0 0 -3 -3 0 -1 -1 -1
word before 2: war	78 27 14 -13 -7 -4 -4 -100 -16 -3 -3 -4 -2
word before 2: warrio	-33 31 -18 -3 -3 -3 -3 28 -21 -15 -6 -2 -1
word before 2: was	-39 -67 64 -6 -15 -14 -10 -23 -17 -21 -31 54 -22
word before 2: we	-5 46 -36 -19 -4 -3 -5 -40 -6 -32 -34 63 -41
word before 2: who	16 -2 -5 -2 -1 -1 0 0 0 -4 0 0 -1
word before 2: with	21 2 -21 -22 -5 -5 -6 -2 -6 -18 -3 -8 -2
word before 2: women	-17 36 -15 -1 -2 -3 -2 -8 -1 -3 -1 -3 -1
word before 2: year	10 -1 23 18 -15 -8 -4 -16 4 -42 -3 -4 -2
word before 2: younge	30 -28 -12 -2 -1 -2 -1 -1 -1 -7 -1 -2 -1
word before 2: zelens	-26 56 -61 -38 -33 -12 -13 -15 -25 -16 -29 -20 -19
word before 2: а	-14 -27 54 -6 -8 4 -8 -12 2 -5 -18 -35 -8
word before 2: август	36 -27 -20 -9 -6 -2 -2 -5 -14 -5 -2 -4 -2
word before 2: авиабо	28 -8 -9 -1 -1 -1 -1 0 -3 -1 -1 -1 -1
word before 2: автобу	19 29 -40 -7 -38 -12 -8 -34 -13 -13 -8 -51 -13
word before 2: аппара	10 0 -1 0 -1 0 0 0 -2 -2 0 -2 0
word before 2: батькі	-77 122 -25 -3 -15 -4 -2 -35 -4 -2 -2 -2 -2
word before 2: бахмут	108 -70 -17 -4 -4 -7 -2 -9 -4 -6 -4 -3 -5
word before 2: безвіс	43 -43 -4 -7 -8 -10 -10 -38 -14 -10 -22 -15 -4
word before 2: белору	14 -60 45 -15 -7 -17 -12 -13 -7 -17 -7 -27 -5
word before 2: беспил	23 -2 -7 -1 -1 -1 -1 -3 -3 -1 -1 -2 -1
word before 2: борту	71 -55 -3 -2 -3 -4 -1 -1 -1 -2 -4 -2 -1
word before 2: бпла	18 -2 -7 0 0 0 0 -2 -3 0 0 -1 -1
word before 2: було	47 -32 -2 -1 -2 -2 -1 -18 -6 -12 -1 -1 -1
word before 2: бійців	34 -16 -11 -1 -1 -3 -1 -3 0 -2 -4 -1 -1
word before 2: білору	23 -25 -3 -7 -6 -3 -3 -6 -2 -5 -23 -2 -2
word before 2: в	12 -15 30 -5 -3 -3 -3 -17 -10 14 -1 -12 -4
word before 2: вдалос	8 9 -17 -7 -4 -11 -4 16 -12 -15 -11 -6 -7
word before 2: вдома	-25 53 -14 -7 -10 -13 -6 -6 -13 -12 -23 -7 -15
word before 2: вернул	-10 -33 42 -24 -31 -16 -9 10 -15 -9 -10 -12 -12
word before 2: вернут	39 -2 -39 -7 -3 -5 -6 39 -7 -22 -41 -29 -9
word before 2: вертол	14 0 -2 -1 0 0 0 -3 -4 0 -1 -1 -1
word before 2: вже	-27 -21 -6 -6 -6 -14 -5 51 -29 -25 -16 -10 -14
word before 2: взамен	-28 43 -11 -2 -3 -3 -3 -2 4 -1 -2 -2 -2
word before 2: визвол	30 -31 -19 -7 -8 -8 -9 -7 -5 -8 -19 -4 -7
word before 2: вмс	-24 38 -15 -5 -4 -18 -4 -22 -2 -16 -9 -11 -9
word before 2: военно	-8 -36 38 -6 22 7 -16 2 -21 -8 15 -21 -31
word before 2: военны	-27 62 -59 -10 21 -10 -10 13 -27 -15 -10 -15 -8
word before 2: возвра	32 28 -19 -6 -31 -4 -11 -28 18 -13 -3 -23 -8
word before 2: возрас	15 0 -2 0 -1 0 0 -1 0 -1 -1 -3 -4
word before 2: воли	25 -11 -20 -3 -3 14 -15 -1 -1 -2 -9 -4 -2
word before 2: волю	59 -42 -50 -23 -14 -33 -26 -14 -5 -8 -37 -7 -10
word before 2: волі	-78 49 -15 -8 -11 -12 -6 50 -22 -12 -12 -4 -7
word before 2: ворог	15 -1 -1 0 0 0 0 -6 0 -1 -3 0 -1
word before 2: воїни	35 -20 -3 -1 -1 -4 -1 -2 -1 -1 -1 -1 -1
word before 2: воїнів	-6 6 -19 -1 -1 -8 -2 33 -1 -2 -4 -2 -1
word before 2: впервы	-2 19 -30 -3 -7 -4 -4 -2 -4 -11 -5 -5 -10
word before 2: всего	-21 0 20 -29 -10 -10 -8 61 -18 -9 -10 -7 -11
word before 2: всу	-23 93 -87 -9 -17 -13 -10 -20 -13 -7 -16 13 -17
word before 2: вторгн	2 -43 -2 -2 -2 -8 -5 36 -27 -15 -17 -4 -31
word before 2: вчера	78 -18 -64 -2 -3 -3 -2 -2 -3 -9 -1 -3 -1
word before 2: вчора	57 -26 -12 -3 -3 -7 -4 -17 -3 -8 -1 -3 -2
word before 2: выплат	14 -4 -2 0 -2 0 -1 -1 0 0 -3 -2 -2
word before 2: відбув	98 -67 -3 -2 -3 -10 -2 -1 -1 -34 -2 -3 -3
word before 2: віддал	-27 -30 17 -1 -12 30 -14 -3 -2 -1 -5 -1 -3
word before 2: відмов	58 -34 -6 -6 -2 -3 -2 -35 -3 -2 -3 -6 -3
word before 2: відомо	46 -19 -2 -4 -2 -2 -3 -3 -6 -6 -6 -1 -2
word before 2: відпов	53 -38 36 -2 -8 -12 -17 -12 -6 -4 -5 -5 -4
word before 2: війни	-57 -5 0 -1 -2 -2 -1 80 -28 30 -13 -1 -11
word before 2: військ	4 5 -29 -6 -9 -19 2 -16 -14 -9 43 -9 -7
word before 2: віком	15 -7 -1 0 -1 -1 -1 -1 0 -1 -1 -1 -1
word before 2: він	37 -5 -2 -1 -1 -1 -1 -17 -1 -5 -3 -1 -2
word before 2: гварді	45 -29 -2 -1 -1 -5 -1 -8 -1 -6 -2 -2 -4
word before 2: говори	-26 10 30 -8 -9 -5 -8 -18 -6 -6 -24 -18 -15
word before 2: год	-36 22 -18 -5 -14 -7 -5 14 -34 41 -15 -14 -9
word before 2: года	15 -18 32 -51 -12 -6 -11 -69 -33 44 -11 -22 -29
word before 2: году	-38 0 -32 -2 -4 -4 -5 47 52 15 -4 -10 -4
word before 2: госпит	-56 -33 61 -3 -9 -12 -4 -1 -5 -5 -3 -9 -3
word before 2: гражда	26 -25 33 -16 -22 -23 -22 -7 -18 -19 -27 -53 -22
word before 2: границ	27 -23 50 -6 -3 -8 -7 -7 -39 -20 -7 -16 -7
word before 2: группа	38 -6 -10 -1 -4 -2 -1 -3 -4 -1 -2 -7 -3
word before 2: делега	72 -64 -1 -1 -1 0 0 0 -1 -2 -1 -1 -9
word before 2: день	-5 -29 -14 -16 -15 -9 -7 14 -27 -11 -11 -8 -12
word before 2: держпр	79 -42 -6 -3 -2 -8 -2 -11 -1 -10 -5 -4 -5
word before 2: держсп	33 -15 -2 -1 -1 -6 -1 -4 -1 -1 -3 -1 -1
word before 2: детей	9 -2 -2 0 -1 0 -1 -1 -1 0 0 -1 0
word before 2: днр	-63 -29 -30 -8 -17 -13 -9 -2 -16 -7 44 -56 56
word before 2: дня	-110 17 -74 -12 -48 -8 -8 21 53 -10 -8 -35 -16
word before 2: дні	-47 -38 -27 -12 -7 -20 -8 97 -53 -48 -29 -11 -15
word before 2: до	-21 17 -32 -8 -4 -5 -5 17 -11 -16 -9 -8 -9
word before 2: доби	-29 -21 -5 -5 -4 -4 -2 69 -23 -17 -6 -3 -4
word before 2: добу	57 -9 -5 -2 -1 -2 -1 -29 -10 -5 -3 -2 -2
word before 2: догово	-13 -20 -53 -21 -10 -9 -9 -37 46 -10 -5 -23 -7
word before 2: додому	4 7 -42 11 -7 -3 -4 29 -15 -4 -5 -3 -5
word before 2: докуме	49 -17 -14 -1 -2 -6 -1 -3 -1 -1 -3 -5 -2
word before 2: дома	-52 3 12 -11 -5 -6 -8 -5 -21 -8 -3 19 -6
word before 2: домовл	23 7 -23 -3 -4 -7 -3 2 -42 -4 -10 -3 -4
word before 2: домой	-5 -13 27 -12 -18 -7 -8 -33 27 -13 -10 -15 -7
word before 2: донець	42 -34 -4 -1 -2 -4 -1 -7 -6 -2 -2 -1 -2
word before 2: доправ	-19 49 -2 -1 -1 0 0 -28 0 0 0 -1 0
word before 2: достав	-34 8 20 -6 -14 -7 -6 -26 34 -11 -3 -11 -3
word before 2: дпсу	61 -28 -2 -2 -2 -8 -3 -11 -1 -1 -13 -9 -8
word before 2: другу	27 20 -12 -15 -36 -13 -10 13 -69 -6 -8 -13 -7
word before 2: дітей	-44 -121 11 -9 -10 -15 -7 74 -4 -9 -4 -10 -6
word before 2: едут	-19 -76 48 -2 -4 -3 -6 0 -20 -2 -5 -17 -4
word before 2: етап	30 -22 -6 -1 -1 -1 -1 -6 -2 -2 -1 -1 -1
word before 2: еще	-23 20 -36 -4 -9 -8 -10 -5 -19 -7 -12 28 -14
word before 2: же	-44 72 -53 -19 -32 -18 -13 31 -14 -8 14 -18 -10
word before 2: жінки	33 -16 -6 -1 -1 -2 -1 -3 -1 -2 -1 -1 -1
word before 2: жінок	49 -37 -9 -2 -2 -3 -2 -2 -1 -2 -1 -1 -2
word before 2: з	-31 -25 -6 -5 -5 -8 -4 44 -14 -8 40 -14 -6
word before 2: за	9 25 7 -10 -22 -7 -5 -53 -10 -12 -5 -6 -6
word before 2: забрал	30 -4 4 -10 -3 -4 -4 -33 -17 -6 -3 -5 -4
word before 2: забрат	-15 -52 12 -7 -3 26 -12 34 -21 -14 -7 -10 -19
word before 2: загало	-14 33 -54 -25 -10 -16 -18 34 -19 -28 -27 -19 -17
word before 2: загибл	37 -8 2 -7 -3 -9 -6 -20 -3 -5 -4 -3 -11
word before 2: заключ	50 -20 -22 -5 -1 -2 -1 -1 -2 -1 -1 -1 -1
word before 2: запоро	69 -52 -8 -1 -2 -8 -2 -10 -2 -6 -4 -3 -3
word before 2: запорі	66 -39 -8 -2 -2 -8 -2 -8 -2 -7 -5 -4 -3
word before 2: застен	-34 -36 72 -3 -31 -2 -11 -1 -24 -5 -4 -39 -2
word before 2: захисн	55 -18 -37 -5 -6 -16 -4 -18 -2 -3 -7 -3 -3
word before 2: защитн	-4 11 -4 -1 -1 -1 -3 -3 -2 -1 -1 -3 -2
word before 2: заявил	-57 -3 23 -19 -6 -4 -10 -5 -3 -4 -19 -16 -11
word before 2: звільн	-4 12 -10 -3 -2 -7 -2 7 -1 -3 -2 -2 -2
word before 2: землю	18 4 8 -5 -15 -6 -7 -10 -21 -9 -5 -11 -5
word before 2: землі	10 2 -8 -4 -8 -7 -3 -6 -2 -2 -1 -3 -2
word before 2: зміїни	25 -14 -3 0 0 -2 -1 -2 0 -1 -1 -1 -1
word before 2: зникли	-63 -25 -1 -2 -6 -5 -4 -17 -4 -10 -44 -7 58
word before 2: зсу	94 -41 -30 -3 -7 -15 -4 -17 -3 -2 -11 -6 -8
word before 2: и	-15 38 -71 -8 -47 18 11 -24 -21 58 -7 -32 -8
word before 2: из	35 36 -38 -4 -11 -6 -3 -18 16 -5 -7 -16 -4
word before 2: израил	11 -3 -1 -1 0 0 0 -1 0 -1 -1 0 -2
word before 2: им	-43 42 -11 -5 -10 -14 -6 -11 -6 -6 -2 -11 -5
word before 2: их	10 -15 -89 -10 -11 -12 -8 -60 -22 -19 -6 28 -8
word before 2: й	-4 1 -31 -13 -12 19 -9 -64 -10 -11 46 -11 -16
word before 2: йшлося	75 -35 -18 -2 -25 -2 -2 -7 -4 -4 -13 -4 -4
word before 2: к	80 24 -79 -15 -12 -15 -8 -10 -9 -8 -6 -15 -4
word before 2: киев	39 -12 -54 -21 -9 -9 27 -3 -23 -8 -5 -11 -8
word before 2: киеву	-50 5 -1 -3 -5 31 -11 38 -12 -5 -14 -7 -11
word before 2: києві	35 -9 -1 -1 -2 -4 -2 -10 -2 -6 -7 -8 -4
word before 2: команд	-8 -6 38 -6 -5 -3 -2 -8 -1 -1 -5 -5 -3
word before 2: кордон	-40 48 -5 -6 -6 -14 -8 -12 -5 -4 -9 -15 -21
word before 2: луганс	61 -41 -8 -1 -1 -7 -1 -9 -2 -5 -3 -3 -2
word before 2: людей	15 37 -39 -3 -6 -4 -3 -30 -11 -11 -14 -5 -2
word before 2: людини	-96 97 -15 -1 -3 -2 -1 -8 -1 -1 3 -1 -4
word before 2: марта	47 -3 -20 -1 -1 -1 -1 -7 -4 -8 -1 -3 -1
word before 2: маріуп	90 -76 -7 -1 -1 -3 -2 -4 -1 -2 -2 -1 -2
word before 2: маємо	67 26 -31 -9 -11 -13 -5 -53 -4 -42 -11 -6 -12
word before 2: месяце	-51 -38 -40 -18 -15 -3 -10 -4 59 -9 -5 -14 -4
word before 2: ми	12 23 -32 -6 -10 -6 -5 3 -9 29 -11 -5 -6
word before 2: младше	67 -19 -42 -5 -2 -5 -2 -2 -5 -7 -5 -16 -5
word before 2: молоды	24 -4 -4 -1 -2 -1 -3 0 0 -1 -2 -4 -2
word before 2: москва	-1 -32 28 -8 -13 -14 -8 -8 -23 -11 -8 -8 -11
word before 2: москве	42 -12 -29 -2 -7 -3 -2 -4 -18 -1 -1 -1 -1
word before 2: мужчин	31 -42 -20 -6 -6 -7 -6 -2 -7 -6 -2 -10 -5
word before 2: мы	-61 36 -4 -14 -15 -5 3 -21 20 -10 -6 -10 -6
word before 2: місяці	-91 -25 -35 -7 -5 -12 -5 91 -23 -12 -20 -8 -11
word before 2: на	6 8 -15 -9 -7 -7 -3 4 -7 -13 -11 -8 36
word before 2: наймен	91 -68 -53 -5 -5 -15 -3 -21 -3 -13 -10 -7 -8
word before 2: наймол	90 -50 -13 -2 -1 -5 -1 -6 -1 -5 -2 -2 -2
word before 2: найста	155 -112 -22 -3 -3 -6 -2 -16 -2 -5 -4 -3 -4
word before 2: нам	27 -74 40 -8 -13 -28 14 -52 12 -7 -9 -13 -10
word before 2: направ	28 -23 16 -2 -5 -6 -4 -10 -9 -3 -5 -6 -4
word before 2: напрям	28 -34 26 -2 -4 -8 -2 -24 -3 -4 -4 -3 -3
word before 2: нас	-30 51 16 -6 -13 -10 -7 -17 -11 -13 -65 42 16
word before 2: натомі	31 -40 43 -6 -12 -6 -4 -6 -57 -5 -20 -12 -5
word before 2: нацгва	60 -19 -12 -3 -6 -7 -2 -6 -2 -5 -7 -3 -3
word before 2: наших	28 -56 42 -16 -21 -18 -18 -33 -14 -12 -32 -28 -24
word before 2: нгу	50 -41 -6 -4 -4 -30 -6 -22 -3 -3 -19 -10 -14
word before 2: не	70 -46 -6 -1 -1 -2 -1 -10 -1 -4 -2 -1 -3
word before 2: неволі	-92 37 -15 -11 -6 35 -5 12 -8 -13 46 -9 -6
word before 2: неделю	37 -1 -1 -1 -1 -1 0 -28 -5 -7 0 -1 -1
word before 2: незако	9 -38 -3 -6 -6 -6 -4 -39 -19 -11 77 -15 -20
word before 2: нем	23 -20 -10 -1 -2 -3 -2 0 -2 -3 -1 -4 -4
word before 2: ними	-97 56 17 -9 -10 -23 -11 -40 -25 63 -10 -32 -13
word before 2: нині	26 -19 -50 -6 -6 -4 -4 -55 -2 -6 -19 -4 26
word before 2: них	-47 25 27 -7 -7 -16 -6 -25 -12 -9 25 -37 14
word before 2: ночь	58 -7 -26 -3 -4 -2 -2 -3 -2 -8 -2 -4 -3
word before 2: о	-13 30 -26 -23 -19 -13 -12 -37 -52 -19 -17 40 -16
word before 2: об	-9 7 20 -9 -10 -4 -4 -5 -4 -13 -11 32 -7
word before 2: област	-9 -40 -27 -5 -12 -6 -5 -14 16 -5 -4 55 -6
word before 2: обмен	38 -58 23 -11 -7 -15 6 -31 35 -15 -8 -21 -8
word before 2: обмена	67 6 -16 -22 -17 -20 -31 -33 -40 -10 -10 -25 -7
word before 2: обмене	37 -48 33 -2 -6 -6 -3 -3 -9 -3 -2 -7 -3
word before 2: обмено	-65 13 -11 -12 -15 -8 -9 35 -44 6 -16 -17 -17
word before 2: обменя	23 -44 -8 -21 -17 -11 -12 -7 2 -17 -11 -18 -13
word before 2: обмін	-45 -1 12 29 -6 -12 -6 71 -62 -19 -8 -7 -6
word before 2: обміна	-56 47 -14 -3 -2 -12 -4 60 -6 -33 -13 -2 -10
word before 2: обміно	-49 101 -23 -5 -5 -25 -10 -34 -8 -26 -4 -4 -6
word before 2: обміну	8 17 -26 -17 -11 -10 -6 6 -39 -23 -6 -9 -7
word before 2: обміня	2 -48 27 -28 -11 -6 -7 -20 -7 29 -9 -9 -7
word before 2: обміні	-22 -67 -18 -9 -8 -14 -10 48 -15 33 -33 -21 -20
word before 2: оборон	37 -29 -2 0 0 -1 0 -1 0 -1 -1 0 -1
word before 2: обратн	5 -2 39 -9 -16 -16 -11 -14 17 -8 -50 -14 -14
word before 2: обстав	-34 -5 -1 -2 -3 -4 -4 -71 -7 -11 -51 -6 78
word before 2: один	65 -5 -11 -3 -3 -3 -3 -11 -3 -16 -21 -17 -4
word before 2: окремо	10 -33 -9 -3 -5 -9 -3 -31 -7 -8 68 -9 -16
word before 2: октябр	22 -10 -17 -2 -3 -4 -2 -3 -4 -3 -5 -8 -2
word before 2: окупан	-5 -61 -15 -4 -5 -7 -7 -3 -5 -6 49 -29 -15
word before 2: омбудс	-44 -49 -13 -6 -14 -16 -10 -20 51 -55 3 -56 -45
word before 2: операц	-26 -27 -24 -14 -10 -15 -9 34 -38 -3 -18 -12 -22
word before 2: освобо	7 25 -90 -47 -33 -25 -15 -11 14 23 -11 -26 -24
word before 2: остают	-12 -31 -64 -12 -7 -8 -7 -4 -12 -7 -9 28 -20
word before 2: осіб	-20 28 -7 -3 -40 -4 -1 -5 -2 -2 -2 -1 -1
word before 2: от	37 6 -30 -2 -5 -2 -3 26 -41 -2 -10 -10 -2
word before 2: ответ	7 -16 -13 -2 -7 -11 19 -2 35 -3 -10 -11 -6
word before 2: отдали	-10 -9 25 -6 -16 -13 -4 -13 -6 -4 -3 -5 -4
word before 2: отданы	32 -33 -16 -15 -7 46 -31 -7 -1 -5 -8 -9 -4
word before 2: отправ	-18 43 -22 -3 -10 -8 -3 18 -13 -5 -8 -3 -11
word before 2: отпуст	10 -13 62 -14 -26 -8 -19 -23 -22 -9 -24 -10 -8
word before 2: отрима	-56 -48 50 -2 -6 -5 -2 66 -7 -2 -9 -3 -3
word before 2: офицер	41 -14 -36 -1 -4 -5 -3 -1 -2 -3 -2 -4 -3
word before 2: офіцер	24 -91 40 -3 -4 -18 -4 -7 -2 -5 -6 -3 -5
word before 2: пакет	40 -9 -3 -1 -1 -7 -1 -34 -1 -3 -7 -2 -7
word before 2: пво	37 -2 -9 -1 -1 -1 -1 -4 -3 -2 -2 -7 -5
word before 2: перего	-50 -14 -31 -11 55 -4 -10 -2 -51 -5 -6 -13 -5
word before 2: переда	-23 43 13 -5 -26 -16 -8 10 -8 -3 -8 -6 -7
word before 2: перелі	96 -57 -43 -4 -2 -1 -1 -1 -1 -5 -3 -2 -2
word before 2: переми	40 -38 -1 0 0 0 0 0 0 0 0 0 0
word before 2: писем	28 -1 -2 0 -2 -2 -1 -12 -2 -1 -3 -2 -5
word before 2: плен	32 -7 -3 -1 -1 -1 -1 -6 -7 -4 -3 -2 -1
word before 2: плена	-48 -82 31 -14 34 -6 -8 0 35 -12 -15 -24 -6
word before 2: пленны	-23 -3 13 -13 -5 -5 -6 -4 -20 -7 -7 -8 -6
word before 2: плену	-43 -5 -13 -7 -11 -3 -4 -5 -10 -3 18 21 -15
word before 2: по	47 -17 -14 -10 -16 -4 -6 -2 -15 -10 -10 22 -7
word before 2: по-пре	44 -47 -43 -39 -10 -32 -14 -56 -23 -10 -35 38 -36
word before 2: поверн	-15 28 -5 -6 -7 25 -5 -12 -7 -13 20 -7 -7
word before 2: поверт	-42 74 -13 -3 -4 -5 -3 -19 -2 -2 -3 -3 -4
word before 2: повідо	-72 4 -6 -23 -8 -3 -3 58 -3 -12 -8 -2 -13
word before 2: погибш	-24 -13 34 -13 -13 -8 -8 -31 -23 -7 -6 -9 -5
word before 2: погово	32 -28 -6 -4 -6 -2 -2 -1 -3 -2 -12 -3 -7
word before 2: погоди	27 -20 -1 -2 -9 -2 -1 -10 -1 -5 -11 -4 -4
word before 2: подтве	33 -56 31 -6 -10 -5 -3 -1 -3 -4 -5 -8 -3
word before 2: полегл	-48 -34 -2 -1 -5 -2 -2 62 -5 -5 -5 -1 -3
word before 2: полон	11 -1 -1 0 0 0 -1 0 -1 0 0 -7 0
word before 2: полоне	-14 -51 35 38 -5 -3 -6 -10 -7 -3 -4 -9 -3
word before 2: полону	44 -39 -25 -9 -9 -18 -5 16 -6 -8 -14 -4 -5
word before 2: полоні	-52 -27 -4 -5 -6 -10 -5 -45 -5 -10 77 -56 -54
word before 2: получи	-94 30 42 -7 -16 -6 -4 -9 -21 -13 -5 -4 -5
word before 2: поля	74 -45 -8 -2 -3 -3 -3 -46 -21 -4 -2 -6 -2
word before 2: поране	38 -24 -4 -1 -1 -9 -5 -14 -1 -2 -2 -2 -3
word before 2: поровн	-10 9 -5 -12 -5 -16 -5 -8 -20 -8 -7 -9 -7
word before 2: потери	67 -5 -6 -2 -5 -2 -2 -3 -23 -2 -9 -14 -4
word before 2: привез	-24 40 -3 -1 -1 -2 -1 -42 -2 -1 -1 -1 0
word before 2: приеха	30 -42 -35 -7 -48 -15 -15 -18 48 -14 -7 -41 -19
word before 2: прийня	-19 51 -4 -1 -2 -3 -1 -24 -6 -12 -1 -1 -1
word before 2: прикор	5 18 -20 -3 -4 -16 -5 -8 -3 -6 -15 -13 -7
word before 2: пример	-6 -30 -18 -13 -9 -3 -4 -4 -17 -5 -11 -21 43
word before 2: принял	51 -8 -26 -1 -2 -1 -3 -5 -2 -4 -7 -9 -4
word before 2: приїха	-53 48 -4 -2 -2 -7 -1 41 -5 -3 -1 -1 -2
word before 2: про	-7 -73 72 16 -10 -10 -6 -36 -13 -11 -32 -21 26
word before 2: провел	25 9 -20 -6 -22 -5 -3 -2 -2 -22 -4 -3 -4
word before 2: против	50 -9 5 -6 -11 -7 -9 -24 -28 -8 -13 -20 -7
word before 2: процес	-19 -36 53 -17 -16 -5 -3 -8 -8 -5 -5 -4 -4
word before 2: психол	40 -8 -5 -1 -2 -1 -1 -12 -3 -6 -2 -10 -1
word before 2: підтве	0 -20 -11 -12 -12 -9 -8 -53 -17 -27 26 -29 -20
word before 2: разом	-90 39 -40 54 -21 -36 -18 14 -32 -33 -44 -14 -37
word before 2: ракет	57 -32 -16 -1 -1 -1 -1 -2 -1 -2 -1 -1 -1
word before 2: ранены	3 -14 -26 -13 -11 12 35 -3 -23 -14 -7 -8 -7
word before 2: ребят	24 -8 9 -1 -2 -1 -2 -5 -8 -2 -1 -6 -2
word before 2: регион	17 -3 -2 -1 -1 -1 -1 -1 -2 -1 -1 -5 -1
word before 2: режиму	-2 22 -7 -1 -5 -3 -2 -1 -6 -1 -1 -2 -1
word before 2: резуль	1 17 9 -8 -3 -2 -2 -5 -5 -4 -2 -4 -2
word before 2: репатр	-31 40 -6 -3 -3 -3 -2 10 -3 -2 -2 -1 -2
word before 2: респуб	3 -11 -30 -2 -3 -3 -1 -1 -3 -2 47 -34 -4
word before 2: рефриж	33 -14 -15 -3 -8 -3 -4 -5 -5 -7 -14 -40 -4
word before 2: реєстр	-60 -5 0 -2 -2 -5 -2 -44 -1 -12 -30 -7 41
word before 2: родину	3 -99 -51 -20 72 -6 -9 -32 21 -9 -8 21 -7
word before 2: родным	-11 34 -42 -2 -5 -3 -4 -13 -5 -1 -2 -2 -3
word before 2: роки	78 -29 -51 -1 -1 -6 -2 -6 -2 -2 -4 -2 -2
word before 2: року	-18 12 -4 -3 -4 -4 -3 44 -31 -35 -10 -5 -8
word before 2: россии	23 -41 -31 -4 -4 -4 -4 -14 -1 -4 38 -32 -9
word before 2: россий	-48 25 -1 -4 -3 -4 -6 -8 -20 -6 37 -14 -7
word before 2: россию	-48 42 14 -12 -22 -8 -10 -21 7 -13 -9 -27 -6
word before 2: россия	2 -58 37 -6 -13 5 -7 -10 -7 -7 5 -14 -7
word before 2: ростов	40 -13 -7 -1 -1 -3 -1 -5 -1 -6 -3 -3 -5
word before 2: російс	2 1 -3 -12 -4 -24 -3 4 -8 -6 10 -9 -6
word before 2: росія	-1 50 -37 -12 -17 -25 -22 -33 -8 -8 53 -11 -19
word before 2: росіян	-11 -52 10 -10 -10 -16 -12 -33 51 -15 32 -28 -31
word before 2: росії	-44 -23 38 -3 -4 -9 -3 -30 -7 -5 53 -22 -26
word before 2: рублей	11 -1 -2 0 0 0 0 -1 -6 0 -1 0 0
word before 2: рф	-44 9 43 -7 -8 23 -15 -33 -10 -8 0 -30 -11
word before 2: рідних	-15 64 -29 -1 -7 -2 -1 -22 -2 -2 -1 -2 -5
word before 2: рік	-45 -3 -2 -3 -1 -2 -2 90 -24 25 -14 -5 -4
word before 2: рішенн	37 -11 -1 -1 -7 0 -1 -2 -1 -13 -5 -2 -3
word before 2: с	-60 27 -6 -10 -7 -6 -9 -41 41 24 -7 -24 -7
word before 2: самоле	17 -7 -2 -1 -1 0 0 -1 -2 -1 -1 -1 -1
word before 2: самому	47 -35 -9 -1 -2 -1 -1 0 -1 -2 -1 -1 -1
word before 2: сбу	-9 -88 -12 -8 -8 -13 -10 -52 -10 -41 13 -27 21
word before 2: сверх	-39 4 9 -7 -4 -22 -25 -4 -11 -5 -9 -17 -10
word before 2: свобод	-31 -16 33 82 -28 -10 -12 -72 -59 -39 -22 -19 -51
word before 2: своих	28 -65 -14 -2 -4 -6 -4 -3 -10 -3 -2 -4 -5
word before 2: сегодн	18 7 22 15 -9 -6 -9 -8 -21 -16 -5 -35 -9
word before 2: семей	2 -54 32 -6 -2 -3 -2 -3 -12 -5 -1 -7 -3
word before 2: серед	17 25 -15 -2 -2 -5 -2 -40 -7 -6 -20 -3 -3
word before 2: сержан	85 -53 -38 -1 -1 -7 -2 -4 -1 -2 -2 -2 -2
word before 2: сил	-33 55 -17 -2 -4 -11 -3 -22 -2 -5 -6 -3 -2
word before 2: сили	84 -55 -4 -2 -2 -11 -2 -12 -1 -8 -4 -4 -3
word before 2: складу	58 -31 -3 -1 -1 -3 -1 -6 0 -1 -12 -1 -12
word before 2: сложил	29 -1 -1 0 -1 0 0 -11 -7 -2 -3 -2 -2
word before 2: солдат	-63 9 21 55 -17 -32 -22 -25 -23 -16 46 -31 -16
word before 2: сообщи	-58 77 -44 -21 -14 -15 -5 -30 -4 -14 -9 -11 -14
word before 2: состоя	-55 8 8 30 -8 -6 -6 -4 -10 -24 -7 -7 -5
word before 2: списка	3 -40 -30 -4 -4 -2 -4 -8 -24 -3 -27 33 -15
word before 2: списки	-40 -15 -27 -17 -16 -23 -7 -15 -19 -15 -24 53 -11
word before 2: список	36 21 -31 -22 -10 -11 -12 -14 -14 -13 -8 -19 -45
word before 2: среди	-29 21 6 -6 -8 -9 -7 -7 -13 -8 42 -32 -15
word before 2: ст	22 -10 -1 -2 -1 -1 -1 -2 -1 -2 -2 -1 -1
word before 2: стамбу	59 -37 -58 -8 -11 -6 -6 -26 -51 -5 -5 -26 -11
word before 2: старше	86 -12 -60 -10 -4 -6 -2 -6 -9 -9 -6 -11 -7
word before 2: сторон	-17 -1 26 -8 -13 -4 3 3 -19 -17 -12 -7 -8
word before 2: сутки	53 -5 -20 -1 -4 -2 -1 -8 -15 -7 -1 -4 -1
word before 2: схуд	20 -2 -2 -1 -1 -1 -1 -1 0 -2 -3 -2 -5
word before 2: сьогод	-2 -4 27 -12 -9 -13 -6 7 -11 -21 -7 -7 -8
word before 2: та	31 55 -58 -3 -2 -11 -5 -13 -2 -4 -7 -3 -3
word before 2: так	-37 -47 66 -3 -3 -6 -4 -45 -22 -8 -7 -4 -4
word before 2: также	-12 36 -17 -1 -3 -2 -4 -1 -15 -1 -1 -7 -4
word before 2: також	29 14 -12 -7 -23 -16 -12 -50 -8 -7 -32 -15 -6
word before 2: там	-30 -86 -5 -36 -29 -18 -16 -61 -31 -41 42 33 -45
word before 2: танков	15 -1 -5 0 0 0 0 0 -2 -1 -1 -2 0
word before 2: танків	15 -4 -3 -1 -1 -1 -1 -3 -2 -2 -2 -3 -2
word before 2: теж	-43 -11 72 -6 -8 -6 -5 -30 -5 -4 -6 -2 -6
word before 2: тел	-30 51 -72 -9 -26 -9 -15 -64 42 -16 -10 -24 -8
word before 2: тела	75 -58 -73 -7 -19 -9 -11 -24 -3 -7 -5 -7 -11
word before 2: телефо	54 -9 -1 -2 -2 -2 -2 -31 -5 -12 -5 -4 -2
word before 2: терито	-34 5 10 -7 -8 -11 -6 -35 -5 -9 56 -16 -23
word before 2: теробо	-54 56 -8 -2 -1 -8 -2 -2 -1 -1 -4 -3 -2
word before 2: террит	-4 15 31 -2 -13 -2 -4 -11 -22 7 4 3 -12
word before 2: тижден	21 -3 -3 0 0 -1 -1 0 -5 -2 -2 -1 -7
word before 2: том	-28 -7 30 -4 -11 -10 -4 -2 -7 -3 -4 -13 -3
word before 2: тому	42 -38 -9 -3 -4 -5 -2 -15 -7 -2 -2 -4 -1
word before 2: торік	-50 -19 0 -1 -1 -2 -1 57 -28 -8 -7 -2 -6
word before 2: тро	88 -82 -5 -1 -1 -2 -1 -1 0 -1 -3 -1 -2
word before 2: туда	-53 21 18 -13 -13 -10 -8 -33 -11 -10 -4 -44 -13
word before 2: тіл	19 -28 -24 -2 -3 -15 -2 29 -8 -9 -10 -2 -7
word before 2: тіла	36 -17 -27 -5 -9 -19 -4 -38 -5 -3 -4 -5 -12
word before 2: у	15 -46 -76 -12 -9 43 -8 13 -20 -11 26 -13 -18
word before 2: удалос	-33 -1 8 -8 -10 -6 -6 14 20 -12 -6 -12 -3
word before 2: удома	28 9 -23 -15 -19 -22 -10 -11 -24 -20 -17 -11 -14
word before 2: уже	-65 -53 -22 -13 -27 -9 -9 -17 60 -25 -18 -8 -19
word before 2: украин	-10 19 2 -3 -15 -5 0 -3 -36 -12 -31 30 -4
word before 2: україн	-66 47 -7 -5 -5 -4 -3 14 -10 2 -18 10 -4
word before 2: уничто	21 0 -10 -1 0 0 0 0 -10 0 0 0 0
word before 2: уперше	43 -41 0 0 0 -1 0 0 0 -1 0 0 0
word before 2: услови	-7 -19 42 -1 -2 -2 -3 -6 -4 -1 -1 -1 -1
word before 2: усього	23 -33 -39 -30 -12 -11 -14 21 -14 -28 -12 -6 -21
word before 2: учора	69 -62 -40 -4 -9 -13 -5 -34 -7 -8 -5 -4 -3
word before 2: формат	112 41 -79 -8 -6 -17 -5 -87 -37 -10 -7 -9 -8
word before 2: формул	35 -14 12 -18 -16 -14 -11 -36 4 -13 -13 -20 -12
word before 2: хто	-43 47 -18 -6 -12 -11 -10 -10 -7 -12 -11 -3 -4
word before 2: це	-92 -31 -9 -8 -9 -17 -5 24 -15 52 -10 -5 -13
word before 2: цивіль	14 6 -35 -8 -11 -18 -7 12 -5 -9 -7 -14 -11
word before 2: ч	22 -15 -1 -1 0 -1 -1 -1 0 -1 -1 -1 -1
word before 2: чаес	-6 29 -32 -4 -4 -18 -11 -47 -3 -6 -12 -20 -11
word before 2: час	-49 -27 -2 -3 -3 -14 -3 -1 -21 45 -15 -7 -9
word before 2: челове	-49 71 -28 -3 -47 -5 -3 -1 -4 -3 -2 -4 -3
word before 2: чем	0 -6 -3 0 -5 -1 -1 -4 -8 -1 32 -6 -1
word before 2: чолові	-24 -78 68 -7 -9 -13 -7 -16 -4 -10 -11 -10 -8
word before 2: что	6 -39 27 -11 -33 -9 -9 -17 -15 -18 -19 13 -9
word before 2: штаб	-56 15 -26 -4 -9 -4 -9 28 -19 19 -21 -10 -18
word before 2: штабу	49 -89 -7 -3 -3 -8 -4 -19 -2 22 49 -4 -7
word before 2: ще	36 46 -25 -14 -10 -14 -9 -41 -20 -13 -69 -55 -22
word before 2: щиті	-19 15 -6 -1 -4 -2 -1 18 -2 -2 -6 -1 -2
word before 2: що	-11 -17 29 -1 -9 -1 -1 -2 -3 -2 17 -16 -5
word before 2: щодо	71 -49 -58 -10 -6 -20 -6 -64 -4 -12 -48 -19 45
word before 2: экипаж	40 -7 -10 -3 -2 -2 -1 0 -2 -3 -2 -8 -1
word before 2: яких	-24 -54 -2 -1 -2 -5 -2 -81 -12 53 -12 -6 -5
word before 2: є	-49 65 -45 -4 -10 -16 -8 -13 -3 -11 -12 -6 -5
word before 2: і	-28 -73 -60 -9 -12 59 -9 47 -6 -10 -25 -15 -13
word before 2: ідетьс	76 -37 -21 -6 -6 -3 -3 -34 -3 -3 -19 -3 -7
word before 2: із	38 4 -15 -6 -5 -7 -3 -40 -14 -5 -54 -5 -4
word before 2: їдуть	50 -41 -4 -1 -2 -6 -1 -7 -1 -1 -1 -1 -1
word before 2: їх	18 -18 14 -2 -2 -6 -3 -19 -10 -8 -26 -9 -6
word before 2: їхніх	-39 -40 54 -12 -11 -11 -27 -63 -8 -33 -58 44 -41
word before 2: اسيرا	-23 32 -14 -19 -2 -2 -2 -1 -1 0 -4 -4 -1
word before 2: افراج	30 -16 -27 2 -7 -9 -6 -13 -13 -15 -9 -12 -9
word before 2: امارات	-17 -3 -2 -33 -2 -1 -2 -7 -2 55 -4 -3 -7
word before 2: اوكران	35 -31 -9 21 -3 -10 11 -1 -3 2 4 -5 -2
word before 2: تبادل	-8 24 -32 -14 -2 16 -8 -30 -6 -21 -2 -12 -3
word before 2: تي	30 -29 -4 20 -6 -2 -3 -2 -3 -20 -8 -6 -3
word before 2: جديده	-33 -2 19 18 -3 -8 -5 -1 -2 -19 -3 -4 -5
word before 2: دوله	13 -1 -2 -22 -3 -3 -3 -25 -8 42 -3 -4 -4
word before 2: روسيا	-6 20 -8 -9 -1 -5 -1 -1 -1 -1 31 -8 -13
word before 2: علي	-31 54 -3 -10 -7 -1 -1 -2 -2 -13 -1 -1 -1
word before 2: عن	-25 19 -17 31 -7 -6 -4 -2 -3 -27 -2 -8 -3
word before 2: في	-24 22 13 -18 -2 -1 -2 -14 -7 16 -1 -1 -1
word before 2: كييف	-30 71 -34 -23 -2 -2 -2 -4 -2 -1 -1 -4 -2
word before 2: لم	-6 -29 -27 13 -7 -11 -9 -20 -4 2 -5 -9 -6
word before 2: –	5 -19 19 -7 -10 -13 12 47 -22 -15 -39 -1 0
word before 2: •	50 11 -14 -2 -3 -3 -2 -24 -1 -4 -6 -5 -9
word before 2: ▫	56 -10 -10 -3 -6 -3 -2 5 -15 -18 -4 -3 -3
word before 2: ⚡	-92 -90 -8 -26 87 -16 -12 -16 -21 -17 -18 -18 -24
word before 2: ✅	-38 98 -79 -17 -3 -8 -3 -26 -4 -8 -8 -3 -4
word before: 	21 -4 29 -8 -9 -13 -5 -14 -14 12 -20 -18 -12
word before: "	27 -34 -13 -9 -9 0 -5 12 21 -3 -6 12 -6
word before: #	46 10 -73 -26 -22 -9 -7 -15 -17 -37 -11 -8 -19
word before: '	2 -35 -7 -14 -16 -15 -13 45 -46 -64 -11 -27 -27
word before: (	2 25 -7 -4 -2 -2 -2 -5 -3 -7 -3 -4 -7
word before: )	6 44 -14 -4 -5 -6 -4 3 -20 -11 -10 -7 -6
word before: +	74 46 -24 -2 -4 -3 -4 -28 -5 -24 -42 -21 -7
word before: ,	16 -9 -2 1 -7 -1 -2 -4 2 1 5 -3 -3
word before: -	2 -24 58 -10 -7 -7 -3 -8 -6 -17 -7 -5 -5
word before: .	4 -66 18 38 -12 -3 -2 -5 -6 -12 -3 -4 -6
word before: /	70 -5 -8 -4 -6 -4 -3 -10 -6 -20 -6 -10 -10
word before: :	20 4 -2 0 5 -11 -4 2 -3 -6 -4 -1 -12
word before: ;	24 -11 -4 4 -5 -4 -3 -26 0 -9 -7 2 -32
word before: a	6 -24 18 -12 -13 7 -7 -29 -18 23 -10 -9 -14
word before: additi	-52 -48 59 -8 -7 8 -7 -3 -20 -8 -3 -13 -2
word before: affair	-79 51 17 -57 -12 -7 -8 -7 -6 20 -7 -4 -4
word before: after	66 -52 -16 -33 -5 -11 -3 -10 -9 -16 -4 -3 -5
word before: afu	50 -40 37 -4 -18 -9 -9 -7 6 -4 -26 -27 -6
word before: aged	58 -44 -25 -17 -3 -8 -1 -3 -1 -11 -4 -2 -1
word before: air	21 -2 -8 -5 -1 -1 -1 -1 -1 -1 -1 -1 -1
word before: aircra	13 -2 -1 -2 -1 -1 -1 0 0 -4 0 -1 -1
word before: all	37 -44 -11 15 -6 -3 -3 11 -19 -2 -6 -6 -4
word before: along	18 23 -28 -10 -6 -17 -11 -10 -1 -20 -1 -3 -2
word before: alread	61 -23 -9 -3 -2 -3 -3 -41 -12 -52 -2 -1 -2
word before: also	-20 -15 61 -29 -24 22 -24 -35 -16 -28 -8 -29 -11
word before: among	16 12 -24 -16 -3 -3 -2 -3 -4 -5 -3 -2 -3
word before: amount	35 -13 -2 -10 -7 -2 -2 -3 -4 23 -17 -13 -4
word before: an	-26 44 -4 18 -3 -7 -2 -19 -4 -36 -6 -5 -2
word before: and	9 -1 -6 -1 1 -5 1 7 -2 -11 -6 -3 -5
word before: announ	-12 28 -3 -18 -16 -9 -7 -11 -6 -47 -18 -5 -12
word before: anothe	-2 7 -31 -17 -9 23 -7 -27 -15 -13 42 -15 -25
word before: april	-34 33 19 -4 -6 -2 -1 -3 -2 -1 -2 -1 -1
word before: are	6 22 -16 -9 -13 9 -5 -20 -4 2 8 -29 -8
word before: armed	-10 25 -6 -1 -1 -2 -1 -2 -1 -2 -1 -2 0
word before: as	72 -40 -57 -11 -18 -15 -9 -9 35 -23 51 -22 -30
word before: at	-68 -29 49 21 -24 -18 -13 -39 -22 28 8 5 -4
word before: august	34 -31 2 -2 -3 -9 -3 -3 -3 -5 -3 -3 -2
word before: azovst	36 -6 -14 -1 -1 -5 -3 -1 0 -1 -2 -6 -4
word before: back	-19 18 45 -16 -23 -6 -6 3 -7 -12 -7 -11 -9
word before: be	8 -4 -3 -4 -1 -1 -1 0 -1 -1 15 -4 -3
word before: been	21 8 -49 -24 -9 -10 -9 -48 -21 42 -15 -23 -10
word before: began	-16 -1 -9 -26 -3 -3 -3 34 -25 25 17 -3 -6
word before: belaru	43 48 -54 -31 -17 -8 -12 -12 -9 -14 -11 -11 -12
word before: betwee	87 -58 -29 -38 -30 -10 -6 -2 -3 -36 -5 -8 -6
word before: bodies	-54 40 1 -7 23 -7 -5 -22 -10 -6 -5 -4 -6
word before: border	-5 30 -13 -2 -3 -2 -2 -2 -2 -3 -3 -4 -12
word before: bring	-1 20 -27 -17 -9 -14 -8 -9 -14 -21 -5 -8 -7
word before: brings	-25 16 25 -8 -3 -13 -2 -23 -2 19 -2 -2 -3
word before: brough	22 -16 -30 -5 -12 -6 -5 45 -25 -25 -13 -7 -4
word before: by	9 10 -30 -10 -7 -3 -4 -17 -7 13 24 -7 -3
word before: came	-11 24 -17 -4 -4 -16 -4 -20 -14 -6 -2 -5 -2
word before: captiv	11 -4 12 -9 -11 -7 -5 30 -22 -24 -20 -10 -7
word before: captur	38 -31 -44 -16 -4 -2 -5 -1 -8 -4 -5 -7 -1
word before: carrie	6 -16 -7 -10 -10 -4 -3 -16 -11 43 -20 -6 -12
word before: carryi	102 -40 -38 -7 -17 -5 -5 -3 -7 -16 -22 -25 -11
word before: childr	59 -3 -19 0 -1 0 0 -47 0 0 -1 0 0
word before: civili	-39 -24 35 -22 -13 -11 -7 43 -10 -9 23 -23 -12
word before: code	118 -81 12 -4 -4 -4 -3 -13 -9 -7 -23 -10 -3
word before: comple	78 -37 2 33 -2 -3 -3 -31 -8 -67 -1 -4 -2
word before: confir	-39 52 -12 -20 40 -9 -5 -23 -8 -23 17 -18 -11
word before: countr	58 -13 -60 30 -22 -20 -13 -80 -35 -18 -13 -7 -7
word before: covere	2 -7 -12 20 -11 -5 -5 -4 -9 -18 -2 -5 -7
word before: date	-33 -44 -3 54 -2 -3 -3 14 -6 22 -9 -9 -4
word before: day	5 -31 -17 -14 -15 -11 -8 23 40 -15 -10 -10 -11
word before: days	-50 -97 -20 -13 -10 -12 -9 5 59 -10 -10 -12 -8
word before: decemb	15 -1 33 -15 -2 -10 -8 0 -3 -14 -2 -1 -3
word before: defenc	-23 -32 54 -3 -4 -2 -1 -3 -5 -2 -3 -1 -1
word before: defend	7 -18 -9 -1 -1 14 -4 -3 -6 -3 -1 -3 -1
word before: delive	-4 14 -13 -15 -2 -3 -2 -5 -2 -10 -2 -5 -2
word before: direct	34 -25 16 -2 -4 -7 -2 -21 -4 -7 -6 -4 -2
word before: donets	31 -22 0 -3 -3 -8 -2 -22 -6 -3 -6 -2 -2
word before: down	15 -1 -3 -3 -2 -1 -1 0 -1 -1 -1 -1 -1
word before: drones	22 -6 -3 -1 -1 -1 -1 -5 -2 -2 0 -1 0
word before: each	12 20 -2 -16 -11 -8 -6 -27 -14 -13 -6 -3 -4
word before: earlie	43 22 -20 -25 -21 -15 -12 -22 -28 -51 -12 -15 -19
word before: easter	-12 38 -11 -37 -22 -8 -9 -32 -6 -4 -9 -2 -4
word before: effort	2 -6 -2 3 -2 -2 -2 -16 -6 20 -2 -1 -3
word before: emirat	15 26 -15 -34 -2 -3 -2 -15 -7 41 -3 -1 -8
word before: enemy	-16 -38 33 -2 -7 -4 -3 -2 -4 -3 -10 -10 -2
word before: estima	27 -40 -5 -13 -13 -11 -11 -15 -10 -15 2 -36 -27
word before: every	20 -4 -8 0 0 -1 0 -4 -1 -1 -1 -1 0
word before: exchan	37 -25 -22 18 -7 7 -4 -3 -11 -5 -5 -5 -4
word before: facili	-25 -1 37 -7 -1 -5 -4 -1 -24 -12 -6 -59 -1
word before: famili	-64 82 -23 -41 -5 -9 -5 -3 -8 -15 -4 -7 -7
word before: far	10 -5 -13 -18 -13 -3 -6 -1 -35 51 -10 -7 -5
word before: februa	25 -1 24 -22 -3 -2 -2 8 -36 -5 -3 -2 -2
word before: federa	58 9 -23 -47 -5 -7 -5 -2 -12 -29 -7 -17 -2
word before: fighte	28 -8 -22 -4 -2 -2 -1 0 -1 0 0 -2 -1
word before: figure	-4 -51 -49 39 -6 -11 -5 -14 -5 -33 -7 -16 -16
word before: first	-10 30 -10 -10 -7 -6 -4 -36 -11 22 -7 -8 -6
word before: five	-21 -6 55 -6 -2 -2 -7 0 -1 -11 -3 -16 -2
word before: follow	15 -20 46 -8 -4 -1 -2 -1 -18 -3 -1 -3 -1
word before: for	33 -3 3 -21 -5 -9 6 -28 -6 -3 7 -6 -8
word before: forces	75 -42 -10 -2 -3 -3 -3 -5 -7 -3 -9 -14 -3
word before: foreig	-57 48 15 -55 -10 -6 -6 -6 -5 17 -6 -8 -4
word before: formul	0 7 -16 -16 -24 -15 15 -17 -19 -26 -34 -7 -11
word before: free	-37 -1 -10 -2 -7 -5 -4 -22 -2 18 -2 -3 -3
word before: freed	-18 5 8 2 -4 -5 -4 -39 -8 51 -3 -3 -5
word before: frees	28 -5 -25 27 -11 -5 -5 -14 -4 -42 -3 -8 -5
word before: friday	26 -74 -35 -6 42 -10 -14 20 16 -10 -3 -8 -8
word before: from	22 30 -34 -6 -15 -6 -6 -35 -6 27 -13 -12 -5
word before: full-s	68 -27 -1 -5 -4 -4 -4 -24 -32 -26 -12 -2 -8
word before: furthe	-32 -7 -32 13 -24 15 -10 -15 -13 -12 -5 -12 -9
word before: gestur	11 -43 0 -2 -1 17 -27 -2 -1 -1 -2 -4 -2
word before: go	-18 21 1 -8 -23 40 -35 -18 -19 -12 -6 -16 -13
word before: goodwi	11 -43 0 -2 -1 17 -27 -2 -1 -1 -2 -4 -2
word before: got	9 24 -31 -25 27 -5 -7 -20 4 -6 -5 -13 -7
word before: group	-14 -30 32 -14 -12 -6 -4 -8 -13 -10 -5 -5 -4
word before: guards	75 -64 -6 -1 -1 -1 -1 0 0 -1 -1 -2 -4
word before: had	40 -5 -39 -17 24 -14 -8 -24 -11 -30 -13 -14 -10
word before: hamas	60 -40 -11 -4 -1 -3 -1 0 0 -2 0 -1 -2
word before: handed	-36 14 16 -3 -28 -2 10 -12 -15 -3 -5 -17 -8
word before: has	-8 22 9 -37 -12 -6 -5 17 -9 17 -1 -11 -11
word before: have	-55 -3 -20 10 -7 -6 -6 28 4 32 -18 -26 -16
word before: he	-29 -28 -2 -11 -4 -10 -3 73 -3 12 -7 -4 -19
word before: held	-34 -51 4 -5 -4 -8 -5 37 -75 -25 31 -18 -33
word before: helped	73 -71 -29 -34 -5 -17 -10 -10 -10 -20 -3 -6 -6
word before: her	-15 -5 36 -13 -7 -4 -3 -8 -35 -4 -19 -3 -14
word before: hold	-25 -15 -4 -8 -9 -4 -5 -25 -7 -8 -7 55 -53
word before: holdin	-57 -11 -6 -2 -6 -3 -4 -14 -43 -12 98 14 -27
word before: holds	17 -5 -8 -5 -9 -7 -7 -40 -26 -25 6 3 -55
word before: home	6 7 -19 -9 -15 1 -5 8 -17 -14 -8 -8 -8
word before: hostag	19 -10 -4 -18 -2 -2 -2 -1 -1 -4 33 -4 -11
word before: hours	8 -1 -1 -1 0 -1 0 -1 -1 0 0 -1 0
word before: i	-66 57 -33 52 -11 -7 -4 -14 -4 -20 -11 -6 -8
word before: in	-8 -23 -5 13 -8 -7 -5 -26 -6 16 6 -5 -8
word before: includ	53 5 -34 -13 -3 -9 -3 -5 -2 -6 -3 -3 -3
word before: interv	73 -27 -1 -4 -8 -3 -3 -50 -27 -19 -2 -3 -2
word before: invasi	-42 42 -51 -3 -6 -5 -4 43 -15 -28 4 -2 -7
word before: involv	35 5 -37 8 -7 -3 -4 -18 -8 -28 -3 -3 -4
word before: is	66 -60 -16 -17 -4 -4 -4 -61 17 -8 28 14 -12
word before: israel	46 -7 -1 -10 -1 -1 -1 -2 -3 -8 -4 -2 -7
word before: istanb	-22 -4 11 -2 -7 0 -1 21 -10 -17 -2 -3 -3
word before: it	-17 47 7 -9 -33 5 -11 -49 -29 -20 -21 25 -20
word before: its	-41 10 -24 -36 45 -12 -11 -14 -17 24 -36 -22 -16
word before: just	19 -79 -14 -20 -6 -11 -3 31 -45 -8 -2 -4 -4
word before: kiev	-67 -24 38 -10 -16 -13 -14 -4 -25 -8 -5 -13 -5
word before: killed	25 -7 4 -3 -12 -4 -1 -8 -8 -2 -8 -4 -3
word before: kyiv	10 -9 14 5 -24 -11 -13 -42 -27 21 -10 -33 -20
word before: last	29 -13 -1 -2 -3 -1 -1 -1 -1 -6 -1 -1 -1
word before: launch	22 -7 -4 -2 -1 -1 -1 -1 -2 -1 -3 -1 0
word before: leader	-2 -1 10 -1 0 0 0 -1 -2 0 0 -1 0
word before: let	-40 -45 31 -21 -12 39 -29 39 -7 -8 -9 -10 -7
word before: lists	22 -6 0 -1 -1 -1 -1 -5 -2 -1 -3 -2 -1
word before: losses	70 -8 -12 -2 -8 -2 -3 -5 -8 -3 -24 -26 -5
word before: lost	31 -2 -7 -1 -3 -2 -1 -1 -3 -1 -7 -3 -1
word before: manage	-83 77 -7 -5 -4 -4 -3 48 -19 -22 -3 -3 -2
word before: march	12 -9 42 -23 -4 -2 -3 -14 -41 -4 -1 -4 -2
word before: mariup	8 7 -5 0 0 -5 -2 0 0 -1 -1 -1 -1
word before: may	-30 -16 41 -4 -9 -2 -2 -1 -3 -4 9 -5 -4
word before: mediat	-43 -29 -2 25 -5 -4 -3 10 -10 16 -3 -3 -6
word before: member	-18 -54 -11 -18 -19 -10 -10 55 -29 -25 -24 -15 -16
word before: men	65 -77 -6 -5 -5 -4 -6 -12 -9 -23 -4 -5 -2
word before: milita	-26 10 20 -10 -12 -7 -6 -13 -5 -4 -5 -9 -5
word before: minist	-11 -43 53 -15 -8 -5 -4 -28 24 16 -7 -7 -3
word before: mofa	-7 -22 -23 17 -5 -4 -1 -1 -1 -13 0 -1 -1
word before: moscow	-18 0 20 -6 -6 -8 -4 -5 -7 -19 -11 -4 -6
word before: moskal	-35 -32 -79 -13 -6 -8 -11 -28 13 -19 -3 13 11
word before: negoti	28 -31 33 -1 -3 -2 -2 -13 -18 -3 -2 -3 -1
word before: new	14 -21 6 40 -8 -2 -3 13 -9 -39 -3 -7 -5
word before: news	-86 74 -9 -2 -5 -2 -2 -3 -1 -3 -6 -1 -11
word before: night	85 -40 -76 -8 -7 -4 -3 -2 -5 -10 -9 -17 -8
word before: now	-19 57 -9 -26 -10 -6 -9 -26 -8 24 -29 -27 21
word before: number	19 19 0 -2 2 -6 -2 -5 -3 -4 -7 -6 -5
word before: occupi	51 -45 -20 -6 -6 -6 -5 -23 -9 -18 28 -34 27
word before: of	-9 -9 11 4 4 -4 -5 -14 12 3 -7 -7 -3
word before: office	-16 34 -24 9 -6 -12 -5 19 -20 -8 -9 -29 -13
word before: offici	29 -10 -11 -8 -2 -2 -2 -2 -3 -2 15 -15 -3
word before: oldest	83 -76 -12 -8 -3 -3 -2 -34 -7 -12 -3 -3 -2
word before: ombuds	23 -40 50 -10 -2 -4 -2 2 -5 -5 -2 -7 -4
word before: on	6 -48 24 -11 -3 -7 -8 -9 -10 -13 -9 -4 -6
word before: one	-30 34 20 -7 -8 -6 -5 -35 -10 -6 -4 -7 -3
word before: only	47 -37 -6 -3 -3 -11 -2 44 -30 -21 -2 -6 -2
word before: operat	-35 -36 75 -22 -18 -13 -9 -4 -13 -14 -10 -22 -6
word before: our	19 10 22 -8 -19 -7 -9 -52 -15 -11 -17 -20 -11
word before: over	-12 2 -17 -4 33 -4 3 -22 -8 -4 -7 -12 -8
word before: own	-40 42 18 -34 -50 -22 -22 -4 -13 -62 -55 -46 -33
word before: part	-36 -11 -62 20 -7 -7 -10 36 -28 -17 -9 39 -18
word before: partie	-55 20 -4 -22 -9 -4 -5 16 10 -27 -5 -7 -17
word before: past	74 -4 -23 -2 -3 -2 -2 -4 -20 -6 -7 -4 -7
word before: people	-20 -22 -19 -27 74 -14 -10 -58 -18 -19 -26 -17 -16
word before: person	-10 69 -66 -1 -4 -1 -2 -2 -3 -1 -2 -2 2
word before: place	-5 36 -2 -8 -4 -1 -2 3 -3 -15 -2 -1 -4
word before: plus	-55 23 -12 -3 -5 34 -12 -7 -4 -5 -9 -8 -3
word before: pows	10 -32 34 -1 -3 -1 -1 -3 -2 -2 -2 -3 -1
word before: presid	-15 75 -62 -31 -19 -5 -6 37 -22 -33 -7 -13 -19
word before: prison	-17 -13 -13 -13 -11 -7 -6 20 -2 28 12 -9 -9
word before: proces	-7 -13 22 -1 -3 -1 -2 0 -17 -1 -2 -3 -1
word before: qatar	7 24 -10 -11 -1 -1 -1 -3 -1 -6 -1 -1 -1
word before: qatari	-37 -8 17 -55 -4 -5 -5 41 -33 -37 -2 -3 -1
word before: reache	-27 -35 -14 -31 -8 -3 -3 44 -5 33 -4 -3 -9
word before: receiv	0 -14 12 -12 -25 -6 -8 -5 28 -16 -11 -9 -10
word before: region	48 -11 -11 -5 -3 -1 -1 -9 -4 -12 -3 -2 -4
word before: releas	-5 -9 -5 26 -5 -4 -4 -20 -7 -10 -6 -14 -4
word before: remain	81 -43 -45 -20 -17 -4 -4 -8 -32 -6 -4 -3 -3
word before: repatr	63 -22 40 -47 -21 -15 -11 -71 -13 -25 -20 -25 -27
word before: report	10 -42 19 -10 -11 -8 -5 14 -11 -19 -23 37 -12
word before: result	-50 -26 11 55 -8 -2 -3 -7 -10 -58 -1 -2 -2
word before: return	-28 39 4 -34 -14 -8 -7 8 -6 -5 -6 -10 -8
word before: reunif	-26 35 -1 -3 0 -1 0 0 0 -7 0 -1 0
word before: reunit	24 6 -30 -19 -1 -2 -1 -2 0 -31 -1 0 -3
word before: risen	13 -1 -4 -13 -1 -1 -1 -8 -1 13 -5 -9 -2
word before: russia	7 -15 -2 5 -11 -2 -6 -36 10 -3 25 1 -9
word before: said	-6 -4 -8 4 -11 -8 -4 10 -17 -22 -9 12 -14
word before: saturd	-3 -29 33 -40 -13 -19 -6 -14 -6 -21 -10 -5 -3
word before: saw	20 -9 -2 -1 -2 -1 -1 -1 0 -15 -4 0 0
word before: says	-4 29 -50 -17 -36 -7 -6 24 -22 -10 -17 -33 11
word before: second	9 -4 3 -12 -8 -6 -4 -4 -19 -22 -2 -2 -5
word before: secure	-42 33 -32 24 -6 -2 -2 -8 -1 4 -2 -8 -2
word before: sent	42 -38 41 -5 -10 -8 -5 -34 -3 -12 -7 -6 -7
word before: senten	35 -9 -14 -1 -2 -2 -5 -1 -2 -2 -1 -1 -2
word before: septem	64 -56 -1 -24 -2 -9 -3 -54 -25 -6 -3 -2 -4
word before: sergea	53 -40 -2 -1 -1 -4 -1 -1 -1 -1 -1 -3 -1
word before: servic	15 3 -6 -9 -23 -7 -5 20 -21 -12 3 -10 -6
word before: seven	-1 18 -4 -2 -1 -1 0 -11 0 0 -1 0 -2
word before: side	22 -60 31 7 -14 -10 -6 4 -20 -8 15 -29 -5
word before: sides	-42 -1 17 41 35 -8 -5 -11 -20 -10 -8 -9 -8
word before: signed	101 -89 -1 -1 -1 -1 -1 -4 -2 -3 -2 -1 -1
word before: since	82 -41 -10 -16 -13 -13 -11 -59 -51 -12 -6 -14 -15
word before: six	-24 39 -37 -5 -20 -7 -3 -11 -5 -5 -4 -2 -5
word before: so	-85 -3 -1 -10 -10 -3 -2 26 -11 61 -11 -4 -4
word before: soldie	15 6 -28 -26 31 -13 -17 -35 20 -26 -22 -10 -13
word before: some	49 -18 -10 -1 -1 -15 -1 0 0 -1 -8 -7 -2
word before: spent	74 -60 -6 -8 -3 -1 -1 0 -1 -4 -4 -1 -3
word before: spoke	-52 -12 23 42 -31 -9 -9 -26 -6 -17 -18 -14 -27
word before: stage	79 -19 -10 -6 -2 -6 -2 -57 -35 -21 -2 -2 -3
word before: stands	-65 -29 -17 -34 -16 -12 -8 -46 -32 41 -34 -30 33
word before: succee	-4 -34 14 47 -3 -3 -3 -1 -2 -79 -1 -2 -1
word before: swap	-35 28 4 0 -10 -6 -5 -17 -8 18 -6 -6 -5
word before: swappe	13 -7 -3 39 -15 -6 -8 -34 -19 -16 -11 -23 -19
word before: take	18 -5 0 -1 -1 -1 -1 -2 -1 -1 -5 -2 -1
word before: taken	8 44 -4 -8 -5 -1 -2 -22 -6 -8 -2 -1 -4
word before: talks	3 -14 45 -4 -4 -1 -2 0 -18 -2 -2 -3 -2
word before: tanks	10 0 -2 0 0 0 0 0 0 -1 -1 -3 0
word before: teams	11 0 -3 -1 0 0 0 -1 -3 -1 0 -1 0
word before: ten	-14 30 -59 -1 0 -1 -1 -1 -1 -3 -32 0 -1
word before: thanke	41 -10 -17 -2 -4 -4 -1 0 -1 -7 0 -1 -1
word before: that	13 -13 -14 -24 -17 4 -6 16 -13 -19 3 6 -20
word before: the	12 -7 0 -10 -3 -2 -4 -4 10 1 1 -15 -6
word before: their	18 -85 43 -48 41 -11 -6 -9 -23 -17 -7 -10 -8
word before: them	29 -5 -1 -13 -3 -5 -3 -7 -4 -2 -4 -4 -2
word before: there	50 -59 -20 -24 -7 -12 -6 -23 -7 26 18 -55 -13
word before: they	-5 41 -23 -2 -6 -11 -3 -3 -2 -4 16 -23 -8
word before: this	1 35 -15 -22 -10 -8 -5 55 -55 -11 -4 -3 -3
word before: those	66 -66 5 -9 -5 -10 -14 -14 -3 -8 -4 -7 -4
word before: three	5 -79 -57 -14 -5 -7 -5 -53 70 -6 -8 -11 -9
word before: throug	-44 -6 -22 -16 -4 -5 -4 -36 -24 54 -7 -12 -2
word before: thursd	29 7 4 -7 -9 -3 -3 -3 -10 -17 -7 -11 -2
word before: thus	-33 -1 -1 -33 -2 -4 -2 -24 -7 61 -4 -1 -4
word before: time	-7 -11 33 -1 -1 -1 -1 -1 -1 -2 -1 -1 -1
word before: to	44 -30 -19 3 -5 -4 -4 -19 -3 5 -9 6 -5
word before: today	-8 -2 -24 17 -9 -2 -4 -17 15 -9 -5 -7 -8
word before: took	-45 28 1 -14 -3 -9 -4 6 -13 -14 -4 -9 -7
word before: total	19 -46 -18 10 -9 -5 -6 20 -13 12 -6 -9 -8
word before: trade	26 -14 15 -2 -2 -3 -1 -5 -1 -2 -2 -4 -5
word before: traded	11 -11 -4 43 -15 -6 -4 -2 -15 -5 -10 -3 -4
word before: transf	-32 -38 -8 -3 -2 -11 14 61 -14 -7 -2 -6 -2
word before: troops	-1 -4 1 -1 -1 -1 -1 -1 -1 -1 -3 12 0
word before: turn	-16 -25 48 -5 -12 -5 -2 -2 -1 -3 -3 -2 -2
word before: two	-28 -19 43 -25 -17 -8 -6 44 -63 -13 -8 -16 -6
word before: uae	-5 -21 -1 46 -7 -3 -3 -22 -2 13 -3 -3 -5
word before: ukrain	-1 9 -10 5 -12 -5 1 -7 -5 -2 -3 -4 -6
word before: under	-35 27 -29 -26 -9 -7 -10 31 -50 29 -5 -5 -5
word before: up	-80 11 41 -33 -69 -26 -14 -10 -11 -18 -2 -5 -7
word before: us	-21 -20 -11 -35 -54 -7 -5 41 -16 -13 -26 -28 -17
word before: vehicl	13 0 -2 0 0 0 -1 -3 -3 -1 -1 -1 -1
word before: war	54 7 25 -16 -13 -6 -8 -89 -25 -18 -8 -22 -6
word before: warrio	-41 -26 33 -3 -4 -5 -4 27 -21 -15 -6 -4 -2
word before: was	-3 -49 69 -23 -13 -11 -9 -25 -13 -14 -22 45 -16
word before: we	-22 39 -37 -9 -4 -4 -4 -3 -27 6 -10 38 -17
word before: wednes	-61 48 36 -12 -25 -7 -8 22 -2 -26 -17 -21 25
word before: week	-22 49 -11 -5 -2 -6 -3 -14 -18 -26 -7 -3 -3
word before: welcom	-11 22 -56 -2 -1 -2 -1 -4 -2 -1 0 -2 0
word before: went	5 -26 40 0 -1 -2 -1 -36 -11 -2 0 0 -1
word before: were	-23 -8 17 12 -6 -9 11 -20 -25 29 19 -6 -4
word before: when	100 -81 -20 -12 -14 -8 -4 -25 -14 -7 -6 -2 -2
word before: which	-9 -8 18 -10 -14 -16 8 -53 -25 10 -15 -8 -8
word before: while	-2 43 22 -25 -5 -5 -10 -29 -18 -32 -18 -15 -21
word before: who	22 -7 -5 -3 -1 -1 0 0 0 -3 0 -1 -1
word before: with	54 4 -24 -1 -5 -6 5 -15 -7 1 -10 -11 -6
word before: women	-12 33 -16 -1 -2 -3 -2 -7 -1 -3 -1 -3 -1
word before: worth	22 -2 -6 -1 -2 -2 -1 -1 -1 -2 -2 -1 -1
word before: wounde	25 -66 -27 -9 -6 -15 25 -13 -2 -3 -4 -7 -5
word before: year	39 -19 14 12 -11 -6 -5 -13 -22 -12 -16 -6 -10
word before: yester	49 -33 29 -24 -21 -13 -9 -99 -16 -17 -11 -9 -13
word before: younge	7 21 -59 -7 -10 -10 -5 -21 -16 -17 -34 -9 -7
word before: zelens	-30 54 -59 -35 -28 -10 -11 3 -22 -20 -23 -17 -21
word before: а	-3 7 11 -10 -13 -31 -4 -26 -8 -30 50 -18 -7
word before: абу-да	-40 -32 -3 37 -6 -2 -1 -3 0 -2 -1 -1 -1
word before: август	6 -29 -29 -11 -9 -5 -6 -14 52 -13 -5 -12 -9
word before: авиабо	28 -8 -9 -1 -1 -1 -1 0 -3 -1 -1 -1 -1
word before: авиаци	14 -3 -4 -1 -1 0 0 -1 -3 -1 0 0 0
word before: автобу	20 29 -40 -7 -37 -11 -8 -32 -12 -13 -8 -50 -12
word before: автомо	36 -10 -12 0 -1 -1 -1 -4 -1 -1 -2 -4 -2
word before: авіаці	27 -6 -2 -2 -1 -2 -1 -6 -2 -11 -10 -5 -3
word before: азовст	13 6 -22 -8 -8 -17 -7 -16 -9 -8 -13 -20 -6
word before: але	46 8 -14 -10 -5 -36 -6 -61 -34 -7 13 -13 -29
word before: аппара	9 0 -1 0 -1 0 0 0 -2 -2 0 -1 0
word before: апреля	48 -50 45 -7 -29 -9 -6 -16 -12 -18 -6 -16 -4
word before: батькі	4 25 -25 -3 -15 -4 -2 -38 -4 -2 -2 -2 -2
word before: бахмут	66 -38 -34 -7 -8 -11 -6 -20 -5 -6 -7 -6 -7
word before: без	-12 2 22 -7 -9 -17 -23 -67 -11 -8 -18 -38 45
word before: безвіс	-5 16 -2 -5 -6 -8 -7 -26 -10 -7 -37 -9 26
word before: белгор	-1 49 -50 -4 -5 -4 -3 -17 -11 -3 -2 -11 -3
word before: белору	3 -51 62 -10 -13 -10 -8 -9 -15 13 -5 -24 -5
word before: березн	104 -49 -6 -9 -9 -13 -7 -108 -55 -20 -6 -10 -6
word before: беспил	23 -6 -7 -1 -1 -1 -1 -2 -2 -1 -1 -2 -1
word before: близки	-64 49 -62 -21 -20 -16 -25 32 -32 -32 -12 -36 -18
word before: боевик	58 0 -63 -1 -5 -2 -5 0 -7 0 -5 -44 -12
word before: бойца	28 6 -19 -1 -1 -5 -1 -1 0 -2 -1 -2 -1
word before: бойцам	23 -3 -3 -1 -1 -1 -3 -1 -2 -1 -1 -4 -2
word before: бойцов	33 51 -69 -2 -2 -7 -3 -4 -10 -10 -4 -11 -2
word before: более	57 -4 -59 -4 -1 -2 -2 -7 -4 -6 -2 -2 -1
word before: больны	58 -39 -2 -1 -1 -2 -4 -1 -1 -2 -3 -4 -4
word before: большо	-36 26 -8 -6 -17 -7 -5 -12 -45 -5 -3 -9 -4
word before: борони	75 -62 -8 -3 -3 -9 -3 -4 -1 -2 -2 -4 -7
word before: борту	71 -55 -3 -2 -3 -4 -1 -1 -1 -2 -4 -2 -1
word before: бпла	20 -2 -7 0 0 0 0 -4 -3 -1 -1 -1 -1
word before: бригад	35 -13 -9 -1 -1 -1 -1 -9 -1 -1 -1 -1 -1
word before: був	23 -27 24 -2 -2 -8 -2 -9 -1 -4 -15 -2 -3
word before: будет	45 0 -17 -2 -2 -1 -2 -4 -4 -1 -4 -11 -1
word before: були	53 -13 -3 -3 -2 -1 -1 -1 -2 -2 -27 -1 -3
word before: було	29 -18 -11 -11 -9 -9 -7 -68 -15 40 -30 -25 -11
word before: бы	42 -7 -25 -3 -14 -2 -3 -4 -8 -20 -25 -29 -6
word before: был	28 -96 70 -20 -11 -6 -7 -12 -20 -20 -10 -13 -8
word before: были	65 -41 -12 -9 -8 -5 -1 -2 -2 -2 -2 -6 -4
word before: было	-4 32 37 -13 -14 -9 -8 -35 -41 29 -15 -30 -15
word before: бюро	56 -15 -2 -1 -2 -2 -1 -8 -2 -8 -9 -5 -5
word before: бійці	74 -66 -6 -1 -1 -5 -2 -1 0 -2 -2 -2 -3
word before: бійців	-28 50 -11 -2 -3 -6 -2 -10 -1 -3 -16 -3 -2
word before: білору	34 -20 -26 -11 -9 -7 -5 -21 -4 -11 -21 -10 -7
word before: більші	66 -46 -3 -1 -1 -4 -1 -4 0 -4 -8 -4 -2
word before: в	40 3 -35 -3 -8 -8 -3 -22 1 2 6 13 -9
word before: в'язни	-24 6 -31 -8 -10 -7 -5 -17 -6 -12 103 -57 -40
word before: важкох	33 -19 0 -1 -1 -5 -3 -2 0 -2 -1 -1 -1
word before: вважаю	-21 -20 -2 -6 -8 -5 -6 -55 -15 -22 -37 -10 70
word before: вдалос	-4 -13 -21 -9 -5 28 -7 41 -14 -25 -13 -7 -9
word before: вдома	18 9 -25 -8 -6 -11 -4 6 -11 -6 -13 -4 -8
word before: велико	-20 48 -41 -25 -11 -8 -5 -15 -23 25 -7 -8 -7
word before: вересн	17 -84 -26 -11 -17 -18 -15 43 -12 -24 -11 -15 -15
word before: вернув	-18 3 22 -6 -8 -15 -5 -7 -12 -7 -6 -10 -8
word before: вернул	-11 -6 30 -16 -18 -7 -7 -2 28 -13 -9 -17 -8
word before: вернут	-3 -30 9 -8 -13 -8 -7 8 17 -28 -25 2 -8
word before: вертол	35 -2 -13 -2 -1 -1 -1 -3 -14 -2 -1 -2 -1
word before: вести	-34 11 -16 -5 -7 -2 -5 -30 -15 -5 -22 -36 50
word before: весь	-131 -28 -1 -4 -3 -14 -4 81 -26 64 -20 -10 -16
word before: вже	2 -83 -20 -10 -6 -12 -4 63 -18 18 -12 -7 -10
word before: взамен	-27 59 -24 -3 -3 -4 -3 -2 3 -2 -2 -3 -2
word before: взяли	84 -54 26 -2 -4 -2 -3 -30 -23 -4 -13 -14 -5
word before: взято	16 -9 -4 0 0 0 0 0 0 0 -1 0 0
word before: взяты	33 -3 -5 -1 -1 -2 -1 -5 -10 -6 -3 -3 -1
word before: вивезе	47 -12 -14 -8 -5 -11 -4 -29 -15 -3 -14 -3 -6
word before: вивезл	71 -32 -2 -4 -3 -2 -3 -64 -10 -6 -9 -3 -14
word before: визвол	-24 -1 -1 -8 -7 -13 -6 37 -6 -10 -12 -5 -6
word before: визнач	9 0 0 0 0 -1 0 -5 -1 0 -1 0 0
word before: вийшли	-13 25 -51 -22 -14 -42 -18 32 -7 -10 -30 -7 -11
word before: викона	-11 49 -2 -7 -3 -2 -1 -40 -2 -4 -9 -1 -5
word before: вилуче	12 -2 0 0 0 -1 0 -4 0 -1 -2 0 -1
word before: виповн	62 -43 -5 -1 -1 -4 -1 -3 -1 -6 -2 -3 -1
word before: вирвал	21 -3 -7 -7 -3 -8 -3 -23 -5 -2 -7 -3 -3
word before: виїхал	-78 -12 72 -5 -8 -10 -5 -20 -12 -9 -3 -3 -4
word before: включа	24 -48 -60 -2 -4 -8 -5 -3 -3 -3 -3 32 -4
word before: вместе	35 -84 111 -6 -24 -8 -12 -36 -44 -12 -7 -22 -11
word before: вмс	-22 35 -15 -5 -4 -18 -4 -22 -2 -16 -8 -11 -9
word before: вночі	34 -10 -4 -1 -1 -2 -1 -10 -1 -4 -4 -2 -2
word before: во	-4 10 -1 -23 -11 -3 -4 -1 -2 -36 -2 -4 -3
word before: военно	-4 8 20 -5 2 2 -12 -19 -6 -7 3 -16 -18
word before: военны	-3 -14 13 -7 13 -11 -8 -26 21 -1 -10 -14 -7
word before: возвра	-7 -17 21 -8 2 -12 3 0 23 -9 -9 -1 -5
word before: возрас	39 -1 -23 -1 -1 -1 -1 -2 -1 -2 -1 -3 -4
word before: воинов	25 14 -17 -2 -3 -14 -2 -3 -2 -4 -2 -6 -2
word before: войны	-51 1 -10 -5 -2 -2 -4 66 -27 -42 -7 -2 -7
word before: войск	21 -1 -5 -1 -1 0 0 0 -2 -1 -1 -4 -5
word before: войска	64 -5 -27 -2 -2 -1 -2 -5 -12 -3 -5 -10 -4
word before: воли	-14 -56 -14 -5 -3 40 -28 -10 -2 -4 -6 -7 -2
word before: волю	48 -54 -43 -20 -14 -27 -22 57 -5 -8 -34 -7 -11
word before: волі	-82 53 6 -14 -10 -7 -4 44 -11 -10 -6 -3 -6
word before: вона	-44 -44 15 -9 -11 -7 -12 -44 -9 -39 63 -30 -45
word before: вони	-24 29 -36 -3 -5 -6 -4 63 -13 -13 -12 -5 -8
word before: вопрос	-9 9 2 -4 -22 -3 -3 -2 -9 -5 -12 -12 -6
word before: ворог	22 -5 -3 0 0 0 0 -5 -1 -1 -5 -1 -1
word before: ворожо	-57 56 -14 -3 -5 -4 -3 -22 -2 -3 51 -14 -8
word before: восемь	128 -36 -78 -3 -4 -6 -6 -1 -7 -3 -1 -5 -59
word before: воссое	-20 -48 0 -18 -16 -8 -8 24 -33 32 -5 -12 -6
word before: восста	93 -19 -36 -3 -5 -3 -2 -6 -19 -8 -5 -12 -9
word before: восток	28 -1 -3 -1 -1 -1 -1 -4 -3 -1 -2 -4 -7
word before: восьме	71 -44 -10 -2 -1 -7 -1 -18 0 -1 -1 -1 -1
word before: воїни	29 -14 -2 0 -1 -2 -1 -2 -1 -1 -2 -1 -1
word before: воїнів	48 -33 -17 -1 -2 -8 -2 22 -1 -2 -6 -5 -2
word before: впервы	-2 19 -30 -3 -6 -4 -3 -2 -4 -11 -4 -4 -9
word before: время	29 0 -15 -23 -17 -11 -14 -17 38 -8 -43 -55 -17
word before: вручив	14 -7 -1 0 -2 -2 0 0 0 -1 -1 0 0
word before: вручил	93 -65 -58 -7 -11 -14 -3 -1 -4 -4 -3 -17 -5
word before: все	-39 -7 -5 -17 -13 -19 -10 -49 58 24 -16 11 -12
word before: всего	48 -51 14 20 -15 -13 -11 34 -72 -21 -16 -35 -18
word before: всех	4 -49 -58 -9 -7 -7 -12 -30 -38 -13 -28 41 -17
word before: встано	81 -61 -2 -7 -9 -4 -5 -53 -23 -26 -44 -26 -29
word before: встрет	-27 -40 0 -9 -10 -5 -7 -4 -17 -6 -4 28 -9
word before: встреч	-6 52 24 -11 -27 -28 -13 -31 -42 -57 -34 -48 -29
word before: всу	-12 54 -68 -6 -10 -19 12 -15 -2 -5 -11 5 -10
word before: всі	-19 32 -15 -7 -7 -8 -4 47 -17 -18 -19 -7 -6
word before: вторгн	-33 8 -3 -2 -2 -4 -3 27 -14 -14 -8 -2 -15
word before: второй	1 30 -86 -21 -11 -6 -5 -7 -16 -18 -4 -4 -7
word before: втрати	85 -34 -11 -2 -5 -7 -2 -29 -5 -4 -7 -6 -4
word before: вуглед	33 -13 -8 -1 -1 -4 -1 -4 -1 -3 -2 -2 -1
word before: вчера	64 2 -11 -8 -22 -9 -9 -25 -49 -10 -8 -55 -7
word before: вчераш	48 -45 -23 -32 -65 -7 -9 -15 -37 -11 -13 -3 -5
word before: вчора	-8 -11 -15 -15 -8 -12 -5 27 -5 -8 -9 -5 -17
word before: вывезе	51 -12 -16 -5 -10 -5 -7 -21 -30 -21 -7 -9 -8
word before: вывезл	37 -16 -22 -4 -2 -2 -3 -4 -5 -1 -1 -2 -2
word before: выехал	16 -24 75 -3 -8 -5 -5 -43 -11 -12 -4 -5 -8
word before: вызвол	-42 6 -8 -11 -18 -6 -8 26 33 -24 -17 -9 -9
word before: вынес	49 -1 -35 -2 -1 -1 -1 -1 -3 -1 -1 -6 -1
word before: выплат	14 -4 -2 0 -2 0 -1 -1 -1 0 -2 -2 -2
word before: выпуще	35 -11 -3 -1 -7 -1 -1 -5 -3 -2 0 -1 0
word before: вырвал	-5 -19 55 -8 -34 -5 -4 -2 -23 -3 -2 -12 -3
word before: вышли	-21 22 -58 57 -27 -15 -10 -22 1 -16 -13 -25 -11
word before: від	26 -11 -19 -3 -3 -5 -3 54 -5 -10 -13 -5 -6
word before: відбил	16 -1 -12 0 0 0 0 0 0 0 -1 -1 0
word before: відбув	44 11 -24 -7 -3 -10 -3 -43 -3 -34 -3 -5 -4
word before: відбул	4 -38 -10 -5 -3 -4 -3 -37 -9 20 -7 -14 -5
word before: відвід	21 -6 -1 -1 -7 -1 0 0 0 0 0 -3 0
word before: віддал	-37 -28 60 -8 -12 19 -20 -13 -23 -6 -7 -13 -6
word before: відзна	32 -18 -2 -1 -6 -3 -1 0 0 -1 -1 0 -1
word before: відкри	19 -3 -1 -1 0 -1 0 -7 -2 -3 0 0 -1
word before: відмов	60 -34 -5 -5 -2 -3 -2 -34 -3 -2 -5 -6 -3
word before: віднов	91 -13 -1 -2 -2 -3 -2 -63 -3 -8 -19 -2 -9
word before: відомо	87 -50 -22 -4 -8 -5 -5 -4 -8 -7 -33 -8 -4
word before: відпов	59 -70 67 -3 -9 -9 -12 -15 -8 -6 18 -28 -9
word before: відпра	38 -16 7 -1 -1 -2 -1 -18 -1 -1 -1 0 -1
word before: відпус	11 25 7 -3 -2 -2 -3 -33 -4 -2 -2 -8 -2
word before: війни	-29 -37 -4 -5 -3 -7 -5 8 -19 36 -9 -5 -14
word before: військ	-20 21 -8 -6 -11 -20 13 -25 -11 -10 49 3 -11
word before: вік	48 -22 -3 -1 -2 -6 -1 -6 -1 -8 -2 -4 -2
word before: віком	32 -19 -2 -1 -1 -2 -1 -2 0 -1 -2 -1 -2
word before: він	45 -8 -2 -1 -1 -2 -1 -14 -1 -4 -6 -2 -3
word before: вісім	88 -86 -1 -2 -4 -2 -1 -19 -2 -2 -9 -1 -3
word before: гаряча	65 -14 -9 -2 -2 -3 -2 -41 -4 -5 -7 -2 -12
word before: гарячу	45 -13 0 -1 -2 -1 -1 -37 -4 -9 -10 -3 -8
word before: гварді	38 -21 -2 -1 -1 -5 -1 -7 -1 -5 -2 -2 -3
word before: где	71 -38 -6 -5 -8 -3 -2 -1 -3 -4 -18 -4 -3
word before: говори	4 16 17 -7 -8 -7 -7 -25 -6 -11 -25 -22 -15
word before: говоря	63 -66 24 -3 -16 -5 -5 -4 -6 -5 -18 -8 -10
word before: год	-61 11 0 -5 -11 -6 -5 15 34 33 -17 -13 -8
word before: года	0 -12 16 -30 -9 -4 -6 -37 14 38 -10 -18 -14
word before: году	17 -39 -4 -6 -8 -5 -5 24 57 4 -6 -12 -16
word before: головн	37 18 -2 -3 -1 -2 -2 -55 -2 -2 -3 -2 -2
word before: госпит	-39 -32 52 -3 -9 -10 -5 -2 -29 -5 -4 -10 -3
word before: готова	69 -18 -5 -5 -4 -11 -11 -29 -7 -6 -27 -8 -3
word before: готовы	77 -11 -5 -3 -3 -4 -4 -37 -5 -5 -20 -13 -5
word before: готува	8 41 -72 -9 -5 -10 -5 -43 -8 -12 -15 -8 -13
word before: готуєм	91 -48 -5 -2 -2 -4 -2 -62 -2 -4 -5 -2 -3
word before: гражда	5 -25 33 -12 -11 -13 -15 -5 -20 -10 -11 -16 -16
word before: границ	9 -25 10 -6 -5 -8 -8 -16 26 -21 -9 -19 -8
word before: громад	26 38 -7 -3 -3 -5 -3 -52 -3 -9 -12 -6 -7
word before: група	73 -62 -2 -2 -1 -2 -1 -14 -2 -2 -5 -2 -2
word before: групи	-18 -77 -6 -7 -10 -5 -3 76 -8 -5 -5 -3 -4
word before: группа	40 -5 -10 -1 -4 -2 -1 -3 -5 -1 -2 -7 -2
word before: группе	65 -18 -37 -1 -2 -1 -1 -3 -1 -2 -3 -2 -3
word before: группи	20 -3 -5 0 -1 -1 -1 0 -2 -1 -4 -2 0
word before: гумани	-21 -50 -54 -10 -13 -17 -8 78 -22 -11 -18 -47 -28
word before: гур	53 -63 62 -5 -8 -17 -9 -16 -10 -10 -13 -25 -15
word before: дали	12 -49 -2 -3 -4 -4 -3 24 -19 -16 -12 -5 -10
word before: далі	67 -67 -21 -31 -18 -15 -24 -33 -38 -9 -48 -63 -35
word before: даними	-17 -66 -32 70 -8 -13 -9 -42 -29 -26 43 -55 -28
word before: данным	-82 -37 4 -16 -19 -16 -15 33 -31 -29 19 32 21
word before: два	-53 -115 76 -25 -35 -28 -15 33 -26 -64 78 -33 -19
word before: двадця	39 78 -75 -3 -15 -3 -4 -46 -3 -4 -14 -2 -4
word before: двое	55 0 -53 0 0 0 0 0 -1 0 0 -4 0
word before: двох	-45 69 -50 -21 -10 -6 -6 -33 -6 -6 -9 -9 -7
word before: двоє	-51 94 -78 -8 -8 -34 -10 -46 -4 -15 -28 -12 -14
word before: дві	-66 -34 -11 -9 -3 -4 -2 95 -31 -4 -1 -2 -3
word before: де	22 -11 -1 -2 -5 -2 0 -2 -1 -1 -5 0 -1
word before: дев'ят	41 22 -60 -6 -5 -7 -11 69 -44 -6 -11 -12 -9
word before: девочк	16 -4 -9 0 0 0 0 0 -1 0 0 0 -1
word before: девять	35 10 -25 -1 -1 -1 -1 -12 -15 -1 0 -1 0
word before: декабр	-5 -46 25 -9 -8 -8 -7 -23 9 -7 -10 -14 -10
word before: делега	66 -56 -3 -1 -1 0 0 0 -1 -1 -1 -1 -8
word before: день	-41 -1 -18 -3 18 -10 -9 41 -54 -37 -10 -14 -12
word before: депорт	131 -28 -4 -13 -11 -15 -9 -112 -40 -36 -65 -13 -57
word before: депута	-89 -76 122 -9 -9 -4 -10 -11 -30 -7 -5 -16 -6
word before: держав	14 1 -6 -2 -1 -2 -2 -13 -1 -2 -2 -5 -2
word before: держпр	-34 63 -19 -3 -3 -11 -3 -11 -2 -10 -5 -5 -5
word before: держсп	41 -21 -5 -1 -1 -6 -1 -4 -1 -1 -3 -1 -1
word before: десятк	-63 -29 -98 -12 -15 -9 -11 -18 -31 -12 101 -39 -12
word before: десять	42 6 -30 -3 -2 -5 -3 -1 -2 -2 -3 -6 -3
word before: детей	97 -46 -67 -12 -3 -7 -5 -14 -6 -8 -4 -8 -5
word before: для	-11 -68 26 -13 -14 -16 -8 48 -26 11 -6 25 -32
word before: дней	-36 -26 -62 -5 -5 -2 -3 40 -34 52 -4 -4 -1
word before: днепр	45 -12 -17 -2 -3 -1 -1 -1 -5 -3 -3 -6 -1
word before: днр	-23 -48 -54 -21 -14 -17 -8 -2 -16 -9 41 -50 53
word before: дня	45 -22 40 -16 -42 -11 -10 -40 -17 -9 -20 -28 -11
word before: дні	-45 -32 -25 -8 -8 -18 -7 83 -56 -46 -27 -7 -12
word before: днів	-63 33 25 -4 -22 -2 -2 27 -16 -2 -1 -2 -1
word before: до	-20 17 17 -3 -11 -5 -3 -20 5 -6 -9 -5 -4
word before: доби	-69 -23 -5 -5 -4 -5 -2 77 -23 -14 -5 -3 -4
word before: доброй	65 -18 -16 -3 -3 -26 -18 -5 -1 -2 -7 -3 -1
word before: добу	60 -30 -4 -2 -3 -3 -2 -32 -11 -6 -3 -4 -3
word before: догово	10 -29 -57 -12 -9 -5 -6 4 39 -8 -8 -12 -8
word before: додому	-13 21 -23 5 -6 6 -4 33 -13 -5 -6 -3 -5
word before: докуме	45 -15 -13 -1 -1 -5 -1 -3 -1 -1 -3 -5 -2
word before: дома	-37 8 30 -11 -11 -6 -8 -9 -31 -7 -8 13 -6
word before: домови	-4 44 -5 -1 -1 -4 -1 -33 -1 -2 -1 -1 -1
word before: домовл	42 13 -17 -4 -5 -8 -4 -18 -27 -6 -8 -3 -5
word before: домой	-2 -6 -4 -10 -15 -7 -7 -14 39 -12 -10 -17 -7
word before: донецк	72 -47 -35 -4 -8 -8 -2 -10 -9 -3 -3 -6 -2
word before: донець	87 -67 -35 -2 -4 -8 -2 -27 -4 -4 -5 -3 -3
word before: допомо	32 -19 -3 -1 -11 -6 -2 10 -8 -21 -20 -3 -14
word before: доправ	-17 29 -37 -4 -3 -4 -3 -1 -9 -3 -2 -3 -14
word before: дорога	58 -34 -13 -2 -1 -3 -1 -11 -2 -1 -5 -6 -7
word before: достав	5 -5 3 -5 -7 -6 -4 -1 12 -9 -7 -7 -12
word before: достиг	-17 -1 0 -5 -2 -1 -1 12 -2 -8 -4 -4 -11
word before: досі	68 -72 -2 -13 -13 -15 -11 -57 -25 -36 -21 -39 -28
word before: дочека	36 11 -16 -9 -30 -3 -2 -4 -5 -3 -3 -3 -3
word before: дпсу	44 -6 -2 -2 -2 -16 -3 -10 -1 -1 -12 -8 -7
word before: дронів	8 -4 0 0 0 0 0 -1 0 -1 -1 0 0
word before: друг	27 20 -12 -15 -36 -13 -10 13 -69 -6 -8 -13 -7
word before: другий	88 -82 -20 -19 -8 -4 -4 -35 -16 -12 -4 -5 -6
word before: другу	27 20 -12 -15 -36 -13 -10 13 -69 -6 -8 -13 -7
word before: дружин	11 -4 0 -1 0 0 0 -1 0 -1 -1 0 -2
word before: дівчин	-29 -62 53 -3 -6 -13 -4 -5 -4 -7 -10 -6 -10
word before: дістал	-31 -23 60 -4 -14 -21 -19 -17 -7 -6 -13 -4 -7
word before: дітей	-37 -77 2 -8 -10 -15 -7 79 -5 -29 -26 -13 -12
word before: евакуй	81 -15 -7 -5 -3 -7 -3 -70 -2 -19 -16 -6 -21
word before: евакую	70 -85 -1 -3 -1 -1 -1 -42 -1 -4 -2 -1 -3
word before: его	24 -2 -54 -15 -17 -19 -11 40 -35 -22 -65 16 32
word before: единиц	13 -1 -3 0 -1 -1 0 0 -3 -1 0 -2 0
word before: едут	-27 5 40 -25 -19 -7 -10 -10 -41 -7 -6 -17 -8
word before: ее	-28 -27 -63 48 -21 -19 -16 -38 32 16 -14 44 -16
word before: ему	18 48 -51 -4 -8 -5 -5 -9 -15 -6 -3 -9 -3
word before: емірат	-65 5 -33 60 -8 -12 -8 -53 -8 35 -12 -9 -15
word before: ермака	28 41 -37 -3 -30 -10 -11 -3 -10 -13 -18 -10 -8
word before: есть	-5 -1 -53 47 -15 -13 -7 -18 -9 -19 -9 -15 -31
word before: етап	86 -38 -11 -3 -1 -2 -2 -65 -9 -5 -2 -2 -2
word before: еще	-27 43 -8 0 -19 -2 -4 -18 -29 -12 -21 26 -15
word before: ж	-67 -97 95 -7 -13 -22 -30 -14 -22 -11 32 -5 -8
word before: ждали	66 -9 -33 -4 -3 -3 -2 -13 -16 -3 -4 -3 -3
word before: же	12 57 -79 -17 -28 -18 -13 5 -20 -14 86 -41 -15
word before: женевс	41 1 -27 -20 -14 -21 -19 -70 -73 -8 -10 -7 -9
word before: женеві	58 -2 0 0 0 0 0 -57 0 0 0 0 0
word before: женщин	19 -23 33 -5 -9 -4 -6 -1 -34 -5 -3 -11 -4
word before: жителе	-40 -22 -23 -8 -11 -5 -6 -15 -12 -8 -37 -3 51
word before: жителя	10 -19 -42 -7 -6 -5 -9 -25 -23 -12 -31 38 -44
word before: життя	123 -78 -8 -11 -8 -4 -3 -38 -4 -8 -49 -3 -8
word before: жовтня	68 -16 -72 -4 -11 -5 -3 -48 -17 17 -4 -4 -8
word before: журнал	35 -3 -10 -1 -2 -2 -2 -8 -5 -3 -47 41 -4
word before: жінки	43 -18 -9 -1 -1 -2 -1 -5 -1 -2 -1 -2 -1
word before: жінок	79 -49 -18 -2 -2 -4 -3 -8 -1 -2 -11 -7 -5
word before: з	2 -1 -8 -6 -7 -7 -4 9 -8 -9 11 -9 -6
word before: з-під	41 -19 -53 -1 -1 -3 -1 -2 -1 -4 -2 -2 -3
word before: за	7 -18 -3 -7 -10 -8 -6 17 2 13 -3 -18 -6
word before: забрал	37 -4 -6 -10 -7 -7 -7 -20 -4 -7 -7 -8 -6
word before: забрат	-5 -56 -63 -8 -10 48 -12 52 -21 -20 -18 -15 -16
word before: завдав	8 -2 -2 0 0 0 0 0 0 0 -2 0 0
word before: завдяк	32 -16 -15 -9 -14 -15 -8 -13 -20 -12 -16 -10 -15
word before: заверш	-57 -54 -57 -19 42 -15 -11 51 58 -33 -13 -17 -13
word before: завтра	20 -2 -11 -3 -1 -2 -1 -2 -1 -1 -3 -1 -1
word before: загало	-73 -18 73 -29 -14 -22 -13 32 -30 -29 -26 -16 -16
word before: загибл	50 -1 -17 -4 -3 -6 -5 -15 -5 -3 -4 -2 -7
word before: загину	37 -19 -4 -2 -3 -6 -1 -1 -1 -1 -3 -2 -2
word before: задерж	28 -9 -6 -1 -3 -1 -1 0 -1 -4 -1 -1 -1
word before: задоку	59 -6 -1 -1 -1 -1 -1 -40 -1 -3 -2 -2 -5
word before: займет	29 -6 -12 0 -1 -1 -1 0 -1 -1 -4 -5 -6
word before: заключ	32 -23 -11 -5 -1 -2 -1 -1 -2 -1 20 -9 -1
word before: залиша	-83 -7 -2 -2 -4 -12 -4 -12 -4 -3 95 24 -19
word before: залиши	-29 53 -7 -6 -5 -10 -4 26 -5 -17 -26 -5 -5
word before: заложн	13 -2 -12 -1 -1 -2 -1 -1 -1 -1 13 -3 -3
word before: запад	51 -9 -15 -1 -5 -2 -1 -2 -10 -1 -6 -8 -3
word before: запита	9 -1 0 0 0 0 0 0 0 -1 -1 0 -4
word before: запоро	64 -7 -36 -1 -3 -7 -3 -9 -2 -5 -3 -3 -3
word before: запорі	62 -22 -9 -3 -3 -8 -2 -14 -2 -6 -5 -4 -4
word before: зараз	54 -117 -4 -9 -14 -14 -14 -63 -26 -24 -55 -28 44
word before: заручн	-38 -9 -2 -2 -2 -2 -2 -22 -2 -4 67 -11 -15
word before: застен	-43 -46 87 -5 -36 -5 -12 -10 -6 -9 -4 -41 -3
word before: засудж	-51 -14 -8 -5 -2 -2 -1 52 -7 -2 -1 -1 -3
word before: засуди	27 -3 -9 0 -1 -3 -1 0 -1 -1 -8 0 -1
word before: зафікс	20 -8 -1 -1 -2 0 -1 -3 0 -2 -2 -1 -1
word before: захисн	22 -17 -65 -4 -5 6 -4 50 -2 -4 -8 -3 -3
word before: захід	32 7 -7 -8 -2 -1 -2 -23 -2 -4 -2 -1 -2
word before: защитн	70 -2 -30 -2 -2 -3 -6 -3 -2 -2 -2 -5 -3
word before: заявил	-21 16 17 -21 -27 -14 -12 -5 -5 -9 -20 -14 -11
word before: збили	52 -25 -4 -1 -1 -2 -2 -38 -3 -9 -3 -4 -4
word before: збито	12 -5 0 0 0 0 0 -2 -1 -1 -1 0 0
word before: збройн	9 15 -11 -2 -2 -9 -2 -16 -1 -4 -5 -3 -2
word before: звання	54 -43 -8 -1 -2 -2 -1 -2 -1 -1 -5 -1 -2
word before: зверне	84 -14 0 -2 -3 -5 -3 -80 -23 -15 -28 -7 -27
word before: зверну	22 33 -10 -2 -3 -4 -2 -13 -3 -2 -7 -5 -26
word before: звільн	-6 29 -10 -4 -3 -4 -2 3 -6 -5 -6 -2 -4
word before: зеленс	4 15 6 -20 -12 -8 -8 -24 -9 -16 -11 -18 -14
word before: землю	-6 35 -3 -5 -14 -6 -6 -16 -18 -7 -4 -9 -4
word before: земляк	67 -45 -54 -3 -7 -5 -7 -2 -4 -6 -25 -60 -14
word before: землі	-33 41 -27 -8 -9 -9 -3 -15 -4 -3 -3 -3 -3
word before: змогу	2 -5 -1 -3 -1 -2 -2 6 -20 -5 -11 -4 -6
word before: зміїни	25 -14 -3 0 0 -2 -1 -2 0 -1 -1 -1 -1
word before: зникли	13 -43 -3 -6 -7 -8 -7 -33 -11 -10 -38 -12 42
word before: знищен	49 -2 -35 -1 -4 -8 -1 0 0 -2 -2 -2 -1
word before: знову	-1 -22 30 -7 -9 -5 -5 -7 -3 -6 -11 -9 -7
word before: зокрем	66 -84 -23 -4 -5 -7 -4 15 -12 -3 -6 -4 -4
word before: зсу	55 -17 -35 -4 -6 -14 -4 -15 -3 -2 -12 -12 -7
word before: зустрі	-69 2 7 -9 58 -12 -5 10 -12 -8 -6 -3 -6
word before: зі	-21 40 -47 -7 -7 -12 -7 -18 -11 -9 -6 -3 -19
word before: зібрал	73 -42 -26 -2 -3 -3 -4 -26 -3 -3 -24 -11 -57
word before: и	-24 12 -7 -3 3 0 -8 -9 -13 6 -5 28 -9
word before: идет	59 -23 -19 -2 -11 -2 -3 -24 -11 -5 -8 -14 -15
word before: из	3 11 -28 6 11 -4 -6 -4 24 2 -10 -20 -8
word before: из-под	66 -14 -40 -13 -3 -4 -3 -2 -7 -3 -1 -4 -3
word before: израил	11 -3 -1 -1 0 0 0 -1 0 -1 -1 0 -2
word before: им	3 -34 51 -6 -12 -14 -8 -10 -6 -7 -5 -24 -5
word before: инжене	32 -2 -12 -1 -1 -1 -1 -1 -2 -1 -2 -5 -6
word before: источн	81 -26 -47 -2 -2 -1 -2 -2 -12 -1 -3 -9 -2
word before: итогам	2 -47 -60 49 -38 -10 -10 52 -44 -18 -24 -33 -24
word before: итого	34 40 -29 -67 -28 -18 -16 -39 -52 -38 -32 -57 -19
word before: их	-74 60 -86 -13 -17 -22 -12 -15 -47 -3 -16 115 -19
word before: июля	68 -21 21 -1 -8 -3 -3 -4 -41 -11 -2 -3 -2
word before: июня	5 14 -37 -10 -16 -8 -9 31 -45 -16 -14 -19 -19
word before: й	4 -6 4 -6 -6 5 -5 -34 -4 -7 7 -5 -6
word before: йдетьс	-37 -89 -62 -10 -28 -10 -8 -55 -12 -23 93 -21 -33
word before: його	38 -38 6 -14 -7 -7 -6 -37 -4 -7 -10 -8 -5
word before: йому	19 -4 -17 -7 -11 -18 -6 -14 -7 -8 -14 -8 -6
word before: йшлося	75 -35 -18 -2 -25 -2 -2 -7 -4 -4 -13 -4 -4
word before: к	-10 29 0 -9 -13 -10 -9 16 -29 -13 -11 -17 -6
word before: каждая	-53 -15 51 -22 -86 -6 -6 -18 22 -4 -4 -5 -7
word before: каждой	-106 54 -2 -57 -61 -28 -15 5 10 -49 -29 -48 -19
word before: кажуть	36 -40 22 -1 -8 -2 -1 0 -1 -2 -24 -1 -3
word before: как	80 -12 -53 -2 -1 -1 -1 -1 -1 -1 -3 -7 -3
word before: катува	-35 38 -10 -6 -8 -4 -6 0 -2 -4 -10 -3 -1
word before: кг	16 -11 -1 0 -1 0 0 -1 0 -1 -1 0 -1
word before: киев	5 43 -48 -17 -9 -9 19 -14 -46 -18 -20 -14 -25
word before: киевом	-29 3 20 -13 -24 -3 -4 -2 -33 -2 -3 -3 -3
word before: киевск	-4 -36 45 -2 -9 -1 -2 -12 -19 -2 -3 0 39
word before: киеву	-21 7 17 -3 -6 8 -9 27 -20 -4 -10 -5 -5
word before: києві	10 53 -3 -4 -3 -5 -3 -34 -7 -7 -9 -18 -5
word before: когда	37 -5 -17 -4 -9 -2 -3 -12 -25 -5 -10 -5 -2
word before: кого	61 -48 33 -1 -2 -3 -3 -3 0 -2 -19 -2 -37
word before: коли	62 -53 -4 -4 -4 -6 -6 -63 -8 -5 -6 -2 -2
word before: коллег	123 -10 -82 -5 -6 -6 -8 -6 -12 -11 -27 -55 -38
word before: колоні	66 -66 -20 -31 -18 -15 -24 -33 -38 -8 -48 -63 -35
word before: команд	-26 10 22 -7 -5 -3 -3 14 -6 -5 -5 -6 -4
word before: консул	11 -5 0 0 0 0 0 -2 0 -1 -1 0 0
word before: контра	116 -22 -58 -20 -54 -26 -24 -93 -52 -88 -128 -80 -60
word before: контро	21 -63 74 -2 -21 -1 -2 -5 -11 -2 -1 -3 -1
word before: коорди	-49 26 -27 -13 -8 -7 -6 17 -25 38 32 -9 -14
word before: кордон	-12 22 -6 -8 -5 -14 -7 -15 -4 -4 -9 -11 -14
word before: коридо	-33 -42 37 -22 -19 -12 -10 -33 -26 -21 -41 57 -26
word before: которо	22 -55 22 8 -76 -5 -5 -11 22 -9 -5 -8 -6
word before: которы	46 1 -14 -1 -1 -2 -2 -4 16 -4 -10 -26 -2
word before: красно	39 -68 -29 -6 -13 -6 -6 -4 -21 -11 -36 44 -8
word before: крок	50 -19 -2 -1 -1 7 -2 -42 -3 -2 -2 -1 -1
word before: крім	-36 43 13 -5 -5 -13 -8 -36 -19 -10 -8 -10 -4
word before: купянс	16 0 -5 0 0 0 0 0 -1 -1 -2 -4 -2
word before: курато	48 -25 -2 -1 -1 -1 -1 -16 -3 -2 -1 -1 -1
word before: курс	74 -1 -9 -3 -3 -1 -1 -5 -44 -5 -15 -3 -1
word before: курско	-23 -31 13 -6 -3 -4 -5 -1 -7 -4 -4 36 -7
word before: курщин	87 -68 -9 -2 -3 -2 -3 -10 -8 -3 -16 -4 -4
word before: кількі	-1 12 60 -18 -15 -12 -13 -17 -21 -77 -29 -10 -22
word before: лет	81 -46 -18 -2 -2 -2 -2 -10 -17 -4 -2 -11 -2
word before: лечени	28 74 -54 -3 -11 -18 -9 -5 -16 -17 -31 -13 -5
word before: линии	-60 14 -27 -11 -24 -15 -12 -27 -36 -23 -29 -19 63
word before: листоп	-62 111 -58 -6 -3 -17 -5 -60 -6 -7 -6 -8 -5
word before: лишают	4 -51 -1 -15 -15 -11 -11 -68 -29 -44 57 -46 -36
word before: лише	4 -60 47 -8 -12 -22 -8 5 -31 -37 -9 -23 -20
word before: луганс	69 -37 -14 -1 -1 -6 -1 -10 -1 -5 -3 -3 -2
word before: людей	-25 24 -5 -3 -5 -13 -4 -1 -21 28 -13 -4 -4
word before: люди	64 -55 -4 -3 -5 -2 -3 -12 -1 -2 -1 -4 -8
word before: людини	-35 47 -13 -4 -6 -12 -4 -44 -13 -6 -10 -5 -5
word before: людину	-34 71 -53 -4 -5 -4 -2 -26 -5 -4 -3 -1 -2
word before: лютого	-37 -1 -4 -8 -3 -5 -3 22 -50 10 -8 -4 -12
word before: лікува	79 -62 -12 -3 -6 -4 -7 -11 -8 -2 -4 -3 -2
word before: лінію	8 51 33 -5 -3 -3 -3 -40 -4 -17 -17 -5 -11
word before: лінія	65 -14 -9 -2 -2 -3 -2 -41 -4 -5 -7 -2 -12
word before: мав	45 -35 -13 -1 0 0 0 -1 -2 0 -1 0 0
word before: майже	84 -49 -3 -9 -3 -5 -3 -45 -3 -18 -37 -4 -14
word before: мальчи	74 -20 -34 -4 -2 -5 -4 -3 -5 -7 -3 -8 -5
word before: мариуп	90 -88 -7 -1 -2 -5 -2 -1 -1 -1 -8 -1 -2
word before: марта	92 -26 -37 -5 -8 -4 -4 -6 -66 -8 -4 -24 -3
word before: маріуп	83 -57 -41 -2 -2 -7 -3 -5 -1 -5 -16 -6 -4
word before: матери	47 -29 -24 -2 -3 -3 -2 -50 -38 -7 -28 -37 -8
word before: матері	61 -30 -29 -1 -1 -5 -3 -6 -4 -5 -10 -1 -4
word before: мають	20 -4 0 0 -1 -1 -1 -1 -1 0 -10 0 -1
word before: мая	-3 -41 -70 -27 -15 -8 -9 35 16 -13 -5 -15 -11
word before: має	85 -58 -4 -1 -1 -1 -1 -16 -1 -2 -3 -2 -1
word before: маємо	-42 -47 20 -27 -21 -19 -12 49 -22 -52 -33 -19 25
word before: медвед	54 -10 -52 -24 -27 -26 -10 -3 -30 -6 -11 -15 -7
word before: медики	37 -15 -18 -2 -2 -3 -3 -1 -2 -1 -1 -2 -2
word before: мединс	-59 37 40 -5 -14 -6 -6 -28 -47 -3 -31 50 -8
word before: межах	-62 56 -20 -8 -12 -6 -5 -2 -12 -11 -6 -10 -6
word before: менее	0 -6 -3 0 -5 -1 -1 -4 -8 -1 32 -6 -1
word before: меняли	75 -47 -75 -9 -11 -14 -5 -10 -19 -7 -5 -8 -4
word before: месяц	21 -7 -47 -10 -13 -5 -9 -46 45 -17 -9 -25 -8
word before: месяце	-51 -38 -42 -17 -14 -4 -10 -11 64 -9 -5 -17 -5
word before: ми	18 7 -16 -5 -8 -7 -4 11 -8 -6 -8 -6 -6
word before: минист	58 -13 -11 -3 -7 -1 -2 -1 -4 -11 -4 -5 -2
word before: минобо	21 38 -44 -15 -25 -8 -6 -3 -33 -9 -18 -25 -10
word before: минуло	-24 -10 -24 -2 -2 -2 -3 48 -4 -8 -5 -7 -3
word before: мирных	-31 -2 -10 -1 -1 -2 -2 0 -7 -3 -3 29 -3
word before: младше	76 -37 -28 -3 -2 -3 -1 -1 -2 -5 -3 -8 -3
word before: мне	24 -15 -23 -6 -10 -6 -4 -9 -24 -12 -6 14 -20
word before: мобили	30 -1 -1 0 -1 -2 -1 -7 -17 -4 -1 -1 -2
word before: молоды	24 -4 -4 -1 -2 -1 -3 0 0 -1 -2 -4 -2
word before: молодь	52 -36 -1 -1 -2 -6 -3 -1 0 -2 -1 -3 -2
word before: молоді	28 -15 -1 -1 -1 -2 -2 -2 0 -1 -3 -2 -2
word before: моргів	32 6 -9 -3 -2 -9 -2 -13 -2 -4 -20 -3 -5
word before: морпіх	-20 33 -10 -1 -1 -1 -2 -4 -1 -2 -1 -1 -2
word before: морякі	30 -21 -2 0 0 -3 -1 -2 0 0 -1 0 0
word before: москал	-8 -51 32 -11 -28 -14 -13 -4 -16 -16 -28 22 -22
word before: москва	73 -48 -5 -8 -16 -13 -6 -2 -30 -9 -8 -7 -8
word before: москве	40 -11 -27 -1 -6 -3 -2 -4 -16 -1 -1 -1 -1
word before: москву	32 -1 -25 -1 0 0 0 -1 -2 -1 0 -1 0
word before: москві	-4 -25 23 -5 -5 -32 48 -16 -6 -6 -4 -4 -8
word before: мужчин	27 -40 -5 -5 -5 -7 -5 -1 -8 -5 -2 -9 -4
word before: мы	-24 -13 41 -13 -15 -11 -4 5 24 -10 -8 -19 -12
word before: мінобо	-58 50 -41 -16 -23 -6 -4 -1 -15 -4 -14 -5 -5
word before: місяць	71 -17 0 -3 -1 -1 -1 -50 -5 -3 -8 -1 -4
word before: місяця	55 -9 -32 -1 -1 -1 -3 -22 -3 -1 -1 -10 -1
word before: місяці	18 15 -36 -8 -5 -9 -4 -11 -32 -11 -14 -7 -8
word before: на	10 -37 29 -5 7 -11 -3 -1 -10 -8 -3 9 -5
word before: нагада	24 -18 -9 -5 -8 -6 -4 -32 -6 -8 -6 -5 -4
word before: нагоро	68 -41 -14 -1 -3 -6 -2 -3 -2 -2 -2 -1 -1
word before: наград	61 -24 -18 -1 -2 -10 -1 0 -5 -1 -2 -3 -1
word before: над	-19 -6 -39 -2 -2 -1 -2 -5 -4 -1 -2 34 -3
word before: надійш	-34 42 0 0 -2 -2 0 -4 0 0 0 -1 -2
word before: надісл	22 -13 0 0 -1 -1 0 -1 0 -1 -2 0 -1
word before: назад	-4 -29 86 -5 -4 -2 -3 -6 -9 -2 -4 -4 -1
word before: найбіл	38 -27 -19 -2 -2 -19 -2 -18 -2 -8 -3 -2 -4
word before: наймен	25 -83 47 -6 -8 -20 -6 -30 -6 -14 -15 -9 -14
word before: наймол	23 10 -21 -2 -3 -9 -2 -7 -2 -6 -9 -3 -3
word before: найста	31 3 -19 -3 -3 -6 -2 -15 -2 -4 -4 -3 -3
word before: накану	63 -5 10 -18 -9 -5 -8 -6 -13 -8 -21 -56 -17
word before: нам	-4 -53 62 -8 -18 -9 2 -46 1 -8 2 -11 -10
word before: напомн	97 -46 -55 -15 -6 -3 -3 -9 -22 -8 -4 -4 -3
word before: направ	72 -35 -22 -3 -7 -6 -4 -11 -12 -4 -5 -7 -4
word before: напрям	32 -36 24 -2 -4 -7 -2 -21 -3 -4 -4 -3 -3
word before: наразі	-32 -67 -1 -4 -6 -4 -4 -28 -7 -5 61 -25 -22
word before: нас	-29 -19 3 -18 -14 -19 -12 1 -29 -24 -38 64 -17
word before: населе	40 -2 -8 -1 -2 -1 -1 -3 -5 -13 -3 -8 -2
word before: насчит	-49 -56 -10 -19 -13 -11 -18 4 -26 41 21 -45 -27
word before: натомі	-8 -54 83 -5 -10 -8 -4 -18 -47 -5 -16 -12 -5
word before: находи	54 -25 -3 -2 -3 -3 -1 -1 -1 -2 -13 -4 -3
word before: находя	-46 -44 -28 -23 -16 -13 -12 -30 -31 -22 59 68 -32
word before: нацгва	-19 42 -17 -2 -5 -10 -2 -6 -2 -4 -6 -4 -3
word before: націон	52 -30 -2 -1 -1 -5 -1 -9 -1 -5 -3 -2 -4
word before: начала	40 -14 5 -9 -10 -7 -9 -3 19 -73 -18 -19 -35
word before: наш	-42 12 -20 -3 -3 -3 -5 -8 -9 -5 -7 -13 59
word before: нашей	1 42 -40 -3 -3 -4 -2 5 -8 8 -5 -9 -9
word before: наши	32 -25 2 -9 -14 -2 -4 -2 -14 -11 -2 -23 -4
word before: нашим	1 -12 -50 -4 -6 -3 -10 -10 -17 -8 -81 69 -29
word before: нашими	11 -23 16 -3 -4 -3 -8 -63 -4 -20 10 -29 -21
word before: наших	-28 -11 41 -30 -9 -14 -10 4 -21 -12 12 16 -20
word before: наші	44 11 -12 -2 -2 -2 -3 -10 -2 -3 -22 -7 -18
word before: нгу	-7 25 -7 -4 -4 -25 -5 -18 -3 -3 -16 -10 -12
word before: не	46 -19 -41 -4 -5 -4 -4 -19 -11 -8 -2 19 -8
word before: неволі	-4 -9 -30 -8 -5 17 -6 2 -5 -9 49 -8 -9
word before: недели	35 -21 -3 0 -1 -1 0 0 -3 -1 -4 -1 -1
word before: неделю	63 -32 -6 -2 -1 -1 -1 -16 -6 -3 -1 -4 -2
word before: незако	6 -35 -3 -6 -5 -6 -4 -38 -17 -10 81 -15 -18
word before: незале	41 2 -64 -8 -31 -13 -6 -36 -9 -5 -6 -8 -5
word before: нем	7 9 -12 -1 -13 -8 -4 -1 -12 -4 -4 -12 -5
word before: немає	97 -72 -6 -2 -3 -13 -4 -7 -2 -13 -4 -4 -3
word before: ни	11 0 -4 0 0 0 0 0 -1 0 0 -3 0
word before: ним	-74 42 -23 -7 -7 43 -5 -8 -4 -6 -5 -5 -4
word before: ними	5 13 28 -14 -11 -16 -11 -43 -17 27 -13 -33 -10
word before: нині	5 -25 -43 -7 -7 -10 -7 -32 -10 -13 44 -24 19
word before: них	39 -13 13 -3 -6 -8 -3 3 -5 -5 -18 -22 -3
word before: новий	20 -50 51 -9 -5 -11 -3 -32 -1 -6 -6 -3 -6
word before: новина	15 17 -6 -13 -1 -1 -1 -10 -1 -1 -1 -1 -2
word before: новини	-31 37 -2 -1 -1 0 0 -2 0 0 0 -1 0
word before: новый	76 14 -8 -4 -7 -5 -6 -13 -69 -6 -16 -11 -5
word before: номер	100 -70 -44 -13 -8 -28 -8 -80 -6 -50 -8 -7 -9
word before: ночь	61 -8 -26 -4 -4 -2 -2 -2 -2 -7 -3 -5 -3
word before: ноября	-24 25 -56 -2 -4 -2 -4 -32 59 -5 -2 -16 -2
word before: нього	18 -6 2 -1 -2 -1 -1 -2 -2 -2 -2 -1 -1
word before: ніч	23 -10 -5 -1 0 -1 0 -2 0 -1 -2 -1 -1
word before: о	50 -13 -28 -18 -18 -10 -10 -21 -31 -13 1 1 10
word before: оае	-58 -4 6 45 -6 -3 -2 -26 -2 27 -3 -1 -4
word before: оаэ	-79 48 -53 82 -13 -7 -8 -7 -6 -42 -5 -10 -8
word before: об	-4 6 18 -8 -9 -4 -4 -11 -13 -12 -10 30 -7
word before: обгово	99 -65 -24 -5 -7 -28 -6 -6 -1 -10 -40 -4 -6
word before: обе	-59 59 -15 -19 -44 -11 -8 -17 -20 -8 -9 -9 -7
word before: обезвр	9 -1 -3 0 -1 0 0 0 -1 0 -1 -1 -1
word before: област	13 22 -45 -6 -11 -6 -6 -16 -7 -5 -18 33 -9
word before: обмен	-3 7 22 -12 -17 -9 -1 -12 22 -12 -7 -14 -6
word before: обмена	-13 25 -29 -15 -14 1 11 -28 18 -3 -8 -19 -7
word before: обмене	31 19 -15 -5 -5 -2 -2 -11 -7 -3 -4 -7 -3
word before: обмено	-78 8 -31 -10 -13 -11 -9 27 19 3 -14 -21 -14
word before: обмену	78 -70 -45 -10 -3 -8 -7 -7 -7 -7 -9 -8 -4
word before: обменя	-8 -11 7 7 -15 -8 -10 -33 14 -1 -11 -10 -9
word before: обмін	-26 6 30 18 -8 -10 -5 25 -30 -13 -12 -6 -5
word before: обміна	-140 7 -15 -6 -6 -12 -6 102 -19 27 -22 -7 -14
word before: обміно	-46 -15 -25 -16 -12 36 36 -88 -21 -23 -32 -13 -10
word before: обміну	34 27 -51 -15 -12 -63 -14 2 -28 -20 -10 -9 -8
word before: обміня	14 7 1 -22 -22 -10 -6 -30 -9 17 -11 -10 -6
word before: обміні	-52 -59 -15 -6 -4 -9 -6 73 -15 63 -17 -16 -12
word before: обнару	100 -29 -74 -2 -4 -3 -2 0 -3 -2 -4 -8 -2
word before: оборон	-11 29 -7 -2 -2 0 -2 -9 -1 -4 -2 -3 -2
word before: образо	3 -40 -47 -29 -14 -18 -16 -27 48 -21 -13 -17 -10
word before: обрати	-25 0 -3 -3 -4 -6 -3 -11 -16 -14 -9 -15 24
word before: обратн	-13 25 -16 -11 -12 -13 -10 -18 21 -7 -33 -13 -12
word before: обраще	-48 -31 -52 -14 -23 -4 -6 -26 64 -17 -26 -45 -13
word before: обстав	-52 -19 -1 -5 -5 -7 -5 -3 -16 -10 -59 -8 83
word before: обстре	91 -14 -13 -3 -3 -2 -2 -35 -7 -7 -7 -8 -16
word before: обсужд	86 -66 -25 -5 -5 -2 -3 -1 -3 -3 -5 -3 -6
word before: одержа	-41 -71 92 -4 -6 -3 -4 -11 -4 -3 -4 -2 -2
word before: один	87 -44 -22 -5 -4 -7 -4 -45 -4 -38 -12 -11 -4
word before: одна	52 -26 -66 -10 -22 -11 -6 -23 -4 -5 -13 -5 -6
word before: одного	82 -53 -49 -11 -18 -23 -12 -13 -10 -16 -24 -13 -14
word before: одност	-13 -31 33 -9 -8 43 -19 -15 -10 -5 -6 -6 -5
word before: одній	-4 40 -41 -6 -14 -6 -2 -5 -3 -2 -11 -2 -3
word before: окремо	10 -31 -9 -3 -5 -8 -3 -29 -7 -8 66 -9 -15
word before: октябр	25 -10 -12 -2 -3 -3 -2 -3 -15 -2 -3 -6 -2
word before: окупан	26 -32 -63 -4 -5 -6 -6 -8 -9 -6 46 -22 -13
word before: окупац	15 69 -41 -2 -2 -5 -2 -57 -1 -2 -2 -3 -2
word before: окупов	-55 49 -55 -8 -6 -14 -6 -41 -4 -11 57 -16 -24
word before: оленів	76 -13 -2 -4 -2 -2 -2 -61 -7 -22 -10 -4 -6
word before: омбудс	-26 -43 -17 -6 -12 -13 -9 -22 55 -36 -3 -42 -31
word before: он	32 54 -26 -3 -21 -4 -3 -25 -3 -8 -7 -8 -9
word before: они	6 -44 12 -7 -3 -18 -9 -2 -7 -7 -5 -20 -7
word before: операт	57 -21 -14 -2 -3 -1 -2 -8 -3 -6 -9 -1 -6
word before: операц	-27 -45 -66 -14 -11 -13 -8 -8 76 -20 -17 -17 -29
word before: опраць	62 -2 -1 -1 -2 -1 -1 -40 -1 -6 -4 -2 -6
word before: оружие	37 -2 -1 -1 -1 -1 -1 -13 -6 -3 -5 -2 -3
word before: освобо	3 -17 -16 20 16 -9 -10 -2 10 13 -14 -21 -15
word before: особли	-37 -6 -1 -2 -4 -6 -4 -69 -7 -10 -59 -7 79
word before: остает	-88 -49 -48 -26 -23 -16 -17 -36 -41 -24 3 25 46
word before: остало	68 -61 -24 -10 -14 -11 -8 -27 -27 -30 -32 -11 -27
word before: останк	32 7 -18 -5 -6 -5 -5 -43 -25 -4 -6 -14 -7
word before: останн	-84 -58 -29 -12 -6 -12 -5 100 -19 -15 -19 -8 -12
word before: остают	-38 -25 -57 -9 -8 -7 -9 -6 -34 -16 -17 70 -21
word before: остров	75 -9 -56 -1 -1 -2 -4 -2 -1 -2 -2 -3 -3
word before: осужде	86 -14 -60 -6 -3 -3 -3 -3 -2 -2 -3 -4 -4
word before: осіб	53 -52 23 -6 -28 -8 -7 -39 -5 -11 -56 -20 -6
word before: от	-38 -9 2 -7 -12 -6 -8 0 23 -9 -14 8 -17
word before: ответ	2 -15 -6 -2 -5 -10 15 -3 33 -3 -8 -9 -5
word before: отдаем	-78 99 -52 -15 -4 -25 -11 -15 -2 -2 -2 -29 -3
word before: отдала	-62 -22 -12 -6 -7 68 -22 2 -2 -4 -5 -5 -5
word before: отдали	-43 41 7 -9 -15 -14 -7 -3 -26 -10 -9 -12 -13
word before: отдано	-38 28 -16 -3 -2 -6 -4 33 -25 -6 -2 -4 -6
word before: отданы	57 -29 -25 -6 -6 17 -13 -8 -3 -3 -4 -5 -3
word before: отдать	74 -23 -5 -7 -4 -12 -12 -31 -8 -6 -23 -10 -4
word before: отже	-41 16 -15 -2 -2 -4 -3 51 -4 -4 -3 -2 -3
word before: отправ	-7 38 -5 -6 -9 -10 -12 1 -24 -7 -6 -9 -7
word before: отпуск	23 -2 -3 0 -2 -1 0 -1 -1 -1 -3 -8 -1
word before: отпуст	-13 23 4 -28 -21 -19 22 -24 -26 -15 -16 -26 -14
word before: отпуще	-20 14 -31 -10 -28 7 27 -7 -43 -13 -10 -22 -13
word before: отраже	72 -56 -63 -5 -6 -4 -4 -2 -8 -7 -5 -14 -6
word before: отрима	-12 13 -13 -7 16 -8 -5 12 -27 -6 -10 -4 -5
word before: отчита	-70 56 -18 -15 -15 -11 -6 -4 -8 -10 -18 -6 -5
word before: офицер	-25 39 -39 -6 -11 -8 -7 -1 -8 -7 -5 -9 -6
word before: офісу	-62 -28 -6 -2 -5 -5 -3 7 -8 -10 51 -19 -12
word before: офіцер	-26 34 17 -4 -4 -18 -5 -9 -2 -5 -10 -6 -8
word before: оцінка	-45 -35 -1 -4 -8 -12 -4 -50 -31 -12 39 26 -26
word before: очеред	5 42 -47 -6 -6 -7 -5 -16 -7 -4 -8 -19 -9
word before: п'ятни	9 34 -15 -4 -5 -5 -1 -21 -1 -4 -7 -3 -2
word before: п'ятьо	31 -32 -10 -3 -2 -7 -15 -11 -2 -6 -2 -4 -3
word before: пакет	40 -9 -3 -1 -1 -7 -1 -34 -1 -3 -7 -2 -7
word before: пво	35 -3 -7 -1 -1 -1 -1 -3 -2 -2 -2 -5 -4
word before: первая	14 -2 -1 0 -1 -1 -1 -1 -2 0 -1 -2 -2
word before: первые	-57 60 -68 -16 -21 -14 -13 -18 -31 -19 -15 -42 -22
word before: первый	55 -66 -81 -20 57 -5 -7 -19 -12 -8 -15 -19 -13
word before: перебу	12 -11 -2 -4 -4 -4 -4 -17 -4 -9 7 -19 15
word before: переві	16 -8 0 0 0 -1 0 -3 0 -1 -2 0 0
word before: перего	40 -61 -6 28 38 -4 -6 -4 -35 -5 -6 -20 -8
word before: переда	27 4 -18 -5 -12 0 4 12 -13 -5 -6 -7 -1
word before: перелі	-79 85 -47 -6 -8 -27 -5 -21 -13 -16 -13 -11 -7
word before: переми	53 -36 -1 -2 -1 -1 -1 -3 -3 -2 -1 -3 -3
word before: перетн	-20 44 -37 -5 -4 -16 -5 -21 -2 -3 -11 -3 -13
word before: перехв	21 -1 -10 -1 -1 -1 0 -1 -3 -1 0 -1 0
word before: перешл	34 -3 27 -7 -25 -22 -7 -23 -29 -15 -23 -22 -12
word before: перша	-29 69 -9 -13 -4 -8 -4 -42 -7 -6 -8 -4 -7
word before: перший	67 -30 -21 -7 -4 -5 -2 -74 -6 -5 -3 -2 -4
word before: перші	43 8 -30 -7 -10 -7 -5 -43 -5 -18 -7 -6 -6
word before: писем	34 -5 -3 -1 -2 -2 -1 -11 -3 -1 -3 -3 -5
word before: питанн	67 -21 -1 -1 -1 -1 -1 -41 -2 -1 -3 -1 -2
word before: плен	21 -22 16 -2 -1 -2 -1 -2 -5 -2 -3 -2 -1
word before: плена	-6 -42 27 -12 22 -6 -7 -14 34 -9 -15 -21 -6
word before: пленны	29 -16 17 -17 -8 -5 -6 -5 -22 8 4 -4 -7
word before: плену	-31 -10 -12 -5 -8 -3 -3 -5 -7 -4 28 24 -11
word before: плюс	-65 -54 57 -13 -22 39 -21 -23 -14 -17 -23 -24 -12
word before: по	24 -21 -30 -12 74 -10 -7 -11 -5 -12 -8 -5 -15
word before: по-пре	16 14 -49 -40 -11 -33 -19 -62 -34 -17 -36 30 -45
word before: побыва	61 -17 -13 -2 -3 -1 -1 0 -8 -1 -5 -30 -2
word before: поверн	-20 15 -5 -5 -10 -3 -5 48 -14 -8 -5 -5 -7
word before: поверт	-49 51 17 -6 -9 -6 -4 -29 -4 -4 -8 -3 -3
word before: повном	-54 0 -1 -2 -2 -4 -3 21 -14 0 -9 -2 -10
word before: повреж	56 -6 -21 -1 -3 -2 -1 -3 -3 -12 -3 -9 -3
word before: повідо	23 -22 -27 28 -12 -6 -5 18 -4 -15 -53 -8 49
word before: погибл	70 -17 -28 -2 -17 -6 -3 -12 -8 -11 -5 -11 -3
word before: погибш	7 9 9 -11 -11 -7 -9 -16 -11 -13 -9 -11 -15
word before: погово	32 -28 -6 -4 -6 -2 -2 -1 -3 -2 -12 -3 -7
word before: погодж	23 -18 -2 -1 -1 -1 -1 -2 0 -8 -1 -1 -2
word before: погоди	27 -19 -1 -2 -9 -2 -1 -9 -1 -5 -10 -4 -4
word before: под	26 40 -38 -2 -2 -1 -1 -4 -4 -2 -1 -5 -3
word before: подкон	-19 -8 62 -3 -19 -2 -5 -14 -18 -5 -3 -5 -2
word before: поднят	50 -13 -31 -1 -1 -1 -1 0 -2 -1 0 -1 -1
word before: подраз	20 -1 -11 -1 -1 0 -1 -1 -2 -1 -1 -2 -1
word before: подтве	4 -84 41 -5 -9 -5 -4 -9 -4 -7 45 -13 -14
word before: поза	-82 -68 -49 -19 -10 15 48 -26 -28 -42 -9 -11 -12
word before: пока	-57 -28 -99 -20 -28 -24 -18 -58 -47 92 -78 -31 -33
word before: показа	74 -60 -9 -4 -3 -3 -2 -6 -2 -2 -6 -2 -3
word before: полегл	-38 -35 -2 -1 -5 -3 -2 59 -4 -4 -4 -1 -2
word before: полови	-12 -76 4 -17 -10 -8 -5 36 -8 80 -6 -15 -6
word before: полон	66 1 -24 -3 -4 -3 -3 -34 -23 -12 11 -11 -12
word before: полоне	-31 64 -35 24 -8 -15 -5 -11 -5 -4 -5 -5 -3
word before: полону	0 11 -17 -7 -6 -14 -4 23 -5 -7 -12 -3 -4
word before: полоні	-41 -39 -8 -4 -7 -8 -5 -30 -11 -11 69 11 -44
word before: полтав	79 -28 -14 -3 -10 -3 -2 -20 -2 -5 -4 -3 -3
word before: получе	-54 -35 10 -5 -12 -3 -5 -9 53 -6 -12 -7 -12
word before: получи	-28 20 20 -1 -15 -6 -7 2 -15 -8 -6 -8 -5
word before: поля	74 -45 -8 -2 -3 -3 -3 -46 -21 -4 -2 -6 -2
word before: поліці	33 -17 0 -1 0 0 -1 -8 -1 -1 -2 -1 -3
word before: поменя	-59 9 -17 -9 -6 -19 14 -3 -13 -6 47 -29 -8
word before: помощь	46 -31 -14 -12 -6 -3 -6 -27 -42 34 -4 -15 -11
word before: понад	0 -7 -37 -1 -1 31 -16 -9 -3 -6 31 -8 -3
word before: попере	26 21 -91 -13 -30 -30 -11 -2 -18 -16 -16 -19 -12
word before: поране	63 -52 -3 -2 -2 -9 -5 -11 -2 -3 -5 -2 -3
word before: поровн	-10 9 -5 -12 -5 -16 -5 -8 -20 -8 -7 -9 -7
word before: порядк	-74 -2 66 -10 -32 17 -18 -21 -19 -10 -6 -9 -7
word before: посере	-12 36 -31 -12 -3 -15 -7 -17 -8 23 -25 -3 -9
word before: посети	37 -2 -2 -2 -9 -2 -1 -1 -2 -5 -11 -1 -2
word before: после	69 -29 -93 -10 61 -6 -6 -3 -24 -6 -4 -10 -4
word before: послед	0 1 -27 -17 -12 -4 -5 26 -11 -24 -5 -21 -8
word before: посред	-96 37 -88 48 -16 -12 -7 -54 -30 92 -7 -11 -13
word before: постра	32 -13 -3 -3 -2 -1 -1 -3 -2 -2 -2 -2 -1
word before: поступ	-29 -19 60 -7 -17 -17 -9 -20 -27 -21 -30 -21 -42
word before: посыло	33 -15 -4 0 -7 -2 0 -2 -3 0 -1 -1 -1
word before: потери	5 38 -24 -13 -15 -13 -11 -21 -30 -8 -15 -34 -22
word before: потерп	42 -3 -1 0 -1 -1 -1 -23 -2 -7 -2 -1 -2
word before: потеря	7 -41 -22 -7 -6 -3 -5 -16 -18 -5 -15 -31 37
word before: потрап	68 -41 -37 -4 -7 -3 -7 -40 -38 -22 -34 -11 -21
word before: потім	87 -75 -2 -1 -2 -6 -2 -4 -1 -3 -5 -2 -2
word before: початк	5 -12 -1 -3 -3 -6 -2 21 -34 -4 -11 -3 -11
word before: поїхал	-33 -19 81 -5 -6 -8 -4 -14 -2 -4 -5 -10 -3
word before: права	33 -6 -6 -1 -1 0 -1 -5 -8 -3 2 -3 -4
word before: праздн	-14 -13 17 -14 -5 -3 -3 -1 -3 -9 -3 -4 -2
word before: працюю	71 -36 -39 -2 -3 -5 -2 -9 -2 -8 -4 -5 -3
word before: працює	51 -9 -2 -1 -1 -2 -1 -18 -1 -8 -5 -3 -4
word before: предло	44 -3 -1 -1 -1 -2 -1 -18 0 -2 -12 -6 -3
word before: предст	38 -25 -14 -1 -1 -2 -1 -6 -2 -1 -1 -1 -1
word before: презид	-46 37 -25 -35 -8 -5 -6 10 -13 -20 19 -21 -23
word before: при	-31 26 -35 19 -13 -12 -12 -65 19 -27 12 -35 20
word before: прибул	-2 54 -18 -9 -16 -8 -5 -49 -10 -6 -10 -5 -5
word before: прибыл	11 -39 -29 -11 59 -13 -12 -24 -4 -15 -8 -20 -22
word before: привез	-32 49 -1 -9 -13 -11 -8 -20 -18 -22 -6 -7 -11
word before: пригов	8 -2 -3 0 -1 -1 0 0 0 0 0 0 0
word before: пригра	-47 -22 -29 -10 -13 -6 -7 -19 -26 -21 -40 2 55
word before: приеха	-36 -1 24 -8 -33 -13 -11 -21 38 -13 -10 -34 -10
word before: прийня	-17 22 6 -6 -6 -5 -4 27 -19 -8 -6 -4 -7
word before: прийшл	62 4 -54 -12 -9 -15 -4 -5 -8 -7 -9 -7 -9
word before: прикор	14 15 -21 -3 -3 -14 -4 -7 -3 -5 -12 -12 -6
word before: прилет	16 25 -6 -6 -44 -5 -3 -5 -19 -6 -3 -5 -3
word before: пример	-5 -29 -19 -13 -9 -3 -4 -4 -17 -5 -13 -22 43
word before: принял	6 33 -19 -8 -7 -34 26 -28 -5 -6 -5 -10 -4
word before: принят	-25 -31 18 -2 -4 -2 -4 -9 31 -4 -4 -6 -3
word before: приїха	5 1 -44 -11 -12 -9 -5 26 -14 -6 -10 -5 -6
word before: про	32 -61 82 -1 -8 -7 -5 -103 -8 -8 33 -10 -5
word before: провед	-73 -6 -29 -5 -4 -6 -3 7 -18 90 -12 -10 -6
word before: провел	35 -16 -29 -6 -36 -10 -5 -23 -10 27 -28 -15 -5
word before: провес	57 -32 -6 -4 -3 -8 -2 -25 -2 -18 -7 -2 -3
word before: провів	-52 1 -4 -1 -2 61 -1 -4 -1 -2 -12 -1 -1
word before: пройшл	-82 74 -11 -5 -2 -2 -1 50 -30 -19 -3 -2 -2
word before: пройшо	-22 6 21 -15 -8 -29 -12 -26 -16 -21 -8 -11 -9
word before: прокур	51 -16 0 -1 -2 -1 -1 -20 -2 -4 -2 -1 -4
word before: пропав	-60 -5 -34 -6 -18 -10 -8 -29 -38 -9 -33 -37 77
word before: пропор	39 21 -18 -8 -6 -6 -5 -4 -9 -15 -7 -8 -2
word before: просто	-48 34 -87 -7 -7 -20 -5 64 -7 -15 -12 -6 -7
word before: проти	40 -29 -1 0 0 -1 0 -3 -1 -1 -1 0 -1
word before: против	-24 -25 -2 -9 -12 -1 -9 -25 58 -14 -11 -18 -9
word before: протяг	33 -5 -1 -1 -1 -1 -1 -10 -1 -8 -5 -2 -2
word before: процес	-16 -33 59 -11 -12 -4 -3 2 -15 -4 -4 -5 -4
word before: прошел	-36 -37 61 -14 -10 -6 -8 -4 -31 -23 -6 -13 -5
word before: прошли	-26 67 -67 -23 -6 -5 -3 -6 -10 32 -3 -4 -4
word before: прямую	-49 73 -49 -13 -9 -11 -7 -66 -25 -4 -3 -5 -4
word before: прізви	41 -27 -11 -1 -1 -2 -3 -2 -3 -1 -3 -1 -1
word before: психол	47 -25 -8 -2 -2 -3 -3 -13 -3 -6 -3 -11 -1
word before: пункта	43 -25 -28 -3 -4 -3 -2 -34 -29 -10 -2 -5 -3
word before: пункто	37 -1 -8 -1 -2 -1 -1 -3 -4 -13 -3 -8 -2
word before: під	-26 19 -16 -3 -2 -11 -2 58 -5 -10 -8 -3 -4
word before: підкон	-18 -2 51 -1 -6 -1 -1 -1 -2 -3 -1 -1 -1
word before: підозр	31 -2 -12 -1 -1 -1 -1 -1 -9 -1 -1 -2 -1
word before: підпис	10 -3 -2 0 -2 -1 0 0 0 0 -1 0 0
word before: підтве	5 -38 6 -12 -13 -16 -9 -81 -24 -36 74 -56 -43
word before: після	25 -3 -19 -4 -3 9 -3 -10 -1 -3 -3 -2 -2
word before: работа	-27 -2 -52 -3 -3 -2 -4 -1 -10 -2 -4 37 -5
word before: раз	78 -49 -54 -14 -12 -8 -4 -53 -23 -11 -2 -5 -6
word before: разом	-28 39 -40 67 -11 -22 -10 -77 -18 -22 -25 -9 -27
word before: разу	24 -12 -17 -10 -7 -9 -5 -34 -2 -5 -5 -5 -10
word before: ракет	57 -32 -16 -1 -1 -1 -1 -2 -1 -2 -1 -1 -1
word before: ракетн	46 -26 -19 -1 -1 -1 -1 -2 -1 -1 -1 -1 -1
word before: рамках	-49 41 -33 -5 -7 -3 -3 7 -20 9 -2 -3 -3
word before: ранее	62 -60 -30 -2 -15 -11 -3 -12 -5 -1 -3 -2 -2
word before: ранени	48 -21 -8 -3 -3 -2 -3 -6 -4 -3 -3 -12 -10
word before: ранены	8 -21 -17 -9 -5 3 33 -3 -13 -8 -4 -5 -4
word before: расска	-58 54 -38 -8 -4 -8 -10 -16 -21 -14 -12 -25 -22
word before: рахунк	-40 21 -13 -13 -2 -3 -2 -23 -1 38 -1 -5 -2
word before: реабіл	132 -83 -61 -10 -15 -12 -6 -59 -18 -14 -15 -9 -41
word before: ребят	5 38 -49 -3 -5 -5 -5 -5 -7 -3 -3 -9 -5
word before: ребята	68 -23 -15 -2 -7 -5 -2 -1 -2 -6 -4 -17 -13
word before: регион	92 -5 -56 -1 -6 -5 -3 -27 -15 -4 -10 -8 -12
word before: режим	75 -63 60 -7 -30 -4 -8 -3 -37 -5 -5 5 -14
word before: режима	-5 -23 64 -7 -23 -1 -2 -1 -20 -1 -1 -2 -2
word before: режимо	-3 0 27 0 -5 0 -1 0 -15 0 0 -2 0
word before: режиму	-1 7 16 0 -4 -1 -1 0 -16 0 -1 -2 0
word before: резуль	-43 57 -26 -9 -10 -5 -5 -23 -11 26 -5 -8 -6
word before: репатр	-22 23 -27 -3 -3 -3 -2 33 -4 -4 -3 -1 -2
word before: респуб	59 -9 -30 -4 -30 -5 -4 -35 -33 -12 42 -44 -34
word before: рефриж	18 -3 -14 -4 -10 -4 -4 -7 -8 -6 -13 -37 -6
word before: речь	48 -25 -15 -2 -7 -2 -2 -5 -10 -3 -6 -10 -15
word before: решта	-62 78 -13 -1 -2 -6 -2 -10 -1 -1 -7 -2 -2
word before: реєстр	-21 -40 -2 -7 -8 -16 -10 -78 -15 -20 -19 -10 51
word before: роботи	17 -17 -2 -4 -6 -4 -3 37 -18 10 -12 -5 -21
word before: роботу	36 -6 -32 -1 -1 -1 -1 2 -2 -2 -2 -14 -1
word before: ровно	-26 17 -15 -6 -9 -4 -4 50 -26 -3 -1 -7 -5
word before: родин	2 32 -20 0 0 0 0 -13 0 0 0 0 0
word before: родина	91 -81 -4 -1 -1 -7 -1 -3 -1 -2 -1 -2 -2
word before: родини	34 -16 -2 -1 -1 -1 -1 -6 -1 -2 -1 -1 -2
word before: родину	-20 -50 -20 -16 57 -9 -9 -36 32 -11 -7 10 -7
word before: родным	-31 15 14 -3 -5 -4 -5 -26 -18 -29 -2 -4 -4
word before: родных	-26 -15 26 -6 -7 -8 -5 -10 -32 -19 -17 -17 25
word before: родств	-78 -41 -23 -13 -22 -13 -12 27 36 -39 -31 50 -27
word before: розгля	11 -2 0 0 -2 -1 0 -1 0 -1 -1 0 -1
word before: розпов	69 -52 -23 -4 -13 -18 -6 -44 -8 -11 -33 -3 -6
word before: розстр	57 -47 -7 -1 -1 -1 0 0 0 0 -5 0 0
word before: роки	20 -47 -31 -12 -4 -13 -4 62 -11 18 -13 -5 -5
word before: року	19 14 -6 -4 -6 -6 -3 12 -38 -39 -9 -5 -6
word before: років	78 -62 -2 -1 -1 -3 -1 -2 -1 -1 -1 -2 -1
word before: россии	38 -59 -18 -5 -7 -8 -5 -22 -5 -10 39 -44 -12
word before: россий	-38 2 17 12 -9 7 -15 9 4 0 11 -44 -12
word before: россию	-45 24 13 -12 -21 -8 -10 -20 28 -15 -10 -26 -7
word before: россия	-33 -26 41 16 -10 30 -9 -6 -9 -8 -1 -10 -6
word before: ростов	85 -17 -54 -1 -3 -5 -2 -4 -2 -5 -3 -4 -4
word before: російс	-9 42 -16 42 -7 -17 -6 -9 -8 -7 -49 -34 -19
word before: росія	-19 12 17 -10 -14 -12 -16 -18 -20 -8 31 -8 -14
word before: росіян	-2 -39 10 -8 -8 -12 -9 -29 47 -12 49 -26 -24
word before: росією	-20 36 -69 -2 -4 -12 -2 48 -7 -8 19 -2 -5
word before: росії	-20 -64 64 -7 -5 -10 -5 -25 -8 -6 41 -29 -23
word before: році	55 -64 -2 -6 -5 -7 -3 46 -20 -1 -13 -5 -9
word before: рублей	18 -1 -4 0 0 0 0 -3 -7 0 -1 0 0
word before: рф	-38 11 19 -9 -11 12 -14 -24 -17 -7 11 -27 -10
word before: рядови	66 -50 -14 -1 -2 -5 -1 -5 -1 -1 -2 -1 -1
word before: рядові	-16 32 -10 -1 -1 -3 -2 -2 -1 -2 -3 -2 -1
word before: рятува	13 -6 0 0 0 0 0 -4 0 0 0 0 -1
word before: рівно	-42 -21 37 -8 -19 -12 -7 42 -30 -10 -11 -6 -6
word before: рідним	-75 62 10 -4 -6 -9 -7 -62 -4 -8 -5 -3 -5
word before: рідних	-22 45 23 -3 -7 -6 -3 -21 -5 -8 -16 -12 -6
word before: рідну	-5 36 -25 -5 -7 -6 -4 -16 -6 -7 -4 -3 -3
word before: рідній	-30 38 -30 -8 -6 -6 -2 -16 -3 -2 -3 -2 -3
word before: рік	-18 -20 -3 -4 -4 -4 -2 36 -21 17 -14 -5 -20
word before: рішенн	39 -11 -1 -1 -6 -1 -1 -6 -1 -11 -4 -2 -3
word before: с	16 -36 2 -16 -11 -8 11 -5 13 1 -10 0 7
word before: сама	79 15 -15 -9 -16 -7 -8 -35 -15 -48 -17 -17 -23
word before: саме	25 -49 -17 -21 44 -12 -3 -3 -3 -6 -4 -5 -5
word before: само	46 -65 -14 -3 -4 -5 -6 -8 -4 -2 -2 -10 -4
word before: самой	69 -17 -31 -6 -3 -5 -2 -2 -9 -7 -7 -20 -8
word before: самоле	35 -25 6 -3 -2 -1 -1 -1 -2 -2 -2 -3 -1
word before: самому	59 -31 -18 -2 -2 -2 -1 -1 -1 -2 -1 -2 -1
word before: сбили	23 -4 -7 -1 -1 -1 -1 0 -2 -2 -1 -4 -1
word before: сбиты	36 -12 -7 -1 -9 -2 -1 0 -1 -1 0 -2 0
word before: сбу	-33 28 -24 -11 -8 -14 -9 -21 -12 -37 -8 -19 18
word before: сверх	-48 -3 9 -6 -4 20 -27 -4 -11 -5 -9 -15 -10
word before: свобод	-51 28 -3 80 -26 -15 -13 -43 -56 -58 -24 -22 -49
word before: своим	-31 57 -22 -7 -36 -9 -11 -2 -15 -16 -30 -37 -14
word before: своих	17 94 -79 -4 -8 -11 -7 -4 -26 -9 -5 -9 -6
word before: свою	-20 23 -15 -13 -21 -20 -7 -3 -14 -7 -20 -13 -29
word before: своїх	12 -51 38 -8 -8 -39 42 -59 -47 -4 -25 -12 -6
word before: свідче	68 -53 -1 -1 -3 -3 -1 -6 -3 -3 -5 -1 -1
word before: світло	18 -1 0 0 0 0 0 -15 0 0 0 0 0
word before: сдалис	15 -3 -5 0 -1 -1 0 0 -2 0 -1 -1 0
word before: себе	6 51 -31 -17 -25 -14 -14 -47 -27 -13 -23 -18 -13
word before: сегодн	-63 33 32 -20 20 -12 -7 -18 -39 -13 -5 -30 -6
word before: сейчас	-35 -67 -31 -37 -28 -15 -12 -32 -28 -25 -1 24 30
word before: семей	8 -58 31 -6 -5 -4 -2 -4 -12 -5 -2 -6 -10
word before: семеро	110 -101 -62 -5 -5 -10 -8 -16 -2 -8 -29 -8 -6
word before: семьи	-9 37 -47 -5 -7 -9 -9 -16 18 -15 -5 -20 22
word before: семьям	-36 14 26 -8 -20 -6 -7 -35 -12 41 -4 -14 -6
word before: сентяб	-57 -11 80 -5 -7 -3 -4 -49 -18 -2 -19 -19 -7
word before: серед	57 -2 -40 -3 -3 -6 -2 -35 -6 -6 -18 -3 -4
word before: середн	32 -10 -1 -1 -1 -3 -1 -6 -1 -4 -2 -2 -2
word before: сержан	-8 -48 61 -7 -4 -9 -4 -5 -2 -4 -7 -5 -3
word before: серпня	52 9 -23 -2 -1 -3 -1 -44 -1 -1 -4 -1 -1
word before: сестри	49 -34 -5 -4 -1 -1 -1 -4 -1 -2 -1 -1 -2
word before: сил	-30 52 -13 -2 -3 -9 -2 -17 -1 -4 -5 -3 -2
word before: сили	99 -78 -4 -2 -2 -9 -2 -10 -1 -7 -4 -4 -3
word before: складу	75 -51 -6 -1 -1 -5 -1 -6 -1 -1 -11 -1 -13
word before: словам	-90 -30 18 -23 -32 -25 -17 -10 18 78 -18 -10 -2
word before: сложил	39 -2 -1 -1 -1 -1 -1 -14 -7 -3 -5 -2 -3
word before: снаряд	11 -2 0 0 0 0 0 -5 -1 -1 -1 -1 0
word before: со	19 -42 25 -8 -17 -9 -4 -1 -39 -6 -5 -7 -5
word before: соглас	49 -16 -15 -5 -3 -2 -4 -49 -36 -3 -2 -30 -4
word before: содерж	8 -17 -33 -3 -9 -2 -3 -3 -7 -6 16 19 -26
word before: солдат	-46 4 7 39 -42 -22 3 -16 -13 -10 23 -18 -9
word before: сообще	55 -39 -7 -4 -1 -1 -1 0 -2 -1 -2 -2 -2
word before: сообщи	14 20 -21 -26 -20 -15 -10 -20 -12 -19 -13 -44 -17
word before: соотно	-28 55 -66 -5 -6 -4 -4 -4 -6 -10 -9 -7 -8
word before: состав	11 38 -46 -59 -9 -2 -6 -29 -7 59 -7 -17 -10
word before: состоя	-31 18 6 -6 -8 -7 -8 -7 -26 4 -10 -8 -8
word before: спецоп	7 -17 12 -2 -6 -4 -4 -25 52 -11 -13 -19 -7
word before: списка	30 -38 -27 -5 -4 -3 -4 -7 -20 -4 -24 32 -34
word before: списки	17 -30 -33 -11 -10 -18 -6 -22 -27 -10 -15 44 -8
word before: списку	-31 64 -89 -13 -9 -22 -13 -28 -22 -31 -13 -29 -37
word before: список	16 -27 6 -19 -14 -13 -13 -21 -40 -13 -26 -23 29
word before: сразу	64 -2 -70 -20 -17 -11 -10 -12 -4 -46 -7 -16 -10
word before: среди	-15 16 -12 -5 -7 -10 -7 -7 -11 -7 40 -32 -13
word before: средст	14 -3 -1 0 -1 -1 0 -1 0 -1 -1 -1 -3
word before: срок	77 -31 -12 -7 -4 -11 -8 -9 -2 -7 -29 -32 -16
word before: ст	23 -10 -1 -2 -1 -1 -1 -2 -1 -2 -2 -1 -1
word before: стамбу	22 -14 -29 -5 -17 -5 -5 30 -29 -6 -11 -14 -10
word before: старше	107 -38 -60 -7 -3 -4 -2 -5 -7 -7 -5 -8 -5
word before: сто	20 27 -81 -10 -8 -4 -4 -6 -4 -5 -5 -9 -4
word before: стольк	-8 75 -54 -18 -31 -19 -14 -12 -9 -3 -10 -8 -8
word before: сторон	-19 -16 9 2 -19 -3 -7 -8 -4 -7 -3 16 0
word before: страны	57 -54 -60 45 -8 -3 -3 -20 -14 25 -4 -7 -9
word before: строй	14 0 0 0 0 -1 -1 0 -1 -2 -2 -3 -3
word before: строки	34 -16 -9 0 -2 -2 -1 0 0 -1 0 -2 -1
word before: ступил	23 0 -25 -6 -4 -7 -3 -26 -5 -3 -4 -4 -3
word before: суд	49 -27 -3 -1 -2 -3 -1 -4 -1 -5 -4 -2 -4
word before: сумах	-117 -59 -56 -16 -16 -16 -10 -6 -14 -24 -27 123 -28
word before: сумско	-85 -5 -33 -2 -26 -4 -11 -3 41 -6 -3 38 -7
word before: супров	-4 -36 -3 -3 -2 -5 -3 -50 -20 51 -4 -6 -2
word before: сутки	6 48 -22 -4 -8 -7 -4 -18 -28 -7 -3 -16 -11
word before: суток	28 -4 -10 -1 -1 0 0 -1 -8 -1 0 -2 0
word before: схуд	20 -2 -2 -1 -1 -1 -1 -1 0 -2 -3 -2 -5
word before: сша	-61 74 -72 -24 -15 -8 -9 -7 -10 -41 -5 -11 -8
word before: сьогод	10 7 18 -9 -8 -14 -6 -1 -7 -16 -6 -7 -9
word before: т	28 -19 -1 -1 0 -1 -1 -1 0 -1 -2 -1 -1
word before: та	25 10 -11 -4 -4 -7 -4 -5 -10 -5 -6 -5 -4
word before: так	40 -54 -2 -13 -4 -13 -7 -31 -24 -16 -7 -11 -7
word before: также	36 16 -18 -14 -6 -6 -12 -19 -22 -6 -9 -11 -10
word before: таким	25 -54 21 -6 -44 -17 -16 -35 -32 -15 -13 -18 -9
word before: таких	2 -24 -14 -7 -15 -35 -17 3 35 -55 -11 -20 -11
word before: також	-3 20 16 -13 -13 -18 -8 -6 -7 -6 -17 -13 -8
word before: там	-24 28 -53 -28 -25 48 -16 -39 -36 -45 -4 28 -39
word before: танков	15 -1 -5 0 0 0 0 0 -2 -1 -1 -2 0
word before: танків	15 -4 -3 -1 -1 -1 -1 -3 -2 -2 -2 -3 -2
word before: теж	-43 66 -45 -7 -15 -6 -10 -29 -5 -6 -14 -26 -6
word before: тел	-39 4 -4 -5 -18 -7 -8 -4 48 -7 -6 -14 -6
word before: тела	39 -16 16 -6 -20 -6 -5 -24 10 -5 -8 -7 -5
word before: телами	43 -39 8 -15 -17 -18 -11 -28 -38 -18 -5 -12 -12
word before: телефо	70 -21 -2 -2 -3 -3 -2 -27 -4 -12 -5 -5 -4
word before: тепер	2 -2 -47 -52 -17 -11 -15 -9 -16 -20 -81 88 -23
word before: теперь	-60 -80 76 -9 -21 -15 -9 -6 -12 32 -7 -18 -9
word before: терито	-20 7 -15 -4 -5 -13 -4 -21 -4 -6 46 -7 -11
word before: теробо	-49 53 -9 -2 -2 -9 -2 -2 -1 -1 -4 -3 -3
word before: террит	25 -12 31 -4 -15 -10 -7 -17 -5 -1 -10 -1 -13
word before: тижден	-45 44 -34 -5 -3 -7 -3 39 -13 -7 -5 -4 -7
word before: тижня	-25 8 -1 -1 -1 -1 -1 27 -1 -2 -2 -1 -1
word before: тисяч	33 -31 -1 -5 -4 -4 -6 -44 -4 -4 3 -15 -62
word before: то	-47 -88 -31 49 -22 -16 -9 52 52 -33 -13 -9 -6
word before: тогда	37 17 -61 -7 -14 -8 -6 -59 -22 -7 -6 -4 -3
word before: того	-53 -12 86 -5 -4 -7 -7 -15 -9 -10 -5 -14 -4
word before: тоді	116 -88 -3 -4 -4 -5 -2 -80 -10 -3 -2 -1 -2
word before: тоже	40 73 -81 -15 -6 -12 -3 -7 -1 -5 -7 -9 -4
word before: той	-57 36 -17 -11 -6 -6 -6 -13 -14 -5 -21 52 -15
word before: только	-81 27 3 -16 -34 -23 -9 -4 -26 -14 -25 -30 -31
word before: том	-24 -7 30 -4 -11 -10 -4 -3 -7 -4 -4 -13 -3
word before: тому	67 -56 -6 -3 -3 -4 -2 -24 -5 -3 -2 -3 -1
word before: торік	-29 -18 -1 -1 -1 -3 -1 44 -21 -6 -5 -2 -4
word before: травня	74 -53 0 -1 -1 -1 -1 -59 0 -1 -1 -1 -1
word before: третій	-104 -141 -23 -32 -15 -14 -14 123 -106 -25 -16 -16 -18
word before: три	22 -86 -28 -6 -10 -9 -8 66 -103 -9 -6 -15 -9
word before: тривал	11 36 -2 -1 -3 -2 -1 -37 -1 -1 -3 -1 -2
word before: триват	15 -12 -1 -1 -1 -1 -1 -2 -1 -1 -2 -1 -1
word before: триває	-61 13 -48 -6 -6 -8 -5 69 -48 -7 -4 -5 -5
word before: тримал	68 -40 -3 -3 -2 -8 -2 -2 -1 -3 -5 -3 -5
word before: тримає	-56 -15 -1 -1 -3 -2 -2 -4 -6 -3 35 -21 -11
word before: тро	98 -91 -5 -1 -1 -2 -1 -2 0 -1 -3 -2 -2
word before: трое	29 -41 8 -4 -7 -7 -3 -2 -9 -4 -5 -17 -3
word before: трьох	72 -64 -10 0 -2 -2 -1 -13 -1 -1 -1 -1 -3
word before: туда	-53 21 18 -13 -13 -10 -8 -33 -11 -10 -4 -44 -13
word before: туречч	54 -39 0 -6 0 -1 -1 -24 -4 -17 -3 -1 -4
word before: тут	-67 74 -4 -2 -3 -4 -2 -8 -1 -3 -3 -7 -2
word before: тысяч	72 -16 -39 -11 -7 -7 -12 -72 0 28 -66 -28 -29
word before: тяжело	85 -29 -18 -1 -2 -23 -9 -2 -1 -4 -4 -6 -4
word before: тяжкоп	44 -4 -43 -1 -1 -3 -13 -1 -1 0 -1 -1 -1
word before: тіл	47 4 -33 -3 -4 -10 -2 -10 -6 -7 -10 -4 -5
word before: тіла	1 -7 -38 -3 -5 -7 -3 55 -6 -5 -4 -3 -4
word before: тілами	-23 30 2 -12 -5 -3 -3 -20 -14 -5 -10 -5 -14
word before: тіло	-65 80 -21 -4 -4 -11 -5 -33 -5 -2 -2 -2 -4
word before: у	2 -44 -1 -8 -8 4 -6 -7 -14 -5 -13 22 8
word before: удалос	-56 16 27 -10 -11 -14 -8 37 25 -42 -22 -22 -8
word before: удержи	-45 -14 -63 -7 -12 -4 -11 -10 -19 -11 -13 70 -75
word before: удома	-11 50 -22 -10 -8 -18 -4 -7 -10 -10 -8 -5 -7
word before: уехали	-22 34 -39 -6 -17 -10 -9 40 -19 -19 -5 -23 -9
word before: уже	-53 -28 -30 -13 30 -11 -10 -1 67 10 -20 -23 21
word before: узяли	14 -2 -3 0 0 -1 0 -3 0 0 -2 -1 0
word before: указ	8 -1 -2 0 -2 -1 0 0 0 0 0 0 0
word before: украин	-32 -10 15 -9 16 -6 -1 5 -3 -9 -1 21 -9
word before: україн	25 19 -34 -5 -6 -8 -4 -4 -7 -19 -3 16 -5
word before: уничто	19 -2 -7 0 -2 -1 0 0 -3 0 -1 -1 -1
word before: уперше	43 -41 0 0 0 -1 0 0 0 -1 0 0 0
word before: уповно	-52 -39 -30 -6 -2 -2 -2 65 -4 -4 -3 -1 -2
word before: управл	23 -5 -9 -1 -1 -1 0 -1 -3 -1 -1 -1 -1
word before: упродо	28 -9 -1 -1 -2 -1 -1 -3 -1 -3 -2 -1 -3
word before: услови	0 22 35 -7 -12 -30 -10 -12 -27 -6 -4 -10 -6
word before: устано	20 -19 -31 -5 -3 -6 -4 -19 -18 -11 58 -11 -7
word before: усього	-2 28 -42 -27 -14 -14 -13 18 -15 -32 -32 -9 -23
word before: усі	61 -6 -10 -11 -1 -3 -2 -7 -2 -5 -3 -3 -9
word before: утрима	-51 -11 -1 -2 -4 -4 -3 -10 -5 -11 65 -10 -10
word before: утриму	4 -31 -12 -7 -7 -20 -11 -30 -8 -14 33 -4 -30
word before: учасни	56 -36 -3 -1 -3 -2 -1 0 -1 -6 -7 -2 -4
word before: участв	20 30 -8 -6 -11 -7 -4 -11 -11 -5 -13 -13 -9
word before: участи	-4 -11 -30 -4 -3 -2 -7 -16 22 -20 -9 -40 -8
word before: участн	22 -10 -1 0 0 0 0 -3 -5 -1 0 -1 0
word before: учора	-41 7 -37 -5 -13 -11 -5 59 -46 -13 -8 -5 -4
word before: учораш	-10 54 -11 -10 -4 -5 -3 -24 -8 -4 -3 -1 -5
word before: ушли	-37 64 -59 -22 -24 -6 -8 -8 -6 -7 -5 -7 -8
word before: ушло	7 39 1 -8 -14 -23 -11 -28 -25 -3 -57 -8 -10
word before: феврал	-45 1 3 -10 -5 -14 -6 65 -30 -35 -7 -10 -8
word before: формат	58 2 -28 -12 -5 -13 -6 -20 -28 -13 -9 -10 -6
word before: формул	5 5 15 -14 -15 -2 21 -54 -5 -13 -11 -17 -10
word before: фото	36 -22 -6 -10 -3 -4 -2 -1 -2 -2 -1 -1 -3
word before: хамас	57 -43 -13 -8 -6 -4 -3 -2 -1 -8 -5 -19 -7
word before: харков	35 -15 -1 -1 -1 -1 -1 -16 -1 -3 -4 -1 -2
word before: херсон	57 60 -53 -4 -6 -6 -6 -23 -24 -7 -34 -34 -18
word before: хлопці	80 -48 -7 -2 -1 -6 -2 -12 -1 -3 -4 -3 -3
word before: хлопчи	-16 30 -39 -3 -3 -10 -6 -49 -1 -3 -7 -2 -6
word before: ходе	15 -58 -1 12 -16 -3 -6 43 -34 -12 -5 -8 -5
word before: хто	-37 56 -40 -4 -7 -8 -5 -8 -3 -7 -9 -2 -3
word before: хтось	18 -12 -1 -1 -1 -1 0 -1 0 -1 -1 0 -1
word before: це	21 20 -54 -13 -9 -10 -7 -57 -14 63 -22 -8 14
word before: цей	-41 -28 26 -4 -3 -7 -4 64 -22 -16 -8 -9 -12
word before: центр	-20 -27 -20 -7 -9 -12 -8 -48 -16 10 -58 -22 48
word before: цивіль	-36 74 -45 -9 -10 -15 -8 -6 -13 -15 7 -29 -28
word before: цифра	-24 -1 -14 -1 -3 -3 -2 -18 -13 -2 45 -18 -16
word before: цифру	-56 30 -75 -26 -35 -45 -22 -64 30 -47 -71 -47 93
word before: цих	-50 -71 -11 -3 -3 64 -11 -28 -2 -11 -5 -7 -5
word before: цього	-14 -51 -11 -13 -6 -9 -5 105 -21 -25 -12 -7 -11
word before: ці	-18 22 -14 -5 -5 -4 -2 -1 -5 -7 -6 -2 -3
word before: ч	21 -14 -1 -1 0 -1 0 -1 0 -1 -1 -1 -1
word before: чаес	0 26 -29 -4 -4 -19 -10 -44 -3 -6 -12 -19 -11
word before: час	-44 -29 -12 -2 -2 -6 -2 32 -9 39 -9 -4 -6
word before: частин	-26 71 -10 -12 -4 -8 -3 -53 -7 -6 -6 -4 -6
word before: чекали	74 -41 -8 -8 -1 -3 -2 -3 -4 -5 -6 -2 -8
word before: челове	10 19 -25 -3 4 -5 -3 -7 -10 21 -5 -14 -4
word before: чем	5 -8 -5 0 -5 -2 -1 -3 -8 -1 31 -6 -1
word before: червня	-104 -51 -4 -3 -9 -9 -6 126 -45 -12 -53 52 -13
word before: червон	9 -33 -2 -9 -3 -7 -7 -18 -6 -24 54 -12 -29
word before: через	-7 -3 36 -7 -6 -6 -5 13 -20 9 -10 -17 -11
word before: четвер	25 44 -27 -8 -11 -6 -4 -23 -31 -5 -6 -4 -9
word before: четыре	8 -1 -2 0 0 0 0 0 0 0 -1 -3 0
word before: числа	99 -94 -38 -11 -7 -7 -4 -32 -9 -5 -13 -6 -5
word before: числе	43 -13 1 -4 -9 -9 -4 -2 -6 -3 -3 -29 -3
word before: число	-17 -71 -23 -19 -13 -7 -7 52 -17 -25 -17 -24 -28
word before: числі	27 7 -12 -4 -5 -7 -3 -20 -7 -6 -18 -6 -3
word before: членов	41 -7 -11 -1 -2 -2 -1 0 -1 -4 -2 -10 -1
word before: чолові	-40 -43 64 -6 -8 -12 -6 -19 -4 -8 -9 -9 -7
word before: чому	38 -20 0 -1 -1 -1 -1 -11 -2 -3 -2 -1 -2
word before: чотири	-13 22 -10 -4 0 -2 -1 11 0 -1 0 0 0
word before: чотирь	49 -12 -79 -12 -7 -8 -14 -54 -2 -5 -7 -12 -6
word before: что	33 -60 34 -14 -24 -12 -8 -23 -15 20 -15 8 -10
word before: шестер	-18 -19 37 -1 -2 -1 -3 -1 -2 -1 -1 -7 -1
word before: школу	14 -11 -3 -2 -1 -1 -1 -1 -2 -3 -2 -2 -1
word before: штаб	-64 23 -8 -21 -16 -12 -15 24 -18 13 -21 -19 -26
word before: штабу	-9 -90 -6 -7 -3 -6 -4 40 -12 10 31 -4 -10
word before: штабі	-30 -9 -12 -14 -4 -7 -5 64 -18 -19 -16 -3 -17
word before: ще	11 25 -29 -9 -9 46 -8 -33 -8 -32 9 -16 6
word before: щиті	-74 67 -35 -2 -6 -3 -2 43 -12 -2 -7 -4 -2
word before: що	-6 -51 6 -9 26 -11 -6 -21 -12 -14 59 -20 -12
word before: щодо	52 -72 22 -13 -7 -12 -6 -39 -7 -9 -67 -40 30
word before: щойно	5 35 -21 -8 -4 -4 -1 -9 -1 -2 -2 -1 -2
word before: щонайм	37 -22 -1 -1 -1 -2 -2 -10 -1 -1 -2 -1 -2
word before: эвакуи	39 -7 -8 -1 -1 -1 -1 -14 -3 -14 -2 -23 -5
word before: экипаж	39 -8 -12 -2 -1 -2 -1 -1 -2 -3 -2 -5 -1
word before: эмират	-22 -8 -1 -12 -5 -3 -2 -28 -8 40 -4 -1 -6
word before: этап	-13 -7 27 -30 -11 -8 -8 -22 -20 -9 -14 -8 -6
word before: этих	-74 -46 -59 -14 -33 -40 -22 -73 -46 -63 40 91 -63
word before: это	59 -39 -47 -6 -25 -7 -5 -4 -3 -5 -6 -9 -8
word before: этого	9 -15 -28 -3 -3 -3 -5 20 -18 62 -2 -15 -2
word before: этом	-24 23 -21 -13 -7 -7 -5 40 25 -20 -43 -38 -17
word before: этот	10 -42 -45 -14 -18 -11 -6 -24 31 48 -16 -9 -7
word before: юг	80 -14 -29 -5 -4 -4 -3 -5 -14 -6 -21 -20 -7
word before: я	93 -78 -44 -9 -5 -6 -2 -21 -2 -2 -2 -2 -2
word before: як	81 -76 -45 -6 -8 -8 -4 -25 -7 -12 -53 -19 -16
word before: який	9 0 0 0 0 0 0 0 0 0 -6 0 0
word before: яких	-22 -11 3 -5 -7 -16 -9 -54 -12 31 54 -25 -9
word before: якому	41 -35 -20 -3 -4 -3 -3 -9 -5 -5 -10 -3 -2
word before: які	30 -4 -3 -1 -1 -1 -1 -4 0 -2 -10 -1 -2
word before: января	77 -5 -31 -3 -2 -4 -3 -2 -36 -9 -3 -2 -2
word before: є	-23 5 -76 -11 -13 -30 -14 -46 -8 68 -27 -15 -19
word before: єрмак	7 54 -42 -8 -10 -3 -2 -10 -1 -4 -5 -2 -3
word before: і	-25 4 19 -8 -8 -2 12 28 -6 -7 -12 -18 1
word before: іденти	83 -72 -4 -2 -4 -4 -2 -57 -25 -7 -8 -1 -2
word before: ідетьс	80 -42 -20 -7 -6 -3 -3 -33 -3 -4 -18 -3 -7
word before: із	32 16 -9 -5 -3 -7 -3 -31 -9 -6 -14 -7 -8
word before: інформ	-14 -4 -13 -3 -8 -6 -3 -26 -3 -9 30 -21 -14
word before: ініціа	-6 -9 -1 -1 -4 -3 -2 21 -18 -22 -22 -4 -14
word before: їдуть	22 22 -52 -10 -8 4 -4 -50 -7 -4 -4 -6 -3
word before: їм	32 -22 -9 -4 -7 -8 -3 -3 -7 -3 -7 -14 -4
word before: їх	-46 5 58 -14 -18 -22 -15 -30 -22 -27 39 28 -28
word before: їхніх	-84 38 -15 -20 -19 -35 29 -28 -8 -31 -64 47 -49
word before: її	-47 -78 83 -5 -32 -6 -4 -2 -22 -6 -9 -6 -3
word before: ґратам	-17 -14 0 0 -1 -2 -1 -43 -1 -2 72 -22 -11
word before: استعاد	-39 34 34 -24 -5 -2 -2 -3 -1 -2 -2 -3 -2
word before: اسري	14 -5 -26 -14 -7 -4 -2 0 -5 -1 -4 -2 -4
word before: اسير	-19 8 2 -18 -2 -2 -2 -3 -2 -6 11 -9 -3
word before: اسيرا	-16 17 19 -22 -1 -1 -1 0 -1 -2 -2 -2 -1
word before: اطلاق	-22 -21 -12 32 -2 -2 -1 0 -1 -22 -1 -2 -1
word before: افراج	30 -16 -27 2 -7 -9 -6 -13 -13 -15 -9 -12 -9
word before: الي	43 -25 -1 -40 -4 -3 -3 -17 -6 27 -4 -5 -4
word before: اليوم	-76 -2 27 6 -8 -7 -9 -19 -6 14 -4 -9 -6
word before: امارات	-16 -20 2 -20 -2 -5 -2 -17 -7 72 -3 -2 -5
word before: ان	8 16 -51 15 -7 -3 -2 -6 -2 -7 1 -5 -4
word before: اوكران	-35 21 7 10 -4 -7 7 -4 -6 6 -5 3 -4
word before: اي	-37 -13 28 44 -8 -5 -4 0 -5 -21 -2 -6 -2
word before: بين	3 16 -36 23 -7 -9 -3 -1 -4 -13 -6 -3 -4
word before: بينهم	5 18 -23 -2 -2 -3 -1 0 -1 -1 -4 -3 -2
word before: تبادل	4 -5 -6 0 -2 16 -7 -11 -7 -20 -4 -5 -3
word before: تبادلت	-13 19 13 -14 -6 -7 -7 -3 -6 -21 -1 -3 -2
word before: تبادله	-3 0 0 -3 0 0 0 0 -1 8 0 0 0
word before: تسلمت	-9 -21 27 -1 -5 0 -1 0 -3 0 0 0 -1
word before: تي	30 -29 -4 18 -6 -2 -3 -2 -3 -19 -7 -5 -2
word before: جانب	-29 -17 21 36 -2 -2 -2 -6 -5 -15 -2 -3 -1
word before: جانبين	-1 -15 23 -8 -3 -2 -2 0 0 -3 -1 -3 -1
word before: جثامين	-52 41 -16 -4 -5 -3 -3 -2 -2 -2 -1 -8 -3
word before: جديده	-31 2 16 18 -3 -6 -4 -1 -2 -17 -4 -4 -5
word before: حرب	-6 -5 0 -3 -1 -1 -1 -3 -2 -2 3 20 -3
word before: دفاع	-15 -16 19 -1 -6 -1 -1 0 -2 -1 -1 -7 -1
word before: دوله	16 -31 -5 7 -4 -3 -3 -21 -7 28 -3 -4 -4
word before: روسي	-22 9 -16 42 -3 -3 -2 -9 -5 -24 -3 -3 -2
word before: روسيا	-37 -1 -17 47 -4 -5 -5 -6 -5 -25 -15 -24 21
word before: روسيه	-27 -45 46 -2 -6 -1 -1 0 -3 -1 -1 -8 -1
word before: سراح	-23 -10 -30 25 -2 -4 -1 0 -1 -20 -3 -2 -2
word before: سلمت	-8 -15 -14 -5 -2 31 -15 -1 -1 -5 -1 -1 -4
word before: شمل	29 -33 17 -14 -10 -11 -8 -17 -7 -17 -7 -11 -8
word before: شملت	29 -6 -20 19 -5 -6 -4 -2 -7 -37 -7 -5 -4
word before: عاد	-58 26 47 -8 -2 -6 -2 -2 -10 -5 -1 -1 -2
word before: عبر	-24 0 0 -14 -1 -1 -1 -3 -2 36 -1 -1 -1
word before: عسكريا	-73 1 10 -4 -6 -3 -11 -3 -5 -15 -3 -9 -4
word before: علي	36 -47 26 -22 -10 -2 -3 -2 -4 -13 -3 -6 -2
word before: عمليه	-2 -30 -9 12 -4 14 -8 -29 -6 -14 -4 -8 -4
word before: عن	-7 -14 -31 39 -7 9 -6 -7 -7 -34 -6 -9 -6
word before: عوده	4 14 4 -12 -5 -2 -2 -9 -10 -10 -1 -7 -2
word before: في	-18 -31 15 -14 -5 -6 -4 -25 -6 5 -3 49 -4
word before: كييف	-22 -3 -23 23 -9 -6 -6 -6 -6 -15 -9 -6 -4
word before: لم	-6 -29 -27 13 -7 -11 -9 -20 -4 2 -5 -9 -6
word before: مقابل	17 -11 19 -18 -5 -1 -1 -1 -1 -2 -2 -2 -1
word before: من	22 -25 64 11 -9 -19 -10 -5 -15 -32 -5 -10 -8
word before: موسكو	42 -18 32 -17 -11 -8 -7 -6 -9 -17 -3 -6 -4
word before: و	36 0 -10 -11 -5 -11 10 -1 -3 -10 4 -6 -3
word before: واقع	-4 -5 20 -27 -3 -2 -3 0 -1 -5 -2 -3 -2
word before: وساطات	-42 -1 0 -40 -1 -1 -1 -9 -4 74 -2 -1 -1
word before: وساطه	9 -41 -21 3 -4 -4 -5 -23 -7 39 -5 -8 -10
word before: –	-6 0 -12 -5 -6 16 -4 10 -7 -9 -3 0 13
word before: •	5 31 -21 -5 -5 -16 -5 -5 -6 20 -11 -9 -11
word before: ‼	-32 -10 3 -14 -21 -25 -9 -19 -7 -59 -57 -14 56
word before: ⃣	45 -70 -7 -7 -17 -34 -11 -60 -20 -38 -72 -34 49
word before: ▪	45 -2 -34 -6 -6 -22 -5 -9 25 -5 3 -12 -20
word before: ▫	-6 -35 -9 -5 -7 -9 -7 13 -35 88 -47 -21 -27
word before: ⚡	-77 -92 40 -27 82 -15 -13 -13 -29 -17 -15 -21 -22
word before: ✅	-16 45 -17 -30 -16 -14 -9 -23 -14 12 -15 -18 -10
word before: ✔	-16 56 -55 -4 -13 -7 -5 36 -35 -8 -14 -9 -6
word before: ❗	5 -11 23 18 -23 -35 -9 -30 -8 -7 -11 -13 -8
`;
