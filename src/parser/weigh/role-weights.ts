/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	8 -72 37 -15 -26 -28 -21 17 -41
after bodies civilians	21 -24 17 0 -1 -2 -3 -17 -1
after bodies military	-67 83 -43 -2 -7 -28 -5 -12 -19
after bodies null	26 -10 -31 -12 -12 -30 -15 -32 -43
after bodies people	-40 -28 -31 -14 -10 -8 -7 -20 43
after civilians bodies	-82 75 -36 -1 -11 -6 -2 32 -4
after civilians civilians	59 -59 -14 -16 -19 -33 -26 8 3
after civilians military	24 -31 48 -23 -25 -59 -27 -75 15
after civilians null	31 -36 -33 -22 -19 -26 -16 3 -3
after civilians people	48 -16 -68 -10 -30 -41 -33 -33 40
after cumulative both cumulative null	0 -2 -3 -6 -2 -9 -1 4 0
after cumulative both dropped null	23 -15 -5 -2 -2 -1 -1 -32 -2
after cumulative null cumulative ua	-11 -3 0 0 0 0 0 16 -3
after cumulative ru dropped null	23 -2 -17 -1 -7 -4 -4 -31 5
after cumulative ua cumulative null	0 -42 -1 0 -2 -1 -1 4 -9
after cumulative ua cumulative ru	-14 -12 -17 -1 -3 -2 -6 17 -15
after cumulative ua cumulative ua	-15 15 -2 -1 -1 -4 -5 0 -12
after cumulative ua dropped null	-26 32 -55 -8 -16 -27 -14 17 -104
after cumulative ua dropped ua	2 -44 -1 -3 -4 -8 -2 8 -33
after cumulative ua held ua	4 -9 0 0 -1 -4 -1 -17 0
after cumulative ua part ua	24 -37 -1 -3 -2 -6 -5 -20 -13
after dropped both dropped both	-32 -53 53 -11 -10 -8 -10 -19 -16
after dropped both dropped null	59 -23 -25 -1 -3 -11 -3 -18 -15
after dropped both dropped ua	39 -32 0 0 0 -1 0 -2 -4
after dropped null cumulative both	-11 0 0 -24 -1 0 0 33 -1
after dropped null cumulative null	42 -16 -1 -1 -1 -4 -2 -41 -4
after dropped null cumulative ru	-1 -4 0 -3 -9 -5 -5 -9 -8
after dropped null cumulative ua	13 -36 -11 -5 -6 -8 -5 11 -13
after dropped null dropped both	-8 -38 29 -7 -5 -3 -3 -11 -2
after dropped null dropped null	-8 15 -9 1 -7 -10 -6 -20 0
after dropped null dropped ru	-19 -4 -29 -4 39 -7 -14 -31 40
after dropped null dropped ua	13 -15 -25 -8 -10 -15 -9 30 -49
after dropped null figure ru	2 -7 35 -15 -27 -6 -15 -34 -20
after dropped null figure ua	8 -16 -35 16 12 -14 -11 -11 -26
after dropped null held ru	31 -15 -21 -1 -5 -1 -2 -1 12
after dropped null held ua	29 -32 0 -5 -2 -10 -3 -29 -3
after dropped null part ru	45 -15 -30 -1 -1 -1 -3 -5 -7
after dropped null part ua	15 -16 -32 -7 -22 -55 -15 -1 -19
after dropped null planned null	-19 -5 -10 0 -2 -1 -1 -16 22
after dropped null planned ru	0 -8 9 0 -1 0 -1 -1 -1
after dropped null planned ua	65 -52 -1 0 -2 -2 -1 -52 -2
after dropped null recap null	16 -2 -3 0 0 0 0 -8 -2
after dropped null recap ru	-29 32 -26 -1 -12 -15 -5 -4 -10
after dropped null recap ua	-9 -27 -1 -1 -2 -6 -2 13 -8
after dropped ru dropped null	-1 -26 25 -1 -5 -1 -2 -8 -28
after dropped ru dropped ru	-29 42 -43 -1 -3 -6 37 0 -6
after dropped ru dropped ua	-35 41 -5 0 0 -1 -1 -3 -1
after dropped ru part ru	-24 24 -28 -3 -9 -1 -5 28 -18
after dropped ua cumulative ua	-38 -1 0 0 0 -1 0 38 -1
after dropped ua dropped null	8 16 -21 -4 -5 -7 -4 2 9
after dropped ua dropped ru	3 -9 1 0 -1 -1 -5 20 -27
after dropped ua dropped ua	-24 30 -49 -5 -14 -63 -16 13 -42
after dropped ua figure ru	-14 -24 32 -1 -1 -2 -1 -2 -2
after dropped ua figure ua	24 -11 -16 -6 -6 -17 -6 -16 -5
after dropped ua held ua	-57 31 -13 -4 -1 -1 0 -7 27
after dropped ua part ua	-35 0 -32 -1 -4 55 -3 -7 -16
after figure both cumulative both	-2 0 0 -10 0 0 0 13 0
after figure both figure ru	-2 -43 43 -2 -6 0 0 -1 0
after figure both figure ua	2 38 -28 -13 -4 -15 -2 -2 -1
after figure both part both	-22 -22 8 16 -3 -2 -1 -25 0
after figure ru cumulative both	-27 -1 0 -18 0 0 0 42 -2
after figure ru cumulative ua	-43 10 -1 -1 -1 -2 -1 9 -14
after figure ru dropped both	36 -18 -15 -2 0 -2 -1 -1 0
after figure ru dropped null	31 -25 -2 -6 -20 -18 -17 -76 -40
after figure ru dropped ru	7 -23 2 -12 -18 -9 -15 -3 -30
after figure ru dropped ua	44 25 -35 -5 -3 -5 -5 -7 -12
after figure ru figure both	-23 -21 -1 36 -4 -3 -3 -18 -4
after figure ru figure ru	-30 -32 36 -4 -14 -7 -15 -4 -12
after figure ru figure ua	-35 14 1 -6 -5 -9 -4 -8 -3
after figure ru outside ua	-15 -16 -1 0 -2 16 -7 0 -2
after figure ru part ru	27 -89 64 -21 -15 -13 -20 -31 -32
after figure ru part ua	-5 -58 54 -8 -8 -5 -22 -22 -14
after figure ru recap ru	-25 32 -23 -2 -3 -3 -6 -25 -8
after figure ru recap ua	55 -53 -1 -3 0 -12 -1 -16 0
after figure ua cumulative both	-16 -7 -4 -10 -1 -2 0 16 0
after figure ua cumulative ua	14 -29 -8 -2 -1 -9 -1 7 -3
after figure ua dropped both	-7 -31 -15 -13 -4 13 -10 -34 -8
after figure ua dropped null	-14 8 -29 -9 5 -3 -13 2 -4
after figure ua dropped ua	15 -1 -34 -12 -15 -54 -16 -49 -37
after figure ua figure ru	-43 -25 43 -5 -7 -4 -5 -19 -2
after figure ua figure ua	-39 42 -31 -9 -5 13 -3 8 -4
after figure ua outside ua	-22 -30 -21 -1 -1 34 -18 -15 -8
after figure ua part ru	24 11 -57 -4 -3 -4 -11 -14 -5
after figure ua part ua	34 10 -101 -10 -11 -64 -9 -3 -15
after figure ua planned ua	52 -26 -5 0 -1 -5 -1 -62 -1
after figure ua recap ru	42 -7 -41 -1 -3 -3 -13 -22 -1
after figure ua recap ua	29 -19 -10 -2 -3 -15 -3 -39 -6
after held ru dropped null	67 20 -29 -5 -8 -3 -3 -31 -34
after held ru held ua	-31 -4 0 0 0 -1 0 -2 38
after held ua cumulative ua	29 -14 -2 -2 -4 -4 -4 -23 -22
after held ua dropped null	-6 24 -33 -1 -7 -5 -4 7 -7
after held ua dropped ua	10 -49 -11 -5 -6 -5 -4 -48 7
after held ua held ru	-11 0 0 0 0 0 0 -6 16
after held ua held ua	-34 6 -35 -6 -3 -4 -3 -16 27
after military bodies	-57 71 -81 -16 -21 -26 -16 -20 -55
after military civilians	-98 49 2 -18 -14 -26 5 14 -9
after military military	12 -36 -28 -10 -14 56 10 -45 5
after military null	35 -41 -40 -9 -14 4 -11 -5 -61
after military people	31 -57 -7 -21 -24 2 -7 13 -22
after null bodies	-34 9 -56 -23 -33 -62 -35 47 -42
after null civilians	-11 4 -21 -26 -35 -37 -28 23 -2
after null military	0 -26 -6 -25 15 -45 -22 -8 4
after null null	-3 9 4 0 -9 -14 -7 -25 4
after null people	13 1 -42 -45 -25 -27 -17 11 -55
after outside ua outside ru	-16 -3 -32 0 0 -20 27 -14 -4
after part ru dropped null	54 -9 -42 -5 -4 -3 -2 -5 -15
after part ru figure ru	-29 45 -34 -3 -15 -4 -20 -10 -1
after part ru figure ua	-22 34 -33 -4 -3 -9 -5 -13 -2
after part ru part ru	-13 34 -18 -5 -8 -9 -13 -12 -16
after part ua cumulative ua	4 -8 -1 -1 0 -1 0 -2 -1
after part ua dropped null	-21 7 -48 -5 -9 -21 -8 13 -4
after part ua dropped ua	18 -10 -19 -7 -11 -37 -7 31 -46
after part ua figure ru	-53 -56 70 -15 -12 -9 -11 -13 -5
after part ua figure ua	-50 -7 30 -6 -9 -25 -7 -27 -11
after part ua part ru	24 -26 -27 -13 -10 -17 10 -4 -7
after part ua part ua	12 -1 -1 -6 -4 -23 -7 -19 -6
after people bodies	-4 5 -42 -9 -14 -21 -13 7 -38
after people civilians	-16 42 -8 -13 -17 -23 -22 -58 -50
after people military	-28 20 -39 -18 -12 8 -25 -12 -6
after people null	27 -2 -68 0 23 -16 -11 -4 -19
after people people	7 -53 24 0 -17 -18 -1 4 -28
after planned ru dropped null	2 19 -23 -4 -13 -4 -4 -35 -23
after planned ru dropped ua	43 -15 -1 -1 -1 -1 -1 -25 -4
after planned ru figure ua	-47 80 -25 -4 -6 -4 -1 -7 -1
after planned ru planned ru	17 -40 14 -4 -2 -2 -6 -31 -19
after planned ru planned ua	-21 37 -76 -2 -1 -2 -2 -17 -5
after planned ua dropped null	-20 -12 -8 -1 -2 -3 -2 26 -10
after planned ua planned ru	5 -19 7 -1 -2 -1 -2 6 -5
after recap null dropped null	57 -40 -27 -3 -6 -1 -1 -39 -11
after recap null recap null	-33 -11 41 -1 -1 -2 -2 16 -3
after recap ru dropped null	-28 -10 -19 -8 -3 -1 -2 -1 29
after recap ru recap ru	50 -9 -15 -2 -1 0 -2 -4 -31
after recap ru recap ua	5 -25 -21 -1 -2 -8 -3 3 -5
after recap ua dropped null	-29 35 -5 0 -2 -2 -1 -22 -9
after recap ua recap ru	22 -12 -10 -1 -1 -1 -2 -12 -2
after recap ua recap ua	50 -42 -3 -2 -3 -3 -2 -12 -16
after role both	-83 83 -42 -41 36 -24 -22 -29 -31
after role both null people	-30 25 -23 -18 -2 0 -1 19 0
after role both of as many	-15 -53 -24 47 -5 -3 -1 -43 0
after role both people civilians	-6 36 -27 -7 0 -1 0 0 0
after role both people military	-31 30 -6 -15 -8 -7 -2 -1 -8
after role both people null	-30 -87 22 -34 50 -20 -12 -24 -14
after role both people people	-64 87 -60 -19 -37 -17 -19 -19 -26
after role each	37 -23 18 -20 -23 15 -6 15 -29
after role held	-22 -90 -72 -19 -25 -24 -21 -1 62
after role held civilians civilians	-12 -39 -24 -6 -8 -4 -12 28 -12
after role held civilians military	-79 -3 0 0 -4 -4 -1 -10 57
after role held civilians null	38 -17 -3 -2 -9 -6 -6 -38 -23
after role held civilians people	-84 12 -44 -21 -7 -3 -6 29 46
after role held military civilians	-29 -17 -1 0 -2 -4 -2 -60 34
after role held military military	-47 -22 -3 -11 -3 -8 -6 -26 47
after role held military null	20 -20 -6 -7 -22 -12 -12 2 -82
after role held military people	-8 -42 -36 -3 -2 -9 -6 -50 29
after role held null null	5 -3 -31 -1 -9 -14 -4 -4 0
after role held of as many	-60 -20 -25 -1 -8 -15 -5 -6 63
after role held people civilians	60 -39 -1 -1 -2 -1 -1 -17 -54
after role held people military	-20 -59 -1 -1 -7 -6 -3 -48 48
after role held people people	-2 -25 -18 -8 -4 -4 -3 17 -12
after role none	56 -40 -42 -18 -8 -5 -12 -24 -11
after role none bodies bodies	9 -22 -7 -12 -26 -34 -15 -16 -54
after role none bodies military	22 -2 -2 0 -2 0 -1 0 -16
after role none bodies null	93 -22 -64 -1 -3 -3 -3 -10 -12
after role none bodies people	16 -1 -2 -2 -3 -1 -1 -1 -6
after role none civilians civilians	22 -62 1 -8 -14 -30 -12 19 -15
after role none civilians military	77 -65 25 -19 -23 -44 -24 -52 -54
after role none civilians null	-13 4 -47 -7 -10 -5 -5 41 18
after role none civilians people	8 -54 -59 -46 -26 -20 -15 26 22
after role none military bodies	-4 17 -40 -9 -14 -16 -10 -15 -55
after role none military civilians	6 55 -78 -18 -23 -25 -41 -89 -70
after role none military military	35 -54 -33 -8 -17 50 -19 -35 -34
after role none military null	71 -35 -16 -2 -4 -15 -4 -31 -36
after role none military people	-9 -47 73 -45 -25 -45 -34 -69 -51
after role none null bodies	-4 -4 -18 -22 -31 -54 -28 4 -42
after role none null civilians	7 5 -43 -25 -30 -36 -27 26 -27
after role none null military	9 -29 4 -28 17 -46 -22 -31 3
after role none null null	18 -6 -27 2 -7 -12 -6 -27 4
after role none null people	33 -46 -32 -39 -27 -29 -18 17 -48
after role none of as many	194 -95 -60 -4 -5 -6 -4 -111 -13
after role none people bodies	52 -35 -22 -6 -13 -8 -9 -31 -42
after role none people civilians	23 -25 -14 -9 -11 -10 -13 -27 1
after role none people military	44 -58 -30 -26 14 -46 -25 16 -32
after role none people null	5 31 -28 13 -9 -9 -6 -31 13
after role none people people	31 19 -25 -31 -11 -17 -27 -61 -26
after role outside ru	-48 -37 -7 -26 -3 36 -32 65 -3
after role outside ua	-31 -68 -25 -26 -19 -20 69 -58 -48
after role outside ua military military	-8 -27 -29 0 -2 -63 40 -6 -13
after role outside ua military null	11 -55 -41 -10 -15 36 -15 -41 -43
after role outside ua people people	0 -49 -31 -23 -3 -44 50 -43 -5
after role ru	-8 31 -21 -2 -20 -27 -20 -29 -36
after role ru bodies bodies	-11 44 -23 -22 -13 -15 -15 -16 -26
after role ru bodies null	22 14 -95 -21 -12 -17 -18 6 -46
after role ru bodies people	-6 -56 -31 -6 -4 -7 -5 -13 35
after role ru civilians civilians	86 36 -82 -13 -12 -17 -26 9 -6
after role ru civilians military	-62 -51 67 -11 -11 -23 -24 -16 -34
after role ru civilians null	100 -90 -39 -30 -21 -13 -15 -38 -64
after role ru civilians people	59 -67 4 -35 -7 -15 -16 -20 -34
after role ru military bodies	-91 85 -21 -7 -1 -1 -2 -44 -1
after role ru military civilians	-106 -88 93 -16 -20 -33 27 -29 -74
after role ru military military	-28 102 -85 -7 -11 -14 -2 -40 -32
after role ru military null	48 -62 30 -34 -31 -26 -19 -84 -41
after role ru military people	10 -3 -6 8 -24 9 -31 1 -35
after role ru null civilians	23 -53 52 -7 -2 -1 -3 -36 -3
after role ru null military	-15 -12 -5 0 -1 -2 -1 15 -6
after role ru null null	-60 57 -42 -21 -23 -10 -26 -22 -40
after role ru of as many	-86 89 -22 -26 -11 -35 -14 -21 -21
after role ru people civilians	-77 -68 88 -13 -11 -12 -12 -4 -26
after role ru people military	-36 14 11 -15 -32 -24 -24 24 -28
after role ru people null	45 -24 -34 -6 -13 -6 -11 -3 -13
after role ru people people	-23 34 -123 14 -19 0 -31 18 -53
after role total	-56 -60 -119 -20 -32 -39 -34 108 -3
after role total bodies bodies	-25 10 -79 -19 -28 -19 -29 52 -40
after role total bodies null	-47 35 29 -8 -10 -41 -18 -36 -44
after role total bodies people	-35 -14 0 -1 -4 -1 -2 -3 19
after role total civilians civilians	-14 15 -29 -16 -4 -7 -8 -45 38
after role total civilians null	2 -15 -19 -5 -8 -14 -7 -10 8
after role total military civilians	-73 -17 -36 -4 -8 -8 -23 66 -57
after role total military military	-26 -1 -13 0 0 -5 -2 10 16
after role total military null	-38 90 -24 -5 -13 -10 -11 16 -97
after role total military people	-35 -15 -1 -1 -1 -2 -1 33 -6
after role total null military	-44 -6 -2 0 -1 -1 0 25 42
after role total null null	26 -68 -72 -19 -19 -19 -20 10 40
after role total null people	-93 -46 0 -16 -3 -3 -3 33 4
after role total of as many	-100 -77 -19 -6 -7 -14 -8 116 -68
after role total people bodies	-52 5 -1 -3 -2 0 -1 21 -1
after role total people civilians	79 -93 -16 -5 -10 -7 -17 -63 20
after role total people military	16 -20 0 -8 -22 -34 -13 -36 1
after role total people null	-7 -8 -63 -27 -31 -28 -24 32 -36
after role total people people	-26 -62 -28 6 -20 -18 -22 36 -14
after role ua	-18 -9 48 -27 -18 7 -29 -23 -36
after role ua bodies bodies	23 -126 81 -11 -22 -28 -19 -27 -15
after role ua bodies null	149 -100 -89 -4 -7 -19 -5 -28 -13
after role ua civilians civilians	41 -108 78 -9 -15 -28 -23 10 -51
after role ua civilians military	8 26 -14 -16 -19 -40 -13 -54 -51
after role ua civilians null	-7 -4 -10 -25 -18 -44 -22 7 -80
after role ua civilians people	35 29 -36 14 -26 -55 -31 -92 -62
after role ua military bodies	-57 58 -65 -7 -13 -24 -7 -39 -3
after role ua military civilians	-81 121 -105 -12 -6 -13 -13 7 -26
after role ua military military	40 -112 64 -15 -17 33 -42 -30 -30
after role ua military null	28 -52 -84 -9 -19 -6 -14 18 14
after role ua military people	65 -32 -97 -28 -21 3 -21 22 -30
after role ua null bodies	-24 -9 1 -3 -6 -30 -12 9 -8
after role ua null civilians	-97 93 -67 -1 -19 -8 -7 -6 39
after role ua null military	-24 29 -83 -4 -12 -16 -7 68 -13
after role ua null null	-47 -72 102 -17 -31 -53 -16 -78 -37
after role ua null people	-30 46 -28 -10 -4 -5 -4 -39 -3
after role ua of as many	-213 16 135 -20 -18 -35 -11 -41 -14
after role ua people bodies	-48 35 -22 0 -1 -14 -3 -1 0
after role ua people civilians	-99 147 -131 -5 -12 -28 -17 -5 -17
after role ua people military	-29 29 -43 -11 -31 20 -22 -49 -41
after role ua people null	54 12 -97 -9 -17 -25 -11 -63 -50
after role ua people people	61 -146 115 -44 -16 0 -12 -22 -14
always	12 2 -5 -12 -12 -13 -14 -1 -8
bracketed	7 13 -30 -4 -4 -6 -5 -30 -35
counts bodies	-51 35 18 -20 -3 -30 -19 10 -45
counts civilians	-40 56 -22 -37 -19 -22 -18 -9 3
counts military	-32 10 16 -26 -13 2 -14 -34 20
counts null	78 -60 -13 -17 -14 -13 -11 -11 -19
counts people	17 -23 -42 32 -19 -18 -16 6 -27
fate cumulative	-7 -34 -35 -44 -8 -10 -7 62 -26
fate cumulative both	-27 -5 -3 -44 -2 -2 -1 41 -3
fate cumulative null	-17 9 -10 -15 -7 -13 -7 14 -15
fate cumulative ru	0 -12 -36 -18 -13 -5 -10 40 -29
fate cumulative ua	16 -52 -8 -8 -8 -14 -9 28 -24
fate dropped	18 -10 -9 -13 -6 -11 -10 -17 -9
fate dropped both	18 -18 22 -34 -31 0 -23 -47 -36
fate dropped null	4 -4 -6 -10 -3 -8 -9 -13 -4
fate dropped ru	22 -38 -2 -16 4 -16 5 -39 4
fate dropped ua	11 -3 -38 -19 -19 -42 -16 18 -37
fate figure	-23 30 2 4 1 -9 -7 -25 -10
fate figure both	3 -51 -47 53 11 -7 -5 -33 -3
fate figure ru	-1 -47 37 -32 10 -7 -11 -9 -14
fate figure ua	-29 70 -41 -7 -9 -12 -5 -30 -8
fate held	-6 -21 -45 -2 -11 -12 -10 -66 44
fate held ru	-2 -21 -34 7 -16 -10 -14 -34 20
fate held ua	-5 -16 -35 -10 -7 -11 -7 -58 34
fate outside	-44 -31 -43 -5 -5 37 44 -19 -13
fate outside ru	-22 8 -38 -3 -3 -30 43 -19 -8
fate outside ua	-32 -46 -21 -3 -3 42 -3 -16 -9
fate part	26 -49 -10 -6 -15 5 -14 -10 -22
fate part both	26 -34 4 8 -7 -3 -3 -27 0
fate part ru	-9 -47 32 9 -22 -23 -12 12 -46
fate part ua	21 -26 -56 -15 -13 7 -12 -10 -18
fate planned	34 -39 -17 -24 -10 -8 -7 4 1
fate planned null	-7 -16 -15 -1 -3 -2 -2 24 19
fate planned ru	8 -3 -1 -6 -7 -6 -8 -11 -2
fate planned ua	32 -31 -46 -19 -11 -9 -7 7 -19
fate recap	32 -36 -15 -11 -14 -21 -11 -15 -35
fate recap null	-35 -25 33 -19 -11 -9 -4 14 -10
fate recap ru	36 33 -69 -6 -13 -12 -17 -27 -36
fate recap ua	37 -54 -23 -5 -9 -23 -7 -5 -23
found N for N	21 -3 8 -39 -31 -37 -20 -35 -32
found N from each side	2 89 -16 -85 -79 -24 -20 -64 -20
found N-for-N	-46 48 -6 -15 -4 -2 -3 -7 -1
found number and noun	20 -22 -10 -2 -6 -6 -12 -6 -5
found number without a noun	-1 -32 2 -9 -26 -32 -19 14 -7
found that many	-29 8 -19 -17 23 -6 -6 22 -30
found the same number	-11 -9 14 -13 -17 -30 -15 5 -23
language ar	31 -26 -14 -5 -24 -19 -6 -7 -27
language en	14 -37 -11 12 -14 -16 -15 12 -23
language ru	-23 -5 3 -18 -11 -17 -17 -6 -2
language uk	24 16 -26 -15 -16 -14 -13 -11 -11
last a look back at a period	-91 -5 -1 0 -1 -1 -1 93 -5
last beyond the exchange formula	-44 -31 -43 -5 -5 37 44 -18 -15
last both sides together	14 -15 9 -28 -25 0 -21 -27 -28
last counts no person	8 -1 -27 -11 -7 -9 -6 -19 -4
last exchanges counted beside a total	-32 -41 -3 -11 -2 -4 -2 36 -7
last formula of an agreement	9 -38 -4 -15 -12 -8 -8 33 -20
last has not happened	14 -21 -24 -1 -3 -3 -3 19 20
last no transfer in its sentence	-6 1 -5 -9 -11 -15 -14 2 -10
last no transfer is spoken of	71 -14 -48 -15 -15 -15 -8 -31 -12
last one number for a side	-19 11 9 1 6 -5 -8 -32 -11
last part of a whole	14 -29 -6 9 -10 -27 -8 2 -18
last recalls an earlier transfer	11 -56 20 -15 -9 -13 -6 8 -9
last running total	25 5 -17 -10 -7 -13 -6 -31 -8
last side of a running total	-76 -19 -3 -2 -1 -1 -1 59 -24
last side of return	16 -30 -49 -36 -8 -11 -8 20 25
last taken prisoner, not returned	26 -19 -18 -2 -4 -3 -2 -5 -10
last to a third country	63 -44 -20 -28 -4 -6 -2 -19 -2
last too many for one day	11 -45 -35 -16 -10 -20 -13 31 -5
last who holds them	-36 27 -58 5 -16 -10 -15 -30 16
left (	28 2 -33 -5 -4 -7 -4 -37 -3
left ,	21 -17 -28 -27 -11 -11 -12 -16 -1
left :	13 -10 3 2 -18 -12 -12 -1 -63
left ;	37 3 -32 -24 -7 -2 -18 -19 -18
left none media	9 -2 -24 -14 0 -20 -19 -31 2
left none mediator	15 -33 -6 5 6 1 -16 -17 -30
left none own agent	30 10 -19 -32 -47 -22 -16 -37 -50
left none own null	10 -1 -12 -12 -8 -11 -16 -21 -6
left none own opposite	-23 5 24 -24 -28 -27 -29 -36 -34
left none own perspective	-8 19 -35 -39 -21 -19 -21 -7 21
left none own ru	-14 -74 23 -18 -23 -25 -20 -10 28
left none own ua	1 18 -46 -32 -16 -14 -14 3 -1
left none ru	-10 -9 9 -14 -9 -22 -19 -62 12
left none ua	-4 24 -49 -24 -18 -15 -15 14 -11
left verb.bring media	-40 15 6 -27 -25 -23 -19 -14 -21
left verb.bring mediator	-19 5 -21 33 -14 -16 -11 -24 -8
left verb.bring own agent	-68 22 -12 -17 -20 -11 -8 3 -5
left verb.bring own null	-5 -5 4 8 -10 -12 -17 -7 -16
left verb.bring own perspective	2 26 8 -29 -39 -26 -29 -18 -68
left verb.bring own ru	-10 -68 50 -15 -32 -8 -12 11 -45
left verb.bring own ua	17 13 -84 -32 -11 -21 -9 -17 -16
left verb.bring ru	-14 -55 26 -14 -4 -12 -5 24 -34
left verb.bring ua	38 -7 -43 -20 -14 -5 -13 -20 -17
left verb.come media	-11 -16 19 -13 -21 -18 -16 1 -21
left verb.come mediator	-10 16 22 -24 -5 -5 -10 -6 -1
left verb.come own null	15 -18 13 -33 -27 -20 -17 -35 -19
left verb.come own perspective	-73 2 23 -6 -23 -8 -24 22 -28
left verb.come own ru	-23 -63 7 -3 37 -8 10 -23 -23
left verb.come own ua	15 24 -53 -24 -20 -29 -25 -4 -24
left verb.come ru	16 -43 -17 -16 10 -19 -27 15 -17
left verb.come ua	6 14 -22 -23 -22 -26 3 -57 -19
left verb.future media	54 -24 -30 -12 -2 -3 -3 -16 -8
left verb.future own null	35 -17 -2 -8 -5 -13 -7 -31 -14
left verb.future ru	-13 -2 14 -7 -12 -22 -14 -34 -13
left verb.future ua	54 -17 -5 -1 -1 -3 -1 -23 -14
left verb.get media	-10 -15 -3 -22 5 -21 -16 -10 -19
left verb.get mediator	6 34 -23 -9 -1 -1 -2 -23 0
left verb.get own agent	-36 -11 10 -11 17 -15 -15 -1 -11
left verb.get own null	1 3 -9 -24 -29 -37 -13 -7 -28
left verb.get own perspective	-44 -52 32 -2 -7 -2 -9 17 -5
left verb.get own ru	-23 -6 1 0 -2 -2 -3 15 -6
left verb.get own ua	34 -10 -21 -2 -3 -29 -5 -24 -3
left verb.get ru	-28 9 -13 -13 -28 -21 5 24 -28
left verb.get ua	9 -19 11 -16 -33 -23 -20 -4 -25
left verb.give media	13 -12 -6 -17 -23 -15 6 -7 -17
left verb.give mediator	50 -6 -2 -6 -2 -6 -2 -39 -3
left verb.give own null	6 20 -30 -20 -24 -6 -26 -10 -24
left verb.give own opposite	-10 -25 32 -3 -1 0 -2 -2 0
left verb.give own perspective	-1 -26 11 -2 -2 -42 22 -18 -13
left verb.give own ru	-69 -65 45 -8 -13 -30 28 4 -21
left verb.give own ua	-34 35 -67 -5 -8 2 -12 4 -4
left verb.give ru	3 16 -29 -10 -13 8 -2 -14 -22
left verb.give ua	-46 -10 25 -25 -20 -35 12 -5 -17
left verb.held_exchange media	17 -15 26 -39 -24 -15 -31 -50 5
left verb.held_exchange mediator	-14 -18 -24 11 -15 -8 13 -22 -20
left verb.held_exchange own null	-2 0 -38 -2 -24 -27 -18 -3 -7
left verb.held_exchange own perspective	15 -38 35 -8 -4 -3 -4 -26 -2
left verb.held_exchange own ru	37 -28 -5 -15 -4 -19 12 -32 -15
left verb.held_exchange own ua	-28 27 -73 -40 -6 32 -26 -44 -18
left verb.held_exchange ru	-37 31 -23 -27 -22 -14 -19 22 -32
left verb.held_exchange ua	4 -18 -24 -29 -17 -10 -22 19 -29
left verb.home media	-5 60 -68 13 -16 -22 -13 -54 -24
left verb.home mediator	-16 -24 37 -14 -2 -8 -6 25 0
left verb.home own null	-13 6 -9 -1 -16 -12 -11 -17 -22
left verb.home own perspective	35 -13 4 -17 -17 -24 -19 -23 -23
left verb.home own ru	15 -67 -2 -7 -16 -10 -15 0 -20
left verb.home own ua	-18 2 -27 -12 -10 -21 -8 43 -28
left verb.home ru	12 -117 84 -30 -32 -10 -15 -7 -24
left verb.home ua	6 -4 0 -15 -11 -15 -11 10 -17
left verb.managed media	-25 -10 -2 -1 -1 -1 -2 29 -4
left verb.managed mediator	-23 13 -18 -9 -8 -7 -9 12 -5
left verb.managed own null	-21 -20 -39 3 -13 -9 -12 18 -12
left verb.managed own ru	-35 -23 30 -16 -2 -2 -2 -5 -1
left verb.managed own ua	-11 32 -18 -18 0 0 -1 -16 0
left verb.managed ru	28 -32 -12 -7 -7 -4 -4 -20 -4
left verb.noun media	-28 23 -14 -79 -14 -17 -17 23 -22
left verb.noun mediator	-14 -13 -5 11 -13 -12 -9 -18 -4
left verb.noun own agent	-11 32 -34 -2 -3 0 0 -4 0
left verb.noun own null	-8 -7 -6 4 -12 -13 -11 1 -18
left verb.noun own perspective	-6 39 -7 -19 0 0 -1 -21 0
left verb.noun own ru	12 -64 -1 -22 -8 -13 -19 -25 27
left verb.noun own ua	12 2 -26 -36 -6 -12 -7 -1 -23
left verb.noun ru	44 -40 -26 -10 -7 -4 -8 -55 24
left verb.noun ua	45 -34 -24 -16 -7 -14 -11 -18 -24
left verb.other media	28 -21 -1 -11 -5 -4 -5 7 -14
left verb.other mediator	26 -1 -6 -20 0 -1 -1 -1 0
left verb.other own null	47 1 -43 -7 -3 -3 -3 -34 -7
left verb.other own perspective	18 -10 0 -2 -1 0 -1 -1 -2
left verb.other own ru	28 -7 -19 0 -2 -2 -3 -3 -7
left verb.other own ua	30 -30 -5 -3 -4 -5 -4 -11 -6
left verb.other ru	39 -4 -52 -4 -4 -4 -3 -14 -6
left verb.other ua	69 -33 -19 -4 -3 -2 -3 -45 -8
left verb.swap media	-7 -23 -8 25 -24 -17 -23 -51 -19
left verb.swap mediator	-41 26 -25 -10 -6 -12 -15 45 -8
left verb.swap own null	24 -21 -23 3 -16 -13 -14 9 -16
left verb.swap own ru	-28 -27 40 -28 -6 -19 -21 -16 -21
left verb.swap own ua	-27 57 -47 -17 -4 -24 -13 -2 -2
left verb.swap ru	-20 -13 -15 -50 -8 -12 -12 12 -14
left verb.swap ua	-2 4 12 -5 -6 -19 -11 -45 -21
left verb.will media	-9 24 -52 -17 -22 -8 -12 15 -47
left verb.will own null	17 -12 -44 -16 -22 -14 -14 -12 -5
left verb.will own perspective	-19 -18 -2 -2 -2 -2 -4 8 18
left verb.will own ru	-2 -2 9 -3 -3 0 -2 -1 3
left verb.will own ua	-3 -9 0 0 -1 -3 0 -3 14
left verb.will ru	21 -52 -20 -8 -11 -8 -9 -15 10
left verb.will ua	6 -71 -3 -2 -7 -14 -7 -28 31
left –	-8 -33 -15 -11 -23 36 -17 -18 16
narrow false	-9 9 2 -11 -12 -11 -14 3 -7
narrow true	97 -72 -40 -18 -15 -36 -13 -41 -20
none own agent view ua	34 4 -20 -29 -41 -22 -13 -30 -49
none own null view null	23 -6 -10 -44 22 -22 -22 -58 -19
none own null view ru	-20 14 26 -17 -26 -25 -22 -27 -3
none own null view ua	7 -2 -41 -18 -20 -9 -15 -1 -4
none own opposite view ru	-15 61 -89 -11 -13 -6 -10 -32 -21
none own opposite view ua	-19 -31 39 -7 -11 -19 -22 -16 -12
none own perspective view ru	27 -75 -4 -15 -26 -7 -24 3 15
none own perspective view ua	-26 12 -78 -28 -25 -32 -28 9 26
none own ru view null	-61 -57 1 -2 -12 -6 -6 42 -12
none own ru view ru	2 -51 -23 -10 -24 -12 -19 -37 35
none own ru view ua	2 4 -5 -8 -20 -27 -21 -64 27
none own ua view null	-21 -33 -8 -7 -13 -8 -5 32 5
none own ua view ru	46 -20 -46 -22 -30 -62 -20 -37 -27
none own ua view ua	31 -63 -28 -20 -20 -44 -18 8 17
noun noun.body	-20 -1 -8 -22 11 -36 -20 26 -66
noun noun.branch	-11 -13 20 -13 -19 -62 -21 -35 -41
noun noun.child	10 8 -89 -20 -17 -27 -19 82 -69
noun noun.civilian	-35 41 13 -17 -19 -21 -12 -60 -10
noun noun.exchange	-39 -89 5 -52 -42 -55 -24 96 -66
noun noun.family	48 -1 -96 -39 -26 -29 -18 -9 -37
noun noun.foreigner	36 1 -95 -39 -12 -18 -15 -48 40
noun noun.man	37 3 -27 -9 -11 -20 -9 -24 -9
noun noun.military	-38 8 13 -23 -8 14 -11 -21 -6
noun noun.other	91 -46 -27 -11 -7 -12 -7 -60 -17
noun noun.people	-59 28 -13 30 -17 -13 -15 3 17
noun noun.rank	111 -50 -77 -8 -11 -41 -12 -19 -26
noun noun.soldier	-32 -9 8 -6 -27 -36 -30 -68 49
noun noun.woman	50 -75 16 -35 -20 -36 -27 -79 -21
noun null	60 -28 -12 -26 -29 -16 -18 -31 -29
numbers 1	28 19 -37 -26 14 -33 -13 -19 -53
numbers 2	-4 10 0 -30 -16 -15 -14 -23 6
numbers 3	-14 -31 25 -1 -26 -31 -11 20 -8
numbers 4	-24 0 -4 2 -21 -8 -19 -4 -9
numbers 5	27 -16 -17 -22 -17 -7 -15 -16 -29
own agent	-21 -6 7 -29 6 -25 -17 -4 -49
own agent media	-23 1 8 -29 13 -23 -13 -51 -42
own agent ru	31 22 -18 -9 -19 -12 -17 -42 -8
own agent ua	-18 -33 34 -19 -29 -19 -13 10 -14
own null	14 3 -11 -5 -13 -11 -14 -9 -9
own null media	-2 15 -17 -9 -12 -20 -17 -22 -16
own null mediator	-15 -40 -19 48 -5 -15 -14 0 -17
own null ru	8 -15 27 -17 -5 -21 -17 -44 2
own null ua	22 -1 -37 -22 -17 -5 -14 6 -12
own opposite	-28 -7 51 -24 -26 -25 -27 -36 -31
own opposite media	-44 -29 46 -22 -20 -18 -24 -21 -21
own opposite ru	3 37 -38 -7 -9 -5 -7 -32 -13
own opposite ua	-14 -38 30 -7 -7 -10 -6 -12 -9
own perspective	-11 -8 11 -41 -23 -27 -6 3 2
own perspective media	6 5 19 -45 -22 -26 -11 -53 -4
own perspective ru	-12 -132 42 -28 -45 -31 2 35 3
own perspective ua	-15 50 -113 -24 -16 -23 -18 -12 3
own ru	-23 -106 51 -31 -12 -20 -8 4 12
own ru media	1 -116 50 -26 -25 -27 -13 6 -5
own ru mediator	-11 -46 59 -34 -4 -15 5 -45 -7
own ru ru	-18 -59 8 -9 3 -11 -11 18 4
own ru ua	6 -26 33 -10 -25 -43 7 -64 13
own ua	21 47 -98 -38 -13 -10 -13 -8 -17
own ua media	26 8 -107 -31 -17 -16 -17 1 18
own ua mediator	-40 119 -89 -76 -9 4 -14 -40 -15
own ua ru	-3 43 -61 -7 -12 2 -15 -22 -26
own ua ua	21 -20 -15 -17 -11 -29 -11 7 -2
pair sides: foe.agent none	-10 6 6 -3 -13 -9 -10 -18 -12
pair sides: foe.from none	4 -3 14 0 -2 0 -1 -7 -6
pair sides: foe.of none	11 -22 -1 -17 -13 -25 25 -38 -29
pair sides: foe.of own.to	17 -7 -10 0 -1 0 -1 -2 -2
pair sides: foe.to none	-27 17 -24 -18 -24 -27 -29 -19 1
pair sides: foe.to own.to	-37 12 16 -2 -1 15 -2 -12 -2
pair sides: foe.to ua.of	-2 57 -53 0 0 -4 -1 -2 -1
pair sides: none foe.agent	29 -14 -4 0 -1 -1 0 -9 -3
pair sides: none foe.of	38 -36 26 -18 -18 -7 -10 -22 -27
pair sides: none foe.to	-51 25 20 -33 -23 -28 -27 -66 -29
pair sides: none none	14 -10 -12 -16 -14 -14 -18 1 -19
pair sides: none own.agent	-27 16 -9 -10 22 -12 -13 -28 2
pair sides: none own.from	35 -18 -51 -4 22 -3 -2 -3 -7
pair sides: none own.of	-5 -22 -8 34 -22 -18 -17 -30 0
pair sides: none own.to	15 -14 2 -21 -13 -17 -13 2 -24
pair sides: none ru.agent	-9 -2 -1 -12 -47 -28 -16 -13 33
pair sides: none ru.from	-4 -3 -48 -10 -14 -29 -11 8 -5
pair sides: none ru.of	5 -17 -12 8 -22 -5 -18 -37 -8
pair sides: none ru.to	9 -42 25 -42 -16 -21 -9 -30 -6
pair sides: none ua.agent	-5 9 -62 -37 11 -2 15 -17 -7
pair sides: none ua.from	-49 -44 54 -31 -20 -8 -18 2 -6
pair sides: none ua.of	2 -2 -22 11 -24 -5 -17 -18 -28
pair sides: none ua.to	14 14 -50 -38 -16 3 -14 -10 0
pair sides: own.agent none	8 -8 -13 -22 -11 -17 -17 -7 -27
pair sides: own.agent own.to	-65 61 -65 -5 -3 18 -16 -29 -1
pair sides: own.agent ru.from	-25 10 0 -2 0 0 0 -4 21
pair sides: own.agent ru.of	-28 -33 34 0 -1 0 -1 -1 0
pair sides: own.agent ua.of	2 4 -25 -1 -4 -12 -7 25 -6
pair sides: own.from none	-14 25 -27 -1 -5 -10 -18 41 -12
pair sides: own.from ua.of	-15 15 -3 0 -3 -2 -1 -1 -7
pair sides: own.of foe.of	-31 18 1 -8 -3 -5 -4 -6 -18
pair sides: own.of none	13 -47 10 -25 -20 -21 -17 -7 -2
pair sides: own.of own.of	-23 -39 6 -1 -4 -2 -4 17 -8
pair sides: own.of own.to	24 20 -27 -1 -1 -1 -1 -2 -3
pair sides: own.of ru.from	22 5 -24 0 -1 -1 -2 -19 -5
pair sides: own.of ru.of	-38 14 -12 -5 -2 -1 -6 -6 31
pair sides: own.of ua.of	70 -57 -36 -8 -3 -7 -4 -11 -3
pair sides: own.of ua.to	-5 16 -16 -3 -3 -2 -3 -3 -5
pair sides: own.to none	1 -7 -21 -17 -14 -13 -10 3 -17
pair sides: own.to own.of	-7 -9 14 -2 -1 0 -2 -9 0
pair sides: own.to own.to	-15 -34 31 0 -1 0 -2 -6 -1
pair sides: own.to ru.agent	-31 28 10 -15 -3 -2 -2 -3 0
pair sides: own.to ru.from	-5 21 -6 -3 -2 -20 -4 -13 -32
pair sides: own.to ru.of	12 -25 12 -14 -11 -14 -14 10 -19
pair sides: own.to ru.to	-16 38 -40 0 0 -2 -1 -11 0
pair sides: own.to ua.from	-21 -37 -14 0 -2 -1 -2 31 -4
pair sides: own.to ua.of	16 -8 11 -7 -12 -24 -10 -76 -23
pair sides: own.to ua.to	-41 -68 58 -38 -8 -8 -14 -24 -23
pair sides: ru.agent none	24 -42 32 -3 -23 0 -15 -37 -6
pair sides: ru.agent own.of	-17 12 -2 -14 -12 -4 -3 -11 -3
pair sides: ru.agent ru.of	-12 4 -2 -1 -2 -1 -3 -12 6
pair sides: ru.agent ru.to	33 -28 -8 -11 -1 -3 -1 -1 -1
pair sides: ru.agent ua.agent	46 -61 18 -37 -14 -8 -14 -23 -9
pair sides: ru.agent ua.of	-13 7 9 -19 -9 -10 -15 -9 -25
pair sides: ru.agent ua.to	8 -24 37 -7 -12 -7 -5 -35 -20
pair sides: ru.from none	5 0 -61 -12 -14 -4 -16 10 -7
pair sides: ru.from ru.of	-38 -3 14 -7 -4 -4 -2 -18 -1
pair sides: ru.from ua.of	-15 16 -26 -5 -5 -11 -2 -25 24
pair sides: ru.of none	1 -21 -3 -11 -18 -31 0 20 -20
pair sides: ru.of own.of	27 -20 14 -4 -5 -5 -4 -6 -4
pair sides: ru.of own.to	-2 -27 8 23 -12 -12 -4 -34 -13
pair sides: ru.of ru.agent	-29 -11 -4 -1 -1 -1 -1 12 22
pair sides: ru.of ru.of	8 -38 8 -3 -3 -3 -11 -18 9
pair sides: ru.of ua.agent	-16 -28 40 -2 -2 -3 -4 -2 -50
pair sides: ru.of ua.from	-2 -33 42 0 -1 -1 -1 -2 -4
pair sides: ru.of ua.of	-9 0 14 -17 -11 -14 -13 -30 16
pair sides: ru.of ua.to	19 23 -50 -35 -8 -5 -5 -44 -11
pair sides: ru.to none	54 -45 12 -18 -13 -22 5 -26 -18
pair sides: ru.to own.of	0 -12 13 0 0 0 0 0 0
pair sides: ru.to ru.agent	-10 -23 27 -2 -2 -1 -2 -5 9
pair sides: ru.to ru.of	24 -24 -22 0 -1 -1 -4 -2 -1
pair sides: ru.to ua.to	-19 -7 10 -9 -10 -13 -16 -17 -20
pair sides: ua.agent none	-19 21 -22 3 -24 -30 -19 -4 -49
pair sides: ua.agent own.of	-27 10 3 -22 -8 -2 -5 -8 -11
pair sides: ua.agent own.to	-12 4 13 -3 -7 -7 -5 -10 -3
pair sides: ua.agent ru.agent	1 34 -31 -27 -8 -8 -4 -20 -5
pair sides: ua.agent ru.from	-18 37 -5 0 -1 0 -1 14 0
pair sides: ua.agent ru.of	-8 29 -42 -2 -4 -3 -4 -23 45
pair sides: ua.agent ua.of	25 -26 10 -22 -7 -13 -13 -37 -6
pair sides: ua.from foe.to	-5 0 12 -1 -2 0 -1 17 -23
pair sides: ua.from none	-33 -45 -14 -25 6 -19 16 -20 24
pair sides: ua.from ru.from	0 2 14 -1 0 0 -4 -14 -1
pair sides: ua.from ru.of	32 -64 -9 -8 24 -6 -7 -2 -20
pair sides: ua.of none	26 1 -38 -7 -17 -20 -12 -29 -8
pair sides: ua.of own.of	-7 -6 15 0 -1 -1 -1 -4 0
pair sides: ua.of own.to	-29 -44 36 11 -6 -5 -6 8 -4
pair sides: ua.of ru.agent	-8 33 -38 -17 -5 -17 -6 -16 -28
pair sides: ua.of ru.from	4 19 -45 -14 -2 -3 -2 18 -14
pair sides: ua.of ru.of	-18 9 -3 -34 -15 -14 5 -28 -6
pair sides: ua.of ru.to	6 11 -3 -15 -9 -4 -1 -34 -10
pair sides: ua.of ua.agent	18 25 -19 -2 -5 -1 -2 -8 -17
pair sides: ua.of ua.from	0 28 -12 -22 0 0 -1 -1 -1
pair sides: ua.of ua.of	-27 7 5 -5 -10 -15 -13 -17 -36
pair sides: ua.of ua.to	17 11 -31 -25 -3 -2 -1 19 -1
pair sides: ua.to none	-7 72 -74 -13 -13 -7 -19 -12 -3
pair sides: ua.to own.of	-20 29 22 -9 -4 -26 -5 2 0
pair sides: ua.to own.to	-44 -9 6 -8 -8 -19 -5 22 -9
pair sides: ua.to ru.agent	-43 32 -26 -3 -2 -4 -1 -3 -3
pair sides: ua.to ru.of	-17 25 5 -10 -20 -13 -11 -35 -6
pair sides: ua.to ru.to	-29 -10 5 -17 -9 3 -19 -13 -24
pair sides: ua.to ua.of	11 -42 33 -8 -12 2 -9 -25 -12
pair verb and left side: none foe.agent	46 -15 -19 -1 -6 -1 -2 -1 -11
pair verb and left side: none foe.of	17 12 -48 -9 -6 -17 27 -12 -7
pair verb and left side: none foe.to	-26 29 -8 -20 -33 -29 -31 -41 1
pair verb and left side: none none	12 -7 -7 -22 -6 -15 -19 -5 -12
pair verb and left side: none own.agent	20 -52 33 -1 -2 -1 -4 -10 14
pair verb and left side: none own.from	-25 27 -25 -2 -6 -11 -17 29 -11
pair verb and left side: none own.of	15 -40 11 -10 -25 -22 -16 -64 24
pair verb and left side: none own.to	-41 -64 70 -8 -22 -14 -22 -31 6
pair verb and left side: none ru.agent	33 -9 -13 -10 -13 -16 -6 -53 -4
pair verb and left side: none ru.from	4 -27 14 -13 -7 -28 -7 -72 65
pair verb and left side: none ru.of	34 37 -62 -30 -25 -14 -23 -52 -1
pair verb and left side: none ru.to	36 -42 -7 -4 -6 -5 -6 -7 -10
pair verb and left side: none ua.agent	40 -30 10 -27 -33 -15 -14 -79 -24
pair verb and left side: none ua.from	-21 -8 -15 -1 -2 -5 -1 -14 17
pair verb and left side: none ua.of	-16 18 -29 -26 -20 -25 -15 -3 6
pair verb and left side: none ua.to	-48 34 -34 -9 -21 -14 -11 14 -10
pair verb and left side: verb.bring foe.agent	-18 -2 -4 -1 -6 -3 -4 -14 -1
pair verb and left side: verb.bring foe.of	8 -66 11 -3 -4 -7 -7 -10 -5
pair verb and left side: verb.bring none	18 -13 -16 12 -21 -23 -15 -10 -24
pair verb and left side: verb.bring own.agent	-20 12 -46 -26 -12 -14 -11 13 -11
pair verb and left side: verb.bring own.of	35 13 -20 -32 -13 -15 -16 -33 -57
pair verb and left side: verb.bring own.to	-58 22 -23 -11 -13 18 -15 25 -26
pair verb and left side: verb.bring ru.agent	-9 -57 62 -23 -14 -20 -11 -35 -13
pair verb and left side: verb.bring ru.from	-43 24 -62 -17 -16 1 -12 31 -42
pair verb and left side: verb.bring ru.of	-20 -44 41 37 -10 -9 -15 -38 23
pair verb and left side: verb.bring ru.to	23 -8 -19 -23 -12 -3 -5 3 -16
pair verb and left side: verb.bring ua.agent	40 -8 -22 -39 -24 -35 -22 0 -14
pair verb and left side: verb.bring ua.from	17 -81 11 -13 15 -12 20 24 -54
pair verb and left side: verb.bring ua.of	-10 11 -7 -18 -17 -11 -17 -12 -5
pair verb and left side: verb.bring ua.to	22 24 -16 -10 -13 -11 -10 -59 -15
pair verb and left side: verb.come none	-15 2 11 -8 -20 -22 -9 5 -27
pair verb and left side: verb.come own.of	-37 0 15 -13 -10 -4 -8 9 -12
pair verb and left side: verb.come own.to	4 23 -17 -34 -19 -18 -21 -27 -21
pair verb and left side: verb.come ru.agent	27 -25 21 -4 -11 -2 -2 -11 -2
pair verb and left side: verb.come ru.from	78 -66 -61 -7 -7 -8 -9 -62 -22
pair verb and left side: verb.come ru.of	-26 -19 40 -25 -8 -3 -8 -26 -14
pair verb and left side: verb.come ru.to	-5 -17 18 -15 -14 -17 -26 -30 -21
pair verb and left side: verb.come ua.agent	-50 73 -58 -2 -2 -1 -2 -17 0
pair verb and left side: verb.come ua.from	15 -35 -49 -14 30 -6 -14 11 7
pair verb and left side: verb.come ua.of	-1 26 -30 -19 -18 -16 -18 8 -18
pair verb and left side: verb.come ua.to	-20 50 -20 -16 -21 -29 -19 -40 -30
pair verb and left side: verb.future none	20 -2 6 -7 -7 -5 -6 -40 -19
pair verb and left side: verb.future own.agent	-13 14 -2 0 0 0 0 0 0
pair verb and left side: verb.future ru.of	16 -38 22 -2 -3 -1 -2 -13 -2
pair verb and left side: verb.future ua.of	16 -5 4 -13 -2 -1 -2 -2 -3
pair verb and left side: verb.get none	-12 -28 19 -21 -25 13 -19 -8 -26
pair verb and left side: verb.get own.agent	29 7 -57 -18 -11 -20 14 -44 -15
pair verb and left side: verb.get own.of	86 -34 -29 -9 -9 -8 -10 -40 -15
pair verb and left side: verb.get own.to	-26 17 -9 -7 -15 -20 -12 -18 -10
pair verb and left side: verb.get ru.agent	0 -101 38 -17 18 -11 -12 -4 -13
pair verb and left side: verb.get ru.from	-15 23 -17 -3 -1 -1 -1 -17 0
pair verb and left side: verb.get ru.of	-27 -75 35 -13 -13 -10 -14 56 -7
pair verb and left side: verb.get ua.agent	-74 77 -77 -30 -19 -31 -16 15 -12
pair verb and left side: verb.get ua.of	-23 64 -32 -12 -13 -5 -10 -44 -16
pair verb and left side: verb.get ua.to	26 -32 23 -1 -7 -3 -6 4 -12
pair verb and left side: verb.give foe.of	-38 -63 65 -9 -2 -5 -12 -5 -6
pair verb and left side: verb.give foe.to	-23 82 -83 -6 -3 8 -7 -12 -4
pair verb and left side: verb.give none	19 -35 0 -27 -15 15 -30 -32 -26
pair verb and left side: verb.give own.agent	-21 16 -20 -1 -2 15 -17 16 -5
pair verb and left side: verb.give own.from	-1 -3 12 0 -1 -8 -3 8 -6
pair verb and left side: verb.give own.of	12 41 -39 -1 -2 -5 -4 -14 -8
pair verb and left side: verb.give own.to	-9 -23 9 -6 -11 -10 12 -36 -17
pair verb and left side: verb.give ru.agent	33 55 -87 -31 -21 32 -39 -61 -33
pair verb and left side: verb.give ru.from	106 -89 -43 -3 -7 -23 -25 -74 -9
pair verb and left side: verb.give ru.of	-48 -32 21 -28 -13 -44 29 24 -18
pair verb and left side: verb.give ru.to	-14 -54 54 -5 -7 -27 17 -29 -4
pair verb and left side: verb.give ua.agent	-1 24 -3 -10 -6 -8 -12 -43 -6
pair verb and left side: verb.give ua.of	-21 9 0 -9 -21 -27 19 -50 -14
pair verb and left side: verb.give ua.to	-45 8 -14 -10 -10 6 -19 35 -16
pair verb and left side: verb.held_exchange none	-26 4 -7 -26 -14 -5 -24 0 2
pair verb and left side: verb.held_exchange own.agent	25 -26 9 -2 -1 -16 -6 -37 -20
pair verb and left side: verb.held_exchange own.of	-22 -6 -3 -1 -1 -4 -3 22 -3
pair verb and left side: verb.held_exchange own.to	67 -25 -67 -3 -3 0 -8 -78 -3
pair verb and left side: verb.held_exchange ru.agent	-57 18 -3 -16 -8 -1 -2 -4 -3
pair verb and left side: verb.held_exchange ru.from	-26 12 -12 12 0 -5 -2 27 -3
pair verb and left side: verb.held_exchange ru.of	-14 15 -35 -22 -4 -7 -6 25 -21
pair verb and left side: verb.held_exchange ua.agent	-25 -20 26 -18 -10 -6 -8 -4 -11
pair verb and left side: verb.held_exchange ua.of	60 -25 -43 11 -12 -29 7 -47 -23
pair verb and left side: verb.held_exchange ua.to	-3 22 -18 0 0 -1 0 0 -1
pair verb and left side: verb.home none	-13 -1 -18 18 -13 -17 -14 18 -23
pair verb and left side: verb.home own.of	9 -25 17 -14 -6 -20 -9 2 -21
pair verb and left side: verb.home own.to	9 -5 -30 -20 -12 -9 -12 -14 -15
pair verb and left side: verb.home ru.from	-15 49 -22 -27 -9 -18 -9 -37 -32
pair verb and left side: verb.home ru.of	60 -38 -49 24 -12 -12 -6 -23 -12
pair verb and left side: verb.home ua.from	-62 18 85 -22 -46 -12 -9 -23 -2
pair verb and left side: verb.home ua.of	26 -38 8 -26 -5 -17 -7 -7 -22
pair verb and left side: verb.home ua.to	-34 -7 34 -10 -4 -8 -6 -24 -7
pair verb and left side: verb.managed none	-5 12 -50 -4 -23 -15 -14 -3 -29
pair verb and left side: verb.managed ua.of	-13 -38 -1 -16 -1 -2 -6 20 -4
pair verb and left side: verb.noun foe.of	43 -2 -13 -1 -6 -3 -4 -35 -17
pair verb and left side: verb.noun none	-3 -10 -7 10 -12 -20 -14 -26 27
pair verb and left side: verb.noun own.of	7 -6 0 0 0 0 0 -1 0
pair verb and left side: verb.noun ru.agent	-12 -25 33 -2 -5 -11 -1 -5 -8
pair verb and left side: verb.noun ru.of	-43 -17 -17 -62 -2 -1 -2 50 -2
pair verb and left side: verb.noun ua.agent	4 41 -49 -1 -2 0 -1 -5 0
pair verb and left side: verb.noun ua.of	-1 40 -50 19 -11 -5 -12 -52 -16
pair verb and left side: verb.noun ua.to	13 -17 17 -1 -2 0 -1 -23 -11
pair verb and left side: verb.other none	46 -24 -16 -6 -4 -4 -4 -40 -8
pair verb and left side: verb.other ru.agent	-3 15 -36 -4 -2 -3 -5 -2 -8
pair verb and left side: verb.other ru.of	62 -36 -4 -15 -6 -4 -6 -12 -24
pair verb and left side: verb.other ua.of	-6 32 -19 -5 -4 -9 -4 -3 -25
pair verb and left side: verb.swap none	13 0 -13 -25 -14 -19 -13 10 -18
pair verb and left side: verb.swap ru.agent	-52 31 -30 -5 -6 -2 -5 -12 -1
pair verb and left side: verb.swap ru.from	22 0 -17 -5 0 0 0 1 -1
pair verb and left side: verb.swap ru.of	-3 18 -24 -6 -10 -2 -10 -18 -12
pair verb and left side: verb.swap ua.agent	-17 -29 12 63 -10 -8 -13 -11 -10
pair verb and left side: verb.swap ua.of	-28 -22 -3 21 -14 -10 -18 5 -22
pair verb and left side: verb.will none	1 12 -45 -8 -23 -14 -12 -50 18
pair verb and left side: verb.will own.agent	29 -4 -14 -1 0 -1 -1 -16 -2
pair verb and left side: verb.will own.to	-4 -17 -2 -1 -2 -2 -2 19 -17
pair verb and left side: verb.will ru.agent	17 -24 -1 -1 -6 -3 -2 -4 0
pair verb and left side: verb.will ru.of	13 -3 -8 -15 -1 0 0 -3 -5
pair verb and left side: verb.will ua.agent	24 -5 -4 -6 -2 0 -2 -1 -5
pair verb and left side: verb.will ua.of	-14 -32 -2 -12 -2 -3 -8 27 -21
pair verb and left side: verb.will ua.to	-4 -28 -1 -4 -3 -5 -2 -5 20
pair verb and right side: none foe.agent	22 -12 -8 0 0 -1 0 0 -3
pair verb and right side: none foe.of	1 29 -40 -10 -5 -6 -11 -17 -39
pair verb and right side: none foe.to	-20 49 -69 -17 -14 -3 -6 -29 -28
pair verb and right side: none none	6 5 -30 -24 -7 -17 -18 -12 -2
pair verb and right side: none own.from	55 8 -35 -3 -2 -1 -2 -2 -6
pair verb and right side: none own.of	22 -31 -21 28 -17 -20 -14 -19 11
pair verb and right side: none own.to	-5 -27 57 -29 -38 -26 -15 -34 -40
pair verb and right side: none ru.agent	-5 -7 -19 -10 -12 -24 -11 -25 41
pair verb and right side: none ru.from	-12 43 -24 -3 -8 -5 -6 12 13
pair verb and right side: none ru.of	4 14 -18 -41 -21 13 -18 -43 17
pair verb and right side: none ru.to	28 14 -31 -2 -4 -5 -4 -5 -20
pair verb and right side: none ua.agent	41 -145 10 -17 -28 -27 -22 -26 -6
pair verb and right side: none ua.of	37 -38 16 -25 -27 -44 -16 -31 -8
pair verb and right side: none ua.to	3 -33 -57 -10 -13 -7 -11 10 8
pair verb and right side: verb.bring foe.to	-16 -5 19 0 -2 0 -1 -2 1
pair verb and right side: verb.bring none	-10 -10 -12 0 -22 -16 -17 18 -29
pair verb and right side: verb.bring own.agent	22 -45 -21 -6 24 -2 -8 -5 -2
pair verb and right side: verb.bring own.of	3 4 0 -11 -10 -5 -7 -25 -10
pair verb and right side: verb.bring own.to	23 31 -39 -49 -15 -13 -12 -16 -18
pair verb and right side: verb.bring ru.agent	-28 41 -58 9 -32 -18 -12 -19 -8
pair verb and right side: verb.bring ru.from	3 22 -48 -42 -11 -24 -9 7 -44
pair verb and right side: verb.bring ru.of	13 -63 3 -4 20 -8 -12 -7 -17
pair verb and right side: verb.bring ru.to	4 -17 18 -30 -15 -22 -10 -46 -23
pair verb and right side: verb.bring ua.agent	-6 13 -37 -34 -29 -17 21 -8 -58
pair verb and right side: verb.bring ua.from	-48 -40 46 -29 -20 -8 -20 16 -21
pair verb and right side: verb.bring ua.of	12 -26 -10 30 -15 -18 -13 -23 -20
pair verb and right side: verb.bring ua.to	38 -16 18 -27 -9 -10 -14 -41 -11
pair verb and right side: verb.come none	13 -11 -15 -18 0 -25 -13 -19 -31
pair verb and right side: verb.come own.of	-31 -41 -4 35 -4 -4 -7 -5 -3
pair verb and right side: verb.come own.to	-10 4 -9 4 -15 -13 -9 -12 -8
pair verb and right side: verb.come ru.agent	29 -26 1 -2 -2 -10 -3 -18 -2
pair verb and right side: verb.come ru.from	-9 16 -65 -23 -8 -12 -9 11 -21
pair verb and right side: verb.come ru.of	-10 -41 54 -22 -24 -14 -17 -14 -15
pair verb and right side: verb.come ru.to	-57 32 0 -16 -10 -9 -9 -25 -3
pair verb and right side: verb.come ua.from	-29 -27 45 -1 -4 -4 -2 -21 -9
pair verb and right side: verb.come ua.of	2 33 -43 -48 -21 -20 -14 -5 -21
pair verb and right side: verb.come ua.to	8 21 -21 -56 -13 -13 -17 -8 -16
pair verb and right side: verb.future none	32 15 -30 -5 -5 -5 -5 -38 -12
pair verb and right side: verb.future own.to	17 -56 16 -4 -3 -3 -4 -24 -14
pair verb and right side: verb.future ru.agent	18 -4 0 0 0 -1 0 -1 -12
pair verb and right side: verb.future ru.of	6 -37 25 -1 -2 -1 -2 0 -1
pair verb and right side: verb.future ua.agent	-30 -7 35 -3 -3 -1 -4 -1 -13
pair verb and right side: verb.future ua.of	0 7 -1 -15 -8 -28 -11 -3 -2
pair verb and right side: verb.get none	12 -19 -11 -18 -27 -25 -22 2 -26
pair verb and right side: verb.get own.of	-44 33 -8 -6 -13 -7 -8 14 -10
pair verb and right side: verb.get own.to	-14 -20 20 0 -2 0 0 0 0
pair verb and right side: verb.get ru.agent	-42 -44 10 -27 23 -7 -3 6 -7
pair verb and right side: verb.get ru.from	23 -13 -15 0 -1 -2 -1 -14 0
pair verb and right side: verb.get ru.of	-33 23 -9 -15 -11 -6 -5 -29 -15
pair verb and right side: verb.get ru.to	15 -28 20 0 -1 -1 -1 -1 0
pair verb and right side: verb.get ua.agent	18 -5 -42 -34 -20 28 -22 -81 -19
pair verb and right side: verb.get ua.of	-21 25 -1 -14 -7 -3 -4 -22 -2
pair verb and right side: verb.get ua.to	-18 -34 32 -2 -1 -18 19 -2 -1
pair verb and right side: verb.give none	-11 -15 -3 -18 -22 -12 23 -10 -21
pair verb and right side: verb.give own.of	8 -16 35 -14 -9 -31 -13 -19 -8
pair verb and right side: verb.give own.to	-55 27 -8 -8 -24 26 -24 12 -13
pair verb and right side: verb.give ru.agent	-46 18 9 -17 -41 7 -7 -10 -19
pair verb and right side: verb.give ru.from	49 -34 -24 0 -12 -44 -5 -16 -15
pair verb and right side: verb.give ru.of	14 -9 -1 -24 -29 -18 -36 -36 -27
pair verb and right side: verb.give ru.to	-43 -20 -10 -3 -3 8 -12 12 -3
pair verb and right side: verb.give ua.agent	1 23 -24 -25 18 -47 -16 -15 -26
pair verb and right side: verb.give ua.of	-22 4 -6 -12 -15 10 -12 -22 -13
pair verb and right side: verb.give ua.to	-64 6 30 -16 -34 8 -21 -19 -45
pair verb and right side: verb.held_exchange foe.of	-10 -51 42 -18 -13 -5 -2 -12 -2
pair verb and right side: verb.held_exchange none	19 4 -16 -24 -37 -17 -20 -27 -3
pair verb and right side: verb.held_exchange own.of	0 12 -17 -10 -10 -1 -4 -2 -2
pair verb and right side: verb.held_exchange own.to	-39 -41 31 10 -6 -24 -8 34 -6
pair verb and right side: verb.held_exchange ru.agent	-10 33 -30 -25 -6 -14 -5 8 -14
pair verb and right side: verb.held_exchange ru.from	-43 7 33 -3 -2 -2 -5 14 -4
pair verb and right side: verb.held_exchange ru.of	10 -45 -15 7 -8 -10 10 26 -16
pair verb and right side: verb.held_exchange ru.to	26 -10 -48 18 -1 -2 -2 -6 0
pair verb and right side: verb.held_exchange ua.agent	-18 20 -9 -1 -8 -5 -3 -6 0
pair verb and right side: verb.held_exchange ua.from	-15 35 0 -11 -1 -4 -1 13 -6
pair verb and right side: verb.held_exchange ua.of	-39 15 43 -14 -11 6 -21 -37 -13
pair verb and right side: verb.held_exchange ua.to	-49 59 -14 -3 -1 -2 -1 -2 0
pair verb and right side: verb.home none	-9 -5 -20 18 -13 -13 -12 10 -23
pair verb and right side: verb.home own.agent	-39 44 -49 -3 -2 -4 -2 12 0
pair verb and right side: verb.home own.of	7 -14 9 -55 -11 -3 -4 -29 -5
pair verb and right side: verb.home own.to	31 -32 -17 -5 -4 -17 -13 -12 -14
pair verb and right side: verb.home ru.agent	-37 39 7 -15 -3 -3 -3 -3 -1
pair verb and right side: verb.home ru.from	71 -59 -13 -5 -3 -17 -4 3 -15
pair verb and right side: verb.home ru.of	-34 -52 36 12 -40 -12 -15 2 -30
pair verb and right side: verb.home ru.to	-16 -27 34 -32 -3 -13 -2 -12 -2
pair verb and right side: verb.home ua.from	-8 26 -22 -27 -5 -1 -2 -4 -2
pair verb and right side: verb.home ua.of	44 -1 -39 -28 -15 -27 -14 -58 -30
pair verb and right side: verb.home ua.to	-50 50 -38 -9 -6 -3 -4 -17 -6
pair verb and right side: verb.managed none	-16 15 -48 -5 -24 -13 -18 8 -29
pair verb and right side: verb.managed ua.of	-1 16 -1 -17 0 0 0 -4 0
pair verb and right side: verb.noun none	17 3 -45 -9 -14 -15 -17 -7 -8
pair verb and right side: verb.noun own.of	-3 17 -19 -1 -2 0 0 -4 0
pair verb and right side: verb.noun own.to	10 0 6 -20 -1 -3 -1 -17 -3
pair verb and right side: verb.noun ru.agent	50 -33 -27 -12 -1 -19 -3 -15 -22
pair verb and right side: verb.noun ru.from	-3 20 -11 -10 -1 -1 -1 -29 -1
pair verb and right side: verb.noun ru.of	-8 18 -26 9 -3 -5 -3 -23 25
pair verb and right side: verb.noun ua.of	-41 7 4 -7 -12 -21 -7 32 -14
pair verb and right side: verb.noun ua.to	-17 24 -29 0 -1 -1 -1 -30 0
pair verb and right side: verb.other foe.of	14 -3 -2 0 -2 -1 -2 -1 -4
pair verb and right side: verb.other none	37 -21 -11 -7 -4 -4 -4 -33 -15
pair verb and right side: verb.other own.to	16 -1 -4 -1 0 -1 -1 -4 -7
pair verb and right side: verb.other ru.agent	-35 37 -24 -1 -3 -12 -2 0 -7
pair verb and right side: verb.other ru.from	-33 13 -7 -4 -1 -3 -4 -26 26
pair verb and right side: verb.other ru.of	41 -18 -30 -6 -4 -12 -6 -16 -5
pair verb and right side: verb.other ua.from	-6 0 0 -1 -1 -1 -1 -37 39
pair verb and right side: verb.other ua.of	30 -6 -16 -1 -3 -3 -1 -6 -22
pair verb and right side: verb.other ua.to	22 -5 -6 -7 -1 -3 -4 -1 -2
pair verb and right side: verb.swap none	4 -6 -12 1 -15 -12 -14 1 -16
pair verb and right side: verb.swap own.of	-22 -31 28 -19 -6 -1 -3 -3 -9
pair verb and right side: verb.swap own.to	-16 0 16 -4 0 0 -1 -1 0
pair verb and right side: verb.swap ru.of	2 11 -22 -16 -8 -17 -17 -8 -26
pair verb and right side: verb.swap ru.to	35 -10 -21 -12 -1 -1 -1 -1 -1
pair verb and right side: verb.swap ua.of	-34 -17 13 21 -9 -26 -18 -23 -15
pair verb and right side: verb.swap ua.to	30 2 -48 -21 -4 -2 -2 -4 -1
pair verb and right side: verb.will none	24 -17 -37 -15 -20 -12 -13 -22 21
pair verb and right side: verb.will own.to	28 -17 -6 0 0 0 -1 -2 -4
pair verb and right side: verb.will ru.agent	-16 27 -9 -9 -3 -9 -1 -1 -11
pair verb and right side: verb.will ru.of	-9 -5 0 0 0 0 0 0 15
pair verb and right side: verb.will ua.of	3 -8 -1 0 -1 -2 0 -2 11
pair verbs: none none	11 1 -27 -22 -11 -17 -18 -20 11
pair verbs: none verb.bring	3 -19 -28 -6 -19 -20 -6 4 -32
pair verbs: none verb.come	-2 3 -6 -6 -17 -22 -15 8 -30
pair verbs: none verb.future	-3 20 -3 -8 -8 -7 -8 -34 -22
pair verbs: none verb.get	28 -7 -17 -35 -25 17 -19 -58 -22
pair verbs: none verb.give	-10 -17 -2 -27 -5 25 -36 -32 -17
pair verbs: none verb.held_exchange	-85 32 37 8 7 -28 -22 -65 -32
pair verbs: none verb.home	-10 -5 -9 15 -12 -18 -15 -2 -24
pair verbs: none verb.managed	5 11 -20 -16 -17 -12 -11 -15 -29
pair verbs: none verb.noun	-1 2 -30 -22 -9 -24 -8 -23 15
pair verbs: none verb.other	11 -33 25 -9 -9 -11 -10 -18 -12
pair verbs: none verb.swap	-3 -2 -33 24 -11 -9 -9 -4 -20
pair verbs: none verb.will	28 -8 -17 -5 -6 -8 -3 -16 -14
pair verbs: verb.bring none	5 -15 -14 -12 -17 -17 -15 19 -30
pair verbs: verb.bring verb.bring	-3 11 -3 -17 -10 4 -12 -10 -5
pair verbs: verb.bring verb.come	-22 -22 11 13 -16 6 -9 -25 -7
pair verbs: verb.bring verb.future	-24 29 0 -2 -1 0 -1 -21 0
pair verbs: verb.bring verb.get	15 -32 15 -1 -1 -3 -2 -3 -1
pair verbs: verb.bring verb.give	-37 -15 50 -20 -14 -20 -18 -35 -6
pair verbs: verb.bring verb.held_exchange	-5 -3 2 -22 -6 -4 -5 -4 -9
pair verbs: verb.bring verb.home	17 -8 26 -2 -1 0 -2 -18 -3
pair verbs: verb.bring verb.other	31 -3 -24 -1 -2 -3 -2 -11 -5
pair verbs: verb.bring verb.swap	-16 25 5 24 -3 -2 -2 -48 -1
pair verbs: verb.come none	-18 -21 27 -21 -3 -19 -18 -17 -32
pair verbs: verb.come verb.bring	27 -1 0 -13 -2 -1 -2 -28 -1
pair verbs: verb.come verb.come	3 18 -30 -17 -5 -9 -4 -16 -1
pair verbs: verb.come verb.get	-27 15 -7 -6 -1 -10 -1 9 -1
pair verbs: verb.come verb.give	-10 37 -62 -7 -16 -27 11 -20 -19
pair verbs: verb.come verb.held_exchange	27 -5 -35 -18 -4 -3 -3 -15 -3
pair verbs: verb.come verb.home	1 -2 11 -4 -3 0 -1 -3 0
pair verbs: verb.future none	78 -23 -36 -4 -3 -4 -3 -32 -15
pair verbs: verb.future verb.bring	-44 -45 58 -1 -5 -1 -3 -1 -1
pair verbs: verb.future verb.future	5 0 -2 0 0 0 0 0 -1
pair verbs: verb.get none	-43 2 -11 -19 -5 -21 -20 23 -24
pair verbs: verb.get verb.bring	55 -30 -32 -3 -5 -2 -9 -48 -13
pair verbs: verb.get verb.give	-25 -10 30 -4 -5 -17 18 -17 -1
pair verbs: verb.get verb.other	22 -16 -29 -2 -4 -2 -3 -8 -4
pair verbs: verb.give none	25 -14 -24 -15 -15 0 12 -24 -18
pair verbs: verb.give verb.bring	-94 -46 97 -9 -8 -19 -20 -45 -6
pair verbs: verb.give verb.come	-16 -11 24 -4 -1 -3 -1 -5 0
pair verbs: verb.give verb.future	-21 32 -26 0 -1 -6 0 0 0
pair verbs: verb.give verb.get	-47 45 -19 -7 -7 -11 -7 40 -34
pair verbs: verb.give verb.give	-29 21 -8 -10 -7 -30 -9 18 -3
pair verbs: verb.give verb.home	-11 19 -35 -1 0 0 -3 -6 0
pair verbs: verb.give verb.other	-11 33 -30 -2 -2 -10 -3 -18 -1
pair verbs: verb.give verb.swap	32 -17 -25 -1 -1 -15 -8 -1 -2
pair verbs: verb.held_exchange none	1 -5 5 -15 -26 -22 -18 -30 -8
pair verbs: verb.held_exchange verb.bring	-6 -9 -76 -27 -5 -5 -7 36 -3
pair verbs: verb.held_exchange verb.come	-2 -10 -16 13 -5 8 -9 -22 -2
pair verbs: verb.held_exchange verb.future	15 -1 0 -14 0 0 0 0 0
pair verbs: verb.held_exchange verb.get	46 14 -24 0 -1 -8 -1 -2 0
pair verbs: verb.held_exchange verb.give	-29 -1 -23 0 -1 17 23 -1 -4
pair verbs: verb.held_exchange verb.held_exchange	19 -8 -30 -39 -10 -8 -8 4 -7
pair verbs: verb.held_exchange verb.home	-27 26 -42 -17 -5 -20 -5 44 -6
pair verbs: verb.held_exchange verb.other	-29 38 -30 -6 0 0 0 0 0
pair verbs: verb.home none	8 -7 -27 10 -15 -20 -11 4 -19
pair verbs: verb.home verb.bring	-3 42 -44 -19 -3 -21 -4 -12 -2
pair verbs: verb.home verb.come	-21 -17 14 -1 -1 49 -3 -3 -1
pair verbs: verb.home verb.future	-13 -30 22 -2 0 0 -4 -19 -1
pair verbs: verb.home verb.give	-31 14 29 0 -1 -6 -5 -2 0
pair verbs: verb.home verb.held_exchange	-41 -4 -43 -1 -4 -5 -1 30 -5
pair verbs: verb.home verb.home	17 -35 34 -17 -5 -8 -3 -32 -2
pair verbs: verb.home verb.noun	-21 -28 6 0 0 29 -1 -3 -2
pair verbs: verb.managed none	-35 -19 -22 -3 -13 -8 -10 31 -9
pair verbs: verb.managed verb.bring	-17 13 -15 38 -1 -1 -2 2 -1
pair verbs: verb.managed verb.come	-1 14 -12 -4 0 0 -1 -4 0
pair verbs: verb.noun none	13 -6 -5 -14 -13 -12 -12 -10 -23
pair verbs: verb.noun verb.bring	-4 -9 -25 -33 -4 -15 -16 -6 30
pair verbs: verb.noun verb.come	-15 -25 -9 7 -2 -9 -3 21 -14
pair verbs: verb.noun verb.future	-11 -1 -2 -15 -1 0 -1 14 -1
pair verbs: verb.noun verb.held_exchange	7 0 -10 27 -4 -2 -1 -15 -11
pair verbs: verb.noun verb.noun	39 -10 -1 -1 -1 -2 -1 -30 -2
pair verbs: verb.noun verb.swap	4 -11 -20 2 -1 -8 0 -3 -1
pair verbs: verb.other none	58 -1 -44 -7 -3 -3 -3 -30 -6
pair verbs: verb.other verb.bring	32 -23 -6 -1 -1 -1 -1 0 -3
pair verbs: verb.other verb.come	-19 22 -7 -3 -1 -2 -3 -1 -2
pair verbs: verb.other verb.future	28 -2 -17 -6 -2 -1 -1 -3 -23
pair verbs: verb.other verb.get	18 -36 19 -4 -5 -6 -6 -10 -6
pair verbs: verb.other verb.give	20 -3 -19 0 -1 -2 -2 0 -1
pair verbs: verb.other verb.home	5 -2 -1 -1 -1 0 0 0 0
pair verbs: verb.other verb.other	30 -22 -6 -4 -4 -2 -2 -11 -4
pair verbs: verb.swap none	-20 -2 0 -12 -17 -18 -17 12 -19
pair verbs: verb.swap verb.bring	-14 -15 -13 15 -1 -1 -1 -2 -1
pair verbs: verb.swap verb.come	18 -3 -17 -21 -9 -3 -8 -8 -6
pair verbs: verb.swap verb.future	13 -3 0 -9 0 0 0 0 0
pair verbs: verb.swap verb.held_exchange	-10 -19 -8 -10 0 0 0 39 -1
pair verbs: verb.swap verb.swap	26 5 4 -3 -2 -18 -18 -23 -10
pair verbs: verb.will none	19 -18 -42 -16 -23 -15 -15 -50 25
pair verbs: verb.will verb.future	12 -4 -1 -2 -1 0 -1 -3 -3
pair verbs: verb.will verb.will	28 -18 -1 0 -3 -2 -2 0 -5
party media	5 3 3 -15 -12 -21 -17 -19 -11
party mediator	-25 -9 -9 31 -5 -11 -14 -12 -16
party ru	1 -32 13 -18 -7 -18 -12 -10 0
party ua	16 12 -38 -21 -17 -9 -14 9 -10
place 0	6 10 17 -1 -14 -31 -17 -25 -24
place 1	1 7 -14 -20 -8 -12 -11 -2 -10
place 2	33 -4 -57 -13 -17 -9 -11 -9 17
place 3	0 -26 -22 -38 -21 -18 -6 16 -20
place 4	-16 -30 30 -13 -17 7 -17 1 -22
qualifier approx	-28 10 -42 -33 -22 -19 -15 -51 51
qualifier at_least	22 -24 -43 -27 -14 -60 -20 -60 40
qualifier at_most	57 -54 -46 -9 -12 -10 -9 -39 12
qualifier more_than	3 -33 -30 -24 -24 -16 -16 23 35
qualifier null	14 6 -3 -10 -12 -12 -14 1 -27
right (	-32 8 -27 -29 -17 -18 -10 21 35
right )	46 -13 -26 -2 -1 -2 -2 -11 -6
right ,	0 -22 -13 1 -20 -19 -12 -11 -3
right :	-12 26 -7 -15 -28 -6 -12 -43 -19
right ;	-21 21 -17 -15 -26 -52 -18 12 -11
right none media	-2 5 10 -24 -16 -27 -17 -15 -2
right none mediator	16 -30 -7 23 6 -16 -11 -22 -22
right none own agent	-4 -2 -7 -27 8 -26 -19 -2 -51
right none own null	15 5 -13 -14 -13 -12 -15 -8 -7
right none own opposite	-28 27 20 -15 -19 -21 -26 -34 -26
right none own perspective	-20 -16 5 -23 -33 -38 -2 7 10
right none own ru	-8 -83 22 -12 -3 -21 -10 6 13
right none own ua	37 8 -67 -20 -14 -20 -14 13 -8
right none ru	-5 -6 -7 -17 -8 -16 -16 -4 -2
right none ua	20 -10 -41 -17 -17 -8 -14 13 -6
right verb.bring media	-29 6 -20 10 -24 -28 -22 22 -24
right verb.bring mediator	-42 -15 11 14 -21 -12 -15 5 -3
right verb.bring own agent	-29 -13 26 -6 -10 -3 -4 -17 -1
right verb.bring own null	-3 -16 -19 16 -16 -21 -5 -13 -24
right verb.bring own perspective	-24 18 -5 -36 -7 -6 -11 7 -16
right verb.bring own ru	-9 -70 6 -23 -16 -13 -21 -2 1
right verb.bring own ua	2 21 -72 -23 -8 -12 -11 2 -20
right verb.bring ru	15 -72 0 -20 4 -11 10 -6 1
right verb.bring ua	-15 25 9 -36 -16 -16 -19 -30 -33
right verb.come media	17 -10 -3 -50 -23 -14 -14 -3 -5
right verb.come mediator	-37 13 -38 19 -14 -18 -10 -42 -2
right verb.come own null	-21 -20 -5 17 -20 -18 -17 -5 -25
right verb.come own perspective	21 -38 9 -23 -10 -15 -12 -6 -14
right verb.come own ru	-1 -32 13 -15 -6 -4 -4 33 -13
right verb.come own ua	-41 39 -32 -16 -6 2 -7 -10 -14
right verb.come ru	-17 -31 9 12 -10 -9 -12 7 -28
right verb.come ua	-6 2 -36 -13 -15 -4 -18 10 -33
right verb.future media	64 -26 -35 -14 -8 -7 -5 -18 -26
right verb.future mediator	13 -1 -23 -29 -1 -1 -1 14 -1
right verb.future own null	12 32 -25 -21 -7 -6 -6 -26 -21
right verb.future own ua	3 7 -1 -2 -2 -2 -3 -16 -5
right verb.future ru	-1 -32 25 -5 -5 -3 -7 -21 -14
right verb.future ua	-48 64 -3 -3 -4 -5 -5 -36 -14
right verb.get media	-16 6 2 -39 -24 19 -16 -7 -14
right verb.get own null	22 -13 -13 -26 -22 12 -15 8 -34
right verb.get own perspective	3 9 -11 0 0 -1 -1 -1 0
right verb.get own ru	13 -47 34 -3 -2 -4 -6 -18 -5
right verb.get own ua	-2 27 -66 -11 -6 -15 -7 -6 -5
right verb.get ru	16 -16 -40 -6 -8 -11 -9 31 -37
right verb.get ua	11 -2 -16 -8 -6 -23 -11 -21 -14
right verb.give media	10 -18 -19 -31 2 19 -30 -11 -30
right verb.give mediator	-38 -34 9 -18 -19 25 20 -28 -4
right verb.give own agent	-1 -33 35 0 -1 0 0 0 0
right verb.give own null	13 7 -21 -26 -2 8 -25 -47 -6
right verb.give own perspective	41 -62 50 -15 -13 -2 -6 -26 -3
right verb.give own ru	-31 -56 43 -6 -23 -54 16 -19 -29
right verb.give own ua	-37 39 -65 -19 -18 21 -30 12 -13
right verb.give ru	-30 20 20 -14 -21 -17 -10 -30 4
right verb.give ua	2 0 8 -10 -31 -16 9 -40 -34
right verb.held_exchange media	-5 -7 26 -10 -37 -18 -16 -47 -27
right verb.held_exchange mediator	3 5 -35 6 -5 -8 -3 33 -1
right verb.held_exchange own null	-36 11 2 -2 -3 -37 -16 -23 -23
right verb.held_exchange own perspective	-53 46 -14 -6 -5 -3 -5 27 -9
right verb.held_exchange own ru	-29 -15 5 -1 -2 -1 -2 42 -7
right verb.held_exchange own ua	47 -2 -34 -14 -3 -4 -2 -23 -3
right verb.held_exchange ru	-35 13 -16 -18 15 -10 -9 6 -18
right verb.held_exchange ua	-23 9 -28 -19 -23 -30 -12 17 -12
right verb.home media	23 -38 -36 43 1 -23 -23 -12 -31
right verb.home mediator	-13 -16 5 -12 -8 -6 -5 26 -3
right verb.home own null	3 -14 -34 30 -9 -22 -17 7 -20
right verb.home own perspective	-29 6 27 -36 -12 -7 -10 -36 -10
right verb.home own ru	-56 -21 45 -23 -8 -5 -10 -18 -22
right verb.home own ua	12 36 -32 -38 -13 -17 -10 -40 -17
right verb.home ru	-20 -62 88 -34 -38 -12 -15 -39 -21
right verb.home ua	-11 55 -64 -69 -13 -17 -11 -24 -12
right verb.managed media	22 12 -20 -17 -17 -6 -11 -64 -39
right verb.managed mediator	-9 -16 -1 -1 -1 -6 -2 15 -1
right verb.managed own null	16 6 -19 -16 -17 -11 -12 -26 -38
right verb.noun media	19 3 -6 -4 -2 -1 -2 -37 -20
right verb.noun mediator	-24 29 -8 -26 -8 -8 -1 -1 0
right verb.noun own null	-1 7 -26 -20 -8 2 -8 -37 14
right verb.noun ru	-37 -28 1 -1 -2 -4 -6 -5 34
right verb.noun ua	23 -21 -24 -2 -4 10 -5 -13 -29
right verb.other media	-25 24 8 -15 -16 -16 -11 -22 -28
right verb.other mediator	8 0 -6 -1 0 0 0 0 0
right verb.other own agent	36 -12 -25 0 -2 -1 0 -2 -1
right verb.other own null	-3 3 6 -10 -8 -9 -8 -35 -13
right verb.other own opposite	22 -1 -11 0 -2 -2 -1 -1 -4
right verb.other own ru	39 -1 -13 0 -1 0 -1 -12 -20
right verb.other own ua	-3 29 -29 0 -1 -9 -3 -17 15
right verb.other ru	76 -4 -40 -3 -6 -2 -6 -48 -18
right verb.other ua	17 -38 -48 -9 -5 -11 -7 16 3
right verb.swap media	20 10 -12 -31 -10 -10 -8 -37 -22
right verb.swap mediator	-12 8 -12 1 -7 -16 -17 7 -8
right verb.swap own null	20 -6 -31 -8 -10 -15 -8 -11 -11
right verb.swap own ru	20 -46 19 -29 -2 -5 -17 -5 -14
right verb.swap own ua	9 27 -39 -57 -8 -18 -7 -27 -15
right verb.swap ua	46 -30 -27 -3 -4 -17 -10 -15 -9
right verb.will media	34 -8 -19 -2 -10 -10 -4 -9 -16
right verb.will mediator	20 -1 -2 -6 0 0 0 -13 0
right verb.will own null	58 -17 -33 -5 -7 -8 -5 -14 -15
right verb.will ru	55 -30 -26 0 -1 -1 -2 -1 -5
right verb.will ua	15 -3 0 0 0 0 0 -15 -2
right –	17 -14 -27 3 0 -29 -14 -3 1
said both	-44 -11 30 -93 21 3 -4 15 -19
said both alike larger	-47 15 25 -101 -31 12 5 -54 -22
said both alike same	-15 -53 -24 47 -5 -3 -1 -43 0
said both alike smaller	-24 -20 -13 -83 -8 -9 -7 57 -4
said both other larger	-9 -22 24 -29 44 -33 -23 -16 -24
said both other smaller	-10 -5 -8 -23 -6 -2 -4 23 0
said each	10 4 -21 -24 -24 13 -10 -12 -35
said each alike larger	26 -29 -23 -3 -4 14 -3 -2 -18
said each other larger	29 -11 3 -7 -22 -8 -5 -10 -11
said each other smaller	-18 32 -10 -20 -5 -3 -4 -3 -19
said ru	-12 5 -51 -7 -23 -12 4 11 4
said ru alike larger	117 -25 -145 -32 -26 31 27 -80 -32
said ru alike same	-54 73 -23 -21 -10 -34 -13 -18 -18
said ru alike smaller	-30 40 -132 2 -25 -33 -29 59 3
said ru other larger	73 -96 38 -29 -22 2 9 -52 10
said ru other same	-150 9 113 -23 -20 -26 -27 -30 -31
said ru other smaller	-11 0 -40 27 -42 -44 -33 -3 -24
said twice	-222 124 123 -34 -29 -22 -19 -38 -21
said ua	-9 -76 78 -17 -21 14 -11 10 -40
said ua alike larger	97 -198 28 -27 -20 61 2 -49 -44
said ua alike same	-160 -55 153 -20 -21 -35 -12 -36 -19
said ua alike smaller	10 -189 -43 28 -28 -30 -22 109 -47
said ua other larger	36 7 -10 -17 -18 -11 -9 -55 -28
said ua other same	-184 117 14 -21 -25 -37 -22 -104 -42
said ua other smaller	-27 -49 -20 -2 -29 -46 -23 62 -39
sentence 0	6 34 17 7 -6 -19 -13 -60 -32
sentence 1	-12 -10 1 -29 -14 -19 -17 17 -28
sentence 2	6 -26 -22 -13 -20 -20 -12 6 -14
sentence 3	7 -21 -37 -38 -22 -37 -1 14 27
sentence 4	22 -29 -48 -22 -19 7 -20 10 26
side both	-9 -58 -22 33 2 -7 -12 -14 -18
side both by both	-9 -59 -22 33 2 -7 -12 -15 -18
side null	-9 -4 4 -11 -4 -8 -9 -2 0
side null by null	-9 -4 8 -11 -4 -8 -8 -6 0
side ru	6 -52 7 -25 5 -27 9 -7 -1
side ru by agent	12 -48 -5 -30 30 -26 6 -12 -33
side ru by direction	-38 -9 12 -28 -45 -15 -5 23 -37
side ru by formula	23 -106 69 -9 -10 -6 -5 -4 -8
side ru by phrase	-6 -50 -6 -26 -16 -11 14 1 22
side ru by return	-19 13 -14 -1 -11 -12 -8 14 -14
side ru by view	-6 28 -6 3 -19 -19 -8 -56 -1
side ua	1 22 -66 -8 -11 4 -7 4 -6
side ua by agent	-30 19 -22 6 -9 -17 -12 -12 -7
side ua by direction	6 0 -22 -9 0 6 -8 -5 5
side ua by formula	-4 52 -100 -31 -19 -16 -8 13 -17
side ua by phrase	3 5 -50 -10 -7 -1 -6 13 -25
side ua by return	-17 52 -29 -2 -1 -2 -1 -5 0
side ua by view	-6 -2 -17 -7 -13 3 -8 -8 3
sides foe.agent none view ru	62 14 -31 -1 -7 -2 -3 -11 -12
sides foe.agent none view ua	-33 -5 30 -2 -10 -10 -10 -16 -1
sides foe.from none view ru	4 -3 14 0 -2 0 -1 -7 -6
sides foe.of none view ru	60 -15 -15 -9 -8 -4 -6 -34 -24
sides foe.of none view ua	-18 -17 5 -12 -8 -25 26 -18 -15
sides foe.to none view ru	14 29 -41 -9 -20 -19 -25 -11 -63
sides foe.to none view ua	-22 -33 25 -7 -6 -9 -6 -11 -3
sides foe.to own.to view ru	-37 12 16 -2 -1 15 -2 -12 -2
sides foe.to ua.of view ru	-2 57 -53 0 0 -4 -1 -2 -1
sides none foe.agent view ru	10 -3 4 0 -1 0 0 -9 0
sides none foe.of view ru	30 -40 14 -3 -8 -2 -9 -13 -26
sides none foe.of view ua	34 -15 13 -17 -12 -6 -3 -12 -4
sides none foe.to view ru	-20 50 -64 -21 -13 -3 -7 -30 -27
sides none none view null	0 7 -43 -11 17 -17 -15 -8 -42
sides none none view ru	10 -27 39 -15 -27 -19 -19 -41 -15
sides none none view ua	9 3 -38 -18 -22 -12 -18 14 -17
sides none own.agent view ru	33 -40 -28 -3 23 -2 -9 -1 -12
sides none own.agent view ua	-38 26 21 -7 -8 -11 -5 -29 15
sides none own.from view ru	-16 -11 -51 -3 22 -3 -1 -1 -3
sides none own.from view ua	57 -54 -1 -1 -2 -1 -2 -2 -4
sides none own.of view ru	-25 -37 22 44 -25 -10 -14 -27 -25
sides none own.of view ua	22 5 -63 -46 -14 -19 -16 -22 9
sides none own.to view null	22 4 -14 -4 -14 -5 -6 4 -1
sides none own.to view ru	36 -68 46 -51 -1 -28 -15 -14 -33
sides none own.to view ua	-15 30 -42 -31 -20 -12 -12 3 -18
sides none ru.agent view null	-44 -12 27 0 -13 -6 -5 23 -10
sides none ru.agent view ru	-21 17 1 -29 -41 -14 -2 17 -7
sides none ru.agent view ua	15 8 -30 -33 -27 -27 -18 -45 36
sides none ru.from view null	3 -35 -9 43 -2 -7 -2 -21 -2
sides none ru.from view ru	-15 -7 -9 -2 -2 -2 -2 15 -3
sides none ru.from view ua	9 7 -50 -31 -15 -29 -11 4 -4
sides none ru.of view null	-24 -17 7 19 -26 -5 -17 -11 -4
sides none ru.of view ru	55 -44 -11 -6 -16 -26 -17 -3 -28
sides none ru.of view ua	-39 34 -7 -43 -26 23 -22 -65 16
sides none ru.to view null	15 4 5 -29 -6 -16 -4 -24 -1
sides none ru.to view ru	-4 -57 29 -16 -15 -14 -6 -17 -6
sides none ru.to view ua	-8 -40 22 -3 -2 -3 -2 -2 -1
sides none ua.agent view null	-1 10 -10 -3 -7 -16 -7 -8 -12
sides none ua.agent view ru	42 -13 -48 -21 -14 -9 25 -30 -51
sides none ua.agent view ua	-20 18 -56 -31 13 2 -35 -9 8
sides none ua.from view ru	-50 -23 35 -25 -20 -7 -18 4 -3
sides none ua.of view null	2 -17 -8 30 -39 -17 -20 -14 -43
sides none ua.of view ru	-2 -7 6 -15 -20 11 -14 -41 -45
sides none ua.of view ua	3 6 -73 -19 -19 -36 -16 6 3
sides none ua.to view null	7 5 -27 -33 -16 9 -16 -12 -4
sides none ua.to view ru	17 -9 -34 -23 -16 -14 -19 -4 19
sides none ua.to view ua	-13 26 -27 -13 -11 -10 -6 -8 -13
sides own.agent none view ru	-9 -52 19 -13 -8 -3 -6 13 -7
sides own.agent none view ua	16 1 -31 -18 -9 -18 -17 -15 -29
sides own.agent own.to view ru	-34 48 -56 -4 -2 19 -16 -30 -1
sides own.agent own.to view ua	-44 17 -11 -1 -1 -2 -1 31 0
sides own.agent ru.from view ua	-25 10 0 -2 0 0 0 -4 21
sides own.agent ua.of view ua	2 2 -24 -1 -3 -4 -4 26 -6
sides own.from none view ru	-7 41 -46 -1 -1 -2 -4 44 -7
sides own.from ua.of view ru	-15 15 -3 0 -3 -2 -1 -1 -7
sides own.of foe.of view ua	-35 19 6 -7 -3 -4 -2 -6 -15
sides own.of none view ru	-20 -40 24 -35 -34 -16 -19 -2 13
sides own.of none view ua	47 2 -36 -11 -11 -22 -14 -13 -41
sides own.of own.to view ua	-5 21 -16 0 0 -1 0 0 0
sides own.of ru.from view ua	22 5 -24 0 -1 -1 -2 -19 -5
sides own.of ru.of view ru	-15 6 -12 0 -2 -1 -3 -3 33
sides own.of ru.of view ua	-28 31 4 -5 0 -1 -3 -4 -8
sides own.of ua.of view ru	-3 8 -1 0 0 -1 -2 -1 -1
sides own.of ua.of view ua	76 -66 -37 -8 -3 -7 -3 -12 -2
sides own.to none view null	-2 -15 -4 8 -1 -2 -1 24 0
sides own.to none view ru	1 -39 2 -30 -21 -32 -1 7 -33
sides own.to none view ua	7 27 -67 -13 -12 -2 -17 -29 -6
sides own.to own.of view ru	-4 -20 21 -1 0 0 -2 -4 0
sides own.to own.to view ru	-15 -34 31 0 -1 0 -2 -6 -1
sides own.to ru.agent view ua	-30 40 -36 0 0 -1 -1 -3 0
sides own.to ru.from view ua	-5 21 -6 -3 -2 -20 -4 -13 -32
sides own.to ru.of view ru	0 -53 26 -10 -11 -4 -9 32 -21
sides own.to ru.of view ua	21 33 -23 -5 -2 -16 -10 -40 -1
sides own.to ru.to view ru	-15 36 -46 0 0 -2 0 -11 0
sides own.to ua.from view ru	-21 -37 -14 0 -2 -1 -2 31 -4
sides own.to ua.of view ru	-50 12 31 -2 -4 -1 -2 0 -14
sides own.to ua.of view ua	21 -7 -4 -6 -11 -25 -9 -79 -15
sides own.to ua.to view ru	-111 -58 60 -9 -6 -5 -13 -24 -24
sides ru.agent none view null	30 8 -13 20 -21 -9 -9 -50 -7
sides ru.agent none view ru	13 -67 20 -8 -19 -14 -7 21 -69
sides ru.agent none view ua	16 -40 40 -15 -20 4 -16 -54 -1
sides ru.agent own.of view ua	-16 17 -9 -14 -12 -4 -2 -11 -3
sides ru.agent ru.of view null	-6 -9 3 0 -1 0 0 0 13
sides ru.agent ru.of view ua	-6 5 -2 0 -1 -1 -3 -13 -7
sides ru.agent ru.to view null	33 -12 -23 -12 -1 -3 -1 -1 -1
sides ru.agent ua.agent view null	23 -72 20 -19 -6 -3 -3 -7 -3
sides ru.agent ua.agent view ru	30 -29 0 -5 -9 -5 -9 -13 -5
sides ru.agent ua.agent view ua	43 -21 -1 -19 -1 -1 -2 -7 -2
sides ru.agent ua.of view null	-15 5 6 -18 -1 0 -1 -1 0
sides ru.agent ua.of view ru	-6 20 -12 -5 -8 -11 -17 -9 -28
sides ru.agent ua.of view ua	-12 -13 14 -2 -1 0 0 -1 -1
sides ru.agent ua.to view ru	37 -31 -16 -2 -3 -5 -2 -17 -16
sides ru.agent ua.to view ua	-29 -16 35 -6 -10 -3 -4 -17 -5
sides ru.from none view null	-15 -13 -6 12 0 0 -2 17 -1
sides ru.from none view ru	22 1 -17 -4 0 -1 0 0 -1
sides ru.from none view ua	8 0 -60 -20 -14 -3 -16 10 -6
sides ru.from ru.of view ua	-38 -3 14 -7 -4 -4 -2 -18 -1
sides ru.from ua.of view ua	-15 16 -26 -5 -5 -11 -2 -25 24
sides ru.of none view null	-10 -28 37 -22 -16 -7 -9 25 -33
sides ru.of none view ru	15 -13 -82 -24 -17 -14 -22 -1 44
sides ru.of none view ua	0 -9 8 24 -21 -35 20 5 -68
sides ru.of own.of view ua	13 -19 19 -3 -4 -4 -2 -6 -4
sides ru.of own.to view ua	-8 -25 9 24 -12 -12 -3 -32 -8
sides ru.of ru.agent view ua	-29 -11 -4 -1 -1 -1 -1 12 22
sides ru.of ru.of view ru	10 -38 9 -3 -3 -3 -8 -18 6
sides ru.of ru.of view ua	-14 -5 -20 0 0 0 -7 -1 40
sides ru.of ua.agent view ru	-13 -28 37 -1 -1 -3 -3 -1 -50
sides ru.of ua.from view ru	-2 -33 42 0 -1 -1 -1 -2 -4
sides ru.of ua.of view null	-10 -9 16 -13 -6 -7 -3 2 15
sides ru.of ua.of view ru	4 30 -18 -2 -3 -9 -7 -7 -20
sides ru.of ua.of view ua	-8 -24 21 -14 -9 -8 -10 -26 25
sides ru.of ua.to view null	8 33 -53 -33 -8 -5 -5 -42 -1
sides ru.of ua.to view ua	-5 20 -20 -13 0 0 0 -6 0
sides ru.to none view null	56 -63 18 -24 -11 -8 -9 -33 -12
sides ru.to none view ru	47 2 -34 -4 -9 -10 -20 14 -16
sides ru.to none view ua	-40 -4 17 -11 -7 -22 20 -32 -10
sides ru.to own.of view ru	0 -12 13 0 0 0 0 0 0
sides ru.to ru.agent view ua	-10 -23 27 -2 -2 -1 -2 -5 9
sides ru.to ru.of view ru	24 -22 -30 0 -1 -1 -4 -2 -1
sides ru.to ua.to view null	-21 -29 34 0 -1 -1 -2 -3 -3
sides ru.to ua.to view ru	-17 9 -16 -9 -10 -14 -16 -17 -20
sides ua.agent none view null	4 62 -94 37 -26 -11 -17 -53 -23
sides ua.agent none view ru	-26 -5 26 -40 -35 -39 -26 -40 -61
sides ua.agent none view ua	-5 -4 -26 -18 -14 -25 -14 24 -12
sides ua.agent own.of view ru	-39 14 -7 -22 -7 -2 -4 -8 -3
sides ua.agent own.to view ua	-9 18 -35 -2 -1 -3 -4 -10 -2
sides ua.agent ru.agent view null	-10 24 -16 -26 -5 -3 -1 -11 -1
sides ua.agent ru.agent view ru	-25 30 -5 -6 -3 -1 -1 -11 -1
sides ua.agent ru.agent view ua	13 2 -37 -5 -2 -6 -2 -7 -4
sides ua.agent ru.from view ua	-18 37 -5 0 -1 0 -1 14 0
sides ua.agent ru.of view null	-4 -18 -23 -1 -2 0 -3 -6 44
sides ua.agent ru.of view ru	-4 29 -23 0 -1 -3 -1 -9 15
sides ua.agent ru.of view ua	-2 27 -18 -1 -2 0 -1 -14 7
sides ua.agent ua.of view null	-33 -32 36 -5 -2 -1 -2 -3 -1
sides ua.agent ua.of view ru	27 -15 -53 -20 -6 -13 -11 -36 -6
sides ua.from foe.to view ru	-5 0 12 -1 -2 0 -1 17 -23
sides ua.from none view ru	-33 -45 -14 -25 6 -19 16 -20 24
sides ua.from ru.from view null	0 2 14 -1 0 0 -4 -14 -1
sides ua.from ru.of view ru	32 -40 -22 -9 24 -7 -7 -1 -20
sides ua.of none view null	-42 25 -37 -6 -22 -17 -1 25 6
sides ua.of none view ru	13 -1 11 -15 -24 -16 -8 -35 -21
sides ua.of none view ua	44 -3 -57 5 -13 -25 -15 -47 -9
sides ua.of own.of view ua	-4 2 6 0 -1 0 0 -3 0
sides ua.of own.to view ua	-14 -32 42 -18 -5 -3 -5 11 -4
sides ua.of ru.agent view null	21 4 -21 -17 -1 -4 -2 -15 0
sides ua.of ru.agent view ua	-24 32 -24 -3 -5 -15 -5 -7 -28
sides ua.of ru.from view ua	4 19 -45 -14 -2 -3 -2 18 -14
sides ua.of ru.of view null	-33 83 -45 -12 -11 -12 8 -21 6
sides ua.of ru.of view ru	-30 -37 38 -21 -5 -4 -14 11 -13
sides ua.of ru.of view ua	64 -10 -31 -31 -13 -12 -13 -37 6
sides ua.of ru.to view null	-12 14 4 0 0 -1 0 -6 0
sides ua.of ua.from view null	0 28 -12 -22 0 0 -1 -1 -1
sides ua.of ua.of view null	21 16 -10 -24 -4 -4 -10 -12 -17
sides ua.of ua.of view ru	38 -49 49 -1 -1 0 -1 -2 -35
sides ua.of ua.of view ua	-50 35 -58 9 -9 -18 -12 -16 -16
sides ua.of ua.to view null	23 23 -38 8 -1 -1 0 -1 0
sides ua.of ua.to view ua	-12 5 -3 -21 -3 -1 -1 21 -1
sides ua.to none view null	10 7 -33 -20 -12 -24 -17 -4 -38
sides ua.to none view ru	-9 72 -74 -13 -17 1 -19 -38 20
sides ua.to none view ua	-4 4 -13 -8 -9 -14 -14 25 -44
sides ua.to own.of view ru	-20 30 22 -9 -4 -26 -5 2 0
sides ua.to own.to view ru	-45 -8 5 -8 -8 -19 -6 22 -9
sides ua.to ru.agent view null	-10 31 -17 -1 -1 -2 -1 -9 0
sides ua.to ru.agent view ua	-35 18 -15 -2 -1 -2 0 -2 -1
sides ua.to ru.of view null	-49 48 8 -4 -2 -3 -2 -9 -1
sides ua.to ru.of view ru	-25 0 32 -1 -17 -1 -2 -15 -1
sides ua.to ru.of view ua	2 17 -65 -7 -7 -12 -9 -36 -6
sides ua.to ru.to view null	-36 6 48 -15 -2 -2 -9 -14 -5
sides ua.to ru.to view ru	15 -15 -43 -5 -8 6 -12 -3 -31
sides ua.to ru.to view ua	-45 -4 19 -9 -4 2 -10 -32 -2
sides ua.to ua.of view null	-3 36 -29 -1 0 -2 0 -3 0
sides ua.to ua.of view ru	-23 -45 48 -6 -11 3 -7 -15 -14
sides ua.to ua.of view ua	20 6 -54 -3 -5 -16 -5 -29 -1
size more	-25 -157 -65 -62 -18 -15 -12 120 80
size one	158 -109 -71 -14 -25 -37 -18 -120 -60
size under 10	65 15 2 -27 -16 -21 -12 -89 -35
size under 1500	-18 46 -200 -3 -27 -24 -17 84 -35
size under 400	-26 33 38 15 11 -30 -18 -63 -45
size under 50	-10 -23 33 -26 -21 33 -4 -54 -6
tag inside: adj.dead	-30 4 -9 -12 -17 -28 -13 30 -11
tag inside: adj.freed	-70 -1 2 18 -31 -43 -21 74 -49
tag inside: adj.modifier	-13 10 -20 -38 -19 17 4 -15 -22
tag inside: adj.wounded	-52 -2 -67 -23 -28 42 22 -42 -60
tag inside: category	-15 5 -11 -30 -17 2 2 -19 21
tag inside: country	-17 -1 -18 -4 -1 -1 -1 19 0
tag inside: cue.among	61 -55 -2 -9 -5 -3 -2 -19 -3
tag inside: cue.anniversary	14 -14 -1 0 0 0 0 -1 -1
tag inside: cue.born	87 -31 -45 -5 -7 -6 -5 -12 -38
tag inside: cue.captivity	-19 -5 -87 58 3 -8 -15 8 -7
tag inside: cue.captured	-3 25 -18 -27 -3 -7 -9 -5 -11
tag inside: cue.claims	15 -16 -16 -3 -2 -1 -1 -15 14
tag inside: cue.completed	11 -6 -5 -1 0 0 0 -28 15
tag inside: cue.count	21 35 -38 -16 -4 -2 -5 -30 -1
tag inside: cue.crime	22 -5 0 0 0 -1 -1 -6 -10
tag inside: cue.deported	26 -15 -4 -3 -1 -1 -2 -12 -3
tag inside: cue.each	18 4 10 -33 -20 -16 -21 -44 -20
tag inside: cue.evacuation	71 -50 -6 -40 -13 -8 -10 -60 -33
tag inside: cue.held	-8 -32 -23 1 -4 -3 -4 -27 25
tag inside: cue.in_return	61 -14 -52 -2 -19 -28 -5 -40 -2
tag inside: cue.included	-10 58 -77 -42 -25 -18 -16 3 -30
tag inside: cue.local	51 -59 -48 -6 -16 -11 -14 -6 27
tag inside: cue.mediated	-49 -3 -17 -29 -3 -11 -4 52 0
tag inside: cue.missing	-3 -42 -27 -9 -11 -10 -7 -57 37
tag inside: cue.money	47 -4 -2 -1 -5 -1 -1 -32 -22
tag inside: cue.of_whole	11 -17 6 -27 -23 -5 -22 1 -52
tag inside: cue.of_year	4 7 -44 -10 -14 -13 -12 -14 -44
tag inside: cue.other_exchange	77 -5 -54 -2 -2 -1 -1 -21 -22
tag inside: cue.other_return	10 -6 -4 0 0 0 0 -1 0
tag inside: cue.other_war	41 -35 -19 -7 -2 -3 -1 -12 -5
tag inside: cue.part	10 4 6 -18 -14 -25 -15 -78 -14
tag inside: cue.recap	34 -30 -8 0 -1 -16 -1 -2 -1
tag inside: cue.repatriation	-51 44 -20 -2 -2 -12 -1 25 0
tag inside: cue.reunion	61 -15 -17 -2 -12 -2 -2 -34 -4
tag inside: cue.same_number	-33 18 11 -14 -18 -31 -15 -2 -25
tag inside: cue.since	24 5 -22 -2 -7 -4 -8 -39 -38
tag inside: cue.span	-25 54 -18 -18 -23 -19 -19 -57 -30
tag inside: cue.stage	126 -118 -13 -3 -16 -33 -7 -47 -40
tag inside: cue.to_date	-37 -1 0 -22 0 0 0 34 17
tag inside: cue.unit	63 -60 -3 0 -1 -1 -1 0 0
tag inside: cue.year	-8 -58 -10 -1 -3 -3 -3 27 -6
tag inside: foe.agent	18 12 -33 -2 -1 -3 -4 -16 -4
tag inside: foe.of	28 -52 41 -8 -8 -12 -16 -10 -14
tag inside: noun.body	-40 13 11 -20 17 -36 -19 -22 -52
tag inside: noun.branch	5 -18 9 -15 -17 -61 3 -41 -37
tag inside: noun.child	33 12 -106 -19 -18 -27 -18 40 -68
tag inside: noun.civilian	-70 48 26 -18 -17 -17 -2 -52 6
tag inside: noun.exchange	-35 -73 -99 -51 -41 -58 -25 98 -71
tag inside: noun.family	47 -24 -11 -40 -28 -28 -19 -16 -42
tag inside: noun.foreigner	44 38 -138 -39 -12 -19 -15 -48 -8
tag inside: noun.man	27 9 -24 -9 -11 -19 -9 -23 -5
tag inside: noun.military	-47 15 11 -23 -5 17 -16 -14 -4
tag inside: noun.other	77 -48 -19 -14 -11 -12 -8 -87 15
tag inside: noun.people	-1 7 -19 21 -18 -17 -9 -25 -7
tag inside: noun.rank	147 -132 -43 -5 -8 -22 -7 -12 -15
tag inside: noun.soldier	7 -32 3 -8 -26 -31 -26 -72 39
tag inside: noun.woman	-22 -1 19 -35 -19 -31 -24 -13 -20
tag inside: own.of	-22 7 12 -35 -18 -22 -19 -6 -6
tag inside: qualifier.approx	-27 10 -42 -29 -21 -19 -15 -54 51
tag inside: qualifier.at_least	22 -24 -43 -27 -14 -60 -20 -60 40
tag inside: qualifier.at_most	34 -29 -65 -8 -11 -10 -9 -28 8
tag inside: qualifier.more_than	5 -43 -32 -24 -26 -17 -17 30 23
tag inside: ru.agent	-9 -66 34 -28 -8 -15 17 -4 -12
tag inside: ru.of	-60 -98 90 -40 -9 -21 -9 -4 16
tag inside: ua.agent	-48 51 -23 -28 -7 6 -9 22 21
tag inside: ua.of	-34 63 -86 -37 -12 -20 -12 3 2
tag inside: verb.bring	-29 -5 -10 16 -10 -9 -9 -16 -3
tag inside: verb.come	-10 8 -17 16 -3 -3 -1 -9 -1
tag inside: verb.get	-43 -29 35 -1 -4 -3 -3 -8 0
tag inside: verb.give	-3 29 -5 -9 -2 -5 -2 -7 0
tag inside: verb.held_exchange	27 -44 -43 -4 -25 -44 -19 26 -37
tag inside: verb.home	36 -20 -3 -1 -1 -1 -1 -33 -2
tag inside: verb.other	48 -1 -3 0 -1 -1 -1 -34 -19
tag inside: view.ru	63 -52 -25 -3 -6 -6 -3 -38 -13
tag inside: view.ua	-1 58 -83 -17 -16 4 -10 -50 -15
tag left 1: adj.freed	-38 16 -19 14 -13 -13 -12 -11 -17
tag left 1: adj.modifier	-57 -22 20 -33 45 24 -22 -45 44
tag left 1: adj.wounded	5 -3 -1 0 0 0 -1 0 -1
tag left 1: category	30 6 -52 -6 -9 -20 -15 -13 -22
tag left 1: country	78 -74 -79 -19 -17 -9 -8 13 -17
tag left 1: cue.agreed	15 38 -51 -11 -5 -18 -10 -48 -3
tag left 1: cue.agreement	1 41 -50 -6 -4 -19 -10 -22 -1
tag left 1: cue.all	-1 27 1 -14 -17 -13 -5 -25 -27
tag left 1: cue.already	-2 -66 -48 -11 -24 -19 -13 55 -34
tag left 1: cue.among	10 8 -61 -6 -9 -11 -10 -21 -6
tag left 1: cue.border	7 14 -23 0 -1 -6 -2 -8 -1
tag left 1: cue.born	24 -12 -6 0 -1 -1 -1 -4 -1
tag left 1: cue.called_off	39 -34 -2 0 0 0 -1 -1 -1
tag left 1: cue.captivity	-25 12 -22 -17 -11 -16 -10 9 5
tag left 1: cue.captured	56 -27 -29 -2 -6 -4 -2 -16 -18
tag left 1: cue.claims	43 -58 35 -30 -12 -12 -9 -7 -34
tag left 1: cue.completed	-31 -7 -6 -1 -13 -13 -12 18 8
tag left 1: cue.count	12 -1 -33 -14 -4 -6 -2 -2 -8
tag left 1: cue.crime	28 -23 -3 0 0 -1 0 0 -2
tag left 1: cue.deported	58 -20 -28 -14 -5 -13 -4 -47 -17
tag left 1: cue.each	47 6 -14 -26 -16 -6 -8 -20 -1
tag left 1: cue.evacuation	57 -25 -17 -4 -3 -1 -1 -5 -9
tag left 1: cue.ever_captured	27 -11 -4 0 -6 0 -1 -22 -22
tag left 1: cue.footage	41 -5 -22 -1 -3 -2 -3 -8 -18
tag left 1: cue.held	-51 -97 -36 7 -15 -15 -14 -85 108
tag left 1: cue.in_captivity	-27 -29 -4 -5 -3 -4 -4 -30 69
tag left 1: cue.in_return	17 -35 -9 -9 -20 -34 -15 12 -17
tag left 1: cue.included	36 69 -31 -10 -8 -8 -6 -79 -16
tag left 1: cue.local	52 -68 -34 -2 -19 -5 -9 -10 -29
tag left 1: cue.mediated	1 -51 -14 -31 -18 -16 -3 16 -5
tag left 1: cue.missing	-51 -17 -2 -3 -8 -3 -3 -35 59
tag left 1: cue.of_whole	-2 41 -49 14 -16 -21 -15 -28 -40
tag left 1: cue.of_year	-10 5 -12 -6 -3 -6 -4 -15 -8
tag left 1: cue.one_sided	-54 36 -56 -1 -3 -12 -3 43 -2
tag left 1: cue.other_exchange	44 -34 -25 -6 -2 -3 -2 -46 -1
tag left 1: cue.other_return	31 23 -8 -1 -3 -3 -2 -31 -14
tag left 1: cue.outside	-47 4 -2 -7 -2 -3 -19 -7 -3
tag left 1: cue.part	5 9 -25 -12 -14 -22 -12 -32 -1
tag left 1: cue.planned	73 -29 -21 -9 -2 -6 -4 -23 -15
tag left 1: cue.recap	15 17 -65 -19 -19 -31 -15 -27 -20
tag left 1: cue.record	-25 -11 -2 -1 -4 -3 -3 28 -4
tag left 1: cue.relative	-6 -5 -11 -32 -16 -17 10 -11 28
tag left 1: cue.repatriation	40 4 -33 -28 -10 -13 -3 -2 -20
tag left 1: cue.reunion	33 -28 -38 -18 -17 -8 -7 13 -8
tag left 1: cue.same_number	-15 12 16 -3 -3 -4 -3 -22 -3
tag left 1: cue.since	5 20 -41 -5 -10 -6 -10 3 -47
tag left 1: cue.span	-34 46 -18 -17 -21 -20 -18 -17 -26
tag left 1: cue.stage	-7 -18 -16 20 -4 -5 -3 -12 -25
tag left 1: cue.to_date	-32 -21 -38 -6 -13 -12 -6 19 5
tag left 1: cue.today	30 29 -32 -30 -20 -12 -19 -27 -47
tag left 1: cue.total	-126 -1 59 22 -38 -32 -24 1 -62
tag left 1: cue.transit	-25 -11 -18 39 -1 -1 -1 1 0
tag left 1: cue.venue	1 26 -26 0 0 0 0 -1 0
tag left 1: cue.visit	19 -15 0 -1 -1 0 -1 -1 -1
tag left 1: cue.year	-21 -55 -9 -7 -5 -8 -7 39 -10
tag left 1: cue.yesterday	70 -45 -55 -30 -29 -9 -4 -41 -3
tag left 1: foe.of	8 0 -1 0 -1 0 -1 0 -3
tag left 1: noun.body	-42 27 -20 -15 -16 -18 -14 13 -22
tag left 1: noun.child	11 -29 -4 -3 -2 -1 -2 -10 -3
tag left 1: noun.civilian	46 -27 -42 -1 -5 -4 -10 -50 -21
tag left 1: noun.exchange	34 -28 1 12 -13 -10 -14 -37 -24
tag left 1: noun.family	69 -41 -23 -2 -9 -4 -4 -28 -3
tag left 1: noun.military	-1 43 -44 -14 -16 -27 -18 -22 -16
tag left 1: noun.other	28 -22 -10 -8 -14 -13 -9 8 -31
tag left 1: noun.people	30 39 -65 -12 -9 -5 -10 -28 31
tag left 1: noun.rank	-18 47 -47 -5 -10 -23 -10 -11 -28
tag left 1: noun.woman	27 -28 -18 -1 0 -2 -4 -1 0
tag left 1: own.of	-34 47 -22 -9 -9 -1 -2 -9 -6
tag left 1: own.to	-31 31 43 -17 -15 0 -24 -48 5
tag left 1: ru.agent	9 -68 59 -35 -10 -8 -7 -13 4
tag left 1: ru.from	-42 37 -37 -16 -7 -13 -5 18 18
tag left 1: ru.of	13 -42 20 -26 -15 -20 -15 -19 -5
tag left 1: ru.to	-3 -51 38 -8 -8 -16 -20 -13 3
tag left 1: ua.agent	-14 54 -24 -1 -2 -2 -1 -26 0
tag left 1: ua.from	-32 -41 52 -2 -23 -2 -23 23 -40
tag left 1: ua.of	11 15 -37 -4 -9 -3 -7 -29 -15
tag left 1: ua.to	-43 16 -32 -20 -13 1 -11 0 -21
tag left 1: verb.bring	-18 9 10 -15 -8 -19 -6 10 -45
tag left 1: verb.come	-23 -6 7 -10 -1 -16 -15 9 -23
tag left 1: verb.future	-21 -22 40 -6 -3 -1 -4 -8 -9
tag left 1: verb.get	-31 -8 24 -25 1 -32 -10 0 -23
tag left 1: verb.give	-75 20 30 -17 -14 -28 2 14 -21
tag left 1: verb.held_exchange	22 -34 -12 -8 -19 -25 -19 -4 -32
tag left 1: verb.home	-1 -10 17 2 -20 -17 -12 -12 -17
tag left 1: verb.managed	8 -34 -3 -27 -2 -11 -3 -2 -19
tag left 1: verb.noun	-8 2 -2 -6 -15 -12 -9 -6 15
tag left 1: verb.other	56 -33 -3 -15 -5 -3 -4 -28 -16
tag left 1: verb.swap	-15 -28 -29 40 -16 8 -14 -26 -17
tag left 1: verb.will	-7 -63 -9 -18 -10 -8 -9 25 5
tag left 1: view.ru	-27 -2 23 0 -8 -1 -2 36 -23
tag left 1: view.ua	-15 13 -7 0 -1 -1 0 2 8
tag left 3: adj.dead	-27 24 -18 -13 -10 -8 -9 -2 -8
tag left 3: adj.freed	19 -33 13 12 -8 -12 -11 -34 -50
tag left 3: adj.modifier	22 -13 -23 -6 -21 -26 2 -32 -9
tag left 3: adj.wounded	98 -79 -76 -10 -16 -6 13 -22 -35
tag left 3: category	4 -11 -17 -10 -10 -21 -1 -2 -17
tag left 3: country	-16 14 -13 -23 -19 -14 -13 -15 -9
tag left 3: cue.agreed	18 -54 -17 -9 -13 -7 -11 8 -17
tag left 3: cue.agreement	58 -71 -27 11 -16 -10 -13 -19 -23
tag left 3: cue.all	-7 -36 -34 -15 -6 -12 -6 -13 43
tag left 3: cue.already	-24 -79 -18 -28 -9 -10 -10 77 -16
tag left 3: cue.among	33 -15 -50 -4 -6 -15 -9 -18 -5
tag left 3: cue.border	5 15 -22 -10 -7 -10 -7 -47 -27
tag left 3: cue.born	96 -63 -30 -15 -4 -13 -3 -19 -12
tag left 3: cue.called_off	57 -43 -25 -1 -2 -8 -2 -14 -9
tag left 3: cue.captivity	-19 -29 15 -19 -8 -6 -14 -20 34
tag left 3: cue.captured	32 -26 -35 -3 -6 -3 -4 -7 3
tag left 3: cue.claims	-3 -12 31 -27 11 -22 -15 -54 -25
tag left 3: cue.completed	-29 -6 9 7 11 -20 -12 -1 -23
tag left 3: cue.count	20 -15 -51 11 -12 -7 -13 9 -22
tag left 3: cue.crime	66 -22 -6 0 -2 -1 -1 -48 -38
tag left 3: cue.deported	-12 -1 -10 -2 -3 -4 -10 27 -19
tag left 3: cue.each	-19 28 6 -28 -52 -28 -14 -73 -16
tag left 3: cue.evacuation	19 -35 -19 -8 -7 -3 -3 -26 20
tag left 3: cue.ever_captured	31 -13 -8 -2 -4 -1 -2 -21 -25
tag left 3: cue.footage	1 35 4 -6 -2 -2 -4 -41 -16
tag left 3: cue.good_news	-54 58 2 -2 -2 -1 -2 -11 -2
tag left 3: cue.held	-5 -86 -33 -1 13 -24 -18 -60 26
tag left 3: cue.in_captivity	39 -97 -15 -11 -12 -16 -9 -41 7
tag left 3: cue.in_return	-55 33 16 -4 16 -28 -4 -14 -16
tag left 3: cue.included	-21 20 -37 -8 -5 -10 -4 37 -16
tag left 3: cue.local	55 -83 -20 -3 -17 -4 -4 -13 -21
tag left 3: cue.mediated	5 -39 -26 -5 -13 -8 -8 2 -25
tag left 3: cue.missing	-26 -64 -14 -6 -14 -13 -9 -58 57
tag left 3: cue.money	27 -6 -2 0 -1 0 -1 -13 -6
tag left 3: cue.month	-74 -37 -46 -5 -8 -7 -7 98 -29
tag left 3: cue.of_whole	36 -35 -15 -14 -17 -7 -10 -27 -16
tag left 3: cue.of_year	-7 -29 -31 -16 -15 -15 -10 23 -35
tag left 3: cue.on_shield	-75 10 -34 -5 -7 -4 -4 17 -9
tag left 3: cue.one_sided	-38 36 -32 30 -9 -15 -20 -17 -4
tag left 3: cue.other_exchange	52 -47 -27 -5 -2 -3 -3 -30 -2
tag left 3: cue.other_return	44 -5 -24 -3 -7 -2 -4 -51 -9
tag left 3: cue.other_war	67 -35 -47 -20 -5 -4 -4 -13 -13
tag left 3: cue.outside	-49 -10 -21 -26 -12 19 18 -11 -26
tag left 3: cue.parcel	39 -30 -8 -1 -1 -1 -1 -1 -1
tag left 3: cue.part	53 -31 -33 -25 -11 -21 -9 -46 -18
tag left 3: cue.planned	35 -45 -42 -16 -11 -10 -10 -71 28
tag left 3: cue.ready	24 -46 -35 -15 -15 -4 -8 -31 12
tag left 3: cue.recap	71 -10 -104 -8 -19 -26 -12 -70 -23
tag left 3: cue.record	-22 15 -19 -19 -7 -7 -5 19 -9
tag left 3: cue.relative	52 -28 -36 5 16 7 -13 -24 -52
tag left 3: cue.repatriation	-25 40 -22 -5 -3 -13 -5 -65 -1
tag left 3: cue.reunion	14 -33 0 -13 -11 -11 -11 8 -11
tag left 3: cue.same_number	1 14 -9 -2 -3 -20 -4 -18 -6
tag left 3: cue.since	-20 -45 -9 -17 -10 -13 -13 24 -36
tag left 3: cue.span	-1 -49 -70 -49 -13 -17 -9 37 -16
tag left 3: cue.stage	16 -13 43 -15 -5 -10 -5 -52 -15
tag left 3: cue.thanks	21 -17 -13 -3 -4 -1 -1 -6 -3
tag left 3: cue.third	45 -14 -22 -3 -4 0 -1 -2 -11
tag left 3: cue.to_date	-31 -78 -46 7 -17 -15 -12 32 -1
tag left 3: cue.today	-44 41 7 0 -19 -17 -13 -9 -36
tag left 3: cue.total	-3 8 -57 26 -20 -27 -22 7 -51
tag left 3: cue.training	10 0 -6 0 0 -1 0 0 -2
tag left 3: cue.transit	-51 -44 64 30 -18 -17 -14 4 -21
tag left 3: cue.unit	42 -24 -61 -12 -14 -38 -14 -38 15
tag left 3: cue.venue	22 -37 -5 19 -3 -2 -2 -21 -13
tag left 3: cue.visit	36 -28 -2 0 -3 -1 -1 -1 -2
tag left 3: cue.year	3 -48 -3 -14 -17 -17 -9 9 -16
tag left 3: cue.yesterday	94 -80 6 -37 -17 -21 -11 -105 -9
tag left 3: foe.agent	2 -17 19 -6 -16 -14 -15 -17 -24
tag left 3: foe.from	-22 -34 48 -1 -4 -1 -2 -7 -1
tag left 3: foe.of	-14 12 7 -16 -16 -24 23 -38 -22
tag left 3: foe.to	-32 7 29 -25 -19 -20 -22 -53 5
tag left 3: noun.body	74 -25 -60 -40 -19 -27 -17 -49 -21
tag left 3: noun.branch	-14 37 -23 -6 -10 -23 -10 -17 -30
tag left 3: noun.child	-59 -44 8 -4 -6 -7 -5 62 -16
tag left 3: noun.civilian	-37 30 -6 -27 -18 -34 -31 -27 43
tag left 3: noun.exchange	-7 -33 -11 -6 -24 -11 1 35 -39
tag left 3: noun.family	-13 21 7 -52 -15 -17 -11 -15 -6
tag left 3: noun.foreigner	46 -29 -14 -2 -2 -1 -2 -6 -1
tag left 3: noun.man	16 -94 25 -9 -5 -14 -13 -11 -11
tag left 3: noun.military	6 -27 7 -13 -12 -19 -4 -13 -2
tag left 3: noun.other	13 -38 -65 -13 -2 -12 -9 35 -15
tag left 3: noun.people	13 11 7 -35 -22 -20 -7 -79 -13
tag left 3: noun.rank	-2 -11 10 -7 -10 -36 -13 -17 -24
tag left 3: noun.soldier	-35 33 -8 7 -15 -20 -20 -39 25
tag left 3: noun.woman	68 -54 3 -3 -4 -6 -8 -9 -8
tag left 3: own.agent	-5 -33 -4 -25 -16 -15 -12 15 -15
tag left 3: own.from	-6 41 -52 -2 -8 -10 -5 29 -13
tag left 3: own.of	2 39 -28 -14 -21 -23 -16 -58 -26
tag left 3: own.to	-4 23 -23 -38 -18 -17 -7 12 -23
tag left 3: qualifier.approx	30 -4 -38 -3 -5 -3 -6 -30 -23
tag left 3: qualifier.at_least	51 -34 -2 -1 -9 -5 -2 -3 -4
tag left 3: qualifier.at_most	26 -32 19 -18 -12 -10 -7 -29 -26
tag left 3: qualifier.more_than	54 -4 -4 -17 -4 -19 -15 -15 -4
tag left 3: ru.agent	-31 -21 24 -22 -23 -9 -21 -3 12
tag left 3: ru.from	12 -20 -44 -2 -17 0 -15 1 2
tag left 3: ru.of	-14 -40 44 -1 -12 -15 -18 -18 -22
tag left 3: ru.to	-43 -37 37 -20 -16 -22 -5 8 -20
tag left 3: ua.agent	-41 5 -3 -2 -19 -24 -8 -2 -14
tag left 3: ua.from	-34 -62 4 -18 3 -15 10 12 1
tag left 3: ua.of	-6 -4 -7 -8 -12 -7 -1 -30 -10
tag left 3: ua.to	-54 29 -12 -11 -14 13 -13 -6 -15
tag left 3: verb.bring	-11 -10 -38 7 -22 -15 -14 41 -26
tag left 3: verb.come	10 -21 0 -44 -27 -27 -20 8 -35
tag left 3: verb.future	16 -27 -18 -13 -22 -10 -10 -46 19
tag left 3: verb.get	11 -46 42 -19 -18 -12 -11 -6 -9
tag left 3: verb.give	-9 -12 3 -19 -22 14 -14 -7 -18
tag left 3: verb.held_exchange	-2 -12 -4 -26 -22 8 -19 -13 -17
tag left 3: verb.home	-5 4 -19 -14 -22 -15 -14 10 -22
tag left 3: verb.managed	-22 25 8 -25 -17 -20 -14 8 -22
tag left 3: verb.noun	10 -31 6 7 -11 -12 -8 6 -20
tag left 3: verb.other	13 -22 18 -5 -8 -6 -5 -33 1
tag left 3: verb.swap	5 -11 37 -16 -17 -2 -19 -2 -22
tag left 3: verb.will	15 17 -50 -18 -27 -26 -18 -43 31
tag left 3: view.ru	-12 -11 -22 -9 7 -10 -12 3 22
tag left 3: view.ua	11 48 -48 -7 -6 -9 -9 -35 7
tag left 3: voice.ru	-28 4 -9 -19 -9 -5 -3 8 2
tag left 3: voice.ua	7 10 -6 -44 -23 -16 -13 20 -44
tag left 7: adj.dead	17 -9 -3 -8 -9 -21 -10 -25 -14
tag left 7: adj.freed	30 -35 -1 -16 -11 -7 -14 -23 -33
tag left 7: adj.modifier	10 -39 -22 -28 -16 -14 -20 29 -9
tag left 7: adj.wounded	46 -6 -70 3 -5 -14 -4 -40 -28
tag left 7: category	-5 7 10 -11 -8 -24 -18 -36 29
tag left 7: country	20 -33 -4 1 -18 -15 -10 -10 12
tag left 7: cue.agreed	72 -55 -43 -20 10 -18 9 -109 -27
tag left 7: cue.agreement	-21 36 -52 -29 6 -17 5 -13 -36
tag left 7: cue.all	1 -33 -51 -24 -4 -7 -6 61 -15
tag left 7: cue.already	28 -46 -18 -7 27 -25 -10 -2 -16
tag left 7: cue.among	-22 -9 41 -7 -8 -11 -12 -27 -27
tag left 7: cue.anniversary	20 -9 -8 -3 -1 -1 -1 -28 -1
tag left 7: cue.border	30 -15 -13 -4 -7 -6 -6 -30 -25
tag left 7: cue.born	1 19 -49 -6 -6 -10 -5 -29 -10
tag left 7: cue.called_off	26 -21 -16 -1 -1 -1 -1 -3 0
tag left 7: cue.captivity	-19 -5 7 -22 -15 -14 -11 -11 41
tag left 7: cue.captured	35 -21 -38 -13 -3 -5 -6 -15 2
tag left 7: cue.claims	-17 1 0 -5 9 -19 -16 -12 -3
tag left 7: cue.completed	-24 22 -3 0 -14 -13 -12 -18 10
tag left 7: cue.count	17 -32 4 5 -14 0 2 4 -19
tag left 7: cue.crime	21 -14 -6 0 -1 -1 0 -1 -4
tag left 7: cue.denied	62 -51 -19 -23 -7 -4 -4 -29 -26
tag left 7: cue.deported	-42 20 -32 -27 -8 -9 -7 -6 38
tag left 7: cue.each	-29 -14 16 -29 45 -1 -37 2 -32
tag left 7: cue.evacuation	46 53 -29 -33 -20 -7 -13 -48 -40
tag left 7: cue.ever_captured	60 -58 -6 -2 -10 -1 -16 -37 -52
tag left 7: cue.footage	15 -41 21 -5 -7 -4 -4 -36 23
tag left 7: cue.good_news	-10 32 17 -3 -1 -2 -1 -22 -16
tag left 7: cue.held	14 19 -69 -24 -20 -23 -19 -43 7
tag left 7: cue.in_captivity	3 60 -64 -18 -17 -15 -22 -64 9
tag left 7: cue.in_return	27 -22 27 -26 -24 -29 -28 -30 -26
tag left 7: cue.included	56 -57 -22 -9 -8 17 -13 -31 -36
tag left 7: cue.local	39 -58 -16 -2 -1 -1 -1 -2 -18
tag left 7: cue.mediated	-15 23 -59 18 -16 -17 -11 5 -32
tag left 7: cue.missing	4 -19 -14 -17 -18 -14 -13 -57 38
tag left 7: cue.money	49 -1 -1 0 -1 0 -1 -42 -5
tag left 7: cue.month	-28 -93 -18 -14 -7 -8 -6 91 -33
tag left 7: cue.nth	-64 70 -35 -10 -2 -3 -2 -16 -3
tag left 7: cue.of_whole	-30 1 -10 -28 -6 -3 -14 14 -44
tag left 7: cue.of_year	6 -28 -35 12 -14 -15 -12 20 -33
tag left 7: cue.on_shield	-69 43 -19 -2 -4 -3 -2 25 -1
tag left 7: cue.one_sided	-16 -6 -48 23 -18 13 -57 -37 -19
tag left 7: cue.other_exchange	23 5 -46 -3 -6 -15 -5 -26 -10
tag left 7: cue.other_return	4 -53 34 -6 -5 -4 -4 -16 -7
tag left 7: cue.other_war	32 -23 -25 -16 -4 -3 -2 -7 -3
tag left 7: cue.outside	-70 -27 -97 -22 -15 55 45 0 -35
tag left 7: cue.parcel	44 -31 -11 -1 -5 -1 0 -1 -1
tag left 7: cue.part	-19 -15 20 -19 -15 -14 -15 2 -71
tag left 7: cue.planned	79 -46 -52 -14 -14 -23 -10 -52 6
tag left 7: cue.postponed	25 8 -4 -5 -3 -14 -7 -32 -8
tag left 7: cue.ready	71 -24 -23 -7 -6 -7 -11 -40 -28
tag left 7: cue.recap	120 -47 -118 -28 -12 -14 -12 -73 -14
tag left 7: cue.record	49 22 -25 -24 -8 -10 -8 -72 -7
tag left 7: cue.relative	24 -37 11 7 -12 -13 -11 -12 -25
tag left 7: cue.repatriation	-37 19 -1 -14 -6 -7 -5 1 -16
tag left 7: cue.reunion	-52 -9 22 -49 -9 33 -19 14 -14
tag left 7: cue.review	-35 -30 -1 -15 -2 0 -1 50 -15
tag left 7: cue.same_number	-32 -92 90 -4 -5 -26 -11 -26 -12
tag left 7: cue.since	-44 -65 -41 -33 -12 -12 -12 86 -25
tag left 7: cue.span	12 -64 -25 -14 -26 -15 -12 28 -13
tag left 7: cue.stage	63 -38 -23 -25 -26 -12 -16 -13 -25
tag left 7: cue.thanks	11 -22 -50 31 -21 -19 -10 -12 -22
tag left 7: cue.third	72 -15 -51 -3 -4 -2 -2 -8 -8
tag left 7: cue.to_date	-39 -30 -44 -20 -13 -15 -11 53 -23
tag left 7: cue.today	-7 30 -20 -10 -9 -20 -15 -5 -21
tag left 7: cue.total	-48 12 -27 -30 -19 -18 -17 40 -17
tag left 7: cue.training	23 -2 -3 0 -3 -1 0 -8 -5
tag left 7: cue.transit	-27 -22 35 -17 -9 -5 -8 -3 -17
tag left 7: cue.unit	-50 69 -44 -5 -8 -12 -9 -11 -26
tag left 7: cue.venue	-45 41 -29 3 -12 -8 -12 -16 -28
tag left 7: cue.visit	13 -7 -2 0 0 0 0 -1 -2
tag left 7: cue.year	22 -85 -46 -5 -16 -13 -16 13 -36
tag left 7: cue.yesterday	-57 13 -58 -23 49 -35 -20 49 -35
tag left 7: foe.agent	36 61 -65 -6 -6 -11 -9 -18 -29
tag left 7: foe.from	-31 -28 50 -1 -3 -2 -9 -8 -8
tag left 7: foe.of	-10 65 -52 -6 -8 -8 -11 -10 -40
tag left 7: foe.to	-18 -8 20 -6 -10 -12 -14 -16 -15
tag left 7: noun.body	-32 4 13 -8 -12 -17 -13 0 -11
tag left 7: noun.branch	-14 8 39 -7 -8 -21 -10 -14 -14
tag left 7: noun.child	21 3 5 -32 -8 -8 -9 -70 -25
tag left 7: noun.civilian	-14 -5 -17 -27 -11 -13 -13 24 -4
tag left 7: noun.exchange	-30 -33 20 0 -18 12 -10 13 -24
tag left 7: noun.family	13 -54 39 -22 -12 -14 -9 -11 -11
tag left 7: noun.foreigner	12 13 -6 -4 -2 0 -1 -14 -4
tag left 7: noun.man	0 1 7 -5 -10 -13 -8 -19 -21
tag left 7: noun.military	0 13 -28 -17 -11 -10 -19 -29 -32
tag left 7: noun.other	36 -15 -50 7 0 -13 -10 -23 -38
tag left 7: noun.people	-22 -16 -1 -14 -14 -16 -16 -6 9
tag left 7: noun.rank	22 34 -33 -4 -7 -24 -8 -18 5
tag left 7: noun.soldier	-48 21 -9 -11 -11 -19 -15 11 11
tag left 7: noun.woman	-15 -14 30 -6 -9 -11 -20 -14 -12
tag left 7: own.agent	7 4 13 -17 -19 -34 10 -54 -16
tag left 7: own.from	19 26 -46 -4 -14 -18 -21 24 -16
tag left 7: own.of	-13 -58 14 -23 -19 -17 -21 -5 41
tag left 7: own.to	34 -10 -31 -15 -23 -1 -13 -11 -18
tag left 7: qualifier.approx	-6 -24 4 41 -8 -12 -9 -7 -29
tag left 7: qualifier.at_least	16 -20 -2 0 -8 -2 -1 -15 14
tag left 7: qualifier.at_most	-15 42 -32 -5 -10 9 -10 -43 -20
tag left 7: qualifier.more_than	-31 -28 -54 -18 -16 11 25 55 13
tag left 7: ru.agent	-41 -22 2 29 -5 -26 -12 -30 -25
tag left 7: ru.from	10 32 -36 3 -15 -34 -18 -46 -15
tag left 7: ru.of	-49 -14 8 19 -9 -16 0 -15 27
tag left 7: ru.to	30 -31 4 -16 -23 -19 -30 -24 -15
tag left 7: ua.agent	-38 11 -3 12 -20 -20 -18 -37 -58
tag left 7: ua.from	23 -84 21 -16 36 -13 -20 5 -47
tag left 7: ua.of	-29 -7 8 4 -1 -12 -14 5 -21
tag left 7: ua.to	-8 14 -24 -22 -13 -7 -16 8 -15
tag left 7: verb.bring	-29 -10 16 -35 -16 3 -16 2 -19
tag left 7: verb.come	6 4 -23 -17 -13 -13 -14 -29 -17
tag left 7: verb.future	85 -86 -38 -12 -12 -17 -12 -1 8
tag left 7: verb.get	-4 9 -15 -22 -19 -42 -22 -34 -25
tag left 7: verb.give	-14 3 30 -15 -18 -14 -37 -22 -18
tag left 7: verb.held_exchange	-21 25 -21 -3 -17 4 7 -47 -18
tag left 7: verb.home	22 -19 10 -12 -18 2 -9 -41 -29
tag left 7: verb.managed	-54 26 -28 -6 -12 18 -9 -7 8
tag left 7: verb.noun	-35 1 5 -5 -15 -15 -14 24 -18
tag left 7: verb.other	-21 -12 14 -8 -3 -4 -3 33 -3
tag left 7: verb.swap	-16 1 9 -27 -13 -31 20 0 -12
tag left 7: verb.will	5 -41 -32 -10 -9 -5 -12 49 15
tag left 7: view.ru	36 -56 28 -8 -65 -9 -12 -18 -4
tag left 7: view.ua	38 -60 -6 -27 -12 24 -19 -32 4
tag left 7: voice.ru	-13 -22 -21 -18 20 -8 -10 8 35
tag left 7: voice.ua	-12 -26 21 -31 -23 -18 -15 8 -12
tag left beyond: adj.dead	24 3 -11 -18 -10 -15 -11 -32 -7
tag left beyond: adj.freed	3 24 -37 11 -12 1 -3 -66 -40
tag left beyond: adj.modifier	0 -34 5 5 -15 -16 -13 -23 22
tag left beyond: adj.wounded	53 -38 -72 1 -12 18 27 -51 -51
tag left beyond: category	10 8 -25 -14 -10 -11 6 -27 16
tag left beyond: country	13 -36 8 3 -1 -10 -6 -33 5
tag left beyond: cue.agreed	40 -37 -35 -14 22 0 4 -16 -29
tag left beyond: cue.agreement	-24 11 -24 9 21 -12 3 0 -35
tag left beyond: cue.all	46 -57 -28 -32 -8 22 -12 -64 26
tag left beyond: cue.already	45 -77 -21 -21 23 -26 -19 7 -31
tag left beyond: cue.among	44 -13 -93 -8 -9 -17 -12 -23 -31
tag left beyond: cue.anniversary	9 -22 13 41 -2 -1 -1 -23 -1
tag left beyond: cue.border	-24 35 -26 -1 -3 -2 -2 -4 -3
tag left beyond: cue.born	17 -10 9 -5 -7 -17 -9 -30 -17
tag left beyond: cue.called_off	26 -21 -15 -1 -1 -1 -1 -3 -1
tag left beyond: cue.captivity	13 -35 -14 10 -15 2 -8 -12 6
tag left beyond: cue.captured	-14 -10 -15 -4 -7 -5 -8 -1 -3
tag left beyond: cue.claims	-8 10 -24 -21 11 -14 -12 -28 6
tag left beyond: cue.completed	-25 4 5 -8 8 -11 -12 -29 -21
tag left beyond: cue.count	-21 -7 -4 19 -15 -3 4 -3 -22
tag left beyond: cue.crime	52 -17 -7 0 -1 -1 -2 -60 -33
tag left beyond: cue.denied	81 -77 -11 -10 -9 -3 -5 -39 -29
tag left beyond: cue.deported	-47 15 -23 -25 -9 -10 -13 34 16
tag left beyond: cue.each	-58 -28 20 17 40 7 2 -13 -38
tag left beyond: cue.evacuation	24 57 -33 -27 -12 -6 -9 -46 -5
tag left beyond: cue.ever_captured	67 -54 -3 -2 -7 -1 -13 -23 -35
tag left beyond: cue.film	39 -38 -6 -3 -5 -4 -4 -25 -7
tag left beyond: cue.footage	47 -28 -15 -7 -8 -5 -6 -40 -3
tag left beyond: cue.good_news	-18 57 16 -5 -17 -2 -3 -44 -16
tag left beyond: cue.held	19 16 -71 -17 -17 -19 -21 -44 1
tag left beyond: cue.in_captivity	1 47 -70 -32 -16 -23 -22 -95 25
tag left beyond: cue.in_return	-21 8 9 -10 36 -25 -20 -24 -27
tag left beyond: cue.included	-4 -7 -43 29 -10 -3 1 -18 -26
tag left beyond: cue.local	31 -29 -24 -3 -1 -5 -2 -24 -31
tag left beyond: cue.mediated	25 -10 -5 4 -16 -13 -10 -60 -21
tag left beyond: cue.missing	-26 -54 -22 -13 -13 -14 -11 8 55
tag left beyond: cue.money	46 -1 0 0 0 0 0 -40 -5
tag left beyond: cue.month	-57 -19 -33 -5 -3 -4 -2 74 -33
tag left beyond: cue.name	-33 -24 23 -1 -2 -15 -4 20 -15
tag left beyond: cue.nth	9 28 -16 -7 0 -2 -1 -9 0
tag left beyond: cue.of_whole	26 -23 -17 -15 -16 -6 -9 -37 -11
tag left beyond: cue.of_year	-4 -37 -16 -2 -13 -19 -13 24 -70
tag left beyond: cue.on_shield	9 11 -14 0 -1 -1 -1 -2 -1
tag left beyond: cue.one_sided	-35 2 -30 24 -19 11 26 -33 -19
tag left beyond: cue.other_exchange	43 0 -59 -4 -4 -13 -5 -27 -9
tag left beyond: cue.other_return	45 -54 8 -7 -6 -4 -6 -38 -4
tag left beyond: cue.other_war	50 -28 -31 -25 -4 -3 -2 -19 -5
tag left beyond: cue.outside	-70 -27 -71 -21 -10 41 57 10 -31
tag left beyond: cue.parcel	44 -31 -11 -1 -4 -1 0 -1 -1
tag left beyond: cue.part	-14 27 -6 19 -14 -19 -11 -42 -47
tag left beyond: cue.planned	55 -42 -55 -9 -11 -21 -8 -12 2
tag left beyond: cue.postponed	24 12 -22 -6 -4 -14 -8 -23 -8
tag left beyond: cue.ready	-56 0 18 -5 -9 -3 -3 -32 35
tag left beyond: cue.recap	149 -105 -67 -25 -15 -23 -16 -39 -19
tag left beyond: cue.record	7 11 -26 -43 -17 -28 -22 -17 -16
tag left beyond: cue.relative	-2 -39 6 -28 -16 1 0 -1 -5
tag left beyond: cue.repatriation	-8 19 -16 -25 -9 -9 -10 -48 -3
tag left beyond: cue.reunion	-15 -21 39 -35 -13 22 -23 -29 -20
tag left beyond: cue.review	-67 -34 -2 -15 -3 -1 -2 81 -17
tag left beyond: cue.same_number	-32 -39 44 -4 -5 -32 -12 -24 -13
tag left beyond: cue.since	-26 -75 -47 -37 -15 -24 -20 71 -22
tag left beyond: cue.span	-34 -81 -22 -21 -26 -17 -16 84 -18
tag left beyond: cue.stage	-7 -37 -6 -53 -35 -23 -19 28 -44
tag left beyond: cue.thanks	-4 5 -31 28 -27 -16 -14 -14 -30
tag left beyond: cue.third	97 -25 -63 -3 -7 -2 -3 -9 -15
tag left beyond: cue.to_date	-26 -47 -33 -28 -9 -13 -11 63 17
tag left beyond: cue.today	-9 8 -20 -20 -8 -12 -3 17 -19
tag left beyond: cue.total	-17 -29 -29 27 -24 -26 -21 24 -23
tag left beyond: cue.training	62 -48 -9 0 -3 -1 -1 -3 -5
tag left beyond: cue.transit	6 -92 35 -16 -15 -20 -17 -18 -41
tag left beyond: cue.unit	0 35 -67 -7 -8 -34 -10 -21 -25
tag left beyond: cue.venue	17 -11 1 11 -18 -7 -12 -36 -27
tag left beyond: cue.visit	10 -5 -2 0 0 0 0 0 -2
tag left beyond: cue.year	-28 -73 -60 -4 -13 -14 -16 66 -23
tag left beyond: cue.yesterday	13 10 -58 -2 40 -32 -19 -30 -30
tag left beyond: foe.agent	-30 12 2 -6 -6 -8 -8 -21 -33
tag left beyond: foe.from	-45 -25 53 -1 -2 -2 -9 -14 -2
tag left beyond: foe.of	3 9 -3 -14 -6 -9 -14 -16 -1
tag left beyond: foe.to	-51 42 12 -17 -24 -36 1 -51 -69
tag left beyond: noun.body	3 -14 7 -17 -14 -21 -17 -5 -27
tag left beyond: noun.branch	-7 -27 53 -6 -6 -20 -11 -8 -24
tag left beyond: noun.child	-13 18 16 -30 -14 -13 -16 -40 -37
tag left beyond: noun.civilian	-13 -4 -20 -23 -16 -22 -27 2 37
tag left beyond: noun.exchange	-8 -26 -28 2 -22 3 2 3 -29
tag left beyond: noun.family	-13 8 13 -49 -16 -20 -15 -17 -38
tag left beyond: noun.foreigner	4 12 -28 -2 -3 -11 -3 1 -22
tag left beyond: noun.man	24 -29 23 -4 -7 -16 -14 -18 -12
tag left beyond: noun.military	9 -25 -21 -21 -11 1 -5 -14 -3
tag left beyond: noun.other	5 -16 -33 -5 -3 -16 -15 27 -14
tag left beyond: noun.people	-7 16 11 0 -15 -12 -15 -51 -6
tag left beyond: noun.rank	0 21 -25 -6 -10 -38 -11 -15 -23
tag left beyond: noun.soldier	-52 47 -4 -16 -13 -7 -8 -27 8
tag left beyond: noun.woman	-35 -31 60 -6 -8 -12 -23 -14 -16
tag left beyond: own.agent	-34 31 9 -20 -13 13 -1 -39 -24
tag left beyond: own.from	-50 21 13 -3 -7 -32 26 25 -35
tag left beyond: own.of	-14 7 -17 -20 -17 -19 2 -10 17
tag left beyond: own.to	16 8 -27 -15 -13 3 -5 -37 -31
tag left beyond: qualifier.approx	-2 -5 11 32 -13 -13 -15 -43 -66
tag left beyond: qualifier.at_least	32 -8 -1 0 -1 -1 -1 -18 -16
tag left beyond: qualifier.at_most	-1 9 -18 -16 -12 15 5 -45 -8
tag left beyond: qualifier.more_than	-13 -31 -20 -37 -15 15 14 39 6
tag left beyond: ru.agent	-21 -33 30 -1 -4 -19 -12 -36 -20
tag left beyond: ru.from	-4 -9 -11 -15 -10 -21 -19 1 8
tag left beyond: ru.of	-23 -30 18 19 -10 -28 -10 -19 27
tag left beyond: ru.to	-45 9 32 -21 -15 -30 -3 -33 -40
tag left beyond: ua.agent	-25 12 -8 -9 -18 -24 -17 -22 -33
tag left beyond: ua.from	7 -32 19 3 -60 -14 -25 -12 -1
tag left beyond: ua.of	-37 10 -28 2 -18 -16 -13 -7 -14
tag left beyond: ua.to	-46 -15 27 -12 -15 -39 1 23 -28
tag left beyond: verb.bring	-17 0 -34 -11 -15 -18 -9 -4 -4
tag left beyond: verb.come	-8 -14 -3 -13 -12 4 -10 -9 -29
tag left beyond: verb.future	20 -64 -36 -12 -21 -14 -13 16 30
tag left beyond: verb.get	25 -17 -15 -17 -12 -21 -24 -6 -19
tag left beyond: verb.give	-41 -20 50 -16 -18 -35 10 -22 -27
tag left beyond: verb.held_exchange	-23 9 1 -13 -17 17 -10 -27 -15
tag left beyond: verb.home	6 -7 -16 -23 -10 9 -12 -21 -25
tag left beyond: verb.managed	-32 -6 -10 -26 -17 -17 -15 7 28
tag left beyond: verb.noun	-15 5 -21 4 -16 -4 -9 8 -22
tag left beyond: verb.other	12 -49 30 -7 -4 -4 -4 -9 -10
tag left beyond: verb.swap	-13 -12 14 -42 -16 -17 6 -39 -18
tag left beyond: verb.will	-41 -14 -10 -11 -5 -8 -9 -7 57
tag left beyond: view.ru	22 -4 -29 -8 -41 -7 -8 5 12
tag left beyond: view.ua	12 -57 9 -28 -10 9 10 -54 14
tag left beyond: voice.ru	15 -29 -11 -19 14 -14 -15 26 15
tag left beyond: voice.ua	-33 6 3 -31 -26 -22 -21 -6 19
tag left clause: adj.dead	11 -3 -13 -6 -7 -10 -4 -3 -39
tag left clause: adj.freed	-10 -50 11 4 -8 -8 -8 6 -18
tag left clause: adj.modifier	-13 -15 -6 -17 18 1 -11 -41 22
tag left clause: adj.wounded	25 7 -40 -18 -5 -18 19 -44 -14
tag left clause: category	13 -4 -28 -10 -9 -18 5 -18 10
tag left clause: country	29 -21 -47 4 -17 -12 -10 4 -16
tag left clause: cue.agreed	40 -43 -43 -23 -14 -16 -15 -4 -21
tag left clause: cue.agreement	55 -61 -46 -30 -16 -18 -18 -11 -23
tag left clause: cue.all	-21 5 -20 -16 -16 -13 -7 63 -23
tag left clause: cue.already	-33 -63 -54 -25 -21 -18 -14 77 -31
tag left clause: cue.among	-64 -10 58 -12 -8 -10 -11 10 -5
tag left clause: cue.anniversary	-11 22 -4 -1 -1 -1 -1 -22 0
tag left clause: cue.border	15 8 -23 -10 -13 -10 -8 -48 -27
tag left clause: cue.born	57 -16 -27 -15 -2 -8 -2 -6 -3
tag left clause: cue.called_off	81 -64 -13 -1 -2 -8 -2 -13 -9
tag left clause: cue.captivity	-20 -15 -1 -31 -8 -7 -11 -6 43
tag left clause: cue.captured	73 -28 -49 -11 -8 -4 -4 -15 -18
tag left clause: cue.claims	0 -13 3 -14 4 -17 -13 -4 -14
tag left clause: cue.completed	-13 2 -6 -2 -20 -12 -11 3 1
tag left clause: cue.count	0 -37 6 -8 -15 -11 -11 17 23
tag left clause: cue.crime	33 -25 -5 0 -1 -1 -1 -1 -7
tag left clause: cue.denied	29 -21 -20 -21 -2 -2 -1 -23 -14
tag left clause: cue.deported	49 -26 -32 -12 -5 -13 -5 -39 33
tag left clause: cue.each	46 26 -63 -34 7 -33 -13 -16 -13
tag left clause: cue.evacuation	29 -41 -18 -8 -16 -4 -6 -28 16
tag left clause: cue.ever_captured	34 -12 -8 -2 -6 -1 -2 -22 -24
tag left clause: cue.footage	-6 34 -25 -7 -4 -4 -7 -45 20
tag left clause: cue.good_news	-60 64 2 -1 -3 -1 -2 -14 -1
tag left clause: cue.held	-19 -58 -53 -3 10 -14 -15 -102 57
tag left clause: cue.in_captivity	25 -65 -14 -5 -9 -8 -8 -44 3
tag left clause: cue.in_return	-18 9 1 -3 7 -26 -5 -11 -16
tag left clause: cue.included	46 26 -28 -12 -7 -7 -5 -59 -22
tag left clause: cue.local	72 -90 -35 -3 -19 -6 -9 -13 -29
tag left clause: cue.mediated	-46 -3 -25 19 -20 -17 -11 38 -23
tag left clause: cue.missing	-44 6 -6 -9 -18 -11 -11 -76 66
tag left clause: cue.money	23 -6 -1 0 -1 0 -1 -9 -6
tag left clause: cue.month	11 -79 -25 -11 -11 -9 -9 63 -11
tag left clause: cue.of_whole	3 -15 -18 -15 -12 -9 -12 15 -39
tag left clause: cue.of_year	-14 -1 -69 -7 -15 -8 -7 46 -23
tag left clause: cue.on_shield	-77 9 -29 -4 -6 -3 -4 17 -9
tag left clause: cue.one_sided	-32 19 -12 -18 -14 -16 -36 14 -10
tag left clause: cue.other_exchange	46 -34 -22 -8 -3 -4 -3 -44 -2
tag left clause: cue.other_return	41 -2 -19 -2 -7 -4 -5 -49 -14
tag left clause: cue.other_war	64 -37 -35 -13 -6 -4 -3 -14 -11
tag left clause: cue.outside	-45 -15 -31 -15 -16 39 -1 -21 -23
tag left clause: cue.parcel	6 -4 0 0 0 0 -1 -1 0
tag left clause: cue.part	30 -37 -24 -25 -12 -19 -11 -7 -28
tag left clause: cue.planned	63 -88 -46 -17 -13 -10 -10 -82 18
tag left clause: cue.postponed	28 -1 -1 0 0 0 0 -26 -3
tag left clause: cue.ready	43 -43 -44 -18 -11 -8 -15 -57 -1
tag left clause: cue.recap	75 -7 -112 -27 -21 -41 -14 -54 -23
tag left clause: cue.record	-7 32 -43 -13 -7 -8 -7 -26 -9
tag left clause: cue.relative	7 -26 -24 -15 1 -12 -2 -6 3
tag left clause: cue.repatriation	36 -3 -19 -29 -12 -13 -6 8 -26
tag left clause: cue.reunion	39 -45 -11 -22 -18 -11 -11 20 -13
tag left clause: cue.same_number	-10 8 16 -3 -4 -5 -4 -23 -3
tag left clause: cue.since	-36 -20 -38 -23 -11 -7 -9 55 -23
tag left clause: cue.span	-20 9 -6 -44 -16 -13 -13 13 -23
tag left clause: cue.stage	48 -53 -32 -4 -13 -11 -9 -6 -19
tag left clause: cue.thanks	39 -29 -20 -12 -15 -17 -9 -10 -19
tag left clause: cue.third	57 -42 -15 -5 -8 -1 -1 -7 -6
tag left clause: cue.to_date	-43 -58 -43 -25 -14 -14 -10 54 8
tag left clause: cue.today	4 39 -7 0 -24 -16 -13 -53 -62
tag left clause: cue.total	-59 -13 8 -10 -24 -21 -19 63 -31
tag left clause: cue.training	28 -14 -1 0 -1 -1 -1 -8 -4
tag left clause: cue.transit	-60 2 25 15 -12 -5 -7 -7 -15
tag left clause: cue.unit	-13 18 -63 -12 -20 -10 -9 -30 26
tag left clause: cue.venue	8 29 -11 -27 -5 -3 -4 3 -12
tag left clause: cue.visit	39 -29 -2 -1 -3 -1 -1 -2 -3
tag left clause: cue.year	65 -61 -63 -32 -21 -14 -12 -10 -36
tag left clause: cue.yesterday	33 -31 -22 -51 28 -28 -19 7 -20
tag left clause: foe.agent	35 -38 18 -8 -15 -13 -13 -19 -25
tag left clause: foe.from	-3 -39 36 -1 -5 -1 -2 -1 -6
tag left clause: foe.of	-9 25 -15 -5 -17 -22 24 -28 -29
tag left clause: foe.to	-6 -10 0 -21 -10 -13 -15 -15 11
tag left clause: noun.body	-12 10 -34 -24 -16 -23 -14 11 -20
tag left clause: noun.branch	32 25 -44 -9 -12 -9 -14 -31 -41
tag left clause: noun.child	17 -21 -15 -5 -5 -8 -5 1 -11
tag left clause: noun.civilian	25 0 -39 -20 -14 -10 -16 -4 31
tag left clause: noun.exchange	2 -59 5 -21 -16 7 -16 31 -21
tag left clause: noun.family	4 -1 -23 -30 -15 -17 -11 9 -16
tag left clause: noun.foreigner	53 -31 -16 -4 -4 -1 -2 -6 -3
tag left clause: noun.man	12 -84 30 -11 -7 -9 -15 -9 -17
tag left clause: noun.military	-17 2 -9 1 -13 -16 0 -22 0
tag left clause: noun.other	33 -14 -35 -24 -10 -11 -9 -5 -22
tag left clause: noun.people	-15 -4 5 -40 -17 -15 -7 -12 24
tag left clause: noun.rank	-10 12 10 -10 -13 -27 -18 -18 0
tag left clause: noun.soldier	-30 20 -39 -4 -11 -18 -15 -17 17
tag left clause: noun.woman	65 -24 -37 -3 -3 -3 -10 -6 -7
tag left clause: own.agent	18 -35 -6 -23 -22 -35 4 10 -23
tag left clause: own.from	21 4 -74 -3 -10 -2 -4 -2 -7
tag left clause: own.of	17 -25 1 -11 -18 -14 -19 -8 -3
tag left clause: own.to	-15 15 -15 -27 -20 -13 -18 15 -19
tag left clause: qualifier.approx	12 -21 -36 29 -5 -4 -6 16 -6
tag left clause: qualifier.at_least	51 -33 -2 -1 -9 -5 -2 -3 -4
tag left clause: qualifier.at_most	5 -3 33 -28 -13 -21 -9 -59 -51
tag left clause: qualifier.more_than	-12 -19 -39 -10 -13 10 26 7 5
tag left clause: ru.agent	-23 -35 31 -2 -20 -14 -18 -14 -9
tag left clause: ru.from	3 5 -43 -21 -15 -2 -12 -2 -5
tag left clause: ru.of	-42 -25 40 -12 -14 -9 -16 10 -11
tag left clause: ru.to	-13 -103 72 -23 -23 -16 -29 9 -25
tag left clause: ua.agent	-1 25 -36 -16 -17 -16 -10 2 -30
tag left clause: ua.from	-4 -83 -22 -10 41 -15 15 5 -3
tag left clause: ua.of	12 -23 -20 -17 10 -1 -5 -11 -8
tag left clause: ua.to	-43 39 -32 -16 -12 8 -14 -12 -16
tag left clause: verb.bring	-2 -10 11 -5 -14 -7 -9 6 -39
tag left clause: verb.come	4 -15 19 -15 -10 -15 -15 12 -23
tag left clause: verb.future	71 -45 0 -13 -15 -8 -10 -58 -7
tag left clause: verb.get	-23 8 10 -27 -11 -38 -14 -3 -21
tag left clause: verb.give	-11 17 -31 -16 -21 1 -12 12 -18
tag left clause: verb.held_exchange	-37 -8 -13 11 -20 -27 -19 34 2
tag left clause: verb.home	-14 7 -14 -3 -18 -14 -13 5 -20
tag left clause: verb.managed	-20 22 -10 1 -15 10 -12 -1 -30
tag left clause: verb.noun	12 -22 -2 -6 -15 -12 -9 -18 10
tag left clause: verb.other	24 -18 -16 -11 -6 -4 -5 -12 -8
tag left clause: verb.swap	-10 -29 11 9 -13 0 -14 18 -15
tag left clause: verb.will	21 -35 -42 -19 -22 -19 -15 7 -21
tag left clause: view.ru	-25 -62 8 -10 7 -12 -15 13 22
tag left clause: view.ua	-50 59 -48 -5 -5 -9 -2 18 26
tag left clause: voice.ru	-26 -5 -30 -12 -13 20 -7 11 3
tag left clause: voice.ua	-4 -25 18 -20 -17 -13 -12 16 -26
tag left far: adj.dead	56 -34 -27 -21 -5 -4 -9 -43 -4
tag left far: adj.freed	-39 6 -4 -7 -9 -2 3 8 -10
tag left far: adj.modifier	23 -31 -26 10 -16 -27 -6 -17 20
tag left far: adj.wounded	-54 40 -32 3 -5 10 30 -39 -45
tag left far: category	0 -30 -20 -6 -11 -15 15 -45 41
tag left far: country	26 -30 -10 5 3 -8 -4 -6 -13
tag left far: cue.agreed	9 -12 -20 -11 15 8 -19 17 -25
tag left far: cue.agreement	7 -13 12 -23 15 -9 -16 23 -18
tag left far: cue.all	57 -37 -15 -18 -6 40 -10 -68 -9
tag left far: cue.already	13 -18 -3 -23 -18 -11 -17 20 -29
tag left far: cue.among	28 -19 -106 -14 -10 -12 -12 -1 -35
tag left far: cue.anniversary	0 -11 15 42 -1 -1 -1 -21 -1
tag left far: cue.border	2 15 -3 -1 -9 -1 -3 -13 -3
tag left far: cue.born	7 -63 20 -1 -3 -6 -6 8 -6
tag left far: cue.captivity	13 -22 -24 -6 -12 10 -1 6 -10
tag left far: cue.captured	21 -1 -5 -4 -7 -4 -8 -10 -22
tag left far: cue.claims	-7 9 -31 -18 -2 -12 -10 -7 7
tag left far: cue.completed	-17 -12 7 8 -9 -13 -7 -32 -16
tag left far: cue.count	-18 -5 -6 -14 -17 -25 4 -15 16
tag left far: cue.crime	20 -15 -8 0 -1 0 -1 -23 0
tag left far: cue.denied	53 -46 -19 -10 -4 -1 -3 -36 -18
tag left far: cue.deported	-11 -36 10 -2 -1 -3 -3 16 -3
tag left far: cue.each	-49 2 -21 5 -14 -7 12 9 -22
tag left far: cue.evacuation	7 -10 -9 0 -2 -1 -1 -4 24
tag left far: cue.ever_captured	67 -55 -3 -2 -8 -1 -14 -24 -38
tag left far: cue.film	19 -18 -4 -1 -2 -2 -1 -18 -5
tag left far: cue.footage	28 -9 -22 -6 -5 -4 -5 -41 3
tag left far: cue.good_news	-48 58 23 -2 -20 -1 -2 -40 -1
tag left far: cue.held	-16 58 -70 -14 -10 -11 -20 -26 12
tag left far: cue.in_captivity	-6 57 -83 -15 -8 -8 -8 -79 23
tag left far: cue.in_return	-18 6 -27 0 43 -16 -17 -40 -18
tag left far: cue.included	-19 10 -26 21 -11 -10 3 -7 -13
tag left far: cue.local	36 -6 -1 -2 -1 -5 -1 -25 -1
tag left far: cue.mediated	-17 -10 13 -20 -17 -7 -10 30 -15
tag left far: cue.missing	-15 -4 -2 -3 -4 -4 -4 7 14
tag left far: cue.month	31 -68 -5 -4 -5 -2 -2 63 -4
tag left far: cue.name	-33 -24 23 -1 -2 -15 -4 20 -15
tag left far: cue.nth	15 0 -15 0 0 0 -1 0 0
tag left far: cue.of_whole	12 -33 0 -30 -13 -20 -2 -5 -9
tag left far: cue.of_year	7 -20 -12 -6 -13 -8 -10 -2 -53
tag left far: cue.one_sided	-11 -6 -6 -14 -16 -66 37 -29 -20
tag left far: cue.other_exchange	63 -12 -36 -5 -1 -2 -3 -18 -3
tag left far: cue.other_return	46 -21 -38 0 -1 -1 -4 -2 -1
tag left far: cue.other_war	39 -21 -14 -16 -3 -1 -1 -22 -5
tag left far: cue.outside	-17 -35 -45 -7 -6 30 31 7 -26
tag left far: cue.part	-11 8 -25 21 -11 -17 -8 -29 -29
tag left far: cue.planned	7 -12 -19 -11 -6 -8 -6 8 13
tag left far: cue.postponed	1 13 -21 -2 -1 -3 -2 -16 -4
tag left far: cue.ready	-45 3 17 -13 -3 -4 -3 -31 35
tag left far: cue.recap	83 -100 -35 -32 -14 -34 -16 7 -17
tag left far: cue.record	-13 4 -14 -36 -16 -27 -24 6 -15
tag left far: cue.relative	-26 -32 -3 -49 -15 -4 -2 25 3
tag left far: cue.repatriation	16 -25 3 -24 -6 -8 -9 -20 -1
tag left far: cue.reunion	9 -44 24 -8 -12 34 -24 -40 -20
tag left far: cue.review	-48 -5 -1 -3 -2 -1 -1 50 -9
tag left far: cue.since	1 -69 -35 -43 -12 -17 -15 41 -10
tag left far: cue.span	-6 -114 2 -16 -12 -11 -17 54 -5
tag left far: cue.stage	14 -54 -43 -53 -31 -23 -15 42 -29
tag left far: cue.thanks	16 9 -23 -57 -22 -15 -13 3 -28
tag left far: cue.third	64 -6 -50 -2 -2 -2 -1 -9 -3
tag left far: cue.to_date	-36 -64 -40 -52 -7 -11 -8 70 13
tag left far: cue.today	7 -18 13 -20 -15 -9 4 -1 -4
tag left far: cue.total	3 -97 -32 3 -20 -18 -18 41 -13
tag left far: cue.training	59 -50 -7 0 0 -1 0 -3 -2
tag left far: cue.transit	43 -44 -2 -7 -7 -7 -8 -15 -30
tag left far: cue.unit	19 2 -51 -4 -6 -22 -7 -5 0
tag left far: cue.venue	45 -21 15 -11 -18 -7 -11 -8 -27
tag left far: cue.year	-21 -43 -69 -5 -15 -10 -12 51 -30
tag left far: cue.yesterday	-23 18 -28 1 28 -19 -18 -26 -19
tag left far: foe.agent	-17 -70 64 -4 -5 -5 -6 -22 -20
tag left far: foe.of	74 -84 4 -2 -2 -5 -3 -4 24
tag left far: foe.to	-16 76 -92 -3 -8 -31 14 -4 -43
tag left far: noun.body	-20 -36 29 -23 -11 -28 -19 4 -34
tag left far: noun.branch	14 -19 16 -8 -8 -22 -17 7 -37
tag left far: noun.child	23 19 8 -17 -15 -13 -19 -68 -39
tag left far: noun.civilian	-14 -23 -18 -12 -16 -10 -25 -6 38
tag left far: noun.exchange	7 -19 -49 -25 -19 5 -12 3 -7
tag left far: noun.family	-11 39 -33 -16 -13 -20 -19 20 -50
tag left far: noun.foreigner	2 -2 -27 0 -3 -11 -3 15 -22
tag left far: noun.man	-15 -25 29 -2 -1 -2 -14 -2 -1
tag left far: noun.military	-21 -2 -27 -28 -12 5 9 -15 9
tag left far: noun.other	12 -15 -1 -29 -12 -19 -13 -23 15
tag left far: noun.people	-7 -13 10 -8 -13 0 -20 -21 -4
tag left far: noun.rank	8 -17 14 -7 -8 -26 -12 -15 -15
tag left far: noun.soldier	-11 31 -42 -6 -3 9 8 -21 -5
tag left far: noun.woman	-32 -11 36 -1 -1 -2 -13 0 -9
tag left far: own.agent	-20 24 -7 -14 -10 10 -34 0 -36
tag left far: own.from	-48 -60 36 -2 -2 -19 28 0 -28
tag left far: own.of	-7 9 -17 -8 -10 -9 14 -1 -50
tag left far: own.to	11 -1 10 -12 -10 6 -24 -31 -30
tag left far: qualifier.approx	-10 12 2 -21 -10 -7 -13 -21 1
tag left far: qualifier.at_most	13 -28 22 -26 -17 0 11 -65 -44
tag left far: qualifier.more_than	2 -36 -17 -37 -14 18 15 -7 5
tag left far: ru.agent	-3 -12 47 -22 -15 -18 -7 -23 -27
tag left far: ru.from	-19 4 -3 -29 -10 -29 -23 9 -3
tag left far: ru.of	-16 -1 -11 -14 -16 -19 -19 16 12
tag left far: ru.to	-50 -32 60 -19 -13 -23 -32 -68 -57
tag left far: ua.agent	29 16 -41 -26 -14 -17 -15 16 -27
tag left far: ua.from	-1 -12 8 8 -49 -7 -21 -9 -1
tag left far: ua.of	-14 0 -29 -12 -14 -12 -12 8 -19
tag left far: ua.to	-41 -30 14 -12 -15 -36 13 18 -7
tag left far: verb.bring	0 -10 -39 -4 -11 -17 2 -46 5
tag left far: verb.come	38 -38 15 -19 -10 15 2 -28 -18
tag left far: verb.future	13 -25 -28 -11 -18 -4 -9 8 -10
tag left far: verb.get	-9 21 -22 -22 -7 9 -29 13 -17
tag left far: verb.give	-8 -29 -9 -15 -16 -16 12 0 -27
tag left far: verb.held_exchange	-48 -8 8 -7 -11 1 -20 -11 8
tag left far: verb.home	5 1 -42 -27 -7 12 -13 -6 -26
tag left far: verb.managed	1 -11 -22 0 -16 -15 -13 -25 15
tag left far: verb.noun	27 -32 -2 -17 -16 3 -6 -7 -31
tag left far: verb.other	48 -12 -19 -3 -4 -4 -6 -45 -17
tag left far: verb.swap	-4 -22 16 -36 -11 7 -28 20 -18
tag left far: verb.will	-12 -42 3 -5 -5 -7 -4 -3 22
tag left far: view.ru	-8 -15 -17 -3 -2 -4 -6 27 17
tag left far: view.ua	-27 21 -1 -10 -4 -16 12 -14 38
tag left far: voice.ru	24 -36 4 -15 -20 17 -16 24 -57
tag left far: voice.ua	-49 14 -4 -20 -23 -22 -23 4 26
tag right 1: adj.dead	6 10 -13 -15 -14 -21 -16 -5 -48
tag right 1: adj.freed	1 -8 -23 35 -12 -8 -13 3 -14
tag right 1: adj.modifier	-2 -43 19 -16 -14 -42 -21 -11 21
tag right 1: adj.wounded	-14 -26 -60 -8 -12 18 15 5 -27
tag right 1: category	-1 -84 12 -14 -13 27 4 20 -7
tag right 1: country	8 -2 -1 0 -1 0 0 -4 0
tag right 1: cue.agreed	18 -8 -2 -1 -1 0 -1 -4 -3
tag right 1: cue.agreement	37 -42 -15 -2 -2 -7 -6 -11 -2
tag right 1: cue.already	-4 20 -6 -22 -12 -13 -9 -1 -28
tag right 1: cue.among	36 -29 -20 -1 0 -2 -1 -16 0
tag right 1: cue.anniversary	14 -14 -1 0 0 0 0 -1 -1
tag right 1: cue.border	-24 29 -13 -2 -1 -1 -1 -6 -1
tag right 1: cue.born	-31 51 -24 0 -2 -2 -5 -13 -1
tag right 1: cue.called_off	54 -37 -10 0 -2 -5 -2 -19 -29
tag right 1: cue.captivity	1 -20 7 -12 -15 -11 -6 7 -28
tag right 1: cue.captured	20 23 -27 -8 -4 -5 -3 -9 -22
tag right 1: cue.claims	5 -30 30 -1 -2 -2 -1 -8 -3
tag right 1: cue.completed	-27 12 1 -3 -18 -19 -13 -4 -26
tag right 1: cue.count	19 -37 -11 4 -1 -9 -3 -4 -2
tag right 1: cue.crime	12 0 0 0 -1 0 0 0 -10
tag right 1: cue.denied	19 -14 -14 -1 0 0 0 -2 -1
tag right 1: cue.deported	34 -15 -41 -15 -10 -6 -5 -24 -9
tag right 1: cue.died	-21 23 -1 0 0 0 0 -1 0
tag right 1: cue.each	-25 24 9 -47 -56 -17 -19 -9 -21
tag right 1: cue.evacuation	45 -23 -3 0 -1 0 -1 -12 -24
tag right 1: cue.ever_captured	30 -24 -3 0 -1 -1 -1 -1 -1
tag right 1: cue.footage	29 -2 -26 0 -10 -1 -2 0 -3
tag right 1: cue.held	28 -43 -56 -1 -6 -7 -7 -41 45
tag right 1: cue.in_captivity	9 -63 7 -1 -4 -1 -3 -20 17
tag right 1: cue.in_return	31 -2 -8 -13 -17 -32 14 -32 -8
tag right 1: cue.included	21 5 -16 35 -3 -7 -4 -35 -3
tag right 1: cue.local	50 -26 -19 -5 -2 -2 -3 -17 -3
tag right 1: cue.mediated	-16 14 -3 -15 -2 -2 -2 21 -28
tag right 1: cue.money	45 -9 0 -2 -2 -1 -1 -34 -2
tag right 1: cue.of_whole	13 -3 -2 -18 6 -9 -12 -17 -47
tag right 1: cue.of_year	12 8 -34 -8 -19 -4 -9 -14 -16
tag right 1: cue.one_sided	22 -30 26 -19 -3 -7 -11 7 -11
tag right 1: cue.other_war	26 -12 -8 -3 -1 0 -1 -7 -2
tag right 1: cue.part	39 -17 -15 -35 -13 -20 -10 -31 -16
tag right 1: cue.planned	-30 37 -26 -2 -4 -5 -3 -7 -3
tag right 1: cue.postponed	50 -36 -10 -5 -5 -2 -1 -1 -2
tag right 1: cue.ready	24 33 -4 -1 -2 -6 -2 -21 -47
tag right 1: cue.recap	38 -32 -10 0 -3 -16 -1 -7 -2
tag right 1: cue.relative	-7 33 -3 -35 -14 -22 18 -26 -12
tag right 1: cue.repatriation	-49 26 -4 -3 -3 -10 -1 37 -1
tag right 1: cue.reunion	-12 12 -6 -21 -6 -5 -6 -19 -4
tag right 1: cue.since	-12 -33 -9 -23 -4 -10 -4 34 -32
tag right 1: cue.span	-7 -67 24 -20 -16 -21 -20 9 -30
tag right 1: cue.stage	44 -1 -42 -1 -20 -1 -1 -6 -10
tag right 1: cue.to_date	13 -35 -28 -34 -15 -7 -6 29 -20
tag right 1: cue.today	5 -9 -14 5 -21 -25 -19 -4 -34
tag right 1: cue.total	-71 17 -25 47 -7 -7 -18 -6 -12
tag right 1: cue.transit	26 12 -11 -15 -18 -9 -6 -17 -16
tag right 1: cue.unit	33 -52 22 -5 -17 -33 -9 -10 -13
tag right 1: cue.venue	21 -6 -4 -11 -1 0 0 0 -1
tag right 1: cue.visit	36 -12 -16 -4 -1 -1 -1 0 -17
tag right 1: cue.year	32 -17 -16 -11 -12 -4 -6 -18 -54
tag right 1: cue.yesterday	50 -36 -2 -5 -8 -18 -2 -11 -4
tag right 1: foe.of	7 -20 32 -17 -12 -9 -4 -11 -6
tag right 1: noun.body	-33 47 -3 -1 -1 -3 -1 -21 0
tag right 1: noun.branch	19 24 -29 -1 -1 -2 -4 -14 -6
tag right 1: noun.exchange	10 0 -24 -19 -11 -5 -5 -3 -18
tag right 1: noun.family	1 -31 -18 25 0 0 0 -1 0
tag right 1: noun.military	0 13 10 -16 -14 -13 -7 -45 -15
tag right 1: noun.other	-7 21 -18 -8 -5 -8 -6 -39 44
tag right 1: noun.people	-7 -14 9 -32 -16 -23 6 -13 -17
tag right 1: noun.rank	13 -1 -10 0 0 0 0 0 -1
tag right 1: noun.soldier	-18 21 -9 -2 -4 -4 -1 -3 -4
tag right 1: own.agent	3 -3 12 -17 -31 -19 -21 -19 -21
tag right 1: own.from	46 12 -35 -3 -2 -1 -2 -1 -6
tag right 1: own.of	-15 12 -3 -17 -14 -5 -12 -8 -9
tag right 1: own.to	23 -7 3 -36 -44 6 -14 -8 -13
tag right 1: qualifier.approx	-18 -16 -1 -23 -3 -2 -2 46 -3
tag right 1: qualifier.at_most	57 -55 -40 -13 -3 -14 -6 2 -20
tag right 1: qualifier.more_than	61 -38 -28 -11 -13 -9 -8 -56 -12
tag right 1: ru.agent	-13 -3 -16 -3 -12 -13 -9 -27 40
tag right 1: ru.from	21 -37 -16 -13 -8 -5 -10 11 -46
tag right 1: ru.of	2 -30 2 -2 -15 -20 -4 -25 -8
tag right 1: ru.to	-37 -34 29 -7 -3 -7 -12 9 -6
tag right 1: ua.agent	30 -5 2 -49 -21 14 8 -23 -35
tag right 1: ua.from	-26 -35 33 -43 -7 -6 -4 25 -13
tag right 1: ua.of	-4 22 -53 -38 -13 3 -2 -10 -26
tag right 1: ua.to	17 42 -48 -52 -15 11 -11 2 -20
tag right 1: verb.bring	-27 33 -17 -8 -4 -7 -16 -24 -16
tag right 1: verb.come	-88 -3 32 10 -20 -13 -16 2 -27
tag right 1: verb.future	-6 31 6 -9 -9 -7 -7 -17 -11
tag right 1: verb.get	-17 11 15 -42 -26 -24 -19 -37 -11
tag right 1: verb.give	-1 -47 -4 -29 31 -38 5 -40 7
tag right 1: verb.held_exchange	18 -8 -36 9 -12 -9 -11 6 -7
tag right 1: verb.home	-9 -7 -12 19 -5 -13 -11 -22 -14
tag right 1: verb.managed	-52 58 -4 -28 -2 -3 -2 2 -4
tag right 1: verb.other	124 -19 -44 -4 -5 -6 -5 -66 -22
tag right 1: verb.swap	4 -17 -47 38 -4 -3 -4 34 -9
tag right 1: verb.will	24 -34 -26 -6 -3 -2 -2 -15 -2
tag right 1: view.ru	26 -1 -24 0 -8 -1 -1 -5 -6
tag right 1: view.ua	-31 38 -1 0 -1 0 -1 -16 0
tag right 1: voice.ua	-21 25 23 -1 -4 -11 -5 -37 -15
tag right 3: adj.dead	1 56 -65 -11 -9 -20 -9 17 -15
tag right 3: adj.freed	4 -7 -23 6 -16 -5 -13 -8 -18
tag right 3: adj.modifier	35 -16 -19 -20 -12 1 0 -43 6
tag right 3: adj.wounded	-31 -59 -7 -17 -32 45 -35 32 -82
tag right 3: category	-13 -37 -20 -20 -19 1 -14 19 56
tag right 3: country	23 -29 11 -21 -12 -19 -9 -22 -2
tag right 3: cue.agreed	55 -38 -15 -3 -1 -4 -2 -24 -11
tag right 3: cue.agreement	20 -50 -16 -5 -3 -5 -3 3 -11
tag right 3: cue.all	-35 11 0 -30 -16 13 -15 -35 20
tag right 3: cue.all_civilians	-8 7 12 -1 0 -1 -1 -8 -1
tag right 3: cue.already	58 -14 -63 -30 -7 -12 -7 18 -26
tag right 3: cue.among	35 -25 -20 -1 0 -1 0 -6 0
tag right 3: cue.border	-28 33 -4 -2 -2 -1 -1 -6 -2
tag right 3: cue.born	55 20 -26 -15 -2 -3 -3 -60 -61
tag right 3: cue.called_off	30 -6 -23 -1 -1 0 -2 -3 -11
tag right 3: cue.captivity	17 -12 9 -29 -14 -12 -10 -15 -20
tag right 3: cue.captured	25 -7 0 -7 -7 -9 -4 -23 -12
tag right 3: cue.claims	-34 10 12 -27 -16 -13 -16 -27 21
tag right 3: cue.completed	-10 -1 -4 20 -25 -20 -13 -46 -9
tag right 3: cue.count	-33 -1 -33 -7 -11 -18 -10 31 -6
tag right 3: cue.crime	16 -14 -1 0 -1 -1 -1 -15 -3
tag right 3: cue.denied	39 -39 -28 -2 -2 -1 -1 -33 32
tag right 3: cue.deported	12 8 13 -16 -13 -11 -14 -23 -55
tag right 3: cue.died	-21 51 -35 -1 -1 -2 -1 -7 -1
tag right 3: cue.each	-34 -4 3 -11 22 -18 -20 2 -21
tag right 3: cue.evacuation	42 -41 -22 -2 -5 -3 -2 -5 -8
tag right 3: cue.ever_captured	-13 17 -6 0 -1 -2 -1 -1 -4
tag right 3: cue.footage	42 -39 -32 -4 -15 -3 -7 15 -15
tag right 3: cue.good_news	42 -36 -14 -1 -1 -1 -1 -12 -1
tag right 3: cue.held	-66 -56 -4 -24 -21 -22 -18 -41 85
tag right 3: cue.in_captivity	69 -20 -21 -3 -7 -12 -8 -51 15
tag right 3: cue.in_return	-29 9 26 -29 -19 -36 11 -7 -50
tag right 3: cue.included	22 -15 -69 12 -12 -5 -6 0 -14
tag right 3: cue.local	-7 16 -17 -3 -3 -2 -2 -11 -3
tag right 3: cue.mediated	-69 31 24 -30 -15 12 -15 -67 -26
tag right 3: cue.missing	-59 14 -29 -4 -14 -6 -5 -68 69
tag right 3: cue.money	11 -9 -1 0 0 0 0 -1 0
tag right 3: cue.month	74 -13 0 0 0 -1 0 -64 0
tag right 3: cue.of_whole	-29 -15 18 -7 -24 -20 -10 21 -8
tag right 3: cue.of_year	-4 25 -44 -8 -17 -7 -11 -8 -24
tag right 3: cue.on_shield	-8 23 -5 -4 -1 -1 0 -6 0
tag right 3: cue.one_sided	-45 26 -17 -21 -34 23 -32 -12 -25
tag right 3: cue.other_exchange	66 -31 -13 0 -1 -1 -2 -34 -4
tag right 3: cue.other_return	19 -4 -34 -20 -4 -5 -4 -16 -12
tag right 3: cue.other_war	41 -17 -15 -6 -2 -2 -1 -12 -2
tag right 3: cue.outside	-47 -22 -15 -6 -9 39 -23 -10 -14
tag right 3: cue.part	-9 4 -24 -28 -6 -18 -15 16 -36
tag right 3: cue.planned	17 -57 -49 -14 -7 -3 -6 28 -29
tag right 3: cue.postponed	-1 -18 -1 -11 -1 0 -1 -12 19
tag right 3: cue.ready	-6 -43 -29 -2 -18 -2 -5 37 -35
tag right 3: cue.recap	16 -3 -13 -4 -6 -14 -7 12 13
tag right 3: cue.record	60 -43 -11 -3 -1 -1 -1 -5 -5
tag right 3: cue.relative	-22 1 4 5 -1 -9 -20 -17 7
tag right 3: cue.repatriation	-1 17 -22 -4 -4 -12 -5 12 -4
tag right 3: cue.reunion	23 26 -39 21 -14 -13 -14 -73 -20
tag right 3: cue.same_number	32 12 -16 -16 -11 -20 -8 -27 -28
tag right 3: cue.since	-22 -56 -14 -25 -6 -13 -8 46 -34
tag right 3: cue.span	6 -39 -50 -33 -23 -26 -26 1 -44
tag right 3: cue.stage	2 17 -12 -1 -1 -1 -1 -1 -5
tag right 3: cue.thanks	7 -9 -14 -2 -5 -6 -4 -4 -3
tag right 3: cue.third	38 -1 -9 -22 -1 -2 -1 -5 0
tag right 3: cue.to_date	-5 -47 -40 -8 -24 -12 -9 37 -17
tag right 3: cue.today	-20 -29 -5 29 -29 -23 -12 27 -28
tag right 3: cue.total	-16 32 -63 9 -32 -18 -24 -18 -43
tag right 3: cue.transit	9 1 31 -15 -23 -13 -14 -41 -36
tag right 3: cue.unit	-43 46 -34 -12 -14 -30 -13 -23 31
tag right 3: cue.venue	71 -50 -35 -16 -4 -6 -2 -10 -2
tag right 3: cue.visit	15 -12 -3 -1 -1 0 -1 -1 -1
tag right 3: cue.year	-32 -18 -22 -19 -17 -5 -9 41 -69
tag right 3: cue.yesterday	49 -17 -6 -23 -30 -6 -6 -43 -18
tag right 3: foe.agent	-26 4 3 -9 24 -16 -11 -24 -6
tag right 3: foe.of	-22 33 -31 -14 -9 -15 -17 -26 -35
tag right 3: foe.to	-58 2 43 -33 -28 -27 -29 -25 5
tag right 3: noun.body	19 -7 -18 -16 -6 -9 -4 14 -15
tag right 3: noun.branch	25 0 -46 -9 -12 -19 -16 -16 -31
tag right 3: noun.child	16 -27 -40 -9 -7 -11 -8 -9 8
tag right 3: noun.civilian	-59 26 35 -21 -31 -36 -17 -8 -66
tag right 3: noun.exchange	10 -30 -17 -24 -23 10 -12 2 -21
tag right 3: noun.family	-74 40 4 -35 -15 -13 -14 -49 -29
tag right 3: noun.foreigner	-10 8 -46 -6 -8 -9 -5 -22 23
tag right 3: noun.man	48 6 -43 -23 -6 -4 -5 -77 -7
tag right 3: noun.military	-5 6 -3 3 13 -30 -17 -34 -13
tag right 3: noun.other	31 -29 -19 -22 -11 -10 -4 25 -24
tag right 3: noun.people	18 -35 -7 -17 -3 -10 -15 -19 -1
tag right 3: noun.rank	5 -34 35 -7 -13 -27 -10 -28 -19
tag right 3: noun.soldier	30 -20 -26 -14 -12 -18 -9 2 -9
tag right 3: noun.woman	91 -32 -52 -7 -6 -20 -5 -22 -3
tag right 3: own.agent	-38 -17 14 -16 22 -30 -21 32 -41
tag right 3: own.from	46 12 -35 -3 -2 -1 -2 -1 -6
tag right 3: own.of	-42 26 -5 18 -22 -15 -15 -48 7
tag right 3: own.to	-27 -8 19 -4 -6 -8 -27 4 -19
tag right 3: qualifier.approx	19 -6 -13 -21 -11 -5 -6 -19 -40
tag right 3: qualifier.at_least	-46 44 -10 -2 -3 -4 -2 16 3
tag right 3: qualifier.at_most	7 -16 -2 -19 -11 -8 -10 -30 -6
tag right 3: qualifier.more_than	5 -27 -29 -24 -22 23 -16 -44 -13
tag right 3: ru.agent	-35 -3 -24 8 -4 -19 -27 12 -23
tag right 3: ru.from	-6 33 -69 -28 -13 -16 -10 19 -3
tag right 3: ru.of	-33 -31 27 0 -19 -40 -22 18 -18
tag right 3: ru.to	-29 -3 13 -21 -15 -12 -16 3 -17
tag right 3: ua.agent	-41 4 -11 7 -24 -40 11 0 -41
tag right 3: ua.from	-74 -7 29 -35 -20 -10 -15 30 -16
tag right 3: ua.of	1 -1 -1 -13 -14 -24 -10 -18 -25
tag right 3: ua.to	13 22 -14 -61 -17 -13 -1 -15 -39
tag right 3: verb.bring	-13 -7 17 -16 -17 -13 -6 -9 -23
tag right 3: verb.come	15 3 -18 -16 -14 3 -14 -15 -16
tag right 3: verb.future	63 -38 -35 -9 -3 -3 -4 -13 -7
tag right 3: verb.get	-42 6 31 -17 -9 -16 -14 19 -32
tag right 3: verb.give	-2 -6 -9 4 -32 24 2 -12 -32
tag right 3: verb.held_exchange	16 -13 -6 -40 -20 -29 -14 -24 -23
tag right 3: verb.home	-24 3 -8 28 -7 -14 -11 -6 -15
tag right 3: verb.managed	30 -8 -8 -16 -17 -5 -7 -21 -40
tag right 3: verb.noun	49 -25 -10 -5 -6 12 -6 -29 -27
tag right 3: verb.other	36 1 -9 -5 -7 -11 -7 -47 -13
tag right 3: verb.swap	3 -25 -17 35 -10 -26 -14 1 -19
tag right 3: verb.will	14 27 1 -5 -1 -1 -1 -17 -2
tag right 3: view.ru	35 -50 -22 -16 -6 -10 -13 3 6
tag right 3: view.ua	-14 1 -36 -8 -5 -9 -5 14 1
tag right 3: voice.ru	-1 -3 1 -18 -22 -19 -17 20 -31
tag right 3: voice.ua	-13 -10 -4 -23 -14 -15 -12 26 -30
tag right 7: adj.dead	45 -27 -50 -21 -11 -22 -7 -13 -14
tag right 7: adj.freed	-66 -10 17 -19 -13 -14 -9 30 -17
tag right 7: adj.modifier	-54 1 15 -12 -16 11 -11 4 19
tag right 7: adj.wounded	10 6 -62 -18 -22 10 2 -21 -24
tag right 7: category	15 -31 -19 -26 -6 -5 -16 1 -15
tag right 7: country	14 -21 -3 -25 10 -14 -13 10 -45
tag right 7: cue.agreed	-35 -47 20 -8 -12 18 -10 12 -20
tag right 7: cue.agreement	15 -55 18 -7 -9 19 -9 -49 -15
tag right 7: cue.all	44 -34 -47 25 -9 -10 -8 -27 8
tag right 7: cue.already	50 -34 -32 -15 -6 -4 -4 19 -25
tag right 7: cue.among	83 -31 -37 -5 -2 -2 -3 -21 -3
tag right 7: cue.border	-36 -44 54 -6 -3 -1 -5 -2 -2
tag right 7: cue.born	-3 15 -35 -2 -5 -5 -3 -59 25
tag right 7: cue.called_off	34 -30 -22 0 -1 0 -1 -3 -2
tag right 7: cue.captivity	-8 -2 0 -35 -13 -13 -12 4 -10
tag right 7: cue.captured	23 28 -21 -10 -12 -14 -8 -57 -36
tag right 7: cue.claims	-19 -2 -18 10 -16 -13 -13 -1 -19
tag right 7: cue.completed	-1 0 -40 2 -21 -2 -14 7 2
tag right 7: cue.count	-29 8 -37 -1 -20 -2 -12 24 -35
tag right 7: cue.crime	28 -23 -11 -4 -4 -2 -2 -20 -8
tag right 7: cue.denied	0 37 -26 -5 -3 -2 -3 -35 -21
tag right 7: cue.deported	-46 -9 21 -8 -8 -19 -13 23 -29
tag right 7: cue.died	10 -6 -2 0 0 -1 0 0 0
tag right 7: cue.each	-54 -8 -33 52 20 -20 12 -5 -19
tag right 7: cue.evacuation	30 -16 -11 -1 -1 0 -1 -3 -5
tag right 7: cue.ever_captured	31 -18 -7 -1 -2 -2 0 -12 -9
tag right 7: cue.footage	-21 45 -16 -18 -16 -5 -13 -40 -37
tag right 7: cue.held	-4 -60 1 -13 -12 -12 -10 -27 53
tag right 7: cue.in_captivity	-18 -14 3 -6 -16 -10 -7 -63 34
tag right 7: cue.in_return	-1 52 -21 -22 -11 -31 8 -10 -15
tag right 7: cue.included	8 -13 26 18 -5 -19 -6 -32 -28
tag right 7: cue.local	30 -11 -36 -21 -17 -20 -15 -30 -12
tag right 7: cue.mediated	-58 -12 -18 29 -13 -8 9 41 -16
tag right 7: cue.missing	17 -25 -30 -11 -13 -27 -12 -55 46
tag right 7: cue.money	16 -4 -2 -3 -1 -3 -1 -3 -1
tag right 7: cue.month	-24 -35 -23 -27 -1 -3 -4 31 0
tag right 7: cue.of_whole	12 -10 0 -49 -24 -46 -5 -37 -5
tag right 7: cue.of_year	-10 -1 -55 -2 -21 -23 -20 45 -35
tag right 7: cue.on_shield	-10 29 -2 -4 0 -6 0 -18 0
tag right 7: cue.one_sided	-54 34 -23 -9 -22 26 -30 22 -20
tag right 7: cue.other_exchange	15 -7 -1 -2 -1 -1 -1 -2 -1
tag right 7: cue.other_return	76 -30 -40 -21 -3 -4 -4 -11 -18
tag right 7: cue.other_war	44 -23 -31 -18 -6 -2 -3 -37 -10
tag right 7: cue.outside	-89 -26 -8 -10 -15 32 52 -17 -25
tag right 7: cue.part	-28 -18 25 10 -33 -23 -9 -5 14
tag right 7: cue.planned	69 -6 -28 -24 -3 -4 -4 -85 -7
tag right 7: cue.postponed	11 0 0 -6 0 0 0 -4 -1
tag right 7: cue.ready	20 -7 -20 -14 -6 -4 -4 -54 -27
tag right 7: cue.recap	11 -12 -2 -16 -15 -16 -12 -7 -23
tag right 7: cue.record	5 19 -14 -32 -4 -7 -4 -14 -10
tag right 7: cue.relative	-19 -39 35 13 -18 -5 -16 4 6
tag right 7: cue.repatriation	-2 1 -7 -4 -3 -6 -3 19 -5
tag right 7: cue.reunion	-29 -17 -19 28 -8 -17 -9 -5 -6
tag right 7: cue.same_number	-16 31 -17 -6 -7 -16 -5 -14 -24
tag right 7: cue.since	-38 -38 -14 -25 -20 -20 -12 65 -50
tag right 7: cue.span	-32 7 -10 -27 -14 -14 -13 23 -35
tag right 7: cue.stage	-27 15 19 -18 -6 -14 -5 12 -13
tag right 7: cue.thanks	-6 -15 -15 26 -5 -9 -5 -27 -21
tag right 7: cue.third	64 -19 -67 -49 -2 -7 -3 20 -1
tag right 7: cue.to_date	-80 -22 -24 35 -15 -10 -18 72 -9
tag right 7: cue.today	8 2 -65 -54 4 -23 -17 20 -27
tag right 7: cue.total	-15 -68 11 21 -31 -18 -23 -7 26
tag right 7: cue.training	58 -54 -2 -1 0 0 0 -1 -1
tag right 7: cue.transit	-3 -13 24 -17 19 -12 -12 -33 -22
tag right 7: cue.unfinished	22 -15 -1 0 -6 0 0 -1 -1
tag right 7: cue.unit	11 8 -29 -12 -18 -17 -11 -24 -13
tag right 7: cue.venue	17 -29 -39 -8 -3 -5 -4 26 -4
tag right 7: cue.visit	-12 46 -15 -4 -9 -3 -4 -27 -10
tag right 7: cue.year	-11 -32 -43 -25 -6 -6 -5 36 -17
tag right 7: cue.yesterday	-22 -27 -3 36 -13 -4 -6 -22 -9
tag right 7: foe.agent	-15 -15 -4 -12 -16 42 -14 -81 -26
tag right 7: foe.of	-28 28 -4 -25 -17 -29 -15 -33 -13
tag right 7: foe.to	-61 9 37 -31 -24 -38 -23 -26 11
tag right 7: noun.body	15 -27 5 -22 -14 -22 -13 -10 -19
tag right 7: noun.branch	0 -38 59 -18 -16 -34 -16 -62 -22
tag right 7: noun.child	9 32 -25 -7 -10 -12 -12 -77 11
tag right 7: noun.civilian	-49 47 -13 -26 25 -22 -13 -51 2
tag right 7: noun.exchange	-3 -11 -17 -38 -17 11 -17 21 -33
tag right 7: noun.family	-16 26 -73 46 -9 -8 -9 -37 -16
tag right 7: noun.foreigner	-22 21 -72 -28 -17 -10 -13 -37 38
tag right 7: noun.man	-72 -18 42 -10 -17 -16 -11 -7 -35
tag right 7: noun.military	-2 -20 27 -34 -26 -18 -16 3 -13
tag right 7: noun.other	1 -24 -22 11 -16 -15 12 1 -11
tag right 7: noun.people	-21 -36 -22 -9 -2 3 -21 12 2
tag right 7: noun.rank	-14 23 -7 -20 -16 -19 -11 -13 -24
tag right 7: noun.soldier	-46 55 -18 -28 -15 -14 -20 -22 16
tag right 7: noun.woman	-28 23 -43 -13 -12 -15 -11 35 -31
tag right 7: own.agent	-6 -14 2 -7 -13 -21 -6 -46 41
tag right 7: own.from	20 -15 -1 0 -1 0 0 -2 -1
tag right 7: own.of	4 -27 -15 10 -43 -25 -17 -5 -54
tag right 7: own.to	-26 -6 -22 7 -31 -21 -19 -9 -8
tag right 7: qualifier.approx	23 38 -72 -11 -35 -10 -7 -5 10
tag right 7: qualifier.at_least	9 -6 -1 0 -2 -1 -1 17 -18
tag right 7: qualifier.at_most	-54 23 24 1 -9 -15 -8 22 5
tag right 7: qualifier.more_than	-9 -43 -13 -13 -6 30 23 5 5
tag right 7: ru.agent	41 -23 -3 -56 6 12 -17 -72 -29
tag right 7: ru.from	-29 -5 -31 -8 -12 -21 -10 8 33
tag right 7: ru.of	-14 16 14 -59 -25 -7 -16 -66 14
tag right 7: ru.to	-63 27 10 -50 -25 1 -17 21 -36
tag right 7: ua.agent	-34 -8 -29 4 4 -34 -20 19 19
tag right 7: ua.from	13 -23 -8 -20 -10 -6 -8 14 -6
tag right 7: ua.of	-19 8 -13 5 -18 -18 -12 -16 -5
tag right 7: ua.to	3 -12 7 -34 -14 -24 -12 -15 26
tag right 7: verb.bring	-36 -16 -19 7 -19 -34 -22 26 -6
tag right 7: verb.come	28 9 -46 -12 -19 -13 -10 25 -19
tag right 7: verb.future	65 -29 -38 -17 -7 -6 -5 -15 -28
tag right 7: verb.get	-31 2 9 -23 -20 -36 -24 -39 -11
tag right 7: verb.give	-65 16 18 -28 -27 -4 13 -21 -32
tag right 7: verb.held_exchange	26 -22 10 -44 -6 -29 -17 -68 -28
tag right 7: verb.home	-33 26 11 -24 -19 -14 -13 -9 -31
tag right 7: verb.managed	-49 33 -15 27 -8 -25 -10 12 -4
tag right 7: verb.noun	25 -1 -25 -14 -12 10 -7 -49 -20
tag right 7: verb.other	-27 33 15 -15 -13 -12 -11 2 -35
tag right 7: verb.swap	21 -2 -19 -10 -11 -7 -6 -32 -8
tag right 7: verb.will	10 18 -18 -7 -12 -9 -5 -17 -16
tag right 7: view.ru	16 -45 13 -19 -23 -11 -13 -12 -1
tag right 7: view.ua	-31 3 -12 -13 -5 -5 -5 1 7
tag right 7: voice.ru	-21 -3 -2 -18 -11 -15 -14 -12 14
tag right 7: voice.ua	13 10 -37 -40 -15 -19 -14 26 -58
tag right beyond: adj.dead	40 -22 -22 -25 -25 -30 -13 -17 -17
tag right beyond: adj.freed	-13 -25 21 -17 -13 -9 -9 3 -15
tag right beyond: adj.modifier	24 -9 -6 -15 -18 -16 -13 -24 4
tag right beyond: adj.wounded	-9 -19 -54 -15 -32 -13 -5 37 -40
tag right beyond: category	-16 10 4 -26 -10 -26 -16 -19 32
tag right beyond: country	24 -10 2 2 -20 -25 -18 -52 -48
tag right beyond: cue.agreed	-10 -43 3 -29 -22 8 -10 11 -25
tag right beyond: cue.agreement	28 -36 -21 -35 -17 5 -11 -12 -39
tag right beyond: cue.all	-40 13 -20 2 -22 10 -18 -38 31
tag right beyond: cue.all_civilians	15 -9 -15 -1 -1 -1 -1 -9 -3
tag right beyond: cue.already	8 -31 -16 10 17 -18 -8 -19 11
tag right beyond: cue.among	30 -27 -7 -4 -1 0 -1 -2 -2
tag right beyond: cue.border	-14 -6 14 -6 -3 -2 -4 -6 -4
tag right beyond: cue.born	42 -11 -36 -15 -8 -7 -7 -71 16
tag right beyond: cue.called_off	39 -35 -20 -1 -1 -2 -1 -6 -6
tag right beyond: cue.captivity	43 2 -10 -9 -18 -16 -12 -31 -24
tag right beyond: cue.captured	-14 40 -21 -12 -12 -13 -9 -43 -32
tag right beyond: cue.claims	-29 16 9 -7 -19 -21 -15 -34 -5
tag right beyond: cue.completed	3 17 -6 -24 -16 -19 -18 -31 16
tag right beyond: cue.count	-8 4 22 -31 -33 5 -17 -65 -37
tag right beyond: cue.crime	63 -39 -19 -5 -6 -4 -3 -11 -33
tag right beyond: cue.denied	28 -13 -21 -10 -4 -3 -3 -58 -21
tag right beyond: cue.deported	-53 6 28 -11 -11 -17 -14 23 -41
tag right beyond: cue.died	-7 34 -33 -1 -1 -1 -1 -7 0
tag right beyond: cue.each	52 -108 -56 78 -21 -11 -12 -17 -15
tag right beyond: cue.evacuation	59 -65 -16 -3 -8 -4 -3 -27 -23
tag right beyond: cue.ever_captured	30 -12 -12 -1 -4 -1 -2 -13 -11
tag right beyond: cue.footage	19 -20 9 -14 -13 -8 -12 -2 -25
tag right beyond: cue.good_news	19 15 -16 -3 -1 0 0 -1 -5
tag right beyond: cue.held	-60 -16 35 -14 29 -18 -13 -3 39
tag right beyond: cue.in_captivity	-32 -17 31 -6 -22 -17 -8 -4 10
tag right beyond: cue.in_return	10 -55 -17 9 -17 22 -17 -11 -43
tag right beyond: cue.included	-29 -12 8 13 -13 -9 -8 20 -4
tag right beyond: cue.local	28 -9 -35 -19 -16 -19 -15 -30 -11
tag right beyond: cue.mediated	-34 -5 2 0 -21 -24 -18 -8 -20
tag right beyond: cue.missing	12 -24 -26 -9 -11 -9 -4 -14 36
tag right beyond: cue.money	12 -12 -3 -21 -2 -3 -1 22 -1
tag right beyond: cue.of_whole	-4 6 -12 -28 -21 -31 -10 -16 2
tag right beyond: cue.of_year	-16 2 6 -26 -19 -14 -13 8 5
tag right beyond: cue.one_sided	-60 43 -23 -9 -30 10 -22 -11 -38
tag right beyond: cue.other_exchange	32 -24 -13 -3 -2 -1 -2 -4 -3
tag right beyond: cue.other_return	29 -5 -41 -5 -5 -13 -9 -17 14
tag right beyond: cue.other_war	9 7 -58 -30 -5 -3 -5 20 -13
tag right beyond: cue.outside	-72 -37 -24 -19 -12 40 32 -14 -32
tag right beyond: cue.part	-47 5 -13 1 -13 -24 -16 5 -11
tag right beyond: cue.planned	5 -2 -29 -37 -9 -6 -6 -16 28
tag right beyond: cue.postponed	22 -23 -3 -1 -7 -1 -1 15 -2
tag right beyond: cue.ready	-4 -9 -27 -24 -21 -5 -7 30 -49
tag right beyond: cue.recap	2 15 -14 -19 -6 -14 -9 -3 -5
tag right beyond: cue.record	10 14 -26 -2 -5 -7 -5 -28 -14
tag right beyond: cue.relative	-16 3 8 -32 5 -1 -16 -14 -1
tag right beyond: cue.repatriation	11 4 5 -8 -8 -26 -7 -41 -8
tag right beyond: cue.reunion	-8 27 6 -24 -9 -16 -13 -37 -13
tag right beyond: cue.same_number	-5 -11 15 -24 -7 -16 -6 -22 -10
tag right beyond: cue.since	-14 -25 -20 -32 -19 -25 -11 39 7
tag right beyond: cue.span	-33 -21 44 -31 -47 -11 -8 31 -35
tag right beyond: cue.stage	-42 12 19 -18 -7 -18 -6 27 -27
tag right beyond: cue.thanks	-9 -10 -37 32 -9 -13 -8 19 -11
tag right beyond: cue.third	51 -20 -66 -10 -1 -1 -2 12 -1
tag right beyond: cue.to_date	-61 -16 -16 30 -18 -20 -23 12 14
tag right beyond: cue.today	-32 -25 -33 5 -1 -1 -19 42 -45
tag right beyond: cue.total	-29 -11 -13 13 3 -25 -26 -38 10
tag right beyond: cue.training	14 -2 -8 0 -2 0 0 -1 -1
tag right beyond: cue.transit	-18 -5 32 -38 -16 -14 -10 -13 -27
tag right beyond: cue.unfinished	22 -15 -1 0 -6 0 0 -1 -1
tag right beyond: cue.unit	49 -19 -28 -14 -23 -20 -11 -25 -30
tag right beyond: cue.venue	27 -7 -14 -14 -6 -12 -10 -32 -6
tag right beyond: cue.visit	-8 -2 16 -14 -3 -2 -3 -13 -10
tag right beyond: cue.year	-39 -19 -19 -9 -12 -10 -11 62 17
tag right beyond: cue.yesterday	44 -91 13 34 -33 -18 -12 -51 -25
tag right beyond: foe.agent	10 -44 13 -17 -19 28 -18 -77 -40
tag right beyond: foe.of	7 -8 6 -22 17 -21 -16 -47 -45
tag right beyond: foe.to	-16 6 -11 -20 -24 -18 -11 9 -26
tag right beyond: noun.body	6 6 -12 -14 -12 -20 -11 -54 -19
tag right beyond: noun.branch	5 17 -20 -18 -14 -34 -14 -62 -19
tag right beyond: noun.child	-18 -1 -10 -17 -15 -16 -14 -10 18
tag right beyond: noun.civilian	-57 53 -4 -37 2 -22 -15 -18 4
tag right beyond: noun.exchange	-33 -9 -13 -6 -1 21 -21 -2 -23
tag right beyond: noun.family	-9 23 -53 -19 -9 -12 -9 -36 10
tag right beyond: noun.foreigner	-9 31 -63 -27 -23 -21 -14 -41 20
tag right beyond: noun.man	2 -47 46 -27 -21 -16 -16 -84 -34
tag right beyond: noun.military	-19 -9 7 -2 -5 -34 -15 -12 -11
tag right beyond: noun.other	9 -35 18 -4 -6 -19 -4 -34 -8
tag right beyond: noun.people	5 -40 -29 6 3 8 -15 -35 -13
tag right beyond: noun.rank	-22 59 -33 -19 -15 -27 -11 -22 -30
tag right beyond: noun.soldier	1 9 -34 -33 -18 -19 -20 -50 12
tag right beyond: noun.woman	-30 10 -3 -15 -19 -19 -15 24 -37
tag right beyond: own.agent	-27 -31 33 -13 -16 -31 -16 3 0
tag right beyond: own.from	-15 -21 -27 -1 22 -2 0 -1 -1
tag right beyond: own.of	-23 -8 -14 -9 -6 -10 -13 -5 -12
tag right beyond: own.to	-4 -30 9 -4 -27 -10 -32 -20 -12
tag right beyond: qualifier.approx	-17 17 -30 -16 -35 -15 -10 45 -17
tag right beyond: qualifier.at_least	-34 -2 -16 -3 -2 -3 -1 30 -23
tag right beyond: qualifier.at_most	12 -17 12 1 -7 -7 -8 -31 -14
tag right beyond: qualifier.more_than	8 -53 -12 -7 -8 24 -8 -37 16
tag right beyond: ru.agent	-6 19 -48 -8 -22 25 -16 -35 -26
tag right beyond: ru.from	-18 -1 -59 -28 -12 28 -10 -4 32
tag right beyond: ru.of	3 -13 -35 17 -10 12 -14 -30 -17
tag right beyond: ru.to	-28 -3 -24 18 -21 -18 -17 -1 -32
tag right beyond: ua.agent	-20 -32 -1 7 -28 10 -22 -13 -13
tag right beyond: ua.from	26 -27 8 -19 -12 -12 -10 -3 -28
tag right beyond: ua.of	-16 -16 9 9 -4 -22 -9 -31 -23
tag right beyond: ua.to	-26 -13 8 8 -15 -11 -4 -42 -4
tag right beyond: verb.bring	-18 -1 -23 4 -18 -30 -19 -3 -10
tag right beyond: verb.come	-5 -26 -15 1 -17 -21 -12 -15 -11
tag right beyond: verb.future	56 -31 -9 -21 -6 -5 -6 0 -33
tag right beyond: verb.get	-25 -21 24 -20 -23 2 -26 -17 -42
tag right beyond: verb.give	-1 15 11 -37 -17 2 -11 -43 -15
tag right beyond: verb.held_exchange	22 -41 -4 -39 17 -44 -17 -43 -25
tag right beyond: verb.home	17 2 -38 1 -17 -16 -11 -28 -19
tag right beyond: verb.managed	29 4 -12 33 -11 -22 -6 -24 -28
tag right beyond: verb.noun	-18 17 -10 -27 -8 16 -11 -38 20
tag right beyond: verb.other	-23 21 5 -22 -12 -10 -11 -11 -3
tag right beyond: verb.swap	14 19 -29 -17 -12 -22 -19 -69 -17
tag right beyond: verb.will	-3 22 -19 -4 -3 -8 -4 -18 -14
tag right beyond: view.ru	6 -5 -10 -25 -32 -14 -15 -8 -10
tag right beyond: view.ua	24 -27 -7 -34 -5 -26 -8 3 -31
tag right beyond: voice.ru	-42 22 -31 8 -11 -21 -14 21 9
tag right beyond: voice.ua	-11 5 -29 -38 -27 -9 -18 44 -59
tag right clause: adj.dead	36 -7 -41 -20 -16 -23 -14 -9 -41
tag right clause: adj.freed	-22 -18 6 -8 -14 -12 -12 12 -18
tag right clause: adj.modifier	-2 -12 -14 -9 -15 -12 -10 -28 18
tag right clause: adj.wounded	-7 -34 -28 -18 -16 40 10 -32 -48
tag right clause: category	55 -79 -19 -15 -13 4 -8 -16 -2
tag right clause: country	9 -25 -9 -20 13 -15 -12 13 -1
tag right clause: cue.agreed	-9 0 3 -10 -7 7 -7 -4 -14
tag right clause: cue.agreement	14 -21 -8 -11 -8 3 -9 -12 -11
tag right clause: cue.all	43 -4 -5 -6 -7 -5 -9 -37 -10
tag right clause: cue.already	33 5 -69 -33 -12 -14 -11 15 -33
tag right clause: cue.among	47 -52 -42 37 -3 -3 -3 -23 -2
tag right clause: cue.anniversary	14 -14 -1 0 0 0 0 -1 -1
tag right clause: cue.border	0 34 -27 -23 -3 -6 -5 -7 -3
tag right clause: cue.born	8 41 -41 -1 -2 -2 -5 -13 -2
tag right clause: cue.called_off	67 -41 -27 -1 -2 -5 -3 -20 -35
tag right clause: cue.captivity	-25 -9 5 -55 -12 -11 -9 19 3
tag right clause: cue.captured	34 6 -31 -7 -5 -7 -4 -24 -24
tag right clause: cue.claims	5 -36 28 -31 -12 -12 -8 -34 64
tag right clause: cue.completed	-36 0 24 41 -26 -20 -12 -20 -25
tag right clause: cue.count	-15 3 -48 1 -13 -13 -12 19 -27
tag right clause: cue.crime	18 -14 -1 0 -1 -1 -1 -15 -12
tag right clause: cue.denied	22 -19 -20 -4 -1 -1 -1 -29 37
tag right clause: cue.deported	43 -33 -55 -16 -9 -12 -9 5 -50
tag right clause: cue.died	-9 20 -10 0 0 -1 -1 -1 -1
tag right clause: cue.each	-77 40 -1 -66 32 -22 -5 29 -22
tag right clause: cue.evacuation	61 -22 -23 -1 -2 -1 -2 -11 -22
tag right clause: cue.ever_captured	9 -1 -15 -1 -2 -3 -1 -2 -9
tag right clause: cue.footage	-14 29 -63 -12 -21 -6 -14 -28 -34
tag right clause: cue.good_news	-14 27 -24 -9 -6 -3 -7 -58 -1
tag right clause: cue.held	-25 -69 -77 -18 -14 -15 -13 -48 97
tag right clause: cue.in_captivity	-36 -21 8 -6 -7 -10 -7 -58 52
tag right clause: cue.in_return	9 -5 -21 -26 -17 -31 11 -25 -21
tag right clause: cue.included	42 6 -49 30 -6 -15 -6 -44 -15
tag right clause: cue.local	44 -17 -26 -5 -2 -5 -3 -16 -3
tag right clause: cue.mediated	-25 -1 -18 -15 -9 5 6 37 -15
tag right clause: cue.missing	18 -33 -41 -6 -18 -27 -16 -77 55
tag right clause: cue.money	49 -16 -1 -2 -2 -2 -2 -29 -2
tag right clause: cue.month	-15 -43 -22 -26 -1 -3 -4 31 -1
tag right clause: cue.of_whole	8 0 -6 -24 -5 -17 -11 -14 -28
tag right clause: cue.of_year	-26 -20 -104 5 -25 -20 -18 50 -27
tag right clause: cue.on_shield	-14 38 -5 -5 -1 -6 -1 -20 0
tag right clause: cue.one_sided	-27 12 -10 -21 -20 14 -26 27 -15
tag right clause: cue.other_exchange	30 -24 -1 -1 -1 -1 -1 -33 -1
tag right clause: cue.other_return	29 -16 -35 -20 -4 -6 -4 -15 -11
tag right clause: cue.other_war	68 -32 -21 -14 -4 -2 -2 -50 -3
tag right clause: cue.outside	-61 -11 -17 -9 -11 25 28 -14 -22
tag right clause: cue.part	21 -7 -16 -64 7 -20 -7 -23 -23
tag right clause: cue.planned	-6 18 -30 -6 -4 -4 -4 -11 -7
tag right clause: cue.postponed	21 -48 -10 -15 -6 -2 -3 -18 16
tag right clause: cue.ready	21 13 -16 -3 -7 -9 -5 -48 -48
tag right clause: cue.recap	59 -41 -17 -11 -16 -17 -8 -26 -15
tag right clause: cue.record	84 -27 -5 -20 -2 -4 -3 -54 -2
tag right clause: cue.relative	27 -8 -34 -23 15 2 9 -12 -17
tag right clause: cue.repatriation	-12 13 -17 -6 -4 -11 -7 29 -4
tag right clause: cue.reunion	-10 -2 -22 18 -12 -16 -12 -26 -15
tag right clause: cue.same_number	1 43 -22 -13 -8 -16 -5 -18 -27
tag right clause: cue.since	-36 -29 -31 -29 -11 -18 -11 64 -51
tag right clause: cue.span	-17 -48 7 -31 -23 -24 -24 36 -35
tag right clause: cue.stage	44 20 -42 -4 -18 -3 -3 -7 -9
tag right clause: cue.thanks	5 -15 -8 39 -7 -15 -4 -76 -20
tag right clause: cue.third	70 -2 -10 -48 -2 -7 -2 -8 0
tag right clause: cue.to_date	-3 -61 -40 -23 -20 -10 -9 55 -59
tag right clause: cue.today	-9 -19 -4 20 -29 -22 -13 -3 -19
tag right clause: cue.total	-41 -15 -32 33 -13 -11 -19 15 -22
tag right clause: cue.training	53 -52 0 0 0 0 0 -1 -1
tag right clause: cue.transit	6 -16 33 -17 11 -14 -14 -46 -38
tag right clause: cue.unit	-33 7 3 -11 -17 -38 -14 -24 45
tag right clause: cue.venue	48 -45 -33 -17 -3 -1 -2 19 -2
tag right clause: cue.visit	18 26 -27 -8 -10 -3 -5 -17 -20
tag right clause: cue.year	-6 -61 -21 -11 -12 -7 -9 36 -66
tag right clause: cue.yesterday	-1 24 -17 -16 -13 -17 -3 -23 -5
tag right clause: foe.agent	20 -6 -34 -9 25 10 -12 -20 -6
tag right clause: foe.of	3 44 -14 -25 -13 -13 -19 -26 -15
tag right clause: foe.to	-67 -10 49 -29 -16 -14 -30 -22 9
tag right clause: noun.body	19 -12 -33 -15 -5 -10 -7 9 -11
tag right clause: noun.branch	-4 -33 39 -11 -12 -28 -15 -21 -31
tag right clause: noun.child	40 1 -28 -5 -2 -5 -3 -55 -14
tag right clause: noun.civilian	-38 44 -15 -24 2 -28 -14 -27 -51
tag right clause: noun.exchange	-3 -4 -24 -15 -15 -9 -13 36 -14
tag right clause: noun.family	-17 5 -29 32 -14 -12 -14 -60 -23
tag right clause: noun.foreigner	40 -28 -26 -14 -1 -2 -1 -6 -5
tag right clause: noun.man	60 -69 -40 -1 -1 -1 -1 -3 -6
tag right clause: noun.military	11 -19 12 -1 -29 -13 -19 -35 -9
tag right clause: noun.other	24 -27 -30 -31 -16 -16 5 26 -14
tag right clause: noun.people	-21 -4 11 -78 -21 -22 -14 14 13
tag right clause: noun.rank	107 -113 -23 -5 -8 -12 -6 -22 6
tag right clause: noun.soldier	-23 35 -41 -24 -12 -22 -13 1 -10
tag right clause: noun.woman	45 17 -49 -6 -6 -20 -3 -20 -2
tag right clause: own.agent	0 -23 -11 -21 20 -20 -24 8 -27
tag right clause: own.from	54 8 -35 -3 -2 -1 -2 -2 -6
tag right clause: own.of	-14 18 -7 8 -25 -13 -18 -27 -35
tag right clause: own.to	-21 -16 9 -10 -16 -14 -13 6 -19
tag right clause: qualifier.approx	54 4 -41 -30 -8 -6 -5 -37 -15
tag right clause: qualifier.at_least	-27 8 -1 -1 -2 -2 -2 -14 29
tag right clause: qualifier.at_most	16 -30 9 -14 -11 -19 -10 0 -19
tag right clause: qualifier.more_than	26 -50 -39 -31 -22 14 21 17 40
tag right clause: ru.agent	7 -32 -25 -3 13 -28 -23 -24 8
tag right clause: ru.from	-41 10 -43 -12 -12 -15 -10 22 30
tag right clause: ru.of	-22 -26 40 -23 -19 -20 -23 -17 12
tag right clause: ru.to	-67 -19 56 -48 -17 -29 -16 17 -37
tag right clause: ua.agent	-60 16 -15 9 -6 -14 -6 -2 -3
tag right clause: ua.from	-58 -20 41 -34 -17 -8 -14 12 -16
tag right clause: ua.of	-8 -1 -4 -19 -16 -7 -15 -20 -16
tag right clause: ua.to	-30 78 -63 -70 -19 -21 -16 -1 1
tag right clause: verb.bring	-6 -12 7 -27 -14 -10 -11 -10 -21
tag right clause: verb.come	-2 -4 5 3 -17 -16 -14 -16 -21
tag right clause: verb.future	17 4 -7 -11 -9 -7 -7 -10 -13
tag right clause: verb.get	-18 -3 26 -42 -20 -21 -19 -22 -10
tag right clause: verb.give	-23 -35 -5 2 22 16 -5 -29 -21
tag right clause: verb.held_exchange	5 1 -4 -17 -20 -17 -15 -5 -17
tag right clause: verb.home	-27 -3 12 -3 -19 -16 -12 8 -20
tag right clause: verb.managed	-33 10 -22 31 -14 -15 -11 13 -17
tag right clause: verb.noun	24 -51 -29 -5 -13 -17 -6 16 -25
tag right clause: verb.other	64 -26 -12 -4 -4 -8 -5 -64 -14
tag right clause: verb.swap	30 -53 -19 26 -11 -12 -9 7 -14
tag right clause: verb.will	30 -17 -24 -8 -10 -3 -3 -17 -7
tag right clause: view.ru	-3 -22 -8 -14 -13 -5 -9 7 9
tag right clause: view.ua	-33 11 -52 -11 -10 -8 -8 12 -6
tag right clause: voice.ru	26 -25 13 -21 -26 -20 -19 -26 -29
tag right clause: voice.ua	-17 30 12 -13 -7 -11 -7 -38 -14
tag right far: adj.dead	9 -89 56 -23 -30 -22 -8 -34 -10
tag right far: adj.freed	-13 -12 19 -6 -10 -6 -6 -6 -8
tag right far: adj.modifier	22 8 -19 -25 -12 -9 -11 -29 -17
tag right far: adj.wounded	-2 -11 -17 -6 -23 -18 -2 -41 -9
tag right far: category	-9 5 -22 -25 5 -17 -16 -33 -33
tag right far: country	4 4 13 7 -18 -25 -17 -32 -41
tag right far: cue.agreed	-33 37 12 -36 -25 -25 -8 38 -19
tag right far: cue.agreement	44 -8 -18 -43 -20 -32 -11 -62 -38
tag right far: cue.all	-12 -4 5 -6 -15 -24 -13 -16 -22
tag right far: cue.already	-38 -20 -15 17 18 -22 -9 -2 14
tag right far: cue.among	30 -29 -40 35 -2 -1 -1 -18 -2
tag right far: cue.border	-4 11 -15 -24 -5 -6 -7 -7 -4
tag right far: cue.born	14 -32 -35 -5 -8 -5 -7 -30 26
tag right far: cue.called_off	19 -12 -1 0 0 -1 0 -4 -2
tag right far: cue.captivity	40 1 -20 -13 -16 -10 -13 -11 -7
tag right far: cue.captured	2 9 -8 -11 -9 -9 -7 -4 -12
tag right far: cue.claims	-15 14 8 -26 -21 -12 -15 -43 11
tag right far: cue.completed	-27 2 31 -19 -17 -24 -18 -40 3
tag right far: cue.count	-9 18 4 -33 -24 1 -15 -36 -36
tag right far: cue.crime	52 -35 -13 -1 -3 -3 -2 -11 -34
tag right far: cue.denied	36 -33 -3 -9 -2 -2 -1 -32 -5
tag right far: cue.deported	0 -21 -3 -2 -4 -4 -3 42 -40
tag right far: cue.each	-13 -36 -25 32 -21 -1 16 -18 -11
tag right far: cue.evacuation	62 -38 -19 -1 -4 -2 -2 -26 -19
tag right far: cue.ever_captured	32 -18 -14 -1 -4 -1 -2 -13 -10
tag right far: cue.footage	9 -36 19 -5 -8 -9 -11 17 -4
tag right far: cue.held	-63 12 -9 -12 32 -11 -6 2 40
tag right far: cue.in_captivity	-87 22 32 -5 -13 -17 -5 1 13
tag right far: cue.in_return	1 -45 -15 12 -12 24 -12 -22 -14
tag right far: cue.included	-9 34 -29 1 -5 -19 -2 -23 16
tag right far: cue.local	8 2 -1 -1 -1 -2 -2 -3 -1
tag right far: cue.mediated	40 -24 -16 4 -18 -6 -22 -32 -13
tag right far: cue.missing	15 -40 -14 -6 -7 -8 -4 -5 27
tag right far: cue.money	8 -12 -1 -21 -2 -2 -1 23 -1
tag right far: cue.of_whole	12 -38 -25 -23 -16 22 -10 -17 -8
tag right far: cue.of_year	-33 -17 1 -18 -18 -14 -12 32 17
tag right far: cue.one_sided	-28 9 2 -8 -13 11 -16 -15 -24
tag right far: cue.other_exchange	27 -24 -1 -3 -1 -1 -1 -2 -1
tag right far: cue.other_return	20 -5 -38 -4 -5 -14 -11 -17 16
tag right far: cue.other_war	-23 32 -46 -27 -3 -3 -3 21 -4
tag right far: cue.outside	-90 -3 -32 -19 -8 24 -21 -10 -26
tag right far: cue.part	-10 -17 9 0 12 -14 -16 -40 1
tag right far: cue.planned	-21 -15 -23 -26 -8 -5 -4 11 33
tag right far: cue.postponed	32 -26 -4 -1 -7 -1 -1 9 -3
tag right far: cue.ready	10 -21 1 -14 -8 -4 -4 17 -10
tag right far: cue.recap	15 0 -3 -20 -6 -4 -5 -8 -14
tag right far: cue.record	7 12 -25 0 -4 -6 -4 -24 -14
tag right far: cue.relative	23 15 -45 -52 22 12 -10 6 -27
tag right far: cue.repatriation	36 7 7 -7 -7 -25 -7 -37 -4
tag right far: cue.reunion	-15 24 -2 -33 -5 -16 -12 -19 -2
tag right far: cue.same_number	-62 -1 20 -25 -5 -17 -3 -14 -8
tag right far: cue.since	5 -20 -59 -32 -7 -19 -9 26 14
tag right far: cue.span	-21 -12 29 -35 -49 -14 -8 15 -19
tag right far: cue.stage	-37 6 -2 -5 -2 -7 -3 34 -18
tag right far: cue.thanks	-28 0 -29 31 -7 -15 -4 -1 -9
tag right far: cue.third	-12 -1 -3 -21 -1 -1 -1 30 -1
tag right far: cue.to_date	-5 -7 -9 12 -7 -16 -21 -52 14
tag right far: cue.today	-36 -8 18 8 -24 8 -14 -30 -28
tag right far: cue.total	-27 -3 -25 7 19 -19 -24 -12 -22
tag right far: cue.training	11 -1 -6 0 -2 0 0 0 -1
tag right far: cue.transit	-23 -23 42 -35 -17 -14 -9 -13 -27
tag right far: cue.unfinished	22 -15 -1 0 -6 0 0 -1 -1
tag right far: cue.unit	25 -11 -17 -15 -25 -21 -11 -17 -17
tag right far: cue.venue	34 -16 -19 -18 -6 -8 -11 -19 -5
tag right far: cue.visit	-8 -2 17 -15 -3 -2 -3 -14 -10
tag right far: cue.year	-22 -27 -12 17 -9 -9 -10 28 19
tag right far: cue.yesterday	41 -37 -8 -5 -5 -16 -6 -21 -9
tag right far: foe.agent	52 -47 -32 -11 -4 -4 -11 -13 -29
tag right far: foe.of	26 -18 2 -11 21 8 -9 -42 -29
tag right far: foe.to	-17 30 -25 -2 -4 15 -10 15 -20
tag right far: noun.body	-9 43 -16 -4 -3 -5 -5 -8 -7
tag right far: noun.branch	29 16 -29 -18 -10 -28 -8 -24 -12
tag right far: noun.child	-4 -35 9 -15 -12 -9 -9 10 -26
tag right far: noun.civilian	-25 19 -29 -34 22 -20 -13 -9 2
tag right far: noun.exchange	-27 3 -22 5 6 -13 -19 -15 -5
tag right far: noun.family	38 -18 -34 -28 -8 -13 -9 -36 14
tag right far: noun.foreigner	39 8 2 -21 -9 -18 -3 -5 -51
tag right far: noun.man	38 -63 39 -2 -6 -2 -6 -22 -4
tag right far: noun.military	8 -18 -11 14 -25 -9 -7 -18 -5
tag right far: noun.other	-12 8 21 -29 -2 -20 -11 -47 -4
tag right far: noun.people	1 -2 -28 1 -21 2 -16 -47 31
tag right far: noun.rank	6 10 -8 -15 -11 -17 -7 -57 -12
tag right far: noun.soldier	14 -6 -7 -26 -10 -18 -14 -49 2
tag right far: noun.woman	-24 -2 36 -14 -23 -18 -15 -39 -33
tag right far: own.agent	-26 -10 16 -1 -3 -4 -3 22 -22
tag right far: own.of	1 11 -23 -26 7 5 -11 -6 -22
tag right far: own.to	23 -29 3 2 -19 -17 -11 -56 -33
tag right far: qualifier.approx	-32 12 5 -9 -7 -12 -6 7 -15
tag right far: qualifier.at_least	-16 -19 -11 -2 -1 -1 -1 18 -3
tag right far: qualifier.at_most	90 -32 -3 7 -6 -6 -7 -59 -30
tag right far: qualifier.more_than	-10 -31 -12 -6 -7 -10 -6 -10 38
tag right far: ru.agent	-19 6 -16 -7 -23 -6 -15 -24 -11
tag right far: ru.from	-1 -17 -103 -31 -12 28 -9 3 30
tag right far: ru.of	-8 -47 -35 25 -7 11 -14 -24 -10
tag right far: ru.to	-33 4 -1 19 -23 -45 -18 -19 -53
tag right far: ua.agent	-26 -16 -12 7 -22 16 -16 -32 -8
tag right far: ua.from	15 -28 15 -25 -15 -12 -10 -25 -43
tag right far: ua.of	-35 -33 32 0 3 -17 -16 -37 -21
tag right far: ua.to	-65 8 -10 1 -15 1 -22 -44 25
tag right far: verb.bring	16 6 -24 -17 -18 -28 -16 -15 -27
tag right far: verb.come	-24 -39 21 1 -18 -26 -14 -38 -11
tag right far: verb.future	14 -34 1 -15 -5 -3 -6 34 -27
tag right far: verb.get	4 -38 35 -22 -14 18 -21 -31 -32
tag right far: verb.give	-2 30 -13 -24 -11 -7 -15 -26 -12
tag right far: verb.held_exchange	3 -19 5 -16 14 -24 -13 -26 -16
tag right far: verb.home	24 -28 -12 2 -13 -16 -12 -27 -20
tag right far: verb.managed	11 -35 -29 52 -1 -8 -1 -14 -1
tag right far: verb.noun	-27 7 16 -30 -8 -22 -10 11 30
tag right far: verb.other	27 -26 -5 -24 -9 -4 -6 -29 11
tag right far: verb.swap	11 9 9 -6 -8 -12 -15 -43 -9
tag right far: verb.will	35 -12 -10 -1 -1 -1 -1 -12 -5
tag right far: view.ru	-15 15 -7 -26 -36 -7 -10 -12 -17
tag right far: view.ua	11 -36 -16 -33 -12 -25 -10 9 -38
tag right far: voice.ru	-6 -9 -9 10 -6 -19 -8 -23 -10
tag right far: voice.ua	-4 -11 -31 -33 -31 3 -19 42 -79
verb away -1	-19 -4 -26 14 -7 -3 -4 -7 -2
verb away 0	-5 -31 -17 -10 18 -2 -2 -7 -12
verb away 1	29 -16 -8 1 -10 3 -8 -27 -30
verb away 2	-4 -41 12 -42 -9 7 -6 14 -8
verb bring cumulative both	-18 -7 -3 -25 -1 -2 0 27 -1
verb bring cumulative null	-39 -4 -2 -10 -1 -2 -2 41 -3
verb bring cumulative ru	3 -5 -27 -17 -12 -4 -6 31 -23
verb bring cumulative ua	-10 -44 -4 -3 -4 -9 -4 16 4
verb bring done	7 -1 -15 -26 -5 -3 -8 -2 -14
verb bring dropped both	-6 10 9 -35 -10 -13 -7 -19 -6
verb bring dropped null	35 5 -44 29 -9 -9 -7 -22 -10
verb bring figure both	8 -53 -19 27 16 -2 -2 -24 -1
verb bring figure ru	-37 -7 29 -13 -12 -6 -14 -28 -18
verb bring figure ua	-56 59 -25 -7 -5 -9 -3 -8 -3
verb bring open	25 -9 -22 -11 -5 -5 -5 -13 20
verb bring outside ua	-17 -20 -13 0 0 25 -4 -15 -9
verb bring part both	25 -34 5 9 -7 -3 -3 -27 0
verb bring part ru	5 -22 -9 -20 -14 -6 -12 18 -21
verb bring part ua	41 -53 -8 -23 -9 -28 -11 -39 -11
verb bring planned null	-9 -15 -15 -1 -2 -2 -2 32 20
verb bring planned ru	-5 23 -42 -3 -3 -7 -5 -20 8
verb bring planned ua	40 -37 -1 -1 -2 -4 -2 -8 -12
verb bring recap null	-11 -1 0 -1 0 0 -1 12 -5
verb bring recap ru	22 -3 -15 -3 -1 -2 -2 -16 -4
verb bring recap ua	40 0 -9 -3 -3 -3 -3 -66 -7
verb come cumulative ru	-22 -1 -24 -2 -2 -1 -2 31 -14
verb come cumulative ua	-30 -16 -7 -7 -3 -5 -3 28 -26
verb come done	-12 -9 -8 -10 -7 -13 -9 -5 -22
verb come dropped both	-38 23 0 1 -20 -16 -12 14 -13
verb come dropped null	9 12 -64 -8 -9 -11 -9 -8 19
verb come figure both	13 -15 -28 -1 -7 -6 -4 -9 -1
verb come figure ru	-5 -86 30 -21 6 -5 -10 -14 -10
verb come figure ua	22 15 -48 -18 -9 -14 -7 -32 -12
verb come part ru	-28 36 -43 -5 -3 -4 -10 -16 -4
verb come part ua	3 -30 29 -13 -8 -12 -6 -34 -4
verb come recap ru	30 -16 -28 -2 -4 -2 -6 24 -8
verb come recap ua	13 -41 -13 0 -1 -4 -2 -6 -4
verb get cumulative ru	-18 -12 -19 0 -3 -1 -4 18 -15
verb get cumulative ua	10 -17 -12 -1 -3 -1 -4 -7 -9
verb get done	-4 -25 -8 -11 -1 -6 -2 4 -14
verb get dropped null	-52 -52 28 -5 -7 19 -10 32 -16
verb get figure ru	-41 -57 35 -4 10 -6 -10 -21 -4
verb get figure ua	-36 46 -30 -8 -11 -6 -5 -24 -2
verb get part ru	52 13 -25 -2 -4 -1 -5 -10 -1
verb get part ua	-1 22 -65 -7 -6 -8 -5 -30 -5
verb give cumulative ua	5 -2 -7 -3 -6 -19 -11 -4 -20
verb give done	-36 -22 3 -10 -6 15 10 3 -6
verb give dropped both	-22 -33 7 -9 -5 20 -14 -32 -5
verb give dropped null	2 -37 -1 -7 -26 10 -21 -26 31
verb give figure ru	-26 -42 2 -8 8 -16 -30 15 -14
verb give figure ua	0 15 -11 -6 -10 -25 -9 7 -7
verb give outside ru	-18 -1 -18 0 0 9 20 -5 -2
verb give outside ua	-24 -27 -16 -3 -3 20 15 -15 -3
verb give part ru	50 -42 -6 -2 -10 -22 17 -4 -1
verb give part ua	13 -17 20 -4 -13 -49 -17 -44 -6
verb give recap ru	-28 32 -29 -1 -10 -16 -15 -20 -5
verb give recap ua	19 -16 -11 -2 -3 -19 -2 -10 0
verb held_exchange cumulative null	-8 -7 -1 -10 -1 -8 -1 11 -4
verb held_exchange done	-18 17 -30 11 2 -12 -15 -18 8
verb held_exchange dropped null	0 0 -64 11 -23 -42 -13 -29 15
verb held_exchange figure both	-12 -15 -4 16 0 0 0 -5 0
verb held_exchange figure ru	-32 -80 93 -19 -12 -3 -3 -4 -4
verb held_exchange figure ua	-20 32 -34 -12 29 -5 -2 -8 -3
verb held_exchange open	47 -6 -15 -4 0 -2 -1 -19 -4
verb held_exchange part ru	4 -45 20 -4 -1 -4 -25 0 -5
verb held_exchange part ua	-12 24 -54 -6 -2 10 -14 -33 -2
verb held_exchange planned ru	-1 -15 -26 -1 -1 -1 -2 22 -3
verb held_exchange planned ua	10 -60 -1 -2 0 -3 -1 20 -1
verb held_exchange recap ru	33 -12 -1 -1 -1 0 0 -19 0
verb home cumulative both	-6 0 0 -21 0 0 0 25 0
verb home cumulative ru	-64 0 -1 0 -1 -1 -2 59 -4
verb home cumulative ua	-16 -22 0 -13 -10 -8 -7 28 -3
verb home done	13 -20 -19 19 -9 -10 -6 21 -8
verb home dropped null	40 -37 -3 -12 -2 -4 -2 -28 -4
verb home figure both	-18 -17 -19 35 -2 -2 -1 -16 0
verb home figure ru	0 -19 -5 -6 -34 -6 -14 10 -17
verb home figure ua	-28 26 3 12 -7 -8 -4 -29 -4
verb home part ru	21 -5 -11 -8 -1 -1 -2 -1 0
verb home part ua	18 -69 -24 -6 -4 -17 -5 12 -8
verb home planned ua	37 -22 -5 0 0 -2 -1 -39 -3
verb home recap ru	27 -3 -22 -1 -1 0 -3 -20 -1
verb home recap ua	-7 -32 -3 -1 -3 -12 -3 20 -6
verb list done	-17 -21 18 -22 20 38 -15 -18 -31
verb list figure ru	22 -88 99 -11 -26 -6 -10 -12 -38
verb list figure ua	-19 35 -50 -17 3 -31 -10 -33 -28
verb list part ru	27 41 -62 -3 -10 -11 -12 -5 -32
verb list part ua	5 -61 -32 -8 -14 49 -9 -43 -17
verb swap cumulative both	-30 -1 -1 -22 0 -1 -1 35 0
verb swap cumulative null	-26 0 -1 -1 0 0 0 28 0
verb swap done	12 -1 -23 -4 -7 -6 3 -9 -10
verb swap dropped null	22 -24 -10 15 -2 -3 -1 -26 -10
verb swap figure both	-25 -30 -6 45 -5 0 -1 -7 0
verb swap figure ru	-7 -63 44 -18 -5 -3 -6 -1 -3
verb swap figure ua	-48 70 -38 -19 -3 -4 -4 -3 -2
verb swap part ru	3 -45 24 -12 -1 -1 -3 -3 -3
verb swap part ua	-23 45 -44 -2 -3 -19 -5 -10 -4
verb swap planned ua	7 -22 -1 -20 -2 -2 -1 10 -2
verb.bring own agent view ru	-8 54 -48 -4 -11 -3 -3 -20 -1
verb.bring own agent view ua	-60 0 18 -21 -20 -12 -9 2 -6
verb.bring own null view null	0 -50 -24 56 -25 -16 -15 -15 -11
verb.bring own null view ru	40 -16 -3 -39 19 -18 17 -25 -7
verb.bring own null view ua	-5 28 -21 -20 -17 -12 -17 -9 -17
verb.bring own perspective view ru	22 -115 82 -33 -46 -17 -32 -9 -72
verb.bring own perspective view ua	-28 75 -87 -28 -9 -18 -14 -2 -21
verb.bring own ru view null	-31 -81 83 -18 -3 -3 -8 -35 -3
verb.bring own ru view ru	-23 -39 27 -11 -33 -9 -13 30 -59
verb.bring own ru view ua	12 -46 43 -6 -9 -4 -9 -22 -8
verb.bring own ua view null	-14 82 -68 -44 -10 -9 -6 -12 -13
verb.bring own ua view ru	3 24 -51 -4 -7 -13 -11 -38 -10
verb.bring own ua view ua	26 -21 -48 -14 -8 -19 -8 -2 -19
verb.come own null view null	14 -2 8 -34 -28 -15 -11 -13 1
verb.come own null view ru	-23 -76 37 3 -39 -18 -23 13 -13
verb.come own null view ua	40 -5 -31 -20 -19 -28 -17 -26 -25
verb.come own perspective view ru	15 -82 35 -14 -24 -13 -16 1 -19
verb.come own perspective view ua	-78 49 -108 -16 -10 -12 -17 5 -22
verb.come own ru view null	26 -45 -2 -3 -8 -5 -15 -13 -3
verb.come own ru view ru	-28 -43 5 -3 37 -4 -9 15 -23
verb.come own ru view ua	-31 -34 53 -2 -6 -8 14 -9 -19
verb.come own ua view null	-109 109 -40 -8 -13 -17 -12 -45 -19
verb.come own ua view ru	1 24 -23 -8 -7 -13 -20 5 -21
verb.come own ua view ua	0 14 -44 -21 -10 -15 -8 -22 -8
verb.future own null view null	53 -29 -21 -10 -4 -4 -3 -15 -5
verb.future own null view ru	24 -9 2 -10 -10 -18 -12 -26 -16
verb.future own null view ua	28 18 -7 -3 -3 -5 -4 -40 -24
verb.future own ru view ru	-17 -19 20 -2 -4 -1 -2 -2 -6
verb.future own ua view ua	3 7 -1 -2 -2 -2 -3 -16 -5
verb.get own agent view ru	-26 23 -16 -13 -22 -11 -14 -42 -8
verb.get own agent view ua	-34 -27 24 -4 20 -12 -9 4 -8
verb.get own null view null	-10 -18 38 -18 -15 -10 -10 -55 -11
verb.get own null view ru	-3 47 -47 -33 -31 -27 0 -3 -38
verb.get own null view ua	15 -45 17 -25 -33 11 -18 -7 -23
verb.get own perspective view ru	-44 -52 32 -2 -7 -2 -9 17 -5
verb.get own perspective view ua	6 17 -21 0 0 0 0 -1 0
verb.get own ru view null	-7 -2 15 0 0 0 -1 -5 0
verb.get own ru view ru	-19 -5 -10 0 -2 -1 -1 17 0
verb.get own ru view ua	17 -12 4 -2 -2 -3 -6 -16 -11
verb.get own ua view null	-3 30 -17 -1 0 -2 -1 -12 -1
verb.get own ua view ru	40 -28 -10 -2 -3 -31 -4 -18 -3
verb.get own ua view ua	-71 74 -3 -1 -1 -1 -2 -4 -1
verb.give own null view null	8 14 -23 -23 -32 -10 -19 -22 -16
verb.give own null view ru	17 46 -65 -18 -33 9 -56 -22 -21
verb.give own null view ua	8 -65 23 -28 4 7 -1 -19 -31
verb.give own opposite view ua	-10 -25 32 -3 -1 0 -2 -2 0
verb.give own perspective view ru	-55 -37 19 -1 -1 -41 23 -16 -6
verb.give own perspective view ua	49 25 -57 -2 -3 -3 -15 -18 -8
verb.give own ru view null	-29 -46 58 -4 -16 -21 6 -34 -30
verb.give own ru view ru	-37 -49 29 -6 -23 -52 4 11 -24
verb.give own ru view ua	-61 -39 54 -7 -6 -25 18 -29 -10
verb.give own ua view null	-9 21 -72 -22 -20 22 -9 -32 -9
verb.give own ua view ru	-50 39 -50 -6 -8 12 -13 -3 -4
verb.give own ua view ua	-4 1 -29 -1 -3 -11 -4 27 -2
verb.held_exchange own null view null	-13 24 -48 12 -28 -27 -17 -45 6
verb.held_exchange own null view ru	-36 -53 42 -31 10 -17 -21 24 -30
verb.held_exchange own null view ua	-3 34 -49 -29 -29 -28 -19 -7 -28
verb.held_exchange own perspective view ru	-14 -40 44 -1 -3 -2 -3 -7 -2
verb.held_exchange own perspective view ua	9 22 -44 -8 -2 -2 -3 -31 -2
verb.held_exchange own ru view null	19 -14 -46 -7 -1 -19 13 -14 -14
verb.held_exchange own ru view ru	20 -23 9 -13 -3 -2 -6 -18 -2
verb.held_exchange own ru view ua	-1 -30 31 0 0 -1 -1 -1 -6
verb.held_exchange own ua view null	-16 4 -64 -35 -4 29 -24 -27 -17
verb.held_exchange own ua view ru	-10 53 -40 -3 -1 -9 -2 -10 -1
verb.held_exchange own ua view ua	-36 24 -24 -17 -4 8 -9 -27 -6
verb.home own null view null	4 -58 -29 3 -8 -8 -5 39 -2
verb.home own null view ru	28 -74 14 29 -2 -16 -19 -59 -27
verb.home own null view ua	-27 28 -34 -4 -16 -16 -12 3 -23
verb.home own perspective view ru	-30 -72 59 -20 -13 -6 -14 48 -12
verb.home own perspective view ua	16 41 -88 -27 -15 -20 -14 -45 -19
verb.home own ru view null	-38 -20 37 -6 -2 -5 -6 -13 -1
verb.home own ru view ru	25 -53 -9 -17 -17 -8 -15 8 -29
verb.home own ru view ua	-25 -9 38 -1 0 -2 -3 -25 -4
verb.home own ua view null	-13 22 -14 -19 0 -2 -1 -1 -1
verb.home own ua view ru	-36 49 -14 -22 -13 -11 -10 -29 -1
verb.home own ua view ua	-24 18 -23 -22 -9 -16 -8 39 -26
verb.managed own null view null	-33 19 -39 2 -20 -13 -15 16 -17
verb.managed own null view ru	28 -32 -12 -7 -7 -4 -4 -20 -4
verb.managed own null view ua	-6 -17 -12 -7 -3 -4 -4 19 -16
verb.managed own ru view null	-35 -23 30 -16 -2 -2 -2 -5 -1
verb.managed own ua view null	-2 25 -16 -17 0 0 0 -3 0
verb.noun own null view null	-34 -45 2 12 -16 -15 -10 33 -13
verb.noun own null view ru	25 10 -63 -13 -11 -7 -12 -61 14
verb.noun own null view ua	4 18 -10 -16 -8 -19 -10 -66 -31
verb.noun own perspective view ua	-6 39 -7 -19 0 0 -1 -21 0
verb.noun own ru view null	-4 -12 36 -5 -1 0 -1 -19 0
verb.noun own ru view ru	-17 -2 -15 -1 -5 -1 -1 -7 28
verb.noun own ru view ua	23 -59 39 -22 -4 -14 -20 -20 -7
verb.noun own ua view null	-46 60 -23 -37 -3 -3 -3 -20 -4
verb.noun own ua view ua	24 -33 -4 -2 -5 -12 -5 15 -22
verb.other own null view null	48 -48 -40 -23 -5 -5 -5 10 -4
verb.other own null view ru	21 -11 4 -5 -6 -4 -5 -53 -13
verb.other own null view ua	35 -7 -36 -7 -4 -6 -4 -6 -5
verb.other own opposite view ua	21 -1 -11 0 -2 -2 -1 -1 -4
verb.other own perspective view ua	17 -10 0 -2 -1 0 -1 -1 -2
verb.other own ru view ru	13 0 -8 0 -1 0 -1 -2 -2
verb.other own ru view ua	28 -7 -19 0 -2 -2 -3 -12 -11
verb.other own ua view null	19 -18 0 0 0 0 0 0 0
verb.other own ua view ru	19 -18 -3 -3 -4 -5 -4 -11 -6
verb.other own ua view ua	6 -19 -3 0 0 -1 -1 -2 16
verb.swap own null view null	13 -12 -18 12 -11 -6 -8 42 -6
verb.swap own null view ru	54 -40 -2 -61 -15 -16 -16 -43 -17
verb.swap own null view ua	-38 -3 -27 16 -20 -16 -20 -10 -27
verb.swap own ru view null	25 -4 -17 -26 0 -1 -14 -5 -7
verb.swap own ru view ua	-47 -44 56 -10 -8 -21 -16 -17 -23
verb.swap own ua view null	-14 49 -20 -35 -3 -19 -5 -2 -4
verb.swap own ua view ua	17 -8 -6 -10 -5 -4 -4 -28 -12
verb.will own null view null	9 -51 -8 -17 -16 -3 -4 18 -33
verb.will own null view ru	24 18 -51 -7 -16 -9 -11 -27 -72
verb.will own null view ua	14 -45 -12 -8 -9 -18 -10 -53 24
verb.will own perspective view ua	18 -17 0 -1 -1 -1 -3 -11 -41
verdict announcement	188 -203 -106 -28 -19 -12 -11 -55 44
verdict follow_up	168 -236 -102 -21 -22 -14 -12 63 -19
verdict irrelevant	277 -102 -74 -8 -5 -5 -3 -73 -60
verdict report	-136 124 61 -4 -10 -13 -17 -56 -43
verdict statement	-44 -238 -127 -49 -31 -26 -24 147 104
view null	-25 -9 -9 31 -5 -11 -14 -12 -16
view null guessed	8 -2 -26 -34 -11 -24 -18 -10 -8
view ru	24 -46 7 -21 -13 -20 -14 -6 -2
view ru guessed	-32 -27 37 -9 -17 0 -19 -26 -41
view ua	7 29 -30 -20 -17 -9 -14 1 -12
view ua guessed	-41 3 -11 32 0 -30 -25 -36 -13
whole	-1 27 1 -14 -17 -13 -5 -25 -27
word after 1: 	-6 19 -68 -3 -8 -5 -3 -25 -5
word after 1: !	-56 -9 40 -56 -50 -43 -36 -13 -57
word after 1: "	-5 -34 -22 -23 -20 -1 -17 37 3
word after 1: (	-32 8 -27 -29 -17 -18 -10 21 35
word after 1: )	46 -13 -26 -2 -1 -2 -2 -11 -6
word after 1: +	12 -56 40 -5 -2 -1 -1 -7 -1
word after 1: ,	0 -22 -13 1 -20 -19 -12 -11 -3
word after 1: -	-2 -2 -25 28 -4 -2 -4 -46 -15
word after 1: .	-44 11 23 -19 -13 0 -19 0 -20
word after 1: /	108 -35 -7 -4 -15 -3 -4 -69 -56
word after 1: :	-12 26 -7 -15 -28 -6 -12 -43 -19
word after 1: ;	-21 21 -17 -15 -26 -52 -18 12 -11
word after 1: ?	15 -42 12 -7 -37 -5 -6 -30 -37
word after 1: after	-16 23 -4 -1 -3 -2 -2 -3 0
word after 1: agreem	9 -5 0 0 0 0 0 -3 0
word after 1: among	-34 -16 31 -1 -5 -5 -10 -45 -8
word after 1: and	41 5 -40 -26 -13 2 -15 -14 -37
word after 1: apiece	-50 31 -12 -31 -3 -3 -9 -16 -6
word after 1: are	-9 -1 -32 32 -19 -5 -16 -53 12
word after 1: at	-24 0 -3 -2 0 0 0 -19 26
word after 1: back	-78 -14 27 -16 -14 -7 -7 -13 -5
word after 1: betwee	-26 -32 -2 13 -1 0 0 8 -1
word after 1: brough	-13 -33 -15 -8 -1 0 0 42 -1
word after 1: by	-35 -30 45 -30 -12 -11 -14 -18 -15
word after 1: came	-19 -9 3 -18 -6 15 -6 22 -3
word after 1: captur	-55 62 -22 -11 -2 -1 -2 -11 -15
word after 1: code	31 -1 -1 0 0 0 0 -25 -16
word after 1: crosse	-1 6 -3 -1 0 -1 0 0 0
word after 1: each	-38 -1 15 -34 -6 -9 -5 -37 -4
word after 1: exchan	24 -41 -9 -31 -8 -4 -4 0 -18
word after 1: for	40 -30 5 -5 -4 -2 -3 -36 -3
word after 1: freed	39 -53 14 53 -3 -3 -5 -34 -3
word after 1: from	-11 -4 9 -62 -16 -15 -14 23 2
word after 1: go	-16 19 5 4 -1 -1 -1 -11 0
word after 1: going	-21 -1 24 -3 -7 -1 -5 -2 -1
word after 1: got	56 -54 -15 -4 -2 -3 -4 -6 -4
word after 1: greek	10 -2 -2 0 0 -1 0 -1 -3
word after 1: had	21 -36 -11 8 -14 -29 -20 -4 -35
word after 1: has	17 -3 -2 -6 0 0 0 -6 -1
word after 1: have	-14 7 -4 -16 -12 -13 -12 19 -26
word after 1: home	33 -10 -12 -2 -1 -3 -1 -26 -2
word after 1: in	-14 -28 -24 22 -25 -15 -7 -21 -4
word after 1: is	43 -40 -10 -1 -1 -8 -2 -18 -8
word after 1: laid	23 -11 -2 0 -1 -1 0 0 -10
word after 1: left	-23 23 25 -27 -35 -3 -5 -14 -1
word after 1: more	-63 15 -41 -25 -10 -5 -7 -18 49
word after 1: number	1 -9 14 -12 -11 -5 -5 -25 -29
word after 1: of	3 3 3 -21 -14 -4 -10 -10 -20
word after 1: offici	45 -34 -34 -7 -5 -2 -5 -20 -25
word after 1: on	18 -16 -22 -19 -13 -10 -13 11 -7
word after 1: out	-13 33 -31 -17 -1 0 -2 -14 0
word after 1: over	65 -60 -9 -3 -1 -1 -2 -41 -2
word after 1: patien	32 0 -1 -25 0 0 0 -20 0
word after 1: per	14 13 -11 -27 -2 -2 -5 -8 -1
word after 1: receiv	35 -29 -7 -1 0 -3 0 -1 0
word after 1: releas	35 -49 -28 28 -4 -4 -9 -21 -13
word after 1: remain	-15 -6 0 0 -1 -1 -1 -22 25
word after 1: return	-66 12 -15 6 -12 -7 -7 -1 -8
word after 1: russia	-9 -15 9 -6 -2 -1 -8 -11 2
word after 1: since	11 -34 -2 -1 0 0 -1 -8 -2
word after 1: surren	9 -3 0 0 -1 -1 -1 -1 -1
word after 1: taken	-13 15 -4 -15 -8 -2 -1 -2 -9
word after 1: the	-9 -7 -4 -24 -2 -2 -2 20 -1
word after 1: to	12 -11 -20 -45 -6 -10 -13 7 -20
word after 1: today	-49 63 -19 -20 -4 -2 -4 -25 -5
word after 1: ukrain	-70 7 1 -46 -3 -9 -5 12 -7
word after 1: was	30 -5 -32 -7 -1 -1 -2 -1 0
word after 1: went	-14 -12 -7 -38 40 -14 11 -27 -8
word after 1: were	-21 14 2 13 -19 -7 -17 -51 -12
word after 1: who	22 21 -18 -11 -2 -13 -5 -11 -5
word after 1: whose	-16 18 9 -30 -5 -8 -7 -12 -4
word after 1: will	23 -8 0 -1 -2 -2 -1 -7 -2
word after 1: with	-19 47 32 -26 -1 -6 -6 -10 0
word after 1: would	9 -1 -1 -1 0 0 0 -4 -1
word after 1: wounde	-14 -18 -4 -3 0 -10 -2 24 -1
word after 1: або	15 -4 -2 0 -1 -1 -2 -2 -4
word after 1: автомо	49 -13 -34 -1 -1 -2 -1 0 -3
word after 1: азерба	15 -13 -1 0 0 0 0 0 0
word after 1: без	17 -3 -25 -2 -1 -10 -4 -1 -6
word after 1: беспил	42 -5 -18 -2 -3 -1 -1 -8 -8
word after 1: бойови	48 -3 0 0 -1 0 0 -45 -1
word after 1: борони	45 -22 -4 0 -1 -13 -1 -9 -4
word after 1: братів	97 -87 -53 -6 -4 -10 -3 -16 -1
word after 1: бригад	34 -18 0 0 0 -3 0 0 -15
word after 1: були	27 -15 -2 -1 0 -3 -1 -1 -5
word after 1: в	-17 -18 -21 -16 39 -39 15 -10 15
word after 1: вважаю	-57 -1 0 0 0 0 0 -20 55
word after 1: вдалос	-9 5 -1 0 -1 -1 -1 8 -2
word after 1: вдома	-55 30 -32 -26 -11 -8 -5 33 -4
word after 1: вернул	-67 -13 29 14 -25 -4 -9 -15 -6
word after 1: вже	-5 8 -1 -4 -1 -1 -2 -8 -4
word after 1: визвол	-4 13 -3 0 -1 -1 0 -4 -1
word after 1: вийшли	57 19 -53 -4 -2 -4 -3 -39 -2
word after 1: випадк	6 0 0 0 0 0 0 -2 -2
word after 1: вирвал	-10 22 -10 -2 -1 -1 -1 1 -2
word after 1: вирван	-14 33 -1 0 -1 -1 0 -17 -1
word after 1: военно	-9 7 17 -17 -15 -9 -6 -13 -13
word after 1: военны	-4 22 -16 -1 0 0 0 -1 0
word after 1: возвра	-14 2 37 -6 -14 -2 -5 -9 -4
word after 1: возз'є	12 6 -3 -10 -1 0 -1 -8 0
word after 1: вооруж	-6 24 -4 -1 -4 -2 -4 -7 -3
word after 1: воссое	-49 25 -15 -4 -3 -2 -2 -8 -4
word after 1: вс	17 -5 -13 -1 -15 -1 -3 -18 -1
word after 1: всу	30 5 -80 -8 -11 3 -11 -22 -42
word after 1: від	-9 -21 0 -12 -8 -13 -15 12 -8
word after 1: відбув	-18 1 18 0 0 0 0 -1 0
word after 1: віддал	40 -61 -20 -7 25 -29 -3 -1 -3
word after 1: військ	1 11 -6 -1 -2 -6 -1 -19 -5
word after 1: гектар	12 -1 -6 0 -1 0 0 -2 -1
word after 1: держав	72 -47 -11 -1 -2 -3 -3 -49 -17
word after 1: десятк	28 -3 -14 0 -2 -1 -1 -2 -7
word after 1: для	40 -30 -32 -1 -3 -1 -1 -1 -1
word after 1: днр	33 0 -27 0 -4 0 0 0 -3
word after 1: до	71 -55 -50 -2 -3 -12 -6 -19 -17
word after 1: додому	-2 14 -8 -1 -1 -1 -1 -5 0
word after 1: докуме	15 -5 -3 0 0 -1 0 -1 -6
word after 1: дома	-43 -49 69 -27 -26 -8 -5 -8 -9
word after 1: домов	11 -2 -5 0 -1 -1 0 0 -3
word after 1: домой	46 -65 -20 -10 -11 -1 -3 -2 -3
word after 1: доправ	39 -36 -2 0 0 0 -1 -3 -1
word after 1: достав	6 5 -6 -2 0 0 0 -1 0
word after 1: дочека	-26 29 -1 0 0 0 0 -1 -1
word after 1: единиц	44 -2 -7 -2 -6 -2 -2 -19 -38
word after 1: женевс	52 -69 -16 -11 -3 -8 -6 -16 -4
word after 1: з	29 -2 1 -7 -38 -25 -14 -57 -30
word after 1: за	0 1 -52 -28 -33 -18 -18 13 -40
word after 1: забрал	13 2 3 -19 -7 -2 -2 -16 -2
word after 1: заверш	9 30 -51 -10 -2 -1 -2 -20 -1
word after 1: загибл	-19 12 -23 -12 -8 -14 -12 -2 -11
word after 1: залиши	24 26 -36 -3 -6 -2 -1 -1 -6
word after 1: запрос	43 -4 -1 0 -5 0 -1 -3 -33
word after 1: засудж	27 -2 -17 0 0 -4 -1 -8 0
word after 1: захисн	23 -5 -17 -1 -1 -1 -1 -21 0
word after 1: збройн	62 -55 -25 -9 -5 -11 -6 -41 -5
word after 1: звільн	-50 58 -13 -4 -4 -7 -5 -35 -3
word after 1: земляк	20 -12 -1 -1 -1 0 -1 -6 0
word after 1: знову	-49 -11 -37 -35 -12 -7 -6 41 -11
word after 1: зсу	60 -48 -17 -3 -9 -21 -9 -24 -11
word after 1: зустрі	-1 29 -6 -3 -6 -8 -6 -43 -23
word after 1: зі	51 -46 -1 0 0 -3 -1 -2 -3
word after 1: и	-2 -15 -15 -33 3 -34 -15 14 -28
word after 1: из	41 -21 -6 -16 -14 -10 -16 10 -39
word after 1: й	38 -63 -23 -8 -3 -14 -4 -11 -4
word after 1: к	-16 -6 11 -17 -12 -7 -8 -27 -35
word after 1: кв	24 -14 -15 -1 -1 0 0 -8 -1
word after 1: киев	-39 29 12 -3 -5 -13 -5 -9 -8
word after 1: колоні	5 -1 -2 0 0 -1 0 0 0
word after 1: консул	15 0 0 0 0 0 0 -13 -1
word after 1: коорди	-21 25 23 -1 -4 -11 -5 -37 -15
word after 1: курско	19 -11 -6 -5 -4 -4 -8 19 -10
word after 1: курськ	-34 -16 52 -1 0 -2 -8 -18 -15
word after 1: курщин	-20 -38 43 0 -1 -9 -12 0 -6
word after 1: мариуп	55 -64 -34 0 -2 -5 -4 -8 -9
word after 1: маріуп	43 -35 -43 -4 -4 -15 -4 -12 -19
word after 1: мають	39 -33 -10 0 -1 -2 -1 -1 -1
word after 1: ми	60 -43 -15 -17 -16 -11 -15 1 -13
word after 1: мільяр	9 -6 0 0 0 0 0 -1 -1
word after 1: на	26 11 -46 7 -28 -11 -9 -15 -48
word after 1: нарешт	57 -52 -4 -2 -6 -1 -4 -41 -4
word after 1: нацгва	64 -33 -4 -1 -3 -22 -2 -3 -4
word after 1: наших	-44 -7 5 -1 -4 -3 -7 -3 -6
word after 1: не	35 -18 -13 -1 -1 -1 -1 -16 -17
word after 1: незако	48 -35 -20 -1 -2 -11 -4 -51 -15
word after 1: о	15 -1 -9 0 -1 0 0 0 -3
word after 1: обміня	16 1 -39 -2 -3 -3 -3 -14 -9
word after 1: оборон	-4 22 -52 -4 -3 -3 -3 -28 -1
word after 1: окупан	-1 14 -13 0 0 -3 0 0 0
word after 1: освобо	-13 -23 28 -6 -4 -1 -3 21 -14
word after 1: остают	3 -24 -40 0 -4 -5 -8 -15 43
word after 1: остров	15 -6 -5 0 0 -3 -1 0 -1
word after 1: осужде	24 -2 -21 0 0 0 0 0 0
word after 1: от	68 -8 -40 -1 -14 -1 -2 -3 -30
word after 1: отдали	7 -43 -15 -1 -3 50 -18 -1 -3
word after 1: отправ	2 -41 38 -4 12 -17 -10 -5 -23
word after 1: отпуще	-3 33 -28 0 -1 0 -2 -1 -2
word after 1: отрима	-69 25 28 -2 -2 -13 -2 -3 -6
word after 1: переда	35 -11 -38 -17 -64 -61 -16 -28 25
word after 1: перетн	-27 31 -8 -10 -1 0 0 -7 -1
word after 1: плакал	20 -49 43 -1 -2 -2 -2 -6 -2
word after 1: пленны	-11 -3 -16 -1 -4 -1 -2 25 -30
word after 1: плюс	-38 -32 38 -1 -4 -2 -1 -1 -2
word after 1: поверн	-65 33 -46 -15 -8 23 -8 17 -8
word after 1: поверт	11 14 -52 19 -17 -50 -22 -57 -46
word after 1: погибш	4 0 8 -11 -15 -20 -12 -5 -31
word after 1: под	-17 31 -19 -1 -12 -2 -2 -5 -7
word after 1: покину	-33 10 36 -12 -10 -2 -5 -33 -11
word after 1: полегл	-3 8 -22 -2 -2 -4 -1 0 -5
word after 1: полку	-31 45 -13 -8 -2 -5 -4 -10 -34
word after 1: полоне	22 -19 -18 -1 -3 -3 -2 -25 -3
word after 1: получи	55 -27 21 -28 -13 -7 -3 -3 -4
word after 1: поране	-43 17 -22 -1 -7 15 28 12 -3
word after 1: поспіл	16 -8 0 -4 0 0 0 -3 0
word after 1: праців	-50 -1 0 0 0 -1 0 0 51
word after 1: предст	58 -55 -2 -1 -1 -2 -1 -1 -1
word after 1: привез	-9 14 4 -1 -1 0 0 -10 0
word after 1: пригра	-75 -55 3 -5 -13 -2 -9 48 -44
word after 1: приеха	12 -26 2 -1 -1 -2 -1 -3 -1
word after 1: прийня	-12 18 -21 -2 -3 -1 -1 -2 -1
word after 1: провел	57 -53 0 0 -1 0 0 -4 0
word after 1: пройшл	11 -7 -1 0 0 -2 0 -1 0
word after 1: просят	5 -1 -1 0 0 0 0 0 -2
word after 1: против	-73 -5 23 -29 -60 -10 -10 37 -25
word after 1: проход	36 -2 -29 0 -10 -1 -2 -5 -2
word after 1: психол	20 -3 -10 0 -1 0 -2 0 -3
word after 1: пункті	33 -2 0 0 0 0 -1 -32 -1
word after 1: разом	-38 61 -5 -4 -2 -4 -2 -37 -3
word after 1: ранены	17 -14 -14 -6 -4 -5 -6 -13 -5
word after 1: репатр	-7 -15 11 0 0 0 -1 14 -1
word after 1: россии	-10 -14 39 -10 -8 -1 -2 -23 -2
word after 1: россий	-5 -41 48 -4 -6 -2 -3 -10 -24
word after 1: россия	-15 -15 15 -3 -2 -1 -1 -6 -2
word after 1: російс	-18 55 -18 -6 -8 -31 -13 -19 -57
word after 1: росія	-45 1 -13 -1 -10 -15 -6 -28 41
word after 1: рф	-9 -55 42 -10 -11 -3 -6 4 -17
word after 1: с	-26 37 -55 -30 -77 -19 -19 46 -41
word after 1: своих	-38 8 -1 -20 -6 -2 -4 -5 -3
word after 1: сдалис	7 -1 -3 0 0 0 0 -1 -1
word after 1: сегодн	44 -69 -2 26 -10 -7 -10 -27 -28
word after 1: серед	37 -11 -6 0 -2 -4 -1 -46 -1
word after 1: служат	40 -41 -14 -2 -1 -6 -1 -4 -2
word after 1: служил	73 -68 -50 -3 -16 -15 -7 -19 -19
word after 1: снаряд	19 -3 -9 0 -1 0 -1 0 -5
word after 1: соглас	10 -3 -2 -1 -1 0 -1 -1 -2
word after 1: солдат	-18 21 -9 -2 -4 -4 -1 -3 -4
word after 1: сопров	22 -3 -3 0 -1 0 -1 -1 -14
word after 1: состоя	-23 20 -19 -17 -1 -1 -1 -4 -1
word after 1: сторон	17 15 -127 -9 -19 -12 -25 -92 -33
word after 1: суджан	-39 -16 4 -12 -5 -6 -14 -16 7
word after 1: сьогод	-79 101 -30 -40 -12 -24 -10 -47 -17
word after 1: та	67 23 -75 -4 -8 -20 -7 -76 -21
word after 1: таких	53 -32 -3 -1 -2 -7 -1 -10 -7
word after 1: теробо	51 -45 -2 0 0 -2 -1 -8 -2
word after 1: тиші	58 -53 -3 -1 -3 -1 -1 -1 -4
word after 1: тому	33 -31 -4 -1 -1 -1 -1 -3 -2
word after 1: тримал	22 -10 0 0 0 -4 -1 -2 -7
word after 1: тяжело	-21 -33 -20 -7 -9 29 -18 -13 -18
word after 1: у	-28 25 -36 -9 -10 -2 -6 -40 17
word after 1: удержи	-3 -14 -15 0 -1 0 -1 -1 29
word after 1: удома	-63 69 -39 -33 -18 -8 -6 -13 -3
word after 1: уехали	-43 48 -9 -3 -2 -4 -1 -1 -1
word after 1: уже	-2 20 3 -20 -14 -13 -9 -11 -27
word after 1: украин	-39 23 -23 -15 -19 -25 21 -39 7
word after 1: україн	-7 1 10 -15 -18 -17 -10 8 -12
word after 1: управл	25 -3 -17 -1 -2 -1 -1 -1 -2
word after 1: урожен	14 -1 -11 0 0 0 0 -1 0
word after 1: утриму	-47 -6 0 0 0 0 -1 -47 64
word after 1: учора	44 -43 -2 -4 -7 0 -1 -8 -2
word after 1: хоть	8 0 -2 -1 0 0 0 0 -3
word after 1: це	54 -52 -22 0 -1 -22 -3 -3 -24
word after 1: чекают	65 -17 0 0 -2 -5 -1 -22 -47
word after 1: челове	39 -20 -38 -2 -1 -9 -4 -34 -20
word after 1: членов	8 -1 0 0 0 0 0 0 -7
word after 1: ще	21 -10 0 0 0 -1 -1 -8 -1
word after 1: і	-20 -3 -45 -17 9 -28 -14 51 8
word after 1: із	-21 30 -48 -5 22 -25 -11 15 -46
word after 1: їдуть	-37 66 -46 -28 -4 -3 -4 -28 -2
word after 1: їхніх	-16 -58 60 -17 -12 -5 -2 -12 -2
word after 1: الي	-47 21 36 -15 -1 -1 -1 -25 0
word after 1: اوكران	-69 54 -36 -37 -4 21 -17 -21 19
word after 1: بين	12 -15 -4 9 -1 -1 0 13 0
word after 1: دولار	39 -9 0 -2 -2 0 -1 -29 -2
word after 1: روسي	-4 -1 29 -4 0 0 0 -24 2
word after 1: روسيا	-9 -8 34 -1 -5 -1 -4 -2 -6
word after 1: عادوا	-18 54 -41 -9 -1 -2 -1 -1 -2
word after 1: في	-11 30 -22 -1 0 -2 -1 -1 0
word after 1: لكل	-17 12 18 -17 -3 -7 -3 -1 -3
word after 1: مع	28 -31 -5 2 -3 -3 -1 -20 0
word after 1: من	9 -17 9 -8 -9 -21 -19 -11 -22
word after 1: منذ	-4 -15 -7 -22 -1 -10 -1 36 0
word after 1: و	0 -24 23 -15 -1 -3 -2 -16 0
word after 1: –	17 -14 -27 3 0 -29 -14 -3 1
word after 1: ₴	11 -1 0 0 0 0 0 -10 0
word after 2: 	-6 21 -69 -5 -9 -6 -4 -32 -6
word after 2: !	63 -64 54 -9 -15 -7 -6 -54 -14
word after 2: "	27 -31 -15 -9 -16 -16 -11 26 -49
word after 2: (	35 -31 -4 0 -1 -1 0 -4 0
word after 2: )	-13 20 -2 -3 -3 -1 -2 -39 -1
word after 2: +	17 2 -1 0 0 -1 0 -8 -8
word after 2: ,	17 -35 0 -15 -13 6 5 -41 -11
word after 2: .	11 -2 18 -3 -11 -18 -11 -16 -30
word after 2: :	-12 -27 1 -37 -23 -63 -22 23 -50
word after 2: ;	22 -11 -29 -7 -5 -20 -4 31 -9
word after 2: a	38 -43 24 -24 -4 -2 -2 -6 -21
word after 2: about	5 -1 0 0 0 0 0 0 -4
word after 2: agreed	41 -9 0 0 0 -1 0 -37 0
word after 2: all	-43 12 -35 -4 -5 15 -5 -16 -4
word after 2: alread	26 -1 -23 -1 -4 -2 -2 -1 -5
word after 2: among	27 35 -59 -29 -7 -5 -6 -4 -10
word after 2: and	33 -22 -3 -44 -5 -4 -6 -8 -10
word after 2: as	-1 8 -4 0 0 -1 0 -1 0
word after 2: at	17 -2 -1 -1 -3 -1 -1 -2 -7
word after 2: back	-51 -1 10 -29 -12 16 -9 67 -12
word after 2: be	18 -9 -3 -6 -1 -2 -1 -16 -5
word after 2: been	-9 -24 -1 8 -16 -19 -17 8 -32
word after 2: both	-25 34 -4 -21 -12 -1 -3 27 -8
word after 2: brough	-80 -22 40 -1 -1 20 -3 54 -1
word after 2: by	0 14 -40 -40 -16 -7 -16 5 19
word after 2: cathol	10 -2 -2 0 0 -1 0 -1 -3
word after 2: civili	-31 67 -65 -19 -4 -4 -4 -20 -3
word after 2: code	-5 44 -6 -1 -1 -2 -1 -26 -10
word after 2: come	-7 -18 4 -20 -7 -19 -9 -1 -33
word after 2: coming	-28 43 -8 -12 -1 -1 -1 -1 0
word after 2: down	23 -11 -1 0 -1 -1 0 0 -9
word after 2: drones	51 -1 -1 0 -3 -1 -1 -50 -27
word after 2: each	-38 17 2 -56 34 -12 -15 -2 -8
word after 2: either	34 -18 12 -31 -5 -9 -10 -46 -1
word after 2: exchan	-40 25 -28 18 -5 -17 -8 -10 -5
word after 2: fallen	-40 12 0 -1 -1 -1 0 35 0
word after 2: five	21 -18 -11 -1 0 -1 -2 -2 -1
word after 2: for	-26 38 0 -27 -35 -3 -6 -14 -1
word after 2: four	6 5 -10 0 0 -1 0 -2 -2
word after 2: free	-25 -28 -15 40 -18 -9 -9 -34 -1
word after 2: freed	18 -13 33 -51 -7 -3 -6 -5 -3
word after 2: from	5 -1 -22 -9 -5 -14 -7 14 -25
word after 2: had	25 -24 19 -1 -1 -2 -2 -15 -1
word after 2: handed	-40 35 -12 -16 -12 13 -5 -1 -3
word after 2: has	9 -5 0 0 0 0 0 -3 0
word after 2: have	5 -15 22 -16 -8 -13 -4 -67 -18
word after 2: held	14 -22 0 -5 0 -3 -1 -8 25
word after 2: home	14 7 -8 -11 -14 -11 -8 4 -5
word after 2: in	21 7 -20 -10 -18 -18 -18 -23 2
word after 2: israel	9 -3 -2 -1 0 0 0 -1 0
word after 2: its	7 -3 8 -13 -4 -3 -2 -15 0
word after 2: killed	33 -20 -19 -1 0 -4 -1 0 -2
word after 2: kursk	-36 -22 47 -21 -3 -7 -5 -11 12
word after 2: kyiv	-26 -29 51 -10 -15 -9 -7 -16 -17
word after 2: last	7 -5 -1 0 0 0 0 0 0
word after 2: listed	-18 -10 -2 -2 -1 -1 0 -15 17
word after 2: moscow	-26 18 -9 -17 -6 -2 -16 -13 -7
word after 2: moved	4 -11 18 0 -1 -3 -4 -6 -1
word after 2: now	-56 20 -1 -17 -1 -2 -1 23 0
word after 2: number	2 5 0 18 -6 -31 -13 -51 -33
word after 2: of	-36 9 -45 4 -4 -3 -4 33 -23
word after 2: office	22 -17 -2 -1 0 -3 0 0 -1
word after 2: on	19 4 11 -28 -6 -13 -7 -40 12
word after 2: one	-33 52 -39 -1 -1 0 -1 -13 -1
word after 2: ones	-39 0 38 0 -1 0 -5 0 5
word after 2: our	47 -40 -27 -1 -1 0 -4 -26 -7
word after 2: part	40 -21 -49 -19 -6 -1 -3 -8 -5
word after 2: prison	-2 11 -9 -2 0 0 0 0 -1
word after 2: reache	18 3 0 -1 0 0 0 -18 0
word after 2: releas	-31 17 2 6 -17 -21 -8 -29 -2
word after 2: relief	5 -1 0 -1 0 0 0 -2 0
word after 2: return	-51 21 1 -9 -3 -8 -7 8 -3
word after 2: russia	-32 11 -32 1 -18 -10 -10 10 7
word after 2: sergea	70 -57 -15 -1 -1 -2 0 -2 0
word after 2: servic	-29 11 -3 0 -1 -1 0 19 -2
word after 2: seven	-3 -19 30 -3 0 0 0 -6 -1
word after 2: side	14 13 -11 -27 -2 -2 -5 -8 -1
word after 2: six	36 -5 0 0 -3 -1 -1 -29 -17
word after 2: some	-27 31 -2 0 0 -1 -1 -8 0
word after 2: still	37 -46 -11 -9 -9 -10 -6 -10 -19
word after 2: taken	-21 25 -18 -7 -1 -2 -1 -9 -2
word after 2: talks	-23 26 -1 0 0 -1 -1 -3 0
word after 2: ten	27 14 -22 -20 -1 -2 -4 -32 -18
word after 2: that	3 44 -45 0 -1 -1 0 -4 -12
word after 2: the	-57 26 5 -2 -16 0 5 -34 21
word after 2: their	24 -46 -17 4 -10 -4 -3 -14 0
word after 2: them	6 -23 21 -28 -11 -26 -11 -2 -28
word after 2: those	15 -11 -2 0 0 -1 -1 0 0
word after 2: three	-21 -32 -37 -17 -3 -5 -10 43 -20
word after 2: thursd	20 -12 -24 -15 0 0 0 -1 -1
word after 2: to	-10 15 -19 -6 -15 -9 -7 1 -20
word after 2: today	42 1 -45 -27 -3 -4 -5 -32 -6
word after 2: total	-47 14 -18 10 -2 -3 -14 44 -10
word after 2: transf	-1 39 -38 0 0 -5 -2 0 0
word after 2: tuesda	-38 18 -57 11 -7 -3 -3 -16 -3
word after 2: two	5 14 -38 -8 -5 -5 -7 -71 -12
word after 2: ukrain	-3 -12 9 -45 -5 -9 -5 7 11
word after 2: under	10 -1 -6 -1 -2 0 0 -2 -1
word after 2: war	38 -16 -4 -1 -2 -6 -1 -36 -1
word after 2: was	39 -4 -44 0 -1 -1 0 -3 -8
word after 2: went	-2 26 -24 -2 0 0 0 0 0
word after 2: were	1 28 -23 -18 -1 -2 -1 0 -4
word after 2: whom	54 -28 -40 -2 -1 -13 -1 -3 -1
word after 2: with	44 -37 -24 24 -2 -1 -2 -8 -17
word after 2: women	18 -14 -1 -4 0 -2 -1 -1 -2
word after 2: year	-15 -16 -12 0 -1 0 -1 16 -4
word after 2: а	17 -57 -21 -18 -20 -25 -21 10 -26
word after 2: авиабо	25 -3 -17 -1 -2 0 0 -1 -2
word after 2: азова	-7 35 -37 -8 -3 -13 -1 -1 -1
word after 2: азовст	46 -5 -30 -11 -6 -37 -9 -46 -14
word after 2: азову	14 36 -23 -2 -2 -17 -2 -22 -7
word after 2: бахмут	-27 36 -13 -1 -12 -2 -2 -3 -4
word after 2: без	48 -29 -14 -1 -2 -25 -2 -9 -17
word after 2: бойцов	19 -57 -5 -5 -4 -3 -3 9 -3
word after 2: был	9 0 -7 0 0 0 -1 0 0
word after 2: в	-21 -14 17 -5 -30 -29 -21 -27 -22
word after 2: вдалос	8 -24 -11 -7 -2 -3 -3 5 -17
word after 2: вдома	-39 51 -20 -15 -8 -10 -4 -17 -8
word after 2: вернув	36 -10 -5 -12 -5 0 0 -1 -5
word after 2: вернул	-65 -1 44 -5 -1 -3 -3 -14 -5
word after 2: вже	-12 13 0 0 0 0 0 -1 -1
word after 2: взамен	10 -35 26 -12 -10 -4 -12 -9 -4
word after 2: визвол	28 -23 -48 -7 -5 -3 -4 2 -3
word after 2: викона	-20 -14 0 -1 0 -1 -1 23 -1
word after 2: виїхат	22 -20 0 -1 0 0 0 0 0
word after 2: включа	-54 53 -34 -6 -4 -15 -10 -8 -6
word after 2: вместе	36 0 -28 -2 -3 0 -1 -2 -2
word after 2: вмс	67 -48 -4 -1 -1 -3 -1 -5 -11
word after 2: военно	-54 -25 63 31 -29 -11 -16 -30 -45
word after 2: военны	-23 43 24 -6 -24 -7 -13 -40 -31
word after 2: возвра	-52 -23 42 -3 -4 -1 -3 -1 -4
word after 2: волі	-26 -1 -16 10 -5 -3 -2 -11 -1
word after 2: вони	6 -6 16 -3 -4 -3 -3 -19 -4
word after 2: восемь	-9 -36 54 -26 -9 -2 -3 -12 -8
word after 2: все	-6 3 1 -10 -8 -4 -5 -9 -18
word after 2: всего	56 -42 -38 -20 -4 -8 -8 -31 -21
word after 2: всу	-2 -5 18 -6 -5 -6 -4 -12 -12
word after 2: вывезе	-16 35 -43 0 0 -2 -1 -11 0
word after 2: выполн	47 -7 -13 0 -1 -1 -1 -26 -3
word after 2: вышли	48 -52 3 -13 -2 -7 -3 -13 -1
word after 2: від	-38 34 -18 -4 -8 -10 -7 22 -20
word after 2: відбув	12 -57 43 -3 -1 -1 -1 -2 -1
word after 2: відбул	61 -35 -22 0 -1 -2 -2 -44 -1
word after 2: віддал	-15 -19 -8 0 -3 18 -6 0 -6
word after 2: військ	-73 36 38 -8 -13 -16 -10 20 30
word after 2: вільні	-34 51 -14 -9 -6 -2 -1 -1 -5
word after 2: він	39 -36 -2 -1 0 0 -1 -5 -1
word after 2: гражда	-21 -39 49 -6 -18 -11 -9 -9 -29
word after 2: два	7 -75 -20 -10 -13 -22 -15 51 -25
word after 2: двадця	-2 13 -6 -2 0 0 0 -2 0
word after 2: двое	11 35 -32 -4 -11 -8 -3 -26 -20
word after 2: двоих	41 -7 -18 -4 -1 -1 -1 -2 -1
word after 2: двох	-45 59 -37 -2 -3 -7 -2 -15 -1
word after 2: двоє	-19 40 -31 -4 -13 -8 -5 -40 -13
word after 2: двух	-41 33 -20 -15 -16 -5 -4 -3 -1
word after 2: день	55 -31 12 -1 -19 -2 -3 -23 -12
word after 2: держсп	37 -33 -2 0 -1 -5 -1 -1 -4
word after 2: десяти	57 -44 -18 0 -3 -1 -1 -33 -4
word after 2: для	-17 35 -20 -3 -3 -2 -1 15 -11
word after 2: до	13 -36 25 -13 -10 -8 -8 -21 -46
word after 2: добров	24 -21 -2 0 -2 -1 -2 -2 -2
word after 2: довічн	23 -15 -1 0 0 -1 -1 -1 -5
word after 2: додому	-62 52 -58 6 -12 -10 -6 -27 -3
word after 2: дома	45 3 -22 -26 -6 -6 -5 -35 -8
word after 2: домовл	32 -17 -7 0 0 -2 -1 -27 -1
word after 2: домой	-51 -15 25 -16 14 -2 -4 -16 -16
word after 2: донецк	18 -18 16 -2 -2 -3 -1 -2 -5
word after 2: донець	77 -19 -69 -1 -2 -2 -3 -13 0
word after 2: допомо	5 0 0 0 -1 0 0 -1 -2
word after 2: достав	-28 32 -30 -3 0 0 -1 -3 -1
word after 2: дпсу	70 -64 0 0 -1 -7 -1 -3 -2
word after 2: друг	-17 -14 35 -24 -39 -5 -1 -2 -4
word after 2: дружин	-30 36 -32 -1 -2 -4 -1 -8 -4
word after 2: есть	41 -34 -3 -1 -1 -1 -1 -3 -3
word after 2: еще	20 -44 26 -2 -18 46 -15 5 -19
word after 2: женщин	40 -19 -27 -2 -7 0 -1 -1 -3
word after 2: жителе	-33 -17 15 -1 -1 -1 -3 -1 19
word after 2: жители	56 -51 -21 0 -1 0 -6 -1 -12
word after 2: жінки	33 -19 -15 -1 -1 -1 -1 -2 -1
word after 2: жінок	42 -35 -24 -1 0 -9 -1 -6 -7
word after 2: з	-3 -25 -29 -21 -15 -25 -17 33 -12
word after 2: за	0 9 -7 -19 -8 -19 -14 -18 16
word after 2: забрал	-3 -23 24 -4 -1 0 -1 -2 -1
word after 2: заверш	-23 -25 -1 -2 -1 -1 -2 29 -5
word after 2: завтра	27 -13 -4 -2 -1 -1 -1 -8 -3
word after 2: запорі	5 19 -10 -6 -4 -3 -3 -11 -5
word after 2: заступ	-30 35 -21 -1 0 -2 0 -1 0
word after 2: засудж	23 -18 -21 -1 -1 -11 -3 -2 -9
word after 2: захисн	-43 23 -5 -1 -2 -6 -2 68 -10
word after 2: защитн	23 8 -49 -2 -2 -2 -2 9 -1
word after 2: збройн	38 -34 -3 -1 -1 -3 0 -7 0
word after 2: звільн	44 11 -5 -12 -3 -2 -2 -39 -10
word after 2: зміїни	15 -6 -5 0 0 -3 -1 0 -1
word after 2: зникли	-68 26 -6 -1 -5 -4 -2 -19 53
word after 2: зокрем	-20 25 -40 -1 -3 -4 -7 -14 -10
word after 2: зсу	55 -58 -6 -3 -3 -9 -4 -11 -6
word after 2: зіткне	49 -4 0 0 -1 0 0 -45 -1
word after 2: и	-13 32 -39 -17 19 -15 -21 -14 -6
word after 2: из	1 6 -17 -12 -9 -3 -9 -61 9
word after 2: им	-22 38 -38 -19 -15 -2 -6 -33 -27
word after 2: их	11 3 17 -6 -6 -2 -3 -7 -46
word after 2: й	5 -59 35 0 -1 -10 -2 12 -6
word after 2: його	-24 28 -26 -1 -5 -4 -4 -3 -12
word after 2: к	-12 28 13 -1 -13 -3 -1 -11 -2
word after 2: каждой	-24 -17 -25 -12 -3 -15 -15 42 -34
word after 2: киеву	-3 21 -11 -1 -3 -4 0 -1 0
word after 2: кого	5 -1 0 0 0 0 -1 0 -2
word after 2: кожног	-13 -18 13 -6 21 -11 -5 -49 -23
word after 2: кожної	4 -46 38 -9 -11 -15 -16 -31 -7
word after 2: конвен	52 -69 -16 -11 -3 -8 -6 -16 -4
word after 2: конца	17 -14 -1 0 0 0 0 -1 -1
word after 2: кордон	-11 16 -7 -1 -2 -1 -1 -5 -1
word after 2: которы	3 -48 -4 -14 -14 -23 -13 -29 18
word after 2: курско	-66 -3 46 0 -1 0 -2 -14 -23
word after 2: лечени	61 -27 -45 0 -2 -7 -2 -5 -3
word after 2: луганс	22 -10 -1 0 0 -8 0 -1 -1
word after 2: льотчи	-69 33 -5 -2 -5 -15 -6 0 -16
word after 2: майже	-15 17 -19 0 -6 -1 0 -1 -8
word after 2: маріуп	49 -22 -11 -1 -1 -8 -2 -7 -8
word after 2: медвед	-2 -39 26 -10 -27 -37 -11 -12 -8
word after 2: медици	25 0 -8 -1 -2 0 -1 -1 -13
word after 2: ми	-33 10 21 -3 -2 -5 -5 -8 -3
word after 2: микола	8 -4 0 0 -1 0 0 -2 -1
word after 2: минобо	14 -15 -17 -1 0 0 0 15 -13
word after 2: мо	-7 7 -6 -1 -1 0 0 -6 -3
word after 2: может	14 -13 -2 0 -1 0 0 -6 -6
word after 2: москва	11 0 -9 -7 -2 -6 -3 -28 -1
word after 2: мужчин	13 10 -21 0 0 0 0 0 0
word after 2: на	-43 49 3 -45 -25 -13 -17 -50 -6
word after 2: над	15 -1 -5 0 -2 0 0 0 -5
word after 2: наймол	20 -35 -12 -12 -12 -12 -12 -21 -12
word after 2: найста	87 -64 -26 -3 -2 -7 -3 -22 -10
word after 2: нам	-42 35 -3 -13 -10 15 -18 -40 -11
word after 2: находи	-17 -24 28 0 -3 -1 -2 -3 -1
word after 2: нацгва	-45 48 -21 -4 -4 -8 -4 -12 -12
word after 2: наши	-1 47 -44 -41 -7 -1 -1 -1 -4
word after 2: наших	28 -59 10 -2 -4 -10 -12 -17 -39
word after 2: наші	-15 48 -55 -13 -5 -3 -1 -1 -2
word after 2: нгу	98 -92 -3 -1 -1 -10 -2 -3 -3
word after 2: не	-26 31 -18 -5 -2 -1 -2 -5 -4
word after 2: незако	-33 33 -22 -2 0 -3 -1 -2 18
word after 2: них	24 -9 -17 -2 -14 -19 -9 -21 -9
word after 2: но	25 -18 -28 -9 -10 -2 -4 -11 11
word after 2: нуждаю	-25 -40 21 -1 -4 24 10 -4 -27
word after 2: о	50 -35 -24 -26 -4 -10 -9 -35 -42
word after 2: област	10 -5 4 -6 -5 -5 -12 14 -12
word after 2: обмен	-35 -10 19 -3 -4 -2 -1 -6 -4
word after 2: обмін	17 -1 -8 -1 -2 -3 -1 -3 -3
word after 2: обміну	34 -9 0 0 0 0 -1 -29 -1
word after 2: обміня	-30 36 -34 -14 -3 -6 -1 -16 -12
word after 2: обниму	-4 -16 17 -3 -1 0 -1 -5 -2
word after 2: оборон	-4 20 -14 -6 -4 -19 -13 -7 -13
word after 2: обратн	-23 13 -14 -3 -1 -3 -1 23 -2
word after 2: один	26 -26 -68 -10 -16 -15 -9 -27 2
word after 2: однако	45 -49 17 -5 -2 -1 -4 -14 -2
word after 2: одного	19 -11 -10 -1 0 -4 -1 -10 -1
word after 2: освобо	62 -4 -47 -5 -6 -1 -3 -7 -3
word after 2: отданы	-39 -17 -15 -3 -10 33 -8 -20 -34
word after 2: отпуск	7 0 -1 0 -1 0 0 0 -5
word after 2: отрима	66 -53 -29 0 -1 -6 -2 -13 -3
word after 2: офицер	-3 2 3 -1 -6 -4 -4 -11 33
word after 2: офіцер	20 -2 -59 -5 -8 -29 -7 -11 -37
word after 2: п'ятер	-35 37 -1 0 0 0 -1 -2 -1
word after 2: переда	-12 17 -12 -12 -15 12 -9 -3 -14
word after 2: плен	-32 10 36 -12 -10 -2 -5 -33 -11
word after 2: пленны	-14 20 -19 0 -2 -1 -1 -1 -10
word after 2: плюс	30 -12 -12 0 -1 0 0 -4 -2
word after 2: по	-5 -78 -18 21 26 -2 -3 -6 -42
word after 2: поверн	-10 10 -37 -21 -14 -20 -16 13 -30
word after 2: поверт	-14 15 -6 -7 0 0 0 -1 0
word after 2: повідо	-62 13 9 -6 -3 -1 -2 -15 22
word after 2: погибш	-9 18 -19 -1 -2 0 -2 1 0
word after 2: под	19 -10 -5 0 -1 0 0 -1 -1
word after 2: полоне	56 -54 -5 0 0 0 0 0 0
word after 2: полону	55 -33 -16 -5 -3 -3 -4 -27 -10
word after 2: полоні	34 -29 -8 0 -1 -1 -1 -7 -8
word after 2: получи	-25 6 -31 -3 -4 -6 -6 44 -40
word after 2: понад	-3 -24 -16 0 -5 15 -3 -3 -10
word after 2: попавш	16 -30 -4 0 -5 -2 -1 -1 -1
word after 2: поране	21 -53 -25 -19 -11 32 -21 -43 -57
word after 2: посере	-54 61 -30 -4 -3 -1 -2 -15 -3
word after 2: послед	-10 -1 22 0 -2 0 -2 -1 -7
word after 2: посред	-25 -28 30 -5 -2 -2 -2 -1 -1
word after 2: початк	-18 -18 -1 -4 -1 0 -1 31 -15
word after 2: привез	11 2 -15 -2 -2 -1 -2 -10 -2
word after 2: прикор	22 -11 -2 0 -1 -4 -1 -2 -2
word after 2: принял	-1 15 -5 -1 0 -1 0 -15 0
word after 2: приїха	41 -36 -1 0 0 -1 -1 -7 0
word after 2: про	52 -47 -2 -7 -3 -3 -1 -7 -6
word after 2: провед	-29 0 -39 0 -2 -1 -1 44 -2
word after 2: провел	43 -38 -7 0 -2 0 -1 0 0
word after 2: против	0 -3 5 0 -1 0 0 -1 0
word after 2: прошел	-35 16 13 -12 -8 -4 -3 -15 -13
word after 2: під	11 -3 -1 0 -1 -3 -1 0 -4
word after 2: підтве	0 -6 -5 -1 -1 -2 -1 -55 8
word after 2: після	-7 29 -13 -16 -5 -1 -1 -9 0
word after 2: работа	-36 -25 -27 -3 -8 -10 29 -7 20
word after 2: разлуч	-25 17 20 -3 -2 -1 -3 -11 -14
word after 2: разом	37 -37 -2 0 0 0 0 3 0
word after 2: района	-27 -16 -3 -4 -2 -3 -5 -15 11
word after 2: ранены	12 0 -8 0 0 -2 0 0 -1
word after 2: расска	-16 -1 -14 0 -2 0 0 17 -14
word after 2: решта	14 25 -10 -2 -4 -2 -3 -14 -46
word after 2: родных	25 0 -3 0 -2 0 0 -2 -19
word after 2: родств	13 -3 0 0 0 0 0 -1 -9
word after 2: россии	-27 30 17 -2 -9 -2 -2 -8 0
word after 2: россий	43 38 -46 -2 -18 -1 -2 -14 -8
word after 2: россия	-29 31 13 -18 -19 -1 -2 8 -15
word after 2: російс	-33 -31 45 -10 -12 -38 -9 -45 -2
word after 2: росія	-23 -41 41 -1 -1 -1 -1 -16 29
word after 2: росіян	-24 68 -53 -4 -6 -2 -3 -15 -28
word after 2: росії	-19 20 39 -2 -2 -2 -2 -45 -1
word after 2: рф	17 -5 -13 -1 -15 -1 -3 -18 -1
word after 2: рядови	14 -5 -9 -2 -4 -5 -2 -17 -8
word after 2: рядові	58 -54 -6 0 -5 -2 -1 -1 -4
word after 2: рідній	-22 39 -16 -1 -2 0 0 -16 0
word after 2: рік	-34 -1 0 0 -1 0 0 36 0
word after 2: с	22 -8 0 -10 -13 -5 -7 -26 -15
word after 2: самому	14 19 -42 -6 -6 -1 -2 -14 -2
word after 2: свого	24 -46 25 -3 -2 -2 -1 -5 -2
word after 2: сегодн	-56 38 -1 -3 -32 -21 -13 -34 -15
word after 2: семеро	4 9 -20 -3 -3 -2 -3 -15 -3
word after 2: серед	12 -10 1 -11 -10 -6 -6 -24 -52
word after 2: сержан	82 -80 -17 -1 -2 -2 -2 -4 -9
word after 2: сил	34 -51 61 -9 -9 -11 -9 -39 -7
word after 2: солдат	-33 26 -2 -8 -8 -20 -9 11 -11
word after 2: сообщи	-19 11 3 -14 -3 -2 -3 -9 -12
word after 2: соотве	19 -14 -14 -1 0 0 0 -2 -1
word after 2: состоя	-38 19 -9 -8 -2 -3 -4 -8 -6
word after 2: среди	4 -47 47 -24 -37 -5 -11 -71 -42
word after 2: ссо	-22 23 -2 0 -2 -4 -2 -1 -2
word after 2: стан	61 -56 -39 -12 -2 -24 -6 -39 -27
word after 2: старше	49 -20 -35 0 -1 -1 0 -1 -4
word after 2: сто	-2 -40 34 -8 -14 -1 -3 -7 -11
word after 2: стольк	9 -22 -17 -24 18 -8 -8 -31 -6
word after 2: сторон	12 -36 -21 -1 -1 -4 26 -14 -13
word after 2: стільк	-38 -49 -16 -9 -12 -26 -5 58 -15
word after 2: сьогод	37 -25 -27 -44 -8 -11 -7 -12 -19
word after 2: сімох	-18 64 -44 -2 -2 0 -1 -19 -1
word after 2: та	44 -43 -35 -1 -14 -5 -1 -12 -2
word after 2: такий	-21 67 -50 -4 -18 -2 -1 -1 -2
word after 2: там	-11 -2 0 0 0 0 0 -11 24
word after 2: тела	26 -5 -10 -1 -1 -7 -1 -2 -4
word after 2: тепер	4 7 -6 -1 -4 0 0 0 -2
word after 2: теробо	-20 20 -17 -1 -1 -1 -3 -4 -8
word after 2: техник	14 -1 -4 -1 0 -1 0 -14 0
word after 2: тогда	41 -40 -17 0 0 -16 -3 -1 0
word after 2: три	-29 17 41 -2 -2 -3 -2 -13 -7
word after 2: тро	-21 23 -8 -2 -2 -2 -2 -5 -8
word after 2: троє	9 -2 -4 -1 -3 -19 -3 -18 -7
word after 2: тяжело	-43 51 -39 -7 -21 -4 -5 -17 -25
word after 2: тяжкоп	60 -57 -5 -5 -3 -22 -7 -51 -26
word after 2: у	74 -40 4 -7 -9 -16 -7 -45 -42
word after 2: удома	-27 71 -33 -14 -9 -2 -1 -5 -1
word after 2: уже	51 -16 -33 -2 -3 -2 -2 -12 -4
word after 2: узятих	15 -47 43 -8 -2 -2 -2 -14 -4
word after 2: украин	25 -27 7 -39 -22 -20 11 8 -4
word after 2: україн	-18 28 -22 -17 -17 -14 -7 -7 -21
word after 2: усі	-6 -36 26 -7 -4 -5 -5 -15 -13
word after 2: усіх	-42 0 0 0 0 0 0 -2 42
word after 2: федера	-2 -2 10 0 -2 0 0 -3 -1
word after 2: це	-33 40 -63 -12 -25 -16 -9 5 -24
word after 2: цивіль	11 -20 -12 -6 -10 -44 -17 12 -30
word after 2: чаес	30 -20 -2 -1 -1 -2 -2 -2 -2
word after 2: через	-10 -76 29 -4 -6 -5 -12 -16 -15
word after 2: четвер	44 -23 -46 -5 -11 -9 -9 -30 -6
word after 2: четыре	7 22 -30 -2 -2 -7 -4 -2 -14
word after 2: чиї	-25 26 -10 -3 0 -2 -3 0 -1
word after 2: чотирь	-46 60 -64 -2 -5 -9 -3 -20 -13
word after 2: шахеді	9 -1 0 0 0 0 0 -7 -1
word after 2: шестер	1 -8 25 -15 -19 -11 -9 -42 -7
word after 2: штабу	34 -11 0 0 -2 -1 -2 -25 -15
word after 2: ще	69 -72 -16 -3 -7 -17 -5 -16 -8
word after 2: що	46 -28 -34 -15 20 -24 -8 -27 -22
word after 2: щодо	-9 -3 0 0 0 -2 0 -31 32
word after 2: щонайм	-32 24 -6 0 -1 -2 0 -9 29
word after 2: экипаж	-16 -33 22 -14 -10 0 -2 -4 -10
word after 2: это	24 -29 18 -26 -15 -5 -5 -12 -16
word after 2: як	-16 32 -30 0 0 0 0 -9 -1
word after 2: який	17 -16 -1 0 0 0 0 -3 0
word after 2: яких	-19 23 -8 -13 -8 0 -19 -26 -47
word after 2: які	15 18 -42 25 -9 -46 -9 -20 -15
word after 2: є	-19 39 -3 0 0 -1 -1 -1 -28
word after 2: і	-69 46 -73 -11 -11 -16 -9 32 26
word after 2: із	41 -26 -31 -9 -7 -16 -6 -34 -6
word after 2: їдуть	26 -19 -38 -3 -2 -12 -5 -14 -2
word after 2: їх	-41 42 -26 -1 -1 -2 -2 -2 -1
word after 2: الي	18 2 3 -23 -15 -7 -5 -17 -2
word after 2: اليوم	0 6 -5 0 0 0 0 0 0
word after 2: اوكران	-10 41 -61 -23 -2 -25 -5 -11 -4
word after 2: جانب	-15 36 5 -27 -2 -2 -2 -7 -9
word after 2: جانبين	-26 7 -1 -21 -1 0 0 2 -1
word after 2: روسيا	-30 -28 25 21 -3 -3 -15 -1 -8
word after 2: كل	28 1 10 -44 -6 -4 -6 -31 -9
word after 2: من	2 33 -32 -1 -2 -2 -1 -1 -2
word after 2: و	-13 13 7 -21 -1 37 -10 -24 3
word after 2: واقع	-20 -16 -3 23 0 0 0 -8 -1
word after 2: –	0 -20 -12 -33 -28 -16 -13 41 -24
word after: 	-18 44 -58 -8 -10 -8 -5 -36 -7
word after: !	-100 -4 42 -60 -43 -41 -34 49 -42
word after: "	19 -31 -41 -20 -17 -5 -15 26 -7
word after: '	14 -4 -2 0 -1 -1 0 -1 -6
word after: (	17 -23 -56 -29 -18 -25 -12 10 31
word after: )	17 8 -18 -17 -10 -11 -6 -39 -54
word after: +	21 -55 40 -5 -2 -2 -2 -14 -8
word after: ,	-18 -15 -17 -15 -16 -19 -11 23 -11
word after: -	-4 0 -20 31 -4 -2 -5 -43 -13
word after: .	-5 25 -5 -17 -8 -9 -16 -22 -11
word after: /	108 -35 -7 -4 -15 -3 -4 -69 -56
word after: :	-3 -4 3 -13 -25 -23 -14 -16 -29
word after: ;	-26 13 -26 4 -21 2 -13 22 8
word after: =	-11 32 -24 -3 -1 0 -1 -5 0
word after: ?	16 -42 12 -7 -36 -5 -6 -29 -36
word after: a	65 -52 36 -24 -4 19 -3 -21 -20
word after: about	5 -1 0 0 0 0 0 0 -4
word after: accord	-26 -34 37 -3 -1 -2 -2 -38 26
word after: after	24 10 -4 -25 -5 -2 -3 -25 0
word after: afu	-15 23 -16 -2 -2 8 -7 -2 -1
word after: agreed	41 -9 0 0 0 -1 0 -37 0
word after: agreem	23 -17 0 0 0 0 0 -10 0
word after: air	53 -8 -5 -9 -1 -2 -1 -2 -36
word after: all	-43 12 -34 -4 -5 14 -5 -16 -4
word after: alread	26 -1 -23 -1 -4 -2 -2 -1 -5
word after: among	-1 12 -13 -29 -11 -10 -16 -44 -17
word after: an	7 21 -64 -8 -4 -7 -2 -7 -2
word after: and	-21 -34 11 -16 -15 -5 -12 20 -28
word after: anothe	23 -15 -8 -1 0 0 -1 -12 -1
word after: apiece	-50 31 -12 -31 -3 -3 -9 -16 -6
word after: are	-40 43 -38 11 -23 -11 -16 -59 9
word after: armed	0 37 -26 -13 -2 -9 -4 -3 -7
word after: armour	15 0 -5 0 -1 0 0 -1 -6
word after: arms	23 -11 -2 0 -1 -1 0 0 -10
word after: arrive	27 -49 -1 0 0 0 -1 -21 -1
word after: artill	8 0 -2 0 -1 -1 -1 0 -2
word after: as	-71 53 -37 -4 -11 -23 -4 8 16
word after: at	-12 -38 -5 -7 -7 -6 -5 -65 25
word after: azerba	5 -1 -3 0 0 0 0 0 0
word after: azovst	15 -3 -7 0 0 -4 0 -1 0
word after: back	-28 17 -4 -49 -20 17 -23 7 -32
word after: bakhmu	-26 46 -36 -14 -3 -4 -3 -2 0
word after: be	20 -12 -13 -6 -1 -3 -2 -16 -14
word after: been	-11 -20 7 -29 -16 -21 -16 16 -30
word after: before	39 -4 -1 -3 0 0 -1 -29 -1
word after: being	25 -8 -11 -22 -9 14 -12 -18 -35
word after: belaru	-7 13 -34 -1 -7 -7 -2 -2 -7
word after: betwee	-62 39 -14 -2 -9 -16 -4 3 -3
word after: border	15 -5 -4 -1 -2 -1 -1 -1 -1
word after: both	-39 4 -14 0 -13 -3 -5 25 -9
word after: bringi	0 0 9 -4 0 0 0 -5 0
word after: brough	-8 8 -20 -18 -8 8 -18 3 -14
word after: by	-3 10 15 -70 -34 -22 -31 -35 -3
word after: came	16 -29 -26 -19 -7 14 -7 11 -3
word after: camps	-5 0 0 0 0 0 0 -1 7
word after: captiv	13 -8 -6 -34 -9 -15 -9 -13 7
word after: captur	-59 65 -25 -10 -3 -3 -3 -11 -16
word after: carrie	60 -35 -13 -15 -1 -1 -5 -23 0
word after: cathol	10 -2 -2 0 0 -1 0 -1 -3
word after: childr	39 45 -15 -10 -1 -2 -1 -48 -15
word after: civili	-42 54 -64 -24 -17 -22 -11 43 -38
word after: code	22 41 -10 -1 -2 -2 -1 -40 -22
word after: come	-7 -18 4 -19 -6 -17 -9 0 -31
word after: coming	-27 42 -7 -11 -1 -1 -1 -1 0
word after: compan	21 0 0 0 0 0 0 -20 0
word after: comple	7 7 -1 0 0 0 0 -12 0
word after: cooper	15 -15 -1 -1 -1 0 0 0 0
word after: coordi	-53 49 -17 -13 -3 -1 -2 25 -25
word after: countr	-26 6 10 -30 -41 -6 -9 23 -9
word after: crosse	41 -37 -3 -1 -1 -1 0 0 -1
word after: day	17 -1 0 0 0 0 0 -9 -7
word after: days	-1 -90 -9 -6 -3 -3 -5 47 -9
word after: dead	9 -24 18 -1 -1 -4 -1 13 -7
word after: deal	65 -56 -7 -2 -2 -4 -1 -4 -1
word after: defenc	27 -17 -3 0 0 -1 -1 -9 -1
word after: defend	64 -43 -27 -5 -2 -15 -3 -7 -20
word after: delive	-22 25 0 0 0 -1 -1 -2 0
word after: destro	6 -1 -1 0 0 0 0 0 -2
word after: detain	28 -8 -42 -7 -1 -1 -1 -10 15
word after: died	16 -4 -5 -1 -1 -3 -4 -1 -2
word after: direct	25 -38 18 0 -4 -4 -4 -2 -1
word after: disabi	69 -55 -41 -4 -3 -1 -1 -12 -1
word after: done	55 -47 -39 -11 -13 -1 -2 -15 -6
word after: donets	28 -17 -21 0 0 -4 -1 -1 0
word after: down	22 -11 -1 0 -1 -1 0 0 -9
word after: drones	50 -1 0 0 -3 -1 -1 -49 -26
word after: each	-24 9 -6 -23 14 -12 -18 -23 -9
word after: either	34 -18 12 -31 -5 -9 -10 -46 -1
word after: evacua	28 -1 -22 0 0 0 -1 -2 -5
word after: exchan	32 -64 -45 14 -15 -18 -13 9 -31
word after: expect	12 -3 -2 -1 0 -1 -1 -4 0
word after: fallen	18 36 -73 -2 -6 -10 -1 27 0
word after: famili	-70 58 -46 15 -6 -5 -10 -10 -12
word after: federa	-42 -19 35 -2 -1 -5 -11 -5 -4
word after: field	40 0 -1 -1 -2 0 -1 -37 -3
word after: five	42 -36 -12 -21 -1 -1 -2 -2 -1
word after: food	15 -10 0 -1 -1 -1 0 0 -2
word after: for	40 -26 6 3 -37 -11 -18 -57 -20
word after: forces	-41 31 7 -13 -2 -3 -3 -2 -7
word after: foreig	-8 18 -30 0 -3 -1 -3 -15 0
word after: four	17 4 -18 0 0 -1 0 -1 -2
word after: free	15 -28 -17 21 -19 -11 -13 -43 -2
word after: freed	-15 -9 21 28 -13 -7 -12 -4 -16
word after: friday	-38 -22 14 -56 -2 -2 -2 39 -1
word after: from	17 -19 -26 -17 -15 -13 -11 -10 -15
word after: genera	13 -1 -1 -2 -1 -3 -1 -7 0
word after: go	7 -52 -6 29 -6 -16 -8 -22 -8
word after: going	3 -5 6 -19 -8 -2 -7 -3 -1
word after: got	37 -28 -17 -7 -6 -5 -9 -59 -4
word after: govern	18 2 -2 -24 -2 -3 -3 -3 -2
word after: greek	10 -2 -2 0 0 -1 0 -1 -3
word after: had	37 -36 -22 -8 -16 -29 -20 -10 -29
word after: handed	-54 23 -29 -28 -22 0 19 17 -23
word after: has	40 -7 -24 -7 -3 -1 -7 -16 -5
word after: have	-25 -12 9 -46 -13 -15 -11 33 -26
word after: headqu	-53 49 -17 -13 -3 -1 -2 25 -25
word after: held	57 -73 21 -12 -9 -12 -7 -14 -25
word after: hold	31 -20 -1 -6 0 0 0 -4 -1
word after: home	31 -1 -2 -15 -12 -12 -7 2 -7
word after: hospit	21 -15 -3 -2 -2 -1 -1 -37 -3
word after: in	-33 8 -4 13 -23 -17 -15 -24 30
word after: includ	-1 9 -4 -4 0 0 0 0 0
word after: is	57 -51 6 -2 -2 -7 -2 -34 -8
word after: israel	9 -3 -2 -1 0 0 0 -1 0
word after: it	-15 -24 -5 -14 -2 -1 -3 27 -10
word after: its	1 -17 22 -22 -5 -3 -3 -20 -1
word after: july	9 -2 -1 0 0 0 0 -4 -2
word after: kept	-25 45 -45 0 0 -1 0 -1 12
word after: killed	32 -19 -18 -1 0 -4 -1 0 -2
word after: kursk	-43 -22 51 -18 -3 -10 -6 -26 22
word after: kyiv	-4 -34 45 -15 -19 -16 -16 -32 -28
word after: laid	23 -11 -2 0 -1 -1 0 0 -10
word after: landed	8 -4 0 -2 0 0 0 -1 0
word after: larges	39 -35 0 0 -1 0 -1 0 -3
word after: last	13 -9 -1 -1 0 0 0 -1 0
word after: left	-22 22 26 -26 -34 -3 -5 -14 -1
word after: let	8 -50 -12 29 -6 -16 -8 -24 -9
word after: libera	24 -1 -4 -2 -2 0 -1 -13 -1
word after: listed	-18 -10 -2 -2 -1 -1 0 -15 17
word after: lives	-17 -13 16 -10 -4 -3 -4 -11 -4
word after: made	-56 28 -22 -16 -5 -3 -9 25 -13
word after: mariup	15 15 -17 0 -1 -11 -2 -3 -31
word after: mediat	-51 36 -12 -27 -6 -8 -2 23 0
word after: meetin	34 -7 0 -1 -1 -1 -1 -21 -7
word after: member	12 -4 -1 -8 0 0 0 -1 0
word after: men	21 -14 -18 -17 -1 -1 -2 -1 -1
word after: milita	-53 46 -29 -20 -12 -16 -4 47 -14
word after: minist	-69 18 -3 -9 0 0 -1 36 -1
word after: missil	70 -47 -14 -1 -4 -2 -5 -55 -32
word after: missin	-21 -10 -2 -2 -1 -1 -1 -17 19
word after: monday	10 1 -5 -5 0 -1 0 -1 0
word after: more	-74 7 -40 -24 -10 -5 -7 -34 66
word after: morgue	30 -22 -19 0 -1 -1 -3 -14 -1
word after: moscow	24 20 -28 -21 -9 -10 -17 -18 -9
word after: most	53 -18 5 -9 -3 -1 -3 -1 -6
word after: motor	9 0 -3 0 -1 0 0 -1 -4
word after: moved	4 -11 18 0 -1 -3 -4 -6 -1
word after: nation	43 -39 -4 -1 -1 0 -1 0 -1
word after: navy	-18 -15 17 -1 0 0 -1 0 -2
word after: near	56 -42 -10 -4 -1 -3 -1 -1 0
word after: need	5 -7 -23 0 -2 5 18 -1 -3
word after: ninety	-36 41 -14 -11 -3 -1 -2 0 -5
word after: not	31 -25 0 -1 -2 -1 -3 -14 -12
word after: now	-43 11 -2 -17 -2 -3 -1 21 -1
word after: number	13 -24 -14 -13 -8 -24 -18 -15 -11
word after: of	-11 -6 1 3 -13 -5 -6 17 6
word after: office	22 -3 -12 -1 -1 -3 -1 -17 -2
word after: offici	45 -34 -34 -7 -5 -2 -5 -20 -25
word after: oldest	21 -10 -4 -1 0 -1 -1 -4 -1
word after: on	-7 17 -30 -6 -14 -16 -14 -23 -3
word after: one	9 48 -38 -2 -2 -1 -2 -43 -3
word after: ones	28 -22 1 -19 -3 -6 -12 -26 -1
word after: other	-30 18 22 -1 -8 -16 11 -7 -11
word after: our	65 -61 -27 -1 -1 -1 -4 -28 -9
word after: out	26 25 -39 -26 -4 -7 -8 -28 -17
word after: outsid	-28 -30 -4 0 0 45 -9 0 0
word after: over	11 10 -46 -31 -26 -7 -19 0 0
word after: overal	26 -26 0 -43 0 -1 0 39 0
word after: own	34 -18 10 0 -3 -1 -1 -3 -1
word after: part	40 -21 -49 -19 -6 -1 -3 -8 -5
word after: patien	32 0 -1 -25 0 0 0 -20 0
word after: people	61 -49 -11 -1 -2 -3 -1 -12 -1
word after: per	-20 20 -22 -7 -6 -3 -8 -10 -1
word after: place	-27 5 24 -4 -3 -3 -4 -4 -1
word after: priest	10 -2 -2 0 0 -1 0 -1 -3
word after: prison	-11 4 -18 -2 -1 -1 -1 -15 18
word after: reache	18 3 0 -1 0 0 0 -18 0
word after: receiv	33 -32 13 9 0 -3 -1 -10 -1
word after: regain	-50 46 -41 25 -24 -7 -15 -26 0
word after: region	-32 -27 43 -19 -9 -11 -7 -25 20
word after: releas	-11 9 -20 7 -18 -20 -15 -17 -27
word after: relief	5 -1 0 -1 0 0 0 -2 0
word after: remain	-51 -28 -38 -23 -9 -4 -6 -23 69
word after: repatr	-16 21 7 -2 -1 -1 -1 -8 -2
word after: rescue	-39 54 -19 -1 -1 -1 -1 11 -3
word after: reside	-21 -22 22 -1 -1 -1 -1 0 -9
word after: return	-23 3 -10 -17 -11 3 -13 -19 -8
word after: reunit	-15 2 11 -13 -2 -12 -1 -6 -2
word after: ru	18 -1 -2 0 -1 0 0 -10 -5
word after: russia	-49 14 -5 -32 -20 -7 -16 -8 3
word after: said	-19 -9 46 -3 -1 -6 -2 -4 6
word after: saturd	0 -12 17 6 -2 -7 -2 -3 -1
word after: says	21 34 -29 -13 -9 -1 -2 -24 -5
word after: separa	47 -29 -25 -33 -2 -17 -2 -8 -2
word after: sergea	79 -76 -16 -1 -1 -3 -1 -2 -2
word after: servic	-19 30 -31 -41 -11 -5 -4 9 -14
word after: set	27 -20 -10 -16 -3 -2 -5 -32 0
word after: settle	22 -1 -3 -2 -2 0 -1 -13 -1
word after: seven	-3 -16 27 -3 0 0 0 -6 -1
word after: severa	-10 19 -8 -1 -1 -1 0 -1 0
word after: shot	59 -11 -31 -9 -2 -1 -2 -12 -3
word after: side	-1 28 -7 -63 -18 -15 -16 -10 -10
word after: sides	-2 -32 -17 -4 -6 -2 -4 21 -21
word after: since	-21 -68 -18 -24 -5 -17 -12 41 -31
word after: six	35 18 -17 -6 -3 -1 -1 -28 -17
word after: so	-56 -12 -4 13 -1 0 -1 51 -21
word after: soldie	-21 29 -44 -15 -3 -2 -2 2 -2
word after: some	-65 31 -2 -1 0 -1 -2 51 -28
word after: specia	34 -9 -25 0 0 -1 0 0 0
word after: state	11 -9 -1 0 0 0 0 0 0
word after: states	21 -5 -3 -22 0 -4 -1 -15 -8
word after: still	37 -46 -11 -9 -9 -10 -6 -10 -19
word after: sunday	-3 -7 16 -2 -1 -3 -1 -2 0
word after: surren	14 -6 0 0 -1 -1 -1 -2 -3
word after: table	45 -38 -19 -7 -1 -1 -1 -1 0
word after: taken	-10 31 -25 -16 -9 -6 -3 -34 -16
word after: talks	-9 25 -1 -1 -1 -1 -1 -7 -18
word after: tanks	21 -1 -2 0 -1 0 0 -1 -18
word after: tempor	25 -25 0 0 0 -1 -1 -6 0
word after: ten	26 9 -10 -24 -3 -8 -9 -32 -18
word after: territ	-2 -14 36 0 -1 -1 -1 -26 -1
word after: that	-79 4 11 1 -4 -10 -5 -18 -4
word after: the	-26 -17 -11 -7 -18 -2 -1 29 8
word after: their	21 -16 -46 20 -11 -10 -8 -34 -18
word after: them	2 -4 -3 -2 -13 -22 -14 6 -34
word after: there	3 0 -29 0 0 -1 -4 -2 44
word after: this	-25 -42 -29 -26 -3 -5 -5 37 -7
word after: those	13 9 -16 -1 0 -1 -1 0 0
word after: three	-17 -19 -42 -18 -3 -6 -11 39 -21
word after: throug	35 -22 -14 -9 -4 29 -5 15 -45
word after: thursd	24 -7 9 -29 -3 -7 -1 -6 -3
word after: to	-1 -10 -14 -34 -13 -13 -13 32 -5
word after: today	-20 47 -44 -4 -8 -21 -9 -50 -9
word after: togeth	20 6 -15 -7 -2 -1 -1 -2 0
word after: tonigh	-48 -20 -13 37 -7 -2 -2 -14 -2
word after: too	-20 19 4 -1 0 -1 -1 -2 0
word after: took	-19 5 12 -2 -1 -1 -1 -1 -1
word after: total	-56 11 -18 13 -11 -7 -17 9 -25
word after: transf	-1 42 -39 -1 -1 -5 -3 -1 -2
word after: tuesda	-42 23 -62 11 -8 -3 -3 -20 -4
word after: two	-34 48 -50 12 -14 -7 -12 -78 -28
word after: uae	-43 29 -30 -27 -6 -11 -5 23 -1
word after: ukrain	-52 16 -15 -25 -16 -16 -16 41 -17
word after: under	-21 55 -19 -30 -4 -18 -1 -3 -1
word after: united	21 -21 36 -22 -1 -4 -1 -20 -7
word after: up	-42 3 25 -3 -3 -2 -8 -14 -5
word after: urgent	-31 -38 24 -1 -6 2 16 -5 -4
word after: us	-1 -9 -3 0 0 14 -1 0 0
word after: vehicl	17 0 -7 0 -1 0 0 -2 -6
word after: war	38 -5 -12 -2 -2 -6 -2 -36 -1
word after: was	-35 -30 40 -30 -7 -11 -6 -14 -11
word after: washin	17 -2 -7 -5 0 -2 0 -2 0
word after: way	-51 -10 25 -21 41 -17 10 33 -9
word after: wednes	-23 57 -40 -20 -3 -2 -3 -15 -1
word after: week	33 -26 25 -1 -1 -1 -1 -31 -1
word after: well	-1 8 -4 0 0 -1 0 -2 0
word after: went	0 -6 -15 -38 40 -14 11 -26 -8
word after: were	9 -26 0 0 -18 0 -16 -53 -21
word after: when	39 0 -38 0 0 -1 0 -1 0
word after: which	-54 -12 -46 21 -24 -17 -4 48 -31
word after: who	26 -7 13 -11 -6 -14 -8 -13 -5
word after: whom	45 -26 -53 -4 -5 -19 25 -15 -7
word after: whose	-17 18 11 -30 -5 -8 -6 -12 -4
word after: will	23 -7 -1 -1 -2 -2 -2 -7 -2
word after: with	-8 -5 -13 6 -4 -8 -8 32 -13
word after: within	9 -1 -1 0 0 -4 -1 -1 0
word after: withou	26 -27 10 -19 -3 -9 -12 -13 -18
word after: women	1 13 -16 -4 -1 -5 -1 -4 -2
word after: would	36 -25 -1 -1 -6 -1 -1 -8 -4
word after: wounde	-22 -38 -10 -15 -2 25 -11 10 -1
word after: year	-40 -16 -12 -1 -2 -2 -2 33 -6
word after: years	47 -25 -20 -1 -1 -1 -3 -1 -7
word after: а	45 -61 -34 -19 -27 -40 -23 7 -32
word after: або	32 -4 -2 0 -1 -18 -2 -4 -4
word after: авиабо	33 -4 -19 -2 -4 0 -1 -3 -2
word after: автомо	79 -72 -35 -2 -9 -6 -3 -2 -5
word after: агентс	-55 63 -37 -2 -1 -2 -2 -1 -5
word after: аес	24 -20 0 0 0 -2 -1 0 -1
word after: азерба	28 -22 -5 0 0 -1 0 0 -1
word after: азова	-7 35 -37 -8 -3 -13 -1 -1 -1
word after: азовст	98 -34 -61 -11 -8 -41 -10 -41 -18
word after: азову	14 36 -23 -2 -2 -17 -2 -22 -7
word after: активі	10 -6 0 0 -1 0 0 -1 -1
word after: бабушк	34 4 -33 -1 -1 0 -1 -4 -1
word after: бахмут	-16 37 -55 -5 -18 -6 -5 -24 -7
word after: без	-2 14 -45 -7 -16 9 -18 -35 -4
word after: безвіс	-68 24 -11 -1 -7 -6 -3 -31 56
word after: белгор	-39 -43 62 -1 -1 -1 -4 -11 -4
word after: белору	-2 -60 62 -5 -4 -1 -3 -1 -29
word after: беспил	50 -11 -18 -2 -4 -1 -2 -9 -7
word after: бойови	44 2 -1 0 -1 0 0 -45 -1
word after: бойові	11 -8 -1 0 -1 0 0 0 -1
word after: бойцов	26 -84 49 -12 -13 -7 -5 2 -9
word after: боку	-6 -22 13 -6 21 -10 -5 -47 -24
word after: больни	30 -17 -3 -1 -1 0 -1 -5 -28
word after: больше	-22 -24 30 -8 -4 -4 -9 -11 -19
word after: борони	39 -3 -16 -2 -2 -13 -1 -12 -4
word after: борту	24 -12 -18 -1 -1 -1 -2 0 -1
word after: бпла	8 -1 -3 -1 0 0 0 -1 -2
word after: братів	20 -2 -52 -6 -5 -13 -3 -27 -2
word after: бригад	32 -23 -5 0 -1 -2 0 0 -16
word after: британ	10 -2 -18 0 0 0 0 -4 -1
word after: бронир	47 -15 -23 -2 -4 0 -1 -2 -12
word after: були	-11 35 -40 -5 -4 -9 -11 -23 -6
word after: було	60 -23 -6 -4 -4 -8 -2 -23 -17
word after: был	11 -1 -7 0 0 0 -1 -2 0
word after: были	18 5 -50 -1 -2 -19 -2 0 -4
word after: бійці	42 -41 -11 -1 -2 -1 0 -1 -1
word after: бійців	102 -87 -16 -1 -4 -6 -2 -1 -3
word after: білору	-29 -30 30 -3 -5 -2 -7 -13 -15
word after: більше	-48 50 0 0 0 -1 -1 -3 -2
word after: в	0 -16 4 -18 4 -29 -12 -25 12
word after: важкоп	-2 14 -8 -1 -1 -10 -4 -16 -1
word after: вважал	66 -55 -24 -2 -6 -14 -13 -30 -74
word after: вважаю	-57 -1 0 0 0 0 0 -19 55
word after: вдалос	23 -12 -11 -9 -4 -4 -5 -17 -28
word after: вдома	-94 46 -36 -35 -15 -19 -12 43 -15
word after: везли	24 -16 0 -1 -2 -1 0 -1 -3
word after: велико	4 25 -26 -1 -1 0 0 -1 -2
word after: вересн	13 -1 0 0 0 0 0 -3 -7
word after: вернув	79 -32 -49 -12 -6 0 -1 -3 -6
word after: вернул	-47 -13 40 9 -23 -7 -11 -34 -16
word after: вертол	17 -2 -3 -3 -1 0 -1 -16 -7
word after: ветера	5 -1 -2 0 0 0 0 0 -1
word after: вже	20 -2 -35 -4 -3 -10 -6 31 -25
word after: взамен	10 -33 25 -11 -10 -5 -12 -10 -4
word after: взяты	5 -2 -2 0 -1 0 0 0 -1
word after: взятых	-16 5 25 -4 -3 -4 -2 -3 -13
word after: вивезе	-36 -24 -5 -1 0 -1 -1 36 0
word after: вивезл	7 5 -29 -7 -3 -18 -14 -17 -3
word after: визвол	-26 11 -29 -31 -7 -6 -6 25 -15
word after: вийшли	-9 28 -57 -9 -5 -7 -8 -46 -6
word after: викона	-20 -14 0 -1 0 -1 -1 23 -1
word after: випадк	16 -8 0 0 -1 0 0 -4 -2
word after: вирвал	-10 23 -10 -2 -1 -1 -1 0 -2
word after: вирван	-19 37 -1 0 -1 -1 -1 -17 -1
word after: виїхат	28 -25 0 -1 0 0 -1 -1 0
word after: включа	-54 53 -34 -5 -4 -15 -10 -8 -6
word after: вкс	-30 -10 50 -1 -10 0 -2 -3 -1
word after: вместе	47 -31 -32 -2 -3 -15 -3 -2 -2
word after: вместо	18 0 -16 0 -1 0 0 0 -1
word after: вмс	83 -62 -6 -1 -1 -4 -1 -6 -11
word after: во	11 1 0 -1 -1 -1 -1 -1 -14
word after: воды	15 -8 -1 -2 -1 0 -1 0 -3
word after: военно	3 -5 -13 21 19 -14 -15 -28 -41
word after: военны	-36 35 9 -35 -33 -9 -16 -51 -41
word after: возвра	20 -27 -5 -17 -14 -4 -11 -18 -14
word after: возз'є	13 5 -3 -10 -1 0 -1 -7 0
word after: волонт	-57 18 -20 -2 -4 -14 -2 -15 45
word after: волю	-23 24 -25 -3 -5 -4 -4 -12 -3
word after: волі	-105 46 -24 1 -11 -5 -6 -26 -2
word after: вона	12 -7 0 0 0 0 0 -3 -2
word after: вони	4 -5 -19 -5 25 -5 -3 -20 -6
word after: вооруж	-1 25 -4 -1 -4 -2 -4 -7 -7
word after: восемь	-71 34 48 -30 -31 -5 -7 -42 -28
word after: воссое	-51 41 -34 -29 -7 -2 -4 -10 -6
word after: восста	63 -30 -13 -1 -6 -1 -5 -34 -1
word after: времен	5 0 0 0 -1 0 0 -3 -2
word after: время	11 -16 0 -2 -2 -1 -1 17 -17
word after: вс	17 -5 -13 -1 -15 -1 -3 -18 -1
word after: все	16 -4 -2 -11 -10 -5 -6 16 -20
word after: всего	45 -59 -46 -23 -10 -8 -12 -42 29
word after: встигл	54 -49 -36 0 -1 -13 -5 -5 -23
word after: встреч	-11 -10 -37 -3 -4 37 -5 -18 -10
word after: всу	20 12 -35 -12 -12 -1 -11 -28 -40
word after: всього	-56 -11 -1 -1 0 0 0 30 0
word after: всі	-33 41 -21 -2 -9 5 -8 -43 -30
word after: втрати	60 -52 0 0 -1 -1 0 -14 -2
word after: вчера	32 -27 2 -7 -31 -19 -5 -26 -8
word after: вчора	-36 48 -34 -14 -2 -6 -1 -21 -11
word after: вывезе	-35 -3 19 -7 -3 -4 -6 -17 -14
word after: выехал	1 9 3 -9 -5 -9 -3 -20 -1
word after: вызвол	-59 -2 16 -10 0 0 0 57 -1
word after: выполн	13 -16 33 -4 -6 -1 -2 -29 -3
word after: вышедш	25 -1 -24 -1 0 -1 -1 -3 -6
word after: вышли	-33 -53 62 -13 -3 -8 -4 -12 -4
word after: від	-55 39 -20 -16 -26 -30 -19 13 -24
word after: відбув	6 -17 6 -3 -2 -2 -1 -3 -1
word after: відбул	56 -35 -22 -1 -1 -2 -2 -39 -2
word after: віддал	1 -39 -23 -8 24 21 -14 -17 -10
word after: відпов	4 -56 -3 -4 -4 -1 -3 30 -46
word after: військ	-29 57 19 -14 -21 -19 -12 -29 -23
word after: вільні	-38 47 -14 -21 -6 -3 -1 -4 -5
word after: він	39 -36 -2 -1 0 0 -1 -5 -1
word after: вісім	12 2 -16 0 -1 -3 -1 -2 -10
word after: гарніз	-10 27 0 0 -1 0 0 -16 -3
word after: гварді	45 -44 -1 0 0 -1 0 0 0
word after: где	57 -3 -27 -1 -6 0 -1 -2 -35
word after: гектар	12 -1 -6 0 -1 0 0 -2 -1
word after: глава	-31 0 7 -2 -1 0 -2 -4 -2
word after: говори	15 -6 -43 -15 -6 -1 -4 -12 -36
word after: госпит	70 -5 -42 -8 -6 -1 -4 -11 -40
word after: гражда	-71 24 11 -24 7 -24 -16 -42 29
word after: границ	24 -14 13 -1 -2 -1 -2 -20 -3
word after: греко-	30 -28 -9 0 -1 -4 -1 -2 -20
word after: громад	40 1 -69 0 -1 -3 -2 -36 0
word after: группа	44 -1 -42 -1 -21 -1 -1 -6 -14
word after: группы	8 -1 -5 0 0 0 0 0 -1
word after: далі	37 -19 0 0 -1 -1 -1 -35 -2
word after: даними	-63 28 -3 -9 -1 -1 -1 41 -11
word after: два	15 -78 -24 -10 -14 -22 -16 47 -35
word after: двадца	39 8 -39 -3 -3 -1 -8 -14 -27
word after: двадця	12 9 -27 -2 -1 -1 -1 -4 -10
word after: две	-23 -35 39 -1 -11 -1 -4 -3 -11
word after: двое	-3 57 -54 -10 -14 -10 -10 -36 -27
word after: двоих	53 -8 -19 -5 -2 -2 -2 -3 -7
word after: двох	-34 41 -34 -4 -5 -12 -4 -46 -3
word after: двоє	15 9 -72 -7 -14 -15 -8 -49 -23
word after: двух	-16 33 -29 -16 -16 -5 -4 -5 -2
word after: де	11 -2 -2 -1 0 -1 0 -3 -3
word after: дев'ят	-33 52 -3 -3 -3 -1 -3 -15 -11
word after: девять	29 21 -52 -1 -7 -4 -2 -5 -2
word after: действ	33 -27 8 -2 -5 -15 -4 -3 -5
word after: делега	0 48 -48 0 0 0 0 0 0
word after: день	59 -31 11 -1 -20 -2 -3 -23 -13
word after: депута	-4 -4 12 0 -1 0 0 -3 0
word after: держав	82 -60 -10 -1 -2 -3 -3 -48 -16
word after: держсп	63 -51 -23 -1 -3 -5 -2 -2 -6
word after: десяти	57 -44 -18 0 -3 -1 -1 -33 -4
word after: десятк	62 -33 -18 0 -2 -2 -1 -9 -7
word after: десять	48 19 -37 -3 -4 -3 -3 -59 -4
word after: детей	-9 29 -37 -5 -4 -6 -10 -10 -4
word after: дети	1 -36 -61 -3 -5 -7 -3 -18 18
word after: дехто	-28 29 0 -1 0 0 0 -3 -1
word after: для	22 -18 -45 -4 -6 -4 -3 12 -22
word after: днр	103 -41 -89 -1 -6 -11 -2 -2 4
word after: дня	59 -18 -33 -3 -17 -1 -3 -11 -12
word after: дні	-4 -81 -14 -9 -11 -20 -11 53 -21
word after: до	14 -4 -3 -14 -10 -13 -11 -33 -19
word after: добров	-27 33 -20 -1 -4 -6 -3 -16 -2
word after: добу	27 -1 0 0 0 0 0 -26 -7
word after: довічн	23 -15 -1 0 0 -1 -1 -1 -5
word after: догово	-8 -33 -14 0 0 -2 -2 15 -1
word after: додому	2 1 -65 4 -13 -16 -9 26 -10
word after: докуме	46 -25 -3 -1 -1 -1 -1 -14 -6
word after: должен	20 -2 -7 0 -1 0 -2 -8 -1
word after: дома	42 -49 39 -40 -27 -13 -11 -30 -19
word after: домов	17 -2 -5 -1 -1 -1 0 -5 -2
word after: домови	27 -23 -6 -1 -1 -2 -1 -13 -1
word after: домовл	36 -5 -7 -4 -2 -3 -1 -42 -11
word after: домой	22 -58 21 -40 9 -6 -10 -24 -21
word after: донбас	40 -26 -11 -1 -4 -1 -1 -3 -1
word after: донецк	47 -25 -11 -4 -3 -3 -1 -2 -14
word after: донець	44 -23 -51 -3 -4 -6 -6 -32 -1
word after: донечч	28 -26 -5 -1 -2 -2 -1 -9 -4
word after: допомо	24 -4 -1 0 -1 -2 -3 -12 -3
word after: доправ	39 -36 -2 0 0 0 -1 -3 -1
word after: достав	8 0 -56 -9 -4 -3 -5 -12 -2
word after: досі	16 -3 0 0 0 0 0 -2 -11
word after: дочека	-25 28 -1 0 0 0 0 -1 -1
word after: дпсу	92 -86 0 -1 -1 -7 -2 -3 -3
word after: друг	-21 -3 28 -27 -47 -12 -2 -2 -7
word after: другу	-21 -3 28 -27 -47 -12 -2 -2 -7
word after: дружин	-37 42 -38 -4 -2 -5 -4 -9 -6
word after: дітей	26 -13 0 -2 -1 -3 -3 -32 -18
word after: діти	-9 -40 -4 -4 -4 -4 -4 15 -6
word after: его	21 -19 -13 0 -1 -6 -2 -1 -1
word after: единиц	50 -3 -17 -2 -7 -3 -2 -19 -42
word after: едут	49 -43 -43 -11 -12 -2 -4 -4 -3
word after: екіпаж	-13 20 -1 0 -1 0 -1 -4 -1
word after: електр	21 -15 0 0 0 -1 0 -4 0
word after: емірат	-60 -2 58 -5 -5 -3 -3 -25 -6
word after: енерго	-30 35 -21 -1 0 -2 0 -1 0
word after: есть	23 -20 3 -6 -7 -5 -6 -16 -43
word after: еще	33 -20 -88 -12 -28 38 -19 22 -25
word after: ж	-19 44 -43 -1 -5 -2 -3 0 -28
word after: же	22 -35 26 -16 -7 -4 -6 -28 -5
word after: женевс	57 -73 -16 -11 -4 -8 -7 -17 -4
word after: женщин	38 19 -50 -4 -8 -16 -5 -10 -14
word after: жизни	-2 0 19 0 -11 0 -1 -1 -3
word after: жизнь	-3 -1 12 0 -4 0 -1 -1 -2
word after: жителе	6 -31 3 -1 -5 -1 -5 -4 16
word after: жители	53 -50 -17 0 -1 0 -6 -2 -12
word after: жителя	30 -26 12 0 -3 0 -2 -10 -2
word after: жителі	0 -24 25 0 -1 0 -1 0 -1
word after: журнал	-36 -18 -1 0 -1 -1 -1 -6 34
word after: жінки	105 -101 -35 -2 -3 -5 -3 -28 -9
word after: жінок	50 -17 -32 -3 -1 -12 -2 -22 4
word after: з	36 -29 -38 -16 -22 -20 -14 21 -19
word after: за	24 -12 -72 -48 -29 -33 -20 8 2
word after: забезп	-10 -28 -9 0 0 29 -1 -1 0
word after: забрал	-4 -6 19 -22 -8 -5 -6 -39 -5
word after: завдяк	60 -6 -12 -3 -3 -4 -2 -64 -1
word after: заверш	-3 2 -50 -11 -3 -2 -4 19 -5
word after: завтра	54 -20 -4 -3 -4 -2 -2 -34 -7
word after: загало	-2 -9 -12 -1 -1 -2 -2 7 -1
word after: загибл	4 7 -28 -11 -8 -20 -13 -2 -11
word after: загину	-37 41 -1 0 0 -1 0 -5 0
word after: закрыт	35 -24 -14 -5 0 0 -1 -2 -1
word after: залиши	24 26 -36 -3 -5 -2 -1 -1 -6
word after: запита	39 -15 -6 -3 -1 -1 -2 -13 -8
word after: запорі	64 -37 -16 -7 -5 -11 -5 -40 -5
word after: запрос	23 -4 -5 -7 -6 -4 -4 -18 -36
word after: застен	34 -59 60 -2 -1 0 -2 -2 -35
word after: заступ	23 -16 -36 -2 -5 -8 -2 -16 -25
word after: засудж	48 -26 -32 -2 -2 -16 -5 -9 -10
word after: затрим	38 -31 -21 0 0 -1 -1 -1 -6
word after: захвач	-10 -41 40 -1 -6 -1 -1 -1 -1
word after: захисн	41 19 -64 -5 -9 -34 -5 25 -13
word after: захища	45 -25 -15 -1 -1 -11 -2 -8 -3
word after: захопл	-11 22 -1 0 0 0 0 -9 -1
word after: защитн	3 30 -40 -4 -6 -3 -6 8 -3
word after: збройн	81 -60 -68 -15 -20 -28 -13 -59 -23
word after: звання	39 -33 -10 0 -1 -2 -1 -1 -1
word after: звонко	8 0 -2 0 0 0 -1 -4 -1
word after: звільн	-11 41 -31 -13 -5 -9 -7 12 -11
word after: здалис	5 -2 -1 0 0 0 0 -1 -1
word after: земляк	77 -71 -2 -2 -2 -1 -1 -7 -6
word after: землі	-34 72 -23 -20 -7 -2 -2 -32 -6
word after: зміїни	54 -43 -9 0 -1 -14 -2 -10 -6
word after: зникли	-20 -14 -24 -2 -7 -16 -12 -41 53
word after: знищен	16 0 -9 0 -1 -2 0 0 -4
word after: знову	-57 -5 -31 -42 -12 -8 -7 54 -13
word after: зокрем	-19 25 -40 -1 -3 -5 -7 -14 -10
word after: зсу	66 -42 -35 -9 -10 -32 -11 -29 -15
word after: зустрі	1 28 -9 -4 -5 -7 -6 -43 -21
word after: зі	-23 48 -26 -3 -6 -38 -11 -44 -35
word after: зіткне	49 -4 0 0 -1 0 0 -45 -1
word after: и	-9 22 -37 3 3 -16 -17 -15 -35
word after: из	15 -35 23 -27 -26 -35 0 -32 5
word after: им	-20 39 -37 -20 -16 -3 -9 -36 -32
word after: инвали	117 -89 -79 -4 -16 -28 -8 -49 -8
word after: иностр	26 -19 -37 -5 -6 -1 -4 -1 -12
word after: источн	20 -11 -10 0 -1 -1 -1 0 -1
word after: их	-4 -25 59 -25 -18 -19 -13 -50 -59
word after: июля	49 -42 -15 -2 -2 -1 -1 -1 -3
word after: й	-8 32 0 -10 -10 -17 -13 -45 -19
word after: йде	36 -20 0 0 -1 -1 0 -35 -1
word after: його	-33 36 -26 -1 -5 -4 -4 -3 -12
word after: к	-17 -16 45 -21 -25 -10 -10 -32 13
word after: каждой	-24 -17 -25 -12 -3 -15 -15 42 -34
word after: каждую	-18 -39 68 -28 -41 -3 -4 -3 -12
word after: каждый	-34 -1 -9 0 -1 0 -2 45 -9
word after: как	-25 -21 34 -1 -1 -1 -1 18 -18
word after: катува	16 -1 0 0 0 -2 -1 -10 -2
word after: кв	24 -14 -15 -1 -1 0 0 -8 -1
word after: кварти	43 -34 -11 0 -1 -1 -1 -2 -3
word after: киев	4 43 -14 -3 -5 -14 -6 -10 -8
word after: киевск	-23 -16 33 -4 -1 -4 -1 -15 -50
word after: киеву	-13 -7 30 -3 -13 1 -9 -18 -33
word after: км	24 -14 -15 -1 -1 0 0 -8 -1
word after: кого	-10 16 -8 -1 -2 -7 -2 -12 -9
word after: кожен	-35 55 -10 -1 -1 -4 -1 16 -7
word after: кожног	-13 -18 13 -6 21 -11 -5 -49 -23
word after: кожної	4 -46 38 -9 -11 -15 -16 -31 -7
word after: коли	11 -8 -1 0 0 0 0 0 -1
word after: колонн	12 -37 31 -2 -7 0 -1 -1 -2
word after: колоні	16 -3 -2 -1 -1 -1 -1 -6 -2
word after: команд	-23 -29 33 0 -2 -2 -6 0 -1
word after: конвен	58 -73 -16 -13 -5 -8 -7 -19 -6
word after: консул	14 0 0 0 0 0 0 -12 -1
word after: контро	9 -3 -1 -1 -1 -3 -1 0 -1
word after: конца	31 -21 -7 0 -1 -2 -1 -2 -2
word after: коорди	-55 33 18 -2 -6 -13 -7 25 -37
word after: корабл	-46 34 -27 -1 -1 0 -3 -9 -4
word after: кордон	-46 58 -31 -10 -3 -2 -2 -8 -3
word after: коридо	25 -23 -2 0 0 0 0 -1 0
word after: коррес	-90 15 -5 -15 -3 -3 -2 -6 -2
word after: которо	18 -14 -12 0 0 0 -1 -9 -2
word after: которы	-17 -2 0 -21 -21 -19 -16 -47 9
word after: країн	6 -3 0 0 0 -1 0 -1 -1
word after: кримсь	70 -58 -8 -2 -10 -6 -3 -10 -50
word after: крім	-14 49 -49 0 -2 -8 -1 -1 -1
word after: кто	28 2 -17 -10 -38 -4 -3 -7 -1
word after: кто-то	17 -2 -3 0 -1 0 -1 -5 -6
word after: кума	28 -20 20 -2 -20 -4 -4 -17 -10
word after: курсан	5 -1 -1 0 0 -1 0 -1 -1
word after: курско	-10 -30 36 -5 -5 -4 -11 18 -16
word after: курськ	-21 10 23 -1 -1 -12 -12 -19 -16
word after: курщин	-20 -70 66 -1 -1 -8 -12 -1 -7
word after: кіломе	40 -2 0 0 0 0 0 -36 -3
word after: кілько	31 -38 -10 -2 -2 -3 -4 -17 -15
word after: кількі	-8 -20 -3 -2 -7 -7 -2 -51 46
word after: кінця	18 -9 -6 0 0 0 -3 0 0
word after: лабора	10 -1 0 0 0 0 0 -6 -1
word after: лежачи	-9 -38 31 -1 -16 -6 -11 -22 -5
word after: лет	22 -6 -20 0 -1 -2 -1 -2 0
word after: летчик	-10 -13 18 0 -1 0 0 -1 -10
word after: лечени	55 -27 -12 -1 -6 -9 -4 -6 -28
word after: лиц	-2 51 -48 0 -2 0 0 -2 0
word after: лише	-52 -22 5 -1 -5 -3 -2 12 0
word after: лнр	37 -12 -31 -3 -2 -6 -8 -13 -57
word after: луганс	51 -20 -36 -3 -2 -9 -2 -5 -4
word after: льотчи	-69 33 -5 -2 -5 -15 -6 0 -16
word after: людей	17 -52 12 -4 20 -4 -3 -21 -21
word after: люди	12 -18 42 -4 -10 -1 -1 -6 -29
word after: лікарн	16 -16 -10 0 0 -1 -1 -7 0
word after: лікува	16 -9 -1 0 0 0 0 -10 0
word after: літніх	47 -42 0 0 0 0 0 -5 -1
word after: м	6 -1 0 0 -1 0 0 -3 -1
word after: майже	-15 17 -19 0 -6 -1 0 -1 -8
word after: мали	50 -45 -10 -12 -8 -1 -5 -17 -33
word after: маломо	10 -7 0 0 0 0 0 -3 -1
word after: мариуп	14 -1 -40 -3 -5 -8 -6 -10 -12
word after: маршру	5 0 -1 -1 0 0 0 0 -1
word after: маріуп	57 -23 -39 -11 -6 -26 -9 -59 -28
word after: матере	33 -15 13 -3 -7 -1 -1 -5 -2
word after: матері	-1 -17 19 -1 -1 0 -1 -1 0
word after: матрос	38 -37 -3 0 -1 -1 -1 -4 -4
word after: машин	24 -12 -5 -1 0 0 0 -29 -2
word after: мають	38 -29 -13 0 -2 -5 -2 -1 -2
word after: мая	86 -58 -71 -14 -2 -1 -2 -6 -4
word after: має	6 -19 -1 -1 -1 -3 -3 2 -6
word after: медвед	-7 -46 48 -10 -31 -36 -13 -17 -13
word after: медики	57 -20 -32 -1 -3 -1 -1 -1 -19
word after: медици	25 0 -8 -1 -2 0 -1 -1 -13
word after: между	-7 -1 -10 0 0 0 0 17 -1
word after: мера	-50 61 -25 -1 -4 -6 -1 -9 -2
word after: месяца	25 -12 -7 0 -1 -2 -1 -1 -1
word after: мешкан	-9 -7 20 -1 -3 -10 -4 -3 -2
word after: ми	30 -65 33 -22 -19 -28 -24 27 -55
word after: микола	74 -70 -1 -1 -1 0 -1 -11 -2
word after: минобо	-1 21 -29 -10 -4 -4 -3 13 -13
word after: младше	-10 31 -26 -6 -6 0 -1 -14 -2
word after: млн	11 -3 -2 -2 -1 -3 0 0 0
word after: мо	-7 7 -6 -1 -1 0 0 -6 -3
word after: может	14 -13 -2 0 -1 0 0 -6 -6
word after: моргів	53 -20 -30 -1 -12 -36 -7 -23 -15
word after: морпіх	55 -47 -12 0 -1 -2 -1 -2 -5
word after: морськ	-92 92 -62 -1 -8 -15 -3 -1 -5
word after: моряки	-26 -35 34 -2 -2 0 -6 -3 -3
word after: морякі	-24 -44 46 -4 -3 -36 -5 -7 -6
word after: москва	24 -4 -16 -8 -3 -10 -6 -32 -36
word after: москве	-1 31 -28 -1 0 -1 0 -2 0
word after: москву	50 -2 -47 -2 0 -1 -1 0 0
word after: мужчин	11 38 -47 -4 -3 0 -1 -7 -1
word after: мы	54 -45 -33 -8 22 -6 -10 -5 3
word after: мільяр	26 -18 0 0 -1 -1 -1 -5 -1
word after: мінреі	-34 24 -14 -2 -3 -1 -1 -18 23
word after: місце	-5 -1 0 0 0 0 0 0 6
word after: місць	5 0 0 0 0 0 0 -2 -2
word after: місяці	-40 41 -2 -1 -2 0 -1 -5 -11
word after: на	-4 44 -51 -24 -22 -17 5 -23 -23
word after: над	10 -1 -5 0 -2 0 0 4 -5
word after: найбіл	4 13 -15 -1 0 0 -1 -2 -2
word after: наймол	21 -37 -12 -12 -12 -12 -12 -21 -12
word after: найста	90 -65 -26 -3 -2 -8 -3 -23 -11
word after: нам	-57 32 1 -26 -20 23 -27 -20 -34
word after: намага	-15 18 -13 -3 -1 0 0 0 0
word after: напере	29 -25 0 -1 -1 0 0 -3 -2
word after: направ	-32 49 20 -1 -1 -3 -6 -2 -2
word after: напрям	27 -5 -34 -7 -6 -4 -7 -23 -3
word after: нарешт	57 -52 -4 -2 -6 -1 -4 -41 -4
word after: народн	74 -76 9 -9 -15 -26 -7 -7 -24
word after: нас	1 43 -41 -4 -2 -2 -4 -7 -8
word after: находи	-17 -23 29 0 -3 -1 -2 -4 -1
word after: находя	13 -4 8 0 -3 -1 -4 -2 -17
word after: нацгва	-15 38 -37 -4 -9 -31 -9 -20 -21
word after: націон	64 -60 -1 0 0 -1 -1 0 -8
word after: наш	8 -3 -1 0 -1 -3 -1 0 -1
word after: нашей	0 34 -35 -2 -1 0 -1 0 -2
word after: наши	13 -27 19 -55 -15 -9 -8 -15 -16
word after: нашим	36 -25 -11 -1 -1 -1 -4 -15 -3
word after: наших	-40 6 23 -9 -9 -11 -15 -14 -31
word after: нашлис	44 0 -6 -5 -5 0 -1 -3 -29
word after: наші	14 35 -55 -14 -5 -3 -1 -2 -7
word after: нгу	-56 58 -14 -4 -2 -10 -3 -3 -3
word after: не	-1 -7 -1 -23 -18 -14 -14 15 -58
word after: неволі	-16 -6 -13 -2 -4 -2 -5 15 37
word after: незако	-12 11 -19 -2 -2 -12 -5 14 -12
word after: незале	-20 -26 -2 -1 -2 -2 -1 28 -17
word after: некото	6 13 -11 -4 -3 -2 -4 -34 -34
word after: немає	53 -37 -4 0 -1 -5 -1 -21 -30
word after: неотло	-12 -40 -6 -1 0 44 -19 -2 -2
word after: нескол	16 -15 -11 0 0 0 0 0 0
word after: ним	5 -4 -16 -1 -1 -2 -3 -11 32
word after: ними	22 -22 12 -2 -6 -1 -2 -10 -3
word after: них	-2 -33 13 -16 -21 -33 -15 7 8
word after: но	25 -18 -28 -9 -10 -2 -4 -11 11
word after: новини	74 -72 -30 -3 -12 -3 -4 -13 -8
word after: нуждаю	-29 -45 20 -1 -4 33 6 -4 -27
word after: ні	105 -102 -8 -2 -7 -10 -3 -48 -6
word after: о	54 -30 -16 -28 -6 -10 -10 -51 -44
word after: оаэ	-8 12 -10 -1 -1 -1 0 0 0
word after: об	18 -1 -9 0 0 -1 0 0 -7
word after: обе	-6 37 -38 -5 0 -1 -1 -1 -1
word after: обеих	8 -4 -2 -1 -1 0 0 -2 0
word after: област	-25 -7 44 -5 -7 -5 -14 12 -18
word after: обмен	-42 40 14 -9 -18 -7 -5 -19 -8
word after: обмена	74 -35 -18 -5 -7 12 -4 15 -5
word after: обмено	14 -15 -54 -1 -2 -3 -1 42 -6
word after: обменя	41 -57 -51 53 -1 0 -1 -6 0
word after: обмін	-22 -21 9 -16 -24 9 -9 -6 -14
word after: обміна	-80 -18 0 -1 0 0 -1 82 -5
word after: обміни	87 -71 -6 -1 -3 -4 -2 -45 -5
word after: обміно	-27 9 -29 -4 -7 9 -12 -33 -11
word after: обміну	-61 8 -1 -5 -3 -4 -2 29 -2
word after: обміня	-4 14 -7 -15 -6 -10 -5 -29 -20
word after: обміні	8 43 -2 -1 -1 -1 -1 -19 -5
word after: обниму	-4 -16 17 -3 -1 0 -1 -5 -2
word after: оборон	26 24 -34 -16 -17 -28 -18 -37 -20
word after: обратн	-39 33 0 -4 -5 -4 -7 21 -6
word after: обучен	44 0 -3 -1 -2 -1 -3 -43 -13
word after: объект	7 0 -1 0 -1 0 0 0 -4
word after: обійня	-40 -35 -3 -4 -2 -1 -2 39 -3
word after: один	38 -36 -76 -9 -20 -19 -11 -34 -2
word after: одна	-24 10 -26 -6 26 -3 -2 -56 -3
word after: однако	45 -49 17 -5 -2 -1 -4 -14 -2
word after: одного	19 -11 -10 -1 0 -4 -1 -10 -1
word after: однора	17 -2 0 0 -1 0 0 -12 -1
word after: одну	4 6 -1 0 0 0 0 -2 -7
word after: ожидаю	60 -30 -26 -2 -3 -3 -3 -9 -3
word after: окупан	-42 36 -31 -6 -3 -15 -11 -2 -1
word after: окупов	-23 26 -34 0 0 -3 -1 -7 -3
word after: омбр	26 -31 -2 0 0 -3 -2 -17 -1
word after: они	-30 -2 40 -1 -2 -1 -3 -3 -3
word after: онлайн	55 -4 -1 -1 -1 -1 -1 -43 -8
word after: операц	49 -38 -17 -1 -1 -7 -10 -14 -6
word after: опинил	17 -7 -8 0 0 -1 0 0 -3
word after: оружие	9 -4 -3 0 0 -1 0 0 -1
word after: освобо	-19 -40 -20 44 -12 -2 -6 12 -15
word after: осколк	7 -4 0 0 -1 0 0 0 -1
word after: основн	14 22 -28 0 -1 -2 -1 -1 -3
word after: остало	23 -2 -12 -2 -2 -1 -1 -1 -3
word after: осталь	-20 -69 58 -2 -10 -3 -8 -1 -48
word after: остают	-16 -38 -51 -1 -4 -7 -10 -15 50
word after: остров	22 -18 -9 0 -1 -4 -1 -2 -4
word after: осужде	32 10 -22 -1 -1 -2 -1 -1 -2
word after: осіб	-5 20 -13 -1 0 0 -1 -1 0
word after: от	86 -76 -17 -23 -19 -8 -8 -12 -15
word after: ответ	-3 16 -50 -1 -1 -8 26 0 -5
word after: отдала	21 -20 0 -3 -19 -6 -3 -4 -5
word after: отдали	-7 -30 28 -16 -12 39 -20 -2 -7
word after: отданы	-43 -30 -8 -4 -10 33 -8 -20 -34
word after: отправ	15 -40 38 -12 12 -22 -13 -21 -24
word after: отпуск	45 0 -20 -1 -1 0 -1 -4 -42
word after: отпуст	13 -32 -37 -7 24 -6 26 -4 -15
word after: отпуще	-12 19 4 -1 -2 -2 -3 -15 -6
word after: отрима	-15 16 1 -2 -4 -18 -4 -19 -9
word after: офицер	6 25 -38 -4 -14 -16 -6 -14 21
word after: офіцер	-80 98 -92 -10 -13 -27 -13 -42 -36
word after: очеред	42 -5 -35 -4 -5 -1 -1 -1 -5
word after: п'ятер	-16 27 -1 0 0 -5 -1 -7 -2
word after: п'ять	27 -21 -1 0 0 -1 0 -4 -1
word after: п'ятьо	-59 -15 62 -4 -4 -3 -10 -8 -2
word after: павших	24 -34 32 -4 -4 -3 -7 -33 -17
word after: палест	15 -15 -5 0 -5 0 0 -1 0
word after: перебу	58 -36 -39 -8 -8 -17 -6 -18 -15
word after: перего	5 -7 10 0 -1 0 0 -5 -1
word after: переда	32 33 -73 -18 -54 -5 -18 -26 14
word after: перетн	-57 59 -14 -10 -1 0 -1 -7 -1
word after: перший	-18 60 -12 -2 -5 -5 -1 -51 -2
word after: письма	5 -1 -2 0 0 0 0 -1 0
word after: плакал	20 -49 43 -1 -2 -2 -2 -6 -2
word after: плен	-4 -35 34 -10 -13 -4 -5 -28 -11
word after: плена	-28 -24 -17 -3 -4 -2 -4 31 -16
word after: пленны	-25 18 -49 -2 -7 -1 -4 40 -38
word after: плену	-13 -27 30 -1 -4 -1 -3 -10 -3
word after: плюс	-7 -32 37 -1 -5 -2 -1 -5 -4
word after: по	21 -41 -16 37 22 -6 -11 -17 -30
word after: побачи	39 -19 -3 -7 -1 -3 -2 -7 -1
word after: побыва	20 -10 -13 -1 -5 -1 -3 0 -1
word after: поверн	-37 24 -56 -18 -11 12 -12 22 -25
word after: поверт	-4 29 -55 18 -17 -47 -21 -60 -44
word after: повном	27 -3 0 0 -1 0 0 -26 0
word after: повідо	-27 17 6 -7 -4 -2 -2 -20 -1
word after: погибш	-12 2 -15 -16 -17 -24 -13 -9 -30
word after: под	4 69 -71 -3 -16 -3 -3 -6 -18
word after: подгот	44 -11 -1 -1 -2 -6 -1 -7 -30
word after: подпис	5 0 0 0 0 0 0 -1 -4
word after: пожилы	50 -30 15 0 -1 0 -1 -11 -42
word after: поза	-42 -12 -25 -3 -4 21 26 -16 -7
word after: пока	-47 -11 -13 0 0 -1 -2 -4 34
word after: покину	-32 -1 42 -12 -10 -2 -5 -32 -11
word after: полегл	4 -28 -23 -14 -3 -6 -3 12 -6
word after: полку	-29 44 -13 -8 -2 -5 -4 -10 -35
word after: полнос	58 -22 -29 -4 -3 -5 -3 -39 -19
word after: полови	-17 -11 -74 35 -3 -1 -1 -17 -20
word after: полон	17 -49 42 -8 -2 -2 -2 -13 -5
word after: полоне	37 -38 -20 -1 -3 -3 -3 -30 -5
word after: полону	-30 54 -35 -14 -11 -6 -8 17 -22
word after: полоні	100 -68 -58 -1 -3 -10 -4 -19 -82
word after: получе	-29 4 9 -1 -2 -4 -2 25 -2
word after: получи	-37 37 1 -38 -20 -25 -17 2 -37
word after: поліце	5 -3 0 0 0 0 0 0 -1
word after: помощи	5 0 -2 0 0 0 0 0 -2
word after: понад	-5 -24 -20 0 -6 15 -4 -5 1
word after: попавш	16 -30 -4 0 -5 -2 -1 -1 -1
word after: попере	-6 -2 0 0 0 0 0 9 -1
word after: попрос	9 0 -1 0 0 0 0 0 -7
word after: поране	-24 7 -6 -15 -16 38 23 -24 -51
word after: портре	59 -20 -2 -1 -1 0 -1 -44 -1
word after: посере	-54 -7 58 -5 -5 -5 -6 -22 -4
word after: после	54 -26 -42 0 -2 -6 -2 -1 -1
word after: послед	71 -21 -47 -5 -8 -1 -6 -17 -16
word after: поспіл	16 -8 0 -4 0 0 0 -3 0
word after: посред	-32 -18 22 -7 -5 -4 -4 -1 -1
word after: постра	7 -1 0 0 0 0 0 -3 -2
word after: посыло	39 0 0 0 0 0 -1 -37 -1
word after: потеря	17 -15 -15 0 -2 -3 -8 -8 0
word after: потрап	20 -16 -1 -1 0 -1 0 -1 -1
word after: потреб	6 -1 -2 0 0 0 0 -1 -1
word after: потім	9 -2 0 0 0 0 0 -6 0
word after: початк	9 -20 -2 -6 -1 -2 -2 13 -15
word after: почти	17 -15 6 -15 -5 -1 -4 -9 -28
word after: поїхал	19 -15 19 0 -1 -1 -1 -18 -16
word after: праців	-48 -19 -3 0 -1 -1 -1 -11 50
word after: предст	14 -12 -3 -5 -1 -3 -1 -1 -3
word after: при	-32 37 0 -1 -2 0 -1 -7 0
word after: прибул	14 -4 -9 0 0 -1 0 -1 0
word after: прибыв	33 -15 -30 -3 -1 -1 -1 -37 0
word after: привез	31 -20 -11 -4 -3 -1 -3 -26 -16
word after: пригра	-45 -56 -3 -8 -16 -2 -9 47 -43
word after: приеха	-12 -6 24 -12 -9 -7 -3 -8 -7
word after: прийня	-13 23 -22 -2 -3 -1 -2 -12 -1
word after: прикор	46 -47 -24 -3 -3 -11 -9 -9 -9
word after: принял	-3 22 -14 -1 -1 -2 -1 -9 -2
word after: принят	6 -8 6 0 0 -1 -1 -2 0
word after: причем	-57 12 47 -3 -6 -1 -5 -19 -7
word after: приїха	4 3 -28 -3 -2 -7 -7 -35 -2
word after: про	44 8 -55 -15 -6 -8 -3 -52 -16
word after: провед	-20 -62 10 -2 -3 -2 -1 33 -4
word after: провел	-42 9 -4 -4 -4 -4 -3 30 -7
word after: пройшл	66 -60 -2 -2 0 -3 -1 -1 -1
word after: пропав	49 -3 -16 -1 -5 -1 -2 -36 -15
word after: просит	10 0 -1 0 -1 0 0 -1 -7
word after: просто	39 -34 -6 0 -1 -5 -3 -13 0
word after: просят	5 -1 -1 0 0 0 0 0 -2
word after: протез	19 -10 0 0 0 -1 0 0 -8
word after: проти	47 -62 -1 0 -1 0 -1 -19 -13
word after: против	-76 -7 30 -30 -41 -30 -15 35 -28
word after: проход	59 19 -55 -7 -15 -2 -6 -35 -3
word after: прошед	36 -2 -28 -1 -1 0 0 -1 -3
word after: прошел	-48 54 -27 -29 -8 -5 -4 -15 -14
word after: прізви	-14 -1 0 0 0 0 0 -1 15
word after: психол	70 -65 -37 -1 -10 -2 -5 -1 -29
word after: пункта	11 0 -2 0 -1 0 0 -4 -4
word after: пункті	33 -2 0 0 0 0 -1 -32 -1
word after: пятеро	3 -18 0 -2 -5 0 -2 -1 -11
word after: пять	-50 -36 42 -7 -15 -1 -3 -3 -12
word after: під	59 -27 -1 -1 -2 -4 -2 -37 -5
word after: підкон	-9 24 -8 0 -1 0 0 -9 0
word after: підсум	-34 33 -9 -4 -19 -1 0 41 -3
word after: підтве	12 -31 29 -3 -4 -6 -4 -103 -1
word after: після	3 22 -8 -15 -4 -1 -1 -9 -1
word after: піхоти	-33 46 -45 -1 -3 -7 -2 -1 -3
word after: работа	-33 -25 -27 -3 -8 -9 29 -7 20
word after: раз	-55 58 -13 -1 -2 -3 -9 -24 -11
word after: развед	13 -1 -10 0 0 0 0 0 -1
word after: разлуч	-25 17 20 -3 -2 -1 -3 -11 -14
word after: разом	-1 21 -33 -10 -11 -13 -5 -65 -6
word after: района	-14 -16 -4 -4 -2 -3 -6 -17 10
word after: ранее	-12 16 -16 0 0 -1 -1 0 -2
word after: ранени	27 14 -19 -1 -5 -5 -3 -4 -18
word after: ранены	18 -18 4 -6 -5 -7 -8 -14 -8
word after: раніше	-12 39 -2 -1 -1 -15 0 -1 -1
word after: расска	-28 36 -47 0 -2 -1 -1 17 -14
word after: ребята	32 -38 26 -20 -5 -3 -3 -3 -10
word after: регион	-64 -39 -19 -1 -3 -3 -3 -1 68
word after: репатр	10 -19 8 -2 -1 -3 -2 24 -2
word after: респуб	26 -57 0 -2 -4 -3 -4 -5 -13
word after: рефриж	78 -40 -10 -2 -13 -1 -2 -31 -29
word after: решта	15 24 -10 -3 -4 -5 -4 -15 -46
word after: решту	32 -67 10 -5 -2 -15 -9 -1 -3
word after: реєстр	-44 -2 0 0 -2 -1 -1 -72 80
word after: роботи	-16 19 -28 -3 -7 -3 -3 14 -23
word after: роботу	6 -4 0 0 0 0 0 -1 0
word after: родин	46 -21 -15 -4 -1 -2 -1 -1 -2
word after: родина	37 -20 0 -1 -1 -2 -2 -32 -20
word after: родине	-28 -57 68 -10 -36 -32 -7 -14 -4
word after: родину	25 -38 4 -3 -11 -6 -2 -3 -2
word after: родите	18 4 -1 0 -1 0 0 -17 -6
word after: родным	-5 4 5 -9 -11 -2 -4 -24 -7
word after: родных	38 -11 1 -1 -3 -1 -1 -4 -20
word after: родств	-25 29 -8 -3 -1 -2 -1 -2 -12
word after: розгля	45 -2 -1 -1 -1 -2 -2 -16 -27
word after: розпов	34 -25 -18 -7 -5 -1 -4 -14 -15
word after: роки	61 -19 0 0 0 -1 -1 -56 -1
word after: року	8 -2 0 0 0 0 0 -4 -2
word after: років	26 -22 1 0 0 0 0 -2 -3
word after: россии	-46 -14 49 -13 -20 -19 -13 3 1
word after: россий	-10 17 -8 -20 -27 -18 -16 34 -15
word after: россию	6 13 -15 -19 -10 -12 -9 -39 -20
word after: россия	0 -15 20 -1 -35 -30 -10 -7 -23
word after: ростов	5 -4 0 0 0 0 0 0 0
word after: російс	-36 -3 25 -12 -15 -38 -15 -14 -37
word after: росія	-34 35 -34 -8 -19 1 -11 -40 43
word after: росіян	38 3 -42 -6 -10 17 -8 -25 -30
word after: росією	-14 2 0 0 0 0 0 -7 20
word after: росії	-55 29 32 -2 -3 -16 -5 -48 9
word after: рф	10 -23 14 -19 -28 -26 -12 -18 -36
word after: рэб	6 -1 -2 0 -1 0 0 0 -1
word after: рядови	-74 -26 81 -3 -10 -12 -10 -19 -19
word after: рядові	117 -114 -6 -1 -7 -2 -1 -5 -4
word after: рятува	-32 38 -31 -1 -1 -1 -2 -8 -6
word after: рідним	-47 72 -5 -13 -1 -1 -1 -44 -1
word after: рідних	-14 29 -11 -9 -2 -1 -2 -10 -4
word after: рідні	44 -32 -19 -13 -10 -11 -6 -33 -38
word after: рідній	-28 68 -23 -20 -6 -2 -2 -32 -6
word after: рік	-82 -1 0 0 -1 0 -1 82 -5
word after: с	4 7 -42 -4 -5 -14 -16 13 -35
word after: сама	57 -52 -3 -2 -3 -16 -7 -5 -2
word after: самому	14 18 -42 -6 -6 -1 -2 -13 -2
word after: сверх	11 -35 -26 -1 -2 20 25 -1 -15
word after: свобод	-4 45 9 -44 -2 0 -1 -3 -9
word after: свого	24 -46 25 -3 -2 -2 -1 -5 -2
word after: своих	-36 7 -1 -21 -7 -3 -4 8 -14
word after: своїх	-24 -22 48 -8 -10 -3 -2 -15 -2
word after: свыше	18 -11 -1 0 0 -1 -3 -2 -1
word after: священ	27 -23 -11 0 -1 -2 -1 -2 -44
word after: сдалис	10 -1 -4 0 -1 0 -1 -1 -2
word after: себе	-18 -3 28 0 0 -3 -1 0 -3
word after: себя	-48 56 -28 -3 -7 -8 -4 -16 -8
word after: сегодн	-6 -32 36 12 -44 -26 -20 -56 -50
word after: сел	9 0 -1 0 0 0 0 -6 -1
word after: семей	-22 -20 21 -15 -1 -1 -2 0 0
word after: семеро	8 8 -20 -3 -4 -2 -3 -14 -17
word after: семнад	62 -63 11 -2 -11 -13 -5 -19 -38
word after: семьи	-20 -40 -32 35 -4 -1 -7 -1 -3
word after: семьям	33 -27 -14 -3 -4 -3 -3 -27 -4
word after: серед	-24 21 -6 -12 -12 -20 -9 -13 -38
word after: сержан	54 -47 -26 -3 -9 -8 -5 -20 -17
word after: сестер	96 -76 -37 -1 -2 -4 -1 -8 -1
word after: сил	36 -47 44 -9 -10 -13 -9 -37 -9
word after: сили	22 -20 -3 -1 -1 -2 -1 -9 -1
word after: складу	-14 38 -30 -3 -2 -26 -8 -39 -18
word after: следую	-8 -23 -27 0 -1 0 -1 46 -7
word after: словам	-3 13 -16 -1 -2 -4 -1 -6 -3
word after: сложил	15 -10 -3 0 -1 -1 0 0 0
word after: служат	36 19 -53 -4 -5 -36 -3 -7 -9
word after: службу	39 -24 0 0 0 -6 -1 -5 -4
word after: служил	25 0 -91 -6 -19 -39 -10 -38 -30
word after: снаряд	37 -5 -11 -1 -2 -1 -1 -9 -8
word after: снова	-28 -6 51 -21 -26 -1 -2 0 -1
word after: соглас	40 -24 -2 -1 -1 -1 -1 -10 -4
word after: солдат	14 -7 -30 -8 -13 -20 -9 6 16
word after: сообща	-2 24 -22 -11 -1 -3 -4 -2 -5
word after: сообще	15 -6 -15 0 -1 0 -1 -16 -3
word after: сообщи	-31 4 17 -15 -4 -2 -4 -13 -12
word after: соотве	29 -17 -29 -1 -1 0 -1 -2 -2
word after: сопров	22 -3 -3 0 -1 0 -1 -1 -14
word after: сорван	26 -3 -17 -1 -1 0 0 0 -5
word after: сорок	-75 32 26 -8 -28 -4 -6 -36 -20
word after: состоя	-76 37 -17 -28 -14 -19 -14 -12 -20
word after: списки	13 -1 -6 0 -1 0 0 -7 -1
word after: спільн	67 -4 0 0 -2 -3 -1 -66 -1
word after: среди	3 -83 73 -24 -36 -5 -11 -69 -18
word after: срочно	-16 -36 33 -2 -8 -22 28 -2 -9
word after: ссо	-22 23 -2 0 -2 -4 -2 -1 -2
word after: стамбу	-12 -41 -6 -1 -1 -1 -1 16 -5
word after: стан	61 -56 -39 -12 -2 -24 -6 -39 -27
word after: станци	6 -1 -2 0 -1 0 0 0 -2
word after: старше	64 -31 -47 0 -1 -1 -1 -1 -5
word after: статус	49 -42 -22 0 -1 -20 -3 -14 -23
word after: сто	-3 -45 40 -11 -16 -2 -6 -15 -12
word after: стольк	-6 -22 -22 27 17 -9 -9 -32 -7
word after: сторон	-8 20 -1 -14 -77 -38 23 -37 -14
word after: стран	-25 14 -10 -11 -12 -4 -2 -2 -1
word after: стільк	-33 5 -49 -9 -16 -29 -9 57 -66
word after: суден	-8 -17 19 0 -1 0 0 -1 -1
word after: суджан	-25 -17 3 -12 -6 -6 -14 -19 7
word after: суджи	-78 -34 64 -15 -17 -2 -8 -5 -14
word after: судна	-34 47 -37 -1 -1 -2 -2 -9 -7
word after: сумах	9 -17 -41 -1 -4 -5 -4 -2 28
word after: супров	30 -8 -21 0 -1 -1 -2 -9 -19
word after: сутки	-42 55 -38 -10 -6 -4 -11 -68 -18
word after: считаю	-20 40 -13 -2 -1 -18 -2 -7 -3
word after: сьогод	-38 31 -67 21 -20 -25 -17 5 -22
word after: сімох	-18 64 -44 -2 -2 0 -1 -19 -1
word after: та	19 33 -16 -8 -17 -25 -9 -70 19
word after: так	-50 59 -40 -28 -24 23 -8 -48 -10
word after: така	9 -17 -1 -1 -1 -1 -2 -77 25
word after: также	26 46 -40 -1 -5 -3 -2 -17 -15
word after: такий	-24 63 -44 -4 -18 -4 -1 -2 -3
word after: таких	-50 55 -4 -2 -2 -7 -1 -11 -7
word after: також	-3 16 1 -2 -7 -20 -5 -31 -7
word after: там	-58 31 -21 -2 -1 -19 -4 -32 36
word after: танк	16 -3 -2 -1 -1 0 -1 -2 -5
word after: танка	22 -12 0 0 -1 -1 -1 -1 -7
word after: танков	26 0 -2 0 -2 0 -1 -6 -14
word after: те	-27 28 -24 -2 -1 -3 -4 -6 15
word after: теж	-14 -5 -18 -3 -3 -21 28 -4 -5
word after: тела	-32 54 -10 -2 -2 -8 -2 -2 -7
word after: телами	-45 24 16 -4 -10 -5 -2 -13 -6
word after: тепер	30 -18 -6 -2 -5 0 -1 -5 -2
word after: теперь	-26 3 18 -1 -1 -1 -2 -1 -2
word after: терито	-30 10 16 -2 -6 -8 -10 -4 -17
word after: терноп	6 -4 0 0 0 0 0 -1 0
word after: теробо	57 -44 -24 -9 -8 -15 -6 -16 -12
word after: террит	37 -6 7 -2 -5 -1 -1 -1 -32
word after: техник	20 -2 -15 -1 -1 -1 -1 -14 -1
word after: тижден	23 -15 0 0 0 -2 -1 -5 -1
word after: тимчас	18 14 0 0 -1 -4 -1 -21 -4
word after: тисяч	5 -58 -1 0 -1 0 -1 -20 16
word after: тисяча	40 -37 -2 0 -1 -1 -1 -2 -1
word after: тисячі	-65 -6 0 0 0 0 0 72 -10
word after: тих	10 1 -25 -2 -2 -3 -1 -34 -5
word after: тиші	58 -53 -3 -1 -3 -1 -1 -1 -4
word after: то	35 -45 -11 -2 -1 -1 -1 7 -2
word after: товари	25 -5 -14 0 -3 0 0 -7 0
word after: тогда	41 -40 -17 0 0 -16 -3 -1 0
word after: того	-7 50 -50 -3 -4 -18 -8 -4 -3
word after: тоже	20 70 -34 -3 -2 -2 -2 -7 -15
word after: той	-56 -6 -20 -3 16 -1 -1 -15 11
word after: том	5 43 -27 -21 -6 -2 -5 -36 -35
word after: тому	38 -32 -17 -1 -3 -5 -3 -9 -17
word after: торгов	-35 -38 38 -1 0 -1 -4 -3 -1
word after: торік	13 -4 0 0 0 0 0 -10 0
word after: требуе	60 -4 -41 -1 -3 -1 -2 -1 -26
word after: третьо	10 -6 -1 0 -1 0 0 -2 0
word after: три	13 -5 -1 -15 -6 -4 -6 -29 -37
word after: тридца	-48 78 -85 -16 -8 -7 -10 -31 -14
word after: тримал	36 -25 -46 -10 -3 -8 -4 -17 -8
word after: тро	0 3 -21 -4 -3 -3 -2 -6 -9
word after: трое	7 65 -86 -3 -8 -1 -1 -6 -7
word after: троих	-47 46 -42 -2 -4 -5 -9 -1 -3
word after: троє	28 -11 -8 -2 -4 -21 -4 -24 -10
word after: туда	-33 71 -49 -3 -5 -1 -3 -6 -2
word after: туречч	41 -37 -10 -1 -1 -6 -1 -6 -6
word after: тысячи	-35 0 -2 0 -2 -1 0 -4 35
word after: тяжело	-32 39 -37 -12 -24 29 -21 -27 -34
word after: тяжкоп	-22 -72 -9 -5 -5 -21 -11 66 -39
word after: тіл	-17 1 -3 -13 -2 -1 -1 18 -2
word after: тіла	22 -15 -2 -1 -1 -1 -1 -1 -1
word after: у	-1 11 -19 -15 -20 -64 -17 0 -12
word after: ув'язн	-46 35 -23 -1 0 -1 -1 -3 27
word after: удалос	-49 52 9 -2 -1 -1 -1 -14 -4
word after: удержи	-26 -33 22 -4 -7 -1 -4 -1 15
word after: удома	-78 68 -38 -38 -24 -10 -7 -21 -5
word after: уехали	-42 54 -20 -6 -2 -5 -1 -2 -1
word after: уже	35 4 -34 -17 -13 -11 -9 -32 -29
word after: узгодж	31 -13 -1 0 0 0 0 -33 -4
word after: узяли	2 26 -26 0 0 0 0 0 -1
word after: узятих	45 -54 8 -8 -10 -9 -5 -14 -18
word after: украин	19 -15 -14 -4 -25 -36 19 -19 -1
word after: україн	-55 27 -10 -22 13 -32 -12 -10 33
word after: уповно	-43 20 -2 -5 0 0 0 0 -1
word after: управл	28 -3 -17 -1 -2 -1 -1 -1 -4
word after: урожен	14 -1 -11 0 0 0 0 -1 0
word after: урядов	12 -2 -3 0 0 -2 0 -2 -2
word after: усі	-4 -36 25 -7 -4 -5 -5 -16 -13
word after: усіх	-42 1 -1 0 0 0 0 -2 42
word after: уточни	43 -44 -2 -1 -1 0 -5 -2 -22
word after: утрима	13 -1 0 0 0 0 0 -4 -7
word after: утриму	-56 -35 37 -1 -3 -4 -9 -46 67
word after: участі	19 18 8 -1 0 -11 -2 -64 -8
word after: учора	54 -48 -4 -8 -8 -1 -2 -25 -4
word after: учрежд	37 0 -5 0 -1 0 0 -2 -35
word after: ушли	-28 40 -17 0 -12 -2 -2 -3 -3
word after: фамили	42 -4 -24 -7 -3 -1 -3 -1 -13
word after: федера	-5 -2 17 0 -3 0 -1 -5 -1
word after: хаймар	19 -3 -9 0 -1 0 -1 0 -5
word after: харків	38 -36 -4 0 -1 -6 -1 -5 -2
word after: херсон	45 -1 -22 -1 -3 -8 -4 -8 -27
word after: хоть	8 0 -2 -1 0 0 0 0 -3
word after: хто	15 -10 -1 -1 0 -1 0 -1 -1
word after: це	-26 8 -66 -11 -23 -29 -10 9 17
word after: цивіль	-34 25 29 -14 -23 -39 -14 -28 -43
word after: цього	-15 19 -29 -5 -14 -12 -11 -7 -38
word after: чаес	53 -32 -3 -1 -1 -8 -2 -5 -6
word after: час	45 -45 -1 -2 -2 -2 -2 -15 -2
word after: частин	13 24 -26 0 0 -1 0 -6 -1
word after: часть	-3 -30 12 -9 -4 -2 -4 -9 20
word after: чекали	-43 39 22 -2 -13 -10 -10 -8 -36
word after: чекают	65 -17 0 0 -2 -5 -1 -22 -47
word after: челове	38 -57 -69 -20 -19 -34 -22 29 -63
word after: через	6 -74 35 -4 -13 -5 -15 -20 -14
word after: четвер	53 -7 -50 -14 -13 -11 -10 -46 -19
word after: четыре	7 22 -30 -2 -2 -7 -4 -2 -14
word after: чи	51 -40 0 0 0 -1 0 -15 -1
word after: числе	-13 -2 18 -24 -6 -5 -6 -38 -26
word after: числі	18 -13 -19 -2 -2 -14 -3 -5 -4
word after: чиї	-25 26 -10 -3 0 -2 -3 0 -1
word after: членов	22 -7 0 0 -1 0 0 -2 -13
word after: чолові	50 -1 -41 -5 -3 -5 -3 -75 -7
word after: чорноб	25 -19 0 0 0 -2 -1 -1 -3
word after: чотирь	-46 60 -64 -2 -5 -9 -3 -20 -13
word after: чужих	29 -17 -36 -3 -2 -2 -4 -4 -10
word after: чьи	42 -1 -14 0 -12 -1 -2 -13 -4
word after: шахеді	11 -1 0 0 0 0 0 -8 -1
word after: шестер	2 -5 23 -18 -20 -18 -9 -48 -8
word after: шпитал	32 -13 -1 -1 -1 -1 -1 -16 -3
word after: штаб	-44 29 23 0 -2 -10 -3 -23 0
word after: штабу	-6 -25 0 -6 -2 -1 -3 32 -29
word after: шість	-35 -28 39 -18 -13 -7 -2 -13 -2
word after: ще	26 -32 30 -4 -11 -17 -8 -79 -17
word after: щиті	-5 16 -4 -1 -1 -1 0 -5 0
word after: що	24 23 -34 -14 19 -22 -8 -26 -21
word after: щодо	-12 -6 0 0 -1 -3 -1 -31 37
word after: щонайм	-32 23 -5 0 -1 -2 0 -9 29
word after: эвакуи	31 -36 -21 -1 -5 -2 -1 -2 -4
word after: экипаж	-15 -37 22 -14 -9 0 -2 -5 -10
word after: экспер	57 -33 -5 -1 -9 -2 -2 -37 -20
word after: это	10 -30 16 -27 -15 -6 -5 -13 15
word after: этого	36 -15 -26 -2 -17 -1 -4 -24 -16
word after: я	7 -2 -4 0 0 0 0 0 0
word after: як	-1 21 -18 0 -1 -4 -1 -10 -10
word after: який	45 -29 -7 0 0 -4 -1 -43 0
word after: яких	-37 -12 40 -26 -14 -9 -22 -8 14
word after: якого	-21 27 -24 0 -2 19 -3 -2 -1
word after: якої	-8 -14 -6 0 -3 0 -1 11 -7
word after: які	12 -21 7 24 -14 -48 -13 -6 -34
word after: є	38 -34 -4 -1 -1 -3 -2 -25 18
word after: і	8 -23 -39 -14 6 -22 -12 35 12
word after: із	-3 6 -58 -8 18 -21 -10 1 -39
word after: інозем	-42 47 -18 -1 -3 -6 -1 -16 0
word after: інші	-40 42 -5 -1 -2 -2 -1 -1 -3
word after: їдуть	16 -19 2 -30 -6 -13 -8 -36 -3
word after: їх	-31 38 -59 -11 -3 -4 -4 -15 -4
word after: їхніх	-23 12 29 -19 -14 -9 -6 -17 -20
word after: اجمالي	-25 -7 -4 32 -1 0 0 -19 -2
word after: اسر	-6 4 0 -13 -2 -2 -1 -1 -3
word after: اسيرا	-17 23 -24 -10 -7 -7 -2 -10 -6
word after: الي	-52 -6 20 2 -15 -9 -7 -33 -2
word after: اليوم	9 10 -6 -9 -1 0 -1 -3 0
word after: اوكران	-1 -9 -19 -14 -10 10 -18 -7 8
word after: اي	-16 7 16 -17 0 0 0 -8 -1
word after: بين	11 -16 -9 11 -1 -1 0 12 0
word after: بينهم	-12 31 -19 -7 0 -8 0 -8 0
word after: تبادل	15 11 -27 -15 -1 -1 -1 2 -1
word after: جانب	-35 22 -3 -46 -7 -4 -4 -14 -15
word after: جانبين	-26 7 -1 -21 -1 0 0 2 -1
word after: دولار	39 -9 0 -2 -2 0 -1 -29 -2
word after: ذويهم	-54 50 -30 -31 -4 -1 -2 -14 0
word after: روسي	-19 35 -24 -15 -1 -1 -1 13 0
word after: روسيا	-32 -23 29 19 -7 -5 -16 -1 -11
word after: طرف	33 1 -4 -29 -3 -7 -6 -29 -6
word after: عادوا	-20 54 -41 -9 -1 -2 -1 -1 -2
word after: عبر	-25 0 0 -37 0 0 0 50 -2
word after: علي	17 -14 -2 -25 0 -2 -1 34 -1
word after: عمليه	16 22 -29 -15 -1 -2 -1 -2 -1
word after: عن	-5 31 -18 -2 -2 -4 0 -2 0
word after: فلسطين	27 0 -8 -16 0 0 0 -9 -1
word after: في	13 17 -28 -50 -9 -17 13 -26 -20
word after: فيما	1 15 -1 -15 -2 -1 -1 -4 1
word after: كل	15 0 9 -10 -7 -4 -6 -25 -9
word after: كورسك	-4 -4 8 0 0 0 0 0 0
word after: لكل	-17 12 18 -17 -3 -7 -3 -1 -3
word after: ما	-21 -8 19 0 -1 0 0 19 0
word after: مدنيا	-14 -3 9 -1 -1 -2 -2 -7 0
word after: مع	10 -26 -10 11 -4 -6 -3 -29 -1
word after: مقابل	15 -6 3 -18 -2 -4 -1 -2 -1
word after: من	6 -16 12 0 -12 -20 -19 -32 -23
word after: منذ	-5 -15 -7 -22 -1 -9 -1 38 0
word after: موسكو	-3 25 -14 -1 -1 -2 0 -10 0
word after: و	20 3 4 -11 -4 11 -13 -30 -6
word after: واقع	-20 -16 -3 23 0 0 0 -8 -1
word after: وساطه	10 21 -1 -25 -3 -8 -3 10 -6
word after: –	-4 -19 2 -4 -14 -12 -25 -15 0
word after: ₴	11 -1 0 0 0 0 0 -10 0
word before 1: 	-15 -11 38 -22 -34 -24 -16 13 -52
word before 1: "	-11 -53 -38 -32 -34 -28 -21 52 8
word before 1: '	49 -49 -15 -6 -4 -6 -9 -45 -5
word before 1: (	28 2 -33 -5 -4 -7 -4 -37 -3
word before 1: +	21 40 -36 -2 -2 -1 -3 -27 -11
word before 1: ,	21 -17 -28 -27 -11 -11 -12 -16 -1
word before 1: -	32 -23 -29 5 -2 -4 -3 -30 -12
word before 1: .	-3 -57 -9 29 -4 -2 -3 -26 -1
word before 1: /	87 -25 -8 -2 -9 -3 -3 -28 -28
word before 1: :	13 -10 3 2 -18 -12 -12 -1 -63
word before 1: ;	37 3 -32 -24 -7 -2 -18 -19 -18
word before 1: a	-1 18 -16 -18 -8 -13 -6 -43 -12
word before 1: after	25 -29 -5 -19 -1 -6 -1 -2 -1
word before 1: all	22 -9 -4 -5 -1 -1 0 -1 -1
word before 1: altoge	-30 -62 -36 -19 -3 -1 -3 55 -9
word before 1: and	14 -5 8 -44 -10 -6 -5 9 -29
word before 1: anothe	18 2 -33 -12 -10 -2 -6 -26 -6
word before 1: are	53 -62 -17 -2 -2 -7 -2 -16 14
word before 1: at	-63 -37 43 -8 -17 -24 -5 -5 28
word before 1: back	-26 18 -13 -21 -3 -3 -5 3 -3
word before 1: brough	21 8 -13 -27 -1 -3 -1 -5 -1
word before 1: carrie	30 -17 -2 -1 -7 -2 -1 -9 -26
word before 1: carryi	22 -8 -8 -5 -1 0 0 0 0
word before 1: covere	21 -40 -13 31 -8 -1 -2 -29 -1
word before 1: day	90 -77 -2 -5 -14 -8 -6 -42 -5
word before 1: delive	6 0 0 -2 0 0 0 -3 0
word before 1: down	15 -15 -1 -1 -1 -4 -1 -2 -2
word before 1: every	13 -3 -1 0 0 0 0 -9 -2
word before 1: exchan	25 -8 19 -19 -4 -7 -2 -38 -1
word before 1: first	-25 -11 -2 -1 -4 -3 -3 28 -4
word before 1: for	34 -23 -7 -10 -10 -19 7 -31 -23
word before 1: freed	-1 13 -5 -4 -2 -8 -5 -40 -2
word before 1: frees	-10 -39 -11 43 -1 0 -1 -27 0
word before 1: from	7 -2 -1 0 0 -1 0 -3 -1
word before 1: furthe	-52 -29 -20 4 -13 21 -8 -21 -5
word before 1: got	-57 23 -7 -18 -11 -5 -13 -33 -3
word before 1: handed	-2 22 -15 0 0 -2 -1 -3 -1
word before 1: has	-46 45 -37 -1 -10 -4 -3 -7 -4
word before 1: hold	-1 -5 -1 -2 -6 0 -2 -14 22
word before 1: holdin	-40 -3 -1 0 -1 -1 -1 -7 48
word before 1: holds	-24 0 0 0 0 0 0 -7 30
word before 1: home	6 -22 8 -6 -4 -7 -4 8 -31
word before 1: in	-10 19 -40 11 -7 -10 -7 5 -21
word before 1: includ	29 -3 2 -14 -2 -23 -2 -19 -8
word before 1: involv	44 -18 -23 13 -4 -2 -5 -36 -3
word before 1: is	45 -29 -8 -2 -1 -1 -2 -36 3
word before 1: last	25 -18 -2 -1 -3 0 0 -1 0
word before 1: let	-30 -26 30 -10 -2 -1 -3 -8 0
word before 1: lost	14 -3 -3 0 -1 0 -1 0 -5
word before 1: mediat	-9 -17 -15 -30 -17 -17 -1 19 -4
word before 1: number	18 2 -59 -51 -12 -8 -8 -10 -24
word before 1: of	17 -28 16 -1 -16 -22 -16 -20 -23
word before 1: oldest	51 -38 -10 -3 -2 -1 -2 -12 -1
word before 1: only	35 -22 -14 -1 -4 -20 -1 -14 -1
word before 1: over	25 25 -29 -3 -6 -3 -17 -16 -14
word before 1: plus	-35 31 -16 -4 -1 14 -10 -7 -5
word before 1: reache	-49 -27 -16 -16 -1 -1 -1 70 -1
word before 1: receiv	-32 7 -12 -11 -11 -5 -14 39 -19
word before 1: releas	38 -20 -5 4 -3 -4 -5 -58 -4
word before 1: return	-52 22 -15 -18 -15 -6 -8 42 -8
word before 1: reunit	27 -1 -9 -25 0 -1 -1 -8 0
word before 1: russia	14 -80 61 -19 -8 -7 -6 -9 -4
word before 1: said	-12 -20 33 -16 -8 -10 -3 -22 -1
word before 1: saw	-3 -4 2 11 0 -1 0 -5 0
word before 1: says	11 -1 -39 -8 -4 -3 -1 12 -9
word before 1: swap	45 -24 0 -3 0 0 -1 -19 -4
word before 1: swappe	-20 -8 -20 26 -5 -7 -6 -6 -20
word before 1: that	-27 24 -37 -20 -10 -6 -6 18 3
word before 1: the	52 -26 -69 -23 -23 -13 -13 -1 -19
word before 1: them	16 -5 -27 -1 -2 -2 -1 -13 -1
word before 1: to	-16 -34 -20 7 -4 -9 -6 16 -16
word before 1: total	-1 -1 -1 -33 0 0 0 32 -3
word before 1: traded	-29 5 -23 22 -7 0 -1 -10 0
word before 1: was	-3 23 -10 -34 -12 -3 -10 -26 -22
word before 1: when	53 -47 -15 -3 -2 -13 -7 -5 -8
word before 1: which	-1 1 -19 -17 -5 -3 14 -33 -4
word before 1: with	32 8 -6 11 -6 -10 16 -38 -28
word before 1: year	16 0 12 -6 -2 -2 -4 -15 -4
word before 1: а	3 -16 -109 -20 -25 -47 -27 -46 63
word before 1: але	-11 25 -16 -2 -1 -3 -1 -9 -7
word before 1: борони	71 -47 -5 -1 -2 -15 -4 -5 -6
word before 1: було	32 -86 -14 -10 -11 -16 -6 4 -33
word before 1: бы	40 -5 -14 0 -1 -1 -2 -38 -18
word before 1: было	67 -20 -62 -15 -13 -6 -7 -20 -48
word before 1: в	-13 12 11 -7 -15 -7 -9 -57 -12
word before 1: важить	19 -9 -1 0 -1 -1 -1 -1 -6
word before 1: вважаю	-56 -6 -1 -2 -5 -2 -3 -43 54
word before 1: вдалос	28 -35 0 -8 -2 -3 -2 -23 -19
word before 1: вдома	8 27 -26 -10 -3 -18 -3 -31 -2
word before 1: вернул	-15 -15 11 -31 -49 -13 -17 36 -30
word before 1: вернут	-16 -75 65 -4 -9 -1 -3 5 -3
word before 1: вже	8 -94 -30 -7 -17 -16 -11 76 -18
word before 1: взамен	-2 22 -14 -1 0 -1 0 -5 0
word before 1: вивезе	51 -39 -2 -12 -2 -9 -2 -32 -6
word before 1: визвол	-10 22 -84 -16 -16 -36 -11 1 -23
word before 1: вийшли	-42 12 -26 -21 -12 -6 -9 27 -11
word before 1: виповн	37 -32 -1 0 0 -1 -1 -2 -1
word before 1: вирвал	20 0 -7 -5 -1 -1 -1 -17 -1
word before 1: включа	23 -49 -56 0 -1 -7 -6 -1 26
word before 1: военно	-19 35 -26 -8 -9 -27 -13 -20 -4
word before 1: возвра	-58 -21 22 -23 -29 -10 -20 19 2
word before 1: волі	-47 65 -29 -16 -4 -6 -5 -33 -21
word before 1: воссое	27 -36 -43 -17 -16 -2 -4 5 -4
word before 1: все	42 -10 2 -4 -8 -3 -2 -6 -19
word before 1: встрет	0 -2 5 0 -1 0 0 0 -1
word before 1: встреч	-7 17 -2 0 -3 -1 -3 -8 -21
word before 1: всі	-41 47 -16 -2 -7 -12 -3 -19 -9
word before 1: выведе	40 -12 -32 -1 -2 0 -2 -10 0
word before 1: вывезе	32 -19 -41 -3 -3 -6 -3 -14 -1
word before 1: выехал	5 -23 28 -2 -10 -1 -3 -33 -8
word before 1: вызвол	-65 -22 7 -19 -25 -2 -11 55 -13
word before 1: выпуще	13 -9 -1 0 -2 0 0 0 0
word before 1: вырвал	-4 -6 43 -4 -24 0 -1 -8 -1
word before 1: вышли	-52 13 -45 39 -8 -2 -3 -33 -9
word before 1: від	14 1 -30 0 -2 -5 -3 -52 -9
word before 1: відбул	5 -10 0 -1 -1 0 -1 -1 -8
word before 1: віддал	-82 9 59 -12 -12 -41 -31 -49 -11
word before 1: відзна	7 -6 0 0 0 0 0 0 0
word before 1: відпра	22 -17 16 0 0 0 -1 -18 0
word before 1: відпус	13 2 13 -1 -1 -3 -2 -15 -1
word before 1: військ	-7 29 -10 -12 -13 -15 -13 -14 -14
word before 1: для	9 -44 29 -15 -21 -19 -6 -42 21
word before 1: додому	-3 17 -51 -2 -5 -6 -6 -43 -7
word before 1: дома	-25 -1 25 -3 -6 -1 -2 -2 -12
word before 1: домой	-22 -60 73 -12 -11 -8 -6 -41 -5
word before 1: доправ	-49 16 -10 -1 -1 -1 -1 34 -1
word before 1: достав	23 26 -19 -6 -3 -1 -2 -42 -17
word before 1: дівчин	17 -12 -1 0 0 -1 -1 -2 -1
word before 1: едут	-50 -8 30 -36 -15 -5 -12 -38 -4
word before 1: есть	1 41 -56 -3 -5 -2 -3 -25 -5
word before 1: еще	-24 17 -25 5 -60 5 13 -42 29
word before 1: жінок	7 -4 0 0 0 -1 -1 0 0
word before 1: з	1 33 -67 -9 -13 -26 -9 -50 -43
word before 1: за	-20 14 21 -16 -25 -26 -17 -46 -43
word before 1: забрал	-5 -5 25 -18 -15 -8 -11 -12 -5
word before 1: забрат	40 -1 -31 -3 -16 -1 -2 -2 -18
word before 1: загало	-75 -62 84 -41 -30 -28 -12 12 -30
word before 1: займет	28 -2 -8 0 -1 0 -1 0 -19
word before 1: заняла	22 -10 -8 0 -2 0 -1 0 -2
word before 1: засуди	23 -1 -14 0 0 0 -1 -1 -7
word before 1: захопл	28 -7 -12 0 -3 -3 -1 -1 -8
word before 1: збито	6 -2 0 0 0 0 0 -3 -1
word before 1: звільн	19 33 -46 -10 -6 -6 -4 -41 -3
word before 1: здобул	40 -49 -16 -8 -1 -2 -3 9 0
word before 1: землі	-28 33 -13 -2 -1 -1 0 -5 0
word before 1: знищен	12 0 -10 0 0 -1 -1 0 0
word before 1: зокрем	37 -44 -4 -1 -1 -4 -3 -22 -15
word before 1: зустрі	16 -29 29 -14 -3 -3 -3 -20 -2
word before 1: зі	-32 43 -39 -7 -8 -11 -10 -25 -3
word before 1: зібрал	5 -5 0 0 0 0 0 0 0
word before 1: и	-39 35 4 -19 -20 -24 -20 10 -40
word before 1: из	32 31 -100 31 -18 -7 -7 -39 -23
word before 1: итого	-26 37 -10 -6 -4 -2 -3 -29 -10
word before 1: их	-54 -18 -56 -12 -18 -12 -7 -22 73
word before 1: й	-59 28 20 -16 -14 -32 -17 -35 -14
word before 1: к	4 52 -49 -2 -2 -5 -4 -4 -4
word before 1: киеву	-12 27 -28 -1 -1 -37 -2 12 -2
word before 1: которы	15 -8 -14 0 -1 -1 -1 0 -21
word before 1: крок	9 -6 0 0 0 0 0 -1 -1
word before 1: лишают	29 -20 0 -2 -2 -1 -1 -64 20
word before 1: лише	50 -44 46 -4 -13 -12 -6 -72 -60
word before 1: маємо	-48 1 -10 -13 -5 -3 -6 43 27
word before 1: младше	55 -38 -25 -1 -3 -1 -1 -1 -1
word before 1: на	-4 -11 7 -17 -13 -16 -14 -37 -11
word before 1: нагоро	8 -7 0 0 0 0 0 0 0
word before 1: наймол	-54 58 -24 -3 -8 -19 -9 -19 -13
word before 1: найста	147 -120 -8 -3 -6 -4 -4 -55 -9
word before 1: нам	-31 33 -57 -3 -2 9 -36 -39 26
word before 1: нас	-7 7 -7 -1 -1 0 0 -1 10
word before 1: насчит	-8 -10 -10 -1 -2 -1 -1 -13 15
word before 1: находи	33 -18 0 -1 -3 -1 -1 -2 -10
word before 1: находя	-40 -24 6 0 -3 -6 -3 -14 19
word before 1: не	69 -51 -75 -2 -2 0 -1 -36 -8
word before 1: неволі	-25 58 -6 -5 -4 -5 -2 -14 -42
word before 1: ни	11 0 -2 0 0 0 0 -9 -1
word before 1: ними	-22 20 3 -2 -3 -4 -7 29 -25
word before 1: них	0 2 -35 -9 -13 -19 -9 25 -47
word before 1: о	-20 -7 39 -21 -19 -14 -11 -42 -40
word before 1: обмен	4 25 -22 -39 -8 -2 -4 -12 -9
word before 1: обмена	-33 5 4 -16 -13 -20 -14 -17 -3
word before 1: обмене	28 -15 -20 -1 -1 -1 0 -3 -5
word before 1: обмену	59 -15 -42 -10 -4 -2 -4 -6 -16
word before 1: обменя	-8 -28 -2 23 -10 -6 -8 5 -15
word before 1: обмін	29 -41 21 -6 -11 -7 -6 -65 -29
word before 1: обміня	16 -14 -5 -17 -6 -1 -1 -23 -2
word before 1: обрати	6 0 0 0 0 -1 0 -5 0
word before 1: одержа	-17 0 27 -1 -1 0 0 -6 -6
word before 1: одна	51 -31 -62 -3 -15 -6 -4 -11 -3
word before 1: опинил	10 -6 0 -1 0 -1 0 -2 -2
word before 1: опраць	36 0 0 0 0 0 0 -32 -4
word before 1: оружие	18 -1 -1 0 -1 0 0 -13 -5
word before 1: освобо	-23 -22 -3 -64 22 -17 -21 36 -27
word before 1: остало	67 -84 -22 -5 -18 -6 -6 -30 -45
word before 1: останк	-38 33 -16 -5 -13 -9 -15 -31 -8
word before 1: останн	20 -19 0 0 0 0 0 -1 0
word before 1: остают	-30 -1 -19 -1 -1 0 -1 -2 21
word before 1: от	16 -4 -8 0 -1 -1 0 0 -3
word before 1: отвезл	-5 36 -29 -2 -1 -3 -1 -7 -1
word before 1: отдала	2 -4 11 -2 -1 0 -1 -5 -1
word before 1: отдали	-57 14 52 -8 -9 -19 -15 -2 -40
word before 1: отдано	-30 11 -17 -1 -1 -2 -3 3 -2
word before 1: отданы	46 -25 -20 -5 -6 -10 -5 -26 -7
word before 1: отправ	-5 54 -25 -9 -5 -24 -4 -25 -20
word before 1: отпуст	-12 68 -59 -16 -12 -10 -12 -44 -3
word before 1: отпуще	-19 14 -23 -5 -17 -10 28 -15 -16
word before 1: отрима	-21 13 7 -9 19 -20 -13 -61 -13
word before 1: офіцер	3 8 -84 -3 -7 -23 -7 -8 -12
word before 1: первые	-52 60 -87 -21 -39 -12 -13 -28 -48
word before 1: перебу	-61 -1 0 0 -2 0 -1 -1 62
word before 1: перего	-4 -2 15 -1 -4 0 -1 -1 -2
word before 1: переда	-41 42 -19 -15 -14 -14 12 -12 -15
word before 1: перешл	3 -45 31 -5 -15 -16 -7 -19 -9
word before 1: перші	10 -3 0 0 0 0 0 -1 -5
word before 1: плен	19 -13 -5 -1 -2 -2 -1 -2 -5
word before 1: плена	-52 -14 63 -16 -15 -3 -6 19 -23
word before 1: пленны	-28 31 -29 -6 -1 -1 -3 -12 9
word before 1: плену	-1 -4 -1 0 0 0 0 -2 6
word before 1: плюс	-53 -54 59 -9 -15 18 -13 -32 -16
word before 1: по	0 -17 -28 -50 82 -29 -18 -38 -68
word before 1: поверн	14 1 -55 -22 -17 -17 -13 17 -20
word before 1: поверт	-110 25 15 -12 -9 -5 -8 -59 -17
word before 1: повреж	13 -2 -5 0 -1 -1 0 0 -3
word before 1: полон	30 -12 -20 -1 -2 -1 -1 -9 -15
word before 1: полону	-35 -3 -15 -10 -3 -9 -2 36 -18
word before 1: полоні	-27 -15 -1 0 -2 -1 -1 -18 54
word before 1: получа	13 35 -17 -1 -2 0 -1 -34 -2
word before 1: получе	-22 -35 -11 -2 -7 -3 -7 24 -16
word before 1: получи	14 -20 16 -17 -27 -12 -23 6 -21
word before 1: поменя	-15 5 -2 -3 -1 -1 -1 0 -2
word before 1: попере	62 -34 -70 -6 -44 -22 -8 -23 -2
word before 1: после	34 -29 -16 -5 -5 -2 -2 -1 -2
word before 1: поступ	10 0 0 0 0 0 0 -3 -6
word before 1: потеря	75 -18 -29 -1 -7 -1 -3 -13 -35
word before 1: потрап	24 -11 -4 0 -3 0 -1 -21 -23
word before 1: поїхал	-41 -12 56 -2 -1 -1 -2 -4 0
word before 1: предст	33 -32 0 0 0 0 0 -1 -2
word before 1: прибул	-64 50 -18 -12 -7 -10 -4 -29 -9
word before 1: прибыл	11 1 -23 -12 36 -12 -9 -41 -34
word before 1: привез	-54 50 15 -8 -9 -5 -6 -17 -5
word before 1: пригов	8 -3 -3 0 0 0 0 0 -1
word before 1: приеха	-17 -38 43 -11 -5 -3 -5 -29 -4
word before 1: прийма	14 20 -28 0 0 -2 0 -1 -4
word before 1: прийня	9 2 8 -9 -9 -7 -8 -11 -11
word before 1: прийшл	77 -68 -15 -5 -4 -2 -3 4 -10
word before 1: прилет	4 -1 22 0 -22 0 0 -2 0
word before 1: принял	-16 25 -25 -16 -14 -18 16 21 -4
word before 1: принят	-20 -18 -3 -1 -4 0 -4 19 -5
word before 1: приїха	-25 45 -30 -3 -3 -5 -5 11 -5
word before 1: про	45 -43 48 -24 -25 -13 -11 -62 -31
word before 1: провед	-63 -23 -8 -6 -2 -4 -4 66 -27
word before 1: провел	-46 -36 -5 -2 -3 -2 -3 52 -19
word before 1: проти	22 -18 0 0 0 0 0 -2 -1
word before 1: против	-96 -45 -12 -23 -27 -14 -15 72 -18
word before 1: протяг	12 0 0 0 0 0 0 -4 -8
word before 1: прошли	-40 27 -32 -22 -3 -3 -2 36 -2
word before 1: підтве	-35 -16 11 -1 -1 -2 -1 -20 41
word before 1: після	37 -32 -10 -1 -2 -1 -1 -2 -3
word before 1: разом	-71 75 -25 -33 -5 -12 -6 -56 -16
word before 1: рамках	-55 -6 -1 0 0 0 0 59 -1
word before 1: репатр	13 -32 -28 -3 -2 -2 -1 34 -1
word before 1: решта	-73 78 -7 0 -1 -1 -2 -9 -5
word before 1: ровно	-40 7 -41 -14 -10 -3 -3 30 -17
word before 1: родини	5 -2 0 0 0 0 0 0 -1
word before 1: россии	21 -36 18 -1 -5 -12 -9 -25 -32
word before 1: рівно	-35 26 -33 -6 -22 -9 -7 2 -14
word before 1: с	47 -24 -8 -1 -4 -1 -2 -17 -3
word before 1: саме	1 -57 -15 -6 26 -3 -1 -7 -5
word before 1: само	-6 -22 19 0 0 -1 -1 -13 0
word before 1: сбили	12 -1 -5 0 -2 0 0 -1 -3
word before 1: сдалис	9 -1 -1 0 -4 0 0 -2 -2
word before 1: сегодн	-26 25 -19 -14 -5 -7 -10 -10 -4
word before 1: сейчас	-15 -6 -4 0 -1 0 -1 -15 16
word before 1: семьи	-36 0 0 0 0 -1 -1 -2 39
word before 1: серед	-3 29 -28 -10 -6 -3 -1 -26 -5
word before 1: сложно	-24 2 -16 22 -2 -1 -2 20 -3
word before 1: старше	37 -30 -36 -3 -4 -3 -3 -25 -13
word before 1: стаття	6 -5 0 0 0 0 0 0 -1
word before 1: сторон	-15 -32 36 -7 -19 21 -23 -15 29
word before 1: сьогод	-40 31 23 -6 -12 -5 -5 -33 -22
word before 1: та	25 15 -26 -5 -6 -12 -13 -58 -16
word before 1: также	8 12 -30 -8 -4 -5 -12 -34 -14
word before 1: також	3 -14 41 -6 -24 -22 -14 -34 -32
word before 1: там	20 -3 -3 0 -1 0 0 -10 -2
word before 1: тела	28 -26 19 -12 -20 -18 -14 -27 -34
word before 1: тепер	-72 16 -16 -26 -7 -4 -3 6 -7
word before 1: теперь	-35 -58 58 -2 -10 -12 -9 -5 -6
word before 1: террит	-1 0 21 0 -5 0 -2 -14 -1
word before 1: тоже	0 60 -59 0 0 0 0 -1 0
word before 1: тримал	32 -8 0 0 0 -1 0 -2 -21
word before 1: тримає	-31 -1 -1 0 -2 0 -1 -6 33
word before 1: тіла	-77 30 -66 -13 -8 -16 -10 24 -5
word before 1: тіло	-35 45 -16 -1 -1 -6 -2 -19 0
word before 1: у	62 -42 -17 -2 -5 -11 -5 -23 -28
word before 1: удержи	-43 -4 -53 -1 -2 -1 -2 -11 65
word before 1: удома	-82 64 -24 -10 -6 -3 -5 -3 -21
word before 1: уехали	-7 49 -49 -4 -2 -13 -2 -20 -2
word before 1: уже	44 -29 -38 -6 -15 -12 -6 17 -35
word before 1: украин	30 3 -27 -14 -13 -20 -10 8 -20
word before 1: україн	-7 17 -24 -9 -3 -4 -2 12 -24
word before 1: уничто	18 -11 -2 0 -1 -1 -1 -1 -2
word before 1: утриму	33 -32 -2 -3 -5 -3 -3 -15 -21
word before 1: участв	52 -40 -28 -13 -4 -9 -3 -14 -36
word before 1: ушли	-51 55 -37 -9 -8 -1 -3 -7 -1
word before 1: формат	20 -14 2 -14 -4 -6 -5 -18 -9
word before 1: формул	-28 14 13 -14 -24 -16 -13 -24 -17
word before 1: хлопці	8 -6 0 0 0 -1 0 0 0
word before 1: це	-63 57 -85 -28 -18 -18 -18 33 -26
word before 1: цивіль	-14 49 -1 0 -2 -1 -2 -41 -11
word before 1: цих	-27 -22 -9 0 -1 39 -2 -12 -15
word before 1: ці	-19 27 -6 -2 -2 -2 -1 -9 -4
word before 1: чекали	43 -41 0 0 0 0 0 0 -1
word before 1: через	22 -1 -3 0 -1 -1 -1 0 -16
word before 1: числе	11 -16 7 -10 -14 -12 -6 -7 -28
word before 1: числі	38 -36 -7 0 -1 -3 -1 0 -1
word before 1: что	68 -46 23 -2 -5 -2 -4 -21 -7
word before 1: ще	4 3 -28 -35 -36 26 -22 -68 9
word before 1: що	-17 24 -30 -1 -5 -9 -7 -12 -12
word before 1: щодо	47 -53 -1 -2 -2 -3 -1 -9 -44
word before 1: эвакуи	25 -1 -9 0 -2 -1 0 -5 -9
word before 1: этих	-61 -16 -32 -1 -14 -18 -6 -25 64
word before 1: это	37 -32 -32 -1 -8 -2 -2 -2 -6
word before 1: як	51 -23 -7 -1 -7 -16 -4 -48 -43
word before 1: яких	-24 -21 16 -1 -4 -5 -8 -47 39
word before 1: є	-26 -66 -10 -5 -8 -16 -11 44 -51
word before 1: і	-23 -32 33 -18 -15 -27 15 -15 -21
word before 1: іденти	66 -53 -6 -2 -4 -5 -5 -59 -1
word before 1: із	-15 25 -11 -16 -9 -19 -10 -37 -34
word before 1: їдуть	43 32 -60 -14 -6 -22 -8 -43 -4
word before 1: їх	0 -62 50 -12 -29 -30 -20 -73 4
word before 1: їхали	65 -64 0 0 -1 -2 -1 -18 0
word before 1: الي	-9 -16 -8 -43 -3 -6 -2 37 -4
word before 1: اليوم	-44 14 -9 -25 -3 -4 -3 44 -2
word before 1: امارات	-4 -2 -14 -15 -2 -7 -1 15 -6
word before 1: ان	-4 38 -36 -1 0 -1 0 0 -2
word before 1: اوكران	-26 30 1 -2 -1 -2 -2 -20 0
word before 1: اي	-2 -16 50 -17 -2 -8 -2 0 -6
word before 1: بينهم	13 21 -33 0 -1 -1 -1 0 -8
word before 1: تبادل	6 -9 -26 9 -4 16 -13 -15 -5
word before 1: جثامين	-3 24 -15 -1 0 -1 0 -4 0
word before 1: روسيا	-26 23 -22 -14 -3 -1 -2 -4 15
word before 1: سراح	13 1 -19 -12 -1 -1 0 -2 -1
word before 1: شمل	17 -23 4 -12 -5 -6 -4 9 -4
word before 1: شملت	4 -25 -16 21 -3 -2 -1 -18 -2
word before 1: عاد	-19 17 16 -1 0 0 0 -9 0
word before 1: عبر	-21 0 0 0 0 0 0 21 0
word before 1: علي	2 -15 15 -1 -1 -1 0 -2 -1
word before 1: عن	47 2 -43 1 -13 -8 -3 -19 -11
word before 1: عوده	-7 27 -6 -5 -1 -1 -1 -27 -1
word before 1: مجموعه	-22 -16 -12 21 -4 -5 -2 -12 -2
word before 1: مقابل	14 -1 -3 -3 0 0 0 -9 -1
word before 1: و	18 -7 -6 -30 -6 -14 10 -17 -8
word before 1: واقع	-1 -35 44 -8 -1 0 -1 0 -1
word before 1: –	-8 -33 -15 -11 -23 36 -17 -18 16
word before 1: •	-18 21 -33 -8 -10 -25 -15 21 -31
word before 1: ‼	-65 10 1 -3 -4 -2 -1 -11 40
word before 1: №	121 -98 -80 -15 -6 -14 -6 -78 -6
word before 1: ▪	-28 53 -28 -2 -5 -9 -4 -8 -15
word before 1: ⚡	-43 13 -4 -11 -43 -2 -5 -6 -9
word before 1: ✅	-30 39 -48 -2 -7 -12 -3 -16 -2
word before 1: ❗	-29 62 -5 -51 -3 -1 -1 -12 -3
word before 2: 	4 -12 27 -25 -37 -33 -16 -2 -49
word before 2: "	46 31 -94 -11 -18 -21 -11 -19 -46
word before 2: (	6 12 -6 -1 -1 -1 -2 -4 -41
word before 2: )	24 -9 -25 -2 -2 -10 -6 -4 -13
word before 2: ,	-12 -4 -4 -29 1 -7 -5 -29 27
word before 2: :	-47 -28 20 -36 34 -24 -20 4 21
word before 2: ;	-4 -36 -14 -9 -2 -3 -5 -26 18
word before 2: a	-52 -29 -20 4 -13 21 -8 -21 -5
word before 2: additi	-28 -37 76 -2 -1 12 -8 -1 -6
word before 2: affair	-17 23 13 -53 -15 -1 -6 -8 0
word before 2: afu	24 38 -40 0 -4 -7 -3 -3 -18
word before 2: all	-4 -18 -16 -7 -2 -1 -3 37 -8
word before 2: along	5 36 -35 -3 0 -7 -2 -1 0
word before 2: also	-30 -11 43 -14 -14 -4 -7 -26 -18
word before 2: among	13 -3 -21 -1 -2 -2 -1 -13 -1
word before 2: and	-47 -1 23 -13 -7 -13 -19 -39 -6
word before 2: back	-5 30 -9 -3 -2 -11 -2 -29 -2
word before 2: began	-25 -3 -6 -7 -1 -1 -1 30 0
word before 2: betwee	38 -28 -17 -17 -10 -2 -3 -9 -7
word before 2: bodies	-44 42 10 -11 -8 -17 -7 -40 -2
word before 2: border	21 -17 3 0 -1 0 0 -1 -2
word before 2: bring	5 -12 -18 -1 -2 -1 -1 8 -1
word before 2: brough	1 -1 -37 -3 -4 -7 -4 3 -31
word before 2: captiv	35 -19 12 -17 -21 -27 -16 -73 -22
word before 2: childr	38 -5 -25 0 0 -1 0 -11 -1
word before 2: civili	-49 42 -14 0 -1 -3 -6 -27 25
word before 2: code	22 -13 -6 -3 -1 -1 -1 -6 -2
word before 2: confir	-31 10 -15 -15 25 -4 -2 -6 -8
word before 2: countr	-8 9 0 0 0 0 0 0 0
word before 2: date	-45 -3 0 -10 0 -1 0 47 -1
word before 2: day	-4 26 -42 -14 -18 -8 -16 -31 -3
word before 2: days	5 -35 -1 -8 -1 0 -1 22 -2
word before 2: defend	14 3 -4 -4 0 -2 -1 -7 -1
word before 2: direct	46 -24 -14 -1 -1 -4 -5 -23 0
word before 2: each	-67 45 -21 -48 -2 -2 -4 -6 -1
word before 2: effort	7 -5 -2 20 -1 0 0 -17 0
word before 2: exchan	4 -13 -38 20 -13 -18 -8 -5 -15
word before 2: famili	-26 34 9 -42 -3 -3 -2 -9 -1
word before 2: far	-21 0 0 -9 -1 0 0 21 -1
word before 2: februa	14 -14 2 -2 -1 -1 -1 -4 0
word before 2: federa	-12 27 -25 -13 -2 -1 -1 -10 0
word before 2: fighte	22 -5 -13 -2 0 -2 0 0 0
word before 2: for	-13 -13 -6 0 0 -2 15 -7 0
word before 2: forces	39 -34 0 0 0 0 -1 0 -5
word before 2: freed	1 -51 22 -8 -2 -2 -3 39 -1
word before 2: friday	2 -25 -31 0 -1 -10 -1 26 0
word before 2: got	1 -4 -22 -23 -2 -1 -3 14 -1
word before 2: guards	23 -29 -15 -1 0 -2 -1 0 -1
word before 2: had	74 -84 6 -29 -14 -2 -3 -28 -24
word before 2: hand	31 0 -25 -2 -4 -1 -7 -11 -8
word before 2: handed	-12 -7 34 -1 -3 -1 -11 -7 -9
word before 2: has	37 -13 -2 -27 -9 -11 -10 5 -18
word before 2: have	-20 -8 -12 11 -12 -7 -9 30 -33
word before 2: home	-21 24 -3 -4 0 -3 -2 -21 -2
word before 2: i	-60 73 -32 -4 -6 -3 -3 -13 -8
word before 2: in	41 -31 -23 -17 -5 -10 -7 -26 -2
word before 2: invasi	-79 0 0 0 0 0 0 81 -3
word before 2: is	56 -68 -11 -5 -2 -8 -4 -38 35
word before 2: israel	14 -4 -9 -5 0 0 0 -10 -2
word before 2: it	3 10 -10 8 -6 -5 -10 -36 -45
word before 2: kyiv	-83 73 -41 -2 -16 -11 -19 -12 -5
word before 2: letter	6 -4 0 0 0 0 -1 -1 0
word before 2: lists	28 -25 0 -1 -1 -1 -3 -11 -5
word before 2: march	16 -14 19 -10 -2 -1 -1 -26 -1
word before 2: mediat	-44 -3 -18 46 -9 -3 -3 1 0
word before 2: member	-18 -81 -2 -26 -8 -5 -9 51 -34
word before 2: men	37 -5 -27 0 0 -1 -1 -2 0
word before 2: milita	-21 -14 24 -5 -2 -1 -2 -3 -1
word before 2: minist	-17 -17 21 -3 -7 -2 -2 -10 -1
word before 2: moscow	15 -19 8 -10 -2 -2 -1 -21 -9
word before 2: negoti	-15 -13 15 -10 -4 -3 -3 -11 -4
word before 2: news	-36 41 -12 -1 -2 -1 -1 -2 -1
word before 2: now	0 -18 0 -27 -1 -1 -1 38 -1
word before 2: number	0 -12 16 -27 -26 -27 -23 -9 -68
word before 2: of	47 20 -36 -17 -7 -11 -6 -51 -5
word before 2: office	34 -10 -13 14 -1 -1 -3 -35 -18
word before 2: oldest	33 -23 -3 -1 -1 -1 -1 -8 -1
word before 2: on	-33 5 25 -2 -1 0 -1 -1 -1
word before 2: one	-34 42 -12 -4 -10 -7 -8 -29 -3
word before 2: operat	-9 13 6 -4 -1 0 0 -5 0
word before 2: people	29 -24 -11 0 -1 -3 -1 -15 0
word before 2: person	-4 16 -50 0 0 -1 -1 -1 -4
word before 2: place	-8 16 -4 -1 0 -1 0 -2 0
word before 2: pows	13 -22 24 -1 -4 -1 -3 -19 -15
word before 2: prison	-26 -7 -3 -9 -3 -4 -3 8 43
word before 2: proces	-3 -2 17 0 -2 0 -1 -14 0
word before 2: receiv	-1 5 -3 0 -1 0 0 -1 0
word before 2: releas	-33 -38 18 2 -10 -7 -5 10 -3
word before 2: remain	41 -23 -44 -35 -2 -2 -3 -3 0
word before 2: report	7 24 -34 -15 -3 -1 -1 -14 -2
word before 2: return	-29 25 11 -47 -4 -3 -15 -2 -11
word before 2: reunif	-43 45 0 -5 0 0 0 -2 0
word before 2: russia	-48 26 -23 -24 -9 -11 -9 6 2
word before 2: said	-20 20 -14 0 0 -1 0 -8 12
word before 2: says	58 -45 -4 -1 -8 -4 -2 -36 -29
word before 2: second	15 -8 3 -12 -9 -3 -2 -23 -1
word before 2: senten	8 -3 -1 0 -1 0 -2 -1 -1
word before 2: sergea	37 -42 -1 -1 0 -14 -1 -1 -1
word before 2: servic	14 -18 18 -7 -5 -4 -5 -34 -18
word before 2: shot	15 -15 -1 -1 -1 -5 -1 -2 -1
word before 2: side	-1 1 22 11 -2 -8 -7 -16 -4
word before 2: soldie	-2 11 10 -14 -8 -3 -5 -34 -9
word before 2: spoke	-52 -4 11 -21 -4 -3 -4 -9 -1
word before 2: stands	-53 -10 -3 -7 -13 -4 -2 5 14
word before 2: swap	-27 19 13 15 -4 -12 -3 -21 -6
word before 2: talks	-1 0 5 0 -1 0 0 -1 -1
word before 2: that	39 -48 -7 -14 -14 32 -10 11 -35
word before 2: the	-52 -56 -13 -7 -9 -9 -5 65 -7
word before 2: them	-16 33 -36 0 -1 -3 -1 -6 -1
word before 2: there	-9 -7 -5 -1 0 -1 -1 -15 15
word before 2: they	18 24 -23 -1 -2 -16 -1 -2 -11
word before 2: this	-27 -15 13 -23 -2 -2 -1 19 -3
word before 2: thursd	-9 14 -7 -15 -1 -2 -2 -8 -10
word before 2: to	53 -30 11 -13 -8 -3 -10 -38 -16
word before 2: today	21 -11 -50 11 -10 14 -4 -24 -11
word before 2: took	-40 30 13 -1 0 0 -1 -18 -2
word before 2: total	-46 -44 -16 35 -5 -8 -2 36 -8
word before 2: transf	-11 -7 -6 -3 0 -1 -1 19 0
word before 2: ukrain	5 -18 -24 6 -9 -13 4 4 -6
word before 2: up	-40 2 4 -10 -3 -3 -5 -16 0
word before 2: war	58 9 12 -3 -1 -1 -1 -89 -1
word before 2: warrio	-38 13 -20 -1 -1 -1 -2 43 -1
word before 2: was	-23 -62 62 -1 -2 -10 -8 -21 26
word before 2: we	-25 38 -41 -20 -2 -4 -3 3 -1
word before 2: wednes	-38 -49 35 -5 -9 -2 -3 -15 -5
word before 2: week	-25 28 -13 -7 -1 -2 -1 -9 -1
word before 2: welcom	-15 16 0 0 0 0 0 0 0
word before 2: which	-3 23 -12 -11 -1 0 0 -5 -1
word before 2: who	15 -1 -8 -1 -1 0 0 -3 -2
word before 2: with	26 -26 -19 -21 -2 -4 -4 -6 -2
word before 2: year	-8 -16 4 13 -19 -18 -3 -13 -8
word before 2: younge	24 -11 -7 -1 -1 -1 -1 -4 -1
word before 2: а	26 -64 64 -5 -11 -29 -18 15 -36
word before 2: абу-да	1 -29 -10 20 -1 0 0 -4 -13
word before 2: август	17 -1 -12 0 -1 0 0 -1 -2
word before 2: авиабо	36 -8 -16 0 -5 -1 -1 0 -7
word before 2: автобу	37 -19 -22 -2 -6 -5 -4 -20 -41
word before 2: батькі	-42 40 -23 -3 -4 -2 -2 -10 -1
word before 2: бахмут	78 -54 -23 -3 -4 -16 -4 -20 -9
word before 2: баш	-34 -54 58 -4 -6 -5 -3 -15 0
word before 2: безвіс	1 -52 -1 -3 -6 -6 -5 -35 26
word before 2: белору	10 -35 35 -8 -8 -17 -12 -46 -17
word before 2: беспил	30 -4 -10 0 -1 0 -1 -5 -10
word before 2: больны	14 -9 0 0 0 0 -2 0 -4
word before 2: борту	44 -32 -1 -2 -4 -2 -1 -1 -4
word before 2: бійців	-36 35 -20 0 0 -1 -2 -1 -1
word before 2: більші	16 -8 0 0 0 -1 0 -2 -6
word before 2: в	76 -56 -7 -14 -9 -8 -7 -14 -22
word before 2: в'язни	-71 37 -19 -3 -3 -1 -2 -14 31
word before 2: вдалос	-23 12 -51 -10 -6 -7 -5 26 -11
word before 2: вдома	43 17 -13 -4 -8 -16 -7 -54 -17
word before 2: вернул	-18 -53 55 -22 -31 -22 -10 12 -15
word before 2: вертол	24 0 -1 0 -1 0 0 -8 -15
word before 2: вже	-12 -18 -7 -2 -3 -7 -10 18 -13
word before 2: взамен	-15 67 -31 -7 -6 -8 -6 -28 -3
word before 2: визвол	52 -43 -60 -13 -17 -49 -12 9 -19
word before 2: вийшли	33 -52 -19 -1 -2 -2 -1 43 -22
word before 2: вмс	-4 9 -14 -5 -4 -24 -9 -24 -15
word before 2: вночі	18 -1 0 0 0 -1 0 -11 -5
word before 2: военно	9 -50 33 -5 -9 -9 -16 11 -61
word before 2: военны	6 27 -75 -14 -14 -8 -19 -30 -23
word before 2: возвра	45 21 -45 -6 -16 -4 -2 -51 -1
word before 2: возрас	11 0 0 0 0 0 0 -2 -10
word before 2: воинов	-7 18 -7 0 0 0 -1 -3 -1
word before 2: волю	71 -61 -39 -16 -6 -5 -6 -17 -5
word before 2: волі	-80 -13 -1 -2 -2 -2 -1 28 -1
word before 2: вопрос	41 3 -6 0 -1 -3 0 -2 -39
word before 2: ворог	14 -1 0 0 -1 -1 0 -13 -3
word before 2: воїни	5 -1 -1 0 0 -2 0 0 0
word before 2: воїнів	-8 -5 -19 -1 -1 -18 -6 48 -15
word before 2: впервы	-38 39 -17 0 -2 -1 -1 0 -2
word before 2: все	-21 19 -4 -3 -2 -9 -2 8 -15
word before 2: всего	-1 -5 -59 -13 -9 -7 -10 24 -18
word before 2: всу	15 38 -45 -1 -2 -5 -4 -10 -8
word before 2: вторгн	-30 -1 0 0 -1 -3 -1 41 -7
word before 2: вчера	54 -19 -54 -1 -2 -4 -2 -7 -1
word before 2: вчора	31 -20 -10 -2 -2 -16 -3 -29 -5
word before 2: выплат	14 -6 -1 0 -1 0 0 0 -7
word before 2: від	-4 17 -15 -3 -1 -1 -1 -21 -2
word before 2: віддал	2 -68 7 0 -15 36 -22 -1 -4
word before 2: відмов	38 -34 -2 -5 -2 -2 -2 -25 -10
word before 2: відомо	39 -34 -3 -9 -6 -1 -1 -16 -1
word before 2: відпов	25 -19 19 -1 -5 -8 -16 -12 -12
word before 2: військ	1 13 -13 -8 -11 -41 16 -33 -50
word before 2: він	11 -2 -1 0 -2 0 0 -1 -5
word before 2: гварді	43 -29 -1 0 0 -2 -1 -21 -4
word before 2: говори	-22 -7 31 -4 -8 -4 -7 -18 -47
word before 2: год	-48 14 -44 -3 -5 -2 -2 34 -6
word before 2: года	-14 -7 21 -33 -5 -2 -6 6 -12
word before 2: госпит	22 -6 -10 0 -1 -1 0 0 -3
word before 2: гражда	-32 -25 41 -11 -16 -25 -33 -11 -62
word before 2: границ	-5 -11 24 -4 -2 -2 -2 -18 -8
word before 2: група	37 -19 -2 0 -1 -1 -1 -25 -1
word before 2: группа	20 -9 0 -1 0 0 0 -1 -13
word before 2: дали	-16 -15 0 0 -1 -2 0 22 -19
word before 2: данным	-54 -2 -31 0 0 0 -1 -3 65
word before 2: делега	66 -64 -2 -1 0 0 0 -1 -1
word before 2: держсп	34 -21 -1 0 0 -6 -1 -6 -3
word before 2: детей	10 -5 -1 0 -1 0 -1 -2 -1
word before 2: днк	4 -15 15 -1 -1 -2 -1 -26 -8
word before 2: днр	-50 -23 -28 -5 -3 -8 -4 -15 34
word before 2: дня	-32 2 -14 0 0 -1 -2 22 -1
word before 2: дні	-5 -55 -4 -3 -3 -12 -5 10 -15
word before 2: доби	-46 -16 0 0 -1 0 0 56 -1
word before 2: добу	26 -2 -14 0 -2 -2 -1 -5 -1
word before 2: догово	-4 -1 -35 -1 -1 0 -1 21 -4
word before 2: додому	-11 9 -64 -17 -11 -3 -11 27 -8
word before 2: докуме	38 -7 -9 0 -1 -1 -1 -16 -10
word before 2: дома	-2 -15 13 -15 -4 -4 -9 -16 -8
word before 2: домовл	45 2 -13 -2 -4 -6 -9 -52 -6
word before 2: домой	19 12 -19 -29 -15 -8 -17 -18 -28
word before 2: донець	39 -21 -2 -1 -1 -2 -1 -31 -1
word before 2: доправ	-3 24 -4 0 0 0 0 -18 0
word before 2: достав	-56 21 -3 -9 -14 -8 -14 15 -14
word before 2: дпсу	40 -33 -5 -1 -2 -9 -4 -10 -24
word before 2: другу	59 -12 -9 -15 -25 -16 -6 -42 -6
word before 2: дітей	-50 -59 12 -2 -3 -4 -3 69 -7
word before 2: едут	-22 -62 45 0 -2 -2 -3 -8 -4
word before 2: етап	13 -8 0 0 0 0 0 -4 0
word before 2: еще	29 -4 -15 0 -4 0 -1 -2 -5
word before 2: ж	-11 -22 22 -1 -1 0 -1 -12 0
word before 2: же	-3 65 -63 -1 -1 -19 -2 -1 -2
word before 2: женщин	24 -30 23 -1 -2 -1 -2 -2 -2
word before 2: жителе	8 -6 -1 0 0 0 0 0 0
word before 2: жінки	24 -11 -9 -1 0 -1 -1 -1 0
word before 2: жінок	48 -34 -7 -2 -2 -4 -4 -2 -1
word before 2: з	-17 -24 -5 -15 -13 -17 -12 16 11
word before 2: за	33 -19 7 -22 -21 -15 -8 -35 2
word before 2: забрал	23 -14 -3 -3 -1 -3 -2 -19 -2
word before 2: загало	-123 83 -65 -16 -11 -13 -11 16 -28
word before 2: загибл	24 -13 -12 -5 -2 -4 -3 -13 -1
word before 2: заключ	30 -11 -16 -11 0 -1 -1 -1 0
word before 2: залиши	-61 42 -4 -1 -2 -4 -1 33 -24
word before 2: заложн	-8 0 -5 0 0 -1 0 -1 16
word before 2: запоро	23 -6 -5 0 -1 -3 0 -1 -9
word before 2: запорі	75 -36 -8 -1 -1 -26 -3 -16 -13
word before 2: заручн	-26 -5 0 0 0 0 0 -19 39
word before 2: захисн	40 -5 -46 -13 -5 -23 -6 -10 -2
word before 2: защитн	0 17 -15 -1 0 -1 -1 0 -1
word before 2: звання	14 -13 0 0 -1 0 0 0 0
word before 2: звезда	9 0 -5 0 -1 -1 0 0 -1
word before 2: звільн	-30 16 -15 -4 -3 -9 -2 59 -3
word before 2: землі	-29 31 -6 0 -1 0 0 -3 0
word before 2: змогу	-8 -13 0 0 0 -1 -1 10 -3
word before 2: зміїни	7 -5 -1 0 0 0 0 0 0
word before 2: зникли	-36 -23 0 0 -1 -4 -2 -25 47
word before 2: зсу	41 -33 -10 -2 -4 -35 -7 -18 -18
word before 2: зі	37 -42 -15 -2 -2 -7 -6 -10 -3
word before 2: и	-1 11 -19 -5 -12 -5 -6 -15 -17
word before 2: из	-15 33 -27 -15 -16 -5 -7 -9 -49
word before 2: израил	7 -5 -1 0 0 0 0 0 0
word before 2: им	-16 21 11 -3 -3 -6 -3 -17 -2
word before 2: итогам	-2 -2 10 0 -3 0 0 -1 -2
word before 2: их	-16 36 -84 -4 -3 -3 -4 -28 34
word before 2: й	-3 -5 -36 -3 -4 27 -3 -22 -9
word before 2: йшлося	41 -34 -3 -1 -14 -1 -1 -15 -3
word before 2: к	68 -6 -63 -11 -5 -6 -6 -6 -22
word before 2: киев	44 -4 -20 -20 -7 -4 -7 -29 -3
word before 2: киеву	-22 3 -3 -3 -10 20 -11 27 -17
word before 2: києві	52 -11 -1 0 -1 -4 -1 -40 -17
word before 2: когда	26 -14 -17 -1 -1 0 -1 -3 -5
word before 2: коллег	31 0 -10 -1 -1 -2 -2 -1 -28
word before 2: команд	3 -14 27 -4 -2 -3 -4 -4 -5
word before 2: корабл	9 0 -2 0 -3 0 0 0 -3
word before 2: кордон	4 11 -3 -6 -1 -2 -3 -22 -3
word before 2: кількі	-46 9 6 -8 -2 -7 -12 -25 -2
word before 2: лет	12 0 0 0 0 0 0 -12 0
word before 2: луганс	29 -25 -13 0 0 -10 -3 -2 -1
word before 2: людей	13 6 -44 -1 -6 -4 -2 -15 -16
word before 2: людини	-44 44 -1 0 -1 -1 -1 -3 5
word before 2: марта	32 -3 -31 0 0 -1 -1 -2 -1
word before 2: маріуп	44 -33 -29 -3 -3 -5 -3 -10 -7
word before 2: мая	1 -1 6 0 0 0 0 -4 0
word before 2: має	16 -6 0 0 0 0 0 -13 -7
word before 2: медики	10 -6 -3 0 0 0 0 0 0
word before 2: месяце	-46 -25 -34 -6 -20 -3 -9 43 -9
word before 2: ми	-13 -3 -7 -7 -5 -5 -13 9 -10
word before 2: младше	75 -20 -47 -3 -2 -9 -2 -6 -30
word before 2: морякі	28 -22 -2 0 0 -2 -2 0 0
word before 2: москва	26 -15 12 -3 -7 -15 -4 -3 -2
word before 2: москве	-8 -1 13 0 0 0 -1 -5 0
word before 2: мужчин	27 -46 -18 -7 -2 -4 -11 -2 -3
word before 2: мы	-23 31 -6 -15 -13 4 -4 -19 -7
word before 2: місяць	7 0 0 0 0 0 0 -6 0
word before 2: місяці	-80 -17 -5 -3 -3 -7 -3 80 -13
word before 2: на	-17 0 -31 -20 -12 -13 -9 -12 36
word before 2: над	-30 0 -18 0 -1 0 -1 -4 30
word before 2: наймен	67 -57 -47 -2 -4 -21 -4 -34 -7
word before 2: наймол	123 -91 -9 -3 -3 -15 -4 -27 -9
word before 2: найста	118 -91 -34 -7 -6 -10 -4 -40 -6
word before 2: нам	0 -71 12 -13 -24 -54 4 -3 -20
word before 2: направ	53 -20 10 -1 -1 -5 -8 -19 -8
word before 2: напрям	34 -3 -27 -5 -4 -14 -4 -25 -5
word before 2: нас	-41 12 24 -2 -10 -12 -9 -22 12
word before 2: натомі	6 -38 54 -1 -9 -2 -2 -38 -1
word before 2: нацгва	39 -53 -19 -8 -7 -16 -4 -19 -6
word before 2: наших	-7 -40 26 -19 -14 -13 -17 -12 -51
word before 2: нгу	112 -98 0 -1 -1 -24 -3 -4 -14
word before 2: не	38 -26 -4 0 -1 -1 -1 -1 -13
word before 2: неволі	-106 37 -17 -13 -6 19 -3 -6 73
word before 2: неделю	14 -3 -3 0 0 0 0 -7 -2
word before 2: ним	-57 62 -19 -8 -5 -2 -2 -9 -2
word before 2: ними	-45 30 -17 -5 -6 -3 -5 -12 -2
word before 2: нині	4 24 -10 -1 -1 -1 0 -10 -9
word before 2: них	-42 11 32 -16 -13 -22 -15 -89 -21
word before 2: ночь	22 -9 -6 -1 -2 0 -3 -1 -3
word before 2: нього	22 -8 0 0 -1 0 0 -10 -3
word before 2: о	44 -1 -34 -9 -10 -10 -3 -39 -10
word before 2: об	-5 -20 12 -5 -11 -5 -3 -15 56
word before 2: обещан	38 -24 -15 -6 -1 -1 -2 -2 -1
word before 2: област	6 -32 -24 -6 -10 -2 -7 34 -38
word before 2: обмен	18 -51 64 -15 -17 -29 -14 -45 -31
word before 2: обмена	42 -7 -27 -16 -11 -29 -12 -23 -19
word before 2: обмене	22 -19 -11 0 -1 -5 -2 -16 -1
word before 2: обмено	-59 25 -21 -2 -2 -2 -3 36 -7
word before 2: обменя	20 -26 8 -11 -17 -6 -6 -25 -15
word before 2: обмін	-12 -37 -11 -34 -13 -40 -19 35 -12
word before 2: обміно	-40 45 -23 -4 -1 -13 -3 -10 -2
word before 2: обміну	37 -5 -26 -9 -4 -18 -5 -91 -2
word before 2: обміня	48 -49 36 -6 -6 -3 -3 -19 -6
word before 2: обміні	-25 -3 -1 0 -1 0 0 25 -3
word before 2: оборон	32 -31 -2 0 0 -1 -1 -8 -1
word before 2: обратн	-30 -9 18 -3 -9 -6 -8 15 -19
word before 2: общей	-24 2 -16 22 -2 -1 -2 20 -3
word before 2: одеси	12 -7 -1 0 0 0 0 -2 -2
word before 2: один	12 -1 -2 0 -1 -1 -1 -1 -5
word before 2: окремо	-2 -10 -1 -1 -1 -5 -2 -47 61
word before 2: окупан	48 -33 -26 -1 -1 -1 -3 -1 -12
word before 2: омбудс	26 -3 -2 0 -2 -1 -3 -7 -18
word before 2: они	6 0 -5 0 0 0 0 -1 0
word before 2: операц	-35 -5 -15 -3 -3 -4 -2 37 -9
word before 2: освобо	39 26 -66 -23 -5 -13 -11 -32 -19
word before 2: остают	29 -25 -67 -17 -6 -11 -5 -3 -13
word before 2: осіб	-21 -4 22 0 0 0 0 0 0
word before 2: от	-2 17 -31 0 -1 -1 -1 12 -1
word before 2: ответ	8 -1 1 0 -2 0 0 0 -6
word before 2: отдали	8 -2 -21 -5 -5 -16 -5 -21 -1
word before 2: отданы	-26 4 4 -2 -1 33 -11 -6 -2
word before 2: отправ	-11 32 -4 -1 -5 -5 -4 -11 -3
word before 2: отпуст	-6 -10 32 -8 -23 -6 -10 -30 -23
word before 2: отрима	-11 -14 -19 -1 -1 -3 -1 14 -1
word before 2: отчита	-20 29 -8 0 -2 0 -1 0 0
word before 2: офицер	46 -13 -37 0 -1 -2 -2 0 -5
word before 2: офіцер	-10 -87 52 -6 -11 -47 -16 -12 -25
word before 2: пво	46 -6 -25 -2 -5 0 -1 -3 -7
word before 2: перего	-11 -32 -34 -13 40 -4 -10 -27 -5
word before 2: переда	32 3 -3 -13 -17 -21 -41 -13 -51
word before 2: переми	16 -11 -4 0 0 0 0 0 -1
word before 2: писем	15 0 0 0 -1 -1 0 -8 -5
word before 2: плен	14 -10 0 0 0 0 0 -2 -2
word before 2: плена	-27 -57 53 0 16 -18 -15 5 -34
word before 2: пленны	7 -33 23 -13 -3 -4 -4 -2 -3
word before 2: плену	-23 -8 -14 0 -2 -5 -1 -12 18
word before 2: по	3 -8 -11 -12 -8 -3 -6 -2 16
word before 2: по-пре	51 -57 -34 -18 -2 -18 -4 -30 -9
word before 2: поверн	-8 14 -56 -20 -23 2 -15 -18 32
word before 2: поверт	-22 41 -10 -5 -2 -8 -2 -13 -1
word before 2: повідо	-36 21 -16 -16 -5 -3 -2 33 -2
word before 2: погибш	-62 48 -24 -4 -6 -2 -2 -8 0
word before 2: погово	36 -26 -1 -2 -4 -1 -1 -4 -5
word before 2: погоди	36 -33 -7 -2 -5 -4 -2 -20 -11
word before 2: поднят	39 -23 -12 -1 -3 0 -2 0 -2
word before 2: подтве	43 -27 -8 -3 -7 -1 -2 -2 -2
word before 2: полоне	-46 -18 37 27 -3 -7 -7 -10 -6
word before 2: полону	16 -34 -51 -23 -17 -45 -14 29 -28
word before 2: полоні	-59 -2 0 0 -1 -1 -1 -20 61
word before 2: получи	-47 16 51 -9 -18 -8 -4 -27 -7
word before 2: попере	-25 37 -2 -1 -2 -5 -2 -17 -39
word before 2: поране	48 -44 -7 -1 -1 -23 -8 -15 -1
word before 2: поровн	-30 5 2 -4 -5 -11 -10 -26 -8
word before 2: привез	-35 32 -11 0 0 -2 0 -14 0
word before 2: пригра	30 -8 -23 0 0 0 0 0 0
word before 2: приеха	45 -42 -45 -4 -12 -13 -14 23 -24
word before 2: прийшл	-24 22 -21 0 -1 -2 0 5 0
word before 2: прикор	22 7 -27 -2 -6 -37 -8 -21 -8
word before 2: приїха	-48 -9 -4 -2 -2 -5 -1 33 -2
word before 2: про	-10 26 -44 -4 -4 -4 -6 -35 -17
word before 2: провел	25 -22 -15 -1 -1 -4 -2 -34 -4
word before 2: пропав	-49 0 0 0 -1 0 0 -11 50
word before 2: против	12 23 -14 -10 -13 -8 -11 -29 -16
word before 2: психол	28 -6 -1 -1 -1 0 -1 -18 -4
word before 2: підтве	-8 -27 -1 -1 -7 -2 -2 -48 34
word before 2: раз	25 -2 0 0 -1 -1 -1 -5 -17
word before 2: разом	-45 40 -12 53 -7 -23 -8 -91 -18
word before 2: разу	34 -34 -1 0 0 0 0 -1 0
word before 2: ракет	16 -11 0 0 0 0 0 -4 -1
word before 2: ранены	-19 14 -48 -10 -9 17 -19 -6 -10
word before 2: ребят	3 -13 13 0 -1 0 -1 -2 -14
word before 2: режима	-4 -16 40 -5 -19 -1 -1 -11 -1
word before 2: режиму	-4 16 18 0 -6 -7 -2 -14 -1
word before 2: резуль	12 -3 -14 -2 -2 -1 -1 -5 -1
word before 2: репатр	-13 18 -15 -1 -1 -4 -1 -28 -1
word before 2: респуб	28 -5 -32 -3 -1 -1 -1 -2 40
word before 2: рефриж	30 -17 -6 -1 -2 0 -1 -11 -2
word before 2: реєстр	-56 -1 0 -1 0 -1 0 -2 58
word before 2: родин	-5 6 0 0 0 0 0 0 0
word before 2: родину	-4 -42 8 -23 -5 -7 -7 8 -11
word before 2: родным	-14 37 -47 0 0 -2 -1 -11 -2
word before 2: року	10 7 -12 -5 -3 -6 -2 -13 -2
word before 2: россии	-41 -14 23 -3 -2 -2 -2 13 20
word before 2: россий	-48 40 -15 -5 -3 -2 -5 -24 7
word before 2: россию	-70 2 31 -19 -16 -8 -16 -23 -24
word before 2: россия	19 -86 15 -15 -13 -9 -12 8 -8
word before 2: ростов	20 -1 -18 -1 -1 0 -1 -2 -11
word before 2: російс	-42 20 -10 -7 -2 -2 -1 11 55
word before 2: росія	-61 29 -8 -7 -27 -21 -16 -50 51
word before 2: росіян	-17 -38 24 -16 -10 -5 -24 11 -40
word before 2: росії	-58 -15 86 -2 -4 -4 -9 -18 -1
word before 2: році	39 -17 0 -1 -1 -7 -2 -38 -26
word before 2: рублей	9 0 -1 0 0 0 0 -6 -1
word before 2: рф	-44 4 32 -4 -5 -15 -8 -57 28
word before 2: рідних	-27 25 -19 0 -2 -1 -1 -14 -2
word before 2: рідній	-28 33 -13 -2 -1 -1 0 -5 0
word before 2: рік	-48 -11 -1 -2 -1 -3 -2 47 -8
word before 2: рішенн	33 -17 -2 0 -6 0 -1 -9 -16
word before 2: с	-18 -12 26 -1 -2 -1 -5 23 -26
word before 2: само	30 -58 25 0 0 -1 -1 -2 0
word before 2: самоле	17 -1 -5 -1 -1 0 0 -2 -7
word before 2: самому	22 -19 -25 -1 -3 -1 -1 -1 -10
word before 2: санато	10 -2 0 0 0 -2 0 -2 -3
word before 2: сбу	50 -40 -1 0 -1 -1 -1 -10 -2
word before 2: сверх	-27 8 -2 -6 -2 -19 -12 0 -3
word before 2: свобод	-22 -7 30 29 -20 -4 -5 -45 -34
word before 2: своих	-14 -5 18 -1 -1 -3 -1 -14 -1
word before 2: сегодн	10 -19 20 29 -21 -8 -12 -33 -26
word before 2: семьям	32 -32 -8 0 -6 -1 -1 -2 0
word before 2: серед	49 -22 -50 -3 -5 -16 -6 -33 -12
word before 2: сержан	61 -53 -21 -2 -2 -9 -2 -7 -11
word before 2: сил	-34 35 -2 -1 -2 -8 -2 -1 -2
word before 2: сили	79 -62 -2 0 0 -8 -2 -13 -2
word before 2: складу	70 -57 -4 -1 -2 -12 -1 -2 -6
word before 2: сложил	18 -1 -1 0 -1 0 0 -13 -5
word before 2: солдат	-48 23 -59 27 -5 -20 -8 -19 51
word before 2: сообщи	-41 56 -38 -9 -2 -2 -2 -22 -4
word before 2: состоя	-49 28 -13 -20 -8 -8 -4 -16 -6
word before 2: списка	10 -5 -3 -1 -1 0 -1 -10 10
word before 2: списки	-11 -26 -25 -19 -8 -14 -5 -9 28
word before 2: списку	17 -12 0 0 0 0 0 -4 -1
word before 2: список	69 -37 -7 -9 -4 -3 -4 -16 -45
word before 2: среди	6 -64 0 -8 -8 -13 -6 -16 15
word before 2: стамбу	64 -48 -62 -9 -11 -6 -7 -59 -27
word before 2: старше	69 -14 -55 -12 -7 -11 -6 -22 -48
word before 2: сторон	-17 8 -5 -15 -27 0 -20 -16 4
word before 2: суд	6 -4 0 0 0 0 0 0 0
word before 2: сутки	29 0 -3 0 -2 -1 -1 -21 -2
word before 2: сьогод	-28 8 18 -24 -21 -24 -17 -8 -14
word before 2: та	-21 53 -45 -1 -1 -2 -1 -2 -2
word before 2: так	-18 -39 49 -4 -1 -2 -4 -20 -2
word before 2: также	-2 26 -25 0 0 -1 -1 -1 -3
word before 2: також	19 34 -65 -10 -11 -20 -12 -25 -14
word before 2: там	51 -36 -12 -2 -6 -1 -2 -11 -2
word before 2: теж	-16 -41 46 -3 -3 -1 -1 -6 -1
word before 2: тела	73 -51 -67 -2 -3 -10 -4 -22 -24
word before 2: телефо	44 -10 0 0 -1 0 0 -38 -2
word before 2: терито	-54 32 -1 -2 -1 -9 -2 -42 47
word before 2: теробо	-51 52 -7 -1 -1 -4 -2 -1 -2
word before 2: террит	-8 -12 -8 -3 -26 -2 -5 -1 7
word before 2: тижден	21 -1 0 0 0 0 0 -19 -1
word before 2: тоді	23 -7 -20 0 0 0 0 -4 0
word before 2: том	-34 -16 39 -10 -14 -12 -6 -7 -25
word before 2: тому	38 -36 -7 0 -1 -3 -1 0 -1
word before 2: триває	-3 16 -13 -1 -1 -3 -1 -8 -4
word before 2: тро	90 -87 -4 0 -1 -1 -1 -3 -3
word before 2: туда	-26 33 20 -13 -13 -11 -9 -39 -8
word before 2: тіл	20 -16 -16 -1 -1 -2 -2 -30 -1
word before 2: тіла	36 -24 -14 -2 -4 -18 -3 -39 -1
word before 2: у	-25 11 -43 -8 -7 35 -10 -33 19
word before 2: удалос	-63 5 37 -5 -11 -4 -4 -16 -5
word before 2: удома	30 -1 -30 -10 -16 -24 -14 -40 -21
word before 2: уже	-10 -65 -11 -4 -7 -5 -3 49 -11
word before 2: украин	-31 29 -33 14 -31 11 6 -37 -4
word before 2: україн	-21 15 -31 -9 -8 -9 -6 31 -2
word before 2: уперше	31 -29 0 0 0 -1 -1 -1 -1
word before 2: услови	-2 -25 38 -1 -3 -2 -2 -11 -1
word before 2: учасни	12 -7 0 0 -2 0 0 -1 -1
word before 2: учора	51 -57 -22 -14 -6 -5 -3 -32 -1
word before 2: формат	-10 65 -61 -2 -6 -42 -2 -8 -6
word before 2: формул	71 -35 5 -20 -17 -15 -17 -64 -30
word before 2: хто	-27 32 -21 -2 -8 -14 -11 -22 -6
word before 2: це	-13 -46 -8 -2 -6 -10 -3 25 -15
word before 2: центр	-33 21 -2 0 0 -1 -1 27 -1
word before 2: цивіль	0 4 -59 -10 -13 -29 -11 2 15
word before 2: час	-38 -27 0 0 0 -5 -1 39 -9
word before 2: челове	-13 43 -43 -2 -16 -10 -5 -1 -4
word before 2: чем	32 -18 -2 0 -9 -2 -1 -1 -3
word before 2: чолові	-13 -76 41 -5 -4 -13 -7 -8 -8
word before 2: что	21 -3 -3 -1 -3 0 -1 -5 -5
word before 2: штаб	-28 -2 0 0 0 0 0 29 0
word before 2: штабу	20 -16 -1 -1 -1 0 0 -1 0
word before 2: ще	-1 63 -34 -4 -4 -7 -5 -26 -22
word before 2: щиті	-10 32 -25 -1 -2 0 -1 -18 0
word before 2: що	-33 -2 2 0 -4 0 -1 -5 37
word before 2: щодо	61 -48 -37 -12 -3 -22 -5 -60 -27
word before 2: щойно	33 -21 -6 0 -1 -1 -1 -2 -1
word before 2: экипаж	22 -3 -3 0 -1 0 -1 -1 -13
word before 2: яких	-29 -40 -1 0 0 0 -1 35 -21
word before 2: і	28 -25 -70 -2 -6 -14 -5 31 -26
word before 2: ідетьс	46 -20 -1 0 -1 -1 0 -23 -6
word before 2: із	3 8 -26 -6 -12 -13 -7 -87 -9
word before 2: їдуть	15 -12 -4 0 -1 -3 0 -7 -1
word before 2: їх	6 -10 13 -1 -1 -3 -2 -12 -20
word before 2: їхніх	-9 21 2 -1 -2 -4 -11 -14 -4
word before 2: اسيرا	-32 24 -7 -29 -5 -5 -2 19 -5
word before 2: افراج	30 -15 -27 14 -3 -3 -1 -15 -8
word before 2: الي	-6 23 -11 -1 -1 -1 0 -9 0
word before 2: اليوم	-5 18 -11 -2 0 0 0 -5 0
word before 2: امارات	-28 -28 -4 -1 -2 -3 -2 34 -3
word before 2: اوكران	4 -9 -30 13 -2 -14 10 -14 -11
word before 2: تبادل	3 -9 -10 11 0 40 -11 -15 -1
word before 2: تي	13 -13 -7 7 -2 -1 -1 -18 -1
word before 2: جديده	-10 10 -9 -8 -1 -2 -1 -2 -1
word before 2: روسيا	-9 9 -2 -4 -1 -2 0 -1 10
word before 2: عاد	-32 38 15 -8 -1 -8 0 -5 0
word before 2: عدد	22 -7 -1 -1 0 0 -1 -10 -2
word before 2: عسكريا	-22 -7 8 0 0 0 -3 0 0
word before 2: علي	-6 16 -12 -6 -1 -2 -1 -19 -2
word before 2: عمليه	1 17 -4 -23 -2 -5 0 17 0
word before 2: عن	-5 -13 -10 40 -1 -3 -1 -7 0
word before 2: في	-23 12 12 -23 -1 0 0 11 0
word before 2: كييف	-15 33 -21 -21 -1 0 0 -1 0
word before 2: لم	9 -26 -11 -3 -4 -6 -3 11 -2
word before 2: ما	-22 -16 -12 21 -4 -5 -2 -12 -2
word before 2: مقابل	-5 -15 16 -1 -1 -1 0 -1 -1
word before 2: –	-1 27 -13 -22 -32 -28 -21 -18 -35
word before 2: •	16 12 -1 -1 -1 -1 -1 -14 -12
word before 2: ▫	57 -41 0 0 -4 -2 -2 -24 -15
word before 2: ⚡	-37 -94 18 -4 72 -2 -3 -3 -7
word before 2: ✅	-22 50 -72 -10 -4 -4 -3 -34 -5
word before: 	9 -3 20 -23 -31 -37 -17 -4 -71
word before: "	25 -63 -46 -25 -25 -1 -15 29 -6
word before: #	2 16 -64 -11 -19 -2 -4 -23 -11
word before: '	22 -49 -14 -7 -4 -6 -9 -18 -6
word before: (	-2 22 -31 -4 -4 -5 -5 -31 -35
word before: )	20 7 -17 -6 -6 -11 -8 -22 -29
word before: +	52 40 -36 -2 -2 -3 -4 -49 -29
word before: ,	8 -19 -23 -14 -9 -14 -9 6 6
word before: -	-2 8 -20 2 -6 -5 -6 -34 -16
word before: .	-6 -40 -20 28 -5 -2 -3 -27 -10
word before: /	28 21 -8 -4 -9 -3 -3 -27 -27
word before: :	-18 16 -11 -1 -4 -29 -23 -4 -27
word before: ;	19 -30 -9 2 -11 8 -17 -29 -29
word before: a	-1 -59 3 -1 -20 16 -17 -1 -21
word before: about	7 -1 0 0 0 0 0 -2 -4
word before: additi	-28 -37 76 -2 -1 12 -8 -1 -6
word before: affair	-20 23 13 -60 -15 -3 -6 18 -1
word before: after	43 -31 -8 -38 -1 -6 -1 -3 -1
word before: afu	24 38 -40 0 -4 -7 -3 -3 -18
word before: aged	47 -31 -22 -19 -1 -10 -1 -3 -3
word before: agreed	7 0 -1 -6 0 0 0 0 0
word before: air	15 -15 -2 -1 -1 -5 -1 -2 -1
word before: all	-13 -24 -17 -12 -3 -2 -3 32 -7
word before: along	4 39 -36 -3 -1 -8 -3 -2 -1
word before: alread	27 0 0 0 0 0 0 -27 0
word before: also	-23 -12 32 -14 -14 -6 -13 -26 -34
word before: altoge	-30 -62 -36 -19 -3 -1 -3 55 -9
word before: among	10 5 -20 -1 -2 -4 -2 -12 -2
word before: an	-25 32 1 2 -4 -8 -4 -59 -13
word before: and	12 -10 -7 -10 -10 -16 -4 -11 -23
word before: announ	-7 -1 20 -2 -1 0 0 -9 -1
word before: anothe	17 3 -33 -12 -10 -4 -6 -25 -5
word before: are	35 -10 -39 -16 -6 -4 -5 -6 13
word before: arrang	22 -12 -11 -5 -2 -8 -1 -15 -8
word before: as	-28 2 -19 -1 -2 -4 -5 -2 25
word before: at	-35 -50 39 -18 -21 -25 -10 -6 5
word before: august	34 -33 -1 -3 -1 -13 -5 -2 -3
word before: azovst	-11 15 -1 0 0 -2 -1 -1 0
word before: back	-47 35 11 -20 -4 -13 -6 -26 -5
word before: be	18 -7 -8 -4 0 0 0 0 0
word before: been	2 -26 -3 -38 -16 -9 -15 -1 -31
word before: began	16 -7 -6 -7 -1 -1 -1 -12 4
word before: belaru	36 -17 -45 -2 -1 -3 -2 -3 -2
word before: betwee	55 -45 -28 -17 -10 -11 -4 -10 -8
word before: bodies	-40 39 9 -11 -8 -18 -7 -41 -2
word before: border	0 5 -2 -1 -2 -1 -1 -2 -6
word before: bring	4 -6 -19 -2 -2 -2 -1 4 -1
word before: brough	9 7 -50 -7 -5 -8 -4 -3 -29
word before: by	13 -2 -30 -17 -5 -2 -9 12 37
word before: came	-1 38 -28 -1 -1 -5 -2 -34 -3
word before: captiv	-20 11 4 1 -21 -3 -17 -24 -30
word before: captur	32 -13 -27 -17 -1 -1 -2 -3 -1
word before: carrie	-22 -17 -3 -2 -9 -3 -2 75 -27
word before: carryi	22 -8 -8 -5 -1 0 0 0 0
word before: childr	42 -5 -24 0 0 -1 0 -15 -2
word before: civili	-62 -1 30 -14 -2 -4 -7 -2 22
word before: code	54 -23 -8 -3 -2 -3 -2 -28 -11
word before: comple	24 -17 14 21 -3 0 -1 -24 -1
word before: confir	-28 10 -19 -15 25 -4 -2 -6 -8
word before: countr	46 -21 -34 -3 -2 -4 -7 -41 -2
word before: covere	20 -22 -26 30 -9 -2 -3 -29 -1
word before: date	-47 -11 0 -3 -1 -1 -1 51 -1
word before: day	19 -44 -17 -16 -27 -17 -19 52 -10
word before: days	-26 -35 -3 -8 -1 -1 -1 34 -2
word before: decemb	36 -1 1 -29 -2 -9 -4 -2 -3
word before: defenc	7 -39 40 -5 -8 -6 -3 -15 -2
word before: defend	22 4 1 -3 -1 -4 -2 -16 -3
word before: delive	-7 16 -10 -11 -1 -1 -1 -11 -1
word before: detain	-4 -5 -4 -4 -1 -1 -1 -3 14
word before: dhabi	20 -1 -19 -1 0 0 -1 0 0
word before: diplom	5 17 -14 -30 -2 0 0 -7 -2
word before: direct	35 -24 6 -1 -1 -5 -7 -22 0
word before: donets	38 -19 -6 -1 -1 -5 -3 -23 0
word before: down	15 -14 -1 -1 -1 -4 -1 -2 -2
word before: each	1 38 -42 -26 -5 -10 -10 -40 -3
word before: earlie	50 -46 -52 -32 -20 -23 -9 -31 -14
word before: easter	-45 60 -2 -23 -14 -12 -10 -41 -1
word before: effort	5 -5 -2 14 -1 0 0 -11 0
word before: emirat	1 16 -15 -34 -1 -1 -1 14 0
word before: estima	37 -49 -12 -9 -9 -10 -7 -16 -5
word before: eve	34 0 -1 -1 0 0 -1 -33 0
word before: every	13 -3 -1 0 0 0 0 -9 -2
word before: exchan	43 -34 -47 9 -12 -4 -10 -3 -13
word before: facili	-23 -2 28 -1 0 -3 -1 -2 -42
word before: famili	-26 34 9 -42 -3 -3 -2 -9 -1
word before: far	-34 -1 -1 -12 -1 0 0 35 -1
word before: feb	16 -54 -16 -8 -8 -7 -10 -9 -19
word before: februa	-12 -17 2 -2 -1 -1 -1 35 0
word before: federa	-7 27 -3 -21 -2 -1 -1 -11 0
word before: fighte	22 -6 -13 -2 0 -2 0 0 0
word before: first	-7 22 3 -4 -8 -9 -9 -20 -12
word before: five	-33 -7 43 -4 -2 -1 -2 -4 0
word before: follow	2 -45 13 -13 -4 -3 -4 -12 -6
word before: for	-15 -6 40 -41 -13 -20 14 -44 9
word before: forces	66 -58 -9 -1 -4 -1 -2 -3 -20
word before: foreig	-20 22 13 -60 -14 -3 -6 18 -1
word before: four	9 -7 -1 0 0 -1 0 0 0
word before: free	-19 0 0 -15 0 0 0 16 0
word before: freed	-8 2 -8 -14 -5 -9 -10 31 -3
word before: frees	-6 -40 -12 42 -1 0 -1 -27 0
word before: friday	47 -40 -30 -3 -1 -9 -2 26 0
word before: from	39 -25 -66 -26 -29 5 -17 -4 -41
word before: full-s	72 -25 -2 -1 -3 -2 -10 -72 -10
word before: furthe	-52 -29 -20 4 -13 21 -8 -21 -5
word before: go	-29 15 3 -8 -9 -2 -7 -17 -6
word before: good	-39 38 -12 15 -2 -1 -1 -2 -1
word before: got	-23 12 -23 -28 -12 -5 -14 8 -4
word before: group	-44 -31 44 -1 -3 -5 -1 -2 0
word before: guards	23 -29 -15 -1 0 -2 -1 0 -1
word before: had	30 -17 -24 -46 22 -17 -13 -39 -26
word before: hamas	17 -5 -5 -6 0 -1 0 -1 0
word before: hand	31 0 -25 -2 -4 -1 -7 -11 -8
word before: handed	-31 -6 16 -2 -4 -18 14 -11 -11
word before: has	-7 -13 4 -48 -18 -16 -16 26 -20
word before: have	-46 -10 -17 15 -13 -10 -11 60 -44
word before: he	-31 -2 -2 -12 -1 -1 -1 33 -1
word before: her	-19 -15 22 -15 -3 -13 -2 -38 -20
word before: his	20 -9 0 0 -1 0 -1 -5 -5
word before: hold	2 -5 -1 -2 -6 0 -2 -14 20
word before: holdin	-65 -8 -1 -1 -1 -1 -2 -12 77
word before: holds	-24 0 0 0 0 0 0 -7 30
word before: home	21 8 -23 -15 -6 -1 -9 2 -28
word before: hospit	-25 26 -1 0 0 0 -1 0 -1
word before: hostag	11 -12 -11 -24 -1 -1 -2 -13 39
word before: i	-22 14 -37 36 -9 -4 -6 -23 -9
word before: in	-10 12 -18 9 -13 -13 -15 17 -21
word before: includ	30 10 -6 -13 -2 -22 -2 -25 -8
word before: invasi	-6 13 -22 -3 -3 -2 -10 -7 -8
word before: involv	40 -16 -22 13 -7 -3 -6 -37 -3
word before: is	63 -69 -15 -6 -4 -7 -5 -33 42
word before: island	12 13 -3 -1 -1 -8 -8 -3 -37
word before: israel	14 -4 -9 -5 0 0 0 -10 -2
word before: it	-18 0 6 6 -12 5 -13 -44 19
word before: its	-33 5 20 -26 -4 -21 -2 31 -12
word before: jan	26 -5 -2 -1 -3 -1 -1 -10 -6
word before: june	-1 -3 22 0 -1 0 0 -17 0
word before: just	13 -47 -11 -2 -2 -3 -1 18 0
word before: kiev	-7 -40 42 -1 -4 -2 -7 -2 -1
word before: killed	20 -2 -16 -1 -2 -1 0 -3 -23
word before: kyiv	-47 13 7 -20 -23 -21 -25 10 -24
word before: last	27 -17 -2 -1 -3 -1 -2 -11 0
word before: let	-30 -26 30 -10 -2 -1 -2 -8 0
word before: letter	22 -17 -1 -2 0 0 -1 -19 0
word before: lists	29 -25 0 -1 -1 -1 -3 -12 -5
word before: lost	18 -3 -3 0 -1 0 -1 -4 -5
word before: made	24 2 3 -10 -3 -4 -5 -30 -2
word before: manage	-21 37 0 -8 -1 -1 -1 18 0
word before: march	-24 -14 19 -10 -2 -1 -2 17 -1
word before: mariup	-25 25 -1 0 0 0 -1 0 -1
word before: may	-36 -17 42 -4 -5 -1 -3 -2 -2
word before: mediat	-26 -43 -3 9 -19 -18 -5 24 -4
word before: member	-18 -81 -2 -26 -8 -5 -9 51 -34
word before: men	51 -37 -27 -1 -1 -2 -1 -6 -1
word before: milita	-9 -6 21 -5 -3 -2 -3 -4 -6
word before: minist	-21 -40 42 -5 -7 -2 -2 -10 -3
word before: mofa	-8 -19 -19 17 -2 -1 -1 9 0
word before: moscow	17 -18 4 4 -12 -7 -7 -3 -28
word before: moskal	-19 -15 -37 -3 -1 0 0 15 30
word before: negoti	-15 -14 18 -9 -5 -3 -4 -23 -4
word before: new	-34 -18 13 54 -2 -1 -2 -43 -3
word before: news	-36 41 -12 -1 -2 -1 -1 -2 -1
word before: next	6 -5 0 0 0 0 0 0 0
word before: nine	39 -2 5 -7 -1 -3 -3 -26 -17
word before: no	50 -32 -9 -19 -2 -1 -1 -22 0
word before: not	56 -56 -9 -1 -1 -9 -2 -15 4
word before: now	-53 57 -11 -28 -4 -5 -4 50 -3
word before: number	22 10 -16 -14 -12 -19 -2 -37 -36
word before: occupi	21 -50 -1 0 -2 -1 -1 -24 43
word before: of	-14 -7 2 -2 -18 -2 -15 8 -40
word before: office	-10 20 -26 12 -3 -2 -7 -36 -18
word before: offici	8 -2 -8 0 0 0 0 -4 7
word before: oldest	91 -74 -43 -5 -4 -2 -2 -19 -2
word before: on	-6 -16 36 -27 -15 -15 -15 -11 -26
word before: one	-43 50 -6 -7 -13 -8 -14 -36 -9
word before: only	35 -22 -14 -1 -4 -20 -1 -14 -1
word before: operat	-21 4 38 -17 -4 -3 -2 -6 -15
word before: other	-1 28 -29 0 -1 -8 -5 -1 -1
word before: our	7 -5 4 -8 -8 -9 -7 -40 31
word before: out	-51 -3 -2 -7 -5 -6 -7 72 -19
word before: over	-8 6 -10 -7 -9 -20 4 1 -16
word before: own	-29 -32 34 -1 -4 -23 -1 -30 -13
word before: part	29 -31 -4 -1 -1 -2 -1 -16 -1
word before: people	-6 -7 21 -5 -8 -16 -3 -17 -3
word before: per	9 -5 -3 0 0 0 0 0 -1
word before: person	-4 16 -50 0 0 -1 -1 -1 -4
word before: place	11 -7 -6 -3 -1 -1 0 -3 -1
word before: plus	-35 31 -16 -4 -1 14 -10 -7 -5
word before: pows	12 -24 25 -1 -4 -1 -3 -18 -14
word before: presen	9 -1 -4 0 -1 -1 -1 -1 -1
word before: presid	-49 57 -50 -20 -2 -4 -4 -14 -1
word before: prison	-35 -7 -2 -22 -12 -9 -6 34 36
word before: privat	15 -3 -1 0 0 -13 -1 -1 -1
word before: proces	-3 -2 17 0 -2 0 -1 -14 0
word before: qatar	-7 11 -1 -3 0 0 0 0 0
word before: qatari	-6 1 -1 -6 0 0 0 11 0
word before: reache	-49 -27 -16 -16 -1 -1 -1 70 -1
word before: recall	-24 -3 -9 -18 0 -4 -1 32 -1
word before: receiv	-31 13 -17 -12 -17 -6 -14 38 -24
word before: recove	6 -35 32 0 0 0 0 -1 0
word before: region	8 -1 -4 0 0 0 0 -1 0
word before: releas	21 -28 2 19 -9 -8 -8 -22 -5
word before: remain	46 4 -47 -33 -5 -9 -5 -18 -1
word before: repatr	53 -22 -23 -33 -11 -7 -3 -56 -24
word before: report	16 8 -14 -15 -4 -1 -2 -14 -4
word before: result	-6 -15 -2 39 -2 0 -1 -25 -1
word before: return	-32 20 10 -59 -16 -13 -21 46 -23
word before: reunif	-39 45 -1 -6 0 0 0 -6 -1
word before: reunit	27 -1 -9 -25 0 -1 -1 -8 0
word before: russia	-28 -15 0 10 -19 -16 -21 -33 32
word before: said	-17 42 9 -18 -11 -10 -7 -26 8
word before: saturd	3 -16 19 -21 -4 -7 -2 -17 -3
word before: saw	-3 -4 2 11 0 -1 0 -5 0
word before: says	36 -12 -46 -9 -11 -6 -3 0 -31
word before: second	16 -8 3 -12 -9 -3 -2 -23 -1
word before: secure	-16 5 -48 16 -3 0 -1 14 -1
word before: sent	40 -21 22 -1 -1 -3 -2 -38 -3
word before: senten	15 -4 -2 0 -1 0 -6 -1 -1
word before: septem	37 -18 -14 -15 -1 0 -1 -12 -6
word before: sergea	37 -42 -1 -1 0 -14 -1 -1 -1
word before: servic	-9 -19 6 -7 -9 -7 -10 22 -38
word before: seven	-5 7 -1 -1 0 -1 0 0 0
word before: shot	15 -15 -1 -1 -1 -4 -1 -2 -1
word before: side	-3 -71 89 9 -11 -18 -16 -19 -9
word before: sides	-29 -22 -18 32 25 -2 -2 -13 -1
word before: signed	49 -39 0 0 0 0 -1 -23 -3
word before: since	51 -16 -1 -17 -6 -7 -10 -42 -12
word before: sister	33 -18 -22 0 0 -1 0 -1 -1
word before: six	-32 52 -36 -1 -3 -1 -10 0 0
word before: so	-47 -20 0 -8 -2 -2 -1 48 -10
word before: soldie	6 19 -16 -20 -9 -7 -16 -20 -17
word before: some	46 -24 -20 -1 -1 -1 -2 0 -7
word before: spoke	-41 -5 11 -20 -4 -3 -4 -11 -5
word before: staff	0 -4 0 0 0 -1 0 6 -1
word before: stage	45 -11 -1 -1 0 -2 0 -44 0
word before: stands	-53 -10 -3 -7 -13 -4 -2 5 14
word before: state	6 0 -3 0 -1 -1 -1 0 0
word before: states	4 16 -16 -3 -2 -1 -1 -5 -1
word before: succee	-12 7 -6 4 -2 -1 -2 -50 -1
word before: swap	-6 15 15 12 -10 -11 -5 -26 -13
word before: swappe	-20 -8 -20 26 -5 -7 -6 -6 -20
word before: swaps	-17 -38 -16 -22 -13 -5 -7 43 -52
word before: take	14 -14 -1 -1 0 -1 0 -1 -1
word before: taken	15 15 -12 -1 -1 -1 -1 -16 -1
word before: takes	37 -3 0 0 -2 0 -1 -29 -23
word before: talks	-2 -9 15 0 -2 0 0 -1 -1
word before: ten	-3 46 -45 0 0 -1 0 0 -12
word before: that	-10 -8 -19 -9 -27 16 -14 3 0
word before: the	7 5 13 -15 -16 -15 -12 -15 -14
word before: their	6 -84 42 -26 25 -9 -4 -19 -6
word before: them	7 4 18 -7 -8 -21 -9 -33 -14
word before: there	-31 -35 -6 -29 -8 -4 -5 8 13
word before: they	18 24 -23 -1 -2 -16 -1 -2 -11
word before: this	-35 -8 3 -24 -17 -19 -4 16 -6
word before: those	37 -50 2 -5 -3 -4 -13 -15 -5
word before: three	31 -52 -33 -17 -1 -2 -2 34 -11
word before: throug	-9 -1 -7 -3 0 -1 -1 10 0
word before: thursd	-10 22 -18 -15 -1 -2 -2 -19 -9
word before: thus	-14 -1 0 -7 0 -1 0 19 -1
word before: time	-19 -2 53 0 -1 0 0 -3 0
word before: to	30 -38 -17 -3 -10 -10 -16 -2 10
word before: today	-4 -8 -51 16 -10 12 -5 -4 -10
word before: took	-47 40 0 -10 -1 -1 -1 -25 -3
word before: total	16 -45 -25 8 -8 -12 -9 10 -13
word before: trade	12 -4 0 0 -1 -1 0 -1 -6
word before: traded	-46 -5 -5 22 -11 -1 -2 -10 -1
word before: transf	-20 -9 -19 -4 -1 -3 -1 38 -1
word before: turn	-19 -4 19 -13 -2 -1 0 -1 0
word before: two	-35 -30 35 -3 -2 -1 -6 19 -2
word before: uae	-29 -16 -8 19 -11 -7 -6 -20 -5
word before: ukrain	-23 3 -19 4 -13 -15 6 10 -27
word before: under	-3 23 -20 -3 -2 -1 -2 -3 0
word before: up	-40 2 4 -10 -3 -3 -5 -16 0
word before: war	43 4 14 -21 -5 -3 -8 -91 -14
word before: warrio	-37 -17 11 -1 -1 -2 -2 40 -1
word before: was	-5 -48 61 -33 -13 -11 -16 -40 24
word before: we	-31 43 -48 -20 -6 -6 -7 3 16
word before: wednes	-55 24 27 -8 -10 -3 -3 -12 -3
word before: week	-24 28 -12 -7 -1 -2 -1 -9 -1
word before: welcom	-8 31 -22 -6 0 0 0 0 0
word before: were	-8 3 2 -6 -3 -18 10 12 -3
word before: when	53 -47 -15 -3 -2 -13 -7 -5 -8
word before: which	12 -38 1 -12 -8 -4 14 -45 -4
word before: who	16 -2 -8 -1 -1 0 0 -3 -2
word before: whom	-1 -5 -9 -21 -5 -1 -5 -1 0
word before: with	37 5 -24 13 -7 -11 13 -32 -25
word before: women	6 -3 -1 0 0 -1 0 0 0
word before: wounde	14 -47 -16 -3 -2 -9 23 -13 -4
word before: year	26 -16 8 6 -19 -17 -7 -25 -11
word before: yester	43 -14 10 -25 -9 -7 -3 -38 -3
word before: younge	53 -38 -8 -1 -1 -2 -1 -5 -1
word before: а	-11 -36 47 -27 -29 -55 7 -4 14
word before: абу-да	1 -29 -10 20 -1 0 0 -4 -13
word before: август	-52 -46 -30 -12 -16 -2 -12 61 -15
word before: авиабо	36 -8 -16 0 -5 -1 -1 0 -7
word before: авиаци	5 0 -1 -1 0 0 0 -2 0
word before: автобу	37 -19 -22 -2 -6 -5 -4 -20 -41
word before: азерба	22 -7 -6 -2 -1 -3 -1 -2 0
word before: азова	19 -11 -18 0 0 -15 -2 0 0
word before: азовст	-51 52 14 -8 -7 -13 -7 -35 -22
word before: але	-3 39 -17 -3 -2 -5 -2 -31 -7
word before: апреля	7 -13 -3 0 -5 -1 -1 -1 -1
word before: бабушк	17 -8 -2 -1 -1 0 0 -1 -5
word before: батькі	-49 46 -23 -2 -5 -3 -2 -18 -1
word before: бахмут	67 -21 -30 -3 -5 -15 -5 -24 -14
word before: баш	-34 -54 58 -4 -6 -5 -3 -15 0
word before: без	-18 8 28 -1 -4 -6 -4 -21 25
word before: безвіс	-13 7 -2 -4 -6 -9 -6 -38 40
word before: белгор	19 -1 -19 -4 -4 0 0 -5 -1
word before: белору	-5 -37 40 -7 -8 -16 -12 1 -17
word before: березе	84 -82 -34 -3 -8 -8 -3 -8 -11
word before: березн	121 -70 -49 -4 -6 -4 -4 -93 -1
word before: беспил	35 -6 -12 0 -1 0 -1 -4 -11
word before: ближай	40 -3 -24 -1 -1 -2 -1 -9 -5
word before: бойца	17 -15 -16 0 -1 -10 -1 -2 -2
word before: бойцам	7 0 0 0 0 0 -2 -1 -3
word before: бойцов	-16 41 -38 -1 -1 -2 -1 -4 -1
word before: боку	-16 -48 50 0 -6 -9 -15 -4 -7
word before: больны	16 -16 0 0 0 0 -2 0 -12
word before: больше	58 -55 -30 -13 -4 -9 -5 -14 -1
word before: большо	-46 41 -13 -7 -2 -2 -1 -7 -2
word before: бомб	5 0 -1 -1 0 0 0 -2 0
word before: борони	85 -55 -11 -2 -4 -16 -5 -7 -8
word before: борту	44 -32 -1 -2 -4 -2 -1 -1 -4
word before: бпла	6 0 -1 0 -1 0 0 -3 -1
word before: брат	26 -27 -19 0 -3 0 0 -1 -3
word before: бригад	23 -15 -2 -1 -1 -1 0 -4 -1
word before: був	2 -44 35 -2 -3 -6 -1 -8 -4
word before: будет	6 0 -2 0 0 0 0 -1 -1
word before: були	34 -9 -5 -1 -4 -1 0 -1 -24
word before: було	27 -2 -16 -11 -12 -16 -8 -2 -42
word before: бы	41 -5 -14 0 -1 -1 -2 -38 -18
word before: был	-24 -55 57 -4 -4 -1 -2 -5 -1
word before: были	25 -19 0 -1 -1 -1 0 -2 0
word before: было	32 -25 7 -16 -21 -9 -9 -40 -46
word before: бійцям	-1 8 -9 0 0 0 0 -1 -2
word before: бійці	4 -3 -3 0 -1 -1 -1 0 -5
word before: бійців	-31 36 -22 0 -2 -5 -4 -2 -5
word before: білору	30 -8 -37 -4 -7 -6 -6 -19 -28
word before: більшо	49 -32 -5 0 -1 -4 -1 -8 -23
word before: більші	18 -9 -1 0 0 -1 0 -2 -6
word before: в	17 -9 -38 0 -22 -17 -13 -20 13
word before: в'язни	0 3 -25 -3 -5 -3 -3 -18 63
word before: важить	19 -9 -1 0 -1 -1 -1 -1 -6
word before: вважал	-19 22 -2 -1 -1 -4 -2 -4 -12
word before: вважаю	-56 -6 -1 -2 -5 -2 -3 -43 54
word before: вдалос	-5 10 -51 -15 -7 20 -7 12 -23
word before: вдома	34 29 -29 -12 -9 -28 -9 -58 -15
word before: велико	-4 31 -31 -8 -6 -4 -1 5 -1
word before: вересн	39 -40 -3 -1 -2 -2 -2 -13 -5
word before: верещу	-4 26 -26 0 0 0 0 0 -2
word before: вернув	25 -16 -25 -1 -1 -3 -5 -11 -4
word before: вернул	2 -14 4 -37 -46 -6 -16 11 -28
word before: вернут	-55 -5 61 -4 -12 -3 -4 28 -14
word before: вертол	26 -1 -2 0 -1 0 0 -8 -14
word before: вести	-23 10 -5 -3 -1 0 0 -14 32
word before: весь	-40 -31 0 0 0 -5 -1 41 -10
word before: вже	14 -104 -34 -8 -18 -19 -15 61 -21
word before: взамен	-17 78 -42 -7 -9 -18 -7 -36 -10
word before: взяли	42 -19 -25 -2 -4 -2 -2 -18 -17
word before: вивезе	51 -39 -2 -12 -2 -9 -3 -32 -6
word before: визвол	-6 -35 22 -23 -23 -54 -20 31 -36
word before: вийшли	7 -16 -33 -26 -14 -14 -11 39 -31
word before: викона	-23 39 0 -2 -1 -3 -1 -41 -3
word before: виповн	71 -65 -4 0 -1 -6 -1 -4 -2
word before: вирвал	29 13 -18 -7 -2 -16 -2 -25 -7
word before: вирван	-60 53 -7 -2 -2 -25 -6 -38 -18
word before: вироки	31 -23 0 0 0 0 -1 -1 -7
word before: включа	24 -49 -56 0 -1 -7 -6 -1 26
word before: вместе	19 -61 46 -2 -18 -3 -9 -59 -5
word before: вмс	-4 9 -14 -5 -4 -24 -9 -24 -15
word before: вночі	31 -8 0 0 -1 -1 -1 -18 -6
word before: во	-19 13 -10 -11 -12 -4 -2 -4 -2
word before: водноч	-24 -5 42 0 -1 -2 -1 -15 16
word before: военно	-8 -29 27 -11 -15 -1 -32 3 -48
word before: военны	27 -9 -66 -15 -14 -25 -19 -13 0
word before: возвра	-24 -10 3 -22 -29 -10 -18 7 1
word before: возз'є	-25 45 -1 -1 0 0 0 -26 0
word before: возрас	11 0 -1 0 0 0 0 -2 -10
word before: воинов	17 11 -20 0 0 -4 -1 -3 -1
word before: войны	-40 9 -15 -10 -5 -1 -1 39 -5
word before: войска	22 -2 -18 -4 -1 -1 -1 -14 -3
word before: воли	26 -28 -3 0 0 18 -19 -1 -2
word before: волю	46 -96 -38 -17 -8 -6 -7 51 -10
word before: волі	-81 1 18 -17 -12 -9 -7 24 -20
word before: вона	-40 -37 -1 -2 -4 -2 -2 -45 46
word before: вони	4 -5 -35 -1 -6 -3 -3 20 -20
word before: вопрос	32 24 -25 -1 -19 -3 -1 -2 -39
word before: ворог	15 -5 0 0 -1 -1 0 -12 -3
word before: ворожо	-1 24 -19 0 0 -1 0 -2 -1
word before: восемь	36 -16 -47 -1 -2 -3 -8 -3 -4
word before: воссое	23 -72 -18 -20 -20 -5 -6 4 -4
word before: восста	13 0 -3 -1 -1 0 0 -6 -2
word before: восток	10 0 -3 -3 0 0 -1 -3 -1
word before: восьме	30 -29 -3 -2 0 -1 -1 -2 0
word before: воїни	8 0 -2 0 0 -2 0 -3 -1
word before: воїнів	24 -32 -23 -1 -2 -18 -6 45 -25
word before: впервы	-38 39 -17 0 -2 -1 -1 0 -2
word before: время	24 7 -17 -13 -17 -9 -8 15 -36
word before: вручив	7 -5 0 0 0 0 0 0 0
word before: вручил	48 -33 -25 -2 -5 -8 -3 -1 -6
word before: все	-6 12 -11 -13 -10 -11 -5 52 -11
word before: всего	-26 -26 37 -40 -20 -14 -14 9 -56
word before: всем	47 -15 -10 0 -3 0 -1 0 -30
word before: встано	35 -5 -1 0 -1 -1 -1 -15 -35
word before: встрет	-17 -20 18 -4 -5 -1 -1 -2 -1
word before: встреч	-43 40 50 -5 -29 -53 -14 -54 -54
word before: всу	16 33 -42 -2 -2 -4 -5 -10 -10
word before: всього	-68 -11 -7 0 -1 -6 -1 33 0
word before: всю	-25 -61 -19 -6 -4 -7 -6 42 -10
word before: всі	-29 15 -22 -3 -9 -15 -5 23 -18
word before: вторгн	-72 19 -2 -1 -2 -4 -1 51 -9
word before: второй	12 -1 -86 -16 -15 -3 -6 -16 -5
word before: втрати	61 -33 -2 0 -1 -18 -1 -17 -2
word before: вчера	38 -5 -26 -8 -16 -11 -8 -37 -32
word before: вчераш	34 -78 -12 -36 -36 -3 -5 -9 -1
word before: вчора	26 -43 -20 -24 -8 -22 -11 22 -9
word before: выведе	40 -12 -32 -1 -2 0 -2 -10 0
word before: вывезе	36 -20 -10 -4 -4 -6 -4 -26 -3
word before: выдано	69 -20 -7 -3 -2 -4 -3 -49 -7
word before: выехал	5 -23 28 -2 -10 -1 -3 -33 -8
word before: вызвол	-1 -34 -20 -18 -29 -3 -13 54 -14
word before: выплат	14 -6 -1 0 -1 0 0 0 -6
word before: выполн	53 -2 -13 -7 -18 -2 -3 -35 -51
word before: выпуще	28 -10 -12 0 -3 -1 -1 -2 0
word before: вырвал	37 -13 36 -6 -30 -4 -2 -9 -17
word before: вышли	-54 18 -45 39 -10 -5 -3 -34 -10
word before: від	3 -15 -35 -11 -7 -9 -6 25 -14
word before: відбув	20 8 5 -2 -3 -11 -3 -69 -2
word before: відбул	10 -41 0 -1 -1 -1 -1 -4 -8
word before: віддал	-14 -43 56 -17 -18 7 -48 -49 -17
word before: відео	70 -67 0 -3 -1 0 0 0 -1
word before: відзна	12 -10 0 0 0 0 0 0 0
word before: відмов	38 -34 -2 -6 -3 -2 -2 -27 -11
word before: віднов	71 -4 0 0 -1 -1 -1 -66 -38
word before: відомо	39 -34 -3 -9 -6 -1 -1 -16 -1
word before: відпов	43 -25 19 -1 -7 -9 -16 -28 -25
word before: відпра	24 -18 16 0 0 0 -1 -20 0
word before: відпус	12 2 13 -1 -1 -3 -2 -15 -1
word before: війни	-6 -13 -10 -2 0 -4 -1 9 -2
word before: військ	-4 17 -32 -9 -13 -36 4 -56 15
word before: віком	12 -11 0 0 0 0 0 0 0
word before: він	54 -20 -2 -1 -5 -2 -1 -32 -9
word before: вісім	55 -53 0 0 -1 -1 -1 -2 -3
word before: гаряча	5 -1 0 0 0 -1 0 -1 -1
word before: гварді	22 -1 -2 0 0 -2 -1 -21 -4
word before: где	38 -28 -1 -1 -1 -1 -1 -12 -1
word before: героїв	30 -53 33 -1 -2 -1 -6 -1 -1
word before: главно	14 19 -24 -1 -1 -3 -1 -1 -6
word before: говори	-17 -7 30 -4 -8 -5 -7 -18 -53
word before: год	-47 13 -43 -3 -5 -2 -2 38 -6
word before: года	16 -64 21 -31 -9 -5 -11 -2 -22
word before: году	-16 -3 -44 -2 -6 -2 -4 46 -41
word before: госпит	75 -34 -22 -1 -7 -2 -5 -33 -4
word before: готова	40 -16 -1 -4 -3 -5 -7 -33 -21
word before: готовы	58 -10 -7 -2 -2 -3 -4 -11 -45
word before: готува	53 -48 -16 -2 -3 -2 -2 -14 -6
word before: готуєм	15 -11 0 0 0 -1 0 0 -1
word before: гражда	6 -21 3 -12 -17 -24 -30 -24 -26
word before: границ	-10 -13 -3 -5 -4 -2 -4 2 -13
word before: график	39 -3 -15 -1 -8 0 -1 -10 -4
word before: громад	43 3 -1 0 -1 -1 0 -54 -5
word before: група	37 -19 -2 0 -1 -1 -1 -25 -1
word before: групи	-5 -73 -13 -7 -7 -4 -3 65 -4
word before: группа	20 -8 -1 -1 0 0 0 -1 -13
word before: группе	38 -9 -5 -1 -1 -1 -1 0 -24
word before: группи	16 -2 -5 -1 -2 -1 -1 -14 -4
word before: группу	34 -28 -8 0 0 0 -1 -1 0
word before: группы	-33 53 -54 -1 -2 0 -1 -2 -3
word before: гумани	17 0 -6 -1 -2 0 0 -1 -7
word before: гур	-19 -18 31 -2 -8 -11 -4 -19 -33
word before: дав	37 -4 -3 0 0 0 -1 -31 0
word before: дали	-39 -23 0 0 -1 -2 -1 36 -19
word before: далі	10 -2 0 0 0 0 0 -5 -2
word before: даними	14 -17 13 0 -4 -6 -2 -59 9
word before: данным	-32 -22 -21 -14 -12 -13 -7 35 72
word before: два	-43 -111 36 -30 -35 -46 -18 7 63
word before: двадця	-29 39 -27 -3 -6 -2 -2 -17 -22
word before: двое	17 0 -16 0 0 0 0 0 -1
word before: двох	-37 39 -34 -14 -2 -6 -1 -14 -11
word before: двоє	-33 57 -56 -4 -10 -31 -9 -16 -33
word before: двух	-15 17 -24 0 -1 0 -1 0 -2
word before: дев'ят	13 26 -20 0 -1 -1 -4 -7 -1
word before: девочк	7 -4 0 0 0 0 0 -2 0
word before: девять	33 -3 -15 0 0 0 0 -19 0
word before: декабр	40 -50 16 -13 -8 -10 -7 -24 -31
word before: делега	65 -62 -2 -1 -1 0 0 -1 -1
word before: день	-18 17 -30 19 25 -9 -9 -31 -16
word before: депута	-52 -82 70 -3 -6 -2 -7 -11 -1
word before: держав	2 12 0 0 0 0 0 -10 -8
word before: держсп	34 -21 -1 0 0 -6 -1 -6 -3
word before: детей	88 -62 -58 -3 -3 -3 -5 -18 -5
word before: для	-47 -74 19 -21 -29 -28 -11 62 4
word before: днепр	51 -16 -29 -2 -6 -1 -1 -1 -6
word before: днк	5 -15 15 -1 -1 -2 -2 -26 -8
word before: днр	-8 -32 -33 -8 -4 -10 -5 -15 30
word before: дня	44 -23 -22 -8 -11 -8 -5 -29 -8
word before: дні	-25 -34 -21 -4 -8 -22 -11 30 -20
word before: днів	-47 36 8 -4 -35 -2 -1 -5 -2
word before: до	13 -5 10 -8 -7 -9 -6 -38 -25
word before: доби	-70 -19 0 0 -1 0 0 74 -1
word before: добу	28 -4 -14 0 -2 -2 -1 -5 -1
word before: довше	24 -2 0 0 0 -2 0 0 -22
word before: догово	30 -52 -56 -17 -18 -5 -10 35 -19
word before: додому	-27 -4 -37 -14 -12 8 -11 31 -12
word before: докуме	38 -7 -9 0 -1 -1 -1 -15 -10
word before: дома	-14 -6 25 -15 -8 -5 -10 -17 -18
word before: домови	14 -10 -3 -1 -5 -1 0 -11 0
word before: домовл	-4 22 -22 -5 -9 -19 -18 -40 -12
word before: домой	11 5 -23 -28 -17 -12 -18 -3 -29
word before: донецк	54 -17 -41 -4 -4 -3 -2 -7 -3
word before: донець	53 -69 -19 -4 -4 -16 -4 -40 -5
word before: донечч	62 -57 -40 -13 -10 -6 -6 -11 -35
word before: допомо	39 -15 0 0 -4 0 -1 -21 -1
word before: доправ	-51 37 -19 -1 -1 -1 -1 13 -1
word before: дорога	22 -17 -9 -1 -1 -3 -2 -34 -19
word before: достав	-41 32 0 -11 -13 -7 -12 2 -23
word before: досягл	24 -18 -3 0 -1 -1 -1 -43 -3
word before: дочека	46 -41 -5 0 -17 -2 -1 -2 -3
word before: дпсу	25 -17 -7 -2 -2 -15 -4 -9 -24
word before: друг	59 -12 -9 -15 -25 -16 -6 -42 -6
word before: другу	59 -12 -9 -15 -25 -16 -6 -42 -6
word before: дружин	7 -4 0 0 0 0 0 -2 0
word before: дівчин	-47 -45 47 0 -3 -1 -2 -2 -9
word before: дістал	-17 15 1 0 -1 0 0 -1 0
word before: дітей	-33 -70 -13 -2 -3 -7 -4 55 -16
word before: его	3 13 -67 -14 -11 -8 -6 34 12
word before: едут	-1 -12 17 -34 -15 -6 -15 -45 -9
word before: ее	-34 -4 -60 34 -13 -11 -14 8 18
word before: ему	6 12 -32 -1 -2 -4 -5 -21 -7
word before: ермака	10 13 -35 0 -8 -1 -2 -7 -14
word before: есть	18 18 -58 -3 -5 -3 -3 -24 -6
word before: етап	73 -39 -4 -1 0 -6 -1 -101 -5
word before: еще	-9 28 -45 -1 -59 -6 4 -46 22
word before: ж	-66 -70 74 -2 -2 -3 -7 -20 20
word before: ждали	54 -16 -20 -3 -1 -2 -2 -22 -2
word before: же	49 62 -78 -3 -8 -22 -8 -33 44
word before: женевс	-2 15 2 0 -1 -2 -10 -1 0
word before: женеві	25 -17 -3 0 0 -1 -1 -51 -1
word before: женщин	-8 -6 21 -2 -10 -4 -9 -4 -4
word before: живые	-2 -9 2 -2 -3 0 -1 0 0
word before: жителе	11 -6 -1 0 0 0 0 0 -4
word before: жителя	44 -1 -31 0 -1 0 -2 -37 -21
word before: журнал	27 -3 -18 0 -2 -1 -2 -10 -2
word before: жінка	25 -25 -1 0 0 0 -1 -3 0
word before: жінки	24 -11 -9 -1 0 -1 -1 -1 0
word before: жінок	65 -47 -12 -2 -2 -5 -5 -5 -8
word before: з	-13 5 -9 -19 -17 -11 -17 -24 -12
word before: за	6 -41 -40 -15 -20 -17 -15 26 -18
word before: забезп	-49 55 -15 -28 -3 -4 -1 -38 -1
word before: забрал	-11 43 -21 -19 -15 -25 -12 -24 -6
word before: забрат	35 -21 -34 -3 -16 37 -3 -9 -18
word before: завало	11 -2 -5 0 -1 -1 -1 -1 0
word before: завдяк	41 -6 -12 -4 -11 -14 -8 -55 -20
word before: заверш	-37 -56 8 -19 26 -9 -7 77 -21
word before: завтра	15 -5 -4 -1 -1 -1 -1 -2 -2
word before: загало	-92 3 66 -47 -33 -33 -21 17 -46
word before: загибл	42 -3 -40 -5 -2 -4 -3 -13 -1
word before: задерж	12 -1 -8 -1 0 0 0 -1 -1
word before: задоку	15 -1 -2 -1 -3 -1 -1 -2 -5
word before: займет	28 -2 -8 0 -1 0 -1 0 -19
word before: заключ	30 -23 -1 -11 -1 -1 -1 -1 0
word before: залиша	-70 0 0 0 -1 -1 0 -2 71
word before: залиши	-42 46 -4 -2 -3 -5 -2 13 -26
word before: заложн	-5 -2 -5 0 0 -1 0 -1 15
word before: заняла	22 -10 -8 0 -2 0 -1 0 -2
word before: запад	43 -14 -21 -1 -4 0 -1 -2 -12
word before: записа	17 -11 0 0 -1 0 -1 -3 -1
word before: запоро	56 10 -15 -3 -2 -6 -2 -13 -11
word before: запорі	75 -47 -11 -2 -2 -27 -4 -21 -14
word before: зараз	96 -125 -1 -2 -4 -2 -5 -41 -71
word before: заручн	-35 -5 0 0 -1 -1 -1 -26 49
word before: застен	-19 -18 25 -4 -23 -4 -2 -20 -18
word before: засудж	-45 -2 -1 0 0 0 0 45 0
word before: засуди	22 -1 -13 0 0 -1 -1 -1 -7
word before: захисн	67 19 -80 -12 -6 -23 -7 -10 -4
word before: захопл	-3 -7 -12 0 -3 -3 -1 14 -8
word before: захід	22 3 -5 -10 -1 0 -1 -8 -3
word before: защитн	0 17 -15 -1 0 -1 -1 0 -1
word before: заявил	19 -43 40 -1 -3 -2 -1 -1 -2
word before: збито	6 -2 0 0 0 0 0 -3 -1
word before: збройн	4 3 -4 -1 -3 -11 -3 -10 -4
word before: звання	-7 9 -1 0 -1 0 0 0 -1
word before: звезда	9 0 -5 0 -1 -1 0 0 -1
word before: зверне	11 -3 0 0 0 0 0 -7 0
word before: зверну	-12 43 -18 -1 -2 -2 -3 -12 -6
word before: звільн	1 21 -39 -9 -6 -10 -4 -9 -14
word before: згідно	11 -2 -24 -3 -5 -11 -13 -20 -2
word before: здалис	53 0 -44 -1 -5 -1 -4 -4 -1
word before: здобул	40 -49 -16 -8 -1 -2 -3 9 0
word before: зеленс	-5 -4 9 -13 -8 -9 -6 -22 -11
word before: землю	-32 38 -8 -2 -1 -2 -1 -23 0
word before: земляк	46 -43 -41 0 -3 -3 -8 -2 -41
word before: землі	-67 73 -18 -2 -1 -2 -1 -8 0
word before: змогу	-8 -13 0 0 0 -1 -1 11 -3
word before: зміїни	7 -5 -1 0 0 0 0 0 0
word before: зникли	-22 -62 -1 -4 -6 -10 -7 -42 55
word before: знищен	12 0 -10 0 0 -1 -1 0 0
word before: знову	-16 -56 46 -1 -7 -1 -2 -1 -18
word before: зокрем	44 -50 -21 -2 -2 -7 -3 -27 -15
word before: золота	9 0 -5 0 -1 -1 0 0 -1
word before: зоны	37 -8 -24 -1 -2 0 -1 -3 0
word before: зсу	64 -54 -16 -3 -5 -34 -7 -17 -21
word before: зустрі	-46 0 21 -14 -7 -3 -5 -23 -2
word before: зі	-14 27 -27 -8 -11 -36 -15 -32 -5
word before: зібрал	5 -5 0 0 0 0 0 0 0
word before: и	-47 16 -1 15 -21 -19 -21 -22 38
word before: идет	74 -83 -36 -1 -11 -1 -4 -23 -19
word before: из	-3 24 -33 17 4 -4 -17 -6 -54
word before: израил	7 -5 -1 0 0 0 0 0 0
word before: или	21 -37 -10 -2 -1 -2 -2 -29 14
word before: им	43 -67 68 -4 -11 -7 -7 -16 -23
word before: инжене	6 0 -3 0 -1 0 0 -1 -1
word before: источн	23 -20 -12 -1 -3 0 -1 -6 -8
word before: итог	23 -29 -23 -6 -6 -3 -7 29 -32
word before: итогам	-8 -40 -32 35 -11 -1 -7 -8 -5
word before: итого	21 13 -33 -8 -10 -4 -6 -31 -14
word before: их	-34 18 -50 -17 -19 -13 -10 16 81
word before: июля	27 -28 5 0 -1 0 0 -2 -1
word before: июня	-38 28 -34 -2 -3 -3 -7 34 -4
word before: й	-48 22 22 -17 -17 -1 -19 -38 -22
word before: його	-22 32 -3 -7 -4 -13 -3 -18 -20
word before: йому	-73 45 -12 -1 -2 -9 -3 -15 -16
word before: йшлося	41 -34 -3 -1 -14 -1 -1 -15 -3
word before: к	-36 22 6 -16 -21 -23 -15 -34 -30
word before: каждой	-12 45 -29 -6 -31 -3 -4 -29 -44
word before: кажуть	15 -28 14 0 -2 0 0 0 -1
word before: катар	10 -7 -15 -3 0 0 0 -12 0
word before: катува	-21 24 -7 -4 -1 -2 -4 -1 -2
word before: кварти	9 -6 -4 0 0 0 0 -1 0
word before: киев	3 47 -44 -27 -18 -6 -14 -49 -27
word before: киева	-44 38 -34 -1 -16 -12 -2 15 -24
word before: киевом	-36 5 4 -9 -4 -3 -4 -7 -1
word before: киевск	23 -22 26 -6 -31 -6 -7 -45 4
word before: киеву	-15 14 3 -7 -22 -16 -14 3 -19
word before: києві	41 24 -5 -2 -1 -4 -2 -45 -26
word before: ключи	10 -6 -4 0 0 0 0 -1 0
word before: когда	26 26 -21 -2 -2 0 -1 -35 -5
word before: кого	51 -44 36 0 -1 -4 -1 -7 -37
word before: кожног	13 -9 0 0 -2 0 0 0 -1
word before: коллег	67 -2 -48 -2 -2 -3 -3 -3 -48
word before: колони	-6 -21 0 0 -4 -1 -1 0 42
word before: команд	-39 -1 5 -6 -3 -4 -4 33 -5
word before: компан	33 0 -2 -1 -1 0 -1 -13 -18
word before: контра	53 -3 -13 -7 -19 -2 -3 -35 -51
word before: контро	18 -1 -8 0 -5 0 -2 -11 -9
word before: концу	-31 -4 7 -1 -1 0 -2 0 -2
word before: коорди	-45 22 -15 -6 -5 0 -1 24 -15
word before: корабл	9 0 -2 0 -3 0 0 0 -3
word before: кордон	8 17 -5 -6 -2 -7 -4 -40 -4
word before: коридо	-2 -29 -6 -2 -3 -2 -1 -17 23
word before: которо	-27 -29 6 -8 -2 -8 -3 7 -5
word before: которы	26 -8 -14 0 -1 -1 -2 -32 -31
word before: красно	-26 -4 -6 -2 -3 -1 -2 -16 32
word before: крест	14 -1 0 0 0 0 0 -13 -1
word before: крок	47 -18 -13 0 -1 14 -5 -65 -4
word before: кроме	-24 -17 36 -1 -2 -1 -4 -2 -15
word before: крім	-37 41 23 0 -2 -11 -5 -43 -9
word before: кто-то	13 0 -3 0 -1 0 -1 -2 -5
word before: купянс	6 -1 -4 0 0 0 0 0 0
word before: курско	19 -26 8 -4 -2 -1 -4 -2 -15
word before: кількі	-48 0 17 -9 -4 -9 -13 -11 -17
word before: лабора	29 -1 -1 0 0 -2 -1 -18 -9
word before: лет	75 -45 -25 -2 -3 -2 -2 -19 -10
word before: лечени	-14 44 -18 0 -4 -8 -3 -1 -19
word before: линии	-58 19 -28 -6 -13 -8 -5 -23 35
word before: листоп	-23 30 -45 -3 -2 -7 -7 -34 -2
word before: лишают	29 -20 0 -2 -2 -1 -1 -64 20
word before: лише	9 -57 44 -4 -13 -16 -7 -34 4
word before: луганс	49 -32 -23 0 -1 -12 -4 -15 -7
word before: людей	-5 13 -48 -3 -8 -7 -4 3 -18
word before: людини	-44 44 -1 0 -1 -1 -1 -3 5
word before: лютого	-65 -16 -3 -2 -1 -1 -2 77 -8
word before: лінію	-22 35 25 -7 -1 -2 -2 -61 -21
word before: лінія	5 -1 0 0 0 -1 0 -1 -1
word before: мав	26 -21 -17 -1 0 0 0 -3 0
word before: майже	59 -57 -1 0 -1 -2 -2 -21 -5
word before: мальчи	51 -9 -42 -1 -2 -1 -2 -3 -7
word before: мариуп	46 -44 -2 0 -2 -1 -1 -1 -4
word before: марта	52 -58 -13 -12 -3 -3 -4 -17 -4
word before: маріуп	79 -67 -32 -3 -5 -7 -5 -11 -32
word before: матери	57 -25 -24 -1 -4 -1 -3 -50 -34
word before: матері	44 -21 -39 0 0 -2 -2 -10 -3
word before: мая	38 -3 -40 -2 -1 -1 -2 -30 -1
word before: має	25 -19 0 0 0 0 0 -14 -8
word before: маємо	-60 -38 43 -15 -13 -5 -8 43 16
word before: медвед	67 -66 -49 -3 -4 -20 -10 -2 -10
word before: медики	20 -6 -12 -1 0 0 -1 -1 -1
word before: мединс	-15 42 -23 -1 -4 0 -1 -24 19
word before: межах	-61 37 -10 -2 -2 -1 -1 54 -1
word before: менее	32 -18 -2 0 -9 -2 -1 -1 -3
word before: меняли	33 -32 -6 0 0 -16 -3 0 -1
word before: месяц	19 -1 -33 -7 -3 -3 -4 -4 -6
word before: месяце	-52 -25 -36 -6 -20 -3 -9 47 -12
word before: ми	21 -26 -12 -8 -6 -7 -14 -6 -12
word before: минист	14 -3 0 -1 -2 0 0 -2 -6
word before: минобо	13 -9 9 -1 -3 0 0 -4 -6
word before: минувш	20 -7 -6 -1 -1 0 -3 -1 -3
word before: минуло	25 -18 -11 -1 -2 -3 -2 -12 -2
word before: младше	102 -49 -60 -3 -5 -9 -3 -6 -28
word before: мне	32 -4 -24 -1 -6 0 0 -1 -2
word before: мобили	7 0 0 0 0 0 0 -5 -1
word before: моргів	9 -6 0 0 0 0 0 -1 -1
word before: морпіх	27 -18 -9 0 -1 -1 -1 -1 0
word before: моряко	-25 -32 34 0 0 0 -5 0 -1
word before: морякі	30 -23 -3 0 0 -2 -2 0 0
word before: москал	-17 -25 29 -1 -1 -1 -2 -1 -11
word before: москва	50 -25 -19 -5 -7 -15 -5 -4 -3
word before: москве	-14 -3 23 0 0 -2 -1 -5 0
word before: москву	-32 -1 33 0 0 0 0 0 0
word before: москвы	-14 21 -27 -1 -1 -1 0 -1 -1
word before: москві	33 -24 -20 0 -3 -18 34 -1 -4
word before: мужчин	25 -34 -2 -7 -2 -4 -10 -3 -6
word before: мы	8 -49 32 -16 -17 -11 -8 5 -12
word before: мінобо	-23 48 -51 -13 -5 -5 -1 0 -2
word before: місяць	-7 -7 0 -1 0 0 0 10 0
word before: місяці	2 16 -48 -7 -4 -14 -4 -2 -19
word before: на	1 -60 20 -4 -18 -25 -14 -7 18
word before: навіть	51 -47 -8 -2 -2 -6 -3 -14 -7
word before: нагада	-17 21 -1 -1 -1 0 -1 -50 -1
word before: нагаду	4 -62 0 -2 0 0 -1 -3 28
word before: нагоро	7 -6 0 0 0 0 0 0 0
word before: над	-29 -4 -18 -1 -1 0 -1 -4 30
word before: найбіл	20 -23 -17 -1 -1 -3 -2 -16 -4
word before: наймен	10 -68 27 -2 -7 -21 -6 -34 -16
word before: наймол	-13 28 -63 -7 -13 -30 -13 -40 -21
word before: найста	9 6 -37 -15 -16 -25 -16 -70 -30
word before: накану	-28 -30 45 -19 -5 -1 -3 -3 -1
word before: нам	-22 -25 27 -16 -28 -19 1 -29 5
word before: напомн	49 -33 -36 -1 -3 -2 -1 -2 -1
word before: направ	77 1 -10 -3 -3 -6 -8 -20 -30
word before: напрям	39 -9 -27 -5 -4 -14 -4 -38 -5
word before: наразі	-36 -27 0 -1 -1 -1 -1 -11 65
word before: нас	17 -63 13 -17 -14 -23 -12 -30 4
word before: насчит	-12 -13 -11 -2 -2 -2 -1 -6 15
word before: натомі	6 -38 54 -1 -9 -2 -2 -38 -1
word before: находи	33 -18 -1 -1 -3 -1 -1 -2 -10
word before: находя	-40 -24 6 0 -3 -6 -3 -14 19
word before: нацгва	26 -1 -22 -7 -9 -25 -5 -19 -15
word before: націон	46 -32 -1 0 0 -3 -1 -21 -4
word before: начала	37 -16 18 -13 -7 -2 -6 -30 -28
word before: наш	-43 9 -19 -1 -1 -1 -3 -7 48
word before: нашей	-16 41 -35 -1 -4 -3 -3 37 -6
word before: наши	-2 -14 14 -7 -3 0 -1 -1 -5
word before: нашим	15 -2 -31 0 -1 0 -1 -2 26
word before: наших	-16 -11 20 -35 -18 -15 -19 -47 -8
word before: наші	22 -17 12 -1 -2 -1 -1 -9 -19
word before: нгу	-14 19 -1 -1 -2 -23 -4 -15 -15
word before: не	105 -58 -81 -4 -13 -7 -6 -50 -42
word before: неволе	-8 -12 -6 -1 -2 -5 -4 -11 33
word before: неволі	0 -8 -26 -15 -12 15 -8 -8 14
word before: неделю	13 -3 -3 0 0 0 0 -6 -2
word before: незави	32 -24 -32 -3 -6 -1 -5 -1 -1
word before: незале	-56 31 -14 -5 -4 -10 -4 -19 -5
word before: нем	3 7 -21 0 -21 -4 -2 -1 -13
word before: немає	77 -65 -11 -1 -2 -8 -2 -13 -10
word before: ни	13 0 -4 0 0 0 0 -9 -1
word before: ним	-59 22 -19 -7 -6 23 -2 -10 -2
word before: ними	-23 19 -1 -25 -11 -12 -18 -25 -33
word before: нині	-63 13 -10 -1 -3 -1 -1 -18 62
word before: них	22 -32 14 -11 -14 -22 -13 -4 -73
word before: новий	-17 -24 42 -17 -3 -12 -3 -13 -6
word before: новини	-54 65 -10 -3 0 0 -1 -5 0
word before: новый	18 44 -49 -2 -3 0 -1 -7 -3
word before: номер	66 -54 -24 -6 -2 -8 -4 -45 -2
word before: номеро	-26 27 -7 -1 -1 -15 -4 -43 -5
word before: ночь	25 -9 -7 -2 -2 -1 -3 -1 -4
word before: ночью	-3 -21 19 -8 -1 -1 -1 -12 -1
word before: ноября	-25 23 -57 0 -3 0 -1 58 -3
word before: нього	21 -8 1 0 -1 0 0 -10 -3
word before: ньому	-12 43 -1 0 -1 -1 -1 -29 -2
word before: ніж	41 -4 0 0 -1 -3 -1 -27 -25
word before: о	27 -21 22 -21 -21 -20 -12 -55 -41
word before: оае	-16 1 10 -6 -1 -2 -1 1 0
word before: оаэ	-56 48 5 -2 -2 -2 -5 -7 -4
word before: об	-5 -20 12 -5 -12 -5 -3 -15 56
word before: об'єдн	-42 21 -2 0 0 -1 0 38 -1
word before: обгово	67 -44 -37 -2 -7 -33 -4 -23 -57
word before: обе	-42 18 7 -9 -38 -10 -3 -8 -10
word before: обещан	40 -24 -15 -6 -1 -1 -2 -4 -2
word before: област	20 -35 -60 -14 -14 -4 -9 33 14
word before: обмен	19 -4 32 -41 -29 -20 -16 -53 -29
word before: обмена	33 -5 -23 -28 -19 -17 -27 -41 -21
word before: обмене	39 -33 -25 -1 -2 -5 -2 -15 -6
word before: обмено	-58 26 -22 -2 -3 -2 -3 35 -7
word before: обмену	47 -25 -59 -10 -4 -3 -7 -6 -17
word before: обменя	-5 -19 3 11 -22 -15 -18 7 -22
word before: обмін	-37 -26 38 -1 -27 -34 -17 7 -23
word before: обміна	-48 -13 -3 -2 -6 -7 -4 49 -6
word before: обміно	-75 1 -8 -27 -5 6 35 -83 -29
word before: обміну	-1 49 -70 -12 -8 -48 -22 -104 -6
word before: обміня	14 8 -23 -26 -15 -13 -13 -42 -16
word before: обміні	-22 -20 0 0 -1 -1 -1 26 -4
word before: оборон	7 18 -25 -2 -5 -4 -3 -26 -4
word before: образо	71 -39 -70 -7 -5 -5 -9 -25 -10
word before: обрати	-32 0 0 0 0 -1 -1 -6 38
word before: обратн	-36 -13 15 -12 -13 -9 -14 8 -19
word before: обраще	12 -1 0 -1 -1 0 0 -8 -2
word before: обстав	-40 -20 -1 -1 -2 -1 -1 -18 29
word before: обстре	39 -30 -6 -4 0 0 -1 0 0
word before: обсужд	26 -21 -27 -2 -10 -1 -3 -2 -14
word before: общей	-24 2 -16 22 -2 -1 -2 20 -3
word before: обіцял	7 -1 0 0 0 0 0 0 -5
word before: одержа	-18 -1 30 -1 -2 -2 0 -6 -6
word before: одеси	8 5 -8 0 0 -1 0 -2 -2
word before: один	86 -72 -31 -3 -5 -15 -5 -64 -15
word before: одна	45 -19 -62 -3 -15 -6 -5 -14 -4
word before: одновр	-20 21 -17 -2 -2 -3 -3 -22 -1
word before: одного	74 -46 -40 -8 -24 -59 -14 -53 -37
word before: одност	-6 -50 56 -5 -5 -6 -2 -8 -1
word before: одразу	78 -76 -30 -2 -9 -4 -4 -4 -5
word before: окремо	-2 -10 -1 -1 -1 -5 -2 -47 61
word before: октябр	47 -8 -21 -1 -2 -1 -3 -10 -2
word before: окупан	47 -33 -13 -1 -1 -1 -3 -8 -11
word before: окупац	7 13 -4 0 -2 -2 0 -18 0
word before: окупов	-39 -1 -1 -2 -1 -9 -2 -41 48
word before: оленів	79 -7 0 -1 -1 0 -1 -77 -7
word before: омбудс	-7 41 -15 0 -3 -1 -3 16 -23
word before: он	-24 42 -17 -1 -7 -2 -3 -15 -30
word before: они	-31 -33 36 -5 -10 -17 -11 -9 -17
word before: операт	15 -9 0 0 -1 0 0 -2 -3
word before: операц	-68 -58 -80 -20 -19 -14 -13 81 -25
word before: опинил	10 -6 0 -1 0 -1 0 -2 -2
word before: опраць	37 0 0 0 0 0 0 -33 -4
word before: опрове	33 -26 -13 0 -1 -1 -1 -11 -6
word before: оружие	28 -4 -1 0 -2 0 0 -22 -9
word before: освобо	11 -22 -18 -4 20 -23 -23 29 -30
word before: остает	-46 -30 -22 -10 -4 -2 -8 -32 46
word before: остало	67 -84 -22 -5 -18 -6 -6 -30 -45
word before: осталь	5 29 -9 -2 -7 -2 -1 -5 -38
word before: останк	-17 28 -16 -6 -14 -9 -15 -65 -8
word before: останн	-65 -30 -4 -3 -4 -8 -3 79 -30
word before: остают	21 -25 -25 -16 -7 -10 -6 -4 8
word before: остров	7 -5 -1 0 0 0 0 0 0
word before: осужде	71 -16 -52 -3 -1 -7 -2 -16 -6
word before: осіб	-1 -40 28 -2 -3 -3 -6 -5 -31
word before: от	-5 -17 22 -8 -22 -5 -20 -5 -20
word before: отвезл	-5 36 -29 -2 -1 -3 -1 -7 -1
word before: ответ	8 -2 4 0 -2 0 0 -2 -6
word before: отдала	-9 23 0 -3 -2 -2 -1 -5 -1
word before: отдали	-29 30 -13 -10 -11 -28 -18 -14 -36
word before: отдано	-30 11 -17 -1 -1 -2 -3 3 -2
word before: отданы	36 -13 -14 -6 -6 19 -13 -29 -8
word before: отдать	42 -7 -1 -4 -2 -4 -7 -33 -33
word before: отже	-7 -15 -10 -1 -4 -3 -4 30 -5
word before: отправ	3 65 -34 -11 -8 -25 -7 -31 -21
word before: отпуск	23 -12 -1 0 -4 0 0 0 -6
word before: отпуст	0 24 1 -23 -32 -15 -21 -60 -24
word before: отпуще	-20 17 -24 -5 -18 -13 28 -29 -16
word before: отрима	-5 -1 0 -11 17 -19 -13 -10 -12
word before: оттуда	4 -1 12 0 -2 0 0 -7 -6
word before: отчита	-35 12 31 -2 -6 -9 -2 -4 -4
word before: офицер	-39 45 -31 -2 -3 -3 -6 -3 -11
word before: офіцер	-49 18 28 -9 -15 -53 -19 -16 -31
word before: очеред	1 19 -6 -14 -1 0 -1 -1 0
word before: п'ятер	32 -28 -1 0 0 -1 0 -4 -3
word before: п'ять	36 -36 -2 0 -2 -4 -1 -8 -15
word before: п'ятьо	31 -42 -18 -2 -2 -7 -12 -5 -4
word before: паспор	9 0 0 0 0 0 0 -5 -4
word before: пво	47 -6 -25 -2 -5 -1 -1 -3 -7
word before: первые	-52 60 -87 -21 -39 -12 -13 -28 -48
word before: первый	-2 -5 -28 -2 28 -2 -2 -3 -44
word before: перебу	19 -6 -1 -1 -3 -1 -2 -18 -17
word before: перева	35 -18 0 0 -1 -3 -1 -7 -15
word before: перего	-17 -35 -13 23 38 -4 -9 -33 -7
word before: переда	11 1 -27 -17 -16 -5 -2 -19 -26
word before: передо	14 -1 -7 0 -1 0 0 -1 -6
word before: переми	35 -28 -5 -1 -1 0 0 -7 -2
word before: перетн	37 -19 -27 -1 -2 -7 -2 -28 -2
word before: перехв	10 -1 -2 -1 -2 0 -1 -2 -1
word before: перешл	3 -45 31 -5 -15 -16 -7 -19 -9
word before: перша	80 -50 -2 -1 -1 -3 -1 -58 -2
word before: перший	61 -6 -21 -9 -3 -9 -3 -105 -7
word before: перші	20 -7 -1 0 -1 -1 -1 -5 -5
word before: писем	17 -1 -1 0 -1 -1 0 -8 -5
word before: питанн	33 -16 0 0 -1 0 0 -15 -2
word before: плен	23 -41 34 -1 -3 -2 -1 -4 -7
word before: плена	-16 -51 42 -12 12 -15 -14 9 -40
word before: пленны	-2 -3 -5 -21 -8 -7 -10 -10 -12
word before: плену	-40 -23 -15 -1 -4 -5 -3 -14 27
word before: плюс	-51 -54 59 -9 -16 18 -13 -31 -17
word before: по	30 -22 -39 -5 75 -24 -18 -55 -34
word before: по-пре	19 -3 -53 -20 -3 -19 -8 -50 -28
word before: побачи	47 -34 -1 -1 -1 -1 -1 -7 -4
word before: побыва	21 -1 -2 -1 -1 0 -1 -1 -14
word before: поверн	-11 -6 -15 -19 -16 -13 -13 24 -5
word before: поверт	-127 36 13 -15 -10 -10 -10 -60 -16
word before: повном	-67 21 -2 -2 -2 -3 -1 43 -5
word before: повреж	55 -10 -38 -1 -2 -2 -1 0 -5
word before: повідо	-19 12 -16 -16 -6 -3 -3 30 -5
word before: погибш	-38 6 1 -7 -8 -5 -10 -8 -8
word before: погово	36 -26 -1 -2 -4 -1 -1 -4 -5
word before: погодж	17 -11 -1 0 0 0 0 -4 -1
word before: погоди	36 -33 -7 -2 -5 -4 -2 -20 -11
word before: под	-1 53 -57 -1 -2 -2 -1 -13 -3
word before: подарк	-7 -17 17 -3 -8 -1 -1 -1 -1
word before: подгот	5 -1 0 -2 0 0 0 0 0
word before: подкон	10 -48 21 -3 -27 -2 -6 5 -4
word before: поднял	23 -15 -10 -4 -4 -2 -3 -12 -42
word before: поднят	39 -23 -12 -1 -3 0 -2 0 -2
word before: подраз	6 0 -3 0 -1 0 0 -1 -1
word before: подтве	12 -64 -1 -3 -8 -2 -3 -5 48
word before: показа	81 -68 -2 -3 -4 -2 -1 -8 -6
word before: полегл	-22 -21 0 0 -1 0 -1 34 0
word before: полови	-26 -62 18 -13 -4 -9 -3 43 -6
word before: полон	55 16 -24 -2 -5 -3 -2 -38 -38
word before: полоне	-32 19 -24 24 -15 -20 -9 -31 -7
word before: полону	-24 4 -50 -22 -16 -46 -12 35 -33
word before: полоні	-42 -64 -8 -2 -10 -4 -4 -32 91
word before: полтав	46 -17 -10 -1 -2 -1 -1 -31 -7
word before: получа	13 35 -17 -1 -2 0 -1 -34 -2
word before: получе	-22 -35 -7 -2 -7 -3 -7 24 -16
word before: получи	-44 21 19 -26 -30 -14 -20 -29 -19
word before: поменя	-23 5 -2 -3 -2 -2 -2 0 22
word before: помогл	14 -1 0 -2 -1 0 0 -10 0
word before: помощь	48 -67 -32 -5 -4 -1 -4 44 -29
word before: понад	-23 -9 -1 0 0 -1 -1 -5 33
word before: попали	14 -11 0 -1 0 0 0 -2 -2
word before: попере	49 -4 -82 -11 -45 -29 -14 -77 -38
word before: поране	60 -56 -6 -1 -1 -22 -8 -16 -2
word before: поровн	-30 5 2 -4 -5 -11 -10 -26 -8
word before: порядк	-54 -16 43 -11 -18 -21 -7 -30 -6
word before: посере	-13 0 -9 -4 -4 -4 -5 14 -15
word before: посилк	28 -26 0 -1 0 0 0 -1 -1
word before: после	40 -37 -49 -8 44 -8 -7 -15 -9
word before: послед	-10 13 -2 -12 -12 -4 -3 -11 -16
word before: поспіл	26 -20 -14 -2 -3 -16 -2 -27 -1
word before: посред	-43 49 -50 -24 -6 -2 -3 22 -2
word before: постав	5 57 -17 -1 -7 -1 -2 -35 -40
word before: постра	12 -1 -6 0 -1 0 -1 -2 -3
word before: поступ	26 0 -1 -1 -1 0 -1 -16 -15
word before: посылк	6 0 -6 0 0 0 0 0 0
word before: посыло	24 -10 -2 0 -2 -2 -1 -7 -1
word before: потери	34 -5 -7 -9 -4 -2 -3 -13 -14
word before: потеря	73 -17 -28 -1 -7 -1 -3 -13 -34
word before: потрап	50 -18 -5 -1 -8 -1 -2 -36 -33
word before: початк	-4 -9 -2 -5 -3 -6 -2 11 -10
word before: поїхал	11 -39 54 -3 -1 -1 -2 -5 -4
word before: права	1 -1 0 -1 0 0 0 -5 6
word before: праздн	-20 -2 3 -4 -8 0 -1 -1 -2
word before: працюю	20 -10 -1 0 -1 -2 -1 -4 -3
word before: працює	56 -35 -2 0 -1 -2 -1 -4 -22
word before: предло	46 -5 -1 -2 -2 -3 -1 -3 -35
word before: предос	-3 31 -9 -1 -13 -1 -1 -1 -22
word before: предст	36 -29 -5 -1 -2 -1 -1 -14 -3
word before: презид	-10 8 8 -25 -5 -3 -6 -44 22
word before: прем'є	14 -1 0 0 0 0 0 -9 -2
word before: при	-23 38 -16 -29 -4 -4 -4 -45 -3
word before: прибул	-42 39 -18 -12 -7 -10 -4 -28 -9
word before: прибыл	22 -15 -27 -12 35 -14 -14 -41 -34
word before: привез	-28 42 -46 -10 -11 -18 -9 -5 -5
word before: пригов	8 -3 -3 0 0 0 0 0 -1
word before: пригра	-24 -14 -29 -1 -1 0 -1 -12 34
word before: приеха	-27 -15 13 -13 -17 -14 -20 3 -30
word before: прийма	14 20 -28 0 0 -2 0 -1 -4
word before: прийня	-2 14 8 -13 -10 -7 -8 -13 -11
word before: прийшл	54 -9 -33 -5 -4 -3 -3 5 -9
word before: прикор	45 -11 -37 -3 -6 -37 -9 -25 -15
word before: прилет	4 -1 22 0 -22 0 0 -2 0
word before: принес	22 -2 -16 0 -1 0 0 -1 0
word before: принял	-17 17 -10 -16 -25 -18 14 13 -20
word before: принят	-29 -20 6 -1 -4 -1 -4 8 -5
word before: приїха	-43 49 -32 -4 -5 -9 -6 28 -7
word before: про	65 -27 29 -18 -21 -12 -12 -97 -50
word before: провед	-65 -6 -31 -6 -6 -12 -5 75 -27
word before: провел	24 -37 -71 -6 -10 -27 -10 26 -33
word before: провод	-37 45 -1 0 -3 -2 -1 -6 -7
word before: провів	9 -5 0 0 0 0 0 -1 -1
word before: пройду	6 0 0 0 0 -1 0 -3 -2
word before: пройшо	-63 23 33 -2 -1 -11 -2 -2 -1
word before: пропав	-36 -2 -16 0 -3 -2 -1 -18 42
word before: пропор	17 16 -28 -6 -7 -4 -3 -9 -10
word before: просто	10 -7 -64 -2 -3 -14 -4 30 -7
word before: проти	22 -18 0 0 0 0 0 -2 -1
word before: против	-62 5 -23 -26 -31 -5 -22 41 -28
word before: протяг	12 0 0 0 0 0 0 -4 -8
word before: процес	-8 -20 29 0 -1 -1 -1 -2 -2
word before: прошел	-27 -2 50 -11 -7 -5 -7 -17 -14
word before: прошли	-40 27 -32 -21 -3 -3 -2 35 -2
word before: прізви	25 -10 -1 0 0 -1 -8 -2 -4
word before: психол	28 -6 -1 -1 -1 0 -1 -18 -4
word before: пункт	13 -3 -2 -2 -1 -3 0 -2 0
word before: пункта	38 -9 -7 -1 -1 -2 -1 -23 -2
word before: пятеро	48 -25 -27 0 -2 0 -1 -2 -4
word before: пять	-28 70 -15 -2 -2 -2 -1 -12 -1
word before: під	-3 24 -3 -1 -1 -1 -1 -13 -6
word before: підкон	-14 -52 61 -1 -2 0 0 -5 0
word before: підтве	-5 -37 9 -2 -13 -9 -4 -76 32
word before: після	10 -6 -14 -2 -2 21 -2 -2 -3
word before: работа	-30 0 -18 -1 -1 -1 -2 -3 30
word before: раз	62 -44 -47 -5 -7 -9 -4 -36 -6
word before: разгов	33 -6 -2 0 -3 0 -1 -10 -18
word before: раздал	15 -1 -3 -1 -2 0 -1 -1 -7
word before: размен	-68 69 -64 -10 -9 -1 -1 -1 -1
word before: размещ	23 -1 -3 0 0 -1 0 -17 -4
word before: разом	-24 66 -47 45 -13 -30 -13 -129 -29
word before: разу	76 -71 -16 -8 -1 -3 -2 -11 0
word before: ракет	16 -11 0 0 0 0 0 -4 -1
word before: рамках	-10 18 -54 -11 -3 -2 -2 47 -3
word before: ранее	54 -46 -6 0 -2 -16 -3 -30 -1
word before: ранени	35 -35 -5 -1 0 -1 -1 0 -4
word before: ранены	-23 12 -25 -9 -8 3 12 -6 -12
word before: расска	-46 51 -32 -4 -4 -3 -6 -39 -24
word before: рассма	23 -13 -2 0 -2 0 0 -2 -3
word before: реабіл	66 -47 -28 -10 -9 -11 -4 -60 -44
word before: ребят	-10 38 -15 -1 -1 -1 -2 -16 -15
word before: ребята	32 -15 2 0 -1 0 0 0 -23
word before: режим	37 -20 14 -6 -15 -4 -5 -38 11
word before: режима	-6 -15 48 -5 -19 -1 -2 -18 -3
word before: режиму	-5 13 32 -1 -10 -4 -3 -22 -4
word before: резуль	-18 40 -14 -5 -7 -7 -2 8 -7
word before: репатр	-8 14 -20 -5 -4 -5 -3 13 -2
word before: респуб	41 -6 -36 -3 -6 -1 -1 -30 -4
word before: рефриж	49 -24 -9 -2 -9 -1 -2 -14 -5
word before: речь	68 -84 -29 -1 -5 -1 -3 -16 -16
word before: решени	15 19 -26 -2 -2 -3 -1 -1 -1
word before: решта	-73 78 -7 0 -1 -1 -2 -9 -5
word before: реєстр	-26 -36 -1 -4 -6 -12 -6 -52 66
word before: роботи	-18 -2 -1 0 0 -1 0 22 0
word before: ровно	-35 3 -38 -14 -10 -4 -3 30 -17
word before: родин	-1 29 -25 0 0 0 0 -4 0
word before: родина	26 10 -11 0 -2 -12 -2 -2 -18
word before: родини	20 -17 -1 -3 -4 -1 -1 -5 -1
word before: родину	-20 -34 4 -21 -9 -10 -12 17 -21
word before: родным	-14 37 -45 0 0 -2 -1 -11 -2
word before: родных	-24 0 -7 0 -1 -1 -1 -2 33
word before: родств	-30 -21 -1 -1 -3 -5 -4 16 40
word before: розпов	44 -18 -4 -1 0 -1 0 -31 -3
word before: розпод	-4 15 -29 0 -2 -1 -6 -1 -3
word before: роки	-60 -15 -18 -21 -8 -13 -5 78 -23
word before: року	16 14 -10 -15 -3 -6 -2 -16 -4
word before: років	81 -67 -1 -1 -1 -8 -2 -5 -3
word before: россие	-22 -40 43 -20 -4 -1 -2 -12 -10
word before: россии	9 -36 23 -4 -7 -13 -10 -10 -11
word before: россий	-33 10 14 -9 -9 -12 -15 3 -6
word before: россию	-16 1 4 -24 -18 -9 -17 -29 -25
word before: россия	-18 -35 21 47 -20 9 -24 0 -14
word before: ростов	22 -13 -18 -1 -1 0 -1 -2 -11
word before: російс	6 27 -28 46 -15 -28 -12 -39 -52
word before: росія	-28 -28 41 -26 -32 -28 -36 -66 36
word before: росіян	-18 -21 18 -17 -10 -6 -22 9 -38
word before: росією	-45 34 -40 0 -4 -5 -1 -8 43
word before: росії	-2 -51 102 -4 -5 -5 -14 -71 9
word before: році	53 -40 -1 -1 -2 -8 -2 -39 -25
word before: рублей	15 0 -1 0 0 0 0 -12 -1
word before: рф	-22 -4 15 -9 -10 -32 -20 -77 28
word before: рядови	82 -75 -6 -1 -1 -5 -1 -4 -2
word before: рядові	12 -10 0 0 0 0 0 0 0
word before: рівно	-37 14 16 -6 -23 -9 -7 1 -14
word before: рідним	-27 2 15 -2 -3 -2 -2 -52 -1
word before: рідних	-31 8 -3 0 -3 -2 -1 -19 -3
word before: рідної	-29 29 -6 0 -1 0 0 -1 0
word before: рідну	-32 38 -8 -2 -1 -2 -1 -23 0
word before: рідній	-28 34 -13 -2 -1 -1 -1 -8 0
word before: рік	-48 -20 -1 -3 -2 -4 -2 49 -8
word before: рішенн	36 -19 -2 0 -6 0 -1 -12 -16
word before: с	23 -71 41 -32 -29 -15 19 -2 -18
word before: сама	74 30 -37 -7 -13 -5 -3 -46 -45
word before: саме	1 -57 -15 -6 26 -3 -1 -7 -5
word before: самий	11 41 -48 -25 -5 -22 -5 -25 -33
word before: само	24 -62 30 0 -1 -1 -1 -14 0
word before: самой	92 -22 -32 -4 -4 -9 -2 -6 -62
word before: самоле	13 -10 29 -3 -10 -1 -1 -3 -17
word before: самому	28 -20 -48 -8 -5 -4 -2 -7 -10
word before: санато	10 -2 0 0 0 -2 0 -2 -3
word before: сбили	29 -4 -14 -1 -2 -1 -1 -1 -7
word before: сбу	40 9 -13 -1 -3 -4 -1 -16 -32
word before: сверх	-27 8 -2 -6 -2 -19 -12 0 -3
word before: сво	15 -1 -2 0 0 0 0 -15 -6
word before: свобод	-37 25 9 28 -21 -10 -7 -40 -38
word before: своим	-62 64 -73 -1 -20 -1 -1 -1 -29
word before: своих	-35 71 -66 -1 -3 -5 -2 -15 -2
word before: свою	-1 -34 46 -14 -2 -1 -1 -1 0
word before: своїх	48 -95 59 -1 -2 -3 -3 -37 -8
word before: світло	7 0 0 0 0 0 0 -6 0
word before: сдалис	23 -3 -5 -2 -4 -1 -1 -2 -6
word before: себе	-5 -24 27 -4 -3 -1 -3 -15 -3
word before: себя	15 21 -21 0 -3 -5 -2 0 -18
word before: сегодн	-40 4 17 -15 6 -28 -21 -78 -31
word before: сейчас	-15 -6 -4 0 -1 0 -1 -15 16
word before: семей	-16 -41 38 -5 -6 -3 -2 -19 -30
word before: семеро	104 -90 -38 -1 -3 -8 -8 -29 -26
word before: семьи	-44 11 -16 -4 -4 -5 -10 24 22
word before: семьям	35 -33 -8 -1 -8 -1 -1 -3 -2
word before: сентяб	30 -2 47 -4 -6 -1 -4 -55 -59
word before: серед	35 1 -67 -9 -7 -26 -7 -57 -17
word before: середн	11 -3 0 0 0 -1 0 -1 -6
word before: сержан	100 -112 -21 -3 -4 -10 -4 -17 -24
word before: серпня	20 8 -20 0 0 0 0 -10 0
word before: сиділи	41 -13 0 0 0 0 0 -35 -2
word before: сил	-33 36 -4 -1 -2 -12 -3 -1 -3
word before: сили	40 -32 -2 0 0 -8 -2 -13 -2
word before: складу	70 -57 -4 -1 -2 -12 -1 -2 -6
word before: словам	-15 -11 -10 -8 -10 -6 -5 19 18
word before: сложил	28 -4 -1 0 -2 0 0 -22 -9
word before: сложно	-24 2 -16 22 -2 -1 -2 20 -3
word before: служат	9 -7 0 0 0 0 0 0 0
word before: служба	79 -73 -17 -1 -1 0 0 0 -1
word before: смогли	-49 34 30 -1 -1 -1 -1 16 -2
word before: снаряд	5 -4 0 0 0 0 0 0 0
word before: сначал	50 -45 -39 -12 -11 -13 -9 -36 -15
word before: со	-20 -33 34 -1 -11 -1 -4 -2 -1
word before: соглас	33 -18 -14 0 -2 -1 -1 -22 -9
word before: содерж	44 0 -19 -1 -1 0 -1 -4 -41
word before: солдат	-33 20 -44 26 -11 -21 -11 -18 39
word before: сообща	55 -2 -48 0 -1 -2 -3 -41 0
word before: сообще	32 -17 -21 -7 -2 -1 0 -3 -6
word before: сообщи	14 35 -66 -15 -8 -3 -3 -31 -7
word before: соотеч	-38 -62 52 -36 -13 -5 -6 -54 -53
word before: соотно	37 -6 -30 0 -1 -1 0 -1 -1
word before: сорван	7 -1 -3 0 -1 0 0 0 -1
word before: состав	-16 24 -23 -57 -5 -1 -2 57 -18
word before: состоя	-19 30 -17 -19 -13 -13 -10 -38 -21
word before: сотні	16 -1 0 0 0 0 0 -1 -14
word before: спецоп	-20 15 -22 -1 -1 -1 -1 15 -3
word before: списка	39 -8 -10 -1 -1 -1 -1 -10 -11
word before: списке	-33 30 24 -2 -9 -13 -7 -3 -38
word before: списки	6 -37 -38 -20 -10 -17 -7 -23 25
word before: списку	-43 51 -57 -4 -3 -2 -4 -7 -8
word before: список	-1 -70 64 -11 -9 -9 -7 -28 29
word before: співро	41 -13 -3 -1 -14 -1 -2 -10 -4
word before: сразу	-2 19 -38 -9 -23 -4 -10 -66 -7
word before: среди	23 -64 -23 -7 -8 -13 -6 -16 14
word before: средст	8 -1 -2 0 -1 0 0 0 -3
word before: срок	56 -9 -5 -1 -1 -5 -3 -7 -36
word before: стамбу	24 -27 -67 -16 -17 -7 -14 39 -32
word before: старше	63 -31 -75 -15 -11 -13 -8 -40 -49
word before: стаття	6 -5 0 0 0 0 0 0 -1
word before: сто	44 31 -75 -2 -1 -1 -1 -4 -1
word before: стольк	-2 63 -61 0 -1 -19 -2 -1 -2
word before: сторон	-27 -18 5 -20 -43 7 -26 3 13
word before: строк	61 -25 -1 0 -1 -14 -2 -11 -18
word before: стільк	2 -29 28 -1 -15 -2 -1 -11 0
word before: суббот	-4 -27 26 -3 -2 -2 -1 -3 -2
word before: суд	25 -17 -3 0 -1 -1 0 -2 -2
word before: судов	26 0 -17 0 -6 -3 -2 -22 -10
word before: сумах	-88 -31 -19 -18 -11 -12 -6 -9 87
word before: супров	24 -14 0 0 -1 -2 -1 -11 -5
word before: сутки	43 -8 -6 -1 -5 -1 -1 -20 -2
word before: суток	7 0 -1 0 -4 0 0 -1 -1
word before: сша	-39 52 -64 -14 -4 -3 -6 -14 -4
word before: сьогод	-22 9 39 -19 -21 -22 -14 -18 -19
word before: січня	30 -19 -3 0 0 0 0 -14 -1
word before: та	34 21 -53 -5 -6 -14 -11 -55 -19
word before: так	30 -60 31 -7 -2 -11 -6 -67 -3
word before: также	7 26 -40 -8 -4 -6 -12 -48 -16
word before: таким	32 -54 2 -3 -18 -8 -12 -36 -13
word before: також	1 -9 19 -14 -28 -25 -22 -35 -36
word before: там	60 -39 -14 -2 -8 -2 -3 -53 -37
word before: теж	-15 29 -26 -4 -5 -1 -7 -6 -3
word before: тел	-43 -35 5 -15 -17 -16 -16 35 -10
word before: тела	43 -17 -8 -13 -21 -21 -15 -39 -40
word before: телами	53 -24 -14 -10 -10 -12 -6 -52 -3
word before: телегр	55 -53 -28 -5 -6 -2 -3 -3 -4
word before: телефо	49 -14 -1 -1 -2 -1 -1 -37 -6
word before: тепер	18 -15 -35 -42 -14 -6 -10 1 -15
word before: теперь	-47 -60 66 -15 -10 -12 -10 -5 -6
word before: терито	-25 -8 -14 -2 -3 -10 -3 -42 43
word before: теробо	-51 52 -7 -1 -1 -6 -2 -1 -2
word before: террит	13 -50 14 -6 -36 -19 -12 -24 -32
word before: течени	-40 0 0 0 0 0 0 40 0
word before: тижден	-27 49 -28 -2 -3 -5 -2 -28 -6
word before: тим	-19 -55 47 -1 -1 -3 -1 -11 0
word before: тисяч	48 -20 0 -1 -1 0 -1 -26 -38
word before: то	19 -54 -30 -2 -1 -2 -2 26 -1
word before: тогда	43 -23 -79 -4 -14 -11 -9 -24 -12
word before: того	-30 -18 48 -1 -4 -9 -7 -33 -18
word before: тоді	81 -61 -19 -1 -2 -6 -3 -57 -4
word before: тоже	0 60 -59 -1 0 -1 0 -1 -1
word before: той	-47 40 12 -20 -7 -7 -4 -7 9
word before: только	-22 -54 41 -5 -18 -3 -2 -6 -13
word before: том	-32 -16 39 -10 -14 -12 -6 -7 -28
word before: тому	50 -47 -10 -1 -2 -8 -4 -12 -2
word before: торік	-31 -7 0 0 0 -1 0 34 0
word before: травня	35 -33 -1 -1 -1 -1 -1 -33 -1
word before: трансп	33 -30 -2 0 -2 -2 -2 -4 -1
word before: три	7 -69 -40 -6 -8 -22 -11 32 -42
word before: триває	-1 15 -13 -1 -1 -3 -1 -8 -4
word before: тримал	32 -8 0 0 0 -1 0 -2 -21
word before: тримає	-51 -2 -1 0 -2 0 -1 -7 52
word before: тро	102 -97 -4 0 -1 -5 -3 -4 -5
word before: трое	9 -56 11 -2 -8 -3 -3 -9 -14
word before: троє	10 -9 -5 0 0 -1 -1 -1 0
word before: трьох	74 -65 -46 0 -1 -4 -2 -16 -2
word before: туда	-26 33 20 -13 -13 -11 -9 -39 -8
word before: туречч	37 -18 0 0 0 0 0 -24 -5
word before: тут	-52 54 -1 -1 -1 -1 -2 -13 -5
word before: тысяч	43 -7 -28 -3 -6 -3 -8 -23 -66
word before: тысячи	0 -16 18 0 -1 0 0 -5 -4
word before: тюрьма	-30 -1 0 0 0 0 0 -1 31
word before: тяжело	31 -18 -2 -2 0 -1 -4 0 -5
word before: тяжкоп	20 -13 -20 -1 -1 -3 -8 0 -4
word before: ті	39 -25 -2 0 0 -2 0 -1 -11
word before: тіл	17 -43 -7 -1 -1 -2 -2 5 -2
word before: тіла	2 -12 -78 -12 -10 -19 -11 30 -6
word before: тілами	-62 31 -2 -5 -1 0 -1 -3 -1
word before: тіло	-35 45 -16 -1 -1 -6 -2 -19 0
word before: у	2 -1 -10 -15 -14 8 -15 -49 -16
word before: удалос	-9 28 28 -11 -13 -22 -7 -5 -12
word before: удержи	-43 -4 -77 -1 -2 -1 -3 -11 85
word before: удома	-2 39 -42 -16 -19 -24 -16 -45 -33
word before: уехали	0 55 -37 -4 -2 -15 -2 -21 -2
word before: уже	-35 -30 -24 -15 21 -13 -9 37 -34
word before: украин	-32 -4 -15 -9 25 -3 -12 -24 4
word before: україн	-21 27 -43 -13 -10 -11 -7 11 10
word before: уничто	17 -10 -2 0 -1 0 -1 -1 -2
word before: уперше	31 -29 0 0 0 -1 -1 -1 -1
word before: управл	37 -8 -16 -1 -5 -1 -1 -2 -6
word before: упродо	13 -2 0 0 0 0 0 -6 -5
word before: услови	33 -26 28 -5 -8 -10 -8 -31 -3
word before: устано	14 -5 -10 -7 -3 -4 -4 -18 61
word before: усього	-59 36 -15 -27 -10 -5 -3 16 -9
word before: усі	56 -55 -3 0 0 -1 -1 -2 -4
word before: усіх	-41 -2 0 0 0 -2 0 -2 42
word before: уточне	5 -3 7 0 -1 0 0 -5 -2
word before: утрима	-38 -13 0 0 -3 -1 -1 -7 42
word before: утриму	25 -31 -2 -4 -5 -3 -3 -15 -12
word before: учасни	12 -7 0 0 -2 0 0 -1 -1
word before: участв	22 13 -23 -12 -23 -12 -4 -14 -41
word before: учора	-32 6 -33 -13 -10 -11 -6 49 -7
word before: учораш	35 22 -2 -5 -1 -2 -1 -66 -1
word before: ушли	-51 55 -37 -9 -8 -1 -3 -6 -1
word before: ушло	-16 24 -18 -2 -2 -7 -2 -15 -1
word before: феврал	-54 -6 12 -4 -5 -11 -11 -3 -9
word before: флота	-27 -21 34 0 0 0 -5 0 -3
word before: формат	19 28 -36 -15 -8 -35 -6 -21 -13
word before: формул	30 -10 -19 -23 -31 -27 27 -56 -36
word before: фото	8 -3 -1 0 0 -1 0 -2 -2
word before: хамас	41 -29 -24 -13 -4 0 -3 -5 -17
word before: херсон	41 14 -14 0 -1 -1 -3 -5 -44
word before: хлопці	93 -64 -14 -8 -1 -41 -3 -53 -12
word before: хлопчи	0 3 -36 -1 -1 -3 -2 -8 -4
word before: ходе	49 -42 -14 -12 -30 -3 -7 -26 -3
word before: хто	-36 50 -60 -3 -9 -15 -11 -30 -20
word before: хтось	18 -17 -1 -3 -5 0 -1 -1 -1
word before: це	-28 26 -93 -23 -17 -21 -19 16 -33
word before: цей	-33 -20 23 -3 -1 -3 -3 26 -10
word before: центр	8 -3 -7 -2 -3 -3 -2 16 -14
word before: цивіль	-32 22 -23 -21 -14 -29 -14 15 14
word before: цифра	-4 0 -6 0 -3 -1 0 -4 17
word before: цифру	44 -37 -44 -4 -5 -10 -4 -15 -17
word before: цих	-26 -25 -9 0 -1 39 -2 -12 -15
word before: цього	28 -44 -24 -13 -5 -14 -7 18 -19
word before: ці	-37 26 -6 -2 -2 -2 -1 24 -4
word before: чаес	-13 15 -2 0 0 -3 -2 0 -11
word before: час	-47 -28 -3 -2 -1 -5 -1 50 -14
word before: частин	26 13 -1 -1 0 -4 -2 -86 -1
word before: чекали	66 -65 0 0 0 0 0 0 -1
word before: челове	-6 44 -42 -2 -14 -9 -7 2 -32
word before: чем	50 -22 -19 0 -10 -2 -2 -1 -4
word before: червен	-7 -12 -5 0 0 0 0 22 0
word before: червня	-30 -73 -15 -1 -2 -8 -3 46 -5
word before: через	-15 2 26 -20 -7 -10 -8 -2 -35
word before: черніг	-29 26 -21 -1 -4 -1 -1 -4 0
word before: четвер	7 30 -10 -8 -3 -4 -1 -21 -1
word before: числа	61 -66 -50 -11 -7 -7 -7 -3 -15
word before: числе	16 -11 0 -10 -14 -11 -8 -7 -30
word before: числен	14 -2 0 0 0 0 0 -12 0
word before: число	-29 -28 -4 -3 -1 -1 -1 30 -14
word before: числі	18 -1 -8 -1 -1 -6 -2 -8 -14
word before: членов	22 -3 -3 0 -1 0 -1 -1 -14
word before: чолові	-27 -19 40 -6 -9 -21 -8 -22 -13
word before: чотири	-36 6 -6 0 0 0 0 36 0
word before: чотирь	62 16 -73 -1 -1 -4 -3 -15 -1
word before: что	55 -72 1 -9 -24 -5 -5 -30 -26
word before: шестер	-9 -4 18 0 -1 0 -1 0 -1
word before: шести	43 -8 -38 0 -1 0 0 -2 -3
word before: шесть	18 -3 -2 0 -1 0 -1 -1 -10
word before: штаб	-27 23 19 -6 -9 -7 -6 -12 -2
word before: штабу	21 -16 -1 -1 -1 0 0 -2 0
word before: штабі	-3 -27 -8 -4 -1 -1 -1 32 -4
word before: шість	2 -8 -3 0 0 -1 0 11 0
word before: ще	17 3 -35 -32 -32 25 -21 -76 5
word before: щиті	-75 4 -35 -4 -6 -2 -4 19 -9
word before: що	17 -26 -26 -10 22 -11 -11 -63 20
word before: щодо	65 -81 -35 -14 -5 -22 -6 -63 -46
word before: щойно	23 30 -31 -8 -3 -4 -2 -16 -3
word before: щонайм	27 -18 -1 -1 0 -3 -1 -3 -1
word before: эвакуи	25 -1 -9 0 -2 -1 0 -5 -9
word before: экипаж	25 -4 -6 0 -1 0 -1 -2 -12
word before: этап	17 -18 -18 -16 -6 -5 -5 -16 -9
word before: этапа	-19 -3 20 0 0 -2 -1 -1 0
word before: этих	-32 -16 -32 -2 -15 -19 -7 -71 58
word before: это	39 -21 -33 -2 -10 -3 -5 -6 -14
word before: этого	-11 -6 -3 0 0 0 -1 18 -4
word before: этой	31 -32 -15 -23 -12 -2 -4 -38 -24
word before: этом	-30 0 -2 0 0 0 0 31 -1
word before: этот	41 -33 -40 -3 -6 -6 -2 -40 -5
word before: юг	63 -27 -51 -3 -5 -1 -1 -7 -17
word before: я	17 -6 0 0 0 0 0 -1 -9
word before: як	53 -24 -7 -1 -7 -16 -4 -50 -43
word before: яких	-43 -29 16 -1 -4 -5 -7 6 36
word before: якого	7 45 -1 0 -1 -1 -1 -14 -30
word before: якому	-36 42 -1 -1 -1 -1 -1 -3 -2
word before: якщо	40 -39 -1 -2 0 0 -1 -13 0
word before: які	19 -11 -5 0 0 -1 0 -14 -1
word before: є	-42 25 -45 -7 -21 -26 -16 42 -50
word before: і	-20 -31 26 -22 -16 -30 10 -4 10
word before: іденти	68 -59 -5 -2 -4 -5 -5 -58 -1
word before: ідетьс	46 -20 -1 0 -1 -1 0 -23 -6
word before: із	8 22 -39 -14 -12 -25 -11 -89 -36
word before: інформ	-59 2 -1 0 -2 -1 -1 -2 60
word before: їдуть	49 9 -64 -14 -9 11 -10 -46 -7
word before: їм	0 -19 26 -2 -2 -1 -3 -5 -3
word before: їх	-5 -69 63 -14 -26 -29 -20 -76 0
word before: їхали	65 -64 0 0 -1 -2 -1 -18 0
word before: їхніх	-49 29 -16 -11 -5 -23 28 -13 -1
word before: اتفاق	21 -12 4 -3 -1 -1 0 -48 -1
word before: اجمالي	-5 -2 -5 -36 -1 -4 -1 40 -2
word before: استعاد	-10 10 -2 0 0 -1 -1 -1 0
word before: اسري	39 -39 -15 -6 -2 -3 -2 -6 -3
word before: اسير	-1 -14 15 -14 0 -1 0 -10 0
word before: اسيرا	-32 23 -5 -31 -5 -5 -3 18 -6
word before: اعلنت	-5 31 -27 -1 0 0 0 -4 0
word before: افراج	30 -15 -27 14 -3 -3 -1 -15 -8
word before: الي	-26 -35 36 -43 -4 -7 -3 31 -4
word before: اليوم	-59 8 -3 -25 -3 -4 -6 38 -2
word before: امارات	-51 -36 -3 -16 -6 -15 -4 58 -8
word before: ان	-11 0 -40 15 -1 -2 0 -5 0
word before: اوكران	-33 10 -26 -7 -5 -23 7 -5 -10
word before: اي	-24 -17 49 -3 -4 -8 -2 -9 -7
word before: بلغ	-23 0 0 -9 -1 0 -1 24 -2
word before: بين	5 9 -29 8 -8 -12 -5 -12 -4
word before: بينهم	13 21 -33 0 -1 -1 -1 0 -8
word before: تبادل	24 8 -27 -7 -5 18 -16 -27 -7
word before: تبادلا	37 2 12 -17 -1 0 -1 -25 -3
word before: تبادلت	-20 7 9 -22 -2 -2 -2 -8 0
word before: تحتجز	-9 -1 0 0 -1 -1 0 -1 13
word before: تسلمت	-15 -6 24 0 -1 0 0 -2 0
word before: تسليم	4 36 -39 0 -1 0 0 0 0
word before: تي	21 -13 -7 6 -2 -1 -1 -18 -1
word before: جانب	-26 -13 28 -5 -1 -1 -1 -7 0
word before: جثامين	-3 24 -15 -1 0 -1 0 -4 0
word before: جديده	-10 10 -10 -8 -1 -2 -1 -2 -1
word before: حرب	-2 -9 9 0 0 0 0 0 2
word before: دفاع	-2 -15 15 -13 0 0 0 0 0
word before: دوله	-18 11 -16 -23 -1 -3 -1 15 -6
word before: روسي	-10 23 -8 0 0 -1 -1 -4 0
word before: روسيا	-48 9 -11 27 -5 -4 -3 -22 16
word before: روسيه	-5 -15 16 -13 0 0 0 0 -1
word before: زيلينس	-1 14 -13 -1 0 0 0 -1 2
word before: سراح	13 8 -32 -12 -1 -1 0 -2 -1
word before: سلمت	-24 5 -33 -4 -2 20 -14 -9 -1
word before: شمل	17 -23 4 -12 -5 -6 -4 9 -4
word before: شملت	-3 -22 -30 30 -8 -4 -3 -22 -6
word before: عاد	-45 45 25 -8 -1 -8 -1 -12 0
word before: عبر	-32 -12 -3 -7 -1 -2 -1 30 -1
word before: عدد	22 -7 -1 -17 -1 -1 -1 14 -2
word before: عسكريا	-27 5 -3 0 0 -1 -4 0 0
word before: علي	-3 1 3 -6 -2 -3 -1 -22 -3
word before: عمليه	18 -8 -28 10 -6 29 -11 -9 -6
word before: عن	21 -5 -53 17 -13 23 -12 -26 -11
word before: عوده	-6 27 -6 -5 -1 -1 -1 -27 -1
word before: في	1 -35 5 -7 -5 -8 -3 8 -4
word before: فيما	-17 -3 17 -1 0 0 0 -9 1
word before: قطر	-13 17 -6 -15 0 0 0 -1 0
word before: كييف	-16 37 -24 -21 -2 -2 -2 -8 -1
word before: لم	9 -26 -11 -3 -4 -6 -3 11 -2
word before: ليصل	20 -7 -1 -17 0 -1 -1 14 -2
word before: ما	-22 -16 -12 21 -4 -5 -2 -12 -2
word before: مجموعه	-23 -1 -13 5 -4 -5 -3 -14 -2
word before: مقابل	9 -9 9 -3 -1 -1 -1 -9 -2
word before: من	14 -23 32 -15 -4 -16 -18 -32 -17
word before: موسكو	26 1 -5 -23 -13 -3 -4 -17 -2
word before: و	18 -7 -6 -30 -6 -14 10 -17 -8
word before: واقع	-1 -35 44 -8 -1 0 -1 0 -1
word before: وساطات	-46 -12 -16 -37 -2 -5 -1 44 -6
word before: وساطته	-24 12 -12 23 -3 -4 -2 -18 -1
word before: وساطه	-4 -24 -17 21 -1 -1 -1 47 -3
word before: –	-18 -23 -24 -13 -21 24 -18 0 -7
word before: •	-4 13 -35 -10 -12 -50 -18 14 -47
word before: ‼	-22 -18 -3 -6 -9 -14 -4 -50 33
word before: ⃣	26 -64 -1 -2 -9 -11 -6 -72 30
word before: №	121 -97 -79 -15 -6 -13 -6 -78 -6
word before: ▪	56 -4 -28 -6 -13 -54 -12 -63 -37
word before: ▫	-31 -41 -25 -3 -9 -6 -8 57 -42
word before: ⚡	-51 -77 20 -15 70 -4 -6 -7 -9
word before: ✅	-45 59 -97 -14 -12 -18 -6 16 -9
word before: ✔	-21 66 -63 -1 -4 -3 -3 -9 -1
word before: ❗	-42 -41 49 20 -15 -3 -4 -14 -9
`;
