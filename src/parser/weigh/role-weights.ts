/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	21 -39 43 -5 -8 -7 -5 8 17 -10 -6 -11 -6
after bodies civilians	25 -61 -37 -8 -13 -27 -15 -6 -23 -8 41 -31 -20
after bodies military	45 -16 -63 -7 -14 -24 -10 -30 44 -18 -14 -19 -13
after bodies null	17 -11 0 -8 -6 -10 -6 16 2 -3 -13 -10 -12
after bodies people	2 -57 -52 -24 -15 -14 -16 28 17 -34 -65 -45 65
after civilians bodies	-47 -11 -17 -5 -8 -12 -5 72 -33 -13 -9 -8 -12
after civilians civilians	42 -70 12 -13 -11 -15 -10 -3 -8 -9 3 26 -6
after civilians military	36 -31 60 -10 -16 -19 -8 -7 -23 -12 0 2 -10
after civilians null	24 16 -24 -10 -7 -11 -6 -25 -11 4 0 -2 -7
after civilians people	24 -13 -61 -3 -15 -16 -12 -37 28 -10 5 -6 14
after cumulative both cumulative null	31 -2 -6 -5 -3 -3 -1 -1 -1 -25 -1 -4 -1
after cumulative both dropped null	7 -10 -13 -18 -12 -6 -5 -10 -9 4 -5 -14 -10
after cumulative null cumulative ua	-1 -6 0 -5 -2 -1 -1 18 -18 2 -10 -1 -4
after cumulative null dropped null	-10 -8 -21 -5 -7 -10 -6 -55 -21 38 -15 -21 -27
after cumulative ru cumulative ru	-53 -1 -16 -1 -3 -3 -9 -54 22 21 -8 2 -6
after cumulative ru dropped null	10 -11 -45 -8 -9 -12 -9 -45 31 1 -16 9 -32
after cumulative ua cumulative null	4 -35 -1 -3 -4 -14 -6 21 -14 -14 -6 -10 -7
after cumulative ua cumulative ru	-5 -16 6 -5 -12 -6 -7 46 -41 -18 -7 -13 -8
after cumulative ua cumulative ua	-23 8 22 -4 -6 -6 -5 16 -58 -27 15 -13 -9
after cumulative ua dropped null	-30 41 -32 -14 -14 -20 -12 23 -11 -39 -14 -35 -41
after cumulative ua dropped ua	-23 55 -14 -20 -39 -24 -15 9 -71 -35 -46 -70 -54
after cumulative ua held ua	-40 -8 -1 -3 -5 -9 -4 -26 -15 -10 34 -18 19
after cumulative ua part ua	31 -50 -5 -8 -11 -15 -7 -5 -37 -20 -36 -7 -7
after dropped both dropped both	-13 -30 68 -11 -18 -11 -8 -13 -27 -8 -16 -12 -16
after dropped both dropped null	49 -18 -11 -1 -1 -2 -1 -3 -2 -3 -3 -3 -2
after dropped null cumulative both	-20 0 0 -31 -2 -1 -1 -24 -7 76 -3 -1 -3
after dropped null cumulative null	34 -21 -12 -3 -4 -8 -4 -61 -10 1 -11 -5 -8
after dropped null cumulative ru	17 -11 -36 -5 -9 -4 -6 -27 18 -26 -10 -18 -7
after dropped null cumulative ua	-1 -51 -4 -6 -5 -5 -3 -7 19 -2 -8 -4 -5
after dropped null dropped both	-6 -17 -5 -27 -5 -9 -5 45 -10 -7 -10 -18 -6
after dropped null dropped null	4 18 -1 0 -3 -3 -2 -2 -1 -7 0 -3 1
after dropped null dropped ru	6 -1 -48 -5 23 -6 -5 -19 24 -9 45 -11 -17
after dropped null dropped ua	2 4 -23 -4 -6 -9 -4 10 24 -12 -29 -12 12
after dropped null figure ru	33 -30 0 -20 -36 -8 -8 -29 20 -8 -9 -14 -7
after dropped null figure ua	-12 4 12 5 10 -9 -5 -7 -15 -9 -9 -10 -5
after dropped null held ru	21 -11 -25 -9 -10 -6 -6 -3 -15 -5 10 11 -27
after dropped null held ua	31 -30 0 -16 -6 -25 -6 -39 -20 -8 11 -41 -9
after dropped null part ru	22 15 -29 -19 -5 -9 -13 -7 -21 -11 -6 -29 -6
after dropped null part ua	1 10 -8 -6 -7 -22 -4 -1 -15 -7 -11 -4 -5
after dropped null planned null	-8 -11 -8 -1 -3 -3 -2 -28 -4 -2 32 -4 -5
after dropped null planned ru	-2 -24 30 -2 -3 -2 -2 -27 -26 -3 -7 -2 -1
after dropped null planned ua	66 -30 -1 -4 -1 -3 -2 -35 -29 -2 -6 -2 -3
after dropped null recap null	42 -11 -13 -6 -1 -1 -1 -5 -2 -10 -3 -1 -1
after dropped null recap ru	-52 42 -32 -17 -9 -6 -6 -20 -52 -7 -9 39 -5
after dropped null recap ua	19 -18 -3 -2 -2 -13 -1 18 -3 -1 -5 -2 -1
after dropped ru dropped null	-15 21 8 -2 -2 -2 -1 -3 -3 -3 -2 -5 -3
after dropped ru dropped ru	19 39 -56 -3 -6 -22 20 -3 -9 -5 -13 -16 -6
after dropped ru dropped ua	18 23 -21 -2 -6 -4 -3 -2 -10 -3 -17 -4 -4
after dropped ru part ru	2 26 -57 -8 -9 -2 -4 -6 39 -5 -10 -26 -5
after dropped ua cumulative ua	-21 -21 0 -3 -2 -5 -1 19 26 -9 -20 -2 -10
after dropped ua dropped null	0 -8 -7 -3 -2 -3 -2 -24 17 -10 -5 9 5
after dropped ua dropped ru	-36 -4 27 -4 -1 -1 -2 -1 32 -1 -1 -27 -1
after dropped ua dropped ua	-36 32 3 -4 -7 -18 -5 0 -5 -9 21 -10 -8
after dropped ua figure ru	-61 -78 45 -5 -15 -5 -4 -3 -14 -4 -9 33 -6
after dropped ua figure ua	45 -26 -24 -16 -12 -20 -6 -55 -5 -6 -12 -6 -5
after dropped ua part ua	-39 -35 -29 -4 -5 74 -3 -10 -2 -5 -10 -3 -6
after figure both cumulative both	-2 -3 -2 -4 -2 -1 -1 -15 -3 22 -1 0 -1
after figure both figure ru	-2 -23 27 -8 -24 -1 -1 0 -1 -5 -1 -1 -1
after figure both figure ua	-3 27 -24 -10 -5 -2 -1 -1 -2 -5 -1 -1 -1
after figure both part both	-38 -27 24 28 -5 -2 -1 -2 -1 -17 -1 -1 -1
after figure ru cumulative both	-13 -2 -1 -6 -1 -1 -1 -11 -4 38 -1 -1 -2
after figure ru cumulative ua	-29 13 -2 -2 -1 -2 -2 29 -17 -22 -2 -3 -5
after figure ru dropped both	-11 27 -38 18 -5 -4 -5 -16 -7 -5 -2 -11 -10
after figure ru dropped null	5 -32 11 7 -11 10 -7 3 -12 4 -13 -11 -13
after figure ru dropped ru	-16 -22 44 -22 -51 -15 -17 -4 -15 -16 -20 20 -17
after figure ru dropped ua	42 21 -41 -11 -10 -12 -9 -13 -4 -6 -17 -12 -11
after figure ru figure both	-65 -30 -11 42 -7 -6 -4 -25 -24 -21 -2 -6 -4
after figure ru figure ru	-38 -10 43 -5 39 -4 -5 -2 -12 -3 -4 -11 -3
after figure ru figure ua	-21 22 1 -3 7 -2 -2 -3 -3 -1 -2 -3 -1
after figure ru held ru	-32 8 3 -14 -26 -12 -15 -25 -15 -13 30 17 2
after figure ru outside ua	-18 -26 -1 -4 -1 45 -33 -5 0 -2 -1 -1 -1
after figure ru part ru	5 -72 85 -23 -8 -16 -9 -11 -1 20 -5 -29 -6
after figure ru part ua	29 -90 54 -5 -15 20 -20 -18 -7 -16 -16 -16 -10
after figure ru recap ru	-2 39 -26 -8 -9 -21 -12 -19 -27 -10 -8 -11 -7
after figure ru recap ua	56 -61 -8 -3 -3 -4 -2 28 -1 -4 -3 -2 -2
after figure ua cumulative both	-18 0 -5 -6 -1 -1 -1 -7 -1 34 -1 -1 -1
after figure ua cumulative ua	-7 4 -12 -10 -3 -7 -3 3 18 -15 -15 -3 -4
after figure ua dropped both	-14 22 -18 -18 -12 22 -9 17 -26 -11 -7 -4 -14
after figure ua dropped null	-14 23 -24 -5 0 8 -4 7 -5 -11 -10 0 -11
after figure ua dropped ua	36 10 -30 -7 -8 -15 -6 -16 -8 -9 -17 -9 -10
after figure ua figure ru	-3 3 19 -2 -5 -2 -1 -2 -7 -1 -1 -3 -1
after figure ua figure ua	-16 22 -20 -5 15 7 -2 -9 -1 -2 -3 -1 -1
after figure ua outside ua	-18 -24 -16 -2 -2 44 -36 -14 -2 -2 -2 -2 -1
after figure ua part ru	25 -21 -4 -13 -18 -11 -8 -16 -17 -7 -11 20 -8
after figure ua part ua	34 6 -61 11 -6 -16 -3 6 -4 -5 -5 -3 -4
after figure ua planned ua	36 -17 -7 -2 -2 -5 -2 -28 -20 -4 -4 -2 -3
after figure ua recap ru	96 -8 -67 -6 -10 -4 -3 -8 -19 -3 -3 -5 -2
after figure ua recap ua	25 0 -44 -6 -6 -7 -4 -36 -17 -4 -7 -3 21
after held ru dropped null	22 0 -20 -5 -8 -6 -5 -17 22 -18 -31 -23 -16
after held ru held ua	-22 3 -1 -4 -2 -2 -2 -9 -7 -2 53 -28 -21
after held ua cumulative ua	36 -20 -11 -7 -8 -11 -9 -34 9 -38 -31 -30 -19
after held ua dropped null	-5 0 -41 -12 -16 -22 -14 1 -21 14 15 -28 -51
after held ua dropped ua	9 -93 -6 -19 -23 -25 -20 -63 -29 -32 27 25 -4
after held ua held ru	-16 0 -1 -1 -1 -1 -1 -11 -4 -1 -57 83 -11
after held ua held ua	-66 17 -31 -9 -9 -8 -8 -26 -7 -12 22 16 -1
after military bodies	-41 93 -38 -8 -6 -10 -5 -36 -9 -7 -12 -15 -10
after military civilians	-65 61 2 -7 8 -4 4 5 -6 -10 3 -14 -1
after military military	10 -19 -8 -4 -8 36 6 -9 -7 -3 -1 0 -3
after military null	26 -22 -27 -7 -5 27 -4 -2 -8 27 -11 -3 -11
after military people	31 -39 -7 -5 -15 0 -9 30 -15 -13 -26 14 0
after null bodies	-5 -18 -33 -8 -13 -19 -8 39 27 -12 -14 -13 -8
after null civilians	10 -17 -28 -15 -14 6 -11 44 -22 -17 -10 11 -15
after null military	4 2 -17 -9 4 -6 -8 -29 25 -4 14 -12 -8
after null null	13 6 5 -1 -3 -5 -3 -8 -2 -2 -1 -3 -1
after null people	21 -15 -19 -13 -12 -12 -7 17 28 5 -14 -15 -5
after outside ua outside ru	-9 0 -9 0 -1 -29 30 0 -6 0 0 -1 -1
after part ru dropped null	45 -11 -42 -5 -6 -5 -3 -2 -7 -10 -3 -13 -4
after part ru dropped ru	53 -27 14 -1 -4 -3 -2 -11 -3 -3 -3 -11 -5
after part ru figure ru	-12 46 -47 -9 -25 -9 -12 -44 -36 -6 -3 -6 -4
after part ru figure ua	-38 89 -68 -9 -5 -17 -7 -6 -6 -3 -3 -8 -3
after part ru part ru	-19 61 -36 -6 -13 -9 -9 -4 -9 -8 -6 -30 -7
after part ua cumulative ua	39 -12 -1 -4 -2 -3 -2 -22 -21 -13 -10 -1 -6
after part ua dropped null	8 -6 -20 -3 -3 -5 -2 0 -2 2 -8 -4 8
after part ua dropped ua	29 -9 -63 -10 -9 -15 -5 -18 -8 29 -16 -11 -33
after part ua figure ru	-17 -78 44 -6 -9 -6 -4 -5 -10 -3 -5 -6 -3
after part ua figure ua	-71 24 22 -12 -7 -13 -3 -21 -8 -5 -6 -3 -5
after part ua part ru	38 -18 -21 1 -6 -11 46 -2 -12 -4 -2 -16 -5
after part ua part ua	-3 4 28 -2 -2 -10 -2 -7 -2 -2 -3 -2 -2
after people bodies	-7 21 -46 -11 -12 -11 -7 4 -23 -10 -10 -8 -9
after people civilians	9 12 19 -8 -10 -10 2 -29 -18 -10 3 -1 -20
after people military	-9 19 -11 -11 1 5 -11 -13 20 -13 11 -11 -11
after people null	29 -3 -27 -2 9 -8 -5 8 -12 0 -15 4 -9
after people people	11 -18 16 -3 -6 -5 -1 7 -7 4 0 -7 -6
after planned ru dropped null	8 32 -27 -7 -7 -8 -3 2 -33 -12 -14 -6 -9
after planned ru dropped ua	64 -23 -15 -3 -2 -16 -2 -24 -1 -3 -15 -2 -3
after planned ru figure ua	-85 57 -26 -6 -12 -6 -2 -17 -5 -2 -4 -1 -3
after planned ru planned ru	-23 -36 51 -19 -11 -7 -6 -22 -41 -16 -23 -17 -9
after planned ru planned ua	-10 44 -61 -5 -3 -3 -2 12 -35 -4 -6 -5 -2
after planned ua dropped null	-35 -10 -12 -6 -5 -5 -3 44 -22 -7 -7 -7 -11
after planned ua planned ru	8 -7 -4 -1 -1 -3 -1 9 -4 -1 -3 -3 -1
after recap null dropped null	67 -38 -14 -5 -2 -6 -2 -59 -1 -2 -4 -3 -4
after recap null recap null	-44 -34 46 -2 -4 -4 -3 37 -2 -7 -2 -10 -2
after recap ru dropped null	-57 -35 32 -6 -8 -4 -3 -1 -5 -4 -14 44 -6
after recap ru recap ru	74 -18 -2 -2 -3 -3 -3 -13 -21 -3 -2 -44 -3
after recap ru recap ua	27 -43 -3 -2 -7 -3 -1 -37 19 -2 -2 -5 -1
after recap ua dropped null	-16 12 -5 -2 -3 -4 -3 -5 -11 -11 44 -10 -6
after recap ua recap ru	42 -11 -20 -2 -1 -2 -2 -48 31 -2 -1 -2 -1
after recap ua recap ua	49 -13 -7 -5 -12 -5 -4 -37 -4 -3 -8 -3 -5
after role both	-67 78 -38 -17 41 -6 -6 -23 -9 0 -5 -8 -6
after role both of as many	-14 -83 -50 70 -11 -4 -3 -6 -2 -23 -1 -3 -2
after role both people military	-69 71 -17 -11 -16 -4 -4 -1 -5 -5 -2 -14 -2
after role both people null	-17 -139 6 -48 77 -20 -20 -13 -11 -85 -18 -23 -18
after role both people people	-60 89 -42 -12 -13 -5 -5 -14 -8 -4 -4 -6 -6
after role each	20 -62 21 -26 34 -3 -15 -24 -33 29 -28 -22 -11
after role each military civilians	-94 -10 1 -11 53 -15 -14 -30 -37 -20 -17 -27 -8
after role held ru	-40 8 -72 -15 -18 -22 -14 -84 81 -48 79 -1 -5
after role held ru civilians civilians	26 -15 -68 -4 -16 -6 -11 -40 25 -30 -52 -62 -22
after role held ru civilians null	115 -5 -11 -3 -7 -5 -4 -10 -41 -13 -35 -37 -17
after role held ru civilians people	-80 17 -64 -20 -8 -6 -9 -62 94 -29 -18 -34 -25
after role held ru military military	-89 -44 -15 -8 -14 -20 -11 -47 -28 -14 111 -72 22
after role held ru military null	133 -29 -7 -9 -11 -9 -6 -15 -46 -40 -74 -27 -18
after role held ua	-57 -95 -38 -18 -16 -25 -17 -8 -64 -16 57 68 6
after role held ua civilians civilians	-57 -36 -57 -18 -17 -30 -21 31 -46 -57 20 7 33
after role held ua civilians military	-62 -6 -2 -16 -11 -14 -9 31 -27 -37 47 12 -47
after role held ua civilians null	33 -23 -11 -13 -17 -15 -14 -28 -15 -62 31 -79 -46
after role held ua civilians people	-90 -33 -10 -22 -14 -15 -17 18 -48 -70 47 -48 10
after role held ua military civilians	-3 -60 -4 -8 -12 -16 -14 -73 -9 -23 79 -80 -63
after role held ua military military	-70 -5 -8 -3 -4 -8 -7 -4 -23 -21 -10 76 -16
after role held ua military null	-52 -51 -45 -29 -34 -60 -34 1 -53 23 -4 12 -84
after role held ua military people	36 -53 -11 -29 -18 -31 -19 -88 -59 -34 -114 62 56
after role held ua people people	-58 -24 -2 -6 -3 -3 -5 8 -4 -26 -51 29 -1
after role missing	33 -71 -65 -12 -22 -15 -13 10 1 -44 17 9 -60
after role missing people military	53 -54 -6 -8 -21 -16 -10 -62 -25 -19 -11 13 -63
after role missing people null	53 -10 -2 -2 -4 -3 -3 -36 -5 -18 -28 -29 -9
after role missing people people	-6 -21 -2 -10 -15 -14 -9 7 -22 -26 73 -24 -72
after role none	52 -5 -8 -5 -4 1 -4 -8 -4 -4 -1 -4 -4
after role none bodies bodies	60 7 -44 -4 -8 -7 -4 -52 4 -7 -11 -10 -5
after role none bodies military	25 -18 -7 -2 -3 -2 -1 0 -1 -1 -5 -5 -4
after role none bodies null	71 -12 -21 -2 -2 -2 -1 -14 -6 -6 -6 -3 -4
after role none bodies people	65 -53 -18 -23 -13 -12 -17 -31 -34 -6 -43 -42 -26
after role none civilians bodies	39 -139 -12 -2 -2 -5 -2 120 -7 -5 -4 -3 -2
after role none civilians civilians	50 -84 -36 -7 -7 -13 -7 48 -2 -14 9 -4 -11
after role none civilians military	108 -99 5 -14 -15 -35 -13 -36 -17 -22 -45 -13 -14
after role none civilians null	38 -26 -22 -2 -3 -3 -2 -14 -3 3 -4 -7 25
after role none civilians people	-21 -60 -39 -31 -24 -13 -12 -1 21 36 -38 56 7
after role none military bodies	0 42 -71 -8 -9 -11 -8 -36 -12 -9 -20 -27 -16
after role none military civilians	69 32 -80 -10 -16 -13 -9 -81 -21 -11 -27 -15 -7
after role none military military	62 -47 -17 -3 -5 52 -4 -14 -6 -4 -8 -4 -4
after role none military null	71 -23 -7 -1 -1 -4 -1 -14 -2 7 -5 -3 -8
after role none military people	20 -39 65 -21 -8 -11 -6 9 -81 -14 -16 -9 3
after role none null bodies	30 5 6 -7 -11 -17 -7 -9 -25 -10 -13 -12 -7
after role none null civilians	19 -16 -34 -12 -11 12 -11 17 -18 -15 -10 6 -14
after role none null military	29 -4 -2 -8 8 -8 -6 -55 -4 -4 17 -11 -6
after role none null null	24 8 -6 -1 -2 -4 -2 -7 -5 -3 1 -4 -1
after role none null people	28 -9 -18 -8 -11 -13 -7 20 4 -9 -11 -15 -5
after role none of as many	164 -50 -45 -3 -2 -3 -2 -38 -8 -10 -5 -3 -2
after role none people bodies	164 -127 -39 -9 -8 -8 -6 -79 -8 -4 -7 -7 -5
after role none people civilians	0 2 -15 -9 -6 -7 -6 -26 -9 -6 -26 20 -7
after role none people military	44 -47 -29 -11 -11 -25 -10 -28 17 -9 36 -2 -10
after role none people null	10 24 -8 0 -3 -3 -2 -5 -5 -28 -6 15 -4
after role none people people	28 12 2 -11 -5 -7 -5 -4 -14 -1 3 -9 -5
after role outside ru	-53 -24 -8 -27 -5 49 -32 -24 -26 38 -16 -2 -11
after role outside ua	-31 -87 -7 -14 -12 -20 101 -25 -19 9 -13 -24 -11
after role outside ua military military	-27 -43 -52 -4 -5 -54 78 -11 -2 -7 -5 -15 -7
after role outside ua military null	-36 -39 -44 -9 -11 73 -30 -15 -19 -21 -30 -58 -11
after role outside ua military people	-5 -28 -8 -4 -5 -15 16 58 -3 -26 -2 -2 -4
after role outside ua people people	3 -78 -54 -30 -10 -50 70 -30 -48 29 -6 -9 -15
after role ru	-24 37 -7 5 -6 -2 2 -13 -1 -3 -7 -9 -2
after role ru bodies bodies	-45 61 -29 -8 -8 -8 -7 38 -29 -16 -9 -14 -7
after role ru bodies null	-19 7 -127 -27 -20 -27 -17 56 19 -44 -28 -31 -36
after role ru civilians civilians	43 14 -72 -14 -9 -11 -14 -19 -4 -11 -19 17 -14
after role ru civilians military	-49 -61 93 -9 -13 -15 -8 -6 -13 -6 -7 -9 -5
after role ru civilians null	98 -98 18 -20 -8 -10 -7 -7 -10 -35 -11 -32 -11
after role ru civilians people	64 -64 -23 38 -18 -12 -15 -16 -60 3 -19 -31 -21
after role ru military bodies	-94 54 36 -14 -5 -6 -5 -21 -9 -4 -2 -3 -3
after role ru military civilians	-115 -64 86 -16 19 -27 35 -14 -39 -12 -1 -34 20
after role ru military military	-23 103 -85 -3 -5 1 6 -8 -8 -4 4 -13 -3
after role ru military null	50 -45 20 -31 -15 31 -11 -49 -13 -14 -19 -16 -15
after role ru military people	7 18 -32 20 -31 -2 -17 -22 -32 -21 -11 10 -19
after role ru null civilians	22 -83 90 -28 -9 -6 -9 -49 -26 -7 -5 -14 -4
after role ru null military	-92 65 -44 -8 -7 -5 -8 -43 44 -7 -4 -7 -5
after role ru null null	-55 77 -50 -27 -22 -19 -31 -27 -46 -35 -15 -38 -22
after role ru of as many	-71 69 9 -9 -6 -10 -4 -2 -8 -6 -5 -7 -3
after role ru people civilians	-137 -78 131 -11 -25 -13 30 -5 -13 -11 -22 -28 -14
after role ru people military	4 -41 19 -15 19 0 -13 -9 9 -11 -13 -19 -9
after role ru people null	60 -28 -59 28 -21 -13 -10 -21 -18 -17 -12 -19 -12
after role ru people people	0 66 -114 12 -8 -5 -11 -51 13 37 -10 -13 -10
after role total both	-22 -86 -58 -28 -15 -13 -9 118 -20 32 -22 -18 -17
after role total both null military	-31 -28 -111 -13 -32 -7 -11 13 42 5 -20 -25 -10
after role total both null null	-15 -39 -41 -16 -26 -45 -30 -5 -36 41 -27 -41 -50
after role total both null people	-105 -69 -1 -28 -3 -3 -3 92 -17 28 -20 -5 -3
after role total both people null	25 -14 -16 -31 -13 -9 -5 -20 -10 4 -5 -16 -10
after role total both people people	-1 -46 -46 11 -19 -13 -14 57 -77 -2 -16 -8 -25
after role total ru	-69 -60 -64 -21 -26 -22 -20 83 -55 62 -74 59 9
after role total ru civilians null	-58 -8 -46 -6 -10 -10 -10 -12 -25 -42 -63 69 -30
after role total ru military civilians	-38 -4 -84 -12 -8 -9 -26 -53 83 -62 -10 15 -32
after role total ru military military	-77 -10 -10 -13 -19 -20 -14 41 -4 44 -51 35 26
after role total ru military null	11 -13 -51 -10 -14 -19 -14 -64 -31 70 -27 -79 -51
after role total ru of as many	-85 -49 -53 -32 -31 -21 -17 145 -69 -60 -16 -48 -27
after role total ru people null	63 -85 -45 -5 -4 -15 -5 -37 -29 -22 -15 -30 -18
after role total ru people people	-3 -57 -52 -31 -28 -28 -23 116 -153 -55 -20 -56 8
after role total ua	-47 -35 -54 -16 -19 -25 -14 41 113 5 -4 -29 -6
after role total ua bodies bodies	0 -71 -46 -8 -20 -9 -16 -60 101 -19 -26 -23 -16
after role total ua bodies null	-14 71 -33 -12 -14 -32 -14 -9 1 -57 -54 -23 -43
after role total ua bodies people	-32 -8 -58 -12 -8 -5 -8 -6 51 -35 -22 -6 23
after role total ua civilians civilians	-13 2 -31 -5 -7 -20 -9 -37 11 -29 53 -50 -31
after role total ua civilians null	4 -46 -17 -32 -23 -41 -22 -24 -84 9 8 -49 -70
after role total ua military civilians	-84 -75 -23 -15 -27 -19 -25 111 -100 -59 -58 -23 -19
after role total ua military null	-68 62 -22 -7 -6 -14 -6 -28 -13 19 -20 -4 -5
after role total ua null null	-35 -74 -72 -22 -31 -16 -20 -44 71 -50 -40 -19 53
after role total ua of as many	-155 -135 -35 -17 -17 -19 -15 79 108 -57 -50 -20 -29
after role total ua people bodies	-118 5 -4 -10 -6 -6 -6 48 -36 -18 -18 -5 -16
after role total ua people civilians	87 -106 -22 -18 -18 -20 -16 -46 -68 -44 51 -28 -24
after role total ua people military	-58 53 49 -20 -53 -44 -18 7 -6 -40 -35 -43 -31
after role total ua people null	-16 -28 -39 -21 -20 -37 -18 50 -71 62 -47 -40 -16
after role total ua people people	-46 -61 -28 -17 -14 -30 -12 -2 84 -64 -16 -24 -23
after role ua	7 -14 47 -6 -7 9 -5 6 -3 -5 -10 -6 -6
after role ua bodies bodies	20 -84 91 -5 -7 -8 -5 27 -18 -8 -4 -9 -5
after role ua bodies military	14 4 -27 -9 -19 -31 -12 -22 -18 -13 -17 -13 -12
after role ua bodies null	99 -96 18 -6 -5 -8 -3 -23 -6 -14 -6 -6 -6
after role ua civilians civilians	44 -103 102 -17 -14 -19 -8 -32 -12 15 -34 -35 -9
after role ua civilians military	41 17 -13 -9 -20 -17 -7 -18 -8 -10 -14 -3 -10
after role ua civilians null	-10 60 -40 -9 -7 -15 -7 -28 -5 15 -26 -14 -16
after role ua civilians people	28 28 -28 -38 -12 -18 -11 -7 -40 -24 -21 -15 -19
after role ua military bodies	-50 126 -36 -6 -5 -12 -4 -35 -2 -5 -5 -3 -3
after role ua military civilians	-68 119 -48 -4 -9 7 -5 1 -11 -4 -7 -6 -3
after role ua military military	21 -71 54 -7 -11 35 -4 -10 -3 -7 -10 -1 -5
after role ua military null	21 -25 -82 -8 -6 40 -6 41 -6 -14 -11 14 -12
after role ua military people	44 -64 -32 -14 -11 17 -6 47 23 -13 -8 -5 -9
after role ua null bodies	13 -3 -4 -4 -4 -14 -9 26 -26 -5 -3 -7 -8
after role ua null civilians	-20 73 -88 -20 -24 -26 -13 -60 -8 -17 -10 17 -15
after role ua null military	-27 26 -107 -11 -19 -19 -8 18 37 -13 -14 -12 -20
after role ua null null	-32 -108 131 -21 -21 -42 -14 -54 -27 -30 -35 -32 -18
after role ua null people	-14 51 -22 -15 -2 -3 -2 -36 -9 -3 -2 -1 -2
after role ua of as many	-207 50 167 -9 -10 -9 -3 -10 -4 -6 -4 -3 -3
after role ua people bodies	-112 107 -45 -9 -28 -19 -9 -13 -7 -9 -3 -12 -7
after role ua people civilians	-54 136 -134 -4 -6 -10 -6 -5 -7 -4 -8 -8 -4
after role ua people military	-12 33 -36 -7 -2 16 -9 -3 4 -10 -22 -8 -8
after role ua people null	91 -9 -81 -7 -4 -9 -3 -19 -4 -3 -21 -13 -14
after role ua people people	45 -161 136 3 -4 8 -3 -26 -5 -1 -6 1 -3
always	17 10 5 -3 -4 -2 -4 -1 -3 -2 -3 -3 -4
bracketed	1 23 -17 -2 -2 -3 -2 -5 -3 -4 -3 -3 -6
counts bodies	-13 46 7 -7 1 -9 -5 11 2 -8 -8 -10 -7
counts civilians	-17 39 -2 -10 -6 -7 -3 2 -8 -9 6 0 -4
counts military	-5 21 15 -9 1 3 -4 -12 -3 -7 4 -1 -7
counts null	52 -18 -4 -5 -4 -3 -4 -9 -7 7 -7 1 -2
counts people	15 -3 0 10 -8 -7 -5 17 1 -5 -8 -8 -2
day ahead	46 -25 -15 -2 -4 -3 -2 12 -4 -3 -6 -8 -3
day ahead left	45 -27 -15 -2 -4 -3 -2 18 -4 -4 -6 -9 -3
day ahead right	39 -5 -2 -1 -1 -1 -1 -23 -4 -1 -1 -2 -1
day before	62 -40 -45 -7 4 -5 -4 14 9 -7 8 -9 -5
day before left	78 -28 -37 -6 6 -5 -4 -12 -38 -6 13 -10 -5
day before right	-2 -49 -41 -9 -7 -5 -5 28 38 -10 -6 -6 -4
day long before	36 -32 -7 -6 -7 -5 -4 41 -11 -15 -7 -8 -9
day long before left	49 -43 -4 -6 -6 -6 -4 7 -12 -9 -7 -9 -9
day long before right	-7 3 -14 -8 -11 -4 -5 64 -15 -33 -9 -5 -11
day same	-44 9 13 -11 -4 -6 -5 36 -1 -10 -7 -8 -4
day same left	-23 14 22 -10 -1 -5 -4 0 -11 -9 -6 -8 -4
day same right	-33 -4 -60 -24 -28 -13 -12 75 32 -22 -16 -16 -11
day the day before	46 2 -17 8 -25 -8 -6 -22 -54 -10 -8 -11 -5
day the day before left	70 -20 -17 4 -26 -8 -6 -24 -61 -8 -8 -9 -4
day the day before right	-72 41 14 -8 -21 -7 -9 -9 -10 -21 -7 -19 -8
fate cumulative	-20 -14 -23 -12 -5 -5 -4 29 24 27 -8 -5 -7
fate cumulative both	-17 -6 -4 -42 -2 -1 -1 -28 -5 62 -2 -1 -3
fate cumulative null	-29 6 -9 -6 -5 -10 -6 -28 -14 48 -7 -8 -8
fate cumulative ru	-20 -11 -44 -14 -11 -4 -6 -8 43 -6 -10 -14 -7
fate cumulative ua	5 -19 -18 -6 -5 -5 -3 39 -5 -16 -12 -5 -8
fate dropped	14 0 -1 -4 -1 -3 -3 -2 -3 -2 -3 2 1
fate dropped both	7 -7 21 -9 -11 1 -8 -6 -4 -28 -19 -6 -3
fate dropped null	11 1 1 -3 -1 -1 -3 -2 -3 0 -4 1 2
fate dropped ru	38 -19 -7 -9 3 -11 -2 -20 -8 -13 9 9 -16
fate dropped ua	16 11 -37 -7 0 -13 -6 -1 -1 -7 -7 -3 -1
fate figure	-5 17 9 1 8 -4 -2 -7 -4 -4 -3 -4 -2
fate figure both	-16 -37 -60 65 14 -4 -3 -7 -9 -29 -2 -3 -2
fate figure ru	1 -29 44 -4 12 -4 -3 -4 -4 -3 -2 -6 -2
fate figure ua	-7 51 -14 -1 5 -4 -2 -9 -4 -3 -3 -2 -2
fate held	-5 -18 -25 -6 -8 -7 -6 -31 -19 -10 30 19 36
fate held ru	-13 -23 -19 -1 -12 -9 -9 7 -27 -11 -46 43 27
fate held ua	-12 -12 -19 -7 -6 -7 -5 -50 -10 -8 49 -43 26
fate outside	-43 -37 -43 -4 -4 21 50 -1 -8 -3 -3 -5 -3
fate outside ru	-36 5 -47 -5 -9 -1 47 -6 -18 -4 -4 -13 -5
fate outside ua	-32 -43 -15 -4 -3 39 13 -8 -3 -3 -3 -2 -2
fate part	19 -15 -2 1 -6 14 -4 0 -4 -4 -6 -5 -4
fate part both	30 -28 16 -8 -9 -5 -6 -5 -11 -58 -3 -3 -3
fate part ru	13 -41 30 3 -9 -13 0 -8 2 4 -7 -9 -5
fate part ua	12 2 -22 0 -6 20 -3 2 -5 -5 -6 -4 -4
fate planned	19 -24 -18 -7 -7 -4 -3 18 -1 -4 1 -6 -3
fate planned null	-3 -36 -8 -3 -4 -4 -3 20 -9 -13 19 -6 -5
fate planned ru	18 -9 -12 -5 -5 -4 -3 -7 7 -4 5 -9 -3
fate planned ua	22 -37 -17 -7 -10 -5 -3 20 1 -7 -8 -7 -4
fate recap	19 -9 -14 -5 -5 -8 -3 13 -16 -8 13 2 -2
fate recap null	-48 0 58 -10 -7 -5 -4 34 -12 -29 -8 -8 -5
fate recap ru	30 39 -53 -5 -5 -5 -3 -50 -7 -4 -4 10 -2
fate recap ua	34 -68 -11 -4 -5 -10 -2 32 -22 -4 24 -3 0
found N for N	49 -14 28 -18 -12 -13 -8 -14 1 -14 -10 -12 -8
found N from each side	-11 98 -3 -42 -43 -9 -7 -6 1 -16 -7 -8 -6
found N-for-N	-47 42 -7 -22 -9 -9 -9 42 -13 -55 -10 -7 -11
found number and noun	13 6 2 0 0 0 -3 -2 -5 -1 -3 -3 -2
found number without a noun	17 -9 12 -5 -9 -7 -6 4 0 -1 -1 3 -11
found that many	-88 -42 -35 -17 44 -16 -5 51 -5 -11 -13 -7 -9
found the same number	25 18 -42 5 -8 -16 -6 -33 38 -8 -10 -9 -5
language ar	51 -13 4 3 -6 -3 -4 -19 -7 -4 -10 7 -9
language en	19 -6 -2 3 -1 -5 -5 3 0 0 -7 -3 -2
language ru	4 7 18 -5 -4 -5 -4 -9 5 -1 -5 0 -6
language uk	21 19 -4 -5 -5 -1 -4 5 -10 -5 0 -4 -3
last a look back at a period	-50 -9 -8 -2 -3 -4 -3 -28 -10 56 -6 -8 -12
last beyond the exchange formula	-47 -37 -43 -4 -5 21 50 18 -9 -9 -4 -6 -3
last both sides together	5 -7 10 -5 -10 1 -7 -4 -4 -8 -18 -4 -1
last counts no person	17 7 -7 -3 -1 -1 -2 -8 -4 -1 -2 -2 5
last exchanges counted beside a total	-30 -24 -10 -7 -5 -4 -3 -19 -4 41 -6 -3 -6
last formula of an agreement	6 -32 -29 -7 -9 -5 -4 27 14 -7 -6 -8 -4
last has not happened	18 -16 -12 -2 -2 -1 -1 8 -5 -4 14 -3 -2
last no transfer in its sentence	-4 -1 2 -5 -3 -5 -5 5 -2 -3 -1 10 -4
last no transfer is spoken of	43 10 -23 -8 -8 -9 -4 -9 0 -7 -9 -9 -6
last one number for a side	-7 12 12 0 9 2 -3 -8 -4 -3 -3 -4 -2
last part of a whole	15 -11 -1 6 -4 -8 -3 10 -3 -5 -4 -6 -3
last recalls an earlier transfer	0 -30 28 -6 -3 -3 -2 2 2 -14 -4 -5 -3
last running total	31 -7 -25 -12 -11 -12 -7 -24 8 -8 -7 -11 -8
last side of a running total	-79 -21 7 -19 -8 -4 -5 25 -11 10 3 -8 -12
last side of return	12 -19 -26 -7 -5 -5 -3 17 1 -2 13 2 2
last taken prisoner, not returned	45 -17 -9 -2 -1 -1 -1 -2 -2 -1 -2 -4 -1
last to a third country	72 -45 -14 -28 -6 -5 -2 -2 -3 -7 -6 -1 -2
last too many for one day	37 -17 -9 -22 -10 -14 -7 6 -4 9 -23 -15 -13
last who holds them	-51 41 -54 3 -19 -12 -12 1 -24 -17 -2 6 24
left (	17 0 -14 -4 -3 -3 -2 -7 -3 -6 -3 -2 -6
left )	10 18 -2 -3 -8 -4 -3 -32 -3 -8 -34 -5 -5
left ,	23 0 -11 -3 -4 -4 -3 4 -1 -1 5 -5 -2
left :	2 -1 2 1 -7 -9 -1 9 8 -4 -11 1 -12
left ;	48 -5 -38 -9 -5 0 -1 -24 17 -5 -6 -10 -3
left none media	7 11 1 -1 -1 -6 -7 -11 -6 -4 3 -5 2
left none mediator	16 -39 9 19 13 -6 -6 -37 -9 25 -9 -9 -12
left none own agent	20 32 -9 -19 -30 -17 -14 -25 -12 -8 -48 -34 -18
left none own null	17 12 -2 -2 -4 -2 -5 -1 -8 0 0 -4 -2
left none own opposite	2 -3 7 -14 -15 -16 -14 -11 -15 -11 -26 7 -14
left none own perspective	0 23 -21 -17 -12 -7 -9 -17 15 -12 5 25 -7
left none own ru	-7 -54 41 -8 -9 -11 -9 -30 22 -10 -36 46 -8
left none own ua	19 19 -23 -12 5 -5 -5 4 -11 -9 22 -17 0
left none ru	12 -8 20 -4 -2 -6 -5 -17 -1 -7 -6 18 -3
left none ua	21 20 -17 -8 -7 1 -5 12 -8 -1 2 -4 -4
left verb.bring media	5 13 8 -5 -9 -9 -7 8 -8 -7 -10 -3 -7
left verb.bring mediator	-36 14 -18 59 -5 -5 -4 -20 -8 8 -2 -4 -3
left verb.bring own agent	9 12 -20 -10 -8 -7 -5 6 -15 -13 -11 -7 -5
left verb.bring own null	10 1 1 3 -4 -4 -4 13 -5 -3 -9 -5 -7
left verb.bring own perspective	8 18 16 -9 -11 -9 -6 -10 -9 -10 -8 -16 -6
left verb.bring own ru	-13 -43 48 -4 -10 -11 14 -10 29 -4 -3 -11 -2
left verb.bring own ua	15 38 -42 -15 -5 7 -8 6 -14 -9 -8 -3 -4
left verb.bring ru	5 -42 33 -7 -1 -6 7 -16 36 -1 -6 -13 -6
left verb.bring ua	27 9 -14 -8 -5 1 -5 32 -15 -8 -9 -7 -6
left verb.come media	1 -3 9 -6 10 -8 -6 7 -4 8 -10 -8 -6
left verb.come mediator	8 1 2 -36 -6 -7 -6 9 -12 -5 -3 -8 -5
left verb.come own null	17 -9 13 -10 -7 -2 -6 3 3 -2 -11 -6 -6
left verb.come own perspective	-70 -10 32 -6 22 -12 -12 4 14 -11 -24 -15 -11
left verb.come own ru	-19 -41 21 -2 36 -10 2 -12 -21 -4 -2 -12 -3
left verb.come own ua	16 40 -52 -7 -15 -12 -6 -3 -22 -11 -14 -11 -9
left verb.come ru	21 -17 0 -10 10 -10 -8 -12 15 -13 -14 -11 -9
left verb.come ua	4 23 -12 -6 -9 2 -4 -8 -9 -7 -7 -5 -5
left verb.future media	47 -7 -13 -2 -1 -1 -1 -14 -4 -3 0 -3 -3
left verb.future own null	39 -7 3 -2 -2 -6 -3 -14 -6 -2 -2 -3 -3
left verb.future own ru	-15 -24 29 -1 -4 -1 -1 0 -2 0 -1 -1 0
left verb.future ru	25 -19 39 -4 -5 -15 -6 -22 -20 -3 -5 -7 -3
left verb.future ua	18 1 -3 -1 -1 -1 -1 -8 -1 -1 3 -2 -3
left verb.get media	-24 -21 53 -5 10 -7 -5 -13 0 -7 -8 -7 -7
left verb.get mediator	-7 62 -50 -20 -11 -4 -4 -1 -18 -22 -3 -7 -3
left verb.get own agent	-69 39 -16 -9 21 -6 -6 3 -20 -5 -7 -5 -4
left verb.get own null	-3 -3 23 -6 -4 -12 -5 -2 17 -9 -9 -9 -7
left verb.get own perspective	-38 -28 34 -10 -11 -3 -8 -11 10 -6 -5 -12 -4
left verb.get own ru	24 -18 -21 -3 -8 -7 12 -9 7 -5 -8 -17 -5
left verb.get own ua	18 3 -40 -2 -4 -9 -3 -7 -2 -2 -4 -3 -3
left verb.get ru	8 55 -52 -6 -7 -16 2 0 19 -5 -6 -9 -5
left verb.get ua	27 -8 -3 -8 -14 -10 -7 26 8 -14 -14 -12 -8
left verb.give media	-2 5 16 -8 -7 -4 0 15 -16 -6 -7 -7 -5
left verb.give mediator	102 -25 -4 -27 -10 -6 -9 -37 -10 -67 -6 -12 -10
left verb.give own null	8 14 -3 -8 2 1 -5 3 -10 -12 -9 -10 -7
left verb.give own opposite	-21 -32 37 -1 -1 -2 -2 -4 -1 -1 -1 -1 -1
left verb.give own perspective	-10 -20 28 -14 -8 -39 53 -19 -12 -8 -15 -11 -12
left verb.give own ru	-16 -64 23 -9 -10 -25 20 -8 -6 -5 -4 -23 13
left verb.give own ua	-15 47 -36 -2 -4 7 -4 5 -2 -1 -2 -2 -2
left verb.give ru	11 10 -8 -5 5 1 -4 8 -17 -6 -6 -11 -3
left verb.give ua	-31 -6 34 -8 -8 -15 7 -26 31 -7 -11 -7 -7
left verb.held_exchange media	15 -10 17 -14 -12 -6 -10 -42 12 0 -7 1 -7
left verb.held_exchange mediator	-24 7 -25 20 -9 8 13 -6 -7 -28 -4 -5 -3
left verb.held_exchange own null	10 17 -6 -2 -13 -9 -7 -13 -2 1 -7 -4 -6
left verb.held_exchange own perspective	41 -27 23 -3 -2 -3 -3 -9 -4 -8 -3 -6 -2
left verb.held_exchange own ru	16 -30 26 -16 -12 -16 14 -1 -23 -8 -2 -22 -6
left verb.held_exchange own ua	-5 12 -58 -26 -5 36 -12 -11 -3 -10 -4 -2 -3
left verb.held_exchange ru	-21 37 -5 -12 -29 -7 -9 -1 -25 6 -7 -14 -5
left verb.held_exchange ua	20 -17 -18 -10 -6 -9 -6 10 -17 15 -7 -6 -6
left verb.home media	25 27 -55 23 0 -11 -5 -4 -6 -9 -11 -8 -6
left verb.home mediator	18 -33 41 -22 -7 -16 -7 -16 -8 23 -2 -7 -5
left verb.home own null	-4 12 1 3 -6 -3 -5 -4 0 -5 -8 -5 -4
left verb.home own perspective	35 -30 29 -8 -14 -8 -5 -27 -7 -6 -9 -8 -5
left verb.home own ru	33 -40 8 -7 -20 -5 -6 -15 7 -5 -2 -16 -6
left verb.home own ua	-3 36 -40 -5 -8 -10 -3 19 -14 -6 -16 -3 -4
left verb.home ru	2 -81 88 -11 -35 -7 -6 -41 15 -3 -6 -3 -7
left verb.home ua	1 29 -20 -6 -6 -1 -4 17 -9 -7 -9 -4 -4
left verb.managed media	-45 13 -6 -7 -7 -12 -8 23 -20 10 -23 -14 -23
left verb.managed mediator	-3 -2 24 -14 -7 -5 -6 -4 -3 -55 -4 -12 -3
left verb.managed own null	-29 -37 0 2 -12 -12 -10 11 -31 34 -14 -13 -14
left verb.managed own ua	-15 32 -15 -17 -3 -2 -2 -14 -2 -21 -2 -2 -1
left verb.managed ru	-2 -66 -35 -14 -17 -11 -11 -52 -34 35 -6 -11 -6
left verb.managed ua	-2 14 -3 -5 -1 -3 -2 11 -20 -20 -6 -2 -7
left verb.noun media	-25 34 1 -57 -10 -8 -7 -5 3 17 -9 -16 -8
left verb.noun mediator	-16 -13 17 26 -6 -5 -3 -18 -6 -10 -3 -9 -3
left verb.noun own agent	-33 -35 50 -5 -11 -5 -3 -1 -2 -8 -5 -3 -3
left verb.noun own null	15 1 -8 6 -7 -6 -4 -11 -11 6 -7 -10 -5
left verb.noun own perspective	65 -49 44 -16 -4 -2 -4 -25 -8 -7 -3 -27 -3
left verb.noun own ru	1 -50 -5 -27 -9 -7 -17 -17 -8 -9 -4 47 -7
left verb.noun own ua	-25 41 -17 -48 -6 -5 -4 31 -9 -17 -10 -6 -7
left verb.noun ru	37 -40 -43 -6 -8 -4 -9 -27 -45 -15 -12 37 -11
left verb.noun ua	57 -72 -7 -7 -4 -5 -3 7 -5 -9 -7 -5 -6
left verb.other media	21 -9 -14 -3 36 -6 -2 -9 -6 -5 -7 -6 -4
left verb.other mediator	63 -6 -15 -36 -1 -1 -1 -1 -1 -4 -1 -2 -1
left verb.other own null	35 -4 -9 -3 8 7 -1 -14 -7 -3 -4 -4 -1
left verb.other own opposite	24 -3 -6 -1 -3 -4 -1 0 0 -1 -1 -4 0
left verb.other own perspective	81 -55 -4 -7 -6 -3 -2 -1 -2 -2 -11 -3 -2
left verb.other own ru	53 -1 -39 -1 -2 -1 -1 -1 -5 -1 -1 -5 -1
left verb.other own ua	44 -21 -6 -2 -4 -3 -1 -1 -2 -1 -10 -3 -2
left verb.other ru	39 5 -10 -2 -5 -3 -1 -3 -6 -3 -3 -4 1
left verb.other ua	53 -23 -3 -2 -4 29 -1 -38 -7 -2 -4 -2 -3
left verb.swap media	-8 11 8 25 -13 -10 -9 -21 -26 -2 -9 -11 -11
left verb.swap mediator	-11 28 -16 -19 -2 -3 -3 -4 -3 17 -2 -2 -3
left verb.swap own null	7 -7 -14 11 -11 -5 -6 -23 5 4 -7 -8 -8
left verb.swap own ru	-26 -21 69 -19 -3 -6 -20 -2 -6 -5 -3 -13 -3
left verb.swap own ua	21 31 -30 -18 -3 -16 -12 -1 -2 -9 -7 -1 -2
left verb.swap ru	-22 -26 -13 -27 -16 -13 -9 -3 51 -19 -9 -19 -11
left verb.swap ua	60 -37 5 -9 -27 5 -6 -4 -7 -14 -9 -6 -3
left verb.will media	41 -2 -27 -6 -8 -16 -4 3 -26 -6 -14 -5 -3
left verb.will own null	17 5 -2 -15 -5 -11 -3 -7 -9 -2 13 -6 -3
left verb.will own perspective	-14 -17 -12 -3 -3 -7 -10 33 -60 -8 40 -47 -11
left verb.will own ru	-10 -3 -7 -3 -16 -6 -11 -1 -26 -4 -43 30 -6
left verb.will own ua	19 -14 -1 -2 -2 -6 -2 -13 -1 -4 11 -3 -3
left verb.will ru	-1 -21 -20 -2 -6 -3 -3 -10 -11 -3 29 12 -3
left verb.will ua	-7 4 -13 -5 -10 -13 -6 -20 -10 -5 36 -17 -10
left weekday other	50 -56 -2 13 32 -9 -4 -50 -19 -32 -11 6 -6
left weekday same	-62 18 21 -16 38 -5 0 -10 4 -6 -10 -9 18
left –	-8 -22 -10 -2 -5 25 -7 10 -11 -8 2 5 20
line of a list	23 -23 -15 -8 -9 -12 -7 7 -5 35 -7 -7 6
narrow false	10 12 6 -3 -4 -2 -4 0 -3 -2 -3 -3 -4
narrow true	83 -27 -24 -7 -7 -9 -3 -13 -6 -7 -2 -3 -4
none own agent view ua	22 10 -8 -19 -28 -25 -20 -30 -12 -10 -59 -33 -27
none own null view null	23 7 -9 -17 20 -9 -8 -23 -15 -3 -20 -14 17
none own null view ru	-1 5 30 -8 -7 -8 -7 -6 -13 -7 -5 13 -4
none own null view ua	16 18 -18 -5 -6 1 -5 3 -8 3 10 -9 -1
none own opposite view ru	-44 64 -71 -15 -21 -14 -14 -11 -24 -17 -11 25 -20
none own opposite view ua	16 -40 15 -7 -8 -15 -15 -10 -8 -8 -23 -10 -11
none own perspective view ru	-5 -76 -5 -24 -25 -17 -18 -52 19 -20 -84 68 8
none own perspective view ua	-15 32 -77 -19 -15 -19 -15 -22 21 -23 46 -35 -29
none own ru view null	-77 -95 27 -16 -22 -10 -17 -20 34 -23 -47 56 5
none own ru view ru	36 -70 -19 -7 -9 -7 -13 -4 -44 -8 -27 24 9
none own ru view ua	2 -18 -6 -11 -14 -23 -14 -53 -41 -22 -48 84 -64
none own ua view null	29 -25 -28 -15 -13 -13 -7 27 -9 -17 66 -57 -29
none own ua view ru	45 -8 -30 -8 -11 -14 -6 -23 -15 -7 47 -57 -21
none own ua view ua	34 -24 -26 -16 -9 -16 -7 -21 -7 -11 33 -30 29
noun noun.body	-6 25 6 -6 8 -10 -6 22 -3 -10 -10 -11 -8
noun noun.branch	39 -31 25 -4 -7 -15 -5 -8 -11 -6 -3 -6 -5
noun noun.child	30 -10 -57 -7 -8 -13 -7 92 -11 -9 -18 -20 -7
noun noun.civilian	-20 48 19 -9 -6 -4 -2 -37 -6 -11 7 8 -13
noun noun.exchange	-33 -96 15 -19 -13 -12 -11 -67 -25 173 -16 -20 -15
noun noun.family	93 -1 -55 -15 -7 -10 -4 -21 -8 -22 -10 -7 -14
noun noun.foreigner	27 -4 -58 -24 -10 -8 -6 -16 -9 -10 33 -7 -7
noun noun.man	38 -3 -21 -5 -6 -5 -3 -12 -3 -5 -4 -5 -4
noun noun.military	-20 17 23 -8 4 7 -3 -8 -1 -8 3 -2 -6
noun noun.other	75 -11 -13 -5 -2 -3 -3 -16 -6 -5 -7 -4 2
noun noun.people	-24 18 -10 17 -8 -7 -5 20 0 -3 -7 -4 4
noun noun.rank	73 -11 -51 -5 -5 -15 -4 -13 -4 -6 -8 -5 -4
noun noun.soldier	-25 9 18 -13 -1 -6 -11 -25 -5 -11 20 -16 -11
noun noun.woman	28 -49 49 -13 -8 -13 -7 -41 -9 -9 -14 -10 -7
noun null	28 -5 5 -8 -9 -5 -6 10 -1 -5 -7 3 -7
numbers 1	24 18 -1 -11 10 -10 -6 -13 -8 -4 -8 -3 7
numbers 2	6 4 9 -11 -7 -3 -4 -4 0 -2 3 10 -1
numbers 3	11 -11 13 3 -6 -8 -3 12 -6 1 -6 -4 -1
numbers 4	5 23 0 5 -9 -3 -4 -6 -5 -2 3 -6 -8
numbers 5	26 9 -3 -3 -1 2 -4 -1 -1 -4 -7 -8 -7
own agent	-9 -2 27 -15 1 -9 -8 5 -16 -9 -18 -12 -8
own agent media	15 -26 32 -17 7 -9 -7 -11 -16 -9 -23 -13 -8
own agent ru	28 -13 17 -11 -10 -7 -10 7 -11 -5 -3 -16 -8
own agent ua	-101 54 -9 -12 -19 -12 -9 30 -22 -16 -13 -9 -8
own null	18 11 2 -1 -4 -2 -5 -1 -4 -1 -4 -5 -4
own null media	10 17 1 1 -1 -6 -7 -5 -5 -1 -3 -8 -2
own null mediator	4 -25 -2 51 2 -5 -4 -25 -9 23 -5 -5 -6
own null ru	12 -8 25 -6 -3 -8 -3 -13 6 -5 -6 5 -5
own null ua	26 15 -13 -7 -6 3 -4 11 -9 -2 -2 -6 -5
own opposite	1 -10 13 -10 -11 -12 -10 -9 -11 -8 -21 6 -9
own opposite media	-16 -21 52 -16 -17 -17 -19 -12 -17 -10 -19 -12 -15
own opposite ru	-16 27 -54 -8 -13 -10 -8 -8 -15 -14 -8 28 -15
own opposite ua	17 -36 7 -6 -5 -9 -4 -5 -5 -5 -12 -8 -4
own perspective	3 1 17 -13 -9 -9 -4 -9 8 -10 3 7 -7
own perspective media	28 15 22 -28 -6 -16 -3 -41 -47 -15 -29 14 -34
own perspective ru	-22 -90 67 -10 -18 -11 -1 -38 44 -9 8 36 3
own perspective ua	-3 34 -34 -8 -7 -6 -5 27 4 -8 17 -16 0
own ru	0 -51 54 -8 -6 -11 4 -17 19 -7 -15 25 -3
own ru media	-18 -67 50 -9 -19 -13 -2 -26 30 -8 -22 32 -5
own ru mediator	1 -62 85 -35 -4 -7 11 -1 -6 -13 -1 -20 -2
own ru ru	14 -38 21 -4 4 -9 4 -11 18 -4 -7 4 1
own ru ua	13 -24 23 -9 -12 -30 -7 -49 -30 -17 -33 43 -43
own ua	15 45 -30 -11 -1 0 -5 13 -9 -8 7 -9 -2
own ua media	14 28 -52 -12 8 -5 -6 12 -15 -9 20 -17 -4
own ua mediator	-15 106 -66 -56 -5 7 -3 -3 -3 -21 -5 -2 -2
own ua ru	19 42 -37 -2 -5 14 -6 -5 -7 -3 -2 -5 -3
own ua ua	17 8 -9 -8 -6 -9 -4 21 -8 -8 2 -8 -1
pair sides: foe.agent none	11 -11 23 -2 -4 -4 -4 -9 -6 -3 -6 -4 -3
pair sides: foe.from none	-66 -14 21 -2 -6 -4 -5 -2 -17 -6 64 -18 -13
pair sides: foe.of none	9 -9 23 -12 -8 -22 17 -35 -14 14 -35 31 -16
pair sides: foe.to none	-12 11 -22 -13 -15 -12 -14 -11 -29 -12 -20 11 -17
pair sides: foe.to own.to	-48 9 21 -4 -3 16 -8 -15 -2 -5 -2 -5 -2
pair sides: foe.to ua.of	-3 45 -44 -1 -1 -2 -1 -1 -1 -1 -1 -1 0
pair sides: none foe.agent	36 -14 -9 -1 -3 -2 -1 -1 -3 -3 -1 -1 -1
pair sides: none foe.of	33 -43 15 -8 -9 -6 -6 -18 -16 -11 -8 -23 -10
pair sides: none foe.to	-23 16 13 -35 -17 -27 -18 -40 -19 -23 -14 -24 -19
pair sides: none none	23 5 2 -2 -1 -1 -6 0 -4 0 -5 -4 -4
pair sides: none own.agent	-1 -25 16 -12 33 -11 -10 -22 -19 -31 -5 -13 -13
pair sides: none own.from	33 -35 -66 -13 46 -11 -8 -4 -10 -8 -30 -12 -6
pair sides: none own.of	-7 -6 4 31 -14 -9 -9 -15 -5 -6 -3 -12 -13
pair sides: none own.to	34 -5 11 -4 -9 -7 -5 -7 -1 1 -6 -7 -6
pair sides: none ru.agent	3 -3 -15 6 -15 -11 -7 -9 -10 -14 22 -7 3
pair sides: none ru.from	16 8 -11 -1 -9 -9 -3 11 -1 -8 -3 -4 -5
pair sides: none ru.of	12 -3 9 1 -14 3 -8 -12 -2 -4 10 -15 -8
pair sides: none ru.to	24 -36 49 -28 -6 -6 -3 -9 1 -12 -9 -5 -3
pair sides: none ua.agent	2 -8 -32 -18 7 5 8 -9 -16 -15 -5 -20 -1
pair sides: none ua.from	-35 -39 56 -14 -8 -5 -5 -15 13 0 -3 -16 0
pair sides: none ua.of	13 7 -3 3 -11 -4 -1 -19 -4 2 -9 -5 6
pair sides: none ua.to	17 21 -28 -14 -8 -1 -5 22 -9 -14 -6 -3 -9
pair sides: own.agent none	43 -25 12 -7 -6 -5 -5 -21 9 -13 -10 5 -9
pair sides: own.agent own.of	21 -17 -1 0 -3 -1 -1 -13 -4 -1 -8 -2 -1
pair sides: own.agent own.to	13 51 -60 -8 -7 43 -47 -45 -33 16 -8 -6 -6
pair sides: own.agent ru.of	-57 -39 29 -1 -1 -2 -1 -23 42 -1 42 -7 -1
pair sides: own.agent ua.of	4 27 -37 -3 -6 -11 -3 -7 -8 -9 -30 19 -14
pair sides: own.from none	-10 36 -9 -5 -8 -18 -19 38 -17 -16 -6 -8 -7
pair sides: own.of foe.of	-42 49 -1 -5 -4 -4 -4 -6 -2 -3 -8 -10 -8
pair sides: own.of none	11 -14 4 -15 -16 -18 2 -20 -1 -2 6 -3 1
pair sides: own.of own.to	-29 -8 -25 -3 -4 -9 -8 49 -21 -16 -22 -28 -18
pair sides: own.of ru.from	30 18 -24 0 -4 -3 -4 -15 -12 -1 -5 -2 -1
pair sides: own.of ru.of	-12 -6 19 -18 -8 -3 -6 -10 -14 13 -9 30 -8
pair sides: own.of ua.of	78 -69 -34 -8 -5 -5 -4 -13 -5 -5 15 -2 -14
pair sides: own.of ua.to	-69 -13 33 -13 -10 -10 -10 -17 -25 -7 -17 -9 -7
pair sides: own.to none	9 9 -12 -4 -4 -1 -4 8 4 -4 -7 -5 -6
pair sides: own.to own.of	23 -16 25 -6 -4 -4 -3 -44 -5 -3 -2 -4 -2
pair sides: own.to ru.agent	-40 41 -31 -3 -3 -11 -2 37 -4 -9 -23 -5 -4
pair sides: own.to ru.from	-28 27 -7 -3 -3 -23 -4 20 -10 -6 -20 -6 -3
pair sides: own.to ru.of	11 -29 20 -5 -11 6 -6 -23 32 -4 1 -16 -7
pair sides: own.to ru.to	-25 44 -25 -3 -5 -4 -2 -11 -8 -1 -1 -2 -2
pair sides: own.to ua.agent	-35 -19 -4 -7 34 -8 -5 -11 -11 -4 -8 -3 -3
pair sides: own.to ua.of	10 -5 12 -6 -8 -9 -4 -24 8 -4 -8 -14 -4
pair sides: own.to ua.to	-2 -36 50 -33 -30 -10 -13 -12 -36 -15 -22 -12 -11
pair sides: ru.agent none	21 -13 9 -7 -12 -6 -7 -21 9 -9 12 -1 -10
pair sides: ru.agent own.of	-39 31 -4 -13 -7 -10 -2 -16 -3 -3 -4 -1 -2
pair sides: ru.agent ru.of	-1 -32 49 -2 -4 -24 -3 -2 -3 -2 12 -10 -2
pair sides: ru.agent ru.to	55 -24 12 -8 -1 -2 -1 0 -1 -1 -1 -2 -1
pair sides: ru.agent ua.agent	39 -74 31 -13 -21 -12 -8 -7 -13 -6 -7 -6 -4
pair sides: ru.agent ua.from	-12 -65 74 -2 -4 -1 -1 0 -4 -1 -2 -1 0
pair sides: ru.agent ua.of	-9 3 9 -5 -11 4 -15 -7 -11 -19 -5 -12 -8
pair sides: ru.agent ua.to	50 -49 48 -11 -12 -12 -5 -20 -26 -4 -6 -32 -7
pair sides: ru.from none	4 16 -34 -2 -6 20 -4 9 -11 -2 6 -9 -5
pair sides: ru.from ru.of	-35 -3 35 -2 -4 -4 -2 -12 -1 -2 -6 -2 -2
pair sides: ru.from ua.of	-34 69 -44 -3 -2 -4 -2 -19 -2 -3 5 -5 -3
pair sides: ru.of none	0 -12 8 -4 -13 -12 -1 -17 13 -9 -8 -3 -1
pair sides: ru.of own.of	55 -17 -6 -6 -5 -9 -3 -4 -11 -5 -13 -6 -4
pair sides: ru.of own.to	-7 6 -30 47 -18 -11 -7 -28 -15 -14 -7 -17 -6
pair sides: ru.of ru.of	-29 -54 47 -3 -6 -3 -4 -6 9 -6 15 8 -11
pair sides: ru.of ua.agent	-4 -62 85 -19 -20 -18 -14 -7 -6 -18 -48 -49 -13
pair sides: ru.of ua.from	-33 -75 54 -3 -5 -7 -3 -3 -9 18 -3 -6 -1
pair sides: ru.of ua.of	-22 -13 6 -15 -6 7 -15 6 -10 -6 32 -2 -8
pair sides: ru.of ua.to	30 -19 7 -32 -28 -9 -8 -22 -11 -13 17 -16 -8
pair sides: ru.to none	38 -40 22 -6 -8 -4 -2 -14 6 -6 -5 -6 -6
pair sides: ru.to ru.of	43 -29 7 -3 -8 -5 -7 -1 -25 -4 -4 -6 -7
pair sides: ru.to ua.to	-24 -10 42 -7 -10 -12 -13 -15 -33 -12 -16 -30 -8
pair sides: ua.agent none	14 23 -18 -7 -11 -8 -8 -2 -12 -9 -10 -11 -1
pair sides: ua.agent own.of	-52 20 12 -22 -6 -3 -9 -5 -13 -7 -4 -6 -9
pair sides: ua.agent own.to	-6 11 3 -5 -9 -8 -3 -7 -3 -4 -4 -2 -2
pair sides: ua.agent ru.agent	-4 27 -39 -11 -10 -4 -6 31 -17 -10 -26 -6 -9
pair sides: ua.agent ru.from	-4 2 -9 -1 -2 -1 -1 -15 -2 36 -2 -1 -1
pair sides: ua.agent ru.of	-54 -4 1 -9 -26 -21 21 3 -20 -9 -24 36 -12
pair sides: ua.agent ua.of	-7 17 23 -30 -11 -7 -11 -25 -19 -11 -17 -3 -8
pair sides: ua.from foe.to	-8 -15 -8 -3 -7 -1 -3 -3 15 -3 -18 -17 -3
pair sides: ua.from none	-16 -40 18 -5 0 -7 14 -13 11 -3 -15 12 -7
pair sides: ua.from ru.from	0 13 -8 -2 0 0 -1 0 0 -1 0 0 0
pair sides: ua.from ru.of	41 -89 4 -12 50 -5 -9 -14 -11 -5 13 -36 -6
pair sides: ua.from ua.of	-2 -7 11 0 -4 -1 -1 0 -13 0 0 -2 0
pair sides: ua.from ua.to	-22 11 -2 -4 -15 -2 -9 -1 -24 -2 -2 -8 -1
pair sides: ua.of none	5 9 -15 0 -4 -8 -3 8 -18 -11 -3 11 1
pair sides: ua.of own.of	-23 6 47 -4 -4 -2 -2 -4 -2 -6 -1 -19 -1
pair sides: ua.of own.to	-69 -26 23 5 36 -8 -7 -5 22 -11 -10 -8 -6
pair sides: ua.of ru.agent	23 21 -24 -15 -20 -24 -19 -17 -9 -18 -1 -17 -50
pair sides: ua.of ru.from	22 25 -67 -10 -7 -7 -5 11 -10 -6 -14 -3 -10
pair sides: ua.of ru.of	-1 19 11 -19 -8 -7 -4 -6 -13 -11 0 17 -15
pair sides: ua.of ru.to	4 20 -29 -1 -6 -2 -1 -35 29 -1 -13 -1 -2
pair sides: ua.of ua.agent	28 -32 -31 47 -25 -10 -11 -11 -17 -27 -20 -38 -18
pair sides: ua.of ua.of	-17 -10 -15 -1 25 -8 -4 2 -6 -7 -10 3 -4
pair sides: ua.of ua.to	8 49 -67 -2 -4 -4 -4 26 -2 -14 -2 -6 -1
pair sides: ua.to none	6 44 -73 -8 -8 0 -6 21 -10 2 -7 2 -7
pair sides: ua.to own.of	-29 51 11 -5 -7 -11 -6 -8 -6 -3 -2 -5 -2
pair sides: ua.to own.to	-46 1 26 -7 -9 -13 -4 39 -20 -6 -6 -7 -5
pair sides: ua.to ru.agent	-1 23 -7 -7 -4 -7 -3 -9 -8 -4 -6 -5 -4
pair sides: ua.to ru.from	-24 27 -4 -3 -4 -1 -1 -5 -1 -2 -1 -1 0
pair sides: ua.to ru.of	21 14 -23 -4 -6 -26 14 -29 -4 -5 13 8 -3
pair sides: ua.to ru.to	-46 21 18 -7 -5 2 -7 -19 21 -11 -3 -16 -4
pair sides: ua.to ua.of	-17 -20 37 -3 -5 -2 -4 -6 -2 -2 -4 -1 -3
pair verb and left side: none foe.agent	37 -8 -15 -1 -1 -1 -1 -4 -3 -1 7 -7 -3
pair verb and left side: none foe.of	23 1 -27 -5 -5 -21 23 -32 -7 -10 -43 61 -18
pair verb and left side: none foe.to	-46 20 -10 -16 -19 -18 -18 -28 -16 -17 -23 11 -24
pair verb and left side: none none	21 9 0 -7 -3 -2 -7 -1 -8 1 0 -5 0
pair verb and left side: none own.agent	35 -47 26 -2 -3 -3 -2 -33 -3 -11 -3 25 -25
pair verb and left side: none own.from	-16 42 -9 -3 -6 -16 -20 18 -10 -7 -7 -8 -7
pair verb and left side: none own.of	7 -42 -2 -9 -15 -21 12 -32 -16 -12 24 22 7
pair verb and left side: none own.to	-23 -38 49 -10 -16 -16 -13 -33 31 -14 5 -35 -19
pair verb and left side: none ru.agent	20 20 -55 -5 -6 -9 -5 -21 21 -7 34 0 -19
pair verb and left side: none ru.from	-4 -43 1 -6 -6 -14 -4 -39 -3 -6 118 -74 -5
pair verb and left side: none ru.of	25 37 -56 -14 -12 -10 -9 -29 -28 -14 16 1 10
pair verb and left side: none ru.to	72 -24 -2 -3 -4 -11 -3 -5 -10 -4 33 -49 -12
pair verb and left side: none ua.agent	-3 9 20 -12 -15 -7 -8 -26 -15 -22 -41 9 7
pair verb and left side: none ua.from	6 9 12 -8 -19 -5 -7 -2 -17 -5 -5 9 -11
pair verb and left side: none ua.of	-21 14 -29 -11 -12 -11 -7 -9 -17 -15 9 43 7
pair verb and left side: none ua.to	25 -18 -50 -10 -17 -17 -10 -10 16 10 -48 40 -26
pair verb and left side: verb.bring foe.agent	-49 7 6 -2 -4 -4 -3 -3 -11 -3 -3 -2 -1
pair verb and left side: verb.bring none	25 1 -10 4 -4 -6 -2 12 -3 -1 -8 -9 -7
pair verb and left side: verb.bring own.agent	-50 25 -22 -9 -8 -7 -5 -1 9 7 -4 -8 -4
pair verb and left side: verb.bring own.of	34 12 -40 -32 -7 -15 -9 39 -18 -18 -25 -12 -8
pair verb and left side: verb.bring own.to	-15 11 -2 -7 -12 7 -6 9 8 2 -11 -8 -7
pair verb and left side: verb.bring ru.agent	10 -66 54 -17 -14 -41 -12 -20 -31 -8 1 -8 -5
pair verb and left side: verb.bring ru.from	-52 49 -37 -5 -4 15 -4 35 -9 -4 -16 -3 -4
pair verb and left side: verb.bring ru.of	-30 -9 31 21 -18 8 -14 -12 0 -20 -8 -4 -9
pair verb and left side: verb.bring ru.to	-26 6 10 -14 -19 -6 -6 -13 21 -11 -20 -19 -5
pair verb and left side: verb.bring ua.agent	-2 -12 -8 -12 -10 -10 5 4 8 -10 -8 5 -7
pair verb and left side: verb.bring ua.from	4 -44 19 -5 7 -6 16 -17 32 -7 -10 -17 -4
pair verb and left side: verb.bring ua.of	-8 37 -12 10 1 -4 -6 -16 -17 -12 -7 -10 -5
pair verb and left side: verb.bring ua.to	-1 50 -21 -7 -5 -4 -4 -21 -19 -6 -9 10 -5
pair verb and left side: verb.come none	10 2 11 0 -12 -3 -5 5 1 1 -11 -8 -6
pair verb and left side: verb.come own.agent	9 -2 -8 -1 -1 -6 -2 35 -7 -15 -4 -1 -1
pair verb and left side: verb.come own.of	-66 -58 77 -9 -25 -10 -9 17 45 -13 -12 -26 -12
pair verb and left side: verb.come own.to	-2 7 -22 -19 46 -10 -6 -28 9 -11 -10 -9 -5
pair verb and left side: verb.come ru.agent	34 -31 35 -7 -15 -3 -4 -4 -8 -34 -7 -9 -3
pair verb and left side: verb.come ru.from	55 -33 -3 -9 -15 -21 -7 -40 -13 -12 -19 -5 -6
pair verb and left side: verb.come ru.of	2 -51 55 -13 -15 -11 -9 -18 -29 -10 -16 -24 -11
pair verb and left side: verb.come ru.to	3 5 -9 -4 -8 -8 -6 -18 -14 -9 -15 6 -5
pair verb and left side: verb.come ua.agent	-50 84 -47 -6 -26 -7 -6 -27 -14 -6 -4 -3 -3
pair verb and left side: verb.come ua.from	46 -22 -44 -4 41 -4 -7 -12 -36 -11 -4 -6 -14
pair verb and left side: verb.come ua.of	13 24 -34 -13 12 -10 -7 -3 -16 -9 -10 -1 -9
pair verb and left side: verb.come ua.to	10 18 -37 -14 -12 -10 -6 28 -4 -14 -9 -17 -6
pair verb and left side: verb.future none	36 -7 0 -5 -3 -3 -2 -3 -9 -4 -3 -7 -4
pair verb and left side: verb.future own.agent	12 9 -4 -1 -2 -2 -1 -20 -1 -5 -3 -1 -1
pair verb and left side: verb.future ru.agent	-29 9 2 -5 -12 -50 -27 -3 -6 -3 -10 -3 -4
pair verb and left side: verb.future ru.of	-9 -32 49 -2 -4 -1 -2 -9 -2 -1 11 -3 -4
pair verb and left side: verb.future ua.agent	-13 23 -2 0 0 -1 0 -3 0 -1 -1 -1 -1
pair verb and left side: verb.future ua.of	20 -13 12 -3 -3 -2 -1 -3 0 -1 -2 -5 -1
pair verb and left side: verb.future ua.to	27 -5 -1 -1 -1 -4 -1 -21 -1 -5 -8 -13 -6
pair verb and left side: verb.get none	2 -10 -7 -4 7 11 -7 -13 8 -7 -10 -8 -8
pair verb and left side: verb.get own.agent	19 -16 -4 -25 -16 -33 17 -62 -4 -27 -18 -37 -22
pair verb and left side: verb.get own.of	92 -40 -13 -6 -16 -10 -10 -73 -11 -21 -11 -18 -8
pair verb and left side: verb.get ru.agent	-14 -41 35 -8 11 -8 -5 -23 11 -8 -11 -5 -4
pair verb and left side: verb.get ru.from	19 10 -8 -2 -2 -1 -1 -14 -1 0 -1 0 -1
pair verb and left side: verb.get ru.of	-36 -71 53 -6 -9 -6 -4 -7 33 -5 -7 -3 -7
pair verb and left side: verb.get ua.agent	-27 78 -84 -15 -9 -6 -6 46 -25 -9 -6 -4 -6
pair verb and left side: verb.get ua.from	-35 -36 46 -5 -19 -1 -13 -1 -32 -4 -3 -19 -3
pair verb and left side: verb.get ua.of	-8 33 -9 -9 -23 -8 -2 5 -28 -15 -7 -14 -8
pair verb and left side: verb.get ua.to	-1 -35 23 -3 -5 -5 -4 -17 35 -4 -5 -6 -4
pair verb and left side: verb.give foe.of	-15 -82 43 -9 -9 -7 -17 -4 -7 -5 -5 -24 -5
pair verb and left side: verb.give foe.to	17 55 -69 -10 -15 7 -13 -23 -29 -10 -7 -18 -9
pair verb and left side: verb.give none	22 -1 26 -9 -11 11 -9 -14 -13 -10 -11 -4 -10
pair verb and left side: verb.give own.agent	41 -9 -30 -3 -6 45 -41 15 -19 -2 -3 -5 -8
pair verb and left side: verb.give own.of	15 53 -82 -4 -9 -11 -8 -9 -4 -5 -17 -6 -7
pair verb and left side: verb.give own.to	12 24 -17 -8 -13 -9 -2 -6 -20 -9 -9 -11 -8
pair verb and left side: verb.give ru.agent	11 21 -52 -16 -17 51 -33 -34 -27 -9 -16 -23 -10
pair verb and left side: verb.give ru.from	70 18 -57 -7 -7 -54 -12 -32 -10 -15 -15 -3 -5
pair verb and left side: verb.give ru.of	-53 -11 40 -9 -17 -71 32 -10 43 -5 -12 -7 -6
pair verb and left side: verb.give ru.to	2 -53 41 -6 -6 0 0 -5 -6 -4 -8 -3 -5
pair verb and left side: verb.give ua.agent	33 7 -14 -15 -13 -27 -22 -34 -47 -8 -6 -17 -11
pair verb and left side: verb.give ua.of	-40 -35 -7 -13 56 -24 16 56 -38 -33 -7 -20 -8
pair verb and left side: verb.give ua.to	-22 12 -1 -4 -6 7 -2 14 -6 -4 -4 -7 -4
pair verb and left side: verb.held_exchange none	-22 18 9 -6 -9 -8 -9 1 1 -8 -7 -3 -8
pair verb and left side: verb.held_exchange own.agent	71 -38 -24 -16 -4 -17 -7 -13 -44 -39 -25 -19 -22
pair verb and left side: verb.held_exchange own.of	-10 -24 -6 -5 -3 -21 -11 -49 -7 38 -10 -5 -6
pair verb and left side: verb.held_exchange own.to	102 -2 -82 -15 -3 8 -8 -81 -28 -19 -3 -8 -5
pair verb and left side: verb.held_exchange ru.agent	-45 33 9 -8 -9 -3 -4 -1 -8 -5 -6 -4 -7
pair verb and left side: verb.held_exchange ru.from	-35 -1 -46 43 -2 -7 -3 -24 -7 27 -5 -4 -3
pair verb and left side: verb.held_exchange ru.of	32 -47 -15 5 -5 7 -5 -1 -11 14 -6 -8 -5
pair verb and left side: verb.held_exchange ua.agent	7 -32 37 -23 -20 -5 -6 -5 -20 18 -7 -11 -6
pair verb and left side: verb.held_exchange ua.from	27 0 -7 -1 -1 -1 -1 0 -5 18 -2 -32 -1
pair verb and left side: verb.held_exchange ua.of	72 -18 -8 -10 -13 -9 7 -9 -16 -49 -4 -13 -4
pair verb and left side: verb.held_exchange ua.to	-36 40 -9 -3 -9 -2 -5 -2 -1 14 -2 -3 -1
pair verb and left side: verb.home none	-22 14 17 21 5 -7 -5 -2 -3 -7 -9 -8 -7
pair verb and left side: verb.home own.of	19 -6 0 -9 -20 -20 -10 5 -12 -8 -23 -23 -12
pair verb and left side: verb.home own.to	17 5 -15 -2 -10 -3 -4 16 10 -5 -5 -6 -5
pair verb and left side: verb.home ru.from	43 6 -15 -9 -8 -20 -4 -15 -18 -8 -20 -5 -4
pair verb and left side: verb.home ru.of	36 -71 -11 36 -17 7 -18 -18 -13 -9 -23 -16 -7
pair verb and left side: verb.home ua.agent	-3 37 -11 -7 -2 -3 -3 -4 -1 -3 -2 -1 -1
pair verb and left side: verb.home ua.from	-51 -19 16 -13 15 -5 -7 -8 4 16 -4 16 -4
pair verb and left side: verb.home ua.of	23 -9 -54 -23 -14 5 -5 9 10 -1 -9 -8 -6
pair verb and left side: verb.home ua.to	-15 6 29 -7 -5 -19 -8 -14 -23 -15 -6 -16 -6
pair verb and left side: verb.managed none	9 42 -32 -2 -12 -9 -6 -18 -19 -7 -12 -11 -7
pair verb and left side: verb.managed ua.of	-38 -29 20 -28 -8 -14 -12 11 -10 29 -10 -12 -18
pair verb and left side: verb.noun none	5 -19 9 10 -4 -5 -3 -3 -9 -17 -5 12 -4
pair verb and left side: verb.noun own.of	51 -28 -9 -4 -6 -2 -4 -29 -6 -6 -8 -20 -9
pair verb and left side: verb.noun ru.agent	-37 -1 27 24 -10 -12 -6 -6 -11 -29 -18 -16 -6
pair verb and left side: verb.noun ru.of	-18 -14 -6 -65 -21 -16 -15 17 11 37 -15 -11 -15
pair verb and left side: verb.noun ua.agent	-48 97 -89 -19 -4 -2 -3 -4 -2 -7 -2 -9 -5
pair verb and left side: verb.noun ua.of	-1 20 -48 -3 -11 -3 -7 -16 -1 4 -4 21 -6
pair verb and left side: verb.noun ua.to	-10 4 35 -22 -4 -4 -3 -65 -9 61 -7 -5 -4
pair verb and left side: verb.other foe.of	23 -7 0 -1 -9 -1 -1 0 0 -2 0 -4 0
pair verb and left side: verb.other none	35 -9 2 -3 8 -4 -2 -16 -8 -3 -3 -2 -2
pair verb and left side: verb.other own.of	14 -2 -1 0 -1 -1 -1 0 0 -1 -6 -1 -1
pair verb and left side: verb.other own.to	36 -7 -8 -1 -4 -6 -1 -4 -2 -2 -1 -1 -2
pair verb and left side: verb.other ru.agent	7 14 -43 -4 -7 -7 -4 -2 -5 -6 -17 -2 -2
pair verb and left side: verb.other ru.of	56 -10 -5 -11 -6 -6 -2 -3 -6 -5 -6 -5 -5
pair verb and left side: verb.other ru.to	60 -4 -51 -1 -3 -3 -1 0 -1 -1 -1 -3 -1
pair verb and left side: verb.other ua.of	43 28 -21 -2 -8 -4 -2 -12 -4 -4 -4 -8 -6
pair verb and left side: verb.other ua.to	9 -7 -1 -1 -2 -3 -2 -3 -1 -2 -1 -1 -1
pair verb and left side: verb.swap none	24 -4 -15 -14 2 -6 -6 -27 13 10 -8 -6 -7
pair verb and left side: verb.swap own.of	-41 12 7 -33 -2 -3 -3 -17 -10 21 -7 -5 -3
pair verb and left side: verb.swap ru.agent	-13 33 -12 -10 -6 -4 -4 0 -13 -23 -5 -3 -2
pair verb and left side: verb.swap ru.of	7 7 -3 0 -15 -6 -7 -8 -14 -24 -12 -9 -9
pair verb and left side: verb.swap ua.agent	-44 -22 18 27 -22 -8 -18 -7 -33 -22 -9 -23 -9
pair verb and left side: verb.swap ua.of	-12 5 -13 23 -10 -9 -6 -1 -9 2 -7 -12 -8
pair verb and left side: verb.will none	51 11 -33 -17 -7 -4 -3 -26 -11 -5 17 -6 -3
pair verb and left side: verb.will own.agent	43 -3 -20 -1 -1 -1 -2 -2 -5 -1 -7 -5 -2
pair verb and left side: verb.will own.to	-13 -24 13 -2 -13 -4 -6 40 -59 -6 -31 37 -7
pair verb and left side: verb.will ru.agent	35 -4 -1 -3 -3 -27 -2 -6 -2 -3 14 -7 -3
pair verb and left side: verb.will ru.of	49 -30 10 -5 -3 -3 -3 -23 -4 -6 -37 1 -6
pair verb and left side: verb.will ua.agent	89 -28 -55 -10 -3 -4 -4 -5 -3 -3 -18 -18 -4
pair verb and left side: verb.will ua.of	5 -20 -3 -10 -2 -3 -6 17 -7 -4 -7 -5 -3
pair verb and left side: verb.will ua.to	-12 -65 -4 -3 -6 -10 -7 -30 -2 -6 39 -26 -5
pair verb and right side: none foe.agent	36 -15 -16 0 -1 -2 -1 0 0 0 -1 -1 -1
pair verb and right side: none foe.of	46 34 -36 -6 -6 -6 -6 -17 -16 -13 -14 -34 -10
pair verb and right side: none foe.to	21 27 -71 -16 -17 -15 -13 -21 -24 -18 -18 -22 -16
pair verb and right side: none none	16 14 -6 -7 -4 -3 -6 -3 -9 1 2 4 0
pair verb and right side: none own.agent	18 27 -39 -5 -18 -6 -6 -4 -9 -14 3 -46 -14
pair verb and right side: none own.of	-5 -10 -12 27 -11 -10 -6 -13 -13 12 -1 -10 -15
pair verb and right side: none own.to	-64 24 75 -14 -16 -10 -8 -7 -14 -18 -22 -27 -17
pair verb and right side: none ru.agent	-2 -30 -2 -9 -9 -18 -9 -5 -7 -6 40 -22 -9
pair verb and right side: none ru.from	-18 36 -14 -3 -6 -3 -3 9 -3 -5 30 -11 -11
pair verb and right side: none ru.of	-9 11 -28 -10 -9 7 -9 -14 2 -15 48 -5 -19
pair verb and right side: none ru.to	55 8 -48 -4 -4 -8 -6 -25 32 -4 -29 -19 -9
pair verb and right side: none ua.agent	41 -65 20 -18 -29 -31 -17 1 -18 -60 -1 -59 7
pair verb and right side: none ua.of	18 -5 13 -9 -11 -12 -7 -32 2 -12 0 2 13
pair verb and right side: none ua.to	-13 -79 32 -17 -13 -10 -11 42 -19 -13 -17 36 -20
pair verb and right side: verb.bring foe.of	-25 14 35 -2 -3 -6 -3 -10 -5 -2 -2 -4 -3
pair verb and right side: verb.bring foe.to	-29 -12 -1 -4 -8 -3 -4 -6 8 -9 -25 6 -3
pair verb and right side: verb.bring none	10 3 6 2 -7 -1 -4 19 1 -4 -9 -7 -6
pair verb and right side: verb.bring own.agent	31 -43 7 -17 46 -11 -11 -23 -12 -33 -20 -10 -10
pair verb and right side: verb.bring own.of	30 -6 -6 -13 -7 -9 -11 -35 13 -21 -11 -11 -4
pair verb and right side: verb.bring own.to	19 54 -36 -29 -17 -9 -6 0 -16 -3 -10 -9 -5
pair verb and right side: verb.bring ru.agent	-28 24 -13 32 -9 -13 -7 15 -16 -15 -14 -5 -9
pair verb and right side: verb.bring ru.from	35 14 -24 -9 -4 -13 -2 -2 5 1 -13 -3 -4
pair verb and right side: verb.bring ru.of	3 -33 9 -8 14 -2 4 -13 -6 6 -8 1 -4
pair verb and right side: verb.bring ru.to	-2 -4 26 -13 -9 -6 -4 -15 -2 -11 -3 -12 -3
pair verb and right side: verb.bring ua.agent	51 -8 -27 -19 -30 -29 25 -19 -25 -17 -24 -21 -19
pair verb and right side: verb.bring ua.from	-41 -32 41 -7 -6 -3 -5 -14 50 -8 -4 -14 -9
pair verb and right side: verb.bring ua.of	-11 -10 23 28 -8 -9 6 -16 -13 7 -1 -6 -7
pair verb and right side: verb.bring ua.to	25 20 -10 -26 -6 -4 -4 8 -11 -16 -3 -5 -3
pair verb and right side: verb.come none	24 3 -21 -9 1 -5 -6 9 7 -4 -12 -11 -7
pair verb and right side: verb.come own.of	-72 19 -15 51 -9 -20 -10 -7 -14 -7 -5 -12 -10
pair verb and right side: verb.come own.to	8 -17 -1 20 14 -7 -4 -12 -8 -7 -6 -6 -5
pair verb and right side: verb.come ru.agent	30 -23 -12 -5 -5 -12 -6 -20 -5 -5 -10 -3 -4
pair verb and right side: verb.come ru.from	-9 36 -15 -5 -9 -6 -3 16 -8 -8 -12 -3 -3
pair verb and right side: verb.come ru.of	-9 -44 47 -10 -17 -6 -7 -4 -5 -7 -10 -3 -10
pair verb and right side: verb.come ru.to	-49 8 29 -19 -9 -6 -5 -22 7 -6 -4 -8 -3
pair verb and right side: verb.come ua.from	-18 -58 84 -5 -4 -4 -3 0 -16 -3 -1 -4 -2
pair verb and right side: verb.come ua.of	-7 60 -47 -18 -16 -11 -6 -16 5 10 -11 -7 -8
pair verb and right side: verb.come ua.to	28 6 -13 -25 -13 -7 -6 1 -18 -11 -6 -12 -5
pair verb and right side: verb.future none	36 8 -10 -2 -2 -2 -2 -6 -7 -3 -1 -5 -3
pair verb and right side: verb.future own.agent	30 -1 -10 0 -2 -2 -1 -4 0 0 -1 -17 -1
pair verb and right side: verb.future own.to	3 -61 37 -6 -8 -6 -6 -43 -13 -14 -9 -10 -7
pair verb and right side: verb.future ru.agent	15 -3 -1 0 -1 -1 0 0 0 -1 -6 0 -1
pair verb and right side: verb.future ru.of	17 -43 36 -7 -10 -7 -11 -46 -5 -5 -5 -21 -13
pair verb and right side: verb.future ua.agent	-28 -2 40 -5 -4 -2 -2 -1 -1 -3 -8 -16 -11
pair verb and right side: verb.future ua.of	22 -29 6 -39 -15 -51 -26 16 -30 -15 -10 -4 -9
pair verb and right side: verb.get none	10 4 16 -6 -3 -8 -6 -11 15 -8 -9 -9 -6
pair verb and right side: verb.get own.of	-50 23 29 -6 -11 -5 -5 -7 2 -15 -4 -8 -4
pair verb and right side: verb.get ru.agent	-22 7 -28 -23 32 -8 -8 21 -25 -9 -19 -7 -10
pair verb and right side: verb.get ru.from	7 -3 -20 -1 -1 -2 -1 -9 -12 -1 -1 -1 -1
pair verb and right side: verb.get ru.of	1 25 -16 -3 -7 -4 -3 6 0 -2 -6 -5 -3
pair verb and right side: verb.get ru.to	14 -26 4 -1 -4 -2 -3 -5 -2 -1 -1 -1 -1
pair verb and right side: verb.get ua.agent	0 6 -36 -29 -36 35 -19 -32 -21 -17 -16 -15 -20
pair verb and right side: verb.get ua.of	3 13 -11 -16 -11 -4 -4 9 -10 -5 -5 -3 -6
pair verb and right side: verb.get ua.to	-15 -58 59 -12 -6 -26 26 -2 -13 -2 -2 -2 -1
pair verb and right side: verb.give none	16 -7 9 -9 -7 4 2 4 -11 -12 -11 -6 -9
pair verb and right side: verb.give own.of	21 -17 12 -16 -9 -14 -8 -21 -9 -7 -8 -4 -8
pair verb and right side: verb.give own.to	-43 25 22 -11 -11 19 -33 0 -10 -10 -5 -14 -9
pair verb and right side: verb.give ru.agent	-31 21 1 -12 -29 23 -10 -3 -8 -5 -18 -10 -8
pair verb and right side: verb.give ru.from	55 -30 -30 -1 -3 -27 -2 -3 -3 -1 -4 -3 -1
pair verb and right side: verb.give ru.of	42 -4 -8 -9 -13 -15 -5 -19 -12 -20 -8 -16 22
pair verb and right side: verb.give ru.to	-58 15 2 -2 -4 13 -9 -9 17 -1 -3 -3 -3
pair verb and right side: verb.give ua.agent	-23 7 -9 -23 41 -42 -10 -12 -7 -8 -12 -9 -10
pair verb and right side: verb.give ua.of	-9 -4 -27 -3 9 19 -5 -3 -3 -2 -2 -4 -2
pair verb and right side: verb.give ua.to	-36 47 -4 -11 -13 5 -10 1 -16 -6 -10 -24 -13
pair verb and right side: verb.held_exchange none	16 12 -14 -4 -14 -10 -7 -5 -5 -15 -8 -6 -8
pair verb and right side: verb.held_exchange own.of	-30 20 -8 -21 -9 -8 -5 -1 -6 -16 -4 -4 -3
pair verb and right side: verb.held_exchange own.to	41 -67 28 -19 -8 -9 -5 -21 -7 34 -5 -5 -4
pair verb and right side: verb.held_exchange ru.agent	31 18 -9 -32 -6 -8 -5 -29 -15 -4 -10 -5 -5
pair verb and right side: verb.held_exchange ru.from	-20 17 0 -12 -15 -11 -4 -18 -3 30 -11 -5 -4
pair verb and right side: verb.held_exchange ru.of	3 -10 7 34 -43 -3 0 -4 -13 -3 -6 -7 -3
pair verb and right side: verb.held_exchange ru.to	23 -10 -42 12 -1 -2 -1 -2 -2 -2 -1 -1 -1
pair verb and right side: verb.held_exchange ua.agent	-52 33 -33 -5 -14 -5 -6 -19 -4 30 -5 -3 -7
pair verb and right side: verb.held_exchange ua.from	-22 25 -46 -15 -3 -5 -2 -4 -6 29 -1 -5 -2
pair verb and right side: verb.held_exchange ua.of	-31 15 31 -4 -5 12 -8 -9 -14 -8 -4 -5 -3
pair verb and right side: verb.held_exchange ua.to	-48 50 -5 -1 -1 -1 -1 -8 -1 0 -1 -1 0
pair verb and right side: verb.home none	10 0 -12 10 1 -5 -5 7 0 -5 -9 -5 -5
pair verb and right side: verb.home own.agent	-54 69 -46 -2 -5 -2 -1 22 -4 -6 -1 -1 -1
pair verb and right side: verb.home own.of	41 -27 3 -55 -29 -13 -8 -23 -11 -15 -13 -9 -26
pair verb and right side: verb.home own.to	10 7 -26 6 -9 -5 -4 14 15 -7 -6 -6 -5
pair verb and right side: verb.home ru.agent	-69 49 -26 -10 -17 -12 -3 30 -5 -8 -22 -6 -5
pair verb and right side: verb.home ru.from	43 -25 -19 -11 -16 -21 -4 24 -5 -10 -10 -3 -10
pair verb and right side: verb.home ru.of	-48 -54 69 15 7 0 -10 -10 -14 -5 -10 -18 -8
pair verb and right side: verb.home ru.to	-26 -16 58 -36 -2 -4 -1 -4 -3 -22 -2 -4 -2
pair verb and right side: verb.home ua.agent	-68 31 -3 -7 -14 -8 -4 -8 -10 -6 -4 -2 -4
pair verb and right side: verb.home ua.from	10 28 -27 -24 -6 -5 -6 -10 -26 24 -2 -12 -4
pair verb and right side: verb.home ua.of	15 25 -7 -17 -14 -8 -4 -20 -11 -6 -5 -11 -6
pair verb and right side: verb.home ua.to	-33 47 -2 -15 -16 -4 -4 -12 -6 -13 -5 -14 -3
pair verb and right side: verb.managed none	-21 34 -47 -1 -13 -11 -8 -3 -25 30 -13 -12 -11
pair verb and right side: verb.noun none	20 12 -21 -4 -7 -6 -5 -21 -3 15 -8 -8 -6
pair verb and right side: verb.noun own.to	-8 34 10 -14 -1 -1 -1 -9 -8 -1 0 -5 -1
pair verb and right side: verb.noun ru.agent	65 -25 -11 -18 -1 -8 -2 -1 -1 -13 -2 -1 -12
pair verb and right side: verb.noun ru.from	-46 -9 -3 -3 -1 -1 -3 43 -13 -12 -4 -4 -4
pair verb and right side: verb.noun ru.of	-29 -4 -16 10 -4 -4 -4 -8 -6 -14 -5 49 -5
pair verb and right side: verb.noun ua.of	-36 24 -6 0 -11 -15 -6 34 -14 -32 -5 -10 -5
pair verb and right side: verb.noun ua.to	36 6 -53 -7 -16 -7 -5 -5 -6 -11 -7 -5 -3
pair verb and right side: verb.other foe.of	12 -1 -5 0 0 -1 0 0 0 0 0 -2 -1
pair verb and right side: verb.other none	43 -10 1 -3 5 5 -2 -13 -7 -5 -5 -4 -3
pair verb and right side: verb.other own.of	26 -7 -14 -7 -2 -2 -2 -2 -1 -9 -6 -5 -5
pair verb and right side: verb.other own.to	-26 38 -21 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1
pair verb and right side: verb.other ru.agent	-21 37 -17 -4 -28 -20 -5 -5 -6 -14 -35 -15 -9
pair verb and right side: verb.other ru.from	-16 5 -5 -3 -9 -6 -5 -24 -5 -5 22 -6 -10
pair verb and right side: verb.other ru.of	42 28 -61 -3 -7 -17 -3 -19 -3 -4 -5 -6 -4
pair verb and right side: verb.other ua.of	4 -11 -8 -9 -3 -2 -1 -21 -2 23 -5 -3 -6
pair verb and right side: verb.other ua.to	8 26 -11 -5 -8 -4 -5 -7 -1 -3 -5 -10 -6
pair verb and right side: verb.swap none	-18 -9 -4 4 -1 -6 -6 -27 7 10 -7 -8 -8
pair verb and right side: verb.swap own.of	-44 -2 57 -22 -4 21 -15 -2 -6 -12 -9 -5 -3
pair verb and right side: verb.swap own.to	1 -9 11 -3 -6 -1 -4 -1 -2 -3 -1 -2 -1
pair verb and right side: verb.swap ru.of	0 7 -13 -27 -8 -10 -7 -10 -4 21 -9 -4 -3
pair verb and right side: verb.swap ru.to	94 -62 -17 -36 -1 -1 -1 0 -1 -1 0 -1 -1
pair verb and right side: verb.swap ua.of	-22 4 25 -6 -17 -12 -11 -4 -16 -22 -16 -18 -11
pair verb and right side: verb.swap ua.to	20 13 -38 0 -21 -1 -4 21 -6 -9 -2 -3 -3
pair verb and right side: verb.will none	-4 4 -2 -3 -5 -4 -3 -4 -17 -2 28 1 -3
pair verb and right side: verb.will own.to	32 -8 -9 -21 -1 -1 -2 -9 -3 -4 -5 -2 -1
pair verb and right side: verb.will ru.of	65 -42 -7 -2 -5 -28 -8 -22 -5 -4 6 -23 -5
pair verb and right side: verb.will ru.to	15 -8 17 0 -3 -3 -1 -1 -5 -25 -11 -6 -1
pair verb and right side: verb.will ua.of	33 -6 -1 -1 -2 -5 -2 -8 0 -4 -34 27 -3
pair verbs: none none	18 11 -4 -7 -5 -4 -6 -4 -8 -1 5 3 0
pair verbs: none verb.bring	-3 16 -12 7 -6 -1 -3 5 9 -1 -10 -8 -7
pair verbs: none verb.come	20 6 -4 2 -4 -7 -5 1 2 -6 -11 -8 -6
pair verbs: none verb.future	37 1 -9 -7 -4 -4 -3 5 -8 -6 -5 -12 -5
pair verbs: none verb.get	30 0 1 -13 -12 18 -7 -20 -19 -10 -9 -5 -10
pair verbs: none verb.give	-1 11 -19 -12 -2 32 -12 -15 -11 -9 -12 -1 -10
pair verbs: none verb.held_exchange	-47 21 29 -4 4 -17 -10 9 -19 -20 -11 -19 -12
pair verbs: none verb.home	1 -5 -6 17 6 -6 -5 7 4 -7 -8 -8 -8
pair verbs: none verb.managed	30 31 -20 -19 -15 -13 -7 -24 -7 -9 -12 -13 -7
pair verbs: none verb.noun	13 -1 -24 -19 -3 -6 -2 -12 -2 -4 -3 22 -6
pair verbs: none verb.other	18 -1 4 -4 -6 -6 -3 -14 -11 -4 -3 0 -5
pair verbs: none verb.swap	2 4 -13 2 15 -6 -6 -16 -8 17 -11 -7 -7
pair verbs: none verb.will	40 -14 -1 -8 -2 -2 -1 -10 -3 -7 -6 -3 -1
pair verbs: verb.bring none	9 3 2 0 -5 -4 -2 16 2 -5 -9 -7 -7
pair verbs: verb.bring verb.bring	5 0 4 -3 -4 0 -3 -1 -16 1 -3 -4 -2
pair verbs: verb.bring verb.come	3 -26 3 11 -10 -3 -7 -34 17 0 -5 -9 -4
pair verbs: verb.bring verb.future	-50 38 -8 -13 -11 -5 -9 -1 -30 -10 -21 34 -15
pair verbs: verb.bring verb.get	30 28 -40 -9 -5 -7 -6 -13 -6 -3 -2 -6 -2
pair verbs: verb.bring verb.give	-14 -4 39 -10 -9 -5 -5 -9 -15 -3 -4 -6 -2
pair verbs: verb.bring verb.held_exchange	11 11 6 -34 -21 -6 -6 -29 -2 5 -11 -8 -11
pair verbs: verb.bring verb.home	27 28 16 -21 -11 -4 -6 -55 -27 -18 -17 -14 -6
pair verbs: verb.bring verb.managed	0 -11 11 23 0 -3 0 0 -5 -12 -1 -1 0
pair verbs: verb.bring verb.other	7 10 -21 -2 -5 -3 -3 7 -3 -3 -14 -14 -2
pair verbs: verb.bring verb.swap	-16 27 -20 32 -6 -2 -1 -3 -1 -25 -1 -1 -1
pair verbs: verb.come none	15 -21 21 -9 2 -3 -6 3 3 -3 -11 -7 -6
pair verbs: verb.come verb.bring	29 10 -17 -6 -19 -6 -4 -27 -9 -7 -6 -3 -2
pair verbs: verb.come verb.come	-51 55 -16 -29 -23 -12 -7 -25 -5 -13 -4 -7 -7
pair verbs: verb.come verb.get	-6 6 -58 -4 32 -12 -8 6 -21 -8 -12 -11 -15
pair verbs: verb.come verb.give	30 0 -28 -4 -16 -19 10 -11 -18 -7 -7 -23 -5
pair verbs: verb.come verb.held_exchange	-4 15 -11 -2 -9 -1 -2 -6 -3 -9 -1 -3 -1
pair verbs: verb.come verb.home	19 -7 18 -3 -17 -1 -1 -2 -3 -1 0 -1 -1
pair verbs: verb.come verb.other	-43 50 -6 -1 -3 -1 -1 -1 -1 -2 -1 -3 -1
pair verbs: verb.future none	57 -6 -13 -1 -1 -1 -1 -16 -7 -2 0 -3 -3
pair verbs: verb.future verb.bring	-57 -25 63 -2 -8 -1 -2 0 -2 -1 -2 -1 -1
pair verbs: verb.future verb.come	-36 -4 56 -7 -2 -1 -2 -6 -9 -2 -3 -2 -2
pair verbs: verb.future verb.future	31 0 -12 -1 -1 -1 -1 -4 -2 -1 -3 -4 -1
pair verbs: verb.get none	-18 15 5 -7 2 -7 -6 3 16 -8 -9 -8 -6
pair verbs: verb.get verb.bring	47 -14 -2 -15 -19 -13 -18 -44 -41 -28 -22 -38 -15
pair verbs: verb.get verb.get	39 15 -43 -2 -2 -5 -3 -1 -2 -1 -1 -2 -2
pair verbs: verb.get verb.give	-9 -49 67 -5 -5 -25 24 -10 -14 -2 -4 -2 -2
pair verbs: verb.get verb.other	6 4 -1 -2 -4 -5 -4 28 -13 -6 -2 -5 -6
pair verbs: verb.give none	25 3 -10 -7 2 1 2 0 -8 -9 -7 -9 -4
pair verbs: verb.give verb.bring	-55 -42 101 -10 -16 -18 -7 3 5 -10 -7 -6 -6
pair verbs: verb.give verb.come	-41 11 47 -2 -16 -15 15 -1 -15 -2 -2 -3 -4
pair verbs: verb.give verb.future	-9 51 -32 -1 -14 -3 -2 -2 0 -1 0 -3 -1
pair verbs: verb.give verb.get	-62 -3 11 -8 -12 -1 -9 37 -11 -7 -14 -13 -16
pair verbs: verb.give verb.give	-9 20 -1 -6 -8 -17 -6 11 -2 -3 -5 -5 -8
pair verbs: verb.give verb.other	-56 85 -51 -2 -3 -4 -2 -7 -2 -1 -2 -2 -1
pair verbs: verb.held_exchange none	21 -4 8 0 -14 -8 -8 -23 0 -11 -8 -4 -7
pair verbs: verb.held_exchange verb.bring	14 22 -14 -33 -4 -9 -7 -22 -24 15 -6 -4 -4
pair verbs: verb.held_exchange verb.come	-6 -5 1 -8 -7 8 -7 -10 -10 30 -2 -4 -3
pair verbs: verb.held_exchange verb.get	21 13 -39 35 -2 -11 -4 -5 -6 -43 -12 -3 -3
pair verbs: verb.held_exchange verb.give	-35 8 -6 -4 -12 24 22 -6 -2 -3 -2 -3 -3
pair verbs: verb.held_exchange verb.held_exchange	45 -18 -21 -17 -7 -6 -6 13 -45 -22 -5 -6 -5
pair verbs: verb.held_exchange verb.home	-52 29 -22 -2 -3 -6 -3 -16 -5 54 -4 -4 -2
pair verbs: verb.held_exchange verb.managed	-3 -22 36 -17 0 -3 0 0 0 0 -1 -1 0
pair verbs: verb.held_exchange verb.other	8 43 -37 -10 -1 -2 -2 -23 -6 -4 -1 -3 -1
pair verbs: verb.held_exchange verb.swap	-25 -5 7 23 -3 -3 -2 -3 -4 -26 -2 -3 -2
pair verbs: verb.home none	19 13 -7 2 -8 -8 -4 7 0 -5 -9 -7 -5
pair verbs: verb.home verb.bring	25 61 -12 -29 -4 -37 -3 -29 -5 -16 -6 -2 -5
pair verbs: verb.home verb.come	-19 -30 -1 -4 -1 33 -27 -13 -3 -4 -3 -5 -2
pair verbs: verb.home verb.future	-9 -29 39 -4 -3 -2 -3 -30 -12 -6 -1 -6 -2
pair verbs: verb.home verb.get	-12 -47 55 -4 -14 -2 -2 -8 -17 -1 -1 -1 -1
pair verbs: verb.home verb.give	-49 -2 36 -11 -25 -16 -8 -3 -10 -2 -4 -15 -6
pair verbs: verb.home verb.held_exchange	-60 22 -47 -4 -8 -12 -6 63 33 -15 -13 -6 -7
pair verbs: verb.home verb.home	30 -59 81 -36 -13 -9 -4 -30 -16 -8 -6 -6 -3
pair verbs: verb.managed none	-30 5 -29 -10 -13 -11 -10 14 -25 34 -16 -20 -16
pair verbs: verb.managed verb.bring	-30 -22 30 31 -2 -5 -6 -14 -1 -9 -2 -2 -1
pair verbs: verb.noun none	-8 2 1 5 -7 -5 -5 -4 -12 6 -8 -3 -6
pair verbs: verb.noun verb.bring	33 -14 -54 -13 -4 -15 -16 29 -34 -23 -4 32 -6
pair verbs: verb.noun verb.come	8 -19 5 2 -10 -6 -10 30 -14 -15 -5 -8 -7
pair verbs: verb.noun verb.future	45 -4 -18 -37 -3 -3 -3 -15 -10 26 -4 -14 -4
pair verbs: verb.noun verb.give	50 -27 -46 -7 -23 -9 -5 -4 -5 -7 -11 -5 -5
pair verbs: verb.noun verb.held_exchange	3 17 4 5 -6 -4 -2 -3 -2 -33 -3 -5 -3
pair verbs: verb.noun verb.noun	66 -16 -3 -2 -2 -4 -4 -23 -2 -17 -3 -9 -4
pair verbs: verb.noun verb.swap	-9 -14 -6 -14 -5 -15 -10 -3 12 -30 -3 -10 -1
pair verbs: verb.other none	40 -7 -12 -3 10 9 -1 -15 -7 -2 -4 -3 -1
pair verbs: verb.other verb.bring	35 7 -44 -4 -5 -7 -2 -14 -4 -5 -10 -6 -3
pair verbs: verb.other verb.come	-7 21 -19 -1 -5 -4 -2 -2 -6 -12 -3 -4 -1
pair verbs: verb.other verb.future	32 -1 -11 0 -6 -2 -1 -1 -1 -1 -9 -3 -1
pair verbs: verb.other verb.get	2 -56 57 -6 -14 -8 -9 -2 -4 -9 -3 -12 -3
pair verbs: verb.other verb.give	33 -2 -26 0 0 -1 0 0 0 0 0 -3 0
pair verbs: verb.other verb.other	73 -9 -14 -2 -8 -3 -2 -6 -4 -14 -4 -5 -7
pair verbs: verb.swap none	-3 7 19 -5 -11 -5 -7 -30 1 5 -6 -9 -7
pair verbs: verb.swap verb.bring	-84 -26 -35 66 -12 -4 -4 -2 -4 -14 -4 -3 -2
pair verbs: verb.swap verb.come	-21 23 -16 7 -7 -2 -3 14 -4 -3 -2 -2 -1
pair verbs: verb.swap verb.give	56 -31 4 -11 -7 -23 -7 -1 -4 -9 -10 -8 -4
pair verbs: verb.swap verb.other	0 -17 -54 -9 -9 -10 -8 10 7 -26 -18 -10 -15
pair verbs: verb.swap verb.swap	33 -19 10 -2 -9 -23 -19 -4 -9 -24 -3 -12 -6
pair verbs: verb.will none	26 -1 -26 -6 -8 -12 -4 -23 -23 -3 32 -2 -4
pair verbs: verb.will verb.future	14 0 -2 -1 -1 0 -1 -3 -1 -1 -3 -2 -1
pair verbs: verb.will verb.will	27 -7 0 0 -4 -1 -2 -1 -2 0 -6 -3 -1
party media	12 12 12 -2 -1 -7 -6 -5 -5 -3 -3 -5 -3
party mediator	-3 -3 6 30 0 -3 -2 -19 -8 16 -4 -7 -5
party ru	13 -9 23 -5 -3 -6 -2 -13 9 -4 -6 5 -4
party ua	23 18 -13 -7 -7 2 -4 12 -8 -3 -2 -4 -4
place 0	15 30 8 0 -1 -11 -7 -8 -10 -5 -5 -2 -3
place 1	10 4 0 -7 -5 -1 -3 13 1 -4 -3 -1 -5
place 2	26 -7 -13 0 -5 2 -3 -16 5 -2 0 -4 1
place 3	7 -1 10 -6 -4 -7 -2 -6 0 8 -3 -2 -6
place 4	18 -18 9 -6 -6 10 -3 11 -4 -2 -3 -8 -6
qualifier approx	-43 21 -37 -16 -16 9 -8 -57 -6 -24 67 8 18
qualifier at_least	9 -52 -26 -11 21 -16 -8 -54 -13 -15 76 2 -10
qualifier at_most	50 -30 -21 -3 -4 -5 -3 2 -18 -7 20 5 -6
qualifier more_than	-16 -35 -29 -13 -13 -10 -8 9 -4 -14 21 17 56
qualifier null	18 12 7 -3 -4 -2 -4 0 -3 -1 -8 -4 -6
right (	-30 9 -23 -34 -14 -11 -5 30 -15 -8 -11 -15 36
right )	47 -6 -17 -1 -1 -2 -1 -5 -1 -2 -1 -1 -5
right ,	15 -7 6 2 -5 -3 -2 2 -5 -3 0 3 -7
right :	5 39 -9 -6 -18 -2 -4 -12 -11 -20 -6 -2 -2
right ;	10 9 -17 -8 -10 -15 -6 1 -3 -6 4 1 -15
right none media	12 13 9 -3 -2 -9 -6 -7 -6 -3 -1 -5 -1
right none mediator	2 4 7 25 5 -4 -4 -21 -8 9 -5 -8 -6
right none own agent	-1 14 6 -13 3 -10 -9 8 -18 -10 -22 -14 -9
right none own null	19 10 1 -3 -4 -2 -5 -1 -4 -1 -3 -5 -3
right none own opposite	12 26 -24 -7 -9 -11 -11 -9 -10 -8 -23 8 -10
right none own perspective	-6 -3 20 -12 -14 -14 -4 -24 19 -13 10 16 -8
right none own ru	4 -57 36 -8 -5 -11 4 -14 11 -7 -19 35 -2
right none own ua	27 25 -28 -10 -7 -3 -5 12 -8 -7 16 -13 0
right none ru	12 -3 13 -6 -3 -6 -3 -13 10 -4 -5 7 -3
right none ua	29 7 -15 -6 -6 2 -4 13 -7 -3 0 -4 -4
right verb.bring media	7 21 -21 11 -12 -4 -6 6 1 2 -9 -7 -7
right verb.bring mediator	-27 -27 30 28 -9 -7 -6 1 -15 1 -3 -4 -3
right verb.bring own agent	-68 -48 86 -12 -7 -4 -3 -10 -9 -3 -3 -1 -2
right verb.bring own null	17 -9 -5 14 -5 -3 -2 -8 2 6 -9 -7 -7
right verb.bring own perspective	-42 37 -8 -26 -13 7 -9 48 -35 -16 -11 -17 -11
right verb.bring own ru	-8 -24 41 -7 -5 -6 -5 -25 25 -6 -3 -5 -5
right verb.bring own ua	-12 40 -30 -10 -8 -10 -3 34 -12 -13 -13 -2 -4
right verb.bring ru	27 -57 26 -9 8 -7 10 -18 24 -3 -5 -3 -5
right verb.bring ua	-2 33 2 -10 -7 0 -7 2 -11 -2 -12 -6 -8
right verb.come media	24 1 2 -30 -4 -8 -6 0 -15 -2 -11 -6 -7
right verb.come mediator	-10 30 -32 37 -10 -6 -6 -18 -10 -20 -3 -6 -4
right verb.come own null	-24 7 13 6 -5 -3 -6 -6 -5 -1 -10 -5 -7
right verb.come own perspective	45 -21 -11 -9 -7 -6 -4 14 -15 -4 -5 -12 -4
right verb.come own ru	22 -37 13 -7 -9 -8 1 -6 19 -3 -22 -30 -4
right verb.come own ua	-21 51 -30 -9 -4 -1 -2 19 -13 -7 -5 -2 -4
right verb.come ru	-27 -11 20 19 -6 -8 -2 -16 21 -8 -16 -21 -6
right verb.come ua	-15 38 -5 -3 -6 3 -4 8 -15 3 -8 -4 -4
right verb.future media	21 -59 -28 -16 -5 -4 -3 28 -12 -8 -4 15 -6
right verb.future mediator	24 -5 -10 -29 -1 -1 -1 -5 -1 22 -2 -3 -1
right verb.future own null	17 4 -10 -11 -3 -3 -2 -13 -7 -1 -5 8 -4
right verb.future own ua	-36 10 -9 -10 -10 -11 -12 24 -14 -16 -9 -21 -17
right verb.future ru	16 -32 33 -3 -3 -3 -2 -8 -9 -3 -2 -11 -2
right verb.future ua	-22 66 -8 -5 -5 -6 -5 -56 -6 -8 -19 -7 -7
right verb.get media	7 -18 -4 -7 -1 26 -9 1 -20 -13 -9 -9 -11
right verb.get own null	39 2 -9 -5 -12 5 -7 0 -16 -12 -10 -9 -11
right verb.get own perspective	-21 -18 4 -8 35 -4 -4 -12 -11 -4 -10 21 -6
right verb.get own ru	16 -56 34 -11 -9 -9 -12 -9 -16 -8 -6 -15 -9
right verb.get own ua	-53 54 -62 -7 -9 12 -10 16 -7 -6 -10 -3 -7
right verb.get ru	13 2 1 -8 -9 -11 -7 20 -16 -12 -14 -8 -15
right verb.get ua	15 21 -15 -5 -5 -10 -4 -17 -4 -5 -7 -6 -4
right verb.give media	1 -7 -13 -14 -3 33 -10 0 -13 -8 -9 -13 -10
right verb.give mediator	-13 -101 27 -47 -19 36 22 -36 -4 -21 -6 -17 -12
right verb.give own null	12 7 -13 -12 -6 9 -8 -18 -13 -9 -12 0 -9
right verb.give own perspective	46 -34 6 -6 -7 -6 -8 -5 -24 -3 -7 -8 -3
right verb.give own ru	-10 -57 65 -6 -12 -27 23 -3 -17 -7 -4 -20 -7
right verb.give own ua	-33 33 -52 -6 -9 31 -9 5 -5 -3 -5 -3 -3
right verb.give ru	-19 26 -14 -5 -11 -7 -6 -4 -13 -4 -7 4 -4
right verb.give ua	25 -21 27 -4 -7 -12 6 -36 -6 -5 -20 -6 -6
right verb.held_exchange media	3 23 26 -16 -17 -11 -8 -65 -21 -12 -9 -15 -9
right verb.held_exchange mediator	7 -9 -9 -25 -8 -4 -3 -5 -3 23 -3 -3 -6
right verb.held_exchange own null	-6 14 -8 -14 0 -10 -7 9 -22 1 -7 -11 -8
right verb.held_exchange own perspective	-74 56 -23 -8 -7 -4 -6 46 -11 -8 -11 -23 -10
right verb.held_exchange own ru	-19 -31 -19 -5 -5 -2 -2 -2 35 -10 -3 -5 -1
right verb.held_exchange own ua	22 23 -43 -15 -9 -14 -5 -26 -46 -24 -16 -3 -12
right verb.held_exchange ru	-14 -3 -6 -11 32 -13 -9 -49 3 -17 -7 -14 -7
right verb.held_exchange ua	-27 -22 -8 -10 -9 -9 -7 66 -19 -25 -8 -5 -7
right verb.home media	-14 -25 -28 50 31 -11 -8 -7 15 -7 -11 -13 -12
right verb.home mediator	-7 -30 -6 -7 -11 -6 -5 -14 -10 46 -6 -3 -9
right verb.home own null	21 -23 -14 34 -19 -9 -6 21 -13 4 -9 -9 -9
right verb.home own perspective	-31 32 21 -20 -8 -3 -3 -11 -8 -3 -3 -6 -4
right verb.home own ru	-36 -9 38 -19 -9 -3 -4 -30 32 -10 -2 -22 -4
right verb.home own ua	-24 33 -20 -21 45 -4 -3 -26 -5 -5 -7 -3 -5
right verb.home ru	-8 -94 140 -23 -16 -5 -6 -5 -20 -6 -5 -17 -6
right verb.home ua	8 56 -29 -19 -11 -5 -3 -2 -6 -2 -6 -4 -5
right verb.managed media	29 37 -41 -17 -13 -12 -8 -31 -10 -38 -17 -14 -12
right verb.managed mediator	-9 -17 16 3 -2 -7 -2 -3 -2 13 -2 -4 -1
right verb.managed own null	36 25 -7 5 -10 -10 -5 -35 -7 -12 -9 -10 -7
right verb.noun media	-8 -2 16 -4 -4 -5 -4 -17 -10 -9 -4 -8 -4
right verb.noun mediator	47 18 -29 -42 -16 -11 -4 0 -4 -20 -6 -13 -4
right verb.noun own null	8 -11 -6 -17 -4 10 -3 -12 -5 -7 -4 15 -5
right verb.noun own ru	-18 -3 -38 -2 -3 -3 -6 -3 -24 -6 -2 40 -8
right verb.noun ru	-20 -27 -48 -2 -4 -6 -6 -2 -19 -4 -4 49 -6
right verb.noun ua	22 -14 -6 -1 -1 23 -2 -1 -5 -5 -3 -4 -7
right verb.other media	-22 18 11 -8 -12 -10 -5 6 -8 -12 -10 2 -3
right verb.other mediator	-15 -8 -7 -10 -7 -3 -4 -51 -2 30 -6 -4 -13
right verb.other own null	2 7 10 -4 -5 -4 -3 1 -9 -6 -4 -6 -5
right verb.other own ru	41 -21 -58 -5 -14 -4 -8 -2 -20 -5 -12 29 -11
right verb.other own ua	50 29 -46 -3 -7 -22 -5 -46 -10 -9 -17 -9 -11
right verb.other ru	79 -3 -8 -1 -1 -1 -1 -34 -22 -18 -2 -3 -3
right verb.other ua	18 11 -20 -2 -3 -4 -2 9 -3 -6 2 -7 -7
right verb.swap media	18 -18 -9 -16 22 -4 -8 -11 0 -7 -13 -9 -9
right verb.swap mediator	-2 18 -15 9 -7 -9 -5 -17 -4 -2 -2 -4 -2
right verb.swap own null	12 -21 -22 14 18 -10 -5 -17 -7 -4 -7 -6 -5
right verb.swap own ru	10 -56 35 -15 -14 -3 -15 -10 11 -6 -1 -10 -3
right verb.swap own ua	-4 38 -49 -52 -17 -3 -6 -1 -7 -12 -17 -2 -8
right verb.swap ua	14 12 -57 -10 -21 -28 -5 -6 -6 -23 -15 -4 -5
right verb.will media	47 -16 0 -2 -4 -3 -2 -11 -3 -3 -8 -4 -2
right verb.will mediator	18 -13 -4 -13 -2 -1 -2 -2 -9 -24 -2 -1 -1
right verb.will own null	47 -17 -10 -6 -2 -2 -1 -10 -3 -6 -5 -3 -1
right verb.will ru	50 -13 -32 0 0 0 -1 -1 -2 0 -2 -2 -1
right verb.will ua	36 -2 0 -1 0 -1 -1 -24 -1 -1 -3 -1 -1
right weekday other	82 -19 -3 -29 -11 -5 -4 -16 -7 -12 -14 -7 -24
right weekday same	-98 24 17 -6 18 -9 -5 -11 12 7 -7 -4 -4
right –	22 5 -19 2 3 1 -4 0 -10 -6 6 -17 3
said both	-17 -10 32 -39 13 -1 -1 -29 -7 46 -4 -6 -4
said both alike larger	-32 28 45 -61 -9 7 3 -4 -6 -13 -3 -5 -4
said both alike same	-41 -61 -47 83 -10 -4 -3 -5 -3 -31 -1 -3 -2
said both alike smaller	-6 -21 -5 -74 -4 -3 -3 -71 -9 104 -4 -2 -4
said both other larger	-23 13 -1 -27 49 -11 -8 -5 -8 -11 -7 -15 -8
said both other smaller	68 -92 -20 -68 -11 -6 -13 -43 -37 48 -8 -17 -14
said each	130 -96 -24 -28 22 -12 -12 -28 -39 6 13 -11 -13
said each alike larger	151 -161 -43 -9 -17 10 -12 -6 -24 -11 -43 -6 -7
said each other larger	-42 -8 23 -12 31 -12 -11 -18 -28 -16 -14 -17 -8
said each other smaller	63 7 -55 -59 -28 -24 -13 -35 -47 30 -34 -35 -21
said ru	8 6 -25 3 -6 0 2 -12 4 3 -7 4 -5
said ru alike larger	115 -51 -148 -13 -21 34 44 -11 -14 -8 -10 10 -7
said ru alike same	-36 106 -36 -7 -4 -9 -3 -2 -7 -5 -3 -6 -2
said ru alike smaller	-14 39 -123 -2 -10 -10 -9 -19 54 45 -5 9 -11
said ru other larger	49 -62 27 -14 14 9 5 -23 -20 -6 -11 8 -3
said ru other same	-198 3 129 -17 -13 -11 -8 -10 -12 -14 -9 -15 -8
said ru other smaller	-12 12 -42 50 -21 -16 -12 0 -1 -11 -5 -7 -3
said twice	-158 118 97 -10 -13 -1 -7 -2 -9 -6 -5 -5 -10
said ua	0 -35 52 -2 -5 11 -2 7 -1 -2 -8 -8 -6
said ua alike larger	71 -112 40 -8 -6 55 5 -26 3 -6 -11 -8 -6
said ua alike same	-124 -25 156 -9 -9 -10 -4 -8 -5 -6 -5 -4 -3
said ua alike smaller	-15 -187 -8 23 -10 -12 -7 127 -21 44 2 -13 -12
said ua other larger	35 9 13 -8 1 5 -2 -25 -3 -6 -11 -5 -6
said ua other same	-218 139 63 -9 -8 -13 -6 -32 -11 -11 -14 -10 -11
said ua other smaller	9 -45 -6 14 -13 -16 -9 55 15 -14 2 -18 -5
sentence 0	10 29 23 3 1 -7 -5 -15 -8 -9 -8 -7 -6
sentence 1	6 7 9 -7 -2 -4 -4 -2 -5 6 -5 0 -4
sentence 2	14 -3 3 -3 -8 -3 -4 1 2 2 -3 -5 -1
sentence 3	8 -17 -27 -14 -11 -11 -1 20 20 0 9 0 -1
sentence 4	42 -13 -29 -6 -8 10 -4 13 -4 -9 4 1 -3
side both	6 -30 -8 25 -1 -1 -4 -13 -5 14 -8 -2 -3
side both by both	6 -30 -7 28 -1 -1 -4 -9 -5 4 -8 -2 -3
side both by view	-9 -16 -8 -16 -2 -1 -3 -46 -10 60 -2 -2 -2
side ru	6 -24 22 -4 4 -6 -2 -9 7 -3 -2 4 -3
side ru by agent	30 -11 -12 -16 23 -25 5 -13 -7 5 -12 -9 -4
side ru by direction	-30 -4 -5 -7 -17 0 -4 -4 38 -8 -11 3 -10
side ru by formula	21 -88 62 -4 4 -3 -2 -6 -4 -4 -3 -4 -2
side ru by phrase	1 -8 13 -5 -3 -5 -1 -9 5 -3 -1 9 -1
side ru by return	23 -13 -13 -4 -9 -5 -5 -15 16 -3 -3 -4 -5
side ru by view	-9 5 -1 -3 8 -8 -4 -16 -1 -7 -7 0 -5
side ua	6 23 -17 -3 1 1 -3 7 -3 -5 1 -4 -1
side ua by agent	-1 -8 5 -1 -1 1 -5 2 -13 -9 -3 -5 -3
side ua by direction	21 -6 -8 -4 -3 0 -3 5 -3 -2 3 -2 -3
side ua by formula	21 56 -95 -12 -15 -5 -3 4 13 -7 -5 -5 -4
side ua by phrase	10 12 -14 -4 3 -3 -3 1 -2 -4 0 -2 0
side ua by return	-40 75 -41 -8 -5 -4 -5 -2 -12 -6 -2 -4 -4
side ua by view	2 5 -7 0 4 4 -3 7 -8 -7 4 -6 -1
sides foe.agent none view ru	44 23 -53 -1 -1 -1 -1 -3 -4 -1 -5 -3 -2
sides foe.agent none view ua	-56 -30 55 -8 -14 -14 -16 -31 -10 -13 -8 -7 -5
sides foe.of none view ru	113 -21 -21 -3 -7 -3 -6 -7 -23 -12 -24 -41 -8
sides foe.of none view ua	-40 -5 30 -20 -10 -31 23 -42 -7 30 -39 47 -25
sides foe.to none view ru	15 13 -38 -10 -16 -13 -15 -11 -27 -13 -14 6 -13
sides foe.to own.to view ru	-48 9 21 -4 -3 16 -8 -15 -2 -5 -2 -5 -2
sides foe.to ua.of view ru	-3 45 -44 -1 -1 -2 -1 -1 -1 -1 -1 -1 0
sides none foe.agent view ru	11 -2 2 0 -3 0 0 -1 -4 -3 0 0 0
sides none foe.of view ru	49 -42 -4 -2 -3 -2 -3 -1 -17 -2 -2 -24 -4
sides none foe.of view ua	2 -34 31 -12 -12 -9 -7 -29 -10 -16 -13 -15 -13
sides none foe.to view ru	6 41 -79 -15 -15 -13 -13 -18 -19 -18 -12 -19 -15
sides none none view null	16 4 -8 4 12 -6 -5 -9 -8 9 -9 -7 -4
sides none none view ru	28 -14 34 -3 -3 -6 -7 -22 4 -6 -6 3 -7
sides none none view ua	18 14 -13 -4 -3 1 -6 13 -8 0 -3 -7 -3
sides none own.agent view ru	31 -39 -9 -16 39 -9 -13 -10 -23 -14 -22 7 -14
sides none own.agent view ua	-20 18 24 -6 -14 -12 -6 -28 -10 -34 16 -22 -10
sides none own.of view ru	-32 -41 17 54 -20 -9 -8 -7 5 -15 -15 -17 -11
sides none own.of view ua	18 28 -31 -22 -11 -10 -10 -20 -10 -1 4 -9 -14
sides none own.to view null	30 -20 -28 44 -14 -5 -8 -14 -11 -8 -8 -5 -12
sides none own.to view ru	43 -66 50 -23 -6 -14 -7 -32 16 -10 -6 -16 -6
sides none own.to view ua	1 35 -17 -9 -10 -5 -4 2 -11 4 -6 -5 -5
sides none ru.agent view null	-2 -19 13 36 -10 -21 -4 7 -13 -1 -7 -4 -5
sides none ru.agent view ru	14 22 -4 -34 -47 -39 -10 4 -27 -10 -32 -17 -16
sides none ru.agent view ua	13 -22 -24 -14 -13 1 -7 -24 -6 -10 30 -6 7
sides none ru.from view null	16 -23 -31 11 -8 -6 -2 -47 -2 3 -5 -3 -2
sides none ru.from view ru	-17 -20 27 0 -3 -1 -3 -34 35 -7 -6 -10 -2
sides none ru.from view ua	15 10 -11 -5 -9 -10 -3 21 -11 -7 -3 -4 -5
sides none ru.of view null	14 -53 8 23 -15 1 -7 -16 -12 5 -9 -2 -7
sides none ru.of view ru	44 -41 -21 0 -16 -14 -9 4 14 -6 -13 4 -5
sides none ru.of view ua	-26 24 26 -18 -13 17 -9 -26 -12 -7 30 -33 -12
sides none ru.to view null	13 -13 24 -41 -7 -7 -5 -9 -17 -31 -4 -5 -5
sides none ru.to view ru	-1 -74 48 -4 -3 -4 -2 -11 15 -3 -2 -5 -2
sides none ru.to view ua	18 -23 22 -22 -11 -8 -3 -7 -6 -2 -25 -7 -3
sides none ua.agent view null	-2 46 30 -8 -10 -20 -13 -6 -5 -10 -10 -6 -22
sides none ua.agent view ru	27 -16 -13 -24 -21 -27 29 -7 -17 -10 -21 -33 -15
sides none ua.agent view ua	-24 0 -28 -17 14 18 -15 -4 -17 -14 0 -17 5
sides none ua.from view null	-10 -50 53 -34 -14 -7 -5 -13 -19 28 -3 -4 -3
sides none ua.from view ru	-36 -17 34 -7 -7 -5 -5 -15 15 -7 -3 -17 0
sides none ua.of view null	4 -23 32 23 -18 -14 -12 -47 19 -2 -2 -24 -16
sides none ua.of view ru	13 -11 19 -4 -7 14 7 -9 -10 -4 -13 -3 -6
sides none ua.of view ua	17 30 -45 -5 -11 -10 -5 -15 -9 9 -11 1 22
sides none ua.to view null	10 6 -3 -13 -12 -8 -7 20 -16 -21 -8 -11 -16
sides none ua.to view ru	-26 25 -56 -14 -9 16 -9 42 -14 -8 -4 13 -5
sides none ua.to view ua	37 20 -25 -5 -7 -4 -2 -17 -3 -4 -5 -6 -6
sides own.agent none view ru	-55 -67 58 -6 -4 -3 -6 -17 37 -4 -5 -11 -6
sides own.agent none view ua	71 13 -49 -8 -7 -6 -5 -22 -31 -16 -13 10 -12
sides own.agent own.to view ua	33 -13 -4 -3 -3 -9 -3 -36 -5 21 -7 -2 -3
sides own.agent ua.of view ua	4 17 -34 -2 -4 -5 -3 -7 -8 -9 -30 19 -14
sides own.from none view ru	-18 42 -44 -2 -2 -2 -3 45 -17 -5 -3 -6 -5
sides own.of foe.of view ua	-58 55 3 -5 -4 -4 -3 -6 -1 -3 -8 -5 -7
sides own.of none view ru	-8 -40 16 -35 -27 -16 -15 -55 15 -16 -46 36 20
sides own.of none view ua	50 4 -20 -7 -12 -19 11 -7 -16 -1 31 -28 -13
sides own.of own.to view ua	-48 -6 -17 -3 -3 -9 -7 49 -22 -17 -23 -27 -19
sides own.of ru.from view ua	30 18 -24 0 -4 -3 -4 -15 -12 -1 -5 -2 -1
sides own.of ru.of view ru	-9 -39 23 -1 -13 -4 -8 -1 -21 -6 -15 63 -14
sides own.of ru.of view ua	-20 56 -8 -21 -2 -1 -3 -17 -4 16 -2 -12 -2
sides own.of ua.of view ru	19 -2 -4 -1 -2 -2 -2 -3 -5 -1 -3 -2 -1
sides own.of ua.of view ua	72 -73 -30 -13 -6 -7 -6 -19 -5 -7 18 -1 -23
sides own.to none view ru	-13 -52 31 -10 12 -13 -3 -42 45 4 -9 -9 -9
sides own.to none view ua	24 22 -34 -2 -8 2 -5 20 -17 -8 -7 -4 -5
sides own.to ru.agent view ua	-39 43 -35 -2 -2 -11 -1 40 -2 -9 -25 -3 -4
sides own.to ru.from view ua	-28 27 -7 -3 -3 -23 -4 20 -10 -6 -20 -6 -3
sides own.to ru.of view ru	-14 -65 47 -5 -15 -4 -7 -11 37 -5 -3 -20 -8
sides own.to ru.of view ua	35 39 -58 -4 -4 26 -5 -43 -10 -3 9 -10 -4
sides own.to ru.to view ru	-14 21 -21 -1 -5 -2 -1 -10 -7 -1 -1 -1 -1
sides own.to ua.agent view ua	-30 1 -67 -5 36 -8 -4 -8 -2 -4 -8 -2 -3
sides own.to ua.of view ru	-45 0 35 -9 -11 -5 -6 -6 17 -6 -21 -28 -4
sides own.to ua.of view ua	37 -14 -13 -5 -7 -10 -4 -28 -8 -3 -3 -2 -4
sides own.to ua.to view ru	-80 -21 57 -15 -30 -6 -12 -12 -36 -6 -23 -11 -9
sides ru.agent none view null	-1 36 -44 -12 -14 -9 -6 -33 2 -21 -7 26 -11
sides ru.agent none view ru	32 -70 45 -6 -17 -7 -6 -14 11 -11 14 -13 -6
sides ru.agent none view ua	21 -17 14 -8 -11 -5 -8 -18 6 -7 16 -15 -10
sides ru.agent own.of view ua	-31 6 -1 -10 -5 -2 -2 -4 -3 -2 -4 -1 -2
sides ru.agent ru.of view null	16 -48 60 -1 -4 -27 -4 -1 -3 -2 27 -5 -3
sides ru.agent ru.of view ru	-7 -3 34 -1 -3 -1 -1 0 -4 -1 -1 -17 -1
sides ru.agent ru.of view ua	-9 -29 36 -2 -3 -3 -3 -3 -2 -1 -6 -2 -1
sides ru.agent ua.agent view null	13 -61 59 -10 -20 -8 -4 -2 -9 -4 -4 -3 -3
sides ru.agent ua.agent view ua	22 -10 -2 -8 -2 -1 -2 -9 -3 -2 -2 -3 -2
sides ru.agent ua.from view ru	-12 -65 74 -2 -4 -1 -1 0 -4 -1 -2 -1 0
sides ru.agent ua.of view null	-12 -17 13 -4 -6 17 -11 -9 -5 -25 -16 -4 -5
sides ru.agent ua.of view ru	33 8 4 -7 -13 -45 -21 -7 -19 -4 -27 -5 -5
sides ru.agent ua.of view ua	-16 10 21 -5 -7 -2 -1 -2 -1 -2 29 -20 -12
sides ru.agent ua.to view null	45 -49 47 -2 -9 -8 -2 -5 -3 -2 -3 -6 -5
sides ru.agent ua.to view ru	54 -53 35 -4 -7 -9 -5 -20 -35 -4 -3 -41 -6
sides ru.from none view null	-21 -21 -44 44 -1 -6 -2 -26 -3 46 -2 -2 -2
sides ru.from none view ru	25 -8 -9 -4 -4 -2 -2 -1 -3 -3 37 -36 -5
sides ru.from none view ua	4 16 -30 -6 -6 21 -4 9 -11 -4 5 -8 -5
sides ru.from ru.of view ua	-35 -3 35 -2 -4 -4 -2 -12 -1 -2 -6 -2 -2
sides ru.from ua.of view ua	-34 69 -44 -3 -2 -4 -2 -19 -2 -3 5 -5 -3
sides ru.of none view null	-8 4 -7 -14 -22 0 -7 6 -10 -5 -11 -25 25
sides ru.of none view ru	28 -41 -37 -11 -11 -10 -7 -14 -12 -5 6 28 13
sides ru.of none view ua	-5 5 25 10 -9 -18 7 -33 34 -16 -17 -16 -31
sides ru.of own.of view ua	39 -14 1 -6 -5 -8 -3 -4 -11 -5 -13 -6 -4
sides ru.of own.to view ru	64 -29 -31 -8 -15 -3 -4 -4 -12 -8 -2 -19 -3
sides ru.of own.to view ua	-53 17 -14 51 -15 -13 -7 -35 -11 -15 -9 -10 -6
sides ru.of ru.of view ru	9 -35 22 -3 -5 -3 -4 -3 17 -2 -4 9 -6
sides ru.of ru.of view ua	-34 -54 39 -2 -10 -2 -3 -15 -10 -15 26 7 -21
sides ru.of ua.from view ru	-33 -75 54 -3 -5 -7 -3 -3 -9 18 -3 -6 -1
sides ru.of ua.of view null	-3 15 -13 -15 -4 -4 -2 0 -2 -3 22 1 -7
sides ru.of ua.of view ru	-46 5 14 -4 -6 20 -27 10 -12 -6 27 4 -7
sides ru.of ua.of view ua	18 -26 28 -36 -13 -14 -9 4 -21 -17 23 -25 -16
sides ru.of ua.to view null	35 20 -49 -38 -36 -11 -9 -13 -14 -16 -13 -14 -6
sides ru.of ua.to view ru	-25 29 -23 -2 -11 -2 -2 -14 -3 -4 58 -17 -5
sides ru.of ua.to view ua	-19 -53 64 -22 -9 -5 -7 -23 -3 -8 -14 -4 -6
sides ru.to none view null	92 -55 -9 -10 -16 -5 -4 -14 -33 -6 -2 -8 -4
sides ru.to none view ru	16 3 -47 -3 -6 -9 -5 -21 38 -7 1 7 -5
sides ru.to none view ua	-17 -32 51 -5 -5 1 1 -6 -9 -5 -16 -11 -8
sides ru.to ru.of view ru	63 -70 -9 -1 -1 -5 -5 0 -28 -5 -2 -6 -1
sides ru.to ua.to view null	-45 -79 89 -4 -3 -3 -5 -2 -4 -3 -8 -3 -2
sides ru.to ua.to view ru	-12 30 -12 -8 -13 -15 -17 -23 -47 -17 -17 -37 -10
sides ua.agent none view null	18 64 -83 6 -15 -7 -9 -35 -4 -16 -6 -13 21
sides ua.agent none view ru	16 11 30 -21 -17 -11 -13 -12 -47 -15 -16 -20 -16
sides ua.agent none view ua	6 -8 -32 -7 -8 -7 -5 27 3 -2 -8 -7 -5
sides ua.agent own.of view ru	-69 21 -1 -24 -7 -3 -10 9 -14 -7 -2 -5 -9
sides ua.agent ru.agent view null	0 56 -20 -17 -9 -2 -6 -7 -12 -3 -6 -3 -8
sides ua.agent ru.agent view ru	-40 31 -16 -8 -8 -2 -5 56 -37 -7 -5 -3 -8
sides ua.agent ru.agent view ua	7 5 -32 -6 -10 -6 -6 35 -4 -13 -32 -8 -8
sides ua.agent ru.from view ua	-4 2 -9 -1 -2 -1 -1 -15 -2 36 -2 -1 -1
sides ua.agent ru.of view null	-24 -12 -15 -4 -12 -17 34 -7 -9 -5 -4 20 -11
sides ua.agent ru.of view ru	-23 -30 46 -9 -4 -3 -11 -2 -19 -9 -19 13 -7
sides ua.agent ru.of view ua	-49 50 -33 -8 -42 -30 -17 5 -20 -10 -31 36 -14
sides ua.agent ua.of view null	-29 4 25 -26 -5 -3 -5 -10 -11 -5 -3 -6 -4
sides ua.agent ua.of view ru	13 -1 11 -29 -14 -9 -14 -26 -22 -12 -12 -17 -8
sides ua.agent ua.of view ua	-33 60 -61 -21 -4 -2 -5 -10 -4 -4 -25 25 -6
sides ua.from foe.to view ru	-8 -15 -8 -3 -7 -1 -3 -3 15 -3 -18 -17 -3
sides ua.from none view ru	-17 -13 0 -5 2 -7 15 -13 11 -2 -9 7 -7
sides ua.from ru.from view null	0 13 -8 -2 0 0 -1 0 0 -1 0 0 0
sides ua.from ru.of view ru	43 -56 -26 -13 52 -6 -9 -14 -11 -5 -20 -13 -7
sides ua.from ua.of view ru	-2 -7 11 0 -4 -1 -1 0 -13 0 0 -2 0
sides ua.from ua.to view ru	-22 11 -2 -4 -15 -2 -9 -1 -24 -2 -2 -8 -1
sides ua.of none view null	-25 13 -13 8 -6 -7 0 5 -14 0 -16 8 15
sides ua.of none view ru	4 -7 20 -13 -6 -11 -4 7 -44 -5 13 4 -15
sides ua.of none view ua	27 13 -40 1 -7 -8 -6 -2 -10 -24 -8 17 -3
sides ua.of own.of view ua	-48 23 51 -5 -5 -2 -1 -5 -1 -1 -1 -24 -1
sides ua.of own.to view ua	-68 -24 26 -22 36 -8 -7 -5 22 -10 -11 -7 -6
sides ua.of ru.agent view null	23 -12 -22 -16 -3 -17 -17 -3 -11 -22 -3 -2 -2
sides ua.of ru.agent view ua	1 37 -15 -5 -26 -19 -12 -22 -5 -6 1 -23 -60
sides ua.of ru.from view ua	22 10 -47 -7 -8 -6 -5 12 -10 -6 -14 -3 -10
sides ua.of ru.of view null	-34 42 8 -15 -8 -7 1 -9 -6 -8 7 4 -15
sides ua.of ru.of view ru	-14 -32 33 -21 -15 -9 -14 11 -33 -21 -29 31 -22
sides ua.of ru.of view ua	80 11 -48 -21 -5 -6 -6 -16 -10 -10 3 4 -12
sides ua.of ua.of view null	-31 -21 -25 -12 39 -10 -6 9 -5 -12 -10 21 -8
sides ua.of ua.of view ru	48 -76 68 -10 -5 -3 -3 -3 -11 -6 -22 -31 -4
sides ua.of ua.of view ua	-3 52 -56 11 -9 -7 -4 -6 -6 -6 -9 1 -4
sides ua.of ua.to view null	20 9 -19 2 -2 -3 -1 0 -1 -17 -1 -2 -1
sides ua.of ua.to view ua	20 -24 -23 -14 -4 -1 -2 37 -2 -6 -1 -4 -1
sides ua.to none view null	-9 23 -25 -19 -16 26 -13 -5 10 4 -21 13 -14
sides ua.to none view ru	-23 69 -86 -11 -10 -1 -6 33 -19 -9 13 -1 -7
sides ua.to none view ua	50 -3 -59 -4 -5 -6 -4 14 -11 7 -18 -6 -5
sides ua.to own.of view ru	-29 49 11 -6 -9 -14 -7 -9 -8 -3 -2 -6 -3
sides ua.to own.to view ru	-55 5 26 -8 -10 -15 -5 40 -23 -7 -6 -8 -6
sides ua.to ru.agent view null	24 -19 3 -8 -5 -5 -3 3 -5 -3 -3 -3 -2
sides ua.to ru.agent view ua	-80 92 -13 -3 -1 -3 -1 -7 -1 -1 -2 -3 -1
sides ua.to ru.from view ua	-24 27 -4 -3 -4 -1 -1 -5 -1 -2 -1 -1 0
sides ua.to ru.of view null	-17 61 -49 -7 -7 -4 -9 -31 -3 -7 24 -22 -3
sides ua.to ru.of view ru	33 -45 48 -4 -12 -26 28 -34 -8 -9 -10 8 -5
sides ua.to ru.of view ua	0 47 -39 -2 -4 -4 -3 -17 -2 -2 -5 18 -2
sides ua.to ru.to view null	-28 6 32 -12 -5 -6 -6 -4 6 -16 -4 -12 -4
sides ua.to ru.to view ru	20 44 -40 -4 -6 24 -15 -7 12 -3 -3 -36 -10
sides ua.to ru.to view ua	-68 14 11 -4 -5 -3 -6 -35 22 -4 -3 -7 -3
sides ua.to ua.of view null	-11 15 -8 -1 -2 -6 -1 14 -7 -2 -4 -2 -2
sides ua.to ua.of view ru	-30 -12 52 -3 -6 0 -5 -7 -2 -2 -5 -1 -3
sides ua.to ua.of view ua	8 14 -41 -2 -5 -8 -3 -15 -3 -3 -3 -4 -4
size more	-14 -68 -32 -23 -10 -8 -7 85 -11 5 60 -9 32
size more bodies	-25 -97 -39 -6 -11 -7 -6 176 -46 -24 -24 -17 -21
size more civilians	21 -108 -15 -9 -8 -11 -7 -18 -17 -16 88 -83 -12
size more military	-61 -89 -94 -9 -19 -14 -10 16 53 -25 102 38 -44
size more null	35 -32 -26 -9 -7 -8 -6 21 -16 -34 12 -13 55
size more people	-29 -71 -19 -51 -9 -7 -6 62 -31 58 10 -19 49
size one	125 -34 -38 -7 -8 -11 -5 -11 -7 -36 -8 -10 -6
size one bodies	64 -43 -32 -8 -8 -16 -9 -55 -10 -7 -5 -12 -8
size one civilians	-20 58 2 -11 -10 -14 -8 -22 -8 -4 -13 -16 -5
size one military	97 -50 -29 -8 -8 -21 -4 -13 -4 -6 -16 -27 -7
size one null	114 -25 -43 -6 -9 -11 -4 -4 -8 -61 -8 -7 -6
size one people	67 -56 -24 -6 -2 -3 -3 -21 -4 -6 -7 -3 -4
size under 10	42 20 15 -8 -8 -2 -2 -23 -11 -2 -8 -1 -9
size under 10 bodies	40 53 -85 -6 -7 -10 -5 -35 -7 -5 -5 -6 -4
size under 10 civilians	-30 80 1 -10 -11 1 4 -42 -16 -7 -10 15 -7
size under 10 military	-8 37 29 -8 -14 -6 -11 -11 -14 -9 -12 -8 -6
size under 10 null	81 -33 3 -6 -5 -1 -3 -18 -5 4 -4 -8 -8
size under 10 people	65 -55 57 -20 -7 -10 -5 -24 -12 -12 -10 10 -21
size under 1500	22 8 -69 -1 -11 -10 -6 60 31 -12 -14 -6 -1
size under 1500 bodies	-14 135 -73 -6 -8 -8 -4 -22 -9 -6 -6 -8 -5
size under 1500 civilians	45 -92 -28 -13 -13 -14 -18 18 -41 -25 -9 -50 61
size under 1500 military	4 -80 -115 -11 -21 -11 -8 34 74 -18 -30 42 -9
size under 1500 null	20 77 -69 -8 -9 -13 -7 -10 -18 -22 -22 -17 -3
size under 1500 people	26 -137 -58 10 -10 -9 -7 101 50 -12 -15 -12 -14
size under 400	-1 34 22 8 8 -10 -6 -18 -1 -7 -12 -9 -8
size under 400 bodies	-14 7 -21 -10 34 -11 -8 -58 68 -9 -9 -11 -8
size under 400 civilians	19 -95 -42 -23 20 -15 -14 63 43 -8 -35 -22 -15
size under 400 military	-6 35 41 -9 17 -11 -6 -21 -13 -6 -7 -6 -5
size under 400 null	26 -8 4 -2 1 -8 -5 -5 1 18 -12 -12 -10
size under 400 people	-22 58 14 46 -7 -9 -7 -33 -4 -23 -15 -11 -11
size under 50	8 -3 25 -7 -9 13 -1 -19 -11 7 -6 9 -6
size under 50 bodies	-35 -49 133 -5 -6 -9 -5 -34 -18 -4 -6 -12 -4
size under 50 civilians	-37 47 -3 -4 -15 -13 -9 8 -20 -13 -12 21 -12
size under 50 military	-8 23 -2 -8 -16 45 8 -19 -15 -5 7 -15 -7
size under 50 null	25 -52 2 -5 -4 6 -4 -13 -7 36 -10 28 -7
size under 50 people	47 40 -20 -17 -11 -4 -1 -53 -5 -16 -12 4 -2
tag inside: adj.dead	-42 35 6 -4 -7 -7 -3 12 -7 -3 -5 -3 -4
tag inside: adj.freed	-49 -24 -2 8 27 -24 -11 57 21 -14 -25 -17 -23
tag inside: adj.modifier	1 -15 5 -13 9 2 0 -13 8 -10 2 -6 3
tag inside: adj.wounded	-58 -17 -36 -12 14 68 24 -21 -13 -10 -15 -14 -9
tag inside: category	-9 2 0 -9 -5 8 -1 -1 -7 -7 -12 6 7
tag inside: country	-11 -37 -14 -5 -3 -2 -1 -2 -1 59 -1 -2 -1
tag inside: cue.among	95 -85 -1 -14 -4 -2 -2 -11 -2 -2 -2 -2 -4
tag inside: cue.anniversary	11 -3 -2 0 -1 -1 0 -1 -1 0 0 -1 -1
tag inside: cue.born	81 -34 -14 -2 -2 -2 -2 -3 -2 -4 -7 -4 -6
tag inside: cue.captivity	-11 -14 -42 69 0 -1 -6 -19 -8 18 1 -7 -8
tag inside: cue.captured	36 -9 18 -9 -6 -4 -6 -3 -11 -6 -14 -8 -6
tag inside: cue.claims	16 -15 -7 -7 -3 -3 -2 -4 -2 -10 23 -8 -6
tag inside: cue.count	-24 36 -44 -30 -10 -11 -12 43 -14 -86 -11 -10 -13
tag inside: cue.crime	55 -25 -2 -1 -1 -5 -2 -9 -1 -11 -7 -4 -9
tag inside: cue.deported	15 41 -24 -1 -1 -3 -1 -25 0 0 -4 -2 -1
tag inside: cue.each	30 14 6 -22 -12 -7 -7 -7 -9 -31 -6 -8 -5
tag inside: cue.evacuation	92 -56 -43 -27 -13 -8 -10 -39 -29 -34 -25 -11 -30
tag inside: cue.held	-24 -47 -23 28 -9 -6 -9 2 -12 -25 -9 35 -11
tag inside: cue.in_return	60 -21 -66 -2 -9 -23 -3 -22 -11 -2 -2 -3 -2
tag inside: cue.included	-15 27 -61 -23 38 -19 -11 -10 30 -1 -24 -18 -17
tag inside: cue.local	75 -51 -90 -11 -15 -14 -10 -10 20 -9 -18 20 -15
tag inside: cue.mediated	-49 -1 -11 -14 -3 -5 -2 -2 -2 48 -3 -2 -2
tag inside: cue.missing	-37 -61 -46 -39 -32 -21 -25 -67 -36 -43 -60 -78 123
tag inside: cue.money	37 -6 -2 -1 -2 -1 -1 -9 -1 -3 -3 -1 -4
tag inside: cue.of_whole	19 -1 10 -11 -15 -5 -5 -21 8 -10 -10 -14 3
tag inside: cue.of_year	-2 41 -26 -5 -5 -4 -2 -4 -4 -16 -14 -6 -15
tag inside: cue.other_exchange	61 -12 -45 -3 -3 -2 -1 -8 -2 -1 -3 -3 -4
tag inside: cue.other_return	10 -1 -5 0 0 -1 0 0 0 -1 0 -1 0
tag inside: cue.other_war	85 -45 -9 -9 -3 -2 -2 -7 -3 -7 -14 -9 -6
tag inside: cue.part	20 -14 38 -10 -8 -8 -6 -32 -13 -5 -7 -5 -7
tag inside: cue.recap	16 -35 -7 -2 -2 -14 -2 -2 -1 -4 -8 27 -2
tag inside: cue.repatriation	-40 31 -20 -3 -10 -2 -1 35 -6 -6 -4 -2 -5
tag inside: cue.reunion	53 -34 -27 -6 -10 -4 -3 -14 -16 -14 -3 -2 -6
tag inside: cue.same_number	25 18 -42 5 -8 -16 -6 -33 38 -8 -10 -9 -5
tag inside: cue.since	0 38 -26 -3 -4 -11 -4 -64 -12 0 -19 -6 -5
tag inside: cue.span	-19 50 -2 -15 -11 -10 -9 -33 -12 -28 -13 -6 -8
tag inside: cue.stage	145 -119 -20 -13 -19 -35 -25 -48 -26 -97 -32 -14 -15
tag inside: cue.to_date	39 -2 -25 -43 -14 -7 -7 -42 -55 16 -18 -32 8
tag inside: cue.unit	61 14 -49 -7 -5 -7 -6 -4 -8 -5 -3 -5 -4
tag inside: cue.year	26 -44 -16 -6 -6 -6 -7 -13 -15 24 -20 -6 -13
tag inside: foe.of	15 -55 37 -5 -6 -13 -10 -5 -7 -6 -13 -13 -3
tag inside: noun.body	-6 23 7 -6 13 -9 -5 16 -11 -8 -7 -8 -5
tag inside: noun.branch	29 -9 5 -7 -9 -17 5 -10 -18 -7 -1 -11 -6
tag inside: noun.child	46 11 -76 -6 -8 -13 -7 52 -12 -6 -20 -18 -7
tag inside: noun.civilian	-51 46 21 -9 -4 -2 -1 -12 -6 -10 5 19 -11
tag inside: noun.exchange	-21 -75 -46 -18 -12 -20 -11 -66 -25 165 -17 -19 -16
tag inside: noun.family	70 6 -29 -15 -8 -10 -5 -20 -11 -21 -10 2 -13
tag inside: noun.foreigner	49 32 -104 -23 -9 -8 -5 -21 -8 -9 -11 -5 -6
tag inside: noun.man	25 0 -11 -5 -6 -4 -3 -12 -4 -4 -3 -4 -3
tag inside: noun.military	-24 26 18 -8 5 8 -4 -6 -2 -8 1 -4 -5
tag inside: noun.other	66 -26 -10 -5 -4 -2 -3 -18 -9 -14 16 -9 22
tag inside: noun.people	0 8 -9 14 -5 -8 -3 11 -4 -5 -5 -3 3
tag inside: noun.rank	95 -53 -36 -4 -4 -13 -3 -14 -3 -5 -6 -4 -3
tag inside: noun.soldier	4 -24 28 -12 0 -2 -11 -17 -14 -10 18 -12 -10
tag inside: noun.woman	-27 3 54 -15 -9 -14 -8 -26 -8 -9 -16 -11 -7
tag inside: own.of	2 10 11 -14 -6 -9 -7 -5 -2 -10 -1 5 -7
tag inside: qualifier.approx	-42 21 -37 -15 -16 9 -8 -57 -6 -25 67 8 18
tag inside: qualifier.at_least	9 -52 -26 -11 21 -16 -8 -54 -13 -15 76 2 -10
tag inside: qualifier.at_most	24 -10 -25 -3 -4 -5 -3 -6 -11 -7 21 20 -6
tag inside: qualifier.more_than	-2 -56 -32 -13 -13 -10 -8 10 5 -15 19 16 53
tag inside: ru.agent	-5 -20 33 -22 -13 -15 19 -15 15 -9 -3 -16 -16
tag inside: ru.of	-34 -75 98 -9 -5 -13 4 -21 19 -7 -26 42 -7
tag inside: ua.agent	-50 29 -24 -13 -7 5 -4 41 -19 -13 13 -3 -6
tag inside: ua.of	-9 56 -32 -12 2 -2 -4 18 -10 -9 11 -10 -7
tag inside: verb.bring	-29 21 9 9 -6 -4 -3 -14 -6 2 -2 -3 -3
tag inside: verb.come	18 -34 -11 32 -15 -10 -5 10 -16 -18 -5 -9 -3
tag inside: verb.get	-29 -18 25 -2 -3 -4 -2 -3 -5 -3 -2 -2 -2
tag inside: verb.give	8 21 -7 -9 -2 -3 -1 -4 -1 -1 -1 -1 -1
tag inside: verb.held_exchange	22 -26 -19 -5 -9 -14 -7 10 -25 6 -9 -10 -8
tag inside: verb.other	-40 -6 -7 -3 -5 59 -2 -6 -21 -5 -15 -3 -8
tag inside: view.ru	82 -60 -37 -7 -7 -6 -3 -15 -20 -8 -6 -8 -3
tag inside: view.ua	-13 79 -53 -6 -11 2 -3 27 -23 -7 -4 -5 -3
tag left 1: adj.freed	-31 10 4 19 -8 -5 -4 14 -4 -9 -6 -8 -8
tag left 1: adj.modifier	-30 -9 10 -9 11 17 -7 -21 -7 -13 5 22 0
tag left 1: adj.wounded	60 -62 -32 -13 -15 -5 -6 -11 -3 -9 -5 -8 -15
tag left 1: category	81 -26 -29 -5 -7 -5 -4 -1 -5 -6 -10 -7 11
tag left 1: country	105 -78 -69 -17 -11 -8 -6 -22 -7 8 -6 -19 -9
tag left 1: cue.agreed	20 22 -53 -12 -3 -11 -7 -32 -9 -5 -2 -4 -3
tag left 1: cue.agreement	20 20 -60 -22 -7 -19 -12 -15 -13 -9 -3 -4 -3
tag left 1: cue.all	-3 17 -15 -15 -10 -9 -5 4 -11 -13 -6 -11 -10
tag left 1: cue.already	-33 -51 -42 -13 -11 -9 -6 49 12 38 -15 -14 7
tag left 1: cue.among	-23 40 -49 -7 -6 -6 -5 -4 -4 -5 -6 -9 -3
tag left 1: cue.border	47 -38 -18 -6 -5 -6 -4 -11 -8 -5 -16 -4 -4
tag left 1: cue.born	44 -24 -6 -4 -1 -1 -2 -2 -1 -2 -1 -1 -1
tag left 1: cue.called_off	59 -60 -8 -2 -2 -11 -3 -4 -1 -4 -2 -4 -2
tag left 1: cue.captivity	-26 7 7 -5 -5 -9 -5 6 8 -11 22 -8 -6
tag left 1: cue.captured	43 -10 -22 -1 -1 -1 -1 -3 -4 -2 -4 -9 -1
tag left 1: cue.claims	23 -26 12 11 -27 -6 -5 18 -16 -13 -6 5 7
tag left 1: cue.completed	-28 -14 1 -20 -6 -9 -5 -8 -16 38 22 -13 -11
tag left 1: cue.count	37 12 -14 -13 -5 -6 -5 33 -10 -26 -5 -5 -5
tag left 1: cue.crime	53 -36 -1 0 -1 -1 0 -13 0 -1 -2 0 -1
tag left 1: cue.deported	81 -7 -55 -8 -7 -13 -5 -72 -15 -9 -27 -5 -12
tag left 1: cue.each	93 -54 -4 -21 -11 -5 -4 -7 -12 -25 -5 -5 -4
tag left 1: cue.evacuation	46 -15 -15 -2 -1 -2 -2 -26 -3 -10 -9 -13 -6
tag left 1: cue.ever_captured	56 -15 -4 -3 -3 -2 -4 -32 -28 -15 -28 -2 -16
tag left 1: cue.footage	77 -10 -13 -2 -5 -3 -5 -5 -9 -23 -8 -34 -9
tag left 1: cue.held	-29 -59 -42 3 -11 -10 -9 -54 -32 -19 57 61 33
tag left 1: cue.in_captivity	17 -22 -3 -2 -3 -6 -3 -11 -3 -7 72 -37 -15
tag left 1: cue.in_return	47 -20 -1 -14 -8 -11 -6 0 -4 -6 -13 -7 -5
tag left 1: cue.included	1 45 -38 5 -3 -4 -3 -13 -11 -7 -14 -5 -6
tag left 1: cue.local	-12 -100 -61 -15 67 -17 -13 -27 -11 -16 -20 -22 -18
tag left 1: cue.mediated	45 -72 -20 -40 -10 -9 -7 -7 22 -1 -7 -12 -10
tag left 1: cue.missing	1 -30 -17 -9 -10 -7 -7 -30 -5 -15 -39 -33 40
tag left 1: cue.month	66 -48 -5 -1 0 -1 -1 -10 -4 -1 -4 0 -6
tag left 1: cue.of_whole	29 14 -37 18 -10 -7 -5 -19 -11 5 -4 -7 -10
tag left 1: cue.of_year	13 13 -36 -16 -11 -7 -7 -25 19 -43 -26 -12 -13
tag left 1: cue.one_sided	-61 16 -11 -5 -9 -17 -9 25 -10 -4 -4 -6 -4
tag left 1: cue.other_exchange	68 -56 -33 -10 -4 -5 -3 -31 -3 -20 -3 -3 -3
tag left 1: cue.other_return	77 -2 -11 -2 -6 -6 -3 -25 -9 -18 -5 -10 -8
tag left 1: cue.outside	-48 -12 1 -11 -5 20 -49 -19 -15 -14 -10 -16 -11
tag left 1: cue.part	26 2 -13 -4 -5 -6 -3 4 -9 -6 -4 -8 -3
tag left 1: cue.planned	14 15 -51 -8 -7 -8 -5 -15 -3 -7 -18 -6 -7
tag left 1: cue.recap	4 28 -39 -9 -6 -8 -5 -13 -17 -10 -6 -8 -7
tag left 1: cue.record	-29 -36 -3 -4 -11 -5 -4 -4 -7 40 -8 -18 -7
tag left 1: cue.relative	4 4 -15 -15 -10 -15 -1 -5 -11 -1 34 1 -11
tag left 1: cue.repatriation	37 -15 -3 -12 -12 -4 -4 5 -7 -10 -8 -6 -9
tag left 1: cue.reunion	34 -54 -33 -27 -8 -7 -6 17 -22 23 -5 -7 -7
tag left 1: cue.since	-4 42 -48 -4 -5 -11 -5 -33 -17 16 -23 -15 -8
tag left 1: cue.span	-21 47 -5 -15 -10 -10 -8 -16 -7 -25 -12 -6 -8
tag left 1: cue.stage	31 -39 -65 77 -8 -3 -3 -3 -9 -28 -4 -9 -4
tag left 1: cue.to_date	-21 -5 -28 -14 -7 -5 -4 11 -21 46 -10 -12 4
tag left 1: cue.today	-13 56 13 -14 -10 12 -7 -28 -14 -9 -18 -33 -13
tag left 1: cue.total	-119 41 33 29 -25 -24 -16 -29 -13 -16 -26 -41 -22
tag left 1: cue.training	38 -19 0 -1 -1 -1 -1 -1 -2 -2 -9 -1 -1
tag left 1: cue.transit	-13 -8 -24 -2 -8 -1 -1 -4 -3 14 -1 -1 -1
tag left 1: cue.venue	2 53 -59 -1 -1 -2 -1 0 0 -1 -5 -2 -1
tag left 1: cue.visit	61 -42 -2 -1 -7 -2 -1 -1 -2 -3 -9 -2 -1
tag left 1: cue.year	-30 -46 -27 -5 -6 -6 -6 5 11 62 -16 -8 -11
tag left 1: cue.yesterday	116 -53 -79 -25 -55 -10 -8 -58 -28 -12 -13 -4 -6
tag left 1: foe.of	11 -1 -3 0 -1 0 -1 -3 -2 -2 -7 30 -23
tag left 1: noun.body	-33 39 -6 -4 -5 -5 -3 13 2 -3 -5 -4 -3
tag left 1: noun.branch	26 -18 -1 0 -1 -1 0 -1 0 -1 -2 -1 -1
tag left 1: noun.child	0 -29 16 -3 -2 -3 -2 -2 -4 -3 -1 -4 -3
tag left 1: noun.civilian	53 14 -76 -7 -14 -11 -17 -33 -34 -14 1 -27 -32
tag left 1: noun.exchange	27 -16 4 11 -5 -1 -6 -16 -8 -4 -7 -5 -4
tag left 1: noun.family	-18 -27 -28 -7 -9 -11 -8 -43 -13 38 -7 -26 21
tag left 1: noun.military	47 27 -25 -7 -8 -25 -11 -9 -13 -28 -13 -28 -7
tag left 1: noun.other	8 19 -8 -5 -7 -6 -4 -7 13 -10 -8 -25 -7
tag left 1: noun.people	5 31 -48 -7 -6 -5 -4 -8 -11 -5 -8 5 11
tag left 1: noun.rank	-7 39 -67 -19 -18 -28 -16 -17 -10 -18 -22 -17 -12
tag left 1: noun.woman	64 -26 -39 -1 -1 -1 -1 -1 0 -1 -1 -2 -1
tag left 1: own.of	-9 44 -36 -13 -13 -4 -5 -5 -19 -7 -24 -7 -10
tag left 1: own.to	-6 25 10 -9 -10 -3 -7 7 -15 -7 -3 -10 -7
tag left 1: ru.agent	5 -58 42 -24 -14 17 -11 -9 -12 -10 9 -5 -8
tag left 1: ru.from	-32 56 -48 -5 -2 -6 -2 36 -7 -8 -31 -2 -4
tag left 1: ru.of	5 -17 16 -21 -16 -17 -8 -8 -21 -16 38 -34 -15
tag left 1: ru.to	18 -52 22 -5 -5 1 -9 -5 5 -5 18 -38 -7
tag left 1: ua.agent	-87 81 -43 -5 -8 -33 -8 26 -5 -14 -7 -5 -7
tag left 1: ua.from	0 -28 18 -6 -27 -4 -15 -33 19 -33 -8 -46 -13
tag left 1: ua.of	60 14 -29 -5 -9 -3 -4 -12 -8 -11 -27 14 -4
tag left 1: ua.to	4 -3 -36 -8 -7 -8 -10 32 -11 -11 -11 -5 -11
tag left 1: verb.bring	-17 15 18 -3 -5 -7 0 13 10 -7 -8 -8 -6
tag left 1: verb.come	-25 13 10 1 12 -9 -6 15 4 -8 -8 -9 -6
tag left 1: verb.future	4 -11 37 -3 -5 -19 -2 -14 -33 -2 -9 21 -2
tag left 1: verb.get	7 -2 22 -7 -7 -11 -3 -15 12 -9 -9 -9 -6
tag left 1: verb.give	-31 24 20 -6 -8 2 -2 4 -1 -7 -7 -9 -6
tag left 1: verb.held_exchange	27 -20 -2 11 -7 -8 -6 -26 -23 9 -8 -9 -7
tag left 1: verb.home	11 -14 5 7 -8 -8 -5 10 4 -7 -7 -8 -5
tag left 1: verb.managed	22 -70 -12 -30 -10 -27 -11 7 -36 -36 -46 -23 -23
tag left 1: verb.noun	-7 5 -1 13 -7 -6 -5 -29 -12 6 -7 15 -6
tag left 1: verb.other	33 -15 3 -4 24 19 -2 -34 -12 -3 -7 -5 -5
tag left 1: verb.swap	-9 -8 -18 39 -9 0 -8 -12 -12 -6 -9 -10 -12
tag left 1: verb.will	54 -62 -30 -7 -7 -12 -3 7 0 0 18 2 -3
tag left 1: view.ru	35 -26 -28 -4 -22 -3 -11 -34 22 -26 -11 -46 -21
tag left 1: view.ua	-4 10 -5 -1 -1 0 0 -1 -1 0 7 -2 0
tag left 3: adj.dead	-9 -18 -5 -9 -9 -9 -7 32 -23 -9 -8 -8 -9
tag left 3: adj.freed	51 -8 -9 18 -4 1 -3 -53 -8 -11 -7 -4 -13
tag left 3: adj.modifier	11 5 -7 2 -5 -9 -2 0 -12 -13 11 2 -9
tag left 3: adj.wounded	23 -13 -71 -7 -8 -5 34 -6 -10 -6 -6 -18 -5
tag left 3: category	8 3 -7 -4 -4 -8 5 6 -10 -7 -9 3 4
tag left 3: country	-19 29 -13 20 -7 -6 -5 -21 -21 24 -1 5 -7
tag left 3: cue.agreed	20 -20 -3 -8 -7 -4 -4 -9 25 -8 -8 -9 -6
tag left 3: cue.agreement	31 -40 0 10 -7 -5 -4 -7 15 -8 -8 -8 -5
tag left 3: cue.all	-27 -47 -36 15 -7 -10 -7 -31 -13 3 42 28 -15
tag left 3: cue.already	-10 -34 -14 -24 -11 -9 -7 11 48 2 -30 -18 8
tag left 3: cue.among	10 13 -37 -4 -3 -6 -3 -4 -3 -3 -4 -6 -2
tag left 3: cue.border	17 6 -4 -11 -10 -10 -7 -17 -10 -13 -18 -12 -9
tag left 3: cue.born	87 -47 -8 -7 -1 -3 -1 -4 -3 -4 -1 -3 -2
tag left 3: cue.called_off	63 -32 -13 -2 -1 -3 -1 -6 -1 -5 -4 -2 -2
tag left 3: cue.captivity	5 -22 34 -9 -1 -3 -4 3 0 -2 17 -2 -7
tag left 3: cue.captured	30 -10 -23 -2 -2 -2 -1 -10 -3 4 21 -28 -6
tag left 3: cue.claims	-10 -28 21 -5 -9 -12 -9 -17 -16 -16 2 -13 42
tag left 3: cue.completed	-50 12 8 10 5 8 -7 3 18 10 -9 -15 -9
tag left 3: cue.count	15 -5 -18 7 -7 3 -4 4 -13 5 -7 -5 -5
tag left 3: cue.crime	56 -16 -5 -1 -2 -2 -2 -24 -18 -4 -31 -15 -4
tag left 3: cue.denied	14 -28 -6 -12 -10 -6 -8 -41 -22 -25 31 -54 -32
tag left 3: cue.deported	66 -16 -21 -5 -3 -4 -3 -20 -23 -2 -11 -4 -22
tag left 3: cue.each	-35 31 32 -22 -36 -10 -8 -31 -4 -13 -11 -12 -7
tag left 3: cue.evacuation	31 -44 15 -15 -11 -7 -6 -61 -17 -19 -22 42 -20
tag left 3: cue.ever_captured	58 -16 -6 -3 -2 -2 -4 -35 -27 -15 -29 -3 -16
tag left 3: cue.footage	16 19 -40 -8 -6 -5 -4 -33 -11 -6 -7 5 -17
tag left 3: cue.good_news	-76 62 8 -6 -2 -2 -2 -6 -4 -3 -4 -2 -2
tag left 3: cue.held	-10 -54 -21 5 9 -9 -8 -5 -18 -13 -26 69 -4
tag left 3: cue.in_captivity	30 -70 -7 -5 -6 -10 -5 -25 -13 -10 8 44 -22
tag left 3: cue.in_return	-28 37 -2 7 6 -11 3 -6 -8 -12 -6 -7 -3
tag left 3: cue.included	-5 18 -20 19 -3 -5 -2 19 -6 -4 -6 -4 -7
tag left 3: cue.local	20 -82 -44 -10 59 -10 -7 -21 -8 -10 -13 -28 -7
tag left 3: cue.mediated	-23 -20 0 0 -6 -6 -5 -25 -7 68 -9 -7 -10
tag left 3: cue.missing	-48 -39 -16 -7 -10 -10 -8 -52 -16 -14 -47 -49 116
tag left 3: cue.money	23 -3 -8 -1 -1 -1 -1 -4 -11 -7 -2 -1 -1
tag left 3: cue.month	-38 -36 -55 -8 -11 -9 -8 56 20 -30 -18 -25 -15
tag left 3: cue.of_whole	26 -5 -6 -4 -8 -4 -4 -10 20 -11 -3 -11 -1
tag left 3: cue.of_year	16 -20 -14 -8 -7 -4 -4 5 17 23 -8 -9 -7
tag left 3: cue.on_shield	-73 74 -36 -2 -8 -3 -2 29 -16 -3 -5 -3 -3
tag left 3: cue.one_sided	-68 32 -11 36 -9 13 -28 3 -9 -6 -9 -7 -6
tag left 3: cue.other_exchange	80 -45 -25 -2 -2 -3 -2 -13 -4 -12 -4 -2 -1
tag left 3: cue.other_return	66 -2 -11 -2 -5 -4 -2 -13 -15 -20 -2 -7 -3
tag left 3: cue.other_war	75 -24 -28 -10 -2 -2 -1 -2 -3 -13 -4 -5 -4
tag left 3: cue.outside	-61 -47 -16 -11 -11 50 -2 34 -16 -28 -12 -15 -11
tag left 3: cue.parcel	81 -77 -4 -1 -1 -1 -1 -1 -2 0 -1 -1 -1
tag left 3: cue.part	42 -2 -7 -4 -5 4 -3 -10 -8 -6 -1 -10 -4
tag left 3: cue.planned	40 -21 -30 -5 -4 -4 -2 -16 -11 -5 22 -22 -3
tag left 3: cue.postponed	46 6 -36 -4 -1 -1 -2 -2 -2 -5 -2 -6 -1
tag left 3: cue.ready	19 -9 -20 -5 -5 -4 -3 -15 -10 -7 -12 18 -5
tag left 3: cue.recap	63 -8 -67 -6 -6 -8 -4 5 -11 -15 -5 -4 -4
tag left 3: cue.record	19 -30 -47 -5 -8 -8 -5 -24 -31 32 -6 -9 -8
tag left 3: cue.relative	35 -32 -24 -15 17 -2 -5 -33 -9 24 24 -8 -7
tag left 3: cue.repatriation	-45 63 -15 -3 -7 -3 -2 25 -6 -6 -5 -2 -4
tag left 3: cue.reunion	-10 13 8 -15 -10 -9 -7 -40 -4 15 -4 -13 -6
tag left 3: cue.same_number	44 -19 11 -10 -21 -20 -17 -9 -8 -4 -10 -6 -8
tag left 3: cue.since	-17 -24 -11 -11 -5 -6 -5 4 38 37 -11 -10 -13
tag left 3: cue.span	-17 -60 8 -31 -10 -8 -6 28 22 15 -10 -11 -8
tag left 3: cue.stage	26 -43 46 -10 -4 -4 -3 -12 -21 -8 -3 -4 -3
tag left 3: cue.thanks	19 -15 -12 -3 -5 -2 -2 22 -2 -14 -1 -1 -2
tag left 3: cue.third	45 -9 -11 -3 -4 -1 -1 -2 -7 -2 -4 -10 -3
tag left 3: cue.to_date	-2 -47 -37 4 -8 -7 -5 -2 6 50 -11 -18 -1
tag left 3: cue.today	-23 37 10 1 -9 -9 -6 -20 -8 -17 -14 -4 3
tag left 3: cue.total	-1 -35 -30 48 -9 -11 -9 68 -20 8 -14 -12 -12
tag left 3: cue.training	36 -4 -24 -1 -2 -2 -1 0 -2 -1 -1 -2 -1
tag left 3: cue.transit	-49 8 47 -2 -8 -7 -5 -9 -11 13 -5 -15 -3
tag left 3: cue.unit	35 5 -40 -5 -8 -16 -4 -17 -16 -8 4 -18 23
tag left 3: cue.venue	56 -53 8 30 -3 -1 -1 -13 -3 -4 -7 7 -3
tag left 3: cue.visit	39 -36 -2 -1 -4 -3 -1 -1 -1 -2 -3 -1 -1
tag left 3: cue.year	-2 -29 -5 -6 -6 -4 -4 14 3 36 -11 -7 -8
tag left 3: cue.yesterday	117 -68 27 -23 -10 -11 -6 -84 -11 -15 -11 -8 -9
tag left 3: foe.agent	20 -21 32 -4 -6 -14 -8 10 -14 -5 -23 -5 -6
tag left 3: foe.from	-58 -45 53 -4 -6 -5 -9 3 -28 -18 71 -19 -19
tag left 3: foe.of	-24 -11 15 -7 -9 -22 12 -19 -16 -11 26 34 -12
tag left 3: foe.to	-16 -16 34 -11 -13 -12 -14 -25 -26 -10 -21 16 -13
tag left 3: noun.body	46 -7 -37 -11 8 -10 -6 3 -4 -8 -7 -6 -8
tag left 3: noun.branch	5 25 -15 -3 -3 -7 -4 -27 -4 -5 -1 -6 13
tag left 3: noun.child	-12 -39 5 -5 -5 -7 -4 65 -3 -13 -5 -13 -5
tag left 3: noun.civilian	-44 39 -18 -14 -11 -12 -10 1 -20 -13 -8 7 14
tag left 3: noun.exchange	-28 3 3 2 -9 -3 1 22 2 19 -8 -9 -9
tag left 3: noun.family	14 -26 -3 -32 -9 -5 -5 -21 45 -22 -28 28 -11
tag left 3: noun.foreigner	56 -42 -9 -1 -3 -1 -2 -16 -3 -1 -51 38 -3
tag left 3: noun.man	-5 -88 54 -5 -6 -9 -5 -9 -5 -6 -6 -8 -5
tag left 3: noun.military	2 -4 5 -6 -1 -9 0 9 -12 -6 20 -10 -6
tag left 3: noun.other	8 8 -14 -8 -2 -5 -4 18 2 -5 -4 1 -6
tag left 3: noun.people	13 6 11 -12 5 -7 -3 -19 -4 -17 3 -11 6
tag left 3: noun.rank	34 -21 7 -3 -3 -11 -3 -5 -2 -3 -4 -4 -3
tag left 3: noun.soldier	-51 15 21 20 19 -21 0 -37 -23 -23 14 -22 -16
tag left 3: noun.woman	71 -30 -9 -1 -2 -3 -2 -9 -1 -2 -8 -6 -3
tag left 3: own.agent	-1 -29 11 -8 -9 -9 -3 21 3 3 -13 10 -11
tag left 3: own.from	11 42 -43 -2 -4 -5 -3 26 -12 -4 -3 -5 -7
tag left 3: own.of	-13 39 3 -8 -14 -8 -9 -24 -12 -11 13 -7 -16
tag left 3: own.to	-8 20 -21 -5 4 -5 -4 9 17 -8 -8 -5 -7
tag left 3: qualifier.approx	30 3 -57 -6 -5 -9 -3 -59 -6 -8 -8 -15 28
tag left 3: qualifier.at_least	19 -18 -1 -1 -6 -2 -2 -7 -7 -1 25 -8 -2
tag left 3: qualifier.at_most	-13 -11 38 -11 -12 -6 -4 7 -20 12 -8 -5 -5
tag left 3: qualifier.more_than	59 -21 -16 -11 -4 -11 -19 -11 -11 -13 -7 -9 -8
tag left 3: ru.agent	-19 -19 22 -7 -11 8 -8 -11 13 -7 -3 -9 -6
tag left 3: ru.from	19 13 -51 0 -6 -3 -3 16 -12 -4 6 -10 -6
tag left 3: ru.of	4 -20 18 -4 -8 -7 -7 -22 11 -6 20 -24 -4
tag left 3: ru.to	-32 -31 52 -6 -8 -5 -3 -12 34 -6 -4 -11 -6
tag left 3: ua.agent	-20 11 20 4 -11 -7 2 0 -17 -1 -5 -8 -7
tag left 3: ua.from	-24 -36 19 -6 21 -5 12 -13 32 -2 -3 -17 -4
tag left 3: ua.of	-1 6 6 -2 -5 -5 3 -10 0 -9 -6 8 -6
tag left 3: ua.to	-45 43 11 -5 -6 3 -3 1 -10 2 1 -3 -4
tag left 3: verb.bring	-3 4 -5 7 -12 -1 -2 28 -7 -2 -9 -8 -6
tag left 3: verb.come	37 -19 16 -16 -13 7 -6 -8 12 -8 -9 -10 -10
tag left 3: verb.future	32 -14 -7 -15 -5 -2 -2 -21 -6 -3 31 -11 -3
tag left 3: verb.get	-1 1 32 -11 -14 -6 -5 5 -14 -11 -10 -9 -5
tag left 3: verb.give	-6 22 22 -8 -17 7 -9 -3 -12 -5 -9 -10 -1
tag left 3: verb.held_exchange	5 17 -1 -22 -12 0 -7 -19 14 8 -6 -7 -5
tag left 3: verb.home	19 -1 -10 4 -9 -5 -5 -1 6 -7 -10 -7 -6
tag left 3: verb.managed	-30 0 6 -7 -7 5 -6 33 -5 3 -13 -12 -7
tag left 3: verb.noun	8 -20 6 8 -5 -5 -4 3 -11 8 -5 -11 -4
tag left 3: verb.other	7 -10 -10 -3 -16 29 -2 10 -10 -7 -4 -8 8
tag left 3: verb.swap	-25 2 23 -23 -10 -2 -5 -19 24 -2 -8 -12 -13
tag left 3: verb.will	5 25 -13 -10 -8 1 -6 -41 -9 3 34 -16 -8
tag left 3: view.ru	-20 -12 -23 -5 23 -4 -4 -15 15 -4 -7 23 16
tag left 3: view.ua	13 35 -22 -9 -11 -14 -5 -14 -36 9 11 -40 -7
tag left 3: voice.ru	-36 11 -9 -10 -15 -6 -7 -23 1 -9 -30 33 9
tag left 3: voice.ua	-13 25 -28 -26 -16 -11 -9 1 -17 -10 23 -25 1
tag left 7: adj.dead	5 10 3 -3 -3 -4 -3 -3 5 -4 -3 -6 -3
tag left 7: adj.freed	-2 -1 -16 -10 -1 -3 -4 22 3 2 -21 -9 -6
tag left 7: adj.modifier	5 -6 -22 -7 6 -4 -6 5 18 9 -5 -2 -3
tag left 7: adj.wounded	-31 37 -32 1 -7 -9 21 -15 -9 -19 -8 -12 -7
tag left 7: category	-18 -4 17 -5 -5 -9 2 2 -6 -9 -8 -2 13
tag left 7: country	10 -41 -1 59 -10 -6 -5 -22 -14 14 9 -10 -6
tag left 7: cue.agreed	87 -19 -12 -15 4 -10 3 -41 -22 -6 -5 -5 -4
tag left 7: cue.agreement	0 19 -19 -14 -3 -12 -2 18 -10 -5 -10 -9 -7
tag left 7: cue.all	2 -50 -38 -15 -5 -5 -4 46 28 9 -35 -12 -9
tag left 7: cue.already	37 -50 -15 -6 39 -8 -4 -35 -3 29 -7 -9 -8
tag left 7: cue.among	0 -8 40 -3 -6 -6 -4 -6 -11 -5 -2 -21 -6
tag left 7: cue.anniversary	24 -16 -6 -3 -4 -2 -1 -31 -8 -3 -1 -1 -1
tag left 7: cue.border	-26 30 26 -9 -11 -11 -8 -20 -11 -9 -20 -13 -9
tag left 7: cue.born	5 24 -35 -3 -3 -4 -2 -17 -4 -5 -4 -8 -3
tag left 7: cue.called_off	45 -30 -20 -1 -1 -1 -1 -1 -1 -1 -2 -1 0
tag left 7: cue.captivity	-7 -3 -6 1 -14 1 3 2 -11 -16 8 20 -6
tag left 7: cue.captured	49 -16 -20 -6 -2 -3 -2 -12 -4 -3 32 -26 -9
tag left 7: cue.claims	-16 27 -2 -4 7 -8 -6 -9 -17 -12 1 -10 5
tag left 7: cue.completed	1 10 18 -5 -4 -5 -5 -17 -14 4 8 -8 -8
tag left 7: cue.count	-16 -47 -11 6 -8 0 -2 31 5 21 -8 -6 -7
tag left 7: cue.crime	11 -4 -1 0 -1 -1 0 -1 0 -1 -1 0 -1
tag left 7: cue.denied	92 -40 -20 -28 -6 -3 -3 -20 -8 -10 -14 -22 -4
tag left 7: cue.deported	-19 3 -38 -32 -7 -8 -6 43 -20 9 32 -30 -2
tag left 7: cue.each	-38 -36 1 3 72 8 -18 -39 31 -15 -16 -17 -11
tag left 7: cue.evacuation	42 28 -19 -11 -9 -3 -4 -44 -10 -24 -7 -19 -7
tag left 7: cue.ever_captured	71 -36 -4 -7 -7 -3 -11 -44 -36 -21 -46 -10 -25
tag left 7: cue.film	32 -23 -12 -12 -10 -4 -4 -3 -1 -4 -3 -4 -6
tag left 7: cue.footage	36 -61 3 -4 -3 -4 -3 -38 -17 -14 -22 43 -9
tag left 7: cue.good_news	-12 55 8 -4 -6 -2 -2 -22 -5 -3 -11 -17 -4
tag left 7: cue.held	11 24 -39 -15 -13 -10 -9 -6 -21 -10 6 39 -35
tag left 7: cue.in_captivity	-6 23 -66 -12 -11 -12 -10 -12 -26 -11 2 49 -25
tag left 7: cue.in_return	-12 19 23 -10 -14 -8 -8 -8 -14 -5 -6 -9 -4
tag left 7: cue.included	53 -17 -32 -1 -5 2 -3 -5 10 -7 -39 -7 -5
tag left 7: cue.local	103 -83 -42 -5 -21 -8 -4 -18 -6 -7 -11 -20 -4
tag left 7: cue.mediated	-32 9 -34 45 -5 -7 -5 -43 -17 53 -5 13 -6
tag left 7: cue.missing	22 -25 -20 -13 -9 -10 -9 -17 -18 -56 -32 -52 73
tag left 7: cue.money	54 -3 -2 -1 -1 -1 -1 -57 -9 -3 -3 -1 -1
tag left 7: cue.month	-20 -86 -29 -9 -6 -7 -5 94 -5 -25 -15 -7 -7
tag left 7: cue.of_whole	-1 20 6 -8 1 -8 -1 8 1 -1 -10 -10 -10
tag left 7: cue.of_year	14 -16 -17 10 -6 -4 -4 24 8 -10 -8 -6 -8
tag left 7: cue.on_shield	-3 49 -14 -2 -6 -4 -2 -17 -27 -4 -3 -3 -3
tag left 7: cue.one_sided	-38 21 -47 27 -10 51 -46 -26 -1 -7 -11 -8 -6
tag left 7: cue.other_exchange	25 14 -30 -2 -3 -3 -2 -5 -4 -6 -5 -4 -2
tag left 7: cue.other_return	-28 -13 52 -8 -5 -6 -2 -8 -8 -5 -3 -4 -3
tag left 7: cue.other_war	78 -55 -9 -7 -2 -2 -1 -2 -1 -2 -1 -2 -1
tag left 7: cue.outside	-68 -31 -122 -14 -14 98 70 15 -20 -17 -12 -17 -9
tag left 7: cue.parcel	35 -24 -7 -1 -2 -1 0 -1 -2 0 -1 -1 -1
tag left 7: cue.part	4 8 26 -6 16 -6 -4 -4 -7 -12 -15 -10 -7
tag left 7: cue.planned	61 -5 -34 -4 -4 -6 -2 -40 -7 -3 18 -19 13
tag left 7: cue.postponed	0 1 37 -9 -9 -19 -10 -46 -13 -25 -19 -13 -15
tag left 7: cue.ready	71 -29 -71 -4 -7 -5 -7 -18 -7 -3 -12 -10 -4
tag left 7: cue.recap	121 -52 -99 -9 -5 -4 -3 -6 -31 -4 33 22 -4
tag left 7: cue.record	21 5 -12 -1 -5 -6 -5 2 -27 -47 -15 -5 -6
tag left 7: cue.relative	29 -57 27 12 18 -5 -3 -16 -4 2 12 -14 4
tag left 7: cue.repatriation	21 41 -66 -3 -5 -6 -5 6 7 -6 -17 -18 -25
tag left 7: cue.reunion	-39 11 42 -31 -8 9 -7 -18 8 5 -5 -11 -5
tag left 7: cue.review	-25 -12 -17 -8 -6 -3 -8 24 25 8 -13 -18 -40
tag left 7: cue.same_number	-45 -44 62 -9 -20 -49 34 -26 -15 -17 -26 -24 -11
tag left 7: cue.since	-33 -27 -27 -13 -9 -6 -4 66 40 17 -12 -10 -10
tag left 7: cue.span	10 -70 -17 -9 -13 -8 -6 34 51 -20 -11 -5 -9
tag left 7: cue.stage	35 0 -14 -23 -10 -5 -5 0 -3 -24 -11 -9 -6
tag left 7: cue.thanks	10 -19 0 30 -13 -9 -5 12 -15 -21 -12 -8 -11
tag left 7: cue.third	91 -27 -60 -4 -2 -2 -1 -1 -6 -4 -1 -2 -1
tag left 7: cue.to_date	-46 -33 -35 -25 -8 -6 -6 57 7 36 2 -3 13
tag left 7: cue.today	3 18 -16 -3 0 -8 -5 -9 -15 -10 1 -5 10
tag left 7: cue.total	-32 9 -28 -21 -9 -7 -6 37 39 14 -12 -10 -12
tag left 7: cue.training	-49 10 -34 50 -6 -7 -5 -23 -14 -19 -15 -8 -4
tag left 7: cue.transit	-12 -9 44 -8 -15 -4 -4 -6 -11 4 -5 -26 -6
tag left 7: cue.unit	-43 77 -35 -5 -4 -9 -3 -5 -5 -5 -5 -9 -6
tag left 7: cue.venue	-2 29 15 8 -12 -3 -3 3 -23 -10 -14 -10 -5
tag left 7: cue.visit	27 -16 -5 -1 -3 -2 -1 -1 -1 -1 -9 -3 -1
tag left 7: cue.year	40 -54 -28 8 -7 -5 -5 -34 42 23 -14 -9 -13
tag left 7: cue.yesterday	-23 -11 -15 -12 37 -14 -7 43 -40 -13 -9 -25 -8
tag left 7: foe.agent	31 26 -31 -4 -4 -8 -4 -7 -6 -5 -2 -14 -4
tag left 7: foe.from	-12 -25 57 -9 -22 -10 -15 -15 -29 -9 -20 -21 -12
tag left 7: foe.of	-19 73 -56 -11 -6 -6 -6 -32 -16 15 -16 7 -11
tag left 7: foe.to	-15 9 1 -4 -6 -14 -11 -3 -17 -4 -8 -9 -6
tag left 7: noun.body	-20 14 8 -3 -15 -5 -4 -8 12 -5 -5 -7 -4
tag left 7: noun.branch	5 -1 15 -4 -3 -5 -3 3 -3 -4 -5 -5 -4
tag left 7: noun.child	17 -6 21 -14 -5 -6 -5 -9 9 -21 -15 -11 -7
tag left 7: noun.civilian	-17 -19 -20 -23 -13 -13 -10 -1 -28 -1 38 34 10
tag left 7: noun.exchange	-5 -20 18 13 -10 7 3 -3 -8 8 -7 -7 -4
tag left 7: noun.family	14 2 30 -12 -6 -6 -3 6 -26 -7 -4 -7 -5
tag left 7: noun.foreigner	46 -10 0 -11 -5 -3 -2 -6 -4 -5 0 -5 -6
tag left 7: noun.man	11 19 -17 -4 -5 -6 -3 -8 -4 -7 -4 -7 -22
tag left 7: noun.military	-2 3 3 -1 -6 -2 2 -16 3 1 -5 5 -6
tag left 7: noun.other	18 -1 -17 1 0 -6 -4 -1 18 -6 -5 -1 -8
tag left 7: noun.people	-5 3 8 -1 2 -8 -2 -9 -3 2 -6 -8 6
tag left 7: noun.rank	-5 -5 27 -6 -4 -8 -3 -5 -3 -4 -7 7 -17
tag left 7: noun.soldier	-35 36 -20 -6 -6 -7 -5 -12 16 9 -11 7 -11
tag left 7: noun.woman	34 -32 30 -3 -3 -3 -3 -17 -15 -3 -8 -7 -2
tag left 7: own.agent	-12 8 50 -6 -9 -7 -1 -31 -16 -10 8 -22 -8
tag left 7: own.from	8 30 -36 -5 -9 -16 -23 5 -15 -8 -15 -15 38
tag left 7: own.of	-19 -33 14 -21 -14 -15 2 -25 -6 -1 10 11 15
tag left 7: own.to	13 12 12 -7 -23 2 -5 -25 -5 16 -5 -8 -3
tag left 7: qualifier.approx	-7 9 -3 39 -4 -6 -4 -7 -27 -13 -4 5 -31
tag left 7: qualifier.at_least	3 -7 -1 -1 -4 -1 -1 -5 -16 -4 23 4 -3
tag left 7: qualifier.at_most	11 32 -38 -3 -4 8 -3 -10 4 -2 -6 -3 -5
tag left 7: qualifier.more_than	-8 -40 -57 -8 -6 26 21 -13 41 23 -6 -12 -8
tag left 7: ru.agent	-7 -8 4 16 -9 -7 -6 -11 -16 0 11 -13 -7
tag left 7: ru.from	25 22 -26 2 -6 14 -5 -20 -15 -29 -9 -7 -5
tag left 7: ru.of	-23 -29 26 12 3 -8 -1 -10 -9 1 -8 0 -10
tag left 7: ru.to	3 20 1 -7 -15 -10 -10 -15 -11 -6 -13 6 -6
tag left 7: ua.agent	-20 19 8 4 -3 -8 -8 -1 -6 -3 -9 -13 6
tag left 7: ua.from	11 -43 28 -5 29 -3 -6 -11 11 -1 -4 -16 -4
tag left 7: ua.of	-5 -9 -5 5 -1 -6 -3 5 -7 0 5 0 -4
tag left 7: ua.to	5 19 -13 -4 -7 -6 -4 -17 1 4 11 -11 -3
tag left 7: verb.bring	9 -3 15 -10 -10 5 -7 -11 -11 8 -9 -1 -5
tag left 7: verb.come	8 3 9 -6 -15 15 -5 -32 -2 3 -12 4 -4
tag left 7: verb.future	54 -51 -24 -2 -4 -10 -5 18 -5 -3 17 -6 -2
tag left 7: verb.get	14 10 -5 -10 15 -10 -8 -21 1 -4 -7 -8 -6
tag left 7: verb.give	10 -4 0 -8 29 -9 2 -18 -6 -18 -5 -9 -5
tag left 7: verb.held_exchange	-17 46 -2 -13 -12 1 -1 -20 -11 -1 -5 -6 -4
tag left 7: verb.home	-4 18 12 -5 0 22 -4 -30 -23 -3 -12 -4 -4
tag left 7: verb.managed	-47 6 -4 -4 -6 36 -5 -22 10 14 -8 13 -7
tag left 7: verb.noun	-36 21 -4 -16 -6 -6 -4 25 10 -13 -3 -4 -4
tag left 7: verb.other	15 -23 13 -3 -3 -2 -1 15 -3 -2 -2 -3 -1
tag left 7: verb.swap	7 -8 18 -11 -13 -14 4 -2 -13 5 -5 -6 -4
tag left 7: verb.will	-38 -18 -15 -6 -6 -4 -5 63 2 -12 -15 16 -9
tag left 7: view.ru	11 -50 34 -5 -41 -4 -5 -31 33 -3 -11 32 -5
tag left 7: view.ua	1 3 -3 -21 -7 8 -8 -20 -16 16 -7 -10 -5
tag left 7: voice.ru	-20 -17 -20 -11 48 -6 -6 6 -33 -8 18 18 -17
tag left 7: voice.ua	-14 -12 19 -16 -16 -10 -7 11 1 -3 -1 -1 1
tag left beyond: adj.dead	1 7 10 -6 -5 -4 -3 -2 -2 -14 -3 -5 -3
tag left beyond: adj.freed	14 15 -35 -1 0 -4 -4 -10 0 14 -15 1 -8
tag left beyond: adj.modifier	7 -25 -5 4 -1 -5 -5 -5 5 8 4 6 -1
tag left beyond: adj.wounded	13 3 -60 -2 -8 5 39 -10 -9 -15 -8 -13 -6
tag left beyond: category	5 -4 0 -6 -5 -6 4 -7 -3 -8 -5 10 -5
tag left beyond: country	7 -21 -4 28 -4 -4 -3 -33 -14 22 1 1 -6
tag left beyond: cue.agreed	21 7 -41 -7 29 -5 -3 -16 -9 -4 -7 -6 -4
tag left beyond: cue.agreement	-1 6 -27 -1 22 -10 -4 -1 -3 -6 -9 -8 -7
tag left beyond: cue.all	23 -59 -56 -7 -7 0 -5 -35 32 -9 3 25 -12
tag left beyond: cue.already	19 -51 -16 -12 36 -10 -9 -12 -2 32 -11 -4 -13
tag left beyond: cue.among	32 -16 -26 -4 -4 -7 -3 -3 -7 -6 -2 23 -6
tag left beyond: cue.anniversary	60 -46 0 17 -7 -2 -2 -36 -40 -5 -2 -5 -2
tag left beyond: cue.border	-37 53 -21 -6 -5 -3 -3 -2 -6 -3 -12 -17 -2
tag left beyond: cue.born	14 -7 -27 -3 -3 -6 -3 -22 -9 -4 -10 33 -3
tag left beyond: cue.called_off	39 -23 -14 -1 -1 -1 -1 -1 -1 -1 -1 -1 0
tag left beyond: cue.captivity	10 -15 -5 8 -11 3 0 0 -10 -4 2 10 -7
tag left beyond: cue.captured	8 18 -5 -5 -3 -4 -3 -12 -5 3 27 -29 -8
tag left beyond: cue.claims	-19 2 -20 3 0 -7 -4 4 -18 -4 9 -7 16
tag left beyond: cue.completed	-7 7 12 6 0 1 -3 -1 -8 -4 -1 -7 -6
tag left beyond: cue.count	-5 -11 -2 14 -9 4 0 3 -13 3 -13 -6 -5
tag left beyond: cue.crime	49 -17 -2 -1 -1 -1 -1 -21 -15 -2 -30 -14 -3
tag left beyond: cue.denied	78 -41 -15 -6 -6 -4 -3 -40 -10 -12 -15 -27 -8
tag left beyond: cue.deported	-4 12 -47 -14 -6 -8 -6 27 -21 12 22 -26 -16
tag left beyond: cue.each	-42 -48 10 37 79 10 -4 -22 -12 -9 -12 -19 -10
tag left beyond: cue.evacuation	22 17 7 -9 -5 -3 -4 -53 -7 -28 -5 -2 -7
tag left beyond: cue.ever_captured	44 -28 -3 -3 -4 -1 -5 -13 -5 -5 -21 -7 -6
tag left beyond: cue.film	47 -42 -1 -2 -3 -2 -2 -24 -1 -2 -7 -2 -3
tag left beyond: cue.footage	54 2 -7 -3 -6 -4 -4 -29 -14 -9 -3 -15 -11
tag left beyond: cue.good_news	-16 73 14 -5 -7 -5 -2 -26 -16 -2 -5 -16 -3
tag left beyond: cue.held	1 19 -40 -27 -8 -10 -8 -26 -18 -12 26 28 -28
tag left beyond: cue.in_captivity	-24 31 -71 -15 -10 -16 -11 -14 -40 -19 39 39 -2
tag left beyond: cue.in_return	3 -18 7 -2 37 -10 -6 -2 -16 -8 -7 -7 -4
tag left beyond: cue.included	0 3 -28 19 -6 -5 -1 20 10 5 -25 -9 -5
tag left beyond: cue.local	48 3 -42 -3 -2 -4 -3 -25 -5 -9 -7 -37 -3
tag left beyond: cue.mediated	-4 5 -11 25 -7 -4 -3 -41 -2 6 -5 4 -5
tag left beyond: cue.missing	-52 -56 -31 -13 -12 -14 -11 -7 -20 -18 -9 -51 109
tag left beyond: cue.money	73 -3 -5 -1 -1 -1 -1 -57 -3 -2 -4 -1 -2
tag left beyond: cue.month	-69 -39 -51 -11 -11 -9 -7 82 32 -29 -17 -23 -12
tag left beyond: cue.name	-62 3 15 -7 -4 -9 -4 33 -2 -8 -6 -11 -7
tag left beyond: cue.nth	-54 78 5 -8 -2 -7 -2 -40 -15 -5 -4 -1 -1
tag left beyond: cue.of_whole	10 -6 3 1 -5 -4 0 -5 -4 -3 -8 -3 0
tag left beyond: cue.of_year	6 -4 -19 -2 -7 -5 -4 21 17 4 -10 -13 -8
tag left beyond: cue.on_shield	19 -4 -10 -1 -3 -3 -2 -5 -2 -1 -3 -2 -1
tag left beyond: cue.one_sided	-40 -12 -23 24 -15 24 14 -7 -12 -17 -31 -11 -9
tag left beyond: cue.other_exchange	45 7 -31 -2 -2 -3 -2 -6 -4 -4 -4 -4 -2
tag left beyond: cue.other_return	63 -60 42 -6 -4 -2 -3 -31 -17 -6 -4 -5 -3
tag left beyond: cue.other_war	89 -47 -8 -10 -1 -2 -2 -3 -2 -5 -6 -5 -2
tag left beyond: cue.outside	-86 -32 -119 -19 -13 62 94 36 -19 -27 -35 -17 -12
tag left beyond: cue.parcel	80 -48 -15 -3 -4 -5 -1 -2 -3 -9 -8 -3 -1
tag left beyond: cue.part	-5 35 11 6 2 -7 -2 -12 -9 -10 -9 -12 -8
tag left beyond: cue.planned	61 -4 -35 -3 -3 -5 -2 -7 -21 -4 -9 15 11
tag left beyond: cue.postponed	-22 26 28 -9 -5 -10 -5 -30 -8 -9 -12 -11 -12
tag left beyond: cue.ready	4 -36 3 -4 -6 -4 -3 -15 -7 -3 -3 36 -5
tag left beyond: cue.recap	86 -70 -69 -13 -7 -6 -4 15 -11 3 20 16 -3
tag left beyond: cue.record	-12 20 -22 -10 -9 -9 -6 8 -7 21 -38 -8 -7
tag left beyond: cue.relative	-1 -28 10 -5 -7 7 0 13 -8 -8 3 -8 -3
tag left beyond: cue.repatriation	-5 10 -15 -9 -6 -5 -4 13 -3 -7 -4 -5 -2
tag left beyond: cue.reunion	-7 -6 24 -18 -8 4 -7 -10 -13 5 -4 -18 -4
tag left beyond: cue.review	-65 -34 -16 -11 -22 -8 -9 60 -14 42 -24 -27 -10
tag left beyond: cue.same_number	-46 -12 34 -15 -31 -57 30 -25 -14 -15 -27 -21 -13
tag left beyond: cue.since	-3 -54 -27 -19 -5 -7 -5 27 54 18 -3 -11 -11
tag left beyond: cue.span	-24 -43 -25 -9 -24 -9 -8 41 63 -12 -16 5 -13
tag left beyond: cue.stage	7 -17 2 -17 -20 -7 -6 16 12 -3 -11 -10 -9
tag left beyond: cue.thanks	4 -5 -3 0 -9 -8 -6 -23 -7 -12 -6 39 -4
tag left beyond: cue.third	87 -21 -51 -2 -2 -1 -1 -1 -6 -3 -2 -3 -1
tag left beyond: cue.to_date	-28 -54 -36 -29 -8 -8 -6 46 -5 39 -3 2 27
tag left beyond: cue.today	-23 28 -5 -6 -4 5 -4 4 -3 -7 -2 -9 4
tag left beyond: cue.total	-29 3 -7 29 -10 -8 -6 8 27 13 -16 -6 -11
tag left beyond: cue.training	-28 8 -29 47 -5 -5 -3 -22 -9 -11 -12 -6 -3
tag left beyond: cue.transit	24 -53 27 -8 -20 -9 -6 -13 -10 -14 -7 24 -6
tag left beyond: cue.unit	7 27 -20 -4 -3 -10 -3 -9 -1 -6 -4 18 -6
tag left beyond: cue.venue	0 5 12 5 13 -4 -4 -13 -20 -8 -10 -12 -3
tag left beyond: cue.visit	40 -12 -4 -1 -3 -2 -1 -2 -2 -1 -8 -3 -1
tag left beyond: cue.year	-29 -70 -30 -3 -8 -7 -6 66 33 -5 -11 -11 -7
tag left beyond: cue.yesterday	26 9 -18 -9 34 -10 -5 -39 -9 -13 -8 -16 -5
tag left beyond: foe.agent	-24 5 42 -2 -4 -3 -3 -3 -6 -3 -8 -10 -4
tag left beyond: foe.from	-71 -28 68 -9 -19 -11 -14 -7 -39 -7 -17 -12 -9
tag left beyond: foe.of	6 -5 -12 -3 -4 -5 -6 -29 -7 -6 25 20 -12
tag left beyond: foe.to	-27 28 20 -11 -13 -24 3 -20 -19 -11 -22 -61 -14
tag left beyond: noun.body	23 -9 14 -6 -15 -6 -5 -9 12 -6 -5 -11 -4
tag left beyond: noun.branch	21 -11 28 -4 -3 -5 -3 -7 -3 -3 -1 -7 -12
tag left beyond: noun.child	-4 16 2 -15 -6 -8 -6 14 -2 -25 -15 3 -6
tag left beyond: noun.civilian	-14 -11 -4 -15 -11 -13 -9 -17 -15 -7 29 39 -13
tag left beyond: noun.exchange	1 4 -2 2 -6 9 5 -10 -5 9 -6 -10 -5
tag left beyond: noun.family	-19 13 17 -17 -7 -6 -4 -25 22 -8 -20 7 -8
tag left beyond: noun.foreigner	2 1 15 0 -5 -3 -3 -8 -4 7 -33 15 -3
tag left beyond: noun.man	-48 -18 64 -4 -5 -9 -4 -8 -4 -5 -6 38 -5
tag left beyond: noun.other	5 5 -15 -3 1 -5 -4 11 9 -6 -7 6 -9
tag left beyond: noun.people	3 6 6 1 1 -2 -3 -16 -6 -4 -5 -6 1
tag left beyond: noun.rank	15 11 8 -5 -4 -11 -3 -6 -3 -4 -5 -5 -9
tag left beyond: noun.soldier	13 20 -23 -9 -21 -13 -1 -8 -2 -7 4 -26 -2
tag left beyond: noun.woman	-25 -7 49 -3 -3 -5 -3 -13 -7 -3 -6 -8 -3
tag left beyond: own.agent	-25 15 40 -7 -7 10 -19 -25 -14 -7 -3 -13 -7
tag left beyond: own.from	-53 -1 40 -7 -9 -38 30 13 -8 -13 -13 -22 -22
tag left beyond: own.of	-27 4 1 -13 -12 8 5 -7 0 -4 -3 2 -3
tag left beyond: own.to	15 29 -24 -4 -7 6 -3 -14 -4 3 -9 -8 -4
tag left beyond: qualifier.approx	14 -7 18 22 -6 -6 -4 -10 -23 -9 -20 7 -25
tag left beyond: qualifier.at_least	21 -6 -1 -1 -2 -1 -2 33 -14 -7 -23 -3 -7
tag left beyond: qualifier.at_most	8 9 17 -5 -5 -2 3 -8 -8 -15 -10 -11 -4
tag left beyond: qualifier.more_than	-25 -30 -18 -28 -28 7 23 1 12 13 0 -12 4
tag left beyond: ru.agent	-20 -14 33 2 -5 -7 -2 -17 11 -16 -4 2 -5
tag left beyond: ru.from	-2 9 -7 2 -6 19 -6 2 -16 -19 10 -14 -4
tag left beyond: ru.of	0 -17 10 4 6 -13 -3 -14 1 -11 -5 16 -6
tag left beyond: ru.to	-31 34 25 -8 -9 -14 -5 -22 -23 -14 -1 -25 -11
tag left beyond: ua.agent	-15 24 14 1 -2 -7 -6 -5 1 -4 -10 -12 -3
tag left beyond: ua.from	19 -40 33 -6 -37 -5 -5 -7 -6 5 -4 -4 -3
tag left beyond: ua.of	-1 1 13 2 -2 -8 -3 -2 -2 -13 -1 -1 0
tag left beyond: ua.to	-26 3 25 -6 -7 -14 4 16 6 7 -11 4 -6
tag left beyond: verb.bring	22 -1 -5 -1 0 -7 -3 -7 -14 -5 -6 1 -5
tag left beyond: verb.come	0 0 18 -4 -7 10 -4 -16 -8 0 -10 -1 -4
tag left beyond: verb.future	27 -29 -12 -13 -5 -9 -4 29 -21 -4 34 -4 -4
tag left beyond: verb.get	23 0 -15 -9 12 -11 -12 8 -7 4 -7 -10 -5
tag left beyond: verb.give	-3 -21 50 -8 -18 -14 14 -27 11 -7 -8 -12 -4
tag left beyond: verb.held_exchange	3 18 -4 -8 -3 8 -2 -6 -11 -8 -4 -6 -3
tag left beyond: verb.home	2 2 14 -8 -6 25 -4 -18 -10 -6 -11 -5 -4
tag left beyond: verb.managed	-14 -16 26 -34 -6 -7 -5 13 -16 14 7 9 -6
tag left beyond: verb.noun	-6 16 -3 -9 -6 -1 -2 -6 6 -14 -4 -8 -3
tag left beyond: verb.other	34 -22 28 -5 -6 -2 -1 -4 -6 -3 -2 -3 -2
tag left beyond: verb.swap	34 -8 2 -3 -14 -3 -5 -6 -12 -6 -5 -7 -5
tag left beyond: verb.will	-62 -10 8 -25 -4 -7 -5 25 -17 -19 52 18 -9
tag left beyond: view.ru	19 -7 -7 -3 -18 -5 -3 -7 9 0 -6 10 -6
tag left beyond: view.ua	41 -56 7 -19 -10 9 -1 -46 -31 4 -7 -26 4
tag left beyond: voice.ru	11 -36 -14 -11 22 -7 -7 -10 -6 -7 -6 24 4
tag left beyond: voice.ua	-10 6 -11 -15 -17 -10 -7 18 -25 11 22 -12 -7
tag left clause: adj.dead	56 -38 -12 -11 -15 -11 -7 23 -46 -26 -17 -13 -19
tag left clause: adj.freed	-14 -7 24 8 -6 -4 -3 3 -12 5 -7 -6 -6
tag left clause: adj.modifier	-4 1 -2 -4 8 4 -5 -9 1 -12 1 8 -2
tag left clause: adj.wounded	36 -11 -32 -8 -10 -25 33 -17 -11 -15 -4 -18 -7
tag left clause: category	15 -3 -9 -5 -5 -9 5 6 -12 -8 -13 -5 22
tag left clause: country	35 -10 -20 20 -5 -4 -3 -15 -10 22 -4 -5 -3
tag left clause: cue.agreed	38 -15 -19 -13 -6 -5 -4 -8 15 -6 -6 -8 -5
tag left clause: cue.agreement	38 -28 -19 -13 -6 -5 -4 9 5 -7 -7 -7 -5
tag left clause: cue.all	-21 0 -35 -11 -10 -8 -5 4 52 14 -16 -13 -10
tag left clause: cue.already	-28 -46 -29 -15 -11 -8 -6 43 35 24 -18 -14 13
tag left clause: cue.among	-9 -4 29 -6 -4 -4 -3 -6 -4 0 -4 -6 -2
tag left clause: cue.anniversary	-2 6 -3 -1 -2 -2 -1 -22 -1 -3 -1 -1 -1
tag left clause: cue.border	19 18 -8 -9 -16 -10 -7 -29 -11 -12 -20 -11 -9
tag left clause: cue.born	34 -8 -7 -8 -1 -2 -1 -5 -5 8 -1 -1 -1
tag left clause: cue.called_off	72 -57 -6 -2 -2 -7 -2 -7 -1 -6 -3 -3 -3
tag left clause: cue.captivity	-15 -4 17 -8 -2 -3 -2 -1 3 -1 21 0 -8
tag left clause: cue.captured	54 -12 -28 -2 -2 -2 -1 -3 -4 -2 -4 -8 -1
tag left clause: cue.claims	15 -3 16 2 -10 -7 -5 1 -11 -14 3 -12 -10
tag left clause: cue.completed	-12 -14 10 1 -5 1 -6 -12 3 24 2 -12 -8
tag left clause: cue.count	-8 -38 14 -17 -8 -5 -4 23 0 19 -7 5 -4
tag left clause: cue.crime	50 -19 -10 -1 -1 -1 -1 -6 -2 -2 -5 -1 -2
tag left clause: cue.denied	34 -57 -18 -33 -5 -7 -4 -31 -8 -8 40 -18 -24
tag left clause: cue.deported	62 -15 -29 -16 -4 -5 -3 -9 -12 -18 -11 -4 -2
tag left clause: cue.each	34 13 -59 -19 7 -10 -7 -30 22 -16 -9 -10 -7
tag left clause: cue.evacuation	82 -40 -26 -8 -8 -4 -4 -63 -22 -14 -17 35 -14
tag left clause: cue.ever_captured	60 -9 -4 -1 -1 -1 -2 -28 -16 -10 -24 -1 -10
tag left clause: cue.film	20 -11 -12 -13 -10 -4 -4 -1 -1 -4 -2 -4 -5
tag left clause: cue.footage	-5 3 -45 -17 -8 -5 -7 -40 -17 -13 -24 45 13
tag left clause: cue.good_news	-67 74 9 -3 -5 -3 -2 -7 -3 -4 -8 -3 -4
tag left clause: cue.held	-15 -42 -30 0 -1 -8 -8 -41 -24 -15 28 70 19
tag left clause: cue.in_captivity	27 -42 -7 -6 -6 -8 -5 -18 -13 -11 18 22 -36
tag left clause: cue.in_return	-3 8 12 6 5 -10 2 -7 -7 -12 -6 -8 -3
tag left clause: cue.included	21 23 -29 0 -3 -4 -2 -1 -13 -6 -11 -5 -5
tag left clause: cue.local	56 -135 -63 -12 58 -16 -10 -30 -12 -15 -17 -15 -13
tag left clause: cue.mediated	-25 -8 -24 26 -6 -7 -4 -9 -12 54 -6 -10 -6
tag left clause: cue.missing	-35 -7 -14 -8 -8 -7 -7 -64 -14 -62 -61 -56 117
tag left clause: cue.money	20 -3 -3 -1 -1 -1 0 -1 -11 -8 -1 -1 -1
tag left clause: cue.month	81 -78 -27 -4 -4 -3 -3 34 3 -6 -6 -6 -4
tag left clause: cue.of_whole	0 10 1 -2 -5 -4 -5 0 5 5 -5 -8 -8
tag left clause: cue.of_year	-4 -22 -27 0 -7 -4 -3 32 21 13 -11 -4 -8
tag left clause: cue.on_shield	-10 62 -30 -2 -7 -4 -3 -8 -23 -4 -5 -3 -3
tag left clause: cue.one_sided	-33 35 -1 -8 -9 -8 -23 13 -9 -6 -8 -8 -6
tag left clause: cue.other_exchange	66 -38 -11 -6 -4 -2 -1 -10 -2 -18 -2 -1 -1
tag left clause: cue.other_return	68 18 -18 -3 -6 -6 -3 -18 -9 -23 -4 -9 -4
tag left clause: cue.other_war	91 -44 -23 -10 -3 -2 -1 -2 -2 -11 -3 -5 -3
tag left clause: cue.outside	-20 -41 -43 -12 -15 77 8 -40 -22 -11 -15 -22 -12
tag left clause: cue.part	40 5 -16 -4 0 3 -3 -12 -10 -7 -7 -7 -3
tag left clause: cue.planned	73 -24 -28 -4 -4 -3 -2 -34 -7 -4 14 -22 -3
tag left clause: cue.postponed	50 -16 -31 -2 -2 -3 -3 -24 -3 -15 -4 -8 -4
tag left clause: cue.ready	56 -26 -41 -5 -7 -5 -6 -23 -10 -5 -13 13 -4
tag left clause: cue.recap	119 -5 -86 -12 -6 -22 -4 -39 -14 -3 -5 -5 -3
tag left clause: cue.record	52 -1 -43 -11 -7 -4 -3 -59 -14 -2 -5 -6 -5
tag left clause: cue.relative	23 -29 -24 -5 11 -6 -3 -22 -4 19 26 -5 1
tag left clause: cue.repatriation	55 -25 -18 -7 -8 -5 -3 15 -8 -12 -17 -16 -25
tag left clause: cue.reunion	2 13 -3 -33 -8 -7 -6 9 -19 7 -4 -10 -6
tag left clause: cue.same_number	56 -22 -12 -2 -2 -4 -4 -6 -7 -2 0 -6 -4
tag left clause: cue.since	-18 -14 -44 -18 -11 -5 -4 46 31 32 -17 -11 -10
tag left clause: cue.span	-7 8 5 -19 -11 -7 -6 2 20 -4 -10 -9 -6
tag left clause: cue.stage	63 -72 5 -6 -6 -3 -3 -13 17 -22 -4 -5 -3
tag left clause: cue.thanks	35 -29 -6 -6 -8 -6 -3 39 -10 -17 -8 -5 -7
tag left clause: cue.third	99 -66 -24 -18 -7 -2 -2 -2 -2 -6 -4 -4 -6
tag left clause: cue.to_date	-6 -36 -24 -27 -7 -6 -5 30 -11 53 5 0 -5
tag left clause: cue.today	32 4 8 5 -7 -6 -6 -21 -17 -17 -10 -6 -2
tag left clause: cue.total	-66 -4 10 -3 -12 -9 -8 51 32 16 -14 -10 -12
tag left clause: cue.training	61 -29 -15 -2 -2 -2 -1 -3 -3 -3 -6 -3 -1
tag left clause: cue.transit	-51 38 19 -4 -7 -3 -3 -7 -8 5 -4 -11 -4
tag left clause: cue.unit	-12 17 -74 -8 -28 -13 -9 -22 -42 -19 15 -41 38
tag left clause: cue.venue	48 3 -37 15 -5 -2 -2 -11 -14 -5 -9 3 -3
tag left clause: cue.visit	41 -30 -2 -1 -5 -2 -1 -1 -2 -3 -6 -1 -1
tag left clause: cue.year	53 -56 -43 -1 -7 -5 -5 -18 50 13 -15 -8 -14
tag left clause: cue.yesterday	28 -50 -20 -21 16 -17 -8 8 12 -15 -11 -17 -9
tag left clause: foe.agent	65 -40 18 -4 -5 -10 -6 6 -10 -5 -14 -6 -4
tag left clause: foe.from	-40 -63 43 -5 -10 -5 -10 -1 -21 -19 71 -22 -20
tag left clause: foe.of	16 10 -11 -10 -7 -21 13 -6 -20 8 19 -11 -12
tag left clause: foe.to	12 -10 -29 -8 -10 -9 -13 -17 -24 -8 -16 43 -11
tag left clause: noun.body	-14 22 -6 -6 1 -6 -3 5 6 -4 -5 -4 -4
tag left clause: noun.branch	37 -16 -29 -4 -4 -5 -4 -21 -7 -6 -14 -6 28
tag left clause: noun.child	16 -20 7 -3 -3 -5 -3 10 -5 -17 -5 -6 -5
tag left clause: noun.civilian	-23 33 -43 -16 -14 -8 -9 -11 -19 -18 21 -40 35
tag left clause: noun.exchange	-7 -29 5 3 -8 4 -6 16 -3 21 -6 -5 -8
tag left clause: noun.family	40 -10 -6 -22 -6 -5 -4 2 -18 17 -5 -16 2
tag left clause: noun.foreigner	70 -51 -14 -11 -4 -1 -1 -11 -1 -2 -4 -5 -4
tag left clause: noun.man	53 -73 -2 -5 -4 -5 -4 -9 -4 -6 -3 -5 -17
tag left clause: noun.military	7 6 3 -1 2 -9 -1 1 -15 -7 4 -3 -6
tag left clause: noun.other	20 -7 -12 -6 -6 -5 -4 15 12 -1 -2 -5 -6
tag left clause: noun.people	3 10 -8 -10 -6 -5 -2 -9 0 -2 5 -6 10
tag left clause: noun.rank	18 -21 15 -6 -5 -11 -5 -7 -4 -6 -10 12 -11
tag left clause: noun.soldier	-85 20 4 27 37 -17 3 -26 -1 5 -20 20 -18
tag left clause: noun.woman	73 -32 -28 -1 -1 -2 -2 -3 0 -1 -11 -6 -3
tag left clause: own.agent	15 -3 -5 -7 -8 -14 0 14 -5 -4 -5 -1 -9
tag left clause: own.from	27 -28 -70 -4 -8 -6 -16 6 -23 -6 -7 -16 41
tag left clause: own.of	-15 -20 13 -16 -11 -7 -8 -5 -17 17 33 7 -6
tag left clause: own.to	-7 4 6 -6 -4 -1 -6 11 6 -4 -6 -5 -6
tag left clause: qualifier.approx	-8 0 -18 8 -3 -6 -3 -11 -6 -9 21 -4 21
tag left clause: qualifier.at_least	59 -44 -1 -1 -7 -2 -3 -19 -7 -2 15 -11 -2
tag left clause: qualifier.at_most	14 5 20 -19 -9 -6 -3 -12 -4 2 -11 0 -23
tag left clause: qualifier.more_than	-10 -31 -48 -11 -11 26 28 4 31 -23 3 -21 -13
tag left clause: ru.agent	-10 -24 47 1 -5 -2 -7 -10 -6 1 5 -8 -7
tag left clause: ru.from	21 4 -39 -6 -5 4 -3 17 -7 -4 5 -9 -5
tag left clause: ru.of	-15 -11 35 -1 -6 -5 -7 3 -3 3 14 -18 -7
tag left clause: ru.to	-8 -97 93 -7 -13 -1 -6 -15 27 -6 -8 -5 -6
tag left clause: ua.agent	-9 46 -35 -1 -9 -8 -2 1 -12 0 -8 -5 -5
tag left clause: ua.from	-9 -48 2 -7 48 -6 13 -18 28 -4 -16 -8 -7
tag left clause: ua.of	11 -13 -22 0 3 -4 0 -2 -2 4 -8 9 -5
tag left clause: ua.to	1 30 -30 -5 -6 4 -6 7 -9 -5 0 -3 -4
tag left clause: verb.bring	-6 6 15 0 -7 -1 -2 12 4 -3 -9 -8 -6
tag left clause: verb.come	0 -8 13 -4 2 -3 -5 13 9 -10 -8 -9 -6
tag left clause: verb.future	69 -27 -13 -8 -4 -6 -2 -22 -12 -3 8 -4 -2
tag left clause: verb.get	-4 11 32 -8 -11 -9 -4 -13 11 -8 -9 -8 -6
tag left clause: verb.give	-10 23 -7 -7 3 6 -3 8 -4 -10 -7 -9 -4
tag left clause: verb.held_exchange	-29 12 -21 14 -9 -11 -8 -4 12 3 -7 -2 -7
tag left clause: verb.home	-10 12 -1 3 -10 -5 -5 12 6 -6 -7 -7 -5
tag left clause: verb.managed	-25 10 -22 2 -6 22 -5 5 6 17 -11 -10 -6
tag left clause: verb.noun	1 6 11 3 -6 -5 -4 -6 -13 1 -7 7 -5
tag left clause: verb.other	25 -7 -10 -3 13 12 -2 -9 -10 -3 -6 -5 -1
tag left clause: verb.swap	1 -14 -4 9 -8 -5 -6 -27 5 9 -6 -8 -7
tag left clause: verb.will	58 -18 -27 -8 -8 -5 -5 -12 3 0 -8 -7 -6
tag left clause: view.ru	-47 -49 22 -8 18 -4 -6 -19 18 -4 -7 19 18
tag left clause: view.ua	-45 41 -29 -6 -5 -6 -3 15 -7 18 51 -40 -6
tag left clause: voice.ru	12 6 -43 -13 -12 19 -9 -5 -3 -10 -3 -12 7
tag left clause: voice.ua	-25 -22 4 -12 -7 -8 -5 -1 -13 1 -9 6 30
tag left far: adj.dead	12 8 -7 -11 -8 -2 -2 0 -17 -27 -2 -2 -2
tag left far: adj.freed	-20 -4 0 -5 -2 -8 -4 -19 -7 34 -7 15 -6
tag left far: adj.modifier	7 -16 -9 9 -5 -8 -4 -7 10 2 -6 6 1
tag left far: adj.wounded	-26 31 -50 3 -7 -3 33 -10 -7 -17 -7 -17 -7
tag left far: category	0 10 -23 -5 -5 -7 3 -25 -4 -12 -14 25 3
tag left far: country	12 -12 -14 29 -2 -3 -2 -29 -8 8 -4 0 -4
tag left far: cue.agreed	8 12 -32 -7 29 1 -6 9 -4 -4 -8 -6 -4
tag left far: cue.agreement	-22 5 -4 -9 25 -4 -4 18 4 -7 -8 -4 -5
tag left far: cue.all	48 -62 -58 -12 -13 6 -6 -67 59 -10 -10 11 -14
tag left far: cue.already	13 -15 -20 -17 -12 -10 -14 2 -13 18 -14 -2 -16
tag left far: cue.among	29 -50 -17 -6 -5 -5 -3 -3 -10 -2 -3 30 -5
tag left far: cue.anniversary	45 -33 0 17 -6 -1 -2 -30 -40 -4 -2 -4 -2
tag left far: cue.border	23 49 -21 -3 -18 -3 -4 -23 -6 -4 -6 -17 -3
tag left far: cue.born	0 -35 -8 -4 -3 -9 -5 -31 -22 21 -24 46 -5
tag left far: cue.captivity	1 -6 -19 5 -6 4 0 -10 -7 20 0 -6 -7
tag left far: cue.captured	15 26 -4 -4 -3 -5 -3 -4 -4 -4 -9 -16 -2
tag left far: cue.claims	0 17 -20 7 -11 -5 -3 0 -14 -5 13 -2 -13
tag left far: cue.completed	4 1 -3 9 -5 2 -2 -5 -4 -1 -5 -7 -4
tag left far: cue.count	-12 -6 15 -19 -10 -10 -3 13 -18 7 -18 10 -4
tag left far: cue.crime	41 -7 -18 -1 -2 -1 -1 -4 -1 -1 -6 -1 -1
tag left far: cue.denied	72 -28 -30 -6 -4 -3 -3 -28 -6 -5 -9 -7 -7
tag left far: cue.deported	-67 29 -21 -7 -3 -6 -5 73 -6 -8 -26 -5 -3
tag left far: cue.each	-2 44 -64 6 22 -5 5 -21 -11 3 -9 -19 -10
tag left far: cue.evacuation	69 -4 -20 -5 -4 -3 -4 -41 -13 -21 -4 10 -6
tag left far: cue.ever_captured	48 -32 -5 -5 -6 -2 -8 -20 -9 -8 -26 -13 -9
tag left far: cue.film	48 -40 -1 -2 -2 -2 -1 -24 -1 -1 -6 -1 -2
tag left far: cue.footage	12 14 -16 -14 -10 -5 -7 -23 -15 -6 -1 -12 25
tag left far: cue.good_news	-22 73 27 -2 -13 -15 -2 -33 -31 -2 -2 -2 -2
tag left far: cue.held	-1 35 -38 -16 -6 -9 -8 -38 -8 -11 8 -9 5
tag left far: cue.in_captivity	-33 51 -97 -15 -9 -13 -10 -3 -27 -23 56 32 -23
tag left far: cue.in_return	-9 -30 15 2 52 -9 -11 -13 -14 -17 -10 -11 -7
tag left far: cue.included	-15 5 -18 27 -6 -10 3 11 -12 13 -3 -10 -4
tag left far: cue.local	9 13 -15 -2 -2 -4 -3 -35 -7 -12 -1 -2 -3
tag left far: cue.mediated	-9 -6 -7 14 -7 -4 -3 -6 -6 17 -4 -10 -4
tag left far: cue.missing	-36 -49 -26 -13 -13 -13 -12 1 -17 -19 -23 -41 84
tag left far: cue.money	17 -1 0 -2 -2 0 -1 -1 -1 -1 -4 -2 -3
tag left far: cue.month	53 -72 -26 -7 -5 -3 -3 51 46 -4 -5 -8 -3
tag left far: cue.name	-62 3 15 -7 -4 -9 -4 33 -2 -8 -6 -11 -7
tag left far: cue.of_whole	2 -16 19 -6 -7 -1 -3 -2 -9 10 -6 0 -2
tag left far: cue.of_year	34 -23 -23 -9 -7 -4 -4 3 4 14 -12 -10 -8
tag left far: cue.on_shield	21 -16 -4 0 -1 -3 -2 -3 -1 -1 -2 0 -1
tag left far: cue.one_sided	7 17 -8 -24 -20 -65 30 -4 -27 -24 -45 -16 -12
tag left far: cue.other_exchange	68 -22 -21 -3 -1 -2 -1 -3 -2 -6 -3 -2 -2
tag left far: cue.other_return	93 -5 -34 -2 -2 -2 -3 -39 -8 -8 -6 -6 -3
tag left far: cue.other_war	75 -36 -4 -10 -1 -2 -2 -4 -2 -6 -7 -5 -3
tag left far: cue.outside	-34 -84 -73 -16 -9 47 61 -14 -15 -14 -37 -15 -10
tag left far: cue.part	26 21 13 15 -5 -7 -1 -26 -14 -9 -10 -11 -5
tag left far: cue.planned	24 -20 -12 -2 -2 -3 -2 3 -25 -3 -5 24 -5
tag left far: cue.postponed	-1 43 -15 -5 -2 -2 -2 -23 -4 -3 -4 -10 -9
tag left far: cue.ready	-11 -51 46 -5 -9 -5 -3 -24 -11 -4 -4 41 -6
tag left far: cue.recap	80 -50 -38 -18 -7 -16 -5 -21 2 16 -6 -1 -2
tag left far: cue.record	9 20 -13 -22 -10 -8 -5 -18 3 9 -33 -8 -6
tag left far: cue.relative	-12 2 -18 -19 -7 6 0 7 -5 3 -5 1 2
tag left far: cue.repatriation	20 -23 2 -13 -7 -5 -4 3 -17 -11 -3 -3 -2
tag left far: cue.reunion	-4 6 13 -18 -8 8 -9 -11 -21 -9 -4 -23 -5
tag left far: cue.review	-58 -48 -4 -10 -28 -10 -8 55 -44 41 -28 -25 -11
tag left far: cue.since	21 -61 -47 -26 -11 -6 -5 41 36 6 -8 -12 -9
tag left far: cue.span	3 -76 -1 -9 -29 -8 -8 30 27 -11 -18 11 -12
tag left far: cue.stage	18 -64 -23 -21 -22 -7 -6 26 33 -2 -7 -8 -8
tag left far: cue.thanks	7 -10 -16 -29 -6 -7 -6 0 -7 -3 -5 41 -4
tag left far: cue.third	86 -11 -65 -3 -2 -2 -1 -1 -6 -4 -1 -2 -1
tag left far: cue.to_date	-28 -62 -18 -37 -5 -5 -4 50 -13 35 27 5 -8
tag left far: cue.today	12 -22 7 0 -6 10 -4 1 -8 -10 3 -8 -5
tag left far: cue.total	-20 -45 5 3 -11 -6 -5 11 37 21 -14 0 -9
tag left far: cue.training	36 -15 -8 -1 -1 -1 -1 -13 -1 -1 -4 -2 -1
tag left far: cue.transit	19 -39 6 -6 -19 -5 -4 -11 -8 -14 -5 30 -4
tag left far: cue.unit	29 -52 11 -3 -3 -5 -3 -8 1 -7 0 31 -5
tag left far: cue.venue	-1 23 -9 6 14 -4 -4 -16 -21 -5 -11 -12 -3
tag left far: cue.visit	16 -5 -2 0 0 0 0 -1 -3 -1 0 -1 -1
tag left far: cue.year	17 -84 -51 -17 -9 -6 -6 27 55 -7 -15 -11 -14
tag left far: cue.yesterday	-13 23 -28 -12 25 -11 -6 -37 30 -15 -7 -13 -5
tag left far: foe.agent	4 -49 61 -2 -2 -2 -3 -3 -3 -2 -7 -6 -3
tag left far: foe.of	72 -70 -4 -1 -2 -4 -2 -4 -3 -3 38 -19 -10
tag left far: foe.to	-45 68 -60 -7 -10 -33 23 -7 -7 -12 -19 -32 -12
tag left far: noun.body	21 -26 3 -9 -7 -6 -4 -23 19 -9 -3 -19 -3
tag left far: noun.branch	19 -8 12 -4 -3 -4 -3 -8 -6 -3 -5 -9 -3
tag left far: noun.child	-20 47 -9 -19 -7 -12 -9 -64 -23 -43 -19 32 -7
tag left far: noun.civilian	3 -33 12 -10 -9 -10 -8 -39 3 -15 29 30 -9
tag left far: noun.exchange	6 5 -18 -2 -2 17 -1 -16 -8 19 -4 -5 -5
tag left far: noun.family	6 20 -1 -9 -5 -6 -5 -18 -8 -7 -9 -26 -17
tag left far: noun.foreigner	-7 1 16 2 -5 -3 -3 -7 -3 12 -15 -8 -3
tag left far: noun.man	-12 -59 12 -3 -2 -11 -4 -5 -2 -3 -2 51 -4
tag left far: noun.military	-6 -2 -18 -7 -6 19 -3 9 -10 0 -13 7 -5
tag left far: noun.other	1 8 -6 -6 -3 -5 -4 1 -3 2 -3 16 -9
tag left far: noun.people	-16 11 5 2 -14 7 -6 -14 -13 1 -6 -2 10
tag left far: noun.rank	5 48 -43 -3 -4 -5 -3 -5 -5 -3 -3 -8 -3
tag left far: noun.soldier	13 14 -30 -6 -6 -17 7 5 -4 -8 -11 -9 9
tag left far: noun.woman	-45 40 39 -7 -6 -9 -6 -3 -2 -4 -7 -13 -5
tag left far: own.agent	3 18 -16 -6 -5 12 -18 -9 -12 -8 -8 -8 -5
tag left far: own.from	-51 -26 51 -8 -9 -33 34 6 -6 -14 -9 -28 -27
tag left far: own.of	-30 -34 -6 -10 -9 29 0 22 -9 11 4 -7 -12
tag left far: own.to	26 -2 -17 -5 -6 15 -7 -3 -13 -3 -12 -6 -5
tag left far: qualifier.approx	-22 1 20 -8 -6 -6 -4 -6 -7 -6 -3 0 -6
tag left far: qualifier.at_least	38 -46 -2 -2 -4 -2 -5 29 -1 -4 -31 -37 -7
tag left far: qualifier.at_most	35 -5 48 -29 -6 -13 11 -22 -10 -42 -17 -16 -28
tag left far: qualifier.more_than	-24 -41 -17 -29 -36 17 30 14 -3 -14 6 -16 7
tag left far: ru.agent	-1 -29 45 -6 1 -13 1 -15 3 -11 -8 8 -5
tag left far: ru.from	12 -35 16 -10 -5 -19 -6 11 -11 22 9 -15 -3
tag left far: ru.of	-2 -9 10 -7 5 -13 -7 10 -3 -7 0 17 -4
tag left far: ru.to	-53 39 29 -11 -16 -12 -13 -44 -41 -22 -17 -25 -19
tag left far: ua.agent	-3 49 -38 -11 -2 -7 -6 -15 9 -4 -12 -11 -3
tag left far: ua.from	8 -11 14 -4 -24 -5 -5 -7 -1 7 -10 11 -3
tag left far: ua.of	0 5 -6 0 3 -7 -5 -3 -2 -6 -13 -2 4
tag left far: ua.to	-8 -26 -5 -8 -8 -11 4 34 13 0 -11 26 -5
tag left far: verb.bring	10 3 -14 7 4 -6 -6 -20 -13 3 -4 -4 -5
tag left far: verb.come	32 -20 16 -13 -6 -2 -4 4 -14 -15 -8 -7 -4
tag left far: verb.future	51 5 -14 -15 -4 -3 -2 -1 -28 -4 -3 -5 -4
tag left far: verb.get	-17 15 -25 -15 -17 -6 -17 24 11 11 -9 -14 -7
tag left far: verb.give	-5 -13 27 -10 -8 -14 16 -10 20 -9 -9 -13 -5
tag left far: verb.held_exchange	-16 5 -11 10 6 2 -4 1 -9 -10 -3 2 -3
tag left far: verb.home	-32 5 29 -11 -4 19 -5 8 -7 -7 -6 -3 -3
tag left far: verb.managed	17 -3 2 -10 -5 -5 -3 -20 -6 17 7 -8 -3
tag left far: verb.noun	40 -7 -10 -20 -7 2 2 -18 -16 -19 -4 -11 -3
tag left far: verb.other	22 7 4 -8 -4 -2 -1 -6 -7 -3 -3 -3 -3
tag left far: verb.swap	20 -9 -10 4 -11 7 -14 -10 -13 9 -6 -9 -6
tag left far: verb.will	28 -43 -20 -18 -4 -5 -5 -2 0 -18 17 -10 -4
tag left far: view.ru	-21 -16 -4 -3 -7 -5 -4 -10 25 2 -6 12 -7
tag left far: view.ua	-25 33 -11 -15 -4 5 5 -23 -8 -18 22 -26 12
tag left far: voice.ru	30 -52 12 -12 -29 4 -9 -6 12 -7 -22 1 17
tag left far: voice.ua	-34 20 -19 -13 -13 -8 -7 13 -34 18 2 6 8
tag right 1: adj.dead	29 11 -22 -7 -6 -8 -5 2 -5 -6 -8 -11 -9
tag right 1: adj.freed	11 1 7 28 -10 -9 -6 -30 0 -18 -7 -11 -10
tag right 1: adj.modifier	-7 -5 27 -14 -7 -8 -5 5 -10 -9 -18 28 0
tag right 1: adj.wounded	16 -53 -48 -4 -4 20 39 12 -4 -7 -6 -7 -5
tag right 1: category	-6 -48 12 -6 -7 17 17 3 6 -7 -10 3 -8
tag right 1: country	-35 41 -7 -2 -1 -11 -2 -5 -2 -1 -1 -2 -2
tag right 1: cue.agreed	15 -5 -2 0 0 0 0 -4 0 -1 -1 0 -1
tag right 1: cue.agreement	82 -12 -14 -2 -3 -3 -2 -29 -5 -14 -8 -6 -9
tag right 1: cue.already	4 10 18 -9 -6 -6 -4 -13 -4 -5 -9 -13 -6
tag right 1: cue.among	56 -24 -23 -8 0 -2 -2 -16 -1 -2 -1 -1 -2
tag right 1: cue.anniversary	11 -3 -2 0 -1 -1 0 -1 -1 0 0 -1 -1
tag right 1: cue.border	-24 41 -8 -1 -1 -2 -1 -3 -1 -3 -1 -1 -1
tag right 1: cue.born	-41 66 -47 -4 -5 -6 -9 -30 -1 -5 -6 -9 -4
tag right 1: cue.called_off	84 -62 -13 -1 -2 -6 -2 -4 -4 -6 -18 -6 -3
tag right 1: cue.captivity	20 -33 19 -12 -6 -6 -4 -8 -6 6 -6 -6 -8
tag right 1: cue.captured	33 20 -11 -1 -3 -3 -2 -4 -9 -2 -4 -13 -4
tag right 1: cue.claims	17 -9 12 -4 -6 -2 -3 -1 -4 -6 -13 -4 -3
tag right 1: cue.completed	-45 30 -7 11 -7 13 -5 -43 -6 33 -7 -11 -8
tag right 1: cue.count	-2 -39 -21 -1 -9 -6 -4 8 -8 30 -6 -8 -13
tag right 1: cue.crime	49 -44 -2 -2 -1 -2 -1 -14 -1 -2 -4 -9 -7
tag right 1: cue.denied	10 -2 -5 0 0 0 0 0 0 0 0 0 0
tag right 1: cue.deported	57 -38 -31 -18 -6 -11 -5 -13 -5 -7 -2 -4 -2
tag right 1: cue.each	-7 36 14 -33 -25 -7 -6 -1 3 -7 -8 -7 -6
tag right 1: cue.evacuation	51 -12 -3 -1 -2 -1 -1 -9 -1 -4 -12 -3 -13
tag right 1: cue.ever_captured	82 -36 -37 -1 -1 -2 -3 -10 -24 -1 -2 -29 -11
tag right 1: cue.held	8 -44 -25 -5 -7 -13 -5 -26 -30 -11 25 37 2
tag right 1: cue.in_captivity	41 -66 25 -2 -2 -2 -3 -7 -5 -2 9 -10 -8
tag right 1: cue.in_return	26 11 -34 -10 -5 -21 17 -6 -10 -2 -5 -5 -6
tag right 1: cue.included	-5 16 -12 11 -5 -8 -2 -19 -4 11 -5 -2 -2
tag right 1: cue.local	36 11 -12 -2 -5 -2 -1 -52 -4 -4 -2 -7 -2
tag right 1: cue.mediated	-27 22 -11 -15 -3 -4 -3 -3 -3 35 -12 -8 -6
tag right 1: cue.money	35 -4 0 -2 -1 -1 -1 -8 -2 -19 -4 -4 -2
tag right 1: cue.of_whole	4 -4 9 -9 9 -8 -6 -10 -3 -5 -9 4 -10
tag right 1: cue.of_year	49 -9 -14 -9 -16 -6 -10 -17 -15 -7 -7 -13 -11
tag right 1: cue.one_sided	16 -13 38 -19 -21 -18 -14 21 -13 -7 -10 -22 -9
tag right 1: cue.other_exchange	19 -1 -1 -2 0 -2 -6 -1 -1 -5 0 0 0
tag right 1: cue.other_return	-18 20 -8 0 -1 -1 -1 -1 -1 -1 0 -1 -1
tag right 1: cue.other_war	2 21 -2 -9 -1 -3 -1 -1 -1 -2 -2 -1 -1
tag right 1: cue.part	47 -5 -15 -14 -8 -8 -4 -1 -10 2 -6 -9 -6
tag right 1: cue.planned	-54 42 28 -5 -4 -5 -3 -16 -3 -5 -5 -7 -8
tag right 1: cue.postponed	58 -49 -11 -6 -10 -5 -3 -2 -2 -4 -7 -4 -6
tag right 1: cue.ready	-27 51 -10 -3 -5 -10 -4 -23 -16 -7 -4 -19 -19
tag right 1: cue.recap	3 10 -9 -2 -3 -15 -2 -10 -2 -6 -7 19 -3
tag right 1: cue.relative	-4 55 -46 -13 -6 8 18 -9 -7 -5 -4 -4 -3
tag right 1: cue.repatriation	-35 14 -3 -5 -4 -3 -2 48 -9 -10 -2 -3 -3
tag right 1: cue.reunion	-12 16 22 -27 -9 -4 -5 -8 17 -16 -2 -12 -5
tag right 1: cue.since	2 -35 -9 -10 -10 -8 -4 38 -17 -29 -29 -8 -15
tag right 1: cue.span	0 -71 48 -25 -19 -14 -15 30 -36 -36 -19 -12 -17
tag right 1: cue.stage	81 -8 -69 -2 -39 -2 -6 -1 -44 -3 -2 -10 -2
tag right 1: cue.third	41 -2 -1 -37 -1 0 -1 0 0 -11 0 0 0
tag right 1: cue.to_date	20 -20 -22 -35 -11 -8 -6 39 -13 42 -15 -15 -15
tag right 1: cue.today	-8 14 -26 6 -8 -10 -5 22 -8 -9 -7 -13 -9
tag right 1: cue.total	-118 1 -32 49 -13 -11 -16 42 -24 14 -13 -13 -23
tag right 1: cue.transit	-11 55 -56 -6 -15 -10 -5 -20 -17 -9 32 -14 -18
tag right 1: cue.unit	35 -72 25 -4 -30 -25 -5 -8 -24 -5 -11 -5 -4
tag right 1: cue.visit	41 -6 -21 -4 -7 -2 -2 -2 -2 -3 -3 -16 -4
tag right 1: cue.year	58 -40 -20 -27 -26 -18 -19 -88 -21 31 -52 -42 -70
tag right 1: cue.yesterday	19 -29 -58 -10 -6 -16 -3 -7 -4 -8 -17 30 -5
tag right 1: foe.of	9 -22 9 -9 -8 -6 -4 -7 -7 -5 -3 -11 -4
tag right 1: noun.body	26 -10 14 -2 -3 -7 -3 -65 -3 -2 -2 -2 -1
tag right 1: noun.branch	2 21 -46 -3 -3 -5 -5 -2 -4 -3 -3 -29 -3
tag right 1: noun.exchange	25 -11 -19 -36 -8 -9 -5 -44 -6 25 -7 -7 -9
tag right 1: noun.military	-4 18 1 -11 -8 -10 -6 -9 -9 -12 -6 -5 -4
tag right 1: noun.other	3 1 -32 -4 -4 -9 -3 -10 -8 -16 22 57 -6
tag right 1: noun.people	-14 -2 0 -17 -8 -14 -1 46 -5 -3 -8 -16 -15
tag right 1: own.agent	19 -10 -11 -12 -21 -22 -15 -17 -17 -6 -35 30 -3
tag right 1: own.from	67 3 -31 -6 -7 -3 -5 -3 -3 -3 -9 -7 -3
tag right 1: own.of	35 -26 14 -12 -9 -4 -7 -11 -3 -8 -9 -13 -7
tag right 1: own.to	26 1 20 -20 -15 -13 -5 -5 -10 2 -6 -7 -6
tag right 1: qualifier.approx	24 -27 -4 -10 -1 -2 -1 -3 -1 20 -3 -1 -3
tag right 1: qualifier.at_most	58 -41 -14 -5 -2 -2 -1 -3 -2 -1 -6 -2 -3
tag right 1: qualifier.more_than	33 -26 -11 -11 -6 -14 -15 -37 -19 -13 34 -38 -10
tag right 1: ru.agent	7 -1 -12 -3 -6 14 -4 -12 -5 -5 47 -4 -5
tag right 1: ru.from	27 -27 -24 -16 -6 -4 -4 18 -10 17 -18 -6 -5
tag right 1: ru.of	-1 -1 19 -6 -8 -7 0 -6 0 -6 -13 1 8
tag right 1: ru.to	-30 -48 23 -7 -5 -4 -6 -23 27 -15 -6 -12 -3
tag right 1: ua.agent	11 -28 16 -30 -18 3 20 7 -7 -10 -20 -11 -10
tag right 1: ua.from	2 -31 47 -26 -12 -7 -6 -20 33 11 -7 -17 -4
tag right 1: ua.of	3 25 -31 -10 -6 13 -1 -1 -6 -6 2 -7 12
tag right 1: ua.to	7 38 -52 -41 -8 11 -7 1 -8 5 -7 -9 -16
tag right 1: verb.bring	-15 11 4 -5 -1 3 -7 2 6 -7 -7 -7 -6
tag right 1: verb.come	-36 11 24 -1 -9 -1 -6 12 -9 -4 -11 -9 -5
tag right 1: verb.future	-19 45 -1 -9 -5 -5 -3 -26 -8 -9 2 -10 -5
tag right 1: verb.get	-33 19 18 -21 -15 2 -8 -20 -15 7 -10 -7 -8
tag right 1: verb.give	6 -7 -13 -15 46 -12 -2 -33 -16 -11 -11 17 -9
tag right 1: verb.held_exchange	31 -24 -27 -3 -8 -6 -6 22 -32 -17 -6 -7 -6
tag right 1: verb.home	-8 15 -5 20 -4 -5 -4 7 -4 -3 -6 -5 -5
tag right 1: verb.managed	-61 -5 -13 -29 -6 33 -11 9 -15 -32 -10 -9 -19
tag right 1: verb.noun	64 -39 -51 -11 -9 -5 -4 -30 -3 -16 -5 -13 -5
tag right 1: verb.other	103 -23 -14 -2 -3 -3 -2 -42 -4 4 -9 -5 -6
tag right 1: verb.swap	-9 0 -14 12 -22 -5 -8 -39 -11 54 -8 -5 -7
tag right 1: verb.will	30 -19 -32 -10 -3 -2 -1 -5 -5 -3 -4 -3 -1
tag right 1: view.ru	36 -6 -28 -2 -42 -5 -3 0 -20 -1 -3 -8 -3
tag right 1: view.ua	23 0 -5 -4 -17 -6 -5 -21 -9 -14 -6 -2 -5
tag right 3: adj.dead	11 22 -41 -5 -5 -5 -3 20 -5 -5 -4 -3 -3
tag right 3: adj.freed	-4 3 -6 1 -6 -5 -3 23 -9 0 -7 -4 -4
tag right 3: adj.modifier	33 -2 -12 -3 -4 -1 -4 -5 -13 -14 0 -6 6
tag right 3: adj.wounded	-19 -25 11 -12 -18 39 -15 17 -21 47 -17 -32 -12
tag right 3: category	8 -31 -4 -7 3 -3 -5 -1 -8 10 -5 28 6
tag right 3: country	48 -33 -13 -12 -7 -9 -5 -9 -7 -4 -20 23 -7
tag right 3: cue.agreed	-10 -45 -18 -7 -7 -10 -6 26 -3 -15 -7 -9 -8
tag right 3: cue.agreement	-43 -43 -3 -8 -7 -9 -5 38 16 3 -7 -9 -7
tag right 3: cue.all	-55 29 -3 -8 -6 9 -8 -14 -8 -15 32 12 -6
tag right 3: cue.already	61 -17 -52 -15 -4 4 -3 19 -21 15 -5 -13 -4
tag right 3: cue.among	70 -4 -60 -2 -1 -2 -2 -5 -2 -3 -1 -1 -1
tag right 3: cue.border	-11 31 6 -2 -2 -2 -2 -13 -2 -2 -2 -2 -1
tag right 3: cue.born	59 5 -15 -3 -4 -3 -2 -47 -2 -13 -43 -8 -8
tag right 3: cue.called_off	28 15 -25 -1 -1 -1 -1 -6 -3 -1 -4 -4 -1
tag right 3: cue.captivity	34 -3 1 -14 -5 -4 -4 11 -1 -18 -11 2 -7
tag right 3: cue.captured	9 -4 19 -2 -1 -3 -2 -8 -7 -2 -3 -8 -3
tag right 3: cue.claims	-28 11 0 -2 -19 -7 -9 24 -12 -11 12 -16 -3
tag right 3: cue.completed	-2 -6 20 -1 -12 -6 -8 -7 -14 6 -4 -10 -7
tag right 3: cue.count	-39 26 -20 14 -11 -11 -7 16 -13 22 -7 -8 -12
tag right 3: cue.crime	49 -12 -9 -1 -1 -2 -1 -6 -1 -9 -6 -3 -1
tag right 3: cue.denied	54 -30 -37 -4 -2 -2 -2 -20 -2 -3 30 -15 -12
tag right 3: cue.deported	21 17 16 -11 -9 -7 -6 7 -13 -12 -44 -8 -15
tag right 3: cue.died	26 5 -15 -4 -4 -7 -3 -20 -1 -4 -7 -3 -4
tag right 3: cue.each	6 -11 0 4 5 -8 -8 -3 2 -6 -8 -8 -7
tag right 3: cue.evacuation	53 -23 -8 -2 -2 -3 -2 -2 -3 -4 -9 -3 -2
tag right 3: cue.ever_captured	26 18 -32 -1 -1 -3 -3 -9 -21 -1 -2 -26 -11
tag right 3: cue.footage	52 -34 -31 -5 -9 -4 -7 9 19 -4 -5 -9 -5
tag right 3: cue.good_news	85 -73 -20 -2 -3 -4 -2 -7 -1 -7 -3 -2 -4
tag right 3: cue.held	-51 -20 -35 -9 -10 -8 -8 -18 -15 -9 72 40 -1
tag right 3: cue.in_captivity	58 -29 -13 -3 -5 -3 -3 -18 -15 -10 14 4 -13
tag right 3: cue.in_return	-28 34 12 -12 -9 -17 2 -1 -9 -5 -8 -6 -5
tag right 3: cue.included	22 -2 -53 -19 -7 -5 -3 13 -8 -2 -6 -4 -5
tag right 3: cue.local	5 37 -10 -2 -3 -3 -1 -57 -3 -6 -4 -1 -1
tag right 3: cue.mediated	-37 16 37 -28 -7 14 -5 -73 -9 60 -19 -7 -6
tag right 3: cue.missing	-16 3 -28 -14 -9 -9 -9 -65 -17 -24 -67 -40 96
tag right 3: cue.money	18 -14 0 0 0 0 0 0 0 0 -1 0 0
tag right 3: cue.month	58 -37 0 -1 -1 -2 -1 -40 -1 -7 -1 -1 -1
tag right 3: cue.of_whole	4 -11 4 -3 -12 -4 -4 3 6 -1 -10 0 7
tag right 3: cue.of_year	-15 35 -26 -11 -9 -4 -6 12 -12 -2 -8 -11 -9
tag right 3: cue.on_shield	-25 50 -11 -2 -4 -2 -1 -7 -3 -2 -1 -1 -1
tag right 3: cue.one_sided	-40 37 -23 -20 -23 24 -27 -12 -18 -18 -18 -22 -17
tag right 3: cue.other_exchange	61 -12 -29 -2 -3 -3 -2 -8 -1 -10 -2 -3 -3
tag right 3: cue.other_return	6 32 -21 -21 -7 -11 -5 -8 -15 -12 -4 -14 -12
tag right 3: cue.other_war	58 -24 -20 -10 -2 -2 -2 -1 -2 -15 -1 -2 -1
tag right 3: cue.outside	-52 -51 -15 -11 -10 51 25 40 -12 -16 -16 -6 -7
tag right 3: cue.part	5 14 -10 -6 -3 -7 -4 1 3 -3 -6 -4 -6
tag right 3: cue.planned	0 -59 -29 -7 -6 -5 -6 26 14 -11 -24 17 -8
tag right 3: cue.postponed	8 -14 -7 -10 -2 -1 -1 -3 -1 -7 35 -7 -3
tag right 3: cue.ready	35 -83 -28 -8 -9 -7 -6 35 34 -9 -43 -40 -9
tag right 3: cue.recap	20 6 -16 -8 -10 -9 -4 -15 -9 7 7 -10 -5
tag right 3: cue.record	62 -60 -17 -11 34 -3 -2 15 -1 -6 -6 -4 -4
tag right 3: cue.relative	-15 28 -8 -8 -8 0 -4 4 -16 -4 -3 -1 -11
tag right 3: cue.repatriation	23 -24 -9 -7 -8 -10 -4 16 -13 -8 -6 -4 -6
tag right 3: cue.reunion	5 14 -12 -8 -7 -7 -5 -34 -11 -6 -5 -7 -4
tag right 3: cue.same_number	77 -19 -18 -14 -22 -16 -8 -20 -30 -11 -16 -14 -7
tag right 3: cue.since	-30 -33 -21 -15 -8 -7 -5 23 -17 54 -10 -12 -17
tag right 3: cue.span	4 -26 -34 -23 -15 -13 -10 28 -13 11 -17 -15 -12
tag right 3: cue.stage	38 4 -37 -3 -6 -9 -4 -7 -11 -5 -6 -9 -5
tag right 3: cue.thanks	18 -21 -5 -8 -5 -10 -5 -47 -8 36 -10 -3 -9
tag right 3: cue.third	32 -15 -21 -27 -2 -4 -3 -1 -7 -28 -2 -2 -1
tag right 3: cue.to_date	-11 -35 -22 7 -10 -6 -6 20 -12 28 -25 24 -22
tag right 3: cue.today	-20 -35 18 36 -11 -15 -5 13 -11 -6 -7 -8 -8
tag right 3: cue.total	-25 17 -5 2 -19 -10 -10 6 -39 31 -14 -13 -14
tag right 3: cue.training	11 -3 0 0 0 0 0 0 0 0 -6 0 0
tag right 3: cue.transit	19 23 -20 -7 -9 -6 -4 -18 -14 -10 14 -20 -8
tag right 3: cue.unit	-35 44 -29 -4 -6 -12 -4 -9 -7 -6 39 -2 -4
tag right 3: cue.venue	72 -43 -17 -6 -3 -2 -1 -3 -3 -4 -2 -2 -2
tag right 3: cue.visit	34 -19 -8 -2 -1 -1 -2 -2 -1 -1 -1 -1 -2
tag right 3: cue.year	-25 -3 -30 -21 -19 -11 -12 46 -16 22 -41 -29 -51
tag right 3: cue.yesterday	59 -35 -9 -19 -19 -6 -7 -16 -22 -11 -10 -9 -6
tag right 3: foe.agent	17 -44 24 -15 33 -16 -19 -17 -7 -9 15 -39 -12
tag right 3: foe.of	21 22 -49 -8 -14 -12 -8 -22 -11 -6 -15 -15 -10
tag right 3: foe.to	-86 20 49 -26 -20 -24 -15 -34 -28 -16 -40 1 -14
tag right 3: noun.body	44 -32 -8 -7 -8 -5 -4 14 -22 -7 -6 -8 -6
tag right 3: noun.branch	7 31 -19 -4 -4 -9 -4 -9 -3 -4 -7 -5 -4
tag right 3: noun.child	32 8 -33 -6 -7 -8 -4 -9 -18 -12 -38 -37 41
tag right 3: noun.civilian	-39 34 19 -10 12 -14 -7 15 -23 -11 -19 2 -8
tag right 3: noun.exchange	-12 1 -2 -17 -8 -13 -8 29 -9 -18 -7 -6 -6
tag right 3: noun.family	-14 57 16 -29 -8 -7 -5 -28 -12 2 -16 -17 -20
tag right 3: noun.foreigner	-44 21 -31 -6 -10 -6 -4 -12 11 -7 54 -31 -9
tag right 3: noun.man	73 17 -78 -12 -6 -3 -3 -11 -2 -3 -3 -12 -3
tag right 3: noun.military	-36 26 20 -4 4 -19 2 10 -20 -10 -1 -7 -5
tag right 3: noun.other	18 5 -8 -7 -5 -5 2 2 -5 5 -9 -8 1
tag right 3: noun.people	4 -10 13 4 -1 -8 -6 -16 -9 4 -6 -11 10
tag right 3: noun.rank	35 -35 22 -4 -6 -9 -3 -8 -3 -6 -7 8 -4
tag right 3: noun.soldier	42 -29 -11 -7 -9 -9 -5 -6 -3 -6 -9 -5 -7
tag right 3: noun.woman	49 -58 -69 -9 56 -5 -3 -10 -4 -5 19 -13 -7
tag right 3: own.agent	-58 -19 32 -11 35 -14 -9 40 -6 -37 4 -21 -17
tag right 3: own.from	67 3 -31 -6 -7 -3 -5 -3 -3 -3 -9 -7 -3
tag right 3: own.of	-51 40 9 20 -10 -7 -5 -19 -11 -11 6 -3 -9
tag right 3: own.to	-9 6 5 2 -6 -4 -6 16 -5 3 -6 -7 -5
tag right 3: qualifier.approx	20 14 -54 -11 -13 -5 -5 -14 -7 -5 37 -14 -32
tag right 3: qualifier.at_least	-39 14 -17 -7 -6 -7 -5 -37 15 -10 30 -21 -17
tag right 3: qualifier.at_most	3 -11 3 -5 -7 -5 -4 -4 -4 -5 -17 21 -22
tag right 3: qualifier.more_than	-14 -27 -33 -13 -9 25 27 -26 -14 -15 41 -27 -23
tag right 3: ru.agent	-30 4 7 -2 -5 -9 -8 -10 -4 0 20 -6 -9
tag right 3: ru.from	8 25 -29 -8 -4 -8 -3 27 -8 2 -12 -4 -7
tag right 3: ru.of	-8 -15 21 -1 -14 -14 -3 0 -5 -3 2 12 -4
tag right 3: ru.to	7 -32 29 -11 -6 -5 -5 6 -5 -8 -9 -10 -3
tag right 3: ua.agent	-7 9 10 -16 18 -14 10 2 -15 -5 -9 -10 -13
tag right 3: ua.from	-38 -7 27 -24 -9 -6 -6 -20 33 4 -14 -2 -9
tag right 3: ua.of	1 -4 -8 -14 5 -7 -3 5 17 -8 -15 5 -8
tag right 3: ua.to	-4 50 -34 -16 -9 -4 -1 16 -14 -6 -3 -3 -8
tag right 3: verb.bring	15 -17 2 -9 -10 7 1 6 4 0 -10 -7 -6
tag right 3: verb.come	9 1 14 -22 -11 -3 -5 13 2 -12 -6 -7 -6
tag right 3: verb.future	8 -33 -17 -7 -4 -4 -4 17 -8 -6 -16 17 -6
tag right 3: verb.get	6 -18 13 2 -15 -5 -7 8 -9 -13 -9 -9 -10
tag right 3: verb.give	-11 -22 21 9 -12 17 -5 -3 -4 -5 -7 -7 -6
tag right 3: verb.held_exchange	4 -3 -3 -18 -12 -9 -6 9 -18 6 -9 -10 -8
tag right 3: verb.home	-19 21 -9 15 -6 -5 -4 13 -3 3 -6 -5 -5
tag right 3: verb.managed	-2 -6 -18 -14 -12 31 -13 9 -11 -16 -19 -14 -13
tag right 3: verb.noun	38 -17 -2 -6 -5 28 -4 -15 -11 -9 -7 -11 -9
tag right 3: verb.other	46 -5 -34 -2 -4 -6 -2 -25 -19 -7 -5 -7 0
tag right 3: verb.swap	13 -10 -23 21 -13 -11 -7 -21 -4 9 -9 -8 -5
tag right 3: verb.will	24 -43 6 -8 -3 30 -4 -16 -6 -8 -10 -4 -5
tag right 3: view.ru	42 -68 -31 -8 -11 -5 -5 -7 16 1 -7 14 -13
tag right 3: view.ua	27 2 -20 -8 -6 -3 -4 33 -12 -20 -5 -10 -15
tag right 3: voice.ru	-5 -32 45 -13 -62 -37 -16 8 11 -12 -28 -14 -16
tag right 3: voice.ua	-2 -14 -15 -15 32 -10 -8 57 -17 -32 -26 -16 -36
tag right 7: adj.dead	4 24 -26 -7 -9 -10 -5 -29 -10 -8 -7 -5 -5
tag right 7: adj.freed	13 5 -2 -18 -10 -4 -3 -6 -8 29 -6 -13 -5
tag right 7: adj.modifier	-28 3 16 -3 -10 3 -3 9 5 -12 2 6 -2
tag right 7: adj.wounded	31 18 -43 -6 -7 32 -6 -14 -7 -8 -9 -5 -5
tag right 7: category	20 5 -12 -6 -4 2 -4 -9 -7 6 -8 -4 6
tag right 7: country	22 13 -15 -17 6 -4 -4 -28 -14 23 -14 -16 -5
tag right 7: cue.agreed	4 -14 4 -16 -8 10 -7 -27 39 -11 -9 -5 -6
tag right 7: cue.agreement	-8 -9 -17 -14 -6 7 -6 9 9 -12 -6 -5 -6
tag right 7: cue.all	71 -49 -20 -4 -13 -7 -4 -13 3 -18 -21 19 -9
tag right 7: cue.already	31 10 -13 -10 -6 -3 -2 -2 -5 -6 -3 -9 -4
tag right 7: cue.among	84 -37 -51 -6 -5 -2 -2 -3 -5 -6 -2 -1 -2
tag right 7: cue.border	22 -8 27 -9 -6 -2 -4 -8 -3 -6 -6 -9 -3
tag right 7: cue.born	35 -15 -13 -4 -7 -5 -3 -57 -4 -7 36 -9 -9
tag right 7: cue.called_off	2 -10 -13 -1 -1 -1 -1 -6 -1 -1 19 -3 -2
tag right 7: cue.captivity	-5 7 7 -8 -8 -5 -3 -2 9 -1 8 -5 -5
tag right 7: cue.captured	39 -24 38 -3 -3 -6 -2 -37 -8 -3 -9 -9 -4
tag right 7: cue.claims	-14 -3 -32 0 28 -8 -5 2 -14 -5 17 -19 -16
tag right 7: cue.completed	1 7 -29 -2 15 -6 -5 -31 1 7 -7 -3 -9
tag right 7: cue.count	-12 -3 -12 9 -8 4 -5 13 22 -2 -11 -9 -10
tag right 7: cue.crime	60 -33 -7 -3 -5 -5 -2 -13 -1 -3 -7 -3 -2
tag right 7: cue.denied	19 26 -46 -6 -3 -3 -3 -16 -4 -5 -4 -4 -2
tag right 7: cue.deported	9 -61 98 -7 -7 -11 -6 8 -12 -13 -26 -9 -7
tag right 7: cue.died	-1 14 -10 -4 -3 -6 -3 -8 -1 -4 -6 -3 -5
tag right 7: cue.each	-55 -57 -42 74 3 -11 7 -32 -3 3 -6 -8 -7
tag right 7: cue.evacuation	38 -28 -12 -2 -2 -1 -2 -2 -2 -2 -4 -4 -8
tag right 7: cue.ever_captured	23 -12 -3 0 0 -1 0 -2 0 0 -1 0 -1
tag right 7: cue.footage	-39 31 -1 -10 -10 -10 21 -17 -14 -18 -7 -25 -32
tag right 7: cue.held	-34 -34 -4 -10 -11 -11 -9 -52 -8 -17 45 63 -26
tag right 7: cue.in_captivity	-23 -3 6 -3 -6 -4 -3 -13 -9 -7 49 -2 -11
tag right 7: cue.in_return	-9 26 3 -15 -9 -5 5 0 -6 -4 14 -6 -3
tag right 7: cue.included	8 -20 8 17 -6 -9 -5 -2 -10 -9 -9 -25 -7
tag right 7: cue.local	-22 51 -20 -13 -17 -14 -9 -25 -17 -8 -7 -5 -8
tag right 7: cue.mediated	-14 -25 -7 26 -6 -5 -2 4 -3 40 -6 -7 -6
tag right 7: cue.missing	-33 -12 -43 -10 -11 -13 -9 -8 -24 -16 -65 -50 115
tag right 7: cue.money	33 -18 -3 -2 -1 -3 -1 -1 0 -4 -1 -1 -1
tag right 7: cue.month	-25 -79 -29 -13 -3 -6 -5 56 -20 -14 -4 -9 -4
tag right 7: cue.of_whole	16 -15 12 -23 10 -15 -3 -5 -13 1 -3 0 5
tag right 7: cue.of_year	5 2 -51 7 -7 -7 -5 28 -6 25 -13 -22 -8
tag right 7: cue.on_shield	2 25 -7 -2 -1 -2 -1 -11 -1 -2 -1 -1 -1
tag right 7: cue.one_sided	-73 40 -44 -12 -18 27 -23 14 -14 17 -15 -17 -12
tag right 7: cue.other_exchange	6 -53 -5 -5 -4 53 -5 -5 -1 -9 -2 -3 -2
tag right 7: cue.other_return	52 -55 2 -27 -4 -5 -5 4 7 -33 -3 -17 -11
tag right 7: cue.other_war	73 -49 -15 -16 -3 -3 -2 -10 -4 -14 -2 -5 -7
tag right 7: cue.outside	-98 -62 -11 -9 -14 94 36 -10 -14 -9 -19 -15 -10
tag right 7: cue.part	-24 -10 14 3 1 -8 -2 -30 10 11 -4 8 -10
tag right 7: cue.planned	71 13 -43 -9 -3 -8 -2 -39 -3 -2 -2 -3 -2
tag right 7: cue.postponed	73 -49 -1 -6 -3 -1 -1 -22 -2 -8 -5 -9 -2
tag right 7: cue.ready	51 -6 -10 -10 -5 -4 -3 -25 -6 -4 -6 -14 -3
tag right 7: cue.recap	0 28 2 -16 -13 -10 -7 -18 -7 21 -5 -14 -13
tag right 7: cue.record	54 -26 9 -30 28 -7 -4 -41 -28 -9 -4 -5 -6
tag right 7: cue.relative	-26 -21 31 -4 -11 -4 -5 -7 -10 7 7 -8 25
tag right 7: cue.repatriation	-16 3 -9 -3 -3 -6 -2 19 -4 29 -4 -4 -4
tag right 7: cue.reunion	-29 -10 23 33 -8 -7 -5 2 8 -22 -5 -9 -4
tag right 7: cue.same_number	32 17 -35 -14 -6 -8 -3 -11 -4 -3 -10 -7 -2
tag right 7: cue.since	-37 -76 15 -22 -8 -9 -5 48 33 42 -23 -14 -15
tag right 7: cue.span	0 34 -2 -15 -6 -5 -5 16 -7 -29 -13 -14 -8
tag right 7: cue.stage	27 -9 4 -39 17 -8 -4 -25 -9 4 -6 -6 -5
tag right 7: cue.thanks	24 -36 9 18 -3 -6 -2 -14 -3 1 -9 -3 -7
tag right 7: cue.third	53 -35 -73 -29 -4 -6 -5 -16 -7 -1 -4 -6 -3
tag right 7: cue.to_date	-64 -65 -44 21 -11 -9 -8 58 0 23 -10 25 -9
tag right 7: cue.today	16 -9 -26 -20 26 -16 -6 -14 15 4 -25 2 -8
tag right 7: cue.total	-7 -19 14 1 -38 -8 -7 16 -15 -22 -1 16 -7
tag right 7: cue.training	42 -39 -2 -2 -1 -1 -1 -26 -1 -1 0 -1 -1
tag right 7: cue.transit	-5 21 -6 -10 21 -6 -5 7 -14 -9 -10 -14 -4
tag right 7: cue.unit	12 3 12 -4 -6 -6 -3 -7 -6 -4 -18 -1 -4
tag right 7: cue.venue	6 -38 -9 -10 -4 -5 -5 14 1 -11 -4 -4 -5
tag right 7: cue.visit	59 -39 -32 -6 -5 16 -4 -18 -9 -4 -11 -6 -2
tag right 7: cue.year	-31 -20 -17 -10 -6 -6 -5 43 -24 41 -14 -19 -8
tag right 7: cue.yesterday	-11 -4 -7 56 -21 -7 -8 -15 -12 -13 -12 -17 -10
tag right 7: foe.agent	2 2 9 -7 -7 49 -9 -39 -18 -39 -52 -9 -13
tag right 7: foe.of	-14 38 17 -13 -10 -10 -4 -10 -8 -3 -6 -5 -8
tag right 7: foe.to	-15 -29 46 -21 -20 -22 -11 -23 -32 -19 14 -11 -29
tag right 7: noun.body	2 2 -16 -9 -8 -11 -7 31 -19 0 -7 -10 -6
tag right 7: noun.branch	30 -37 49 -6 -6 -10 0 -21 -11 -5 -8 -6 -5
tag right 7: noun.child	-9 22 -9 9 -4 -4 -3 -13 -13 -13 -7 18 -5
tag right 7: noun.civilian	-49 48 3 -10 6 -9 -6 -21 1 -10 18 -17 10
tag right 7: noun.exchange	-6 -8 0 9 -8 28 -7 -24 7 3 -8 -12 -7
tag right 7: noun.family	13 38 -30 33 -6 -6 -5 -30 -15 -27 -5 -12 -15
tag right 7: noun.foreigner	-38 19 -27 -14 -11 -10 -6 -2 -9 -10 45 34 -15
tag right 7: noun.man	-62 -4 61 -10 -17 -12 -11 -6 -17 -13 -6 -16 -11
tag right 7: noun.military	-6 1 28 -11 -12 -4 -6 -25 -1 18 -1 -9 1
tag right 7: noun.other	23 -18 3 1 -6 3 3 13 -9 -5 -10 -5 -2
tag right 7: noun.people	1 -23 -2 13 0 5 -7 -18 -4 14 -1 -13 14
tag right 7: noun.rank	-22 33 -20 -6 -7 -9 -4 4 -4 3 -7 -6 -5
tag right 7: noun.soldier	-13 0 -4 -9 -8 6 -8 -9 -18 -8 17 -13 -13
tag right 7: noun.woman	-32 34 -15 -10 -16 -10 -5 -36 -8 44 -10 -11 -8
tag right 7: own.agent	-10 -21 23 -15 -18 -20 -10 -43 -26 -14 13 6 22
tag right 7: own.of	17 -8 -11 15 4 -10 -9 -15 -3 -5 -14 -13 -11
tag right 7: own.to	-24 1 14 0 1 -6 -7 -9 13 1 -8 -6 -7
tag right 7: qualifier.approx	30 6 -49 -9 -15 -7 -5 -16 -13 -15 -49 20 40
tag right 7: qualifier.at_least	20 -17 -15 -2 -2 -3 -2 6 16 -18 -19 -13 -3
tag right 7: qualifier.at_most	-47 9 28 7 -5 -7 -3 -31 -2 30 -4 -9 4
tag right 7: qualifier.more_than	11 -92 -4 -8 -10 -1 15 13 4 -1 39 -30 13
tag right 7: ru.agent	32 -6 7 -12 15 18 -6 -23 -10 -25 -9 -23 -15
tag right 7: ru.from	-34 18 -3 -10 11 -11 -3 8 -3 -16 32 -4 -7
tag right 7: ru.of	-4 11 5 -9 -10 2 -3 -11 8 -10 5 -3 -6
tag right 7: ru.to	-36 50 -15 -23 -9 -6 -5 2 30 -9 -11 -9 -3
tag right 7: ua.agent	-14 7 -29 24 -9 -12 -7 -3 -16 6 -5 8 -10
tag right 7: ua.from	2 -1 9 -15 -5 -4 -4 -8 -1 -3 -10 -11 1
tag right 7: ua.of	-19 5 7 20 -9 -11 0 -12 -6 1 -6 5 -5
tag right 7: ua.to	-18 14 -3 -16 -7 -5 -5 11 -15 -12 -2 12 -6
tag right 7: verb.bring	2 -18 0 10 -10 -4 -6 16 -3 4 -7 -1 -7
tag right 7: verb.come	27 1 -39 -5 9 -7 -2 6 6 0 -7 -6 -4
tag right 7: verb.future	79 -57 -9 -11 -2 -6 -2 -1 -2 -6 -5 -7 -9
tag right 7: verb.get	-6 12 5 -7 5 -13 -7 1 -24 -9 -7 -7 -7
tag right 7: verb.give	-27 24 30 -13 -14 -14 11 -17 -8 -7 -10 -11 -6
tag right 7: verb.held_exchange	26 3 7 -21 2 -13 -7 -52 -4 -7 -9 -13 -8
tag right 7: verb.home	-29 18 0 -12 27 -6 -5 0 10 3 -9 -8 -6
tag right 7: verb.managed	-65 60 -47 27 -10 -31 -7 4 -5 0 -9 -5 -11
tag right 7: verb.noun	19 17 -39 -10 -11 -3 -3 -8 -5 -7 -3 9 -3
tag right 7: verb.other	-13 23 17 -7 -7 -6 -4 11 -8 -19 -10 -7 -13
tag right 7: verb.swap	45 -49 -25 -18 29 -6 -6 -3 -8 2 -10 -7 -7
tag right 7: verb.will	-2 30 -37 -4 -5 -18 -2 26 -3 -1 -8 -8 -3
tag right 7: view.ru	30 -71 19 -9 -8 -6 -6 -4 -30 -1 -29 38 -6
tag right 7: view.ua	-20 26 -30 -5 -13 -2 -2 22 -12 3 4 -6 -11
tag right 7: voice.ru	1 -4 -40 -14 31 -12 19 -16 -5 -8 -16 28 -6
tag right 7: voice.ua	19 25 -50 -19 17 -9 -6 41 -9 -15 -47 -3 -17
tag right beyond: adj.dead	24 0 -8 -9 -8 -10 -5 -21 -7 -9 -7 -6 -12
tag right beyond: adj.freed	11 -13 1 9 -7 -4 -3 -5 -8 16 -1 -8 -4
tag right beyond: adj.modifier	11 -4 4 -2 -3 -4 -5 -4 -2 -6 -5 2 -2
tag right beyond: adj.wounded	-14 26 -20 -5 -10 5 -3 10 -8 27 -12 -12 -6
tag right beyond: category	-8 16 -2 -6 1 -4 -3 -7 -7 4 -6 15 2
tag right beyond: country	8 23 15 -1 -8 -8 -4 -21 -9 -23 -6 -12 -4
tag right beyond: cue.agreed	20 -15 0 -16 4 -1 -6 -47 15 -8 -8 -8 -7
tag right beyond: cue.agreement	17 -12 -4 -21 1 -5 -7 -12 8 -3 -8 -11 -7
tag right beyond: cue.all	-45 -10 -4 -8 -13 2 -8 23 -7 -11 15 11 -8
tag right beyond: cue.all_civilians	40 22 -39 -1 -2 -2 -1 -16 -6 -2 -4 -5 -2
tag right beyond: cue.already	30 -22 -11 14 27 -2 -4 -25 -21 -4 -7 10 -4
tag right beyond: cue.among	57 -18 -38 -5 -2 -1 -1 -2 -1 -4 -1 -1 -2
tag right beyond: cue.border	11 23 5 -9 -7 -4 -4 -24 -10 -5 -5 -10 -5
tag right beyond: cue.born	55 -10 -19 -3 -6 -4 -3 -41 -8 -6 28 -8 -7
tag right beyond: cue.called_off	26 -16 -9 -3 -2 -2 -1 -7 -5 -3 13 -3 -2
tag right beyond: cue.captivity	23 1 -9 0 -1 0 -3 -9 -10 -2 -1 -7 -5
tag right beyond: cue.captured	28 3 14 -4 -13 -4 -2 -28 -6 -5 -9 -7 -5
tag right beyond: cue.claims	-26 14 6 -9 18 -8 -7 -1 -9 -5 8 -6 -9
tag right beyond: cue.completed	9 10 -4 -14 -8 -3 -7 -17 -9 5 4 -6 -7
tag right beyond: cue.count	7 20 15 -19 8 -6 -4 -6 -6 -33 -10 -10 -5
tag right beyond: cue.crime	61 -40 -25 -3 -4 -4 -2 1 -10 -3 -21 -4 -3
tag right beyond: cue.denied	31 9 -30 -5 -3 -3 -2 -27 -2 -4 -6 -3 -2
tag right beyond: cue.deported	-36 -8 77 -7 -18 -6 -5 16 -14 -7 -14 -11 -7
tag right beyond: cue.died	16 7 -13 -2 -3 -6 -3 -20 -1 -2 -8 -3 -4
tag right beyond: cue.each	15 -121 -56 100 -16 -9 -6 -27 -3 12 -6 -6 -5
tag right beyond: cue.evacuation	50 -42 1 -6 -2 -3 -2 -5 -2 5 -7 -5 -8
tag right beyond: cue.ever_captured	31 -28 -3 -1 -1 -1 -1 -3 -1 -5 33 -9 -2
tag right beyond: cue.footage	-15 -13 11 -4 -6 -5 16 -8 -5 3 -11 2 13
tag right beyond: cue.held	-63 -47 4 -12 18 -13 -9 -34 17 -13 43 0 5
tag right beyond: cue.in_captivity	2 5 21 -3 -7 -5 -3 -10 -9 -4 18 -8 -9
tag right beyond: cue.in_return	21 0 -15 4 -6 31 -4 -3 -10 -6 4 -5 -3
tag right beyond: cue.included	-15 -18 -21 2 -8 -5 -4 37 -7 16 -6 1 -5
tag right beyond: cue.local	3 30 -18 -10 -15 -11 -6 -19 -12 -7 -6 -5 -6
tag right beyond: cue.mediated	-6 -1 4 10 -8 -7 -4 -9 -8 10 -8 -6 -5
tag right beyond: cue.missing	3 -17 -47 -13 -8 -10 -8 6 -10 -11 -18 -16 71
tag right beyond: cue.money	6 -28 -7 -6 -2 -4 -1 -20 -1 26 -1 -2 -3
tag right beyond: cue.month	-5 6 2 -9 0 0 -1 0 -1 -1 -1 0 -1
tag right beyond: cue.of_whole	9 0 -11 -10 0 -4 -3 1 0 2 -6 2 -1
tag right beyond: cue.of_year	-10 21 8 -15 -12 -7 -4 8 -5 -16 -2 5 -10
tag right beyond: cue.one_sided	-22 29 11 -7 -17 -18 -14 -9 -19 -7 -17 -16 -6
tag right beyond: cue.other_exchange	55 -70 -29 -5 -4 52 -6 -6 -2 -11 -2 -4 -2
tag right beyond: cue.other_return	20 -12 -23 -3 -3 -5 -4 -13 15 -7 -2 20 -2
tag right beyond: cue.other_war	39 -28 -33 -16 -4 -7 -3 -22 -6 23 -4 -5 -5
tag right beyond: cue.outside	-86 -8 5 -19 -17 62 30 14 -9 -24 -21 -13 -12
tag right beyond: cue.part	-31 22 -1 1 4 -7 -5 2 3 0 -5 2 -8
tag right beyond: cue.planned	-7 -2 -23 -24 -5 -3 -2 -1 7 6 -4 27 -2
tag right beyond: cue.postponed	82 -59 -22 -3 -5 -2 -2 12 -2 -6 -4 -8 -4
tag right beyond: cue.ready	-5 -1 -19 -18 -8 -7 -4 35 17 7 -14 -31 -5
tag right beyond: cue.recap	3 47 -20 -16 -11 -4 -4 -20 -33 22 7 -8 -5
tag right beyond: cue.record	10 -16 -15 -5 22 -4 -3 -7 -13 -10 -4 -3 -3
tag right beyond: cue.relative	-20 7 4 -11 -6 3 -4 5 -11 -5 0 -6 7
tag right beyond: cue.repatriation	24 -6 -7 -7 -7 -8 -3 -15 -4 -4 -6 -5 -4
tag right beyond: cue.reunion	-27 53 17 -27 -12 -7 -6 -20 17 -14 -3 -10 -5
tag right beyond: cue.same_number	25 -17 17 -17 -10 -7 -3 -12 -6 -3 -6 -3 -3
tag right beyond: cue.since	-26 -6 5 -20 -11 -8 -5 29 -37 37 -15 -4 -10
tag right beyond: cue.span	-25 -15 46 -17 -26 -11 -6 1 -29 29 -5 -15 -12
tag right beyond: cue.stage	13 -6 -4 -24 24 -7 -4 -7 -9 22 -10 -5 -8
tag right beyond: cue.thanks	-15 0 -21 10 -6 -4 -2 0 -2 -1 -3 -2 -3
tag right beyond: cue.third	95 -71 -78 -22 -6 -6 -5 -23 -4 12 -3 -8 -4
tag right beyond: cue.to_date	-42 -12 -14 19 -11 -9 -6 0 -8 8 -12 31 -12
tag right beyond: cue.today	-7 2 -15 -6 -5 3 -6 22 12 15 -20 -13 -9
tag right beyond: cue.total	-10 13 10 -11 -1 -9 -7 15 -26 -35 -6 5 -7
tag right beyond: cue.training	27 -7 -7 -1 -2 -1 -1 0 -1 -6 0 -1 -1
tag right beyond: cue.transit	19 14 -1 -20 -9 -7 -5 -11 1 -8 -19 -19 -8
tag right beyond: cue.unfinished	40 -34 -3 -1 -3 -2 -3 -4 -1 -6 -4 -3 -2
tag right beyond: cue.unit	58 -23 0 -4 -13 -6 -2 -6 -5 -4 -5 -7 -3
tag right beyond: cue.venue	-4 -16 -23 -6 17 -6 -5 -9 10 3 -6 -5 -5
tag right beyond: cue.visit	38 -25 -15 -9 -4 11 -3 -14 -6 -4 -7 -5 -3
tag right beyond: cue.year	-18 -31 -25 -10 -9 -8 -6 74 3 2 -10 27 -14
tag right beyond: cue.yesterday	47 -50 -19 49 -23 -11 -8 -15 -18 -13 -11 -20 -9
tag right beyond: foe.agent	-13 -8 48 -13 -11 32 -11 -27 -9 -23 -73 -10 35
tag right beyond: foe.of	16 5 -13 -6 30 -9 -4 -13 -8 -6 -7 -7 -4
tag right beyond: foe.to	-19 -17 16 -9 -17 -12 -9 -17 5 -11 6 -27 -21
tag right beyond: noun.body	32 5 -2 -8 -7 -9 -5 -22 -11 -10 -5 -6 -4
tag right beyond: noun.branch	32 -5 -6 -6 -6 -7 -1 -2 -7 -7 -6 -5 -4
tag right beyond: noun.child	-4 8 -3 -1 -7 -5 -3 -13 -10 16 -15 1 10
tag right beyond: noun.civilian	-38 46 4 -9 -6 -9 -5 -7 0 -8 14 -3 -2
tag right beyond: noun.exchange	-25 -6 21 0 5 18 -7 -14 -9 -2 -9 -2 -6
tag right beyond: noun.family	17 43 -24 -18 -7 -5 -4 -43 -1 4 -7 0 -12
tag right beyond: noun.foreigner	-19 13 -10 -10 -11 -14 -5 -7 -1 -7 28 20 -11
tag right beyond: noun.man	-3 -11 41 -13 -14 -9 -8 -11 -14 -9 -6 -12 -7
tag right beyond: noun.military	-4 3 11 -7 -3 -3 -4 -6 -13 2 9 -7 0
tag right beyond: noun.other	20 -15 17 -6 -2 -1 0 3 -10 -7 -3 -4 0
tag right beyond: noun.people	4 -12 -1 14 5 11 -5 -22 -6 -3 5 -7 -3
tag right beyond: noun.rank	-15 41 -21 -6 -7 -10 -4 -1 -5 0 -8 -7 -5
tag right beyond: noun.soldier	30 5 -20 -15 -9 -8 -6 -17 -14 -14 1 -10 -11
tag right beyond: noun.woman	-27 -16 8 2 33 -8 -6 -26 -8 35 2 -15 -9
tag right beyond: own.agent	-32 -29 59 -12 -19 -15 -8 -4 -16 -26 15 -20 11
tag right beyond: own.of	-20 5 1 1 10 1 -5 -2 -10 -7 -5 -7 -8
tag right beyond: own.to	9 -7 5 -4 -2 -3 -9 6 -10 -17 -9 -7 -7
tag right beyond: qualifier.approx	4 -3 -23 -11 -16 -9 -5 -6 -14 -17 7 2 17
tag right beyond: qualifier.at_least	-25 -17 -24 -4 -4 -4 -3 -4 15 8 2 -10 -5
tag right beyond: qualifier.at_most	0 -9 27 -5 -7 -6 -3 -40 -10 32 -4 11 -6
tag right beyond: qualifier.more_than	12 -67 -5 -11 -7 7 -11 24 -14 -9 46 -9 13
tag right beyond: ru.agent	-5 24 -29 11 -3 11 -6 -8 -12 -17 8 0 -5
tag right beyond: ru.from	16 -19 -38 -27 15 15 -4 -13 -5 6 26 -3 -6
tag right beyond: ru.of	10 11 -25 17 2 7 -1 -10 -8 -8 -7 6 -4
tag right beyond: ru.to	6 7 -11 28 -5 -5 -4 14 -16 -7 -11 -14 6
tag right beyond: ua.agent	2 -28 -13 24 4 8 -7 -11 -13 3 1 -13 0
tag right beyond: ua.from	21 -5 -4 -13 -8 -7 -6 -6 -25 3 -15 -42 11
tag right beyond: ua.of	9 -17 24 17 4 -9 -3 -13 -10 -1 -6 -7 -1
tag right beyond: ua.to	-9 -21 32 19 -14 -16 -1 -17 -17 -18 -4 -6 1
tag right beyond: verb.bring	-3 6 7 7 -11 -7 -6 -2 1 0 -8 -3 -6
tag right beyond: verb.come	14 -2 -8 7 3 -4 -4 -7 -6 -6 -8 -3 -6
tag right beyond: verb.future	30 -18 1 -11 -4 -3 -2 18 -5 -2 -4 -7 -3
tag right beyond: verb.get	-16 2 17 -9 -2 0 -7 4 -12 -9 -9 -8 -9
tag right beyond: verb.give	2 28 -4 -12 -11 -9 -1 -6 -7 -3 -5 -6 -4
tag right beyond: verb.held_exchange	53 -34 13 -14 12 -16 -7 -40 -3 -8 -12 -11 -9
tag right beyond: verb.home	7 10 -44 1 39 -8 -5 -16 -5 4 -8 -8 -7
tag right beyond: verb.managed	13 4 -30 19 -9 19 -8 -6 -5 -17 -11 -8 -10
tag right beyond: verb.noun	-18 24 6 -21 -9 7 -4 -6 -10 -24 -4 28 -3
tag right beyond: verb.other	10 5 -4 -9 -10 -5 -4 10 -14 -5 -2 -2 -7
tag right beyond: verb.swap	8 39 -3 -4 -11 -6 -5 -5 -4 -21 -6 -5 -4
tag right beyond: verb.will	14 35 -44 -4 -3 -6 -2 -21 -3 -1 -9 -6 -5
tag right beyond: view.ru	25 10 -20 -11 -26 -7 -6 -4 -23 -5 -5 5 -9
tag right beyond: view.ua	4 -56 -7 -20 35 -11 -5 19 -7 -3 11 4 -10
tag right beyond: voice.ru	-35 12 -10 7 5 -11 13 -11 -4 -8 -10 -3 5
tag right beyond: voice.ua	0 29 -30 -18 1 -9 -6 45 -12 -10 -24 -10 -16
tag right clause: adj.dead	32 4 -10 -7 -6 -7 -4 1 -6 -6 -7 -9 -8
tag right clause: adj.freed	2 -2 10 6 -8 -5 -4 8 -6 4 -7 -5 -5
tag right clause: adj.modifier	15 5 6 -7 -6 -3 -3 5 -3 -14 -4 5 -3
tag right clause: adj.wounded	8 -32 -13 -7 -7 34 23 -5 -11 -10 -10 -9 -7
tag right clause: category	58 -37 -2 -6 -7 0 1 -2 -2 -9 -11 -6 5
tag right clause: country	33 -25 -6 -6 2 -5 -5 -9 -10 20 -11 0 -5
tag right clause: cue.agreed	-35 4 29 -13 -5 -6 -5 15 -2 -17 -6 -6 -7
tag right clause: cue.agreement	-9 4 16 -12 -5 -6 -4 11 -8 -17 -6 -6 -6
tag right clause: cue.all	43 -5 -4 -4 -3 -4 -4 -4 -7 -21 -4 3 -4
tag right clause: cue.already	24 5 -21 -13 -4 -5 -3 17 -4 4 -6 -13 -5
tag right clause: cue.among	95 -41 -63 20 -7 -3 -3 -14 -5 -8 -1 -2 -3
tag right clause: cue.anniversary	10 -3 -2 0 0 -1 0 -1 0 0 0 -1 -1
tag right clause: cue.border	19 27 5 -18 -6 -4 -4 -19 -3 -7 -4 -7 -2
tag right clause: cue.born	51 -17 -30 -3 -3 -3 -4 -27 -1 -6 -2 -5 -3
tag right clause: cue.called_off	90 -55 -27 -1 -2 -4 -2 -4 -5 -4 -15 -7 -2
tag right clause: cue.captivity	-12 14 8 -16 -6 -4 -3 11 12 -10 9 -2 -6
tag right clause: cue.captured	48 -3 -22 -1 -3 -3 -2 -9 -8 -2 -5 -11 -3
tag right clause: cue.claims	12 -14 20 -18 -5 -7 -5 -13 -4 -15 39 -10 -5
tag right clause: cue.completed	-27 -3 30 16 -1 -4 -5 -8 -10 1 -12 -3 -6
tag right clause: cue.count	5 -8 -16 5 -8 1 -5 4 10 9 -9 -8 -9
tag right clause: cue.crime	69 -48 -7 -1 -2 -2 -1 -11 -2 -6 -6 -7 -4
tag right clause: cue.denied	18 -13 -22 -3 -3 -2 -2 -19 -3 -4 37 -20 -18
tag right clause: cue.deported	64 -35 -50 -9 -11 -10 -6 37 -21 -11 -47 -8 -13
tag right clause: cue.died	20 -9 -10 -5 -4 -3 -2 -7 -1 -4 -1 -2 -2
tag right clause: cue.each	-34 44 9 -43 2 -5 -4 -4 6 -6 -8 -8 -7
tag right clause: cue.evacuation	42 -8 -13 -1 -1 -2 -1 -4 -3 -2 -9 -2 -4
tag right clause: cue.ever_captured	32 13 -28 -1 -1 -3 -3 -8 -17 -1 -2 -22 -9
tag right clause: cue.footage	-3 37 -42 -15 -14 -10 -11 -18 -12 -24 -10 -27 -29
tag right clause: cue.good_news	-56 62 -32 -9 -15 -15 -6 -9 -2 -32 -4 -4 -6
tag right clause: cue.held	-24 -41 -73 -9 -9 -12 -8 -46 -38 -17 81 81 -21
tag right clause: cue.in_captivity	-1 -13 -32 -4 -5 -4 -3 -21 -13 -14 76 2 -14
tag right clause: cue.in_return	-2 48 -17 -16 -9 -22 5 -3 -8 -4 -5 -7 -4
tag right clause: cue.included	34 11 -27 3 -6 -8 -2 -43 -6 -5 -6 -3 -4
tag right clause: cue.local	27 24 -15 -2 -5 -2 -1 -50 -4 -4 -2 -7 -2
tag right clause: cue.mediated	-35 3 -5 5 -6 1 -3 -20 -2 54 -4 -5 -4
tag right clause: cue.missing	-8 -19 -33 -9 -10 -13 -9 -63 -24 -24 -59 -63 100
tag right clause: cue.money	36 -11 0 -1 -1 -1 -1 -6 -1 -11 -2 -2 -1
tag right clause: cue.month	-8 -83 -24 -10 -3 -5 -5 50 -24 -12 -4 -7 -4
tag right clause: cue.of_whole	9 -7 14 -10 1 -5 -5 -8 -4 0 -9 3 -3
tag right clause: cue.of_year	-21 -12 -35 17 -8 -6 -6 32 -6 39 -11 -11 -7
tag right clause: cue.on_shield	-19 50 -10 -2 -3 -2 -1 -12 -3 -2 -1 -1 -1
tag right clause: cue.one_sided	-42 35 -21 -15 -15 14 -19 9 -14 9 -11 -15 -12
tag right clause: cue.other_exchange	43 -28 -4 -1 -3 -3 -3 -7 -1 -7 -1 -1 -2
tag right clause: cue.other_return	34 -12 -6 -25 -6 -9 -5 15 -21 -28 -4 -11 -11
tag right clause: cue.other_war	64 -29 -10 -15 -2 -2 -1 -5 -3 -10 -2 -3 -4
tag right clause: cue.outside	-62 -44 -33 -11 -13 56 50 27 -16 -8 -17 -12 -9
tag right clause: cue.part	25 0 -15 -24 4 -5 -3 9 0 -5 -6 -8 -5
tag right clause: cue.planned	-6 5 -1 -5 -4 -10 -4 -19 -7 -6 -15 20 -7
tag right clause: cue.postponed	37 -34 -10 -10 -6 -3 -2 -3 -2 -6 22 -6 -5
tag right clause: cue.ready	49 -1 -8 -6 -5 -7 -5 -30 -10 -8 -25 -19 -12
tag right clause: cue.recap	16 -41 2 -9 -7 -12 -5 4 4 -11 -10 12 -9
tag right clause: cue.record	35 -8 13 -28 -3 -6 -3 -56 -11 -8 -2 -4 -4
tag right clause: cue.relative	17 -28 -15 -14 21 8 8 -8 -16 19 -9 -15 8
tag right clause: cue.repatriation	20 -25 -6 -6 -5 -9 -3 11 -10 14 -4 -4 -4
tag right clause: cue.reunion	-1 -4 -8 29 -6 -6 -5 -12 -3 -7 -4 -8 -4
tag right clause: cue.same_number	19 29 -51 14 -11 -16 -7 -6 -22 -24 -14 -13 -4
tag right clause: cue.since	-7 -42 -41 -29 -7 -7 -5 49 47 13 -26 -12 -17
tag right clause: cue.span	3 -24 5 -22 -10 -8 -8 38 -3 -40 -15 -17 -12
tag right clause: cue.stage	62 9 -61 -4 -22 -7 -5 -5 -29 -7 -3 -10 -4
tag right clause: cue.thanks	25 -15 2 41 -7 -12 -5 -54 -8 -1 -15 -4 -12
tag right clause: cue.third	31 -11 -15 -25 -2 -3 -2 -1 -6 -29 -2 -2 -1
tag right clause: cue.to_date	20 -65 -30 -37 -9 -8 -6 33 -6 39 -24 -28 10
tag right clause: cue.today	-10 -6 7 29 0 -10 -5 -1 -10 -16 -12 -2 -6
tag right clause: cue.total	-74 -33 -33 46 -10 -10 -10 37 -15 42 -10 -8 -15
tag right clause: cue.training	42 -38 -2 -1 -1 -1 -1 -21 -1 -1 -4 -1 -1
tag right clause: cue.transit	0 -29 50 -10 17 -7 -5 -16 -17 -10 9 -18 -7
tag right clause: cue.unit	-19 23 -17 -6 -16 -17 -5 -12 -13 -7 45 4 -5
tag right clause: cue.venue	12 -22 -23 -16 -4 -3 -4 15 8 -14 -2 -3 -4
tag right clause: cue.visit	35 14 -19 -5 -7 -5 -3 -5 -2 -3 -5 -12 -3
tag right clause: cue.year	8 -64 -22 -14 -13 -10 -10 12 -29 50 -37 -23 -38
tag right clause: cue.yesterday	-13 2 7 -11 -8 -11 -4 -17 -4 -11 -13 27 -4
tag right clause: foe.agent	45 -3 -69 -11 40 -27 -15 -15 -14 -12 37 -44 -14
tag right clause: foe.of	36 8 -9 -14 -14 -4 -7 -19 -7 -6 -9 -9 -10
tag right clause: foe.to	-68 -5 46 -23 -12 -7 -16 -26 -18 -13 -24 4 -10
tag right clause: noun.body	27 -28 -7 -5 -6 -6 -4 31 -17 12 -5 -8 -3
tag right clause: noun.branch	-16 -36 73 -8 -5 -15 -6 -7 -7 -5 -10 -11 -6
tag right clause: noun.child	72 -19 -31 -4 -5 -4 -3 -36 -18 -8 -2 -6 -5
tag right clause: noun.civilian	-16 32 -9 -11 30 -12 -7 -3 -25 -11 -6 -8 -9
tag right clause: noun.exchange	0 -16 -10 22 -7 -8 -6 -1 13 14 -5 -8 -6
tag right clause: noun.family	-16 41 -10 26 -6 -6 -4 -18 -13 -12 -10 -11 -13
tag right clause: noun.foreigner	27 11 -22 -24 -5 -4 -3 -1 -2 -20 -2 -5 -2
tag right clause: noun.man	93 -53 -70 -2 -3 -3 -2 -6 -2 -3 -3 -16 -5
tag right clause: noun.military	-16 30 16 3 -14 -23 0 -31 9 -1 -4 -7 -10
tag right clause: noun.other	34 -9 -17 -6 -6 -5 2 -1 0 0 -5 3 -2
tag right clause: noun.people	13 1 4 -23 -14 -5 -6 -5 1 10 6 -16 10
tag right clause: noun.rank	109 -96 -23 -3 -4 -4 -2 -7 -4 -3 -5 22 -3
tag right clause: noun.soldier	-29 35 -23 -6 -10 1 -7 1 -5 -6 1 -9 -5
tag right clause: noun.woman	38 2 -43 -4 -12 -8 -2 -10 -3 -7 -3 -4 -4
tag right clause: own.agent	-9 2 -38 -9 35 -17 -11 0 -13 -7 -28 24 -8
tag right clause: own.from	41 -9 -32 -8 -17 -5 -6 -4 -4 -5 -30 -9 -3
tag right clause: own.of	-8 24 -7 15 -8 -5 -8 -18 2 -13 -9 -11 -9
tag right clause: own.to	-18 23 18 -3 -9 -7 -4 2 4 4 -7 -8 -5
tag right clause: qualifier.approx	64 -1 -7 -10 -6 -2 -2 -36 -7 -3 -7 -15 9
tag right clause: qualifier.at_least	-24 -30 -2 -3 -4 -4 -3 -34 -8 -9 40 -12 -17
tag right clause: qualifier.at_most	36 -18 12 3 -5 -6 -4 -27 1 -12 -15 -13 3
tag right clause: qualifier.more_than	-3 -46 -43 -13 -11 27 44 -45 10 -7 52 -22 -20
tag right clause: ru.agent	23 -21 16 -17 6 -6 -6 -16 3 -3 19 -21 -6
tag right clause: ru.from	-31 29 -13 -1 -6 -7 -4 23 -4 -13 24 -5 -8
tag right clause: ru.of	1 -10 29 -15 -10 -7 -4 -5 9 -6 15 -6 -4
tag right clause: ru.to	-35 -4 17 -29 -12 -8 -6 -6 56 -15 -7 -20 -4
tag right clause: ua.agent	-28 10 15 -5 -9 -6 0 7 -17 7 -12 9 -11
tag right clause: ua.from	-37 -14 40 -18 -6 -4 -4 -11 34 -3 -10 -2 -6
tag right clause: ua.of	2 18 0 -11 -8 -2 -1 -1 2 -3 -6 1 -1
tag right clause: ua.to	-37 85 -40 -23 -8 1 -6 22 -14 -12 -8 10 -10
tag right clause: verb.bring	-3 8 -4 -2 -5 -2 -2 3 8 -1 -9 -8 -6
tag right clause: verb.come	9 -2 16 -5 -9 -3 -4 11 0 -5 -8 -8 -4
tag right clause: verb.future	-3 -4 -6 -9 -4 -8 -4 -30 -3 -9 -7 12 -10
tag right clause: verb.get	6 -17 15 -5 -12 0 -6 -2 -15 -1 -7 -6 -6
tag right clause: verb.give	-7 -21 4 1 16 19 -5 -14 -11 -11 -11 -4 -9
tag right clause: verb.held_exchange	5 14 -14 -5 -11 -8 -6 13 -23 -5 -7 -9 -6
tag right clause: verb.home	-16 14 23 6 -10 -5 -4 4 -2 0 -7 -6 -6
tag right clause: verb.managed	-70 24 -2 23 -11 25 -8 20 -10 -8 -9 -8 -11
tag right clause: verb.noun	59 -33 -49 -6 -5 -5 -3 -15 -3 10 -5 -9 -7
tag right clause: verb.other	63 -21 -19 -3 -3 -5 -2 -23 -3 -1 -6 -4 -3
tag right clause: verb.swap	26 -30 -20 18 16 -6 -5 -21 -6 12 -8 -6 -5
tag right clause: verb.will	4 -40 -5 -7 -4 24 -3 22 -4 7 -5 -4 -3
tag right clause: view.ru	7 -27 -2 -5 -11 -2 -3 -31 23 -6 -16 39 -2
tag right clause: view.ua	-14 13 -23 -4 -5 -3 -3 23 -17 11 -2 -5 -10
tag right clause: voice.ru	7 -43 32 -17 -27 -45 -25 -24 -24 -20 -45 -22 -13
tag right clause: voice.ua	-39 73 -10 -9 -12 -10 -8 -51 25 -20 -9 -16 -9
tag right far: adj.dead	31 -70 49 -14 -12 -12 -7 -29 -7 -14 -8 -8 -21
tag right far: adj.freed	-4 -22 28 21 -7 -3 -2 1 -7 -2 4 -6 -3
tag right far: adj.modifier	14 7 -11 -9 0 -5 -3 -1 2 -4 -9 -3 -5
tag right far: adj.wounded	-20 35 1 -5 -7 -35 0 -8 -6 -11 -12 -5 -7
tag right far: category	13 11 -1 -6 -2 -6 -3 -5 -4 -4 -7 -9 2
tag right far: country	16 -2 25 4 -9 -8 -4 -10 -8 -22 -3 -11 -4
tag right far: cue.agreed	-25 -6 13 -22 11 -14 -7 -12 8 -11 -7 -11 -9
tag right far: cue.agreement	6 3 -8 -24 1 -17 -8 -22 13 -15 -9 -14 -9
tag right far: cue.all	-65 15 21 -14 -13 -9 -6 49 -20 -6 -9 -10 -5
tag right far: cue.already	-29 -21 0 20 35 -13 -5 -8 -9 0 -9 14 -6
tag right far: cue.among	31 -18 -18 21 -7 -1 -1 -4 -4 -7 -1 -1 -2
tag right far: cue.border	21 18 7 -21 -8 -6 -5 -29 -11 -7 -4 -11 -6
tag right far: cue.born	7 -18 -10 -2 -4 -4 -3 -21 -12 -8 49 -6 -9
tag right far: cue.called_off	45 -11 -2 -4 -2 -2 -1 -5 -6 -4 -7 -2 -2
tag right far: cue.captivity	28 -8 -30 -10 5 4 -4 0 -9 -8 3 -7 -7
tag right far: cue.captured	23 20 -25 -5 -30 -4 -3 0 -4 -6 -9 -3 -6
tag right far: cue.claims	-17 -2 30 -24 13 -8 -6 -27 -8 0 7 7 -6
tag right far: cue.completed	-19 9 25 -9 -11 -7 -4 -3 -16 -2 -5 4 -4
tag right far: cue.count	8 5 -7 -13 4 -4 -4 -2 6 -16 -11 -9 -5
tag right far: cue.crime	56 -37 -25 -2 -3 -3 -2 4 -13 -4 -26 -4 -4
tag right far: cue.denied	49 -32 -1 -3 -4 -2 -1 -30 -2 -3 -11 -2 -3
tag right far: cue.deported	-2 21 -29 0 -36 -6 -4 42 -23 -1 -22 -17 -6
tag right far: cue.each	-38 -6 -8 24 -11 5 15 -26 13 -13 -6 -8 -5
tag right far: cue.evacuation	33 -19 -7 -7 -1 -2 -1 -6 -1 11 -6 -4 -2
tag right far: cue.ever_captured	29 -30 -3 -1 -1 -1 -1 -4 -1 -6 40 -12 -2
tag right far: cue.footage	-26 -15 13 -5 -7 -4 -5 -5 -18 12 -3 16 29
tag right far: cue.held	-45 -25 -25 -12 35 -13 -7 -12 18 -6 37 -8 -4
tag right far: cue.in_captivity	-52 51 20 -4 -8 -5 -3 -9 -7 0 31 -8 -11
tag right far: cue.in_return	-6 10 -15 9 -6 37 -1 -12 -11 -7 -4 -5 -3
tag right far: cue.included	8 13 -60 -3 -14 -9 -3 -8 -3 -17 -1 48 -4
tag right far: cue.local	49 -30 -8 -4 -7 -4 -1 -6 -1 -4 -3 -2 -2
tag right far: cue.mediated	-2 -2 -5 14 -8 -5 -5 -6 -3 6 -4 -5 -4
tag right far: cue.missing	26 -21 -34 -6 -6 -14 -4 -8 -5 -11 -9 -9 38
tag right far: cue.money	4 -27 -6 -8 -3 -3 -1 -22 -2 27 -2 -2 -4
tag right far: cue.month	38 6 2 -9 -1 -1 -1 -36 -15 -1 -1 -1 -2
tag right far: cue.of_whole	7 -22 -12 -8 17 5 -4 0 -1 6 -7 0 -1
tag right far: cue.of_year	-48 5 8 3 -14 -7 -5 8 13 -11 -1 11 -9
tag right far: cue.one_sided	-4 17 28 -7 -15 -2 -11 -12 -18 -8 -11 -17 -4
tag right far: cue.other_exchange	45 -28 -3 -5 -2 -3 -1 -2 -1 -13 -1 -2 -1
tag right far: cue.other_return	10 -10 -28 -5 -3 -7 -6 -17 19 -10 -2 25 -3
tag right far: cue.other_war	26 -23 -33 -21 -5 -7 -4 -23 -7 23 -5 -5 -5
tag right far: cue.outside	-63 6 -58 -21 -16 68 -18 6 -6 -19 -14 -5 -10
tag right far: cue.part	14 -33 2 -3 18 -6 -5 19 -6 -15 -6 4 -8
tag right far: cue.planned	15 -24 -24 -29 -5 -4 -3 -7 -6 18 -5 42 -3
tag right far: cue.postponed	45 -33 -27 -1 -4 -1 -1 30 -2 -2 -4 -4 -4
tag right far: cue.ready	30 -26 -2 -28 -9 -11 -5 22 -14 18 -9 -14 -9
tag right far: cue.recap	-16 21 9 -20 -10 -3 -3 -3 -10 6 2 -4 -3
tag right far: cue.record	-1 22 -2 2 -5 -2 -1 -3 -2 -11 -2 -2 -2
tag right far: cue.relative	3 -3 -9 -21 10 15 -4 -1 -7 -15 -11 -12 7
tag right far: cue.repatriation	28 -18 -6 -6 -6 -8 -3 -8 -4 -4 -3 -5 -3
tag right far: cue.reunion	-14 5 3 -23 -12 -7 -7 -16 15 5 -3 -10 -5
tag right far: cue.same_number	-55 7 18 8 -5 -9 -2 -3 -2 -12 -6 -2 -2
tag right far: cue.since	27 7 -57 -28 -9 -8 -5 4 15 21 -18 -2 -12
tag right far: cue.span	5 1 28 -25 -29 -11 -7 -12 11 -9 4 -26 -17
tag right far: cue.stage	-50 11 -1 6 19 -6 -5 17 -13 22 -12 -7 -11
tag right far: cue.thanks	-29 19 -27 18 -9 -7 -3 -8 -3 -18 -4 -2 -3
tag right far: cue.third	14 -12 -5 -19 -3 -1 -2 -2 -7 5 -2 -1 -2
tag right far: cue.to_date	52 -11 8 11 -7 -8 -5 -31 -11 -29 -11 9 -11
tag right far: cue.today	-28 33 9 4 -13 23 -5 -19 -8 -2 -18 -8 -6
tag right far: cue.total	5 9 -2 -14 40 -8 -6 -5 -8 -20 -5 -8 -3
tag right far: cue.training	29 -7 -8 -1 -3 -1 -1 0 -1 -7 0 -1 -1
tag right far: cue.transit	3 -18 43 -23 -12 -6 -5 -13 1 -8 -19 -21 -10
tag right far: cue.unit	38 19 -17 -5 -18 -5 -2 -5 -6 -3 -4 -4 -2
tag right far: cue.venue	-7 -7 -46 -8 20 -7 -6 -29 24 5 -6 -5 -6
tag right far: cue.visit	-5 18 8 -9 -4 -4 -2 -9 -3 -4 -5 -6 -4
tag right far: cue.year	40 -55 -29 1 -10 -9 -6 -3 9 -18 -13 31 -16
tag right far: cue.yesterday	19 -14 18 -14 -15 -18 -5 -17 -4 -13 -2 -7 -4
tag right far: foe.agent	-15 12 -24 -21 -6 -15 -9 -4 -4 -10 -55 -16 55
tag right far: foe.of	33 -18 -20 -7 41 -1 -5 -14 -7 -10 -7 -4 -5
tag right far: foe.to	-40 50 -15 -4 -7 13 -10 -2 16 -2 -18 -25 -3
tag right far: noun.body	-17 25 0 -7 -5 -4 -3 -5 -3 -3 -3 -4 -2
tag right far: noun.branch	36 -7 -25 -7 -6 -7 -3 13 -5 -5 -4 -4 -4
tag right far: noun.child	24 -40 7 -13 -10 -4 -3 -20 -8 35 -3 -13 -6
tag right far: noun.civilian	-1 18 -36 -12 20 -7 -4 -15 -10 -7 26 2 -22
tag right far: noun.exchange	-19 -1 -5 19 8 -4 -5 -6 0 0 -7 2 -5
tag right far: noun.family	45 -10 -25 -19 -6 -4 -3 -12 4 19 -8 12 -4
tag right far: noun.foreigner	24 -6 14 -11 -12 -24 -4 -10 -3 1 -20 -13 -10
tag right far: noun.man	51 -41 5 -13 -13 -10 -12 -13 -18 -11 -8 -12 -9
tag right far: noun.military	12 -14 4 3 -12 -6 -3 -20 3 -5 13 -4 -13
tag right far: noun.other	10 9 10 -13 -1 -6 -3 -16 -3 -5 5 -3 -2
tag right far: noun.people	6 13 -11 7 -9 10 -4 -20 2 -18 20 -7 -3
tag right far: noun.rank	-14 36 -16 -5 -5 -6 -3 -19 -4 -8 -6 -5 -4
tag right far: noun.soldier	-14 52 -37 -21 -10 -10 -7 -11 -14 -22 -14 -9 -7
tag right far: noun.woman	-44 5 54 21 -17 -8 -7 -17 -12 -8 -11 -13 -9
tag right far: own.agent	-23 23 23 -4 -6 -8 -4 18 -4 -2 4 -34 -8
tag right far: own.of	2 13 -33 -14 15 17 -4 9 -10 -14 -11 -6 -6
tag right far: own.to	18 8 11 12 -20 -7 -4 -9 -14 -11 -9 -12 -7
tag right far: qualifier.approx	-12 12 8 -12 -12 -8 -5 -11 -17 -16 0 -15 4
tag right far: qualifier.at_least	-29 -16 -12 -1 -2 -1 -2 -5 -1 15 12 -1 -5
tag right far: qualifier.at_most	37 -24 21 -6 -9 -7 -4 -45 -16 5 -8 -11 20
tag right far: qualifier.more_than	-9 -37 -12 -17 -8 9 -6 7 -17 6 33 24 -5
tag right far: ru.agent	-11 6 -11 -3 -12 -4 -4 0 0 -16 9 -3 9
tag right far: ru.from	19 -25 -56 -26 21 23 -4 7 -5 5 20 -3 -7
tag right far: ru.of	22 -28 -2 15 1 9 -4 -9 -6 -11 3 -9 -2
tag right far: ru.to	-14 0 -19 38 -9 -8 -5 14 11 -13 -5 -31 10
tag right far: ua.agent	-3 -9 3 12 -12 19 -6 -11 -15 4 -4 -3 -4
tag right far: ua.from	10 -5 13 -8 -5 -4 -4 -3 -21 -5 -11 -16 -6
tag right far: ua.of	15 -19 36 -7 -2 -9 -6 -14 -12 -1 -7 -10 -5
tag right far: ua.to	-43 -8 35 16 -14 -6 -10 -12 -14 -23 -8 9 4
tag right far: verb.bring	-8 23 -12 4 -10 -11 -5 -11 9 -3 -7 -8 -7
tag right far: verb.come	-19 1 17 15 -17 -6 -4 -10 -4 -4 -9 -2 -7
tag right far: verb.future	13 -12 15 -13 -5 -4 -2 -16 7 -1 -3 -3 -3
tag right far: verb.get	14 -29 9 -10 -13 28 -8 -8 -9 -7 -9 -7 -8
tag right far: verb.give	10 46 -34 -15 -7 4 -6 -6 -5 -8 -5 -7 -4
tag right far: verb.held_exchange	14 -14 -6 -11 11 -13 -5 -16 -10 -1 -10 -7 -7
tag right far: verb.home	33 -44 19 21 29 -9 -6 -18 -15 -7 -10 -10 -8
tag right far: verb.managed	-22 -12 -3 39 -9 -7 -3 -6 -2 -8 -3 -4 -3
tag right far: verb.noun	-40 44 8 -25 -10 -9 -4 -9 -9 -8 -4 35 -4
tag right far: verb.other	42 -39 -17 -12 -10 -4 -3 -18 -4 11 8 9 -6
tag right far: verb.swap	-8 28 12 -2 -7 -5 -3 1 -2 -26 -3 -3 -2
tag right far: verb.will	5 17 -9 -4 -1 -1 -1 -20 -2 25 -2 -2 -6
tag right far: view.ru	-31 41 1 -9 -27 -5 -4 -16 -8 -8 -4 -11 -5
tag right far: view.ua	-7 -56 7 -17 38 -12 -5 11 -17 9 8 4 -9
tag right far: voice.ru	-36 2 39 19 -29 -14 -6 -11 -16 -8 -7 -24 18
tag right far: voice.ua	13 3 -18 -21 -17 -9 -8 31 -5 -1 -20 -15 -16
verb away -1	1 -1 -15 0 14 -1 -4 -8 7 -1 -5 0 -3
verb away 1	9 -4 3 -1 -6 5 -3 4 1 -4 -5 -3 -1
verb away 2	0 -8 -2 -8 -1 -6 -1 5 -4 2 -2 -5 -3
verb bring cumulative both	-34 -4 -1 -20 -1 -1 -1 -31 -7 65 -2 -1 -2
verb bring cumulative null	-47 -13 -2 -4 -4 -19 -9 12 -19 47 -4 -6 -4
verb bring cumulative ru	6 -10 -49 -20 -14 -4 -7 4 12 17 -12 -19 -7
verb bring cumulative ua	24 -32 -2 -5 -3 -3 -2 15 10 -12 -5 -2 -5
verb bring dropped both	-33 11 13 -34 -11 -13 -8 26 -1 -9 -22 17 -17
verb bring dropped null	25 -12 -2 9 -5 -5 -4 12 -18 -10 -6 -8 -4
verb bring figure both	-11 -33 -37 44 22 -4 -3 -5 -13 -35 -3 -3 -2
verb bring figure ru	5 -6 22 -6 2 -6 -4 -6 -10 -3 -3 -6 -2
verb bring figure ua	-22 63 -18 -4 -2 -3 -1 -14 -3 -2 -2 -2 -1
verb bring open	6 15 -11 -6 -4 -3 -2 -7 -11 -3 14 -3 -2
verb bring outside ua	-17 -31 -5 -2 -1 72 -35 6 -3 -1 -3 -1 -1
verb bring part both	20 -28 22 -4 -10 -5 -7 -6 -13 -57 -3 -3 -3
verb bring part ru	13 -13 0 -18 -12 -5 -7 -9 37 -10 -3 -10 -4
verb bring part ua	41 -39 -9 -6 -4 -9 -3 15 -3 -5 -5 -3 -2
verb bring planned null	-15 -31 -9 -3 -4 -4 -3 22 -9 -13 20 -6 -6
verb bring planned ru	-2 22 -15 -3 -6 -6 -3 -14 13 -3 18 0 -2
verb bring planned ua	16 -38 -2 -4 -3 -2 -2 2 9 -4 -10 -4 -2
verb bring recap ru	45 -29 -6 -5 -3 -3 -5 -11 -17 -5 -4 -5 -2
verb bring recap ua	70 -43 -8 -5 -4 -4 -3 -52 -9 -5 -7 -4 -3
verb come cumulative ru	-15 -1 -26 -2 -6 -1 -5 -57 58 -15 -3 32 -3
verb come cumulative ua	-25 -9 -12 -14 -5 -7 -4 36 -39 6 -13 -6 -9
verb come done	9 -3 -11 -6 7 -4 -3 4 3 -1 -5 -4 -3
verb come dropped both	-32 4 39 18 -30 -17 -10 -48 21 -27 -9 -20 -21
verb come dropped null	-12 25 -43 -5 -9 -8 -5 18 -4 1 -17 -3 -9
verb come figure both	29 -11 -41 2 -7 -7 -5 -6 -5 -20 -3 -4 -5
verb come figure ru	13 -60 16 -4 11 -3 -3 -3 -5 -3 -1 -8 -2
verb come figure ua	4 27 -14 -5 6 -5 -2 -13 -4 -4 -5 -2 -2
verb come part ru	-3 39 -51 -4 -6 -8 -8 -18 -12 -5 -2 -14 -3
verb come part ua	8 -12 17 -4 -7 -10 -4 -36 -5 -3 -4 -5 -2
verb come recap ru	26 -33 -17 -3 -7 -4 -4 -31 23 -5 -3 -14 -3
verb come recap ua	37 -45 -3 -1 -4 -2 -2 -61 27 -2 -3 -6 -1
verb get cumulative ru	-50 -9 2 -2 -10 -2 -5 -22 20 -10 -9 -12 -8
verb get cumulative ua	7 19 -61 -7 -14 -8 -11 37 -53 -22 -11 -16 -11
verb get done	-12 1 -2 -5 2 -2 -3 -4 10 -4 -5 -5 -4
verb get dropped both	-11 39 -47 -12 -3 -5 -5 -2 -8 -3 -1 -3 -3
verb get dropped null	-35 -52 6 -11 -25 25 -12 -47 41 -15 -12 -14 -10
verb get figure ru	-9 11 -8 -4 -2 -3 -3 -9 -5 -2 -4 -4 -2
verb get figure ua	10 -2 2 -7 21 -4 -3 -16 -9 -2 -2 -2 -3
verb get part ru	10 8 -22 -6 -13 -7 20 -4 -18 -5 -3 -7 -3
verb get part ua	19 15 -30 -16 -18 -20 -10 -41 -39 -6 -6 -6 -5
verb get recap ua	35 -14 -7 -1 -3 -3 -2 -3 -4 -1 -6 -5 -2
verb give cumulative ua	5 1 -11 -6 -12 -17 -10 0 -41 -18 -11 -16 -15
verb give dropped both	-26 -46 -6 -12 -6 33 -18 -9 -33 -4 -10 -13 27
verb give dropped null	-17 -3 22 -8 -15 -4 -10 -13 -13 -12 -20 16 -13
verb give figure ru	-48 -24 18 -6 30 -9 -6 -4 23 -3 -4 -7 -4
verb give figure ua	-7 20 -8 -2 -8 -5 -2 6 -3 -1 -2 -3 -2
verb give outside ru	-13 -13 -33 -1 -2 6 10 -1 -3 -1 -1 -2 -2
verb give outside ua	-25 -25 -17 -4 -3 24 -8 -11 -3 -3 -3 -3 -3
verb give part ru	-3 -1 0 -8 -9 -20 30 -5 -21 -7 -8 -8 -7
verb give part ua	18 -37 -3 -7 -10 5 -10 -2 -8 -4 -8 -7 -5
verb give recap ru	-9 42 -37 -2 -6 -19 -6 -7 -8 -3 -4 -7 -5
verb give recap ua	44 -43 -2 -3 -7 -16 -3 25 -2 -2 -6 -2 -2
verb held_exchange cumulative null	11 -2 -4 -3 -2 -2 -2 -20 -9 -5 -3 -5 -2
verb held_exchange done	-18 15 -12 -5 -2 -7 -4 2 4 -13 -3 1 -3
verb held_exchange dropped null	6 20 -49 -10 -16 -31 -10 -30 -13 -13 -16 21 -20
verb held_exchange figure both	-24 13 -19 0 -3 -1 -1 0 -1 -34 -1 -1 -1
verb held_exchange figure ru	-36 -66 80 -3 -4 -1 -1 -1 -6 -2 -1 -2 -1
verb held_exchange figure ua	-43 57 -55 -7 10 -2 -2 -2 -4 -3 -2 -2 -1
verb held_exchange open	56 -13 -25 -5 -1 -2 -1 -3 -7 0 -2 -2 -2
verb held_exchange part ru	4 -38 35 -6 -7 -4 -20 -1 -14 -4 -1 -17 -5
verb held_exchange part ua	-10 17 -82 0 -8 12 -12 -22 -4 -10 -5 -4 -5
verb held_exchange planned ru	-10 -12 -86 -6 -8 -5 -5 15 46 -8 -4 -7 -4
verb held_exchange planned ua	-7 -46 -3 -8 -3 -5 -5 38 -53 -10 -5 -5 -5
verb held_exchange recap ru	61 -30 -35 -3 -3 -2 -3 -31 -36 -6 -2 -4 -2
verb held_exchange recap ua	80 -46 -15 -6 -2 -7 -4 -68 -28 -13 -10 -7 -8
verb home cumulative ru	-77 -1 -22 -3 -5 -3 -3 -52 78 -14 -5 -9 -3
verb home cumulative ua	-40 -32 -1 -7 -6 -2 -3 61 -17 -12 -8 -2 -5
verb home done	5 -16 -3 8 6 -3 -2 5 0 -3 -3 -3 -3
verb home dropped null	49 -48 0 -17 -6 11 -3 -19 -16 -11 -4 13 -9
verb home figure ru	11 5 -8 1 1 -3 -4 -3 -17 -3 -3 -11 -4
verb home figure ua	-33 37 3 7 9 -4 -2 -16 -3 -4 -2 -2 -2
verb home part ru	42 -21 -35 -9 -3 -5 -2 0 -7 -3 -1 -6 -2
verb home part ua	25 -49 21 -6 -7 -15 -3 -3 -8 -3 -6 -3 -3
verb home planned ru	14 -12 -2 -7 -4 -2 -2 20 -31 -2 -1 -15 -2
verb home planned ua	27 -59 -10 -16 -7 -6 -5 -38 31 -12 -7 -5 -6
verb home recap ru	18 27 -33 -15 -11 -3 -4 -5 -48 -4 -5 -18 -3
verb home recap ua	9 -21 -6 -6 -3 -4 -2 3 -4 -2 -4 -2 -2
verb list cumulative ua	-29 -44 -6 -5 -9 -25 -6 27 21 -29 -6 -22 -22
verb list done	-4 -22 -7 -3 13 32 -6 -3 -2 0 -20 -5 -10
verb list figure ru	3 -97 63 -8 -12 -6 -5 -4 -14 -4 -6 -21 -8
verb list figure ua	-7 47 -45 -14 -7 -12 -5 -3 -5 -7 -11 -9 -7
verb list part ru	16 39 -81 -12 -14 -18 -18 -21 -26 46 -21 24 -20
verb list part ua	18 -68 -64 28 -17 56 -9 -23 -12 -16 -23 -12 -14
verb swap cumulative both	-4 -5 -4 -29 -1 -1 -1 -7 -3 24 -1 -1 -2
verb swap done	-2 -10 -13 14 2 -3 -3 -23 0 -1 -3 -4 -3
verb swap dropped null	9 -25 -26 39 -11 -18 -5 -13 -11 -23 -6 -10 -5
verb swap figure both	-27 -44 -20 53 -4 -1 -1 -1 -1 -26 -1 -1 -1
verb swap figure ru	-1 -59 59 -8 -5 -1 -1 0 -3 -2 -1 -2 -1
verb swap figure ua	-13 37 -38 -15 17 -5 -3 -2 -6 -9 -6 -4 -3
verb swap part ru	-22 -19 27 -17 -1 -2 -5 -2 -3 -1 -1 -3 -2
verb swap part ua	-41 67 -47 29 -9 -19 -4 -3 -17 -29 -9 -9 -6
verb swap planned ua	-37 25 -39 -20 -8 -5 -4 -39 43 -8 -3 -3 -5
verb swap recap ru	32 -5 -17 -9 -3 -1 -8 -53 39 -4 -1 -3 -2
verb swap recap ua	3 -66 -5 -19 -23 -5 -7 49 -46 -12 -11 -5 -8
verb.bring own agent view ru	-44 86 -62 -8 -6 -4 -4 -10 -7 -3 -2 -4 -3
verb.bring own agent view ua	8 -23 4 -12 -10 -9 -6 6 -19 -17 -14 -7 -6
verb.bring own null view null	-12 -38 -5 57 -10 -7 -7 -2 -13 15 -9 2 -6
verb.bring own null view ru	23 -31 -4 -10 17 -10 8 -26 30 -1 -12 -15 -11
verb.bring own null view ua	14 25 -7 -5 -10 0 -7 23 -14 -6 -9 -5 -6
verb.bring own perspective view ru	-2 -32 50 -25 -28 -10 -13 -29 -2 -16 5 -42 -11
verb.bring own perspective view ua	-27 91 -76 -8 -5 1 -4 18 -19 -10 -16 -5 -6
verb.bring own ru view null	-21 -73 62 -15 -4 -5 15 -2 -17 -14 -1 -14 -5
verb.bring own ru view ru	-19 -26 41 -3 -10 -9 6 -18 45 -4 -3 -12 -3
verb.bring own ru view ua	-10 -31 53 -9 -12 -18 -16 -10 -16 -10 -8 -20 -5
verb.bring own ua view null	-25 58 -47 -44 -7 11 -8 46 -15 -17 -7 -4 -5
verb.bring own ua view ru	55 31 -67 -17 -12 27 -28 -46 -18 -8 -12 -8 -5
verb.bring own ua view ua	4 24 -19 -5 -5 -7 -2 20 -14 -10 -11 -2 -5
verb.come own null view null	14 -1 17 -13 -16 -8 -6 -45 19 -22 -9 1 -9
verb.come own null view ru	-12 -36 38 4 8 -10 -8 -2 17 -15 -13 -9 -10
verb.come own null view ua	22 4 -21 -6 -8 -3 -6 10 -15 5 -11 -6 -5
verb.come own perspective view ru	32 -91 97 -7 -18 -6 -5 -30 6 -5 -4 -30 -5
verb.come own perspective view ua	-33 72 -90 -7 14 -9 -6 29 -13 -7 -13 -8 -6
verb.come own ru view null	23 -52 9 -2 -15 -5 -8 -4 -23 -4 -4 -18 -3
verb.come own ru view ru	-17 -33 14 -3 32 -3 -6 -6 12 -4 -17 -24 -4
verb.come own ru view ua	-13 -47 34 -4 -9 -14 12 -27 10 -4 -3 -17 -3
verb.come own ua view null	-73 89 -41 -10 -28 -14 -9 3 -10 -17 -15 -21 -9
verb.come own ua view ru	1 25 -69 -6 -15 -24 -12 7 -41 -22 -32 -22 -22
verb.come own ua view ua	25 15 -18 -7 -5 -4 -2 0 -12 -5 -5 -1 -3
verb.future own null view null	65 -32 -8 -2 -2 -2 -1 -7 -4 -3 -1 -3 -1
verb.future own null view ru	53 -7 -6 -3 -4 -10 -5 -18 -13 -2 -4 -7 -3
verb.future own null view ua	25 17 -6 -5 -2 -3 -1 -18 -4 -4 -3 -6 -4
verb.future own ru view ru	-41 -25 58 -2 -9 -3 -4 0 -9 -2 -1 -8 -2
verb.future own ua view ua	-28 11 -9 -11 -10 -11 -13 27 -15 -17 -25 -18 -21
verb.get own agent view ru	-59 17 19 -14 -11 -5 -8 1 -26 -4 -3 -7 -6
verb.get own agent view ua	-61 23 -12 -6 28 -8 -6 4 -16 -6 -11 -4 -4
verb.get own null view null	26 -24 -7 -10 22 -6 -6 -7 2 -15 -6 -7 -8
verb.get own null view ru	22 30 -52 -14 -16 -23 -3 -13 21 -10 -8 -10 -8
verb.get own null view ua	-7 -35 59 -2 -14 9 -7 0 -8 -7 -11 -9 -7
verb.get own perspective view ru	-39 -37 40 -11 -11 -3 -8 -12 10 -8 -10 3 -7
verb.get own perspective view ua	5 42 -41 -2 -2 -1 -2 -3 -2 -1 -1 -2 -1
verb.get own ru view null	24 -20 -43 -2 -4 -12 21 -16 1 -5 -5 -15 -7
verb.get own ru view ru	-1 -18 11 -5 -13 -6 -6 -5 5 -7 -9 -10 -6
verb.get own ru view ua	38 -11 5 -3 -4 -3 -5 -11 16 -6 -6 -15 -3
verb.get own ua view null	16 48 -42 -1 -1 -7 -2 -4 -3 -1 -9 -2 -4
verb.get own ua view ru	42 -18 -10 -1 -4 -9 -3 -2 -1 -1 -3 -3 -2
verb.get own ua view ua	-7 18 -33 -6 -9 -8 -5 -14 -3 -4 -5 -3 -8
verb.give own null view null	19 21 -13 -14 7 -1 -9 13 -10 -30 -10 -8 -9
verb.give own null view ru	18 51 -55 -8 -2 1 -13 2 -28 -9 -9 -8 -9
verb.give own null view ua	-18 -41 49 -9 -1 14 0 -16 14 -9 -13 -8 -7
verb.give own opposite view ua	-21 -32 37 -1 -1 -2 -2 -4 -1 -1 -1 -1 -1
verb.give own perspective view ru	-58 0 44 -6 -8 -40 60 -6 -8 -7 -7 -11 -6
verb.give own ru view null	-14 -64 88 -7 -22 -17 8 -8 -16 -8 -11 -35 -14
verb.give own ru view ru	34 -62 -2 -19 -13 -35 19 -8 -5 -12 -5 -42 20
verb.give own ru view ua	-38 -55 65 -4 -6 -18 6 -11 -8 -4 -3 -15 -5
verb.give own ua view null	-3 17 -42 -12 -23 12 -12 8 -11 -5 -11 -3 -8
verb.give own ua view ru	-20 41 -28 -2 -3 15 -5 0 -2 -1 -2 -2 -2
verb.give own ua view ua	-2 26 -34 -5 -10 -21 -4 4 -3 -3 -15 -4 -11
verb.held_exchange own null view null	-10 42 -33 21 -10 -8 -6 -20 -22 -20 -6 10 -7
verb.held_exchange own null view ru	-23 -40 47 -16 -6 -9 -10 -2 20 2 -8 -15 -7
verb.held_exchange own null view ua	17 26 -31 -18 -12 -12 -7 2 -18 8 -9 -9 -8
verb.held_exchange own perspective view ru	-18 -31 35 -1 -1 -2 -3 0 -5 -1 -1 -7 -1
verb.held_exchange own perspective view ua	33 29 -35 -4 -3 -3 -4 -15 -5 -10 -3 -17 -2
verb.held_exchange own ru view null	19 -21 10 -17 -11 -19 15 0 -9 -5 -1 -24 -6
verb.held_exchange own ru view ru	-8 -60 42 -10 -11 -3 -8 -3 -31 -16 -1 -10 -4
verb.held_exchange own ru view ua	-1 -59 65 -1 -1 -1 -1 0 -2 -1 0 -2 0
verb.held_exchange own ua view null	-1 5 -57 -26 -8 40 -24 -2 -3 -17 -6 -3 -5
verb.held_exchange own ua view ru	-5 53 -33 -5 -1 -5 -2 -2 -7 -3 -3 -2 -1
verb.held_exchange own ua view ua	7 4 -25 -6 -4 6 -3 -20 -3 -8 -3 -1 -2
verb.home own null view null	21 -51 -54 -6 -12 -11 -7 -29 -20 65 -9 -5 -15
verb.home own null view ru	25 -71 12 27 1 -13 -9 -24 1 -11 -10 -9 -11
verb.home own null view ua	0 15 -10 11 -12 -4 -5 18 -7 -9 -9 -5 -5
verb.home own perspective view ru	-4 -65 77 -14 -22 -3 -4 -15 3 -5 -8 -12 -5
verb.home own perspective view ua	11 68 -39 -13 -7 -6 -4 -20 -11 -4 -6 -5 -5
verb.home own ru view null	-41 -45 75 -10 -2 -15 -9 -1 -2 -3 -1 -8 -4
verb.home own ru view ru	31 -27 0 -7 -18 -3 -5 -37 31 -7 -2 -18 -6
verb.home own ru view ua	-33 28 -5 -4 -7 -8 -8 -10 -14 -5 -3 -19 -7
verb.home own ua view null	-39 73 -6 -27 -8 -2 -1 -1 -1 -6 -1 -1 -1
verb.home own ua view ru	-58 125 -92 -19 -27 -8 -7 -7 -27 -3 -5 -5 -4
verb.home own ua view ua	-8 15 -21 -11 29 -7 -3 13 -9 -6 -13 -2 -5
verb.managed own null view null	-3 23 14 2 -12 -11 -8 -9 -5 -24 -6 -11 -4
verb.managed own null view ru	4 -66 -33 -16 -20 -12 -9 -47 -30 34 -6 -12 -7
verb.managed own null view ua	-7 -44 -5 -10 -6 -12 -8 16 -24 9 -27 -13 -22
verb.managed own ua view null	-5 43 -15 -17 -1 -1 -1 -1 -1 -8 -1 -1 0
verb.noun own null view null	-3 -25 -3 9 -9 -6 -4 -1 7 11 -5 -7 -5
verb.noun own null view ru	29 -49 29 -18 -8 -6 -7 -23 -38 -28 -12 11 -11
verb.noun own null view ua	30 50 -48 -8 -4 -6 -3 -30 -4 -3 -6 -6 -5
verb.noun own ru view null	-14 -34 73 -42 -2 -1 -2 0 -4 -7 -2 -29 -2
verb.noun own ru view ru	-22 -26 -37 -3 -7 -3 -11 -1 -29 -5 -5 58 -11
verb.noun own ru view ua	23 -45 3 -15 -15 -17 -25 -23 -3 -13 -3 -21 -6
verb.noun own ua view null	-27 76 -22 -61 -3 -2 -2 -2 -5 -18 -6 -2 -2
verb.noun own ua view ua	-17 -14 -11 -11 -10 -9 -7 35 -15 -17 -17 -11 -15
verb.other own null view null	46 -16 -19 -11 -5 -2 -2 -20 -5 13 -4 -3 5
verb.other own null view ru	26 10 19 -3 -6 -4 -2 -11 -9 -6 -4 -5 -1
verb.other own null view ua	9 -9 -10 -2 22 14 -1 -15 -5 -4 -2 -3 -4
verb.other own opposite view ua	33 -4 -8 -1 -4 -5 -2 -1 -1 -1 -3 -4 -1
verb.other own perspective view ua	10 18 -30 -8 -8 -4 -3 -2 -3 -2 -12 -4 -4
verb.other own ru view ru	26 0 -54 -1 -10 -2 -3 -1 -20 -4 -11 38 -6
verb.other own ru view ua	63 -1 -47 -3 -1 -1 -2 -1 -5 -1 -1 -6 -3
verb.other own ua view null	22 -14 -1 -1 -1 -32 -4 0 0 0 -4 -1 -1
verb.other own ua view ru	65 -32 -3 -2 -5 -3 -2 -13 -3 -2 -13 -5 -5
verb.other own ua view ua	68 -24 -12 -4 -9 -7 -6 -42 -16 -16 -18 -8 -12
verb.swap own null view null	-19 14 -23 0 -8 -3 -3 -7 -10 24 -4 -4 -4
verb.swap own null view ru	63 -43 1 -28 -14 -11 -9 -18 -10 -18 -10 -19 -9
verb.swap own null view ua	0 -19 -26 42 8 -9 -9 -14 19 -10 -12 -11 -14
verb.swap own perspective view ua	-50 92 -64 -7 -5 -15 14 -2 -7 -10 -15 -13 -3
verb.swap own ru view null	19 -9 11 -17 -20 -2 -12 0 -5 -6 -1 -7 -2
verb.swap own ru view ua	-50 -53 97 -14 -5 -7 -14 -2 -12 -7 -3 -18 -5
verb.swap own ua view null	-23 43 -25 -25 -18 -17 -5 -5 -3 -17 -10 -2 -6
verb.swap own ua view ua	2 16 -20 -12 -15 10 -9 -15 -5 -7 -22 -2 -9
verb.will own null view null	42 -21 -1 -31 -3 -17 -2 6 -9 -3 -10 -4 -2
verb.will own null view ru	35 10 -1 -1 -4 -2 -2 -10 -10 -3 -16 -6 -2
verb.will own null view ua	0 6 -5 -4 -7 -8 -5 -35 -5 -6 27 -7 -5
verb.will own perspective view ua	2 -17 -4 -2 -2 -3 -5 48 -25 -3 -39 -22 -11
verb.will own ru view ru	-14 -3 -5 -3 -16 -1 -7 0 -29 -4 -20 27 -5
verb.will own ua view ua	26 -12 0 -2 -1 -2 -1 -10 -1 -1 -24 -2 -1
verdict announcement	204 -144 -65 -10 -8 -5 -3 -22 -8 -3 17 33 -5
verdict follow_up	181 -165 -73 -7 -9 -5 -4 40 13 -8 2 -5 -2
verdict irrelevant	175 -57 -35 -5 -4 -4 -3 -22 -9 -6 -11 -12 -8
verdict report	-70 86 43 1 -1 0 -4 -7 -9 -9 -9 -7 -6
verdict statement	-87 -161 -77 -25 -19 -17 -13 84 57 70 51 45 43
view null	-3 -3 6 30 0 -3 -2 -19 -8 16 -4 -7 -5
view null guessed	18 10 -12 -9 -1 -6 -5 0 -4 -4 -8 -1 3
view ru	21 -18 31 -4 -4 -7 -3 -15 8 -5 -5 3 -5
view ru guessed	-27 -12 35 -10 2 -6 -5 4 -11 -8 -14 -9 -9
view ua	17 24 -10 -6 -5 0 -5 7 -8 -2 -1 -5 -5
view ua guessed	-8 -22 13 31 -15 -11 -8 -5 0 -6 -11 -16 1
whole	-3 17 -15 -15 -10 -9 -5 4 -11 -13 -6 -11 -10
word after 1: 	-2 31 -53 -5 -8 -17 -5 -33 -7 -11 -8 -7 -11
word after 1: !	-42 27 44 -19 -17 -24 -12 4 -38 -30 18 -23 -28
word after 1: "	13 -23 -24 -15 -11 1 -8 18 27 -14 -4 -4 -8
word after 1: (	-30 9 -23 -34 -14 -11 -5 30 -15 -8 -11 -15 36
word after 1: )	47 -6 -17 -1 -1 -2 -1 -5 -1 -2 -1 -1 -5
word after 1: +	-17 -36 46 -8 -18 -5 -4 -11 -2 -13 -5 -3 -4
word after 1: ,	15 -7 6 2 -5 -3 -2 2 -5 -3 0 3 -7
word after 1: -	4 17 -13 35 -5 -2 -2 -18 -3 -11 -4 -4 -3
word after 1: .	-9 12 14 -4 -3 0 -6 -2 1 2 -2 -4 -3
word after 1: /	126 -46 -6 -6 -13 -5 -5 -36 -12 -18 -10 -12 -20
word after 1: :	5 39 -9 -6 -18 -2 -4 -12 -11 -20 -6 -2 -2
word after 1: ;	10 9 -17 -8 -10 -15 -6 1 -3 -6 4 1 -15
word after 1: ?	3 -50 51 -7 -19 -8 -7 -45 -20 -15 -14 -32 -10
word after 1: after	22 -5 -11 -11 -8 -4 -3 -3 -3 -8 -3 -5 -4
word after 1: ago	9 0 -4 0 0 0 0 -1 0 0 0 0 -1
word after 1: among	-16 22 11 -2 -14 -5 -4 -21 -5 -12 -7 -3 -3
word after 1: and	19 -3 -15 -27 15 -4 -6 15 -19 -6 -25 1 -7
word after 1: apiece	-49 25 1 -17 -12 -6 -6 -4 -9 -11 -5 -6 -4
word after 1: are	-31 16 -38 27 -10 -5 -6 -17 -17 -14 6 -7 38
word after 1: as	-28 -16 12 -15 -6 12 -5 -13 -9 -5 -6 -4 -8
word after 1: at	-53 47 -28 -20 -3 -11 -5 -31 -13 -24 -6 48 -18
word after 1: back	-100 15 19 -12 -6 -6 -4 -10 -7 -3 -4 -7 -8
word after 1: betwee	-13 -23 -21 22 -1 -1 -1 -11 -3 5 -2 -3 -1
word after 1: brough	-32 -6 -19 -2 -2 -2 -2 68 10 -25 -2 -10 -4
word after 1: by	-50 -20 51 -25 -23 -19 -20 39 -10 -30 -10 -8 -6
word after 1: came	-32 -39 -9 -15 -12 20 -17 38 8 -10 -7 -6 -5
word after 1: captur	-71 68 1 -3 -8 -5 -3 -3 -10 -4 -3 -14 -3
word after 1: code	77 -54 -2 -1 -2 -1 -1 -9 -1 -3 -3 -2 -2
word after 1: each	-37 25 15 -43 -9 -5 -5 0 2 -15 -6 -4 -8
word after 1: exchan	-15 26 -3 -40 -17 -24 -5 -52 -8 36 -7 -3 -7
word after 1: for	45 -21 -5 -16 -4 -3 -2 -31 -9 -18 -4 -3 -5
word after 1: freed	14 -60 27 67 -11 -6 -8 13 -16 -63 -8 -8 -6
word after 1: from	-2 8 24 -59 -8 -5 -4 2 2 14 -9 1 -6
word after 1: go	-27 -43 -8 51 -4 -3 -3 -11 -4 -25 -1 -2 -2
word after 1: had	-1 -29 1 13 -13 -17 -10 51 -35 -18 -12 -14 -17
word after 1: has	50 -10 -3 -11 -2 -2 -1 -26 -2 -5 -3 -1 -1
word after 1: have	-24 3 -5 -19 -5 -2 -4 16 34 6 -11 -8 -6
word after 1: held	-14 -7 -22 -22 -7 -5 -6 -14 -6 -28 -8 43 -13
word after 1: home	39 -5 -3 -5 -4 -4 -3 -34 -7 -28 -11 -3 -11
word after 1: in	-18 -31 16 10 -10 -18 -1 -9 -10 -47 -15 -13 50
word after 1: is	-15 -70 -27 -12 -15 -11 -10 54 -16 -39 -13 -22 -12
word after 1: killed	42 -7 -6 -2 -8 -2 -3 -36 -3 -2 -17 -9 -13
word after 1: left	-45 35 13 -55 -27 -7 -9 -3 -10 -22 -7 -6 -12
word after 1: more	-48 -14 -42 -22 -11 -14 -11 -35 -11 -29 -53 64 -17
word after 1: number	49 -18 39 -7 -6 -5 -4 -66 -12 11 -34 -8 -9
word after 1: of	-3 2 16 -10 -8 -6 -5 3 -4 -1 -10 3 -10
word after 1: on	36 -18 -18 -20 -15 -7 -7 -22 -20 23 -6 -5 -9
word after 1: over	61 -37 -4 -9 -3 -4 -5 -48 -13 -2 -12 -3 -5
word after 1: patien	44 -2 -4 -31 -1 -1 0 -1 -1 -6 0 -1 -1
word after 1: per	9 19 -15 -16 -2 -1 -3 0 -1 -7 -1 -3 -1
word after 1: receiv	68 -25 -15 -2 -3 -8 -2 -30 -6 -9 -12 -5 -22
word after 1: releas	53 -32 -11 9 -10 -11 -13 -17 -26 3 -20 -30 -21
word after 1: remain	-14 -26 -15 -3 -9 -4 -5 -12 -15 -19 44 -2 4
word after 1: return	-6 18 -13 -9 -8 -6 -4 0 -16 -15 -4 -4 -3
word after 1: russia	-5 -11 43 -49 -6 -1 -3 -1 -6 -6 -8 -27 -3
word after 1: since	9 -32 -5 -9 -32 -5 -12 20 -32 -54 -11 -10 -19
word after 1: surren	44 -21 -2 -1 -3 -4 -1 0 -2 -2 -7 -1 -1
word after 1: taken	-20 24 7 -1 -4 -1 -1 0 -1 -2 0 -6 0
word after 1: the	-30 -25 65 -26 -10 -4 -4 -5 -42 43 -4 -2 -5
word after 1: to	23 3 -32 -22 -6 -4 -3 -10 13 19 -6 -8 -3
word after 1: today	-46 50 7 -3 -7 -3 -4 -15 -2 -15 -7 -1 -3
word after 1: ukrain	-68 15 5 -25 -11 -9 -8 21 -8 -21 6 -6 -11
word after 1: was	11 -6 6 -34 -6 -8 -7 -29 -7 -17 -6 -9 -8
word after 1: went	-60 -4 4 -51 62 -16 12 -21 -26 18 -8 -12 -9
word after 1: were	1 22 -12 14 -7 -2 -4 -21 0 -24 -6 -2 -5
word after 1: who	22 17 -41 -4 -6 16 -4 -6 -8 -4 -4 -4 -3
word after 1: will	50 -10 -5 -2 -2 -1 -2 -15 -2 -2 -5 -4 -2
word after 1: with	1 53 22 -30 -1 -11 -6 -2 -1 -18 -1 -8 -3
word after 1: wounde	3 -21 -9 -7 -1 -7 -7 58 -1 -16 0 -2 -1
word after 1: автомо	40 -18 -10 -1 -1 -1 -1 0 -1 -3 -1 -6 -1
word after 1: без	26 6 -28 -7 -5 -17 -8 -42 -4 -7 -32 -18 57
word after 1: беспил	24 -4 -5 -1 -2 -1 -1 -2 -3 -2 -1 -2 -1
word after 1: бмп	9 0 -5 0 0 0 0 0 -1 0 0 -1 0
word after 1: бойови	59 -11 -1 -1 -3 -1 -1 -26 -2 -16 -8 -3 -1
word after 1: борони	66 -56 -4 -8 -3 -4 -2 -11 -4 -5 -2 -2 -4
word after 1: братів	69 -68 -22 -4 -3 -7 -3 -12 -1 -4 -3 -3 -3
word after 1: були	31 -22 -1 -1 -1 -1 -1 -2 0 -1 -1 -1 -1
word after 1: в	-2 -11 -61 -10 41 -32 5 -48 57 -9 9 -49 30
word after 1: вважаю	-59 -19 0 -1 -2 -3 -2 -21 -3 -7 -34 -5 66
word after 1: вдалос	-16 -30 -6 -4 -4 40 -10 8 -6 -27 -7 -4 -3
word after 1: вдома	-38 47 -23 -22 -6 -4 -4 54 -11 -9 -6 -3 -5
word after 1: велико	41 -31 -7 -2 -6 -3 -7 -11 -13 -28 -20 -5 -11
word after 1: вернул	-52 -11 55 36 -25 -5 -5 -9 -13 -6 -4 -14 -4
word after 1: вже	29 -2 -6 -16 -6 -5 -2 -41 -5 -4 -5 -2 -2
word after 1: визвол	26 14 -4 -2 -3 -7 -2 -19 -2 -4 -2 -2 -1
word after 1: вийшли	41 25 -45 -7 -2 -8 -5 -37 -6 -4 -3 -3 -6
word after 1: випадк	45 -22 0 -1 -1 -3 -1 -5 -1 -5 -4 -1 -4
word after 1: вмс	30 -10 -6 0 0 -6 -3 -2 0 -1 -2 -1 -1
word after 1: военно	-6 -11 23 -16 -11 -5 -5 -3 -5 -18 -5 -6 -3
word after 1: возвра	-25 -8 4 -7 -13 -3 -6 -7 27 -8 -4 -16 -6
word after 1: возз'є	-36 46 -2 -7 -1 -1 -1 -3 -1 -1 -2 -1 -1
word after 1: вооруж	35 24 -22 -1 -9 -3 -2 -1 -12 -2 -3 -7 -2
word after 1: воссое	-15 50 -27 -17 -5 -3 -7 -16 33 -13 -1 -19 -6
word after 1: вс	26 -5 -4 -1 -12 -1 -4 0 -36 -2 -2 -4 -2
word after 1: всу	22 9 -34 -2 -3 27 -8 -6 -3 -2 0 -9 -3
word after 1: від	15 1 -13 -12 -14 -8 -7 20 -19 -15 -17 -4 -17
word after 1: відбув	-22 33 -17 -7 -2 -3 -4 -18 -1 -7 -2 -2 -3
word after 1: військ	9 11 -10 -6 -3 -25 -6 -2 -3 -12 -11 -2 -5
word after 1: госпит	-66 -9 -41 -6 -9 -16 -9 -35 -13 71 -11 -34 -12
word after 1: гумани	18 -3 -8 -1 -1 0 -1 0 -1 -1 -1 -1 -1
word after 1: держав	59 -42 -11 -2 -2 -5 -3 -26 -2 -15 -15 -9 -6
word after 1: для	88 -60 -36 -3 -5 -3 -2 -7 -9 -3 -2 -3 -5
word after 1: до	59 -43 -15 -2 -1 -3 -1 -3 -2 -5 -6 -3 -3
word after 1: додому	38 23 -59 -11 -7 -7 -10 -17 -7 -35 -11 -4 -6
word after 1: дома	7 -49 65 -24 -45 -6 -6 -11 -15 -8 -6 -15 -5
word after 1: домов	28 -21 -2 -3 -4 -2 -2 -2 -1 -4 -6 -16 -7
word after 1: домой	68 -48 -45 -6 -16 -1 -3 -3 -10 -7 -3 -3 -2
word after 1: единиц	57 -4 -14 -2 -3 -2 -2 -6 -10 -4 -8 -12 -9
word after 1: з	4 23 -18 -4 -8 -10 -4 -6 -6 -7 -8 -4 -6
word after 1: за	-6 21 -37 -15 -13 -12 -8 14 -15 -23 -18 -14 -13
word after 1: забрал	-22 25 -15 -23 -9 51 -9 -11 -8 -10 -6 -6 -4
word after 1: заверш	19 16 11 -22 -5 -8 -10 -72 -3 -22 -8 -15 -7
word after 1: загибл	4 14 -1 -5 -5 -11 -4 -3 -9 -7 -5 -4 -9
word after 1: загину	61 -21 -1 -2 -6 -4 -4 -44 -17 -16 -21 -5 -5
word after 1: заключ	11 -2 -1 -1 -1 -1 0 0 0 -2 0 -1 -1
word after 1: залиши	24 26 -40 -4 -7 -14 -3 -4 -3 -2 -4 -4 -3
word after 1: записі	-53 -5 -1 -2 -4 -4 -3 -19 -2 -4 -38 -9 57
word after 1: засудж	38 -13 -14 0 -1 -6 -2 -4 0 -1 0 -1 -1
word after 1: захисн	42 -29 -20 -3 -2 -1 -2 -29 -4 -1 -1 -1 -1
word after 1: захища	58 -27 -12 -2 -2 -4 -2 -8 -2 -5 -1 -2 -3
word after 1: збройн	77 -63 -34 -9 -11 -15 -8 -41 -14 -10 -10 -5 -8
word after 1: звільн	-33 73 -10 -4 -6 -12 -3 -20 -4 -4 -6 -2 -2
word after 1: земляк	38 -10 -3 -1 -11 -1 -1 -5 -1 -2 -1 -1 -2
word after 1: знову	-33 -29 -45 -50 -15 -16 -11 53 -19 -13 -19 -10 -13
word after 1: зсу	73 -64 -25 -4 -11 -17 -6 -15 -6 -8 -15 -4 -13
word after 1: зустрі	27 38 -13 -6 -8 -7 -5 -23 -13 -43 -11 -8 -8
word after 1: зі	36 -27 -2 -1 -1 -3 -1 -4 -1 -2 -28 -1 -14
word after 1: и	-39 31 -16 -10 39 -22 5 4 -22 6 -8 -10 -7
word after 1: из	17 -1 -1 -10 -11 -7 -8 -8 2 -10 -16 10 -8
word after 1: й	18 -6 -39 -10 -8 -7 -5 -15 -4 -9 -8 -5 -5
word after 1: к	-38 36 8 -17 -12 -12 -11 -20 -22 -14 -17 -23 -16
word after 1: кв	63 -24 -25 -1 -1 -1 -1 -11 -3 -1 -1 -2 0
word after 1: контра	49 -33 -42 -3 -6 -3 -3 -1 -6 -5 -3 -12 -5
word after 1: курсан	16 -6 -3 0 -1 -1 0 0 0 -1 0 -2 -1
word after 1: курско	-6 -13 -28 -6 -8 -6 11 -9 21 -8 -8 1 26
word after 1: курськ	-36 -58 74 -3 -3 -9 -13 -6 -7 -4 -11 9 -7
word after 1: курщин	-27 -39 59 -2 -1 -5 -16 -1 -4 -1 -2 -16 -3
word after 1: маріуп	83 -64 -45 -5 -5 -12 -5 -10 -3 -8 -14 -4 -4
word after 1: мають	50 -20 -5 -1 -1 -9 -2 -9 -1 -2 -1 -2 -2
word after 1: ми	19 -6 11 -14 -13 -21 -16 -14 -6 25 -28 -13 3
word after 1: мільяр	12 -7 0 0 -1 0 0 -1 0 -1 -1 -1 0
word after 1: на	22 3 -3 8 -11 -6 -4 8 -9 -9 -12 -6 -9
word after 1: назад	27 -9 -6 -3 -1 -1 -1 0 -3 -1 -1 -1 -2
word after 1: нарешт	26 -21 -27 -9 -8 -6 -6 -30 -3 -6 -10 -2 -6
word after 1: наших	-25 16 -22 -3 -9 -2 -5 -12 24 -7 -4 -10 -4
word after 1: не	82 -27 -15 -4 -5 -7 -3 -5 -7 -3 -8 -16 -5
word after 1: незако	46 -43 -12 -2 -4 -6 -5 -62 -2 -5 -20 -8 -15
word after 1: о	35 -13 -12 -1 -2 -1 -1 0 -1 -1 -2 -2 -15
word after 1: оборон	7 12 -60 -17 -9 -7 -6 -23 -6 -13 -6 -5 -6
word after 1: освобо	-17 -38 45 -6 -4 -2 -3 37 -15 -6 -12 -7 -9
word after 1: остают	4 -18 -27 -4 -4 -7 -6 -6 -18 -11 -41 44 -10
word after 1: от	67 -4 -32 -2 -6 -1 -2 -3 -8 -6 -12 -5 -10
word after 1: отдали	20 1 -20 -6 -32 30 -25 -4 -8 -3 -10 -8 -5
word after 1: отправ	-1 -70 43 -26 32 -22 -15 -9 -17 -12 -24 -35 -10
word after 1: отрима	-39 22 50 -5 -5 -15 -5 -19 -5 -7 -10 -6 -5
word after 1: павших	26 4 -46 -6 -6 -8 -15 -21 -10 -10 -13 -15 -6
word after 1: перебу	-22 -31 -7 -1 -2 -6 -3 -13 -1 -11 41 -6 -10
word after 1: переда	29 -18 -51 -18 -39 -31 -13 18 -24 -18 -12 38 -12
word after 1: пленны	-17 1 6 -7 -2 -1 -2 -1 -9 19 -1 -5 -13
word after 1: по	-61 -28 53 -5 -16 -4 -3 -1 -11 -6 -14 -14 -12
word after 1: поверн	-31 21 15 -7 -7 -8 -6 28 -7 -12 -6 -3 -4
word after 1: поверт	13 25 -33 25 -9 -25 -8 -38 -9 -14 -23 -6 -9
word after 1: погибш	30 -22 -17 -7 -7 -7 -5 0 9 -6 -9 -10 -7
word after 1: покину	-35 21 70 -12 -19 -3 -4 -14 -18 -4 -6 -14 -4
word after 1: полегл	2 -15 -23 -8 -5 -6 -3 29 -16 -4 -5 -3 -7
word after 1: полку	-32 45 -45 -5 -5 -7 -4 -12 -5 -7 -10 -5 -4
word after 1: полоне	25 -38 -11 -3 -6 -9 -5 -16 -4 12 -7 -5 -7
word after 1: получи	76 2 -6 -29 -24 -9 -6 -5 -6 -5 -12 -7 -4
word after 1: поране	-8 -36 -41 -6 -8 4 46 6 -7 -8 -10 -11 -7
word after 1: праців	-74 -11 0 -1 -1 -6 -1 0 -1 -1 76 -2 -1
word after 1: предст	88 -82 -2 -1 -1 -2 -1 -1 0 -3 -1 -1 -1
word after 1: привез	59 -40 -43 -3 -2 -12 -4 -21 -3 -3 -3 -9 -1
word after 1: пригра	0 -102 68 -8 -20 -11 -11 -32 32 -11 -17 6 -17
word after 1: приеха	-3 -24 35 -2 -1 -2 -2 -1 -8 -2 -1 -3 -4
word after 1: пройшл	27 -18 -3 -1 -1 -1 -1 -1 -1 -3 -1 -1 -1
word after 1: просят	16 -6 -6 -1 -1 -1 -1 -1 -1 -1 -1 -1 -1
word after 1: против	-74 -33 37 -39 -51 -29 -21 68 -55 -42 -28 -30 -43
word after 1: психол	20 -5 -4 0 -1 -1 -1 -1 -1 -2 -1 -3 -1
word after 1: пункта	20 -2 -15 -2 -1 -1 -1 -5 -3 -1 -1 -1 -1
word after 1: пункто	51 -1 -11 -3 -4 -1 -2 -6 -16 -13 -2 -4 -3
word after 1: пункті	53 -18 0 -1 -1 -1 -1 -32 -5 -13 -2 -2 -4
word after 1: під	11 0 -3 -1 -1 0 0 -1 0 0 -1 0 -3
word after 1: після	79 -75 -2 -4 -3 -1 -1 -1 -1 -3 -2 -1 -1
word after 1: ранены	11 -14 -12 -1 -1 -10 11 0 -1 -1 -1 -3 -5
word after 1: репатр	40 -37 21 -1 -3 -3 -2 6 -8 -13 -3 -5 -2
word after 1: россии	-31 -21 63 -10 -9 -4 -3 -2 -49 -3 -2 -10 -2
word after 1: россий	59 -40 8 -3 -5 -2 -5 -6 -5 -3 -23 -6 -5
word after 1: російс	-18 34 -14 -7 -8 -18 -12 -18 -10 -11 -50 -9 -12
word after 1: росія	-10 -37 -15 -3 -6 32 -7 -28 -6 -7 80 -5 -12
word after 1: рф	29 -31 34 -3 -6 -2 -3 -8 9 -3 -7 -18 -2
word after 1: с	-10 24 0 -24 -58 -10 -11 7 9 5 -11 -19 -9
word after 1: своих	-64 20 0 -17 -5 -2 -6 8 -10 -6 -2 -2 -7
word after 1: своїх	-15 -40 56 0 -1 -1 -1 -3 -1 0 -1 0 0
word after 1: сдалис	8 -2 -3 0 0 0 0 0 0 -1 0 -1 0
word after 1: сегодн	43 -36 -31 33 -14 -12 -11 -10 -22 -12 -8 -26 -15
word after 1: служат	43 -26 -13 -1 -1 -2 -1 -1 -1 -3 -1 -5 -2
word after 1: служил	98 -87 -37 -2 -5 -6 -2 -3 -2 -3 -6 -2 -2
word after 1: снаряд	11 -2 -3 0 -1 0 0 -2 -1 -1 0 -1 0
word after 1: сопров	44 -8 -10 -1 -2 -2 -1 -1 -1 -4 -2 -11 -2
word after 1: состоя	-45 39 -18 -14 -5 -4 -4 -2 -2 -11 -2 -4 -3
word after 1: сотруд	17 -6 -2 -1 -2 -1 0 0 -1 -2 0 -1 -1
word after 1: сторон	-3 53 -71 -18 -14 -12 -9 -25 -10 -69 -8 -13 -10
word after 1: страни	68 -18 -31 -3 -6 -3 -2 -3 -4 -2 -2 -15 -4
word after 1: суджан	-32 -7 73 -5 -16 -3 -7 0 -18 -2 -2 13 -4
word after 1: сьогод	-97 119 -12 -10 -5 -11 -3 -10 -2 -6 -4 -10 -3
word after 1: та	71 13 -43 -4 -7 -6 -3 -56 -14 -6 -8 -3 -2
word after 1: таких	28 -22 -3 -1 -1 -4 -1 -20 -2 -8 -1 -2 -7
word after 1: теробо	22 -10 -29 -1 -1 -6 -2 -1 -1 -2 -2 -1 -3
word after 1: тиші	57 -50 -4 -2 -5 -2 -1 -2 -1 -2 -3 -2 -4
word after 1: тому	50 -34 -7 -1 -1 -3 -1 -2 0 -4 -1 -1 -1
word after 1: тяжело	-21 -45 -27 -9 -4 49 -27 -14 -7 -8 -4 -19 -9
word after 1: у	-15 22 26 -12 -5 -8 -7 -28 -8 -6 -36 -18 3
word after 1: удержи	-16 -2 -35 -4 -8 -3 -5 -1 -13 -8 -3 34 -11
word after 1: удома	-46 111 -28 -19 -6 -5 -2 -12 -3 -4 -3 -3 -3
word after 1: уехали	-21 35 -21 -3 -4 -14 -2 -13 -3 -1 -2 -4 -1
word after 1: уже	-16 19 21 -5 -5 -6 -4 -5 -4 -9 -10 -16 -8
word after 1: украин	-19 35 -19 -7 -15 -25 21 13 -24 -9 14 -14 -10
word after 1: україн	-21 -5 -2 -9 -10 -10 -6 4 -5 -14 -4 -8 46
word after 1: управл	14 -1 -7 0 0 -1 0 0 -1 -1 0 -1 0
word after 1: урожен	14 0 -8 0 0 -1 0 0 -7 0 0 -2 0
word after 1: учасни	47 -2 -36 -1 -1 -1 -1 -1 -1 -3 -2 -2 -1
word after 1: це	75 -59 -18 -9 -3 -15 -4 -10 -2 -5 -4 -3 -18
word after 1: чекают	66 -77 0 -3 -5 -11 -5 -29 -21 -7 -6 -21 -25
word after 1: членов	26 -2 -6 -1 -1 -1 -1 0 0 -3 -1 -8 -1
word after 1: штурмі	12 -5 -1 0 0 0 -1 -1 0 -1 -2 -1 0
word after 1: ще	29 -17 -1 -1 -1 -1 -2 -25 -4 -3 -4 -2 -1
word after 1: і	-1 -15 5 -6 -2 -10 -5 41 -7 -2 10 -6 -8
word after 1: із	-6 8 -34 -7 41 -12 -6 -3 -8 -14 -2 -10 -14
word after 1: їдуть	-75 80 -43 -11 -4 -3 -3 -19 -2 -4 -3 -2 -3
word after 1: їхніх	-23 -66 52 -13 -12 -5 -4 -4 -9 -4 -1 -10 -5
word after 1: الي	-38 0 3 -24 -6 -4 -6 -21 -13 19 -2 -9 -5
word after 1: اوكران	-36 41 -26 -37 -3 19 -11 -4 -2 -19 4 -5 -8
word after 1: بين	11 -12 -16 -16 -1 -3 -1 -14 -11 18 -3 -2 -3
word after 1: دولار	38 -6 0 -3 -2 -1 -2 -7 -3 -26 -6 -7 -2
word after 1: روسي	-1 -33 59 -24 -1 -2 -2 0 -11 -15 -35 37 -6
word after 1: روسيا	-14 -26 31 -1 -2 0 -1 0 -3 -1 -1 -5 0
word after 1: عادوا	-14 11 -6 -9 -4 -9 -2 -7 -2 -4 -2 -2 -2
word after 1: في	-24 20 -17 -1 -2 -1 -3 -8 0 -2 0 -2 -1
word after 1: لكل	-13 17 2 -34 -4 -6 -4 0 -1 -6 -2 -4 -3
word after 1: من	31 7 -9 -11 -4 -6 -5 -7 -7 -2 -4 -6 -3
word after 1: و	-20 13 20 -19 -12 -5 -8 -3 -5 -19 -1 -4 -2
word after 1: –	22 5 -19 2 3 1 -4 0 -10 -6 6 -17 3
word after 1: ₴	13 -1 0 0 0 0 0 -6 0 -1 -1 0 -1
word after 2: 	-3 35 -53 -7 -8 -17 -6 -35 -7 -11 -8 -7 -10
word after 2: !	-1 -68 32 -13 -9 -14 -8 51 -10 -9 8 -14 -10
word after 2: "	51 -58 26 -3 -3 -6 -3 1 -6 -5 0 -10 -6
word after 2: (	41 -13 -23 -3 -2 -7 -4 -13 -4 -11 -2 -2 -3
word after 2: )	-53 61 -11 -9 -8 -3 -2 -7 -8 -11 -1 -2 -1
word after 2: +	56 -1 -2 0 -1 -3 -1 -24 0 -1 -7 -2 -16
word after 2: ,	33 -21 4 -6 -6 4 -1 -15 -8 -7 2 -2 6
word after 2: -	-75 68 -25 -10 -35 -18 -12 -6 -7 -41 -10 -20 -25
word after 2: .	22 -4 5 -4 -6 -3 -6 5 -1 -4 -10 6 -7
word after 2: :	26 -14 -26 -23 -14 -16 -9 -43 -26 52 -12 -10 -11
word after 2: ;	56 -32 -39 -4 -5 -7 -3 13 -6 6 -8 -6 -6
word after 2: a	56 -38 24 -31 -6 7 -3 -19 -3 -8 -7 -3 -3
word after 2: accord	-51 34 19 -1 -2 -2 -1 -27 7 -1 -3 -2 -1
word after 2: agreed	60 -1 0 -1 0 -2 -1 -54 -2 -11 -1 0 -1
word after 2: all	-15 3 -4 20 -8 17 -6 -10 -9 -27 -4 -13 -8
word after 2: alread	25 -33 -10 -2 -3 -3 -3 51 -7 -11 -7 -1 -9
word after 2: among	-1 53 -34 -22 -14 -8 -6 -3 -5 -6 -3 -8 -12
word after 2: an	78 -40 -56 -30 -3 -5 -8 -3 -4 -9 -6 -4 -7
word after 2: and	35 -19 -21 -21 -3 -3 -2 -7 -19 14 -4 8 -7
word after 2: at	-10 -1 31 -6 -10 -4 -3 -13 -3 -5 -4 -5 -7
word after 2: back	-41 -1 6 -25 -14 3 -8 55 -3 -8 -14 -8 -10
word after 2: be	16 -12 -6 -13 -4 -2 -3 -8 -8 -4 17 -10 -6
word after 2: been	-21 1 9 -3 -5 -7 -4 31 6 -6 -12 -9 -8
word after 2: being	-33 -4 -10 -8 -6 22 -7 -12 -19 -3 18 21 -28
word after 2: both	-55 25 -6 -60 -6 -4 -5 -42 -14 85 -15 -5 -21
word after 2: brough	-14 -30 -4 -17 -10 17 -8 -57 36 47 -15 -15 -7
word after 2: by	8 26 -38 -23 -18 -11 -15 -32 -34 20 19 -16 -11
word after 2: captiv	-13 -49 54 0 -1 -1 -1 6 -2 -2 -1 -1 -2
word after 2: civili	-78 56 -56 -26 -31 -10 -9 -41 -5 -8 20 -18 -29
word after 2: code	-30 44 -14 -3 -2 -4 -2 -10 -3 -12 -5 -7 -3
word after 2: come	-15 22 -18 -26 -12 8 -7 23 -4 -24 -16 -19 -14
word after 2: coming	-19 41 -4 -7 -1 -1 -1 -3 -2 -1 -1 -1 -2
word after 2: down	35 -19 -5 -1 -2 -2 -1 0 -1 0 -3 -2 -2
word after 2: each	-15 9 -1 -51 41 -4 -5 4 11 -23 -4 -4 -4
word after 2: either	50 -36 12 -35 -39 -19 -21 -55 -29 -44 -6 -10 -8
word after 2: exchan	-7 24 -36 30 -6 -21 -8 -23 -13 -27 -8 -5 -5
word after 2: fallen	-46 26 -10 -4 -3 -3 -1 21 -7 -2 -1 -1 -1
word after 2: for	-46 54 -12 -53 -27 -7 -9 -5 -9 -21 -6 -7 -11
word after 2: free	-47 -26 -34 68 -27 -8 -9 -19 -8 -4 -8 -7 -11
word after 2: freed	5 12 15 -38 -7 -5 -4 9 -7 -17 -6 -3 -4
word after 2: friday	-50 18 -13 -50 -13 -7 -12 -19 -39 54 -5 -5 -11
word after 2: from	10 6 -26 -13 -8 -9 -7 9 5 -15 -13 -12 -22
word after 2: had	24 -51 32 -9 -3 -4 -4 -13 -6 -2 -2 -3 -3
word after 2: handed	-26 43 -18 -6 -8 9 -4 -2 -2 -1 -2 -2 -2
word after 2: have	51 -64 39 -12 -12 -8 -7 -35 -14 -75 -27 -28 -16
word after 2: home	9 -1 -6 5 -10 -7 -5 -20 0 4 -5 -5 -5
word after 2: in	-6 18 -63 -12 3 -8 -7 -38 -20 8 -11 25 10
word after 2: includ	-37 45 1 -6 -7 -4 -3 -4 -3 -4 -7 -4 -3
word after 2: its	-42 -8 36 -11 -9 -6 -3 -28 -17 -4 -9 4 -3
word after 2: killed	31 -17 -9 -6 -5 -3 -3 -13 -2 -1 -3 -3 -6
word after 2: kursk	-28 -20 2 -14 -14 -12 -10 -13 25 -18 -28 26 -18
word after 2: kyiv	-17 -41 65 -15 -36 -17 -13 -20 -5 -16 -13 -14 -47
word after 2: listed	-11 -2 0 -3 -2 -1 -2 -12 -1 -3 -49 -22 53
word after 2: moscow	-2 32 -16 -16 -18 -9 -23 -33 -20 -29 24 -28 -33
word after 2: now	-39 28 -1 -19 -3 -2 -2 22 -6 27 -2 -1 -3
word after 2: number	3 4 -2 7 26 -9 -2 -6 -4 -8 -10 -8 -7
word after 2: of	12 17 -29 2 -8 15 -10 49 -20 -31 -44 -45 -59
word after 2: office	-19 -13 -4 -2 -4 -4 -3 -2 -8 -2 -15 33 -7
word after 2: on	-5 15 1 -32 -6 -4 -4 -10 -19 -9 -17 -17 32
word after 2: one	-31 80 -39 -2 -13 -3 -2 -7 -6 -2 -3 -7 -2
word after 2: ones	-46 -6 36 0 -6 -1 -3 0 -3 0 16 0 -1
word after 2: our	96 -88 -12 -4 -2 -2 -3 -15 -5 -2 -3 -13 -1
word after 2: prison	4 25 -20 -2 -1 -1 -1 -1 -2 -2 -1 -7 -1
word after 2: releas	-29 10 -4 -1 -16 15 -7 -53 -18 -18 -9 -4 -5
word after 2: relief	26 -1 -11 -10 -1 -1 0 0 0 -2 0 -1 0
word after 2: return	-20 -11 28 -13 -5 -13 -4 3 -14 4 -5 -4 -5
word after 2: reunit	-55 56 32 -32 -5 -1 -2 -1 -3 -3 -1 -1 -1
word after 2: russia	-2 -30 -25 9 -5 -3 -4 -8 16 11 3 2 -5
word after 2: sergea	66 -57 -8 -2 -2 -4 -1 -4 -2 -1 -1 -1 -1
word after 2: side	9 19 -15 -16 -2 -1 -3 0 -1 -7 -1 -3 -1
word after 2: since	-79 -8 -2 -34 -5 -5 -7 6 7 16 -14 -11 -16
word after 2: six	35 22 -10 -1 -3 -3 -2 -9 -10 -31 -10 -16 -11
word after 2: some	15 12 -4 -3 -17 -2 -2 -4 -3 -6 -2 -1 -2
word after 2: still	23 -42 -3 -12 -8 -9 -7 -19 -14 -8 -17 -35 14
word after 2: taken	21 2 -20 -14 -7 -11 -3 -13 -4 -7 -10 -3 -6
word after 2: ten	62 10 -38 -26 -4 -3 -4 -6 -18 -3 -19 -6 -4
word after 2: that	13 28 -33 0 -1 -1 -1 -5 0 -2 -36 -1 -1
word after 2: the	-53 10 12 0 -16 -5 7 3 -9 -8 -12 8 43
word after 2: their	11 -53 31 28 -6 -3 -3 -3 -3 -23 -1 -7 -3
word after 2: them	28 -17 14 -12 -10 -8 -4 2 -15 -9 -1 -12 -5
word after 2: those	17 -14 -3 0 -1 -5 -1 -3 -1 -1 -1 0 -1
word after 2: three	-21 -31 -46 -15 -23 -15 -14 53 -23 -10 -14 -23 -11
word after 2: thursd	27 -19 22 -11 -8 -9 -2 -3 -3 -14 -3 -2 -4
word after 2: to	14 22 -26 -15 -14 -5 -4 -2 -15 -12 -4 -7 -3
word after 2: today	62 29 -55 -36 -8 -8 -5 -16 -14 -13 -7 -7 -6
word after 2: total	-51 14 -13 0 -13 -5 -19 -44 -9 41 -3 -7 -19
word after 2: transf	-6 35 -31 -2 -2 10 -4 -1 0 -1 -1 -2 0
word after 2: tuesda	-43 39 -62 27 -7 -3 -5 -1 -4 -6 -4 -3 -12
word after 2: two	-10 46 -19 -16 -14 -7 -3 -21 -4 -3 -4 -4 -3
word after 2: ukrain	4 -50 18 -36 35 -4 -4 31 -11 -6 -7 -1 -6
word after 2: views	9 0 0 -2 0 0 0 0 0 -6 0 0 0
word after 2: war	69 -4 -9 -2 -3 -6 -1 0 -1 -65 -2 -2 0
word after 2: were	-13 32 8 -26 -6 23 -4 -2 -5 -10 -4 -7 -6
word after 2: which	10 -33 -17 -27 -23 -14 -8 -40 -29 29 -9 -20 -4
word after 2: whom	52 -49 -38 -5 -3 -10 -3 -6 -2 -3 -6 -3 -1
word after 2: with	-10 42 -48 28 -4 -7 -5 -4 -8 -29 -20 -12 -8
word after 2: women	58 -48 -3 -3 -4 -7 -3 -2 -1 -3 -7 -1 -8
word after 2: а	31 -59 13 -9 -9 -14 -6 20 -16 11 9 -15 -12
word after 2: авиабо	16 -1 -9 0 -1 0 0 0 -1 -2 0 -1 0
word after 2: азовст	30 0 -46 -25 -30 -34 -14 -32 -25 -16 -14 -14 -18
word after 2: азову	54 -12 -38 -16 -11 -37 -16 -39 -13 -18 -32 -17 -12
word after 2: бахмут	-1 22 -19 -4 -23 -9 -4 -13 -3 -13 -8 -4 -5
word after 2: без	66 -36 45 -11 -7 -64 -10 -34 -4 -9 -6 -3 -36
word after 2: бойцов	28 -9 -10 -4 -3 -3 -3 9 -10 -5 -2 -3 -2
word after 2: бригад	72 -62 -5 -1 -4 -1 -1 -4 -1 -1 -2 -1 -1
word after 2: бійці	-50 67 -19 -6 -5 -4 -3 -10 -2 -3 -6 -2 -11
word after 2: більші	-1 2 -12 -13 -4 -4 -2 19 -6 -16 -15 -3 16
word after 2: в	26 -7 33 8 -8 -5 -5 -24 -24 -6 -25 3 -8
word after 2: вдалос	40 -18 -3 -9 -5 -18 -6 -33 -7 -26 -31 -6 -14
word after 2: вдома	53 -4 -20 -10 -7 -6 -4 -10 -3 -19 -11 -7 -11
word after 2: вернув	43 -12 -35 -5 -5 -1 -2 -1 -2 -4 -4 -5 -2
word after 2: вернул	-25 -20 58 -6 -3 -7 -4 -9 -15 -22 -3 -10 -3
word after 2: вже	-5 5 -1 0 -1 -1 -1 13 0 -1 -1 0 -1
word after 2: взамен	9 -25 38 -2 -3 -1 -3 -2 -9 -1 -1 -2 -1
word after 2: взятых	-33 -2 36 -4 -5 -6 -2 -1 -5 -2 -3 -4 -3
word after 2: визвол	70 -51 -58 -7 -8 -10 -6 11 -4 -7 -5 -2 -5
word after 2: викона	-23 -29 -1 -2 -1 -2 -2 48 -57 -7 -2 -2 -2
word after 2: включа	-38 65 -44 -19 -34 -8 -9 -12 -9 -9 -4 -7 -7
word after 2: вместе	52 -10 -20 -4 -12 -1 -2 0 -19 -1 -1 -1 -1
word after 2: вмс	62 -42 -4 -1 -1 -4 -1 -4 0 -5 -3 -3 -2
word after 2: военно	-46 -51 67 44 -25 -13 -15 -24 -15 -11 -22 -16 -11
word after 2: военны	-40 63 -14 -5 -11 -10 -10 -9 -13 -8 -12 -24 -20
word after 2: возвра	-35 -37 64 -9 -3 -4 -3 -2 -10 -5 -3 -7 -2
word after 2: волі	-23 14 -23 34 -6 -9 -3 -14 -2 -4 -4 -3 -3
word after 2: вони	5 1 1 -6 -10 10 -3 -14 -4 -3 -9 -8 -3
word after 2: вооруж	-9 36 -10 -1 -3 -5 -1 -3 -2 -1 -1 -1 -1
word after 2: восемь	13 -57 75 -25 -20 -6 -6 -8 -9 -9 -10 -14 -10
word after 2: все	6 -13 -16 -17 -16 -17 -14 -13 -22 -14 -23 23 -11
word after 2: всего	76 -51 -82 -19 -13 -8 -8 -14 -8 -20 -4 -21 -8
word after 2: всу	43 -8 14 -6 -9 -4 -5 -5 -8 -4 -7 -8 -4
word after 2: вывезе	-30 56 -59 -18 -11 -4 -4 -21 -3 -6 -2 -11 -2
word after 2: выполн	-25 -31 -71 -33 -13 -16 -13 -22 48 -20 -9 -14 -12
word after 2: вышли	61 -44 -7 -17 -4 -3 -2 -10 -12 -10 -1 -4 -4
word after 2: від	-68 21 -21 -10 -11 -12 -7 -28 -8 53 -14 -21 -14
word after 2: віддал	-32 -35 -21 -1 -3 63 -11 -2 -1 -1 -16 -3 -2
word after 2: відпов	-145 -41 -9 -15 -26 -19 -17 1 -22 -45 62 -39 -31
word after 2: військ	-80 11 32 -8 -11 -15 -7 21 -8 6 41 -22 -21
word after 2: він	51 -40 -11 -3 -2 -4 -2 -3 -3 -17 -5 -1 -2
word after 2: вісім	-13 23 -3 -1 -3 -2 -1 -4 0 -2 -1 -2 -1
word after 2: гражда	-41 -10 57 -16 -50 -17 -13 -31 -9 -17 -23 -10 -20
word after 2: два	7 -53 -22 -19 -15 -19 -12 27 -28 -18 -22 -12 -19
word after 2: двадця	-9 19 -23 -3 -3 -9 -3 -5 -2 -8 -4 -3 -3
word after 2: две	24 -20 12 -1 -7 -4 -4 0 -5 -2 -4 -5 -2
word after 2: двое	-1 43 -51 -7 -15 -6 -5 -12 -33 -4 -4 -11 -6
word after 2: двоих	26 -2 -6 -2 -8 -1 -1 0 -3 -1 -1 -2 0
word after 2: двох	-3 55 -67 -6 -7 -33 -7 -30 -3 -5 -5 -6 -6
word after 2: двоє	34 1 -48 -9 -10 -7 -3 -25 -3 -4 -5 -3 -4
word after 2: двух	-40 36 -14 -23 -11 -3 -5 -11 -2 -34 -3 -3 -3
word after 2: день	20 9 -6 -8 -13 -4 -4 -9 -4 -47 -5 -5 -5
word after 2: держсп	36 -31 -4 -1 -1 -6 -2 -2 0 -1 -4 -3 -1
word after 2: десяти	44 -28 -16 -2 -7 -5 -3 -23 -3 -14 -8 -12 -6
word after 2: для	-18 45 -25 -4 -5 -6 -3 21 7 -8 -14 -6 -6
word after 2: до	39 -33 49 -6 -7 -7 -4 -16 -3 -6 -3 -16 -80
word after 2: довічн	42 -29 -4 -1 -1 -2 -1 -1 0 -1 -2 -2 -1
word after 2: додому	24 18 -40 15 -6 -6 -3 -33 -3 -26 -4 -3 -3
word after 2: дома	27 44 26 -26 -6 -10 -5 -55 -10 -7 -7 -11 -6
word after 2: домовл	94 -32 -14 -3 -3 -10 -2 -56 -4 -5 -3 -2 -4
word after 2: домой	-65 3 5 14 23 -5 -6 -11 -19 -3 -6 -11 -5
word after 2: донецк	12 -13 -6 -5 -9 -9 -4 -3 -13 -5 -13 36 -4
word after 2: донець	83 -49 -35 -3 -4 -4 -3 -20 -3 -3 -2 -2 -2
word after 2: достав	-57 59 -23 -6 -1 -3 -3 -6 -1 -5 -2 -4 -1
word after 2: дпсу	77 -66 -1 -1 -1 -2 -1 -1 -1 -1 -5 -1 -2
word after 2: друг	-7 -10 17 -31 -35 -18 -5 -14 -7 -4 -6 -10 -6
word after 2: есть	25 -2 -39 -6 -4 -4 -3 -4 -2 -5 -7 -11 -5
word after 2: еще	0 -27 -6 -3 -10 30 -12 -18 5 -3 -12 -7 -2
word after 2: женщин	50 -25 -39 -5 -7 -1 -1 0 -2 -3 -1 -6 -2
word after 2: жителе	-40 -56 48 -2 -5 -4 -9 -1 -10 -1 -27 50 -5
word after 2: жители	44 -45 20 -4 -5 -7 -6 -1 -8 -2 -6 -9 -4
word after 2: жінки	53 -38 -30 -2 -4 -4 -2 -1 -2 -3 -2 -2 -2
word after 2: з	21 10 -30 -6 -4 -7 -3 1 22 -8 7 -9 -4
word after 2: за	34 -22 -32 -6 -6 -6 -4 0 -6 -9 19 -5 -7
word after 2: забрал	44 -51 -20 -8 -5 -9 -6 -22 -6 -6 -3 -9 -7
word after 2: заверш	47 -76 -27 -15 -13 -15 -10 32 -23 -15 -14 -10 -13
word after 2: завтра	-26 -13 -17 -5 -8 -6 -4 45 -9 -14 -6 -6 -4
word after 2: запорі	28 6 -11 -5 -3 -7 -2 -8 -2 -8 -4 -4 -3
word after 2: заступ	-46 54 -19 -3 -4 -8 -2 -14 -1 -1 -3 -2 -2
word after 2: засудж	-7 27 -14 -2 -2 -5 -2 -3 -1 -2 -1 -4 -2
word after 2: захисн	-33 30 -18 -3 -7 -7 -3 43 -4 -12 -8 -2 -5
word after 2: захопл	-30 -28 38 -1 -1 -1 -1 -2 0 -1 -1 0 -1
word after 2: защитн	-106 96 -67 -5 -6 -13 -5 27 -21 -5 -4 -1 -3
word after 2: заявил	-2 -1 -41 -1 -7 -1 -3 -31 53 -3 -7 13 -7
word after 2: збройн	47 -42 -6 -2 -1 -6 -1 -7 -1 -6 -1 -2 -2
word after 2: звільн	8 26 -2 -5 -4 -3 -2 -65 -5 46 -4 -2 -4
word after 2: зникли	-58 26 -26 -3 -6 -8 -6 -18 -4 -14 -27 -6 51
word after 2: зокрем	23 5 -68 -11 -8 -14 -6 35 -6 -18 -10 -25 -8
word after 2: зсу	13 -2 -14 -4 -6 -18 -5 -10 -9 -9 -12 -4 -8
word after 2: зіткне	67 -17 -2 -2 -3 -2 -1 -24 -2 -14 -7 -3 -2
word after 2: и	22 13 -45 -5 20 4 -8 -21 -20 6 -22 -15 4
word after 2: из	38 -6 1 -10 -12 -4 -5 -23 -33 2 -5 14 -12
word after 2: их	13 -12 25 -7 -14 -5 -5 -9 -25 -24 -12 -21 -23
word after 2: й	5 -79 43 -1 -2 -14 -3 -4 -2 15 -9 -2 -3
word after 2: к	15 15 -1 -2 -4 -8 -2 -4 -4 -3 -3 -3 -3
word after 2: каждой	-4 1 -28 -12 3 -9 -10 25 -5 -11 -12 -15 -9
word after 2: киеву	-6 -4 18 -1 -2 -3 -1 -1 -1 -1 -1 -1 0
word after 2: кожног	-18 -1 10 -9 30 -11 -6 -36 -18 -10 -25 -12 -7
word after 2: кожної	-37 -43 44 -20 47 -13 -12 -51 -17 -14 -21 -8 -11
word after 2: конца	11 -5 -2 0 0 0 0 -1 -1 0 0 -1 0
word after 2: кордон	-4 42 -38 -3 -15 -4 -3 -9 -5 -12 -8 -6 -15
word after 2: которы	9 -10 -27 -16 -12 12 2 -15 -15 -8 -21 25 -18
word after 2: курско	-40 -26 51 -2 -3 -5 -6 -1 -5 -3 -5 -31 -5
word after 2: луганс	-10 -55 -6 -3 -4 -7 -3 -7 -2 -7 -22 25 -3
word after 2: маріуп	24 2 -60 -15 -7 -11 -5 -15 -4 -11 -4 -8 -7
word after 2: медвед	-24 -56 45 -17 -20 -35 -10 -6 -13 -7 -17 -13 -11
word after 2: ми	-42 47 9 -7 -8 -6 -5 -12 -3 -4 -16 -2 -4
word after 2: может	12 -1 -2 -1 -1 0 -1 -6 -1 -1 -1 -1 -1
word after 2: москва	13 21 -16 -8 -8 -4 -6 -8 -11 -4 -7 -3 -10
word after 2: на	8 30 6 -13 -11 -5 -6 -17 -19 -8 -3 -10 -6
word after 2: над	28 -1 -12 -1 -1 -1 -1 -1 -1 -3 -1 -4 -1
word after 2: наймол	66 -46 -17 -1 -1 -1 -1 -3 0 -1 -2 -1 -1
word after 2: найста	80 -48 -11 -1 -1 -3 -1 -4 -1 -3 -2 -3 -1
word after 2: нам	-58 60 -40 -12 -13 32 -43 4 -40 -12 -7 -12 -7
word after 2: находи	26 -28 34 -3 -2 -2 -2 -1 -7 -2 -1 -2 -1
word after 2: находя	-36 60 -67 -5 -9 -6 -4 -3 -6 -13 -10 49 -5
word after 2: нацгва	-8 22 -24 -5 -6 -16 -5 -8 -3 -12 -11 -5 -7
word after 2: націон	38 -24 -2 -1 -1 -3 -1 -5 0 -2 -2 -4 -2
word after 2: наших	84 -109 -20 -15 -13 -10 -9 -4 -9 -31 -10 -12 -32
word after 2: наші	36 73 -62 -15 -4 -3 -2 -3 -4 -11 -24 -7 -3
word after 2: нгу	76 -66 -6 -1 -2 -4 -1 -3 -1 -2 -7 -1 -3
word after 2: не	-66 15 36 -5 -4 -14 -4 7 -4 1 -6 -6 -4
word after 2: неволі	-7 -3 -24 -2 -1 -1 -2 16 -3 -4 -6 -1 -4
word after 2: незако	-35 37 -10 -2 -2 -2 -1 -18 -1 -1 29 -5 -16
word after 2: них	29 9 -35 -3 -8 -10 -5 -1 -9 -7 -10 -11 -6
word after 2: но	37 -24 -19 -13 -18 -14 -10 -9 -17 -20 26 -40 -18
word after 2: нуждаю	-31 -18 0 -5 -5 20 16 -6 -12 -4 -3 -20 -3
word after 2: о	39 30 -52 -35 -15 -15 -9 -40 -50 -34 -25 -18 -16
word after 2: област	-16 -16 -2 -5 -7 -6 7 -9 16 -8 -9 2 22
word after 2: обмен	-30 12 36 -1 -5 -3 -2 -5 -2 -2 -1 -8 -3
word after 2: обмін	9 4 -10 -3 -4 -9 -3 -13 -3 -3 -4 -2 -3
word after 2: обміну	33 18 -15 -1 -4 -14 -1 -42 -3 -2 -1 -1 -2
word after 2: обміня	-56 71 -49 -21 -13 -6 -5 -19 -7 -10 -15 -9 -6
word after 2: оборон	16 -15 -5 -7 -6 -46 -16 -14 -10 -8 14 -22 -11
word after 2: обратн	5 53 -61 -9 -7 -18 -4 14 -4 -5 -4 -7 -5
word after 2: один	-59 29 -26 -9 -41 52 -10 -26 -8 30 33 -23 -11
word after 2: одного	49 -20 -31 -4 -4 -7 -3 -31 -2 -9 -3 -3 -2
word after 2: они	-53 -46 12 -14 -5 -11 -11 -16 -25 -11 -9 24 43
word after 2: освобо	61 -14 -49 -7 -11 -4 -3 -3 -13 -5 -3 -3 -2
word after 2: острів	32 -17 -3 -1 -1 -5 -4 -3 0 -3 -1 -2 -2
word after 2: от	28 49 -70 -5 -10 -6 -6 -22 -50 -4 -7 -11 -7
word after 2: отправ	20 9 -14 -7 -5 -7 -4 -20 -15 -15 -3 -5 -4
word after 2: отрима	83 -32 -29 -2 -2 -4 -2 -6 -1 -2 -2 -1 -2
word after 2: офицер	-82 39 28 -6 -19 -11 -9 -4 -19 -7 -12 43 -13
word after 2: офіцер	71 -44 -48 -9 -10 -21 -7 -14 -5 -10 -19 -9 -8
word after 2: п'ятер	-29 33 -1 0 0 -1 0 -1 0 -1 -1 -1 0
word after 2: переда	-5 -13 22 -5 -7 14 -6 -8 -7 -3 -6 -6 -4
word after 2: по	-9 -54 -38 55 39 -7 -5 -20 -21 -11 -9 6 -8
word after 2: поверн	-9 27 -29 -6 -7 25 -9 -9 -9 -15 -16 -5 -14
word after 2: поверт	-6 22 -9 -2 -1 -1 -1 -2 -1 -1 0 -1 -1
word after 2: повідо	-60 24 21 -9 -10 -9 -5 -23 -12 -6 29 -14 15
word after 2: погибш	1 35 -32 0 -2 -1 -2 -3 6 -2 0 -1 -1
word after 2: под	64 -9 -33 -5 -11 -3 -2 -5 -6 -8 -6 -7 -19
word after 2: поза	-70 -53 -59 -13 -18 65 -28 44 -15 -32 -20 -22 -21
word after 2: полону	22 -20 -15 -9 -13 -5 -7 12 -13 -10 -14 -7 -7
word after 2: получи	17 -34 -86 -7 -11 -11 -7 59 -6 -13 -24 -21 -34
word after 2: понад	13 -35 -50 -9 -6 -7 39 -21 -13 -41 -21 -4 -4
word after 2: попавш	-40 -15 33 -1 -1 -2 -1 0 -1 -1 -4 -1 -1
word after 2: поране	23 -83 -35 -18 -15 59 -24 -41 -17 -31 -43 -14 -22
word after 2: послед	-3 -3 15 -1 -5 -5 -4 -2 -11 -5 -5 -13 -5
word after 2: посред	-48 -41 41 -8 -8 -8 -4 -3 -7 50 -4 -15 -6
word after 2: прикор	56 -38 -9 -1 -2 -8 -2 -2 -1 -3 -6 -6 -3
word after 2: принял	1 22 -3 -1 -1 -4 0 -12 0 0 -1 -1 -1
word after 2: приїха	41 -37 -1 0 0 0 0 -3 0 -1 0 0 -1
word after 2: про	46 -42 -1 -2 -2 -1 -1 -3 -1 -2 -2 -1 -2
word after 2: провед	-33 -3 -48 -9 -7 -4 -6 -5 18 17 -12 -8 -12
word after 2: провел	34 -74 -17 -1 -5 -2 -3 -15 -2 36 -4 -2 -4
word after 2: против	-11 -1 17 0 -3 0 0 0 -2 0 0 0 0
word after 2: прошел	10 7 -10 -22 -8 -6 -5 -21 -5 -6 -5 -6 -8
word after 2: підтве	12 47 -3 -5 -5 -8 -4 -50 -10 -11 8 -21 -13
word after 2: після	-7 37 -11 -12 -2 -1 -1 -13 -1 -1 -1 -1 -1
word after 2: работа	-27 -34 -38 -11 -23 -39 45 -19 -43 -6 -4 35 20
word after 2: разом	12 -24 -20 -2 -1 -3 -2 18 -3 -16 -4 -1 -2
word after 2: района	-29 -4 45 -1 -12 -1 -4 0 -11 -1 -2 17 -2
word after 2: ранены	15 3 -70 -3 -3 -4 -2 -6 -2 -4 -1 -2 -3
word after 2: расска	-29 10 0 -1 -10 -1 -3 -7 39 -2 -2 -4 -1
word after 2: решта	-6 31 -15 -5 -5 -11 -5 -19 -3 -5 -34 -9 -47
word after 2: решту	59 -73 37 -3 -2 -9 -3 -10 -2 -2 -4 -1 -2
word after 2: родных	53 18 -21 -6 -6 -2 -2 -5 -4 -11 -19 -5 -20
word after 2: родств	-57 33 -20 -4 -13 -9 -4 -6 -11 -7 -6 -5 -4
word after 2: россии	-30 32 16 -4 -9 -2 -4 15 -8 -9 -7 -4 -2
word after 2: россий	28 39 -85 -6 -35 -26 21 29 -37 -15 16 -19 -12
word after 2: россия	-28 30 22 -17 -12 -6 -6 22 -33 -7 -12 -8 -8
word after 2: російс	-2 -32 60 -8 -7 -28 -7 -21 -12 -7 -27 -7 -10
word after 2: росія	-23 -1 5 -8 -10 -7 -3 30 -3 -4 16 -6 -7
word after 2: росіян	-29 67 -65 -10 -16 -26 -10 -17 -12 -12 28 -51 -18
word after 2: росії	33 -8 -16 -8 -6 -9 -10 -54 -9 -5 -31 -18 -9
word after 2: рсзо	10 -2 -3 0 -1 0 0 0 -1 -1 0 -1 0
word after 2: рф	-8 44 -18 -1 -11 -4 -5 -1 -35 -2 -7 -5 -4
word after 2: рядови	-6 8 -4 -1 -1 -4 -1 -4 0 -2 -3 -1 -1
word after 2: рядові	96 -83 -5 -2 -3 -5 -2 -1 -1 -2 -3 -1 -2
word after 2: рідній	-2 17 -10 -1 -1 0 0 -5 0 0 0 0 0
word after 2: рік	-30 -16 -1 -1 -1 -1 -1 -13 -1 44 -3 -1 -1
word after 2: с	55 -9 -66 -10 -8 -10 -6 -9 44 -10 -10 -13 -6
word after 2: самому	-3 42 -16 -7 -8 -1 -2 -13 -4 -4 -3 -2 -6
word after 2: свого	43 -30 17 -7 -3 -6 -3 -1 -4 -2 -4 -2 -4
word after 2: сегодн	-102 56 22 -35 -24 -16 -8 -14 -9 -13 -10 -14 -8
word after 2: семеро	5 20 -26 -5 -13 -8 -4 -18 -17 -6 -10 -5 -6
word after 2: серед	31 -7 -8 -6 -7 -6 -3 3 -4 -8 -26 -3 21
word after 2: сержан	57 -55 -3 -1 -3 -5 -2 -2 -1 -2 -2 -4 -1
word after 2: сил	25 -59 37 -6 -11 -9 -5 -20 -16 -6 -7 -7 -5
word after 2: снаряд	24 -4 -4 0 -1 -1 -1 -7 -1 -1 -3 -1 -1
word after 2: солдат	-90 64 -1 -6 -11 -10 -5 -3 -3 -6 -9 -8 -6
word after 2: сообща	-36 9 6 -12 -68 -4 -4 6 -7 -4 -9 0 -3
word after 2: сообщи	-38 14 0 -24 -13 -8 -15 39 -40 -11 -11 -12 -7
word after 2: состоя	-2 8 -9 -8 -23 -7 -7 -8 35 -7 -8 -8 -4
word after 2: среди	-7 -7 31 -27 -30 -11 -9 -18 -39 -23 -9 -26 -17
word after 2: старше	45 -38 -25 -2 -2 -4 -1 -1 -2 -2 -2 -7 -2
word after 2: сто	-20 -92 48 -11 -10 -6 -6 -17 -9 -10 -7 -20 -8
word after 2: стольк	5 -21 1 -25 33 -11 -9 -28 -35 -17 -9 -9 -8
word after 2: сторон	53 -49 -84 -8 -19 -28 40 -6 -18 -16 -11 -15 -11
word after 2: стільк	-54 -33 28 -10 -14 -23 -7 84 -6 -17 -32 -4 -9
word after 2: сьогод	49 -20 1 -29 -9 -17 -5 2 -8 -10 -7 -5 -13
word after 2: сімох	-29 40 -21 -1 -4 -2 -1 -26 -1 -1 -2 -1 -1
word after 2: та	61 -35 -15 -2 -4 -4 -1 -11 -3 -4 -3 -1 -4
word after 2: там	82 -27 -15 -12 -19 -47 -11 -43 -54 -19 -44 -60 -40
word after 2: теробо	-46 45 -17 -4 -2 -3 -5 -2 -4 -6 -5 -6 -2
word after 2: техник	11 -4 -2 0 -1 -1 -1 0 0 0 -2 0 -1
word after 2: три	-14 -37 57 -4 -5 -5 -2 -4 -8 -3 -4 -3 -5
word after 2: тро	-45 52 -7 -4 -2 -5 -2 -8 -1 -7 -7 -6 -3
word after 2: трое	-16 -21 52 -4 -24 -5 -3 -4 -40 -2 -2 -10 -3
word after 2: троє	12 13 -22 -3 -5 -11 -3 -9 -2 -3 -8 -3 -3
word after 2: тяжело	-42 54 -5 -9 -30 -17 -7 -8 -24 -20 -6 -23 -11
word after 2: у	10 -27 -3 -5 -5 -6 -3 -28 -6 -20 6 23 32
word after 2: удома	-44 91 -14 -9 -10 -6 -2 -13 -2 28 -4 -1 -2
word after 2: уже	54 -15 -38 -3 -2 -3 -2 -6 -2 -3 -1 -2 -2
word after 2: узятих	16 -62 57 -7 -3 -6 -4 -1 -3 -4 -4 -4 -3
word after 2: украин	5 -18 1 -24 16 -13 9 20 7 -7 -22 18 -9
word after 2: україн	23 33 -17 -5 -7 -9 -5 -57 -14 -6 -5 -5 -7
word after 2: усі	6 -19 16 -7 -9 23 -13 -39 -3 -8 -16 -12 -6
word after 2: федера	-28 -14 63 -1 -5 -2 -4 0 -25 -1 -3 -10 -4
word after 2: це	-18 58 -57 -9 -10 -17 -7 19 -6 -31 -5 -6 -9
word after 2: цивіль	35 -24 -22 -9 -13 -33 -11 23 -10 -12 -16 -14 -15
word after 2: чаес	64 -47 -8 -5 -1 -3 -1 -6 -1 -2 -1 -1 -2
word after 2: через	-4 -68 38 -22 -9 -12 -14 -24 -7 -25 -4 -37 -7
word after 2: четвер	57 -62 40 -10 -11 -17 -7 -28 -7 -13 -14 -23 -9
word after 2: четыре	8 18 -34 -5 -21 -6 -8 -4 -12 -4 -6 -20 -5
word after 2: чотирь	-53 65 -43 -9 -6 -12 -4 -22 -4 -7 -6 -5 -8
word after 2: шахеді	12 -5 0 0 0 -1 0 -2 -1 -1 -1 -1 0
word after 2: шестер	-15 27 8 -18 -36 -12 -8 -40 -18 -11 -6 -12 -9
word after 2: ще	53 -72 -7 -3 -2 -8 -2 -2 -2 -3 32 -2 -29
word after 2: що	81 -31 -39 -6 42 -11 -4 -10 -3 -25 -41 -4 -6
word after 2: щодо	31 -33 -12 -2 -3 -5 -3 -40 -7 -10 38 -4 -7
word after 2: щонайм	-27 -27 -5 -3 -4 -5 -3 -37 -8 -9 40 -13 -19
word after 2: экипаж	-41 -56 59 -13 -6 -5 -7 -9 -14 -10 -5 -19 -5
word after 2: это	43 -21 20 -21 -10 -7 -5 -3 -9 -10 -7 -7 -10
word after 2: як	-13 -5 -10 -1 -1 -1 -1 15 -2 -1 -2 -1 -1
word after 2: яких	-21 44 -33 -12 -17 -18 -14 -26 -5 -12 17 -19 -35
word after 2: які	25 26 -67 3 -9 -11 -6 -12 -23 -9 -10 -5 -8
word after 2: є	56 18 -48 -1 -1 -2 -2 -2 0 -2 -16 -3 -3
word after 2: і	-14 51 -61 -8 -8 -18 -8 23 -8 -7 3 -8 12
word after 2: із	51 -11 -14 -3 -3 -5 -2 -13 -4 -6 -3 -2 -3
word after 2: їдуть	23 0 -46 -10 -6 -17 -11 -18 -5 -12 -5 -6 -5
word after 2: їх	-38 40 -25 -3 -2 -2 -2 -3 -5 -5 -2 -4 -4
word after 2: الي	-1 7 -4 -16 -7 -9 -4 -6 -5 -16 -3 -4 -3
word after 2: اوكران	15 45 -55 -26 -7 -23 -4 -3 -1 -14 -2 -2 -2
word after 2: جانب	-12 27 -10 -20 -3 -5 -2 -1 -1 -4 -3 -3 -2
word after 2: جانبين	-54 -11 10 10 -7 -8 -4 -22 -9 48 -11 -12 -11
word after 2: روسيا	0 -19 -14 4 -5 -4 -14 -14 -12 11 -3 -8 -3
word after 2: كل	4 4 12 -29 -3 -3 -4 -4 -7 -17 -4 -6 -3
word after 2: من	-3 26 -5 -6 -4 -1 -1 -1 -3 -2 -3 -6 -1
word after 2: و	6 -27 41 -34 -2 28 -8 0 -7 -12 2 -5 -4
word after 2: واقع	-18 -18 -6 55 -1 -1 -1 0 0 -10 -1 -1 0
word after 2: –	10 -26 -32 -14 -11 4 -6 0 31 -10 -12 -11 -7
word after: 	1 40 -47 -8 -8 -14 -5 -41 -7 -12 -8 -7 -9
word after: !	-76 26 32 -20 -13 13 -9 62 -23 -18 7 -20 -18
word after: "	17 5 -26 -11 -9 0 -7 6 21 -12 -5 -7 -8
word after: '	41 -8 -11 -2 -2 -2 -1 -8 -1 -6 -2 -4 -5
word after: (	9 -10 -38 -25 -13 -10 -4 24 -11 -8 -11 -12 31
word after: )	18 2 -6 -15 -6 -4 -2 -8 -8 -5 -4 -7 -11
word after: +	24 -36 43 -4 -9 -4 -2 -24 -1 -6 -8 -3 -14
word after: ,	11 -3 5 -2 -4 -3 -3 5 -6 0 0 -1 -3
word after: -	-24 47 -28 13 -10 -4 -3 -15 -4 -17 -5 -6 -6
word after: .	10 19 4 -4 -2 -2 -6 -5 -1 -2 -4 -2 -5
word after: /	124 -44 -6 -6 -12 -5 -5 -35 -12 -17 -10 -11 -19
word after: :	16 19 -3 -1 -15 -5 -5 -27 -11 13 -6 -4 -4
word after: ;	-16 1 -16 -3 -10 5 -5 16 -6 9 -3 1 -14
word after: ?	6 -50 50 -6 -16 -7 -6 -40 -17 -13 -13 -28 -9
word after: a	43 -47 32 -29 -5 3 -3 -17 -7 -7 -6 -3 -3
word after: about	24 -3 -1 0 -1 -1 0 -5 -1 -2 -7 -1 -8
word after: accord	-34 47 35 -12 -5 -3 -4 -36 2 -3 22 -6 -11
word after: after	31 -20 22 -29 -7 -5 -4 -16 -4 -10 -2 -4 -3
word after: afu	16 -4 -27 -5 -7 19 -13 9 -4 -3 -8 -5 -4
word after: ago	9 0 -4 0 0 0 0 -1 0 0 0 0 -1
word after: agreed	14 -20 -3 -14 -2 -7 -5 9 -38 -30 -3 -5 -4
word after: agreem	108 -27 -3 -7 -2 -5 -2 -97 -35 -15 -3 -2 -3
word after: aid	24 -1 -1 -1 -1 -1 -1 -1 -5 -1 -2 -2 -7
word after: air	70 -40 -3 -9 -4 -3 -1 -1 -1 -2 -11 -22 -1
word after: all	-18 3 -12 17 -7 16 -6 -38 25 -25 -5 -13 -8
word after: alread	32 -35 -11 -1 -3 -3 -3 46 -6 -10 -6 -1 -8
word after: also	8 15 18 -21 -3 -7 -4 -10 -4 -16 -5 -4 -4
word after: among	-27 -2 -19 -28 70 -8 -8 -19 -11 -11 -10 -15 -11
word after: an	56 18 -51 11 -5 -6 -6 -4 -3 -8 -6 -3 -5
word after: and	-36 3 10 -7 1 -3 -5 26 -3 5 -13 -1 -6
word after: apiece	-49 25 1 -17 -12 -6 -6 -4 -9 -11 -5 -6 -4
word after: are	-32 37 -47 21 -15 -6 -6 -21 -16 -13 5 2 29
word after: armed	32 28 -43 -16 -13 -14 -9 -10 -13 -6 -5 -17 -11
word after: armour	26 -1 -9 -1 -3 -1 -1 -2 -5 -3 -13 -7 -9
word after: arrive	29 19 -25 -1 -1 -1 -2 -19 -27 -7 -1 -2 -1
word after: artill	23 -1 -6 -1 -1 -2 -1 0 -2 -2 -4 -3 -1
word after: as	1 -73 -5 25 -11 5 -7 -41 32 -19 -36 9 27
word after: at	-9 -11 -2 -16 -7 -9 -5 -22 -10 -13 -14 41 -13
word after: azovst	47 6 -41 -2 -4 -14 -5 -29 -5 -11 -8 -10 -6
word after: back	-51 26 8 -17 -11 5 -6 26 24 -12 -13 -9 -10
word after: be	28 -16 2 -13 -11 -15 -8 -49 -34 -31 63 -43 -42
word after: been	-23 11 15 -12 -5 -6 -4 33 3 -8 -12 -9 -8
word after: before	-7 -5 -18 -6 -3 -2 -3 -16 -2 -15 -20 30 -5
word after: being	35 -6 -19 -15 -10 -8 -9 -15 -18 -14 -21 -1 -33
word after: belaru	13 38 -42 -29 -25 -10 -5 -6 -5 -12 -23 -5 -15
word after: betwee	-24 11 -23 16 -2 -9 -2 -12 -4 6 -3 -5 -2
word after: border	44 -69 62 -9 -18 -6 -3 -1 -3 -4 -5 -4 -3
word after: both	-35 -15 -33 5 -6 -7 -6 -36 -14 77 -11 -6 -15
word after: bringi	-17 -16 -2 56 -1 -1 -1 0 0 -43 0 -1 0
word after: brough	0 -12 -24 -11 -8 1 -7 2 33 -3 -18 -14 -10
word after: by	7 30 18 -50 -13 -9 -9 -12 -17 -36 11 -10 -8
word after: came	-12 -42 -26 -14 -30 16 -15 49 -5 -15 -13 -15 -13
word after: captiv	-12 43 0 -48 -5 -4 -3 34 13 -21 -10 8 -17
word after: captur	-36 79 -10 -3 -6 -5 -4 -11 -22 -3 -3 -28 -9
word after: carrie	-10 -18 -39 -15 -6 -8 -6 -21 -9 53 -8 -6 -9
word after: childr	20 61 -19 -14 -11 -3 -4 -48 -7 -25 -2 -11 -13
word after: civili	-23 34 -43 -19 29 -17 -10 35 -39 -18 -28 -14 -12
word after: code	38 0 -13 -2 -3 -4 -2 -9 -2 -5 -4 -5 -2
word after: come	-14 19 -17 -22 -11 6 -6 26 -4 -22 -13 -15 -11
word after: coming	-17 36 -4 -6 -1 -1 -1 -3 -2 -1 -1 -1 -2
word after: comple	26 -3 -10 -2 -4 -3 -1 -1 -1 -3 -5 -1 -1
word after: cooper	33 -3 -16 -1 -3 -2 -1 0 0 -6 0 -1 -1
word after: countr	14 4 4 -11 -14 -6 -7 -24 -13 20 -6 -5 -6
word after: crosse	67 -33 -11 -1 -4 -3 -2 -15 -1 -2 -2 -2 -3
word after: date	-47 -8 -26 -16 -1 -3 -2 53 -2 45 -12 -1 -3
word after: day	-10 18 43 -4 -11 -6 -7 -20 -34 -15 -6 -6 -8
word after: days	-6 -90 -5 -32 -5 -7 -8 40 -24 -3 -12 -5 -10
word after: dead	-38 -26 53 -10 -13 -7 -5 11 -51 -6 -3 -8 -7
word after: deal	15 -60 26 -13 -3 -7 -4 -1 -2 -14 -3 -4 -5
word after: defenc	51 -32 -11 -1 -1 -2 -2 -1 -1 -1 -1 -1 -4
word after: defend	64 -78 -22 -10 -4 -9 -5 -31 -5 -7 -11 -4 -7
word after: descri	15 0 0 0 0 0 0 0 -1 -10 0 -2 -1
word after: destro	12 0 -2 0 -1 -1 -1 -1 -2 0 -2 -1 -1
word after: detain	39 -10 -36 -9 -2 -2 -3 -3 -4 -10 19 -8 -11
word after: direct	27 -42 17 -1 -4 -3 -3 -4 -3 -2 -1 -3 -2
word after: done	30 -70 -41 -22 -29 -10 -10 41 -26 -52 -10 -10 -18
word after: donets	-3 -1 -7 -4 -11 -6 -5 -8 -3 -3 -5 -4 -4
word after: down	55 -37 -6 -1 -3 -5 -1 -4 -1 -2 -4 -3 -3
word after: drones	57 -14 -4 -5 -11 -6 -5 -48 -7 -28 -35 -11 -29
word after: each	-14 14 3 -34 18 -4 -5 9 14 -25 -5 -4 -6
word after: either	50 -36 12 -35 -39 -19 -21 -55 -29 -44 -6 -10 -8
word after: evacua	22 -1 -16 -1 -1 -4 -2 -1 -5 -1 -14 -2 -2
word after: exchan	15 -13 -36 -1 -10 8 -10 -32 -13 28 -8 -11 -8
word after: fallen	1 26 -60 -5 -7 -4 -2 51 -10 -9 -2 -3 -3
word after: famili	-32 38 -29 9 -7 -3 -3 -1 -5 -10 -6 -2 -2
word after: federa	-21 -43 63 -10 -1 -16 -16 0 -5 -12 -3 -1 -2
word after: field	69 -30 -65 -11 -11 -6 -5 -3 -8 -29 -9 -19 -13
word after: fighte	72 5 -49 -11 -8 -15 -12 -8 -14 -10 -6 -9 -8
word after: first	-35 -8 -17 -4 42 -3 -2 0 -8 -3 -3 -4 -4
word after: five	56 -50 -12 -17 -7 -16 -3 -1 -3 -3 -5 -3 -4
word after: flown	-27 54 -11 -7 -8 -4 -3 -24 -3 -20 -10 -5 -3
word after: food	58 -10 -15 -5 -4 -3 -2 -5 -7 -3 -1 -5 -3
word after: for	54 -24 9 8 -11 -5 -4 -16 -7 -26 -6 -7 -6
word after: forces	-1 22 -2 -15 -7 -8 -5 -8 -5 -6 -5 -7 -6
word after: foreig	-2 35 -79 -12 -12 -2 -3 -5 -6 -2 -2 -4 -3
word after: fought	6 16 -4 -4 -11 -4 -3 -6 -1 -5 -5 -2 -3
word after: four	28 -10 -9 -1 -5 -1 -1 -1 -2 -3 -3 -1 -1
word after: free	33 -29 -33 36 -25 -9 -14 -18 -15 -57 -9 -8 -10
word after: freed	-19 -20 28 39 -8 -7 -5 10 -18 -2 -12 -6 -5
word after: friday	-55 28 3 -62 -10 -5 -7 -16 -28 51 -5 -5 -7
word after: from	25 -14 -2 -13 -10 -5 -4 -2 8 0 -9 -3 -6
word after: go	-10 -71 -12 71 -6 -15 -7 -30 -8 -23 -8 -7 -5
word after: going	-18 9 32 -22 -8 -3 -5 -1 -9 -3 -3 -3 -2
word after: got	48 -29 -13 -17 -27 -15 -8 -27 -9 -7 -8 -4 -10
word after: govern	57 14 -35 -23 -16 -11 -9 -31 -13 -40 -5 -13 -9
word after: had	29 -27 -24 -1 -11 -11 -7 35 -27 -18 -9 -10 -11
word after: handed	-38 23 -12 -10 -9 -3 14 20 -7 -3 -7 -7 -11
word after: hands	-58 -73 -19 98 -13 -3 -13 -14 14 -23 31 -19 -3
word after: has	43 -20 -28 -14 -9 -5 -8 -48 -22 -25 26 -14 -19
word after: have	-18 6 -13 -21 -6 -3 -4 6 38 10 -11 -9 -7
word after: he	16 -5 -1 -6 -1 -1 0 -4 0 -1 -1 0 -1
word after: held	26 -54 -23 -16 -9 -9 -8 -31 -33 33 0 19 -34
word after: hold	47 -35 -1 -4 -1 0 -1 -1 -1 -2 15 -15 -4
word after: home	1 9 -27 0 -15 -7 -5 1 19 13 -10 -8 -7
word after: hospit	32 -1 -3 -2 -1 -1 -1 -2 -2 -19 -1 -1 -2
word after: in	-21 -19 -6 11 -6 -10 -5 -7 -18 -15 -1 29 31
word after: includ	-36 42 1 4 -6 -3 -3 -3 -3 -4 -6 -3 -2
word after: indepe	-35 39 -1 -2 -12 -8 -4 -3 -2 -3 -2 -2 -2
word after: is	19 -57 -28 -9 -9 -7 -6 34 -19 -25 -8 -14 -8
word after: israel	25 -21 -7 -19 -7 -3 -2 -2 -2 -6 -4 -5 -7
word after: it	-22 -44 -2 -9 -2 -5 -7 -15 28 -3 -7 -3 -5
word after: its	-16 -21 45 -20 -8 -6 -3 -23 -13 -16 -8 0 -3
word after: killed	-9 43 -20 -5 -6 -2 -4 -24 -3 -2 -11 -6 -9
word after: kursk	-53 -34 25 -10 -9 -10 -8 -7 15 -12 -21 37 -17
word after: kyiv	23 -44 58 -11 -38 -14 -12 -2 -24 -21 -19 -20 -41
word after: larges	83 -55 -2 -17 -9 -3 -2 -18 -1 -8 -7 -3 -5
word after: last	48 -31 -2 -2 -1 -1 -1 -3 -1 -8 -1 0 -1
word after: left	-18 32 7 -49 -23 -6 -8 -4 -13 -19 -6 -16 -10
word after: libera	54 -11 -14 -3 -2 -2 -2 -2 -21 -6 -2 -3 -2
word after: listed	-11 -2 0 -3 -2 -1 -2 -12 -1 -3 -49 -22 53
word after: made	-43 5 19 -13 -6 -7 -11 -16 27 -7 -8 -8 -7
word after: mariup	61 -13 -20 -2 -2 -9 -7 -3 -2 -4 -15 -9 -7
word after: may	-12 -4 -1 0 -2 -1 -1 -4 -1 -1 25 -13 -6
word after: mediat	-46 11 8 -29 -5 -6 -2 -24 -2 38 -2 -6 -2
word after: meetin	69 -15 -3 -4 -3 -4 -3 -10 -7 -18 -15 -19 -4
word after: member	10 -49 53 -8 -2 -1 -1 -4 -2 -9 -1 -1 -1
word after: men	28 22 -30 -26 -3 -4 -5 0 -4 -2 -2 -1 -2
word after: met	-55 37 -28 -40 -7 -7 -10 9 7 -31 -18 -17 -18
word after: milita	-54 48 -25 -10 -12 -9 -4 54 -26 -13 12 -16 -16
word after: minist	-70 -7 -13 -25 43 -2 -2 -6 -6 47 -2 -3 -6
word after: missil	96 -32 -25 -4 -6 -5 -7 -53 -7 -17 -20 -10 -23
word after: missin	-24 -24 0 -4 -5 -3 -4 -17 -4 -8 -71 -21 76
word after: monday	-28 29 -13 -18 -5 -3 -2 -8 -1 -1 -6 -1 -5
word after: more	-48 -14 -36 -17 -9 -11 -9 -28 -12 -27 18 54 -22
word after: morgue	62 -48 -47 -13 -13 -11 -9 -38 -21 -5 -8 -3 -5
word after: mortal	-3 -2 16 -1 -1 0 -1 0 -7 0 -1 -1 0
word after: moscow	-7 19 -15 -5 -19 -12 -18 -35 -18 -36 15 19 -23
word after: most	-31 9 -9 -12 -6 -3 -12 47 -9 -31 -7 -22 -8
word after: motor	23 0 -3 0 -1 0 -1 -1 -3 -1 -8 -3 -1
word after: nation	64 -49 -17 -2 0 0 -1 -2 -1 -1 -2 -1 -2
word after: near	63 -46 -14 -4 -4 -5 -1 0 -1 -1 -1 -1 -1
word after: need	32 -26 -39 -7 -3 -12 20 -2 -6 -6 -2 -6 -6
word after: new	86 -37 -22 1 -4 -2 -3 -42 -3 -23 -10 -6 -6
word after: not	8 -11 -38 -5 -4 -5 -3 -29 -12 -30 26 -23 -33
word after: now	-32 9 -2 -19 -3 -2 -2 22 -5 26 -2 -1 -3
word after: number	27 -11 -1 -1 8 -4 -4 0 -7 2 -6 -8 -5
word after: of	-28 0 4 -3 -8 2 -4 5 19 -5 -11 8 -13
word after: office	-23 19 -18 -2 -5 -5 -2 -3 -4 -3 -12 28 -4
word after: offici	113 -88 -35 -17 -12 -8 -8 -10 -12 -33 -7 -35 -24
word after: old	12 -11 -1 0 0 0 0 -1 0 0 0 -1 0
word after: oldest	31 -12 -6 -2 -1 -2 -1 -6 -1 -4 -1 -1 -1
word after: on	18 6 3 3 -31 -7 -6 -17 -16 2 -7 -13 16
word after: one	-4 29 -12 -7 -11 -4 -3 -8 -5 -12 -3 -6 -3
word after: ones	29 -13 4 -31 -24 -10 -9 -7 -5 -23 -6 20 -5
word after: other	-26 4 18 -5 -22 -15 15 -2 -3 -3 -6 -10 -12
word after: our	10 13 -24 -8 -7 -5 -4 -14 -8 -7 -5 -14 -2
word after: out	11 -14 -37 -18 -8 -12 -8 -1 -11 48 -16 -8 -14
word after: outsid	-24 -50 -72 -7 -2 46 -37 -14 -9 -9 -2 -2 -3
word after: over	8 50 -28 -10 -9 -2 -5 -24 -8 -2 12 -5 -3
word after: own	17 -68 28 -7 -10 -8 -3 -3 -22 -5 -1 -3 -2
word after: part	99 -55 -62 -13 -8 -3 -4 -6 -2 -21 -7 -5 -6
word after: patien	44 -2 -4 -31 -1 -1 0 -1 -1 -6 0 -1 -1
word after: people	44 -34 -8 -2 -2 -10 -1 -5 -2 -6 -1 -1 -2
word after: per	-21 39 -7 6 -9 -4 -5 -12 -4 -26 -4 -3 -2
word after: place	-49 14 41 -7 -7 -4 -3 -4 -1 28 -2 -4 -2
word after: prison	11 15 -31 -8 -14 -3 -3 -20 22 -16 24 -9 -6
word after: privat	30 -13 -11 -2 -2 -3 -3 -6 -1 -3 -2 -2 -2
word after: receiv	24 21 -44 -3 -11 -15 -6 9 -10 -8 -12 -12 -16
word after: region	-42 -52 24 -9 -10 -10 -8 -12 15 -20 -27 44 -18
word after: relati	10 -25 37 -39 -9 -13 -10 -40 -13 -26 -37 -29 -53
word after: releas	-1 8 -22 0 -10 10 -6 14 -19 -8 -11 -13 -9
word after: relief	28 -1 -10 -10 -1 -1 -1 0 0 -3 0 -2 0
word after: remain	-64 -39 -55 -15 -13 -10 -10 -16 -17 -22 32 55 -5
word after: repatr	-38 -10 38 -7 -4 -8 -3 27 -9 -13 -4 -5 -4
word after: rescue	-72 77 -39 -27 -8 -6 -12 -22 22 -14 -8 -31 -18
word after: reside	-57 -84 44 -10 -8 -4 -5 -1 -4 -1 -14 17 -11
word after: return	-4 9 15 -18 -7 -6 -4 7 -9 -18 -4 -4 -4
word after: reunit	-38 8 38 -5 -6 -4 -2 -3 -3 -16 -2 -2 -2
word after: russia	-16 5 0 6 -7 -2 -4 4 1 -3 10 -6 -6
word after: said	-24 -2 17 -13 -5 -2 -2 8 -2 -1 2 -5 -2
word after: saturd	-26 -48 22 38 -8 -4 -3 -5 -5 -20 -4 -3 -3
word after: says	40 41 -32 -6 -5 -4 -2 -24 -3 -4 -19 -7 -6
word after: separa	67 -53 -6 -22 -7 -24 -8 -5 -7 -17 -6 -6 -8
word after: sergea	76 -69 -8 -3 -2 -4 -2 -5 -2 -2 -2 -2 -1
word after: servic	12 29 -34 -48 -36 -6 -7 4 -8 -16 -13 -19 -10
word after: seven	-6 -28 41 -3 -6 -1 -1 -4 -1 -1 -1 -1 -1
word after: severa	2 55 -43 -12 -21 -4 -4 -10 -6 -3 -5 -2 -3
word after: shot	23 -6 -5 -2 -1 -1 -1 -1 -2 -1 -3 0 -1
word after: side	14 18 -7 -54 -11 -5 -5 7 10 -24 -4 -4 -4
word after: sides	-27 -57 -30 30 -13 -6 -12 -38 -15 60 -25 -37 -43
word after: signed	71 -2 -6 -2 -4 -2 -2 -35 -7 -21 -8 -9 -12
word after: since	-18 -33 -23 -32 -17 -7 -9 56 13 -20 -20 -12 -18
word after: six	46 13 -17 -6 -3 -4 -3 -8 -9 -29 -9 -14 -10
word after: so	-59 -19 -3 0 -5 -7 -6 46 14 -56 -19 -33 -27
word after: soldie	-42 48 -3 -13 -10 -9 -4 15 -8 -5 -9 -7 -5
word after: some	-68 11 -4 -4 -17 -9 -4 72 -4 -11 -29 -33 -24
word after: state	-23 36 -26 -1 0 -1 -1 -1 0 0 0 -1 -1
word after: states	64 -12 -9 -39 -1 -2 -1 0 -1 -13 -2 -1 -1
word after: still	27 -41 -5 -26 -7 -8 -7 -19 -16 -12 -17 -34 13
word after: sunday	-33 8 12 -12 -5 -2 -3 -2 -1 -2 -2 -2 -2
word after: surren	45 -19 -2 -1 -3 -4 -2 -1 -4 -2 -7 -3 -1
word after: swappe	75 -49 -12 -7 -17 -2 -3 -1 -9 -18 -5 -4 -4
word after: taken	25 19 -23 -11 -11 -6 -2 -24 -3 -4 -13 -6 -4
word after: talks	26 -8 -2 -6 -4 -4 -4 -4 -5 -30 -19 -5 -7
word after: tanks	31 -12 -9 -1 -3 -2 -2 -2 -3 -7 -5 -5 -2
word after: ten	59 -5 14 -26 -5 -4 -5 -6 -22 -5 -19 -11 -6
word after: territ	-1 -7 18 0 0 0 0 -2 -5 -1 0 -3 0
word after: that	-65 2 31 -18 -16 -11 -8 -13 -4 -15 -14 -15 -15
word after: the	-14 -4 -1 2 -10 -5 -1 -11 2 -5 -12 -1 35
word after: their	19 -11 -10 11 -7 -4 -3 -7 -7 -18 -4 -7 -4
word after: them	27 27 -19 6 -13 -7 -4 -36 31 -19 -6 -12 -6
word after: this	-16 -58 -34 -15 -10 -12 -14 28 -25 32 -6 -16 -10
word after: those	43 -27 -39 -1 -6 -4 -2 -5 -2 -1 -1 -1 -1
word after: three	-17 -28 -53 -13 -19 -12 -12 52 -19 -11 -17 -19 -12
word after: throug	33 -45 -17 1 -13 18 -12 -17 27 41 -40 -20 -35
word after: thursd	22 -11 -5 -24 -11 -7 -4 -6 -4 -13 -3 -3 -4
word after: to	15 -14 -17 -23 -8 -6 -5 10 10 -7 23 -10 -11
word after: today	-26 54 -25 23 -8 -22 -4 -13 -6 -13 -5 -5 -4
word after: togeth	22 -22 40 -22 -9 -10 -14 -34 -25 -18 -12 -16 -14
word after: took	-61 1 8 34 -5 -5 -3 -7 -2 21 -2 -3 -3
word after: tortur	15 0 0 0 0 0 0 0 -1 -10 0 -2 -1
word after: total	-48 -3 -23 25 -13 -11 -17 -26 -10 38 -7 -6 -18
word after: transf	11 51 -37 -4 -9 6 -4 -5 -2 -5 -4 -5 -3
word after: travel	12 16 -17 -6 -8 -8 -13 -6 -2 -11 -5 -7 -14
word after: tuesda	-49 52 -68 27 -9 -4 -7 -2 -4 -22 -5 -7 -11
word after: two	-9 53 -47 41 -12 -6 -4 -34 -7 -10 -8 -15 -11
word after: uae	-24 21 -61 21 -10 -7 -5 -4 -8 14 -2 -9 -5
word after: ukrain	-39 22 -4 -1 12 -5 -5 23 -3 -2 -25 14 -9
word after: under	37 15 6 -17 -7 -13 -4 -23 -24 -14 -29 -4 32
word after: united	-37 43 52 -49 -3 -4 -3 -1 -1 -39 -4 -2 -4
word after: up	-38 13 48 -9 -4 -8 -8 -5 -10 -4 -3 -8 -3
word after: urgent	-43 -58 64 -4 -21 -12 20 -5 -8 -2 -1 -15 -7
word after: vehicl	38 -1 -4 -1 -3 -1 -1 -2 -6 -2 -11 -6 -2
word after: views	9 0 0 -2 0 0 0 0 0 -6 0 0 0
word after: viktor	-21 -52 90 -3 -5 -2 -3 -1 -18 -1 -2 -4 -3
word after: volunt	-66 77 -36 -12 -25 -16 -7 -9 -5 -11 -2 -9 -6
word after: war	84 7 -28 -4 -8 -6 -4 -30 -4 -64 -15 -9 -10
word after: was	-28 1 44 -33 -11 -11 -10 -22 -8 -15 -10 -11 -12
word after: way	-77 5 7 -32 64 -16 12 3 -13 -36 -10 -12 -17
word after: we	88 -56 -9 -3 -7 -9 -5 -21 -12 -42 11 -17 -11
word after: wednes	-6 26 -25 -11 -8 -5 -4 -4 -8 -7 -2 -3 -3
word after: week	11 -42 41 -1 -1 -1 -1 -3 -9 -2 -1 0 -1
word after: well	-1 -21 31 -17 -4 -14 -4 -16 -10 -5 -3 -5 -6
word after: went	-15 -19 -2 -50 60 -15 11 -22 -22 17 -7 -10 -8
word after: were	38 -12 -8 4 -9 3 -5 -22 -4 -6 -6 -4 -5
word after: when	43 -13 -36 -3 -3 -2 -2 -5 -1 -3 -4 -6 -2
word after: which	-60 2 -23 19 -18 -14 -8 55 -25 15 -26 -33 -19
word after: while	-36 4 -4 -1 -6 -1 -2 0 -10 -1 -12 37 -8
word after: who	50 -23 2 -10 -8 11 -4 -7 -7 -5 -3 -5 -3
word after: whom	29 -14 -17 2 -8 -15 22 -9 -3 -15 -11 -5 -6
word after: will	15 -10 14 -2 -3 -2 -2 -11 -3 -1 -7 -4 -1
word after: with	-8 32 -33 -18 -5 -7 -5 -11 -7 2 -7 -8 -4
word after: withou	25 -9 43 -17 -20 -17 -15 -19 -8 -21 -13 -23 -13
word after: women	-23 -31 -57 -21 69 -7 -6 -12 -11 -8 -8 -14 -11
word after: would	26 -3 -1 -7 -2 -1 -1 -3 -1 -12 -3 -5 -2
word after: wounde	-37 -57 -21 -14 -5 40 -11 48 -34 -14 -1 -5 -3
word after: year	-54 -19 -3 -4 -4 -3 -10 15 -8 42 -12 -18 -8
word after: years	31 -23 -15 -1 -1 -9 -3 -1 -1 -2 -9 -6 -1
word after: а	49 -62 1 -9 -10 -16 -6 16 -15 7 6 -14 -11
word after: або	-12 31 -5 -1 -1 -10 -2 10 -1 -2 -4 -2 -1
word after: авиабо	30 -2 -15 -1 -1 -1 -1 -1 -3 -2 -1 -2 -1
word after: автобу	36 -28 0 -1 -1 -2 0 -1 0 0 -1 0 -1
word after: автомо	82 -57 -17 -2 -5 -3 -2 -1 -2 -2 -7 -11 -3
word after: авіаці	48 -27 -7 -1 -2 -2 -2 -9 -1 -8 -9 -14 -3
word after: аес	17 -9 0 -1 0 -1 -1 0 0 -1 0 -2 -1
word after: азерба	35 -20 -10 -1 -1 -2 -1 0 0 0 -1 -1 0
word after: азов	-65 71 -7 -5 -10 -6 -5 -15 -4 -5 -5 -3 -3
word after: азовст	54 0 -53 -10 -13 -16 -6 -14 -10 -9 -8 -9 -8
word after: азову	54 -9 -40 -15 -11 -34 -15 -35 -12 -17 -29 -15 -12
word after: але	-39 -4 3 -1 -1 -2 -1 39 -1 -2 6 -2 -1
word after: армии	-15 -51 71 -1 -11 -2 -2 0 -8 -2 -4 -12 -1
word after: батькі	9 6 -3 -1 -1 -1 -1 -5 -1 -1 -1 0 -1
word after: бахмут	3 35 -48 -6 -21 -10 -5 -33 -8 -11 -8 -4 -5
word after: ббм	18 -2 -2 -1 -1 0 -1 -3 -2 -2 -1 -3 -1
word after: без	24 25 -55 -13 -13 -4 -15 -35 -16 -16 -32 -34 48
word after: безвіс	-44 16 -18 -3 -5 -9 -5 -14 -4 -12 -33 -5 46
word after: белгор	-12 -29 29 -2 -6 -2 -6 -1 -12 -2 -2 -8 -3
word after: белору	14 14 -9 -5 -12 -8 -8 -1 -5 -5 -6 -26 -4
word after: беспил	29 -7 -6 -1 -3 -1 -1 -2 -2 -2 -1 -1 -1
word after: бмп	10 0 -5 0 0 0 0 0 -1 -1 0 -1 0
word after: боевые	48 -11 -39 -2 -9 -4 -2 0 -4 -3 -5 -7 -5
word after: бойови	28 22 -7 -1 -3 -1 -1 -22 -2 -13 -7 -3 -1
word after: бойцов	29 -77 52 -9 -11 -5 -4 6 -11 -7 -2 -6 -3
word after: боку	-7 -5 10 -8 30 -10 -6 -35 -17 -9 -24 -11 -6
word after: более	-15 -2 -22 -1 -5 -1 -2 22 -15 -3 -3 -4 -10
word after: больни	43 -39 -10 -2 -5 -5 -2 -1 -3 -4 -15 -48 -11
word after: больше	-19 -23 49 -6 -5 -5 -5 -1 -14 -2 6 -25 -5
word after: бомб	18 -6 -2 0 0 -1 0 -2 -4 -1 -1 0 0
word after: борони	28 12 -16 -20 -8 -9 -4 -20 -7 -10 -4 -5 -4
word after: братів	76 -63 -35 -13 -8 -15 -6 -34 -5 -9 -6 -5 -7
word after: бригад	77 -64 -4 -1 -3 -2 -1 -3 -1 -1 -10 -1 -1
word after: бронем	10 -1 -1 0 -1 0 0 -6 -1 0 0 -1 0
word after: бронет	56 -2 -24 -2 -5 -2 -3 -11 -10 -7 -11 -15 -15
word after: бронир	31 -6 -16 -1 -5 -1 -1 -1 -2 -2 -3 -4 -3
word after: брянск	14 0 -6 0 0 -1 0 0 -1 -2 -1 -2 -1
word after: бтр	53 -27 -20 -2 -3 -2 -2 0 -3 -1 -3 -9 -1
word after: будет	23 -1 -12 -2 0 -1 -1 -9 -10 -2 -1 -1 -1
word after: була	-48 51 0 -2 -2 -1 -1 -23 -1 -2 -1 -1 -1
word after: були	44 -29 -28 -8 -4 -7 -3 -16 -2 -5 -6 -3 -3
word after: було	21 2 -3 -1 -1 -3 -1 -13 0 0 -2 0 0
word after: был	16 0 -7 -1 -1 0 -1 -2 -3 0 0 -1 0
word after: были	48 -94 -47 -6 -9 -25 -6 -5 -5 46 -8 -24 -8
word after: бійці	30 -17 -23 -6 -6 -5 -3 -10 -2 -3 -7 -2 -12
word after: бійців	58 -47 7 -4 -7 -24 -4 -17 -11 -7 -13 -2 -29
word after: білору	-37 -7 44 -7 -11 -8 -9 -12 -4 -22 -6 -34 -8
word after: більші	14 -14 -11 -12 -4 -4 -2 19 -6 -15 -15 -5 15
word after: біля	46 -53 19 -2 -1 -1 -1 0 0 0 -4 0 -1
word after: в	20 -19 5 -4 1 -1 -6 -20 -3 -7 17 -7 -10
word after: важкоп	26 3 -9 -2 -2 -6 -5 -15 -2 -3 -3 -2 -2
word after: вважал	115 -75 -20 -5 -6 -13 -7 -4 -7 -16 -2 -3 -76
word after: вважаю	-56 -25 -7 -1 -2 -4 -3 -20 -2 -7 -31 -4 65
word after: вдалос	38 -37 -5 -9 -5 36 -10 -37 -10 -33 -23 -7 -12
word after: вдома	-11 33 -18 -15 -6 -5 -4 48 -7 -15 -7 -5 -7
word after: везли	88 -79 -3 -3 -5 -9 -2 -1 -1 -4 -7 -4 -2
word after: велико	40 7 -44 -3 -5 -5 -6 -10 -12 -25 -18 -5 -10
word after: вересн	75 -63 -12 -15 -2 -6 -2 -59 -9 -3 -4 -1 -1
word after: вернув	66 -19 -62 -11 -5 -2 -6 -2 -8 -7 -5 -16 -11
word after: вернул	-11 -11 26 25 -14 -5 -5 -11 -23 -5 -4 -11 -4
word after: вернут	36 -14 -3 -2 -4 -2 -1 -14 -1 -1 -1 -1 -2
word after: вертол	30 -1 -7 -1 -1 -1 -1 -5 -10 -1 -1 -1 -1
word after: ветера	29 -18 -1 -1 -1 0 0 -1 -1 -4 -1 -1 -1
word after: вже	18 2 -40 -8 -5 7 -3 16 -5 -7 -7 -18 -5
word after: взамен	9 -13 29 -2 -3 -2 -2 -4 -8 -1 -1 -1 -1
word after: взяли	-25 31 -8 -2 -3 -3 -2 -13 -1 -1 -5 -4 -2
word after: взяты	27 -17 -7 -1 -1 -2 -1 -18 -20 -2 -5 -3 -1
word after: взятых	-37 38 0 -4 -7 -14 -3 -6 -5 -3 -5 -5 -5
word after: вивезе	-26 29 -48 -2 -3 -5 -3 21 -1 -4 -4 -3 -3
word after: вивезл	11 22 -38 -9 -4 -17 -10 -19 -2 -4 -7 -4 -3
word after: визвол	13 34 -50 -24 -8 -22 -7 -8 -9 -10 -9 -6 -10
word after: вийшли	37 -10 -54 -6 -5 -7 -5 -43 -7 -4 -6 -4 -4
word after: викона	41 -93 -7 -8 -4 -9 -5 1 -47 -10 -8 -5 -7
word after: випадк	-4 51 -76 -2 -4 -5 -3 -28 -2 -8 -6 -2 -6
word after: вирвал	-30 28 -11 -1 -2 -5 -1 28 -2 -3 -4 -1 -2
word after: включа	-38 65 -43 -18 -33 -7 -9 -11 -9 -8 -4 -6 -7
word after: вместе	60 -27 -21 -4 -11 -3 -2 0 -17 -1 -1 -1 -1
word after: вмс	71 -43 -7 -1 -1 -5 -1 -3 0 -3 -3 -2 -1
word after: воды	45 -9 -2 -5 -1 -1 -1 0 0 -1 -1 -25 -4
word after: военно	-11 -5 -3 25 35 -28 15 -9 -27 -10 -13 -17 -8
word after: военны	-52 31 34 -13 -19 -7 -8 -13 -38 -13 -8 -16 -13
word after: возвра	-6 -49 1 -8 -9 -4 -6 -14 24 21 -4 -1 -5
word after: возз'є	-28 43 -6 -7 -1 -1 -1 -3 -1 -2 -2 -1 -1
word after: волонт	-53 7 -17 -2 -3 -4 -2 -15 -2 -8 49 -12 -10
word after: волі	-87 70 -35 14 -16 -9 -5 -20 -3 5 -6 -5 -5
word after: вони	-7 -17 -7 -8 40 6 -8 -13 -4 -4 -20 -7 -6
word after: вооруж	29 33 -23 -2 -8 -4 -2 -2 -10 -2 -3 -6 -2
word after: восемь	-49 3 54 -29 -30 -10 -10 -21 -13 -18 -15 -20 -18
word after: воссое	-31 63 1 -40 -11 -5 -8 -13 24 -14 -3 -25 -7
word after: восста	53 -9 -16 -1 -3 -1 -3 -2 -28 -1 -1 -3 -2
word after: восьме	68 -62 -6 -3 -5 -9 -3 -11 -2 -2 -5 -3 -4
word after: воїнів	3 4 -33 -4 -5 -7 -3 -4 -1 -23 -3 -2 -4
word after: вс	26 -6 -3 -2 -12 -1 -4 0 -35 -2 -2 -4 -2
word after: все	5 -13 -32 -14 -13 -14 -12 12 -21 -12 -23 28 -11
word after: всего	26 -39 -4 -21 -21 -11 -13 -26 -43 -19 -9 32 -10
word after: встреч	21 29 -36 -8 -11 34 -9 -16 -29 -29 -20 -21 -15
word after: всу	12 20 -34 -3 -4 14 4 -6 -4 -2 -1 -8 -3
word after: всі	-59 79 -21 -6 -8 13 -17 -52 -4 -7 -32 -10 -18
word after: всіх	25 -16 -1 -1 -2 -5 -1 -1 0 0 -2 -2 -1
word after: втрати	-78 88 -85 -6 -11 -24 -7 -17 -6 -10 -19 -8 -13
word after: вуглед	63 -48 -3 -1 -2 -3 -1 -5 -1 -4 -2 -1 -1
word after: вчера	58 -47 -26 -12 -25 -22 -9 -3 -39 -7 -7 -14 -6
word after: вчора	-49 78 -46 -20 -13 -5 -5 -23 -6 -9 -12 -8 -6
word after: вывезе	-58 38 11 -19 -9 -4 -5 -15 -5 -5 -2 -11 -4
word after: выполн	-35 -45 7 -32 -20 -15 -13 -22 48 -19 -10 -14 -11
word after: вышли	-8 -55 39 -16 -7 -5 -5 -8 -19 -12 -3 -11 -5
word after: від	-44 28 -32 -10 -14 -14 -6 1 -12 42 -13 -9 -13
word after: відбув	-20 0 5 -9 -3 -5 -4 -14 -2 -7 -5 -3 -3
word after: відбул	85 -46 -41 -4 -4 -6 -4 -64 -13 38 -4 -3 -3
word after: віддал	-20 -21 -35 -13 42 43 -15 -16 -5 -6 -15 -10 -10
word after: віднов	27 -14 -3 -1 -1 -3 -1 -13 0 -1 -2 -1 -1
word after: відпов	-3 -67 -8 -16 -19 -15 -13 -2 -16 -40 43 -49 -31
word after: військ	-20 17 21 -7 -8 -12 -5 -21 -9 -9 -4 -11 37
word after: вільні	-24 74 -5 -18 -10 -9 -2 -9 -1 -2 -3 -3 -5
word after: він	74 -63 -10 -2 -2 -4 -2 -4 -3 -15 -7 -2 -4
word after: вісім	-36 -4 32 -8 -5 -15 -5 -19 -14 -12 -4 -6 -26
word after: гварді	37 -62 -16 -3 -2 -26 -5 17 -6 -26 -17 -6 -4
word after: генера	70 -7 -14 -3 -1 -2 -2 -2 -6 -3 -25 -10 -12
word after: глава	45 10 -12 -6 -7 -6 -5 -19 -5 -5 -11 -14 -5
word after: говори	-20 53 -30 -24 -20 -9 -9 -14 -25 -18 -24 -26 -20
word after: госпит	-12 -18 -59 -21 -11 -15 -11 -27 -28 68 -14 -47 -17
word after: госуда	31 -4 -9 -2 -4 -2 -2 0 -1 -14 -1 -2 -1
word after: готови	57 -15 -35 -1 -1 -1 -1 0 -1 0 0 -5 -1
word after: гражда	-103 55 2 -11 48 -12 -9 3 -25 -12 23 -27 4
word after: границ	35 -20 21 -2 -4 -4 -4 -15 -21 -23 -2 -25 -4
word after: громад	42 28 -61 -3 -5 -3 -5 -34 -7 -6 -31 28 -8
word after: гумани	18 -3 -8 -1 -1 0 -1 0 -1 -1 -1 -1 -1
word after: далі	57 -7 -4 -1 -3 -3 -2 -47 -13 -2 -3 -2 -2
word after: даними	17 -70 51 -11 -9 -6 -4 20 -5 -10 0 -3 -12
word after: два	14 -56 -27 -14 -11 -16 -10 25 -21 -17 -18 -10 -14
word after: двадця	14 1 -34 -4 -4 -10 -3 -14 -2 -7 -7 -4 -4
word after: две	11 -34 36 -2 -15 -5 -6 0 -21 -6 -5 -7 -3
word after: двое	-16 67 -37 -10 -12 -6 -6 -10 -29 -7 -3 -15 -8
word after: двоих	42 -6 -10 -2 -7 -1 -1 -1 -3 -2 -1 -2 -6
word after: двох	8 45 -42 -6 -5 -26 -5 -42 -3 -4 -4 -5 -4
word after: двоє	19 39 -49 -8 -9 -12 -3 -37 -3 -5 -11 -4 -5
word after: двух	-43 34 -15 -28 -11 -5 -5 -20 -30 26 -15 -3 -4
word after: дві	30 -62 -24 -7 -5 -5 -5 -52 -11 -6 16 -4 -4
word after: де	42 3 -8 -2 -4 -4 -1 -3 0 -1 -22 -1 -2
word after: дев'ят	11 8 -31 -8 -4 -6 -5 -14 -2 -5 -3 -3 -2
word after: девять	59 14 -58 -2 -5 -5 -2 -4 -14 -2 -1 -3 -2
word after: действ	65 -27 -31 -5 -3 -5 -3 -1 -3 -2 -1 -7 -2
word after: делега	6 20 -22 -1 0 0 0 0 0 -1 0 0 0
word after: день	14 45 -16 -8 -13 -17 -6 -13 -5 -42 -8 -17 -8
word after: депорт	4 0 -1 -3 -3 -3 -4 72 -8 -8 -33 -3 -7
word after: депута	-10 -5 25 -2 -3 -2 -2 23 -25 -3 -3 -1 -2
word after: держав	68 -34 -10 -2 -2 -4 -3 -30 -3 -11 -13 -6 -9
word after: держсп	90 -68 -59 -2 -1 -9 -3 -4 -1 -4 -25 -3 -3
word after: десяти	43 -28 -15 -1 -7 -5 -3 -22 -3 -13 -7 -11 -5
word after: десятк	67 -42 -6 -6 -9 -6 -5 -33 -31 -10 -7 -21 -9
word after: десять	47 14 -91 -9 -10 -8 -9 -33 6 -15 -19 -20 -5
word after: детей	-31 54 -51 -3 -3 -3 -4 -1 -43 -3 -2 -3 -4
word after: дети	26 -10 -30 -4 -7 -7 -5 -5 -3 -8 -60 -91 68
word after: дехто	-36 47 -10 -3 -2 -7 -2 -6 -1 -3 -2 -2 -7
word after: для	47 9 -36 -6 -5 -5 -3 5 -2 -8 -10 -9 -8
word after: днр	57 -68 -37 -5 -39 -4 -3 -1 -33 -5 -27 15 -4
word after: дні	0 -120 -15 -19 -15 -17 -12 28 -31 -9 -21 -11 -18
word after: до	-2 35 -5 -4 -5 -5 -3 -13 -4 -5 -5 16 -39
word after: добров	18 -5 -11 -2 -2 -7 -1 -2 -1 -2 -1 -2 -2
word after: добу	48 -6 -1 0 0 -1 0 -35 0 -1 -4 -1 -3
word after: довічн	55 -32 -8 -1 -2 -3 -2 -1 -1 -1 -4 -3 -1
word after: догово	-49 -73 -74 -7 -18 -16 -11 32 41 -9 -9 -22 -10
word after: додому	12 -2 -39 6 -7 -7 -4 32 -9 -22 -7 -4 -4
word after: докуме	42 -19 -7 -1 -1 -1 -1 -4 -3 -4 -4 -2 -1
word after: дома	14 -34 36 -26 -34 -9 -8 -20 10 -13 -9 -15 -7
word after: домов	31 -19 -2 -3 -3 -2 -2 -4 -8 -4 -5 -15 -7
word after: домови	47 -33 -3 -1 -2 -2 -1 -12 -4 -1 -1 -1 -2
word after: домовл	-37 8 -10 -4 -4 -7 -2 41 -6 -8 -5 -3 -7
word after: домой	43 -46 12 4 6 -4 -6 -7 -26 -4 -5 -11 -5
word after: донбас	87 -80 -50 -4 -5 -13 -3 0 -13 -4 -2 -1 -2
word after: донецк	15 -26 -15 -7 -37 -7 -4 -14 22 -8 22 -7 -5
word after: донець	64 -42 -49 -4 -4 -7 -3 -32 -5 -3 -3 -2 -2
word after: допомо	52 -4 -9 -1 -2 -6 -2 -8 -1 -8 -6 -2 -7
word after: достав	25 27 -63 -6 -11 -3 -4 -7 -18 -4 -5 -7 -2
word after: досі	-18 -13 -70 -1 -4 -2 -7 -2 -6 -7 -30 53 -10
word after: дпсу	96 -86 -1 -1 -1 -2 -1 -1 -1 -1 -5 -1 -2
word after: друг	-11 2 8 -34 -48 -27 -6 -13 -7 -5 -8 -13 -6
word after: другу	-11 2 8 -34 -48 -27 -6 -13 -7 -5 -8 -13 -6
word after: дружин	-47 58 -58 -7 -6 -8 -6 -10 -4 -7 -9 -4 -4
word after: дівчат	-11 25 -24 -3 -3 -13 -4 -19 -1 -5 -4 -3 -13
word after: дістал	-29 -10 -3 -1 -1 40 -5 -10 -1 0 -1 -1 -1
word after: дітей	18 29 -2 -5 -6 -5 -6 -23 -6 -5 -4 -11 -13
word after: діти	48 -59 -2 -4 -1 -11 -6 55 -1 -11 -2 -5 -3
word after: его	56 -38 -20 -3 -2 -2 -2 -5 -1 -1 -1 -2 -2
word after: единиц	65 -4 -13 -2 -4 -2 -2 -9 -9 -4 -9 -11 -10
word after: едут	16 -39 12 -10 -19 -5 -6 -14 -11 -4 -3 -7 -4
word after: ее	-5 13 -1 -1 -1 -1 -1 7 -6 -3 -1 -1 -2
word after: емірат	-35 24 11 -10 -4 -5 -3 -8 -6 -6 -7 -2 -3
word after: енерго	-58 -16 -18 -4 -5 54 -13 -14 -2 -1 -5 -3 -3
word after: есть	21 -1 -22 -5 -4 -4 -4 -5 -13 -5 -7 11 -6
word after: еще	96 -30 -51 -7 -15 16 -10 -73 6 -10 -16 -17 -15
word after: же	47 -39 34 -11 -18 -11 -7 -17 -28 -9 -16 0 -7
word after: женщин	56 16 -59 -8 -15 -6 -4 -2 -3 -5 -3 -8 -4
word after: жизни	0 -1 16 0 -4 0 -1 0 -7 0 0 -1 0
word after: жизнь	-19 -8 57 -2 -17 -1 -2 0 -5 -1 -2 -3 -1
word after: жителе	-19 -10 21 -3 -26 -4 -6 -3 -18 -3 -15 22 -5
word after: жители	30 -53 42 -4 -10 -6 -5 -2 -16 -3 -6 -10 -4
word after: жителя	75 -39 -36 -4 -10 -9 -3 -1 -12 -5 -8 -9 -17
word after: журнал	-44 12 1 -1 -4 -3 -2 -52 29 -7 48 -12 -10
word after: жінки	144 -123 -30 -3 -5 -7 -2 -5 -2 -7 -6 -5 -3
word after: жінок	71 -46 -57 -5 -7 -15 -3 -21 -2 -13 37 -19 -10
word after: з	31 -16 1 4 -7 0 -4 -8 5 -7 -5 -7 -5
word after: за	18 4 -16 -14 -8 -11 -5 11 -13 -7 13 -15 -6
word after: забрал	36 -19 -9 -16 -8 20 -7 -30 -7 -8 -7 -8 -5
word after: завдяк	22 -2 -12 -8 -3 -6 -1 -52 -6 -6 -7 0 -3
word after: заверш	57 -55 -9 -19 -13 -13 -10 -5 -19 -19 -12 -13 -10
word after: завтра	-15 -33 -13 -4 -6 -5 -4 39 -8 -11 -5 -6 -4
word after: загало	4 -73 -35 -15 -8 -9 -9 62 -23 -19 -21 -9 -15
word after: загибл	1 20 -3 -4 -4 -10 -4 -5 -8 -6 -5 -3 -8
word after: загину	6 46 -6 -2 -5 -5 -4 -28 -12 -12 -21 -5 -6
word after: задерж	72 -38 -20 -11 -3 -2 -1 -2 -2 -6 -2 -3 -2
word after: заключ	12 -2 -1 -1 -1 -1 0 -1 0 -2 -1 -1 -1
word after: залиши	24 25 -38 -4 -7 -13 -2 -3 -2 -2 -4 -4 -3
word after: записі	-34 -9 -1 -3 -6 -13 -5 -48 -7 -14 -61 -16 52
word after: запорі	67 -30 -36 -3 -2 -5 -2 -25 -3 -4 -3 -2 -2
word after: запрос	61 -13 -16 -11 -17 -10 -6 -25 -19 -18 -6 -19 -17
word after: зараз	34 -18 4 -2 -1 -1 -1 -10 -4 -10 -2 -2 -1
word after: застен	-25 -62 68 -6 -4 -3 -4 -2 -30 -4 20 -23 -2
word after: заступ	-16 37 -43 -6 -11 -17 -5 -18 -5 -7 -15 -4 -7
word after: засудж	32 -10 -16 -3 -2 -6 -2 -10 -1 -2 -1 -4 -2
word after: засуди	-30 45 -66 -1 -2 -6 -3 -1 -1 -2 -9 -3 -4
word after: затрим	40 -48 -16 -2 -1 -2 -2 -1 -1 -2 -25 -27 0
word after: захисн	51 9 -103 -15 -16 -17 -6 -16 -8 -14 -11 -6 -9
word after: захища	72 -60 -15 -5 -4 -6 -3 -9 -4 -6 -6 -6 -14
word after: захопл	27 -39 34 -1 -1 -1 -1 -7 -1 -1 -3 -1 -1
word after: защитн	-70 89 -44 -15 -6 -13 -6 15 -25 -9 -5 -5 -5
word after: заявил	-35 -1 9 -9 -12 -6 -11 -41 43 -6 -9 -2 -8
word after: збито	20 -7 -4 -1 0 -1 -1 -2 0 -1 -2 -1 -1
word after: збройн	55 -29 -41 -10 -10 -13 -6 -31 -9 -9 -13 -4 -6
word after: звання	28 -14 -7 0 -1 -2 -1 -2 0 -1 -1 -1 -1
word after: звільн	-22 14 -12 -5 -6 -8 -4 6 -6 30 -7 -3 -6
word after: здалис	11 -4 -1 0 0 -1 0 -1 0 -1 -2 -1 -1
word after: земляк	87 -67 -3 -5 -13 -2 -2 -8 -4 -3 -3 -2 -2
word after: землі	-27 66 -20 -21 -7 -4 -4 -25 -4 -3 -2 -2 -3
word after: зміїни	72 -52 -15 -1 -1 -6 -4 -4 -1 -2 -2 -2 -2
word after: зникли	-17 -13 -19 -3 -5 -9 -5 -13 -5 -14 -40 -5 45
word after: знищен	26 -2 -2 0 -1 -2 -1 -14 -1 -1 -2 -1 -1
word after: знову	-55 -37 -35 -48 -19 -14 -11 76 -19 -17 -18 -9 -17
word after: зокрем	30 3 -64 -9 -7 -12 -5 31 -5 -16 -9 -22 -7
word after: зсу	62 -45 -20 -4 -7 -14 -5 -11 -6 -7 -11 -3 -9
word after: зустрі	64 5 -15 -8 -7 -5 -4 -24 -8 -51 -8 -6 -7
word after: зі	-15 44 -15 -6 -5 -37 -7 -45 -4 -8 -27 -6 -19
word after: зіткне	67 -17 -2 -2 -3 -2 -1 -24 -2 -14 -7 -3 -2
word after: и	5 23 -35 2 24 -8 -1 -14 -14 0 -13 -10 -6
word after: из	17 -11 15 -13 -16 -19 -3 -16 -14 4 -9 22 -8
word after: им	5 38 -62 -15 -17 -12 -14 -16 -33 -16 -14 -20 -14
word after: инвали	122 -93 -88 -15 -10 -46 -14 -29 -10 -23 -9 -22 -12
word after: иностр	96 -76 -40 -4 -5 -3 -3 -3 -8 -8 -7 -3 -3
word after: источн	24 0 -10 -2 -1 -1 -1 -7 0 -1 -1 -1 -1
word after: их	4 -15 32 -11 -12 -9 -6 -14 -23 -14 -9 -20 6
word after: июля	38 -24 -6 -2 -2 0 -1 -1 -1 -1 -1 -2 -1
word after: й	-5 18 14 -6 -12 -10 -5 -23 -4 5 -13 -9 -5
word after: його	-29 16 36 -8 -12 -10 -7 -13 -6 -9 -35 -7 -8
word after: к	-49 21 72 -12 -19 -10 -7 -12 -20 -8 35 -19 -8
word after: каждая	72 -23 -63 -2 -6 -3 -4 -1 -3 -1 -3 -1 -1
word after: каждой	-4 1 -28 -12 3 -9 -10 25 -5 -11 -12 -15 -9
word after: каждый	-22 -22 -7 -4 -7 -3 -4 7 -10 28 -15 -11 -16
word after: как	31 -25 -14 -11 -5 -4 -4 -4 15 -4 -18 -15 -4
word after: катува	26 -9 -2 -1 -2 -4 -2 -10 -3 -5 -11 -2 -15
word after: кв	63 -24 -25 -1 -1 -1 -1 -11 -3 -1 -1 -2 0
word after: кварти	83 -22 -7 -1 -2 -5 -2 -37 -3 -26 -4 -20 -16
word after: киев	30 53 -40 -6 -7 -9 -7 -4 -4 -7 -6 -3 -4
word after: киевск	-5 -34 61 -4 -2 -7 -3 0 -3 -4 -36 -46 -4
word after: киеву	11 24 -41 -5 -8 9 -8 -10 -9 -7 -7 -16 -8
word after: км	55 -25 -15 -1 -1 -1 -1 -11 -3 -1 0 -1 -1
word after: кого	-9 14 -3 -2 -3 -7 -3 -14 -4 -9 -2 -3 -10
word after: кожен	-82 67 -11 -3 -1 -7 -2 2 -2 53 -7 -3 -5
word after: кожног	-12 -1 10 -8 30 -11 -5 -37 -18 -9 -24 -11 -7
word after: кожної	-37 -43 44 -20 47 -13 -12 -51 -17 -14 -21 -8 -11
word after: колони	38 -1 -6 0 -1 -1 -1 0 0 0 -24 -5 0
word after: колоні	27 -9 -2 -1 -1 -2 -1 -2 -1 -3 -5 -2 -1
word after: консул	43 -14 -1 -1 -1 -3 -1 -11 -1 -4 -3 -2 -5
word after: контра	48 -31 -41 -3 -5 -3 -3 -1 -5 -5 -3 -10 -5
word after: конца	33 -13 -17 -1 -4 -3 -2 -5 -1 -2 -1 -9 -8
word after: коорди	-15 1 19 -8 -17 -11 -8 29 -11 -25 -44 -12 -22
word after: кордон	-36 69 -49 -7 -10 -4 -4 -14 -5 -10 -6 -5 -11
word after: которо	29 29 -66 -39 -5 -9 -6 -50 -78 -5 -6 -7 -5
word after: которы	-1 29 -26 -13 -11 8 -1 -16 -25 -6 -14 20 -16
word after: красно	-51 -13 -29 -4 -11 -23 -6 -5 -16 -17 -20 54 -8
word after: кримсь	85 -79 -30 -6 -8 -25 -5 -9 -3 -9 -23 -19 -9
word after: кто	80 2 -25 -15 -78 -7 -4 -5 -21 -4 -2 -5 -3
word after: курсан	18 -6 -4 0 -1 -1 0 0 -1 -1 0 -2 -1
word after: курско	-18 -23 15 -5 -10 -5 8 -7 16 -7 -11 1 22
word after: курськ	-15 -13 12 -4 -12 -12 -12 -10 -6 -4 -12 8 -7
word after: курщин	-25 -56 78 -2 -2 -4 -13 -2 -3 -1 -3 -12 -2
word after: кілько	100 -53 -50 -12 -17 -12 -14 -82 -9 -20 -60 -44 -41
word after: кількі	-27 -13 -7 -18 -19 -19 -11 -84 -8 20 20 -24 34
word after: кінця	23 -19 -15 -1 -1 -7 -8 0 -1 0 -2 -1 0
word after: лабора	22 -3 -2 0 0 -1 -1 -8 -2 -2 -1 -1 0
word after: лет	41 -7 -20 -1 -2 -1 -3 -1 -1 -9 0 -4 0
word after: лиц	-27 8 50 -2 -104 -6 -2 -1 -3 -2 -2 -2 -2
word after: лише	23 -33 1 -7 -8 -4 -3 1 -5 -14 22 -9 -22
word after: лнр	48 -8 -19 -3 -12 -7 -4 0 -10 -6 -26 1 -7
word after: луганс	50 -67 -72 -3 -5 -7 -3 -5 -6 -5 -14 1 -8
word after: льотчи	-73 64 -4 -5 -10 -17 -8 -3 -4 -7 -18 -4 -11
word after: людей	40 -57 -22 -7 43 -10 -5 -49 -6 24 -7 -5 -7
word after: люди	3 -47 39 -6 -16 -4 -4 -3 -7 -5 -5 -14 -12
word after: лютого	77 -61 -73 -18 -45 -45 -15 -34 -39 -22 -11 -26 -14
word after: лікарн	24 -19 0 0 0 -3 -1 -1 0 0 0 0 0
word after: лікува	19 -15 -7 0 -1 -1 -1 -7 0 -1 -1 0 -1
word after: майже	42 28 -19 -4 -11 -4 -3 -30 -13 -22 -16 -6 -46
word after: мали	63 -42 -43 -22 -12 -5 -8 -6 -4 -12 -23 -7 -31
word after: мариуп	26 -7 -54 -10 -11 -28 -14 -23 -8 -15 -13 -19 -17
word after: маріуп	77 -33 -50 -6 -5 -11 -3 -22 -3 -7 -8 -5 -4
word after: матере	23 -39 18 -4 -4 -2 -2 -1 -2 -4 -2 -4 -2
word after: мають	76 -22 -30 -5 -2 -8 -3 -8 -5 -5 -6 -11 -5
word after: мая	102 -51 -72 -7 -3 -4 -3 -17 -39 -8 -6 -5 -4
word after: має	-26 -46 -4 -5 -5 -7 -5 46 -21 -11 -8 -7 -13
word after: медвед	-35 -72 82 -16 -31 -29 -15 -7 -20 -10 -18 -13 -12
word after: медики	53 -7 -29 -2 -1 -3 -3 -8 -1 -2 -3 -8 -3
word after: медици	65 -35 -13 -2 -4 -2 -2 -2 -2 -16 -3 -5 -4
word after: мера	-60 69 -29 -3 -6 -9 -3 -9 -1 -1 -9 -2 -3
word after: мешкан	-17 -37 40 -5 -18 -9 -5 -4 -3 -2 -8 -2 -5
word after: ми	-5 -3 9 -9 -14 -16 -11 32 -8 -11 -27 -7 -11
word after: микола	75 -65 -3 -2 -3 -2 -2 -30 -3 -2 -5 -2 -3
word after: минобо	6 39 -27 -13 -59 -6 -8 23 -44 -10 -17 -11 -13
word after: младше	33 37 -26 -10 -10 -2 -3 -15 -5 -7 -6 -11 -9
word after: многие	-35 61 -111 -4 -20 -5 -4 -5 -2 -6 -6 -6 -7
word after: может	-9 29 -9 -5 -3 -4 -4 -11 -13 -9 -2 -7 -6
word after: моргів	123 -37 -39 -2 -3 -18 -3 -7 -3 -1 -5 -3 -2
word after: морпіх	24 -8 -11 -5 -2 -4 -1 -13 -1 -2 -3 -2 -2
word after: морськ	-79 101 -96 -7 -6 -23 -6 -4 -4 -11 -17 -6 -15
word after: моряки	-62 11 38 -4 -8 -2 -15 -1 -4 -3 -14 -2 -3
word after: морякі	-52 -44 60 -8 -5 -33 -6 -10 -7 -2 -7 -3 -9
word after: москва	50 -9 -21 -8 -10 -7 -8 -10 -10 -7 -34 -23 -15
word after: москве	-3 42 -29 -1 -3 -2 0 -3 -1 0 -1 0 0
word after: москву	68 -8 -50 -1 -2 -2 -2 -1 -4 -1 -2 -2 -2
word after: мужчин	39 48 -54 -6 -10 -2 -3 -1 -3 -2 -3 -18 -5
word after: мы	23 -71 45 -24 37 -19 -20 -61 -30 -16 -20 3 -18
word after: мільяр	23 -15 0 0 -1 -1 0 -1 0 -2 -1 -1 -1
word after: мінреі	-81 0 20 -6 -14 -5 -5 -31 -9 -5 38 -7 31
word after: місяці	-107 115 -56 -4 -10 -15 -7 -16 -2 -10 -18 -8 -10
word after: на	21 29 -35 -7 -10 -8 5 -2 -11 -9 -5 -2 -8
word after: над	27 -2 -15 -1 -1 -1 -1 1 -1 -3 -1 -1 -1
word after: назад	49 -16 -19 -3 -1 -1 -2 0 -3 -2 -2 -2 -2
word after: найбіл	-39 15 -26 -3 -1 -3 -2 45 -13 -4 -5 -1 -1
word after: наймол	65 -45 -16 -1 -1 -1 -1 -3 0 -1 -2 -1 -1
word after: найста	78 -45 -11 -1 -1 -3 -1 -4 -1 -3 -2 -2 -1
word after: нам	-13 16 -5 -11 -12 27 -33 15 -40 -15 -10 -14 -11
word after: направ	-15 2 12 -2 -2 -7 -2 -1 -4 -2 -2 -3 -1
word after: напрям	41 -20 -30 -5 -10 -7 -3 -29 -4 -4 -4 -2 -3
word after: нарешт	6 4 -34 -9 -8 -16 -7 -29 -3 -8 -21 -3 -13
word after: народн	71 -70 15 -8 -25 -12 -8 19 -40 -7 -16 -25 -12
word after: нас	48 -27 25 -8 -7 -21 -7 -33 -8 -7 -42 0 -20
word after: находи	25 -27 34 -3 -2 -2 -2 -1 -8 -2 -1 -2 -1
word after: находя	-37 57 -61 -5 -15 -6 -6 -3 -24 -13 -9 48 -5
word after: нацгва	-35 57 -41 -6 -7 -22 -7 -14 -7 -10 -11 -9 -8
word after: націон	101 -63 -16 -3 -2 -24 -4 -14 -2 -6 -13 -5 -4
word after: начать	12 -2 -2 -1 -1 0 -1 -7 -1 -1 -1 -2 -1
word after: наши	42 -5 1 -37 -23 -10 -5 -5 -6 -8 -7 -8 -7
word after: наших	-50 0 35 -23 -10 -5 -13 -13 12 -20 -17 6 -14
word after: нашлис	63 -7 -36 -8 -6 -1 -2 -3 -14 -3 -3 -11 -11
word after: нашої	81 -44 -5 -3 -3 -3 -3 -5 -7 -9 -21 -15 -5
word after: наші	41 33 -50 -18 -8 -7 -3 -6 -6 -16 -22 -7 -4
word after: нгу	-70 81 -8 -2 -4 -5 -2 -4 -1 -2 -7 -2 -3
word after: не	48 -5 18 -6 -5 -9 -4 0 -5 -20 -37 -10 -14
word after: неволі	-51 2 28 -4 -4 -7 -5 19 -9 -34 18 -5 -7
word after: неделю	72 -30 -38 -5 -6 -7 -6 -51 -72 -11 -4 -6 -5
word after: незако	14 38 -28 -3 -7 -10 -5 -16 -16 -3 -17 -10 -14
word after: незале	36 -11 -17 -9 -8 -12 -7 47 -14 -35 -30 -22 -22
word after: неотло	-28 -18 -18 -5 -3 30 -6 -7 -7 -3 -2 -6 -2
word after: нескол	17 -10 -1 0 -1 0 -1 0 -1 -1 0 -1 -2
word after: ним	-33 -85 -65 -11 -16 74 -22 -36 -10 -30 -16 41 -19
word after: ними	14 3 33 -6 -16 -6 -3 -14 -20 -3 -10 -3 -3
word after: них	0 4 14 -7 -10 -8 -5 -9 3 -7 -7 11 -8
word after: но	37 -24 -19 -13 -18 -14 -10 -9 -17 -20 26 -40 -18
word after: нові	46 -37 -3 -2 -3 -2 -3 -27 -3 -26 -4 -9 -6
word after: нуждаю	-27 -36 -2 -7 -6 30 4 -8 -11 -6 -13 -22 -5
word after: о	8 17 -66 -27 -14 -14 -10 16 -8 -23 -19 -17 -17
word after: об	61 -34 -36 -26 -11 -4 -6 -30 -10 -12 -3 -7 -5
word after: обе	18 61 -56 -16 -9 -4 -2 -1 -3 -8 -14 -2 -3
word after: обеих	-53 13 57 -6 -20 -3 -5 -32 -36 33 -3 -4 -5
word after: област	-29 -22 22 -5 -9 -7 4 -6 11 -7 10 2 17
word after: обмен	-49 32 4 -10 -8 -1 -6 -5 -6 -8 -6 -5 -4
word after: обмена	70 -54 -44 -9 -12 -24 -11 -11 18 -16 -9 -14 -8
word after: обмено	7 -28 -51 -8 -22 -4 -6 -5 27 16 -10 -8 -10
word after: обменя	60 -68 -31 57 -11 -4 -5 -12 -5 -9 -6 -12 -7
word after: обмін	-7 1 18 -10 -11 20 -8 -22 -4 -11 -8 -4 -6
word after: обміна	-81 -31 -2 -8 -4 -80 -16 87 -24 -51 -18 -10 -17
word after: обміни	87 -80 -17 -3 -4 -7 -3 -30 -17 -6 -5 -4 -5
word after: обміно	-26 8 -19 -6 -8 32 -11 -64 -4 -7 -15 -4 -4
word after: обміну	-37 19 16 -14 -7 -33 -6 34 -4 -15 -4 -3 -4
word after: обміня	-15 1 -31 -20 42 -10 -9 -13 -8 -16 -17 -9 -9
word after: обміні	19 61 -2 -4 -3 -4 -2 -46 -11 -6 -9 -2 -9
word after: оборон	43 7 -32 -10 -8 -38 -8 -16 -11 -12 -2 -11 -7
word after: обратн	-32 76 0 -6 -5 -15 -4 17 -6 -4 -5 -6 -5
word after: обстрі	27 -7 -1 -2 -1 -2 -1 -26 -4 -10 -15 -1 -7
word after: один	11 -59 -12 -7 -30 40 -7 -19 -17 15 26 -20 -9
word after: одна	36 -30 -68 -19 44 -22 -7 -24 -9 -11 -5 -8 -8
word after: одного	41 -9 -26 -4 -4 -7 -3 -26 -2 -7 -4 -3 -3
word after: одну	-28 50 -6 -5 -4 -1 -1 -5 -1 -2 -2 -1 -1
word after: ожидаю	41 -25 -26 -5 -9 -9 -6 -10 -7 -15 -2 -13 -3
word after: окупан	21 8 -40 -12 -20 -16 -11 -17 -3 -6 -20 -3 -7
word after: окупов	-54 65 -35 -2 -2 -5 -2 -16 -1 -1 -4 -2 -3
word after: они	-59 -15 23 -19 -16 -13 -13 -14 -29 -10 -9 14 41
word after: онлайн	36 -10 -1 -1 -1 -2 -1 -12 -1 -4 -1 -2 -4
word after: операц	31 -29 -16 -5 -3 -10 -5 -22 -7 39 -4 -5 -7
word after: оружие	31 -12 -6 -1 -1 -2 -1 0 -1 -2 -2 -3 -1
word after: освобо	9 -2 -43 47 -14 -4 -4 16 -14 -7 -7 -5 -7
word after: основн	-4 7 35 -23 -12 -18 -7 -5 -23 -16 -13 -17 -20
word after: остало	37 -4 -14 -4 -2 -3 -1 -5 -5 -2 -2 -3 -2
word after: осталь	43 -98 55 -6 -16 -15 -11 -12 -7 -7 -9 -20 -10
word after: останн	75 -98 -15 -9 -15 -11 -7 -4 -11 -32 -12 -12 -6
word after: остают	-48 -44 -41 -7 -19 -12 -14 -7 9 -14 -50 78 -19
word after: остров	82 -56 -37 -1 -1 -4 -3 -3 -1 -2 -2 -1 -3
word after: острів	53 -42 -4 -1 -1 -5 -4 -3 0 -3 -1 -3 -2
word after: осужде	58 16 -64 -2 -1 -1 -1 0 0 -2 -1 -1 -1
word after: осіб	-23 48 -21 -4 -4 -2 -2 -2 0 -2 -4 -1 -1
word after: от	94 -61 3 -9 -9 -6 -5 -17 -33 -8 -9 -21 8
word after: ответ	-30 -3 -73 -5 -6 56 39 -4 -7 -2 -3 -6 -2
word after: отдала	65 -1 -23 -14 -40 -46 -15 -11 -25 -6 -19 -9 -9
word after: отдали	-16 -56 47 -9 -26 18 -22 15 -22 -8 -12 -12 -8
word after: отданы	-76 -45 2 -8 -11 56 -22 -13 -13 -13 -12 -24 -19
word after: отправ	4 -57 38 -21 30 -20 -12 -15 -18 -15 -19 -31 -9
word after: отпуск	66 -1 -31 -1 -2 -1 -2 -2 -3 -2 -4 -34 -17
word after: отпуст	19 -67 -4 -24 45 -29 40 -14 -14 -8 -11 -20 -12
word after: отпуще	55 -2 0 -2 -5 -5 -4 -2 -22 -3 -4 -6 -1
word after: отрима	-14 34 13 -5 -5 -15 -4 -17 -3 -4 -6 -4 -4
word after: офицер	8 30 -57 -6 -21 -15 -8 -13 -16 -7 -10 22 -9
word after: офіцер	-57 94 -54 -7 -7 -16 -5 -13 -4 -11 -13 -7 -7
word after: очеред	82 -17 -54 -10 -9 -22 -9 -62 -9 -32 -20 -38 -27
word after: п'ятер	-16 26 -1 0 -1 -3 -1 -1 0 -1 -2 -1 -1
word after: п'ятьо	-99 40 61 -4 -14 -8 -9 -15 -3 -3 -5 -3 -5
word after: павших	22 -24 28 -6 -8 -8 -13 -20 -16 -9 -12 -15 -6
word after: палест	15 -11 -3 -1 -1 0 -1 -1 -1 -1 -1 -1 -1
word after: паспор	36 -23 -3 -1 -1 -1 -1 -2 -1 -2 -2 -1 -1
word after: перебу	20 -42 0 -4 -7 -10 -3 -25 -5 -13 27 -13 -8
word after: перего	72 12 -56 -11 -5 -4 -2 -1 -8 -3 -7 -2 -5
word after: переда	18 21 -42 -8 -12 -5 -7 5 -12 -7 -7 15 -6
word after: перетн	-47 61 -18 -7 -2 -1 -3 -12 -3 -2 -1 -3 -3
word after: перший	32 -11 -35 -6 -14 -18 -6 -62 -9 -10 -15 -6 -9
word after: писем	21 -8 -4 0 -2 -2 -1 -2 0 0 0 -1 -1
word after: письма	50 -3 -22 -1 -18 0 -1 -2 -6 -1 -1 -2 -1
word after: плен	2 -24 56 -4 -6 -3 -2 -18 -17 -2 -4 -3 -2
word after: плена	33 -38 9 -5 -6 -3 -4 12 19 7 -8 -33 -7
word after: пленны	-28 39 -67 -11 -22 -7 -10 -22 48 10 -46 14 -22
word after: плену	9 -28 34 -2 -4 -2 -3 -2 -17 -2 -32 28 -3
word after: плюс	-3 -74 73 -2 -12 -3 -3 -2 -5 -3 -8 -4 -3
word after: по	-8 -36 -13 52 24 -6 -6 -17 -18 -11 -9 7 3
word after: по-пре	-53 -27 -96 -9 -18 -13 -17 -9 -31 -27 -45 113 -34
word after: побыва	39 -26 -17 -1 -4 -3 -3 0 -2 -1 -2 -2 -1
word after: поверн	-11 16 -7 -7 -8 3 -6 18 -9 0 -10 -4 -7
word after: поверт	-21 68 -30 21 -8 -21 -7 -34 -7 -28 -18 -5 -7
word after: повідо	-59 48 2 -8 -9 -14 -5 -24 -10 -7 10 -11 10
word after: погибл	32 -11 -7 -1 -2 -2 -1 -2 -1 -1 -1 -3 -1
word after: погибш	11 -7 -2 -7 -7 -7 -4 -2 8 -6 -8 -9 -6
word after: погодж	-27 43 -48 -2 -6 -11 -5 -25 -2 -6 -8 -5 -8
word after: под	53 78 -80 -5 -12 -5 -3 -10 -8 -6 -8 -12 -14
word after: подкон	-8 -11 37 -5 -3 -2 -2 0 -9 -1 0 -3 -1
word after: подтве	-95 104 -73 -8 -12 -4 -4 -3 -6 -6 -4 -6 -3
word after: пожилы	57 -29 -15 -3 -5 -4 -7 -3 -18 -6 -41 -45 -9
word after: поза	-75 -41 -60 -11 -12 58 28 49 -14 -30 -20 -22 -13
word after: покину	-30 -6 45 -11 -17 -2 -4 -12 -16 -3 -6 -17 -4
word after: полегл	17 -34 -21 -8 -5 -7 -4 41 -16 -7 -5 -3 -7
word after: полку	-73 80 -41 -8 -12 -9 -6 -15 -6 -9 -11 -8 -5
word after: полнос	-16 -30 -38 -30 -9 -20 -12 -29 33 -21 -8 -44 -13
word after: полови	-34 -23 -55 56 -12 -3 -4 -18 -6 -10 -1 -11 -7
word after: полон	45 -65 46 -4 -2 -4 -2 -1 -2 -3 -3 -2 -2
word after: полоне	42 -58 -8 -2 -3 -4 -2 -15 -3 9 -4 -3 -5
word after: полону	-16 31 -18 -5 -5 -4 -3 20 -5 -7 -7 -3 -5
word after: полоні	80 -60 -29 -4 -3 -6 -2 -16 -2 -5 -22 -7 -24
word after: получе	12 -20 -1 -10 -15 -16 -11 0 12 -14 -11 -20 -12
word after: получи	-22 11 14 -20 15 -17 -11 -3 -19 -29 -18 -16 -20
word after: померл	60 -64 -25 -1 -1 -11 -2 -7 -2 -2 -11 -1 -1
word after: помощи	11 -1 -4 0 -1 0 0 0 -1 0 -3 -1 0
word after: помощь	22 -9 -15 -1 -3 -6 -3 -2 -6 -1 -2 -9 -2
word after: понад	14 -70 -13 -8 -4 41 33 -4 -8 -40 23 -3 -27
word after: попавш	-40 -15 33 -1 -1 -2 -1 0 -1 -1 -4 -1 -1
word after: попере	34 -10 -6 -1 -1 -1 -1 -12 -1 -2 -2 -1 -2
word after: поране	4 -23 -24 -7 -9 27 34 -15 -8 -12 -16 -10 -10
word after: портре	27 -15 -12 -13 -10 -5 -5 -11 -4 -6 -3 -3 -7
word after: посере	-31 3 61 -9 -3 -4 -4 -9 -11 -10 -7 -3 -2
word after: после	53 -65 -31 -2 -8 -9 -5 -1 -14 -3 -2 -2 -3
word after: послед	54 -15 -34 -18 -11 -9 -11 -11 -27 -9 -9 -14 -7
word after: посмер	16 -5 -1 -1 -6 -1 0 0 0 0 0 0 0
word after: поспіл	-7 34 -5 -3 -6 -11 -1 -6 -1 -2 -2 -1 -2
word after: посред	-55 -47 50 -14 -9 -9 -5 -5 -8 57 -4 -11 -6
word after: постра	8 -2 -2 0 0 -1 0 -1 0 -1 -1 0 0
word after: посыло	33 -6 -6 -1 -4 -2 -1 -16 -1 -10 -2 -2 -5
word after: потеря	36 -2 -22 -1 -5 -5 -6 -1 -11 -4 -1 -1 -1
word after: потрап	35 -28 -3 -1 0 -1 -1 -1 0 -1 -1 0 0
word after: потреб	50 -25 -13 -2 -2 -10 -5 -1 12 -3 -1 -6 -1
word after: початк	10 -9 -8 -8 -3 -4 -4 38 -6 -41 -13 -3 -13
word after: почти	66 -54 -31 -21 -9 -5 -7 -10 -14 -16 -22 -24 -17
word after: поїхал	-21 -63 67 -9 -9 -12 -8 -12 -6 -7 -6 -34 -5
word after: праців	-52 -70 -5 -2 -2 -6 -2 -5 -1 -4 66 -4 -3
word after: предло	-27 -12 -1 -6 -2 -2 -8 -10 -30 -9 -23 35 -13
word after: предст	22 -21 14 -4 -2 -4 -2 -2 -1 -4 -4 -4 -9
word after: при	-21 26 -5 -2 -4 -3 -3 -5 -2 -10 -2 -6 -3
word after: прибул	8 17 -19 0 -1 -3 -1 -3 0 -2 0 -1 0
word after: привез	64 -32 -42 -4 -4 -10 -5 -26 -7 -5 -5 -8 -6
word after: пригра	-5 -55 48 -9 -30 -10 -10 -31 26 -10 -13 4 -15
word after: приеха	-20 -47 73 -10 -7 -6 -6 -5 -18 -4 -3 -7 -5
word after: прийня	-18 63 -41 -4 -7 -3 -2 -14 -1 -3 -2 -2 -3
word after: прикор	46 -3 -35 -3 -3 -7 -4 -6 -2 -5 -5 -4 -3
word after: принял	-18 2 -19 -3 -6 17 -10 -1 -9 -3 -7 -6 -4
word after: принят	-5 41 -27 -9 -5 -13 -2 -17 -3 -2 -1 -2 -2
word after: приїха	0 30 -31 -8 -16 -14 -6 -38 -9 -13 -6 -9 -6
word after: про	88 6 -65 -3 -2 -3 -1 -44 -9 -3 -2 -2 -3
word after: провед	-33 -44 -13 -8 -7 -4 -5 -2 17 17 -12 -7 -10
word after: провел	-32 -24 9 -4 -6 -7 -5 26 -16 30 -10 -5 -9
word after: пройшл	83 -68 -4 -3 -4 -3 -2 -6 -1 -4 -2 -2 -2
word after: пропав	-23 -42 -30 -20 -15 -12 -14 -5 -31 -24 -39 -44 69
word after: просил	38 -29 -6 -1 -2 -2 -1 0 -1 -1 -3 -1 -1
word after: просит	12 0 -2 0 -1 0 0 -1 -3 -1 -1 -1 -1
word after: просто	61 -49 -12 -2 -1 -4 -2 -10 -1 -2 -1 -2 -1
word after: просят	19 -8 -5 -1 -1 -1 -1 -1 -1 -1 -1 -1 -2
word after: протез	31 -22 0 -6 -1 -1 -1 -3 0 -1 -2 -2 -1
word after: против	-76 -18 31 -22 -34 -23 -13 64 -38 -24 -17 -17 -24
word after: проход	67 23 -55 -9 -6 -2 -4 -19 -29 -4 -2 -5 -2
word after: прошел	-32 59 -62 -34 -7 -6 -6 -17 -5 -7 -5 -8 -8
word after: прошли	60 -46 -45 -9 -5 -3 -3 -4 -5 -7 -5 -8 -8
word after: психол	67 -32 -12 -2 -4 -3 -5 -2 -3 -4 -3 -16 -5
word after: пункт	17 -1 -3 -1 -1 0 -1 -1 -2 -1 -1 -4 -1
word after: пункта	27 -1 -13 -2 -2 -1 -1 -5 -5 -2 -5 -3 -3
word after: пункто	51 -1 -11 -3 -4 -1 -2 -6 -16 -13 -2 -4 -3
word after: пункті	53 -18 0 -1 -1 -1 -1 -32 -5 -13 -2 -2 -4
word after: пятеро	-11 -37 34 -2 -11 -3 -2 -3 -2 -2 -1 -21 -4
word after: під	66 -17 -2 -1 -2 -2 -2 -50 -3 -2 -5 -2 -9
word after: підкон	-10 28 -2 -1 -1 -1 -1 -13 0 0 0 0 0
word after: підозр	47 -43 -2 -1 -1 -2 -1 -16 -1 -2 -2 -1 -7
word after: підтве	29 -23 41 -10 -12 -13 -8 -77 -13 -24 -15 -15 -47
word after: після	55 -41 -4 -13 -4 -2 -2 -19 -2 -3 -2 -2 -2
word after: работа	-22 -29 -38 -9 -21 -35 44 -16 -39 -6 -4 21 19
word after: раз	-71 77 -13 -1 -2 -4 -3 -18 -6 -4 -4 -3 -4
word after: разом	-10 53 -42 -9 -7 -14 -6 -22 -21 -40 -23 -4 -9
word after: района	-13 -7 34 -2 -11 -2 -4 -1 -10 -4 -3 13 -3
word after: ракет	15 -12 -1 0 0 0 0 -1 0 0 0 0 -1
word after: ранени	-41 -30 58 -6 -33 -17 -8 -16 -11 -23 -8 -20 -6
word after: ранены	-10 42 -39 -3 -4 -10 6 -9 -8 -4 -2 -8 -7
word after: расска	-29 48 -61 -2 -10 -7 36 -7 31 -3 -3 -14 -5
word after: реабіл	60 -7 -4 -4 -2 -2 -1 -25 -21 -1 -1 -1 -2
word after: реакти	8 0 -4 0 0 -1 0 0 0 -1 0 0 0
word after: ребят	-79 -41 82 -25 -6 -7 -4 -3 -8 -11 -6 -4 -7
word after: регион	-31 -45 -70 -9 -12 -8 -8 -3 -13 -6 -21 78 -15
word after: резуль	-9 10 7 -1 -2 -1 -1 -7 -8 14 -1 -1 -1
word after: репатр	29 -23 -15 -3 -4 -12 -3 4 -9 -11 -8 -5 -9
word after: респуб	80 -54 -35 -5 -10 -8 -5 -4 22 -7 -9 5 -3
word after: рефриж	85 -64 -7 -4 -8 -5 -3 -18 -7 -4 -12 -20 -9
word after: решта	-2 28 -15 -5 -5 -11 -4 -20 -3 -5 -32 -9 -45
word after: решту	58 -73 37 -3 -2 -9 -3 -10 -2 -2 -4 -1 -2
word after: реєстр	-19 -4 -1 -4 -9 -4 -6 -65 -16 -29 -40 -8 72
word after: роботи	56 8 -45 -10 -7 -13 -7 -40 -8 20 -35 -10 -42
word after: родин	41 -31 -4 -1 -1 -1 -1 -4 0 -1 -1 0 -1
word after: родина	72 -43 -2 -4 -2 -4 -3 -22 -14 -32 -9 -7 -6
word after: родини	-2 42 -18 -4 -5 -6 -4 -20 -17 -9 -22 -5 -4
word after: родину	40 -49 35 -10 -9 -5 -3 -1 -9 -3 -3 -4 -2
word after: родите	50 -21 16 -4 -4 -6 -5 -10 -30 -18 -7 -11 -7
word after: родным	-25 26 19 -18 -14 -4 -7 -36 18 -13 -3 -17 -7
word after: родных	54 7 -11 -5 -6 -2 -3 -4 -4 -9 -15 -6 -17
word after: родств	44 36 -38 -27 -18 -21 -21 -16 -27 -19 -9 -29 -44
word after: розпов	68 -7 -44 -5 -5 -4 -8 -10 -7 -5 -5 -11 -5
word after: років	21 -26 23 -2 -2 -2 -2 -5 -1 -2 -3 -3 -1
word after: россии	-33 -29 48 -7 -19 -29 -11 29 -34 -7 13 19 -13
word after: россий	-21 44 -19 -7 -17 -27 6 6 -22 11 11 -14 -15
word after: россию	8 32 -18 -37 -10 -6 -8 -8 -21 -6 -3 -26 -5
word after: россия	37 16 -9 37 -38 -34 -10 -6 -24 -10 -12 -10 -8
word after: російс	-1 19 20 -5 -4 -10 -5 7 -6 -6 -31 -10 -6
word after: росія	-35 28 -48 -7 -10 17 -7 -16 -7 -12 62 -7 -33
word after: росіян	10 36 -76 -14 -20 9 -24 -18 -11 -13 17 -43 -16
word after: росії	32 -25 31 -6 -5 -13 -8 -42 -7 -4 0 -28 -10
word after: рсзо	8 -2 -3 0 0 0 0 0 -1 0 0 -1 0
word after: руки	22 -6 -3 -1 -3 -1 -1 -3 -1 -1 -1 -1 -2
word after: рф	16 -8 21 -7 -33 -9 -5 0 -19 -7 13 -15 -9
word after: рэб	15 -1 -7 0 -1 0 0 0 -1 -1 -1 -1 0
word after: рядови	-46 -6 62 -3 -4 -14 -4 -10 -2 -6 -5 -5 -5
word after: рядові	27 -21 -10 -3 -5 -6 -2 -6 -2 -4 -4 -3 -2
word after: рятува	45 40 -22 -3 -4 -6 -4 -57 -2 -15 -8 -6 -10
word after: рідним	-7 52 -13 -27 -9 -10 -5 -92 -6 -6 -7 -4 -4
word after: рідних	19 60 -37 -5 -6 -5 -4 -34 -3 -5 -11 -6 -42
word after: рідну	13 19 -11 -8 -5 -2 -2 -13 -2 -2 -2 -1 -2
word after: рідні	70 -45 -45 -21 -12 -19 -9 -17 -7 -12 -23 -8 -43
word after: рідній	-31 76 -15 -22 -7 -3 -4 -26 -4 -3 -2 -2 -2
word after: рік	-72 56 -22 -6 -5 -9 -7 33 -8 18 -12 -3 -10
word after: с	12 10 -44 2 -27 -10 -9 -6 14 2 -10 -16 -7
word after: самому	38 -11 -20 -8 -8 -3 -3 -13 -4 -6 -3 -5 -9
word after: сверх	-7 -29 -46 -4 -22 12 34 -9 -8 -6 -13 -17 -9
word after: свобод	-45 -7 65 -56 -20 -6 -5 -11 -9 -6 -4 -11 -7
word after: свого	43 -30 17 -7 -3 -6 -3 -1 -4 -2 -4 -2 -4
word after: своих	2 19 -19 -19 -7 -4 -7 15 -16 -13 -12 -5 -15
word after: своїх	-73 -1 80 -8 -3 -5 -2 -16 -3 -3 -4 -1 -3
word after: свыше	18 -4 -4 0 -1 -1 -2 0 -1 -1 -1 0 -1
word after: святку	7 35 -8 -16 -4 -2 -2 -14 -2 -4 -2 -2 -3
word after: священ	31 -22 -41 -3 -8 -7 -5 -10 -6 -6 63 -52 -18
word after: сдалис	11 -1 -4 -1 0 0 0 0 0 -1 -1 -1 -1
word after: себе	-42 -35 64 -5 -2 -6 -3 0 -3 -4 -1 -35 -2
word after: сегодн	8 -10 30 8 -20 -13 -9 -18 -27 -12 -11 -22 -13
word after: семеро	3 12 -29 -5 -18 -8 -4 -15 30 -7 -10 -15 -7
word after: семи	15 -2 -6 -1 -3 0 0 0 0 -1 0 -1 0
word after: семьям	-6 12 -15 -2 -2 -5 -2 -14 -6 -6 -4 -2 -2
word after: серед	-40 9 -19 -6 -9 -7 -4 37 -5 -12 -5 -9 14
word after: сержан	75 -59 -7 -2 -3 -6 -2 -16 -1 -3 -4 -3 -2
word after: сестер	103 -103 -37 -3 -6 -4 -5 -53 -2 -5 -7 -8 -5
word after: сил	11 -21 31 -6 -10 -8 -4 -17 -12 -5 3 -10 -4
word after: сили	95 -63 -12 -3 -2 -8 -2 -8 -1 -13 -3 -3 -4
word after: словам	-11 43 -18 -5 -3 -7 -1 -15 -1 -1 -2 -2 -2
word after: служат	22 -16 -3 -3 -5 -25 -3 -8 -2 -4 -4 -5 -3
word after: службу	22 -12 -1 0 0 -2 0 -2 0 -1 -1 -1 -1
word after: служил	48 17 -38 -6 -10 -33 -9 -63 -4 -7 -12 -10 -6
word after: снаряд	27 -3 -4 0 -1 -1 -1 -7 -1 -4 -2 -1 -1
word after: снова	-35 -15 69 -30 -16 -3 -5 -4 -8 -5 -3 -8 -6
word after: со	-102 -1 75 -16 -17 -11 -12 -8 -16 -14 -16 -28 -24
word after: соглас	85 -20 -41 -4 -4 -6 -5 -44 -69 -9 -4 -5 -5
word after: солдат	61 -53 -16 -5 -11 -9 -5 -9 -6 -7 8 -12 -15
word after: сообща	7 24 -20 -14 -63 -5 -5 4 -11 -4 -11 -5 -5
word after: сообще	-87 61 -25 -11 -14 -7 -5 -11 -17 -9 -16 -9 -11
word after: сообщи	-63 18 19 -23 -16 -9 -14 36 -41 -12 -12 -16 -7
word after: соотве	88 -29 -67 -6 -1 -1 -1 -1 -2 -2 -5 -4 -1
word after: сопров	44 -8 -10 -1 -2 -2 -1 -1 -1 -4 -2 -11 -2
word after: состоя	-24 29 -12 -15 -22 -13 -9 -9 15 -18 -10 -17 -7
word after: сотруд	16 -6 -2 -1 -2 -1 0 0 -1 -2 0 -1 -1
word after: списки	55 -51 -1 0 0 -1 -1 0 -3 -1 -2 -1 -1
word after: спільн	92 -2 -4 -7 -4 -6 -4 -63 -16 -9 -12 -23 -8
word after: среди	-2 -68 57 -22 -24 -9 -7 -14 -32 -18 -8 -8 -14
word after: стамбу	-27 -27 -30 -4 -9 -5 -4 43 -10 52 -6 -15 -7
word after: станци	14 -2 -6 0 -1 0 0 0 -1 0 -1 -1 0
word after: старше	47 -41 -26 -1 -2 -3 -1 -1 -2 -2 -2 -6 -2
word after: статус	67 -54 -16 -1 -2 -15 -3 -2 -1 -7 -3 -2 -20
word after: сто	-21 -62 57 -11 -12 -5 -7 -16 -9 -10 -7 -17 -8
word after: стольк	-2 -22 -21 47 29 -11 -8 -25 -31 -15 -8 -8 -8
word after: сторон	-27 23 -7 -14 -1 -16 12 12 -13 -11 -13 -13 -9
word after: стран	-27 26 -2 -27 -9 -3 -4 -22 -30 28 -15 -4 -2
word after: страни	65 -16 -29 -3 -5 -3 -2 -3 -4 -1 -2 -14 -4
word after: стільк	-35 17 -39 -16 -17 -24 -12 63 -12 -20 32 -37 -47
word after: суджан	-23 -10 63 -5 -15 -3 -6 0 -17 -2 -2 11 -4
word after: суджи	-82 -64 93 -14 -19 -11 -11 -3 -29 -9 -4 -24 -5
word after: судна	-40 36 7 -22 -5 -7 -13 -7 -14 -9 -6 -20 -9
word after: сумах	7 -16 -30 -4 -7 -5 -5 -1 -17 -9 -61 27 -10
word after: супров	55 -17 -27 -1 -1 -2 -1 -7 -1 -5 -17 -3 -18
word after: сьогод	20 36 -36 6 -9 -12 -4 -29 33 -11 -5 -7 -7
word after: сімох	-27 42 -23 -1 -4 -2 -1 -25 -1 -1 -2 -1 -1
word after: та	41 8 -11 -4 -6 -6 -3 -39 -9 -6 1 -3 -4
word after: так	-69 41 -44 -32 -24 50 -9 -24 -29 -15 -12 -30 -14
word after: также	-5 30 -43 -3 -10 -5 -4 -10 -18 -5 -13 -5 -4
word after: такий	-22 64 -54 -9 -18 -9 -3 -4 -4 -3 -10 -2 -3
word after: таких	-10 16 -4 -3 -2 -5 -1 -19 -2 -8 -2 -2 -7
word after: також	18 5 -15 -8 -11 -24 -5 -29 -5 -6 -17 -4 -6
word after: там	36 38 2 -13 -16 -46 -19 -42 -55 -20 -20 26 -36
word after: танк	32 -6 -4 -1 -1 -1 -1 -2 -5 -2 -1 -6 -1
word after: танка	26 -3 -6 0 -2 -1 -1 0 -1 -1 -4 -6 -1
word after: танков	38 -1 -3 -1 -2 -1 -1 -3 -11 -1 -5 -7 -1
word after: танків	36 -16 0 -2 0 0 -1 -16 -2 -1 0 -2 -1
word after: те	11 23 -32 -5 -11 -11 -6 -19 -19 -5 54 -25 -12
word after: теж	-13 -4 13 -9 -5 -34 36 -13 -2 -3 -12 -18 -2
word after: тела	28 -10 -16 -11 -13 -8 -6 -16 -33 -9 -10 -18 -11
word after: телами	-53 26 43 -2 -10 -4 -3 -8 -2 -4 -2 -3 -5
word after: тепер	27 -17 -10 -8 -3 -2 -1 -10 -2 -8 -5 -2 -2
word after: теперь	-7 -12 14 -1 -3 -2 -2 -2 -3 2 -3 -3 -2
word after: терито	-14 -19 38 -3 -4 -8 -4 -7 -2 -11 -7 -22 -3
word after: теробо	90 -64 -32 -3 -2 -7 -3 -2 -3 -4 -4 -4 -3
word after: террит	1 -25 44 -2 -8 -2 -2 -5 16 -5 -10 -9 -3
word after: техник	45 -3 -4 -1 -3 -1 -1 -7 -7 -3 -6 -8 -7
word after: тижден	48 -29 -2 0 -1 -2 -1 -11 0 -2 -1 -1 -2
word after: тимчас	53 19 -1 -3 -3 -13 -3 -42 -2 -4 -39 -3 -20
word after: тисяч	46 -85 0 -2 -3 -3 -2 -38 -4 -11 23 -6 18
word after: тисяча	-7 26 -9 -5 -12 -7 -3 -20 -2 -6 -12 -2 -6
word after: тисячі	-70 76 -7 -6 -14 -5 -4 15 -5 -8 17 -17 -12
word after: тих	22 -5 -13 -3 -3 -10 -4 -21 -4 -11 -3 -4 -5
word after: тиші	57 -50 -4 -2 -5 -2 -1 -2 -1 -2 -3 -2 -4
word after: тоже	29 54 -40 -5 -3 -3 -4 -3 -8 -2 -9 15 -3
word after: той	19 1 -39 -32 38 -3 -4 -74 -20 -9 -24 12 -4
word after: том	49 51 -43 -8 -7 -4 -4 -6 -34 -5 -8 -15 -6
word after: тому	20 -15 -9 -2 -2 -4 -2 8 -2 -6 -4 -4 -3
word after: торгов	-60 -21 63 -6 -9 -8 -6 -4 -7 -4 -5 -6 -4
word after: третин	26 -23 -5 -2 -3 -3 -2 -7 -1 -3 -5 -2 -3
word after: три	32 -28 33 -10 -8 -5 -4 -10 -9 -10 -12 -12 -10
word after: триваю	22 -15 0 -1 -1 0 0 -1 0 -1 -1 -1 -1
word after: тримал	64 -13 -79 -7 -8 -9 -5 19 -4 -12 -30 -8 -9
word after: тро	6 8 -17 -4 -5 -6 -3 -10 -2 -7 -7 -6 -4
word after: трое	11 82 -76 -7 -17 -4 -3 -6 -25 -6 -3 -9 -4
word after: троє	38 -7 -22 -5 -5 -13 -4 -51 -3 -5 -8 -4 -4
word after: трьох	22 -22 -22 -4 -5 -9 -5 -38 -4 -11 -6 -4 -3
word after: туберк	19 -4 -1 0 0 -8 0 -1 -1 -1 -2 0 -1
word after: туда	-37 43 16 -6 -12 -6 -7 -8 -16 -5 -4 -7 -5
word after: туречч	59 -49 -7 -2 -2 -3 -1 -4 -1 -2 -3 -2 -2
word after: тяжело	-9 21 -30 -9 -15 44 -18 -11 -14 -13 -5 -20 -9
word after: тяжкоп	-42 -103 -6 -5 -4 -5 -10 -7 -4 76 -14 -11 -11
word after: ті	-14 21 -2 -1 0 -1 0 -3 0 -1 -1 0 -1
word after: тіл	-13 7 -22 -4 -1 -5 -1 47 -5 -18 -3 -4 -2
word after: тіла	34 -26 -8 -2 -1 -3 -1 -7 -1 -1 -2 -2 -1
word after: у	-3 33 -15 -7 -7 -15 -5 -5 -7 -13 -7 0 10
word after: ув'язн	-50 12 -6 -1 -1 -2 -1 -5 -1 -1 58 -5 -8
word after: удалос	-66 39 -50 -12 -12 29 -16 66 -16 -15 -9 -14 -15
word after: ударов	19 -1 -6 -1 0 -1 -1 -1 -2 -2 -2 -3 -1
word after: ударів	24 -3 -1 -1 -1 -1 -1 -2 -1 -6 -4 -4 -2
word after: удержи	-59 -57 54 -12 -17 -11 -11 -9 -21 -13 0 25 -19
word after: удома	12 27 -28 -18 -7 -5 -3 -26 -4 15 -3 -3 -3
word after: уехали	-19 28 12 -3 -6 -12 -3 -11 -5 -2 -3 -4 -2
word after: уже	42 3 -8 -4 -4 -4 -3 -11 -18 -7 -7 -13 -5
word after: узгодж	80 -49 0 0 -1 -1 -1 -38 -4 -1 -3 -2 -1
word after: узяли	-1 53 -55 -1 0 -3 -2 0 0 0 -7 -2 -1
word after: узятих	50 -68 45 -7 -4 -8 -5 -2 -3 -5 -6 -5 -4
word after: украин	-3 -21 10 -11 -7 -17 9 6 18 -8 -1 -7 -8
word after: україн	-37 25 -2 -8 7 -12 -5 -34 -6 -3 -7 4 42
word after: управл	24 -1 -7 0 -1 -1 -1 -1 -3 -2 -4 -3 -1
word after: урожен	23 -4 -7 0 -1 -1 0 -4 -10 -1 0 -2 -1
word after: усі	-2 -9 15 -6 -7 20 -10 -32 -3 -6 -13 -9 -5
word after: усіх	-62 14 -4 -1 -1 -8 -2 -39 -1 -3 60 -8 -10
word after: утрима	20 -6 0 -1 -1 -1 -1 -9 -1 -5 -10 -2 -2
word after: утриму	-76 -8 49 -14 -11 -28 -28 -34 -5 -7 44 -26 -39
word after: учасни	47 -2 -36 -1 -1 -1 -1 -1 -1 -3 -2 -2 -1
word after: участн	23 -1 -14 -1 -1 0 -1 0 -2 -1 0 -1 -2
word after: учора	65 -58 -7 -8 -8 -2 -2 -12 -3 -4 -4 -2 -4
word after: ушли	-70 90 -20 -5 -9 -7 -2 -2 -2 -2 -26 -1 -5
word after: фамили	23 -16 -19 -7 -7 -5 -6 -5 -5 -5 -6 -11 -3
word after: федера	-28 -12 70 -1 -12 -1 -3 0 -30 -1 -3 -8 -3
word after: хаймар	11 -3 -3 0 -1 -1 0 0 -1 -1 0 -1 0
word after: харків	25 2 -4 -4 -2 -7 -2 -9 -1 -2 -3 -1 -1
word after: херсон	35 -12 -56 -6 -21 -16 -9 -22 -10 -6 -32 -23 -26
word after: хто	23 -10 -2 -3 -1 -3 -1 -3 0 -2 -1 -2 -2
word after: це	-4 46 -48 -7 -7 -13 -5 19 -9 -21 37 -10 -17
word after: цивіль	-65 53 25 -7 -16 -14 -5 7 -12 -10 7 -7 -8
word after: цього	4 8 -21 -14 -8 -14 -7 0 -6 -15 -31 -10 -15
word after: чаес	70 -47 -8 -4 -1 -4 -1 -6 -1 -3 -1 -2 -3
word after: час	9 -21 -2 -3 -4 -2 -2 34 -2 7 -5 -1 -4
word after: часть	12 -31 -20 -8 -5 -4 -6 -5 -27 -6 -5 43 -4
word after: чекали	-15 24 -14 -5 -8 -16 -8 -10 -3 -9 -33 -8 -17
word after: чекают	76 -75 -1 -7 -6 -12 -5 -28 -22 -15 -16 -24 -24
word after: челове	21 -33 -2 -31 -18 -30 -14 -26 2 33 -21 -28 -22
word after: через	22 -77 45 -11 -9 -12 -7 -18 -24 -14 -6 -26 -6
word after: четвер	52 -39 29 -7 -8 -12 -5 -30 -7 -11 -12 -16 -8
word after: четыре	8 18 -34 -5 -21 -6 -8 -4 -12 -4 -6 -20 -5
word after: чи	44 -20 -1 -1 -1 -6 -2 -12 -2 -2 -3 -1 -2
word after: числе	38 -13 13 -11 -9 -6 -4 -7 -32 -6 -6 -17 -4
word after: числі	17 -15 -14 -9 -3 -11 -5 24 -4 -4 -6 -5 -2
word after: членов	23 -15 -6 -4 -3 -2 -2 -1 -1 -4 -15 -8 -4
word after: чолові	45 17 -50 -2 -2 -3 -2 -13 -1 -3 -2 -1 -2
word after: чорноб	38 -31 -1 -1 0 -1 -1 -1 0 -1 -1 -2 -2
word after: чотирь	-53 65 -43 -9 -6 -12 -4 -22 -4 -7 -6 -5 -8
word after: шахеді	26 -10 0 -1 -1 -1 -1 -4 -1 -2 -2 -2 -2
word after: шестер	9 16 4 -16 -32 -12 -7 -36 -16 -10 -6 -11 -9
word after: шпитал	-55 65 -65 -5 -3 -4 -3 -7 -3 -9 -3 -5 -3
word after: штаб	-59 42 27 -3 -6 -8 -4 -21 -3 -3 -5 -2 -3
word after: штабу	13 -31 -1 -3 -6 -5 -4 33 -4 -18 -16 -5 -9
word after: штурмо	73 -15 -58 -1 -2 -6 -3 -1 -1 -4 -14 -2 -2
word after: штурмі	54 -9 -1 -1 -1 -1 -1 -40 -4 -3 -2 -1 -1
word after: шість	-25 -37 38 -20 -16 -7 -6 -10 -11 -9 -7 -12 -6
word after: ще	47 -35 21 -4 -6 -12 -4 -40 -4 -5 15 -4 -16
word after: щиті	-25 45 -6 -2 -4 -2 -1 -6 -3 -1 -1 -1 -1
word after: що	42 9 -37 -4 39 -7 -3 -19 -3 -15 -25 -3 -5
word after: щодо	17 -35 -10 -2 -2 -4 -2 -29 -5 -8 42 -5 -7
word after: щонайм	-24 -25 -4 -3 -4 -5 -3 -46 -8 -12 40 -12 -17
word after: эвакуи	35 -29 -25 -3 -2 -4 -3 -1 -3 -6 -3 -10 -13
word after: экипаж	-56 -53 71 -11 -6 -4 -6 -8 -14 -9 -5 -17 -5
word after: это	12 -45 69 -17 -26 -11 -7 -9 -38 -15 20 -11 -10
word after: этого	43 -9 -37 -3 -12 8 -9 -1 -5 -7 -2 -13 -3
word after: як	-51 43 -25 -5 -5 -10 -8 4 -10 28 -7 -3 -26
word after: який	66 -34 -7 -2 -1 -3 -1 -45 -7 -2 -1 -2 -2
word after: яких	-10 -34 47 -10 -13 -14 -8 -8 -12 4 22 -13 -8
word after: яку	-22 -13 -3 -9 -10 -13 -5 -71 -37 -11 49 -18 -34
word after: які	23 6 -13 -1 -8 -9 -5 -7 -18 -8 -10 -7 -8
word after: є	-34 -43 -40 -5 -8 -13 -5 64 -3 -9 17 -6 -10
word after: і	23 -2 -17 -6 -4 -12 -5 24 -9 -6 -3 -6 -3
word after: із	0 -2 -35 -6 29 -8 -4 -5 -6 5 0 -7 16
word after: інозем	-31 46 -11 -2 -1 -4 -1 -2 -1 -2 -1 0 -1
word after: інших	71 -65 -1 -1 -1 -1 -1 -3 0 -1 -1 -1 -1
word after: інші	-32 40 -11 -7 -3 -5 -3 -2 -2 -6 -4 -2 -28
word after: їдуть	15 -23 18 -14 -7 -11 -7 -22 -4 -10 -5 -5 -4
word after: їх	22 -4 -64 -10 -6 -19 -12 -12 -6 -9 -4 -6 -6
word after: їхніх	-35 -6 42 -14 -14 -9 -7 -9 -9 -7 -8 -14 -9
word after: اسر	-14 5 12 -1 -5 -1 -1 0 -5 -1 -1 -1 0
word after: اسيرا	-11 13 19 -15 -3 -10 -1 -1 -3 -11 -4 -3 -1
word after: الي	-33 6 5 8 -7 -6 -5 -16 -11 11 -3 -7 -4
word after: اليوم	42 7 -4 -39 -4 -1 -2 -1 -1 -6 -1 -2 -1
word after: اوكران	-10 6 -21 -22 -5 10 -8 -15 -5 27 0 -6 -6
word after: بين	3 -30 -20 15 -1 -5 -1 -14 -10 17 -3 -2 -3
word after: بينهم	53 50 -42 -21 -5 -4 -2 -2 -1 -27 -6 -5 -7
word after: جانب	-1 34 -5 -22 -3 -4 -2 -2 -2 -8 -4 -4 -1
word after: جانبين	-53 -13 9 12 -7 -8 -4 -21 -9 47 -10 -11 -11
word after: خلال	44 -5 -39 -5 -6 -2 -3 0 -7 -8 -1 -7 -1
word after: دولار	38 -6 0 -3 -2 -1 -2 -7 -3 -26 -6 -7 -2
word after: ذويهم	-52 52 -29 -37 -4 -7 -5 -3 -2 -32 -2 -4 -3
word after: روسي	-24 25 -10 -47 -1 -2 -2 -9 -8 29 -24 23 -5
word after: روسيا	-4 -19 26 -5 -3 -4 -6 -17 -7 7 1 -7 -2
word after: طرف	-4 -3 6 -34 -5 -6 -7 -6 -8 -18 -3 -8 -5
word after: عائلات	-4 -40 -10 -22 -2 -3 -4 -24 -7 24 -2 -6 -4
word after: عادوا	-12 10 -6 -8 -3 -8 -2 -6 -1 -3 -1 -2 -2
word after: علي	45 -27 -1 -45 -3 -2 -2 -4 -3 31 -7 -6 -2
word after: في	21 22 -33 -31 -8 -13 18 -19 -5 26 -3 -5 -22
word after: كل	-7 4 12 3 -3 -3 -4 -4 -6 -29 -4 -6 -3
word after: لكل	-13 17 2 -34 -4 -6 -4 0 -1 -6 -2 -4 -3
word after: ما	-28 -7 13 -2 -1 0 0 0 -2 28 0 -1 0
word after: مدنيا	-25 16 16 -17 -17 -6 -9 -4 -6 -20 -1 -4 -2
word after: مع	27 -35 -16 12 -6 -9 -6 -10 -1 -46 -3 -6 -3
word after: مقابل	10 18 -1 -18 -2 -1 -1 0 -1 -11 -1 -1 -1
word after: من	9 11 5 -3 -4 -5 -4 -5 -7 -8 -4 -6 -3
word after: و	9 -8 -1 0 -6 5 -6 -1 -5 -15 -1 -4 -3
word after: واقع	-19 -24 -14 29 -1 -1 -1 0 -1 -13 -1 -1 -1
word after: وساطه	-15 22 1 -46 -5 -6 -4 -5 -6 25 -4 -5 -6
word after: –	-7 -9 10 -1 2 8 -6 -2 -4 -7 -1 5 -2
word after: ₴	13 -1 0 0 0 0 0 -6 0 -1 -1 0 -1
word before 1: 	-17 -25 52 -12 -11 -12 -8 20 -8 13 -29 -23 -10
word before 1: "	-15 -43 -30 -17 -16 -12 -9 21 34 -2 -8 32 -4
word before 1: (	17 0 -14 -4 -3 -3 -2 -7 -3 -6 -3 -2 -6
word before 1: )	10 18 -2 -3 -8 -4 -3 -32 -3 -8 -34 -5 -5
word before 1: +	26 48 -36 -2 -5 -3 -4 -19 -3 -10 -29 -9 -6
word before 1: ,	23 0 -11 -3 -4 -4 -3 4 -1 -1 5 -5 -2
word before 1: -	94 -63 -50 -16 -4 -5 -3 -2 -6 -16 -6 -5 -4
word before 1: .	14 -46 -15 44 -14 -3 -2 -6 -3 -15 -2 -4 -3
word before 1: /	67 -21 -14 -6 -10 -7 -5 -18 -10 -31 -11 -17 -17
word before 1: :	2 -1 2 1 -7 -9 -1 9 8 -4 -11 1 -12
word before 1: ;	48 -5 -38 -9 -5 0 -1 -24 17 -5 -6 -10 -3
word before 1: a	-11 66 -14 -22 -14 -6 -6 -47 -11 -12 -12 -7 -9
word before 1: after	79 -48 -6 -14 -2 -13 -1 -4 -4 -16 -6 -2 -3
word before 1: all	32 -28 -13 -23 -6 -4 -3 31 -7 -19 -4 -6 -7
word before 1: and	9 2 -10 -12 4 -6 3 16 -1 -12 -10 -3 -2
word before 1: anothe	12 -6 -54 -20 -11 31 -8 -35 -20 -16 42 -20 -31
word before 1: are	61 -49 -26 -4 -7 -8 -3 -7 -4 -5 19 -5 -8
word before 1: as	57 -36 -45 -13 -17 -16 -7 -26 -15 -21 -14 -14 -7
word before 1: at	-80 -25 55 20 -27 -20 -15 -40 -28 32 3 0 11
word before 1: back	-6 16 -5 -25 -23 -6 -7 30 2 -7 -7 -12 -7
word before 1: brough	38 -3 -7 -28 -2 -2 -1 21 -3 -26 -2 -1 -1
word before 1: by	38 -3 -1 -2 -2 -1 -1 -10 -1 -5 -8 -2 -6
word before 1: carrie	54 -19 -6 -11 -9 -2 -2 -1 -1 -3 -21 -2 -7
word before 1: carryi	66 -14 -36 -5 -5 -1 -2 -1 -1 -1 -15 -1 -3
word before 1: code	75 -45 -6 -2 -4 -4 -4 -24 -3 -17 -32 -7 -6
word before 1: covere	-13 0 9 37 -9 -4 -4 -4 -8 -16 -2 -4 -5
word before 1: day	91 -74 -44 -7 -13 -11 -8 -25 -40 -21 -16 -10 -15
word before 1: delive	24 -4 -11 -15 -1 -1 -1 -1 -1 -16 -1 -1 -1
word before 1: every	31 -5 -10 0 0 0 0 -11 -1 -1 -2 -1 0
word before 1: exchan	-7 -18 -11 24 -6 -4 -6 9 6 -34 -6 -7 -12
word before 1: first	-29 -36 -3 -4 -11 -5 -4 -4 -7 40 -8 -18 -7
word before 1: for	52 -10 -23 -12 -2 -4 3 -8 -4 -4 -6 -4 -6
word before 1: free	-32 -24 -11 66 -7 -1 -1 -6 -1 -7 -1 -1 -1
word before 1: freed	4 -6 -2 9 -2 -5 -3 -17 -3 10 -3 -2 -3
word before 1: frees	23 -6 -24 20 -10 -4 -5 -21 -4 -28 -3 -6 -4
word before 1: from	53 -23 -26 -6 -6 -4 -3 -4 -3 -19 -5 -13 -6
word before 1: furthe	-43 -3 -16 29 -23 20 -11 -10 -14 -10 -4 -13 -7
word before 1: got	-37 37 -12 -9 -9 -5 -8 -9 -22 -6 -4 -6 -5
word before 1: has	22 70 -47 -24 -18 -7 -7 -7 -11 -56 -18 5 -22
word before 1: hold	-33 -20 -5 -12 -11 -5 -6 -17 -10 -8 -13 36 -64
word before 1: holdin	-34 -4 -12 -4 -6 -4 -5 -15 -38 -15 41 5 -32
word before 1: holds	37 -3 -3 -6 -10 -8 -7 -39 -27 -25 7 -9 -58
word before 1: home	26 -15 -20 -11 -11 -11 -7 9 -22 -16 -15 -12 -13
word before 1: in	-20 19 -31 15 -13 -9 -7 -37 -21 25 -15 -21 -10
word before 1: includ	54 4 -27 -12 -5 -13 -4 -8 -3 -7 -5 -4 -4
word before 1: interv	37 -16 -5 -9 -17 -5 -5 -42 -31 -21 -5 -6 -5
word before 1: involv	49 4 0 18 -6 -3 -4 -27 -9 -36 -4 -4 -6
word before 1: is	86 -69 -14 -4 -3 -3 -2 -32 -3 -8 1 -6 -3
word before 1: let	-20 -26 32 -14 -12 -7 -4 -12 -6 -3 -2 -5 -3
word before 1: lost	24 -3 -10 -1 -2 -3 -1 -1 -3 -2 -7 -4 -7
word before 1: number	57 -11 -32 -14 -7 -5 -5 -17 -5 -16 -23 -9 -11
word before 1: of	11 3 0 12 -9 -7 -5 -18 -12 -2 -3 -5 -8
word before 1: oldest	65 -48 -4 -2 -1 -1 -1 -3 -1 -3 -1 -1 -1
word before 1: only	40 -25 -8 -4 -4 -18 -3 19 -21 -17 -4 -9 -3
word before 1: over	24 29 -18 -10 -33 7 -18 -16 -17 -7 -10 -31 -14
word before 1: past	9 -1 -3 0 0 0 0 0 0 -1 -1 -1 -1
word before 1: plus	-40 33 7 -3 -6 29 -17 -4 -5 -8 -7 -12 -3
word before 1: reache	-33 -29 -14 -32 -4 -4 -2 54 -3 45 -3 -3 -7
word before 1: receiv	8 -17 -3 -13 -13 -8 -11 -13 31 -20 -10 -12 -9
word before 1: releas	12 -11 25 -5 -4 -4 -4 -35 -7 -15 -7 -2 -3
word before 1: report	25 -48 52 -5 -3 -1 -1 -2 -1 -3 -2 -2 -1
word before 1: return	-9 19 -52 -5 -23 -10 -8 44 -18 -23 -7 -8 -6
word before 1: russia	20 -100 61 -35 -28 -17 -8 -17 -24 -17 4 -9 -18
word before 1: said	-24 6 27 -28 -9 -7 -3 16 -9 -13 -3 -3 -3
word before 1: saw	20 -1 -1 -16 -1 -1 -1 -1 0 -20 -4 0 -1
word before 1: says	-6 38 -2 -16 -27 -5 -5 41 -31 -8 3 -29 16
word before 1: spent	70 -56 -12 -5 -4 -1 -1 0 -1 -6 -4 -1 -5
word before 1: swap	-27 -5 20 -5 -2 -4 -2 -8 -7 -4 -4 -3 -3
word before 1: swappe	10 -2 0 20 -17 -6 -10 -39 -12 -16 -13 -25 -20
word before 1: that	-23 2 0 -18 -15 -5 -5 35 -17 3 2 23 -22
word before 1: the	49 7 -42 -22 -12 -5 -3 9 -5 -26 -7 -6 -6
word before 1: them	43 -12 -27 -17 -3 -5 -2 -5 -7 -7 -2 -4 -2
word before 1: to	11 -14 -16 9 -5 -3 -3 -26 -8 19 -5 -9 -5
word before 1: today	-16 -29 29 -2 -6 -2 -2 -14 -11 -2 3 -3 -4
word before 1: total	-14 -7 -2 -50 -1 -1 -1 16 -3 51 -3 -2 -4
word before 1: trade	30 -15 11 -3 -2 -3 -2 -12 -1 -2 -3 -5 -6
word before 1: traded	24 4 -17 41 -20 -10 -8 -3 -14 -9 -14 -6 -6
word before 1: was	-1 45 -23 -36 -10 -8 -9 -17 -11 -10 -18 -33 -9
word before 1: when	73 -55 -7 -4 -19 -10 -6 -6 -3 -7 -10 -2 -3
word before 1: which	-5 16 -25 -12 -12 -19 13 -11 -21 18 -18 -6 -9
word before 1: with	56 0 -11 11 -5 -13 9 -18 -7 -25 -13 -19 -5
word before 1: year	39 -25 2 -9 -5 -4 -4 -20 -63 -21 -29 -8 -13
word before 1: а	-20 -10 -134 -22 -28 -49 -28 -37 -36 -34 93 -31 -71
word before 1: але	24 36 -18 -7 -2 -5 -3 -30 -6 -4 -10 -3 -7
word before 1: було	14 -87 -12 -12 -8 -9 -6 -54 -11 44 -23 -11 -11
word before 1: было	16 31 -86 -15 -16 -11 -10 -37 -37 26 -21 -32 -18
word before 1: в	28 6 8 -6 -7 -7 -7 -52 -10 -23 37 -38 -37
word before 1: вважаю	-17 -24 -1 -7 -7 -4 -5 -61 -12 -19 -38 -11 77
word before 1: вдалос	34 -78 -8 -29 -10 -28 -11 -12 -22 -50 -52 -17 -23
word before 1: вдома	-35 62 -29 -8 -5 -9 -3 21 -9 -3 -6 -3 -3
word before 1: вернув	-51 0 38 -11 -10 -13 -6 -7 -17 -12 -8 -10 -6
word before 1: вернул	-18 -12 23 -13 -7 -6 -6 -14 46 -14 -8 -18 -7
word before 1: вернут	15 -76 46 -6 -14 -7 -6 -4 -3 -10 -14 17 -4
word before 1: вже	-2 -90 -22 -11 -6 -7 -4 61 -16 35 -12 -7 -9
word before 1: взамен	-4 47 -35 -3 -1 -2 -1 -5 -1 -1 0 -1 -1
word before 1: вивезе	54 -26 -7 -10 -5 -17 -5 -35 -15 -5 -20 -2 -6
word before 1: визвол	-18 47 -57 -8 -8 -15 -5 25 -7 -11 -13 -5 -7
word before 1: вийшли	-32 50 -58 -28 -18 -41 -24 37 -8 -11 -34 -7 -11
word before 1: вилуче	14 -3 0 0 0 -1 0 -4 0 -1 -2 0 -1
word before 1: виповн	46 -33 -4 -1 -1 -2 -1 -1 -1 -2 -1 -1 -1
word before 1: вирвал	34 -5 -6 -4 -2 -2 -1 -17 -1 -1 -4 -1 -1
word before 1: виїхал	-72 7 78 -6 -9 -9 -6 -26 -14 -6 -4 -3 -4
word before 1: включа	17 -49 -40 -2 -4 -11 -6 -4 -6 -4 -4 26 -4
word before 1: военно	-17 32 -9 -12 -13 -36 -18 -7 -26 -46 -11 -5 -5
word before 1: возвра	-47 -2 26 -7 12 -1 -5 6 26 -8 -8 4 -4
word before 1: волі	-36 40 -12 -15 -4 -3 -2 20 -1 -7 -4 -2 -4
word before 1: воссое	33 -27 -55 -16 -9 -3 -6 34 -23 -26 -2 -8 -4
word before 1: все	29 2 3 -7 -6 -11 -5 -4 -18 -11 -6 -10 -5
word before 1: всего	59 -51 14 -1 -38 -30 -28 -53 -74 -39 -31 -50 -41
word before 1: встрет	-11 -15 -21 -3 -8 -4 -8 -3 -25 -7 -3 30 -9
word before 1: всі	-40 44 -15 -3 -11 -6 -2 -15 -4 -5 -5 -4 -3
word before 1: вывезе	61 -7 -2 -3 -3 -2 -2 -30 -13 -3 -2 -5 -5
word before 1: выехал	1 -25 78 -2 -10 -4 -4 -37 -12 -8 -2 -4 -4
word before 1: вызвол	-82 2 8 -12 -17 -4 -7 2 50 -19 -7 -9 -8
word before 1: вырвал	-19 -9 56 -4 -25 0 -1 0 -20 -1 0 -1 -1
word before 1: вышли	-76 43 -50 36 -36 -9 -11 -32 9 -22 -7 -31 -13
word before 1: від	4 18 -16 -1 -2 -3 -1 -32 -1 -2 -4 -3 -2
word before 1: відбул	0 -10 -13 -6 -4 -6 -4 -43 -10 25 -10 -19 -7
word before 1: віддал	-79 24 45 -8 -13 -9 -17 -16 -31 -8 -7 -14 -7
word before 1: відпра	16 -17 13 -1 -1 -1 0 -8 0 0 0 0 0
word before 1: відпус	1 16 6 -3 -2 -2 -3 -42 -5 -2 -2 -7 -2
word before 1: військ	-73 30 35 -5 -5 -18 -4 -19 -2 -4 -17 -4 -3
word before 1: віком	33 -22 -1 -1 -1 -1 -1 -2 0 -1 -1 -1 -2
word before 1: группе	69 -19 -50 -1 -1 -1 -1 -2 -1 -1 -3 -3 -3
word before 1: для	43 -72 49 -18 -12 -12 -6 -50 -4 -15 37 -18 -13
word before 1: додому	-7 42 -26 -9 -4 -7 -3 -27 -6 -9 -6 -2 -4
word before 1: дома	-26 -21 43 -13 -17 -6 -8 -9 -18 -6 -16 -25 -5
word before 1: домой	-29 -25 41 -8 -17 -8 -7 -15 -9 -7 -7 -19 -7
word before 1: доправ	-14 45 -32 -4 -4 -4 -2 22 -12 -4 -1 -2 -19
word before 1: достав	68 -9 -46 -6 -4 -5 -3 1 -18 -8 -12 -7 -19
word before 1: достиг	-10 -1 0 -3 -1 -1 -1 17 -2 -5 -3 -3 -11
word before 1: дістал	-35 28 26 -4 -12 -7 -4 -12 -9 -7 -4 -3 -3
word before 1: евакую	86 -38 0 -2 -1 0 0 -61 -1 -4 -1 -1 -1
word before 1: едут	-94 19 44 -34 -25 -8 -11 -9 -72 -8 -5 -13 -9
word before 1: есть	-81 4 -50 48 -21 -15 -10 -25 -15 -17 -13 -20 -7
word before 1: еще	-10 29 -1 4 -19 3 1 -18 -30 -10 -23 22 -11
word before 1: з	15 6 -80 -7 -15 -16 -6 -42 -7 -13 36 -10 -14
word before 1: за	21 1 23 -10 -9 -12 -7 -32 -10 -19 -12 -8 -7
word before 1: забрал	22 -16 -5 -12 -8 -7 -8 -16 -5 -8 -11 -8 -6
word before 1: забрат	-1 24 -83 -7 -13 -7 -4 37 -16 -24 -22 -16 -10
word before 1: загало	-100 -80 100 -47 -34 -45 -19 -5 -35 -47 -34 -28 -26
word before 1: загину	30 -9 -4 -2 -4 -2 -1 -1 -1 -1 -2 -2 -2
word before 1: задерж	20 -6 -1 -1 -3 -1 -1 0 -1 -4 -1 -1 -1
word before 1: займет	29 -4 -10 -1 -1 -1 -1 0 -1 -1 -4 -4 -5
word before 1: зараз	74 -38 -5 -10 -13 -11 -15 -16 -24 -13 -64 -27 -84
word before 1: зафікс	18 -8 -1 -1 -1 0 0 -3 0 -1 -1 -1 -1
word before 1: збито	15 -7 0 0 0 -1 0 -2 -1 -1 -1 -1 0
word before 1: зверну	47 -6 -1 -2 -3 -3 -2 -3 -3 -1 -1 -2 -25
word before 1: звільн	-26 58 -20 -6 -4 -4 -3 -5 -7 -7 -7 -2 -4
word before 1: знищен	53 -2 -35 -1 -4 -8 -1 0 0 -2 -2 -4 -1
word before 1: зокрем	44 -74 -22 -7 -7 -9 -5 15 -15 -5 -9 -6 -6
word before 1: зустрі	-27 -63 17 -10 61 -10 -6 -40 -13 -8 -6 -4 -6
word before 1: зі	-73 76 -27 -7 -10 -7 -9 -13 -4 -6 -5 -2 -9
word before 1: зібрал	13 -9 0 0 0 -1 0 -1 0 0 0 0 0
word before 1: и	-23 36 -4 -8 23 -3 -12 3 1 -9 -7 -21 -6
word before 1: из	35 23 -103 27 -10 -6 -7 -14 -17 25 -6 -14 -23
word before 1: й	-35 37 12 -5 -4 -11 -5 -23 -3 -6 -6 -5 -4
word before 1: к	13 70 -71 -7 -5 -6 -9 -11 -7 -26 -24 -31 -5
word before 1: киеву	11 4 -40 -3 -4 8 -20 17 -4 -5 -6 -3 -5
word before 1: которы	43 4 -19 -1 -1 -1 -1 0 -1 -1 -11 -26 -2
word before 1: крок	23 -16 -1 0 0 -1 0 -2 0 -1 -1 0 0
word before 1: лишают	17 -38 0 -14 -12 -10 -9 -69 -26 -37 48 -47 -31
word before 1: лише	48 -35 51 -6 -11 -19 -7 -44 -16 -14 -28 -21 -14
word before 1: маємо	-44 -64 -26 -30 -16 -16 -11 65 -23 -32 -36 -14 33
word before 1: меняли	50 -47 -25 -9 -7 -5 -2 -5 -6 -3 -3 -4 -2
word before 1: младше	51 -40 -12 -1 -2 -2 -1 0 -1 -2 -1 -2 -1
word before 1: на	18 -4 -2 -4 -4 -12 9 -10 -5 -7 16 -10 -5
word before 1: нагоро	33 -20 -2 -1 -3 -3 -1 0 0 -1 -1 0 -1
word before 1: надійш	-32 41 0 0 -1 -2 -1 -5 0 0 -1 -1 -2
word before 1: наймол	-55 65 -21 -3 -4 -8 -3 -9 -2 -10 -6 -5 -4
word before 1: найста	136 -112 -8 -2 -2 -2 -1 -12 -1 -3 -3 -1 -1
word before 1: нам	-47 -18 12 -7 -10 16 -39 -45 -23 -9 52 -6 -8
word before 1: нас	-16 -18 -2 -8 -2 -2 -3 17 -14 -2 -39 54 -10
word before 1: насчит	-35 -28 -6 -18 -12 -9 -15 18 -15 -40 36 -41 -45
word before 1: находи	29 -22 -3 -4 -5 -4 -2 -1 -2 -2 -19 -4 -4
word before 1: находя	-61 -56 -29 -23 -15 -13 -13 -33 -21 -22 55 63 -30
word before 1: не	70 -48 -76 -3 -2 -3 -2 -22 -7 -4 -3 -7 -2
word before 1: неволі	1 19 -39 -4 -2 -9 -2 -7 -2 -3 7 -4 -6
word before 1: ни	13 -4 -1 0 -1 0 0 -12 0 -1 0 -1 -1
word before 1: ними	-4 -5 -24 -10 -6 -11 -9 -22 43 -44 -24 -42 -7
word before 1: них	11 12 0 -4 -7 -7 -4 21 -15 -5 -27 -18 -5
word before 1: о	26 -18 4 -23 -19 -12 -11 -23 -21 -13 14 -46 18
word before 1: обмен	5 2 -4 22 -8 -4 -3 -6 -7 -7 -4 -5 -4
word before 1: обмена	-27 2 10 -21 -9 -18 -24 -10 -18 -31 -8 -14 -9
word before 1: обмене	11 14 -23 -10 -3 -1 -1 -3 -3 -2 -6 -7 -3
word before 1: обмену	20 -10 -19 -8 -4 -4 -4 -12 -9 -4 -4 -8 -5
word before 1: обменя	-33 -22 -1 29 -9 -9 -10 -27 -54 26 -15 -9 -10
word before 1: обмін	27 -9 25 17 -7 -5 -3 -42 -5 -7 -17 -6 -6
word before 1: обміну	25 -99 -14 -11 -9 -9 -8 4 -27 -11 -14 -7 -11
word before 1: обміня	14 17 -4 -23 -9 -17 -7 -20 -6 -12 -9 -6 -4
word before 1: оборон	84 -73 -10 -1 -3 -4 -1 -2 -1 -3 -4 -1 -3
word before 1: обрати	46 -1 -1 -1 -4 -3 -2 -9 -15 -21 -17 -8 -29
word before 1: одержа	-37 -55 77 -5 -5 -2 -5 -12 -7 -3 -4 -3 -2
word before 1: одна	63 -52 -61 -5 -13 -8 -4 -33 -3 -4 -8 -4 -5
word before 1: оружие	33 -2 -2 -1 -1 -1 -1 -12 -7 -2 -3 -3 -2
word before 1: освобо	-5 -24 -28 14 29 -8 -9 31 3 -12 -16 -19 -10
word before 1: остало	67 -59 -20 -11 -15 -12 -8 -27 -27 -33 -37 -13 -26
word before 1: останк	-13 33 -20 -3 -6 -4 -4 -8 -19 -2 -5 -3 -2
word before 1: останн	99 -64 -7 -1 -1 -3 -2 -28 -1 -6 -1 -1 -2
word before 1: остают	-46 -13 -40 -5 -6 -5 -9 -6 -36 -19 -12 69 -23
word before 1: от	53 -12 -26 -1 -1 -7 -1 -1 -2 -3 -1 -6 -2
word before 1: отдала	7 -26 0 -7 -4 18 -15 -9 -3 -1 -4 -3 -4
word before 1: отдали	-49 39 19 -10 -12 -17 -10 12 -34 -13 -13 -18 -17
word before 1: отдано	-22 32 -15 -5 -4 -7 -6 26 -30 -8 -3 -4 -5
word before 1: отданы	30 -12 -21 -4 -5 -9 -2 -12 -3 -3 -3 -5 -3
word before 1: отправ	-21 28 12 -8 -9 -15 -20 -8 -32 -8 -7 -12 -6
word before 1: отпуст	-19 39 -41 -28 -18 -24 29 -28 -21 -19 -9 -26 -14
word before 1: отпуще	-9 -14 -26 -8 -24 -36 44 -4 -38 -8 -6 -25 -11
word before 1: отраже	46 -29 -38 -2 -4 -2 -2 -1 -4 -4 -2 -8 -4
word before 1: отрима	-43 15 2 -9 18 -10 -6 13 -36 -7 -13 -5 -6
word before 1: офіцер	-20 37 -83 -5 -5 -20 -7 -18 -4 -9 -10 -9 -9
word before 1: первые	-63 70 -73 -19 -23 -15 -14 -22 -31 -19 -14 -43 -24
word before 1: перебу	-79 -6 -2 -4 -4 -3 -3 -12 -3 -3 5 24 45
word before 1: переві	13 -7 0 0 0 -1 0 -1 0 -1 -2 0 0
word before 1: перего	-12 -8 46 -2 -7 -1 -2 0 -11 -3 -1 -2 -1
word before 1: переда	-37 31 -5 -6 -6 5 1 13 -6 -6 -6 -6 -4
word before 1: перехв	15 -1 -7 0 -1 -1 0 -1 -2 -1 0 -1 0
word before 1: перешл	25 -22 32 -9 -28 -27 -9 -16 -36 -17 -29 -27 -13
word before 1: перші	-88 97 -12 -5 -9 -4 -3 -12 -3 -17 -7 -4 -4
word before 1: плен	28 -13 -5 0 -1 -1 -1 -1 -2 -1 -3 -1 0
word before 1: плена	-48 -13 69 -7 -14 -5 -6 -31 60 -22 -17 -12 -7
word before 1: пленны	-69 2 7 -21 -4 -4 -6 -8 -21 -11 -27 35 -14
word before 1: плену	32 -2 -3 -1 -1 -1 -1 -1 -3 -2 3 -26 -1
word before 1: плюс	-44 -46 72 -12 -18 24 -18 -26 -8 -15 -22 -17 -11
word before 1: по	-7 -17 -13 -27 70 -12 -9 -9 18 -15 -11 -16 -9
word before 1: поверн	6 11 -12 -3 -9 -12 -5 38 -15 -5 -8 -4 -5
word before 1: поверт	-54 46 34 -8 -13 -7 -4 -38 -5 -5 -10 -4 -4
word before 1: повреж	38 -2 -8 -1 -2 -1 -1 -2 -3 -8 -3 -7 -2
word before 1: погибл	73 -17 -31 -2 -22 -7 -4 -13 -7 -16 -5 -12 -4
word before 1: полон	11 -17 -35 -2 -5 -3 -2 -7 -7 -5 59 -16 -6
word before 1: полону	-63 63 -5 -6 -2 -5 -2 47 -8 -6 -22 -2 -5
word before 1: полоні	-10 -14 -2 -2 -4 -5 -2 -11 -3 -6 62 -34 -18
word before 1: получе	-55 -28 -1 -4 -12 -3 -4 -7 88 -6 -15 -5 -13
word before 1: получи	1 -13 18 10 -12 -6 -8 6 2 -7 -6 -9 -6
word before 1: поменя	-23 21 -3 -7 -5 -2 -4 -2 -10 -4 -6 -6 -5
word before 1: посети	36 -2 -1 -2 -8 -2 -1 -1 -3 -4 -13 -1 -2
word before 1: после	37 -20 -17 -6 -10 -3 -2 -1 -2 -4 -6 -3 -6
word before 1: постра	36 -19 -3 -3 -2 -1 -1 -4 -3 -3 -3 -2 -1
word before 1: поступ	-32 -20 64 -6 -14 -15 -8 -12 -21 -17 -30 -21 -33
word before 1: потеря	93 -9 -17 -2 -4 -2 -3 -13 -12 -3 -11 -23 -11
word before 1: потрап	59 -32 -20 -6 -5 -4 -9 -38 -43 -20 -34 -7 -23
word before 1: поїхал	-80 -27 95 -4 -4 -7 -5 -9 -2 -2 -2 -8 -3
word before 1: предст	33 -29 -11 -1 -1 -1 -1 -2 -2 -1 -1 -2 -1
word before 1: прибул	-25 62 -34 -12 -24 -10 -7 -56 -16 -10 -20 -7 -8
word before 1: прибыл	11 -36 -20 -14 58 -11 -12 -42 -15 -17 -10 -22 -23
word before 1: привез	-57 22 35 -13 -13 -9 -8 5 -26 -30 -8 -8 -13
word before 1: приеха	-79 -19 56 -7 -9 -5 -7 -23 -10 -11 -6 -12 -6
word before 1: прийня	-1 -5 13 -9 -7 -6 -6 35 -24 -7 -8 -6 -11
word before 1: прийшл	113 -115 -9 -13 -9 -6 -4 -10 -9 -7 -8 -6 -10
word before 1: прилет	36 37 -19 -5 -50 -4 -2 -3 -23 -6 -2 -4 -2
word before 1: принял	-1 41 -37 -7 -7 -30 34 -25 -3 -7 -5 -7 -4
word before 1: принят	-9 -41 -25 -4 -12 -2 -6 -16 25 -9 -7 -13 -5
word before 1: приїха	-47 50 -47 -16 -16 -12 -7 15 -21 -9 -9 -7 -7
word before 1: про	-14 -36 56 -10 -12 -7 -5 -81 -8 -10 43 -9 -30
word before 1: провед	-71 -13 -9 -5 -3 -4 -3 -34 -21 85 -7 -12 -8
word before 1: провел	-22 -63 -12 -9 -5 -16 -7 -39 -13 48 -22 -10 -7
word before 1: проти	30 -21 -1 0 0 -1 0 -3 -1 -1 -1 0 -1
word before 1: против	-97 -31 21 -24 -23 -20 -13 -32 92 -39 -13 -24 -21
word before 1: протяг	17 -8 0 0 0 -1 0 -2 0 -2 -2 -1 -1
word before 1: підтве	-47 -18 -3 -4 -4 -6 -4 -24 -2 -13 46 -8 -32
word before 1: після	62 -51 -8 -3 -4 -2 -1 -2 -1 -2 -2 -2 -3
word before 1: ранены	10 -4 -2 0 0 0 -1 0 0 0 0 -2 0
word before 1: репатр	17 -20 -43 -5 -4 -3 -2 23 -6 -6 -3 -2 -3
word before 1: решта	-76 85 -8 -1 -1 -2 -1 -7 0 -1 -3 -2 -1
word before 1: ровно	-35 32 -16 -8 -9 -2 -3 56 -28 -3 -1 -8 -4
word before 1: родини	29 -17 -2 -1 -1 -1 -1 -2 -1 -2 -1 0 -1
word before 1: розстр	63 -52 -4 -1 -1 -2 -1 0 0 -1 -11 -1 0
word before 1: россии	48 -56 49 -4 -9 -15 -6 -7 -19 -16 -1 -36 -12
word before 1: рівно	-41 19 -26 -8 -16 -13 -6 27 -32 -8 -11 -6 -6
word before 1: с	-6 -23 -28 -4 -3 -2 -2 -3 -5 -7 -3 -13 36
word before 1: саме	13 -40 -31 -20 46 -21 -4 -5 -4 -7 -6 -6 -7
word before 1: сбили	12 -1 -3 0 -1 0 0 0 -1 -1 0 -3 -1
word before 1: сбиты	17 -2 -4 0 -6 -1 0 0 0 -1 0 -2 0
word before 1: сдалис	12 -2 -3 0 -1 0 0 0 -2 -1 -1 0 0
word before 1: сегодн	-13 17 -6 -17 -15 -12 -13 -4 -6 -9 -4 -5 -5
word before 1: сейчас	1 -22 -14 -2 -14 -4 -4 -9 -8 -5 -4 -19 34
word before 1: серед	32 0 -60 -12 -9 -3 -2 -12 -3 -6 -7 -2 -4
word before 1: содерж	10 -21 -35 -4 -10 -2 -3 -3 -8 -6 13 30 -28
word before 1: состоя	-65 -2 -18 -2 -2 -1 -1 -1 -4 57 -3 -9 -1
word before 1: старше	75 -45 -24 -2 -2 -2 -1 -3 -6 -4 -4 -3 -2
word before 1: сторон	15 -50 -2 -18 -19 17 -32 -27 -22 -10 -17 37 -33
word before 1: сьогод	-98 22 20 -7 -9 -9 -5 -9 -5 -28 48 -35 -11
word before 1: та	13 13 12 -5 -4 -6 -5 -14 -13 -6 -7 -5 -3
word before 1: также	31 5 -41 -20 -8 -10 -16 -32 -14 -11 -15 -11 -13
word before 1: також	6 -13 33 -21 -13 -25 -9 -15 -8 -6 -19 -24 -12
word before 1: там	-3 -69 -37 -11 -7 59 -6 -47 -11 -6 -40 -40 -10
word before 1: тела	6 -5 23 -6 -7 -6 -4 -29 9 -5 -9 -7 -5
word before 1: тоже	48 62 -74 -11 -5 -11 -2 -3 -1 -3 -5 -7 -3
word before 1: триват	12 -5 -1 0 -1 -1 0 0 0 -1 -2 0 -1
word before 1: тіла	-32 37 -39 -2 -3 -4 -2 40 -3 -2 -2 -2 -2
word before 1: тіло	-62 71 -30 -5 -6 -19 -7 -41 -8 -4 -2 -2 -4
word before 1: у	88 -41 -26 -3 -3 -7 -2 -9 -4 -6 -6 -9 -6
word before 1: удержи	-56 -13 -44 -5 -7 -2 -6 -11 -14 -7 12 110 -70
word before 1: удома	-79 64 -19 -10 -5 -3 -3 18 -4 -4 -4 -3 -4
word before 1: уехали	-40 49 -50 -5 -13 -7 -6 63 -22 -13 -5 -19 -8
word before 1: уже	-23 -37 -80 -17 -25 -15 -13 5 38 13 -26 -34 26
word before 1: украин	6 34 -49 -10 -9 -39 -5 43 -12 -6 -22 4 -12
word before 1: україн	54 -32 -45 -9 -9 -38 -9 18 -7 -19 -19 -21 -13
word before 1: уничто	23 -3 -8 0 -3 -2 -1 -1 -2 -1 -2 -1 -1
word before 1: усі	-7 28 -7 -8 -1 -2 -2 -9 -4 -4 -1 -2 -15
word before 1: утриму	17 -38 -13 -8 -7 -22 -13 -33 -9 -13 26 7 -42
word before 1: участв	46 -23 -21 -13 -7 -4 -3 -18 -5 -7 -19 -12 -13
word before 1: ушли	-51 50 -42 -26 -29 -6 -9 -15 -13 -7 -6 -9 -10
word before 1: формат	3 -13 14 -13 -5 -10 -6 23 -23 -12 -9 -10 -5
word before 1: формул	-36 29 28 -12 -13 -6 -6 -51 -12 -11 -8 -13 -7
word before 1: хлопці	27 -16 0 0 0 -2 -1 -2 0 -1 -2 -1 -2
word before 1: це	-58 55 -66 -21 -13 -12 -10 6 -20 41 -28 -12 25
word before 1: цивіль	-23 53 -9 -4 -6 -6 -4 -39 -18 -11 -25 -4 -8
word before 1: через	33 -1 -16 -1 -1 -1 -1 0 -4 -2 -1 -6 -1
word before 1: числе	32 -12 16 -3 -10 -8 -3 -2 -6 -3 -3 -22 -2
word before 1: числі	32 -27 -13 -5 -5 -11 -2 -17 -10 -4 -4 -5 -3
word before 1: что	47 -62 32 -14 -17 -9 -8 -32 -11 58 -11 -14 -9
word before 1: ще	0 15 -22 -10 -10 53 -8 -33 -7 -35 10 -13 7
word before 1: що	12 14 -79 -8 -21 -21 -10 -21 -4 -14 -47 -9 -8
word before 1: щодо	70 -38 -18 -8 -3 -2 -3 -13 -6 -4 -37 -56 -15
word before 1: эвакуи	54 -5 -5 -1 -1 0 -1 -8 -3 -10 -1 -20 -5
word before 1: як	76 -56 -10 -3 -6 -8 -4 -29 -6 -8 -41 -18 -12
word before 1: яких	-5 -18 10 -4 -6 -6 -6 -84 -12 -20 62 -27 -8
word before 1: є	-22 -7 -66 -16 -17 -34 -17 -55 -12 68 -38 -22 -31
word before 1: і	12 -47 36 -6 -7 -23 22 17 -4 -6 -9 -9 -5
word before 1: іденти	74 -54 -5 -4 -7 -6 -3 -54 -27 -11 -16 -2 -3
word before 1: із	25 -20 9 -13 -6 -14 -5 -33 -5 -13 -10 -6 -12
word before 1: їдуть	-7 71 -50 -13 -9 -20 -4 -62 -9 -4 -5 -3 -3
word before 1: їх	-91 7 59 -28 -38 -33 -33 -39 -35 -46 35 10 -48
word before 1: الي	48 -4 -2 -42 -6 -3 -4 -21 -6 25 -5 -7 -7
word before 1: اليوم	-42 10 7 -9 -6 -7 -8 -25 -5 37 -3 -4 -4
word before 1: ان	-5 32 -24 -1 -2 0 0 0 0 0 0 0 0
word before 1: اوكران	-36 63 8 -2 -5 -2 -2 -8 -2 -13 -5 3 -2
word before 1: بينهم	8 21 -37 -2 -2 -2 -1 0 -1 -1 -3 -3 -2
word before 1: تبادل	9 -11 -15 7 -3 14 -9 -12 -8 3 -4 -4 -3
word before 1: جثامين	-40 48 -20 -6 -8 -3 -3 -2 -3 -1 -2 -5 -3
word before 1: سراح	-23 -10 -21 34 -1 -4 -1 -1 0 -20 -2 -2 -1
word before 1: شمل	44 -46 6 -17 -9 -9 -7 -19 -6 -5 -6 -10 -7
word before 1: شملت	39 -9 6 6 -4 -5 -3 -3 -8 -60 -7 -3 -2
word before 1: عن	38 -20 -25 -11 -8 -12 -5 -9 -10 0 -9 -11 -7
word before 1: عوده	-18 35 -1 -14 -5 -1 -2 -4 -9 -7 -1 -8 -2
word before 1: مقابل	5 -5 12 -15 -1 0 0 0 -1 -1 -2 -1 -1
word before 1: و	28 -2 -2 -16 -4 -10 9 -1 -2 -9 2 -6 -4
word before 1: واقع	-7 -4 14 -24 -3 -3 -2 0 0 -5 -2 -3 -2
word before 1: –	-8 -22 -10 -2 -5 25 -7 10 -11 -8 2 5 20
word before 1: •	-52 43 -25 -7 -6 -13 -6 3 -8 30 -14 -9 -11
word before 1: ▪	-20 50 -52 -5 -5 -19 -5 -30 42 12 21 -12 -32
word before 1: ▫	-41 -19 -6 -2 -4 -5 -4 35 -9 36 -29 -7 -12
word before 1: ⚡	-45 26 10 -15 -49 -7 -8 -6 -25 -10 -8 -15 -12
word before 1: ✅	-24 23 16 -41 -24 -14 -11 -41 -19 20 -17 -26 -13
word before 1: ✔	-64 -6 9 -1 -1 -2 -2 60 -9 -4 -2 -3 -2
word before 2: 	5 -14 39 -11 -11 -13 -7 0 -18 11 -25 -19 -11
word before 2: "	26 37 -40 -4 -6 -6 -3 -8 -11 -6 -10 -14 -6
word before 2: (	-15 54 -4 -1 -1 -2 -2 -3 -4 -2 -4 -9 -14
word before 2: )	18 0 13 -4 -3 -8 -4 -8 -5 -7 -6 -11 -8
word before 2: ,	-28 -7 21 -3 -4 -8 0 -1 -2 -11 17 -4 0
word before 2: :	-33 -45 8 -15 25 -12 -8 34 -17 1 -8 37 -13
word before 2: ;	25 -20 -29 -12 -2 -4 -5 -18 -37 -14 -12 36 -18
word before 2: a	-59 -18 10 28 -27 19 -12 -9 -21 -24 -11 -18 -8
word before 2: additi	-57 -54 81 -6 -5 11 -7 -5 -19 -8 -2 -8 -2
word before 2: afu	32 83 -78 -4 -14 -11 -8 -10 -14 -4 -18 -30 -9
word before 2: aircra	12 -2 -4 -2 -1 0 0 0 -1 -1 0 -1 0
word before 2: all	19 -23 -15 44 -7 -3 -4 -10 -25 -19 -6 -4 -4
word before 2: along	27 12 -27 -10 -4 -13 -9 -1 -1 -17 0 -2 -1
word before 2: also	-54 -22 57 -19 -28 -14 -9 -31 -14 -13 -5 -16 -11
word before 2: among	-7 21 -24 -18 -4 -4 -2 -4 -7 -8 -3 -2 -4
word before 2: amount	28 -14 -4 -5 -5 -3 -3 -7 -6 13 -18 -13 -6
word before 2: and	-28 38 5 -8 -7 -9 -6 -22 -5 -10 0 6 -12
word before 2: back	-17 46 -1 -10 -20 -15 -9 -34 -25 -25 -13 -22 -18
word before 2: began	-61 2 -7 -26 -3 -5 -2 45 -18 39 -5 -1 -3
word before 2: betwee	88 -47 -16 -32 -31 -6 -6 -1 -2 -35 -4 -8 -6
word before 2: bodies	-54 56 -2 -7 26 -7 -4 -18 -10 -5 -5 -3 -6
word before 2: bring	7 4 -31 -20 -9 -14 -7 -12 -14 -16 -5 -8 -7
word before 2: brings	-16 -7 36 -2 -2 -1 -1 -21 -1 9 0 -1 -1
word before 2: brough	14 -30 -31 -7 -12 -6 -5 36 -30 -13 -16 -8 -6
word before 2: captiv	40 -13 15 -27 -14 -14 -6 -31 -29 -15 -19 -10 -8
word before 2: childr	58 -4 -18 0 0 0 0 -35 0 0 -1 0 0
word before 2: civili	-28 21 -10 -1 -8 -6 -5 -23 -4 -5 18 -15 -15
word before 2: code	85 -38 -22 -5 -3 -3 -2 -11 -2 -2 -13 -3 -2
word before 2: confir	-34 -9 -15 -24 39 -6 -3 -13 -8 -10 11 -23 -14
word before 2: countr	64 -4 -10 -28 -5 -8 -3 -51 -15 -4 -1 -2 -2
word before 2: date	-50 -5 0 -8 -1 -1 -1 22 -1 48 -2 -1 -2
word before 2: day	-23 42 -34 -10 -14 -5 -10 -23 -33 -12 -3 -5 -3
word before 2: days	-62 -78 -9 -7 -8 -4 -5 -16 50 -8 -11 -11 -6
word before 2: defend	20 1 -10 -1 -1 -2 -1 -4 0 -1 -1 -1 0
word before 2: direct	31 -19 -18 -3 -3 -8 -3 -26 -3 -10 -9 -5 -5
word before 2: drones	23 -8 -4 -1 -1 0 0 -10 -1 -3 0 -1 0
word before 2: each	-44 25 -1 -31 -7 -4 -5 -2 -14 -16 -4 -3 -4
word before 2: effort	18 -15 -2 16 -1 -1 -1 -2 -1 -23 -1 -1 -1
word before 2: enemy	-16 -24 33 -2 -4 -4 -3 -3 -6 -3 -11 -3 -9
word before 2: exchan	2 -4 -11 21 -5 -6 -3 -21 -11 17 -4 -5 -4
word before 2: famili	-63 87 -14 -28 -5 -7 -5 -4 -8 -15 -5 -6 -7
word before 2: februa	18 4 3 -2 -1 -1 -1 -9 -8 -2 0 -1 -1
word before 2: federa	59 27 -52 -18 -4 -12 -8 -1 -20 -16 -12 -24 -2
word before 2: fighte	39 -8 -22 -4 -2 -1 -1 0 -1 0 0 -1 0
word before 2: for	14 -21 -7 -4 -5 -14 18 0 -1 -9 -8 -2 -2
word before 2: forces	26 -9 -6 -1 -1 -1 -1 -2 -3 -2 -1 -2 0
word before 2: freed	47 -41 33 -13 -5 -3 -3 -40 -6 10 -2 -4 -3
word before 2: from	23 -24 -3 -19 -7 -1 -1 24 -4 -9 -1 -1 -1
word before 2: got	27 6 -23 -34 -34 -6 -9 -43 19 -9 -8 -17 -7
word before 2: group	-29 -24 45 -18 -5 -6 -4 -5 -8 -10 -4 -7 -4
word before 2: guards	78 -68 -5 -1 -1 -1 -1 0 -1 -1 -1 -2 -4
word before 2: had	90 -65 17 -30 -13 -3 -2 -3 -7 -5 -10 -3 -6
word before 2: handed	-1 -22 20 -2 -21 10 -9 13 -13 -7 -6 -28 -10
word before 2: has	32 -7 -37 -35 -14 -8 -7 17 -9 12 -5 -12 -10
word before 2: have	-58 3 -28 1 -14 -11 -13 7 5 21 -22 -32 -21
word before 2: he	18 -3 -1 -6 -2 -1 0 -4 -1 -6 0 0 -1
word before 2: home	-10 36 -4 -5 -8 21 -3 -32 -10 -4 -2 -3 -3
word before 2: in	27 7 -20 -30 -8 -16 -9 12 -13 -41 -5 -6 -6
word before 2: invasi	-78 -1 0 0 -1 -3 -1 86 -6 -33 -5 0 -4
word before 2: is	31 -39 -10 -18 -6 -8 -7 -50 -19 -6 64 7 -24
word before 2: israel	29 -13 -4 -8 -1 0 -1 -1 0 -2 -1 -1 -1
word before 2: it	21 -5 45 15 -17 -12 -12 -40 -27 -33 -37 -48 -13
word before 2: kyiv	3 21 -33 1 -28 -10 -20 -21 -28 -31 -18 2 -9
word before 2: mariup	34 -20 -7 0 0 -4 -1 0 -1 -2 0 -1 -1
word before 2: mediat	-63 -28 -29 27 -6 -3 -3 7 -15 24 -3 -3 -5
word before 2: member	-30 -44 -14 -41 -17 -9 -11 65 -27 -22 -27 -12 -14
word before 2: men	17 -71 7 -1 -3 -3 -3 -5 -4 -2 -1 -4 -2
word before 2: milita	-26 -6 30 -10 -14 -4 -8 -14 -7 -2 -5 -9 -6
word before 2: minist	-47 -31 55 -2 -2 -2 -2 -37 40 -5 -3 -3 -1
word before 2: moscow	-14 -5 17 -9 -1 -2 -1 -14 -4 -2 -3 -1 -2
word before 2: moskal	-45 -38 -53 -11 -4 -6 -9 -30 21 -18 2 -6 16
word before 2: negoti	52 -43 21 -2 -2 -3 -2 -27 -8 -7 -3 -2 -2
word before 2: now	3 -47 -10 -36 -16 -9 -16 -15 -14 28 -53 -27 17
word before 2: number	18 -14 11 -10 -9 -9 -6 -5 6 -12 -19 -15 -12
word before 2: of	7 30 -54 3 -8 -4 -3 21 -8 -16 -5 -2 -5
word before 2: office	22 -4 -12 14 -4 -12 -3 38 -22 -6 -15 -3 -11
word before 2: oldest	26 -15 -2 -1 -1 -1 -1 -2 -1 -2 -1 -1 -1
word before 2: on	40 -41 40 -16 -9 -7 -6 -43 -20 -9 -3 -4 -3
word before 2: one	-57 58 20 -4 -5 -5 -4 -27 -9 -7 -4 -7 -3
word before 2: operat	4 31 -5 -13 -2 -1 -1 -6 -4 -3 -1 -1 -1
word before 2: people	0 -39 -105 -21 78 -9 -12 -42 -22 -21 -22 -30 -17
word before 2: place	-6 38 -2 -10 -7 -3 -3 6 -4 -23 -3 -1 -7
word before 2: prison	-10 1 -2 -10 -4 -4 -3 44 -8 -14 39 -15 -12
word before 2: proces	-10 -3 34 0 -1 -1 -1 0 -16 0 -1 -2 0
word before 2: region	53 -11 -8 -4 -3 -1 -2 -15 -7 -19 -7 -2 -5
word before 2: releas	-16 -1 -8 21 -6 -5 -4 -6 -4 16 -5 -19 -5
word before 2: remain	29 -8 -15 -28 -21 -3 -5 -13 -34 -8 -5 -2 -3
word before 2: report	11 33 -46 -6 -12 -4 -5 37 -13 -13 -11 15 -14
word before 2: return	-5 22 19 -39 -10 -8 -11 -37 -7 12 -5 -12 -11
word before 2: risen	20 0 -1 -7 -1 -1 -1 -6 -1 10 -7 -1 -5
word before 2: russia	-25 -18 10 -22 -13 -10 -5 -32 46 -14 23 -16 -13
word before 2: said	41 -24 2 -3 -16 -4 -5 -23 -11 -11 6 -23 -6
word before 2: says	38 -37 18 -4 -7 -3 -3 6 -8 -4 -30 -3 -9
word before 2: sergea	54 -46 -1 -1 -1 -5 -1 -1 0 -1 -1 -2 -1
word before 2: servic	58 -3 -27 -15 -36 -7 -6 -24 -18 -10 -7 -17 -7
word before 2: side	16 -42 32 9 -3 -3 -2 -4 -13 -2 27 -29 -2
word before 2: sides	-27 -30 33 53 -18 -2 -4 -3 -7 -7 -4 -3 -4
word before 2: soldie	-10 16 -13 -9 52 -17 -17 -41 -15 -32 -29 -13 -11
word before 2: spoke	-69 -4 22 44 -22 -9 -9 -22 -6 -15 -14 -16 -25
word before 2: stands	-56 -26 -15 -27 -13 -10 -7 -47 -29 57 -30 -31 40
word before 2: swap	-30 33 -12 32 -7 -8 -4 -16 -5 -42 -7 -6 -5
word before 2: talks	-4 -3 31 -1 -2 -1 -1 0 -19 -1 -1 -2 -1
word before 2: thanke	19 -15 -20 -7 -5 -4 -2 -4 -3 -13 -1 -2 -4
word before 2: that	46 -46 7 -28 -12 26 -9 -4 -6 -11 -51 -29 -20
word before 2: the	-44 11 -11 -8 -9 -10 -5 15 28 24 -7 -10 -7
word before 2: them	18 -7 -18 -2 -2 -3 -1 -6 -4 3 -2 -3 -2
word before 2: there	30 -42 -22 -2 -2 -6 -2 -3 -3 -4 30 -6 -9
word before 2: they	-19 36 -34 -3 -9 -18 -4 -3 -3 -6 12 -16 -8
word before 2: this	-24 -16 3 -42 -2 -2 -2 42 -18 49 -2 -1 -3
word before 2: thursd	16 5 5 -14 -14 -3 -11 -4 -16 -1 -8 -8 -3
word before 2: to	23 12 -22 -4 -4 -3 -4 2 -14 -8 -19 10 -4
word before 2: today	4 14 -21 14 -10 7 -4 -17 22 -40 -11 -8 -10
word before 2: total	-7 -40 -17 31 -9 -4 -5 39 -12 -9 -7 -10 -7
word before 2: troops	3 -13 13 0 0 0 0 0 0 -1 0 0 0
word before 2: ukrain	11 -15 -1 4 -16 -4 -2 -10 4 -7 -6 4 -4
word before 2: under	-19 11 -23 -7 -8 -5 -9 -10 -10 24 -4 -3 -5
word before 2: vehicl	15 0 -1 0 0 0 0 -5 -4 0 -1 -1 -1
word before 2: war	70 68 8 -3 -9 -4 -4 -103 -17 -3 -3 -6 -2
word before 2: warrio	-46 44 -21 -2 -3 -3 -3 39 -18 -9 -8 -2 -2
word before 2: was	-43 -64 69 -7 -21 -21 -16 -31 -21 -21 -32 48 -27
word before 2: we	-3 38 -31 -12 -6 -4 -5 -27 -8 -31 -55 40 -51
word before 2: who	15 -1 -3 -2 -1 -3 0 0 0 -6 0 0 0
word before 2: with	47 1 -18 -36 -4 -7 -4 -2 -3 -10 -3 -5 -2
word before 2: women	-11 31 -14 0 -1 -2 -2 -5 0 -2 0 -1 -1
word before 2: year	0 24 21 44 -13 -4 -3 -9 0 -44 -4 -3 -3
word before 2: younge	41 -24 -11 -1 -1 -2 -1 -1 -1 -3 -1 -1 -1
word before 2: zelens	-27 57 -46 -39 -31 -8 -12 -7 -23 -12 -25 -19 -19
word before 2: а	-14 -23 52 -6 -8 7 -9 -14 3 -5 -16 -31 -8
word before 2: август	39 -28 -19 -7 -6 -2 -2 -4 -10 -3 -2 -3 -2
word before 2: авиабо	28 -8 -10 -1 -2 -1 0 0 -2 -2 -1 -1 -1
word before 2: автобу	22 13 -39 -7 -36 -11 -8 -31 -14 -12 -7 -47 -12
word before 2: аппара	10 0 -2 0 -1 0 0 0 -2 -2 0 -2 0
word before 2: батькі	-42 55 -32 -4 -18 -4 -2 -22 -5 -3 -3 -2 -2
word before 2: бахмут	107 -73 -17 -5 -4 -8 -2 -9 -4 -5 -4 -3 -5
word before 2: безвіс	47 -42 -2 -5 -5 -8 -7 -23 -10 -8 -17 -8 9
word before 2: белору	5 -49 49 -13 -6 -13 -9 -16 -7 -13 -6 -19 -4
word before 2: беспил	20 -2 -7 -1 -1 -1 0 -2 -2 -1 -1 -2 -1
word before 2: борту	66 -51 -4 -5 -4 -7 -1 -1 -1 -3 -5 -3 -2
word before 2: бпла	15 -1 -5 0 0 0 0 -3 -3 0 0 -1 -1
word before 2: було	48 -32 -2 -1 -2 -2 -1 -18 -6 -14 -3 -1 -1
word before 2: бійців	15 2 -11 -1 -2 -3 -2 -8 0 -2 -6 -1 -1
word before 2: білору	9 -3 -5 -6 -6 -3 -3 -7 -2 -5 -19 -2 -3
word before 2: в	16 -24 26 -4 -4 -3 -3 -11 -10 12 -1 -14 -4
word before 2: вдалос	10 1 -17 -7 -4 -10 -4 14 -11 -18 -11 -7 -7
word before 2: вдома	-10 68 -11 -6 -9 -12 -5 -14 -13 -11 -19 -6 -14
word before 2: вернул	-14 -37 59 -23 -28 -17 -8 5 6 -9 -9 -11 -11
word before 2: вернут	33 -1 -21 -9 -3 -6 -7 29 -3 -28 -34 -28 -9
word before 2: вертол	12 0 -2 -1 0 0 0 -2 -3 0 -1 -1 -1
word before 2: вже	0 -17 -7 -5 -6 -17 -5 26 -33 -24 -17 -9 -13
word before 2: взамен	-24 40 -7 -2 -3 -3 -3 -2 2 -1 -1 -2 -2
word before 2: визвол	48 -40 -20 -6 -7 -1 -7 -3 -4 -9 -13 -3 -6
word before 2: вмс	-17 33 -13 -5 -4 -18 -5 -23 -2 -16 -10 -13 -10
word before 2: военно	-14 -41 29 -6 21 6 -16 -7 -21 -7 12 -25 -23
word before 2: военны	-17 54 -93 -12 24 -13 -12 15 -29 -18 -14 -19 -10
word before 2: возвра	71 23 -34 -7 -34 -5 -11 -29 11 -11 -3 -22 -8
word before 2: возрас	18 0 -2 0 -1 0 0 -1 -1 -2 -2 -4 -4
word before 2: воли	16 -9 -7 -3 -3 2 -20 -2 -1 -3 -11 -4 -2
word before 2: волю	69 -38 -55 -28 -14 -30 -28 -45 -5 -8 -33 -8 -9
word before 2: волі	-94 50 -17 -8 -9 -13 -6 48 -18 -12 -10 -4 -8
word before 2: ворог	10 -1 -1 0 0 0 0 -5 0 0 -2 0 0
word before 2: воїни	37 -24 -4 -1 -1 -3 -1 -2 -1 -1 -1 -1 -1
word before 2: воїнів	-5 9 -32 -2 -2 -8 -3 22 -2 -3 -4 -3 -2
word before 2: впервы	-5 16 -53 -3 -6 -4 -4 0 -5 -12 -5 -6 -12
word before 2: всего	-15 -12 22 -25 -9 -10 -7 57 -17 -10 -11 -6 -12
word before 2: всу	-45 95 -95 -10 -18 -12 -10 -23 -12 -7 -19 16 -18
word before 2: вторгн	0 -47 -1 -1 -1 -5 -3 92 -18 -10 -10 -3 -29
word before 2: вчера	69 -23 -61 -3 -6 -6 -6 -5 -7 -15 -2 -4 -2
word before 2: вчора	49 -27 -8 -1 -2 -4 -1 -12 -1 -5 -1 -3 -2
word before 2: выплат	13 -3 -2 0 -2 0 0 0 0 0 -2 -1 -2
word before 2: відбув	84 -61 -6 -3 -3 -13 -2 -2 -2 -40 -3 -3 -3
word before 2: віддал	-40 -8 7 -2 -9 51 -19 -4 -3 -2 -4 -1 -3
word before 2: відмов	61 -34 -1 -4 -2 -2 -1 -34 -2 -2 -3 -5 -4
word before 2: відомо	43 -25 -2 -3 -2 -2 -2 -7 -5 -8 -6 -2 -2
word before 2: відпов	11 -27 18 -3 -8 -13 -17 -17 -7 -5 -5 -3 -4
word before 2: війни	-75 -3 0 -1 -1 -2 -1 83 -22 39 -10 -1 -8
word before 2: військ	-5 14 -13 -5 -8 -19 4 -10 -13 -8 43 -8 -6
word before 2: віком	20 -14 -4 0 -1 -5 -1 -1 0 -1 -2 -1 -1
word before 2: він	35 -4 -1 -1 -1 -1 -1 -15 -1 -5 -3 -1 -1
word before 2: гварді	55 -31 -2 -1 -1 -4 -1 -7 -1 -5 -2 -2 -4
word before 2: говори	-27 11 19 -14 -9 -6 -9 -21 -6 -8 -39 -23 -18
word before 2: год	-41 32 -27 -6 -14 -11 -7 11 -30 38 -16 -19 -12
word before 2: года	6 -14 34 -53 -11 -6 -10 -45 -4 50 -10 -17 -27
word before 2: году	-82 0 -30 -2 -3 -2 -3 55 57 20 -4 -11 -3
word before 2: госпит	-48 -34 54 -4 -8 -10 -4 -1 -5 -5 -2 -7 -3
word before 2: гражда	19 -22 31 -15 -23 -23 -22 -9 -18 -18 -27 -38 -23
word before 2: границ	16 -15 27 -5 -2 -7 -6 -9 -35 -19 -6 -12 -5
word before 2: группа	39 -11 -9 -1 -2 -1 -1 -2 -3 -1 -2 -5 -2
word before 2: делега	79 -68 -1 -1 -1 0 0 0 -1 -2 -1 0 -13
word before 2: день	5 -17 -13 -14 -15 -10 -7 6 -26 -11 -12 -8 -13
word before 2: держпр	78 -48 -6 -3 -2 -9 -2 -11 -1 -9 -6 -4 -6
word before 2: держсп	36 -18 -2 -1 -1 -6 -1 -3 0 -2 -3 -1 -2
word before 2: детей	15 -2 -13 0 0 0 -1 -1 -1 0 0 -2 -1
word before 2: днр	-74 -21 -41 -14 -19 -15 -13 -13 -19 -8 21 -64 57
word before 2: дня	-91 9 -79 -17 -51 -9 -10 4 40 -13 -10 -35 -17
word before 2: дні	-51 -39 -26 -12 -7 -20 -8 91 -62 -54 -29 -11 -14
word before 2: до	-32 19 -23 -9 -4 -4 -5 23 -12 -16 -9 -8 -8
word before 2: доби	-27 -20 -5 -7 -4 -4 -2 70 -20 -17 -8 -3 -3
word before 2: добу	53 -7 -6 -2 -2 -2 -1 -32 -9 -4 -3 -2 -2
word before 2: догово	-20 -26 -40 -22 -11 -9 -8 -29 52 -9 -5 -23 -7
word before 2: додому	-2 7 -48 9 -8 -2 -4 33 -16 -5 -5 -3 -6
word before 2: докуме	40 -13 -8 -1 -1 -3 -1 -4 -1 -1 -2 -5 -1
word before 2: дома	-36 5 1 -11 -6 -7 -9 -6 -34 -8 -3 19 -8
word before 2: домовл	25 2 -41 -4 -5 -7 -4 -5 -43 -5 -11 -4 -5
word before 2: домой	2 -4 21 -11 -15 -5 -7 -31 29 -11 -9 -14 -6
word before 2: донець	42 -39 -10 -2 -1 -5 -1 -8 -5 -1 -2 -1 -2
word before 2: доправ	-16 47 -2 -1 -1 -1 0 -28 0 -1 0 -1 0
word before 2: достав	-39 15 27 -5 -14 -4 -5 -16 24 -7 -2 -12 -3
word before 2: дпсу	59 -31 -2 -2 -2 -7 -4 -16 -1 -2 -15 -10 -9
word before 2: другу	15 19 -20 -17 -42 -14 -11 14 -73 -7 -10 -15 -9
word before 2: дітей	-42 -85 24 -10 -8 -13 -6 73 -4 -8 -4 -9 -5
word before 2: едут	0 -75 49 -2 -5 -3 -7 0 -30 -2 -3 -17 -4
word before 2: етап	32 -14 -6 -2 -1 -1 -1 -4 -2 -2 -1 -1 -1
word before 2: еще	7 28 -50 -3 -7 -5 -8 -4 -26 -6 -10 60 -16
word before 2: же	-18 42 -45 -14 -25 -13 -8 15 -8 -3 18 -17 -12
word before 2: жінки	33 -13 -7 -1 -1 -2 -1 -3 -1 -2 -1 -1 -1
word before 2: жінок	62 -42 -10 -2 -1 -2 -2 -2 0 -1 -1 -1 -1
word before 2: з	-9 -25 -4 -4 -4 -8 -4 47 -14 -7 41 -12 -5
word before 2: за	4 22 22 -9 -22 -7 -5 -67 -9 -13 -7 -5 -6
word before 2: забрал	39 0 -10 -10 -3 -4 -4 -36 -21 -8 -3 -5 -4
word before 2: забрат	-14 -58 12 -4 -3 21 -11 57 -19 -12 -12 -15 -15
word before 2: загало	-17 24 -59 -23 -10 -18 -19 46 -20 -44 -26 -18 -17
word before 2: загибл	20 -8 10 -5 -3 -13 -9 -24 -4 -7 -7 -4 -13
word before 2: заключ	46 -21 -16 -7 -1 -1 -1 0 -1 -1 -1 -1 -1
word before 2: запоро	74 -58 -9 -2 -2 -8 -2 -11 -2 -5 -4 -4 -3
word before 2: запорі	75 -34 -6 -1 -1 -7 -1 -8 -1 -5 -4 -4 -3
word before 2: застен	-41 -23 68 -6 -37 -2 -7 -1 -42 -5 -4 -42 -2
word before 2: захисн	54 -14 -31 -5 -6 -16 -3 -16 -2 -3 -6 -2 -3
word before 2: защитн	-1 7 9 -2 -1 -1 -3 -2 -1 -1 -1 -3 -1
word before 2: заявил	-55 -9 22 -16 -4 -4 -9 -2 -3 -4 -16 -14 -13
word before 2: звільн	-12 17 -9 -3 -2 -7 -1 14 -1 -3 -2 -1 -2
word before 2: землю	19 7 7 -5 -15 -6 -7 -16 -22 -5 -5 -9 -4
word before 2: землі	19 -6 -10 -4 -8 -7 -4 -5 -3 -2 -1 -3 -2
word before 2: зміїни	22 -11 -4 0 0 -2 -1 -2 0 -1 0 -1 -2
word before 2: зникли	-78 -21 -1 -2 -5 -3 -3 -17 -3 -8 -29 -8 65
word before 2: зсу	73 -33 -26 -4 -6 -15 -4 -21 -3 -3 -12 -6 -9
word before 2: и	-5 39 -57 -8 -50 25 7 -24 -19 58 -8 -34 -8
word before 2: из	28 32 -46 -5 -12 -5 -3 -19 15 -6 -8 -21 -4
word before 2: израил	15 -13 -1 0 0 0 0 -1 0 -1 -1 0 -1
word before 2: им	-48 56 -22 -8 -12 -21 -8 -17 -7 -7 -3 -15 -7
word before 2: их	11 -7 -78 -6 -8 -8 -6 -57 -17 -12 -5 37 -7
word before 2: й	17 5 -24 -9 -9 40 -7 -71 -7 -7 43 -7 -11
word before 2: йшлося	78 -40 -19 -2 -25 -2 -3 -11 -5 -4 -11 -5 -4
word before 2: к	43 7 -57 -13 -14 -14 -8 -17 -11 -11 -6 -19 -6
word before 2: киев	48 -17 -49 -24 -9 -9 27 -2 -18 -8 -5 -10 -10
word before 2: киеву	-45 7 -14 -4 -6 26 -11 39 -14 -6 -19 -8 -15
word before 2: києві	29 -1 -5 -1 -2 -4 -2 -12 -2 -4 -5 -4 -3
word before 2: команд	-6 -2 45 -7 -6 -4 -3 -14 -2 -2 -6 -7 -4
word before 2: кордон	-30 38 -1 -6 -5 -12 -8 -22 -7 -6 -7 -15 -16
word before 2: луганс	60 -37 -5 -1 -1 -6 -1 -5 -1 -5 -2 -3 -1
word before 2: людей	20 24 -25 -3 -7 -5 -3 -26 -12 -13 -19 -7 -3
word before 2: людини	-89 90 -14 -1 -3 -2 -1 -6 -1 -1 2 -1 -3
word before 2: марта	55 -6 -26 -1 -2 -1 -1 -7 -5 -11 -1 -3 -2
word before 2: маріуп	73 -64 -8 -1 -1 -3 -2 -5 -1 -2 -2 -1 -3
word before 2: маємо	33 2 -44 -11 -14 -18 -6 -36 -5 -50 -11 -7 -14
word before 2: месяце	-71 -41 -51 -18 -17 -3 -12 -4 69 -9 -6 -16 -4
word before 2: ми	29 1 -38 -6 -11 -7 -5 -1 -10 25 -12 -6 -7
word before 2: младше	54 -21 -34 -5 -3 -7 -3 -3 -5 -7 -5 -18 -6
word before 2: молоды	23 -5 -6 -1 -2 -1 -2 0 0 -1 -2 -4 -2
word before 2: москва	3 -22 11 -7 -11 -11 -7 -10 -3 -8 -9 -12 -9
word before 2: москве	-10 -1 22 0 -1 0 0 -2 -10 0 0 0 0
word before 2: мужчин	40 -34 -30 -4 -5 -6 -4 -2 -5 -5 -2 -9 -5
word before 2: мы	-61 17 -19 -15 -15 1 5 -16 18 -10 -6 -10 -7
word before 2: місяці	-87 -37 -35 -7 -6 -15 -5 91 -25 -11 -23 -10 -12
word before 2: на	-6 28 -33 -10 -7 -7 -3 9 -10 -13 -9 -7 36
word before 2: наймен	96 -78 -48 -4 -5 -14 -3 -20 -4 -12 -7 -7 -8
word before 2: наймол	86 -59 -14 -2 -2 -6 -1 -7 -1 -6 -3 -3 -2
word before 2: найста	169 -116 -18 -3 -2 -6 -1 -14 -2 -4 -4 -3 -4
word before 2: нам	32 -77 49 -7 -14 -23 13 -58 29 -6 -9 -13 -9
word before 2: направ	30 -39 20 -2 -3 -6 -3 -10 -7 -3 -4 -3 -3
word before 2: напрям	18 -32 27 -2 -5 -8 -2 -24 -3 -4 -4 -3 -3
word before 2: нас	-24 48 14 -6 -12 -10 -6 -19 -7 -12 -47 36 19
word before 2: натомі	-3 -34 53 -6 -10 -5 -4 -7 -51 -3 -23 -12 -4
word before 2: нацгва	60 -23 -13 -3 -6 -8 -2 -7 -2 -6 -7 -3 -4
word before 2: наших	28 -55 42 -14 -20 -18 -17 -32 -16 -11 -35 -30 -23
word before 2: нгу	107 -79 -3 -3 -3 -23 -5 -24 -2 -2 -18 -7 -13
word before 2: не	42 -32 -8 -1 -2 -2 -1 -10 -1 -4 -3 -2 -5
word before 2: неволі	-108 26 -14 -9 -5 36 -4 24 -6 -12 59 -8 -5
word before 2: неделю	38 -1 -2 -1 -1 -1 0 -26 -4 -3 0 -1 -1
word before 2: незако	16 -27 -5 -8 -5 -6 -4 -37 -17 -10 85 -14 -20
word before 2: нем	67 -47 -9 -1 -3 -3 -2 0 -1 -2 -1 -4 -3
word before 2: ними	-48 34 8 -11 -11 -21 -12 -38 -27 59 -9 -26 -15
word before 2: нині	12 -23 -54 -7 -7 -5 -5 -52 -3 -7 -32 -5 22
word before 2: них	-43 14 42 -6 -6 -15 -6 -26 -12 -9 27 -38 28
word before 2: ночь	49 -9 -17 -2 -3 -2 -2 -3 -2 -7 -3 -4 -3
word before 2: о	-4 11 -21 -19 -20 -14 -12 -42 -48 -20 -19 38 -16
word before 2: об	-24 3 13 -13 -13 -4 -5 -5 -6 -17 -10 23 -7
word before 2: област	-7 -36 -30 -5 -11 -5 -5 -12 17 -5 -4 49 -5
word before 2: обмен	39 -59 34 -11 -7 -15 6 -27 37 -16 -9 -19 -8
word before 2: обмена	71 -13 -6 -22 -16 -25 -33 -36 -45 -11 -11 -28 -9
word before 2: обмене	41 -53 40 -2 -6 -4 -3 -5 -13 -4 -2 -8 -5
word before 2: обмено	-71 15 -11 -10 -12 -8 -9 43 -41 19 -15 -14 -15
word before 2: обменя	11 -40 18 -28 -23 -14 -15 -7 3 -21 -16 -21 -15
word before 2: обмін	-49 -7 11 24 -7 -13 -7 67 -70 -21 -9 -8 -7
word before 2: обміна	-55 57 -13 -3 -2 -13 -4 32 -6 -37 -14 -2 -10
word before 2: обміно	-42 110 -24 -5 -4 -21 -9 -34 -12 -24 -3 -3 -5
word before 2: обміну	15 0 -21 -18 -10 -10 -6 6 -36 -25 -6 -8 -7
word before 2: обміня	36 -79 38 -27 -10 -6 -6 -19 -6 46 -9 -9 -6
word before 2: обміні	-33 -75 -23 -9 -8 -16 -10 50 -17 35 -34 -16 -19
word before 2: оборон	24 -21 -5 -1 -1 -2 -1 -3 0 -2 -1 -1 -1
word before 2: обратн	-16 -8 26 -7 -13 -13 -10 -11 17 -6 -44 -12 -13
word before 2: обстав	-68 -6 -1 -2 -3 -5 -4 -55 -7 -10 -34 -6 64
word before 2: один	53 -1 -11 -5 -3 -3 -5 -11 -4 -19 -24 -25 -4
word before 2: окремо	8 -31 -9 -5 -7 -14 -5 -35 -7 -13 52 -12 -21
word before 2: октябр	29 -7 -22 -1 -3 -2 -1 -12 -3 -2 -2 -3 -2
word before 2: окупан	1 -60 -13 -3 -4 -7 -6 -4 -5 -7 64 -29 -9
word before 2: омбудс	-33 -34 -12 -6 -13 -15 -10 -13 51 -51 7 -60 -40
word before 2: операц	-23 -18 -21 -10 -8 -13 -7 42 -48 4 -13 -11 -18
word before 2: освобо	7 14 -100 -37 -39 -27 -16 -14 12 30 -13 -29 -27
word before 2: остают	-9 -36 -77 -12 -5 -7 -5 -1 -10 -6 -7 26 -18
word before 2: осіб	-16 60 -26 -3 -41 -5 -1 -2 -2 -2 -2 -1 -2
word before 2: от	19 5 -18 -2 -3 -2 -3 30 -23 -5 -9 -7 -2
word before 2: ответ	7 -8 -13 -1 -6 -9 19 -4 22 -2 -11 -10 -5
word before 2: отдали	-8 -8 31 -7 -17 -13 -4 -16 -6 -4 -4 -5 -4
word before 2: отданы	35 -39 -13 -11 -6 54 -34 -7 -1 -4 -5 -6 -3
word before 2: отправ	-16 52 -18 -2 -9 -7 -3 26 -15 -4 -6 -3 -10
word before 2: отпуст	7 -13 52 -15 -26 -8 -15 -20 -27 -7 -23 -10 -8
word before 2: отрима	-61 -21 47 -2 -6 -5 -3 33 -8 -2 -11 -4 -3
word before 2: офицер	65 -18 -42 -1 -4 -5 -3 0 -3 -3 -3 -4 -3
word before 2: офіцер	22 -69 35 -3 -4 -18 -4 -6 -2 -4 -7 -3 -5
word before 2: пакет	48 -3 -1 -1 -1 -5 -1 -40 -1 -2 -5 -2 -4
word before 2: пво	38 -2 -8 -1 -1 -1 -1 -4 -3 -2 -2 -7 -7
word before 2: перего	-35 -14 -48 -10 59 -3 -9 -2 -53 -5 -7 -13 -5
word before 2: переда	-21 48 9 -5 -21 -19 -8 9 -8 -4 -9 -6 -6
word before 2: перелі	65 -42 -54 -5 -3 -2 -2 -3 -2 -5 -4 -3 -3
word before 2: переми	30 -30 -1 0 0 0 0 -1 0 0 0 0 0
word before 2: писем	29 -1 -2 0 -2 -2 -1 -10 -1 -1 -3 -3 -4
word before 2: плен	34 -8 -3 -1 -1 -1 -1 -7 -6 -3 -2 -2 -1
word before 2: плена	-48 -64 34 -11 36 -5 -6 0 32 -11 -13 -23 -5
word before 2: пленны	-28 0 8 -10 -4 -4 -5 -4 -17 -6 -7 -7 -5
word before 2: плену	-50 -5 -14 -4 -9 -2 -2 -4 -14 -2 25 23 -12
word before 2: по	76 -15 -17 -9 -14 -4 -5 -2 -14 -8 -9 29 -6
word before 2: по-пре	41 -42 -26 -37 -10 -30 -14 -52 -23 -11 -48 38 -42
word before 2: поверн	-9 20 -8 -7 -8 30 -6 -21 -9 -14 20 -8 -7
word before 2: поверт	-35 68 -11 -2 -4 -5 -2 -15 -2 -2 -3 -3 -3
word before 2: повідо	-67 8 0 -17 -5 -3 -2 61 -3 -12 -6 -2 -12
word before 2: погибш	-35 13 24 -11 -13 -7 -6 -23 -16 -8 -5 -7 -4
word before 2: погово	62 -40 -3 -3 -4 -2 -1 -1 -2 -2 -6 -2 -6
word before 2: погоди	47 -19 -1 -2 -10 -1 -1 -2 -1 -5 -3 -4 -1
word before 2: подтве	29 -50 31 -5 -8 -6 -3 -2 -3 -5 -7 -11 -4
word before 2: полегл	-43 -22 -3 -3 -8 -3 -3 47 -6 -9 -10 -3 -7
word before 2: полоне	-18 -41 34 45 -4 -2 -6 -9 -7 -3 -4 -9 -2
word before 2: полону	49 -39 -26 -7 -8 -15 -4 23 -5 -7 -13 -3 -5
word before 2: полоні	-55 -26 -5 -5 -6 -11 -5 -30 -5 -11 72 -48 -44
word before 2: получи	-82 42 18 -7 -16 -5 -5 -8 -14 -14 -5 -4 -6
word before 2: поля	73 -43 -5 -2 -3 -3 -2 -50 -21 -4 -2 -7 -2
word before 2: поране	42 -19 -3 -1 -1 -8 -7 -13 -1 -2 -2 -2 -5
word before 2: поровн	-16 10 0 -18 -7 -17 -6 -7 -21 -11 -9 -11 -11
word before 2: потери	55 -5 -9 -2 -4 -1 -2 -5 -18 -2 -6 -15 -3
word before 2: привез	-30 44 -1 -1 -1 -1 -1 -58 0 -1 -1 -1 0
word before 2: приеха	57 -44 -44 -6 -53 -19 -16 -17 48 -18 -9 -42 -21
word before 2: прийня	-25 44 -5 -2 -3 -4 -1 -31 -7 -11 -1 -1 -1
word before 2: прикор	9 18 -16 -3 -3 -14 -5 -8 -2 -5 -13 -10 -6
word before 2: пример	-31 -27 -10 -14 -13 -3 -4 -4 -17 -6 -9 -23 43
word before 2: принял	43 -1 -22 -2 -2 -2 -3 -12 7 -3 -8 -14 -5
word before 2: приїха	-60 48 -2 -2 -2 -8 -1 43 -7 -4 -2 -2 -2
word before 2: про	2 -52 67 18 -10 -9 -6 -34 -11 -11 -27 -18 27
word before 2: провел	46 16 -25 -8 -20 -5 -3 -1 -2 -46 -3 -4 -4
word before 2: против	52 -11 -17 -6 -11 -6 -9 -24 -29 -8 -11 -19 -7
word before 2: процес	-10 -32 57 -15 -14 -4 -3 -6 -4 -4 -4 -4 -4
word before 2: психол	38 -7 -4 -1 -1 -1 -1 -7 -2 -2 -1 -12 -1
word before 2: під	9 -5 0 0 0 0 0 -2 0 -1 0 0 0
word before 2: підтве	1 -29 -11 -12 -11 -8 -7 -31 -15 -25 28 -31 -21
word before 2: разом	-88 54 -37 62 -17 -33 -15 13 -26 -27 -39 -12 -37
word before 2: ракет	58 -30 -20 -1 -1 -1 -1 -3 -1 -2 -1 -1 -1
word before 2: ранены	3 -16 -46 -14 -12 6 24 -5 -27 -16 -7 -11 -9
word before 2: ребят	21 -10 7 -1 -2 -1 -1 -2 -6 -1 -1 -5 -1
word before 2: регион	16 -3 -3 0 -1 -1 -1 -1 -2 -1 -1 -3 0
word before 2: режиму	-2 23 -2 -1 -5 -3 -1 -1 -10 -1 -1 -2 -1
word before 2: резуль	0 10 18 -3 -5 -2 -2 -3 -6 -4 -2 -3 -2
word before 2: репатр	-31 22 -5 -3 -3 -2 -2 -6 -3 -3 -2 -1 -2
word before 2: респуб	12 -7 -27 -2 -2 -3 -1 -10 -2 -2 68 -46 -2
word before 2: рефриж	36 4 -14 -3 -7 -2 -2 -2 -7 -4 -10 -33 -3
word before 2: реєстр	-30 -6 0 -1 -2 -4 -2 -40 -1 -8 -49 -5 58
word before 2: родину	-25 -53 -32 -18 72 -7 -8 -32 22 -9 -7 25 -5
word before 2: родным	-11 43 -53 -1 -6 -3 -2 -14 -6 -2 -1 -2 -3
word before 2: роки	77 -33 -55 -1 -1 -6 -1 -5 -1 -2 -4 -2 -2
word before 2: року	-26 12 -4 -3 -3 -4 -3 48 -26 -40 -11 -6 -9
word before 2: россии	33 -28 -19 -2 -3 -3 -3 -13 2 -3 44 -32 -9
word before 2: россий	-58 46 3 -4 -3 -3 -5 -6 -20 -5 34 -15 -7
word before 2: россию	-39 28 13 -12 -23 -7 -10 -22 -3 -14 -9 -25 -6
word before 2: россия	-8 -47 45 -7 -14 5 -8 -10 -1 -7 3 -12 -7
word before 2: ростов	36 -13 -8 -1 -1 -3 -1 -5 -2 -9 -4 -4 -3
word before 2: російс	-15 -1 11 -10 -4 -24 -4 18 -7 -5 -8 -15 -7
word before 2: росія	13 52 -46 -12 -18 -24 -24 -35 -9 -9 53 -11 -17
word before 2: росіян	-12 -95 9 -13 -11 -17 -14 -36 48 -17 12 -31 -32
word before 2: росії	-37 -13 37 -4 -3 -8 -3 -27 -7 -6 56 -27 -24
word before 2: рублей	15 -2 -3 0 0 0 0 -1 -14 0 -1 -1 0
word before 2: рф	-44 7 24 -7 -7 26 -14 -31 -10 -8 -5 -23 -9
word before 2: рідних	-2 32 -30 -1 -9 -3 -2 -25 -4 -2 -2 -2 -2
word before 2: рік	-71 -3 -2 -3 -2 -2 -2 77 -22 35 -13 -6 -5
word before 2: рішенн	25 -14 -2 -1 -4 -2 -2 -9 -2 -13 -13 -3 -3
word before 2: с	-46 10 -2 -10 -7 -7 -10 -43 39 25 -7 -41 -7
word before 2: самоле	25 -12 -2 -1 -1 -1 0 -1 -2 -1 -1 -1 -1
word before 2: самому	49 -38 -10 -1 -2 -2 -1 0 -1 -2 -1 -1 -1
word before 2: сбу	-1 -78 -10 -6 -6 -10 -7 -39 -8 -44 14 -20 34
word before 2: сверх	-47 -2 9 -7 -4 -18 -32 -4 -15 -6 -10 -16 -10
word before 2: свобод	-40 -12 40 70 -31 -13 -16 -63 -69 -51 -31 -21 -61
word before 2: своих	28 -81 -18 -2 -3 -6 -4 -4 -12 -3 -2 -4 -5
word before 2: сегодн	7 23 12 22 -9 -6 -10 -8 -21 -14 -6 -43 -11
word before 2: семей	0 -49 22 -5 -3 -3 -3 -5 -9 -6 -1 -11 -4
word before 2: серед	28 8 -18 -2 -2 -5 -2 -40 -7 -6 -22 -3 -3
word before 2: сержан	83 -46 -34 -1 -1 -6 -2 -3 -1 -2 -2 -2 -2
word before 2: сил	-40 55 -13 -3 -4 -11 -3 -28 -2 -6 -8 -3 -2
word before 2: сили	81 -58 -5 -2 -2 -9 -2 -13 -1 -10 -3 -5 -4
word before 2: складу	63 -32 -2 -1 -1 -4 -1 -6 0 -1 -9 -1 -13
word before 2: сложил	33 -2 -2 -1 -1 -1 -1 -12 -7 -2 -3 -3 -2
word before 2: солдат	-73 14 32 56 -16 -28 -18 -27 -20 -13 42 -30 -17
word before 2: сообщи	-70 64 -45 -29 -15 -20 -7 -31 -5 -15 -14 -17 -17
word before 2: состоя	-50 17 1 37 -7 -6 -5 -4 -10 -21 -6 -7 -5
word before 2: списка	17 -43 -35 -4 -3 -2 -4 -7 -20 -4 -31 36 -16
word before 2: списки	-24 -22 -24 -12 -12 -24 -7 -13 -18 -18 -22 54 -9
word before 2: список	46 13 -47 -21 -9 -11 -14 -16 -16 -14 -8 -20 -39
word before 2: среди	-39 29 7 -6 -8 -9 -8 -8 -15 -9 44 -40 -13
word before 2: ст	23 -12 -1 -1 -1 -1 -1 -2 0 -1 -2 -1 -1
word before 2: стамбу	68 -28 -70 -10 -9 -8 -8 -65 -41 -6 -6 -29 -12
word before 2: старше	76 -9 -52 -6 -4 -6 -2 -5 -6 -8 -4 -10 -6
word before 2: сторон	-10 34 18 -8 -12 -10 1 6 -18 -13 -13 -9 -8
word before 2: сутки	56 -4 -20 -1 -4 -2 -1 -8 -13 -6 -1 -4 -1
word before 2: схуд	18 -2 -2 -1 -1 -1 -1 -1 0 -2 -3 -2 -3
word before 2: сьогод	1 -13 31 -13 -10 -13 -6 5 -12 -22 -8 -8 -9
word before 2: та	19 48 -60 -3 -3 -11 -4 -12 -3 -3 -8 -3 -2
word before 2: так	-44 -47 76 -3 -2 -6 -4 -51 -17 -4 -7 -4 -3
word before 2: также	-8 28 -19 -1 -2 -2 -5 0 -16 -1 -1 -6 -4
word before 2: також	49 4 -13 -7 -23 -14 -13 -57 -8 -7 -30 -15 -6
word before 2: там	-36 -87 -28 -35 -33 -23 -17 -59 -35 -42 50 28 -53
word before 2: танков	17 -2 -6 0 0 0 0 0 -2 -1 -1 -3 0
word before 2: танків	14 -1 -1 0 0 -1 0 -2 0 -1 -1 -1 -6
word before 2: теж	-53 -21 73 -6 -6 -5 -3 -33 -5 -4 -6 -1 -5
word before 2: тел	-50 50 -49 -9 -23 -8 -12 -61 34 -12 -8 -24 -7
word before 2: тела	73 -45 -71 -7 -16 -11 -11 -24 -4 -8 -6 -7 -11
word before 2: телефо	57 -11 0 -2 -1 -1 -1 -29 -4 -11 -4 -3 -2
word before 2: терито	-50 -5 12 -8 -8 -15 -7 -33 -6 -7 51 -15 -21
word before 2: теробо	-61 64 -14 -2 -2 -8 -2 -3 -1 -1 -4 -4 -3
word before 2: террит	-11 15 39 -2 -11 -2 -3 -5 -21 7 4 5 -10
word before 2: тижден	10 -2 -2 0 0 -1 0 3 -5 -2 -2 -1 -5
word before 2: том	-23 -9 33 -3 -11 -9 -3 -2 -7 -3 -4 -10 -2
word before 2: тому	32 -26 -13 -4 -4 -10 -2 -16 -10 -3 -4 -5 -2
word before 2: торік	-43 -23 0 -1 -1 -1 -1 54 -24 -5 -8 -3 -9
word before 2: тро	80 -73 -4 -1 -1 -2 -1 -2 -1 -1 -5 -2 -2
word before 2: туда	-43 38 28 -17 -16 -9 -10 -34 -14 -12 -3 -40 -17
word before 2: тіл	36 -20 -32 -3 -4 -16 -3 18 -11 -10 -16 -3 -12
word before 2: тіла	41 -21 -33 -5 -9 -21 -4 -42 -5 -3 -4 -5 -11
word before 2: у	25 -41 -79 -10 -7 46 -7 22 -17 -10 25 -11 -16
word before 2: удалос	-28 1 -1 -8 -9 -5 -5 16 23 -10 -6 -9 -3
word before 2: удома	28 19 -20 -15 -19 -24 -10 -41 -27 -28 -19 -12 -14
word before 2: уже	-54 -55 -18 -15 -27 -11 -11 -23 65 -24 -16 -9 -21
word before 2: украин	1 20 -8 -4 -16 -7 1 -7 -26 -12 -34 27 -5
word before 2: україн	-60 39 -3 -5 -5 -5 -3 23 -11 3 -15 10 -4
word before 2: уничто	21 0 -10 0 0 0 0 0 -10 0 0 0 0
word before 2: уперше	47 -45 0 0 0 0 0 0 0 -1 0 0 0
word before 2: услови	-5 -25 42 -2 -1 -2 -3 -7 -4 -1 -1 -1 -1
word before 2: усього	33 -21 -41 -26 -10 -11 -13 36 -13 -41 -10 -5 -17
word before 2: учора	96 -72 -37 -4 -7 -10 -5 -45 -6 -7 -4 -4 -3
word before 2: формат	115 23 -91 -9 -7 -20 -6 -91 -32 -11 -7 -10 -9
word before 2: формул	42 -18 6 -19 -17 -14 -12 -36 7 -14 -14 -20 -13
word before 2: хто	-49 59 -16 -4 -10 -9 -10 -7 -5 -11 -9 -3 -3
word before 2: це	-55 -18 -7 -10 -7 -16 -5 23 -12 58 -9 -4 -10
word before 2: цивіль	-2 11 -32 -7 -10 -18 -7 15 -5 -8 -2 -16 -13
word before 2: ч	25 -18 -1 -1 0 -1 0 -2 0 -1 -1 -1 -1
word before 2: чаес	-13 40 -34 -5 -4 -21 -11 -39 -3 -5 -11 -22 -12
word before 2: час	-49 -32 -2 -3 -3 -13 -3 -5 -20 49 -13 -7 -11
word before 2: челове	-49 76 -34 -3 -49 -4 -3 -4 -4 -3 -2 -4 -3
word before 2: чем	4 -8 -1 0 -6 -2 -1 -3 -8 -1 26 -8 -1
word before 2: чолові	-20 -72 70 -8 -9 -13 -7 -15 -5 -10 -11 -10 -8
word before 2: что	15 -35 45 -10 -31 -9 -9 -15 -7 -13 -18 13 -14
word before 2: штаб	-39 20 -16 -7 -8 -4 -10 32 -25 7 -38 -12 -16
word before 2: штабу	44 -68 -6 -3 -3 -8 -5 -20 -2 29 44 -4 -8
word before 2: ще	42 40 -30 -14 -8 -16 -9 -39 -16 -11 -56 -49 -20
word before 2: щиті	-20 12 -9 -1 -6 -2 -1 30 -2 -1 -4 -2 -1
word before 2: що	-9 -17 31 -1 -10 -1 -1 -1 -2 -2 29 -15 -6
word before 2: щодо	78 -53 -58 -8 -6 -22 -5 -62 -4 -9 -49 -20 53
word before 2: экипаж	41 -8 -10 -2 -2 -2 -1 0 -1 -4 -2 -9 -1
word before 2: яких	-40 -50 -2 -2 -2 -5 -3 -61 -13 53 -20 -9 -4
word before 2: є	-45 57 -54 -5 -13 -16 -7 -12 -3 -10 -13 -7 -5
word before 2: і	-19 -61 -63 -9 -12 59 -9 41 -6 -9 -25 -14 -11
word before 2: ідетьс	87 -27 -17 -5 -4 -2 -1 -32 -2 -2 -14 -2 -4
word before 2: із	43 21 -17 -7 -5 -7 -3 -47 -15 -7 -54 -5 -5
word before 2: їдуть	25 -21 -3 -2 -1 -5 -1 -9 -1 -1 -1 -1 -1
word before 2: їх	72 -12 7 -1 -2 -4 -3 -24 -7 -6 -22 -7 -6
word before 2: їхніх	-34 -43 52 -6 -7 -7 -21 -51 -8 -28 -33 48 -38
word before 2: اسيرا	-43 30 -14 -16 -2 -4 -1 -1 -1 10 -6 -3 -1
word before 2: افراج	32 -28 -25 -10 -7 -9 -5 -11 -10 1 -9 -13 -9
word before 2: امارات	-16 -3 -2 -30 -2 -1 -2 -6 -2 40 -5 -3 -9
word before 2: اوكران	21 -19 -7 10 -3 -10 10 -1 -2 -2 2 -5 -2
word before 2: تبادل	21 -1 5 -11 -2 40 -11 -32 -3 -27 -1 -10 -3
word before 2: تي	27 -28 -1 15 -5 -2 -2 -3 -3 -13 -11 -6 -2
word before 2: جديده	-24 9 30 28 -3 -5 -3 0 -1 -18 -2 -2 -5
word before 2: دوله	27 -1 -1 -38 -4 -2 -5 -24 -5 44 -3 -2 -4
word before 2: روسيا	-4 25 -11 -7 -2 -7 -1 -1 -1 -1 28 -7 -14
word before 2: علي	-25 43 -3 -8 -4 -1 -1 -1 -1 -16 0 -1 -1
word before 2: عن	-32 14 -25 31 -10 -7 -5 -2 -3 -26 -3 -8 -3
word before 2: في	-27 13 18 -17 -1 -1 -1 -15 -12 12 -1 -1 -2
word before 2: كييف	-31 49 -27 -27 -2 -1 -2 -5 -2 -1 -1 -3 -2
word before 2: لم	19 -35 -17 4 -6 -9 -7 -22 -3 6 -5 -8 -6
word before 2: –	-1 -16 10 -7 -10 -10 11 43 -22 -15 -42 -4 0
word before 2: •	42 20 -11 -3 -3 -3 -2 -29 -1 -3 -7 -6 -9
word before 2: ▫	31 -19 -10 -5 -9 -4 -4 12 -19 -23 -9 -7 -12
word before 2: ⚡	-79 -79 4 -24 91 -13 -10 -11 -21 -14 -17 -16 -21
word before 2: ✅	-25 41 -67 -18 -5 -8 -4 -26 -4 -9 -9 -4 -9
word before: 	29 1 25 -9 -9 -13 -6 -9 -15 14 -20 -18 -14
word before: "	19 -33 -18 -12 -11 -1 -6 7 25 -3 -8 8 -7
word before: #	36 25 -64 -20 -22 -9 -6 -13 -13 -36 -10 -6 -17
word before: '	3 -67 -5 -10 -12 -8 -10 35 -28 -43 -8 -21 -23
word before: (	1 22 -9 -3 -2 -2 -2 -5 -3 -4 -3 -4 -6
word before: )	9 31 -25 -5 -5 -6 -4 4 -17 -13 -12 -8 -6
word before: +	64 41 -36 -3 -5 -3 -4 -25 -5 -17 -37 -12 -11
word before: ,	15 -7 -2 1 -6 0 -2 -4 1 1 5 -4 -3
word before: -	2 -14 51 -12 -7 -6 -3 -7 -6 -13 -7 -5 -5
word before: .	4 -54 32 40 -14 -3 -2 -4 -4 -10 -3 -3 -5
word before: /	58 -13 -12 -7 -10 -6 -4 -17 -9 -27 -10 -15 -15
word before: :	18 6 -8 -2 4 -10 -4 -1 -2 -4 -5 -1 -11
word before: ;	40 -11 -2 10 -6 -2 -2 -20 0 -8 -7 -5 -32
word before: a	30 -25 12 -7 -11 5 -7 -22 -18 33 -8 -8 -13
word before: additi	-57 -54 81 -6 -5 11 -7 -5 -19 -8 -2 -8 -2
word before: affair	-72 34 26 -49 -8 -4 -5 -5 -4 17 -4 -3 -3
word before: after	78 -53 -10 -30 -4 -9 -2 -6 -6 -14 -4 -2 -4
word before: afu	33 -35 30 -5 -15 -10 -9 -10 17 -5 -22 -31 -9
word before: aged	75 -36 -14 -30 -2 -4 -1 -3 -1 -14 -2 -2 -1
word before: air	18 -11 -7 -2 -1 -1 -1 -1 -1 -2 -1 -1 -1
word before: aircra	12 -2 -4 -2 -1 0 0 0 -1 -1 0 -1 0
word before: all	27 -31 -14 12 -7 -4 -4 0 -21 5 -5 -6 -6
word before: along	24 30 -34 -11 -5 -14 -10 -6 -1 -17 -1 -3 -2
word before: alread	51 -18 -14 -1 -1 -2 -2 -41 -12 -24 -1 -1 -1
word before: also	-15 -31 57 -26 -24 23 -24 -34 -16 -26 -10 -27 -12
word before: among	7 8 -20 -15 -3 -3 -2 -4 -5 -6 -3 -2 -4
word before: amount	28 -14 -4 -5 -5 -3 -3 -7 -6 13 -18 -13 -6
word before: an	-33 40 -3 21 -3 -7 -2 -21 -3 -35 -6 -3 -2
word before: and	4 2 -4 -4 -1 -6 0 6 0 -12 -7 -3 -4
word before: announ	-20 31 -1 -12 -12 -7 -5 -6 -4 -36 -13 -4 -9
word before: anothe	11 -6 -43 -18 -9 30 -7 -32 -17 -14 41 -17 -28
word before: april	-30 21 17 -3 -5 -1 -1 -2 -2 -1 -2 0 -1
word before: are	14 17 -17 -14 -15 15 -4 -18 -4 4 5 -28 -7
word before: armed	0 16 -7 -1 -1 -2 -1 -2 -1 -1 0 -1 0
word before: as	42 -55 -56 -14 -18 -15 -10 -10 28 -27 21 -21 -33
word before: at	-53 -37 50 18 -22 -17 -13 -34 -23 32 -2 -1 -4
word before: august	32 -28 0 -4 -4 -8 -5 -4 -5 -4 -6 -4 -3
word before: azovst	32 7 -23 -2 -2 -8 -5 -1 -1 -2 -4 -6 -6
word before: back	-16 14 26 -17 -22 -6 -6 5 -6 -11 -7 -11 -12
word before: be	3 -6 -3 -4 -2 -1 -1 0 -1 -1 24 -3 -7
word before: been	21 11 -24 -33 -10 -11 -10 -49 -22 40 -16 -25 -10
word before: began	-24 -8 -7 -31 -3 -4 -4 33 -21 13 12 -8 -9
word before: belaru	44 42 -55 -33 -18 -11 -13 -17 -8 -17 -10 -11 -14
word before: betwee	96 -58 -18 -30 -29 -7 -5 -1 -2 -33 -5 -7 -5
word before: bodies	-45 53 -8 -6 26 -7 -4 -19 -8 -5 -5 -3 -5
word before: border	-24 31 1 -2 -2 -2 -2 -2 -1 -3 -6 -4 -14
word before: bring	5 7 -27 -17 -8 -12 -6 -13 -12 -14 -5 -7 -6
word before: brings	-35 16 33 -6 -2 -4 -2 -23 -2 8 -1 -2 -2
word before: brough	21 -29 -30 -2 -11 -5 -4 37 -24 -26 -12 -6 -4
word before: by	-12 16 -35 -12 -6 -2 -5 -1 -5 22 11 -5 -4
word before: came	-3 10 -16 -4 -5 -11 -3 -20 -10 -8 -2 -4 -3
word before: captiv	5 -2 6 -17 -11 -8 -5 18 -22 -18 -21 -12 -7
word before: captur	72 -27 -45 -22 -4 -3 -5 -1 -5 -5 -6 -7 -1
word before: carrie	-3 -18 -7 -10 -10 -5 -3 -17 -9 51 -22 -5 -10
word before: carryi	102 -40 -35 -7 -13 -3 -4 -2 -4 -9 -21 -18 -9
word before: childr	56 -4 -17 0 0 0 0 -34 0 0 -1 0 0
word before: civili	-40 -44 22 -24 -16 -11 -7 40 -13 -11 13 -23 -14
word before: code	79 -47 14 -4 -4 -5 -3 -17 -10 -6 -23 -11 -3
word before: comple	56 -36 1 24 -2 -4 -3 -28 -9 -40 -2 -5 -3
word before: confir	-44 43 -26 -30 30 -9 -5 -23 -8 -25 11 -23 -12
word before: countr	58 -15 -66 26 -24 -18 -13 -74 -25 -17 -12 -6 -6
word before: covere	-14 4 5 36 -9 -4 -4 -5 -8 -16 -2 -4 -5
word before: date	-56 -30 -23 12 -2 -2 -4 16 -3 29 -2 -7 -5
word before: day	-15 -26 -13 -13 -16 -12 -9 5 36 -16 -11 -12 -12
word before: days	-23 -68 -22 -18 -11 -13 -10 0 52 -11 -11 -11 -8
word before: decemb	32 -1 17 -11 -2 -16 -15 0 -2 -8 -3 -1 -3
word before: defenc	-20 -39 54 -2 -3 -1 -1 -2 -4 -1 -2 -1 -1
word before: defend	16 -13 -6 -2 -1 20 -4 -3 -5 -4 -1 -2 -1
word before: delive	21 26 -12 -15 -2 -1 -1 -2 -1 -16 -1 -2 -2
word before: direct	29 -18 4 -2 -4 -6 -3 -19 -4 -8 -6 -6 -3
word before: donets	24 -16 -5 -2 -3 -6 -2 -22 -4 -3 -7 -3 -3
word before: down	16 -2 -3 -3 -2 -1 -1 0 -1 -1 -1 -1 -1
word before: drones	22 -7 -4 -1 -1 0 0 -9 -1 -3 0 -1 0
word before: each	20 13 -5 -17 -10 -7 -6 -27 -13 -13 -6 -3 -4
word before: earlie	58 10 -38 -25 -19 -13 -10 -20 -24 -50 -14 -11 -15
word before: easter	-19 57 -9 -33 -23 -5 -8 -30 -5 -4 -12 -2 -4
word before: effort	5 -14 -2 12 -2 -2 -1 -13 -5 25 -2 -1 -3
word before: emirat	12 14 -10 -71 -2 -2 -2 -14 -9 52 -3 -1 -6
word before: enemy	6 -26 31 -2 -5 -4 -3 -2 -5 -3 -11 -8 -8
word before: estima	20 -37 -3 -11 -8 -10 -9 -13 -8 -13 13 -39 -31
word before: every	29 -5 -10 0 0 0 0 -11 -1 -1 -2 -1 0
word before: exchan	40 -25 -23 13 -8 7 -5 -12 -8 -8 -5 -5 -5
word before: facili	-43 -3 73 -14 -2 -12 -7 -1 -26 -25 -8 -59 -2
word before: famili	-63 87 -14 -28 -4 -7 -5 -3 -7 -14 -5 -6 -6
word before: far	-11 -13 -24 -19 -13 -4 -5 -4 -27 21 -13 -11 -8
word before: februa	32 0 24 -21 -3 -2 -2 -3 -38 -7 -3 -3 -2
word before: federa	48 19 -10 -30 -6 -10 -8 -1 -16 -37 -9 -20 -3
word before: fighte	42 -11 -22 -4 -2 -1 -1 0 -1 -1 0 -1 -1
word before: figure	-22 -25 -42 35 -5 -11 -5 -15 -4 -32 -7 -10 -16
word before: first	0 31 -14 -9 -7 -6 -5 -46 -11 16 -7 -8 -6
word before: five	-21 -6 51 -5 -2 -1 -3 0 -1 -9 -1 -14 -1
word before: follow	20 -29 39 -7 -2 -1 -1 -1 -19 -2 -1 -2 -1
word before: for	17 -2 6 -21 -5 -18 1 -25 -6 3 9 -6 -8
word before: forces	65 -44 -15 -2 -3 -3 -2 -7 -8 -3 -14 -16 -5
word before: foreig	-51 33 20 -47 -8 -4 -5 -4 -3 15 -4 -5 -3
word before: formul	12 14 -18 -18 -20 -15 17 -19 -23 -19 -31 -7 -8
word before: free	-43 21 -33 6 -7 -4 -3 -18 -2 17 -1 -2 -3
word before: freed	-20 5 -14 -2 -5 -5 -4 -46 -7 55 -3 -4 -5
word before: frees	24 -6 -24 20 -9 -4 -5 -19 -4 -28 -3 -6 -4
word before: friday	29 -79 -35 -12 24 -11 -14 11 23 -9 -4 -9 -8
word before: from	27 21 -45 -6 -13 -3 -5 -31 -7 15 -11 -12 -5
word before: full-s	61 -17 -1 -3 -3 -3 -3 -39 -26 -42 -9 -1 -6
word before: furthe	-41 -3 -16 29 -22 20 -11 -9 -13 -9 -4 -12 -7
word before: gestur	15 -22 -1 -3 -3 22 -34 -2 -3 -1 -5 -4 -3
word before: go	-25 11 -2 -7 -25 49 -38 -20 -21 -10 -7 -20 -10
word before: goodwi	15 -22 -1 -3 -3 22 -34 -2 -3 -1 -5 -4 -3
word before: got	-4 19 -29 -24 25 -5 -8 -24 7 -7 -6 -11 -6
word before: group	-27 -21 43 -14 -4 -5 -3 -4 -9 -8 -3 -5 -3
word before: guards	78 -68 -5 -1 -1 -1 -1 0 -1 -1 -1 -2 -4
word before: had	36 10 -19 -35 25 -12 -6 -16 -10 -25 -14 -12 -10
word before: hamas	33 -34 -16 -5 -1 -3 -1 -1 -1 -8 0 -2 -1
word before: handed	-47 10 29 -4 -27 1 13 -12 -16 -5 -5 -22 -9
word before: has	-11 25 6 -43 -13 -7 -6 17 -9 2 -3 -14 -11
word before: have	-54 -4 -26 4 -7 -7 -7 22 3 23 -19 -29 -17
word before: he	-14 -17 -3 -9 -3 -10 -4 24 -4 10 -10 -4 -22
word before: held	-30 -44 -14 -7 -3 -10 -7 37 -39 -29 28 -20 -33
word before: helped	71 -49 -28 -26 -5 -19 -8 -16 -8 -33 -2 -5 -5
word before: her	-16 -13 51 -12 -7 -4 -3 -9 -30 -4 -22 -3 -14
word before: hold	-30 -19 -5 -11 -10 -5 -6 -17 -9 -9 -13 36 -62
word before: holdin	-41 -9 -11 -4 -7 -5 -5 -15 -37 -15 49 4 -39
word before: holds	37 -3 -3 -6 -10 -8 -7 -39 -27 -25 7 -9 -58
word before: home	8 6 -19 -10 -14 4 -5 6 -18 -10 -8 -7 -11
word before: hostag	18 -18 -9 -17 -2 -2 -3 -1 -1 -7 36 -7 -12
word before: hours	8 -2 -1 -1 0 -1 0 -1 -1 0 0 -1 0
word before: i	-51 45 -29 51 -10 -7 -4 -12 -5 -24 -12 -6 -7
word before: in	-11 -16 1 4 -8 -7 -5 -21 -5 27 3 -5 -9
word before: includ	51 8 -25 -10 -4 -11 -3 -6 -2 -6 -4 -4 -3
word before: interv	37 -16 -5 -9 -17 -5 -5 -42 -31 -21 -5 -6 -5
word before: invasi	-17 22 -49 -3 -6 -6 -3 56 -16 -46 3 -2 -5
word before: involv	33 21 -16 15 -6 -3 -3 -22 -7 -31 -3 -3 -4
word before: is	66 -62 -11 -8 -4 -5 -4 -68 15 -6 37 20 -13
word before: israel	37 -11 -4 -9 -1 -1 -1 -2 -3 -6 -5 -2 -9
word before: istanb	-11 -14 14 0 -9 0 -2 22 -7 -10 -1 -1 -1
word before: it	0 37 9 -11 -29 0 -10 -51 -29 -27 -20 27 -18
word before: its	-34 12 -27 -34 52 -11 -9 1 -13 25 -35 -20 -15
word before: just	47 -55 -10 -15 -5 -12 -2 41 -36 -9 -2 -3 -4
word before: kiev	-59 -23 33 -11 -15 -6 -14 -4 -18 -8 -4 -12 -5
word before: killed	35 -4 -5 -1 -9 -2 -1 -1 -3 -1 -8 -3 -2
word before: kyiv	19 -4 12 8 -23 -11 -16 -29 -28 18 -25 -36 -20
word before: last	23 -10 -3 -2 -2 -1 -1 -1 -1 -4 -1 -1 -1
word before: launch	26 -7 -8 -2 -1 -2 -1 -1 -2 -2 -6 -1 0
word before: let	-39 -31 31 -13 -10 55 -30 38 -6 -5 -8 -6 -5
word before: lists	22 -5 0 -1 -1 -1 -1 -6 -2 -1 -3 -1 -1
word before: losses	49 -12 -17 -3 -6 -3 -4 -7 -10 -4 -26 -28 -8
word before: lost	23 -2 -9 -1 -2 -2 -1 -1 -3 -2 -6 -3 -6
word before: manage	-73 89 -6 -2 -3 -3 -2 49 -18 -19 -3 -3 -2
word before: march	-4 -16 23 -24 -6 -2 -3 -9 -38 43 -1 -3 -2
word before: mariup	-3 19 -8 -1 0 -4 -3 -1 -1 -2 -2 -2 -2
word before: may	-41 -23 53 -3 -5 -2 -2 -1 -2 -2 16 -3 -6
word before: mediat	-43 -14 6 31 -5 -4 -3 11 -10 16 -3 -3 -5
word before: member	-30 -44 -14 -41 -17 -9 -11 65 -27 -22 -27 -12 -14
word before: men	57 -63 6 -4 -4 -4 -4 -11 -7 -16 -4 -4 -2
word before: milita	-17 11 21 -7 -10 -5 -6 -15 -6 -2 -6 -8 -6
word before: minist	-20 -46 55 -15 -7 -4 -3 -32 29 25 -5 -5 -2
word before: mofa	14 -21 -24 42 -5 -3 -2 -4 -3 2 -1 -2 -3
word before: moscow	-26 -2 14 0 -7 -14 -5 -3 -8 -20 -8 -4 -6
word before: moskal	-45 -34 -68 -10 -5 -7 -10 -28 20 -16 -1 7 11
word before: negoti	33 -31 41 -1 -2 -2 -1 -14 -18 -3 -2 -2 -1
word before: new	14 -11 -3 33 -10 -3 -4 22 -11 -67 -4 -10 -7
word before: news	-66 69 -8 -1 -4 -2 -2 -3 -1 -3 -9 -1 -4
word before: night	68 -38 -73 -13 -11 -8 -5 -2 -9 -17 -11 -20 -14
word before: now	-37 40 -9 -34 -10 -6 -9 -15 -9 39 -42 -23 13
word before: number	22 19 1 -5 0 -6 -2 -5 -2 -5 -8 -6 -4
word before: occupi	55 -50 -30 -8 -7 -5 -5 -23 -9 -14 19 -35 35
word before: of	-12 -11 3 4 2 -4 -6 -11 10 1 -7 -7 -4
word before: office	-18 42 -23 2 -6 -11 -5 18 -19 -7 -8 -31 -13
word before: offici	24 -9 -8 -1 -1 -5 -1 -1 -3 -1 16 -6 -6
word before: oldest	108 -76 -10 -6 -3 -3 -2 -36 -5 -9 -2 -2 -2
word before: ombuds	19 -37 37 -9 -3 -3 -3 2 -6 -10 -6 -7 -6
word before: on	12 -52 45 -15 4 -6 -7 3 -7 -9 -11 0 -6
word before: one	-42 45 26 -7 -7 -5 -5 -26 -10 -6 -4 -7 -3
word before: only	40 -25 -8 -4 -4 -18 -3 19 -21 -17 -4 -9 -3
word before: operat	-31 -54 47 -21 -16 -9 -8 -6 -11 -15 -9 -16 -7
word before: our	19 14 33 -6 -17 -6 -8 -48 -13 -9 -16 -16 -12
word before: over	-13 10 -27 -6 32 3 3 -15 4 -5 -7 -15 -8
word before: own	-91 42 22 -27 -45 -21 -19 -4 -13 -57 -52 -28 -31
word before: part	-25 2 -68 22 -7 -7 -9 37 -29 -16 -7 40 -16
word before: partie	-74 42 -13 -43 -14 -9 -10 10 7 -36 -12 -14 -17
word before: past	72 -5 -38 -2 -3 -3 -3 -10 -27 -10 -7 -5 -9
word before: people	-24 -21 -20 -24 73 -12 -9 -58 -18 -18 -23 -17 -14
word before: person	-3 60 -56 -1 -4 -1 -2 -3 -4 -1 -4 -2 1
word before: place	-5 35 -2 -9 -7 -3 -3 6 -4 -20 -2 -1 -6
word before: plus	-40 33 7 -3 -6 29 -17 -4 -5 -8 -7 -12 -3
word before: pows	0 -32 34 -1 -4 -1 -1 -2 -2 -1 -1 -5 -1
word before: presid	-35 69 -53 -26 -15 -4 -6 18 -12 -17 -6 -12 -18
word before: prison	-34 -13 -27 -12 -10 -7 -6 15 11 24 9 -9 -9
word before: proces	-10 -3 34 0 -1 -1 -1 0 -16 0 -1 -2 0
word before: qatar	14 19 -10 -11 -1 -1 -1 -2 -1 -6 -1 -1 -1
word before: qatari	-38 -7 24 -48 -4 -11 -5 50 -35 -23 -2 -3 -1
word before: reache	-33 -29 -14 -32 -4 -4 -2 54 -3 45 -3 -3 -7
word before: receiv	-3 -2 0 -12 -24 -7 -9 2 17 -18 -11 -10 -9
word before: region	57 -13 -9 -3 -3 -2 -2 -12 -5 -13 -5 -3 -4
word before: releas	3 -11 12 31 -5 -4 -3 -21 -6 -21 -5 -11 -4
word before: remain	76 -27 -32 -23 -18 -5 -5 -15 -30 -7 -5 -3 -4
word before: repatr	68 -39 10 -35 -18 -14 -15 -49 -25 -26 -22 -22 -24
word before: report	16 -32 20 -10 -10 -8 -5 19 -10 -16 -19 23 -14
word before: result	-24 -35 8 62 -5 -1 -2 -11 -10 -50 -2 -2 -1
word before: return	-17 36 10 -36 -13 -7 -6 8 -1 -4 -6 -10 -7
word before: reunif	-31 51 -1 -7 -1 -1 -1 0 0 -15 -1 -1 -1
word before: reunit	44 8 -36 -33 0 0 -1 -2 0 -26 -1 0 -1
word before: risen	20 0 -1 -7 -1 -1 -1 -6 -1 10 -7 -1 -5
word before: russia	5 -10 -19 2 -13 -2 -6 -35 3 -7 18 0 -10
word before: said	-1 6 -11 3 -11 -7 -4 9 -15 -18 -8 16 -7
word before: saturd	-7 -25 46 -39 -15 -14 -4 -13 -4 -16 -7 -6 -2
word before: saw	12 -14 -1 4 -2 -1 -1 0 0 -21 -4 0 -1
word before: says	23 45 -47 -12 -27 -5 -5 32 -24 -7 -15 -29 13
word before: second	6 2 8 -10 -9 -6 -5 -5 -14 -17 -3 -3 -5
word before: secure	-39 8 -27 43 -6 -1 -2 -7 -2 6 -2 -8 -2
word before: sent	35 -33 42 -5 -11 -7 -7 -35 -3 -9 -6 -5 -6
word before: senten	39 -13 -12 -1 -2 -2 -4 0 -2 -2 -1 -1 -2
word before: septem	61 -43 -1 -36 -3 -10 -3 -57 -28 -9 -3 -2 -5
word before: sergea	55 -43 -1 -1 -1 -4 -2 -1 -1 -1 -1 -5 -1
word before: servic	22 -2 -24 -9 -25 -5 -5 36 -16 -12 3 -12 -7
word before: seven	0 22 -3 -2 -2 -1 0 -10 0 0 -2 0 -2
word before: side	49 -32 27 0 -11 -12 -6 7 -16 -9 19 -28 -4
word before: sides	-61 -1 2 35 37 -8 -5 -7 -18 -10 -12 -10 -9
word before: signed	102 -94 -1 -2 -2 -1 -1 -2 -3 -3 -2 -1 -1
word before: since	82 -28 3 -15 -13 -9 -9 -54 -46 -18 -7 -12 -13
word before: six	-34 35 -23 -4 -22 -8 -5 -7 -6 -6 -6 -3 -7
word before: so	-59 -2 -2 -12 -11 -4 -3 7 -11 26 -17 -6 -6
word before: soldie	16 15 -21 -23 41 -12 -15 -37 7 -26 -24 -8 -14
word before: some	41 -24 -13 -2 -1 -21 -2 0 -1 -2 -10 -6 -3
word before: spent	70 -56 -12 -5 -4 -1 -1 0 -1 -6 -4 -1 -5
word before: spoke	-53 -4 22 43 -21 -8 -8 -21 -5 -14 -18 -15 -26
word before: stage	87 -19 -8 -6 -2 -8 -2 -68 -30 -23 -2 -2 -2
word before: stands	-56 -26 -15 -27 -13 -10 -7 -47 -29 57 -30 -31 40
word before: succee	-6 -38 10 28 -4 -4 -4 -1 -2 -32 -1 -2 -2
word before: swap	-27 24 1 1 -10 -6 -4 -18 -8 8 -7 -5 -5
word before: swappe	10 -2 0 20 -16 -6 -9 -38 -11 -15 -12 -24 -20
word before: take	14 -4 0 -1 -1 0 -1 -2 -1 -1 -3 -1 -1
word before: taken	8 43 -4 -9 -9 -3 -3 -22 -9 -14 -2 -2 -6
word before: talks	1 -12 35 -3 -2 -1 -1 0 -18 -1 -1 -2 -1
word before: teams	12 0 -3 -2 0 0 0 -1 -3 -1 0 -1 0
word before: ten	1 36 -34 0 0 -1 -1 -1 -1 -3 -36 -1 -1
word before: thanke	19 -15 -20 -7 -5 -4 -2 -4 -3 -13 -1 -2 -4
word before: that	15 -17 -17 -18 -15 5 -5 26 -12 -15 -2 14 -20
word before: the	15 -1 0 -12 -4 -2 -4 -5 4 0 2 -15 -6
word before: their	15 -103 42 -37 39 -9 -5 -7 -17 -15 -10 -10 -8
word before: them	32 -8 -2 -12 -3 -5 -2 -6 -5 -5 -3 -4 -2
word before: there	21 -66 -22 -30 -6 -12 -5 -17 -6 30 13 -59 -13
word before: they	-17 35 -31 -3 -7 -15 -4 -3 -3 -5 11 -15 -8
word before: this	-20 33 -20 -26 -9 -6 -4 26 -37 6 -5 -3 -3
word before: those	87 -81 4 -6 -5 -12 -11 -11 -7 -13 -4 -10 -4
word before: three	11 -62 -28 -10 -5 -8 -5 -56 76 -7 -7 -10 -8
word before: throug	-44 -5 -24 -16 -3 -5 -3 -30 -31 71 -2 -8 -2
word before: thursd	23 6 3 -14 -14 -3 -10 -6 -15 -2 -6 -6 -3
word before: thus	-30 -1 -1 -33 -1 -2 -1 -19 -5 71 -2 -1 -3
word before: time	-9 -18 32 -1 -1 -1 -1 -1 -1 -2 -1 -1 -1
word before: to	45 -30 -24 -3 -5 -4 -3 -14 -5 11 -9 5 -4
word before: today	3 20 -13 17 -7 1 -3 -17 17 -19 -4 -6 -6
word before: took	-38 43 10 -13 -4 -11 -4 6 -15 -17 -3 -9 -9
word before: total	15 -44 -18 6 -10 -5 -5 5 -15 16 -7 -11 -10
word before: trade	27 -14 11 -3 -2 -3 -2 -9 -1 -2 -2 -4 -5
word before: traded	22 -2 1 36 -18 -8 -7 -3 -12 -8 -13 -5 -6
word before: transf	-26 -13 -7 -3 -2 -19 14 29 -17 -6 -2 -2 -2
word before: troops	1 -12 13 -1 -1 -1 -1 0 -1 -1 -5 4 0
word before: turn	-22 -7 15 -5 -11 -5 -2 -4 -1 -4 -2 -1 -1
word before: two	-22 -35 54 -30 -20 -9 -7 54 -55 -15 -8 -9 -7
word before: uae	-6 -13 -3 28 -6 -3 -2 -23 -2 -5 -3 -2 -4
word before: ukrain	6 3 -12 8 -14 -8 2 -6 -7 -3 -1 -5 -6
word before: under	-47 25 -25 -8 -8 -7 -9 27 -36 31 -4 -5 -5
word before: up	-88 13 50 -37 -50 -35 -20 -20 -20 -19 -4 -8 -8
word before: us	-15 -21 -6 -46 -58 -8 -5 40 -23 -11 -28 -29 -16
word before: vehicl	14 0 -1 0 0 0 0 -5 -4 -1 -1 -1 -1
word before: war	60 0 30 -23 -13 -5 -7 -95 -21 -17 -8 -18 -6
word before: warrio	-21 -40 31 -2 -3 -4 -3 37 -18 -9 -8 -3 -2
word before: was	-16 -65 54 -26 -17 -17 -13 -25 -15 -15 -23 40 -18
word before: we	-41 62 -45 -7 -4 -4 -4 -7 -23 -2 -18 32 -22
word before: wednes	-75 51 24 -8 -25 -9 -9 13 -3 -27 -14 -18 17
word before: week	-25 55 -11 -2 -2 -7 -2 -11 -12 -26 -6 -3 -2
word before: welcom	15 58 -52 -4 -1 -1 0 -2 -2 -1 0 -1 0
word before: went	26 -30 36 -1 -2 -4 -2 -44 -22 -3 0 -1 -1
word before: were	-20 -11 22 19 -6 -15 6 -25 -30 27 14 -8 -4
word before: when	77 -65 -24 -20 -16 -9 -6 -28 -14 -10 -10 -3 -3
word before: which	-19 4 16 -10 -12 -18 11 -60 -21 19 -13 -8 -7
word before: while	-6 26 20 -30 -5 -5 -9 -23 -20 -27 -17 3 -21
word before: who	20 -1 -6 -4 -2 -2 0 0 0 -5 0 -1 -1
word before: with	40 -8 -23 3 -5 -11 6 -2 -8 3 -9 -12 -5
word before: women	-8 28 -14 0 -1 -2 -1 -4 0 -1 0 -1 -1
word before: worth	10 -1 -1 -1 -1 -1 0 -1 0 -2 -1 -1 0
word before: wounde	19 -76 -23 -6 -5 -15 22 -9 -1 -3 -3 -10 -5
word before: year	23 -22 13 16 -10 -5 -4 -14 -29 -25 -19 -6 -10
word before: yester	58 -41 19 -44 -18 -13 -8 -104 -14 -14 -11 -8 -10
word before: younge	6 28 -60 -6 -12 -10 -5 -18 -13 -16 -35 -9 -8
word before: zelens	-23 52 -45 -40 -26 -7 -11 16 -20 -14 -21 -16 -20
word before: а	-10 4 15 -10 -12 -21 -3 -17 -1 -30 47 -26 -10
word before: абу-да	-40 -37 -5 45 -7 -2 -2 -5 -1 -3 -2 -1 -1
word before: август	2 -34 -14 -9 -7 -4 -5 -13 58 -14 -4 -10 -8
word before: авиабо	28 -8 -10 -1 -2 -1 0 0 -2 -2 -1 -1 -1
word before: авиаци	9 -1 -3 0 0 0 0 0 -2 0 0 0 0
word before: автобу	23 13 -41 -7 -34 -11 -8 -29 -13 -11 -7 -46 -12
word before: автомо	43 -21 -19 0 -1 -1 -1 -6 -1 -1 -2 -3 -1
word before: авіаці	34 -5 -2 -2 -1 -2 -2 -2 -1 -7 -9 -4 -3
word before: азовст	10 19 -20 -8 -9 -16 -9 -16 -12 -8 -12 -22 -7
word before: але	40 11 -12 -10 -6 -36 -6 -58 -35 -8 4 -17 -30
word before: аппара	9 0 -1 0 0 0 0 0 -1 -2 0 -2 0
word before: апреля	52 -25 24 -5 -27 -8 -5 -14 -9 -18 -5 -14 -4
word before: батькі	-42 56 -28 -3 -16 -4 -2 -23 -4 -2 -3 -2 -2
word before: бахмут	66 -40 -43 -7 -9 -12 -6 -21 -5 -6 -7 -7 -7
word before: без	-9 -18 47 -7 -10 -21 -22 -63 -11 -7 -18 -40 53
word before: безвіс	6 18 -2 -4 -5 -6 -5 -24 -7 -6 -34 -6 38
word before: белгор	-7 46 -48 -3 -5 -5 -3 -8 -9 -3 -2 -10 -3
word before: белору	-8 -43 56 -8 -11 -9 -7 -10 -15 15 -4 -18 -4
word before: березн	121 -52 -2 -8 -7 -10 -6 -96 -49 -15 -6 -9 -5
word before: беспил	21 -5 -6 0 -1 -1 -1 -2 -2 -1 -1 -2 -1
word before: близки	-24 41 -79 -16 -19 -11 -25 56 -46 -25 -13 -30 -16
word before: боевик	46 0 -76 -1 -4 -1 -5 0 -8 -1 -6 -31 -13
word before: бойца	22 8 -19 -1 -2 -5 -1 -1 0 -2 -1 -2 -1
word before: бойцам	26 -4 -1 -1 -2 -2 -3 -1 -2 -2 -1 -6 -2
word before: бойцов	37 49 -59 -2 -3 -7 -3 -4 -9 -7 -4 -8 -3
word before: более	62 -2 -53 -2 -1 -2 -1 -3 -3 -5 -2 -2 -1
word before: больны	54 -30 -5 -1 -1 -1 -4 -1 -2 -1 -4 -4 -3
word before: большо	-30 28 3 -6 -17 -10 -6 -10 -48 -6 -4 -14 -4
word before: борони	81 -77 -9 -4 -3 -15 -6 -4 -1 -3 -3 -5 -7
word before: борту	66 -51 -4 -5 -4 -7 -1 -1 -1 -3 -5 -3 -2
word before: бпла	18 -1 -4 0 0 0 0 -5 -2 0 -1 -1 -1
word before: бригад	36 -15 -7 -1 -1 -1 -1 -8 -1 -1 -1 -1 0
word before: був	25 -45 42 -2 -1 -9 -2 -6 -1 -3 -13 -2 -2
word before: будет	36 0 -15 -2 -2 0 -2 -2 -3 -1 -3 -7 -1
word before: були	46 -13 -1 -4 -2 -2 -1 -1 -1 -2 -25 -1 -2
word before: було	43 -24 -11 -12 -8 -9 -7 -72 -15 39 -27 -24 -11
word before: бы	47 -5 -36 -4 -14 -6 -6 -9 -10 -23 -22 -50 -9
word before: был	36 -84 72 -17 -10 -5 -7 -6 -16 -16 -8 -11 -6
word before: были	58 -32 -10 -6 -7 -4 -2 -2 -2 -2 -2 -3 -3
word before: было	-27 24 44 -14 -16 -11 -10 -36 -46 20 -18 -34 -16
word before: бюро	56 -14 -1 -1 -2 -3 -1 -7 -2 -12 -11 -6 -5
word before: бійці	76 -67 -5 -1 -1 -3 -2 -1 0 -2 -3 -2 -3
word before: бійців	-28 47 -11 -2 -2 -6 -2 -8 -1 -3 -12 -2 -2
word before: білору	38 -15 -25 -10 -9 -7 -5 -22 -4 -9 -18 -9 -6
word before: більші	63 -39 -3 -1 -1 -4 -1 -5 0 -5 -11 -6 -1
word before: в	36 9 -27 -3 -8 -8 -2 -18 0 4 6 14 -9
word before: в'язни	-7 -2 -28 -6 -11 -8 -4 -12 -6 -9 120 -66 -30
word before: важкох	26 -13 -1 -1 0 -3 -3 -2 0 -1 -1 -2 -1
word before: вважаю	-17 -24 -1 -7 -7 -4 -5 -61 -12 -19 -38 -11 77
word before: вдалос	-3 -8 -20 -10 -5 30 -7 35 -14 -25 -14 -7 -9
word before: вдома	28 11 -23 -7 -6 -10 -4 7 -9 -6 -11 -4 -7
word before: велико	-11 48 -51 -26 -11 -8 -5 -10 -19 30 -7 -7 -7
word before: вересн	17 -73 -27 -8 -13 -15 -10 59 -12 -23 -8 -12 -14
word before: вернув	-30 2 22 -8 -9 -14 -6 -8 -16 -9 -6 -11 -8
word before: вернул	-7 0 33 -15 -19 -7 -7 -2 33 -13 -9 -15 -8
word before: вернут	-9 -22 6 -8 -13 -8 -7 6 21 -24 -26 4 -8
word before: вертол	46 -3 -18 -2 -1 -1 -1 -3 -13 -2 -1 -3 -1
word before: вести	-48 4 -14 -5 -6 -2 -4 -26 -15 -4 -24 -33 62
word before: весь	-121 -30 -1 -3 -2 -13 -3 80 -22 56 -18 -9 -17
word before: вже	7 -85 -18 -9 -6 -8 -4 66 -17 25 -12 -6 -9
word before: взамен	-19 55 -27 -3 -3 -3 -2 -2 0 -1 -1 -2 -2
word before: взяли	93 -54 4 -3 -4 -2 -3 -30 -22 -4 -13 -16 -4
word before: взято	15 -4 -5 0 0 -1 0 0 0 -1 -1 -1 0
word before: взяты	36 -5 -4 -1 -1 -1 -1 -5 -8 -4 -3 -3 -1
word before: вивезе	54 -25 -6 -8 -4 -14 -4 -34 -13 -4 -17 -2 -5
word before: вивезл	74 -28 -1 -3 -3 -2 -3 -64 -11 -7 -7 -2 -12
word before: визвол	-12 -3 1 -7 -6 -11 -5 39 -6 -10 -11 -4 -5
word before: вийшли	-10 29 -47 -20 -13 -34 -16 49 -6 -8 -27 -6 -9
word before: викона	-7 28 -3 -5 -4 -3 -2 -28 -2 -5 -11 -1 -10
word before: вилуче	12 -2 0 0 0 -1 0 -3 0 -1 -2 0 -1
word before: виповн	68 -46 -6 -1 -1 -5 -2 -3 -1 -5 -1 -3 -2
word before: вирвал	34 9 -12 -5 -3 -8 -2 -22 -2 -1 -4 -2 -2
word before: виїхал	-72 7 78 -6 -9 -9 -6 -26 -14 -6 -4 -3 -4
word before: включа	18 -48 -41 -2 -4 -10 -6 -4 -5 -4 -4 25 -4
word before: вместе	26 -84 123 -5 -21 -8 -15 -32 -50 -11 -6 -20 -11
word before: вмс	-15 31 -12 -5 -4 -18 -5 -23 -3 -16 -9 -13 -10
word before: вночі	36 -9 -3 -1 -2 -2 -1 -9 -1 -3 -3 -2 -2
word before: во	0 24 1 -21 -10 -2 -4 0 -2 -38 -2 -3 -3
word before: военно	-13 -1 11 -5 -1 -1 -10 -20 -6 -7 2 -16 -11
word before: военны	-16 -16 2 -9 12 -12 -9 -29 13 -1 -12 -14 -8
word before: возвра	-20 -11 27 -7 3 -11 3 1 25 -8 -7 0 -4
word before: возрас	42 -2 -22 -1 -1 -1 -1 -2 -2 -2 -2 -5 -4
word before: воинов	48 -6 -22 -2 -3 -13 -2 -4 -2 -3 -2 -5 -2
word before: войны	-63 6 -11 -4 -2 -2 -3 74 -27 -34 -9 -2 -9
word before: войск	25 -1 -6 -1 -1 0 -1 0 -2 -1 -1 -5 -5
word before: войска	66 -4 -32 -2 -1 -1 -2 -6 -9 -3 -4 -13 -3
word before: воли	-11 -32 -17 -6 -4 31 -49 -14 -3 -4 -8 -9 -3
word before: волю	55 -49 -47 -24 -14 -25 -23 56 -5 -8 -31 -8 -10
word before: волі	-79 54 13 -14 -9 -7 -4 48 -8 -10 -6 -3 -6
word before: вона	-45 -56 13 -9 -10 -7 -10 -47 -9 -34 58 -35 -36
word before: вони	-14 24 -30 -3 -6 -6 -4 26 -18 -11 -16 -5 -9
word before: вопрос	2 25 -4 -3 -17 -2 -2 -2 -7 -4 -14 -10 -5
word before: ворог	19 -6 -2 0 0 0 0 -4 -1 -1 -4 0 0
word before: ворожо	-64 51 -18 -2 -5 -4 -2 -23 -2 -3 51 -14 -9
word before: восемь	118 -34 -86 -3 -6 -6 -7 -2 -11 -3 -2 -6 -58
word before: воссое	-26 -23 3 -20 -15 -8 -10 20 -26 27 -4 -14 -6
word before: восста	88 -22 -35 -3 -5 -3 -3 -6 -19 -11 -5 -10 -8
word before: восток	33 -1 -3 -1 -1 -1 -1 -5 -4 -1 -3 -4 -9
word before: восьме	30 -20 -12 -4 -1 -9 -2 -32 -1 -2 -1 -1 -2
word before: воїни	33 -18 -3 -1 -1 -2 -1 -2 -2 -1 -3 -1 -1
word before: воїнів	55 -42 -21 -1 -2 -8 -2 17 -1 -2 -5 -4 -2
word before: впервы	-5 16 -51 -2 -6 -4 -4 0 -5 -12 -5 -6 -11
word before: время	31 -10 -33 -22 -16 -10 -13 -20 49 2 -37 -49 -17
word before: вручив	17 -9 -1 0 -2 -2 0 0 0 -1 -1 0 -1
word before: вручил	94 -68 -64 -7 -11 -16 -4 -1 -5 -4 -3 -20 -5
word before: все	-40 1 -3 -17 -11 -18 -10 -36 64 15 -13 -5 -11
word before: всего	35 -67 23 21 -16 -16 -12 22 -84 -23 -18 -41 -21
word before: всех	-3 -63 -59 -9 -6 -5 -11 -22 -40 -16 -27 33 -15
word before: встано	86 -57 -1 -9 -9 -4 -6 -65 -26 -28 -31 -38 -51
word before: встрет	-33 -22 18 -8 -9 -4 -8 -4 -26 -7 -4 30 -9
word before: встреч	-9 68 35 -10 -24 -28 -14 -26 -38 -57 -33 -52 -28
word before: всу	-22 68 -62 -6 -10 -17 15 -20 4 -5 -12 6 -10
word before: всі	-6 10 -16 -7 -10 -8 -3 40 -17 -12 -12 -6 -6
word before: вторгн	-37 29 -2 -1 -1 -3 -2 43 -10 -8 -6 -2 -14
word before: второй	19 35 -46 -17 -12 -5 -6 -8 -14 -26 -4 -4 -7
word before: втрати	81 -29 -10 -3 -4 -6 -2 -28 -4 -4 -7 -5 -4
word before: вуглед	36 -16 -7 -1 -1 -5 -1 -4 0 -3 -1 -2 -1
word before: вчера	65 5 -33 -11 -21 -11 -10 -21 -52 -13 -8 -55 -8
word before: вчераш	52 -41 1 -30 -65 -6 -7 -5 -37 -8 -9 -2 -3
word before: вчора	-1 -8 -13 -11 -7 -10 -4 19 -4 -6 -8 -4 -15
word before: вывезе	53 -15 -5 -5 -11 -4 -6 -34 -39 -22 -7 -11 -7
word before: вывезл	34 -16 -30 -6 -2 -2 -3 -3 -6 -3 -1 -3 -1
word before: выехал	26 -25 75 -2 -10 -4 -4 -55 -11 -9 -3 -5 -7
word before: вызвол	-55 1 2 -10 -18 -5 -7 17 47 -23 -14 -9 -7
word before: вынес	52 -1 -36 -4 -1 -1 -1 -1 -3 -1 -1 -7 -1
word before: выплат	14 -3 -2 0 -2 0 0 -1 -1 0 -2 -1 -2
word before: выпуще	37 -15 -4 -1 -8 -1 -1 -3 -2 -3 0 -1 0
word before: вырвал	7 -16 59 -5 -28 -2 -2 -1 -23 -1 -1 -7 -1
word before: вышли	-29 18 -48 35 -34 -18 -12 -31 6 -22 -15 -31 -13
word before: від	21 -15 -23 -3 -3 -5 -3 57 -5 -3 -14 -6 -6
word before: відбил	12 -1 -8 0 0 0 0 0 0 0 -1 0 0
word before: відбув	65 1 -29 -8 -3 -11 -4 -47 -3 -33 -3 -5 -4
word before: відбул	19 -44 -11 -6 -3 -6 -4 -38 -9 24 -9 -17 -6
word before: відвід	24 -7 -1 -1 -9 -2 -1 0 0 -1 0 -3 0
word before: віддал	-24 -32 62 -9 -13 16 -18 -13 -23 -7 -7 -14 -6
word before: відзна	38 -20 -2 -1 -8 -3 -1 -1 -1 -1 -1 -1 -1
word before: відкри	23 -4 0 -1 -1 -1 0 -9 -3 -3 -1 0 -1
word before: відмов	65 -37 -1 -4 -2 -2 -2 -32 -2 -2 -4 -5 -4
word before: віднов	95 -14 -1 -1 -2 -3 -1 -57 -3 -7 -23 -2 -9
word before: відомо	88 -57 -19 -4 -9 -4 -3 -7 -9 -8 -30 -6 -4
word before: відпов	16 -58 36 -4 -10 -11 -13 -21 -9 -7 13 -25 -9
word before: відпра	42 -17 1 -1 -1 -2 -1 -18 -1 -1 -1 0 -1
word before: відпус	8 12 5 -3 -2 -2 -3 -39 -4 -2 -2 -6 -2
word before: війни	-17 -20 -3 -5 -2 -6 -4 15 -16 41 -8 -4 -13
word before: військ	-10 15 -16 -5 -11 -19 14 -19 -11 -8 43 5 -10
word before: вік	50 -19 -2 -1 -2 -8 -1 -5 -1 -7 -2 -5 -2
word before: віком	29 -20 -3 -1 -1 -3 -1 -2 0 -1 -2 -1 -2
word before: він	44 -9 -2 -1 -1 -2 -1 -12 -1 -4 -7 -2 -3
word before: вісім	88 -88 -1 -2 -3 -2 -1 -22 -1 -2 -7 -1 -3
word before: гаряча	66 -10 -7 -1 -1 -3 -2 -46 -4 -5 -9 -2 -12
word before: гарячу	47 -17 0 -1 -2 -2 -2 -36 -5 -10 -9 -6 -8
word before: гварді	43 -20 -2 -1 -1 -4 -1 -6 -1 -5 -2 -2 -4
word before: где	42 -30 -13 -7 -10 -3 -3 -2 -3 -5 -20 -5 -4
word before: говори	-11 11 15 -11 -8 -7 -8 -23 -6 -11 -39 -24 -17
word before: говоря	75 -64 11 -4 -16 -6 -5 -2 -4 -5 -26 -4 -10
word before: год	-77 9 -1 -6 -11 -7 -6 17 31 31 -16 -14 -10
word before: года	-4 -16 26 -30 -9 -4 -6 -25 19 46 -10 -17 -14
word before: году	10 -38 -10 -5 -8 -4 -5 14 43 -8 -6 -12 -14
word before: головн	31 30 -1 -4 -1 -3 -2 -53 -3 -2 -3 -2 -2
word before: госпит	-37 -32 51 -4 -8 -8 -6 -3 -27 -5 -3 -9 -3
word before: готова	29 -14 -6 -6 -5 -10 -13 -21 -8 -8 -27 -10 -7
word before: готовы	76 -6 -3 -2 -3 -4 -3 -32 -2 -6 -18 -10 -5
word before: готува	-4 28 -74 -11 -6 -11 -6 -31 -9 -15 -20 -10 -16
word before: готуєм	97 -55 -4 -2 -2 -4 -2 -70 -3 -3 -6 -3 -3
word before: гражда	12 -21 23 -14 -11 -13 -15 -6 -22 -11 -14 -7 -16
word before: границ	-2 -22 -1 -6 -12 -9 -9 -21 20 -24 -12 -21 -9
word before: громад	38 44 -6 -3 -2 -4 -3 -44 -3 -9 -15 -6 -5
word before: група	78 -71 -2 -1 -1 -2 -1 -11 -2 -2 -5 -2 -2
word before: групи	5 -75 -7 -6 -8 -5 -3 75 -8 -4 -5 -3 -3
word before: группа	39 -10 -9 -1 -2 -1 -1 -2 -6 -1 -2 -4 -2
word before: группе	68 -17 -46 -1 -1 -1 -1 -4 -1 -1 -2 -3 -3
word before: группи	20 -9 -10 -1 -1 -2 -1 -1 -2 -1 -2 -3 -1
word before: гумани	-20 -53 -48 -8 -12 -11 -8 54 -29 -11 -11 -48 -23
word before: гур	38 -74 63 -7 -10 -21 -12 -20 -12 -13 -14 -26 -18
word before: дали	-1 -31 -2 -4 -4 -5 -3 23 -23 -16 -13 -5 -11
word before: далі	70 -65 -24 -29 -15 -15 -22 -45 -38 -6 -46 -43 -30
word before: даними	-18 -52 -30 53 -10 -14 -10 -6 -20 -27 42 -43 -23
word before: данным	-58 -38 4 -14 -16 -17 -15 47 -30 -28 23 63 41
word before: два	-66 -96 70 -26 -37 -30 -16 26 -16 -63 82 -35 -21
word before: двадця	15 20 -63 -4 -11 -3 -4 -42 -2 -5 -14 -2 -3
word before: двое	33 0 -31 0 0 0 0 0 -1 0 0 -5 0
word before: двох	-36 55 -58 -21 -14 -8 -8 -36 -7 -9 -13 -9 -9
word before: двоє	-49 93 -87 -8 -7 -33 -10 -44 -4 -14 -27 -11 -13
word before: дві	-55 -29 -12 -12 -2 -4 -2 92 -26 -4 -1 -2 -3
word before: де	21 -9 0 -1 -4 -1 0 0 -1 -1 -1 -1 -1
word before: дев'ят	32 13 -57 -4 -4 -7 -10 65 -45 -6 -10 -9 -8
word before: девочк	23 -7 -13 0 0 0 0 0 -1 0 0 -1 -1
word before: девять	33 9 -20 -1 -1 -1 -1 -6 -14 -1 0 -1 0
word before: декабр	11 -50 32 -18 -6 -9 -7 -23 9 -7 -16 -15 -13
word before: делега	72 -59 -2 -1 -1 0 0 0 -1 -2 -1 -1 -10
word before: день	-44 -8 -18 -4 23 -9 -9 59 -51 -38 -11 -14 -11
word before: депорт	129 -23 -4 -17 -11 -16 -10 -120 -41 -38 -66 -14 -59
word before: депута	-74 -95 106 -9 -9 -4 -10 -7 -21 -8 -5 -16 -6
word before: держав	18 3 -2 -1 -1 -2 -1 -11 0 -3 -1 -4 -1
word before: держпр	-29 35 -14 -3 -3 -11 -3 -11 -2 -9 -7 -6 -6
word before: держсп	38 -20 -3 -1 -1 -6 -1 -3 -1 -1 -2 -1 -2
word before: десятк	-83 -33 -98 -11 -14 -12 -12 -23 -38 -15 100 -41 -12
word before: десять	54 9 -42 -3 -3 -4 -3 -1 -3 -3 -3 -7 -4
word before: детей	85 -48 -68 -12 -3 -8 -4 -12 -6 -5 -3 -7 -4
word before: для	-12 -77 19 -14 -14 -13 -7 44 -26 8 1 21 -25
word before: дней	-29 -3 -57 -2 -4 -1 -1 50 -32 49 -5 -1 -1
word before: днепр	46 -9 -16 -1 -2 -1 -1 -1 -5 -3 -2 -6 -1
word before: днр	-15 -28 -55 -23 -14 -19 -10 -11 -19 -10 20 -60 55
word before: дня	21 -31 40 -20 -44 -12 -11 -31 -24 -12 -22 -29 -13
word before: дні	-49 -24 -24 -9 -8 -20 -7 88 -57 -51 -28 -8 -12
word before: днів	-37 34 26 -6 -26 -3 -2 19 -21 -3 -1 -4 -2
word before: до	-4 22 19 -4 -9 -5 -3 -21 6 -6 -11 -4 -4
word before: доби	-67 -23 -5 -6 -4 -5 -2 82 -19 -15 -6 -3 -3
word before: доброй	23 -15 -14 -3 -3 -5 -18 -5 -2 -3 -9 -4 -2
word before: добу	86 -48 -4 -2 -2 -3 -1 -32 -9 -4 -3 -4 -2
word before: догово	17 -22 -46 -15 -12 -6 -6 2 45 -8 -9 -14 -9
word before: додому	-13 16 -25 3 -7 6 -4 27 -13 -5 -6 -3 -5
word before: докуме	37 -12 -8 -1 -1 -3 -1 -3 -1 -1 -2 -5 -1
word before: дома	-52 4 22 -13 -14 -8 -9 -12 -33 -8 -11 9 -7
word before: домови	0 39 -5 -1 -1 -3 -1 -29 -1 -1 -1 -1 -1
word before: домовл	37 -1 -13 -5 -7 -9 -5 -34 -26 -7 -10 -4 -6
word before: домой	-3 -2 5 -9 -14 -7 -7 -13 42 -10 -9 -16 -6
word before: донецк	80 -51 -31 -4 -5 -7 -2 -8 -7 -3 -3 -3 -2
word before: донець	113 -86 -46 -2 -4 -7 -2 -25 -4 -3 -5 -2 -3
word before: допомо	32 -22 -3 -2 -11 -6 -3 -3 -11 -25 -23 -1 -7
word before: доправ	-17 30 -34 -3 -3 -3 -2 11 -8 -3 -2 -2 -14
word before: дорога	41 -31 -10 -2 -1 -3 -1 -21 -2 -2 -5 -4 -7
word before: достав	9 5 9 -5 -7 -4 -3 -5 11 -7 -7 -7 -10
word before: достиг	-10 -1 0 -3 -1 -1 -1 17 -2 -5 -3 -3 -11
word before: досі	51 -56 -2 -10 -11 -13 -8 -52 -23 -31 -12 -43 -26
word before: дочека	21 2 -22 -6 -23 -4 -3 -5 -3 -3 -3 -3 -4
word before: дпсу	46 -9 -2 -2 -2 -17 -4 -15 -1 -2 -14 -9 -8
word before: дронів	8 -4 0 0 0 0 0 -1 0 -1 -1 0 0
word before: друг	15 19 -20 -17 -42 -14 -11 14 -73 -7 -10 -15 -9
word before: другий	91 -108 -18 -25 -11 -6 -5 -46 -17 -16 -5 -6 -7
word before: другу	15 19 -20 -17 -42 -14 -11 14 -73 -7 -10 -15 -9
word before: дружин	8 -4 0 0 0 0 0 -1 0 -1 -1 0 -1
word before: дівчин	-32 -56 56 -3 -6 -14 -5 -7 -4 -7 -11 -6 -9
word before: дістал	-32 -25 51 -5 -14 -27 -20 -16 -8 -8 -13 -3 -9
word before: дітей	-37 -86 10 -8 -9 -14 -6 95 -6 -27 -30 -12 -11
word before: евакуй	71 -14 -14 -4 -3 -6 -3 -72 -2 -21 -17 -6 -20
word before: евакую	109 -71 0 -2 -1 -1 -1 -60 -1 -3 -1 -1 -3
word before: его	42 -17 -55 -17 -17 -24 -12 58 -35 -26 -67 17 26
word before: единиц	12 -1 -4 0 -1 -1 0 0 -2 -1 0 -2 0
word before: едут	-10 -5 38 -26 -18 -7 -10 -6 -63 -6 -5 -16 -7
word before: ее	-38 -28 -67 49 -20 -19 -15 -41 36 19 -14 35 -16
word before: ему	27 44 -42 -3 -8 -6 -4 -10 -18 -4 -2 -7 -2
word before: емірат	-79 10 -35 83 -8 -11 -7 -40 -6 41 -12 -7 -11
word before: ермака	31 30 -34 -4 -30 -10 -12 -5 -9 -12 -19 -7 -10
word before: есть	-14 -5 -56 48 -18 -13 -9 -21 -13 -16 -11 -18 -26
word before: етап	96 -35 -10 -3 -1 -2 -2 -84 -10 -5 -2 -2 -3
word before: еще	-15 48 -6 2 -19 0 -1 -18 -31 -10 -22 24 -12
word before: ж	-104 -90 115 -8 -14 -26 -32 -17 -20 -13 29 -6 -9
word before: ждали	41 -23 -33 -5 -3 -7 -3 -7 -15 -3 -4 -4 -6
word before: же	-6 37 -54 -16 -25 -14 -13 2 -21 -14 56 -47 -19
word before: женевс	53 -4 -34 -24 -13 -19 -26 -55 -62 -8 -6 -8 -9
word before: женеві	65 -1 0 0 0 0 0 -64 0 0 0 0 0
word before: женщин	0 -14 35 -3 -5 -2 -3 -1 -31 -3 -3 -12 -3
word before: жителе	-27 -20 -18 -7 -11 -5 -5 -14 -16 -7 -31 -7 52
word before: жителя	7 -19 -59 -6 -5 -4 -8 -23 -20 -9 -29 44 -41
word before: життя	85 -77 -9 -17 -13 -6 -5 -28 -6 -10 -63 -5 -12
word before: жовтня	47 -23 -35 -4 -7 -5 -3 -50 -12 23 -4 -4 -4
word before: журнал	24 9 -17 -1 -3 -4 -3 -11 -7 -3 -53 39 -5
word before: жінки	32 -19 -15 -1 -1 -2 -1 -5 -1 -2 -1 -2 -2
word before: жінок	94 -57 -17 -1 -1 -3 -2 -8 -1 -2 -12 -5 -3
word before: з	11 4 -12 -6 -6 -4 -4 5 -8 -8 12 -7 -5
word before: з-під	63 -20 -38 -1 -1 -2 -1 -2 -1 -1 -1 -1 -1
word before: за	10 -24 -9 -8 -10 -9 -6 28 5 13 -8 -18 -5
word before: забрал	23 9 -24 -11 -7 -7 -7 -23 -7 -8 -9 -7 -6
word before: забрат	-9 -34 -68 -7 -9 45 -11 68 -18 -23 -19 -18 -13
word before: завдяк	24 -18 -8 -9 -15 -16 -8 -21 -23 -14 -14 -10 -15
word before: заверш	-43 -64 -47 -19 45 -15 -11 47 58 -31 -13 -17 -13
word before: завтра	23 -2 -12 -1 -1 -2 -1 -2 0 -1 -1 -1 -1
word before: загало	-64 -15 72 -32 -15 -22 -15 38 -31 -19 -26 -16 -17
word before: загибл	26 2 -20 -4 -3 -9 -6 -18 -6 -4 -5 -3 -9
word before: загину	39 -17 -4 -2 -3 -5 -1 -1 -1 -1 -2 -2 -2
word before: задерж	30 -10 -6 -1 -3 -1 -1 0 -1 -4 -1 -1 -1
word before: задоку	49 -6 -1 -1 -1 -1 -1 -34 -1 -4 -2 -2 -4
word before: займет	28 -4 -10 -1 -1 -1 -1 0 -1 -1 -4 -4 -4
word before: заключ	36 -24 0 -6 -1 -1 -1 0 -2 -1 10 -6 -1
word before: залиша	-44 -5 -4 -2 -3 -13 -4 -11 -4 -3 98 14 -19
word before: залиши	-55 51 -9 -5 -4 -11 -3 44 -3 -17 -21 -4 -3
word before: заложн	12 -1 -7 -1 -1 -2 -1 -1 0 -1 7 -5 -2
word before: запад	45 -9 -13 -2 -6 -2 -1 -3 -10 -3 -5 -13 -5
word before: запита	8 -2 0 0 0 0 0 0 0 -1 0 0 -3
word before: запоро	63 8 -21 -2 -3 -7 -3 -10 -6 -4 -3 -4 -3
word before: запорі	61 -22 -11 -2 -3 -8 -2 -14 -2 -5 -5 -4 -4
word before: зараз	60 -94 -6 -8 -12 -12 -12 -94 -23 -21 -58 -25 48
word before: заручн	-43 -11 -1 -2 -2 -2 -3 -18 -2 -5 33 -14 -22
word before: застен	-27 -30 33 -8 -39 -3 -8 -10 10 -7 -5 -44 -6
word before: засудж	-55 -15 -3 -3 -2 -2 -1 55 -4 -2 -1 -1 -2
word before: засуди	27 -3 -11 0 -1 -3 -1 0 -1 -2 -9 0 -1
word before: затрим	8 -2 0 0 -1 -1 0 -1 0 -1 -1 0 -1
word before: зафікс	20 -8 -1 -1 -1 0 0 -3 0 -1 -1 -1 -1
word before: захисн	25 -10 -70 -4 -5 7 -4 44 -2 -4 -7 -3 -3
word before: захід	32 4 -3 -6 -2 -1 -1 -19 -1 -2 -3 -1 -2
word before: защитн	57 -19 -48 -3 -3 -3 -5 -2 -2 -2 -2 -5 -3
word before: заявил	-33 4 29 -22 -25 -13 -12 -4 -5 -9 -17 -14 -12
word before: збили	30 -28 -6 -1 -1 -2 -2 -23 -3 -11 -2 -5 -5
word before: збито	13 -6 0 0 0 0 0 -2 -1 -1 -1 0 0
word before: збройн	21 5 -9 -2 -3 -9 -2 -19 -2 -6 -5 -3 -2
word before: звання	31 -30 -5 -1 -2 -3 -1 -3 -1 -2 -2 -2 -2
word before: зверне	92 -20 -1 -2 -3 -5 -3 -86 -23 -13 -30 -11 -27
word before: зверну	30 30 -7 -2 -4 -4 -2 -10 -3 -2 -4 -4 -24
word before: звільн	0 30 -12 -4 -3 -4 -2 -3 -5 -5 -6 -2 -3
word before: зеленс	-4 7 0 -20 -14 -8 -9 -27 -10 -18 -14 -21 -13
word before: землю	2 30 4 -5 -15 -5 -6 -21 -19 -4 -4 -7 -4
word before: земляк	91 -47 -65 -4 -9 -7 -10 -2 -4 -5 -28 -49 -15
word before: землі	-44 64 -19 -7 -7 -7 -3 -11 -3 -2 -2 -3 -2
word before: змогу	10 -6 -1 -4 -1 -3 -3 2 -27 -8 -12 -3 -7
word before: зміїни	22 -11 -4 0 0 -2 -1 -2 0 -1 0 -1 -2
word before: зникли	23 -45 -2 -4 -5 -6 -6 -25 -8 -8 -35 -8 49
word before: знищен	49 -2 -32 -1 -4 -7 -1 0 0 -2 -2 -3 -1
word before: знову	-19 -25 33 -6 -6 -6 -4 -7 -2 -5 -8 -10 -4
word before: зокрем	56 -83 -29 -6 -7 -8 -4 11 -13 -4 -7 -5 -5
word before: зсу	65 -12 -31 -4 -6 -14 -4 -18 -3 -3 -14 -13 -9
word before: зустрі	-76 14 3 -9 57 -12 -5 12 -12 -9 -6 -3 -6
word before: зі	-21 44 -40 -7 -8 -13 -7 -21 -12 -9 -6 -4 -24
word before: зібрал	57 -43 -19 -1 -3 -3 -4 -39 -3 -4 -24 -10 -43
word before: и	-27 14 -11 -4 4 1 -8 -7 -11 7 -6 41 -8
word before: идет	84 -28 -17 -2 -13 -2 -2 -24 -9 -4 -7 -12 -14
word before: из	16 16 -31 3 8 -5 -8 -4 19 2 -9 -20 -8
word before: из-под	33 -17 -35 -14 -10 -5 -5 -2 -7 -4 -2 -5 -5
word before: израил	15 -13 -1 0 0 0 0 -1 0 -1 -1 0 -1
word before: им	20 -49 73 -9 -15 -20 -11 -15 -7 -9 -5 -32 -7
word before: инжене	36 -2 -11 -1 -1 -1 -1 -1 -3 -1 -2 -6 -6
word before: источн	80 -25 -52 -3 -2 -2 -2 -1 -11 -2 -3 -11 -3
word before: итогам	13 -49 -71 50 -38 -11 -10 37 -27 -17 -25 -31 -26
word before: итого	21 38 -34 -63 -30 -19 -17 -31 -55 -33 -37 -58 -22
word before: их	-65 51 -100 -11 -14 -19 -12 -16 -38 3 -20 113 -18
word before: июля	72 -51 24 -1 -8 -2 -2 -3 -31 -3 -2 -2 -3
word before: июня	7 28 -40 -11 -15 -9 -9 20 -27 -17 -15 -18 -22
word before: й	12 -5 12 -6 -5 3 -4 -35 -4 -6 9 -4 -5
word before: йдетьс	-20 -43 -52 -9 -26 -9 -7 -46 -17 -23 82 -21 -31
word before: його	37 -23 -14 -11 -7 -6 -5 -27 -4 -7 -11 -8 -4
word before: йому	18 8 -15 -7 -10 -19 -6 -13 -6 -8 -10 -10 -6
word before: йшлося	78 -40 -19 -2 -25 -2 -3 -11 -5 -4 -11 -5 -4
word before: к	-7 42 -22 -9 -13 -9 -9 19 -28 -15 -11 -17 -6
word before: каждая	-73 -21 52 -16 -81 -6 -6 -15 22 -4 -4 -5 -7
word before: каждой	-92 46 0 -56 -66 -30 -18 8 6 -52 -31 -51 -21
word before: кажуть	40 -49 47 -1 -10 -2 -1 -1 -1 -1 -28 -1 -2
word before: как	87 -19 -53 -2 -1 -1 -2 -2 -1 -1 -3 -11 -4
word before: катува	-27 31 -10 -6 -9 -5 -5 -2 -2 -3 -10 -4 -2
word before: кг	18 -12 -1 0 -1 0 0 -1 0 -1 -1 0 -1
word before: киев	6 43 -40 -18 -9 -9 16 -9 -41 -19 -18 -9 -25
word before: киевом	-33 -9 22 -10 -28 -2 -4 -3 -20 -2 -3 -6 -2
word before: киевск	6 -33 42 -1 -8 -1 -2 -12 -20 -2 -2 -1 28
word before: киеву	-15 -2 16 -3 -6 18 -9 27 -24 -5 -12 -8 -7
word before: києві	-4 56 -6 -5 -4 -6 -3 -35 -9 -5 -8 -17 -4
word before: когда	20 -11 -24 -3 -6 -2 -2 -11 -22 -4 -6 -4 -2
word before: кого	57 -48 28 -1 -1 -3 -2 -4 0 -1 -25 -2 -37
word before: коли	88 -70 -5 -4 -4 -5 -4 -49 -3 -5 -6 -2 -2
word before: коллег	134 -4 -86 -5 -5 -5 -9 -5 -12 -9 -27 -63 -35
word before: колоні	71 -62 -21 -28 -16 -15 -21 -44 -38 -6 -47 -43 -30
word before: команд	-35 16 24 -8 -6 -3 -3 14 -6 -6 -6 -7 -5
word before: консул	12 -7 0 0 0 0 0 -1 0 -1 -1 0 0
word before: контра	140 -16 -50 -20 -49 -24 -25 -94 -67 -89 -99 -83 -91
word before: контро	21 -69 69 -2 -22 -1 -2 -4 -9 -2 -1 -2 -1
word before: коорди	-30 35 -21 -11 -8 -7 -5 15 -22 34 32 -7 -14
word before: кордон	-23 38 -2 -8 -5 -12 -7 -21 -5 -5 -8 -11 -13
word before: коридо	-38 -35 34 -19 -23 -13 -11 -27 -32 -25 -44 57 -35
word before: которо	30 -61 28 4 -69 -6 -4 -9 28 -10 -5 -8 -6
word before: которы	43 1 -15 -1 -1 -1 -1 -6 12 -5 -9 -23 -2
word before: красно	44 -88 -34 -7 -12 -5 -6 -4 -22 -12 -46 55 -9
word before: крок	46 -18 -3 -1 -1 7 -3 -44 -4 -2 -2 -2 -1
word before: крім	-25 41 18 -6 -4 -10 -5 -31 -21 -8 -6 -11 -3
word before: купянс	19 -1 -5 -1 0 -1 0 0 -1 -1 -1 -6 -2
word before: курато	42 -23 -2 -1 -1 -1 -1 -19 -3 -1 -1 0 -1
word before: курс	70 -1 -10 -3 -3 -1 -1 -5 -44 -4 -13 -2 -1
word before: курско	-9 -31 19 -6 -3 -4 -4 -1 -7 -4 -4 25 -6
word before: курщин	93 -75 -12 -3 -4 -4 -4 -16 -9 -4 -26 -4 -7
word before: кількі	-14 -8 41 -18 -13 -12 -12 -10 -22 -41 -29 -10 -23
word before: лет	84 -54 -20 -2 -3 -3 -2 -12 -18 -5 -3 -17 -3
word before: лечени	-14 77 -40 -3 -9 -23 -9 -6 -16 -29 -28 -18 -7
word before: линии	-59 1 -38 -18 -23 -17 -14 -24 -34 -17 -25 -21 63
word before: листоп	-61 98 -60 -6 -3 -16 -5 -48 -7 -6 -4 -8 -5
word before: лишают	17 -38 0 -14 -12 -10 -9 -69 -26 -37 48 -47 -31
word before: лише	11 -51 47 -8 -11 -23 -8 9 -27 -34 -11 -23 -18
word before: луганс	82 -38 -22 -1 -1 -6 -1 -9 -1 -5 -2 -3 -2
word before: людей	-12 32 -15 -3 -5 -11 -4 -9 -21 27 -11 -4 -3
word before: люди	48 -45 -6 -2 -4 -2 -2 -9 -1 -2 -1 -4 -6
word before: людини	-40 50 -12 -4 -7 -12 -4 -42 -13 -7 -10 -6 -6
word before: людину	-32 66 -57 -4 -4 -5 -2 -24 -5 -4 -2 -1 -2
word before: лютого	-37 4 -5 -10 -3 -5 -3 23 -45 15 -8 -4 -12
word before: лінію	-3 33 14 -6 -3 -4 -3 -40 -5 -19 -21 -7 -11
word before: лінія	66 -10 -7 -1 -1 -3 -2 -46 -4 -5 -9 -2 -12
word before: мав	42 -32 -17 -1 0 0 -1 -1 -1 0 -2 0 0
word before: майже	76 -41 -4 -10 -2 -5 -3 -43 -3 -15 -32 -3 -14
word before: мальчи	72 -18 -40 -4 -3 -5 -4 -4 -6 -7 -3 -8 -9
word before: мариуп	82 -80 -8 -1 -2 -7 -1 -1 -1 -1 -8 -1 -2
word before: марта	66 -27 -32 -6 -6 -4 -6 -8 -72 -11 -3 -22 -3
word before: маріуп	83 -62 -39 -2 -2 -7 -3 -5 -1 -4 -11 -6 -4
word before: матери	51 -24 -15 -2 -3 -3 -4 -26 -37 -8 -38 -29 -10
word before: матері	50 -25 -23 -1 -1 -5 -4 -6 -3 -4 -9 -2 -7
word before: мають	23 -6 -1 -1 -1 -1 -1 -2 -3 -1 -8 -4 -4
word before: мая	-12 -40 -66 -26 -16 -9 -9 51 5 -15 -5 -15 -12
word before: має	73 -55 -1 -1 -1 -1 -1 -15 0 -2 -2 -2 -1
word before: маємо	-23 -49 23 -26 -20 -21 -12 54 -19 -49 -32 -19 28
word before: медвед	66 5 -49 -25 -21 -27 -8 -3 -25 -5 -9 -17 -6
word before: медики	34 -17 -15 -2 -2 -3 -3 -1 -2 -2 -2 -3 -2
word before: мединс	-54 18 63 -7 -17 -5 -7 -25 -51 -4 -29 53 -8
word before: межах	-78 64 -14 -9 -8 -5 -5 5 -12 -12 -7 -7 -7
word before: менее	4 -8 -1 0 -6 -2 -1 -3 -8 -1 26 -8 -1
word before: меняли	81 -55 -50 -7 -10 -6 -4 -6 -16 -4 -4 -8 -3
word before: месяц	19 -7 -48 -10 -16 -5 -10 -47 44 -25 -7 -36 -7
word before: месяце	-67 -39 -63 -17 -15 -4 -12 -9 76 -9 -7 -19 -5
word before: ми	16 0 -12 -5 -8 -7 -4 6 -7 5 -9 -5 -6
word before: минист	49 -12 -11 -3 -9 -2 -2 -1 -4 -14 -3 -4 -2
word before: минобо	55 45 -39 -11 -23 -8 -6 -2 -27 -8 -17 -21 -8
word before: минуло	-26 -8 -25 -2 -2 -2 -2 55 -4 -9 -5 -6 -3
word before: мирных	-27 -2 -4 -1 0 -1 -1 0 -9 -1 -2 27 -1
word before: младше	67 -42 -31 -3 -2 -4 -2 -2 -3 -5 -3 -9 -4
word before: мне	68 -9 -11 -5 -7 -4 -3 -8 -20 -10 -12 18 -19
word before: мобили	32 -1 0 0 -1 -1 -1 -8 -13 -3 -1 -2 -2
word before: молоды	23 -5 -6 -1 -2 -1 -2 0 0 -1 -2 -4 -2
word before: молодь	41 -27 -1 -1 -2 -3 -2 -1 0 -1 -1 -2 -2
word before: молоді	25 -14 -1 -1 -1 -4 -1 -1 0 -1 -2 -2 -1
word before: моргів	8 6 -7 -1 -2 -8 -2 -11 -2 -3 -21 -4 -6
word before: морпіх	-23 44 -16 -1 -1 -1 -2 -3 -1 -2 -1 -1 -2
word before: морякі	36 -27 -2 0 0 -2 -1 -2 0 0 -1 0 0
word before: москал	-10 -63 51 -9 -27 -11 -13 -3 -16 -16 -25 18 -23
word before: москва	51 -44 -11 -7 -15 -13 -6 -5 -5 -7 -8 -11 -7
word before: москве	-9 -2 22 0 -1 -1 0 -2 -8 0 0 0 0
word before: москву	9 -2 -3 -1 -1 0 0 0 -2 -2 0 -1 0
word before: москві	-1 -24 19 -4 -5 -25 46 -15 -7 -5 -4 -3 -6
word before: мужчин	37 -32 -25 -4 -4 -5 -4 -1 -7 -4 -2 -9 -4
word before: мы	-34 -33 34 -16 -15 -9 -3 8 21 -11 -9 -20 -13
word before: мінобо	-62 56 -43 -12 -24 -6 -4 -2 -16 -4 -13 -5 -5
word before: місяць	73 -25 0 -2 -1 -1 -1 -59 -5 -2 -5 -1 -4
word before: місяця	62 -8 -36 -1 -1 -1 -2 -21 -4 -1 -2 -7 -2
word before: місяці	6 21 -36 -9 -6 -11 -5 -19 -38 -12 -16 -8 -9
word before: на	15 -36 25 -2 7 -10 -3 -1 -9 -7 -2 10 -6
word before: нагада	24 -16 -4 -7 -6 -6 -4 -34 -4 -8 -5 -4 -4
word before: нагоро	70 -47 -16 -1 -3 -8 -2 -6 -2 -2 -3 -1 -2
word before: наград	54 -16 -21 -1 -2 -8 -1 0 -4 -1 -1 -3 -1
word before: над	-33 -6 -26 -1 -2 -1 -2 -5 -4 -1 -2 35 -2
word before: надійш	-32 41 0 0 -1 -2 -1 -5 0 0 -1 -1 -2
word before: надісл	22 -16 0 0 -1 -1 0 -1 0 -2 -2 0 -3
word before: назад	-11 -59 72 -6 -5 -3 -3 -6 -11 -2 -5 -3 -2
word before: найбіл	83 -27 -36 -2 -2 -18 -2 -14 -1 -7 -2 -2 -4
word before: наймен	18 -65 50 -5 -8 -19 -6 -29 -6 -13 -13 -9 -13
word before: наймол	24 4 -20 -3 -3 -12 -2 -8 -2 -7 -10 -4 -3
word before: найста	17 14 -17 -3 -3 -6 -2 -15 -2 -4 -5 -3 -3
word before: накану	39 -17 32 -25 -8 -6 -10 -9 -10 -9 -21 -52 -13
word before: нам	0 -58 70 -7 -17 -10 0 -55 13 -7 2 -11 -9
word before: напомн	104 -55 -60 -14 -6 -4 -3 -7 -11 -7 -4 -3 -3
word before: направ	68 -18 -25 -3 -5 -5 -4 -10 -12 -4 -4 -6 -4
word before: напрям	22 -32 25 -2 -4 -6 -2 -20 -3 -4 -4 -3 -3
word before: наразі	-43 -70 -1 -4 -5 -3 -3 -15 -7 -4 61 -26 -26
word before: нас	-21 -5 0 -16 -12 -17 -11 11 -30 -21 -36 69 -23
word before: населе	41 -2 -10 -1 -2 -1 -1 -3 -5 -8 -3 -7 -2
word before: насчит	-36 -40 -6 -19 -13 -9 -16 -10 -30 16 35 -41 -44
word before: натомі	-8 -60 94 -5 -9 -7 -4 -20 -43 -4 -19 -13 -6
word before: находи	30 -22 -4 -3 -4 -4 -1 -1 -1 -2 -16 -5 -3
word before: находя	-61 -56 -29 -23 -15 -13 -13 -33 -21 -22 55 63 -30
word before: нацгва	-22 57 -14 -2 -5 -8 -2 -7 -2 -4 -6 -4 -4
word before: націон	60 -31 -2 -1 -1 -4 -1 -8 -1 -6 -4 -2 -4
word before: начала	49 -13 10 -9 -10 -6 -9 -4 14 -79 -19 -19 -34
word before: наш	-47 17 -23 -2 -4 -4 -7 -7 -9 -4 -7 -10 51
word before: нашей	5 22 -20 -2 -3 -4 -2 15 -9 -1 -4 -7 -8
word before: наши	34 -7 -10 -13 -15 -2 -4 -3 -13 -8 -4 -19 -4
word before: нашим	-3 -10 -82 -3 -5 -2 -9 -8 -23 -7 -25 57 -33
word before: нашими	8 -43 26 -3 -5 -3 -7 -68 -4 -17 13 -21 -20
word before: наших	-37 -8 41 -31 -10 -12 -10 0 -20 -13 7 9 -22
word before: наші	46 3 -10 -2 -2 -2 -2 -7 -1 -2 -17 -4 -12
word before: нгу	-18 36 -4 -4 -3 -19 -5 -19 -2 -4 -15 -7 -11
word before: не	24 -34 -44 -4 -5 -4 -4 -15 -12 -7 -3 20 -6
word before: неволі	-3 1 -34 -7 -4 34 -5 -2 -4 -8 55 -6 -7
word before: недели	33 -22 -2 0 -2 -1 0 0 -1 -1 -4 0 0
word before: неделю	50 -27 -9 -2 -2 -1 -1 -15 -6 -2 -1 -4 -2
word before: незако	14 -26 -5 -7 -4 -5 -3 -37 -16 -9 89 -13 -18
word before: незале	42 -10 -49 -11 -35 -14 -7 -65 -12 -6 -7 -8 -6
word before: нем	-2 17 -12 -1 -12 -11 -5 -1 -11 -5 -5 -12 -5
word before: немає	79 -70 -9 -3 -3 -14 -4 -11 -2 -12 -4 -5 -4
word before: ни	17 -3 -9 0 -1 0 -1 -11 0 -1 0 -4 -1
word before: ним	-72 45 -28 -7 -6 44 -4 -7 -4 -8 -3 -4 -3
word before: ними	-7 18 29 -16 -10 -14 -10 -37 -20 27 -13 -36 -9
word before: нині	-4 -27 -48 -7 -8 -10 -7 -48 -10 -12 67 -19 21
word before: них	39 -13 12 -4 -6 -8 -4 6 -5 -5 -16 -18 -3
word before: новий	24 -56 60 -4 -4 -8 -2 -38 -1 -5 -4 -2 -4
word before: новина	12 11 -6 -10 -1 -1 -1 -12 -1 -1 -1 -1 -2
word before: новини	-28 33 -4 -1 -1 -1 -1 -2 -1 -1 -1 -1 0
word before: новый	78 4 -13 -5 -6 -6 -6 -15 -62 -8 -15 -12 -5
word before: номер	105 -94 -41 -14 -10 -33 -9 -66 -7 -57 -11 -8 -11
word before: ночь	51 -9 -18 -3 -3 -2 -2 -3 -2 -6 -3 -5 -3
word before: ноября	-45 39 -49 -2 -4 -1 -5 -38 44 -9 -2 -13 -2
word before: нього	-1 -8 12 -1 -2 -1 -1 -3 -1 -2 -2 -1 -2
word before: ніч	20 -8 -3 -1 0 -1 0 -2 0 -1 -2 -1 -1
word before: о	45 -11 -12 -17 -17 -10 -9 -23 -30 -12 0 6 8
word before: оае	-71 -12 6 57 -5 -4 -2 -45 -2 50 -2 -1 -4
word before: оаэ	-72 29 -12 87 -10 -7 -6 -6 -4 -40 -5 -9 -6
word before: об	-6 -1 12 -13 -13 -4 -5 -18 -19 -17 -11 22 -8
word before: обгово	91 -60 -22 -6 -6 -28 -4 -5 -1 -8 -40 -5 -4
word before: обе	-35 45 -25 -19 -39 -10 -7 -11 -22 -7 -9 -9 -6
word before: обезвр	12 -1 -5 0 -1 -1 0 0 -1 -1 -1 -1 -1
word before: област	6 21 -55 -7 -10 -6 -6 -17 -9 -6 -20 37 -10
word before: обмен	1 8 14 -12 -16 -9 -1 -10 17 -12 -7 -13 -6
word before: обмена	-20 21 -17 -14 -15 -5 10 -29 26 -7 -9 -19 -8
word before: обмене	22 22 -26 -6 -6 -3 -3 -11 -10 -4 -4 -8 -4
word before: обмено	-72 16 -23 -9 -10 -7 -8 25 14 16 -13 -14 -13
word before: обмену	57 -57 -39 -7 -4 -9 -7 -11 -8 -9 -6 -11 -5
word before: обменя	-12 -10 18 8 -15 -8 -10 -34 17 -7 -11 -11 -10
word before: обмін	-20 5 27 16 -8 -9 -5 17 -33 -13 -10 -6 -6
word before: обміна	-123 14 -15 -7 -7 -14 -7 88 -19 27 -26 -10 -15
word before: обміно	-53 7 0 -15 -11 47 35 -93 -21 -20 -29 -12 -9
word before: обміну	26 32 -52 -15 -12 -68 -14 1 -26 -23 -9 -8 -7
word before: обміня	13 28 6 -22 -22 -10 -6 -18 -7 20 -10 -9 -6
word before: обміні	-69 -62 -18 -7 -5 -10 -6 65 -17 60 -18 -16 -13
word before: обнару	97 -32 -77 -2 -5 -3 -3 0 -3 -2 -4 -10 -2
word before: оборон	-4 16 -8 -2 -3 0 -2 -8 -1 -3 -2 -3 -2
word before: образо	12 -32 -53 -31 -14 -20 -16 -29 46 -26 -13 -19 -11
word before: обрати	1 -1 -5 -4 -5 -7 -6 -12 -22 -23 -17 -20 20
word before: обратн	-13 16 -4 -9 -10 -10 -10 -21 23 -6 -29 -13 -10
word before: обраще	-45 -27 -40 -14 -21 -4 -6 -26 64 -14 -22 -41 -11
word before: обстав	-40 -24 -2 -5 -6 -7 -6 -8 -16 -12 -45 -9 69
word before: обстре	81 -13 -12 -3 -3 -2 -2 -37 -8 -8 -8 -7 -17
word before: обсужд	86 -71 -28 -6 -7 -3 -3 -1 -3 -4 -6 -4 -8
word before: одержа	-36 -60 84 -5 -6 -4 -5 -16 -7 -4 -4 -3 -2
word before: один	102 -52 -21 -6 -4 -6 -5 -45 -4 -42 -13 -12 -4
word before: одна	52 -11 -32 -9 -20 -10 -5 -26 -5 -5 -14 -6 -6
word before: одного	89 -65 -57 -10 -14 -20 -9 -14 -8 -15 -21 -11 -13
word before: одност	-17 -12 38 -9 -11 25 -24 -22 -12 -6 -8 -6 -7
word before: одній	-4 22 -26 -7 -15 -7 -3 -6 -4 -3 -13 -4 -4
word before: окремо	8 -29 -8 -5 -7 -13 -5 -34 -7 -12 51 -12 -20
word before: октябр	33 -9 -10 -2 -2 -2 -1 -11 -15 -2 -2 -3 -2
word before: окупан	33 -51 -31 -3 -4 -6 -5 -10 -8 -5 58 -22 -9
word before: окупац	30 61 -40 -1 -1 -3 -2 -51 -1 -3 -2 -2 -1
word before: окупов	-64 33 -41 -9 -6 -18 -7 -37 -4 -8 52 -15 -22
word before: оленів	78 -13 -1 -3 -2 -2 -3 -54 -7 -21 -7 -4 -6
word before: омбудс	-20 -41 -19 -7 -11 -11 -9 -16 59 -34 6 -42 -29
word before: он	38 39 -17 -2 -20 -6 -3 -24 -2 -8 -7 -7 -8
word before: они	14 -37 16 -6 -3 -13 -8 -2 -5 -7 -5 -21 -6
word before: операт	60 -18 -14 -1 -4 -1 -1 -9 -5 -4 -10 -1 -4
word before: операц	-34 -46 -73 -13 -10 -12 -8 3 88 -16 -15 -16 -29
word before: опраць	65 -3 -1 -1 -3 -2 -2 -46 -2 -8 -8 -4 -10
word before: оружие	37 -2 -2 -1 -1 -1 -1 -14 -7 -4 -5 -3 -7
word before: освобо	-6 -23 -15 18 13 -10 -9 -12 11 3 -16 -20 -14
word before: особли	-55 -7 -1 -3 -5 -7 -5 -54 -8 -10 -35 -7 65
word before: остает	-104 -41 -47 -24 -19 -13 -17 -39 -57 -26 10 4 50
word before: остало	67 -59 -20 -11 -15 -12 -8 -27 -27 -33 -37 -13 -26
word before: останк	10 17 -19 -5 -7 -5 -5 -49 -26 -4 -7 -13 -6
word before: останн	-79 -73 -30 -12 -6 -14 -6 104 -21 -14 -20 -9 -12
word before: остают	-41 -25 -65 -8 -6 -6 -8 -5 -30 -15 -13 71 -22
word before: остров	70 -9 -57 -1 -1 -2 -3 -1 -1 -2 -1 -3 -3
word before: осужде	80 -14 -54 -6 -2 -3 -3 -4 -2 -2 -4 -4 -2
word before: осіб	65 -49 32 -6 -26 -7 -8 -27 -4 -8 -57 -18 -6
word before: от	-33 -12 13 -7 -13 -6 -8 2 21 -10 -16 0 -16
word before: ответ	3 -7 -10 -1 -5 -8 15 -5 23 -2 -9 -9 -5
word before: отдаем	-84 105 -48 -19 -5 -25 -14 -19 -4 -3 -3 -37 -5
word before: отдала	-44 -24 -8 -7 -7 41 -29 -6 -4 -5 -7 -5 -7
word before: отдали	-44 45 15 -9 -13 -14 -7 2 -26 -10 -9 -12 -12
word before: отдано	-22 32 -15 -5 -4 -7 -6 26 -30 -8 -3 -4 -5
word before: отданы	38 -20 -22 -6 -6 21 -14 -13 -3 -3 -4 -5 -3
word before: отдать	32 -22 -7 -8 -5 -13 -14 -22 -9 -8 -24 -14 -8
word before: отже	-54 17 -11 -2 -2 -3 -2 81 -3 -2 -3 -2 -3
word before: отправ	-29 42 1 -6 -9 -12 -13 3 -26 -6 -6 -10 -7
word before: отпуск	32 -3 -3 -1 -3 -1 -1 -1 -1 -1 -3 -13 -2
word before: отпуст	-16 34 -8 -34 -24 -19 22 -28 -30 -18 -16 -27 -14
word before: отпуще	-17 20 -40 -10 -28 9 39 -6 -39 -10 -7 -25 -12
word before: отраже	72 -53 -55 -3 -6 -3 -3 -2 -7 -6 -4 -12 -4
word before: отрима	-14 7 -11 -7 14 -8 -5 18 -27 -6 -12 -4 -5
word before: отчита	-87 64 -33 -11 -14 -11 -5 -4 -10 -11 -22 -7 -5
word before: офицер	-25 48 -40 -5 -8 -7 -6 -1 -6 -7 -5 -7 -5
word before: офісу	-37 -33 -5 -2 -4 -5 -4 7 -8 -9 48 -20 -14
word before: офіцер	-25 28 16 -4 -4 -18 -4 -8 -2 -5 -10 -5 -8
word before: оцінка	-86 -22 -1 -3 -6 -12 -4 -37 -37 -11 40 25 -23
word before: очеред	28 38 -40 -3 -5 -5 -3 -11 -6 -2 -5 -14 -5
word before: п'ятни	2 25 -13 -6 -5 -4 -1 -18 -2 -4 -2 -3 -2
word before: п'ятьо	43 -39 -8 -3 -3 -6 -15 -11 -3 -4 -2 -3 -3
word before: пакет	48 -3 -1 -1 -1 -5 -1 -40 -1 -2 -5 -2 -4
word before: пво	37 -3 -7 -1 -1 -1 -1 -3 -3 -3 -2 -6 -5
word before: первая	11 -2 -1 0 -1 -1 0 -1 -2 0 -1 -1 -2
word before: первые	-63 70 -71 -18 -22 -14 -13 -20 -30 -18 -14 -41 -23
word before: первый	40 -54 -82 -24 59 -6 -8 -18 -11 -7 -17 -26 -14
word before: перебу	13 -12 -2 -4 -4 -4 -3 -17 -4 -6 1 -17 21
word before: переві	14 -8 0 0 0 -1 0 -1 0 -1 -2 0 0
word before: перего	42 -90 -24 29 49 -4 -6 -3 -36 -4 -7 -21 -7
word before: переда	30 3 -15 -6 -11 -1 1 14 -11 -6 -7 -7 -2
word before: перелі	-63 70 -58 -9 -8 -31 -5 -18 -13 -14 -15 -10 -8
word before: переми	38 -28 -2 -3 -1 -1 -1 -3 -3 -3 -1 -4 -3
word before: перетн	-18 35 -24 -5 -4 -14 -5 -23 -2 -4 -11 -3 -13
word before: перехв	16 -1 -7 0 -1 -1 0 -1 -2 -1 0 -1 0
word before: перешл	21 -7 32 -8 -27 -26 -9 -16 -36 -16 -28 -26 -13
word before: перша	-34 65 -10 -13 -5 -8 -4 -71 -10 -7 -9 -5 -11
word before: перший	71 -22 -19 -8 -4 -6 -2 -68 -6 -6 -3 -3 -4
word before: перші	29 -3 -66 -10 -11 -8 -6 -47 -7 -22 -9 -7 -8
word before: писем	37 -6 -3 -1 -3 -2 -1 -9 -3 -1 -3 -4 -5
word before: питанн	57 -25 -1 -1 -1 -1 -1 -36 -2 -1 -3 -2 -2
word before: плен	25 -21 13 -1 -2 -2 -1 -3 -5 -1 -3 -2 -1
word before: плена	-13 -39 16 -10 26 -4 -6 -12 39 -8 -13 -20 -5
word before: пленны	24 -10 6 -17 -8 -5 -6 -5 -21 11 1 -5 -8
word before: плену	-29 -9 -11 -4 -6 -2 -2 -4 -13 -3 39 32 -9
word before: плюс	-42 -46 71 -11 -16 24 -16 -24 -10 -14 -20 -17 -10
word before: по	15 -25 -33 -13 74 -11 -9 -9 4 -14 -9 -5 -13
word before: по-пре	7 31 -51 -39 -10 -31 -18 -54 -40 -19 -49 30 -47
word before: побыва	68 -31 -12 -4 -2 -1 -1 0 -7 -3 -4 -18 -3
word before: поверн	-19 20 -6 -5 -8 -2 -5 47 -15 -8 -4 -6 -7
word before: поверт	-62 66 20 -6 -9 -7 -3 -29 -4 -4 -7 -3 -3
word before: повном	-49 11 -3 -1 -2 -3 -2 36 -10 21 -7 -1 -7
word before: повреж	51 -7 -19 -2 -4 -2 -2 -2 -3 -8 -3 -8 -3
word before: повідо	24 -14 -8 37 -11 -5 -5 18 -4 -14 -44 -7 45
word before: погибл	71 -15 -27 -2 -17 -6 -3 -11 -6 -12 -4 -10 -3
word before: погибш	-2 25 -1 -10 -11 -8 -8 -4 -8 -14 -10 -12 -18
word before: погово	62 -40 -3 -3 -4 -2 -1 -1 -2 -2 -6 -2 -6
word before: погодж	21 -13 -2 -1 0 0 0 -1 0 -1 -1 -1 -1
word before: погоди	47 -18 -1 -2 -10 -1 -1 -2 -1 -5 -3 -4 -1
word before: под	26 39 -40 -2 -2 -1 -1 -4 -4 -3 -1 -4 -3
word before: подкон	-31 3 71 -2 -17 -2 -4 -4 -17 -4 -2 -4 -2
word before: поднят	54 -13 -35 -1 -2 -1 -1 0 -3 -1 -1 -2 -1
word before: подраз	20 -2 -9 -1 -1 0 -1 -1 -2 -1 -1 -1 -2
word before: подтве	-20 -75 32 -5 -8 -6 -4 -11 -4 -6 49 -16 -10
word before: поза	-45 -78 -52 -19 -9 21 51 2 -26 -44 -8 -9 -12
word before: пока	-61 -26 -64 -20 -29 -28 -20 -56 -47 87 -70 -12 -36
word before: показа	78 -67 -8 -3 -2 -3 -1 -4 -2 -2 -4 -2 -2
word before: полегл	-41 -24 8 -2 -7 -4 -3 45 -5 -7 -7 -9 -5
word before: полици	10 -1 -7 0 -1 0 0 0 0 -1 0 0 0
word before: полови	-3 -83 -5 -16 -9 -5 -4 16 -7 72 -6 -12 -6
word before: полон	37 5 -26 -4 -5 -4 -4 -48 -23 -15 9 -18 -16
word before: полоне	-34 55 -14 26 -7 -14 -4 -11 -5 -4 -5 -5 -3
word before: полону	-4 3 -18 -6 -6 -12 -3 36 -5 -6 -12 -2 -4
word before: полоні	-63 -50 -8 -5 -7 -9 -5 -34 -11 -10 77 16 -44
word before: полтав	54 -24 -15 -3 -8 -3 -2 -16 -2 -4 -4 -3 -3
word before: получе	-52 -26 18 -4 -10 -3 -4 -6 75 -5 -13 -5 -11
word before: получи	-25 24 14 1 -15 -6 -7 7 -9 -8 -7 -8 -6
word before: поля	73 -43 -5 -2 -3 -3 -2 -50 -21 -4 -2 -7 -2
word before: поліці	35 -18 0 -1 0 0 -1 -9 -1 -1 -2 -1 -3
word before: поменя	-48 17 -6 -8 -6 -15 14 -3 -10 -6 44 -26 -6
word before: помощь	57 -36 -11 -11 -5 -3 -7 -31 -35 37 -3 -17 -11
word before: понад	-8 -9 -32 -1 -1 34 -20 -9 -4 -5 23 -13 -4
word before: попере	24 5 -71 -15 -32 -33 -12 18 -18 -18 -18 -19 -13
word before: поране	78 -60 -2 -2 -2 -9 -5 -11 -2 -2 -6 -2 -3
word before: поровн	-16 10 0 -18 -7 -17 -6 -7 -21 -11 -9 -11 -11
word before: порядк	-58 -9 64 -11 -32 5 -21 -25 -17 -10 -8 -8 -8
word before: посере	3 25 -46 -11 -3 -12 -7 -26 -8 38 -28 -3 -10
word before: посети	35 -2 -2 -2 -7 -2 -1 -1 -2 -4 -12 -1 -1
word before: после	36 -32 -71 -9 58 -8 -6 -3 -20 -5 -6 -13 -5
word before: послед	34 8 -33 -15 -12 -3 -5 44 -14 -27 -4 -19 -9
word before: посред	-62 56 -68 39 -17 -13 -7 -42 -28 73 -7 -11 -16
word before: постра	32 -16 -3 -2 -2 -1 -1 -3 -3 -2 -2 -2 -1
word before: поступ	-22 -18 63 -6 -14 -14 -8 -14 -23 -18 -29 -20 -35
word before: посыло	34 -17 -2 0 -7 -1 0 -2 -3 0 -1 -1 -1
word before: потери	5 41 -29 -13 -14 -12 -11 -24 -28 -7 -15 -45 -22
word before: потерп	40 -3 0 0 -1 -1 0 -27 -2 -4 -1 -1 -2
word before: потеря	3 -33 -20 -8 -5 -2 -4 -13 -16 -4 -12 -28 34
word before: потрап	73 -47 -20 -7 -8 -4 -9 -40 -41 -20 -40 -12 -21
word before: потім	87 -76 -2 -1 -2 -5 -2 -3 -1 -3 -6 -2 -2
word before: початк	3 -6 -2 -2 -2 -5 -2 23 -29 -9 -8 -3 -9
word before: поїхал	-53 -37 90 -6 -4 -6 -5 -13 -2 -5 -5 -11 -3
word before: права	34 -6 -5 -1 -1 0 -1 -5 -9 -3 2 -2 -5
word before: праздн	-33 -13 23 -17 -7 -4 -3 0 -6 -14 -4 -5 -3
word before: працюю	68 -29 -42 -1 -3 -5 -2 -9 -2 -6 -4 -5 -3
word before: працює	48 -12 -2 -1 -1 -2 -1 -16 -1 -8 -5 -4 -3
word before: предло	37 -3 -1 -1 -2 -4 -1 -21 -1 -4 -16 -13 -5
word before: предст	38 -27 -9 -1 -1 -3 -1 -8 -2 -1 -1 -2 -1
word before: презид	-26 27 -29 -41 -8 -5 -6 2 -17 -22 23 -30 -38
word before: при	-32 16 -37 19 -12 -11 -13 -57 21 -27 12 -32 26
word before: прибул	0 41 -29 -9 -18 -8 -5 -51 -12 -7 -15 -6 -6
word before: прибыл	20 -33 -23 -13 56 -12 -12 -39 -18 -15 -9 -20 -21
word before: привез	-40 36 8 -11 -15 -13 -9 -14 -18 -25 -7 -7 -12
word before: пригра	-39 -20 -33 -8 -13 -5 -6 -17 -23 -17 -33 0 54
word before: приеха	-51 8 28 -8 -32 -11 -11 -21 29 -14 -10 -33 -11
word before: прийня	-18 25 7 -7 -6 -6 -5 18 -20 -8 -8 -5 -8
word before: прийшл	58 1 -52 -11 -9 -14 -4 -5 -9 -7 -7 -6 -9
word before: прикор	14 17 -16 -3 -3 -12 -4 -7 -2 -5 -11 -9 -5
word before: прилет	36 37 -19 -5 -50 -4 -2 -3 -23 -6 -2 -4 -2
word before: пример	-29 -26 -14 -13 -13 -3 -4 -5 -17 -6 -12 -24 42
word before: принял	3 21 -11 -6 -8 -28 30 -24 -10 -6 -6 -13 -5
word before: принят	-20 -34 15 -3 -11 -2 -5 -13 21 -7 -6 -11 -4
word before: приїха	-16 6 -44 -13 -13 -11 -6 18 -17 -7 -10 -6 -6
word before: про	32 -60 78 -1 -9 -6 -4 -95 -7 -8 31 -9 -6
word before: провед	-70 -15 -22 -6 -5 -7 -4 5 -21 81 -13 -11 -7
word before: провел	33 -13 -19 -6 -34 -10 -5 -19 -9 36 -38 -10 -4
word before: провес	73 -49 -2 -5 -3 -9 -2 -23 -2 -10 -3 -2 -2
word before: провів	-50 0 -8 -1 -1 59 -1 -2 -1 -3 -8 -1 -1
word before: пройшл	-71 58 -15 -6 -2 -3 -2 57 -40 -21 -5 -2 -2
word before: пройшо	-16 0 29 -18 -8 -34 -13 -47 -12 -23 -9 -11 -11
word before: прокур	57 -16 0 -1 -3 -1 -1 -25 -2 -6 -2 -2 -4
word before: пропав	-55 -5 -29 -7 -14 -9 -7 -26 -31 -7 -31 -38 73
word before: пропор	41 20 -28 -8 -5 -6 -4 -3 -6 -11 -7 -6 -2
word before: просто	-49 33 -86 -6 -9 -25 -5 57 -8 -15 -13 -4 -8
word before: проти	34 -24 -1 0 0 -1 0 -3 -1 -1 -2 -1 -1
word before: против	-32 -22 -11 -9 -12 0 -10 -24 63 -14 -10 -18 -9
word before: протяг	35 -7 0 -1 -1 -1 -1 -9 -1 -8 -7 -2 -2
word before: процес	-14 -26 63 -9 -10 -4 -2 12 -15 -3 -6 -5 -4
word before: прошел	-33 -38 66 -15 -9 -6 -7 -3 -29 -17 -6 -12 -5
word before: прошли	-11 52 -54 -19 -7 -6 -4 -6 -13 44 -3 -5 -7
word before: прямую	-83 85 -58 -12 -10 -5 -6 -54 -28 -5 -3 -5 -4
word before: прізви	53 -29 -12 -1 -1 -2 -2 -1 -3 -1 -2 -1 -1
word before: психол	56 -26 -6 -1 -1 -2 -1 -7 -2 -2 -2 -12 -1
word before: пункта	100 -17 -23 -3 -3 -2 -1 -30 -61 -8 -1 -5 -2
word before: пункто	40 -2 -10 -1 -2 -1 -1 -3 -5 -8 -3 -7 -2
word before: під	-24 6 -9 -2 -2 -8 -2 57 -6 -10 -7 -3 -4
word before: підкон	-61 -24 45 -1 -6 -1 -1 -5 -2 -5 -2 -1 -1
word before: підозр	25 -2 -7 -1 0 0 -1 -1 -9 -1 0 -2 -1
word before: підпис	11 -4 -2 0 -2 -1 0 0 0 -1 -1 0 0
word before: підтве	14 -42 3 -11 -13 -14 -9 -71 -22 -33 70 -53 -47
word before: після	26 0 -23 -4 -4 10 -3 -6 -1 -3 -3 -2 -2
word before: работа	-43 -4 -29 -2 -3 -2 -5 -1 -8 -3 -4 37 -6
word before: раз	84 -44 -51 -16 -12 -9 -4 -57 -19 -14 -5 -5 -5
word before: разом	-36 50 -36 72 -10 -21 -9 -65 -16 -21 -23 -8 -23
word before: разу	22 -12 -19 -13 -8 -13 -6 -34 -3 -6 -5 -6 -10
word before: ракет	58 -30 -20 -1 -1 -1 -1 -3 -1 -2 -1 -1 -1
word before: ракетн	51 -26 -22 0 -1 -1 0 -1 -1 -1 -1 0 0
word before: рамках	-43 55 -34 -4 -5 -3 -3 -1 -18 19 -2 -3 -2
word before: ранее	87 -70 -23 -1 -15 -4 -3 -16 -6 -1 -3 -2 -1
word before: ранени	41 -18 -16 -1 -2 -1 -3 -3 -3 -2 -3 -12 -4
word before: ранены	-3 -38 -13 -9 -6 8 31 -3 -15 -8 -4 -6 -5
word before: расска	-36 48 -41 -8 -4 -7 -8 -12 -27 -14 -8 -27 -15
word before: рахунк	-47 6 -1 -7 -1 -5 -2 -44 -1 33 -2 -3 -2
word before: реабіл	150 -78 -66 -12 -16 -13 -6 -58 -17 -14 -14 -11 -48
word before: ребят	17 43 -51 -3 -4 -4 -4 -4 -6 -3 -3 -9 -4
word before: ребята	50 -27 -21 -2 -6 -4 -1 -1 -1 -5 -4 -13 -13
word before: регион	86 -6 -58 -1 -7 -5 -4 -29 -20 -3 -10 -7 -12
word before: режим	78 -47 35 -6 -24 -3 -7 -2 -38 -3 -3 5 -13
word before: режима	-1 -19 63 -3 -19 0 -1 0 -22 -1 0 -2 -1
word before: режимо	-2 0 27 0 -5 0 -1 0 -16 0 0 -3 0
word before: режиму	-1 10 18 0 -4 0 -1 0 -16 0 -1 -2 0
word before: резуль	-30 76 -41 -5 -9 -4 -4 -34 -10 42 -4 -9 -4
word before: репатр	-35 9 -25 -3 -4 -3 -2 26 -5 -5 -3 -2 -3
word before: респуб	82 -6 -45 -4 -35 -5 -3 -25 -37 -14 59 -52 -33
word before: рефриж	48 8 -15 -4 -10 -3 -3 -5 -10 -4 -12 -31 -5
word before: речь	67 -32 -9 -2 -10 -2 -2 -4 -7 -3 -5 -8 -16
word before: решта	-62 77 -9 -2 -2 -7 -1 -7 -1 -1 -3 -2 -2
word before: реєстр	-21 -34 -2 -7 -6 -12 -8 -72 -12 -15 -13 -7 59
word before: роботи	12 -18 -2 -5 -8 -5 -4 19 -19 7 -14 -5 -44
word before: роботу	26 -6 -27 -1 -1 -1 -2 4 -2 -3 -3 -15 -1
word before: ровно	-29 24 -10 -7 -8 -2 -3 52 -26 -2 -1 -7 -4
word before: родин	2 27 -12 0 0 0 0 -16 0 0 0 0 0
word before: родина	85 -84 -6 -1 -1 -4 -1 -3 -1 -2 -1 -1 -1
word before: родини	35 -16 -2 -2 -1 -1 -1 -6 -1 -2 -1 -1 -1
word before: родину	-50 -54 -18 -15 62 -9 -8 -30 38 -10 -6 15 -6
word before: родным	-28 25 6 -3 -5 -4 -4 -26 -18 -19 -2 -4 -4
word before: родных	-37 -16 28 -10 -8 -9 -8 -7 -35 -20 -19 -17 28
word before: родств	-81 -33 -33 -15 -20 -9 -11 32 34 -36 -29 50 -29
word before: розгля	18 -4 0 -1 -3 -2 -1 -1 -1 -1 -2 -1 -2
word before: розпов	91 -64 -18 -3 -10 -14 -5 -48 -7 -8 -34 -3 -4
word before: розстр	63 -52 -4 -1 -1 -2 -1 0 0 -1 -11 -1 0
word before: роки	28 -46 -34 -12 -5 -14 -4 55 -10 20 -14 -5 -5
word before: року	27 15 -7 -4 -6 -6 -3 19 -37 -35 -9 -5 -6
word before: років	85 -65 -2 -1 -1 -3 -1 -4 -1 -2 -2 -2 -2
word before: россии	33 -50 -2 -5 -7 -8 -5 -16 -2 -9 49 -49 -12
word before: россий	-41 10 9 7 -10 8 -14 5 -8 0 9 -39 -14
word before: россию	-35 21 11 -12 -22 -7 -10 -20 29 -15 -10 -24 -6
word before: россия	-28 -33 28 14 -11 28 -10 -5 -10 -9 -3 -9 -7
word before: ростов	79 -18 -53 -1 -3 -5 -2 -4 -2 -7 -4 -5 -3
word before: російс	-18 36 4 42 -6 -15 -5 -5 -7 -6 -49 -30 -16
word before: росія	-13 27 18 -10 -14 -19 -16 -27 -20 -8 32 -8 -12
word before: росіян	-18 -56 4 -11 -8 -13 -10 -32 44 -14 34 -29 -26
word before: росією	-17 36 -68 -1 -3 -4 -1 56 -5 -5 19 -3 -4
word before: росії	-26 -70 77 -7 -5 -10 -5 -23 -9 -6 41 -31 -21
word before: році	50 -49 -2 -7 -5 -7 -3 25 -25 12 -14 -7 -11
word before: рублей	19 -2 -12 0 -1 0 -1 -6 -14 -1 -1 -1 -1
word before: рф	-44 4 25 -8 -10 10 -10 -26 -15 -7 5 -23 -9
word before: рядови	71 -57 -12 -1 -2 -4 -1 -4 -1 -1 -2 -1 -1
word before: рядові	-27 40 -8 -1 -1 -3 -1 -1 -1 -1 -2 -2 -1
word before: рятува	11 -5 0 0 0 0 0 -3 0 0 0 0 -1
word before: рівно	-41 -26 43 -9 -18 -12 -7 27 -33 -11 -11 -6 -6
word before: рідним	-67 44 13 -11 -9 -11 -6 -51 -4 -8 -5 -6 -5
word before: рідних	-22 24 10 -3 -9 -5 -3 -24 -6 -7 -19 -13 -4
word before: рідну	2 31 -27 -5 -9 -5 -3 -22 -7 -4 -4 -4 -3
word before: рідній	-78 100 -18 -7 -3 -2 -1 -11 -2 -1 -1 -1 -1
word before: рік	-11 -20 -3 -4 -4 -4 -2 43 -19 25 -13 -5 -28
word before: рішенн	27 -13 -2 -1 -4 -2 -2 -10 -2 -12 -12 -3 -3
word before: с	12 -27 -4 -15 -12 -9 13 -5 14 2 -10 0 7
word before: сама	80 11 -11 -9 -15 -6 -7 -28 -14 -46 -15 -16 -18
word before: саме	13 -40 -31 -20 46 -21 -4 -5 -4 -7 -6 -6 -7
word before: само	62 -63 -3 -2 -4 -5 -7 -7 -4 -2 -2 -7 -5
word before: самой	78 -15 -38 -6 -4 -5 -3 -2 -10 -7 -7 -24 -9
word before: самоле	24 -26 10 -3 -2 -1 -1 -1 -2 -2 -2 -3 -1
word before: самому	60 -36 -20 -3 -2 -2 -1 -1 -1 -2 -1 -2 -2
word before: сбили	21 -4 -6 -1 -1 -1 -1 0 -1 -2 -1 -3 -1
word before: сбиты	25 -7 -5 -1 -6 -2 0 0 -1 -1 0 -2 0
word before: сбу	-25 13 -20 -10 -7 -14 -7 -11 -12 -33 3 -17 29
word before: сверх	-53 -9 9 -6 -4 13 -43 -4 -15 -6 -9 -14 -9
word before: свобод	-71 38 2 69 -29 -18 -17 -41 -66 -40 -32 -23 -58
word before: своим	-25 49 -34 -8 -33 -10 -11 -2 -17 -13 -44 -40 -19
word before: своих	19 82 -89 -4 -7 -11 -7 -4 -26 -8 -5 -8 -6
word before: свою	-27 19 -10 -12 -21 -20 -7 -3 -12 -7 -18 -11 -33
word before: своїх	-1 -52 40 -4 -7 -44 40 -63 -48 -3 -22 -7 -8
word before: свідче	74 -61 -1 -1 -3 -3 -1 -6 -3 -2 -4 -1 -1
word before: світло	25 -3 0 0 0 0 0 -22 0 0 0 0 0
word before: сдалис	14 -3 -4 0 -1 -1 0 0 -1 0 -1 -1 0
word before: себе	2 42 -26 -19 -62 -15 -14 -45 -31 -11 -32 -23 -14
word before: сегодн	-50 42 44 -17 23 -12 -7 -20 -38 -12 -6 -28 -7
word before: сейчас	-26 -58 -39 -32 -27 -14 -11 -35 -25 -21 -15 28 28
word before: семей	6 -57 21 -5 -5 -4 -3 -5 -10 -6 -2 -10 -10
word before: семеро	109 -129 -31 -5 -4 -9 -8 -18 -3 -7 -28 -10 -6
word before: семьи	-39 58 -52 -3 -5 -7 -8 -11 9 -12 -2 -18 29
word before: семьям	-30 -14 5 -9 -22 -7 -8 -41 -16 38 -4 -12 -6
word before: сентяб	-46 -3 48 -5 -5 -2 -3 -44 -15 -2 -16 -20 -7
word before: серед	45 13 -44 -3 -3 -6 -2 -31 -6 -5 -19 -3 -4
word before: середн	32 -9 -1 -1 -1 -4 -1 -6 -1 -4 -3 -2 -2
word before: сержан	-3 -62 70 -8 -4 -9 -4 -5 -2 -4 -7 -4 -3
word before: серпня	47 13 -24 -2 -1 -3 -1 -47 -1 -2 -2 -1 -1
word before: сестри	41 -30 -4 -4 -1 -1 -1 -3 0 -2 -1 -1 -1
word before: сил	-26 43 -10 -2 -3 -9 -3 -21 -2 -4 -6 -3 -2
word before: сили	81 -66 -5 -2 -2 -8 -2 -12 -1 -8 -3 -5 -4
word before: складу	66 -46 -5 -1 -2 -5 -1 -6 -1 -1 -9 -1 -13
word before: словам	-93 -39 25 -26 -34 -28 -20 -23 21 77 -20 -28 -8
word before: сложил	39 -3 -2 -1 -1 -1 -1 -15 -7 -4 -5 -3 -8
word before: снаряд	8 -2 0 0 0 0 0 -2 -1 -1 0 -1 -1
word before: со	25 -36 5 -12 -17 -15 -5 -1 -37 -7 -4 -7 -6
word before: соглас	99 -20 -8 -5 -2 -1 -3 -47 -32 -3 -2 -25 -5
word before: содерж	10 -19 -32 -3 -9 -2 -3 -3 -7 -5 12 29 -25
word before: солдат	-54 22 14 40 -42 -19 6 -18 -11 -9 26 -19 -9
word before: сообще	34 -31 -14 -5 -1 -1 -1 -1 -3 -1 -2 -2 -2
word before: сообщи	7 24 -4 -26 -21 -16 -10 -21 -11 -18 -14 -44 -17
word before: соотно	-23 53 -67 -5 -6 -5 -4 -3 -6 -11 -12 -11 -7
word before: состав	21 34 -42 -69 -7 -2 -4 -24 -5 69 -7 -11 -9
word before: состоя	-35 22 6 -9 -8 -7 -9 -6 -30 5 -11 -11 -9
word before: спецоп	11 -19 7 -2 -7 -4 -4 -24 42 -10 -9 -19 -7
word before: списка	29 -22 -29 -6 -4 -3 -4 -6 -19 -7 -27 34 -33
word before: списки	25 -35 -30 -9 -9 -18 -5 -23 -27 -12 -13 39 -8
word before: списку	-35 71 -101 -14 -11 -26 -12 -29 -25 -34 -13 -28 -37
word before: список	-4 -7 15 -20 -13 -13 -13 -22 -46 -13 -25 -23 37
word before: сразу	55 -4 -53 -20 -21 -13 -10 -8 -4 -40 -8 -17 -10
word before: среди	-2 22 -15 -6 -7 -10 -7 -7 -13 -8 40 -45 -14
word before: средст	14 -4 -1 0 -2 -1 0 0 0 -1 -1 -1 -3
word before: срок	44 -26 -10 -4 -7 -7 -7 -11 -1 -6 -25 -36 -13
word before: ст	23 -12 -1 -1 -1 -1 -1 -2 0 -1 -2 -1 -1
word before: стамбу	14 -21 -34 -8 -17 -6 -6 36 -33 -7 -12 -16 -11
word before: старше	107 -38 -54 -5 -3 -4 -2 -5 -7 -6 -5 -7 -5
word before: сто	38 66 -84 -4 -4 -3 -2 -4 -2 -3 -3 -4 -2
word before: стольк	-7 46 -39 -14 -24 -14 -8 -7 -4 -2 -8 -3 -5
word before: сторон	-23 -18 4 0 -20 -7 -8 -13 -3 -9 -2 18 -3
word before: страны	60 -82 -56 54 -10 -4 -4 -35 -12 39 -4 -6 -8
word before: строй	19 0 -3 0 -1 -1 -1 0 -1 -2 -2 -3 -7
word before: строки	28 -14 -5 0 -2 -1 -1 0 0 -1 0 -3 -1
word before: ступил	8 7 -27 -6 -4 -6 -3 -24 -4 -4 -4 -4 -2
word before: суд	47 -29 -2 -1 -2 -3 -1 -4 -1 -7 -5 -2 -3
word before: сумах	-92 -65 -56 -15 -14 -13 -9 -3 -15 -19 -18 115 -27
word before: сумско	-82 -5 -51 -3 -25 -3 -13 -4 45 -7 -4 48 -7
word before: супров	2 -32 -4 -3 -2 -5 -3 -45 -21 45 -3 -6 -2
word before: сутки	-1 44 -19 -3 -7 -6 -4 -20 -22 -6 -2 -14 -10
word before: суток	37 -8 -14 -1 -2 0 0 -1 -9 -1 0 -2 0
word before: схуд	18 -2 -2 -1 -1 -1 -1 -1 0 -2 -3 -2 -3
word before: сша	-55 71 -76 -28 -14 -7 -7 -7 -11 -38 -5 -12 -7
word before: сьогод	-3 11 23 -10 -9 -13 -6 -5 -7 -16 -6 -7 -8
word before: т	32 -24 -1 -1 0 -1 -1 -2 0 -1 -2 -1 -1
word before: та	32 7 -13 -5 -3 -6 -4 -3 -10 -6 -9 -5 -3
word before: так	48 -51 16 -14 -4 -15 -7 -32 -26 -17 -7 -11 -8
word before: также	26 12 -24 -14 -6 -7 -13 -24 -26 -7 -10 -11 -10
word before: таким	17 -42 17 -7 -42 -14 -12 -47 -27 -16 -11 -18 -7
word before: таких	8 -23 -13 -8 -14 -33 -16 -10 29 -56 -12 -21 -10
word before: також	-5 19 1 -11 -12 -14 -8 -22 -7 -6 -17 -13 -7
word before: там	-35 25 -45 -31 -25 53 -17 -19 -37 -40 4 22 -45
word before: танков	17 -2 -6 0 0 0 0 0 -2 -1 -1 -3 0
word before: танків	14 -1 -1 0 0 -1 0 -2 0 -1 -1 -1 -6
word before: теж	-52 55 -36 -6 -14 -5 -6 -30 -5 -4 -11 -14 -5
word before: тел	-49 1 -21 -6 -20 -9 -8 -7 38 -8 -7 -15 -6
word before: тела	32 -14 16 -6 -22 -7 -5 -30 6 -5 -8 -7 -6
word before: телами	36 -16 -2 -13 -14 -18 -12 -27 -30 -19 -5 -12 -13
word before: телефо	74 -21 -2 -2 -3 -2 -2 -25 -4 -11 -5 -4 -4
word before: тепер	11 0 -38 -49 -17 -11 -14 -6 -14 -20 -49 56 -21
word before: теперь	-49 -73 84 -9 -21 -16 -7 -5 -10 29 -7 -15 -8
word before: терито	-26 3 -11 -5 -5 -15 -4 -20 -4 -6 45 -7 -13
word before: теробо	-58 62 -14 -2 -2 -9 -3 -3 -1 -2 -5 -4 -4
word before: террит	25 -10 36 -3 -15 -7 -7 -14 -9 -1 -11 0 -11
word before: тижден	-28 36 -27 -3 -2 -5 -2 36 -10 -4 -4 -12 -5
word before: тижня	-32 4 -2 -1 -1 -1 -1 33 -1 -2 -2 -2 -1
word before: тисяч	46 -22 -1 -4 -3 -3 -5 -28 -3 -2 17 -7 -60
word before: то	-69 -102 -32 48 -26 -15 -11 46 59 -20 -21 -11 -7
word before: тогда	34 -1 -45 -7 -15 -9 -6 -54 -23 -8 -7 -4 -3
word before: того	-33 6 55 -4 -4 -6 -7 -11 -10 -12 -5 -13 -4
word before: тоді	120 -106 -3 -3 -4 -4 -2 -47 -15 -4 -2 -2 -2
word before: тоже	45 85 -92 -12 -5 -10 -2 -4 -2 -4 -5 -7 -3
word before: той	-95 37 -27 -18 -13 -9 -10 -8 -12 -7 -33 37 -18
word before: только	-77 17 12 -16 -33 -24 -10 -5 -27 -17 -24 -31 -36
word before: том	-20 -9 33 -3 -11 -9 -3 -2 -7 -3 -4 -10 -3
word before: тому	42 -36 -9 -4 -4 -6 -2 -22 -7 -4 -3 -4 -2
word before: торік	-31 -20 0 -4 -2 -2 -1 51 -20 -4 -5 -2 -6
word before: травня	92 -48 0 -1 -1 -1 0 -76 0 0 -1 -1 -1
word before: третій	-96 -132 -18 -31 -16 -14 -14 125 -95 -23 -15 -15 -17
word before: три	31 -97 -37 -6 -10 -9 -8 61 -97 -10 -7 -15 -10
word before: тривал	18 43 -5 -1 -3 -3 -1 -47 -1 -1 -5 -1 -2
word before: триват	12 -5 -1 0 -1 -1 0 0 0 -1 -2 0 -1
word before: триває	-72 7 -33 -6 -7 -7 -5 86 -41 -9 -5 -6 -5
word before: тримал	67 -41 -2 -2 -1 -7 -1 -2 -1 -3 -6 -3 -3
word before: тримає	-66 -7 -1 -1 -3 -1 -2 -2 -5 -3 84 -26 -15
word before: тро	85 -79 -4 -1 -1 -3 -1 -2 -1 -1 -5 -3 -2
word before: трое	38 -51 20 -4 -8 -8 -5 -2 -13 -4 -6 -16 -4
word before: трьох	90 -77 -15 -1 -2 -3 -2 -14 -2 -2 -2 -1 -3
word before: туда	-43 38 28 -17 -16 -9 -10 -34 -14 -12 -3 -40 -17
word before: туречч	73 -58 0 -5 0 -1 -1 -25 -3 -17 -3 -1 -2
word before: тут	-67 76 -3 -1 -2 -4 -2 -5 -1 -3 -4 -6 -2
word before: тысяч	69 -12 -71 -16 -7 -8 -14 -65 -10 23 -62 -28 -30
word before: тяжело	75 -24 -9 -1 -2 -20 -7 -2 -2 -3 -4 -6 -4
word before: тяжкоп	32 -2 -29 -1 0 -2 -11 -1 -1 0 -1 -1 0
word before: тіл	22 4 -57 -4 -5 -10 -3 1 -1 -8 -14 -4 -8
word before: тіла	-6 2 -40 -3 -4 -6 -2 59 -5 -3 -3 -2 -4
word before: тілами	-26 35 15 -10 -5 -4 -4 -27 -16 -6 -13 -5 -16
word before: тіло	-62 71 -30 -5 -6 -19 -7 -41 -8 -4 -2 -2 -4
word before: у	12 -35 5 -8 -8 5 -6 0 -13 -5 -13 19 13
word before: удалос	-42 23 25 -10 -11 -14 -7 54 26 -41 -23 -22 -8
word before: удержи	-55 -13 -54 -5 -7 -2 -7 -11 -14 -7 12 118 -69
word before: удома	-13 61 -21 -10 -8 -10 -5 -16 -11 -12 -8 -5 -7
word before: уехали	-31 54 -41 -6 -15 -8 -8 59 -19 -18 -4 -19 -7
word before: уже	-51 -31 -30 -17 30 -13 -11 -12 68 6 -21 -26 19
word before: узяли	20 -2 -5 0 0 -1 -1 -4 -1 -1 -4 -1 -1
word before: указ	8 -2 -2 0 -2 -1 0 0 0 0 0 0 0
word before: украин	-38 -10 17 -8 11 -7 -2 2 -2 -9 -1 22 -8
word before: україн	23 22 -34 -5 -5 -7 -4 -5 -8 -21 0 17 -4
word before: уничто	20 -2 -8 0 -2 -1 0 0 -3 -1 -1 -1 -1
word before: уперше	47 -45 0 0 0 0 0 0 0 -1 0 0 0
word before: уповно	-65 -38 -36 -7 -2 -3 -2 76 -4 -5 -3 -2 -2
word before: управл	20 -4 -8 -1 -1 0 0 0 -2 -1 -1 -1 -1
word before: упродо	30 -11 -1 -1 -2 -1 -1 -3 -1 -3 -2 -2 -3
word before: услови	2 13 33 -8 -13 -32 -9 -12 -25 -5 -4 -11 -6
word before: устано	24 -21 -31 -8 -6 -7 -5 -21 -18 -16 21 -16 -15
word before: усього	-9 31 -41 -24 -12 -13 -11 25 -14 -37 -29 -8 -19
word before: усі	39 -13 -12 -7 -2 -3 -3 -9 -5 -6 -4 -4 -13
word before: утрима	-44 -28 -2 -3 -4 -3 -3 -10 -5 -9 70 -8 -10
word before: утриму	4 -33 -11 -7 -6 -19 -11 -29 -8 -11 42 1 -36
word before: учасни	48 -31 -3 -2 -3 -2 -1 -1 -1 -7 -8 -2 -5
word before: участв	14 18 -13 -11 -12 -9 -5 -16 -11 -7 -18 -15 -12
word before: участи	3 -5 -38 -5 -3 -2 -11 -10 29 -26 -10 -42 -12
word before: участн	28 -14 -2 0 0 0 -1 -4 -5 0 -1 -2 -1
word before: учора	-35 6 -26 -4 -11 -10 -5 68 -51 -11 -6 -4 -4
word before: учораш	-8 32 -16 -14 -5 -3 -4 -22 -11 -6 -2 -1 -5
word before: ушли	-49 50 -42 -25 -28 -6 -8 -14 -12 -7 -6 -8 -9
word before: ушло	48 26 -19 -7 -12 -19 -8 -25 -24 -4 -55 -8 -8
word before: феврал	-36 15 -7 -14 -6 -15 -6 34 -28 -25 -9 -10 -11
word before: формат	57 5 -32 -12 -5 -13 -6 -26 -25 -11 -8 -9 -6
word before: формул	-5 20 18 -15 -15 -3 20 -49 -5 -12 -11 -17 -9
word before: фото	25 -27 -11 -10 -9 -5 -4 -2 -2 -3 -3 -3 -5
word before: хамас	66 -43 -8 -9 -6 -3 -3 -3 -1 -6 -8 -19 -11
word before: харков	28 -7 -1 0 0 -1 -1 -14 0 -2 -2 -1 -1
word before: херсон	59 62 -55 -4 -6 -6 -7 -23 -24 -7 -34 -39 -17
word before: хлопці	82 -50 -8 -2 -1 -6 -2 -14 -1 -3 -4 -3 -3
word before: хлопчи	-17 31 -44 -4 -3 -11 -7 -54 -2 -3 -9 -3 -7
word before: ходе	2 -42 6 11 -17 -4 -6 40 -41 -16 -5 -8 -5
word before: хто	-29 55 -32 -3 -8 -10 -5 -7 -3 -7 -8 -3 -3
word before: хтось	22 -13 -1 -2 -1 -1 0 -1 0 -1 -1 0 -1
word before: це	15 23 -61 -12 -8 -10 -6 -45 -14 60 -17 -7 14
word before: цей	-37 -31 39 -3 -3 -7 -4 55 -22 -15 -9 -9 -14
word before: центр	-16 -20 -21 -6 -8 -11 -6 -41 -16 19 -44 -21 52
word before: цивіль	-27 68 -54 -11 -10 -16 -9 -4 -14 -16 0 -27 -27
word before: цифра	-29 -2 -11 -1 -3 -3 -2 -19 -13 -2 59 -18 -15
word before: цифру	-30 30 -75 -26 -33 -44 -23 -53 24 -45 -78 -37 91
word before: цих	-63 -61 -20 -2 -2 74 -9 -23 -1 -9 -4 -5 -4
word before: цього	-28 -48 -14 -15 -7 -11 -6 77 -22 -1 -14 -9 -12
word before: ці	-5 20 -9 -2 -2 -3 -1 -1 -2 -7 -6 -2 -2
word before: ч	24 -17 0 -1 0 -1 0 -1 0 -1 -1 -1 -1
word before: чаес	-10 38 -31 -5 -4 -20 -10 -38 -3 -6 -11 -21 -11
word before: час	-48 -28 -14 -2 -2 -6 -2 32 -9 43 -9 -4 -7
word before: частин	-27 70 -11 -12 -4 -10 -4 -113 -9 -7 -7 -5 -9
word before: чекали	88 -65 -11 -4 -1 -2 -1 -2 -1 -3 -5 -2 -7
word before: челове	10 15 -21 -3 -4 -5 -3 -7 -12 21 -6 -17 -4
word before: чем	13 -12 -3 -1 -6 -2 -1 -3 -8 -1 25 -8 -1
word before: червня	-89 -41 -7 -3 -8 -8 -6 106 -39 -13 -35 35 -12
word before: червон	10 -68 -1 -13 -4 -9 -9 -16 -5 -24 47 -19 -35
word before: через	-10 4 25 -6 -6 -6 -4 24 -25 11 -9 -15 -10
word before: четвер	15 55 -34 -8 -13 -6 -3 -17 -38 -6 -4 -4 -9
word before: четыре	11 -1 -4 0 0 0 0 0 0 0 0 -4 0
word before: числа	92 -88 -36 -9 -7 -7 -4 -3 -9 -7 -14 -7 -5
word before: числе	60 -15 6 -3 -9 -8 -3 -2 -6 -3 -3 -25 -2
word before: число	-20 -57 -29 -17 -14 -7 -9 54 -24 -28 -19 -32 -36
word before: числі	23 1 -16 -5 -7 -12 -4 -24 -10 -10 -28 -9 -5
word before: членов	44 -8 -10 -1 -2 -2 -1 -1 -1 -4 -2 -11 -2
word before: чолові	-28 -39 67 -6 -9 -12 -6 -17 -5 -9 -9 -8 -7
word before: чому	34 -25 -1 -1 -2 -1 -1 -14 -2 -6 -2 -1 -3
word before: чотири	-17 23 -9 -4 0 -3 -1 16 -1 -1 0 0 0
word before: чотирь	62 -25 -92 -9 -5 -8 -10 -56 -2 -6 -6 -8 -5
word before: что	40 -50 38 -12 -24 -11 -7 -23 -11 25 -14 -2 -11
word before: шестер	-37 -12 51 -2 -2 -2 -3 -2 -3 -2 -1 -4 -1
word before: школьн	10 0 -3 0 -1 0 0 0 -2 0 0 -1 0
word before: штаб	-50 29 2 -21 -16 -10 -13 27 -23 5 -36 -19 -24
word before: штабу	-4 -74 -4 -4 -2 -6 -3 52 -7 11 32 -3 -9
word before: штабі	-24 -16 -11 -13 -4 -6 -4 79 -17 -19 -18 -3 -18
word before: ще	8 23 -26 -9 -9 49 -8 -36 -7 -33 6 -15 5
word before: щиті	-69 67 -30 -2 -8 -3 -2 29 -16 -3 -5 -4 -2
word before: що	-7 -62 3 -10 30 -10 -6 -22 -12 -14 70 -15 -11
word before: щодо	62 -63 23 -13 -6 -11 -5 -35 -6 -8 -60 -53 29
word before: щойно	-5 42 -13 -3 -3 -4 -1 -8 -1 -3 -2 -1 -2
word before: щонайм	36 -21 -1 -1 -1 -2 -1 -7 -1 -1 -1 -1 -1
word before: эвакуи	52 -5 -5 -1 -1 0 -1 -7 -3 -9 -1 -19 -4
word before: экипаж	38 -7 -11 -2 -1 -2 -1 -1 -1 -3 -2 -6 -1
word before: эмират	-37 -6 -1 -12 -6 -3 -2 -25 -9 73 -3 -1 -10
word before: этап	7 -8 5 -29 -12 -9 -8 -18 -17 -8 -13 -8 -6
word before: этих	-69 -46 -54 -13 -29 -35 -22 -68 -41 -40 39 100 -67
word before: это	42 -23 -48 -5 -25 -9 -5 -4 -4 -6 -7 -9 -9
word before: этого	-7 -8 -23 -3 -3 -3 -4 18 -21 54 -2 -19 -3
word before: этом	-10 20 -19 -12 -6 -6 -5 46 23 -11 -44 -41 -17
word before: этот	8 -33 -40 -14 -17 -13 -6 -24 24 49 -11 -8 -7
word before: юг	77 -16 -29 -3 -5 -4 -3 -6 -15 -8 -17 -22 -7
word before: я	106 -81 -46 -5 -5 -4 -2 -19 -2 -2 -2 -2 -2
word before: як	105 -76 -38 -5 -5 -6 -3 -26 -6 -9 -39 -14 -12
word before: яких	-30 2 3 -5 -6 -14 -9 -89 -13 37 52 -24 -8
word before: якому	35 -5 -39 -5 -5 -5 -4 -16 -7 -6 -17 -4 -3
word before: які	29 -12 -4 -1 -1 -9 -1 -3 0 -2 -9 -1 -2
word before: января	58 -5 -38 -2 -2 -4 -3 -2 -34 -8 -2 -2 -2
word before: є	-21 7 -67 -11 -13 -28 -13 -41 -8 63 -25 -14 -19
word before: єрмак	-12 29 -35 -7 -12 -3 -3 -10 -1 -7 -7 -7 -4
word before: і	-33 0 18 -8 -7 0 13 29 -6 -6 -11 -21 2
word before: іденти	77 -68 -4 -3 -6 -6 -3 -53 -23 -9 -13 -2 -3
word before: ідетьс	91 -32 -16 -5 -4 -2 -2 -31 -2 -2 -13 -2 -4
word before: із	35 9 -9 -6 -4 -8 -3 -38 -10 -7 -10 -6 -8
word before: інформ	-5 -3 -10 -3 -7 -6 -3 -25 -3 -9 60 -20 -14
word before: ініціа	-11 -7 -2 -1 -4 -3 -2 26 -20 -25 -26 -2 -7
word before: їдуть	31 24 -52 -11 -8 2 -4 -52 -8 -4 -5 -5 -3
word before: їм	28 -15 1 -3 -4 -5 -3 -4 -3 -2 -3 -12 -2
word before: їх	-64 -7 49 -15 -19 -25 -17 -38 -22 -27 31 9 -30
word before: їхніх	-57 47 -9 -15 -15 -32 31 -47 -8 -24 -41 54 -48
word before: її	-38 -73 60 -6 -33 -8 -5 -11 -25 -7 -12 -5 -5
word before: ґратам	-20 -16 0 0 -1 -1 -1 -45 -1 -3 78 -27 -11
word before: استعاد	-40 23 -8 -27 -5 -3 -2 -4 -1 -2 -1 -3 -2
word before: اسري	32 -8 -24 -13 -6 -3 -1 0 -4 3 -3 -1 -2
word before: اسير	-15 6 2 -16 -1 -2 -1 0 -1 -3 7 -6 -3
word before: اسيرا	-18 10 -1 -15 -1 -3 -1 0 0 1 -3 -3 -1
word before: اطلاق	-23 -24 -9 41 -1 -2 -1 0 0 -20 -1 -2 -1
word before: افراج	32 -28 -25 -10 -7 -9 -5 -11 -10 1 -9 -13 -9
word before: الي	48 -12 2 -43 -6 -4 -4 -16 -6 17 -4 -6 -5
word before: اليوم	-75 -8 29 12 -6 -7 -8 -19 -5 18 -3 -7 -5
word before: امارات	-22 -24 0 -17 -2 -4 -2 -15 -7 44 -4 -2 -6
word before: ان	9 11 -32 15 -7 -2 -2 -4 -2 -7 0 -3 -3
word before: اوكران	-27 10 10 -2 -4 -8 5 -4 -5 12 -6 2 -5
word before: اي	-40 -38 48 42 -8 -6 -4 0 -3 -29 -2 -5 -2
word before: بين	18 14 -33 28 -7 -8 -2 -1 -2 -18 -4 -2 -3
word before: بينهم	8 21 -37 -2 -2 -2 -1 0 -1 -1 -3 -3 -2
word before: تبادل	12 -5 1 2 -2 16 -8 -14 -6 -3 -4 -5 -3
word before: تبادلت	-20 2 17 -13 -6 -6 -9 -3 -6 -23 -1 -4 -3
word before: تبادله	-2 0 0 -4 0 0 0 0 -1 9 -1 0 0
word before: تسلمت	-13 -31 34 -1 -5 0 -1 0 -3 0 -1 0 -1
word before: تي	35 -27 -1 3 -5 -2 -2 -3 -3 -12 -10 -6 -2
word before: جانب	-31 -10 -4 18 -2 -2 -1 -6 -4 -13 -1 -2 -1
word before: جانبين	-4 -15 27 -14 -4 -2 -1 0 -1 -5 -2 -6 -1
word before: جثامين	-40 48 -20 -6 -8 -3 -3 -2 -3 -1 -2 -5 -3
word before: جديده	-24 10 25 28 -2 -5 -2 0 -1 -17 -3 -2 -4
word before: حرب	-4 4 0 -2 0 -1 -1 0 -1 -1 -20 28 -7
word before: دفاع	-6 -16 30 -1 -4 -1 -1 0 -2 -1 -1 -6 0
word before: دوله	27 -21 -2 12 -4 -2 -4 -21 -5 34 -2 -2 -4
word before: روسي	-26 -1 -17 19 -2 -3 -1 -8 -2 -19 -1 -1 -1
word before: روسيا	-59 13 -28 40 -4 -6 -5 -5 -5 -26 -14 -22 21
word before: روسيه	-17 -55 39 -2 -5 -1 -1 0 -3 -1 -1 -7 -1
word before: سراح	-22 -4 -29 34 -1 -3 -1 0 0 -18 -2 -2 -1
word before: سلمت	-15 -10 -14 -6 -1 20 -19 -1 -1 -8 -1 -1 -3
word before: شمل	44 -46 6 -17 -9 -9 -7 -19 -6 -5 -6 -10 -7
word before: شملت	15 10 -23 23 -4 -7 -3 -2 -6 -37 -7 -4 -3
word before: عاد	-60 21 35 -5 -1 -4 -1 -1 -7 -6 -1 -1 -1
word before: عبر	-24 -1 -1 -15 -1 -1 0 -2 -1 21 -1 -1 -1
word before: عسكريا	-55 17 0 -4 -6 -4 -10 -4 -3 -14 -2 -6 -5
word before: علي	46 -22 43 -36 -6 -2 -2 -1 -3 -14 -2 -4 -2
word before: عمليه	36 -25 -9 27 -3 19 -9 -27 -5 -23 -3 -6 -3
word before: عن	-6 -26 -29 41 -6 7 -6 -6 -6 -21 -6 -8 -5
word before: عوده	-9 28 -1 -12 -4 -2 -2 -5 -8 -7 -1 -7 -2
word before: في	-49 -3 6 -14 -4 -8 -4 -18 -7 9 -4 50 -4
word before: كييف	-28 9 -14 34 -8 -5 -7 -7 -5 -14 -2 -5 -4
word before: لم	19 -35 -17 4 -6 -9 -7 -22 -3 6 -5 -8 -6
word before: مقابل	4 -6 16 -14 -4 -1 -1 -1 -1 -1 -2 -2 -1
word before: من	18 -39 40 7 -8 -8 -9 -5 -12 -34 -5 -10 -8
word before: موسكو	32 -13 24 -20 -10 -7 -8 -5 -10 -17 -3 -6 -4
word before: و	28 -2 -2 -16 -4 -10 9 -1 -2 -9 2 -6 -4
word before: واقع	-7 -4 14 -24 -3 -3 -2 0 0 -5 -2 -3 -2
word before: وساطات	-42 -2 -1 -30 -2 -1 -1 -14 -7 41 -2 -1 -2
word before: وساطه	-2 -52 -19 -2 -4 -4 -5 -21 -6 42 -6 -9 -12
word before: –	-7 1 -10 -3 -6 17 -5 8 -6 -8 -4 -1 13
word before: •	5 21 -21 -6 -6 -17 -5 -3 -6 16 -13 -10 -11
word before: ‼	-25 9 -13 -16 -20 -24 -8 -17 -6 -60 -53 -13 59
word before: ⃣	58 -72 -7 -7 -18 -32 -11 -42 -17 -36 -69 -32 47
word before: ▪	43 -9 -36 -6 -6 -22 -5 -9 25 -5 -2 -13 -14
word before: ▫	-38 -34 -15 -7 -9 -12 -8 15 -35 72 -54 -28 -40
word before: ⚡	-81 -78 34 -25 88 -12 -11 -11 -29 -15 -13 -18 -20
word before: ✅	-25 57 -29 -33 -16 -13 -8 -29 -14 12 -15 -19 -11
word before: ✔	-31 55 -43 -4 -14 -9 -6 48 -33 -10 -14 -10 -6
word before: ❗	-1 4 6 25 -21 -35 -8 -30 -8 -7 -11 -11 -7
`;
