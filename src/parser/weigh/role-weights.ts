/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	8 -72 37 -15 -27 -28 -21 16 -41
after bodies civilians	24 -23 15 0 -1 -2 -2 -16 -1
after bodies military	-68 84 -45 -2 -8 -27 -5 -12 -19
after bodies null	27 -9 -31 -12 -14 -30 -15 -32 -43
after bodies people	-40 -29 -32 -14 -6 -8 -7 -20 43
after civilians bodies	-84 76 -34 -1 -15 -6 -2 32 -4
after civilians civilians	57 -59 -12 -16 -19 -33 -26 8 2
after civilians military	23 -32 47 -22 -19 -59 -27 -75 15
after civilians null	31 -34 -36 -22 -18 -26 -16 3 -3
after civilians people	48 -15 -71 -11 -29 -41 -33 -34 41
after cumulative both cumulative null	1 -2 -3 -6 -2 -10 -1 4 0
after cumulative both dropped null	24 -15 -5 -2 -3 -1 -1 -32 -2
after cumulative null cumulative ua	-10 -2 0 0 0 0 0 16 -3
after cumulative ru dropped null	23 -2 -17 -1 -5 -4 -4 -30 5
after cumulative ua cumulative null	0 -42 -1 0 -2 -1 -1 4 -9
after cumulative ua cumulative ru	-15 -13 -15 -1 -3 -2 -6 17 -15
after cumulative ua cumulative ua	-15 15 -2 -2 -2 -4 -5 0 -13
after cumulative ua dropped null	-26 32 -54 -8 -21 -27 -14 17 -104
after cumulative ua dropped ua	2 -45 -1 -2 -3 -8 -2 8 -33
after cumulative ua held ua	4 -9 0 0 -1 -4 -1 -17 0
after cumulative ua part ua	24 -38 -1 -3 -3 -6 -5 -20 -13
after dropped both dropped both	-32 -54 54 -12 -5 -8 -11 -19 -16
after dropped both dropped null	59 -21 -26 -1 -2 -11 -3 -19 -15
after dropped both dropped ua	39 -31 0 0 0 -1 0 -2 -4
after dropped null cumulative both	-11 0 0 -24 -1 0 0 34 -1
after dropped null cumulative null	41 -15 -1 -1 -2 -4 -2 -40 -4
after dropped null cumulative ru	1 -4 -1 -2 -2 -4 -5 -7 -7
after dropped null cumulative ua	13 -36 -12 -5 -6 -8 -5 11 -13
after dropped null dropped both	-7 -38 29 -6 -2 -2 -3 -11 -2
after dropped null dropped null	-8 16 -8 1 -8 -10 -6 -20 0
after dropped null dropped ru	-21 -9 -13 -4 -8 -7 -13 -31 40
after dropped null dropped ua	13 -15 -25 -8 -9 -15 -9 29 -50
after dropped null figure ru	1 -4 32 -14 -8 -6 -13 -32 -19
after dropped null figure ua	10 -10 -34 17 -13 -13 -10 -10 -25
after dropped null held ru	32 -15 -20 -1 -4 -1 -2 -1 12
after dropped null held ua	30 -32 0 -4 -3 -10 -3 -29 -3
after dropped null part ru	46 -15 -31 -1 -1 -1 -3 -5 -7
after dropped null part ua	16 -17 -32 -7 -15 -54 -15 -1 -19
after dropped null planned null	-19 -6 -10 0 -3 -1 -1 -16 22
after dropped null planned ru	3 -8 6 0 0 0 -1 -1 -1
after dropped null planned ua	65 -52 -1 0 -1 -2 -1 -52 -2
after dropped null recap null	16 -2 -4 0 -1 0 0 -8 -2
after dropped null recap ru	-30 32 -27 -1 -3 -15 -5 -4 -9
after dropped null recap ua	-9 -27 -1 -1 -1 -6 -2 13 -8
after dropped ru dropped null	-3 -26 25 -1 -3 -1 -2 -8 -29
after dropped ru dropped ru	-29 43 -44 -1 -1 -7 36 0 -6
after dropped ru dropped ua	-36 42 -5 0 -1 -1 -1 -3 -1
after dropped ru part ru	-24 22 -28 -3 -3 -1 -5 28 -18
after dropped ua cumulative ua	-38 -1 0 0 0 -1 0 38 -1
after dropped ua dropped null	7 14 -22 -4 -6 -7 -4 1 9
after dropped ua dropped ru	2 -9 3 0 -2 -2 -6 21 -26
after dropped ua dropped ua	-24 30 -48 -5 -14 -63 -16 13 -42
after dropped ua figure ru	-13 -23 29 0 0 -1 -1 -1 -1
after dropped ua figure ua	24 -12 -17 -5 -4 -17 -6 -16 -5
after dropped ua held ua	-57 31 -13 -5 -1 -1 0 -7 27
after dropped ua part ua	-35 0 -33 -1 -4 55 -3 -8 -16
after figure both cumulative both	-1 0 0 -11 -1 0 0 13 0
after figure both figure ru	-3 -41 39 -2 -8 0 0 -1 0
after figure both figure ua	2 37 -28 -13 -3 -15 -2 -2 -1
after figure both part both	-22 -21 8 17 -2 -2 -1 -26 0
after figure ru cumulative both	-27 -1 0 -18 -1 0 0 42 -2
after figure ru cumulative ua	-43 10 -1 -1 -1 -2 -1 10 -14
after figure ru dropped both	35 -18 -11 -2 -1 -2 -1 -1 0
after figure ru dropped null	28 -26 -1 -6 -25 -19 -17 -76 -41
after figure ru dropped ru	7 -22 -3 -12 -7 -10 -15 -3 -30
after figure ru dropped ua	43 27 -35 -5 -3 -5 -5 -7 -12
after figure ru figure both	-24 -23 0 37 -4 -3 -3 -18 -5
after figure ru figure ru	-28 -32 34 -4 -5 -7 -14 -4 -11
after figure ru figure ua	-35 12 3 -6 -3 -9 -4 -8 -3
after figure ru outside ua	-15 -16 -1 0 0 16 -7 0 -2
after figure ru part ru	26 -83 65 -21 -10 -13 -19 -30 -31
after figure ru part ua	-5 -58 54 -8 -6 -5 -22 -22 -13
after figure ru recap ru	-25 32 -23 -2 -4 -3 -6 -25 -7
after figure ru recap ua	55 -53 0 -3 -1 -12 -1 -16 0
after figure ua cumulative both	-16 -7 -4 -10 0 -2 0 16 0
after figure ua cumulative ua	14 -29 -7 -2 -2 -9 -1 7 -3
after figure ua dropped both	-6 -30 -16 -12 -4 13 -10 -34 -8
after figure ua dropped null	-13 10 -28 -9 11 -3 -12 2 -4
after figure ua dropped ua	14 -2 -34 -12 -17 -54 -16 -50 -37
after figure ua figure ru	-42 -24 40 -4 -3 -4 -4 -18 -2
after figure ua figure ua	-39 41 -31 -8 -4 14 -3 8 -4
after figure ua outside ua	-21 -30 -21 0 -1 35 -18 -15 -8
after figure ua part ru	25 13 -57 -4 -2 -4 -11 -14 -5
after figure ua part ua	33 10 -102 -10 -12 -64 -9 -4 -14
after figure ua planned ua	52 -26 -4 0 -1 -6 -1 -62 -1
after figure ua recap ru	42 -7 -42 -1 -3 -3 -13 -22 -1
after figure ua recap ua	29 -18 -12 -2 -2 -15 -3 -39 -6
after held ru dropped null	68 18 -28 -4 -3 -3 -3 -31 -34
after held ru held ua	-30 -5 0 0 0 -1 0 -2 38
after held ua cumulative ua	29 -14 -2 -2 -4 -4 -4 -22 -22
after held ua dropped null	-6 26 -35 -1 -11 -5 -5 7 -7
after held ua dropped ua	10 -50 -11 -5 -5 -5 -4 -48 7
after held ua held ru	-11 0 0 0 0 0 0 -6 16
after held ua held ua	-34 6 -35 -6 -2 -4 -3 -16 27
after military bodies	-57 71 -80 -16 -27 -26 -17 -21 -56
after military civilians	-97 49 2 -18 -14 -26 5 14 -9
after military military	12 -36 -29 -10 -11 56 10 -45 5
after military null	34 -41 -35 -9 -13 3 -11 -5 -61
after military people	31 -56 -10 -21 -21 2 -7 14 -22
after null bodies	-35 9 -55 -24 -35 -62 -34 46 -42
after null civilians	-11 4 -20 -26 -31 -36 -28 23 -1
after null military	1 -22 3 -26 -17 -43 -21 -7 5
after null null	-4 9 6 0 -9 -14 -7 -25 4
after null people	13 0 -44 -45 -20 -27 -17 12 -55
after outside ua outside ru	-16 -3 -34 0 -1 -21 27 -14 -4
after part ru dropped null	55 -15 -41 -4 -3 -3 -2 -5 -14
after part ru figure ru	-28 46 -38 -3 -4 -3 -17 -9 -1
after part ru figure ua	-21 34 -33 -4 -2 -9 -5 -13 -2
after part ru part ru	-13 35 -17 -5 -6 -10 -13 -10 -16
after part ua cumulative ua	5 -8 -1 -1 -1 -1 0 -3 -1
after part ua dropped null	-22 7 -47 -5 -12 -22 -8 13 -4
after part ua dropped ua	18 -11 -19 -7 -9 -37 -7 32 -46
after part ua figure ru	-52 -56 68 -15 -3 -8 -10 -12 -5
after part ua figure ua	-50 -8 30 -6 -6 -25 -6 -27 -11
after part ua part ru	25 -27 -31 -14 -1 -16 10 -4 -7
after part ua part ua	11 -1 0 -6 -5 -23 -7 -19 -6
after people bodies	-4 5 -42 -9 -14 -22 -13 7 -39
after people civilians	-16 43 -9 -14 -17 -24 -22 -58 -50
after people military	-27 20 -36 -17 -27 9 -24 -12 -6
after people null	26 -3 -69 0 27 -16 -11 -4 -20
after people people	7 -54 24 0 -16 -18 -1 4 -28
after planned ru dropped null	3 17 -21 -4 -16 -4 -4 -34 -22
after planned ru dropped ua	43 -15 -1 -1 -2 -1 -1 -24 -4
after planned ru figure ua	-47 77 -24 -4 -2 -4 -1 -7 -1
after planned ru planned ru	17 -42 9 -4 -1 -2 -5 -30 -19
after planned ru planned ua	-22 39 -77 -2 -2 -1 -2 -18 -5
after planned ua dropped null	-20 -11 -8 -1 -2 -3 -2 26 -10
after planned ua planned ru	5 -19 7 -1 -1 -1 -2 6 -5
after recap null dropped null	57 -39 -27 -3 -2 -1 -1 -39 -11
after recap null recap null	-34 -11 46 -1 -1 -2 -2 16 -2
after recap ru dropped null	-28 -10 -20 -8 -3 -1 -2 -1 29
after recap ru recap ru	51 -9 -16 -2 -1 0 -2 -4 -31
after recap ru recap ua	4 -26 -19 -1 -2 -8 -3 4 -5
after recap ua dropped null	-29 35 -6 0 -2 -2 -1 -22 -9
after recap ua recap ru	22 -12 -10 -1 -1 -1 -2 -11 -2
after recap ua recap ua	49 -42 -3 -2 -3 -3 -2 -12 -16
after role both	-84 84 -43 -42 39 -23 -22 -30 -30
after role both null people	-29 25 -23 -18 -3 0 -1 19 0
after role both of as many	-14 -48 -26 46 -3 -2 -1 -45 0
after role both people civilians	-7 37 -28 -7 0 -1 0 0 0
after role both people military	-31 29 -6 -15 -7 -6 -2 -1 -7
after role both people null	-30 -88 20 -35 51 -20 -12 -25 -14
after role both people people	-65 87 -60 -20 -34 -16 -19 -19 -26
after role each	-13 -43 48 -19 -20 -3 -2 19 -7
after role held	-22 -92 -72 -19 -22 -24 -21 -2 62
after role held civilians civilians	-12 -38 -24 -6 -10 -4 -12 28 -12
after role held civilians military	-77 -3 -1 0 -1 -4 -1 -10 58
after role held civilians null	38 -17 -3 -2 -11 -6 -6 -38 -23
after role held civilians people	-84 10 -45 -22 -7 -3 -6 29 46
after role held military civilians	-29 -16 -1 0 -3 -5 -2 -59 34
after role held military military	-47 -24 -3 -11 -3 -8 -6 -26 47
after role held military null	20 -20 -7 -7 -20 -12 -12 2 -82
after role held military people	-8 -40 -36 -3 -3 -9 -6 -50 29
after role held null null	5 -3 -31 -1 -3 -13 -4 -4 0
after role held of as many	-60 -22 -26 -1 -4 -14 -5 -6 63
after role held people civilians	60 -41 0 -1 -2 -1 -1 -17 -54
after role held people military	-19 -60 -1 -1 -3 -6 -3 -47 48
after role held people people	-2 -25 -18 -8 -3 -4 -3 17 -12
after role none	57 -39 -38 -18 -12 -5 -12 -23 -11
after role none bodies bodies	9 -22 -8 -11 -28 -33 -15 -17 -54
after role none bodies military	21 -2 -2 0 -2 0 -1 0 -16
after role none bodies null	95 -23 -68 -1 -3 -3 -3 -10 -12
after role none bodies people	14 -1 -2 -2 -1 -1 -1 -1 -6
after role none civilians civilians	21 -62 0 -8 -14 -31 -12 19 -15
after role none civilians military	77 -65 23 -18 -16 -44 -24 -52 -54
after role none civilians null	-13 4 -49 -7 -6 -5 -5 40 18
after role none civilians people	7 -53 -59 -45 -20 -20 -15 25 22
after role none military bodies	-4 17 -40 -9 -18 -15 -10 -14 -55
after role none military civilians	7 55 -76 -18 -22 -25 -41 -90 -70
after role none military military	36 -54 -39 -7 -11 51 -18 -34 -34
after role none military null	70 -34 -17 -2 -4 -15 -4 -31 -36
after role none military people	-8 -46 72 -45 -23 -44 -33 -68 -50
after role none null bodies	-4 -4 -19 -23 -31 -54 -28 4 -42
after role none null civilians	7 4 -41 -25 -27 -36 -27 26 -27
after role none null military	10 -24 14 -28 -18 -44 -21 -30 4
after role none null null	17 -5 -27 2 -7 -12 -6 -27 4
after role none null people	34 -48 -35 -39 -21 -29 -18 18 -48
after role none of as many	194 -95 -61 -4 -5 -6 -4 -111 -13
after role none people bodies	52 -35 -21 -6 -12 -8 -9 -31 -42
after role none people civilians	24 -26 -15 -9 -11 -10 -13 -27 1
after role none people military	45 -63 -12 -25 -20 -45 -24 17 -32
after role none people null	6 30 -29 13 -9 -9 -6 -31 12
after role none people people	31 19 -27 -31 -10 -17 -26 -61 -26
after role outside ru	-46 -36 -6 -26 -4 35 -32 64 -3
after role outside ua	-31 -69 -26 -26 -13 -20 69 -59 -48
after role outside ua military military	-9 -27 -29 0 -1 -61 40 -7 -14
after role outside ua military null	11 -59 -40 -9 -9 36 -15 -41 -43
after role outside ua people people	1 -49 -33 -23 -4 -44 50 -43 -5
after role ru	-8 31 -24 -2 -18 -22 -20 -29 -37
after role ru bodies bodies	-13 45 -22 -22 -20 -16 -16 -16 -26
after role ru bodies null	24 15 -91 -21 -15 -19 -18 6 -47
after role ru bodies people	-8 -58 -32 -6 -4 -7 -5 -14 34
after role ru civilians civilians	85 37 -80 -13 -12 -18 -26 6 -8
after role ru civilians military	-63 -51 67 -10 -6 -23 -23 -17 -33
after role ru civilians null	100 -90 -40 -29 -19 -13 -15 -38 -65
after role ru civilians people	59 -66 2 -36 -8 -15 -16 -20 -36
after role ru military bodies	-91 84 -22 -7 -2 -2 -2 -43 -1
after role ru military civilians	-109 -86 92 -16 -21 -34 27 -30 -75
after role ru military military	-30 97 -86 -7 -8 -6 -1 -40 -32
after role ru military null	49 -61 29 -34 -30 -27 -19 -84 -40
after role ru military people	8 -3 -5 8 -21 8 -32 1 -37
after role ru null civilians	21 -54 52 -7 -1 -1 -3 -35 -4
after role ru null military	-15 -11 -6 0 0 -2 -1 15 -4
after role ru null null	-61 56 -39 -20 -16 -11 -26 -22 -39
after role ru of as many	-87 89 -21 -28 -9 -36 -14 -22 -22
after role ru people civilians	-75 -68 89 -14 -9 -12 -12 -4 -29
after role ru people military	-37 17 9 -14 -14 -24 -23 24 -28
after role ru people null	54 -36 -42 -6 -16 -7 -11 -3 -18
after role ru people people	-23 35 -123 14 -19 0 -31 18 -53
after role total	-56 -60 -119 -20 -33 -38 -33 108 -3
after role total bodies bodies	-25 10 -80 -19 -25 -19 -29 53 -40
after role total bodies null	-47 36 29 -8 -13 -41 -17 -35 -44
after role total bodies people	-34 -15 0 -1 -2 -1 -2 -3 19
after role total civilians civilians	-13 14 -29 -16 -4 -7 -8 -46 38
after role total civilians null	2 -16 -19 -5 -8 -14 -7 -10 8
after role total military civilians	-74 -16 -35 -4 -11 -8 -23 65 -58
after role total military military	-26 -1 -13 0 0 -6 -2 10 16
after role total military null	-39 91 -25 -5 -11 -10 -11 16 -97
after role total military people	-35 -15 -1 -1 -1 -2 -1 33 -6
after role total null military	-43 -6 -2 0 0 -1 0 24 41
after role total null null	26 -68 -73 -19 -19 -19 -20 10 40
after role total null people	-93 -46 0 -16 -4 -3 -3 33 4
after role total of as many	-100 -78 -19 -6 -10 -14 -8 116 -69
after role total people bodies	-52 5 -2 -3 -1 0 -1 21 -1
after role total people civilians	80 -94 -15 -5 -12 -7 -17 -62 20
after role total people military	16 -20 -2 -8 -12 -33 -13 -36 2
after role total people null	-6 -9 -59 -27 -36 -28 -24 32 -36
after role total people people	-26 -61 -28 6 -23 -18 -22 36 -14
after role ua	-17 -10 47 -27 -17 8 -29 -23 -37
after role ua bodies bodies	22 -127 82 -11 -23 -28 -19 -29 -16
after role ua bodies null	150 -101 -86 -4 -8 -19 -5 -28 -13
after role ua civilians civilians	41 -108 79 -9 -16 -27 -22 10 -51
after role ua civilians military	8 25 -16 -16 -16 -40 -13 -54 -51
after role ua civilians null	-7 -2 -12 -25 -22 -44 -22 7 -81
after role ua civilians people	36 29 -38 14 -26 -56 -31 -93 -62
after role ua military bodies	-58 58 -65 -7 -13 -24 -7 -39 -4
after role ua military civilians	-82 121 -104 -12 -7 -13 -14 7 -26
after role ua military military	40 -112 63 -15 -15 33 -43 -30 -30
after role ua military null	28 -53 -75 -9 -21 -5 -13 18 14
after role ua military people	66 -32 -100 -28 -17 3 -21 23 -29
after role ua null bodies	-25 -9 3 -3 -10 -31 -11 9 -8
after role ua null civilians	-95 92 -67 -1 -16 -8 -6 -6 39
after role ua null military	-24 28 -92 -4 -6 -16 -7 69 -13
after role ua null null	-48 -75 104 -17 -41 -53 -17 -78 -38
after role ua null people	-30 46 -29 -10 -4 -5 -4 -40 -3
after role ua of as many	-214 16 134 -20 -15 -34 -11 -41 -14
after role ua people bodies	-50 37 -23 0 -1 -15 -3 -1 0
after role ua people civilians	-99 147 -130 -5 -11 -28 -17 -5 -20
after role ua people military	-29 29 -45 -11 -24 21 -21 -49 -41
after role ua people null	54 13 -96 -9 -23 -25 -11 -64 -51
after role ua people people	60 -146 114 -44 -13 0 -12 -23 -14
always	12 2 -4 -12 -13 -12 -13 0 -7
bracketed	8 12 -30 -4 -5 -6 -5 -30 -35
counts bodies	-51 33 16 -20 12 -31 -19 10 -44
counts civilians	-39 56 -23 -37 -17 -22 -17 -9 3
counts military	-31 12 18 -26 -18 3 -14 -33 22
counts null	78 -61 -14 -17 -12 -13 -11 -11 -19
counts people	17 -23 -39 32 -20 -18 -16 6 -27
fate cumulative	-7 -34 -35 -44 -7 -10 -7 63 -26
fate cumulative both	-27 -5 -3 -44 -3 -2 -1 42 -3
fate cumulative null	-17 10 -10 -15 -10 -13 -7 14 -15
fate cumulative ru	0 -12 -37 -18 -7 -4 -9 40 -28
fate cumulative ua	17 -52 -8 -8 -8 -14 -9 28 -24
fate dropped	18 -10 -10 -13 -5 -11 -10 -17 -9
fate dropped both	18 -17 21 -34 -29 -1 -23 -47 -36
fate dropped null	4 -4 -7 -10 0 -8 -9 -13 -4
fate dropped ru	23 -39 4 -15 -17 -16 5 -38 4
fate dropped ua	11 -3 -39 -19 -17 -42 -16 18 -37
fate figure	-21 32 4 5 -8 -9 -7 -24 -9
fate figure both	2 -52 -47 53 13 -7 -5 -33 -3
fate figure ru	2 -43 40 -28 -8 -6 -10 -8 -13
fate figure ua	-29 70 -41 -8 -7 -11 -5 -30 -7
fate held	-6 -21 -45 -2 -10 -12 -10 -66 44
fate held ru	-2 -21 -35 7 -11 -10 -14 -33 21
fate held ua	-5 -16 -36 -10 -8 -12 -7 -59 34
fate outside	-43 -31 -43 -5 -4 37 44 -19 -13
fate outside ru	-22 7 -38 -3 -4 -30 43 -20 -8
fate outside ua	-31 -45 -22 -3 -1 42 -2 -16 -9
fate part	26 -49 -10 -6 -12 5 -14 -10 -22
fate part both	27 -33 5 9 -11 -3 -3 -26 0
fate part ru	-9 -47 31 9 -13 -22 -12 13 -46
fate part ua	21 -26 -55 -15 -12 7 -12 -11 -18
fate planned	34 -39 -18 -21 -8 -8 -7 3 1
fate planned null	-7 -16 -14 -1 -4 -2 -2 24 19
fate planned ru	7 -2 -1 -6 -5 -6 -8 -11 -2
fate planned ua	32 -31 -51 -18 -11 -9 -7 7 -19
fate recap	31 -35 -15 -12 -10 -21 -11 -14 -35
fate recap null	-34 -25 33 -20 -8 -9 -4 14 -11
fate recap ru	36 33 -70 -6 -8 -12 -16 -27 -36
fate recap ua	38 -55 -23 -5 -8 -23 -7 -5 -23
found N for N	20 -4 9 -39 -34 -37 -20 -35 -32
found N from each side	6 90 -28 -84 -39 -23 -19 -61 -19
found N-for-N	-45 45 -6 -14 -3 -2 -3 -7 -1
found number and noun	20 -21 -9 -2 -8 -6 -12 -6 -4
found number without a noun	-1 -33 2 -9 -24 -32 -19 14 -6
found that many	-31 -3 32 -25 -6 -11 -7 22 -33
found the same number	-10 -7 11 -13 -9 -31 -15 5 -23
language ar	32 -26 -15 -5 -24 -19 -6 -7 -27
language en	14 -37 -11 12 -12 -16 -15 12 -23
language ru	-23 -4 3 -17 -11 -17 -16 -5 -1
language uk	25 16 -24 -15 -15 -14 -13 -11 -11
last a look back at a period	-91 -5 -1 0 -1 -1 -1 93 -5
last beyond the exchange formula	-44 -31 -43 -5 -5 37 44 -18 -15
last both sides together	14 -14 9 -29 -22 0 -21 -27 -28
last counts no person	8 -1 -25 -11 -6 -9 -6 -19 -4
last exchanges counted beside a total	-32 -41 -2 -12 -3 -3 -2 36 -7
last formula of an agreement	9 -38 -6 -14 -9 -8 -8 33 -20
last has not happened	13 -21 -22 -1 -4 -3 -3 18 20
last no transfer in its sentence	-6 1 -2 -9 -18 -15 -14 2 -10
last no transfer is spoken of	71 -11 -48 -14 -11 -15 -8 -29 -12
last one number for a side	-18 12 11 2 1 -4 -7 -31 -11
last part of a whole	14 -29 -5 9 -7 -27 -8 2 -18
last recalls an earlier transfer	11 -56 19 -16 -8 -14 -6 8 -9
last running total	25 6 -16 -10 -10 -13 -6 -31 -8
last side of a running total	-76 -19 -3 -3 -2 -1 -1 60 -23
last side of return	16 -31 -50 -37 -7 -11 -8 20 25
last taken prisoner, not returned	27 -19 -18 -2 -2 -3 -2 -5 -10
last to a third country	62 -43 -21 -28 -7 -6 -2 -19 -2
last too many for one day	12 -45 -35 -16 -10 -21 -13 31 -5
last who holds them	-36 26 -58 5 -11 -9 -15 -29 17
left (	29 0 -33 -5 -5 -7 -4 -37 -3
left ,	21 -17 -28 -27 -10 -11 -12 -16 -1
left :	13 -10 1 2 -14 -12 -12 0 -63
left ;	36 4 -32 -24 -6 -2 -17 -19 -18
left none media	10 -1 -23 -13 -5 -19 -19 -31 2
left none mediator	16 -33 -8 5 11 1 -16 -16 -30
left none own agent	31 10 -24 -32 -22 -22 -15 -37 -49
left none own null	11 0 -11 -11 -13 -10 -16 -21 -6
left none own opposite	-23 3 24 -25 -23 -26 -28 -37 -34
left none own perspective	-9 19 -34 -40 -21 -20 -21 -7 20
left none own ru	-14 -74 20 -19 -14 -25 -19 -9 29
left none own ua	1 19 -48 -31 -15 -15 -14 3 -1
left none ru	-9 -6 12 -14 -20 -22 -18 -62 13
left none ua	-4 23 -52 -24 -16 -14 -15 14 -11
left verb.bring media	-40 15 6 -27 -25 -24 -19 -15 -21
left verb.bring mediator	-18 5 -22 33 -14 -16 -11 -25 -8
left verb.bring own agent	-65 22 -14 -18 -10 -10 -8 3 -5
left verb.bring own null	-5 -6 5 8 -10 -12 -17 -7 -16
left verb.bring own perspective	1 27 8 -29 -23 -26 -29 -17 -68
left verb.bring own ru	-10 -68 47 -16 -19 -7 -11 11 -45
left verb.bring own ua	18 12 -87 -33 -9 -21 -9 -18 -16
left verb.bring ru	-15 -55 24 -13 2 -12 -4 24 -34
left verb.bring ua	38 -8 -42 -20 -14 -5 -13 -20 -17
left verb.come media	-11 -15 18 -14 -14 -17 -15 1 -20
left verb.come mediator	-9 15 22 -24 -7 -5 -9 -6 -1
left verb.come own null	16 -17 8 -32 -15 -20 -17 -33 -18
left verb.come own perspective	-73 5 17 -6 -8 -9 -24 22 -28
left verb.come own ru	-18 -56 41 -2 -6 -5 11 -17 -20
left verb.come own ua	14 24 -54 -24 -16 -29 -24 -4 -24
left verb.come ru	19 -40 -9 -14 -14 -17 -23 18 -15
left verb.come ua	5 14 -24 -22 -15 -26 4 -57 -19
left verb.future media	53 -24 -27 -12 -2 -3 -3 -16 -8
left verb.future own null	35 -16 -5 -8 -4 -12 -7 -31 -14
left verb.future ru	-12 -1 11 -7 -7 -21 -13 -34 -13
left verb.future ua	53 -17 -5 -1 -1 -3 -1 -23 -13
left verb.get media	-8 -14 3 -22 -16 -21 -15 -8 -19
left verb.get mediator	5 33 -21 -8 -1 -1 -2 -23 0
left verb.get own agent	-33 -9 16 -11 -7 -14 -14 0 -10
left verb.get own null	2 2 -10 -23 -21 -37 -12 -7 -27
left verb.get own perspective	-43 -52 31 -2 -5 -2 -8 17 -5
left verb.get own ru	-22 -5 0 0 -1 -1 -3 15 -6
left verb.get own ua	35 -8 -20 -2 -2 -30 -5 -24 -3
left verb.get ru	-31 6 -13 -13 -15 -21 5 25 -27
left verb.get ua	9 -18 8 -16 -20 -22 -20 -5 -24
left verb.give media	10 -13 -6 -17 -15 -13 6 -7 -17
left verb.give mediator	50 -6 -2 -6 -2 -6 -3 -39 -3
left verb.give own null	4 19 -29 -20 -18 -5 -26 -10 -25
left verb.give own opposite	-9 -25 32 -3 -1 0 -2 -2 0
left verb.give own perspective	-4 -28 12 -2 -3 -40 22 -18 -13
left verb.give own ru	-69 -67 45 -8 -8 -29 28 4 -19
left verb.give own ua	-32 33 -65 -5 -7 2 -12 5 -4
left verb.give ru	3 16 -29 -10 -12 7 -2 -14 -22
left verb.give ua	-46 -10 25 -25 -22 -35 11 -5 -17
left verb.held_exchange media	19 -16 25 -40 -14 -15 -30 -49 5
left verb.held_exchange mediator	-14 -17 -23 11 -19 -8 13 -21 -20
left verb.held_exchange own null	-2 -2 -37 -3 -19 -27 -18 -3 -7
left verb.held_exchange own perspective	15 -38 34 -8 -2 -3 -4 -25 -2
left verb.held_exchange own ru	40 -27 -5 -15 -3 -19 12 -31 -15
left verb.held_exchange own ua	-28 28 -72 -41 -6 31 -27 -45 -18
left verb.held_exchange ru	-34 28 -22 -26 -14 -14 -18 22 -32
left verb.held_exchange ua	3 -17 -21 -29 -20 -9 -23 18 -30
left verb.home media	-4 60 -69 14 -12 -22 -13 -54 -25
left verb.home mediator	-16 -23 34 -14 -3 -8 -6 26 0
left verb.home own null	-13 6 -9 -1 -12 -12 -11 -17 -23
left verb.home own perspective	34 -14 5 -17 -15 -24 -18 -23 -22
left verb.home own ru	15 -65 -3 -7 -11 -9 -14 1 -20
left verb.home own ua	-18 2 -27 -12 -10 -20 -8 43 -28
left verb.home ru	11 -118 82 -30 -16 -9 -14 -8 -24
left verb.home ua	6 -4 1 -15 -11 -14 -11 10 -17
left verb.managed media	-25 -9 -3 -1 -1 -1 -2 29 -4
left verb.managed mediator	-23 15 -19 -9 -9 -7 -9 13 -5
left verb.managed own null	-21 -22 -38 2 -12 -9 -12 18 -12
left verb.managed own ru	-35 -23 38 -17 -1 -2 -2 -5 -1
left verb.managed own ua	-11 33 -18 -19 0 0 -1 -16 0
left verb.managed ru	28 -33 -13 -7 -5 -4 -4 -20 -4
left verb.noun media	-28 23 -13 -76 -14 -17 -17 23 -22
left verb.noun mediator	-14 -13 -4 11 -16 -12 -9 -18 -4
left verb.noun own agent	-11 34 -37 -1 -3 0 0 -4 0
left verb.noun own null	-9 -8 -5 4 -14 -13 -11 1 -18
left verb.noun own perspective	-6 39 -7 -20 0 0 -1 -21 0
left verb.noun own ru	14 -62 -2 -22 -6 -14 -18 -24 28
left verb.noun own ua	12 4 -25 -39 -5 -12 -7 -1 -23
left verb.noun ru	45 -39 -27 -9 -4 -4 -8 -56 25
left verb.noun ua	44 -34 -25 -16 -7 -14 -11 -19 -24
left verb.other media	28 -21 -1 -11 -5 -4 -5 7 -14
left verb.other mediator	26 -1 -6 -20 -1 -1 -1 -1 0
left verb.other own null	46 1 -43 -7 -3 -3 -3 -34 -7
left verb.other own perspective	17 -10 0 -2 -1 0 -1 -1 -2
left verb.other own ru	28 -7 -19 -1 -1 -2 -3 -3 -7
left verb.other own ua	30 -30 -4 -3 -4 -5 -4 -11 -6
left verb.other ru	39 -5 -51 -4 -3 -4 -3 -14 -6
left verb.other ua	69 -33 -20 -4 -2 -2 -3 -45 -8
left verb.swap media	-6 -24 -8 25 -23 -17 -23 -50 -19
left verb.swap mediator	-42 26 -25 -11 -6 -12 -15 45 -8
left verb.swap own null	23 -21 -24 3 -16 -13 -14 9 -16
left verb.swap own ru	-28 -27 39 -29 -4 -17 -21 -15 -21
left verb.swap own ua	-28 59 -47 -16 -2 -24 -13 -1 -2
left verb.swap ru	-21 -13 -14 -51 -6 -12 -12 13 -14
left verb.swap ua	-1 4 10 -5 -4 -18 -11 -45 -21
left verb.will media	-10 23 -50 -18 -20 -8 -12 15 -47
left verb.will own null	17 -13 -44 -16 -19 -13 -13 -11 -5
left verb.will own perspective	-18 -18 -1 -2 -2 -2 -4 8 18
left verb.will own ru	-1 -2 6 -3 -2 0 -2 -1 4
left verb.will own ua	-3 -9 0 0 -1 -2 0 -3 14
left verb.will ru	21 -51 -22 -8 -9 -8 -9 -14 10
left verb.will ua	6 -70 -4 -2 -7 -14 -7 -28 31
left –	-9 -33 -15 -11 -20 36 -17 -18 16
narrow false	-8 10 2 -11 -13 -11 -14 3 -7
narrow true	96 -72 -40 -18 -15 -37 -13 -40 -20
none own agent view ua	34 4 -21 -29 -20 -21 -13 -31 -49
none own null view null	23 -7 -11 -44 34 -23 -22 -57 -19
none own null view ru	-19 14 28 -17 -30 -24 -21 -27 -2
none own null view ua	7 -2 -41 -18 -21 -9 -14 0 -4
none own opposite view ru	-18 59 -96 -11 -15 -6 -10 -33 -21
none own opposite view ua	-20 -32 39 -7 -9 -18 -22 -15 -12
none own perspective view ru	29 -76 -6 -15 -22 -7 -24 2 14
none own perspective view ua	-26 12 -82 -29 -25 -32 -28 8 26
none own ru view null	-62 -58 3 -2 -11 -6 -6 42 -12
none own ru view ru	3 -51 -26 -10 -13 -12 -18 -37 37
none own ru view ua	2 6 -7 -7 -15 -27 -21 -64 27
none own ua view null	-21 -38 -8 -7 -13 -8 -5 33 5
none own ua view ru	46 -21 -52 -22 -22 -62 -20 -36 -27
none own ua view ua	32 -63 -27 -20 -21 -44 -18 7 17
noun noun.body	-20 -3 -11 -22 28 -36 -20 26 -66
noun noun.branch	-11 -13 20 -13 -17 -62 -21 -36 -41
noun noun.child	11 8 -90 -19 -16 -26 -18 82 -70
noun noun.civilian	-34 40 13 -17 -18 -21 -11 -60 -10
noun noun.exchange	-39 -91 2 -52 -39 -55 -24 96 -66
noun noun.family	48 -2 -93 -39 -26 -29 -18 -10 -37
noun noun.foreigner	36 2 -96 -40 -22 -18 -15 -47 39
noun noun.man	36 3 -26 -9 -10 -21 -10 -25 -10
noun noun.military	-37 10 17 -23 -18 15 -10 -20 -5
noun noun.other	91 -46 -29 -11 -6 -12 -7 -60 -17
noun noun.people	-59 28 -11 31 -19 -13 -14 3 17
noun noun.rank	110 -50 -77 -8 -11 -41 -12 -19 -27
noun noun.soldier	-32 -9 7 -6 -23 -37 -30 -68 49
noun noun.woman	49 -75 18 -36 -23 -37 -27 -80 -22
noun null	59 -28 -11 -26 -27 -17 -18 -32 -29
numbers 1	29 17 -31 -26 18 -33 -13 -19 -53
numbers 2	-3 12 2 -30 -18 -14 -13 -23 7
numbers 3	-14 -31 22 0 -17 -31 -11 20 -7
numbers 4	-24 1 -3 3 -22 -8 -19 -4 -9
numbers 5	27 -15 -18 -21 -16 -6 -15 -16 -29
own agent	-19 -5 11 -27 -15 -23 -16 -3 -48
own agent media	-20 3 14 -27 -15 -21 -12 -48 -41
own agent ru	30 21 -18 -9 -8 -12 -16 -40 -8
own agent ua	-17 -34 31 -19 -10 -17 -12 9 -13
own null	14 3 -11 -5 -13 -11 -14 -9 -9
own null media	-1 14 -16 -9 -12 -19 -17 -22 -16
own null mediator	-14 -40 -21 48 -5 -15 -14 0 -17
own null ru	9 -13 29 -16 -14 -21 -16 -44 2
own null ua	22 -2 -38 -21 -15 -6 -14 6 -12
own opposite	-28 -8 51 -25 -21 -24 -26 -37 -31
own opposite media	-41 -30 48 -22 -13 -17 -23 -19 -20
own opposite ru	1 38 -39 -7 -10 -5 -7 -32 -13
own opposite ua	-14 -39 30 -7 -6 -10 -6 -12 -9
own perspective	-11 -7 9 -42 -19 -27 -6 3 2
own perspective media	4 6 19 -47 -22 -26 -12 -53 -4
own perspective ru	-11 -132 40 -28 -26 -31 2 35 4
own perspective ua	-15 50 -115 -25 -15 -23 -18 -12 3
own ru	-21 -104 54 -26 -13 -20 -8 5 14
own ru media	1 -115 48 -30 -19 -27 -13 5 -4
own ru mediator	-11 -46 59 -36 -4 -15 5 -47 -7
own ru ru	-16 -56 14 -9 -11 -10 -9 20 5
own ru ua	6 -26 28 -9 -19 -42 8 -63 13
own ua	21 47 -98 -39 -11 -10 -13 -8 -17
own ua media	26 9 -108 -31 -16 -17 -17 1 18
own ua mediator	-40 119 -88 -78 -7 3 -14 -39 -14
own ua ru	-4 42 -62 -7 -9 2 -15 -22 -26
own ua ua	21 -19 -15 -17 -12 -29 -11 7 -1
pair sides: foe.agent none	-11 7 5 -2 -4 -8 -10 -18 -12
pair sides: foe.from none	3 -3 14 0 -1 0 -1 -6 -6
pair sides: foe.of none	11 -23 -4 -17 -8 -26 25 -39 -29
pair sides: foe.of own.to	17 -8 -9 0 -1 0 -1 -2 -3
pair sides: foe.to none	-27 17 -23 -19 -19 -27 -30 -18 0
pair sides: foe.to own.to	-38 10 15 -2 -1 13 -3 -12 -2
pair sides: foe.to ua.of	-2 57 -52 0 -1 -4 -1 -2 -1
pair sides: none foe.agent	29 -15 -5 0 -1 -1 0 -8 -3
pair sides: none foe.of	39 -35 23 -17 -6 -6 -10 -20 -26
pair sides: none foe.to	-51 25 21 -33 -19 -28 -27 -65 -28
pair sides: none none	14 -11 -14 -16 -12 -13 -17 1 -18
pair sides: none own.agent	-26 14 20 -10 -16 -11 -14 -28 1
pair sides: none own.from	24 38 -60 -5 -9 -6 -3 -3 -7
pair sides: none own.of	-5 -25 -6 35 -17 -18 -17 -29 1
pair sides: none own.to	16 -13 2 -21 -14 -17 -12 2 -21
pair sides: none ru.agent	-7 -1 -18 -8 -19 -26 -16 -13 33
pair sides: none ru.from	-4 -4 -47 -10 -13 -28 -11 8 -5
pair sides: none ru.of	5 -17 -14 9 -18 -5 -18 -37 -8
pair sides: none ru.to	8 -41 25 -42 -12 -21 -8 -30 -6
pair sides: none ua.agent	-8 6 -57 -39 -22 -3 16 -16 -7
pair sides: none ua.from	-47 -43 50 -31 -10 -8 -16 3 -7
pair sides: none ua.of	2 -2 -26 12 -21 -5 -17 -17 -29
pair sides: none ua.to	14 14 -48 -38 -14 3 -14 -10 0
pair sides: own.agent none	8 -8 -13 -23 -11 -17 -17 -6 -27
pair sides: own.agent own.to	-65 60 -66 -5 -4 18 -16 -30 -1
pair sides: own.agent ru.from	-25 10 0 -2 0 0 0 -4 21
pair sides: own.agent ru.of	-28 -32 33 0 -1 0 -1 0 0
pair sides: own.agent ua.of	2 4 -24 -1 -6 -12 -7 25 -6
pair sides: own.from none	-14 24 -26 -1 -5 -9 -17 40 -12
pair sides: own.from ua.of	-15 15 -3 0 -2 -2 -1 -1 -6
pair sides: own.of foe.of	-30 18 2 -7 -3 -4 -4 -6 -18
pair sides: own.of none	13 -47 8 -24 -14 -21 -17 -6 -2
pair sides: own.of own.of	-23 -38 7 -1 -4 -2 -4 17 -8
pair sides: own.of own.to	24 19 -26 -1 -1 -1 -1 -2 -4
pair sides: own.of ru.from	23 3 -25 0 -1 -1 -2 -19 -4
pair sides: own.of ru.of	-38 13 -11 -5 -2 -1 -6 -6 28
pair sides: own.of ua.of	71 -56 -38 -8 -5 -7 -5 -11 -3
pair sides: own.of ua.to	-3 16 -17 -3 -3 -2 -3 -3 -5
pair sides: own.to none	1 -7 -23 -17 -12 -14 -10 4 -17
pair sides: own.to own.of	-9 -10 15 -2 -1 0 -2 -9 0
pair sides: own.to own.to	-15 -34 33 0 -1 -1 -3 -6 -1
pair sides: own.to ru.agent	-29 26 8 -15 -2 -2 -3 -4 0
pair sides: own.to ru.from	-5 21 -6 -3 -2 -20 -4 -13 -32
pair sides: own.to ru.of	11 -25 12 -13 -9 -14 -14 10 -20
pair sides: own.to ru.to	-16 38 -41 0 -1 -2 -1 -11 0
pair sides: own.to ua.from	-21 -39 -16 0 -1 -1 -2 31 -4
pair sides: own.to ua.of	17 -7 11 -7 -12 -24 -10 -76 -23
pair sides: own.to ua.to	-41 -70 60 -38 -13 -8 -15 -25 -24
pair sides: ru.agent none	25 -43 29 -4 -16 1 -14 -35 -6
pair sides: ru.agent own.of	-16 13 -4 -13 -4 -4 -2 -10 -3
pair sides: ru.agent ru.of	-12 3 -2 -1 -1 -1 -3 -12 6
pair sides: ru.agent ru.to	33 -27 -12 -11 -1 -3 -1 -1 -1
pair sides: ru.agent ua.agent	46 -58 19 -35 -8 -8 -13 -23 -10
pair sides: ru.agent ua.of	-13 8 5 -21 -5 -9 -14 -8 -25
pair sides: ru.agent ua.to	7 -22 32 -7 -3 -7 -5 -35 -20
pair sides: ru.from none	5 0 -61 -12 -14 -4 -16 10 -7
pair sides: ru.from ru.of	-37 -4 15 -7 -5 -4 -2 -18 -1
pair sides: ru.from ua.of	-15 16 -27 -5 -5 -11 -2 -25 25
pair sides: ru.of none	1 -21 -3 -11 -16 -31 0 21 -20
pair sides: ru.of own.of	28 -20 13 -4 -2 -4 -3 -6 -4
pair sides: ru.of own.to	-2 -29 6 23 -4 -11 -4 -34 -13
pair sides: ru.of ru.agent	-29 -11 -3 -1 -1 -1 -1 12 22
pair sides: ru.of ru.of	8 -38 8 -3 -4 -3 -12 -17 9
pair sides: ru.of ua.agent	-15 -28 38 -2 -1 -4 -3 -2 -50
pair sides: ru.of ua.from	-2 -28 39 0 -1 -1 -1 -2 -5
pair sides: ru.of ua.of	-9 1 12 -17 -9 -14 -13 -30 16
pair sides: ru.of ua.to	18 23 -50 -34 -9 -5 -5 -44 -11
pair sides: ru.to none	52 -46 12 -18 -11 -22 5 -27 -18
pair sides: ru.to own.of	0 -13 14 0 0 0 0 0 0
pair sides: ru.to ru.agent	-9 -23 27 -2 -1 -1 -1 -3 9
pair sides: ru.to ru.of	24 -23 -22 0 -1 -1 -4 -2 -1
pair sides: ru.to ua.to	-19 -6 9 -8 -7 -13 -16 -17 -19
pair sides: ua.agent none	-19 21 -23 3 -21 -30 -19 -3 -50
pair sides: ua.agent own.of	-27 10 3 -22 -5 -2 -5 -8 -11
pair sides: ua.agent own.to	-13 5 13 -3 -7 -7 -5 -10 -3
pair sides: ua.agent ru.agent	2 35 -31 -27 -4 -8 -4 -21 -5
pair sides: ua.agent ru.from	-18 36 -6 0 0 0 -1 14 0
pair sides: ua.agent ru.of	-9 29 -42 -2 -4 -3 -4 -23 44
pair sides: ua.agent ua.of	25 -26 12 -22 -6 -12 -12 -37 -6
pair sides: ua.from foe.to	-5 -1 9 -1 -1 0 -1 17 -23
pair sides: ua.from none	-31 -44 0 -21 -34 -16 17 -17 25
pair sides: ua.from ru.from	0 2 14 -1 -1 0 -5 -14 -1
pair sides: ua.from ru.of	33 -62 -9 -9 25 -5 -7 -2 -20
pair sides: ua.from ua.of	-1 2 6 0 -3 -1 0 -2 0
pair sides: ua.of none	26 1 -40 -6 -14 -20 -12 -29 -8
pair sides: ua.of own.of	-7 -6 15 -1 -1 -1 -1 -4 0
pair sides: ua.of own.to	-30 -43 35 11 -6 -5 -6 8 -4
pair sides: ua.of ru.agent	-8 34 -38 -17 -4 -17 -6 -16 -28
pair sides: ua.of ru.from	4 18 -46 -14 -2 -3 -2 18 -15
pair sides: ua.of ru.of	-18 8 -4 -34 -15 -14 5 -27 -6
pair sides: ua.of ru.to	6 11 -9 -15 -3 -4 -2 -34 -10
pair sides: ua.of ua.agent	18 24 -19 -2 -3 -1 -2 -8 -17
pair sides: ua.of ua.from	0 30 -10 -23 0 0 0 0 -1
pair sides: ua.of ua.of	-28 7 8 -6 -11 -15 -13 -17 -36
pair sides: ua.of ua.to	16 11 -34 -24 -2 -2 -1 19 -1
pair sides: ua.to none	-6 72 -74 -13 -12 -7 -19 -12 -3
pair sides: ua.to own.of	-19 29 23 -8 -2 -24 -5 1 0
pair sides: ua.to own.to	-44 -11 9 -8 -10 -19 -5 21 -9
pair sides: ua.to ru.agent	-40 31 -26 -3 -3 -4 -1 -2 -3
pair sides: ua.to ru.of	-17 24 4 -10 -15 -13 -10 -34 -6
pair sides: ua.to ru.to	-29 -10 4 -17 -10 5 -18 -13 -24
pair sides: ua.to ua.of	12 -40 31 -7 -10 2 -9 -25 -12
pair verb and left side: none foe.agent	46 -16 -20 -1 -1 -1 -3 -1 -11
pair verb and left side: none foe.of	17 12 -47 -9 -4 -19 27 -12 -7
pair verb and left side: none foe.to	-26 30 -7 -20 -25 -29 -32 -41 0
pair verb and left side: none none	11 -7 -6 -22 -8 -15 -19 -5 -12
pair verb and left side: none own.agent	21 -51 33 -2 -3 -1 -4 -11 14
pair verb and left side: none own.from	-25 26 -24 -2 -4 -10 -16 28 -10
pair verb and left side: none own.of	16 -40 9 -10 -14 -22 -16 -64 25
pair verb and left side: none own.to	-44 -63 71 -8 -20 -14 -23 -33 6
pair verb and left side: none ru.agent	32 -10 -12 -10 -11 -16 -6 -52 -4
pair verb and left side: none ru.from	3 -27 14 -12 -8 -28 -7 -71 66
pair verb and left side: none ru.of	34 37 -65 -29 -22 -14 -22 -52 0
pair verb and left side: none ru.to	38 -42 -7 -3 -6 -4 -6 -6 -10
pair verb and left side: none ua.agent	40 -30 8 -27 -30 -15 -14 -79 -23
pair verb and left side: none ua.from	-21 -8 -15 -1 -2 -5 -1 -14 18
pair verb and left side: none ua.of	-16 18 -29 -26 -17 -25 -15 -3 6
pair verb and left side: none ua.to	-48 34 -36 -9 -18 -15 -11 14 -9
pair verb and left side: verb.bring foe.agent	-18 -4 -3 -1 -3 -3 -4 -14 -1
pair verb and left side: verb.bring foe.of	8 -65 12 -3 -3 -7 -7 -10 -5
pair verb and left side: verb.bring none	18 -13 -15 12 -20 -23 -14 -10 -24
pair verb and left side: verb.bring own.agent	-20 12 -47 -26 -10 -14 -11 13 -11
pair verb and left side: verb.bring own.of	36 13 -21 -31 -13 -14 -16 -33 -57
pair verb and left side: verb.bring own.to	-57 20 -22 -11 -14 18 -15 25 -27
pair verb and left side: verb.bring ru.agent	-10 -60 65 -22 -14 -20 -11 -35 -12
pair verb and left side: verb.bring ru.from	-43 24 -65 -17 -15 1 -12 31 -42
pair verb and left side: verb.bring ru.of	-20 -46 43 37 -10 -9 -15 -38 22
pair verb and left side: verb.bring ru.to	22 -8 -20 -23 -11 -3 -5 2 -16
pair verb and left side: verb.bring ua.agent	41 -8 -22 -39 -20 -35 -22 0 -14
pair verb and left side: verb.bring ua.from	17 -77 7 -11 21 -11 20 25 -53
pair verb and left side: verb.bring ua.of	-10 12 -9 -18 -13 -12 -18 -12 -4
pair verb and left side: verb.bring ua.to	21 25 -15 -10 -16 -11 -10 -60 -15
pair verb and left side: verb.come none	-15 2 7 -7 -15 -22 -9 5 -27
pair verb and left side: verb.come own.of	-37 2 13 -13 -7 -3 -8 9 -13
pair verb and left side: verb.come own.to	5 25 -23 -34 -11 -17 -20 -25 -20
pair verb and left side: verb.come ru.agent	26 -26 22 -3 -9 -2 -2 -11 -1
pair verb and left side: verb.come ru.from	78 -66 -58 -7 -8 -8 -9 -62 -22
pair verb and left side: verb.come ru.of	-27 -19 41 -25 -10 -3 -8 -28 -14
pair verb and left side: verb.come ru.to	-4 -17 18 -15 -8 -17 -25 -30 -20
pair verb and left side: verb.come ua.agent	-52 75 -59 -2 -2 -1 -2 -16 0
pair verb and left side: verb.come ua.from	17 -34 -32 -11 -16 -3 -10 12 8
pair verb and left side: verb.come ua.of	-1 24 -30 -19 -12 -15 -18 9 -18
pair verb and left side: verb.come ua.to	-20 52 -23 -16 -14 -29 -18 -39 -29
pair verb and left side: verb.future none	20 -1 6 -7 -6 -5 -6 -40 -19
pair verb and left side: verb.future own.agent	-13 14 -2 0 0 0 0 0 0
pair verb and left side: verb.future ru.of	18 -40 26 -2 -1 -1 -2 -13 -2
pair verb and left side: verb.future ua.of	16 -6 5 -14 -2 -1 -2 -2 -3
pair verb and left side: verb.get none	-12 -29 17 -20 -22 14 -19 -8 -26
pair verb and left side: verb.get own.agent	29 8 -54 -19 -17 -20 13 -44 -15
pair verb and left side: verb.get own.of	86 -33 -30 -10 -10 -9 -10 -41 -16
pair verb and left side: verb.get own.to	-27 16 -10 -6 -7 -19 -11 -17 -9
pair verb and left side: verb.get ru.agent	6 -98 53 -16 -8 -10 -10 -2 -11
pair verb and left side: verb.get ru.from	-15 23 -16 -3 -1 -1 -1 -17 0
pair verb and left side: verb.get ru.of	-28 -75 36 -13 -7 -11 -14 56 -6
pair verb and left side: verb.get ua.agent	-75 77 -76 -30 -14 -32 -16 16 -12
pair verb and left side: verb.get ua.of	-23 64 -33 -12 -9 -5 -11 -44 -16
pair verb and left side: verb.get ua.to	25 -32 24 -1 -5 -3 -5 4 -12
pair verb and left side: verb.give foe.of	-40 -67 66 -9 -2 -4 -12 -5 -6
pair verb and left side: verb.give foe.to	-24 85 -85 -7 -4 6 -8 -12 -4
pair verb and left side: verb.give none	19 -35 0 -28 -23 15 -29 -32 -26
pair verb and left side: verb.give own.agent	-21 15 -19 -1 -2 15 -16 16 -5
pair verb and left side: verb.give own.from	-1 -2 12 0 -1 -8 -3 9 -6
pair verb and left side: verb.give own.of	11 42 -41 -1 -2 -5 -4 -14 -8
pair verb and left side: verb.give own.to	-10 -25 11 -6 -11 -11 12 -37 -17
pair verb and left side: verb.give ru.agent	33 54 -89 -31 -15 32 -39 -62 -33
pair verb and left side: verb.give ru.from	104 -89 -43 -3 -6 -23 -25 -73 -10
pair verb and left side: verb.give ru.of	-49 -31 21 -28 -14 -43 29 24 -18
pair verb and left side: verb.give ru.to	-15 -53 54 -5 -5 -27 17 -29 -4
pair verb and left side: verb.give ua.agent	-1 23 0 -10 -7 -8 -12 -43 -6
pair verb and left side: verb.give ua.of	-22 7 0 -9 -15 -26 19 -50 -13
pair verb and left side: verb.give ua.to	-44 8 -17 -10 -10 7 -19 35 -15
pair verb and left side: verb.held_exchange none	-25 6 -8 -25 -22 -5 -23 0 2
pair verb and left side: verb.held_exchange own.agent	24 -25 10 -3 -2 -16 -7 -37 -20
pair verb and left side: verb.held_exchange own.of	-23 -6 -3 -1 -1 -5 -4 22 -4
pair verb and left side: verb.held_exchange own.to	66 -25 -70 -3 -2 0 -8 -77 -3
pair verb and left side: verb.held_exchange ru.agent	-55 19 -3 -15 -3 -1 -2 -4 -3
pair verb and left side: verb.held_exchange ru.from	-26 13 -10 12 -1 -5 -2 26 -3
pair verb and left side: verb.held_exchange ru.of	-16 15 -35 -22 -3 -7 -6 24 -21
pair verb and left side: verb.held_exchange ua.agent	-24 -19 25 -18 -8 -6 -8 -4 -11
pair verb and left side: verb.held_exchange ua.of	59 -22 -44 11 -16 -29 7 -46 -23
pair verb and left side: verb.held_exchange ua.to	-3 19 -14 0 -1 -1 0 0 -1
pair verb and left side: verb.home none	-13 0 -17 19 -15 -16 -13 18 -22
pair verb and left side: verb.home own.of	8 -27 20 -15 -6 -20 -9 2 -22
pair verb and left side: verb.home own.to	8 -4 -30 -20 -11 -9 -12 -14 -15
pair verb and left side: verb.home ru.from	-15 49 -22 -27 -10 -19 -9 -36 -32
pair verb and left side: verb.home ru.of	60 -40 -51 24 -4 -11 -6 -22 -11
pair verb and left side: verb.home ua.from	-63 20 86 -21 -21 -11 -9 -21 -2
pair verb and left side: verb.home ua.of	27 -38 8 -26 -6 -17 -7 -7 -22
pair verb and left side: verb.home ua.to	-32 -8 34 -9 -2 -8 -6 -23 -7
pair verb and left side: verb.managed none	-6 11 -51 -4 -20 -15 -14 -2 -29
pair verb and left side: verb.managed ua.of	-13 -39 3 -16 -3 -2 -6 20 -4
pair verb and left side: verb.noun foe.of	43 -3 -12 -1 -2 -3 -4 -36 -17
pair verb and left side: verb.noun none	-3 -10 -5 9 -15 -20 -14 -26 28
pair verb and left side: verb.noun own.of	8 -7 -1 0 0 0 0 -1 0
pair verb and left side: verb.noun ru.agent	-10 -24 32 -1 -2 -10 -1 -4 -7
pair verb and left side: verb.noun ru.of	-43 -16 -18 -62 -2 -1 -2 50 -2
pair verb and left side: verb.noun ua.agent	4 40 -48 -1 -2 0 -1 -5 0
pair verb and left side: verb.noun ua.of	-2 40 -51 14 -10 -5 -12 -52 -17
pair verb and left side: verb.noun ua.to	13 -17 17 -1 -1 0 -1 -23 -11
pair verb and left side: verb.other none	46 -24 -17 -6 -4 -4 -4 -40 -8
pair verb and left side: verb.other ru.agent	-3 14 -36 -4 -2 -4 -5 -2 -9
pair verb and left side: verb.other ru.of	63 -36 -5 -15 -5 -4 -6 -12 -24
pair verb and left side: verb.other ua.of	-6 31 -19 -5 -3 -9 -4 -2 -24
pair verb and left side: verb.swap none	13 -2 -12 -25 -13 -19 -13 11 -18
pair verb and left side: verb.swap ru.agent	-53 31 -28 -7 -6 -2 -5 -12 -2
pair verb and left side: verb.swap ru.from	21 0 -15 -5 0 0 0 1 -1
pair verb and left side: verb.swap ru.of	-3 18 -24 -6 -11 -2 -10 -18 -12
pair verb and left side: verb.swap ua.agent	-18 -24 8 64 -7 -8 -13 -11 -10
pair verb and left side: verb.swap ua.of	-27 -22 -4 20 -14 -10 -19 5 -22
pair verb and left side: verb.will none	2 12 -45 -8 -19 -14 -11 -50 18
pair verb and left side: verb.will own.agent	29 -4 -14 -1 0 -1 -1 -16 -2
pair verb and left side: verb.will own.to	-4 -16 -2 -1 -1 -1 -2 19 -17
pair verb and left side: verb.will ru.agent	16 -23 -1 -1 -5 -3 -2 -4 0
pair verb and left side: verb.will ru.of	13 -3 -10 -15 0 0 0 -3 -5
pair verb and left side: verb.will ua.agent	26 -6 -4 -6 -2 0 -2 -1 -5
pair verb and left side: verb.will ua.of	-15 -31 -2 -12 -4 -3 -8 27 -21
pair verb and left side: verb.will ua.to	-4 -28 0 -4 -3 -4 -2 -5 20
pair verb and right side: none foe.agent	22 -13 -7 0 0 -1 0 0 -3
pair verb and right side: none foe.of	0 28 -38 -10 -5 -5 -10 -17 -38
pair verb and right side: none foe.to	-21 49 -71 -18 -15 -3 -6 -30 -27
pair verb and right side: none none	6 6 -30 -24 -8 -17 -18 -12 -2
pair verb and right side: none own.from	57 -10 -30 -2 -1 -1 -2 -2 -5
pair verb and right side: none own.of	23 -31 -19 28 -15 -20 -14 -19 11
pair verb and right side: none own.to	-4 -27 57 -28 -25 -26 -15 -33 -46
pair verb and right side: none ru.agent	-6 -7 -20 -9 -10 -24 -11 -24 41
pair verb and right side: none ru.from	-12 42 -24 -3 -7 -5 -6 12 13
pair verb and right side: none ru.of	4 13 -18 -42 -20 13 -18 -42 17
pair verb and right side: none ru.to	29 15 -29 -2 -5 -5 -4 -6 -20
pair verb and right side: none ua.agent	41 -146 7 -16 -15 -28 -22 -26 -6
pair verb and right side: none ua.of	37 -38 14 -25 -25 -45 -17 -31 -8
pair verb and right side: none ua.to	4 -33 -54 -11 -19 -7 -11 10 8
pair verb and right side: verb.bring foe.to	-16 -4 13 0 -1 0 -1 -1 1
pair verb and right side: verb.bring none	-10 -10 -14 0 -18 -16 -17 18 -28
pair verb and right side: verb.bring own.agent	15 -47 31 -8 -14 -2 -10 -6 -4
pair verb and right side: verb.bring own.of	3 3 0 -11 -7 -5 -7 -25 -10
pair verb and right side: verb.bring own.to	23 30 -39 -49 -15 -13 -12 -16 -18
pair verb and right side: verb.bring ru.agent	-27 40 -60 11 -15 -18 -11 -18 -7
pair verb and right side: verb.bring ru.from	3 23 -50 -42 -11 -24 -9 7 -44
pair verb and right side: verb.bring ru.of	12 -62 5 -3 18 -8 -13 -8 -17
pair verb and right side: verb.bring ru.to	3 -17 16 -30 -14 -22 -10 -46 -22
pair verb and right side: verb.bring ua.agent	-6 14 -40 -33 -14 -17 21 -9 -55
pair verb and right side: verb.bring ua.from	-47 -39 44 -29 -11 -8 -18 16 -20
pair verb and right side: verb.bring ua.of	12 -26 -11 30 -15 -18 -13 -23 -20
pair verb and right side: verb.bring ua.to	37 -17 21 -27 -11 -10 -14 -42 -11
pair verb and right side: verb.come none	15 -10 -10 -18 -15 -24 -12 -17 -30
pair verb and right side: verb.come own.of	-31 -40 -3 35 -5 -4 -7 -5 -3
pair verb and right side: verb.come own.to	-10 3 -9 5 -11 -12 -9 -12 -8
pair verb and right side: verb.come ru.agent	27 -27 1 -2 -3 -11 -4 -18 -2
pair verb and right side: verb.come ru.from	-10 16 -64 -24 -10 -12 -10 10 -22
pair verb and right side: verb.come ru.of	-9 -42 53 -22 -14 -13 -17 -13 -14
pair verb and right side: verb.come ru.to	-57 33 1 -15 -5 -8 -9 -24 -3
pair verb and right side: verb.come ua.from	-27 -29 42 -1 -2 -3 -2 -18 -8
pair verb and right side: verb.come ua.of	3 33 -42 -48 -16 -19 -13 -5 -21
pair verb and right side: verb.come ua.to	8 20 -21 -56 -14 -13 -16 -9 -15
pair verb and right side: verb.future none	32 15 -32 -5 -5 -5 -4 -38 -12
pair verb and right side: verb.future own.to	16 -56 16 -4 -3 -3 -4 -24 -14
pair verb and right side: verb.future ru.agent	18 -3 0 0 0 -1 0 -1 -12
pair verb and right side: verb.future ru.of	10 -41 29 -1 -1 -1 -2 0 -1
pair verb and right side: verb.future ua.agent	-30 -8 36 -3 -2 -1 -4 -1 -14
pair verb and right side: verb.future ua.of	0 7 -2 -15 -4 -26 -11 -3 -2
pair verb and right side: verb.get none	12 -19 -13 -18 -17 -24 -21 3 -25
pair verb and right side: verb.get own.of	-45 33 -9 -6 -8 -6 -7 14 -10
pair verb and right side: verb.get own.to	-15 -21 21 0 -1 0 0 0 0
pair verb and right side: verb.get ru.agent	-40 -40 44 -26 -8 -6 -3 7 -6
pair verb and right side: verb.get ru.from	24 -13 -16 0 -1 -2 0 -14 0
pair verb and right side: verb.get ru.of	-34 23 -10 -15 -10 -5 -5 -28 -14
pair verb and right side: verb.get ru.to	15 -25 17 0 0 -1 -1 -1 0
pair verb and right side: verb.get ua.agent	18 -4 -43 -33 -16 28 -22 -81 -19
pair verb and right side: verb.get ua.of	-21 24 0 -13 -6 -3 -4 -22 -2
pair verb and right side: verb.get ua.to	-19 -33 32 -2 -1 -18 19 -2 -1
pair verb and right side: verb.give none	-8 -13 -7 -17 -18 -13 23 -10 -21
pair verb and right side: verb.give own.of	8 -18 35 -13 -8 -30 -13 -19 -8
pair verb and right side: verb.give own.to	-56 28 -17 -8 -12 26 -23 12 -13
pair verb and right side: verb.give ru.agent	-45 23 -10 -14 -9 8 -7 -10 -18
pair verb and right side: verb.give ru.from	46 -33 -26 0 -4 -44 -5 -16 -14
pair verb and right side: verb.give ru.of	15 -9 -4 -24 -16 -17 -36 -37 -27
pair verb and right side: verb.give ru.to	-43 -22 -10 -3 -3 10 -12 12 -3
pair verb and right side: verb.give ua.agent	2 12 10 -30 -9 -47 -17 -17 -29
pair verb and right side: verb.give ua.of	-22 4 -11 -12 -11 10 -12 -21 -12
pair verb and right side: verb.give ua.to	-64 9 21 -16 -17 8 -21 -20 -45
pair verb and right side: verb.held_exchange foe.of	-7 -48 46 -17 -2 -4 -1 -10 -2
pair verb and right side: verb.held_exchange none	19 -1 -14 -24 -21 -16 -20 -26 -2
pair verb and right side: verb.held_exchange own.of	3 9 -15 -8 -3 -1 -3 -1 -2
pair verb and right side: verb.held_exchange own.to	-40 -41 32 10 -5 -24 -8 33 -7
pair verb and right side: verb.held_exchange ru.agent	-11 35 -33 -24 -5 -14 -5 8 -14
pair verb and right side: verb.held_exchange ru.from	-43 1 37 -3 -1 -2 -5 14 -4
pair verb and right side: verb.held_exchange ru.of	9 -45 -15 7 -7 -11 11 26 -16
pair verb and right side: verb.held_exchange ru.to	23 -12 -44 17 -1 -2 -2 -6 0
pair verb and right side: verb.held_exchange ua.agent	-18 20 -19 -1 -2 -5 -3 -6 0
pair verb and right side: verb.held_exchange ua.from	-15 34 -1 -11 -1 -4 -1 13 -6
pair verb and right side: verb.held_exchange ua.of	-39 16 43 -16 -10 7 -21 -37 -13
pair verb and right side: verb.held_exchange ua.to	-51 62 -14 -3 -1 -2 -1 -2 0
pair verb and right side: verb.home none	-9 -6 -21 18 -11 -13 -12 10 -23
pair verb and right side: verb.home own.agent	-39 44 -45 -2 -1 -4 -2 14 0
pair verb and right side: verb.home own.of	6 -16 11 -55 -6 -3 -4 -30 -5
pair verb and right side: verb.home own.to	31 -32 -12 -3 -12 -16 -12 -10 -14
pair verb and right side: verb.home ru.agent	-34 36 4 -15 -2 -3 -3 -4 -1
pair verb and right side: verb.home ru.from	71 -59 -13 -5 -3 -18 -5 3 -15
pair verb and right side: verb.home ru.of	-32 -49 33 12 -22 -11 -15 2 -31
pair verb and right side: verb.home ru.to	-18 -26 34 -31 -3 -13 -2 -12 -2
pair verb and right side: verb.home ua.from	-7 21 -18 -26 -1 -1 -2 -4 -1
pair verb and right side: verb.home ua.of	44 -2 -40 -29 -15 -27 -14 -59 -30
pair verb and right side: verb.home ua.to	-50 50 -36 -11 -4 -3 -4 -16 -6
pair verb and right side: verb.managed none	-16 16 -47 -6 -22 -13 -18 8 -29
pair verb and right side: verb.managed ua.of	-1 15 -2 -19 0 0 0 -4 0
pair verb and right side: verb.noun none	16 4 -46 -9 -14 -15 -17 -7 -8
pair verb and right side: verb.noun own.of	-3 17 -19 -1 -2 0 0 -3 0
pair verb and right side: verb.noun own.to	9 1 7 -21 -2 -2 -1 -17 -3
pair verb and right side: verb.noun ru.agent	50 -33 -25 -12 -1 -19 -3 -15 -23
pair verb and right side: verb.noun ru.from	-3 20 -11 -10 -1 -1 -1 -29 -1
pair verb and right side: verb.noun ru.of	-7 18 -27 9 -4 -5 -3 -23 25
pair verb and right side: verb.noun ua.of	-41 7 7 -9 -15 -21 -7 32 -14
pair verb and right side: verb.noun ua.to	-17 25 -30 0 -1 -1 -1 -30 0
pair verb and right side: verb.other foe.of	13 -3 -2 0 -1 -1 -2 -1 -4
pair verb and right side: verb.other none	37 -22 -12 -7 -4 -4 -4 -33 -16
pair verb and right side: verb.other own.to	16 -1 -5 -1 0 -1 -1 -4 -7
pair verb and right side: verb.other ru.agent	-34 36 -24 -1 -2 -12 -2 0 -7
pair verb and right side: verb.other ru.from	-33 14 -8 -4 -2 -3 -4 -26 27
pair verb and right side: verb.other ru.of	41 -18 -30 -6 -5 -13 -6 -16 -5
pair verb and right side: verb.other ua.from	-7 0 0 -1 0 0 -1 -36 39
pair verb and right side: verb.other ua.of	30 -6 -16 -1 -1 -3 -1 -6 -21
pair verb and right side: verb.other ua.to	20 -2 -6 -7 -1 -3 -4 -1 -2
pair verb and right side: verb.swap none	3 -6 -14 1 -15 -12 -13 1 -16
pair verb and right side: verb.swap own.of	-23 -30 28 -18 -3 -1 -3 -3 -9
pair verb and right side: verb.swap own.to	-17 0 17 -4 0 0 -1 -1 0
pair verb and right side: verb.swap ru.of	2 11 -21 -17 -9 -17 -17 -8 -26
pair verb and right side: verb.swap ru.to	35 -10 -21 -12 -1 -1 -1 -1 -1
pair verb and right side: verb.swap ua.of	-34 -15 10 21 -7 -26 -18 -23 -15
pair verb and right side: verb.swap ua.to	30 3 -50 -21 -4 -2 -2 -4 -1
pair verb and right side: verb.will none	24 -17 -38 -15 -18 -12 -13 -22 21
pair verb and right side: verb.will own.to	27 -16 -5 0 -1 0 -1 -2 -4
pair verb and right side: verb.will ru.agent	-16 29 -11 -10 -1 -9 -1 -1 -12
pair verb and right side: verb.will ru.of	-10 -4 0 0 0 0 0 0 15
pair verb and right side: verb.will ua.of	3 -8 -1 0 -1 -2 0 -2 12
pair verbs: none none	11 1 -27 -22 -11 -17 -18 -20 12
pair verbs: none verb.bring	4 -19 -27 -5 -16 -19 -6 5 -32
pair verbs: none verb.come	-3 3 -6 -5 -15 -22 -15 8 -30
pair verbs: none verb.future	-3 21 -3 -8 -7 -7 -8 -34 -22
pair verbs: none verb.get	29 -6 -17 -34 -20 18 -18 -58 -22
pair verbs: none verb.give	-8 -17 -3 -27 -27 25 -36 -31 -16
pair verbs: none verb.held_exchange	-83 41 33 12 -27 -26 -20 -66 -31
pair verbs: none verb.home	-9 -4 -10 16 -14 -17 -14 0 -23
pair verbs: none verb.managed	4 11 -19 -16 -14 -12 -11 -15 -29
pair verbs: none verb.noun	-1 3 -31 -22 -11 -24 -8 -23 15
pair verbs: none verb.other	11 -32 23 -9 -8 -11 -9 -18 -12
pair verbs: none verb.swap	-3 -2 -32 24 -10 -9 -9 -4 -20
pair verbs: none verb.will	28 -8 -17 -5 -5 -8 -3 -16 -14
pair verbs: verb.bring none	5 -15 -14 -12 -14 -17 -15 19 -30
pair verbs: verb.bring verb.bring	-2 11 -2 -17 -11 4 -12 -11 -6
pair verbs: verb.bring verb.come	-21 -22 9 13 -16 5 -9 -25 -7
pair verbs: verb.bring verb.future	-22 27 0 -1 -1 0 -1 -21 0
pair verbs: verb.bring verb.get	15 -33 15 -1 -1 -3 -2 -3 -1
pair verbs: verb.bring verb.give	-38 -14 50 -19 -9 -20 -18 -35 -6
pair verbs: verb.bring verb.held_exchange	-5 -3 3 -21 -4 -4 -5 -4 -8
pair verbs: verb.bring verb.home	18 -8 25 -2 -1 0 -3 -19 -3
pair verbs: verb.bring verb.other	31 -4 -24 -1 -3 -3 -2 -11 -5
pair verbs: verb.bring verb.swap	-16 26 3 23 -3 -2 -2 -47 -1
pair verbs: verb.come none	-16 -21 32 -21 -14 -18 -17 -16 -31
pair verbs: verb.come verb.bring	25 -1 0 -13 -2 -1 -2 -27 -1
pair verbs: verb.come verb.come	2 19 -28 -17 -5 -8 -4 -16 -1
pair verbs: verb.come verb.get	-27 18 -10 -7 -3 -9 -1 8 -1
pair verbs: verb.come verb.give	-10 39 -65 -6 -9 -26 11 -19 -18
pair verbs: verb.come verb.held_exchange	27 -4 -36 -18 -2 -3 -3 -15 -3
pair verbs: verb.come verb.home	1 0 8 -4 -2 0 -1 -2 0
pair verbs: verb.future none	75 -23 -35 -4 -3 -4 -3 -33 -15
pair verbs: verb.future verb.bring	-42 -47 57 -1 -2 0 -3 0 -1
pair verbs: verb.get none	-42 2 -9 -19 -17 -20 -19 23 -23
pair verbs: verb.get verb.bring	55 -31 -33 -3 -6 -2 -10 -48 -13
pair verbs: verb.get verb.give	-25 -12 34 -4 -3 -17 18 -17 -1
pair verbs: verb.get verb.other	22 -16 -34 -2 -2 -2 -3 -8 -4
pair verbs: verb.give none	25 -14 -25 -15 -14 1 12 -24 -18
pair verbs: verb.give verb.bring	-94 -46 97 -9 -11 -19 -21 -46 -6
pair verbs: verb.give verb.come	-15 -12 24 -4 -1 -3 -1 -5 0
pair verbs: verb.give verb.future	-20 30 -27 0 0 -5 0 0 0
pair verbs: verb.give verb.get	-47 42 -15 -7 -9 -11 -7 39 -34
pair verbs: verb.give verb.give	-28 20 -8 -9 -4 -29 -10 18 -3
pair verbs: verb.give verb.home	-12 19 -37 -1 -2 0 -3 -6 0
pair verbs: verb.give verb.other	-12 33 -29 -2 -2 -9 -3 -18 -1
pair verbs: verb.give verb.swap	32 -17 -24 -1 -2 -15 -8 -1 -2
pair verbs: verb.held_exchange none	0 -5 5 -15 -20 -22 -18 -30 -8
pair verbs: verb.held_exchange verb.bring	-6 -13 -72 -27 -6 -4 -7 36 -3
pair verbs: verb.held_exchange verb.come	-2 -11 -16 13 -4 8 -9 -22 -2
pair verbs: verb.held_exchange verb.future	15 -1 0 -14 0 0 0 0 0
pair verbs: verb.held_exchange verb.get	46 12 -24 0 -1 -9 -2 -2 0
pair verbs: verb.held_exchange verb.give	-28 0 -24 0 -1 17 24 -1 -4
pair verbs: verb.held_exchange verb.held_exchange	18 -8 -28 -41 -9 -8 -8 3 -8
pair verbs: verb.held_exchange verb.home	-27 26 -39 -17 -4 -20 -5 45 -7
pair verbs: verb.held_exchange verb.other	-30 39 -29 -6 -1 0 0 0 0
pair verbs: verb.home none	8 -7 -28 10 -12 -20 -11 4 -19
pair verbs: verb.home verb.bring	-2 41 -39 -20 -3 -21 -4 -12 -2
pair verbs: verb.home verb.come	-22 -17 15 -1 -1 50 -3 -3 -1
pair verbs: verb.home verb.future	-16 -31 23 -2 -1 0 -4 -18 -1
pair verbs: verb.home verb.give	-29 16 27 0 -1 -6 -6 -2 0
pair verbs: verb.home verb.held_exchange	-42 -5 -45 -1 -2 -5 -1 29 -5
pair verbs: verb.home verb.home	17 -36 32 -16 -2 -6 -3 -32 -2
pair verbs: verb.home verb.noun	-22 -28 8 0 0 29 -1 -3 -2
pair verbs: verb.managed none	-34 -21 -22 -3 -13 -8 -10 31 -9
pair verbs: verb.managed verb.bring	-17 13 -11 35 -1 -1 -2 2 -1
pair verbs: verb.managed verb.come	-1 14 -11 -4 0 0 -1 -4 0
pair verbs: verb.noun none	13 -5 -6 -13 -13 -12 -12 -10 -23
pair verbs: verb.noun verb.bring	-2 -9 -25 -32 -5 -16 -16 -6 31
pair verbs: verb.noun verb.come	-15 -24 -7 6 -2 -8 -3 21 -14
pair verbs: verb.noun verb.future	-10 -1 -2 -15 -1 0 -1 14 -1
pair verbs: verb.noun verb.held_exchange	6 -4 -3 26 -5 -2 -1 -15 -11
pair verbs: verb.noun verb.noun	40 -9 -1 -1 -1 -1 -1 -31 -2
pair verbs: verb.noun verb.swap	4 -11 -19 2 -5 -8 0 -3 -1
pair verbs: verb.other none	58 -2 -42 -7 -2 -3 -3 -30 -6
pair verbs: verb.other verb.bring	32 -23 -6 -1 -1 -1 -1 0 -3
pair verbs: verb.other verb.come	-19 23 -8 -3 -1 -2 -3 -1 -2
pair verbs: verb.other verb.future	28 -2 -17 -7 -1 -1 -1 -3 -23
pair verbs: verb.other verb.get	18 -36 19 -4 -4 -6 -6 -10 -6
pair verbs: verb.other verb.give	20 -4 -19 0 -1 -2 -2 0 -1
pair verbs: verb.other verb.home	5 -3 0 -1 0 0 0 0 0
pair verbs: verb.other verb.other	30 -23 -6 -4 -3 -2 -2 -11 -4
pair verbs: verb.swap none	-19 -3 -1 -12 -16 -18 -17 12 -19
pair verbs: verb.swap verb.bring	-14 -15 -13 15 -1 -1 -1 -2 -1
pair verbs: verb.swap verb.come	18 -1 -18 -20 -10 -3 -8 -8 -6
pair verbs: verb.swap verb.future	13 -3 0 -9 0 0 0 0 0
pair verbs: verb.swap verb.held_exchange	-9 -18 -9 -10 0 0 0 39 -1
pair verbs: verb.swap verb.swap	25 5 1 -4 -1 -18 -18 -23 -10
pair verbs: verb.will none	19 -18 -43 -16 -21 -15 -15 -50 25
pair verbs: verb.will verb.future	13 -4 -1 -2 -1 0 -1 -3 -4
pair verbs: verb.will verb.will	27 -19 -2 0 -1 -2 -2 0 -5
party media	6 3 4 -14 -14 -21 -17 -19 -10
party mediator	-25 -8 -11 32 -5 -11 -13 -11 -16
party ru	2 -31 16 -18 -14 -18 -11 -9 1
party ua	16 11 -39 -21 -15 -9 -14 9 -10
place 0	7 10 17 0 -14 -30 -17 -24 -24
place 1	1 6 -12 -20 -9 -12 -11 -2 -10
place 2	33 -5 -55 -13 -15 -9 -11 -9 17
place 3	0 -23 -23 -38 -20 -18 -6 16 -20
place 4	-16 -29 29 -13 -15 7 -17 1 -22
qualifier approx	-28 10 -44 -33 -20 -19 -15 -50 51
qualifier at_least	22 -26 -39 -27 -14 -60 -20 -59 40
qualifier at_most	58 -56 -47 -9 -8 -10 -9 -39 12
qualifier more_than	3 -33 -32 -24 -21 -16 -16 23 35
qualifier null	14 6 -2 -10 -13 -12 -13 2 -27
right (	-31 9 -28 -28 -15 -18 -10 21 35
right )	45 -12 -25 -2 -1 -2 -2 -11 -6
right ,	0 -23 -15 1 -17 -18 -12 -11 -3
right :	-11 27 -11 -14 -17 -5 -12 -43 -19
right ;	-21 22 -20 -15 -21 -52 -18 12 -11
right none media	-2 6 9 -23 -10 -27 -17 -14 -2
right none mediator	17 -30 -6 23 5 -16 -10 -22 -22
right none own agent	-3 -1 -3 -27 -17 -25 -18 -2 -49
right none own null	15 5 -14 -14 -12 -12 -15 -8 -6
right none own opposite	-28 24 23 -15 -19 -21 -26 -35 -27
right none own perspective	-20 -15 3 -23 -25 -38 -2 7 10
right none own ru	-6 -81 27 -12 -15 -20 -9 7 14
right none own ua	37 7 -67 -20 -12 -20 -14 13 -8
right none ru	-3 -6 -5 -17 -15 -16 -15 -3 -1
right none ua	19 -11 -40 -17 -16 -8 -14 13 -6
right verb.bring media	-30 5 -22 11 -20 -28 -22 22 -24
right verb.bring mediator	-42 -13 7 14 -14 -11 -14 6 -3
right verb.bring own agent	-29 -13 22 -6 -3 -2 -3 -17 -1
right verb.bring own null	-2 -17 -17 17 -17 -20 -4 -13 -24
right verb.bring own perspective	-25 19 -5 -36 -10 -6 -11 7 -16
right verb.bring own ru	-10 -67 5 -25 -11 -13 -20 -2 1
right verb.bring own ua	2 21 -72 -24 -10 -12 -12 1 -21
right verb.bring ru	16 -74 9 -19 -11 -10 10 -5 1
right verb.bring ua	-15 26 8 -35 -14 -16 -19 -30 -33
right verb.come media	17 -10 -2 -50 -20 -14 -14 -2 -4
right verb.come mediator	-37 13 -38 20 -13 -18 -10 -42 -2
right verb.come own null	-21 -21 -6 18 -18 -18 -17 -6 -25
right verb.come own perspective	20 -39 11 -24 -10 -15 -12 -6 -14
right verb.come own ru	0 -35 15 -16 -4 -4 -4 35 -14
right verb.come own ua	-42 38 -31 -16 -6 2 -7 -10 -14
right verb.come ru	-18 -34 13 12 -10 -9 -11 8 -28
right verb.come ua	-6 2 -36 -12 -13 -3 -18 10 -33
right verb.future media	64 -24 -37 -13 -6 -7 -5 -18 -26
right verb.future mediator	14 -1 -23 -29 -1 -1 -1 14 -1
right verb.future own null	13 31 -26 -21 -6 -6 -6 -27 -22
right verb.future own ua	2 8 -1 -2 -2 -2 -3 -17 -6
right verb.future ru	-1 -35 26 -5 -4 -3 -7 -21 -14
right verb.future ua	-48 63 -3 -3 -4 -5 -5 -36 -14
right verb.get media	-16 8 3 -38 -20 19 -16 -7 -13
right verb.get own null	22 -11 -15 -25 -17 13 -15 9 -33
right verb.get own perspective	2 9 -10 0 0 -1 -1 -2 0
right verb.get own ru	14 -48 34 -4 -4 -4 -6 -18 -5
right verb.get own ua	-2 28 -64 -12 -7 -14 -7 -8 -5
right verb.get ru	17 -17 -39 -6 -8 -11 -9 31 -38
right verb.get ua	12 -2 -15 -8 -9 -22 -11 -21 -14
right verb.give media	14 -23 -17 -32 -28 20 -29 -8 -31
right verb.give mediator	-38 -33 7 -18 -13 25 21 -29 -4
right verb.give own agent	-1 -29 31 0 0 0 0 0 0
right verb.give own null	15 8 -18 -26 -24 9 -24 -46 -5
right verb.give own perspective	39 -61 51 -15 -3 -2 -6 -25 -2
right verb.give own ru	-31 -53 40 -6 -11 -54 16 -19 -31
right verb.give own ua	-36 40 -69 -19 -11 21 -29 12 -13
right verb.give ru	-31 22 18 -14 -12 -16 -9 -30 5
right verb.give ua	3 5 2 -10 -15 -16 9 -39 -33
right verb.held_exchange media	-5 -10 23 -9 -20 -18 -15 -47 -26
right verb.held_exchange mediator	2 -1 -27 6 -6 -8 -3 33 -1
right verb.held_exchange own null	-37 16 0 -2 -20 -35 -15 -21 -23
right verb.held_exchange own perspective	-51 50 -14 -6 -3 -2 -5 26 -8
right verb.held_exchange own ru	-30 -15 6 -1 -1 -1 -2 43 -5
right verb.held_exchange own ua	48 -2 -36 -14 -2 -4 -2 -23 -3
right verb.held_exchange ru	-37 27 -15 -17 -13 -10 -8 6 -18
right verb.held_exchange ua	-22 8 -33 -19 -10 -27 -11 19 -11
right verb.home media	26 -37 -30 44 -21 -21 -22 -11 -31
right verb.home mediator	-13 -16 4 -12 -4 -5 -5 26 -3
right verb.home own null	4 -13 -32 31 -18 -21 -17 7 -19
right verb.home own perspective	-29 6 26 -34 -9 -7 -10 -35 -10
right verb.home own ru	-56 -22 44 -25 -5 -4 -9 -19 -23
right verb.home own ua	11 36 -36 -39 -8 -17 -10 -40 -18
right verb.home ru	-22 -63 86 -33 -12 -12 -15 -37 -21
right verb.home ua	-12 56 -66 -70 -10 -17 -11 -24 -13
right verb.managed media	22 12 -19 -16 -14 -6 -11 -64 -39
right verb.managed mediator	-9 -16 -1 -1 -1 -6 -2 15 -1
right verb.managed own null	15 6 -19 -16 -14 -12 -12 -26 -38
right verb.noun media	18 2 -5 -4 -3 -1 -2 -38 -20
right verb.noun mediator	-24 30 -9 -26 -8 -8 -1 -1 0
right verb.noun own null	-1 8 -25 -20 -10 3 -8 -37 14
right verb.noun ru	-36 -29 -1 -1 -1 -4 -6 -5 34
right verb.noun ua	23 -20 -22 -2 -5 10 -5 -13 -29
right verb.other media	-24 23 7 -15 -12 -16 -11 -22 -28
right verb.other mediator	8 0 -5 -1 -1 0 0 0 0
right verb.other own agent	36 -8 -29 0 -1 -1 0 -2 -1
right verb.other own null	-3 3 5 -10 -7 -9 -8 -36 -13
right verb.other own opposite	22 -1 -13 0 -1 -2 -1 -1 -4
right verb.other own ru	39 0 -14 0 -1 0 -1 -12 -20
right verb.other own ua	-3 29 -28 0 -2 -9 -3 -17 15
right verb.other ru	76 -4 -40 -3 -4 -2 -6 -47 -18
right verb.other ua	17 -38 -46 -9 -6 -11 -7 16 2
right verb.swap media	20 10 -11 -31 -9 -10 -8 -37 -22
right verb.swap mediator	-12 8 -16 0 -6 -16 -17 7 -8
right verb.swap own null	19 -6 -32 -9 -8 -15 -8 -11 -11
right verb.swap own ru	20 -46 22 -32 -2 -5 -17 -5 -14
right verb.swap own ua	9 28 -37 -59 -7 -18 -7 -27 -15
right verb.swap ua	46 -30 -27 -3 -4 -17 -10 -15 -9
right verb.will media	37 -8 -20 -2 -6 -10 -4 -8 -17
right verb.will mediator	20 -1 -3 -6 0 0 0 -13 0
right verb.will own null	60 -17 -32 -5 -6 -8 -4 -14 -16
right verb.will ru	53 -28 -24 0 -1 -1 -2 -1 -5
right verb.will ua	15 -3 0 0 0 0 0 -15 -2
right –	18 -13 -28 4 -2 -29 -14 -2 2
said both	-44 -10 29 -93 24 3 -4 15 -19
said both alike larger	-46 17 23 -101 -26 12 5 -54 -22
said both alike same	-14 -48 -26 46 -3 -2 -1 -45 0
said both alike smaller	-24 -20 -11 -83 -10 -9 -7 57 -4
said both other larger	-9 -23 24 -30 46 -32 -23 -16 -24
said both other smaller	-10 -6 -6 -22 -9 -2 -4 24 0
said each	60 -21 2 -18 -21 -3 -4 15 -10
said each other larger	64 -21 2 -5 -21 -3 -4 -7 -10
said ru	-11 4 -53 -8 -20 -9 4 12 4
said ru alike larger	117 -31 -151 -34 -21 36 26 -81 -32
said ru alike same	-55 73 -23 -22 -8 -35 -13 -18 -18
said ru alike smaller	-29 41 -133 2 -22 -34 -28 59 3
said ru other larger	72 -95 38 -29 -20 1 9 -52 11
said ru other same	-150 9 113 -23 -17 -27 -27 -30 -31
said ru other smaller	-10 0 -43 28 -36 -44 -32 -2 -24
said twice	-222 123 120 -33 -22 -22 -18 -38 -20
said ua	-9 -77 76 -16 -19 14 -11 10 -40
said ua alike larger	98 -199 29 -27 -19 61 2 -49 -44
said ua alike same	-160 -55 151 -19 -14 -34 -12 -35 -18
said ua alike smaller	11 -188 -47 29 -24 -30 -21 109 -47
said ua other larger	35 6 -8 -17 -17 -11 -9 -55 -28
said ua other same	-184 117 14 -21 -25 -37 -22 -104 -42
said ua other smaller	-28 -48 -22 -2 -25 -46 -23 62 -39
sentence 0	6 34 19 7 -7 -18 -13 -59 -32
sentence 1	-11 -9 2 -29 -17 -18 -17 18 -27
sentence 2	6 -25 -20 -13 -18 -21 -12 6 -14
sentence 3	8 -21 -40 -38 -19 -37 -1 15 28
sentence 4	23 -30 -49 -22 -17 7 -19 10 27
side both	-9 -59 -22 33 5 -7 -12 -14 -18
side both by both	-9 -59 -22 33 5 -7 -12 -15 -18
side null	-9 -4 3 -11 -1 -8 -9 -2 -1
side null by null	-9 -4 7 -11 -1 -8 -8 -6 0
side ru	8 -50 10 -23 -9 -26 10 -6 0
side ru by agent	25 -32 24 -27 -6 -23 9 -8 -32
side ru by direction	-35 -10 8 -27 -19 -14 -4 25 -36
side ru by formula	22 -106 67 -9 -6 -6 -5 -4 -8
side ru by phrase	-5 -49 -5 -20 -7 -11 14 1 23
side ru by return	-19 11 -14 -1 -3 -11 -7 14 -14
side ru by view	-5 28 -5 3 -17 -19 -8 -56 0
side ua	1 22 -66 -8 -9 4 -7 4 -6
side ua by agent	-30 19 -23 7 -8 -17 -12 -12 -7
side ua by direction	6 2 -24 -9 -6 5 -8 -5 5
side ua by formula	-4 51 -104 -30 -14 -16 -8 13 -17
side ua by phrase	3 4 -49 -10 -6 -1 -6 14 -25
side ua by return	-17 51 -28 -2 -1 -2 -1 -5 0
side ua by view	-5 -1 -17 -7 -12 4 -7 -8 3
sides foe.agent none view ru	61 13 -30 -1 -2 -2 -3 -11 -12
sides foe.agent none view ua	-34 -5 28 -2 -3 -9 -9 -16 -1
sides foe.from none view ru	3 -3 14 0 -1 0 -1 -6 -6
sides foe.of none view ru	61 -16 -15 -9 -3 -4 -6 -35 -24
sides foe.of none view ua	-16 -18 2 -12 -6 -26 27 -17 -15
sides foe.to none view ru	14 29 -41 -9 -14 -19 -26 -10 -63
sides foe.to none view ua	-22 -35 26 -8 -6 -9 -6 -11 -3
sides foe.to own.to view ru	-38 10 15 -2 -1 13 -3 -12 -2
sides foe.to ua.of view ru	-2 57 -52 0 -1 -4 -1 -2 -1
sides none foe.agent view ru	10 -3 2 0 -1 0 0 -9 0
sides none foe.of view ru	30 -41 17 -3 -4 -2 -9 -13 -26
sides none foe.of view ua	37 -11 12 -17 -3 -5 -2 -11 -3
sides none foe.to view ru	-20 49 -67 -21 -11 -3 -7 -30 -26
sides none none view null	1 6 -45 -12 27 -17 -15 -8 -42
sides none none view ru	11 -29 39 -15 -22 -19 -18 -40 -14
sides none none view ua	9 3 -40 -18 -20 -12 -18 14 -17
sides none own.agent view ru	31 -38 12 -5 -14 -3 -12 -2 -14
sides none own.agent view ua	-37 28 17 -7 -4 -10 -5 -28 15
sides none own.from view ru	-31 59 -60 -4 -8 -6 -1 -1 -4
sides none own.from view ua	58 -56 -1 -1 -1 -1 -1 -2 -4
sides none own.of view ru	-24 -41 24 44 -16 -10 -13 -27 -24
sides none own.of view ua	22 3 -60 -46 -14 -19 -16 -22 9
sides none own.to view null	23 5 -15 -3 -9 -5 -5 5 -1
sides none own.to view ru	37 -70 45 -51 -16 -29 -15 -13 -31
sides none own.to view ua	-15 30 -45 -31 -12 -11 -12 3 -18
sides none ru.agent view null	-45 -11 25 1 -10 -6 -5 23 -10
sides none ru.agent view ru	-19 19 -16 -24 -5 -10 -1 17 -5
sides none ru.agent view ua	17 9 -38 -31 -15 -26 -17 -44 35
sides none ru.from view null	3 -35 -11 44 -2 -7 -2 -21 -2
sides none ru.from view ru	-15 -6 -9 -2 -2 -1 -2 15 -3
sides none ru.from view ua	8 6 -49 -31 -13 -29 -11 4 -4
sides none ru.of view null	-25 -16 6 19 -20 -7 -17 -11 -5
sides none ru.of view ru	55 -45 -12 -6 -13 -26 -17 -2 -27
sides none ru.of view ua	-39 33 -7 -42 -23 23 -22 -65 16
sides none ru.to view null	14 4 5 -30 -5 -16 -4 -24 -1
sides none ru.to view ru	-5 -55 28 -16 -10 -14 -6 -17 -6
sides none ru.to view ua	-6 -40 22 -4 -2 -3 -2 -2 -1
sides none ua.agent view null	-3 9 -10 -3 -5 -17 -7 -8 -12
sides none ua.agent view ru	41 -14 -48 -20 -5 -9 25 -28 -48
sides none ua.agent view ua	-23 14 -39 -34 -22 1 -36 -8 8
sides none ua.from view ru	-47 -22 31 -24 -9 -6 -16 5 -4
sides none ua.of view null	2 -18 -9 29 -37 -16 -21 -13 -43
sides none ua.of view ru	-2 -7 6 -15 -14 11 -13 -41 -44
sides none ua.of view ua	3 5 -72 -18 -19 -36 -16 6 3
sides none ua.to view null	7 6 -24 -33 -17 9 -16 -12 -5
sides none ua.to view ru	15 -10 -37 -22 -12 -13 -19 -3 19
sides none ua.to view ua	-15 28 -31 -13 -9 -10 -6 -9 -13
sides own.agent none view ru	-8 -53 24 -13 -3 -3 -6 13 -7
sides own.agent none view ua	16 1 -31 -18 -11 -19 -17 -15 -29
sides own.agent own.to view ru	-34 48 -58 -4 -4 18 -16 -30 -1
sides own.agent own.to view ua	-44 17 -11 -1 -1 -2 -1 31 0
sides own.agent ru.from view ua	-25 10 0 -2 0 0 0 -4 21
sides own.agent ua.of view ua	2 3 -24 -1 -5 -4 -4 26 -6
sides own.from none view ru	-7 39 -44 -1 -3 -2 -4 43 -8
sides own.from ua.of view ru	-15 15 -3 0 -2 -2 -1 -1 -6
sides own.of foe.of view ua	-35 19 7 -6 -2 -3 -2 -6 -14
sides own.of none view ru	-20 -40 22 -35 -18 -16 -19 -1 14
sides own.of none view ua	47 3 -37 -11 -11 -22 -14 -13 -41
sides own.of own.to view ua	-5 19 -14 0 0 -1 0 0 0
sides own.of ru.from view ua	23 3 -25 0 -1 -1 -2 -19 -4
sides own.of ru.of view ru	-15 4 -11 0 -1 -1 -3 -3 31
sides own.of ru.of view ua	-28 30 5 -5 -1 -1 -4 -4 -8
sides own.of ua.of view ru	-2 9 -1 0 -1 -1 -2 -1 -1
sides own.of ua.of view ua	76 -66 -38 -8 -5 -6 -3 -11 -2
sides own.to none view null	-2 -15 -4 8 -1 -2 -1 23 0
sides own.to none view ru	3 -39 0 -30 -14 -31 -1 8 -33
sides own.to none view ua	7 27 -67 -13 -12 -3 -16 -28 -5
sides own.to own.of view ru	-6 -20 21 -1 -1 0 -1 -4 0
sides own.to own.to view ru	-15 -34 33 0 -1 -1 -3 -6 -1
sides own.to ru.agent view ua	-28 39 -43 0 -1 -1 -1 -3 0
sides own.to ru.from view ua	-5 21 -6 -3 -2 -20 -4 -13 -32
sides own.to ru.of view ru	-1 -52 26 -9 -8 -4 -9 32 -22
sides own.to ru.of view ua	24 33 -24 -5 -3 -16 -10 -40 -2
sides own.to ru.to view ru	-15 34 -46 0 0 -2 -1 -11 0
sides own.to ua.from view ru	-21 -39 -16 0 -1 -1 -2 31 -4
sides own.to ua.of view ru	-51 10 32 -2 -2 -2 -2 0 -15
sides own.to ua.of view ua	21 -7 -4 -6 -12 -25 -9 -79 -15
sides own.to ua.to view ru	-111 -59 61 -9 -10 -6 -14 -24 -25
sides ru.agent none view null	33 7 -13 19 -18 -9 -8 -49 -7
sides ru.agent none view ru	13 -65 18 -7 -8 -14 -6 21 -69
sides ru.agent none view ua	16 -39 37 -15 -13 5 -16 -53 0
sides ru.agent own.of view ua	-16 18 -11 -14 -4 -3 -2 -10 -3
sides ru.agent ru.of view null	-6 -6 -1 0 0 0 0 0 13
sides ru.agent ru.of view ua	-6 4 -1 0 0 -1 -3 -13 -6
sides ru.agent ru.to view null	33 -12 -23 -11 -1 -3 -1 -1 -1
sides ru.agent ua.agent view null	22 -69 16 -17 -3 -3 -3 -7 -3
sides ru.agent ua.agent view ru	31 -29 2 -5 -4 -4 -9 -12 -5
sides ru.agent ua.agent view ua	43 -20 -1 -19 -1 -2 -3 -7 -3
sides ru.agent ua.of view null	-16 6 3 -20 -2 0 -1 -1 0
sides ru.agent ua.of view ru	-6 20 -12 -4 -4 -10 -16 -8 -28
sides ru.agent ua.of view ua	-12 -13 13 -2 -1 0 0 -1 -1
sides ru.agent ua.to view ru	35 -33 -16 -2 -1 -4 -2 -17 -16
sides ru.agent ua.to view ua	-29 -14 31 -6 -2 -2 -3 -17 -5
sides ru.from none view null	-15 -12 -6 12 -1 0 -2 18 -1
sides ru.from none view ru	20 1 -15 -4 0 -1 0 0 -1
sides ru.from none view ua	8 0 -60 -20 -14 -4 -16 10 -6
sides ru.from ru.of view ua	-37 -4 15 -7 -5 -4 -2 -18 -1
sides ru.from ua.of view ua	-15 16 -27 -5 -5 -11 -2 -25 25
sides ru.of none view null	-11 -26 31 -22 -15 -7 -9 25 -33
sides ru.of none view ru	16 -15 -82 -24 -13 -14 -22 -1 44
sides ru.of none view ua	-1 -11 9 23 -19 -35 20 5 -69
sides ru.of own.of view ua	14 -19 19 -3 -2 -4 -1 -6 -4
sides ru.of own.to view ua	-8 -26 7 24 -3 -11 -3 -32 -8
sides ru.of ru.agent view ua	-29 -11 -3 -1 -1 -1 -1 12 22
sides ru.of ru.of view ru	11 -38 8 -3 -4 -3 -8 -17 6
sides ru.of ru.of view ua	-14 -6 -17 0 0 0 -8 -1 39
sides ru.of ua.agent view ru	-13 -28 36 -1 -1 -3 -3 -1 -50
sides ru.of ua.from view ru	-2 -28 39 0 -1 -1 -1 -2 -5
sides ru.of ua.of view null	-9 -10 17 -14 -5 -6 -3 3 15
sides ru.of ua.of view ru	3 28 -11 -2 -4 -10 -8 -8 -20
sides ru.of ua.of view ua	-8 -22 20 -14 -7 -8 -10 -25 25
sides ru.of ua.to view null	7 31 -51 -34 -9 -5 -5 -43 -1
sides ru.of ua.to view ua	-6 20 -20 -13 0 0 0 -5 0
sides ru.to none view null	53 -64 18 -24 -10 -8 -9 -33 -12
sides ru.to none view ru	49 2 -35 -4 -6 -10 -19 13 -16
sides ru.to none view ua	-39 -5 18 -11 -7 -23 20 -32 -10
sides ru.to own.of view ru	0 -13 14 0 0 0 0 0 0
sides ru.to ru.agent view ua	-9 -23 27 -2 -1 -1 -1 -3 9
sides ru.to ru.of view ru	24 -22 -30 0 -1 -2 -3 -2 -1
sides ru.to ua.to view null	-20 -29 34 0 -1 -1 -2 -3 -2
sides ru.to ua.to view ru	-17 10 -17 -9 -7 -14 -16 -17 -19
sides ua.agent none view null	4 62 -95 37 -28 -11 -18 -51 -23
sides ua.agent none view ru	-27 -5 26 -40 -24 -40 -26 -40 -61
sides ua.agent none view ua	-4 -4 -28 -17 -13 -24 -14 24 -12
sides ua.agent own.of view ru	-38 14 -7 -22 -5 -2 -4 -8 -3
sides ua.agent own.to view ua	-10 18 -38 -2 -2 -3 -5 -11 -2
sides ua.agent ru.agent view null	-11 24 -16 -26 -2 -3 -1 -10 -1
sides ua.agent ru.agent view ru	-24 30 -4 -6 -2 -1 -1 -12 -1
sides ua.agent ru.agent view ua	14 2 -41 -5 -1 -6 -2 -7 -4
sides ua.agent ru.from view ua	-18 36 -6 0 0 0 -1 14 0
sides ua.agent ru.of view null	-4 -18 -21 -1 -3 0 -3 -7 41
sides ua.agent ru.of view ru	-4 31 -24 0 -1 -3 -1 -9 15
sides ua.agent ru.of view ua	-3 28 -20 -1 -2 0 -1 -14 8
sides ua.agent ua.of view null	-35 -31 36 -5 -2 -1 -2 -3 -1
sides ua.agent ua.of view ru	27 -15 -58 -20 -4 -12 -11 -36 -5
sides ua.from foe.to view ru	-5 -1 9 -1 -1 0 -1 17 -23
sides ua.from none view ru	-31 -44 0 -21 -34 -16 18 -17 25
sides ua.from ru.from view null	0 2 14 -1 -1 0 -5 -14 -1
sides ua.from ru.of view ru	33 -37 -23 -9 25 -5 -7 -2 -20
sides ua.from ua.of view ru	-1 2 6 0 -3 -1 0 -2 0
sides ua.of none view null	-42 24 -37 -5 -23 -17 -1 24 5
sides ua.of none view ru	14 -1 8 -14 -14 -16 -8 -34 -21
sides ua.of none view ua	44 -2 -59 5 -11 -25 -15 -47 -9
sides ua.of own.of view ua	-4 3 5 -1 -1 0 0 -3 0
sides ua.of own.to view ua	-16 -32 41 -18 -5 -3 -5 11 -4
sides ua.of ru.agent view null	21 5 -21 -17 -1 -4 -2 -15 0
sides ua.of ru.agent view ua	-23 31 -24 -3 -4 -15 -5 -7 -29
sides ua.of ru.from view ua	4 18 -46 -14 -2 -3 -2 18 -15
sides ua.of ru.of view null	-32 81 -46 -11 -13 -12 8 -21 7
sides ua.of ru.of view ru	-31 -37 39 -21 -5 -4 -14 11 -13
sides ua.of ru.of view ua	62 -12 -33 -31 -10 -11 -14 -36 6
sides ua.of ru.to view null	-12 15 3 0 0 -1 0 -6 0
sides ua.of ua.from view null	0 30 -10 -23 0 0 0 0 -1
sides ua.of ua.of view null	20 18 -8 -24 -4 -4 -10 -12 -17
sides ua.of ua.of view ru	39 -50 50 -1 -1 0 -1 -2 -35
sides ua.of ua.of view ua	-49 35 -58 8 -11 -17 -11 -15 -16
sides ua.of ua.to view null	23 22 -38 9 -1 -1 0 -1 0
sides ua.of ua.to view ua	-12 6 -4 -21 -1 -1 -1 21 -1
sides ua.to none view null	9 6 -28 -21 -17 -25 -17 -4 -38
sides ua.to none view ru	-10 72 -74 -13 -13 0 -19 -38 20
sides ua.to none view ua	-4 4 -13 -8 -9 -13 -13 25 -44
sides ua.to own.of view ru	-19 30 23 -8 -2 -25 -5 1 0
sides ua.to own.to view ru	-45 -9 7 -8 -10 -19 -6 21 -9
sides ua.to ru.agent view null	-9 31 -17 -1 -2 -2 -1 -9 0
sides ua.to ru.agent view ua	-33 18 -15 -2 -1 -1 0 -2 -1
sides ua.to ru.of view null	-47 46 8 -4 -2 -3 -3 -9 -1
sides ua.to ru.of view ru	-24 1 26 -1 -10 -1 -2 -15 -1
sides ua.to ru.of view ua	2 16 -68 -7 -8 -12 -9 -37 -6
sides ua.to ru.to view null	-36 6 48 -15 -4 -2 -8 -14 -5
sides ua.to ru.to view ru	16 -16 -44 -5 -7 8 -12 -3 -30
sides ua.to ru.to view ua	-46 -4 19 -8 -5 0 -10 -32 -2
sides ua.to ua.of view null	-3 34 -26 -1 0 -2 0 -3 0
sides ua.to ua.of view ru	-22 -42 46 -6 -7 3 -7 -15 -14
sides ua.to ua.of view ua	21 6 -49 -3 -7 -16 -5 -28 -1
size more	-25 -157 -64 -62 -18 -15 -12 120 80
size one	157 -110 -72 -15 -22 -37 -18 -120 -60
size under 10	64 15 0 -27 -15 -21 -12 -90 -34
size under 1500	-18 46 -200 -3 -26 -24 -17 84 -35
size under 400	-24 35 42 16 -1 -29 -17 -61 -45
size under 50	-10 -24 32 -26 -18 34 -4 -54 -6
tag inside: adj.dead	-31 4 -9 -12 -18 -28 -13 30 -11
tag inside: adj.freed	-70 -2 2 18 -26 -43 -21 74 -49
tag inside: adj.modifier	-14 9 -19 -37 -15 17 5 -15 -22
tag inside: adj.wounded	-52 -3 -69 -24 -22 42 22 -43 -61
tag inside: category	-16 5 -12 -30 -16 2 2 -19 21
tag inside: country	-16 -1 -19 -4 -1 -1 -1 19 0
tag inside: cue.among	58 -54 -2 -9 -4 -3 -2 -19 -4
tag inside: cue.anniversary	14 -14 -1 0 0 0 0 -1 -1
tag inside: cue.born	86 -31 -43 -5 -8 -6 -5 -12 -38
tag inside: cue.captivity	-19 3 -85 59 -18 -8 -14 9 -6
tag inside: cue.captured	-5 24 -17 -28 -4 -7 -10 -6 -12
tag inside: cue.claims	15 -16 -16 -4 -2 -1 -1 -15 14
tag inside: cue.completed	10 -6 -5 -1 0 0 0 -28 15
tag inside: cue.count	23 33 -40 -16 -3 -2 -6 -30 -1
tag inside: cue.crime	22 -5 0 0 -1 -1 -1 -6 -10
tag inside: cue.deported	26 -15 -4 -3 -1 -1 -2 -12 -3
tag inside: cue.each	15 4 9 -33 -22 -17 -22 -46 -20
tag inside: cue.evacuation	71 -50 -5 -40 -19 -8 -10 -60 -33
tag inside: cue.held	-8 -32 -23 1 -3 -3 -5 -27 25
tag inside: cue.in_return	64 -11 -73 -2 -1 -25 -4 -40 -2
tag inside: cue.included	-10 58 -77 -42 -18 -18 -15 4 -30
tag inside: cue.local	55 -61 -55 -5 -10 -11 -13 -5 27
tag inside: cue.mediated	-48 -3 -15 -29 -6 -12 -4 52 0
tag inside: cue.missing	-3 -42 -27 -9 -12 -10 -7 -57 37
tag inside: cue.money	45 -4 -2 -1 -3 -1 -1 -31 -22
tag inside: cue.of_whole	11 -18 6 -27 -18 -5 -21 0 -51
tag inside: cue.of_year	5 6 -48 -10 -13 -13 -12 -14 -45
tag inside: cue.other_exchange	77 -6 -55 -2 -3 -1 -1 -21 -22
tag inside: cue.other_return	9 -6 -3 0 0 0 0 -1 0
tag inside: cue.other_war	41 -34 -18 -6 -3 -3 -1 -12 -5
tag inside: cue.part	10 5 6 -18 -13 -25 -15 -77 -14
tag inside: cue.recap	34 -28 -8 0 -1 -16 -1 -2 -1
tag inside: cue.repatriation	-51 44 -20 -2 -2 -13 -1 25 0
tag inside: cue.reunion	60 -16 -21 -2 -6 -2 -2 -34 -3
tag inside: cue.same_number	-33 20 8 -14 -10 -31 -15 -3 -24
tag inside: cue.since	25 5 -33 -2 -7 -4 -8 -39 -38
tag inside: cue.span	-25 54 -16 -18 -20 -20 -19 -57 -30
tag inside: cue.stage	125 -118 -12 -3 -14 -33 -7 -47 -40
tag inside: cue.to_date	-37 -1 0 -22 0 0 0 34 17
tag inside: cue.unit	65 -62 -2 0 -1 -1 -1 0 0
tag inside: cue.year	-9 -58 -11 -1 -2 -3 -3 27 -6
tag inside: foe.agent	18 11 -32 -2 -3 -2 -4 -16 -4
tag inside: foe.of	28 -52 41 -8 -5 -11 -15 -10 -14
tag inside: noun.body	-40 12 6 -21 34 -36 -19 -22 -51
tag inside: noun.branch	5 -19 10 -15 -16 -61 3 -41 -38
tag inside: noun.child	33 12 -106 -19 -16 -26 -18 40 -69
tag inside: noun.civilian	-70 49 25 -18 -16 -17 -2 -52 6
tag inside: noun.exchange	-35 -72 -99 -51 -42 -58 -26 98 -71
tag inside: noun.family	47 -24 -13 -39 -25 -27 -18 -16 -41
tag inside: noun.foreigner	44 38 -137 -40 -21 -19 -15 -48 -9
tag inside: noun.man	27 9 -23 -9 -10 -19 -10 -23 -5
tag inside: noun.military	-45 18 15 -22 -17 18 -15 -12 -3
tag inside: noun.other	77 -48 -18 -14 -11 -12 -8 -87 15
tag inside: noun.people	0 6 -18 22 -18 -17 -8 -24 -7
tag inside: noun.rank	147 -132 -44 -5 -7 -22 -7 -12 -15
tag inside: noun.soldier	8 -32 1 -7 -22 -31 -26 -72 40
tag inside: noun.woman	-23 -1 20 -36 -23 -31 -25 -14 -21
tag inside: own.of	-22 8 14 -34 -17 -22 -19 -5 -5
tag inside: qualifier.approx	-27 10 -44 -29 -19 -19 -15 -53 51
tag inside: qualifier.at_least	22 -26 -39 -27 -14 -60 -20 -59 40
tag inside: qualifier.at_most	34 -30 -65 -8 -9 -10 -9 -28 8
tag inside: qualifier.more_than	5 -43 -34 -24 -23 -17 -17 30 23
tag inside: ru.agent	-10 -65 35 -28 -10 -16 17 -4 -13
tag inside: ru.of	-57 -98 94 -36 -15 -20 -8 -3 18
tag inside: ua.agent	-48 52 -24 -28 -8 6 -9 22 20
tag inside: ua.of	-34 64 -88 -38 -11 -20 -12 3 2
tag inside: verb.bring	-30 -5 -10 16 -8 -8 -9 -16 -3
tag inside: verb.come	-8 7 -17 16 -1 -3 -1 -9 -1
tag inside: verb.get	-43 -30 35 -1 -2 -3 -3 -8 0
tag inside: verb.give	-3 32 -6 -10 -1 -5 -2 -8 0
tag inside: verb.held_exchange	27 -43 -43 -4 -25 -44 -19 26 -37
tag inside: verb.home	36 -21 -4 -1 -1 -1 -1 -34 -2
tag inside: verb.other	48 -1 -3 0 -1 -1 -1 -34 -18
tag inside: view.ru	63 -52 -26 -3 -3 -6 -3 -38 -13
tag inside: view.ua	0 57 -85 -17 -9 4 -9 -49 -16
tag left 1: adj.freed	-40 16 -18 14 -11 -13 -12 -12 -17
tag left 1: adj.modifier	-56 -17 25 -32 25 25 -21 -43 45
tag left 1: adj.wounded	5 -3 -1 0 0 0 -1 0 -1
tag left 1: category	29 5 -50 -6 -11 -21 -15 -14 -23
tag left 1: country	78 -74 -76 -19 -13 -9 -8 13 -17
tag left 1: cue.agreed	16 38 -49 -11 -5 -17 -10 -47 -3
tag left 1: cue.agreement	2 41 -48 -6 -4 -18 -9 -22 -1
tag left 1: cue.all	0 27 -3 -14 -10 -13 -5 -24 -27
tag left 1: cue.already	-2 -66 -49 -11 -20 -19 -13 54 -34
tag left 1: cue.among	10 7 -60 -6 -6 -10 -10 -21 -6
tag left 1: cue.border	7 14 -22 0 -1 -6 -1 -7 -1
tag left 1: cue.born	24 -12 -6 0 -1 -1 -1 -4 -1
tag left 1: cue.called_off	39 -34 -2 0 0 0 -1 -2 -1
tag left 1: cue.captivity	-25 12 -22 -17 -9 -15 -9 8 5
tag left 1: cue.captured	55 -27 -29 -2 -3 -4 -2 -16 -18
tag left 1: cue.claims	44 -58 35 -28 -11 -11 -8 -6 -34
tag left 1: cue.completed	-31 -5 -8 -2 -13 -13 -12 19 8
tag left 1: cue.count	11 0 -34 -15 -4 -6 -2 -3 -8
tag left 1: cue.crime	27 -22 -2 0 0 -1 0 0 -2
tag left 1: cue.deported	58 -19 -30 -15 -6 -13 -4 -47 -18
tag left 1: cue.each	43 4 -13 -27 -14 -7 -9 -22 -2
tag left 1: cue.evacuation	57 -24 -19 -4 -2 -1 -1 -5 -9
tag left 1: cue.ever_captured	26 -12 -5 -1 -5 0 -1 -22 -23
tag left 1: cue.footage	41 -5 -24 -1 -2 -1 -3 -8 -18
tag left 1: cue.held	-51 -97 -36 7 -16 -15 -14 -85 108
tag left 1: cue.in_captivity	-27 -29 -3 -5 -5 -4 -4 -30 69
tag left 1: cue.in_return	19 -35 -19 -9 -7 -32 -15 12 -17
tag left 1: cue.included	36 68 -32 -10 -9 -8 -6 -79 -16
tag left 1: cue.local	51 -68 -34 -2 -6 -5 -9 -10 -29
tag left 1: cue.mediated	1 -52 -14 -32 -14 -16 -3 16 -5
tag left 1: cue.missing	-51 -18 -2 -3 -9 -3 -3 -35 60
tag left 1: cue.of_whole	-2 41 -49 14 -14 -20 -15 -28 -40
tag left 1: cue.of_year	-10 5 -12 -6 -4 -6 -4 -15 -8
tag left 1: cue.one_sided	-55 37 -56 -1 -4 -12 -3 43 -2
tag left 1: cue.other_exchange	44 -34 -24 -6 -4 -3 -2 -47 -1
tag left 1: cue.other_return	30 24 -8 -2 -1 -3 -2 -31 -14
tag left 1: cue.outside	-50 3 -1 -7 -2 -3 -20 -7 -3
tag left 1: cue.part	5 10 -27 -12 -13 -21 -12 -32 -1
tag left 1: cue.planned	74 -28 -20 -9 -3 -5 -4 -23 -16
tag left 1: cue.recap	14 17 -67 -19 -10 -31 -15 -27 -19
tag left 1: cue.record	-25 -11 -2 -1 -3 -3 -2 28 -4
tag left 1: cue.relative	-7 -4 -13 -32 -14 -16 10 -11 27
tag left 1: cue.repatriation	42 5 -32 -28 -17 -14 -3 -3 -20
tag left 1: cue.reunion	34 -27 -38 -18 -13 -8 -7 13 -8
tag left 1: cue.same_number	-15 12 15 -3 -3 -4 -3 -22 -3
tag left 1: cue.since	5 19 -46 -5 -8 -6 -10 3 -47
tag left 1: cue.span	-34 47 -17 -17 -19 -20 -18 -17 -26
tag left 1: cue.stage	-6 -18 -17 20 -3 -5 -3 -12 -25
tag left 1: cue.to_date	-32 -21 -38 -6 -15 -12 -6 19 5
tag left 1: cue.today	31 31 -34 -30 -18 -12 -19 -26 -47
tag left 1: cue.total	-125 1 59 22 -36 -32 -24 0 -62
tag left 1: cue.transit	-24 -11 -19 37 -1 -1 -1 1 0
tag left 1: cue.venue	1 27 -27 0 0 0 0 -1 0
tag left 1: cue.visit	19 -15 0 -1 0 0 -1 -1 -1
tag left 1: cue.year	-22 -54 -11 -7 -5 -8 -7 39 -10
tag left 1: cue.yesterday	71 -44 -56 -29 -4 -8 -4 -40 -3
tag left 1: foe.of	7 0 -1 0 0 0 -1 0 -3
tag left 1: noun.body	-42 26 -22 -15 -14 -18 -14 14 -21
tag left 1: noun.child	10 -29 -3 -3 -2 -1 -2 -10 -3
tag left 1: noun.civilian	47 -27 -43 -1 -5 -4 -10 -50 -22
tag left 1: noun.exchange	36 -30 1 12 -12 -9 -14 -37 -24
tag left 1: noun.family	69 -41 -28 -2 -3 -5 -4 -28 -3
tag left 1: noun.military	-2 42 -43 -14 -15 -27 -18 -23 -16
tag left 1: noun.other	28 -21 -11 -9 -15 -13 -9 9 -31
tag left 1: noun.people	30 39 -65 -13 -9 -5 -10 -28 31
tag left 1: noun.rank	-18 46 -47 -5 -12 -24 -10 -11 -29
tag left 1: noun.woman	27 -29 -18 -1 -1 -2 -4 -1 0
tag left 1: own.of	-32 45 -25 -9 -4 -1 -2 -8 -5
tag left 1: own.to	-31 34 38 -17 -12 0 -24 -47 5
tag left 1: ru.agent	9 -67 60 -35 -8 -8 -7 -13 5
tag left 1: ru.from	-41 37 -37 -16 -6 -13 -5 17 18
tag left 1: ru.of	12 -42 20 -26 -13 -19 -15 -20 -5
tag left 1: ru.to	-3 -49 36 -8 -9 -16 -20 -14 3
tag left 1: ua.agent	-14 54 -23 -1 -3 -2 -1 -26 0
tag left 1: ua.from	-31 -41 53 -2 -9 -2 -20 23 -36
tag left 1: ua.of	11 17 -40 -4 -9 -3 -7 -29 -15
tag left 1: ua.to	-43 16 -34 -20 -15 1 -12 0 -20
tag left 1: verb.bring	-19 9 9 -15 -5 -19 -5 10 -44
tag left 1: verb.come	-22 -4 11 -9 -15 -15 -14 9 -21
tag left 1: verb.future	-22 -20 40 -6 -3 -1 -4 -8 -9
tag left 1: verb.get	-30 -7 27 -24 -17 -31 -9 0 -22
tag left 1: verb.give	-75 21 29 -17 -14 -28 2 15 -21
tag left 1: verb.held_exchange	20 -34 -11 -9 -20 -25 -19 -5 -32
tag left 1: verb.home	-2 -10 15 3 -14 -16 -12 -12 -17
tag left 1: verb.managed	9 -32 -2 -27 -4 -11 -3 -2 -19
tag left 1: verb.noun	-8 1 -3 -6 -12 -12 -9 -5 16
tag left 1: verb.other	56 -34 -2 -15 -4 -3 -4 -28 -15
tag left 1: verb.swap	-15 -28 -31 39 -13 7 -14 -26 -17
tag left 1: verb.will	-7 -63 -9 -18 -9 -8 -9 24 5
tag left 1: view.ru	-26 -2 17 0 -3 -1 -2 35 -20
tag left 1: view.ua	-16 14 -8 -1 -1 -1 0 2 7
tag left 3: adj.dead	-28 24 -20 -13 -12 -8 -9 -3 -8
tag left 3: adj.freed	17 -33 15 12 -10 -12 -11 -34 -50
tag left 3: adj.modifier	22 -13 -26 -6 -17 -27 2 -32 -8
tag left 3: adj.wounded	99 -78 -77 -10 -11 -6 13 -22 -35
tag left 3: category	5 -12 -17 -10 -9 -21 -1 -2 -18
tag left 3: country	-15 14 -14 -23 -18 -15 -13 -15 -11
tag left 3: cue.agreed	18 -56 -16 -8 -12 -7 -11 8 -17
tag left 3: cue.agreement	57 -70 -27 11 -14 -10 -13 -19 -24
tag left 3: cue.all	-6 -37 -36 -14 -6 -11 -6 -12 43
tag left 3: cue.already	-23 -84 -19 -28 -7 -10 -10 77 -17
tag left 3: cue.among	32 -15 -51 -4 -3 -15 -8 -18 -5
tag left 3: cue.border	5 15 -22 -10 -8 -10 -7 -46 -27
tag left 3: cue.born	97 -64 -29 -15 -4 -13 -3 -19 -12
tag left 3: cue.called_off	58 -45 -23 -1 -3 -8 -2 -14 -9
tag left 3: cue.captivity	-20 -31 14 -19 0 -6 -14 -20 34
tag left 3: cue.captured	32 -26 -37 -3 -4 -3 -3 -7 3
tag left 3: cue.claims	-2 -13 31 -28 17 -22 -15 -54 -25
tag left 3: cue.completed	-31 0 8 9 1 -19 -12 -1 -23
tag left 3: cue.count	21 -14 -52 11 -14 -7 -13 8 -22
tag left 3: cue.crime	66 -22 -6 0 -1 -1 -1 -47 -39
tag left 3: cue.deported	-12 -1 -11 -2 -4 -4 -10 27 -19
tag left 3: cue.each	-17 28 4 -29 -36 -26 -14 -72 -16
tag left 3: cue.evacuation	19 -35 -20 -8 -7 -3 -3 -26 20
tag left 3: cue.ever_captured	31 -14 -8 -2 -5 -1 -2 -21 -26
tag left 3: cue.footage	1 35 8 -6 -3 -2 -4 -40 -16
tag left 3: cue.good_news	-54 58 3 -2 -2 -1 -2 -11 -2
tag left 3: cue.held	-6 -86 -33 -1 16 -24 -18 -60 26
tag left 3: cue.in_captivity	39 -96 -15 -10 -13 -16 -9 -41 7
tag left 3: cue.in_return	-56 36 24 -3 -7 -28 -4 -13 -16
tag left 3: cue.included	-22 21 -38 -8 -7 -10 -4 36 -16
tag left 3: cue.local	55 -83 -20 -3 -7 -4 -4 -14 -22
tag left 3: cue.mediated	5 -39 -27 -1 -11 -8 -8 2 -25
tag left 3: cue.missing	-25 -65 -16 -6 -13 -13 -9 -57 57
tag left 3: cue.money	27 -5 -2 0 -1 0 -1 -13 -6
tag left 3: cue.month	-74 -39 -45 -5 -5 -7 -7 97 -30
tag left 3: cue.of_whole	36 -35 -17 -14 -18 -7 -10 -27 -16
tag left 3: cue.of_year	-7 -29 -33 -16 -12 -14 -10 23 -35
tag left 3: cue.on_shield	-76 10 -34 -4 -5 -4 -4 17 -9
tag left 3: cue.one_sided	-38 36 -34 30 -7 -15 -19 -18 -4
tag left 3: cue.other_exchange	52 -46 -26 -5 -3 -3 -3 -31 -2
tag left 3: cue.other_return	44 -7 -24 -3 -5 -2 -4 -52 -9
tag left 3: cue.other_war	66 -35 -46 -21 -6 -4 -4 -14 -13
tag left 3: cue.outside	-47 -9 -23 -25 -9 19 18 -12 -26
tag left 3: cue.parcel	39 -30 -8 -1 -1 -1 -1 -1 -1
tag left 3: cue.part	53 -31 -33 -25 -11 -20 -9 -46 -18
tag left 3: cue.planned	35 -44 -41 -15 -14 -9 -10 -70 28
tag left 3: cue.ready	23 -44 -35 -15 -14 -4 -8 -31 13
tag left 3: cue.recap	72 -10 -110 -8 -10 -26 -12 -71 -23
tag left 3: cue.record	-22 14 -19 -19 -9 -6 -5 19 -9
tag left 3: cue.relative	53 -27 -28 5 -13 7 -13 -23 -52
tag left 3: cue.repatriation	-26 40 -22 -6 -5 -14 -5 -65 -1
tag left 3: cue.reunion	15 -33 1 -14 -11 -12 -11 7 -11
tag left 3: cue.same_number	2 13 -8 -2 -3 -20 -4 -18 -6
tag left 3: cue.since	-21 -45 -8 -18 -11 -13 -13 24 -36
tag left 3: cue.span	-1 -49 -69 -49 -11 -16 -8 37 -16
tag left 3: cue.stage	15 -13 43 -15 -6 -10 -5 -53 -15
tag left 3: cue.thanks	21 -17 -13 -3 -5 -1 -1 -6 -2
tag left 3: cue.third	45 -14 -24 -3 -1 0 -1 -2 -11
tag left 3: cue.to_date	-30 -78 -45 7 -19 -15 -12 32 -1
tag left 3: cue.today	-44 40 7 0 -14 -17 -12 -9 -36
tag left 3: cue.total	-2 7 -57 27 -17 -27 -21 8 -49
tag left 3: cue.training	9 0 -6 0 0 -1 0 0 -2
tag left 3: cue.transit	-51 -44 64 28 -10 -18 -14 4 -22
tag left 3: cue.unit	42 -24 -60 -12 -12 -38 -14 -38 15
tag left 3: cue.venue	21 -37 -7 19 -3 -2 -2 -22 -13
tag left 3: cue.visit	34 -28 -2 0 -1 -1 -1 -1 -2
tag left 3: cue.year	3 -49 -4 -14 -11 -16 -9 9 -16
tag left 3: cue.yesterday	93 -78 7 -37 -13 -21 -11 -105 -9
tag left 3: foe.agent	3 -18 16 -6 -7 -14 -14 -17 -24
tag left 3: foe.from	-21 -36 48 -1 -1 -1 -2 -7 -1
tag left 3: foe.of	-13 14 3 -16 -7 -24 24 -36 -21
tag left 3: foe.to	-32 6 30 -25 -17 -21 -22 -54 5
tag left 3: noun.body	74 -26 -60 -40 -21 -27 -17 -48 -21
tag left 3: noun.branch	-14 38 -24 -6 -7 -22 -10 -17 -30
tag left 3: noun.child	-60 -44 9 -4 -7 -7 -5 61 -16
tag left 3: noun.civilian	-36 29 -7 -27 -16 -34 -31 -27 43
tag left 3: noun.exchange	-7 -35 -14 -7 -16 -11 2 35 -39
tag left 3: noun.family	-13 21 7 -52 -14 -18 -11 -15 -7
tag left 3: noun.foreigner	46 -29 -16 -2 -2 -1 -2 -5 -1
tag left 3: noun.man	15 -95 26 -10 -7 -14 -14 -12 -11
tag left 3: noun.military	7 -28 7 -13 -11 -19 -4 -12 -2
tag left 3: noun.other	13 -41 -57 -12 -10 -12 -9 36 -15
tag left 3: noun.people	12 12 5 -36 -16 -20 -7 -79 -11
tag left 3: noun.rank	-3 -10 10 -7 -9 -36 -13 -17 -23
tag left 3: noun.soldier	-36 33 -13 7 -12 -21 -20 -40 25
tag left 3: noun.woman	69 -54 0 -2 -3 -6 -8 -9 -8
tag left 3: own.agent	-4 -32 -5 -25 -16 -15 -12 16 -15
tag left 3: own.from	-6 40 -50 -2 -6 -9 -5 27 -13
tag left 3: own.of	2 39 -28 -14 -14 -22 -16 -57 -24
tag left 3: own.to	-5 22 -21 -39 -17 -17 -7 12 -24
tag left 3: qualifier.approx	29 -3 -39 -3 -4 -3 -6 -30 -23
tag left 3: qualifier.at_least	50 -36 -4 -1 -2 -5 -2 -3 -4
tag left 3: qualifier.at_most	25 -31 18 -18 -10 -10 -7 -28 -26
tag left 3: qualifier.more_than	55 -5 -4 -17 -5 -19 -15 -15 -4
tag left 3: ru.agent	-32 -23 25 -21 -16 -8 -20 -3 12
tag left 3: ru.from	12 -20 -45 -2 -16 0 -15 1 2
tag left 3: ru.of	-14 -40 44 -1 -12 -15 -18 -18 -22
tag left 3: ru.to	-43 -36 36 -20 -13 -22 -6 8 -19
tag left 3: ua.agent	-41 5 -4 -2 -17 -24 -7 -2 -14
tag left 3: ua.from	-33 -61 -4 -17 17 -14 11 13 2
tag left 3: ua.of	-6 -5 -10 -8 1 -7 0 -29 -9
tag left 3: ua.to	-54 30 -14 -11 -13 14 -12 -6 -15
tag left 3: verb.bring	-11 -11 -38 7 -19 -13 -14 41 -26
tag left 3: verb.come	10 -21 -1 -44 -20 -27 -20 8 -34
tag left 3: verb.future	16 -28 -21 -13 -18 -10 -9 -46 19
tag left 3: verb.get	11 -45 42 -20 -17 -11 -11 -6 -9
tag left 3: verb.give	-10 -14 3 -19 -20 14 -13 -6 -18
tag left 3: verb.held_exchange	-1 -15 -5 -27 -14 8 -18 -13 -17
tag left 3: verb.home	-5 4 -20 -13 -16 -14 -14 10 -23
tag left 3: verb.managed	-22 25 6 -22 -14 -20 -14 8 -22
tag left 3: verb.noun	10 -31 6 7 -11 -12 -8 6 -20
tag left 3: verb.other	12 -21 17 -5 -6 -6 -5 -33 1
tag left 3: verb.swap	5 -12 35 -15 -14 -1 -19 -2 -21
tag left 3: verb.will	15 16 -51 -18 -24 -26 -17 -43 31
tag left 3: view.ru	-11 -12 -27 -9 17 -9 -11 3 22
tag left 3: view.ua	11 48 -48 -7 -8 -10 -9 -35 6
tag left 3: voice.ru	-27 3 -9 -19 -5 -4 -3 8 2
tag left 3: voice.ua	7 12 -9 -43 -17 -17 -12 20 -44
tag left 7: adj.dead	15 -10 -2 -8 -10 -21 -10 -24 -14
tag left 7: adj.freed	30 -37 -1 -16 -10 -7 -14 -23 -32
tag left 7: adj.modifier	10 -35 -24 -26 -15 -14 -20 30 -8
tag left 7: adj.wounded	46 -7 -71 1 -5 -16 -4 -40 -28
tag left 7: category	-5 7 10 -12 -8 -25 -19 -37 29
tag left 7: country	20 -32 -6 0 -19 -15 -10 -10 12
tag left 7: cue.agreed	74 -53 -9 -21 -14 -17 10 -108 -27
tag left 7: cue.agreement	-19 37 -22 -29 -16 -16 6 -12 -34
tag left 7: cue.all	1 -33 -50 -26 -5 -7 -6 62 -15
tag left 7: cue.already	25 -17 -26 -8 -15 -26 -10 -2 -17
tag left 7: cue.among	-21 -10 40 -7 -8 -12 -12 -27 -26
tag left 7: cue.anniversary	20 -10 -7 -3 -1 -1 -1 -27 -1
tag left 7: cue.border	29 -15 -13 -4 -7 -5 -6 -30 -25
tag left 7: cue.born	2 18 -48 -6 -7 -10 -5 -29 -10
tag left 7: cue.called_off	26 -21 -15 -1 0 -1 -1 -3 0
tag left 7: cue.captivity	-19 -3 5 -22 -16 -14 -11 -11 41
tag left 7: cue.captured	36 -21 -39 -13 -2 -5 -5 -15 2
tag left 7: cue.claims	-16 3 7 -4 -18 -19 -16 -12 -3
tag left 7: cue.completed	-24 23 -2 -1 -15 -13 -11 -18 11
tag left 7: cue.count	18 -33 6 5 -15 1 2 4 -19
tag left 7: cue.crime	22 -15 -6 0 -1 -1 0 -1 -4
tag left 7: cue.denied	62 -51 -19 -23 -5 -3 -4 -29 -26
tag left 7: cue.deported	-42 20 -33 -27 -4 -9 -7 -6 38
tag left 7: cue.each	-29 -13 27 -30 19 -1 -37 2 -34
tag left 7: cue.evacuation	46 52 -26 -32 -27 -7 -13 -48 -40
tag left 7: cue.ever_captured	61 -57 -7 -2 -10 -1 -16 -37 -53
tag left 7: cue.footage	15 -41 24 -5 -5 -4 -4 -36 23
tag left 7: cue.good_news	-10 33 16 -4 -1 -2 -1 -22 -16
tag left 7: cue.held	14 20 -71 -24 -17 -23 -18 -43 8
tag left 7: cue.in_captivity	5 57 -65 -18 -14 -15 -22 -64 9
tag left 7: cue.in_return	31 -20 23 -25 -11 -27 -26 -27 -24
tag left 7: cue.included	55 -57 -20 -9 -8 17 -13 -31 -36
tag left 7: cue.local	41 -57 -16 -2 -1 -1 -1 -2 -18
tag left 7: cue.mediated	-15 22 -59 18 -16 -18 -11 6 -33
tag left 7: cue.missing	4 -20 -16 -17 -16 -14 -13 -57 38
tag left 7: cue.money	49 -1 -1 0 -1 0 -1 -42 -5
tag left 7: cue.month	-28 -93 -17 -14 -8 -8 -6 91 -33
tag left 7: cue.nth	-63 69 -35 -10 -3 -3 -2 -16 -3
tag left 7: cue.of_whole	-30 0 -11 -28 1 -3 -14 15 -43
tag left 7: cue.of_year	6 -31 -33 12 -11 -16 -12 21 -33
tag left 7: cue.on_shield	-69 43 -19 -2 -3 -2 -2 25 -1
tag left 7: cue.one_sided	-15 -7 -49 24 -17 14 -57 -37 -19
tag left 7: cue.other_exchange	23 3 -44 -3 -4 -15 -5 -27 -11
tag left 7: cue.other_return	4 -53 34 -6 -5 -4 -4 -16 -7
tag left 7: cue.other_war	32 -23 -26 -17 -3 -2 -2 -7 -3
tag left 7: cue.outside	-70 -27 -98 -22 -15 55 45 0 -35
tag left 7: cue.parcel	43 -31 -13 -1 -1 -1 0 -1 -1
tag left 7: cue.part	-20 -15 22 -19 -14 -14 -15 1 -72
tag left 7: cue.planned	80 -50 -52 -14 -7 -23 -10 -52 6
tag left 7: cue.postponed	25 7 -4 -5 -3 -14 -7 -32 -8
tag left 7: cue.ready	71 -24 -23 -7 -6 -7 -11 -40 -27
tag left 7: cue.recap	119 -47 -118 -27 -13 -14 -12 -74 -14
tag left 7: cue.record	48 20 -21 -24 -9 -10 -8 -71 -8
tag left 7: cue.relative	25 -37 9 6 -11 -13 -11 -12 -25
tag left 7: cue.repatriation	-38 20 -1 -14 -8 -7 -6 0 -16
tag left 7: cue.reunion	-52 -8 21 -48 -9 34 -19 15 -14
tag left 7: cue.review	-34 -30 -1 -15 -1 0 -1 50 -15
tag left 7: cue.same_number	-33 -92 90 -4 -4 -27 -11 -26 -12
tag left 7: cue.since	-44 -65 -40 -33 -11 -12 -12 86 -25
tag left 7: cue.span	13 -70 -23 -14 -16 -15 -12 29 -13
tag left 7: cue.stage	64 -37 -25 -26 -16 -11 -15 -11 -25
tag left 7: cue.thanks	12 -20 -55 33 -18 -18 -10 -12 -21
tag left 7: cue.third	72 -16 -52 -3 -2 -1 -2 -8 -8
tag left 7: cue.to_date	-39 -30 -44 -20 -14 -15 -11 53 -23
tag left 7: cue.today	-7 30 -17 -10 -19 -20 -15 -5 -21
tag left 7: cue.total	-48 10 -25 -30 -20 -18 -17 40 -16
tag left 7: cue.training	22 -2 -4 0 -1 -1 0 -8 -6
tag left 7: cue.transit	-26 -22 34 -17 -6 -5 -8 -3 -18
tag left 7: cue.unit	-50 69 -42 -5 -6 -11 -9 -10 -26
tag left 7: cue.venue	-46 42 -34 3 -9 -7 -11 -16 -27
tag left 7: cue.visit	13 -8 -2 0 0 0 0 -1 -2
tag left 7: cue.year	21 -86 -46 -6 -16 -13 -15 13 -37
tag left 7: cue.yesterday	-50 16 0 -24 -14 -34 -17 51 -33
tag left 7: foe.agent	37 62 -66 -6 -4 -12 -8 -18 -29
tag left 7: foe.from	-32 -27 47 -1 -3 -2 -9 -8 -8
tag left 7: foe.of	-10 65 -51 -6 -5 -8 -12 -10 -40
tag left 7: foe.to	-18 -8 21 -6 -7 -13 -14 -16 -14
tag left 7: noun.body	-33 3 13 -8 -13 -17 -13 0 -11
tag left 7: noun.branch	-13 8 41 -7 -7 -21 -10 -14 -14
tag left 7: noun.child	21 3 5 -33 -8 -8 -9 -70 -25
tag left 7: noun.civilian	-14 -2 -20 -28 -11 -13 -13 23 -4
tag left 7: noun.exchange	-30 -32 18 0 -16 12 -10 13 -24
tag left 7: noun.family	13 -53 39 -22 -10 -14 -9 -11 -11
tag left 7: noun.foreigner	12 13 -5 -4 -3 0 -1 -14 -4
tag left 7: noun.man	0 1 6 -5 -8 -13 -8 -18 -21
tag left 7: noun.military	0 13 -29 -16 -9 -11 -19 -28 -31
tag left 7: noun.other	36 -7 -55 8 -4 -13 -10 -23 -38
tag left 7: noun.people	-23 -16 -1 -14 -13 -16 -16 -6 9
tag left 7: noun.rank	22 32 -34 -4 -6 -24 -8 -17 5
tag left 7: noun.soldier	-48 19 -10 -11 -12 -20 -15 11 11
tag left 7: noun.woman	-15 -13 29 -6 -4 -11 -19 -14 -12
tag left 7: own.agent	6 4 12 -17 -16 -34 10 -54 -15
tag left 7: own.from	20 26 -46 -4 -9 -17 -20 23 -15
tag left 7: own.of	-13 -57 14 -23 -14 -17 -20 -5 41
tag left 7: own.to	37 -10 -38 -15 -13 0 -12 -11 -17
tag left 7: qualifier.approx	-6 -26 3 42 -7 -11 -9 -7 -29
tag left 7: qualifier.at_least	15 -21 -3 0 -2 -2 -1 -15 14
tag left 7: qualifier.at_most	-15 42 -32 -5 -8 9 -10 -43 -19
tag left 7: qualifier.more_than	-31 -29 -54 -18 -11 10 25 55 13
tag left 7: ru.agent	-40 -21 5 30 -18 -24 -12 -29 -25
tag left 7: ru.from	10 33 -38 3 -15 -34 -18 -46 -14
tag left 7: ru.of	-49 -13 10 20 -15 -16 0 -14 29
tag left 7: ru.to	31 -29 3 -16 -10 -19 -30 -24 -15
tag left 7: ua.agent	-37 12 -5 12 -15 -20 -17 -37 -57
tag left 7: ua.from	24 -81 32 -14 16 -11 -17 8 -43
tag left 7: ua.of	-28 -5 14 4 -14 -11 -13 6 -21
tag left 7: ua.to	-9 14 -23 -22 -10 -7 -16 8 -15
tag left 7: verb.bring	-28 -11 17 -35 -16 3 -16 2 -19
tag left 7: verb.come	7 4 -25 -17 -10 -14 -14 -29 -16
tag left 7: verb.future	85 -85 -39 -12 -7 -17 -11 0 8
tag left 7: verb.get	-4 9 -15 -23 -13 -42 -21 -34 -25
tag left 7: verb.give	-13 3 28 -15 -15 -13 -37 -22 -17
tag left 7: verb.held_exchange	-22 26 -22 -3 -15 5 7 -47 -18
tag left 7: verb.home	22 -19 9 -12 -12 2 -9 -40 -29
tag left 7: verb.managed	-54 26 -28 -6 -10 17 -9 -7 8
tag left 7: verb.noun	-35 0 7 -5 -16 -15 -14 24 -18
tag left 7: verb.other	-20 -12 14 -8 -2 -4 -3 33 -3
tag left 7: verb.swap	-16 1 8 -26 -13 -32 20 -1 -12
tag left 7: verb.will	4 -40 -33 -10 -7 -5 -12 49 15
tag left 7: view.ru	36 -56 22 -5 -18 -7 -10 -14 -2
tag left 7: view.ua	38 -62 -5 -28 -10 24 -19 -32 4
tag left 7: voice.ru	-12 -20 -12 -18 -9 -8 -10 9 36
tag left 7: voice.ua	-11 -27 21 -30 -19 -17 -15 8 -12
tag left beyond: adj.dead	24 2 -10 -18 -12 -15 -12 -32 -7
tag left beyond: adj.freed	3 24 -36 10 -11 1 -2 -66 -40
tag left beyond: adj.modifier	0 -31 4 5 -14 -17 -12 -23 23
tag left beyond: adj.wounded	52 -38 -72 -1 -10 18 27 -51 -51
tag left beyond: category	11 8 -25 -14 -9 -11 6 -27 16
tag left beyond: country	13 -37 7 3 3 -10 -6 -32 5
tag left beyond: cue.agreed	41 -36 -22 -14 15 0 4 -14 -28
tag left beyond: cue.agreement	-23 12 -14 9 13 -11 3 3 -33
tag left beyond: cue.all	46 -56 -27 -32 -9 23 -12 -64 26
tag left beyond: cue.already	41 -49 -27 -21 -17 -27 -18 8 -31
tag left beyond: cue.among	44 -13 -100 -9 -9 -17 -12 -23 -30
tag left beyond: cue.anniversary	9 -23 13 40 -2 -1 -1 -23 -1
tag left beyond: cue.border	-26 33 -22 -1 -2 -2 -2 -4 -3
tag left beyond: cue.born	18 -11 9 -5 -8 -17 -9 -30 -17
tag left beyond: cue.called_off	26 -21 -14 -1 -1 -1 -1 -3 -1
tag left beyond: cue.captivity	14 -35 -14 11 -14 2 -8 -12 7
tag left beyond: cue.captured	-14 -11 -14 -4 -7 -5 -8 -1 -3
tag left beyond: cue.claims	-7 9 -20 -20 2 -14 -12 -28 6
tag left beyond: cue.completed	-26 8 7 -8 -7 -10 -12 -29 -21
tag left beyond: cue.count	-21 -7 -5 20 -15 -3 4 -3 -22
tag left beyond: cue.crime	53 -17 -6 0 -1 -1 -2 -59 -34
tag left beyond: cue.denied	81 -76 -11 -10 -6 -3 -5 -39 -29
tag left beyond: cue.deported	-46 13 -22 -25 -6 -10 -13 34 16
tag left beyond: cue.each	-61 -27 33 18 -22 6 2 -12 -41
tag left beyond: cue.evacuation	25 54 -33 -27 -13 -6 -9 -46 -4
tag left beyond: cue.ever_captured	67 -53 -3 -2 -5 -1 -13 -23 -35
tag left beyond: cue.film	38 -38 -6 -3 -3 -4 -3 -25 -7
tag left beyond: cue.footage	47 -27 -17 -7 -6 -5 -6 -41 -3
tag left beyond: cue.good_news	-18 57 15 -5 -6 -2 -3 -44 -16
tag left beyond: cue.held	19 16 -71 -17 -17 -19 -21 -44 1
tag left beyond: cue.in_captivity	2 45 -72 -32 -11 -23 -22 -95 25
tag left beyond: cue.in_return	-19 6 34 -9 -13 -24 -19 -23 -27
tag left beyond: cue.included	-5 -7 -45 29 -8 -4 1 -18 -26
tag left beyond: cue.local	31 -29 -23 -3 -2 -4 -2 -24 -31
tag left beyond: cue.mediated	26 -12 -5 4 -16 -13 -10 -60 -21
tag left beyond: cue.missing	-25 -54 -25 -13 -9 -14 -11 8 54
tag left beyond: cue.money	46 -1 0 0 -1 0 0 -41 -5
tag left beyond: cue.month	-57 -19 -33 -5 -2 -4 -2 74 -33
tag left beyond: cue.name	-33 -24 22 -1 -1 -15 -4 20 -15
tag left beyond: cue.nth	9 29 -16 -7 -1 -2 -1 -9 0
tag left beyond: cue.of_whole	26 -23 -18 -14 -14 -6 -9 -37 -11
tag left beyond: cue.of_year	-4 -39 -14 -3 -11 -19 -13 24 -71
tag left beyond: cue.on_shield	9 11 -14 0 -1 -1 -1 -2 -1
tag left beyond: cue.one_sided	-33 1 -32 25 -20 11 27 -32 -19
tag left beyond: cue.other_exchange	43 -2 -57 -4 -2 -13 -5 -28 -9
tag left beyond: cue.other_return	44 -54 8 -7 -5 -4 -6 -38 -4
tag left beyond: cue.other_war	50 -27 -31 -25 -3 -2 -2 -19 -5
tag left beyond: cue.outside	-69 -28 -70 -21 -10 40 57 10 -31
tag left beyond: cue.parcel	43 -31 -13 -1 -1 -1 0 -1 -1
tag left beyond: cue.part	-14 26 -7 19 -12 -19 -11 -41 -47
tag left beyond: cue.planned	55 -43 -55 -9 -7 -20 -8 -12 2
tag left beyond: cue.postponed	24 12 -21 -6 -3 -14 -8 -23 -8
tag left beyond: cue.ready	-57 0 20 -6 -8 -3 -3 -32 35
tag left beyond: cue.recap	148 -104 -68 -24 -15 -23 -16 -39 -19
tag left beyond: cue.record	7 11 -27 -43 -14 -28 -21 -17 -16
tag left beyond: cue.relative	-2 -39 6 -28 -16 0 0 0 -5
tag left beyond: cue.repatriation	-8 19 -15 -26 -10 -9 -10 -48 -3
tag left beyond: cue.reunion	-15 -21 39 -35 -12 23 -23 -29 -20
tag left beyond: cue.review	-67 -34 -3 -15 -2 -1 -2 81 -17
tag left beyond: cue.same_number	-34 -42 47 -4 -5 -33 -12 -25 -13
tag left beyond: cue.since	-26 -76 -45 -36 -14 -24 -20 71 -22
tag left beyond: cue.span	-32 -85 -23 -20 -16 -17 -15 84 -17
tag left beyond: cue.stage	-5 -37 -11 -52 -22 -22 -18 29 -43
tag left beyond: cue.thanks	-4 8 -33 29 -24 -16 -14 -15 -30
tag left beyond: cue.third	96 -26 -64 -3 -3 -2 -3 -9 -15
tag left beyond: cue.to_date	-25 -48 -34 -28 -8 -13 -11 64 18
tag left beyond: cue.today	-8 7 -17 -19 -14 -12 -3 17 -18
tag left beyond: cue.total	-17 -31 -31 27 -21 -26 -20 24 -23
tag left beyond: cue.training	61 -48 -10 0 -1 -1 -1 -3 -6
tag left beyond: cue.transit	7 -92 32 -15 -9 -21 -16 -18 -35
tag left beyond: cue.unit	0 36 -65 -7 -8 -34 -10 -21 -26
tag left beyond: cue.venue	18 -9 -7 11 -12 -6 -11 -35 -26
tag left beyond: cue.visit	10 -6 -1 0 0 0 0 0 -2
tag left beyond: cue.year	-29 -73 -59 -4 -13 -14 -16 66 -23
tag left beyond: cue.yesterday	17 11 -20 -2 -15 -31 -17 -28 -30
tag left beyond: foe.agent	-30 12 1 -5 -5 -8 -8 -20 -32
tag left beyond: foe.from	-44 -23 51 -1 -2 -2 -9 -14 -2
tag left beyond: foe.of	4 12 -5 -14 -5 -8 -13 -16 0
tag left beyond: foe.to	-51 43 12 -16 -22 -35 2 -51 -69
tag left beyond: noun.body	3 -13 6 -17 -13 -21 -17 -5 -28
tag left beyond: noun.branch	-6 -28 54 -7 -6 -20 -11 -9 -24
tag left beyond: noun.child	-13 18 15 -29 -12 -12 -16 -40 -37
tag left beyond: noun.civilian	-13 -2 -23 -23 -13 -22 -27 3 37
tag left beyond: noun.exchange	-7 -28 -29 2 -15 3 2 3 -29
tag left beyond: noun.family	-13 8 13 -49 -13 -20 -15 -16 -37
tag left beyond: noun.foreigner	4 10 -27 -2 -3 -11 -3 2 -22
tag left beyond: noun.man	25 -29 22 -4 -6 -16 -13 -18 -11
tag left beyond: noun.military	9 -24 -22 -19 -8 1 -5 -14 -3
tag left beyond: noun.other	5 -11 -31 -5 -11 -16 -14 27 -14
tag left beyond: noun.people	-7 17 11 0 -14 -12 -15 -51 -6
tag left beyond: noun.rank	1 20 -26 -6 -8 -37 -11 -14 -23
tag left beyond: noun.soldier	-53 47 -4 -16 -13 -7 -9 -27 7
tag left beyond: noun.woman	-35 -30 59 -6 -5 -12 -23 -14 -16
tag left beyond: own.agent	-35 30 9 -21 -15 13 -1 -39 -24
tag left beyond: own.from	-51 20 14 -4 -7 -32 26 24 -35
tag left beyond: own.of	-14 6 -18 -19 -14 -19 2 -10 18
tag left beyond: own.to	16 8 -28 -16 -12 3 -5 -37 -31
tag left beyond: qualifier.approx	-2 -5 11 33 -13 -12 -15 -43 -67
tag left beyond: qualifier.at_least	33 -8 -1 0 -1 -1 -1 -18 -16
tag left beyond: qualifier.at_most	0 9 -20 -15 -10 15 5 -44 -7
tag left beyond: qualifier.more_than	-12 -30 -24 -37 -10 14 14 39 6
tag left beyond: ru.agent	-21 -31 34 -1 -14 -19 -12 -35 -20
tag left beyond: ru.from	-4 -9 -12 -15 -11 -21 -19 2 9
tag left beyond: ru.of	-23 -28 19 20 -13 -28 -9 -18 28
tag left beyond: ru.to	-46 9 32 -20 -13 -31 -4 -34 -40
tag left beyond: ua.agent	-25 12 -10 -9 -16 -24 -17 -21 -33
tag left beyond: ua.from	7 -30 12 4 -20 -13 -23 -12 -1
tag left beyond: ua.of	-36 10 -31 2 -13 -16 -13 -7 -13
tag left beyond: ua.to	-46 -15 27 -12 -13 -40 1 23 -28
tag left beyond: verb.bring	-17 0 -35 -12 -14 -18 -9 -4 -4
tag left beyond: verb.come	-8 -14 -4 -13 -9 4 -10 -9 -29
tag left beyond: verb.future	20 -64 -38 -11 -13 -13 -12 15 30
tag left beyond: verb.get	24 -18 -12 -17 -12 -21 -24 -5 -20
tag left beyond: verb.give	-41 -20 49 -16 -15 -35 10 -21 -27
tag left beyond: verb.held_exchange	-22 8 0 -13 -11 17 -10 -27 -15
tag left beyond: verb.home	6 -9 -14 -23 -10 9 -12 -22 -25
tag left beyond: verb.managed	-33 -6 -11 -26 -18 -16 -15 7 29
tag left beyond: verb.noun	-17 6 -20 4 -17 -5 -9 7 -23
tag left beyond: verb.other	12 -49 30 -7 -3 -4 -4 -9 -10
tag left beyond: verb.swap	-14 -11 13 -42 -14 -17 6 -39 -18
tag left beyond: verb.will	-41 -14 -8 -11 -6 -8 -9 -8 57
tag left beyond: view.ru	21 -3 -34 -6 -12 -5 -7 5 12
tag left beyond: view.ua	13 -58 7 -27 -8 10 10 -55 14
tag left beyond: voice.ru	15 -28 -5 -19 -14 -14 -14 26 15
tag left beyond: voice.ua	-33 6 1 -31 -18 -22 -21 -6 20
tag left clause: adj.dead	10 -3 -11 -6 -7 -10 -4 -3 -39
tag left clause: adj.freed	-11 -51 13 4 -8 -8 -8 6 -19
tag left clause: adj.modifier	-11 -13 -2 -16 9 2 -10 -40 23
tag left clause: adj.wounded	26 5 -39 -18 -3 -17 19 -43 -14
tag left clause: category	12 -4 -26 -10 -9 -18 5 -18 10
tag left clause: country	29 -20 -49 5 -18 -12 -10 4 -16
tag left clause: cue.agreed	41 -42 -48 -23 -12 -15 -14 -4 -21
tag left clause: cue.agreement	55 -59 -51 -30 -13 -17 -17 -11 -23
tag left clause: cue.all	-20 5 -24 -16 -12 -12 -7 64 -24
tag left clause: cue.already	-32 -66 -54 -24 -17 -18 -13 77 -32
tag left clause: cue.among	-63 -10 58 -12 -6 -10 -11 10 -5
tag left clause: cue.anniversary	-11 22 -4 -1 -1 -1 -1 -22 0
tag left clause: cue.border	15 8 -23 -10 -9 -11 -8 -48 -27
tag left clause: cue.born	56 -16 -26 -15 -3 -8 -2 -6 -3
tag left clause: cue.called_off	78 -61 -12 -1 -3 -8 -2 -13 -10
tag left clause: cue.captivity	-21 -15 -4 -31 -1 -7 -11 -6 42
tag left clause: cue.captured	74 -28 -50 -11 -4 -4 -4 -15 -17
tag left clause: cue.claims	0 -14 1 -14 10 -16 -13 -4 -14
tag left clause: cue.completed	-12 1 -8 -2 -10 -12 -11 3 1
tag left clause: cue.count	0 -37 8 -8 -16 -12 -11 16 23
tag left clause: cue.crime	32 -25 -5 0 -1 -1 -1 -1 -7
tag left clause: cue.denied	30 -21 -22 -20 -2 -2 -1 -23 -14
tag left clause: cue.deported	49 -25 -34 -13 -6 -13 -5 -39 33
tag left clause: cue.each	46 22 -63 -34 17 -32 -13 -15 -12
tag left clause: cue.evacuation	29 -41 -14 -8 -20 -4 -6 -28 16
tag left clause: cue.ever_captured	33 -13 -8 -2 -5 -1 -2 -22 -24
tag left clause: cue.footage	-5 34 -21 -7 -5 -4 -7 -45 20
tag left clause: cue.good_news	-60 64 2 -1 -3 -1 -2 -14 -1
tag left clause: cue.held	-19 -58 -53 -3 13 -14 -15 -102 57
tag left clause: cue.in_captivity	26 -64 -14 -5 -11 -8 -8 -43 3
tag left clause: cue.in_return	-15 11 7 -2 -7 -26 -4 -11 -16
tag left clause: cue.included	46 27 -27 -12 -10 -7 -5 -59 -22
tag left clause: cue.local	72 -91 -35 -3 -8 -6 -9 -13 -29
tag left clause: cue.mediated	-46 -2 -26 19 -22 -17 -11 38 -23
tag left clause: cue.missing	-44 5 -6 -9 -19 -11 -11 -76 66
tag left clause: cue.money	23 -6 -2 0 -1 0 -1 -9 -6
tag left clause: cue.month	11 -78 -25 -11 -10 -9 -9 63 -11
tag left clause: cue.of_whole	3 -16 -19 -15 -6 -9 -12 15 -39
tag left clause: cue.of_year	-14 -1 -69 -6 -11 -8 -7 47 -24
tag left clause: cue.on_shield	-78 9 -29 -4 -5 -3 -4 17 -9
tag left clause: cue.one_sided	-32 19 -12 -18 -13 -15 -36 13 -10
tag left clause: cue.other_exchange	47 -34 -22 -8 -5 -4 -3 -45 -2
tag left clause: cue.other_return	41 -3 -19 -2 -5 -4 -5 -49 -15
tag left clause: cue.other_war	63 -37 -32 -13 -6 -4 -3 -14 -11
tag left clause: cue.outside	-44 -16 -30 -15 -14 39 -1 -21 -23
tag left clause: cue.parcel	6 -4 0 0 0 0 -1 -1 0
tag left clause: cue.part	30 -37 -23 -25 -12 -19 -11 -7 -28
tag left clause: cue.planned	63 -90 -46 -17 -13 -10 -10 -81 19
tag left clause: cue.postponed	29 -1 -1 0 0 0 0 -26 -3
tag left clause: cue.ready	43 -42 -46 -18 -12 -8 -15 -57 -1
tag left clause: cue.recap	75 -8 -117 -28 -15 -41 -14 -53 -23
tag left clause: cue.record	-7 32 -41 -13 -10 -8 -7 -26 -9
tag left clause: cue.relative	7 -25 -17 -14 -11 -12 -2 -5 3
tag left clause: cue.repatriation	37 -2 -18 -29 -18 -13 -6 7 -26
tag left clause: cue.reunion	39 -45 -10 -22 -16 -11 -11 20 -13
tag left clause: cue.same_number	-10 8 15 -3 -4 -5 -4 -24 -4
tag left clause: cue.since	-36 -20 -38 -24 -10 -7 -9 54 -23
tag left clause: cue.span	-20 9 -8 -44 -14 -13 -13 13 -23
tag left clause: cue.stage	48 -53 -34 -4 -8 -11 -9 -6 -19
tag left clause: cue.thanks	39 -29 -21 -12 -14 -16 -9 -10 -18
tag left clause: cue.third	58 -40 -15 -5 -12 -1 -1 -7 -6
tag left clause: cue.to_date	-43 -57 -42 -25 -15 -14 -10 54 8
tag left clause: cue.today	4 37 -8 0 -17 -15 -13 -54 -62
tag left clause: cue.total	-59 -13 8 -10 -21 -21 -19 63 -31
tag left clause: cue.training	29 -14 -1 0 -1 -1 -1 -8 -4
tag left clause: cue.transit	-60 1 25 13 -8 -5 -7 -7 -16
tag left clause: cue.unit	-13 17 -62 -12 -12 -10 -9 -30 26
tag left clause: cue.venue	9 29 -13 -27 -4 -3 -4 4 -11
tag left clause: cue.visit	38 -29 -2 -1 -1 -1 -1 -2 -3
tag left clause: cue.year	65 -59 -63 -32 -18 -14 -12 -11 -36
tag left clause: cue.yesterday	36 -25 -8 -50 -19 -26 -17 8 -18
tag left clause: foe.agent	36 -37 14 -8 -7 -13 -13 -18 -25
tag left clause: foe.from	-1 -41 37 -1 -2 0 -2 -1 -6
tag left clause: foe.of	-10 25 -18 -4 -7 -22 24 -27 -29
tag left clause: foe.to	-6 -11 1 -21 -8 -15 -15 -15 11
tag left clause: noun.body	-12 10 -35 -24 -16 -23 -13 11 -20
tag left clause: noun.branch	33 23 -43 -9 -8 -9 -15 -31 -41
tag left clause: noun.child	16 -21 -14 -5 -7 -8 -5 1 -11
tag left clause: noun.civilian	24 0 -38 -20 -12 -9 -16 -4 29
tag left clause: noun.exchange	1 -59 3 -21 -16 6 -16 31 -21
tag left clause: noun.family	3 -1 -18 -30 -13 -17 -11 8 -17
tag left clause: noun.foreigner	53 -31 -18 -3 -4 -1 -2 -5 -3
tag left clause: noun.man	11 -86 31 -12 -9 -9 -15 -9 -17
tag left clause: noun.military	-17 3 -11 1 -12 -16 -1 -22 0
tag left clause: noun.other	33 -13 -40 -23 -4 -11 -9 -4 -22
tag left clause: noun.people	-17 -4 5 -41 -12 -15 -7 -12 24
tag left clause: noun.rank	-11 13 11 -10 -15 -28 -18 -18 0
tag left clause: noun.soldier	-31 19 -40 -4 -10 -19 -15 -17 16
tag left clause: noun.woman	65 -24 -39 -3 -2 -3 -10 -6 -7
tag left clause: own.agent	18 -33 -8 -22 -16 -35 4 11 -22
tag left clause: own.from	22 4 -72 -2 -6 -2 -3 -1 -7
tag left clause: own.of	17 -25 -2 -11 -11 -14 -18 -7 -2
tag left clause: own.to	-14 15 -16 -27 -14 -13 -18 15 -19
tag left clause: qualifier.approx	12 -21 -37 30 -5 -4 -6 16 -5
tag left clause: qualifier.at_least	49 -35 -4 -1 -2 -5 -2 -3 -4
tag left clause: qualifier.at_most	5 -2 33 -28 -13 -21 -9 -59 -51
tag left clause: qualifier.more_than	-11 -19 -38 -10 -13 10 26 7 6
tag left clause: ru.agent	-22 -36 31 -2 -16 -13 -18 -14 -9
tag left clause: ru.from	2 6 -43 -21 -15 -2 -12 -2 -5
tag left clause: ru.of	-42 -26 40 -12 -13 -9 -16 10 -11
tag left clause: ru.to	-14 -102 71 -23 -14 -16 -29 8 -24
tag left clause: ua.agent	-1 25 -36 -16 -15 -16 -10 2 -30
tag left clause: ua.from	-3 -81 -5 -10 18 -14 15 7 -2
tag left clause: ua.of	12 -22 -16 -17 -3 -1 -5 -10 -7
tag left clause: ua.to	-42 40 -34 -16 -11 8 -14 -12 -17
tag left clause: verb.bring	-2 -12 11 -5 -11 -6 -9 5 -39
tag left clause: verb.come	5 -14 23 -15 -15 -14 -14 13 -22
tag left clause: verb.future	71 -46 -1 -13 -14 -8 -9 -58 -7
tag left clause: verb.get	-23 10 11 -26 -16 -36 -13 -3 -21
tag left clause: verb.give	-12 15 -30 -16 -15 1 -11 12 -18
tag left clause: verb.held_exchange	-38 -8 -12 11 -19 -27 -19 34 2
tag left clause: verb.home	-14 7 -15 -2 -14 -13 -12 5 -21
tag left clause: verb.managed	-20 22 -11 2 -14 9 -12 -1 -30
tag left clause: verb.noun	12 -23 -2 -6 -13 -11 -9 -18 10
tag left clause: verb.other	24 -18 -16 -11 -5 -4 -5 -12 -8
tag left clause: verb.swap	-9 -29 9 10 -12 0 -13 19 -14
tag left clause: verb.will	21 -36 -43 -19 -19 -19 -15 6 -20
tag left clause: view.ru	-24 -63 4 -10 18 -11 -14 14 22
tag left clause: view.ua	-50 59 -47 -5 -6 -9 -3 18 25
tag left clause: voice.ru	-26 -7 -29 -12 -10 19 -7 11 4
tag left clause: voice.ua	-3 -26 19 -20 -17 -13 -12 16 -25
tag left far: adj.dead	55 -33 -29 -21 -6 -5 -9 -41 -4
tag left far: adj.freed	-38 7 -8 -7 -9 -2 3 8 -10
tag left far: adj.modifier	23 -31 -27 10 -13 -27 -6 -16 20
tag left far: adj.wounded	-54 39 -32 1 -7 10 30 -39 -45
tag left far: category	0 -30 -20 -7 -10 -15 16 -45 41
tag left far: country	27 -31 -11 6 6 -8 -4 -6 -13
tag left far: cue.agreed	10 -12 -23 -11 18 8 -19 17 -25
tag left far: cue.agreement	8 -13 8 -22 19 -9 -15 24 -18
tag left far: cue.all	57 -37 -12 -18 -7 40 -10 -69 -9
tag left far: cue.already	15 -24 -2 -22 -9 -11 -16 20 -29
tag left far: cue.among	29 -19 -108 -14 -8 -12 -12 -1 -34
tag left far: cue.anniversary	0 -12 16 41 -1 -1 -1 -21 -1
tag left far: cue.border	0 10 -1 -1 -3 -1 -3 -12 -3
tag left far: cue.born	6 -63 20 -1 -4 -6 -6 8 -5
tag left far: cue.captivity	12 -23 -24 -6 -10 10 -1 6 -10
tag left far: cue.captured	21 -2 -4 -4 -7 -3 -8 -10 -22
tag left far: cue.claims	-7 8 -33 -18 4 -12 -10 -7 7
tag left far: cue.completed	-16 -14 8 8 -1 -13 -7 -32 -15
tag left far: cue.count	-18 -3 -7 -14 -18 -25 4 -15 16
tag left far: cue.crime	20 -15 -7 0 -1 0 -1 -23 0
tag left far: cue.denied	54 -46 -20 -10 -3 -1 -3 -36 -17
tag left far: cue.deported	-11 -35 11 -2 -1 -3 -3 16 -3
tag left far: cue.each	-49 4 -21 5 -15 -7 12 9 -22
tag left far: cue.evacuation	10 -14 -10 0 -1 -1 -1 -3 25
tag left far: cue.ever_captured	67 -54 -3 -2 -5 -1 -14 -23 -38
tag left far: cue.film	19 -18 -4 -1 -2 -2 -1 -18 -5
tag left far: cue.footage	27 -8 -22 -6 -5 -4 -5 -42 3
tag left far: cue.good_news	-47 57 11 -2 -6 -1 -2 -39 -1
tag left far: cue.held	-16 57 -69 -14 -11 -11 -20 -26 11
tag left far: cue.in_captivity	-5 57 -84 -14 -7 -8 -7 -78 23
tag left far: cue.in_return	-13 0 24 1 -12 -13 -15 -38 -20
tag left far: cue.included	-19 11 -32 21 -10 -10 3 -7 -13
tag left far: cue.local	34 -6 -1 -1 0 -4 -1 -24 -1
tag left far: cue.mediated	-18 -10 13 -19 -19 -7 -10 30 -15
tag left far: cue.missing	-14 -5 -2 -3 -5 -4 -4 7 14
tag left far: cue.month	32 -68 -4 -4 -5 -2 -2 63 -4
tag left far: cue.name	-33 -24 22 -1 -1 -15 -4 20 -15
tag left far: cue.nth	15 0 -15 0 0 0 -1 0 0
tag left far: cue.of_whole	13 -33 -1 -29 -13 -20 -2 -5 -10
tag left far: cue.of_year	7 -21 -11 -5 -10 -7 -9 -3 -54
tag left far: cue.one_sided	-11 -6 -6 -14 -17 -65 37 -29 -20
tag left far: cue.other_exchange	62 -13 -35 -5 -1 -2 -3 -19 -3
tag left far: cue.other_return	46 -21 -38 0 -1 -1 -4 -2 -1
tag left far: cue.other_war	39 -21 -13 -17 -3 -1 -1 -23 -5
tag left far: cue.outside	-17 -35 -43 -8 -7 29 31 7 -26
tag left far: cue.part	-10 8 -26 21 -10 -16 -8 -28 -29
tag left far: cue.planned	7 -11 -20 -11 -6 -8 -6 8 13
tag left far: cue.postponed	-1 14 -20 -2 -1 -3 -2 -16 -3
tag left far: cue.ready	-45 3 19 -13 -4 -4 -3 -32 35
tag left far: cue.recap	84 -100 -36 -31 -14 -35 -16 6 -16
tag left far: cue.record	-12 5 -16 -35 -15 -27 -23 7 -15
tag left far: cue.relative	-26 -33 -2 -48 -15 -3 -2 26 3
tag left far: cue.repatriation	15 -25 4 -24 -6 -8 -9 -20 -1
tag left far: cue.reunion	9 -45 25 -7 -11 34 -24 -40 -20
tag left far: cue.review	-48 -6 -1 -3 -1 -1 -1 50 -9
tag left far: cue.since	1 -69 -34 -42 -11 -17 -15 41 -10
tag left far: cue.span	-6 -115 3 -16 -11 -11 -16 54 -4
tag left far: cue.stage	16 -54 -50 -52 -18 -22 -14 42 -29
tag left far: cue.thanks	16 8 -22 -58 -21 -15 -13 3 -28
tag left far: cue.third	64 -6 -50 -2 -2 -2 -1 -8 -3
tag left far: cue.to_date	-36 -63 -43 -51 -6 -11 -8 70 14
tag left far: cue.today	7 -20 13 -19 -11 -9 4 -1 -3
tag left far: cue.total	3 -98 -33 3 -16 -18 -18 41 -13
tag left far: cue.training	59 -50 -7 0 0 -1 0 -3 -2
tag left far: cue.transit	45 -45 -2 -7 -5 -7 -7 -15 -26
tag left far: cue.unit	18 1 -50 -4 -5 -21 -7 -5 0
tag left far: cue.venue	47 -18 8 -10 -11 -6 -9 -7 -25
tag left far: cue.year	-21 -41 -69 -5 -17 -10 -12 51 -30
tag left far: cue.yesterday	-21 18 -9 1 -15 -17 -16 -24 -19
tag left far: foe.agent	-16 -70 64 -4 -3 -4 -6 -21 -20
tag left far: foe.of	76 -76 7 -2 -2 -5 -3 -4 24
tag left far: foe.to	-17 76 -92 -3 -6 -29 13 -4 -43
tag left far: noun.body	-21 -35 29 -23 -10 -28 -19 4 -34
tag left far: noun.branch	14 -19 17 -8 -8 -22 -17 7 -37
tag left far: noun.child	24 18 7 -16 -12 -12 -19 -68 -37
tag left far: noun.civilian	-14 -22 -20 -11 -10 -9 -25 -6 38
tag left far: noun.exchange	7 -19 -49 -25 -17 5 -12 3 -7
tag left far: noun.family	-11 38 -32 -16 -13 -21 -19 19 -50
tag left far: noun.foreigner	2 -4 -27 0 -3 -12 -3 15 -22
tag left far: noun.man	-15 -24 29 -2 -1 -2 -13 -2 -1
tag left far: noun.military	-22 -1 -28 -27 -9 5 9 -15 8
tag left far: noun.other	12 -14 -5 -29 -10 -19 -12 -23 15
tag left far: noun.people	-8 -14 11 -8 -11 0 -20 -21 -4
tag left far: noun.rank	6 -16 13 -7 -5 -25 -12 -14 -15
tag left far: noun.soldier	-12 30 -39 -7 -4 9 7 -21 -5
tag left far: noun.woman	-33 -11 36 -1 -1 -3 -13 0 -9
tag left far: own.agent	-21 23 -6 -14 -11 10 -34 1 -36
tag left far: own.from	-50 -61 38 -2 -3 -21 28 0 -28
tag left far: own.of	-8 9 -17 -8 -10 -10 14 0 -51
tag left far: own.to	11 -1 10 -12 -9 6 -23 -31 -30
tag left far: qualifier.approx	-9 11 2 -20 -13 -7 -14 -21 1
tag left far: qualifier.at_most	13 -28 22 -26 -16 0 11 -65 -44
tag left far: qualifier.more_than	2 -35 -19 -37 -11 17 15 -7 5
tag left far: ru.agent	-2 -11 47 -23 -13 -18 -7 -23 -27
tag left far: ru.from	-19 4 -3 -29 -10 -29 -23 9 -3
tag left far: ru.of	-16 0 -12 -15 -14 -19 -19 16 12
tag left far: ru.to	-50 -35 62 -19 -9 -24 -32 -69 -56
tag left far: ua.agent	28 16 -41 -26 -15 -17 -15 15 -27
tag left far: ua.from	-2 -9 1 8 -11 -6 -19 -9 -1
tag left far: ua.of	-14 0 -30 -12 -12 -12 -13 7 -19
tag left far: ua.to	-40 -30 15 -12 -11 -37 13 18 -7
tag left far: verb.bring	1 -12 -38 -4 -10 -17 2 -46 5
tag left far: verb.come	37 -38 15 -19 -8 15 2 -28 -18
tag left far: verb.future	14 -27 -29 -10 -13 -3 -9 8 -10
tag left far: verb.get	-10 19 -19 -22 -8 8 -30 13 -18
tag left far: verb.give	-9 -29 -9 -15 -13 -16 12 0 -27
tag left far: verb.held_exchange	-50 -8 8 -7 -12 1 -20 -11 8
tag left far: verb.home	4 0 -39 -27 -7 12 -14 -6 -26
tag left far: verb.managed	0 -11 -22 1 -17 -15 -13 -25 14
tag left far: verb.noun	26 -32 0 -19 -17 3 -6 -7 -31
tag left far: verb.other	48 -16 -19 -4 -4 -4 -7 -45 -17
tag left far: verb.swap	-6 -21 15 -36 -11 6 -28 20 -18
tag left far: verb.will	-12 -43 3 -5 -5 -8 -4 -3 22
tag left far: view.ru	-9 -15 -16 -3 -5 -5 -7 26 17
tag left far: view.ua	-27 21 -3 -7 -3 -15 12 -14 38
tag left far: voice.ru	24 -36 5 -15 -17 17 -16 25 -57
tag left far: voice.ua	-48 13 -4 -20 -17 -21 -22 4 26
tag right 1: adj.dead	6 11 -14 -16 -16 -21 -16 -5 -48
tag right 1: adj.freed	2 -7 -25 35 -10 -8 -13 3 -14
tag right 1: adj.modifier	-2 -40 15 -15 -13 -42 -22 -11 21
tag right 1: adj.wounded	-13 -26 -62 -8 -10 19 15 5 -23
tag right 1: category	-1 -85 12 -14 -11 27 4 20 -6
tag right 1: country	8 -2 -1 0 -1 0 0 -4 0
tag right 1: cue.agreed	19 -7 -2 -1 -1 0 -1 -4 -3
tag right 1: cue.agreement	35 -43 -15 -2 -2 -7 -6 -11 -2
tag right 1: cue.already	-4 20 -11 -22 -8 -13 -9 -1 -28
tag right 1: cue.among	35 -29 -19 -1 -1 -2 -1 -16 0
tag right 1: cue.anniversary	14 -14 -1 0 0 0 0 -1 -1
tag right 1: cue.border	-25 29 -13 -2 -1 -1 -1 -6 -1
tag right 1: cue.born	-31 51 -24 0 -1 -2 -5 -12 -1
tag right 1: cue.called_off	54 -37 -10 0 -1 -5 -2 -19 -29
tag right 1: cue.captivity	1 -20 7 -13 -14 -12 -7 7 -28
tag right 1: cue.captured	20 22 -26 -8 -4 -5 -4 -10 -22
tag right 1: cue.claims	7 -31 30 -1 -4 -2 -1 -8 -3
tag right 1: cue.completed	-27 12 1 -4 -21 -19 -13 -4 -26
tag right 1: cue.count	20 -37 -9 4 -3 -9 -3 -5 -2
tag right 1: cue.crime	12 0 0 0 0 0 0 0 -10
tag right 1: cue.denied	19 -14 -14 -1 0 0 0 -2 -1
tag right 1: cue.deported	33 -15 -41 -15 -4 -6 -5 -23 -9
tag right 1: cue.died	-21 23 -1 0 0 0 0 -1 0
tag right 1: cue.each	-22 24 0 -46 -27 -16 -18 -7 -20
tag right 1: cue.evacuation	45 -24 -3 0 -1 0 -1 -12 -24
tag right 1: cue.ever_captured	30 -23 -3 0 -1 -1 -1 -1 -1
tag right 1: cue.footage	29 -2 -25 0 -2 -1 -2 0 -3
tag right 1: cue.held	29 -42 -57 -1 -5 -7 -7 -41 46
tag right 1: cue.in_captivity	9 -61 9 -1 -5 -1 -3 -20 17
tag right 1: cue.in_return	35 0 -15 -12 -4 -30 15 -30 -8
tag right 1: cue.included	22 5 -17 35 -3 -8 -4 -37 -3
tag right 1: cue.local	50 -25 -19 -5 -2 -1 -3 -17 -3
tag right 1: cue.mediated	-15 14 -4 -15 -2 -2 -2 21 -28
tag right 1: cue.money	44 -8 0 -2 -3 -1 -1 -34 -2
tag right 1: cue.of_whole	14 3 -2 -18 -13 -9 -12 -17 -46
tag right 1: cue.of_year	12 8 -35 -7 -19 -4 -9 -14 -16
tag right 1: cue.one_sided	23 -33 29 -19 -7 -7 -11 7 -10
tag right 1: cue.other_war	27 -13 -7 -3 -1 0 -1 -7 -2
tag right 1: cue.part	40 -20 -13 -35 -11 -20 -10 -30 -16
tag right 1: cue.planned	-31 38 -24 -2 -4 -5 -3 -7 -3
tag right 1: cue.postponed	53 -35 -22 -4 -3 -2 -1 -1 -2
tag right 1: cue.ready	24 33 -4 -1 -3 -6 -2 -21 -46
tag right 1: cue.recap	38 -30 -10 0 -1 -16 -1 -7 -2
tag right 1: cue.relative	-6 30 -3 -36 -11 -21 18 -26 -12
tag right 1: cue.repatriation	-49 25 -2 -3 -2 -10 -1 37 -1
tag right 1: cue.reunion	-12 11 -6 -20 -6 -5 -6 -19 -4
tag right 1: cue.since	-12 -34 -7 -23 -6 -10 -4 34 -32
tag right 1: cue.span	-7 -66 22 -20 -20 -21 -20 9 -30
tag right 1: cue.stage	45 -1 -43 -1 -20 -1 -1 -6 -10
tag right 1: cue.to_date	13 -35 -28 -33 -21 -7 -6 29 -20
tag right 1: cue.today	4 -8 -12 4 -22 -25 -18 -5 -34
tag right 1: cue.total	-70 17 -24 47 -7 -6 -18 -4 -11
tag right 1: cue.transit	26 11 -17 -15 -10 -9 -6 -17 -16
tag right 1: cue.unit	34 -50 23 -5 -8 -33 -9 -9 -12
tag right 1: cue.venue	22 -5 -5 -11 0 0 0 0 -1
tag right 1: cue.visit	39 -13 -17 -4 -1 -1 -1 0 -17
tag right 1: cue.year	32 -17 -16 -11 -14 -4 -6 -18 -54
tag right 1: cue.yesterday	50 -37 -2 -5 -3 -18 -2 -11 -4
tag right 1: foe.of	10 -20 31 -17 -3 -7 -3 -10 -6
tag right 1: noun.body	-34 47 -3 -1 -1 -3 -1 -21 0
tag right 1: noun.branch	18 24 -29 -1 -2 -2 -4 -15 -6
tag right 1: noun.exchange	9 2 -32 -19 -5 -5 -5 -3 -18
tag right 1: noun.family	1 -28 -16 22 0 0 0 -1 0
tag right 1: noun.military	0 11 11 -17 -15 -14 -7 -45 -15
tag right 1: noun.other	-8 22 -18 -8 -6 -8 -6 -39 43
tag right 1: noun.people	-7 -14 10 -33 -17 -23 6 -13 -18
tag right 1: noun.rank	11 -1 -9 0 0 0 0 0 -1
tag right 1: noun.soldier	-19 21 -10 -2 -3 -4 -1 -3 -5
tag right 1: own.agent	6 -1 5 -16 -11 -19 -20 -18 -21
tag right 1: own.from	48 -4 -30 -2 -1 -1 -1 -1 -5
tag right 1: own.of	-14 13 -5 -17 -10 -5 -12 -8 -9
tag right 1: own.to	25 -3 -14 -35 -12 5 -14 -7 -13
tag right 1: qualifier.approx	-18 -15 -1 -24 -4 -2 -1 46 -2
tag right 1: qualifier.at_most	58 -54 -41 -13 -3 -14 -6 2 -19
tag right 1: qualifier.more_than	62 -39 -28 -11 -7 -9 -8 -55 -12
tag right 1: ru.agent	-12 -1 -18 -2 -7 -13 -9 -27 40
tag right 1: ru.from	21 -39 -15 -13 -7 -5 -10 11 -46
tag right 1: ru.of	2 -31 3 -2 -13 -20 -4 -25 -8
tag right 1: ru.to	-37 -34 29 -7 -5 -7 -11 9 -6
tag right 1: ua.agent	28 -2 -2 -49 -16 14 8 -22 -36
tag right 1: ua.from	-26 -33 32 -42 -3 -5 -4 26 -14
tag right 1: ua.of	-4 21 -52 -39 -10 4 -1 -10 -26
tag right 1: ua.to	17 41 -48 -53 -16 12 -12 1 -20
tag right 1: verb.bring	-27 33 -13 -7 -15 -6 -16 -24 -16
tag right 1: verb.come	-89 -2 30 9 -17 -13 -16 2 -27
tag right 1: verb.future	-7 31 6 -9 -8 -7 -7 -17 -10
tag right 1: verb.get	-17 11 11 -39 -17 -23 -18 -35 -11
tag right 1: verb.give	1 -48 31 -31 -30 -36 5 -37 8
tag right 1: verb.held_exchange	17 -7 -35 8 -10 -10 -11 6 -8
tag right 1: verb.home	-9 -7 -8 20 -11 -13 -10 -20 -14
tag right 1: verb.managed	-51 58 -4 -27 -2 -3 -2 2 -4
tag right 1: verb.other	123 -20 -45 -4 -3 -6 -5 -66 -22
tag right 1: verb.swap	3 -17 -47 38 -4 -3 -4 33 -9
tag right 1: verb.will	24 -33 -25 -6 -2 -2 -2 -15 -2
tag right 1: view.ru	26 -1 -25 0 -2 -1 -1 -4 -6
tag right 1: view.ua	-31 38 -1 0 -1 0 -1 -16 0
tag right 1: voice.ua	-22 27 20 -1 -4 -10 -4 -37 -15
tag right 3: adj.dead	2 53 -62 -11 -8 -20 -9 18 -15
tag right 3: adj.freed	4 -8 -23 6 -12 -4 -12 -7 -19
tag right 3: adj.modifier	37 -18 -13 -19 -13 1 0 -43 6
tag right 3: adj.wounded	-29 -59 -17 -17 -28 45 -35 33 -82
tag right 3: category	-13 -37 -21 -20 -14 1 -14 20 56
tag right 3: country	22 -28 4 -21 -8 -18 -9 -21 -1
tag right 3: cue.agreed	57 -37 -15 -4 -2 -4 -2 -23 -11
tag right 3: cue.agreement	20 -50 -16 -5 -4 -5 -3 4 -11
tag right 3: cue.all	-36 13 -1 -30 -15 13 -15 -35 20
tag right 3: cue.all_civilians	-8 6 13 -1 -1 -1 -1 -8 -1
tag right 3: cue.already	58 -11 -64 -30 -7 -12 -7 18 -26
tag right 3: cue.among	35 -26 -19 -1 -1 -1 0 -6 0
tag right 3: cue.border	-25 31 -8 -2 -1 -1 -1 -6 -2
tag right 3: cue.born	56 20 -26 -15 -2 -3 -3 -60 -61
tag right 3: cue.called_off	30 -6 -24 -1 -1 0 -2 -2 -11
tag right 3: cue.captivity	15 -13 10 -30 -11 -12 -10 -15 -20
tag right 3: cue.captured	26 -6 -1 -7 -4 -8 -4 -23 -12
tag right 3: cue.claims	-35 9 13 -27 -16 -13 -16 -27 21
tag right 3: cue.completed	-11 -2 -6 21 -15 -20 -13 -46 -9
tag right 3: cue.count	-34 1 -34 -7 -11 -19 -11 32 -6
tag right 3: cue.crime	16 -14 0 0 -1 -1 -1 -15 -3
tag right 3: cue.denied	38 -39 -27 -2 -2 -1 -1 -34 32
tag right 3: cue.deported	12 7 11 -16 -9 -11 -13 -23 -54
tag right 3: cue.died	-22 51 -35 -1 -1 -2 -1 -7 -1
tag right 3: cue.each	-30 -6 14 -10 9 -17 -19 4 -20
tag right 3: cue.evacuation	41 -42 -21 -2 -6 -3 -2 -5 -9
tag right 3: cue.ever_captured	-13 17 -6 0 -1 -2 -1 -1 -5
tag right 3: cue.footage	44 -40 -35 -4 -12 -3 -7 15 -15
tag right 3: cue.good_news	43 -37 -14 -1 -2 -1 -1 -11 -1
tag right 3: cue.held	-66 -55 -5 -24 -16 -22 -18 -42 86
tag right 3: cue.in_captivity	70 -21 -21 -3 -6 -11 -7 -52 15
tag right 3: cue.in_return	-30 7 26 -29 -13 -36 12 -7 -50
tag right 3: cue.included	22 -17 -71 12 -6 -5 -6 1 -14
tag right 3: cue.local	-8 16 -17 -4 -2 -2 -2 -11 -4
tag right 3: cue.mediated	-68 30 22 -30 -13 12 -15 -67 -26
tag right 3: cue.missing	-58 13 -34 -4 -9 -6 -5 -68 69
tag right 3: cue.money	12 -9 -1 0 0 0 0 -1 0
tag right 3: cue.month	74 -13 0 0 0 -1 0 -64 0
tag right 3: cue.of_whole	-29 -16 18 -7 -21 -20 -10 21 -9
tag right 3: cue.of_year	-3 25 -43 -8 -17 -7 -11 -8 -24
tag right 3: cue.on_shield	-8 23 -5 -4 -1 -1 0 -6 0
tag right 3: cue.one_sided	-46 28 -19 -20 -17 24 -32 -14 -25
tag right 3: cue.other_exchange	65 -29 -14 0 -1 -1 -2 -34 -4
tag right 3: cue.other_return	19 -4 -35 -20 -4 -5 -4 -16 -12
tag right 3: cue.other_war	41 -17 -13 -6 -2 -2 -1 -12 -2
tag right 3: cue.outside	-46 -22 -16 -5 -4 40 -22 -10 -13
tag right 3: cue.part	-10 4 -24 -28 -3 -18 -15 15 -36
tag right 3: cue.planned	16 -56 -49 -14 -5 -3 -6 28 -28
tag right 3: cue.postponed	-1 -18 0 -11 -1 0 -1 -12 19
tag right 3: cue.ready	-7 -42 -31 -2 -12 -2 -5 36 -35
tag right 3: cue.recap	18 -2 -16 -3 -4 -14 -6 15 14
tag right 3: cue.record	59 -42 -9 -3 -2 -1 -2 -5 -5
tag right 3: cue.relative	-20 3 10 5 -20 -8 -20 -16 8
tag right 3: cue.repatriation	-2 17 -23 -4 -5 -12 -5 12 -4
tag right 3: cue.reunion	23 27 -34 21 -13 -12 -13 -73 -20
tag right 3: cue.same_number	31 11 -15 -16 -6 -20 -8 -26 -28
tag right 3: cue.since	-23 -57 -12 -25 -8 -13 -8 46 -34
tag right 3: cue.span	6 -40 -51 -32 -24 -26 -26 1 -45
tag right 3: cue.stage	1 17 -11 -1 -1 -1 -1 -1 -5
tag right 3: cue.thanks	8 -10 -14 -2 -4 -7 -4 -4 -3
tag right 3: cue.third	38 -1 -9 -22 0 -2 -1 -5 0
tag right 3: cue.to_date	-5 -46 -40 -8 -28 -11 -8 37 -17
tag right 3: cue.today	-20 -30 -7 30 -16 -23 -12 28 -28
tag right 3: cue.total	-15 32 -64 9 -27 -17 -23 -17 -43
tag right 3: cue.transit	9 1 26 -15 -16 -13 -13 -42 -35
tag right 3: cue.unit	-43 44 -33 -12 -12 -30 -13 -23 31
tag right 3: cue.venue	72 -49 -38 -16 -2 -5 -2 -10 -2
tag right 3: cue.visit	16 -13 -2 -1 -1 0 -1 -1 -1
tag right 3: cue.year	-32 -18 -23 -20 -18 -5 -9 41 -69
tag right 3: cue.yesterday	50 -17 -6 -23 -14 -6 -6 -43 -18
tag right 3: foe.agent	-24 6 27 -9 -4 -16 -11 -23 -5
tag right 3: foe.of	-21 32 -28 -13 -6 -15 -17 -25 -34
tag right 3: foe.to	-57 2 44 -33 -24 -27 -28 -25 5
tag right 3: noun.body	18 -6 -18 -16 -6 -9 -4 13 -15
tag right 3: noun.branch	25 -1 -45 -9 -12 -19 -16 -17 -31
tag right 3: noun.child	16 -28 -39 -9 -6 -11 -7 -9 8
tag right 3: noun.civilian	-58 28 27 -21 -19 -35 -16 -8 -66
tag right 3: noun.exchange	10 -31 -17 -24 -15 11 -12 2 -21
tag right 3: noun.family	-75 39 5 -35 -13 -13 -14 -48 -29
tag right 3: noun.foreigner	-11 8 -44 -6 -11 -9 -5 -22 23
tag right 3: noun.man	49 5 -44 -22 -6 -4 -5 -77 -8
tag right 3: noun.military	-6 8 -3 2 15 -29 -17 -35 -14
tag right 3: noun.other	31 -29 -18 -23 -10 -10 -4 25 -24
tag right 3: noun.people	19 -29 -7 -17 -15 -10 -14 -18 -1
tag right 3: noun.rank	4 -34 35 -8 -12 -26 -11 -28 -19
tag right 3: noun.soldier	30 -20 -26 -14 -13 -18 -9 3 -9
tag right 3: noun.woman	87 -33 -51 -7 -5 -21 -6 -23 -4
tag right 3: own.agent	-38 -17 40 -16 -16 -30 -22 33 -41
tag right 3: own.from	48 -4 -30 -2 -1 -1 -1 -1 -5
tag right 3: own.of	-42 21 -2 19 -15 -15 -15 -48 8
tag right 3: own.to	-27 -8 22 -4 -14 -7 -26 4 -17
tag right 3: qualifier.approx	20 -6 -14 -21 -6 -5 -6 -19 -39
tag right 3: qualifier.at_least	-46 44 -8 -2 -3 -3 -2 16 3
tag right 3: qualifier.at_most	8 -16 -2 -19 -11 -8 -10 -29 -6
tag right 3: qualifier.more_than	6 -30 -31 -23 -9 25 -16 -43 -13
tag right 3: ru.agent	-36 -1 -18 9 -19 -18 -27 12 -22
tag right 3: ru.from	-7 32 -70 -29 -10 -16 -10 18 -3
tag right 3: ru.of	-33 -30 25 0 -16 -39 -22 18 -19
tag right 3: ru.to	-28 -3 12 -21 -12 -13 -15 3 -17
tag right 3: ua.agent	-41 4 -13 5 -19 -40 11 1 -40
tag right 3: ua.from	-72 -6 25 -35 -8 -9 -14 30 -15
tag right 3: ua.of	2 -2 -3 -12 -13 -24 -10 -18 -25
tag right 3: ua.to	13 22 -13 -62 -13 -13 -1 -16 -39
tag right 3: verb.bring	-12 -6 13 -16 -13 -14 -5 -8 -23
tag right 3: verb.come	15 4 -19 -15 -13 4 -14 -16 -16
tag right 3: verb.future	64 -38 -35 -9 -3 -3 -4 -13 -7
tag right 3: verb.get	-42 6 28 -17 -11 -16 -15 20 -33
tag right 3: verb.give	-3 -4 -18 5 -19 25 3 -12 -32
tag right 3: verb.held_exchange	19 -20 -1 -40 -13 -27 -13 -25 -23
tag right 3: verb.home	-23 3 -3 28 -11 -13 -11 -6 -15
tag right 3: verb.managed	30 -8 -16 -16 -8 -5 -7 -21 -40
tag right 3: verb.noun	48 -24 -7 -5 -8 12 -6 -30 -27
tag right 3: verb.other	37 1 -10 -5 -5 -10 -7 -47 -12
tag right 3: verb.swap	2 -25 -15 35 -11 -26 -15 0 -20
tag right 3: verb.will	14 26 1 -5 -1 -1 -1 -17 -2
tag right 3: view.ru	34 -50 -19 -16 -6 -10 -13 2 5
tag right 3: view.ua	-14 2 -39 -8 -5 -9 -5 14 1
tag right 3: voice.ru	-1 -4 3 -18 -11 -19 -17 20 -31
tag right 3: voice.ua	-11 -8 -8 -23 -16 -14 -11 26 -29
tag right 7: adj.dead	45 -27 -49 -21 -12 -22 -8 -13 -14
tag right 7: adj.freed	-67 -13 20 -19 -13 -14 -9 30 -17
tag right 7: adj.modifier	-54 1 14 -12 -13 11 -11 4 19
tag right 7: adj.wounded	11 5 -63 -18 -13 10 3 -21 -23
tag right 7: category	15 -31 -20 -26 -3 -5 -16 1 -15
tag right 7: country	15 -19 3 -24 -13 -14 -13 10 -45
tag right 7: cue.agreed	-36 -48 19 -8 -10 18 -10 11 -21
tag right 7: cue.agreement	14 -55 19 -7 -8 18 -9 -49 -15
tag right 7: cue.all	45 -35 -48 24 -6 -10 -8 -27 8
tag right 7: cue.already	51 -32 -36 -16 -4 -4 -4 20 -25
tag right 7: cue.among	82 -32 -37 -5 -3 -2 -3 -20 -3
tag right 7: cue.border	-35 -42 53 -5 -3 -1 -5 -2 -2
tag right 7: cue.born	-3 15 -37 -2 -4 -5 -3 -59 24
tag right 7: cue.called_off	33 -30 -21 0 -1 0 -1 -3 -2
tag right 7: cue.captivity	-8 -3 -1 -34 -9 -13 -12 4 -10
tag right 7: cue.captured	22 27 -19 -10 -8 -14 -7 -56 -36
tag right 7: cue.claims	-19 1 -22 10 -19 -13 -13 0 -19
tag right 7: cue.completed	0 -3 -38 2 -14 -2 -14 7 3
tag right 7: cue.count	-29 5 -36 0 -17 -2 -13 24 -35
tag right 7: cue.crime	29 -23 -11 -4 -4 -2 -2 -20 -8
tag right 7: cue.denied	0 37 -25 -5 -4 -2 -3 -36 -21
tag right 7: cue.deported	-47 -9 21 -8 -6 -19 -13 23 -29
tag right 7: cue.died	10 -6 -2 0 -1 -1 0 0 0
tag right 7: cue.each	-56 -7 -12 52 -36 -19 12 -4 -21
tag right 7: cue.evacuation	29 -13 -13 -1 -1 0 -1 -3 -5
tag right 7: cue.ever_captured	31 -18 -6 -1 -1 -2 0 -12 -8
tag right 7: cue.footage	-22 45 -18 -18 -17 -5 -14 -43 -37
tag right 7: cue.held	-3 -60 1 -13 -10 -12 -10 -27 53
tag right 7: cue.in_captivity	-17 -12 0 -6 -8 -9 -7 -63 34
tag right 7: cue.in_return	-1 49 -23 -22 -7 -31 8 -9 -14
tag right 7: cue.included	8 -13 27 18 -6 -20 -6 -32 -28
tag right 7: cue.local	30 -11 -36 -20 -14 -20 -14 -30 -12
tag right 7: cue.mediated	-59 -13 -14 28 -10 -7 9 41 -16
tag right 7: cue.missing	16 -24 -30 -11 -12 -27 -12 -55 46
tag right 7: cue.money	15 -3 -1 -3 -2 -3 -1 -3 -1
tag right 7: cue.month	-24 -35 -21 -27 -2 -3 -4 31 0
tag right 7: cue.of_whole	11 -10 0 -49 -17 -47 -5 -37 -5
tag right 7: cue.of_year	-10 -2 -56 -2 -14 -23 -19 45 -35
tag right 7: cue.on_shield	-10 29 -2 -4 0 -6 0 -18 0
tag right 7: cue.one_sided	-55 35 -24 -8 -10 26 -30 21 -21
tag right 7: cue.other_exchange	15 -7 -1 -2 -1 -1 -1 -2 -1
tag right 7: cue.other_return	77 -30 -42 -21 -3 -4 -4 -11 -17
tag right 7: cue.other_war	44 -23 -32 -19 -5 -2 -3 -35 -10
tag right 7: cue.outside	-88 -26 -9 -9 -9 32 53 -17 -25
tag right 7: cue.part	-28 -19 24 11 -25 -23 -9 -5 14
tag right 7: cue.planned	71 -8 -26 -24 -3 -4 -4 -86 -7
tag right 7: cue.postponed	11 0 0 -6 0 0 0 -4 -1
tag right 7: cue.ready	20 -7 -19 -14 -8 -4 -4 -54 -27
tag right 7: cue.recap	11 -11 -5 -16 -9 -17 -12 -6 -23
tag right 7: cue.record	3 17 -11 -33 -4 -7 -4 -15 -10
tag right 7: cue.relative	-21 -37 35 12 -19 -5 -16 4 6
tag right 7: cue.repatriation	-2 1 -7 -4 -4 -6 -3 19 -5
tag right 7: cue.reunion	-29 -18 -18 28 -10 -17 -9 -5 -6
tag right 7: cue.same_number	-15 34 -19 -6 -3 -15 -5 -14 -24
tag right 7: cue.since	-38 -38 -15 -25 -13 -20 -12 65 -50
tag right 7: cue.span	-32 9 -8 -29 -10 -13 -13 23 -36
tag right 7: cue.stage	-28 15 19 -19 -6 -14 -5 12 -13
tag right 7: cue.thanks	-4 -15 -15 23 -3 -8 -5 -27 -20
tag right 7: cue.third	64 -18 -67 -49 -1 -7 -3 21 -1
tag right 7: cue.to_date	-79 -23 -22 34 -16 -9 -18 73 -9
tag right 7: cue.today	10 9 -66 -52 -18 -23 -17 21 -26
tag right 7: cue.total	-13 -61 3 21 -19 -18 -24 -7 26
tag right 7: cue.training	60 -56 -2 -1 0 0 0 -1 -1
tag right 7: cue.transit	-1 -11 41 -17 -9 -11 -11 -33 -21
tag right 7: cue.unfinished	23 -20 -2 0 -2 0 0 -1 -1
tag right 7: cue.unit	11 7 -30 -13 -18 -17 -11 -24 -13
tag right 7: cue.venue	17 -26 -40 -8 -2 -5 -4 26 -4
tag right 7: cue.visit	-12 43 -21 -4 -3 -3 -4 -27 -10
tag right 7: cue.year	-11 -32 -42 -25 -6 -7 -5 37 -17
tag right 7: cue.yesterday	-22 -28 -2 36 -10 -4 -6 -22 -10
tag right 7: foe.agent	-14 -17 -2 -11 -9 42 -13 -81 -26
tag right 7: foe.of	-26 23 -2 -25 -9 -27 -15 -33 -13
tag right 7: foe.to	-59 6 37 -32 -20 -37 -23 -25 12
tag right 7: noun.body	15 -28 6 -22 -16 -21 -13 -10 -18
tag right 7: noun.branch	0 -37 59 -18 -15 -33 -16 -61 -22
tag right 7: noun.child	9 32 -24 -7 -10 -12 -12 -77 11
tag right 7: noun.civilian	-48 46 -4 -26 10 -22 -13 -51 3
tag right 7: noun.exchange	-1 -8 -23 -38 -19 14 -16 22 -31
tag right 7: noun.family	-15 24 -69 46 -8 -8 -8 -37 -16
tag right 7: noun.foreigner	-23 20 -74 -29 -18 -10 -13 -37 38
tag right 7: noun.man	-70 -18 42 -9 -7 -15 -11 -7 -35
tag right 7: noun.military	-3 -19 25 -33 -21 -19 -17 3 -14
tag right 7: noun.other	1 -25 -25 12 -13 -15 12 1 -11
tag right 7: noun.people	-21 -36 -23 -8 2 3 -21 12 2
tag right 7: noun.rank	-15 24 -9 -21 -14 -19 -11 -13 -24
tag right 7: noun.soldier	-46 54 -19 -28 -11 -13 -20 -22 16
tag right 7: noun.woman	-28 25 -46 -13 -13 -16 -11 34 -31
tag right 7: own.agent	-5 -10 -6 -7 -6 -20 -6 -46 41
tag right 7: own.from	24 -20 -1 0 -1 0 -1 -2 -1
tag right 7: own.of	4 -29 -15 11 -21 -24 -17 -4 -53
tag right 7: own.to	-26 -6 -26 8 -20 -21 -18 -10 -8
tag right 7: qualifier.approx	23 36 -72 -11 -6 -8 -7 -5 11
tag right 7: qualifier.at_least	8 -6 -1 0 -2 -1 -1 17 -18
tag right 7: qualifier.at_most	-55 22 24 2 -10 -15 -8 23 5
tag right 7: qualifier.more_than	-7 -43 -12 -13 -6 30 23 4 5
tag right 7: ru.agent	42 -25 13 -57 -19 12 -17 -72 -28
tag right 7: ru.from	-29 -7 -32 -8 -9 -21 -10 7 33
tag right 7: ru.of	-14 15 11 -58 -17 -7 -16 -65 14
tag right 7: ru.to	-61 26 7 -51 -14 3 -16 21 -37
tag right 7: ua.agent	-34 -9 -22 4 -20 -34 -19 20 19
tag right 7: ua.from	13 -27 -6 -20 -6 -6 -8 14 -4
tag right 7: ua.of	-19 9 -16 5 -13 -18 -12 -16 -5
tag right 7: ua.to	2 -14 9 -33 -12 -24 -12 -15 26
tag right 7: verb.bring	-35 -18 -21 7 -16 -33 -22 26 -6
tag right 7: verb.come	29 7 -45 -12 -12 -13 -10 26 -19
tag right 7: verb.future	64 -27 -39 -17 -6 -6 -5 -15 -28
tag right 7: verb.get	-31 2 9 -24 -18 -36 -24 -40 -11
tag right 7: verb.give	-65 18 14 -28 -16 -4 13 -20 -32
tag right 7: verb.held_exchange	29 -19 9 -44 -22 -28 -16 -65 -27
tag right 7: verb.home	-33 26 7 -23 -12 -14 -13 -9 -31
tag right 7: verb.managed	-49 33 -14 25 -11 -24 -10 11 -4
tag right 7: verb.noun	24 -1 -27 -13 -13 11 -7 -50 -20
tag right 7: verb.other	-27 33 14 -15 -11 -12 -11 2 -35
tag right 7: verb.swap	22 -3 -19 -10 -8 -7 -6 -31 -8
tag right 7: verb.will	12 18 -29 -7 -7 -9 -5 -17 -16
tag right 7: view.ru	15 -46 12 -19 -15 -11 -13 -11 -1
tag right 7: view.ua	-32 4 -15 -14 -5 -5 -5 1 7
tag right 7: voice.ru	-20 -2 -4 -18 -9 -14 -14 -14 15
tag right 7: voice.ua	12 10 -37 -39 -20 -20 -14 26 -58
tag right beyond: adj.dead	40 -24 -20 -25 -22 -30 -13 -17 -17
tag right beyond: adj.freed	-13 -24 21 -17 -12 -9 -9 3 -15
tag right beyond: adj.modifier	25 -10 -3 -15 -14 -16 -13 -24 4
tag right beyond: adj.wounded	-8 -19 -56 -15 -19 -14 -5 37 -39
tag right beyond: category	-16 10 3 -26 -8 -26 -16 -19 32
tag right beyond: country	24 -10 -2 3 -16 -26 -18 -53 -48
tag right beyond: cue.agreed	-11 -43 2 -29 -18 8 -11 11 -25
tag right beyond: cue.agreement	28 -35 -22 -36 -17 5 -11 -12 -39
tag right beyond: cue.all	-40 13 -22 1 -16 10 -18 -37 30
tag right beyond: cue.all_civilians	16 -10 -14 -1 -1 -1 -1 -9 -3
tag right beyond: cue.already	7 -34 14 11 -7 -20 -8 -19 12
tag right beyond: cue.among	29 -26 -8 -4 -1 0 -1 -2 -2
tag right beyond: cue.border	-14 -5 13 -6 -4 -2 -4 -6 -4
tag right beyond: cue.born	41 -11 -37 -15 -8 -7 -7 -71 16
tag right beyond: cue.called_off	39 -34 -19 -1 -2 -2 -1 -6 -7
tag right beyond: cue.captivity	43 1 -9 -10 -12 -16 -12 -31 -24
tag right beyond: cue.captured	-13 39 -22 -11 -9 -12 -8 -42 -32
tag right beyond: cue.claims	-30 16 9 -6 -19 -21 -15 -34 -4
tag right beyond: cue.completed	3 14 -3 -24 -13 -20 -18 -31 16
tag right beyond: cue.count	-8 4 19 -31 -20 5 -16 -67 -37
tag right beyond: cue.crime	63 -39 -22 -5 -4 -4 -3 -11 -33
tag right beyond: cue.denied	29 -14 -21 -10 -5 -3 -3 -57 -21
tag right beyond: cue.deported	-55 6 29 -11 -8 -16 -14 23 -41
tag right beyond: cue.died	-6 35 -34 -1 -1 -1 -1 -7 0
tag right beyond: cue.each	52 -108 -59 78 -18 -11 -12 -17 -15
tag right beyond: cue.evacuation	57 -65 -17 -3 -8 -4 -3 -27 -24
tag right beyond: cue.ever_captured	30 -13 -13 -1 -1 -1 -2 -13 -11
tag right beyond: cue.footage	18 -18 9 -14 -12 -9 -13 -2 -25
tag right beyond: cue.good_news	19 14 -17 -3 -1 0 0 -1 -5
tag right beyond: cue.held	-60 -16 37 -14 26 -18 -13 -4 39
tag right beyond: cue.in_captivity	-31 -16 27 -5 -14 -16 -7 -4 10
tag right beyond: cue.in_return	8 -56 -18 10 -13 22 -17 -11 -43
tag right beyond: cue.included	-29 -14 7 13 -8 -9 -7 20 -4
tag right beyond: cue.local	28 -9 -35 -19 -14 -18 -14 -30 -11
tag right beyond: cue.mediated	-34 -6 -2 1 -17 -24 -18 -8 -20
tag right beyond: cue.missing	12 -24 -25 -9 -9 -9 -4 -14 36
tag right beyond: cue.money	12 -11 -2 -21 -2 -3 -1 22 -1
tag right beyond: cue.of_whole	-5 4 -10 -28 -19 -31 -11 -17 1
tag right beyond: cue.of_year	-16 3 6 -26 -14 -15 -13 8 5
tag right beyond: cue.one_sided	-61 46 -33 -9 -10 11 -20 -10 -37
tag right beyond: cue.other_exchange	33 -24 -14 -3 -2 -1 -2 -4 -3
tag right beyond: cue.other_return	31 -5 -43 -5 -4 -13 -9 -16 14
tag right beyond: cue.other_war	9 7 -58 -31 -9 -4 -5 20 -13
tag right beyond: cue.outside	-72 -38 -25 -19 -8 41 32 -15 -32
tag right beyond: cue.part	-47 4 -15 1 -6 -24 -16 4 -11
tag right beyond: cue.planned	7 -2 -33 -36 -6 -6 -6 -14 28
tag right beyond: cue.postponed	23 -26 -4 -1 -2 -1 -1 15 -2
tag right beyond: cue.ready	-5 -9 -31 -24 -16 -5 -7 31 -49
tag right beyond: cue.recap	3 16 -15 -19 -6 -15 -9 -3 -5
tag right beyond: cue.record	9 14 -24 -2 -5 -7 -5 -28 -14
tag right beyond: cue.relative	-16 3 7 -32 6 -1 -16 -14 0
tag right beyond: cue.repatriation	11 4 7 -8 -8 -27 -7 -41 -8
tag right beyond: cue.reunion	-9 26 6 -24 -7 -16 -13 -37 -13
tag right beyond: cue.same_number	-6 -9 14 -24 -5 -15 -6 -22 -9
tag right beyond: cue.since	-14 -26 -19 -33 -14 -25 -11 38 7
tag right beyond: cue.span	-32 -18 40 -31 -13 -11 -8 31 -32
tag right beyond: cue.stage	-43 12 19 -19 -6 -18 -6 27 -27
tag right beyond: cue.thanks	-8 -10 -35 34 -6 -13 -8 19 -11
tag right beyond: cue.third	52 -19 -66 -10 -1 -1 -2 13 -1
tag right beyond: cue.to_date	-61 -15 -19 30 -21 -20 -23 12 14
tag right beyond: cue.today	-30 -14 -36 6 -21 0 -18 43 -44
tag right beyond: cue.total	-30 -12 -3 14 -29 -25 -26 -38 10
tag right beyond: cue.training	14 -2 -9 0 -1 0 0 -1 -1
tag right beyond: cue.transit	-18 -4 32 -38 -12 -14 -10 -14 -26
tag right beyond: cue.unfinished	23 -20 -2 0 -2 0 0 -1 -1
tag right beyond: cue.unit	48 -19 -31 -14 -17 -20 -11 -26 -30
tag right beyond: cue.venue	26 -6 -14 -14 -7 -12 -10 -32 -6
tag right beyond: cue.visit	-9 -2 16 -15 -4 -2 -3 -13 -10
tag right beyond: cue.year	-39 -18 -20 -9 -14 -11 -11 62 17
tag right beyond: cue.yesterday	44 -93 13 34 -21 -18 -12 -50 -25
tag right beyond: foe.agent	11 -44 9 -17 -11 29 -17 -77 -39
tag right beyond: foe.of	9 12 3 -21 -14 -22 -16 -44 -45
tag right beyond: foe.to	-15 4 -9 -20 -22 -18 -11 9 -26
tag right beyond: noun.body	6 5 -11 -14 -15 -20 -11 -53 -19
tag right beyond: noun.branch	6 17 -21 -18 -13 -33 -14 -62 -19
tag right beyond: noun.child	-18 -1 -9 -17 -14 -16 -14 -10 18
tag right beyond: noun.civilian	-57 54 -5 -38 2 -23 -15 -18 5
tag right beyond: noun.exchange	-32 -9 -9 -5 -18 22 -20 -1 -21
tag right beyond: noun.family	-8 23 -55 -19 -9 -12 -9 -36 9
tag right beyond: noun.foreigner	-9 30 -65 -28 -25 -21 -14 -41 20
tag right beyond: noun.man	2 -47 46 -26 -13 -15 -16 -84 -34
tag right beyond: noun.military	-20 -11 9 -2 0 -33 -15 -12 -12
tag right beyond: noun.other	8 -34 16 -4 1 -19 -4 -34 -7
tag right beyond: noun.people	7 -37 -28 6 -2 8 -15 -34 -12
tag right beyond: noun.rank	-22 59 -34 -19 -14 -26 -11 -23 -30
tag right beyond: noun.soldier	1 9 -35 -33 -17 -19 -20 -49 13
tag right beyond: noun.woman	-30 11 -6 -15 -20 -19 -15 23 -37
tag right beyond: own.agent	-24 -29 27 -12 -8 -30 -16 2 0
tag right beyond: own.from	-31 47 -46 -3 -8 -6 -1 -1 -2
tag right beyond: own.of	-21 -1 -18 -9 -16 -9 -13 -4 -11
tag right beyond: own.to	-4 -30 8 -4 -20 -10 -32 -20 -10
tag right beyond: qualifier.approx	-17 15 -30 -16 -12 -14 -10 45 -17
tag right beyond: qualifier.at_least	-34 -3 -16 -3 -2 -3 -1 30 -22
tag right beyond: qualifier.at_most	13 -17 11 1 -7 -7 -8 -30 -14
tag right beyond: qualifier.more_than	9 -55 -12 -7 -7 25 -8 -36 17
tag right beyond: ru.agent	-6 20 -51 -8 -21 26 -15 -35 -26
tag right beyond: ru.from	-19 -1 -56 -28 -12 28 -10 -4 32
tag right beyond: ru.of	3 -14 -35 18 -4 13 -14 -30 -18
tag right beyond: ru.to	-27 -4 -25 18 -17 -17 -16 -2 -31
tag right beyond: ua.agent	-20 -32 -3 7 -22 10 -21 -13 -12
tag right beyond: ua.from	27 -31 10 -18 -9 -11 -9 -3 -27
tag right beyond: ua.of	-16 -16 8 9 -2 -22 -9 -31 -23
tag right beyond: ua.to	-26 -15 12 8 -19 -12 -4 -42 -4
tag right beyond: verb.bring	-18 -2 -24 5 -17 -29 -18 -3 -9
tag right beyond: verb.come	-4 -28 -14 1 -14 -21 -12 -15 -11
tag right beyond: verb.future	55 -31 -9 -22 -5 -5 -6 0 -34
tag right beyond: verb.get	-25 -23 27 -21 -19 2 -26 -18 -42
tag right beyond: verb.give	-2 17 10 -37 -14 2 -11 -42 -14
tag right beyond: verb.held_exchange	26 -38 18 -38 -21 -41 -16 -39 -24
tag right beyond: verb.home	16 1 -38 0 -12 -15 -12 -28 -20
tag right beyond: verb.managed	29 4 -13 37 -5 -22 -6 -24 -28
tag right beyond: verb.noun	-18 17 -9 -28 -7 15 -11 -38 20
tag right beyond: verb.other	-23 20 5 -23 -11 -10 -11 -11 -3
tag right beyond: verb.swap	14 20 -35 -17 -10 -22 -19 -71 -17
tag right beyond: verb.will	-5 22 -19 -4 -3 -8 -4 -18 -14
tag right beyond: view.ru	6 -8 -9 -25 -22 -14 -15 -9 -11
tag right beyond: view.ua	25 -27 -9 -34 -8 -26 -8 3 -31
tag right beyond: voice.ru	-43 22 -29 8 -11 -21 -14 19 10
tag right beyond: voice.ua	-11 6 -32 -37 -23 -8 -18 44 -59
tag right clause: adj.dead	36 -8 -38 -20 -17 -23 -14 -10 -41
tag right clause: adj.freed	-22 -19 5 -9 -12 -12 -11 13 -18
tag right clause: adj.modifier	-3 -12 -10 -7 -13 -12 -9 -28 17
tag right clause: adj.wounded	-6 -32 -33 -17 -13 41 11 -32 -46
tag right clause: category	55 -78 -21 -15 -10 5 -7 -16 -2
tag right clause: country	10 -24 3 -19 -10 -14 -11 14 -1
tag right clause: cue.agreed	-10 2 4 -10 -7 7 -7 -5 -15
tag right clause: cue.agreement	13 -20 -6 -11 -7 3 -9 -12 -12
tag right clause: cue.all	41 -3 -5 -6 -9 -5 -9 -38 -10
tag right clause: cue.already	33 5 -72 -33 -9 -14 -11 15 -33
tag right clause: cue.among	46 -53 -43 35 -2 -4 -3 -22 -2
tag right clause: cue.anniversary	14 -14 -1 0 0 0 0 -1 -1
tag right clause: cue.border	3 32 -26 -24 -4 -6 -5 -7 -3
tag right clause: cue.born	8 41 -39 -1 -2 -2 -5 -13 -2
tag right clause: cue.called_off	68 -41 -27 -1 -2 -5 -3 -20 -35
tag right clause: cue.captivity	-25 -9 4 -47 -10 -11 -9 19 4
tag right clause: cue.captured	35 5 -30 -7 -5 -7 -4 -24 -24
tag right clause: cue.claims	5 -35 27 -32 -12 -12 -8 -34 64
tag right clause: cue.completed	-36 1 18 38 -15 -19 -12 -20 -25
tag right clause: cue.count	-14 2 -52 0 -15 -13 -12 20 -27
tag right clause: cue.crime	18 -14 -1 0 -1 -1 -1 -15 -12
tag right clause: cue.denied	22 -19 -19 -4 -1 -1 -1 -29 37
tag right clause: cue.deported	43 -33 -57 -16 -8 -12 -9 5 -50
tag right clause: cue.died	-9 21 -10 0 -1 -2 -1 -1 -1
tag right clause: cue.each	-75 36 20 -65 5 -22 -5 30 -21
tag right clause: cue.evacuation	60 -23 -23 -1 -1 -1 -2 -11 -22
tag right clause: cue.ever_captured	8 -1 -13 -1 -2 -3 -1 -2 -9
tag right clause: cue.footage	-14 29 -54 -11 -20 -6 -14 -27 -34
tag right clause: cue.good_news	-15 28 -23 -8 -11 -3 -7 -58 -1
tag right clause: cue.held	-25 -69 -77 -18 -11 -14 -12 -48 97
tag right clause: cue.in_captivity	-36 -20 6 -6 -7 -10 -7 -57 52
tag right clause: cue.in_return	11 -6 -24 -25 -9 -30 11 -24 -20
tag right clause: cue.included	42 6 -48 30 -6 -16 -6 -43 -15
tag right clause: cue.local	44 -16 -25 -5 -2 -4 -3 -16 -3
tag right clause: cue.mediated	-24 -1 -17 -15 -8 5 6 38 -15
tag right clause: cue.missing	18 -33 -40 -6 -20 -27 -16 -77 55
tag right clause: cue.money	49 -16 -1 -2 -3 -2 -2 -29 -2
tag right clause: cue.month	-15 -42 -21 -27 -2 -3 -4 30 -1
tag right clause: cue.of_whole	9 4 -6 -24 -14 -17 -11 -13 -27
tag right clause: cue.of_year	-25 -21 -103 5 -18 -19 -18 50 -26
tag right clause: cue.on_shield	-14 37 -5 -5 -1 -6 -1 -20 0
tag right clause: cue.one_sided	-27 14 -10 -20 -13 14 -25 27 -16
tag right clause: cue.other_exchange	31 -25 -1 -1 -1 -1 -1 -33 -1
tag right clause: cue.other_return	30 -15 -37 -20 -4 -5 -4 -15 -11
tag right clause: cue.other_war	68 -32 -20 -14 -3 -2 -2 -49 -3
tag right clause: cue.outside	-60 -11 -16 -8 -6 26 29 -14 -22
tag right clause: cue.part	22 -8 -16 -63 12 -20 -7 -23 -23
tag right clause: cue.planned	-6 19 -28 -6 -5 -4 -4 -11 -7
tag right clause: cue.postponed	21 -48 -21 -14 -4 -2 -3 -18 16
tag right clause: cue.ready	21 14 -16 -3 -9 -9 -5 -48 -47
tag right clause: cue.recap	58 -40 -21 -10 -7 -17 -8 -26 -15
tag right clause: cue.record	83 -27 -5 -20 -2 -4 -3 -54 -2
tag right clause: cue.relative	27 -5 -28 -24 -13 3 9 -12 -17
tag right clause: cue.repatriation	-13 14 -17 -6 -5 -11 -7 29 -5
tag right clause: cue.reunion	-11 0 -21 19 -11 -16 -11 -25 -15
tag right clause: cue.same_number	2 42 -22 -13 -3 -16 -4 -18 -26
tag right clause: cue.since	-36 -28 -32 -29 -10 -18 -12 64 -52
tag right clause: cue.span	-18 -49 8 -33 -22 -24 -24 36 -35
tag right clause: cue.stage	44 20 -42 -4 -19 -3 -3 -8 -9
tag right clause: cue.thanks	6 -17 -7 35 -5 -14 -4 -77 -19
tag right clause: cue.third	69 -2 -10 -48 -1 -7 -2 -8 0
tag right clause: cue.to_date	-1 -59 -41 -22 -23 -9 -9 55 -58
tag right clause: cue.today	-9 -20 -7 21 -15 -22 -13 -3 -18
tag right clause: cue.total	-40 -16 -31 33 -10 -11 -19 16 -22
tag right clause: cue.training	55 -54 0 0 0 0 0 -1 0
tag right clause: cue.transit	7 -15 51 -17 -15 -13 -13 -47 -37
tag right clause: cue.unit	-33 5 3 -11 -13 -39 -14 -24 45
tag right clause: cue.venue	48 -44 -36 -18 -2 -1 -2 19 -2
tag right clause: cue.visit	19 26 -33 -8 -3 -3 -5 -17 -20
tag right clause: cue.year	-6 -61 -21 -11 -15 -7 -9 36 -66
tag right clause: cue.yesterday	-1 24 -17 -16 -5 -17 -3 -23 -5
tag right clause: foe.agent	20 -8 -16 -9 -2 10 -11 -21 -6
tag right clause: foe.of	2 44 -17 -26 -7 -13 -19 -27 -15
tag right clause: foe.to	-67 -11 49 -29 -12 -14 -29 -22 9
tag right clause: noun.body	18 -10 -34 -15 -5 -10 -7 9 -11
tag right clause: noun.branch	-5 -33 39 -11 -11 -27 -15 -21 -31
tag right clause: noun.child	40 2 -29 -5 -2 -5 -3 -55 -14
tag right clause: noun.civilian	-37 43 -7 -23 -14 -27 -13 -27 -52
tag right clause: noun.exchange	-3 -4 -25 -15 -13 -10 -13 36 -14
tag right clause: noun.family	-17 4 -28 32 -12 -12 -14 -60 -23
tag right clause: noun.foreigner	40 -29 -24 -13 -1 -2 -1 -6 -5
tag right clause: noun.man	59 -68 -39 -2 -2 -1 -1 -3 -6
tag right clause: noun.military	11 -18 10 -1 -20 -13 -19 -35 -9
tag right clause: noun.other	24 -28 -32 -30 -12 -16 5 26 -13
tag right clause: noun.people	-20 -3 9 -76 -15 -22 -14 15 14
tag right clause: noun.rank	108 -113 -23 -5 -7 -12 -6 -22 6
tag right clause: noun.soldier	-23 34 -40 -24 -13 -22 -13 1 -10
tag right clause: noun.woman	43 17 -49 -6 -3 -20 -3 -20 -2
tag right clause: own.agent	2 -24 18 -21 -21 -19 -25 8 -28
tag right clause: own.from	57 -10 -30 -2 -1 -1 -2 -2 -5
tag right clause: own.of	-14 17 -8 8 -17 -13 -18 -27 -35
tag right clause: own.to	-19 -14 8 -9 -12 -14 -12 9 -19
tag right clause: qualifier.approx	55 3 -44 -30 -7 -6 -5 -36 -15
tag right clause: qualifier.at_least	-27 9 -1 -1 -2 -2 -2 -14 29
tag right clause: qualifier.at_most	15 -28 10 -14 -13 -20 -10 0 -19
tag right clause: qualifier.more_than	25 -51 -44 -31 -11 15 22 15 39
tag right clause: ru.agent	6 -33 -2 -3 -19 -27 -24 -24 8
tag right clause: ru.from	-41 9 -44 -12 -10 -15 -10 22 30
tag right clause: ru.of	-20 -25 36 -23 -14 -20 -22 -17 12
tag right clause: ru.to	-65 -19 54 -48 -11 -29 -15 17 -39
tag right clause: ua.agent	-61 15 -9 8 -20 -15 -5 -2 -2
tag right clause: ua.from	-57 -19 37 -34 -8 -7 -13 12 -15
tag right clause: ua.of	-8 -1 -7 -19 -13 -7 -15 -20 -16
tag right clause: ua.to	-30 78 -65 -71 -14 -21 -16 -1 2
tag right clause: verb.bring	-5 -11 10 -27 -13 -10 -11 -10 -21
tag right clause: verb.come	-1 -4 3 3 -13 -15 -14 -16 -21
tag right clause: verb.future	16 5 -6 -11 -9 -7 -7 -10 -13
tag right clause: verb.get	-18 0 22 -39 -16 -20 -18 -22 -10
tag right clause: verb.give	-21 -35 15 4 -25 16 -5 -27 -20
tag right clause: verb.held_exchange	4 2 -5 -17 -15 -18 -15 -5 -17
tag right clause: verb.home	-26 -2 10 -2 -12 -15 -12 8 -20
tag right clause: verb.managed	-32 11 -22 28 -14 -14 -11 12 -17
tag right clause: verb.noun	24 -52 -25 -5 -14 -17 -6 17 -24
tag right clause: verb.other	64 -27 -12 -4 -4 -8 -5 -64 -14
tag right clause: verb.swap	29 -54 -17 26 -11 -12 -9 6 -14
tag right clause: verb.will	30 -16 -32 -8 -6 -3 -3 -17 -6
tag right clause: view.ru	-3 -22 -7 -14 -6 -5 -9 8 10
tag right clause: view.ua	-34 11 -54 -12 -7 -8 -8 12 -6
tag right clause: voice.ru	27 -25 11 -20 -8 -20 -19 -25 -26
tag right clause: voice.ua	-17 31 7 -13 -6 -11 -7 -38 -14
tag right far: adj.dead	7 -91 57 -22 -25 -22 -8 -34 -10
tag right far: adj.freed	-13 -9 17 -4 -10 -6 -6 -6 -8
tag right far: adj.modifier	22 7 -14 -24 -15 -9 -11 -30 -16
tag right far: adj.wounded	-2 -9 -20 -4 -17 -18 -2 -40 -9
tag right far: category	-9 5 -21 -25 4 -17 -16 -33 -33
tag right far: country	4 4 9 8 -13 -26 -17 -32 -41
tag right far: cue.agreed	-34 37 10 -37 -19 -26 -9 36 -19
tag right far: cue.agreement	44 -7 -21 -43 -20 -32 -11 -63 -38
tag right far: cue.all	-12 -6 7 -6 -10 -23 -13 -15 -21
tag right far: cue.already	-40 -27 17 19 -7 -25 -10 -1 15
tag right far: cue.among	29 -28 -41 33 -2 -1 -1 -17 -2
tag right far: cue.border	-3 11 -12 -25 -6 -6 -7 -7 -4
tag right far: cue.born	14 -32 -35 -5 -8 -5 -7 -30 25
tag right far: cue.called_off	19 -11 -1 0 0 -1 0 -3 -2
tag right far: cue.captivity	39 1 -19 -14 -13 -11 -13 -11 -7
tag right far: cue.captured	4 9 -12 -11 -8 -9 -7 -4 -12
tag right far: cue.claims	-16 13 8 -26 -19 -12 -15 -43 12
tag right far: cue.completed	-27 1 31 -19 -13 -24 -18 -40 4
tag right far: cue.count	-9 20 -3 -33 -16 1 -15 -36 -36
tag right far: cue.crime	51 -35 -17 -1 -2 -2 -2 -11 -34
tag right far: cue.denied	36 -33 -4 -9 -2 -2 -1 -32 -5
tag right far: cue.deported	-2 -20 -4 -2 -3 -3 -3 41 -41
tag right far: cue.each	-14 -34 -27 32 -22 -2 16 -18 -11
tag right far: cue.evacuation	61 -38 -19 -1 -3 -2 -2 -26 -20
tag right far: cue.ever_captured	31 -19 -14 -1 -1 -1 -2 -13 -10
tag right far: cue.footage	9 -34 16 -5 -7 -10 -11 17 -4
tag right far: cue.held	-64 12 -6 -12 29 -10 -6 2 40
tag right far: cue.in_captivity	-89 22 29 -5 -13 -17 -5 2 13
tag right far: cue.in_return	1 -46 -14 14 -11 23 -11 -21 -14
tag right far: cue.included	-9 32 -29 1 -4 -20 -2 -23 17
tag right far: cue.local	9 3 -1 -1 -2 -2 -2 -3 -1
tag right far: cue.mediated	39 -24 -21 6 -14 -7 -22 -33 -13
tag right far: cue.missing	15 -39 -13 -6 -10 -8 -4 -5 27
tag right far: cue.money	8 -12 -1 -21 -2 -2 -1 23 -1
tag right far: cue.of_whole	12 -39 -23 -22 -17 21 -11 -17 -8
tag right far: cue.of_year	-33 -17 0 -18 -13 -14 -12 32 16
tag right far: cue.one_sided	-26 12 2 -8 -6 12 -15 -14 -24
tag right far: cue.other_exchange	27 -24 -1 -3 -1 -1 -1 -2 -1
tag right far: cue.other_return	23 -5 -39 -4 -4 -14 -10 -16 16
tag right far: cue.other_war	-22 31 -45 -27 -6 -3 -4 20 -4
tag right far: cue.outside	-91 -3 -31 -19 -5 25 -22 -10 -26
tag right far: cue.part	-11 -15 5 -1 20 -14 -16 -40 1
tag right far: cue.planned	-21 -14 -26 -26 -4 -5 -4 11 34
tag right far: cue.postponed	33 -29 -4 -1 -2 -1 -1 9 -3
tag right far: cue.ready	10 -21 -2 -14 -7 -4 -4 17 -9
tag right far: cue.recap	15 0 -2 -21 -4 -4 -5 -10 -15
tag right far: cue.record	7 12 -24 0 -5 -5 -4 -24 -14
tag right far: cue.relative	24 15 -43 -52 20 11 -10 5 -27
tag right far: cue.repatriation	36 7 9 -7 -5 -25 -7 -37 -4
tag right far: cue.reunion	-15 23 0 -33 -4 -16 -11 -19 -2
tag right far: cue.same_number	-60 2 19 -24 -3 -15 -3 -14 -8
tag right far: cue.since	5 -20 -59 -33 -9 -20 -10 26 14
tag right far: cue.span	-21 -9 27 -34 -15 -13 -8 15 -15
tag right far: cue.stage	-38 6 -1 -5 -3 -7 -3 34 -18
tag right far: cue.thanks	-28 1 -28 31 -4 -14 -4 -1 -8
tag right far: cue.third	-11 -1 -4 -22 -1 -1 -1 30 -1
tag right far: cue.to_date	-6 -6 -15 12 -6 -16 -22 -54 14
tag right far: cue.today	-36 -9 13 11 -16 8 -14 -29 -29
tag right far: cue.total	-30 -9 6 7 -13 -19 -25 -11 -25
tag right far: cue.training	11 -1 -7 0 -1 0 0 0 -1
tag right far: cue.transit	-23 -22 41 -35 -11 -14 -9 -14 -27
tag right far: cue.unfinished	23 -20 -2 0 -2 0 0 -1 -1
tag right far: cue.unit	25 -11 -20 -16 -19 -20 -11 -17 -17
tag right far: cue.venue	34 -16 -21 -19 -6 -8 -10 -20 -5
tag right far: cue.visit	-9 -2 16 -15 -4 -2 -3 -14 -11
tag right far: cue.year	-22 -26 -12 17 -13 -9 -10 29 19
tag right far: cue.yesterday	40 -37 -6 -7 -5 -16 -6 -21 -9
tag right far: foe.agent	52 -48 -29 -12 -4 -4 -11 -13 -29
tag right far: foe.of	26 3 -4 -12 -9 6 -9 -40 -30
tag right far: foe.to	-17 30 -24 -2 -3 15 -9 15 -20
tag right far: noun.body	-9 42 -16 -4 -4 -6 -5 -8 -7
tag right far: noun.branch	28 17 -28 -18 -10 -28 -8 -24 -12
tag right far: noun.child	-3 -34 10 -15 -13 -9 -8 9 -26
tag right far: noun.civilian	-26 19 -29 -34 21 -20 -13 -10 3
tag right far: noun.exchange	-27 1 -14 6 -14 -13 -19 -14 -4
tag right far: noun.family	38 -18 -36 -28 -8 -13 -9 -36 14
tag right far: noun.foreigner	38 7 1 -22 -8 -18 -3 -5 -52
tag right far: noun.man	38 -61 37 -3 -6 -2 -6 -22 -4
tag right far: noun.military	8 -20 -11 14 -16 -9 -7 -18 -5
tag right far: noun.other	-12 9 19 -29 7 -19 -11 -47 -3
tag right far: noun.people	2 -3 -31 1 -15 2 -16 -46 31
tag right far: noun.rank	6 8 -6 -15 -10 -17 -7 -57 -12
tag right far: noun.soldier	14 -7 -5 -26 -15 -18 -14 -49 2
tag right far: noun.woman	-24 -1 35 -14 -23 -17 -15 -38 -33
tag right far: own.agent	-25 -11 17 -1 -2 -4 -3 21 -22
tag right far: own.of	4 25 -29 -27 -13 5 -10 -5 -22
tag right far: own.to	23 -30 0 1 -9 -17 -11 -56 -33
tag right far: qualifier.approx	-32 12 4 -9 -8 -12 -6 7 -15
tag right far: qualifier.at_least	-16 -19 -12 -2 -1 -1 -1 18 -3
tag right far: qualifier.at_most	90 -32 0 6 -9 -7 -7 -59 -31
tag right far: qualifier.more_than	-10 -30 -16 -6 -5 -11 -6 -10 38
tag right far: ru.agent	-19 6 -17 -8 -24 -6 -15 -24 -10
tag right far: ru.from	0 -18 -101 -31 -12 28 -9 3 30
tag right far: ru.of	-7 -47 -40 25 2 11 -14 -23 -10
tag right far: ru.to	-34 5 -3 20 -18 -44 -18 -18 -56
tag right far: ua.agent	-25 -16 -12 7 -23 15 -16 -32 -8
tag right far: ua.from	15 -31 18 -25 -9 -12 -9 -25 -39
tag right far: ua.of	-35 -33 31 0 4 -16 -16 -38 -21
tag right far: ua.to	-64 8 -9 1 -19 1 -22 -44 26
tag right far: verb.bring	16 6 -25 -17 -16 -27 -16 -14 -27
tag right far: verb.come	-23 -39 20 0 -16 -26 -14 -38 -11
tag right far: verb.future	14 -36 2 -16 -5 -3 -6 33 -28
tag right far: verb.get	4 -39 37 -21 -15 18 -21 -34 -32
tag right far: verb.give	-2 30 -12 -24 -13 -6 -14 -26 -11
tag right far: verb.held_exchange	1 -22 32 -15 -12 -25 -13 -26 -17
tag right far: verb.home	23 -29 -11 2 -10 -16 -12 -28 -22
tag right far: verb.managed	11 -35 -29 52 -1 -8 -1 -14 -1
tag right far: verb.noun	-28 6 18 -31 -6 -22 -10 11 30
tag right far: verb.other	26 -26 -3 -24 -8 -4 -6 -29 11
tag right far: verb.swap	10 11 4 -4 -7 -12 -15 -44 -10
tag right far: verb.will	33 -12 -9 -1 -1 -1 -1 -12 -5
tag right far: view.ru	-15 12 -7 -26 -24 -7 -10 -13 -15
tag right far: view.ua	11 -37 -16 -33 -9 -25 -11 9 -38
tag right far: voice.ru	-9 -8 -8 10 -4 -19 -7 -23 -10
tag right far: voice.ua	-4 -10 -37 -33 -21 4 -19 42 -79
verb away -1	-19 -4 -28 15 -7 -3 -4 -7 -2
verb away 0	-3 -30 -13 -9 7 -1 -1 -6 -11
verb away 1	30 -16 -12 2 -7 4 -8 -27 -29
verb away 2	-4 -41 13 -43 -8 7 -5 13 -7
verb bring cumulative both	-18 -6 -3 -25 -1 -1 0 27 -1
verb bring cumulative null	-38 -4 -2 -11 -2 -2 -2 40 -3
verb bring cumulative ru	3 -5 -27 -17 -6 -4 -5 31 -23
verb bring cumulative ua	-10 -44 -4 -3 -4 -9 -4 16 4
verb bring done	7 -1 -16 -26 -5 -3 -8 -2 -14
verb bring dropped both	-7 11 10 -35 -16 -13 -7 -19 -6
verb bring dropped null	35 5 -41 29 -11 -9 -7 -22 -10
verb bring figure both	8 -52 -20 28 17 -1 -2 -24 -1
verb bring figure ru	-36 -6 29 -13 -12 -6 -13 -26 -17
verb bring figure ua	-57 59 -26 -7 -4 -9 -3 -8 -3
verb bring open	24 -8 -21 -11 -5 -5 -5 -13 20
verb bring outside ua	-17 -20 -13 0 0 25 -4 -15 -9
verb bring part both	25 -33 5 9 -11 -3 -3 -26 0
verb bring part ru	5 -22 -9 -20 -8 -6 -12 18 -20
verb bring part ua	42 -54 -8 -23 -8 -28 -11 -39 -11
verb bring planned null	-9 -15 -15 -1 -3 -1 -2 32 19
verb bring planned ru	-6 24 -41 -3 -3 -7 -5 -19 8
verb bring planned ua	40 -36 -1 -1 -2 -4 -2 -8 -12
verb bring recap null	-11 -1 0 -1 0 0 -1 12 -5
verb bring recap ru	21 -3 -13 -4 -2 -2 -2 -16 -5
verb bring recap ua	42 -1 -11 -3 -2 -3 -3 -66 -7
verb come cumulative ru	-22 -1 -24 -2 -1 -1 -2 32 -13
verb come cumulative ua	-30 -16 -7 -7 -3 -4 -3 28 -26
verb come done	-11 -9 -3 -10 -8 -12 -9 -5 -21
verb come dropped both	-38 23 -1 1 -13 -16 -13 15 -12
verb come dropped null	10 11 -63 -8 -8 -11 -9 -8 19
verb come figure both	13 -15 -28 -1 -8 -6 -4 -9 -1
verb come figure ru	-4 -83 37 -20 -6 -4 -8 -12 -8
verb come figure ua	21 15 -47 -22 -6 -14 -7 -32 -12
verb come part ru	-29 36 -43 -4 -4 -5 -10 -15 -4
verb come part ua	2 -30 30 -13 -5 -11 -6 -34 -4
verb come recap ru	30 -16 -28 -2 -3 -2 -6 25 -8
verb come recap ua	13 -40 -13 0 -1 -4 -2 -6 -4
verb get cumulative ru	-18 -12 -18 0 -2 -1 -4 18 -15
verb get cumulative ua	10 -17 -12 -1 -3 -1 -4 -7 -10
verb get done	-2 -22 -7 -10 -8 -5 0 5 -14
verb get dropped null	-52 -53 31 -5 -7 20 -10 32 -16
verb get figure ru	-32 -44 63 -3 -4 -4 -7 -16 -3
verb get figure ua	-36 45 -31 -8 -5 -6 -5 -24 -2
verb get part ru	54 12 -22 -1 -1 -1 -4 -7 -1
verb get part ua	-2 23 -65 -8 -5 -9 -5 -30 -6
verb give cumulative ua	5 -1 -7 -3 -6 -20 -11 -5 -20
verb give done	-35 -20 4 -10 -10 16 10 4 -5
verb give dropped both	-22 -34 6 -9 -4 20 -14 -31 -5
verb give dropped null	3 -42 -4 -7 -14 11 -20 -26 31
verb give figure ru	-25 -38 8 -7 -7 -14 -28 16 -13
verb give figure ua	0 14 -11 -6 -6 -25 -8 8 -7
verb give outside ru	-18 -1 -18 0 0 8 20 -6 -2
verb give outside ua	-23 -27 -16 -3 -1 20 15 -15 -2
verb give part ru	52 -43 -9 -2 -1 -21 18 -4 -1
verb give part ua	13 -17 19 -4 -7 -48 -17 -43 -6
verb give recap ru	-28 32 -28 -1 -4 -16 -14 -19 -5
verb give recap ua	19 -16 -11 -2 -2 -19 -2 -11 0
verb held_exchange cumulative null	-9 -6 -1 -9 -1 -8 -1 11 -4
verb held_exchange done	-19 18 -32 12 -10 -12 -15 -18 8
verb held_exchange dropped null	0 1 -63 11 -25 -42 -13 -30 15
verb held_exchange figure both	-12 -15 -4 16 0 0 0 -5 0
verb held_exchange figure ru	-28 -80 95 -17 -2 -2 -2 -4 -3
verb held_exchange figure ua	-20 35 -34 -12 -3 -5 -2 -8 -3
verb held_exchange open	45 -6 -13 -4 -1 -2 -1 -18 -4
verb held_exchange part ru	3 -47 20 -4 -1 -4 -24 0 -5
verb held_exchange part ua	-12 26 -54 -6 -3 10 -14 -35 -2
verb held_exchange planned ru	-1 -15 -24 -1 -1 -1 -2 22 -3
verb held_exchange planned ua	10 -58 -1 -2 0 -3 -1 20 -1
verb held_exchange recap ru	32 -11 -2 -1 0 0 0 -18 0
verb home cumulative both	-6 0 0 -21 0 0 0 25 0
verb home cumulative ru	-63 -1 2 0 -1 -1 -2 57 -5
verb home cumulative ua	-16 -23 0 -13 -4 -7 -6 29 -3
verb home done	13 -20 -21 21 -6 -10 -6 21 -8
verb home dropped null	39 -37 -2 -12 -3 -4 -2 -28 -4
verb home figure both	-18 -17 -18 33 -1 -2 -1 -16 0
verb home figure ru	2 -18 -10 -4 -11 -5 -13 10 -17
verb home figure ua	-28 26 2 12 -5 -8 -4 -28 -4
verb home part ru	20 -5 -11 -8 -1 -1 -2 -1 0
verb home part ua	19 -67 -24 -7 -5 -17 -5 12 -8
verb home planned ua	36 -22 -4 0 0 -2 -1 -39 -3
verb home recap ru	27 -3 -22 -1 -1 0 -3 -20 -1
verb home recap ua	-6 -30 -3 -1 -2 -12 -3 19 -6
verb list done	-15 -22 16 -22 25 38 -14 -17 -29
verb list figure ru	22 -86 96 -10 -9 -6 -9 -12 -37
verb list figure ua	-17 41 -49 -16 -23 -29 -9 -33 -27
verb list part ru	28 40 -63 -3 -6 -11 -12 -5 -30
verb list part ua	5 -60 -31 -8 -14 50 -9 -43 -17
verb swap cumulative both	-29 -1 -1 -22 -1 -1 -1 35 0
verb swap cumulative null	-26 0 -1 -1 0 0 0 28 0
verb swap done	12 -2 -25 -3 -5 -6 4 -9 -10
verb swap dropped null	22 -24 -9 15 -3 -2 -1 -26 -10
verb swap figure both	-24 -30 -8 44 -2 0 -1 -6 0
verb swap figure ru	-6 -63 43 -17 -3 -3 -6 -1 -3
verb swap figure ua	-49 71 -39 -19 -3 -3 -4 -3 -2
verb swap part ru	2 -46 24 -13 -1 -2 -3 -3 -3
verb swap part ua	-23 46 -44 -2 -3 -19 -5 -9 -4
verb swap planned ua	6 -23 -1 -19 -2 -2 -1 10 -2
verb.bring own agent view ru	-8 54 -48 -4 -3 -3 -3 -19 -1
verb.bring own agent view ua	-61 2 13 -21 -10 -11 -9 3 -5
verb.bring own null view null	0 -51 -24 56 -28 -16 -15 -15 -11
verb.bring own null view ru	40 -17 1 -38 10 -18 18 -25 -8
verb.bring own null view ua	-5 29 -23 -19 -16 -12 -17 -10 -17
verb.bring own perspective view ru	21 -116 84 -33 -25 -16 -32 -9 -72
verb.bring own perspective view ua	-28 76 -87 -28 -12 -19 -14 -2 -21
verb.bring own ru view null	-33 -79 82 -19 -4 -3 -9 -37 -3
verb.bring own ru view ru	-23 -38 24 -11 -19 -8 -12 30 -60
verb.bring own ru view ua	13 -46 40 -6 -5 -4 -8 -21 -7
verb.bring own ua view null	-12 80 -70 -44 -7 -9 -6 -12 -12
verb.bring own ua view ru	3 23 -55 -4 -6 -14 -11 -39 -10
verb.bring own ua view ua	27 -21 -48 -14 -10 -19 -8 -2 -19
verb.come own null view null	14 -2 6 -32 -24 -15 -11 -12 1
verb.come own null view ru	-21 -74 32 4 -17 -17 -23 14 -11
verb.come own null view ua	39 -5 -31 -20 -15 -28 -17 -26 -25
verb.come own perspective view ru	15 -83 35 -15 -10 -13 -16 1 -19
verb.come own perspective view ua	-78 52 -109 -16 -8 -12 -17 6 -22
verb.come own ru view null	26 -45 -5 -2 -4 -4 -14 -12 -3
verb.come own ru view ru	-20 -36 35 -2 -3 -2 -5 18 -20
verb.come own ru view ua	-31 -34 48 -2 -4 -7 14 -8 -19
verb.come own ua view null	-107 111 -44 -8 -12 -18 -12 -44 -19
verb.come own ua view ru	1 24 -24 -8 -6 -13 -19 3 -21
verb.come own ua view ua	0 14 -44 -21 -8 -15 -8 -22 -8
verb.future own null view null	53 -30 -20 -10 -5 -4 -3 -15 -5
verb.future own null view ru	24 -8 -1 -9 -7 -17 -11 -26 -16
verb.future own null view ua	28 18 -7 -3 -4 -5 -4 -39 -24
verb.future own ru view ru	-17 -17 20 -2 -2 -1 -2 -2 -6
verb.future own ua view ua	2 8 -1 -2 -2 -2 -3 -17 -6
verb.get own agent view ru	-24 24 -18 -12 -7 -11 -13 -40 -8
verb.get own agent view ua	-31 -25 33 -4 -4 -11 -8 4 -7
verb.get own null view null	-9 -18 35 -18 -13 -10 -10 -53 -11
verb.get own null view ru	-3 46 -48 -33 -21 -28 0 -3 -37
verb.get own null view ua	15 -43 13 -24 -22 12 -17 -7 -23
verb.get own perspective view ru	-43 -52 31 -2 -5 -2 -8 17 -5
verb.get own perspective view ua	6 18 -21 0 0 0 0 -1 0
verb.get own ru view null	-6 -3 15 0 0 0 0 -5 0
verb.get own ru view ru	-18 -5 -9 0 -1 -1 -1 18 0
verb.get own ru view ua	18 -11 3 -2 -3 -3 -6 -16 -11
verb.get own ua view null	-3 29 -15 -1 -1 -2 -1 -12 -1
verb.get own ua view ru	41 -26 -10 -2 -2 -32 -4 -18 -3
verb.get own ua view ua	-72 75 -3 -1 -2 -1 -2 -4 -1
verb.give own null view null	7 16 -27 -23 -26 -10 -19 -22 -16
verb.give own null view ru	17 46 -69 -17 -17 10 -56 -22 -21
verb.give own null view ua	9 -66 32 -28 -25 8 -1 -17 -31
verb.give own opposite view ua	-9 -25 32 -3 -1 0 -2 -2 0
verb.give own perspective view ru	-56 -38 20 -1 -1 -40 23 -16 -6
verb.give own perspective view ua	50 25 -57 -2 -3 -3 -15 -18 -8
verb.give own ru view null	-28 -45 55 -4 -12 -19 6 -35 -32
verb.give own ru view ru	-38 -51 26 -7 -6 -52 4 10 -25
verb.give own ru view ua	-60 -40 55 -6 -3 -24 18 -28 -9
verb.give own ua view null	-9 22 -67 -22 -12 19 -9 -33 -9
verb.give own ua view ru	-48 38 -49 -5 -6 12 -13 -3 -4
verb.give own ua view ua	-4 1 -33 -1 -2 -11 -4 27 -2
verb.held_exchange own null view null	-12 24 -53 12 -24 -28 -17 -45 6
verb.held_exchange own null view ru	-35 -46 44 -30 -19 -16 -20 24 -30
verb.held_exchange own null view ua	-3 33 -50 -28 -19 -27 -19 -7 -28
verb.held_exchange own perspective view ru	-14 -40 44 -1 -2 -2 -3 -8 -2
verb.held_exchange own perspective view ua	11 20 -39 -8 -1 -2 -3 -29 -2
verb.held_exchange own ru view null	21 -15 -47 -7 -3 -19 13 -14 -14
verb.held_exchange own ru view ru	21 -20 8 -13 -1 -2 -5 -18 -1
verb.held_exchange own ru view ua	-1 -30 31 0 0 -1 -1 -1 -5
verb.held_exchange own ua view null	-16 3 -60 -35 -4 28 -25 -27 -17
verb.held_exchange own ua view ru	-10 54 -42 -3 -1 -9 -2 -10 -1
verb.held_exchange own ua view ua	-37 24 -25 -17 -4 8 -9 -28 -8
verb.home own null view null	4 -59 -26 2 -4 -7 -5 39 -1
verb.home own null view ru	31 -72 17 30 -22 -15 -19 -58 -27
verb.home own null view ua	-27 28 -36 -4 -12 -16 -12 3 -23
verb.home own perspective view ru	-30 -73 60 -18 -8 -5 -13 51 -11
verb.home own perspective view ua	17 41 -88 -27 -14 -19 -14 -45 -19
verb.home own ru view null	-36 -19 37 -8 -2 -5 -6 -15 -1
verb.home own ru view ru	25 -53 -11 -17 -12 -7 -14 9 -29
verb.home own ru view ua	-26 -8 37 -1 -1 -2 -3 -26 -5
verb.home own ua view null	-13 21 -12 -19 -1 -2 -1 -1 -1
verb.home own ua view ru	-36 53 -14 -21 -5 -10 -9 -28 -1
verb.home own ua view ua	-24 18 -24 -22 -9 -16 -8 39 -26
verb.managed own null view null	-33 19 -37 2 -19 -13 -15 17 -17
verb.managed own null view ru	28 -33 -13 -7 -5 -4 -4 -20 -4
verb.managed own null view ua	-6 -17 -12 -7 -3 -4 -4 18 -16
verb.managed own ru view null	-35 -23 38 -17 -1 -2 -2 -5 -1
verb.managed own ua view null	-2 27 -16 -18 0 0 0 -3 0
verb.noun own null view null	-33 -46 3 12 -19 -14 -10 33 -13
verb.noun own null view ru	24 10 -61 -12 -6 -7 -12 -62 15
verb.noun own null view ua	3 18 -10 -16 -10 -19 -10 -66 -31
verb.noun own perspective view ua	-6 39 -7 -20 0 0 -1 -21 0
verb.noun own ru view null	-4 -15 38 -8 0 0 -1 -20 0
verb.noun own ru view ru	-14 -2 -17 -1 -1 -1 -1 -6 28
verb.noun own ru view ua	23 -58 37 -21 -5 -15 -20 -20 -7
verb.noun own ua view null	-47 59 -21 -40 -3 -3 -3 -21 -4
verb.noun own ua view ua	24 -33 -4 -2 -4 -12 -5 15 -23
verb.other own null view null	48 -47 -40 -23 -6 -5 -5 10 -4
verb.other own null view ru	21 -11 3 -5 -4 -4 -5 -53 -13
verb.other own null view ua	34 -7 -35 -7 -4 -6 -4 -6 -6
verb.other own opposite view ua	22 -1 -13 0 -1 -2 -1 -1 -4
verb.other own perspective view ua	16 -10 0 -2 -1 0 -1 -1 -2
verb.other own ru view ru	12 0 -8 0 0 0 -1 -2 -1
verb.other own ru view ua	29 -7 -19 0 -1 -2 -3 -12 -11
verb.other own ua view null	19 -19 0 0 0 0 0 0 0
verb.other own ua view ru	19 -18 -3 -3 -4 -5 -4 -11 -6
verb.other own ua view ua	7 -19 -2 0 -1 -1 -1 -2 16
verb.swap own null view null	13 -11 -17 12 -11 -6 -8 42 -6
verb.swap own null view ru	54 -40 -2 -61 -13 -17 -16 -43 -17
verb.swap own null view ua	-38 -3 -29 16 -17 -16 -20 -9 -27
verb.swap own ru view null	25 -5 -16 -27 0 -1 -14 -5 -7
verb.swap own ru view ua	-46 -43 54 -10 -6 -20 -16 -17 -24
verb.swap own ua view null	-15 51 -22 -35 -3 -19 -5 -2 -5
verb.swap own ua view ua	18 -9 -6 -10 -5 -4 -3 -28 -12
verb.will own null view null	9 -50 -9 -17 -12 -3 -4 17 -33
verb.will own null view ru	24 18 -49 -7 -15 -9 -10 -27 -72
verb.will own null view ua	15 -45 -13 -8 -9 -18 -10 -53 25
verb.will own perspective view ua	18 -17 0 -1 -1 -1 -3 -11 -41
verdict announcement	188 -203 -111 -27 -15 -12 -11 -55 45
verdict follow_up	168 -236 -106 -20 -17 -14 -12 63 -19
verdict irrelevant	277 -103 -75 -7 -4 -5 -3 -73 -60
verdict report	-135 125 63 -3 -14 -13 -16 -55 -42
verdict statement	-44 -238 -126 -49 -31 -26 -24 146 104
view null	-25 -8 -11 32 -5 -11 -13 -11 -16
view null guessed	7 -3 -28 -34 2 -24 -18 -10 -8
view ru	25 -44 8 -21 -16 -19 -14 -6 -1
view ru guessed	-31 -27 39 -8 -27 2 -19 -25 -40
view ua	7 29 -28 -20 -16 -9 -14 1 -12
view ua guessed	-41 4 -13 31 8 -30 -25 -36 -13
whole	0 27 -3 -14 -10 -13 -5 -24 -27
word after 1: 	-7 19 -65 -3 -7 -5 -3 -26 -5
word after 1: !	-57 -10 41 -56 -45 -43 -36 -13 -57
word after 1: "	-5 -36 -20 -23 -18 0 -17 37 3
word after 1: (	-31 9 -28 -28 -15 -18 -10 21 35
word after 1: )	45 -12 -25 -2 -1 -2 -2 -11 -6
word after 1: +	12 -56 41 -6 -2 -1 -1 -7 -1
word after 1: ,	0 -23 -15 1 -17 -18 -12 -11 -3
word after 1: -	-2 -2 -25 27 -5 -2 -4 -46 -15
word after 1: .	-44 10 21 -19 -7 0 -18 0 -20
word after 1: /	111 -34 -7 -4 -27 -3 -4 -69 -55
word after 1: :	-11 27 -11 -14 -17 -5 -12 -43 -19
word after 1: ;	-21 22 -20 -15 -21 -52 -18 12 -11
word after 1: ?	16 -41 9 -7 -18 -4 -6 -29 -37
word after 1: after	-14 22 -3 -2 -6 -2 -2 -3 0
word after 1: agreem	9 -5 0 0 0 0 0 -3 0
word after 1: among	-35 -17 32 -2 -9 -6 -10 -45 -8
word after 1: and	40 4 -44 -24 -12 2 -15 -14 -37
word after 1: apiece	-49 32 -12 -32 -5 -3 -9 -17 -6
word after 1: are	-10 0 -32 30 -16 -4 -16 -52 12
word after 1: at	-24 0 -2 -2 0 0 0 -19 26
word after 1: back	-77 -14 26 -16 -9 -6 -7 -13 -5
word after 1: betwee	-26 -34 -2 13 -1 0 0 8 -1
word after 1: brough	-13 -33 -16 -8 -1 0 0 42 -1
word after 1: by	-35 -30 45 -30 -13 -11 -14 -18 -15
word after 1: came	-19 -10 4 -18 -5 15 -6 22 -3
word after 1: captur	-56 63 -21 -11 -3 -2 -2 -12 -15
word after 1: code	31 -1 -1 0 -1 0 0 -25 -16
word after 1: crosse	-1 6 -3 0 0 -1 0 0 0
word after 1: each	-41 -2 16 -34 -8 -9 -5 -37 -5
word after 1: exchan	24 -42 -10 -31 -3 -4 -4 -1 -18
word after 1: for	40 -30 5 -4 -4 -2 -3 -35 -3
word after 1: freed	40 -54 12 53 -2 -3 -5 -32 -3
word after 1: from	-11 -2 9 -63 -22 -14 -14 23 2
word after 1: go	-16 23 2 3 -1 -1 -1 -12 0
word after 1: going	-21 -2 23 -3 -9 -1 -5 -2 -1
word after 1: got	56 -54 -11 -4 -5 -3 -4 -6 -4
word after 1: greek	10 -3 -2 0 0 -1 0 -1 -3
word after 1: had	21 -35 -13 10 -11 -28 -20 -4 -35
word after 1: has	17 -3 -2 -5 0 0 0 -6 -1
word after 1: have	-14 6 -1 -18 -13 -13 -12 18 -27
word after 1: home	33 -10 -12 -2 -2 -3 -1 -27 -2
word after 1: in	-14 -27 -26 21 -27 -15 -6 -22 -4
word after 1: is	43 -40 -10 -1 -3 -8 -2 -18 -9
word after 1: laid	22 -11 -2 0 0 -1 0 0 -10
word after 1: left	-24 24 15 -28 -26 -2 -5 -15 -1
word after 1: more	-63 14 -41 -25 -8 -5 -6 -17 49
word after 1: number	2 -11 15 -12 -10 -5 -5 -24 -29
word after 1: of	3 3 1 -20 -11 -4 -10 -9 -20
word after 1: offici	45 -34 -31 -7 -8 -2 -5 -20 -25
word after 1: on	16 -16 -20 -20 -17 -10 -13 11 -7
word after 1: out	-13 34 -33 -17 -2 0 -2 -14 0
word after 1: over	65 -61 -11 -3 -2 -1 -2 -42 -2
word after 1: patien	32 0 -1 -25 -1 0 0 -20 0
word after 1: per	12 13 -10 -26 -2 -2 -5 -8 -1
word after 1: receiv	35 -29 -6 -1 -2 -3 0 -1 0
word after 1: releas	34 -48 -27 29 -5 -4 -9 -21 -13
word after 1: remain	-15 -6 0 0 -1 -1 -1 -22 25
word after 1: return	-64 13 -16 6 -8 -7 -6 0 -7
word after 1: russia	-8 -15 10 -8 -1 -1 -9 -13 2
word after 1: since	11 -33 -2 -1 -1 0 -1 -8 -2
word after 1: surren	9 -4 0 0 0 -1 -1 -1 -1
word after 1: taken	-13 15 -8 -15 -2 -2 -1 -2 -9
word after 1: the	-9 -6 -4 -25 -1 -2 -2 20 -1
word after 1: to	12 -11 -21 -44 -9 -11 -12 7 -20
word after 1: today	-49 63 -20 -19 -4 -2 -4 -25 -5
word after 1: ukrain	-70 7 3 -48 -7 -10 -5 11 -7
word after 1: was	30 -4 -32 -7 -2 -1 -2 -1 0
word after 1: went	-13 -9 -10 -38 41 -14 12 -27 -7
word after 1: were	-21 14 -1 13 -14 -7 -17 -51 -13
word after 1: who	22 20 -16 -11 -2 -13 -5 -12 -5
word after 1: whose	-16 18 10 -31 -6 -8 -7 -12 -4
word after 1: will	23 -7 0 -1 -2 -2 -1 -7 -2
word after 1: with	-19 48 30 -26 -2 -6 -6 -11 0
word after 1: would	9 -1 -1 -1 0 0 0 -4 -1
word after 1: wounde	-15 -18 -4 -3 -1 -10 -2 25 -1
word after 1: або	15 -4 -2 0 0 -1 -2 -2 -4
word after 1: автомо	49 -12 -34 -1 -1 -2 -1 0 -3
word after 1: азерба	16 -14 -1 0 -1 0 0 0 0
word after 1: без	16 -2 -24 -2 -1 -11 -4 -1 -6
word after 1: беспил	42 -5 -18 -2 -2 -1 -1 -8 -8
word after 1: бойови	48 -3 0 0 -1 0 0 -45 -1
word after 1: борони	44 -22 -4 0 -1 -13 -1 -9 -4
word after 1: братів	100 -91 -50 -6 -5 -10 -3 -15 -1
word after 1: бригад	33 -16 0 0 0 -3 0 0 -15
word after 1: були	25 -13 -2 -1 0 -3 -1 -1 -5
word after 1: в	-19 -24 12 -16 -14 -38 15 -9 14
word after 1: вважаю	-57 -1 0 0 0 0 0 -20 56
word after 1: вдалос	-9 5 -1 0 -1 -1 -1 8 -2
word after 1: вдома	-55 28 -32 -26 -5 -7 -5 33 -4
word after 1: вернул	-65 -11 22 18 -15 -4 -8 -14 -5
word after 1: вже	-4 7 -1 -4 -2 -1 -2 -8 -4
word after 1: визвол	-3 13 -3 0 0 -1 0 -4 -1
word after 1: вийшли	58 20 -53 -4 -2 -4 -3 -39 -2
word after 1: випадк	6 -1 0 0 0 0 0 -2 -2
word after 1: вирвал	-11 21 -10 -2 -1 -1 -1 1 -2
word after 1: вирван	-14 33 -1 0 -1 -1 0 -17 -1
word after 1: военно	-9 6 18 -18 -14 -10 -6 -13 -13
word after 1: военны	-4 25 -18 -1 -1 0 0 -2 0
word after 1: возвра	-14 3 33 -6 -3 -1 -4 -9 -3
word after 1: возз'є	12 5 -3 -10 -1 0 -1 -7 0
word after 1: вооруж	-6 23 -3 -1 -2 -2 -3 -6 -3
word after 1: воссое	-48 25 -15 -4 -1 -1 -2 -8 -4
word after 1: вс	16 -4 -12 -1 -16 -1 -3 -19 -1
word after 1: всу	31 5 -77 -8 -7 3 -11 -22 -41
word after 1: від	-8 -22 2 -12 -8 -14 -15 12 -8
word after 1: відбув	-18 0 21 0 0 0 0 -1 0
word after 1: віддал	39 -56 30 -17 -3 -31 -4 -2 -6
word after 1: військ	0 12 -6 -1 -2 -6 -1 -19 -5
word after 1: гектар	11 -1 -6 0 0 0 0 -2 -1
word after 1: держав	73 -48 -11 -1 -2 -3 -3 -50 -17
word after 1: десятк	27 -3 -14 0 -1 -1 -1 -2 -8
word after 1: для	39 -29 -29 -1 -4 -1 -1 -1 -1
word after 1: днр	34 0 -32 0 -1 0 0 0 -3
word after 1: до	72 -54 -52 -2 -3 -13 -6 -19 -17
word after 1: додому	-2 14 -8 -1 -1 -1 -1 -5 0
word after 1: докуме	15 -5 -2 0 -1 -1 0 -1 -5
word after 1: дома	-42 -54 78 -25 -4 -8 -4 -6 -8
word after 1: домов	12 -2 -6 0 0 -1 0 0 -3
word after 1: домой	43 -63 -23 -9 -2 -1 -3 -2 -2
word after 1: доправ	39 -36 -2 0 0 0 -1 -3 -1
word after 1: достав	5 5 -6 -2 0 0 0 -1 0
word after 1: дочека	-24 27 -1 0 0 0 0 -1 -1
word after 1: единиц	44 -2 -8 -2 -3 -2 -2 -19 -39
word after 1: женевс	48 -71 -16 -11 -4 -8 -6 -16 -4
word after 1: з	30 -5 4 -7 -18 -25 -13 -57 -30
word after 1: за	0 0 -51 -28 -27 -18 -18 13 -40
word after 1: забрал	12 3 3 -17 -3 -2 -2 -16 -2
word after 1: заверш	9 27 -52 -10 -3 -2 -2 -20 -1
word after 1: загибл	-20 13 -23 -12 -9 -14 -12 -2 -11
word after 1: залиши	25 25 -37 -3 -1 -1 -1 -1 -6
word after 1: запрос	41 -4 -1 0 -2 0 -1 -3 -34
word after 1: засудж	26 -2 -16 0 0 -4 -1 -8 0
word after 1: захисн	23 -4 -16 -1 -1 -1 -1 -21 0
word after 1: збройн	61 -54 -24 -9 -5 -11 -6 -41 -5
word after 1: звільн	-48 57 -15 -4 -3 -7 -5 -37 -4
word after 1: земляк	20 -12 -2 -1 0 0 0 -6 0
word after 1: знову	-51 -10 -39 -33 -7 -7 -6 41 -11
word after 1: зсу	60 -48 -17 -3 -8 -22 -9 -24 -11
word after 1: зустрі	0 29 -6 -3 -7 -8 -6 -43 -23
word after 1: зі	51 -46 -1 0 -1 -3 -1 -2 -3
word after 1: и	-1 -16 -8 -32 -16 -33 -14 15 -28
word after 1: из	41 -22 -5 -17 -12 -11 -15 11 -39
word after 1: й	38 -64 -22 -8 -4 -14 -4 -11 -4
word after 1: к	-16 -6 10 -16 -9 -7 -8 -27 -35
word after 1: кв	25 -14 -15 -1 -1 0 0 -8 -1
word after 1: киев	-38 26 11 -3 -3 -13 -5 -10 -8
word after 1: колоні	5 -1 -2 0 0 -1 0 0 0
word after 1: консул	15 0 0 0 0 0 0 -13 -1
word after 1: коорди	-22 27 20 -1 -4 -10 -4 -37 -15
word after 1: курско	19 -11 -6 -5 -5 -4 -8 19 -10
word after 1: курськ	-35 -16 54 -1 -1 -2 -9 -18 -16
word after 1: курщин	-21 -39 43 -1 -1 -9 -13 0 -7
word after 1: мариуп	57 -61 -36 0 -3 -6 -4 -9 -9
word after 1: маріуп	44 -35 -45 -4 -2 -14 -4 -12 -19
word after 1: мають	40 -33 -10 0 -2 -2 -1 -1 -1
word after 1: ми	62 -44 -23 -16 -8 -11 -15 0 -13
word after 1: мільяр	9 -6 0 0 -1 0 0 -1 -1
word after 1: на	23 9 -47 7 -14 -11 -9 -16 -48
word after 1: нарешт	57 -52 -4 -2 -6 -1 -4 -41 -4
word after 1: нацгва	63 -33 -4 -1 -2 -22 -2 -3 -4
word after 1: наших	-43 -8 6 -1 -5 -3 -7 -3 -6
word after 1: не	35 -18 -13 -1 -1 -1 -1 -16 -17
word after 1: незако	48 -36 -20 -1 -3 -11 -4 -51 -15
word after 1: о	13 -1 -8 0 -1 0 0 0 -3
word after 1: обміня	16 1 -37 -2 -3 -3 -3 -14 -9
word after 1: оборон	-4 21 -52 -4 -5 -3 -3 -28 -1
word after 1: окупан	-1 11 -11 0 0 -2 0 0 0
word after 1: освобо	-12 -23 25 -5 -2 -1 -3 21 -14
word after 1: остают	5 -24 -40 0 -2 -5 -7 -15 44
word after 1: остров	15 -6 -5 0 0 -3 -1 0 -1
word after 1: осужде	23 -2 -20 0 0 0 0 0 0
word after 1: от	67 -8 -46 -1 -4 -1 -2 -3 -30
word after 1: отдали	9 -42 -21 -1 -1 50 -18 -1 -3
word after 1: отправ	5 -40 41 -8 -6 -16 -9 -5 -22
word after 1: отпуще	-3 35 -31 0 0 0 -2 -1 -2
word after 1: отрима	-69 25 29 -2 -2 -12 -2 -3 -6
word after 1: переда	37 -4 -54 -13 -23 -59 -15 -28 26
word after 1: перетн	-28 32 -9 -11 -1 0 0 -7 -1
word after 1: плакал	19 -47 41 -1 -2 -2 -2 -7 -2
word after 1: пленны	-11 -3 -18 -1 -2 -1 -2 24 -30
word after 1: плюс	-34 -28 34 -1 -1 -1 -1 -1 -2
word after 1: поверн	-64 33 -45 -15 -7 23 -8 16 -8
word after 1: поверт	10 13 -52 19 -12 -49 -21 -57 -46
word after 1: погибш	5 1 8 -11 -17 -20 -12 -6 -31
word after 1: под	-18 30 -19 -1 -5 -2 -2 -5 -7
word after 1: покину	-32 10 34 -12 -4 -2 -5 -33 -11
word after 1: полегл	-4 9 -22 -2 -2 -4 -1 0 -5
word after 1: полку	-31 45 -13 -9 -3 -6 -4 -10 -35
word after 1: полоне	22 -19 -19 -1 -3 -4 -2 -25 -3
word after 1: получи	54 -22 15 -27 -6 -7 -3 -3 -3
word after 1: поране	-43 16 -22 -1 -4 15 28 12 -3
word after 1: поспіл	16 -8 0 -4 0 0 0 -3 0
word after 1: праців	-51 -1 0 0 0 -1 0 0 51
word after 1: предст	59 -56 -3 -1 -1 -2 -1 -1 -1
word after 1: привез	-9 14 4 -1 0 0 0 -10 0
word after 1: пригра	-73 -54 1 -5 -10 -2 -9 49 -43
word after 1: приеха	11 -27 4 -1 -1 -2 -1 -3 -1
word after 1: прийня	-11 20 -24 -2 -1 -1 -1 -2 -1
word after 1: провел	58 -53 0 0 -1 0 0 -4 0
word after 1: пройшл	11 -7 -1 0 0 -3 0 -1 0
word after 1: просят	5 -1 -1 0 0 0 0 0 -2
word after 1: против	-73 -5 24 -29 -56 -10 -9 37 -25
word after 1: проход	36 -2 -29 0 -2 -1 -2 -5 -2
word after 1: психол	19 -4 -9 0 -1 0 -2 0 -3
word after 1: пункті	33 -2 0 0 0 0 -1 -32 -1
word after 1: разом	-38 61 -5 -3 -2 -3 -2 -35 -3
word after 1: ранены	16 -14 -14 -6 -4 -5 -6 -13 -5
word after 1: репатр	-7 -15 10 0 0 0 -1 14 -1
word after 1: россии	-10 -13 35 -10 -5 -1 -2 -23 -2
word after 1: россий	-4 -40 45 -4 -6 -2 -3 -10 -24
word after 1: россия	-15 -15 16 -3 -2 -1 -1 -7 -3
word after 1: російс	-19 56 -18 -6 -11 -31 -13 -18 -58
word after 1: росія	-45 2 -15 -1 -7 -16 -6 -28 41
word after 1: рф	-7 -57 42 -10 -3 -2 -5 6 -15
word after 1: с	-24 42 -73 -28 -25 -16 -17 49 -39
word after 1: своих	-38 9 -1 -20 -5 -2 -4 -5 -3
word after 1: сдалис	7 -1 -3 0 0 0 0 -1 -1
word after 1: сегодн	44 -69 0 25 -14 -7 -10 -27 -28
word after 1: серед	39 -15 -6 0 -1 -4 -1 -47 -1
word after 1: служат	38 -40 -13 -2 -1 -6 -2 -4 -2
word after 1: служил	72 -68 -51 -3 -7 -16 -7 -19 -19
word after 1: снаряд	19 -4 -10 0 0 0 -1 0 -5
word after 1: соглас	11 -3 -2 -1 -1 0 -1 -1 -3
word after 1: солдат	-19 21 -10 -2 -3 -4 -1 -3 -5
word after 1: сопров	22 -3 -3 0 0 0 -1 -1 -14
word after 1: состоя	-24 21 -20 -17 -2 -1 -1 -4 -1
word after 1: сторон	17 17 -121 -9 -22 -12 -26 -93 -34
word after 1: суджан	-39 -16 4 -12 -5 -6 -14 -16 7
word after 1: сьогод	-79 101 -29 -40 -12 -24 -10 -48 -17
word after 1: та	67 23 -74 -4 -5 -20 -7 -76 -21
word after 1: таких	53 -32 -3 -1 -3 -7 -1 -10 -7
word after 1: теробо	50 -44 -3 0 -1 -2 -1 -8 -2
word after 1: тиші	59 -54 -3 -1 -4 -1 -1 -1 -4
word after 1: тому	33 -30 -5 -1 -1 -1 -1 -3 -2
word after 1: тримал	23 -10 0 0 0 -5 -1 -2 -7
word after 1: тяжело	-23 -35 -20 -7 -7 30 -18 -13 -20
word after 1: у	-29 26 -35 -9 -9 -2 -6 -39 17
word after 1: удержи	-3 -14 -15 0 -1 0 -1 -1 29
word after 1: удома	-60 69 -35 -31 -6 -7 -5 -13 -3
word after 1: уехали	-43 49 -11 -3 -1 -4 -1 -1 -1
word after 1: уже	-3 21 -2 -21 -8 -14 -9 -11 -27
word after 1: украин	-39 21 -24 -15 -15 -26 21 -39 7
word after 1: україн	-12 0 -1 -15 -7 -17 -10 8 -13
word after 1: управл	25 -3 -17 -1 -1 -1 -1 -1 -2
word after 1: урожен	15 -1 -13 0 0 0 0 -1 0
word after 1: утриму	-46 -6 0 0 -1 0 -1 -47 64
word after 1: учора	45 -43 -2 -4 -3 0 -1 -8 -2
word after 1: хоть	8 0 -2 -1 0 0 0 0 -3
word after 1: це	53 -51 -20 0 -2 -22 -3 -3 -24
word after 1: чекают	65 -17 0 0 -1 -5 -1 -22 -47
word after 1: челове	38 -19 -38 -2 -2 -9 -5 -34 -20
word after 1: членов	8 -1 0 0 0 0 0 0 -7
word after 1: ще	21 -10 0 0 -1 -1 -1 -8 -1
word after 1: і	-19 -2 -39 -17 -12 -27 -14 51 8
word after 1: із	-20 42 -49 -6 -15 -24 -11 15 -45
word after 1: їдуть	-38 67 -47 -29 -3 -3 -5 -29 -2
word after 1: їхніх	-12 -56 61 -17 -2 -4 -2 -10 -2
word after 1: الي	-47 22 35 -15 -2 -1 -1 -26 0
word after 1: اوكران	-67 52 -36 -36 -3 21 -17 -20 19
word after 1: بين	12 -15 -6 9 0 -1 0 12 0
word after 1: دولار	38 -8 0 -2 -3 0 -1 -28 -2
word after 1: روسي	-5 -1 30 -6 0 -1 0 -25 2
word after 1: روسيا	-7 -5 21 -1 -1 0 -3 -1 -3
word after 1: عادوا	-18 52 -38 -9 -1 -2 -1 -1 -2
word after 1: في	-12 30 -21 -1 -1 -2 -1 -1 0
word after 1: لكل	-17 10 18 -18 -2 -7 -3 -1 -3
word after 1: مع	27 -31 -6 3 -2 -4 -1 -20 0
word after 1: من	9 -16 7 -7 -9 -21 -20 -10 -22
word after 1: منذ	-4 -15 -5 -22 -1 -10 -1 36 0
word after 1: و	0 -23 22 -15 -1 -2 -2 -16 0
word after 1: –	18 -13 -28 4 -2 -29 -14 -2 2
word after 1: ₴	11 -1 0 0 0 0 0 -10 0
word after 2: 	-7 21 -66 -5 -8 -6 -4 -32 -6
word after 2: !	63 -65 54 -9 -5 -7 -6 -55 -14
word after 2: "	26 -31 -15 -9 -13 -16 -11 25 -49
word after 2: (	37 -32 -6 0 0 -1 0 -4 0
word after 2: )	-13 20 -2 -3 -4 -1 -2 -40 -1
word after 2: +	17 2 -1 0 0 -1 0 -8 -8
word after 2: ,	17 -35 -1 -16 -11 5 5 -41 -12
word after 2: .	11 -2 18 -4 -10 -18 -11 -16 -30
word after 2: :	-13 -28 1 -37 -20 -62 -22 23 -50
word after 2: ;	19 -12 -26 -7 -5 -19 -4 31 -9
word after 2: a	38 -42 24 -24 -2 -2 -2 -6 -21
word after 2: about	6 -1 0 0 0 0 0 0 -4
word after 2: agreed	42 -10 0 0 0 -1 0 -37 0
word after 2: all	-44 12 -32 -4 -6 15 -5 -16 -4
word after 2: alread	26 0 -22 -1 -2 -2 -1 -1 -5
word after 2: among	28 40 -62 -30 -7 -5 -6 -4 -10
word after 2: and	32 -23 -1 -47 -6 -4 -6 -8 -10
word after 2: as	-1 8 -4 0 0 -1 0 -1 0
word after 2: at	19 -2 -1 -1 -5 -1 -1 -1 -7
word after 2: back	-50 -1 10 -26 -9 16 -9 69 -12
word after 2: be	18 -9 -3 -6 -1 -2 -1 -16 -5
word after 2: been	-9 -26 0 10 -15 -19 -17 8 -32
word after 2: both	-26 34 -5 -21 -8 -1 -3 27 -8
word after 2: brough	-80 -22 40 -1 -1 21 -3 54 -1
word after 2: by	0 15 -43 -40 -10 -6 -15 6 19
word after 2: cathol	10 -3 -2 0 0 -1 0 -1 -3
word after 2: civili	-32 67 -63 -19 -6 -5 -5 -21 -3
word after 2: code	-4 44 -5 -1 -1 -2 -1 -26 -10
word after 2: come	-7 -18 3 -18 -7 -18 -9 -1 -33
word after 2: coming	-29 45 -9 -12 -1 -1 -1 -1 0
word after 2: down	22 -11 -1 0 0 -1 0 0 -9
word after 2: drones	50 -1 0 0 -3 -1 -1 -50 -27
word after 2: each	-39 19 4 -57 33 -12 -15 -2 -8
word after 2: either	32 -18 13 -31 -6 -10 -11 -46 -1
word after 2: exchan	-40 23 -26 18 -7 -17 -9 -11 -5
word after 2: fallen	-40 11 0 -1 -1 -1 0 35 0
word after 2: five	20 -17 -11 -1 0 -1 -2 -2 -1
word after 2: for	-27 39 -7 -28 -26 -2 -5 -15 -1
word after 2: four	6 3 -9 0 0 -1 0 -2 -2
word after 2: free	-25 -28 -15 39 -5 -8 -9 -33 -1
word after 2: freed	20 -12 31 -51 -5 -3 -5 -4 -3
word after 2: from	5 0 -22 -10 -7 -14 -7 13 -25
word after 2: had	24 -26 20 -1 -1 -3 -2 -15 -1
word after 2: handed	-42 37 -15 -16 -7 12 -6 -1 -3
word after 2: has	9 -5 0 0 0 0 0 -3 0
word after 2: have	4 -15 22 -16 -15 -13 -4 -67 -18
word after 2: held	14 -22 0 -5 -1 -3 -1 -8 25
word after 2: home	14 7 -10 -10 -9 -11 -7 4 -5
word after 2: in	21 6 -19 -10 -16 -18 -18 -24 2
word after 2: israel	9 -3 -2 -1 -1 0 0 -1 0
word after 2: its	9 -1 5 -13 -2 -3 -2 -14 0
word after 2: killed	32 -18 -18 -2 -1 -4 -1 0 -2
word after 2: kursk	-38 -20 48 -21 -5 -6 -4 -10 12
word after 2: kyiv	-26 -29 52 -9 -15 -9 -7 -16 -16
word after 2: last	7 -5 -1 0 0 0 0 -1 0
word after 2: listed	-18 -10 -1 -1 -1 -1 0 -15 17
word after 2: moscow	-25 18 -9 -18 -6 -2 -16 -14 -7
word after 2: moved	3 -12 20 0 -1 -3 -4 -6 -1
word after 2: now	-56 20 0 -18 -2 -2 -1 23 0
word after 2: number	2 5 -3 19 -2 -31 -13 -50 -32
word after 2: of	-36 10 -43 3 -6 -3 -4 34 -23
word after 2: office	22 -17 -2 -1 0 -3 0 0 -1
word after 2: on	19 5 11 -28 -8 -13 -7 -40 13
word after 2: one	-33 55 -40 -1 -1 0 -1 -13 -1
word after 2: ones	-35 0 34 0 0 0 -5 0 5
word after 2: our	48 -41 -27 -1 -2 0 -4 -26 -7
word after 2: part	41 -21 -47 -19 -7 -1 -3 -8 -5
word after 2: prison	-2 10 -8 -2 0 0 0 0 -1
word after 2: reache	18 4 0 -1 0 0 0 -18 0
word after 2: releas	-31 17 -1 5 -9 -20 -8 -30 -2
word after 2: relief	5 -1 0 -1 0 0 0 -2 0
word after 2: return	-51 23 -2 -9 -3 -8 -7 8 -3
word after 2: russia	-31 11 -34 0 -15 -10 -10 10 7
word after 2: sergea	71 -57 -15 -1 -1 -2 -1 -2 0
word after 2: servic	-28 11 -2 0 -1 -1 0 20 -2
word after 2: seven	-3 -13 25 -2 0 0 0 -6 -1
word after 2: side	12 13 -10 -26 -2 -2 -5 -8 -1
word after 2: six	36 -5 1 0 -1 -1 -1 -29 -17
word after 2: some	-27 32 -1 0 0 -1 -1 -9 0
word after 2: still	37 -46 -14 -9 -4 -9 -6 -10 -18
word after 2: taken	-21 27 -19 -7 -1 -2 -1 -9 -2
word after 2: talks	-22 25 -1 0 0 -1 -1 -3 0
word after 2: ten	28 14 -22 -20 -2 -3 -4 -31 -18
word after 2: that	3 40 -41 0 -1 -1 0 -4 -13
word after 2: the	-55 26 3 -3 -14 0 6 -33 21
word after 2: their	25 -46 -16 4 -9 -4 -3 -14 0
word after 2: them	6 -24 22 -26 -13 -25 -11 -1 -28
word after 2: those	15 -11 -2 0 0 -1 -1 0 0
word after 2: three	-21 -34 -40 -17 -4 -5 -11 43 -21
word after 2: thursd	20 -12 -22 -15 -1 0 0 -1 -1
word after 2: to	-10 17 -23 -5 -9 -9 -7 2 -19
word after 2: today	41 2 -45 -28 -5 -4 -5 -32 -6
word after 2: total	-46 14 -18 10 -3 -3 -14 45 -10
word after 2: transf	-1 41 -41 0 0 -4 -2 0 0
word after 2: tuesda	-38 18 -56 11 -5 -3 -3 -16 -3
word after 2: two	5 15 -41 -8 -7 -6 -7 -72 -12
word after 2: ukrain	-3 -13 11 -45 -8 -9 -6 7 12
word after 2: under	10 -1 -7 -1 0 0 0 -2 -1
word after 2: war	38 -16 -4 -1 -2 -6 -1 -36 -1
word after 2: was	39 -4 -44 0 -1 -1 0 -3 -8
word after 2: went	-2 20 -18 -2 0 0 0 0 0
word after 2: were	1 27 -23 -18 -1 -2 -1 0 -4
word after 2: whom	48 -30 -35 -2 -1 -12 -1 -3 -1
word after 2: with	44 -36 -25 24 -2 -1 -2 -8 -17
word after 2: women	19 -14 -1 -4 -1 -3 -1 -1 -2
word after 2: year	-15 -16 -12 0 -1 0 -1 16 -4
word after 2: а	18 -56 -23 -18 -13 -26 -21 10 -25
word after 2: авиабо	25 -3 -18 -1 -1 0 0 -1 -2
word after 2: азова	-7 37 -35 -7 -1 -11 -1 -1 -1
word after 2: азовст	46 -4 -30 -11 -6 -37 -8 -46 -13
word after 2: азову	13 37 -22 -2 -2 -17 -2 -22 -7
word after 2: бахмут	-27 35 -14 -1 -5 -2 -2 -4 -4
word after 2: без	47 -28 -13 -1 -3 -25 -2 -9 -17
word after 2: бойцов	19 -56 -4 -5 -5 -3 -4 9 -3
word after 2: был	8 0 -6 0 0 0 -1 0 0
word after 2: бійці	5 1 -3 -1 -1 0 0 0 0
word after 2: в	-21 -12 14 -4 -19 -28 -20 -26 -21
word after 2: вдалос	8 -24 -11 -7 -3 -3 -3 5 -17
word after 2: вдома	-41 48 -21 -15 -4 -10 -4 -17 -10
word after 2: вернув	34 -12 -6 -11 -1 0 0 -2 -5
word after 2: вернул	-66 -2 46 -6 -2 -4 -3 -14 -6
word after 2: вже	-12 13 0 0 0 0 0 -1 -1
word after 2: взамен	10 -36 26 -13 -6 -3 -12 -9 -4
word after 2: визвол	28 -23 -51 -7 -3 -3 -4 2 -3
word after 2: викона	-20 -14 0 -1 0 -1 -1 22 -1
word after 2: виїхат	23 -21 0 -1 0 0 0 0 0
word after 2: включа	-53 53 -32 -6 -6 -15 -10 -9 -7
word after 2: вместе	35 0 -27 -1 -2 0 -1 -2 -2
word after 2: вмс	67 -48 -4 -1 -2 -3 -1 -5 -11
word after 2: военно	-55 -22 55 30 -25 -11 -16 -30 -45
word after 2: военны	-24 43 22 -6 -29 -8 -12 -41 -31
word after 2: возвра	-45 -25 41 -3 -1 -1 -2 -1 -3
word after 2: волі	-26 -1 -20 10 -2 -3 -2 -11 -1
word after 2: вони	6 -2 8 -2 -3 -3 -2 -18 -4
word after 2: восемь	-9 -36 53 -25 -4 -2 -3 -12 -8
word after 2: все	-5 2 1 -10 -6 -4 -5 -9 -18
word after 2: всего	56 -41 -39 -20 -4 -8 -7 -31 -20
word after 2: всу	-2 -6 18 -7 -5 -6 -4 -12 -12
word after 2: вывезе	-16 33 -43 0 -1 -2 -1 -11 0
word after 2: выполн	45 -6 -12 0 -1 -1 -1 -26 -3
word after 2: вышли	47 -51 4 -13 -2 -7 -3 -13 -1
word after 2: від	-37 35 -18 -4 -11 -9 -7 22 -20
word after 2: відбув	12 -51 42 -3 -1 -1 -1 -3 -1
word after 2: відбул	61 -35 -23 0 -1 -2 -2 -45 -1
word after 2: віддал	-15 -19 -9 0 0 18 -6 0 -5
word after 2: військ	-72 36 36 -8 -11 -16 -9 21 30
word after 2: вільні	-34 46 -16 -9 -2 -2 -1 -1 -5
word after 2: він	39 -35 -1 -1 -1 0 -1 -5 -1
word after 2: гражда	-19 -37 46 -6 -16 -11 -9 -9 -28
word after 2: два	7 -75 -19 -10 -12 -22 -15 51 -25
word after 2: двадця	-2 16 -9 -2 0 0 -1 -3 0
word after 2: двое	12 37 -36 -4 -3 -7 -3 -24 -19
word after 2: двоих	39 -6 -18 -4 -1 -1 -1 -2 -1
word after 2: двох	-45 59 -35 -2 -6 -7 -2 -15 -1
word after 2: двоє	-19 39 -32 -4 -6 -8 -5 -40 -13
word after 2: двух	-42 33 -19 -16 -16 -5 -4 -3 -1
word after 2: день	56 -31 12 -1 -15 -2 -3 -23 -10
word after 2: держсп	36 -33 -2 0 -1 -4 -1 -1 -4
word after 2: десяти	56 -49 -15 0 -4 -1 -1 -32 -4
word after 2: для	-17 34 -18 -3 -3 -2 -1 15 -11
word after 2: до	14 -37 26 -13 -11 -8 -8 -21 -46
word after 2: добров	23 -20 -2 0 -1 -1 -2 -2 -2
word after 2: довічн	23 -15 -1 0 0 -1 -1 -1 -5
word after 2: додому	-61 52 -59 6 -7 -10 -5 -27 -3
word after 2: дома	45 5 -23 -26 -5 -6 -5 -35 -8
word after 2: домовл	33 -17 -5 0 0 -2 -1 -27 -1
word after 2: домой	-46 -18 31 -20 -6 -2 -3 -16 -16
word after 2: донецк	18 -17 13 -2 -2 -3 -1 -2 -5
word after 2: донець	76 -19 -68 -1 -1 -2 -3 -12 0
word after 2: допомо	5 0 0 0 -1 0 0 -1 -2
word after 2: достав	-28 32 -28 -3 -2 0 -1 -3 -1
word after 2: дпсу	69 -64 0 0 -1 -7 -1 -3 -2
word after 2: друг	-16 -13 18 -21 -6 -4 -1 -1 -3
word after 2: дружин	-30 35 -26 -1 -2 -4 -1 -8 -4
word after 2: есть	41 -35 -3 -1 -1 -1 -1 -3 -3
word after 2: еще	19 -43 17 -3 -6 46 -15 5 -19
word after 2: женщин	37 -20 -27 -2 -1 0 -1 -1 -3
word after 2: жителе	-32 -18 17 -1 -1 -1 -4 -1 18
word after 2: жители	56 -51 -19 0 -1 0 -6 -1 -13
word after 2: жінки	34 -19 -16 -1 -1 -1 -1 -2 -1
word after 2: жінок	44 -36 -23 -1 -1 -9 -1 -6 -8
word after 2: з	-4 -24 -31 -21 -14 -25 -17 33 -12
word after 2: за	-2 10 -7 -19 -10 -19 -14 -19 16
word after 2: забрал	-3 -24 26 -4 -1 0 -2 -2 -2
word after 2: заверш	-23 -25 -1 -2 -1 -1 -2 29 -5
word after 2: завтра	27 -13 -3 -2 -1 -1 -1 -8 -3
word after 2: запорі	5 19 -10 -5 -3 -3 -3 -11 -5
word after 2: заступ	-31 34 -21 -1 0 -2 0 -1 0
word after 2: засудж	23 -18 -20 -1 -2 -11 -3 -2 -9
word after 2: захисн	-42 22 -5 -1 -2 -6 -2 68 -10
word after 2: защитн	21 7 -49 -2 -2 -2 -2 10 -1
word after 2: збройн	37 -33 -3 -1 -1 -3 0 -7 0
word after 2: звільн	44 9 -5 -10 -2 -2 -2 -38 -9
word after 2: зміїни	15 -6 -5 0 0 -3 -1 0 -1
word after 2: зникли	-68 25 -5 -1 -4 -4 -2 -19 53
word after 2: зокрем	-20 25 -39 -1 -4 -4 -7 -14 -10
word after 2: зсу	55 -58 -6 -3 -4 -9 -4 -11 -6
word after 2: зіткне	49 -4 0 0 -1 0 0 -45 -1
word after 2: и	-14 28 -9 -18 -17 -15 -22 -13 -6
word after 2: из	0 4 -14 -12 -10 -3 -9 -62 8
word after 2: им	-22 38 -38 -19 -11 -2 -6 -33 -26
word after 2: их	12 4 15 -6 -2 -2 -2 -7 -46
word after 2: й	5 -59 36 0 -1 -9 -2 12 -5
word after 2: його	-23 28 -32 -1 -3 -4 -3 -3 -12
word after 2: к	-10 28 1 -1 -1 -3 -1 -11 -2
word after 2: каждой	-22 -16 -14 -11 -28 -11 -13 44 -33
word after 2: киеву	-3 28 -21 0 -1 -4 0 -1 0
word after 2: кого	5 -1 0 0 0 0 -1 0 -2
word after 2: кожног	-15 7 12 -5 -20 -10 -4 -49 -23
word after 2: кожної	1 -47 41 -9 -11 -15 -16 -33 -7
word after 2: конвен	48 -71 -16 -11 -4 -8 -6 -16 -4
word after 2: конца	17 -14 -1 0 0 0 0 -1 -1
word after 2: кордон	-11 16 -8 -1 -2 -1 -1 -5 -1
word after 2: которы	3 -47 -5 -13 -7 -23 -12 -26 19
word after 2: курско	-67 -4 46 0 -2 0 -2 -15 -23
word after 2: лечени	60 -25 -44 0 -1 -7 -2 -5 -3
word after 2: луганс	21 -9 -2 0 0 -8 0 -1 -1
word after 2: льотчи	-69 33 -5 -2 -5 -15 -6 0 -16
word after 2: майже	-15 17 -20 0 -1 -1 0 -1 -7
word after 2: маріуп	49 -22 -10 -1 -1 -8 -2 -7 -8
word after 2: медвед	1 -35 20 -10 -7 -34 -10 -12 -7
word after 2: медици	25 0 -9 -1 -2 0 -1 -1 -13
word after 2: ми	-29 11 16 -3 -1 -5 -5 -8 -3
word after 2: микола	8 -4 0 0 0 0 0 -2 -1
word after 2: минобо	15 -15 -17 -1 -1 0 0 15 -13
word after 2: мо	-7 8 -7 -1 -1 0 0 -7 -3
word after 2: может	14 -13 -2 0 0 0 0 -6 -5
word after 2: москва	11 0 -12 -7 -2 -6 -3 -28 -1
word after 2: мужчин	12 10 -21 0 0 0 0 0 0
word after 2: на	-43 49 -1 -45 -16 -13 -17 -49 -5
word after 2: над	14 -1 -5 0 -1 0 0 0 -5
word after 2: наймол	20 -35 -12 -12 -12 -12 -12 -21 -12
word after 2: найста	88 -63 -24 -3 -4 -7 -3 -22 -10
word after 2: нам	-43 35 -3 -13 -13 15 -18 -40 -11
word after 2: находи	-17 -22 27 0 -1 -1 -2 -2 -1
word after 2: нацгва	-44 47 -20 -4 -6 -8 -4 -11 -12
word after 2: наши	-1 49 -46 -40 -3 -1 -1 -1 -4
word after 2: наших	30 -62 10 -2 -5 -11 -12 -17 -39
word after 2: наші	-15 49 -56 -13 -2 -3 -1 -1 -2
word after 2: нгу	97 -91 -3 -1 -2 -10 -2 -3 -3
word after 2: не	-26 32 -17 -5 -2 -1 -2 -5 -4
word after 2: незако	-34 35 -23 -2 -1 -3 -1 -2 17
word after 2: них	27 -11 -18 -2 -9 -18 -9 -20 -9
word after 2: но	25 -19 -28 -9 -5 -2 -4 -11 11
word after 2: нуждаю	-26 -40 19 -1 -1 22 10 -4 -26
word after 2: о	49 -33 -25 -26 -3 -10 -9 -35 -41
word after 2: област	9 -5 5 -6 -8 -5 -13 14 -12
word after 2: обмен	-37 -10 19 -3 -3 -2 -1 -7 -4
word after 2: обмін	15 1 -9 -1 -2 -3 -1 -3 -3
word after 2: обміну	33 -10 0 0 0 0 -1 -28 -1
word after 2: обміня	-30 36 -33 -14 -2 -6 -1 -15 -12
word after 2: обниму	-4 -16 17 -3 -1 0 -1 -5 -2
word after 2: оборон	-3 19 -14 -6 -5 -20 -13 -7 -13
word after 2: обратн	-22 12 -12 -3 -2 -3 -1 23 -2
word after 2: один	26 -26 -70 -10 -8 -15 -9 -27 2
word after 2: однако	44 -50 17 -5 -1 -1 -4 -14 -2
word after 2: одного	19 -11 -9 -1 -1 -4 -1 -10 -1
word after 2: освобо	59 -4 -48 -5 -1 -1 -3 -7 -3
word after 2: отданы	-40 -17 -14 -3 -7 33 -8 -20 -35
word after 2: отпуск	7 0 -1 0 0 0 0 0 -5
word after 2: отрима	69 -55 -29 0 -2 -6 -2 -13 -4
word after 2: офицер	-3 2 3 -2 -3 -3 -4 -11 33
word after 2: офіцер	20 -2 -58 -5 -10 -29 -7 -12 -38
word after 2: п'ятер	-36 38 -1 0 0 -1 -1 -2 -1
word after 2: переда	-12 15 -12 -11 -8 12 -8 -3 -14
word after 2: плен	-32 10 34 -12 -4 -2 -5 -33 -11
word after 2: пленны	-15 20 -21 0 -1 -1 -1 -1 -10
word after 2: плюс	29 -13 -10 0 -1 0 0 -4 -2
word after 2: по	-11 -82 59 22 -9 -3 -3 -6 -46
word after 2: поверн	-9 10 -44 -20 -10 -20 -16 13 -30
word after 2: поверт	-14 15 -5 -7 0 0 0 -2 0
word after 2: повідо	-62 13 10 -7 -5 -2 -2 -15 22
word after 2: погибш	-9 18 -19 -1 -2 0 -2 2 0
word after 2: под	18 -10 -5 0 -1 0 0 -1 -1
word after 2: полоне	56 -55 -4 0 0 0 0 0 0
word after 2: полону	57 -36 -15 -5 -2 -3 -4 -26 -10
word after 2: полоні	34 -28 -7 0 -1 -1 -1 -7 -8
word after 2: получи	-24 6 -32 -3 -4 -6 -6 43 -41
word after 2: понад	-3 -23 -17 0 -1 15 -4 -3 -10
word after 2: попавш	16 -27 -6 0 0 -2 -1 -1 -1
word after 2: поране	20 -54 -23 -18 -11 32 -21 -43 -57
word after 2: посере	-56 62 -27 -4 -3 -1 -2 -15 -4
word after 2: послед	-5 -1 14 0 0 0 -1 -1 -6
word after 2: посред	-26 -28 30 -5 -2 -2 -2 -1 -1
word after 2: початк	-18 -18 -1 -4 -1 0 -1 31 -15
word after 2: привез	11 3 -15 -2 -4 -1 -2 -10 -2
word after 2: прикор	22 -11 -2 0 -1 -4 -1 -2 -2
word after 2: принял	-1 16 -4 -1 -1 -1 0 -15 0
word after 2: приїха	40 -35 -1 0 0 -1 -1 -7 0
word after 2: про	54 -50 -2 -7 -2 -2 -1 -7 -6
word after 2: провед	-29 0 -39 0 -1 -1 -1 44 -2
word after 2: провел	42 -39 -6 0 -1 0 0 0 0
word after 2: прошел	-36 15 12 -11 -3 -4 -2 -15 -13
word after 2: під	11 -3 -1 0 -1 -3 -1 0 -4
word after 2: підтве	0 -6 -5 -1 -2 -2 -1 -55 8
word after 2: після	-7 29 -13 -16 -1 -1 -1 -9 0
word after 2: работа	-36 -24 -27 -3 -8 -10 29 -7 21
word after 2: разлуч	-25 18 17 -3 -2 -1 -3 -11 -14
word after 2: разом	38 -38 -2 0 0 0 0 3 0
word after 2: района	-27 -16 -2 -4 -3 -3 -5 -16 11
word after 2: ранены	12 0 -8 0 0 -2 0 0 -1
word after 2: расска	-16 -2 -13 0 -6 0 0 17 -14
word after 2: решта	14 25 -10 -2 -6 -2 -3 -14 -46
word after 2: родных	25 0 -3 0 -2 0 0 -2 -19
word after 2: родств	13 -3 0 0 0 0 0 -1 -9
word after 2: россии	-26 29 17 -2 -7 -2 -2 -9 -1
word after 2: россий	44 37 -47 -2 -18 -1 -1 -14 -8
word after 2: россия	-28 29 13 -19 -10 -1 -2 6 -14
word after 2: російс	-35 -31 46 -9 -9 -37 -8 -44 -2
word after 2: росія	-22 -40 40 -1 -1 -1 -1 -16 29
word after 2: росіян	-24 69 -53 -3 -3 -2 -3 -15 -27
word after 2: росії	-20 20 41 -2 -3 -2 -2 -45 -1
word after 2: рф	16 -4 -12 -1 -16 -1 -3 -19 -1
word after 2: рядови	15 -6 -9 -2 -3 -5 -2 -16 -7
word after 2: рядові	58 -55 -6 0 -2 -2 -1 -1 -4
word after 2: рідній	-24 38 -16 -1 0 0 0 -17 0
word after 2: рік	-35 -1 0 0 0 0 0 36 0
word after 2: с	27 -7 -4 -10 -5 -4 -6 -26 -15
word after 2: самому	15 20 -40 -5 -6 -1 -2 -13 -2
word after 2: свого	24 -42 21 -3 -1 -2 -1 -4 -2
word after 2: сегодн	-58 36 -2 -1 -19 -20 -12 -34 -14
word after 2: семеро	4 9 -20 -3 -3 -2 -3 -15 -3
word after 2: серед	12 -8 -3 -11 -9 -6 -6 -24 -52
word after 2: сержан	82 -79 -21 -1 -2 -2 -2 -4 -9
word after 2: сил	34 -51 61 -10 -7 -12 -9 -39 -7
word after 2: солдат	-34 26 -1 -8 -10 -20 -9 11 -11
word after 2: сообщи	-19 13 1 -14 -3 -2 -3 -9 -12
word after 2: соотве	19 -14 -14 -1 0 0 0 -2 -1
word after 2: состоя	-37 19 -10 -8 -3 -3 -4 -7 -6
word after 2: среди	3 -47 48 -24 -38 -5 -11 -71 -43
word after 2: ссо	-21 22 -2 0 -2 -4 -2 -1 -2
word after 2: стан	60 -55 -37 -12 -3 -24 -6 -39 -27
word after 2: старше	49 -20 -34 0 -1 -1 0 -1 -4
word after 2: сто	-2 -39 33 -8 -8 -1 -3 -7 -11
word after 2: стольк	6 3 -20 -24 -13 -11 -8 -29 -7
word after 2: сторон	12 -34 -27 -1 -1 -5 26 -14 -12
word after 2: стільк	-38 -46 -24 -8 -11 -25 -4 58 -14
word after 2: сьогод	38 -24 -28 -45 -7 -11 -7 -12 -19
word after 2: сімох	-18 61 -41 -2 -1 0 -1 -19 -1
word after 2: та	61 -36 -35 -1 -2 -5 -1 -12 -2
word after 2: такий	-22 59 -52 -4 -5 -2 -1 -1 -2
word after 2: там	-12 -2 0 0 0 0 0 -11 24
word after 2: тела	26 -5 -11 -1 -1 -7 -1 -2 -4
word after 2: тепер	4 5 -6 -1 0 0 0 0 -2
word after 2: теробо	-20 20 -18 -1 -1 -1 -3 -4 -8
word after 2: техник	14 -1 -4 -1 0 -1 0 -14 0
word after 2: тогда	37 -40 -16 0 -1 -17 -3 -1 0
word after 2: три	-30 16 44 -3 -2 -3 -2 -13 -7
word after 2: тро	-21 22 -8 -2 -4 -2 -2 -5 -8
word after 2: троє	9 -2 -5 -1 -3 -19 -3 -17 -7
word after 2: тяжело	-43 50 -37 -6 -13 -3 -5 -16 -23
word after 2: тяжкоп	61 -57 -4 -4 -5 -24 -7 -51 -26
word after 2: у	75 -41 6 -7 -10 -16 -7 -46 -42
word after 2: удома	-27 69 -35 -13 -2 -2 -1 -5 -1
word after 2: уже	51 -13 -35 -2 -1 -2 -2 -12 -4
word after 2: узятих	14 -48 44 -9 -2 -2 -2 -14 -4
word after 2: украин	26 -27 10 -38 -17 -20 11 7 -4
word after 2: україн	-18 29 -30 -17 -11 -14 -8 -8 -22
word after 2: усі	-7 -37 27 -7 -3 -5 -4 -14 -12
word after 2: усіх	-42 0 0 0 0 0 0 -2 42
word after 2: федера	-2 -2 10 0 -2 0 0 -3 -1
word after 2: це	-33 39 -62 -11 -11 -15 -8 5 -24
word after 2: цивіль	10 -20 -9 -7 -12 -44 -17 12 -31
word after 2: чаес	31 -22 -2 -1 -1 -2 -2 -2 -3
word after 2: через	-9 -75 28 -4 -6 -4 -11 -16 -13
word after 2: четвер	44 -25 -46 -5 -13 -9 -9 -30 -6
word after 2: четыре	7 23 -32 -2 -2 -8 -4 -2 -14
word after 2: чиї	-25 27 -10 -3 -1 -2 -3 0 -1
word after 2: чотирь	-47 60 -64 -2 -7 -9 -3 -20 -13
word after 2: шахеді	9 -1 0 0 0 0 0 -7 -1
word after 2: шестер	3 -6 18 -14 -7 -10 -8 -39 -5
word after 2: штабу	35 -11 0 0 -2 -1 -2 -25 -15
word after 2: ще	70 -72 -16 -3 -3 -17 -5 -16 -8
word after 2: що	46 -31 -26 -15 -12 -23 -8 -26 -23
word after 2: щодо	-9 -3 0 0 -1 -2 0 -31 32
word after 2: щонайм	-32 24 -5 0 -1 -2 0 -9 29
word after 2: экипаж	-17 -33 23 -15 -2 0 -2 -4 -10
word after 2: это	24 -29 17 -27 -17 -6 -5 -12 -17
word after 2: як	-16 32 -29 0 0 0 0 -9 -1
word after 2: який	17 -15 -1 0 0 0 0 -3 0
word after 2: яких	-19 22 -10 -13 -6 1 -19 -26 -48
word after 2: які	15 19 -43 25 -10 -45 -9 -19 -15
word after 2: є	-19 39 -3 0 -1 -1 -1 -1 -28
word after 2: і	-70 46 -74 -11 -7 -16 -9 31 27
word after 2: із	42 -28 -31 -9 -7 -16 -6 -34 -6
word after 2: їдуть	26 -20 -31 -3 -2 -12 -4 -14 -2
word after 2: їх	-41 43 -26 -1 -3 -2 -2 -2 -1
word after 2: الي	15 3 3 -23 -13 -8 -5 -17 -2
word after 2: اليوم	0 6 -5 0 0 0 0 0 0
word after 2: اوكران	-11 42 -62 -23 -2 -25 -5 -11 -4
word after 2: جانب	-13 29 10 -26 -1 -2 -2 -7 -9
word after 2: جانبين	-26 8 -2 -20 -1 0 0 2 -1
word after 2: روسيا	-31 -28 24 21 -2 -3 -15 -2 -8
word after 2: كل	27 1 10 -45 -8 -4 -6 -32 -9
word after 2: من	3 35 -35 -1 -1 -2 -1 -1 -2
word after 2: و	-14 15 5 -21 -1 37 -10 -25 3
word after 2: واقع	-20 -16 -3 22 0 0 0 -8 -1
word after 2: –	0 -23 -11 -33 -18 -17 -13 41 -24
word after: 	-18 44 -57 -8 -9 -8 -5 -36 -7
word after: !	-100 -4 41 -61 -36 -40 -33 49 -44
word after: "	19 -32 -40 -20 -16 -5 -14 27 -7
word after: '	15 -4 -2 0 -1 -1 0 -1 -6
word after: (	17 -23 -57 -29 -16 -25 -12 10 31
word after: )	17 8 -21 -17 -9 -11 -6 -39 -54
word after: +	21 -55 40 -5 -2 -2 -2 -14 -8
word after: ,	-19 -16 -18 -15 -14 -19 -11 23 -11
word after: -	-4 1 -19 31 -6 -2 -5 -44 -13
word after: .	-4 25 -5 -17 -9 -9 -16 -22 -10
word after: /	111 -34 -7 -4 -27 -3 -4 -69 -55
word after: :	-2 -3 0 -13 -16 -23 -14 -16 -28
word after: ;	-25 13 -32 4 -16 2 -13 22 8
word after: =	-11 31 -22 -3 -1 0 -1 -5 0
word after: ?	16 -41 9 -6 -18 -4 -6 -29 -36
word after: a	64 -51 36 -24 -3 19 -3 -21 -20
word after: about	5 -1 0 0 0 0 0 0 -4
word after: accord	-26 -32 35 -3 -2 -2 -2 -38 27
word after: after	24 10 -3 -25 -8 -2 -3 -25 0
word after: afu	-15 23 -16 -2 -1 8 -7 -2 -1
word after: agreed	42 -10 0 0 0 -1 0 -37 0
word after: agreem	23 -17 0 0 0 0 0 -10 0
word after: air	53 -9 -4 -9 -2 -2 -1 -2 -36
word after: all	-43 12 -32 -4 -6 14 -5 -16 -4
word after: alread	26 0 -22 -1 -2 -2 -1 -1 -5
word after: among	-1 15 -12 -30 -14 -11 -16 -44 -17
word after: an	9 23 -68 -7 -5 -7 -2 -6 -2
word after: and	-21 -34 12 -17 -13 -5 -12 20 -29
word after: anothe	23 -15 -8 -1 -1 0 -1 -12 -1
word after: apiece	-49 32 -12 -32 -5 -3 -9 -17 -6
word after: are	-40 42 -38 10 -18 -10 -16 -58 10
word after: armed	0 37 -26 -13 -1 -8 -4 -3 -7
word after: armour	15 0 -7 0 0 0 0 -1 -6
word after: arms	22 -11 -2 0 0 -1 0 0 -10
word after: arrive	28 -49 -1 0 -1 0 -1 -21 -1
word after: artill	7 -1 -3 0 0 -1 -1 0 -2
word after: as	-72 52 -36 -4 -8 -23 -4 8 16
word after: at	-12 -38 -5 -7 -11 -6 -5 -64 25
word after: azovst	15 -3 -6 0 0 -4 0 -1 0
word after: back	-29 17 -4 -49 -18 16 -23 6 -32
word after: bakhmu	-26 47 -36 -14 -2 -4 -3 -2 0
word after: be	20 -12 -12 -6 -2 -3 -2 -16 -14
word after: been	-12 -20 7 -30 -18 -21 -16 16 -30
word after: before	38 -4 -1 -4 0 0 -1 -28 -1
word after: being	24 -8 -10 -21 -5 14 -12 -18 -35
word after: belaru	-6 13 -33 -1 -5 -7 -2 -2 -7
word after: betwee	-62 40 -13 -3 -9 -16 -4 3 -3
word after: border	17 -5 -4 -1 -4 -1 -1 -1 -1
word after: both	-39 5 -14 0 -10 -3 -5 25 -9
word after: bringi	0 -1 11 -6 0 0 0 -5 0
word after: brough	-8 8 -23 -18 -8 8 -17 3 -15
word after: by	-2 12 9 -69 -25 -22 -29 -35 -2
word after: came	16 -29 -23 -19 -6 14 -7 11 -3
word after: camps	-6 0 0 0 0 0 0 -1 7
word after: captiv	13 -9 -6 -35 -8 -15 -9 -13 7
word after: captur	-59 66 -24 -10 -3 -3 -3 -12 -17
word after: carrie	60 -35 -12 -15 -3 -2 -5 -24 0
word after: cathol	10 -3 -2 0 0 -1 0 -1 -3
word after: childr	40 46 -19 -10 -1 -2 -1 -47 -15
word after: civili	-42 54 -65 -25 -13 -22 -11 42 -38
word after: code	22 40 -10 -1 -2 -2 -1 -40 -22
word after: come	-7 -18 3 -17 -7 -17 -9 0 -31
word after: coming	-28 43 -8 -12 -1 -1 -1 -1 0
word after: compan	21 0 0 0 0 0 0 -20 0
word after: comple	7 8 -1 0 -1 0 0 -12 0
word after: cooper	15 -15 -1 -1 -1 0 0 0 0
word after: coordi	-53 49 -14 -14 -7 -1 -2 26 -25
word after: countr	-25 7 7 -31 -31 -6 -9 24 -9
word after: crosse	41 -38 -3 0 0 -1 0 0 -1
word after: day	17 -1 0 0 -1 0 0 -9 -7
word after: days	-3 -91 -11 -6 -5 -3 -5 47 -9
word after: dead	9 -24 18 -1 -2 -4 -1 13 -7
word after: deal	65 -56 -7 -2 -1 -5 -1 -4 -1
word after: defenc	27 -18 -3 0 0 -1 -1 -9 -1
word after: defend	62 -42 -27 -5 -3 -15 -3 -7 -21
word after: delive	-22 25 0 0 0 -1 -1 -2 0
word after: destro	6 -1 -1 0 0 0 0 0 -2
word after: detain	29 -8 -43 -7 -2 -1 -1 -10 15
word after: died	14 -2 -6 -1 -1 -3 -4 -1 -2
word after: direct	23 -39 19 0 -9 -4 -4 -2 -1
word after: disabi	70 -56 -41 -4 -5 -1 -1 -12 -1
word after: done	54 -46 -38 -10 -18 -1 -2 -15 -6
word after: donets	28 -17 -19 0 0 -4 -1 -1 0
word after: down	22 -11 -1 0 0 -1 0 0 -9
word after: drones	50 -1 0 0 -3 -1 -1 -49 -27
word after: each	-24 9 -7 -23 22 -12 -18 -24 -9
word after: either	32 -18 13 -31 -6 -10 -11 -46 -1
word after: evacua	27 -1 -21 0 0 0 -1 -2 -5
word after: exchan	32 -65 -43 14 -17 -18 -13 9 -31
word after: expect	12 -3 -1 -1 -1 -1 -1 -4 0
word after: fallen	19 35 -74 -2 -6 -11 -1 27 0
word after: famili	-69 58 -43 14 -6 -5 -10 -10 -12
word after: federa	-37 -19 32 -2 -1 -5 -10 -5 -3
word after: field	40 0 -1 -1 -2 0 -1 -37 -3
word after: five	43 -36 -12 -21 -1 -1 -2 -2 -1
word after: food	15 -10 0 -1 0 -1 0 0 -2
word after: for	41 -26 4 4 -34 -11 -18 -55 -20
word after: forces	-40 31 6 -14 -1 -3 -3 -2 -7
word after: foreig	-8 18 -31 0 -5 -1 -3 -14 0
word after: four	17 3 -17 0 0 -1 0 -2 -2
word after: free	15 -29 -16 20 -9 -10 -12 -42 -1
word after: freed	-14 -8 13 30 -11 -7 -11 -5 -16
word after: friday	-36 -23 12 -56 -1 -2 -2 39 -1
word after: from	16 -18 -25 -17 -19 -13 -11 -10 -15
word after: genera	13 -1 0 -2 -1 -3 -1 -7 0
word after: go	7 -52 -12 30 -3 -16 -8 -22 -8
word after: going	3 -5 7 -19 -10 -2 -7 -3 -1
word after: got	37 -29 -14 -7 -9 -5 -9 -59 -4
word after: govern	18 2 -1 -24 -3 -3 -3 -3 -2
word after: greek	10 -3 -2 0 0 -1 0 -1 -3
word after: had	37 -36 -24 -7 -16 -29 -20 -10 -30
word after: handed	-56 25 -33 -27 -10 -1 19 17 -23
word after: has	39 -7 -25 -7 -2 -1 -7 -16 -5
word after: have	-26 -12 9 -46 -15 -15 -11 32 -26
word after: headqu	-53 49 -14 -14 -7 -1 -2 26 -25
word after: held	57 -72 18 -12 -5 -12 -7 -14 -25
word after: hold	32 -21 -1 -6 0 0 0 -4 -1
word after: home	31 0 -5 -14 -8 -11 -7 1 -6
word after: hospit	21 -15 -3 -2 -3 -1 -1 -37 -3
word after: in	-33 7 -2 14 -21 -18 -15 -24 30
word after: includ	-1 10 -4 -5 0 0 0 0 0
word after: is	57 -51 6 -2 -3 -7 -2 -35 -8
word after: israel	9 -3 -2 -1 -1 0 0 -1 0
word after: it	-15 -25 -4 -15 -2 -1 -3 28 -10
word after: its	2 -15 20 -22 -3 -3 -2 -19 -1
word after: july	10 -2 -1 0 -1 0 0 -4 -2
word after: kept	-24 42 -41 0 0 -1 0 -1 12
word after: killed	31 -18 -17 -1 -1 -4 -1 0 -2
word after: kursk	-43 -20 51 -18 -5 -10 -6 -26 22
word after: kyiv	-4 -34 45 -15 -17 -16 -16 -33 -27
word after: laid	22 -11 -2 0 0 -1 0 0 -10
word after: landed	8 -4 0 -2 0 0 0 -1 0
word after: larges	38 -35 0 0 -1 0 0 0 -3
word after: last	13 -9 -1 -1 0 0 0 -1 0
word after: left	-23 23 17 -27 -26 -2 -5 -15 -1
word after: let	9 -52 -16 30 -3 -16 -8 -24 -9
word after: libera	24 -1 -5 -2 0 0 -1 -13 -1
word after: listed	-18 -10 -1 -1 -1 -1 0 -15 17
word after: lives	-17 -13 16 -10 -3 -3 -3 -11 -4
word after: made	-55 24 -20 -17 -6 -3 -10 26 -14
word after: mariup	15 17 -17 0 -1 -11 -2 -3 -31
word after: mediat	-51 38 -16 -27 -4 -8 -2 23 0
word after: meetin	35 -7 0 -1 -1 -1 -1 -22 -7
word after: member	12 -4 -1 -8 0 0 0 -1 0
word after: men	22 -13 -18 -17 -1 -1 -2 -1 -1
word after: milita	-54 46 -28 -22 -10 -15 -4 47 -14
word after: minist	-68 17 -2 -10 -1 0 -1 36 -1
word after: missil	69 -47 -14 -1 -3 -2 -5 -55 -32
word after: missin	-21 -10 -1 -2 -2 -1 -1 -17 19
word after: monday	11 1 -5 -5 -1 -1 0 -1 0
word after: more	-74 6 -40 -24 -9 -5 -7 -34 66
word after: morgue	31 -22 -22 0 -1 -1 -3 -14 -1
word after: moscow	26 20 -29 -21 -7 -10 -17 -18 -8
word after: most	51 -18 6 -8 -4 -1 -3 0 -6
word after: motor	9 0 -4 0 0 0 0 -1 -4
word after: moved	3 -12 20 0 -1 -3 -4 -6 -1
word after: nation	43 -39 -5 -1 -1 0 -1 0 -1
word after: navy	-17 -16 17 -1 -1 0 -1 0 -2
word after: near	56 -41 -11 -4 -1 -3 -1 -1 0
word after: need	6 -7 -22 0 -3 5 18 -1 -3
word after: ninety	-37 42 -15 -11 -4 -1 -2 0 -5
word after: not	31 -26 0 -1 -2 -1 -3 -14 -13
word after: now	-42 10 -2 -18 -3 -3 -1 21 -1
word after: number	13 -25 -12 -12 -11 -24 -18 -15 -11
word after: of	-11 -5 0 3 -12 -5 -6 17 6
word after: office	22 -3 -12 -1 -1 -3 -1 -17 -2
word after: offici	45 -34 -31 -7 -8 -2 -5 -20 -25
word after: oldest	21 -10 -4 -1 -1 -1 -1 -4 -1
word after: on	-7 18 -31 -6 -15 -16 -14 -22 -3
word after: one	9 51 -39 -2 -3 -1 -2 -42 -3
word after: ones	28 -23 2 -19 -3 -6 -12 -26 -1
word after: other	-30 18 15 -1 -4 -16 11 -6 -10
word after: our	67 -61 -26 -1 -3 -1 -4 -28 -9
word after: out	27 25 -39 -25 -6 -7 -8 -28 -17
word after: outsid	-28 -31 -4 0 0 46 -9 0 0
word after: over	11 11 -52 -31 -13 -9 -19 1 0
word after: overal	25 -25 0 -42 0 0 0 39 0
word after: own	35 -18 6 0 -1 -1 0 -3 -1
word after: part	41 -21 -47 -19 -7 -1 -3 -8 -5
word after: patien	32 0 -1 -25 -1 0 0 -20 0
word after: people	61 -49 -12 -1 -2 -3 -1 -12 -1
word after: per	-20 20 -23 -7 -4 -3 -8 -10 -1
word after: place	-27 1 26 -4 -3 -3 -4 -4 -1
word after: priest	10 -3 -2 0 0 -1 0 -1 -3
word after: prison	-12 3 -17 -2 -2 -2 -2 -15 18
word after: reache	18 4 0 -1 0 0 0 -18 0
word after: receiv	33 -30 14 9 -2 -3 -1 -10 -1
word after: regain	-51 46 -44 27 -13 -6 -14 -24 0
word after: region	-32 -25 43 -19 -8 -10 -7 -24 20
word after: releas	-11 9 -22 7 -14 -20 -15 -16 -27
word after: relief	5 -1 0 -1 0 0 0 -2 0
word after: remain	-51 -28 -38 -23 -8 -3 -6 -23 68
word after: repatr	-16 21 8 -2 -2 -1 -1 -8 -3
word after: rescue	-39 54 -19 -1 -1 -1 -1 11 -3
word after: reside	-19 -21 21 -1 -3 -1 -1 0 -9
word after: return	-23 3 -13 -15 -9 4 -12 -18 -8
word after: reunit	-16 0 12 -13 -2 -12 -1 -7 -2
word after: ru	20 -1 -2 0 -3 0 0 -10 -4
word after: russia	-48 14 -8 -32 -15 -6 -16 -8 3
word after: said	-19 -10 48 -3 -2 -6 -2 -4 6
word after: saturd	0 -12 19 7 -3 -7 -2 -3 -1
word after: says	22 35 -33 -14 -6 -1 -2 -24 -5
word after: separa	47 -29 -22 -33 -4 -16 -2 -8 -2
word after: sergea	79 -76 -15 -2 -2 -4 -1 -2 -2
word after: servic	-20 31 -32 -41 -13 -5 -4 10 -14
word after: set	26 -23 -8 -15 -4 -2 -4 -31 0
word after: settle	22 -1 -3 -2 0 0 -1 -13 -1
word after: seven	-3 -10 22 -3 0 0 0 -6 -1
word after: severa	-10 19 -8 -1 -1 -1 0 -1 0
word after: shot	58 -12 -29 -8 -4 -1 -2 -11 -3
word after: side	-4 29 -5 -65 -25 -15 -16 -11 -9
word after: sides	-2 -34 -17 -4 -3 -2 -4 21 -21
word after: since	-21 -67 -18 -25 -7 -17 -12 40 -31
word after: six	35 17 -17 -6 -1 -1 -1 -29 -17
word after: so	-57 -13 -4 13 -1 0 -1 52 -21
word after: soldie	-22 29 -44 -15 -3 -2 -2 3 -2
word after: some	-65 32 -1 -1 -1 -1 -2 51 -29
word after: specia	35 -9 -25 0 0 -1 0 0 0
word after: state	11 -10 -1 0 0 0 0 0 0
word after: states	21 -5 -2 -22 0 -4 -1 -15 -7
word after: still	37 -46 -14 -9 -4 -9 -6 -10 -18
word after: sunday	-3 -3 12 -2 -1 -4 -1 -2 0
word after: surren	14 -7 0 0 -1 -1 -1 -1 -3
word after: table	46 -38 -19 -7 -1 -1 -1 -1 0
word after: taken	-11 31 -31 -16 -4 -6 -3 -34 -17
word after: talks	-9 24 -1 -1 -1 -1 -2 -7 -18
word after: tanks	20 -1 -2 0 0 0 0 -1 -18
word after: tempor	25 -24 0 0 0 -1 -1 -6 0
word after: ten	27 9 -9 -24 -4 -8 -10 -32 -18
word after: territ	-2 -12 35 0 0 -1 -1 -24 -1
word after: that	-81 6 12 0 -8 -11 -5 -18 -4
word after: the	-25 -18 -11 -8 -17 -2 0 29 8
word after: their	22 -16 -42 20 -11 -9 -9 -34 -18
word after: them	2 -4 -2 0 -15 -22 -14 5 -34
word after: there	3 0 -30 0 0 -1 -4 -2 44
word after: this	-25 -42 -26 -27 -4 -5 -6 37 -7
word after: those	13 10 -17 -1 0 -1 -1 0 0
word after: three	-18 -19 -46 -18 -5 -6 -11 39 -21
word after: throug	35 -22 -13 -9 -4 29 -5 15 -44
word after: thursd	23 -7 10 -29 -3 -8 -2 -6 -3
word after: to	-1 -8 -17 -32 -12 -13 -13 33 -6
word after: today	-20 45 -41 -4 -11 -21 -9 -50 -10
word after: togeth	21 7 -17 -7 -1 -1 -1 -2 0
word after: tonigh	-50 -20 -13 38 -3 -2 -2 -14 -2
word after: too	-20 19 4 -1 0 -1 -1 -2 0
word after: took	-17 2 13 -2 -1 -1 -1 -1 -1
word after: total	-55 11 -17 14 -7 -7 -17 9 -25
word after: transf	-1 45 -42 -1 0 -4 -3 -1 -2
word after: tuesda	-41 23 -62 10 -5 -3 -3 -20 -4
word after: two	-34 48 -49 12 -18 -7 -12 -78 -28
word after: uae	-44 29 -31 -26 -4 -10 -5 23 -1
word after: ukrain	-52 16 -16 -24 -14 -16 -16 41 -17
word after: under	-22 51 -12 -30 -6 -18 -1 -3 -1
word after: united	21 -19 35 -22 -1 -4 -1 -20 -7
word after: up	-41 3 26 -3 -5 -2 -8 -15 -5
word after: urgent	-29 -39 22 -1 -2 4 16 -4 -4
word after: us	-1 -10 -3 0 0 15 -1 0 0
word after: vehicl	18 0 -9 0 0 0 0 -2 -6
word after: war	38 -5 -11 -2 -2 -6 -2 -36 -1
word after: was	-36 -31 41 -30 -13 -13 -7 -14 -12
word after: washin	17 -2 -7 -5 0 -2 0 -1 0
word after: way	-51 -7 19 -21 41 -17 11 33 -8
word after: wednes	-23 57 -39 -21 -9 -1 -3 -15 -1
word after: week	33 -24 23 -1 -1 -1 -1 -31 -1
word after: well	-1 8 -4 0 0 -1 0 -1 0
word after: went	1 -4 -17 -38 41 -14 11 -26 -8
word after: were	9 -24 -4 1 -14 0 -16 -53 -20
word after: when	40 0 -38 0 -1 -1 0 -1 0
word after: which	-54 -8 -48 21 -18 -17 -4 48 -32
word after: who	28 -4 11 -11 -3 -14 -8 -12 -5
word after: whom	44 -27 -52 -4 -2 -18 26 -15 -7
word after: whose	-17 18 11 -31 -6 -8 -7 -12 -4
word after: will	23 -7 -1 -1 -2 -1 -1 -7 -2
word after: with	-9 -4 -13 3 -4 -8 -8 31 -13
word after: within	10 -1 -1 0 0 -4 -1 -2 0
word after: withou	26 -29 12 -18 -7 -9 -11 -13 -18
word after: women	1 13 -14 -4 -1 -5 -1 -4 -2
word after: would	35 -24 -1 -1 -4 -1 -1 -8 -4
word after: wounde	-22 -37 -10 -15 -1 25 -11 11 -1
word after: year	-40 -16 -12 -1 -2 -2 -2 33 -7
word after: years	47 -25 -19 -1 -1 -1 -3 -1 -7
word after: а	46 -60 -36 -19 -22 -41 -22 8 -31
word after: або	32 -4 -2 0 0 -18 -2 -4 -4
word after: авиабо	32 -4 -20 -2 -2 0 -1 -3 -2
word after: автомо	81 -73 -36 -2 -4 -6 -3 -2 -6
word after: агентс	-54 64 -36 -2 -2 -2 -2 -1 -5
word after: аес	24 -20 0 0 -1 -2 -1 0 -1
word after: азерба	28 -23 -5 0 -1 -1 0 0 -1
word after: азова	-7 37 -35 -7 -1 -11 -1 -1 -1
word after: азовст	96 -30 -59 -12 -8 -41 -10 -41 -17
word after: азову	13 37 -22 -2 -2 -17 -2 -22 -7
word after: активі	10 -6 0 0 -1 0 0 -1 -1
word after: бабушк	35 4 -34 -1 -2 -1 -1 -5 -1
word after: бахмут	-17 36 -57 -5 -9 -6 -5 -24 -7
word after: без	-2 14 -42 -7 -9 9 -18 -36 -4
word after: безвіс	-68 23 -9 -1 -5 -6 -3 -31 56
word after: белгор	-40 -42 61 -1 -1 -1 -5 -9 -4
word after: белору	-3 -59 60 -4 -2 -1 -2 -1 -29
word after: беспил	50 -11 -19 -2 -3 -1 -2 -9 -8
word after: бойови	44 2 -1 0 -1 0 0 -45 -1
word after: бойові	11 -8 -1 0 -1 0 0 0 -1
word after: бойцов	26 -86 51 -11 -9 -7 -5 2 -9
word after: боку	-8 3 12 -5 -20 -10 -5 -48 -24
word after: больни	30 -17 -4 -1 -1 0 -1 -5 -28
word after: больше	-21 -22 27 -8 -3 -3 -9 -10 -19
word after: борони	40 -4 -15 -1 -1 -13 -1 -12 -4
word after: борту	23 -13 -17 -1 -1 -1 -2 0 -1
word after: бпла	8 -1 -4 -1 0 0 0 -1 -2
word after: братів	20 -3 -49 -6 -7 -13 -3 -26 -2
word after: бригад	30 -22 -5 0 0 -2 0 0 -16
word after: британ	10 -2 -17 0 0 0 0 -4 -1
word after: бронир	47 -16 -25 -1 -1 0 -1 -2 -12
word after: були	-11 36 -38 -5 -4 -9 -11 -22 -6
word after: було	60 -22 -6 -4 -4 -8 -2 -23 -17
word after: был	11 -1 -6 0 0 0 -1 -2 0
word after: были	20 5 -52 -1 -1 -19 -1 0 -4
word after: бійці	41 -39 -11 -1 -2 -1 0 -1 -1
word after: бійців	101 -88 -10 -1 -5 -5 -2 -1 -3
word after: білору	-28 -28 29 -3 -6 -2 -7 -13 -13
word after: більше	-48 50 0 0 0 -1 -1 -3 -2
word after: в	0 -15 13 -17 -19 -28 -12 -25 13
word after: важкоп	-1 13 -8 -1 -1 -10 -4 -16 -1
word after: вважал	66 -55 -23 -2 -7 -14 -13 -30 -74
word after: вважаю	-57 -1 0 0 0 0 0 -19 56
word after: вдалос	23 -12 -11 -9 -4 -4 -5 -17 -28
word after: вдома	-95 43 -32 -35 -9 -19 -12 43 -16
word after: везли	24 -17 0 -1 -1 -1 -1 -1 -3
word after: велико	4 23 -25 0 -1 0 0 -1 -2
word after: вересн	13 -1 0 0 0 0 0 -3 -7
word after: вернув	78 -36 -47 -12 -2 0 -1 -3 -6
word after: вернул	-48 -13 41 12 -14 -7 -10 -34 -16
word after: вертол	17 -2 -3 -3 -1 0 -1 -16 -7
word after: ветера	5 -1 -3 0 0 0 0 0 -1
word after: вже	20 -2 -34 -4 -5 -10 -7 32 -25
word after: взамен	11 -34 25 -12 -6 -5 -11 -10 -4
word after: взяты	5 -2 -2 0 0 0 0 0 -1
word after: взятых	-16 3 26 -4 -3 -4 -2 -3 -13
word after: вивезе	-36 -24 -4 -1 -1 -1 -1 36 0
word after: вивезл	8 4 -29 -7 -3 -18 -14 -17 -2
word after: визвол	-26 10 -29 -30 -6 -6 -6 25 -15
word after: вийшли	-10 28 -57 -9 -5 -7 -8 -46 -6
word after: викона	-20 -14 0 -1 0 -1 -1 22 -1
word after: випадк	16 -8 0 0 -1 0 0 -4 -2
word after: вирвал	-11 22 -10 -2 -1 -1 -1 1 -2
word after: вирван	-19 38 -1 0 -1 -1 -1 -17 -1
word after: виїхат	29 -26 0 -1 0 0 -1 -1 0
word after: включа	-53 53 -32 -5 -6 -15 -10 -9 -7
word after: вкс	-31 -8 49 -1 -8 0 -2 -2 -1
word after: вместе	46 -30 -30 -2 -3 -16 -3 -2 -2
word after: вместо	19 0 -17 0 0 0 0 0 -1
word after: вмс	83 -62 -5 -1 -3 -4 -1 -6 -11
word after: во	10 2 -1 -1 0 -1 -1 -1 -15
word after: воды	15 -8 -1 -2 0 0 -1 0 -3
word after: военно	3 -5 -15 21 22 -14 -16 -28 -41
word after: военны	-37 33 12 -35 -32 -9 -16 -51 -42
word after: возвра	22 -26 -8 -18 -6 -4 -10 -18 -14
word after: возз'є	13 5 -3 -10 -1 0 -1 -7 0
word after: волонт	-57 18 -19 -2 -3 -14 -2 -15 44
word after: волю	-23 25 -34 -3 -4 -4 -4 -12 -3
word after: волі	-105 45 -25 1 -6 -5 -6 -26 -2
word after: вона	13 -8 0 0 0 0 0 -3 -2
word after: вони	3 -3 15 -4 -3 -5 -3 -18 -6
word after: вооруж	-1 24 -4 -1 -3 -2 -3 -7 -8
word after: восемь	-70 36 47 -29 -21 -5 -7 -42 -28
word after: воссое	-50 38 -31 -28 -2 -2 -3 -9 -5
word after: восста	62 -31 -14 -1 -2 -1 -5 -34 -1
word after: времен	5 0 0 0 0 0 0 -3 -2
word after: время	13 -16 -2 -2 -1 -1 -1 17 -17
word after: вс	16 -4 -12 -1 -16 -1 -3 -18 -1
word after: все	18 -4 -2 -11 -6 -5 -6 16 -21
word after: всего	47 -53 -49 -22 -5 -8 -10 -38 30
word after: встигл	54 -49 -35 0 -4 -13 -5 -5 -23
word after: встреч	-11 -9 -37 -2 -3 37 -5 -17 -10
word after: всу	19 11 -37 -11 -9 -1 -11 -27 -40
word after: всього	-53 -10 -1 -1 0 0 0 30 -1
word after: всі	-32 40 -22 -2 -4 6 -9 -44 -29
word after: втрати	61 -54 0 0 -1 -1 0 -14 -2
word after: вчера	35 -28 -2 -7 -11 -19 -5 -26 -8
word after: вчора	-36 48 -33 -14 -2 -6 -1 -21 -11
word after: вывезе	-35 -4 20 -7 -4 -4 -6 -16 -14
word after: выехал	1 12 2 -8 -8 -9 -3 -20 -1
word after: вызвол	-59 -2 16 -10 0 0 0 57 -1
word after: выполн	13 -17 31 -4 -1 -1 -2 -29 -4
word after: вышедш	25 -1 -24 -1 0 -1 -1 -3 -6
word after: вышли	-33 -52 61 -14 -3 -8 -4 -12 -4
word after: від	-53 38 -19 -16 -20 -30 -19 14 -24
word after: відбув	7 -17 6 -3 -1 -2 -1 -3 -1
word after: відбул	56 -36 -23 -1 -2 -2 -2 -39 -2
word after: віддал	2 -44 11 -16 -4 21 -14 -17 -12
word after: відпов	5 -56 -4 -4 -3 -1 -3 30 -47
word after: військ	-28 57 15 -14 -17 -18 -11 -29 -24
word after: вільні	-38 49 -16 -22 -2 -3 -1 -5 -5
word after: він	39 -35 -1 -1 -1 -1 -1 -5 -1
word after: вісім	11 3 -15 0 -1 -3 -1 -2 -11
word after: гарніз	-10 26 0 0 -2 0 0 -16 -3
word after: гварді	47 -45 -2 0 0 -1 0 0 0
word after: где	56 -3 -29 -1 -1 0 -1 -2 -36
word after: гектар	11 -1 -6 0 0 0 0 -2 -1
word after: глава	-32 -1 8 -2 -2 0 -2 -4 -2
word after: говори	15 -7 -44 -15 -3 -1 -4 -12 -36
word after: госпит	68 -5 -41 -8 -4 -1 -4 -11 -41
word after: гражда	-69 24 25 -23 -31 -23 -15 -41 29
word after: границ	26 -15 10 -1 -2 -1 -1 -19 -3
word after: греко-	30 -28 -9 0 -1 -4 -1 -2 -20
word after: громад	40 -1 -66 0 -1 -3 -2 -35 0
word after: группа	45 -1 -43 -1 -20 -1 -1 -6 -14
word after: группы	8 -1 -5 0 0 0 0 0 -1
word after: далі	36 -18 -1 0 0 -1 -1 -34 -2
word after: даними	-64 30 -3 -9 -2 -1 -1 41 -11
word after: два	15 -78 -23 -10 -14 -22 -16 47 -35
word after: двадца	41 8 -40 -3 -2 -1 -8 -14 -27
word after: двадця	11 11 -30 -2 -1 -1 -1 -4 -10
word after: две	-23 -34 36 -1 -2 -1 -3 -2 -10
word after: двое	-3 59 -57 -10 -9 -9 -10 -36 -27
word after: двоих	51 -8 -19 -5 -3 -2 -2 -3 -7
word after: двох	-34 41 -32 -4 -7 -12 -4 -46 -3
word after: двоє	15 8 -69 -7 -10 -15 -8 -49 -23
word after: двух	-19 33 -28 -17 -17 -5 -4 -5 -2
word after: де	11 -2 -2 -1 -1 -1 0 -3 -3
word after: дев'ят	-33 51 -3 -3 -3 -1 -3 -15 -11
word after: девять	31 20 -52 -1 -7 -3 -2 -5 -2
word after: действ	33 -27 8 -2 -2 -14 -4 -3 -5
word after: делега	0 47 -48 0 0 0 0 0 0
word after: день	60 -31 11 -1 -14 -2 -3 -23 -12
word after: депута	-4 -5 12 0 0 0 0 -3 0
word after: держав	83 -61 -11 -1 -2 -3 -3 -48 -17
word after: держсп	65 -53 -26 0 -2 -5 -2 -2 -6
word after: десяти	55 -48 -15 0 -4 -1 -1 -31 -4
word after: десятк	60 -33 -18 0 -2 -2 -1 -9 -7
word after: десять	48 18 -36 -3 -3 -3 -3 -59 -4
word after: детей	-9 29 -36 -5 -4 -6 -10 -10 -4
word after: дети	-1 -38 -58 -3 -3 -6 -3 -18 18
word after: дехто	-28 28 0 -1 -1 0 0 -3 -1
word after: для	21 -18 -40 -4 -8 -4 -3 12 -22
word after: днр	104 -41 -90 -1 -3 -11 -2 -2 5
word after: дня	70 -17 -58 -3 -3 -1 -3 -10 -12
word after: дні	-3 -82 -14 -9 -9 -20 -11 53 -21
word after: до	14 -4 -4 -14 -10 -14 -11 -33 -19
word after: добров	-25 31 -17 -1 -6 -6 -3 -16 -2
word after: добу	27 -1 0 0 0 0 0 -26 -7
word after: довічн	23 -15 -1 0 0 -1 -1 -1 -5
word after: догово	-7 -33 -15 0 -1 -2 -2 15 -1
word after: додому	2 1 -65 4 -9 -16 -8 26 -10
word after: докуме	48 -26 -3 -1 -1 -1 -1 -14 -6
word after: должен	20 -2 -7 0 -1 0 -2 -8 -1
word after: дома	43 -54 41 -37 -9 -12 -11 -27 -19
word after: домов	17 -2 -6 -1 0 -1 0 -5 -3
word after: домови	27 -24 -6 -1 -1 -2 -1 -13 -1
word after: домовл	36 -3 -6 -4 -2 -3 -1 -43 -11
word after: домой	24 -60 27 -41 -11 -6 -9 -23 -21
word after: донбас	38 -25 -12 -1 -2 -1 -1 -2 -1
word after: донецк	48 -23 -14 -4 -2 -4 -1 -2 -15
word after: донець	43 -23 -51 -4 -5 -6 -6 -32 -1
word after: донечч	28 -26 -5 -1 -2 -2 -1 -9 -4
word after: допомо	24 -3 -1 0 -1 -2 -3 -12 -3
word after: доправ	39 -36 -2 0 0 0 -1 -3 -1
word after: достав	7 1 -57 -9 -5 -3 -5 -12 -2
word after: досі	16 -3 0 0 0 0 0 -2 -11
word after: дочека	-24 26 -1 0 0 0 0 -1 -1
word after: дпсу	90 -85 0 -1 -1 -7 -2 -3 -3
word after: друг	-18 2 3 -23 -7 -9 -1 -1 -5
word after: другу	-18 2 3 -23 -7 -9 -1 -1 -5
word after: дружин	-37 42 -33 -4 -3 -5 -4 -9 -6
word after: дітей	26 -12 0 -2 -2 -3 -3 -32 -18
word after: діти	-9 -39 -4 -4 -4 -4 -4 15 -6
word after: его	21 -18 -20 0 0 -5 -2 -1 -1
word after: единиц	49 -3 -17 -2 -4 -2 -2 -19 -42
word after: едут	46 -41 -42 -10 -2 -1 -3 -4 -2
word after: екіпаж	-10 17 -1 0 -1 0 -1 -4 -1
word after: електр	21 -15 0 0 -1 -1 0 -4 0
word after: емірат	-62 -3 57 -5 -3 -3 -3 -24 -6
word after: енерго	-31 34 -21 -1 0 -2 0 -1 0
word after: есть	24 -19 1 -6 -6 -6 -6 -16 -43
word after: еще	34 -17 -84 -11 -12 38 -19 23 -25
word after: ж	-18 43 -42 -1 -2 -2 -2 0 -27
word after: же	21 -36 26 -16 -5 -4 -6 -27 -5
word after: женевс	54 -74 -16 -11 -4 -8 -7 -17 -4
word after: женщин	36 17 -49 -4 -4 -16 -5 -11 -14
word after: жизнь	-2 -1 7 0 -1 0 0 -1 -1
word after: жителе	6 -31 4 -1 -6 -1 -5 -5 15
word after: жители	52 -50 -14 0 -1 0 -6 -2 -13
word after: жителя	41 -22 -6 0 -1 0 -2 -8 -2
word after: жителі	0 -25 25 0 0 0 -1 0 -1
word after: журнал	-36 -18 -1 0 -1 -1 -1 -6 33
word after: жінки	105 -100 -34 -2 -4 -5 -3 -29 -9
word after: жінок	48 -16 -32 -3 -3 -12 -2 -22 2
word after: з	36 -31 -38 -16 -14 -20 -14 21 -19
word after: за	24 -13 -71 -48 -29 -33 -20 8 2
word after: забезп	-10 -28 -8 0 0 29 -1 -1 0
word after: забрал	-6 -4 18 -21 -5 -5 -6 -39 -5
word after: завдяк	57 -8 -12 -3 -3 -4 -2 -64 -1
word after: заверш	-2 3 -51 -11 -4 -2 -4 19 -5
word after: завтра	52 -20 -4 -3 -2 -2 -2 -33 -7
word after: загало	-2 -7 -14 -1 -1 -2 -2 7 -1
word after: загибл	4 7 -29 -11 -9 -20 -13 -2 -11
word after: загину	-38 42 -1 0 0 -1 0 -5 0
word after: закрыт	35 -24 -12 -5 -1 -1 -1 -2 -1
word after: залиши	24 24 -36 -3 -1 -1 -1 -1 -6
word after: запита	39 -15 -5 -3 -1 -1 -2 -13 -8
word after: запорі	64 -37 -17 -7 -5 -11 -5 -40 -5
word after: запрос	23 -4 -5 -7 -3 -4 -4 -18 -36
word after: застен	34 -60 60 -2 -1 0 -2 -2 -35
word after: заступ	23 -16 -35 -2 -3 -8 -2 -15 -25
word after: засудж	47 -25 -31 -2 -2 -16 -5 -9 -10
word after: затрим	38 -31 -21 0 0 -1 -1 -1 -6
word after: захвач	-10 -41 41 -1 -1 0 -1 -1 -1
word after: захисн	39 18 -63 -5 -8 -34 -5 25 -13
word after: захища	44 -26 -13 -1 -1 -11 -2 -8 -3
word after: захопл	-11 22 -1 0 0 0 0 -9 -1
word after: защитн	3 30 -42 -4 -6 -4 -6 8 -2
word after: збройн	81 -61 -70 -15 -12 -28 -13 -59 -23
word after: звання	40 -33 -10 0 -2 -2 -1 -1 -1
word after: звонко	8 0 -2 0 0 0 -1 -4 -1
word after: звільн	-12 40 -30 -12 -5 -10 -7 12 -11
word after: здалис	6 -2 -1 0 0 0 0 -1 -1
word after: земляк	76 -71 -2 -2 -2 0 -1 -7 -6
word after: землі	-36 69 -24 -20 -1 -2 -2 -33 -6
word after: зміїни	55 -44 -9 0 -2 -14 -2 -10 -7
word after: зникли	-20 -13 -23 -2 -8 -16 -12 -41 53
word after: знищен	17 0 -10 0 0 -2 0 0 -4
word after: знову	-57 -4 -35 -43 -8 -8 -7 54 -13
word after: зокрем	-19 25 -39 -1 -4 -4 -7 -14 -10
word after: зсу	65 -42 -33 -9 -11 -32 -11 -29 -15
word after: зустрі	1 28 -8 -4 -6 -7 -6 -43 -21
word after: зі	-22 47 -24 -3 -8 -38 -11 -44 -35
word after: зіткне	49 -4 0 0 -1 0 0 -45 -1
word after: и	-8 22 -30 4 -19 -16 -17 -14 -35
word after: из	14 -36 23 -27 -19 -36 -1 -34 5
word after: им	-20 38 -37 -20 -12 -3 -9 -34 -32
word after: инвали	115 -92 -77 -3 -9 -27 -8 -49 -8
word after: иностр	25 -17 -37 -5 -6 -1 -4 -2 -13
word after: источн	21 -11 -11 0 -1 -1 -1 0 -1
word after: их	-4 -25 57 -26 -14 -20 -13 -50 -58
word after: июля	49 -41 -16 -2 -3 -1 -1 -1 -3
word after: й	-7 31 -2 -10 -9 -17 -12 -45 -19
word after: йде	36 -19 -1 0 0 -1 0 -34 -1
word after: його	-32 36 -32 -1 -3 -4 -3 -3 -12
word after: к	-18 -16 38 -21 -12 -11 -10 -32 13
word after: каждой	-22 -16 -14 -11 -28 -11 -13 44 -33
word after: каждую	-17 -39 67 -26 -18 -3 -3 -3 -12
word after: каждый	-35 -1 -8 0 -1 0 -1 45 -9
word after: как	-27 -24 36 -1 -1 -1 -1 18 -18
word after: катува	16 -1 0 0 0 -2 -1 -10 -2
word after: кв	25 -14 -15 -1 -1 0 0 -8 -1
word after: кварти	42 -33 -13 0 -1 -1 -1 -2 -3
word after: киев	2 41 -14 -4 -3 -15 -6 -10 -8
word after: киевск	-23 -16 32 -4 -1 -4 -1 -15 -51
word after: киеву	-13 -8 27 -3 -8 1 -9 -18 -33
word after: км	25 -14 -15 -1 -1 0 0 -8 -1
word after: кого	-10 17 -9 -1 -4 -7 -2 -12 -8
word after: кожен	-36 55 -10 -1 -1 -4 -1 15 -7
word after: кожног	-15 7 12 -5 -20 -10 -4 -49 -23
word after: кожної	1 -47 41 -9 -11 -15 -16 -33 -7
word after: коли	10 -8 0 0 0 0 0 0 -1
word after: колонн	32 -37 27 -2 -2 0 -1 -1 -2
word after: колоні	16 -3 -2 -1 -1 -1 -1 -6 -2
word after: команд	-22 -29 32 0 -1 -1 -5 0 -1
word after: конвен	55 -75 -16 -14 -5 -8 -7 -19 -6
word after: консул	14 0 0 0 0 0 0 -12 -1
word after: контро	9 -3 -1 -1 -1 -3 -1 0 -1
word after: конца	32 -22 -6 0 -2 -1 -1 -2 -2
word after: коорди	-54 33 16 -2 -6 -13 -6 26 -37
word after: корабл	-46 33 -26 -1 -1 0 -4 -9 -4
word after: кордон	-47 58 -31 -11 -3 -2 -2 -9 -3
word after: коридо	26 -24 -3 0 0 0 0 -1 0
word after: коррес	-92 13 -3 -14 -3 -3 -2 -6 -2
word after: которо	19 -14 -12 0 -1 0 -1 -9 -2
word after: которы	-18 -4 -2 -21 -20 -19 -15 -46 10
word after: країн	7 -3 0 0 0 -1 0 -1 -1
word after: кримсь	70 -58 -8 -2 -7 -6 -3 -10 -50
word after: крім	-14 49 -49 0 -1 -8 -1 -1 -1
word after: кто	30 6 -25 -10 -19 -3 -2 -6 -1
word after: кто-то	17 -2 -3 0 -1 0 -1 -5 -6
word after: кума	28 -16 2 -2 -2 -3 -4 -16 -9
word after: курсан	5 -1 -1 0 0 -1 0 -1 -1
word after: курско	-9 -30 37 -5 -7 -4 -11 17 -16
word after: курськ	-21 10 24 -2 -2 -12 -13 -19 -17
word after: курщин	-20 -70 65 -1 -1 -9 -13 -1 -7
word after: кіломе	39 -2 0 0 0 0 0 -36 -3
word after: кілько	32 -40 -10 -2 -3 -3 -4 -17 -15
word after: кількі	-8 -20 -3 -2 -4 -6 -2 -51 46
word after: кінця	17 -8 -6 0 0 0 -3 0 0
word after: лабора	10 -1 0 0 0 0 0 -6 -1
word after: лежачи	-4 -36 26 0 -2 -4 -10 -20 -3
word after: лет	21 -6 -19 0 -1 -2 -1 -2 0
word after: летчик	-11 -13 18 0 -1 0 0 -1 -10
word after: лечени	54 -26 -16 -1 -2 -8 -3 -6 -27
word after: лиц	-2 57 -55 0 -1 0 0 -1 0
word after: лише	-52 -21 4 -1 -5 -3 -2 12 0
word after: лнр	38 -12 -33 -3 -2 -6 -8 -13 -55
word after: луганс	53 -20 -38 -3 -2 -9 -2 -5 -4
word after: льотчи	-69 33 -5 -2 -5 -15 -6 0 -16
word after: людей	19 -21 1 -5 -10 -7 -3 -19 -21
word after: люди	12 -19 39 -3 -2 -1 -1 -5 -30
word after: лікарн	16 -16 -10 0 0 -1 -1 -7 0
word after: лікува	16 -9 -1 0 0 0 0 -10 0
word after: літніх	49 -45 0 0 -1 0 0 -5 -1
word after: м	7 -1 0 0 -1 0 0 -3 -1
word after: майже	-15 17 -20 0 -1 -1 0 -1 -7
word after: мали	50 -45 -11 -12 -3 -1 -5 -17 -33
word after: маломо	11 -7 0 0 0 0 0 -3 -1
word after: мариуп	14 -2 -41 -3 -6 -8 -6 -10 -12
word after: маршру	5 0 -2 -1 0 0 0 0 -1
word after: маріуп	58 -23 -42 -12 -6 -26 -8 -58 -28
word after: матере	32 -15 13 -3 -2 -1 -1 -5 -2
word after: матері	1 -17 16 -1 -1 0 0 -1 0
word after: матрос	39 -38 -3 0 -1 -1 -1 -3 -4
word after: машин	24 -12 -5 -1 -1 0 0 -28 -2
word after: мають	40 -31 -13 0 -2 -5 -2 -1 -2
word after: мая	86 -60 -70 -15 -1 -1 -2 -6 -4
word after: має	5 -19 -1 -1 -3 -3 -3 2 -6
word after: медвед	-3 -43 41 -10 -8 -33 -11 -15 -10
word after: медики	57 -21 -28 -1 -2 -1 -1 -1 -20
word after: медици	25 0 -9 -1 -2 0 -1 -1 -13
word after: между	-7 -1 -10 0 0 0 0 17 -1
word after: мера	-50 60 -25 -1 -2 -6 -1 -9 -2
word after: месяца	24 -13 -6 0 -2 -1 -1 -1 -1
word after: мешкан	-9 -8 22 -1 -3 -11 -4 -3 -2
word after: ми	32 -61 26 -21 -11 -27 -23 27 -54
word after: микола	75 -71 -2 -1 -1 0 -1 -10 -2
word after: минобо	-1 21 -32 -10 -4 -4 -3 14 -13
word after: младше	-8 33 -26 -5 -6 0 -2 -14 -1
word after: млн	10 -3 -2 -2 -1 -3 0 0 0
word after: мо	-7 8 -7 -1 -1 0 0 -7 -3
word after: может	14 -13 -2 0 0 0 0 -6 -5
word after: моргів	53 -22 -31 -1 -5 -36 -7 -23 -15
word after: морпіх	54 -47 -11 0 -1 -2 -1 -2 -5
word after: морськ	-92 92 -60 -1 -10 -15 -3 -1 -5
word after: моряки	-24 -35 31 -2 -2 0 -6 -3 -3
word after: морякі	-27 -44 47 -4 -2 -35 -5 -7 -6
word after: москва	25 -4 -18 -8 -3 -9 -6 -32 -36
word after: москве	-1 31 -27 -1 -1 -1 0 -2 0
word after: москву	49 -2 -46 -2 -1 -1 -1 0 0
word after: мужчин	11 38 -46 -4 -1 0 -1 -7 -1
word after: мы	54 -47 -2 -9 -16 -6 -13 -5 1
word after: мільяр	27 -18 0 0 -1 -1 -1 -5 -1
word after: мінреі	-34 22 -13 -2 -4 -1 -1 -18 23
word after: місце	-5 -1 0 0 0 0 0 0 6
word after: місць	5 0 0 0 0 0 0 -2 -2
word after: місяці	-39 40 -2 -1 -3 0 -1 -5 -11
word after: на	-5 43 -53 -24 -14 -17 5 -23 -23
word after: над	10 -1 -6 0 -1 0 0 3 -5
word after: найбіл	4 11 -13 -1 -1 0 -1 -2 -2
word after: наймол	21 -37 -12 -12 -13 -12 -12 -21 -12
word after: найста	90 -65 -25 -3 -4 -8 -3 -23 -11
word after: нам	-55 33 1 -25 -22 23 -26 -20 -34
word after: намага	-14 18 -14 -3 0 0 0 0 0
word after: напере	29 -24 0 -1 -1 0 0 -3 -3
word after: направ	-32 47 19 -1 -1 -3 -6 -2 -2
word after: напрям	26 -5 -33 -7 -5 -4 -7 -23 -3
word after: нарешт	57 -52 -4 -2 -6 -1 -4 -41 -4
word after: народн	73 -73 9 -9 -6 -25 -7 -6 -24
word after: нас	1 40 -42 -4 -2 -2 -4 -7 -8
word after: находи	-17 -21 28 0 -1 -1 -2 -4 -1
word after: находя	12 -5 8 0 -1 -1 -4 -2 -17
word after: нацгва	-15 36 -38 -4 -10 -31 -9 -20 -22
word after: націон	65 -60 -2 0 0 -2 -1 0 -8
word after: наш	8 -3 -1 0 -1 -3 -1 -1 -1
word after: нашей	0 29 -30 -1 0 0 0 0 -1
word after: наши	12 -28 20 -55 -11 -9 -8 -15 -17
word after: нашим	36 -24 -10 -1 -2 -1 -4 -15 -3
word after: наших	-40 3 26 -8 -9 -11 -15 -13 -31
word after: нашлис	44 -1 -9 -5 -2 0 -1 -3 -29
word after: наші	14 35 -55 -14 -4 -3 -1 -2 -7
word after: нгу	-55 57 -14 -4 -3 -10 -3 -3 -3
word after: не	-1 -7 -2 -23 -14 -13 -14 15 -58
word after: неволі	-15 -7 -12 -3 -4 -2 -5 15 37
word after: незако	-13 13 -19 -3 -3 -12 -5 14 -12
word after: незале	-21 -25 -2 -1 -2 -2 -1 28 -17
word after: некото	6 12 -10 -4 -3 -2 -4 -33 -34
word after: немає	53 -37 -4 0 -1 -5 -1 -21 -29
word after: неотло	-13 -40 -5 -1 0 44 -19 -2 -2
word after: нескол	16 -15 -11 0 0 0 0 0 0
word after: ним	4 -3 -17 -1 -1 -2 -3 -11 33
word after: ними	23 -23 11 -2 -4 -1 -2 -11 -3
word after: них	-2 -35 15 -16 -21 -32 -15 7 7
word after: но	25 -19 -28 -9 -5 -2 -4 -11 11
word after: новини	75 -72 -30 -3 -13 -3 -4 -13 -7
word after: нуждаю	-29 -44 18 -1 -1 30 7 -4 -26
word after: ні	105 -102 -8 -2 -4 -10 -3 -48 -7
word after: о	54 -30 -16 -28 -5 -10 -10 -51 -43
word after: оаэ	-8 10 -9 -1 -1 -1 0 0 0
word after: об	17 -1 -8 0 0 -1 0 0 -7
word after: обе	-6 39 -41 -5 -1 -1 -1 -1 -2
word after: обеих	7 -4 -2 -1 0 0 0 -2 0
word after: област	-25 -7 46 -6 -8 -5 -14 12 -19
word after: обмен	-42 35 16 -9 -6 -7 -5 -18 -7
word after: обмена	77 -37 -17 -5 -6 14 -4 15 -4
word after: обмено	14 -15 -55 -1 -1 -3 -1 43 -6
word after: обменя	41 -59 -47 53 -1 0 -1 -5 0
word after: обмін	-22 -22 9 -16 -10 9 -8 -4 -14
word after: обміна	-80 -18 0 -1 0 0 -1 82 -5
word after: обміни	87 -70 -5 -1 -4 -4 -2 -46 -5
word after: обміно	-28 9 -31 -4 -3 9 -11 -34 -10
word after: обміну	-61 8 -1 -5 -1 -4 -2 29 -2
word after: обміня	-4 16 -9 -15 -6 -10 -5 -29 -20
word after: обміні	8 45 -2 -1 -1 -1 -1 -19 -5
word after: обниму	-4 -16 17 -3 -1 0 -1 -5 -2
word after: оборон	24 25 -33 -16 -16 -29 -18 -37 -20
word after: обратн	-41 35 -1 -5 -4 -4 -7 20 -6
word after: обучен	44 0 -4 -1 -1 0 -3 -43 -12
word after: объект	7 0 -1 0 0 0 0 0 -4
word after: обійня	-40 -34 -3 -4 -3 -1 -2 39 -3
word after: один	38 -35 -78 -9 -14 -19 -11 -34 -1
word after: одна	-41 -15 26 -16 -2 -8 -3 -59 -6
word after: однако	44 -50 17 -5 -1 -1 -4 -14 -2
word after: одного	19 -11 -9 -1 -1 -4 -1 -10 -1
word after: однора	17 -2 0 0 -1 0 0 -12 -1
word after: одну	5 5 -1 0 0 0 0 -2 -7
word after: ожидаю	60 -30 -26 -2 -3 -3 -3 -9 -3
word after: окупан	-41 33 -29 -6 -2 -15 -11 -2 -1
word after: окупов	-23 25 -31 0 -1 -3 -1 -7 -3
word after: омбр	27 -32 -2 -1 -1 -3 -2 -17 -1
word after: они	-27 -3 36 -1 -1 -1 -3 -3 -2
word after: онлайн	55 -4 -1 -1 -2 -1 -1 -43 -9
word after: операц	50 -38 -18 -1 -2 -7 -10 -14 -6
word after: опинил	18 -8 -7 0 0 -1 0 0 -3
word after: оружие	9 -4 -3 0 0 -1 0 0 -1
word after: освобо	-18 -42 -19 44 -5 -2 -6 12 -15
word after: осколк	8 -5 0 0 -1 0 0 0 -1
word after: основн	12 20 -26 0 0 -2 -1 -1 -3
word after: остало	22 -2 -12 -2 -1 -1 -1 -1 -3
word after: осталь	-20 -70 58 -2 -4 -3 -8 -1 -48
word after: остают	-14 -39 -51 -1 -2 -7 -9 -15 51
word after: остров	22 -18 -9 0 -2 -4 -1 -3 -5
word after: осужде	32 10 -23 -1 -1 -2 -1 -1 -2
word after: осіб	-5 22 -15 -1 0 0 -1 -1 0
word after: от	87 -75 -20 -23 -12 -8 -8 -12 -15
word after: ответ	-3 15 -49 -1 0 -8 26 0 -5
word after: отдала	20 -20 -6 -3 -8 -6 -3 -4 -4
word after: отдали	-6 -28 26 -15 -4 39 -20 -2 -6
word after: отданы	-44 -29 -7 -4 -7 33 -8 -20 -34
word after: отправ	16 -39 40 -16 -8 -21 -12 -20 -24
word after: отпуск	45 0 -22 -1 -1 0 -1 -4 -42
word after: отпуст	11 -33 2 -9 -16 -7 26 -5 -16
word after: отпуще	-12 17 3 -1 -1 -2 -3 -15 -6
word after: отрима	-13 19 -2 -2 -4 -18 -4 -19 -9
word after: офицер	6 25 -40 -4 -7 -14 -6 -14 21
word after: офіцер	-81 98 -91 -10 -16 -27 -13 -42 -37
word after: очеред	36 -5 -31 -4 -2 -1 -1 -1 -5
word after: п'ятер	-17 28 -1 0 -1 -5 -2 -7 -2
word after: п'ять	28 -21 -1 0 -1 -1 0 -4 -1
word after: п'ятьо	-55 -13 58 -4 -2 -3 -9 -8 -2
word after: павших	24 -32 29 -4 -3 -4 -7 -34 -17
word after: палест	15 -15 -7 0 -1 0 0 -1 0
word after: перебу	56 -36 -39 -8 -8 -16 -6 -18 -15
word after: перего	4 -7 10 0 -1 0 0 -4 -1
word after: переда	33 38 -79 -17 -21 -3 -17 -25 15
word after: перетн	-57 59 -15 -11 -1 0 -1 -7 -1
word after: перший	-18 59 -12 -2 -2 -5 -1 -51 -2
word after: письма	5 -1 -2 0 0 0 0 -1 0
word after: плакал	20 -47 40 -1 -2 -2 -2 -6 -3
word after: плен	-5 -37 34 -11 -4 -4 -5 -28 -11
word after: плена	-27 -25 -16 -3 -2 -2 -4 32 -15
word after: пленны	-25 19 -49 -2 -4 -1 -4 39 -39
word after: плену	-12 -23 28 -1 -1 -1 -2 -7 -3
word after: плюс	-4 -29 33 -1 -2 -2 -1 -5 -4
word after: по	21 -45 37 38 -14 -6 -11 -17 -32
word after: побачи	39 -20 -3 -6 -1 -3 -2 -7 -1
word after: побыва	20 -10 -15 -1 -1 -1 -2 0 0
word after: поверн	-38 24 -58 -18 -10 13 -12 22 -25
word after: поверт	-5 29 -55 18 -13 -47 -21 -60 -45
word after: повном	27 -3 0 0 0 0 0 -26 0
word after: повідо	-27 17 8 -7 -5 -2 -3 -20 -2
word after: погибш	-11 0 -12 -16 -18 -24 -13 -9 -30
word after: под	1 69 -70 -3 -7 -3 -4 -6 -19
word after: подгот	44 -11 -1 -1 -1 -6 -1 -7 -30
word after: подпис	5 0 -1 0 0 0 0 -1 -4
word after: пожилы	52 -31 16 0 -1 0 -1 -12 -42
word after: поза	-42 -12 -25 -2 -2 22 27 -16 -7
word after: пока	-47 -11 -12 0 -1 -1 -2 -4 35
word after: покину	-31 -6 42 -12 -4 -2 -5 -33 -11
word after: полегл	3 -27 -23 -14 -5 -7 -3 12 -6
word after: полку	-30 44 -12 -8 -3 -5 -4 -10 -35
word after: полнос	54 -21 -27 -4 -1 -5 -3 -40 -19
word after: полови	-18 -12 -79 34 -4 -1 -2 -17 -21
word after: полон	17 -49 43 -8 -2 -2 -3 -13 -5
word after: полоне	37 -38 -19 -1 -4 -3 -3 -30 -5
word after: полону	-30 54 -36 -15 -8 -6 -8 17 -22
word after: полоні	100 -68 -57 -1 -4 -10 -4 -19 -82
word after: получе	-29 1 12 -1 -4 -4 -3 24 -2
word after: получи	-39 40 -4 -38 -20 -26 -17 2 -37
word after: поліце	5 -3 0 0 0 0 0 0 -1
word after: помощи	5 0 -2 0 0 0 0 0 -2
word after: понад	-5 -24 -21 0 -2 15 -4 -5 1
word after: попавш	16 -27 -6 0 0 -2 -1 -1 -1
word after: попере	-5 -2 0 0 0 0 0 9 -1
word after: попрос	9 0 -1 0 0 0 0 0 -7
word after: поране	-24 8 -8 -14 -12 39 24 -24 -51
word after: портре	59 -18 -2 -1 -1 0 -1 -46 -1
word after: посере	-56 -8 57 -5 -3 -4 -5 -22 -4
word after: после	53 -25 -40 0 -1 -5 -2 -1 -1
word after: послед	71 -23 -48 -5 -2 -1 -6 -16 -15
word after: поспіл	16 -8 0 -4 0 0 0 -3 0
word after: посред	-29 -18 21 -7 -4 -5 -4 -1 -1
word after: постра	7 -1 0 0 0 0 0 -3 -2
word after: посыло	39 0 0 0 0 0 -1 -37 -1
word after: потеря	17 -15 -16 0 -1 -3 -8 -9 0
word after: потрап	19 -15 -1 -1 0 0 0 -1 -1
word after: потреб	6 -1 -2 0 0 0 0 -1 -1
word after: потім	9 -2 0 0 0 0 0 -7 0
word after: початк	8 -20 -2 -6 -2 -2 -2 13 -15
word after: почти	17 -15 6 -15 -2 -1 -4 -9 -27
word after: поїхал	19 -15 16 0 -1 -1 -1 -18 -16
word after: праців	-48 -20 -3 0 -1 -1 -1 -11 50
word after: предст	11 -11 -3 -6 -2 -3 -2 -1 -3
word after: при	-32 37 0 -1 -3 0 -1 -7 0
word after: прибул	14 -3 -9 0 0 -1 0 -1 0
word after: прибыв	33 -15 -31 -3 -1 -1 -1 -35 0
word after: привез	31 -20 -11 -4 -4 -1 -3 -26 -16
word after: пригра	-42 -55 -6 -8 -10 -2 -9 48 -42
word after: приеха	-11 -6 26 -11 -7 -7 -3 -7 -7
word after: прийня	-12 25 -25 -2 -2 -1 -2 -14 -1
word after: прикор	45 -45 -23 -3 -4 -11 -9 -9 -10
word after: принял	-3 22 -13 -1 -1 -2 -1 -9 -2
word after: принят	5 -10 8 0 -1 -1 -1 -2 0
word after: причем	-57 13 46 -3 -5 -1 -5 -19 -7
word after: приїха	5 2 -28 -3 -4 -7 -8 -34 -2
word after: про	46 8 -55 -15 -5 -7 -3 -53 -15
word after: провед	-20 -63 12 -2 -1 -2 -1 33 -4
word after: провел	-41 9 -4 -4 -3 -4 -3 29 -7
word after: пройшл	64 -58 -2 -2 -1 -3 -1 -1 -1
word after: пропав	49 -3 -18 -1 -2 -1 -2 -36 -15
word after: просит	10 0 -1 0 0 0 0 -1 -7
word after: просто	39 -34 -6 0 -1 -5 -4 -13 0
word after: просят	5 -2 -1 0 0 0 0 0 -2
word after: протез	19 -10 0 0 0 -1 0 0 -8
word after: проти	47 -62 -1 0 -1 0 -1 -19 -13
word after: против	-76 -10 35 -30 -55 -30 -14 35 -28
word after: проход	58 17 -53 -7 -3 -2 -6 -36 -3
word after: прошед	38 -2 -32 -1 0 0 0 -1 -3
word after: прошел	-49 54 -26 -31 -6 -5 -4 -15 -14
word after: прізви	-14 -1 0 0 0 0 0 -1 15
word after: психол	69 -64 -38 -1 -5 -2 -5 -1 -29
word after: пункта	11 0 -2 0 0 0 0 -4 -4
word after: пункті	33 -2 0 0 0 0 -1 -32 -1
word after: пятеро	3 -18 0 -2 -3 0 -2 -1 -11
word after: пять	-51 -36 42 -7 -8 -1 -3 -3 -12
word after: під	59 -28 -1 -1 -2 -4 -2 -37 -5
word after: підкон	-9 24 -8 0 0 0 0 -9 0
word after: підсум	-35 29 -12 -4 -4 -1 0 39 -3
word after: підтве	12 -34 32 -3 -5 -6 -4 -103 -1
word after: після	2 22 -7 -15 -2 -1 -1 -10 -1
word after: піхоти	-33 45 -44 -1 -4 -7 -2 -1 -3
word after: работа	-34 -24 -27 -3 -8 -10 29 -7 21
word after: раз	-55 58 -13 -1 -3 -3 -9 -24 -11
word after: развед	11 -1 -9 0 0 0 0 0 -1
word after: разлуч	-25 18 17 -3 -2 -1 -3 -11 -14
word after: разом	-1 22 -34 -10 -6 -13 -5 -65 -6
word after: района	-14 -16 -3 -4 -3 -3 -6 -18 10
word after: ранее	-12 16 -15 0 0 -1 -1 0 -2
word after: ранени	32 13 -31 -1 -1 -7 -1 -4 -5
word after: ранены	19 -16 -5 -5 -4 -6 -7 -13 -7
word after: раніше	-12 42 -2 -1 -1 -15 0 -1 -1
word after: расска	-31 36 -47 0 -6 -1 -1 17 -14
word after: ребята	31 -38 27 -20 -4 -3 -3 -3 -10
word after: регион	-62 -38 -19 -1 -3 -3 -3 -1 66
word after: репатр	10 -19 8 -2 -2 -3 -2 24 -2
word after: респуб	24 -57 0 -2 -2 -3 -5 -5 -13
word after: рефриж	77 -39 -9 -2 -10 -2 -2 -31 -29
word after: решта	15 24 -10 -3 -6 -5 -4 -15 -46
word after: решту	31 -61 10 -4 -2 -15 -9 -1 -3
word after: реєстр	-44 -2 0 0 -1 -1 -1 -72 80
word after: роботи	-17 18 -27 -3 -7 -3 -3 14 -23
word after: роботу	6 -4 0 0 0 0 0 -1 0
word after: родин	45 -20 -16 -4 -1 -2 -1 -1 -2
word after: родина	37 -19 0 -1 -2 -3 -2 -32 -20
word after: родине	-30 -58 69 -9 -5 -34 -7 -17 -5
word after: родину	22 -39 5 -2 -6 -5 -2 -3 -1
word after: родите	18 4 -1 0 -1 0 0 -17 -6
word after: родным	-4 2 4 -9 -5 -2 -3 -24 -7
word after: родных	37 -10 0 -1 -2 -1 -1 -4 -20
word after: родств	-25 30 -11 -3 -1 -2 -1 -2 -12
word after: розгля	45 -2 -1 -1 -1 -2 -2 -16 -27
word after: розпов	34 -26 -17 -7 -3 -1 -4 -14 -15
word after: роки	61 -19 0 0 0 -1 -1 -56 -1
word after: року	8 -2 0 0 0 0 0 -4 -2
word after: років	25 -21 1 0 0 0 0 -2 -3
word after: россии	-46 -15 48 -13 -12 -19 -13 2 2
word after: россий	-11 17 -7 -20 -22 -17 -16 34 -15
word after: россию	6 14 -15 -18 -8 -12 -9 -39 -20
word after: россия	0 -12 13 2 -19 -27 -9 -7 -22
word after: ростов	5 -4 -1 0 0 0 0 0 0
word after: російс	-36 -2 25 -12 -15 -39 -16 -14 -38
word after: росія	-39 30 -37 -9 -10 2 -11 -40 42
word after: росіян	39 1 -42 -6 -7 17 -8 -25 -29
word after: росією	-13 3 0 0 0 0 0 -7 19
word after: росії	-56 28 34 -2 -4 -16 -5 -49 8
word after: рф	9 -22 13 -20 -20 -26 -12 -17 -36
word after: рэб	5 -1 -2 0 0 0 0 0 -1
word after: рядови	-74 -27 82 -3 -9 -12 -10 -18 -19
word after: рядові	119 -116 -7 -1 -2 -2 -1 -5 -4
word after: рятува	-29 37 -30 -1 0 -1 -2 -7 -7
word after: рідним	-46 72 -5 -12 -1 -1 -1 -43 0
word after: рідних	-15 29 -11 -10 -2 -1 -2 -11 -4
word after: рідні	44 -33 -20 -13 -6 -11 -6 -34 -38
word after: рідній	-30 65 -24 -20 -1 -2 -2 -33 -6
word after: рік	-83 -1 0 0 0 0 -1 82 -5
word after: с	8 11 -33 -1 -21 -12 -15 15 -33
word after: сама	53 -48 -11 -2 -2 -16 -7 -6 -2
word after: самому	15 20 -40 -5 -6 -1 -2 -13 -2
word after: сверх	12 -36 -31 0 -1 22 26 -1 -15
word after: свобод	-4 46 7 -44 -1 0 -1 -3 -8
word after: свого	24 -42 21 -3 -1 -2 -1 -4 -2
word after: своих	-35 6 -1 -21 -6 -3 -4 8 -14
word after: своїх	-26 -24 46 -7 -3 -3 -2 -14 -1
word after: свыше	19 -11 -1 0 -1 -1 -3 -2 -1
word after: священ	27 -23 -10 0 -1 -3 -1 -2 -45
word after: сдалис	10 -1 -4 0 0 0 -1 -1 -2
word after: себе	-20 -3 30 0 -1 -3 -1 0 -3
word after: себя	-48 57 -28 -3 -7 -8 -5 -17 -8
word after: сегодн	-7 -35 36 14 -24 -25 -20 -55 -49
word after: сел	9 0 -1 0 0 0 0 -6 -1
word after: семей	-22 -21 21 -15 -1 -1 -2 0 0
word after: семеро	7 8 -20 -3 -3 -2 -3 -14 -17
word after: семнад	62 -64 12 -2 -8 -13 -5 -20 -39
word after: семьи	-19 -39 -32 35 -5 -1 -6 -1 -3
word after: семьям	33 -27 -14 -3 -5 -3 -3 -26 -4
word after: серед	-24 21 -9 -12 -11 -20 -10 -12 -38
word after: сержан	53 -46 -29 -3 -6 -8 -5 -20 -17
word after: сестер	95 -76 -34 -1 -3 -4 -1 -8 -1
word after: сил	36 -47 43 -10 -8 -13 -9 -36 -9
word after: сили	22 -20 -3 -1 -1 -2 -1 -9 -1
word after: складу	-14 38 -29 -3 -4 -26 -8 -40 -19
word after: следую	-10 -22 -25 0 -1 0 -1 45 -7
word after: словам	-3 13 -18 -1 -2 -3 -1 -6 -3
word after: сложил	14 -10 -3 0 0 -1 0 0 0
word after: служат	34 21 -55 -4 -5 -36 -3 -7 -9
word after: службу	38 -23 0 0 -1 -6 -1 -5 -4
word after: служил	26 -1 -94 -6 -10 -39 -10 -38 -31
word after: снаряд	37 -5 -13 0 -1 -1 -1 -9 -8
word after: снова	-27 -3 48 -20 -3 -1 -2 0 -1
word after: соглас	41 -24 -3 -1 -1 -1 -1 -10 -4
word after: солдат	14 -7 -30 -8 -13 -20 -9 7 17
word after: сообща	-3 25 -24 -11 -2 -3 -4 -2 -5
word after: сообще	15 -6 -15 0 -1 0 -1 -16 -3
word after: сообщи	-31 5 16 -15 -6 -3 -4 -13 -12
word after: соотве	28 -17 -27 -1 -1 0 -1 -2 -2
word after: сопров	22 -3 -3 0 0 0 -1 -1 -14
word after: сорван	25 -3 -16 -1 0 0 0 0 -5
word after: сорок	-74 32 26 -8 -19 -4 -6 -36 -20
word after: состоя	-76 34 -13 -28 -10 -20 -15 -12 -22
word after: списки	13 -1 -5 0 -2 0 0 -7 -1
word after: спільн	67 -5 0 0 -2 -3 -1 -66 -1
word after: среди	2 -84 74 -24 -37 -5 -11 -70 -18
word after: срочно	-16 -35 32 -1 -2 -22 26 -2 -8
word after: ссо	-21 22 -2 0 -2 -4 -2 -1 -2
word after: стамбу	-12 -42 -5 0 -1 -1 -1 16 -5
word after: стан	60 -55 -37 -12 -3 -24 -6 -39 -27
word after: станци	6 -1 -2 0 0 0 0 0 -2
word after: старше	62 -31 -47 0 -1 -1 -1 -1 -4
word after: статус	48 -42 -20 0 -2 -20 -3 -14 -23
word after: сто	-2 -44 38 -10 -9 -2 -5 -14 -12
word after: стольк	-8 1 -24 27 -15 -11 -9 -31 -8
word after: сторон	-7 25 -20 -13 -31 -37 24 -34 -13
word after: стран	-26 14 -9 -12 -11 -4 -2 -2 -1
word after: стільк	-32 5 -51 -9 -14 -27 -8 57 -66
word after: суден	-6 -16 18 0 0 0 0 -1 -1
word after: суджан	-26 -17 3 -12 -5 -6 -14 -18 7
word after: суджи	-80 -34 61 -16 -4 -2 -7 -4 -12
word after: судна	-31 46 -36 -1 -1 -3 -2 -8 -7
word after: сумах	12 -17 -41 0 -2 -5 -4 -2 29
word after: супров	30 -8 -20 0 -1 -1 -2 -9 -19
word after: сутки	-42 56 -36 -9 -12 -4 -11 -67 -18
word after: считаю	-20 39 -11 -2 -1 -19 -2 -7 -2
word after: сьогод	-38 31 -68 21 -15 -25 -16 6 -22
word after: сімох	-18 61 -41 -2 -1 0 -1 -19 -1
word after: та	18 32 -19 -8 -7 -25 -9 -70 19
word after: так	-51 59 -39 -27 -7 22 -7 -48 -10
word after: така	9 -17 -1 -1 -2 -1 -2 -77 25
word after: также	26 47 -41 -1 -3 -3 -2 -17 -14
word after: такий	-25 58 -44 -4 -5 -5 -1 -2 -3
word after: таких	-49 55 -5 -2 -3 -7 -1 -11 -7
word after: також	-2 17 -5 -2 -4 -20 -5 -31 -6
word after: там	-58 31 -19 -2 -2 -20 -4 -32 37
word after: танк	15 -3 -3 -1 -1 0 -1 -2 -5
word after: танка	21 -11 -1 0 0 0 -1 0 -7
word after: танков	25 0 -2 0 -1 0 -1 -6 -14
word after: те	-27 28 -23 -2 -1 -3 -4 -6 15
word after: теж	-13 -7 -17 -3 -2 -23 28 -4 -5
word after: тела	-31 53 -11 -2 -2 -7 -2 -2 -7
word after: телами	-47 25 15 -4 -4 -5 -2 -13 -6
word after: тепер	29 -18 -7 -2 -1 0 -1 -5 -2
word after: теперь	-26 5 17 -1 -1 -1 -2 -1 -2
word after: терито	-29 10 15 -2 -6 -8 -9 -4 -16
word after: терноп	6 -4 0 0 0 0 0 -1 0
word after: теробо	58 -45 -24 -9 -7 -15 -6 -16 -12
word after: террит	37 -5 2 -2 -1 -1 0 -1 -32
word after: техник	19 -3 -14 -1 -1 -1 -1 -14 -1
word after: тижден	22 -15 0 0 -1 -2 -1 -5 -1
word after: тимчас	17 14 0 0 -1 -4 -1 -21 -4
word after: тисяч	5 -59 -1 0 -1 0 -1 -20 16
word after: тисяча	44 -41 -2 0 -1 -1 -1 -2 -1
word after: тисячі	-65 -6 0 0 0 0 0 72 -10
word after: тих	10 1 -24 -1 -4 -3 -2 -34 -5
word after: тиші	59 -54 -3 -1 -4 -1 -1 -1 -4
word after: то	35 -45 -11 -2 -1 -1 -1 7 -2
word after: товари	25 -4 -15 0 -2 0 0 -7 0
word after: тогда	37 -40 -16 0 -1 -17 -3 -1 0
word after: того	-7 51 -51 -3 -4 -18 -8 -4 -3
word after: тоже	21 71 -35 -3 -2 -2 -2 -7 -15
word after: той	-56 -10 20 -8 -3 -1 -2 -15 11
word after: том	5 42 -27 -23 -8 -2 -5 -37 -36
word after: тому	38 -31 -18 -1 -3 -5 -3 -9 -17
word after: торгов	-36 -40 40 -2 -1 -1 -4 -4 -1
word after: торік	13 -4 0 0 0 0 0 -9 0
word after: требуе	61 -4 -44 -1 -1 -1 -2 -1 -27
word after: третьо	10 -7 -1 0 -1 0 0 -2 0
word after: три	13 -5 1 -15 -4 -4 -6 -29 -37
word after: тридца	-48 77 -86 -16 -10 -7 -10 -31 -14
word after: тримал	36 -25 -46 -10 -3 -9 -4 -17 -8
word after: тро	0 3 -21 -3 -5 -3 -2 -6 -9
word after: трое	7 66 -87 -3 -4 -1 -1 -7 -8
word after: троих	-46 46 -40 -2 -3 -5 -9 0 -3
word after: троє	28 -10 -8 -1 -4 -21 -4 -25 -10
word after: туда	-34 70 -51 -3 -8 -2 -3 -7 -2
word after: туречч	42 -36 -10 -1 -1 -5 -1 -6 -6
word after: тысячи	-35 0 -2 0 -2 -1 0 -4 35
word after: тяжело	-32 37 -39 -12 -20 29 -21 -26 -31
word after: тяжкоп	-22 -71 -7 -5 -10 -22 -11 66 -38
word after: тіл	-17 2 -3 -13 -1 -1 -1 18 -2
word after: тіла	21 -14 -2 -1 -1 -1 -1 -1 -1
word after: у	-2 8 -16 -15 -17 -64 -17 0 -12
word after: ув'язн	-46 36 -23 -1 -1 -1 -1 -3 27
word after: удалос	-49 51 9 -2 -1 -1 -1 -14 -3
word after: удержи	-26 -34 21 -4 -3 -1 -4 -1 16
word after: удома	-75 67 -39 -36 -8 -9 -6 -21 -5
word after: уехали	-43 54 -20 -6 -1 -5 -1 -2 -1
word after: уже	35 4 -36 -18 -8 -12 -9 -32 -28
word after: узгодж	31 -13 -1 0 -1 0 0 -34 -3
word after: узяли	2 26 -27 0 0 0 0 0 -1
word after: узятих	45 -55 11 -9 -11 -9 -6 -14 -19
word after: украин	19 -15 -15 -4 -23 -36 20 -19 -1
word after: україн	-61 19 17 -24 -12 -34 -13 -12 33
word after: уповно	-44 21 -1 -6 0 0 0 0 -1
word after: управл	28 -3 -17 -1 -1 -1 -1 -1 -4
word after: урожен	15 -1 -13 0 0 0 0 -1 0
word after: урядов	12 -2 -3 0 -1 -2 0 -2 -2
word after: усі	-5 -37 26 -6 -3 -5 -4 -15 -12
word after: усіх	-42 1 -1 0 0 0 0 -2 42
word after: уточни	44 -45 -2 -1 -2 0 -6 -2 -23
word after: утрима	13 -1 0 0 -1 0 0 -4 -7
word after: утриму	-57 -35 37 -1 -3 -4 -9 -46 66
word after: участі	18 18 10 -1 -1 -12 -3 -65 -8
word after: учора	54 -48 -4 -7 -6 -1 -2 -25 -4
word after: учрежд	38 0 -6 0 0 0 0 -2 -35
word after: ушли	-29 39 -18 -1 -5 -2 -2 -3 -3
word after: фамили	41 -4 -24 -7 -2 -1 -3 -1 -14
word after: федера	-6 -2 18 0 -3 0 -1 -5 -1
word after: хаймар	20 -4 -10 0 0 0 -1 0 -5
word after: харків	38 -36 -4 0 -1 -6 -1 -5 -3
word after: херсон	45 -3 -22 -1 -3 -8 -4 -8 -27
word after: хоть	8 0 -2 -1 0 0 0 0 -3
word after: хто	15 -10 -1 -1 0 -1 0 -1 -1
word after: це	-25 5 -66 -10 -12 -29 -10 10 17
word after: цивіль	-33 25 26 -14 -14 -38 -13 -28 -43
word after: цього	-15 19 -31 -5 -12 -12 -11 -7 -38
word after: чаес	54 -33 -3 -1 -1 -8 -2 -5 -6
word after: час	46 -45 -1 -2 -2 -2 -2 -14 -2
word after: частин	13 23 -24 0 -1 -1 0 -6 -1
word after: часть	-2 -31 9 -9 -2 -2 -4 -9 20
word after: чекали	-41 40 19 -2 -11 -9 -10 -8 -36
word after: чекают	65 -17 0 0 -1 -5 -1 -22 -47
word after: челове	38 -57 -67 -21 -19 -35 -22 28 -62
word after: через	8 -72 33 -4 -6 -4 -13 -19 -13
word after: четвер	52 -7 -48 -14 -14 -11 -10 -46 -20
word after: четыре	7 23 -32 -2 -2 -8 -4 -2 -14
word after: чи	50 -38 0 0 0 -1 0 -15 -1
word after: числе	-12 -3 20 -25 -8 -6 -6 -39 -26
word after: числі	18 -12 -20 -2 -2 -14 -3 -5 -4
word after: чиї	-25 27 -10 -3 -1 -2 -3 0 -1
word after: членов	23 -9 0 -1 -1 0 0 -2 -13
word after: чолові	50 -2 -41 -5 -5 -5 -3 -75 -7
word after: чорноб	25 -19 0 0 0 -2 -1 -1 -3
word after: чотирь	-47 60 -64 -2 -7 -9 -3 -20 -13
word after: чужих	29 -17 -36 -3 -2 -3 -4 -4 -10
word after: чьи	34 -1 -17 0 -1 0 -2 -13 -2
word after: шахеді	11 -1 0 0 0 0 0 -8 -1
word after: шестер	5 -3 17 -17 -9 -17 -8 -45 -7
word after: шпитал	31 -13 0 -1 -1 -1 -1 -16 -3
word after: штаб	-44 30 20 0 -1 -10 -3 -22 0
word after: штабу	-6 -23 0 -5 -3 -1 -3 32 -29
word after: шість	-31 -23 40 -18 -3 -6 -2 -12 -2
word after: ще	26 -32 30 -4 -7 -17 -8 -78 -17
word after: щиті	-5 16 -3 -1 -1 -1 0 -5 0
word after: що	24 19 -28 -14 -11 -21 -8 -26 -21
word after: щодо	-12 -6 0 0 -1 -3 -1 -31 37
word after: щонайм	-31 23 -5 0 -1 -2 0 -9 29
word after: эвакуи	30 -37 -21 -1 -6 -2 -1 -2 -4
word after: экипаж	-15 -36 23 -14 -2 0 -2 -5 -10
word after: экспер	57 -32 -6 -1 -4 -1 -2 -39 -20
word after: это	11 -30 15 -27 -17 -6 -5 -13 15
word after: этого	39 -15 -31 -2 -3 -1 -4 -22 -15
word after: я	6 -2 -3 0 0 0 0 0 0
word after: як	0 21 -18 0 -1 -4 -1 -10 -10
word after: який	45 -29 -5 0 -1 -4 -1 -43 0
word after: яких	-36 -13 32 -25 -13 -8 -22 -7 14
word after: якого	-21 29 -24 0 -1 19 -3 -2 -1
word after: якої	-9 -14 -5 0 -2 0 -1 11 -7
word after: які	13 -19 4 24 -13 -48 -13 -5 -33
word after: є	37 -33 -4 -1 -2 -3 -2 -25 18
word after: і	9 -23 -34 -14 -12 -21 -12 36 12
word after: із	-1 14 -58 -8 -12 -20 -9 2 -39
word after: інозем	-42 47 -15 -1 -6 -6 -1 -17 0
word after: інші	-41 42 -5 -1 -2 -2 -1 -1 -3
word after: їдуть	16 -19 5 -31 -5 -14 -8 -37 -3
word after: їх	-31 39 -59 -12 -5 -4 -4 -16 -4
word after: їхніх	-22 14 26 -19 -5 -8 -5 -16 -19
word after: اجمالي	-24 -7 -7 32 0 0 0 -19 -2
word after: اسر	-5 3 0 -13 -1 -2 -1 -1 -2
word after: اسيرا	-16 24 -30 -10 -2 -7 -1 -10 -4
word after: الي	-52 -6 20 2 -13 -10 -7 -33 -2
word after: اليوم	9 10 -6 -9 0 0 -1 -3 0
word after: اوكران	0 -10 -18 -14 -7 10 -18 -7 8
word after: اي	-15 7 15 -18 0 0 0 -9 -1
word after: بين	11 -16 -9 10 0 -1 0 12 0
word after: بينهم	-11 30 -20 -8 -1 -8 0 -8 0
word after: تبادل	15 11 -27 -15 -1 -1 -1 1 -2
word after: جانب	-35 22 -2 -44 -8 -4 -4 -14 -15
word after: جانبين	-26 8 -2 -20 -1 0 0 2 -1
word after: دولار	38 -8 0 -2 -3 0 -1 -28 -2
word after: ذويهم	-52 50 -32 -31 -3 -1 -2 -13 0
word after: روسي	-19 37 -21 -15 -1 -1 -1 13 0
word after: روسيا	-33 -22 28 19 -3 -4 -16 -1 -9
word after: طرف	33 0 -4 -29 -3 -7 -6 -30 -6
word after: عادوا	-20 52 -37 -9 -1 -2 -1 -1 -2
word after: عبر	-25 0 0 -36 -1 0 0 49 -2
word after: علي	16 -14 -2 -28 -1 -2 -1 34 -1
word after: عمليه	16 22 -29 -15 -1 -2 -1 -2 -2
word after: عن	-5 32 -19 -2 -1 -4 0 -2 0
word after: فلسطين	26 0 -7 -16 0 0 0 -9 -1
word after: في	12 17 -29 -50 -10 -17 13 -26 -20
word after: فيما	1 15 -1 -15 -2 -1 -1 -4 1
word after: كل	15 0 9 -10 -8 -4 -6 -25 -9
word after: كورسك	-5 -3 9 0 0 0 -1 0 0
word after: لكل	-17 10 18 -18 -2 -7 -3 -1 -3
word after: ما	-21 -7 15 0 0 0 0 20 0
word after: مدنيا	-13 -2 8 -1 -1 -2 -2 -7 0
word after: مع	10 -26 -11 11 -3 -6 -3 -28 -1
word after: مقابل	15 -4 -3 -18 -1 -4 -1 -2 -1
word after: من	5 -16 11 0 -9 -20 -19 -32 -21
word after: منذ	-5 -15 -5 -22 -1 -10 -1 38 0
word after: موسكو	-4 25 -14 -1 -2 -2 0 -10 0
word after: و	19 5 3 -12 -3 10 -13 -31 -6
word after: واقع	-20 -16 -3 22 0 0 0 -8 -1
word after: وساطه	9 20 -3 -25 -2 -8 -3 9 -6
word after: –	-3 -20 1 -3 -12 -12 -25 -14 0
word after: ₴	11 -1 0 0 0 0 0 -10 0
word before 1: 	-15 -10 37 -22 -36 -25 -16 14 -52
word before 1: "	-11 -56 -38 -31 -24 -27 -21 51 8
word before 1: '	49 -48 -14 -6 -7 -6 -9 -45 -5
word before 1: (	29 0 -33 -5 -5 -7 -4 -37 -3
word before 1: +	21 41 -36 -2 -2 -2 -3 -27 -11
word before 1: ,	21 -17 -28 -27 -10 -11 -12 -16 -1
word before 1: -	32 -23 -30 5 -3 -4 -3 -31 -12
word before 1: .	-3 -56 -8 29 -5 -2 -3 -26 -1
word before 1: /	90 -25 -8 -1 -15 -3 -3 -27 -27
word before 1: :	13 -10 1 2 -14 -12 -12 0 -63
word before 1: ;	36 4 -32 -24 -6 -2 -17 -19 -18
word before 1: a	-1 18 -15 -19 -11 -14 -6 -43 -12
word before 1: after	25 -31 -4 -18 -4 -6 -1 -2 -1
word before 1: all	23 -9 -3 -5 -3 -1 0 -1 -1
word before 1: altoge	-30 -62 -37 -19 -2 -1 -3 57 -9
word before 1: and	14 -5 8 -45 -11 -5 -5 8 -29
word before 1: anothe	17 1 -32 -11 -7 -1 -6 -25 -5
word before 1: are	53 -63 -16 -2 -3 -7 -2 -16 14
word before 1: at	-64 -38 43 -8 -13 -24 -4 -4 28
word before 1: back	-27 19 -12 -21 -8 -3 -5 3 -3
word before 1: brough	21 8 -12 -27 -2 -3 -1 -5 -1
word before 1: carrie	29 -17 -3 -1 -5 -2 -1 -9 -26
word before 1: carryi	23 -8 -10 -5 0 0 0 0 0
word before 1: covere	22 -40 -10 31 -7 -1 -2 -29 -1
word before 1: day	90 -76 -1 -5 -15 -8 -6 -45 -5
word before 1: delive	7 0 0 -2 -1 0 0 -3 0
word before 1: down	15 -15 -1 -1 -1 -4 -1 -2 -2
word before 1: every	13 -2 -1 0 0 0 0 -9 -2
word before 1: exchan	24 -8 19 -18 -2 -6 -2 -37 -1
word before 1: first	-25 -11 -2 -1 -3 -3 -2 28 -4
word before 1: for	33 -21 -11 -10 -11 -19 7 -31 -23
word before 1: freed	-2 13 -5 -4 -3 -8 -5 -40 -2
word before 1: frees	-9 -39 -10 42 -1 0 -1 -27 0
word before 1: from	7 -2 -1 0 0 -1 0 -3 -1
word before 1: furthe	-51 -30 -18 5 -15 21 -8 -21 -5
word before 1: got	-56 22 -8 -18 -6 -5 -13 -32 -3
word before 1: handed	-2 20 -13 0 0 -2 -1 -3 -1
word before 1: has	-46 46 -37 -1 -7 -4 -3 -7 -4
word before 1: hold	-1 -5 -1 -2 -7 0 -2 -14 22
word before 1: holdin	-39 -3 -1 0 -1 -1 -1 -7 47
word before 1: holds	-24 -1 0 0 0 0 0 -7 31
word before 1: home	5 -22 7 -6 -5 -7 -4 9 -31
word before 1: in	-9 18 -38 11 -10 -10 -7 5 -21
word before 1: includ	29 -5 3 -15 -1 -22 -2 -18 -8
word before 1: involv	43 -17 -23 13 -5 -2 -4 -36 -3
word before 1: is	45 -29 -8 -2 -3 -1 -2 -37 3
word before 1: last	26 -18 -1 -2 -3 0 0 -2 0
word before 1: let	-30 -26 30 -11 -2 -1 -3 -8 0
word before 1: lost	14 -4 -3 0 -1 0 -1 0 -5
word before 1: mediat	-9 -17 -15 -31 -12 -17 -1 19 -4
word before 1: number	18 1 -58 -52 -16 -8 -8 -10 -25
word before 1: of	17 -28 15 -1 -13 -21 -16 -20 -23
word before 1: oldest	50 -38 -9 -3 -3 -1 -2 -12 -1
word before 1: only	36 -22 -15 -1 -5 -20 -1 -13 -1
word before 1: over	25 24 -30 -3 -5 -2 -16 -16 -14
word before 1: plus	-35 33 -17 -4 -1 14 -10 -7 -6
word before 1: reache	-49 -26 -17 -17 -1 -1 -1 71 -1
word before 1: receiv	-33 7 -12 -11 -11 -5 -14 39 -19
word before 1: releas	37 -20 -7 2 -6 -4 -6 -58 -4
word before 1: return	-52 24 -18 -18 -8 -5 -7 42 -8
word before 1: reunit	28 -2 -7 -26 -1 -1 -1 -8 0
word before 1: russia	14 -79 62 -19 -6 -7 -6 -9 -4
word before 1: said	-10 -21 32 -13 -2 -8 -3 -20 -1
word before 1: saw	-3 -5 2 11 0 -1 0 -5 0
word before 1: says	12 -2 -36 -8 -5 -3 -1 12 -8
word before 1: swap	44 -23 0 -4 0 0 -1 -18 -4
word before 1: swappe	-20 -8 -20 26 -5 -8 -6 -7 -21
word before 1: that	-28 24 -36 -20 -11 -7 -7 17 3
word before 1: the	52 -29 -64 -23 -26 -13 -14 -1 -19
word before 1: them	16 -5 -28 -1 -2 -2 -1 -13 -1
word before 1: to	-16 -33 -20 7 -4 -8 -6 16 -16
word before 1: total	-1 -1 -1 -33 0 0 0 32 -3
word before 1: traded	-29 5 -24 22 -3 0 -1 -10 0
word before 1: was	-3 21 -7 -34 -14 -3 -10 -26 -22
word before 1: when	53 -47 -16 -3 -2 -13 -7 -5 -8
word before 1: which	-1 0 -20 -17 -5 -3 14 -32 -4
word before 1: with	31 9 -4 9 -9 -10 16 -38 -28
word before 1: year	16 0 10 -6 -3 -2 -4 -15 -4
word before 1: а	5 -16 -106 -19 -16 -46 -27 -46 64
word before 1: але	-11 25 -14 -2 -1 -3 -1 -9 -7
word before 1: борони	72 -48 -5 -1 -2 -14 -3 -5 -6
word before 1: було	32 -88 -15 -10 -8 -16 -6 4 -33
word before 1: бы	41 -5 -14 0 -2 -1 -2 -38 -18
word before 1: было	68 -19 -65 -15 -8 -6 -7 -20 -48
word before 1: в	-14 10 15 -7 -15 -7 -9 -57 -12
word before 1: важить	19 -9 -1 0 -1 -1 -1 -1 -6
word before 1: вважаю	-56 -6 -1 -2 -3 -2 -3 -43 53
word before 1: вдалос	28 -32 0 -8 -3 -3 -2 -23 -19
word before 1: вдома	9 29 -25 -9 -3 -18 -3 -30 -2
word before 1: вернул	-15 -15 6 -31 -17 -13 -16 35 -28
word before 1: вернут	-17 -74 63 -4 -4 -1 -3 6 -4
word before 1: вже	8 -94 -34 -7 -14 -16 -10 77 -18
word before 1: взамен	-2 20 -12 -1 0 -1 0 -5 0
word before 1: вивезе	51 -40 -2 -13 -2 -9 -2 -32 -6
word before 1: визвол	-11 23 -85 -17 -15 -36 -12 1 -23
word before 1: вийшли	-41 12 -27 -21 -14 -6 -9 27 -11
word before 1: виповн	36 -31 -1 0 -1 -1 -1 -2 -1
word before 1: вирвал	20 1 -7 -5 -2 -1 -1 -17 -1
word before 1: включа	24 -49 -55 0 -1 -7 -6 -1 27
word before 1: военно	-22 34 -25 -8 -8 -26 -12 -21 -4
word before 1: возвра	-59 -19 20 -22 -17 -9 -19 18 3
word before 1: волі	-47 64 -29 -16 -5 -6 -5 -33 -21
word before 1: воссое	28 -35 -43 -17 -13 -2 -4 5 -4
word before 1: все	43 -10 2 -4 -3 -3 -2 -6 -19
word before 1: встреч	-7 17 -2 0 -2 -1 -3 -8 -21
word before 1: всі	-42 47 -15 -2 -4 -12 -2 -18 -8
word before 1: выведе	40 -11 -34 -1 -2 0 -2 -10 0
word before 1: вывезе	33 -19 -39 -3 -3 -7 -2 -13 -1
word before 1: выехал	6 -22 22 -2 -2 -1 -2 -31 -7
word before 1: вызвол	-66 -21 6 -19 -26 -2 -11 55 -13
word before 1: выпуще	12 -8 -2 0 -2 0 0 0 0
word before 1: вырвал	-4 -5 25 -4 -4 0 -1 -8 -1
word before 1: вышли	-52 13 -57 39 -3 -2 -3 -33 -9
word before 1: від	14 0 -28 0 -3 -6 -3 -52 -10
word before 1: відбул	5 -10 0 -1 -1 0 -1 -1 -8
word before 1: віддал	-82 9 59 -12 -15 -42 -32 -50 -11
word before 1: відзна	7 -6 0 0 0 0 0 0 0
word before 1: відпра	21 -18 17 0 0 0 -1 -18 0
word before 1: відпус	12 0 15 -1 -1 -3 -2 -15 -1
word before 1: військ	-7 29 -8 -12 -13 -15 -13 -14 -14
word before 1: для	9 -44 29 -14 -9 -19 -6 -42 22
word before 1: додому	-3 17 -54 -2 -4 -6 -6 -42 -7
word before 1: дома	-24 -2 23 -3 -2 -1 -2 -1 -13
word before 1: домой	-24 -59 71 -13 -5 -7 -6 -37 -5
word before 1: доправ	-50 17 -10 -1 -1 -1 -1 34 -1
word before 1: достав	23 27 -18 -6 -5 -1 -2 -42 -17
word before 1: дівчин	17 -12 -1 0 -1 -1 -1 -2 -1
word before 1: едут	-50 -8 30 -36 -9 -5 -13 -37 -4
word before 1: есть	0 43 -55 -3 -6 -2 -3 -25 -5
word before 1: еще	-23 16 -26 7 -43 7 14 -41 30
word before 1: жінок	6 -4 0 0 0 -1 -1 0 0
word before 1: з	2 32 -65 -9 -16 -26 -9 -50 -43
word before 1: за	-19 15 16 -16 -16 -25 -17 -45 -43
word before 1: забрал	-5 -4 24 -18 -12 -8 -11 -12 -5
word before 1: забрат	40 -7 -33 -3 -3 -1 -2 -2 -17
word before 1: загало	-75 -64 86 -40 -28 -29 -12 13 -30
word before 1: займет	28 -2 -7 0 0 0 -1 0 -19
word before 1: заняла	23 -9 -7 0 -4 0 -1 0 -2
word before 1: засуди	23 -1 -14 0 0 0 -1 -1 -7
word before 1: захопл	27 -7 -13 0 -1 -3 -1 -1 -8
word before 1: збито	6 -2 0 0 0 0 0 -3 -1
word before 1: звільн	18 34 -44 -11 -5 -6 -4 -41 -3
word before 1: здобул	40 -48 -14 -9 -2 -2 -3 9 0
word before 1: землі	-27 32 -12 -2 -1 -1 0 -5 0
word before 1: знищен	12 0 -10 0 0 -1 -1 0 0
word before 1: зокрем	37 -44 -4 -1 -2 -4 -3 -21 -16
word before 1: зустрі	17 -30 30 -13 -2 -3 -3 -20 -2
word before 1: зі	-32 42 -38 -7 -6 -11 -10 -24 -3
word before 1: зібрал	6 -6 0 0 0 0 0 0 0
word before 1: и	-39 34 5 -19 -19 -25 -20 10 -41
word before 1: из	32 30 -101 30 -16 -7 -7 -40 -24
word before 1: итого	-27 43 -15 -7 -2 -2 -3 -31 -13
word before 1: их	-54 -20 -57 -12 -9 -12 -7 -21 72
word before 1: й	-59 28 20 -16 -16 -32 -18 -34 -15
word before 1: к	3 54 -51 -2 -2 -5 -4 -4 -4
word before 1: киеву	-12 29 -32 -1 -2 -37 -2 12 -2
word before 1: которы	15 -8 -14 0 -1 -1 -1 0 -22
word before 1: крок	9 -6 0 0 0 0 0 -1 -1
word before 1: лишают	30 -20 0 -2 -3 -1 -1 -63 20
word before 1: лише	50 -44 46 -4 -12 -12 -6 -72 -60
word before 1: маємо	-48 3 -10 -13 -6 -3 -6 43 27
word before 1: младше	54 -38 -25 -1 -3 -1 -1 -1 -1
word before 1: на	-3 -10 6 -17 -11 -15 -13 -37 -11
word before 1: нагоро	7 -6 0 0 0 0 0 0 0
word before 1: наймол	-54 58 -24 -3 -10 -19 -9 -19 -13
word before 1: найста	147 -120 -8 -3 -6 -4 -4 -55 -9
word before 1: нам	-32 32 -57 -3 -3 8 -37 -41 26
word before 1: нас	-7 7 -7 -1 -1 0 0 -1 10
word before 1: насчит	-7 -10 -10 -1 -3 -1 -1 -13 15
word before 1: находи	32 -20 0 -1 -1 -1 -1 -2 -10
word before 1: находя	-39 -24 5 0 -3 -6 -3 -14 19
word before 1: не	69 -51 -76 -2 -2 0 -1 -36 -8
word before 1: неволі	-24 59 -6 -5 -3 -5 -2 -13 -42
word before 1: ни	11 0 -2 0 0 0 0 -9 -1
word before 1: ними	-23 20 6 -2 -3 -5 -7 29 -26
word before 1: них	0 2 -35 -9 -13 -19 -9 25 -47
word before 1: о	-20 -7 39 -21 -16 -13 -11 -41 -40
word before 1: обмен	2 24 -20 -41 -8 -2 -4 -12 -9
word before 1: обмена	-36 4 5 -17 -12 -21 -14 -17 -4
word before 1: обмене	27 -15 -20 -1 -1 0 0 -2 -5
word before 1: обмену	59 -15 -42 -10 -3 -2 -4 -6 -17
word before 1: обменя	-8 -26 -5 24 -10 -6 -8 5 -15
word before 1: обмін	30 -42 19 -6 -9 -7 -6 -65 -28
word before 1: обміня	16 -14 -7 -17 -3 -1 -1 -23 -2
word before 1: обрати	6 0 0 0 0 -1 0 -5 0
word before 1: одержа	-17 0 26 -1 -1 0 0 -5 -6
word before 1: одна	49 -34 -64 -3 -10 -6 -5 -13 -3
word before 1: опинил	10 -6 0 -1 0 0 0 -2 -2
word before 1: опраць	36 0 0 0 -1 0 0 -32 -4
word before 1: оружие	17 -1 -1 0 0 0 0 -13 -5
word before 1: освобо	-23 -22 -4 -64 23 -17 -20 37 -27
word before 1: остало	66 -84 -21 -5 -19 -6 -6 -30 -44
word before 1: останк	-38 33 -17 -5 -8 -8 -14 -32 -8
word before 1: останн	20 -19 0 0 0 0 0 -1 0
word before 1: остают	-30 -1 -19 -1 -1 0 -1 -2 21
word before 1: от	17 -4 -8 0 -1 -1 0 0 -3
word before 1: отвезл	-5 33 -26 -2 -1 -3 -1 -7 -1
word before 1: отдала	2 -4 11 -2 -1 0 -1 -6 -1
word before 1: отдали	-57 15 52 -8 -10 -20 -15 -2 -41
word before 1: отдано	-30 11 -15 -1 -1 -2 -3 3 -2
word before 1: отданы	46 -27 -18 -5 -3 -9 -4 -26 -7
word before 1: отправ	-4 56 -22 -8 -2 -25 -4 -24 -19
word before 1: отпуст	-13 69 -67 -16 -11 -10 -12 -43 -3
word before 1: отпуще	-18 13 -25 -4 -11 -11 29 -13 -14
word before 1: отрима	-18 14 15 -9 -11 -18 -11 -56 -11
word before 1: офіцер	3 8 -83 -3 -10 -24 -7 -8 -13
word before 1: первые	-52 59 -87 -21 -25 -11 -13 -28 -48
word before 1: перебу	-61 0 0 0 -2 0 -1 -1 62
word before 1: перего	-3 -2 9 0 -1 0 0 -1 -2
word before 1: переда	-42 41 -17 -15 -15 -15 12 -12 -15
word before 1: перешл	3 -44 33 -5 -7 -15 -7 -19 -9
word before 1: перші	10 -3 0 0 0 0 0 -1 -5
word before 1: плен	19 -14 -5 -1 -1 -2 -1 -2 -6
word before 1: плена	-53 -13 61 -17 -6 -3 -6 17 -21
word before 1: пленны	-30 29 -26 -7 -3 -1 -3 -12 9
word before 1: плену	-1 -4 -1 0 0 0 0 -2 6
word before 1: плюс	-54 -55 60 -9 -19 18 -13 -32 -17
word before 1: по	0 -3 -5 -46 56 -26 -16 -35 -66
word before 1: поверн	14 2 -58 -22 -13 -17 -12 17 -20
word before 1: поверт	-109 25 15 -12 -7 -5 -8 -59 -17
word before 1: повреж	14 -2 -6 0 -1 -1 0 0 -3
word before 1: полон	30 -12 -20 -1 -2 -1 -1 -9 -15
word before 1: полону	-35 -2 -15 -10 -3 -9 -2 35 -18
word before 1: полоні	-26 -15 -1 0 -3 -1 -1 -18 53
word before 1: получа	11 34 -14 -1 -1 0 0 -32 -2
word before 1: получе	-23 -35 -10 -2 -5 -3 -7 24 -16
word before 1: получи	15 -17 15 -16 -15 -12 -22 6 -20
word before 1: поменя	-16 5 -1 -3 -1 -1 -1 0 -2
word before 1: попере	63 -35 -64 -5 -15 -19 -6 -21 -2
word before 1: после	36 -28 -28 -5 -3 -2 -1 -1 -2
word before 1: поступ	10 0 0 0 0 0 0 -3 -6
word before 1: потеря	75 -20 -30 -1 -2 -1 -3 -14 -35
word before 1: потрап	24 -12 -4 0 -5 0 -1 -21 -23
word before 1: поїхал	-39 -13 53 -2 -1 -1 -2 -4 0
word before 1: предст	33 -32 0 0 -1 0 0 -1 -2
word before 1: прибул	-63 50 -19 -13 -7 -10 -4 -29 -10
word before 1: прибыл	18 10 8 -10 -19 -9 -5 -34 -30
word before 1: привез	-53 47 15 -8 -10 -5 -6 -17 -5
word before 1: пригов	8 -4 -3 0 0 0 0 0 -1
word before 1: приеха	-16 -39 43 -10 -3 -3 -5 -29 -4
word before 1: прийма	13 20 -28 0 0 -2 0 -1 -4
word before 1: прийня	9 3 8 -9 -11 -7 -7 -10 -11
word before 1: прийшл	79 -69 -14 -5 -3 -2 -3 5 -9
word before 1: принял	-18 27 -28 -16 -5 -18 16 20 -4
word before 1: принят	-20 -17 -2 -1 -4 0 -4 19 -5
word before 1: приїха	-25 46 -30 -3 -4 -5 -5 12 -4
word before 1: про	45 -44 46 -24 -15 -13 -11 -61 -31
word before 1: провед	-63 -23 -9 -6 -3 -4 -4 66 -27
word before 1: провел	-46 -34 -6 -2 -5 -2 -3 52 -19
word before 1: проти	22 -18 0 0 0 0 0 -2 -1
word before 1: против	-98 -46 -12 -23 -27 -14 -15 72 -19
word before 1: протяг	13 0 0 0 0 0 0 -4 -8
word before 1: прошли	-40 26 -30 -22 -3 -3 -2 36 -2
word before 1: підтве	-34 -16 11 -1 -2 -2 -1 -20 41
word before 1: після	37 -33 -9 -1 -2 -1 -1 -2 -3
word before 1: разом	-71 76 -25 -33 -6 -12 -6 -56 -17
word before 1: рамках	-56 -5 -1 0 -1 0 0 59 -1
word before 1: репатр	12 -32 -29 -3 -3 -2 -1 34 -1
word before 1: решта	-73 78 -6 0 -2 -1 -2 -9 -5
word before 1: ровно	-39 6 -40 -14 -10 -3 -2 30 -17
word before 1: россии	22 -37 19 -1 -4 -12 -9 -24 -32
word before 1: рівно	-35 25 -37 -5 -9 -9 -7 2 -13
word before 1: с	47 -24 -7 -1 -3 -1 -2 -18 -3
word before 1: саме	-7 -42 45 -16 -3 -8 -3 -9 -9
word before 1: само	-6 -21 18 0 0 -1 -1 -13 0
word before 1: сбили	11 -1 -5 0 0 0 0 -1 -3
word before 1: сдалис	7 -1 -1 0 0 0 0 -2 -2
word before 1: сегодн	-27 26 -20 -14 -4 -6 -11 -10 -4
word before 1: сейчас	-15 -5 -4 0 -1 0 -1 -15 16
word before 1: семьи	-37 0 0 0 0 0 -1 -2 39
word before 1: серед	-3 29 -28 -10 -5 -3 -1 -26 -5
word before 1: сложно	-24 2 -16 22 -2 -1 -2 20 -3
word before 1: старше	37 -30 -39 -3 -3 -3 -3 -25 -13
word before 1: стаття	6 -4 0 0 0 0 0 0 -1
word before 1: сторон	-14 -31 37 -6 -8 21 -21 -13 31
word before 1: сьогод	-40 34 21 -6 -8 -5 -4 -33 -20
word before 1: та	25 15 -26 -5 -7 -13 -14 -59 -16
word before 1: также	6 12 -27 -8 -7 -6 -12 -35 -15
word before 1: також	4 -13 40 -6 -23 -21 -14 -33 -31
word before 1: там	20 -3 -3 0 -1 0 0 -10 -2
word before 1: тела	28 -26 20 -12 -16 -17 -14 -27 -33
word before 1: тепер	-72 16 -19 -26 -3 -4 -3 7 -7
word before 1: теперь	-34 -57 56 -2 -5 -11 -8 -5 -7
word before 1: террит	-1 0 17 0 -1 0 -2 -14 -1
word before 1: тоже	0 59 -59 0 0 0 0 -1 0
word before 1: тримал	32 -8 0 0 0 -1 0 -2 -21
word before 1: тримає	-31 -1 -1 0 -1 0 -1 -6 34
word before 1: тіла	-77 30 -63 -13 -10 -16 -10 24 -5
word before 1: тіло	-36 46 -16 -1 -1 -6 -2 -20 0
word before 1: у	65 -41 -30 -2 -3 -12 -4 -23 -22
word before 1: удержи	-42 -4 -53 -1 -2 -1 -2 -11 65
word before 1: удома	-81 64 -23 -10 -5 -3 -4 -3 -21
word before 1: уехали	-6 49 -50 -5 -1 -14 -2 -19 -2
word before 1: уже	47 -30 -38 -6 -11 -12 -7 16 -35
word before 1: украин	32 4 -35 -14 -11 -19 -10 9 -19
word before 1: україн	-6 16 -23 -8 -4 -3 -2 12 -24
word before 1: уничто	17 -11 -2 0 0 -1 -1 -1 -2
word before 1: утриму	34 -33 -2 -3 -5 -3 -3 -15 -21
word before 1: участв	53 -40 -27 -12 -3 -9 -3 -14 -36
word before 1: ушли	-50 55 -38 -8 -3 -1 -3 -6 -1
word before 1: формат	20 -17 5 -15 -6 -6 -5 -18 -9
word before 1: формул	-27 12 13 -14 -20 -17 -13 -24 -17
word before 1: хлопці	8 -6 0 0 0 -1 0 0 0
word before 1: це	-64 56 -86 -27 -16 -18 -18 33 -26
word before 1: цивіль	-15 50 -1 0 -2 -1 -2 -41 -11
word before 1: цих	-27 -22 -8 0 -2 39 -2 -12 -15
word before 1: ці	-17 25 -7 -2 -2 -2 -1 -9 -4
word before 1: чекали	41 -39 0 0 0 0 0 0 -1
word before 1: через	22 -1 -3 0 -1 -1 -1 0 -16
word before 1: числе	12 -16 6 -10 -8 -11 -6 -6 -28
word before 1: числі	39 -37 -7 0 -1 -3 -1 0 -1
word before 1: что	68 -46 23 -2 -4 -2 -4 -22 -7
word before 1: ще	4 3 -29 -35 -31 26 -22 -68 10
word before 1: що	-17 24 -36 -1 -3 -9 -7 -12 -11
word before 1: щодо	47 -52 -1 -2 -2 -3 -1 -9 -44
word before 1: эвакуи	26 -1 -11 0 0 -1 0 -5 -10
word before 1: этих	-61 -16 -32 -1 -7 -17 -5 -25 64
word before 1: это	37 -31 -35 -1 -3 -2 -2 -2 -6
word before 1: як	52 -24 -8 -1 -6 -16 -4 -48 -43
word before 1: яких	-25 -23 17 -1 -3 -5 -8 -47 39
word before 1: є	-25 -66 -9 -5 -12 -16 -11 44 -51
word before 1: і	-23 -32 33 -18 -16 -28 15 -16 -21
word before 1: іденти	65 -52 -5 -2 -8 -5 -5 -58 0
word before 1: із	-15 26 -12 -16 -9 -19 -10 -37 -34
word before 1: їдуть	42 33 -60 -15 -6 -21 -8 -43 -4
word before 1: їх	0 -63 51 -12 -22 -31 -20 -73 4
word before 1: їхали	65 -65 0 0 -1 -2 -1 -18 0
word before 1: الي	-9 -17 -8 -43 -3 -6 -2 37 -4
word before 1: اليوم	-43 15 -10 -25 -4 -4 -3 44 -2
word before 1: امارات	-4 -2 -14 -15 -1 -7 -1 15 -6
word before 1: ان	-4 39 -38 -1 0 -1 0 0 -2
word before 1: اوكران	-26 31 1 -2 -3 -2 -2 -20 0
word before 1: اي	-2 -17 47 -17 -1 -7 -2 0 -6
word before 1: بينهم	14 22 -35 0 -2 -1 -1 0 -9
word before 1: تبادل	7 -9 -27 9 -3 16 -12 -14 -5
word before 1: جثامين	-3 24 -14 -1 0 -1 0 -4 0
word before 1: روسيا	-26 23 -23 -15 -3 -1 -2 -4 16
word before 1: سراح	14 1 -21 -12 0 -1 0 -2 -1
word before 1: شمل	17 -22 3 -12 -4 -6 -4 9 -4
word before 1: شملت	7 -26 -15 21 -1 -2 -1 -18 -2
word before 1: عاد	-20 18 16 -1 0 0 0 -9 0
word before 1: عبر	-21 0 0 0 0 0 0 21 0
word before 1: علي	2 -15 15 -1 0 -1 0 -2 -1
word before 1: عن	47 2 -43 1 -10 -8 -3 -18 -11
word before 1: عوده	-7 30 -6 -7 -1 -1 -1 -28 0
word before 1: مجموعه	-21 -16 -14 21 -2 -5 -2 -12 -2
word before 1: مقابل	14 -1 -3 -3 0 0 0 -9 -1
word before 1: و	19 -8 -5 -30 -10 -14 9 -17 -9
word before 1: واقع	-1 -31 40 -7 0 0 -1 0 -1
word before 1: –	-9 -33 -15 -11 -20 36 -17 -18 16
word before 1: •	-18 21 -30 -8 -12 -25 -15 21 -31
word before 1: ‼	-65 11 1 -3 -3 -2 -1 -12 40
word before 1: №	123 -97 -78 -15 -10 -14 -6 -78 -6
word before 1: ▪	-28 53 -32 -2 -5 -9 -4 -8 -15
word before 1: ⚡	-43 13 -4 -12 -49 -2 -5 -6 -10
word before 1: ✅	-30 39 -48 -2 -11 -12 -3 -17 -2
word before 1: ❗	-30 60 -5 -50 -2 -1 -1 -12 -3
word before 2: 	5 -12 24 -25 -35 -32 -16 -2 -49
word before 2: "	44 32 -92 -12 -14 -21 -11 -19 -46
word before 2: (	5 12 -6 0 -1 -1 -2 -4 -41
word before 2: )	24 -9 -26 -2 -3 -10 -6 -4 -13
word before 2: ,	-10 -4 0 -29 -16 -6 -5 -29 28
word before 2: :	-48 -20 39 -36 -27 -24 -19 4 22
word before 2: ;	-5 -36 -13 -9 -2 -3 -5 -26 18
word before 2: a	-51 -30 -18 5 -15 21 -8 -21 -5
word before 2: additi	-27 -36 72 -2 -1 12 -8 -1 -5
word before 2: affair	-17 24 8 -51 -7 -1 -5 -8 0
word before 2: afu	23 42 -44 0 -1 -6 -3 -3 -18
word before 2: all	-4 -17 -19 -7 -1 -1 -3 38 -8
word before 2: along	5 36 -35 -3 0 -7 -2 -1 0
word before 2: also	-30 -12 43 -16 -11 -5 -8 -25 -18
word before 2: among	13 -3 -22 -1 -2 -2 -1 -13 -1
word before 2: and	-48 -1 23 -13 -10 -13 -20 -39 -6
word before 2: back	-6 28 -7 -4 -3 -11 -2 -29 -2
word before 2: began	-25 -3 -5 -7 -1 -1 -1 30 0
word before 2: betwee	38 -27 -15 -17 -15 -2 -4 -10 -7
word before 2: bodies	-45 42 11 -11 -7 -17 -7 -40 -2
word before 2: border	21 -17 3 0 -1 0 0 -1 -2
word before 2: bring	5 -12 -18 -1 -2 -1 -1 8 -1
word before 2: brough	1 -1 -37 -3 -5 -7 -4 4 -31
word before 2: captiv	34 -18 13 -17 -31 -27 -16 -74 -22
word before 2: childr	39 -6 -25 0 -1 -1 0 -11 -1
word before 2: civili	-47 39 -15 0 -1 -3 -6 -27 25
word before 2: code	21 -13 -6 -2 -1 -1 -1 -6 -2
word before 2: confir	-32 9 -15 -15 26 -4 -2 -6 -8
word before 2: countr	-9 6 4 0 0 0 0 0 0
word before 2: date	-46 -3 0 -9 0 -1 0 47 -1
word before 2: day	-4 26 -45 -13 -10 -7 -14 -29 -3
word before 2: days	5 -35 -1 -8 -1 0 -1 22 -2
word before 2: defend	14 2 -4 -4 0 -2 -1 -7 -1
word before 2: direct	47 -24 -15 -1 -2 -4 -5 -23 0
word before 2: each	-65 43 -19 -49 -3 -2 -4 -6 -1
word before 2: effort	7 -5 -1 19 -1 0 0 -16 0
word before 2: exchan	4 -14 -38 20 -14 -18 -8 -5 -15
word before 2: famili	-26 34 6 -42 -5 -3 -2 -9 -1
word before 2: far	-21 0 0 -9 -1 0 0 21 -1
word before 2: februa	14 -14 1 -2 -1 -1 -1 -4 0
word before 2: federa	-12 27 -24 -12 -2 -1 -1 -10 0
word before 2: fighte	22 -5 -13 -2 0 -2 0 0 0
word before 2: for	-13 -14 -7 0 0 -2 15 -7 0
word before 2: forces	38 -32 0 0 0 0 -1 0 -5
word before 2: freed	2 -49 21 -8 -4 -2 -3 40 -1
word before 2: friday	3 -25 -28 0 -1 -9 -1 26 0
word before 2: got	1 -3 -21 -24 -9 -1 -4 14 -1
word before 2: guards	23 -27 -15 -1 0 -2 -1 0 -1
word before 2: had	74 -83 4 -29 -9 -2 -3 -28 -24
word before 2: hand	31 0 -25 -2 -3 -1 -7 -11 -8
word before 2: handed	-10 -8 34 -1 -3 -1 -10 -7 -9
word before 2: has	38 -11 -5 -28 -8 -10 -10 5 -18
word before 2: have	-20 -9 -12 12 -7 -7 -9 30 -33
word before 2: home	-20 25 -4 -4 -1 -3 -2 -22 -3
word before 2: i	-60 74 -32 -5 -9 -3 -3 -13 -8
word before 2: in	41 -31 -23 -17 -6 -10 -7 -25 -2
word before 2: invasi	-79 0 0 0 0 -1 0 81 -3
word before 2: is	56 -69 -13 -5 -4 -8 -4 -39 35
word before 2: israel	14 -3 -9 -5 0 0 0 -10 -2
word before 2: it	2 8 -9 8 -7 -5 -10 -36 -45
word before 2: kyiv	-85 71 -40 -2 -11 -11 -19 -11 -5
word before 2: letter	6 -4 0 0 0 0 -1 -1 0
word before 2: lists	29 -26 0 -1 -1 -1 -3 -11 -5
word before 2: march	16 -15 20 -14 -4 -1 -2 -27 -1
word before 2: mediat	-45 -6 -19 46 -8 -3 -2 1 0
word before 2: member	-18 -80 -2 -26 -9 -5 -8 51 -34
word before 2: men	37 -5 -27 0 -1 -2 -1 -3 0
word before 2: milita	-21 -14 24 -4 -1 -1 -2 -4 -1
word before 2: minist	-17 -17 23 -2 -1 -2 -2 -8 -1
word before 2: moscow	15 -19 7 -10 -2 -2 -1 -20 -9
word before 2: negoti	-15 -13 15 -10 -3 -3 -3 -11 -4
word before 2: news	-36 41 -12 -1 -2 -1 -1 -2 -1
word before 2: now	0 -18 0 -27 -1 -2 -2 38 -2
word before 2: number	1 -12 16 -27 -27 -28 -23 -9 -67
word before 2: of	48 19 -36 -17 -8 -11 -6 -52 -5
word before 2: office	34 -8 -12 11 -1 -1 -3 -35 -18
word before 2: oldest	33 -23 -3 -1 -1 -1 -1 -8 -1
word before 2: on	-33 2 27 -2 -1 -1 -1 -1 -1
word before 2: one	-34 42 -13 -4 -12 -7 -8 -27 -3
word before 2: operat	-8 12 7 -5 -1 0 0 -5 0
word before 2: people	29 -24 -10 0 -1 -3 -1 -14 0
word before 2: person	-4 15 -47 0 -1 -1 -2 -1 -4
word before 2: place	-7 15 -4 -1 0 -1 0 -2 0
word before 2: pows	12 -23 25 -1 -9 -1 -3 -19 -15
word before 2: prison	-27 -7 -1 -10 -6 -4 -3 8 42
word before 2: proces	-2 -2 16 0 0 0 -1 -14 0
word before 2: receiv	-1 6 -4 0 -1 0 0 -1 0
word before 2: releas	-32 -39 18 3 -9 -8 -5 10 -3
word before 2: remain	41 -22 -47 -35 -2 -2 -4 -3 0
word before 2: report	7 25 -33 -15 -4 -1 -1 -14 -2
word before 2: return	-29 26 7 -46 -5 -3 -14 -2 -11
word before 2: reunif	-44 46 0 -5 0 0 0 -2 0
word before 2: russia	-45 26 -21 -24 -12 -10 -9 5 2
word before 2: said	-20 20 -15 0 0 -1 0 -9 12
word before 2: says	56 -43 -5 -1 -6 -4 -2 -36 -29
word before 2: second	14 -8 2 -11 -4 -3 -2 -24 -1
word before 2: senten	9 -3 -1 0 -1 0 -2 -1 -1
word before 2: sergea	37 -42 -1 -1 -1 -14 -1 -1 -1
word before 2: servic	14 -18 18 -7 -5 -4 -5 -34 -18
word before 2: shot	15 -15 -1 -1 -1 -5 -1 -2 -1
word before 2: side	-1 4 22 11 -3 -8 -7 -16 -5
word before 2: soldie	-3 9 8 -14 -3 -3 -6 -34 -9
word before 2: spoke	-53 -5 11 -21 -3 -4 -4 -10 -1
word before 2: stands	-52 -11 -3 -7 -12 -4 -2 5 14
word before 2: swap	-27 20 14 16 -5 -12 -3 -21 -6
word before 2: that	40 -48 -8 -14 -11 30 -10 10 -35
word before 2: the	-52 -56 -13 -7 -10 -9 -5 65 -7
word before 2: them	-16 33 -36 0 -1 -3 -1 -5 -1
word before 2: there	-9 -7 -5 -1 -1 -1 -1 -15 15
word before 2: they	18 24 -22 -1 -2 -16 -1 -2 -11
word before 2: this	-27 -15 11 -22 -2 -2 -1 19 -3
word before 2: thursd	-9 14 -5 -15 -1 -2 -2 -8 -10
word before 2: to	52 -30 11 -13 -8 -3 -10 -38 -16
word before 2: today	21 -12 -50 10 -6 15 -4 -24 -11
word before 2: took	-40 31 12 -1 0 0 -1 -18 -2
word before 2: total	-45 -44 -17 35 -4 -8 -2 38 -8
word before 2: transf	-11 -7 -5 -4 -1 -1 -1 19 0
word before 2: ukrain	5 -18 -24 5 -9 -13 5 4 -6
word before 2: up	-37 4 1 -9 -2 -3 -4 -15 0
word before 2: war	58 8 14 -3 -1 -1 -1 -89 -1
word before 2: warrio	-39 13 -19 -1 -1 -1 -2 44 -1
word before 2: was	-23 -64 65 -1 -3 -11 -8 -21 26
word before 2: we	-25 38 -42 -19 -2 -4 -3 3 -1
word before 2: wednes	-37 -47 34 -4 -9 -2 -3 -15 -5
word before 2: week	-25 29 -14 -7 -1 -2 -1 -9 -1
word before 2: welcom	-15 16 0 0 0 0 0 0 0
word before 2: which	-3 25 -10 -13 0 0 0 -4 -1
word before 2: who	15 -1 -9 -1 -1 0 0 -3 -2
word before 2: with	27 -25 -19 -20 -4 -4 -4 -6 -2
word before 2: year	-9 -15 3 13 -14 -18 -3 -13 -8
word before 2: younge	24 -11 -6 -1 -1 -1 -1 -4 -1
word before 2: а	27 -65 63 -5 -9 -27 -18 15 -36
word before 2: абу-да	1 -30 -12 20 -1 0 0 -4 -13
word before 2: август	15 -1 -10 0 -1 0 0 -1 -2
word before 2: авиабо	35 -9 -18 0 -2 -1 -1 0 -7
word before 2: автобу	37 -18 -22 -2 -4 -6 -4 -20 -41
word before 2: батькі	-42 39 -24 -2 -2 -2 -2 -10 -1
word before 2: бахмут	79 -55 -24 -3 -3 -16 -4 -20 -9
word before 2: баш	-34 -53 57 -4 -5 -5 -3 -15 0
word before 2: безвіс	1 -52 -1 -3 -5 -6 -5 -35 26
word before 2: белору	10 -35 34 -8 -8 -18 -13 -45 -18
word before 2: беспил	30 -4 -11 0 -1 0 -1 -4 -10
word before 2: больны	13 -7 0 0 0 0 -2 0 -4
word before 2: борту	44 -34 -1 -2 -1 -2 -1 -1 -4
word before 2: бійців	-35 35 -18 0 -1 -1 -2 -1 -1
word before 2: більші	15 -7 0 0 0 -1 0 -2 -6
word before 2: в	75 -58 -4 -14 -9 -8 -7 -13 -22
word before 2: в'язни	-71 37 -19 -2 -3 -1 -2 -14 31
word before 2: вдалос	-23 11 -50 -10 -8 -7 -5 25 -11
word before 2: вдома	44 16 -14 -4 -6 -16 -7 -55 -16
word before 2: вернул	-18 -50 50 -21 -26 -21 -9 12 -15
word before 2: вертол	24 0 -1 0 0 0 0 -8 -15
word before 2: вже	-12 -18 -8 -2 -3 -8 -10 18 -13
word before 2: взамен	-15 69 -34 -7 -5 -8 -6 -28 -3
word before 2: визвол	52 -43 -63 -13 -14 -49 -12 9 -19
word before 2: вийшли	33 -53 -18 -1 -2 -2 -1 43 -23
word before 2: вмс	-4 9 -13 -5 -7 -25 -9 -24 -15
word before 2: вночі	18 -1 0 0 0 -1 0 -11 -5
word before 2: военно	8 -51 34 -5 -8 -9 -17 10 -62
word before 2: военны	7 27 -72 -14 -9 -7 -18 -30 -23
word before 2: возвра	46 21 -46 -6 -14 -4 -2 -51 -1
word before 2: возрас	11 0 0 0 0 0 0 -2 -10
word before 2: воинов	-7 17 -6 0 0 0 -1 -3 -1
word before 2: волю	71 -61 -39 -16 -7 -5 -6 -17 -5
word before 2: волі	-80 -13 -2 -2 -1 -2 -1 28 -1
word before 2: вопрос	42 3 -7 0 0 -4 0 -2 -40
word before 2: ворог	14 -1 0 0 -1 -1 0 -13 -3
word before 2: воїни	5 -1 -1 0 0 -2 0 0 0
word before 2: воїнів	-7 -4 -19 -2 -2 -18 -7 48 -15
word before 2: впервы	-37 38 -16 0 -2 -1 -1 0 -2
word before 2: все	-22 20 -4 -3 -3 -9 -2 8 -15
word before 2: всего	0 -4 -70 -13 -7 -7 -9 24 -18
word before 2: всу	15 34 -44 -1 -2 -5 -5 -10 -9
word before 2: вторгн	-30 -1 0 0 -1 -3 -1 41 -7
word before 2: вчера	54 -20 -54 -1 -1 -4 -2 -7 -1
word before 2: вчора	31 -21 -11 -2 -1 -16 -3 -29 -5
word before 2: выплат	15 -6 -1 0 -1 0 0 0 -7
word before 2: від	-5 17 -14 -3 -1 -1 -1 -21 -2
word before 2: віддал	-5 -59 3 0 -1 34 -22 -1 -4
word before 2: відмов	37 -33 -2 -5 -1 -2 -2 -25 -10
word before 2: відомо	39 -34 -4 -8 -3 -1 -1 -16 -1
word before 2: відпов	26 -18 18 -1 -3 -8 -15 -12 -12
word before 2: військ	1 13 -11 -9 -13 -41 16 -33 -50
word before 2: він	11 -2 -1 0 -2 0 0 -1 -5
word before 2: гварді	44 -29 -1 0 -1 -3 -1 -21 -4
word before 2: говори	-24 -7 32 -4 -7 -4 -7 -18 -48
word before 2: год	-47 13 -45 -2 -3 -2 -2 34 -6
word before 2: года	-14 -8 20 -32 -3 -2 -5 6 -12
word before 2: госпит	22 -6 -11 0 -1 -1 0 0 -3
word before 2: гражда	-31 -27 45 -11 -12 -25 -33 -11 -61
word before 2: границ	-5 -11 22 -4 -2 -2 -1 -18 -8
word before 2: група	38 -21 -2 0 -1 -1 -1 -25 -1
word before 2: группа	20 -9 0 -1 0 0 0 -1 -13
word before 2: дали	-16 -15 0 0 -1 -2 0 22 -19
word before 2: данным	-53 -2 -28 0 0 0 -1 -3 62
word before 2: делега	65 -63 -2 -1 -1 0 0 -2 -1
word before 2: держсп	34 -21 -1 0 -1 -6 -1 -6 -3
word before 2: детей	10 -4 -1 0 -1 0 -1 -2 -1
word before 2: днк	3 -15 15 -1 -1 -2 -1 -26 -8
word before 2: днр	-51 -22 -28 -5 -3 -8 -4 -15 34
word before 2: дня	-32 2 -15 0 -1 -1 -2 21 -1
word before 2: дні	-5 -53 -3 -3 -5 -12 -5 10 -15
word before 2: доби	-45 -15 0 0 -1 0 0 56 -1
word before 2: добу	28 -2 -17 0 -1 -2 -1 -5 -1
word before 2: догово	-4 -1 -33 0 -1 0 -1 21 -4
word before 2: додому	-11 8 -65 -17 -11 -3 -11 27 -8
word before 2: докуме	37 -8 -8 0 -1 -1 -1 -16 -10
word before 2: дома	-3 -15 12 -15 -3 -5 -9 -16 -8
word before 2: домовл	45 4 -13 -2 -5 -6 -9 -52 -6
word before 2: домой	18 12 -18 -29 -14 -8 -17 -19 -29
word before 2: донець	39 -22 -2 -1 -1 -2 -1 -31 -1
word before 2: доправ	-3 23 -3 0 0 0 0 -18 0
word before 2: достав	-56 21 -3 -9 -8 -8 -13 15 -14
word before 2: дпсу	40 -33 -5 -1 -3 -9 -4 -10 -24
word before 2: другу	63 -13 -13 -14 -15 -15 -5 -41 -5
word before 2: дітей	-51 -60 10 -2 -4 -4 -3 69 -7
word before 2: едут	-20 -62 43 0 -2 -1 -3 -8 -3
word before 2: етап	13 -8 0 0 0 0 0 -4 0
word before 2: еще	26 -5 -13 0 -2 0 -1 -2 -5
word before 2: ж	-10 -22 22 -1 -1 0 -1 -12 0
word before 2: же	-3 63 -61 -1 -1 -19 -2 -1 -2
word before 2: женщин	28 -30 22 0 -1 -1 -1 -2 -2
word before 2: жителе	7 -5 -1 0 0 0 0 0 0
word before 2: жінки	23 -12 -8 -1 0 -1 -1 -1 0
word before 2: жінок	47 -34 -7 -2 -1 -3 -3 -2 -1
word before 2: з	-18 -24 -4 -15 -13 -17 -13 16 10
word before 2: за	33 -18 3 -21 -6 -15 -8 -35 1
word before 2: забрал	21 -16 0 -3 -2 -4 -2 -19 -2
word before 2: загало	-121 81 -60 -16 -11 -13 -10 17 -28
word before 2: загибл	23 -13 -12 -6 -2 -4 -3 -13 -1
word before 2: заключ	30 -11 -15 -11 0 -1 -1 -1 0
word before 2: залиши	-61 42 -4 -1 -1 -4 -1 33 -24
word before 2: заложн	-8 0 -5 0 0 -1 0 -1 17
word before 2: запоро	23 -6 -5 0 0 -3 0 -1 -9
word before 2: запорі	76 -37 -8 -1 -1 -26 -3 -16 -13
word before 2: заручн	-26 -4 0 0 -1 0 0 -19 39
word before 2: захисн	39 -7 -45 -12 -3 -23 -6 -10 -2
word before 2: защитн	0 17 -15 -1 0 -1 -1 0 -1
word before 2: звання	13 -12 0 0 0 0 0 0 0
word before 2: звезда	9 0 -6 0 0 0 0 0 -1
word before 2: звільн	-30 17 -15 -4 -2 -9 -2 59 -3
word before 2: землі	-29 30 -6 0 -1 0 0 -3 0
word before 2: змогу	-8 -13 0 0 -1 -1 -1 11 -3
word before 2: зміїни	6 -5 -1 0 0 0 0 0 0
word before 2: зникли	-36 -23 0 0 -1 -4 -2 -25 47
word before 2: зсу	41 -33 -10 -3 -5 -35 -7 -18 -18
word before 2: зі	35 -43 -15 -2 -2 -7 -6 -9 -3
word before 2: и	0 21 -47 -5 -7 -5 -8 -14 -17
word before 2: из	-16 34 -27 -16 -18 -5 -7 -11 -49
word before 2: израил	7 -4 -1 0 0 0 0 0 0
word before 2: им	-17 19 9 -3 -2 -6 -3 -17 -2
word before 2: итогам	-1 -1 5 0 -1 0 0 0 -1
word before 2: их	-17 36 -79 -4 -3 -3 -4 -28 33
word before 2: й	-2 -6 -34 -3 -4 28 -3 -22 -9
word before 2: йшлося	42 -40 -4 -1 -2 -1 -1 -15 -3
word before 2: к	68 -3 -63 -11 -4 -6 -6 -6 -22
word before 2: киев	45 -5 -18 -20 -5 -3 -7 -29 -3
word before 2: киеву	-22 4 -5 -3 -5 20 -10 27 -17
word before 2: києві	51 -11 -1 0 -1 -3 -1 -40 -17
word before 2: когда	24 -14 -17 -1 -1 0 -1 -3 -6
word before 2: коллег	32 0 -9 -1 -1 -2 -2 -1 -28
word before 2: команд	9 -15 21 -4 -1 -2 -3 -4 -5
word before 2: корабл	8 0 -3 0 0 0 0 0 -4
word before 2: кордон	4 10 -3 -6 -2 -3 -3 -22 -3
word before 2: кількі	-46 10 8 -9 -3 -7 -13 -27 -2
word before 2: лет	12 0 0 0 0 0 0 -11 0
word before 2: луганс	29 -25 -13 0 0 -10 -3 -2 -1
word before 2: людей	14 4 -44 -1 -2 -4 -2 -15 -16
word before 2: людини	-44 44 -1 0 -1 -1 -1 -3 5
word before 2: марта	31 -3 -29 0 0 -1 -1 -2 -1
word before 2: маріуп	44 -33 -29 -3 -4 -5 -3 -10 -7
word before 2: мая	1 -1 5 0 0 0 0 -3 0
word before 2: має	16 -6 0 0 0 0 0 -13 -7
word before 2: медики	10 -5 -3 0 0 0 0 0 0
word before 2: месяце	-48 -22 -36 -6 -8 -3 -8 44 -8
word before 2: ми	-13 -4 -5 -7 -5 -5 -14 9 -10
word before 2: младше	75 -20 -48 -3 -1 -9 -2 -6 -30
word before 2: морякі	28 -21 -3 0 0 -2 -2 0 0
word before 2: москва	27 -17 11 -3 -2 -14 -4 -2 -2
word before 2: москве	-9 -1 15 0 -1 0 -1 -6 0
word before 2: мужчин	25 -46 -16 -7 -3 -4 -11 -3 -3
word before 2: мы	-23 30 -5 -15 -9 4 -4 -19 -6
word before 2: місяць	7 0 0 0 0 0 0 -6 0
word before 2: місяці	-80 -16 -5 -3 -4 -7 -3 80 -13
word before 2: на	-17 1 -30 -20 -12 -13 -9 -12 37
word before 2: над	-27 0 -19 0 -1 0 -1 -3 31
word before 2: наймен	69 -57 -48 -2 -5 -21 -4 -34 -7
word before 2: наймол	124 -92 -9 -3 -4 -15 -4 -27 -9
word before 2: найста	120 -92 -36 -7 -6 -10 -4 -40 -6
word before 2: нам	-2 -72 15 -13 -19 -52 4 -4 -19
word before 2: направ	53 -19 10 -1 -2 -5 -8 -19 -8
word before 2: напрям	34 -2 -27 -5 -5 -14 -4 -25 -5
word before 2: нас	-38 8 22 -2 -7 -10 -8 -22 12
word before 2: натомі	7 -38 51 -1 -3 -2 -1 -34 -1
word before 2: нацгва	39 -54 -21 -8 -4 -16 -4 -19 -6
word before 2: наших	-6 -39 25 -19 -12 -13 -16 -12 -51
word before 2: нгу	111 -98 0 -1 -2 -24 -3 -4 -14
word before 2: не	39 -26 -4 0 -1 -1 -1 -1 -13
word before 2: неволі	-106 38 -18 -13 -7 18 -3 -6 73
word before 2: неделю	14 -3 -3 0 0 0 0 -7 -2
word before 2: ним	-57 62 -18 -7 -3 -2 -2 -9 -2
word before 2: ними	-45 30 -16 -5 -6 -3 -5 -12 -2
word before 2: нині	3 25 -9 -1 -2 -1 0 -10 -9
word before 2: них	-42 11 31 -16 -8 -22 -14 -89 -21
word before 2: ночь	23 -9 -6 -1 -4 0 -2 -1 -3
word before 2: нього	22 -8 0 0 -1 0 0 -10 -4
word before 2: о	46 0 -36 -9 -12 -9 -3 -39 -9
word before 2: об	-6 -20 10 -4 -4 -5 -3 -14 56
word before 2: обещан	37 -24 -12 -6 -1 -1 -2 -2 -1
word before 2: област	7 -31 -26 -5 -5 -2 -7 34 -37
word before 2: обмен	18 -52 67 -15 -18 -30 -15 -45 -31
word before 2: обмена	43 -6 -29 -16 -5 -28 -12 -23 -19
word before 2: обмене	22 -18 -17 0 -1 -5 -2 -16 -1
word before 2: обмено	-59 25 -20 -2 -3 -3 -3 35 -7
word before 2: обменя	20 -28 8 -11 -11 -6 -5 -24 -14
word before 2: обмін	-14 -37 -12 -34 -16 -41 -20 35 -12
word before 2: обміно	-40 44 -20 -4 -2 -13 -3 -11 -2
word before 2: обміну	37 -3 -27 -9 -3 -19 -5 -92 -2
word before 2: обміня	45 -47 33 -6 -3 -2 -3 -19 -6
word before 2: обміні	-25 -3 -1 0 0 0 0 25 -3
word before 2: оборон	31 -29 -2 0 0 -1 -1 -8 -1
word before 2: обратн	-30 -9 17 -3 -6 -7 -8 15 -19
word before 2: общей	-24 2 -16 22 -2 -1 -2 20 -3
word before 2: одеси	12 -7 -1 0 0 0 0 -1 -2
word before 2: один	12 -1 -1 0 -1 -1 -1 -1 -5
word before 2: окремо	-3 -10 -1 -1 -1 -5 -2 -47 60
word before 2: окупан	48 -33 -25 0 -1 -1 -3 -1 -12
word before 2: омбудс	25 -3 -2 0 -2 -1 -3 -7 -18
word before 2: они	7 0 -5 0 0 0 0 -1 0
word before 2: операц	-35 -5 -14 -3 -3 -4 -2 37 -9
word before 2: освобо	40 26 -70 -24 -7 -14 -11 -32 -19
word before 2: остают	29 -25 -66 -17 -4 -11 -5 -3 -14
word before 2: осіб	-17 -2 16 0 0 0 0 0 0
word before 2: от	-3 18 -30 0 -2 -1 -1 12 -1
word before 2: ответ	8 -1 1 0 -1 0 0 0 -6
word before 2: отдали	8 -2 -21 -5 -7 -16 -5 -21 -1
word before 2: отданы	-26 4 3 -2 -1 33 -11 -6 -2
word before 2: отправ	-10 30 -4 0 -2 -5 -4 -10 -3
word before 2: отпуст	-2 -12 31 -8 -20 -5 -11 -30 -23
word before 2: отрима	-11 -14 -19 -1 -1 -3 -1 14 -1
word before 2: отчита	-20 29 -8 0 -1 0 -1 0 0
word before 2: офицер	46 -11 -39 0 -1 -2 -2 0 -5
word before 2: офіцер	-11 -84 52 -6 -10 -47 -16 -12 -24
word before 2: пво	45 -6 -27 -2 -2 0 -1 -3 -8
word before 2: перего	20 -20 18 -6 -6 -1 -3 -11 -1
word before 2: переда	32 3 -1 -13 -22 -21 -41 -12 -52
word before 2: переми	15 -10 -4 0 0 0 0 0 -1
word before 2: писем	15 0 0 0 0 -1 0 -8 -5
word before 2: плен	14 -11 0 0 0 0 0 -2 -3
word before 2: плена	-24 -58 50 1 21 -17 -15 4 -33
word before 2: пленны	6 -33 23 -13 -3 -4 -4 -2 -3
word before 2: плену	-23 -8 -14 0 -2 -5 -1 -12 18
word before 2: по	4 -10 -12 -12 -6 -3 -6 -2 17
word before 2: по-пре	52 -57 -34 -18 -4 -18 -4 -30 -10
word before 2: поверн	-7 14 -58 -19 -22 3 -15 -18 32
word before 2: поверт	-21 40 -12 -5 -2 -7 -2 -13 -1
word before 2: повідо	-36 20 -16 -16 -3 -3 -2 33 -2
word before 2: погибш	-63 56 -29 -4 -4 -2 -2 -8 0
word before 2: погово	34 -26 -1 -2 -1 -1 -1 -4 -5
word before 2: погоди	37 -37 -7 -2 -2 -4 -2 -20 -11
word before 2: поднят	39 -23 -12 -1 -2 0 -2 0 -2
word before 2: подтве	43 -27 -5 -3 -3 -1 -2 -2 -2
word before 2: полоне	-43 -16 39 27 -3 -7 -7 -11 -6
word before 2: полону	15 -33 -52 -23 -16 -45 -14 29 -29
word before 2: полоні	-59 -2 0 0 -1 -1 -1 -20 61
word before 2: получи	-46 17 48 -8 -13 -7 -4 -28 -7
word before 2: попере	-25 37 -2 -1 -3 -5 -2 -17 -38
word before 2: поране	48 -42 -6 0 -2 -24 -8 -15 -1
word before 2: поровн	-30 6 2 -4 -3 -11 -10 -27 -8
word before 2: привез	-36 34 -11 0 -1 -2 0 -14 0
word before 2: пригра	30 -8 -23 0 0 0 0 0 0
word before 2: приеха	45 -42 -46 -4 -9 -14 -13 22 -24
word before 2: прийшл	-24 22 -21 0 -1 -2 0 5 0
word before 2: прикор	21 7 -28 -2 -5 -37 -8 -21 -8
word before 2: приїха	-48 -10 -4 -2 -1 -4 -1 33 -1
word before 2: про	-10 26 -44 -4 -4 -4 -6 -34 -17
word before 2: провел	26 -22 -15 -1 -2 -4 -2 -34 -4
word before 2: пропав	-49 0 0 0 0 0 0 -11 50
word before 2: против	13 23 -14 -10 -3 -8 -10 -29 -15
word before 2: психол	28 -6 -1 -1 -1 0 -1 -18 -4
word before 2: підтве	-7 -27 -1 -1 -7 -2 -2 -48 34
word before 2: раз	25 -3 0 0 0 -1 -1 -5 -17
word before 2: разом	-45 40 -12 53 -7 -23 -8 -91 -18
word before 2: разу	34 -33 -1 0 0 0 0 -1 0
word before 2: ракет	15 -10 0 0 0 0 0 -4 -1
word before 2: ранены	-18 13 -52 -10 -5 17 -17 -5 -10
word before 2: ребят	5 -11 13 0 0 0 -1 -2 -14
word before 2: режима	-5 -18 41 -5 -9 -1 -1 -12 -1
word before 2: режиму	-5 14 16 0 -3 -7 -2 -14 -1
word before 2: резуль	11 -2 -14 -2 -2 -1 -1 -5 -1
word before 2: репатр	-12 18 -15 -1 -2 -4 -1 -28 -1
word before 2: респуб	28 -5 -34 -3 -1 -1 -1 -2 39
word before 2: рефриж	30 -16 -4 -1 -3 0 -1 -10 -2
word before 2: реєстр	-56 -1 0 -1 -1 -1 0 -2 59
word before 2: родин	-5 6 -1 0 0 0 0 0 0
word before 2: родину	-4 -41 7 -22 -4 -7 -7 8 -11
word before 2: родным	-15 36 -48 0 -1 -2 -1 -11 -2
word before 2: року	10 8 -12 -6 -3 -6 -2 -14 -2
word before 2: россии	-41 -9 18 -3 -2 -2 -2 13 21
word before 2: россий	-49 40 -15 -5 -3 -2 -5 -23 5
word before 2: россию	-70 3 29 -19 -10 -8 -15 -22 -24
word before 2: россия	19 -82 7 -14 -5 -9 -11 8 -7
word before 2: ростов	20 -1 -18 -1 -1 0 -1 -2 -11
word before 2: російс	-43 21 -10 -7 -2 -2 -1 11 55
word before 2: росія	-61 33 -14 -7 -15 -21 -16 -50 51
word before 2: росіян	-17 -38 23 -15 -11 -5 -24 11 -41
word before 2: росії	-56 -16 83 -2 -2 -4 -8 -17 -1
word before 2: році	40 -18 0 -1 -2 -7 -2 -38 -26
word before 2: рублей	9 0 -1 0 0 0 0 -6 -1
word before 2: рф	-44 7 30 -4 -5 -15 -9 -56 28
word before 2: рідних	-27 25 -19 0 -2 -1 0 -14 -2
word before 2: рідній	-27 32 -12 -2 -1 -1 0 -5 0
word before 2: рік	-48 -11 -1 -2 -2 -3 -2 46 -8
word before 2: рішенн	34 -22 -2 0 -2 0 -1 -9 -15
word before 2: с	-19 -14 29 -1 -4 -1 -5 23 -27
word before 2: само	30 -56 23 0 0 -1 -1 -3 0
word before 2: самоле	18 -1 -6 -1 -1 0 0 -2 -7
word before 2: самому	22 -19 -25 -1 -4 -1 -1 -1 -9
word before 2: санато	11 -2 0 0 0 -2 0 -2 -3
word before 2: сбу	50 -40 -1 0 -2 -1 -1 -10 -2
word before 2: сверх	-30 7 -1 -6 -2 -19 -13 0 -3
word before 2: свобод	-22 -5 32 29 -17 -3 -5 -45 -34
word before 2: своих	-15 -5 18 -1 -1 -4 -1 -14 -1
word before 2: сегодн	10 -18 18 29 -14 -7 -11 -31 -26
word before 2: семьям	33 -33 -9 0 -4 -1 -1 -2 0
word before 2: серед	47 -21 -49 -3 -6 -16 -6 -33 -12
word before 2: сержан	61 -54 -21 -2 -2 -9 -2 -7 -11
word before 2: сил	-34 35 -2 -1 -1 -8 -2 -1 -2
word before 2: сили	79 -61 -2 0 -1 -9 -2 -13 -2
word before 2: складу	71 -57 -3 -1 -1 -12 -1 -2 -6
word before 2: сложил	17 -1 -1 0 0 0 0 -13 -5
word before 2: солдат	-48 22 -58 27 -6 -21 -8 -19 50
word before 2: сообщи	-41 55 -36 -10 -3 -2 -1 -22 -4
word before 2: состоя	-50 28 -12 -19 -6 -7 -4 -17 -5
word before 2: списка	10 -5 -3 -1 0 0 -1 -10 10
word before 2: списки	-11 -25 -26 -19 -3 -14 -5 -9 28
word before 2: списку	18 -13 0 0 0 0 0 -4 -1
word before 2: список	68 -36 -8 -9 -3 -3 -4 -17 -45
word before 2: среди	6 -64 0 -8 -6 -13 -6 -16 14
word before 2: стамбу	65 -49 -63 -9 -8 -6 -7 -60 -28
word before 2: старше	68 -14 -56 -11 -4 -10 -6 -21 -48
word before 2: сторон	-16 9 -8 -15 -16 1 -20 -16 4
word before 2: суд	5 -4 0 0 0 0 0 0 0
word before 2: сутки	28 0 -4 0 -1 -1 -1 -21 -2
word before 2: сьогод	-28 6 17 -24 -15 -23 -17 -8 -14
word before 2: та	-23 53 -45 -1 -1 -2 -1 -2 -2
word before 2: так	-19 -39 50 -4 -1 -2 -4 -20 -2
word before 2: также	-2 25 -24 0 0 -1 -1 -1 -4
word before 2: також	19 35 -64 -10 -11 -20 -12 -25 -14
word before 2: там	53 -39 -12 -2 -3 -1 -2 -11 -2
word before 2: теж	-17 -42 47 -3 -1 -1 -1 -6 -1
word before 2: тела	73 -48 -65 -2 -2 -9 -4 -22 -24
word before 2: телефо	44 -10 0 0 -1 0 0 -38 -2
word before 2: терито	-54 34 -1 -2 -3 -9 -2 -41 47
word before 2: теробо	-51 52 -7 -1 -1 -4 -2 -1 -2
word before 2: террит	-7 -12 -11 -2 -11 -2 -4 -2 8
word before 2: тижден	21 -1 0 0 0 0 0 -19 -1
word before 2: тоді	23 -6 -20 0 0 0 0 -4 0
word before 2: том	-32 -16 38 -10 -7 -12 -6 -6 -24
word before 2: тому	39 -37 -7 0 -1 -3 -1 0 -1
word before 2: триває	-3 16 -12 -1 -1 -3 -1 -8 -4
word before 2: тро	89 -86 -4 0 -1 -2 -1 -3 -3
word before 2: туда	-26 33 20 -13 -12 -11 -9 -39 -8
word before 2: тіл	20 -16 -16 -1 -1 -2 -2 -31 -1
word before 2: тіла	36 -23 -15 -2 -4 -18 -3 -39 -1
word before 2: у	-25 12 -42 -9 -11 35 -10 -33 19
word before 2: удалос	-63 6 37 -5 -5 -4 -4 -18 -6
word before 2: удома	29 0 -29 -10 -15 -23 -14 -39 -20
word before 2: уже	-8 -67 -12 -3 -5 -4 -3 49 -11
word before 2: украин	-32 28 -35 14 -21 13 6 -36 -4
word before 2: україн	-20 14 -31 -9 -10 -9 -6 31 -2
word before 2: уперше	31 -29 0 0 0 -1 -1 -1 -1
word before 2: услови	-2 -24 34 -1 -2 -2 -2 -12 -1
word before 2: учасни	12 -7 0 0 -2 0 0 -1 -1
word before 2: учора	54 -59 -24 -13 -5 -5 -3 -32 -1
word before 2: формат	-10 66 -62 -2 -4 -41 -2 -8 -6
word before 2: формул	71 -35 3 -19 -14 -15 -16 -63 -30
word before 2: хто	-27 31 -22 -2 -4 -14 -10 -22 -6
word before 2: це	-14 -43 -7 -2 -6 -10 -3 25 -14
word before 2: центр	-33 20 -2 0 -1 -1 -1 28 -1
word before 2: цивіль	0 3 -60 -9 -9 -29 -11 2 15
word before 2: час	-38 -26 0 0 -1 -5 -1 39 -9
word before 2: челове	-14 43 -44 -1 -16 -9 -6 -1 -4
word before 2: чем	29 -20 -3 0 -2 -2 -1 -1 -3
word before 2: чолові	-13 -77 41 -5 -6 -13 -7 -8 -9
word before 2: что	20 -3 -3 -1 -2 0 -1 -5 -5
word before 2: штаб	-28 -2 0 0 0 0 0 29 0
word before 2: штабу	20 -16 -1 -1 0 0 0 -2 0
word before 2: ще	-1 60 -33 -4 -5 -8 -5 -26 -22
word before 2: щиті	-10 32 -26 -1 -1 0 -1 -18 0
word before 2: що	-33 -1 -1 0 -1 0 -1 -6 36
word before 2: щодо	60 -47 -35 -12 -4 -22 -5 -60 -27
word before 2: щойно	32 -20 -6 0 -1 -2 -1 -2 -1
word before 2: экипаж	23 -4 -4 0 0 0 -1 -1 -13
word before 2: яких	-30 -38 -1 0 -1 0 -1 35 -21
word before 2: і	27 -27 -71 -2 -7 -14 -5 29 -26
word before 2: ідетьс	45 -19 -1 0 -1 -1 0 -23 -6
word before 2: із	3 8 -27 -6 -8 -13 -7 -86 -9
word before 2: їдуть	15 -12 -4 0 -1 -3 0 -7 -1
word before 2: їх	5 -10 14 -1 -1 -3 -2 -12 -20
word before 2: їхніх	-10 20 5 -1 -2 -4 -11 -13 -4
word before 2: اسيرا	-34 23 -5 -29 -7 -5 -2 19 -5
word before 2: افراج	30 -15 -28 14 -1 -2 -1 -15 -8
word before 2: الي	-6 23 -12 -1 -2 -1 0 -8 0
word before 2: اليوم	-5 18 -11 -2 0 0 0 -4 0
word before 2: امارات	-28 -28 -4 -2 -2 -3 -2 34 -3
word before 2: اوكران	4 -9 -30 11 -3 -14 10 -14 -11
word before 2: تبادل	1 -9 -6 10 -1 40 -11 -15 -1
word before 2: تي	16 -13 -9 8 0 -1 -1 -18 -1
word before 2: جديده	-10 10 -7 -8 -1 -2 -1 -2 -1
word before 2: روسيا	-9 10 -3 -4 -1 -2 0 -1 10
word before 2: عاد	-34 37 15 -9 -1 -8 -1 -4 0
word before 2: عدد	23 -7 -1 -1 -2 0 -1 -10 -2
word before 2: عسكريا	-22 -7 8 0 0 0 -4 0 0
word before 2: علي	-6 16 -12 -6 -1 -2 -1 -19 -2
word before 2: عمليه	1 17 -3 -23 -1 -5 -1 17 0
word before 2: عن	-4 -14 -9 40 -1 -3 -1 -7 0
word before 2: في	-22 12 10 -23 -1 0 0 10 0
word before 2: كييف	-16 29 -16 -22 -2 0 0 -1 0
word before 2: لم	9 -26 -12 -3 -3 -6 -3 11 -2
word before 2: ما	-21 -16 -14 21 -2 -5 -2 -12 -2
word before 2: مقابل	-4 -15 16 -1 0 -1 0 -1 -1
word before 2: –	-1 26 -13 -22 -26 -28 -21 -18 -36
word before 2: •	16 12 -1 -1 -1 -1 -1 -14 -11
word before 2: ▫	56 -49 0 0 -1 -2 -2 -24 -15
word before 2: ⚡	-40 -97 8 -4 78 -2 -4 -3 -8
word before 2: ✅	-22 49 -70 -10 -4 -4 -3 -34 -5
word before: 	9 -2 17 -22 -29 -37 -17 -4 -71
word before: "	25 -66 -47 -23 -17 -1 -15 30 -6
word before: #	2 15 -63 -11 -28 -2 -4 -23 -11
word before: '	22 -49 -14 -7 -8 -6 -9 -18 -6
word before: (	-1 21 -30 -4 -5 -5 -4 -31 -35
word before: )	20 7 -17 -6 -6 -11 -8 -22 -29
word before: +	51 41 -36 -2 -3 -3 -4 -49 -29
word before: ,	9 -19 -21 -14 -12 -14 -9 7 6
word before: -	-2 8 -18 2 -8 -5 -6 -34 -17
word before: .	-7 -39 -21 29 -5 -2 -3 -27 -10
word before: /	30 22 -8 -3 -15 -3 -3 -26 -27
word before: :	-17 19 -6 -1 -16 -29 -22 -3 -26
word before: ;	19 -30 -9 3 -10 8 -17 -28 -29
word before: a	-2 -60 3 -2 -23 17 -16 -1 -21
word before: about	7 -1 0 0 0 0 0 -2 -4
word before: additi	-27 -36 72 -2 -1 12 -8 -1 -5
word before: affair	-20 24 9 -59 -7 -3 -5 18 -1
word before: after	43 -32 -6 -38 -4 -6 -1 -3 -1
word before: afu	23 42 -44 0 -1 -6 -3 -3 -18
word before: aged	47 -31 -21 -19 -2 -10 -1 -3 -3
word before: agreed	7 0 -1 -6 0 0 0 0 0
word before: air	15 -15 -2 -2 -1 -5 -1 -2 -1
word before: all	-13 -23 -20 -12 -3 -2 -3 33 -8
word before: along	4 39 -36 -3 -1 -8 -3 -2 -1
word before: alread	27 -1 0 0 0 0 0 -27 0
word before: also	-23 -13 33 -16 -11 -7 -13 -25 -34
word before: altoge	-30 -62 -37 -19 -2 -1 -3 57 -9
word before: among	10 6 -21 -1 -2 -3 -2 -12 -2
word before: an	-24 30 0 3 -5 -7 -4 -61 -13
word before: and	11 -12 -5 -11 -11 -16 -5 -12 -23
word before: announ	-8 0 20 -2 -1 0 0 -9 -1
word before: anothe	17 3 -33 -11 -7 -3 -6 -24 -5
word before: are	35 -12 -36 -16 -8 -4 -5 -6 12
word before: arrang	22 -12 -12 -5 -3 -8 -1 -15 -8
word before: as	-28 -1 -16 -2 -2 -4 -6 -2 25
word before: at	-35 -50 40 -18 -20 -25 -9 -6 5
word before: august	34 -33 -1 -3 -1 -13 -5 -2 -3
word before: azovst	-12 16 -1 0 0 -2 -1 -1 0
word before: back	-48 34 12 -21 -9 -14 -7 -26 -5
word before: be	19 -7 -9 -4 0 0 0 0 0
word before: been	2 -26 -3 -39 -15 -9 -15 -1 -31
word before: began	15 -7 -5 -7 -1 -1 -1 -12 4
word before: belaru	36 -14 -48 -2 -2 -3 -2 -3 -2
word before: betwee	55 -46 -26 -18 -16 -11 -4 -10 -9
word before: bodies	-41 40 10 -10 -7 -18 -8 -40 -2
word before: border	0 5 -2 -1 -1 -1 -1 -2 -6
word before: bring	4 -5 -18 -2 -2 -2 -1 4 -1
word before: brough	10 7 -51 -7 -6 -8 -4 -3 -29
word before: by	12 -3 -28 -16 -9 -2 -9 10 36
word before: came	0 38 -25 -1 -2 -5 -2 -35 -3
word before: captiv	-20 13 4 1 -29 -3 -17 -24 -30
word before: captur	33 -12 -28 -17 -1 -1 -2 -3 -1
word before: carrie	-19 -17 -3 -2 -8 -2 -2 75 -27
word before: carryi	23 -8 -10 -5 0 0 0 0 0
word before: childr	42 -5 -25 0 -1 -1 0 -15 -2
word before: civili	-60 2 25 -15 -3 -4 -7 -2 23
word before: code	53 -24 -9 -3 -2 -3 -2 -28 -11
word before: comple	24 -17 14 21 -2 0 -1 -25 -1
word before: confir	-30 9 -19 -15 26 -4 -2 -6 -8
word before: countr	46 -22 -36 -4 -4 -5 -7 -42 -3
word before: covere	20 -22 -23 30 -9 -2 -3 -29 -1
word before: date	-47 -11 0 -3 -1 -1 -1 51 -1
word before: day	20 -42 -19 -15 -23 -16 -18 53 -10
word before: days	-27 -35 -3 -8 -1 -1 -1 34 -2
word before: decemb	34 -1 0 -29 -1 -9 -3 -2 -3
word before: defenc	8 -41 44 -5 -3 -5 -3 -13 -2
word before: defend	22 5 2 -3 -1 -4 -2 -17 -4
word before: delive	-7 17 -10 -11 -1 -1 -1 -11 -1
word before: detain	-4 -5 -4 -4 -2 -1 -1 -3 14
word before: dhabi	19 -1 -18 -1 0 0 -1 0 0
word before: diplom	5 17 -11 -29 -1 0 0 -7 -2
word before: direct	34 -23 7 -1 -2 -5 -8 -22 0
word before: donets	38 -18 -5 -1 -2 -5 -3 -23 0
word before: down	15 -14 -1 -1 -1 -4 -1 -2 -2
word before: each	-1 37 -40 -26 -8 -10 -10 -41 -3
word before: earlie	49 -45 -52 -33 -17 -23 -9 -31 -14
word before: easter	-46 64 -3 -22 -5 -11 -10 -42 -1
word before: effort	6 -5 -1 13 -1 0 0 -10 0
word before: emirat	1 15 -13 -35 -1 -1 -1 16 0
word before: estima	36 -48 -14 -9 -4 -9 -7 -16 -4
word before: eve	34 0 -1 -1 0 0 -1 -33 0
word before: every	13 -2 -1 0 0 0 0 -9 -2
word before: exchan	42 -33 -49 9 -13 -4 -10 -4 -13
word before: facili	-24 -2 29 -1 0 -3 -2 -2 -43
word before: famili	-26 34 6 -42 -5 -3 -2 -9 -1
word before: far	-34 -1 -1 -12 -1 0 0 35 -1
word before: feb	16 -53 -16 -8 -15 -7 -10 -8 -18
word before: februa	-12 -17 1 -2 -1 -1 -1 36 0
word before: federa	-7 27 -6 -23 -2 -1 -1 -11 0
word before: fighte	22 -6 -13 -2 0 -2 0 0 0
word before: first	-8 22 6 -4 -10 -8 -9 -20 -12
word before: five	-33 -7 41 -4 -1 -1 -2 -4 0
word before: follow	2 -44 12 -13 -4 -3 -4 -12 -6
word before: for	-14 -6 41 -39 -14 -19 14 -41 9
word before: forces	65 -58 -9 -1 -1 -1 -2 -3 -20
word before: foreig	-20 24 8 -59 -7 -2 -5 17 -1
word before: four	9 -8 -1 0 0 -1 0 0 0
word before: free	-19 0 0 -15 0 0 0 16 0
word before: freed	-9 3 -7 -14 -7 -9 -11 31 -3
word before: frees	-5 -40 -11 42 -1 0 -1 -27 0
word before: friday	43 -40 -28 -3 -1 -8 -2 25 0
word before: from	39 -26 -70 -25 -17 5 -16 -4 -42
word before: full-s	70 -24 -2 -1 -3 -2 -9 -72 -10
word before: furthe	-51 -30 -18 5 -15 21 -8 -21 -5
word before: go	-28 15 2 -8 -10 -2 -7 -17 -6
word before: good	-39 39 -11 11 -2 -1 -1 -2 -1
word before: got	-23 12 -22 -28 -12 -5 -14 8 -4
word before: group	-45 -32 45 -1 -6 -6 -1 -2 0
word before: guards	23 -27 -15 -1 0 -2 -1 0 -1
word before: had	29 -17 -27 -46 24 -16 -13 -39 -26
word before: hamas	17 -4 -4 -6 -1 -1 0 -1 0
word before: hand	31 0 -25 -2 -3 -1 -7 -11 -8
word before: handed	-30 -5 15 -2 -4 -18 13 -10 -10
word before: has	-6 -10 -1 -47 -17 -15 -16 25 -20
word before: have	-46 -11 -16 14 -11 -10 -11 61 -44
word before: he	-31 -2 -2 -12 -1 -1 -1 33 -1
word before: her	-20 -15 22 -16 -3 -12 -2 -38 -19
word before: his	21 -9 0 0 -2 0 0 -5 -5
word before: hold	3 -5 -1 -2 -7 0 -2 -14 20
word before: holdin	-65 -8 -1 -1 -2 -1 -2 -11 77
word before: holds	-24 -1 0 0 0 0 0 -7 31
word before: home	21 8 -22 -15 -9 -2 -9 2 -28
word before: hospit	-25 25 -1 0 0 0 -1 0 -1
word before: hostag	12 -12 -11 -24 -2 -1 -2 -13 40
word before: i	-22 14 -36 36 -11 -4 -6 -22 -9
word before: in	-9 12 -21 10 -12 -13 -14 17 -21
word before: includ	30 9 -5 -14 -2 -22 -2 -24 -8
word before: invasi	-6 13 -24 -3 -5 -2 -10 -7 -8
word before: involv	39 -15 -22 12 -10 -3 -5 -37 -3
word before: is	63 -68 -15 -6 -6 -7 -5 -33 42
word before: island	11 13 -3 -1 -1 -8 -8 -3 -37
word before: israel	14 -3 -9 -5 0 0 0 -10 -2
word before: it	-19 1 3 6 -10 6 -12 -44 19
word before: its	-34 10 18 -27 -3 -21 -2 30 -12
word before: jan	27 -5 -2 -1 -5 -1 -1 -9 -5
word before: june	-1 -4 21 0 0 0 0 -15 0
word before: just	14 -47 -11 -2 -2 -3 -1 18 0
word before: kiev	-7 -41 43 -1 -3 -2 -7 -2 -1
word before: killed	20 -2 -16 -1 -1 -1 0 -3 -23
word before: kyiv	-47 11 7 -21 -18 -20 -26 10 -23
word before: last	27 -18 -2 -1 -3 -1 -2 -12 0
word before: let	-30 -26 30 -11 -2 -1 -3 -8 0
word before: letter	23 -18 -1 -2 0 0 -1 -19 0
word before: lists	30 -26 0 -1 -1 -1 -3 -12 -5
word before: lost	18 -4 -3 0 -1 0 -1 -4 -5
word before: made	24 4 0 -10 -2 -3 -5 -29 -2
word before: manage	-22 37 0 -7 -1 -1 -1 18 0
word before: march	-24 -14 20 -14 -4 -1 -2 17 -1
word before: mariup	-24 25 -1 0 0 0 -1 0 -1
word before: may	-36 -15 42 -4 -2 -1 -3 -1 -2
word before: mediat	-26 -43 -2 9 -15 -17 -5 23 -4
word before: member	-18 -80 -2 -26 -9 -5 -8 51 -34
word before: men	50 -37 -27 -1 -1 -2 -1 -6 -1
word before: milita	-10 -5 21 -5 -2 -2 -3 -5 -6
word before: minist	-21 -42 46 -4 -2 -2 -2 -8 -3
word before: mofa	-8 -19 -19 17 -3 -1 -1 10 0
word before: moscow	16 -18 3 3 -12 -7 -7 -6 -28
word before: moskal	-19 -15 -38 -3 0 0 0 15 30
word before: negoti	-15 -14 17 -9 -3 -3 -4 -21 -4
word before: new	-35 -18 14 53 -2 -1 -2 -45 -3
word before: news	-36 41 -12 -1 -2 -1 -1 -2 -1
word before: next	6 -5 0 0 0 0 0 0 0
word before: nine	37 -2 7 -7 -2 -3 -3 -25 -17
word before: no	50 -31 -9 -20 -2 -1 -1 -23 0
word before: not	56 -56 -10 -1 -3 -9 -3 -15 4
word before: now	-53 62 -10 -28 -7 -5 -4 49 -3
word before: number	22 11 -17 -15 -12 -19 -2 -37 -36
word before: occupi	21 -49 -1 0 -2 -1 -1 -24 44
word before: of	-14 -7 1 -2 -17 -2 -15 8 -40
word before: office	-11 20 -26 9 -4 -2 -7 -37 -18
word before: offici	9 -2 -9 0 0 0 0 -4 7
word before: oldest	92 -75 -42 -5 -6 -2 -2 -19 -2
word before: on	-6 -16 36 -28 -14 -16 -15 -11 -25
word before: one	-43 50 -5 -7 -16 -8 -14 -35 -9
word before: only	36 -22 -15 -1 -5 -20 -1 -13 -1
word before: operat	-23 1 41 -19 -7 -4 -3 -5 -16
word before: other	0 28 -27 0 -1 -9 -5 -1 -1
word before: our	7 -5 4 -8 -7 -9 -7 -40 31
word before: out	-52 -3 -3 -6 -4 -6 -6 72 -18
word before: over	-8 5 -10 -7 -10 -19 4 1 -15
word before: own	-30 -33 35 -1 -2 -23 -1 -29 -13
word before: part	29 -32 -4 -1 -1 -2 -1 -16 -1
word before: people	-6 -8 23 -5 -6 -16 -3 -17 -3
word before: per	8 -4 -3 0 0 0 0 0 -1
word before: person	-4 15 -47 0 -1 -1 -1 -1 -4
word before: place	11 -7 -6 -3 -1 -1 0 -3 -1
word before: plus	-35 33 -17 -4 -1 14 -10 -7 -6
word before: pows	12 -25 27 -1 -8 -1 -3 -18 -14
word before: presen	8 -1 -4 0 -1 -1 -1 -1 -1
word before: presid	-50 56 -50 -20 -3 -4 -4 -14 -1
word before: prison	-35 -7 2 -21 -18 -9 -6 34 35
word before: privat	15 -3 -1 0 0 -13 -1 -1 -1
word before: proces	-2 -2 16 0 0 0 -1 -14 0
word before: qatar	-8 12 0 -3 0 0 0 0 0
word before: qatari	-6 0 0 -6 0 0 0 12 0
word before: reache	-49 -26 -17 -17 -1 -1 -1 71 -1
word before: recall	-25 -3 -8 -17 -1 -4 -1 33 -1
word before: receiv	-31 13 -17 -11 -15 -6 -14 38 -24
word before: recove	6 -38 36 0 -1 0 0 -1 0
word before: region	8 -1 -4 0 0 0 0 0 0
word before: releas	20 -29 3 19 -11 -8 -8 -23 -5
word before: remain	47 4 -47 -34 -5 -9 -6 -18 -1
word before: repatr	55 -21 -20 -32 -19 -7 -3 -56 -24
word before: report	16 7 -12 -15 -4 -1 -2 -14 -5
word before: result	-5 -15 -3 38 0 0 -1 -24 -1
word before: return	-31 22 6 -57 -11 -12 -20 46 -23
word before: reunif	-40 46 -1 -6 -1 0 0 -6 -1
word before: reunit	28 -2 -7 -26 -1 -1 -1 -8 0
word before: russia	-27 -15 2 9 -17 -16 -20 -33 31
word before: said	-15 42 5 -15 -4 -9 -7 -24 8
word before: saturd	4 -16 18 -18 -2 -6 -2 -17 -3
word before: saw	-3 -5 2 11 0 -1 0 -5 0
word before: says	37 -13 -44 -9 -10 -6 -3 0 -31
word before: second	15 -8 2 -11 -4 -3 -2 -23 -1
word before: secure	-16 6 -49 17 -2 0 -1 14 -1
word before: sent	40 -22 22 -1 -2 -3 -2 -38 -3
word before: senten	16 -4 -2 0 -2 0 -6 -1 -1
word before: septem	37 -18 -15 -15 -1 0 -1 -12 -5
word before: sergea	37 -42 -1 -1 -1 -14 -1 -1 -1
word before: servic	-9 -19 7 -7 -10 -7 -10 22 -38
word before: seven	-5 8 -1 -1 0 -1 0 0 0
word before: shot	15 -15 -1 -1 -1 -4 -1 -2 -1
word before: side	-3 -70 89 9 -6 -18 -16 -19 -9
word before: sides	-30 -23 -20 31 27 -2 -2 -14 -1
word before: signed	49 -38 0 0 0 0 -1 -23 -3
word before: since	52 -15 2 -17 -11 -7 -11 -42 -12
word before: sister	32 -18 -22 0 -1 -1 0 -1 -1
word before: six	-33 52 -36 -1 -4 -1 -9 0 0
word before: so	-47 -20 0 -8 -3 -2 -1 48 -10
word before: soldie	5 17 -18 -20 -7 -7 -17 -20 -17
word before: some	45 -24 -19 -1 0 -1 -2 0 -7
word before: spoke	-42 -5 11 -21 -3 -4 -4 -11 -5
word before: staff	0 -4 0 0 0 -1 0 6 -1
word before: stage	46 -10 0 -1 0 -2 0 -44 0
word before: stands	-52 -11 -3 -7 -12 -4 -2 5 14
word before: state	5 0 -3 0 -1 -1 -1 0 0
word before: states	4 16 -16 -3 -1 -1 -1 -4 -1
word before: succee	-11 4 -7 11 -1 -1 -2 -49 -1
word before: swap	-6 15 15 12 -6 -11 -5 -26 -13
word before: swappe	-20 -8 -20 26 -5 -8 -6 -6 -21
word before: swaps	-17 -38 -15 -21 -13 -5 -7 42 -51
word before: take	14 -14 -1 -1 0 -1 0 -1 -1
word before: taken	15 14 -11 -1 -1 -1 -1 -16 -1
word before: takes	38 -4 0 0 -2 0 -1 -29 -23
word before: talks	-1 -7 12 0 -1 0 0 -1 -1
word before: ten	-3 42 -41 0 0 -1 0 0 -13
word before: that	-10 -8 -23 -9 -20 14 -14 2 0
word before: the	8 4 13 -15 -16 -15 -12 -14 -14
word before: their	6 -85 40 -25 27 -9 -4 -19 -7
word before: them	7 4 16 -7 -8 -21 -9 -33 -14
word before: there	-31 -36 -6 -29 -4 -4 -5 8 13
word before: they	17 24 -22 -1 -2 -16 -1 -2 -11
word before: this	-37 -7 2 -23 -14 -19 -4 16 -6
word before: those	37 -53 6 -5 -3 -4 -13 -15 -5
word before: three	32 -51 -34 -17 -1 -2 -2 33 -11
word before: throug	-9 -1 -6 -3 -1 -1 -1 10 0
word before: thursd	-10 22 -15 -15 -1 -2 -2 -19 -9
word before: thus	-14 -1 0 -7 0 -1 0 19 -1
word before: time	-19 -3 54 0 0 0 0 -2 0
word before: to	29 -38 -18 -3 -9 -9 -15 -1 10
word before: today	-4 -8 -51 16 -6 13 -5 -4 -10
word before: took	-47 40 -1 -10 -1 -1 -1 -25 -3
word before: total	16 -45 -26 9 -9 -13 -9 10 -13
word before: trade	12 -4 0 0 -1 -1 0 -1 -5
word before: traded	-48 -5 -5 22 -11 -1 -2 -11 -1
word before: transf	-21 -9 -18 -4 -2 -3 -1 38 -1
word before: turn	-19 -2 18 -13 -2 -1 0 -1 0
word before: two	-32 -29 31 -3 -3 -1 -6 20 -2
word before: uae	-29 -16 -7 19 -11 -7 -6 -20 -5
word before: ukrain	-23 4 -20 4 -12 -15 6 10 -27
word before: under	-3 22 -19 -3 -2 -1 -1 -3 0
word before: up	-37 4 1 -9 -2 -3 -4 -15 0
word before: war	44 2 16 -21 -5 -3 -8 -90 -15
word before: warrio	-37 -17 11 -1 -2 -2 -2 41 -1
word before: was	-4 -49 64 -34 -17 -12 -16 -40 23
word before: we	-31 44 -48 -20 -8 -6 -7 3 16
word before: wednes	-56 24 27 -7 -10 -3 -3 -12 -3
word before: week	-25 29 -13 -7 -1 -2 -1 -9 -1
word before: welcom	-9 32 -21 -6 0 0 0 0 0
word before: were	-9 5 1 -6 -3 -18 9 12 -3
word before: when	53 -47 -16 -3 -2 -13 -7 -5 -8
word before: which	12 -37 -1 -12 -7 -4 14 -44 -4
word before: who	16 -2 -9 -1 -1 0 0 -3 -2
word before: whom	1 -3 -11 -20 -4 -1 -4 -1 0
word before: with	38 5 -23 13 -10 -11 13 -32 -26
word before: women	6 -2 -1 0 0 -1 0 0 0
word before: wounde	16 -50 -18 -3 -2 -9 23 -13 -4
word before: year	27 -16 5 6 -14 -17 -6 -25 -11
word before: yester	42 -12 8 -25 -8 -7 -3 -39 -2
word before: younge	53 -38 -8 -1 -2 -2 -1 -5 -1
word before: а	-11 -36 46 -27 -27 -56 7 -4 14
word before: абу-да	1 -30 -12 20 -1 0 0 -4 -13
word before: август	-53 -45 -33 -11 -9 -2 -11 61 -15
word before: авиабо	35 -9 -18 0 -2 -1 -1 0 -7
word before: авиаци	5 0 -1 -1 0 0 0 -2 0
word before: автобу	37 -18 -22 -2 -4 -6 -4 -20 -41
word before: азерба	21 -7 -6 -2 -1 -3 -1 -2 0
word before: азова	18 -12 -18 0 0 -15 -2 0 0
word before: азовст	-52 53 14 -8 -6 -12 -7 -35 -22
word before: але	-4 39 -16 -3 -2 -5 -2 -31 -7
word before: апреля	9 -12 -7 0 0 -1 0 -1 -1
word before: бабушк	16 -8 -2 -1 0 0 0 -1 -5
word before: батькі	-48 46 -24 -2 -3 -2 -2 -18 -1
word before: бахмут	67 -21 -31 -3 -4 -15 -5 -24 -14
word before: баш	-34 -53 57 -4 -5 -5 -3 -15 0
word before: без	-18 9 25 -1 -2 -6 -4 -22 25
word before: безвіс	-12 7 -2 -4 -6 -9 -6 -38 40
word before: белгор	19 -1 -18 -4 -1 0 0 -5 -1
word before: белору	-5 -37 39 -7 -9 -17 -13 1 -18
word before: березе	84 -82 -35 -3 -8 -8 -3 -8 -11
word before: березн	122 -72 -48 -4 -5 -4 -4 -92 -1
word before: беспил	35 -6 -12 0 -1 0 -1 -4 -11
word before: ближай	39 -2 -24 -1 -1 -2 -1 -9 -5
word before: бойца	17 -15 -15 0 -1 -9 -1 -2 -2
word before: бойцам	5 0 3 0 -1 0 -2 -2 -3
word before: бойцов	-18 41 -36 -1 -2 -2 -1 -5 -1
word before: боку	-15 -47 49 0 -3 -8 -14 -4 -6
word before: больны	16 -16 0 0 0 0 -2 0 -12
word before: больше	53 -56 -28 -14 -3 -8 -5 -14 -1
word before: большо	-47 43 -17 -7 -2 -2 -1 -7 -2
word before: бомб	5 0 -1 -1 0 0 0 -2 0
word before: борони	85 -55 -11 -2 -4 -16 -4 -7 -8
word before: борту	44 -34 -1 -2 -1 -2 -1 -1 -4
word before: бпла	6 0 -1 0 0 0 0 -3 -1
word before: брат	26 -27 -19 0 -2 0 0 -1 -3
word before: бригад	23 -15 -3 -1 -1 -1 0 -4 -1
word before: був	3 -45 35 -2 -2 -6 -1 -8 -3
word before: будет	5 0 -2 0 0 0 0 -1 -1
word before: були	35 -10 -5 -1 -1 -1 0 -1 -24
word before: було	26 -1 -16 -11 -10 -16 -8 -2 -42
word before: бы	41 -5 -14 0 -2 -1 -2 -38 -18
word before: был	-25 -55 57 -4 -5 -1 -2 -5 -1
word before: были	25 -20 0 -1 -1 -1 0 -2 0
word before: было	33 -25 4 -15 -11 -8 -9 -39 -46
word before: бійцям	-1 8 -9 0 0 0 0 -1 -2
word before: бійці	4 -3 -2 0 -1 -1 -1 0 -5
word before: бійців	-31 35 -20 0 -2 -5 -4 -1 -5
word before: білору	30 -7 -38 -4 -9 -6 -6 -19 -28
word before: більшо	47 -31 -5 0 -2 -4 -1 -8 -23
word before: більші	18 -8 -1 0 0 -1 0 -2 -6
word before: в	17 -6 -43 1 -13 -17 -13 -19 13
word before: в'язни	1 3 -25 -3 -6 -3 -3 -18 62
word before: важить	19 -9 -1 0 -1 -1 -1 -1 -6
word before: вважал	-19 22 -2 -1 -2 -4 -2 -4 -12
word before: вважаю	-56 -6 -1 -2 -3 -2 -3 -43 53
word before: вдалос	-5 9 -50 -16 -9 19 -7 11 -23
word before: вдома	36 29 -29 -12 -8 -28 -8 -58 -15
word before: велико	-4 28 -30 -7 -1 -4 -1 5 -1
word before: вересн	39 -40 -4 -1 -2 -2 -2 -13 -5
word before: верещу	-3 27 -26 0 0 0 0 0 -2
word before: вернув	25 -16 -25 -1 -1 -4 -5 -11 -4
word before: вернул	2 -14 -1 -37 -22 -4 -15 11 -27
word before: вернут	-55 -4 58 -4 -5 -3 -4 26 -13
word before: вертол	26 -1 -2 0 -1 0 0 -8 -15
word before: вести	-23 10 -4 -3 -1 0 0 -14 31
word before: весь	-41 -30 0 0 -1 -5 -1 42 -10
word before: вже	14 -106 -37 -7 -15 -19 -15 62 -21
word before: взамен	-18 77 -44 -7 -5 -18 -7 -36 -10
word before: взяли	42 -18 -25 -2 -2 -2 -2 -17 -17
word before: вивезе	51 -40 -2 -12 -2 -9 -3 -32 -6
word before: визвол	-5 -35 21 -23 -21 -54 -20 31 -36
word before: вийшли	7 -16 -34 -26 -16 -14 -11 39 -31
word before: викона	-24 40 0 -2 -1 -3 -1 -42 -3
word before: виповн	71 -65 -3 0 -2 -7 -1 -4 -2
word before: вирвал	29 13 -17 -7 -3 -16 -2 -25 -7
word before: вирван	-60 54 -8 -2 -3 -26 -6 -38 -18
word before: вироки	30 -22 0 0 0 0 0 -1 -7
word before: включа	24 -49 -55 0 -1 -7 -5 -1 27
word before: вместе	23 -63 48 -1 -7 -3 -8 -58 -5
word before: вмс	-4 9 -13 -5 -7 -25 -9 -24 -15
word before: вночі	31 -8 0 0 -1 -1 -1 -18 -6
word before: во	-20 13 -9 -12 -11 -4 -2 -4 -2
word before: водноч	-24 -5 41 0 -1 -2 -1 -15 16
word before: военно	-8 -27 25 -11 -11 -2 -32 3 -48
word before: военны	27 -10 -65 -14 -11 -25 -19 -12 0
word before: возвра	-24 -10 1 -21 -17 -9 -17 7 1
word before: возз'є	-27 46 -1 -1 0 0 0 -26 0
word before: возрас	12 0 0 0 0 0 0 -2 -10
word before: воинов	16 11 -18 0 -1 -4 -1 -3 -1
word before: войны	-40 9 -15 -10 -2 -1 -1 40 -5
word before: войска	21 -2 -17 -4 -1 -1 -1 -14 -3
word before: воли	26 -28 -3 0 0 18 -19 -1 -2
word before: волю	46 -96 -38 -17 -9 -6 -7 51 -10
word before: волі	-78 -1 23 -18 -7 -9 -6 23 -20
word before: вона	-40 -37 -1 -2 -4 -2 -2 -45 46
word before: вони	4 -4 -33 -1 -4 -3 -3 20 -20
word before: вопрос	33 21 -22 -1 -7 -3 -1 -2 -39
word before: ворог	15 -5 0 0 -1 -1 0 -13 -3
word before: ворожо	-1 20 -15 0 0 -1 0 -2 0
word before: восемь	36 -16 -42 -1 -2 -3 -8 -3 -4
word before: воссое	23 -74 -18 -20 -16 -5 -6 4 -4
word before: восста	13 0 -3 -1 -1 0 0 -6 -2
word before: восток	10 0 -3 -3 0 0 -1 -3 -1
word before: восьме	29 -28 -3 -2 -1 -1 -1 -2 0
word before: воїни	8 0 -2 0 0 -2 0 -3 -1
word before: воїнів	23 -31 -23 -1 -2 -18 -6 45 -25
word before: впервы	-37 38 -16 0 -2 -1 -1 0 -2
word before: время	23 7 -16 -14 -14 -9 -9 14 -37
word before: вручив	7 -5 0 0 0 0 0 0 0
word before: вручил	48 -32 -24 -2 -4 -8 -3 -1 -6
word before: все	-7 12 -12 -13 -7 -11 -5 52 -12
word before: всего	-24 -26 35 -40 -16 -14 -14 11 -54
word before: всем	53 -16 -22 0 -1 0 0 0 -30
word before: встано	35 -5 -1 0 -1 -1 -1 -15 -35
word before: встрет	-17 -19 18 -4 -1 -1 -1 -1 -1
word before: встреч	-43 43 49 -5 -15 -52 -14 -54 -53
word before: всу	15 29 -40 -2 -2 -4 -5 -11 -11
word before: всього	-68 -14 -8 0 -1 -5 -1 34 0
word before: всю	-25 -60 -19 -6 -5 -7 -6 42 -10
word before: всі	-29 15 -21 -3 -7 -15 -5 22 -18
word before: вторгн	-72 18 -2 -1 -1 -4 -1 52 -9
word before: второй	12 -1 -84 -16 -7 -3 -6 -16 -5
word before: втрати	60 -32 -2 0 -1 -18 -1 -17 -2
word before: вчера	39 2 -36 -8 -8 -10 -7 -31 -31
word before: вчераш	34 -73 -19 -34 -4 -3 -4 -8 -1
word before: вчора	26 -43 -21 -23 -4 -22 -11 22 -9
word before: выведе	40 -11 -34 -1 -2 0 -2 -10 0
word before: вывезе	36 -20 -10 -4 -4 -7 -4 -25 -3
word before: выдано	69 -21 -7 -3 -2 -4 -3 -49 -7
word before: выехал	6 -22 22 -2 -2 -1 -2 -31 -7
word before: вызвол	-2 -33 -24 -18 -26 -3 -12 54 -14
word before: выплат	14 -6 -1 0 -1 0 0 0 -7
word before: выполн	53 -3 -15 -8 -5 -2 -3 -36 -51
word before: выпуще	27 -10 -11 0 -2 -1 -1 -2 0
word before: вырвал	32 -13 14 -6 -5 -3 -2 -9 -13
word before: вышли	-54 18 -57 39 -4 -5 -3 -33 -10
word before: від	3 -16 -33 -11 -6 -9 -6 24 -14
word before: відбув	19 8 7 -2 -3 -13 -4 -72 -2
word before: відбул	10 -40 0 -1 -2 -1 -1 -4 -8
word before: віддал	-19 -42 56 -17 -15 7 -48 -49 -17
word before: відео	71 -68 0 -3 0 0 0 0 -1
word before: відзна	12 -10 0 0 0 0 0 0 0
word before: відмов	38 -33 -2 -6 -2 -2 -2 -27 -11
word before: віднов	71 -4 0 0 -1 -1 -1 -66 -38
word before: відомо	39 -34 -4 -8 -3 -1 -1 -16 -1
word before: відпов	43 -25 18 -1 -3 -8 -15 -28 -25
word before: відпра	24 -18 17 0 0 0 -1 -20 0
word before: відпус	12 0 15 -1 -1 -3 -2 -15 -1
word before: війни	-6 -12 -9 -2 -1 -4 -1 9 -2
word before: військ	-5 16 -29 -9 -13 -36 4 -56 14
word before: віком	12 -10 0 0 0 0 0 0 0
word before: він	54 -20 -2 -1 -4 -2 -1 -32 -9
word before: вісім	55 -53 0 0 -1 -1 -1 -2 -3
word before: гаряча	5 -1 0 0 0 -1 0 -1 -1
word before: гварді	20 2 -2 0 -1 -3 -1 -21 -4
word before: где	39 -30 -1 -1 0 -1 -1 -12 -1
word before: героїв	31 -53 31 -1 -1 -1 -5 -1 -1
word before: главно	14 18 -24 -1 -1 -2 -1 -1 -6
word before: говори	-19 -7 31 -4 -8 -5 -8 -18 -54
word before: год	-47 13 -44 -3 -3 -2 -2 38 -6
word before: года	15 -63 20 -31 -7 -5 -10 -1 -21
word before: году	-16 -3 -45 -2 -3 -1 -4 46 -41
word before: госпит	75 -35 -22 -1 -3 -2 -5 -33 -4
word before: готова	41 -16 -1 -4 -4 -5 -7 -34 -21
word before: готовы	57 -9 -9 -2 -3 -3 -4 -11 -46
word before: готува	52 -47 -15 -2 -4 -2 -2 -14 -6
word before: готуєм	15 -11 0 0 -1 -1 0 0 -1
word before: гражда	7 -22 5 -12 -13 -24 -31 -24 -27
word before: границ	-9 -13 -5 -4 -4 -2 -4 2 -12
word before: график	39 -3 -15 -1 -6 0 -1 -10 -4
word before: громад	42 3 -1 0 0 -1 0 -54 -5
word before: група	38 -21 -2 0 -1 -1 -1 -25 -1
word before: групи	-5 -72 -12 -7 -8 -4 -3 64 -4
word before: группа	20 -9 -1 -1 0 0 0 -1 -13
word before: группе	38 -10 -4 -1 -1 -1 -1 0 -24
word before: группи	16 -2 -5 -1 -1 -1 -1 -14 -4
word before: группу	34 -29 -7 0 0 0 -1 -1 0
word before: группы	-33 52 -52 -1 -2 0 -1 -2 -3
word before: гумани	18 0 -9 -1 -1 0 0 -1 -7
word before: гур	-19 -18 30 -2 -6 -11 -4 -20 -34
word before: дав	38 -4 -3 0 -1 0 -1 -30 0
word before: дали	-39 -22 0 0 -1 -2 -1 37 -20
word before: далі	10 -2 0 0 -1 0 0 -5 -2
word before: даними	14 -17 10 0 -3 -6 -2 -59 9
word before: данным	-32 -23 -21 -14 -9 -13 -7 34 69
word before: два	-42 -112 32 -29 -29 -46 -17 7 63
word before: двадця	-28 37 -29 -2 -1 -2 -2 -16 -22
word before: двое	15 0 -13 0 0 0 0 0 -1
word before: двох	-37 40 -33 -14 -2 -6 -1 -14 -11
word before: двоє	-33 57 -54 -4 -14 -31 -9 -16 -33
word before: двух	-15 16 -22 0 0 0 -1 0 -2
word before: дев'ят	11 27 -21 0 -1 -2 -4 -7 -1
word before: девочк	7 -4 0 0 0 0 0 -2 0
word before: девять	32 -3 -14 0 -1 0 0 -19 0
word before: декабр	40 -50 16 -13 -5 -10 -7 -23 -31
word before: делега	64 -61 -2 -1 -1 0 0 -1 -1
word before: день	-24 6 46 20 -14 -9 -10 -32 -22
word before: депута	-51 -78 69 -3 -5 -2 -7 -11 -1
word before: держав	4 10 0 0 0 0 0 -10 -8
word before: держсп	34 -21 -1 0 -1 -6 -1 -6 -3
word before: детей	87 -61 -56 -3 -3 -3 -5 -18 -5
word before: для	-46 -74 18 -20 -22 -28 -11 62 4
word before: днепр	52 -16 -32 -2 -2 -1 -1 -1 -6
word before: днк	4 -15 15 -1 -1 -2 -2 -26 -9
word before: днр	-8 -32 -33 -8 -4 -10 -5 -15 30
word before: дня	45 -24 -23 -7 -11 -8 -5 -29 -8
word before: дні	-25 -35 -20 -3 -8 -21 -11 30 -20
word before: днів	-37 21 6 -3 -4 -1 -1 0 -2
word before: до	13 -4 9 -8 -7 -8 -5 -38 -25
word before: доби	-70 -18 0 0 -1 0 0 74 -1
word before: добу	30 -4 -17 0 -1 -2 -1 -5 -1
word before: довше	24 -2 0 0 0 -2 0 0 -22
word before: догово	30 -53 -55 -17 -12 -5 -10 35 -19
word before: додому	-27 -5 -36 -14 -12 8 -11 31 -12
word before: докуме	37 -7 -8 0 -1 -1 -1 -15 -10
word before: дома	-14 -8 24 -15 -5 -5 -10 -17 -18
word before: домови	14 -10 -6 -1 -1 -1 0 -11 0
word before: домовл	-4 23 -21 -5 -11 -18 -17 -40 -11
word before: домой	9 6 -24 -28 -14 -12 -18 -3 -29
word before: донецк	56 -17 -44 -4 -2 -3 -2 -7 -3
word before: донець	54 -69 -19 -5 -5 -16 -4 -39 -5
word before: донечч	61 -55 -43 -13 -5 -5 -6 -11 -35
word before: допомо	39 -17 -1 0 -1 0 -1 -21 -1
word before: доправ	-52 36 -18 -1 -2 -1 -1 12 -1
word before: дорога	22 -17 -8 -1 -1 -3 -2 -35 -20
word before: достав	-42 32 0 -11 -12 -7 -12 1 -23
word before: досягл	24 -18 -4 0 0 -1 -1 -44 -3
word before: дочека	46 -40 -5 0 -4 -2 -1 -2 -3
word before: дпсу	25 -17 -6 -2 -3 -15 -4 -9 -24
word before: друг	63 -13 -13 -14 -15 -15 -5 -41 -5
word before: другу	63 -13 -13 -14 -15 -15 -5 -41 -5
word before: дружин	7 -4 0 0 0 0 0 -2 0
word before: дівчин	-46 -45 47 0 -4 -1 -3 -2 -9
word before: дістал	-17 16 1 0 0 0 0 -1 0
word before: дітей	-34 -71 -12 -3 -5 -7 -4 54 -16
word before: его	3 9 -67 -14 -10 -8 -6 34 12
word before: едут	-2 -12 17 -34 -10 -6 -15 -44 -8
word before: ее	-34 -4 -62 34 -13 -11 -13 8 17
word before: ему	7 13 -36 -1 -2 -4 -5 -21 -6
word before: ермака	12 18 -38 0 -4 -2 -2 -5 -13
word before: есть	17 18 -57 -3 -6 -3 -3 -24 -6
word before: етап	74 -40 -3 -1 -1 -6 -1 -101 -5
word before: еще	-9 28 -47 1 -42 -4 4 -45 23
word before: ж	-67 -71 75 -2 -3 -4 -8 -20 20
word before: ждали	52 -14 -18 -3 -1 -3 -2 -22 -2
word before: же	48 60 -75 -3 -8 -22 -8 -33 44
word before: женевс	-2 12 2 0 0 -2 -9 -1 0
word before: женеві	25 -17 -4 0 0 -1 -1 -52 -1
word before: женщин	-7 -4 18 -2 -2 -4 -8 -3 -3
word before: живые	0 -9 1 -2 -2 0 -1 0 0
word before: жителе	11 -5 -1 0 0 0 0 0 -4
word before: жителя	45 -1 -32 0 -1 0 -2 -38 -21
word before: журнал	28 -4 -19 0 -2 -1 -2 -9 -2
word before: жінка	25 -25 -1 0 -1 0 -1 -2 0
word before: жінки	23 -12 -8 -1 0 -1 -1 -1 0
word before: жінок	65 -47 -11 -2 -2 -5 -5 -5 -8
word before: з	-13 5 -9 -19 -17 -12 -17 -24 -12
word before: за	7 -40 -46 -15 -12 -17 -14 27 -18
word before: забезп	-49 55 -16 -27 -2 -4 -1 -37 -1
word before: забрал	-12 42 -21 -19 -12 -25 -12 -25 -6
word before: забрат	35 -27 -36 -3 -3 36 -2 -9 -17
word before: завало	11 -2 -5 0 -1 -1 -1 -1 0
word before: завдяк	41 -7 -13 -4 -9 -13 -8 -56 -19
word before: заверш	-43 -27 6 -20 -18 -9 -8 78 -23
word before: завтра	16 -5 -4 -1 -1 -1 -1 -3 -2
word before: загало	-92 1 67 -46 -31 -34 -20 18 -46
word before: загибл	39 -1 -39 -5 -2 -4 -3 -13 -1
word before: задерж	11 -1 -7 -1 0 0 0 -1 -1
word before: задоку	13 -1 -2 -2 -1 -1 -1 -2 -5
word before: займет	28 -2 -7 0 0 0 -1 0 -19
word before: заключ	29 -22 -1 -11 0 -1 -1 -1 0
word before: залиша	-70 -1 0 0 0 -1 0 -2 72
word before: залиши	-41 46 -4 -2 -3 -5 -2 13 -26
word before: заложн	-6 -2 -5 0 0 -1 0 -1 16
word before: заняла	23 -9 -7 0 -4 0 -1 0 -2
word before: запад	43 -14 -24 -1 -1 0 -1 -2 -12
word before: записа	17 -11 0 0 0 0 -1 -3 -1
word before: запоро	56 10 -15 -3 -2 -6 -2 -13 -11
word before: запорі	72 -45 -11 -2 -2 -28 -4 -21 -14
word before: зараз	95 -124 -1 -2 -8 -2 -5 -40 -71
word before: заручн	-36 -5 0 0 -1 -1 -1 -26 48
word before: застен	-19 -18 25 -5 -24 -3 -2 -22 -14
word before: засудж	-45 -2 -1 0 0 0 0 45 0
word before: засуди	23 -1 -13 0 0 -1 -1 -1 -7
word before: захисн	66 17 -78 -11 -5 -23 -7 -10 -4
word before: захопл	-3 -7 -13 0 -1 -3 -1 14 -8
word before: захід	23 2 -6 -10 -1 0 -1 -7 -3
word before: защитн	0 17 -15 -1 0 -1 -1 0 -1
word before: заявил	20 -42 40 -1 -3 -2 -1 -1 -2
word before: збито	6 -2 0 0 0 0 0 -2 -1
word before: збройн	5 2 -4 -1 -3 -10 -3 -10 -4
word before: звання	-8 10 -1 0 0 0 0 0 -1
word before: звезда	9 0 -6 0 0 0 0 0 -1
word before: зверне	11 -4 0 0 0 0 0 -7 0
word before: зверну	-13 43 -18 -1 -2 -2 -3 -12 -6
word before: звільн	0 22 -38 -9 -6 -10 -4 -9 -15
word before: згідно	11 -2 -22 -3 -5 -11 -13 -20 -2
word before: здалис	56 0 -49 -1 -2 -1 -4 -4 -1
word before: здобул	40 -48 -14 -9 -2 -2 -3 9 0
word before: зеленс	-5 -4 10 -13 -9 -9 -6 -22 -11
word before: землю	-32 39 -7 -2 -1 -2 -1 -23 0
word before: земляк	46 -43 -41 0 -3 -3 -7 -2 -42
word before: землі	-66 72 -17 -2 -2 -2 -1 -8 0
word before: змогу	-8 -13 0 0 -1 -1 -1 12 -3
word before: зміїни	6 -5 -1 0 0 0 0 0 0
word before: зникли	-22 -62 -1 -4 -6 -10 -7 -42 55
word before: знищен	12 0 -10 0 0 -1 -1 0 0
word before: знову	-16 -56 48 -1 -1 -1 -1 -1 -16
word before: зокрем	44 -49 -21 -2 -3 -7 -3 -27 -15
word before: золота	9 0 -6 0 0 0 0 0 -1
word before: зоны	38 -7 -26 -1 -1 0 -1 -3 0
word before: зсу	64 -54 -16 -3 -6 -34 -7 -17 -21
word before: зустрі	-49 0 21 -13 -4 -3 -4 -23 -3
word before: зі	-13 27 -24 -8 -8 -35 -15 -31 -5
word before: зібрал	6 -6 0 0 0 0 0 0 0
word before: и	-47 18 -4 16 -18 -19 -21 -23 40
word before: идет	72 -82 -37 -2 -9 -1 -4 -23 -19
word before: из	-3 23 -36 17 10 -4 -17 -6 -54
word before: израил	7 -4 -1 0 0 0 0 0 0
word before: или	21 -37 -10 -2 -2 -2 -2 -29 14
word before: им	43 -69 68 -4 -5 -7 -7 -16 -22
word before: инжене	6 0 -3 0 0 0 0 -1 -1
word before: источн	23 -19 -11 -1 -3 0 -1 -6 -7
word before: итог	21 -28 -24 -5 -5 -3 -6 30 -29
word before: итогам	2 -39 -35 35 -6 -1 -6 -5 -3
word before: итого	19 18 -38 -9 -6 -4 -6 -32 -17
word before: их	-34 17 -50 -17 -11 -13 -10 16 81
word before: июля	27 -27 7 0 -3 0 0 -2 -1
word before: июня	-36 31 -40 -2 -2 -3 -5 35 -3
word before: й	-48 23 22 -17 -17 -1 -19 -39 -22
word before: його	-22 33 -3 -7 -4 -13 -3 -18 -20
word before: йому	-73 44 -13 -1 -1 -9 -2 -15 -15
word before: йшлося	42 -40 -4 -1 -2 -1 -1 -15 -3
word before: к	-37 23 5 -16 -13 -22 -14 -33 -30
word before: каждой	-12 50 -36 -7 -8 -3 -4 -30 -45
word before: кажуть	14 -28 14 0 0 0 0 0 -1
word before: катар	10 -7 -17 -3 0 0 0 -12 0
word before: катува	-21 24 -8 -4 -2 -2 -4 -1 -2
word before: кварти	9 -5 -3 0 0 0 0 -1 0
word before: киев	3 46 -43 -27 -18 -6 -14 -50 -27
word before: киева	-45 36 -29 -1 -4 -12 -2 15 -24
word before: киевом	-34 5 3 -9 -2 -3 -3 -5 -1
word before: киевск	22 -23 23 -5 -13 -6 -6 -46 5
word before: киеву	-15 16 0 -6 -16 -17 -14 3 -20
word before: києві	40 25 -5 -2 -2 -4 -2 -45 -27
word before: ключи	9 -6 -3 0 0 0 0 -1 0
word before: когда	24 24 -19 -2 -1 0 -1 -34 -6
word before: кого	51 -44 37 0 -1 -4 -1 -7 -37
word before: кожног	14 -11 0 0 -1 0 0 0 -1
word before: коллег	68 -2 -46 -2 -2 -3 -3 -3 -49
word before: колони	-5 -21 0 0 -1 0 -1 0 42
word before: команд	-38 -1 2 -6 -2 -3 -4 34 -5
word before: компан	34 0 -2 -1 -1 0 -1 -13 -19
word before: контра	53 -3 -15 -8 -5 -2 -3 -36 -51
word before: контро	18 -1 -10 0 -1 0 -1 -9 -9
word before: концу	-32 -6 9 -1 -2 0 -2 0 -2
word before: коорди	-47 24 -14 -6 -5 0 -1 24 -15
word before: корабл	8 0 -3 0 0 0 0 0 -4
word before: кордон	7 17 -4 -7 -3 -7 -4 -40 -4
word before: коридо	-2 -29 -7 -2 -2 -2 -1 -17 23
word before: которо	-27 -29 6 -8 -2 -8 -3 7 -5
word before: которы	27 -8 -14 0 -2 -1 -2 -32 -31
word before: красно	-26 -4 -7 -2 -2 -1 -2 -16 32
word before: крест	14 -1 0 0 0 0 0 -13 -1
word before: крок	46 -17 -13 0 -1 14 -5 -65 -5
word before: кроме	-25 -17 35 -1 -2 -1 -4 -2 -15
word before: крім	-38 41 25 0 -3 -11 -5 -43 -10
word before: кто-то	12 0 -2 0 -1 0 -1 -2 -6
word before: купянс	6 -1 -4 0 0 0 0 0 0
word before: курско	19 -25 8 -4 -2 -1 -4 -2 -15
word before: кількі	-49 1 20 -9 -3 -9 -13 -12 -17
word before: лабора	29 -1 -1 0 -1 -2 -1 -18 -9
word before: лет	76 -45 -28 -2 -3 -2 -2 -18 -10
word before: лечени	-16 44 -21 0 -1 -8 -3 -1 -19
word before: линии	-58 17 -29 -6 -8 -8 -5 -24 35
word before: листоп	-22 30 -45 -3 -4 -8 -7 -34 -2
word before: лишают	30 -20 0 -2 -3 -1 -1 -63 20
word before: лише	10 -58 44 -4 -13 -16 -7 -34 4
word before: луганс	50 -32 -23 0 -1 -12 -4 -15 -7
word before: людей	-5 13 -47 -2 -4 -7 -4 3 -18
word before: людини	-44 44 -1 0 -1 -1 -1 -3 5
word before: лютого	-65 -15 -3 -2 -1 -1 -2 77 -8
word before: лінію	-22 34 30 -7 -2 -2 -2 -62 -21
word before: лінія	5 -1 0 0 0 -1 0 -1 -1
word before: мав	26 -21 -15 -1 0 0 0 -3 0
word before: майже	59 -57 -1 0 -1 -2 -2 -21 -5
word before: мальчи	55 -9 -44 -1 -2 -1 -2 -3 -6
word before: мариуп	44 -43 -2 0 -1 -1 -1 -1 -4
word before: марта	52 -58 -12 -12 -3 -3 -3 -16 -4
word before: маріуп	79 -66 -33 -3 -5 -7 -5 -11 -32
word before: матери	57 -26 -27 -1 -3 -1 -3 -49 -35
word before: матері	47 -22 -42 0 -1 -2 -2 -10 -3
word before: мая	38 -2 -41 -2 -1 -1 -2 -30 -1
word before: має	25 -20 0 0 -1 0 0 -14 -8
word before: маємо	-60 -37 44 -14 -9 -5 -8 43 17
word before: медвед	67 -64 -48 -3 -4 -20 -10 -1 -10
word before: медики	20 -6 -12 -1 0 0 -1 -1 -1
word before: мединс	-14 40 -22 -1 -2 0 -1 -24 19
word before: межах	-62 37 -9 -2 -2 -1 -2 54 -1
word before: менее	29 -20 -3 0 -2 -2 -1 -1 -3
word before: меняли	32 -31 -5 0 -1 -17 -3 0 -1
word before: месяц	19 -1 -33 -7 -3 -3 -4 -4 -7
word before: месяце	-54 -22 -37 -6 -8 -3 -8 48 -12
word before: ми	21 -27 -11 -8 -7 -7 -14 -6 -12
word before: минист	13 -3 -1 -1 -1 0 0 -2 -6
word before: минобо	14 -9 6 -1 0 0 0 -4 -6
word before: минувш	19 -7 -5 -1 -1 0 -3 -1 -3
word before: минуло	25 -16 -12 -1 -2 -3 -2 -12 -2
word before: младше	102 -50 -60 -3 -5 -9 -3 -6 -28
word before: мне	31 -4 -25 -1 -1 0 0 -1 -2
word before: мобили	7 0 0 0 0 0 0 -5 -1
word before: моргів	10 -7 0 0 0 0 0 -1 -1
word before: морпіх	26 -17 -10 0 -1 -1 -1 -1 0
word before: моряко	-25 -30 33 0 0 0 -5 0 -2
word before: морякі	29 -22 -3 0 0 -2 -2 0 0
word before: москал	-14 -25 29 -1 0 -1 -1 -1 -11
word before: москва	51 -26 -19 -5 -4 -14 -5 -4 -3
word before: москве	-13 -3 23 0 -1 -2 -1 -6 0
word before: москву	-34 -1 35 0 0 0 0 0 0
word before: москвы	-14 21 -26 -1 -2 -1 0 -1 -1
word before: москві	33 -24 -18 0 -4 -19 35 -1 -4
word before: мужчин	24 -36 -1 -7 -3 -4 -11 -3 -6
word before: мы	8 -48 33 -16 -13 -11 -8 6 -12
word before: мінобо	-23 49 -51 -13 -3 -5 -1 0 -2
word before: місяць	-7 -7 0 -1 -1 0 0 10 0
word before: місяці	1 15 -45 -7 -6 -14 -4 -2 -19
word before: на	0 -59 19 -4 -15 -24 -14 -6 17
word before: навіть	51 -47 -8 -2 -2 -6 -3 -14 -7
word before: нагада	-17 22 -1 -1 -2 0 -1 -50 -1
word before: нагаду	6 -64 0 -2 0 0 -1 -3 28
word before: нагоро	7 -6 0 0 0 0 0 0 0
word before: над	-26 -4 -19 -1 -1 0 -1 -4 31
word before: найбіл	20 -23 -17 -1 -1 -3 -2 -16 -4
word before: наймен	9 -68 27 -2 -8 -21 -6 -34 -17
word before: наймол	-13 29 -62 -7 -16 -30 -13 -40 -21
word before: найста	9 7 -38 -15 -17 -25 -16 -70 -30
word before: накану	-27 -30 43 -18 -2 -1 -3 -3 -1
word before: нам	-20 -25 27 -16 -21 -20 1 -28 6
word before: напомн	50 -30 -42 -1 -1 -1 -1 -2 -1
word before: направ	78 2 -11 -3 -3 -6 -8 -20 -29
word before: напрям	39 -8 -27 -5 -5 -14 -4 -38 -5
word before: наразі	-35 -28 0 -1 -2 -1 -1 -10 65
word before: нас	19 -64 11 -17 -11 -22 -11 -30 4
word before: насчит	-12 -13 -11 -2 -3 -2 -1 -6 15
word before: натомі	7 -38 51 -1 -3 -2 -1 -34 -1
word before: находи	33 -20 -1 -1 -1 -1 -1 -2 -10
word before: находя	-39 -24 5 0 -3 -6 -3 -14 19
word before: нацгва	26 -1 -24 -7 -5 -25 -5 -19 -15
word before: націон	46 -32 -1 0 -1 -3 -1 -21 -4
word before: начала	37 -16 17 -13 -4 -2 -6 -30 -28
word before: наш	-42 8 -18 -1 -1 -1 -3 -7 49
word before: нашей	-16 40 -33 -1 -4 -3 -3 36 -6
word before: наши	-3 -12 12 -7 -2 0 -1 -1 -4
word before: нашим	15 -2 -28 0 0 0 -1 -2 24
word before: наших	-16 -11 19 -35 -18 -15 -19 -47 -9
word before: наші	23 -16 9 -1 -1 -1 -1 -8 -19
word before: нгу	-14 19 -1 -1 -3 -23 -4 -15 -15
word before: не	105 -58 -85 -4 -7 -7 -6 -50 -42
word before: неволе	-8 -12 -4 -1 -3 -5 -4 -11 34
word before: неволі	0 -8 -27 -15 -12 14 -8 -8 13
word before: неделю	13 -3 -3 0 -1 0 0 -6 -2
word before: незави	33 -25 -41 -4 -4 -1 -6 -2 -1
word before: незале	-56 30 -15 -5 -3 -10 -4 -19 -4
word before: нем	4 7 -24 0 -5 -3 -2 -1 -11
word before: немає	74 -61 -10 -1 -3 -9 -2 -13 -10
word before: ни	12 0 -3 0 0 0 0 -9 -1
word before: ним	-59 21 -18 -7 -3 23 -2 -10 -2
word before: ними	-22 17 -1 -25 -11 -12 -18 -25 -33
word before: нині	-62 14 -9 -1 -4 -1 -1 -18 61
word before: них	22 -32 14 -12 -13 -22 -13 -4 -73
word before: новий	-19 -23 41 -18 -3 -12 -3 -13 -8
word before: новини	-55 65 -10 -3 0 0 -1 -5 0
word before: новый	18 43 -50 -2 -2 0 -1 -6 -3
word before: номер	62 -49 -23 -6 -3 -8 -4 -45 -2
word before: номеро	-28 29 -7 -1 -3 -15 -5 -43 -5
word before: ночь	26 -8 -7 -2 -4 -1 -3 -1 -4
word before: ночью	-3 -22 20 -8 -2 -1 -1 -13 -1
word before: ноября	-26 24 -61 0 -1 0 -1 58 -3
word before: нього	21 -8 1 0 -1 0 0 -10 -3
word before: ньому	-11 41 -1 0 -1 0 -1 -29 -1
word before: ніж	41 -4 0 0 -1 -3 -1 -26 -24
word before: о	27 -21 22 -21 -22 -19 -12 -55 -41
word before: оае	-16 3 11 -6 0 -2 -1 1 0
word before: оаэ	-56 47 8 -2 -3 -2 -5 -7 -4
word before: об	-5 -20 10 -4 -4 -5 -3 -14 55
word before: об'єдн	-43 21 -2 0 0 -1 0 39 -1
word before: обгово	67 -44 -37 -2 -4 -33 -4 -23 -58
word before: обе	-40 15 6 -8 -24 -9 -2 -7 -10
word before: обещан	39 -24 -13 -6 -1 -1 -2 -4 -2
word before: област	21 -35 -61 -13 -6 -4 -8 33 14
word before: обмен	20 -6 28 -41 -21 -20 -16 -52 -29
word before: обмена	35 -6 -25 -28 -15 -17 -27 -41 -21
word before: обмене	40 -32 -29 -1 -2 -5 -2 -16 -6
word before: обмено	-58 26 -21 -3 -3 -3 -3 34 -7
word before: обмену	47 -25 -59 -9 -4 -3 -7 -6 -17
word before: обменя	-4 -21 2 12 -20 -15 -18 7 -22
word before: обмін	-36 -28 38 -2 -16 -34 -17 7 -22
word before: обміна	-48 -16 -3 -2 -5 -7 -4 49 -6
word before: обміно	-75 1 -7 -27 -6 6 35 -83 -29
word before: обміну	-1 51 -68 -11 -7 -48 -22 -104 -6
word before: обміня	12 9 -24 -26 -9 -13 -14 -44 -16
word before: обміні	-22 -20 0 0 -1 -1 -1 26 -4
word before: оборон	6 18 -27 -2 -3 -4 -3 -25 -4
word before: образо	70 -39 -68 -7 -7 -5 -9 -25 -10
word before: обрати	-32 0 0 0 0 -1 -1 -6 38
word before: обратн	-36 -13 15 -11 -9 -10 -14 8 -19
word before: обраще	12 -1 0 -1 -1 0 0 -8 -2
word before: обстав	-40 -20 -1 -1 -2 -1 -1 -18 29
word before: обстре	38 -28 -6 -4 -1 0 -1 0 0
word before: обсужд	26 -21 -25 -2 -15 -1 -3 -2 -14
word before: общей	-24 2 -16 22 -2 -1 -2 20 -3
word before: обіцял	7 -1 0 0 0 0 0 0 -5
word before: одержа	-18 0 28 -1 -1 -1 0 -6 -6
word before: одеси	8 4 -7 0 0 -1 0 -2 -2
word before: один	85 -71 -33 -3 -6 -15 -5 -62 -15
word before: одна	39 -22 -64 -3 -11 -7 -6 -16 -4
word before: одновр	-21 20 -17 -2 -3 -3 -3 -23 -1
word before: одного	76 -49 -41 -7 -9 -59 -13 -53 -35
word before: одност	-6 -49 55 -5 -4 -6 -2 -8 -1
word before: одразу	77 -75 -29 -2 -11 -4 -4 -4 -5
word before: окремо	-3 -10 -1 -1 -1 -5 -2 -47 60
word before: октябр	48 -8 -22 -1 -2 -1 -3 -10 -3
word before: окупан	47 -32 -16 0 -1 -1 -3 -6 -11
word before: окупац	6 15 -4 0 -2 -2 0 -18 0
word before: окупов	-40 1 -1 -2 -1 -9 -2 -40 47
word before: оленів	79 -7 0 -1 -1 0 -1 -77 -7
word before: омбудс	-6 39 -15 0 -3 -1 -3 16 -23
word before: он	-23 41 -21 -1 -4 -2 -3 -15 -31
word before: они	-32 -34 37 -5 -8 -18 -11 -9 -18
word before: операт	15 -9 0 0 0 0 0 -2 -3
word before: операц	-68 -58 -80 -20 -16 -14 -13 81 -25
word before: опинил	10 -6 0 -1 0 0 0 -2 -2
word before: опраць	37 0 0 0 -1 0 0 -33 -4
word before: опрове	34 -26 -12 0 -1 -1 -1 -11 -6
word before: оружие	28 -4 -1 0 -1 0 0 -22 -9
word before: освобо	12 -21 -19 -4 20 -23 -22 30 -30
word before: остает	-45 -28 -22 -10 -3 -2 -7 -32 46
word before: остало	66 -84 -21 -5 -19 -6 -6 -30 -44
word before: осталь	10 29 -22 -2 -3 -2 -1 -5 -38
word before: останк	-17 28 -18 -6 -10 -9 -15 -65 -9
word before: останн	-65 -29 -5 -3 -5 -8 -3 79 -30
word before: остают	21 -25 -25 -16 -5 -10 -6 -4 8
word before: остров	6 -5 -1 0 0 0 0 0 0
word before: осужде	70 -18 -48 -4 -1 -7 -2 -17 -6
word before: осіб	1 -40 25 -2 -3 -3 -7 -5 -32
word before: от	-5 -16 20 -8 -10 -4 -18 -5 -20
word before: отвезл	-5 33 -26 -2 -1 -3 -1 -7 -1
word before: ответ	7 -3 4 0 -1 0 0 -2 -6
word before: отдала	-9 27 -4 -3 -2 -2 -1 -6 -1
word before: отдали	-29 29 -9 -11 -14 -29 -18 -14 -37
word before: отдано	-30 11 -15 -1 -1 -2 -3 3 -2
word before: отданы	36 -14 -12 -6 -4 19 -12 -29 -8
word before: отдать	43 -7 -1 -4 -4 -4 -7 -35 -33
word before: отже	-8 -14 -10 -1 -4 -3 -4 31 -5
word before: отправ	3 67 -31 -10 -4 -26 -7 -30 -20
word before: отпуск	21 -12 -1 0 -2 0 0 0 -6
word before: отпуст	2 23 -1 -23 -28 -15 -21 -60 -24
word before: отпуще	-19 17 -25 -5 -13 -14 29 -28 -15
word before: отрима	-2 0 5 -10 -11 -18 -12 -9 -10
word before: оттуда	3 -1 12 0 -1 0 0 -6 -6
word before: отчита	-34 12 29 -1 -2 -9 -1 -4 -3
word before: офицер	-39 44 -32 -2 -2 -3 -6 -3 -12
word before: офіцер	-49 19 27 -9 -16 -53 -19 -16 -31
word before: очеред	1 19 -7 -13 -1 0 -1 -1 0
word before: п'ятер	33 -28 -1 0 0 -1 0 -4 -3
word before: п'ять	37 -37 -2 0 -1 -3 -1 -7 -15
word before: п'ятьо	32 -42 -20 -2 -2 -6 -11 -4 -4
word before: паспор	9 0 0 0 0 0 0 -5 -4
word before: пво	46 -6 -26 -2 -2 -1 -1 -3 -8
word before: первые	-52 59 -87 -21 -25 -11 -13 -28 -48
word before: первый	-6 -25 52 -3 -8 -2 -2 -4 -50
word before: перебу	19 -6 -1 -1 -3 -1 -2 -18 -17
word before: перева	36 -18 0 0 -1 -3 -1 -7 -15
word before: перего	-9 -34 45 23 -5 -1 -4 -19 -3
word before: переда	11 1 -23 -17 -18 -5 -2 -18 -27
word before: передо	13 -1 -7 0 0 0 0 -1 -6
word before: переми	34 -27 -4 -1 -1 0 0 -7 -2
word before: перетн	37 -18 -24 -1 -2 -8 -2 -28 -2
word before: перехв	9 -1 -2 -1 -1 0 -1 -2 -1
word before: перешл	3 -44 33 -5 -7 -15 -7 -19 -9
word before: перша	80 -50 -2 -1 -1 -3 -1 -58 -2
word before: перший	61 -4 -26 -9 -3 -9 -3 -105 -7
word before: перші	20 -7 -1 0 -1 -1 -1 -5 -5
word before: писем	17 -1 -1 0 -1 -1 0 -8 -5
word before: питанн	34 -16 0 0 0 0 0 -15 -2
word before: плен	23 -39 31 -1 -2 -2 -1 -4 -7
word before: плена	-13 -51 38 -11 18 -15 -13 8 -39
word before: пленны	-4 -3 -7 -21 -9 -7 -10 -10 -13
word before: плену	-41 -23 -15 -1 -4 -5 -3 -14 27
word before: плюс	-52 -55 59 -9 -19 18 -13 -31 -17
word before: по	32 -11 -20 0 50 -21 -16 -52 -32
word before: по-пре	19 -4 -52 -19 -6 -20 -8 -49 -28
word before: побачи	47 -33 -1 -1 -1 -1 -1 -7 -4
word before: побыва	21 -1 -2 -1 0 0 -1 -1 -15
word before: поверн	-11 -4 -17 -19 -14 -13 -13 24 -5
word before: поверт	-127 37 13 -15 -8 -10 -9 -60 -16
word before: повном	-67 21 -2 -2 -1 -3 -1 44 -5
word before: повреж	55 -10 -39 -1 -1 -2 -1 0 -6
word before: повідо	-20 12 -16 -15 -5 -3 -3 30 -5
word before: погибш	-40 6 2 -6 -9 -5 -11 -7 -8
word before: погово	34 -26 -1 -2 -1 -1 -1 -4 -5
word before: погодж	16 -10 -1 0 0 0 0 -4 -1
word before: погоди	37 -37 -7 -2 -2 -4 -2 -20 -11
word before: под	-1 53 -56 -1 -2 -2 -1 -12 -3
word before: подарк	-5 -17 17 -2 -2 -1 -1 -1 -1
word before: подгот	5 -1 0 -2 0 0 0 0 0
word before: подкон	10 -45 15 -3 -14 -2 -5 2 -4
word before: поднял	23 -15 -12 -4 -3 -2 -3 -12 -42
word before: поднят	39 -23 -12 -1 -2 0 -2 0 -2
word before: подраз	6 0 -3 0 0 0 0 -1 -1
word before: подтве	9 -65 1 -3 -5 -2 -3 -5 48
word before: показа	81 -69 -3 -3 -2 -2 -1 -8 -6
word before: полегл	-22 -20 -1 0 -1 0 -1 34 0
word before: полови	-25 -58 17 -14 -3 -9 -3 42 -5
word before: полон	55 15 -24 -2 -7 -3 -2 -38 -39
word before: полоне	-39 21 -31 24 -5 -20 -9 -31 -7
word before: полону	-24 4 -51 -22 -14 -47 -12 35 -33
word before: полоні	-42 -64 -8 -2 -6 -4 -4 -32 91
word before: полтав	46 -16 -10 -1 -1 -1 -1 -31 -7
word before: получа	11 34 -14 -1 -1 0 0 -32 -2
word before: получе	-23 -35 -6 -2 -5 -3 -7 24 -16
word before: получи	-44 22 15 -25 -19 -14 -19 -28 -19
word before: поменя	-23 4 -1 -3 -1 -2 -2 0 22
word before: помогл	15 -1 0 -2 -1 0 0 -11 0
word before: помощь	48 -65 -33 -5 -4 -2 -4 45 -29
word before: понад	-23 -9 -1 0 -1 -1 -1 -5 32
word before: попали	14 -11 0 -1 0 0 0 -2 -2
word before: попере	51 0 -76 -9 -23 -26 -13 -75 -37
word before: поране	60 -54 -5 0 -2 -24 -8 -16 -2
word before: поровн	-30 6 2 -4 -3 -11 -10 -27 -8
word before: порядк	-56 -13 42 -11 -5 -19 -5 -29 -4
word before: посере	-13 -1 -8 -4 -4 -4 -5 14 -16
word before: посилк	27 -26 0 -1 0 0 0 -1 -1
word before: после	43 -35 -13 -7 -4 -7 -4 -7 -6
word before: послед	-11 13 -1 -13 -11 -5 -3 -11 -16
word before: поспіл	27 -21 -16 -2 -2 -16 -2 -27 -1
word before: посред	-43 50 -50 -24 -4 -3 -3 22 -2
word before: постав	5 54 -17 -1 -4 -1 -2 -35 -40
word before: постра	12 -1 -6 0 0 0 -1 -2 -4
word before: поступ	26 0 -1 -1 0 0 -1 -15 -15
word before: посылк	6 0 -5 0 0 0 0 0 0
word before: посыло	25 -10 -2 0 -3 -2 -1 -7 -1
word before: потери	33 -6 -7 -9 -2 -2 -3 -12 -14
word before: потеря	74 -19 -29 -1 -2 -1 -3 -13 -34
word before: потрап	50 -19 -6 -1 -6 -1 -2 -36 -34
word before: початк	-4 -9 -2 -5 -3 -6 -2 11 -10
word before: поїхал	10 -39 52 -3 -1 -1 -2 -5 -4
word before: права	1 -1 0 -1 0 0 0 -5 6
word before: праздн	-18 -1 2 -3 -2 0 -1 -1 -2
word before: працюю	20 -9 0 0 -1 -2 -1 -3 -3
word before: працює	57 -35 -2 0 -2 -2 -1 -4 -21
word before: предло	46 -5 -1 -1 -3 -3 -1 -2 -35
word before: предос	-5 30 -10 -1 -2 -1 -1 -1 -22
word before: предст	35 -29 -4 -1 -2 -1 -1 -15 -3
word before: презид	-10 8 7 -25 -4 -3 -5 -42 23
word before: прем'є	14 -1 0 0 0 0 0 -9 -2
word before: при	-22 38 -16 -29 -4 -4 -4 -44 -3
word before: прибул	-41 39 -18 -12 -7 -9 -5 -28 -9
word before: прибыл	29 -7 3 -10 -19 -11 -11 -34 -30
word before: привез	-26 40 -45 -9 -11 -17 -9 -4 -5
word before: пригов	8 -4 -3 0 0 0 0 0 -1
word before: пригра	-25 -13 -28 -1 -1 0 -1 -12 35
word before: приеха	-27 -16 14 -13 -12 -15 -20 3 -31
word before: прийма	13 20 -28 0 0 -2 0 -1 -4
word before: прийня	-2 14 8 -13 -13 -7 -8 -12 -11
word before: прийшл	54 -10 -33 -5 -4 -4 -3 5 -9
word before: прикор	44 -10 -40 -3 -5 -37 -9 -25 -16
word before: принес	23 -2 -18 0 0 0 0 -1 0
word before: принял	-19 20 -17 -15 -10 -18 14 13 -18
word before: принят	-29 -19 6 -1 -4 -1 -4 8 -5
word before: приїха	-43 50 -32 -4 -6 -9 -6 28 -7
word before: про	65 -27 29 -18 -14 -12 -12 -97 -51
word before: провед	-65 -6 -31 -6 -6 -12 -5 75 -27
word before: провел	27 -36 -83 -6 -9 -27 -9 26 -34
word before: провод	-36 44 -1 0 -2 -1 -1 -5 -7
word before: провів	9 -5 0 0 0 0 0 -1 -1
word before: пройду	6 0 0 0 0 -1 0 -2 -2
word before: пройшо	-63 24 33 -2 -1 -11 -2 -2 -1
word before: пропав	-36 -2 -18 0 -1 -2 -1 -18 42
word before: пропор	16 22 -33 -6 -3 -4 -3 -9 -9
word before: просто	10 -7 -63 -2 -4 -14 -4 31 -7
word before: проти	22 -18 0 0 0 0 0 -2 -1
word before: против	-64 7 -23 -26 -24 -6 -21 40 -28
word before: протяг	13 0 0 0 0 0 0 -4 -8
word before: процес	-7 -17 25 0 -1 -1 -1 1 -2
word before: прошел	-27 -4 52 -11 -6 -5 -7 -17 -14
word before: прошли	-39 26 -30 -21 -3 -3 -2 35 -2
word before: прізви	25 -10 -1 0 -1 -1 -8 -2 -4
word before: психол	28 -6 -1 -1 -1 0 -1 -18 -4
word before: пункт	12 -3 -2 -2 -1 -2 0 -2 0
word before: пункта	38 -9 -7 -1 -1 -2 -1 -23 -2
word before: пятеро	48 -24 -29 0 -1 -1 -1 -2 -4
word before: пять	-28 69 -15 -2 -3 -2 -1 -12 -1
word before: під	-3 25 -3 -1 -1 -1 -1 -13 -6
word before: підкон	-14 -54 65 -1 -2 0 0 -4 0
word before: підтве	-5 -37 9 -2 -14 -9 -4 -77 32
word before: після	10 -7 -13 -2 -2 21 -2 -2 -3
word before: работа	-27 0 -19 -1 -1 -1 -2 -2 31
word before: раз	62 -44 -46 -5 -7 -9 -4 -36 -6
word before: разгов	34 -6 -2 0 -5 0 -1 -10 -18
word before: раздал	14 -1 -3 -1 -1 0 -1 -1 -7
word before: размен	-68 69 -64 -11 -7 -1 -1 -2 -1
word before: размещ	23 -1 -3 0 0 -1 0 -17 -4
word before: разом	-24 66 -48 45 -13 -30 -13 -129 -29
word before: разу	76 -71 -16 -9 -3 -3 -2 -11 0
word before: ракет	15 -10 0 0 0 0 0 -4 -1
word before: рамках	-10 17 -52 -11 -3 -2 -2 47 -3
word before: ранее	53 -47 -5 0 -1 -16 -3 -29 -1
word before: ранени	34 -34 -5 -1 -1 -1 -1 0 -4
word before: ранены	-22 11 -24 -9 -5 3 12 -5 -11
word before: расска	-48 52 -31 -4 -3 -3 -6 -39 -24
word before: рассма	23 -13 -2 0 -3 0 0 -2 -3
word before: реабіл	66 -46 -25 -10 -7 -11 -4 -60 -44
word before: ребят	-12 41 -17 -1 -1 -1 -2 -16 -14
word before: ребята	32 -16 1 0 -1 0 0 0 -23
word before: режим	36 -20 14 -6 -9 -4 -6 -39 10
word before: режима	-6 -17 49 -5 -9 -1 -2 -19 -2
word before: режиму	-4 12 26 -1 -4 -4 -3 -20 -4
word before: резуль	-18 40 -16 -5 -3 -7 -2 8 -6
word before: репатр	-8 14 -20 -5 -5 -5 -3 13 -2
word before: респуб	41 -6 -36 -3 -1 -1 -1 -30 -4
word before: рефриж	48 -23 -8 -2 -8 -1 -2 -14 -5
word before: речь	66 -83 -30 -1 -6 -1 -3 -16 -16
word before: решени	14 18 -25 -2 -1 -3 -1 -1 -1
word before: решта	-73 77 -6 0 -2 -1 -2 -9 -5
word before: реєстр	-27 -35 -1 -4 -6 -12 -6 -53 68
word before: роботи	-18 -2 -1 0 -1 -1 0 22 0
word before: ровно	-35 2 -37 -14 -10 -4 -3 30 -17
word before: родин	-1 30 -25 0 0 0 0 -4 0
word before: родина	27 10 -11 0 -2 -12 -2 -2 -18
word before: родини	20 -17 -2 -3 -1 -1 -1 -5 -1
word before: родину	-20 -34 3 -21 -8 -10 -11 18 -21
word before: родным	-15 36 -46 0 -1 -2 -1 -11 -2
word before: родных	-24 0 -7 0 -1 -1 -1 -2 33
word before: родств	-30 -21 -3 -1 -2 -5 -4 16 40
word before: розпов	44 -18 -4 -1 -1 -1 0 -31 -3
word before: розпод	-1 11 -28 0 -3 -1 -6 -1 -3
word before: роки	-59 -16 -21 -21 -5 -14 -5 78 -23
word before: року	16 14 -10 -15 -3 -6 -2 -16 -4
word before: років	81 -66 -1 -1 -1 -8 -2 -5 -3
word before: россие	-21 -39 42 -20 -3 -1 -2 -11 -10
word before: россии	10 -35 22 -4 -5 -13 -9 -11 -11
word before: россий	-34 9 16 -9 -10 -12 -16 3 -6
word before: россию	-16 3 3 -24 -15 -9 -17 -28 -25
word before: россия	-17 -36 20 48 -16 10 -24 1 -14
word before: ростов	22 -13 -18 -1 -1 0 -1 -2 -11
word before: російс	6 28 -30 46 -12 -28 -12 -38 -51
word before: росія	-27 -24 37 -26 -20 -27 -35 -66 36
word before: росіян	-17 -22 18 -16 -11 -6 -22 10 -38
word before: росією	-43 35 -41 0 -3 -4 -1 -8 42
word before: росії	-1 -49 100 -4 -4 -5 -14 -71 9
word before: році	54 -41 -1 -1 -3 -8 -2 -39 -25
word before: рублей	15 0 -1 0 0 0 0 -12 -1
word before: рф	-20 -3 13 -9 -9 -32 -20 -76 28
word before: рядови	81 -74 -6 -1 -1 -5 -1 -4 -2
word before: рядові	12 -10 0 0 0 0 0 0 0
word before: рівно	-37 13 15 -6 -9 -9 -7 2 -12
word before: рідним	-28 2 15 -2 -2 -2 -2 -53 -1
word before: рідних	-31 9 -3 0 -2 -1 -1 -19 -3
word before: рідної	-29 29 -5 0 0 0 0 -1 0
word before: рідну	-32 39 -7 -2 -1 -2 -1 -23 0
word before: рідній	-28 33 -13 -2 -1 -1 -1 -7 0
word before: рік	-48 -20 -1 -3 -2 -4 -2 48 -8
word before: рішенн	38 -23 -2 0 -2 0 -1 -12 -16
word before: с	24 -70 39 -31 -17 -14 20 -2 -18
word before: сама	73 29 -36 -6 -9 -5 -3 -46 -45
word before: саме	-7 -42 45 -16 -3 -8 -3 -9 -9
word before: самий	10 40 -46 -25 -4 -22 -6 -25 -33
word before: само	25 -60 28 0 -1 -1 -1 -14 0
word before: самой	92 -23 -32 -3 -2 -9 -2 -6 -62
word before: самоле	12 -12 32 -3 -3 -1 -1 -3 -17
word before: самому	28 -20 -48 -7 -5 -4 -2 -7 -10
word before: санато	11 -2 0 0 0 -2 0 -2 -3
word before: сбили	29 -4 -15 -1 -1 -1 -1 -1 -7
word before: сбу	39 10 -14 -1 -3 -4 -1 -16 -32
word before: сверх	-30 7 -1 -6 -2 -19 -13 0 -3
word before: сво	15 -1 -1 0 0 0 0 -15 -6
word before: свобод	-37 24 12 28 -18 -10 -6 -40 -37
word before: своим	-58 63 -75 -1 -4 -1 -1 -1 -28
word before: своих	-36 71 -66 -1 -2 -5 -2 -16 -2
word before: свою	-1 -35 46 -14 -1 -1 -1 -1 0
word before: своїх	48 -94 59 -1 -1 -3 -3 -37 -7
word before: світло	7 0 0 0 0 0 0 -7 0
word before: сдалис	21 -3 -5 -2 -1 -1 -1 -2 -6
word before: себе	-5 -24 27 -4 -4 -1 -3 -16 -3
word before: себя	19 24 -35 0 -1 -7 -1 0 -5
word before: сегодн	-40 3 27 -15 -18 -28 -20 -78 -31
word before: сейчас	-15 -5 -4 0 -1 0 -1 -15 16
word before: семей	-17 -36 36 -5 -2 -3 -2 -19 -31
word before: семеро	104 -90 -37 -1 -3 -8 -9 -29 -26
word before: семьи	-44 11 -16 -4 -4 -5 -10 24 22
word before: семьям	35 -34 -9 -1 -4 -1 -1 -3 -2
word before: сентяб	30 -3 48 -4 -5 -1 -4 -55 -57
word before: серед	35 0 -69 -9 -8 -26 -7 -57 -17
word before: середн	11 -3 0 0 0 -1 0 -1 -6
word before: сержан	101 -107 -21 -3 -3 -10 -4 -17 -23
word before: серпня	20 8 -20 0 0 0 0 -10 0
word before: сиділи	41 -13 0 0 0 0 0 -34 -2
word before: сил	-33 36 -4 -1 -2 -12 -3 -1 -3
word before: сили	39 -31 -2 0 -1 -9 -2 -13 -2
word before: складу	71 -57 -3 -1 -1 -12 -1 -2 -6
word before: словам	-16 -11 -14 -8 -4 -6 -4 19 18
word before: сложил	28 -4 -1 0 -1 0 0 -22 -9
word before: сложно	-24 2 -16 22 -2 -1 -2 20 -3
word before: служат	9 -7 0 0 0 0 0 0 0
word before: служба	80 -75 -17 -1 -1 0 0 0 -1
word before: смогли	-49 33 30 -1 -1 -1 -2 15 -2
word before: снаряд	5 -4 0 0 0 0 0 0 0
word before: сначал	50 -45 -40 -11 -9 -14 -9 -35 -14
word before: со	-19 -32 33 -1 -1 0 -3 -1 -1
word before: соглас	31 -17 -14 0 -2 -1 -1 -22 -9
word before: содерж	44 0 -21 0 0 0 -1 -4 -41
word before: солдат	-35 21 -44 26 -8 -22 -12 -18 38
word before: сообща	54 -2 -47 0 -1 -2 -3 -42 0
word before: сообще	31 -17 -21 -7 -1 -1 0 -3 -6
word before: сообщи	15 34 -67 -16 -10 -3 -3 -31 -7
word before: соотеч	-41 -60 53 -35 -11 -5 -6 -54 -52
word before: соотно	35 -6 -29 0 -1 -1 0 -1 -1
word before: сорван	6 -1 -3 0 0 0 0 0 -1
word before: состав	-16 24 -25 -58 -3 -1 -2 58 -18
word before: состоя	-16 29 -16 -19 -9 -12 -9 -37 -21
word before: сотні	16 0 0 0 0 0 0 -1 -14
word before: спецоп	-21 13 -20 -1 -1 -2 -1 15 -3
word before: списка	39 -8 -9 -1 -1 -1 -1 -10 -13
word before: списке	-32 30 23 -2 -6 -12 -7 -3 -38
word before: списки	5 -36 -38 -20 -4 -17 -7 -23 26
word before: списку	-43 51 -56 -4 -5 -2 -4 -6 -8
word before: список	-1 -71 72 -10 -6 -9 -6 -28 29
word before: співро	46 -27 -4 -1 -2 -1 -2 -10 -4
word before: сразу	-2 20 -38 -9 -21 -4 -9 -66 -7
word before: среди	22 -64 -22 -7 -6 -13 -6 -16 14
word before: средст	8 -1 -3 0 0 0 0 0 -3
word before: срок	57 -10 -4 -1 -2 -5 -3 -7 -37
word before: стамбу	24 -27 -69 -15 -14 -7 -13 39 -32
word before: старше	64 -31 -76 -14 -8 -12 -8 -40 -50
word before: стаття	6 -4 0 0 0 0 0 0 -1
word before: сто	41 32 -73 -2 -1 -1 -1 -4 -1
word before: стольк	-2 62 -60 -1 -1 -19 -2 -1 -2
word before: сторон	-25 -16 -1 -19 -28 8 -25 4 13
word before: строк	62 -25 -1 0 -1 -15 -2 -11 -18
word before: стільк	5 -30 27 -1 -1 -3 -1 -10 -1
word before: суббот	-5 -26 25 -3 -1 -2 -1 -3 -2
word before: суд	25 -17 -3 0 -1 -1 0 -2 -2
word before: судов	26 0 -19 0 -1 -3 -2 -22 -10
word before: сумах	-87 -31 -19 -18 -7 -11 -6 -9 87
word before: супров	24 -13 0 0 -1 -2 -1 -11 -5
word before: сутки	42 -8 -7 -1 -3 -1 -1 -21 -2
word before: сша	-39 52 -63 -13 -5 -3 -6 -14 -4
word before: сьогод	-21 7 36 -18 -16 -22 -14 -18 -19
word before: січня	29 -19 -3 0 0 0 0 -14 -1
word before: та	34 21 -52 -5 -6 -14 -11 -55 -19
word before: так	28 -59 33 -7 -3 -11 -6 -67 -3
word before: также	5 25 -37 -8 -7 -7 -12 -48 -17
word before: таким	38 -51 -5 -3 -8 -6 -10 -35 -12
word before: також	2 -8 17 -13 -27 -25 -21 -35 -36
word before: там	60 -42 -14 -2 -6 -2 -3 -52 -37
word before: теж	-17 27 -24 -4 -2 -1 -6 -6 -3
word before: тел	-43 -38 8 -15 -16 -16 -16 35 -10
word before: тела	45 -16 -11 -12 -16 -20 -14 -38 -40
word before: телами	54 -26 -14 -10 -7 -11 -6 -51 -3
word before: телегр	55 -53 -23 -4 -6 -2 -2 -3 -3
word before: телефо	50 -14 -1 -1 -3 0 -1 -37 -6
word before: тепер	18 -14 -38 -41 -11 -6 -10 1 -15
word before: теперь	-46 -60 65 -15 -6 -11 -9 -5 -6
word before: терито	-24 -9 -13 -2 -4 -10 -3 -42 43
word before: теробо	-50 51 -8 -1 -2 -6 -2 -1 -2
word before: террит	14 -49 12 -6 -19 -19 -11 -23 -32
word before: течени	-40 0 0 0 0 0 0 40 0
word before: тижден	-27 49 -25 -2 -4 -5 -2 -27 -6
word before: тим	-18 -53 45 -1 0 -2 -1 -10 0
word before: тисяч	48 -20 0 -1 -2 0 -1 -26 -38
word before: то	19 -54 -29 -2 -2 -2 -2 26 -1
word before: тогда	44 -23 -85 -4 -9 -11 -9 -23 -12
word before: того	-31 -22 49 -1 -4 -10 -7 -32 -19
word before: тоді	82 -59 -19 -1 -2 -7 -3 -58 -4
word before: тоже	0 60 -59 -1 0 -1 0 -1 -1
word before: той	-46 39 10 -20 -6 -7 -4 -7 9
word before: только	-22 -54 40 -5 -6 -3 -2 -6 -12
word before: том	-30 -16 38 -10 -8 -11 -6 -7 -28
word before: тому	50 -47 -11 -1 -1 -8 -4 -13 -2
word before: торік	-31 -7 0 0 0 -1 0 35 0
word before: травня	35 -34 0 -1 -1 -1 -1 -33 -1
word before: трансп	32 -30 -3 0 -1 -2 -2 -3 -1
word before: три	8 -69 -39 -6 -6 -22 -10 32 -42
word before: триває	-1 15 -12 -1 -1 -3 -1 -8 -4
word before: тримал	32 -8 0 0 0 -1 0 -2 -21
word before: тримає	-50 -2 -2 0 -1 0 -1 -8 52
word before: тро	102 -96 -4 0 -2 -6 -3 -4 -5
word before: трое	9 -55 9 -2 -4 -3 -3 -8 -14
word before: троє	9 -8 -4 0 0 -1 -1 -1 0
word before: трьох	75 -66 -47 0 -1 -4 -2 -16 -2
word before: туда	-26 33 20 -13 -12 -11 -9 -39 -8
word before: туречч	37 -17 0 0 0 0 0 -24 -5
word before: тут	-51 53 -1 -1 -1 -1 -2 -14 -6
word before: тысяч	43 -8 -30 -3 -4 -3 -7 -22 -66
word before: тысячи	0 -17 17 0 -1 0 0 -5 -4
word before: тюрьма	-30 -1 0 0 0 0 0 -1 32
word before: тяжело	29 -16 -2 -2 -1 -1 -4 0 -5
word before: тяжкоп	19 -13 -19 -1 -1 -3 -7 0 -4
word before: ті	40 -26 -2 0 0 -2 0 -1 -11
word before: тіл	17 -43 -7 -1 -2 -2 -2 5 -2
word before: тіла	3 -12 -74 -12 -11 -19 -11 30 -6
word before: тілами	-61 31 -1 -6 -1 0 -1 -4 -1
word before: тіло	-36 46 -16 -1 -1 -6 -2 -20 0
word before: у	3 0 -12 -15 -14 8 -15 -49 -15
word before: удалос	-9 28 28 -11 -8 -22 -7 -5 -12
word before: удержи	-43 -4 -74 -1 -3 -1 -3 -11 83
word before: удома	-2 40 -41 -16 -16 -24 -15 -45 -33
word before: уехали	0 53 -36 -4 -1 -15 -2 -20 -2
word before: уже	-46 -2 -30 -14 -21 -13 -9 38 -35
word before: украин	-32 -2 -9 -8 3 -1 -12 -23 5
word before: україн	-22 27 -43 -12 -11 -11 -7 11 10
word before: уничто	16 -10 -2 0 0 0 -1 -1 -2
word before: уперше	31 -29 0 0 0 -1 -1 -1 -1
word before: управл	37 -9 -18 -1 -2 -1 -1 -2 -6
word before: упродо	13 -2 0 0 -1 0 0 -5 -5
word before: услови	32 -27 28 -5 -6 -10 -8 -31 -3
word before: устано	14 -5 -10 -7 -3 -4 -4 -18 61
word before: усього	-59 36 -14 -27 -5 -5 -3 17 -8
word before: усі	57 -56 -3 0 -1 -1 -1 -2 -4
word before: усіх	-41 -2 0 0 0 -2 0 -2 42
word before: уточне	5 -4 6 0 0 0 0 -4 -2
word before: утрима	-37 -14 0 0 -2 -1 -1 -7 41
word before: утриму	25 -32 -2 -4 -5 -3 -3 -15 -12
word before: учасни	12 -7 0 0 -2 0 0 -1 -1
word before: участв	24 15 -26 -12 -6 -12 -4 -14 -40
word before: учора	-31 7 -35 -13 -7 -11 -6 49 -7
word before: учораш	35 22 -2 -6 -1 -2 -1 -67 -1
word before: ушли	-50 55 -38 -8 -3 -1 -3 -6 -1
word before: ушло	-16 24 -17 -3 -2 -7 -2 -16 -1
word before: феврал	-54 -6 13 -4 -4 -11 -11 -3 -9
word before: флота	-27 -20 33 0 0 0 -5 0 -4
word before: формат	18 26 -34 -16 -8 -34 -7 -21 -13
word before: формул	32 -11 -20 -23 -26 -27 27 -55 -35
word before: фото	8 -2 -1 0 0 0 0 -2 -2
word before: хамас	43 -29 -25 -14 -4 0 -3 -5 -17
word before: херсон	43 12 -13 0 -1 -1 -2 -5 -43
word before: хлопці	93 -64 -13 -9 -2 -41 -3 -54 -12
word before: хлопчи	0 3 -33 -1 -1 -3 -2 -7 -4
word before: ходе	54 -33 -35 -6 -5 -1 -4 -21 -2
word before: хто	-36 50 -61 -3 -5 -15 -10 -30 -20
word before: хтось	18 -17 -1 -3 -1 0 -1 -1 -1
word before: це	-28 26 -94 -22 -17 -21 -19 16 -33
word before: цей	-33 -20 23 -3 -2 -4 -3 25 -10
word before: центр	8 -5 -7 -2 -3 -3 -2 16 -14
word before: цивіль	-32 22 -22 -20 -13 -29 -14 15 14
word before: цифра	1 0 -14 0 -1 0 0 -4 17
word before: цифру	44 -37 -41 -4 -6 -10 -4 -14 -17
word before: цих	-26 -25 -7 0 -2 39 -2 -12 -14
word before: цього	28 -44 -24 -13 -7 -14 -7 18 -19
word before: ці	-34 24 -7 -2 -2 -2 -1 24 -4
word before: чаес	-13 15 -2 0 0 -3 -2 0 -11
word before: час	-47 -28 -3 -2 -1 -5 -1 50 -14
word before: частин	26 15 -1 -1 -1 -4 -2 -86 -1
word before: чекали	67 -65 0 0 -1 0 0 0 -1
word before: челове	-6 43 -43 -2 -13 -8 -7 3 -32
word before: чем	50 -24 -22 0 -2 -3 -2 -1 -4
word before: червен	-7 -12 -5 0 -1 0 0 23 0
word before: червня	-30 -73 -15 -1 -2 -9 -3 46 -5
word before: через	-15 1 25 -20 -9 -10 -8 -2 -35
word before: черніг	-31 26 -22 -1 -2 -1 -1 -4 0
word before: четвер	6 29 -6 -9 -4 -3 -1 -22 -1
word before: числа	61 -66 -49 -11 -6 -7 -7 -3 -15
word before: числе	17 -12 -1 -9 -8 -11 -8 -6 -29
word before: числен	14 -2 0 0 0 0 0 -11 0
word before: число	-30 -28 -4 -3 -2 -1 -1 30 -14
word before: числі	17 0 -8 -1 -1 -6 -2 -8 -14
word before: членов	22 -3 -3 0 0 0 -1 -1 -14
word before: чолові	-27 -20 40 -6 -8 -21 -8 -22 -14
word before: чотири	-37 5 -5 0 0 0 0 37 0
word before: чотирь	59 15 -71 -1 -1 -5 -3 -15 -1
word before: что	52 -72 2 -9 -14 -5 -5 -30 -26
word before: шестер	-8 -4 15 0 -1 0 -1 0 -1
word before: шести	42 -8 -37 0 -1 0 0 -2 -3
word before: шесть	18 -3 -3 0 0 0 -1 -1 -11
word before: штаб	-27 24 18 -6 -6 -6 -6 -12 -1
word before: штабу	20 -16 -1 -1 -1 0 0 -2 0
word before: штабі	-2 -27 -8 -4 -1 -1 -1 32 -4
word before: шість	2 -7 -4 0 0 -1 0 12 0
word before: ще	17 2 -36 -32 -29 24 -21 -75 6
word before: щиті	-75 4 -36 -4 -5 -2 -4 19 -9
word before: що	17 -27 -6 -10 -11 -11 -11 -62 20
word before: щодо	65 -79 -34 -13 -5 -22 -6 -63 -46
word before: щойно	23 27 -30 -7 -1 -3 -1 -13 -2
word before: щонайм	27 -19 -1 -1 -1 -3 -1 -3 -1
word before: эвакуи	26 -1 -11 0 0 -1 0 -5 -9
word before: экипаж	26 -4 -6 0 -1 0 -1 -2 -12
word before: этап	18 -18 -19 -16 -8 -5 -5 -16 -8
word before: этапа	-21 -3 22 0 0 -2 -1 -1 0
word before: этих	-32 -16 -32 -2 -9 -19 -6 -71 58
word before: это	38 -20 -33 -2 -6 -3 -5 -6 -14
word before: этого	-11 -6 -2 0 0 0 -1 18 -4
word before: этой	31 -33 -15 -24 -7 -2 -4 -38 -24
word before: этом	-30 0 -2 0 0 0 0 30 -1
word before: этот	41 -33 -37 -3 -7 -6 -2 -40 -5
word before: юг	65 -28 -52 -3 -4 -1 -1 -7 -17
word before: я	17 -6 0 0 0 0 0 -1 -9
word before: як	54 -25 -8 -1 -6 -15 -4 -50 -43
word before: яких	-44 -31 18 -1 -4 -5 -8 6 36
word before: якого	6 45 -1 0 -1 -1 -1 -14 -30
word before: якому	-37 43 -1 -1 -1 -1 -1 -3 -2
word before: якщо	40 -39 -1 -2 0 0 -1 -13 0
word before: які	19 -11 -5 0 0 -1 0 -14 -1
word before: є	-42 24 -43 -7 -24 -26 -16 42 -51
word before: і	-20 -31 27 -22 -15 -30 10 -4 10
word before: іденти	68 -57 -5 -2 -8 -5 -5 -57 -1
word before: ідетьс	45 -19 -1 0 -1 -1 0 -23 -6
word before: із	8 22 -39 -14 -11 -25 -11 -89 -36
word before: інформ	-59 1 -1 0 -1 -1 -1 -2 60
word before: їдуть	50 8 -62 -14 -10 11 -10 -46 -7
word before: їм	2 -17 22 -2 -2 -1 -2 -3 -3
word before: їх	-5 -71 64 -14 -21 -30 -20 -75 0
word before: їхали	65 -65 0 0 -1 -2 -1 -18 0
word before: їхніх	-47 29 -16 -11 -4 -24 28 -12 -1
word before: اتفاق	22 -12 4 -3 -1 -1 0 -48 -1
word before: اجمالي	-5 -2 -5 -36 -1 -4 -1 40 -2
word before: استعاد	-10 7 1 0 0 -1 -1 -1 0
word before: اسري	37 -44 -11 -6 -2 -3 -2 -7 -3
word before: اسير	-1 -14 15 -14 0 -1 0 -11 0
word before: اسيرا	-33 23 -4 -30 -6 -4 -3 18 -6
word before: اعلنت	-4 32 -29 -1 0 0 0 -4 0
word before: افراج	30 -15 -28 14 -1 -2 -1 -15 -8
word before: الي	-26 -35 37 -43 -6 -7 -3 31 -4
word before: اليوم	-58 8 -3 -25 -4 -3 -6 39 -2
word before: امارات	-50 -37 -1 -18 -6 -16 -4 57 -8
word before: ان	-10 -1 -43 15 -1 -2 0 -5 0
word before: اوكران	-34 10 -25 -6 -6 -23 6 -5 -10
word before: اي	-23 -19 45 -3 -1 -7 -2 -9 -7
word before: بلغ	-23 0 0 -9 -1 0 -1 25 -2
word before: بين	6 10 -27 6 -11 -11 -5 -12 -4
word before: بينهم	14 22 -35 0 -2 -1 -1 0 -9
word before: تبادل	23 7 -28 -7 -4 18 -16 -26 -7
word before: تبادلا	35 3 11 -18 -1 0 -1 -26 -3
word before: تبادلت	-20 8 9 -23 -2 -2 -2 -7 0
word before: تحتجز	-9 -1 0 0 -1 -1 0 -1 13
word before: تسلمت	-13 -5 21 0 0 0 0 -2 0
word before: تسليم	5 37 -39 0 -1 0 0 0 0
word before: تي	24 -13 -9 6 -1 -1 -1 -18 -1
word before: جانب	-24 -12 26 -4 -1 -1 -1 -7 0
word before: جثامين	-3 24 -14 -1 0 -1 0 -4 0
word before: جديده	-10 10 -8 -8 -1 -2 -1 -2 -1
word before: حرب	-2 -11 11 0 0 0 -1 0 2
word before: دفاع	-2 -15 15 -13 0 0 0 0 0
word before: دوله	-18 11 -17 -22 -1 -3 -1 15 -6
word before: روسي	-11 23 -7 0 -1 -1 -1 -4 0
word before: روسيا	-48 10 -12 25 -4 -4 -3 -21 16
word before: روسيه	-5 -15 15 -13 0 0 0 0 -1
word before: زيلينس	-1 14 -13 -1 0 0 0 -1 2
word before: سراح	13 9 -35 -12 0 -1 0 -2 -1
word before: سلمت	-24 3 -31 -4 -1 20 -14 -9 -1
word before: شمل	17 -22 3 -12 -4 -6 -4 9 -4
word before: شملت	-4 -21 -27 29 -8 -4 -3 -21 -7
word before: عاد	-46 44 25 -9 -1 -8 -1 -12 0
word before: عبر	-32 -12 -3 -8 -1 -2 -1 30 -1
word before: عدد	22 -7 -1 -17 -2 -1 -1 14 -2
word before: عسكريا	-28 6 -3 0 0 -1 -4 0 0
word before: علي	-3 1 3 -6 -1 -3 -1 -23 -3
word before: عمليه	17 -8 -24 10 -2 29 -11 -9 -3
word before: عن	21 -7 -53 17 -10 23 -12 -26 -11
word before: عوده	-7 30 -6 -7 -1 -1 -1 -27 0
word before: في	2 -35 4 -7 -3 -8 -3 8 -4
word before: فيما	-17 -3 17 -1 0 0 0 -9 1
word before: قطر	-13 17 -7 -15 0 0 0 -1 0
word before: كييف	-16 37 -24 -22 -3 -2 -2 -8 -1
word before: لم	9 -26 -12 -3 -3 -6 -3 11 -2
word before: ليصل	20 -7 -1 -17 -1 -1 -1 14 -2
word before: ما	-21 -16 -14 21 -2 -5 -2 -12 -2
word before: مجموعه	-23 -1 -14 5 -3 -5 -3 -14 -2
word before: مقابل	10 -9 9 -4 0 -1 0 -9 -2
word before: من	14 -24 34 -16 -4 -16 -18 -32 -17
word before: موسكو	25 3 -8 -24 -12 -3 -4 -17 -2
word before: و	19 -8 -5 -30 -10 -14 9 -17 -9
word before: واقع	-1 -31 40 -7 0 0 -1 0 -1
word before: وساطات	-45 -12 -16 -37 -2 -5 -1 45 -6
word before: وساطته	-23 11 -15 23 -2 -4 -2 -18 -1
word before: وساطه	-4 -25 -17 20 -1 -1 -1 47 -3
word before: –	-18 -24 -24 -13 -19 24 -18 0 -8
word before: •	-4 14 -32 -10 -14 -50 -18 14 -47
word before: ‼	-22 -18 -3 -6 -7 -14 -4 -51 33
word before: ⃣	27 -66 -1 -2 -7 -12 -6 -72 30
word before: №	122 -97 -77 -14 -10 -13 -6 -77 -6
word before: ▪	56 -5 -31 -6 -14 -54 -12 -64 -37
word before: ▫	-28 -45 -27 -3 -7 -6 -8 58 -42
word before: ⚡	-56 -83 15 -16 76 -4 -7 -8 -10
word before: ✅	-46 60 -97 -14 -15 -18 -6 15 -9
word before: ✔	-21 67 -63 -1 -2 -3 -3 -9 -1
word before: ❗	-43 -39 47 20 -4 -2 -3 -14 -8
`;
