/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	19 -37 43 -5 -7 -7 -5 7 14 -9 -7 -10 -5
after bodies civilians	14 -63 -22 -7 -11 -24 -12 -6 -25 -8 37 -16 -16
after bodies military	27 -9 -43 -8 -16 -24 -10 -32 21 -18 -15 -20 -14
after bodies null	18 -14 8 -7 -6 -10 -6 17 2 -2 -12 -10 -12
after bodies people	-7 -61 -52 -24 -15 -15 -16 28 9 -35 -59 -58 84
after civilians bodies	-30 -37 -15 -6 -9 -13 -7 67 -20 -15 -8 -7 -9
after civilians civilians	38 -73 14 -14 -12 -16 -9 5 -4 -9 5 16 -5
after civilians military	25 -45 49 -12 -14 -21 -9 -12 -18 -13 -2 1 -12
after civilians null	18 13 -20 -9 -7 -12 -6 -24 -13 5 1 0 -8
after civilians people	28 1 -57 -10 -13 -15 -11 -34 37 -9 8 -6 13
after cumulative both cumulative null	36 -4 -9 -6 -6 -5 -2 -2 -2 -18 -1 -6 -1
after cumulative both dropped null	13 -8 -10 -19 -14 -8 -6 -17 -12 4 -6 -15 -10
after cumulative null cumulative ua	-21 -5 0 -5 -2 -2 -1 38 -14 4 -9 -1 -4
after cumulative null dropped null	-25 -10 -25 -7 -10 -10 -8 -22 -24 35 -17 -28 -28
after cumulative ru cumulative ru	-44 -1 -12 -2 -2 -3 -6 -39 14 26 -4 15 -4
after cumulative ru dropped null	1 -11 -46 -8 -10 -11 -9 -39 24 2 -17 18 -31
after cumulative ua cumulative null	2 -37 -1 -4 -4 -14 -5 9 -15 -9 -13 -9 -7
after cumulative ua cumulative ru	-15 -17 -17 -5 -11 -7 -7 38 -13 -22 -7 -14 -8
after cumulative ua cumulative ua	-27 -4 15 -4 -7 -7 -5 21 -56 -28 14 -11 -9
after cumulative ua dropped null	-24 38 -28 -13 -13 -19 -12 23 -14 -19 -18 -32 -38
after cumulative ua dropped ua	-19 56 -19 -22 -41 -26 -16 3 -68 -35 -57 -72 -55
after cumulative ua held ua	-41 -12 -1 -4 -5 -9 -4 -35 -18 -13 25 -20 42
after cumulative ua part ua	39 -52 -3 -4 -7 -7 -4 -12 -32 -11 -26 -5 -4
after dropped both dropped both	-9 -34 58 -10 -18 -13 -8 -19 -34 -9 -16 -13 -17
after dropped both dropped null	45 -12 -11 -1 -1 -2 -1 -3 -2 -3 -3 -3 -2
after dropped null cumulative both	-31 0 0 -35 -2 -1 -1 -41 -10 66 -4 -1 -7
after dropped null cumulative null	7 -23 -17 -4 -7 -10 -5 -24 -11 -4 -14 -12 -14
after dropped null cumulative ru	22 -13 -21 -5 -10 -4 -6 -29 -2 -26 -9 -18 -8
after dropped null cumulative ua	6 -42 -6 -7 -5 -5 -3 4 20 -3 -8 -4 -5
after dropped null dropped both	-7 -16 22 -19 -5 -8 -5 30 -9 -6 -11 -16 -5
after dropped null dropped null	5 18 1 -1 -3 -3 -2 -3 -2 -6 0 -2 1
after dropped null dropped ru	-6 -6 -51 -6 20 -7 -6 -21 20 -10 39 -15 -20
after dropped null dropped ua	-2 3 -26 -4 -6 -10 -4 5 23 -11 -28 -11 4
after dropped null figure ru	28 -42 -2 -16 -33 -8 -8 -34 34 -9 -9 -15 -7
after dropped null figure ua	-13 10 17 5 0 -9 -4 -3 -12 -6 -8 -8 -5
after dropped null held ru	22 -13 -33 -8 -9 -6 -6 -3 -11 -3 5 0 -23
after dropped null held ua	29 -38 0 -15 -6 -24 -5 -42 -20 -7 -8 -32 1
after dropped null part ru	52 30 -63 -19 -5 -7 -11 -7 -21 -12 -6 -26 -5
after dropped null part ua	6 -5 -7 -6 -8 -22 -4 -4 -12 -7 -11 -4 -5
after dropped null planned null	-16 -7 -9 -1 -3 -2 -1 -28 -3 -4 33 -3 -3
after dropped null planned ru	27 -24 35 -2 -3 -2 -1 -23 -20 -2 -7 -2 -1
after dropped null planned ua	68 -36 -1 -4 -1 -2 -1 -27 -45 -2 -5 -2 -3
after dropped null recap null	52 -8 -16 -5 -2 -2 -1 -8 -3 -12 -3 -1 -1
after dropped null recap ru	-29 36 -39 -16 -9 -6 -6 -20 -40 -7 -9 34 -7
after dropped null recap ua	9 -23 -4 -2 -3 -12 -1 6 -4 -2 -5 -2 -2
after dropped ru dropped null	-8 11 9 -2 -2 -2 -1 -4 -3 -3 -3 -5 -3
after dropped ru dropped ru	5 31 -46 -4 -7 -19 19 -5 -7 -6 -13 -29 -7
after dropped ru dropped ua	1 22 -18 -2 -7 -5 -3 -2 -9 -3 -21 -5 -3
after dropped ru part ru	3 19 -49 -6 -11 -2 -4 -6 32 -4 -7 -26 -5
after dropped ua cumulative ua	-33 -17 -1 -5 -3 -6 -2 19 21 -12 -22 -2 -11
after dropped ua dropped null	-9 -9 6 -3 -2 -3 -2 -19 14 -10 -5 8 6
after dropped ua dropped ru	2 -2 18 -4 -4 -2 -2 -1 34 -1 -3 -46 -1
after dropped ua dropped ua	-38 39 5 -4 -8 -19 -5 3 -5 -9 20 -9 -8
after dropped ua figure ru	2 -82 13 -7 -17 -4 -4 -5 -17 -4 -8 58 -5
after dropped ua figure ua	44 -36 -23 -16 -13 -18 -6 0 -5 -6 -12 -10 -6
after dropped ua part ua	-28 -60 -36 -4 -6 72 -4 -10 -3 -5 -11 -3 -7
after figure both cumulative both	-4 -11 -3 -11 -2 -2 -1 -15 -5 18 -1 0 -2
after figure both figure ru	-7 -22 31 -16 -32 -1 -2 0 -2 -8 -1 -1 -1
after figure both figure ua	-5 24 -18 -8 -4 -2 -1 -1 -2 -4 -1 -1 -1
after figure both part both	-29 -40 30 14 -4 -2 -1 -1 -1 -6 -1 -1 0
after figure ru cumulative both	-12 -2 -1 -5 -1 -1 -1 -12 -5 23 -1 -1 -2
after figure ru cumulative ua	-41 8 -2 -3 -2 -2 -2 31 -22 -27 -2 -3 -6
after figure ru dropped both	-10 15 -54 22 -7 -5 -8 -9 -4 -5 -1 -11 -6
after figure ru dropped null	4 -32 7 2 -11 15 -8 -7 -14 1 -13 -10 -13
after figure ru dropped ru	-1 -31 30 -27 -51 -19 -21 -4 -18 -16 -20 18 -19
after figure ru dropped ua	30 16 -63 -11 -11 -11 -8 -10 -4 -7 -20 -15 -11
after figure ru figure both	-29 -24 14 42 -9 -7 -4 -17 -20 -16 -2 -7 -5
after figure ru figure ru	-60 -19 24 -5 33 -5 -5 -2 -15 -3 -4 -9 -4
after figure ru figure ua	-25 25 9 -3 4 -2 -1 -3 -3 -1 -1 -2 -1
after figure ru held ru	-70 -6 2 -17 -24 -17 -15 -34 -14 -15 29 8 12
after figure ru outside ua	-11 -25 -1 -2 -1 58 -19 -3 0 -1 -1 -1 -1
after figure ru part ru	-3 -96 85 -23 -8 -12 -9 -13 -1 18 -6 -30 -7
after figure ru part ua	25 -89 66 -4 -13 5 -19 -15 -7 -17 -13 -14 -9
after figure ru recap ru	-10 44 -22 -7 -9 -18 -10 -20 -31 -15 -10 -15 -8
after figure ru recap ua	58 -63 -8 -5 -5 -7 -4 6 -5 -8 -5 -4 -4
after figure ua cumulative both	-18 0 -5 -12 -1 -1 -1 -7 -1 38 -1 -1 -1
after figure ua cumulative ua	-9 1 -14 -10 -4 -8 -3 9 21 -16 -16 -4 -5
after figure ua dropped both	-12 -11 -28 -17 -16 15 -8 9 -24 -8 -9 -4 -14
after figure ua dropped null	-10 22 -17 -5 1 5 -4 5 -4 -11 -9 0 -9
after figure ua dropped ua	37 12 -38 -6 -9 -16 -6 -16 -7 -9 -19 -9 -10
after figure ua figure ru	-8 2 22 -2 -4 -1 -1 -2 -6 -4 -1 -3 -1
after figure ua figure ua	-14 22 -19 -6 13 5 -2 -9 -1 -2 -3 -2 -2
after figure ua outside ua	-20 -28 -15 -1 -1 45 -27 -11 -1 -1 -2 -1 -1
after figure ua part ru	9 -7 -5 -15 -15 -15 -9 -9 -18 -8 -15 10 -10
after figure ua part ua	38 7 -61 9 -5 -16 -3 4 -3 -5 -5 -3 -4
after figure ua planned ua	38 -16 -12 -3 -2 -5 -2 -16 -28 -5 -4 -2 -2
after figure ua recap ru	65 -10 -52 -11 -12 -5 -5 -13 -31 -4 -4 -7 -4
after figure ua recap ua	38 3 -47 -6 -7 -7 -4 -44 -24 -4 -7 -3 25
after held ru dropped null	17 -7 -29 -6 -11 -7 -6 -18 7 -18 -39 -29 -18
after held ru held ru	-21 16 -19 -4 -7 -5 -3 -2 -11 -3 16 3 41
after held ru held ua	-25 0 -2 -15 -3 -5 -3 -17 -8 -4 34 -28 -30
after held ua cumulative ua	36 -21 -10 -8 -7 -12 -8 -29 4 -38 -31 -30 -18
after held ua dropped null	10 -1 -27 -11 -15 -20 -13 -1 -16 24 2 -11 -28
after held ua dropped ua	15 -77 -8 -21 -22 -27 -20 -79 -28 -27 21 31 -3
after held ua held ru	-20 0 -2 -1 -1 -1 -2 -17 -7 -2 -31 42 -12
after held ua held ua	-42 20 -39 -10 -7 -8 -8 -39 -7 -10 14 28 17
after military bodies	-44 94 -41 -8 -6 -9 -6 -31 -10 -7 -13 -17 -10
after military civilians	-58 52 5 -7 10 -4 3 2 -6 -10 2 -15 -2
after military military	14 -20 -12 -5 -7 36 5 -11 -6 -4 -1 0 -4
after military null	29 -25 -28 -6 -5 26 -5 -3 -7 21 -10 -3 -13
after military people	28 -46 -4 -4 -14 -2 -9 31 -21 -13 -29 14 4
after null bodies	-1 -14 -26 -9 -14 -18 -8 41 20 -13 -13 -14 -9
after null civilians	9 -20 -30 -16 -15 -2 -11 35 -26 -19 2 10 -15
after null military	9 -1 -20 -9 4 -7 -8 -30 24 -3 12 -12 -8
after null null	11 8 7 -2 -3 -4 -2 -8 -2 -2 0 -3 -1
after null people	12 -11 -19 -15 -11 -10 -6 20 26 6 -13 -14 -2
after outside ua outside ru	-8 0 -16 -1 -1 -19 23 0 -1 -1 0 -3 -2
after part ru dropped null	58 9 -37 -4 -4 -4 -2 -5 -6 -8 -2 -9 -3
after part ru dropped ru	48 -30 16 -1 -6 -3 -2 -12 -3 -3 -3 -15 -5
after part ru figure ru	0 49 -51 -8 -24 -9 -8 -44 -31 -5 -2 -7 -4
after part ru figure ua	-34 104 -76 -6 -5 -15 -5 -5 -6 -2 -2 -4 -3
after part ru part ru	-37 72 -27 -6 -10 -10 -8 -4 -12 -8 -5 -20 -7
after part ua cumulative ua	33 -15 -2 -5 -3 -4 -3 -22 -20 -16 -11 -2 -9
after part ua dropped null	2 -2 -19 -4 -3 -5 -2 -3 -2 11 -6 -4 6
after part ua dropped ua	45 11 -53 -10 -8 -13 -4 -15 -9 32 -21 -11 -33
after part ua figure ru	-14 -78 48 -10 -9 -6 -3 -4 -9 -3 -5 -4 -2
after part ua figure ua	-58 37 22 -12 -6 -11 -4 -3 -9 -6 -5 -4 -5
after part ua part ru	2 -38 -41 4 -12 -18 15 -4 -10 -10 -3 -24 -11
after part ua part ua	-8 -4 26 -3 -2 -13 -2 -6 -2 -3 -3 -2 -2
after people bodies	3 44 -52 -9 -11 -9 -6 -5 -22 -8 -7 -7 -7
after people civilians	6 31 4 -7 -10 -10 1 -29 -15 -9 -3 1 -19
after people military	-10 9 -5 -10 1 0 -10 -13 17 -12 13 -12 -12
after people null	32 -5 -30 -1 10 -8 -4 3 -12 1 -13 3 -9
after people people	11 -17 15 -3 -5 -6 -1 10 -5 3 -1 -6 -7
after planned ru dropped null	-10 36 -21 -6 -7 -7 -3 26 -55 -9 -12 -5 -7
after planned ru dropped ua	53 -32 -7 -3 -2 -14 -2 -19 -1 -3 -17 -2 -3
after planned ru figure ua	-70 113 -33 -5 -6 -3 -1 -11 -4 -1 -2 -1 -2
after planned ru planned ru	-23 -27 51 -19 -10 -7 -5 -22 -41 -12 -26 -19 -7
after planned ru planned ua	-19 54 -49 -5 -3 -2 -2 6 0 -4 -4 -5 -2
after planned ua dropped null	-37 -13 -17 -7 -6 -6 -4 44 -24 -8 -8 -9 -15
after planned ua planned ru	4 -6 1 -1 -1 -3 -1 16 2 -1 -3 -3 -1
after recap null dropped null	74 -50 -12 -5 -2 -9 -2 -43 -1 -2 -4 -3 -4
after recap null recap null	-49 -26 46 -2 -4 -4 -2 18 -3 -7 -3 -9 -3
after recap ru dropped null	-51 -27 41 -7 -9 -4 -3 -1 -5 -7 -14 41 -5
after recap ru recap ru	40 -20 7 -3 -3 -3 -3 -16 -17 -4 -3 -45 -3
after recap ru recap ua	45 -45 -3 -2 -5 -3 -1 -30 27 -2 -2 -3 -1
after recap ua dropped null	-29 18 -6 -2 -4 -5 -3 -12 -11 -11 26 -13 -6
after recap ua recap ru	41 -7 -29 -2 -1 -2 -2 -47 20 -2 -1 -2 -1
after recap ua recap ua	55 -25 -7 -5 -8 -4 -3 -32 -4 -3 -6 -3 -5
after role both	-61 76 -36 -11 40 -5 -5 -22 -8 -1 -4 -9 -6
after role both of as many	-21 -86 -39 77 -9 -5 -4 -9 -5 -21 -1 -3 -2
after role both people military	-66 62 -7 -15 -18 -7 -4 -2 -5 -7 -3 -15 -2
after role both people null	25 -128 10 -32 80 -18 -17 -12 -9 -64 -17 -18 -17
after role both people people	-61 95 -43 -3 -11 -4 -4 -16 -6 -1 -3 -6 -5
after role each	12 -52 27 -23 30 -4 -14 -29 -36 30 -25 -21 -11
after role each military civilians	-98 -1 15 -14 53 -17 -13 -28 -43 -21 -17 -25 -9
after role held ru	-45 2 -79 -17 -19 -26 -16 -88 63 -50 71 -9 -7
after role held ru civilians civilians	16 -9 -48 -4 -17 -7 -9 -38 31 -35 -42 -34 -20
after role held ru civilians null	48 -11 -17 -6 -12 -9 -9 -18 -23 -17 -49 -44 -25
after role held ru civilians people	-71 29 -63 -20 -9 -6 -9 -67 109 -31 -19 -28 -22
after role held ru military military	-94 -32 -12 -10 -16 -24 -13 -46 -32 -16 105 -77 21
after role held ru military null	111 -27 -9 -9 -15 -11 -7 -14 -39 -35 -65 -32 -22
after role held ua	-70 -91 -30 -18 -16 -24 -17 3 -56 -14 48 63 -4
after role held ua civilians civilians	-59 -31 -36 -17 -15 -28 -19 13 -50 -48 29 17 47
after role held ua civilians military	-78 -7 -2 -14 -11 -16 -10 45 -62 -38 41 15 -41
after role held ua civilians null	40 -23 -12 -16 -19 -16 -14 -35 -16 -71 26 -71 -46
after role held ua civilians people	-119 -47 -13 -25 -13 -13 -17 13 -46 -64 57 -35 0
after role held ua military civilians	-7 -53 -5 -8 -12 -16 -13 -97 -9 -22 81 -60 -43
after role held ua military military	-69 -6 -9 -4 -4 -10 -9 -6 -27 -24 -25 75 -17
after role held ua military null	-56 -54 -40 -27 -34 -57 -34 7 -47 35 7 6 -78
after role held ua military people	36 -64 -18 -32 -20 -35 -20 -121 -57 -41 -83 63 49
after role held ua people people	-48 -24 -3 -6 -4 -5 -5 60 -13 -31 -41 40 -3
after role missing	41 -68 -57 -12 -22 -14 -13 18 13 -48 13 23 -50
after role missing people military	74 -34 -7 -8 -17 -15 -11 -52 -24 -16 -16 23 -49
after role missing people null	80 -13 -1 -3 -6 -3 -3 -30 -5 -13 -17 -30 -16
after role missing people people	-23 -19 -2 -10 -15 -13 -9 11 -29 -62 60 -24 -65
after role none	54 -6 -9 -5 -4 -1 -4 -6 -4 -4 0 -5 -4
after role none bodies bodies	50 -9 -27 -4 -8 -7 -4 -60 4 -7 -15 -9 -6
after role none bodies military	68 -43 -6 -1 -3 -3 -2 0 -1 -1 -6 -6 -4
after role none bodies null	77 -19 -21 -2 -2 -1 -1 -9 -4 -4 -4 -2 -3
after role none bodies people	66 -48 -16 -27 -14 -12 -19 -36 -34 -8 -48 -49 -29
after role none civilians bodies	9 -73 -7 -3 -3 -5 -2 69 -12 -6 -5 -3 -4
after role none civilians civilians	44 -71 -27 -7 -6 -12 -7 32 -5 -15 -1 2 -11
after role none civilians military	116 -113 17 -15 -16 -34 -14 -36 -15 -26 -50 -15 -16
after role none civilians null	39 -28 -25 -2 -2 -3 -2 -10 -3 5 -4 -7 23
after role none civilians people	-30 -103 -43 -31 -24 -13 -13 14 20 37 -39 43 6
after role none military bodies	-4 45 -62 -7 -8 -9 -7 -32 -12 -8 -18 -28 -16
after role none military civilians	45 39 -92 -11 -19 -14 -10 -85 -22 -13 -25 -14 -8
after role none military military	56 -47 -20 -3 -5 49 -4 -15 -5 -5 -9 -6 -5
after role none military null	65 -23 -7 -1 -1 -4 -1 -14 -2 8 -4 -2 -9
after role none military people	19 -43 65 -21 -7 -11 -6 5 -82 -16 -13 -10 2
after role none null bodies	22 7 6 -8 -11 -17 -7 -7 -32 -10 -12 -12 -8
after role none null civilians	9 -13 -40 -13 -11 9 -10 19 -20 -17 4 7 -13
after role none null military	28 -2 0 -8 8 -8 -7 -50 -3 -3 16 -11 -7
after role none null null	23 9 -6 -1 -2 -3 -2 -6 -4 -3 1 -4 -2
after role none null people	28 -8 -18 -10 -10 -10 -6 15 16 -7 -10 -14 -4
after role none of as many	169 -51 -56 -3 -2 -2 -1 -38 -10 -8 -4 -4 -2
after role none people bodies	146 -130 -39 -9 -8 -7 -7 -80 -10 -4 -6 -8 -5
after role none people civilians	6 18 -7 -7 -5 -6 -5 -21 -8 -5 -20 32 -5
after role none people military	46 -43 -23 -12 -6 -25 -9 -33 19 -9 36 -7 -10
after role none people null	1 30 -7 2 -3 -3 -2 -3 -4 -27 -4 13 -4
after role none people people	24 18 -3 -12 -4 -5 -5 5 -15 1 1 -8 -5
after role outside ru	-52 -48 -4 -28 -6 35 -28 -29 -25 38 -16 -2 -10
after role outside ua	-36 -88 -16 -17 -12 -25 99 -23 -13 8 -14 -24 -12
after role outside ua military military	-30 -25 -66 -6 -6 -91 77 -11 5 -7 -6 -17 -8
after role outside ua military null	-34 -47 -37 -9 -12 62 -31 -20 -24 -21 -32 -53 -14
after role outside ua military people	-10 -28 -9 -3 -3 -14 18 63 -4 -31 -2 -2 -4
after role outside ua people people	18 -77 -29 -28 -9 -52 69 -24 -52 26 -4 -6 -12
after role ru	-25 33 -12 6 -5 -1 0 -13 -1 -3 -7 -8 -3
after role ru bodies bodies	-33 73 -44 -7 -7 -8 -6 39 -21 -13 -7 -12 -6
after role ru bodies null	-27 26 -136 -28 -21 -30 -19 60 4 -42 -28 -30 -38
after role ru civilians civilians	45 21 -80 -16 -9 -12 -13 -19 -16 -11 -19 27 -15
after role ru civilians military	-47 -72 96 -9 -14 -15 -7 -5 -15 -6 -7 -9 -4
after role ru civilians null	81 -90 26 -19 -9 -11 -7 -8 -11 -40 -11 -31 -12
after role ru civilians people	58 -66 -28 27 -20 -13 -16 -9 -63 -9 -21 -36 -21
after role ru military bodies	-98 67 26 -15 -7 -7 -8 -24 -14 -6 -2 -3 -4
after role ru military civilians	-129 -65 92 -17 24 -25 26 -13 -42 -12 -1 -31 19
after role ru military military	-23 100 -80 -3 -5 1 8 -9 -8 -4 5 -14 -4
after role ru military null	34 -66 1 -37 -18 39 -13 -47 -16 -16 -19 -18 -16
after role ru military people	5 44 -42 27 -29 -3 -16 -22 -38 -19 -10 10 -19
after role ru null civilians	19 -71 46 -27 -7 -6 -6 -51 -17 -8 -5 -12 -3
after role ru null military	-81 41 -24 -8 -8 -9 -11 -34 36 -7 -4 -7 -5
after role ru null null	-73 93 -38 -26 -30 -21 -29 -23 -57 -36 -16 -51 -25
after role ru of as many	-74 78 -1 -8 -5 -10 -4 -2 -6 -4 -4 -6 -3
after role ru people civilians	-123 -74 122 -14 -28 -15 25 -8 -15 -10 -44 -34 -13
after role ru people military	-10 -48 46 -14 23 16 -14 -7 2 -12 -13 -20 -10
after role ru people null	62 -29 -49 36 -21 -14 -11 -22 -18 -14 -13 -19 -12
after role ru people people	-8 66 -115 12 -8 -2 -14 -52 13 32 -11 -13 -11
after role total both	-23 -103 -55 -28 -15 -13 -9 123 -16 34 -15 -16 -7
after role total both null military	-18 -21 -68 -11 -29 -7 -10 32 42 12 -13 -24 -10
after role total both null null	0 -33 -46 -18 -28 -54 -36 -9 -42 33 -39 -48 -54
after role total both null people	-97 -71 -1 -26 -3 -3 -3 98 -16 30 -19 -4 6
after role total both people null	23 -13 -16 -31 -14 -9 -6 -25 -11 14 -6 -15 -11
after role total both people people	0 -75 -35 -2 -21 -15 -16 58 -58 5 -23 -8 -32
after role total ru	-80 -59 -52 -18 -23 -22 -17 93 -32 65 -60 75 1
after role total ru civilians null	-53 -5 -42 -5 -8 -9 -8 -14 -32 -56 -63 71 -19
after role total ru military civilians	-76 -1 -65 -13 -7 -7 -21 -56 64 -48 -10 4 -28
after role total ru military military	-78 -7 -11 -16 -19 -23 -13 30 -35 29 -48 45 10
after role total ru military null	6 -12 -46 -11 -15 -19 -14 -60 -49 68 -35 -90 -52
after role total ru of as many	-93 -42 -64 -26 -24 -15 -14 148 -66 -52 -11 -49 -19
after role total ru people null	118 -66 -33 -4 -3 -8 -4 -35 -23 -23 -9 -35 -27
after role total ru people people	-11 -46 -57 -23 -21 -19 -17 118 -94 -41 -15 -40 11
after role total ua	-54 -31 -59 -15 -20 -25 -14 45 114 7 -8 -27 -9
after role total ua bodies bodies	-1 -79 -31 -8 -22 -11 -15 -81 104 -24 -26 -25 -17
after role total ua bodies null	-12 66 -48 -13 -14 -32 -15 -3 -8 -56 -55 -23 -42
after role total ua bodies people	-30 -9 -49 -11 -8 -6 -8 -4 26 -32 -23 -10 54
after role total ua civilians civilians	-32 14 -20 -5 -6 -20 -8 -56 13 -26 76 -45 -25
after role total ua civilians null	17 -70 -16 -30 -21 -39 -22 -13 -80 9 0 -47 -46
after role total ua military civilians	-123 -62 -20 -15 -28 -18 -22 117 -73 -56 -48 -22 -19
after role total ua military null	-58 77 -12 -9 -7 -21 -8 -69 -17 19 -26 -9 -24
after role total ua null null	-51 -62 -54 -24 -33 -18 -24 -62 68 -67 -46 -20 47
after role total ua of as many	-142 -158 -41 -17 -17 -20 -16 78 96 -58 -44 -20 -34
after role total ua people bodies	-92 28 -5 -7 -4 -5 -4 86 -36 -12 -13 -3 -11
after role total ua people civilians	100 -91 -14 -14 -16 -16 -13 -40 -63 -40 84 -27 -23
after role total ua people military	-57 47 50 -19 -53 -39 -17 2 -3 -37 -26 -37 -29
after role total ua people null	-13 -29 -46 -20 -22 -41 -19 53 -79 46 -62 -46 -15
after role total ua people people	-38 -63 -29 -16 -13 -28 -11 -5 72 -61 -8 -20 -19
after role ua	6 -18 46 -7 -8 7 -5 5 -3 -5 -10 -6 -7
after role ua bodies bodies	16 -92 83 -4 -6 -8 -4 24 -18 -8 -4 -8 -4
after role ua bodies military	29 -11 -12 -11 -21 -31 -12 -27 -17 -13 -18 -12 -13
after role ua bodies null	87 -75 16 -6 -5 -10 -3 -26 -5 -11 -6 -6 -6
after role ua civilians bodies	-18 46 -18 -6 -11 -15 -9 -83 -10 -6 -6 -8 -8
after role ua civilians civilians	37 -106 107 -19 -17 -20 -9 -30 -13 10 -35 -31 -9
after role ua civilians military	27 14 -19 -12 -16 -21 -9 -22 -10 -12 -19 -8 -13
after role ua civilians null	-5 56 -37 -9 -7 -16 -6 -30 -5 12 -24 -14 -13
after role ua civilians people	38 36 -25 -24 -11 -17 -10 3 -36 -19 -21 -13 -16
after role ua military bodies	-48 98 -50 -8 -6 -12 -5 -37 -3 -5 -10 -5 -4
after role ua military civilians	-76 129 -44 -4 -8 6 -4 5 -11 -3 -7 -5 -3
after role ua military military	27 -74 55 -8 -10 35 -5 -11 -1 -7 -10 -2 -6
after role ua military null	1 -18 -76 -8 -6 40 -6 38 -6 -13 -12 10 -21
after role ua military people	38 -63 -39 -19 -12 13 -6 34 19 -16 -8 -4 -10
after role ua null bodies	6 -26 3 -5 -4 -16 -10 18 -22 -6 -4 -6 -6
after role ua null civilians	-13 70 -103 -22 -29 -23 -14 -60 -9 -21 -12 19 -17
after role ua null military	-24 25 -98 -10 -17 -17 -7 9 50 -13 -14 -12 -14
after role ua null null	-33 -105 128 -21 -21 -37 -13 -52 -24 -25 -32 -29 -17
after role ua null people	-47 60 -18 -16 -2 -3 -2 -40 -11 -3 -3 -1 -3
after role ua of as many	-215 58 162 -10 -9 -9 -3 -10 -5 -6 -4 -4 -3
after role ua people bodies	-82 109 -58 -6 -26 -17 -6 -7 -5 -7 -3 -7 -6
after role ua people civilians	-56 129 -128 -3 -7 -12 -6 -6 -6 -5 -8 -11 -4
after role ua people military	-4 42 -41 -7 0 17 -8 -4 3 -10 -22 -8 -8
after role ua people null	86 17 -81 -7 -4 -7 -3 -21 -4 -5 -17 -12 -14
after role ua people people	45 -164 129 2 -4 5 -3 -30 -5 1 -5 1 -3
always	18 10 4 -3 -4 -4 -4 -1 -3 -3 -3 -3 -3
bracketed	8 26 -18 -3 -2 -2 -1 -5 -2 -3 -2 -3 -5
counts bodies	-11 43 6 -7 2 -8 -5 11 2 -8 -8 -10 -7
counts civilians	-14 39 -5 -10 -7 -7 -4 5 -7 -9 4 1 -4
counts military	-4 22 14 -9 1 1 -4 -13 -3 -7 5 -2 -7
counts null	53 -18 -4 -5 -4 -3 -4 -8 -6 6 -6 0 -1
counts people	16 -3 -2 11 -9 -7 -5 17 1 -6 -8 -8 -1
day ahead	42 -25 -14 -2 -4 -3 -2 13 -4 -3 -5 -8 -2
day ahead left	40 -25 -15 -2 -4 -3 -2 19 -4 -3 -5 -9 -3
day ahead right	35 -7 -2 -1 -1 -1 -1 -20 -2 -1 -1 -1 -1
day before	53 -41 -63 -7 7 -6 -5 13 21 -8 5 -10 -5
day before left	81 -30 -52 -7 12 -6 -6 -4 -39 -8 9 -12 -6
day before right	-24 -46 -40 -9 -6 -5 -4 18 46 -9 -5 -7 -4
day long before	34 -37 -11 -7 -7 -6 -4 42 -11 -14 -7 -9 -10
day long before left	48 -52 -6 -6 -6 -6 -4 5 -8 -8 -7 -9 -10
day long before right	-3 -3 -5 -9 -11 -4 -5 61 -15 -40 -11 -5 -12
day same	-35 16 13 -11 -8 -5 -4 45 2 -9 -5 -8 -4
day same left	-19 19 25 -10 -5 -4 -3 6 -7 -8 -4 -7 -3
day same right	-41 -5 -56 -25 -26 -13 -11 75 17 -23 -15 -17 -11
day the day before	49 7 -20 11 -24 -8 -6 -21 -52 -10 -7 -11 -5
day the day before left	77 -21 -26 14 -25 -8 -6 -24 -59 -9 -7 -8 -5
day the day before right	-64 63 4 -1 -20 -6 -9 -9 -9 -20 -8 -21 -8
fate cumulative	-18 -14 -23 -14 -6 -5 -4 22 22 28 -9 -8 -7
fate cumulative both	-17 -5 -2 -40 -2 -1 -1 -29 -6 63 -2 -1 -3
fate cumulative null	-34 0 -9 -7 -5 -12 -6 -16 -15 40 -9 -9 -6
fate cumulative ru	-32 -11 -34 -10 -11 -4 -6 -4 40 2 -10 -15 -7
fate cumulative ua	0 -21 -18 -6 -6 -5 -4 36 -11 -16 -11 -7 -9
fate dropped	14 0 0 -4 -1 -3 -4 -1 -3 -3 -2 2 1
fate dropped both	2 1 20 -13 -16 1 -8 -1 -7 -25 -19 -9 -5
fate dropped null	10 0 2 -4 -1 -1 -3 -1 -3 -2 -3 2 1
fate dropped ru	24 -23 -4 -10 0 -10 -4 -21 -16 -14 4 6 -18
fate dropped ua	24 4 -34 -7 0 -12 -6 -2 -1 -6 -4 -5 3
fate figure	-5 22 6 0 7 -5 -2 -7 -4 -4 -3 -3 -2
fate figure both	-25 -44 -33 66 12 -4 -3 -6 -7 -29 -2 -3 -2
fate figure ru	-2 -32 47 -5 12 -5 -3 -4 -4 -3 -2 -6 -2
fate figure ua	-8 45 -13 -2 5 -4 -2 -8 -3 -3 -4 -2 -2
fate held	-3 -12 -23 -7 -8 -7 -6 -29 -14 -10 29 15 34
fate held ru	-25 -20 -25 0 -12 -8 -9 8 -26 -11 -41 46 8
fate held ua	-9 -6 -19 -9 -6 -7 -5 -49 -10 -8 65 -42 25
fate outside	-41 -35 -40 -4 -4 34 38 3 -11 -3 -4 -5 -3
fate outside ru	-40 -1 -50 -5 -12 -14 36 -5 -17 -5 -6 -15 -8
fate outside ua	-25 -36 -15 -3 -2 38 11 -4 -2 -2 -3 -2 -2
fate part	20 -10 -2 0 -6 12 -3 1 -3 -5 -7 -5 -5
fate part both	24 -43 21 3 -7 -4 -4 -4 -11 -53 -2 -3 -3
fate part ru	3 -43 23 7 -11 -11 1 -8 1 4 -8 -12 -6
fate part ua	17 0 -17 0 -6 15 -4 3 -6 -5 -7 -3 -4
fate planned	25 -26 -18 -6 -7 -5 -3 18 11 -5 3 -4 -4
fate planned null	2 -33 -16 -3 -5 -7 -3 11 -17 -17 23 -11 -6
fate planned ru	14 -8 -9 -5 -5 -4 -3 -12 12 -4 4 -4 -3
fate planned ua	27 -30 -19 -6 -10 -4 -3 27 4 -6 -7 -6 -4
fate recap	9 -15 -11 -6 -6 -6 -3 17 -11 -5 11 3 -2
fate recap null	-56 1 56 -10 -8 -6 -4 41 -13 -31 -9 -8 -5
fate recap ru	21 35 -50 -7 -6 -8 -4 -56 -10 5 -5 8 -3
fate recap ua	29 -61 -16 -5 -6 -7 -3 27 -22 -5 19 -4 -1
found N for N	51 -17 37 -19 -11 -13 -7 -14 4 -14 -10 -13 -9
found N from each side	-10 92 2 -41 -44 -7 -6 -8 -5 -17 -7 -7 -6
found N-for-N	-67 23 -4 -26 -12 -10 -10 43 -15 -53 -10 -9 -13
found number and noun	15 7 0 0 0 -2 -4 -2 -6 -2 -3 -3 -1
found number without a noun	17 -10 12 -5 -9 -8 -6 6 1 -2 0 2 -10
found that many	-66 -28 -22 -18 40 -12 -4 51 -5 -10 -12 -7 -8
found the same number	45 29 -45 8 -6 -14 -5 -32 36 -6 -8 -7 -4
language ar	51 -36 6 4 -8 -4 -5 -16 -8 -3 -10 4 -8
language en	23 -7 -4 4 0 -4 -4 3 -1 -1 -8 -4 -2
language ru	4 7 18 -6 -3 -5 -5 -9 5 -2 -4 0 -5
language uk	21 19 -5 -4 -6 -3 -5 5 -9 -5 0 -5 -2
last a look back at a period	-66 -11 -8 -3 -3 -4 -3 -26 -11 68 -12 -8 -5
last beyond the exchange formula	-47 -35 -40 -4 -5 33 37 11 -14 -12 -4 -6 -4
last both sides together	0 2 5 -15 -10 1 -9 0 -7 -1 -18 -7 0
last counts no person	19 7 -5 -4 -1 -2 -2 -8 -4 -2 -1 -2 4
last exchanges counted beside a total	-36 -32 -8 -8 -8 -5 -3 -21 -4 53 -4 -5 -8
last formula of an agreement	14 -30 -30 -7 -10 -4 -4 29 19 -6 -6 -7 -5
last has not happened	23 -16 -16 -1 -2 -2 -1 -4 -9 -5 11 -4 -2
last no transfer in its sentence	-4 -4 2 -5 -3 -4 -5 5 -3 -4 -1 8 -3
last no transfer is spoken of	30 -6 -28 -8 -9 -8 -4 -7 7 -7 -9 -9 -7
last one number for a side	-5 14 9 -1 8 0 -3 -8 -3 -4 -4 -3 -2
last part of a whole	11 -14 2 5 -3 -8 -2 8 -3 -4 -5 -6 -3
last recalls an earlier transfer	11 -43 20 -6 -3 -4 -2 1 21 -13 -4 -5 -3
last running total	32 -2 -23 -12 -10 -12 -7 -29 0 0 -7 -10 -7
last side of a running total	-90 -27 6 -32 -9 -5 -6 -9 -28 33 10 -7 -17
last side of return	14 -13 -23 -9 -6 -5 -4 21 6 -1 8 5 4
last taken prisoner, not returned	45 -22 -9 -3 -1 -1 -1 -2 -2 -1 -3 -4 -1
last to a third country	64 -37 -10 -31 -7 -5 -2 -2 -3 -7 -6 -1 -2
last too many for one day	37 -19 1 -24 -11 -14 -7 8 -6 11 -18 -14 -13
last who holds them	-49 39 -64 6 -18 -12 -13 -5 -23 -16 -11 4 42
left (	22 2 -15 -4 -3 -2 -1 -8 -3 -5 -2 -2 -5
left )	38 27 -3 -2 -4 -3 -2 -25 -2 -6 -34 -5 -4
left ,	22 2 -12 -4 -4 -3 -3 3 0 -1 4 -4 -2
left :	6 0 2 2 -7 -9 -1 10 7 -3 -11 1 -12
left ;	51 -2 -43 -10 -5 -1 -2 -25 21 -5 -5 -10 -3
left none media	11 10 0 -1 -1 -6 -7 -13 -5 -6 3 -5 3
left none mediator	19 -40 4 17 12 -6 -6 -36 -8 27 -10 -10 -14
left none own agent	-6 36 -5 -18 -37 -18 -15 -28 -14 -8 -47 -27 -18
left none own null	17 11 -3 -1 -4 -4 -5 -2 -7 -1 1 -3 -1
left none own opposite	-6 -13 27 -11 -12 -13 -13 -8 -12 -9 -16 20 -11
left none own perspective	-6 32 -24 -20 -12 -9 -9 -14 12 -12 4 22 -8
left none own ru	-5 -49 45 -8 -10 -8 -8 -28 22 -9 -34 49 -8
left none own ua	21 18 -22 -11 2 -6 -5 3 -9 -8 19 -18 0
left none ru	10 -8 25 -4 -1 -7 -5 -17 -3 -7 -4 17 -3
left none ua	19 22 -18 -7 -7 -1 -5 11 -7 -1 2 -5 -4
left verb.bring media	3 8 9 -5 -10 -10 -7 4 -10 -8 -11 -3 -7
left verb.bring mediator	-41 7 -20 53 -6 -5 -4 -22 -9 13 -4 -4 -4
left verb.bring own agent	14 26 -27 -10 -8 -6 -5 12 -12 -11 -10 -5 -5
left verb.bring own null	9 3 8 1 -3 -5 -5 11 -5 -4 -10 -5 -7
left verb.bring own perspective	-2 10 14 -9 -12 -9 -7 -8 -3 -11 -11 -18 -6
left verb.bring own ru	-12 -43 58 -3 -10 -11 15 -11 34 -4 -4 -11 -2
left verb.bring own ua	3 35 -41 -15 -5 5 -11 6 -13 -8 -8 -3 -5
left verb.bring ru	-8 -37 37 -8 4 -7 6 -17 40 -2 -7 -14 -7
left verb.bring ua	20 9 -16 -8 -4 0 -4 24 -12 -8 -10 -5 -5
left verb.come media	4 -22 14 -7 7 -9 -6 -3 0 7 -9 -11 -6
left verb.come mediator	9 0 2 -39 -6 -6 -6 12 -11 -23 -3 -8 -5
left verb.come own null	25 -16 4 -9 -8 -3 -6 0 6 -3 -10 -5 -6
left verb.come own perspective	-65 -3 30 -10 21 -11 -12 -1 27 -11 -26 -14 -12
left verb.come own ru	-23 -42 30 -2 40 -12 3 -14 -7 -4 -2 -11 -3
left verb.come own ua	14 36 -63 -8 -15 -13 -6 1 -32 -12 -15 -11 -10
left verb.come ru	15 -22 10 -10 12 -9 -8 -6 15 -13 -14 -7 -9
left verb.come ua	-5 30 -6 -6 -9 0 -3 7 -9 -7 -8 -5 -5
left verb.future media	36 -15 -11 -2 -1 -1 -1 -8 -3 -2 0 -2 -2
left verb.future own null	36 -14 6 -2 -2 -4 -2 -12 -7 -2 -2 -3 -2
left verb.future own ru	-20 -9 38 -3 -16 -1 -1 0 -3 0 -1 -2 0
left verb.future ru	16 -21 42 -4 -6 -12 -6 -20 -22 -2 -5 -6 -2
left verb.future ua	29 2 -3 -1 -1 -1 -1 -18 -1 -1 2 -2 -3
left verb.get media	-14 -22 47 -5 12 -7 -4 -13 4 -7 -8 -6 -7
left verb.get mediator	-11 43 -35 -19 -11 -3 -4 -1 -10 -21 -4 -5 -2
left verb.get own agent	-40 49 -13 -9 23 -6 -5 4 -19 -4 -7 -4 -4
left verb.get own null	3 -4 25 -6 -3 -12 -5 -3 21 -10 -9 -8 -7
left verb.get own perspective	-52 -39 63 -9 -5 -2 -7 -8 21 -4 -4 -8 -3
left verb.get own ru	24 -22 -9 -3 -9 -9 18 -6 9 -5 -9 -13 -5
left verb.get own ua	33 -4 -29 -2 -4 -11 -2 -6 -2 -2 -3 -2 -2
left verb.get ru	13 42 -59 -5 -6 -18 5 3 27 -5 -6 -8 -4
left verb.get ua	26 -9 -13 -8 -15 -11 -7 13 -7 -14 -12 -13 -9
left verb.give media	-5 -3 14 -8 -5 -1 0 15 -17 -6 -7 -7 -6
left verb.give mediator	103 -33 -11 -30 -22 -12 -13 -53 -18 -64 -12 -14 -13
left verb.give own null	7 12 1 -8 1 2 -5 8 -11 -12 -9 -10 -8
left verb.give own opposite	-7 -25 32 -2 -1 -1 -1 -4 -1 -1 -1 -1 -1
left verb.give own perspective	-3 -22 15 -14 -9 -50 26 -16 -15 -10 -18 -12 -12
left verb.give own ru	-6 -69 28 -8 -8 -24 30 -7 0 -4 -3 -21 15
left verb.give own ua	-19 55 -36 -2 -4 8 -3 5 -2 -1 -2 -2 -2
left verb.give ru	12 20 -12 -4 3 3 -6 9 -16 -5 -5 -10 -2
left verb.give ua	-31 -3 31 -8 -7 -8 10 -28 35 -7 -11 -7 -7
left verb.held_exchange media	21 -14 21 -16 -9 -7 -10 -40 8 -1 -7 3 -7
left verb.held_exchange mediator	-17 7 -24 25 -7 8 11 -5 -5 -21 -4 -4 -3
left verb.held_exchange own null	11 12 -5 2 -14 -8 -6 -15 -3 2 -7 -3 -6
left verb.held_exchange own perspective	46 -48 34 -6 -3 -4 -4 -8 -10 -7 -5 -5 -3
left verb.held_exchange own ru	6 -47 27 -22 -15 -16 19 -1 -16 -9 -2 -23 -7
left verb.held_exchange own ua	19 16 -48 -24 -3 36 -21 -10 -2 -7 -3 -2 -2
left verb.held_exchange ru	6 22 2 -13 -38 -7 -8 -3 -33 5 -8 -14 -5
left verb.held_exchange ua	22 -12 -8 -9 -5 -6 -6 3 -14 9 -7 -6 -6
left verb.home media	26 24 -47 22 2 -13 -5 -12 -3 -8 -11 -8 -6
left verb.home mediator	10 -41 31 -29 -4 -13 -4 -21 -6 28 -2 -8 -4
left verb.home own null	-1 11 -1 4 -5 -5 -5 -3 -2 -5 -8 -4 -4
left verb.home own perspective	23 -18 28 -9 -13 -8 -5 -23 -9 -6 -10 -7 -6
left verb.home own ru	45 -38 5 -9 -20 -5 -6 -14 7 -5 -3 -13 -6
left verb.home own ua	-18 51 -42 -6 -8 -9 -3 20 -16 -6 -14 -3 -5
left verb.home ru	-11 -79 84 -13 -39 -8 -6 -34 13 -5 -6 -7 -6
left verb.home ua	5 27 -21 -7 -5 -2 -5 17 -8 -5 -9 -4 -4
left verb.managed media	-51 17 -6 -9 -7 -11 -7 23 -25 12 -23 -14 -20
left verb.managed mediator	-11 2 44 -17 -9 -6 -6 -6 -4 -34 -5 -13 -3
left verb.managed own null	-36 -29 6 10 -12 -12 -9 18 -25 28 -15 -13 -13
left verb.managed own ua	-8 75 -16 -20 -2 -2 -1 -11 -3 -33 -2 -2 -1
left verb.managed ru	-6 -52 -33 -11 -10 -8 -7 -61 -21 35 -4 -7 -5
left verb.managed ua	-6 10 -1 -4 -2 -3 -2 7 -20 -16 -4 -2 -6
left verb.noun media	-8 44 -9 -52 -11 -7 -6 0 0 15 -8 -16 -8
left verb.noun mediator	-17 -6 19 13 -6 -4 -3 -17 -7 -3 -4 -8 -3
left verb.noun own agent	-31 -3 23 -7 -15 -4 -3 -1 -2 -8 -4 -3 -3
left verb.noun own null	19 -4 -11 11 -7 -5 -4 -17 -2 4 -6 -10 -6
left verb.noun own perspective	59 -29 25 -16 -5 -3 -6 -25 -9 -9 -8 -32 -4
left verb.noun own ru	4 -59 -4 -32 -9 -8 -12 -16 -27 23 -6 37 -10
left verb.noun own ua	-16 39 -17 -36 -5 -5 -3 28 -7 -22 -9 -5 -7
left verb.noun ru	33 -31 -47 -5 -7 -4 -9 -19 -41 -13 -10 37 -11
left verb.noun ua	48 -50 -6 -6 -3 -5 -3 5 -4 -8 -6 -4 -5
left verb.other media	29 -19 -15 -3 35 -5 -2 -9 -5 -5 -8 -5 -5
left verb.other mediator	45 -7 -9 -22 -1 -2 -1 -1 -2 -7 -1 -3 -2
left verb.other own null	34 -6 -9 -3 7 6 -2 -14 -6 -3 -1 -4 -2
left verb.other own opposite	24 -4 -7 0 -2 -4 -1 0 0 -1 -1 -4 0
left verb.other own perspective	52 -56 -10 -9 -7 -4 -6 -1 -3 -2 -18 -3 -3
left verb.other own ru	26 -2 -23 -2 -2 -2 -1 -1 -5 -1 -1 -8 -2
left verb.other own ua	61 -28 -5 -2 -3 -3 -1 -2 -2 -1 -11 -2 -2
left verb.other ru	36 4 -9 -2 -6 -3 -2 -4 -6 -3 -3 -4 1
left verb.other ua	36 -23 -8 -2 -4 27 -1 -38 -7 -2 5 -2 -3
left verb.swap media	-12 18 -5 25 -14 -9 -7 -30 -19 -1 -9 -11 -10
left verb.swap mediator	-2 25 0 -25 -2 -9 -3 -4 -3 24 -2 -2 -3
left verb.swap own null	13 -6 -9 13 -12 -6 -6 -23 6 6 -7 -8 -8
left verb.swap own ru	-42 -27 74 -22 -4 -8 -28 -2 -8 -6 -4 -21 -4
left verb.swap own ua	8 46 -41 -17 -2 -22 -11 -1 -1 -9 -5 -1 -1
left verb.swap ru	-22 -29 -15 -30 -17 -12 -9 8 40 -19 -8 -18 -11
left verb.swap ua	82 -49 -1 -8 -24 3 -6 -4 -8 -13 -9 -6 -3
left verb.will media	37 -4 -19 -6 -6 -15 -3 9 -23 -7 -13 1 -3
left verb.will own null	31 2 -3 -11 -4 -12 -2 -6 -11 -4 15 -6 -3
left verb.will own perspective	-13 -17 -8 -3 -3 -10 -9 22 -39 -8 41 -40 -9
left verb.will own ru	19 -10 -31 -5 -14 -9 -15 -2 -52 -5 -22 26 -9
left verb.will own ua	-8 -2 -3 -1 -1 -2 -1 -6 0 -1 17 -1 -3
left verb.will ru	14 -18 -27 -2 -4 -4 -4 -9 -22 -3 30 5 -3
left verb.will ua	-12 10 -12 -4 -9 -9 -5 -11 -9 -4 36 -14 -7
left weekday other	42 -58 2 14 32 -9 -4 -49 -18 -33 -8 7 -7
left weekday same	-66 13 17 -17 37 -2 -1 -6 -2 0 -10 -8 15
left –	-10 -19 -12 -2 -6 23 -7 10 -11 -8 3 4 19
line of a list	24 -18 -12 -8 -10 -12 -5 10 -7 30 -3 -9 5
narrow false	11 12 6 -3 -4 -4 -5 0 -3 -3 -3 -3 -3
narrow true	86 -27 -21 -7 -6 -9 -3 -11 -7 -7 -2 -4 -5
none own agent view ua	22 9 1 -19 -28 -25 -21 -24 -13 -10 -61 -26 -26
none own null view null	21 12 -9 -17 19 -10 -7 -23 -16 -5 -19 -16 22
none own null view ru	-4 -4 28 -7 -6 -9 -8 -11 -8 -8 -3 15 -5
none own null view ua	15 18 -20 -4 -6 -1 -5 0 -8 2 9 -8 0
none own opposite view ru	-17 85 -98 -11 -15 -9 -9 -8 -18 -10 -9 28 -15
none own opposite view ua	26 -37 23 -5 -7 -13 -14 -10 -8 -7 -20 -17 -9
none own perspective view ru	-3 -120 -10 -26 -28 -22 -22 -67 31 -22 -83 78 10
none own perspective view ua	-12 11 -68 -20 -16 -21 -15 -22 22 -24 40 -12 -26
none own ru view null	-94 -90 15 -18 -24 -10 -16 -21 22 -25 -45 45 6
none own ru view ru	27 -73 -22 -6 -10 -7 -12 -5 -46 -9 -24 31 14
none own ru view ua	-7 -13 -5 -12 -15 -23 -14 -62 -42 -20 -45 78 -59
none own ua view null	12 -42 -25 -13 -13 -12 -6 29 -10 -16 45 -62 -19
none own ua view ru	48 2 -33 -8 -10 -13 -5 -21 -16 -7 57 -52 -20
none own ua view ua	18 -41 -23 -16 -10 -16 -7 -30 -8 -11 31 -32 27
noun noun.body	-2 23 7 -7 9 -10 -6 22 -3 -10 -10 -11 -9
noun noun.branch	28 -29 29 -5 -7 -15 -5 -10 -12 -6 -2 -7 -5
noun noun.child	28 -2 -57 -6 -9 -13 -7 89 -10 -9 -17 -20 -8
noun noun.civilian	-16 43 17 -9 -6 -4 -3 -40 -5 -11 6 10 -12
noun noun.exchange	-36 -91 11 -18 -12 -15 -11 -80 -23 178 -16 -18 -14
noun noun.family	88 6 -60 -13 -6 -9 -4 -24 -6 -20 -10 -7 -15
noun noun.foreigner	41 -2 -52 -20 -8 -6 -4 -14 -8 -8 28 -6 -6
noun noun.man	36 8 -35 -4 -7 -6 -2 -13 -3 -5 -5 -5 -4
noun noun.military	-20 19 21 -8 4 5 -4 -10 -1 -7 4 -3 -7
noun noun.other	75 -13 -12 -5 -2 -4 -3 -15 -5 -6 -5 -3 2
noun noun.people	-23 18 -9 17 -9 -7 -5 20 -2 -3 -7 -4 5
noun noun.rank	62 -4 -51 -4 -5 -15 -4 -12 -4 -6 -8 -5 -5
noun noun.soldier	-29 21 18 -12 0 -7 -9 -23 -7 -11 24 -19 -10
noun noun.woman	26 -39 42 -14 -8 -12 -8 -31 -11 -9 -14 -10 -7
noun null	28 -8 6 -9 -9 -5 -6 9 1 -6 -7 2 -6
numbers 1	24 22 -5 -12 9 -11 -6 -13 -11 -2 -8 -1 6
numbers 2	8 4 10 -11 -7 -4 -5 -3 -1 -3 3 9 -1
numbers 3	9 -5 14 3 -6 -7 -4 10 -5 0 -6 -5 -1
numbers 4	6 23 -2 6 -8 -4 -4 -4 -6 -2 3 -6 -8
numbers 5	27 9 -2 -4 -1 1 -4 -2 0 -6 -6 -9 -7
own agent	-3 10 17 -14 1 -9 -7 1 -15 -8 -16 -13 -7
own agent media	25 -17 28 -17 7 -9 -7 -13 -16 -8 -21 -15 -7
own agent ru	43 -13 16 -9 -8 -7 -8 3 -8 -4 -2 -12 -6
own agent ua	-74 38 9 -11 -21 -11 -7 19 -18 -15 -12 -7 -7
own null	19 10 3 -1 -4 -4 -5 -1 -4 -2 -3 -4 -3
own null media	11 17 5 1 0 -7 -6 -5 -6 -3 -4 -8 -1
own null mediator	-3 -25 -5 50 1 -4 -5 -24 -8 16 -6 -6 -7
own null ru	13 -8 26 -6 -3 -7 -4 -12 4 -6 -4 4 -5
own null ua	25 15 -14 -7 -6 2 -4 12 -6 -2 -2 -5 -5
own opposite	-4 -15 28 -8 -8 -10 -9 -6 -8 -6 -11 18 -7
own opposite media	-54 -28 61 -15 -17 -16 -17 -12 -14 -9 -15 -30 -12
own opposite ru	-12 40 -72 -6 -7 -5 -5 -5 -12 -7 -6 31 -11
own opposite ua	21 -31 6 -3 -4 -7 -3 -5 -4 -4 -11 -7 -3
own perspective	-5 4 18 -15 -9 -10 -5 -12 5 -10 5 4 -6
own perspective media	7 22 4 -31 -9 -17 -6 -47 -42 -17 -28 10 -32
own perspective ru	-35 -87 63 -10 -17 -12 -2 -40 30 -9 -10 32 2
own perspective ua	-4 36 -35 -10 -6 -6 -5 16 3 -8 18 -18 -1
own ru	11 -51 52 -7 -6 -9 3 -16 21 -5 -16 26 -3
own ru media	-10 -67 57 -7 -20 -9 -3 -25 34 -6 -22 32 -4
own ru mediator	-15 -66 83 -38 -4 -6 15 -1 -6 1 -2 -19 -3
own ru ru	15 -39 16 -4 4 -8 3 -10 12 -4 -10 5 2
own ru ua	20 -31 20 -10 -12 -33 -11 -50 -32 -16 -34 45 -39
own ua	18 46 -32 -11 -2 -1 -5 11 -9 -7 5 -10 -2
own ua media	19 33 -51 -11 5 -4 -6 12 -16 -9 21 -17 -5
own ua mediator	-9 103 -55 -58 -5 9 -12 -3 -2 -18 -4 -2 -2
own ua ru	17 43 -39 -3 -5 13 -7 -4 -7 -2 -1 -6 -3
own ua ua	15 13 -9 -8 -5 -8 -3 18 -6 -7 -4 -8 0
pair sides: foe.agent none	2 0 20 -2 -3 -4 -3 -9 -6 -3 -5 -4 -3
pair sides: foe.from none	-73 -11 29 -3 -7 -5 -6 -6 -25 -6 76 -23 -17
pair sides: foe.of none	15 -21 14 -13 -10 -18 14 -34 -13 16 -32 28 -16
pair sides: foe.to none	2 22 -13 -10 -12 -11 -12 -12 -26 -10 -14 21 -13
pair sides: foe.to own.to	-36 25 23 -3 -2 24 -5 -13 -1 -3 -1 -4 -2
pair sides: foe.to ua.of	-3 45 -43 0 -1 -2 -1 -1 -2 -1 -1 -1 -1
pair sides: none foe.agent	36 -16 -24 -1 -4 -6 -2 -2 -3 -4 -5 -2 -2
pair sides: none foe.of	55 -37 32 -8 -8 -5 -4 -15 -11 -7 -6 -18 -7
pair sides: none foe.to	-31 6 33 -26 -18 -22 -16 -32 -20 -21 -16 -23 -18
pair sides: none none	22 6 3 -3 -1 -4 -6 1 -5 -2 -4 -5 -4
pair sides: none own.agent	9 -25 11 -13 36 -11 -10 -25 -15 -27 -6 -5 -13
pair sides: none own.from	26 -34 -64 -11 40 -12 -7 -5 -8 -7 -25 -13 -7
pair sides: none own.of	1 -2 4 30 -12 -9 -8 -13 -5 -5 0 -14 -11
pair sides: none own.to	29 -1 8 -5 -11 -6 -4 -5 -1 0 -7 -6 -5
pair sides: none ru.agent	0 -6 -3 3 -14 -9 -7 -15 -8 -5 15 -7 6
pair sides: none ru.from	17 16 -12 0 -12 -10 -2 14 0 -9 -4 -3 -4
pair sides: none ru.of	8 -3 1 0 -18 3 -9 -13 0 -2 12 -13 -8
pair sides: none ru.to	15 -47 41 -24 -8 -6 -3 -13 4 -12 -9 -6 -4
pair sides: none ua.agent	-1 14 -32 -18 0 3 7 -13 -17 -13 -6 -21 -5
pair sides: none ua.from	-33 -38 47 -12 -8 -5 -5 -14 14 -2 -3 -13 7
pair sides: none ua.of	13 18 -6 4 -10 -4 -1 -19 -4 0 -10 -5 6
pair sides: none ua.to	10 29 -33 -18 -9 -1 -5 20 -8 -13 -6 -6 -10
pair sides: own.agent none	38 -25 11 -8 -5 -5 -5 -16 11 -11 -11 4 -11
pair sides: own.agent own.of	43 -32 0 0 -2 -1 -1 -2 -3 -1 -7 -1 -1
pair sides: own.agent own.to	7 31 -58 -9 -8 20 -25 -45 -30 25 -7 -6 -5
pair sides: own.agent ru.of	-34 -48 53 -2 -2 -2 -2 -24 44 -2 18 -9 -3
pair sides: own.agent ua.of	-5 25 -24 -3 -6 -8 -3 8 -6 -8 -17 18 -13
pair sides: own.from none	-4 17 -27 -4 -8 -17 -20 38 -18 -15 -6 -10 -7
pair sides: own.of foe.of	-40 51 -8 -4 -4 -4 -3 -5 -2 -4 -9 -9 -6
pair sides: own.of none	15 -7 2 -15 -16 -19 1 -15 -2 -2 -4 0 -1
pair sides: own.of own.to	-16 -3 -21 -4 -4 -7 -5 44 -17 -13 -19 -21 -10
pair sides: own.of ru.from	24 9 -20 -1 -6 -3 -5 -13 -10 -1 -9 -4 -1
pair sides: own.of ru.of	7 0 -6 -25 -12 -7 -7 -10 -16 23 -10 18 -9
pair sides: own.of ua.of	61 -74 -45 -11 -6 -6 -5 -13 -7 -7 9 1 -13
pair sides: own.of ua.to	-72 -29 44 -8 -12 -11 -12 -26 -22 -9 -24 -14 -10
pair sides: own.to none	14 9 -16 -3 -4 -1 -5 6 1 -5 -7 -4 -5
pair sides: own.to own.of	37 -1 18 -3 -3 -2 -2 -33 -5 -2 -1 -3 -1
pair sides: own.to ru.agent	-42 13 0 -4 -3 -5 -2 31 -10 -7 -23 -5 -4
pair sides: own.to ru.from	-36 51 -9 -3 -6 -28 -5 20 -9 -4 -19 -6 -3
pair sides: own.to ru.of	4 -4 10 -6 -12 6 -7 -21 20 -5 -1 -37 -8
pair sides: own.to ru.to	-17 38 -29 -3 -5 -5 -3 -11 -9 -2 -2 -1 -2
pair sides: own.to ua.agent	-19 -11 9 -7 36 -6 -5 -11 -13 -4 -10 -3 -3
pair sides: own.to ua.of	11 -11 15 -5 -7 -8 -4 -23 7 -3 -8 -10 -4
pair sides: own.to ua.to	-1 -10 42 -42 -24 -8 -13 -11 -34 -12 -17 -12 -11
pair sides: ru.agent none	11 -5 -4 -8 -13 -9 -10 -22 8 -10 18 -2 -11
pair sides: ru.agent own.of	-36 1 11 -9 -5 -7 -2 -14 -3 -2 -2 -1 -2
pair sides: ru.agent ru.of	-2 -24 44 -2 -7 -28 -4 -2 -4 -2 7 -12 -3
pair sides: ru.agent ru.to	51 -36 20 -7 -1 -3 -1 0 -2 -1 -1 -3 -1
pair sides: ru.agent ua.agent	44 -50 21 -18 -24 -13 -9 -11 -13 -6 -10 -8 -6
pair sides: ru.agent ua.from	-15 -32 28 -2 -10 -1 -1 -1 -10 -2 -5 -2 -1
pair sides: ru.agent ua.of	-11 6 29 -6 -9 6 -14 -6 -12 -20 -1 -17 -8
pair sides: ru.agent ua.to	53 8 -5 -6 -10 -10 -4 -21 -21 -3 -5 -21 -5
pair sides: ru.from none	7 19 -33 -2 -7 18 -4 6 -12 -1 6 -12 -6
pair sides: ru.from ru.of	-32 -1 33 -3 -4 -3 -2 -10 -1 -1 -4 -1 -1
pair sides: ru.from ua.of	-39 70 -65 -4 -3 -4 -3 -22 -2 -5 10 -5 -3
pair sides: ru.of none	2 -12 11 -5 -14 -11 -1 -20 11 -9 -14 1 1
pair sides: ru.of own.of	42 -23 -5 -5 -4 -8 -3 -4 -11 -5 -17 -6 -4
pair sides: ru.of own.to	-22 0 -8 34 -20 -12 -6 -30 -16 -12 -8 -15 -6
pair sides: ru.of ru.of	-8 -46 47 -4 -6 -3 -3 -6 8 -10 11 4 -9
pair sides: ru.of ua.agent	-14 -29 57 -23 -20 -18 -12 -8 -6 -15 -44 -46 -11
pair sides: ru.of ua.from	-19 -30 37 -3 -5 -4 -4 -4 -10 15 -4 -9 -2
pair sides: ru.of ua.of	-15 2 3 -18 -6 4 -16 2 -8 -6 17 -1 -9
pair sides: ru.of ua.to	23 -10 1 -35 -27 -10 -8 -24 -12 -12 15 -16 -9
pair sides: ru.to none	32 -40 17 -6 -8 -4 -2 -11 6 -6 -10 -12 -5
pair sides: ru.to ru.of	45 -42 20 -3 -4 -4 -6 -1 -21 -3 -4 -5 -6
pair sides: ru.to ua.to	-43 -7 30 -8 -10 -13 -14 -14 -34 -11 -15 -28 -9
pair sides: ua.agent none	21 29 -21 -5 -11 -7 -7 8 -13 -7 -8 -9 0
pair sides: ua.agent own.of	-38 49 20 -19 -6 -2 -6 -15 -8 -5 -2 -7 -3
pair sides: ua.agent own.to	19 -9 -1 -5 -9 -5 -3 -8 -6 -4 -4 -2 -2
pair sides: ua.agent ru.agent	2 16 -41 -9 -11 -5 -6 34 -21 -11 -35 -6 -8
pair sides: ua.agent ru.from	-17 13 -11 -2 -5 -1 -2 -20 -1 35 -3 -4 -1
pair sides: ua.agent ru.of	-70 5 -3 -9 -24 -21 15 5 -21 -10 7 43 -12
pair sides: ua.agent ua.of	7 5 22 -38 -10 -7 -12 -22 -17 -10 -19 -2 -8
pair sides: ua.from foe.to	2 -12 14 -2 -3 -1 -2 -2 30 -3 -21 -19 -2
pair sides: ua.from none	-13 -33 23 -6 -4 -7 14 -13 15 -4 -19 11 -6
pair sides: ua.from ru.from	0 11 -7 -1 -1 0 0 0 0 -1 0 0 0
pair sides: ua.from ru.of	39 -80 -10 -12 42 -6 -9 -12 -6 -5 1 -41 -6
pair sides: ua.from ua.of	-1 16 2 0 -7 -1 -1 0 -17 0 0 -1 0
pair sides: ua.from ua.to	-20 17 -4 -2 -14 -1 -7 -1 -21 -1 -1 -6 -1
pair sides: ua.of none	9 6 -11 2 -6 -7 -2 7 -16 -10 -2 12 1
pair sides: ua.of own.of	-41 4 37 -5 -4 -3 -2 -3 -2 -1 -1 -21 -1
pair sides: ua.of own.to	-60 -29 -1 3 28 -9 -7 6 22 -10 -10 -9 -7
pair sides: ua.of ru.agent	22 33 -26 -17 -19 -27 -16 -15 -4 -15 8 -14 -35
pair sides: ua.of ru.from	6 0 -75 -22 35 -10 -7 11 -12 -9 -16 -5 -12
pair sides: ua.of ru.of	-1 15 -1 -21 4 -6 -3 -4 -19 -10 3 22 -17
pair sides: ua.of ru.to	16 44 -31 -3 -17 -3 -2 -19 28 -1 -17 0 -2
pair sides: ua.of ua.agent	68 -30 -27 50 -20 -4 -6 -5 -11 -21 -17 -25 -10
pair sides: ua.of ua.of	-17 -5 -2 4 24 -7 -4 1 -5 -7 -11 4 -5
pair sides: ua.of ua.to	9 53 -88 -15 -6 -7 -3 32 -2 -12 -2 -5 -1
pair sides: ua.to none	9 48 -73 -9 -8 -1 -5 20 -9 1 -7 2 -7
pair sides: ua.to own.of	-53 42 1 -5 -9 -15 -7 -6 -6 -3 -2 -5 -3
pair sides: ua.to own.to	-43 10 18 -6 -7 -10 -4 45 -13 -5 -4 -6 -4
pair sides: ua.to ru.agent	5 -3 -11 -10 -5 -8 -4 -7 -5 -4 -4 -5 -4
pair sides: ua.to ru.from	-35 39 -7 -2 -6 -1 -1 -5 -1 -2 -2 -1 0
pair sides: ua.to ru.of	5 6 -30 -5 -6 -25 16 -30 -4 -5 9 7 -3
pair sides: ua.to ru.to	-34 21 26 -6 -5 3 -6 -21 22 -6 -3 -18 -3
pair sides: ua.to ua.of	-12 -23 39 -3 -5 0 -3 -5 -2 -2 -4 -1 -3
pair verb and left side: none foe.agent	39 -7 -18 -1 -2 -1 -1 -5 -4 -2 7 -8 -3
pair verb and left side: none foe.of	9 -8 -14 -5 -8 -19 20 -34 -6 -9 -34 59 -18
pair verb and left side: none foe.to	-23 11 8 -12 -14 -14 -14 -22 -13 -13 -19 21 -18
pair verb and left side: none none	23 8 0 -6 -3 -4 -6 -2 -6 -1 0 -6 1
pair verb and left side: none own.agent	26 -58 38 -3 -3 -3 -3 -39 -3 -13 2 25 -25
pair verb and left side: none own.from	-20 33 -17 -4 -10 -20 -23 16 -10 -8 -11 -12 -9
pair verb and left side: none own.of	-13 -37 8 -10 -17 -24 9 -32 -18 -12 29 21 4
pair verb and left side: none own.to	-25 -31 71 -9 -14 -15 -13 -24 39 -16 2 -37 -18
pair verb and left side: none ru.agent	19 16 -46 -6 -6 -10 -5 -22 16 -7 24 -1 -19
pair verb and left side: none ru.from	-1 -61 4 -8 -7 -16 -5 -45 -5 -10 76 -67 -7
pair verb and left side: none ru.of	20 41 -50 -15 -13 -10 -9 -30 -27 -16 12 6 3
pair verb and left side: none ru.to	88 -37 1 -3 -4 -10 -3 -4 -11 -3 24 -39 -12
pair verb and left side: none ua.agent	-1 3 21 -10 -14 -7 -7 -24 -14 -20 -44 14 7
pair verb and left side: none ua.from	1 10 18 -10 -20 -6 -9 -2 -22 -6 -10 16 -10
pair verb and left side: none ua.of	-11 22 -20 -10 -11 -10 -7 -8 -16 -13 5 49 8
pair verb and left side: none ua.to	17 -17 -56 -9 -18 -17 -9 -15 8 18 -37 34 -24
pair verb and left side: verb.bring foe.agent	-44 20 -5 -2 -5 -5 -3 -5 -11 -4 -3 -1 -1
pair verb and left side: verb.bring none	28 -5 -6 3 -4 -6 -3 13 -1 -1 -9 -9 -7
pair verb and left side: verb.bring own.agent	-30 29 -15 -9 -8 -6 -6 9 19 7 -4 -9 -4
pair verb and left side: verb.bring own.of	19 7 -28 -32 -7 -14 -9 19 -17 -19 -22 -12 -8
pair verb and left side: verb.bring own.to	-27 9 8 -7 -12 3 -6 10 14 3 -13 -8 -7
pair verb and left side: verb.bring ru.agent	31 -79 52 -19 -17 -50 -15 -17 -27 -9 -3 -8 -5
pair verb and left side: verb.bring ru.from	-34 53 -34 -5 -4 13 -3 27 -7 -1 -15 -3 -4
pair verb and left side: verb.bring ru.of	-17 -13 42 27 -17 5 -19 -11 9 -24 -9 -7 -8
pair verb and left side: verb.bring ru.to	-10 -12 13 -18 -21 -7 -9 -17 17 -15 -26 -19 -7
pair verb and left side: verb.bring ua.agent	9 -25 5 -11 -11 -8 4 5 9 -8 -9 6 -6
pair verb and left side: verb.bring ua.from	6 -56 25 -5 2 -5 18 -16 32 -6 -10 -16 -4
pair verb and left side: verb.bring ua.of	-4 21 -25 8 12 -4 -5 -8 -12 -5 -7 -9 -5
pair verb and left side: verb.bring ua.to	-18 50 -24 -9 -6 -6 -5 -5 -21 -6 -8 6 -6
pair verb and left side: verb.come none	10 4 13 0 -12 -3 -5 5 2 1 -14 -9 -6
pair verb and left side: verb.come own.agent	10 -8 -6 -1 -3 -4 -5 4 -3 -12 -3 -1 -1
pair verb and left side: verb.come own.of	-73 -40 61 -10 -25 -9 -9 21 35 -12 -9 -26 -11
pair verb and left side: verb.come own.to	-2 13 -32 -12 45 -9 -6 -24 2 -11 -11 -10 -5
pair verb and left side: verb.come ru.agent	-5 -32 27 -6 -14 -4 -4 -4 -6 -32 -7 -8 -3
pair verb and left side: verb.come ru.from	47 -24 1 -13 -17 -20 -8 -58 -16 -14 -20 -5 -8
pair verb and left side: verb.come ru.of	2 -47 64 -11 -15 -9 -8 -18 -28 -9 -15 -22 -10
pair verb and left side: verb.come ru.to	11 14 -13 -4 -10 -9 -6 -16 -19 -8 -14 10 -5
pair verb and left side: verb.come ua.agent	-49 89 -69 -6 -30 -8 -5 -37 -18 -8 -6 -3 -3
pair verb and left side: verb.come ua.from	30 -21 -31 -6 37 -4 -8 -18 -34 -11 -5 10 -16
pair verb and left side: verb.come ua.of	10 14 -18 -14 15 -10 -7 -5 -23 -9 -11 -2 -9
pair verb and left side: verb.come ua.to	10 11 -41 -12 -11 -9 -5 25 1 -13 -8 -14 -6
pair verb and left side: verb.future none	38 -8 -4 -4 -2 -2 -2 -3 -9 -3 -2 -6 -4
pair verb and left side: verb.future own.agent	-5 14 -2 -1 -2 -2 -1 -26 -1 -6 -3 -1 -1
pair verb and left side: verb.future ru.agent	-10 10 14 -3 -9 -54 -27 -1 -4 -2 -7 -3 -3
pair verb and left side: verb.future ru.of	-9 -19 26 -2 -6 -1 -2 -11 -3 -2 10 -4 -4
pair verb and left side: verb.future ua.agent	-26 32 -2 0 0 0 0 -2 0 0 -1 -1 0
pair verb and left side: verb.future ua.of	19 -7 18 -3 -12 -2 -1 -5 -1 -1 -2 -7 -1
pair verb and left side: verb.future ua.to	30 -13 -2 -1 -1 -3 -1 -14 -1 -3 -3 -5 -2
pair verb and left side: verb.get none	4 -4 -11 -2 9 10 -6 -13 7 -7 -9 -8 -8
pair verb and left side: verb.get own.agent	49 -2 -29 -25 -17 -27 18 -52 -4 -24 -16 -34 -20
pair verb and left side: verb.get own.of	100 -39 -28 -6 -17 -9 -10 -78 -17 -18 -9 -14 -7
pair verb and left side: verb.get ru.agent	-10 -43 29 -8 10 -8 -5 -25 12 -9 -11 -5 -5
pair verb and left side: verb.get ru.from	28 3 -14 -3 -2 -2 -1 -15 -1 -2 -2 0 -3
pair verb and left side: verb.get ru.of	-32 -77 49 -7 -11 -6 -5 -8 39 -5 -8 -3 -6
pair verb and left side: verb.get ru.to	-26 31 16 -2 -1 -2 -1 0 -17 -1 0 -4 0
pair verb and left side: verb.get ua.agent	-29 82 -79 -12 -9 -6 -6 49 -27 -8 -6 -3 -5
pair verb and left side: verb.get ua.from	-21 -68 76 -4 -16 -1 -9 -1 -26 -2 -2 -11 -2
pair verb and left side: verb.get ua.of	9 45 -23 -9 -24 -8 4 1 -27 -13 -8 -12 -8
pair verb and left side: verb.get ua.to	-2 -31 14 -3 -5 -4 -4 -12 42 -4 -5 -5 -3
pair verb and left side: verb.give foe.of	-21 -59 66 -8 -7 -7 -17 -5 -6 -7 -3 -25 -6
pair verb and left side: verb.give foe.to	24 68 -71 -9 -11 11 -10 -21 -19 -7 -7 -17 -8
pair verb and left side: verb.give none	18 4 23 -8 -10 15 -9 -11 -12 -9 -10 -3 -10
pair verb and left side: verb.give own.agent	55 -26 -52 -3 -6 23 -19 19 -28 -3 -4 -5 -9
pair verb and left side: verb.give own.of	23 31 -50 -3 -9 -11 -9 -11 -3 -5 -13 -7 -6
pair verb and left side: verb.give own.to	-2 15 -2 -8 -11 -17 4 -11 -20 -10 -9 -13 -8
pair verb and left side: verb.give ru.agent	-6 32 -55 -17 -16 56 -30 -33 -21 -9 -17 -16 -10
pair verb and left side: verb.give ru.from	56 3 -127 -6 -7 -48 -12 -70 -10 -13 -17 -4 -5
pair verb and left side: verb.give ru.of	-51 -6 33 -8 -13 -48 30 -10 45 -5 -10 -6 -5
pair verb and left side: verb.give ru.to	3 -67 44 -6 -6 -1 1 -6 -5 -4 -9 -3 -5
pair verb and left side: verb.give ua.agent	43 42 -30 -15 -13 -25 -22 -38 -46 -8 -6 -18 -11
pair verb and left side: verb.give ua.of	-45 -36 1 -15 51 -23 22 62 -33 -31 -6 -17 -8
pair verb and left side: verb.give ua.to	-18 9 -10 -4 -6 4 -2 9 -7 -4 -4 -6 -5
pair verb and left side: verb.held_exchange none	-32 29 9 -2 -10 -5 -8 2 -1 -4 -7 -2 -6
pair verb and left side: verb.held_exchange own.agent	74 -20 -13 -14 -3 -13 -7 -20 -44 -41 -24 -20 -23
pair verb and left side: verb.held_exchange own.of	-16 -28 -5 -4 -2 -24 -11 -45 -6 35 -6 -6 -5
pair verb and left side: verb.held_exchange own.to	88 0 -51 -14 -3 6 -5 -86 -20 -17 -3 -6 -4
pair verb and left side: verb.held_exchange ru.agent	-74 55 -20 -9 -7 -4 -3 -2 -7 -4 -7 -3 -9
pair verb and left side: verb.held_exchange ru.from	-24 0 -49 26 -1 -5 -2 -42 -5 43 -8 -2 -2
pair verb and left side: verb.held_exchange ru.of	41 -46 -14 -1 -12 3 -6 -14 -27 19 -6 -11 -5
pair verb and left side: verb.held_exchange ua.agent	15 -23 49 -27 -17 -5 -6 -5 -20 27 -8 -10 -6
pair verb and left side: verb.held_exchange ua.from	18 -1 -10 -1 0 -1 -1 0 -2 24 -2 -24 0
pair verb and left side: verb.held_exchange ua.of	57 -12 -12 -7 -14 -8 11 -10 -12 -65 -4 -12 -4
pair verb and left side: verb.held_exchange ua.to	-48 50 14 -2 -14 -1 -4 -3 -1 9 -2 -4 -1
pair verb and left side: verb.home none	-20 16 26 14 0 -8 -5 -3 -3 -7 -8 -8 -7
pair verb and left side: verb.home own.of	32 -12 -5 -8 -19 -18 -8 8 -10 -11 -19 -19 -11
pair verb and left side: verb.home own.to	8 8 -14 -1 -10 -4 -4 13 7 -6 -4 -6 -4
pair verb and left side: verb.home ru.from	32 12 -18 -10 -9 -23 -4 -15 -20 -8 -22 -4 -4
pair verb and left side: verb.home ru.of	46 -35 -5 30 -16 14 -17 -16 -13 -9 -17 -13 -7
pair verb and left side: verb.home ua.agent	-9 39 -12 -5 -4 -2 -2 -3 -1 -2 -2 -1 -1
pair verb and left side: verb.home ua.from	-83 -27 16 -19 4 -12 -9 -8 -1 8 -5 14 -5
pair verb and left side: verb.home ua.of	15 -25 -25 -25 20 3 -4 11 10 0 -9 -7 -6
pair verb and left side: verb.home ua.to	-13 24 23 -5 -6 -14 -4 -10 -15 -12 -4 -13 -4
pair verb and left side: verb.managed none	27 27 -30 -3 -10 -8 -6 -14 -14 1 -11 -10 -7
pair verb and left side: verb.managed ua.of	-35 -30 24 -45 -15 -17 -11 25 -8 21 -13 -12 -18
pair verb and left side: verb.noun none	14 -29 13 10 -5 -5 -4 -4 -9 -11 -5 9 -5
pair verb and left side: verb.noun own.of	75 -17 -15 -3 -3 -1 -2 -20 -5 -4 -3 -13 -6
pair verb and left side: verb.noun ru.agent	-41 2 23 29 -11 -12 -7 -5 -14 -37 -17 -20 -6
pair verb and left side: verb.noun ru.of	-23 -6 -17 -66 -22 -15 -12 18 18 37 -12 -10 -13
pair verb and left side: verb.noun ua.agent	-60 67 -42 -25 -4 -2 -4 -3 -2 -7 -2 -14 -6
pair verb and left side: verb.noun ua.of	-12 34 -41 6 -10 -3 -4 -14 -1 -14 -4 29 -6
pair verb and left side: verb.noun ua.to	17 -13 23 -19 -2 -3 -2 -57 -4 59 -4 -9 -3
pair verb and left side: verb.other foe.of	27 -5 0 -1 -11 -2 -1 0 0 -2 -1 -5 0
pair verb and left side: verb.other none	44 -11 4 -2 7 -4 -2 -15 -7 -2 -4 -1 -2
pair verb and left side: verb.other own.of	23 -1 -1 0 -1 -1 -1 -2 -1 -6 -4 -4 -1
pair verb and left side: verb.other own.to	29 -4 -7 -1 -4 -6 -1 -3 -1 -2 -1 -1 -2
pair verb and left side: verb.other ru.agent	9 15 -35 -4 -6 -8 -3 -2 -6 -5 -21 -3 -3
pair verb and left side: verb.other ru.of	61 -11 -9 -9 -6 -6 -2 -3 -6 -4 -6 -5 -6
pair verb and left side: verb.other ru.to	56 -3 -46 -1 -2 -3 -1 0 -1 -1 -1 -2 -1
pair verb and left side: verb.other ua.agent	-22 -28 -5 -7 -6 -8 -5 -8 -1 -5 31 -16 -7
pair verb and left side: verb.other ua.of	39 21 -22 -2 -11 -4 -2 -9 -4 -4 -5 -8 -7
pair verb and left side: verb.other ua.to	-15 17 -1 -2 -2 -3 -1 -2 -1 -2 -1 -1 -2
pair verb and left side: verb.swap none	15 -10 -11 -12 0 -9 -6 -28 8 10 -9 -6 -8
pair verb and left side: verb.swap own.of	-33 -1 14 -39 -2 -2 -3 -22 -13 38 -4 -6 -3
pair verb and left side: verb.swap ru.agent	8 43 10 -18 -10 -3 -3 0 -16 -26 -5 -3 -2
pair verb and left side: verb.swap ru.of	3 -7 -11 6 -14 -6 -8 -8 -16 -28 -11 -10 -11
pair verb and left side: verb.swap ua.agent	-56 2 28 52 -15 -5 -16 -5 -34 -16 -7 -18 -7
pair verb and left side: verb.swap ua.of	-22 -14 -7 25 -11 -7 -3 -2 -11 2 -7 -12 -7
pair verb and left side: verb.will none	50 8 -32 -12 -6 -3 -2 -27 -13 -5 21 -5 -3
pair verb and left side: verb.will own.agent	35 -3 -12 -1 -1 -1 -2 -8 -8 -2 -7 -4 -2
pair verb and left side: verb.will own.to	8 -22 -18 -4 -10 -7 -10 44 -43 -6 -30 21 -8
pair verb and left side: verb.will ru.agent	16 -8 -4 -2 -9 -20 -3 -11 -5 -3 4 -13 -3
pair verb and left side: verb.will ru.of	33 -22 2 -5 -3 -3 -2 -23 -4 -4 -19 7 -4
pair verb and left side: verb.will ua.agent	86 -20 -44 -6 -3 -4 -3 -5 -3 -2 -19 -18 -3
pair verb and left side: verb.will ua.of	4 -12 -1 -21 -2 -4 -5 32 -3 -10 -7 -6 -2
pair verb and left side: verb.will ua.to	-11 -48 -4 -2 -4 -8 -6 -22 -1 -4 44 -24 -3
pair verb and right side: none foe.agent	32 -17 -24 -1 -3 -8 -2 0 -1 -2 -7 -2 -2
pair verb and right side: none foe.of	52 36 -49 -4 -4 -4 -5 -14 -10 -8 -10 -28 -7
pair verb and right side: none foe.to	27 25 -104 -17 -16 -14 -11 -19 -21 -18 -10 -28 -16
pair verb and right side: none none	19 14 -6 -7 -4 -5 -6 -4 -8 -1 2 3 1
pair verb and right side: none own.agent	28 22 -42 -6 -19 -4 -5 -4 -7 -15 3 -59 -14
pair verb and right side: none own.of	-10 14 -2 33 -9 -9 -5 -10 -11 11 -8 -14 -12
pair verb and right side: none own.to	-55 5 79 -15 -15 -10 -8 -4 -14 -17 -24 -29 -18
pair verb and right side: none ru.agent	9 -22 -25 -8 -9 -19 -10 -2 -7 -3 43 -18 -3
pair verb and right side: none ru.from	-20 44 -12 -3 -8 -4 -3 -4 -3 -5 29 -11 -9
pair verb and right side: none ru.of	-4 6 -33 -10 -10 6 -9 -14 2 -15 39 -5 -20
pair verb and right side: none ru.to	41 10 -59 -4 -5 -9 -6 -18 32 -5 -34 -20 -9
pair verb and right side: none ua.agent	60 -83 17 -17 -25 -29 -16 14 -16 -55 4 -53 7
pair verb and right side: none ua.of	14 -20 1 -10 -11 -14 -6 -32 1 -11 -2 -1 9
pair verb and right side: none ua.to	-5 -69 44 -16 -13 -11 -11 32 -21 -14 -18 33 -12
pair verb and right side: verb.bring foe.of	-41 23 18 -1 -4 -4 -2 -9 -5 -1 -2 -3 -2
pair verb and right side: verb.bring foe.to	-29 -10 32 -2 -5 -1 -2 -11 22 -10 -17 11 -1
pair verb and right side: verb.bring none	11 1 4 2 -8 -2 -5 17 1 -5 -10 -8 -6
pair verb and right side: verb.bring own.agent	32 -45 11 -21 43 -11 -11 -28 -14 -31 -20 -15 -12
pair verb and right side: verb.bring own.of	22 -1 11 -11 -7 -7 -10 -30 15 -19 -10 -7 -4
pair verb and right side: verb.bring own.to	14 32 -19 -31 -18 -9 -7 6 -16 -2 -10 -10 -6
pair verb and right side: verb.bring ru.agent	-36 21 -6 36 -9 -12 -5 2 -13 -13 -11 -5 -8
pair verb and right side: verb.bring ru.from	34 20 -27 -10 -6 -14 -2 3 8 1 -15 -4 -4
pair verb and right side: verb.bring ru.of	6 -23 13 -10 21 -3 2 -15 -3 8 -9 0 -4
pair verb and right side: verb.bring ru.to	3 -4 19 -15 -14 -7 -5 -16 3 -8 -3 -13 -3
pair verb and right side: verb.bring ua.agent	32 12 -25 -21 -27 -25 21 -21 -29 -16 -24 -24 -18
pair verb and right side: verb.bring ua.from	-60 -50 48 -13 -8 -4 -5 -14 47 -8 -5 -16 -9
pair verb and right side: verb.bring ua.of	-7 -9 14 22 -8 -14 5 -16 -12 8 0 -5 -6
pair verb and right side: verb.bring ua.to	28 5 6 -25 -7 -4 -5 -3 -11 -15 -4 -6 -3
pair verb and right side: verb.come none	29 -1 -13 -10 2 -5 -6 7 2 -5 -15 -10 -7
pair verb and right side: verb.come own.of	-33 13 -34 50 -17 -23 -10 -13 -14 -7 -6 -10 -10
pair verb and right side: verb.come own.to	10 -18 2 21 12 -6 -4 -1 -9 -8 -6 -5 -4
pair verb and right side: verb.come ru.agent	12 -7 2 -5 -5 -13 -5 -19 -5 -5 -8 -4 -5
pair verb and right side: verb.come ru.from	-14 34 -14 -5 -13 -6 -3 21 -7 -7 -12 -3 -3
pair verb and right side: verb.come ru.of	-13 -58 64 -11 -18 1 -7 -13 12 -7 -9 -4 -9
pair verb and right side: verb.come ru.to	-20 8 22 -17 -9 -4 -3 -23 16 -5 -2 -6 -2
pair verb and right side: verb.come ua.from	-24 -57 64 -8 -5 -4 -3 -1 -21 -3 -1 -6 -3
pair verb and right side: verb.come ua.of	0 47 -57 -20 -16 -10 -6 -19 8 18 -13 -8 -9
pair verb and right side: verb.come ua.to	34 -10 -2 -19 -11 -7 -6 14 -16 -12 -6 -10 -5
pair verb and right side: verb.future none	26 8 -10 -3 -2 -2 -2 -8 -7 -3 -1 -4 -3
pair verb and right side: verb.future own.agent	29 0 -6 0 -1 -3 -1 -6 0 0 -1 -14 -1
pair verb and right side: verb.future own.to	27 -42 66 -4 -6 -4 -4 -28 -9 -11 -6 -7 -5
pair verb and right side: verb.future ru.agent	18 -8 -9 -1 -1 -2 -1 -3 0 -1 -6 -1 -1
pair verb and right side: verb.future ru.of	31 -45 41 -5 -21 -5 -8 -39 -4 -3 -4 -18 -9
pair verb and right side: verb.future ua.agent	-10 -9 21 -7 -3 -3 -3 -3 -1 -5 -7 -19 -9
pair verb and right side: verb.future ua.of	22 -35 -6 -40 -15 -55 -26 10 -17 -15 -7 -3 -7
pair verb and right side: verb.get none	11 6 13 -5 -2 -7 -5 -9 19 -9 -8 -8 -6
pair verb and right side: verb.get own.of	-65 37 28 -5 -6 -5 -3 -6 13 -11 -3 -6 -2
pair verb and right side: verb.get ru.agent	-46 0 -4 -22 36 -9 -7 40 -30 -7 -17 -6 -8
pair verb and right side: verb.get ru.from	32 -23 -16 -1 -2 -1 -1 -6 -10 -1 -1 0 -1
pair verb and right side: verb.get ru.of	-20 26 -7 -4 -11 -5 -4 5 -1 -2 -8 -4 -4
pair verb and right side: verb.get ru.to	21 -43 31 -1 -4 -2 -2 -4 -2 -1 -1 -1 -1
pair verb and right side: verb.get ua.agent	2 -21 0 -26 -37 43 -19 -29 -17 -14 -17 -13 -19
pair verb and right side: verb.get ua.of	18 13 -8 -16 -12 -4 -4 6 -9 -5 -7 -3 -8
pair verb and right side: verb.get ua.to	-13 -60 74 -5 -4 -35 24 -2 -7 -1 -2 -1 -1
pair verb and right side: verb.give none	16 -7 11 -8 -7 5 1 8 -11 -11 -10 -5 -9
pair verb and right side: verb.give own.agent	-52 -50 73 -12 -13 -15 -12 -33 -19 -6 -15 -11 -13
pair verb and right side: verb.give own.of	23 15 -8 -17 -8 -15 -7 -18 -7 -7 -8 -4 -7
pair verb and right side: verb.give own.to	-30 43 3 -8 -9 23 -27 4 -8 -8 -4 -11 -7
pair verb and right side: verb.give ru.agent	-32 9 4 -10 -28 22 -10 -6 -6 -4 -18 -9 -7
pair verb and right side: verb.give ru.from	81 -38 -45 -1 -4 -27 -2 -4 -3 -1 -4 -3 -1
pair verb and right side: verb.give ru.of	38 -2 -14 -9 -13 -21 7 -19 -12 -20 -8 -18 24
pair verb and right side: verb.give ru.to	-36 -3 4 -2 -4 13 -8 -10 15 -2 -3 -4 -4
pair verb and right side: verb.give ua.agent	-11 -10 -8 -27 38 -44 -10 -12 -6 -9 -12 -12 -11
pair verb and right side: verb.give ua.of	-17 4 -8 -3 11 22 -4 -3 -2 -2 -2 -3 -2
pair verb and right side: verb.give ua.to	-48 54 -4 -11 -13 5 -10 11 -16 -7 -9 -25 -12
pair verb and right side: verb.held_exchange none	19 5 -1 -4 -11 -8 -6 -3 -3 -16 -7 -6 -7
pair verb and right side: verb.held_exchange own.of	-36 6 -1 -22 -6 -6 -3 0 -5 -10 -2 -3 -2
pair verb and right side: verb.held_exchange own.to	34 -84 22 -3 -7 -8 -5 -21 -7 32 -5 -5 -4
pair verb and right side: verb.held_exchange ru.agent	16 19 -13 -33 -5 -7 -4 -34 -12 -4 -7 -5 -5
pair verb and right side: verb.held_exchange ru.from	-31 29 -11 -14 -20 -12 -6 -16 -2 29 -11 -4 -4
pair verb and right side: verb.held_exchange ru.of	0 -8 -1 33 -53 3 -1 -4 -12 -4 -6 -6 -3
pair verb and right side: verb.held_exchange ru.to	48 -13 -46 23 -1 -2 -1 -2 -2 -3 -1 -1 -1
pair verb and right side: verb.held_exchange ua.agent	-29 24 -23 -5 -19 -5 -6 -21 -4 29 -3 -3 -7
pair verb and right side: verb.held_exchange ua.from	-18 43 -34 -8 -2 -2 -1 -1 -3 18 -1 -3 -2
pair verb and right side: verb.held_exchange ua.of	-21 -2 32 -8 -4 17 -6 -7 -14 -19 -3 -5 -3
pair verb and right side: verb.held_exchange ua.to	-35 69 -53 -2 -2 -2 -1 -3 -1 -1 -1 -1 -1
pair verb and right side: verb.home none	16 2 -8 8 -2 -6 -5 6 -2 -5 -11 -5 -5
pair verb and right side: verb.home own.agent	-26 29 -57 -4 -7 -12 -2 21 -6 -11 -2 -1 -1
pair verb and right side: verb.home own.of	35 -9 -9 -61 -30 -14 -8 -25 -11 -16 -10 -9 -23
pair verb and right side: verb.home own.to	1 17 -31 5 -14 -5 -4 13 20 -8 -6 -6 -6
pair verb and right side: verb.home ru.agent	-65 30 0 -14 -18 -9 -3 23 -10 -7 -22 -6 -5
pair verb and right side: verb.home ru.from	49 -40 -24 -14 27 -21 -5 17 -5 -8 -11 -3 -10
pair verb and right side: verb.home ru.of	-37 -54 64 14 7 2 -9 -10 -17 -6 -11 -23 -8
pair verb and right side: verb.home ru.to	-11 -53 49 -39 -2 -3 -1 -1 -3 -16 -1 -3 -2
pair verb and right side: verb.home ua.agent	-26 39 -14 -10 -15 -5 -4 -4 -11 -4 -3 -2 -3
pair verb and right side: verb.home ua.from	30 55 -44 -27 -10 -5 -7 -10 -30 22 -3 -14 -6
pair verb and right side: verb.home ua.of	16 34 0 -21 -15 -8 -4 -23 -11 -6 -4 -8 -6
pair verb and right side: verb.home ua.to	-33 43 -11 -3 -15 -4 -4 -12 -5 -15 -5 -14 -3
pair verb and right side: verb.managed none	-10 11 -50 5 -11 -10 -7 6 -19 26 -13 -12 -11
pair verb and right side: verb.noun none	21 7 -6 -1 -7 -5 -5 -27 -4 12 -7 -4 -6
pair verb and right side: verb.noun own.to	29 33 -24 -13 -6 -3 -5 -8 -13 -4 -1 -38 -5
pair verb and right side: verb.noun ru.agent	55 2 -16 -18 -2 -11 -2 -1 -1 -13 -2 -2 -16
pair verb and right side: verb.noun ru.from	-44 1 -3 -2 -2 -1 -2 36 -8 -9 -2 -2 -3
pair verb and right side: verb.noun ru.of	-11 7 -29 -7 -4 -4 -5 -7 -8 -12 -6 42 -5
pair verb and right side: verb.noun ua.of	-6 8 -21 15 -11 -8 -4 35 -8 -38 -4 -10 -5
pair verb and right side: verb.noun ua.to	42 27 -45 -48 -19 -8 -6 -5 -10 -17 -7 -6 -4
pair verb and right side: verb.other foe.of	16 -2 -6 -1 -1 -2 -1 -2 -2 -1 -1 -4 -1
pair verb and right side: verb.other none	43 -10 5 -3 5 4 -2 -12 -7 -5 -5 -3 -3
pair verb and right side: verb.other own.of	34 -4 -11 -5 -2 -1 -1 -1 -1 -6 -3 -3 -2
pair verb and right side: verb.other own.to	-20 32 -15 -2 -2 -1 -1 -1 -2 -1 -2 -3 -1
pair verb and right side: verb.other ru.agent	-9 30 -23 -4 -23 -22 -4 -2 -4 -10 -44 -12 -6
pair verb and right side: verb.other ru.from	-26 2 -3 -3 -10 -6 -4 -28 -6 -5 26 -6 -10
pair verb and right side: verb.other ru.of	16 24 -38 -4 -11 -16 -3 -11 -3 -3 20 -8 -5
pair verb and right side: verb.other ua.of	17 -17 -8 -6 -2 -2 -1 -16 -2 32 -4 -2 -7
pair verb and right side: verb.other ua.to	4 18 -7 -4 -9 -4 -5 -12 -3 -4 -6 -8 -5
pair verb and right side: verb.swap none	-11 2 -2 2 -3 -6 -6 -26 6 10 -8 -8 -8
pair verb and right side: verb.swap own.of	-48 -5 58 -18 -3 10 -11 -1 -7 -5 -11 -6 -2
pair verb and right side: verb.swap own.to	19 -12 8 -3 -4 -2 -1 0 -1 -2 -1 -2 -1
pair verb and right side: verb.swap ru.of	0 -5 14 -32 -8 -10 -13 -10 -5 22 -10 -5 -4
pair verb and right side: verb.swap ru.to	50 -66 -15 -34 -1 -1 -1 0 -2 -2 0 -2 -1
pair verb and right side: verb.swap ua.of	-19 -12 30 10 -16 -25 -12 -5 -20 -23 -15 -19 -12
pair verb and right side: verb.swap ua.to	25 -4 -33 -3 -22 -3 -3 30 -6 -8 -2 -2 -3
pair verb and right side: verb.will none	-4 2 1 -3 -4 -3 -2 -2 -19 -3 30 6 -3
pair verb and right side: verb.will own.to	37 -22 -9 -32 -1 -1 -1 -4 -4 -2 -2 -2 -1
pair verb and right side: verb.will ru.of	47 -47 -31 -5 -8 -21 -15 -23 -33 -6 -1 -63 -9
pair verb and right side: verb.will ru.to	14 -5 29 0 -3 -3 -1 -1 -4 -17 -16 -2 -1
pair verb and right side: verb.will ua.of	1 -1 -3 0 -1 -1 0 -2 0 -1 -15 15 -1
pair verbs: none none	18 9 -4 -7 -5 -6 -6 -5 -7 -2 5 2 1
pair verbs: none verb.bring	7 3 -7 7 -6 -2 -3 3 8 0 -9 -9 -8
pair verbs: none verb.come	17 6 6 2 -5 -6 -5 5 -4 -5 -14 -9 -6
pair verbs: none verb.future	23 2 -9 -7 -3 -3 -3 9 -7 -5 -3 -10 -5
pair verbs: none verb.get	54 -4 -2 -12 -12 19 -6 -23 -20 -9 -9 -5 -9
pair verbs: none verb.give	7 7 -14 -10 -5 31 -11 -11 -9 -9 -11 -2 -8
pair verbs: none verb.held_exchange	-40 18 21 -3 7 -15 -9 16 -14 -7 -9 -17 -10
pair verbs: none verb.home	-6 2 -3 14 8 -6 -5 6 4 -7 -8 -8 -8
pair verbs: none verb.managed	30 27 -25 -22 -15 -13 -7 -37 -8 -8 -10 -13 -7
pair verbs: none verb.noun	16 2 -32 -17 -3 -7 -2 -11 -2 -3 -3 36 -7
pair verbs: none verb.other	12 1 21 -4 -6 -6 -3 -11 -11 -3 -3 -1 -4
pair verbs: none verb.swap	0 -1 -24 3 15 -6 -5 -18 -7 17 -11 -7 -7
pair verbs: none verb.will	53 -16 -2 -8 -4 -2 -1 -8 -3 -6 -8 -4 -1
pair verbs: verb.bring none	3 -3 10 -1 -4 -5 -3 16 2 -5 -10 -8 -6
pair verbs: verb.bring verb.bring	20 3 -3 -4 -4 -1 -3 -1 -16 2 -3 -4 -2
pair verbs: verb.bring verb.come	8 -23 4 7 -11 4 -7 -30 16 6 -5 -8 -4
pair verbs: verb.bring verb.future	-54 55 -5 -10 -5 -3 -8 10 -25 -22 -32 39 -14
pair verbs: verb.bring verb.get	27 -4 -29 -12 -11 -11 -7 -25 -8 -5 -4 -8 -4
pair verbs: verb.bring verb.give	-16 -17 49 -10 -9 -4 -5 -9 -15 -3 -3 -7 -2
pair verbs: verb.bring verb.held_exchange	3 28 -6 -43 -28 -6 -7 -43 3 6 -13 -8 -11
pair verbs: verb.bring verb.home	7 14 7 -23 -14 -5 -8 -60 -46 -23 -22 -17 -8
pair verbs: verb.bring verb.managed	0 2 -11 20 0 -1 0 0 -4 -4 0 -1 0
pair verbs: verb.bring verb.other	26 -11 -19 -2 -6 -5 -4 15 10 -4 -17 -15 -1
pair verbs: verb.bring verb.swap	-27 30 -21 16 -6 -2 -1 -2 -1 -18 -1 -1 -1
pair verbs: verb.bring verb.will	-22 57 -1 0 0 -1 -1 -22 -1 -1 0 -1 -1
pair verbs: verb.come none	11 -28 24 -8 2 -4 -6 4 2 -4 -11 -6 -7
pair verbs: verb.come verb.bring	3 10 -6 -7 -19 -6 -4 -29 -10 -7 -8 -3 -3
pair verbs: verb.come verb.come	-56 70 -49 -28 -13 -9 -6 -12 -6 -11 -4 -5 -5
pair verbs: verb.come verb.get	-11 11 -32 -6 37 -11 -6 -2 -18 -9 -12 -6 -13
pair verbs: verb.come verb.give	27 -8 -8 -4 -15 -23 10 -10 -19 -7 -7 -19 -6
pair verbs: verb.come verb.held_exchange	-6 32 -22 -4 -12 -3 -3 -8 -7 -7 -2 -3 -2
pair verbs: verb.come verb.home	12 -9 19 -12 -22 -1 -2 -3 -5 -2 -1 -2 -1
pair verbs: verb.come verb.other	-41 33 -48 -5 -10 -4 -5 -29 39 -5 -3 -6 -2
pair verbs: verb.future none	54 -9 -13 -2 -1 -1 -1 -17 -8 -2 0 -3 -2
pair verbs: verb.future verb.bring	-45 -34 58 -4 -22 -1 -3 -1 -3 -1 -3 -3 -2
pair verbs: verb.future verb.come	-33 11 40 -10 -3 -1 -2 -4 -6 -1 -2 -3 -2
pair verbs: verb.future verb.future	31 0 -11 -1 -1 -1 -1 -9 -2 -1 -3 -4 -1
pair verbs: verb.get none	-12 13 11 -6 3 -7 -5 3 19 -8 -8 -7 -6
pair verbs: verb.get verb.bring	70 -46 6 -12 -14 -12 -15 -35 -41 -24 -19 -38 -14
pair verbs: verb.get verb.get	35 20 -68 -6 -7 -12 -9 -2 -3 -3 -2 -4 -4
pair verbs: verb.get verb.give	-9 -48 53 -4 -7 -23 23 -11 -16 -2 -4 -2 -2
pair verbs: verb.get verb.other	23 -3 -7 -3 -5 -3 -4 30 -11 -4 -2 -4 -4
pair verbs: verb.give none	22 5 3 -7 1 3 2 1 -8 -8 -7 -9 -3
pair verbs: verb.give verb.bring	-77 -39 86 -10 -15 -22 -8 -6 4 -9 -7 -7 -6
pair verbs: verb.give verb.come	-59 22 48 -3 -18 -15 18 -27 -21 -2 -3 -4 -5
pair verbs: verb.give verb.future	-13 47 -36 -1 -17 -4 -2 -5 -1 -1 0 -3 -1
pair verbs: verb.give verb.get	-49 12 6 -9 -13 -3 -10 25 -11 -7 -15 -13 -16
pair verbs: verb.give verb.give	-41 36 -4 -5 -7 -18 -7 24 -2 -3 -5 -4 -7
pair verbs: verb.give verb.other	-47 52 -31 -2 -3 -4 -2 -12 -2 -1 -2 -2 -1
pair verbs: verb.held_exchange none	18 6 7 0 -16 -7 -9 -21 0 -11 -7 -4 -7
pair verbs: verb.held_exchange verb.bring	21 2 -8 -34 -3 -8 -6 -24 -17 12 -5 -4 -3
pair verbs: verb.held_exchange verb.come	-20 -11 -8 -3 -6 6 -5 -15 -6 22 -2 -3 -3
pair verbs: verb.held_exchange verb.get	12 -1 -32 23 -3 -15 -4 -6 -7 -24 -14 -4 -4
pair verbs: verb.held_exchange verb.give	-43 55 -55 -10 -14 21 13 -3 -1 -3 -2 -4 -3
pair verbs: verb.held_exchange verb.held_exchange	40 -15 -18 -15 -6 -5 -5 10 -43 -25 -4 -6 -4
pair verbs: verb.held_exchange verb.home	-36 42 -12 0 -4 -6 -3 -16 -7 56 -4 -4 -2
pair verbs: verb.held_exchange verb.managed	-8 -24 22 8 -1 -1 0 0 0 -1 -1 -1 0
pair verbs: verb.held_exchange verb.other	-13 44 -21 -7 0 -1 -1 -15 -2 -2 0 -1 -1
pair verbs: verb.held_exchange verb.swap	-33 -3 18 18 -2 -2 -2 -1 -3 -30 -2 -4 -2
pair verbs: verb.home none	22 10 -7 1 -7 -9 -5 5 0 -6 -10 -6 -5
pair verbs: verb.home verb.bring	-8 30 16 -31 -5 -43 -5 -33 -8 -17 -8 -3 -7
pair verbs: verb.home verb.come	-25 -44 19 -10 -28 34 -24 -11 -16 -7 -5 -6 -3
pair verbs: verb.home verb.future	-11 -29 34 -4 -3 -3 -2 -20 -13 -4 -1 -5 -2
pair verbs: verb.home verb.get	-9 2 14 -8 -17 -3 -4 -5 -15 -2 -2 -2 -1
pair verbs: verb.home verb.give	-42 3 54 -8 -20 -15 -7 -2 -40 -3 -3 -15 -5
pair verbs: verb.home verb.held_exchange	-82 27 -48 -3 -5 -9 -4 39 50 -15 -7 -5 -5
pair verbs: verb.home verb.home	28 -44 35 -28 -15 -13 -4 -27 -16 -7 -5 -6 -3
pair verbs: verb.managed none	-26 -9 -30 -4 -14 -12 -11 20 -23 28 -17 -21 -15
pair verbs: verb.managed verb.bring	-38 -13 29 21 -2 -6 -3 -10 -3 -14 -2 -1 -1
pair verbs: verb.noun none	1 7 11 6 -7 -5 -5 -13 -5 13 -7 -4 -6
pair verbs: verb.noun verb.bring	1 -27 -33 -4 -4 -11 -12 30 -36 -22 -5 28 -6
pair verbs: verb.noun verb.come	9 -15 1 -9 -8 -8 -3 31 -14 -13 -4 -7 -7
pair verbs: verb.noun verb.future	41 -5 -18 -26 -2 -2 -3 -15 -5 19 -3 -14 -3
pair verbs: verb.noun verb.give	56 -49 -36 -11 -23 -7 -5 -4 -4 -11 -9 -6 -4
pair verbs: verb.noun verb.held_exchange	-7 18 -4 -2 -7 -3 -2 -5 -1 -23 -2 -4 -3
pair verbs: verb.noun verb.noun	31 -23 -3 -2 -3 -3 -2 -15 -5 -12 -3 -11 -3
pair verbs: verb.noun verb.swap	0 4 6 -16 -5 -8 -3 11 27 -17 -3 -6 -2
pair verbs: verb.other none	36 -8 -10 -3 9 7 -2 -15 -6 -2 -1 -3 -1
pair verbs: verb.other verb.bring	66 19 -48 -5 -5 -6 -2 -17 -4 -5 -13 -7 -3
pair verbs: verb.other verb.come	-16 27 -14 -1 -4 -3 -2 -2 -4 -8 -3 -3 -1
pair verbs: verb.other verb.future	29 -2 -7 -2 -10 -3 -2 -8 -3 -1 -10 -4 -6
pair verbs: verb.other verb.get	19 -59 52 -8 -14 -10 -7 -3 -4 -7 -3 -9 -3
pair verbs: verb.other verb.give	21 -2 -19 -1 -1 -2 0 0 0 -1 -1 -3 0
pair verbs: verb.other verb.other	60 -11 -15 -1 -7 -3 -2 -8 -6 -14 -6 -6 -7
pair verbs: verb.swap none	-7 9 17 -4 -12 -6 -6 -31 4 8 -7 -9 -8
pair verbs: verb.swap verb.bring	-54 -24 -55 53 -8 -3 -4 -2 -4 -10 -3 -3 -3
pair verbs: verb.swap verb.come	-14 -4 -15 13 -6 -2 -3 15 -4 -3 -2 -2 -1
pair verbs: verb.swap verb.give	35 -18 -2 -14 -9 -23 -10 -1 -9 -6 -11 -11 -4
pair verbs: verb.swap verb.other	-3 1 -38 0 -7 -7 -6 14 11 -24 -14 -6 -13
pair verbs: verb.swap verb.swap	27 -11 0 9 -11 -15 -15 -7 -8 -48 -4 -15 -5
pair verbs: verb.will none	38 -4 -29 -5 -6 -13 -4 -24 -26 -5 36 4 -4
pair verbs: verb.will verb.future	10 0 -1 -1 0 0 0 -3 -1 0 -1 -1 0
pair verbs: verb.will verb.will	25 -11 0 0 -4 -2 -1 -1 -2 -1 -4 -1 -1
party media	15 10 11 -2 -1 -7 -6 -6 -5 -4 -4 -5 -2
party mediator	-5 -8 2 29 0 -3 -2 -19 -7 12 -5 -6 -6
party ru	14 -11 24 -6 -3 -6 -3 -12 7 -5 -4 5 -4
party ua	23 20 -15 -7 -6 0 -4 13 -6 -3 -1 -5 -4
place 0	14 31 7 1 -1 -10 -6 -7 -11 -6 -5 -2 -2
place 1	11 4 1 -8 -5 -2 -3 14 0 -4 -3 -1 -5
place 2	26 -8 -13 1 -4 2 -3 -15 7 -2 0 -5 1
place 3	4 -4 11 -6 -5 -7 -3 -7 -1 8 -4 -4 -8
place 4	19 -18 8 -6 -6 8 -3 10 -3 -2 -1 -8 -6
qualifier approx	-40 21 -35 -15 -17 8 -8 -55 -5 -24 65 5 18
qualifier at_least	13 -56 -32 -11 19 -19 -9 -50 -14 -15 77 0 -11
qualifier at_most	54 -37 -18 -3 -4 -4 -3 2 -15 -7 18 5 -5
qualifier more_than	-13 -38 -31 -13 -12 -11 -9 12 -6 -13 16 16 55
qualifier null	19 13 7 -2 -4 -4 -4 0 -3 -3 -6 -4 -6
right (	-26 8 -26 -38 -16 -12 -5 28 -19 -8 -11 -17 36
right )	42 -9 -15 -1 -1 -2 -1 -5 -1 -1 -1 -1 -4
right ,	14 -8 3 2 -4 -3 -3 2 -4 -3 1 3 -6
right :	-1 41 -11 -6 -17 -2 -4 -13 -11 -20 -5 -4 -3
right ;	12 12 -14 -6 -9 -14 -6 3 -2 -4 4 2 -13
right none media	13 12 11 -3 -1 -9 -6 -9 -5 -4 -2 -5 0
right none mediator	6 -2 3 23 4 -4 -4 -21 -8 7 -6 -7 -7
right none own agent	1 10 12 -13 5 -9 -8 5 -16 -9 -19 -14 -8
right none own null	18 9 3 -3 -3 -4 -5 -1 -3 -2 -2 -5 -3
right none own opposite	3 37 -30 -5 -6 -9 -9 -6 -8 -6 -12 20 -8
right none own perspective	-8 -4 19 -13 -13 -15 -5 -25 13 -13 13 11 -8
right none own ru	8 -54 37 -7 -5 -11 3 -14 13 -5 -21 35 -2
right none own ua	28 25 -30 -10 -7 -3 -5 11 -9 -7 14 -14 0
right none ru	12 -4 16 -7 -3 -6 -4 -12 8 -5 -4 7 -3
right none ua	29 9 -17 -7 -6 0 -4 14 -5 -4 0 -5 -4
right verb.bring media	-1 17 -13 11 -13 -5 -7 7 -1 1 -8 -8 -8
right verb.bring mediator	-26 -32 38 34 -9 -6 -5 5 -12 -4 -3 -4 -3
right verb.bring own agent	-10 -31 34 -14 -12 -6 -4 -12 -12 -5 -4 -2 -4
right verb.bring own null	13 -2 -6 15 -6 -5 -3 -7 0 4 -8 -7 -7
right verb.bring own perspective	-30 45 3 -30 -14 7 -10 26 -31 -17 -13 -18 -12
right verb.bring own ru	-21 -22 35 -7 -5 -5 -5 -28 20 -6 -3 2 -5
right verb.bring own ua	-20 53 -29 -10 -10 -6 -3 47 -11 -12 -11 -2 -4
right verb.bring ru	24 -71 27 -8 6 -6 8 -21 20 -3 -5 -1 -5
right verb.bring ua	-2 21 7 -10 -6 -2 -6 1 -11 -3 -12 -5 -7
right verb.come media	33 -4 7 -26 -2 -7 -5 -2 -11 -3 -10 -5 -7
right verb.come mediator	-15 21 -23 29 -9 -7 -6 -18 -7 -10 -3 -6 -4
right verb.come own null	-20 9 20 9 -6 -2 -6 -12 -7 2 -10 -5 -7
right verb.come own perspective	59 -26 -1 -11 -7 -8 -4 4 -18 -4 -5 -12 -4
right verb.come own ru	37 -45 16 -5 -9 -4 -1 -6 22 -4 -20 -30 -4
right verb.come own ua	-19 45 -28 -8 -4 0 -2 17 -8 -6 -5 -1 -4
right verb.come ru	-21 -19 27 21 -9 -5 -3 -15 31 -8 -16 -21 -5
right verb.come ua	-15 33 -10 -4 -6 5 -5 15 -13 4 -8 -4 -5
right verb.future media	21 -67 -31 -20 -6 -4 -3 32 -11 -7 -4 14 -6
right verb.future mediator	20 -3 -8 -22 -1 -1 -1 -7 -1 18 -2 -3 -1
right verb.future own null	26 7 -13 -12 -3 -3 -2 -12 -7 -2 -5 8 -4
right verb.future own ua	-27 8 -5 -7 -8 -8 -9 26 -10 -12 -7 -17 -12
right verb.future ru	26 -22 30 -3 -3 -3 -2 -9 -9 -2 -2 -9 -2
right verb.future ua	-24 65 -8 -3 -3 -5 -4 -49 -5 -10 -15 -6 -6
right verb.get media	-9 -19 0 -7 4 27 -9 -1 -20 -14 -10 -8 -10
right verb.get own null	26 -5 -16 -6 -12 7 -7 5 -16 -13 -11 -9 -11
right verb.get own perspective	-18 -17 2 -9 34 -7 -5 -19 -13 -5 -9 24 -7
right verb.get own ru	-4 -51 31 -8 -7 -6 -7 -7 -9 -3 -1 -13 -3
right verb.get own ua	-56 43 -43 -12 -10 16 -9 17 -5 -7 -9 -3 -7
right verb.get ru	17 13 -12 -8 -9 -11 -7 21 -15 -12 -13 -8 -15
right verb.get ua	17 10 -26 -6 -5 -12 -5 -17 -5 -6 -7 -6 -4
right verb.give media	3 11 -10 -13 -6 24 -10 -2 -15 -7 -10 -12 -9
right verb.give mediator	-3 -94 18 -33 -20 26 13 -40 -3 -15 -6 -18 -12
right verb.give own null	10 -5 2 -11 -6 9 -8 -15 -11 -9 -11 2 -8
right verb.give own perspective	30 -46 21 -8 -9 -8 -9 -9 -28 -4 -7 -10 -4
right verb.give own ru	-5 -69 57 -6 -12 -28 24 -3 -23 -5 -3 -17 -6
right verb.give own ua	-16 30 -37 -5 -8 30 -13 8 -4 -3 -5 -3 -3
right verb.give ru	-10 19 -15 -4 -9 -10 -4 -4 -10 -3 -4 4 -3
right verb.give ua	20 -17 22 -4 -7 -2 5 -32 -6 -5 -17 -6 -7
right verb.held_exchange media	19 19 20 -19 -19 -10 -7 -65 -17 -9 -7 -14 -8
right verb.held_exchange mediator	1 13 -15 -5 -15 -5 -2 -4 -2 25 -3 -2 -5
right verb.held_exchange own null	-9 18 0 -15 -1 -9 -6 11 -22 -9 -6 -9 -7
right verb.held_exchange own perspective	-67 51 -20 -6 -8 -4 -7 37 -16 -8 -13 -22 -12
right verb.held_exchange own ru	-11 -29 3 -1 -6 -1 -2 -1 56 -8 -2 -5 -1
right verb.held_exchange own ua	34 34 -60 -22 -12 -13 -5 -28 -40 -21 -14 -3 -12
right verb.held_exchange ru	-6 -8 -2 -10 27 -11 -8 -51 0 -13 -6 -12 -6
right verb.held_exchange ua	-20 -11 -18 -10 -9 -9 -6 61 -17 -19 -7 -5 -7
right verb.home media	-27 -27 -24 48 39 -11 -9 -2 11 -2 -13 -13 -13
right verb.home mediator	-6 -19 -5 8 -11 -5 -4 -12 -11 42 -6 -4 -11
right verb.home own null	24 -38 -19 36 -14 -9 -6 15 -11 9 -9 -9 -9
right verb.home own perspective	-20 30 29 -21 -10 -3 -3 -11 -8 -3 -4 -6 -5
right verb.home own ru	-42 -11 35 -29 -10 -3 -4 -36 42 -9 -2 -23 -4
right verb.home own ua	-17 23 -23 -20 34 -3 -3 -17 -4 -5 -7 -3 -5
right verb.home ru	-22 -63 114 -23 -17 -5 -6 -5 -21 -7 -6 -18 -6
right verb.home ua	11 59 -30 -18 -12 -5 -3 -4 -6 0 -6 -4 -5
right verb.managed media	5 58 -42 -21 -12 -11 -8 -29 -10 -35 -15 -14 -12
right verb.managed mediator	-21 -26 18 13 -5 -6 -2 -4 -2 17 -2 -5 -1
right verb.managed own null	15 25 -4 9 -9 -8 -5 -36 -6 -8 -8 -9 -6
right verb.managed ua	32 -30 0 0 0 -2 0 -1 0 -1 0 0 0
right verb.noun media	-2 -13 15 -3 -3 -8 -3 -14 -11 -8 -4 -6 -3
right verb.noun mediator	47 24 -19 -40 -10 -7 -3 -1 -2 -12 -4 -8 -3
right verb.noun own null	10 -3 0 -16 -3 7 -3 -12 -5 -7 -3 24 -6
right verb.noun own ru	-21 -3 -41 -2 -4 -4 -5 -5 -20 -5 -2 30 -9
right verb.noun ru	-8 -19 -49 -2 -5 -8 -6 -3 -18 -4 -4 41 -7
right verb.noun ua	20 -21 -10 -2 -2 14 -3 4 -4 -5 -3 -4 -9
right verb.other media	-18 26 0 -8 -13 -11 -5 -4 5 -11 -10 1 -4
right verb.other mediator	-26 3 -12 -2 -5 -3 -3 -40 -2 50 -4 -5 -13
right verb.other own null	7 7 13 -5 -5 -4 -3 7 -10 -5 -3 -5 -4
right verb.other own ru	35 -27 -38 -5 -13 -3 -7 -2 -33 -4 -7 42 -9
right verb.other own ua	50 9 -29 -3 -6 -20 -5 -42 -10 -10 -23 -9 -10
right verb.other ru	75 -2 -12 -1 -1 -1 -1 -27 -18 -18 -2 -2 -3
right verb.other ua	17 9 -18 -2 -3 -4 -2 6 -4 -6 2 -6 -6
right verb.swap media	28 -29 -8 -12 22 -4 -6 -6 -3 -4 -13 -9 -8
right verb.swap mediator	-10 14 -22 6 -7 -15 -6 -20 -4 8 -3 -4 -3
right verb.swap own null	18 -23 -33 22 16 -8 -5 -20 -6 5 -7 -6 -5
right verb.swap own ru	4 -38 20 -18 -13 -5 -15 -4 8 -5 -2 -13 -4
right verb.swap own ua	-8 55 -44 -32 -15 -14 -5 8 -4 -9 -17 -2 -7
right verb.swap ua	19 24 -53 -10 -19 -29 -7 -8 -8 -24 -16 -4 -6
right verb.will media	44 -12 -2 -2 -6 -3 -2 -11 -4 -4 -10 -6 -2
right verb.will mediator	37 -5 -4 -22 -1 0 0 0 0 -16 -1 -2 0
right verb.will own null	52 -12 -10 -6 -3 -2 -1 -9 -3 -5 -6 -3 -1
right verb.will ru	47 -12 -33 0 0 0 -1 -1 -1 0 -1 -1 0
right verb.will ua	27 -2 0 0 0 -1 -1 -20 -2 -1 -3 -1 -1
right weekday other	86 -25 3 -21 -9 -5 -4 -14 -7 -10 -14 -6 -23
right weekday same	-82 29 11 -5 15 -7 -5 -14 13 7 -9 -8 -4
right –	21 3 -20 1 1 0 -4 -1 -9 -6 5 -16 3
said both	-28 -8 32 -31 13 -1 -1 -26 -7 40 -4 -6 -5
said both alike larger	-35 29 50 -59 -9 6 5 -6 -5 -6 -3 -5 -4
said both alike same	-45 -80 -35 88 -8 -4 -3 -7 -6 -36 -1 -3 -2
said both alike smaller	-2 -17 -4 -80 -4 -3 -3 -54 -8 104 -4 -2 -4
said both other larger	-22 2 13 -32 51 -11 -8 -5 -8 -8 -7 -19 -9
said both other smaller	65 -93 -24 -44 -15 -10 -14 -70 -40 44 -12 -18 -16
said each	126 -102 -21 -24 13 -10 -10 -26 -36 8 9 -16 -11
said each alike larger	140 -136 -8 -6 -14 14 -10 -4 -16 -11 -36 -9 -6
said each other larger	21 -18 -9 -12 27 -12 -10 -17 -26 -14 -13 -21 -8
said each other smaller	54 6 -54 -54 -24 -19 -11 -50 -56 34 -27 -29 -17
said ru	8 4 -26 4 -4 0 1 -15 6 3 -7 2 -5
said ru alike larger	118 -44 -142 -14 -21 38 36 -10 -15 -8 -11 2 -8
said ru alike same	-40 96 -22 -6 -4 -11 -4 -3 -6 -4 -3 -5 -2
said ru alike smaller	-11 27 -122 -4 -11 -11 -9 -18 62 45 -4 6 -11
said ru other larger	45 -63 26 -14 15 9 3 -23 -19 -6 -13 8 -2
said ru other same	-186 -9 142 -16 -12 -11 -8 -9 -10 -16 -9 -15 -8
said ru other smaller	-10 1 -41 49 -22 -16 -12 -7 5 -10 -5 -10 -3
said twice	-157 121 97 -9 -13 -1 -6 -3 -7 -8 -4 -6 -9
said ua	4 -38 51 -2 -4 9 -3 5 0 -2 -7 -8 -6
said ua alike larger	76 -115 42 -8 -6 52 4 -26 3 -6 -10 -8 -5
said ua alike same	-124 -32 153 -10 -8 -9 -4 -9 -6 -6 -5 -4 -4
said ua alike smaller	-17 -182 -9 27 -10 -12 -8 129 -24 41 5 -14 -13
said ua other larger	35 10 14 -7 2 4 -3 -25 -4 -4 -11 -5 -5
said ua other same	-231 141 58 -9 -10 -14 -6 -31 -14 -13 -14 -10 -12
said ua other smaller	-2 -47 -6 14 -14 -16 -9 54 22 -14 0 -18 -7
sentence 0	12 28 21 4 1 -7 -5 -14 -10 -9 -9 -6 -5
sentence 1	6 7 9 -6 -2 -4 -5 -2 -4 4 -5 0 -3
sentence 2	17 -3 -3 -3 -8 -4 -5 2 1 3 -3 -6 -1
sentence 3	11 -16 -30 -15 -10 -11 -2 20 20 0 9 -2 -1
sentence 4	46 -11 -31 -7 -9 8 -4 13 -1 -9 5 0 -4
side both	8 -34 -7 25 -1 -2 -5 -17 -6 12 -8 -3 -4
side both by both	8 -32 -7 28 -1 -2 -5 -13 -6 0 -9 -3 -4
side both by view	-8 -22 -8 -17 -2 -2 -3 -30 -18 39 -2 -1 -3
side ru	9 -23 18 -5 4 -7 -2 -9 7 -4 -3 4 -4
side ru by agent	28 -24 -13 -13 15 -27 -2 -11 -7 6 -13 -12 -4
side ru by direction	-17 -8 -5 -8 -20 -2 -11 -6 33 -10 -10 -2 -11
side ru by formula	15 -97 63 -5 6 -3 -2 -2 -7 -6 -2 -4 -2
side ru by phrase	6 -9 10 -5 -4 -6 1 -10 8 -2 -1 9 -1
side ru by return	14 -2 -24 -4 -10 -7 -5 -13 13 -3 -4 -6 -6
side ru by view	-1 5 -4 -5 3 -8 -3 -16 -4 -7 -8 6 -7
side ua	8 19 -16 -4 0 -2 -3 8 -3 -5 0 -5 -1
side ua by agent	-4 11 4 -1 0 5 -4 -2 -13 -4 -3 -4 -3
side ua by direction	15 -6 -8 -5 1 -2 -2 4 -2 -2 2 -3 -3
side ua by formula	15 54 -90 -8 -14 -5 -3 5 21 -7 -5 -5 -4
side ua by phrase	8 18 -14 -5 2 -2 -2 1 -2 -3 -4 -3 0
side ua by return	-40 62 -50 -7 -5 -9 -4 -9 -16 -5 -2 -4 -6
side ua by view	3 8 -6 -2 2 1 -3 7 -8 -6 3 -7 1
sides foe.agent none view ru	45 30 -57 -1 -2 -2 -1 -5 -5 -1 -5 -3 -3
sides foe.agent none view ua	-54 -24 70 -6 -10 -12 -17 -27 -7 -10 -6 -6 -4
sides foe.of none view ru	114 -13 -23 -3 -10 -4 -5 -6 -20 -11 -23 -39 -8
sides foe.of none view ua	-28 -20 20 -22 -11 -31 19 -53 -8 27 -36 57 -24
sides foe.to none view ru	17 25 -37 -10 -14 -12 -13 -11 -24 -10 -13 19 -12
sides foe.to own.to view ru	-36 25 23 -3 -2 24 -5 -13 -1 -3 -1 -4 -2
sides foe.to ua.of view ru	-3 45 -43 0 -1 -2 -1 -1 -2 -1 -1 -1 -1
sides none foe.agent view ru	22 -2 -7 0 -2 -1 -1 -1 -3 -4 -1 0 -1
sides none foe.of view ru	52 -29 -4 -2 -3 -2 -3 -1 -12 -2 -2 -22 -3
sides none foe.of view ua	34 -23 31 -12 -12 -7 -6 -21 -7 -12 -10 -10 -10
sides none foe.to view ru	9 41 -115 -18 -15 -12 -12 -19 -22 -18 -15 -19 -15
sides none none view null	16 -3 -9 4 14 -6 -5 -8 -9 8 -8 -7 -4
sides none none view ru	23 -12 34 -5 -3 -6 -6 -22 6 -7 -5 2 -7
sides none none view ua	20 13 -12 -4 -3 -1 -6 14 -10 -1 -3 -7 -2
sides none own.agent view ru	39 -41 -2 -20 40 -8 -12 -13 -18 -15 -23 13 -14
sides none own.agent view ua	-12 32 32 -5 -16 -12 -6 -30 -10 -32 12 -24 -11
sides none own.of view ru	-21 -52 11 63 -15 -8 -7 -9 5 -12 -11 -14 -10
sides none own.of view ua	29 25 -22 -21 -12 -9 -8 -16 -9 -1 5 -14 -12
sides none own.to view null	15 -30 -14 24 -12 -5 -7 -13 -9 1 -7 -5 -13
sides none own.to view ru	52 -72 48 -23 -7 -9 -6 -29 26 -10 -6 -18 -6
sides none own.to view ua	15 32 -18 -9 -11 -5 -4 3 -10 3 -7 -4 -5
sides none ru.agent view null	0 -25 20 30 -12 -20 -4 5 -11 0 -6 -4 -5
sides none ru.agent view ru	11 24 -10 -29 -43 -41 -8 4 -25 -2 -24 -15 -12
sides none ru.agent view ua	8 -25 -14 -14 -12 -2 -7 -19 -5 -9 20 -7 9
sides none ru.from view null	-2 -26 -45 30 -19 -8 -3 -49 -3 10 -6 -6 -3
sides none ru.from view ru	-21 -17 10 -1 -3 -1 -3 -65 71 -13 -5 -9 -3
sides none ru.from view ua	15 18 -11 -5 -11 -10 -2 25 -8 -6 -3 -3 -5
sides none ru.of view null	19 -35 15 23 -18 7 -10 -11 -10 7 -4 2 -10
sides none ru.of view ru	36 -34 -9 0 -23 -15 -9 -1 18 -6 -12 -3 -4
sides none ru.of view ua	-20 22 19 -19 -14 14 -9 -24 -13 -6 31 -33 -12
sides none ru.to view null	5 -9 19 -45 -9 -10 -6 -10 -20 -27 -4 -7 -6
sides none ru.to view ru	11 -72 60 -5 -3 -4 -2 -13 14 -3 -2 -5 -2
sides none ru.to view ua	33 -33 14 -24 -17 -8 -3 -6 -6 -3 -26 -8 -3
sides none ua.agent view null	2 24 8 -6 -8 -18 -12 -4 -6 -12 -6 -6 -22
sides none ua.agent view ru	2 14 -22 -24 -20 -28 28 -9 -19 -16 -16 -33 -12
sides none ua.agent view ua	-3 -3 -27 -17 9 14 -14 -13 -17 -9 -5 -18 3
sides none ua.from view null	-21 -49 54 -58 -23 -7 -6 -8 -21 28 -8 -6 -4
sides none ua.from view ru	-33 -10 25 -7 -7 -5 -5 -15 16 -6 -3 -14 8
sides none ua.of view null	7 -17 31 24 -19 -14 -10 -49 16 -13 -1 -25 -15
sides none ua.of view ru	11 -13 18 -4 -6 11 8 -8 -10 -3 -13 -3 -5
sides none ua.of view ua	13 26 -43 -6 -12 -11 -5 -14 -8 8 -14 -1 21
sides none ua.to view null	9 14 -9 -23 -13 -8 -8 27 -16 -25 -12 -11 -13
sides none ua.to view ru	-11 16 -63 -14 -10 19 -10 29 -16 -11 -5 3 -6
sides none ua.to view ua	27 19 -27 -5 -7 -5 -3 -18 -2 -4 -5 -6 -6
sides own.agent none view ru	-66 -62 57 -7 -4 -3 -6 -24 47 -5 -5 -13 -6
sides own.agent none view ua	64 4 -48 -9 -6 -6 -5 -12 -30 -15 -14 11 -14
sides own.agent own.of view ua	45 -34 -1 0 -2 -1 -1 -3 -2 -1 -8 -1 -1
sides own.agent own.to view ua	11 -8 -6 -4 -4 -6 -6 -39 -8 32 -6 -2 -3
sides own.agent ua.of view ua	-5 18 -19 -2 -5 -3 -3 10 -6 -8 -17 19 -13
sides own.from none view ru	-17 46 -72 -2 -2 -5 -3 41 -18 -5 -2 -8 -5
sides own.of foe.of view ua	-49 55 -5 -4 -4 -3 -2 -5 -1 -3 -9 -4 -6
sides own.of none view ru	-14 -28 21 -34 -27 -16 -14 -49 16 -17 -47 33 21
sides own.of none view ua	40 10 -29 -7 -12 -20 8 -3 -17 -1 15 -28 -12
sides own.of own.to view ua	-42 0 -16 -4 -3 -7 -4 47 -17 -14 -20 -20 -10
sides own.of ru.from view ua	24 9 -20 -1 -6 -3 -5 -13 -10 -1 -9 -4 -1
sides own.of ru.of view ru	14 -30 -3 -2 -19 -10 -10 -1 -23 -8 -16 28 -14
sides own.of ru.of view ua	-31 63 -19 -34 -2 -1 -4 -18 -4 35 -3 -10 -2
sides own.of ua.of view ru	27 -2 -2 -1 -2 -2 -2 -4 -6 -1 -3 -2 -1
sides own.of ua.of view ua	61 -79 -52 -18 -8 -10 -8 -16 -6 -10 11 4 -20
sides own.to none view ru	-12 -47 25 -11 4 -13 -3 -37 37 1 -9 -3 -9
sides own.to none view ua	19 24 -38 -1 -7 3 -5 20 -16 -7 -7 -4 -4
sides own.to ru.agent view ua	-46 85 -71 -3 -2 -5 -1 33 -2 -6 -25 -3 -4
sides own.to ru.from view ua	-36 51 -9 -3 -6 -28 -5 20 -9 -4 -19 -6 -3
sides own.to ru.of view ru	4 -48 40 -6 -15 -5 -8 -12 22 -5 -4 -43 -9
sides own.to ru.of view ua	0 67 -55 -10 -5 12 -7 -33 -15 -5 7 -11 -6
sides own.to ru.to view ru	-2 31 -29 -1 -5 -2 -1 -5 -9 -1 -1 -1 -1
sides own.to ru.to view ua	-23 86 -80 -3 -3 -4 -2 -12 -2 -1 -2 -1 -2
sides own.to ua.agent view ua	-19 9 -95 -5 39 -6 -4 -9 -2 -4 -9 -2 -3
sides own.to ua.of view ru	-44 7 25 -9 -11 -6 -7 -5 14 -6 -24 -33 -5
sides own.to ua.of view ua	42 -16 -5 -5 -7 -9 -4 -27 -8 -3 -3 -3 -4
sides own.to ua.to view ru	-96 -10 79 -11 -25 -5 -11 -11 -37 -5 -19 -11 -7
sides ru.agent none view null	-6 33 -23 -11 -15 -9 -6 -29 -7 -22 -8 36 -11
sides ru.agent none view ru	8 -82 27 -6 -17 -9 -6 -14 4 -12 8 -12 -7
sides ru.agent none view ua	22 -12 11 -9 -13 -8 -11 -19 6 -7 9 -17 -12
sides ru.agent own.of view ua	-29 11 -5 -8 -4 -1 -1 -3 -3 -1 -2 -1 -2
sides ru.agent ru.of view null	5 -40 54 -1 -7 -20 -5 -1 -3 -2 16 -7 -4
sides ru.agent ru.of view ru	-16 -7 49 -1 -5 -1 -1 0 -3 -2 -1 -21 -1
sides ru.agent ru.of view ua	-13 -18 29 -3 -5 -7 -4 -3 -4 -1 -8 -2 -2
sides ru.agent ua.agent view null	20 -42 35 -12 -22 -9 -4 -5 -10 -4 -7 -3 -4
sides ru.agent ua.agent view ua	51 -5 -3 -15 -4 -3 -3 -12 -2 -2 -3 -7 -4
sides ru.agent ua.from view ru	-15 -32 28 -2 -10 -1 -1 -1 -10 -2 -5 -2 -1
sides ru.agent ua.of view null	-32 -10 19 -4 -6 22 -11 -7 -4 -34 -13 -3 -5
sides ru.agent ua.of view ru	37 7 16 -5 -10 -48 -21 -6 -22 -3 -27 -4 -5
sides ru.agent ua.of view ua	-16 8 9 -7 -6 -2 -1 -2 -2 -2 37 -33 -12
sides ru.agent ua.to view null	54 31 -34 -4 -9 -7 -2 -4 -3 -3 -3 -6 -5
sides ru.agent ua.to view ru	68 -70 58 -2 -4 -5 -4 -26 -32 -2 -2 -27 -3
sides ru.from none view null	-17 -16 -50 26 -1 -4 -1 -29 -2 26 -2 -1 -2
sides ru.from none view ru	22 -5 -10 -4 -4 -2 -2 -2 -3 -4 36 -37 -4
sides ru.from none view ua	7 23 -29 -8 -7 19 -4 7 -12 -2 3 -9 -6
sides ru.from ru.of view ua	-32 -1 33 -3 -4 -3 -2 -10 -1 -1 -4 -1 -1
sides ru.from ua.of view ua	-39 70 -65 -4 -3 -4 -3 -22 -2 -5 10 -5 -3
sides ru.of none view null	-9 -4 9 -20 -23 -1 -8 11 -5 2 -7 -23 25
sides ru.of none view ru	24 -36 -31 -10 -14 -8 -6 -16 -13 -4 8 31 19
sides ru.of none view ua	1 3 24 13 -9 -24 6 -34 37 -15 -23 -23 -28
sides ru.of own.of view ua	31 -21 -3 -5 -4 -8 -2 -4 -11 -5 -17 -6 -4
sides ru.of own.to view ru	72 -48 -13 -8 -14 -2 -2 -2 -12 -2 -1 -12 -2
sides ru.of own.to view ua	-36 7 4 36 -17 -15 -7 -36 -13 -14 -9 -11 -7
sides ru.of ru.of view ru	7 -36 23 -3 -6 -3 -4 -2 16 -9 -17 13 -7
sides ru.of ru.of view ua	-44 -47 63 -7 -8 -3 -3 -14 -9 -10 40 10 -16
sides ru.of ua.agent view ru	8 -25 43 -17 -18 -18 -12 -1 -4 -12 -32 -47 -6
sides ru.of ua.from view ru	-19 -30 37 -3 -5 -4 -4 -4 -10 15 -4 -9 -2
sides ru.of ua.of view null	-20 30 -15 -19 -4 -4 -2 -1 -2 -2 6 7 -8
sides ru.of ua.of view ru	-53 11 24 -4 -6 14 -18 9 -10 -6 33 4 -7
sides ru.of ua.of view ua	10 -21 16 -39 -15 -14 -9 -6 -22 -16 21 -25 -18
sides ru.of ua.to view null	33 24 -51 -39 -33 -12 -8 -20 -15 -15 -13 -13 -6
sides ru.of ua.to view ru	-27 30 -37 -2 -11 -3 -3 -14 -4 -3 39 -20 -11
sides ru.of ua.to view ua	-22 -55 62 -25 -9 -5 -7 -16 -3 -8 -17 -4 -7
sides ru.to none view null	95 -69 10 -11 -16 -5 -4 -12 -36 -7 -2 -8 -4
sides ru.to none view ru	25 8 -50 -4 -7 -8 -5 -15 24 -7 1 -2 -5
sides ru.to none view ua	-13 -39 50 -5 -5 0 1 -9 -9 -5 -16 -10 -8
sides ru.to ru.of view ru	59 -57 8 -1 -1 -4 -4 0 -19 -4 -2 -5 -1
sides ru.to ua.to view null	-37 -59 60 -5 -5 -5 -8 -5 -9 -5 -8 -3 -4
sides ru.to ua.to view ru	-9 24 -22 -9 -12 -15 -17 -18 -45 -14 -15 -40 -11
sides ua.agent none view null	19 64 -91 14 -15 -6 -7 -34 -7 -14 -6 -10 23
sides ua.agent none view ru	15 12 23 -18 -18 -10 -11 -11 -46 -13 -15 -17 -15
sides ua.agent none view ua	11 -2 -23 -7 -8 -6 -4 28 1 -1 -7 -6 -5
sides ua.agent own.of view ru	-58 53 -1 -21 -6 -2 -6 1 -8 -5 -1 -4 -3
sides ua.agent own.to view ua	27 -12 -30 -3 -3 -3 -3 -6 -7 -3 -3 -2 -2
sides ua.agent ru.agent view null	-10 60 -9 -15 -7 -2 -4 -10 -9 -2 -4 -2 -7
sides ua.agent ru.agent view ru	-38 41 -15 -5 -8 -3 -4 50 -48 -6 -4 -2 -6
sides ua.agent ru.agent view ua	9 4 -35 -8 -12 -7 -7 31 -4 -16 -38 -9 -8
sides ua.agent ru.from view ua	-17 13 -11 -2 -5 -1 -2 -20 -1 35 -3 -4 -1
sides ua.agent ru.of view null	-27 -19 -7 -6 -13 -15 31 -7 -12 -4 -5 24 -9
sides ua.agent ru.of view ru	-32 -35 41 -9 -7 -5 -12 -3 -25 -9 -18 13 -7
sides ua.agent ru.of view ua	-64 40 -14 -10 -34 -22 -17 10 -17 -11 19 38 -15
sides ua.agent ua.of view null	-32 13 25 -31 -6 -3 -4 -11 -9 -5 -3 -6 -6
sides ua.agent ua.of view ru	18 -13 14 -28 -12 -9 -14 -23 -20 -11 -13 -17 -7
sides ua.agent ua.of view ua	-52 87 -67 -25 -4 -2 -4 -7 -3 -3 -23 22 -5
sides ua.from foe.to view ru	2 -12 14 -2 -3 -1 -2 -2 30 -3 -21 -19 -2
sides ua.from none view ru	-13 -5 5 -6 -3 -7 15 -13 15 -4 -9 4 -6
sides ua.from ru.from view null	0 11 -7 -1 -1 0 0 0 0 -1 0 0 0
sides ua.from ru.of view ru	39 -51 -34 -13 43 -6 -10 -12 -6 -5 -22 -6 -6
sides ua.from ua.of view ru	-1 16 2 0 -7 -1 -1 0 -17 0 0 -1 0
sides ua.from ua.to view ru	-20 17 -4 -2 -14 -1 -7 -1 -21 -1 -1 -6 -1
sides ua.of none view null	-24 11 -16 13 -6 -5 2 12 -12 -2 -13 4 17
sides ua.of none view ru	3 -1 14 -11 -6 -9 -2 13 -41 -7 18 -2 -14
sides ua.of none view ua	37 15 -40 1 -7 -8 -6 -6 -8 -24 -7 19 -2
sides ua.of own.of view ua	-52 7 40 -6 -5 -3 -2 -3 -2 -1 -1 -22 -1
sides ua.of own.to view ua	-76 -21 17 -29 29 -9 -8 7 23 -11 -11 -9 -8
sides ua.of ru.agent view null	46 6 -33 -18 -2 -18 -12 0 -1 -18 -3 -1 -2
sides ua.of ru.agent view ua	-8 34 -11 -6 -25 -20 -12 -21 -5 -5 9 -19 -38
sides ua.of ru.from view ua	6 -26 -56 -16 36 -9 -5 11 -13 -9 -16 -4 -12
sides ua.of ru.of view null	-39 30 1 -18 -10 -7 2 -9 -5 -9 15 0 -15
sides ua.of ru.of view ru	-28 -24 19 -25 22 -9 -13 12 -28 -20 -28 40 -20
sides ua.of ru.of view ua	73 12 -54 -19 -9 -7 -6 -15 -11 -9 6 3 -17
sides ua.of ua.of view null	-29 -22 -26 -4 42 -7 -4 14 -4 -10 -10 21 -8
sides ua.of ua.of view ru	61 -69 63 -9 -6 -2 -3 -4 -7 -6 -24 -31 -4
sides ua.of ua.of view ua	-6 24 -62 12 -10 -8 -4 -6 -5 -7 -11 2 -4
sides ua.of ua.to view null	21 7 -19 -5 -3 -3 -1 -1 -1 -16 -1 -2 -1
sides ua.of ua.to view ua	-2 13 -36 -13 -6 -3 -2 49 -1 -1 -1 -2 -1
sides ua.to none view null	-1 6 -22 -17 -16 22 -12 -15 13 2 -21 11 -14
sides ua.to none view ru	-24 79 -80 -11 -10 -4 -5 38 -15 -9 14 -2 -8
sides ua.to none view ua	39 -7 -56 -5 -5 -6 -4 16 -11 9 -18 -7 -5
sides ua.to own.of view ru	-50 28 9 -5 -10 -18 -8 -3 -6 -4 -3 -6 -3
sides ua.to own.to view ru	-53 15 19 -6 -8 -12 -4 48 -15 -5 -4 -5 -4
sides ua.to ru.agent view null	9 -14 -3 -11 -5 -7 -4 -2 -8 -4 -3 -3 -4
sides ua.to ru.agent view ua	-58 66 -8 -5 -2 -4 -2 -9 -1 -1 -2 -4 -2
sides ua.to ru.from view ua	-35 39 -7 -2 -6 -1 -1 -5 -1 -2 -2 -1 0
sides ua.to ru.of view null	-12 58 -44 -10 -11 -6 -15 -40 -5 -9 21 -26 -4
sides ua.to ru.of view ru	10 -30 38 -3 -9 -42 25 -28 -6 -7 -7 7 -4
sides ua.to ru.of view ua	-4 60 -45 -2 -4 -5 -3 -18 -3 -2 -5 25 -2
sides ua.to ru.to view null	-32 1 39 -10 -5 -3 -4 -3 16 -9 -3 -9 -3
sides ua.to ru.to view ru	28 24 -31 -3 -8 25 -15 -7 12 -4 -4 -31 -10
sides ua.to ru.to view ua	-74 12 43 -2 -4 -3 -4 -26 35 -3 -2 -6 -2
sides ua.to ua.of view null	-22 19 -10 -1 -2 -6 -1 31 -5 -2 -2 -1 -2
sides ua.to ua.of view ru	-21 -27 47 -3 -6 2 -4 -8 -2 -2 -4 -1 -3
sides ua.to ua.of view ua	5 14 -58 -2 -4 -9 -3 -14 -3 -3 -2 -2 -4
size more	-15 -67 -33 -23 -10 -8 -7 82 -11 6 57 -11 30
size more bodies	-14 -89 -43 -7 -11 -6 -6 182 -49 -24 -20 -17 -21
size more civilians	16 -94 -13 -10 -8 -11 -8 -8 -15 -20 93 -80 -16
size more military	-62 -90 -102 -10 -21 -16 -11 8 54 -25 100 30 -43
size more null	27 -33 -22 -10 -8 -8 -6 7 -18 -34 9 -15 51
size more people	-32 -66 -20 -51 -8 -7 -6 66 -29 63 9 -20 49
size one	125 -35 -37 -7 -7 -10 -4 -11 -5 -35 -8 -9 -5
size one bodies	71 -49 -51 -9 -9 -15 -10 -46 -10 -8 -6 -13 -9
size one civilians	-23 56 3 -10 -11 -13 -7 -21 -7 -4 -13 -16 -5
size one military	107 -55 -41 -9 -9 -19 -4 -11 -4 -7 -21 -26 -6
size one null	106 -26 -41 -5 -8 -10 -3 -4 -6 -60 -7 -6 -6
size one people	81 -55 -31 -4 -2 -2 -2 -17 -3 -5 -4 -3 -5
size under 10	42 19 15 -8 -8 -3 -3 -23 -9 -4 -7 -1 -9
size under 10 bodies	33 63 -91 -6 -7 -10 -4 -32 -10 -5 -6 -6 -4
size under 10 civilians	-36 85 1 -10 -13 0 3 -42 -17 -7 -11 15 -6
size under 10 military	-6 28 26 -6 -12 -7 -9 -13 -12 -7 -11 -8 -6
size under 10 null	76 -31 6 -6 -4 -2 -4 -16 -4 2 -3 -7 -6
size under 10 people	61 -56 47 -20 -8 -11 -6 -23 -11 -14 -10 5 -21
size under 1500	22 9 -70 0 -12 -10 -7 58 33 -13 -13 -6 -2
size under 1500 bodies	-9 135 -74 -6 -8 -8 -5 -20 -7 -7 -6 -8 -5
size under 1500 civilians	43 -91 -23 -13 -13 -14 -16 15 -49 -23 3 -68 82
size under 1500 military	4 -84 -108 -12 -22 -12 -9 40 84 -18 -31 56 -3
size under 1500 null	16 83 -69 -7 -9 -13 -7 -5 -17 -22 -22 -15 -5
size under 1500 people	33 -142 -59 12 -10 -9 -7 109 42 -13 -15 -12 -12
size under 400	-1 36 21 8 8 -9 -6 -18 -1 -8 -11 -9 -8
size under 400 bodies	-10 17 -16 -10 33 -11 -7 -60 66 -8 -9 -10 -8
size under 400 civilians	32 -84 -49 -20 28 -14 -13 65 50 -10 -38 -18 -14
size under 400 military	-5 34 39 -9 17 -10 -5 -23 -14 -6 -6 -6 -5
size under 400 null	25 -6 4 -3 1 -8 -5 -3 1 18 -10 -11 -11
size under 400 people	-20 62 13 48 -8 -7 -6 -33 -5 -24 -15 -11 -10
size under 50	9 1 23 -8 -9 11 -1 -19 -10 7 -5 8 -6
size under 50 bodies	-40 -45 140 -5 -6 -9 -4 -32 -16 -3 -6 -11 -4
size under 50 civilians	-34 51 8 -5 -17 -13 -8 16 -19 -13 -12 16 -10
size under 50 military	1 20 -1 -10 -16 45 7 -20 -17 -5 7 -15 -7
size under 50 null	25 -47 3 -5 -4 6 -3 -14 -6 34 -10 26 -9
size under 50 people	45 38 -21 -18 -11 -4 0 -51 -3 -14 -11 6 -2
tag inside: adj.dead	-39 39 3 -4 -7 -7 -3 21 -8 -3 -4 -3 -4
tag inside: adj.freed	-48 -26 12 11 32 -22 -10 54 17 -10 -29 -17 -22
tag inside: adj.modifier	2 -15 0 -14 11 2 0 -10 6 -9 2 -7 3
tag inside: adj.wounded	-31 -7 -37 -13 11 70 21 -24 -28 -8 -15 -12 -8
tag inside: category	-13 5 1 -9 -7 8 -1 1 -9 -7 -11 7 7
tag inside: country	-10 -30 -10 -5 -3 -2 -1 -1 -1 32 -1 -2 -1
tag inside: cue.among	74 -66 -2 -11 -4 -1 -2 -8 -2 -2 -2 -1 -4
tag inside: cue.anniversary	12 -5 -2 0 0 -1 0 -1 0 0 0 -1 -1
tag inside: cue.born	81 -28 -16 -3 -2 -3 -2 -4 -2 -4 -6 -4 -7
tag inside: cue.captivity	-12 -12 -42 72 -1 -1 -5 -18 -6 19 1 -6 -8
tag inside: cue.captured	11 -20 20 -10 -8 -6 -6 -4 -11 -6 -15 -9 -7
tag inside: cue.claims	19 -11 -12 -5 -6 -2 -2 -1 -1 -13 33 -4 -4
tag inside: cue.count	-14 19 -26 -30 -13 -12 -12 43 -17 -82 -11 -11 -15
tag inside: cue.crime	57 -26 -1 -1 -1 -5 -1 -10 -1 -8 -6 -4 -5
tag inside: cue.deported	8 35 -21 -1 -1 -2 -1 -17 0 0 -4 -1 -1
tag inside: cue.each	15 3 3 -23 -12 -8 -7 -11 -10 -33 -5 -9 -6
tag inside: cue.evacuation	81 -37 -37 -24 -15 -10 -13 -105 -35 -32 -32 -14 -39
tag inside: cue.held	-12 -41 -19 37 -8 -6 -8 13 -11 -20 -16 23 -7
tag inside: cue.in_return	93 -21 -87 -5 -10 -21 -4 -44 -19 -5 -2 -4 -3
tag inside: cue.included	-15 27 -42 -22 40 -17 -10 -36 22 4 -27 -18 -16
tag inside: cue.local	86 -78 -92 -10 -17 -12 -11 -13 21 -9 -16 13 -15
tag inside: cue.mediated	-71 -9 -8 -14 -3 -3 -2 -2 -2 70 -1 -3 -1
tag inside: cue.missing	-30 -65 -41 -33 -28 -19 -22 -99 -30 -43 -66 -62 135
tag inside: cue.money	39 -6 -3 -2 -2 -1 -1 -9 -2 -4 -3 -2 -4
tag inside: cue.of_whole	17 -18 6 -15 -12 -4 -5 -22 9 -10 -9 -15 2
tag inside: cue.of_year	6 32 -30 -4 -4 -3 -2 -4 -4 -13 -13 -6 -10
tag inside: cue.other_exchange	82 -14 -45 -7 -4 -2 -2 -8 -3 -2 -3 -3 -4
tag inside: cue.other_return	26 -2 -21 0 0 -1 0 0 0 0 0 -1 0
tag inside: cue.other_war	56 -43 -12 -9 -4 -4 -3 -13 -7 -9 -13 -10 -8
tag inside: cue.part	21 -11 23 -11 -9 -7 -6 -23 -13 -6 -7 -7 -10
tag inside: cue.recap	12 -32 -9 -2 -2 -19 -2 -3 -1 -5 -10 25 -2
tag inside: cue.repatriation	-47 32 -15 -2 -12 -1 -1 36 -5 -7 -4 -3 -4
tag inside: cue.reunion	78 -31 -37 -4 -6 -3 -2 -6 -11 -6 -2 -3 -4
tag inside: cue.same_number	45 29 -45 8 -6 -14 -5 -32 36 -6 -8 -7 -4
tag inside: cue.since	5 46 -34 -3 -4 -11 -4 -62 -12 1 -19 -6 -5
tag inside: cue.span	-16 48 2 -15 -11 -10 -9 -33 -13 -28 -14 -6 -9
tag inside: cue.stage	170 -129 -26 -13 -18 -31 -24 -48 -26 -103 -34 -14 -16
tag inside: cue.to_date	56 0 -29 -40 -13 -7 -6 -27 -31 24 -13 -24 14
tag inside: cue.unit	56 9 -61 -7 -6 -8 -7 -3 -13 -5 -3 -6 -5
tag inside: cue.year	14 -50 -22 -7 -8 -6 -7 -22 -17 36 -22 -6 -13
tag inside: foe.of	55 -43 41 -4 -5 -11 -10 -5 -7 -5 -12 -8 -3
tag inside: noun.body	-5 21 8 -6 13 -9 -5 17 -12 -8 -8 -8 -6
tag inside: noun.branch	39 -14 -7 -8 -9 -16 2 -11 -18 -7 0 -11 -6
tag inside: noun.child	52 7 -61 -4 -9 -13 -7 48 -10 -5 -19 -18 -8
tag inside: noun.civilian	-55 40 29 -10 -3 -2 -2 -14 -5 -10 4 19 -11
tag inside: noun.exchange	-27 -68 -44 -17 -12 -19 -11 -69 -21 169 -17 -17 -14
tag inside: noun.family	69 -7 2 -13 -7 -9 -5 -23 -10 -19 -10 0 -14
tag inside: noun.foreigner	51 40 -91 -20 -7 -7 -4 -16 -6 -8 -9 -6 -4
tag inside: noun.man	25 11 -26 -4 -6 -5 -2 -13 -3 -4 -3 -4 -3
tag inside: noun.military	-20 26 15 -8 5 7 -4 -8 -2 -7 1 -5 -6
tag inside: noun.other	66 -26 -11 -5 -4 -3 -3 -17 -9 -14 18 -9 22
tag inside: noun.people	-2 12 -9 15 -6 -8 -4 11 -6 -5 -6 -4 4
tag inside: noun.rank	93 -55 -36 -4 -4 -12 -3 -13 -3 -5 -6 -3 -4
tag inside: noun.soldier	-4 -16 30 -11 2 -3 -10 -17 -12 -10 22 -16 -10
tag inside: noun.woman	-16 9 48 -15 -9 -13 -8 -33 -11 -9 -16 -11 -7
tag inside: own.of	-2 11 11 -15 -7 -9 -7 -7 -2 -10 1 2 -6
tag inside: qualifier.approx	-40 21 -35 -15 -17 9 -8 -55 -5 -25 65 5 18
tag inside: qualifier.at_least	13 -56 -32 -11 19 -19 -9 -50 -14 -15 77 0 -11
tag inside: qualifier.at_most	23 -13 -21 -3 -4 -4 -3 -6 -10 -6 20 20 -5
tag inside: qualifier.more_than	0 -58 -34 -13 -12 -11 -9 13 6 -14 14 15 53
tag inside: ru.agent	-30 -39 28 -26 -12 -17 29 -13 20 -10 -3 -18 -12
tag inside: ru.of	-29 -75 98 -9 -5 -11 4 -20 20 -5 -27 42 -6
tag inside: ua.agent	-39 36 -20 -10 -7 5 -6 22 -15 -11 10 -3 -2
tag inside: ua.of	-6 57 -33 -13 1 -2 -4 17 -9 -7 9 -11 -6
tag inside: verb.bring	0 2 0 24 -7 -4 -3 -13 -7 -10 -2 -4 -3
tag inside: verb.come	30 -34 -14 37 -20 -7 -4 14 -21 -24 -5 -10 -3
tag inside: verb.get	44 -46 -2 -3 -10 -5 -4 -7 -7 -5 -7 -3 -3
tag inside: verb.give	9 27 -11 -8 -1 -4 -1 -8 -1 -1 -1 -1 -1
tag inside: verb.held_exchange	39 -31 -18 -3 -8 -12 -6 19 -24 6 -8 -9 -8
tag inside: verb.other	-27 -11 -11 -4 -7 60 -4 -9 -19 -6 -21 -4 -12
tag inside: view.ru	69 -39 -38 -7 -7 -6 -3 -14 -19 -8 -7 -8 -3
tag inside: view.ua	-22 85 -46 -6 -13 2 -3 20 -21 -7 -4 -5 -2
tag left 1: adj.freed	-31 21 -9 13 -8 -4 -4 7 -4 -6 -5 -8 -6
tag left 1: adj.modifier	-25 -8 8 -9 10 17 -7 -16 -5 -13 3 18 2
tag left 1: adj.wounded	54 -43 -20 -14 -12 -5 -6 -12 -3 -7 -4 -5 -14
tag left 1: category	66 -32 -30 -5 -5 -5 -4 -3 -6 -6 -10 -7 7
tag left 1: country	62 -57 -65 -23 -17 -11 -9 -24 -10 8 -14 -26 -13
tag left 1: cue.agreed	47 29 -48 -14 -3 -9 -6 -28 -13 -5 -2 -5 -4
tag left 1: cue.agreement	42 25 -52 -25 -7 -20 -14 -15 -19 -10 -3 -4 -4
tag left 1: cue.all	10 24 -22 -12 -8 -8 -5 -1 -10 -14 -6 -10 -9
tag left 1: cue.already	-33 -54 -48 -13 -11 -9 -7 52 14 29 -15 -15 10
tag left 1: cue.among	-14 37 -33 -5 -5 -5 -4 -3 -3 -4 -4 -9 -3
tag left 1: cue.border	48 -34 -10 -6 -5 -6 -5 -15 -9 -6 -16 -4 -4
tag left 1: cue.born	49 -26 -7 -3 -1 -2 -1 -2 -1 -2 -1 -1 -1
tag left 1: cue.called_off	43 -42 -4 -1 -1 -3 -2 -7 -1 -3 -1 -3 -1
tag left 1: cue.captivity	-22 11 12 -5 -4 -7 -4 3 8 -13 24 -7 -8
tag left 1: cue.captured	53 -12 -19 -1 -1 -1 -1 -3 -4 -1 -4 -5 -1
tag left 1: cue.claims	8 -51 -12 9 -4 -8 -5 12 -18 -12 -8 8 7
tag left 1: cue.completed	-21 -3 -4 -21 -6 -7 -5 11 -14 45 25 -15 -10
tag left 1: cue.count	15 20 -18 -18 -5 -6 -4 29 -12 -26 -6 -5 -6
tag left 1: cue.crime	51 -31 -2 0 -1 -1 -1 -10 0 -1 -2 0 -1
tag left 1: cue.deported	88 -4 -49 -8 -7 -11 -5 -68 -15 -10 -25 -6 -13
tag left 1: cue.each	76 -40 -3 -20 -10 -5 -4 -12 -11 -27 -5 -6 -5
tag left 1: cue.evacuation	79 -12 -15 -2 -1 -2 -1 -15 -4 -6 -6 -12 -6
tag left 1: cue.ever_captured	50 -12 -4 -2 -2 -1 -3 -32 -26 -13 -26 -2 -13
tag left 1: cue.footage	62 -12 -18 -3 -6 -4 -5 -8 -8 -24 -10 -37 -11
tag left 1: cue.held	-32 -53 -43 1 -10 -10 -10 -51 -40 -20 54 64 25
tag left 1: cue.in_captivity	10 -25 -4 -3 -4 -8 -3 -16 -3 -7 62 -35 -18
tag left 1: cue.in_return	53 -30 9 -10 -7 -11 -6 -10 -1 -6 -13 -7 -5
tag left 1: cue.included	-1 43 -38 8 -3 -3 -2 -13 -10 -7 -12 -4 -5
tag left 1: cue.local	9 -78 -49 -13 70 -13 -10 -28 -8 -13 -16 -16 -15
tag left 1: cue.mediated	32 -71 -18 -42 -12 -7 -6 -15 21 22 -7 -12 -11
tag left 1: cue.missing	12 -28 -16 -9 -10 -7 -8 -37 -5 -16 -58 -32 56
tag left 1: cue.month	47 -28 -2 -1 0 -1 -1 -9 -3 0 -4 0 -4
tag left 1: cue.of_whole	29 19 -38 20 -8 -7 -5 -17 -10 3 -6 -7 -10
tag left 1: cue.of_year	9 5 -31 -15 -10 -6 -6 -15 30 -42 -23 -10 -11
tag left 1: cue.one_sided	-89 30 -23 -4 -9 -24 -5 53 -7 -3 -4 -5 -4
tag left 1: cue.other_exchange	46 -47 -32 -18 -4 -5 -3 -31 -5 -17 -2 -3 -2
tag left 1: cue.other_return	60 -6 -9 -2 -5 -5 -3 -23 -10 -12 -4 -10 -7
tag left 1: cue.outside	-62 1 5 -9 -4 9 -45 -14 -14 -12 -8 -16 -12
tag left 1: cue.part	19 18 -15 -2 -5 -6 -3 5 -9 -6 -1 -8 -4
tag left 1: cue.planned	17 30 -58 -8 -6 -8 -6 -19 -2 -8 -19 -5 -7
tag left 1: cue.ready	19 -8 -2 -1 0 0 0 -2 0 -1 -1 -2 0
tag left 1: cue.recap	8 25 -41 -9 -6 -8 -5 -10 -19 -10 -5 -8 -9
tag left 1: cue.record	-26 -35 -4 -5 -14 -5 -5 -14 -8 39 -10 -23 -11
tag left 1: cue.relative	5 -1 -13 -27 -11 -16 1 0 -12 -3 31 3 -9
tag left 1: cue.repatriation	39 -16 4 -21 -18 -5 -4 -17 -7 -15 -12 -9 -13
tag left 1: cue.reunion	35 -38 -50 -27 -7 -7 -6 12 -27 20 -5 -7 -7
tag left 1: cue.since	-16 48 -54 -4 -5 -10 -4 -25 -15 14 -20 -12 -7
tag left 1: cue.span	-18 45 -1 -15 -10 -10 -9 -15 -4 -23 -12 -6 -8
tag left 1: cue.stage	23 -35 -26 24 -10 -3 -4 -3 -7 -29 -10 -7 -5
tag left 1: cue.to_date	-18 2 -20 -9 -9 -5 -4 7 -25 38 -4 -12 5
tag left 1: cue.today	-19 55 5 -13 -10 10 -7 -20 -12 -8 -14 -33 -14
tag left 1: cue.total	-108 40 40 19 -26 -26 -15 -10 -10 -9 -25 -36 -21
tag left 1: cue.training	37 -15 -1 -1 -1 -1 -1 -1 -2 -2 -12 -1 -1
tag left 1: cue.transit	4 -11 -18 16 -7 -1 -1 -4 -5 8 -2 -1 -1
tag left 1: cue.venue	4 30 -35 -1 -1 -7 -1 0 0 -3 -7 -1 -1
tag left 1: cue.visit	59 -32 -2 -2 -6 -2 -1 -1 -2 -3 -8 -2 -1
tag left 1: cue.year	-27 -47 -29 -6 -7 -6 -7 19 27 61 -18 -9 -11
tag left 1: cue.yesterday	116 -39 -103 -24 -43 -10 -8 -47 -28 -10 -13 -4 -6
tag left 1: foe.of	12 -1 -4 -1 -1 -1 -2 -7 -1 -2 -15 19 -23
tag left 1: noun.body	-24 33 -3 -5 -5 -5 -3 12 3 -3 -4 -4 -3
tag left 1: noun.branch	24 -15 -1 0 -1 -1 0 -1 0 -1 -2 -1 -1
tag left 1: noun.child	-2 -24 15 -4 -2 -4 -2 -2 -5 -5 -2 -6 -3
tag left 1: noun.civilian	59 15 -75 -6 -11 -10 -16 -39 -32 -12 3 -33 -30
tag left 1: noun.exchange	26 -20 5 10 -5 -3 -5 -27 -9 -1 -7 -6 -5
tag left 1: noun.family	-16 -34 -35 -9 -10 -10 -8 -44 -15 35 -8 -27 20
tag left 1: noun.military	40 35 -24 -7 -8 -22 -9 -8 -12 -24 -14 -26 -7
tag left 1: noun.other	2 20 -17 -5 -6 -6 -3 3 18 -9 -7 -20 -6
tag left 1: noun.people	25 23 -37 -7 -4 -4 -3 -8 -9 -5 -6 2 8
tag left 1: noun.rank	3 33 -91 -17 -16 -29 -18 -18 -11 -18 -19 -16 -13
tag left 1: noun.woman	58 -24 -34 -1 -1 -1 -1 -1 0 -2 0 -2 -1
tag left 1: own.of	-32 48 -34 -16 -13 -4 -5 -6 -19 -6 -25 -8 -11
tag left 1: own.to	-3 13 14 -10 -10 0 -7 5 -15 -8 -4 -9 -7
tag left 1: ru.agent	1 -59 42 -24 -15 23 -10 -13 -12 -9 15 -4 -7
tag left 1: ru.from	-35 56 -60 -6 -2 -6 -2 39 -7 -7 -27 -2 -4
tag left 1: ru.of	16 -12 27 -22 -16 -17 -8 -9 -20 -17 45 -35 -13
tag left 1: ru.to	34 -47 4 -5 -6 6 -8 -5 4 -6 15 -29 -7
tag left 1: ua.agent	-48 74 -44 -8 -8 -22 -6 22 -4 -9 -9 -3 -6
tag left 1: ua.from	6 -44 58 -5 -23 -4 -12 -41 57 -34 -6 -37 -10
tag left 1: ua.of	28 13 -54 -10 -15 -3 -6 -17 -14 -6 -24 12 -6
tag left 1: ua.to	26 -13 -37 -8 -8 -10 -8 24 -12 -9 -12 -2 -11
tag left 1: verb.bring	-20 18 25 -3 -7 -8 -2 11 9 -7 -9 -9 -6
tag left 1: verb.come	-22 7 14 0 13 -9 -5 13 6 -9 -9 -9 -6
tag left 1: verb.future	-2 -10 31 -3 -4 -16 -2 -15 -24 -2 -9 27 -2
tag left 1: verb.get	6 -1 22 -7 -7 -12 -3 -10 12 -7 -9 -7 -6
tag left 1: verb.give	-30 22 27 -7 -8 5 -2 7 0 -7 -7 -9 -6
tag left 1: verb.held_exchange	27 -13 -1 15 -6 -8 -5 -22 -22 13 -7 -8 -7
tag left 1: verb.home	21 -15 8 5 -6 -7 -5 5 4 -7 -7 -8 -5
tag left 1: verb.managed	23 -72 -11 -30 -10 -24 -11 -2 -46 -46 -45 -23 -24
tag left 1: verb.noun	-15 7 -2 9 -8 -5 -5 -30 -11 5 -6 15 -6
tag left 1: verb.other	27 -17 6 -3 21 17 -2 -33 -13 -3 -2 -5 -5
tag left 1: verb.swap	-13 -19 -18 36 -10 -4 -8 0 -5 -11 -9 -9 -10
tag left 1: verb.will	52 -59 -26 -6 -5 -14 -3 11 5 0 13 7 -3
tag left 1: view.ru	41 -17 -37 -2 -25 -3 -9 -43 65 -27 -8 -34 -18
tag left 1: view.ua	-4 16 -11 -1 -1 0 0 1 -1 -1 4 -2 0
tag left 3: adj.dead	-17 5 12 -7 -9 -7 -6 28 -15 -7 -6 -6 -8
tag left 3: adj.freed	52 -11 -12 18 -4 -2 -4 -58 -9 -6 -7 -4 -13
tag left 3: adj.modifier	10 3 -15 3 -5 -8 -2 2 -17 -13 12 -1 -9
tag left 3: adj.wounded	23 10 -53 -7 -6 -6 36 -5 -6 -5 -4 -20 -4
tag left 3: category	2 9 -8 -4 -4 -9 5 5 -8 -7 -10 3 3
tag left 3: country	-24 15 -18 17 -7 -5 -4 -22 -24 22 -4 4 -7
tag left 3: cue.agreed	28 -18 -1 -8 -6 -4 -3 -9 11 -7 -7 -9 -5
tag left 3: cue.agreement	37 -34 -4 13 -6 -4 -3 -13 5 -7 -7 -7 -5
tag left 3: cue.all	-34 -51 -25 15 -8 -10 -7 -25 -14 11 48 28 -14
tag left 3: cue.already	-7 -44 -9 -25 -10 -8 -6 4 48 6 -25 -14 7
tag left 3: cue.among	8 24 -30 -3 -3 -5 -3 -3 -2 -3 -3 -5 -2
tag left 3: cue.border	8 5 6 -12 -10 -9 -7 -19 -13 -14 -17 -12 -10
tag left 3: cue.born	76 -53 -17 -5 -2 -3 -1 -5 -4 -4 -2 -3 -2
tag left 3: cue.called_off	67 -41 -12 -2 -2 -5 -1 -6 -2 -5 -4 -3 -2
tag left 3: cue.captivity	0 -26 26 -10 -1 -3 -4 -2 0 -2 15 -3 -7
tag left 3: cue.captured	38 -10 -23 -2 -2 -2 -2 -15 -3 5 25 -28 -6
tag left 3: cue.claims	-30 -31 22 -9 -8 -12 -9 -8 -18 -20 4 -9 45
tag left 3: cue.completed	-52 13 6 15 5 7 -5 5 16 7 -9 -12 -9
tag left 3: cue.count	8 -11 -12 19 -6 5 -6 4 -11 5 -6 -5 -5
tag left 3: cue.crime	70 -16 -4 -1 -2 -1 -1 -22 -16 -3 -30 -12 -3
tag left 3: cue.denied	19 -25 -11 -16 -10 -7 -10 -48 -23 -31 33 -37 -25
tag left 3: cue.deported	52 -16 -16 -5 -3 -4 -4 -10 -22 -9 -11 -5 -26
tag left 3: cue.each	-30 34 17 -21 -29 -10 -7 -18 -12 -13 -9 -10 -7
tag left 3: cue.evacuation	39 -52 22 -16 -9 -7 -6 -64 -16 -17 -19 37 -18
tag left 3: cue.ever_captured	60 -14 -6 -2 -2 -1 -4 -31 -26 -14 -30 -3 -13
tag left 3: cue.footage	21 31 -31 -6 -4 -4 -4 -30 -11 -6 -5 -4 -9
tag left 3: cue.good_news	-80 86 5 -4 -2 -1 -1 -2 -3 -2 -3 -1 -2
tag left 3: cue.held	-17 -50 -29 4 6 -9 -8 -5 -16 -13 -21 65 -6
tag left 3: cue.in_captivity	25 -68 -7 -6 -7 -10 -5 -22 -10 -10 16 38 -24
tag left 3: cue.in_return	-24 37 6 7 7 -8 4 -6 -6 -10 -5 -6 -3
tag left 3: cue.included	-6 10 -21 21 -3 -5 -2 18 -9 -7 -6 -4 -9
tag left 3: cue.local	10 -64 -39 -9 65 -10 -6 -22 -6 -9 -12 -23 -6
tag left 3: cue.mediated	-22 -26 -5 0 -6 -6 -5 -35 -8 69 -10 -7 -10
tag left 3: cue.missing	-58 -38 -17 -9 -12 -11 -9 -59 -18 -18 -58 -49 111
tag left 3: cue.money	25 -4 -4 -1 -1 -1 -1 -2 -8 -6 -2 -1 -1
tag left 3: cue.month	-18 -30 -64 -7 -8 -7 -6 71 35 -25 -16 -20 -12
tag left 3: cue.of_whole	23 -1 -6 -4 -9 -4 -4 -10 18 -11 -3 -11 0
tag left 3: cue.of_year	-4 -15 -16 -8 -7 -4 -4 16 14 19 -8 -9 -8
tag left 3: cue.on_shield	-50 58 -38 -4 -9 -4 -4 30 -15 -3 -8 -6 -4
tag left 3: cue.one_sided	-54 22 0 35 -9 3 -31 -2 -7 -6 -10 -8 -6
tag left 3: cue.other_exchange	78 -60 -29 -3 -2 -4 -2 -14 -5 -11 -4 -2 -2
tag left 3: cue.other_return	60 15 -25 -3 -6 -5 -3 -11 -19 -21 -2 -9 -3
tag left 3: cue.other_war	56 -27 -23 -12 -3 -3 -2 -2 -5 -9 -3 -5 -4
tag left 3: cue.outside	-42 -49 -1 -10 -10 47 16 36 -15 -26 -13 -13 -10
tag left 3: cue.parcel	86 -78 -5 -1 -1 -1 -1 -2 -2 0 -1 -1 -1
tag left 3: cue.part	46 -6 -14 -3 -4 3 -3 -12 -8 -5 2 -9 -5
tag left 3: cue.planned	44 -11 -26 -4 -3 -3 -2 -16 -9 -4 21 -15 -3
tag left 3: cue.postponed	55 0 -42 -3 -1 -1 -2 -3 -2 -5 -3 -7 -1
tag left 3: cue.ready	22 -3 -18 -3 -4 -3 -2 -16 -8 -5 -11 44 -3
tag left 3: cue.recap	66 -8 -58 -6 -6 -9 -3 3 -12 -18 -5 -3 -4
tag left 3: cue.record	31 -31 -44 -5 -8 -8 -4 -23 -19 28 -6 -9 -8
tag left 3: cue.relative	37 -49 -19 -9 15 -3 -4 -40 -8 22 26 -10 -7
tag left 3: cue.repatriation	-69 44 -20 -4 -10 -3 -2 15 -6 -7 -6 -2 -5
tag left 3: cue.reunion	-22 13 34 -15 -20 -9 -9 -40 -7 23 -5 -15 -7
tag left 3: cue.same_number	31 -23 15 -11 -21 -21 -19 -11 -9 -4 -8 -8 -9
tag left 3: cue.since	-6 -32 -15 -9 -6 -6 -5 16 40 32 -11 -10 -13
tag left 3: cue.span	-6 -67 4 -28 -10 -8 -5 38 29 11 -9 -11 -8
tag left 3: cue.stage	1 -41 55 -12 -4 -4 -3 -12 -22 -9 -4 -5 -4
tag left 3: cue.thanks	25 -12 -13 -3 -6 -2 -2 16 -1 -16 -1 -1 -2
tag left 3: cue.third	48 -13 -11 -3 -3 -1 -1 -2 -6 -1 -3 -5 -2
tag left 3: cue.to_date	-4 -56 -41 4 -6 -5 -5 -1 4 57 -7 -15 1
tag left 3: cue.today	-24 37 14 2 -8 -8 -5 -18 -10 -19 -12 -1 2
tag left 3: cue.total	-22 -35 -26 43 -10 -11 -10 66 -19 7 -15 -12 -13
tag left 3: cue.training	39 -3 -29 -3 -2 -1 -1 0 -2 -1 -1 -2 -1
tag left 3: cue.transit	-59 5 56 7 -7 -7 -5 -9 -10 10 -5 -16 -4
tag left 3: cue.unit	39 -9 -41 -5 -7 -14 -4 -16 -23 -12 1 -16 23
tag left 3: cue.venue	35 -40 3 28 -5 -2 -2 -21 -6 -6 -6 10 -3
tag left 3: cue.visit	51 -41 -2 -1 -4 -2 -1 0 -1 -1 -3 -1 -1
tag left 3: cue.year	-5 -32 -4 -5 -5 -5 -4 15 3 28 -10 -7 -9
tag left 3: cue.yesterday	103 -90 41 -21 -12 -12 -6 -103 -11 -16 -12 -8 -9
tag left 3: foe.agent	23 -27 31 -4 -6 -11 -7 5 -12 -5 -23 -5 -6
tag left 3: foe.from	-38 -34 32 -5 -7 -6 -9 10 -27 -17 54 -18 -21
tag left 3: foe.of	-23 -11 15 -7 -10 -18 11 -17 -24 -10 15 27 -13
tag left 3: foe.to	-5 -23 39 -9 -10 -10 -10 -19 -29 -8 -18 17 -11
tag left 3: noun.body	47 -9 -25 -12 8 -10 -6 0 -5 -9 -8 -6 -9
tag left 3: noun.branch	7 24 -12 -3 -3 -7 -3 -21 -3 -6 -1 -5 11
tag left 3: noun.child	-17 -36 -2 -5 -4 -8 -4 63 -3 -12 -4 -8 -5
tag left 3: noun.civilian	-21 36 -17 -12 -11 -12 -9 4 -20 -11 -15 -2 12
tag left 3: noun.exchange	-25 3 5 -2 -10 -1 0 19 -1 19 -7 -9 -8
tag left 3: noun.family	12 -19 -2 -27 -9 -6 -5 -19 45 -22 -26 41 -9
tag left 3: noun.foreigner	61 -43 -8 -1 -3 -1 -2 -11 -3 -1 -31 28 -3
tag left 3: noun.man	-4 -102 49 -6 -7 -9 -6 -11 -5 -7 -8 -8 -6
tag left 3: noun.military	3 6 -2 -6 0 -9 0 10 -12 -5 20 -10 -8
tag left 3: noun.other	3 5 -14 -7 -3 -5 -3 23 -2 -4 -4 1 -7
tag left 3: noun.people	13 2 12 -12 6 -8 -4 -17 -2 -16 3 -11 5
tag left 3: noun.rank	31 -25 -1 -3 -3 -11 -3 -6 -2 -3 -4 -4 -4
tag left 3: noun.soldier	-60 21 11 21 18 -23 1 -34 -26 -23 9 -20 -15
tag left 3: noun.woman	71 -30 -20 -1 -2 -3 -2 -8 -1 -2 -7 -5 -3
tag left 3: own.agent	14 -32 16 -8 -10 -12 -4 27 -3 6 -21 12 -12
tag left 3: own.from	-1 55 -57 -3 -5 -5 -4 20 -16 -4 -5 -7 -9
tag left 3: own.of	-1 32 -6 -9 -16 -9 -10 -22 -12 -11 6 -8 -14
tag left 3: own.to	-3 11 -20 -4 4 -6 -5 8 16 -8 -8 -7 -6
tag left 3: qualifier.approx	16 -4 -47 -6 -5 -9 -3 -56 -7 -8 -3 -18 25
tag left 3: qualifier.at_least	12 -19 -2 -1 -6 -3 -2 -10 -9 -1 16 -9 -2
tag left 3: qualifier.at_most	-12 -15 35 -18 -12 -6 -3 3 -25 10 -7 -5 -5
tag left 3: qualifier.more_than	64 -18 -16 -11 -4 -7 -20 -11 -12 -13 -7 -10 -8
tag left 3: ru.agent	-17 -12 18 -9 -11 6 -10 -12 13 -8 1 -10 -6
tag left 3: ru.from	18 8 -49 -1 -7 -3 -4 11 -13 -2 10 -12 -6
tag left 3: ru.of	3 -16 12 -3 -9 -6 -8 -24 10 -6 21 -24 -3
tag left 3: ru.to	-37 -26 43 -7 -8 -7 -4 -11 33 -6 -4 -15 -6
tag left 3: ua.agent	-16 6 23 2 -10 -5 2 0 -15 -1 -1 -6 -7
tag left 3: ua.from	-27 -39 29 -6 14 -4 12 -12 29 -3 -4 -20 -4
tag left 3: ua.of	-2 7 0 -4 -1 -5 3 -10 2 -8 -8 9 -6
tag left 3: ua.to	-42 46 11 -6 -6 3 -4 -2 -10 1 1 -4 -5
tag left 3: verb.bring	0 4 -1 5 -13 -3 -2 24 -3 -5 -11 -9 -7
tag left 3: verb.come	27 -20 1 -11 -16 1 -6 -9 8 -7 -9 -12 -9
tag left 3: verb.future	29 -14 -10 -12 -4 -2 -2 -20 -9 -4 32 -6 -3
tag left 3: verb.get	11 -5 29 -11 -14 -5 -5 4 -15 -9 -10 -8 -5
tag left 3: verb.give	-11 17 20 -8 -15 6 -8 -1 -13 -5 -8 -10 0
tag left 3: verb.held_exchange	-2 12 10 -15 -15 -1 -7 -19 8 3 -5 -7 -5
tag left 3: verb.home	20 -3 -9 3 -8 -6 -6 -1 6 -5 -11 -7 -6
tag left 3: verb.managed	-30 4 2 -10 -6 7 -5 36 -1 5 -12 -11 -7
tag left 3: verb.noun	16 -27 14 11 -6 -4 -4 3 -10 7 -5 -14 -4
tag left 3: verb.other	10 2 -18 -3 -17 28 -3 4 -11 -8 -6 -6 5
tag left 3: verb.swap	-26 -5 23 -34 -10 -3 -3 -20 14 -5 -8 -13 -11
tag left 3: verb.will	-4 29 -13 -10 -8 3 -6 -36 -8 2 38 -19 -8
tag left 3: view.ru	-16 -11 -19 -5 20 -3 -4 -17 15 -5 -9 25 17
tag left 3: view.ua	9 22 -26 -10 -14 -15 -5 -21 -39 2 19 -40 -9
tag left 3: voice.ru	-26 1 -17 -9 -16 -5 -6 -19 2 -7 -36 33 11
tag left 3: voice.ua	-6 34 -32 -24 -17 -10 -8 6 -20 -12 33 -24 4
tag left 7: adj.dead	3 19 0 -3 -3 -4 -3 -3 -1 -4 -4 -6 -3
tag left 7: adj.freed	0 13 -6 -9 -2 -3 -3 22 3 3 -21 -10 -6
tag left 7: adj.modifier	5 -5 -22 -8 8 -5 -6 -1 20 5 -4 -2 -3
tag left 7: adj.wounded	-31 54 -32 5 -6 -5 18 -13 -8 -17 -7 -12 -7
tag left 7: category	-16 -2 7 -4 -5 -8 1 6 -5 -9 -4 -1 15
tag left 7: country	19 -55 2 55 -10 -6 -4 -23 -13 21 7 -9 -6
tag left 7: cue.agreed	59 -26 -17 -20 -2 -11 3 -45 21 -5 -6 -6 -5
tag left 7: cue.agreement	3 16 -18 -17 -7 -13 -3 4 14 -6 -9 -8 -7
tag left 7: cue.all	-4 -41 -48 -17 -5 -4 -4 65 30 12 -31 -10 -6
tag left 7: cue.already	30 -58 -10 -5 38 -7 -4 -42 -1 21 -7 -10 -9
tag left 7: cue.among	-1 -15 29 -3 -5 -6 -3 -6 -9 -5 -2 -20 -6
tag left 7: cue.anniversary	22 -13 -7 -3 -4 -2 -1 -31 -9 -3 -5 -2 -1
tag left 7: cue.border	-32 24 15 -12 -12 -10 -8 -15 -13 -12 -25 -13 -11
tag left 7: cue.born	7 20 -33 -3 -3 -4 -2 -20 -4 -5 -3 -7 -3
tag left 7: cue.called_off	41 -32 -14 -1 -1 -1 -1 0 -2 0 -1 -1 0
tag left 7: cue.captivity	-8 1 -4 2 -16 2 3 11 -7 -14 6 19 -6
tag left 7: cue.captured	43 -23 -24 -10 -3 -4 -3 -21 -7 -5 30 -29 -9
tag left 7: cue.claims	-12 27 2 -6 13 -8 -5 -8 -18 -12 7 -14 5
tag left 7: cue.completed	9 4 18 -3 -5 -6 -4 -17 -17 6 8 -8 -7
tag left 7: cue.count	-11 -35 3 0 -8 0 0 36 1 26 -8 -6 -7
tag left 7: cue.crime	9 -3 -1 0 0 0 0 -1 0 -1 -1 0 -1
tag left 7: cue.denied	91 -32 -15 -24 -6 -3 -3 -22 -8 -10 -14 -20 -4
tag left 7: cue.deported	-35 -12 -40 -25 -8 -9 -7 49 -22 6 23 -32 7
tag left 7: cue.each	-40 -45 7 5 76 7 -29 -34 32 -5 -16 -16 -11
tag left 7: cue.evacuation	39 48 -15 -7 -9 -2 -3 -36 -12 -28 -7 -19 -8
tag left 7: cue.ever_captured	72 -48 -2 -6 -7 -2 -9 -41 -34 -21 -34 -8 -21
tag left 7: cue.film	21 -29 -14 -6 -3 -2 -2 -3 -1 -3 -2 -2 -2
tag left 7: cue.footage	26 -53 -3 -5 -3 -3 -3 -35 -12 -12 -19 42 -8
tag left 7: cue.good_news	-15 43 12 -5 -4 -2 -2 -17 -4 -2 -9 -21 -4
tag left 7: cue.held	2 7 -40 -16 -13 -10 -10 -6 -17 -12 7 35 -40
tag left 7: cue.in_captivity	5 22 -68 -14 -11 -14 -11 -13 -31 -13 -11 47 -26
tag left 7: cue.in_return	-16 17 21 -9 -13 -9 -8 -7 -14 -5 -6 -9 -5
tag left 7: cue.included	49 -16 -30 -3 -4 3 -3 1 11 -7 -36 -6 -5
tag left 7: cue.local	94 -73 -54 -6 -22 -9 -5 -16 -7 -9 -11 -24 -5
tag left 7: cue.mediated	-38 14 -32 53 -6 -12 -5 -43 -16 51 -6 9 -7
tag left 7: cue.missing	17 -53 -18 -14 -10 -14 -10 -18 -19 -48 -35 -58 72
tag left 7: cue.money	73 -2 -1 -1 0 -1 0 -56 -2 -2 -4 -1 -1
tag left 7: cue.month	-15 -90 -39 -7 -5 -7 -4 93 -10 -18 -14 -6 -7
tag left 7: cue.of_whole	-6 17 0 -7 1 -6 -2 4 -1 -1 -12 -9 -9
tag left 7: cue.of_year	10 -15 -25 5 -6 -4 -4 26 18 -7 -8 -7 -9
tag left 7: cue.on_shield	-18 38 -14 -3 -6 -4 -3 -20 -25 -4 -3 -4 -4
tag left 7: cue.one_sided	-40 29 -45 23 -11 44 -46 -29 -1 -7 -14 -9 -7
tag left 7: cue.other_exchange	30 15 -29 -2 -3 -3 -2 -5 -4 -5 -5 -4 -2
tag left 7: cue.other_return	61 -41 13 -10 -9 -9 -3 -10 -20 -6 -3 -4 -3
tag left 7: cue.other_war	67 -65 -14 -7 -3 -3 -2 -10 -1 -8 -2 -3 -2
tag left 7: cue.outside	-76 -42 -118 -14 -14 88 73 11 -23 -20 -14 -15 -10
tag left 7: cue.parcel	47 -30 -10 -1 -2 -1 0 -1 -1 0 -1 -1 0
tag left 7: cue.part	-4 6 27 -6 16 -5 -4 -3 -7 -14 -14 -10 -8
tag left 7: cue.planned	71 -19 -37 -4 -3 -6 -2 -37 -7 -3 18 -25 14
tag left 7: cue.postponed	12 -4 42 -8 -8 -17 -8 -44 -12 -21 -19 -8 -14
tag left 7: cue.ready	90 -25 -65 -3 -4 -5 -6 -17 -6 -7 -9 -10 -3
tag left 7: cue.recap	104 -59 -98 -11 -5 -4 -3 -12 -35 -6 27 22 -4
tag left 7: cue.record	27 9 -16 6 -7 -6 -5 -6 -33 -49 -22 -5 -6
tag left 7: cue.relative	29 -70 18 14 9 -4 -4 -11 -3 1 10 -13 4
tag left 7: cue.repatriation	18 42 -52 -3 -5 -6 -3 16 8 -8 -13 -18 -28
tag left 7: cue.reunion	-33 3 30 -26 -7 5 -6 -13 6 2 -5 -11 -5
tag left 7: cue.review	-32 -8 -16 -8 -8 -2 -6 39 24 11 -11 -14 -28
tag left 7: cue.same_number	-24 -55 72 -8 -18 -55 37 -24 -17 -15 -24 -21 -9
tag left 7: cue.since	-38 -33 -34 -12 -9 -5 -4 59 41 17 -13 -10 -11
tag left 7: cue.span	-6 -68 -12 -9 -12 -7 -6 28 51 -17 -10 -7 -9
tag left 7: cue.stage	41 2 -24 -20 -9 -4 -5 8 2 -23 -9 -9 -5
tag left 7: cue.thanks	-5 -8 1 27 -15 -12 -6 8 -15 -25 -13 -8 -12
tag left 7: cue.third	81 -30 -55 -4 -2 -2 -1 -1 -6 -4 -2 -3 -1
tag left 7: cue.to_date	-50 -38 -47 -20 -7 -5 -5 57 12 28 10 -5 8
tag left 7: cue.today	-3 33 -10 -5 0 -7 -4 -6 -13 -10 2 -4 10
tag left 7: cue.total	-36 8 -19 -21 -9 -7 -6 33 31 16 -12 -10 -11
tag left 7: cue.training	-38 12 -37 53 -9 -8 -6 -24 -23 -18 -18 -8 -6
tag left 7: cue.transit	-8 -14 33 -10 -13 -4 -4 -6 -9 2 -5 -25 -5
tag left 7: cue.unit	-42 78 -39 -6 -4 -9 -3 -6 -4 -4 -4 -9 -5
tag left 7: cue.venue	-2 16 3 8 -16 -4 -5 -6 -41 -10 -14 -4 -6
tag left 7: cue.visit	32 -13 -4 -1 -3 -1 -1 -1 0 -1 -6 -2 -1
tag left 7: cue.year	44 -51 -27 4 -6 -5 -5 -42 45 21 -13 -9 -15
tag left 7: cue.yesterday	-15 -18 -17 -12 47 -12 -6 52 -36 -11 -8 -24 -7
tag left 7: foe.agent	37 21 -34 -4 -5 -6 -4 -9 -6 -5 -2 -19 -6
tag left 7: foe.from	-15 -30 37 -7 -21 -8 -10 -16 -23 -9 -11 -15 -8
tag left 7: foe.of	-16 56 -34 -13 -6 -6 -7 -20 -16 17 -14 8 -12
tag left 7: foe.to	-27 8 6 -5 -6 -13 -7 -5 -20 -5 -8 -11 -7
tag left 7: noun.body	-17 20 4 -4 -13 -5 -4 -6 7 -5 -5 -7 -5
tag left 7: noun.branch	7 -13 14 -4 -3 -6 -3 -1 -3 -4 -6 -5 -4
tag left 7: noun.child	24 0 6 -12 -5 -7 -5 -16 9 -19 -13 -10 -7
tag left 7: noun.civilian	-16 -16 -14 -24 -10 -12 -9 -5 -24 -1 32 31 8
tag left 7: noun.exchange	-6 -17 17 11 -8 6 3 -3 -9 6 -7 -7 -6
tag left 7: noun.family	11 -11 33 -14 -6 -7 -3 7 -27 -7 -5 -7 -5
tag left 7: noun.foreigner	26 0 -2 -12 -7 -3 -2 -3 -4 -7 9 -6 -10
tag left 7: noun.man	18 21 -16 -5 -4 -6 -3 -8 -5 -10 -4 -7 -23
tag left 7: noun.military	-1 1 -2 2 -8 -1 1 -15 2 0 -4 6 -6
tag left 7: noun.other	19 -5 -16 0 0 -5 -4 0 21 -6 -6 0 -8
tag left 7: noun.people	-5 2 13 0 2 -8 -2 -10 -3 1 -4 -8 7
tag left 7: noun.rank	-9 -8 35 -5 -4 -10 -3 -6 -2 -4 -8 6 -19
tag left 7: noun.soldier	-25 42 -22 -5 -6 -7 -6 -12 17 11 -13 3 -10
tag left 7: noun.woman	25 -43 41 -3 -3 -3 -3 -19 -15 -4 -6 -8 -2
tag left 7: own.agent	-23 8 32 -6 -8 -4 0 -20 -20 -12 8 -20 -8
tag left 7: own.from	24 21 -68 -5 -12 -18 -28 5 -19 -9 -15 -19 38
tag left 7: own.of	-19 -37 34 -19 -13 -16 1 -26 -8 -2 11 16 12
tag left 7: own.to	14 14 11 -4 -23 -2 -4 -30 -2 17 -6 -8 -3
tag left 7: qualifier.approx	-13 11 2 36 -5 -6 -5 -3 -21 -16 -5 8 -37
tag left 7: qualifier.at_least	3 -15 -1 -1 -4 -2 -1 -12 -9 -4 10 2 -2
tag left 7: qualifier.at_most	12 22 -47 -3 -4 8 -5 -3 5 -2 -10 -4 -6
tag left 7: qualifier.more_than	-17 -43 -59 -9 -6 19 23 -10 46 24 -4 -10 -8
tag left 7: ru.agent	-5 -13 13 17 -8 -7 -5 -9 -13 -1 9 -14 -8
tag left 7: ru.from	30 22 -25 3 -7 12 -5 -19 -16 -32 -9 -8 -5
tag left 7: ru.of	-15 -23 25 16 6 -7 -1 -7 -9 1 -11 0 -9
tag left 7: ru.to	9 7 -1 -8 -13 -9 -8 -8 -14 -6 -12 11 -6
tag left 7: ua.agent	-17 14 12 5 -2 -6 -7 0 -6 -2 -10 -13 6
tag left 7: ua.from	2 -55 38 -5 27 -4 -5 -11 7 -3 -8 -17 -4
tag left 7: ua.of	-11 -5 -1 7 -3 -5 -4 5 -10 0 7 -2 -5
tag left 7: ua.to	10 23 -10 -4 -7 -4 -2 -13 3 5 9 -13 -3
tag left 7: verb.bring	13 -5 17 -11 -3 5 -7 -11 -11 10 -9 -1 -4
tag left 7: verb.come	14 3 2 -3 -17 16 -5 -30 -4 3 -12 2 -4
tag left 7: verb.future	62 -49 -32 -2 -3 -7 -3 14 -5 -3 21 -5 -2
tag left 7: verb.get	12 18 -11 -8 16 -9 -7 -24 10 -7 -6 -6 -5
tag left 7: verb.give	5 -2 12 -7 24 -11 2 -13 -9 -16 -5 -9 -5
tag left 7: verb.held_exchange	-14 46 -6 -12 -9 0 -1 -20 -14 -2 -5 -6 -4
tag left 7: verb.home	-2 1 20 -5 1 22 -5 -29 -24 -2 -12 -4 -4
tag left 7: verb.managed	-44 6 -3 2 -6 39 -5 -29 11 21 -9 11 -6
tag left 7: verb.noun	-36 16 6 -13 -6 -5 -4 18 2 -12 -4 -4 -4
tag left 7: verb.other	17 -25 10 -3 -2 -2 -1 16 -3 -2 -2 -3 -1
tag left 7: verb.swap	19 -10 10 -12 -11 -14 5 -2 -14 4 -5 -5 -4
tag left 7: verb.will	-21 -24 -4 -5 -5 -5 -4 57 -3 -12 -13 15 -7
tag left 7: view.ru	24 -49 25 -5 -42 -4 -4 -30 33 -4 -10 36 -10
tag left 7: view.ua	3 1 -23 -15 -6 1 -7 -15 -16 16 -8 -7 -5
tag left 7: voice.ru	-28 -11 -6 -10 49 8 -6 2 -34 -8 19 15 -16
tag left 7: voice.ua	-19 -16 20 -15 -16 -9 -6 22 -7 -4 0 4 1
tag left beyond: adj.dead	-3 -2 3 -6 -5 -4 -4 6 -3 -15 -4 -5 -4
tag left beyond: adj.freed	11 19 -35 -3 -1 -4 -3 -7 -2 13 -15 2 -7
tag left beyond: adj.modifier	8 -27 -3 3 -1 -5 -5 -5 4 6 5 5 -2
tag left beyond: adj.wounded	33 -1 -69 0 -7 4 37 -10 -8 -12 -6 -12 -6
tag left beyond: category	17 -6 -4 -5 -5 -6 4 -5 -2 -7 -4 12 -5
tag left beyond: country	4 -21 0 32 -4 -4 -2 -29 -14 17 0 1 -5
tag left beyond: cue.agreed	27 7 -34 -7 25 -7 -2 -17 -12 -5 -7 -3 -5
tag left beyond: cue.agreement	-1 10 -21 1 20 -10 -3 4 -5 -6 -8 -7 -6
tag left beyond: cue.all	34 -62 -46 -7 -8 2 -5 -37 18 -8 10 24 -10
tag left beyond: cue.already	39 -59 -15 -17 33 -8 -7 -8 -2 34 -12 -4 -13
tag left beyond: cue.among	37 -24 -30 -3 -4 -6 -3 -2 -6 -5 -2 23 -6
tag left beyond: cue.anniversary	73 -59 9 29 -6 -1 -2 -36 -24 -4 -2 -3 -2
tag left beyond: cue.border	-14 47 -27 -7 -7 -4 -4 -3 -9 -4 -21 -19 -3
tag left beyond: cue.born	3 -3 -17 -4 -3 -6 -3 -24 -10 -5 -10 31 -4
tag left beyond: cue.called_off	34 -24 -10 -1 -1 0 -1 0 -1 0 -1 -1 0
tag left beyond: cue.captivity	12 -15 -5 9 -12 3 0 2 -9 -2 3 9 -7
tag left beyond: cue.captured	4 5 -1 -9 -3 -5 -3 -18 -7 3 29 -32 -8
tag left beyond: cue.claims	-9 5 -13 1 2 -7 -4 2 -15 -4 11 -8 16
tag left beyond: cue.completed	-7 9 8 6 0 0 -3 -4 -8 -4 -1 -8 -6
tag left beyond: cue.count	-1 -8 4 15 -9 4 -1 6 -14 3 -13 -7 -6
tag left beyond: cue.crime	72 -27 -1 -1 -1 -1 -1 -20 -12 -2 -31 -11 -2
tag left beyond: cue.denied	90 -39 -17 -6 -6 -3 -3 -35 -7 -11 -16 -25 -6
tag left beyond: cue.deported	-18 12 -43 -14 -6 -8 -6 36 -21 7 24 -29 -18
tag left beyond: cue.each	-45 -55 25 32 75 7 -2 -31 -19 -16 -12 -20 -10
tag left beyond: cue.evacuation	32 21 0 -6 -4 -3 -3 -45 -5 -31 -4 0 -6
tag left beyond: cue.ever_captured	45 -30 -4 -3 -4 -1 -4 -15 -5 -5 -16 -7 -6
tag left beyond: cue.film	37 -31 -2 -3 -3 -3 -2 -31 -1 -2 -8 -2 -3
tag left beyond: cue.footage	61 -3 -2 -4 -6 -4 -4 -21 -10 -7 -2 -21 -9
tag left beyond: cue.good_news	-12 59 11 -4 -6 -4 -2 -24 -12 -2 -5 -14 -3
tag left beyond: cue.held	0 5 -42 -20 -8 -9 -9 -12 -18 -15 29 23 -31
tag left beyond: cue.in_captivity	-31 21 -73 -16 -11 -18 -12 -11 -41 -21 33 33 -12
tag left beyond: cue.in_return	0 -10 14 0 35 -10 -6 -2 -17 -9 -7 -7 -4
tag left beyond: cue.included	2 0 -27 18 -5 -4 -1 22 6 5 -24 -9 -4
tag left beyond: cue.local	31 -3 -33 -3 -2 -3 -3 -28 -5 -8 -7 -33 -3
tag left beyond: cue.mediated	-3 2 -6 27 -6 -4 -2 -38 -1 7 -4 2 -5
tag left beyond: cue.missing	-48 -70 -26 -13 -14 -17 -11 -16 -20 -20 -28 -35 110
tag left beyond: cue.money	66 -2 -2 -1 -1 -1 -1 -54 -5 -2 -4 -1 -2
tag left beyond: cue.month	-68 -36 -59 -10 -8 -8 -6 84 49 -23 -14 -19 -10
tag left beyond: cue.name	-60 29 8 -5 -2 -10 -3 32 -1 -4 -4 -9 -7
tag left beyond: cue.nth	-50 71 -6 -10 -1 -7 -3 -43 -13 -4 -3 -2 -1
tag left beyond: cue.of_whole	10 0 1 0 -5 -3 0 -4 -5 0 -10 -3 0
tag left beyond: cue.of_year	7 -5 -23 -2 -7 -5 -4 12 20 6 -9 -14 -8
tag left beyond: cue.on_shield	28 6 -10 -1 -2 -4 -2 -12 -1 -1 -2 -3 -1
tag left beyond: cue.one_sided	-50 -2 -5 26 -15 35 7 -17 -8 -14 -30 -12 -9
tag left beyond: cue.other_exchange	43 9 -30 -2 -2 -3 -2 -7 -4 -4 -4 -3 -2
tag left beyond: cue.other_return	54 -58 46 -9 -4 -3 -3 -32 -24 -6 -6 -6 -3
tag left beyond: cue.other_war	72 -54 -11 -10 -2 -2 -2 -3 -3 -8 -6 -5 -3
tag left beyond: cue.outside	-95 -38 -110 -20 -14 70 92 27 -18 -29 -34 -16 -13
tag left beyond: cue.parcel	80 -54 -10 -2 -2 -2 -1 -2 -2 -6 -5 -2 -1
tag left beyond: cue.part	1 34 10 4 3 -6 -2 -11 -8 -10 -10 -12 -9
tag left beyond: cue.planned	43 -13 -34 -3 -3 -7 -2 -10 -23 -4 -9 11 7
tag left beyond: cue.postponed	-19 30 31 -8 -5 -16 -5 -34 -6 -11 -12 -10 -12
tag left beyond: cue.ready	5 -34 -6 -4 -4 -3 -2 -12 -5 -3 -4 34 -5
tag left beyond: cue.recap	81 -67 -64 -16 -7 -7 -5 11 -8 3 20 18 -4
tag left beyond: cue.record	-13 12 -2 -8 -8 -9 -5 10 -11 16 -34 -7 -7
tag left beyond: cue.relative	-5 -18 22 -10 -7 7 -1 14 -9 -6 6 -3 -3
tag left beyond: cue.repatriation	0 21 -19 -9 -6 -4 -4 18 -1 -7 -4 -6 -2
tag left beyond: cue.reunion	-6 -1 18 -22 -8 4 -7 -10 -8 1 -5 -19 -4
tag left beyond: cue.review	-90 -35 -17 -10 -21 -6 -7 81 -3 35 -22 -22 -8
tag left beyond: cue.same_number	-38 -8 36 -15 -29 -50 31 -24 -16 -14 -24 -19 -12
tag left beyond: cue.since	0 -49 -31 -20 -5 -8 -5 27 48 18 -2 -9 -10
tag left beyond: cue.span	-27 -42 -17 -8 -21 -9 -6 53 66 -7 -16 6 -12
tag left beyond: cue.stage	11 -18 6 -17 -22 -6 -5 15 4 -5 -11 -10 -7
tag left beyond: cue.thanks	3 -2 -3 -2 -9 -8 -7 -22 -8 -17 -6 36 -5
tag left beyond: cue.third	80 -22 -48 -2 -2 -1 -1 -1 -6 -3 -2 -3 -1
tag left beyond: cue.to_date	-48 -54 -47 -33 -9 -9 -6 46 -11 44 3 -1 17
tag left beyond: cue.today	-21 32 -9 -6 -4 4 -4 2 -5 -5 -2 -7 5
tag left beyond: cue.total	-27 -7 1 29 -10 -9 -6 13 33 11 -17 -9 -11
tag left beyond: cue.training	-40 11 -32 50 -6 -6 -4 -17 -14 -11 -13 -6 -4
tag left beyond: cue.transit	5 -84 30 -11 -21 -10 -7 -15 -11 -16 -8 27 -7
tag left beyond: cue.unit	-2 14 -9 -4 -4 -10 -3 -10 -3 -8 -5 19 -6
tag left beyond: cue.venue	5 9 -2 4 15 -4 -4 -14 -22 -7 -9 -10 -4
tag left beyond: cue.visit	40 -8 -7 -1 -2 -1 -1 -2 -7 -2 -5 -3 -1
tag left beyond: cue.year	-13 -64 -29 1 -7 -6 -5 70 38 3 -9 -17 -7
tag left beyond: cue.yesterday	28 7 -28 -11 28 -9 -5 -35 -14 -12 -8 -17 -6
tag left beyond: foe.agent	-11 -9 30 -2 -4 -3 -3 -4 -6 -3 -7 -13 -4
tag left beyond: foe.from	-61 -22 74 -7 -19 -9 -10 -5 -33 -5 -10 -11 -8
tag left beyond: foe.of	0 -1 -4 -4 -5 -5 -5 -19 -7 -6 24 24 -13
tag left beyond: foe.to	-23 44 4 -9 -11 -26 5 -16 -21 -10 -23 -78 -13
tag left beyond: noun.body	21 -11 13 -6 -13 -6 -5 -5 14 -7 -5 -9 -4
tag left beyond: noun.branch	8 -2 31 -4 -3 -5 -3 -6 -3 -3 -1 -7 -11
tag left beyond: noun.child	-3 21 -4 -14 -6 -8 -6 12 -3 -25 -15 11 -7
tag left beyond: noun.civilian	-7 -11 -3 -15 -9 -11 -9 -18 -11 -8 26 43 -12
tag left beyond: noun.exchange	0 6 -9 3 -6 7 4 -10 -4 8 -6 -8 -5
tag left beyond: noun.family	-15 4 20 -17 -7 -6 -5 -25 21 -7 -20 17 -8
tag left beyond: noun.foreigner	-6 -11 14 7 -6 -3 -3 -11 6 3 -21 17 -4
tag left beyond: noun.man	-64 -32 61 -4 -6 -9 -4 -9 -4 -6 -7 37 -5
tag left beyond: noun.military	7 -3 -6 -6 -8 5 1 1 1 0 2 2 -7
tag left beyond: noun.other	9 4 -12 -3 2 -5 -4 12 7 -5 -7 7 -9
tag left beyond: noun.people	6 10 5 1 2 -2 -3 -14 -6 -4 -4 -5 0
tag left beyond: noun.rank	11 0 15 -4 -4 -12 -4 -7 -3 -4 -5 -6 -11
tag left beyond: noun.soldier	12 32 -24 -8 -19 -6 -1 -10 -4 -7 3 -18 -2
tag left beyond: noun.woman	-17 -13 44 -3 -3 -5 -3 -13 -7 -3 -5 -8 -3
tag left beyond: own.agent	-21 16 31 -6 -6 8 -10 -17 -12 -6 -3 -12 -7
tag left beyond: own.from	-58 -9 47 -8 -11 -50 24 12 -9 -13 -13 -31 -27
tag left beyond: own.of	-16 -1 4 -12 -11 6 5 -4 -2 -5 -4 5 -4
tag left beyond: own.to	19 28 -18 -2 -5 5 -3 -17 -4 4 -10 -9 -4
tag left beyond: qualifier.approx	14 -6 20 14 -6 -6 -4 -4 -17 -11 -24 13 -26
tag left beyond: qualifier.at_least	24 -7 -1 -1 -2 -1 -1 23 -8 -7 -28 4 -6
tag left beyond: qualifier.at_most	22 7 9 -5 -5 4 3 -10 -9 -17 -12 -11 -5
tag left beyond: qualifier.more_than	-27 -32 -11 -17 -25 14 30 0 7 11 -1 -12 5
tag left beyond: ru.agent	-16 -9 33 4 -4 -6 -1 -16 17 -15 -5 1 -5
tag left beyond: ru.from	-9 -3 -2 2 -7 12 -6 3 -16 -13 8 -13 -2
tag left beyond: ru.of	-1 -15 10 4 8 -11 -2 -13 1 -11 -4 17 -5
tag left beyond: ru.to	-37 41 26 -7 -8 -13 -4 -22 -17 -12 -1 -22 -11
tag left beyond: ua.agent	-16 21 16 0 -3 -6 -5 -4 1 -4 -10 -10 -2
tag left beyond: ua.from	31 -32 28 -6 -43 -5 -5 -7 -5 4 -8 4 -3
tag left beyond: ua.of	0 3 10 1 -1 -7 -3 -2 -1 -12 1 -1 0
tag left beyond: ua.to	-24 3 27 -5 -7 -12 4 20 9 7 -10 2 -5
tag left beyond: verb.bring	23 -4 -13 -3 -1 -7 -3 -11 -15 -5 -7 0 -5
tag left beyond: verb.come	2 1 20 -2 -7 11 -4 -13 -8 0 -12 0 -4
tag left beyond: verb.future	38 -41 -15 -11 -5 -8 -4 20 -25 -6 30 -7 -5
tag left beyond: verb.get	24 4 -16 -9 20 -8 -10 1 -7 0 -6 -10 -6
tag left beyond: verb.give	-1 -28 44 -7 -15 -11 12 -31 13 -7 -7 -12 -5
tag left beyond: verb.held_exchange	8 16 -5 -3 -2 7 -3 -8 -8 -8 -4 -6 -4
tag left beyond: verb.home	14 -1 10 -7 -6 25 -5 -19 -11 -5 -11 -4 -4
tag left beyond: verb.managed	-13 -11 19 -23 -6 -7 -4 15 -12 8 8 5 -5
tag left beyond: verb.noun	11 6 -5 -9 -7 -1 0 -9 -4 -13 -4 -8 -3
tag left beyond: verb.other	39 -25 25 -7 -7 -3 -2 -5 -5 -4 -2 -4 -3
tag left beyond: verb.swap	30 -13 0 -6 -12 0 -2 -6 -12 -1 -5 -7 -5
tag left beyond: verb.will	-34 -29 -4 -15 -4 -7 -4 21 -7 -17 56 17 -7
tag left beyond: view.ru	14 -10 -1 -3 -18 -3 -3 -8 9 -3 -8 18 -11
tag left beyond: view.ua	44 -43 -3 -17 -10 10 -1 -52 -30 6 -5 -20 5
tag left beyond: voice.ru	6 -50 -12 -10 17 -1 -8 -2 -4 -9 -7 14 3
tag left beyond: voice.ua	-12 12 -4 -15 -16 -9 -7 18 -25 12 22 -7 -8
tag left clause: adj.dead	71 -67 4 -10 -14 -8 -6 30 -33 -20 -16 -14 -16
tag left clause: adj.freed	8 -7 11 8 -6 -3 -3 -7 -8 6 -7 -5 -6
tag left clause: adj.modifier	0 2 -5 -5 9 5 -5 -9 -2 -13 0 6 0
tag left clause: adj.wounded	32 -4 -33 -9 -6 -23 32 -14 -8 -14 -4 -21 -7
tag left clause: category	24 -9 -10 -5 -4 -8 5 4 -10 -8 -12 -5 23
tag left clause: country	26 -6 -24 17 -6 -4 -3 -16 -11 27 -4 -5 -4
tag left clause: cue.agreed	37 -22 -15 -16 -6 -4 -3 -11 30 -6 -6 -9 -5
tag left clause: cue.agreement	33 -28 -12 -16 -6 -4 -3 5 26 -7 -7 -8 -5
tag left clause: cue.all	-18 17 -37 -10 -9 -7 -4 3 47 10 -13 -9 -9
tag left clause: cue.already	-24 -52 -32 -17 -10 -8 -6 41 34 30 -16 -13 9
tag left clause: cue.among	-18 9 35 -5 -4 -4 -3 -5 -3 -1 -3 -5 -2
tag left clause: cue.anniversary	2 5 -5 -1 -2 -2 -1 -21 -1 -2 -5 -1 -1
tag left clause: cue.border	14 8 8 -9 -15 -9 -7 -26 -12 -13 -18 -10 -9
tag left clause: cue.born	39 -7 -15 -6 -2 -2 -1 -7 -6 7 -2 -2 -1
tag left clause: cue.called_off	62 -44 -6 -1 -2 -6 -2 -7 -1 -5 -3 -3 -2
tag left clause: cue.captivity	-18 -7 17 -9 -2 -3 -2 -3 3 -2 20 0 -8
tag left clause: cue.captured	56 -15 -26 -3 -2 -1 -1 -3 -4 -2 -4 -5 -1
tag left clause: cue.claims	15 2 16 -3 -4 -6 -4 -6 -12 -16 2 -9 -11
tag left clause: cue.completed	0 -13 11 4 -5 0 -4 -5 0 24 1 -10 -8
tag left clause: cue.count	-4 -23 9 -13 -7 -4 -3 25 -1 12 -7 9 -4
tag left clause: cue.crime	46 -15 -11 -1 -1 -1 -1 -5 -2 -1 -4 -1 -2
tag left clause: cue.denied	23 -39 -15 -29 -6 -8 -4 -39 -12 -10 40 -20 -22
tag left clause: cue.deported	44 -22 -26 -16 -4 -5 -3 -11 -13 -23 -15 -5 2
tag left clause: cue.each	33 10 -65 -22 3 -10 -6 -39 15 -11 -9 -9 -7
tag left clause: cue.evacuation	80 -31 -20 -8 -8 -4 -4 -61 -21 -11 -13 29 -12
tag left clause: cue.ever_captured	56 -8 -4 -1 -1 -1 -2 -26 -15 -7 -23 -2 -7
tag left clause: cue.film	41 -5 -36 -6 -6 -3 -5 -1 -4 -5 -1 -34 -5
tag left clause: cue.footage	9 -1 -37 -16 -7 -5 -6 -32 -16 -10 -20 40 22
tag left clause: cue.good_news	-104 84 8 -3 -5 -2 -3 -10 -4 -4 -6 -3 -4
tag left clause: cue.held	-14 -49 -33 -2 -1 -9 -9 -36 -28 -16 25 71 11
tag left clause: cue.in_captivity	35 -42 -7 -7 -7 -9 -6 -18 -10 -11 22 25 -36
tag left clause: cue.in_return	-2 13 15 6 6 -8 3 -6 -6 -10 -5 -7 -3
tag left clause: cue.included	21 37 -27 2 -3 -3 -2 0 -17 -7 -11 -4 -6
tag left clause: cue.local	61 -98 -53 -11 61 -14 -9 -31 -10 -14 -16 -12 -11
tag left clause: cue.mediated	-26 -9 -23 23 -7 -6 -4 -4 -12 56 -6 -10 -6
tag left clause: cue.missing	-28 -19 -12 -10 -9 -9 -9 -67 -16 -51 -62 -53 103
tag left clause: cue.money	23 -4 -2 -1 -2 -1 -1 -1 -2 -7 -2 -1 -1
tag left clause: cue.month	91 -75 -37 -4 -3 -2 -2 49 9 -3 -6 -7 -4
tag left clause: cue.of_whole	6 10 -6 0 -5 -5 -4 -1 5 4 -6 -8 -7
tag left clause: cue.of_year	4 -16 -29 -4 -6 -3 -4 35 18 11 -10 -4 -9
tag left clause: cue.on_shield	-24 53 -35 -3 -8 -5 -4 -9 -21 -4 -8 -6 -5
tag left clause: cue.one_sided	-29 32 -12 -8 -9 0 -23 3 -8 -5 -8 -8 -6
tag left clause: cue.other_exchange	53 -38 -12 -7 -5 -2 -1 -9 -3 -15 -2 -2 -1
tag left clause: cue.other_return	101 -13 -48 -3 -7 -7 -3 -16 -14 -20 -3 -9 -4
tag left clause: cue.other_war	68 -47 -18 -11 -3 -3 -2 -10 -3 -9 -3 -5 -3
tag left clause: cue.outside	-38 -23 -37 -11 -14 74 2 -53 -21 -14 -15 -19 -11
tag left clause: cue.part	45 3 -16 -2 1 2 -3 -10 -9 -7 -5 -6 -4
tag left clause: cue.planned	86 -34 -25 -3 -3 -3 -2 -30 -7 -3 16 -25 -3
tag left clause: cue.postponed	59 -45 -34 -2 -2 -2 -3 -19 -6 -11 -4 -7 -4
tag left clause: cue.ready	73 -17 -33 -3 -4 -4 -4 -20 -8 -7 -11 31 -3
tag left clause: cue.recap	106 -5 -85 -14 -6 -17 -4 -34 -15 1 -6 -5 -4
tag left clause: cue.record	32 1 -44 -8 -7 -4 -3 -59 -23 8 -5 -6 -6
tag left clause: cue.relative	25 -34 -24 -6 8 -6 -3 -25 -4 17 22 -6 0
tag left clause: cue.repatriation	58 -16 -19 -13 -11 -5 -4 3 -8 -16 -16 -13 -32
tag left clause: cue.reunion	-2 3 27 -36 -15 -7 -7 7 -24 4 -5 -11 -7
tag left clause: cue.same_number	44 -42 -5 -2 -3 -5 -3 -12 -7 -2 2 -8 -4
tag left clause: cue.since	-15 -18 -45 -20 -10 -4 -4 45 36 32 -17 -11 -11
tag left clause: cue.span	-3 6 -4 -17 -10 -7 -6 1 21 -5 -9 -8 -7
tag left clause: cue.stage	70 -68 2 -3 -5 -4 -3 -9 17 -21 -4 -5 -3
tag left clause: cue.thanks	24 -38 -8 -7 -10 -7 -4 25 -9 -18 -9 -5 -8
tag left clause: cue.third	87 -62 -24 -19 -6 -2 -2 -2 -1 -7 -3 -4 -8
tag left clause: cue.to_date	-13 -34 -18 -24 -7 -5 -4 27 -11 52 1 0 -4
tag left clause: cue.today	25 10 16 6 -7 -6 -4 -17 -15 -17 -8 -4 -3
tag left clause: cue.total	-64 2 14 2 -11 -10 -8 48 20 13 -14 -9 -11
tag left clause: cue.training	66 -34 -20 -3 -2 -2 -1 -3 -4 -3 -6 -2 -1
tag left clause: cue.transit	-44 33 16 -2 -7 -3 -3 -7 -8 2 -4 -6 -3
tag left clause: cue.unit	-9 31 -63 -7 -27 -12 -8 -28 -43 -16 28 -35 40
tag left clause: cue.venue	23 15 -13 17 -7 -3 -2 -19 -26 -6 -9 6 -3
tag left clause: cue.visit	51 -28 -3 -1 -4 -2 -1 -1 -1 -2 -5 -1 -1
tag left clause: cue.year	51 -52 -37 -7 -7 -4 -4 -20 42 11 -14 -8 -16
tag left clause: cue.yesterday	31 -50 -13 -21 23 -14 -8 12 16 -15 -11 -14 -8
tag left clause: foe.agent	56 -54 15 -4 -5 -9 -5 -1 -9 -5 -14 -7 -5
tag left clause: foe.from	-31 -39 27 -6 -11 -5 -9 8 -16 -20 54 -20 -21
tag left clause: foe.of	-1 14 -10 -12 -7 -16 10 -6 -25 9 6 -4 -13
tag left clause: foe.to	22 -25 -3 -8 -8 -7 -10 -13 -22 -7 -11 32 -10
tag left clause: noun.body	-12 22 -4 -7 3 -6 -4 3 4 -5 -5 -6 -5
tag left clause: noun.branch	35 1 -25 -4 -4 -5 -4 -17 -7 -6 -12 -6 26
tag left clause: noun.child	14 -16 5 -3 -3 -6 -3 0 -4 -14 -5 -6 -5
tag left clause: noun.civilian	-11 37 -43 -15 -13 -7 -9 -12 -17 -15 25 -29 35
tag left clause: noun.exchange	-4 -23 13 3 -8 3 -4 15 -7 19 -6 -5 -7
tag left clause: noun.family	15 -3 -7 -12 -6 -7 -4 -5 -23 12 -5 -13 2
tag left clause: noun.foreigner	74 -49 -12 -12 -4 -1 -1 -6 -1 -3 -3 -3 -5
tag left clause: noun.man	71 -79 -11 -6 -4 -6 -4 -10 -4 -8 -3 -5 -18
tag left clause: noun.military	3 1 -2 1 3 -8 -2 -2 -15 -9 4 -2 -6
tag left clause: noun.other	20 -10 -12 -6 -6 -5 -4 12 12 -1 -2 -5 -4
tag left clause: noun.people	-11 6 -3 -10 -6 -5 -3 -8 0 -3 7 -7 11
tag left clause: noun.rank	-3 -12 16 -6 -6 -12 -5 -6 -4 -6 -10 12 -11
tag left clause: noun.soldier	-90 14 7 25 35 -19 3 -23 9 7 -25 19 -18
tag left clause: noun.woman	70 -24 -23 -1 -1 -2 -2 -5 -1 -2 -9 -5 -2
tag left clause: own.agent	3 -5 -11 -7 -8 -9 -1 9 -5 -3 -5 -1 -9
tag left clause: own.from	36 -44 -90 -5 -9 -7 -16 16 -22 -7 -8 -15 39
tag left clause: own.of	-10 -30 16 -15 -12 -8 -8 -5 -18 15 42 8 -3
tag left clause: own.to	2 4 1 -5 -5 -1 -6 10 6 -5 -6 -6 -5
tag left clause: qualifier.approx	-9 1 -14 10 -4 -5 -3 -17 -6 -15 9 -4 21
tag left clause: qualifier.at_least	44 -32 -2 -1 -7 -3 -3 -20 -8 -1 14 -11 -2
tag left clause: qualifier.at_most	10 6 10 -23 -9 -5 -4 -4 -8 -2 -12 -5 -17
tag left clause: qualifier.more_than	-1 -17 -31 -12 -11 26 17 5 31 -22 6 -19 -13
tag left clause: ru.agent	-12 -22 40 -2 -5 -2 -8 -10 -5 0 4 -9 -8
tag left clause: ru.from	15 5 -36 -7 -5 3 -3 18 -7 -2 8 -11 -6
tag left clause: ru.of	-22 -18 31 -1 -5 -4 -7 2 -2 2 13 -18 -7
tag left clause: ru.to	-14 -89 85 -8 -12 -5 -7 -15 21 -7 -8 -6 -7
tag left clause: ua.agent	-5 35 -21 2 -6 -7 -2 0 -12 0 -6 -5 -5
tag left clause: ua.from	-12 -49 7 -7 43 -6 12 -18 20 -6 -14 -10 -7
tag left clause: ua.of	4 -7 -24 3 7 -3 0 -3 -4 4 -9 8 -6
tag left clause: ua.to	4 36 -26 -7 -7 2 -5 6 -9 -6 0 -5 -5
tag left clause: verb.bring	-2 5 17 1 -7 -3 -3 12 4 -4 -10 -9 -6
tag left clause: verb.come	-4 1 11 -4 2 -4 -6 8 11 -10 -8 -9 -6
tag left clause: verb.future	59 -23 -5 -8 -4 -9 -2 -23 -14 -4 9 2 -2
tag left clause: verb.get	-10 15 29 -8 -11 -9 -3 -9 13 -7 -9 -7 -6
tag left clause: verb.give	-10 19 4 -7 2 6 -2 7 -4 -8 -7 -8 -4
tag left clause: verb.held_exchange	-21 3 -22 10 -9 -10 -6 -1 9 12 -7 -1 -6
tag left clause: verb.home	-9 15 0 2 -9 -6 -5 11 3 -6 -7 -7 -5
tag left clause: verb.managed	-29 12 -16 5 -6 22 -5 5 7 15 -11 -10 -6
tag left clause: verb.noun	0 -9 11 6 -7 -5 -4 -10 -12 1 -6 5 -6
tag left clause: verb.other	26 -9 -12 -3 12 10 -2 -10 -10 -3 -3 -4 -2
tag left clause: verb.swap	-1 -16 5 12 -9 -5 -6 -21 9 3 -7 -8 -8
tag left clause: verb.will	54 -18 -28 -7 -6 -7 -4 -3 3 0 -8 -5 -6
tag left clause: view.ru	-30 -47 8 -8 17 -4 -6 -20 25 -4 -9 20 19
tag left clause: view.ua	-56 47 -27 -7 -6 -7 -3 15 -10 6 31 -39 -8
tag left clause: voice.ru	6 2 -36 -14 -14 23 -7 -6 -5 -10 -14 -3 10
tag left clause: voice.ua	-15 -15 11 -11 -8 -7 -5 8 -14 -1 -9 13 31
tag left far: adj.dead	0 -14 -4 -10 -7 -3 -2 5 -18 -35 -3 -3 -3
tag left far: adj.freed	-6 -9 -3 -4 -1 -7 -1 -15 -8 36 -5 14 -5
tag left far: adj.modifier	11 -19 -11 8 -4 -7 -4 -3 8 2 -4 5 0
tag left far: adj.wounded	-27 49 -57 9 -5 -1 36 -9 -7 -18 -5 -14 -6
tag left far: category	0 17 -14 -4 -5 -5 3 -23 1 -8 -12 31 4
tag left far: country	8 -7 -14 32 -2 -2 -1 -23 -9 8 -4 0 -4
tag left far: cue.agreed	1 6 -32 -9 29 0 -6 10 -10 -4 -7 -4 -5
tag left far: cue.agreement	-13 -1 -6 -10 25 -4 -5 23 0 -6 -7 -5 -5
tag left far: cue.all	57 -49 -58 -15 -13 9 -5 -77 67 -11 -31 9 -12
tag left far: cue.already	38 -13 -10 -20 -11 -8 -9 1 -17 13 -15 3 -14
tag left far: cue.among	35 -56 -19 -5 -4 -4 -3 -3 -8 -3 -2 29 -4
tag left far: cue.anniversary	49 -37 9 30 -4 -1 -2 -29 -24 -4 -1 -2 -1
tag left far: cue.border	24 39 -23 -4 -20 -3 -4 -20 -6 -3 -6 -19 -3
tag left far: cue.born	-8 -58 6 -6 -4 -9 -5 -35 -23 17 -26 45 -6
tag left far: cue.captivity	-1 -15 -22 10 -6 4 -1 -12 -7 18 0 -3 -7
tag left far: cue.captured	1 14 3 -6 -3 -5 -2 -3 -3 -4 -10 -17 -2
tag left far: cue.claims	4 16 -28 4 -10 -5 -3 2 -11 -2 11 -2 -12
tag left far: cue.completed	3 1 0 10 -4 3 -2 -6 -6 -2 -5 -7 -3
tag left far: cue.count	-10 -1 23 -11 -9 -11 -3 5 -17 7 -19 13 -2
tag left far: cue.crime	47 -20 -20 -1 -3 -2 -1 -1 0 -1 -8 -1 -2
tag left far: cue.denied	83 -26 -29 -5 -4 -2 -3 -23 -6 -4 -8 -8 -6
tag left far: cue.deported	-69 25 -25 -6 -3 -6 -4 74 -5 -6 -26 -6 -3
tag left far: cue.each	-20 36 -67 -1 15 -4 7 -33 -19 8 -11 -20 -11
tag left far: cue.evacuation	105 -18 -30 -3 -3 -2 -3 -35 -14 -21 -2 11 -4
tag left far: cue.ever_captured	42 -41 -6 -5 -6 -2 -7 -24 -8 -8 -19 -12 -9
tag left far: cue.film	33 -28 -1 -1 -2 -3 -2 -33 -1 -2 -7 -1 -3
tag left far: cue.footage	23 4 -9 -13 -9 -5 -6 -17 -13 -3 -3 -20 24
tag left far: cue.good_news	-24 45 23 -3 -16 -10 -3 -32 -28 -2 -2 -2 -3
tag left far: cue.held	5 35 -47 -14 -7 -8 -9 -41 -4 -15 19 -23 5
tag left far: cue.in_captivity	-46 41 -93 -18 -11 -17 -12 -9 -29 -27 42 29 -24
tag left far: cue.in_return	-21 -16 4 4 52 -10 -9 -11 -13 -16 -11 -11 -6
tag left far: cue.included	-18 8 -18 31 -5 -8 3 21 -18 17 -3 -10 -3
tag left far: cue.local	10 15 -9 -2 -2 -3 -3 -39 -5 -10 -1 -2 -3
tag left far: cue.mediated	-6 -7 -6 14 -7 -3 -2 -1 -4 16 -4 -10 -4
tag left far: cue.missing	-36 -48 -19 -14 -14 -14 -12 9 -17 -20 -38 -31 84
tag left far: cue.money	17 0 0 -2 -1 -1 -1 0 -1 -2 -3 -1 -4
tag left far: cue.month	52 -77 -31 -7 -5 -3 -2 54 39 -4 -5 -10 -3
tag left far: cue.name	-60 29 8 -5 -2 -10 -3 32 -1 -4 -4 -9 -7
tag left far: cue.of_whole	13 -18 17 -6 -7 0 -2 1 -9 11 -8 1 -1
tag left far: cue.of_year	23 -20 -21 -10 -6 -3 -3 -2 13 17 -11 -11 -8
tag left far: cue.on_shield	33 -14 -8 0 -1 -3 -1 -9 -1 -1 -1 -1 -1
tag left far: cue.one_sided	-5 25 -2 -23 -18 -89 26 -9 -26 -21 -42 -16 -11
tag left far: cue.other_exchange	64 -22 -17 -2 -1 -1 -1 -4 -3 -5 -2 -2 -2
tag left far: cue.other_return	60 -8 -32 -2 -2 -2 -3 -39 -5 -7 -10 -6 -3
tag left far: cue.other_war	62 -32 -5 -9 -2 -2 -2 -8 -2 -7 -6 -5 -3
tag left far: cue.outside	-51 -72 -57 -16 -8 67 62 -13 -15 -16 -36 -15 -10
tag left far: cue.part	15 20 14 10 -3 -7 0 -27 -12 -12 -13 -11 -5
tag left far: cue.planned	27 -26 -8 -2 -2 -4 -2 4 -26 -3 -5 22 -6
tag left far: cue.postponed	9 9 -17 -4 -2 -10 -3 -27 -3 -3 -4 -10 -8
tag left far: cue.ready	-11 -80 35 -4 -6 -4 -3 -19 -6 -3 -4 37 -6
tag left far: cue.recap	78 -56 -37 -22 -7 -13 -5 -20 6 21 -6 -3 -2
tag left far: cue.record	14 8 -4 -17 -9 -8 -5 -14 3 14 -29 -7 -7
tag left far: cue.relative	-16 9 -5 -15 -7 6 0 5 -5 5 -3 3 1
tag left far: cue.repatriation	23 -19 12 -14 -7 -4 -4 4 -16 -10 -3 -3 -2
tag left far: cue.reunion	-24 15 22 -17 -8 8 -9 -12 -23 -9 -4 -24 -5
tag left far: cue.review	-57 -30 -6 -8 -24 -7 -6 51 -59 38 -23 -26 -9
tag left far: cue.since	16 -57 -46 -29 -10 -6 -5 47 32 6 -7 -12 -10
tag left far: cue.span	11 -85 4 -9 -26 -8 -7 33 35 -7 -18 12 -11
tag left far: cue.stage	28 -52 -19 -20 -24 -6 -5 22 19 -5 -8 -8 -6
tag left far: cue.thanks	5 -15 -18 -25 -8 -7 -6 4 -7 -14 -6 37 -4
tag left far: cue.third	81 -7 -60 -3 -2 -1 -1 -1 -5 -3 -1 -2 -1
tag left far: cue.to_date	-31 -61 -24 -40 -4 -6 -4 52 -12 28 25 4 -7
tag left far: cue.today	20 -26 10 2 -6 8 -3 -2 -8 -10 3 -6 -5
tag left far: cue.total	-10 -38 3 5 -10 -7 -5 15 41 20 -14 -2 -8
tag left far: cue.training	35 -9 -11 -1 -1 -1 -1 -5 -1 -1 -3 -1 -1
tag left far: cue.transit	7 -32 -3 -7 -20 -5 -5 -14 -9 -15 -5 36 -5
tag left far: cue.unit	26 -35 5 -3 -4 -6 -3 -10 -3 -8 -3 30 -6
tag left far: cue.venue	2 17 -9 7 20 -3 -4 -18 -18 -5 -9 -8 -3
tag left far: cue.visit	34 -3 -8 -1 -1 -1 -1 -2 -12 -4 -1 -2 -2
tag left far: cue.year	15 -77 -39 -10 -7 -5 -5 50 49 -4 -12 -12 -13
tag left far: cue.yesterday	-18 30 -30 -10 22 -10 -6 -38 22 -13 -7 -13 -5
tag left far: foe.agent	-12 -55 59 -2 -3 -2 -2 -3 -4 -2 -6 -6 -3
tag left far: foe.of	68 -52 3 -1 -2 -3 -2 -6 -3 -3 39 -21 -12
tag left far: foe.to	-36 75 -70 -7 -9 -37 25 -5 -8 -10 -17 -42 -13
tag left far: noun.body	14 -28 13 -9 -7 -6 -5 -26 26 -9 -3 -12 -3
tag left far: noun.branch	19 3 13 -4 -3 -4 -3 -6 -6 -3 -5 -9 -4
tag left far: noun.child	-19 55 -7 -18 -7 -10 -9 -47 -21 -40 -19 27 -6
tag left far: noun.civilian	-5 -42 19 -10 -9 -8 -7 -29 12 -13 29 42 -7
tag left far: noun.exchange	9 0 -15 -3 -4 14 -1 -12 -9 16 -3 -5 -4
tag left far: noun.family	4 22 -5 -5 -4 -5 -4 -26 -2 -6 -7 -21 -17
tag left far: noun.foreigner	1 -14 16 9 -6 -2 -3 -12 12 7 -16 -11 -3
tag left far: noun.man	-25 -48 19 -3 -3 -6 -4 -5 -2 -3 -3 50 -4
tag left far: noun.military	-6 3 -15 -6 -6 19 -1 10 -8 0 -13 12 -5
tag left far: noun.other	1 8 -7 -5 -2 -5 -5 1 -3 2 -3 16 -8
tag left far: noun.people	-15 10 -1 5 -12 7 -6 -12 -11 -1 -6 -4 10
tag left far: noun.rank	-11 38 -38 -3 -4 -7 -3 -5 -6 -3 -4 -8 -3
tag left far: noun.soldier	3 14 -23 -4 -6 -1 10 4 -3 -8 -12 -9 10
tag left far: noun.woman	-47 17 30 -6 -7 -8 -7 -4 -2 -4 -8 -14 -4
tag left far: own.agent	10 18 -3 -5 -4 17 -13 -6 -12 -6 -8 -7 -5
tag left far: own.from	-55 -26 50 -9 -10 -52 30 10 -7 -15 -8 -39 -32
tag left far: own.of	-33 -27 -4 -8 -9 32 4 32 -5 12 5 -9 -12
tag left far: own.to	21 7 -10 -5 -6 16 -6 -4 -13 -3 -12 -8 -5
tag left far: qualifier.approx	-16 10 29 -13 -6 -5 -4 -13 -8 -8 -15 8 -3
tag left far: qualifier.at_least	53 -46 -2 -2 -5 -2 -5 35 -4 -4 -40 -27 -7
tag left far: qualifier.at_most	42 -8 41 -24 -7 -11 12 -35 -15 -48 -15 -21 -22
tag left far: qualifier.more_than	-41 -29 -1 -22 -37 23 35 7 -4 -16 4 -16 7
tag left far: ru.agent	1 -22 46 -9 1 -10 1 -15 6 -10 -8 6 -5
tag left far: ru.from	12 -31 12 -16 -5 -18 -6 18 -11 22 7 -12 -1
tag left far: ru.of	4 -12 3 -9 6 -10 -6 9 -5 -7 1 14 -3
tag left far: ru.to	-45 37 61 -10 -14 -10 -10 -46 -50 -22 -17 -14 -22
tag left far: ua.agent	-2 44 -28 -9 -2 -6 -6 -14 2 -4 -10 -10 -3
tag left far: ua.from	13 -11 17 -4 -23 -5 -4 -7 0 6 -13 13 -3
tag left far: ua.of	-4 0 0 2 7 -6 -4 -1 1 -6 -10 -2 4
tag left far: ua.to	6 -35 -9 -7 -8 -10 4 29 13 -1 -10 25 -5
tag left far: verb.bring	13 -5 -23 4 5 -6 -5 -19 -12 1 -5 -5 -5
tag left far: verb.come	33 -24 20 -10 -6 2 -3 9 -14 -18 -7 -8 -4
tag left far: verb.future	64 -15 -10 -10 -6 -4 -3 -6 -32 -8 -5 -8 -5
tag left far: verb.get	-6 32 -24 -14 -13 -4 -12 19 11 11 -8 -14 -8
tag left far: verb.give	-16 -25 23 -11 -8 -14 14 -23 21 -10 -7 -14 -5
tag left far: verb.held_exchange	-10 1 -11 11 13 3 -4 -3 -11 -8 -3 2 -3
tag left far: verb.home	-38 11 32 -10 -4 21 -5 7 -7 -7 -6 -1 -4
tag left far: verb.managed	18 -3 -3 -5 -5 -4 -3 -20 -3 9 10 -7 -3
tag left far: verb.noun	36 -13 -8 -16 -7 0 2 -20 -5 -15 -4 -11 -3
tag left far: verb.other	33 0 0 -8 -5 -2 -2 -7 -6 -4 -3 -3 -4
tag left far: verb.swap	20 -7 -6 -8 -11 5 -10 -10 -14 13 -6 -9 -6
tag left far: verb.will	21 -43 -21 -14 -3 -3 -3 8 5 -18 12 1 -3
tag left far: view.ru	-11 -14 -5 -3 -7 -4 -4 -11 29 5 -4 16 -6
tag left far: view.ua	-30 37 3 -14 -4 7 7 -30 -7 -19 13 -26 16
tag left far: voice.ru	34 -61 14 -12 -36 3 -9 -5 17 -6 -20 -4 16
tag left far: voice.ua	-29 20 -20 -12 -13 -7 -6 12 -30 20 3 13 11
tag right 1: adj.dead	24 7 -19 -7 -6 -8 -5 0 -6 -7 -8 -12 -9
tag right 1: adj.freed	27 -2 3 30 -9 -8 -5 -18 0 -11 -6 -10 -8
tag right 1: adj.modifier	-5 0 25 -14 -7 -10 -4 5 -9 -8 -16 28 0
tag right 1: adj.wounded	12 -55 -42 -5 -5 18 38 13 -4 -6 -6 -8 -4
tag right 1: category	-4 -43 11 -6 -8 15 14 4 7 -7 -10 4 -5
tag right 1: country	-24 27 -10 -2 -1 -2 -2 -4 -1 -2 -1 -2 -1
tag right 1: cue.agreed	20 -7 -1 -1 -1 -1 -1 -5 -1 -1 -1 -1 -1
tag right 1: cue.agreement	79 -15 -11 -3 -4 -4 -3 -32 -9 -18 -9 -7 -10
tag right 1: cue.already	-1 7 19 -8 -6 -5 -3 -12 -4 5 -9 -11 -5
tag right 1: cue.among	20 24 -35 -5 -1 -3 -2 -19 -2 -3 -1 -3 -3
tag right 1: cue.anniversary	12 -5 -2 0 0 -1 0 -1 0 0 0 -1 -1
tag right 1: cue.border	-34 49 -9 -1 -1 -2 -1 -2 0 -1 -1 -1 -1
tag right 1: cue.born	-30 58 -46 -5 -6 -6 -10 -37 -1 -7 -5 -10 -6
tag right 1: cue.called_off	77 -58 -20 -1 -2 -6 -2 -6 -4 -7 -18 -4 -4
tag right 1: cue.captivity	16 -17 15 -13 -6 -6 -4 -7 -6 6 -7 -6 -9
tag right 1: cue.captured	17 9 -13 -2 -4 -4 -2 -4 -10 -2 -5 -15 -4
tag right 1: cue.claims	13 -35 27 -5 -9 -4 -6 -1 -5 -7 -18 -7 -4
tag right 1: cue.completed	-42 34 -5 9 -8 14 -5 -37 -6 23 -7 -11 -6
tag right 1: cue.count	-7 -38 -9 5 -10 -8 -4 9 -10 25 -7 -12 -14
tag right 1: cue.crime	52 -45 -3 -2 -1 -2 -2 -18 -1 -2 -3 -8 -5
tag right 1: cue.denied	17 -6 -9 0 0 -1 0 -1 0 0 0 0 0
tag right 1: cue.deported	81 -47 -36 -20 -13 -7 -4 -11 -4 -9 -3 -3 -2
tag right 1: cue.each	-3 44 15 -38 -23 -5 -5 0 3 -2 -7 -7 -6
tag right 1: cue.evacuation	41 -12 -5 -10 -2 -1 -1 -7 -1 -4 -9 -2 -13
tag right 1: cue.ever_captured	102 -31 -41 -1 -3 -4 -4 -8 -24 -1 -2 -37 -11
tag right 1: cue.held	10 -38 -28 -6 -8 -14 -6 -38 -21 -11 25 31 -13
tag right 1: cue.in_captivity	18 -33 21 -3 -3 -3 -4 -12 -7 -5 12 -13 -12
tag right 1: cue.in_return	46 3 -23 -8 -6 -19 27 -4 -13 -11 -9 -8 -8
tag right 1: cue.included	-11 33 -11 8 -6 -7 -2 -10 -5 9 -6 -3 -2
tag right 1: cue.local	22 1 -14 -3 -7 -2 -2 -43 -4 -5 -2 -9 -2
tag right 1: cue.mediated	-22 25 -11 -16 -3 -4 -3 -4 -4 33 -14 -7 -4
tag right 1: cue.money	38 -3 -1 -3 -1 -1 -2 -9 -3 -24 -4 -6 -2
tag right 1: cue.of_whole	0 4 4 -8 5 -7 -5 -4 -3 -5 -10 4 -10
tag right 1: cue.of_year	52 0 -14 -8 -16 -5 -8 -23 -15 -18 -8 -9 -10
tag right 1: cue.one_sided	36 -26 46 -17 -15 -23 -7 8 -10 -5 -10 -18 -9
tag right 1: cue.other_exchange	26 -5 -2 -1 -1 -6 -9 -1 -1 -4 0 -1 0
tag right 1: cue.other_return	16 2 -10 -2 -4 -2 -1 -5 -1 -1 -1 -1 -2
tag right 1: cue.other_war	-8 20 -3 -7 -1 -1 -1 -1 -1 -2 -3 -2 -2
tag right 1: cue.part	38 5 -18 -14 -8 -9 -5 1 -12 0 -6 -9 -6
tag right 1: cue.planned	-52 37 31 -5 -3 -5 -3 -15 -3 -4 -4 -6 -6
tag right 1: cue.postponed	52 -42 -9 -4 -8 -3 -2 -2 -1 -3 -4 -1 -5
tag right 1: cue.ready	-17 42 -12 -4 -7 -13 -6 -20 -19 -9 -15 -20 -20
tag right 1: cue.recap	-3 4 -9 -2 -3 -18 -3 -12 -2 -6 -9 18 -3
tag right 1: cue.relative	-6 23 -29 -19 -8 6 17 -15 -7 -5 -6 -4 -5
tag right 1: cue.repatriation	-51 27 3 -5 -5 -3 -2 51 -9 -8 -2 -2 -2
tag right 1: cue.reunion	-22 9 27 -30 -8 -4 -5 -7 14 -16 -3 -9 -6
tag right 1: cue.since	13 -33 -9 -15 -11 -8 -5 47 -15 -14 -30 -11 -16
tag right 1: cue.span	-8 -62 55 -24 -16 -13 -14 28 -34 -36 -19 -11 -17
tag right 1: cue.stage	76 -8 -83 -3 -25 -2 -11 -2 -48 -3 -3 -11 -4
tag right 1: cue.third	57 -1 -1 -40 0 -1 0 0 0 -15 0 -1 0
tag right 1: cue.to_date	3 -42 -24 -56 -13 -11 -8 23 -15 30 -17 -18 -18
tag right 1: cue.today	-17 36 -25 0 -9 -10 -5 17 -8 -9 -7 -12 -6
tag right 1: cue.total	-91 -6 -24 43 -15 -13 -16 38 -23 12 -13 -14 -22
tag right 1: cue.transit	-5 47 -39 -6 -19 -9 -6 -20 -14 -8 26 -16 -16
tag right 1: cue.unit	68 -41 31 -3 -26 -18 -3 -5 -23 -3 -6 -4 -3
tag right 1: cue.visit	19 -1 -24 -5 -7 -2 -2 -2 -2 -3 -4 -18 -3
tag right 1: cue.year	59 -55 -12 -23 -23 -16 -16 -96 -19 27 -43 -36 -66
tag right 1: cue.yesterday	13 -17 -57 -7 -5 -8 -4 -7 -5 -9 -23 12 -4
tag right 1: foe.of	23 -26 17 -9 -8 -5 -3 -7 -5 -3 -2 -10 -3
tag right 1: noun.body	1 1 11 -3 -3 -6 -3 -21 -2 -1 -2 -2 -2
tag right 1: noun.branch	22 26 -44 -2 -2 -5 -4 -2 -7 -3 -3 -29 -2
tag right 1: noun.exchange	36 -19 -17 -34 -7 -10 -5 -50 -10 27 -7 -6 -8
tag right 1: noun.military	3 12 -6 -12 -8 -10 -6 -9 -8 -13 -6 -5 -5
tag right 1: noun.other	-14 -8 -27 -4 -5 -8 -4 -11 -8 -12 19 43 -6
tag right 1: noun.people	-16 2 -6 -16 -7 -11 4 37 -5 -1 -7 -16 -13
tag right 1: own.agent	6 -5 7 -11 -20 -20 -14 -16 -14 4 -28 35 0
tag right 1: own.from	51 7 -48 -4 -9 -3 -5 -4 -3 -3 -8 -8 -4
tag right 1: own.of	33 -29 27 -11 -5 -3 -5 -8 11 -6 -7 -12 -5
tag right 1: own.to	23 1 12 -18 -15 -9 -5 -4 -10 -3 -6 -6 -6
tag right 1: qualifier.approx	31 -30 -2 -9 -1 -1 -1 -3 -1 20 -2 -1 -3
tag right 1: qualifier.at_most	37 -35 -16 -4 -2 -2 -1 -2 -2 9 -8 -2 -4
tag right 1: qualifier.more_than	43 -29 -11 -9 -4 -12 -14 -49 -18 -14 37 -32 -7
tag right 1: ru.agent	15 2 -29 -4 -6 9 -4 -12 -6 -5 41 -4 -5
tag right 1: ru.from	34 -27 -27 -16 -9 -4 -5 12 -9 25 -23 -6 -5
tag right 1: ru.of	6 -7 5 -6 -8 -6 0 -6 0 -6 -13 -2 8
tag right 1: ru.to	-15 -40 30 -6 -3 -3 -4 -23 26 -8 -4 -9 -2
tag right 1: ua.agent	12 -20 -4 -30 -16 1 20 15 -7 -6 -19 -12 -10
tag right 1: ua.from	-9 -34 33 -49 -18 -6 -7 -20 44 5 -10 -15 -6
tag right 1: ua.of	-1 26 -32 -9 -6 12 -3 -2 -5 -5 2 -6 11
tag right 1: ua.to	3 33 -54 -43 -9 22 -7 3 -10 1 -9 -9 -19
tag right 1: verb.bring	-21 13 4 0 -1 3 -6 2 7 -3 -7 -8 -6
tag right 1: verb.come	-26 20 26 3 -10 -1 -5 17 -9 -3 -13 -10 -5
tag right 1: verb.future	-15 54 2 -7 -4 -4 -3 -30 -6 -7 3 -9 -4
tag right 1: verb.get	-35 35 3 -17 -15 2 -8 -21 -15 11 -10 -7 -8
tag right 1: verb.give	11 -16 -17 -13 48 -18 -1 -32 -13 -9 -9 21 -8
tag right 1: verb.held_exchange	34 -22 -31 -3 -8 -6 -6 33 -31 -9 -5 -6 -5
tag right 1: verb.home	-8 13 -3 21 -8 -4 -3 7 -6 -3 -6 -5 -5
tag right 1: verb.managed	-47 0 -14 -28 -7 34 -11 10 -16 -31 -9 -8 -18
tag right 1: verb.noun	64 -32 -49 -10 -6 -4 -4 -24 -3 -14 -5 -9 -3
tag right 1: verb.other	92 -24 -18 -2 -4 -3 -2 -46 -5 4 -11 -5 -5
tag right 1: verb.swap	-29 2 -29 31 -23 -10 -8 -51 -9 52 -9 -5 -7
tag right 1: verb.will	45 -14 -29 -8 -2 -1 -1 -6 -2 -2 -3 -2 -1
tag right 1: view.ru	37 -4 -28 -2 -36 -5 -3 0 -13 -1 -2 -6 -2
tag right 1: view.ua	31 -6 -6 -4 -25 -5 -5 -20 -7 -12 -6 -3 -6
tag right 3: adj.dead	17 14 -48 -4 -5 -6 -3 16 -6 -5 -5 -3 -3
tag right 3: adj.freed	-5 2 -5 -1 -7 -2 -3 13 -14 8 -7 -4 -4
tag right 3: adj.modifier	38 -8 -7 -6 2 -1 -4 -6 -11 -15 -2 -5 6
tag right 3: adj.wounded	-15 -26 1 -13 -16 39 -18 19 -20 50 -17 -30 -12
tag right 3: category	3 -25 -1 -8 0 -2 -5 0 -7 9 -6 24 6
tag right 3: country	58 -37 -18 -12 -7 -10 -4 -9 -7 -10 -19 23 -7
tag right 3: cue.agreed	-28 -46 -19 -7 -7 -10 -7 14 34 -16 -8 -10 -9
tag right 3: cue.agreement	-51 -45 -5 -8 -7 -9 -6 18 43 5 -7 -9 -7
tag right 3: cue.all	-37 17 -16 -16 -7 12 -8 -16 -9 -16 37 15 -7
tag right 3: cue.already	49 -15 -44 -22 -5 4 -3 12 -24 11 -10 -14 -4
tag right 3: cue.among	35 40 -74 -3 -2 -4 -2 -12 -3 -3 -1 -3 -2
tag right 3: cue.border	3 -2 8 -2 -2 -2 -2 -19 -1 -2 -2 -3 -1
tag right 3: cue.born	85 21 -16 -3 -4 -3 -2 -49 -3 -14 -44 -8 -10
tag right 3: cue.called_off	27 13 -23 -1 -1 -1 -1 -3 -3 -1 -5 -6 -1
tag right 3: cue.captivity	33 -16 9 -15 -7 -5 -4 7 -4 -21 -7 0 -12
tag right 3: cue.captured	20 2 10 -2 -2 -4 -2 -12 -6 -2 -4 -9 -3
tag right 3: cue.claims	-28 25 16 0 -22 0 -8 20 -15 -10 8 -15 -2
tag right 3: cue.completed	7 -8 16 3 -13 -6 -7 -3 -16 4 -3 -9 -7
tag right 3: cue.count	-38 13 -34 6 -13 -9 -6 15 -16 14 -7 -11 -12
tag right 3: cue.crime	44 -9 -7 -1 -1 -2 -1 -7 -1 -9 -4 -3 -1
tag right 3: cue.denied	39 -33 -41 -5 -2 -2 -2 -23 -3 -4 21 -15 -14
tag right 3: cue.deported	12 23 16 -11 -11 -8 -7 1 -13 -13 -55 -4 -17
tag right 3: cue.died	11 6 -14 -4 -6 -9 -3 -17 -2 -4 -8 -3 -4
tag right 3: cue.each	5 -8 1 5 6 -6 -5 0 4 0 -7 -7 -5
tag right 3: cue.evacuation	41 -21 -10 -2 -2 -3 -2 -2 -3 -6 -11 -2 -2
tag right 3: cue.ever_captured	-19 37 -3 -2 -4 -8 -4 -8 -20 -3 -4 -31 -10
tag right 3: cue.footage	52 -19 -15 -4 -11 -5 -7 -1 11 -4 -7 -9 -5
tag right 3: cue.good_news	59 -54 -22 -3 -3 -5 -3 -7 -1 -7 -4 -2 -7
tag right 3: cue.held	-45 -19 -41 -9 -12 -8 -8 -22 -14 -9 50 36 -13
tag right 3: cue.in_captivity	51 -34 -20 -4 -6 -5 -4 -20 -16 -10 17 0 -24
tag right 3: cue.in_return	-38 38 10 -13 -9 -4 2 0 -9 -5 -10 -7 -5
tag right 3: cue.included	30 -3 -41 -17 -8 -5 -3 -5 -9 12 -6 -4 -5
tag right 3: cue.local	-6 26 -9 -2 -4 -2 -1 -42 -2 -5 -3 -1 -1
tag right 3: cue.mediated	-44 3 20 -28 -7 10 -6 -84 -15 50 -17 -7 -6
tag right 3: cue.missing	-18 -4 -24 -13 -9 -9 -9 -61 -16 -20 -51 -43 96
tag right 3: cue.money	18 -14 0 0 0 0 0 -1 0 0 -1 0 -1
tag right 3: cue.month	83 -37 0 -1 -1 -1 -1 -51 -2 -10 -1 0 -1
tag right 3: cue.of_whole	-4 -13 9 -3 -5 -3 -4 -4 4 -3 -11 2 5
tag right 3: cue.of_year	-25 34 -28 -10 -9 -4 -5 23 -12 13 -9 -8 -8
tag right 3: cue.on_shield	-22 47 -11 -2 -3 -2 -1 -6 -2 -1 -1 -1 -1
tag right 3: cue.one_sided	-56 47 -23 -15 -19 20 -23 -19 -14 -17 -15 -18 -12
tag right 3: cue.other_exchange	62 -12 -19 -1 -2 -2 -2 -8 -2 -10 -2 -3 -2
tag right 3: cue.other_return	13 35 -14 -17 -6 -9 -4 -8 -11 -8 -3 -11 -7
tag right 3: cue.other_war	53 -31 -34 -10 -6 -3 -3 -2 -6 -11 -2 -3 -2
tag right 3: cue.outside	-84 -42 -9 -9 -9 58 18 34 -9 -17 -16 -6 -7
tag right 3: cue.part	4 17 -2 -7 0 -7 -4 3 3 -3 -7 -3 -5
tag right 3: cue.planned	3 -61 -27 -6 -5 -4 -5 23 15 -10 -21 21 -8
tag right 3: cue.postponed	-18 -9 -6 -14 -2 -2 -2 -2 -2 -6 28 -8 -2
tag right 3: cue.ready	50 -94 -37 -7 -9 -7 -6 29 26 -7 -36 -36 -10
tag right 3: cue.recap	30 21 -16 -7 -10 -10 -5 -16 -12 10 9 -14 -5
tag right 3: cue.record	65 -67 -19 -9 36 -2 -1 10 -1 -5 -7 -3 -4
tag right 3: cue.relative	-15 22 -6 -7 -9 -2 -4 3 -13 -5 -1 0 -9
tag right 3: cue.repatriation	30 -21 -21 -7 -13 -9 -4 21 -12 -9 -7 -4 -4
tag right 3: cue.reunion	0 14 -10 10 -9 -7 -5 -32 -12 -9 -5 -8 -4
tag right 3: cue.same_number	67 -28 -2 -14 -24 -21 -9 -24 -28 -12 -19 -17 -8
tag right 3: cue.since	-25 -37 -20 -16 -8 -8 -5 24 -15 44 -10 -15 -17
tag right 3: cue.span	15 -28 -35 -25 -24 -12 -10 22 -10 11 -16 -14 -12
tag right 3: cue.stage	34 8 -34 -4 -7 -11 -5 -12 -12 -10 -7 -9 -5
tag right 3: cue.thanks	12 -30 -3 -8 -5 -9 -5 -44 -7 26 -13 -2 -9
tag right 3: cue.third	48 -5 -11 -26 -1 -3 -1 0 -1 -22 -1 -1 -1
tag right 3: cue.to_date	-34 -42 -21 -13 -13 -9 -8 18 -14 25 -32 21 -30
tag right 3: cue.today	-19 -15 18 39 -11 -12 -5 13 -10 -4 -7 -7 -8
tag right 3: cue.total	-33 13 -23 -13 -19 -11 -11 10 -38 30 -17 -15 -19
tag right 3: cue.training	19 -8 -1 0 0 0 0 -1 0 0 -9 0 0
tag right 3: cue.transit	14 27 -8 -8 -10 -6 -4 -19 -13 -9 12 -18 -8
tag right 3: cue.unit	-25 45 -23 -4 -6 -12 -4 -9 -7 -8 38 0 -5
tag right 3: cue.venue	66 -28 -18 -6 -3 -2 -2 -3 -4 -4 -2 -2 -3
tag right 3: cue.visit	23 -12 -16 -2 -2 -2 -3 -3 -2 -2 -3 -2 -2
tag right 3: cue.year	-9 7 -26 -19 -19 -10 -10 57 -14 19 -36 -22 -43
tag right 3: cue.yesterday	57 -24 -10 -20 -18 -5 -6 -18 -19 -9 -8 -8 -6
tag right 3: foe.agent	-6 -66 22 -15 33 -17 -18 -21 -8 -7 21 -37 -13
tag right 3: foe.of	31 42 -42 -7 -14 -10 -5 -21 -9 -6 -15 -14 -9
tag right 3: foe.to	-80 18 67 -23 -19 -19 -12 -28 -21 -13 -22 7 -12
tag right 3: noun.body	42 -29 -7 -8 -7 -6 -4 15 -21 -6 -7 -11 -7
tag right 3: noun.branch	-4 43 -21 -4 -4 -9 -4 -10 -4 -4 -6 -4 -4
tag right 3: noun.child	38 11 -48 -7 -8 -8 -4 -10 -15 -15 -34 -33 42
tag right 3: noun.civilian	-40 32 19 -10 13 -14 -7 11 -24 -10 -20 3 -8
tag right 3: noun.exchange	-4 21 -5 -19 -7 -14 -7 30 -11 -11 -6 -5 -5
tag right 3: noun.family	-21 63 12 -40 -7 -8 -5 -27 -13 0 -13 -12 -22
tag right 3: noun.foreigner	-31 16 -26 -6 -11 -5 -3 -11 11 -6 64 -27 -12
tag right 3: noun.man	74 -16 -68 -13 -7 -4 -3 -15 -3 -4 -4 -8 -3
tag right 3: noun.military	-34 33 7 -3 3 -20 2 6 -17 -8 -1 -6 -4
tag right 3: noun.other	18 3 -11 -6 -5 -4 1 3 -6 6 -8 -7 2
tag right 3: noun.people	7 -3 5 5 -1 -7 -5 -13 -8 0 -8 -8 9
tag right 3: noun.rank	31 -40 28 -3 -5 -10 -3 -10 -3 -5 -7 6 -4
tag right 3: noun.soldier	39 -7 -1 -5 -8 -7 -4 -3 3 -4 -16 1 -4
tag right 3: noun.woman	52 -64 -49 -9 56 -5 -3 -10 -3 -5 25 -11 -6
tag right 3: own.agent	-69 -24 27 -13 34 -14 -9 47 -7 -35 -6 -16 -17
tag right 3: own.from	51 7 -48 -4 -9 -3 -5 -4 -3 -3 -8 -8 -4
tag right 3: own.of	-54 31 14 15 -10 -7 -5 -17 -9 -10 1 -1 -8
tag right 3: own.to	-4 4 12 2 -8 -2 -7 11 -6 1 -6 -6 -4
tag right 3: qualifier.approx	20 15 -53 -11 -13 -5 -4 -17 -5 -5 57 -13 -24
tag right 3: qualifier.at_least	-37 3 -20 -4 -5 -5 -4 -31 25 -12 43 -26 -19
tag right 3: qualifier.at_most	11 2 -3 -4 -6 -4 -3 -11 -5 -7 -15 20 -25
tag right 3: qualifier.more_than	-21 -11 -44 -16 -18 28 28 -26 -15 -15 49 -25 -28
tag right 3: ru.agent	-26 15 2 -1 -7 -8 -8 -6 -6 -5 14 -7 -7
tag right 3: ru.from	3 23 -26 -8 12 -8 -3 25 -8 2 -14 -4 -6
tag right 3: ru.of	-4 -23 15 -2 -15 -14 -3 1 -2 -3 2 12 -4
tag right 3: ru.to	8 -24 25 -9 -7 -5 -4 5 4 -6 -8 -10 -3
tag right 3: ua.agent	-22 5 1 -13 17 -20 6 3 -16 -12 -7 -8 -13
tag right 3: ua.from	-47 -17 20 -20 -9 -6 -5 -19 33 8 -14 -1 -8
tag right 3: ua.of	9 -1 -7 -15 5 -11 -3 6 16 -10 -15 3 -8
tag right 3: ua.to	-3 36 -28 -22 -9 2 -2 14 -13 -5 -3 -3 -9
tag right 3: verb.bring	18 -23 9 -4 -9 4 0 7 3 2 -9 -7 -6
tag right 3: verb.come	9 4 7 -14 -11 0 -5 28 -1 -10 -6 -6 -5
tag right 3: verb.future	4 -28 -20 -6 -4 -3 -3 16 -8 -7 -14 22 -6
tag right 3: verb.get	-3 -18 16 0 -14 -7 -9 16 -10 -16 -10 -10 -11
tag right 3: verb.give	-7 -20 19 10 -12 24 -5 -3 -6 -4 -7 -7 -6
tag right 3: verb.held_exchange	-6 -2 -2 -17 -13 -8 -6 18 -21 12 -8 -9 -7
tag right 3: verb.home	-19 18 -10 16 -2 -5 -3 13 -2 4 -5 -5 -5
tag right 3: verb.managed	-15 -14 -25 -14 -11 35 -11 21 -10 -17 -18 -12 -11
tag right 3: verb.noun	32 -11 -14 -5 -4 9 -5 -12 -13 -12 -10 -15 -12
tag right 3: verb.other	50 4 -28 -2 -4 -6 -2 -26 -1 -3 -5 -6 -2
tag right 3: verb.swap	4 -13 -18 25 -15 -7 -5 -16 -1 2 -9 -7 -5
tag right 3: verb.will	20 -29 8 -7 -3 32 -4 -18 -5 -6 -9 -4 -4
tag right 3: view.ru	35 -76 -35 -9 -12 -8 -6 -8 9 -4 -3 16 -17
tag right 3: view.ua	33 2 -28 -9 -12 -4 -4 27 -16 -18 -1 -10 -19
tag right 3: voice.ru	-14 -44 50 -14 -59 -28 -18 2 4 -13 -30 -15 -18
tag right 3: voice.ua	1 -7 -24 -10 31 -10 -8 52 -17 -28 -25 -16 -34
tag right 7: adj.dead	10 36 -30 -8 -10 -11 -6 -24 -9 -10 -7 -5 -5
tag right 7: adj.freed	13 4 -8 -16 -11 -4 -3 -4 -8 21 -6 -14 -5
tag right 7: adj.modifier	-27 2 13 -3 -5 3 -3 8 2 -11 3 5 -2
tag right 7: adj.wounded	28 12 -36 -7 -7 29 -9 -18 -7 -9 -11 -5 -6
tag right 7: category	20 4 -14 -6 -2 2 -5 -9 -6 5 -9 -4 5
tag right 7: country	25 11 3 -19 7 -5 -5 -26 -13 21 -15 -17 -5
tag right 7: cue.agreed	0 -25 7 -16 -8 6 -7 -20 12 -21 -10 -5 -5
tag right 7: cue.agreement	-6 -18 -10 -12 -6 2 -6 16 -13 -13 -7 -5 -5
tag right 7: cue.all	51 -41 -15 14 -14 -9 -4 -22 8 -19 -23 16 -9
tag right 7: cue.already	43 11 -13 -9 -6 -4 -2 -2 -5 -6 -2 -11 -3
tag right 7: cue.among	100 -47 -50 -5 -5 -3 -2 -3 -6 -4 -1 -2 -3
tag right 7: cue.border	2 -16 31 -8 -9 -3 -3 -10 -3 -5 -6 -8 -3
tag right 7: cue.born	7 -27 24 -7 -18 -6 -5 -66 -10 -9 31 -12 -13
tag right 7: cue.called_off	3 -12 -13 -1 -1 -1 -1 -4 -1 -1 35 -1 -1
tag right 7: cue.captivity	-10 8 8 -7 -4 -5 -3 0 8 -2 7 -6 -6
tag right 7: cue.captured	36 -28 42 -3 -4 -6 -3 -33 -15 -4 -10 -12 -4
tag right 7: cue.claims	-16 8 -10 -3 28 -7 -5 5 -20 -6 21 -19 -15
tag right 7: cue.completed	5 7 -19 -2 13 -6 -6 -30 -6 8 -7 -3 -13
tag right 7: cue.count	-5 1 -25 8 -11 -1 -5 15 20 0 -12 -10 -10
tag right 7: cue.crime	65 -33 -5 -2 -3 -4 -1 -12 -1 -4 -5 -3 -2
tag right 7: cue.denied	19 26 -51 -6 -3 -3 -3 -14 -4 -4 -5 -5 -2
tag right 7: cue.deported	2 -74 101 -6 -8 -11 -5 0 -11 -15 -22 -8 -7
tag right 7: cue.died	-18 32 -4 -4 -2 -4 -2 -6 -1 -2 -1 -2 -5
tag right 7: cue.each	-47 -39 -36 75 12 -10 11 -2 -5 15 -5 -6 -6
tag right 7: cue.evacuation	26 -22 7 -2 -1 -1 -2 -2 -2 -2 -3 -4 -3
tag right 7: cue.ever_captured	-34 25 4 -1 -4 -2 -2 -6 -2 -2 -3 -2 -3
tag right 7: cue.footage	-20 37 -20 -9 -9 -8 28 -16 -13 -12 -4 -24 -27
tag right 7: cue.held	-33 -6 -10 -10 -11 -10 -8 -52 -12 -14 46 64 -22
tag right 7: cue.in_captivity	-29 0 -2 -4 -7 -5 -3 -11 -11 -7 66 -4 -15
tag right 7: cue.in_return	-10 13 11 -12 -8 2 -1 -3 -6 -3 12 -5 -3
tag right 7: cue.included	23 0 -16 14 -5 -8 -4 -5 -9 -6 -9 -27 -6
tag right 7: cue.local	-15 53 -22 -10 -19 -11 -5 -19 -17 -6 -5 -4 -7
tag right 7: cue.mediated	-24 -58 -22 26 -6 -5 -4 -12 -4 36 -8 -7 -7
tag right 7: cue.missing	-27 -19 -43 -10 -11 -15 -8 -9 -27 -16 -61 -51 126
tag right 7: cue.money	29 -13 -3 -1 -1 -3 -1 -1 0 -4 -1 -1 -1
tag right 7: cue.month	-31 -79 -32 -16 -2 -6 -4 58 -13 -18 -4 -4 -3
tag right 7: cue.of_whole	12 -25 13 -22 6 -16 -3 -5 -12 1 -3 -1 7
tag right 7: cue.of_year	10 -1 -38 5 -8 -7 -5 33 -2 27 -11 -18 -8
tag right 7: cue.on_shield	-2 23 -4 -2 -1 -2 -1 -10 -1 -2 -1 -1 -1
tag right 7: cue.one_sided	-67 51 -42 -9 -14 41 -19 15 -10 22 -13 -13 -10
tag right 7: cue.other_exchange	4 -45 -15 -4 -6 43 -5 -8 15 -8 -2 -4 -2
tag right 7: cue.other_return	72 -61 4 -20 -4 -7 -4 9 12 -30 -4 -15 -5
tag right 7: cue.other_war	70 -60 -15 -12 -3 -3 -2 -11 -4 -16 -2 -4 -6
tag right 7: cue.outside	-119 -67 -3 -9 -14 92 50 -12 -13 -10 -20 -16 -10
tag right 7: cue.part	-18 -3 15 5 4 -7 -2 -26 3 8 -6 9 -10
tag right 7: cue.planned	77 10 -41 -11 -2 -7 -2 -42 -3 -2 -2 -3 -2
tag right 7: cue.postponed	83 -62 -1 -6 -3 -1 -2 -23 -3 -9 -4 -11 -1
tag right 7: cue.ready	65 -8 -8 -10 -5 -4 -2 -26 -5 -4 -5 -11 -3
tag right 7: cue.recap	-6 19 -2 -15 -13 -12 -7 -16 -15 18 1 -13 -10
tag right 7: cue.record	38 -17 8 -27 27 -7 -4 -34 -26 -9 -4 -5 -6
tag right 7: cue.relative	-29 -11 33 -2 -11 -1 -7 -18 -9 8 11 -8 24
tag right 7: cue.repatriation	3 -8 -7 -4 -3 -6 -2 14 -3 34 -4 -4 -4
tag right 7: cue.reunion	-29 -11 11 32 -8 -6 -4 3 11 -15 -5 -11 -4
tag right 7: cue.same_number	20 33 -30 -7 -5 -8 -3 -12 -3 -2 -11 -9 -2
tag right 7: cue.since	-37 -81 9 -17 -9 -8 -5 37 26 46 -23 -14 -13
tag right 7: cue.span	-8 51 -4 -17 -14 -5 -5 17 -13 -21 -12 -15 -8
tag right 7: cue.stage	38 -7 12 -28 18 -7 -4 -25 -9 9 -5 -5 -5
tag right 7: cue.thanks	5 -23 24 22 -4 -7 -3 -15 -3 9 -13 -3 -9
tag right 7: cue.third	91 -42 -54 -30 -3 -4 -3 -11 -3 8 -3 -4 -2
tag right 7: cue.to_date	-60 -32 -24 16 -9 -7 -9 63 -1 22 -15 36 -12
tag right 7: cue.today	14 1 -19 -20 21 -19 -6 -7 15 -2 -27 2 -8
tag right 7: cue.total	-17 -30 6 28 -37 -7 -10 4 -14 -26 -3 11 -7
tag right 7: cue.training	44 -41 -4 -1 -4 -1 -1 -18 -1 -1 -1 -1 -1
tag right 7: cue.transit	-7 25 -8 -9 20 -6 -5 -4 -15 -8 -10 -13 -4
tag right 7: cue.unit	7 0 8 -4 -7 -6 -3 -9 -5 -4 -16 -2 -4
tag right 7: cue.venue	9 -28 -12 -10 -3 -4 -3 -16 42 -9 -4 -4 -4
tag right 7: cue.visit	58 -43 -26 -5 -6 16 -4 -14 -10 -3 -10 -4 -3
tag right 7: cue.year	-27 -14 -15 -11 -6 -6 -5 49 -18 48 -14 -21 -7
tag right 7: cue.yesterday	-16 1 8 47 -19 -7 -7 -16 -13 -13 -10 -15 -9
tag right 7: foe.agent	-9 15 -5 -7 -7 59 -9 -50 -16 -36 -41 -9 -12
tag right 7: foe.of	-20 35 3 -13 -6 -11 -4 -12 -7 -3 -6 -5 -7
tag right 7: foe.to	-21 -20 55 -18 -17 -21 -10 -29 -23 -17 8 0 -24
tag right 7: noun.body	15 -2 -19 -8 -7 -10 -6 35 -17 -6 -6 -9 -6
tag right 7: noun.branch	22 -26 53 -6 -5 -8 0 -19 -10 -5 -7 -6 -5
tag right 7: noun.child	1 21 -7 9 -5 -4 -3 -11 -13 -14 -6 26 -5
tag right 7: noun.civilian	-52 43 8 -10 14 -8 -5 -18 3 -10 15 -15 9
tag right 7: noun.exchange	-9 -13 -1 3 -6 25 -7 -14 6 3 -8 -10 -7
tag right 7: noun.family	32 38 -28 29 -8 -5 -5 -22 -16 -21 -5 -16 -14
tag right 7: noun.foreigner	-29 22 -31 -12 -10 -11 -6 -9 -9 -9 44 22 -17
tag right 7: noun.man	-63 -7 43 -10 -17 -14 -14 -10 -21 -15 -8 -21 -15
tag right 7: noun.military	-3 5 29 -12 -13 -5 -7 -26 -3 14 -2 -9 2
tag right 7: noun.other	19 -21 5 0 -2 2 2 13 -9 -5 -11 -3 -3
tag right 7: noun.people	-1 -24 -1 17 -4 6 -6 -17 -4 16 0 -11 13
tag right 7: noun.rank	-20 42 -15 -6 -6 -9 -4 1 -4 2 -7 -5 -5
tag right 7: noun.soldier	5 1 9 -9 -9 5 -7 -16 -17 -8 17 -15 -15
tag right 7: noun.woman	-27 35 -17 -10 -18 -10 -6 -36 -8 41 -10 -11 -9
tag right 7: own.agent	-16 -20 36 -14 -19 -20 -10 -41 -26 -16 11 4 24
tag right 7: own.of	20 -1 -7 13 4 -11 -8 -13 -3 -4 -12 -16 -10
tag right 7: own.to	-19 4 7 2 2 -6 -7 -15 23 2 -8 -3 -7
tag right 7: qualifier.approx	14 10 -50 -9 -11 -6 -4 -8 -12 -14 -35 6 31
tag right 7: qualifier.at_least	33 -15 -21 -1 -1 -2 -1 -5 35 -12 -22 -17 -1
tag right 7: qualifier.at_most	-45 -5 42 9 -5 -7 -3 -17 -5 19 -8 -10 9
tag right 7: qualifier.more_than	2 -85 -18 -9 -9 -3 15 12 9 -5 34 -33 13
tag right 7: ru.agent	31 -13 9 -16 15 19 -8 -19 -11 -25 -5 -24 -14
tag right 7: ru.from	-25 8 -5 -6 23 -11 -3 10 -3 -19 37 -4 -7
tag right 7: ru.of	2 9 6 -10 2 2 -4 -16 10 -10 5 -4 -6
tag right 7: ru.to	-43 47 -2 -22 -12 -7 -6 4 30 -9 -11 -11 -5
tag right 7: ua.agent	-21 13 -18 21 -7 -11 -7 -3 -14 6 -7 12 -9
tag right 7: ua.from	-4 -20 14 -10 -5 -4 -3 -8 1 1 -11 -13 6
tag right 7: ua.of	-12 13 4 21 -8 -12 0 -7 -6 0 -6 4 -5
tag right 7: ua.to	-12 14 7 -20 -7 -6 -5 10 -12 -9 -1 9 -6
tag right 7: verb.bring	0 -11 -8 7 -13 -6 -5 17 -3 3 -6 -1 -7
tag right 7: verb.come	26 9 -32 -9 9 -6 -3 2 6 -5 -8 -7 -5
tag right 7: verb.future	60 -63 -14 -12 -4 -6 -2 8 -7 -6 -5 -7 -6
tag right 7: verb.get	-9 11 11 -8 12 -15 -7 -9 -26 -9 -8 -8 -7
tag right 7: verb.give	-25 33 34 -13 -13 -27 14 -15 -7 -8 -9 -12 -6
tag right 7: verb.held_exchange	12 3 4 -18 23 -11 -6 -56 -5 -14 -8 -11 -7
tag right 7: verb.home	-27 -1 1 -8 35 -6 -5 4 12 4 -9 -8 -6
tag right 7: verb.managed	-65 40 -41 22 -11 -36 -8 3 -5 -11 -10 -6 -10
tag right 7: verb.noun	23 18 -21 -10 -15 -3 -3 -5 -4 -7 -3 12 -3
tag right 7: verb.other	-2 18 -11 -9 -7 -6 -4 13 -12 -18 -8 -7 -9
tag right 7: verb.swap	33 -41 -11 -5 28 -5 -5 -3 -8 -6 -11 -7 -7
tag right 7: verb.will	-7 21 -39 -6 -6 -16 -3 28 -3 -1 -9 -8 -3
tag right 7: view.ru	26 -75 14 -10 -9 -6 -6 -4 -32 1 -22 37 -6
tag right 7: view.ua	-40 35 -35 -9 17 -3 -2 13 -14 -3 2 -6 -13
tag right 7: voice.ru	11 -2 -31 -16 40 -11 18 -31 13 -10 -16 26 -6
tag right 7: voice.ua	19 26 -40 -17 17 -9 -6 37 -8 -15 -46 -6 -18
tag right beyond: adj.dead	13 6 -1 -9 -8 -11 -6 -9 -7 -9 -7 -5 -14
tag right beyond: adj.freed	7 -11 8 -3 -7 -3 -2 -2 -6 14 0 -11 -4
tag right beyond: adj.modifier	11 -5 12 -3 -3 -4 -5 -5 -2 -6 -3 2 -2
tag right beyond: adj.wounded	-16 21 -17 -7 -9 2 -4 9 -8 24 -13 -11 -7
tag right beyond: category	-7 15 -2 -6 1 -4 -4 -8 -6 3 -8 13 1
tag right beyond: country	18 15 12 -4 -6 -8 -4 -19 -10 -19 -6 -11 -3
tag right beyond: cue.agreed	21 -17 18 -12 6 2 -6 -26 1 -7 -8 -8 -6
tag right beyond: cue.agreement	20 -14 5 -20 2 -2 -6 -19 -1 -1 -8 -10 -6
tag right beyond: cue.all	-50 -7 13 -3 -12 6 -8 18 -8 -10 25 16 -8
tag right beyond: cue.all_civilians	34 -10 -47 -3 -3 -5 -3 -18 -10 -2 -5 -11 -2
tag right beyond: cue.already	10 -21 -9 14 14 -2 -4 -27 -21 -5 -8 14 -5
tag right beyond: cue.among	58 -13 -40 -3 -2 -1 -1 -2 -1 -3 -1 -1 -2
tag right beyond: cue.border	20 -3 -9 -9 -6 -5 -4 -26 -10 -6 -5 -10 -5
tag right beyond: cue.born	42 -27 1 -4 -10 -5 -4 -48 -8 -7 25 -9 -9
tag right beyond: cue.called_off	28 -16 -13 -7 -2 -1 -1 -5 -4 -2 20 -2 -2
tag right beyond: cue.captivity	21 12 2 1 -4 -1 -4 -7 -9 -3 -4 -7 -6
tag right beyond: cue.captured	16 -6 27 -4 -8 -5 -3 -22 -13 -5 -9 -9 -5
tag right beyond: cue.claims	-22 13 11 -9 19 -4 -6 -2 -11 -7 9 -6 -8
tag right beyond: cue.completed	10 15 -8 -12 -7 -3 -6 -17 -12 3 5 -5 -8
tag right beyond: cue.count	7 24 13 -14 0 -6 -5 -7 -6 -36 -10 -12 -6
tag right beyond: cue.crime	79 -39 -23 -3 -3 -4 -1 4 -8 -3 -24 -4 -2
tag right beyond: cue.denied	33 16 -32 -5 -3 -3 -2 -21 -2 -3 -7 -3 -2
tag right beyond: cue.deported	-41 -3 68 -9 0 -6 -5 14 -13 -7 -14 -8 -8
tag right beyond: cue.died	13 -3 -11 -3 -3 -7 -3 -18 -1 -4 -9 -2 -4
tag right beyond: cue.each	11 -100 -52 104 -14 -6 -5 -22 3 21 -6 -6 -5
tag right beyond: cue.evacuation	47 -33 4 -8 -2 -3 -2 -13 -2 4 -8 -5 -4
tag right beyond: cue.ever_captured	-9 2 1 -2 -6 -3 -2 -7 -6 -6 18 -12 -6
tag right beyond: cue.footage	-11 -11 -1 -5 -7 -4 17 2 0 4 -22 0 10
tag right beyond: cue.held	-49 -26 12 -11 20 -11 -8 -33 22 -9 51 9 14
tag right beyond: cue.in_captivity	-2 7 12 -4 -9 -6 -3 -11 -9 -3 6 -9 -18
tag right beyond: cue.in_return	17 -2 -17 7 -7 25 -5 -8 -9 -7 3 -5 -4
tag right beyond: cue.included	-19 3 -22 4 -7 -5 -3 28 -7 21 -6 -4 -5
tag right beyond: cue.local	13 26 -23 -9 -15 -9 -4 -21 -12 -5 -5 -4 -5
tag right beyond: cue.mediated	-2 -7 7 5 -7 -5 -5 -7 -7 6 -8 -5 -5
tag right beyond: cue.missing	-6 -24 -56 -12 -9 -11 -8 -4 -12 -12 -14 -14 71
tag right beyond: cue.money	38 -18 -5 -6 -2 -3 -1 -27 -1 28 -1 -2 -2
tag right beyond: cue.month	-1 9 -4 -5 -1 0 -1 0 -1 -1 -1 0 -1
tag right beyond: cue.of_whole	14 -1 -7 -10 -3 -4 -3 3 0 2 -6 3 -1
tag right beyond: cue.of_year	-6 24 -8 -12 -12 -6 -4 7 -3 -16 -9 9 -10
tag right beyond: cue.one_sided	-50 34 19 -7 -17 -19 -13 -7 -26 -6 -19 -16 -6
tag right beyond: cue.other_exchange	50 -51 -29 -5 -5 42 -5 -9 13 -9 -3 -4 -2
tag right beyond: cue.other_return	7 12 -21 -2 -2 -4 -3 -13 15 -5 -2 16 -2
tag right beyond: cue.other_war	37 -12 -25 -13 -3 -6 -3 -32 -4 10 -4 -4 -3
tag right beyond: cue.outside	-91 0 6 -25 -21 61 26 3 -9 -26 -22 -13 -14
tag right beyond: cue.part	-38 20 4 3 3 -7 -4 2 3 -2 -7 4 -8
tag right beyond: cue.planned	0 -2 -23 -29 -4 -3 -2 8 8 5 -4 27 -2
tag right beyond: cue.postponed	64 -66 -29 -4 -5 -1 -2 1 -3 -7 -4 -9 -3
tag right beyond: cue.ready	-9 0 -17 -18 -8 -6 -4 31 15 4 -12 -25 -5
tag right beyond: cue.recap	-13 42 -22 -21 -10 -5 -4 -19 -32 22 8 -7 -6
tag right beyond: cue.record	0 0 -6 -3 22 -4 -3 -8 -12 -9 -4 -3 -3
tag right beyond: cue.relative	-12 3 9 -9 -7 2 -4 -1 -9 -6 0 -4 8
tag right beyond: cue.repatriation	15 -1 -7 -8 -7 -7 -3 -9 -4 -4 -7 -5 -4
tag right beyond: cue.reunion	-35 51 -2 -29 -12 -7 -5 -18 13 -13 -3 -13 -5
tag right beyond: cue.same_number	16 -24 24 -16 -13 -7 -3 -14 -7 -4 -6 -4 -4
tag right beyond: cue.since	-23 -1 6 -15 -11 -8 -5 29 -35 39 -12 -5 -10
tag right beyond: cue.span	-27 -12 47 -14 -17 -10 -6 5 -26 25 -3 -15 -11
tag right beyond: cue.stage	9 5 4 -20 22 -6 -4 -2 -11 25 -9 -5 -7
tag right beyond: cue.thanks	-22 3 -28 5 -5 -4 -2 2 -3 13 -4 -2 -3
tag right beyond: cue.third	91 -60 -58 -16 -4 -3 -3 -16 -4 18 -3 -5 -3
tag right beyond: cue.to_date	-55 -3 -12 21 -10 -16 -7 -6 -6 16 -8 39 -13
tag right beyond: cue.today	-10 13 -18 -5 -5 2 -6 17 15 12 -19 -12 -10
tag right beyond: cue.total	-14 9 8 -10 -5 -15 -7 13 -30 -25 -7 4 -7
tag right beyond: cue.training	28 -8 -6 -1 -2 -1 -1 0 -1 -8 0 -1 -1
tag right beyond: cue.transit	10 23 12 -21 -8 -6 -5 -7 3 -7 -21 -16 -6
tag right beyond: cue.unfinished	33 -23 -3 0 -4 -4 -2 -6 -1 -2 -2 -1 -3
tag right beyond: cue.unit	45 -28 3 -5 -13 -6 -3 -8 -5 -5 -6 -7 -4
tag right beyond: cue.venue	20 -18 -17 -5 17 -5 -4 -14 1 6 -5 -4 -5
tag right beyond: cue.visit	38 -23 -5 -12 -5 10 -3 -12 -9 -3 -7 -5 -4
tag right beyond: cue.year	-28 -28 -17 -10 -9 -8 -5 76 3 3 -10 28 -11
tag right beyond: cue.yesterday	57 -60 -2 48 -21 -9 -7 -19 -17 -13 -9 -16 -9
tag right beyond: foe.agent	-27 -4 39 -13 -11 41 -11 -21 -9 -21 -64 -11 41
tag right beyond: foe.of	24 -3 -16 -7 30 -10 -3 -12 -8 -5 -6 -7 -4
tag right beyond: foe.to	-8 15 24 -8 -15 -13 -8 -19 -3 -11 16 -33 -20
tag right beyond: noun.body	27 13 -14 -8 -5 -8 -4 -23 -10 -8 -4 -5 -4
tag right beyond: noun.branch	30 4 1 -7 -5 -8 0 -2 -8 -5 -6 -4 -5
tag right beyond: noun.child	7 19 -7 3 -6 -5 -3 -10 -11 9 -15 6 10
tag right beyond: noun.civilian	-42 43 5 -11 -6 -9 -5 -5 -1 -8 14 -2 -1
tag right beyond: noun.exchange	-16 -2 18 -2 3 19 -6 -12 -8 -5 -9 -1 -6
tag right beyond: noun.family	29 44 -29 -19 -7 -5 -4 -35 0 2 -6 1 -11
tag right beyond: noun.foreigner	-19 18 -28 -9 -11 -20 -5 -10 -1 -5 32 17 -12
tag right beyond: noun.man	-8 -10 23 -15 -14 -9 -9 -15 -15 -10 -7 -13 -9
tag right beyond: noun.military	-8 0 19 -7 -7 -4 -4 -6 -13 2 9 -6 0
tag right beyond: noun.other	14 -13 22 -7 -1 -1 -1 1 -10 -7 -4 -5 0
tag right beyond: noun.people	2 -18 7 15 4 10 -5 -21 -6 -3 3 -6 -2
tag right beyond: noun.rank	3 33 -31 -7 -7 -10 -4 -2 -4 -1 -8 -6 -5
tag right beyond: noun.soldier	30 8 -31 -17 -10 -9 -6 -20 -15 -13 -3 -3 -18
tag right beyond: noun.woman	-27 -9 1 -1 31 -8 -6 -29 -8 34 3 -14 -10
tag right beyond: own.agent	-30 -24 57 -13 -19 -16 -8 0 -14 -25 19 -19 9
tag right beyond: own.of	-10 7 -5 0 9 4 -5 0 -10 -4 -3 -10 -7
tag right beyond: own.to	8 2 -3 -2 -4 -4 -14 5 -16 -16 -10 -6 -9
tag right beyond: qualifier.approx	-9 5 -25 -9 -13 -8 -5 2 -13 -14 -4 5 9
tag right beyond: qualifier.at_least	-19 24 -21 -2 -3 -2 -2 9 26 17 -9 -13 -5
tag right beyond: qualifier.at_most	-2 -16 20 -6 -6 -5 -2 -36 -9 29 -4 14 -6
tag right beyond: qualifier.more_than	-2 -75 -6 -12 -8 6 -11 23 -13 -13 40 -8 11
tag right beyond: ru.agent	10 31 -34 11 -4 15 -6 -5 -12 -20 -2 0 -3
tag right beyond: ru.from	23 -16 -33 -26 11 22 -4 -14 -4 6 29 -3 -6
tag right beyond: ru.of	7 11 -37 17 4 6 -2 -12 -7 -9 -5 6 -5
tag right beyond: ru.to	-3 4 -13 19 -6 -6 -5 17 -18 -9 -10 -9 5
tag right beyond: ua.agent	-4 -27 -6 27 3 7 -7 -13 -12 3 3 -12 1
tag right beyond: ua.from	17 -14 -2 -14 -10 -7 -7 -9 -25 6 -17 -34 11
tag right beyond: ua.of	5 -20 17 15 6 -9 -3 -13 -8 -2 -6 -7 -2
tag right beyond: ua.to	-3 -17 31 15 -14 -19 -2 -20 -19 -14 -5 -9 4
tag right beyond: verb.bring	-4 1 -1 9 -11 -8 -6 -1 -1 1 -7 -3 -7
tag right beyond: verb.come	-4 14 -8 6 -1 -6 -5 -9 -6 -1 -9 -4 -6
tag right beyond: verb.future	23 -20 -5 -13 -4 -2 -2 21 -5 -3 -4 -6 -3
tag right beyond: verb.get	-25 -2 29 -9 -1 1 -8 4 -12 -8 -10 -8 -10
tag right beyond: verb.give	2 26 -3 -13 -11 -10 -1 -6 -8 -3 -5 -6 -4
tag right beyond: verb.held_exchange	54 -40 13 -8 8 -14 -6 -45 -4 -28 -11 -9 -8
tag right beyond: verb.home	11 -1 -41 2 32 -9 -5 -13 -9 8 -10 -9 -8
tag right beyond: verb.managed	-4 14 -18 34 -9 17 -7 -2 -4 -10 -11 -7 -8
tag right beyond: verb.noun	-30 29 5 -21 -11 5 -4 -6 -12 -25 -4 28 -3
tag right beyond: verb.other	17 9 -21 -9 -9 -5 -4 2 -6 -4 -3 -3 -8
tag right beyond: verb.swap	8 36 -6 -4 -10 -12 -6 -6 -4 -28 -7 -5 -4
tag right beyond: verb.will	16 47 -40 -4 -3 -5 -2 -24 -3 0 -8 -5 -5
tag right beyond: view.ru	26 9 -22 -12 -27 -7 -7 -4 -25 -6 -4 4 -12
tag right beyond: view.ua	7 -54 0 -25 33 -12 -5 22 -7 -9 13 3 -10
tag right beyond: voice.ru	-24 26 -19 5 14 -15 12 -19 5 -7 -10 6 6
tag right beyond: voice.ua	-2 25 -29 -16 1 -8 -6 47 -11 -10 -22 -10 -16
tag right clause: adj.dead	30 2 -6 -7 -6 -7 -4 1 -6 -6 -7 -10 -8
tag right clause: adj.freed	0 0 5 5 -8 -3 -3 5 -7 8 -6 -5 -4
tag right clause: adj.modifier	13 9 8 -6 -7 -3 -3 3 -3 -14 -5 5 -3
tag right clause: adj.wounded	10 -26 -22 -7 -6 34 21 -3 -10 -10 -11 -9 -7
tag right clause: category	59 -40 -5 -6 -7 -1 0 -2 0 -9 -10 -4 5
tag right clause: country	29 -16 -6 -4 1 -6 -5 -11 -12 21 -13 -1 -6
tag right clause: cue.agreed	-29 4 20 -14 -6 -8 -5 4 34 -25 -7 -7 -8
tag right clause: cue.agreement	-21 -2 14 -12 -5 -9 -4 1 28 -18 -6 -6 -7
tag right clause: cue.all	38 -3 -31 -2 -3 -4 -4 -4 -7 -22 -4 6 -4
tag right clause: cue.already	20 4 -19 -11 -5 -4 -3 15 -4 5 -6 -12 -5
tag right clause: cue.among	72 -15 -51 12 -8 -4 -3 -16 -7 -7 -2 -3 -3
tag right clause: cue.anniversary	11 -5 -2 0 0 -1 0 -1 0 0 0 -1 -1
tag right clause: cue.border	8 17 -12 -21 -9 -6 -5 -28 -2 -6 -4 -7 -3
tag right clause: cue.born	56 -7 -27 -3 -3 -3 -4 -29 -1 -5 -2 -5 -3
tag right clause: cue.called_off	82 -51 -26 -1 -2 -4 -1 -5 -5 -5 -15 -7 -3
tag right clause: cue.captivity	-10 6 7 -17 -2 -4 -3 10 11 -10 9 -3 -6
tag right clause: cue.captured	39 4 -24 -2 -4 -4 -2 -14 -8 -2 -6 -12 -4
tag right clause: cue.claims	8 -3 16 -19 -6 -8 -6 -14 -4 -14 38 -10 -5
tag right clause: cue.completed	-21 -13 33 22 5 -4 -4 -10 -11 0 -11 -4 -6
tag right clause: cue.count	4 -10 -36 9 6 -1 -5 8 11 3 -11 -9 -9
tag right clause: cue.crime	70 -53 -6 -1 -1 -2 -1 -14 -2 -6 -4 -6 -3
tag right clause: cue.denied	21 -15 -34 -4 -4 -2 -3 -22 -5 -5 31 -22 -16
tag right clause: cue.deported	60 -30 -43 -12 -18 -10 -6 34 -21 -12 -58 -8 -14
tag right clause: cue.died	31 0 -11 -4 -6 -4 -2 -6 -1 -2 -1 -2 -2
tag right clause: cue.each	-25 37 13 -41 6 -4 -3 1 3 -1 -7 -7 -6
tag right clause: cue.evacuation	45 -8 -10 -5 -1 -2 -1 -3 -2 -3 -9 -2 -6
tag right clause: cue.ever_captured	51 9 -33 -1 -3 -6 -3 -6 -17 -1 -2 -28 -8
tag right clause: cue.footage	-4 31 -37 -10 -13 -9 -9 -18 -10 -24 -7 -28 -39
tag right clause: cue.good_news	-31 44 -39 -12 -13 -16 -6 -10 -2 -32 -5 -5 -8
tag right clause: cue.held	-17 -51 -77 -9 -11 -13 -8 -45 -33 -15 70 80 -22
tag right clause: cue.in_captivity	-14 -11 -27 -4 -7 -5 -4 -20 -16 -14 63 -5 -22
tag right clause: cue.in_return	-7 47 -10 -12 -9 -10 4 -3 -8 -7 -6 -7 -4
tag right clause: cue.included	53 13 -32 7 -6 -7 -2 -44 -7 -7 -5 -3 -4
tag right clause: cue.local	11 14 -16 -3 -6 -2 -2 -39 -3 -5 -2 -9 -2
tag right clause: cue.mediated	-31 -12 -14 4 -8 0 -4 -22 -5 49 -5 -5 -5
tag right clause: cue.missing	2 -22 -31 -8 -9 -15 -8 -64 -29 -22 -56 -59 105
tag right clause: cue.money	35 -9 -1 -1 -1 -1 -1 -5 -1 -11 -2 -2 -1
tag right clause: cue.month	-7 -74 -26 -12 -3 -5 -4 42 -19 -14 -3 -4 -3
tag right clause: cue.of_whole	11 -20 13 -9 4 -6 -5 -6 -4 1 -9 3 -3
tag right clause: cue.of_year	-24 -8 -25 19 -9 -6 -6 38 -5 29 -12 -10 -7
tag right clause: cue.on_shield	-16 47 -9 -2 -2 -2 -1 -10 -2 -2 -1 -1 -1
tag right clause: cue.one_sided	-43 39 -22 -13 -13 17 -15 8 -11 13 -10 -12 -9
tag right clause: cue.other_exchange	66 -33 -4 -1 -3 -3 -4 -7 -1 -8 -1 -3 -2
tag right clause: cue.other_return	66 -36 2 -18 -6 -10 -4 8 -15 -27 -3 -8 -7
tag right clause: cue.other_war	63 -15 -32 -14 -3 -2 -2 -6 -3 -15 -2 -3 -4
tag right clause: cue.outside	-87 -42 -34 -9 -12 66 51 29 -13 -8 -16 -12 -9
tag right clause: cue.part	27 8 -7 -27 4 -5 -2 5 -2 -5 -6 -8 -6
tag right clause: cue.planned	4 1 -3 -4 -3 -9 -4 -17 -7 -5 -14 22 -7
tag right clause: cue.postponed	27 -39 -10 -10 -6 -3 -2 -2 -2 -5 22 -6 -4
tag right clause: cue.ready	35 5 -8 -5 -6 -8 -5 -23 -12 -7 -26 -22 -12
tag right clause: cue.recap	25 -24 -9 -10 -8 -15 -5 -2 3 -11 -12 14 -7
tag right clause: cue.record	53 -57 39 -28 -5 -6 -3 -34 -12 -10 -2 -4 -5
tag right clause: cue.relative	14 -26 -13 -13 17 12 3 -12 -17 0 -9 -16 6
tag right clause: cue.repatriation	29 -25 -11 -6 -10 -8 -3 15 -10 16 -4 -4 -3
tag right clause: cue.reunion	-9 -6 4 23 -8 -5 -5 -12 -2 -4 -4 -8 -4
tag right clause: cue.same_number	30 32 -50 24 -9 -24 -8 -8 -17 -22 -17 -17 -4
tag right clause: cue.since	-25 -47 -38 -28 -10 -8 -6 40 36 18 -28 -13 -16
tag right clause: cue.span	-2 -23 17 -23 -18 -8 -8 37 -5 -42 -15 -18 -11
tag right clause: cue.stage	66 11 -67 -5 -22 -8 -7 -7 -34 -11 -4 -10 -5
tag right clause: cue.thanks	30 -6 -4 27 -9 -13 -5 -56 -7 -5 -20 -4 -13
tag right clause: cue.third	52 -2 -9 -28 -1 -3 -1 0 -1 -25 -2 -1 -1
tag right clause: cue.to_date	13 -71 -35 -42 -11 -10 -8 21 -13 41 -33 -29 2
tag right clause: cue.today	-5 -2 8 28 9 -9 -5 0 -10 -16 -12 -3 -6
tag right clause: cue.total	-82 -49 -36 56 -12 -13 -12 33 -17 24 -11 -11 -17
tag right clause: cue.training	44 -40 -3 -1 -3 -1 -1 -15 -1 -1 -6 -1 -1
tag right clause: cue.transit	3 -17 27 -11 16 -7 -5 -17 -18 -9 9 -16 -7
tag right clause: cue.unit	-22 31 -10 -5 -14 -15 -5 -11 -12 -6 53 3 -5
tag right clause: cue.venue	-13 -35 -17 -16 -3 -3 -3 -1 48 -13 -2 -3 -4
tag right clause: cue.visit	18 10 -25 -4 -8 -6 -3 -7 -2 -3 -6 -13 -3
tag right clause: cue.year	19 -61 -20 -13 -15 -10 -9 15 -20 44 -34 -21 -34
tag right clause: cue.yesterday	-11 16 -8 -14 -8 -7 -4 -14 -4 -11 -16 11 -4
tag right clause: foe.agent	34 -1 -71 -9 39 -20 -14 -15 -13 -10 33 -42 -12
tag right clause: foe.of	47 0 6 -13 -9 -4 -6 -20 -7 -5 -8 -9 -8
tag right clause: foe.to	-51 5 52 -19 -11 -4 -15 -21 -9 -11 -19 10 -9
tag right clause: noun.body	35 -17 -13 -5 -5 -6 -4 19 -22 -3 -5 -9 -4
tag right clause: noun.branch	-7 -39 68 -7 -5 -15 -5 -7 -7 -4 -9 -11 -6
tag right clause: noun.child	77 -13 -47 -5 -8 -4 -3 -36 -15 -11 -1 -7 -5
tag right clause: noun.civilian	-21 36 -13 -11 36 -12 -6 -2 -25 -10 -8 -8 -9
tag right clause: noun.exchange	-12 -15 -9 14 1 -9 -6 -8 9 15 -6 -7 -6
tag right clause: noun.family	-12 33 -3 19 -7 -6 -5 -13 -15 -9 -9 -13 -18
tag right clause: noun.foreigner	30 8 -22 -32 -9 -3 -2 -1 -1 -21 -2 -4 -2
tag right clause: noun.man	81 -38 -64 -2 -3 -4 -2 -6 -2 -3 -3 -14 -4
tag right clause: noun.military	-11 27 11 4 -16 -22 0 -30 7 -3 -8 -6 -10
tag right clause: noun.other	28 -8 -20 -4 -7 -5 1 3 -1 2 -6 4 -1
tag right clause: noun.people	21 8 1 -23 -17 -4 -6 -4 0 11 6 -12 10
tag right clause: noun.rank	117 -118 -29 -3 -4 -5 -2 -7 -4 -3 -5 15 -3
tag right clause: noun.soldier	-20 43 -16 -5 -8 -1 -5 3 1 -4 0 -7 -4
tag right clause: noun.woman	47 2 -30 -4 -12 -7 -2 -11 -3 -6 -3 -4 -4
tag right clause: own.agent	-2 -19 -21 -9 35 -16 -10 7 -11 -2 -24 27 -5
tag right clause: own.from	78 -2 -48 -6 -16 -4 -6 -4 -3 -5 -25 -10 -4
tag right clause: own.of	4 9 1 13 -6 -5 -7 -15 4 -11 -8 -9 -8
tag right clause: own.to	-16 29 8 -3 -11 -5 -4 -1 3 5 -6 -6 -5
tag right clause: qualifier.approx	69 -10 -16 -12 -8 -2 -2 -32 -10 -4 -7 -20 11
tag right clause: qualifier.at_least	-34 -23 -1 -2 -4 -4 -4 -31 -10 -11 45 -13 -20
tag right clause: qualifier.at_most	34 -26 10 2 -5 -5 -3 -24 -13 -12 -20 -14 8
tag right clause: qualifier.more_than	-1 -35 -47 -14 -19 23 43 -45 11 -10 59 -21 -25
tag right clause: ru.agent	15 -27 10 -14 15 -3 -7 -17 7 -9 19 -22 -5
tag right clause: ru.from	-29 29 -14 -2 3 -7 -3 26 -4 -16 22 -5 -7
tag right clause: ru.of	1 -13 22 -16 -10 -8 -5 -6 8 -7 13 -6 -4
tag right clause: ru.to	-44 -8 32 -28 -15 -8 -5 -10 60 -12 -7 -20 -4
tag right clause: ua.agent	-32 20 19 -5 -11 -7 -1 5 -16 3 -11 7 -11
tag right clause: ua.from	-42 -32 39 -12 -6 -4 -4 -11 32 -4 -11 -3 -6
tag right clause: ua.of	3 11 0 -9 -7 -2 -2 -1 2 -3 -6 1 -1
tag right clause: ua.to	-34 77 -49 -27 -9 3 -6 24 -11 -9 -7 9 -10
tag right clause: verb.bring	-4 10 -3 -1 -6 -3 -2 2 8 -1 -8 -8 -6
tag right clause: verb.come	7 6 17 -2 -11 -2 -4 12 -4 -4 -11 -9 -5
tag right clause: verb.future	8 5 -2 -7 -4 -7 -3 -6 6 -8 -7 10 -6
tag right clause: verb.get	12 -9 14 -6 -12 0 -7 -4 -17 2 -7 -6 -6
tag right clause: verb.give	-1 -10 0 0 14 19 -6 -12 -10 -10 -10 -4 -8
tag right clause: verb.held_exchange	-6 18 -13 -6 5 -7 -6 21 -24 2 -6 -8 -6
tag right clause: verb.home	-10 14 19 5 -8 -5 -4 5 -2 0 -6 -6 -5
tag right clause: verb.managed	-67 22 -6 16 -11 24 -8 20 -11 -3 -9 -7 -11
tag right clause: verb.noun	72 -39 -43 -4 -8 -6 -3 -14 -4 9 -5 -11 -8
tag right clause: verb.other	64 -19 -17 -3 -3 -5 -2 -17 -5 -1 -6 -3 -2
tag right clause: verb.swap	17 -52 -13 25 14 -7 -5 -16 -3 12 -8 -6 -5
tag right clause: verb.will	0 -38 -6 -8 -5 24 -3 26 -4 4 -6 -4 -3
tag right clause: view.ru	-4 -15 4 -5 -11 -4 -3 -29 15 -6 -13 28 -3
tag right clause: view.ua	-12 -2 -25 -7 23 -3 -3 16 -16 9 -5 -6 -11
tag right clause: voice.ru	-7 -25 41 -16 -31 -31 -28 -18 -26 -23 -44 -21 -14
tag right clause: voice.ua	-55 63 -18 -9 -16 -11 -9 -54 27 -24 -13 -18 -11
tag right far: adj.dead	20 -56 58 -13 -9 -13 -5 -31 -6 -10 -6 -7 -20
tag right far: adj.freed	-2 -18 24 10 -8 -3 -2 1 -6 -7 4 -4 -2
tag right far: adj.modifier	11 10 -9 -6 1 -5 -3 1 2 -4 -9 -2 -5
tag right far: adj.wounded	-25 38 8 -7 -7 -38 -3 -10 -6 -13 -12 -3 -7
tag right far: category	17 -2 -4 -6 -7 -6 -3 -5 -3 -4 -9 -8 2
tag right far: country	15 3 18 4 -8 -8 -4 -10 -10 -15 -4 -10 -4
tag right far: cue.agreed	-33 16 19 -18 11 -13 -6 2 -9 -10 -7 -11 -8
tag right far: cue.agreement	-10 -1 -3 -24 2 -16 -6 -20 41 -13 -8 -12 -8
tag right far: cue.all	-39 9 27 1 -10 -8 -5 46 -18 -14 -8 -8 -4
tag right far: cue.already	-38 -22 -6 25 23 -12 -6 -9 -10 -4 -10 21 -7
tag right far: cue.among	29 -17 -13 13 -7 -1 -1 -3 -5 -4 -1 -1 -2
tag right far: cue.border	19 11 -22 -21 -8 -8 -6 -33 -12 -8 -4 -12 -6
tag right far: cue.born	9 -23 -24 -2 -3 -6 -3 -21 -7 -7 50 -6 -9
tag right far: cue.called_off	31 -12 -5 -9 -2 -1 -1 -5 -5 -2 -8 -2 -2
tag right far: cue.captivity	29 9 -25 -5 1 4 -4 -1 -8 -9 1 -7 -7
tag right far: cue.captured	3 41 -55 -6 -5 -5 -3 -4 -4 -6 -10 -4 -6
tag right far: cue.claims	-15 -1 30 -24 15 -7 -5 -20 -1 -5 7 6 -6
tag right far: cue.completed	-18 3 30 -3 2 -10 -4 -5 -17 -1 3 5 -5
tag right far: cue.count	-12 10 0 -12 20 -4 -5 3 10 -17 -12 -11 -6
tag right far: cue.crime	73 -40 -25 -2 -3 -3 -2 7 -10 -4 -29 -5 -3
tag right far: cue.denied	29 -39 -1 -3 -5 -3 -1 -19 -1 -3 -13 -3 -3
tag right far: cue.deported	-12 22 -35 -9 3 -6 -5 36 -21 -1 -23 -18 -7
tag right far: cue.each	-19 -37 -13 29 -9 14 16 -23 11 -15 -6 -8 -4
tag right far: cue.evacuation	27 -29 -12 -9 -1 -3 -2 -14 -1 14 -9 -4 -3
tag right far: cue.ever_captured	35 -77 -12 -1 -5 -2 -2 -8 -6 -5 24 -16 -8
tag right far: cue.footage	-23 -20 29 -5 -7 -4 -5 6 -16 10 -16 7 14
tag right far: cue.held	-39 -6 -23 -12 34 -11 -7 -10 16 -6 40 -6 -3
tag right far: cue.in_captivity	-56 60 4 -5 -12 -6 -4 -15 -9 1 33 -3 -11
tag right far: cue.in_return	-13 10 -15 13 -7 28 -2 -7 -10 -9 -5 -5 -3
tag right far: cue.included	8 9 -37 -1 -13 -8 -3 -7 -3 -15 -2 48 -3
tag right far: cue.local	34 -23 -21 -5 -6 -5 -2 -8 -2 -4 -6 -2 -2
tag right far: cue.mediated	-19 5 -9 10 -9 -5 -5 -6 -3 9 -4 -4 -4
tag right far: cue.missing	2 -23 -38 -7 -6 -16 -5 -14 -6 -15 -9 -10 40
tag right far: cue.money	37 -16 -4 -7 -2 -2 -1 -30 -2 30 -1 -2 -2
tag right far: cue.month	20 -10 -5 -5 -2 -1 -1 -23 -15 -1 -1 -1 -2
tag right far: cue.of_whole	24 -26 -10 -9 11 6 -4 0 1 5 -6 2 -2
tag right far: cue.of_year	-37 20 5 3 -15 -7 -5 6 15 -17 -12 15 -10
tag right far: cue.one_sided	-5 2 31 -7 -16 -1 -11 -11 -28 -8 -14 -18 -5
tag right far: cue.other_exchange	56 -38 -3 -5 -2 -2 -1 -1 -2 -10 0 -2 -1
tag right far: cue.other_return	37 -27 -22 -3 -4 -5 -4 -18 17 -8 -2 21 -2
tag right far: cue.other_war	43 -7 -53 -18 -4 -6 -3 -35 -5 11 -4 -4 -4
tag right far: cue.outside	-43 15 -57 -26 -20 59 -16 -3 -5 -19 -13 -6 -11
tag right far: cue.part	8 -17 -12 2 7 -3 -7 24 -5 -16 -7 6 -7
tag right far: cue.planned	11 -17 -24 -35 -5 -4 -3 0 -7 16 -5 42 -2
tag right far: cue.postponed	39 -28 -31 -2 -3 -1 -1 21 -1 -2 -3 -3 -3
tag right far: cue.ready	23 -34 7 -19 -9 -10 -5 5 -15 11 -11 -15 -9
tag right far: cue.recap	-16 26 -3 -21 -10 -4 -3 -9 -11 4 0 -5 -4
tag right far: cue.record	-1 0 2 9 -6 -2 -2 -4 -2 -11 -2 -2 -3
tag right far: cue.relative	7 3 -6 -24 7 21 -4 1 -6 -19 -12 -12 10
tag right far: cue.repatriation	15 -14 7 -7 -6 -8 -3 0 -3 -3 -3 -5 -3
tag right far: cue.reunion	-7 23 -2 -16 -12 -6 -5 -13 14 -3 -2 -11 -5
tag right far: cue.same_number	-45 0 23 11 -4 -9 -2 -2 -2 -11 -5 -3 -2
tag right far: cue.since	30 12 -50 -24 -11 -7 -5 -4 17 10 -17 -3 -12
tag right far: cue.span	11 0 41 -20 -27 -11 -6 -11 16 -8 8 -29 -14
tag right far: cue.stage	-35 -2 0 6 17 -6 -4 17 -13 23 -13 -7 -11
tag right far: cue.thanks	-29 19 -29 11 -9 -5 -3 -8 -4 -5 -5 -3 -3
tag right far: cue.third	18 -2 -3 -23 -2 -1 -1 -2 -1 13 -1 -1 -1
tag right far: cue.to_date	45 3 -14 10 -6 -16 -7 -28 -10 -34 1 7 -11
tag right far: cue.today	-11 22 -1 5 3 23 -4 -24 -7 -8 -13 -8 -7
tag right far: cue.total	18 6 -20 1 35 -15 -7 -7 -11 -18 -4 -7 -3
tag right far: cue.training	29 -5 -7 -1 -2 -1 -1 0 -1 -11 0 -1 -1
tag right far: cue.transit	3 -23 61 -25 -11 -6 -5 -8 7 -8 -21 -16 -7
tag right far: cue.unit	27 12 -18 -6 -19 -6 -2 -7 -6 -3 -4 -4 -3
tag right far: cue.venue	-18 -13 -25 -6 20 -5 -5 -17 48 9 -4 -4 -5
tag right far: cue.visit	-38 13 11 -15 -5 -5 -3 -11 -6 -3 -5 -6 -4
tag right far: cue.year	32 -69 -27 -6 -10 -9 -6 -6 7 -12 -13 28 -15
tag right far: cue.yesterday	36 -14 26 -20 -15 -16 -6 -16 -5 -15 -3 -8 -5
tag right far: foe.agent	-24 24 -28 -18 -7 -19 -9 7 -3 -7 -46 -17 57
tag right far: foe.of	50 -43 -32 -9 41 -2 -5 -9 -10 -8 -7 -5 -5
tag right far: foe.to	-50 50 -20 -3 -5 11 -10 -2 30 -2 -19 -21 -2
tag right far: noun.body	-6 28 -11 -7 -4 -4 -2 -6 -3 -4 -3 -4 -2
tag right far: noun.branch	55 -21 -28 -8 -6 -7 -3 9 -4 -4 -4 -3 -4
tag right far: noun.child	35 -32 -1 -5 -7 -3 -3 -17 -9 40 -4 -12 -5
tag right far: noun.civilian	0 6 -29 -14 12 -7 -5 -23 -10 -6 31 0 -22
tag right far: noun.exchange	-20 -9 1 14 15 -5 -5 -7 -1 1 -8 3 -5
tag right far: noun.family	28 -9 -16 -16 -6 -4 -3 -11 3 9 -8 8 -4
tag right far: noun.foreigner	44 -31 8 -10 -11 -18 -4 -9 -3 4 -7 0 -12
tag right far: noun.man	42 -33 -1 -13 -13 -9 -11 -14 -18 -11 -8 -12 -9
tag right far: noun.military	17 -25 6 7 -15 -5 -3 -22 0 -4 8 -4 -12
tag right far: noun.other	10 19 10 -12 -5 -6 -3 -14 -3 -6 3 -4 -1
tag right far: noun.people	4 8 -9 6 -9 9 -4 -22 0 -17 15 -7 -2
tag right far: noun.rank	-13 47 -28 -6 -5 -6 -3 -18 -3 -9 -6 -4 -4
tag right far: noun.soldier	-19 50 -39 -25 -12 -12 -8 -2 -14 -21 4 -11 -15
tag right far: noun.woman	-55 -11 45 18 -17 -9 -8 -19 -10 -6 -13 -13 -10
tag right far: own.agent	-29 18 22 -7 -8 -9 -4 16 -5 -2 9 -30 -9
tag right far: own.of	2 17 -39 -14 14 19 -4 9 -11 -9 -11 -6 -5
tag right far: own.to	0 27 6 12 -31 -8 -5 -11 -15 -15 -10 -19 -8
tag right far: qualifier.approx	-16 -1 33 -12 -14 -8 -5 4 -20 -15 -5 -15 -6
tag right far: qualifier.at_least	-22 18 -7 -1 -3 -1 -1 14 -1 27 7 -1 -5
tag right far: qualifier.at_most	43 -19 11 -7 -7 -6 -3 -45 -13 1 -8 -11 18
tag right far: qualifier.more_than	-26 -59 -26 -17 -9 3 -6 16 -15 2 41 18 -5
tag right far: ru.agent	-5 -2 -3 3 -2 -1 -5 -6 -2 -16 5 -3 11
tag right far: ru.from	11 -9 -56 -27 17 27 -3 6 -4 3 23 -2 -6
tag right far: ru.of	18 -24 -3 17 3 11 -5 -11 -6 -12 3 -7 -2
tag right far: ru.to	-5 -10 -23 22 -9 -10 -6 25 3 -15 -6 -30 11
tag right far: ua.agent	-6 -16 10 12 -13 20 -5 -12 -14 7 -3 -3 -3
tag right far: ua.from	8 -16 19 -8 -7 -4 -4 -5 -20 -5 -12 -19 -7
tag right far: ua.of	17 -18 33 -4 0 -9 -6 -15 -10 -1 -6 -8 -6
tag right far: ua.to	-32 -13 19 16 -14 -7 -10 -16 -14 -19 -10 13 11
tag right far: verb.bring	2 21 -6 6 -13 -10 -5 -9 4 -5 -6 -8 -7
tag right far: verb.come	-21 -2 19 19 -24 -4 -4 -12 -3 -1 -9 -3 -7
tag right far: verb.future	17 -18 11 -14 -4 -3 -2 9 2 -1 -2 -3 -2
tag right far: verb.get	14 -36 22 -10 -13 24 -7 -13 -7 -5 -7 -5 -8
tag right far: verb.give	3 49 -34 -17 -7 10 -9 -6 2 -7 -5 -7 -4
tag right far: verb.held_exchange	29 -40 -14 -9 33 -13 -6 -19 -10 -3 -11 -7 -7
tag right far: verb.home	40 -54 19 21 23 -10 -5 -22 -16 -10 -12 -11 -8
tag right far: verb.managed	-27 -18 -6 39 -10 -5 -3 -7 -3 8 -3 -4 -3
tag right far: verb.noun	-32 32 17 -23 -16 -9 -4 -13 -11 -7 -4 31 -4
tag right far: verb.other	30 -18 -6 -11 -10 -4 -2 -15 -4 13 10 8 -6
tag right far: verb.swap	-2 11 5 3 -6 -11 -5 3 -2 -27 -3 -4 -2
tag right far: verb.will	-5 37 -7 -9 -2 -1 -2 -21 -2 9 -1 -2 -5
tag right far: view.ru	-18 59 -6 -9 -27 -5 -4 -23 -10 -7 -5 -11 -6
tag right far: view.ua	3 -42 8 -21 36 -13 -5 25 -15 12 9 3 -10
tag right far: voice.ru	-45 20 23 22 -29 -17 -6 -7 -18 -7 -6 -20 22
tag right far: voice.ua	9 4 -10 -20 -19 -7 -7 37 -5 -3 -27 -16 -16
verb away -1	7 -1 -17 0 11 -1 -4 -8 3 -2 -5 -1 -3
verb away 2	5 -1 8 -9 -1 -6 0 12 -3 -1 -1 -5 -3
verb bring cumulative both	-48 -4 -1 -12 -2 -2 -2 -20 -13 28 -3 -2 -4
verb bring cumulative null	-54 -9 -3 -5 -6 -21 -11 5 -24 39 -11 -8 -5
verb bring cumulative ru	-9 -7 -35 -18 -14 -4 -7 16 10 16 -13 -23 -7
verb bring cumulative ua	4 -39 -4 -5 -3 -4 -3 3 0 -11 -8 -2 -6
verb bring dropped both	-44 32 14 -34 -13 -16 -12 26 -10 -6 -21 20 -19
verb bring dropped null	13 -8 3 3 -6 -5 -4 -9 -13 -11 -6 -8 -5
verb bring figure both	-17 -41 -14 33 19 -4 -3 -6 -11 -25 -3 -3 -2
verb bring figure ru	3 -11 35 -6 8 -8 -4 -6 -11 -5 -3 -6 -2
verb bring figure ua	-20 55 -13 -1 -3 -4 -1 -14 -2 -2 -3 -1 -1
verb bring open	9 1 -5 -6 -3 -4 -2 -1 -14 -3 25 0 -2
verb bring outside ua	-25 -24 -7 -2 -1 36 -27 0 -3 -2 -4 -1 -1
verb bring part both	23 -47 26 3 -8 -5 -5 -5 -13 -61 -3 -3 -3
verb bring part ru	-5 -24 7 -11 -20 -6 -8 -10 33 -14 -4 -12 -5
verb bring part ua	42 -47 -2 -5 -3 -8 -3 22 -3 -5 -5 -3 -2
verb bring planned null	-23 -20 -8 -3 -3 -3 -2 23 -3 -11 24 -5 -4
verb bring planned ru	-16 25 0 -3 -5 -7 -3 -27 4 -3 16 4 -2
verb bring planned ua	16 -31 -1 -3 -2 -2 -2 -12 12 -3 -8 -3 -2
verb bring recap ru	23 -39 1 -13 -8 -5 -6 -17 -28 23 -8 -11 -5
verb bring recap ua	84 -25 -20 -7 -5 -5 -3 -83 -13 -4 -7 -5 -4
verb come cumulative ru	-26 -2 -33 -2 -7 -1 -4 -44 49 -19 -3 10 -3
verb come cumulative ua	-21 -7 -12 -9 -4 -5 -3 47 -49 3 -10 -6 -8
verb come done	7 -2 -8 -3 6 -3 -3 0 2 -1 -6 -3 -4
verb come dropped both	-29 28 10 3 -26 -15 -10 -50 13 -24 -9 -20 -20
verb come dropped null	-2 15 -35 -6 -9 -8 -5 31 -3 0 -16 1 -9
verb come figure both	59 5 -32 17 -5 -6 -5 -4 -3 -14 -2 -3 -5
verb come figure ru	4 -66 31 -6 31 -3 -3 -2 -5 -5 -2 -8 -2
verb come figure ua	8 23 -14 -5 2 -5 -2 -12 -3 -4 -6 -2 -2
verb come part ru	2 36 -35 -5 -4 -7 -6 -9 -11 -4 -2 -15 -3
verb come part ua	21 -23 14 -4 -9 -10 -3 -33 -4 -3 -4 -4 -2
verb come recap ru	27 -27 -26 -4 -8 -5 -4 -27 19 -4 -4 -20 -3
verb come recap ua	51 -42 -6 -2 -5 -2 -1 -56 27 -2 -4 -3 -1
verb get cumulative ru	-56 -11 -3 -2 -8 -2 -5 -6 19 -10 -8 -10 -8
verb get cumulative ua	-3 35 -42 -6 -13 -7 -10 23 -29 -21 -11 -15 -10
verb get done	4 -4 -1 -5 3 3 -2 3 9 -4 -5 -4 -4
verb get dropped both	-14 60 -17 -8 -4 -8 -7 -2 -4 -2 -1 -3 -2
verb get dropped null	-55 -31 16 -10 -24 28 -11 -51 50 -13 -11 -13 -9
verb get figure ru	-4 11 -7 -4 2 -3 -3 -10 -3 -2 -4 -3 -2
verb get figure ua	-1 -9 5 -6 16 -4 -3 -18 -8 -2 -2 -2 -2
verb get part ru	3 15 -15 -5 -10 -11 23 -3 -22 -5 -3 -7 -4
verb get part ua	19 14 -26 -11 -14 -14 -6 -35 -33 -4 -4 -4 -3
verb get recap ua	9 -17 -6 -2 -4 -5 -2 3 -6 -2 -6 -5 -2
verb give cumulative ua	12 4 -13 -6 -10 -15 -10 15 -42 -17 -10 -15 -14
verb give dropped both	-35 -54 -5 -13 -8 24 -21 -12 -27 -4 -9 -16 26
verb give dropped null	-1 9 20 -7 -13 -12 -10 -25 -11 -10 -16 15 -13
verb give figure ru	-34 -30 26 -5 24 -8 -6 -5 21 -2 -3 -6 -3
verb give figure ua	-5 14 -9 -2 -6 -1 -2 7 -3 -1 -2 -3 -2
verb give outside ru	-11 -6 -30 -1 -2 -4 10 -1 -4 -1 -2 -4 -2
verb give outside ua	-16 -32 -18 -3 -3 9 21 -7 -2 -2 -2 -2 -2
verb give part ru	-5 -14 5 -15 -10 -32 18 -6 -20 -8 -7 -10 -9
verb give part ua	20 -34 12 -6 -9 -6 -9 -3 -6 -3 -7 -7 -5
verb give recap ru	-16 46 -70 -3 -6 -16 -7 -12 -8 -4 -5 -7 -5
verb give recap ua	31 -42 -3 -4 -10 -24 -5 9 -4 -3 -7 -3 -3
verb held_exchange cumulative null	9 -2 -3 -3 -2 -1 -1 -21 -7 -2 -3 -4 -2
verb held_exchange done	-23 30 -12 -4 -1 -2 -6 1 0 -8 -3 2 -3
verb held_exchange dropped null	13 -4 -41 -9 -14 -26 -9 -23 -9 4 -14 18 -16
verb held_exchange figure both	-21 11 -21 15 -3 -1 -1 0 -1 -40 -1 -1 -1
verb held_exchange figure ru	-27 -81 91 -6 -4 -1 -1 -1 -5 -2 -1 -2 -1
verb held_exchange figure ua	-36 66 -49 -6 17 -2 -1 -2 -3 -2 -1 -2 -1
verb held_exchange open	35 -16 -26 -8 -2 -2 -2 -15 -7 -2 -4 -4 -3
verb held_exchange part ru	11 -32 27 -11 -10 -8 -22 -1 -7 -5 -1 -22 -11
verb held_exchange part ua	8 21 -64 10 -5 16 -15 -15 -4 -10 -4 -3 -3
verb held_exchange planned ru	-5 -17 -79 -8 -14 -7 -7 -5 31 -10 -6 -10 -6
verb held_exchange planned ua	17 -32 -2 -6 -2 -3 -3 50 -40 -8 -3 -4 -3
verb held_exchange recap ru	104 -48 -32 -2 -2 -2 -2 -32 -31 -5 -1 -3 -2
verb held_exchange recap ua	76 -46 -15 -8 -3 -8 -4 -53 -41 -16 -9 -8 -8
verb home cumulative ru	-81 -7 -16 -3 -5 -4 -3 -35 81 -14 -3 -10 -3
verb home cumulative ua	-38 -47 -1 -9 -17 -3 -3 74 -19 -12 -10 -2 -4
verb home done	10 -14 -2 4 7 -4 -2 2 -2 -3 -3 -3 -2
verb home dropped null	63 -49 -11 -13 -6 1 -3 -18 -23 -12 -4 13 -7
verb home figure both	-22 -42 -7 36 -7 -1 -1 -15 -15 -12 -1 -1 -1
verb home figure ru	23 -9 0 2 -2 -3 -4 -3 -24 -3 -3 -15 -4
verb home figure ua	-21 22 1 5 13 -4 -2 -15 -2 -2 -3 -2 -2
verb home part ru	47 -16 -39 -6 -2 -6 -2 0 -5 -3 -1 -4 -2
verb home part ua	31 -50 23 -5 -6 -10 -2 3 -7 -3 -5 -2 -2
verb home planned ru	22 -3 6 -8 -3 -2 -1 9 -60 -2 -1 -10 -1
verb home planned ua	16 -73 -9 -15 -7 -6 -4 -31 32 -12 -4 -4 -5
verb home recap ru	16 32 -30 -13 -8 -3 -4 -6 -46 -5 -4 -15 -5
verb home recap ua	8 -30 -6 -6 -4 -4 -2 2 -5 -2 -4 -2 -2
verb list cumulative ua	-24 -34 -8 -6 -11 -32 -7 32 12 -30 -14 -23 -23
verb list done	-8 -28 9 -2 13 35 -6 -1 -6 0 -20 -5 -10
verb list figure ru	13 -108 88 -7 -10 -5 -4 -3 -11 -4 -5 -6 -6
verb list figure ua	4 40 -52 -14 -7 -13 -5 -4 -5 -7 -11 -8 -8
verb list part ru	13 48 -93 -12 -13 -24 -18 -28 -29 29 -20 24 -23
verb list part ua	14 -58 -14 34 -19 63 -9 -16 -12 -17 -21 -13 -15
verb swap cumulative both	7 -4 -2 -22 -1 -1 -1 -7 -4 36 -1 -1 -2
verb swap done	7 -9 -5 19 2 -5 -2 -11 8 0 -3 -4 -3
verb swap dropped null	1 -31 -21 29 -9 -10 -4 -14 -12 -15 -4 -9 -4
verb swap figure both	-25 -32 -16 39 -7 -1 -1 -2 -1 -27 -1 -1 -1
verb swap figure ru	7 -57 49 -8 -5 -1 -1 0 -4 -2 -1 -2 -1
verb swap figure ua	-5 52 -42 -27 16 -4 -3 -1 -7 -7 -5 -3 -3
verb swap part ru	-9 -24 35 -20 -2 -3 -14 -3 -5 -2 -2 -10 -2
verb swap part ua	-35 66 -81 31 -7 -16 -3 -4 -19 -27 -8 -8 -5
verb swap planned ua	-20 14 -38 -12 -6 -4 -3 -47 34 -7 -2 -2 -4
verb swap recap ru	31 -8 -25 -9 -2 -1 -2 -51 40 -3 -1 -3 -2
verb swap recap ua	1 -63 -4 -13 -15 -3 -4 40 -70 -10 -6 -3 -7
verb.bring own agent view ru	-57 69 -36 -8 -5 -4 -4 -10 -6 -3 -2 -4 -3
verb.bring own agent view ua	6 -21 -1 -12 -12 -8 -6 14 -17 -15 -13 -6 -6
verb.bring own null view null	-14 -36 -9 54 -12 -7 -7 -13 -1 12 -9 2 -7
verb.bring own null view ru	15 -29 -2 -13 26 -10 6 -24 30 -1 -12 -16 -11
verb.bring own null view ua	12 23 -6 -6 -9 -2 -7 25 -14 -7 -10 -5 -6
verb.bring own perspective view ru	5 -60 49 -28 -29 -12 -15 -26 3 -17 1 -42 -13
verb.bring own perspective view ua	-26 97 -72 -8 -5 -1 -4 22 -15 -11 -20 -5 -6
verb.bring own ru view null	-36 -83 68 -16 -4 -4 20 -2 -15 -7 -1 -14 -4
verb.bring own ru view ru	-16 -24 39 -3 -9 -10 6 -18 45 -4 -3 -13 -3
verb.bring own ru view ua	-4 -11 31 -8 -12 -14 -17 -11 -15 -9 -8 -20 -5
verb.bring own ua view null	-19 82 -53 -45 -7 13 -8 51 -14 -14 -7 -4 -5
verb.bring own ua view ru	30 23 -71 -16 -11 10 -24 -34 -21 -10 -13 -9 -6
verb.bring own ua view ua	-6 23 -19 -5 -5 -6 -2 21 -12 -10 -10 -2 -5
verb.come own null view null	8 -3 19 -8 -18 -7 -6 -42 18 -23 -8 0 -8
verb.come own null view ru	-7 -43 34 3 4 -9 -8 5 19 -15 -13 -7 -10
verb.come own null view ua	24 5 -24 -6 -9 -3 -6 9 -19 6 -10 -6 -6
verb.come own perspective view ru	47 -107 75 -11 -24 -7 -7 -33 30 -6 -4 -26 -6
verb.come own perspective view ua	-15 47 -86 -10 17 -10 -6 19 -16 -7 -14 -7 -7
verb.come own ru view null	55 -38 -11 -2 -13 -4 -6 -2 -18 -3 -2 -14 -2
verb.come own ru view ru	-7 -36 6 -4 37 -3 -5 -6 12 -4 -16 -22 -4
verb.come own ru view ua	-15 -45 38 -3 -8 -17 13 -23 25 -4 -3 -21 -3
verb.come own ua view null	-91 100 -76 -15 -29 -17 -8 14 -9 -15 -16 -18 -9
verb.come own ua view ru	-1 42 -63 -6 -14 -22 -11 -1 -41 -22 -31 -20 -23
verb.come own ua view ua	19 9 -19 -6 -5 -4 -2 6 -9 -5 -6 -1 -4
verb.future own null view null	82 -49 -5 -2 -1 -1 -1 -7 -3 -2 -1 -3 -1
verb.future own null view ru	61 -19 5 -3 -4 -8 -4 -17 -20 -2 -4 -6 -3
verb.future own null view ua	26 9 -6 -5 -2 -2 -1 -17 -4 -3 -2 -5 -3
verb.future own ru view ru	-75 -14 86 -3 -18 -2 -2 0 -6 -2 -1 -7 -1
verb.future own ua view ua	-26 9 -6 -9 -8 -9 -10 25 -11 -13 -10 -14 -16
verb.get own agent view ru	-71 26 21 -13 -11 -5 -7 -2 -27 -4 -3 -6 -5
verb.get own agent view ua	-25 39 -10 -6 32 -7 -5 9 -14 -5 -10 -4 -4
verb.get own null view null	35 -31 -7 -9 27 -6 -6 -11 -2 -14 -7 -6 -8
verb.get own null view ru	20 34 -23 -11 -16 -22 -1 -11 20 -9 -8 -9 -7
verb.get own null view ua	-12 -45 63 -3 -14 9 -6 -6 4 -8 -11 -9 -8
verb.get own perspective view ru	-52 -50 78 -11 -6 -3 -7 -10 22 -6 -7 10 -5
verb.get own perspective view ua	8 28 -23 -2 -3 -1 -3 -3 -4 -1 -2 -3 -1
verb.get own ru view null	40 -25 -46 -2 -3 -15 27 -6 -18 -4 -2 -14 -7
verb.get own ru view ru	5 -12 0 -3 -11 -4 -3 -2 12 -4 -9 -10 -3
verb.get own ru view ua	17 -16 7 -3 -5 -5 -8 -10 14 -5 -9 -17 -4
verb.get own ua view null	28 25 -26 -2 -2 -12 -2 -3 -1 -4 -11 -3 -6
verb.get own ua view ru	28 -20 -13 -1 -5 -11 -3 -3 -3 -1 -3 -2 -2
verb.get own ua view ua	-30 48 -21 -4 -7 -6 -3 -9 -2 -3 -4 -2 -5
verb.give own null view null	26 7 -12 -15 4 -1 -9 10 -11 -33 -9 -8 -9
verb.give own null view ru	21 48 -57 -7 -2 6 -12 10 -29 -7 -8 -5 -8
verb.give own null view ua	-15 -46 43 -9 -2 22 0 -20 15 -9 -13 -8 -8
verb.give own opposite view ua	-7 -25 32 -2 -1 -1 -1 -4 -1 -1 -1 -1 -1
verb.give own perspective view ru	-52 -10 26 -7 -8 -52 29 -7 -12 -9 -8 -12 -7
verb.give own ru view null	-32 -76 74 -6 -15 -23 15 -7 -13 -7 -9 -30 -12
verb.give own ru view ru	26 -74 -1 -17 -15 -47 25 -7 -2 -11 -4 -38 20
verb.give own ru view ua	-47 -53 68 -4 -5 -21 12 -8 -7 -3 -2 -14 -5
verb.give own ua view null	4 9 -30 -10 -21 20 -11 7 -10 -5 -12 -3 -7
verb.give own ua view ru	-19 42 -31 -2 -3 17 -4 1 -2 -1 -2 -2 -1
verb.give own ua view ua	4 15 -27 -3 -7 -25 -3 16 -3 -2 -7 -2 -7
verb.held_exchange own null view null	-11 51 -37 30 -8 -6 -5 -15 -27 -16 -4 13 -5
verb.held_exchange own null view ru	-23 -42 49 -15 -10 -8 -8 -3 21 0 -9 -14 -6
verb.held_exchange own null view ua	20 26 -42 -18 -10 -10 -6 -2 -15 4 -9 -8 -8
verb.held_exchange own perspective view ru	-20 -51 54 -3 -2 -2 -4 0 -15 -2 -1 -5 -1
verb.held_exchange own perspective view ua	42 23 -48 -6 -5 -5 -4 -11 -5 -9 -5 -17 -3
verb.held_exchange own ru view null	10 -42 -3 -22 -16 -20 20 0 -6 -7 -2 -25 -8
verb.held_exchange own ru view ru	-14 -24 37 -15 -8 -3 -8 -3 -18 -15 -1 -14 -3
verb.held_exchange own ru view ua	-1 -52 55 -1 -1 -1 -2 0 -1 0 -1 -3 0
verb.held_exchange own ua view null	7 22 -50 -38 -6 44 -26 -2 -2 -9 -5 -3 -4
verb.held_exchange own ua view ru	-7 59 -34 -3 -1 -5 -2 -1 -3 -3 -3 -2 -1
verb.held_exchange own ua view ua	21 -3 -29 -8 -3 4 -2 -21 -2 -8 -3 -1 -2
verb.home own null view null	28 -42 -45 5 -12 -12 -7 -37 -19 69 -9 -5 -18
verb.home own null view ru	29 -72 22 27 2 -13 -8 -24 8 -11 -10 -12 -8
verb.home own null view ua	-1 18 -9 11 -9 -5 -5 17 -7 -8 -8 -6 -5
verb.home own perspective view ru	-12 -91 76 -14 -23 -3 -5 -15 -4 -6 -7 -11 -5
verb.home own perspective view ua	6 47 -47 -15 -7 -7 -4 -22 -10 -4 -7 -5 -6
verb.home own ru view null	-10 -33 46 -13 -2 -14 -4 -1 -3 -4 -1 -11 -3
verb.home own ru view ru	44 -33 -9 -9 -18 -3 -6 -34 26 -6 -3 -15 -6
verb.home own ru view ua	-25 21 -5 -3 -7 -9 -6 -6 -18 -4 -3 -18 -5
verb.home own ua view null	-34 66 -5 -27 -7 -2 -1 -2 -1 -6 -1 -2 -1
verb.home own ua view ru	-51 96 -87 -25 -23 -9 -10 -9 -30 -3 -6 -5 -4
verb.home own ua view ua	-11 18 -24 -10 25 -7 -3 17 -11 -5 -12 -3 -5
verb.managed own null view null	-21 33 12 9 -17 -12 -8 -13 -6 -10 -7 -14 -5
verb.managed own null view ru	2 -51 -30 -12 -13 -9 -7 -54 -18 33 -4 -8 -5
verb.managed own null view ua	-9 -42 -5 -10 -6 -11 -7 12 -28 11 -23 -12 -20
verb.managed own ua view null	-2 48 -17 -20 -1 -1 0 0 -1 -9 -1 -1 0
verb.noun own agent view ua	-26 -34 51 -7 -15 -3 -3 -1 -1 -5 -4 -2 -2
verb.noun own null view null	-6 -27 -4 16 -9 -5 -4 -3 6 9 -5 -6 -5
verb.noun own null view ru	27 -31 26 -20 -6 -5 -6 -18 -32 -20 -9 14 -9
verb.noun own null view ua	24 53 -45 -7 -4 -6 -3 -28 -6 -4 -5 -6 -5
verb.noun own ru view null	-52 -45 73 -40 -3 -1 -3 -1 -4 46 -3 -32 -4
verb.noun own ru view ru	0 -22 -46 -6 -10 -6 -16 -1 -35 -9 -7 50 -18
verb.noun own ru view ua	22 -52 7 -22 -15 -17 -17 -42 -22 -18 -3 -25 -6
verb.noun own ua view null	-37 73 -26 -38 -4 -3 -1 -2 -5 -27 -6 -2 -2
verb.noun own ua view ua	-3 -11 -7 -11 -8 -8 -7 32 -10 -15 -14 -8 -13
verb.other own null view null	49 -17 -16 -8 -4 -2 -1 -12 -4 14 -3 -3 3
verb.other own null view ru	22 10 18 -2 -8 -4 -2 -9 -9 -6 -4 -5 -1
verb.other own null view ua	8 -16 -10 -2 21 13 -2 -17 -5 -3 4 -3 -4
verb.other own opposite view ua	30 -5 -10 -1 -3 -4 -1 0 -1 -1 -2 -4 0
verb.other own perspective view ua	25 15 -22 -10 -10 -5 -8 -2 -4 -4 -21 -4 -4
verb.other own ru view ru	47 0 -72 -1 -5 -1 -2 -1 -14 -2 -5 55 -4
verb.other own ru view ua	23 -1 -20 -4 -2 -2 -2 -2 -5 -1 -1 -11 -3
verb.other own ua view null	34 -24 0 0 -1 -28 -1 0 0 0 -7 -1 0
verb.other own ua view ru	49 -26 -3 -2 -4 -2 -2 -14 -2 -2 -11 -4 -4
verb.other own ua view ua	70 -42 -8 -5 -9 -9 -7 -33 -15 -17 -21 -8 -11
verb.swap own null view null	-14 18 -19 1 -9 -3 -4 -9 -12 22 -5 -4 -5
verb.swap own null view ru	59 -53 15 -30 -15 -10 -9 -17 -13 -18 -10 -19 -9
verb.swap own null view ua	4 -12 -27 34 4 -10 -9 -21 27 -6 -12 -11 -12
verb.swap own perspective view ua	-31 77 -56 -11 -6 -16 14 -2 -9 -10 -21 -16 -4
verb.swap own ru view null	7 -14 20 -17 -16 -2 -14 0 -4 -3 -2 -9 -3
verb.swap own ru view ua	-46 -43 60 -18 -6 -11 -13 -3 -16 -8 -4 -23 -6
verb.swap own ua view null	-16 71 -28 -34 -15 -21 -2 -2 -2 -13 -9 -1 -4
verb.swap own ua view ua	5 19 -22 -8 -12 4 -7 -12 -5 -7 -23 -1 -8
verb.will own null view null	50 -22 -1 -28 -4 -15 -1 22 -8 -2 -9 -4 -1
verb.will own null view ru	26 8 2 -1 -3 -1 -2 -10 -14 -2 -15 -6 -2
verb.will own null view ua	6 3 -5 -4 -6 -7 -4 -45 -5 -8 33 -7 -5
verb.will own perspective view ua	5 -17 -2 -2 -2 -2 -4 26 -27 -4 -34 -16 -8
verb.will own ru view ru	13 -11 -27 -5 -16 -7 -14 -2 -55 -6 -26 11 -9
verb.will own ua view ua	23 -2 0 -1 0 -1 0 -5 0 -1 -12 0 -1
verdict announcement	199 -141 -66 -11 -7 -6 -4 -20 -9 -1 16 31 -6
verdict follow_up	176 -164 -72 -7 -9 -5 -3 53 13 -8 3 -3 -1
verdict irrelevant	179 -61 -38 -5 -4 -3 -2 -20 -9 -5 -11 -11 -9
verdict report	-71 87 43 1 -1 -2 -4 -8 -8 -9 -9 -8 -7
verdict statement	-89 -163 -78 -26 -19 -17 -13 92 59 67 53 44 42
view null	-5 -8 2 29 0 -3 -2 -19 -7 12 -5 -6 -6
view null guessed	18 9 -10 -8 0 -5 -5 2 -4 -5 -7 -2 3
view ru	23 -17 30 -6 -4 -6 -4 -15 8 -6 -4 3 -5
view ru guessed	-28 -19 37 -10 2 -5 -6 12 -20 -9 -14 -9 -7
view ua	18 24 -11 -5 -5 -2 -5 6 -7 -3 -1 -5 -3
view ua guessed	-11 -11 9 29 -17 -11 -8 12 -10 -8 -10 -15 2
whole	10 24 -22 -12 -8 -8 -5 -1 -10 -14 -6 -10 -9
word after 1: 	2 28 -39 -5 -5 -16 -4 -29 -6 -8 -6 -6 -10
word after 1: !	-50 50 53 -17 -15 -21 -10 7 -37 -25 19 -16 -28
word after 1: "	16 -17 -26 -15 -11 1 -7 10 32 -13 -4 -9 -6
word after 1: (	-26 8 -26 -38 -16 -12 -5 28 -19 -8 -11 -17 36
word after 1: )	42 -9 -15 -1 -1 -2 -1 -5 -1 -1 -1 -1 -4
word after 1: +	-13 -37 52 -9 -19 -5 -4 -10 -2 -9 -5 -3 -5
word after 1: ,	14 -8 3 2 -4 -3 -3 2 -4 -3 1 3 -6
word after 1: -	-9 23 -14 20 -6 -3 -2 -22 -3 -12 -5 -5 -3
word after 1: .	-11 14 18 -5 -3 -2 -6 -3 1 1 -2 -5 -2
word after 1: /	119 -44 -6 -6 -12 -6 -4 -36 -14 -17 -10 -11 -16
word after 1: :	-1 41 -11 -6 -17 -2 -4 -13 -11 -20 -5 -4 -3
word after 1: ;	12 12 -14 -6 -9 -14 -6 3 -2 -4 4 2 -13
word after 1: ?	2 -54 44 -8 -19 -8 -7 -43 -17 -15 -15 -30 -10
word after 1: after	49 -14 -6 -7 -7 -2 -2 -1 -2 -6 -1 -3 -2
word after 1: ago	11 0 -6 0 0 0 0 -1 0 0 0 0 -1
word after 1: among	-12 5 14 -2 -14 -5 -5 -31 -6 -12 -9 -5 -3
word after 1: and	23 3 -3 -22 16 -3 -8 12 -20 -7 -23 1 -6
word after 1: apiece	-45 35 10 -20 -10 -8 -8 -2 -9 -10 -5 -4 -4
word after 1: are	-32 15 -37 30 5 0 -6 -21 -20 -12 6 -11 37
word after 1: as	-27 -3 42 -8 -10 14 -8 -6 -8 -7 -6 -4 -10
word after 1: at	-58 57 -29 -21 -3 -8 -3 -22 -8 -25 -5 50 -13
word after 1: back	-77 22 29 -9 -7 -6 -5 -37 -8 -4 -5 -6 -9
word after 1: betwee	-20 -36 -21 34 -1 -1 -1 -10 -3 -1 -2 -3 -1
word after 1: brough	-29 -4 -25 -5 -2 -3 -1 41 16 -15 -2 -6 -3
word after 1: by	-40 -32 59 -20 -26 -20 -17 26 -11 -24 -12 -9 -8
word after 1: came	-30 -25 -11 -14 -16 23 -17 28 31 -9 -7 -7 -5
word after 1: captur	-32 41 -12 -5 -12 -8 -5 -6 -15 -5 -7 -18 -4
word after 1: code	73 -53 -2 -1 -2 -1 -1 -8 -1 -2 -3 -1 -2
word after 1: each	-23 17 12 -50 -8 -4 -5 5 2 -15 -6 -4 -6
word after 1: exchan	5 3 -13 -38 -15 -23 -5 -66 -11 36 -6 -4 -7
word after 1: for	32 -4 3 -20 -5 -4 -2 -39 -6 -22 -5 -3 -5
word after 1: freed	14 -43 25 82 -10 -5 -6 17 -17 -59 -7 -7 -5
word after 1: from	-6 10 13 -36 -10 -5 -5 -11 -10 9 -10 -1 -6
word after 1: go	-17 -53 -12 62 -5 -3 -2 -16 -5 -20 -1 -2 -2
word after 1: had	14 -16 -18 10 -24 -19 -11 50 -35 -30 -14 -14 -18
word after 1: has	57 -6 -5 -14 -2 -1 -1 -18 -4 -8 -4 -2 -1
word after 1: have	-14 7 -4 -16 -6 -2 -4 18 16 6 -10 -8 -6
word after 1: held	15 -16 -27 -21 -7 -5 -6 -20 -5 -36 -11 34 -10
word after 1: home	23 -3 -4 -5 -2 -3 -3 -21 -8 -22 -9 -3 -13
word after 1: in	-26 -33 -6 8 -12 -9 -3 1 -12 -28 -23 -15 48
word after 1: is	7 -35 -42 -12 -17 -9 -9 43 -12 -37 -10 -21 -14
word after 1: killed	28 -12 -5 -2 -8 -2 -4 -38 -3 -2 -21 -8 -10
word after 1: left	-32 36 33 -39 -22 -4 -7 -2 -9 -19 -4 -5 -10
word after 1: more	-49 -10 -38 -23 -12 -13 -11 -36 -11 -28 -50 65 -15
word after 1: number	39 -21 33 -8 -7 -6 -5 -69 -14 10 -37 -13 -9
word after 1: of	-13 3 15 -10 -11 -4 -5 6 -2 1 -9 2 -9
word after 1: on	20 4 -23 -24 -19 -8 -8 -22 -16 24 -7 -5 -10
word after 1: over	53 -34 -2 -7 -2 -3 -4 -51 -11 -2 -12 -4 -4
word after 1: patien	58 -18 -11 -35 -1 -2 -1 -1 -1 -8 -1 -2 -1
word after 1: per	4 18 -18 -15 -2 -1 -2 0 -1 -6 -2 -2 -1
word after 1: receiv	52 -42 -9 -2 -4 -10 -2 -26 -7 -11 -16 -4 -20
word after 1: releas	61 -63 8 17 -8 -9 -11 -20 -28 11 -18 -29 -18
word after 1: remain	-21 -23 -14 -4 -11 -5 -5 -11 -16 -20 43 -3 1
word after 1: return	5 17 -8 -1 -7 -4 -3 0 -18 -13 -3 -3 -3
word after 1: russia	-11 -16 66 -40 -7 -2 -4 -1 -9 -9 -12 -34 -3
word after 1: since	39 -29 -7 -7 -26 -4 -12 25 -32 -40 -12 -14 -19
word after 1: surren	58 -35 -2 -1 -3 -4 -1 -1 -2 -2 -8 -1 -2
word after 1: taken	-21 26 16 -3 -13 -1 -1 0 -1 -1 -1 -10 0
word after 1: the	-33 -34 63 -28 -11 -4 -4 -3 -47 38 -5 -2 -5
word after 1: to	25 -1 -23 -22 -6 -4 -3 -8 18 15 -7 -7 -6
word after 1: today	-56 27 -9 -5 -10 -6 -4 -13 -3 -20 -8 -2 -5
word after 1: ukrain	-60 23 7 -35 -12 -7 -7 18 -5 -12 12 -5 -12
word after 1: was	24 -12 1 -30 -6 -9 -7 -28 -8 -17 -6 -9 -9
word after 1: went	-59 -8 0 -54 61 -16 12 -39 -29 12 -7 -13 -9
word after 1: were	5 29 -5 11 -8 -2 -5 -25 -3 -25 -5 -1 -5
word after 1: who	11 5 -21 -5 -7 9 -4 -11 -8 -5 -5 -4 -5
word after 1: will	37 -10 -2 -1 -1 -1 -1 -14 -2 -1 -3 -3 -1
word after 1: with	-12 28 16 -31 -1 -11 -3 -2 -1 -15 -1 -7 -3
word after 1: wounde	10 -24 -22 -8 -8 -7 -5 58 -3 -11 -1 -2 -1
word after 1: автомо	35 -14 -9 0 -1 -1 -1 -1 -1 -2 -1 -5 -1
word after 1: без	32 0 -36 -7 -5 -24 -8 -34 -4 -7 -27 -22 42
word after 1: беспил	26 -4 -6 -1 -3 -1 -1 -2 -3 -2 -1 -2 -1
word after 1: бмп	10 0 -5 0 0 0 0 0 -2 -1 0 -1 0
word after 1: бойови	53 -13 -1 -1 -3 -1 -1 -28 -2 -22 -6 -2 -2
word after 1: борони	57 -53 -8 -10 -6 -6 -3 -13 -5 -7 -2 -4 -9
word after 1: братів	99 -90 -25 -5 -3 -6 -3 -11 -1 -4 -3 -2 -2
word after 1: були	37 -26 -1 -1 -1 -3 -1 -3 -1 -1 -1 -1 -1
word after 1: в	-15 -5 -53 -11 39 -30 2 -48 56 -9 9 -57 24
word after 1: вважаю	-62 -14 0 -1 -1 -2 -1 -17 -2 -5 -30 -4 78
word after 1: вдалос	-22 -33 -8 -4 -5 40 -10 5 -8 -29 -8 -4 -4
word after 1: вдома	-37 21 -25 -23 -7 -4 -4 38 -13 -10 -9 -4 -6
word after 1: велико	42 -31 -5 -2 -8 -2 -6 -10 -13 -23 -23 -5 -10
word after 1: вернул	-38 -29 45 37 -26 -6 -5 -10 -12 -5 -5 -13 -5
word after 1: вже	31 -4 -6 -16 -7 -4 -2 -24 -5 -4 -5 -3 -2
word after 1: визвол	22 24 -4 -2 -4 -10 -2 -22 -3 -6 -2 -3 -1
word after 1: вийшли	43 20 -24 -5 -2 -5 -3 -32 -4 -3 -2 -2 -4
word after 1: випадк	34 -16 0 -1 -1 -3 -1 -9 -1 -5 -4 -1 -7
word after 1: вмс	25 -9 -4 0 0 -5 -1 -2 0 -1 -1 -1 -1
word after 1: военно	-5 -9 31 -16 -10 -4 -5 -4 -4 -17 -4 -6 -3
word after 1: возвра	-29 -24 8 -7 -12 -3 -5 -8 34 -8 -4 -15 -5
word after 1: возз'є	-47 60 -2 -6 -1 -1 -1 -4 -1 -2 -2 0 -1
word after 1: вооруж	28 15 -11 -1 -7 -2 -3 -1 -11 -2 -2 -4 -1
word after 1: воссое	-45 68 -47 -12 -5 -3 -5 -14 45 -17 -2 -18 -6
word after 1: вс	18 -10 4 -2 -16 -2 -4 0 -40 -2 -3 -4 -2
word after 1: всу	26 9 -36 -2 -3 25 -11 -6 -3 -2 1 -7 -3
word after 1: від	0 0 1 -11 -14 -8 -7 12 -18 -14 -16 -4 -16
word after 1: відбув	-5 20 -7 -7 -2 -3 -3 -22 -1 -7 -2 -2 -3
word after 1: військ	19 22 -24 -7 -4 -26 -8 -2 -4 -16 -13 -3 -7
word after 1: госпит	-66 -12 -46 -9 -12 -18 -11 -44 -17 71 -16 -39 -19
word after 1: гумани	20 -3 -8 -1 -2 0 -1 0 -1 -2 -1 -2 -1
word after 1: держав	79 -37 -6 -2 -2 -4 -2 -31 -2 -11 -9 -10 -4
word after 1: для	102 -89 -41 -3 -8 -3 -4 -9 -10 -4 -3 -3 -6
word after 1: до	78 -38 -18 -2 -1 -3 -1 -2 -2 -5 -2 -3 -4
word after 1: додому	12 21 -61 -14 -8 -9 -12 -18 -8 -35 -16 -7 -7
word after 1: дома	-17 -59 81 -24 -40 -7 -7 -12 -14 -8 -6 -14 -6
word after 1: домов	55 -24 -2 -5 -4 -3 -2 -2 -2 -5 -6 -15 -8
word after 1: домой	47 -32 -37 -8 -21 -2 -3 -5 -18 -8 -3 -3 -3
word after 1: достав	-1 -13 14 -1 -1 -1 -1 -3 -3 -2 -1 -3 -1
word after 1: единиц	51 -4 -11 -2 -2 -1 -2 -3 -8 -3 -6 -7 -5
word after 1: з	6 21 -22 -4 -7 -9 -3 -7 -5 -7 -9 -4 -6
word after 1: за	4 30 -42 -14 -11 -11 -7 16 -13 -26 -16 -12 -11
word after 1: забрал	-69 39 -5 -20 -16 47 -19 -15 -12 -25 -6 -8 -6
word after 1: заверш	34 8 8 -18 -5 -7 -8 -86 -2 -21 -8 -17 -6
word after 1: загибл	0 24 -7 -5 -4 -10 -4 -5 -9 -7 -5 -5 -9
word after 1: загину	49 -24 -2 -2 -6 -5 -5 -36 -17 -18 -19 -5 -6
word after 1: заключ	14 -2 -1 -1 -1 -2 -1 0 0 -3 0 -2 -1
word after 1: залиши	35 28 -49 -6 -15 -13 -3 -5 -3 -2 -6 -6 -4
word after 1: записі	-51 -9 -1 -4 -6 -5 -4 -29 -6 -8 -34 -13 61
word after 1: засудж	36 -16 -15 0 0 -8 -2 -5 -1 -2 -1 -1 -1
word after 1: захисн	28 -24 -17 -3 -3 -2 -2 -25 -3 -1 -1 -1 -1
word after 1: захища	62 -28 -13 -2 -2 -5 -3 -4 -4 -5 -2 -3 -4
word after 1: збройн	72 -52 -34 -9 -11 -12 -6 -36 -11 -9 -7 -4 -6
word after 1: звільн	-30 61 -11 -4 -7 -10 -3 -8 -6 -6 -7 -3 -3
word after 1: земляк	47 -12 -5 -2 -15 -2 -1 -6 -2 -3 -2 -2 -2
word after 1: знову	-33 -24 -42 -42 -15 -12 -9 49 -16 -11 -18 -7 -11
word after 1: зсу	72 -57 -28 -5 -12 -20 -7 -19 -7 -9 -18 -4 -15
word after 1: зустрі	21 28 -14 -6 -8 -6 -5 -27 -13 -37 -11 -7 -9
word after 1: зі	79 -52 -1 0 -1 -1 -1 -3 0 -3 -22 -1 -11
word after 1: и	-44 43 -11 -10 33 -22 8 2 -17 7 -8 -9 -7
word after 1: из	19 -7 -11 -11 -11 -8 -8 -9 1 -10 -18 13 -7
word after 1: й	0 2 -44 -12 -12 -8 -6 54 -8 -10 -12 -8 -8
word after 1: к	-33 23 21 -21 -13 -13 -11 -25 -23 -19 -19 -25 -17
word after 1: кв	61 -25 -24 -1 -1 -1 -1 -9 -4 -1 0 -2 0
word after 1: колони	30 0 -5 -1 -1 0 -1 0 0 0 -17 -5 0
word after 1: контра	52 -31 -47 -3 -5 -3 -3 -1 -6 -5 -4 -9 -6
word after 1: курсан	14 -5 -4 0 -1 0 0 0 0 -1 0 -2 0
word after 1: курско	-4 -12 -5 -5 -7 -6 9 -9 17 -9 -8 -2 25
word after 1: курськ	-19 -48 44 -3 -3 -11 -13 -4 -6 -3 -11 24 -8
word after 1: курщин	-31 -37 48 -2 -2 -8 -20 -1 -3 -2 -4 -17 -3
word after 1: маріуп	96 -78 -41 -4 -6 -11 -4 -10 -2 -6 -10 -4 -3
word after 1: мають	56 -23 -5 -1 -1 -11 -2 -6 -2 -3 -1 -2 -4
word after 1: ми	9 -9 -5 -12 -12 -19 -15 -11 -6 13 -22 -13 6
word after 1: мільяр	13 -8 0 0 -1 0 0 -1 0 -1 -1 0 0
word after 1: на	26 3 -9 3 -11 -6 -4 11 -9 -10 -12 -6 -9
word after 1: назад	20 -6 -5 -2 -1 -1 -1 0 -2 -1 -1 -1 -1
word after 1: нарешт	38 -33 -31 -6 -7 -4 -5 -25 -2 -5 -9 -2 -5
word after 1: наших	-27 16 -15 -2 -2 -1 -3 -8 38 -4 -2 -6 -2
word after 1: не	72 -34 -25 -6 -7 -6 -4 -8 -9 -5 -10 -21 -8
word after 1: незако	59 -50 -16 -4 -4 -5 -7 -64 -4 -9 -35 -11 -16
word after 1: о	38 -10 -10 -1 -2 -1 -1 0 0 -1 -1 -2 -11
word after 1: оборон	21 11 -53 -16 -8 -6 -5 -15 -4 -11 -4 -5 -6
word after 1: освобо	-10 -32 58 -7 -12 -2 -3 28 -17 -8 -11 -7 -10
word after 1: остают	25 -27 -24 -2 -4 -8 -5 -11 -14 -11 -43 45 -7
word after 1: от	77 -4 -29 -3 -6 -2 -2 -3 -4 -5 -13 -6 -12
word after 1: отдали	16 6 -45 -9 -30 34 -24 -4 -6 -4 -7 -8 -4
word after 1: отправ	-8 -42 28 -19 31 -20 -13 -11 -17 -10 -19 -35 -9
word after 1: отрима	-62 20 41 -6 -5 -17 -6 -21 -7 -8 -11 -7 -4
word after 1: павших	39 27 -52 -7 -6 -11 -16 -32 -10 -15 -17 -18 -6
word after 1: палест	10 -2 -1 -1 -1 0 0 -1 -1 -1 -2 0 -1
word after 1: перебу	-13 -21 -10 -1 -3 -7 -3 -11 -1 -12 34 -7 -6
word after 1: переда	21 -22 -44 -14 -35 -18 -12 24 -22 -18 -12 32 -12
word after 1: пленны	10 -5 5 -4 -2 -1 -2 -4 -15 28 -2 -5 -18
word after 1: по	-43 -53 54 -4 -14 -3 -2 -1 -9 -6 -13 -10 -8
word after 1: поверн	-42 36 17 -7 -6 -8 -5 30 -5 -11 -6 -3 -4
word after 1: поверт	-2 30 -38 24 -10 -23 -8 -36 -8 -14 -26 -7 -9
word after 1: погибш	33 -22 -8 -6 -6 -7 -4 -3 6 -6 -8 -10 -7
word after 1: покину	-40 18 59 -15 -25 -3 -6 -24 -20 -5 -9 -15 -6
word after 1: полегл	13 -31 -30 -8 -5 -8 -3 31 -14 -4 -4 -3 -4
word after 1: полку	-21 54 -28 -5 -4 -5 -3 -14 -6 -5 -9 -5 -5
word after 1: полоне	19 -40 -9 -3 -6 -7 -4 -13 -4 13 -5 -4 -7
word after 1: получи	63 2 -9 -31 -26 -8 -6 -6 -6 -5 -11 -6 -4
word after 1: поране	-15 -28 -47 -6 -9 -9 47 13 -7 -8 -10 -10 -6
word after 1: потрап	41 -33 -3 0 -1 -5 -1 -1 0 -1 -1 0 -1
word after 1: праців	-76 -8 0 -1 -2 -5 -1 -1 -1 -1 78 -2 -1
word after 1: предст	79 -73 -2 -1 -1 -2 -1 -1 0 -2 -1 -2 -1
word after 1: привез	75 -43 -45 -2 -3 -9 -4 -19 -3 -2 -2 -11 -1
word after 1: пригра	-5 -88 57 -8 -19 -10 -11 -21 36 -12 -18 -1 -17
word after 1: приеха	-17 -32 36 -2 -1 -2 -2 0 -11 -1 -1 -3 -2
word after 1: пройшл	21 -12 -3 -1 -1 -1 -1 -2 0 -2 0 0 -1
word after 1: просят	14 -3 -6 0 0 -1 0 0 0 0 -1 -1 -1
word after 1: против	-83 -26 48 -37 -47 -25 -19 68 -52 -38 -28 -29 -39
word after 1: психол	19 -11 -4 0 -1 -1 -1 -1 -1 -2 -1 -2 -1
word after 1: пункта	34 -1 -16 -2 -1 -1 -1 -7 -3 -1 -1 -1 -1
word after 1: пункто	44 -2 -16 -4 -8 -2 -3 -11 -16 -18 -3 -6 -8
word after 1: пункті	57 -13 0 -1 -1 -1 -1 -35 -4 -13 -1 -1 -2
word after 1: після	82 -82 -3 -4 -5 -1 -1 -7 -1 -3 -1 -2 -1
word after 1: ранены	17 -15 -11 -1 -1 -10 12 0 -1 -1 -1 -2 -1
word after 1: реакти	9 0 -4 0 0 -1 0 0 -1 -1 0 0 0
word after 1: репатр	26 -35 17 -1 -2 -3 -2 12 -7 -10 -4 -4 -2
word after 1: россии	-39 -19 80 -7 -7 -3 -3 -1 -41 -3 -2 -10 -2
word after 1: россий	43 -49 18 -3 -5 -2 -6 -7 -5 -3 -22 -1 -5
word after 1: російс	-17 24 0 -8 -10 -19 -13 -22 -11 -12 -57 -27 -15
word after 1: росія	-10 -30 -19 -3 -7 23 -7 -28 -7 -8 66 -5 -13
word after 1: рф	27 -52 56 -3 -9 -3 -4 -9 2 -3 -8 -20 -3
word after 1: с	-13 22 6 -26 -53 -10 -9 8 2 6 -11 -17 -8
word after 1: своих	-52 25 10 -15 -3 -1 -4 2 -6 -4 -1 -1 -2
word after 1: своїх	-12 -24 37 0 -1 0 0 -2 -1 0 -1 0 0
word after 1: сдалис	8 -2 -3 0 0 0 -1 0 0 -1 0 0 0
word after 1: сегодн	55 -29 -22 28 -16 -13 -10 -12 -19 -11 -9 -27 -11
word after 1: служат	49 -28 -18 -2 -1 -3 -2 -1 -1 -5 -1 -4 -3
word after 1: служил	81 -68 -31 -3 -8 -10 -3 -4 -2 -4 -8 -3 -3
word after 1: снаряд	12 -2 -3 0 -1 0 0 -2 -1 -1 -1 -1 -1
word after 1: снова	-36 5 57 -26 -7 -2 -3 -3 -5 -4 -1 -3 -2
word after 1: сопров	45 -8 -13 -2 -2 -2 -1 -1 -1 -4 -2 -9 -2
word after 1: состоя	-68 61 -26 -8 -3 -3 -3 -1 -1 -12 -2 -3 -2
word after 1: сотруд	18 -6 -2 -1 -2 -1 -1 0 0 -2 0 -1 -1
word after 1: спожив	78 -18 -1 -2 -3 -9 -2 -45 -2 -12 -21 -1 -16
word after 1: сторон	8 43 -74 -20 -17 -14 -10 -32 -11 -73 -8 -14 -11
word after 1: страни	73 -24 -32 -5 -8 -5 -3 -4 -12 -2 -3 -19 -7
word after 1: суджан	-39 -9 57 -4 -15 -4 -7 -1 -19 -3 -2 1 -4
word after 1: сьогод	-94 114 -10 -11 -5 -9 -3 -10 -2 -5 -4 -9 -3
word after 1: та	61 10 -42 -4 -7 -6 -3 -52 -16 -5 -7 -4 -3
word after 1: таких	68 -37 -2 -1 -1 -4 -1 -24 -2 -10 -1 -2 -6
word after 1: теробо	40 -29 -17 0 -1 -5 -1 -1 0 -2 -2 -1 -2
word after 1: тиші	44 -41 -5 -2 -3 -2 -1 -2 -1 -2 -3 -2 -7
word after 1: тому	24 -20 -11 -1 -1 -1 -1 -1 0 -5 -1 -1 -1
word after 1: тяжело	-21 -37 -23 -12 -5 48 -25 -11 -9 -9 -6 -19 -11
word after 1: у	1 23 22 -11 -5 -7 -6 -26 -8 -6 -31 -4 2
word after 1: удержи	-15 -2 -24 -4 -10 -3 -5 -1 -13 -9 3 20 -14
word after 1: удома	-38 94 -24 -15 -6 -4 -2 -11 -3 -4 -3 -2 -3
word after 1: уехали	-20 36 -34 -2 -4 -14 -3 -10 -2 -1 -2 -4 -2
word after 1: уже	-11 20 27 -5 -5 -6 -4 -3 -4 -8 -8 -15 -6
word after 1: украин	-15 17 -21 -7 -15 -22 21 12 -22 -9 9 -13 -9
word after 1: україн	-14 -16 6 -10 -9 -10 -6 -1 -5 -16 -9 -8 48
word after 1: управл	16 -1 -8 0 -1 -1 0 0 -1 -2 0 -1 0
word after 1: урожен	18 0 -10 0 -2 -1 -1 0 -2 0 0 -9 0
word after 1: учасни	52 -2 -40 -1 -1 -1 -1 -1 0 -3 -1 -2 -1
word after 1: це	59 -61 -20 -3 -3 -17 -4 -10 -1 -4 -3 -5 -22
word after 1: чекают	49 -61 -1 -5 -7 -16 -7 -20 -25 -9 -16 -23 -27
word after 1: членов	19 -1 -5 -1 -1 -1 -1 0 0 -3 -1 -5 -1
word after 1: штурмі	11 -5 0 0 0 -1 -1 -1 0 -1 -2 0 0
word after 1: ще	34 -16 -1 -2 -1 -1 -1 -30 -6 -2 -5 -2 -2
word after 1: і	-16 -8 -9 -6 -6 -11 -5 38 -6 0 6 -5 -9
word after 1: із	3 14 -40 -6 38 -13 -5 3 -8 -13 -3 -9 -16
word after 1: їдуть	-45 74 -59 -15 -4 -3 -3 -19 -2 -4 -3 -2 -2
word after 1: їхніх	-38 -44 51 -14 -13 -5 -3 -3 -6 -3 -1 -8 -4
word after 1: الي	-37 8 21 -21 -7 -7 -6 -20 -15 19 -2 -9 -5
word after 1: اوكران	-35 61 -25 -32 -3 31 -7 -4 -2 -17 8 -5 -9
word after 1: بين	2 -17 -15 3 -8 -5 -2 -9 -16 14 -3 -2 -2
word after 1: دولار	38 -5 0 -5 -2 -2 -3 -11 -4 -36 -5 -10 -3
word after 1: روسي	-2 -31 51 -26 -1 -4 -3 -1 -14 -22 -32 33 -4
word after 1: روسيا	-17 -28 44 -3 -3 -1 -1 0 -5 -1 -1 -4 -1
word after 1: عادوا	-26 33 -22 -4 -5 -2 -2 -1 -2 -3 -1 -1 -1
word after 1: في	-22 42 -21 -1 -3 -2 -2 -13 -1 -1 0 -2 -1
word after 1: لكل	-11 27 0 -33 -6 -8 -4 0 -1 -6 -2 -3 -2
word after 1: من	26 -5 0 -10 -4 -14 -8 -7 -7 -3 -4 -6 -4
word after 1: و	-12 9 13 -16 -13 -5 -5 -2 -3 -17 -1 -3 -2
word after 1: –	21 3 -20 1 1 0 -4 -1 -9 -6 5 -16 3
word after 1: ₴	12 -1 -1 0 0 -1 0 -4 0 -2 -1 0 -1
word after 2: 	-1 36 -40 -7 -7 -15 -5 -31 -6 -9 -7 -6 -9
word after 2: !	0 -61 41 -14 -10 -15 -8 47 -12 -8 3 -13 -10
word after 2: "	49 -60 15 -3 -3 -6 -3 -2 -6 -6 3 -8 -5
word after 2: (	39 -15 -37 -5 -4 -10 -8 -14 -3 -10 -2 -3 -4
word after 2: )	-46 59 -6 -10 -7 -2 -2 -10 -10 -11 -1 -1 -1
word after 2: +	47 -1 -2 0 -1 -2 -1 -19 0 -1 -6 -1 -13
word after 2: ,	28 -14 -5 -7 -6 3 -2 -10 -13 -6 2 -4 8
word after 2: -	-65 71 -26 11 -28 -14 -10 -5 -8 -23 -9 -16 -24
word after 2: .	16 -5 10 -5 -7 -4 -5 8 -3 -4 -10 7 -6
word after 2: :	11 -2 -15 -23 -12 -19 -8 -31 -28 60 -13 -10 -11
word after 2: ;	48 -26 -26 -4 -4 -6 -2 15 -7 7 -7 -5 -6
word after 2: a	34 -25 19 -43 -10 7 -3 -22 -4 -7 -6 -3 -4
word after 2: accord	-45 29 -12 -1 -5 -3 -2 -20 8 -2 -4 -3 -1
word after 2: agreed	70 -3 0 -2 -1 -2 -1 -55 -9 -17 -1 -1 -1
word after 2: all	-30 14 -17 16 -8 15 -7 -12 -12 -25 -4 -16 -9
word after 2: alread	30 -28 -11 -1 -4 -3 -3 55 -8 -11 -3 -2 -9
word after 2: among	-22 84 -44 -22 -23 -7 -7 -3 -6 -7 -4 -10 -13
word after 2: an	73 -37 -46 -29 -3 -4 -5 -3 -5 -5 -3 -4 -6
word after 2: and	42 -21 -20 -5 -4 -3 -2 -7 -17 4 1 5 -6
word after 2: at	8 -12 7 -4 -9 -4 -3 -9 -4 -6 -6 -4 -9
word after 2: back	-49 -2 14 -26 -16 2 -6 71 6 -7 -13 -7 -9
word after 2: be	16 -4 -1 -11 -1 -1 -1 -10 -2 -3 23 -7 -3
word after 2: been	-24 -8 23 -1 -7 -6 -4 20 10 -3 -12 -9 -8
word after 2: being	-40 -9 -11 -10 -8 21 -3 -9 -19 -2 49 23 -25
word after 2: both	-65 -31 -12 -4 -12 -9 -10 -48 -24 40 -17 -11 -27
word after 2: brough	-23 -39 -7 -15 -8 8 -7 -46 25 38 -14 -15 -7
word after 2: by	36 19 -28 -43 -13 -9 -12 -28 -29 25 24 -13 -12
word after 2: captiv	-5 -46 52 0 -1 -1 -1 2 -2 -1 -3 -1 -1
word after 2: civili	-34 63 -60 -33 -37 -9 -7 -23 -4 -14 32 -20 -26
word after 2: code	-20 55 -12 -3 -2 -4 -3 -11 -3 -12 -6 -8 -3
word after 2: come	-31 26 -3 -21 -23 7 -7 18 9 -26 -17 -17 -12
word after 2: coming	-29 19 -15 -11 -2 40 -7 -9 -3 -2 -2 -1 -3
word after 2: down	17 -15 -4 -1 -2 -2 -1 0 -1 -1 -5 -2 -1
word after 2: each	-25 12 6 -61 40 -3 -4 1 8 -22 -4 -5 -4
word after 2: either	64 -48 18 -28 -31 -18 -23 -46 -31 -45 -4 -8 -9
word after 2: exchan	2 19 -53 45 -7 -11 -5 -13 -20 -36 -9 -5 -5
word after 2: fallen	-61 25 -7 -4 -3 -2 -1 39 -9 -3 -1 -1 -1
word after 2: for	-32 56 -18 -38 -24 -5 -7 -5 -8 -18 -4 -7 -9
word after 2: free	-44 -28 -38 72 -25 -8 -10 -19 -8 -5 -8 -7 -9
word after 2: freed	3 -3 42 -27 -9 -6 -4 1 -6 -12 -7 -3 -4
word after 2: friday	-29 22 -24 -42 -8 -4 -5 -15 -28 51 -3 -3 -5
word after 2: from	8 10 -20 -13 -14 -10 -6 22 11 -14 -13 -14 -18
word after 2: had	27 -41 40 -5 -2 -5 -4 -19 -5 -1 -2 -4 -2
word after 2: handed	-24 39 -21 -4 -7 4 -4 -2 -2 -1 -2 -3 -2
word after 2: have	40 -54 33 -12 -13 -10 -8 -44 -13 -80 -28 -32 -18
word after 2: home	17 -20 -5 2 -11 -8 -5 -14 -3 13 -5 -6 -6
word after 2: in	2 23 -54 -13 1 -8 -7 -46 -20 8 11 27 11
word after 2: includ	-58 23 3 -7 -16 -4 -3 -4 -4 -4 -8 -6 -4
word after 2: its	-29 -27 45 -7 -7 -4 -3 -23 -13 -3 -7 5 -3
word after 2: kursk	-35 -28 16 -19 -19 -15 -11 -13 23 -15 -29 41 -22
word after 2: kyiv	-28 -30 58 -18 -36 -17 -11 -20 -8 -10 -19 -15 -51
word after 2: listed	-9 -12 0 -4 -4 -2 -2 -10 -2 -4 -36 -29 41
word after 2: moscow	-15 32 -8 -16 -18 -9 -17 -36 -14 -24 37 -29 -28
word after 2: now	-52 17 -8 -36 -5 -4 -3 19 -5 7 -3 -2 -5
word after 2: number	11 3 -3 6 24 -9 -2 -6 -5 -7 -10 -8 -7
word after 2: of	-13 15 -18 0 -8 10 -8 59 -20 -29 -41 -45 -28
word after 2: office	-23 -8 -7 -2 -5 -4 -2 -1 -3 -2 -13 32 -9
word after 2: on	-3 16 -9 -31 -7 -3 -3 -16 -19 -10 -13 -20 48
word after 2: one	-23 68 -39 -2 -12 -3 -2 -5 -5 -2 -3 -8 -2
word after 2: ones	-78 -13 55 -1 -6 -3 -3 -1 -3 -2 22 2 -2
word after 2: our	92 -87 -13 -5 -1 -2 -3 -8 -4 -1 -2 -8 -1
word after 2: out	-57 -54 -22 -12 52 -9 -3 -18 -5 56 -15 -5 -13
word after 2: prison	-7 17 -5 -3 -2 -1 -2 -1 -3 -3 -2 -12 -1
word after 2: releas	3 10 11 -4 -18 15 -7 -32 -20 -22 -8 -5 -6
word after 2: relief	21 -2 -6 -6 -1 -1 0 0 0 -6 0 -1 0
word after 2: return	0 -10 2 -12 -5 -6 -4 16 -10 3 -5 -4 -5
word after 2: reunit	-74 71 35 -29 -24 -2 -2 -2 -4 -2 -1 -2 -2
word after 2: russia	0 -12 -22 7 -6 -3 -4 -13 16 21 3 -1 -4
word after 2: sergea	57 -49 -9 -2 -2 -4 -1 -5 -2 -1 -1 -1 -1
word after 2: side	4 18 -18 -15 -2 -1 -2 0 -1 -6 -2 -2 -1
word after 2: since	-47 -6 -1 -22 -2 -3 -4 26 11 22 -7 -6 -17
word after 2: six	38 22 -7 -1 -4 -2 -2 -11 -15 -34 -9 -21 -4
word after 2: some	3 7 -7 -2 -16 -2 -2 -3 -3 -5 -2 -3 -2
word after 2: still	37 -38 -3 -10 -9 -6 -6 -19 -15 -9 1 -26 4
word after 2: taken	42 -12 -22 -8 -7 -11 -3 -15 -5 -5 -11 -2 -6
word after 2: ten	33 -13 -46 -29 -7 -4 -6 -19 -22 -8 -20 -13 -6
word after 2: that	10 36 -37 -1 -1 -2 -1 -4 -1 -1 -36 -1 0
word after 2: the	-55 15 23 -3 -18 -10 8 3 -9 -9 -11 8 43
word after 2: their	13 -37 33 33 -8 -3 -4 -3 -3 -27 -1 -7 -4
word after 2: them	22 -25 9 -11 -11 -10 -4 -1 -14 -11 2 -11 -4
word after 2: those	15 -10 -3 0 0 -2 -1 0 -1 0 0 0 -1
word after 2: three	-20 -21 -45 -12 -22 -17 -10 58 -16 -7 -16 -19 -9
word after 2: thursd	10 -14 26 -8 -7 -7 -2 -2 -2 -12 -3 -2 -3
word after 2: to	18 16 -21 -1 -16 -4 -4 4 -15 -12 -3 -6 -3
word after 2: today	25 33 -53 -24 -10 -9 -5 -24 -9 -12 -6 -8 -6
word after 2: total	-45 13 -9 -31 -16 -10 -19 -32 -12 22 -9 -12 -20
word after 2: transf	-6 37 -27 -2 -2 3 -2 0 0 -1 -1 -1 0
word after 2: tuesda	-25 23 -25 4 -5 -2 -3 0 -2 -4 -3 -2 -9
word after 2: two	-27 55 -25 -19 -22 -7 -3 -29 -5 -4 -5 -4 -4
word after 2: ukrain	15 -52 5 -19 32 -5 -4 13 -12 -17 -1 2 -10
word after 2: war	72 -8 -19 -4 -9 -6 -2 0 -2 -63 -2 -5 0
word after 2: were	-15 47 -16 -28 -5 12 -4 -3 -4 -10 -4 -6 -5
word after 2: which	14 -43 -19 -39 -27 -15 -7 -51 -28 23 -8 -20 -4
word after 2: whom	91 -42 -68 -4 -3 -15 -3 -4 -3 -3 -8 -2 -1
word after 2: with	12 29 -62 45 -4 -7 -6 -5 -9 -24 -21 -15 -9
word after 2: women	63 -42 -1 -3 -5 -8 -2 -1 -1 -2 -5 -2 -10
word after 2: а	26 -60 29 -9 -14 -14 -6 18 -13 5 10 -18 -15
word after 2: авиабо	18 -1 -11 0 -1 0 0 0 -1 -1 0 -1 0
word after 2: азова	4 21 -16 -6 -4 -8 -4 -2 -3 -3 -1 -2 -3
word after 2: азовст	44 -15 -38 -25 -34 -35 -15 -32 -28 -17 -16 -15 -20
word after 2: азову	26 0 -50 -15 -13 -36 -13 -36 -12 -19 -30 -15 -11
word after 2: бахмут	19 13 -15 -3 -16 -7 -3 -10 -3 -13 -8 -3 -4
word after 2: без	89 -40 43 -9 -8 -58 -10 -30 -4 -8 -7 -3 -46
word after 2: бойцов	33 -14 4 -3 -3 -2 -2 16 -6 -2 -1 -2 -1
word after 2: бригад	76 -69 -2 -1 -3 -1 -1 -4 -1 -1 -1 -1 -1
word after 2: бронет	49 -2 -18 -1 -3 -1 -2 -4 -7 -7 -6 -7 -7
word after 2: бійці	-25 42 -23 -9 -7 -8 -3 -11 -2 -4 -9 -2 -11
word after 2: більші	0 14 -17 -13 -9 -6 -3 17 -6 -19 -19 -4 28
word after 2: в	18 -9 22 0 6 -6 -6 -32 -29 -8 -24 0 -9
word after 2: вдалос	61 -9 -5 -10 -6 -22 -7 -43 -10 -30 -30 -6 -16
word after 2: вдома	35 -4 -21 -11 -7 -6 -4 -14 -3 -18 -11 -6 -8
word after 2: вернув	84 -15 -62 -4 -5 -1 -2 -1 -1 -3 -6 -7 -2
word after 2: вернул	-38 -27 63 -6 -4 -6 -4 -10 -16 -16 -4 -10 -3
word after 2: вже	-4 3 -2 -1 -1 -2 -1 15 -1 -1 -1 0 -1
word after 2: взамен	9 -31 41 -3 -2 -2 -2 -2 -6 -1 -1 -1 -1
word after 2: взятых	-33 -35 61 -4 -3 -4 -1 -2 -3 -1 -2 -2 -1
word after 2: визвол	65 -45 -28 -7 -8 -10 -6 15 -5 -10 -6 -3 -5
word after 2: викона	-36 -23 -1 -2 -1 -2 -2 47 -53 -6 -2 -2 -2
word after 2: включа	-48 56 -28 -17 -46 -7 -8 -11 -9 -8 -3 -6 -6
word after 2: вместе	59 2 -17 -5 -14 -11 -3 -1 -26 -1 -1 -2 -1
word after 2: вмс	68 -49 -5 -1 -1 -4 -1 -4 -1 -4 -3 -3 -2
word after 2: военно	-56 -59 79 44 -28 -16 -16 -15 -15 -11 -25 -16 -12
word after 2: военны	-53 55 6 -5 -12 -12 -10 -7 -12 -12 -14 -25 -20
word after 2: возвра	-16 -46 66 -10 -6 -4 -3 -1 -9 -5 -3 -5 -2
word after 2: волі	-29 23 -30 22 -8 -9 -4 -17 -2 -5 -4 -3 -3
word after 2: вони	6 10 7 -9 -15 21 -5 -23 -7 -3 -12 -12 -6
word after 2: вооруж	-10 35 -13 -1 -2 -4 -1 -2 -1 0 -1 0 -1
word after 2: восемь	46 -71 67 -27 -17 -5 -6 -6 -11 -8 -9 -15 -11
word after 2: все	2 -17 -23 -16 -15 -15 -15 -9 -23 -12 -26 24 -12
word after 2: всего	90 -65 -74 -24 -15 -11 -9 -13 -10 -28 -7 -24 -8
word after 2: всу	42 -25 17 -7 -9 -4 -5 -6 -9 -4 -7 -7 -4
word after 2: вывезе	-31 48 -36 -18 -13 -5 -5 -20 -5 -14 -2 -9 -3
word after 2: выполн	-22 -20 -83 -35 -19 -15 -13 -21 36 -20 -10 -15 -12
word after 2: вышли	52 -52 -25 -18 -3 -4 -3 -6 -10 -11 -1 -4 -5
word after 2: від	-40 23 -28 -10 -11 -13 -8 -29 -8 46 -16 -22 -13
word after 2: віддал	-49 -35 -29 -2 -4 53 -8 -1 -2 -1 -19 -2 -2
word after 2: відпов	-131 -40 -10 -19 -27 -20 -20 -1 -24 -54 59 -37 -29
word after 2: військ	-77 -4 29 -8 -11 -17 -8 26 -8 5 46 -24 -21
word after 2: він	47 -39 -5 -1 -1 -3 -1 -2 -2 -14 -4 -1 -1
word after 2: вісім	-21 29 -2 -1 -2 -1 -1 -2 0 -1 -1 -2 -1
word after 2: гражда	-43 -18 58 -18 -47 -16 -13 -35 -10 -16 -28 -11 -20
word after 2: громад	20 -13 -16 -1 -2 -2 -2 -11 -1 -2 -1 -1 -2
word after 2: два	6 -64 -23 -18 -12 -17 -11 29 -23 -15 -20 -11 -18
word after 2: двадця	-28 44 -18 -3 -3 -7 -2 -4 -1 -5 -3 -2 -2
word after 2: две	4 -17 12 -2 -7 -5 -4 0 -3 -2 -5 -5 -2
word after 2: двое	4 37 -36 -5 -15 -5 -4 -9 -28 -3 -4 -11 -5
word after 2: двоих	25 -6 -11 -1 -3 -1 -1 0 -2 -1 -1 -1 0
word after 2: двох	0 49 -40 -5 -5 -29 -5 -33 -2 -4 -5 -5 -4
word after 2: двоє	24 12 -56 -9 -11 -8 -3 -28 -3 -4 -5 -3 -4
word after 2: двух	-28 30 -10 -25 -13 -3 -5 0 -2 -30 -3 -4 -4
word after 2: день	35 2 2 -8 -13 -3 -4 -9 -5 -39 -4 -6 -5
word after 2: держсп	41 -35 -4 -1 -1 -5 -1 -2 -1 -1 -3 -3 -1
word after 2: десяти	70 -51 -16 -1 -5 -3 -2 -18 -3 -15 -6 -14 -4
word after 2: дехто	-41 59 -36 -4 -3 -9 -5 -5 -2 -4 -36 -5 -8
word after 2: для	-11 18 -21 -4 -5 -6 -3 20 10 -7 -14 -8 -7
word after 2: днр	36 -68 -21 -5 -9 -10 -3 0 -8 -5 -39 38 -5
word after 2: до	39 -28 41 -5 -6 -6 -3 -13 -3 -5 -2 -16 -71
word after 2: довічн	32 -25 -3 -1 -1 -1 -1 -1 0 -1 -2 -2 -1
word after 2: додому	19 28 -37 15 -5 -5 -3 -28 -2 -21 -3 -3 -3
word after 2: дома	17 43 33 -23 -7 -8 -4 -31 -9 -4 -5 -13 -6
word after 2: домовл	37 -51 -23 -5 -4 -13 -3 -24 -9 -10 -5 -2 -7
word after 2: домой	-60 -6 3 15 23 -5 -5 -12 -20 -1 -5 -12 -5
word after 2: донецк	2 -15 16 -6 -10 -11 -4 -3 -13 -6 -15 13 -3
word after 2: донець	80 -49 -37 -2 -3 -3 -2 -14 -2 -3 -2 -2 -5
word after 2: достав	-37 48 -34 -8 -2 -3 -2 -11 -1 -6 -3 -7 -2
word after 2: дпсу	82 -74 -1 -1 -1 -2 -1 -2 -1 -1 -6 -1 -2
word after 2: друг	-27 10 5 -29 -36 -17 -4 -8 -5 -3 -4 -7 -4
word after 2: есть	28 12 -33 -4 -3 -4 -2 -3 -2 -4 -5 -13 -4
word after 2: еще	3 -26 19 -2 -9 37 -11 -16 5 -3 -12 -10 -2
word after 2: женщин	58 -12 -44 -3 -6 -1 -1 0 -1 -1 -1 -6 -1
word after 2: жителе	-38 -41 23 -3 -11 -4 -8 -1 -26 -2 -24 23 -7
word after 2: жители	49 -21 13 -3 -6 -5 -5 -1 -7 -2 -5 -10 -3
word after 2: жінки	37 -29 -24 -1 -4 -5 -2 -1 -2 -3 -2 -2 -2
word after 2: з	15 6 -31 -5 -4 -6 -3 1 22 -10 5 -8 -4
word after 2: за	46 -11 -28 -5 -5 -5 -4 -13 -5 -5 26 -5 -7
word after 2: забрал	65 -59 -36 -9 -5 -7 -5 -25 -5 -6 -3 -11 -6
word after 2: заверш	43 -71 -32 -16 -12 -14 -9 31 -20 -15 -13 -9 -12
word after 2: завтра	-27 -13 -13 -4 -7 -8 -4 46 -8 -12 -5 -6 -3
word after 2: запорі	43 -2 -13 -5 -4 -6 -2 -6 -2 -6 -4 -3 -3
word after 2: заступ	-43 52 -17 -3 -4 -6 -2 -14 -1 -2 -3 -2 -2
word after 2: засудж	-16 28 -18 -2 -2 -4 -2 -3 -1 -2 -1 -4 -1
word after 2: захисн	-13 12 -14 -4 -6 -7 -3 33 -3 -9 -8 -2 -6
word after 2: захопл	-27 -25 30 0 -1 -1 0 -2 0 0 0 0 0
word after 2: защитн	-101 99 -64 -6 -5 -13 -6 47 -40 -9 -5 -2 -4
word after 2: заявил	-19 -2 -29 -2 -6 -1 -3 -21 33 -3 2 15 -7
word after 2: збройн	68 -55 -5 -3 -1 -7 -2 -7 -1 -5 -2 -3 -2
word after 2: звільн	4 17 -3 -5 -5 -3 -2 -63 -4 44 -4 -2 -4
word after 2: зникли	-51 28 -17 -2 -3 -7 -5 -14 -3 -10 -26 -5 60
word after 2: зокрем	23 -2 -53 -10 -8 -15 -6 11 -6 -14 -10 -23 -7
word after 2: зсу	22 -8 -12 -5 -5 -13 -5 -14 -12 -8 -12 -4 -7
word after 2: зіткне	57 -17 -2 -2 -3 -2 -2 -27 -3 -19 -5 -3 -2
word after 2: и	17 5 -43 -5 22 1 -8 -18 -20 9 -21 -14 4
word after 2: из	24 -7 -5 -10 -14 -4 -5 -20 -33 0 -5 19 -11
word after 2: их	0 -13 36 -7 -19 -5 -4 -12 -17 -13 -10 -22 -19
word after 2: й	15 -92 42 -2 -3 -15 -4 -3 -2 41 -10 -2 -3
word after 2: к	-12 26 11 -3 -5 -8 -2 -5 -6 -3 -3 -3 -3
word after 2: каждой	-4 9 -28 -9 2 -8 -7 27 -6 -10 -12 -14 -8
word after 2: киеву	-5 -9 20 -1 -2 -2 -1 -1 0 0 0 -1 0
word after 2: кожног	-20 1 10 -11 31 -9 -5 -37 -16 -9 -23 -11 -6
word after 2: кожної	-27 -58 46 -21 48 -13 -12 -60 -18 -15 -22 -8 -12
word after 2: конца	14 -5 -5 -1 -1 0 -1 0 -2 -1 0 0 0
word after 2: кордон	-25 63 -40 -4 -18 -4 -4 -13 -4 -15 -5 -5 -15
word after 2: которы	0 -3 -16 -14 -12 8 1 -14 -14 -8 -17 26 -18
word after 2: курско	-57 -25 71 -2 -4 -7 -7 -2 -7 -3 -10 -43 -7
word after 2: луганс	9 -50 -8 -3 -5 -8 -2 -6 -2 -7 -17 69 -4
word after 2: маріуп	14 10 -64 -15 -8 -10 -5 -15 -4 -11 -4 -10 -9
word after 2: медвед	-31 -49 50 -16 -21 -40 -9 -7 -14 -10 -18 -10 -8
word after 2: ми	-45 59 19 -8 -8 -6 -5 -20 -3 -4 -20 -2 -4
word after 2: может	14 -3 -1 0 0 -1 -1 -3 -1 -1 0 -2 -1
word after 2: москва	16 32 -16 -6 -6 -4 -5 -16 -9 -2 -5 -2 -8
word after 2: на	7 30 0 -12 -10 -7 -5 -28 -14 -8 -7 -8 -7
word after 2: над	27 -1 -12 -1 -1 -1 -1 -1 -1 -3 -1 -3 -1
word after 2: наймол	62 -42 -21 -1 -1 -1 -1 -2 0 -2 -2 0 -1
word after 2: найста	79 -49 -11 -1 -1 -3 -1 -4 -1 -3 -2 -2 -1
word after 2: нам	-59 63 -29 -10 -10 21 -20 2 -30 -10 -6 -9 -5
word after 2: находи	26 -39 30 -6 -4 -4 -5 -2 -8 -3 -1 -5 -1
word after 2: находя	-41 63 -82 -4 -7 -5 -3 -3 -7 -7 -7 48 -4
word after 2: нацгва	-18 30 -25 -5 -6 -14 -4 -8 -2 -10 -11 -5 -7
word after 2: націон	31 -24 -7 -2 -1 -2 -1 -6 0 -1 -2 -4 -2
word after 2: наших	85 -81 -22 -12 -11 -6 -8 -3 -9 -20 -6 -11 -29
word after 2: наші	48 64 -62 -11 -3 -4 -2 -3 -3 -8 -27 -11 -3
word after 2: нгу	89 -81 -5 -1 -2 -3 -2 -3 -1 -2 -7 -1 -3
word after 2: не	-29 -1 37 -5 -4 -13 -4 2 -3 2 -6 -6 -3
word after 2: неволі	-15 22 -28 -2 -1 -1 -1 25 -2 -4 -7 -1 -2
word after 2: незако	-52 61 -16 -2 -2 -1 -2 -11 -1 -1 28 -3 -13
word after 2: них	29 -6 -12 -3 -9 -12 -5 3 -9 -9 -10 -11 -6
word after 2: но	57 -26 -14 -11 -14 -12 -7 -6 -9 -15 36 -27 -12
word after 2: нуждаю	-48 -20 2 -6 -8 18 15 -5 -14 -5 -4 -30 -5
word after 2: о	34 41 -46 -30 -15 -13 -8 -34 -45 -26 -27 -13 -15
word after 2: област	-8 -23 5 -5 -7 -6 6 -9 16 -8 -9 1 21
word after 2: обмен	-40 6 32 -1 -5 -2 -2 -4 -2 -1 -2 -4 -2
word after 2: обмін	-3 20 -12 -2 -3 -8 -3 -12 -2 -2 -4 -2 -3
word after 2: обміну	35 34 -20 -1 -2 -17 -1 -41 -1 -1 -1 -1 -1
word after 2: обміня	-36 43 -53 -22 -11 -5 -6 -21 -7 -10 -13 -9 -6
word after 2: оборон	35 -11 -7 -7 -5 -31 -18 -12 -10 -8 15 -22 -11
word after 2: обратн	21 59 -70 -5 -4 -20 -4 13 -6 -3 -4 -3 -4
word after 2: один	-72 23 -20 -10 -45 50 -11 -28 -8 34 36 -26 -12
word after 2: одна	21 -41 -39 -21 43 -17 -4 -5 -4 -6 -3 -6 -6
word after 2: одного	54 -11 -27 -4 -5 -7 -3 -33 -2 -5 -3 -3 -2
word after 2: они	-73 -40 30 -13 -7 -13 -11 -18 -26 -8 -7 28 44
word after 2: освобо	66 -13 -39 -8 -13 -5 -4 -4 -15 -6 -3 -5 -3
word after 2: острів	29 -14 -1 -1 -1 -4 -2 -2 0 -2 -1 -2 -1
word after 2: от	35 67 -60 -5 -12 -8 -6 -35 -52 -4 -6 -12 -9
word after 2: отправ	39 5 -15 -3 -2 -4 -2 -14 -8 -7 -2 -3 -1
word after 2: отрима	28 -18 -29 -3 -2 -5 -2 -6 -2 -2 -2 -1 -2
word after 2: офицер	-81 56 11 -7 -18 -12 -10 -6 -23 -7 -14 47 -12
word after 2: офіцер	63 -37 -55 -8 -9 -24 -7 -14 -5 -10 -17 -9 -9
word after 2: п'ятер	-24 28 -1 0 0 -1 -1 -1 0 -1 -1 -1 0
word after 2: переда	-2 -12 13 -6 -9 19 -6 -13 -16 -3 -6 -7 -4
word after 2: по	-10 -59 -51 69 37 -6 -5 -26 -15 -12 -10 -11 -8
word after 2: поверн	-7 21 -27 -6 -7 26 -8 -19 -8 -7 -15 -5 -15
word after 2: поверт	-17 23 -13 -2 -1 -4 -1 -3 0 -1 -1 -1 -1
word after 2: повідо	-55 9 19 -10 -9 30 -8 -13 -9 -13 32 -11 9
word after 2: погибш	-2 29 -27 0 -2 -1 -2 -2 6 -2 0 -1 -1
word after 2: под	48 -13 -31 -4 -15 -4 -2 -3 -6 -9 -8 -8 -19
word after 2: поза	-78 -41 -55 -12 -21 67 -26 50 -12 -27 -20 -24 -22
word after 2: полону	14 -20 -14 -7 -14 -4 -7 18 -9 -9 -16 -7 -6
word after 2: полоні	9 -17 -4 -9 -2 -4 -3 -17 -6 -5 54 -10 -17
word after 2: получи	20 -43 -79 -10 -15 -15 -9 44 -9 -17 -26 -23 -35
word after 2: понад	8 -58 -57 -10 -4 -15 42 -17 -12 -45 -30 -4 -5
word after 2: попавш	-18 -15 23 -1 -2 -2 -1 0 -2 -1 -3 -1 -1
word after 2: поране	6 -80 -33 -19 -16 52 -22 -38 -17 -33 -49 -17 -24
word after 2: послед	19 -3 23 -1 -5 -3 -3 -2 -7 -5 -5 -8 -5
word after 2: посред	-72 -35 39 -10 -9 -12 -6 -3 -12 51 -5 -17 -7
word after 2: прикор	32 -31 -12 -1 -2 -8 -2 -3 -1 -3 -5 -7 -2
word after 2: принял	-3 22 -2 -1 -1 -3 0 -10 0 0 -1 -1 -1
word after 2: приїха	26 -25 -1 0 0 0 0 -2 0 0 -1 0 -1
word after 2: про	54 -40 -1 -1 -2 -1 -1 -3 0 -2 -2 -2 -2
word after 2: провед	-40 -2 -53 -9 -7 -3 -7 -14 19 24 -9 -8 -14
word after 2: провел	14 -45 -16 -1 -10 -2 -4 -16 -2 31 -3 -2 -4
word after 2: прошел	14 -2 -1 -21 -4 -6 -4 -23 -3 -6 -3 -5 -6
word after 2: підтве	0 19 -3 -4 -5 -8 -4 -41 -6 -12 10 -14 -15
word after 2: після	-9 39 -14 -17 -4 -1 -1 -10 -2 -1 -2 -1 -1
word after 2: работа	-35 -40 -60 -11 -28 -39 49 -28 -32 -7 -5 26 23
word after 2: разом	12 -20 -16 -2 -1 -4 -3 24 -3 -28 -5 -1 -2
word after 2: района	-32 -9 41 -1 -11 -2 -4 0 -8 -1 -1 16 -2
word after 2: ранены	32 4 -32 -5 -2 -11 -2 -1 -1 -4 -1 -3 -2
word after 2: расска	-30 7 4 -2 -12 -1 -3 -14 14 -2 -10 -4 -1
word after 2: решта	-5 36 -15 -5 -5 -9 -5 -17 -3 -5 -31 -9 -52
word after 2: решту	68 -60 39 -4 -3 -12 -5 -12 -4 -2 -4 -1 -2
word after 2: родных	51 19 -20 -7 -6 -2 -3 -6 -3 -7 -18 -8 -22
word after 2: родств	-45 58 -42 -4 -11 -10 -5 -10 -10 -9 -12 -6 -9
word after 2: россии	-25 29 24 -3 -8 -2 -4 13 -5 -8 -8 -4 -2
word after 2: россий	33 14 -98 -9 -28 -45 20 7 -43 -20 6 -25 -13
word after 2: россия	-34 25 33 -17 -12 -6 -6 26 -42 -6 -10 -8 -8
word after 2: російс	7 -33 64 -8 -11 -27 -8 -23 -13 -6 -35 -8 -10
word after 2: росія	-26 -15 8 -7 -11 -6 -3 29 -3 -3 9 -5 -5
word after 2: росіян	-72 70 -63 -10 -13 -22 -9 -18 -13 -8 36 -53 -19
word after 2: росії	50 -7 -8 -6 -4 -6 -7 -47 -9 -3 -27 -14 -7
word after 2: рсзо	10 -2 -4 0 -1 0 0 0 -1 -1 0 -1 0
word after 2: рф	0 74 -8 -2 -16 -3 -5 -1 -39 -2 -7 -5 -3
word after 2: рядови	18 -15 -3 -1 -1 -3 -1 -4 0 -1 -3 -1 -1
word after 2: рядові	58 -61 -10 -3 -4 -8 -3 -3 -2 -4 -5 -2 -6
word after 2: рідній	-10 17 -7 -1 -1 0 0 -5 0 0 0 0 0
word after 2: рік	-28 -15 0 -1 -1 -1 -1 -9 -1 46 -10 -1 -1
word after 2: с	52 -8 -65 -11 -7 -10 -5 -9 52 -9 -10 -10 -6
word after 2: самому	-7 23 -6 -10 -7 -2 -2 -12 -11 -4 -2 -4 -9
word after 2: свого	17 -31 -4 -4 -2 -3 -2 -1 -3 -2 -2 -1 -2
word after 2: сегодн	-74 58 29 -30 -22 -13 -6 -16 -8 -10 -7 -11 -6
word after 2: семеро	9 25 -18 -5 -16 -8 -4 -17 -12 -6 -10 -5 -7
word after 2: серед	21 -4 -10 -5 -8 -6 -3 -8 -3 -8 -35 -1 30
word after 2: сержан	67 -97 1 -2 -4 -5 -3 -3 -3 -4 -3 -10 -2
word after 2: сил	32 -51 42 -5 -10 -6 -5 -16 -13 -5 -4 -5 -4
word after 2: снаряд	22 -3 -4 0 -1 -2 -1 -5 -1 -1 -2 -1 -1
word after 2: солдат	-74 54 13 -5 -8 -8 -4 3 10 -5 -5 -6 -4
word after 2: сообща	-38 -5 28 -13 -63 -7 -5 4 -15 -4 -9 0 -4
word after 2: сообщи	-28 17 0 -29 -14 -8 -13 35 -50 -12 -11 -12 -8
word after 2: состоя	-39 16 -18 -6 -23 -4 -6 -11 23 -7 -6 -7 -2
word after 2: среди	-4 -9 27 -27 -32 -10 -9 -17 -35 -21 -11 -30 -15
word after 2: старше	49 -29 -30 -1 -1 -2 -1 -1 -2 -2 -2 -4 -2
word after 2: сто	-23 -42 47 -12 -12 -6 -6 -11 -10 -10 -8 -19 -9
word after 2: стольк	5 -20 -7 -26 38 -11 -10 -29 -29 -16 -11 -10 -9
word after 2: сторон	71 -66 -54 -8 -19 -43 37 -9 -23 -18 -11 -16 -11
word after 2: стільк	-38 -38 10 -10 -11 -21 -5 82 -5 -18 -28 -4 -7
word after 2: сьогод	26 0 19 -33 -12 -18 -5 0 -11 -12 -7 -5 -14
word after 2: сімох	-27 46 -16 -1 -5 -2 -1 -22 -1 -1 -2 -2 -1
word after 2: та	47 -35 -13 -2 -2 -5 -2 -12 -3 -9 -4 -2 -5
word after 2: там	67 -21 -17 -12 -20 -48 -9 -54 -57 -21 -26 -58 -29
word after 2: танк	36 -8 -4 -1 -2 -2 -2 -2 -5 -1 -2 -10 -1
word after 2: теробо	-36 35 -11 -6 -2 -2 -8 -2 -4 -7 -4 -11 -2
word after 2: техник	19 -5 -4 -1 -1 -1 -1 0 -1 -1 -3 -1 -2
word after 2: три	-8 -15 20 -5 -5 -5 -2 -6 -10 -3 -6 -4 -6
word after 2: тро	-36 40 -11 -4 -2 -5 -2 -6 -1 -7 -7 -7 -3
word after 2: трое	-24 6 36 -3 -21 -4 -3 -4 -35 -2 -2 -9 -3
word after 2: троє	16 6 -25 -3 -6 -11 -3 -12 -2 -4 -7 -4 -4
word after 2: тяжело	-41 61 -36 -10 -23 -26 -6 -9 -25 -20 -6 -21 -8
word after 2: у	-1 -36 -2 -5 -5 -6 -4 -29 -6 -19 3 20 23
word after 2: удома	-47 40 -21 -12 -16 -7 -3 -15 -2 35 -5 -2 -3
word after 2: уже	59 0 -44 -3 -2 -4 -2 -8 -2 -10 -2 -2 -2
word after 2: узятих	32 -54 45 -6 -3 -5 -2 -2 -2 -3 -3 -4 -3
word after 2: украин	-10 -11 -6 -32 15 -11 8 30 9 -11 -25 11 -8
word after 2: україн	15 22 -20 -6 -9 -11 -5 -62 -15 -6 -5 -6 -8
word after 2: усі	-4 -14 23 -14 -13 15 -12 -27 -4 -8 -20 -11 -6
word after 2: федера	-55 -8 86 -1 -5 -1 -3 0 -19 -1 -2 -4 -3
word after 2: це	-12 59 -50 -9 -11 -18 -7 13 -7 -22 -12 -7 -7
word after 2: цивіль	21 -31 -22 -9 -15 -33 -12 31 -14 -12 0 -16 -17
word after 2: чаес	60 -43 -10 -3 -1 -4 -1 -3 0 -2 -1 -2 -2
word after 2: через	-12 -77 49 -24 -8 -13 -12 -27 -6 -25 -5 -42 -7
word after 2: четвер	48 -67 31 -10 -12 -14 -7 -25 -5 -11 -11 -20 -9
word after 2: четыре	7 48 -43 -4 -16 -7 -9 -4 -9 -3 -7 -20 -5
word after 2: чотирь	-44 64 -47 -6 -8 -13 -5 -30 -4 -8 -8 -5 -9
word after 2: шахеді	12 -4 0 0 0 -1 0 -3 -1 -1 -1 -1 0
word after 2: шестер	-11 30 5 -17 -33 -11 -7 -41 -20 -10 -6 -12 -8
word after 2: ще	52 -60 -9 -2 -2 -8 -2 7 -2 -3 39 -2 -32
word after 2: що	42 -17 -29 -8 44 -16 -6 -17 -3 -33 -35 -6 -9
word after 2: щодо	44 -30 -10 -2 -2 -4 -2 -35 -6 -9 44 -4 -6
word after 2: щонайм	-36 -3 -13 -3 -5 -5 -5 -33 -11 -13 46 -15 -21
word after 2: экипаж	-43 -52 70 -11 -4 -4 -5 -6 -14 -9 -4 -14 -4
word after 2: это	32 -28 26 -25 -11 -9 -5 -4 -10 -13 -9 -9 -12
word after 2: як	-16 -3 -5 -3 -1 -3 -2 17 -4 -3 -7 -2 -4
word after 2: який	38 -23 -9 -3 -1 -1 -1 -5 -1 -2 -3 -2 -1
word after 2: яких	-25 32 -9 -11 -15 -15 -12 -10 -5 -10 27 -16 -34
word after 2: які	27 9 -77 10 -10 -7 -6 -4 -20 -8 -11 -5 -7
word after 2: є	68 -11 -37 -1 -1 -2 -1 -3 0 -2 -16 -3 -2
word after 2: і	-1 32 -65 -8 -8 -19 -9 8 -10 -7 -6 -1 13
word after 2: із	44 -8 -12 -3 -4 -5 -2 -11 -4 -5 -3 -3 -3
word after 2: їдуть	30 8 -62 -9 -5 -12 -6 -15 -3 -8 -3 -5 -4
word after 2: їх	-52 56 -23 -2 -2 -2 -3 -2 -7 -4 -2 -4 -4
word after 2: الي	-2 18 -7 -16 -8 -7 -5 -5 -5 -15 -4 -5 -4
word after 2: اوكران	-4 33 -70 14 -9 -20 -2 -2 -3 -34 -3 -2 -2
word after 2: جانب	-22 32 10 -35 -5 -3 -2 -1 -1 -3 -4 -3 -2
word after 2: جانبين	-48 -4 12 6 -6 -6 -3 -23 -9 43 -7 -9 -9
word after 2: روسيا	-14 -19 9 1 -8 -5 -16 -8 -18 13 -4 -11 -4
word after 2: كل	-2 6 16 -33 -3 -3 -4 -3 -6 -17 -4 -6 -3
word after 2: من	-4 28 -17 -4 -7 -2 -2 -1 -4 -2 -2 -6 -2
word after 2: و	-3 -14 39 -26 -2 24 -9 0 -7 -15 2 -3 -4
word after 2: واقع	-25 -18 -7 26 -1 -1 -1 0 0 -13 -1 -1 0
word after 2: –	0 -8 -13 -12 -10 5 -6 8 35 -9 -9 -11 -8
word after: 	0 44 -36 -8 -8 -13 -5 -34 -6 -10 -6 -6 -8
word after: !	-57 18 42 -19 -12 14 -8 61 -22 -15 7 -15 -19
word after: "	11 -2 -26 -10 -9 -1 -5 3 23 -10 -6 -9 -7
word after: '	20 -7 -14 -2 -2 -2 -1 -5 -1 -4 -1 -3 -6
word after: (	13 -13 -41 -27 -14 -11 -5 21 -13 -8 -12 -13 29
word after: )	33 12 5 -16 -6 -4 -2 -7 -8 -4 -3 -7 -10
word after: +	15 -36 50 -4 -9 -4 -2 -20 -1 -5 -7 -3 -12
word after: ,	10 1 3 -1 -3 -4 -3 6 -6 -1 1 -1 -3
word after: -	-30 50 -24 13 -9 -4 -3 -16 -3 -15 -5 -6 -6
word after: .	9 19 7 -5 -2 -5 -5 -5 -1 -3 -3 -3 -4
word after: /	117 -42 -6 -6 -12 -5 -4 -35 -13 -17 -9 -10 -16
word after: :	19 14 0 -2 -13 -5 -4 -29 -11 10 -6 -5 -3
word after: ;	-14 10 -17 -3 -9 8 -5 11 -6 9 -4 5 -15
word after: ?	3 -52 43 -7 -16 -7 -6 -39 -15 -13 -13 -27 -9
word after: a	46 -55 42 -36 -6 4 -3 -18 -9 -3 -6 -3 -3
word after: about	22 -2 0 0 -1 0 0 -5 -1 -2 -5 0 -6
word after: accord	-65 10 4 -8 -7 -5 -5 -35 1 -4 25 -7 -11
word after: after	33 -9 7 -26 -7 -4 -4 -14 -4 -9 -2 -4 -2
word after: afu	16 -11 -28 -4 -6 29 -13 9 -3 -3 -6 -4 -3
word after: ago	11 0 -6 0 0 0 0 -1 0 0 0 0 -1
word after: agreed	6 -16 -3 -17 -2 -6 -5 29 -68 -28 -4 -6 -5
word after: agreem	94 -29 -1 -7 -3 -5 -3 -91 -56 -10 -3 -3 -3
word after: aid	26 -1 -1 -1 -1 -1 -1 -2 -4 -3 -3 -2 -8
word after: air	61 -34 -8 -8 -4 -3 -1 -1 -1 -2 -13 -24 -1
word after: all	-28 14 -28 16 -7 15 -6 -27 35 -23 -5 -15 -8
word after: alread	32 -27 -9 -1 -4 -3 -3 48 -7 -10 -3 -2 -8
word after: also	4 26 9 -16 -4 -8 -5 -11 -6 -15 -5 -4 -4
word after: among	-25 -23 -7 -31 66 -9 -8 -19 -10 -12 -12 -15 -11
word after: an	59 35 -57 7 -5 -7 -4 -4 -4 -10 -4 -3 -5
word after: and	-33 6 14 -7 -1 -3 -4 33 3 0 -10 -1 -5
word after: apiece	-45 35 10 -20 -10 -8 -8 -2 -9 -10 -5 -4 -4
word after: are	-37 42 -42 22 -4 -2 -6 -21 -17 -12 3 2 30
word after: armed	32 40 -24 -15 -26 -9 -9 -11 -11 -6 -5 -17 -10
word after: armour	31 -1 -4 -1 -3 -1 -1 -2 -3 -1 -10 -4 -2
word after: arrive	34 3 -41 -4 -2 -2 -3 -55 -31 -6 -3 -4 -1
word after: artill	21 -1 -4 -1 -1 -1 -1 -1 -2 -2 -3 -3 -1
word after: as	4 -48 10 38 -13 3 -7 -47 54 -15 -33 11 38
word after: at	-2 -11 -10 -16 -7 -7 -4 -14 -8 -11 -12 42 -10
word after: azovst	29 -7 -44 -3 -6 -15 -6 -30 -6 -10 -8 -11 -7
word after: back	-54 17 18 -18 -12 8 -7 30 20 -6 -12 -8 -9
word after: be	38 -18 11 -12 -13 -13 -8 -59 -34 -35 58 -40 -45
word after: been	-28 3 27 -9 -7 -6 -5 28 6 -5 -12 -10 -8
word after: before	-18 -5 -18 -6 -3 -2 -3 -16 -2 -14 -24 27 -5
word after: being	43 -13 -18 -16 -12 -12 -7 -13 -19 -12 -24 -9 -27
word after: belaru	13 39 -28 -36 -21 -9 -5 -4 -6 -15 -19 -8 -14
word after: betwee	-35 7 -16 30 -3 -4 -2 -12 -4 -3 -3 -4 -2
word after: border	24 -73 66 -12 -21 -5 -2 -1 -2 -2 -4 -4 -5
word after: both	-41 -22 -32 6 -10 -9 -9 -56 -23 44 -13 -10 -19
word after: bringi	-14 -13 -4 32 -2 -1 -1 -1 0 -29 0 -1 0
word after: brough	-23 11 -9 -14 -8 -2 -7 -2 38 9 -16 -13 -11
word after: by	21 27 19 -56 -14 -10 -8 -7 -20 -43 12 -10 -7
word after: came	6 -35 -35 -13 -33 17 -14 37 8 -13 -10 -11 -11
word after: captiv	-14 46 3 -40 -7 -4 -3 29 9 -40 -6 7 -16
word after: captur	-24 48 -22 -4 -9 -9 -5 -10 -25 -4 -5 -35 -9
word after: carrie	-9 -29 -45 -20 -20 -11 -6 -22 -8 39 -8 -8 -12
word after: childr	13 52 -29 -16 -18 -6 -4 -45 -9 -26 -2 -8 -13
word after: civili	-19 33 -39 -16 32 -16 -8 33 -42 -15 -42 -12 -10
word after: code	46 -1 -11 -1 -2 -3 -1 -8 -2 -4 -4 -5 -2
word after: come	-29 20 -4 -18 -19 6 -6 26 8 -25 -14 -14 -10
word after: coming	-26 18 -14 -10 -2 38 -6 -8 -2 -2 -2 -1 -3
word after: comple	24 10 -15 -1 -7 -1 -1 -1 -1 -2 -5 -1 -1
word after: cooper	30 -4 -12 -1 -4 -2 -1 0 -1 -4 -1 -1 -2
word after: countr	-4 15 10 -12 -15 -6 -5 -33 -12 29 -7 -8 -6
word after: crosse	15 -1 -16 -3 -8 -6 -5 -24 -3 -5 -5 -3 -6
word after: date	-46 -4 -24 -27 -2 -4 -3 51 -2 46 -13 -2 -3
word after: day	-28 16 22 -4 -12 -6 -7 -19 -38 -14 -6 -8 -7
word after: days	-3 -87 -3 -37 -3 -8 -8 51 -31 -7 -14 -6 -11
word after: dead	-53 -6 50 -8 -9 -5 -3 8 -54 -8 -3 -8 -6
word after: deal	14 -83 30 -8 -3 -5 -3 -1 -4 -12 -4 -3 -4
word after: defenc	51 -33 -21 -1 -3 -3 -2 -1 -1 -1 -1 -1 -5
word after: defend	82 -64 -21 -8 -6 -8 -5 -23 -7 -8 -9 -4 -9
word after: descri	13 0 0 0 0 0 0 -1 -1 -8 0 -1 -1
word after: destro	8 0 -1 0 0 0 0 -1 -1 0 -2 -1 -1
word after: detain	44 -14 -45 -8 -3 -2 -2 -8 -13 -11 13 -8 -14
word after: direct	61 -55 19 -1 -6 -5 -4 -6 -3 -4 -1 -3 -3
word after: done	23 -94 -54 -26 -33 -12 -10 45 -43 -50 -10 -11 -18
word after: donets	8 10 9 -5 -10 -9 -5 -12 -3 -2 -6 -4 -4
word after: down	23 -20 -5 -1 -3 -6 -2 -4 -2 -3 -5 -2 -2
word after: drones	63 -13 -3 -5 -13 -6 -5 -40 -9 -29 -33 -10 -37
word after: each	-26 24 7 -22 20 -4 -5 3 11 -26 -4 -4 -5
word after: either	64 -48 18 -28 -31 -18 -23 -46 -31 -45 -4 -8 -9
word after: evacua	50 -1 -17 -1 -1 -3 -2 -1 -4 -1 -21 -2 -2
word after: exchan	29 -11 -34 -4 -10 9 -9 -22 -12 25 -7 -10 -7
word after: fallen	-1 20 -61 -4 -6 -3 -2 32 -10 -10 -1 -3 -3
word after: famili	-38 46 -28 5 -6 -3 -4 -2 -8 -10 -5 -2 -3
word after: federa	-6 -38 46 -6 -2 -19 -13 -4 -7 -9 -4 -4 -3
word after: field	71 -33 -60 -10 -11 -5 -5 -4 -6 -22 -10 -21 -13
word after: fighte	50 6 -24 -12 -11 -21 -15 -7 -12 -11 -6 -10 -9
word after: first	-17 -10 -14 -3 43 -2 -1 0 -6 -1 -3 -3 -3
word after: five	75 -42 -16 -10 -7 -13 -2 -1 -3 -4 -2 -2 -2
word after: flown	-47 48 -21 -10 -8 -4 -3 -19 -4 -16 -12 -5 -3
word after: food	51 -9 -8 -4 -3 -3 -2 -9 -8 -3 -1 -4 -2
word after: for	44 -16 6 12 -11 -5 -4 -20 -7 -27 -6 -7 -7
word after: forces	-4 11 7 -15 -16 -6 -5 -10 -5 -5 -4 -6 -5
word after: foreig	-21 59 -43 -18 -19 -2 -3 -6 -5 -2 -2 -5 -2
word after: fought	-6 24 -5 -5 -10 -8 -3 -8 -2 -7 -6 -3 -3
word after: four	26 -11 -15 -2 -9 -1 -1 -1 -3 -3 -1 -1 -1
word after: free	38 -30 -37 49 -24 -9 -14 -18 -15 -38 -8 -8 -9
word after: freed	-24 -15 49 27 -8 -7 -5 9 -14 -12 -12 -6 -5
word after: friday	-9 -2 -3 -56 -9 -4 -5 -14 -18 48 -4 -4 -5
word after: from	23 -7 3 -7 -11 -5 -4 -12 9 1 -9 -4 -7
word after: go	-28 -88 -14 83 -7 -18 -6 -23 -8 -19 -6 -7 -5
word after: going	-2 -5 30 -23 -8 -2 -5 -1 -9 -3 -4 -2 -1
word after: got	44 -26 -34 -13 -27 -13 -7 -33 -9 -6 -9 -4 -8
word after: govern	87 14 -17 -25 -11 -7 -7 -47 -18 -29 -4 -11 -7
word after: group	11 -1 -3 0 -1 -1 0 0 -1 -1 -1 -1 0
word after: had	31 -8 -26 -7 -17 -13 -8 38 -23 -31 -10 -10 -11
word after: handed	-30 29 -19 -8 -8 -8 17 25 -6 -3 -6 -6 -10
word after: hands	-68 -56 -6 56 -15 -5 -5 -10 35 -32 28 -17 -5
word after: has	52 -19 -23 -15 -7 -4 -6 -35 -28 -19 40 -12 -16
word after: have	-14 11 -12 -22 -7 -3 -4 14 23 10 -11 -10 -7
word after: he	9 -2 0 -1 -1 0 0 -2 0 -1 -1 0 0
word after: held	23 -40 -26 -14 -9 -9 -7 -30 -23 35 13 23 -26
word after: hold	38 -29 -1 -3 -1 -1 -1 0 -1 -2 25 -23 -6
word after: home	17 7 -24 -3 -17 -7 -4 6 25 3 -9 -7 -6
word after: hospit	22 -2 -3 -2 -2 -1 -1 -3 -2 -18 -1 -2 -2
word after: in	-31 -24 -22 21 -8 -10 -5 4 -23 -14 -2 29 28
word after: includ	-55 23 3 0 -14 -3 -3 -4 -3 -4 -7 -5 -3
word after: indepe	-46 24 -8 -3 -13 -8 -4 -4 -2 -4 -4 -3 -2
word after: is	22 -35 -27 -9 -10 -7 -6 28 -26 -24 -7 -14 -10
word after: israel	74 -54 -4 -14 -3 -2 -1 -2 -1 -2 -1 -3 -3
word after: it	-17 -39 -6 -15 -3 -4 -6 -17 39 -4 -7 -4 -6
word after: its	-23 -5 45 -17 -9 -6 -4 -24 -11 -18 -8 2 -4
word after: killed	-25 36 -11 -3 -5 -2 -3 -22 -3 -2 -12 -6 -6
word after: kursk	-69 -30 23 -12 -12 -12 -8 -6 6 -10 -20 35 -14
word after: kyiv	22 -48 51 -14 -39 -16 -12 -16 -30 -20 -25 -20 -47
word after: larges	80 -65 -3 -14 -8 -3 -2 -7 -2 -7 -7 -3 -6
word after: last	40 -28 -1 -2 -1 0 0 -4 -1 -5 0 0 -1
word after: left	1 34 20 -36 -18 -4 -6 -3 -11 -16 -4 -13 -8
word after: libera	43 -7 -13 -3 -2 -1 -2 -3 -19 -8 -2 -3 -2
word after: listed	-9 -12 0 -4 -4 -2 -2 -10 -2 -4 -36 -29 41
word after: made	-41 2 11 -23 -7 -9 -13 -16 36 -9 -10 -6 -9
word after: many	22 29 -33 -3 -7 -3 -3 -23 -2 -12 -1 -4 -2
word after: mariup	36 -15 -22 -3 -3 -12 -7 -3 -2 -5 -12 -11 -11
word after: may	-6 -10 0 -1 -1 -1 -1 -7 -1 -1 37 -10 -3
word after: mediat	-53 36 9 -31 -5 -4 -2 -33 -3 47 -2 -4 -2
word after: meetin	81 -14 -2 -3 -2 -4 -4 -15 -11 -14 -18 -25 -9
word after: member	16 -26 25 -11 -3 -2 -1 -4 -2 -9 -1 -2 -1
word after: memora	37 -2 -3 -5 -3 -1 -1 -2 -2 -13 -2 -2 -3
word after: men	17 -3 -46 -28 -7 -9 -10 -1 -5 -3 -5 -2 -3
word after: met	-43 37 -17 -23 -5 -4 -6 14 11 -31 -11 -11 -18
word after: milita	-64 62 -24 -10 -12 -8 -4 46 -22 -10 14 -14 -15
word after: minist	-58 -13 2 -26 49 -2 -2 -5 -4 53 -3 -2 -6
word after: missil	76 -34 -36 -5 -6 -6 -5 -43 -9 -19 -25 -10 -21
word after: missin	-34 -19 0 -5 -6 -4 -4 -16 -4 -10 -37 -26 43
word after: monday	1 53 -14 -11 -10 -7 -7 -7 -6 -14 -11 -6 -8
word after: more	-51 -10 -33 -18 -10 -11 -9 -29 -13 -24 35 59 -20
word after: morgue	58 -34 -62 -14 -29 -15 -7 -54 -23 -5 -8 -4 -6
word after: mortal	-1 -2 14 0 -1 -1 -1 0 -6 0 -1 -1 0
word after: moscow	-8 27 -9 -6 -17 -11 -13 -36 -15 -30 17 27 -20
word after: most	-12 5 -13 -9 -5 -2 -6 64 -5 -27 -4 -13 -5
word after: motor	22 0 -2 0 -2 -1 -1 -1 -3 -1 -7 -3 -1
word after: nation	65 -58 -21 -2 -1 -1 -1 -1 -1 -1 -3 -1 -2
word after: near	40 -27 -20 -5 -4 -6 -2 0 -1 -2 -2 -2 -2
word after: need	36 -23 -38 -11 -6 -13 43 -2 -2 -8 -3 -10 -8
word after: new	78 -38 -24 11 -8 -3 -3 -55 -3 -25 -13 -5 -7
word after: not	13 -9 -27 -4 -4 -5 -4 -33 -9 -22 49 -19 -27
word after: now	-37 6 -8 -35 -5 -4 -3 19 -5 7 -4 -2 -5
word after: number	23 -7 2 -1 7 -5 -4 -2 -3 2 -7 -6 -5
word after: of	-11 0 3 -2 1 1 -4 4 18 -4 -11 10 -15
word after: office	8 6 -28 -2 -11 -10 -2 -2 -3 -3 -11 27 -5
word after: offici	104 -30 -58 -38 -21 -12 -14 -17 -19 -38 -22 -40 -26
word after: oldest	52 -34 -10 -2 -2 -4 -1 -7 -2 -4 -1 -2 -1
word after: on	18 -1 -15 -1 -27 -7 -6 -22 -18 3 -7 -10 16
word after: one	1 31 2 -5 -16 -4 -3 -9 -5 -16 -3 -7 -3
word after: ones	29 -28 -6 -33 -25 -15 -7 -8 -4 -19 -12 14 -5
word after: other	-38 8 14 -4 -25 -15 15 -2 -3 -2 -6 -11 -11
word after: our	-4 21 -34 -7 -6 -5 -3 -8 -6 -4 -5 -9 -2
word after: out	6 -35 -42 -30 45 -11 -7 -17 -10 36 -14 -8 -12
word after: outsid	-33 -57 -67 -5 -2 78 -35 -16 -5 -8 -1 -3 -2
word after: over	-2 35 -29 -11 -17 -4 -5 -18 -7 -2 13 -5 -3
word after: own	-9 -105 46 -6 -6 -4 -2 -2 -17 -3 -1 -2 -1
word after: part	64 -74 -65 -20 -13 -5 -5 -12 -2 -29 -11 -6 -10
word after: patien	58 -18 -11 -35 -1 -2 -1 -1 -1 -8 -1 -2 -1
word after: people	60 -46 -8 -1 -2 -9 -1 -5 -1 -4 -1 -1 -1
word after: per	-40 32 -14 -8 -11 -5 -5 -7 -4 -31 -5 -3 -3
word after: place	-46 16 27 -10 -7 -4 -3 -5 -1 23 -2 -4 -3
word after: prison	23 1 -28 -9 -14 -3 -3 -21 19 -18 19 -11 -5
word after: privat	24 -2 -8 -2 -1 -3 -2 -6 -1 -2 -2 -2 -2
word after: receiv	29 26 -31 2 -10 -11 -5 0 -8 -11 -13 -11 -15
word after: region	-29 -40 23 -10 -12 -10 -7 -11 10 -17 -26 31 -15
word after: relati	12 8 20 -34 -9 -12 -8 -42 -13 -28 -42 -45 -28
word after: releas	-12 22 -1 0 -10 6 -6 5 -18 -10 -9 -11 -8
word after: relief	26 -2 -5 -8 -1 -1 0 0 0 -6 0 -3 -1
word after: remain	-73 -35 -40 -18 -16 -11 -11 -15 -21 -27 31 56 -8
word after: repatr	-45 -14 32 -8 -6 -5 -4 48 -7 -13 -5 -8 -3
word after: rescue	-48 69 -29 -27 -8 -6 -10 -20 18 -22 -8 -31 -24
word after: reside	-71 -31 28 -11 -13 -4 -5 -1 -5 -2 -8 13 -4
word after: return	15 3 5 -10 -6 -2 -3 15 -16 -18 -4 -4 -4
word after: reunit	-29 10 18 -1 -18 -4 -2 -5 -3 -18 -1 -2 -2
word after: russia	-20 -4 4 3 11 0 -7 -2 -4 -8 10 -7 -6
word after: said	-20 -17 16 -9 -9 -3 -3 1 -4 -10 9 -10 -3
word after: saturd	-37 -27 16 26 -11 -4 -4 -4 -6 -19 -5 -3 -4
word after: says	27 5 -37 -11 -7 -5 -3 -24 -3 -4 -27 -11 -6
word after: separa	90 -61 -22 -46 -7 -21 -9 -4 -4 -16 -5 -5 -10
word after: sergea	60 -52 -9 -3 -2 -4 -1 -6 -2 -2 -2 -2 -1
word after: servic	24 42 -21 -40 -67 -7 -7 8 -8 -15 -11 -16 -10
word after: severa	23 71 -64 -9 -21 -5 -3 -6 -4 -3 -4 -2 -3
word after: shot	19 -5 -4 -2 -1 -1 -1 -1 -2 -1 -3 -1 -1
word after: side	26 18 -1 -52 -12 -4 -5 -3 6 -24 -3 -4 -3
word after: sides	-45 -88 -40 22 -18 -12 -18 -45 -24 31 -26 -35 -47
word after: signed	72 -2 -4 -2 -4 -2 -2 -36 -11 -22 -9 -8 -11
word after: since	-38 -34 -31 -29 -20 -8 -10 51 7 -8 -20 -15 -17
word after: six	63 20 -21 -17 -6 -4 -4 -12 -14 -33 -10 -18 -7
word after: so	-34 -19 -14 10 -4 -6 -6 40 22 -37 -14 -26 -19
word after: soldie	-34 46 -5 -9 -10 -6 -4 10 -8 -4 -8 -7 -4
word after: some	-58 7 -6 -4 -16 -9 -4 67 -4 -12 -26 -29 -21
word after: state	-18 32 -16 0 0 -1 -1 0 0 0 0 0 -1
word after: states	67 -7 -12 -38 -1 -2 -1 0 -1 -17 -2 -1 -1
word after: still	43 -38 -6 -31 -9 -7 -6 -18 -16 -11 1 -26 4
word after: sunday	-21 -8 23 -9 -4 -2 -2 -1 -1 -3 -1 -1 -2
word after: surren	55 -32 -2 -1 -3 -3 -1 -1 -3 -2 -7 -2 -2
word after: swap	-16 26 -10 -3 -4 -1 -1 -4 -2 -1 -2 -1 -1
word after: swappe	60 -31 -22 -8 -18 -3 -4 -1 -7 -23 -7 -3 -4
word after: taken	13 38 -21 -6 -20 -8 -3 -18 -4 -3 -15 -7 -5
word after: talks	31 -14 27 -5 -2 -4 -2 -2 -4 -19 -18 -3 -3
word after: tanks	40 -11 -3 -1 -3 -1 -1 -1 -2 -8 -4 -5 -1
word after: ten	15 -28 12 -31 -8 -9 -10 -18 -24 -10 -21 -20 -9
word after: territ	-2 -2 20 0 0 -1 -1 -5 -10 -2 0 -3 0
word after: that	-22 17 18 5 -14 -10 -7 -13 -4 -18 -6 -15 -15
word after: the	-15 -13 0 1 -12 -7 -2 -14 0 -7 -11 -3 32
word after: their	29 -14 -24 6 -10 -3 -3 -8 -5 -19 -3 -5 -4
word after: them	27 6 -15 11 -16 -8 -4 -38 31 -21 -5 -12 -6
word after: this	-27 -65 -22 -16 -7 -11 -9 26 -16 37 -5 -11 -8
word after: those	53 -4 -42 -1 -15 -2 -1 -4 -2 -1 -1 -1 -1
word after: three	-17 -14 -43 -10 -19 -15 -9 56 -13 -8 -18 -16 -9
word after: throug	17 -45 -25 -4 -11 12 -10 -16 26 16 -42 -18 -44
word after: thursd	14 5 8 -20 -9 -6 -3 -5 -3 -10 -3 -2 -3
word after: to	15 -3 -18 -17 -8 -5 -4 9 8 -5 18 -8 -10
word after: today	-21 37 -17 14 -11 -19 -5 -20 -7 -18 -5 -5 -4
word after: togeth	52 -49 62 -12 -13 -8 -7 -34 -18 -19 -9 -14 -9
word after: took	-51 10 13 21 -6 -6 -3 -8 -2 17 -2 -4 -3
word after: tortur	13 0 0 0 0 0 0 -1 -1 -8 0 -1 -1
word after: total	-57 -16 -37 12 -15 -14 -17 -45 -11 39 -10 -10 -19
word after: transf	8 45 -30 -3 -7 1 -3 -5 -2 -5 -4 -4 -2
word after: travel	14 37 -23 -5 -8 -9 -10 -6 -2 -5 -5 -6 -12
word after: tuesda	-28 39 -43 6 -12 -3 -5 -2 -3 -24 -4 -4 -8
word after: two	-12 52 -35 44 -19 -6 -5 -39 -9 -11 -9 -16 -11
word after: uae	-45 22 -49 30 -10 -7 -5 -4 -10 22 -2 -8 -4
word after: ukrain	-38 13 -14 -7 6 -5 -5 20 -3 -1 -18 14 -9
word after: under	32 16 -21 -22 -11 -17 -6 -38 -29 -18 -27 -6 10
word after: united	-36 37 48 -44 -3 -5 -3 -1 -1 -39 -3 -2 -5
word after: up	-35 22 29 -13 -6 -9 -9 -4 -10 -5 -3 -7 -4
word after: urgent	-29 -63 63 -4 -19 -9 43 -3 -3 -3 -1 -13 -6
word after: vehicl	33 0 -4 -1 -3 -1 -1 -2 -4 -2 -9 -5 -2
word after: viktor	-34 -27 42 -3 -7 -2 -4 -2 -22 -1 -3 -5 -3
word after: volunt	-55 70 -41 -9 -21 -14 -5 -9 -5 -8 -2 -7 -5
word after: war	76 -3 -31 -12 -12 -6 -5 -32 -4 -62 -19 -12 -9
word after: was	-29 -15 51 -32 -11 -10 -9 -21 -8 -15 -9 -10 -14
word after: way	-70 20 10 -31 63 -22 13 9 -11 -37 -10 -11 -17
word after: we	102 -53 -9 -3 -6 -9 -4 -20 -10 -40 12 -29 -12
word after: wednes	-49 56 -37 -15 -12 -8 -6 -15 -10 -5 -5 -4 -5
word after: week	4 -35 35 -1 -2 -1 -1 -5 -5 -3 -1 0 -1
word after: well	-22 -6 70 -9 -3 -6 -2 -8 -8 -3 -2 -3 -3
word after: went	-34 -22 -6 -52 58 -15 11 -33 -24 12 -6 -11 -8
word after: were	33 -15 -5 -1 -11 8 -5 -24 -5 -7 -5 -4 -5
word after: when	22 -15 -45 -3 -3 -2 -1 -6 -1 -2 -3 -9 -1
word after: which	-62 -5 -36 35 -21 -15 -8 60 -18 20 -24 -30 -18
word after: while	-34 3 -8 -1 -6 -1 -2 0 -3 0 -10 34 -10
word after: who	29 -22 -11 -12 -9 8 -5 -10 -7 -5 -4 -5 -5
word after: whom	10 2 -70 -10 -9 -18 25 -8 -3 -12 -12 -5 -7
word after: will	17 -10 20 -1 -2 -2 -1 -10 -3 -1 -7 -3 -1
word after: with	-25 53 -27 -15 -9 -6 -4 -10 -6 3 -8 -8 -4
word after: withou	51 -32 41 -14 -11 -20 -7 -20 -4 -18 -7 -19 -10
word after: women	-42 -20 -46 -23 72 -8 -6 -11 -8 -8 -9 -11 -12
word after: would	48 -6 -4 -1 -8 -1 -1 -5 -4 -9 -6 -11 -1
word after: wounde	-33 -62 -27 -18 -8 34 -13 49 -31 -10 -2 -5 -3
word after: year	-43 -17 -2 -3 -3 -3 -5 34 -5 44 -17 -11 -6
word after: years	45 -19 -16 -1 -1 -2 -3 -1 -2 -4 -3 -5 -1
word after: а	50 -62 13 -9 -13 -16 -6 15 -13 3 4 -16 -14
word after: або	3 19 -3 -1 -1 -13 -2 15 -1 -2 -7 -4 -2
word after: авиабо	34 -3 -16 -1 -2 -1 -1 -2 -4 -3 -1 -2 -1
word after: автобу	37 -33 -29 -3 -5 -3 -3 -2 -4 -3 -2 -34 -5
word after: автомо	84 -65 -15 -1 -8 -3 -2 -1 -2 -2 -6 -9 -2
word after: авіаці	59 -27 -6 -1 -1 -2 -1 -8 -1 -6 -7 -8 -3
word after: аес	17 -8 -1 0 0 -1 -1 0 0 -1 0 -3 -2
word after: азерба	45 -28 -16 -1 -1 -2 -1 -1 0 -1 -1 -1 -1
word after: азов	-67 75 -11 -5 -10 -6 -5 -16 -3 -5 -6 -4 -5
word after: азова	4 21 -16 -6 -4 -8 -4 -2 -3 -3 -1 -2 -3
word after: азовск	-82 -10 78 -4 -5 -1 -1 -1 -1 -4 -1 -14 -2
word after: азовст	37 2 -51 -11 -16 -19 -7 -15 -11 -10 -10 -10 -9
word after: азову	26 2 -48 -14 -12 -33 -12 -33 -11 -18 -28 -14 -10
word after: аквато	19 -1 -8 -1 -1 -1 0 -1 -1 -3 -1 -2 -1
word after: але	-35 -16 14 -2 -1 -2 -2 31 -1 -3 4 -2 -2
word after: армии	-26 -61 42 -1 -15 -2 -4 0 -15 -3 -3 -15 -1
word after: батькі	2 16 -6 -1 -1 -1 -1 -4 -2 -1 0 0 -1
word after: бахмут	-9 65 -49 -7 -20 -9 -4 -30 -6 -10 -9 -4 -4
word after: ббм	18 -2 -2 -1 -1 0 -1 -2 -3 -2 -1 -3 -1
word after: без	24 28 -38 -11 -11 -2 -13 -32 -15 -15 -28 -48 46
word after: безвіс	-45 25 -13 -2 -3 -7 -4 -11 -3 -9 -32 -4 61
word after: белгор	-12 -33 40 -3 -7 -3 -4 -1 -13 -4 -4 -9 -4
word after: белору	23 8 -17 -5 -11 -7 -6 -4 -4 -6 -5 -37 -6
word after: березн	-40 -29 -6 -5 -9 -5 -4 -69 -7 55 -11 -29 -13
word after: беспил	25 -6 -5 -1 -3 -1 -1 -2 -2 -2 0 -1 -1
word after: бмп	12 0 -5 0 0 0 0 -1 -2 -1 0 -1 0
word after: боевые	70 -9 -40 -2 -7 -5 -2 -1 -3 -2 -5 -5 -3
word after: бойови	30 20 -3 -1 -2 -2 -1 -25 -2 -18 -5 -2 -2
word after: бойцов	38 -58 55 -9 -10 -5 -4 9 -8 -6 -2 -6 -3
word after: боку	-12 -5 7 -10 30 -9 -5 -35 -15 -8 -23 -10 -6
word after: более	-18 -2 -26 -1 -3 -2 -2 67 -15 -3 -3 -4 -9
word after: больни	84 -23 -5 -1 -4 -4 -2 -1 -2 -4 -21 -68 -7
word after: больше	-17 -31 61 -5 -6 -5 -6 -1 -19 -4 7 -39 -7
word after: бомб	19 -5 -2 0 0 -2 0 -2 -5 -1 -1 0 0
word after: борони	26 -3 -13 -21 -8 -12 -5 -22 -8 -10 -4 -6 -7
word after: бпла	8 -1 -3 -1 0 0 0 0 -1 -1 0 0 0
word after: братів	78 -60 -46 -15 -8 -13 -6 -44 -5 -8 -4 -5 -6
word after: бригад	76 -61 -2 -1 -2 -2 -1 -3 -1 -1 -8 -1 -1
word after: бронем	10 -1 -1 0 -1 0 0 -5 -1 0 0 0 0
word after: бронет	71 -32 -16 -2 -5 -1 -2 -4 -7 -6 -6 -9 -6
word after: бронир	34 -5 -15 -1 -3 -1 -1 -1 -2 -1 -2 -2 -2
word after: брянск	12 0 -5 0 -1 -1 0 0 -1 -1 -1 -2 -1
word after: бтр	39 -15 -12 -1 -2 -2 -1 0 -5 -1 -3 -6 -1
word after: будет	36 -1 -13 -2 -1 -2 -2 -10 -12 -3 -1 -1 -1
word after: була	-51 54 -1 -1 -2 -1 -2 -26 -5 -2 -1 -1 -1
word after: були	63 -36 -49 -7 -4 -8 -3 -15 -2 -4 -6 -2 -3
word after: було	30 -5 -6 -2 -2 -6 -1 -16 -1 0 -2 0 -1
word after: был	16 0 -5 -1 -1 0 -1 -1 -6 -1 0 -1 0
word after: были	54 -63 -65 -8 -13 -22 -9 -5 -8 43 -7 -33 -8
word after: бійці	23 -9 -30 -9 -7 -9 -4 -11 -2 -4 -9 -3 -13
word after: бійців	54 -40 -6 -6 -8 -26 -5 -15 -10 -8 -15 -3 -34
word after: білору	-32 -1 35 -8 -10 -9 -8 -14 -4 -20 -7 -38 -9
word after: більші	25 -3 -14 -12 -8 -6 -3 16 -5 -17 -19 -6 22
word after: біля	51 -36 14 -1 -1 -2 -1 0 0 -1 -5 0 -1
word after: в	17 -25 -8 -6 7 1 -7 -20 -3 -8 21 -8 -9
word after: важкоп	17 20 -13 -2 -2 -9 -4 -20 -2 -3 -2 -3 -5
word after: вважал	93 -58 -20 -4 -5 -10 -5 -6 -8 -11 -3 -2 -78
word after: вважаю	-58 -16 -10 -1 -1 -3 -2 -15 -2 -5 -28 -4 76
word after: вдалос	47 -29 -7 -10 -7 37 -10 -51 -10 -35 -22 -7 -11
word after: вдома	-17 26 -20 -15 -7 -5 -4 42 -7 -16 -9 -5 -6
word after: везли	40 -36 -6 -4 -9 -12 -3 -2 -1 -9 -17 -5 -4
word after: велико	42 -12 -77 -3 -7 -4 -6 -5 -12 -23 -20 -5 -9
word after: вересн	57 -36 -15 -10 -2 -8 -2 -58 -9 -3 -5 -1 -2
word after: вернув	58 -19 -99 -8 -5 -2 -5 -2 -8 -6 -6 -20 -10
word after: вернул	-4 -8 21 27 -16 -5 -4 -11 -22 -4 -4 -11 -4
word after: вернут	34 -5 -3 -1 -4 -1 -1 -16 -1 -1 -1 -1 -1
word after: вертол	32 -1 -6 -2 -1 -1 -1 -8 -9 -1 -1 -1 -1
word after: ветера	33 -24 -1 -1 -1 -1 0 -1 0 -2 -1 -1 -1
word after: вже	23 1 -44 -8 -5 7 -3 24 -4 -6 -7 -14 -4
word after: взамен	9 -1 26 -7 -4 -4 -2 -8 -5 -1 -1 -1 -1
word after: взяли	-29 45 -7 -3 -2 -2 -1 -5 0 -1 -5 -3 -2
word after: взяты	25 -22 -7 -1 -2 -2 -1 -14 -16 -3 -6 -3 -2
word after: взятых	-57 39 -5 -3 -7 -12 -2 -6 -3 -2 -5 -5 -5
word after: вивезе	-6 34 -34 -2 -2 -5 -3 32 -1 -4 -3 -2 -3
word after: вивезл	0 37 -55 -10 -3 -14 -7 -21 -2 -5 -6 -4 -3
word after: визвол	11 35 -38 -25 -9 -20 -7 -17 -9 -10 -10 -6 -11
word after: вийшли	34 20 -31 -5 -4 -4 -3 -34 -5 -3 -5 -3 -3
word after: викона	46 -82 -8 -8 -4 -9 -5 -10 -44 -10 -8 -5 -7
word after: випадк	-6 42 -71 -2 -4 -5 -3 -24 -2 -8 -6 -2 -8
word after: вирвал	-25 18 -16 -2 -2 -3 -1 21 -2 -3 -4 -1 -2
word after: включа	-47 56 -28 -16 -45 -7 -7 -10 -9 -8 -3 -6 -6
word after: вместе	58 -15 -17 -5 -13 -11 -3 -1 -24 -1 -2 -2 -1
word after: вмс	72 -45 -10 -1 -1 -5 -1 -3 0 -3 -2 -2 -1
word after: воды	50 -8 -3 -4 -1 -1 -1 0 -1 -1 -1 -30 -3
word after: военно	-32 -4 2 25 31 -33 16 -9 -26 -11 -14 -18 -9
word after: военны	-49 40 27 -15 -17 -8 -8 -16 -42 -12 -9 -17 -14
word after: возвра	-1 -48 15 -7 -8 -3 -5 -12 22 27 -3 -8 -5
word after: возз'є	-41 56 -4 -6 -1 -1 -1 -4 -1 -2 -2 -1 -1
word after: волонт	-55 14 -20 -2 -4 -4 -2 -16 -2 -7 48 -10 -13
word after: волі	-98 71 -39 9 -19 -9 -5 -24 -3 8 -6 -5 -5
word after: вони	-3 -25 4 -9 42 5 -10 -19 -5 -4 -22 -9 -8
word after: вооруж	23 27 -15 -1 -6 -3 -2 -2 -9 -2 -2 -5 -2
word after: восемь	-40 -1 47 -28 -28 -9 -10 -18 -14 -17 -15 -21 -17
word after: воссое	-34 64 -5 -39 -11 -5 -8 -12 33 -17 -4 -24 -7
word after: восста	27 -10 -16 -2 -2 -1 -2 -3 -30 -1 -1 -3 -2
word after: восьме	70 -68 -4 -4 -4 -8 -3 -17 -2 -2 -4 -3 -7
word after: воїнів	29 3 -33 -6 -4 -5 -2 -4 -1 -15 -3 -2 -3
word after: время	4 -3 9 -3 -2 -1 -1 19 -13 -7 -4 -9 -2
word after: вс	17 -10 4 -2 -16 -2 -4 0 -38 -2 -3 -4 -2
word after: все	15 -17 -26 -14 -12 -14 -12 8 -21 -13 -24 31 -12
word after: всего	13 -23 -17 -27 -21 -12 -14 -35 -38 -26 -11 29 -11
word after: встреч	0 21 -61 -7 -10 46 -8 -14 -24 -30 -17 -20 -12
word after: всу	15 23 -36 -3 -4 13 1 -5 -4 -2 0 -7 -3
word after: всі	-44 51 -18 -7 -7 14 -16 -55 -3 -6 -34 -10 -25
word after: всіх	22 -13 -1 -1 -1 -1 -1 -1 0 0 -2 -2 0
word after: втрати	-70 80 -70 -8 -13 -26 -8 -17 -8 -10 -19 -8 -16
word after: вуглед	63 -45 -3 -1 -1 -3 -1 -4 -1 -5 -2 -1 -1
word after: вчера	73 -31 -40 -10 -28 -13 -8 -3 -37 -7 -6 -19 -7
word after: вчора	-30 36 -51 -20 -11 -5 -5 -21 -6 -8 -11 -8 -5
word after: вывезе	-64 36 3 -15 -11 -4 -5 -15 -6 -11 -2 -9 -5
word after: выполн	-33 -43 9 -34 -23 -14 -12 -21 35 -19 -10 -15 -11
word after: вышли	1 -53 21 -16 -7 -5 -4 -6 -14 -11 -3 -8 -5
word after: від	-44 28 -21 -9 -13 -14 -6 7 -10 31 -14 -9 -12
word after: відбув	-44 18 15 -7 -2 -5 -4 -16 -2 -6 -5 -3 -3
word after: відбул	59 -43 -52 -4 -4 -6 -4 -57 -11 17 -4 -3 -4
word after: віддал	-39 8 -44 -13 38 37 -12 -14 -4 -5 -16 -9 -8
word after: віднов	25 -7 -2 0 0 -1 0 -10 0 -1 -2 -1 -1
word after: відпов	-17 -87 -8 -16 -17 -15 -13 -4 -16 -42 47 -43 -29
word after: військ	-33 23 15 -7 -8 -12 -6 -32 -10 -9 8 -13 29
word after: вільні	-26 56 -11 -24 -16 -10 -3 -14 -2 -3 -5 -4 -7
word after: він	75 -72 -5 -1 -1 -3 -2 -4 -2 -13 -6 -2 -3
word after: вісім	-41 16 39 -12 -6 -18 -6 -16 -13 -13 -6 -7 -31
word after: гварді	70 -53 -15 -2 -2 -18 -3 24 -6 -28 -11 -5 -3
word after: генера	67 -6 -15 -3 -2 -3 -2 -3 -6 -4 -21 -8 -15
word after: глава	33 15 -18 -6 -7 -7 -5 -19 -3 -4 -8 -15 -4
word after: говори	-35 57 -25 -25 -22 -10 -10 -9 -26 -18 -25 -26 -22
word after: госпит	-18 -17 -86 -22 -13 -16 -12 -32 -26 68 -16 -47 -20
word after: госуда	34 -4 -8 -2 -3 -2 -2 -1 -1 -9 -2 -2 -1
word after: готови	34 -16 -34 -3 -1 -1 -1 -1 -1 -1 -1 -5 -1
word after: гражда	-90 47 -12 -12 28 -12 -8 -3 -26 -11 22 -24 2
word after: границ	33 -25 14 -2 -4 -5 -4 -12 -21 -29 -3 -30 -4
word after: громад	42 16 -63 -4 -4 -3 -5 -45 -6 -6 -32 27 -8
word after: груп	53 -17 -31 -1 -2 -3 -2 -9 -2 -9 -2 -3 -2
word after: группы	14 -7 -12 -1 -1 -1 -1 -5 -1 -10 -1 -2 -1
word after: гумани	20 -3 -8 -1 -2 0 -1 0 -1 -2 -1 -2 -1
word after: далі	51 -7 -3 -1 -2 -2 -1 -41 -10 -1 -2 -1 -1
word after: даними	9 -75 58 -11 -9 -6 -4 43 -5 -11 13 -5 -18
word after: два	11 -62 -29 -12 -8 -13 -8 28 -17 -12 -15 -8 -12
word after: двадця	37 -10 -21 -4 -4 -8 -2 -9 -1 -5 -7 -3 -3
word after: две	2 -26 28 -2 -14 -5 -6 0 -26 -4 -5 -7 -3
word after: двое	-15 69 -30 -11 -13 -5 -5 -8 -26 -7 -3 -16 -8
word after: двоих	49 -10 -16 -3 -3 -3 -2 -1 -3 -2 -2 -2 -7
word after: двох	4 39 -17 -5 -4 -25 -4 -24 -2 -3 -4 -4 -3
word after: двоє	18 38 -52 -7 -8 -10 -3 -37 -3 -4 -11 -3 -5
word after: двух	-28 28 -13 -26 -12 -5 -6 -30 -24 29 -12 -4 -5
word after: дві	32 -54 -25 -8 -5 -7 -5 -61 -11 -6 15 -6 -10
word after: де	21 -14 -14 -2 -4 -5 -2 -3 -1 -3 -40 -4 -3
word after: дев'ят	16 3 -47 -9 -6 -8 -6 -21 -3 -5 -4 -4 -3
word after: девять	67 22 -45 -2 -4 -5 -2 -4 -12 -2 -1 -2 -2
word after: действ	32 -26 -25 -6 -5 -6 -5 -2 -3 -4 -5 -10 -3
word after: делега	10 25 -27 -1 -2 0 0 0 0 -1 0 0 -1
word after: день	10 32 -4 -8 -14 -14 -6 -14 -5 -34 -8 -19 -8
word after: депорт	1 27 -40 -5 -3 -4 -6 47 -12 -13 -48 -5 -11
word after: депута	-11 -4 20 -2 -3 -1 -2 18 -19 -2 -2 -1 -2
word after: держав	75 -31 -7 -1 -1 -3 -2 -28 -2 -8 -9 -7 -7
word after: держсп	91 -74 -34 -2 -1 -9 -2 -3 -1 -4 -20 -3 -2
word after: десяти	69 -49 -15 -1 -5 -3 -2 -17 -3 -14 -6 -13 -4
word after: десятк	76 -77 -5 -6 -8 -7 -6 -25 -20 -9 -7 -23 -9
word after: десять	52 3 -74 -12 -11 -8 -10 -48 11 -17 -21 -22 -5
word after: детей	-19 58 -56 -3 -5 -4 -4 -1 -40 -3 -1 -7 -4
word after: дети	39 -19 -25 -3 -5 -6 -6 -5 -3 -6 -55 -82 69
word after: дехто	-38 57 -34 -4 -3 -9 -5 -6 -2 -5 -36 -5 -8
word after: для	14 16 -37 -6 -6 -5 -4 2 -1 -8 -11 -11 -9
word after: днк	38 -34 -1 0 0 -1 0 0 0 -1 0 0 -1
word after: днр	58 -59 -21 -4 -34 -7 -4 -1 -31 -4 -30 26 -4
word after: дні	0 -107 -18 -19 -12 -14 -10 30 -26 -9 -18 -10 -18
word after: до	-2 39 0 -4 -4 -4 -3 -11 -4 -5 -4 23 -40
word after: добров	2 22 -19 -3 -2 -8 -1 -3 -1 -3 -1 -2 -1
word after: добу	48 -9 -1 0 0 -1 0 -35 0 -1 -4 0 -2
word after: довічн	39 -29 -4 -1 -1 -2 -1 -1 -1 -1 -3 -2 -1
word after: догово	-55 -39 -94 -8 -16 -16 -12 51 11 -9 -8 -25 -13
word after: додому	22 -14 -38 8 -6 -7 -4 30 -10 -17 -7 -4 -4
word after: докуме	39 -17 -7 -1 -1 -1 -1 -3 -2 -2 -4 -2 -1
word after: дома	32 -49 26 -26 -35 -10 -8 -22 -1 -15 -9 -16 -8
word after: домов	59 -22 -2 -5 -4 -3 -2 -5 -5 -4 -6 -15 -8
word after: домови	44 -19 -4 -1 -3 -2 -1 -7 -5 -1 -1 -2 -2
word after: домовл	-24 7 -17 -5 -5 -9 -3 30 -13 -9 -8 -3 -8
word after: домой	35 -48 14 3 4 -5 -6 -8 -29 -4 -6 -11 -5
word after: донбас	70 -58 -59 -5 -3 -13 -4 0 -10 -8 -4 -1 -2
word after: донецк	17 -25 -15 -7 -39 -9 -4 -11 48 -8 2 0 -7
word after: донець	101 -40 -40 -2 -3 -5 -2 -40 -3 -3 -2 -1 -2
word after: донечч	32 20 -16 -22 -7 -5 -5 -75 -9 -18 -12 -3 -3
word after: допомо	36 -4 -4 -1 -2 -7 -2 -10 -1 -8 -6 -2 -9
word after: достав	20 5 -17 -7 -13 -4 -5 -11 -15 -5 -7 -10 -3
word after: досі	18 -32 -63 -2 -4 -3 -5 -7 -9 -5 -23 71 -8
word after: дпсу	96 -87 -1 -1 -1 -2 -1 -2 -1 -1 -6 -1 -2
word after: друг	-29 17 2 -31 -45 -23 -4 -8 -5 -4 -5 -9 -4
word after: других	9 0 -2 0 0 0 0 -1 -2 -1 -1 -1 0
word after: другу	-29 17 2 -31 -45 -23 -4 -8 -5 -4 -5 -9 -4
word after: дружин	-62 66 -67 -4 -5 -13 -4 -10 -3 -6 -8 -3 -4
word after: дівчат	-11 21 -48 -4 -2 -13 -3 -21 -1 -3 -2 -2 -13
word after: дістал	-34 -9 -4 -1 -1 47 -6 -10 -1 0 -2 -1 -1
word after: дітей	34 36 -44 -4 -5 -4 -4 -28 -3 -4 -3 -8 -8
word after: діти	23 -34 -2 -6 -1 -14 -7 34 -1 -14 -1 -4 -3
word after: его	33 -39 -16 -4 -1 -3 -2 -1 -1 -1 -2 -1 -1
word after: единиц	67 -20 -11 -2 -4 -2 -2 -8 -8 -4 -7 -9 -8
word after: едут	25 -25 13 -10 -21 -6 -5 -18 -13 -4 -3 -7 -6
word after: ее	-7 13 -1 0 -1 -1 -1 8 -5 -3 -1 -1 -1
word after: екіпаж	9 49 -41 -3 -1 -1 -2 -5 -1 -2 -2 -6 -2
word after: емірат	-68 25 9 -10 -5 -6 -4 -7 -9 -7 -7 -2 -5
word after: енерго	-59 4 -17 -4 -5 44 -10 -13 -2 -2 -6 -3 -3
word after: есть	12 11 5 -3 -3 -3 -2 -4 -3 -3 -7 -10 -5
word after: еще	92 -33 -69 -7 -17 18 -9 -49 7 -8 -14 -10 -11
word after: же	32 -44 29 -11 -22 -11 -8 -20 -26 -10 -17 -10 -8
word after: женщин	49 14 -38 -6 -13 -5 -4 -3 -3 -5 -3 -8 -4
word after: жизни	-1 -2 21 0 -4 0 -1 0 -10 -1 0 -2 0
word after: жизнь	-20 -12 52 -3 -19 -2 -2 0 -14 -2 -2 -5 -1
word after: жителе	-10 -20 27 -3 -45 -4 -5 -3 -19 -3 -18 18 -6
word after: жители	50 -27 23 -4 -17 -5 -5 -2 -16 -3 -6 -9 -4
word after: жителя	72 -47 -48 -6 -14 -12 -4 -2 -13 -8 -12 -14 -18
word after: журнал	-58 19 5 -1 -4 -4 -2 -49 26 -6 46 -11 -12
word after: жінки	134 -131 -25 -3 -5 -7 -2 -7 -2 -8 -7 -5 -3
word after: жінок	67 -54 -44 -4 -7 -13 -3 -20 -3 -12 50 -20 -10
word after: з	37 -20 -3 3 -6 -3 -4 -6 5 -6 -5 -5 -5
word after: за	26 6 -9 -15 -8 -11 -5 13 -12 -9 11 -14 -6
word after: забрал	10 10 -9 -15 -9 22 -11 -33 -8 -14 -7 -9 -6
word after: завдяк	21 38 -2 -3 -3 -3 -1 -45 -6 -6 -12 0 -4
word after: заверш	48 -36 -20 -18 -16 -13 -10 -7 -20 -19 -14 -14 -10
word after: завтра	-7 -38 -11 -4 -6 -6 -3 35 -7 -9 -4 -6 -3
word after: загало	8 -58 -48 -17 -9 -9 -10 76 -23 -17 -22 -10 -16
word after: загибл	2 16 -8 -4 -4 -9 -4 -6 -8 -6 -5 -4 -7
word after: загину	6 81 -6 -3 -5 -5 -4 -34 -13 -13 -17 -5 -6
word after: задерж	63 -36 -9 -9 -3 -2 -1 -1 -1 -6 -1 -2 -1
word after: заключ	17 -3 -1 -1 -1 -2 -1 -1 -1 -3 -2 -2 -1
word after: залиши	35 27 -47 -6 -14 -12 -3 -4 -3 -2 -6 -6 -4
word after: записі	-34 -12 -1 -5 -8 -14 -7 -51 -10 -17 -62 -17 56
word after: запорі	90 -36 -36 -2 -3 -4 -2 -19 -2 -3 -2 -2 -2
word after: запрос	83 -8 -10 -6 -11 -7 -4 -18 -13 -13 -4 -14 -13
word after: зараз	33 -23 5 -2 -1 -1 -1 -6 -1 -3 -1 -1 -1
word after: застен	-2 -31 82 -9 -6 -3 -4 -11 -30 -4 12 -20 -6
word after: заступ	-14 31 -39 -8 -12 -15 -5 -18 -4 -7 -11 -5 -8
word after: засудж	31 -6 -17 -2 -2 -5 -2 -9 -1 -2 -1 -3 -2
word after: засуди	-24 63 -65 -1 -3 -5 -2 -1 -1 -2 -8 -3 -3
word after: затрим	59 -53 -32 -1 -1 -3 -4 -1 -1 -3 -30 -21 -1
word after: захвач	-17 -17 28 -1 -4 -2 -1 -1 -4 0 -1 -2 -1
word after: захисн	26 35 -112 -14 -15 -20 -6 -28 -8 -14 -11 -6 -10
word after: захища	86 -62 -13 -7 -12 -11 -4 -13 -5 -7 -8 -6 -12
word after: захопл	40 -50 26 -1 -1 -2 -1 -11 -1 -2 -3 -1 -1
word after: защитн	-76 98 -56 -18 -6 -13 -7 41 -29 -11 -6 -6 -5
word after: заявил	-42 -24 30 -8 -11 -5 -11 -32 24 -6 0 6 -8
word after: збито	22 -9 -3 -1 -1 -1 0 -2 0 -1 -2 -1 -1
word after: збройн	49 -14 -39 -10 -12 -14 -5 -28 -8 -9 -17 -5 -6
word after: звання	28 -15 -6 0 -1 -2 -1 -1 0 -1 -1 -1 -1
word after: звільн	-34 9 -14 -5 -7 -7 -4 4 -6 30 -7 -3 -6
word after: здалис	11 -4 -1 0 0 -1 0 -1 0 -1 -2 -1 -1
word after: земляк	97 -66 -5 -4 -15 -2 -2 -6 -3 -3 -2 -2 -2
word after: землі	-32 78 -18 -19 -8 -3 -3 -24 -4 -3 -2 -2 -2
word after: зміїни	55 -42 -19 -1 -2 -6 -3 -4 -1 -2 -1 -2 -2
word after: зникли	8 -7 -16 -2 -3 -7 -4 -11 -3 -11 -42 -4 56
word after: знищен	25 -2 -1 0 -1 -1 -1 -15 -1 -1 -2 -1 0
word after: знову	-60 -42 -32 -41 -18 -11 -9 78 -16 -14 -17 -7 -15
word after: зокрем	20 -1 -56 -8 -7 -13 -6 11 -5 -13 -9 -20 -7
word after: зсу	60 -36 -22 -5 -7 -15 -5 -13 -7 -8 -12 -4 -10
word after: зустрі	66 -4 -14 -9 -7 -5 -4 -26 -9 -55 -8 -6 -7
word after: зі	-17 43 -18 -6 -6 -36 -6 -41 -3 -9 -24 -6 -21
word after: зіткне	57 -17 -2 -2 -3 -2 -2 -27 -3 -19 -5 -3 -2
word after: и	3 18 -17 1 22 -8 0 -12 -10 0 -13 -11 -5
word after: из	16 -16 21 -13 -17 -22 -4 -14 -12 2 -10 23 -8
word after: им	8 28 -47 -17 -16 -11 -13 -16 -29 -17 -17 -22 -14
word after: инвали	119 -101 -99 -16 -11 -45 -15 -30 -12 -26 -12 -17 -14
word after: иностр	45 -35 -40 -2 -4 -2 -3 -5 -9 -5 -7 -4 -2
word after: источн	31 -16 -18 -4 -1 -1 -1 -8 -1 -1 -1 -1 -2
word after: их	4 -28 15 -11 49 -11 -6 -17 -19 -10 -9 -16 7
word after: июля	49 -35 -7 -2 -4 -1 -1 -2 -2 -2 -1 -2 -1
word after: й	-17 21 30 -6 -10 -11 -5 -6 -4 2 -14 -10 -7
word after: йде	40 -19 -15 -2 -3 -1 -1 -12 -10 -2 -2 -1 -3
word after: його	-28 18 32 -7 -12 -10 -7 -12 -6 -8 -29 -6 -8
word after: к	-52 5 60 -12 -16 -10 -7 -13 -24 -10 36 -19 -8
word after: каждая	79 -35 -59 -3 -7 -5 -6 -2 -5 -2 -2 -1 -2
word after: каждой	-4 9 -28 -9 2 -8 -7 27 -6 -10 -12 -14 -8
word after: каждый	-40 -16 -3 -4 -9 -3 -5 6 -16 27 -15 -10 -15
word after: кажуть	-88 59 -7 -3 -7 -5 -4 41 -3 -11 -18 -6 -15
word after: как	36 -16 -5 -8 -3 -3 -3 -4 27 -4 -20 -17 -2
word after: катува	48 -4 -3 -1 -2 -6 -2 -12 -3 -4 -10 -2 -3
word after: кв	61 -25 -24 -1 -1 -1 -1 -9 -4 -1 0 -2 0
word after: кварти	84 -26 -12 -2 -3 -5 -3 -38 -4 -30 -8 -13 -20
word after: киев	17 49 -35 -5 -7 -8 -7 -3 -4 -8 -5 -3 -4
word after: киевск	-8 -36 61 -4 -2 -6 -3 0 -5 -4 -29 -45 -3
word after: киеву	-14 22 -20 -4 -7 10 -7 -10 -10 -6 -7 -13 -8
word after: км	54 -26 -15 -1 -1 -1 -1 -9 -4 -1 0 -1 -1
word after: кого	-14 37 -10 -2 -2 -7 -2 -9 -2 -9 -2 -2 -8
word after: кожен	-83 66 -12 -3 -2 -10 -3 -7 -2 45 -7 -3 -4
word after: кожног	-20 1 10 -10 31 -9 -5 -36 -16 -9 -23 -10 -6
word after: кожної	-27 -58 46 -21 48 -13 -12 -60 -18 -15 -22 -8 -12
word after: колони	29 -1 -5 -1 -1 -1 -1 0 0 0 -15 -4 0
word after: колоні	28 -8 -2 -1 -1 -2 -1 -3 -1 -2 -4 -2 -1
word after: команд	16 -70 26 -2 -4 -2 -3 -3 -1 -2 -2 -1 -2
word after: консул	68 -18 -1 -2 -2 -8 -3 -51 -6 -22 -19 -6 -21
word after: контра	51 -30 -44 -3 -4 -2 -3 -1 -5 -4 -4 -8 -5
word after: конца	47 -11 -18 -2 -3 -3 -2 -9 -2 -2 -1 -7 -2
word after: коорди	-17 8 25 -9 -19 -14 -9 34 -13 -30 -40 -12 -22
word after: кордон	-22 58 -45 -6 -11 -4 -4 -14 -3 -10 -4 -4 -10
word after: которо	38 40 -60 -33 -5 -8 -6 -44 -41 -11 -7 -8 -5
word after: которы	-6 21 -19 -12 -11 1 -1 -13 -19 -7 -12 18 -16
word after: красно	-60 -20 -31 -6 -13 -23 -9 -9 -18 -18 -22 53 -12
word after: кримсь	93 -82 -22 -6 -7 -21 -5 -7 -2 -8 -29 -14 -8
word after: кто	49 6 -18 -26 -69 -10 -6 -13 -38 -7 -4 -7 -5
word after: курсан	17 -5 -4 -1 -1 -1 0 0 -1 -1 0 -2 -1
word after: курско	-17 -28 30 -4 -10 -5 5 -7 12 -7 -12 3 20
word after: курськ	-23 -11 33 -3 -9 -16 -11 -10 -5 -3 -11 20 -7
word after: курщин	-25 -66 74 -2 -4 -6 -19 -2 -3 -2 -4 -14 -3
word after: кілько	108 -97 -52 -12 -16 -14 -16 -75 -11 -18 -48 -35 -48
word after: кількі	-35 -27 -11 -20 -20 -22 -14 -91 -7 11 20 -29 40
word after: кінця	45 -36 -16 -1 -1 -3 -4 -1 -1 0 -1 -1 0
word after: лабора	25 -4 -5 -1 -1 -2 -1 -5 -2 -2 -1 -2 -1
word after: лет	45 -8 -24 -2 -1 -1 -2 -2 -2 -9 0 -3 -1
word after: лиц	-16 10 44 -2 -117 -2 -2 -3 -4 -1 -2 -2 -2
word after: лише	38 -23 12 -6 -7 -5 -3 -17 -6 -13 13 -9 -19
word after: лнр	22 -10 -21 -4 -10 -7 -4 -2 -7 -13 -41 9 -6
word after: луганс	71 -54 -38 -3 -7 -7 -3 -4 -6 -4 -12 -4 -7
word after: льотчи	-121 77 -12 -6 -9 -23 -10 -3 -6 -9 -20 -5 -14
word after: людей	44 -82 -19 -7 44 -10 -4 -58 -6 35 -5 -6 -6
word after: люди	6 -63 34 -5 -13 -5 -3 -4 -6 -4 -5 -13 -8
word after: лютого	69 -73 -66 -18 -42 -43 -14 -14 -31 -20 -11 -24 -13
word after: лікарн	31 -26 -1 0 0 -2 -1 -2 -1 0 0 0 -1
word after: лікува	53 -45 -2 -1 -3 -2 -1 -6 0 -1 -1 0 -1
word after: майже	41 22 -12 -3 -9 -3 -3 -36 -13 -19 -11 -5 -31
word after: мали	79 -46 -39 -21 -9 -4 -5 -6 -3 -9 -13 -7 -27
word after: мариуп	25 -6 -45 -9 -9 -25 -13 -17 -8 -15 -8 -16 -14
word after: маріуп	72 -28 -48 -6 -5 -11 -3 -15 -3 -6 -6 -5 -4
word after: матере	35 -46 22 -2 -3 -1 -1 0 -1 -3 -1 -3 -1
word after: мають	54 -20 -30 -6 -3 -11 -4 -8 -7 -6 -10 -19 -9
word after: мая	99 -38 -73 -10 -4 -4 -3 -15 -24 -8 -9 -6 -3
word after: має	-37 -51 -2 -4 -5 -5 -6 50 -20 -9 -4 -4 -9
word after: медвед	-48 -100 89 -16 -31 -32 -16 -8 -25 -12 -18 -12 -10
word after: медики	55 -21 -37 -3 -2 -6 -4 -10 -2 -4 -4 -11 -5
word after: медици	87 -34 -33 -3 -5 -2 -2 -2 -2 -20 -5 -8 -4
word after: мера	-53 60 -21 -3 -7 -7 -2 -10 -1 -2 -4 -2 -3
word after: мешкан	5 -31 29 -4 -17 -15 -5 -3 -3 -2 -5 -2 -4
word after: ми	-8 -10 4 -10 -13 -16 -10 34 -8 -3 -27 -8 -9
word after: микола	40 -34 -3 -3 -4 -2 -3 -40 -3 -2 -6 -2 -3
word after: минобо	-22 13 -7 -15 -60 -8 -9 -9 12 -12 -20 -11 -15
word after: младше	26 18 -7 -13 -10 -3 -4 -14 -13 -8 -6 -18 -14
word after: многие	-37 70 -89 -3 -14 -5 -3 -5 -1 -6 -6 -4 -5
word after: может	-3 21 -6 -4 -2 -6 -3 -16 -15 -7 -2 -8 -6
word after: моргів	77 -62 -36 -2 -6 -19 -3 -9 -3 -2 -7 -4 -2
word after: морпіх	39 -22 -16 -1 -2 -4 -2 -7 -2 -2 -5 -2 -2
word after: морськ	-72 86 -81 -7 -7 -23 -5 -4 -4 -10 -14 -5 -16
word after: моряки	-123 -16 109 -3 -12 -4 -11 -2 -6 -3 -10 -8 -3
word after: морякі	-50 -42 63 -8 -7 -34 -7 -10 -10 -2 -7 -3 -11
word after: москва	65 -3 -21 -6 -8 -6 -5 -20 -9 -6 -16 -16 -13
word after: москве	-6 55 -43 -1 -2 -1 0 -3 -1 0 -1 0 0
word after: москву	71 -12 -47 -2 -2 -2 -2 -1 -7 -2 -3 -3 -3
word after: мужчин	26 50 -34 -6 -8 -2 -3 -1 -3 -3 -3 -20 -4
word after: мы	23 -90 30 -24 37 -16 -18 -55 -25 -17 -19 10 -16
word after: мільяр	26 -18 -1 0 -1 -1 0 -1 0 -2 -1 -1 -1
word after: мінреі	-96 15 10 -6 -13 -7 -4 -22 -9 -5 50 -6 32
word after: місяці	-107 113 -55 -5 -11 -15 -9 -21 -2 -13 -20 -9 -12
word after: на	22 23 -30 -7 -9 -8 5 3 -9 -8 -6 -2 -8
word after: над	24 -2 -14 -1 -1 -1 -1 2 -1 -2 -1 -1 -1
word after: надійш	2 22 -10 -3 -7 -5 -3 -12 -3 -1 -5 -1 -4
word after: назад	44 -12 -19 -2 -1 -2 -2 -1 -2 -2 -2 -2 -1
word after: найбіл	-19 19 -40 -3 -1 -2 -1 68 -7 -4 -6 -1 -2
word after: наймол	60 -40 -20 -1 -1 -1 -1 -2 0 -2 -2 -1 -1
word after: найста	76 -45 -11 -1 -1 -3 -1 -4 -1 -3 -2 -2 -1
word after: нам	-25 20 22 -9 -10 22 -26 19 -32 -13 -7 -12 -9
word after: направ	-35 18 30 -2 -3 -8 -3 -2 -4 -2 -2 -3 -1
word after: напрям	56 2 -26 -3 -6 -5 -3 -36 -3 -3 -5 -2 -3
word after: нарешт	8 1 -40 -8 -7 -16 -6 -30 -3 -9 -21 -3 -13
word after: народн	42 -50 16 -9 -29 -15 -7 15 -44 -7 -15 -12 -12
word after: нас	29 -21 34 -6 -7 -26 -7 -29 -8 -7 -50 20 -19
word after: находи	24 -37 35 -5 -3 -3 -4 -1 -12 -3 -1 -4 -1
word after: находя	-41 61 -76 -4 -11 -5 -7 -3 -21 -7 -7 47 -4
word after: нацгва	-21 43 -45 -5 -6 -20 -6 -16 -8 -9 -12 -8 -8
word after: націон	76 -57 -13 -2 -2 -17 -2 -9 -1 -4 -7 -4 -2
word after: начать	10 -4 0 0 0 0 0 -4 -2 0 0 0 0
word after: наши	57 12 -10 -40 -25 -8 -5 -3 -6 -8 -6 -7 -7
word after: наших	-31 -2 38 -26 -7 -6 -12 -10 11 -24 -14 9 -13
word after: нашлис	72 -7 -33 -10 -4 -1 -1 -3 -15 -2 -2 -8 -5
word after: нашої	86 -57 -6 -3 -4 -3 -3 -4 -9 -8 -19 -17 -5
word after: наші	49 50 -75 -20 -13 -11 -3 -5 -5 -15 -24 -10 -4
word after: нгу	-79 83 -6 -3 -3 -3 -2 -3 -1 -3 -7 -2 -4
word after: не	30 2 28 -7 -5 -7 -4 3 -5 -26 -38 -17 -13
word after: неволі	-48 0 37 -4 -4 -7 -4 14 -9 -30 20 -4 -6
word after: неделю	86 -26 -66 -4 -5 -7 -6 -42 -68 -13 -4 -8 -6
word after: незако	1 46 -35 -5 -8 -10 -6 -15 -15 -5 9 -14 -13
word after: незале	35 -8 -15 -8 -9 -10 -7 23 -12 -31 -27 -20 -21
word after: неотло	-23 -22 -13 -4 -3 27 6 -6 -10 -3 -2 -4 -2
word after: нескол	15 -9 -1 -1 -1 0 0 0 0 -1 0 -1 -1
word after: ним	-59 -56 -60 -11 -18 69 -24 -37 -14 -34 -18 30 -20
word after: ними	13 -6 33 -7 -18 -6 -5 -22 -23 -4 -14 -4 -3
word after: них	-2 6 15 -7 -10 -10 -5 -12 4 -6 -6 11 -8
word after: но	57 -26 -14 -11 -14 -12 -7 -6 -9 -15 36 -27 -12
word after: нові	73 -32 -3 -2 -2 -1 -2 -48 -2 -23 -3 -6 -3
word after: нуждаю	-23 -45 2 -7 -8 28 4 -7 -13 -8 -14 -28 -6
word after: о	15 20 -57 -23 -11 -12 -9 19 -17 -20 -18 -15 -16
word after: об	64 -44 -31 -19 -11 -5 -5 -21 -12 -7 -3 -5 -4
word after: обе	7 54 -47 -12 -7 -3 -2 -1 -2 -7 -13 -2 -2
word after: обеих	-45 9 41 -5 -20 -3 -5 -34 -40 35 -3 -3 -4
word after: област	-22 -27 25 -4 -8 -6 2 -6 11 -7 8 2 15
word after: обмен	-34 39 5 -7 -7 6 -5 -6 -6 -5 -5 -4 -3
word after: обмена	111 -75 -37 -8 -11 -45 -10 -10 13 -10 -6 -10 -8
word after: обмено	6 -22 -46 -9 -23 -5 -7 -13 37 22 -8 -8 -11
word after: обменя	104 -101 -38 48 -11 -3 -4 -16 -2 -11 -6 -7 -5
word after: обмін	8 -15 20 -7 -10 21 -8 -17 -5 -12 -7 -4 -5
word after: обміна	-80 -57 -1 -6 -5 -72 -13 107 -29 -41 -15 -12 -14
word after: обміни	77 -65 -11 -4 -2 -5 -2 -25 -15 -5 -7 -3 -4
word after: обміно	-17 -3 -22 -6 -11 36 -12 -65 -3 -7 -15 -4 -4
word after: обміну	-36 9 17 -15 -6 -46 -5 32 -3 -15 -3 -2 -4
word after: обміня	-41 17 -42 -24 45 -9 -9 -19 -8 -17 -18 -9 -9
word after: обміні	37 45 -3 -3 -3 -4 -3 -36 -12 -8 -10 -2 -10
word after: оборон	46 6 -30 -9 -7 -29 -8 -15 -8 -9 1 -10 -7
word after: обратн	-49 21 2 -5 -5 -14 -4 16 -7 -3 -7 -4 -5
word after: обстрі	57 -7 -1 -2 -1 -2 -1 -31 -2 -4 -15 -1 -11
word after: один	19 -43 -28 -7 -29 40 -8 -20 -15 17 27 -22 -9
word after: одна	-4 -20 -59 -18 41 -17 -7 -20 -8 -10 -5 -9 -8
word after: одного	46 -4 -23 -4 -4 -6 -3 -28 -1 -4 -3 -3 -2
word after: одну	-28 44 -7 -8 -5 -1 -2 -10 -1 -2 -4 -2 -2
word after: ожидаю	47 -18 -30 -4 -6 -7 -4 -16 -9 -13 -2 -12 -3
word after: окупан	23 19 -25 -12 -19 -14 -7 -17 -3 -5 -18 -4 -7
word after: окупов	-69 75 -31 -2 -3 -5 -3 -16 -1 -1 -7 -2 -5
word after: они	-43 -28 13 -13 -12 -12 -12 -15 -27 -9 -7 27 43
word after: онлайн	30 -12 -1 -1 -1 -1 -1 -6 -1 -3 -1 -2 -3
word after: операц	25 -51 -13 -8 -3 -11 -5 -21 -8 18 -7 -5 -6
word after: оружие	45 -25 -5 -1 -1 -3 -1 0 -1 -2 -3 -3 -1
word after: освобо	-4 14 -51 54 -26 -4 -4 10 -15 -7 -7 -6 -7
word after: основн	-15 -9 56 -23 -15 -19 -9 -6 -21 -14 -15 -21 -23
word after: остало	46 -4 -26 -5 -2 -3 -1 -4 -5 -2 -2 -2 -2
word after: осталь	48 -95 59 -8 -17 -14 -13 -13 -9 -11 -11 -24 -12
word after: останн	98 -88 -16 -7 -12 -9 -6 -23 -11 -35 -14 -11 -5
word after: остают	-65 -48 -40 -6 -16 -16 -14 -10 5 -12 -47 85 -16
word after: остров	50 -30 -41 -1 -1 -5 -3 -3 -1 -2 -1 -1 -2
word after: острів	99 -93 -2 -1 -2 -8 -2 -7 -1 -2 -1 -2 -2
word after: осужде	31 12 -60 -1 -3 -4 -1 0 0 -6 -2 -2 -1
word after: осіб	-23 47 -17 -3 -3 -2 -1 -3 0 -2 -3 -1 -1
word after: от	73 -77 -19 -10 -9 -6 -4 -12 -34 -8 -9 -13 15
word after: ответ	-14 6 -44 -5 -10 42 50 -8 -8 -3 -5 -7 -2
word after: отдала	54 -19 -21 -15 -40 -54 -14 -17 -26 -6 -20 -7 -9
word after: отдали	-20 -53 46 -10 -23 27 -21 30 -22 -8 -9 -11 -8
word after: отданы	-43 -48 -1 -9 -11 47 -18 -11 -14 -13 -12 -22 -17
word after: отправ	2 -40 27 -15 29 -17 -10 -13 -16 -10 -14 -26 -7
word after: отпуск	34 -2 -26 -2 -4 -1 -2 -3 -11 -4 -4 -27 -16
word after: отпуст	28 -66 -2 -27 41 -43 37 -18 -15 -9 -14 -23 -17
word after: отпуще	34 48 -49 -4 -8 -3 -4 -1 -25 -3 -3 -8 -2
word after: отрима	-11 15 3 -5 -7 -19 -5 -19 -4 -5 -7 -5 -5
word after: офицер	2 52 -75 -6 -21 -14 -8 -13 -17 -7 -10 20 -8
word after: офіцер	-59 98 -52 -6 -7 -17 -5 -13 -4 -10 -12 -7 -7
word after: очеред	57 -13 -55 -7 -7 -18 -6 -44 -8 -22 -17 -30 -21
word after: п'ятер	-12 22 -2 -1 -1 -4 -1 -2 0 -2 -2 -1 -1
word after: п'ятьо	-65 50 46 -5 -9 -8 -7 -25 -3 -3 -4 -3 -4
word after: павших	24 -21 36 -7 -7 -12 -14 -29 -21 -15 -16 -18 -6
word after: палест	22 -3 -8 -1 -1 0 -1 -1 -1 -1 -2 -1 -1
word after: паспор	35 -22 -3 -1 -1 -1 -1 -2 -1 -2 -2 -2 -2
word after: перебу	14 -3 -21 -5 -11 -12 -5 -28 -7 -17 6 -17 -7
word after: перего	52 -5 -52 -9 -5 -4 -2 -1 -8 -4 -6 -2 -6
word after: переда	11 18 -38 -6 -12 4 -6 3 -14 -6 -6 11 -5
word after: перетн	-33 41 -12 -5 -2 -1 -2 -9 -1 -2 -1 -2 -2
word after: перший	28 -10 -29 -6 -14 -17 -6 -78 -9 -9 -11 -6 -8
word after: писем	37 -15 -11 -1 -2 -2 -1 -3 -1 -1 -1 -1 -1
word after: письма	64 -4 -32 -1 -27 -1 -1 -3 -10 -2 -2 -2 -2
word after: плен	-5 -17 39 -5 -8 -3 -2 -12 -23 -3 -6 -4 -3
word after: плена	23 -54 2 -7 -10 -3 -5 4 16 8 -9 -34 -8
word after: пленны	-27 28 -58 -9 -21 -6 -10 -28 50 7 -20 13 -21
word after: плену	22 -40 48 -2 -4 -3 -3 -2 -13 -2 -42 31 -1
word after: плюс	-8 -64 74 -3 -15 -4 -3 -3 -6 -3 -7 -7 -4
word after: по	-16 -40 -14 59 21 -5 -5 -18 -9 -10 -8 2 1
word after: по-пре	-52 -33 -98 -9 -15 -12 -16 -9 -26 -22 -45 96 -31
word after: побыва	34 -19 -2 -1 -4 -2 -2 0 -4 -1 -1 -2 -1
word after: поверн	-14 10 -2 -7 -6 5 -5 15 -8 2 -9 -3 -6
word after: поверт	-12 45 -33 19 -9 -21 -7 -31 -6 -29 -20 -6 -7
word after: повідо	-48 39 -6 -8 -8 13 -6 -20 -8 -10 15 -9 17
word after: погибл	14 -3 -5 -1 -1 -1 -1 -1 0 -1 -1 -2 -1
word after: погибш	23 -11 5 -6 -7 -7 -4 -6 6 -5 -7 -8 -6
word after: погодж	-22 40 -50 -3 -7 -12 -7 -25 -3 -10 -9 -6 -11
word after: под	38 99 -83 -5 -14 -7 -3 -10 -9 -6 -9 -11 -15
word after: подкон	-13 -12 49 -8 -4 -2 -2 -1 -13 -1 -1 -5 -2
word after: подруж	85 -102 -37 -4 -4 46 -13 -11 -2 -2 -20 -8 -6
word after: подтве	-83 83 -61 -12 -15 -4 -5 -5 -5 -7 -6 -6 -3
word after: пожилы	66 -55 -16 -3 -3 -5 -5 -3 -13 -5 -32 -26 -7
word after: поза	-88 -35 -57 -11 -15 62 25 45 -13 -30 -21 -22 -15
word after: покину	-35 -14 37 -18 -22 -3 -6 -21 -21 -5 -9 -22 -6
word after: полегл	20 -41 -21 -9 -5 -8 -4 41 -14 -6 -5 -3 -5
word after: полку	-63 78 -25 -8 -11 -8 -5 -16 -7 -8 -10 -7 -6
word after: полнос	-11 -17 -28 -28 -6 -17 -10 -17 25 -18 -8 -33 -9
word after: полови	-48 -8 -57 59 -10 -3 -4 -17 -5 -10 0 -13 -9
word after: полон	50 -54 37 -3 -2 -4 -1 -1 -1 -2 -3 -2 -1
word after: полоне	55 -57 -7 -1 -3 -3 -2 -11 -3 10 -3 -3 -5
word after: полону	-33 43 -19 -5 -6 -4 -3 22 -5 -5 -7 -3 -5
word after: полоні	73 -78 -29 -6 -4 -11 -4 -20 -4 -7 -2 -12 -24
word after: получе	4 -12 -29 -6 -14 -16 -9 35 16 -11 -8 -20 -10
word after: получи	-29 9 7 -22 11 -19 -12 6 -18 -32 -20 -15 -19
word after: померл	66 -69 -31 -3 -4 -20 -4 -19 -3 -5 -24 -3 -2
word after: помощи	12 -1 -4 0 -1 0 0 0 -1 0 -3 -1 -1
word after: помощь	34 -5 -9 -1 -3 -6 -2 -1 -6 -1 -2 -4 -2
word after: понад	23 -78 -22 -7 -4 38 34 -7 -9 -38 44 -7 -32
word after: попавш	-18 -15 23 -1 -2 -2 -1 0 -2 -1 -3 -1 -1
word after: попере	16 -6 -5 -1 -1 -1 -1 3 -1 -2 -1 -1 -2
word after: поране	10 -25 -17 -7 -9 25 31 -17 -7 -12 -19 -9 -10
word after: портре	31 -12 -17 -6 -2 -3 -4 -11 -5 -5 -2 -1 -6
word after: посере	-57 1 44 -9 -5 -5 -5 -8 -16 -12 -7 -3 -3
word after: после	75 -63 -46 -2 -7 -7 -6 -1 -12 -3 -2 -2 -3
word after: послед	65 -12 -44 -20 -12 -10 -12 -8 -27 -9 -9 -10 -8
word after: посмер	16 -5 -1 -1 -6 -1 0 0 0 0 -1 0 0
word after: поспіл	-13 41 -5 -4 -6 -10 -2 -6 -1 -2 -3 -1 -3
word after: посред	-67 -40 44 -16 -9 -12 -7 -7 -10 53 -5 -12 -6
word after: посыло	44 -1 -1 -1 -2 -3 -2 -17 -2 -13 -2 -6 -4
word after: потеря	42 -4 -17 -1 -3 -4 -4 -2 -5 -5 0 -1 -1
word after: потрап	-23 36 -23 -1 -3 -5 -1 -3 0 -3 -3 -1 -2
word after: потреб	46 -31 -14 -1 -3 -8 -3 -1 16 -3 -1 -8 -2
word after: початк	18 -8 -12 -9 -2 -4 -4 42 -6 -48 -5 -4 -15
word after: почти	91 -63 -29 -19 -9 -5 -7 -8 -8 -16 -21 -23 -14
word after: поїхал	-12 -62 103 -12 -9 -12 -7 -14 -6 -7 -6 -37 -12
word after: ппо	17 -2 0 0 0 -1 0 -12 0 0 0 0 0
word after: праців	-69 -54 -4 -2 -2 -5 -2 -4 -1 -4 77 -3 -2
word after: предло	-29 -11 -1 -5 -3 -2 -8 -21 -27 -10 -38 40 -14
word after: предст	31 -30 12 -6 -2 -6 -2 -3 -2 -3 -4 -4 -12
word after: презид	33 -51 -51 -2 -4 55 -9 -2 -6 -2 -9 -2 -2
word after: при	-43 57 -5 -3 -3 -2 -2 -5 -1 -7 -2 -1 -2
word after: прибул	16 -7 -15 -1 -2 -2 -1 -2 0 -2 0 0 0
word after: привез	61 -15 -46 -4 -4 -9 -4 -35 -5 -5 -5 -9 -5
word after: пригра	-5 -58 57 -10 -44 -10 -11 -22 30 -11 -14 -8 -15
word after: приеха	-34 -23 38 -13 -8 -6 -6 -7 -16 -5 -3 -7 -5
word after: прийня	-17 57 -29 -4 -6 -3 -2 -14 -2 -3 -2 -2 -2
word after: прикор	53 -22 -37 -3 -3 -8 -4 -6 -1 -4 -5 -4 -2
word after: принял	-13 2 -13 -3 -4 22 -11 -12 -3 -3 -4 -4 -4
word after: принят	-1 43 -20 -4 -3 -9 -1 -18 -3 -1 -1 -1 -1
word after: приїха	10 39 -43 -8 -10 -10 -4 -21 -10 -15 -6 -7 -4
word after: про	67 14 -62 -3 -2 -2 -1 -36 -8 -3 -2 -2 -2
word after: провед	-40 -36 2 -8 -6 -3 -6 -10 16 23 -10 -7 -11
word after: провел	-33 -25 3 -3 -8 -6 -5 32 -17 24 -11 -4 -9
word after: продов	-51 17 -13 -4 -5 -5 -4 -64 -12 -15 62 -10 -11
word after: продол	34 -1 -14 -2 -1 -2 -2 -9 -11 -3 -1 -2 -1
word after: пройшл	81 -68 -4 -3 -4 -2 -2 -3 -1 -2 -2 -2 -1
word after: пропав	-38 -39 -29 -20 -15 -15 -14 -5 -38 -28 -41 -72 76
word after: просил	32 -21 -9 -1 -1 -1 -1 0 0 -1 -4 -2 -2
word after: просит	10 0 -1 0 -1 0 0 -1 -2 -1 -1 -1 -1
word after: просто	64 -47 -11 -2 -1 -5 -2 -7 -1 -1 -1 -2 -1
word after: просят	19 -6 -5 -1 -1 -1 0 0 -1 -1 -1 -2 -1
word after: протез	26 -14 0 -1 -1 -1 0 -5 -1 -1 -2 -1 -1
word after: против	-78 1 35 -23 -30 -21 -12 62 -41 -23 -17 -16 -25
word after: проход	40 20 -32 -8 -5 -1 -3 -13 -28 -3 -2 -3 -2
word after: прошел	-23 52 -41 -32 -5 -5 -4 -18 -3 -7 -4 -6 -7
word after: прошли	65 -52 -39 -7 -4 -3 -2 -7 -6 -8 -4 -5 -9
word after: прізви	-12 -1 0 0 0 0 0 -1 0 0 18 -2 0
word after: психол	54 -24 -13 -1 -4 -3 -4 -1 -3 -3 -2 -11 -5
word after: пункт	18 -1 -4 -1 -1 0 -1 -2 -3 -1 -1 -3 -1
word after: пункта	39 -1 -14 -2 -2 -1 -1 -6 -4 -2 -3 -2 -2
word after: пункто	44 -2 -16 -4 -8 -2 -3 -11 -16 -18 -3 -6 -8
word after: пункті	57 -13 0 -1 -1 -1 -1 -35 -4 -13 -1 -1 -2
word after: пятеро	1 -32 14 -4 -14 -2 -2 -3 -2 -2 -1 -19 -3
word after: під	72 -22 -5 -2 -2 -2 -2 -48 -2 -5 2 -2 -8
word after: підкон	-12 29 -3 -1 -1 -1 -1 -8 0 -1 0 -1 0
word after: підозр	54 -45 -3 -2 -1 -2 -1 -20 -1 -2 -2 -1 -4
word after: підтве	31 -23 45 -9 -13 -14 -7 -73 -13 -22 -9 -13 -38
word after: після	67 -41 -10 -14 -5 -2 -2 -20 -2 -3 -2 -2 -2
word after: піхоти	-21 56 -77 -8 -4 -21 -4 -4 -2 -6 -10 -3 -11
word after: работа	-30 -35 -59 -10 -25 -34 49 -24 -30 -6 -5 22 22
word after: раз	-74 83 -7 -1 -2 -3 -3 -20 -5 -4 -3 -3 -3
word after: размещ	26 -1 -7 -1 -1 -1 -1 0 -1 -3 -2 -6 -4
word after: разом	-7 53 -37 -13 -8 -15 -7 -38 -21 -40 -23 -5 -9
word after: района	-5 -9 32 -2 -10 -2 -4 -1 -9 -3 -3 10 -3
word after: ракет	16 -12 0 0 0 0 0 -1 0 0 0 0 0
word after: ранени	-33 -31 59 -5 -35 -19 -10 -22 -20 -24 -10 -28 -8
word after: ранены	8 31 -41 -3 -4 -10 7 -7 -10 -4 -2 -7 -6
word after: расска	-38 32 -53 -2 -12 -7 35 -13 13 -3 -9 -16 -4
word after: реабіл	64 -5 -3 -5 -2 -1 -1 -33 -21 -1 -1 -1 -2
word after: реакти	9 0 -4 0 -1 -2 0 0 0 -1 0 0 0
word after: ребят	-70 -39 70 -31 -7 -8 -5 -5 -8 -5 -5 -5 -7
word after: регион	-31 -38 -31 -9 -13 -12 -8 -3 -14 -7 -16 66 -14
word after: резуль	-6 8 10 -1 -3 -1 -1 -6 -7 10 -1 -1 -1
word after: репатр	49 -8 -18 -3 -5 -9 -4 -4 -8 -11 -11 -5 -5
word after: респуб	41 -75 -33 -6 -10 -9 -6 -4 25 -7 -13 7 -3
word after: рефриж	87 -71 -14 -3 -9 -5 -6 -19 -14 -5 -11 -22 -9
word after: решта	2 31 -14 -5 -5 -10 -4 -20 -3 -5 -30 -9 -50
word after: решту	68 -60 39 -4 -3 -11 -5 -12 -4 -2 -4 -1 -2
word after: реєстр	-22 -4 -1 -3 -8 -4 -5 -71 -17 -27 -71 -6 70
word after: роботи	14 -16 -87 -13 -9 -17 -10 -44 -10 16 -42 -19 -60
word after: родин	44 -31 -4 -1 -1 -1 -1 -4 0 -1 -1 0 -1
word after: родина	75 -33 -1 -5 -2 -3 -3 -25 -13 -30 -8 -4 -7
word after: родине	-30 -73 74 -13 -14 -43 -8 -1 -16 -16 -2 -20 -11
word after: родини	14 13 -22 -4 -7 -6 -6 -28 -21 -11 -19 -5 -8
word after: родину	44 -22 17 -10 -9 -4 -2 -3 -7 -2 -2 -3 -2
word after: родите	44 -16 9 -3 -3 -4 -3 -8 -21 -14 -4 -8 -4
word after: родным	-2 2 9 -16 -15 -5 -7 -38 19 -16 -4 -16 -8
word after: родных	61 2 -8 -6 -6 -3 -3 -5 -6 -6 -15 -8 -19
word after: родств	25 70 -55 -29 -16 -19 -21 -20 -28 -19 -14 -27 -37
word after: розпов	67 -9 -39 -6 -5 -4 -9 4 -7 -7 -4 -12 -7
word after: року	51 -48 -3 -1 -8 -1 -1 -5 -1 -2 -2 -1 -1
word after: років	22 -27 16 -1 -1 -1 -1 -4 -1 -2 -1 -3 -1
word after: россии	-24 -12 55 -6 -17 -23 -11 32 -41 -6 15 15 -10
word after: россий	-18 36 -18 -9 -23 -26 10 3 -22 12 15 -18 -18
word after: россию	-1 32 -10 -38 -11 -6 -10 -6 -25 -5 -4 -22 -5
word after: россия	41 2 -15 39 -37 -28 -7 -6 -24 -9 -9 -9 -7
word after: ростов	12 -6 -2 0 -1 0 0 0 0 0 0 -1 0
word after: російс	-4 24 21 -5 -6 -10 -5 2 -6 -6 -42 -9 -6
word after: росія	-22 16 -42 -7 -9 13 -6 -11 -6 -10 77 -7 -41
word after: росіян	25 39 -53 -15 -18 -3 -22 -20 -10 -11 22 -44 -15
word after: росії	12 -9 20 -5 -4 -12 -6 -36 -7 -4 -1 -28 -7
word after: рсзо	9 -2 -3 0 -1 0 0 0 -1 0 0 -1 0
word after: руки	26 -7 -3 -1 -3 -1 -1 -4 -1 -1 -2 -1 -3
word after: рф	8 -6 -2 -8 -39 -10 -6 3 -26 -8 22 -16 -10
word after: рэб	16 -1 -7 0 -1 0 0 0 -1 0 -1 -2 0
word after: рядови	-66 -2 72 -3 -4 -11 -4 -10 -2 -6 -5 -5 -5
word after: рядові	27 -21 -13 -3 -5 -7 -3 -6 -2 -4 -5 -3 -3
word after: рятува	48 70 -33 -5 -5 -7 -4 -53 -2 -14 -7 -5 -10
word after: рідним	3 79 -14 -31 -9 -8 -4 -76 -6 -7 -6 -3 -4
word after: рідних	23 103 -23 -4 -4 -4 -3 -28 -3 -4 -9 -5 -42
word after: рідну	15 28 -14 -9 -6 -2 -2 -12 -2 -3 -2 -1 -2
word after: рідні	103 -73 -38 -20 -9 -13 -5 -17 -4 -11 -13 -7 -47
word after: рідній	-34 74 -15 -19 -8 -3 -3 -24 -4 -3 -2 -2 -2
word after: рік	-68 54 -32 -5 -4 -8 -6 35 -8 29 -13 -2 -5
word after: с	16 10 -23 -4 -25 -9 -7 -2 17 1 -11 -15 -7
word after: самому	36 -13 -7 -10 -7 -2 -3 -12 -11 -5 -2 -5 -11
word after: сверх	13 -61 -30 -4 -21 13 36 -10 -7 -7 -14 -18 -11
word after: свобод	-27 -20 59 -50 -19 -6 -5 -11 -8 -6 -3 -9 -7
word after: свого	17 -31 -4 -4 -2 -3 -2 -1 -3 -2 -2 -1 -2
word after: своих	21 20 -10 -16 -5 -3 -5 21 -15 -11 -11 -5 -13
word after: своїх	-66 3 94 -6 -3 -3 -2 -12 -3 -2 -3 -1 -3
word after: свыше	21 -10 -3 0 -1 -1 -2 -1 -1 -1 -1 0 -1
word after: святку	16 20 -9 -15 -6 -2 -3 -13 -3 -4 -2 -2 -3
word after: священ	36 -29 -32 -3 -7 -6 -4 -9 -5 -6 47 -32 -16
word after: сдалис	19 -2 -7 -1 -2 -1 -1 0 -1 -1 -1 -2 -1
word after: себе	-30 -30 41 -9 -3 -6 -4 0 -4 -3 -1 -42 -3
word after: сегодн	-4 -10 41 13 -20 -12 -8 -21 -29 -11 -10 -20 -8
word after: семеро	19 19 -23 -5 -17 -7 -4 -14 17 -7 -10 -12 -7
word after: семи	12 -2 -3 -2 -2 0 0 0 0 -1 0 -1 0
word after: семьям	23 9 -10 -2 -2 -3 -2 -12 -3 -6 -3 -2 -1
word after: серед	-35 9 -16 -6 -10 -6 -4 52 -5 -12 -14 -7 22
word after: сержан	57 -53 -6 -3 -3 -7 -2 -19 -2 -3 -4 -5 -3
word after: сестер	97 -88 -56 -4 -8 -4 -7 -57 -2 -12 -8 -10 -6
word after: сил	1 -6 34 -6 -9 -6 -4 -14 -10 -5 3 -9 -4
word after: сили	70 -46 -13 -4 -3 -10 -2 -11 -1 -13 -5 -4 -4
word after: сказал	-55 -29 -11 -6 -12 -7 -8 -19 -21 -17 -31 71 -36
word after: словам	-8 38 -27 -8 -3 -14 -2 -14 -1 -2 -3 -2 -3
word after: сложил	45 -34 -3 0 -1 -3 -1 0 0 -1 -2 -1 -1
word after: служат	23 -18 9 -4 -4 -22 -3 -10 -2 -4 -3 -5 -3
word after: службу	23 -17 0 0 0 -2 0 -2 0 -1 -1 -1 -1
word after: служил	43 1 -75 -7 -14 -36 -7 -61 -4 -7 -15 -8 -6
word after: снаряд	26 -3 -4 -1 -1 -1 -1 -7 -1 -4 -2 -1 -2
word after: снова	-35 7 58 -24 -7 -2 -3 -3 -4 -3 -1 -4 -3
word after: со	-87 -4 75 -20 -15 -10 -12 -8 -26 -15 -18 -25 -25
word after: соглас	90 -15 -62 -3 -4 -6 -5 -39 -67 -10 -4 -6 -5
word after: солдат	67 -50 -9 -4 -8 -8 -4 -6 4 -6 3 -2 -17
word after: сообща	-2 19 -8 -15 -59 -7 -6 2 -17 -5 -12 -4 -6
word after: сообще	-78 64 -19 -14 -18 -8 -7 -12 -25 -9 -18 -9 -14
word after: сообщи	-59 1 31 -25 -17 -11 -11 32 -46 -11 -11 -16 -7
word after: соотве	40 -26 -52 -7 -3 -2 -3 -2 -4 -4 -10 -7 -2
word after: сопров	45 -8 -13 -2 -2 -2 -1 -1 -1 -4 -2 -9 -2
word after: состоя	-22 31 2 -14 -25 -13 -10 -10 15 -17 -9 -18 -8
word after: сотруд	17 -6 -2 -1 -2 -1 0 0 0 -2 0 -1 -1
word after: списки	27 -26 -1 0 -1 -1 -1 0 -1 -1 -3 1 -1
word after: спожив	78 -18 -1 -2 -3 -9 -2 -45 -2 -12 -21 -1 -16
word after: спільн	46 -3 -8 -12 -5 -5 -5 -69 -17 -11 -21 -21 -11
word after: среди	-1 -58 63 -22 -26 -8 -7 -13 -29 -17 -9 -21 -12
word after: стамбу	-29 -35 -32 -6 -11 -8 -5 55 -22 48 -7 -19 -11
word after: стан	54 -27 -62 -6 -8 -19 -6 -38 -5 -7 -16 -6 -14
word after: станци	14 -2 -6 0 -1 0 0 0 -1 0 -1 -1 0
word after: старше	52 -28 -32 -1 -1 -2 -1 -1 -1 -1 -2 -3 -1
word after: статус	51 -52 -20 -1 -3 -17 -4 -1 -1 -5 -2 -3 -24
word after: сто	-34 -60 69 -12 -12 -6 -7 -10 -9 -11 -7 -17 -8
word after: стольк	7 -32 -24 48 34 -12 -9 -25 -27 -13 -9 -8 -8
word after: сторон	-36 32 -5 -11 -1 -16 10 16 -17 -13 -14 -12 -8
word after: стран	-28 14 3 -26 -10 -3 -5 -30 -23 30 -12 -12 -3
word after: страни	71 -22 -29 -4 -7 -4 -3 -4 -11 -2 -3 -17 -6
word after: стільк	-38 9 -50 -16 -18 -23 -12 74 -11 -20 43 -44 -39
word after: суджан	-22 -10 52 -4 -14 -3 -6 -1 -20 -3 -2 -1 -4
word after: суджи	-68 -77 109 -14 -16 -9 -10 -4 -27 -8 -7 -21 -6
word after: судна	-34 46 0 -15 -6 -6 -10 -9 -11 -6 -5 -17 -7
word after: сумах	7 -16 -39 -4 -10 -9 -6 -1 -20 -10 -72 31 -9
word after: супров	62 -17 -24 -1 -1 -2 -2 -11 -1 -4 -20 -4 -26
word after: сша	-22 47 -68 -1 -3 -2 -2 -5 -2 -2 -2 -5 -2
word after: сьогод	6 18 -54 12 -11 -12 -4 -32 33 -12 -6 -7 -7
word after: сімох	-26 50 -27 -1 -5 -2 -1 -21 -1 -1 -2 -1 -1
word after: та	29 14 -14 -4 -6 -6 -3 -39 -11 -5 0 -3 -3
word after: так	-61 42 -54 -30 -21 50 -7 -23 -25 -8 -8 -25 -10
word after: также	9 57 -44 -2 -10 -2 -3 -7 -21 -2 -5 -4 -2
word after: такий	-34 55 -49 -6 -13 -8 -2 -4 -3 -2 -8 -2 -3
word after: таких	-26 56 -4 -2 -2 -5 -1 -22 -2 -9 -1 -2 -6
word after: також	5 15 -22 -8 -11 -21 -5 -28 -5 -6 -15 -3 -5
word after: там	33 35 9 -14 -18 -47 -16 -50 -60 -22 -20 25 -43
word after: танк	34 -7 -4 -1 -2 -1 -1 -2 -5 -1 -2 -8 -1
word after: танка	26 -6 -5 -1 -2 -1 -1 0 -1 -1 -5 -4 -1
word after: танков	56 -1 -3 -1 -2 -1 -1 -4 -27 -2 -6 -7 -2
word after: танків	31 -17 0 -1 -1 0 -1 -12 -1 -1 -1 -2 -1
word after: те	24 26 -50 -6 -19 -13 -6 -23 -28 -6 59 -23 -11
word after: теж	-31 7 24 -5 -6 -53 32 -14 -2 -4 -17 -17 -2
word after: тела	17 0 -14 -13 -13 -11 -8 -21 -19 -8 -14 -19 -13
word after: телами	-41 26 48 -5 -8 -6 -3 -6 -2 -4 -4 -4 -5
word after: тепер	0 10 -12 -10 -4 -2 -2 -7 -4 -11 -6 -2 -4
word after: терито	-19 -36 40 -4 -4 -9 -4 -7 -2 -10 -9 -23 -4
word after: теробо	76 -61 -24 -3 -2 -7 -4 -3 -3 -4 -4 -7 -2
word after: террит	-14 -21 36 -3 -6 -2 -2 -4 26 -5 -12 -8 -2
word after: техник	38 -4 -6 -1 -3 -1 -2 -11 -7 -3 -5 -7 -8
word after: тижден	50 -33 -1 0 0 -2 -1 -12 0 -1 -1 -1 -1
word after: тимчас	29 24 -1 -2 -1 -5 -1 -24 -1 -2 -13 -1 -6
word after: тисяч	5 -84 0 -2 -4 -4 -2 -33 -5 -12 12 -8 19
word after: тисяча	-25 36 -7 -6 -12 -7 -3 -19 -2 -6 -10 -3 -6
word after: тисячі	-78 70 -6 -7 -15 -5 -4 12 -6 -9 15 -15 -15
word after: тих	26 -17 -16 -2 -3 -11 -3 -18 -4 -11 -3 -3 -4
word after: тиші	44 -41 -5 -2 -3 -2 -1 -2 -1 -2 -3 -2 -7
word after: тоже	18 49 -54 -7 -4 -3 -4 -4 -10 -2 -14 11 -3
word after: той	10 -12 -47 -22 36 -3 -3 -50 -11 -11 -13 13 -4
word after: том	33 31 -29 -13 -21 -5 -5 -8 -35 -6 -10 -17 -8
word after: тому	32 -18 -14 -2 -3 -4 -2 6 -2 -8 -6 -5 -4
word after: торгов	-58 -43 66 -10 -13 -7 -7 -5 -9 -5 -6 -8 -5
word after: третин	63 -48 -3 -2 -1 -2 -1 -7 -1 -2 -3 -2 -2
word after: три	21 -20 12 -10 -7 -6 -4 -10 -10 -10 -12 -12 -9
word after: триваю	18 -12 0 -1 0 0 0 -1 0 -1 -1 -1 -1
word after: тримал	81 -22 -70 -6 -7 -8 -4 19 -4 -9 -55 -7 -8
word after: тро	4 4 -19 -5 -4 -6 -3 -8 -2 -7 -7 -7 -4
word after: трое	5 67 -59 -6 -17 -4 -3 -6 -24 -4 -3 -18 -3
word after: троє	43 -8 -27 -5 -6 -12 -4 -42 -2 -5 -7 -4 -4
word after: трьох	40 -18 -16 -5 -7 -11 -5 -33 -4 -13 -7 -5 -4
word after: туберк	19 -4 -1 0 0 -7 -1 -1 -1 -1 -1 0 -1
word after: туда	-29 42 9 -6 -9 -5 -5 -7 -11 -5 -5 -6 -4
word after: туречч	37 -44 -18 -3 -3 -3 -2 -6 -1 -3 -7 -3 -4
word after: тяжело	-26 25 -29 -10 -13 43 -16 -11 -15 -13 -6 -20 -10
word after: тяжкоп	-24 -117 -21 -7 -6 -16 -14 -14 -5 76 -16 -14 -13
word after: ті	-16 24 -3 0 0 -1 0 -2 0 -1 -1 0 0
word after: тіл	-24 9 -25 -4 -1 -3 -1 48 -6 -15 -3 -3 -1
word after: тіла	21 -16 -6 -3 -1 -3 -1 -14 -1 -2 -3 -3 -2
word after: у	-12 39 -21 -7 -7 -16 -5 -5 -7 -12 -14 2 8
word after: ув'язн	-53 12 -11 -1 -1 -2 -1 -6 -2 -1 64 -5 -6
word after: удалос	-72 45 -50 -14 -12 31 -13 63 -15 -14 -10 -13 -11
word after: ударов	22 -1 -7 -1 -1 -1 -1 -1 -3 -2 -2 -3 -1
word after: ударів	21 -3 -1 -1 -1 -1 -2 -1 -1 -5 -4 -2 -3
word after: удержи	-56 -43 41 -12 -22 -10 -12 -13 -26 -14 10 30 -21
word after: удома	2 32 -24 -15 -8 -5 -2 -26 -4 16 -3 -2 -3
word after: уехали	-23 24 4 -4 -5 -12 -3 -9 -4 -2 -3 -4 -2
word after: уже	46 11 -3 -4 -5 -4 -3 -7 -18 -9 -6 -14 -4
word after: узгодж	31 -26 -1 -1 -1 -1 -2 -35 -5 -1 -5 -2 -2
word after: узяли	-3 30 -36 -1 0 -9 -1 -2 0 0 -9 -1 0
word after: узятих	70 -59 32 -7 -5 -9 -4 -2 -3 -4 -5 -5 -5
word after: украин	-13 -11 -3 -11 -7 -16 6 8 12 -10 -1 -6 -8
word after: україн	-31 22 -13 -8 7 -12 -4 -32 -6 -4 -10 4 43
word after: управл	23 -1 -8 0 -1 -1 -1 -1 -3 -2 -3 -2 -1
word after: урожен	27 -4 -9 0 -2 -1 -1 -3 -9 -1 0 -8 -1
word after: усі	-3 -13 22 -11 -10 13 -10 -22 -3 -6 -16 -9 -5
word after: усіх	-61 9 -2 0 -1 -4 -1 -21 0 -1 62 -6 -6
word after: утрима	20 -9 0 0 -1 -1 -1 -5 -1 -3 -4 -1 -3
word after: утриму	-68 -7 38 -13 -10 -27 -25 -36 -5 -7 53 -27 -51
word after: учасни	52 -2 -40 -1 -1 -1 -1 -1 0 -3 -1 -2 -1
word after: участн	23 0 -16 0 -1 0 0 0 -2 -1 0 -1 0
word after: учора	70 -63 -6 -6 -6 -2 -2 -12 -2 -5 -4 -2 -4
word after: ушли	-63 73 -17 -4 -9 -9 -2 -1 -2 -3 -30 -1 -6
word after: фамили	59 -13 -27 -5 -5 -3 -3 -1 -2 -3 -3 -7 -1
word after: федера	-52 -7 94 -1 -10 -1 -3 0 -24 -1 -2 -4 -2
word after: хаймар	13 -3 -4 0 -1 -1 0 0 -1 -1 -1 -1 0
word after: харків	-8 25 -3 -7 -3 -8 -2 -8 -2 -3 -4 -2 -2
word after: херсон	43 -16 -69 -5 -16 -15 -8 -27 -10 -6 -27 -22 -22
word after: хлопці	-40 5 -6 -4 -1 51 -12 -23 -1 -4 -2 -2 -1
word after: хто	25 -11 -2 -2 -1 -3 -1 -3 0 -2 -1 -1 -2
word after: це	-10 31 -41 -7 -8 -16 -5 16 -9 -18 36 -10 -18
word after: цивіль	-64 53 25 -7 -18 -14 -5 11 -13 -10 6 -7 -7
word after: цього	5 5 -18 -18 -8 -14 -8 5 -8 -12 -29 -9 -16
word after: чаес	64 -43 -8 -3 -1 -4 -1 -4 -1 -2 -1 -2 -2
word after: час	9 -17 -1 -3 -2 -2 -1 50 -2 3 -5 -1 -4
word after: часть	-13 -38 9 -7 -7 -4 -4 -4 -28 -4 -2 65 -2
word after: чекали	-18 25 1 -5 -8 -17 -8 -14 -3 -10 -32 -7 -19
word after: чекают	55 -60 -1 -7 -7 -17 -7 -20 -25 -14 -29 -29 -26
word after: челове	15 -47 1 -36 -18 -29 -14 -32 -9 33 -21 -28 -21
word after: через	9 -85 61 -12 -9 -10 -7 -20 -24 -13 -6 -26 -5
word after: четвер	53 -56 23 -7 -8 -11 -5 -29 -6 -10 -9 -12 -7
word after: четыре	7 47 -41 -4 -16 -6 -9 -4 -9 -3 -6 -19 -5
word after: чи	54 -22 -1 -1 -1 -6 -1 -18 -6 -2 -2 -2 -2
word after: числе	22 -18 -10 -15 37 -7 -5 -8 -32 -7 -8 -18 -5
word after: числі	55 -45 -19 -9 -6 -13 -5 12 -3 -5 -7 -6 -4
word after: членов	40 -10 -5 -3 -3 -2 -1 -1 -1 -4 -9 -6 -3
word after: чолові	20 11 -61 -3 -3 -4 -2 -18 -1 -4 -3 -2 -2
word after: чорноб	35 -26 -1 0 0 -1 -1 -1 0 -1 0 -2 -2
word after: чотирь	-44 64 -47 -6 -8 -13 -5 -30 -4 -8 -8 -5 -9
word after: шахеді	24 -8 0 -1 -1 -1 -1 -4 -1 -2 -2 -1 -2
word after: шестер	9 15 0 -16 -32 -11 -7 -36 -18 -9 -5 -10 -8
word after: шпитал	-34 45 -69 -6 -4 -6 -5 -7 -4 -11 -7 -8 -5
word after: штаб	-64 54 37 -2 -9 -8 -5 -30 -6 -6 -7 -2 -4
word after: штабу	10 -41 -2 -3 -6 -5 -5 36 -4 -23 -16 -6 -11
word after: штурмо	93 -17 -69 -1 -3 -16 -5 -2 -2 -6 -18 -4 -3
word after: штурмі	39 -9 0 -1 -1 -1 -1 -28 -2 -3 -2 -1 -1
word after: шість	-57 -14 32 -17 -16 -6 -4 -7 -7 -6 -5 -9 -5
word after: ще	48 -29 29 -4 -6 -11 -4 -40 -4 -4 16 -4 -23
word after: щиті	-20 42 -9 -2 -3 -1 -1 -5 -2 -1 -1 -1 -1
word after: що	30 -2 -28 -5 39 -9 -3 -19 -5 -23 -28 -4 -6
word after: щодо	8 -34 -8 -2 -2 -4 -2 -25 -4 -8 51 -4 -5
word after: щонайм	-34 -3 -13 -2 -5 -5 -4 -37 -10 -13 45 -13 -20
word after: эвакуи	41 -23 -25 -2 -4 -4 -3 -2 -2 -11 -2 -5 -3
word after: экипаж	-44 -50 69 -9 -4 -4 -5 -5 -13 -8 -4 -13 -3
word after: это	7 -78 71 -20 -23 -11 -7 -16 -34 -14 22 -11 -11
word after: этого	28 -5 -25 -3 -11 5 -8 -2 -11 -7 -3 -18 -4
word after: як	-63 56 -33 -5 -4 -10 -7 6 -11 12 -9 -3 -22
word after: який	45 -24 -14 -2 -1 -2 -1 -31 -6 -3 -2 -2 -2
word after: яких	-11 -33 48 -9 -12 -15 -8 6 -11 5 27 -12 -7
word after: яку	-16 -11 -4 -10 -10 -15 -6 -63 -35 -14 63 -21 -32
word after: які	12 3 3 7 -9 -7 -6 0 -16 -7 -12 -7 -8
word after: є	-45 -38 -31 -5 -8 -13 -5 68 -3 -8 17 -6 -9
word after: і	28 -6 -27 -6 -6 -12 -5 18 -9 -5 -10 -7 -4
word after: із	3 1 -35 -5 26 -10 -4 -10 -6 4 1 -7 13
word after: інозем	-38 26 -15 -2 -1 -7 -1 -14 -1 -3 -1 -1 -1
word after: інших	63 -66 -3 -2 -1 -2 -2 -7 -1 -6 -3 -2 -2
word after: інші	-56 65 -7 -5 -2 -4 -3 -2 -1 -3 -3 -3 -21
word after: їдуть	6 -22 33 -15 -7 -9 -6 -21 -3 -7 -4 -5 -4
word after: їх	38 -5 -65 -11 -8 -21 -16 -15 -7 -8 -5 -6 -6
word after: їхніх	-52 6 32 -14 -14 -8 -5 -7 -7 -5 -8 -13 -7
word after: اسر	-17 -6 13 -1 -10 -1 -1 -1 -8 -2 -1 -2 -1
word after: اسيرا	4 -2 14 -3 -3 -8 -2 -1 -4 -17 -4 -2 -1
word after: الي	-27 6 8 4 -7 -6 -5 -15 -10 15 -3 -7 -4
word after: اليوم	23 5 -4 -24 -3 -1 -1 -1 -1 -5 -1 -2 -2
word after: اوكران	3 15 -21 -21 -7 2 -6 -15 -7 20 1 -6 -6
word after: بين	-1 -26 -16 6 -7 -7 -2 -9 -15 14 -3 -3 -2
word after: بينهم	20 52 -37 -20 -5 -4 -2 -1 -7 -18 -4 -3 -4
word after: جانب	-14 22 2 -35 -3 -2 -2 -1 -2 -7 -4 -4 -1
word after: جانبين	-48 -9 12 10 -5 -6 -3 -22 -8 43 -7 -9 -8
word after: خلال	58 -2 -55 -10 -5 -1 -2 0 -7 -4 -1 -6 -1
word after: دولار	38 -5 0 -5 -2 -2 -3 -11 -4 -36 -5 -10 -3
word after: ذويهم	-41 85 -56 -29 -2 -4 -4 -2 -1 -22 -2 -3 -2
word after: روس	-17 4 -12 -6 -2 -21 16 0 -2 -3 -1 -3 -1
word after: روسي	-33 17 1 -40 -3 -2 -3 -9 -10 35 -24 23 -4
word after: روسيا	-17 -13 19 4 -4 -4 -11 -4 -9 4 0 -7 -3
word after: طرف	-5 19 10 -23 -6 -6 -8 -5 -8 -22 -4 -8 -6
word after: عائلات	10 -29 -17 -14 -4 -7 -5 -21 -7 28 -2 -7 -6
word after: عادوا	-26 31 -20 -4 -4 -2 -2 -1 -2 -3 -1 -1 -1
word after: علي	46 -22 -3 -49 -3 -2 -2 -6 -2 21 -6 -6 -2
word after: في	35 -9 -6 -37 -11 -14 11 -22 -6 11 -4 -7 -25
word after: كل	-11 6 15 -8 -3 -3 -3 -2 -5 -28 -4 -5 -3
word after: لكل	-11 27 0 -33 -6 -8 -4 0 -1 -6 -2 -3 -2
word after: ما	-18 -1 8 -1 0 0 0 0 0 14 0 0 0
word after: مدنيا	-18 17 -4 -14 -18 -5 -6 -3 -3 -19 -1 -4 -3
word after: مع	25 -50 -36 9 -7 -11 -8 -13 -2 -62 -4 -6 -3
word after: مقابل	14 27 -8 -24 -3 -5 -1 -2 -1 -16 -1 -1 -1
word after: من	18 1 2 -2 -5 -12 -6 -5 -7 -8 -4 -6 -3
word after: و	26 -17 24 -12 -7 5 -6 -1 -5 -17 -1 -4 -3
word after: واقع	-25 -19 -7 28 -1 -1 -1 0 0 -15 -1 -1 -1
word after: وساطه	-26 25 0 -47 -7 -8 -5 -6 -9 21 -6 -6 -8
word after: –	-4 -11 14 -1 0 7 -6 -2 -3 -6 -1 2 -2
word after: ₴	12 -1 -1 0 0 -1 0 -4 0 -2 -1 0 -1
word before 1: 	-16 -30 48 -13 -12 -14 -8 20 -8 7 -29 -23 -14
word before 1: "	-16 -46 -39 -17 -15 -10 -8 17 41 -4 -9 34 -2
word before 1: (	22 2 -15 -4 -3 -2 -1 -8 -3 -5 -2 -2 -5
word before 1: )	38 27 -3 -2 -4 -3 -2 -25 -2 -6 -34 -5 -4
word before 1: +	23 47 -28 -3 -6 -3 -4 -22 -3 -11 -30 -15 -7
word before 1: ,	22 2 -12 -4 -4 -3 -3 3 0 -1 4 -4 -2
word before 1: -	92 -51 -39 2 -12 -5 -3 -2 -6 -23 -6 -4 -5
word before 1: .	2 -70 -21 37 -12 -4 -3 -7 -4 -16 -3 -5 -4
word before 1: /	98 -17 -9 -3 -6 -5 -3 -10 -8 -20 -7 -12 -11
word before 1: :	6 0 2 2 -7 -9 -1 10 7 -3 -11 1 -12
word before 1: ;	51 -2 -43 -10 -5 -1 -2 -25 21 -5 -5 -10 -3
word before 1: a	-7 38 -18 -23 -16 -8 -7 -43 -14 -12 -16 -9 -11
word before 1: after	68 -39 -5 -11 -2 -7 -1 -3 -6 -11 -3 -1 -3
word before 1: all	26 -64 -10 -17 -6 -5 -5 22 -7 -16 -4 -6 -6
word before 1: and	11 -3 0 -12 3 -3 2 18 0 -9 -16 -5 -1
word before 1: anothe	12 -1 -34 -23 -11 23 -8 -30 -17 -14 48 -17 -33
word before 1: are	44 -28 -31 -4 -12 -7 -3 -7 -4 -5 26 -5 -7
word before 1: as	53 -55 -20 -15 -19 -21 -9 -25 -21 -24 -11 -14 -8
word before 1: at	-88 -19 54 26 -29 -20 -15 -42 -26 25 8 10 15
word before 1: back	-22 28 -10 -23 -25 -5 -6 30 -6 -8 -6 -10 -6
word before 1: brough	66 -4 -12 -31 -3 -3 -2 18 -5 -45 -2 -2 -1
word before 1: by	40 -2 -2 -6 -2 -1 -1 -4 -1 -9 -6 -3 -4
word before 1: carrie	44 -17 -7 -7 -13 -3 -2 -1 -2 -4 -23 -4 -12
word before 1: carryi	50 -16 -40 -4 -6 -1 -2 -1 -1 -4 -13 -2 -5
word before 1: code	87 -31 -4 -2 -3 -4 -3 -23 -3 -15 -29 -6 -5
word before 1: covere	14 -21 18 16 -9 -4 -3 -3 -8 -16 -2 -4 -5
word before 1: day	102 -84 -26 -8 -13 -11 -7 -24 -41 -20 -15 -9 -16
word before 1: delive	31 -3 -7 -8 -1 -1 -1 -1 -1 -5 -1 -1 -1
word before 1: every	16 -12 -6 0 -1 -1 0 -8 -1 -1 -1 0 0
word before 1: exchan	-18 -6 -25 12 -6 -4 -4 13 8 -28 -5 -5 -7
word before 1: first	-26 -35 -4 -5 -14 -5 -5 -14 -8 39 -10 -23 -11
word before 1: for	70 -21 -19 -9 -2 -3 0 -11 -7 -4 -4 -4 -4
word before 1: free	-21 -29 -11 49 -10 -1 -1 -8 -1 -7 -1 -2 -1
word before 1: freed	-17 -18 22 -4 -4 -5 -3 -29 -3 12 -3 -3 -3
word before 1: frees	30 2 -32 33 -13 -4 -5 -15 -5 -42 -3 -8 -4
word before 1: from	70 -19 -27 -5 -3 -3 -3 -3 -3 -17 -4 -13 -4
word before 1: furthe	-37 0 -20 22 -22 18 -7 -9 -7 -10 -4 -9 -6
word before 1: got	-68 26 4 -13 -12 -6 -5 -8 -22 -5 -4 -9 -7
word before 1: has	5 49 -50 -20 -16 -6 -8 -6 -8 -51 -17 4 -22
word before 1: hold	-39 -16 -6 -11 -12 -6 -7 -39 -10 -11 -11 40 -58
word before 1: holdin	-35 -13 -13 -6 -8 -6 -6 -13 -42 -10 34 9 -31
word before 1: holds	37 -3 -5 -5 -11 -7 -7 -39 -24 -24 17 4 -29
word before 1: home	17 -8 -33 -13 -14 -12 -7 23 -20 -16 -17 -12 -11
word before 1: in	-12 10 -24 21 -12 -11 -7 -30 -19 21 -19 -18 -10
word before 1: includ	53 6 -26 -12 -5 -12 -4 -4 -2 -8 -4 -4 -4
word before 1: interv	53 -25 -1 -4 -14 -2 -3 -45 -24 -14 -2 -3 -3
word before 1: involv	47 -3 -17 21 -9 -5 -6 -30 -16 -21 -5 -7 -8
word before 1: is	49 -52 -20 -6 -4 -4 -3 -35 -5 -11 11 -5 -4
word before 1: let	-18 -32 38 -21 -22 -10 -7 -23 -6 -5 -3 -8 -4
word before 1: lost	34 -2 -8 -1 -3 -2 -1 -1 -3 -1 -6 -4 -1
word before 1: number	63 -3 -41 -19 -8 -5 -5 -15 -6 -13 -24 -11 -10
word before 1: of	8 5 1 13 -8 -7 -5 -17 -11 -3 -5 -5 -8
word before 1: oldest	57 -44 -5 -4 -2 -1 -1 -4 -2 -5 -2 -1 -1
word before 1: only	45 -27 -5 -4 -5 -13 -2 44 -29 -20 -2 -7 -2
word before 1: over	25 27 -20 -7 -29 6 -14 -11 -12 -3 -9 -25 -11
word before 1: plus	-57 19 4 -2 -4 37 -18 -7 -4 -6 -14 -7 -3
word before 1: reache	-46 -23 -18 -38 -6 -3 -2 53 -3 55 -4 -2 -7
word before 1: receiv	-9 -11 1 -15 -13 -8 -10 -20 28 -18 -14 -10 -9
word before 1: releas	13 0 18 -10 -3 -3 -3 -31 -6 -8 -8 -3 -3
word before 1: report	41 -70 54 -5 -2 -1 -1 -2 -1 -3 -1 -2 -1
word before 1: return	-10 21 -46 -4 -24 -9 -7 44 -21 -27 -8 -7 -6
word before 1: russia	27 -71 65 -32 -19 -14 -8 -23 -23 -17 10 -6 -15
word before 1: said	13 -16 -5 -24 -21 -9 -4 21 -14 -12 -5 -4 -3
word before 1: saw	20 -3 -5 -10 -1 -1 -1 -1 0 -12 -2 0 0
word before 1: says	-9 -12 -15 -28 9 -8 -7 10 -20 -10 4 -40 16
word before 1: spent	65 -51 -3 -7 -9 -2 -1 0 -1 -4 -5 -1 -6
word before 1: swap	-16 13 6 -20 -3 -5 -5 -7 -11 -10 -8 -3 -8
word before 1: swappe	12 -15 5 34 -16 -7 -11 -31 -16 -18 -12 -23 -21
word before 1: that	-27 -3 -6 -24 -19 -7 -7 24 -21 -4 5 21 -18
word before 1: the	57 17 -40 -23 -13 -6 -4 8 -6 -32 -8 -7 -7
word before 1: them	30 -9 -30 -22 -4 -6 -3 -5 -5 -8 -4 -4 -2
word before 1: to	10 -14 -5 5 -5 -3 -3 -25 -9 31 -3 -7 -4
word before 1: today	-19 -18 20 -2 -5 -3 -2 -17 -11 -2 4 -3 -4
word before 1: total	-12 -15 -9 -58 -2 -2 -2 15 -3 14 -5 -5 -5
word before 1: trade	21 -17 23 -3 -3 -2 -2 -5 -2 -1 -2 -4 -6
word before 1: traded	28 -23 -25 19 -24 -11 -8 -4 -19 -12 -14 -5 -8
word before 1: was	1 22 -28 -26 -10 -9 -11 -30 -10 -9 -13 -26 -8
word before 1: when	49 -47 -9 -4 -15 -11 -6 -13 -3 -4 -6 -2 -3
word before 1: which	26 6 -27 -19 -11 -18 15 -18 -20 15 -19 -7 -10
word before 1: with	69 -8 -16 6 -4 -7 13 -22 -5 -20 -11 -19 -4
word before 1: year	35 -13 5 -11 -5 -4 -4 -13 -41 -13 -26 -10 -10
word before 1: а	-42 5 -124 -24 -26 -44 -25 -36 -31 -32 94 -30 -75
word before 1: але	23 37 -14 -7 -2 -4 -3 -32 -8 -3 -9 -2 -8
word before 1: боя	13 -1 -6 -1 -1 0 -1 0 -1 0 0 -2 -1
word before 1: було	18 -69 -13 -13 -8 -8 -6 -58 -10 43 -20 -11 -11
word before 1: было	19 32 -77 -15 -17 -10 -10 -34 -44 35 -20 -30 -18
word before 1: в	22 7 4 -6 -6 -6 -6 -47 -10 -23 37 -36 -32
word before 1: вважаю	-13 -24 -2 -8 -9 -6 -7 -52 -17 -27 -36 -13 57
word before 1: вдалос	32 -80 -8 -25 -9 -26 -11 -16 -29 -52 -49 -17 -21
word before 1: вдома	-19 42 -31 -10 -5 -10 -4 11 -11 -4 -7 -3 -4
word before 1: вернув	-60 6 67 -6 -7 -8 -4 -4 -12 -6 -6 -8 -4
word before 1: вернул	-32 -5 15 -16 -6 -7 -8 -23 48 -15 -8 -18 -8
word before 1: вернут	0 -76 44 -5 -12 -7 -6 8 -3 -9 -16 16 -4
word before 1: вже	-3 -91 -22 -12 -6 -6 -4 49 -15 29 -12 -7 -9
word before 1: взамен	-4 43 -32 -3 -1 -1 -1 -2 -1 -1 0 -1 -1
word before 1: взяты	36 -1 -7 -1 -1 -1 -1 -8 -13 -4 -5 -3 -1
word before 1: вивезе	41 -26 -5 -8 -6 -13 -4 -24 -14 -3 -17 -2 -6
word before 1: визвол	-15 40 -60 -9 -9 -16 -6 26 -8 -12 -15 -5 -7
word before 1: вийшли	-12 22 -55 -30 -20 -40 -24 33 -9 -13 -40 -9 -12
word before 1: вилуче	12 -2 0 0 0 -1 0 -3 0 -1 -3 0 -1
word before 1: виповн	48 -36 -3 -1 -1 -2 -1 -1 -1 -3 -2 -1 -1
word before 1: вирвал	27 -6 -5 -7 -3 -2 -2 -17 -2 -2 -4 -2 -2
word before 1: виїхал	-75 3 81 -5 -6 -8 -5 -14 -14 -5 -3 -3 -3
word before 1: включа	16 -54 -23 -1 -3 -7 -5 -4 -5 -3 -3 28 -3
word before 1: военно	-9 41 -11 -10 -10 -33 -16 -6 -23 -30 -9 -4 -4
word before 1: возвра	-39 -9 13 -8 9 -3 -6 2 24 -8 -9 8 -6
word before 1: волі	-41 58 -18 -18 -6 -3 -2 17 -1 -7 -5 -3 -5
word before 1: воссое	11 -17 -56 -14 -7 -3 -4 33 -31 -17 -2 -8 -4
word before 1: вручен	21 0 -1 0 0 0 0 -2 -3 -7 0 -5 -1
word before 1: все	27 -4 3 -8 -8 -8 -4 -4 -16 -8 -4 -8 -3
word before 1: всего	42 -60 15 7 -36 -25 -25 -60 -79 -36 -28 -78 -40
word before 1: встрет	-16 -14 -45 -2 -7 -5 -6 -5 -22 -6 -4 28 -9
word before 1: всі	-47 59 -15 -2 -8 -7 -2 -15 -3 -5 -4 -4 -2
word before 1: вывезе	65 -10 -3 -3 -4 -2 -3 -25 -13 -3 -1 -4 -5
word before 1: выехал	6 -17 58 -3 -9 -4 -3 -20 -14 -8 -2 -3 -3
word before 1: вызвол	-69 9 10 -11 -19 -5 -8 -18 54 -20 -7 -9 -8
word before 1: вырвал	-15 -15 39 -12 -30 -1 -2 -1 -17 -1 -1 -3 -1
word before 1: вышли	-74 32 -31 48 -49 -7 -10 -11 0 -18 -6 -25 -11
word before 1: від	2 25 -13 -2 -2 -3 -2 -31 -2 -3 -5 -3 -5
word before 1: відбул	-6 -10 -13 -4 -3 -4 -4 -46 -8 31 -8 -17 -5
word before 1: віддал	-57 28 49 -8 -11 8 -16 -16 -35 -8 -9 -13 -6
word before 1: відпра	16 -20 14 -1 -1 -1 0 -7 0 -1 0 -1 0
word before 1: відпус	3 1 9 -2 -3 -2 -3 -29 -3 -2 -2 -10 -3
word before 1: військ	-56 37 30 -4 -4 -19 -4 -15 -2 -4 -19 -3 -3
word before 1: віком	28 -20 -1 -1 -1 -4 -1 -2 0 -1 -1 -1 -1
word before 1: группе	30 -24 -27 -2 -2 -2 -4 -3 -1 -2 -10 -3 -4
word before 1: для	35 -59 52 -19 -14 -15 -7 -67 -4 -16 30 -20 -18
word before 1: додому	-4 38 -35 -9 -4 -9 -3 -37 -7 -12 -7 -3 -6
word before 1: дома	-35 -23 41 -15 -17 -6 -9 -9 -21 -6 -17 -40 -6
word before 1: домой	16 -18 13 -8 -16 -7 -7 -19 -13 -7 -6 -16 -7
word before 1: доправ	-14 33 -35 -5 -4 -4 -3 24 -11 -4 -2 -2 -20
word before 1: достав	42 -14 -38 -6 -5 -5 -4 -2 -21 -11 -14 -7 -20
word before 1: достиг	-11 -1 0 -7 -2 -1 -1 12 -3 8 -10 -2 -11
word before 1: дістал	16 30 -13 -6 -22 -7 -4 -6 -14 -9 -8 -4 -4
word before 1: евакую	82 -41 -1 -3 -1 0 0 -61 -1 -4 -1 -1 -1
word before 1: едут	-128 13 42 -33 -27 -7 -10 -8 -63 -7 -5 -10 -8
word before 1: есть	-31 24 -53 60 -19 -16 -7 -18 -15 -23 -11 -16 -6
word before 1: еще	-18 26 2 3 -19 8 -3 -17 -29 -10 -22 24 -13
word before 1: жінок	12 -5 -4 0 0 -1 0 -1 0 0 0 0 0
word before 1: з	28 14 -76 -6 -16 -17 -6 -32 -6 -13 28 -8 -13
word before 1: за	22 0 18 -10 -8 -11 -7 -27 -10 -16 -12 -7 -7
word before 1: забрал	13 -13 3 -10 -8 -6 -8 -10 -3 -8 -10 -8 -6
word before 1: забрат	12 21 -57 -6 -10 -8 -3 53 -14 -20 -21 -17 -8
word before 1: загало	-105 -55 103 -43 -34 -51 -19 -17 -37 -48 -31 -27 -25
word before 1: загину	27 -7 -2 -2 -4 -2 -1 -1 -1 -1 -2 -1 -2
word before 1: задерж	21 -6 -2 -1 -3 -1 -1 -1 0 -4 -1 -1 -1
word before 1: займет	28 -4 -11 0 -1 -1 -1 0 -1 -1 -4 -3 -3
word before 1: зараз	78 -49 -5 -11 -11 -12 -15 -28 -23 -13 -66 -20 -75
word before 1: зафікс	17 -9 -1 -1 -1 0 0 -2 -1 -3 -2 -1 -1
word before 1: збито	13 -6 0 0 0 -1 0 -2 -1 -1 -1 0 0
word before 1: зверну	52 -5 -1 -2 -3 -3 -2 -4 -3 -1 -2 -5 -26
word before 1: звільн	-26 48 -17 -5 -3 -4 -3 4 -7 -7 -6 -2 -5
word before 1: знищен	55 -3 -36 -1 -4 -10 -1 0 0 -2 -3 -4 -1
word before 1: зокрем	53 -78 -19 -6 -6 -9 -3 37 -15 -4 -8 -5 -4
word before 1: зустрі	-35 -78 39 -11 68 -11 -7 -50 -15 -9 -7 -5 -7
word before 1: зі	-53 60 -30 -9 -11 -6 -10 -13 -4 -6 -5 -2 -7
word before 1: зібрал	16 -10 0 0 -1 -1 0 -1 -1 0 -1 -1 -1
word before 1: и	-21 27 -6 -9 22 -5 -16 0 1 -9 -8 -20 -6
word before 1: из	40 25 -90 35 -9 -6 -6 -13 -16 26 -6 -12 -21
word before 1: й	-35 37 20 -6 -5 -13 -5 -23 -4 -6 -7 -5 -4
word before 1: к	21 75 -64 -8 -4 -8 -7 -9 -10 -27 -19 -26 -4
word before 1: киеву	0 29 -46 -2 -4 2 -19 25 -5 -3 -6 -2 -5
word before 1: которы	54 7 -19 -1 -1 -1 -1 0 -1 -1 -10 -35 -2
word before 1: крок	24 -16 -1 0 0 -1 0 -2 -1 -1 -1 0 -1
word before 1: лишают	15 -47 0 -13 -12 -10 -9 -73 -21 -35 56 -43 -32
word before 1: лише	38 -29 54 -6 -11 -17 -7 -49 -17 -12 -32 -21 -13
word before 1: маємо	-38 -62 -36 -32 -18 -15 -12 62 -24 -37 -32 -14 20
word before 1: меняли	65 -57 -36 -7 -5 -4 -3 -5 -7 -4 -2 -3 -3
word before 1: младше	47 -34 -12 -1 -2 -1 -1 0 -1 -3 -1 -1 -1
word before 1: на	6 -4 16 -5 -4 -12 8 -12 -5 -7 10 -11 -6
word before 1: нагоро	39 -24 -2 -1 -3 -4 -1 0 0 -1 -2 0 -1
word before 1: надійш	-24 31 0 0 -1 -1 0 -2 0 0 -1 -1 -1
word before 1: наймол	-51 69 -19 -3 -3 -7 -2 -8 -2 -9 -5 -4 -4
word before 1: найста	134 -110 -8 -2 -2 -2 -1 -11 -1 -3 -3 -1 -1
word before 1: нам	-40 -20 16 -7 -11 19 -41 -22 -18 -10 25 -7 -10
word before 1: нас	-11 -17 -6 -8 -2 -2 -3 14 -22 -3 -16 19 -12
word before 1: насчит	-46 -35 -6 -24 -16 -14 -20 27 -18 -42 33 -39 -54
word before 1: находи	60 -41 -2 -3 -4 -4 -1 -1 -1 -3 -14 -3 -3
word before 1: находя	-59 -54 -34 -23 -16 -12 -13 -35 -33 -22 51 68 -32
word before 1: не	104 -68 -69 -2 -3 -3 -2 -24 -6 -3 -3 -5 -2
word before 1: неволі	16 26 -24 -4 -2 -10 -2 -13 -3 -3 13 -5 -7
word before 1: ними	3 -6 -14 -10 -5 -10 -9 -23 45 -41 -22 -35 -7
word before 1: них	31 4 -1 -3 -6 -7 -3 24 -14 -4 -22 -16 -5
word before 1: о	37 -39 -12 -21 -19 -11 -11 -17 -25 -14 2 -39 18
word before 1: обезвр	8 -1 -2 0 0 0 0 0 0 0 -1 -1 -1
word before 1: обмен	2 3 -12 23 -6 -3 -3 -6 -8 -7 -4 -6 -4
word before 1: обмена	-11 7 -6 -22 -10 -12 -27 -7 -14 -27 -8 -13 -9
word before 1: обмене	56 3 -33 -6 -2 -1 -1 -3 -4 -2 -5 -7 -2
word before 1: обмену	31 7 -19 -6 -1 -1 -2 -5 -8 -2 -2 -6 -2
word before 1: обменя	-15 -19 15 44 -9 -8 -9 -33 -55 47 -14 -8 -10
word before 1: обмін	15 -13 19 17 -7 -6 -4 -44 -6 -8 -17 -7 -6
word before 1: обміну	32 -80 -10 -11 -8 -8 -7 5 -29 -10 -11 -7 -13
word before 1: обміня	10 22 -23 -22 -8 -16 -9 -24 -9 -10 -10 -7 -5
word before 1: оборон	93 -91 -10 -2 -6 -3 -2 -3 -2 -2 -4 -1 -4
word before 1: обрати	65 0 -1 -1 -3 -2 -2 -8 -13 -14 -16 -5 -25
word before 1: одержа	-47 -65 90 -3 -3 -2 -2 -8 -3 -2 -3 -2 -1
word before 1: одна	56 -51 -59 -9 -11 -10 -7 -32 -5 -8 -13 -9 -8
word before 1: оружие	27 -1 -1 -1 -1 0 -1 -9 -3 -2 -3 -3 -2
word before 1: освобо	-2 -15 -31 19 28 -7 -9 30 3 -13 -14 -19 -9
word before 1: остает	-66 -35 -38 -27 -18 -12 -14 -47 -48 -36 10 21 24
word before 1: остало	77 -69 -18 -10 -15 -11 -8 -25 -29 -28 -29 -11 -24
word before 1: останк	-11 28 3 -3 -5 -5 -3 -10 -14 -2 -6 -3 -2
word before 1: останн	55 -41 -8 -1 -1 -4 -2 -42 -1 -9 -1 -2 -3
word before 1: остают	-68 -13 -33 -5 -6 -4 -7 -6 -18 -14 -5 86 -17
word before 1: от	62 -16 -29 -1 -2 -6 -1 -1 -2 -3 -1 -7 -1
word before 1: отдала	0 -25 19 -9 -5 23 -15 -6 -1 -1 -3 -4 -3
word before 1: отдали	-25 19 28 -9 -12 -23 -11 -7 -29 -16 -14 -18 -18
word before 1: отдано	-36 41 -16 -12 -6 -7 -3 44 -18 -5 -3 -2 -4
word before 1: отданы	50 3 -24 -3 -5 -10 -2 -15 -3 -3 -3 -4 -2
word before 1: отправ	-30 30 8 -7 -8 -18 -16 -9 -24 -9 -7 -12 -6
word before 1: отпуст	2 40 -35 -19 -14 -19 27 -16 -16 -12 -7 -24 -10
word before 1: отпуще	-37 1 -38 -9 -29 -36 47 -5 -30 -10 -8 -23 -13
word before 1: отраже	49 -28 -41 -2 -4 -2 -2 -1 -5 -4 -3 -7 -4
word before 1: отрима	-44 7 7 -9 20 -10 -6 1 -36 -7 -13 -5 -5
word before 1: офіцер	-3 27 -91 -7 -7 -25 -10 -20 -6 -10 -13 -9 -11
word before 1: первые	-58 73 -66 -17 -25 -15 -16 -22 -37 -18 -18 -37 -24
word before 1: перебу	-69 -6 -4 -5 -4 -4 -4 -13 -2 -4 -3 17 45
word before 1: переві	17 -10 0 0 0 -1 0 -1 0 -1 -2 0 -2
word before 1: перего	-20 -10 61 -3 -7 -2 -2 0 -13 -3 -2 -3 -1
word before 1: переда	-22 33 -6 -6 -6 3 5 16 -6 -6 -6 -5 -5
word before 1: перехв	19 -1 -7 -1 -1 -1 0 -2 -2 -2 0 -1 0
word before 1: перешл	33 -19 31 -8 -27 -24 -7 -23 -23 -15 -23 -20 -13
word before 1: перші	-72 90 -9 -5 -9 -4 -3 -9 -2 -15 -5 -4 -4
word before 1: плен	30 -14 -7 0 -1 -1 -1 -1 -1 -1 -3 -1 0
word before 1: плена	-44 -19 38 -6 -14 -5 -6 -20 45 -22 -16 -12 -7
word before 1: пленны	-68 -11 19 -17 -4 -3 -5 -8 -24 -9 -26 35 -12
word before 1: плену	20 -3 -7 -1 -2 -1 -2 -2 -2 -2 35 -31 -4
word before 1: плюс	-82 -60 73 -14 -24 43 -23 -25 -12 -18 -25 -23 -13
word before 1: по	-11 -15 -8 -25 67 -12 -8 -5 16 -13 -11 -15 -8
word before 1: поверн	9 11 -15 -2 -9 -14 -6 34 -14 -6 -9 -4 -5
word before 1: поверт	-46 41 31 -9 -14 -8 -5 -39 -7 -6 -12 -4 -4
word before 1: повреж	41 -1 -14 -2 -2 -2 -1 -3 -5 -13 -4 -8 -3
word before 1: погибл	79 -23 -31 -2 -22 -8 -4 -18 -14 -16 -6 -15 -5
word before 1: полон	-5 -20 -33 -1 -4 -2 -2 -6 -7 -4 64 -11 -7
word before 1: полону	-48 26 -5 -6 -2 -5 -2 44 -8 -6 -21 -2 -6
word before 1: полоні	-15 -20 -3 -3 -4 -10 -3 -12 -4 -8 52 -39 -20
word before 1: получе	-67 -35 -13 -7 -17 -5 -6 -12 46 -9 -17 -8 -16
word before 1: получи	3 -10 16 7 -11 -5 -7 2 -7 -6 -5 -7 -5
word before 1: поменя	-31 15 0 -11 -6 -2 -5 -2 -16 -4 -7 -6 -6
word before 1: пораже	8 -4 -1 0 0 -1 0 0 0 0 0 0 0
word before 1: посети	34 -2 -1 -2 -7 -2 -1 -1 -2 -5 -13 -1 -1
word before 1: после	55 -9 -25 -5 -10 -4 -2 -1 -1 -4 -4 -1 -3
word before 1: постра	33 -20 -4 -2 -2 -1 -1 -3 -3 -5 -2 -2 -1
word before 1: поступ	-21 -19 62 -6 -13 -14 -8 -14 -20 -16 -30 -20 -29
word before 1: потеря	62 -12 -25 -3 -6 -3 -5 -19 -13 -6 -12 -32 -16
word before 1: потрап	67 -37 -27 -4 -5 -3 -8 -36 -42 -25 -31 -9 -24
word before 1: поїхал	-43 -20 76 -4 -5 -9 -5 -15 -3 -4 -5 -8 -4
word before 1: працює	16 -6 -1 -1 -1 -5 0 -1 0 -11 0 -1 0
word before 1: предст	40 -31 -16 -1 -1 -1 -1 -3 -2 -1 -1 -2 -1
word before 1: прибул	-22 65 -27 -11 -27 -9 -7 -65 -13 -9 -16 -7 -9
word before 1: прибыл	4 -31 -19 -15 51 -11 -12 -45 -8 -19 -10 -21 -26
word before 1: привез	-69 37 56 -11 -10 -8 -7 10 -24 -24 -8 -7 -12
word before 1: приеха	-65 -20 64 -10 -26 -5 -9 -21 0 -9 -6 -11 -5
word before 1: прийма	60 29 -36 -4 -4 -12 -4 -33 -13 -23 -18 -10 -6
word before 1: прийня	-11 -15 11 -8 -6 -5 -5 32 -23 -6 -8 -5 -8
word before 1: прийшл	102 -89 -9 -13 -8 -5 -4 -2 -9 -6 -8 -6 -9
word before 1: прилет	10 22 -9 -5 -44 -5 -3 -4 -18 -7 -3 -6 -2
word before 1: принял	0 37 -31 -6 -7 -23 29 -32 1 -7 -4 -7 -4
word before 1: принят	3 -29 -22 -2 -3 -1 -3 -12 42 -4 -4 -6 -2
word before 1: приїха	-39 54 -49 -16 -15 -10 -6 27 -17 -7 -8 -6 -6
word before 1: про	-6 -36 56 -10 -13 -7 -5 -71 -8 -11 47 -8 -30
word before 1: провед	-66 -12 -8 -4 -2 -3 -3 -37 -19 94 -6 -9 -7
word before 1: провел	-17 -49 -19 -8 -4 -13 -7 -40 -12 49 -20 -13 -6
word before 1: провів	20 -13 0 0 0 -1 0 0 0 -2 -2 -1 0
word before 1: проти	29 -19 -1 0 0 -1 0 -3 -2 -1 -1 0 -1
word before 1: против	-130 -41 8 -27 -25 -19 -15 -30 84 -43 -16 -25 -21
word before 1: протяг	15 -4 0 0 0 -1 -1 -2 0 -2 -2 -1 -2
word before 1: підтве	-55 -22 3 -4 -4 -5 -4 -36 -2 -13 74 -13 -51
word before 1: після	50 -41 -10 -7 -3 -3 -2 -3 -1 -4 -4 -2 -5
word before 1: работа	34 -1 -14 -1 -1 -1 -1 -1 -1 -2 -2 -6 -2
word before 1: репатр	20 -26 -37 -4 -4 -3 -2 48 -7 -6 -3 -2 -2
word before 1: решта	-71 80 -10 -1 -2 -3 -1 -10 0 -1 -8 -2 -1
word before 1: ровно	-19 24 -13 -8 -7 -2 -3 23 -29 -5 -1 -7 -5
word before 1: родини	37 -21 -1 -2 -1 -2 -1 -2 -1 -3 -2 -1 -2
word before 1: розстр	47 -60 -9 -2 -2 -3 -5 0 -1 -1 -21 -1 -2
word before 1: россии	57 -62 38 -4 -8 -16 -7 -7 -21 -21 -11 -37 -14
word before 1: рівно	-36 32 -16 -8 -12 -8 -5 27 -20 -6 -8 -4 -5
word before 1: с	-8 -25 -34 -4 -3 -2 -2 -3 -5 -8 -3 -11 40
word before 1: саме	10 -41 -29 -21 43 -15 -4 -6 -4 -6 -5 -6 -6
word before 1: сбили	15 -1 -3 0 -1 0 0 0 -2 -1 -1 -4 -1
word before 1: сбиты	19 -2 -4 0 -7 -2 0 0 0 -1 0 -1 0
word before 1: сдалис	11 -2 -3 0 -1 0 0 -1 -2 -1 -1 0 0
word before 1: сегодн	7 13 6 -15 -16 -11 -10 -6 -4 -12 -5 -4 -4
word before 1: сейчас	0 -27 -15 -3 -15 -6 -5 -12 -9 -5 -5 -37 39
word before 1: серед	46 -22 -41 -11 -8 -3 -2 -22 -3 -7 -8 -2 -4
word before 1: содерж	11 -15 -29 -3 -10 -2 -3 -4 -13 -7 13 26 -28
word before 1: состав	64 -47 -4 -3 -4 -1 -3 -1 -4 -3 -2 -10 -1
word before 1: состоя	-26 -2 -15 -2 -2 -1 -1 -2 -2 29 -3 -4 -1
word before 1: старше	73 -40 -29 -2 -3 -1 -1 -2 -4 -5 -3 -2 -5
word before 1: сторон	37 -55 -2 -16 -19 22 -22 -29 -19 -8 -17 31 -34
word before 1: сьогод	-71 16 30 -6 -8 -8 -4 13 -4 -23 39 -28 -9
word before 1: та	9 3 19 -5 -4 -7 -5 -25 -13 -6 -5 -6 -4
word before 1: также	43 11 -33 -17 -8 -8 -14 -24 -14 -10 -13 -14 -10
word before 1: також	-6 -5 40 -21 -11 -18 -8 -12 -8 -6 -16 -20 -12
word before 1: там	6 -69 -35 -9 -7 57 -7 -36 -12 -7 -49 -36 -14
word before 1: тела	6 -8 33 -6 -6 -6 -4 -28 15 -4 -7 -7 -5
word before 1: тоже	47 63 -80 -15 -6 -11 -3 -5 -2 -3 -6 -7 -3
word before 1: тривал	20 -16 0 0 0 -1 0 0 0 -1 -1 0 -1
word before 1: триват	15 -7 -1 0 -1 -1 0 0 0 -1 -3 -1 -1
word before 1: тіла	-26 34 -40 -3 -3 -5 -2 30 -3 -2 -3 -2 -2
word before 1: тіло	-73 91 -28 -4 -4 -11 -6 -40 -5 -2 -1 -2 -3
word before 1: у	100 -34 -24 -3 -3 -5 -2 -6 -4 -5 -6 -12 -6
word before 1: удержи	-52 -11 -67 -7 -11 -4 -9 -9 -18 -9 -6 77 -73
word before 1: удома	-99 64 -23 -9 -6 -3 -3 6 -5 -5 -6 -3 -5
word before 1: уехали	-34 43 -53 -5 -11 -8 -7 42 -24 -13 -5 -19 -8
word before 1: уже	-13 -42 -75 -16 -25 -17 -13 -5 36 9 -24 -34 31
word before 1: украин	-3 16 -61 -13 -11 -42 -6 29 -15 -8 -19 1 -13
word before 1: україн	59 -25 -34 -7 -7 -25 -7 32 -5 -19 -21 -17 -12
word before 1: уничто	23 -4 -8 0 -2 -1 -1 -1 -1 -1 -2 -1 -1
word before 1: усі	-16 21 -10 -6 -2 -2 -2 -13 -5 -4 -1 -1 -17
word before 1: утриму	13 -33 -19 -9 -9 -20 -13 -36 -11 -18 30 7 -46
word before 1: участв	76 -15 -14 -10 -5 -4 -2 -11 -5 -5 -11 -11 -7
word before 1: ушли	-40 48 -36 -27 -24 -7 -7 -12 -7 -6 -6 -9 -8
word before 1: формат	4 -14 5 -13 -5 -11 -6 20 -22 -12 -10 -10 -6
word before 1: формул	-25 23 26 -14 -17 -7 -8 -50 -26 -13 -9 -14 -8
word before 1: хлопці	27 -18 0 -1 0 -1 -1 -1 0 -1 -2 -1 -1
word before 1: це	-40 43 -65 -23 -15 -12 -11 1 -20 34 -27 -12 22
word before 1: цивіль	-20 62 -8 -3 -4 -5 -4 -50 -15 -7 -28 -2 -6
word before 1: ці	-8 23 -10 -5 -3 -5 -2 -12 -3 -7 -7 -2 -3
word before 1: час	2 -10 0 0 0 0 -1 28 0 -17 -1 -1 -2
word before 1: через	23 -1 -7 -1 -1 -1 -1 0 -1 -1 -1 -6 -1
word before 1: числе	26 -20 4 -5 -13 -10 -4 -3 -7 -4 -4 -20 -3
word before 1: числі	35 -25 -12 -4 -3 -9 -2 -17 -7 -2 -3 -4 -2
word before 1: что	24 -70 30 -18 -17 -11 -8 -21 -9 21 -8 -13 -8
word before 1: ще	-6 16 -18 -11 -9 49 -8 -30 -6 -34 10 -12 8
word before 1: що	11 11 -93 -6 -21 -23 -11 -24 -4 -14 -42 -9 -7
word before 1: щодо	81 -30 -18 -8 -3 -3 -3 -13 -6 -3 -51 -48 -9
word before 1: эвакуи	52 -3 -5 -1 -1 0 -1 -9 -5 -8 -1 -18 -4
word before 1: як	72 -36 -15 -5 -7 -10 -4 -34 -5 -9 -57 -22 -12
word before 1: яких	-22 -12 8 -4 -6 -6 -6 -70 -9 -18 60 -29 -7
word before 1: є	-17 -20 -59 -13 -13 -31 -14 -56 -10 72 -34 -19 -28
word before 1: і	2 -35 14 -6 -8 -21 19 16 -4 -6 -7 -8 -6
word before 1: іденти	29 -71 -8 -9 -10 -12 -8 -63 -26 -17 28 -15 -9
word before 1: із	19 -9 12 -13 -5 -15 -5 -30 -5 -12 -11 -6 -12
word before 1: їдуть	20 43 -45 -15 -12 -22 -5 -56 -10 -4 -5 -4 -4
word before 1: їх	-92 2 46 -24 -35 -37 -29 -50 -29 -39 39 17 -46
word before 1: الي	34 -2 -2 -54 -6 -4 -4 -31 -8 28 -6 -6 -8
word before 1: اليوم	-43 19 -8 -4 -6 -5 -5 -30 -3 48 -3 -4 -4
word before 1: ان	-10 42 -32 -13 -5 -1 0 -1 -1 -1 0 0 0
word before 1: اوكران	-41 54 -13 -5 -8 -3 -3 -12 -2 -10 -7 5 -3
word before 1: بينهم	5 19 -31 -3 -4 -3 -2 0 -1 -1 -4 -2 -3
word before 1: تبادل	24 -21 -16 -1 -4 18 -6 -5 -9 -1 -4 -4 -3
word before 1: جثامين	-58 62 -19 -6 -12 -3 -3 -2 -2 -2 -2 -3 -3
word before 1: سراح	-26 1 -19 37 -1 -3 -1 0 -1 -17 -1 -1 -1
word before 1: شمل	32 -31 7 -14 -9 -11 -8 -21 -8 -13 -7 -9 -9
word before 1: شملت	32 -6 12 -15 -4 -5 -3 -4 -8 -58 -7 -3 -2
word before 1: عن	26 -14 -22 0 -8 -9 -4 -10 -9 -4 -7 -9 -6
word before 1: عوده	-21 29 1 -15 -7 -2 -2 -3 -11 -9 -1 -9 -2
word before 1: مقابل	13 -3 11 -13 -1 0 0 0 0 -2 -4 -2 -1
word before 1: و	24 -11 -16 -13 -6 -9 7 -1 -3 -9 1 -8 -4
word before 1: واقع	-8 4 8 -24 -2 -2 -2 0 -1 -4 -2 -2 -1
word before 1: –	-10 -19 -12 -2 -6 23 -7 10 -11 -8 3 4 19
word before 1: •	-37 38 -25 -6 -6 -12 -5 -2 -7 43 -12 -8 -10
word before 1: ▪	-11 34 -47 -4 -5 -17 -5 -30 32 14 17 -10 -31
word before 1: ▫	-42 -11 -10 -2 -4 -5 -3 26 -5 42 -26 -7 -5
word before 1: ⚡	-43 33 5 -15 -51 -8 -8 -5 -26 -9 -8 -13 -12
word before 1: ✅	-14 9 -4 -37 -30 -19 -18 -31 -27 9 -17 -36 -21
word before 1: ✔	-79 -9 10 -2 -1 -3 -2 67 -13 -5 -2 -3 -1
word before 2: 	7 -14 36 -12 -12 -14 -7 -4 -17 5 -24 -19 -12
word before 2: "	23 51 -42 -4 -5 -6 -3 -7 -10 -6 -10 -13 -6
word before 2: (	-9 41 -5 -1 -1 -1 -2 -3 -4 -2 -4 -12 -16
word before 2: )	32 -7 9 -4 -3 -6 -3 -7 -2 -5 -4 -9 -6
word before 2: ,	-28 -4 21 -3 -3 -7 -1 -2 -1 -9 21 -2 0
word before 2: :	-32 -45 10 -14 30 -4 -8 32 -17 1 -7 35 -12
word before 2: ;	31 -27 -21 -8 -3 -4 -3 -12 -28 -8 -8 38 -10
word before 2: a	-48 -3 9 22 -27 17 -10 -8 -19 -19 -14 -13 -8
word before 2: additi	-48 -35 51 -8 -7 10 -9 -3 -18 -13 -2 -13 -2
word before 2: afu	42 64 -59 -2 -13 -11 -6 -7 -8 -2 -15 -22 -7
word before 2: aircra	12 -2 -1 -3 -1 0 0 0 0 -3 0 -1 0
word before 2: all	22 -21 -15 28 -10 -4 -3 -17 -19 -25 -8 -4 -3
word before 2: along	23 27 -22 -11 -6 -13 -6 -1 -1 -14 0 -2 -1
word before 2: also	-47 -17 53 -24 -33 -16 -11 -29 -11 -10 -3 -17 -11
word before 2: among	4 13 -28 -23 -4 -5 -2 -4 -5 -9 -5 -3 -5
word before 2: amount	37 -8 -4 -8 -4 -2 -2 -6 -2 20 -13 -9 -3
word before 2: and	-25 31 -2 -5 -6 -6 -5 -23 -4 -8 -4 17 -10
word before 2: back	-40 39 18 -9 -29 -13 -8 -40 -20 -27 -12 -22 -24
word before 2: began	-49 17 -15 -25 -3 -3 -4 41 -14 42 -4 -1 -3
word before 2: betwee	65 -44 -15 -33 -24 -7 -4 -1 -2 -35 -4 -7 -6
word before 2: bodies	-50 41 1 -7 24 -7 -4 -16 -12 -5 -6 -3 -6
word before 2: bring	10 3 -32 -22 -9 -16 -8 -5 -17 -18 -6 -9 -8
word before 2: brings	-13 -14 18 -4 -2 -1 -1 -24 -1 13 -1 -1 -1
word before 2: brough	12 -13 -44 -9 -15 -8 -6 42 -30 -11 -17 -8 -6
word before 2: captiv	49 -20 13 -34 -15 -16 -6 -28 -29 -19 -10 -8 -8
word before 2: childr	45 -3 -13 -1 -1 0 0 -25 0 0 -1 0 0
word before 2: civili	-34 17 -22 -1 -8 -6 -5 -26 -4 -4 23 -19 -14
word before 2: code	43 -28 -27 -7 -5 -6 -4 -14 -3 -3 -20 -5 -4
word before 2: confir	-60 -1 -9 -17 42 -8 -4 -24 -10 -15 17 -34 -13
word before 2: countr	54 -37 -5 -36 -4 -8 -3 -38 -23 -7 -1 -2 -3
word before 2: date	-43 -4 -1 -47 -1 -2 -1 23 -2 44 -2 -2 -2
word before 2: day	-13 39 -26 -9 -11 -4 -6 -28 -29 -11 -3 -5 -3
word before 2: days	-32 -77 -7 -6 -5 -4 -4 -27 52 -6 -8 -10 -5
word before 2: defend	11 6 -7 -1 -1 -2 -1 -3 0 -1 -1 0 0
word before 2: direct	81 -35 -15 -2 -2 -6 -2 -26 -3 -6 -5 -2 -2
word before 2: drones	34 -21 -3 -1 -3 -1 -1 -8 -2 -4 -1 -1 -1
word before 2: each	-22 39 1 -28 -7 -4 -5 -1 -8 -17 -4 -3 -4
word before 2: effort	12 -10 -3 19 -2 -1 -1 -1 -1 -13 -1 -1 -1
word before 2: enemy	-37 -29 36 -2 -6 -5 -3 -5 -5 -4 -9 -5 -2
word before 2: exchan	1 -12 -10 20 -5 0 -4 -22 -7 20 -4 -5 -4
word before 2: famili	-59 87 -30 -55 -4 -8 -6 -4 -6 -13 -4 -9 -9
word before 2: februa	32 1 8 -4 -1 -1 -1 -14 -17 -4 0 -1 -1
word before 2: federa	49 18 -45 -16 -3 -10 -4 -2 -15 -15 -11 -20 -2
word before 2: fighte	28 -12 -16 -3 -2 -1 -1 0 0 0 0 -1 0
word before 2: for	0 -12 -10 -3 -4 -15 19 -1 -2 -6 -11 -2 -1
word before 2: forces	22 -7 -4 -1 -1 -1 -1 -2 -2 -1 -1 -2 0
word before 2: freed	57 -40 21 -12 -6 -3 -3 -43 -6 10 -2 -4 -3
word before 2: friday	-47 -30 -97 -1 25 -15 -9 22 23 -14 -1 -7 -8
word before 2: from	28 -31 -4 -10 -3 -2 -1 33 -7 -6 -2 -1 -1
word before 2: got	26 9 -23 -35 -34 -6 -8 -34 14 -9 -8 -13 -7
word before 2: group	-13 -19 36 -17 -9 -6 -4 -6 -11 -10 -5 -6 -3
word before 2: guards	62 -72 -6 -1 -1 -1 -1 -1 0 -1 -1 -3 -10
word before 2: had	62 -17 -6 -25 -18 -3 -3 -5 -8 -10 -10 -3 -7
word before 2: handed	8 -24 33 -2 -19 9 -9 10 -9 -3 -6 -23 -8
word before 2: has	29 11 -40 -34 -16 -7 -5 21 -9 18 -6 -9 -9
word before 2: have	-42 -5 -49 4 -15 -9 -13 13 10 38 -19 -27 -32
word before 2: he	16 -2 -1 -2 -1 -1 0 -2 -1 -3 0 -1 -2
word before 2: home	-16 34 -20 -5 -7 10 -3 -28 -9 -4 -2 -4 -3
word before 2: in	-1 17 -29 -28 -9 -15 -9 12 -12 -16 -7 -6 -7
word before 2: invasi	-99 -1 0 -1 -1 -2 -1 47 -7 -20 -6 -1 -7
word before 2: is	26 -35 -10 -16 -5 -7 -7 -56 -15 -4 85 8 -24
word before 2: israel	28 -7 -2 -7 -1 0 -1 0 -1 -4 -1 -2 -3
word before 2: it	12 -6 34 37 -15 -14 -14 -51 -29 -25 -30 -38 -12
word before 2: kyiv	11 2 -42 -17 16 -11 -17 -14 -26 -30 -16 9 -9
word before 2: mariup	37 -27 -3 0 0 -2 -1 0 0 -1 0 -1 -1
word before 2: mediat	-72 -20 -27 28 -6 -3 -3 8 -10 44 -2 -3 -7
word before 2: member	-31 -48 -10 -42 -18 -11 -12 55 -36 -22 -21 -16 -17
word before 2: men	23 -101 -5 -2 -7 -6 -4 -9 -3 -4 -3 -5 -5
word before 2: milita	-31 -20 52 -11 -20 -4 -7 -11 -6 -3 -4 -9 -6
word before 2: minist	-54 -30 79 -4 -5 -2 -3 -33 37 -9 -5 -5 -2
word before 2: moscow	30 -41 23 -11 -3 -3 -2 -11 -6 -3 -3 -1 -3
word before 2: moskal	-41 -38 -26 -9 -7 -6 -7 -46 17 -14 6 13 19
word before 2: negoti	28 -30 18 -2 -2 -2 -1 -30 -8 -7 -3 -2 -2
word before 2: now	17 -38 -12 -33 -17 -8 -14 -24 -13 23 -59 -37 11
word before 2: number	23 -20 24 -10 -8 -8 -6 -4 10 -9 -23 -13 -11
word before 2: of	-7 19 -44 10 -10 -5 -3 14 -10 -17 -4 -2 -5
word before 2: office	20 -15 -15 12 -7 -12 -4 46 -19 -11 -21 -4 -15
word before 2: oldest	27 -14 -2 -1 -1 -1 -1 -2 -1 -2 -1 -1 -1
word before 2: on	22 -33 27 -13 -6 -5 -4 -50 -18 -9 -3 -4 -3
word before 2: one	-48 43 30 -3 -4 -5 -4 -28 -8 -6 -3 -4 -2
word before 2: operat	4 13 -2 -4 -1 -1 0 -3 -3 -1 -1 -1 0
word before 2: people	25 -52 -69 -25 87 -6 -10 -48 -19 -19 -21 -27 -17
word before 2: place	-12 38 -4 -7 -7 -2 -2 -2 -2 -20 -2 -1 -5
word before 2: prison	-8 -1 4 -9 -4 -3 -3 41 -6 -12 45 -18 -13
word before 2: proces	-11 -3 31 -1 -2 -1 -2 0 -12 -1 -2 -3 -1
word before 2: region	34 -8 -6 -1 -3 -1 -1 -12 -3 -13 -3 -3 -4
word before 2: releas	-13 -7 -13 6 -10 -5 -4 -6 -6 1 -7 -20 -6
word before 2: remain	46 -19 -22 -31 -22 -3 -4 -5 -38 -8 -5 -2 -3
word before 2: report	4 15 -50 -8 -15 -5 -7 29 -13 -14 -16 21 -14
word before 2: return	-18 28 11 -42 -9 -8 -9 -37 -6 19 -5 -13 -10
word before 2: risen	16 0 -1 -7 -1 0 -1 -5 -1 11 -6 -1 -4
word before 2: russia	-38 -7 11 -8 -8 -10 -6 -32 45 -16 18 -14 -13
word before 2: said	42 -25 -8 -4 -16 -9 -7 -28 -11 -13 -2 -25 -8
word before 2: says	18 -25 14 -14 -14 -5 -4 4 -14 -11 -31 -6 -16
word before 2: sergea	57 -50 -1 -1 -1 -6 -1 -1 0 -1 0 -2 -1
word before 2: servic	44 2 -10 -9 -36 -6 -4 -20 -25 -12 -6 -13 -6
word before 2: side	20 -35 42 9 -4 -3 -2 -4 -12 -4 26 -28 -2
word before 2: sides	-17 -24 6 21 -18 -5 -4 -4 -13 -11 -4 -4 -5
word before 2: soldie	-22 14 -6 -11 48 -18 -20 -43 -23 -36 -30 -13 -12
word before 2: spoke	-50 -5 22 41 -30 -9 -8 -25 -6 -15 -14 -19 -23
word before 2: stands	-70 -25 -17 -30 -14 -11 -8 -42 -29 46 -37 -32 35
word before 2: swap	-41 33 6 15 -7 -8 -4 -10 -4 -30 -8 -6 -6
word before 2: talks	-28 -21 40 -5 -8 -1 -2 -1 -18 -3 -1 -2 -1
word before 2: thanke	40 -13 -22 -7 -10 -3 -2 -1 -1 -17 -1 -1 -3
word before 2: that	39 -52 8 -23 -12 14 -8 -3 -9 -10 -56 -27 -16
word before 2: the	-47 -16 1 -9 -9 -9 -5 30 26 22 -8 -11 -8
word before 2: them	26 4 -21 -1 -3 -2 -1 -8 -2 9 -2 -2 -2
word before 2: there	31 -67 -17 -2 -2 -5 -2 -3 -3 -3 44 -5 -7
word before 2: they	-25 43 -25 -3 -15 -16 -4 -3 -3 -6 18 -24 -11
word before 2: this	5 -17 7 -42 -3 -3 -2 31 -17 55 -4 -1 -3
word before 2: thursd	31 -6 17 -16 -13 -3 -3 -6 -21 -3 -7 -6 -2
word before 2: to	28 4 -14 -4 -3 -3 -3 3 -11 -14 -15 12 -3
word before 2: today	13 1 -28 16 -11 0 -5 -15 15 -36 -11 -11 -11
word before 2: total	-13 -39 -23 21 -10 -4 -5 33 -10 -5 -6 -7 -6
word before 2: ukrain	7 -26 13 0 -27 -4 7 -14 1 -7 -6 5 -4
word before 2: under	-33 -4 -18 -25 -8 -2 -9 -17 -5 33 -3 -3 -2
word before 2: vehicl	10 0 -1 0 0 0 0 -3 -2 -1 0 -1 -1
word before 2: war	74 27 10 -4 -7 -4 -4 -106 -8 -4 -2 -5 -2
word before 2: warrio	-23 35 -14 -2 -3 -4 -3 26 -19 -12 -5 -2 -2
word before 2: was	-37 -70 67 -6 -16 -17 -11 -25 -15 -16 -24 52 -21
word before 2: we	-2 45 -33 -17 -7 -4 -5 -48 -6 -28 -37 41 -34
word before 2: who	15 -9 -14 -1 -2 0 -1 0 0 -4 0 -1 -1
word before 2: with	32 -7 -21 -42 -7 -7 -5 -3 -4 -19 -5 -5 -3
word before 2: women	-20 32 -7 0 -1 -1 -1 -3 0 -1 0 -1 0
word before 2: year	-4 13 28 31 -20 -6 -3 -12 7 -34 -4 -3 -3
word before 2: younge	55 -34 -14 -2 -1 -2 -1 -1 -1 -4 -2 -2 -1
word before 2: zelens	-9 47 -55 -37 -29 -7 -11 -22 -26 -11 -29 -16 -20
word before 2: а	-18 -22 53 -5 -8 4 -8 -13 2 -5 -16 -32 -7
word before 2: август	44 -34 -20 -5 -4 -2 -2 -4 -12 -3 -1 -2 -2
word before 2: авиабо	28 -10 -9 -1 -1 -1 0 0 -3 -1 -1 -1 -1
word before 2: автобу	14 12 -45 -8 -40 -13 -10 -31 -13 -16 -9 -37 -16
word before 2: аппара	13 0 -1 0 -1 0 0 -1 -1 -3 0 -5 -1
word before 2: батькі	-72 114 -17 -2 -13 -3 -2 -35 -3 -2 -2 -2 -2
word before 2: бахмут	77 -55 -16 -5 -4 -8 -4 -11 -4 -7 -5 -3 -8
word before 2: безвіс	43 -46 -4 -8 -8 -10 -10 -29 -14 -10 -21 -15 -2
word before 2: белору	10 -56 39 -13 -5 -15 -12 -10 -8 -13 -7 -27 -7
word before 2: беспил	20 -2 -7 -1 -1 -1 0 -2 -2 -1 -1 -1 -1
word before 2: борту	96 -77 -3 -3 -4 -5 -1 -1 -1 -4 -5 -2 -2
word before 2: бпла	18 -2 -7 0 0 0 0 -3 -2 0 0 -1 -1
word before 2: було	42 -34 -2 -1 -2 -3 -1 -20 -6 -9 -2 -1 -1
word before 2: бійців	23 -17 -11 -1 -2 -3 -2 -4 -1 -2 -5 -1 -1
word before 2: білору	19 2 -18 -6 -5 -2 -3 -7 -2 -5 -17 -3 -2
word before 2: в	11 -26 32 -5 -4 -3 -3 -13 -9 12 2 -13 -7
word before 2: вдалос	14 4 -14 -7 -4 -11 -4 16 -11 -15 -11 -6 -7
word before 2: вдома	-10 75 -11 -6 -8 -13 -5 -4 -11 -9 -19 -5 -13
word before 2: вернул	-6 -47 51 -25 -31 -18 -9 4 -13 -9 -10 -15 -12
word before 2: вернут	40 -2 -9 -6 -3 -4 -5 50 -7 -25 -37 -25 -7
word before 2: вертол	14 -1 -3 -1 -1 0 0 -2 -3 -1 -1 -1 -1
word before 2: вже	-23 -11 -6 -6 -5 -14 -5 51 -25 -23 -14 -10 -12
word before 2: взамен	-19 44 -12 -2 -2 -2 -1 -2 6 -1 -2 -1 -2
word before 2: визвол	45 -40 -20 -6 -6 3 -8 6 -4 -7 -12 -3 -6
word before 2: вмс	-21 33 -16 -6 -5 -23 -6 -26 -3 -18 -12 -16 -11
word before 2: военно	-2 -41 30 -7 30 5 -17 2 -21 -7 18 -23 -26
word before 2: военны	-23 62 -58 -12 19 -11 -10 6 -30 -14 -11 -15 -9
word before 2: возвра	31 20 -18 -7 -55 -5 -11 -22 19 -11 -3 -20 -8
word before 2: возрас	17 0 -3 0 -1 -1 0 -2 0 -2 -2 -3 -4
word before 2: воли	2 -9 -11 -3 -4 3 -16 -1 -1 -3 -14 -6 -2
word before 2: волю	67 -45 -58 -26 -14 -28 -26 -37 -5 -7 -39 -8 -9
word before 2: волі	-68 36 -18 -8 -11 -12 -6 53 -22 -14 -8 -4 -8
word before 2: ворог	18 -1 -1 0 0 0 0 -11 0 -1 -2 0 -1
word before 2: воїни	30 -21 -2 -1 0 -4 -1 -2 0 -1 -1 -1 -1
word before 2: воїнів	-10 -3 -24 -1 -2 -9 -3 33 -2 -2 -3 -2 -1
word before 2: впервы	-9 16 -58 -3 -8 -6 -5 -1 -6 -13 -5 -7 -13
word before 2: все	-22 42 -16 -9 -5 -12 -5 -36 12 31 -11 -18 -9
word before 2: всего	-28 -5 30 -34 -12 -12 -10 35 -18 -12 -13 -10 -13
word before 2: всу	-31 87 -89 -7 -16 -11 -8 -22 -13 -6 -14 36 -16
word before 2: вторгн	-8 -45 -2 -2 -2 -7 -5 51 -19 -9 -13 -4 -35
word before 2: вчера	66 -17 -58 -5 -5 -5 -3 -5 -8 -14 -1 -7 -2
word before 2: вчора	56 -23 -8 -2 -3 -7 -2 -19 -2 -5 -1 -4 -2
word before 2: выплат	13 -3 -2 0 -2 0 0 0 0 0 -2 -1 -1
word before 2: відбув	84 -77 -11 -5 -4 -15 -3 -2 -2 -31 -5 -5 -6
word before 2: віддал	-3 -21 5 -3 -7 30 -17 -5 -3 -3 -8 -5 -4
word before 2: відмов	53 -29 -1 -4 -2 -2 -1 -25 -1 -1 -2 -3 -3
word before 2: відомо	40 -19 -3 -4 -2 -4 -2 -9 -8 -5 -5 -1 -4
word before 2: відпов	54 -32 27 -3 -8 -14 -18 -11 -7 -6 -5 -4 -4
word before 2: війни	-54 -4 0 -1 -1 -2 -1 59 -22 30 -12 -1 -9
word before 2: військ	6 6 -7 -5 -10 -16 3 -15 -13 -8 35 -8 -6
word before 2: віком	16 -9 -1 0 0 -1 -1 0 0 -1 -1 -1 -1
word before 2: він	28 -5 -1 -1 -1 -2 -1 -17 -1 -4 -3 -1 -2
word before 2: гварді	55 -30 -5 -1 -1 -6 -1 -7 -1 -5 -3 -3 -4
word before 2: говори	-26 12 34 -10 -10 -6 -10 -18 -11 -8 -31 -26 -18
word before 2: год	-31 32 -25 -6 -13 -8 -6 8 -28 42 -15 -19 -10
word before 2: года	2 -20 22 -54 -11 -6 -11 -77 -22 62 -12 -15 -28
word before 2: году	-42 0 -31 -2 -3 -3 -5 24 29 13 -4 -12 -4
word before 2: госпит	-60 -33 64 -3 -10 -13 -4 -2 -6 -5 -3 -9 -3
word before 2: гражда	15 -22 34 -19 -25 -24 -21 -9 -20 -20 -26 -63 -25
word before 2: границ	9 -18 30 -4 -2 -6 -4 -8 -30 -15 -3 -8 -4
word before 2: группа	40 -10 -10 -1 -3 -2 -1 -3 -5 -1 -2 -8 -2
word before 2: делега	73 -63 -1 0 -1 0 0 0 0 -2 -1 0 -8
word before 2: день	-10 20 -47 -16 -17 -11 -9 14 -27 -14 -17 -10 -12
word before 2: держпр	78 -48 -7 -3 -2 -11 -2 -12 -1 -9 -6 -5 -6
word before 2: держсп	41 -20 -2 -1 -1 -7 -1 -4 0 -1 -3 -1 -2
word before 2: детей	21 -5 -9 0 -1 -1 -1 -1 -2 0 0 -2 -1
word before 2: днр	-35 -26 -35 -11 -17 -17 -11 -5 -19 -15 32 -56 52
word before 2: дня	-103 6 -90 -15 -45 -8 -11 5 55 -13 -9 -32 -18
word before 2: дні	-44 -49 -27 -13 -8 -20 -9 92 -57 -69 -27 -11 -17
word before 2: до	-10 27 -24 -8 -3 -3 -4 15 -7 -14 -8 -6 -11
word before 2: доби	-20 -23 -5 -6 -3 -4 -2 47 -19 -20 -5 -3 -4
word before 2: добу	60 -7 -5 -2 -1 -2 -1 -30 -11 -4 -3 -2 -2
word before 2: догово	-3 7 -34 -24 -16 -11 -10 -36 37 -10 -6 -26 -7
word before 2: додому	12 -1 -45 11 -9 -3 -4 34 -15 -5 -5 -4 -5
word before 2: докуме	45 -14 -13 -1 -1 -5 -1 -4 -1 -1 -2 -4 -1
word before 2: дома	-29 0 16 -9 -6 -9 -8 -7 -38 -12 -3 17 -8
word before 2: домовл	11 15 -39 -3 -3 -7 -4 10 -44 -4 -11 -3 -5
word before 2: домой	1 -7 34 -11 -15 -6 -8 -29 26 -11 -9 -25 -6
word before 2: донець	41 -39 -4 -2 -2 -3 -1 -12 -5 -2 -1 -1 -1
word before 2: доправ	-16 43 -3 0 -1 0 0 -23 0 -1 0 -1 0
word before 2: достав	-51 4 22 -5 -10 -4 -5 -15 41 -6 -2 -8 -2
word before 2: дпсу	57 -30 -4 -2 -2 -10 -4 -12 -1 -2 -12 -11 -8
word before 2: другу	17 17 -7 -15 -34 -12 -10 7 -57 -7 -8 -13 -8
word before 2: дітей	-39 -94 2 -9 -7 -11 -6 71 -4 -8 -5 -10 -5
word before 2: едут	4 -75 110 -2 -5 -3 -5 0 -21 -2 -3 -15 -4
word before 2: етап	30 -18 -5 -1 0 -1 0 -4 -1 -1 0 0 0
word before 2: еще	-1 31 -58 -4 -8 -5 -9 -4 -21 -7 -11 63 -16
word before 2: же	-33 40 -49 -17 -26 -18 -9 27 -13 -5 13 -11 -8
word before 2: жінки	30 -20 -6 -1 -1 -2 -1 -8 -1 -1 -1 -1 -1
word before 2: жінок	57 -50 -10 -2 -1 -2 -2 -2 -1 -1 -1 -1 -2
word before 2: з	-12 -25 -5 -4 -4 -7 -4 50 -15 -7 36 -13 -5
word before 2: за	11 18 10 -10 -23 -7 -5 -59 -10 -15 -6 -5 -5
word before 2: забрал	22 -3 -10 -8 -3 -4 -4 -21 -16 -6 -3 -4 -3
word before 2: забрат	-20 -81 11 -5 -2 56 -9 69 -18 -10 -6 -8 -11
word before 2: загало	-13 9 -57 -23 -10 -17 -20 31 -21 -50 -30 -18 -20
word before 2: загибл	34 -23 6 -6 -3 -11 -7 -23 -4 -6 -6 -4 -15
word before 2: заключ	50 -22 -21 -7 -1 -1 -1 0 -2 -1 -1 -3 -1
word before 2: запоро	73 -55 -7 -1 -1 -9 -2 -10 -2 -4 -3 -3 -3
word before 2: запорі	73 -38 -6 -1 -1 -8 -1 -8 -1 -5 -4 -4 -3
word before 2: застен	-20 -25 52 -6 -37 -2 -9 0 -27 -7 -3 -50 -2
word before 2: захисн	53 -18 -26 -5 -6 -16 -3 -16 -2 -3 -6 -2 -3
word before 2: защитн	-12 -9 29 -2 -2 -2 -6 -2 -3 -1 -2 -4 -4
word before 2: заявил	-24 -4 34 -14 -4 -3 -4 -1 -3 -3 -9 -13 -9
word before 2: звільн	3 5 -12 -3 -2 -6 -1 20 -1 -2 -2 -1 -2
word before 2: землю	10 6 0 -7 -17 -7 -7 -19 -18 -6 -6 -9 -5
word before 2: землі	4 7 -5 -4 -11 -4 -3 -5 -2 -2 -1 -4 -2
word before 2: зміїни	19 -9 -3 0 0 -3 0 -1 0 -1 -1 -1 -1
word before 2: зникли	-85 -18 -1 -2 -5 -5 -4 -21 -5 -9 -51 -6 80
word before 2: зсу	82 -37 -25 -3 -6 -14 -4 -16 -3 -2 -9 -6 -7
word before 2: и	-27 44 -51 -9 -50 24 11 -26 -23 54 -8 -30 -9
word before 2: из	17 29 -28 -5 -11 -6 -4 -21 14 -7 -9 -21 -4
word before 2: израил	13 -3 -2 -1 -1 0 0 0 0 -1 -2 -1 -2
word before 2: им	-42 84 -10 -5 -8 -14 -5 -15 -5 -5 -2 -10 -4
word before 2: их	2 -13 -90 -7 -6 -8 -6 -39 -10 -9 -5 37 -6
word before 2: й	-10 -3 -31 -12 -11 17 -9 -70 -7 -9 43 -10 -15
word before 2: йшлося	66 -43 -23 -2 -28 -2 -3 -5 -3 -5 -15 -5 -8
word before 2: к	89 36 -92 -12 -13 -12 -7 -13 -11 -9 -5 -12 -6
word before 2: киев	64 -17 -56 -21 -10 -7 30 -12 -16 -6 -4 -9 -7
word before 2: киеву	-5 -22 -11 -4 -6 39 -13 45 -14 -7 -12 -7 -11
word before 2: києві	49 -8 -1 -1 -2 -4 -2 -12 -2 -7 -9 -7 -5
word before 2: команд	-4 -4 45 -7 -5 -3 -2 -8 -2 -2 -7 -5 -3
word before 2: кордон	-35 36 7 -7 -4 -10 -6 -17 -5 -3 -6 -12 -15
word before 2: луганс	63 -41 -6 -1 -1 -5 -1 -4 -1 -3 -2 -3 -1
word before 2: людей	14 32 -37 -3 -8 -5 -3 -33 -13 -15 -15 -6 -3
word before 2: людини	-103 103 -16 -1 -3 -2 -2 -9 -1 -2 1 -1 -4
word before 2: марта	49 -5 -17 -2 -2 -1 -1 -7 -5 -9 -1 -2 -1
word before 2: маріуп	81 -59 -11 -2 -2 -15 -2 -8 -2 -3 -5 -2 -4
word before 2: мая	-7 9 15 0 -2 -1 -1 -1 -12 0 0 -1 -1
word before 2: маємо	19 9 -43 -12 -12 -16 -6 -69 -5 -54 -13 -9 -14
word before 2: месяце	-66 -33 -42 -19 -17 -3 -9 -3 67 -8 -5 -12 -4
word before 2: ми	20 15 -32 -6 -13 -7 -5 6 -10 29 -15 -5 -6
word before 2: младше	75 -16 -42 -4 -3 -6 -2 -2 -5 -6 -5 -14 -5
word before 2: молоды	23 -7 -3 -1 -2 -1 -2 0 0 -1 -1 -4 -3
word before 2: москва	16 -21 31 -6 -13 -15 -6 -7 -20 -9 -8 -6 -9
word before 2: москве	47 -15 -28 -1 -7 -2 -2 -2 -15 -1 -1 -1 -1
word before 2: мужчин	36 -36 -24 -4 -4 -6 -4 -2 -5 -5 -2 -8 -4
word before 2: мы	-52 39 -10 -16 -14 -3 5 -28 13 -10 -5 -10 -6
word before 2: місяці	-90 -39 -30 -7 -5 -11 -4 93 -20 -8 -18 -8 -10
word before 2: на	5 9 -21 -14 -8 -7 -4 1 -11 -13 -7 -8 32
word before 2: наймен	85 -57 -48 -3 -5 -11 -3 -14 -3 -10 -6 -10 -8
word before 2: наймол	90 -53 -11 -1 -2 -5 -1 -6 -1 -5 -2 -3 -2
word before 2: найста	152 -114 -19 -3 -3 -7 -2 -15 -2 -5 -4 -3 -4
word before 2: нам	17 -83 41 -8 -14 -30 10 -63 17 -7 -11 -14 -12
word before 2: направ	36 -31 -4 -2 -5 -7 -5 -14 -4 -7 -4 -4 -4
word before 2: напрям	17 -31 20 -3 -5 -8 -2 -22 -3 -4 -4 -3 -3
word before 2: нас	2 52 12 -7 -18 -19 -9 -74 -39 -30 -54 38 16
word before 2: натомі	23 -46 64 -6 -10 -6 -3 -6 -40 -4 -19 -12 -4
word before 2: нацгва	67 -23 -16 -2 -4 -7 -2 -6 -1 -4 -5 -3 -3
word before 2: наших	12 -50 49 -15 -23 -20 -20 -27 -17 -12 -66 -31 -26
word before 2: нгу	67 -47 -3 -3 -4 -29 -5 -21 -3 -2 -16 -8 -13
word before 2: не	75 -49 -8 -1 -1 -2 -1 -12 -2 -3 -3 -2 -6
word before 2: неволи	-30 17 21 -1 -3 -3 -2 53 -47 -8 -9 -1 -12
word before 2: неволі	-70 16 -17 -9 -5 36 -4 19 -6 -10 58 -8 -5
word before 2: неделю	44 -1 -1 -1 -1 -1 0 -32 -4 -3 0 -1 -1
word before 2: незако	5 -39 -3 -10 -6 -7 -6 -33 -17 -13 64 -15 -20
word before 2: нем	59 -39 -6 -1 -2 -3 -1 0 -2 -2 -1 -3 -4
word before 2: ними	-53 30 0 -10 -13 -28 -14 -40 -30 62 -10 -33 -21
word before 2: нині	22 -21 -54 -6 -6 -4 -4 -56 -2 -4 -35 -10 29
word before 2: них	-60 27 27 -6 -6 -16 -6 -22 -11 -8 29 -38 29
word before 2: ночь	54 -9 -23 -2 -4 -3 -2 -4 -2 -7 -2 -4 -3
word before 2: о	-16 11 -5 -23 -22 -15 -14 -29 -79 -22 -19 64 -19
word before 2: об	-14 6 21 -16 -10 -4 -4 -7 -7 -14 -8 39 -7
word before 2: област	11 -82 -43 -4 -11 -5 -5 -10 17 -6 -4 51 -6
word before 2: обмен	44 -69 22 -10 -5 -14 5 -28 39 -15 -9 -15 -8
word before 2: обмена	61 -6 -36 -26 -15 -12 -29 -39 -43 -12 -9 -22 -8
word before 2: обмене	30 -25 15 -2 -4 -5 -3 -3 -14 -4 -2 -12 -4
word before 2: обмено	-65 7 -11 -10 -17 -10 -9 28 -45 5 -13 -17 -17
word before 2: обменя	26 -45 0 -25 -20 -13 -13 -20 -3 -19 -14 -20 -15
word before 2: обмін	-41 -5 16 26 -7 -12 -7 71 -63 -20 -9 -8 -7
word before 2: обміна	-52 34 -15 -4 -2 -14 -5 54 -10 -31 -15 -2 -11
word before 2: обміно	-35 87 -27 -7 -4 -30 -11 -43 -10 -27 -3 -5 -7
word before 2: обміну	42 -26 -25 -16 -10 -8 -5 10 -34 -20 -6 -8 -7
word before 2: обміня	34 -43 30 -32 -10 -6 -7 -21 -8 49 -9 -11 -8
word before 2: обміні	-22 -78 -19 -10 -9 -18 -11 33 -15 34 -38 -19 -22
word before 2: оборон	44 -37 -1 0 -1 -2 -1 -2 0 -1 -1 -1 -1
word before 2: обратн	-1 5 8 -8 -14 -15 -10 -13 22 -7 -45 -14 -13
word before 2: обстав	-57 -7 -2 -5 -6 -7 -5 -61 -8 -18 -44 -8 60
word before 2: один	67 1 -12 -4 -2 -3 -4 -10 -7 -16 -19 -20 -3
word before 2: одній	-3 50 -17 -12 -19 -7 -3 -13 -3 -2 -9 -3 -4
word before 2: окремо	13 -32 -10 -5 -8 -12 -5 -35 -9 -13 50 -13 -21
word before 2: октябр	35 -7 -14 -1 -2 -2 -1 -2 -4 -1 -1 -4 -2
word before 2: окупан	5 -53 -10 -4 -5 -9 -8 -5 -6 -8 65 -28 -13
word before 2: омбудс	-35 -38 -13 -6 -12 -15 -10 -14 48 -51 7 -46 -43
word before 2: операц	-24 -22 -25 -13 -12 -16 -8 43 -56 1 -15 -12 -22
word before 2: освобо	13 21 -66 -39 -34 -26 -16 -15 6 26 -13 -29 -25
word before 2: остают	-18 -20 -69 -13 -5 -8 -6 -1 -15 -6 -9 33 -18
word before 2: осіб	-5 23 -16 -3 -37 -4 -2 -6 -3 -2 -2 -1 -2
word before 2: от	43 11 -32 -3 -4 -2 -3 22 -24 -4 -12 -10 -2
word before 2: ответ	5 -11 -12 -1 -5 -16 25 -4 30 -2 -9 -9 -5
word before 2: отдали	-1 -6 29 -5 -16 -11 -4 -14 -5 -4 -4 -5 -4
word before 2: отданы	40 -56 -12 -14 -5 45 -31 -5 -1 -3 -6 -6 -3
word before 2: отправ	-21 54 -17 -2 -7 -7 -2 22 -11 -4 -5 -3 -9
word before 2: отпуст	30 -3 40 -16 -26 -7 -10 -26 -21 -8 -22 -7 -6
word before 2: отрима	-40 -41 38 -3 -7 -5 -3 26 -10 -3 -12 -4 -4
word before 2: офицер	68 -14 -50 -2 -6 -6 -3 -1 -2 -5 -4 -5 -3
word before 2: офіцер	44 -112 37 -3 -4 -18 -4 -6 -2 -5 -7 -4 -5
word before 2: пакет	49 -8 -2 -2 -1 -8 -1 -39 -1 -4 -6 -2 -7
word before 2: пво	36 -2 -9 -1 -1 -1 -1 -4 -3 -2 -2 -6 -5
word before 2: перего	-26 -15 -57 -8 65 -3 -7 -2 -46 -4 -4 -14 -4
word before 2: переда	-24 48 15 -5 -20 -12 -8 12 -8 -4 -9 -6 -6
word before 2: перелі	100 -55 -46 -4 -2 -2 -1 -1 -1 -5 -3 -2 -2
word before 2: переми	39 -36 -1 0 0 0 0 0 0 0 0 0 0
word before 2: писем	31 -1 -3 -1 -2 -2 -1 -10 -1 -1 -4 -2 -5
word before 2: плен	28 -6 -3 0 -1 -1 -1 -5 -6 -2 -3 -1 -1
word before 2: плена	-43 -63 34 -13 33 -5 -7 -1 33 -11 -14 -22 -6
word before 2: пленны	-23 -4 10 -9 -4 -4 -5 -4 -15 -6 -7 -7 -5
word before 2: плену	-33 -5 -15 -5 -10 -3 -3 -6 -10 -3 24 19 -15
word before 2: по	66 -13 -13 -10 -21 -5 -6 -16 -30 -10 -10 28 -7
word before 2: по-пре	56 -69 -46 -39 -10 -29 -13 -43 -23 -12 -51 45 -36
word before 2: поверн	-12 21 -8 -7 -8 24 -5 -13 -9 -14 20 -8 -8
word before 2: поверт	-19 37 -21 -5 -7 -9 -4 -18 -5 -2 -5 -4 -6
word before 2: повідо	-67 1 5 -15 -4 -3 -2 53 -2 -13 -5 -2 -16
word before 2: погибш	-10 -23 33 -8 -11 -5 -6 -28 -17 -6 -4 -7 -3
word before 2: погово	58 -38 -4 -2 -4 -1 -1 -1 -1 -2 -6 -1 -4
word before 2: погоди	41 -16 -1 -3 -13 -2 -1 -2 -1 -4 -4 -5 -1
word before 2: подтве	46 -45 37 -5 -8 -6 -3 -2 -4 -3 -6 -9 -3
word before 2: полегл	-45 -42 -2 -2 -4 -3 -2 69 -6 -8 -7 -2 -3
word before 2: полон	14 -4 -1 0 0 0 0 -1 -2 0 0 -6 0
word before 2: полоне	-48 -38 49 34 -4 -3 -6 -10 -7 -4 -4 -10 -3
word before 2: полону	47 -61 -28 -8 -9 -14 -4 26 -5 -7 -13 -3 -5
word before 2: полоні	-58 -20 -4 -4 -6 -10 -5 -40 -5 -10 97 -24 -48
word before 2: получи	-108 46 28 -6 -17 -6 -4 -2 -11 -13 -6 -5 -5
word before 2: поля	90 -38 -9 -2 -3 -3 -3 -57 -18 -3 -2 -4 -2
word before 2: поліці	27 -14 0 -1 0 0 0 -6 -1 -1 -1 -1 -3
word before 2: поране	45 -29 -3 -1 -1 -8 -9 -12 -1 -2 -2 -2 -4
word before 2: поровн	-15 7 -2 -13 -5 -14 -6 -10 -18 -9 -6 -10 -9
word before 2: потери	31 -6 -9 -3 -6 -2 -3 -6 -16 -3 -11 -16 -5
word before 2: привез	-43 52 -2 -1 -1 -1 0 -36 0 -1 -1 -1 0
word before 2: приеха	27 -34 -56 -8 -53 -18 -16 -19 48 -18 -9 -25 -20
word before 2: прийня	-31 59 -6 -2 -2 -3 -2 -31 -4 -2 -1 -1 -1
word before 2: прикор	18 28 -18 -2 -3 -13 -4 -6 -2 -4 -10 -8 -4
word before 2: пример	-13 -29 -18 -14 -12 -4 -5 -5 -19 -13 -11 -23 43
word before 2: принял	23 -2 -16 -3 -5 -4 -5 -9 -1 -5 -10 -12 -8
word before 2: приїха	-66 44 -2 -2 -2 -5 -1 46 -4 -4 -2 -1 -2
word before 2: про	11 -55 74 14 -9 -9 -6 -32 -11 -12 -29 -20 30
word before 2: провел	2 17 -10 -7 -11 -5 -3 -2 -2 -54 -5 -3 -5
word before 2: против	46 2 -1 -6 -15 -6 -8 -23 -29 -7 -10 -21 -8
word before 2: процес	-16 -35 36 -16 -14 -4 -3 -7 -5 -5 -4 -4 -4
word before 2: психол	19 -15 -7 -3 -2 -2 -2 -13 -4 -4 -6 -14 -2
word before 2: підтве	5 -33 -10 -11 -12 -9 -8 -37 -16 -27 25 -29 -24
word before 2: разом	-77 45 -38 60 -18 -34 -15 15 -27 -29 -39 -11 -41
word before 2: ракет	51 -34 -12 -1 -1 -1 -1 -2 -1 -2 -1 -1 -1
word before 2: ранены	6 -18 -35 -9 -6 15 39 -3 -16 -10 -5 -6 -4
word before 2: ребят	11 18 -7 -1 -3 -2 -2 -4 -9 -1 -2 -6 -2
word before 2: регион	21 -9 -4 -1 -1 -1 -1 -1 -4 -1 -3 -6 -1
word before 2: режиму	-3 21 -6 -1 -2 -2 -1 0 -3 -1 0 -1 -1
word before 2: резуль	10 -4 -2 -5 -5 -3 -3 -8 -7 -4 -4 -4 -3
word before 2: репатр	-46 13 -10 -4 -3 -3 -2 -3 -4 -3 -2 -1 -3
word before 2: респуб	15 -10 -21 -2 -3 -3 -1 -1 -2 -5 46 -53 -8
word before 2: рефриж	27 11 -15 -2 -5 -2 -2 -3 -4 -3 -7 -40 -3
word before 2: реєстр	-62 -7 0 -2 -3 -5 -2 -24 -2 -12 -47 -5 38
word before 2: родину	-8 -71 -21 -20 75 -6 -9 -30 6 -9 -7 18 -6
word before 2: родным	-4 39 -36 -1 -6 -4 -2 -14 -5 -2 -2 -2 -3
word before 2: роки	82 -29 -55 -1 -1 -6 -2 -4 -1 -2 -4 -2 -2
word before 2: року	-13 8 -4 -3 -4 -5 -3 27 -30 -29 -11 -6 -9
word before 2: россии	23 -22 -14 -3 -4 -4 -4 -13 2 -3 36 -28 -11
word before 2: россий	-34 46 -10 -5 -4 -4 -8 -7 -22 -7 37 -20 -9
word before 2: россию	-69 30 19 -13 -23 -7 -11 -23 1 -14 -10 -25 -7
word before 2: россия	6 -40 40 -7 -14 7 -8 -10 0 -8 5 -15 -8
word before 2: ростов	42 -15 -5 -1 -1 -3 -1 -5 -1 -5 -4 -4 -3
word before 2: російс	-14 12 8 -11 -4 -22 -4 21 -5 -5 5 -19 -6
word before 2: росія	2 44 -59 -15 -21 -22 -27 -31 -10 -10 49 -14 -19
word before 2: росіян	1 -83 8 -13 -11 -16 -13 -35 51 -15 12 -22 -29
word before 2: росії	-37 -16 50 -4 -4 -10 -4 -25 -9 -7 70 -29 -29
word before 2: рублей	9 -1 -2 0 0 0 0 -1 -2 0 -1 0 0
word before 2: рф	-37 -4 41 -7 -8 22 -12 -34 -9 -7 1 -18 -10
word before 2: рідних	-8 56 -22 -1 -7 -4 -2 -27 -3 -3 -2 -2 -3
word before 2: рік	-96 -3 -3 -3 -2 -2 -2 90 -19 47 -12 -6 -4
word before 2: рішенн	38 -11 -2 -1 -3 -1 -2 -3 -2 -16 -2 -4 -3
word before 2: с	-57 8 -1 -11 -7 -7 -10 -51 40 29 -7 -34 -8
word before 2: самоле	21 -10 -3 -1 -1 -1 0 -1 -2 -1 -1 -1 -1
word before 2: самому	46 -33 -11 -1 -2 -1 -1 0 -1 -2 -1 -1 -1
word before 2: сбу	3 -80 -10 -8 -8 -12 -9 -46 -11 -45 19 -25 41
word before 2: сверх	-47 5 7 -6 -4 -12 -36 -5 -15 -5 -8 -15 -10
word before 2: свобод	-46 -1 4 65 -27 -11 -15 -82 -51 -39 -24 -18 -42
word before 2: своих	28 -35 -18 -3 -4 -7 -6 -3 -12 -4 -2 -4 -5
word before 2: сегодн	13 18 10 20 -9 -5 -7 -8 -21 -13 -5 -29 -8
word before 2: семей	4 -58 27 -5 -2 -3 -2 -1 -11 -4 -1 -7 -4
word before 2: серед	24 18 -13 -2 -2 -4 -2 -38 -6 -5 -19 -2 -3
word before 2: сержан	67 -47 -43 -2 -2 -8 -2 -8 -1 -3 -2 -2 -2
word before 2: сил	-49 59 -15 -3 -4 -12 -3 -23 -3 -7 -8 -4 -2
word before 2: сили	73 -54 -7 -2 -2 -10 -2 -13 -1 -7 -3 -4 -3
word before 2: складу	65 -36 -4 -1 -1 -4 -1 -5 -1 -1 -8 -1 -13
word before 2: сложил	27 -1 -1 -1 -1 0 -1 -9 -3 -2 -3 -3 -2
word before 2: солдат	-70 9 24 40 -15 -24 -16 -24 -18 -14 52 -33 -16
word before 2: сообщи	-59 72 -46 -24 -14 -14 -6 -21 -7 -14 -12 -15 -14
word before 2: состоя	-30 3 2 31 -6 -6 -6 -4 -11 -22 -7 -8 -5
word before 2: списка	22 -34 -26 -5 -4 -2 -5 -8 -23 -4 -30 37 -15
word before 2: списки	-53 -25 -28 -19 -16 -24 -11 -19 -18 -18 -25 52 -14
word before 2: список	47 16 -51 -21 -8 -11 -13 -17 -14 -13 -7 -18 -37
word before 2: среди	-30 28 14 -5 -7 -8 -6 -7 -12 -7 44 -32 -11
word before 2: ст	24 -10 -1 -2 -1 -1 -1 -3 -1 -1 -2 -1 -1
word before 2: стамбу	87 -23 -59 -8 -9 -6 -6 -55 -58 -5 -5 -20 -10
word before 2: старше	71 -15 -60 -10 -5 -9 -3 -6 -12 -15 -5 -11 -7
word before 2: сторон	-19 3 22 -8 -12 0 4 -7 -18 -14 -14 -9 -8
word before 2: сутки	50 -5 -20 -1 -6 -2 -1 -10 -16 -6 -1 -5 -1
word before 2: схуд	19 -2 -1 0 -1 -1 -1 -1 0 -2 -2 -2 -7
word before 2: сьогод	-4 -3 27 -14 -9 -13 -6 -3 -11 -20 -9 -7 -9
word before 2: та	15 67 -63 -3 -2 -9 -3 -13 -2 -7 -6 -2 -2
word before 2: так	-51 -66 68 -4 -3 -5 -4 -46 -17 -6 -12 -5 -5
word before 2: также	-10 24 -13 -1 -4 -3 -5 -2 -11 -1 -1 -4 -5
word before 2: також	47 6 -14 -9 -29 -17 -16 -65 -8 -8 -27 -15 -7
word before 2: там	-48 -57 0 -40 -25 -18 -19 -54 -30 -39 48 17 -48
word before 2: танк	11 -1 -3 0 0 0 -1 -1 -2 0 0 -1 0
word before 2: танков	15 -2 -5 0 0 0 0 -1 -2 -1 -1 -2 0
word before 2: танків	9 -1 0 0 0 0 0 -2 0 -1 -1 -1 -1
word before 2: теж	-37 -8 69 -6 -6 -5 -4 -28 -6 -4 -5 -2 -5
word before 2: тел	-65 41 -56 -7 -19 -7 -13 -76 32 -12 -8 -20 -6
word before 2: тела	72 -67 -56 -4 -13 -9 -10 -23 -3 -8 -5 -6 -8
word before 2: телефо	61 -12 -1 -2 -2 -2 -2 -32 -4 -11 -5 -4 -2
word before 2: терито	-48 -3 13 -8 -7 -11 -6 -37 -6 -7 63 -17 -20
word before 2: теробо	-56 59 -14 -2 -1 -9 -2 -3 -1 -1 -4 -4 -3
word before 2: террит	0 15 29 -2 -11 -2 -3 -8 -20 5 4 0 -11
word before 2: тижден	25 -2 -4 0 0 -1 -1 -5 -5 -2 -2 -1 -5
word before 2: тоді	15 -3 -7 0 0 0 0 -4 -1 0 0 0 0
word before 2: том	-27 -6 33 -4 -15 -11 -4 -3 -7 -4 -4 -11 -3
word before 2: тому	35 -24 -11 -4 -3 -8 -2 -16 -6 -2 -3 -4 -2
word before 2: торік	-51 -9 0 -1 -1 -1 -1 61 -19 -3 -4 -1 -3
word before 2: тро	95 -86 -5 -1 -1 -2 -1 -2 -1 -1 -6 -2 -2
word before 2: туда	-23 41 17 -10 -11 -6 -6 -31 -9 -9 -3 -38 -12
word before 2: тіл	17 -15 -39 -2 -3 -15 -2 35 -9 -9 -12 -2 -8
word before 2: тіла	42 -15 -32 -4 -8 -20 -4 -38 -5 -3 -4 -4 -9
word before 2: у	17 -33 -56 -10 -7 44 -7 15 -17 -10 19 -7 -16
word before 2: удалос	-29 1 -6 -7 -9 -5 -5 14 27 -10 -6 -10 -3
word before 2: удома	19 39 -20 -14 -18 -23 -10 -27 -22 -25 -18 -11 -13
word before 2: уже	-60 -28 -17 -16 -27 -11 -11 -12 66 -27 -16 -9 -19
word before 2: украин	-5 21 10 -3 -16 -6 -5 1 -35 -12 -32 18 -4
word before 2: україн	-66 42 -6 -5 -5 -4 -3 19 -9 1 -5 9 -4
word before 2: уничто	17 0 -7 0 0 0 0 0 -9 0 0 0 0
word before 2: уперше	44 -43 0 0 0 -1 0 0 0 -1 0 0 -1
word before 2: услови	5 -21 24 -4 -2 -4 -7 -6 -6 -1 -2 -6 -1
word before 2: усього	17 -27 -37 -32 -11 -15 -13 50 -13 -46 -16 -6 -23
word before 2: учора	121 -83 -29 -4 -6 -7 -3 -29 -6 -8 -3 -3 -2
word before 2: формат	142 39 -89 -8 -6 -18 -5 -102 -34 -10 -7 -8 -8
word before 2: формул	20 -21 19 -20 -16 -16 -12 -49 25 -14 -15 -20 -14
word before 2: хамас	39 -8 -4 -10 -5 -2 -2 -2 -1 -5 -8 -20 -9
word before 2: хлопчи	21 13 -44 -4 -4 -18 -8 -98 -1 -3 -4 -6 -8
word before 2: хто	-46 55 -18 -4 -11 -9 -10 -7 -5 -11 -9 -3 -4
word before 2: це	-54 -25 -9 -8 -7 -15 -5 19 -12 45 -9 -7 -12
word before 2: цивіль	-10 28 -40 -7 -10 -16 -6 9 -5 -9 -7 -13 -11
word before 2: ч	22 -14 -1 -1 0 -1 0 -1 0 -1 -1 -1 -1
word before 2: чаес	-2 27 -30 -4 -4 -20 -10 -42 -2 -5 -9 -19 -8
word before 2: час	-75 -34 -2 -3 -3 -13 -3 6 -19 53 -12 -8 -9
word before 2: челове	-28 65 -26 -2 -52 -4 -3 -1 -4 -3 -2 -4 -3
word before 2: чем	4 -17 -2 -1 -7 -2 -2 -9 -9 -1 17 -10 -2
word before 2: чолові	-24 -84 61 -8 -9 -14 -8 -18 -5 -11 -13 -10 -9
word before 2: что	22 -30 35 -11 -28 -8 -7 -17 -6 -12 -17 16 -9
word before 2: штаб	-63 29 -16 -9 -10 -5 -11 31 -24 11 -25 -14 -15
word before 2: штабу	56 -92 -11 -2 -2 -7 -5 -13 -2 27 39 -3 -7
word before 2: ще	28 37 -23 -15 -10 -15 -10 -44 -18 -13 -59 -66 -18
word before 2: щиті	-27 26 -5 -1 -5 -3 -1 23 -1 -2 -3 -2 -2
word before 2: що	-9 -19 36 -1 -13 -1 -1 -1 -4 -2 30 -17 -8
word before 2: щодо	56 -45 -44 -7 -7 -21 -5 -56 -4 -11 -37 -22 42
word before 2: экипаж	44 -9 -12 -3 -2 -2 -1 -1 -2 -4 -2 -7 -2
word before 2: яких	-30 -67 -3 -2 -2 -5 -3 -61 -13 53 -15 -12 -5
word before 2: є	-51 64 -49 -4 -9 -12 -5 -6 -2 -7 -9 -5 -4
word before 2: і	6 -81 -53 -11 -12 47 -9 42 -5 -8 -20 -13 -13
word before 2: ідетьс	58 -37 -38 -8 -8 -3 -3 -28 -4 -5 -24 -4 -7
word before 2: із	32 11 -12 -5 -4 -7 -3 -36 -12 -4 -56 -5 -4
word before 2: їдуть	19 -11 -13 -4 -3 -6 -2 -13 -3 -2 -3 -2 -4
word before 2: їх	54 -13 11 -2 -2 -3 -2 -15 -4 -5 -27 -7 -6
word before 2: їхніх	-34 -35 53 -7 -9 -8 -23 -43 -9 -31 -55 61 -36
word before 2: اسيرا	-41 47 -20 -21 -2 -3 -1 -1 -1 -1 -5 -4 -1
word before 2: افراج	20 -19 -23 3 -8 -7 -4 -13 -10 -4 -6 -10 -7
word before 2: اليوم	-3 43 -24 -10 -2 -2 -1 -1 -1 -2 -1 -1 -1
word before 2: امارات	-19 -6 -4 -38 -2 -1 -2 -8 -3 60 -5 -3 -10
word before 2: اوكران	14 -24 -2 15 -4 -8 6 -1 -3 -2 1 -6 -2
word before 2: تبادل	1 10 -19 -8 -3 28 -13 -34 -4 -20 -2 -15 -3
word before 2: تي	27 -23 -4 7 -6 -2 -3 -4 -2 -20 -8 -6 -2
word before 2: جديده	-42 -15 30 20 -3 -7 -3 0 -1 -17 -5 -2 -3
word before 2: دوله	1 -2 -8 -36 -6 -5 -7 -29 -12 16 -14 -4 -7
word before 2: روسيا	-3 15 -9 -6 -2 -5 -1 -1 -1 -1 37 -9 -19
word before 2: علي	-30 42 -4 -7 -6 -1 -1 -1 -1 -10 -1 -1 -1
word before 2: عن	-25 25 -16 14 -12 -9 -4 -2 -2 -25 -3 -5 -3
word before 2: في	-21 20 13 -22 -1 -2 -1 -18 -14 23 -2 -2 -1
word before 2: كييف	-31 74 -28 -24 -3 -1 -2 -3 -1 -1 -1 -4 -2
word before 2: لم	19 -50 -37 7 -8 -12 -8 -25 -5 7 -6 -9 -6
word before 2: –	-6 -15 17 -7 -10 -13 8 44 -21 -13 -40 -6 1
word before 2: •	42 21 -15 -5 -5 -5 -3 -34 -1 -6 -11 -5 -10
word before 2: ▫	48 -12 -16 -5 -11 -4 -4 -4 -19 -24 -6 -7 -5
word before 2: ⚡	-87 -83 11 -22 94 -13 -11 -14 -19 -13 -15 -16 -21
word before 2: ✅	-38 87 -84 -17 -4 -9 -3 -25 -3 -8 -9 -3 -4
word before: 	22 0 23 -9 -9 -13 -6 -11 -14 11 -20 -18 -13
word before: "	19 -41 -13 -10 -10 -1 -5 3 23 -2 -6 9 -5
word before: #	38 4 -65 -22 -26 -10 -7 -17 -13 -32 -10 -7 -20
word before: '	12 -30 -5 -11 -14 -11 -11 46 -38 -69 -12 -20 -28
word before: (	6 28 -13 -3 -2 -2 -1 -6 -3 -3 -2 -3 -6
word before: )	7 39 -22 -4 -4 -6 -3 8 -22 -9 -12 -7 -5
word before: +	51 42 -25 -3 -6 -4 -5 -28 -6 -19 -35 -20 -9
word before: ,	17 -8 -2 0 -5 -1 -3 -2 1 0 6 -3 -3
word before: -	-5 -19 53 3 -11 -7 -3 -6 -6 -20 -7 -5 -5
word before: .	4 -78 20 34 -12 -3 -2 -5 -5 -12 -4 -4 -5
word before: /	49 16 -8 -6 -16 -5 -3 -10 -7 -18 -7 -10 -10
word before: :	17 9 -1 -1 3 -9 -4 2 -3 -5 -6 0 -10
word before: ;	34 -11 -4 14 -5 -4 -3 -15 2 -8 -7 -3 -32
word before: a	7 -23 23 -3 -12 4 -7 -25 -16 27 -10 -8 -14
word before: additi	-48 -35 51 -8 -7 10 -9 -3 -18 -13 -2 -13 -2
word before: affair	-72 27 30 -49 -11 -5 -7 -10 -5 12 -6 -3 -4
word before: after	72 -56 -13 -34 -4 -5 -2 -8 -7 -10 -3 -2 -4
word before: afu	42 -38 40 -5 -16 -10 -7 -9 14 -4 -22 -22 -7
word before: aged	38 -48 -18 -20 -3 -5 -1 -4 -1 -9 -2 -2 -1
word before: air	24 -7 -9 -2 -1 -1 -1 -1 0 -2 -1 -1 -1
word before: aircra	12 -2 -1 -3 -1 0 0 0 0 -3 0 -1 0
word before: all	34 -46 -22 12 -9 -4 -4 1 -20 -8 -6 -5 -5
word before: along	18 44 -34 -10 -6 -14 -6 -5 -1 -13 -1 -2 -1
word before: alread	41 -25 -10 -2 -2 -2 -3 -29 -8 -54 -2 -2 -2
word before: also	-19 -30 58 -27 -26 24 -26 -36 -14 -26 -12 -30 -11
word before: among	7 10 -23 -20 -3 -4 -2 -3 -4 -7 -4 -2 -4
word before: amount	37 -8 -4 -8 -4 -2 -2 -6 -2 20 -13 -9 -3
word before: an	-23 24 -2 15 -2 -6 -2 -16 -4 -26 -4 -3 -2
word before: and	9 13 -3 -5 -1 -2 1 6 -1 -10 -10 -3 -4
word before: announ	-4 10 -7 -14 -11 -9 -6 -10 -4 -47 -14 -5 -12
word before: anothe	11 -12 -24 -20 -9 22 -6 -28 -14 -13 46 -14 -29
word before: april	-33 31 17 -5 -6 -2 -1 -3 -3 -1 -2 -1 -2
word before: are	10 0 -33 -14 -14 8 -5 -21 -4 9 6 -25 -7
word before: armed	-3 15 -3 -1 -1 -1 -1 -2 -1 -1 -1 -1 0
word before: as	54 -49 -62 -11 -20 -17 -9 -12 23 -24 33 -27 -38
word before: at	-63 -33 51 23 -23 -18 -12 -37 -21 29 6 8 -2
word before: august	49 -45 6 -3 -2 -10 -3 -3 -6 -3 -4 -4 -2
word before: azovst	23 -4 -17 -1 -2 -7 -3 -1 -1 -2 -4 -7 -5
word before: back	-10 11 29 -16 -22 -5 -5 5 -7 -13 -6 -10 -8
word before: be	1 -6 -1 -3 -2 -1 -1 0 -1 -1 24 -4 -6
word before: been	43 0 -33 -26 -8 -11 -9 -40 -21 38 -15 -26 -10
word before: began	-21 4 -13 -30 -4 -3 -5 33 -21 11 11 -4 -9
word before: belaru	48 56 -103 -33 -18 -8 -10 -11 -10 -11 -8 -10 -13
word before: betwee	75 -57 -24 -33 -23 -8 -4 -2 -2 -36 -5 -7 -6
word before: bodies	-45 36 2 -7 24 -6 -4 -17 -9 -5 -5 -3 -6
word before: border	12 17 -19 -3 -3 -2 -2 -3 -2 -3 -6 -6 -15
word before: bring	3 14 -29 -19 -8 -14 -7 -9 -14 -15 -6 -8 -8
word before: brings	-33 -9 17 -10 -3 -5 -2 -27 -2 12 -2 -2 -2
word before: brough	19 -14 -38 -9 -13 -6 -5 43 -24 -24 -15 -6 -5
word before: by	-9 9 -21 -12 -7 -3 -5 0 -4 31 25 -5 -4
word before: came	-36 46 -2 -3 -4 -13 -3 -23 -15 -6 -2 -5 -2
word before: captiv	-2 -9 2 -20 -11 -10 -5 17 -23 -20 -11 -8 -7
word before: captur	41 -23 -39 -24 -6 -4 -6 -2 -6 -12 -9 -9 -2
word before: carrie	-8 -17 -8 -7 -12 -4 -3 -12 -8 64 -23 -6 -13
word before: carryi	89 -35 -39 -6 -16 -4 -5 -2 -6 -14 -21 -22 -12
word before: childr	43 -3 -13 -1 -1 0 0 -24 0 0 -1 0 0
word before: civili	-37 -49 34 -29 -13 -10 -7 42 -12 -13 17 -20 -13
word before: code	77 -51 6 -6 -5 -6 -4 -18 -12 -6 -24 -12 -4
word before: comple	81 -33 6 19 -3 -3 -3 -34 -14 -59 -2 -5 -2
word before: confir	-69 49 -38 -20 34 -8 -6 -29 -11 -23 16 -27 -11
word before: countr	58 -14 -61 36 -24 -19 -11 -66 -32 -19 -14 -8 -6
word before: covere	9 -3 3 13 -9 -4 -4 -3 -8 -18 -2 -4 -5
word before: date	-51 -24 -5 16 -2 -3 -3 15 -4 37 -3 -3 -4
word before: day	-11 -29 -21 -12 -15 -11 -8 18 41 -15 -10 -10 -12
word before: days	-33 -64 -12 -13 -7 -10 -6 2 63 -8 -7 -9 -7
word before: decemb	17 -4 27 -9 -2 -19 -12 -1 -5 -8 -3 -2 -4
word before: defenc	-31 -47 47 -3 -3 -2 -1 -2 -5 -2 -2 -1 -1
word before: defend	11 -20 6 -1 -1 10 -3 -3 -7 -4 -1 -4 -1
word before: delive	5 22 -9 -9 -2 -1 -1 -2 -1 -6 -1 -1 -2
word before: direct	52 -25 7 -1 -2 -4 -2 -18 -2 -4 -3 -3 -2
word before: donets	46 -30 12 -2 -2 -5 -2 -25 -6 -2 -4 -3 -2
word before: down	14 -1 -3 -2 -2 -1 -1 0 -1 -1 -1 -1 -1
word before: drones	33 -20 -3 -1 -3 -1 -1 -8 -2 -4 -1 -1 -1
word before: each	10 22 0 -12 -11 -9 -5 -21 -11 -11 -6 -3 -4
word before: earlie	71 8 -23 -28 -21 -13 -11 -18 -31 -38 -12 -12 -19
word before: easter	-18 42 -13 -41 -25 -7 -11 -36 -8 -8 -7 -3 -4
word before: effort	2 -8 -2 2 -2 -2 -1 -10 -5 26 -2 -1 -2
word before: emirat	10 15 -4 -85 -3 -3 -4 -14 -6 -1 -3 -2 -9
word before: enemy	-19 -29 33 -2 -6 -4 -4 -3 -4 -4 -8 -11 -2
word before: estima	32 -45 -5 -13 -12 -8 -10 -13 -12 -11 12 -33 -25
word before: every	17 -11 -7 0 -1 -1 0 -8 -1 -1 -1 0 0
word before: exchan	44 -22 -29 17 -7 9 -6 -8 -7 0 -4 -5 -5
word before: facili	-39 -3 55 -6 -2 -9 -4 -1 -26 -17 -7 -58 -2
word before: famili	-59 87 -29 -54 -4 -7 -6 -4 -5 -12 -4 -8 -8
word before: far	-6 4 -22 -19 -18 -4 -7 -9 -25 42 -14 -9 -6
word before: februa	31 -7 28 -19 -3 -2 -2 14 -40 -6 -2 -3 -2
word before: federa	45 28 -28 -34 -5 -8 -5 -1 -12 -35 -8 -18 -2
word before: fighte	29 -13 -16 -3 -2 -1 -1 0 0 0 0 -1 -1
word before: figure	-15 -33 -46 44 -4 -9 -4 -9 -3 -24 -7 -8 -15
word before: first	-6 23 -11 -12 -7 -7 -5 -50 -11 24 -8 -9 -7
word before: five	-14 -5 53 -9 -3 -2 -6 0 -2 -12 -2 -18 -2
word before: follow	23 -21 25 -12 -2 -1 -1 -1 -13 -3 -1 -2 -1
word before: for	15 4 15 -27 -4 -13 7 -30 -7 2 8 -5 -6
word before: forces	63 -33 -7 -1 -3 -2 -2 -5 -5 -2 -8 -11 -4
word before: foreig	-56 26 28 -47 -10 -5 -5 -8 -4 11 -6 -7 -5
word before: formul	9 15 -18 -18 -24 -15 19 -23 -18 -20 -32 -9 -9
word before: free	-21 11 -34 5 -9 -7 -3 -23 -2 26 -2 -3 -3
word before: freed	-25 7 15 -7 -5 -4 -4 -43 -8 46 -3 -4 -6
word before: frees	31 2 -30 32 -12 -4 -5 -14 -4 -42 -3 -7 -4
word before: friday	7 -66 -70 -8 22 -13 -11 19 21 -13 -4 -9 -8
word before: from	9 22 -42 -3 -24 -11 -7 -29 -8 20 -18 -12 -6
word before: full-s	58 -16 -2 -4 -3 -3 -4 -33 -24 -23 -10 -2 -7
word before: furthe	-36 0 -20 22 -21 18 -7 -8 -7 -9 -4 -9 -6
word before: gestur	16 -37 -1 -2 -2 18 -32 -1 -1 -1 -7 -3 -2
word before: go	-14 -1 4 -8 -23 51 -32 -23 -18 -5 -5 -19 -12
word before: goodwi	16 -37 -1 -2 -2 18 -32 -1 -1 -1 -7 -3 -2
word before: got	2 21 -23 -24 33 -6 -6 -21 5 -6 -6 -11 -7
word before: group	-12 -20 35 -12 -7 -4 -3 -5 -9 -8 -4 -5 -3
word before: guards	62 -72 -6 -1 -1 -1 -1 -1 0 -1 -1 -3 -10
word before: had	19 18 -20 -28 15 -12 -6 -19 -9 -31 -13 -10 -10
word before: hamas	24 -48 -20 -6 -6 -7 -5 -5 -5 -13 -5 -5 -6
word before: handed	-44 34 12 -3 -26 1 8 -12 -17 -3 -6 -18 -7
word before: has	-10 30 12 -35 -14 -6 -5 15 -8 20 -2 -10 -10
word before: have	-49 -9 -40 -6 -6 -6 -6 57 6 28 -17 -28 -15
word before: he	-20 -34 -2 -9 -2 -12 -5 32 -4 7 -8 -4 -23
word before: held	-38 -50 -3 -6 -4 -9 -6 45 -70 -22 50 -17 -29
word before: helped	71 -47 -24 -34 -4 -15 -9 -42 -12 -34 -3 -6 -5
word before: her	-5 -11 38 -17 -12 -7 -6 -13 -20 -8 -31 -7 -21
word before: his	41 -34 0 -1 -1 0 -1 -2 0 -2 -1 -3 -2
word before: hold	-37 -15 -6 -11 -11 -6 -7 -37 -10 -11 -11 39 -56
word before: holdin	-38 -14 -13 -6 -9 -6 -7 -13 -42 -11 39 8 -35
word before: holds	37 -3 -5 -5 -11 -7 -7 -39 -24 -24 17 4 -29
word before: home	0 9 -20 -11 -14 3 -5 13 -20 -11 -10 -8 -8
word before: hostag	17 -16 -7 -13 -3 -2 -2 -1 -2 -5 39 -7 -10
word before: hours	12 -8 -1 -1 -1 0 0 -1 -1 0 0 -1 0
word before: i	-66 40 -31 47 -10 -7 -4 -11 -4 -19 -12 -6 -8
word before: in	-13 -27 -6 7 -8 -9 -5 -16 -1 22 4 -5 -8
word before: includ	52 6 -25 -10 -4 -9 -3 -4 -2 -6 -4 -3 -3
word before: interv	53 -25 -1 -4 -14 -2 -3 -45 -24 -14 -2 -3 -3
word before: invasi	-8 -1 -52 -4 -5 -5 -4 49 -13 -26 3 -3 -6
word before: involv	38 -1 -13 21 -8 -4 -5 -24 -13 -20 -4 -5 -6
word before: is	46 -59 -14 -8 -4 -4 -4 -58 26 -8 25 15 -12
word before: israel	59 -7 -3 -11 -1 -1 -2 -6 -10 -11 -6 -4 -11
word before: istanb	-18 -5 20 -1 -17 0 -1 22 -15 -13 -2 -2 -2
word before: it	-6 36 6 22 -29 2 -11 -49 -26 -27 -17 17 -16
word before: its	-15 3 -28 -37 56 -12 -10 2 -15 8 -37 -22 -16
word before: just	45 -79 -10 -16 -5 -11 -2 36 -20 -12 -2 -3 -4
word before: kiev	-56 -21 30 -8 -14 -8 -11 -3 -17 -7 -3 -11 -5
word before: killed	30 -5 0 -2 -13 -4 -2 -7 -5 -2 -9 -4 -5
word before: kyiv	10 -15 12 5 5 -12 -14 -18 -28 18 -23 -26 -20
word before: last	31 -17 -3 -2 -2 -1 -1 -1 -1 -2 -1 -1 -1
word before: launch	22 -6 -4 -2 -1 -1 -1 -1 -2 -1 -3 -1 0
word before: leader	-11 -3 20 -2 -1 -1 -1 -1 -3 0 0 -1 0
word before: let	-54 -37 36 -18 -18 48 -30 38 -6 -7 -9 -9 -5
word before: lists	30 -6 0 -1 -1 -1 -1 -11 -2 -2 -4 -3 -2
word before: losses	74 -7 -16 -2 -7 -2 -3 -5 -6 -3 -21 -24 -6
word before: lost	30 -2 -7 -1 -2 -2 -1 -1 -2 -1 -5 -4 -1
word before: manage	-50 52 -7 -3 -4 -5 -2 34 -20 -23 -3 -3 -2
word before: march	-15 -10 36 -25 -4 -2 -3 -15 -38 17 -1 -3 -2
word before: mariup	2 9 -4 0 0 -3 -1 0 0 -1 -1 -2 -1
word before: may	-24 -12 30 -4 -11 -2 -2 -1 -2 -2 15 -5 -5
word before: mediat	-38 -27 3 32 -5 -3 -3 9 -8 14 -3 -3 -6
word before: member	-31 -48 -10 -42 -18 -11 -12 55 -36 -22 -21 -16 -17
word before: men	37 -78 -6 -4 -7 -6 -4 -12 -8 -14 -4 -6 -4
word before: milita	-28 8 38 -8 -13 -5 -5 -11 -5 -3 -4 -7 -6
word before: minist	-24 -58 45 -17 -8 -6 -5 -33 26 13 -7 -8 -3
word before: mofa	25 -38 -26 38 -12 -2 -2 -1 -1 -13 0 -1 -1
word before: moscow	5 19 11 -4 -10 -9 -5 -7 -8 -20 -7 -4 -7
word before: moskal	-42 -33 -35 -8 -7 -6 -8 -41 17 -14 1 46 18
word before: negoti	15 -26 33 -1 -2 -2 -2 -16 -12 -4 -2 -3 -1
word before: new	22 -29 14 29 -8 -3 -3 19 -10 -38 -4 -7 -6
word before: news	-57 60 -9 -1 -4 -2 -2 -3 -1 -2 -7 -1 -3
word before: night	77 -43 -69 -11 -10 -6 -5 -2 -6 -14 -10 -22 -13
word before: now	-21 38 -9 -32 -10 -6 -8 -21 -8 32 -39 -23 9
word before: number	19 20 1 -3 1 -5 -2 -4 -3 -4 -9 -6 -4
word before: occupi	54 -55 -24 -11 -7 -6 -6 -25 -10 -14 17 -43 36
word before: of	-10 -12 10 4 6 -3 -6 -15 11 2 -9 -7 -3
word before: office	-9 44 -24 6 -7 -10 -5 27 -18 -7 -2 -23 -15
word before: offici	29 -22 -19 -1 -3 -5 -3 -2 -5 -5 23 -7 -10
word before: oldest	111 -69 -10 -5 -2 -2 -2 -33 -4 -8 -2 -2 -2
word before: ombuds	20 -35 45 -8 -3 -3 -3 3 -8 -8 -3 -13 -4
word before: on	9 -50 24 -7 5 -6 -6 0 8 -11 -9 -7 -4
word before: one	-40 45 26 -9 -7 -6 -6 -28 -9 -6 -4 -6 -3
word before: only	45 -27 -5 -4 -5 -13 -2 44 -29 -20 -2 -7 -2
word before: operat	-28 -27 56 -20 -17 -12 -9 -5 -11 -12 -9 -21 -6
word before: our	36 6 41 -7 -21 -6 -8 -39 -15 -10 -16 -20 -12
word before: over	-17 5 -22 -4 29 -1 1 -21 5 -3 -7 -12 -7
word before: own	-89 32 15 -39 -54 -21 -20 -3 -10 -55 -69 -45 -37
word before: part	-36 14 -44 11 -7 -8 -9 38 -43 -20 -7 32 -14
word before: partie	-46 27 -3 -29 -10 -5 -6 15 12 -30 -7 -7 -17
word before: past	80 -7 -34 -2 -3 -3 -2 -6 -24 -10 -6 -4 -9
word before: people	-2 -2 -17 -22 75 -9 -7 -38 -16 -15 -19 -15 -13
word before: person	-7 53 -45 -1 -5 -2 -3 -3 -3 -2 -3 -2 1
word before: place	0 22 -3 -6 -6 -2 -2 -1 -2 -18 -2 -1 -5
word before: plus	-57 19 4 -2 -4 37 -18 -7 -4 -6 -14 -7 -3
word before: pows	-2 -33 39 -1 -5 -1 -2 -2 -3 -3 -2 -3 -2
word before: presid	-34 68 -50 -35 -17 -4 -5 35 -16 -32 -5 -12 -15
word before: prison	-25 -6 -13 -21 -11 -7 -6 19 18 18 -3 2 -10
word before: proces	-11 -3 31 -1 -2 -1 -2 0 -12 -1 -2 -3 -1
word before: qatar	11 20 -8 -15 -1 -1 -1 -2 -1 -7 -1 -1 -1
word before: qatari	-43 -16 29 -48 -4 -6 -4 75 -22 -26 -2 -5 -1
word before: reache	-46 -23 -18 -38 -6 -3 -2 53 -3 55 -4 -2 -7
word before: receiv	-10 -7 6 -14 -24 -7 -9 -9 22 -17 -14 -8 -10
word before: region	82 -54 -18 -7 -8 -2 -3 -10 -5 -9 -14 -8 -5
word before: releas	-2 -5 0 17 -6 -4 -4 -16 -6 -15 -6 -11 -4
word before: remain	72 -23 -41 -25 -19 -4 -5 -8 -35 -8 -5 -3 -4
word before: repatr	45 -54 28 -36 -31 -19 -16 -37 -10 -30 -27 -31 -23
word before: report	20 -23 7 -10 -17 -9 -6 15 -13 -19 -21 3 -13
word before: result	-53 -50 42 53 -10 -2 -4 -8 -16 -45 -2 -2 -2
word before: return	-23 34 11 -36 -14 -7 -7 10 -3 -4 -6 -9 -7
word before: reunif	-1 20 -3 -14 -1 -1 -1 0 0 -11 -1 -1 -1
word before: reunit	36 -5 -36 -38 -1 0 -1 -2 0 -18 0 0 -1
word before: risen	16 0 -1 -7 -1 0 -1 -5 -1 11 -6 -1 -4
word before: russia	4 -26 -5 -7 -12 -4 -7 -31 6 -8 15 -2 -9
word before: said	23 -11 -18 6 -17 -7 -4 10 -17 -24 -9 19 -9
word before: same	-46 42 6 -23 -24 -13 -15 7 -35 -17 -46 -36 -17
word before: saturd	-19 -38 55 -33 -12 -18 -6 -17 -5 -19 -8 -4 -3
word before: saw	4 -15 -5 9 -1 -1 -1 -1 0 -16 -2 0 0
word before: says	9 9 -43 -21 4 -7 -6 4 -25 -9 -19 -37 11
word before: second	10 -4 13 -19 -12 -5 -4 -7 -18 -18 -3 -3 -5
word before: secure	-61 13 -60 15 -11 -2 -3 -8 -3 11 -3 -11 -3
word before: sent	46 -23 28 -5 -12 -8 -7 -43 -3 -14 -11 -7 -7
word before: senten	40 -13 -24 -1 -2 -4 -4 0 -3 -13 -1 -6 -2
word before: septem	61 -54 -1 -38 -3 -10 -4 -36 -28 -15 -3 -3 -6
word before: sergea	59 -46 -2 -1 -1 -5 -1 -1 -1 -1 -1 -3 -1
word before: servic	17 -8 -10 -7 -28 -5 -4 34 -26 -13 5 -10 -7
word before: seven	0 17 -7 -1 -1 -1 0 -3 0 0 -1 0 -4
word before: side	44 -56 38 2 -13 -11 -5 3 -16 -7 12 -28 -5
word before: sides	-65 -15 -1 18 37 -10 -6 -9 -21 -15 -13 -11 -11
word before: signed	97 -84 -1 -2 -2 -1 -1 -2 -3 -6 -3 -2 -1
word before: since	47 -32 -9 -15 -12 -10 -9 -42 -44 1 -11 -11 -15
word before: six	-16 15 -12 -5 -24 -7 -4 -12 -5 -9 -5 -4 -6
word before: so	-48 -9 -4 -11 -15 -3 -3 16 -12 49 -15 -4 -13
word before: soldie	14 -2 -17 -23 37 -14 -16 -36 16 -26 -23 -10 -15
word before: some	44 -17 -10 -2 -1 -8 -1 0 0 -1 -4 -4 -2
word before: spent	65 -51 -3 -7 -9 -2 -1 0 -1 -4 -5 -1 -6
word before: spoke	-48 -6 22 41 -27 -8 -7 -23 -6 -13 -16 -17 -25
word before: stage	82 -27 -10 -8 -2 -9 -3 -65 -40 -23 -3 -2 -3
word before: stands	-71 -27 -16 -30 -14 -11 -8 -41 -28 51 -36 -30 35
word before: succee	-7 -41 26 60 -3 -3 -2 -1 -2 -77 -2 -2 -1
word before: swap	-33 30 0 -12 -9 -6 -5 -16 -8 -4 -8 -5 -7
word before: swappe	12 -15 5 33 -16 -6 -11 -30 -15 -17 -12 -23 -20
word before: take	14 -9 0 -1 0 0 0 -1 -1 0 -2 -1 0
word before: taken	2 38 -5 -6 -7 -2 -2 -22 -5 -10 -2 -1 -4
word before: talks	-21 -23 46 -5 -8 -2 -2 -1 -18 -3 -3 -3 -2
word before: teams	22 0 -4 -4 0 -1 0 -4 -10 -3 0 -2 0
word before: ten	-1 39 -37 0 -1 -2 -1 -1 -1 -2 -36 -1 -1
word before: thanke	40 -13 -22 -7 -10 -3 -2 -1 -1 -17 -1 -1 -3
word before: that	3 -19 0 -11 -18 2 -6 19 -15 -23 3 7 -18
word before: the	11 -2 -2 -12 -3 -1 -5 -3 7 1 1 -15 -7
word before: their	32 -96 43 -54 40 -10 -6 -8 -17 -16 -9 -11 -10
word before: them	21 -10 13 -15 -3 -6 -2 -6 -4 -4 -3 -4 -2
word before: there	37 -37 -25 -27 -5 -10 -5 -24 -5 33 15 -24 -11
word before: they	-18 41 -24 -3 -14 -14 -4 -3 -3 -6 15 -23 -11
word before: this	5 11 -19 -27 -11 -7 -5 34 -46 -13 -5 -3 -4
word before: those	83 -72 1 -3 -2 -5 -6 -7 -2 -8 -1 -6 -2
word before: three	-14 -50 -62 -9 -5 -5 -4 -58 74 -7 -7 -10 -11
word before: throug	-29 -3 -21 -19 -3 -3 -3 -32 -19 90 -2 -8 -2
word before: thursd	34 7 8 -14 -14 -5 -3 -8 -17 -3 -5 -5 -2
word before: thus	-27 -6 -1 -26 -2 -3 -2 -25 -8 70 -2 -1 -4
word before: time	-7 -12 30 -1 -1 -1 -1 -2 -1 -2 -1 -1 -1
word before: to	42 -29 -18 4 -4 -3 -3 -15 -3 10 -8 8 -3
word before: today	-1 4 -28 19 -8 -2 -3 -16 10 -17 -5 -7 -7
word before: took	-31 37 13 -8 -4 -4 -3 9 -10 -12 -3 -7 -6
word before: total	22 -37 -26 7 -9 -5 -5 12 -12 4 -6 -8 -9
word before: trade	19 -16 21 -3 -3 -2 -2 -5 -2 -2 -2 -3 -5
word before: traded	26 -29 -16 18 -22 -9 -7 -4 -16 -10 -12 -5 -7
word before: transf	-54 -26 -2 -8 -2 -7 12 73 -16 -13 -2 -2 -2
word before: turn	-23 0 24 -6 -17 -3 -2 -8 -1 -3 -4 -1 -2
word before: two	-18 -15 34 -34 -18 -9 -6 44 -35 -16 -7 -9 -7
word before: uae	-3 -26 0 42 -7 -3 -3 -25 -2 18 -3 -3 -5
word before: ukrain	-5 9 8 3 -18 -5 3 -4 -5 -2 -1 -5 -5
word before: under	-51 23 -27 -25 -9 -7 -9 40 -57 33 -5 -6 -5
word before: up	-76 12 46 -34 -83 -37 -24 -20 -16 -20 -3 -6 -8
word before: us	-4 -16 -6 -41 -57 -8 -5 42 -22 -12 -27 -28 -19
word before: vehicl	11 0 -2 0 0 0 0 -3 -2 -1 0 -1 -1
word before: war	67 -8 32 -25 -12 -5 -7 -90 -17 -14 -8 -13 -5
word before: warrio	-37 -38 33 -2 -3 -7 -3 25 -19 -12 -6 -6 -2
word before: was	-12 -67 71 -22 -14 -13 -10 -26 -13 -12 -18 43 -15
word before: we	-27 59 -34 -8 -5 -4 -4 11 -25 -1 -26 33 -21
word before: wednes	-71 51 25 -6 -26 -6 -6 16 -3 -29 -21 -19 32
word before: week	8 43 -15 -4 -2 -6 -2 -14 -10 -18 -7 -3 -3
word before: welcom	-14 73 -39 -6 -1 -1 0 -4 -1 -1 -1 -1 0
word before: went	38 -31 50 -1 -2 -5 -1 -55 -15 -3 0 -1 -1
word before: were	-48 -6 14 20 -6 -9 8 -22 -26 27 14 -6 -4
word before: when	84 -82 -14 -12 -13 -9 -6 -22 -17 -6 -7 -2 -3
word before: which	-5 -11 16 -14 -11 -21 13 -60 -16 24 -13 -6 -7
word before: while	-21 33 26 -27 -6 -7 -10 -51 -18 -34 4 -15 -25
word before: who	4 4 -14 -2 -2 -1 -1 0 0 -3 -1 -1 -1
word before: with	39 1 -26 1 -5 -5 6 -8 -6 5 -8 -12 -5
word before: women	-15 29 -8 0 -1 -1 -1 -3 0 -1 0 -1 -1
word before: worth	13 -1 -3 -1 -2 -1 0 -1 -1 -1 -1 -1 -1
word before: wounde	16 -63 -22 -11 -3 -9 26 -3 -1 -2 -1 -7 -3
word before: year	26 -10 21 10 -12 -5 -4 -6 -18 -21 -16 -6 -9
word before: yester	64 -36 23 -36 -19 -13 -8 -89 -18 -16 -13 -8 -9
word before: younge	3 28 -65 -6 -11 -10 -6 -19 -13 -15 -36 -10 -7
word before: zelens	-12 43 -54 -35 -25 -7 -10 34 -23 -18 -24 -14 -21
word before: а	-3 -4 3 -10 -13 -26 -3 -30 -5 -34 49 -28 -9
word before: абу-да	-12 -41 -6 36 -7 -2 -2 -5 -1 -3 -3 -2 -2
word before: август	-2 -38 -27 -8 -8 -4 -5 -13 43 -11 -4 -9 -7
word before: авиабо	28 -10 -9 -1 -1 -1 0 0 -3 -1 -1 -1 -1
word before: авиаци	13 -1 -4 -1 -1 0 0 0 -3 -1 0 0 0
word before: автобу	16 11 -47 -8 -38 -12 -9 -29 -13 -15 -9 -38 -16
word before: автомо	42 -16 -18 0 -1 -1 -1 -4 -1 -1 -2 -3 -1
word before: авіаці	30 -6 -1 -1 -1 -2 -3 -1 -1 -6 -9 -3 -4
word before: азовст	17 12 -19 -6 -6 -14 -5 -15 -7 -7 -9 -18 -5
word before: але	47 0 -11 -10 -6 -38 -6 -37 -33 -9 9 -16 -25
word before: аппара	11 0 -1 0 0 0 0 -1 -1 -2 0 -4 -1
word before: апреля	15 -25 38 -7 -26 -9 -6 -19 -18 -20 -7 -18 -5
word before: баку	69 -49 -8 -5 -1 -5 -2 -1 0 -1 -1 -1 -1
word before: батькі	8 26 -16 -3 -16 -5 -2 -35 -4 -2 -2 -2 -2
word before: бахмут	66 -44 -41 -13 -10 -12 -6 -23 -5 -6 -7 -6 -7
word before: без	-24 -22 40 -8 -8 -15 -18 -27 -11 -14 -16 -51 48
word before: безвіс	8 21 -3 -6 -7 -7 -7 -30 -10 -7 -33 -9 27
word before: белгор	8 32 -64 -5 -5 -5 -3 -8 -11 -3 -1 -9 -3
word before: белору	-9 -47 61 -10 -10 -9 -8 -7 -13 11 -5 -25 -5
word before: березн	103 -49 -1 -11 -8 -9 -6 -101 -48 -19 -5 -9 -5
word before: беспил	23 -6 -9 -1 -1 -1 -1 -1 -2 -1 -1 -2 -1
word before: близки	-58 39 -63 -23 -16 -13 -22 45 -51 -30 -12 -26 -17
word before: боевик	43 0 -64 0 -9 -1 -4 0 -8 -1 -4 -31 -11
word before: бойца	19 2 -10 -1 -1 -4 -1 -1 0 -1 -1 -2 -1
word before: бойцам	21 -7 1 -1 -2 -1 -3 -1 -2 -1 -1 -4 -3
word before: бойцов	53 34 -37 -2 -2 -5 -2 -2 -8 -5 -3 -5 -2
word before: более	54 -3 -51 -3 -2 -2 -2 -4 -8 -6 -3 -2 -1
word before: больны	46 -31 -2 -1 -2 -2 -3 -1 -1 -1 -2 -3 -3
word before: большо	-26 30 -9 -7 -16 -7 -5 -9 -39 -6 -3 -9 -4
word before: борони	91 -74 -9 -4 -3 -12 -5 -5 -1 -2 -2 -5 -10
word before: борту	34 -30 -6 -4 -7 -6 -2 -2 -1 -5 -13 -4 -4
word before: боя	13 -1 -6 -1 -1 0 -1 0 -1 0 0 -2 -1
word before: бпла	19 -2 -6 0 0 0 0 -4 -2 0 -1 -1 -1
word before: бригад	35 -13 -9 -1 -1 -1 -1 -7 -1 -1 -1 -1 -1
word before: був	9 -55 36 -2 -2 -11 -3 -8 -2 -3 -15 -2 -2
word before: будет	39 0 -14 -1 -1 0 -1 -4 -3 -1 -4 -9 -1
word before: були	28 -21 -7 -7 -6 -3 -1 -1 -3 -3 -24 -2 -4
word before: було	35 -40 -11 -11 -8 -9 -6 -71 -12 38 -27 -23 -10
word before: бы	58 -3 -30 -5 -16 -3 -5 -5 -9 -22 -22 -48 -7
word before: был	38 -86 81 -16 -9 -5 -7 -7 -23 -16 -7 -11 -6
word before: были	76 -54 -10 -13 -8 -6 -2 -1 -3 -2 -2 -5 -4
word before: было	-11 20 25 -13 -16 -10 -9 -37 -57 30 -17 -30 -15
word before: бюро	44 -9 -1 -1 -2 -2 -1 -5 -2 -7 -9 -5 -4
word before: бійці	91 -84 -4 -1 -1 -4 -2 -1 0 -2 -3 -1 -3
word before: бійців	-25 38 -9 -2 -3 -6 -2 -7 -1 -3 -14 -3 -2
word before: білору	35 -13 -40 -11 -9 -7 -5 -23 -5 -12 -17 -10 -8
word before: більші	70 -46 -4 -1 -1 -5 -1 -4 -1 -4 -12 -4 -1
word before: в	44 1 -31 -2 -7 -7 -1 -20 1 2 6 11 -8
word before: в'язни	-14 8 -30 -11 -12 -8 -7 -14 -9 -14 72 -42 -32
word before: важкох	30 -23 0 -1 0 -3 -2 -1 0 -1 -1 -1 -1
word before: вважаю	-13 -24 -2 -8 -9 -6 -7 -52 -17 -27 -36 -13 57
word before: вдалос	0 -19 -20 -10 -5 34 -6 32 -13 -23 -14 -7 -9
word before: вдома	21 19 -24 -7 -6 -12 -4 2 -9 -5 -11 -4 -7
word before: велико	-10 66 -45 -24 -12 -7 -4 -23 -19 29 -7 -7 -7
word before: вересн	26 -84 -24 -11 -14 -14 -13 58 -15 -21 -10 -13 -15
word before: вернув	-12 1 22 -5 -7 -10 -4 -5 -13 -5 -5 -8 -6
word before: вернул	-19 3 19 -17 -17 -9 -8 -9 32 -13 -9 -17 -9
word before: вернут	10 -23 6 -9 -12 -9 -8 4 23 -26 -25 -3 -8
word before: вертол	54 -6 -26 -2 -2 -1 -2 -3 -16 -3 -2 -4 -2
word before: вести	-66 5 -15 -6 -7 -2 -5 -25 -17 -14 -22 -46 55
word before: весь	-109 -37 -1 -3 -2 -13 -3 73 -22 54 -16 -10 -14
word before: вже	5 -91 -18 -10 -6 -8 -4 53 -16 20 -11 -7 -9
word before: взамен	-22 58 -25 -2 -2 -3 -1 -2 3 -1 -1 -2 -2
word before: взял	28 -13 -10 0 0 0 -1 0 -1 0 -1 -2 0
word before: взяли	83 -44 23 -2 -3 -2 -3 -41 -22 -4 -14 -12 -5
word before: взято	21 -12 -5 0 0 0 0 0 0 0 -1 -1 0
word before: взяты	31 -4 -5 -1 -1 -2 -1 -5 -8 -2 -5 -2 -1
word before: вивезе	40 -26 -4 -7 -5 -11 -3 -24 -12 -3 -15 -2 -5
word before: вивезл	69 -27 -2 -5 -4 -3 -3 -58 -13 -9 -9 -3 -14
word before: визвол	-21 9 8 -8 -7 -9 -5 46 -6 -9 -12 -4 -6
word before: вийшли	-13 25 -52 -22 -13 -35 -17 38 -6 -10 -30 -7 -10
word before: викона	-6 53 -2 -4 -2 -2 -1 -37 -1 -4 -7 -1 -7
word before: вилуче	11 -2 0 0 0 -1 0 -3 0 -1 -2 0 -1
word before: виповн	71 -48 -8 -1 -1 -7 -2 -3 -1 -4 -2 -4 -2
word before: вирвал	23 7 -7 -7 -3 -7 -3 -21 -2 -2 -5 -3 -3
word before: вирван	-79 65 -5 -8 -4 -45 -7 -3 -3 -6 -18 -6 -2
word before: виїхал	-75 3 81 -5 -6 -8 -5 -14 -14 -5 -3 -3 -3
word before: включа	16 -54 -24 -1 -3 -7 -4 -4 -5 -3 -3 28 -3
word before: вместе	25 -50 97 -6 -25 -9 -14 -41 -47 -16 -9 -22 -16
word before: вмс	-19 31 -16 -6 -5 -23 -6 -25 -3 -18 -11 -15 -11
word before: вночі	34 -8 -2 -1 -2 -2 -1 -9 -1 -3 -2 -1 -2
word before: во	5 13 1 -25 -14 -3 -5 0 -2 -39 -4 -6 -4
word before: военно	-16 10 23 -5 7 2 -11 -18 -5 -7 3 -15 -13
word before: военны	-11 -17 19 -8 10 -11 -8 -19 24 -2 -17 -10 -7
word before: возвра	-11 -16 12 -8 -7 -11 3 -2 24 -8 -8 0 -6
word before: возрас	48 -1 -32 -1 -1 -1 0 -4 -2 -2 -2 -4 -4
word before: воинов	30 13 -23 -2 -3 -12 -2 -4 -2 -4 -3 -6 -3
word before: войны	-42 2 -6 -8 -2 -1 -2 95 -27 -34 -7 -1 -5
word before: войск	18 -1 -4 -1 -1 0 0 0 -2 -1 -1 -3 -3
word before: войска	65 -5 -34 -2 -1 -1 -1 -5 -8 -3 -3 -11 -3
word before: воли	-23 -45 -14 -5 -4 38 -37 -11 -2 -4 -9 -8 -3
word before: волю	53 -59 -51 -22 -13 -23 -22 55 -5 -8 -36 -8 -10
word before: волі	-89 25 11 -16 -11 -7 -4 48 -11 -12 -7 -4 -7
word before: вона	-47 -57 12 -8 -10 -7 -9 -56 -11 -33 60 -31 -34
word before: вони	-1 30 -23 -2 -5 -5 -4 56 -13 -11 -14 -5 -11
word before: вопрос	-5 40 -18 -3 -15 -2 -2 -1 -9 -3 -13 -10 -4
word before: ворог	22 -5 -2 0 0 -1 0 -9 0 -1 -4 -1 -1
word before: ворожо	-55 52 -17 -2 -6 -4 -3 -20 -2 -4 53 -19 -8
word before: восемь	118 -43 -82 -4 -5 -6 -4 -2 -6 -4 -2 -5 -64
word before: воссое	-2 -35 -21 -19 -11 -7 -8 25 -36 28 -4 -11 -6
word before: восста	93 -21 -39 -4 -5 -3 -3 -8 -14 -10 -6 -11 -10
word before: восток	33 -1 -5 -1 -1 -1 -1 -4 -5 -1 -3 -4 -8
word before: восьме	46 -39 -27 -3 -3 -7 -4 -28 -1 -2 -1 -2 -2
word before: воїни	32 -16 -2 0 -1 -3 -1 -2 -2 -1 -4 -1 -1
word before: воїнів	37 -32 -17 -2 -2 -8 -2 23 -1 -2 -5 -3 -2
word before: впервы	-9 15 -55 -3 -8 -5 -4 -1 -6 -13 -5 -7 -12
word before: время	26 -11 -35 -22 -15 -9 -12 -19 41 3 -35 -42 -15
word before: вручен	20 0 -1 0 0 0 0 -2 -3 -7 0 -5 -1
word before: вручив	16 -8 0 0 -2 -2 0 0 0 -1 -1 0 -1
word before: вручил	92 -58 -51 -5 -8 -9 -2 0 -3 -2 -3 -14 -3
word before: все	-44 -4 -4 -15 -10 -15 -8 -26 64 14 -12 -6 -10
word before: всего	33 -64 15 20 -17 -16 -13 39 -75 -23 -18 -41 -21
word before: всех	8 -62 -70 -9 -8 -6 -12 -34 -42 -15 -43 38 -17
word before: встано	96 -66 -2 -7 -9 -4 -5 -64 -28 -24 -40 -27 -39
word before: встрет	-23 -34 12 -8 -9 -5 -6 -6 -22 -6 -4 28 -10
word before: встреч	-3 58 41 -11 -27 -28 -15 -33 -36 -49 -37 -54 -29
word before: всу	-12 71 -67 -5 -9 -17 19 -16 -13 -5 -9 11 -9
word before: всі	-20 23 -15 -6 -7 -8 -4 42 -14 -12 -16 -6 -7
word before: вторгн	-24 20 -3 -2 -2 -4 -2 27 -10 -10 -6 -2 -16
word before: второй	11 25 -100 -28 -16 -7 -7 -7 -21 -26 -4 -5 -9
word before: втрати	84 -32 -12 -2 -4 -6 -2 -28 -3 -4 -7 -5 -4
word before: вуглед	30 -13 -7 0 -1 -5 -1 -5 0 -2 -1 -1 -1
word before: вчера	42 -4 -17 -10 -25 -10 -10 -25 -55 -13 -9 -57 -8
word before: вчераш	44 -52 3 -34 -53 -5 -7 -6 -35 -8 -8 -2 -3
word before: вчора	-6 -3 -11 -11 -6 -9 -4 28 -3 -6 -5 -4 -11
word before: вывезе	59 -13 -11 -5 -14 -5 -7 -31 -53 -26 -8 -14 -8
word before: вывезл	72 -10 -49 -4 -2 -2 -3 -3 -6 -1 -1 -2 -2
word before: выдано	78 -21 -8 -8 -13 -27 -11 -65 -23 -42 -24 -39 -26
word before: выехал	11 -16 56 -3 -8 -4 -3 -24 -14 -9 -3 -4 -7
word before: вызвол	-33 -1 -17 -10 -18 -5 -8 6 50 -21 -13 -10 -8
word before: вынес	60 -1 -50 -4 -1 -1 -1 -1 -2 -1 -1 -4 -1
word before: выплат	15 -3 -2 0 -2 0 0 -1 -1 -1 -2 -1 -2
word before: выпуще	28 -14 -1 -1 -4 -1 0 -2 -3 -2 0 -1 0
word before: вырвал	13 -17 39 -12 -31 -3 -3 -1 -19 -2 -2 -8 -2
word before: вышли	-31 5 -30 46 -45 -16 -11 -11 -5 -18 -14 -26 -11
word before: від	20 -8 -18 -3 -3 -5 -3 46 -5 -10 -11 -5 -7
word before: відбил	16 -1 -12 0 0 0 0 0 0 0 -1 -1 0
word before: відбув	70 -5 -29 -7 -3 -11 -3 -38 -3 -31 -4 -5 -4
word before: відбул	12 -43 -11 -5 -3 -4 -4 -43 -9 30 -7 -15 -5
word before: відвід	28 -5 -2 -1 -11 -2 -1 0 0 -1 0 -4 0
word before: віддал	-28 -51 58 -9 -11 24 -18 -14 -25 -7 -8 -14 -7
word before: відзна	44 -25 -2 -1 -9 -3 -1 -1 -1 -1 -2 -1 -1
word before: відкри	21 -3 -1 -1 0 -1 0 -8 -3 -3 -1 0 -1
word before: відмов	59 -32 -1 -4 -2 -2 -1 -25 -2 -2 -4 -3 -3
word before: віднов	90 -14 -1 -2 -2 -4 -2 -63 -3 -9 -20 -2 -11
word before: відомо	75 -34 -24 -5 -10 -7 -4 -9 -11 -6 -37 -9 -6
word before: відпов	52 -50 47 -3 -10 -10 -13 -15 -8 -7 12 -23 -8
word before: відпра	32 -19 -4 -1 -1 -3 -2 -23 -2 -1 -1 -1 -1
word before: відпус	7 -1 9 -2 -3 -2 -3 -27 -3 -2 -2 -9 -3
word before: війни	-28 -35 -4 -5 -2 -6 -3 22 -16 40 -8 -5 -10
word before: військ	-9 19 -12 -5 -10 -18 13 -24 -11 -9 48 4 -9
word before: вік	57 -24 -4 -1 -2 -10 -2 -5 -1 -6 -3 -6 -3
word before: віком	29 -19 -1 -1 -1 -3 -1 -2 0 -1 -1 -1 -1
word before: він	41 -8 -2 -1 -2 -2 -1 -14 -1 -4 -6 -2 -4
word before: вісім	83 -72 -2 -3 -4 -2 -2 -17 -2 -3 -8 -1 -3
word before: гаряча	57 -13 -10 -2 -2 -3 -2 -39 -4 -5 -8 -3 -10
word before: гарячу	34 -13 -1 -2 -2 -2 -2 -38 -6 -12 -10 -9 -13
word before: гварді	44 -15 -7 -1 -1 -5 -1 -7 0 -5 -2 -3 -4
word before: где	67 -36 -12 -4 -6 -3 -2 -2 -3 -4 -16 -3 -3
word before: говори	-12 13 29 -9 -9 -7 -8 -24 -10 -11 -32 -29 -17
word before: говоря	67 -68 11 -3 -14 -6 -6 -2 -6 -5 -21 -4 -13
word before: год	-66 15 0 -6 -10 -7 -6 37 43 37 -16 -13 -10
word before: года	1 -19 23 -31 -9 -6 -8 -26 5 47 -11 -25 -14
word before: году	-7 -54 11 -5 -8 -4 -6 4 34 5 -8 -14 -16
word before: головн	41 9 -2 -3 -1 -2 -2 -44 -3 -2 -4 -2 -2
word before: госпит	-39 -32 46 -3 -9 -10 -5 -3 -29 -5 -4 -11 -3
word before: готова	42 -5 -4 -5 -4 -9 -11 -30 -8 -13 -23 -8 -5
word before: готовы	73 -5 -4 -3 -2 -3 -3 -29 -3 -3 -17 -14 -4
word before: готува	-1 41 -75 -10 -5 -10 -6 -44 -10 -14 -18 -9 -15
word before: готуєм	52 -47 -5 -3 -2 -4 -2 -57 -2 -3 -6 -3 -11
word before: гражда	-4 -29 28 -12 -11 -13 -14 -5 -20 -10 -10 3 -15
word before: границ	23 -26 -1 -4 -5 -6 -8 -17 29 -17 -8 -19 -8
word before: громад	33 44 -4 -3 -3 -4 -3 -42 -3 -9 -14 -7 -6
word before: грудня	41 16 -11 -5 -2 -3 -2 -67 -1 -3 -3 -3 -3
word before: група	81 -71 -2 -2 -2 -2 -2 -11 -2 -2 -5 -3 -2
word before: групи	-14 -91 -5 -8 -10 -6 -3 76 -9 -4 -5 -3 -4
word before: группа	37 -9 -10 -1 -2 -2 -1 -2 -5 -1 -2 -6 -2
word before: группе	35 -22 -28 -1 -2 -2 -3 -5 -1 -2 -10 -3 -4
word before: группи	24 -5 -6 -1 -1 -1 -1 0 -2 -1 -2 -3 -1
word before: гумани	-22 -63 -50 -9 -12 -15 -10 52 -29 -15 -16 -45 -24
word before: гур	42 -68 46 -6 -10 -23 -9 -21 -13 -12 -12 -24 -17
word before: дали	11 -58 -2 -3 -5 -4 -3 35 -23 -16 -11 -4 -11
word before: далі	69 -55 -22 -34 -18 -15 -25 -52 -40 -9 -53 -51 -35
word before: даними	-36 -70 -33 70 -10 -17 -12 -52 -24 -29 53 -41 -26
word before: данным	-61 -40 -8 -16 -18 -19 -15 36 -31 -29 8 28 37
word before: два	-49 -98 67 -24 -36 -27 -15 28 -22 -70 79 -33 -20
word before: двадця	29 49 -42 -2 -9 -2 -4 -47 -2 -3 -7 -2 -3
word before: двое	34 0 -30 0 0 0 0 0 -2 0 0 -3 0
word before: двох	-54 61 -58 -21 -11 -7 -8 -27 -7 -9 -11 -10 -8
word before: двоє	-45 84 -81 -8 -6 -32 -9 -27 -4 -13 -24 -10 -12
word before: дві	-55 -31 -11 -12 -3 -4 -2 72 -27 -4 -1 -1 -3
word before: де	18 -13 -2 -2 -4 -2 -1 -1 -1 -1 -2 -1 -2
word before: дев'ят	23 15 -58 -5 -4 -7 -11 62 -44 -7 -9 -11 -9
word before: девочк	17 -12 -15 -2 -1 -2 -1 0 -1 -1 0 -2 -1
word before: девять	37 12 -27 -1 -2 -1 -1 -8 -21 -1 -1 -1 -1
word before: декабр	7 -51 16 -12 -7 -10 -6 -17 6 -8 -10 -13 -8
word before: делега	65 -54 -2 -1 -1 0 0 0 -1 -2 -1 -1 -6
word before: день	-51 -1 -20 0 19 -11 -10 51 -48 -50 -13 -15 -12
word before: депорт	134 -32 -4 -18 -12 -18 -11 -115 -42 -39 -83 -18 -37
word before: депута	-89 -74 91 -9 -9 -4 -9 -12 -20 -8 -6 -13 -7
word before: держав	14 10 -4 -1 -2 -3 -1 -7 -1 -2 -2 -4 -1
word before: держпр	-33 59 -21 -3 -3 -13 -3 -12 -1 -9 -6 -6 -6
word before: держсп	48 -25 -5 -1 -1 -7 -1 -4 -1 -1 -3 -1 -2
word before: десятк	-70 -37 -101 -16 -14 -12 -14 -23 -36 -14 100 -24 -14
word before: десять	42 -5 -34 -5 -3 -7 -3 -2 -2 -3 -3 -8 -3
word before: детей	95 -50 -66 -12 -3 -6 -4 -10 -6 -6 -3 -7 -4
word before: для	-20 -59 28 -14 -15 -15 -8 60 -24 8 -3 28 -27
word before: дней	-28 -7 -54 -2 -5 -1 -1 44 -19 49 -5 -1 -1
word before: днепр	37 -13 -22 -2 -2 -1 -1 -1 -5 -3 -4 -6 -1
word before: днк	14 -23 19 -3 -4 -8 -4 -47 -16 -15 -14 -13 -7
word before: днр	-20 -41 -76 -19 -12 -18 -8 -3 -17 -14 32 -51 50
word before: дня	48 -38 50 -17 -37 -10 -10 -30 -16 -10 -18 -24 -12
word before: днями	-69 -2 -2 -1 -1 -1 -1 70 -1 -2 -2 -1 -2
word before: дні	-52 -45 -24 -9 -7 -18 -7 94 -56 -62 -25 -8 -12
word before: днів	-43 25 16 -13 -20 -3 -2 20 -19 -3 -1 -3 -2
word before: до	-8 15 16 -4 -9 -4 -3 -16 9 -5 -10 -4 -4
word before: доби	-69 -25 -5 -6 -4 -5 -2 95 -20 -18 -5 -3 -4
word before: доброй	13 -15 -9 -3 -4 -2 -25 -5 -1 -3 -12 -5 -2
word before: добу	75 -43 -4 -2 -3 -3 -2 -32 -11 -4 -3 -3 -3
word before: догово	-7 -25 -54 -15 -11 -6 -6 -24 76 -8 -10 -14 -9
word before: додому	-13 14 -25 5 -7 5 -4 28 -13 -5 -6 -4 -5
word before: докуме	41 -12 -12 -1 -1 -4 -1 -4 -1 -1 -2 -4 -1
word before: дома	-44 -6 39 -13 -13 -9 -9 -12 -37 -10 -11 12 -8
word before: домови	-3 47 -5 -1 -1 -4 -1 -27 -1 -2 -1 -1 -1
word before: домовл	45 11 -16 -5 -5 -7 -4 -31 -30 -7 -10 -4 -6
word before: домой	15 -6 11 -9 -13 -7 -7 -7 37 -10 -8 -23 -6
word before: донецк	63 -53 -26 -4 -7 -8 -2 -8 -10 -4 -4 -6 -3
word before: донець	92 -91 -27 -3 -4 -8 -2 -24 -3 -4 -5 -3 -3
word before: допомо	55 -23 -4 -2 -14 -7 -3 8 -9 -26 -25 -1 -7
word before: доправ	-15 51 -35 -4 -3 -3 -2 11 -7 -4 -1 -2 -14
word before: дорога	67 -28 -12 -2 -1 -3 -1 -14 -2 -1 -5 -3 -3
word before: достав	13 -6 1 -5 -7 -4 -3 -5 19 -8 -7 -6 -11
word before: достиг	-11 -1 0 -7 -2 -1 -1 12 -3 8 -10 -2 -11
word before: досі	51 -60 -2 -12 -13 -15 -11 -64 -21 -31 -1 -48 -29
word before: дочека	53 -11 -18 -4 -25 -3 -2 -3 -2 -3 -3 -3 -4
word before: дпсу	39 -5 -4 -2 -2 -21 -4 -12 -1 -2 -11 -10 -8
word before: дронів	8 -5 0 0 0 0 0 -1 0 -1 -1 0 0
word before: друг	17 17 -7 -15 -34 -12 -10 7 -57 -7 -8 -13 -8
word before: другий	117 -107 -15 -18 -8 -5 -3 -41 -14 -12 -4 -4 -6
word before: другу	17 17 -7 -15 -34 -12 -10 7 -57 -7 -8 -13 -8
word before: дружин	12 -4 0 -1 0 0 0 -1 0 -1 -1 0 -2
word before: дівчин	-33 -60 55 -3 -5 -12 -4 -5 -4 -5 -10 -4 -7
word before: дістал	4 -29 29 -6 -20 -27 -22 -15 -13 -11 -13 -5 -9
word before: дітей	-34 -111 -22 -8 -8 -17 -7 85 -5 -23 -25 -13 -11
word before: евакуй	60 -15 -10 -4 -2 -6 -3 -54 -2 -17 -18 -4 -20
word before: евакую	101 -73 -1 -3 -1 -1 -1 -60 -1 -4 -1 -1 -3
word before: его	34 -3 -52 -18 -17 -23 -12 41 -38 -26 -66 14 32
word before: единиц	13 -1 -4 0 -1 -1 0 0 -2 -1 0 -1 0
word before: едут	-25 3 30 -25 -20 -6 -8 -5 -55 -6 -5 -12 -7
word before: ее	-25 -31 -62 48 -17 -15 -14 -40 23 22 -13 46 -13
word before: ему	34 36 -43 -3 -9 -4 -4 -8 -16 -5 -2 -7 -2
word before: емірат	-79 15 -37 80 -9 -13 -8 -43 -7 34 -13 -7 -13
word before: ермака	22 29 -21 -4 -30 -8 -11 -3 -12 -15 -15 -7 -8
word before: есть	-14 7 -49 59 -17 -14 -7 -16 -13 -21 -9 -16 -27
word before: етап	111 -37 -14 -3 -1 -2 -2 -90 -9 -5 -2 -2 -2
word before: еще	-23 41 -5 2 -19 6 -4 -17 -29 -11 -22 24 -14
word before: ж	-90 -95 113 -8 -13 -27 -33 -12 -23 -11 26 -6 -9
word before: ждали	72 -8 -34 -4 -3 -3 -2 -9 -22 -2 -3 -4 -5
word before: же	-11 37 -50 -19 -26 -19 -16 -12 -23 -15 58 -44 -16
word before: женевс	78 8 -26 -22 -10 -22 -23 -57 -74 -9 -5 -8 -8
word before: женеві	60 -2 0 0 0 -1 0 -59 -2 0 0 0 0
word before: женщин	13 -36 29 -3 -7 -2 -4 -1 -31 -4 -3 -11 -4
word before: жителе	-33 -17 -19 -7 -8 -5 -5 -13 -9 -7 -38 -20 53
word before: жителя	-6 -13 -77 -6 -6 -4 -9 -21 -22 -10 -32 43 -40
word before: життя	107 -82 -6 -12 -10 -4 -4 -35 -6 -8 -59 -4 -10
word before: жовтня	59 -9 -52 -5 -7 -4 -3 -42 -11 25 -3 -4 -3
word before: журнал	18 27 -18 -2 -3 -4 -4 -9 -7 -4 -32 28 -4
word before: жінки	37 -20 -9 -1 -1 -2 -1 -8 -1 -1 -1 -2 -1
word before: жінок	87 -61 -13 -1 -1 -3 -2 -6 -1 -1 -10 -4 -3
word before: з	7 9 -6 -6 -7 -4 -4 7 -9 -8 10 -8 -6
word before: з-під	53 -21 -29 -1 0 -2 -1 -2 -1 -1 -2 -1 -1
word before: за	11 -18 -1 -10 -11 -9 -7 21 9 14 -7 -18 -4
word before: забрал	19 4 -11 -10 -7 -7 -6 -18 -5 -7 -8 -7 -6
word before: забрат	10 -29 -56 -6 -7 66 -9 80 -17 -19 -16 -14 -10
word before: завдав	8 -2 -2 0 0 0 0 0 0 -1 -1 0 0
word before: завдяк	30 -9 -7 -9 -15 -15 -8 -18 -20 -13 -14 -9 -14
word before: заверш	-43 -82 -70 -23 39 -17 -15 32 53 -35 -15 -23 -15
word before: завтра	22 -3 -11 -1 -1 -2 -1 -1 0 -1 -1 -1 -1
word before: загало	-77 -17 72 -32 -16 -25 -15 29 -32 -26 -30 -17 -19
word before: загибл	39 -2 -12 -4 -6 -7 -5 -15 -6 -3 -4 -3 -9
word before: загину	45 -27 -3 -2 -3 -5 -1 -1 -1 -1 -2 -1 -2
word before: задерж	29 -9 -7 -1 -3 -1 -1 -1 -1 -4 -1 -1 -1
word before: задоку	54 -5 -1 -1 -1 -1 -1 -36 -1 -4 -2 -2 -4
word before: займет	27 -3 -10 0 -1 -1 -1 0 -1 -1 -4 -3 -3
word before: заключ	39 -27 -7 -6 -1 -1 -1 -1 -2 -1 14 -9 -1
word before: залиша	-80 -6 -9 -3 -4 -15 -5 -13 -4 -4 77 21 -20
word before: залиши	-48 51 -7 -6 -4 -9 -3 31 -3 -11 -15 -3 -3
word before: заложн	9 -1 -9 -1 -1 -2 -1 -1 0 -1 10 -2 -2
word before: запад	48 -9 -15 -1 -3 -1 -1 -3 -9 -1 -4 -8 -3
word before: запоро	68 -10 -36 -1 -2 -7 -2 -9 -2 -4 -3 -3 -3
word before: запорі	55 -19 -8 -2 -4 -8 -2 -13 -2 -6 -5 -4 -3
word before: зараз	84 -59 -5 -10 -11 -14 -13 -83 -22 -20 -66 -20 49
word before: заручн	-34 -10 -2 -2 -2 -3 -2 -25 -2 -7 41 -13 -12
word before: застен	-23 -28 55 -6 -38 -4 -9 -9 -7 -8 -3 -47 -3
word before: засудж	-55 -10 -3 -3 -2 -2 -1 57 -4 -1 -1 -1 -2
word before: засуди	31 -4 -8 0 -2 -4 -1 0 -1 -2 -11 -1 -1
word before: затрим	9 -3 0 0 0 -1 0 -1 0 0 -1 0 -1
word before: зафікс	17 -9 -1 -1 -1 0 0 -3 -1 -3 -2 -1 -1
word before: захисн	29 -12 -63 -4 -6 6 -4 39 -2 -4 -8 -3 -3
word before: захід	31 5 -3 -5 -2 -1 -1 -16 -3 -3 -3 -1 -2
word before: защитн	60 36 -45 -8 -4 -4 -9 -2 -4 -4 -3 -7 -5
word before: заявил	-18 9 24 -23 -23 -13 -8 -3 -4 -7 -11 -17 -10
word before: збили	72 -25 -4 -1 -1 -2 -1 -48 -2 -8 -2 -3 -3
word before: збито	12 -5 0 0 0 -1 0 -2 -1 -1 -1 0 0
word before: збройн	2 11 -13 -2 -3 -10 -2 -18 -2 -5 -6 -3 -3
word before: звання	63 -58 -6 -1 -2 -2 -1 -2 -1 -2 -3 -1 -2
word before: зверне	100 -18 -1 -2 -3 -6 -3 -88 -20 -17 -31 -7 -26
word before: зверну	31 32 -9 -3 -4 -4 -2 -10 -3 -2 -4 -6 -25
word before: звільн	-7 34 -8 -4 -3 -4 -2 2 -5 -6 -6 -2 -4
word before: зеленс	-2 14 -21 -20 -14 -8 -9 -33 -12 -15 -13 -20 -14
word before: землю	-2 21 -1 -6 -17 -7 -6 -23 -16 -5 -6 -8 -5
word before: земляк	65 -54 -54 -2 -7 -5 -6 -3 -4 -5 -22 -41 -13
word before: землі	-44 63 -16 -7 -9 -6 -3 -14 -3 -2 -2 -3 -3
word before: змогу	6 -8 -1 -4 -1 -2 -2 6 -27 -6 -11 -3 -5
word before: зміїни	19 -9 -3 0 0 -3 0 -1 0 -1 -1 -1 -1
word before: зникли	8 -46 -3 -6 -7 -8 -8 -35 -11 -10 -37 -12 51
word before: знищен	50 -3 -33 -1 -4 -9 -1 0 0 -2 -3 -3 -1
word before: знову	6 -51 54 -5 -7 -5 -4 -6 -2 -4 -7 -8 -4
word before: зокрем	49 -72 -24 -5 -6 -8 -3 26 -13 -4 -7 -4 -4
word before: зсу	67 -16 -30 -3 -5 -13 -3 -14 -3 -2 -10 -11 -6
word before: зустрі	-71 6 -1 -10 62 -10 -5 9 -13 -9 -7 -4 -7
word before: зі	-20 35 -44 -8 -9 -14 -8 -19 -11 -10 -7 -4 -27
word before: зібрал	76 -48 -29 -1 -3 -4 -4 -32 -3 -4 -26 -8 -46
word before: и	-34 13 -7 -3 5 0 -9 -10 -15 5 -6 30 -8
word before: идет	47 -25 -24 -4 -15 -3 -4 -34 -14 -12 -11 -20 -21
word before: из	14 18 -32 6 10 -3 -7 -8 23 1 -9 -19 -8
word before: из-под	27 -8 -22 -7 -3 -2 -3 -3 -4 -3 -1 -5 -1
word before: израил	13 -3 -2 -1 -1 0 0 0 0 -1 -2 -1 -2
word before: им	-4 -48 61 -6 -11 -14 -7 -12 -4 -6 -5 -23 -5
word before: инжене	32 -2 -11 -1 -1 -1 -1 -1 -4 -1 -2 -7 -4
word before: источн	62 17 -39 -4 -8 -2 -3 -3 -23 -2 -4 -9 -4
word before: итогам	25 -50 -62 51 -36 -9 -11 56 -40 -12 -22 -30 -19
word before: итого	29 32 -43 -60 -30 -20 -17 -32 -67 -37 -33 -55 -22
word before: их	-75 48 -96 -11 -14 -22 -12 -9 -38 2 -21 113 -17
word before: июля	68 -47 34 -1 -9 -2 -2 -4 -41 -2 -2 -2 -2
word before: июня	14 41 -50 -7 -11 -6 -7 45 -33 -11 -10 -14 -14
word before: й	-3 -17 5 -7 -6 3 -5 -31 -4 -7 6 -6 -6
word before: йдетьс	-28 -36 -61 -9 -23 -9 -7 -54 -16 -22 79 -20 -26
word before: його	36 -30 -7 -14 -9 -7 -6 -35 -4 -8 -16 -9 -6
word before: йому	35 3 -14 -5 -9 -17 -4 -12 -4 -7 -10 -9 -5
word before: йшлося	66 -43 -23 -2 -28 -2 -3 -5 -3 -5 -15 -5 -8
word before: к	-30 41 0 -10 -20 -10 -10 15 -29 -14 -10 -18 -6
word before: каждая	-59 -2 43 -19 -63 -7 -7 -10 16 -5 -4 -5 -8
word before: каждой	-89 71 -17 -53 -63 -29 -17 -2 11 -51 -29 -50 -21
word before: кажуть	37 -54 41 -1 -11 -2 -1 -1 -1 -1 -40 -1 -2
word before: как	84 -11 -61 -2 -1 -1 -1 -1 -1 -1 -4 -6 -2
word before: катува	-17 23 -5 -7 -10 -5 -3 0 -2 -3 -17 -3 -2
word before: квітня	48 -4 -9 -1 -4 -2 -1 -25 -2 -3 -5 -1 -1
word before: кг	18 -12 -1 0 -1 0 0 -1 0 -1 -1 0 -1
word before: киев	11 56 -54 -17 -9 -8 20 -2 -40 -16 -17 -8 -23
word before: киевом	-43 -2 29 -8 -18 -3 -4 -2 -40 -1 -4 -4 -3
word before: киевск	-11 -41 56 -2 -9 -1 -2 -8 -17 -2 -2 2 37
word before: киеву	13 -8 24 -3 -6 15 -10 27 -23 -5 -7 -6 -6
word before: києві	-7 21 -2 -4 -4 -6 -3 -27 -6 -8 -12 -13 -6
word before: когда	85 -49 -22 -5 -13 -8 -5 -80 -22 -12 -10 -4 -4
word before: кого	59 -51 39 -1 -1 -6 -2 -5 -1 -1 -12 -8 -34
word before: коли	79 -62 -5 -8 -4 -8 -5 -56 -2 -5 -5 -2 -2
word before: коллег	104 -10 -80 -7 -9 -5 -10 -12 -12 -11 -31 -40 -40
word before: колоні	68 -52 -21 -34 -18 -15 -25 -51 -40 -8 -52 -51 -35
word before: команд	-28 10 15 -10 -6 -3 -3 12 -8 -6 -6 -6 -4
word before: кому	73 -66 -20 -3 -6 -10 -4 -19 -5 -13 -4 -8 -4
word before: консул	11 -6 0 0 0 0 0 -2 0 -1 -1 0 0
word before: контра	131 -16 -51 -18 -47 -21 -21 -82 -59 -74 -101 -56 -83
word before: контро	21 -63 69 -1 -14 0 -2 -5 -9 -2 -1 -3 -1
word before: коорди	-59 28 -23 -11 -8 -6 -5 21 -21 40 25 -7 -15
word before: кордон	-32 37 5 -9 -4 -12 -5 -20 -4 -4 -9 -9 -12
word before: коридо	-40 -47 38 -21 -16 -13 -10 -30 -27 -22 -36 51 -27
word before: которо	39 -49 33 10 -56 -4 -4 -7 42 -8 -4 -8 -5
word before: которы	35 4 -15 -1 -1 -1 -1 -7 23 -4 -7 -27 -2
word before: красно	26 -84 -29 -8 -16 -7 -8 -5 -24 -12 -53 30 -11
word before: крок	47 -16 -2 -1 -1 8 -3 -46 -4 -2 -3 -1 -1
word before: крім	-36 44 18 -6 -3 -13 -8 -27 -17 -8 -11 -11 -4
word before: купянс	16 -7 -13 -2 -2 -2 -1 -5 -2 -10 -1 -7 -4
word before: курато	48 -22 -1 0 -1 -1 -1 -18 -3 -1 -1 0 -1
word before: курс	66 -1 -7 -3 -2 -1 -1 -4 -38 -4 -16 -2 -1
word before: курско	-27 -24 -1 -6 -4 -4 -5 -1 -6 -4 -6 36 -6
word before: курщин	85 -73 -15 -3 -5 -3 -4 -14 -9 -4 -21 -4 -8
word before: кількі	-16 2 64 -16 -15 -12 -13 -18 -23 -64 -35 -8 -28
word before: лет	91 -53 -27 -4 -3 -3 -2 -11 -20 -6 -3 -16 -3
word before: лечени	18 68 -64 -3 -11 -19 -10 -7 -18 -21 -25 -17 -6
word before: линии	-60 15 -33 -11 -16 -16 -10 -18 -24 -10 -25 -19 65
word before: листоп	-64 109 -65 -4 -2 -12 -4 -55 -4 -5 -6 -7 -5
word before: лишают	15 -47 0 -13 -12 -10 -9 -73 -21 -35 56 -43 -32
word before: лише	-10 -45 50 -7 -11 -21 -8 14 -28 -30 -9 -23 -19
word before: луганс	76 -42 -15 -1 -1 -5 -1 -7 -1 -3 -2 -2 -2
word before: людей	-28 37 4 -3 -5 -11 -4 -15 -18 24 -18 4 -3
word before: люди	51 -44 -10 -2 -5 -2 -2 -8 -2 -2 -1 -4 -7
word before: людини	-52 42 -13 -4 -6 -11 -4 -8 -10 -6 -9 -4 -5
word before: людину	-20 77 -49 -4 -5 -3 -2 -24 -5 -4 -2 -1 -2
word before: лютого	-27 8 -5 -8 -3 -4 -3 32 -42 7 -8 -4 -11
word before: лікува	50 -42 -15 -5 -11 -5 -9 -19 -11 -3 -6 -5 -3
word before: лінію	5 9 13 -4 -3 -4 -3 -39 -5 -17 -19 -9 -13
word before: лінія	57 -13 -10 -2 -2 -3 -2 -39 -4 -5 -8 -3 -10
word before: мав	41 -34 -15 -1 0 0 -1 0 -2 0 -1 -1 0
word before: майже	88 -53 -3 -6 -2 -4 -2 -29 -1 -11 -19 -4 -6
word before: мальчи	84 -20 -36 -3 -2 -5 -3 -2 -5 -6 -3 -6 -5
word before: мама	79 -69 -45 -12 -6 -5 -3 -4 -18 -13 -4 -5 -5
word before: мариуп	92 -90 -4 -1 -1 -4 -1 -1 -1 0 -6 -1 -2
word before: марта	71 -24 -36 -7 -7 -5 -5 -7 -78 -10 -5 -23 -3
word before: маріуп	55 -32 -35 -2 -2 -16 -3 -7 -2 -4 -11 -5 -4
word before: матери	53 -22 -21 -2 -3 -3 -2 -49 -34 -5 -34 -29 -6
word before: матері	49 -24 -30 -1 -2 -7 -4 -11 -4 -12 -12 -2 -4
word before: мають	28 -10 -1 0 -1 -1 -1 -1 -1 -1 -10 -1 -2
word before: мая	-15 -36 -62 -26 -17 -10 -9 32 4 -14 -5 -17 -12
word before: має	69 -49 -3 -1 -1 -1 -1 -12 -1 -2 -4 -2 -1
word before: маємо	-29 -45 23 -28 -20 -21 -12 57 -20 -54 -32 -19 13
word before: медвед	59 7 -58 -25 -22 -28 -10 -3 -21 -6 -9 -15 -6
word before: медики	24 -16 -16 -2 -2 -3 -3 -1 -2 -2 -2 -10 -2
word before: мединс	-61 0 19 -6 -18 -6 -7 -21 -61 -4 -25 28 -9
word before: межах	-79 68 -19 -9 -9 -6 -6 7 -11 -11 -7 -11 -7
word before: менее	4 -17 -2 -1 -7 -2 -2 -9 -9 -1 17 -10 -2
word before: меняли	93 -58 -72 -6 -9 -6 -5 -7 -19 -5 -4 -7 -4
word before: месяц	26 -9 -59 -9 -13 -4 -9 -52 49 -19 -9 -32 -8
word before: месяце	-64 -31 -54 -18 -15 -3 -10 -12 77 -8 -5 -16 -5
word before: ми	21 -6 -6 -5 -9 -7 -4 21 -8 7 -10 -6 -5
word before: минист	37 -13 -16 -4 -8 -2 -2 -1 -10 -10 -3 -10 -3
word before: минобо	43 45 -46 -11 -24 -8 -6 -3 -27 -9 -12 -21 -8
word before: минули	15 -3 0 0 0 0 0 -3 0 -1 0 -1 -6
word before: минуло	-7 -10 -28 -2 -2 -2 -3 37 -3 -7 -5 -7 -3
word before: мирных	-55 -2 -3 -1 0 -1 -1 0 -5 -2 -1 58 -1
word before: младше	71 -33 -29 -2 -2 -3 -1 -1 -2 -4 -2 -7 -3
word before: мне	69 -9 -22 -5 -7 -4 -3 -9 -18 -11 -10 23 -17
word before: мобили	40 -1 -1 -1 -2 -4 -2 -14 -20 -8 -4 -3 -4
word before: молоды	23 -7 -3 -1 -2 -1 -2 0 0 -1 -1 -4 -3
word before: молодь	33 -26 0 -1 -1 -3 -2 0 0 -1 -1 -2 -1
word before: молоді	22 -15 -1 0 -1 -2 -2 -1 0 -1 -7 -2 -2
word before: моргів	35 -8 -7 -1 -1 -6 -2 -11 -2 -2 -17 -3 -5
word before: морпіх	-11 34 -14 -1 -1 -1 -2 -5 0 -1 -1 -1 -1
word before: морякі	28 -25 -2 0 0 -3 -1 -2 0 0 -1 0 0
word before: москал	-2 -67 35 -9 -27 -12 -12 -3 -18 -14 -18 31 -19
word before: москва	54 -26 14 -7 -15 -14 -5 0 -23 -8 -8 -6 -8
word before: москве	41 -59 28 -2 -7 -3 -3 -4 -13 -2 -1 -1 -3
word before: москву	16 -2 -10 -2 -1 0 -1 0 -2 -1 0 -1 0
word before: москві	7 -25 16 -5 -6 -34 42 -16 -6 -5 -4 -4 -9
word before: мужчин	31 -32 -16 -4 -4 -6 -4 -2 -6 -4 -2 -8 -4
word before: мы	-26 -37 26 -14 -15 -22 -8 13 25 -11 -7 -18 -12
word before: мінобо	-45 59 -33 -9 -20 -4 -3 -1 -13 -3 -7 -3 -4
word before: місяць	79 -24 0 -2 -1 -1 -1 -54 -3 -2 -4 -1 -4
word before: місяця	41 -8 -39 -1 -1 -1 -2 -22 -5 -1 -4 -11 -2
word before: місяці	22 20 -43 -8 -5 -9 -4 -10 -42 -9 -13 -7 -8
word before: на	14 -33 14 -4 8 -10 -3 3 -12 -8 -3 14 -5
word before: нагада	18 -13 -4 -6 -7 -6 -4 -36 -6 -10 -6 -4 -4
word before: нагоро	63 -36 -8 -1 -3 -6 -2 -4 -1 -2 -3 -1 -1
word before: наград	50 -18 -13 -1 -2 -10 -1 0 -3 -1 -2 -4 -1
word before: над	-22 -5 -28 -2 -2 -1 -2 -5 -3 -2 -2 30 -2
word before: надійш	-24 31 0 0 -1 -1 0 -2 0 0 -1 -1 -1
word before: надісл	22 -14 0 0 -1 -1 0 -1 0 -2 -2 0 -1
word before: назад	4 -36 54 -9 -5 -3 -3 -12 -14 -3 -5 -3 -2
word before: найбіл	39 -18 -39 -2 -2 -18 -2 -11 -1 -5 -2 -2 -5
word before: наймен	40 -80 46 -5 -7 -17 -5 -30 -5 -10 -13 -9 -11
word before: наймол	28 10 -18 -2 -3 -8 -2 -7 -1 -5 -8 -3 -3
word before: найста	21 6 -17 -3 -3 -6 -2 -15 -2 -4 -5 -3 -3
word before: накану	19 -18 6 -20 -6 -4 -7 -5 -10 -8 -13 -25 -11
word before: нам	-6 -61 57 -8 -17 -14 2 -52 10 -8 -1 -12 -11
word before: напомн	107 -42 -67 -19 -6 -4 -4 -9 -21 -10 -6 -4 -4
word before: направ	63 -31 -21 -3 -5 -6 -4 -10 -8 -6 -4 -6 -4
word before: напрям	20 -34 19 -2 -4 -7 -2 -19 -3 -4 -4 -3 -3
word before: наразі	-37 -59 -2 -6 -8 -5 -5 -19 -8 -5 46 -34 -28
word before: нас	-17 -4 -4 -17 -16 -20 -11 -3 -43 -32 -31 67 -19
word before: населе	43 -2 -10 -2 -3 -2 -1 -4 -8 -15 -4 -8 -3
word before: насчит	-48 -46 -7 -25 -16 -13 -20 -6 -35 29 33 -39 -53
word before: натомі	7 -65 102 -5 -8 -7 -4 -16 -35 -4 -15 -12 -5
word before: находи	58 -38 -3 -3 -4 -3 -1 -1 -1 -2 -12 -4 -3
word before: находя	-59 -54 -34 -23 -16 -12 -13 -35 -33 -22 51 68 -32
word before: нацгва	-16 55 -19 -2 -4 -8 -2 -5 -1 -3 -5 -3 -3
word before: націон	56 -28 -3 -1 -1 -5 -1 -8 -1 -5 -4 -3 -4
word before: начала	27 -13 12 -9 -10 -7 -10 -2 -5 -83 -19 -21 -37
word before: наш	-32 0 -17 -3 -6 -4 -7 -9 -11 -6 -11 -12 54
word before: нашей	-4 55 -54 -3 -3 -5 -3 6 -8 6 -6 -9 -9
word before: наши	50 7 -9 -17 -13 -2 -4 -4 -13 -8 -3 -16 -5
word before: нашим	-3 -10 -62 -3 -5 -3 -10 -12 -22 -8 -49 89 -32
word before: нашими	0 -41 21 -5 -4 -3 -8 -63 -5 -19 14 -25 -22
word before: наших	-22 -3 34 -28 -12 -14 -10 -2 -21 -15 6 8 -18
word before: наші	47 0 -16 -2 -2 -2 -2 -9 -1 -2 -19 -5 -14
word before: нгу	-4 19 -6 -5 -3 -24 -5 -16 -2 -3 -14 -9 -11
word before: не	21 -21 -40 -4 -5 -4 -4 -18 -11 -7 4 13 -6
word before: неволи	-30 17 21 -1 -3 -3 -2 53 -47 -8 -9 -1 -12
word before: неволі	1 -9 -28 -7 -4 30 -4 -5 -4 -7 40 -6 -8
word before: недели	28 -16 -2 0 -1 -1 0 0 -2 -1 -4 -1 -1
word before: неделю	53 -17 -5 -1 -1 -1 -1 -16 -6 -2 -1 -2 -2
word before: незако	4 -36 -3 -9 -5 -7 -5 -33 -16 -11 66 -14 -18
word before: незале	39 -14 -56 -10 -35 -15 -8 -53 -11 -6 -8 -10 -7
word before: нем	-8 23 -13 -1 -11 -8 -4 -2 -9 -4 -5 -11 -5
word before: немає	71 -59 -6 -2 -3 -11 -3 -11 -2 -11 -4 -6 -3
word before: ни	14 0 -9 0 0 0 0 0 0 0 0 -2 0
word before: ним	-62 30 -28 -8 -10 44 -5 -7 -3 -6 -4 -5 -4
word before: ними	12 -1 8 -15 -11 -16 -11 -41 -23 20 -13 -36 -11
word before: нині	-6 -17 -47 -7 -8 -9 -8 -22 -12 -13 43 -23 21
word before: них	30 -15 9 -4 -6 -8 -4 9 -3 -5 -13 -18 -4
word before: новий	31 -54 57 -7 -4 -11 -2 -36 -1 -6 -5 -2 -6
word before: новина	23 5 -5 -7 -2 -1 -1 -16 -2 -1 -1 -1 -2
word before: новини	-27 33 -3 -1 -1 0 -1 -2 0 -1 -1 -1 0
word before: новост	-12 52 -33 -3 -7 -1 -2 -4 -5 -2 -3 -2 -2
word before: новый	50 14 -10 -5 -8 -6 -6 -15 -73 -8 -15 -16 -5
word before: номер	111 -87 -39 -10 -9 -25 -7 -51 -4 -45 -7 -6 -7
word before: ночь	54 -8 -22 -3 -4 -2 -2 -3 -2 -6 -2 -4 -3
word before: ночью	-1 -22 49 -4 -5 -5 -2 -3 -3 -7 -3 -9 -7
word before: ноября	-69 61 -43 -2 -6 -2 -3 -21 46 -6 -2 -15 -1
word before: нього	18 -6 1 -1 -2 -1 -1 -3 -1 -1 -1 -1 -2
word before: ніч	19 -8 -3 -1 0 -1 0 -2 0 -1 -2 -1 -1
word before: о	34 -24 -18 -16 -17 -9 -9 -79 36 -13 -3 -1 9
word before: оае	-46 -11 2 30 -8 -4 -2 -27 -6 26 -3 -2 -6
word before: оаэ	-70 44 -25 77 -11 -8 -8 -6 -4 -44 -4 -10 -6
word before: об	10 1 19 -15 -10 -4 -4 -18 -15 -13 -9 35 -7
word before: обгово	86 -56 -28 -9 -8 -32 -5 -6 -3 -12 -42 -5 -4
word before: обе	-80 64 -13 -21 -44 -11 -8 -12 -21 -8 -9 -10 -8
word before: обезвр	10 -1 -3 0 -1 0 0 0 0 -1 -1 -1 -1
word before: област	22 -5 -33 -6 -11 -5 -5 -15 -5 -6 -19 25 -9
word before: обмен	5 6 20 -12 -25 -9 0 -9 16 -12 -7 -12 -6
word before: обмена	-18 14 -25 -18 -20 -5 13 -27 29 -7 -8 -16 -7
word before: обмене	18 10 -7 -4 -5 -3 -2 -13 -16 -4 -4 -9 -4
word before: обмено	-69 5 -29 -9 -15 -10 -8 22 13 0 -11 -16 -15
word before: обмену	84 -54 -47 -6 -2 -5 -5 -5 -7 -6 -3 -10 -2
word before: обменя	-18 10 13 6 -14 -8 -10 -35 12 -3 -11 -10 -10
word before: обмін	-23 2 26 15 -7 -10 -5 22 -29 -13 -11 -6 -7
word before: обміна	-125 22 -20 -7 -6 -13 -7 118 -18 34 -23 -8 -14
word before: обміно	-57 -1 -21 -13 -10 44 40 -83 -16 -19 -30 -9 -9
word before: обміну	50 33 -60 -16 -12 -67 -16 -4 -31 -18 -10 -8 -8
word before: обміня	11 4 -5 -24 -20 -11 -7 -19 -9 24 -12 -9 -7
word before: обміні	-57 -61 -16 -7 -5 -10 -6 58 -15 55 -20 -16 -13
word before: обнару	89 -22 -70 -2 -4 -3 -2 0 -3 -2 -4 -8 -2
word before: оборон	-14 42 -10 -2 -3 -10 -2 -7 -2 -4 -5 -3 -3
word before: образо	-4 -37 -77 -33 -15 -22 -18 -16 35 -23 -16 -22 -12
word before: обрати	-12 0 -3 -4 -5 -6 -4 -13 -20 -20 -16 -19 22
word before: обратн	-17 36 -19 -9 -10 -11 -10 -19 20 -7 -30 -13 -11
word before: обраще	-45 -20 -45 -12 -21 -4 -6 -18 61 -17 -22 -44 -12
word before: обстав	-65 -22 -3 -7 -7 -9 -7 -32 -15 -15 -45 -13 68
word before: обстре	80 -9 -13 -2 -3 -2 -2 -38 -6 -7 -7 -6 -17
word before: обсужд	81 -60 -24 -5 -5 -2 -2 -1 -4 -3 -4 -3 -6
word before: обіцял	8 -1 -1 0 -1 0 0 0 0 -1 -4 0 0
word before: одержа	-48 -70 98 -3 -5 -4 -3 -11 -4 -3 -4 -2 -2
word before: один	117 -54 -23 -6 -4 -6 -4 -47 -5 -50 -10 -11 -4
word before: одна	52 -30 -29 -13 -19 -11 -7 -36 -5 -6 -13 -7 -7
word before: одного	85 -59 -73 -15 -16 -21 -11 -15 -8 -16 -18 -15 -13
word before: одност	-16 -23 33 -10 -9 38 -21 -16 -7 -6 -7 -4 -6
word before: одній	-2 49 -17 -11 -18 -7 -3 -13 -3 -2 -8 -3 -4
word before: окремо	13 -30 -10 -5 -7 -11 -5 -33 -8 -12 49 -12 -19
word before: октябр	44 -9 -6 -2 -2 -2 -1 -3 -15 -2 -2 -3 -2
word before: окупан	23 -48 -45 -4 -5 -7 -6 -9 -9 -6 60 -22 -13
word before: окупац	26 57 -43 -1 -1 -3 -1 -37 0 -2 -1 -2 -1
word before: окупов	-40 38 -52 -8 -5 -12 -6 -28 -3 -13 65 -15 -20
word before: оленів	72 -15 -9 -3 -2 -4 -2 -58 -6 -23 -7 -5 -6
word before: омбудс	-19 -38 -20 -6 -10 -11 -9 -24 55 -34 6 -40 -29
word before: он	29 26 -19 -7 -18 -7 -5 -35 -18 -20 -33 26 -30
word before: они	28 -41 12 -11 -5 -17 -13 -3 -10 -9 -8 -22 -13
word before: операт	67 -19 -9 -1 -2 -1 -2 -12 -3 -5 -11 -1 -6
word before: операц	-34 -43 -61 -14 -13 -14 -9 -1 81 -21 -17 -17 -33
word before: опраць	63 -2 -1 -1 -2 -1 -1 -39 -1 -6 -7 -2 -6
word before: оружие	37 -2 -1 -1 -1 -1 -1 -15 -3 -3 -5 -3 -3
word before: освобо	-9 -24 -16 17 11 -9 -9 2 2 10 -15 -19 -15
word before: особли	-60 -8 -2 -5 -7 -9 -6 -60 -9 -16 -44 -8 64
word before: остает	-97 -42 -43 -26 -18 -16 -16 -43 -51 -33 8 40 24
word before: остало	77 -69 -18 -10 -15 -11 -8 -25 -29 -28 -29 -11 -24
word before: останк	21 5 2 -6 -6 -6 -5 -40 -25 -5 -7 -14 -8
word before: останн	-64 -50 -26 -10 -5 -11 -5 103 -16 -12 -15 -7 -11
word before: остают	-33 -17 -47 -8 -6 -6 -7 -5 -19 -12 -7 69 -20
word before: остров	58 -8 -47 -1 -1 -3 -3 -1 -1 -2 -1 -3 -2
word before: осужде	80 -18 -48 -7 -2 -3 -2 -3 -2 -2 -3 -6 -3
word before: осіб	48 -39 15 -5 -24 -6 -7 -27 -4 -7 -50 -14 -5
word before: от	-30 -13 10 -7 -13 -6 -8 9 25 -9 -15 11 -18
word before: ответ	2 -8 -8 -1 -4 -13 20 -4 27 -2 -7 -7 -4
word before: отдаем	-56 59 -51 -16 -8 -22 -11 -17 -2 -4 -2 -24 -4
word before: отдала	-39 -22 -14 -9 -8 43 -25 12 -3 -5 -11 -6 -6
word before: отдали	-28 56 11 -8 -12 -17 -8 -15 -23 -11 -9 -12 -12
word before: отдано	-36 41 -16 -12 -6 -7 -3 44 -18 -5 -3 -2 -4
word before: отданы	58 -18 -24 -7 -5 15 -12 -13 -3 -3 -4 -5 -3
word before: отдать	43 -20 -3 -9 -5 -14 -13 -31 -9 -13 -27 -12 -7
word before: отже	-40 19 -17 -2 -2 -3 -2 78 -2 -6 -3 -2 -2
word before: отправ	-12 34 3 -6 -8 -13 -12 1 -20 -7 -6 -10 -7
word before: отпуск	28 -1 -3 -1 -3 -1 -1 -1 -1 -1 -3 -10 -2
word before: отпуст	6 34 -4 -23 -20 -15 22 -22 -23 -13 -14 -23 -11
word before: отпуще	-26 13 -43 -10 -33 6 45 -8 -32 -13 -9 -23 -14
word before: отраже	78 -56 -63 -4 -5 -3 -3 -2 -9 -6 -5 -10 -5
word before: отрима	-33 15 -2 -7 16 -8 -5 7 -28 -6 -12 -4 -5
word before: отчита	-49 58 -10 -18 -14 -12 -6 -5 -16 -11 -21 -8 -6
word before: офицер	-8 53 -52 -7 -12 -9 -8 -1 -6 -10 -7 -11 -6
word before: офісу	-46 -21 -5 -1 -4 -7 -4 20 -8 -11 43 -18 -10
word before: офіцер	-35 33 15 -4 -5 -19 -5 -8 -2 -5 -9 -5 -8
word before: оцінка	-88 -18 -2 -4 -7 -15 -5 -66 -42 -11 36 23 -21
word before: очеред	42 40 -40 -7 -5 -6 -3 -12 -5 -2 -6 -14 -7
word before: п'ятни	4 45 -8 -3 -3 -6 -1 -27 -1 -3 -2 -2 -2
word before: п'ятьо	55 -50 -13 -2 -2 -5 -11 -14 -2 -3 -1 -3 -2
word before: пакет	49 -8 -2 -2 -1 -8 -1 -39 -1 -4 -6 -2 -7
word before: пво	36 -3 -8 -1 -1 -1 -1 -3 -3 -2 -2 -5 -4
word before: первая	14 -1 -2 0 -1 -1 -1 -1 -1 -1 -1 -3 -2
word before: первые	-58 73 -64 -16 -23 -14 -15 -21 -35 -17 -17 -36 -22
word before: первый	38 -48 -90 -25 56 -6 -7 -21 -9 -7 -12 -21 -13
word before: перебу	0 -11 -3 -5 -4 -4 -4 -20 -4 -8 12 -20 1
word before: переві	16 -9 0 0 0 -1 0 -1 0 -1 -2 0 -2
word before: перего	27 -68 -7 26 55 -4 -5 -4 -30 -4 -5 -16 -6
word before: переда	34 7 -15 -6 -9 0 4 11 -12 -5 -7 -6 -1
word before: перелі	-76 84 -49 -6 -6 -25 -4 -19 -9 -13 -12 -10 -7
word before: переми	68 -35 -2 -4 -1 -1 -1 -9 -8 -4 -1 -6 -6
word before: перетн	-10 28 -48 -6 -3 -14 -4 -22 -2 -3 -9 -2 -13
word before: перехв	21 -2 -7 -1 -1 -1 -1 -2 -3 -2 0 -1 -1
word before: перешл	27 -9 30 -8 -28 -24 -7 -22 -22 -15 -24 -20 -14
word before: перша	-16 43 -10 -15 -6 -11 -6 -76 -16 -9 -11 -7 -12
word before: перший	77 -23 -21 -7 -3 -5 -2 -62 -5 -5 -3 -2 -4
word before: перші	25 6 -64 -9 -11 -8 -5 -43 -6 -18 -8 -6 -7
word before: писем	36 -4 -4 -1 -2 -2 -1 -9 -3 -1 -4 -3 -5
word before: письмо	9 -1 -4 0 -1 0 0 0 -1 -1 0 -1 0
word before: питанн	51 -23 -1 -2 -1 -1 -1 -38 -2 -3 -7 -2 -2
word before: плен	25 -17 11 -1 -1 -1 -1 -2 -4 -1 -3 -2 -1
word before: плена	-16 -43 25 -11 22 -5 -6 -14 36 -8 -13 -19 -5
word before: пленны	24 -2 -6 -15 -7 -5 -6 -6 -22 12 4 -12 -7
word before: плену	-51 -7 -12 -4 -7 -3 -3 -5 -7 -4 43 29 -11
word before: плюс	-68 -60 68 -13 -22 42 -21 -23 -13 -16 -23 -22 -12
word before: по	18 -23 -29 -14 73 -10 -8 -1 4 -14 -9 -3 -13
word before: по-пре	7 30 -73 -39 -9 -29 -17 -45 -40 -20 -52 38 -43
word before: побыва	48 -24 -15 -3 -4 -1 -4 0 -7 -3 -8 -24 -3
word before: поверн	-22 13 -8 -4 -8 -4 -6 53 -14 -9 -4 -6 -7
word before: поверт	-46 52 24 -7 -10 -7 -4 -30 -5 -5 -9 -4 -4
word before: повном	-47 12 -1 -2 -2 -3 -2 29 -10 11 -8 -2 -8
word before: повреж	54 -6 -25 -2 -4 -3 -1 -3 -4 -12 -4 -8 -3
word before: повідо	15 -15 -15 21 -11 -5 -5 11 -4 -15 -40 -10 49
word before: погибл	76 -20 -27 -2 -17 -6 -3 -14 -11 -13 -5 -12 -4
word before: погибш	2 7 4 -10 -9 -6 -8 -12 -13 -11 -10 -13 -13
word before: погово	54 -39 -4 -2 -4 -1 -1 -1 -1 -2 -6 -2 -7
word before: погодж	26 -16 -2 -1 -1 -1 -1 -1 0 -1 -1 -1 -1
word before: погоди	41 -15 -1 -3 -12 -2 -1 -3 -1 -4 -4 -5 -1
word before: под	19 47 -38 -7 -3 -2 -1 -7 -5 -2 -2 -4 -2
word before: подкон	-6 -7 68 -2 -12 -2 -3 -10 -13 -4 -2 -4 -1
word before: поднят	41 -10 -37 -1 -2 -3 -1 -2 -3 -1 -1 -2 -1
word before: подпис	91 -8 -10 -4 -6 -6 -7 -43 -35 -42 -54 -18 -42
word before: подраз	22 -1 -9 -1 -1 0 -1 -1 -2 -1 -1 -5 -1
word before: подтве	9 -86 42 -4 -9 -6 -4 -13 -5 -5 50 -12 -12
word before: пожилы	66 -55 -36 -2 -5 -2 -3 -2 -3 -2 -1 -8 -9
word before: поза	-49 -71 -50 -17 -8 19 52 -4 -27 -33 -8 -8 -11
word before: пока	-66 -27 -96 -21 -30 -24 -20 -61 -48 92 -61 -32 -33
word before: показа	94 -76 -8 -3 -4 -3 -2 -5 -2 -3 -6 -2 -3
word before: полегл	-28 -41 -2 -2 -5 -3 -2 65 -5 -6 -5 -2 -3
word before: полови	0 -85 3 -16 -9 -8 -5 46 -7 70 -8 -15 -7
word before: полон	69 2 -24 -3 -4 -3 -4 -42 -22 -11 5 -9 -13
word before: полоне	-21 45 -38 17 -7 -16 -5 -14 -5 -6 -6 -6 -4
word before: полону	1 4 -20 -7 -6 -11 -3 37 -5 -6 -12 -2 -4
word before: полоні	-52 -45 -7 -5 -7 -11 -5 -32 -11 -11 63 26 -38
word before: полтав	64 -30 -25 -4 -12 -3 -3 -18 -3 -7 -7 -4 -4
word before: получе	-66 -32 -6 -6 -15 -4 -6 -10 42 -8 -15 -8 -13
word before: получи	-39 22 23 0 -14 -5 -6 3 -14 -7 -6 -7 -5
word before: поля	90 -38 -9 -2 -3 -3 -3 -57 -18 -3 -2 -4 -2
word before: поліці	26 -13 0 -1 0 0 0 -6 -1 -1 -1 -1 -3
word before: поменя	-58 13 -1 -13 -7 -18 14 -2 -16 -8 45 -30 -8
word before: помощь	67 -23 -48 -11 -5 -4 -7 -25 -36 33 -7 -13 -11
word before: понад	-1 -13 -29 -1 -1 29 -16 -14 -3 -6 37 -16 -3
word before: попере	28 28 -62 -14 -30 -30 -11 -18 -15 -17 -18 -17 -11
word before: поране	44 -34 -3 -2 -2 -10 -6 -10 -1 -3 -3 -2 -3
word before: поровн	-15 7 -2 -13 -5 -14 -6 -10 -18 -9 -6 -10 -9
word before: порядк	-79 -4 74 -13 -32 16 -19 -20 -16 -9 -7 -7 -8
word before: посере	-14 15 -29 -13 -3 -16 -9 -13 -10 23 -19 -2 -9
word before: посети	35 -2 -3 -2 -7 -2 -1 -1 -2 -5 -12 -2 -1
word before: после	55 -23 -76 -9 65 -6 -5 -3 -28 -5 -4 -11 -4
word before: послед	28 9 -37 -19 -12 -3 -5 36 -15 -27 -6 -15 -7
word before: посред	-75 57 -68 39 -17 -13 -7 -37 -28 78 -8 -10 -16
word before: постав	32 50 -14 -2 -7 -2 -3 -17 -12 -9 -10 -16 -11
word before: постра	30 -17 -3 -2 -2 -1 -1 -2 -2 -4 -2 -1 -1
word before: поступ	-14 -17 62 -6 -12 -13 -7 -14 -21 -17 -28 -19 -30
word before: посыло	48 -31 -4 -1 -10 -2 -1 -2 -4 -1 -2 -1 -1
word before: потери	5 45 -29 -11 -16 -10 -9 -25 -20 -7 -13 -43 -21
word before: потерп	34 -3 0 0 -1 -1 0 -20 -1 -4 -1 -1 -1
word before: потеря	7 -27 -24 -7 -6 -3 -5 -18 -17 -6 -12 -31 38
word before: потрап	76 -50 -26 -6 -8 -3 -8 -43 -39 -24 -32 -13 -21
word before: потріб	15 -12 0 0 0 0 0 -1 0 0 0 0 0
word before: потім	84 -72 -2 -1 -2 -6 -1 -4 -1 -3 -5 -2 -2
word before: початк	-4 -13 -1 -3 -3 -6 -2 24 -31 3 -10 -3 -9
word before: поїхал	-37 -25 73 -5 -4 -8 -5 -15 -2 -5 -6 -10 -3
word before: права	40 -7 -6 -1 -2 0 -1 -7 -6 -5 0 -4 -5
word before: праздн	-19 -20 23 -17 -5 -4 -2 0 -2 -8 -3 -4 -2
word before: працюю	65 -31 -29 -1 -3 -4 -2 -9 -1 -7 -3 -3 -3
word before: працює	47 -13 -2 -1 -2 -4 -1 -24 -2 -12 -4 -3 -3
word before: предло	40 -1 -1 -1 -1 -3 -1 -17 -1 -3 -15 -5 -2
word before: предст	38 -19 -12 -1 -1 -2 -1 -7 -2 -1 -2 -2 -1
word before: презид	-39 54 6 -36 -7 -4 -5 15 -13 -21 28 -32 -22
word before: при	-27 9 -23 18 -11 -12 -11 -66 21 -41 17 -24 38
word before: прибул	-6 44 -23 -8 -21 -8 -5 -56 -10 -7 -12 -6 -7
word before: прибыл	8 -29 -21 -14 50 -12 -11 -42 -8 -18 -10 -19 -24
word before: привез	-27 54 2 -9 -11 -10 -8 -7 -17 -23 -6 -6 -10
word before: пригра	-72 -20 -36 -7 -10 -5 -6 -17 -17 -13 -43 -25 54
word before: приеха	-53 -10 45 -9 -45 -10 -12 -20 33 -13 -9 -29 -9
word before: прийма	60 29 -36 -4 -4 -12 -4 -33 -13 -23 -18 -10 -6
word before: прийня	-30 41 5 -7 -5 -5 -4 24 -19 -5 -7 -4 -7
word before: прийшл	72 -13 -50 -11 -7 -10 -4 -8 -8 -6 -7 -5 -7
word before: прикор	32 22 -16 -2 -2 -11 -3 -5 -2 -4 -8 -8 -4
word before: прилет	10 22 -9 -5 -44 -5 -3 -4 -18 -7 -3 -6 -2
word before: пример	-11 -28 -20 -13 -12 -4 -5 -6 -20 -13 -18 -26 42
word before: принял	11 19 -26 -5 -8 -25 25 -29 -1 -6 -6 -11 -5
word before: принят	-33 -24 20 -2 -3 -1 -3 -10 34 -3 -3 -5 -2
word before: приїха	-6 13 -41 -13 -12 -9 -5 30 -14 -6 -8 -5 -5
word before: про	27 -60 79 1 -9 -7 -5 -100 -8 -9 28 -13 -6
word before: провед	-65 8 -21 -5 -4 -6 -3 9 -17 88 -11 -9 -6
word before: провел	20 -2 -9 -6 -35 -9 -4 -15 -8 35 -30 -10 -4
word before: провес	52 -37 -5 -5 -4 -9 -2 -23 -2 -24 -4 -3 -4
word before: провів	-49 -5 -6 -1 -2 57 -1 -3 -1 -2 -17 -2 -1
word before: пройшл	-84 68 -11 -3 -2 -2 -1 54 -26 -18 -4 -2 -2
word before: пройшо	-19 2 31 -18 -8 -29 -12 -53 -13 -21 -8 -14 -10
word before: прокур	48 -14 0 -1 -2 -1 -1 -20 -2 -3 -2 -1 -4
word before: пропав	-56 -5 -32 -7 -19 -9 -9 -25 -35 -14 -27 -55 78
word before: пропор	11 13 -21 -10 -5 -7 -5 -5 -14 -17 -8 -9 -3
word before: просто	-52 24 -80 -7 -8 -33 -5 57 -7 -13 -12 -4 -8
word before: проти	35 -24 -1 0 0 -1 0 -3 -2 -1 -1 -2 -1
word before: против	-10 -27 2 -9 -15 -1 -9 -23 51 -15 -10 -19 -9
word before: протяг	29 -5 0 -1 -1 -1 -1 -8 -1 -6 -4 -2 -2
word before: процес	-15 -34 42 -10 -11 -4 -3 5 -14 -4 -5 -5 -4
word before: прошел	-16 -33 54 -13 -9 -5 -6 -3 -27 -15 -6 -10 -5
word before: прошли	-20 51 -51 -17 -5 -5 -3 -7 -10 40 -4 -4 -4
word before: прямую	-46 58 -59 -13 -8 -8 -8 -54 -26 -6 -3 -6 -4
word before: прізви	45 -28 -15 -1 -1 -2 -4 -2 -3 -1 -8 -2 -1
word before: психол	25 -21 -10 -3 -2 -3 -3 -12 -4 -4 -6 -14 -2
word before: пункта	50 -28 -23 -4 -6 -3 -2 -22 -28 -7 -1 -5 -3
word before: пункто	41 -2 -10 -2 -2 -2 -1 -4 -7 -14 -4 -8 -3
word before: під	-22 10 -8 -3 -2 -10 -2 40 -6 -13 -7 -3 -4
word before: підкон	-52 -15 37 -1 -6 -1 -1 -2 -2 -4 -2 -1 -1
word before: підозр	25 -2 -7 -1 0 -1 -1 -2 -8 -1 -1 -2 -1
word before: підпис	11 -3 -2 0 -3 -1 0 0 0 0 -1 0 0
word before: підтве	7 -44 9 -13 -14 -16 -9 -87 -22 -34 74 -50 -39
word before: після	29 -7 -23 -6 -3 9 -3 -6 -1 -4 -4 -2 -3
word before: работа	-25 -4 -48 -4 -3 -4 -5 -2 -6 -4 -5 32 -6
word before: раз	66 -35 -48 -20 -11 -9 -5 -36 -21 -14 -4 -6 -5
word before: размещ	51 -10 -5 -1 -2 -1 -1 -24 -33 -8 -4 -2 -8
word before: разом	-32 63 -42 76 -11 -20 -9 -69 -17 -20 -21 -7 -23
word before: разу	15 -6 -22 -10 -6 -11 -5 -29 -3 -4 -6 -6 -8
word before: ракет	51 -34 -12 -1 -1 -1 -1 -2 -1 -2 -1 -1 -1
word before: ракетн	45 -28 -19 -1 -1 -1 -1 -2 -1 -1 -1 -1 -1
word before: рамках	-52 85 -33 -4 -5 -3 -2 4 -20 25 -2 -3 -2
word before: ранее	93 -72 -25 -2 -14 -3 -4 -19 -5 -2 -3 -2 -2
word before: ранени	50 -21 -9 -1 -2 -1 -3 -4 -4 -2 -4 -15 -3
word before: ранены	6 -27 -21 -6 -3 11 32 -3 -9 -5 -3 -4 -3
word before: расска	-30 50 -63 -9 -4 -7 -7 -14 -26 -14 -8 -20 -15
word before: рахунк	-30 -1 -2 -10 -2 -7 -3 -39 -1 21 -2 -5 -3
word before: реабіл	125 -77 -52 -12 -16 -12 -6 -60 -14 -12 -11 -8 -54
word before: ребят	-6 36 -36 -2 -4 -4 -5 -5 -8 -3 -3 -9 -4
word before: ребята	67 -23 -19 -1 -5 -4 -1 -1 -1 -4 -3 -10 -12
word before: регион	68 -10 -51 -1 -8 -4 -3 -19 -18 -4 -13 -7 -12
word before: режим	82 -66 50 -6 -19 -3 -5 -2 -26 -3 -3 14 -10
word before: режима	-2 -19 36 -10 -23 -1 -2 -1 -21 -1 -1 -2 -1
word before: режимо	-3 0 26 0 -4 0 -1 0 -14 0 0 -3 0
word before: режиму	-2 14 14 0 -4 0 -1 0 -15 0 -1 -2 0
word before: резуль	-26 39 -41 -6 -12 -4 -4 -31 -10 28 -5 -8 -5
word before: репатр	-40 9 -24 -4 -4 -3 -2 19 -5 -5 -3 -2 -3
word before: респуб	59 -9 -26 -6 -40 -7 -6 -37 -35 -22 40 -58 -40
word before: рефриж	35 10 -14 -3 -7 -2 -2 -5 -8 -3 -8 -35 -4
word before: речь	36 -26 -15 -3 -10 -3 -3 -3 -12 -11 -9 -13 -21
word before: решта	-60 73 -11 -2 -2 -8 -2 -10 -1 -1 -7 -2 -2
word before: реєстр	-23 -33 -2 -8 -7 -15 -10 -46 -15 -18 -16 -8 50
word before: роботи	9 -14 -3 -4 -7 -5 -3 22 -18 13 -10 -4 -31
word before: роботу	45 -4 -32 -1 -1 -1 -1 5 -1 -2 -2 -11 0
word before: ровно	-18 21 -10 -8 -6 -2 -3 23 -27 -5 -1 -6 -5
word before: родин	-15 42 -24 0 -1 0 0 -15 -1 -1 0 0 0
word before: родина	87 -80 -5 -1 -1 -3 -1 -3 -1 -1 -1 -2 -2
word before: родини	39 -19 -1 -2 -1 -2 -1 -6 -1 -3 -2 -1 -2
word before: родину	-39 -49 -10 -16 65 -8 -8 -26 42 -10 -6 12 -6
word before: родным	-32 25 -11 -3 -5 -5 -3 -21 -11 -23 -2 -3 -3
word before: родных	-33 -16 45 -5 -8 -8 -6 -11 -33 -15 -16 -26 24
word before: родств	-72 -9 -17 -11 -21 -14 -9 15 36 -28 -25 48 -24
word before: розгля	18 -4 0 -1 -3 -2 -1 -1 -1 -1 -3 -1 -2
word before: розпов	75 -48 -20 -3 -11 -13 -5 -37 -5 -9 -30 -2 -4
word before: розстр	47 -60 -9 -2 -2 -3 -5 0 -1 -1 -21 -1 -2
word before: роки	18 -46 -33 -10 -5 -11 -3 56 -10 22 -12 -4 -4
word before: року	-2 15 -8 -5 -7 -7 -3 18 -38 -34 -10 -5 -9
word before: років	83 -65 -3 -1 -1 -3 -1 -3 -1 -2 -2 -2 -2
word before: россии	30 -33 -1 -5 -7 -8 -5 -19 -1 -10 40 -44 -14
word before: россий	-56 11 28 11 -11 3 -20 2 4 1 -3 -36 -12
word before: россию	-57 21 15 -14 -23 -8 -11 -22 24 -16 -12 -24 -7
word before: россия	-23 -31 33 18 -11 31 -10 -1 -6 -9 -2 -10 -7
word before: ростов	78 -17 -44 -1 -2 -5 -1 -4 -1 -4 -3 -4 -3
word before: російс	-13 46 -1 48 -6 -14 -5 -6 -8 -6 -52 -33 -16
word before: росія	-15 -2 13 -12 -15 -18 -19 -32 -20 -9 30 -10 -14
word before: росіян	-5 -39 -1 -11 -9 -12 -10 -32 47 -12 27 -24 -24
word before: росією	-22 34 -48 -2 -4 -6 -2 58 -6 -6 17 -2 -4
word before: росії	-19 -64 76 -8 -5 -11 -6 -28 -10 -7 46 -32 -23
word before: році	41 -80 -2 -6 -5 -6 -3 27 -22 26 -14 -6 -13
word before: рублей	19 -1 -4 0 0 0 0 -3 -13 0 -1 0 0
word before: рф	-43 16 30 -8 -10 12 -9 -26 -13 -6 7 -19 -9
word before: рядови	68 -49 -18 -1 -2 -6 -1 -5 -1 -2 -2 -1 -2
word before: рядові	-11 29 -10 -1 -2 -4 -2 -2 -1 -2 -3 -3 -2
word before: рятува	11 -5 0 0 0 0 0 -4 0 0 0 0 -1
word before: рівно	-43 -20 36 -9 -14 -8 -5 26 -24 -8 -8 -5 -5
word before: рідним	-39 50 6 -5 -5 -9 -5 -42 -4 -9 -4 -3 -6
word before: рідних	-12 47 0 -4 -7 -7 -3 -27 -6 -7 -16 -13 -5
word before: рідну	-2 21 -27 -7 -10 -7 -5 -25 -7 -5 -6 -5 -4
word before: рідній	-57 71 -18 -7 -4 -3 -2 -16 -3 -2 -2 -2 -2
word before: рік	12 -20 -4 -3 -3 -3 -2 38 -15 28 -10 -5 -24
word before: рішенн	39 -10 -2 -1 -3 -1 -1 -6 -2 -14 -3 -3 -3
word before: с	9 -25 4 -16 -11 -8 12 -4 12 3 -9 -1 6
word before: сама	64 14 -15 -9 -15 -7 -7 -34 -16 -41 -15 -17 -20
word before: саме	10 -41 -29 -21 43 -15 -4 -6 -4 -6 -5 -6 -6
word before: само	55 -61 -19 -3 -5 -7 -6 -15 -4 -2 -2 -10 -5
word before: самой	80 -12 -28 -5 -4 -5 -2 -1 -8 -7 -7 -23 -9
word before: самоле	24 -21 8 -3 -2 -1 -1 -1 -2 -2 -2 -3 -1
word before: самому	57 -32 -19 -3 -2 -2 -1 -1 -1 -2 -1 -2 -1
word before: сбили	23 -4 -6 -1 -1 -1 -1 0 -2 -2 -1 -4 -1
word before: сбиты	23 -5 -5 -1 -6 -2 0 0 -1 -1 0 -1 0
word before: сбу	-38 27 -22 -11 -7 -13 -7 -15 -10 -32 3 -16 38
word before: сверх	-63 1 6 -6 -4 7 -44 -5 -14 -5 -8 -14 -10
word before: свобод	-70 27 -7 62 -26 -15 -16 -54 -57 -56 -24 -23 -41
word before: своим	-41 62 -28 -6 -29 -8 -9 -4 -13 -12 -32 -36 -14
word before: своих	15 67 -88 -4 -7 -10 -7 -3 -25 -7 -4 -8 -6
word before: свою	-22 23 -16 -14 -19 -16 -6 -2 -10 -5 -12 -9 -33
word before: своїх	-6 -54 26 -5 -9 -56 42 -72 -54 -4 -25 -8 -8
word before: свідче	62 -45 -1 -1 -3 -3 -1 -5 -2 -2 -5 -1 -1
word before: світло	18 -2 0 0 0 0 0 -15 0 0 0 0 0
word before: сдалис	14 -3 -4 0 -1 0 0 0 -1 0 -1 -1 0
word before: себе	12 51 -37 -19 -74 -16 -13 -40 -38 -15 -29 -20 -14
word before: сегодн	-58 27 39 -17 26 -10 -6 -13 -34 -10 -5 -22 -5
word before: сейчас	-37 -49 -37 -35 -25 -16 -13 -40 -26 -23 -18 32 32
word before: семей	11 -24 24 -5 -7 -4 -3 -3 -11 -4 -2 -7 -16
word before: семеро	118 -113 -24 -5 -5 -12 -7 -19 -2 -8 -26 -5 -5
word before: семьи	-24 62 -46 -3 -5 -7 -6 -16 10 -13 -2 -32 24
word before: семьям	-23 14 2 -12 -19 -11 -10 -49 -16 34 -6 -17 -8
word before: сентяб	-15 -23 74 -5 -6 -2 -2 -43 -16 -2 -16 -18 -6
word before: серед	53 9 -54 -3 -3 -6 -3 -30 -5 -5 -22 -3 -5
word before: середн	51 -31 -1 -1 -1 -4 -1 -6 0 -4 -3 -1 -2
word before: сержан	3 -61 67 -6 -4 -10 -4 -8 -2 -4 -7 -5 -4
word before: серпня	38 14 -32 -2 -2 -4 -2 -44 -1 -3 -2 -1 -1
word before: сестри	41 -23 -5 -5 -1 -1 -1 -4 0 -2 -1 -1 -1
word before: сил	-12 20 -14 -3 -3 -10 -3 -18 -2 -5 -6 -3 -2
word before: сили	115 -100 -7 -2 -2 -9 -2 -11 -1 -6 -3 -4 -3
word before: складу	86 -58 -5 -1 -2 -6 -1 -5 -1 -1 -7 -1 -12
word before: словам	-86 6 -7 -23 -33 -24 -18 -14 13 83 -20 -27 -10
word before: сложил	39 -2 -1 -1 -2 -1 -1 -15 -3 -3 -5 -3 -3
word before: снаряд	8 -2 0 0 0 0 0 -1 -1 -1 0 -1 0
word before: со	33 -41 24 -10 -19 -14 -7 -1 -36 -11 -4 -13 -8
word before: соглас	36 -20 -16 -6 -3 -3 -4 -50 -36 -5 -2 -20 -7
word before: содерж	11 -14 -27 -3 -8 -2 -3 -4 -12 -6 12 25 -26
word before: солдат	-34 6 10 31 -40 -22 4 -18 -13 -9 23 -18 -9
word before: сообща	53 -27 -55 -5 -5 -5 -5 -2 -22 -4 -16 -25 -11
word before: сообще	83 -61 -14 -8 -3 -1 -1 0 -3 -1 -2 -2 -2
word before: сообщи	11 23 -6 -25 -21 -14 -10 -13 -16 -18 -14 -42 -17
word before: соотно	-34 66 -88 -5 -7 -6 -5 -5 -7 -11 -9 -8 -9
word before: состав	42 24 -43 -63 -8 -2 -4 -31 -5 69 -6 -13 -9
word before: состоя	-29 23 -9 -10 -5 -6 -7 -7 -22 7 -11 -9 -8
word before: спецоп	1 4 -16 -2 -6 -3 -3 -27 37 -8 -9 -18 -6
word before: списка	27 -32 -23 -6 -5 -3 -4 -7 -20 -4 -30 36 -18
word before: списке	-11 25 32 -7 -27 -17 -9 -2 -11 -4 -9 -55 -35
word before: списки	5 -32 -29 -11 -10 -18 -7 -26 -24 -13 -14 46 -10
word before: списку	-22 61 -75 -14 -11 -23 -12 -27 -25 -28 -14 -27 -48
word before: список	-3 -22 16 -19 -13 -14 -13 -27 -48 -13 -26 -21 35
word before: сразу	69 4 -56 -20 -15 -10 -8 -9 -3 -45 -6 -12 -9
word before: среди	-3 22 -13 -5 -6 -9 -6 -7 -10 -6 42 -35 -10
word before: средст	14 -3 -2 0 -2 -1 0 0 0 -1 -1 -1 -3
word before: срок	83 -15 -7 -3 -3 -6 -5 -6 -1 -5 -28 -22 -12
word before: ст	24 -10 -1 -2 -1 -1 -1 -3 -1 -1 -2 -1 -1
word before: стамбу	32 -11 -31 -5 -11 -4 -4 74 -40 -5 -9 -10 -8
word before: старше	97 -36 -60 -7 -4 -5 -2 -4 -8 -10 -5 -7 -6
word before: сто	27 48 -88 -4 -6 -5 -3 -5 -3 -4 -5 -8 -3
word before: стольк	-8 55 -48 -17 -26 -15 -8 -8 -4 -2 -6 -5 -6
word before: сторон	-27 -27 12 2 -19 -4 -7 2 4 -7 0 17 -1
word before: страны	66 -85 -56 55 -9 -3 -3 -43 -12 56 -5 -6 -9
word before: строй	11 0 0 0 0 0 -1 0 -1 -1 -1 -2 -4
word before: строки	17 -6 -3 0 -1 -1 0 0 0 -1 0 -2 -1
word before: ступил	12 1 -27 -7 -5 -7 -4 -22 -4 -4 -4 -5 -3
word before: суббот	-1 -28 35 -3 -6 -2 -1 -2 -5 -2 -1 -1 -2
word before: суд	43 -25 -2 -1 -1 -3 -1 -4 -1 -4 -5 -2 -3
word before: сумах	-118 -99 -49 -16 -15 -15 -8 -6 -13 -24 -30 148 -23
word before: сумско	-77 -14 -12 -2 -25 -3 -8 -6 31 -6 -4 38 -5
word before: супров	-10 -35 -2 -4 -2 -4 -3 -43 -16 44 -6 -5 -2
word before: сутки	-3 45 -19 -3 -8 -5 -4 -20 -29 -6 -2 -15 -10
word before: суток	23 -3 -9 -1 -2 0 0 0 -6 -1 0 -1 0
word before: схуд	19 -2 -1 0 -1 -1 -1 -1 0 -2 -2 -2 -7
word before: сша	-48 69 -65 -26 -14 -8 -8 -7 -10 -41 -5 -13 -7
word before: сьогод	8 0 21 -10 -8 -12 -6 -9 -7 -14 -5 -8 -9
word before: т	27 -19 0 -1 0 -1 -1 -1 0 -1 -2 -1 -1
word before: та	27 7 -8 -5 -4 -8 -4 -15 -10 -5 -7 -6 -4
word before: так	37 -52 -11 -17 -5 -14 -7 -30 -25 -17 -10 -13 -9
word before: также	38 27 -32 -12 -7 -6 -11 -16 -22 -6 -8 -11 -9
word before: таким	35 -49 27 -7 -45 -17 -15 -50 -31 -15 -14 -21 -9
word before: таких	4 -20 -14 -8 -17 -39 -22 3 32 -23 -13 -23 -12
word before: також	-3 22 20 -11 -13 -15 -12 -11 -7 -6 -20 -12 -7
word before: там	-44 21 -50 -30 -24 51 -17 -42 -35 -39 3 24 -42
word before: танк	11 -1 -3 0 0 0 -1 -1 -2 0 0 -1 0
word before: танков	15 -2 -5 0 0 0 0 -1 -2 -1 -1 -2 0
word before: танків	9 -1 0 0 0 0 0 -2 0 -1 -1 -1 -1
word before: теж	-35 68 -59 -6 -13 -5 -8 -26 -5 -5 -13 -18 -5
word before: тел	-37 -3 -23 -5 -16 -9 -8 -5 46 -7 -6 -12 -6
word before: тела	40 -17 18 -6 -19 -6 -5 -27 11 -4 -7 -7 -5
word before: телами	33 -21 9 -14 -12 -16 -10 -24 -26 -16 -4 -14 -12
word before: телефо	79 -20 -2 -2 -3 -3 -2 -30 -5 -12 -6 -6 -5
word before: тепер	4 3 -34 -45 -16 -10 -13 2 -13 -22 -45 55 -21
word before: теперь	-64 -66 76 -11 -23 -14 -8 -7 -15 31 -7 -19 -11
word before: терито	-29 9 -8 -4 -4 -11 -4 -22 -4 -5 51 -7 -10
word before: теробо	-55 58 -14 -2 -2 -10 -2 -3 -1 -1 -4 -4 -3
word before: террит	27 -14 33 -3 -14 -7 -6 -13 -18 -2 -6 3 -12
word before: тижден	-31 35 -28 -4 -2 -7 -2 22 -9 -5 -5 -3 -5
word before: тижня	-25 7 -2 -1 -1 -2 -1 27 -1 -1 -4 -1 -1
word before: тисяч	25 -34 -2 -6 -4 -4 -7 -58 -5 -4 11 -15 -66
word before: тих	6 12 -12 -2 -1 -1 -1 -7 0 -2 -1 -1 -1
word before: то	-52 -110 -30 52 -23 -18 -11 21 69 -36 -26 -12 -8
word before: тогда	47 -3 -52 -8 -17 -9 -7 -49 -35 -10 -9 -4 -4
word before: того	-51 -8 74 -4 -4 -8 -6 -14 -10 -15 -7 -14 -4
word before: тоді	117 -98 -3 -4 -5 -5 -2 -90 -12 -4 -3 -2 -2
word before: тоже	45 86 -93 -14 -6 -10 -2 -5 -2 -3 -6 -6 -3
word before: той	-57 44 12 -18 -9 -11 -12 -8 -12 -6 -22 30 -10
word before: только	-56 6 20 -15 -31 -21 -10 -5 -23 -13 -19 -26 -35
word before: том	-25 -6 33 -4 -14 -11 -4 -3 -7 -4 -5 -11 -3
word before: тому	50 -39 -9 -4 -4 -7 -2 -20 -5 -4 -5 -4 -2
word before: торік	-26 -12 -2 -1 -1 -2 -1 59 -15 -4 -3 -1 -3
word before: травня	71 -39 0 -1 -2 -1 -1 -56 -1 -1 -2 -1 -2
word before: третій	-115 -101 -17 -30 -17 -13 -13 135 -47 -27 -15 -15 -16
word before: три	32 -91 -29 -6 -8 -9 -8 47 -56 -9 -6 -14 -8
word before: тривал	18 34 -2 -1 -3 -3 -1 -38 -1 -1 -3 -1 -2
word before: триват	15 -7 -1 0 -1 -1 0 0 0 -1 -3 -1 -1
word before: триває	-81 -3 -41 -8 -6 -8 -5 75 -47 -9 -4 -6 -5
word before: тримал	32 -45 -12 -2 -1 -6 -1 -5 -1 -5 -13 -3 -8
word before: тримає	-28 -10 -1 -1 -4 -2 -2 -3 -8 -5 52 -29 -15
word before: тро	85 -76 -6 -1 -1 -3 -1 -2 -1 -1 -5 -3 -2
word before: трое	25 -67 9 -5 -8 -10 -4 -3 -14 -6 -5 -17 -4
word before: трьох	84 -75 -15 0 -1 -2 -2 -11 -2 -2 -2 -1 -2
word before: туда	-23 41 17 -10 -11 -6 -6 -31 -9 -9 -3 -38 -12
word before: туречч	43 -56 0 -10 -1 -1 -2 -17 -10 -26 -3 -1 -3
word before: тут	-57 60 -3 -1 -2 -2 -1 -3 -1 -2 -4 -5 -2
word before: тысяч	80 -14 -73 -16 -7 -9 -16 -68 18 36 -69 -28 -29
word before: тяжело	86 -40 -11 -1 -2 -19 -7 -2 -1 -3 -3 -4 -3
word before: тяжкоп	28 -3 -26 -1 0 -2 -8 -1 -1 0 -1 -1 0
word before: ті	64 -51 -21 -3 -5 -9 -2 -14 -5 -12 -8 -5 -3
word before: тіл	50 7 -38 -3 -4 -10 -2 -17 -8 -7 -12 -4 -6
word before: тіла	-8 8 -40 -3 -4 -7 -3 51 -5 -4 -3 -3 -3
word before: тілами	-44 28 10 -10 -12 -5 -4 -28 -18 -5 -12 -7 -18
word before: тіло	-73 91 -28 -4 -4 -11 -6 -40 -5 -2 -1 -2 -3
word before: у	12 -33 3 -7 -8 7 -6 -5 -16 -6 -6 18 15
word before: удалос	-44 3 20 -9 -11 -14 -7 36 32 -40 -20 -20 -8
word before: удержи	-51 -11 -89 -6 -11 -4 -9 -9 -18 -9 -6 84 -71
word before: удома	8 55 -25 -10 -8 -8 -4 -11 -10 -11 -8 -5 -6
word before: уехали	-29 51 -24 -5 -16 -8 -8 40 -22 -18 -4 -20 -7
word before: уже	-35 -44 -38 -15 27 -14 -11 -20 61 4 -20 -26 16
word before: узяли	16 -2 -3 0 0 -1 0 -5 -1 -1 -2 -1 0
word before: указ	9 -2 -2 0 -3 -1 0 0 0 0 -1 0 0
word before: украин	-45 -5 14 -8 15 -7 -1 8 -2 -7 -2 19 -8
word before: україн	21 24 -41 -5 -5 -7 -4 -4 -6 -19 2 19 -4
word before: уничто	18 -2 -6 0 -1 -1 0 0 -2 0 -1 -1 -1
word before: уперше	44 -43 0 0 0 -1 0 0 0 -1 0 0 -1
word before: уповно	-67 -31 -32 -8 -2 -3 -2 72 -5 -5 -3 -2 -2
word before: управл	23 -6 -9 -1 -1 -1 0 0 -3 -1 -1 -1 -1
word before: упродо	30 -11 -1 -1 -1 -1 -1 -4 -1 -3 -2 -1 -3
word before: услови	10 28 25 -9 -14 -39 -11 -14 -22 -6 -5 -13 -7
word before: устано	36 -16 -26 -4 -3 -5 -3 -16 -14 -9 49 -9 -5
word before: усього	-9 14 -39 -27 -14 -16 -12 39 -15 -42 -37 -10 -23
word before: усі	17 -1 -13 -5 -2 -4 -3 -13 -5 -7 -8 -4 -15
word before: утрима	-52 -12 -1 -3 -4 -4 -3 -15 -5 -10 68 -9 -10
word before: утриму	11 -31 -17 -8 -8 -17 -11 -33 -10 -16 33 5 -40
word before: учасни	55 -34 -3 -2 -3 -2 -1 0 -1 -7 -8 -2 -4
word before: участв	19 29 -15 -8 -10 -7 -4 -10 -9 -6 -12 -13 -7
word before: участи	20 -8 -30 -7 -5 -4 -8 -15 19 -18 -11 -28 -11
word before: участн	28 -14 -2 0 0 0 -1 -3 -5 -1 -1 -2 0
word before: учора	-35 3 -35 -5 -14 -10 -5 65 -44 -11 -7 -4 -4
word before: учораш	-19 50 -13 -9 -4 -3 -3 -28 -7 -4 -2 -1 -4
word before: ушли	-38 47 -36 -26 -22 -6 -7 -11 -6 -6 -5 -9 -8
word before: ушло	49 25 -22 -5 -10 -22 -8 -19 -21 -3 -51 -7 -8
word before: феврал	-26 2 4 -11 -6 -13 -7 62 -24 -35 -9 -12 -10
word before: формат	56 4 -39 -12 -5 -13 -6 -12 -25 -11 -9 -10 -6
word before: формул	-6 8 13 -16 -17 -2 20 -68 10 -13 -11 -18 -10
word before: фото	21 -42 -14 -4 -2 -3 -2 -1 -1 -2 -2 -1 -2
word before: хамас	79 -60 -10 -11 -5 -3 -3 -2 -1 -5 -6 -18 -7
word before: харков	11 1 -1 -1 -1 -1 -1 -16 0 -2 -2 -1 -1
word before: херсон	50 48 -72 -6 -10 -5 -10 -17 -27 -10 -34 -37 -19
word before: хлопці	68 -51 -7 -2 -2 -8 -2 -15 -1 -2 -4 -3 -5
word before: хлопчи	18 18 -53 -4 -4 -16 -8 -91 -2 -3 -8 -5 -9
word before: ходе	7 -34 -2 9 -19 -4 -7 26 -38 -13 -5 -10 -6
word before: хто	-28 68 -53 -3 -8 -8 -5 -9 -3 -10 -7 -3 -3
word before: хтось	40 -13 -1 -1 -1 -12 -1 -1 0 -1 -9 -1 -1
word before: це	5 28 -58 -12 -9 -10 -7 -45 -14 54 -15 -8 10
word before: цей	-30 -30 25 -3 -3 -7 -4 58 -19 -17 -9 -8 -10
word before: центр	-13 -43 -19 -7 -8 -12 -7 -43 -15 23 -61 -20 54
word before: цивіль	-31 67 -33 -11 -9 -14 -8 11 -12 -14 -1 -26 -27
word before: цифра	-8 -2 -15 -2 -5 -3 -2 -27 -13 -4 28 -22 -12
word before: цифру	-26 33 -80 -22 -40 -41 -22 -68 34 -43 -84 -47 107
word before: цих	-59 -43 -10 -2 -3 63 -7 -23 -2 -10 -4 -6 -4
word before: цього	-17 -64 -14 -12 -6 -9 -5 75 -21 -23 -14 -8 -12
word before: ці	-8 22 -9 -4 -2 -4 -2 -7 -3 -6 -6 -2 -3
word before: ч	21 -13 -1 -1 0 -1 0 -1 0 -1 -1 -1 -1
word before: чаес	0 29 -33 -4 -4 -20 -9 -38 -2 -5 -9 -18 -8
word before: час	-45 -34 -10 -2 -2 -6 -2 38 -9 42 -9 -4 -6
word before: частин	-16 47 -11 -13 -5 -10 -5 -96 -15 -9 -8 -6 -10
word before: чекали	38 -34 -5 -3 -1 -3 -1 -2 -1 -6 -5 -3 -8
word before: челове	9 15 -27 -3 -6 -5 -3 -6 -10 17 -6 -16 -4
word before: чем	9 -17 -5 -1 -7 -2 -2 -8 -9 -1 17 -9 -2
word before: червня	-71 -24 -5 -3 -7 -8 -5 113 -47 -8 -26 27 -10
word before: червон	19 -56 -1 -10 -3 -10 -9 -15 -5 -22 58 -18 -28
word before: через	-12 5 25 -6 -5 -6 -4 17 -19 12 -9 -13 -9
word before: четвер	20 70 -44 -9 -11 -5 -4 -18 -33 -4 -4 -3 -9
word before: числа	103 -95 -27 -12 -7 -5 -4 -24 -7 -6 -15 -8 -5
word before: числе	44 -17 -10 -4 -11 -9 -4 -3 -7 -4 -4 -24 -3
word before: число	-28 -36 -18 -16 -10 -7 -6 56 -18 -23 -16 -18 -27
word before: числі	14 0 -14 -4 -5 -10 -3 -19 -7 -7 -30 -7 -4
word before: членов	45 -8 -13 -2 -2 -2 -1 -1 -1 -4 -2 -9 -2
word before: чолові	-22 -63 57 -7 -9 -12 -6 -18 -5 -9 -11 -9 -7
word before: чому	26 -19 -1 -1 -1 -1 -1 -12 -2 -5 -2 -1 -4
word before: чотири	-12 23 -17 -3 0 -3 -1 13 0 -1 -1 0 0
word before: чотирь	78 -7 -84 -7 -4 -5 -9 -52 -2 -4 -4 -8 -4
word before: что	34 -42 22 -12 -19 -10 -6 -19 -10 14 -12 -2 -8
word before: шестер	-22 -29 53 -2 -1 -2 -2 -2 -3 -1 -1 -4 -1
word before: школу	11 -1 -4 -1 0 0 0 -1 -1 0 0 -1 -1
word before: школьн	10 -1 -3 0 -1 -1 0 0 -2 0 0 -1 0
word before: штаб	-37 34 5 -24 -17 -10 -14 18 -23 5 -26 -21 -24
word before: штабу	-9 -87 -6 -3 -2 -5 -3 38 -6 12 22 -3 -9
word before: штабі	-20 -27 -14 -15 -4 -6 -4 82 -13 -20 -15 -3 -22
word before: шість	33 -11 -67 -1 -2 -1 -2 49 0 -1 -1 -2 -1
word before: ще	8 22 -22 -10 -9 45 -8 -34 -6 -32 8 -14 6
word before: щиті	-50 55 -35 -3 -9 -4 -3 34 -14 -3 -8 -6 -4
word before: що	3 -53 -8 -9 34 -9 -6 -21 -12 -14 70 -19 -14
word before: щодо	59 -67 21 -14 -7 -13 -6 -33 -7 -9 -60 -49 34
word before: щойно	2 38 -17 -6 -4 -5 -2 -12 -1 -3 -4 -2 -2
word before: щонайм	30 -17 -1 -1 -1 -1 -1 -6 -1 -1 -1 -1 -1
word before: эвакуи	50 -3 -6 -1 -1 0 -1 -8 -4 -7 -1 -17 -3
word before: экипаж	42 -8 -13 -2 -2 -2 -1 -1 -2 -3 -2 -5 -1
word before: эмират	-27 -4 -1 -14 -5 -2 -2 -30 -8 63 -6 -1 -7
word before: этап	8 -14 21 -37 -11 -8 -8 -20 -19 -9 -14 -9 -6
word before: этих	-62 -47 -49 -18 -34 -35 -25 -77 -46 -56 29 87 -65
word before: это	41 -18 -40 -6 -19 -8 -4 -3 -4 -7 -7 -8 -7
word before: этого	-5 -10 -40 -3 -3 -3 -5 15 -18 42 -4 -22 -3
word before: этой	57 -32 -4 -17 -8 -2 -3 -8 -16 -16 -3 -5 -5
word before: этом	-14 30 -25 -7 -6 -6 -6 24 14 -15 -46 -45 -18
word before: этот	14 -30 -38 -15 -15 -12 -6 -45 22 46 -14 -10 -7
word before: юг	76 -13 -29 -3 -4 -4 -3 -5 -14 -4 -18 -15 -7
word before: я	83 -69 -48 -9 -7 -6 -4 -24 -2 -2 -2 -2 -2
word before: як	87 -54 -38 -6 -6 -8 -4 -29 -6 -10 -51 -17 -14
word before: яких	-19 -15 -5 -4 -6 -13 -9 -79 -10 39 53 -26 -8
word before: якому	28 -7 -24 -5 -5 -5 -3 -14 -6 -6 -18 -4 -4
word before: які	25 -3 -5 0 -1 -2 0 -3 0 -2 -8 -1 -1
word before: января	69 -8 -36 -3 -2 -3 -3 -3 -30 -8 -4 -5 -2
word before: є	-7 9 -59 -9 -10 -25 -10 -42 -7 67 -22 -12 -16
word before: єрмак	4 60 -48 -8 -7 -3 -2 -24 -1 -3 -6 -3 -3
word before: і	-16 -10 11 -8 -9 -1 10 29 -6 -7 -11 -20 1
word before: іденти	31 -76 -8 -8 -9 -11 -7 -62 -24 -14 28 -13 -7
word before: ідетьс	62 -41 -36 -9 -8 -3 -3 -31 -4 -5 -23 -4 -7
word before: із	44 7 1 -6 -3 -7 -3 -38 -7 -6 -7 -6 -9
word before: інформ	10 -25 -9 -2 -6 -5 -3 -28 -3 -8 75 -19 -13
word before: ініціа	-2 -9 -3 -2 -3 -2 -2 40 -16 -24 -26 -1 -6
word before: їдуть	18 11 -34 -13 -10 1 -6 -56 -9 -4 -5 -7 -4
word before: їм	56 -21 -1 -4 -6 -6 -4 -3 -6 -3 -4 -16 -3
word before: їх	-47 -9 40 -15 -24 -30 -18 -84 -47 -42 35 12 -30
word before: їхніх	-54 41 -14 -16 -16 -48 25 -49 -10 -27 -36 50 -44
word before: її	-67 -67 105 -5 -30 -7 -4 -2 -23 -8 -7 -3 -3
word before: ґратам	-23 -7 0 0 -1 -1 -1 -47 -2 -2 69 -19 -9
word before: استعاد	-38 24 12 -21 -6 -2 -2 -3 -1 -2 -1 -3 -2
word before: اسري	42 -11 -31 -19 -8 -4 -3 0 -5 9 -6 -1 -5
word before: اسير	-22 10 24 -16 -1 -2 -1 0 -1 -2 5 -6 -3
word before: اسيرا	-22 14 7 -22 -1 -2 -1 0 -1 -3 -2 -2 -1
word before: اطلاق	-26 -48 -10 72 -1 -1 0 0 0 -17 -1 -1 -1
word before: افراج	20 -19 -23 3 -8 -7 -4 -13 -10 -4 -6 -10 -7
word before: الي	27 -10 5 -49 -5 -3 -4 -22 -7 22 -4 -5 -6
word before: اليوم	-73 9 23 15 -7 -6 -8 -22 -4 23 -4 -6 -5
word before: امارات	-19 -22 1 -10 -3 -4 -2 -22 -9 39 -10 -3 -6
word before: ان	-4 12 -47 8 -12 -3 -2 -4 -2 -6 2 -4 -5
word before: اوكران	-22 11 -1 5 -5 -7 4 -5 -4 16 -7 1 -5
word before: اي	-40 -20 26 52 -15 -9 -5 -1 -5 -35 -3 -6 -4
word before: بين	20 28 -31 22 -8 -8 -2 -1 -3 -22 -5 -2 -4
word before: بينهم	5 19 -31 -3 -4 -3 -2 0 -1 -1 -4 -2 -3
word before: تبادل	23 -7 -18 -1 -3 22 -6 -13 -7 -8 -4 -5 -3
word before: تبادلت	-12 9 12 -13 -5 -5 -5 -2 -3 -20 -1 -4 -2
word before: تبادله	-3 0 0 -4 0 0 0 -1 -1 12 -1 0 0
word before: تسلمت	-16 -20 41 -1 -8 0 -1 0 -2 0 0 0 -1
word before: تي	32 -28 -5 6 -6 -2 -3 -6 -2 -19 -7 -6 -2
word before: جانب	-30 -14 21 32 -3 -2 -3 -9 -3 -15 -1 -2 -1
word before: جانبين	-3 -12 18 -11 -5 -3 -2 0 -1 -4 -2 -3 -1
word before: جثامين	-58 62 -19 -6 -12 -3 -3 -2 -2 -2 -2 -3 -3
word before: جديده	-39 -13 21 20 -3 -6 -3 0 -1 -17 -5 -2 -3
word before: حرب	-1 -3 9 -2 -1 -1 -1 0 -2 -2 -19 22 -4
word before: دفاع	-16 -16 20 -1 -8 -1 -1 0 -5 -2 -2 -5 -1
word before: دوله	2 -28 -11 15 -6 -5 -6 -25 -10 15 -13 -4 -6
word before: روسي	-23 25 -16 44 -3 -3 -2 -12 -2 -20 -1 -2 -1
word before: روسيا	-45 23 -22 53 -6 -5 -5 -6 -5 -30 -16 -19 22
word before: روسيه	-21 -26 29 -1 -8 -1 -2 0 -5 -2 -2 -7 -1
word before: سراح	-24 5 -22 35 -2 -3 -1 0 0 -15 -1 -1 -1
word before: سلمت	-14 -22 -15 -5 -1 47 -11 0 0 -6 -1 -2 -3
word before: شمل	32 -31 7 -14 -9 -11 -8 -21 -8 -13 -7 -9 -9
word before: شملت	27 4 -32 -3 -5 -6 -3 -3 -7 -32 -7 -4 -3
word before: عاد	-56 18 54 -10 -2 -4 -2 -1 -8 -7 -1 -1 -1
word before: عبر	-12 0 -1 -11 -1 0 -1 -2 -2 29 -1 0 -1
word before: عسكريا	-73 4 19 -7 -8 -3 -12 -3 -3 -12 -2 -7 -5
word before: علي	40 -25 29 -35 -9 -2 -2 -2 -5 -13 -4 -6 -2
word before: عمليه	32 -20 -28 17 -5 20 -9 -28 -6 -21 -4 -9 -3
word before: عن	5 -22 -22 35 -7 11 -6 -7 -6 -16 -5 -7 -5
word before: عوده	-7 26 1 -14 -6 -2 -2 -4 -10 -8 -1 -8 -2
word before: في	-35 -28 9 1 -6 -8 -4 -29 -10 -1 -4 50 -4
word before: كييف	-31 9 -14 32 -9 -4 -5 -5 -4 -13 -2 -5 -4
word before: لم	19 -50 -37 7 -8 -12 -8 -25 -5 7 -6 -9 -6
word before: مقابل	6 1 16 -15 -5 -1 -1 -1 -1 -1 -4 -2 -1
word before: من	25 -33 63 2 -9 -16 -13 -5 -12 -23 -6 -11 -7
word before: موسكو	38 -4 22 -17 -11 -6 -6 -5 -7 -16 -3 -6 -4
word before: و	24 -11 -16 -13 -6 -9 7 -1 -3 -9 1 -8 -4
word before: واقع	-8 4 8 -24 -2 -2 -2 0 -1 -4 -2 -2 -1
word before: وساطات	-26 -1 -1 -25 -2 -1 -1 -11 -9 41 -11 -1 -2
word before: وساطه	8 -46 -24 10 -6 -7 -5 -23 -8 33 -6 -10 -14
word before: –	-4 -1 -11 -3 -7 14 -4 12 -7 -8 -4 -2 12
word before: •	-6 24 -22 -5 -5 -17 -5 -2 -5 28 -12 -9 -11
word before: ‼	-25 -6 -3 -13 -19 -21 -8 -16 -6 -61 -43 -13 47
word before: ⃣	48 -57 -7 -7 -17 -37 -12 -43 -18 -41 -82 -33 47
word before: ▪	25 -6 -34 -5 -6 -23 -5 -11 21 -2 1 -12 -22
word before: ▫	-34 -36 -12 -6 -9 -10 -7 17 -39 70 -36 -22 -24
word before: ⚡	-87 -81 37 -24 90 -13 -11 -12 -28 -14 -12 -17 -20
word before: ✅	-16 35 -22 -33 -21 -17 -12 -24 -19 7 -16 -26 -15
word before: ✔	-19 41 -53 -6 -16 -10 -7 50 -31 -12 -15 -14 -7
word before: ❗	9 -21 28 22 -25 -32 -8 -25 -8 -7 -12 -13 -8
`;
export const ROLE_UNITS = '';
