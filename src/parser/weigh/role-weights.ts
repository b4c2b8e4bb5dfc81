/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	12 -40 41 -5 -9 -8 -6 23 -14
after bodies civilians	40 -45 -63 -5 -7 -15 -10 -12 1
after bodies military	32 -5 -68 -8 -16 -24 -10 13 -22
after bodies null	32 -13 -16 -8 -7 -11 -6 -2 -22
after bodies people	-13 -53 -35 -22 -14 -12 -15 25 15
after civilians bodies	-34 -22 -16 -7 -10 -12 -6 48 -11
after civilians civilians	27 -82 17 -16 -14 -18 -12 -3 20
after civilians military	18 -36 51 -13 -15 -22 -11 -29 2
after civilians null	18 17 -25 -10 -8 -13 -7 -25 -2
after civilians people	31 -1 -56 -13 -14 -17 -12 -10 22
after cumulative both cumulative null	33 -10 -14 -12 -8 -9 -7 -5 -4
after cumulative both dropped null	23 -18 -11 -25 -13 -7 -5 -4 -17
after cumulative null cumulative ua	0 -8 0 -1 -1 -1 -1 5 -9
after cumulative null dropped null	24 -6 -10 -4 -6 -5 -4 3 -40
after cumulative ru cumulative ru	-64 0 -9 -1 -2 -2 -8 -4 18
after cumulative ru dropped null	14 -19 -36 -7 -10 -11 -9 -25 17
after cumulative ua cumulative null	12 -37 -1 -2 -3 -6 -3 -8 -9
after cumulative ua cumulative ru	-7 -17 13 -4 -8 -5 -5 -3 -19
after cumulative ua cumulative ua	-21 10 24 -3 -5 -4 -4 -14 15
after cumulative ua dropped null	-25 37 -28 -12 -11 -17 -10 10 -53
after cumulative ua dropped ua	-45 63 -15 -14 -30 -23 -13 -2 -84
after cumulative ua held ua	-35 -4 -1 -2 -2 -4 -2 -17 46
after cumulative ua part ua	37 -36 -5 -7 -8 -10 -5 -14 -32
after dropped both dropped both	-32 -41 68 -16 -20 -16 -10 -27 -40
after dropped both dropped null	51 -14 -11 -1 -1 -3 -1 -7 -14
after dropped null cumulative both	-15 0 0 -30 -1 0 0 47 -2
after dropped null cumulative null	36 -8 -7 -3 -3 -5 -3 -34 -7
after dropped null cumulative ru	30 -11 -16 -4 -5 -2 -3 9 -13
after dropped null cumulative ua	17 -46 -4 -5 -3 -3 -2 5 -8
after dropped null dropped both	-12 -23 15 -23 -6 -9 -5 36 -22
after dropped null dropped null	2 15 -1 -1 -3 -4 -2 -7 -2
after dropped null dropped ru	0 2 -55 -6 17 -7 -6 15 6
after dropped null dropped ua	-1 5 -26 -4 -6 -10 -4 17 -2
after dropped null figure ru	31 -50 9 -16 -33 -8 -9 18 -14
after dropped null figure ua	-13 11 6 6 8 -10 -5 -13 -14
after dropped null held ru	25 -14 -33 -6 -9 -6 -5 -2 -16
after dropped null held ua	21 -41 0 -10 -4 -17 -4 -37 -10
after dropped null part ru	56 19 -72 -20 -6 -10 -13 -21 -27
after dropped null part ua	19 1 -13 -6 -7 -24 -5 -12 -9
after dropped null planned null	-20 -11 -13 -1 -3 -2 -2 -24 26
after dropped null planned ru	23 -25 22 -2 -2 -1 -1 -34 -1
after dropped null planned ua	78 -21 -1 -2 -1 -2 -1 -17 -6
after dropped null recap null	37 -7 -19 -7 -2 -2 -2 -10 -3
after dropped null recap ru	-31 49 -39 -13 -10 -6 -6 -51 49
after dropped null recap ua	-7 -21 -6 -3 -3 -9 -2 21 -9
after dropped ru dropped null	-17 21 7 -2 -3 -2 -1 -7 -9
after dropped ru dropped ru	31 32 -55 -4 -8 -21 33 -6 -16
after dropped ru dropped ua	9 16 -20 -2 -6 -5 -3 -8 -21
after dropped ru part ru	-13 15 -52 -8 -12 -3 -5 34 -19
after dropped ua cumulative ua	-25 -26 -1 -5 -2 -4 -1 45 -24
after dropped ua dropped null	-2 0 -2 -2 -2 -3 -2 -10 10
after dropped ua dropped ru	-16 -7 24 -2 -1 -1 -2 18 -32
after dropped ua dropped ua	-39 29 13 -5 -8 -22 -7 -6 22
after dropped ua figure ru	-58 -83 52 -5 -17 -4 -5 -14 41
after dropped ua figure ua	40 -21 -29 -18 -16 -24 -9 -39 -14
after dropped ua part ua	-40 -31 -30 -5 -6 73 -5 -10 -11
after figure both cumulative both	-1 -1 -1 -9 -1 -1 0 13 0
after figure both figure ru	-4 -39 29 -15 -29 -1 -2 -3 -1
after figure both figure ua	8 27 -22 -9 -5 -2 -1 -4 -1
after figure both part both	-55 -31 23 15 -5 -2 -2 -15 0
after figure ru cumulative both	-12 -1 -1 -10 -1 -1 -1 24 -2
after figure ru cumulative ua	-36 12 -1 -3 -1 -2 -1 15 -6
after figure ru dropped both	-1 -7 -13 6 -8 -6 -6 -30 -17
after figure ru dropped null	12 -35 2 -1 -12 12 -9 5 -21
after figure ru dropped ru	-22 -10 31 -26 -64 -23 -22 -14 8
after figure ru dropped ua	43 10 -55 -13 -11 -13 -10 -12 -38
after figure ru figure both	-55 -4 -3 56 -9 -13 -6 -42 -11
after figure ru figure ru	-46 -19 38 -6 23 -5 -6 -8 -12
after figure ru figure ua	-25 24 6 -4 -1 -1 -2 -5 -3
after figure ru held ru	-37 19 -6 -9 -19 -7 -11 -18 29
after figure ru outside ua	-10 -17 -1 -2 -1 24 -25 -2 -1
after figure ru part ru	12 -92 91 -18 -9 -12 -15 17 -31
after figure ru part ua	11 -80 58 -10 -16 1 -21 -27 -22
after figure ru recap ru	-15 44 -27 -9 -13 -23 -12 -39 -16
after figure ru recap ua	51 -57 -5 -3 -3 -5 -3 28 -5
after figure ua cumulative both	-25 0 -8 -12 -1 -1 -1 39 -2
after figure ua cumulative ua	3 13 -11 -10 -3 -7 -3 -3 -15
after figure ua dropped both	0 2 -15 -21 -13 34 -9 -10 -21
after figure ua dropped null	-10 20 -22 -6 1 5 -5 1 -13
after figure ua dropped ua	33 8 -33 -8 -10 -17 -8 -27 -25
after figure ua figure ru	-11 3 22 -4 -5 -2 -2 -9 -3
after figure ua figure ua	-13 23 -26 -5 17 5 -3 -8 -4
after figure ua outside ua	-13 -34 -11 -2 -1 61 -29 -10 -2
after figure ua part ru	18 -17 -9 -14 -20 -13 -11 -26 4
after figure ua part ua	38 -5 -70 9 -7 -18 -4 10 -7
after figure ua planned ua	31 -17 -7 -2 -2 -3 -2 -27 -3
after figure ua recap ru	80 -8 -62 -7 -10 -4 -3 -24 -4
after figure ua recap ua	1 12 -53 -9 -10 -11 -7 -19 22
after held ru dropped null	56 5 -31 -7 -10 -7 -5 11 -77
after held ru held ua	-24 11 0 -7 -3 -1 -1 -8 23
after held ua cumulative ua	44 -15 -7 -5 -5 -7 -5 -34 -27
after held ua dropped null	-16 10 -28 -10 -13 -18 -11 4 -9
after held ua dropped ua	37 -83 -3 -10 -13 -13 -10 -53 28
after held ua held ru	-39 0 0 0 0 0 -1 -19 51
after held ua held ua	-25 10 -27 -8 -5 -4 -5 -21 34
after military bodies	-46 91 -34 -10 -8 -11 -8 -27 -35
after military civilians	-64 53 -9 -10 7 -7 1 -7 -1
after military military	5 -15 -10 -6 -9 34 5 -16 -1
after military null	27 -14 -28 -6 -5 25 -5 10 -19
after military people	27 -40 -11 -8 -17 -1 -10 8 4
after null bodies	7 -15 -32 -10 -14 -20 -10 41 -17
after null civilians	5 -22 -18 -18 -15 4 -13 29 8
after null military	10 5 -15 -9 5 -6 -9 -11 2
after null null	10 8 5 -2 -4 -5 -3 -10 -3
after null people	16 -3 -17 -12 -9 -11 -5 37 -21
after outside ua outside ru	-15 0 -15 -1 -1 -30 19 -1 -2
after part ru dropped null	82 -7 -49 -9 -4 -5 -2 -8 -11
after part ru dropped ru	57 -28 9 -2 -7 -4 -3 -16 -18
after part ru figure ru	-29 49 -26 -17 -31 -13 -13 -54 -5
after part ru figure ua	-36 105 -79 -8 -5 -17 -7 -6 -5
after part ru part ru	-37 65 -14 -8 -14 -11 -10 -12 -24
after part ua cumulative ua	26 -20 -2 -4 -2 -3 -2 -23 -10
after part ua dropped null	11 -10 -22 -4 -3 -6 -2 2 8
after part ua dropped ua	35 -2 -59 -9 -9 -15 -5 23 -49
after part ua figure ru	-7 -82 44 -5 -11 -6 -4 -9 -5
after part ua figure ua	-50 16 25 -14 -8 -14 -5 0 -8
after part ua part ru	24 -32 -33 -13 -12 -18 4 -9 -14
after part ua part ua	-3 -7 25 -3 -3 -13 -3 -7 -5
after people bodies	8 15 -52 -15 -16 -14 -10 -22 -16
after people civilians	6 14 15 -9 -11 -12 -1 -48 -15
after people military	-13 25 -12 -12 -3 -2 -12 -1 -5
after people null	31 -2 -31 -1 8 -9 -5 -8 -17
after people people	13 -17 20 -2 -6 -7 -1 1 -7
after planned ru dropped null	4 13 -30 -6 -8 -11 -4 -25 -19
after planned ru dropped ua	63 -23 -11 -2 -2 -5 -2 -22 -12
after planned ru figure ua	-55 87 -36 -7 -7 -6 -2 -18 -2
after planned ru planned ru	-27 -32 49 -19 -13 -6 -5 -48 -28
after planned ru planned ua	-13 52 -33 -5 -3 -3 -2 1 -6
after planned ua dropped null	-37 -10 -9 -5 -3 -4 -3 43 -15
after recap null dropped null	59 -46 -18 -8 -5 -9 -4 -59 -9
after recap null recap null	-60 -26 48 -4 -5 -4 -3 22 -10
after recap ru dropped null	-47 -32 23 -5 -9 -4 -3 -2 35
after recap ru recap ru	34 -21 -12 -3 -4 -4 -4 -36 -55
after recap ru recap ua	38 -32 -3 -2 -5 -4 -1 -4 -2
after recap ua dropped null	-25 24 -5 -2 -3 -4 -3 -24 35
after recap ua recap ru	34 -9 -26 -2 -2 -3 -2 -9 -2
after recap ua recap ua	50 -10 -5 -5 -10 -5 -4 -30 -14
after role both	-66 71 -43 -13 39 -6 -7 -13 -8
after role both of as many	-7 -61 -35 64 -8 -3 -2 -28 -1
after role both people military	-68 48 -25 -13 -15 -5 -4 -7 -12
after role both people null	-19 -137 12 -62 78 -21 -22 -20 -24
after role both people people	-73 84 -47 -2 -14 -5 -6 -8 -6
after role each	18 -50 9 -25 28 -5 -17 0 -33
after role each military civilians	-115 -18 3 -17 41 -15 -14 -48 -18
after role held	-24 -38 -44 -11 -13 -16 -11 16 69
after role held civilians civilians	-20 -29 -97 -11 -16 -15 -13 28 31
after role held civilians military	-107 -8 -1 -6 -5 -6 -4 -17 51
after role held civilians null	38 -23 -13 -11 -15 -12 -10 -60 -6
after role held civilians people	-128 -9 -96 -22 -13 -8 -13 72 42
after role held military civilians	-9 -48 -2 -6 -9 -11 -10 -87 59
after role held military military	-71 -14 -6 -2 -3 -7 -3 -50 89
after role held military null	-35 -62 -27 -23 -28 -40 -22 14 -10
after role held military people	44 -59 -18 -17 -8 -16 -10 -120 56
after role held null null	6 -19 -30 -7 -13 -23 -11 -47 19
after role held of as many	-89 -26 -21 -8 -12 -24 -14 -47 96
after role held people military	40 -78 -6 -6 -18 -9 -8 -66 38
after role held people null	33 -16 -3 -5 -6 -5 -7 3 -36
after role held people people	-13 -37 -3 -11 -10 -10 -7 19 2
after role none	49 -10 -11 -6 -5 -1 -4 -8 -4
after role none bodies bodies	74 3 -42 -4 -8 -7 -4 -42 -20
after role none bodies military	48 -37 -4 -1 -3 -8 -1 -2 -17
after role none bodies null	67 -11 -24 -2 -2 -2 -1 -21 -8
after role none bodies people	63 -61 -17 -25 -14 -11 -18 -37 -51
after role none civilians bodies	22 -69 -10 -3 -3 -4 -2 67 -5
after role none civilians civilians	29 -85 -42 -10 -9 -17 -10 32 -3
after role none civilians military	120 -93 11 -13 -15 -34 -13 -41 -45
after role none civilians null	26 -33 -26 -3 -4 -4 -3 -3 14
after role none civilians people	-11 -89 -41 -28 -19 -11 -11 36 29
after role none military bodies	3 55 -69 -9 -10 -11 -9 -39 -48
after role none military civilians	45 32 -92 -14 -22 -17 -13 -86 -42
after role none military military	62 -46 -14 -5 -6 47 -5 -20 -12
after role none military null	64 -18 -8 -1 -1 -4 -1 -12 -14
after role none military people	10 -44 59 -27 -9 -14 -8 -22 -17
after role none null bodies	9 11 10 -9 -12 -19 -8 -28 -16
after role none null civilians	0 -19 -38 -15 -13 8 -12 24 4
after role none null military	20 -4 -3 -9 8 -8 -8 -41 4
after role none null null	20 8 -7 -2 -3 -4 -2 -11 -2
after role none null people	30 -8 -14 -8 -9 -12 -6 11 -19
after role none of as many	171 -49 -46 -3 -2 -3 -1 -68 -8
after role none people bodies	127 -115 -37 -14 -12 -11 -10 -83 -14
after role none people civilians	1 21 -18 -11 -8 -9 -8 -22 17
after role none people military	37 -49 -22 -13 -9 -25 -12 -1 31
after role none people null	-6 26 -7 1 -4 -4 -2 -25 4
after role none people people	16 12 -3 -12 -5 -6 -5 -12 -9
after role outside ru	-37 -18 -7 -31 -4 32 -28 24 -12
after role outside ua	-38 -89 -39 -16 -15 -41 97 -16 -32
after role outside ua military military	-20 -41 -52 -7 -7 -87 74 -6 -15
after role outside ua military null	-32 -48 -34 -9 -13 61 -33 -31 -67
after role outside ua military people	-12 -30 -7 -4 -4 -14 14 34 -5
after role outside ua people people	4 -98 -41 -28 -11 -71 67 -33 -5
after role ru	-22 35 -13 4 -8 -5 -2 -11 -8
after role ru bodies bodies	-36 66 -28 -8 -7 -8 -8 -2 -12
after role ru bodies null	-31 31 -113 -27 -19 -26 -18 55 -53
after role ru civilians civilians	32 10 -108 -21 -13 -14 -18 -24 17
after role ru civilians military	-62 -63 87 -12 -16 -17 -10 -16 -11
after role ru civilians null	82 -112 18 -24 -10 -12 -8 -34 -45
after role ru civilians people	48 -73 -19 58 -20 -14 -17 -65 -50
after role ru military bodies	-83 44 11 -16 -7 -11 -7 -33 -3
after role ru military civilians	-135 -60 91 -20 9 -30 29 -32 -8
after role ru military military	-17 96 -76 -4 -6 -1 7 -12 -7
after role ru military null	33 -45 10 -33 -17 38 -13 -57 -35
after role ru military people	-1 20 -31 11 -36 -1 -20 -53 -2
after role ru null civilians	28 -73 60 -30 -8 -7 -8 -39 -9
after role ru null military	-86 34 -6 -8 -7 -6 -11 0 -7
after role ru null null	-75 84 -35 -37 -32 -26 -40 -63 -52
after role ru of as many	-82 70 2 -10 -7 -10 -5 -8 -9
after role ru people civilians	-101 -94 121 -18 -25 -17 26 -9 -48
after role ru people military	10 -37 37 -15 17 -11 -15 15 -39
after role ru people null	25 -40 -53 29 -26 -19 -16 -4 -25
after role ru people people	-8 68 -114 16 -9 -2 -14 2 -22
after role total	-52 -35 -52 -15 -15 -18 -11 117 22
after role total bodies bodies	-9 -45 -33 -11 -23 -14 -16 63 -75
after role total bodies null	-26 38 45 -13 -16 -32 -16 -24 -79
after role total bodies people	-64 -20 -48 -8 -8 -4 -7 24 14
after role total civilians civilians	-38 -7 -43 -12 -14 -29 -13 -42 65
after role total civilians null	12 -53 -34 -25 -18 -27 -16 -46 29
after role total military civilians	-114 -51 -39 -12 -18 -13 -23 85 -5
after role total military military	-61 -15 -5 -5 -3 -7 -4 33 35
after role total military null	-29 71 -44 -11 -14 -19 -13 26 -102
after role total military people	-49 -25 -1 -4 -3 -2 -2 75 -40
after role total null military	-23 -27 -34 -4 -8 -6 -4 41 -8
after role total null null	11 -51 -60 -21 -27 -38 -25 18 -1
after role total null people	-66 -65 -1 -16 -1 -1 -1 86 -6
after role total of as many	-147 -115 -24 -6 -7 -9 -6 180 -43
after role total people bodies	-87 -2 -6 -10 -7 -5 -6 30 -16
after role total people civilians	99 -93 -16 -15 -22 -17 -16 -71 61
after role total people military	-40 69 42 -17 -43 -33 -15 -6 -51
after role total people null	11 -21 -32 -25 -15 -29 -11 33 -47
after role total people people	3 -65 -25 -7 -7 -16 -7 30 -4
after role ua	6 -19 42 -8 -9 5 -7 1 -13
after role ua bodies bodies	19 -85 86 -5 -8 -8 -5 7 -5
after role ua bodies military	13 -3 -18 -10 -21 -32 -13 -34 -16
after role ua bodies null	69 -88 7 -8 -6 -10 -5 -31 -10
after role ua civilians civilians	23 -108 94 -20 -19 -23 -11 -23 -51
after role ua civilians military	31 1 -18 -14 -17 -24 -13 -27 -30
after role ua civilians null	-16 58 -31 -10 -9 -18 -8 -13 -43
after role ua civilians people	22 37 -26 -33 -13 -21 -12 -23 -30
after role ua military bodies	-57 84 -46 -10 -8 -14 -6 -32 -8
after role ua military civilians	-72 125 -49 -6 -11 3 -6 -4 -15
after role ua military military	26 -71 61 -9 -13 31 -6 -15 -9
after role ua military null	18 -25 -91 -10 -7 39 -9 31 1
after role ua military people	45 -64 -31 -15 -12 12 -7 55 -8
after role ua null bodies	4 -4 14 -4 -4 -18 -8 -11 -5
after role ua null civilians	-40 105 -110 -22 -25 -26 -15 -41 34
after role ua null military	-19 39 -101 -7 -11 -13 -6 77 -14
after role ua null null	-45 -106 119 -24 -24 -45 -17 -63 -51
after role ua null people	-23 45 -19 -17 -3 -5 -3 -23 -2
after role ua of as many	-210 45 155 -12 -12 -12 -5 -14 -7
after role ua people bodies	-106 107 -48 -8 -32 -20 -11 -12 -8
after role ua people civilians	-61 128 -126 -5 -8 -14 -8 -7 -13
after role ua people military	-19 28 -42 -9 -8 19 -11 13 -25
after role ua people null	73 -6 -97 -6 -6 -10 -4 -22 -36
after role ua people people	35 -172 125 3 -5 4 -4 -17 -2
always	15 8 1 -4 -5 -5 -6 -1 -3
bracketed	7 29 -14 -4 -2 -3 -2 -10 -22
counts bodies	-18 40 0 -8 0 -10 -7 16 -16
counts civilians	-20 35 -6 -11 -8 -10 -6 -4 5
counts military	-6 19 12 -10 -1 0 -5 -14 0
counts null	47 -18 -7 -6 -5 -3 -5 -4 -1
counts people	12 -5 -1 9 -8 -9 -6 11 -7
day ahead	43 -21 -12 -2 -3 -3 -2 5 -9
day ahead left	41 -24 -13 -2 -3 -3 -2 10 -10
day ahead right	34 -4 -4 -1 -1 -1 -1 -22 -2
day before	59 -41 -59 -8 1 -6 -6 15 -2
day before left	75 -34 -58 -8 2 -7 -7 -32 -1
day before right	-6 -57 -42 -8 -6 -5 -4 42 -6
day long before	26 -39 -11 -8 -8 -7 -6 28 -26
day long before left	53 -54 -11 -8 -8 -7 -6 2 -22
day long before right	-42 -2 -13 -8 -10 -6 -5 54 -34
day same	-34 11 7 -12 -6 -6 -5 31 -14
day same left	-17 10 25 -12 -3 -5 -4 -9 -13
day same right	-38 -4 -41 -25 -33 -14 -14 85 -18
day the day before	40 1 -16 3 -29 -10 -9 -57 -14
day the day before left	60 -18 -24 13 -30 -11 -9 -60 -14
day the day before right	-65 46 14 -11 -22 -8 -11 -20 -13
fate cumulative	-14 -11 -20 -10 -4 -4 -3 47 -8
fate cumulative both	-20 -4 -2 -30 -1 -1 -1 61 -3
fate cumulative null	-21 7 -10 -8 -5 -7 -5 22 -9
fate cumulative ru	-4 -9 -31 -6 -7 -3 -4 36 -13
fate cumulative ua	-3 -18 -15 -5 -4 -4 -3 25 -8
fate dropped	14 1 -3 -5 -1 -4 -4 -4 3
fate dropped both	4 -3 15 -15 -12 -2 -10 -19 -10
fate dropped null	8 2 0 -4 -1 -2 -4 -4 2
fate dropped ru	21 -32 -6 -10 0 -12 -5 -22 1
fate dropped ua	26 4 -37 -7 -1 -14 -6 2 -4
fate figure	-7 15 7 -1 6 -5 -3 -8 -5
fate figure both	-4 -28 -51 54 7 -5 -4 -19 -3
fate figure ru	-1 -32 44 -6 9 -6 -4 -4 -6
fate figure ua	-9 45 -13 -3 4 -5 -3 -11 -4
fate held	1 -12 -20 -5 -6 -5 -4 -27 45
fate held ru	-10 -16 -15 3 -9 -5 -6 0 23
fate held ua	6 -10 -22 -7 -4 -5 -3 -41 43
fate outside	-43 -41 -50 -5 -5 24 43 1 -5
fate outside ru	-38 0 -46 -7 -11 -25 47 -15 -13
fate outside ua	-21 -53 -13 -4 -3 36 10 -9 -3
fate part	12 -16 -4 0 -7 10 -4 -2 -10
fate part both	47 -31 17 -1 -7 -4 -5 -49 -1
fate part ru	-1 -32 17 2 -11 -11 -9 6 -18
fate part ua	12 -5 -24 -2 -6 15 -4 -2 -8
fate planned	19 -22 -20 -5 -7 -3 -3 18 -1
fate planned null	-12 -35 -11 -4 -4 -4 -3 35 18
fate planned ru	22 -4 -11 -4 -5 -3 -2 -2 0
fate planned ua	21 -30 -19 -6 -10 -4 -3 17 -9
fate recap	22 -21 -13 -6 -6 -7 -4 0 13
fate recap null	-46 1 59 -11 -8 -6 -4 19 -14
fate recap ru	20 40 -45 -6 -7 -6 -4 -37 8
fate recap ua	31 -68 -15 -5 -6 -7 -3 13 17
found N for N	54 -22 28 -20 -14 -14 -9 -21 -18
found N from each side	-8 99 0 -44 -45 -9 -6 -19 -9
found N-for-N	-39 32 -6 -18 -9 -8 -10 -7 -8
found number and noun	13 3 -2 -1 -1 -4 -5 -4 -1
found number without a noun	14 -9 9 -7 -10 -8 -7 11 -2
found that many	-83 -31 -19 -20 42 -12 -5 68 -18
found the same number	33 23 -45 5 -9 -18 -8 19 -15
language ar	43 -23 -6 5 -10 -5 -4 -31 -2
language en	19 -6 -3 2 -1 -6 -5 2 -5
language ru	2 4 15 -6 -4 -6 -6 0 -3
language uk	20 15 -8 -7 -6 -4 -5 -3 -2
last a look back at a period	-59 -11 -9 -3 -3 -4 -3 65 -12
last beyond the exchange formula	-47 -41 -50 -5 -5 23 43 10 -6
last both sides together	0 -10 4 -11 -10 -1 -10 -5 -4
last counts no person	17 7 -8 -4 -2 -3 -2 -11 2
last exchanges counted beside a total	-52 -38 -16 -17 -8 -10 -5 75 -7
last formula of an agreement	15 -32 -26 -6 -9 -4 -3 39 -9
last has not happened	12 -18 -14 -2 -2 -1 -1 10 12
last no transfer is spoken of	35 4 -36 -9 -10 -10 -5 -9 -20
last one number for a side	-9 9 8 -1 7 -1 -3 -8 -5
last part of a whole	20 -23 -4 4 -4 -8 -3 12 -10
last recalls an earlier transfer	11 -30 28 -6 -4 -4 -2 -8 -5
last running total	21 -8 -22 -8 -6 -6 -4 -15 -6
last side of a running total	-45 -13 25 -15 -6 -3 -3 36 15
last side of return	15 -15 -21 -8 -5 -5 -3 20 13
last taken prisoner, not returned	40 -16 -9 -2 -1 -1 -1 -4 -4
last to a third country	48 -31 -11 -30 -8 -6 -3 -10 -7
last too many for one day	16 -31 11 -23 -10 -14 -8 -5 -22
last who holds them	-35 39 -58 11 -13 -7 -7 -13 21
left (	20 7 -11 -7 -3 -3 -2 -14 -6
left )	10 21 -2 -1 -3 -2 -2 -15 -17
left ,	25 1 -13 -4 -5 -4 -3 4 0
left :	4 -1 3 2 -8 -10 -2 13 -18
left ;	58 -4 -45 -12 -6 -3 -3 -14 -16
left none media	11 8 -6 -2 -2 -8 -8 -14 5
left none mediator	12 -32 8 16 11 -8 -8 4 -23
left none own agent	16 41 -10 -19 -29 -17 -15 -26 -42
left none own null	16 10 -6 -2 -4 -4 -6 -5 0
left none own opposite	-7 -3 9 -13 -14 -15 -14 -22 9
left none own perspective	-7 23 -25 -20 -12 -10 -9 13 20
left none own ru	-1 -59 38 -8 -10 -11 -10 5 19
left none own ua	13 18 -24 -14 2 -8 -6 -3 7
left none ru	12 -9 15 -5 -3 -8 -6 -19 12
left none ua	17 19 -19 -8 -8 -2 -6 7 -1
left verb.bring media	2 17 2 -7 -9 -11 -8 -13 -10
left verb.bring mediator	-54 11 -20 43 -6 -5 -5 -15 -3
left verb.bring own agent	15 20 -21 -11 -9 -8 -7 1 -6
left verb.bring own null	4 2 7 0 -4 -7 -6 6 -11
left verb.bring own perspective	-1 26 -1 -11 -13 -11 -8 -6 -21
left verb.bring own ru	-20 -44 49 -5 -11 -13 15 26 -12
left verb.bring own ua	10 35 -43 -15 -6 5 -10 -1 -9
left verb.bring ru	-3 -49 31 -10 -2 -8 5 25 -17
left verb.bring ua	13 12 -20 -9 -6 -3 -5 16 -11
left verb.come media	13 -12 7 -8 4 -11 -8 5 -13
left verb.come mediator	12 3 -9 -42 -6 -7 -7 -2 -6
left verb.come own null	16 -7 3 -11 -9 -5 -7 8 -10
left verb.come own perspective	-82 -3 36 -9 10 -13 -14 28 -37
left verb.come own ru	-16 -39 21 -3 35 -10 1 -24 0
left verb.come own ua	14 35 -53 -8 -16 -13 -7 -14 -24
left verb.come ru	23 -33 3 -10 4 -12 -9 5 -9
left verb.come ua	-6 13 -7 -7 -11 1 -6 -8 -10
left verb.future media	48 -6 -18 -3 -2 -1 -1 -16 -4
left verb.future own null	39 -12 9 -2 -2 -5 -2 -21 -5
left verb.future own ru	-16 -16 29 -3 -12 -2 -2 -8 -3
left verb.future ru	22 -20 32 -4 -6 -14 -6 -37 -11
left verb.future ua	14 0 -4 -1 -1 -1 -1 -6 -1
left verb.get media	-28 -15 45 -7 10 -10 -7 -11 -12
left verb.get mediator	-8 62 -52 -24 -14 -5 -5 -22 -4
left verb.get own agent	-57 39 -23 -9 22 -7 -8 -6 -5
left verb.get own null	4 -10 17 -8 -5 -14 -7 10 -14
left verb.get own perspective	-30 -42 47 -11 -6 -3 -10 7 -7
left verb.get own ru	31 -24 -18 -4 -8 -12 13 21 -21
left verb.get own ua	41 13 -31 -3 -6 -12 -4 -5 -5
left verb.get ru	-3 54 -61 -8 -9 -21 2 38 -12
left verb.get ua	23 10 -8 -9 -16 -11 -8 -2 -14
left verb.give media	4 -8 18 -9 -7 -3 -2 4 -11
left verb.give mediator	86 -22 -6 -18 -8 -11 -5 -80 -8
left verb.give own null	-1 12 -3 -10 0 0 -7 -6 -16
left verb.give own opposite	-12 -17 18 -6 -1 -2 -1 -5 -1
left verb.give own perspective	3 -15 27 -17 -10 -44 48 -22 -14
left verb.give own ru	-4 -63 24 -9 -10 -27 18 -17 5
left verb.give own ua	-14 44 -36 -2 -5 8 -4 2 -3
left verb.give ru	5 11 -8 -6 4 -1 -7 -11 -12
left verb.give ua	-33 -12 30 -9 -9 -11 4 13 -11
left verb.held_exchange media	19 -16 17 -16 -13 -7 -11 -9 -1
left verb.held_exchange mediator	-28 8 -26 15 -10 9 14 -26 -7
left verb.held_exchange own null	14 12 -6 -1 -15 -9 -8 -1 -6
left verb.held_exchange own perspective	39 -30 24 -7 -2 -3 -5 -21 -7
left verb.held_exchange own ru	16 -46 24 -21 -15 -19 8 -16 -21
left verb.held_exchange own ua	4 13 -52 -23 -5 29 -12 -22 -4
left verb.held_exchange ru	-19 35 0 -14 -30 -9 -9 -5 -13
left verb.held_exchange ua	26 -16 -5 -12 -7 -8 -8 8 -9
left verb.home media	25 19 -51 16 -2 -12 -6 -29 -12
left verb.home mediator	-12 -11 -7 -25 -4 -13 -6 19 -6
left verb.home own null	-2 12 1 -1 -7 -5 -8 -3 -11
left verb.home own perspective	42 -31 22 -9 -16 -9 -6 -15 -11
left verb.home own ru	48 -39 -8 -9 -21 -6 -8 2 -1
left verb.home own ua	-10 43 -41 -6 -8 -10 -4 12 -16
left verb.home ru	-4 -84 77 -14 -37 -8 -7 4 -6
left verb.home ua	-4 30 -22 -7 -6 -4 -7 12 -11
left verb.managed media	-45 27 -5 -7 -6 -10 -7 45 -31
left verb.managed mediator	-14 8 32 -12 -8 -6 -8 -31 -12
left verb.managed own null	-30 -24 10 5 -11 -10 -8 38 -18
left verb.managed own ua	-15 59 -24 -24 -3 -3 -2 -37 -2
left verb.managed ru	10 -31 -24 -7 -12 -6 -5 12 -5
left verb.managed ua	5 17 -2 -5 -1 -2 -2 -5 -5
left verb.noun media	-15 41 -7 -52 -11 -8 -8 4 -21
left verb.noun mediator	-30 -20 26 18 -7 -5 -4 -10 -9
left verb.noun own agent	-24 -4 15 -10 -13 -6 -4 -4 -4
left verb.noun own null	14 2 -20 10 -8 -6 -5 -7 -13
left verb.noun own perspective	45 -31 31 -17 -4 -2 -4 -28 -13
left verb.noun own ru	-9 -33 16 -29 -9 -10 -15 -25 36
left verb.noun own ua	-21 52 -28 -46 -9 -8 -6 16 -20
left verb.noun ru	35 -29 -45 -5 -8 -5 -9 -60 37
left verb.noun ua	51 -62 -7 -7 -4 -6 -4 2 -10
left verb.other media	10 -15 -8 -5 35 -7 -3 -11 -13
left verb.other mediator	49 -4 -17 -25 -2 -2 -1 -2 -2
left verb.other own null	36 -7 -8 -3 7 6 -2 -22 -6
left verb.other own opposite	19 -3 -6 0 -3 -4 -1 0 -2
left verb.other own perspective	66 -56 -7 -8 -7 -3 -2 -1 -16
left verb.other own ru	36 -2 -26 -1 -2 -1 -1 -6 -11
left verb.other own ua	52 -27 -5 -2 -4 -3 -1 -3 -9
left verb.other ru	35 3 -11 -2 -6 -4 -2 -8 -4
left verb.other ua	55 -21 -5 -1 -4 30 -1 -49 -5
left verb.swap media	-22 6 9 18 -14 -9 -9 -30 -17
left verb.swap mediator	-24 15 -10 -8 -3 -7 -3 38 -5
left verb.swap own null	5 -3 -10 12 -13 -6 -6 8 -12
left verb.swap own ru	-25 -20 43 -26 -6 -11 -26 -9 -14
left verb.swap own ua	18 17 -55 -20 -4 -17 -18 -5 -4
left verb.swap ru	-4 -19 -7 -20 -12 -10 -6 59 -10
left verb.swap ua	65 -49 -8 -9 -30 4 -6 -28 -7
left verb.will media	46 0 -22 -7 -8 -12 -4 -16 -20
left verb.will own null	28 4 -1 -13 -5 -9 -3 -8 7
left verb.will own perspective	2 -16 -11 -6 -3 -6 -9 -10 19
left verb.will own ru	-1 -3 -23 -3 -13 -8 -11 -9 14
left verb.will own ua	-7 -16 -1 -2 -2 -5 -1 -6 13
left verb.will ru	20 -14 -16 -2 -4 -3 -3 -20 29
left verb.will ua	-27 11 -15 -5 -11 -13 -7 8 27
left weekday other	31 -45 -3 -3 31 -13 -5 -69 -3
left weekday same	-84 7 20 -15 32 -7 -1 -3 0
left –	-5 -18 -13 -6 -7 23 -8 0 21
line of a list	31 -25 -9 -6 -9 -10 -6 25 -7
narrow false	8 11 4 -4 -5 -5 -6 0 -3
narrow true	88 -34 -31 -8 -8 -10 -5 -17 -3
none own agent view ua	23 25 -8 -20 -32 -22 -20 -20 -40
none own null view null	21 3 -10 -16 17 -12 -10 -28 2
none own null view ru	-2 2 32 -8 -9 -9 -8 -15 6
none own null view ua	16 19 -23 -6 -7 -2 -5 0 2
none own opposite view ru	-30 87 -77 -14 -18 -13 -12 -29 25
none own opposite view ua	42 -29 28 -6 -8 -13 -15 -13 -31
none own perspective view ru	6 -57 9 -19 -23 -15 -20 17 43
none own perspective view ua	-9 26 -72 -18 -15 -20 -14 4 18
none own ru view null	-63 -94 25 -18 -21 -10 -16 37 20
none own ru view ru	35 -82 -22 -7 -11 -8 -13 -34 15
none own ru view ua	-6 -7 -4 -10 -11 -18 -12 -63 33
none own ua view null	29 -37 -24 -14 -12 -12 -6 25 24
none own ua view ru	53 -9 -30 -9 -12 -16 -7 -30 0
none own ua view ua	23 -31 -30 -22 -11 -20 -9 -23 32
noun noun.body	-9 24 2 -8 7 -12 -7 16 -21
noun noun.branch	40 -23 15 -5 -9 -15 -6 -13 -8
noun noun.child	29 -5 -64 -8 -9 -17 -8 75 -32
noun noun.civilian	-21 37 13 -11 -7 -7 -5 -41 3
noun noun.exchange	-39 -90 13 -22 -14 -13 -11 106 -27
noun noun.family	75 -3 -66 -23 -10 -13 -7 -35 -20
noun noun.foreigner	36 -3 -56 -22 -11 -9 -7 -42 29
noun noun.man	42 -2 -33 -5 -9 -10 -4 -31 -12
noun noun.military	-22 16 20 -9 1 3 -4 -10 -2
noun noun.other	70 -12 -14 -5 -3 -4 -3 -24 -4
noun noun.people	-24 16 -11 16 -8 -9 -6 17 1
noun noun.rank	65 -10 -50 -6 -6 -18 -5 -15 -11
noun noun.soldier	-35 6 19 -14 -1 -10 -12 -28 3
noun noun.woman	28 -50 48 -15 -9 -15 -10 -40 -19
noun null	26 -3 5 -10 -10 -6 -7 3 -2
numbers 1	23 19 -7 -13 8 -12 -7 -18 4
numbers 2	6 4 8 -12 -8 -5 -6 -2 12
numbers 3	9 -10 10 1 -8 -10 -5 10 -3
numbers 4	0 21 -4 3 -10 -6 -6 -1 -6
numbers 5	26 4 -5 -5 -2 0 -5 -3 -13
own agent	-12 4 21 -16 0 -10 -9 -12 -28
own agent media	-2 -16 29 -17 5 -10 -8 -26 -30
own agent ru	36 -3 5 -11 -12 -10 -13 -8 -10
own agent ua	-92 39 -5 -13 -22 -12 -10 28 -10
own null	17 8 0 -2 -4 -5 -6 -2 -4
own null media	8 14 0 0 -2 -8 -8 -7 -6
own null mediator	-4 -33 -1 48 0 -7 -6 0 -11
own null ru	16 -7 19 -7 -4 -9 -5 -10 1
own null ua	22 13 -15 -8 -8 0 -5 6 -6
own opposite	-5 -20 33 -9 -10 -11 -10 -19 6
own opposite media	-47 -35 57 -17 -17 -18 -20 -20 -49
own opposite ru	-14 50 -53 -9 -11 -8 -7 -23 32
own opposite ua	40 -24 17 -4 -5 -7 -3 -9 -13
own perspective	-1 4 14 -15 -10 -11 -6 -1 6
own perspective media	23 19 10 -33 -15 -18 -9 -71 -20
own perspective ru	-35 -92 62 -11 -21 -13 -3 37 25
own perspective ua	-8 41 -39 -10 -7 -7 -6 13 7
own ru	0 -53 53 -9 -8 -12 2 5 12
own ru media	-15 -70 53 -9 -20 -13 -2 7 27
own ru mediator	-5 -69 89 -36 -4 -7 14 -15 -14
own ru ru	8 -38 13 -5 1 -11 2 16 0
own ru ua	19 -16 18 -8 -11 -25 -3 -64 -9
own ua	16 42 -33 -12 -3 -2 -6 2 -2
own ua media	19 32 -51 -14 6 -5 -7 -6 4
own ua mediator	-16 90 -66 -67 -6 11 -4 -22 -5
own ua ru	15 46 -39 -3 -6 11 -7 -10 -6
own ua ua	11 4 -11 -11 -7 -11 -5 23 -4
pair sides: foe.agent none	5 -10 18 -3 -5 -4 -4 -15 -13
pair sides: foe.from none	-67 -4 32 -2 -7 -4 -4 -19 68
pair sides: foe.of none	17 -16 9 -11 -9 -23 13 -27 -4
pair sides: foe.to none	1 13 -5 -12 -15 -13 -13 -30 10
pair sides: foe.to own.to	-45 12 30 -3 -2 25 -7 -5 -3
pair sides: foe.to ua.of	-4 51 -47 -1 -1 -2 -2 -1 -1
pair sides: none foe.agent	26 -19 -17 -2 -5 -6 -2 -13 -5
pair sides: none foe.of	32 -16 22 -9 -10 -7 -7 -25 -23
pair sides: none foe.to	-22 13 15 -30 -19 -27 -20 -36 -21
pair sides: none none	19 6 0 -5 -3 -4 -7 0 -7
pair sides: none own.agent	-3 -26 7 -16 31 -13 -13 -44 -15
pair sides: none own.from	35 -19 -54 -12 44 -13 -8 -5 -31
pair sides: none own.of	-4 -3 -6 29 -15 -10 -10 -13 -10
pair sides: none own.to	31 -17 7 -8 -11 -8 -7 -8 -9
pair sides: none ru.agent	2 -15 -8 -2 -15 -14 -8 -22 27
pair sides: none ru.from	12 2 -17 -2 -9 -13 -3 6 -6
pair sides: none ru.of	12 -13 1 1 -17 1 -10 -11 -5
pair sides: none ru.to	22 -32 34 -17 -8 -7 -4 -23 -9
pair sides: none ua.agent	-3 -3 -38 -20 7 3 8 -17 -4
pair sides: none ua.from	-33 -42 51 -14 -9 -6 -6 1 4
pair sides: none ua.of	4 14 -4 1 -11 -6 -2 -15 -2
pair sides: none ua.to	12 24 -34 -21 -10 -4 -6 10 -10
pair sides: own.agent none	34 -21 12 -8 -6 -6 -5 -17 -8
pair sides: own.agent own.of	17 -17 -7 0 -2 -1 -1 -9 -2
pair sides: own.agent own.to	-4 75 -82 -12 -7 23 -27 -45 -5
pair sides: own.agent ru.of	-29 -35 36 -1 -1 -2 -1 4 29
pair sides: own.agent ua.of	-10 32 -44 -3 -6 -9 -4 8 4
pair sides: own.from none	-2 27 -18 -5 -9 -18 -22 32 -15
pair sides: own.of foe.of	-31 30 -1 -6 -7 -6 -5 -4 -19
pair sides: own.of none	10 -14 -2 -15 -17 -19 2 -12 12
pair sides: own.of own.to	-34 -17 -44 -4 -3 -6 -6 46 -35
pair sides: own.of ru.from	42 10 -24 -1 -3 -5 -4 -18 -5
pair sides: own.of ru.of	-7 -6 6 -17 -8 -3 -7 -3 18
pair sides: own.of ua.of	75 -44 -37 -7 -4 -5 -5 -17 9
pair sides: own.of ua.to	-66 -27 51 -13 -12 -11 -13 -52 -28
pair sides: own.to none	13 6 -17 -5 -6 -2 -6 7 -9
pair sides: own.to own.of	23 -21 8 -5 -4 -3 -3 -38 -1
pair sides: own.to ru.agent	-41 66 -40 -5 -3 -6 -3 12 -31
pair sides: own.to ru.from	-32 37 -12 -4 -4 -32 -5 19 -20
pair sides: own.to ru.of	0 -30 8 -6 -14 1 -7 4 -17
pair sides: own.to ru.to	-21 49 -49 -4 -5 -3 -4 -15 -2
pair sides: own.to ua.agent	-19 -14 0 -8 35 -7 -7 -18 -5
pair sides: own.to ua.of	14 -9 2 -7 -9 -10 -5 -6 -13
pair sides: own.to ua.to	1 -29 47 -45 -28 -13 -15 -45 -24
pair sides: ru.agent none	14 1 8 -9 -14 -8 -9 -18 7
pair sides: ru.agent own.of	-41 11 1 -16 -9 -12 -4 -26 -2
pair sides: ru.agent ru.of	-14 -35 50 -3 -6 -25 -4 -5 7
pair sides: ru.agent ru.to	38 -45 7 -5 -1 -3 -1 -1 -1
pair sides: ru.agent ua.agent	35 -67 26 -20 -25 -13 -11 -15 -10
pair sides: ru.agent ua.from	-15 -61 35 -4 -7 -1 -1 -3 -3
pair sides: ru.agent ua.of	-9 -4 5 -2 -11 1 -14 -30 -10
pair sides: ru.agent ua.to	44 -58 49 -12 -13 -13 -5 -30 -25
pair sides: ru.from none	-7 10 -38 -3 -7 14 -6 1 1
pair sides: ru.from ru.of	-34 -1 23 -4 -5 -4 -3 -12 -6
pair sides: ru.from ua.of	-35 63 -61 -5 -4 -6 -4 -20 -1
pair sides: ru.of none	10 -3 6 -6 -14 -11 -2 0 -13
pair sides: ru.of own.of	40 -26 -9 -7 -6 -9 -4 -11 -20
pair sides: ru.of own.to	10 3 -26 46 -20 -13 -8 -42 -19
pair sides: ru.of ru.of	-3 -47 38 -3 -6 -3 -4 2 12
pair sides: ru.of ua.agent	-13 -61 71 -23 -24 -20 -12 -20 -50
pair sides: ru.of ua.from	-27 -70 30 -9 -5 -7 -4 13 -4
pair sides: ru.of ua.of	-26 -1 16 -21 -7 6 -17 -2 21
pair sides: ru.of ua.to	36 -20 5 -31 -31 -9 -9 -28 9
pair sides: ru.to none	40 -43 22 -6 -8 -5 -2 -7 -11
pair sides: ru.to ru.of	32 -33 12 -3 -5 -5 -8 -15 -9
pair sides: ru.to ua.to	-29 -5 39 -10 -12 -15 -16 -40 -33
pair sides: ua.agent none	11 25 -29 -9 -14 -10 -10 -3 -10
pair sides: ua.agent own.of	-58 35 26 -20 -7 -4 -8 -24 -3
pair sides: ua.agent own.to	-22 12 0 -6 -7 -7 -3 -19 -3
pair sides: ua.agent ru.agent	-21 25 -21 -11 -11 -6 -6 22 -21
pair sides: ua.agent ru.from	-3 7 -11 -2 -4 -2 -2 12 -3
pair sides: ua.agent ru.of	-67 9 4 -9 -26 -23 19 6 30
pair sides: ua.agent ua.of	-21 22 4 -55 -13 -9 -18 -53 -14
pair sides: ua.from foe.to	-9 -8 14 -3 -6 -1 -2 37 -35
pair sides: ua.from none	-23 -38 11 -7 -16 -7 11 9 -1
pair sides: ua.from ru.of	35 -77 -14 -15 43 -7 -11 -5 -23
pair sides: ua.from ua.of	-3 19 1 -1 -10 -1 -2 -9 -1
pair sides: ua.from ua.to	-16 9 0 -3 -15 -2 -11 -11 -3
pair sides: ua.of none	-2 7 -11 0 -6 -8 -3 -12 12
pair sides: ua.of own.of	-32 22 35 -5 -7 -3 -3 -5 -15
pair sides: ua.of own.to	-65 -24 13 -2 30 -9 -8 40 -9
pair sides: ua.of ru.agent	31 47 -17 -15 -12 -15 -12 -25 -33
pair sides: ua.of ru.from	23 27 -56 -12 -7 -7 -5 8 -20
pair sides: ua.of ru.of	-2 16 0 -23 -8 -8 -4 -33 14
pair sides: ua.of ru.to	9 38 -20 -3 -6 -4 -2 13 -2
pair sides: ua.of ua.agent	52 -36 -37 22 -25 -9 -12 -35 -45
pair sides: ua.of ua.of	-30 5 1 -5 25 -7 -5 -7 -11
pair sides: ua.of ua.to	29 69 -78 -14 -6 -7 -5 24 -3
pair sides: ua.to none	11 41 -76 -8 -9 -2 -7 12 -3
pair sides: ua.to own.of	-35 36 -3 -8 -9 -16 -9 -14 -4
pair sides: ua.to own.to	-31 1 7 -8 -7 -11 -5 37 -6
pair sides: ua.to ru.agent	-4 14 -15 -10 -4 -8 -4 9 -5
pair sides: ua.to ru.from	-22 26 -6 -6 -5 -2 -2 -11 -1
pair sides: ua.to ru.of	7 2 -22 -5 -8 -23 12 -24 6
pair sides: ua.to ru.to	-39 24 27 -7 -5 2 -7 3 -13
pair sides: ua.to ua.of	-13 -20 30 -4 -6 0 -4 -5 -5
pair verb and left side: none foe.agent	33 -8 -20 -1 -2 -1 -2 -10 -9
pair verb and left side: none foe.of	15 -12 -27 -5 -5 -22 21 -42 27
pair verb and left side: none foe.to	-51 15 5 -16 -18 -18 -18 -33 9
pair verb and left side: none none	17 8 -3 -7 -5 -5 -7 -2 -1
pair verb and left side: none own.agent	36 -61 25 -2 -2 -3 -2 -47 31
pair verb and left side: none own.from	-23 45 -29 -4 -10 -19 -26 14 -23
pair verb and left side: none own.of	-9 -28 8 -9 -16 -22 13 -32 38
pair verb and left side: none own.to	-35 -33 60 -12 -18 -20 -17 54 -39
pair verb and left side: none ru.agent	29 11 -49 -7 -7 -9 -6 -2 18
pair verb and left side: none ru.from	7 -58 -3 -8 -6 -17 -5 -34 83
pair verb and left side: none ru.of	13 39 -41 -15 -11 -9 -8 -53 19
pair verb and left side: none ru.to	74 -51 -12 -5 -6 -14 -4 -11 -20
pair verb and left side: none ua.agent	-3 23 16 -14 -16 -9 -9 -34 -7
pair verb and left side: none ua.from	3 -9 3 -12 -19 -8 -11 -17 6
pair verb and left side: none ua.of	-12 35 -26 -14 -12 -11 -7 -17 40
pair verb and left side: none ua.to	12 -3 -52 -10 -17 -16 -11 18 -4
pair verb and left side: verb.bring foe.agent	-12 23 5 -2 -6 -6 -4 -13 -1
pair verb and left side: verb.bring none	25 -4 -12 3 -5 -9 -4 5 -12
pair verb and left side: verb.bring own.agent	-23 19 -21 -9 -9 -6 -6 9 -7
pair verb and left side: verb.bring own.of	33 2 -39 -37 -9 -14 -11 8 -30
pair verb and left side: verb.bring own.to	-11 -1 2 -8 -12 4 -6 17 -16
pair verb and left side: verb.bring ru.agent	29 -61 39 -16 -18 -45 -14 -37 2
pair verb and left side: verb.bring ru.from	-45 44 -40 -7 -6 7 -6 29 -15
pair verb and left side: verb.bring ru.of	-28 -27 28 14 -19 9 -16 -15 -6
pair verb and left side: verb.bring ru.to	-13 0 18 -17 -21 -7 -8 -9 -28
pair verb and left side: verb.bring ua.agent	6 -14 -23 -14 -13 -12 1 -1 -5
pair verb and left side: verb.bring ua.from	5 -45 21 -7 11 -6 14 18 -29
pair verb and left side: verb.bring ua.of	-6 25 -19 4 -3 -5 -7 -9 -14
pair verb and left side: verb.bring ua.to	-7 39 -20 -8 -6 -5 -5 -30 7
pair verb and left side: verb.come none	8 5 15 -2 -15 -5 -6 7 -15
pair verb and left side: verb.come own.agent	7 0 -8 -2 -2 -3 -3 10 -2
pair verb and left side: verb.come own.of	-76 -22 55 -9 -24 -9 -10 42 -26
pair verb and left side: verb.come own.to	8 3 -40 -15 42 -11 -8 -14 -18
pair verb and left side: verb.come ru.agent	33 -30 29 -9 -18 -5 -5 -24 -14
pair verb and left side: verb.come ru.from	49 -25 -5 -11 -20 -27 -11 -85 -20
pair verb and left side: verb.come ru.of	1 -45 56 -14 -17 -11 -10 -47 -31
pair verb and left side: verb.come ru.to	9 5 -8 -5 -10 -11 -7 -8 2
pair verb and left side: verb.come ua.agent	-37 87 -62 -7 -26 -7 -5 -51 -2
pair verb and left side: verb.come ua.from	24 -29 -72 -8 41 -5 -10 -48 22
pair verb and left side: verb.come ua.of	7 22 -36 -15 14 -13 -9 -20 -13
pair verb and left side: verb.come ua.to	14 24 -47 -12 -12 -13 -6 2 -20
pair verb and left side: verb.future none	37 -10 -2 -5 -3 -3 -3 -16 -10
pair verb and left side: verb.future own.agent	22 2 -3 -1 -2 -2 -1 -22 -1
pair verb and left side: verb.future ru.agent	-16 2 8 -7 -12 -59 -26 -1 -4
pair verb and left side: verb.future ru.of	3 -29 23 -3 -4 -1 -3 -10 5
pair verb and left side: verb.future ua.agent	-18 28 -4 -1 -1 -1 -1 -4 -1
pair verb and left side: verb.future ua.of	23 -3 5 -6 -6 -2 -2 -2 -13
pair verb and left side: verb.future ua.to	39 -7 -4 -1 -1 -2 -1 -15 -17
pair verb and left side: verb.get none	2 -5 -6 -3 8 11 -8 0 -16
pair verb and left side: verb.get own.agent	37 0 -14 -24 -15 -29 15 -37 -23
pair verb and left side: verb.get own.of	82 -76 -19 -7 -20 -12 -13 -36 -17
pair verb and left side: verb.get ru.agent	-15 -31 36 -9 8 -8 -5 -5 -8
pair verb and left side: verb.get ru.from	19 5 -9 -2 -2 -1 -1 -9 -1
pair verb and left side: verb.get ru.of	-52 -88 63 -7 -12 -7 -6 51 -5
pair verb and left side: verb.get ua.agent	-49 66 -76 -17 -11 -9 -9 23 -1
pair verb and left side: verb.get ua.from	-25 -73 91 -5 -14 -1 -12 -25 -12
pair verb and left side: verb.get ua.of	9 39 -8 -10 -26 -13 6 -28 -22
pair verb and left side: verb.get ua.to	4 -37 22 -3 -5 -4 -5 23 -10
pair verb and left side: verb.give foe.of	-8 -60 41 -13 -13 -10 -23 -7 -28
pair verb and left side: verb.give foe.to	9 68 -67 -9 -13 9 -12 -23 -17
pair verb and left side: verb.give none	21 -2 14 -11 -12 12 -11 -28 -18
pair verb and left side: verb.give own.agent	48 -33 -46 -4 -7 23 -21 -1 -5
pair verb and left side: verb.give own.of	21 59 -76 -4 -7 -8 -9 -7 -12
pair verb and left side: verb.give own.to	15 3 -6 -10 -14 -13 -2 -28 -13
pair verb and left side: verb.give ru.agent	-5 37 -53 -22 -21 49 -34 -50 -21
pair verb and left side: verb.give ru.from	103 36 -119 -10 -9 -52 -13 -50 -12
pair verb and left side: verb.give ru.of	-78 -13 22 -10 -19 -51 20 35 -13
pair verb and left side: verb.give ru.to	5 -55 41 -7 -7 -2 -1 -7 -11
pair verb and left side: verb.give ua.agent	24 31 -41 -16 -17 -29 -25 -52 -17
pair verb and left side: verb.give ua.of	-20 -39 -8 -12 56 -27 11 34 -18
pair verb and left side: verb.give ua.to	-23 9 -15 -5 -8 2 -3 13 -8
pair verb and left side: verb.held_exchange none	-27 16 6 -3 -10 -7 -9 5 -4
pair verb and left side: verb.held_exchange own.agent	37 -16 0 -10 -2 -11 -5 -26 -37
pair verb and left side: verb.held_exchange own.of	-16 -33 -5 -3 -3 -22 -11 35 -7
pair verb and left side: verb.held_exchange own.to	103 -13 -71 -14 -3 11 -6 -99 -3
pair verb and left side: verb.held_exchange ru.agent	-78 18 11 -9 -7 -3 -4 -3 -8
pair verb and left side: verb.held_exchange ru.from	-22 8 -60 36 -1 -5 -2 19 -3
pair verb and left side: verb.held_exchange ru.of	17 -30 1 -7 -5 2 -6 6 -12
pair verb and left side: verb.held_exchange ua.agent	1 -28 41 -31 -21 -6 -8 0 -15
pair verb and left side: verb.held_exchange ua.from	14 -2 -9 -1 -1 -1 -2 22 -18
pair verb and left side: verb.held_exchange ua.of	68 -11 -8 -3 -15 -10 3 -62 -12
pair verb and left side: verb.held_exchange ua.to	-31 34 2 -7 -11 -2 -11 -1 -11
pair verb and left side: verb.home none	-20 9 13 10 2 -9 -7 0 -12
pair verb and left side: verb.home own.of	22 -18 -1 -11 -20 -20 -12 6 -57
pair verb and left side: verb.home own.to	10 2 -14 -3 -12 -6 -5 16 -7
pair verb and left side: verb.home ru.from	32 7 -17 -13 -10 -27 -6 -38 -21
pair verb and left side: verb.home ru.of	39 -69 7 34 -15 9 -19 -26 -32
pair verb and left side: verb.home ua.agent	-3 34 -11 -12 -4 -4 -4 -6 -2
pair verb and left side: verb.home ua.from	-62 -35 23 -17 3 -8 -11 6 14
pair verb and left side: verb.home ua.of	32 -7 -42 -19 -10 5 -5 24 -13
pair verb and left side: verb.home ua.to	-13 46 39 -7 -5 -16 -7 -42 -14
pair verb and left side: verb.managed none	17 45 -36 -14 -13 -11 -7 -26 -15
pair verb and left side: verb.managed ua.of	-41 -28 23 -49 -9 -12 -10 32 -22
pair verb and left side: verb.noun none	18 -25 14 -1 -6 -6 -5 -12 7
pair verb and left side: verb.noun own.of	84 -17 -17 -4 -5 -3 -4 -40 -37
pair verb and left side: verb.noun ru.agent	-27 -10 31 28 -12 -13 -7 -33 -23
pair verb and left side: verb.noun ru.of	8 -11 -2 -71 -18 -13 -10 44 -12
pair verb and left side: verb.noun ua.agent	-37 65 -77 -19 -6 -4 -4 -5 -6
pair verb and left side: verb.noun ua.of	-6 24 -42 9 -11 -5 -6 -13 14
pair verb and left side: verb.noun ua.to	-1 2 23 -7 -3 -4 -2 -11 -8
pair verb and left side: verb.other foe.of	25 -9 0 -1 -10 -2 -1 0 -3
pair verb and left side: verb.other none	34 -11 2 -3 7 -4 -2 -23 -4
pair verb and left side: verb.other own.of	8 -2 -1 0 -1 -1 -1 0 -3
pair verb and left side: verb.other own.to	26 -5 -5 -1 -4 -9 -1 -2 -2
pair verb and left side: verb.other ru.agent	16 10 -45 -5 -7 -8 -5 -6 -10
pair verb and left side: verb.other ru.of	47 -14 4 -11 -7 -8 -3 -5 -14
pair verb and left side: verb.other ru.to	67 -4 -58 -1 -4 -5 -1 0 -3
pair verb and left side: verb.other ua.of	30 30 -18 -2 -7 -3 -2 -18 -13
pair verb and left side: verb.other ua.to	-4 11 -1 -3 -3 -3 -1 -3 -2
pair verb and left side: verb.swap none	16 -4 -7 -14 0 -9 -6 13 -8
pair verb and left side: verb.swap own.of	-41 17 27 -38 -2 -4 -4 14 -8
pair verb and left side: verb.swap ru.agent	-8 31 -9 -7 -8 -4 -4 -6 -3
pair verb and left side: verb.swap ru.of	8 7 -18 3 -15 -7 -8 -28 -26
pair verb and left side: verb.swap ua.agent	-56 -30 39 41 -22 -9 -24 -29 -15
pair verb and left side: verb.swap ua.of	-13 -4 -9 25 -13 -7 -6 2 -17
pair verb and left side: verb.will none	53 14 -39 -15 -8 -4 -3 -30 15
pair verb and left side: verb.will own.agent	35 -6 -13 -1 -1 -1 -2 -10 -10
pair verb and left side: verb.will own.to	-7 -23 20 -4 -10 -3 -4 -8 14
pair verb and left side: verb.will ru.agent	21 -11 -3 -2 -6 -38 -2 -11 9
pair verb and left side: verb.will ru.of	15 -34 10 -6 -4 -3 -4 -36 -40
pair verb and left side: verb.will ua.agent	85 -21 -51 -5 -2 -2 -3 -6 -46
pair verb and left side: verb.will ua.of	-13 -17 -2 -4 -2 -5 -6 23 -22
pair verb and left side: verb.will ua.to	4 -46 -3 -3 -5 -8 -7 -9 20
pair verb and right side: none foe.agent	23 -21 -17 -1 -3 -7 -2 0 -7
pair verb and right side: none foe.of	39 31 -86 -8 -8 -8 -7 -23 -36
pair verb and right side: none foe.to	12 39 -105 -18 -20 -16 -14 -28 -22
pair verb and right side: none none	20 10 -9 -8 -5 -6 -6 -5 8
pair verb and right side: none own.agent	32 39 -49 -5 -19 -4 -5 -7 -33
pair verb and right side: none own.of	-22 5 5 28 -11 -11 -6 -6 -20
pair verb and right side: none own.to	-49 8 62 -19 -21 -14 -13 -2 -42
pair verb and right side: none ru.agent	4 -22 -18 -14 -9 -20 -9 -10 41
pair verb and right side: none ru.from	-25 41 -17 -4 -9 -5 -4 -11 11
pair verb and right side: none ru.of	-14 7 -44 -12 -9 6 -10 -10 27
pair verb and right side: none ru.to	21 -1 -62 -6 -6 -10 -8 11 -41
pair verb and right side: none ua.agent	44 -71 14 -20 -29 -29 -17 -11 -15
pair verb and right side: none ua.of	36 -19 9 -9 -10 -13 -6 -31 12
pair verb and right side: none ua.to	-28 -89 24 -17 -15 -13 -14 51 38
pair verb and right side: verb.bring foe.of	-43 21 17 -5 -5 -10 -5 -16 -4
pair verb and right side: verb.bring foe.to	-36 -4 22 -3 -5 -1 -3 30 -22
pair verb and right side: verb.bring none	7 2 0 -1 -8 -5 -7 19 -12
pair verb and right side: verb.bring own.agent	-1 -73 10 -23 42 -14 -17 -56 -30
pair verb and right side: verb.bring own.of	12 -1 -5 -15 -8 -10 -12 -27 -10
pair verb and right side: verb.bring own.to	19 54 -28 -26 -19 -9 -8 -33 -14
pair verb and right side: verb.bring ru.agent	-23 14 -29 32 -13 -17 -9 -8 -18
pair verb and right side: verb.bring ru.from	23 21 -29 -9 -5 -17 -3 2 -13
pair verb and right side: verb.bring ru.of	7 -32 8 -12 12 -4 1 -11 -5
pair verb and right side: verb.bring ru.to	14 1 13 -21 -10 -6 -4 -21 -7
pair verb and right side: verb.bring ua.agent	54 4 -33 -22 -37 -24 21 -36 -39
pair verb and right side: verb.bring ua.from	-55 -56 51 -11 -8 -5 -6 34 -17
pair verb and right side: verb.bring ua.of	-1 -11 17 21 -8 -14 4 -20 -5
pair verb and right side: verb.bring ua.to	15 11 0 -17 -7 -4 -5 -32 -6
pair verb and right side: verb.come none	26 2 -18 -10 -1 -6 -8 5 -17
pair verb and right side: verb.come own.of	-79 17 -23 49 -9 -20 -10 -7 -9
pair verb and right side: verb.come own.to	10 -27 -4 15 5 -9 -6 -16 -6
pair verb and right side: verb.come ru.agent	23 -20 10 -6 -6 -15 -8 -23 -12
pair verb and right side: verb.come ru.from	-13 38 -14 -5 -10 -7 -4 4 -8
pair verb and right side: verb.come ru.of	9 -44 50 -12 -20 -7 -8 -4 -8
pair verb and right side: verb.come ru.to	-29 9 23 -21 -9 -5 -4 -19 -8
pair verb and right side: verb.come ua.from	-15 -55 61 -10 -6 -6 -5 -19 -6
pair verb and right side: verb.come ua.of	-25 37 -49 -23 -17 -11 -8 15 -14
pair verb and right side: verb.come ua.to	28 -11 -12 -21 -15 -10 -9 -7 -12
pair verb and right side: verb.future none	26 8 -11 -3 -3 -2 -2 -15 -6
pair verb and right side: verb.future own.agent	26 0 -8 0 -2 -4 -1 -2 -10
pair verb and right side: verb.future own.to	25 -59 58 -7 -8 -6 -7 -31 -11
pair verb and right side: verb.future ru.agent	18 -11 -3 -1 -1 -3 -1 -2 -10
pair verb and right side: verb.future ru.of	27 -62 43 -7 -13 -6 -11 -32 -9
pair verb and right side: verb.future ua.agent	-14 -2 27 -4 -3 -2 -3 -5 -25
pair verb and right side: verb.future ua.of	31 -22 5 -44 -13 -57 -25 6 -4
pair verb and right side: verb.get none	9 -4 19 -8 -5 -10 -8 2 -14
pair verb and right side: verb.get own.of	-39 23 15 -7 -8 -6 -5 6 -5
pair verb and right side: verb.get ru.agent	-36 -10 -11 -23 34 -10 -9 20 -15
pair verb and right side: verb.get ru.from	49 -19 -20 -1 -2 -2 -1 -15 0
pair verb and right side: verb.get ru.of	-20 29 -14 -4 -9 -5 -5 18 -8
pair verb and right side: verb.get ru.to	7 -30 32 -1 -4 -2 -2 -6 -1
pair verb and right side: verb.get ua.agent	21 -20 -14 -29 -39 40 -21 -56 -24
pair verb and right side: verb.get ua.of	7 19 -21 -15 -14 -4 -4 -10 -13
pair verb and right side: verb.get ua.to	-15 -52 62 -12 -5 -25 25 -11 -1
pair verb and right side: verb.give none	15 -11 14 -10 -10 2 -1 -7 -16
pair verb and right side: verb.give own.of	23 -12 2 -19 -12 -18 -10 -28 -7
pair verb and right side: verb.give own.to	-45 36 -5 -12 -12 12 -28 7 -11
pair verb and right side: verb.give ru.agent	-29 6 4 -10 -28 20 -10 4 -22
pair verb and right side: verb.give ru.from	83 -43 -29 -1 -5 -29 -3 -4 -5
pair verb and right side: verb.give ru.of	37 -8 -21 -11 -15 -20 2 -36 12
pair verb and right side: verb.give ru.to	-50 18 1 -4 -7 10 -12 16 -4
pair verb and right side: verb.give ua.agent	-28 9 -9 -28 39 -44 -11 -9 -15
pair verb and right side: verb.give ua.of	-13 4 -14 -4 9 18 -5 -5 -4
pair verb and right side: verb.give ua.to	-50 47 -27 -11 -17 -1 -12 -3 -27
pair verb and right side: verb.held_exchange none	13 8 -2 -3 -14 -10 -7 -7 -8
pair verb and right side: verb.held_exchange own.of	-6 12 -8 -18 -9 -7 -5 -4 -2
pair verb and right side: verb.held_exchange own.to	33 -75 39 -7 -10 -10 -7 13 -8
pair verb and right side: verb.held_exchange ru.agent	-3 24 -25 -23 -6 -9 -5 1 -9
pair verb and right side: verb.held_exchange ru.from	-42 25 -7 -14 -19 -15 -6 19 -14
pair verb and right side: verb.held_exchange ru.of	-1 -8 3 18 -42 -3 1 -7 -8
pair verb and right side: verb.held_exchange ru.to	26 0 -55 24 -1 -4 -2 -7 -1
pair verb and right side: verb.held_exchange ua.agent	-44 41 -41 -6 -14 -5 -6 28 -4
pair verb and right side: verb.held_exchange ua.from	-17 32 -27 -16 -2 -3 -1 16 -4
pair verb and right side: verb.held_exchange ua.of	-33 -3 22 -8 -6 12 -9 -18 -7
pair verb and right side: verb.held_exchange ua.to	-62 68 -3 -1 -2 -1 -1 -9 0
pair verb and right side: verb.home none	8 1 -16 6 -1 -6 -6 9 -11
pair verb and right side: verb.home own.agent	-60 35 -61 -3 -7 -14 -2 2 -1
pair verb and right side: verb.home own.of	44 -14 1 -59 -28 -14 -9 -23 -12
pair verb and right side: verb.home own.to	-9 17 -26 4 -12 -7 -5 18 -9
pair verb and right side: verb.home ru.agent	-9 19 -20 -11 -15 -11 -4 7 -29
pair verb and right side: verb.home ru.from	48 -36 -23 -10 -18 -24 -5 23 -16
pair verb and right side: verb.home ru.of	-50 -46 51 6 -9 -3 -12 -16 -26
pair verb and right side: verb.home ru.to	-22 -48 57 -21 -2 -3 -2 -10 -2
pair verb and right side: verb.home ua.agent	-34 22 8 -6 -12 -6 -4 -13 -2
pair verb and right side: verb.home ua.from	26 29 -29 -18 -6 -6 -6 -2 -7
pair verb and right side: verb.home ua.of	12 22 -15 -22 -16 -10 -6 -36 -10
pair verb and right side: verb.home ua.to	-23 81 -11 -7 -16 -4 -4 -27 -12
pair verb and right side: verb.managed none	-18 12 -48 -1 -13 -12 -9 24 -19
pair verb and right side: verb.noun none	25 10 -18 -2 -7 -6 -6 -10 -10
pair verb and right side: verb.noun own.to	-18 37 10 -14 -1 -1 -2 -11 -7
pair verb and right side: verb.noun ru.agent	44 -21 -15 -20 -2 -12 -2 -9 -24
pair verb and right side: verb.noun ru.from	-57 -7 -1 -2 -1 -1 -2 58 -2
pair verb and right side: verb.noun ru.of	-23 -10 -24 5 -5 -5 -5 0 46
pair verb and right side: verb.noun ua.of	-30 10 0 0 -9 -10 -4 4 -12
pair verb and right side: verb.noun ua.to	32 24 -37 -27 -16 -6 -5 -42 -5
pair verb and right side: verb.other foe.of	13 -1 -9 0 -1 -1 0 0 -1
pair verb and right side: verb.other none	39 -11 2 -3 4 4 -2 -23 -8
pair verb and right side: verb.other own.of	31 -5 -10 -6 -1 -2 -1 -2 -5
pair verb and right side: verb.other own.to	-22 33 -22 -1 -2 -1 -2 -2 -2
pair verb and right side: verb.other ru.agent	-9 44 -19 -2 -16 -16 -3 -20 -32
pair verb and right side: verb.other ru.from	-7 9 -6 -4 -10 -7 -6 -24 43
pair verb and right side: verb.other ru.of	32 39 -58 -3 -6 -16 -3 -16 -12
pair verb and right side: verb.other ua.of	5 -16 -10 -5 -4 -3 -2 30 -9
pair verb and right side: verb.other ua.to	-8 15 -9 -4 -8 -4 -6 -9 -18
pair verb and right side: verb.swap none	-6 -1 4 1 -2 -7 -6 3 -12
pair verb and right side: verb.swap own.of	-47 -1 39 -20 -4 22 -15 -8 -5
pair verb and right side: verb.swap own.to	10 -6 8 -2 -6 -2 -1 -1 -1
pair verb and right side: verb.swap ru.of	-7 18 -1 -35 -9 -11 -9 7 -8
pair verb and right side: verb.swap ru.to	84 -53 -12 -34 -1 -1 -1 -4 -1
pair verb and right side: verb.swap ua.of	0 -13 18 11 -19 -24 -16 -19 -39
pair verb and right side: verb.swap ua.to	24 11 -36 6 -22 -3 -4 19 -2
pair verb and right side: verb.will none	6 8 -2 -3 -5 -4 -3 -17 22
pair verb and right side: verb.will own.to	29 -24 -11 -21 -1 -2 -2 -5 -4
pair verb and right side: verb.will ru.of	54 -40 -13 -3 -5 -44 -9 -10 -16
pair verb and right side: verb.will ru.to	-2 -3 13 -1 -2 -1 -2 -15 -8
pair verb and right side: verb.will ua.of	34 -17 -3 -2 -2 -6 -1 -4 -4
pair verbs: none none	16 10 -7 -7 -6 -6 -7 -6 10
pair verbs: none verb.bring	-2 4 -15 4 -8 -5 -5 18 -14
pair verbs: none verb.come	17 9 0 0 -5 -9 -7 -3 -16
pair verbs: none verb.future	24 -2 -9 -8 -4 -5 -4 -4 -16
pair verbs: none verb.get	33 -12 -15 -13 -12 19 -7 -40 -3
pair verbs: none verb.give	0 7 -23 -12 -4 28 -15 -18 -14
pair verbs: none verb.held_exchange	-51 7 22 -9 6 -19 -12 1 -18
pair verbs: none verb.home	-6 0 -3 11 4 -8 -6 5 -12
pair verbs: none verb.managed	15 24 -32 -26 -20 -19 -12 -23 -21
pair verbs: none verb.noun	18 7 -28 -17 -3 -10 -3 -9 28
pair verbs: none verb.other	12 -2 10 -4 -5 -7 -3 -19 -5
pair verbs: none verb.swap	-12 -4 -21 2 11 -7 -7 4 -14
pair verbs: none verb.will	23 -20 3 -3 -3 -2 -2 -25 -8
pair verbs: verb.bring none	4 1 4 -2 -5 -7 -4 15 -12
pair verbs: verb.bring verb.bring	4 11 12 -5 -4 -2 -4 -22 -4
pair verbs: verb.bring verb.come	8 -9 0 3 -9 -5 -7 8 -5
pair verbs: verb.bring verb.future	-75 19 -5 -10 -6 -4 -6 7 30
pair verbs: verb.bring verb.get	24 3 -18 -11 -7 -11 -8 -20 -5
pair verbs: verb.bring verb.give	-21 -7 48 -12 -10 -6 -6 -19 -5
pair verbs: verb.bring verb.held_exchange	23 18 11 -38 -21 -5 -6 -33 -11
pair verbs: verb.bring verb.home	5 13 21 -29 -14 -5 -7 -38 -29
pair verbs: verb.bring verb.managed	-1 3 -8 12 -1 -2 -1 -7 -1
pair verbs: verb.bring verb.other	31 -8 -18 -2 -6 -4 -3 15 -23
pair verbs: verb.bring verb.swap	-21 27 -17 8 -7 -3 -2 -27 -1
pair verbs: verb.bring verb.will	-23 46 -10 -1 -1 -2 -2 -37 -2
pair verbs: verb.come none	10 -20 21 -10 0 -6 -8 8 -11
pair verbs: verb.come verb.bring	13 7 -15 -9 -21 -7 -5 -44 -4
pair verbs: verb.come verb.come	-71 79 -19 -27 -18 -10 -9 -23 -5
pair verbs: verb.come verb.get	-23 38 -56 -5 35 -12 -7 -30 -26
pair verbs: verb.come verb.give	2 -8 -7 -5 -17 -20 8 -17 -20
pair verbs: verb.come verb.held_exchange	-18 28 -19 -4 -12 -3 -3 -9 -3
pair verbs: verb.come verb.home	15 -5 18 -8 -19 -4 -2 -9 -3
pair verbs: verb.come verb.other	-19 33 -23 -2 -7 -4 -3 -2 -3
pair verbs: verb.future none	56 -5 -15 -2 -2 -2 -1 -23 -5
pair verbs: verb.future verb.bring	-48 -40 68 -3 -15 -2 -5 -7 -3
pair verbs: verb.future verb.come	-37 4 57 -12 -5 -3 -5 -19 -3
pair verbs: verb.future verb.future	27 0 -13 -1 -2 -1 -2 -4 -5
pair verbs: verb.get none	-21 10 5 -8 2 -9 -8 16 -13
pair verbs: verb.get verb.bring	59 -42 18 -13 -17 -9 -14 -47 -23
pair verbs: verb.get verb.get	38 9 -45 -4 -3 -8 -5 -2 -2
pair verbs: verb.get verb.give	-6 -56 64 -5 -7 -25 22 -22 -4
pair verbs: verb.get verb.other	7 9 -27 -3 -5 -3 -4 15 -4
pair verbs: verb.give none	19 0 -6 -8 0 0 -1 -13 -10
pair verbs: verb.give verb.bring	-77 -40 71 -15 -21 -21 -10 11 -7
pair verbs: verb.give verb.come	-80 12 25 -3 -22 -15 13 -22 -4
pair verbs: verb.give verb.future	-15 23 -19 -2 -14 -4 -2 -3 -1
pair verbs: verb.give verb.get	-68 6 15 -10 -14 -5 -10 59 -37
pair verbs: verb.give verb.give	-25 27 -2 -6 -9 -19 -8 31 -8
pair verbs: verb.give verb.other	-67 58 -36 -3 -5 -5 -3 -6 -1
pair verbs: verb.held_exchange none	16 6 -2 -4 -17 -9 -9 -24 -7
pair verbs: verb.held_exchange verb.bring	6 3 -15 -50 -4 -10 -7 -11 -5
pair verbs: verb.held_exchange verb.come	-14 -4 2 -14 -7 7 -6 23 -2
pair verbs: verb.held_exchange verb.get	21 27 -54 22 -4 -12 -6 -23 -8
pair verbs: verb.held_exchange verb.give	-41 -5 -8 -5 -12 28 23 -7 -8
pair verbs: verb.held_exchange verb.held_exchange	31 -7 -17 -15 -5 -5 -5 -20 -4
pair verbs: verb.held_exchange verb.home	-39 25 -8 2 -4 -7 -4 20 -8
pair verbs: verb.held_exchange verb.managed	-6 -25 42 -15 -1 -2 0 0 -2
pair verbs: verb.held_exchange verb.other	10 24 -17 -5 -1 -2 -2 -36 -1
pair verbs: verb.held_exchange verb.swap	-23 -1 7 20 -3 -3 -3 -28 -3
pair verbs: verb.home none	16 6 -5 -2 -9 -9 -6 6 -13
pair verbs: verb.home verb.bring	6 14 0 -22 -5 -31 -5 -37 -7
pair verbs: verb.home verb.come	-16 -38 -23 -5 -1 33 -31 -12 -1
pair verbs: verb.home verb.future	-17 -31 30 -6 -4 -4 -4 -25 -4
pair verbs: verb.home verb.get	-13 -32 38 -3 -13 -2 -2 -28 0
pair verbs: verb.home verb.give	-48 9 59 -7 -22 -17 -10 -4 -14
pair verbs: verb.home verb.held_exchange	-49 21 -30 -3 -9 -16 -6 42 -11
pair verbs: verb.home verb.home	42 -38 51 -36 -14 -14 -6 -41 -7
pair verbs: verb.managed none	-26 7 -21 -14 -13 -10 -10 31 -27
pair verbs: verb.managed verb.bring	-30 -12 26 17 -1 -3 -3 2 -1
pair verbs: verb.noun none	-13 1 10 3 -7 -5 -5 -4 -6
pair verbs: verb.noun verb.bring	24 -7 -57 -17 -6 -15 -17 -21 31
pair verbs: verb.noun verb.come	-17 -34 7 4 -7 -9 -5 9 -17
pair verbs: verb.noun verb.future	48 -11 -19 -23 -2 -2 -3 3 -10
pair verbs: verb.noun verb.give	34 -72 -20 -8 -20 -6 -4 -5 -6
pair verbs: verb.noun verb.held_exchange	7 18 -11 -5 -9 -5 -2 -13 -10
pair verbs: verb.noun verb.noun	45 -16 -10 -1 -3 -4 -3 -36 -7
pair verbs: verb.noun verb.swap	13 10 8 -15 -7 -10 -5 7 -3
pair verbs: verb.other none	39 -8 -12 -3 9 8 -2 -22 -5
pair verbs: verb.other verb.bring	55 5 -36 -4 -5 -7 -2 -16 -16
pair verbs: verb.other verb.come	-19 29 -15 -1 -5 -4 -3 -13 -5
pair verbs: verb.other verb.future	24 -2 -11 -2 -10 -2 -1 -10 -11
pair verbs: verb.other verb.get	20 -45 47 -10 -15 -13 -8 -6 -15
pair verbs: verb.other verb.give	26 -2 -21 -1 -1 -1 -1 0 -2
pair verbs: verb.other verb.other	61 -7 -15 -2 -7 -3 -2 -12 -15
pair verbs: verb.swap none	-6 8 12 -8 -12 -7 -7 1 -13
pair verbs: verb.swap verb.bring	-69 -7 -43 38 -11 -3 -4 -12 -7
pair verbs: verb.swap verb.come	-18 22 -19 -3 -9 -3 -4 11 -1
pair verbs: verb.swap verb.give	55 -11 -1 -17 -9 -17 -8 -5 -10
pair verbs: verb.swap verb.other	15 -22 -64 11 -9 -7 -4 23 -4
pair verbs: verb.swap verb.swap	18 -6 8 -9 -10 -19 -26 -67 -15
pair verbs: verb.will none	38 2 -24 -6 -8 -11 -4 -39 29
pair verbs: verb.will verb.future	16 -1 -3 -5 -1 -1 -1 -5 -12
pair verbs: verb.will verb.will	31 -12 -3 -1 -5 -2 -2 -2 -10
party media	9 10 9 -3 -2 -8 -7 -8 -3
party mediator	-5 -8 0 29 -2 -5 -3 -5 -11
party ru	11 -11 20 -7 -4 -7 -4 -3 2
party ua	21 16 -16 -8 -8 -2 -5 7 -4
place 0	3 29 4 -2 -3 -13 -8 -9 -2
place 1	10 5 1 -8 -6 -4 -5 5 -3
place 2	28 -9 -13 0 -6 1 -4 -9 2
place 3	8 -6 7 -7 -5 -9 -4 4 -7
place 4	19 -22 4 -8 -6 7 -3 9 -7
qualifier approx	-37 32 -33 -16 -13 12 -7 -40 66
qualifier at_least	13 -50 -30 -11 18 -19 -9 -58 73
qualifier at_most	49 -31 -19 -3 -4 -4 -3 -13 15
qualifier more_than	-5 -31 -21 -8 -10 -9 -7 6 61
qualifier null	16 10 3 -4 -5 -5 -5 -1 -8
right (	-31 8 -17 -40 -16 -13 -6 33 32
right )	39 -15 -14 -1 -1 -2 -1 -4 -5
right ,	13 -11 1 1 -6 -6 -4 0 1
right :	-3 32 -17 -9 -18 -4 -6 -35 -4
right ;	12 10 -13 -7 -9 -14 -6 1 5
right none media	6 11 11 -5 -3 -10 -7 -9 0
right none mediator	1 2 -2 19 3 -6 -4 -12 -14
right none own agent	2 8 8 -15 4 -11 -10 -9 -30
right none own null	17 8 -1 -4 -4 -5 -6 -1 -3
right none own opposite	13 37 -23 -6 -8 -10 -11 -18 9
right none own perspective	-5 -3 17 -12 -15 -15 -6 2 14
right none own ru	2 -55 42 -9 -6 -13 3 1 21
right none own ua	21 24 -31 -11 -8 -5 -7 4 4
right none ru	9 -5 14 -7 -5 -7 -5 -2 3
right none ua	28 6 -18 -7 -8 -1 -5 8 -2
right verb.bring media	-18 14 -18 9 -16 -7 -10 10 -14
right verb.bring mediator	-38 -29 30 27 -10 -7 -7 -8 -3
right verb.bring own agent	-42 -49 61 -12 -10 -6 -5 -18 -3
right verb.bring own null	24 -13 -16 14 -7 -8 -5 -4 -12
right verb.bring own perspective	-48 55 -17 -32 -16 4 -12 6 -24
right verb.bring own ru	-12 -34 39 -9 -7 -7 -8 -1 2
right verb.bring own ua	-8 52 -29 -13 -9 -7 -3 20 -11
right verb.bring ru	16 -76 19 -9 4 -8 5 15 -4
right verb.bring ua	-8 35 8 -11 -7 -5 -7 -10 -13
right verb.come media	21 -13 7 -28 -6 -8 -7 -7 -12
right verb.come mediator	-8 11 -15 15 -11 -7 -7 -29 -4
right verb.come own null	-14 13 9 4 -5 -4 -8 -8 -10
right verb.come own perspective	50 -20 -18 -12 -8 -10 -6 4 -10
right verb.come own ru	28 -40 12 -6 -11 -6 2 17 -48
right verb.come own ua	-16 46 -36 -9 -4 -3 -3 12 -7
right verb.come ru	-26 -24 14 20 -8 -7 -1 9 -36
right verb.come ua	-24 34 -15 -3 -8 1 -7 1 -9
right verb.future media	34 -32 -30 -19 -6 -4 -3 32 9
right verb.future mediator	30 -6 -15 -19 -1 -1 -1 12 -3
right verb.future own null	22 3 -16 -11 -4 -3 -3 -20 -2
right verb.future own ua	-25 6 -10 -12 -11 -10 -12 21 -12
right verb.future ru	13 -35 28 -5 -4 -4 -3 -19 -9
right verb.future ua	-37 72 -10 -5 -5 -7 -6 -44 -22
right verb.get media	5 -2 -7 -5 -2 30 -9 -16 -20
right verb.get own null	25 4 -14 -6 -13 5 -8 -4 -24
right verb.get own perspective	-19 -33 -9 -10 35 -7 -6 -23 13
right verb.get own ru	2 -54 65 -6 -6 -4 -7 -13 -13
right verb.get own ua	-57 74 -59 -7 -9 22 -8 9 -11
right verb.get ru	4 -9 -5 -10 -11 -14 -8 17 -4
right verb.get ua	25 -6 -13 -7 -6 -15 -6 -17 -8
right verb.give media	0 -2 -1 -17 -3 13 -13 -9 -16
right verb.give mediator	0 -47 10 -30 -21 25 20 -28 -9
right verb.give own null	-4 9 -3 -13 -8 8 -10 -26 -11
right verb.give own perspective	29 -66 4 -9 -10 -10 -12 -33 -10
right verb.give own ru	-36 -52 77 -6 -13 -25 22 -13 -23
right verb.give own ua	-27 34 -42 -8 -10 32 -10 6 -6
right verb.give ru	-19 20 -3 -5 -11 -11 -8 -15 2
right verb.give ua	16 -11 11 -5 -9 -19 3 -35 -26
right verb.held_exchange media	14 23 20 -21 -19 -13 -8 -65 -15
right verb.held_exchange mediator	2 2 -29 -9 -11 -5 -4 39 -9
right verb.held_exchange own null	-11 8 -1 -17 -4 -11 -7 1 -11
right verb.held_exchange own perspective	-76 49 -16 -7 -7 -4 -5 58 -19
right verb.held_exchange own ru	-19 -25 -12 -3 -8 -1 -4 25 -7
right verb.held_exchange own ua	32 29 -34 -23 -9 -12 -5 -36 -9
right verb.held_exchange ru	-5 -2 6 -9 25 -12 -8 -38 -9
right verb.held_exchange ua	-9 -18 -23 -12 -11 -10 -7 46 -7
right verb.home media	-20 -26 -30 49 30 -13 -11 22 -20
right verb.home mediator	-24 -38 14 16 -12 -8 -6 2 -7
right verb.home own null	15 -30 -7 33 -20 -11 -8 17 -14
right verb.home own perspective	-38 23 28 -24 -11 -5 -5 -21 -8
right verb.home own ru	-29 -3 32 -30 -11 -4 -5 29 -16
right verb.home own ua	-19 29 -24 -24 39 -5 -4 -31 -10
right verb.home ru	-28 -78 105 -30 -22 -7 -8 -24 -18
right verb.home ua	12 59 -34 -20 -11 -7 -4 -2 -8
right verb.managed media	36 54 -40 -20 -15 -14 -10 -58 -27
right verb.managed mediator	-8 -26 9 -7 -7 -10 -6 14 -6
right verb.managed own null	13 32 -6 -2 -14 -14 -9 -28 -17
right verb.noun media	-5 0 7 -4 -4 -5 -4 -22 -10
right verb.noun mediator	41 22 -18 -61 -14 -16 -6 -15 -8
right verb.noun own null	0 -1 -9 -15 -4 9 -4 -17 14
right verb.noun own ru	-21 -3 -28 -3 -3 -5 -8 -22 30
right verb.noun ru	-58 -22 -30 -3 -4 -8 -8 -17 57
right verb.noun ua	12 -16 -8 -1 -2 14 -3 -11 -17
right verb.other media	-11 20 7 -7 -11 -13 -4 -4 -1
right verb.other mediator	-45 -12 -20 11 -10 -6 -6 53 -10
right verb.other own null	-1 5 10 -4 -5 -4 -2 -1 -7
right verb.other own ru	38 -37 -49 -5 -9 -3 -6 -11 3
right verb.other own ua	52 16 -41 -4 -8 -16 -7 -54 -20
right verb.other ru	77 -4 -10 -1 -1 -1 -1 -58 -4
right verb.other ua	-2 10 -21 -3 -4 -5 -3 6 -13
right verb.swap media	24 -21 -14 -9 17 -6 -9 -8 -17
right verb.swap mediator	-5 13 -16 5 -8 -16 -5 0 -7
right verb.swap own null	12 -34 -34 12 14 -9 -6 -5 -10
right verb.swap own ru	18 -52 46 -21 -15 -6 -16 16 -10
right verb.swap own ua	-3 43 -31 -53 -18 -15 -7 -23 -14
right verb.swap ua	47 29 -41 -16 -20 -35 -9 -38 -9
right verb.will media	29 -7 -3 -3 -5 -3 -3 -15 -12
right verb.will mediator	33 -5 -2 -6 -2 -1 -1 -27 -3
right verb.will own null	39 -9 -8 -3 -3 -2 -2 -30 -8
right verb.will ru	49 -14 -34 0 0 -1 -1 -1 -2
right verb.will ua	29 -4 0 -1 -1 -2 -1 -20 -4
right weekday other	83 -28 -2 -36 -12 -6 -6 -29 -33
right weekday same	-89 21 14 4 24 -9 -6 17 -8
right –	17 -1 -24 1 1 -3 -7 -8 -6
said both	-24 0 35 -34 11 -1 -1 17 -10
said both alike larger	-36 34 46 -58 -12 8 4 -7 -8
said both alike same	-65 -63 -34 80 -8 -3 -2 -44 -1
said both alike smaller	11 -14 -4 -88 -3 -3 -2 56 -4
said both other larger	-37 14 18 -44 50 -12 -9 1 -17
said both other smaller	73 -87 -21 -64 -9 -7 -12 4 -37
said each	110 -104 -27 -31 19 -14 -13 -42 14
said each alike larger	144 -161 -29 -7 -20 6 -14 -8 -28
said each other larger	-48 -23 13 -14 27 -12 -12 -48 -20
said each other smaller	42 -9 -21 -65 -33 -27 -15 -33 -47
said ru	7 3 -31 2 -6 -2 0 0 2
said ru alike larger	107 -57 -151 -19 -25 33 40 -17 -6
said ru alike same	-39 87 -37 -7 -5 -10 -5 -8 -6
said ru alike smaller	-2 37 -118 9 -9 -10 -8 55 15
said ru other larger	47 -64 29 -16 12 4 1 -28 4
said ru other same	-206 -12 129 -21 -17 -14 -12 -23 -23
said ru other smaller	-11 11 -36 49 -22 -16 -13 -5 -1
said twice	-162 116 89 -12 -15 -3 -8 -12 -10
said ua	0 -43 49 -3 -6 6 -4 8 -11
said ua alike larger	71 -110 35 -10 -9 49 3 -22 -14
said ua alike same	-126 -29 149 -12 -10 -11 -5 -14 -9
said ua alike smaller	-3 -158 6 30 -8 -10 -6 125 -7
said ua other larger	32 9 8 -8 0 1 -4 -22 -13
said ua other same	-221 138 58 -11 -11 -16 -9 -40 -26
said ua other smaller	0 -41 -11 15 -13 -17 -9 51 -11
sentence 0	5 27 18 2 -1 -10 -6 -23 -13
sentence 1	0 5 9 -8 -3 -6 -6 4 -1
sentence 2	14 -1 -1 -4 -9 -5 -6 8 -4
sentence 3	12 -12 -28 -13 -10 -12 -1 35 18
sentence 4	39 -13 -31 -7 -8 7 -5 5 7
side both	2 -36 -18 28 -2 -3 -5 -7 -7
side both by both	3 -37 -18 29 -2 -3 -5 -8 -7
side both by view	-8 -6 -6 -16 -1 -1 -1 32 -2
side ru	8 -25 21 -5 2 -6 -3 -1 -2
side ru by agent	25 -14 -16 -11 23 -23 -1 -13 -24
side ru by direction	-18 7 -8 -8 -19 1 -9 27 -12
side ru by formula	20 -86 71 -5 2 -3 -2 -7 -5
side ru by phrase	0 -11 6 -6 -5 -6 0 -2 8
side ru by return	17 -18 -26 -6 -14 -7 -7 6 -11
side ru by view	-7 5 -11 -6 9 -9 -5 -21 -2
side ua	5 19 -18 -4 0 -2 -3 3 -1
side ua by agent	4 -6 1 -4 -3 -2 -6 -13 -6
side ua by direction	18 -14 -16 -5 -5 -3 -3 0 0
side ua by formula	36 60 -92 -11 -16 -5 -4 6 -6
side ua by phrase	7 17 -15 -4 2 -4 -3 -5 -2
side ua by return	-20 39 -58 -11 -7 -7 -6 -21 -3
side ua by view	3 5 -8 -1 3 0 -3 -1 0
sides foe.agent none view ru	41 26 -56 -1 -2 -2 -2 -11 -14
sides foe.agent none view ua	-47 -43 62 -8 -15 -15 -17 -27 -4
sides foe.of none view ru	118 -16 -17 -3 -6 -3 -5 -19 -78
sides foe.of none view ua	-60 -10 21 -19 -13 -32 19 -24 37
sides foe.to none view ru	15 39 -42 -11 -15 -14 -14 -22 11
sides foe.to own.to view ru	-45 12 30 -3 -2 25 -7 -5 -3
sides foe.to ua.of view ru	-4 51 -47 -1 -1 -2 -2 -1 -1
sides none foe.agent view ru	27 -1 -6 -1 -3 -1 -1 -15 -1
sides none foe.of view ru	57 -25 2 -4 -5 -3 -4 -10 -19
sides none foe.of view ua	10 -5 18 -13 -14 -9 -8 -28 -18
sides none foe.to view ru	10 44 -110 -18 -17 -14 -13 -28 -20
sides none none view null	11 0 -10 1 11 -7 -6 -1 -11
sides none none view ru	22 -17 30 -5 -5 -8 -7 -15 -4
sides none none view ua	18 15 -16 -6 -5 -2 -7 7 -8
sides none own.agent view ru	21 -69 -14 -21 35 -12 -17 -17 -9
sides none own.agent view ua	-16 28 24 -6 -15 -13 -6 -53 -9
sides none own.of view ru	-34 -56 14 60 -21 -10 -9 2 -26
sides none own.of view ua	16 30 -30 -23 -12 -10 -10 -17 -5
sides none own.to view null	20 -38 -47 21 -15 -6 -8 -12 -8
sides none own.to view ru	48 -73 32 -27 -9 -16 -10 -9 -16
sides none own.to view ua	14 23 -22 -11 -11 -6 -5 -5 -8
sides none ru.agent view null	1 -26 -6 23 -12 -21 -5 5 -6
sides none ru.agent view ru	1 27 -11 -31 -43 -36 -9 -9 -32
sides none ru.agent view ua	7 -19 -20 -15 -12 -6 -9 -27 42
sides none ru.from view null	1 -28 -40 26 -14 -17 -6 6 -14
sides none ru.from view ru	-7 -18 21 -1 -3 -1 -1 -11 -5
sides none ru.from view ua	13 8 -15 -6 -9 -13 -4 8 -5
sides none ru.of view null	15 -49 15 30 -18 2 -8 -11 -11
sides none ru.of view ru	41 -41 -24 -4 -18 -14 -11 18 -17
sides none ru.of view ua	-27 26 21 -22 -13 11 -12 -33 12
sides none ru.to view null	29 -2 1 -13 -9 -10 -7 -22 -7
sides none ru.to view ru	11 -45 42 -6 -4 -5 -3 0 -4
sides none ru.to view ua	3 -29 37 -26 -14 -9 -4 -9 -20
sides none ua.agent view null	-1 8 16 -9 -10 -17 -14 -8 -17
sides none ua.agent view ru	12 -17 -16 -24 -20 -21 28 -15 -42
sides none ua.agent view ua	-11 -10 -24 -20 13 13 -17 -16 7
sides none ua.from view null	-8 -51 56 -41 -12 -4 -4 3 -4
sides none ua.from view ru	-33 -15 25 -10 -9 -6 -6 0 4
sides none ua.of view null	-2 -18 31 19 -18 -12 -12 -18 -22
sides none ua.of view ru	4 -10 18 -5 -6 14 7 -11 -24
sides none ua.of view ua	11 23 -46 -9 -12 -11 -6 -9 19
sides none ua.to view null	8 5 -1 -28 -14 -3 -9 3 -23
sides none ua.to view ru	-22 17 -72 -14 -11 12 -12 26 19
sides none ua.to view ua	20 21 -31 -5 -8 -5 -3 -12 -16
sides own.agent none view ru	-32 -73 47 -7 -5 -4 -7 26 -8
sides own.agent none view ua	64 13 -43 -8 -7 -6 -5 -42 -9
sides own.agent own.to view ua	13 -7 -3 -4 -3 -5 -4 -5 -3
sides own.agent ua.of view ua	-9 20 -24 -2 -4 -4 -3 9 5
sides own.from none view ru	-24 35 -37 -2 -2 -2 -3 51 -11
sides own.of foe.of view ua	-38 33 2 -5 -7 -6 -4 -5 -16
sides own.of none view ru	-7 -35 23 -37 -28 -14 -15 -23 26
sides own.of none view ua	20 8 -26 -8 -14 -21 10 -12 -3
sides own.of own.to view ua	-44 -17 -8 -4 -2 -6 -4 48 -36
sides own.of ru.from view ua	42 10 -24 -1 -3 -5 -4 -18 -5
sides own.of ru.of view ru	-3 -39 8 -2 -14 -5 -10 -26 46
sides own.of ru.of view ua	-19 46 -9 -26 -1 -1 -3 22 -19
sides own.of ua.of view ru	29 -9 -3 -1 -1 -1 -2 -8 -3
sides own.of ua.of view ua	76 -46 -49 -11 -5 -7 -7 -19 18
sides own.to none view ru	-8 -53 22 -13 1 -15 -6 24 -13
sides own.to none view ua	19 27 -40 -3 -8 2 -6 -5 -7
sides own.to ru.agent view ua	-40 72 -57 -4 -2 -6 -2 12 -32
sides own.to ru.from view ua	-32 37 -12 -4 -4 -32 -5 19 -20
sides own.to ru.of view ru	-20 -60 37 -6 -17 -5 -8 16 -23
sides own.to ru.of view ua	25 40 -51 -6 -4 13 -6 -47 -2
sides own.to ru.to view ru	-14 32 -41 -2 -4 -2 -3 -11 -1
sides own.to ua.agent view ua	-18 24 -54 -6 37 -7 -6 -8 -5
sides own.to ua.of view ru	-47 8 46 -7 -10 -5 -5 30 -38
sides own.to ua.of view ua	26 -10 -17 -6 -9 -11 -5 -47 -5
sides own.to ua.to view ru	-56 -5 55 -14 -27 -7 -13 -42 -23
sides ru.agent none view null	-11 40 -35 -12 -16 -10 -7 -20 22
sides ru.agent none view ru	16 -82 30 -7 -17 -10 -7 0 7
sides ru.agent none view ua	20 -5 15 -8 -13 -8 -10 -14 -9
sides ru.agent own.of view ua	-39 8 -2 -15 -7 -3 -2 -9 -2
sides ru.agent ru.of view null	1 -37 42 -1 -5 -39 -4 -2 14
sides ru.agent ru.of view ru	-8 -4 42 -1 -3 -1 -1 -1 -25
sides ru.agent ru.of view ua	-12 -6 15 -4 -5 -3 -3 -8 -8
sides ru.agent ua.agent view null	12 -58 51 -12 -19 -8 -5 -8 -3
sides ru.agent ua.agent view ua	43 -3 -3 -16 -5 -3 -3 -10 -9
sides ru.agent ua.from view ru	-15 -61 35 -4 -7 -1 -1 -3 -3
sides ru.agent ua.of view null	-15 -11 4 4 -6 34 -10 -36 -8
sides ru.agent ua.of view ru	5 -2 11 -9 -13 -49 -21 -13 -15
sides ru.agent ua.of view ua	-19 -3 7 -7 -8 -2 -1 -3 4
sides ru.agent ua.to view null	63 -47 30 -4 -10 -7 -2 -6 -19
sides ru.agent ua.to view ru	39 -56 28 -3 -5 -10 -4 -26 -20
sides ru.from none view null	-15 -22 -61 36 -1 -5 -1 23 -2
sides ru.from none view ru	27 -6 -8 -5 -3 -3 -2 -2 0
sides ru.from none view ua	-4 11 -33 -9 -7 15 -6 0 1
sides ru.from ru.of view ua	-34 -1 23 -4 -5 -4 -3 -12 -6
sides ru.from ua.of view ua	-35 63 -61 -5 -4 -6 -4 -20 -1
sides ru.of none view null	4 5 4 -21 -23 1 -8 8 -7
sides ru.of none view ru	20 -36 -32 -11 -11 -9 -7 -13 46
sides ru.of none view ua	-4 -1 24 10 -9 -22 6 0 -64
sides ru.of own.of view ua	31 -23 -3 -7 -6 -8 -4 -12 -21
sides ru.of own.to view ru	55 -41 -30 -12 -13 -2 -4 -8 -16
sides ru.of own.to view ua	-44 18 -3 51 -18 -15 -8 -48 -16
sides ru.of ru.of view ru	18 -36 12 -3 -5 -3 -4 14 -6
sides ru.of ru.of view ua	-28 -56 66 -1 -8 -1 -5 -32 23
sides ru.of ua.from view ru	-27 -70 30 -9 -5 -7 -4 13 -4
sides ru.of ua.of view null	-12 4 0 -16 -5 -5 -2 4 24
sides ru.of ua.of view ru	-62 9 4 -5 -6 14 -21 5 33
sides ru.of ua.of view ua	14 -23 27 -31 -17 -18 -13 -28 -5
sides ru.of ua.to view null	38 38 -54 -33 -35 -11 -9 -22 -14
sides ru.of ua.to view ru	-25 41 -33 -2 -17 -2 -2 -18 36
sides ru.of ua.to view ua	-36 -60 60 -27 -11 -6 -8 -20 -26
sides ru.to none view null	95 -45 -10 -12 -16 -6 -5 -41 -6
sides ru.to none view ru	7 -4 -43 -4 -7 -8 -5 53 12
sides ru.to none view ua	-18 -33 50 -6 -6 -5 -1 -20 -27
sides ru.to ru.of view ru	60 -63 -5 -1 -2 -5 -6 -12 -4
sides ru.to ua.to view null	-27 -86 71 -7 -5 -4 -7 -9 -12
sides ru.to ua.to view ru	-17 33 -14 -10 -14 -18 -19 -40 -37
sides ua.agent none view null	18 66 -81 12 -17 -9 -10 -51 19
sides ua.agent none view ru	0 12 22 -25 -21 -15 -17 -50 -40
sides ua.agent none view ua	4 -6 -26 -9 -10 -8 -6 25 -11
sides ua.agent own.of view ru	-59 39 -4 -22 -8 -4 -9 -5 -2
sides ua.agent ru.agent view null	-9 32 -33 -20 -13 -3 -9 -17 -6
sides ua.agent ru.agent view ru	-38 51 -20 -12 -4 -2 -2 -4 -1
sides ua.agent ru.agent view ua	-2 6 -16 -6 -10 -8 -5 26 -23
sides ua.agent ru.from view ua	-3 7 -11 -2 -4 -2 -2 12 -3
sides ua.agent ru.of view null	-29 -27 -19 -5 -13 -20 30 -14 40
sides ua.agent ru.of view ru	-27 -13 45 -8 -6 -5 -13 -20 4
sides ua.agent ru.of view ua	-56 40 -12 -8 -29 -31 -16 17 26
sides ua.agent ua.of view null	-55 2 24 -36 -7 -6 -9 -10 -9
sides ua.agent ua.of view ru	18 1 -7 -28 -15 -11 -20 -59 -22
sides ua.agent ua.of view ua	-29 41 -42 -14 -4 -2 -4 -7 9
sides ua.from foe.to view ru	-9 -8 14 -3 -6 -1 -2 37 -35
sides ua.from none view ru	-24 -8 -6 -7 -13 -8 12 9 -1
sides ua.from ru.of view ru	35 -55 -41 -16 43 -7 -12 -4 -24
sides ua.from ua.of view ru	-3 19 1 -1 -10 -1 -2 -9 -1
sides ua.from ua.to view ru	-16 9 0 -3 -15 -2 -11 -11 -3
sides ua.of none view null	-26 4 -23 11 -8 -7 0 0 12
sides ua.of none view ru	-3 -4 7 -13 -4 -11 -3 -23 10
sides ua.of none view ua	26 19 -38 0 -8 -7 -7 -18 2
sides ua.of own.of view ua	-47 29 44 -6 -9 -3 -3 -4 -19
sides ua.of own.to view ua	-66 -20 15 -22 31 -9 -8 42 -9
sides ua.of ru.agent view null	23 3 -14 -16 -1 -12 -10 -27 -4
sides ua.of ru.agent view ua	11 51 -12 -4 -16 -9 -7 -8 -34
sides ua.of ru.from view ua	23 3 -40 -9 -7 -6 -5 8 -20
sides ua.of ru.of view null	-30 32 15 -16 -7 -8 2 -12 -6
sides ua.of ru.of view ru	-26 -15 15 -26 -16 -11 -17 -12 17
sides ua.of ru.of view ua	61 23 -44 -22 -5 -6 -6 -46 -2
sides ua.of ua.of view null	-28 -3 -27 -28 41 -8 -6 12 -4
sides ua.of ua.of view ru	50 -76 75 -7 -5 -2 -3 -15 -35
sides ua.of ua.of view ua	-11 43 -46 13 -10 -8 -5 -15 -10
sides ua.of ua.to view null	26 -10 -25 -13 -3 -3 -2 -9 -1
sides ua.of ua.to view ua	12 3 -24 -12 -5 -2 -2 36 -2
sides ua.to none view null	-28 33 -30 -16 -16 16 -15 10 0
sides ua.to none view ru	-16 73 -85 -9 -11 -5 -6 3 22
sides ua.to none view ua	43 -3 -54 -5 -6 -7 -4 15 -24
sides ua.to own.of view ru	-19 80 5 -7 -10 -18 -10 -10 -4
sides ua.to own.to view ru	-33 2 7 -9 -9 -13 -5 39 -5
sides ua.to ru.agent view null	16 -16 -4 -9 -4 -7 -4 20 -2
sides ua.to ru.agent view ua	-84 94 -12 -6 -2 -4 -2 -6 -4
sides ua.to ru.from view ua	-22 26 -6 -6 -5 -2 -2 -11 -1
sides ua.to ru.of view null	10 33 -41 -9 -11 -7 -14 -16 1
sides ua.to ru.of view ru	18 -39 30 -5 -13 -51 21 -31 -3
sides ua.to ru.of view ua	-7 23 -35 -3 -5 -5 -4 -20 18
sides ua.to ru.to view null	-20 2 33 -12 -4 -4 -5 2 -11
sides ua.to ru.to view ru	19 25 -56 -4 -7 20 -15 4 -34
sides ua.to ru.to view ua	-54 23 24 -2 -4 -2 -5 0 -2
sides ua.to ua.of view null	-14 18 -9 -2 -3 -7 -1 17 -3
sides ua.to ua.of view ru	-32 -4 37 -4 -7 3 -4 -6 -5
sides ua.to ua.of view ua	11 5 -44 -3 -6 -10 -5 -19 -4
size more	-7 -66 -27 -18 -8 -7 -5 76 61
size more bodies	-32 -89 -34 -7 -11 -7 -6 151 -47
size more civilians	14 -88 -15 -14 -7 -10 -7 -7 42
size more military	-52 -79 -72 -6 -13 -11 -7 46 107
size more null	33 -31 -22 -10 -8 -8 -6 -19 31
size more people	-20 -63 -14 -38 -5 -5 -4 76 42
size one	126 -34 -39 -7 -8 -13 -6 -43 -17
size one bodies	68 -35 -43 -10 -9 -15 -14 -32 -12
size one civilians	-21 64 -2 -11 -13 -17 -11 -24 -23
size one military	98 -58 -32 -12 -9 -24 -6 -12 -30
size one null	100 -39 -44 -6 -9 -13 -5 -53 -13
size one people	82 -44 -30 -4 -2 -3 -3 -18 -9
size under 10	39 17 10 -10 -10 -6 -5 -27 -9
size under 10 bodies	30 49 -92 -7 -10 -13 -6 -42 -9
size under 10 civilians	-36 77 -8 -12 -13 -4 0 -52 3
size under 10 military	-5 26 22 -9 -18 -10 -12 -19 -16
size under 10 null	77 -38 3 -7 -5 -3 -4 -15 -13
size under 10 people	64 -55 54 -20 -9 -13 -6 -39 -15
size under 1500	15 16 -66 1 -10 -10 -6 57 -11
size under 1500 bodies	-21 118 -74 -8 -11 -10 -6 -34 -12
size under 1500 civilians	44 -69 -20 -9 -9 -11 -14 -1 4
size under 1500 military	32 -77 -100 -10 -14 -9 -7 81 18
size under 1500 null	24 65 -71 -10 -11 -15 -8 -36 -28
size under 1500 people	41 -137 -51 15 -8 -8 -5 95 -24
size under 400	-4 31 16 5 6 -11 -8 -17 -17
size under 400 bodies	-21 17 -11 -12 28 -13 -9 -1 -19
size under 400 civilians	29 -65 -33 -18 23 -14 -14 82 -44
size under 400 military	-8 30 30 -10 13 -13 -7 -29 -10
size under 400 null	23 -11 5 -4 -1 -9 -5 12 -22
size under 400 people	-27 54 9 39 -8 -11 -9 -45 -22
size under 50	6 -3 22 -10 -11 9 -3 -14 3
size under 50 bodies	-35 -43 139 -5 -7 -10 -6 -41 -10
size under 50 civilians	-40 55 4 -7 -16 -17 -11 -13 0
size under 50 military	-7 18 -13 -12 -18 41 5 -31 -10
size under 50 null	21 -53 1 -6 -6 5 -4 16 15
size under 50 people	37 35 -26 -24 -13 -6 -3 -61 1
tag inside: adj.dead	-41 38 2 -4 -8 -8 -4 13 -7
tag inside: adj.freed	-43 -24 4 5 25 -24 -11 67 -47
tag inside: adj.modifier	0 -14 1 -13 7 1 -1 -9 7
tag inside: adj.wounded	-26 -6 -27 -15 7 68 23 -32 -21
tag inside: category	-18 -5 1 -10 -7 4 -3 -7 13
tag inside: country	0 -34 -14 -8 -5 -4 -2 41 -3
tag inside: cue.among	94 -83 -2 -9 -4 -2 -2 -6 -3
tag inside: cue.anniversary	8 -3 -2 0 -1 -1 0 0 -1
tag inside: cue.born	83 -32 -14 -3 -2 -3 -2 -6 -18
tag inside: cue.captivity	-12 -19 -38 71 -1 -2 -6 0 -5
tag inside: cue.captured	30 -17 31 -13 -8 -7 -8 -13 -18
tag inside: cue.claims	17 -10 -10 -3 -4 -2 -1 -4 17
tag inside: cue.count	-2 29 -30 -26 -13 -11 -14 -13 -10
tag inside: cue.crime	57 -24 -3 -1 -1 -4 -2 -18 -13
tag inside: cue.deported	11 42 -19 -2 -2 -5 -2 -24 -7
tag inside: cue.each	15 -2 -13 -25 -16 -10 -9 -22 -10
tag inside: cue.evacuation	104 -67 -41 -25 -9 -7 -8 -70 -38
tag inside: cue.held	-19 -26 -18 25 -7 -5 -5 -18 26
tag inside: cue.in_return	46 -23 -32 -5 -14 -26 -5 -59 -2
tag inside: cue.included	-19 34 -54 -23 33 -20 -11 20 -38
tag inside: cue.local	106 -89 -101 -14 -19 -18 -13 33 22
tag inside: cue.mediated	-103 -4 -26 -38 -12 -12 -7 113 -6
tag inside: cue.missing	-25 -83 -28 -19 -25 -14 -19 -103 89
tag inside: cue.money	36 -6 -3 -1 -2 -1 -1 -15 -8
tag inside: cue.of_whole	19 -5 6 -16 -15 -5 -6 -5 -12
tag inside: cue.of_year	-7 42 -32 -5 -5 -4 -3 -17 -19
tag inside: cue.other_exchange	70 -12 -44 -4 -4 -2 -2 -10 -8
tag inside: cue.other_return	16 -1 -12 0 -1 -1 0 -1 -1
tag inside: cue.other_war	79 -48 -12 -12 -4 -3 -3 -10 -27
tag inside: cue.part	13 -18 28 -11 -9 -8 -7 -33 -7
tag inside: cue.recap	-6 -41 -6 -2 -3 -15 -2 -2 29
tag inside: cue.repatriation	-32 28 -24 -2 -10 -2 -2 27 -9
tag inside: cue.reunion	49 -34 -23 -9 -11 -4 -4 -37 -6
tag inside: cue.same_number	33 23 -45 5 -9 -18 -8 19 -15
tag inside: cue.since	12 39 -37 -3 -4 -9 -3 -70 -20
tag inside: cue.span	-14 55 3 -15 -10 -11 -9 -61 -14
tag inside: cue.stage	169 -122 -21 -13 -16 -38 -24 -109 -31
tag inside: cue.to_date	55 3 -29 -41 -12 -5 -5 -49 -15
tag inside: cue.unit	75 9 -71 -7 -5 -8 -8 -9 -4
tag inside: cue.year	2 -71 -17 -6 -5 -6 -6 42 -20
tag inside: foe.of	49 -42 38 -5 -6 -11 -10 -7 -15
tag inside: noun.body	-7 17 7 -8 11 -11 -6 5 -14
tag inside: noun.branch	42 -11 1 -10 -12 -17 1 -18 -14
tag inside: noun.child	54 2 -71 -7 -9 -17 -8 37 -32
tag inside: noun.civilian	-61 39 18 -11 -5 -5 -4 -21 18
tag inside: noun.exchange	-32 -72 -49 -20 -13 -21 -11 109 -29
tag inside: noun.family	63 -12 -20 -23 -10 -13 -7 -37 -14
tag inside: noun.foreigner	46 27 -97 -22 -10 -9 -7 -42 -12
tag inside: noun.man	30 3 -24 -5 -8 -9 -3 -31 -8
tag inside: noun.military	-26 24 15 -9 2 5 -5 -8 -5
tag inside: noun.other	67 -27 -11 -5 -5 -3 -3 -35 21
tag inside: noun.people	-2 9 -9 13 -6 -10 -5 1 1
tag inside: noun.rank	96 -58 -36 -5 -5 -15 -4 -15 -7
tag inside: noun.soldier	-9 -17 24 -13 0 -5 -15 -30 3
tag inside: noun.woman	-19 6 38 -17 -10 -16 -11 -23 -22
tag inside: own.of	-1 11 11 -16 -7 -10 -8 -10 3
tag inside: qualifier.approx	-36 32 -33 -15 -12 12 -7 -43 66
tag inside: qualifier.at_least	13 -50 -30 -11 18 -19 -9 -58 73
tag inside: qualifier.at_most	24 -8 -22 -3 -4 -4 -3 -14 26
tag inside: qualifier.more_than	7 -52 -26 -8 -11 -9 -7 20 55
tag inside: ru.agent	-18 -19 25 -24 -13 -14 26 7 -16
tag inside: ru.of	-37 -78 92 -11 -6 -14 2 3 13
tag inside: ua.agent	-43 40 -27 -15 -7 2 -4 31 3
tag inside: ua.of	-13 56 -35 -14 0 -3 -5 9 -1
tag inside: verb.bring	-34 15 12 7 -7 -4 -4 -25 -2
tag inside: verb.come	21 -26 -24 40 -19 -11 -6 -29 -9
tag inside: verb.get	-20 -44 35 -2 -5 -5 -3 -4 -1
tag inside: verb.give	16 16 -10 -8 -4 -8 -1 -1 -1
tag inside: verb.held_exchange	17 -31 -25 -5 -9 -16 -7 28 -12
tag inside: verb.other	-38 -5 -10 -3 -6 60 -3 -27 -24
tag inside: view.ru	104 -56 -51 -6 -8 -5 -3 -51 -13
tag inside: view.ua	-22 79 -47 -8 -13 2 -5 -1 -6
tag left 1: adj.freed	-18 -6 -3 20 -9 -5 -5 -3 -11
tag left 1: adj.modifier	-29 -8 11 -10 9 13 -9 -22 26
tag left 1: adj.wounded	53 -48 -23 -15 -17 -6 -7 -9 -14
tag left 1: category	61 -22 -39 -6 -7 -6 -5 -7 0
tag left 1: country	85 -61 -68 -32 -18 -17 -12 -38 -26
tag left 1: cue.agreed	20 25 -43 -11 -3 -11 -6 -42 -4
tag left 1: cue.agreement	16 24 -50 -20 -7 -20 -11 -13 -1
tag left 1: cue.all	13 23 -20 -13 -8 -9 -5 -18 -14
tag left 1: cue.already	-22 -32 -36 -7 -7 -6 -4 77 -3
tag left 1: cue.among	-10 36 -42 -7 -6 -6 -5 -4 -10
tag left 1: cue.border	41 -32 -15 -8 -7 -7 -6 -24 -18
tag left 1: cue.born	38 -24 -6 -6 -1 -2 -2 -2 -2
tag left 1: cue.called_off	65 -55 -4 -1 -1 -8 -4 -2 -2
tag left 1: cue.captivity	-25 9 7 -6 -5 -8 -4 5 8
tag left 1: cue.captured	53 -11 -22 -1 -1 -1 -1 -6 -9
tag left 1: cue.claims	8 -38 12 15 -27 -9 -6 2 6
tag left 1: cue.completed	-17 -28 -8 -10 -7 -8 -5 35 7
tag left 1: cue.count	31 9 -7 -13 -4 -5 -3 -2 -6
tag left 1: cue.crime	46 -31 -2 -1 -1 -1 -1 -7 -2
tag left 1: cue.deported	81 -8 -26 -9 -7 -12 -5 -76 -26
tag left 1: cue.each	79 -60 -6 -25 -13 -7 -5 -26 -5
tag left 1: cue.evacuation	48 -18 -19 -3 -2 -3 -2 -30 -20
tag left 1: cue.ever_captured	52 -11 -3 -1 -1 -1 -2 -36 -29
tag left 1: cue.footage	79 -11 -14 -2 -6 -3 -4 -27 -48
tag left 1: cue.held	-18 -50 -40 3 -9 -8 -8 -68 98
tag left 1: cue.in_captivity	6 -24 -4 -2 -3 -6 -3 -19 44
tag left 1: cue.in_return	46 -39 -4 -16 -10 -14 -9 2 -17
tag left 1: cue.included	7 51 -35 4 -4 -4 -3 -21 -12
tag left 1: cue.local	6 -100 -44 -15 67 -16 -13 -27 -33
tag left 1: cue.mediated	18 -77 -18 -36 -11 -8 -6 18 -11
tag left 1: cue.missing	3 -33 -21 -8 -9 -5 -5 -15 15
tag left 1: cue.month	51 -40 -5 -1 0 -1 -1 -6 -2
tag left 1: cue.of_whole	24 16 -35 11 -10 -8 -6 -14 -12
tag left 1: cue.of_year	7 2 -31 -17 -11 -7 -6 17 -35
tag left 1: cue.one_sided	-38 29 -12 -3 -6 -13 -5 59 -5
tag left 1: cue.other_exchange	57 -39 -36 -12 -4 -6 -3 -46 -2
tag left 1: cue.other_return	46 1 -13 -4 -7 -8 -6 -41 -25
tag left 1: cue.outside	-58 -7 -1 -10 -6 26 -32 -9 -15
tag left 1: cue.part	23 12 -13 -4 -6 -7 -4 -11 -11
tag left 1: cue.planned	20 18 -69 -11 -9 -11 -8 -18 -19
tag left 1: cue.recap	27 13 -37 -10 -6 -7 -5 -30 -10
tag left 1: cue.record	-32 -39 -6 -6 -15 -7 -6 44 -34
tag left 1: cue.relative	-4 -7 -12 -24 -11 -13 -2 -8 14
tag left 1: cue.repatriation	44 -5 -10 -15 -13 -4 -4 -12 -21
tag left 1: cue.reunion	40 -32 -40 -29 -9 -8 -8 9 -8
tag left 1: cue.since	1 47 -58 -4 -5 -8 -4 -20 -25
tag left 1: cue.span	-15 51 1 -15 -10 -10 -9 -36 -12
tag left 1: cue.stage	27 -27 -53 54 -8 -3 -3 -25 -10
tag left 1: cue.to_date	-13 8 -22 -3 -6 -5 -3 28 -2
tag left 1: cue.today	-9 49 2 -13 -10 10 -8 -20 -48
tag left 1: cue.total	-106 48 51 35 -24 -25 -15 -27 -43
tag left 1: cue.training	29 -17 -1 -1 -2 -2 -2 -8 -4
tag left 1: cue.transit	0 -13 -20 31 -8 -1 -1 4 -1
tag left 1: cue.venue	4 57 -59 -1 -1 -2 -1 -1 -6
tag left 1: cue.visit	56 -34 -2 -2 -8 -2 -1 -2 -8
tag left 1: cue.year	-53 -69 -24 -6 -6 -5 -6 74 -24
tag left 1: cue.yesterday	118 -75 -83 -24 -54 -13 -11 -69 -10
tag left 1: foe.of	10 -1 -4 0 -1 -1 -1 -13 11
tag left 1: noun.body	-29 41 -18 -5 -5 -6 -4 14 -7
tag left 1: noun.branch	31 -25 -1 -1 -1 -1 -1 -1 -3
tag left 1: noun.child	10 -31 0 -6 -2 -4 -3 -12 -5
tag left 1: noun.civilian	65 15 -59 -6 -13 -10 -14 -63 -56
tag left 1: noun.exchange	33 -11 -1 12 -7 -2 -8 -9 -13
tag left 1: noun.family	17 -28 -23 -7 -10 -12 -8 -10 22
tag left 1: noun.military	33 6 -29 -9 -9 -27 -11 -34 -41
tag left 1: noun.other	-3 30 -7 -6 -7 -6 -4 11 -29
tag left 1: noun.people	18 42 -58 -8 -6 -5 -4 -12 2
tag left 1: noun.rank	-9 37 -59 -24 -21 -33 -22 -19 -29
tag left 1: noun.woman	62 -39 -46 -3 -2 -2 -4 -1 -2
tag left 1: own.of	-7 55 -59 -11 -14 -4 -6 -15 -40
tag left 1: own.to	-13 17 10 -11 -11 -8 -9 -12 -8
tag left 1: ru.agent	4 -49 29 -29 -16 24 -15 -24 15
tag left 1: ru.from	-42 56 -55 -9 -3 -7 -3 17 -4
tag left 1: ru.of	-9 -19 17 -22 -19 -21 -10 -22 26
tag left 1: ru.to	14 -52 18 -6 -6 2 -12 3 -13
tag left 1: ua.agent	-52 69 -63 -7 -11 -36 -10 21 -12
tag left 1: ua.from	11 -49 63 -4 -16 -3 -11 16 -23
tag left 1: ua.of	31 11 -41 -7 -15 -4 -7 -16 -16
tag left 1: ua.to	18 -15 -36 -9 -8 -7 -10 31 -10
tag left 1: verb.bring	-21 22 15 -4 -5 -9 -3 10 -14
tag left 1: verb.come	-26 17 7 -2 9 -11 -7 12 -14
tag left 1: verb.future	-1 -11 30 -4 -5 -17 -3 -35 13
tag left 1: verb.get	3 -4 17 -9 -8 -14 -4 0 -13
tag left 1: verb.give	-28 23 15 -8 -10 1 -4 5 -13
tag left 1: verb.held_exchange	30 -16 4 6 -8 -9 -7 -11 -10
tag left 1: verb.home	11 -16 -3 -1 -8 -10 -7 11 -11
tag left 1: verb.managed	20 -61 -7 -29 -7 -21 -7 -11 -29
tag left 1: verb.noun	-13 7 7 7 -8 -6 -6 -19 11
tag left 1: verb.other	38 -13 3 -4 22 18 -2 -42 -13
tag left 1: verb.swap	0 -2 -15 45 -9 -4 -8 -15 -14
tag left 1: verb.will	46 -46 -26 -7 -6 -11 -3 4 16
tag left 1: view.ru	63 -21 -40 -2 -14 -2 -7 34 -55
tag left 1: view.ua	-5 14 -8 -1 -1 -1 0 -4 5
tag left 3: adj.dead	-6 4 -2 -11 -9 -10 -8 8 -12
tag left 3: adj.freed	48 -10 -10 16 -5 2 -5 -58 -25
tag left 3: adj.modifier	11 -2 -14 2 -6 -10 -3 -21 10
tag left 3: adj.wounded	21 -5 -56 -8 -10 -10 32 -9 -21
tag left 3: category	5 -5 -9 -4 -5 -11 3 1 0
tag left 3: country	-4 17 -18 25 -8 -6 -5 -18 1
tag left 3: cue.agreed	30 -22 -1 -7 -6 -4 -3 6 -10
tag left 3: cue.agreement	39 -33 -7 14 -5 -4 -3 -3 -7
tag left 3: cue.all	-30 -36 -25 11 -7 -9 -6 -30 57
tag left 3: cue.already	0 -30 -7 -22 -7 -6 -5 37 -9
tag left 3: cue.among	2 23 -38 -4 -4 -6 -3 -6 -7
tag left 3: cue.border	17 2 -3 -15 -12 -11 -9 -35 -25
tag left 3: cue.born	84 -52 -18 -7 -2 -3 -1 -15 -4
tag left 3: cue.called_off	54 -38 -13 -3 -2 -5 -2 -10 -11
tag left 3: cue.captivity	-2 -17 19 -12 -2 -7 -6 5 12
tag left 3: cue.captured	44 -10 -24 -1 -2 -1 -1 -7 0
tag left 3: cue.claims	-13 -16 19 -3 -4 -14 -10 -27 25
tag left 3: cue.completed	-54 11 6 10 4 6 -7 25 -21
tag left 3: cue.count	7 -3 -18 13 -7 3 -4 -3 -7
tag left 3: cue.crime	59 -15 -7 -1 -2 -2 -1 -47 -34
tag left 3: cue.denied	9 -28 -7 -9 -8 -5 -6 -48 19
tag left 3: cue.deported	72 -22 -18 -5 -3 -4 -3 -30 -42
tag left 3: cue.each	-32 27 27 -23 -34 -11 -8 -16 -16
tag left 3: cue.evacuation	36 -52 23 -17 -9 -6 -5 -66 23
tag left 3: cue.ever_captured	50 -12 -6 -1 -2 -1 -2 -36 -29
tag left 3: cue.footage	9 28 -35 -9 -5 -6 -5 -47 -4
tag left 3: cue.good_news	-66 68 3 -9 -3 -2 -2 -6 -3
tag left 3: cue.held	4 -49 -35 4 10 -8 -7 -8 24
tag left 3: cue.in_captivity	35 -62 -5 -5 -5 -8 -4 -29 19
tag left 3: cue.in_return	-30 35 -2 3 5 -11 2 -14 -11
tag left 3: cue.included	-12 10 -23 16 -4 -6 -3 12 -19
tag left 3: cue.local	15 -85 -79 -10 62 -11 -8 -27 -32
tag left 3: cue.mediated	-13 -23 -4 0 -6 -5 -4 24 -13
tag left 3: cue.missing	-47 -33 -17 -8 -9 -9 -7 -50 70
tag left 3: cue.money	22 -3 -4 -1 -1 -1 -1 -10 -3
tag left 3: cue.month	-35 -31 -49 -5 -6 -5 -5 58 -26
tag left 3: cue.of_whole	23 3 -1 -5 -9 -5 -4 -13 -13
tag left 3: cue.of_year	2 -12 -12 -7 -6 -3 -3 30 -11
tag left 3: cue.on_shield	-65 69 -43 -3 -8 -4 -3 13 -10
tag left 3: cue.one_sided	-58 35 -3 36 -9 11 -28 -8 -12
tag left 3: cue.other_exchange	81 -52 -28 -3 -2 -4 -3 -22 -3
tag left 3: cue.other_return	46 0 -34 -4 -7 -5 -3 -25 -6
tag left 3: cue.other_war	71 -28 -21 -12 -3 -2 -2 -7 -9
tag left 3: cue.outside	-51 -48 0 -12 -11 50 12 18 -17
tag left 3: cue.parcel	62 -58 -7 -1 -1 -1 -1 -1 -1
tag left 3: cue.part	46 -7 -11 -5 -5 3 -3 -18 -12
tag left 3: cue.planned	49 -14 -31 -6 -4 -4 -3 -28 -9
tag left 3: cue.postponed	35 5 -32 -4 -1 -1 -1 -2 -2
tag left 3: cue.ready	8 -11 -22 -7 -8 -5 -5 -38 21
tag left 3: cue.recap	66 -23 -57 -7 -7 -11 -5 -4 -8
tag left 3: cue.record	39 -38 -34 -7 -7 -9 -5 7 -14
tag left 3: cue.relative	41 -24 -20 -7 14 -1 -5 -22 5
tag left 3: cue.repatriation	-55 59 -17 -3 -8 -4 -2 20 -8
tag left 3: cue.reunion	10 -5 3 -8 -11 -11 -9 2 -9
tag left 3: cue.same_number	35 -37 13 -14 -26 -22 -22 -12 -14
tag left 3: cue.since	-12 -22 -9 -7 -4 -4 -3 49 -14
tag left 3: cue.span	-6 -57 10 -24 -8 -7 -4 47 -12
tag left 3: cue.stage	26 -45 47 -11 -6 -4 -3 -30 -4
tag left 3: cue.thanks	33 -17 -11 -4 -7 -3 -2 12 -2
tag left 3: cue.third	39 -9 -16 -3 -4 -2 -1 -6 -10
tag left 3: cue.to_date	2 -54 -37 13 -6 -5 -4 46 -16
tag left 3: cue.today	-29 37 16 0 -10 -11 -6 -20 -12
tag left 3: cue.total	-19 -38 -36 46 -10 -13 -10 65 -23
tag left 3: cue.training	35 -3 -25 -3 -3 -2 -1 -1 -2
tag left 3: cue.transit	-57 10 45 5 -9 -9 -7 -6 -15
tag left 3: cue.unit	53 -12 -42 -6 -7 -14 -4 -34 7
tag left 3: cue.venue	37 -42 2 27 -4 -2 -2 -22 -2
tag left 3: cue.visit	42 -39 -3 -1 -4 -3 -1 -1 -7
tag left 3: cue.year	-8 -27 -5 -5 -5 -3 -3 32 -10
tag left 3: cue.yesterday	103 -69 34 -30 -13 -13 -7 -103 -15
tag left 3: foe.agent	17 -19 27 -5 -7 -12 -8 -13 -22
tag left 3: foe.from	-72 -42 54 -4 -7 -4 -8 -29 66
tag left 3: foe.of	-15 -9 6 -7 -10 -21 11 -35 32
tag left 3: foe.to	-8 -11 28 -11 -13 -12 -12 -42 18
tag left 3: noun.body	42 -10 -38 -12 4 -11 -7 -15 -12
tag left 3: noun.branch	9 20 -21 -4 -3 -8 -4 -27 6
tag left 3: noun.child	-26 -45 4 -7 -7 -9 -6 67 -12
tag left 3: noun.civilian	-48 29 -19 -13 -12 -14 -10 -10 21
tag left 3: noun.exchange	-18 0 3 -1 -11 -3 -1 25 -14
tag left 3: noun.family	9 -13 4 -24 -8 -6 -5 27 14
tag left 3: noun.foreigner	59 -40 -8 -1 -3 -1 -2 -8 -10
tag left 3: noun.man	7 -87 48 -6 -8 -11 -7 -9 -12
tag left 3: noun.military	2 -9 8 -7 -2 -11 -1 0 6
tag left 3: noun.other	12 2 -13 -7 -3 -5 -4 16 -4
tag left 3: noun.people	13 -7 13 -12 5 -9 -4 -23 2
tag left 3: noun.rank	33 -24 3 -3 -4 -13 -4 -5 -8
tag left 3: noun.soldier	-54 2 6 14 14 -26 -4 -37 -4
tag left 3: noun.woman	67 -40 -14 -2 -3 -5 -4 -7 -13
tag left 3: own.agent	-6 -30 19 -10 -10 -13 -7 31 -5
tag left 3: own.from	8 48 -42 -3 -5 -6 -4 18 -15
tag left 3: own.of	-17 45 -7 -9 -16 -10 -12 -28 -21
tag left 3: own.to	-11 17 -20 -6 2 -8 -6 22 -12
tag left 3: qualifier.approx	32 -5 -58 -6 -6 -11 -4 -67 20
tag left 3: qualifier.at_least	5 -19 -3 -1 -6 -3 -2 -9 21
tag left 3: qualifier.at_most	-8 -29 43 -20 -16 -8 -5 0 -5
tag left 3: qualifier.more_than	48 -21 -22 -15 -5 -10 -22 -28 -10
tag left 3: ru.agent	-17 -19 21 -7 -12 5 -10 6 -2
tag left 3: ru.from	10 1 -52 -2 -8 -11 -6 7 3
tag left 3: ru.of	12 -19 20 -3 -8 -7 -8 -15 -4
tag left 3: ru.to	-35 -29 40 -7 -10 -7 -4 26 -14
tag left 3: ua.agent	-17 12 9 2 -12 -8 1 -7 -9
tag left 3: ua.from	-21 -42 26 -9 20 -5 8 22 -19
tag left 3: ua.of	-6 2 -2 -3 -3 -6 2 -13 -1
tag left 3: ua.to	-44 47 11 -5 -7 3 -5 -5 -4
tag left 3: verb.bring	-2 -7 -5 4 -11 -5 -3 18 -13
tag left 3: verb.come	48 -32 12 -14 -16 0 -7 -1 -18
tag left 3: verb.future	33 -16 -11 -11 -5 -3 -2 -17 17
tag left 3: verb.get	-2 12 23 -13 -17 -6 -6 -23 -13
tag left 3: verb.give	-15 18 9 -10 -21 7 -10 -10 -10
tag left 3: verb.held_exchange	13 11 -2 -17 -14 -1 -7 -13 -7
tag left 3: verb.home	15 -4 -12 1 -9 -9 -7 0 -12
tag left 3: verb.managed	-32 -4 11 -5 -7 5 -7 25 -13
tag left 3: verb.noun	12 -23 2 4 -6 -6 -5 10 -13
tag left 3: verb.other	4 -9 -8 -5 -19 29 -4 -2 0
tag left 3: verb.swap	-6 -18 20 -25 -9 1 -6 12 -15
tag left 3: verb.will	6 37 -10 -8 -7 2 -6 -32 26
tag left 3: view.ru	-25 -10 -24 -8 23 -4 -5 4 34
tag left 3: view.ua	12 55 -18 -8 -11 -14 -4 -38 -19
tag left 3: voice.ru	-26 19 -9 -10 -13 -5 -6 -20 27
tag left 3: voice.ua	-6 32 -24 -25 -16 -10 -9 -7 26
tag left 7: adj.dead	-6 11 -10 -3 -4 -5 -4 0 -6
tag left 7: adj.freed	8 8 -15 -12 -4 -4 -4 31 -29
tag left 7: adj.modifier	9 -4 -25 -8 7 -5 -7 17 -4
tag left 7: adj.wounded	-33 43 -43 2 -7 -8 19 -48 -20
tag left 7: category	-21 -3 8 -6 -5 -10 0 -7 5
tag left 7: country	8 -46 -1 42 -10 -7 -5 -9 0
tag left 7: cue.agreed	82 -18 -14 -19 -1 -8 1 -50 -9
tag left 7: cue.agreement	-2 15 -16 -19 -5 -10 -3 24 -17
tag left 7: cue.all	17 -28 -37 -16 -2 -3 -2 54 -29
tag left 7: cue.already	33 -56 -8 -8 38 -8 -5 -18 -16
tag left 7: cue.among	1 -20 44 -3 -6 -6 -4 -14 -16
tag left 7: cue.anniversary	33 -6 -3 -3 -3 -2 -1 -29 -1
tag left 7: cue.border	-17 27 11 -13 -13 -14 -9 -25 -22
tag left 7: cue.born	25 10 -34 -4 -3 -4 -3 -13 -8
tag left 7: cue.called_off	47 -39 -14 -1 -1 -1 -1 -2 -1
tag left 7: cue.captivity	-3 -1 -4 0 -14 2 3 -5 16
tag left 7: cue.captured	54 -20 -23 -9 -2 -3 -2 -14 9
tag left 7: cue.claims	-19 14 -6 -4 4 -10 -7 -25 2
tag left 7: cue.completed	-3 2 13 -8 -5 -7 -6 -13 -2
tag left 7: cue.count	-15 -35 3 0 -7 1 1 36 -12
tag left 7: cue.crime	10 -4 -1 -1 -1 -1 0 -1 -1
tag left 7: cue.denied	88 -45 -17 -29 -7 -3 -3 -36 -39
tag left 7: cue.deported	-27 7 -33 -31 -7 -8 -6 62 20
tag left 7: cue.each	-53 -43 -8 3 65 5 -28 14 -25
tag left 7: cue.evacuation	45 35 -23 -10 -10 -2 -4 -59 -22
tag left 7: cue.ever_captured	69 -44 -3 -5 -5 -2 -8 -52 -41
tag left 7: cue.film	45 -22 -7 -13 -4 -4 -3 -9 -4
tag left 7: cue.footage	53 -62 -7 -3 -3 -3 -3 -50 10
tag left 7: cue.good_news	-23 40 5 -5 -6 -3 -3 -19 -32
tag left 7: cue.held	8 33 -37 -15 -11 -8 -8 -18 1
tag left 7: cue.in_captivity	6 33 -61 -11 -8 -10 -9 -22 10
tag left 7: cue.in_return	-20 15 26 -11 -16 -10 -10 -11 -12
tag left 7: cue.included	52 -23 -30 -3 -5 4 -4 -1 -40
tag left 7: cue.local	98 -80 -31 -10 -24 -9 -7 -21 -35
tag left 7: cue.mediated	-32 4 -29 52 -6 -10 -6 2 9
tag left 7: cue.missing	17 -20 -17 -13 -9 -10 -8 -43 21
tag left 7: cue.money	66 -3 -2 -1 -1 -1 -1 -56 -5
tag left 7: cue.month	2 -88 -27 -5 -4 -5 -3 80 -19
tag left 7: cue.of_whole	-6 16 -5 -7 1 -9 -2 11 -20
tag left 7: cue.of_year	0 -14 -19 9 -5 -5 -4 12 -16
tag left 7: cue.on_shield	6 45 -16 -2 -5 -4 -3 -45 -6
tag left 7: cue.one_sided	-41 31 -51 24 -11 40 -44 -17 -11
tag left 7: cue.other_exchange	24 8 -34 -3 -4 -3 -3 -10 -12
tag left 7: cue.other_return	64 -43 25 -10 -9 -10 -5 -19 -4
tag left 7: cue.other_war	78 -56 -13 -8 -3 -3 -1 -2 -3
tag left 7: cue.outside	-63 -39 -133 -16 -14 89 63 -3 -17
tag left 7: cue.parcel	30 -24 -10 -1 -2 -1 -1 -2 -1
tag left 7: cue.part	-9 8 24 -8 13 -7 -5 -21 -32
tag left 7: cue.planned	65 -8 -37 -4 -4 -7 -3 -38 -3
tag left 7: cue.postponed	-9 4 36 -8 -9 -19 -9 -55 -20
tag left 7: cue.ready	83 -29 -43 -5 -5 -7 -6 -24 -21
tag left 7: cue.recap	111 -54 -98 -11 -6 -5 -4 -39 36
tag left 7: cue.record	39 15 -18 4 -5 -6 -5 -49 -14
tag left 7: cue.relative	25 -53 19 10 14 -5 -4 -5 -1
tag left 7: cue.repatriation	21 21 -58 -5 -6 -7 -4 24 -35
tag left 7: cue.reunion	-61 24 53 -25 -9 9 -8 -3 -14
tag left 7: cue.review	-5 -8 -13 -8 -4 -2 -4 34 -31
tag left 7: cue.same_number	-46 -38 51 -9 -22 -47 35 -35 -34
tag left 7: cue.since	-20 -25 -22 -8 -5 -4 -3 73 -13
tag left 7: cue.span	7 -66 -4 -7 -9 -6 -4 41 -7
tag left 7: cue.stage	33 5 -21 -27 -12 -5 -6 -1 -20
tag left 7: cue.thanks	4 -7 -5 30 -13 -9 -6 -6 -21
tag left 7: cue.third	74 -31 -46 -6 -2 -2 -2 -9 -3
tag left 7: cue.to_date	-45 -23 -34 -14 -7 -6 -5 66 18
tag left 7: cue.today	-4 20 -16 -7 -3 -10 -6 -23 15
tag left 7: cue.total	-28 17 -15 -20 -8 -6 -5 57 -15
tag left 7: cue.training	-43 24 -33 55 -8 -7 -6 -56 -16
tag left 7: cue.transit	-10 -13 21 -13 -16 -5 -6 -1 -32
tag left 7: cue.unit	-47 74 -30 -6 -5 -10 -4 -7 -14
tag left 7: cue.venue	-11 10 1 15 -16 -5 -4 -13 -24
tag left 7: cue.visit	30 -16 -4 -2 -3 -1 -1 0 -8
tag left 7: cue.year	40 -52 -30 11 -6 -4 -4 4 -25
tag left 7: cue.yesterday	-27 -20 -9 -14 48 -17 -9 33 -32
tag left 7: foe.agent	31 9 -28 -4 -5 -6 -5 -13 -26
tag left 7: foe.from	-8 -26 40 -9 -24 -14 -14 -28 -36
tag left 7: foe.of	-22 73 -51 -10 -7 -7 -7 -18 -10
tag left 7: foe.to	-8 -7 19 -6 -6 -12 -8 -18 -20
tag left 7: noun.body	-27 18 6 -4 -14 -6 -5 10 -8
tag left 7: noun.branch	2 -1 15 -4 -4 -7 -5 -5 -10
tag left 7: noun.child	20 -11 15 -14 -6 -8 -6 -15 -22
tag left 7: noun.civilian	-17 -27 -25 -26 -12 -14 -11 -3 62
tag left 7: noun.exchange	-5 -20 10 8 -12 3 2 5 -11
tag left 7: noun.family	0 -2 27 -15 -7 -6 -4 -17 -9
tag left 7: noun.foreigner	48 -23 6 -9 -5 -2 -2 -11 -6
tag left 7: noun.man	6 19 -27 -4 -5 -7 -4 -20 -20
tag left 7: noun.military	-3 -1 1 0 -8 -3 1 -12 2
tag left 7: noun.other	26 0 -12 1 1 -5 -3 2 -13
tag left 7: noun.people	-3 6 6 -3 2 -9 -3 -5 -1
tag left 7: noun.rank	-5 -19 35 -6 -4 -10 -4 -6 -9
tag left 7: noun.soldier	-32 42 -17 -6 -7 -8 -6 35 -4
tag left 7: noun.woman	32 -46 34 -5 -5 -5 -5 -24 -17
tag left 7: own.agent	-21 13 41 -8 -8 -7 -2 -35 -8
tag left 7: own.from	34 13 -77 -7 -13 -19 -22 -12 31
tag left 7: own.of	-13 -41 23 -16 -14 -16 0 -19 37
tag left 7: own.to	5 16 10 -7 -21 -1 -6 -10 -11
tag left 7: qualifier.approx	-12 6 -9 39 -5 -6 -4 -20 -18
tag left 7: qualifier.at_least	-3 -9 -2 -1 -4 -1 -1 -17 28
tag left 7: qualifier.at_most	15 26 -46 -3 -4 6 -3 1 -9
tag left 7: qualifier.more_than	-7 -36 -61 -8 -6 25 16 54 -11
tag left 7: ru.agent	-10 -19 7 17 -10 -7 -7 -13 -6
tag left 7: ru.from	6 18 -27 3 -8 14 -7 -50 -7
tag left 7: ru.of	-18 -20 23 14 2 -8 -2 -7 -8
tag left 7: ru.to	-8 6 10 -9 -17 -10 -10 -8 0
tag left 7: ua.agent	-26 4 0 3 -6 -9 -8 -4 -11
tag left 7: ua.from	9 -50 25 -8 27 -6 -7 4 -21
tag left 7: ua.of	-9 -13 -5 6 -2 -6 -4 0 3
tag left 7: ua.to	-2 21 -12 -4 -8 -7 -4 -4 -8
tag left 7: verb.bring	14 -2 13 -10 -11 3 -8 -10 -7
tag left 7: verb.come	14 1 1 -7 -17 16 -6 -35 -5
tag left 7: verb.future	66 -66 -33 -2 -3 -8 -4 1 5
tag left 7: verb.get	14 17 -14 -11 10 -11 -8 -22 -11
tag left 7: verb.give	5 -12 -1 -9 26 -14 0 -21 -12
tag left 7: verb.held_exchange	-15 42 -5 -15 -15 -1 -1 -23 -7
tag left 7: verb.home	-3 7 11 -6 -2 23 -5 -38 -16
tag left 7: verb.managed	-43 8 -5 1 -6 34 -5 8 8
tag left 7: verb.noun	-33 23 7 -13 -6 -6 -4 15 -6
tag left 7: verb.other	12 -22 10 -3 -3 -2 -1 10 -5
tag left 7: verb.swap	10 -7 8 -9 -16 -18 3 2 -7
tag left 7: verb.will	-47 -20 1 -5 -4 -4 -4 58 4
tag left 7: view.ru	16 -49 33 -7 -39 -5 -5 2 17
tag left 7: view.ua	7 -9 -4 -21 -7 6 -7 -12 -10
tag left 7: voice.ru	-25 -12 -15 -12 46 -9 -8 -8 21
tag left 7: voice.ua	-27 -15 20 -16 -16 -10 -7 14 16
tag left beyond: adj.dead	-2 10 -1 -7 -6 -5 -4 -8 -6
tag left beyond: adj.freed	10 15 -33 -4 -2 -6 -5 0 -18
tag left beyond: adj.modifier	7 -25 -5 5 0 -5 -5 6 14
tag left beyond: adj.wounded	17 -1 -65 -2 -9 8 39 -38 -21
tag left beyond: category	9 -5 -8 -6 -6 -7 3 -13 7
tag left beyond: country	8 -24 -3 33 -4 -5 -3 -14 2
tag left beyond: cue.agreed	26 3 -51 -9 27 -4 -5 -20 -9
tag left beyond: cue.agreement	-13 13 -33 0 20 -10 -7 1 -14
tag left beyond: cue.all	44 -50 -68 -9 -7 1 -5 -10 27
tag left beyond: cue.already	23 -49 -20 -12 31 -10 -10 14 -18
tag left beyond: cue.among	43 -31 -31 -4 -5 -7 -3 -7 27
tag left beyond: cue.anniversary	69 -38 6 34 -5 -2 -2 -45 -2
tag left beyond: cue.border	-23 44 -30 -10 -12 -6 -6 -7 -16
tag left beyond: cue.born	26 1 -24 -4 -3 -6 -3 -20 15
tag left beyond: cue.called_off	40 -32 -11 -1 -1 -1 -1 -1 -1
tag left beyond: cue.captivity	11 -16 -3 8 -11 2 -1 -2 5
tag left beyond: cue.captured	0 12 -2 -6 -3 -5 -3 -10 -7
tag left beyond: cue.claims	-16 5 -14 -2 1 -8 -4 -5 17
tag left beyond: cue.completed	-10 0 3 4 -1 -1 -4 -6 -10
tag left beyond: cue.count	-9 -1 3 15 -9 2 0 -12 -14
tag left beyond: cue.crime	53 -20 -3 -1 -1 -1 -1 -42 -32
tag left beyond: cue.denied	72 -44 -18 -8 -7 -4 -4 -29 -50
tag left beyond: cue.deported	-9 10 -32 -17 -6 -8 -6 35 -16
tag left beyond: cue.each	-27 -51 4 33 78 5 -13 -23 -24
tag left beyond: cue.evacuation	30 21 15 -9 -5 -3 -4 -82 2
tag left beyond: cue.ever_captured	44 -32 -4 -3 -3 -1 -4 -19 -17
tag left beyond: cue.film	73 -63 -2 -2 -3 -4 -2 -24 -6
tag left beyond: cue.footage	42 -2 -14 -4 -6 -4 -4 -40 -36
tag left beyond: cue.good_news	-26 51 -3 -8 -11 -7 -4 -36 -21
tag left beyond: cue.held	10 31 -39 -19 -6 -8 -7 -25 11
tag left beyond: cue.in_captivity	-38 29 -62 -13 -8 -12 -13 -19 68
tag left beyond: cue.in_return	-6 -28 9 -3 34 -12 -8 -12 -13
tag left beyond: cue.included	-7 5 -27 15 -7 -2 -3 32 -35
tag left beyond: cue.local	60 -6 -50 -5 -3 -4 -4 -28 -46
tag left beyond: cue.mediated	-2 1 -7 25 -8 -5 -2 -30 3
tag left beyond: cue.missing	-39 -56 -26 -11 -11 -12 -8 11 57
tag left beyond: cue.money	66 -3 -2 -1 -1 -1 -1 -55 -6
tag left beyond: cue.month	-55 -28 -44 -8 -6 -5 -4 85 -22
tag left beyond: cue.name	-44 16 1 -4 -4 -10 -4 21 -19
tag left beyond: cue.nth	-46 40 -10 -16 -3 -7 -4 -32 -9
tag left beyond: cue.of_whole	9 -4 5 1 -5 -5 -1 -8 -2
tag left beyond: cue.of_year	15 -2 -16 0 -6 -5 -4 19 -19
tag left beyond: cue.on_shield	27 2 -11 -1 -3 -6 -2 -8 -2
tag left beyond: cue.one_sided	-46 -3 -11 21 -15 35 7 -24 -29
tag left beyond: cue.other_exchange	41 2 -31 -2 -2 -3 -2 -9 -10
tag left beyond: cue.other_return	50 -56 45 -7 -4 -3 -3 -38 -8
tag left beyond: cue.other_war	61 -37 -11 -13 -2 -3 -2 -7 -12
tag left beyond: cue.outside	-75 -38 -120 -17 -14 71 83 14 -34
tag left beyond: cue.parcel	56 -40 -14 -3 -4 -5 -2 -7 -3
tag left beyond: cue.part	-5 31 6 4 1 -8 -3 -27 -25
tag left beyond: cue.planned	51 -11 -38 -4 -4 -8 -3 -21 8
tag left beyond: cue.postponed	-27 27 34 -10 -6 -12 -6 -35 -18
tag left beyond: cue.ready	0 -50 -5 -6 -7 -5 -4 -26 35
tag left beyond: cue.recap	80 -70 -65 -13 -8 -8 -5 -1 31
tag left beyond: cue.record	-3 20 -17 -6 -9 -10 -6 14 -40
tag left beyond: cue.relative	-9 -16 15 -9 -8 5 -2 3 -7
tag left beyond: cue.repatriation	0 8 -13 -10 -7 -6 -4 15 -4
tag left beyond: cue.reunion	-10 -3 27 -19 -8 4 -8 -6 -15
tag left beyond: cue.review	-59 -30 -12 -7 -7 -3 -3 66 -23
tag left beyond: cue.same_number	-47 -25 49 -18 -37 -55 29 -32 -36
tag left beyond: cue.since	1 -47 -31 -12 -5 -6 -4 65 -6
tag left beyond: cue.span	-15 -39 -20 -8 -21 -8 -6 68 -3
tag left beyond: cue.stage	6 -26 2 -18 -21 -8 -7 25 -17
tag left beyond: cue.thanks	1 -9 -13 6 -11 -8 -8 -24 30
tag left beyond: cue.third	77 -26 -43 -4 -2 -2 -1 -8 -4
tag left beyond: cue.to_date	-16 -38 -39 -22 -6 -7 -4 53 21
tag left beyond: cue.today	-31 28 -10 -9 -6 2 -5 1 0
tag left beyond: cue.total	-33 4 -3 27 -9 -9 -6 31 -17
tag left beyond: cue.training	-39 24 -31 52 -6 -5 -4 -45 -15
tag left beyond: cue.transit	8 -68 32 -12 -20 -11 -9 -25 16
tag left beyond: cue.unit	3 19 -14 -5 -5 -11 -4 -15 9
tag left beyond: cue.venue	-10 1 9 8 5 -5 -5 -26 -18
tag left beyond: cue.visit	30 -10 -4 -1 -3 -2 -1 -3 -7
tag left beyond: cue.year	-16 -71 -28 5 -6 -6 -5 69 -7
tag left beyond: cue.yesterday	19 6 -29 -14 29 -12 -7 -41 -17
tag left beyond: foe.agent	-10 4 26 -3 -4 -4 -4 -8 -31
tag left beyond: foe.from	-63 -19 40 -9 -20 -16 -13 -36 -19
tag left beyond: foe.of	-4 -6 -18 -4 -5 -6 -7 -28 38
tag left beyond: foe.to	-33 33 11 -11 -14 -28 2 -35 -65
tag left beyond: noun.body	21 -13 8 -8 -14 -8 -6 4 -8
tag left beyond: noun.branch	7 -10 27 -6 -4 -6 -4 -8 -14
tag left beyond: noun.child	-9 22 8 -15 -7 -9 -7 -2 -1
tag left beyond: noun.civilian	-8 -8 -12 -16 -11 -14 -10 -9 39
tag left beyond: noun.exchange	1 3 -1 1 -8 5 3 -5 -12
tag left beyond: noun.family	-4 5 28 -17 -7 -6 -5 4 0
tag left beyond: noun.foreigner	-13 -4 30 0 -5 -4 -3 -6 -18
tag left beyond: noun.man	-52 -28 71 -5 -7 -11 -5 -10 33
tag left beyond: noun.military	5 -9 -1 -6 -9 4 0 6 0
tag left beyond: noun.other	3 8 -12 -3 1 -6 -5 12 -5
tag left beyond: noun.people	5 8 6 0 2 -4 -4 -21 -2
tag left beyond: noun.rank	11 1 13 -5 -5 -12 -5 -7 -11
tag left beyond: noun.soldier	3 29 -17 -11 -20 -8 -2 -4 -8
tag left beyond: noun.woman	-29 -16 52 -5 -5 -7 -5 -16 -15
tag left beyond: own.agent	-25 1 36 -7 -7 14 -18 -28 -15
tag left beyond: own.from	-60 3 55 -9 -11 -42 22 9 -41
tag left beyond: own.of	-27 9 -4 -12 -12 4 3 -5 5
tag left beyond: own.to	14 27 -24 -5 -6 4 -4 -11 -18
tag left beyond: qualifier.approx	16 -13 12 19 -5 -6 -4 -21 -38
tag left beyond: qualifier.at_least	22 -9 -1 -1 -1 -1 -1 24 -27
tag left beyond: qualifier.at_most	17 8 7 -6 -5 -2 3 -24 -13
tag left beyond: qualifier.more_than	-24 -32 -21 -17 -27 16 25 33 -4
tag left beyond: ru.agent	-22 -15 31 1 -6 -7 -2 -3 -3
tag left beyond: ru.from	-1 1 -9 4 -7 10 -6 -6 -3
tag left beyond: ru.of	-8 -20 17 3 6 -12 -4 -15 12
tag left beyond: ru.to	-38 36 27 -8 -10 -16 -4 -46 -32
tag left beyond: ua.agent	-21 18 13 -1 -4 -8 -6 -2 -16
tag left beyond: ua.from	16 -43 28 -4 -37 -6 -7 -8 2
tag left beyond: ua.of	-1 0 11 1 -3 -7 -4 -12 1
tag left beyond: ua.to	-30 -7 25 -6 -8 -13 2 34 -6
tag left beyond: verb.bring	22 3 -10 -3 0 -7 -3 -16 -3
tag left beyond: verb.come	-4 -2 9 -5 -8 9 -6 -16 -4
tag left beyond: verb.future	28 -35 -19 -13 -5 -7 -4 12 18
tag left beyond: verb.get	24 -5 -26 -12 15 -10 -10 -4 -15
tag left beyond: verb.give	-6 -22 31 -9 -18 -15 10 -6 -15
tag left beyond: verb.held_exchange	1 18 -5 -6 -5 5 -3 -17 -7
tag left beyond: verb.home	3 3 9 -9 -7 21 -6 -28 -14
tag left beyond: verb.managed	-18 -14 29 -27 -7 -6 -5 10 15
tag left beyond: verb.noun	4 19 -12 -8 -7 -1 -1 -3 -8
tag left beyond: verb.other	35 -27 28 -5 -7 -3 -2 -7 -5
tag left beyond: verb.swap	21 -16 -8 1 -17 3 -5 -11 -10
tag left beyond: verb.will	-58 -17 12 -17 -4 -6 -5 9 56
tag left beyond: view.ru	19 -7 -5 -4 -15 -4 -4 0 -2
tag left beyond: view.ua	49 -48 3 -22 -10 13 -4 -44 -11
tag left beyond: voice.ru	13 -38 -6 -10 18 -8 -8 -7 17
tag left beyond: voice.ua	-5 9 -9 -16 -16 -10 -8 9 18
tag left clause: adj.dead	73 -55 -4 -10 -15 -8 -6 -4 -25
tag left clause: adj.freed	-11 -18 16 12 -7 -4 -4 -1 -13
tag left clause: adj.modifier	-7 0 -7 -7 7 2 -6 -13 10
tag left clause: adj.wounded	39 -12 -35 -8 -8 -29 34 -41 -22
tag left clause: category	20 -11 -16 -6 -5 -10 4 -14 3
tag left clause: country	25 -7 -25 12 -7 -5 -4 4 -6
tag left clause: cue.agreed	44 -11 -10 -17 -5 -4 -3 5 -9
tag left clause: cue.agreement	47 -21 -14 -17 -5 -4 -3 11 -9
tag left clause: cue.all	-34 15 -33 -10 -8 -7 -4 72 -7
tag left clause: cue.already	-4 -27 -24 -14 -7 -6 -4 63 -9
tag left clause: cue.among	-25 11 36 -7 -4 -4 -4 -5 -6
tag left clause: cue.anniversary	-34 49 -2 -1 -2 -1 -1 -25 -1
tag left clause: cue.border	6 15 -5 -12 -16 -11 -9 -40 -24
tag left clause: cue.born	46 -18 -16 -10 -2 -2 -2 -5 -3
tag left clause: cue.called_off	62 -53 -5 -2 -2 -7 -3 -9 -11
tag left clause: cue.captivity	-17 -5 11 -11 -2 -6 -3 4 17
tag left clause: cue.captured	62 -14 -29 -4 -2 -2 -2 -7 -8
tag left clause: cue.claims	10 -11 8 5 -11 -8 -6 -12 -16
tag left clause: cue.completed	-7 -16 11 1 -5 -1 -6 12 -7
tag left clause: cue.count	-21 -30 8 -3 -7 -5 -4 45 4
tag left clause: cue.crime	47 -16 -12 -1 -2 -1 -1 -7 -6
tag left clause: cue.denied	34 -56 -15 -31 -6 -9 -3 -38 29
tag left clause: cue.deported	65 -13 -28 -16 -4 -5 -3 -23 -22
tag left clause: cue.each	37 9 -61 -21 8 -11 -7 -1 -13
tag left clause: cue.evacuation	80 -39 -32 -9 -9 -4 -4 -67 8
tag left clause: cue.ever_captured	52 -8 -4 -1 -1 -1 -1 -33 -18
tag left clause: cue.film	26 -4 -7 -13 -4 -4 -3 -1 -3
tag left clause: cue.footage	-5 16 -40 -19 -8 -6 -7 -50 33
tag left clause: cue.good_news	-79 78 -1 -3 -8 -3 -4 -10 -7
tag left clause: cue.held	-14 -42 -34 1 2 -8 -7 -56 75
tag left clause: cue.in_captivity	33 -42 -6 -6 -5 -8 -5 -27 10
tag left clause: cue.in_return	-5 12 1 2 4 -10 1 -14 -12
tag left clause: cue.included	28 24 -25 -1 -3 -4 -3 -24 -15
tag left clause: cue.local	56 -119 -46 -13 60 -17 -12 -33 -25
tag left clause: cue.mediated	-17 -8 -22 23 -7 -6 -5 36 -13
tag left clause: cue.missing	-37 -1 -12 -8 -7 -6 -6 -104 85
tag left clause: cue.money	19 -3 -3 -1 -2 -1 -1 -8 -3
tag left clause: cue.month	98 -75 -27 -4 -3 -3 -3 41 -9
tag left clause: cue.of_whole	8 11 -7 -3 -6 -5 -5 12 -17
tag left clause: cue.of_year	9 -14 -24 1 -6 -3 -3 40 -15
tag left clause: cue.on_shield	-10 60 -40 -3 -7 -4 -3 -21 -12
tag left clause: cue.one_sided	-36 49 -7 -9 -8 -14 -25 17 -10
tag left clause: cue.other_exchange	59 -34 -14 -8 -4 -3 -2 -20 -2
tag left clause: cue.other_return	85 -21 -54 -5 -9 -8 -5 -38 -12
tag left clause: cue.other_war	88 -50 -17 -11 -3 -2 -2 -7 -8
tag left clause: cue.outside	-39 -25 -24 -13 -14 88 4 -51 -24
tag left clause: cue.part	40 3 -16 -5 -1 1 -4 -22 -14
tag left clause: cue.planned	65 -23 -28 -5 -4 -4 -3 -33 -22
tag left clause: cue.postponed	56 -15 -26 -2 -2 -2 -2 -35 -8
tag left clause: cue.ready	37 -17 -44 -6 -7 -6 -6 -41 14
tag left clause: cue.recap	108 -6 -86 -12 -7 -19 -5 -46 -9
tag left clause: cue.record	39 4 -43 -10 -6 -5 -4 -52 -8
tag left clause: cue.relative	22 -26 -26 -5 12 -6 -5 -6 12
tag left clause: cue.repatriation	66 -27 -13 -9 -9 -4 -3 -4 -47
tag left clause: cue.reunion	24 -11 -11 -39 -10 -8 -7 -2 -9
tag left clause: cue.same_number	44 -44 -30 -2 -3 -4 -5 -6 -1
tag left clause: cue.since	-12 -5 -35 -10 -6 -3 -3 64 -21
tag left clause: cue.span	1 14 3 -16 -8 -6 -5 8 -11
tag left clause: cue.stage	60 -65 -7 -9 -8 -4 -4 -2 -5
tag left clause: cue.thanks	21 -21 -9 -8 -8 -6 -4 20 -14
tag left clause: cue.third	102 -59 -25 -15 -6 -2 -2 -2 -10
tag left clause: cue.to_date	-3 -32 -16 -18 -6 -5 -4 54 10
tag left clause: cue.today	26 9 5 -1 -8 -8 -7 -37 -12
tag left clause: cue.total	-63 -3 8 0 -10 -9 -7 73 -18
tag left clause: cue.training	50 -27 -16 -3 -3 -2 -2 -6 -4
tag left clause: cue.transit	-56 24 7 -2 -9 -4 -5 -9 -10
tag left clause: cue.unit	-1 47 -54 -7 -19 -11 -7 -45 38
tag left clause: cue.venue	30 6 -22 10 -8 -3 -3 -24 -6
tag left clause: cue.visit	42 -30 -3 -2 -5 -2 -1 -2 -7
tag left clause: cue.year	63 -44 -42 3 -5 -3 -3 11 -28
tag left clause: cue.yesterday	43 -56 -20 -31 9 -20 -10 17 -27
tag left clause: foe.agent	50 -50 17 -5 -6 -9 -6 -13 -18
tag left clause: foe.from	-38 -67 41 -5 -11 -4 -8 -26 64
tag left clause: foe.of	1 18 -14 -9 -8 -20 12 -17 1
tag left clause: foe.to	25 -20 -5 -8 -9 -7 -10 -29 35
tag left clause: noun.body	-13 28 -12 -8 0 -7 -4 4 -8
tag left clause: noun.branch	31 1 -26 -5 -5 -6 -5 -29 7
tag left clause: noun.child	21 -17 -7 -5 -4 -6 -4 -1 -14
tag left clause: noun.civilian	-10 35 -19 -19 -14 -8 -10 -29 24
tag left clause: noun.exchange	-10 -30 9 3 -8 2 -6 35 -10
tag left clause: noun.family	16 1 -2 -15 -6 -6 -4 -6 -7
tag left clause: noun.foreigner	70 -46 -9 -9 -4 -1 -1 -6 -9
tag left clause: noun.man	63 -69 2 -5 -5 -7 -5 -15 -14
tag left clause: noun.military	6 5 5 -1 0 -10 -2 -16 2
tag left clause: noun.other	19 -11 -11 -4 -5 -5 -4 18 -5
tag left clause: noun.people	-2 9 -6 -11 -8 -7 -3 -6 16
tag left clause: noun.rank	13 -11 16 -7 -6 -15 -6 -8 -7
tag left clause: noun.soldier	-84 7 9 25 26 -20 -1 -8 -2
tag left clause: noun.woman	61 -33 -34 -2 -3 -3 -4 -3 -15
tag left clause: own.agent	7 -10 -1 -8 -8 -17 0 11 -4
tag left clause: own.from	34 -25 -108 -5 -11 -7 -16 -15 36
tag left clause: own.of	-8 -21 16 -11 -12 -8 -10 -7 33
tag left clause: own.to	-8 4 2 -7 -6 -3 -8 9 -8
tag left clause: qualifier.approx	-15 -4 -15 6 -4 -7 -4 -24 35
tag left clause: qualifier.at_least	36 -42 -3 -1 -7 -3 -4 -11 5
tag left clause: qualifier.at_most	4 6 15 -22 -13 -7 -5 -9 -22
tag left clause: qualifier.more_than	-9 -40 -57 -10 -11 34 20 20 -9
tag left clause: ru.agent	-16 -24 37 -1 -7 -3 -9 -4 -2
tag left clause: ru.from	21 -9 -39 -9 -7 -2 -6 7 2
tag left clause: ru.of	-19 -13 28 -1 -7 -5 -8 10 -5
tag left clause: ru.to	-11 -98 86 -8 -14 -3 -8 10 -12
tag left clause: ua.agent	-6 36 -23 -4 -10 -9 -3 -5 -11
tag left clause: ua.from	-6 -52 3 -9 48 -8 10 11 -23
tag left clause: ua.of	9 -4 -25 -1 3 -5 -1 2 3
tag left clause: ua.to	5 30 -25 -6 -8 1 -7 -2 -5
tag left clause: verb.bring	-6 6 12 -1 -8 -5 -4 13 -14
tag left clause: verb.come	-8 -5 12 -6 -1 -6 -7 11 -14
tag left clause: verb.future	61 -32 -7 -7 -5 -7 -2 -34 3
tag left clause: verb.get	-13 18 22 -10 -13 -11 -5 0 -13
tag left clause: verb.give	-8 21 -5 -9 1 2 -5 1 -10
tag left clause: verb.held_exchange	-27 13 -18 11 -10 -12 -8 32 -2
tag left clause: verb.home	-8 11 -6 -2 -11 -8 -6 13 -10
tag left clause: verb.managed	-23 16 -22 2 -6 19 -6 1 -13
tag left clause: verb.noun	5 -1 9 -1 -8 -6 -5 -13 2
tag left clause: verb.other	25 -11 -12 -4 11 11 -3 -19 -8
tag left clause: verb.swap	0 -14 8 4 -9 -5 -6 2 -11
tag left clause: verb.will	61 -22 -20 -7 -7 -4 -4 -10 -9
tag left clause: view.ru	-39 -43 17 -11 16 -5 -7 13 32
tag left clause: view.ua	-55 48 -21 -5 -4 -6 -3 38 8
tag left clause: voice.ru	5 14 -38 -15 -14 24 -8 12 -6
tag left clause: voice.ua	-10 -25 22 -11 -8 -9 -6 0 32
tag left far: adj.dead	18 -6 6 -11 -8 -3 -3 -27 -3
tag left far: adj.freed	-23 -3 -8 -3 -1 -7 -3 21 3
tag left far: adj.modifier	2 -22 -11 8 -5 -8 -4 15 8
tag left far: adj.wounded	-27 20 -42 6 -7 2 36 -31 -28
tag left far: category	3 11 -26 -5 -6 -6 2 -33 25
tag left far: country	12 -11 -17 27 -2 -4 -2 -13 -1
tag left far: cue.agreed	5 2 -44 -10 25 0 -8 6 -10
tag left far: cue.agreement	-30 6 1 -12 19 -6 -6 13 -9
tag left far: cue.all	33 -65 -79 -15 -13 8 -6 6 -3
tag left far: cue.already	20 -15 -20 -15 -11 -10 -14 14 -8
tag left far: cue.among	28 -45 -17 -6 -5 -5 -3 -7 34
tag left far: cue.anniversary	48 -25 6 35 -4 -1 -2 -43 -2
tag left far: cue.border	-3 19 -20 -6 -21 -4 -7 -21 -13
tag left far: cue.born	-8 -49 3 -6 -4 -9 -6 -16 24
tag left far: cue.captivity	8 -7 -19 8 -7 1 0 3 -1
tag left far: cue.captured	4 18 1 -5 -3 -6 -3 -5 -22
tag left far: cue.claims	7 19 -21 7 -10 -6 -3 -4 -8
tag left far: cue.completed	-3 -1 -5 10 -5 1 -4 -4 -9
tag left far: cue.count	-17 -6 13 -11 -9 -9 -3 -8 -3
tag left far: cue.crime	24 -17 -20 -1 -3 -1 -1 -3 -7
tag left far: cue.denied	47 -32 -23 -9 -6 -4 -4 -21 -25
tag left far: cue.deported	-67 32 -29 -9 -5 -7 -6 68 -29
tag left far: cue.each	1 20 -47 13 24 -6 -1 -27 -22
tag left far: cue.evacuation	78 -20 -25 -6 -4 -3 -4 -61 19
tag left far: cue.ever_captured	45 -43 -6 -4 -5 -2 -7 -23 -22
tag left far: cue.film	64 -56 -1 -1 -2 -4 -2 -20 -6
tag left far: cue.footage	14 2 -14 -18 -11 -6 -8 -15 -1
tag left far: cue.good_news	-35 39 0 -6 -23 -16 -6 -55 -5
tag left far: cue.held	6 46 -50 -10 -5 -7 -7 -24 -1
tag left far: cue.in_captivity	-32 31 -77 -14 -7 -9 -11 -5 54
tag left far: cue.in_return	-33 -21 12 1 48 -11 -12 -19 -19
tag left far: cue.included	-23 -6 -17 23 -7 -7 0 19 -17
tag left far: cue.local	15 6 -11 -3 -2 -5 -4 -31 -2
tag left far: cue.mediated	-3 -3 -7 5 -8 -4 -2 19 -10
tag left far: cue.missing	-3 -43 -16 -8 -8 -9 -7 23 11
tag left far: cue.money	14 -1 0 -1 -1 0 0 -1 -9
tag left far: cue.month	49 -69 -19 -7 -5 -3 -2 58 -9
tag left far: cue.name	-44 16 1 -4 -4 -10 -4 21 -19
tag left far: cue.of_whole	9 -14 18 -7 -8 -2 -3 2 -1
tag left far: cue.of_year	44 -15 -18 -2 -5 -3 -3 3 -20
tag left far: cue.on_shield	38 -17 -9 0 -1 -6 -2 -7 -2
tag left far: cue.one_sided	1 38 -4 -26 -18 -89 28 -29 -43
tag left far: cue.other_exchange	73 -31 -20 -4 -2 -2 -2 -8 -4
tag left far: cue.other_return	60 -11 -35 -2 -2 -3 -4 -27 -11
tag left far: cue.other_war	51 -27 -5 -12 -2 -2 -2 -10 -14
tag left far: cue.outside	-34 -79 -64 -16 -9 64 56 -31 -36
tag left far: cue.part	16 10 9 16 -4 -8 -2 -50 -21
tag left far: cue.planned	20 -29 -7 -3 -3 -4 -3 -13 8
tag left far: cue.postponed	-5 44 -17 -6 -3 -3 -3 -28 -14
tag left far: cue.ready	-26 -55 17 -8 -10 -6 -5 -35 40
tag left far: cue.recap	72 -52 -42 -17 -7 -16 -5 -2 -4
tag left far: cue.record	4 16 -9 -18 -11 -9 -7 2 -38
tag left far: cue.relative	-8 -14 -12 -15 -8 4 -2 7 -2
tag left far: cue.repatriation	32 -33 19 -14 -7 -5 -5 -20 -3
tag left far: cue.reunion	-2 19 24 -20 -8 9 -10 -32 -16
tag left far: cue.review	-48 -26 -1 -3 -7 -3 -2 62 -13
tag left far: cue.since	33 -52 -44 -16 -7 -6 -4 46 -6
tag left far: cue.span	8 -67 6 -7 -24 -6 -6 46 6
tag left far: cue.stage	22 -58 -24 -22 -23 -8 -6 54 -7
tag left far: cue.thanks	8 -17 -18 -31 -7 -7 -7 -2 33
tag left far: cue.third	66 -14 -46 -5 -2 -2 -2 -9 -1
tag left far: cue.to_date	-1 -51 -12 -30 -3 -4 -3 56 31
tag left far: cue.today	22 -28 7 -4 -7 9 -5 -7 -5
tag left far: cue.total	-5 -39 4 8 -9 -6 -5 40 -12
tag left far: cue.training	35 -7 -13 -1 -1 -2 -1 -3 -8
tag left far: cue.transit	-2 -36 20 -7 -19 -5 -6 -23 27
tag left far: cue.unit	25 -55 8 -4 -5 -8 -4 -24 37
tag left far: cue.venue	-7 3 3 1 12 -5 -6 -26 -18
tag left far: cue.visit	11 -2 -1 0 0 0 0 -5 -1
tag left far: cue.year	19 -74 -45 -6 -6 -5 -5 55 -15
tag left far: cue.yesterday	-11 26 -29 -16 22 -12 -8 -1 -13
tag left far: foe.agent	-4 -53 61 -2 -3 -3 -3 -7 -21
tag left far: foe.of	59 -89 -3 -2 -3 -5 -3 -8 14
tag left far: foe.to	-23 72 -80 -7 -10 -26 16 -6 -43
tag left far: noun.body	33 -35 27 -10 -8 -7 -5 -5 -7
tag left far: noun.branch	14 -19 14 -7 -5 -6 -4 -7 -16
tag left far: noun.child	-13 72 -13 -19 -7 -10 -9 -101 22
tag left far: noun.civilian	-2 -34 11 -12 -10 -9 -9 -38 41
tag left far: noun.exchange	9 2 -22 -3 -3 12 -2 -3 -8
tag left far: noun.family	-2 26 5 -7 -5 -6 -5 -4 -31
tag left far: noun.foreigner	-27 -1 29 3 -4 -5 -4 0 -22
tag left far: noun.man	-44 -51 0 -5 -4 -11 -5 -4 51
tag left far: noun.military	-4 3 -15 -7 -7 19 -3 11 -6
tag left far: noun.other	-2 5 -4 -4 -2 -5 -5 -1 13
tag left far: noun.people	-18 10 6 3 -14 5 -6 -14 12
tag left far: noun.rank	-2 41 -42 -4 -4 -6 -4 -9 -13
tag left far: noun.soldier	9 22 -30 -5 -6 -1 7 2 -8
tag left far: noun.woman	-68 23 44 -10 -9 -12 -11 -3 -20
tag left far: own.agent	1 20 -17 -6 -5 10 -12 -25 -15
tag left far: own.from	-62 -57 64 -10 -10 -36 31 5 -42
tag left far: own.of	-22 -28 -13 -11 -9 24 -2 24 -15
tag left far: own.to	23 3 -12 -6 -6 15 -9 -29 -15
tag left far: qualifier.approx	-19 6 26 -8 -5 -5 -3 -11 -10
tag left far: qualifier.at_least	36 -37 -2 -2 -4 -2 -5 38 -37
tag left far: qualifier.at_most	33 -11 40 -22 -7 -14 10 -59 -39
tag left far: qualifier.more_than	-31 -29 -8 -21 -39 19 31 15 -1
tag left far: ru.agent	4 -28 35 -9 0 -12 1 -8 0
tag left far: ru.from	8 -32 19 -14 -6 -19 -7 30 -7
tag left far: ru.of	-6 -13 0 -7 4 -11 -7 2 19
tag left far: ru.to	-41 45 55 -11 -14 -11 -11 -85 -40
tag left far: ua.agent	1 45 -33 -13 -3 -8 -7 -3 -14
tag left far: ua.from	-1 -17 13 -2 -26 -6 -6 -7 7
tag left far: ua.to	-9 -24 -12 -7 -10 -12 3 51 18
tag left far: verb.bring	26 2 -18 3 8 -6 -6 -29 -3
tag left far: verb.come	22 -29 14 -10 -7 0 -6 -25 -12
tag left far: verb.future	38 -3 -11 -16 -5 -4 -3 -13 -14
tag left far: verb.get	-11 19 -34 -18 -15 -3 -12 48 -23
tag left far: verb.give	1 -26 35 -10 -10 -20 10 9 -19
tag left far: verb.held_exchange	-18 4 -3 4 5 -1 -5 -7 0
tag left far: verb.home	-28 1 19 -13 -4 15 -7 -6 -6
tag left far: verb.managed	16 0 0 -13 -6 -5 -4 -8 2
tag left far: verb.noun	30 1 -14 -16 -7 1 1 -27 -13
tag left far: verb.other	36 -1 3 -6 -5 -2 -2 -10 -5
tag left far: verb.swap	21 -14 -10 -16 -13 6 -11 6 -14
tag left far: verb.will	12 -37 -12 -18 -4 -5 -5 2 7
tag left far: view.ru	-12 -14 -12 -3 -7 -4 -4 25 -2
tag left far: view.ua	-26 27 -6 -16 -5 1 3 -40 6
tag left far: voice.ru	47 -56 4 -12 -30 7 -9 10 -8
tag left far: voice.ua	-30 14 -18 -12 -13 -9 -7 10 29
tag right 1: adj.dead	30 2 -22 -8 -8 -10 -6 -1 -21
tag right 1: adj.freed	28 4 4 24 -10 -9 -6 -24 -11
tag right 1: adj.modifier	-9 -8 25 -18 -7 -10 -5 -2 15
tag right 1: adj.wounded	22 -68 -44 -5 -5 18 39 9 -10
tag right 1: category	-4 -37 10 -8 -9 15 13 8 -18
tag right 1: country	-10 15 -8 -4 -2 -4 -3 -7 -2
tag right 1: cue.agreed	15 -5 -4 -1 -1 -1 -1 -3 -1
tag right 1: cue.agreement	88 -13 -12 -2 -4 -3 -2 -66 -25
tag right 1: cue.already	-1 17 22 -13 -7 -7 -5 -15 -17
tag right 1: cue.among	41 -19 -19 -4 -1 -2 -1 -17 -1
tag right 1: cue.anniversary	8 -3 -2 0 -1 -1 0 0 -1
tag right 1: cue.border	-34 46 -10 -1 -2 -3 -1 -2 -1
tag right 1: cue.born	-48 66 -45 -7 -9 -9 -14 -40 -13
tag right 1: cue.called_off	74 -52 -18 -1 -3 -11 -2 -16 -28
tag right 1: cue.captivity	18 -37 9 -16 -8 -7 -5 2 -15
tag right 1: cue.captured	27 18 -12 -2 -4 -4 -3 -11 -18
tag right 1: cue.claims	18 -11 5 -8 -11 -4 -6 -5 -14
tag right 1: cue.completed	-40 21 -7 7 -9 12 -7 -3 -12
tag right 1: cue.count	8 -31 -12 6 -8 -5 -3 19 -17
tag right 1: cue.crime	54 -51 -3 -2 -2 -2 -2 -12 -14
tag right 1: cue.denied	13 -3 -6 0 0 0 0 -1 0
tag right 1: cue.deported	59 -46 -30 -22 -5 -13 -6 -31 -2
tag right 1: cue.each	-8 48 18 -34 -23 -6 -6 -5 -9
tag right 1: cue.evacuation	44 -12 -3 -1 -2 -1 -1 -8 -20
tag right 1: cue.ever_captured	70 -23 -42 -1 -2 -3 -5 -29 -30
tag right 1: cue.held	29 -35 -25 -3 -4 -8 -3 -30 53
tag right 1: cue.in_captivity	20 -58 22 -3 -3 -2 -3 -9 12
tag right 1: cue.in_return	32 5 -35 -9 -7 -17 19 -6 -19
tag right 1: cue.included	-6 20 -11 13 -6 -8 -2 -7 -4
tag right 1: cue.local	33 6 -15 -4 -8 -3 -2 -37 -4
tag right 1: cue.mediated	-23 18 -12 -16 -4 -5 -4 29 -13
tag right 1: cue.money	48 -5 -1 -3 -2 -1 -1 -35 -8
tag right 1: cue.of_whole	2 -3 3 -9 8 -8 -6 -9 -11
tag right 1: cue.of_year	58 -6 -18 -8 -10 -6 -7 -44 -10
tag right 1: cue.one_sided	12 -19 48 -24 -13 -20 -8 10 -16
tag right 1: cue.other_exchange	20 -2 -1 -2 -1 -5 -9 -1 0
tag right 1: cue.other_return	9 0 -10 -4 -5 -4 -2 -5 -1
tag right 1: cue.other_war	1 9 -3 -10 -1 -2 -1 -2 -6
tag right 1: cue.part	45 -4 -14 -14 -7 -7 -4 -8 -12
tag right 1: cue.planned	-43 22 27 -8 -5 -7 -4 -15 -11
tag right 1: cue.postponed	55 -39 -12 -7 -10 -5 -3 -6 -8
tag right 1: cue.ready	-23 49 -12 -3 -5 -9 -4 -33 -25
tag right 1: cue.recap	-11 3 -9 -3 -4 -17 -3 -13 25
tag right 1: cue.relative	-5 21 -47 -16 -9 3 15 -19 -9
tag right 1: cue.repatriation	-16 9 -8 -5 -5 -3 -2 20 -3
tag right 1: cue.reunion	-10 10 35 -30 -12 -6 -8 -2 -7
tag right 1: cue.since	23 -31 -9 -12 -9 -7 -4 31 -31
tag right 1: cue.span	-21 -87 54 -29 -16 -17 -16 11 -20
tag right 1: cue.stage	73 -7 -65 -3 -37 -2 -9 -21 -6
tag right 1: cue.third	42 -1 -1 -36 0 -1 -1 -2 -1
tag right 1: cue.to_date	2 -26 -28 -32 -10 -8 -6 49 -24
tag right 1: cue.today	-9 19 -28 1 -10 -13 -8 16 -13
tag right 1: cue.total	-72 3 -14 45 -10 -9 -14 54 -18
tag right 1: cue.transit	-2 33 -58 -10 -17 -9 -8 -22 22
tag right 1: cue.unit	50 -65 35 -4 -26 -22 -5 -12 -10
tag right 1: cue.visit	29 -4 -21 -6 -7 -3 -2 -2 -26
tag right 1: cue.year	54 -49 -11 -25 -22 -16 -17 -29 -74
tag right 1: cue.yesterday	21 -58 -40 -6 -5 -14 -4 -9 33
tag right 1: foe.of	24 -22 23 -8 -9 -7 -4 -8 -7
tag right 1: noun.body	15 1 11 -4 -4 -8 -4 -54 -2
tag right 1: noun.branch	35 14 -31 -4 -4 -6 -7 -6 -24
tag right 1: noun.exchange	29 -13 -25 -29 -7 -8 -5 -5 -9
tag right 1: noun.military	-2 14 -12 -14 -10 -11 -8 -22 -7
tag right 1: noun.other	-13 -5 -21 -4 -4 -8 -4 -29 56
tag right 1: noun.people	-21 5 -1 -17 -8 -14 0 28 -23
tag right 1: own.agent	0 -9 -7 -15 -25 -25 -18 -32 2
tag right 1: own.from	48 3 -35 -4 -5 -3 -5 -3 -12
tag right 1: own.of	23 -29 8 -14 -6 -4 -8 0 -13
tag right 1: own.to	18 4 14 -20 -17 -14 -7 -12 -9
tag right 1: qualifier.approx	20 -34 -5 -22 -2 -3 -1 37 -7
tag right 1: qualifier.at_most	64 -45 -19 -6 -2 -2 -1 1 -5
tag right 1: qualifier.more_than	41 -31 -11 -8 -5 -9 -13 -49 21
tag right 1: ru.agent	10 1 -34 -4 -6 9 -4 -16 33
tag right 1: ru.from	19 -34 -27 -8 -8 -5 -6 28 -22
tag right 1: ru.of	-5 4 5 -9 -9 -8 -1 -1 -1
tag right 1: ru.to	-12 -53 60 -7 -3 -3 -5 7 -10
tag right 1: ua.agent	-3 -10 -6 -34 -20 1 18 7 -14
tag right 1: ua.from	-10 -27 30 -42 -12 -5 -6 43 -13
tag right 1: ua.of	5 21 -32 -9 -7 10 -4 -7 7
tag right 1: ua.to	16 29 -53 -35 -10 21 -7 -1 -20
tag right 1: verb.bring	-20 10 11 -2 -3 0 -7 -3 -11
tag right 1: verb.come	-39 12 34 -1 -10 -2 -7 5 -16
tag right 1: verb.future	-10 54 1 -7 -5 -6 -4 -39 -5
tag right 1: verb.get	-26 13 18 -20 -14 2 -9 -19 -12
tag right 1: verb.give	-3 -11 -8 -17 44 -13 -5 -50 5
tag right 1: verb.held_exchange	35 -11 -29 -5 -7 -5 -6 5 -7
tag right 1: verb.home	-13 7 -5 17 -6 -5 -4 3 -8
tag right 1: verb.managed	-58 1 -15 -35 -6 35 -11 3 -15
tag right 1: verb.noun	68 -36 -56 -10 -8 -4 -4 -33 -8
tag right 1: verb.other	98 -35 -20 -3 -5 -4 -3 -38 -24
tag right 1: verb.swap	-27 -2 -6 32 -22 -10 -9 30 -7
tag right 1: verb.will	61 -20 -35 -4 -3 -2 -1 -18 -7
tag right 1: view.ru	46 -7 -32 -3 -37 -5 -4 -8 -13
tag right 1: view.ua	46 -12 -7 -4 -18 -4 -5 -40 -6
tag right 3: adj.dead	8 27 -43 -6 -6 -7 -4 19 -4
tag right 3: adj.freed	-5 4 1 -2 -7 -3 -4 14 -8
tag right 3: adj.modifier	29 -6 -10 -8 -6 -3 -5 -29 3
tag right 3: adj.wounded	-40 -40 -11 -13 -21 37 -16 58 -48
tag right 3: category	9 -36 -3 -9 0 -5 -6 11 32
tag right 3: country	50 -41 -18 -14 -8 -10 -6 -12 4
tag right 3: cue.agreed	-18 -42 -14 -7 -7 -9 -6 39 -10
tag right 3: cue.agreement	-37 -44 -2 -9 -8 -9 -5 52 -9
tag right 3: cue.all	-43 11 -19 -5 -8 8 -10 -33 38
tag right 3: cue.already	49 -21 -65 -12 -4 6 -4 8 -11
tag right 3: cue.among	66 -8 -59 -3 -1 -2 -2 -16 -1
tag right 3: cue.border	3 9 4 -2 -4 -3 -3 -24 -3
tag right 3: cue.born	68 20 -19 -4 -5 -3 -3 -61 -44
tag right 3: cue.called_off	37 11 -28 -2 -2 -1 -1 -11 -11
tag right 3: cue.captivity	39 -10 0 -17 -7 -6 -5 -12 -6
tag right 3: cue.captured	25 -3 17 -2 -2 -4 -2 -17 -9
tag right 3: cue.claims	-32 10 -5 -5 -28 -9 -9 5 3
tag right 3: cue.completed	-5 -11 16 -1 -13 -7 -8 1 -7
tag right 3: cue.count	-32 23 -32 17 -10 -8 -6 27 -16
tag right 3: cue.crime	40 -12 -14 -1 -1 -2 -1 -12 -4
tag right 3: cue.denied	60 -23 -41 -4 -1 -1 -1 -17 35
tag right 3: cue.deported	-10 22 14 -12 -9 -8 -7 11 -53
tag right 3: cue.died	18 -8 -20 -5 -5 -8 -4 -16 -9
tag right 3: cue.each	6 -16 3 2 8 -7 -6 2 -9
tag right 3: cue.evacuation	41 -22 -10 -2 -2 -3 -2 -6 -10
tag right 3: cue.ever_captured	25 14 -36 -1 -2 -6 -4 -25 -27
tag right 3: cue.footage	47 -22 -25 -6 -9 -5 -9 23 -11
tag right 3: cue.good_news	92 -82 -24 -3 -4 -5 -3 -11 -5
tag right 3: cue.held	-40 -19 -19 -7 -10 -7 -7 -13 66
tag right 3: cue.in_captivity	59 -20 -26 -3 -5 -4 -3 -33 0
tag right 3: cue.in_return	-33 48 12 -20 -11 -9 9 -10 -17
tag right 3: cue.included	32 -6 -41 -12 -7 -5 -3 10 -6
tag right 3: cue.local	10 14 -11 -4 -4 -3 -2 -36 -4
tag right 3: cue.mediated	-32 -7 29 -28 -9 9 -8 -5 -20
tag right 3: cue.missing	-16 1 -23 -12 -7 -7 -9 -82 55
tag right 3: cue.money	17 -15 -1 -1 -1 -1 -1 -1 -1
tag right 3: cue.month	47 -43 0 0 -1 -1 -1 -38 0
tag right 3: cue.of_whole	1 -14 2 -4 -12 -5 -5 9 0
tag right 3: cue.of_year	-11 38 -32 -10 -7 -5 -5 6 -12
tag right 3: cue.on_shield	-24 39 -14 -4 -5 -3 -2 -11 -1
tag right 3: cue.one_sided	-61 52 -7 -22 -22 23 -26 -29 -20
tag right 3: cue.other_exchange	57 -13 -22 -2 -3 -3 -2 -17 -3
tag right 3: cue.other_return	15 23 -9 -18 -7 -11 -5 -24 -10
tag right 3: cue.other_war	56 -25 -28 -14 -5 -3 -3 -8 -2
tag right 3: cue.outside	-60 -45 -17 -12 -10 60 16 29 -12
tag right 3: cue.part	9 22 -3 -6 -4 -7 -5 4 -10
tag right 3: cue.planned	7 -53 -12 -6 -7 -5 -6 24 -1
tag right 3: cue.postponed	-11 -11 -6 -14 -4 -2 -2 -4 34
tag right 3: cue.ready	28 -93 -39 -10 -11 -9 -8 36 -66
tag right 3: cue.recap	30 -7 -16 -10 -11 -14 -5 -10 -3
tag right 3: cue.record	58 -35 -23 -16 22 -3 -3 7 -12
tag right 3: cue.relative	-21 24 -2 -8 -8 -3 -7 -4 0
tag right 3: cue.repatriation	23 -18 -13 -9 -10 -10 -5 -3 -6
tag right 3: cue.reunion	19 17 -16 0 -9 -8 -7 -38 -8
tag right 3: cue.same_number	60 -10 -8 -17 -24 -20 -10 -32 -31
tag right 3: cue.since	-1 -34 -18 -11 -6 -5 -4 32 -24
tag right 3: cue.span	9 -15 -37 -27 -16 -13 -11 24 -24
tag right 3: cue.stage	41 10 -29 -5 -6 -12 -4 -7 -13
tag right 3: cue.thanks	4 -32 -9 -9 -6 -11 -6 12 -19
tag right 3: cue.third	57 -9 -26 -39 -1 -5 -3 -13 -2
tag right 3: cue.to_date	-1 -40 -22 10 -10 -7 -5 23 -2
tag right 3: cue.today	-7 -27 21 38 -11 -15 -6 -5 -12
tag right 3: cue.total	-19 15 -8 0 -21 -11 -12 17 -21
tag right 3: cue.training	9 -3 -1 0 0 0 0 0 -5
tag right 3: cue.transit	13 17 -18 -7 -10 -7 -6 -36 -3
tag right 3: cue.unit	-27 39 -27 -5 -6 -13 -5 -13 33
tag right 3: cue.venue	65 -36 -22 -6 -4 -3 -2 -4 -4
tag right 3: cue.visit	25 -15 -10 -1 -2 -2 -2 -2 -2
tag right 3: cue.year	-24 0 -23 -18 -17 -10 -10 48 -71
tag right 3: cue.yesterday	35 -22 -10 -21 -21 -7 -8 -36 -12
tag right 3: foe.agent	0 -52 28 -15 27 -5 -21 -18 -8
tag right 3: foe.of	5 35 -40 -10 -16 -17 -11 -30 -26
tag right 3: foe.to	-82 14 74 -27 -24 -24 -17 -47 -34
tag right 3: noun.body	36 -33 -1 -7 -8 -6 -4 2 -14
tag right 3: noun.branch	7 40 -23 -5 -5 -10 -6 -11 -9
tag right 3: noun.child	30 25 -38 -6 -8 -10 -5 -36 -22
tag right 3: noun.civilian	-43 31 24 -12 10 -16 -9 -11 -12
tag right 3: noun.exchange	-10 8 -1 -15 -8 -19 -9 14 -9
tag right 3: noun.family	-19 68 9 -34 -9 -11 -6 -29 -37
tag right 3: noun.foreigner	-32 17 -32 -7 -9 -6 -4 -2 33
tag right 3: noun.man	72 15 -55 -16 -7 -4 -4 -23 -13
tag right 3: noun.military	-40 31 11 -5 4 -21 1 -9 -8
tag right 3: noun.other	17 4 -7 -8 -7 -5 1 8 -12
tag right 3: noun.people	-1 -3 13 1 -2 -8 -7 -19 -2
tag right 3: noun.rank	31 -24 16 -5 -7 -11 -5 -13 3
tag right 3: noun.soldier	31 -17 -10 -6 -9 -9 -6 -4 -11
tag right 3: noun.woman	41 -49 -65 -12 56 -7 -5 -12 -6
tag right 3: own.agent	-47 -20 35 -18 30 -17 -13 26 -22
tag right 3: own.from	48 3 -35 -4 -5 -3 -5 -3 -12
tag right 3: own.of	-54 27 14 16 -11 -8 -6 -36 -5
tag right 3: own.to	-13 3 5 1 -8 -4 -9 11 -9
tag right 3: qualifier.approx	23 10 -44 -11 -14 -5 -5 -15 32
tag right 3: qualifier.at_least	-48 11 -32 -5 -4 -5 -4 16 26
tag right 3: qualifier.more_than	-21 -23 -40 -14 -11 30 28 -50 22
tag right 3: ru.agent	-10 10 1 -4 -11 -11 -9 4 -1
tag right 3: ru.from	3 23 -35 -7 -5 -11 -4 25 -13
tag right 3: ru.of	-2 -24 23 0 -15 -13 -4 4 3
tag right 3: ru.to	8 -23 24 -12 -7 -5 -5 3 -12
tag right 3: ua.agent	-9 8 2 -12 18 -19 6 -13 -24
tag right 3: ua.from	-41 -6 28 -16 -9 -7 -6 17 -13
tag right 3: ua.of	3 -4 -2 -13 4 -12 -4 6 -11
tag right 3: ua.to	-1 50 -37 -19 -10 -5 -2 -9 -4
tag right 3: verb.bring	12 -30 2 -7 -11 2 -2 9 -12
tag right 3: verb.come	0 3 9 -20 -12 -4 -7 6 -10
tag right 3: verb.future	5 -32 -9 -5 -5 -4 -4 19 -1
tag right 3: verb.get	-7 -4 11 -1 -16 -8 -9 13 -22
tag right 3: verb.give	-12 -18 8 6 -16 17 -9 0 -12
tag right 3: verb.held_exchange	6 1 -1 -18 -11 -9 -6 11 -13
tag right 3: verb.home	-19 19 -12 13 -7 -6 -5 14 -9
tag right 3: verb.managed	-12 -18 -19 -15 -14 41 -14 16 -29
tag right 3: verb.noun	25 -32 -13 -5 -5 15 -5 -23 -27
tag right 3: verb.other	54 5 -22 -2 -4 -9 -2 -48 -6
tag right 3: verb.swap	11 -2 -21 28 -14 -8 -6 -5 -10
tag right 3: verb.will	17 -28 9 -5 -3 37 -4 -31 -12
tag right 3: view.ru	19 -76 -23 -10 -10 -6 -6 3 1
tag right 3: view.ua	23 -10 -26 -8 -6 -4 -4 23 -22
tag right 3: voice.ru	-9 -39 54 -14 -43 -52 -19 10 -20
tag right 3: voice.ua	-26 -17 -23 -13 30 -10 -9 33 -28
tag right 7: adj.dead	14 25 -22 -8 -10 -11 -6 -48 -7
tag right 7: adj.freed	3 4 -5 -16 -10 -4 -4 30 -12
tag right 7: adj.modifier	-25 0 18 -3 -11 1 -3 6 9
tag right 7: adj.wounded	26 9 -41 -7 -8 27 -7 -29 -20
tag right 7: category	18 3 -12 -8 -4 0 -5 -5 -3
tag right 7: country	16 18 -19 -24 5 -5 -6 12 -32
tag right 7: cue.agreed	1 -18 12 -14 -8 16 -6 17 -9
tag right 7: cue.agreement	1 -5 1 -11 -6 12 -5 5 -7
tag right 7: cue.all	49 -30 -17 -7 -13 -8 -5 -12 -22
tag right 7: cue.already	52 9 -20 -11 -6 -3 -2 -21 -9
tag right 7: cue.among	46 -29 -50 -8 -9 -5 -4 -17 -3
tag right 7: cue.border	10 -7 28 -9 -7 -3 -4 -14 -9
tag right 7: cue.born	34 -28 -21 -5 -10 -6 -5 -71 22
tag right 7: cue.called_off	14 3 -12 -1 -1 -1 -1 -11 16
tag right 7: cue.captivity	-9 9 11 -11 -9 -7 -4 10 1
tag right 7: cue.captured	58 -31 25 -4 -3 -5 -3 -39 -19
tag right 7: cue.claims	-16 1 -17 -1 29 -8 -7 0 -10
tag right 7: cue.completed	3 4 -24 2 16 -6 -7 -7 -5
tag right 7: cue.count	-5 -2 -18 10 -9 3 -5 30 -17
tag right 7: cue.crime	65 -43 -9 -4 -4 -7 -2 -19 -4
tag right 7: cue.denied	17 32 -40 -7 -4 -3 -3 -18 -3
tag right 7: cue.deported	2 -72 88 -8 -8 -13 -7 -4 -33
tag right 7: cue.died	-2 19 -6 -4 -5 -6 -4 -5 -8
tag right 7: cue.each	-50 -42 -27 75 9 -11 9 9 -6
tag right 7: cue.evacuation	39 -38 14 -3 -2 -2 -2 -5 -8
tag right 7: cue.ever_captured	20 -12 -4 0 0 -1 0 -1 -2
tag right 7: cue.footage	-45 52 -20 -10 -9 -11 25 -34 -34
tag right 7: cue.held	-14 -45 3 -9 -9 -11 -8 -42 75
tag right 7: cue.in_captivity	-29 -21 3 -3 -6 -5 -3 -37 63
tag right 7: cue.in_return	-19 19 5 -17 -10 -3 2 9 13
tag right 7: cue.included	23 -3 2 16 -5 -9 -4 -15 -42
tag right 7: cue.local	-31 51 -16 -16 -22 -16 -11 -34 -12
tag right 7: cue.mediated	-18 -29 -2 26 -7 -3 -1 32 -10
tag right 7: cue.missing	-19 -18 -38 -7 -8 -12 -8 -35 72
tag right 7: cue.money	32 -17 -4 -2 -1 -5 -1 -2 -2
tag right 7: cue.month	-19 -44 -23 -14 -3 -5 -5 47 -5
tag right 7: cue.of_whole	13 -23 12 -24 9 -17 -4 -16 11
tag right 7: cue.of_year	13 -5 -53 4 -8 -7 -6 29 -28
tag right 7: cue.on_shield	-12 23 -5 -5 -3 -4 -1 -11 -1
tag right 7: cue.one_sided	-58 46 -38 -11 -16 25 -21 11 -16
tag right 7: cue.other_exchange	14 -47 -7 -7 -5 46 -6 -5 -3
tag right 7: cue.other_return	58 -79 17 -20 -7 -9 -6 -1 -14
tag right 7: cue.other_war	99 -58 -12 -9 -3 -3 -2 -33 -5
tag right 7: cue.outside	-88 -63 -7 -10 -14 85 43 -14 -23
tag right 7: cue.part	-19 -16 19 3 -1 -8 -3 -1 0
tag right 7: cue.planned	65 18 -46 -10 -2 -10 -2 -40 -4
tag right 7: cue.postponed	67 -46 -2 -6 -4 -1 -2 -50 -12
tag right 7: cue.ready	37 -1 -12 -12 -6 -5 -4 -31 -17
tag right 7: cue.recap	-2 18 -5 -15 -13 -18 -7 -17 -14
tag right 7: cue.record	37 -25 10 -32 27 -9 -6 -62 -9
tag right 7: cue.relative	-31 -20 19 -5 -11 -4 -7 -3 19
tag right 7: cue.repatriation	-23 5 -10 -4 -3 -6 -3 22 -7
tag right 7: cue.reunion	-34 -34 21 28 -10 -9 -6 4 -11
tag right 7: cue.same_number	19 16 -23 -11 -7 -10 -5 -7 -18
tag right 7: cue.since	-32 -59 31 -15 -7 -8 -5 73 -28
tag right 7: cue.span	-4 31 -6 -18 -9 -7 -6 -4 -23
tag right 7: cue.stage	33 -12 3 -39 11 -9 -5 -17 -8
tag right 7: cue.thanks	10 -47 8 27 -7 -13 -6 -9 -13
tag right 7: cue.third	80 -54 -82 -40 -4 -6 -5 3 -4
tag right 7: cue.to_date	-69 -47 -28 22 -10 -7 -7 69 32
tag right 7: cue.today	30 -11 -21 -21 23 -16 -7 13 -15
tag right 7: cue.total	-16 -21 8 20 -34 -9 -8 3 16
tag right 7: cue.training	46 -33 -10 -4 -12 -3 -3 -20 -2
tag right 7: cue.transit	-4 20 -3 -10 21 -7 -6 -3 -16
tag right 7: cue.unit	9 6 6 -5 -6 -7 -4 -13 -13
tag right 7: cue.venue	26 -25 -12 -7 -3 -3 -3 6 -3
tag right 7: cue.visit	31 -39 -38 -9 -7 12 -4 -28 -8
tag right 7: cue.year	-18 -14 -22 -10 -6 -6 -5 51 -21
tag right 7: cue.yesterday	-29 -7 -2 51 -24 -10 -10 -26 -23
tag right 7: foe.agent	2 24 -10 -8 -7 57 -10 -86 -64
tag right 7: foe.of	-18 21 10 -15 -9 -14 -6 -13 -11
tag right 7: foe.to	-22 -39 49 -22 -20 -27 -13 -42 3
tag right 7: noun.body	9 4 -23 -9 -9 -12 -8 21 -11
tag right 7: noun.branch	29 -38 53 -6 -6 -10 -2 -41 -11
tag right 7: noun.child	11 14 -5 8 -5 -5 -4 -42 14
tag right 7: noun.civilian	-51 45 2 -12 3 -9 -6 -15 6
tag right 7: noun.exchange	-14 -6 3 7 -9 25 -9 -11 -15
tag right 7: noun.family	5 39 -26 30 -8 -7 -7 -56 -26
tag right 7: noun.foreigner	-34 15 -34 -14 -12 -11 -6 -11 61
tag right 7: noun.man	-61 -11 67 -11 -20 -14 -14 -21 -29
tag right 7: noun.military	-1 -1 23 -14 -10 -4 -7 -3 -3
tag right 7: noun.other	23 -27 -1 1 -7 1 1 9 -11
tag right 7: noun.people	0 -25 -2 15 -2 4 -7 6 4
tag right 7: noun.rank	-23 28 -25 -7 -7 -10 -5 10 -9
tag right 7: noun.soldier	-1 14 -2 -10 -9 3 -7 -9 4
tag right 7: noun.woman	-18 25 -21 -11 -18 -11 -7 12 -18
tag right 7: own.agent	-6 -31 18 -15 -20 -18 -10 -52 32
tag right 7: own.of	22 -4 -15 10 -5 -13 -10 -10 -23
tag right 7: own.to	-35 14 3 1 -5 -6 -9 7 -11
tag right 7: qualifier.approx	8 4 -60 -8 -15 -7 -5 -33 13
tag right 7: qualifier.at_least	43 -18 -20 -1 -1 -1 -1 32 -35
tag right 7: qualifier.at_most	-43 7 38 9 -5 -8 -3 1 -4
tag right 7: qualifier.more_than	9 -71 -13 -11 -9 -3 14 20 29
tag right 7: ru.agent	36 -18 10 -15 12 10 -8 -60 -28
tag right 7: ru.from	-19 3 -5 -7 10 -14 -4 -9 31
tag right 7: ru.of	-10 12 9 -12 -10 0 -5 -7 3
tag right 7: ru.to	-39 42 -3 -26 -10 -7 -6 25 -16
tag right 7: ua.agent	-20 13 -19 19 -6 -13 -8 5 -3
tag right 7: ua.from	2 -15 11 -9 -6 -5 -5 -6 -2
tag right 7: ua.of	-18 6 6 20 -9 -13 -1 1 -3
tag right 7: ua.to	-13 15 10 -17 -8 -8 -6 -3 20
tag right 7: verb.bring	3 -9 -5 6 -11 -8 -8 11 -3
tag right 7: verb.come	24 1 -40 -10 7 -7 -3 4 -9
tag right 7: verb.future	87 -51 -23 -9 -3 -9 -2 -1 -11
tag right 7: verb.get	-15 6 9 -9 5 -17 -10 -20 -12
tag right 7: verb.give	-27 20 25 -13 -15 -21 9 -16 -16
tag right 7: verb.held_exchange	15 6 7 -27 -5 -15 -8 -46 -16
tag right 7: verb.home	-35 17 5 -13 20 -8 -6 10 -12
tag right 7: verb.managed	-61 44 -23 30 -13 -39 -10 10 -15
tag right 7: verb.noun	24 25 -32 -10 -11 -4 -4 -19 8
tag right 7: verb.other	-4 28 8 -6 -7 -6 -4 3 -18
tag right 7: verb.swap	34 -65 -27 -10 25 -7 -7 -9 -14
tag right 7: verb.will	-5 23 -35 -5 -6 -17 -3 32 -11
tag right 7: view.ru	22 -74 20 -11 -8 -7 -7 -16 8
tag right 7: view.ua	-19 26 -23 -5 -12 -2 -2 9 -2
tag right 7: voice.ru	-19 15 -44 -15 37 -12 16 -25 7
tag right 7: voice.ua	12 31 -51 -19 14 -13 -11 20 -59
tag right beyond: adj.dead	35 -9 0 -11 -9 -11 -6 -26 -25
tag right beyond: adj.freed	4 -6 10 -5 -8 -4 -3 2 -8
tag right beyond: adj.modifier	10 -4 5 -3 -3 -6 -6 -6 2
tag right beyond: adj.wounded	-16 24 -24 -8 -12 -4 -6 27 -26
tag right beyond: category	-13 15 -4 -7 -1 -6 -5 -6 11
tag right beyond: country	13 16 11 -2 -8 -9 -5 -37 -15
tag right beyond: cue.agreed	26 -26 10 -13 9 3 -6 -4 -9
tag right beyond: cue.agreement	26 -6 4 -21 2 -2 -6 -17 -12
tag right beyond: cue.all	-44 -2 9 -12 -13 4 -9 16 26
tag right beyond: cue.all_civilians	41 -8 -35 -3 -3 -4 -3 -22 -12
tag right beyond: cue.already	13 -26 -10 15 20 0 -5 -59 2
tag right beyond: cue.among	33 -18 -41 -6 -4 -3 -2 -8 -2
tag right beyond: cue.border	15 11 -1 -9 -11 -6 -6 -38 -12
tag right beyond: cue.born	50 -23 -27 -4 -8 -6 -4 -48 3
tag right beyond: cue.called_off	33 -4 -9 -3 -2 -1 -1 -12 8
tag right beyond: cue.captivity	25 4 -7 -5 -2 -2 -4 -13 -9
tag right beyond: cue.captured	30 13 13 -4 -15 -4 -3 -31 -19
tag right beyond: cue.claims	-28 15 10 -7 17 -8 -7 -9 -1
tag right beyond: cue.completed	7 11 -10 -15 -9 -4 -7 -21 1
tag right beyond: cue.count	3 10 4 -17 -1 -5 -6 -42 -20
tag right beyond: cue.crime	42 -38 -28 -4 -4 -7 -3 -1 -17
tag right beyond: cue.denied	37 24 -32 -6 -3 -3 -2 -37 -3
tag right beyond: cue.deported	-40 -19 67 -8 -21 -8 -7 17 -29
tag right beyond: cue.died	16 -3 -16 -3 -5 -8 -4 -19 -10
tag right beyond: cue.each	19 -91 -59 98 -18 -7 -7 -1 -6
tag right beyond: cue.evacuation	58 -52 1 -10 -2 -3 -3 5 -12
tag right beyond: cue.ever_captured	31 -27 -4 -1 -1 -1 -1 -6 16
tag right beyond: cue.footage	-12 -16 -2 -4 -6 -5 18 13 0
tag right beyond: cue.held	-57 -27 17 -13 22 -13 -9 0 45
tag right beyond: cue.in_captivity	-2 -2 14 -4 -8 -6 -4 -19 -2
tag right beyond: cue.in_return	12 -2 -24 2 -8 32 -7 -10 1
tag right beyond: cue.included	8 -6 -27 3 -8 -5 -4 39 -6
tag right beyond: cue.local	-1 21 -18 -13 -19 -14 -9 -29 -10
tag right beyond: cue.mediated	-6 -3 8 0 -8 -6 -5 -1 -11
tag right beyond: cue.missing	7 -30 -35 -12 -9 -10 -9 -14 55
tag right beyond: cue.money	26 -25 -6 -9 -3 -5 -1 6 -3
tag right beyond: cue.month	1 14 -11 -7 -1 -1 -1 -1 -1
tag right beyond: cue.of_whole	6 -2 -16 -11 -2 -6 -4 10 1
tag right beyond: cue.of_year	-6 22 -5 -16 -13 -8 -5 -11 2
tag right beyond: cue.one_sided	-30 40 49 -9 -20 -27 -15 -18 -27
tag right beyond: cue.other_exchange	46 -59 -25 -7 -5 44 -6 -11 -4
tag right beyond: cue.other_return	-2 3 -24 -4 -4 -7 -6 0 32
tag right beyond: cue.other_war	44 -18 -24 -13 -4 -6 -3 -3 -6
tag right beyond: cue.outside	-89 -7 12 -20 -20 60 20 0 -26
tag right beyond: cue.part	-30 22 3 3 2 -8 -5 6 -6
tag right beyond: cue.planned	-8 -4 -20 -35 -6 -5 -4 7 28
tag right beyond: cue.postponed	77 -62 -34 -4 -7 -2 -3 -5 -15
tag right beyond: cue.ready	-3 4 -26 -16 -10 -9 -5 32 -45
tag right beyond: cue.recap	-2 42 -27 -15 -12 -10 -5 -16 -2
tag right beyond: cue.record	2 -8 -3 -2 22 -5 -4 -17 -7
tag right beyond: cue.relative	-22 5 8 -11 -5 0 -6 -3 6
tag right beyond: cue.repatriation	23 -11 -9 -8 -10 -11 -5 -12 -10
tag right beyond: cue.reunion	-37 52 17 -26 -12 -9 -8 2 -11
tag right beyond: cue.same_number	11 -21 26 -16 -12 -8 -4 -12 -7
tag right beyond: cue.since	-24 4 1 -20 -12 -9 -5 31 -15
tag right beyond: cue.span	-20 -14 49 -19 -26 -11 -6 10 -21
tag right beyond: cue.stage	-9 -10 3 -24 23 -8 -5 19 -13
tag right beyond: cue.thanks	-22 4 -23 12 -7 -5 -3 23 -5
tag right beyond: cue.third	63 -78 -87 -25 -6 -5 -6 -13 -4
tag right beyond: cue.to_date	-49 2 2 22 -11 -15 -6 4 39
tag right beyond: cue.today	-10 12 -21 -16 -5 1 -8 48 -25
tag right beyond: cue.total	-21 8 5 -4 -1 -15 -8 -1 0
tag right beyond: cue.training	23 -9 -9 -1 -3 -1 -1 -4 -1
tag right beyond: cue.transit	13 27 12 -21 -9 -7 -6 -14 -29
tag right beyond: cue.unfinished	43 -27 -2 -1 -8 -2 -4 -5 -5
tag right beyond: cue.unit	61 -31 -2 -5 -11 -7 -3 -10 -10
tag right beyond: cue.venue	6 -9 -18 1 19 -6 -4 1 -5
tag right beyond: cue.visit	33 -41 -5 -12 -6 10 -4 -19 -9
tag right beyond: cue.year	-33 -24 -23 -12 -10 -10 -8 60 5
tag right beyond: cue.yesterday	46 -56 -12 32 -26 -15 -10 -34 -19
tag right beyond: foe.agent	-22 -8 36 -13 -12 42 -14 -31 -40
tag right beyond: foe.of	1 -1 -12 -8 25 -14 -6 -21 -13
tag right beyond: foe.to	-9 -20 22 -11 -18 -15 -10 -8 -29
tag right beyond: noun.body	30 16 -5 -9 -8 -10 -6 -35 -7
tag right beyond: noun.branch	36 -5 -2 -7 -6 -9 -3 -14 -8
tag right beyond: noun.child	-16 5 -4 -2 -9 -6 -5 -7 2
tag right beyond: noun.civilian	-39 46 6 -12 -7 -10 -6 -4 11
tag right beyond: noun.exchange	-18 -8 9 0 4 18 -8 -10 -11
tag right beyond: noun.family	23 48 -28 -19 -8 -9 -6 -25 -5
tag right beyond: noun.foreigner	-20 19 -23 -11 -12 -16 -6 -4 23
tag right beyond: noun.man	-13 -9 40 -20 -16 -10 -11 -31 -17
tag right beyond: noun.military	-5 -1 10 -8 -3 -4 -5 -5 2
tag right beyond: noun.other	11 -14 15 -6 -2 -2 -2 -6 -5
tag right beyond: noun.people	0 -15 1 12 4 8 -6 -13 0
tag right beyond: noun.rank	-5 34 -36 -7 -8 -12 -5 2 -11
tag right beyond: noun.soldier	19 17 -18 -16 -10 -10 -7 -24 -10
tag right beyond: noun.woman	-30 -13 -3 -3 34 -10 -8 4 -16
tag right beyond: own.agent	-35 -27 70 -16 -23 -19 -10 -5 14
tag right beyond: own.of	-17 -8 -1 -4 13 3 -6 -7 -11
tag right beyond: own.to	12 -10 16 -5 -5 -6 -16 -19 -12
tag right beyond: qualifier.approx	-14 11 -30 -9 -15 -9 -5 -18 20
tag right beyond: qualifier.at_least	-17 -2 -20 -3 -3 -3 -2 39 -2
tag right beyond: qualifier.at_most	-1 -16 15 -5 -7 -6 -3 -14 10
tag right beyond: qualifier.more_than	0 -75 -1 -14 -8 7 -12 7 43
tag right beyond: ru.agent	2 22 -32 6 -4 12 -8 -27 5
tag right beyond: ru.from	10 -18 -30 -29 13 20 -5 -6 25
tag right beyond: ru.of	8 10 -38 14 2 6 -3 -19 -2
tag right beyond: ru.to	3 1 -11 22 -6 -6 -6 -6 -9
tag right beyond: ua.agent	-10 -27 -6 27 6 6 -8 -7 -11
tag right beyond: ua.from	25 -15 -6 -15 -9 -9 -8 -13 -27
tag right beyond: ua.of	9 -24 19 14 3 -11 -4 -12 -9
tag right beyond: ua.to	-9 -30 25 1 -17 -16 -2 -42 4
tag right beyond: verb.bring	-7 10 2 5 -13 -11 -8 2 -9
tag right beyond: verb.come	6 0 -10 -2 3 -8 -5 -7 -9
tag right beyond: verb.future	24 -26 -12 -12 -5 -4 -2 17 -12
tag right beyond: verb.get	-23 -11 17 -12 -6 -2 -11 -6 -15
tag right beyond: verb.give	8 24 -5 -14 -13 -7 -2 -14 -7
tag right beyond: verb.held_exchange	43 -28 5 -15 22 -18 -8 -36 -14
tag right beyond: verb.home	11 -7 -36 0 32 -11 -7 -1 -12
tag right beyond: verb.managed	8 9 -50 15 -11 20 -10 -25 -23
tag right beyond: verb.noun	-13 24 7 -20 -10 7 -5 -35 27
tag right beyond: verb.other	10 8 -2 -9 -9 -5 -4 7 -9
tag right beyond: verb.swap	9 26 -9 3 -14 -14 -6 -38 -9
tag right beyond: verb.will	15 45 -40 -5 -3 -7 -3 -22 -15
tag right beyond: view.ru	25 9 -7 -12 -25 -9 -8 -21 -8
tag right beyond: view.ua	8 -43 -2 -22 36 -13 -6 21 9
tag right beyond: voice.ru	-21 11 -23 4 1 -13 10 -12 3
tag right beyond: voice.ua	-11 24 -33 -19 0 -11 -8 25 -28
tag right clause: adj.dead	25 4 -9 -8 -8 -9 -6 -2 -17
tag right clause: adj.freed	-12 -2 9 4 -8 -4 -4 13 -8
tag right clause: adj.modifier	15 4 2 -9 -9 -5 -4 -9 0
tag right clause: adj.wounded	2 -21 -22 -8 -7 33 21 -18 -15
tag right clause: category	58 -39 -4 -8 -9 -3 -1 -10 -6
tag right clause: country	19 -27 -10 -11 1 -6 -6 4 -11
tag right clause: cue.agreed	-25 14 30 -11 -5 -5 -4 1 -11
tag right clause: cue.agreement	6 1 13 -10 -4 -5 -4 -15 -11
tag right clause: cue.all	25 0 -41 0 -4 -4 -5 -21 -2
tag right clause: cue.already	20 -3 -28 -10 -5 -6 -4 13 -13
tag right clause: cue.among	97 -63 -60 14 -11 -4 -4 -21 -3
tag right clause: cue.anniversary	8 -3 -2 0 -1 -1 0 0 -1
tag right clause: cue.border	13 11 -4 -19 -8 -7 -6 -27 -6
tag right clause: cue.born	46 -4 -31 -5 -4 -5 -6 -33 -5
tag right clause: cue.called_off	83 -51 -31 -1 -3 -8 -2 -12 -29
tag right clause: cue.captivity	-18 18 7 -17 -7 -5 -4 14 6
tag right clause: cue.captured	46 0 -22 -2 -3 -4 -3 -16 -14
tag right clause: cue.claims	1 -17 15 -18 -7 -8 -6 -26 29
tag right clause: cue.completed	-33 -2 28 15 -3 -7 -7 -4 -11
tag right clause: cue.count	8 -1 -27 13 -9 0 -5 7 -16
tag right clause: cue.crime	76 -55 -10 -2 -2 -2 -1 -13 -10
tag right clause: cue.denied	14 -12 -22 -3 -3 -2 -2 -17 49
tag right clause: cue.deported	64 -25 -44 -9 -11 -9 -6 28 -55
tag right clause: cue.died	5 0 -13 -4 -3 -3 -2 -3 -2
tag right clause: cue.each	-33 43 13 -45 9 -4 -3 2 -8
tag right clause: cue.evacuation	47 -12 -9 -1 -1 -2 -1 -9 -11
tag right clause: cue.ever_captured	30 9 -34 -2 -2 -5 -4 -22 -24
tag right clause: cue.footage	-5 30 -44 -16 -14 -11 -12 -27 -43
tag right clause: cue.good_news	-50 54 -41 -12 -19 -19 -10 -34 -7
tag right clause: cue.held	1 -40 -76 -6 -7 -9 -5 -55 99
tag right clause: cue.in_captivity	-10 -9 -30 -4 -5 -4 -3 -46 57
tag right clause: cue.in_return	-5 50 -17 -18 -9 -16 10 -7 -11
tag right clause: cue.included	48 17 -28 0 -6 -9 -3 -57 -7
tag right clause: cue.local	0 34 -16 -4 -8 -3 -2 -34 -4
tag right clause: cue.mediated	-36 0 -13 9 -7 -1 -3 30 -7
tag right clause: cue.missing	5 -8 -33 -6 -8 -13 -7 -84 53
tag right clause: cue.money	39 -11 -1 -2 -1 -1 -1 -19 -4
tag right clause: cue.month	-5 -47 -22 -10 -3 -4 -4 44 -4
tag right clause: cue.of_whole	9 -10 6 -9 -1 -6 -6 -6 -4
tag right clause: cue.of_year	-17 -6 -35 15 -8 -7 -6 39 -17
tag right clause: cue.on_shield	-22 41 -12 -4 -4 -4 -2 -14 -1
tag right clause: cue.one_sided	-30 26 -8 -17 -14 14 -17 11 -13
tag right clause: cue.other_exchange	50 -27 -4 -2 -3 -4 -5 -16 -2
tag right clause: cue.other_return	65 -48 11 -18 -9 -12 -6 -33 -9
tag right clause: cue.other_war	64 -23 -27 -13 -3 -2 -2 -20 -4
tag right clause: cue.outside	-71 -52 -31 -11 -13 69 42 37 -19
tag right clause: cue.part	38 -1 -7 -23 4 -5 -2 1 -10
tag right clause: cue.planned	-6 0 3 -6 -4 -12 -5 -23 6
tag right clause: cue.postponed	28 -32 -11 -12 -8 -4 -3 -6 21
tag right clause: cue.ready	43 -1 -12 -7 -6 -8 -6 -34 -41
tag right clause: cue.recap	29 -36 -7 -7 -8 -13 -5 -10 5
tag right clause: cue.record	52 -44 27 -34 -3 -6 -3 -51 -7
tag right clause: cue.relative	10 -26 -4 -13 18 9 7 0 -11
tag right clause: cue.repatriation	24 -18 -11 -7 -6 -9 -4 7 -4
tag right clause: cue.reunion	-5 1 -2 28 -8 -7 -6 -15 -8
tag right clause: cue.same_number	30 20 -42 20 -12 -22 -10 -29 -31
tag right clause: cue.since	-1 -34 -31 -20 -6 -6 -5 69 -32
tag right clause: cue.span	-3 -35 10 -24 -10 -10 -9 27 -23
tag right clause: cue.stage	65 16 -62 -6 -25 -8 -7 -21 -10
tag right clause: cue.thanks	25 -40 -18 20 -12 -20 -9 -59 -20
tag right clause: cue.third	45 -2 -16 -34 -1 -4 -2 -11 -3
tag right clause: cue.to_date	19 -53 -27 -36 -9 -8 -5 58 -21
tag right clause: cue.today	2 -2 3 29 -1 -12 -6 -27 -10
tag right clause: cue.total	-63 -25 -31 47 -10 -9 -10 66 -13
tag right clause: cue.training	34 -28 -7 -2 -9 -2 -2 -15 -4
tag right clause: cue.transit	-1 -28 38 -10 13 -8 -7 -34 -10
tag right clause: cue.unit	-20 23 -9 -6 -16 -18 -7 -20 50
tag right clause: cue.venue	19 -19 -17 -11 -2 -2 -2 6 -2
tag right clause: cue.visit	32 10 -21 -7 -9 -7 -4 -7 -25
tag right clause: cue.year	6 -72 -26 -3 -12 -10 -9 25 -69
tag right clause: cue.yesterday	-32 19 -5 -15 -8 -12 -5 -15 29
tag right clause: foe.agent	39 -1 -69 -10 34 -19 -13 -17 13
tag right clause: foe.of	42 -5 1 -15 -12 -7 -8 -21 -16
tag right clause: foe.to	-64 0 53 -21 -14 -10 -17 -31 -20
tag right clause: noun.body	21 -19 -8 -5 -7 -7 -5 15 -9
tag right clause: noun.branch	-24 -40 64 -9 -6 -16 -8 -10 -16
tag right clause: noun.child	78 -25 -36 -5 -6 -5 -3 -48 -8
tag right clause: noun.civilian	-22 39 -16 -13 27 -14 -8 -32 -16
tag right clause: noun.exchange	-12 -14 -4 21 -8 -10 -7 15 -7
tag right clause: noun.family	-16 39 -8 16 -8 -7 -5 -31 -33
tag right clause: noun.foreigner	19 -1 -21 -30 -5 -3 -3 -7 -5
tag right clause: noun.man	80 -66 -57 -3 -3 -4 -3 -4 -20
tag right clause: noun.military	-23 29 13 3 -15 -24 -2 -11 -6
tag right clause: noun.other	31 -10 -18 -8 -9 -6 1 10 0
tag right clause: noun.people	19 3 -2 -26 -16 -6 -5 6 4
tag right clause: noun.rank	108 -101 -31 -4 -6 -5 -3 -10 20
tag right clause: noun.soldier	-34 42 -15 -6 -10 1 -6 7 -5
tag right clause: noun.woman	28 5 -35 -5 -13 -8 -3 -13 -7
tag right clause: own.agent	-9 -19 -31 -11 31 -18 -13 9 -1
tag right clause: own.from	66 -4 -36 -7 -16 -5 -7 -4 -30
tag right clause: own.of	-11 18 -11 12 -9 -6 -9 -19 -14
tag right clause: own.to	-15 20 6 -6 -11 -7 -7 9 -10
tag right clause: qualifier.approx	65 5 -18 -14 -6 -2 -2 -44 -8
tag right clause: qualifier.at_least	-41 -28 -2 -2 -3 -3 -3 -43 61
tag right clause: qualifier.at_most	34 -14 15 2 -5 -7 -4 -25 -13
tag right clause: qualifier.more_than	4 -55 -41 -13 -12 10 42 -28 24
tag right clause: ru.agent	17 -24 15 -13 5 -9 -7 -7 -1
tag right clause: ru.from	-38 33 -14 -1 -6 -10 -4 8 21
tag right clause: ru.of	-2 -14 26 -16 -11 -9 -5 4 9
tag right clause: ru.to	-45 -9 29 -34 -13 -8 -6 55 -18
tag right clause: ua.agent	-26 10 12 1 -10 -8 -3 3 -9
tag right clause: ua.from	-36 -15 37 -11 -7 -5 -5 19 -11
tag right clause: ua.of	4 11 -2 -10 -8 -4 -3 2 -1
tag right clause: ua.to	-33 72 -45 -25 -9 0 -8 8 3
tag right clause: verb.bring	-3 8 -4 -3 -6 -6 -4 12 -12
tag right clause: verb.come	-1 2 17 -6 -10 -4 -6 4 -13
tag right clause: verb.future	-1 3 -4 -6 -4 -9 -4 -6 2
tag right clause: verb.get	11 -9 17 -7 -13 1 -7 -15 -10
tag right clause: verb.give	-10 -18 -4 -1 17 12 -8 -16 -15
tag right clause: verb.held_exchange	7 24 -18 -9 -10 -8 -6 3 -9
tag right clause: verb.home	-17 11 18 4 -11 -7 -6 5 -10
tag right clause: verb.managed	-72 20 -9 15 -14 20 -10 22 -13
tag right clause: verb.noun	55 -52 -41 -6 -6 -9 -4 12 -20
tag right clause: verb.other	63 -21 -17 -3 -4 -7 -2 -19 -7
tag right clause: verb.swap	7 -39 -26 23 13 -7 -6 2 -10
tag right clause: verb.will	1 -36 -3 -4 -5 18 -3 24 -6
tag right clause: view.ru	-11 -12 -2 -6 -10 -3 -3 -7 33
tag right clause: view.ua	-4 16 -23 -4 -5 -3 -3 12 -8
tag right clause: voice.ru	7 -36 45 -19 -31 -71 -24 -33 -39
tag right clause: voice.ua	-40 68 -33 -11 -15 -12 -11 -18 -27
tag right far: adj.dead	29 -71 63 -17 -12 -12 -7 -35 -26
tag right far: adj.freed	-13 -24 29 9 -9 -4 -3 -12 -5
tag right far: adj.modifier	15 1 -11 -6 -1 -7 -4 -3 -11
tag right far: adj.wounded	-25 44 -7 -7 -8 -25 -1 -26 -9
tag right far: category	14 4 -5 -8 -3 -7 -4 -5 -10
tag right far: country	18 -4 23 3 -8 -9 -5 -30 -11
tag right far: cue.agreed	-19 3 23 -17 15 -14 -6 4 -12
tag right far: cue.agreement	9 8 0 -25 2 -17 -6 1 -15
tag right far: cue.all	-48 5 18 -11 -13 -10 -7 42 -12
tag right far: cue.already	-25 -10 -8 32 26 -14 -7 -2 7
tag right far: cue.among	22 -19 -14 15 -10 -3 -2 -16 -3
tag right far: cue.border	20 11 -4 -21 -12 -10 -8 -42 -12
tag right far: cue.born	13 -18 -28 -3 -5 -6 -5 -22 20
tag right far: cue.called_off	31 -12 -2 -3 -2 -2 -1 -9 -4
tag right far: cue.captivity	23 1 -28 -8 5 1 -4 -5 -5
tag right far: cue.captured	14 35 -30 -5 -32 -4 -3 -3 -15
tag right far: cue.claims	-4 -3 29 -24 13 -9 -6 -32 17
tag right far: cue.completed	-25 11 21 -10 -12 -11 -5 -15 1
tag right far: cue.count	-13 12 -3 -11 -1 -5 -5 -15 -17
tag right far: cue.crime	36 -33 -28 -4 -3 -5 -2 6 -19
tag right far: cue.denied	61 -25 -1 -5 -4 -4 -1 -42 -6
tag right far: cue.deported	-5 21 -17 3 -38 -5 -5 26 -36
tag right far: cue.each	-26 -27 -5 27 -13 15 16 -10 -7
tag right far: cue.evacuation	40 -22 -10 -13 -1 -3 -2 9 -8
tag right far: cue.ever_captured	31 -30 -5 -1 -2 -1 -1 -9 22
tag right far: cue.footage	-10 -31 12 -4 -6 -5 -5 22 7
tag right far: cue.held	-36 -21 -9 -12 40 -10 -6 5 28
tag right far: cue.in_captivity	-61 56 26 -4 -8 -5 -3 -8 22
tag right far: cue.in_return	-12 5 -18 7 -7 39 -3 -24 -9
tag right far: cue.included	10 6 -39 -3 -15 -11 -4 -21 30
tag right far: cue.local	11 -6 -11 -5 -8 -6 -2 -11 -4
tag right far: cue.mediated	-8 8 -6 6 -9 -6 -6 -5 -7
tag right far: cue.missing	25 -11 -28 -6 -6 -13 -4 -14 29
tag right far: cue.money	15 -24 -4 -11 -3 -3 -1 8 -3
tag right far: cue.month	31 14 -11 -6 -1 -1 -1 -33 -1
tag right far: cue.of_whole	8 -26 -10 -8 12 3 -4 14 -3
tag right far: cue.of_year	-38 -6 18 3 -15 -9 -6 -6 10
tag right far: cue.one_sided	-6 13 16 -12 -20 -7 -13 -25 -24
tag right far: cue.other_exchange	48 -35 -5 -9 -4 -3 -2 -11 -2
tag right far: cue.other_return	21 -28 -29 -6 -7 -9 -8 2 41
tag right far: cue.other_war	51 -16 -46 -17 -4 -6 -3 -2 -6
tag right far: cue.outside	-60 4 -64 -21 -18 57 -20 -21 -19
tag right far: cue.part	11 -25 -11 -1 14 -6 -6 -1 -5
tag right far: cue.planned	0 -30 -26 -25 -7 -7 -4 3 46
tag right far: cue.postponed	50 -42 -40 -2 -7 -2 -2 42 -15
tag right far: cue.ready	24 -20 -3 -18 -11 -13 -6 3 -14
tag right far: cue.recap	-13 34 7 -18 -13 -4 -4 -7 -6
tag right far: cue.record	-7 11 -7 1 -7 -3 -2 -5 -5
tag right far: cue.relative	14 3 -9 -22 10 12 -4 -15 -11
tag right far: cue.repatriation	33 -32 -4 -7 -10 -12 -5 -3 -5
tag right far: cue.reunion	-6 15 4 -19 -11 -9 -8 14 -12
tag right far: cue.same_number	-51 6 15 11 -7 -12 -4 -8 -6
tag right far: cue.since	19 14 -44 -28 -9 -7 -5 4 -13
tag right far: cue.span	-12 -10 39 -21 -35 -14 -8 9 -15
tag right far: cue.stage	-43 14 -4 2 26 -8 -6 25 -15
tag right far: cue.thanks	-33 13 -31 25 -12 -9 -5 -13 -4
tag right far: cue.third	15 -2 -4 -24 -2 -1 -1 -6 -3
tag right far: cue.to_date	39 -10 -10 10 -8 -14 -6 -67 -4
tag right far: cue.today	-22 28 -9 1 -15 16 -6 -15 -20
tag right far: cue.total	5 0 -18 -15 34 -18 -7 -8 -11
tag right far: cue.training	26 -9 -8 -1 -2 -1 -1 -4 -1
tag right far: cue.transit	3 -29 49 -24 -11 -7 -6 -13 -31
tag right far: cue.unit	19 13 -8 -5 -17 -6 -3 -10 -5
tag right far: cue.venue	-1 -2 -26 2 22 -6 -5 10 -4
tag right far: cue.visit	-16 31 17 -13 -6 -6 -3 -7 -10
tag right far: cue.year	18 -69 -27 4 -12 -12 -9 -3 5
tag right far: cue.yesterday	18 -20 17 -23 -15 -23 -8 -26 -3
tag right far: foe.agent	-15 10 -29 -17 -7 -20 -9 17 30
tag right far: foe.of	48 -45 -40 -9 38 -4 -6 -16 -13
tag right far: foe.to	-22 26 -26 -3 -7 10 -9 33 -34
tag right far: noun.body	-31 34 0 -8 -5 -5 -3 -7 -4
tag right far: noun.branch	20 1 -24 -8 -6 -7 -4 9 -6
tag right far: noun.child	3 -44 1 -20 -12 -5 -5 18 -14
tag right far: noun.civilian	-1 19 -26 -14 21 -8 -5 -24 15
tag right far: noun.exchange	-18 -5 -1 19 6 -6 -6 -5 -4
tag right far: noun.family	27 -6 -26 -15 -6 -6 -4 4 10
tag right far: noun.foreigner	39 -32 14 -11 -15 -26 -6 -6 -42
tag right far: noun.man	50 -49 23 -15 -16 -11 -15 -29 -11
tag right far: noun.military	8 -15 3 3 -12 -8 -3 -7 2
tag right far: noun.other	8 12 9 -15 -1 -7 -4 -15 -1
tag right far: noun.people	2 7 -10 7 -10 8 -4 -19 8
tag right far: noun.rank	-8 52 -18 -6 -5 -6 -3 -25 -6
tag right far: noun.soldier	-14 39 -36 -24 -12 -13 -8 -13 -8
tag right far: noun.woman	-44 -8 33 11 -21 -10 -10 -25 -18
tag right far: own.agent	-15 12 20 -7 -8 -8 -4 9 -36
tag right far: own.of	14 14 -41 -15 15 17 -5 -8 -15
tag right far: own.to	8 5 5 10 -21 -10 -6 -22 -19
tag right far: qualifier.approx	4 7 22 -12 -11 -7 -4 -21 -15
tag right far: qualifier.at_least	-21 -8 -13 -1 -2 -1 -1 22 13
tag right far: qualifier.at_most	44 -21 5 -4 -7 -7 -4 -50 -1
tag right far: qualifier.more_than	-15 -44 -17 -17 -10 3 -6 8 37
tag right far: ru.agent	-10 5 -7 3 -13 -4 -5 -2 16
tag right far: ru.from	10 -19 -54 -33 21 24 -4 4 21
tag right far: ru.of	16 -33 -1 14 -2 8 -6 -20 1
tag right far: ru.to	0 -5 -17 27 -9 -9 -6 25 -17
tag right far: ua.agent	-17 -18 6 15 -14 18 -7 -7 -4
tag right far: ua.from	13 -14 12 -9 -7 -6 -5 -22 -32
tag right far: ua.of	10 -14 30 -7 -3 -10 -7 -18 -12
tag right far: ua.to	-40 -11 27 0 -17 -7 -14 -28 15
tag right far: verb.bring	-5 18 -10 0 -13 -12 -8 -5 -15
tag right far: verb.come	-31 -11 11 13 -17 -8 -4 -17 -10
tag right far: verb.future	7 -24 10 -12 -5 -4 -2 5 -5
tag right far: verb.get	22 -45 4 -13 -15 19 -11 -15 -6
tag right far: verb.give	16 41 -30 -19 -9 0 -6 -5 -8
tag right far: verb.held_exchange	21 -23 0 -7 17 -14 -7 -6 -12
tag right far: verb.home	28 -45 8 20 28 -12 -8 -36 -16
tag right far: verb.managed	-13 -19 -15 33 -13 -10 -5 -27 -8
tag right far: verb.noun	-31 34 12 -26 -11 -10 -5 -3 17
tag right far: verb.other	54 -30 -23 -6 -9 -4 -3 4 9
tag right far: verb.swap	-10 14 0 9 -8 -14 -5 -29 -6
tag right far: verb.will	-4 28 -10 -5 -2 -2 -2 -12 -8
tag right far: view.ru	-20 64 -10 -9 -26 -5 -5 -24 -12
tag right far: view.ua	5 -62 -2 -19 39 -15 -6 11 8
tag right far: voice.ru	-24 -5 26 15 -30 -17 -6 -16 -2
tag right far: voice.ua	13 -1 -27 -22 -19 -10 -8 44 -41
verb away -1	5 5 -12 -1 12 -1 -5 -6 -1
verb away 1	-1 -11 3 -1 -6 2 -4 1 -5
verb away 2	-4 -4 6 -8 -1 -7 -2 6 -6
verb bring cumulative both	-32 -2 -1 -2 -1 -1 -1 32 -2
verb bring cumulative null	-22 -6 -3 -6 -3 -10 -4 25 -5
verb bring cumulative ru	21 -3 -32 -8 -6 -2 -3 25 -19
verb bring cumulative ua	10 -31 -3 -4 -2 -2 -2 6 -5
verb bring done	6 -4 -1 -3 0 -5 -3 10 -5
verb bring dropped both	-35 7 2 -36 -13 -14 -9 23 0
verb bring dropped null	19 -15 0 8 -6 -7 -5 -18 -13
verb bring figure both	-6 -31 -34 34 16 -5 -5 -38 -3
verb bring figure ru	3 -1 26 -10 1 -8 -5 -15 -7
verb bring figure ua	-21 67 -17 -4 -3 -4 -2 -18 -3
verb bring open	14 13 -4 -5 -3 -3 -2 -27 6
verb bring outside ua	-23 -27 -5 -2 -1 35 -20 2 -2
verb bring part both	38 -31 29 -1 -9 -5 -6 -54 -1
verb bring part ru	-1 -42 1 -29 -16 -8 -9 26 -9
verb bring part ua	40 -45 -9 -8 -5 -12 -4 13 -6
verb bring planned null	-24 -31 -11 -4 -4 -4 -3 43 19
verb bring planned ru	0 29 -9 -3 -5 -5 -3 -20 7
verb bring planned ua	19 -36 -1 -3 -3 -2 -2 -1 -9
verb bring recap ru	23 -35 -4 -10 -7 -6 -6 -36 -8
verb bring recap ua	82 -44 -9 -6 -4 -5 -3 -85 -13
verb come cumulative ru	-12 -2 -30 -4 -7 -2 -7 6 17
verb come cumulative ua	-25 -16 -10 -6 -3 -4 -2 29 -11
verb come dropped both	-28 0 12 10 -29 -20 -13 -18 -25
verb come dropped null	0 5 -46 -7 -11 -10 -6 19 1
verb come figure both	36 -15 -35 -3 -6 -9 -6 -22 -5
verb come figure ru	7 -58 27 -5 20 -4 -4 -5 -7
verb come figure ua	12 26 -15 -5 5 -5 -3 -14 -5
verb come part ru	4 18 -26 -7 -7 -10 -8 -23 -12
verb come part ua	16 -14 15 -6 -10 -13 -6 -36 -7
verb come recap ru	57 -29 -23 -4 -6 -4 -4 2 -15
verb come recap ua	42 -35 -5 -2 -5 -2 -2 -16 -2
verb get cumulative ru	-48 -17 9 -3 -10 -3 -5 9 -9
verb get cumulative ua	6 25 -35 -5 -11 -6 -8 -1 -12
verb get done	-10 5 -4 -6 2 1 -4 10 -7
verb get dropped both	-15 57 -57 -12 -3 -8 -5 -7 -3
verb get dropped null	-37 -37 36 -11 -23 37 -13 40 -18
verb get figure ru	-10 10 -3 -5 -6 -4 -4 -4 -5
verb get figure ua	7 -14 12 -7 15 -5 -4 -24 -3
verb get part ru	-6 8 -13 -7 -15 -9 16 -16 -5
verb get part ua	25 14 -42 -20 -21 -22 -14 -74 -7
verb get recap ua	6 -22 -14 -3 -7 -6 -4 14 -18
verb give cumulative ua	4 -6 -14 -8 -14 -18 -12 10 -22
verb give dropped both	-21 -43 25 -14 -8 44 -19 -33 24
verb give dropped null	-2 -8 4 -10 -20 -11 -11 -19 -3
verb give figure ru	-36 -26 11 -6 30 -10 -7 24 -9
verb give figure ua	-8 16 -9 -3 -8 -2 -3 5 -4
verb give outside ru	-14 -5 -19 -1 -3 7 0 -2 -2
verb give outside ua	-16 -30 -13 -4 -3 29 2 -12 -2
verb give part ru	-7 2 -18 -9 -14 -33 10 -17 -8
verb give part ua	13 -19 12 -9 -11 -2 -12 -9 -9
verb give recap ru	-3 40 -35 -3 -8 -21 -8 -10 -9
verb give recap ua	29 -38 -2 -4 -9 -19 -4 31 -5
verb held_exchange done	-15 19 -20 -5 0 -5 -4 13 2
verb held_exchange dropped null	18 11 -56 -13 -19 -31 -11 -16 24
verb held_exchange figure both	-25 8 -18 4 -4 -2 -2 -26 -1
verb held_exchange figure ru	-28 -77 98 -3 -4 -1 -1 -3 -2
verb held_exchange figure ua	-51 56 -49 -7 13 -3 -2 -6 -2
verb held_exchange open	68 -17 -34 -7 -1 -2 -2 -10 -5
verb held_exchange part ru	32 -67 42 -8 -9 -6 -22 -13 -17
verb held_exchange part ua	-12 16 -71 7 -8 11 -10 -22 -5
verb held_exchange planned ru	-25 -11 -52 -5 -7 -5 -4 49 -5
verb held_exchange planned ua	-14 -49 -2 -5 -2 -2 -2 25 -4
verb held_exchange recap ru	48 -35 -31 -3 -4 -2 -2 -44 -1
verb held_exchange recap ua	71 -57 -11 -6 -2 -6 -3 -57 -10
verb home cumulative ru	-66 -1 -20 -3 -4 -3 -2 74 -7
verb home cumulative ua	-43 -39 -1 -7 -6 -2 -3 77 -10
verb home done	3 -14 1 6 3 -4 -3 0 -5
verb home dropped null	60 -43 -17 -18 -8 10 -4 -27 11
verb home figure ru	16 -2 -8 -1 -4 -5 -5 -13 -10
verb home figure ua	-26 29 3 6 7 -5 -2 -15 -3
verb home part ru	39 -18 -33 -8 -4 -5 -3 -2 -3
verb home part ua	48 -59 26 -7 -7 -13 -3 -5 -6
verb home planned ru	11 -4 12 -6 -2 -2 -2 -15 -12
verb home planned ua	19 -75 -10 -13 -5 -5 -3 -6 -3
verb home recap ru	20 38 -46 -12 -9 -3 -4 -38 -16
verb home recap ua	3 -35 -8 -8 -5 -6 -3 13 -5
verb list cumulative ua	-14 -35 -8 -5 -9 -23 -6 19 7
verb list done	-9 -33 -10 -5 15 33 -8 7 -20
verb list figure ru	10 -99 92 -9 -15 -8 -7 -15 -16
verb list figure ua	-1 42 -47 -18 -4 -16 -6 -19 -19
verb list part ru	3 28 -78 -11 -18 -21 -18 14 16
verb list part ua	34 -75 -67 34 -22 63 -12 -51 -32
verb swap cumulative both	1 -5 -2 -32 -1 -1 -1 38 -2
verb swap done	-4 -6 -1 12 3 -5 -3 -9 -8
verb swap dropped null	3 -47 -26 37 -10 -8 -5 -22 -7
verb swap figure both	-23 -38 -11 33 -5 -2 -2 -17 -1
verb swap figure ru	9 -57 43 -7 -5 -2 -2 -2 -2
verb swap figure ua	-4 39 -46 -12 17 -5 -4 -7 -7
verb swap part ru	-11 -20 29 -22 -2 -4 -11 -5 -5
verb swap part ua	-41 67 -58 10 -11 -26 -5 -26 -10
verb swap planned ua	-4 20 -31 -12 -6 -2 -2 -1 -3
verb swap recap ru	42 -6 -23 -6 -2 -1 -2 -2 -1
verb swap recap ua	36 -51 -4 -7 -18 -4 -4 29 -3
verb.bring own agent view ru	-37 76 -41 -9 -6 -5 -5 -13 -3
verb.bring own agent view ua	12 -25 12 -13 -11 -9 -7 1 -7
verb.bring own null view null	-14 -39 1 52 -12 -7 -8 -3 -1
verb.bring own null view ru	18 -36 -7 -12 19 -10 4 0 -22
verb.bring own null view ua	5 20 -11 -9 -12 -5 -8 10 -11
verb.bring own perspective view ru	-11 -73 62 -33 -33 -16 -19 -7 -33
verb.bring own perspective view ua	-21 69 -62 -9 -5 -3 -5 -5 -12
verb.bring own ru view null	-8 -101 54 -17 -5 -7 18 -22 -17
verb.bring own ru view ru	-25 -23 37 -4 -10 -12 5 33 -12
verb.bring own ru view ua	1 -8 33 -12 -14 -19 -18 -30 -22
verb.bring own ua view null	-25 54 -41 -38 -8 10 -9 22 -8
verb.bring own ua view ru	65 24 -81 -23 -12 19 -21 -57 -11
verb.bring own ua view ua	0 21 -19 -8 -6 -8 -3 16 -10
verb.come own null view null	6 0 17 -11 -17 -8 -7 -29 -6
verb.come own null view ru	-28 -44 45 4 5 -12 -10 6 -11
verb.come own null view ua	25 2 -26 -7 -9 -5 -7 6 -11
verb.come own perspective view ru	33 -104 70 -12 -24 -9 -8 -1 -20
verb.come own perspective view ua	-12 54 -90 -10 14 -12 -8 17 -19
verb.come own ru view null	41 -47 12 -4 -16 -7 -8 -18 -16
verb.come own ru view ru	-11 -35 5 -5 31 -4 -8 10 -23
verb.come own ru view ua	-32 -42 69 -3 -10 -14 11 2 -15
verb.come own ua view null	-74 88 -75 -12 -30 -16 -11 19 -21
verb.come own ua view ru	13 46 -64 -6 -11 -18 -10 -12 -31
verb.come own ua view ua	25 10 -18 -8 -6 -5 -3 -7 -4
verb.future own null view null	51 -29 -6 -3 -2 -2 -1 -12 -3
verb.future own null view ru	57 -19 1 -4 -4 -9 -4 -31 -10
verb.future own null view ua	36 9 -6 -6 -2 -3 -2 -25 -9
verb.future own ru view ru	-66 -17 60 -4 -15 -4 -5 -7 -7
verb.future own ua view ua	-29 15 -13 -13 -11 -11 -14 23 -21
verb.get own agent view ru	-54 14 8 -12 -14 -7 -10 -26 -5
verb.get own agent view ua	-49 38 -20 -7 30 -7 -6 11 -5
verb.get own null view null	38 -30 -1 -11 21 -7 -7 -10 -10
verb.get own null view ru	20 33 -37 -16 -18 -26 -4 29 -17
verb.get own null view ua	-12 -34 63 -4 -15 9 -8 -5 -14
verb.get own perspective view ru	-39 -40 45 -12 -7 -3 -9 8 12
verb.get own perspective view ua	10 17 -16 -2 -3 -1 -5 -14 -8
verb.get own ru view null	36 -33 -33 -3 -3 -15 19 -12 -14
verb.get own ru view ru	14 -10 -6 -4 -13 -5 -4 30 -20
verb.get own ru view ua	23 -10 1 -3 -3 -3 -6 7 -14
verb.get own ua view null	19 26 -30 -2 -2 -7 -2 -3 -16
verb.get own ua view ru	48 -23 -12 -2 -7 -13 -4 -3 -6
verb.get own ua view ua	-52 72 -25 -5 -8 -8 -5 -7 -6
verb.give own null view null	16 11 -10 -15 4 -5 -11 -13 -14
verb.give own null view ru	13 44 -54 -9 -4 6 -15 -15 -15
verb.give own null view ua	-13 -43 37 -11 -2 11 -5 4 -16
verb.give own opposite view ua	-12 -17 18 -6 -1 -2 -1 -5 -1
verb.give own perspective view ru	-75 -5 51 -7 -9 -46 54 -14 -10
verb.give own ru view null	-22 -70 108 -6 -16 -22 12 -14 -36
verb.give own ru view ru	16 -73 -23 -21 -16 -55 14 -12 10
verb.give own ru view ua	-32 -51 63 -4 -7 -20 9 -21 -12
verb.give own ua view null	13 10 -50 -15 -29 17 -12 -1 -9
verb.give own ua view ru	-17 40 -31 -2 -3 16 -4 0 -2
verb.give own ua view ua	-5 17 -26 -6 -10 -25 -5 1 -9
verb.held_exchange own null view null	-21 37 -29 21 -11 -9 -7 -46 8
verb.held_exchange own null view ru	-33 -52 50 -16 -5 -10 -10 31 -13
verb.held_exchange own null view ua	17 36 -30 -19 -13 -12 -8 3 -11
verb.held_exchange own perspective view ru	-16 -37 40 -3 -1 -3 -5 -5 -7
verb.held_exchange own perspective view ua	12 28 -49 -9 -4 -4 -5 -30 -9
verb.held_exchange own ru view null	16 -36 3 -21 -15 -23 9 -5 -24
verb.held_exchange own ru view ru	-4 -56 55 -14 -14 -4 -11 -26 -8
verb.held_exchange own ru view ua	-1 -47 49 -1 -1 -1 -2 -3 -4
verb.held_exchange own ua view null	-6 12 -55 -38 -8 33 -23 -9 -9
verb.held_exchange own ua view ru	-4 56 -40 -4 -1 -4 -2 -3 -3
verb.held_exchange own ua view ua	22 17 -32 -10 -4 3 -3 -37 -1
verb.home own null view null	-4 -59 -50 -17 -9 -12 -8 46 -11
verb.home own null view ru	33 -75 18 27 3 -12 -10 -16 -13
verb.home own null view ua	-4 21 -11 9 -12 -6 -8 5 -11
verb.home own perspective view ru	-6 -91 74 -17 -28 -6 -7 -4 -16
verb.home own perspective view ua	18 53 -46 -17 -8 -7 -5 -42 -9
verb.home own ru view null	-36 -65 74 -11 -2 -14 -7 -10 -5
verb.home own ru view ru	46 -34 -11 -10 -18 -4 -7 10 -10
verb.home own ru view ua	-34 19 -7 -2 -7 -11 -11 -21 -14
verb.home own ua view null	-43 28 -14 -25 -10 -3 -2 -9 -1
verb.home own ua view ru	-51 121 -87 -19 -24 -11 -9 -37 -8
verb.home own ua view ua	-5 14 -26 -10 24 -7 -3 5 -13
verb.managed own null view null	-22 17 8 2 -18 -14 -12 -7 -13
verb.managed own null view ru	16 -35 -24 -11 -16 -10 -6 10 -6
verb.managed own null view ua	-6 -44 -4 -9 -5 -11 -7 16 -32
verb.managed own ua view null	-6 38 -25 -23 -1 -2 -1 -18 -1
verb.noun own null view null	-4 -24 -17 15 -9 -5 -5 17 -9
verb.noun own null view ru	30 -54 40 -22 -8 -6 -7 -57 2
verb.noun own null view ua	26 47 -53 -8 -5 -7 -4 -31 -11
verb.noun own ru view null	-12 -39 45 -29 -2 -1 -3 -7 -27
verb.noun own ru view ru	-33 -28 -62 -4 -8 -5 -13 -6 60
verb.noun own ru view ua	15 -21 7 -15 -13 -20 -20 -28 -17
verb.noun own ua view null	-10 59 -40 -62 -6 -5 -3 -16 -12
verb.noun own ua view ua	-28 -5 -10 -11 -12 -11 -9 32 -30
verb.other own null view null	38 -18 -23 -10 -6 -3 -2 12 3
verb.other own null view ru	20 10 17 -2 -7 -4 -2 -30 -6
verb.other own null view ua	11 -14 -12 -2 21 14 -2 -21 -6
verb.other own opposite view ua	28 -6 -10 -1 -4 -4 -1 0 -3
verb.other own perspective view ua	10 15 -35 -9 -9 -4 -4 -3 -14
verb.other own ru view ru	27 0 -61 -1 -5 -1 -2 -10 51
verb.other own ru view ua	43 -1 -30 -3 -2 -1 -3 -8 -12
verb.other own ua view null	27 -32 0 0 -1 -15 -3 0 -2
verb.other own ua view ru	64 -39 -3 -2 -5 -3 -2 -14 -16
verb.other own ua view ua	60 -51 -9 -5 -11 -8 -7 -50 -14
verb.swap own null view null	-22 22 -21 -2 -9 -4 -4 26 -6
verb.swap own null view ru	64 -37 18 -24 -12 -9 -7 -31 -14
verb.swap own null view ua	8 -16 -39 34 7 -9 -10 4 -23
verb.swap own perspective view ua	-57 52 -64 -10 -7 -17 13 -10 -22
verb.swap own ru view null	39 -8 19 -27 -18 -3 -18 -3 -9
verb.swap own ru view ua	-34 -32 52 -18 -9 -14 -19 -13 -15
verb.swap own ua view null	-6 34 -42 -42 -20 -16 -5 -14 -7
verb.swap own ua view ua	5 50 -38 -9 -14 13 -9 -32 -18
verb.will own null view null	34 -23 -2 -19 -4 -12 -2 15 -18
verb.will own null view ru	29 11 3 -1 -3 -2 -2 -19 -17
verb.will own null view ua	5 2 0 -5 -7 -8 -5 -33 25
verb.will own perspective view ua	1 -14 -4 -2 -2 -2 -5 45 -68
verb.will own ru view ru	-8 -3 -23 -3 -13 -1 -7 -9 19
verb.will own ua view ua	38 -4 0 -1 -1 -1 -1 -3 -28
verdict announcement	191 -145 -67 -12 -9 -6 -4 -20 43
verdict follow_up	176 -166 -73 -8 -13 -7 -5 51 3
verdict irrelevant	174 -61 -37 -5 -4 -4 -2 -30 -26
verdict report	-75 81 38 -2 -3 -4 -6 -15 -12
verdict statement	-52 -144 -64 -17 -14 -13 -10 162 106
view null	-5 -8 0 29 -2 -5 -3 -5 -11
view null guessed	18 9 -14 -7 -2 -7 -6 -5 3
view ru	18 -18 28 -7 -5 -8 -5 -6 0
view ru guessed	-31 -15 35 -12 3 -5 -8 -4 -17
view ua	18 21 -14 -7 -6 -4 -6 2 -4
view ua guessed	-4 -30 7 25 -15 -13 -10 1 -12
whole	13 23 -20 -13 -8 -9 -5 -18 -14
word after 1: 	-1 35 -41 -5 -7 -14 -5 -24 -10
word after 1: !	-37 28 32 -24 -21 -30 -15 -32 -6
word after 1: "	6 -17 -14 -15 -11 2 -7 23 -9
word after 1: (	-31 8 -17 -40 -16 -13 -6 33 32
word after 1: )	39 -15 -14 -1 -1 -2 -1 -4 -5
word after 1: +	-18 -49 48 -8 -23 -6 -5 -17 -5
word after 1: ,	13 -11 1 1 -6 -6 -4 0 1
word after 1: -	-24 25 -15 15 -7 -3 -3 -30 -9
word after 1: .	-11 10 13 -6 -4 -2 -8 5 -1
word after 1: /	116 -45 -7 -7 -12 -6 -5 -44 -23
word after 1: :	-3 32 -17 -9 -18 -4 -6 -35 -4
word after 1: ;	12 10 -13 -7 -9 -14 -6 1 5
word after 1: ?	4 -51 48 -9 -22 -8 -8 -46 -30
word after 1: after	41 -15 -8 -12 -6 -3 -3 -8 -8
word after 1: among	-21 8 26 -3 -19 -6 -5 -28 -9
word after 1: and	24 -17 -14 -23 12 -4 -7 -3 -17
word after 1: apiece	-31 23 -2 -22 -9 -6 -5 -5 -4
word after 1: are	-30 29 -28 31 -9 -4 -5 -33 31
word after 1: as	-25 -44 34 -13 -10 16 -9 -13 -11
word after 1: at	-69 46 -36 -31 -5 -13 -7 -33 44
word after 1: back	-52 23 20 -9 -6 -5 -4 -16 -6
word after 1: betwee	-23 -22 -22 28 -1 -1 -1 16 -2
word after 1: brough	-53 0 -25 -2 -2 -2 -1 73 -8
word after 1: by	-18 -31 52 -18 -23 -17 -16 25 -7
word after 1: came	-18 -25 -7 -16 -11 27 -17 35 -8
word after 1: captur	-74 74 10 -3 -9 -7 -6 -12 -13
word after 1: code	55 -47 -3 -1 -3 -2 -1 -13 -4
word after 1: each	-18 22 17 -45 -7 -4 -4 -9 -4
word after 1: exchan	9 12 -5 -25 -18 -29 -5 -5 -4
word after 1: for	88 -16 -2 -14 -4 -3 -2 -45 -4
word after 1: freed	18 -68 11 65 -12 -7 -9 -29 -12
word after 1: from	-2 3 20 -48 -9 -5 -6 27 -11
word after 1: go	-14 -64 -3 48 -4 -3 -5 -17 -1
word after 1: had	-4 -25 -10 0 -16 -22 -17 31 -31
word after 1: has	45 -9 -11 -16 -5 -2 -3 -35 -3
word after 1: have	-12 11 -5 -11 -5 -1 -4 16 -12
word after 1: held	-12 -22 -27 -21 -8 -6 -7 -51 59
word after 1: home	18 9 -3 -5 -3 -2 -3 -45 -16
word after 1: in	-12 -32 -5 17 -9 -8 4 -35 50
word after 1: is	2 -56 -43 -13 -22 -10 -10 34 -22
word after 1: killed	21 -4 -11 -3 -11 -2 -5 -37 -30
word after 1: left	-35 32 28 -39 -28 -6 -8 -13 -7
word after 1: more	-48 -15 -33 -18 -10 -11 -9 -38 57
word after 1: number	48 -29 39 -8 -7 -6 -5 -62 -41
word after 1: of	-5 -11 22 -10 -8 -6 -6 4 -8
word after 1: on	28 10 -34 -28 -18 -8 -8 4 -8
word after 1: over	56 -40 -5 -6 -3 -4 -5 -47 -14
word after 1: patien	49 -4 -10 -33 -2 -2 -2 -7 -1
word after 1: per	11 10 -14 -17 -4 -1 -3 -3 -1
word after 1: receiv	47 -20 -16 -2 -3 -8 -2 -20 -26
word after 1: releas	59 -53 2 16 -7 -7 -8 -25 -24
word after 1: remain	-12 -27 -5 -3 -11 -4 -4 -19 40
word after 1: return	11 17 -18 -9 -7 -5 -4 -12 -8
word after 1: russia	-20 -17 18 -19 -9 -2 -6 -10 6
word after 1: since	31 -19 -10 -5 -21 -4 -7 -9 -16
word after 1: surren	43 -24 -2 -1 -3 -5 -2 -1 -6
word after 1: taken	-13 17 12 -3 -3 -1 -1 -1 -11
word after 1: the	-38 -31 50 -44 -13 -6 -5 31 -4
word after 1: to	3 13 -26 -23 -7 -4 -4 19 -9
word after 1: today	-41 37 -1 0 -10 -5 -6 -19 -5
word after 1: ukrain	-71 27 13 -22 -11 -12 -8 13 3
word after 1: was	24 -4 3 -28 -6 -7 -6 -52 -8
word after 1: went	-35 -1 -5 -37 58 -16 8 -2 -12
word after 1: were	17 20 -8 9 -8 1 -5 -38 -7
word after 1: who	9 1 -37 -7 -9 8 -6 -18 -8
word after 1: will	42 -7 -6 -6 -2 -2 -2 -14 -10
word after 1: with	-5 22 22 -20 -2 -12 -6 -9 -4
word after 1: wounde	-7 -32 -24 -10 -5 -15 -10 29 -1
word after 1: автомо	30 -12 -11 -1 -1 -2 -1 -1 -3
word after 1: без	43 6 -23 -7 -4 -17 -6 -14 -4
word after 1: беспил	25 -4 -6 -1 -3 -1 -1 -6 -2
word after 1: бмп	8 0 -5 0 0 0 0 -2 -1
word after 1: бойови	63 -8 -1 -1 -2 -1 -1 -54 -4
word after 1: борони	63 -61 -11 -12 -6 -6 -3 -26 -3
word after 1: братів	68 -58 -27 -6 -4 -7 -4 -10 -3
word after 1: були	38 -31 -1 -1 -2 -1 -1 -1 -1
word after 1: в	-21 2 -45 -13 32 -35 0 14 -1
word after 1: вважаю	-62 -11 0 -1 -1 -1 -1 -19 68
word after 1: вдалос	-7 -24 -12 -4 -4 47 -11 -12 -4
word after 1: вдома	-38 45 -30 -25 -9 -6 -6 18 -7
word after 1: велико	62 -48 -4 -2 -4 -2 -4 -17 -22
word after 1: вернул	-37 -33 41 24 -27 -7 -7 -16 -9
word after 1: вже	51 2 -6 -18 -8 -5 -3 -31 -4
word after 1: визвол	25 6 -5 -2 -3 -10 -2 -27 -2
word after 1: вийшли	69 -5 -48 -8 -2 -8 -4 -34 -4
word after 1: випадк	36 -17 0 -1 -2 -3 -1 -8 -5
word after 1: вмс	28 -8 -8 0 0 -6 -1 -1 -3
word after 1: военно	7 -8 15 -19 -13 -6 -7 -11 -6
word after 1: возвра	-40 -16 -16 -10 -17 -5 -8 41 -19
word after 1: возз'є	-35 46 -2 -7 -2 -1 -1 -3 -1
word after 1: вооруж	14 26 -13 -2 -12 -3 -4 -15 -7
word after 1: воссое	-18 51 -45 -19 -6 -4 -7 21 -10
word after 1: вс	23 -6 1 -2 -20 -2 -7 -22 -8
word after 1: всу	26 7 -33 -3 -4 26 -9 -5 -12
word after 1: від	17 -11 -12 -11 -16 -8 -7 6 -14
word after 1: відбув	-8 26 -23 -7 -1 -2 -3 -9 -1
word after 1: військ	10 11 -9 -6 -4 -21 -7 -8 -7
word after 1: госпит	-42 -3 -14 -4 -5 -6 -5 47 -29
word after 1: гумани	18 -3 -10 -1 -2 -1 -1 0 -1
word after 1: держав	84 -47 -11 -2 -2 -5 -3 -48 -17
word after 1: для	89 -65 -34 -3 -5 -2 -2 -10 -2
word after 1: до	65 -46 -21 -2 -1 -2 -1 -5 -6
word after 1: додому	22 16 -57 -17 -9 -9 -15 -34 -11
word after 1: дома	-9 -50 66 -31 -52 -10 -11 -27 -18
word after 1: домов	41 -27 -3 -6 -7 -5 -3 -3 -41
word after 1: домой	54 -33 -29 -8 -22 -3 -5 -22 -4
word after 1: достав	-3 1 10 -3 -4 -2 -2 -7 -2
word after 1: единиц	59 -6 -17 -3 -3 -2 -3 -15 -22
word after 1: з	14 7 -15 -5 -8 -11 -4 -15 -12
word after 1: за	-9 13 -50 -18 -16 -14 -10 18 -23
word after 1: забрал	-43 36 -10 -24 -10 55 -11 -22 -5
word after 1: заверш	22 9 8 -19 -4 -8 -9 -66 -15
word after 1: загибл	0 11 -9 -7 -6 -13 -6 -13 -8
word after 1: загину	47 -26 -3 -2 -6 -4 -5 -52 -16
word after 1: заключ	14 -3 -4 -1 -1 -1 -1 -1 -2
word after 1: залиши	26 31 -42 -6 -9 -12 -3 -3 -7
word after 1: записі	-62 -4 -1 -1 -2 -3 -2 -11 63
word after 1: засудж	41 -12 -20 -1 -1 -6 -2 -3 0
word after 1: захисн	35 -15 -15 -3 -3 -1 -2 -44 0
word after 1: захища	49 -19 -12 -1 -3 -4 -2 -9 -3
word after 1: збройн	68 -54 -34 -13 -13 -18 -10 -34 -10
word after 1: звільн	-36 69 -11 -6 -7 -11 -4 -30 -5
word after 1: земляк	43 -19 -5 -2 -16 -2 -1 -7 -3
word after 1: знову	-31 -30 -36 -44 -14 -13 -10 57 -22
word after 1: зсу	78 -68 -29 -6 -14 -20 -8 -28 -18
word after 1: зустрі	3 21 -17 -10 -12 -8 -7 -63 -16
word after 1: зі	60 -47 -1 0 -1 -2 -1 -3 -16
word after 1: и	-33 26 -8 -12 37 -27 5 2 -10
word after 1: из	14 -10 -13 -14 -13 -8 -9 -6 -3
word after 1: й	6 5 -48 -15 -10 -10 -8 -22 -13
word after 1: к	-38 21 20 -20 -13 -12 -12 -34 -39
word after 1: кв	67 -29 -34 -2 -1 -1 -1 -9 -1
word after 1: контра	45 -37 -39 -5 -8 -5 -6 -5 -16
word after 1: курсан	11 -5 -3 0 -1 -1 0 0 -1
word after 1: курско	1 -16 -14 -6 -10 -7 2 7 16
word after 1: курськ	-4 -70 58 -3 -4 -10 -14 -13 -18
word after 1: курщин	-24 -52 77 -1 -2 -7 -18 -1 -20
word after 1: маріуп	97 -76 -33 -4 -5 -11 -4 -9 -16
word after 1: мають	58 -25 -4 -1 -2 -12 -3 -11 -10
word after 1: ми	6 -13 3 -18 -19 -25 -21 -3 -4
word after 1: мільяр	13 -9 0 0 -1 -1 0 -1 -1
word after 1: на	36 -5 -8 6 -14 -7 -5 -11 -19
word after 1: назад	25 -12 -5 -3 -1 -1 -1 -1 -1
word after 1: нарешт	32 -29 -19 -7 -9 -5 -8 -29 -8
word after 1: наших	-19 5 -7 -3 -3 -2 -4 16 -5
word after 1: не	83 -32 -18 -4 -6 -9 -3 -10 -32
word after 1: незако	57 -39 -15 -3 -4 -9 -6 -58 -26
word after 1: о	42 -18 -14 -1 -3 -2 -2 0 -5
word after 1: оборон	17 20 -60 -15 -9 -7 -5 -34 -5
word after 1: освобо	-6 -36 60 -7 -5 -2 -3 14 -22
word after 1: остают	-7 -24 -39 -3 -6 -7 -8 -27 48
word after 1: от	67 -4 -31 -2 -5 -1 -2 -6 -22
word after 1: отдали	1 7 -20 -6 -32 31 -25 -7 -10
word after 1: отправ	-4 -53 44 -19 26 -18 -14 -10 -37
word after 1: отрима	-60 11 33 -8 -7 -21 -8 -24 -12
word after 1: павших	47 30 -44 -8 -7 -13 -17 -38 -21
word after 1: палест	8 -2 -1 -1 -1 0 0 -1 -2
word after 1: перебу	-39 -16 -3 -1 -2 -5 -2 -8 51
word after 1: переда	44 -25 -59 -17 -44 -27 -15 15 21
word after 1: пленны	-11 7 -1 -5 -3 -2 -3 22 -37
word after 1: по	-49 -51 57 -7 -18 -5 -4 -4 -41
word after 1: поверн	-33 22 11 -8 -8 -16 -6 19 -5
word after 1: поверт	-2 29 -40 17 -11 -24 -10 -40 -23
word after 1: погибш	40 -30 -19 -8 -8 -8 -6 5 -21
word after 1: покину	-31 10 40 -15 -31 -5 -9 -36 -22
word after 1: полегл	18 -32 -29 -11 -6 -7 -5 20 -4
word after 1: полку	-31 69 -40 -6 -6 -8 -5 -21 -24
word after 1: полоне	19 -48 -11 -4 -6 -11 -5 1 -10
word after 1: получи	61 -13 2 -24 -21 -10 -7 -10 -8
word after 1: поране	8 -48 -44 -7 -10 -6 47 -3 -13
word after 1: праців	-76 -8 0 -1 -1 -6 -1 0 77
word after 1: предст	46 -44 -2 -2 -1 -2 -2 -3 -3
word after 1: привез	68 -52 -46 -4 -2 -9 -4 -11 -9
word after 1: пригра	-25 -100 65 -12 -24 -15 -15 38 9
word after 1: приеха	-1 -36 40 -3 -2 -3 -5 -4 -2
word after 1: пройшл	24 -16 -3 -1 -1 -2 -1 -5 -1
word after 1: просят	17 -4 -8 0 0 -1 0 0 -3
word after 1: против	-90 -22 31 -43 -56 -29 -23 56 -39
word after 1: психол	22 -7 -7 -1 -1 -1 -1 -2 -4
word after 1: пункта	26 -1 -15 -1 -1 -1 -1 -6 -1
word after 1: пункто	47 -1 -8 -2 -3 -1 -1 -29 -7
word after 1: пункті	44 -9 0 -1 -1 -1 -1 -38 -3
word after 1: після	71 -69 -3 -5 -6 -3 -2 -4 -2
word after 1: ранены	18 -14 -14 -1 -1 -7 11 -1 -3
word after 1: репатр	25 -25 14 -1 -4 -3 -2 -8 -4
word after 1: россии	-27 -23 50 -9 -13 -4 -4 -45 -9
word after 1: россий	67 -47 15 -3 -5 -3 -6 -11 -33
word after 1: російс	-16 33 -2 -9 -9 -23 -15 -22 -59
word after 1: росія	-19 -53 -16 -4 -7 35 -8 -31 60
word after 1: рф	20 -37 37 -4 -7 -3 -4 12 -26
word after 1: с	2 21 0 -30 -55 -9 -10 19 -21
word after 1: своих	-53 19 10 -17 -5 -3 -6 -3 -1
word after 1: своїх	-15 -35 49 0 -1 -1 0 -3 0
word after 1: сдалис	9 -3 -3 0 0 0 -1 0 0
word after 1: сегодн	50 -42 -26 38 -17 -18 -14 -23 -21
word after 1: служат	65 -44 -13 -2 -2 -2 -2 -2 -4
word after 1: служил	93 -82 -35 -4 -8 -9 -4 -3 -6
word after 1: снаряд	9 -2 -3 0 -1 -1 0 -1 -1
word after 1: сопров	40 -8 -12 -2 -2 -2 -1 -2 -12
word after 1: состоя	-52 36 -23 -11 -3 -4 -4 -6 -2
word after 1: сотруд	18 -8 -3 -1 -2 -1 -1 -1 -2
word after 1: сторон	-9 54 -71 -19 -17 -15 -12 -89 -15
word after 1: страни	72 -22 -35 -6 -8 -5 -4 -6 -18
word after 1: суджан	-40 -6 66 -4 -19 -4 -8 -11 10
word after 1: сьогод	-91 107 -9 -13 -7 -13 -4 -16 -8
word after 1: та	68 12 -45 -5 -8 -8 -3 -70 -8
word after 1: таких	69 -43 -4 -2 -1 -4 -1 -42 -6
word after 1: теробо	57 -46 -18 -1 -1 -7 -2 -1 -3
word after 1: тиші	55 -46 -5 -2 -4 -3 -2 -2 -5
word after 1: тому	35 -28 -3 -1 -1 -2 -1 -5 -2
word after 1: тяжело	-18 -46 -24 -12 -5 53 -30 -7 -15
word after 1: у	-15 7 22 -14 -7 -9 -9 -28 -22
word after 1: удержи	-13 -1 -12 -1 -2 -2 -2 -1 20
word after 1: удома	-40 99 -27 -18 -9 -6 -3 -18 -4
word after 1: уехали	-17 43 -35 -3 -6 -14 -4 -11 -4
word after 1: уже	-11 16 25 -7 -7 -8 -6 -13 -21
word after 1: украин	-28 37 -19 -9 -16 -22 19 -19 4
word after 1: україн	-36 -13 9 -11 -11 -11 -7 1 48
word after 1: управл	12 -1 -7 0 -1 -1 0 -1 0
word after 1: урожен	9 0 -6 0 0 0 0 -1 -2
word after 1: учасни	50 -2 -39 -1 -1 -2 -1 -3 -4
word after 1: це	66 -58 -22 -4 -3 -19 -4 -10 -31
word after 1: чекают	70 -77 0 -2 -4 -9 -3 -42 -27
word after 1: членов	22 -3 -7 -1 -2 -1 -1 0 -8
word after 1: штурмі	15 -7 -1 0 -1 -1 -1 -1 -2
word after 1: ще	49 -18 -1 -1 -1 -1 -1 -34 -3
word after 1: і	-5 -19 -6 -7 -5 -13 -6 48 2
word after 1: із	0 7 -39 -8 39 -12 -7 -1 -21
word after 1: їдуть	-62 110 -52 -13 -4 -3 -3 -13 -2
word after 1: їхніх	-26 -49 54 -13 -13 -6 -3 -8 -4
word after 1: الي	-24 0 24 -12 -5 -4 -5 12 -2
word after 1: اوكران	-30 48 -23 -34 -3 17 -9 -11 -3
word after 1: بين	11 -10 -16 -14 -1 -2 -1 31 -1
word after 1: دولار	58 -7 0 -5 -3 -1 -2 -49 -12
word after 1: روسي	-2 -23 32 -22 -1 -4 -5 -25 -1
word after 1: روسيا	-12 -36 56 -3 -3 -1 -1 -1 -9
word after 1: عادوا	-17 17 -10 -5 -1 -2 -3 -3 -1
word after 1: في	-21 33 -11 -3 -2 -2 -2 -3 -3
word after 1: لكل	-11 18 4 -31 -5 -8 -6 -5 -5
word after 1: من	19 -5 0 -13 -5 -15 -7 -14 -9
word after 1: و	-15 7 19 -15 -12 -8 -8 -14 -3
word after 1: –	17 -1 -24 1 1 -3 -7 -8 -6
word after 2: 	-3 39 -41 -7 -8 -14 -6 -27 -10
word after 2: !	-29 -60 45 -17 -15 -19 -12 44 -5
word after 2: "	50 -67 21 -3 -4 -6 -4 9 -12
word after 2: (	43 -24 -25 -5 -3 -9 -4 -37 -2
word after 2: )	-30 57 -5 -14 -6 -3 -2 -17 0
word after 2: +	43 -3 -1 0 -1 -3 -1 -12 -23
word after 2: ,	30 -24 -2 -7 -6 3 -2 -21 8
word after 2: -	-91 90 -46 -18 -37 -21 -15 -14 -34
word after 2: .	16 -7 4 -6 -8 -4 -6 5 -5
word after 2: :	35 -14 -23 -23 -14 -21 -10 6 -18
word after 2: ;	58 -27 -25 -3 -3 -7 -2 13 -9
word after 2: a	48 -45 29 -30 -7 7 -4 -40 -7
word after 2: accord	-50 29 2 -1 -6 -2 -2 -14 -2
word after 2: agreed	49 0 0 0 0 -1 0 -49 0
word after 2: all	-20 2 -29 19 -7 13 -6 -31 -13
word after 2: alread	22 -26 -5 -1 -3 -3 -2 32 -7
word after 2: among	-16 45 -23 -21 -16 -7 -8 -5 -10
word after 2: an	51 -65 -35 -27 -5 -8 -11 -13 -9
word after 2: and	39 -23 -12 -20 -4 -4 -3 -4 -2
word after 2: at	-9 -3 28 -5 -8 -5 -3 -7 -15
word after 2: back	-74 -10 12 -24 -14 0 -7 48 -19
word after 2: be	20 -6 -3 -7 -2 -2 -2 -15 8
word after 2: been	-13 -8 6 -4 -5 -7 -5 22 -16
word after 2: being	-38 -11 -6 -7 -3 24 -4 -11 47
word after 2: both	-39 13 -7 -25 -6 -3 -4 43 -17
word after 2: brough	-26 -26 3 -19 -11 8 -8 49 -18
word after 2: by	-1 18 -53 -49 -21 -16 -18 -4 5
word after 2: captiv	3 -43 48 0 -2 -1 -1 1 -3
word after 2: civili	-66 58 -78 -36 -33 -12 -10 -18 12
word after 2: code	-23 53 -10 -3 -4 -6 -3 -25 -14
word after 2: come	-17 8 -11 -24 -13 9 -7 16 -27
word after 2: coming	-16 35 -8 -8 -1 -1 -1 -4 -2
word after 2: down	23 -17 -3 0 -3 -2 -1 0 -10
word after 2: each	-14 2 10 -47 40 -4 -4 3 -3
word after 2: either	59 -56 32 -27 -30 -15 -20 -59 -6
word after 2: exchan	3 21 -54 34 -6 -9 -5 -53 -8
word after 2: fallen	-50 26 -7 -3 -2 -3 -1 26 0
word after 2: for	-42 56 -28 -39 -27 -6 -8 -13 -5
word after 2: free	-44 -31 -42 75 -29 -10 -12 -16 -12
word after 2: freed	5 7 10 -41 -7 -6 -5 -12 -4
word after 2: friday	-71 19 -21 -36 -9 -5 -6 46 -2
word after 2: from	6 12 -21 -13 -9 -10 -8 15 -31
word after 2: had	19 -50 45 -6 -4 -6 -5 -12 -8
word after 2: handed	-31 44 -19 -9 -11 9 -5 -2 -3
word after 2: have	31 -60 18 -14 -9 -8 -7 -83 -36
word after 2: home	31 5 -19 11 -11 -9 -6 -3 -8
word after 2: in	2 7 -59 -16 -1 -8 -7 -22 35
word after 2: includ	-46 57 -7 -7 -7 -2 -2 -4 -6
word after 2: its	-29 -18 56 -8 -9 -6 -4 -26 -1
word after 2: killed	15 -11 -2 -3 -2 -2 -3 -1 -7
word after 2: kursk	-36 -15 -10 -18 -10 -12 -9 19 17
word after 2: kyiv	-15 -41 58 -17 -36 -12 -10 -13 -24
word after 2: listed	-9 -4 0 -1 -1 0 0 -11 23
word after 2: moscow	-3 15 -1 -12 -16 -7 -17 -31 18
word after 2: now	-30 44 -11 -26 -3 -1 -1 40 -1
word after 2: number	8 2 -10 5 22 -11 -3 -16 -16
word after 2: of	-22 11 -17 3 -6 13 -8 55 -49
word after 2: office	0 -13 -5 -2 -2 -3 -2 -11 45
word after 2: on	-4 19 -12 -32 -6 -3 -3 -32 45
word after 2: one	-30 66 -44 -3 -16 -5 -3 -9 -6
word after 2: ones	-32 -12 12 -1 -10 -2 -5 -1 16
word after 2: our	55 -55 -14 -11 -3 -5 -6 -10 -7
word after 2: prison	-3 16 -11 -2 -1 -1 -2 -2 -13
word after 2: releas	-26 12 -14 2 -16 10 -9 -60 -6
word after 2: relief	24 -1 -9 -7 -1 -1 -1 -12 0
word after 2: return	-12 -5 30 -11 -6 -8 -5 10 -8
word after 2: reunit	-48 49 39 -24 -6 -2 -3 -3 -3
word after 2: russia	-12 -17 -24 18 -4 -3 -4 20 -6
word after 2: sergea	63 -55 -13 -4 -3 -5 -1 -9 -1
word after 2: side	11 10 -14 -17 -4 -1 -3 -3 -1
word after 2: since	-53 -3 -1 -10 -2 -1 -1 53 -5
word after 2: six	43 4 8 -2 -4 -3 -4 -51 -20
word after 2: some	9 26 -8 -3 -20 -2 -2 -10 -1
word after 2: still	30 -30 -2 -7 -6 -5 -4 -20 -16
word after 2: taken	36 -14 -23 -8 -7 -13 -3 -13 -14
word after 2: ten	36 -1 -40 -18 -5 -3 -5 -21 -25
word after 2: that	-14 28 -57 -1 0 -1 -1 -1 -20
word after 2: the	-47 12 14 -3 -17 -6 5 -10 34
word after 2: their	10 -34 38 8 -8 -4 -5 -15 -4
word after 2: them	7 -24 12 -12 -10 -9 -4 -1 -11
word after 2: those	10 -6 -2 0 0 -1 -1 0 0
word after 2: three	-34 -28 -49 -20 -25 -17 -18 63 -31
word after 2: thursd	4 -8 14 -15 -10 -10 -3 -7 -5
word after 2: to	12 13 -18 -15 -15 -6 -5 -19 -6
word after 2: today	10 26 -62 -10 -9 -12 -8 -24 -10
word after 2: total	-53 23 -10 -19 -12 -8 -18 42 -12
word after 2: transf	-7 38 -32 -3 -3 8 -3 0 -1
word after 2: tuesda	-43 32 -40 23 -8 -4 -5 -2 -11
word after 2: two	-15 53 -27 -19 -19 -8 -5 -22 -8
word after 2: ukrain	13 -57 17 -27 35 -5 -5 11 -4
word after 2: war	50 -18 -22 -8 -9 -11 -5 -45 -5
word after 2: were	-16 37 1 -25 -7 12 -5 -7 -13
word after 2: which	-2 -43 -16 -32 -25 -16 -7 16 -6
word after 2: whom	43 -44 -35 -5 -3 -11 -3 -10 -3
word after 2: with	0 19 -71 22 -5 -8 -7 -23 -28
word after 2: women	64 -52 -2 -3 -5 -8 -3 -3 -10
word after 2: а	32 -54 27 -10 -12 -17 -7 10 -8
word after 2: авиабо	14 -1 -9 -1 -1 0 0 -1 -1
word after 2: азовст	48 -17 -58 -31 -37 -39 -20 -48 -28
word after 2: азову	49 -22 -52 -18 -14 -40 -19 -41 -31
word after 2: бахмут	3 15 -18 -4 -22 -9 -5 -16 -9
word after 2: без	46 -48 30 -12 -10 -52 -13 -36 -24
word after 2: бойцов	31 -14 -9 -4 -4 -3 -3 5 -3
word after 2: бригад	53 -50 -5 -1 -5 -2 -1 -8 -1
word after 2: бійці	-37 53 -22 -9 -6 -6 -5 -10 -10
word after 2: більші	-3 8 -15 -12 -3 -3 -2 0 8
word after 2: в	14 -8 20 7 -10 -6 -6 -38 -21
word after 2: вдалос	42 -20 -3 -11 -7 -21 -6 -29 -31
word after 2: вдома	24 23 -30 -16 -10 -8 -6 7 -22
word after 2: вернув	32 -16 -28 -5 -7 -2 -2 -4 -9
word after 2: вернул	-32 -28 45 -8 -4 -10 -6 -32 -8
word after 2: вже	-11 6 -1 -1 -1 -5 -1 31 -2
word after 2: взамен	8 -27 39 -3 -4 -2 -4 -9 -1
word after 2: взятых	-42 -35 56 -3 -3 -3 -2 -2 -4
word after 2: визвол	109 -64 -52 -11 -11 -14 -9 -3 -5
word after 2: викона	-13 -21 -14 -1 -1 -2 -1 12 -1
word after 2: включа	-44 67 -49 -16 -39 -9 -8 -17 -6
word after 2: вместе	53 -14 -14 -5 -12 -1 -4 -18 -2
word after 2: вмс	62 -39 -5 -1 -1 -4 -1 -7 -7
word after 2: военно	-39 -80 78 46 -28 -13 -18 -27 -32
word after 2: военны	-40 64 5 -6 -11 -12 -10 -14 -38
word after 2: возвра	-44 -50 78 -9 -6 -5 -4 -12 -7
word after 2: волі	-26 27 -33 30 -9 -10 -5 -21 -4
word after 2: вони	-1 -3 -1 -10 -16 7 -5 -18 -16
word after 2: вооруж	-9 32 -13 -1 -2 -6 -1 -5 -1
word after 2: восемь	42 -61 57 -29 -25 -7 -8 -15 -24
word after 2: все	-12 -15 1 -17 -17 -18 -14 -22 20
word after 2: всего	67 -41 -63 -29 -16 -12 -10 -31 -24
word after 2: всу	28 -29 16 -6 -10 -4 -6 -11 -8
word after 2: вывезе	-21 44 -52 -10 -11 -3 -6 -15 -4
word after 2: выполн	0 -18 -68 -18 -6 -6 -6 15 -6
word after 2: вышли	41 -49 -15 -19 -3 -5 -4 -30 -3
word after 2: від	-57 33 -16 -8 -9 -10 -6 36 -22
word after 2: віддал	-40 -43 -21 -2 -4 64 -9 -1 -20
word after 2: відпов	-129 -24 -5 -9 -16 -8 -8 11 50
word after 2: військ	-78 -10 36 -9 -13 -17 -9 32 13
word after 2: він	42 -27 -5 -2 -1 -2 -1 -14 -1
word after 2: вісім	-10 20 -3 -1 -3 -2 -1 -2 -1
word after 2: гражда	-33 -13 57 -19 -49 -17 -16 -36 -24
word after 2: два	10 -47 -22 -21 -14 -20 -13 16 -21
word after 2: двадця	-22 40 -19 -4 -3 -9 -3 -8 -4
word after 2: две	23 -23 5 -3 -9 -7 -7 -2 -16
word after 2: двое	-6 60 -39 -7 -16 -6 -5 -17 -20
word after 2: двоих	18 -9 -12 -2 -8 -1 -1 -3 -1
word after 2: двох	-15 50 -52 -9 -9 -31 -9 -28 -10
word after 2: двоє	32 -4 -49 -12 -13 -9 -5 -30 -9
word after 2: двух	-35 19 -8 -28 -13 -4 -6 -8 -3
word after 2: день	22 9 -6 -13 -17 -5 -7 -32 -10
word after 2: держсп	43 -37 -2 -1 -1 -4 -1 -1 -3
word after 2: десяти	71 -47 -19 -1 -7 -5 -3 -23 -21
word after 2: для	-17 46 -22 -4 -6 -5 -3 17 -21
word after 2: до	47 -40 58 -7 -8 -8 -5 -16 -79
word after 2: довічн	41 -28 -5 -1 -1 -1 -1 -1 -7
word after 2: додому	12 17 -45 11 -8 -8 -5 -44 -4
word after 2: дома	11 19 14 -24 -9 -11 -10 -31 -17
word after 2: домовл	101 -35 -9 -3 -3 -8 -2 -66 -3
word after 2: домой	-72 8 0 3 15 -8 -9 -18 -18
word after 2: донецк	-4 -9 6 -7 -11 -10 -6 -15 41
word after 2: донець	69 -42 -36 -2 -3 -4 -2 -16 -1
word after 2: достав	-53 53 -30 -11 -2 -4 -4 -4 -12
word after 2: дпсу	71 -61 -1 -1 -2 -4 -1 -1 -5
word after 2: друг	-24 12 4 -30 -36 -14 -4 -8 -7
word after 2: есть	18 6 -39 -5 -4 -4 -3 -7 -14
word after 2: еще	9 -30 12 -3 -12 33 -12 -3 -25
word after 2: женщин	65 -22 -43 -4 -10 -1 -1 -1 -15
word after 2: жителе	-19 -48 23 -2 -6 -3 -5 -6 25
word after 2: жители	44 -34 11 -4 -5 -5 -6 -3 -14
word after 2: жінки	65 -39 -30 -2 -6 -8 -2 -6 -4
word after 2: з	18 3 -46 -6 -5 -8 -4 15 -3
word after 2: за	29 -18 -33 -7 -7 -7 -5 2 17
word after 2: забрал	48 -50 -3 -18 -7 -13 -9 -24 -11
word after 2: заверш	32 -60 -34 -17 -14 -18 -11 51 -12
word after 2: завтра	-41 -19 -16 -6 -8 -7 -5 48 -10
word after 2: запорі	37 -2 -8 -4 -3 -6 -3 -12 -6
word after 2: заступ	-68 80 -14 -4 -4 -5 -3 -6 -3
word after 2: засудж	-11 30 -17 -3 -3 -9 -3 -4 -3
word after 2: захисн	-32 26 -17 -4 -8 -10 -4 17 -7
word after 2: захопл	-31 -28 57 0 -1 -1 -1 -2 -1
word after 2: защитн	-95 99 -65 -4 -5 -9 -4 15 -2
word after 2: заявил	-4 -1 -21 -3 -4 -1 -2 24 10
word after 2: збройн	50 -47 -9 -5 -2 -7 -3 -11 -4
word after 2: звільн	13 17 -4 -4 -4 -2 -2 -40 -4
word after 2: зникли	-57 35 -23 -3 -5 -8 -6 -18 56
word after 2: зокрем	22 0 -57 -10 -9 -12 -7 9 -27
word after 2: зсу	39 -11 -16 -6 -6 -17 -7 -24 -12
word after 2: зіткне	71 -17 -3 -2 -3 -2 -1 -48 -4
word after 2: и	11 7 -44 -7 19 0 -10 -21 -6
word after 2: из	18 -10 -5 -12 -14 -6 -7 -40 8
word after 2: их	22 -10 21 -8 -15 -6 -5 -27 -40
word after 2: й	26 -61 24 -4 -4 -19 -4 13 -7
word after 2: к	11 23 -8 -3 -6 -8 -3 -6 -4
word after 2: каждой	7 3 -21 -9 8 -7 -7 28 -16
word after 2: киеву	-6 -2 17 -1 -2 -2 -1 -1 -1
word after 2: кожног	-18 -2 7 -9 29 -11 -6 -29 -24
word after 2: кожної	-56 -54 43 -26 49 -17 -16 -47 -21
word after 2: конца	8 -5 -2 0 0 0 0 0 0
word after 2: кордон	-22 51 -41 -5 -24 -6 -5 -24 -15
word after 2: которы	12 -10 -29 -17 -14 14 -5 -26 8
word after 2: курско	-59 -19 57 -2 -4 -6 -11 -14 -37
word after 2: луганс	-5 -52 -7 -2 -3 -8 -2 -10 22
word after 2: маріуп	19 16 -59 -15 -9 -11 -6 -29 -11
word after 2: медвед	-15 -34 32 -20 -24 -39 -12 -17 -13
word after 2: ми	-43 63 7 -9 -12 -9 -9 -16 -10
word after 2: москва	5 11 -15 -11 -10 -7 -9 -20 -7
word after 2: на	3 25 7 -15 -12 -7 -7 -38 -4
word after 2: над	24 -1 -11 -1 -1 -1 -1 -2 -4
word after 2: наймол	62 -40 -21 -2 -1 -1 -1 -3 -1
word after 2: найста	80 -51 -13 -2 -1 -3 -1 -5 -3
word after 2: нам	-35 62 -10 -14 -13 20 -28 -15 -8
word after 2: находи	18 -46 22 -4 -4 -3 -4 -9 -5
word after 2: находя	-41 58 -71 -7 -12 -7 -6 -5 51
word after 2: нацгва	-6 25 -25 -7 -6 -17 -5 -16 -13
word after 2: націон	25 -19 -1 -2 -1 -3 -1 -4 -11
word after 2: наших	92 -100 -15 -15 -14 -9 -9 -16 -25
word after 2: наші	43 41 -68 -20 -6 -5 -4 -22 -43
word after 2: нгу	88 -81 -6 -1 -2 -4 -2 -3 -5
word after 2: не	-60 13 46 -5 -5 -13 -4 6 -7
word after 2: неволі	-7 -4 -34 -3 -1 -2 -2 36 -12
word after 2: незако	-55 69 -20 -2 -2 -2 -2 -8 3
word after 2: них	33 9 -16 -3 -7 -10 -5 -12 -16
word after 2: но	51 -37 -22 -16 -17 -14 -10 -21 -7
word after 2: нуждаю	-44 -25 22 -7 -6 38 -1 -14 -17
word after 2: о	42 37 -60 -31 -15 -16 -10 -64 -40
word after 2: област	1 -28 -4 -6 -9 -7 0 5 13
word after 2: обмен	-41 -9 40 -2 -7 -5 -3 -3 -4
word after 2: обмін	13 16 -18 -3 -4 -13 -3 -11 -3
word after 2: обміну	45 28 -28 -1 -2 -10 -1 -42 -1
word after 2: обміня	-38 54 -49 -23 -11 -5 -5 -26 -17
word after 2: оборон	19 -1 0 -9 -8 -67 -20 -13 -3
word after 2: обратн	12 43 -56 -9 -6 -20 -6 0 -7
word after 2: один	-57 9 -17 -10 -44 50 -12 11 15
word after 2: одного	51 -33 -32 -6 -6 -9 -5 -33 -4
word after 2: они	-57 -54 14 -11 -7 -17 -13 -28 55
word after 2: освобо	87 -15 -54 -8 -13 -4 -3 -16 -4
word after 2: острів	33 -19 -1 -1 -1 -6 -2 -3 -3
word after 2: от	18 77 -69 -7 -12 -7 -6 -36 -9
word after 2: отправ	38 5 -16 -4 -2 -6 -2 -30 -3
word after 2: отрима	74 3 -17 -3 -2 -4 -2 -8 -5
word after 2: офицер	-79 32 22 -9 -26 -13 -13 -19 34
word after 2: офіцер	80 -52 -49 -12 -13 -26 -10 -21 -28
word after 2: п'ятер	-28 31 -1 0 0 -1 0 -1 -1
word after 2: переда	-7 -6 -3 -7 -9 9 -7 -19 -10
word after 2: по	-1 -45 -39 73 31 -6 -6 -27 -30
word after 2: поверн	-7 36 -34 -7 -7 26 -9 -19 -27
word after 2: поверт	-5 23 -8 -3 -1 -3 -1 -2 -1
word after 2: повідо	-66 23 23 -11 -10 -10 -6 -22 42
word after 2: погибш	0 16 -16 -9 -4 -3 -3 2 -1
word after 2: под	69 -13 -31 -5 -13 -5 -3 -16 -26
word after 2: поза	-60 -50 -48 -14 -19 70 -27 32 -35
word after 2: полону	15 -13 -10 -10 -15 -5 -8 7 -13
word after 2: получи	26 -59 -87 -14 -15 -16 -9 61 -35
word after 2: понад	7 -40 -55 -9 -5 -4 40 -50 -12
word after 2: попавш	-26 -10 36 -1 -2 -2 -1 -1 -1
word after 2: поране	25 -101 -28 -19 -16 46 -28 -60 -54
word after 2: послед	18 -2 18 -1 -4 -4 -4 -9 -15
word after 2: посред	-73 -35 37 -12 -15 -18 -9 57 -18
word after 2: прикор	45 -48 -15 -2 -3 -7 -3 -3 -16
word after 2: принял	2 14 -3 -1 -1 -4 0 -7 -1
word after 2: приїха	32 -30 0 0 0 0 0 -1 0
word after 2: про	42 -35 -1 -1 -1 -1 -1 -3 -3
word after 2: провед	-27 -1 -31 -3 -7 -2 -4 33 -8
word after 2: провел	20 -78 -23 -2 -5 -2 -3 29 -3
word after 2: против	-2 -1 9 0 -3 -1 0 -2 0
word after 2: прошел	18 2 -10 -20 -6 -6 -5 -20 -9
word after 2: підтве	13 50 -3 -4 -5 -7 -3 -42 -11
word after 2: після	-6 43 -12 -15 -4 -2 -2 -11 -1
word after 2: работа	-30 -29 -43 -17 -27 -48 43 -33 35
word after 2: разом	21 -12 -12 -2 -1 -1 -2 9 -3
word after 2: района	-35 -5 43 -2 -16 -2 -5 -5 16
word after 2: ранены	46 -4 -60 -3 -2 -7 -2 -4 -2
word after 2: расска	-34 9 21 -1 -7 -1 -3 21 -6
word after 2: решта	1 37 -13 -5 -5 -9 -5 -14 -64
word after 2: решту	45 -66 27 -4 -4 -9 -5 -5 -3
word after 2: родных	51 16 -19 -5 -6 -2 -2 -11 -34
word after 2: родств	-71 43 -26 -4 -15 -11 -6 -26 -8
word after 2: россии	-38 30 15 -5 -13 -3 -9 -1 -10
word after 2: россий	9 54 -98 -5 -34 -47 20 15 -3
word after 2: россия	-25 25 18 -19 -12 -7 -6 -9 -12
word after 2: російс	-8 -38 62 -11 -11 -27 -10 -31 -31
word after 2: росія	-28 -8 6 -6 -11 -8 -4 30 12
word after 2: росіян	-49 82 -80 -9 -11 -17 -9 -16 5
word after 2: росії	40 1 -3 -8 -8 -8 -11 -44 -25
word after 2: рсзо	9 -2 -4 0 -1 -1 0 0 -1
word after 2: рф	-20 40 -29 -3 -20 -5 -9 -21 -14
word after 2: рядови	-4 11 -3 -2 -2 -10 -3 -9 -7
word after 2: рядові	81 -75 -4 -2 -3 -5 -2 -2 -3
word after 2: рідній	-3 18 -9 -2 -2 -1 -1 -5 -2
word after 2: рік	-47 -13 0 -1 -1 -1 -1 51 -2
word after 2: с	51 -9 -67 -12 -9 -10 -6 22 -19
word after 2: самому	-7 45 -15 -9 -5 -1 -2 -11 -8
word after 2: свого	34 -21 18 -6 -3 -5 -3 -2 -4
word after 2: сегодн	-93 53 22 -35 -23 -17 -9 -18 -11
word after 2: семеро	5 20 -26 -7 -18 -11 -6 -26 -12
word after 2: серед	18 -6 -9 -6 -8 -6 -4 -15 -2
word after 2: сержан	93 -89 -5 -2 -4 -4 -2 -1 -2
word after 2: сил	33 -63 41 -8 -15 -10 -8 -28 -9
word after 2: снаряд	22 -4 -5 -1 -1 -1 -1 -5 -5
word after 2: солдат	-66 53 0 -6 -9 -10 -6 -1 -14
word after 2: сообща	-30 16 9 -17 -37 -6 -5 -4 -4
word after 2: сообщи	-32 17 10 -25 -13 -8 -16 1 -20
word after 2: состоя	-32 14 2 -6 -24 -4 -6 41 -6
word after 2: среди	-14 -10 34 -25 -29 -12 -10 -49 -27
word after 2: старше	60 -41 -27 -1 -2 -2 -1 -1 -3
word after 2: сто	-26 -87 73 -15 -14 -7 -8 -17 -16
word after 2: стольк	14 -13 -6 -24 33 -11 -10 -40 -11
word after 2: сторон	62 -45 -45 -8 -17 -23 33 -24 -26
word after 2: стільк	-38 -32 25 -10 -15 -22 -7 79 -28
word after 2: сьогод	34 -19 12 -31 -10 -20 -6 -24 -12
word after 2: сімох	-26 46 -14 -1 -4 -2 -1 -22 -4
word after 2: та	48 -25 -16 -3 -5 -6 -2 -11 -8
word after 2: там	75 -19 -11 -6 -12 -33 -4 -55 -49
word after 2: теробо	-40 31 -15 -5 -2 -2 -7 -3 -8
word after 2: техник	14 -6 -3 0 -1 -1 -1 0 -2
word after 2: три	-19 -39 56 -5 -6 -7 -3 -7 -9
word after 2: тро	-43 47 -14 -5 -3 -6 -3 -10 -14
word after 2: трое	-27 -1 24 -4 -25 -11 -4 -30 -5
word after 2: троє	12 -2 -13 -4 -6 -12 -4 -7 -7
word after 2: тяжело	-61 50 -14 -9 -29 -23 -7 -44 -20
word after 2: у	14 -38 4 -5 -5 -7 -4 -51 34
word after 2: удома	-38 95 -24 -11 -15 -7 -3 28 -3
word after 2: уже	53 -30 -39 -5 -4 -5 -3 -9 -4
word after 2: узятих	24 -60 54 -8 -5 -7 -4 -3 -6
word after 2: украин	5 -37 5 -39 6 -21 8 34 -4
word after 2: україн	28 22 -13 -7 -9 -10 -5 -61 -16
word after 2: усі	-6 -15 17 -10 -11 18 -17 -26 -25
word after 2: федера	-36 -11 73 -1 -4 -1 -4 -12 -13
word after 2: це	-20 57 -43 -10 -14 -20 -8 -19 -6
word after 2: цивіль	16 -29 -18 -11 -16 -39 -15 46 -32
word after 2: чаес	59 -37 -11 -5 -2 -4 -2 -7 -2
word after 2: через	-1 -60 29 -26 -13 -18 -19 -37 -29
word after 2: четвер	54 -62 19 -14 -16 -21 -10 -35 -31
word after 2: четыре	5 28 -28 -5 -16 -7 -13 -7 -23
word after 2: чотирь	-53 62 -38 -12 -9 -14 -7 -33 -6
word after 2: шахеді	17 -10 0 0 0 -1 0 -6 -2
word after 2: шестер	-6 19 10 -26 -43 -17 -12 -39 -14
word after 2: ще	69 -59 -6 -3 -2 -8 -2 0 -2
word after 2: що	67 -35 -54 -7 43 -11 -5 -44 -26
word after 2: щодо	19 -32 -15 -3 -4 -5 -3 -50 49
word after 2: щонайм	-43 -26 -5 -3 -3 -4 -3 -46 62
word after 2: экипаж	-47 -53 61 -17 -6 -5 -7 -21 -15
word after 2: это	29 -28 16 -26 -14 -9 -7 -14 -33
word after 2: як	-32 -1 -3 -1 -1 -1 -1 37 -4
word after 2: яких	-26 61 -30 -12 -17 -19 -15 -18 -11
word after 2: які	26 31 -50 3 -8 -11 -7 -29 -12
word after 2: є	49 30 -40 -1 -1 -2 -2 -2 -39
word after 2: і	-23 29 -58 -9 -9 -21 -10 25 4
word after 2: із	59 -12 -10 -3 -4 -5 -2 -34 -5
word after 2: їдуть	30 -1 -54 -11 -5 -16 -10 -10 -7
word after 2: їх	-47 51 -30 -2 -2 -3 -4 -4 -5
word after 2: الي	-1 1 -2 -17 -10 -9 -6 -13 -5
word after 2: اوكران	11 14 -67 -32 -12 -21 -4 -6 -3
word after 2: جانب	-18 44 -16 -25 -4 -5 -3 -2 -6
word after 2: جانبين	-51 -10 0 14 -8 -7 -3 58 -17
word after 2: روسيا	-13 -26 14 14 -4 -5 -19 -2 -9
word after 2: كل	8 -4 7 -33 -5 -4 -6 -17 -8
word after 2: من	8 24 -24 -4 -4 -2 -2 -3 -8
word after 2: و	-13 -17 31 -39 -2 14 -7 -17 -4
word after 2: واقع	-21 -27 -7 60 -2 -2 -1 -5 -1
word after 2: –	26 -17 -13 -12 -9 5 -6 26 -4
word after: 	7 47 -37 -9 -9 -12 -6 -27 -9
word after: !	-84 12 36 -25 -17 6 -13 52 -19
word after: "	20 0 -22 -11 -9 0 -6 5 -14
word after: '	52 -10 -12 -4 -3 -4 -1 -10 -15
word after: (	11 -10 -35 -31 -13 -12 -5 22 23
word after: )	29 14 3 -20 -6 -5 -3 -17 -30
word after: +	8 -49 45 -4 -12 -5 -3 -17 -20
word after: ,	9 -3 3 -2 -4 -5 -4 6 0
word after: -	-15 28 -30 9 -13 -6 -5 -26 -11
word after: .	7 16 5 -6 -3 -5 -7 -4 -3
word after: /	113 -44 -6 -6 -12 -5 -5 -42 -22
word after: :	14 7 -4 -4 -14 -8 -6 -29 -8
word after: ;	-5 5 -14 -3 -9 7 -5 24 -1
word after: ?	13 -53 46 -8 -19 -7 -7 -46 -26
word after: a	59 -41 32 -36 -5 5 -4 -36 -10
word after: about	24 -1 0 0 -1 0 0 -12 -16
word after: accord	-86 33 14 -12 -7 -4 -5 -27 46
word after: after	23 -20 4 -18 -10 -5 -4 -27 -5
word after: afu	17 -4 -26 -6 -7 21 -15 5 -6
word after: agreed	16 -14 -4 -7 -1 -4 -3 -12 -2
word after: agreem	88 -28 -1 -4 -2 -3 -2 -84 -1
word after: aid	18 0 0 -1 -1 -1 -1 -8 -9
word after: air	69 -34 -5 -6 -4 -3 -2 -1 -38
word after: all	-20 2 -39 19 -6 13 -5 -2 -12
word after: alread	22 -27 -5 -1 -3 -3 -2 29 -7
word after: also	5 7 34 -17 -4 -9 -4 -16 -5
word after: among	-21 -5 -10 -33 64 -10 -11 -31 -19
word after: an	23 21 -54 5 -7 -8 -7 -14 -7
word after: and	-30 3 13 -9 -1 -4 -6 26 -12
word after: apiece	-31 23 -2 -22 -9 -6 -5 -5 -4
word after: are	-22 38 -33 23 -13 -5 -5 -35 30
word after: armed	29 29 -30 -16 -14 -12 -9 -10 -26
word after: armour	33 0 -6 -1 -3 -1 -1 -5 -18
word after: arrive	47 -1 -38 -1 -2 -2 -2 -49 -1
word after: artill	16 -1 -5 -1 -2 -2 -1 -1 -4
word after: as	4 -62 3 36 -13 -6 -9 3 34
word after: at	-10 -6 1 -20 -7 -10 -6 -29 23
word after: azovst	43 17 -42 -2 -5 -12 -6 -35 -16
word after: back	-54 20 7 -16 -12 3 -8 38 -18
word after: be	12 -8 10 -7 -5 -5 -3 -55 24
word after: been	-20 3 14 -7 -6 -7 -5 20 -17
word after: before	-24 -7 -20 -9 -3 -2 -3 -20 33
word after: being	41 -13 -23 -11 -6 -10 -6 -15 -25
word after: belaru	-9 48 -44 -23 -20 -9 -5 -8 -38
word after: betwee	-47 -3 -18 24 -3 -5 -3 11 -3
word after: border	28 -69 63 -16 -20 -7 -4 -2 -19
word after: both	-14 -1 -35 -3 -6 -5 -5 30 -13
word after: bringi	-10 -22 0 34 -1 -1 0 -27 0
word after: brough	-13 0 -9 -12 -8 -2 -10 24 -14
word after: by	-1 28 10 -42 -14 -12 -10 -44 4
word after: came	2 -27 -24 -15 -26 17 -15 40 -19
word after: captiv	-2 46 12 -51 -6 -5 -4 3 -11
word after: captur	-42 79 -16 -3 -7 -8 -6 -28 -30
word after: carrie	-34 -27 -58 -29 -9 -10 -7 52 -9
word after: childr	17 55 -31 -10 -13 -4 -3 -57 -9
word after: civili	-27 32 -54 -19 27 -17 -10 14 -32
word after: code	37 -11 -12 -2 -3 -4 -2 -17 -8
word after: come	-10 6 -14 -21 -11 9 -6 16 -22
word after: coming	-14 32 -7 -7 -1 -1 -1 -4 -1
word after: comple	18 6 -8 -1 -6 -1 -1 -2 -5
word after: cooper	23 -10 -10 -1 -3 -3 -1 -1 -1
word after: countr	16 4 -14 -9 -15 -5 -5 13 -6
word after: crosse	28 -11 -21 -4 -8 -6 -3 -24 -6
word after: date	-24 -8 -23 -52 -4 -10 -4 42 -11
word after: day	-8 20 37 -3 -10 -4 -6 -54 -7
word after: days	-14 -86 -6 -32 -7 -9 -12 53 -14
word after: dead	-27 -26 61 -10 -10 -7 -4 -54 -5
word after: deal	28 -53 32 -9 -4 -7 -4 -2 -5
word after: defenc	19 -16 -17 -1 -2 -2 -1 -1 -3
word after: defend	93 -71 -25 -8 -4 -8 -5 -10 -16
word after: destro	9 0 -2 0 -1 -1 -1 0 -4
word after: detain	53 -4 -42 -5 -2 -2 -2 -10 1
word after: direct	17 -38 31 -1 -4 -4 -2 -4 -2
word after: done	27 -76 -49 -32 -30 -12 -11 24 -20
word after: donets	7 -6 11 -4 -13 -7 -5 -9 -6
word after: down	43 -35 -4 -1 -3 -9 -1 -5 -8
word after: drones	63 -12 -3 -4 -8 -5 -5 -44 -53
word after: each	-8 18 7 -28 19 -4 -5 -5 -3
word after: either	59 -56 32 -27 -30 -15 -20 -59 -6
word after: evacua	37 -1 -14 -1 -1 -4 -2 -2 -14
word after: exchan	41 -11 -32 4 -10 10 -10 -22 -13
word after: fallen	-10 24 -64 -4 -8 -4 -4 30 -3
word after: famili	-40 46 -30 4 -8 -4 -5 -11 -2
word after: federa	9 -55 75 -14 -1 -12 -10 -13 -4
word after: field	90 -32 -73 -8 -9 -4 -5 -28 -27
word after: fighte	48 13 -54 -12 -9 -19 -16 -15 -7
word after: first	-39 -6 -10 -6 25 -3 -2 -2 -9
word after: five	56 -40 -12 -15 -8 -18 -2 -1 -2
word after: flown	-12 33 0 -16 -7 -3 -4 -33 -5
word after: food	45 -11 -10 -4 -4 -7 -3 -17 -2
word after: for	44 -12 5 4 -12 -5 -5 -38 -8
word after: forces	0 17 4 -15 -8 -8 -5 -6 -11
word after: foreig	-13 50 -68 -15 -11 -3 -4 -16 -3
word after: fought	12 7 -9 -6 -13 -7 -5 -8 -6
word after: four	29 -14 -10 -3 -9 -4 -1 -13 -4
word after: free	33 -25 -40 32 -27 -12 -16 -45 -11
word after: freed	-17 -13 17 35 -9 -7 -6 -10 -13
word after: friday	-3 -7 -4 -54 -14 -7 -7 42 -5
word after: from	22 -7 7 -9 -10 -6 -5 10 -12
word after: go	-1 -87 -11 63 -7 -17 -8 -32 -13
word after: going	-26 13 25 -21 -10 -3 -7 -7 -1
word after: got	39 -16 -37 -16 -40 -19 -10 -46 -8
word after: govern	87 21 -36 -17 -9 -6 -5 -79 -9
word after: had	28 -27 -17 -5 -12 -16 -12 0 -19
word after: handed	-41 21 -20 -14 -13 -11 9 43 -17
word after: hands	-71 -52 -16 44 -17 -7 -8 16 18
word after: has	48 -14 -31 -13 -5 -3 -5 -72 20
word after: have	-19 9 -6 -15 -6 -2 -4 28 -14
word after: he	19 -2 -1 -5 -2 -1 -1 -7 -1
word after: held	38 -77 -31 -13 -7 -7 -7 9 -1
word after: hold	31 -38 -5 -4 -1 -1 -1 -12 -3
word after: home	10 7 -28 2 -15 -8 -5 17 -10
word after: hospit	36 -3 -4 -2 -1 -1 -1 -26 -2
word after: in	-23 -16 -17 8 -7 -10 -5 -14 56
word after: includ	-43 49 -6 7 -6 -2 -2 -4 -5
word after: indepe	-25 32 -3 -2 -11 -12 -3 -3 -1
word after: is	21 -53 -23 -9 -13 -7 -6 17 -14
word after: israel	62 -42 -5 -11 -3 -2 -1 -2 -5
word after: it	-32 -43 -8 -18 -3 -4 -10 65 -13
word after: its	-17 -27 59 -11 -8 -5 -4 -24 -3
word after: killed	-20 36 -30 -4 -7 -3 -5 -21 -20
word after: kursk	-43 -31 35 -11 -7 -9 -6 8 29
word after: kyiv	37 -74 49 -14 -43 -15 -13 -32 -40
word after: larges	81 -76 -4 -23 -13 -5 -4 -25 -12
word after: last	31 -19 -1 -2 -1 -1 -1 -19 -1
word after: left	0 28 18 -37 -25 -6 -8 -13 -9
word after: libera	49 -7 -13 -3 -2 -2 -2 -21 -2
word after: listed	-9 -4 0 -1 -1 0 0 -11 23
word after: made	-35 4 18 -25 -8 -8 -13 65 -13
word after: mariup	50 -23 -20 -2 -3 -9 -6 -4 -26
word after: may	-16 -4 -1 -1 -1 -1 -1 -2 22
word after: mediat	-33 33 1 -44 -6 -8 -4 30 -4
word after: meetin	59 -14 -4 -3 -3 -4 -4 -29 -32
word after: member	-1 -25 28 -6 -2 -1 -1 -6 -1
word after: men	12 10 -38 -17 -5 -6 -6 -2 -1
word after: met	-30 35 -30 -15 -3 -2 -4 24 -8
word after: milita	-76 58 -28 -11 -11 -8 -5 49 -12
word after: minist	-62 -13 -5 -32 44 -2 -3 51 -10
word after: missil	58 -32 -36 -4 -6 -5 -6 -39 -40
word after: missin	-31 -22 0 -2 -2 -1 -1 -16 56
word after: monday	-33 34 -6 -9 -4 -2 -1 -1 -3
word after: more	-51 -15 -29 -14 -8 -9 -8 -33 61
word after: morgue	54 -57 -30 -17 -16 -10 -9 -42 -4
word after: mortal	-5 -11 15 -1 -1 -2 -2 -1 -5
word after: moscow	-3 29 -19 -7 -17 -10 -14 -38 18
word after: most	-20 17 -13 -13 -5 -2 -3 26 -5
word after: motor	21 -3 -5 -1 -2 -1 -1 -5 -14
word after: nation	73 -62 -18 -2 -1 -1 -2 -2 -2
word after: near	75 -50 -24 -5 -6 -7 -2 -1 -2
word after: need	21 -32 -20 -11 -3 -6 18 -5 -12
word after: new	58 -24 -29 -1 -6 -5 -4 -49 -12
word after: not	-7 -10 -43 -3 -3 -5 -3 -51 22
word after: now	-23 29 -11 -25 -3 -2 -1 40 -1
word after: number	23 -11 0 -2 6 -6 -5 -2 -9
word after: of	-7 1 4 -3 -8 -1 -5 9 -17
word after: office	-3 15 -12 -2 -4 -3 -1 -8 28
word after: offici	100 -93 -23 -18 -10 -9 -10 -16 -40
word after: old	12 -8 -1 0 0 -1 0 0 0
word after: oldest	42 -14 -7 -2 -1 -2 -1 -17 -1
word after: on	15 8 -6 1 -28 -7 -7 -29 9
word after: one	-8 32 -7 -9 -13 -5 -4 -21 -6
word after: ones	3 -33 -1 -21 -27 -15 -12 -19 14
word after: other	-49 9 37 -4 -24 -15 10 -2 -24
word after: our	6 2 -31 -12 -7 -7 -6 -13 -7
word after: out	2 -13 -58 -34 -11 -13 -10 40 -22
word after: outsid	-37 -53 -35 -7 -2 54 -43 -20 -1
word after: over	15 40 -26 -13 -13 -5 -7 -31 0
word after: own	13 -76 38 -6 -7 -5 -3 -11 -1
word after: part	63 -62 -62 -21 -12 -5 -5 -16 -16
word after: patien	49 -4 -10 -33 -2 -2 -2 -7 -1
word after: people	65 -54 -10 -2 -2 -9 -1 -4 -1
word after: per	-17 30 -17 -4 -11 -4 -6 -17 -3
word after: place	-63 1 34 -8 -8 -5 -6 39 -3
word after: prison	24 11 -29 -10 -15 -4 -4 -12 10
word after: privat	21 -16 -9 -2 -2 -4 -2 -5 -3
word after: receiv	13 -2 -16 -3 -12 -13 -6 12 -22
word after: region	-25 -28 39 -10 -7 -9 -6 6 17
word after: relati	13 -12 33 -39 -4 -10 -5 -50 -40
word after: releas	-11 9 -20 1 -9 4 -7 -17 -16
word after: relief	29 -1 -8 -13 -1 -2 -1 -11 -2
word after: remain	-54 -35 -48 -14 -13 -8 -9 -20 79
word after: repatr	-27 -2 21 -12 -5 -8 -4 14 -6
word after: rescue	-77 76 -33 -37 -12 -7 -13 0 -42
word after: reside	-53 -28 37 -8 -8 -3 -5 -1 -12
word after: return	16 6 1 -12 -7 -4 -5 -8 -7
word after: reunit	-21 27 30 -6 -7 -5 -3 -17 -2
word after: russia	-20 16 -8 -1 -8 -2 -5 1 5
word after: said	-13 -27 32 -11 -8 -3 -4 -4 -1
word after: saturd	-21 -51 52 31 -10 -4 -4 -20 -6
word after: says	25 39 -31 -7 -5 -5 -3 -15 -30
word after: separa	49 -38 -18 -44 -7 -25 -9 -21 -8
word after: sergea	74 -66 -12 -4 -3 -6 -2 -9 -2
word after: servic	5 36 -12 -47 -54 -8 -9 -19 -25
word after: seven	-2 -21 39 -5 -8 -1 -1 -8 -1
word after: severa	12 74 -64 -11 -23 -4 -4 -8 -3
word after: shot	23 -7 -6 -3 -1 -2 -1 -3 -1
word after: side	31 20 -3 -50 -11 -4 -5 1 -3
word after: sides	-13 -32 -37 11 -15 -7 -11 26 -54
word after: signed	58 -3 -4 -2 -5 -2 -3 -50 -32
word after: since	-25 -25 -35 -21 -13 -6 -7 57 -22
word after: six	57 0 -3 -9 -4 -4 -4 -51 -18
word after: so	-51 -16 5 6 -2 -2 -2 34 -43
word after: soldie	-38 44 -7 -9 -13 -8 -4 19 -9
word after: some	-69 22 -7 -6 -20 -11 -6 75 -69
word after: state	-23 25 -11 -2 -1 -1 -1 -1 -1
word after: states	82 -18 -12 -41 -1 -3 -2 -12 -3
word after: still	33 -29 -3 -27 -5 -5 -5 -21 -16
word after: sunday	-23 0 19 -16 -4 -3 -4 -2 -2
word after: surren	40 -21 -2 -1 -3 -4 -2 -2 -6
word after: swap	10 6 16 -9 -2 -1 -1 -2 -14
word after: swappe	78 -46 -22 -8 -19 -2 -3 -12 -7
word after: system	9 -2 -2 0 0 -1 -1 0 -3
word after: taken	14 29 -28 -7 -13 -9 -3 -33 -16
word after: talks	33 -10 9 -10 -2 -3 -3 -13 -10
word after: tanks	28 -8 -4 -1 -3 -1 -1 -5 -6
word after: ten	34 -18 22 -19 -7 -7 -9 -22 -28
word after: territ	-1 -2 27 0 -1 -1 -1 -20 -2
word after: that	-24 11 28 -23 -17 -14 -9 -19 -4
word after: the	-13 -4 1 -2 -11 -6 -2 -2 24
word after: their	30 -1 -24 1 -8 -4 -4 -18 -6
word after: them	27 14 -40 4 -13 -8 -5 -34 -20
word after: this	-7 -80 -30 -17 -12 -17 -11 36 -7
word after: those	55 -16 -45 0 -5 -2 -1 -2 -1
word after: three	-18 -16 -54 -16 -21 -15 -14 46 -27
word after: throug	10 -47 -18 -7 -12 14 -10 52 -80
word after: thursd	3 2 6 -19 -11 -8 -4 -6 -4
word after: to	18 -13 -23 -20 -8 -4 -5 21 1
word after: today	-14 31 -28 5 -10 -23 -6 -25 -7
word after: togeth	50 -57 62 -13 -10 -8 -10 -53 -17
word after: took	-76 -9 31 22 -5 -3 -3 -2 -2
word after: total	-76 -14 -23 8 -13 -11 -17 15 -12
word after: transf	22 42 -29 -4 -9 5 -4 -21 -5
word after: travel	17 31 -41 -7 -9 -14 -14 -9 -14
word after: tuesda	-42 47 -50 23 -9 -4 -6 -11 -10
word after: two	-14 46 -42 27 -15 -7 -6 -46 -26
word after: uae	-27 23 -54 25 -13 -13 -9 22 -6
word after: ukrain	-47 31 -1 -7 10 -6 -5 17 -19
word after: under	32 35 -3 -18 -5 -18 -3 -56 11
word after: united	-46 45 56 -48 -4 -6 -4 -31 -6
word after: up	-27 11 47 -9 -4 -6 -6 -4 -4
word after: urgent	-35 -65 12 -6 -24 -9 17 -3 -13
word after: vehicl	32 0 -5 -1 -3 -1 -1 -6 -17
word after: viktor	-18 -48 77 -4 -7 -2 -4 -5 -3
word after: volunt	-58 69 -62 -9 -30 -14 -7 -6 -3
word after: war	56 4 -28 -10 -15 -10 -9 -48 -30
word after: was	-22 -2 46 -32 -12 -12 -10 -41 -19
word after: way	-89 -3 7 -32 61 -18 7 -8 -20
word after: we	107 -62 -7 -3 -5 -8 -3 -60 -19
word after: wednes	-24 14 -3 -11 -9 -7 -7 -9 -3
word after: week	22 -40 43 -1 -2 -1 -1 -52 -1
word after: well	-8 -16 21 -18 -7 -17 -4 -16 -6
word after: went	-12 -14 -16 -37 57 -16 7 -2 -10
word after: were	41 -17 -6 -2 -10 8 -6 -26 -8
word after: when	52 -3 -43 -3 -3 -2 -2 -5 -7
word after: which	-71 -8 -25 23 -22 -19 -10 57 -61
word after: while	-60 8 -3 -1 -4 0 -1 -2 59
word after: who	25 -21 -9 -11 -11 6 -7 -16 -8
word after: whom	43 -19 -58 0 -10 -16 23 -21 -18
word after: will	-5 -6 12 -5 -2 -2 -2 -10 -8
word after: with	-19 51 -20 -28 -7 -8 -5 -8 -13
word after: withou	60 -27 35 -20 -12 -22 -8 -17 -19
word after: women	-27 -17 -58 -27 71 -9 -8 -21 -19
word after: would	24 -3 -1 -3 -5 -1 -1 -7 -5
word after: wounde	-47 -34 -27 -12 -6 34 -10 32 -3
word after: year	-50 -16 -2 -3 -2 -2 -3 57 -10
word after: years	47 -20 -16 -1 -1 -2 -6 -3 -10
word after: а	49 -55 12 -10 -12 -18 -7 0 -9
word after: або	-2 20 -4 -1 -1 -13 -2 7 -4
word after: авиабо	32 -2 -19 -2 -2 -1 -1 -5 -1
word after: автобу	44 -38 0 -1 -1 -3 -1 -1 -2
word after: автомо	90 -67 -14 -2 -5 -3 -2 -1 -16
word after: авіаці	71 -26 -7 -1 -2 -3 -2 -22 -27
word after: аес	18 -11 -1 -1 -1 -2 -1 -1 -2
word after: азерба	29 -27 -19 -1 -2 -2 -2 -3 -1
word after: азов	-70 76 -12 -5 -10 -8 -8 -23 -9
word after: азовст	29 -1 -59 -14 -17 -20 -10 -26 -20
word after: азову	46 -17 -52 -16 -13 -37 -18 -38 -29
word after: але	-26 -11 7 -2 -1 -2 -1 28 0
word after: армии	-23 -45 55 -1 -16 -2 -4 -6 -12
word after: батькі	4 17 -6 -3 -2 -2 -1 -9 -1
word after: бахмут	8 39 -46 -8 -24 -11 -6 -42 -8
word after: ббм	17 -1 -2 -1 -1 0 -1 -7 -5
word after: без	26 29 -49 -12 -11 5 -14 -23 -13
word after: безвіс	-56 28 -17 -3 -4 -8 -5 -17 53
word after: белгор	-12 -35 39 -3 -8 -3 -5 -9 -11
word after: белору	28 14 -23 -7 -13 -11 -13 -5 -32
word after: беспил	28 -7 -7 -1 -4 -1 -1 -6 -1
word after: бмп	10 0 -5 0 0 0 0 -2 -1
word after: боевые	31 -15 -45 -3 -10 -7 -4 -3 -16
word after: бойови	24 35 -3 -1 -2 -1 -1 -47 -3
word after: бойцов	20 -89 72 -9 -11 -5 -6 1 -4
word after: боку	-5 -8 6 -9 28 -10 -6 -28 -24
word after: более	-18 -3 -27 -1 -4 -2 -3 48 -10
word after: больни	69 -37 -6 -2 -3 -4 -2 -4 -58
word after: больше	-21 -38 86 -5 -5 -5 -5 -10 -38
word after: бомб	17 -4 -2 0 0 -1 0 -8 -1
word after: борони	35 3 -28 -20 -8 -10 -5 -33 -4
word after: братів	87 -73 -45 -19 -11 -16 -9 -33 -8
word after: бригад	59 -51 -5 -1 -4 -3 -1 -5 -15
word after: бронет	61 -4 -28 -2 -5 -2 -3 -21 -26
word after: бронир	22 -8 -21 -2 -4 -2 -2 -2 -14
word after: брянск	12 0 -6 -1 -1 -1 0 -1 -3
word after: бтр	48 -19 -15 -2 -5 -2 -2 -2 -11
word after: будет	34 0 -16 -2 -1 -1 -1 -14 -1
word after: була	-40 52 0 -3 -3 -1 -3 -28 -2
word after: були	47 -36 -46 -8 -5 -7 -4 -18 -5
word after: було	25 5 -9 -1 -2 -3 -1 -14 -1
word after: был	17 -7 -6 -1 -1 -1 -1 -5 -1
word after: были	69 -90 -74 -11 -18 -31 -12 50 -29
word after: бійці	33 -10 -27 -9 -6 -6 -4 -9 -11
word after: бійців	62 -45 -11 -6 -9 -25 -6 -24 -33
word after: білору	-37 -16 38 -10 -13 -11 -12 -22 -30
word after: більші	5 3 -14 -11 -4 -4 -2 0 0
word after: біля	53 -52 20 -2 -1 -1 -1 -1 -4
word after: в	22 -17 0 -6 -1 -3 -8 -18 7
word after: важкоп	26 7 -9 -2 -2 -8 -5 -20 -3
word after: вважал	111 -72 -24 -5 -6 -12 -6 -10 -80
word after: вважаю	-58 -17 -11 -1 -1 -2 -2 -18 66
word after: вдалос	42 -27 -8 -10 -6 42 -10 -37 -24
word after: вдома	-17 17 -27 -20 -9 -7 -5 25 -13
word after: везли	85 -72 -3 -3 -5 -9 -2 -2 -8
word after: велико	57 28 -65 -3 -4 -3 -4 -15 -19
word after: вересн	71 -43 -12 -16 -3 -8 -3 -88 -5
word after: вернув	62 -21 -53 -10 -7 -3 -6 -12 -32
word after: вернул	-30 -1 32 16 -17 -6 -6 -26 -8
word after: вернут	38 -10 -4 -3 -6 -2 -1 -15 -2
word after: вертол	29 -1 -8 -2 -1 -1 -2 -12 -2
word after: ветера	33 -24 -2 -1 -2 -1 -1 -3 -2
word after: вже	13 -2 -42 -12 -7 7 -5 32 -19
word after: взамен	12 -19 29 -3 -4 -3 -4 -9 -1
word after: взяли	-27 40 -6 -2 -2 -2 -1 -1 -3
word after: взяты	24 -18 -3 -1 -1 -1 -1 -20 -3
word after: взятых	-61 38 0 -3 -7 -14 -3 -5 -7
word after: вивезе	-28 28 -43 -4 -2 -6 -5 39 -3
word after: вивезл	-8 36 -58 -15 -5 -20 -15 -20 -9
word after: визвол	-6 54 -58 -31 -10 -25 -9 0 -15
word after: вийшли	24 -2 -34 -7 -5 -7 -6 -36 -5
word after: викона	56 -71 -15 -12 -6 -13 -7 -20 -12
word after: випадк	-10 41 -79 -3 -6 -7 -5 -27 -6
word after: вирвал	-32 31 -14 -2 -3 -4 -2 26 -3
word after: включа	-43 67 -49 -16 -37 -9 -8 -16 -6
word after: вместе	41 -34 -14 -5 -11 -12 -4 -16 -2
word after: вмс	63 -36 -8 -1 -1 -6 -1 -5 -5
word after: воды	45 -8 -2 -4 -2 -1 -1 0 -32
word after: военно	-17 -4 3 15 33 -32 15 -23 -29
word after: военны	-52 36 45 -16 -19 -8 -8 -40 -25
word after: возвра	-5 -46 -8 -9 -11 -5 -8 41 -11
word after: возз'є	-26 43 -8 -7 -2 -1 -2 -3 -1
word after: волонт	-54 -10 -19 -3 -3 -6 -3 -16 61
word after: волі	-103 69 -30 9 -24 -11 -7 -13 -7
word after: вони	-4 -26 -3 -11 38 4 -11 -14 -20
word after: вооруж	14 34 -14 -2 -11 -5 -4 -14 -9
word after: восемь	-49 3 49 -34 -35 -11 -14 -29 -32
word after: воссое	-50 39 -4 -39 -17 -8 -11 16 -24
word after: восста	48 -11 -17 -2 -3 -1 -2 -20 -3
word after: восьме	81 -74 -5 -3 -4 -8 -3 -8 -5
word after: воїнів	28 10 -29 -4 -4 -5 -2 -21 -3
word after: вс	22 -6 2 -3 -19 -2 -6 -21 -8
word after: все	25 -24 -21 -15 -14 -17 -12 0 22
word after: всего	26 -19 -12 -29 -19 -13 -15 -51 27
word after: встреч	17 28 -42 -7 -8 44 -7 -48 -29
word after: всу	9 23 -30 -4 -5 13 2 -6 -11
word after: всі	-56 78 -16 -9 -14 5 -23 -55 -48
word after: всіх	32 -22 0 -1 -2 -1 -1 -1 -5
word after: втрати	-71 87 -75 -9 -13 -25 -11 -12 -18
word after: вуглед	68 -54 -4 -1 -2 -3 -1 -7 -2
word after: вчера	66 -77 -33 -13 -32 -23 -15 -28 -16
word after: вчора	-37 55 -46 -20 -10 -4 -5 -26 -11
word after: вывезе	-37 34 10 -10 -10 -3 -6 -14 -5
word after: выполн	-7 -33 7 -17 -10 -6 -6 15 -6
word after: вышли	-12 -55 50 -18 -8 -7 -7 -26 -8
word after: від	-27 36 -26 -9 -14 -13 -6 30 -15
word after: відбув	-25 31 13 -7 -2 -5 -4 -8 -3
word after: відбул	82 -47 -43 -4 -5 -9 -4 -62 -3
word after: віддал	-20 -12 -39 -15 39 42 -16 -9 -22
word after: віднов	19 -4 -1 0 0 -1 -1 -8 -3
word after: відпов	14 -81 -6 -11 -13 -9 -8 3 23
word after: військ	-24 26 25 -8 -9 -12 -7 -38 10
word after: вільні	-24 65 -10 -24 -17 -12 -3 -8 -11
word after: він	87 -77 -5 -2 -1 -3 -2 -14 -4
word after: вісім	-46 9 34 -11 -6 -15 -6 -25 -18
word after: гварді	82 -52 -15 -2 -2 -20 -3 -5 -7
word after: генера	70 -6 -11 -3 -1 -2 -2 -8 -50
word after: глава	18 0 -17 -9 -13 -12 -10 -24 -27
word after: говори	-43 59 -18 -28 -20 -10 -11 -25 -46
word after: госпит	18 -10 -64 -16 -8 -10 -8 42 -43
word after: госуда	34 -5 -9 -2 -5 -2 -2 -8 -4
word after: готови	59 -13 -48 -2 -1 -1 -1 -1 -3
word after: гражда	-93 51 -9 -12 47 -12 -10 -21 5
word after: границ	42 -22 26 -2 -3 -2 -2 -38 -5
word after: громад	50 33 -57 -5 -6 -4 -9 -44 -12
word after: гумани	18 -3 -10 -1 -2 -1 -1 0 -1
word after: далі	66 -5 -3 -1 -2 -2 -1 -57 -1
word after: даними	1 -78 61 -16 -12 -6 -5 39 -12
word after: два	17 -48 -29 -16 -11 -16 -10 14 -17
word after: двадця	34 -10 -36 -5 -5 -11 -4 -12 -10
word after: две	20 -41 40 -4 -20 -7 -11 -23 -17
word after: двое	-22 71 -36 -10 -13 -6 -7 -24 -23
word after: двоих	26 -10 -13 -3 -6 -2 -2 -3 -15
word after: двох	14 25 -45 -9 -7 -27 -8 -36 -8
word after: двоє	22 26 -50 -10 -11 -13 -5 -37 -15
word after: двух	-28 19 -8 -25 -11 -4 -5 4 -4
word after: дві	50 -64 -25 -8 -5 -6 -6 -74 20
word after: де	41 2 -11 -1 -2 -4 -1 -3 -22
word after: дев'ят	28 5 -40 -14 -7 -10 -7 -21 -5
word after: девять	52 12 -47 -2 -4 -5 -2 -7 -3
word after: действ	63 -36 -28 -5 -3 -6 -3 -1 -5
word after: делега	4 31 -32 0 0 0 0 0 0
word after: день	14 37 -17 -12 -18 -18 -8 -33 -23
word after: депорт	-19 -12 -3 -4 -3 -3 -5 43 -38
word after: депута	-10 -5 20 -3 -4 -2 -3 6 -4
word after: держав	71 -8 -15 -2 -2 -4 -3 -44 -15
word after: держсп	82 -67 -52 -2 -2 -9 -3 -6 -10
word after: десяти	69 -44 -18 -1 -7 -4 -3 -22 -20
word after: десятк	71 -88 -5 -6 -8 -8 -6 -28 -17
word after: десять	52 0 -79 -13 -12 -10 -15 -36 -24
word after: детей	-17 59 -52 -3 -2 -4 -4 -9 -2
word after: дети	55 -9 -22 -4 -7 -7 -5 -5 -45
word after: дехто	-23 26 -10 -3 -1 -6 -2 -6 -3
word after: для	41 19 -34 -6 -6 -5 -4 -1 -19
word after: днр	72 -52 -28 -6 -32 -5 -4 -16 -8
word after: дні	8 -126 -18 -23 -14 -19 -13 16 -20
word after: до	-2 28 -6 -5 -6 -6 -4 -18 -6
word after: добров	-4 16 -13 -2 -3 -7 -2 -6 -1
word after: добу	32 -6 -1 0 0 -1 0 -21 -5
word after: довічн	48 -31 -7 -1 -2 -2 -2 -1 -8
word after: догово	-58 -67 -74 -8 -14 -13 -9 73 -18
word after: додому	8 14 -43 6 -7 -8 -6 -7 -8
word after: докуме	39 -17 -6 -1 -1 -1 -1 -8 -6
word after: дома	18 -36 39 -29 -37 -12 -11 -22 -20
word after: домов	47 -25 -3 -6 -6 -4 -3 -27 -39
word after: домови	47 -20 -6 -1 -4 -3 -2 -15 -2
word after: домовл	-53 21 -8 -4 -5 -7 -2 55 -8
word after: домой	33 -43 0 -6 -1 -7 -9 -21 -14
word after: донбас	94 -78 -52 -4 -3 -9 -3 -3 -1
word after: донецк	16 -13 -10 -7 -21 -8 -5 32 22
word after: донець	97 -44 -40 -4 -4 -7 -3 -49 -2
word after: донечч	22 19 -19 -18 -10 -7 -5 -72 -7
word after: допомо	51 -5 -12 -2 -2 -8 -3 -17 -7
word after: достав	31 7 -45 -9 -13 -4 -6 -24 -12
word after: досі	-23 -12 -65 -2 -4 -3 -7 -6 34
word after: дпсу	88 -78 -1 -1 -2 -3 -1 -1 -6
word after: друг	-26 20 0 -31 -46 -20 -5 -7 -7
word after: другу	-26 20 0 -31 -46 -20 -5 -7 -7
word after: дружин	-48 60 -59 -5 -6 -15 -8 -15 -6
word after: дівчат	-14 32 -34 -6 -5 -18 -7 -22 -17
word after: дістал	-20 -12 -6 -1 -1 41 -8 -3 -1
word after: дітей	24 48 -2 -6 -6 -6 -6 -31 -30
word after: діти	25 -30 -2 -5 -1 -13 -5 38 -4
word after: его	49 -37 -21 -3 -2 -7 -2 -2 -3
word after: единиц	66 -5 -15 -3 -5 -2 -3 -16 -25
word after: едут	21 -22 11 -12 -25 -10 -9 -31 -5
word after: ее	-11 19 -1 -1 -1 -1 -1 -4 0
word after: емірат	-75 13 5 -12 -7 -8 -5 -21 -5
word after: енерго	-83 -21 -15 -5 -6 50 -14 -11 -7
word after: есть	24 5 -24 -4 -4 -4 -3 -6 -21
word after: еще	94 -37 -66 -7 -16 22 -10 -39 -39
word after: же	36 -31 21 -14 -20 -14 -8 -31 -12
word after: женщин	52 24 -43 -9 -16 -6 -5 -3 -13
word after: жизни	-2 -1 16 0 -6 0 -1 -3 -3
word after: жизнь	-19 -6 50 -3 -14 -2 -3 -2 -5
word after: жителе	-1 -18 18 -4 -27 -5 -6 -13 -2
word after: жители	50 -40 23 -4 -8 -5 -5 -12 -13
word after: жителя	86 -43 -38 -6 -16 -15 -6 -14 -40
word after: журнал	-47 25 2 -2 -3 -4 -3 -25 38
word after: жінки	116 -103 -28 -4 -8 -9 -4 -10 -10
word after: жінок	65 -48 -45 -6 -10 -15 -4 -18 8
word after: з	31 -22 -4 2 -7 -4 -4 -5 -9
word after: за	19 12 -27 -15 -10 -12 -6 -4 0
word after: забрал	40 -19 -15 -19 -10 22 -10 -31 -9
word after: завдяк	51 52 -2 -4 -3 -3 -1 -67 -4
word after: заверш	55 -52 -6 -20 -15 -15 -11 0 -15
word after: завтра	-17 -49 -13 -5 -7 -6 -4 31 -9
word after: загало	4 -52 -60 -18 -9 -8 -10 81 -25
word after: загибл	2 11 -9 -6 -5 -11 -5 -17 -7
word after: загину	13 77 -7 -3 -6 -5 -5 -48 -16
word after: задерж	77 -65 -12 -13 -4 -2 -2 -4 -2
word after: заключ	13 -3 -3 -1 -1 -1 -1 -1 -2
word after: залиши	26 30 -40 -6 -9 -11 -3 -3 -7
word after: записі	-30 -8 -1 -2 -3 -9 -4 -39 39
word after: запорі	60 -39 -37 -3 -3 -6 -2 -34 -4
word after: запрос	61 -12 -15 -8 -14 -10 -5 -35 -24
word after: зараз	34 -21 7 -1 -1 -1 -1 -16 -2
word after: застен	-3 -62 77 -7 -5 -3 -4 -11 3
word after: заступ	-10 32 -40 -8 -13 -18 -6 -20 -15
word after: засудж	33 -4 -21 -4 -3 -6 -3 -6 -3
word after: засуди	-20 39 -71 -2 -3 -6 -4 -1 -11
word after: затрим	64 -53 -28 -2 -1 -2 -3 -1 -31
word after: захисн	49 15 -104 -16 -18 -21 -8 -15 -12
word after: захища	104 -81 -12 -4 -5 -6 -3 -13 -15
word after: захопл	24 -28 44 -1 -1 -2 -1 -10 -3
word after: защитн	-75 96 -31 -13 -6 -11 -7 8 -4
word after: заявил	-19 -17 24 -8 -9 -5 -9 -12 -1
word after: збито	22 -10 -5 -1 -1 -1 -1 -2 -2
word after: збройн	57 -34 -45 -14 -14 -17 -9 -31 -12
word after: звання	27 -19 -4 0 -1 -2 -1 -1 -1
word after: звільн	-22 16 -11 -5 -7 -7 -4 36 -6
word after: здалис	8 -3 -1 0 0 -1 0 -1 -2
word after: земляк	63 -52 -8 -5 -17 -3 -2 -13 -5
word after: землі	-28 69 -23 -21 -7 -4 -3 -30 -4
word after: зміїни	68 -54 -15 -1 -2 -7 -3 -4 -4
word after: зникли	-17 -14 -22 -4 -5 -9 -5 -18 41
word after: знищен	32 -3 -4 -1 -1 -1 -1 -20 -2
word after: знову	-76 -22 -29 -43 -17 -13 -11 79 -23
word after: зокрем	29 -1 -54 -9 -8 -10 -7 8 -24
word after: зсу	50 -33 -25 -6 -9 -16 -7 -22 -13
word after: зустрі	45 -2 -22 -14 -12 -8 -7 -101 -12
word after: зі	-17 41 -17 -8 -7 -43 -10 -48 -38
word after: зіткне	71 -17 -3 -2 -3 -2 -1 -48 -4
word after: и	-2 21 -29 -1 21 -11 -2 -19 -16
word after: из	19 -24 16 -15 -16 -20 -6 -25 14
word after: им	12 33 -68 -17 -17 -13 -15 -30 -24
word after: инвали	128 -121 -77 -20 -17 -47 -21 -58 -23
word after: иностр	56 -49 -42 -3 -5 -3 -4 -14 -9
word after: источн	35 -9 -18 -3 -2 -2 -1 -3 -2
word after: их	-4 -20 33 -12 -14 -12 -8 -27 -3
word after: июля	41 -28 -7 -2 -4 -1 -1 -3 -1
word after: й	-25 11 11 -9 -16 -15 -8 -28 -22
word after: його	-27 6 31 -11 -16 -17 -11 -15 -28
word after: к	-55 5 75 -14 -20 -11 -8 -20 20
word after: каждая	71 -25 -57 -3 -8 -3 -4 -4 -3
word after: каждой	7 3 -21 -9 8 -7 -7 28 -16
word after: каждый	-56 -10 -6 -3 -4 -2 -2 67 -17
word after: как	56 -32 -17 -13 -5 -5 -5 38 -35
word after: катува	35 -5 -2 0 -1 -3 -1 -12 -12
word after: кв	67 -29 -34 -2 -1 -1 -1 -9 -1
word after: кварти	72 -24 -7 -2 -2 -5 -3 -55 -27
word after: киев	20 28 -40 -8 -11 -11 -9 -11 -6
word after: киевск	-11 -23 38 -7 -5 -9 -2 -3 -45
word after: киеву	16 18 -22 -4 -7 0 -8 -12 -20
word after: км	54 -30 -15 -2 -1 -1 -1 -9 -1
word after: кого	-21 46 -13 -4 -3 -6 -3 -20 -18
word after: кожен	-52 73 -14 -4 -2 -9 -3 25 -11
word after: кожног	-18 -2 7 -9 29 -10 -6 -28 -23
word after: кожної	-56 -54 43 -26 49 -17 -16 -47 -21
word after: колони	35 -2 -5 0 -2 -1 -1 0 -25
word after: колоні	25 -7 -2 -1 -2 -2 -1 -5 -7
word after: консул	36 -19 -3 -1 -2 -3 -2 -19 -10
word after: контра	44 -35 -37 -5 -7 -5 -5 -5 -14
word after: конца	43 -13 -22 -1 -3 -3 -2 -3 -4
word after: коорди	-19 -1 10 -11 -17 -16 -9 31 -49
word after: кордон	-34 58 -53 -10 -15 -6 -7 -22 -11
word after: которо	36 39 -59 -36 -6 -8 -7 -72 -9
word after: которы	-2 25 -14 -15 -12 6 -6 -33 -4
word after: красно	-29 -14 -22 -4 -10 -15 -4 -9 36
word after: кримсь	90 -86 -28 -8 -12 -30 -9 -15 -56
word after: кто	50 -6 -9 -27 -64 -12 -6 -9 -8
word after: курсан	15 -5 -6 -1 -1 -1 0 -1 -1
word after: курско	-24 -23 20 -5 -11 -6 1 5 8
word after: курськ	-23 7 22 -4 -11 -18 -14 -13 -17
word after: курщин	-21 -57 74 -2 -3 -6 -13 -2 -15
word after: кілько	103 -110 -43 -11 -16 -10 -12 -72 -67
word after: кількі	-14 -21 -8 -10 -12 -11 -8 -33 54
word after: кінця	42 -30 -13 -2 -1 -1 -5 0 0
word after: лабора	27 -4 -9 -1 -1 -2 -1 -9 -2
word after: лет	31 -8 -23 -2 -2 -2 -4 -17 -1
word after: лиц	-31 3 31 -3 -112 -4 -4 -3 -5
word after: лише	10 -31 1 -6 -10 -5 -4 -21 22
word after: лнр	30 -8 -14 -3 -7 -7 -4 -2 -28
word after: луганс	67 -55 -63 -3 -6 -7 -3 -8 -9
word after: льотчи	-108 71 -10 -8 -12 -22 -12 -4 -21
word after: людей	50 -74 -24 -7 39 -11 -6 -8 -8
word after: люди	30 -55 27 -6 -13 -5 -4 -5 -33
word after: лютого	69 -86 -99 -20 -36 -43 -15 -24 -13
word after: лікарн	25 -19 -4 -1 0 -4 -1 -2 0
word after: лікува	54 -49 -2 -3 -3 -3 -1 -3 -1
word after: майже	36 23 -12 -3 -12 -3 -2 -49 -28
word after: мали	72 -52 -50 -24 -16 -8 -10 -7 -55
word after: мариуп	47 -25 -61 -7 -10 -21 -11 -27 -15
word after: маріуп	79 -34 -44 -7 -5 -11 -4 -25 -12
word after: матере	43 -48 24 -4 -6 -2 -2 -1 -5
word after: мають	75 -23 -41 -6 -4 -11 -4 -13 -34
word after: мая	113 -37 -64 -5 -3 -5 -3 -80 -8
word after: має	-22 -25 -2 -3 -5 -4 -5 55 -5
word after: медвед	-35 -52 64 -19 -36 -32 -17 -28 -19
word after: медики	45 -5 -31 -3 -3 -5 -4 -16 -15
word after: медици	72 -36 -21 -3 -6 -2 -3 -6 -8
word after: мера	-59 71 -21 -4 -5 -7 -3 -6 -4
word after: мешкан	-12 -25 30 -6 -19 -17 -8 -4 -8
word after: ми	-4 -8 -5 -12 -17 -19 -13 14 -13
word after: микола	77 -65 -4 -3 -4 -3 -3 -34 -5
word after: минобо	-15 30 -19 -15 -41 -8 -10 0 -15
word after: младше	42 28 -34 -13 -9 -3 -4 -16 -30
word after: многие	-27 57 -91 -3 -15 -4 -3 -4 -5
word after: может	-15 19 -3 -3 -2 -2 -2 -25 -4
word after: моргів	117 -58 -53 -3 -6 -22 -5 -13 -9
word after: морпіх	35 -17 -14 -1 -2 -5 -1 -3 -4
word after: морськ	-91 101 -88 -9 -7 -27 -7 -4 -18
word after: моряки	-38 -7 33 -4 -8 -2 -13 -6 -8
word after: морякі	-55 -50 60 -10 -8 -29 -8 -8 -6
word after: москва	47 -6 -18 -10 -11 -7 -9 -24 -37
word after: москве	-14 31 -46 -2 -3 -2 -1 -4 -1
word after: москву	60 -17 -43 -3 -3 -3 -3 -3 -8
word after: мужчин	42 24 -37 -7 -9 -2 -4 -2 -25
word after: мы	10 -93 44 -28 34 -21 -24 -70 -7
word after: мільяр	21 -16 -1 -1 -1 -1 -1 -1 -1
word after: мінреі	-69 7 6 -8 -14 -6 -5 -31 71
word after: місяці	-104 109 -57 -9 -15 -20 -11 -13 -30
word after: на	23 23 -30 -9 -11 -8 2 -4 -9
word after: над	24 -3 -19 -1 -1 -1 -1 -1 3
word after: назад	44 -17 -17 -4 -1 -2 -2 -2 -2
word after: найбіл	-54 24 -27 -2 -1 -2 -1 60 -5
word after: наймол	60 -39 -20 -2 -1 -1 -1 -2 -1
word after: найста	78 -48 -14 -2 -1 -3 -1 -5 -3
word after: нам	-16 31 -10 -13 -13 13 -33 -9 -20
word after: направ	-23 32 19 -2 -2 -7 -3 -4 -2
word after: напрям	51 -2 -26 -5 -10 -6 -4 -43 -2
word after: нарешт	11 -6 -30 -8 -10 -16 -9 -30 -19
word after: народн	66 -58 21 -10 -25 -17 -10 1 -38
word after: нас	37 -29 29 -11 -9 -28 -9 -28 -37
word after: находи	17 -43 22 -4 -4 -3 -3 -8 -5
word after: находя	-42 56 -66 -7 -21 -7 -13 -14 50
word after: нацгва	-39 64 -45 -6 -7 -22 -7 -26 -14
word after: націон	67 -45 -15 -3 -2 -19 -3 -7 -12
word after: наши	34 16 -11 -38 -21 -9 -6 -14 -8
word after: наших	-33 -16 50 -22 -9 -4 -13 -5 -9
word after: нашлис	74 -9 -38 -10 -6 -1 -2 -8 -16
word after: нашої	78 0 -15 -8 -7 -7 -7 -36 -36
word after: наші	77 27 -71 -20 -9 -8 -5 -29 -39
word after: нгу	-82 85 -8 -4 -5 -4 -3 -3 -6
word after: не	32 -17 20 -8 -7 -10 -5 3 -63
word after: неволі	-54 0 34 -6 -4 -8 -5 -13 23
word after: неделю	80 -35 -49 -4 -4 -5 -4 -61 -2
word after: незако	26 27 -35 -3 -7 -13 -5 7 -26
word after: незале	25 -31 -15 -12 -10 -13 -10 23 -55
word after: неотло	-22 -25 -12 -5 -4 25 -12 -14 -4
word after: нескол	12 -6 0 0 -1 -1 -1 -1 -2
word after: ним	-53 -73 -48 -15 -19 67 -28 -63 34
word after: ними	11 -15 23 -8 -19 -8 -6 -30 -8
word after: них	4 13 11 -8 -11 -11 -6 -9 9
word after: но	51 -37 -22 -16 -17 -14 -10 -21 -7
word after: нові	67 -46 -5 -2 -3 -1 -3 -43 -7
word after: нуждаю	-29 -47 5 -8 -6 30 2 -14 -18
word after: о	1 30 -75 -26 -13 -13 -10 20 -33
word after: об	46 -25 -24 -20 -9 -4 -5 -32 -5
word after: обе	0 57 -52 -12 -10 -4 -2 -4 -10
word after: обеих	-23 18 53 -2 -18 -3 -3 -20 -2
word after: област	-27 -26 21 -5 -10 -7 -1 4 24
word after: обмен	-40 47 -8 -10 -10 -4 -7 -11 -6
word after: обмена	131 -101 -59 -12 -14 -35 -13 10 -14
word after: обмено	-6 -37 -38 -3 -23 -3 -6 42 -9
word after: обменя	55 -84 -31 41 -10 -5 -5 -23 -10
word after: обмін	-10 -14 13 -10 -13 17 -10 -8 -7
word after: обміна	-55 -50 -1 -9 -4 -79 -13 73 -14
word after: обміни	85 -77 -10 -4 -4 -7 -3 -47 -5
word after: обміно	-48 28 -19 -7 -9 55 -12 -66 -12
word after: обміну	-41 42 13 -18 -6 -42 -6 25 -3
word after: обміня	-39 13 -38 -26 45 -11 -12 -27 -19
word after: обміні	24 60 -1 -4 -2 -3 -2 -38 -10
word after: оборон	37 9 -29 -10 -10 -39 -14 -21 -8
word after: обратн	-38 64 1 -6 -5 -16 -5 17 -7
word after: обстрі	42 -8 -1 -2 -1 -3 -1 -29 -13
word after: один	7 -50 -13 -8 -32 35 -9 -5 3
word after: одна	23 -8 -26 -20 42 -14 -6 -49 -5
word after: одного	40 -20 -27 -6 -6 -9 -5 -28 -4
word after: одну	-35 27 -11 -10 -5 -2 -3 -16 -7
word after: ожидаю	70 -27 -38 -5 -5 -6 -5 -15 -5
word after: окупан	13 14 -42 -13 -20 -20 -16 -22 -21
word after: окупов	-56 66 -35 -2 -3 -7 -4 -9 -7
word after: они	-58 -10 17 -17 -13 -16 -14 -26 54
word after: онлайн	29 -9 -1 0 -1 -2 -1 -14 -2
word after: операц	50 -38 -14 -6 -3 -10 -5 5 -9
word after: оружие	22 -10 -5 -1 -1 -1 -1 -1 -3
word after: освобо	-16 14 -47 42 -15 -5 -5 -3 -13
word after: основн	-15 -17 45 -28 -15 -19 -10 -32 -33
word after: остало	42 -6 -15 -6 -3 -3 -1 -10 -4
word after: осталь	52 -90 54 -7 -16 -15 -12 -10 -28
word after: останн	67 -61 -9 -7 -10 -11 -6 -39 -12
word after: остают	-49 -40 -56 -7 -17 -11 -12 23 90
word after: остров	45 -26 -33 -1 -2 -5 -3 -3 -2
word after: острів	51 -37 -4 -1 -1 -6 -2 -3 -3
word after: осужде	37 9 -51 -2 -2 -2 -1 -1 -3
word after: осіб	-24 58 -22 -7 -5 -2 -3 -2 -5
word after: от	81 -67 -14 -12 -9 -6 -5 -33 14
word after: ответ	-24 9 -48 -6 -7 40 36 -14 -6
word after: отдала	63 -11 -37 -13 -41 -48 -17 -18 -8
word after: отдали	-15 -47 35 -10 -26 24 -23 22 -10
word after: отданы	-88 -38 -1 -8 -11 49 -19 -20 -36
word after: отправ	31 -55 44 -16 24 -17 -11 -38 -29
word after: отпуск	46 -1 -26 -1 -2 -1 -1 -6 -40
word after: отпуст	28 -89 -9 -31 39 -26 30 -23 -39
word after: отпуще	57 46 -64 -4 -8 -5 -6 -13 -9
word after: отрима	-18 31 5 -6 -7 -19 -5 -18 -8
word after: офицер	-10 47 -47 -8 -26 -16 -11 -21 26
word after: офіцер	-74 105 -56 -9 -9 -20 -8 -18 -18
word after: очеред	62 -20 -53 -10 -8 -18 -7 -51 -52
word after: п'ятер	-18 24 -1 -1 -1 -3 -1 -2 -1
word after: п'ятьо	-102 18 35 -9 -14 -11 -14 -13 -5
word after: павших	23 -16 45 -8 -8 -12 -14 -36 -19
word after: палест	13 -3 -4 -1 -1 0 -1 -1 -2
word after: паспор	38 -26 -4 -1 -1 -1 -1 -2 -3
word after: перебу	24 -41 2 -4 -8 -9 -4 -34 33
word after: перего	49 15 -41 -9 -7 -3 -2 -6 -9
word after: переда	12 12 -33 -9 -15 -1 -8 -12 6
word after: перетн	-45 45 -15 -8 -3 -2 -4 -15 -3
word after: перший	32 -18 -36 -9 -17 -25 -10 -76 -11
word after: писем	27 -12 -7 -1 -2 -2 -1 -1 -1
word after: письма	52 -4 -28 -2 -14 -1 -2 -4 -3
word after: плен	4 -16 52 -5 -8 -3 -2 -24 -7
word after: плена	9 -40 -4 -8 -8 -5 -7 23 -34
word after: пленны	-19 34 -55 -9 -17 -6 -9 48 -51
word after: плену	16 -35 24 -2 -5 -2 -3 -8 -6
word after: плюс	-7 -62 64 -3 -15 -5 -4 -4 -9
word after: по	-18 -39 -7 57 18 -6 -7 -22 13
word after: по-пре	-47 -34 -77 -11 -17 -14 -21 -33 94
word after: побыва	38 -21 -13 -1 -6 -3 -3 -1 -3
word after: поверн	-20 15 -7 -8 -8 2 -6 12 -11
word after: поверт	-14 48 -39 15 -9 -20 -8 -53 -19
word after: повідо	-59 46 4 -10 -9 -11 -6 -25 21
word after: погибл	23 -1 -13 -2 -3 -2 -2 -1 -2
word after: погибш	15 -3 -4 -8 -9 -8 -5 2 -18
word after: погодж	-38 48 -48 -3 -9 -14 -8 -22 -13
word after: под	45 82 -77 -6 -14 -9 -4 -16 -27
word after: подкон	-10 -10 38 -4 -3 -2 -2 -6 -2
word after: подтве	-69 84 -76 -10 -17 -4 -5 -11 -9
word after: пожилы	47 -42 -5 -3 -4 -5 -6 -12 -37
word after: поза	-66 -48 -55 -13 -14 68 25 29 -36
word after: покину	-29 -12 57 -15 -26 -4 -8 -32 -24
word after: полегл	13 -42 -27 -12 -6 -8 -5 35 -5
word after: полку	-73 89 -37 -9 -12 -10 -8 -23 -23
word after: полнос	-8 -12 -43 -17 -5 -13 -6 23 -22
word after: полови	-32 -31 -71 57 -13 -4 -5 -21 -15
word after: полон	36 -62 46 -4 -4 -5 -3 -2 -3
word after: полоне	41 -70 -11 -2 -3 -5 -3 -4 -7
word after: полону	-15 35 -19 -6 -6 -4 -3 9 -8
word after: полоні	71 -88 -36 -5 -4 -11 -4 -14 -21
word after: получе	-3 -37 -19 -6 -11 -14 -9 30 -15
word after: получи	-14 7 12 -22 4 -22 -14 -16 -39
word after: померл	68 -67 -33 -3 -4 -21 -5 -23 -9
word after: помощи	9 -1 -3 0 -1 0 0 0 -3
word after: помощь	35 -7 -17 -2 -4 -10 -3 -11 -11
word after: понад	26 -61 -5 -7 -4 32 34 -41 -7
word after: попавш	-26 -10 36 -1 -2 -2 -1 -1 -1
word after: попере	29 -10 -6 -1 -1 -1 -2 -10 -2
word after: попрос	10 -2 -3 0 -1 0 -1 0 -2
word after: поране	-4 -17 -22 -8 -10 29 33 -27 -22
word after: портре	22 -15 -13 -19 -5 -6 -5 -22 -9
word after: посере	-69 6 62 -11 -7 -7 -6 -38 -3
word after: после	77 -62 -47 -3 -10 -9 -5 -8 -1
word after: послед	49 -11 -29 -17 -11 -10 -12 -34 -18
word after: посмер	12 -4 -1 0 -4 -2 0 0 0
word after: поспіл	-11 35 -4 -8 -7 -12 -2 -6 -2
word after: посред	-83 -42 45 -17 -14 -17 -10 73 -12
word after: посыло	33 -1 -1 -1 -3 -2 -1 -25 -3
word after: потеря	45 -3 -20 -1 -3 -4 -5 -14 -1
word after: потрап	26 -21 -2 0 -1 -2 -1 -1 0
word after: потреб	35 -23 -14 -3 -3 -17 -7 11 -4
word after: початк	3 -11 -7 -8 -2 -3 -3 7 -16
word after: почти	86 -65 -13 -24 -11 -6 -9 -23 -46
word after: поїхал	-7 -60 65 -9 -9 -11 -9 -18 -22
word after: праців	-51 -54 -5 -2 -2 -6 -2 -7 56
word after: предло	-31 -7 -2 -4 -2 -1 -5 -30 35
word after: предст	37 -23 3 -7 -2 -6 -3 -5 -11
word after: при	-33 54 -10 -3 -3 -2 -3 -14 -6
word after: прибул	3 9 -7 0 -1 -1 -1 -2 0
word after: привез	62 -17 -47 -6 -4 -9 -5 -27 -10
word after: пригра	-9 -67 41 -14 -40 -14 -14 24 4
word after: приеха	-34 -30 42 -17 -7 -7 -9 -14 -6
word after: прийня	-16 65 -40 -6 -8 -4 -3 -9 -2
word after: прикор	40 2 -44 -4 -3 -9 -6 -7 -11
word after: принял	-8 -11 -15 -3 -4 34 -10 -4 -4
word after: принят	2 32 -29 -8 -5 -14 -4 -24 -1
word after: приїха	21 23 -45 -8 -12 -15 -6 -32 -7
word after: про	99 16 -62 -4 -2 -2 -1 -67 -4
word after: провед	-28 -39 -8 -3 -7 -2 -4 34 -9
word after: провел	-31 -20 0 -4 -6 -10 -5 57 -11
word after: пройшл	87 -79 -5 -4 -5 -4 -3 -6 -2
word after: пропав	-27 -31 -15 -7 -6 -4 -6 -18 41
word after: просил	46 -30 -10 -2 -2 -2 -1 -1 -2
word after: просит	11 0 -2 0 -1 -1 -1 -2 -4
word after: просто	60 -48 -13 -2 -1 -6 -3 -10 -4
word after: просят	23 -8 -7 -1 -1 -1 -1 -1 -3
word after: протез	24 -16 0 -1 -1 -1 0 -2 -3
word after: против	-86 -9 34 -25 -34 -25 -14 51 -23
word after: проход	71 15 -29 -7 -6 -2 -4 -41 -3
word after: прошел	-39 44 -28 -26 -6 -6 -6 -16 -10
word after: прошли	55 -45 -51 -8 -3 -2 -3 -7 -7
word after: психол	55 -32 -16 -2 -5 -3 -4 -3 -23
word after: пункт	17 -1 -3 -1 -1 0 -1 -6 -4
word after: пункта	37 -1 -13 -1 -2 -1 -1 -7 -11
word after: пункто	47 -1 -8 -2 -3 -1 -1 -29 -7
word after: пункті	44 -9 0 -1 -1 -1 -1 -38 -3
word after: пятеро	-3 -29 18 -4 -14 -4 -4 -4 -18
word after: під	79 -23 -2 -2 -2 -2 -2 -68 -7
word after: підкон	-9 21 -3 -1 -1 -1 -1 -5 -1
word after: підозр	53 -52 -3 -2 -1 -2 -2 -13 -5
word after: підтве	42 -41 49 -12 -13 -13 -8 -76 -27
word after: після	64 -48 -13 -15 -6 -3 -3 -18 -3
word after: работа	-29 -25 -43 -15 -23 -42 42 -28 34
word after: раз	-72 75 -11 -1 -3 -3 -4 -19 -8
word after: разом	-15 47 -40 -10 -6 -15 -6 -90 -11
word after: района	4 -7 35 -2 -14 -2 -5 -13 8
word after: ракет	12 -10 0 0 0 0 0 -1 0
word after: ранени	-46 -33 56 -6 -34 -19 -10 -27 -12
word after: ранены	-2 26 -35 -4 -5 -8 5 -22 -8
word after: расска	-37 32 -46 -3 -9 -11 33 17 -15
word after: реабіл	68 -6 -2 -4 -1 -1 -1 -60 -1
word after: реакти	8 0 -5 0 -1 -1 0 0 0
word after: ребят	-57 -45 68 -31 -7 -7 -5 -5 -5
word after: регион	-34 -51 -65 -10 -17 -13 -11 -13 57
word after: резуль	-13 7 11 -2 -4 -1 -1 11 -2
word after: репатр	58 -21 -19 -2 -4 -11 -3 -24 -7
word after: респуб	67 -50 -42 -7 -14 -10 -10 30 9
word after: рефриж	119 -75 -5 -4 -9 -6 -4 -17 -36
word after: решта	4 35 -13 -5 -5 -10 -5 -17 -63
word after: решту	45 -67 27 -4 -4 -9 -5 -5 -3
word after: реєстр	-15 -12 -1 -6 -7 -4 -5 -104 42
word after: роботи	56 -16 -70 -15 -8 -14 -9 6 -71
word after: родин	31 -19 -5 -2 -1 -1 -1 -5 -1
word after: родина	83 -33 -1 -5 -2 -3 -3 -56 -10
word after: родини	-3 12 -22 -4 -5 -7 -4 -43 -11
word after: родину	19 -26 10 -13 -10 -5 -4 -9 -3
word after: родите	39 -20 24 -5 -4 -5 -3 -41 -16
word after: родным	-39 2 31 -19 -17 -6 -9 -13 -10
word after: родных	55 1 -9 -5 -7 -3 -3 -10 -30
word after: родств	36 42 -40 -36 -22 -23 -23 -42 -66
word after: розпов	72 -16 -41 -7 -8 -5 -12 -12 -18
word after: року	57 -55 -7 -1 -5 -1 -1 -3 -1
word after: років	11 -39 16 -2 -2 -2 -3 -6 -4
word after: россии	-10 -16 41 -7 -20 -37 -17 -2 27
word after: россий	-33 49 -21 -8 -19 -22 9 24 -12
word after: россию	12 21 6 -44 -10 -7 -9 -18 -18
word after: россия	25 6 -9 18 -38 -32 -11 -30 -14
word after: російс	-8 17 17 -6 -6 -12 -7 -5 -38
word after: росія	-21 23 -40 -7 -11 20 -7 -26 73
word after: росіян	5 40 -64 -13 -18 6 -25 -22 -15
word after: росії	23 -28 20 -7 -7 -17 -10 -34 -6
word after: руки	21 -5 -3 -1 -2 -1 -1 -1 -7
word after: рф	7 -1 8 -8 -36 -11 -7 -13 -12
word after: рэб	12 -1 -7 0 -1 0 0 -1 -1
word after: рядови	-66 0 72 -4 -5 -14 -6 -10 -10
word after: рядові	29 -15 -7 -3 -5 -6 -3 -7 -3
word after: рятува	38 62 -35 -5 -5 -5 -5 -67 -21
word after: рідним	-12 70 -18 -31 -10 -9 -6 -69 -5
word after: рідних	23 96 -30 -5 -6 -5 -4 -20 -53
word after: рідну	15 21 -12 -9 -6 -3 -3 -20 -2
word after: рідні	76 -59 -47 -24 -15 -18 -11 -24 -62
word after: рідній	-35 78 -17 -22 -7 -3 -3 -30 -4
word after: рік	-83 61 -27 -5 -4 -8 -7 49 -5
word after: с	18 21 -29 -2 -22 -9 -8 16 -19
word after: самому	34 -9 -18 -10 -7 -3 -4 -13 -18
word after: сверх	-11 -49 -29 -4 -22 5 31 -6 -28
word after: свобод	-45 -19 39 -63 -23 -9 -8 -20 -13
word after: свого	34 -21 18 -6 -3 -5 -3 -2 -4
word after: своих	13 6 -6 -20 -7 -4 -6 8 -14
word after: своїх	-55 7 88 -6 -4 -4 -2 -11 -2
word after: свыше	11 -3 -3 0 -1 -1 -2 -1 -1
word after: святку	20 16 -10 -17 -6 -3 -4 -19 -2
word after: священ	24 -2 -29 -3 -8 -5 -4 -9 -1
word after: сдалис	10 -3 -4 0 0 -1 -1 0 -2
word after: себе	-46 -25 67 -5 -3 -6 -5 -1 -14
word after: сегодн	-7 -4 32 8 -20 -15 -10 -39 -22
word after: семеро	-7 11 -28 -6 -20 -10 -6 18 -30
word after: семи	12 13 -14 -2 -2 0 -1 -1 0
word after: семьям	29 -1 -16 -3 -2 -4 -3 -21 -3
word after: серед	-20 4 -20 -7 -10 -6 -4 32 1
word after: сержан	80 -64 -5 -3 -4 -7 -3 -21 -6
word after: сестер	80 -72 -60 -5 -8 -5 -7 -36 -11
word after: сил	11 -22 33 -9 -13 -10 -7 -24 -3
word after: сили	53 -43 -21 -6 -4 -13 -4 -21 -11
word after: словам	3 34 -18 -5 -2 -10 -2 -13 -3
word after: служат	25 -9 -2 -4 -5 -22 -3 -5 -5
word after: службу	18 -15 -1 -1 0 -2 -1 -2 -2
word after: служил	47 3 -81 -10 -14 -32 -12 -55 -16
word after: снаряд	25 -4 -4 -1 -1 -1 -1 -11 -3
word after: снова	-52 -52 82 -37 -26 -5 -6 -13 -8
word after: со	-109 2 72 -22 -21 -14 -16 -14 -46
word after: соглас	86 -17 -49 -3 -3 -5 -4 -61 -3
word after: солдат	68 -62 -17 -6 -10 -10 -6 -5 -1
word after: сообща	-12 30 -5 -16 -36 -7 -6 -5 -11
word after: сообще	-71 68 -10 -14 -13 -8 -6 -21 -16
word after: сообщи	-35 7 27 -22 -17 -10 -14 -2 -26
word after: соотве	80 -32 -64 -5 -2 -1 -1 -1 -7
word after: сопров	40 -8 -12 -2 -2 -2 -1 -2 -12
word after: состоя	-34 26 5 -16 -23 -17 -11 13 -16
word after: сотруд	17 -7 -2 -1 -2 -1 -1 -1 -2
word after: списки	35 -34 -1 0 -1 -1 -1 -4 -5
word after: спільн	101 -2 -5 -7 -3 -3 -3 -76 -45
word after: среди	0 -55 60 -20 -23 -10 -9 -41 -15
word after: стамбу	-62 -34 -36 -6 -12 -9 -6 84 -20
word after: станци	12 -2 -6 0 -1 0 0 0 -1
word after: старше	60 -38 -27 -1 -2 -2 -1 -1 -3
word after: статус	51 -48 -17 -1 -3 -17 -4 -2 -30
word after: сто	-28 -76 87 -17 -16 -8 -11 -20 -15
word after: стольк	-2 -21 -13 41 28 -14 -11 -35 -10
word after: сторон	-23 21 -3 -12 -9 -19 13 -5 -17
word after: стран	-20 11 -2 -25 -9 -3 -5 5 -3
word after: страни	69 -20 -32 -5 -7 -5 -4 -5 -16
word after: стільк	-36 21 -37 -15 -18 -23 -13 72 -5
word after: суджан	-28 -7 57 -4 -18 -4 -7 -11 8
word after: суджи	-84 -76 134 -16 -21 -12 -15 -19 -25
word after: судна	-44 31 5 -20 -7 -11 -16 -16 -16
word after: сумах	25 -11 -35 -3 -6 -7 -6 -4 12
word after: супров	64 -17 -34 -2 -1 -4 -3 -12 -38
word after: сьогод	4 22 -34 8 -12 -15 -6 -9 -10
word after: сімох	-25 48 -20 -1 -4 -2 -1 -21 -3
word after: та	43 5 -16 -5 -7 -7 -3 -60 3
word after: так	-70 26 -40 -34 -25 43 -9 -29 -27
word after: также	-3 65 -35 -4 -12 -6 -5 -26 -13
word after: такий	-33 59 -43 -12 -20 -9 -3 -4 -5
word after: таких	-13 47 -4 -3 -2 -5 -2 -40 -6
word after: також	14 1 -15 -10 -12 -27 -7 -22 -13
word after: там	27 39 4 -9 -11 -34 -12 -57 -12
word after: танк	31 -7 -5 -2 -2 -2 -2 -7 -7
word after: танка	26 -5 -5 -1 -2 -1 -1 -1 -11
word after: танков	38 -1 -3 -1 -2 -1 -1 -16 -14
word after: танків	34 -17 0 -1 -1 -1 -1 -12 -2
word after: те	4 9 -35 -6 -14 -9 -5 -40 52
word after: теж	-41 8 32 -4 -3 -35 36 -10 -24
word after: тела	28 -4 -16 -9 -12 -10 -6 -20 -25
word after: телами	-95 34 54 -2 -9 -5 -3 -3 -3
word after: тепер	24 -7 -10 -7 -3 -2 -2 -8 -3
word after: теперь	-8 0 19 -2 -2 -2 -3 -1 -4
word after: терито	-12 -23 35 -5 -6 -10 -7 -7 -18
word after: теробо	71 -50 -24 -4 -2 -9 -4 -3 -5
word after: террит	-23 -19 32 -3 -11 -2 -3 29 -23
word after: техник	41 -5 -5 -1 -3 -1 -2 -12 -15
word after: тижден	42 -30 -1 0 -1 -2 -1 -7 -1
word after: тимчас	37 10 -1 -4 -3 -13 -3 -20 -36
word after: тисяч	43 -87 0 -1 -3 -2 -2 -42 23
word after: тисяча	-19 28 -9 -8 -19 -10 -5 -27 -12
word after: тисячі	-83 80 -8 -8 -18 -6 -5 20 4
word after: тих	23 -3 -19 -5 -4 -13 -5 -38 -6
word after: тиші	55 -46 -5 -2 -4 -3 -2 -2 -5
word after: тоже	17 49 -49 -5 -4 -5 -6 -6 10
word after: той	17 11 -26 -22 30 -5 -4 -60 -2
word after: том	40 30 -29 -10 -8 -4 -5 -36 -22
word after: тому	40 -31 -12 -2 -3 -4 -2 1 -9
word after: торгов	-76 -47 85 -10 -8 -6 -6 -11 -14
word after: третин	72 -55 -6 -3 -2 -3 -2 -8 -12
word after: три	20 -23 38 -11 -9 -7 -5 -17 -25
word after: триваю	19 -13 0 -1 0 -1 0 -1 -2
word after: тримал	68 -13 -65 -8 -9 -11 -6 20 -66
word after: тро	2 4 -19 -6 -6 -7 -4 -14 -12
word after: трое	9 73 -65 -7 -19 -7 -4 -22 -8
word after: троє	38 -7 -16 -6 -7 -14 -5 -50 -8
word after: трьох	51 -23 -3 -4 -6 -10 -5 -42 -4
word after: туберк	15 -4 -1 0 0 -6 0 -2 -1
word after: туда	-26 34 -3 -9 -16 -6 -8 -19 -5
word after: туречч	50 -43 -5 -2 -2 -5 -2 -3 -5
word after: тяжело	-25 27 -34 -10 -16 46 -20 -26 -17
word after: тяжкоп	-47 -122 -6 -10 -7 -19 -15 86 -26
word after: ті	-12 25 -3 -1 -1 -2 -1 -5 -2
word after: тіл	-28 9 -29 -4 -2 -4 -2 43 -3
word after: тіла	24 -21 -5 -2 -2 -3 -2 -8 -4
word after: у	-9 37 -31 -8 -9 -19 -7 -17 6
word after: ув'язн	-61 21 -7 -1 -1 -2 -1 -4 55
word after: удалос	-59 39 -55 -13 -13 38 -16 57 -15
word after: ударов	18 -1 -9 -1 -1 -1 -1 -2 -4
word after: ударів	18 -4 -2 -1 -1 -1 -1 -13 -9
word after: удержи	-55 -49 44 -10 -16 -10 -9 -19 9
word after: удома	-2 52 -27 -18 -9 -6 -3 -8 -4
word after: уехали	-16 39 -8 -4 -6 -11 -4 -9 -3
word after: уже	42 3 -14 -5 -5 -6 -4 -30 -16
word after: узгодж	55 -35 -1 -3 -1 -2 -2 -46 -13
word after: узяли	3 58 -59 -1 0 -2 -1 -1 -7
word after: узятих	66 -72 36 -8 -7 -11 -7 -4 -8
word after: украин	-16 -20 -3 -13 -10 -21 7 19 -8
word after: україн	-37 29 -16 -10 8 -13 -6 -32 43
word after: управл	24 -1 -7 -1 -1 -1 -1 -3 -10
word after: урожен	18 -3 -10 0 -1 -1 -1 -3 -2
word after: усі	-4 -15 17 -8 -9 16 -14 -22 -20
word after: усіх	-54 16 -2 0 -1 -2 -1 -10 54
word after: утрима	33 -6 0 -1 -1 -1 -1 -14 -13
word after: утриму	-78 -1 25 -11 -10 -30 -27 -28 19
word after: учасни	50 -2 -39 -1 -1 -2 -1 -3 -4
word after: участн	38 -1 -30 -1 -1 -1 -1 -5 -1
word after: учора	59 -60 -13 -8 -10 -2 -3 -14 -7
word after: ушли	-59 66 -24 -7 -10 -10 -5 -3 -30
word after: фамили	36 -16 -21 -11 -7 -5 -4 -3 -17
word after: федера	-26 -9 55 -1 -15 -1 -5 -25 -11
word after: хаймар	11 -3 -4 0 -1 -1 0 0 -1
word after: харків	17 3 -3 -4 -3 -7 -2 -6 -3
word after: херсон	30 1 -73 -6 -17 -17 -9 -24 -58
word after: хто	22 -5 -3 -3 -1 -4 -1 -5 -4
word after: це	-9 37 -43 -7 -10 -19 -6 -19 29
word after: цивіль	-59 56 21 -8 -19 -16 -7 -9 1
word after: цього	-13 0 8 -13 -12 -19 -11 -1 -37
word after: чаес	66 -39 -11 -4 -2 -5 -2 -8 -3
word after: час	-8 -35 -1 -6 -3 -5 -2 21 -6
word after: часть	-35 -29 15 -15 -9 -5 -11 -37 64
word after: чекали	-5 19 -35 -8 -13 -19 -12 -8 -40
word after: чекают	85 -74 0 -6 -5 -10 -4 -51 -42
word after: челове	21 -21 -11 -40 -18 -21 -13 11 -41
word after: через	19 -60 34 -14 -14 -16 -11 -31 -21
word after: четвер	41 -57 32 -11 -12 -16 -8 -45 -24
word after: четыре	5 28 -28 -5 -16 -7 -13 -7 -23
word after: чи	49 -27 -2 -1 -1 -9 -2 -16 -4
word after: числе	43 -10 9 -13 -11 -6 -6 -34 -22
word after: числі	40 -35 -25 -10 -5 -12 -6 17 -8
word after: членов	45 -9 -7 -2 -3 -2 -1 -1 -25
word after: чолові	48 11 -42 -3 -4 -4 -2 -26 -3
word after: чорноб	35 -28 -1 -1 -1 -2 -1 -1 -2
word after: чотирь	-53 62 -38 -12 -9 -14 -7 -33 -6
word after: шахеді	24 -12 -1 -1 -1 -2 -1 -7 -5
word after: шестер	9 10 7 -24 -39 -16 -11 -37 -14
word after: шпитал	-50 62 -54 -7 -4 -7 -5 -19 -6
word after: штаб	-56 50 19 -3 -8 -10 -6 -21 -7
word after: штабу	-5 -31 -1 -3 -5 -4 -3 40 -23
word after: штурмо	47 -16 -39 -1 -2 -8 -5 -2 -8
word after: штурмі	38 -9 -1 -1 -1 -2 -1 -27 -3
word after: шість	-52 -20 36 -23 -19 -8 -7 -16 -10
word after: ще	43 -34 14 -4 -7 -12 -5 -40 -6
word after: щиті	-24 37 -12 -3 -5 -3 -2 -10 -1
word after: що	46 -6 -51 -5 40 -8 -4 -38 -18
word after: щодо	14 -35 -12 -2 -3 -5 -3 -37 53
word after: щонайм	-36 -24 -4 -2 -3 -4 -2 -60 61
word after: эвакуи	50 -24 -39 -3 -3 -4 -4 -7 -11
word after: экипаж	-65 -49 68 -15 -6 -4 -7 -18 -13
word after: это	-9 -74 59 -22 -30 -14 -10 -43 23
word after: этого	27 -8 -22 -4 -14 7 -10 -7 -17
word after: як	-37 59 -28 -4 -4 -9 -7 5 -22
word after: який	80 -24 -5 -1 -1 -2 -1 -55 -1
word after: яких	-7 -36 44 -10 -14 -17 -10 14 13
word after: яку	1 -11 -2 -5 -5 -8 -3 -41 42
word after: які	17 0 1 1 -8 -11 -7 -11 -19
word after: є	-28 -41 -39 -7 -13 -18 -8 57 6
word after: і	21 -4 -24 -7 -5 -14 -6 22 -8
word after: із	-4 -8 -34 -7 28 -9 -5 2 6
word after: інозем	-28 34 -8 -3 -1 -6 -1 -8 -1
word after: інших	70 -65 -1 -1 -1 -1 -1 -2 -2
word after: інші	-55 62 -7 -5 -3 -5 -3 -2 -16
word after: їдуть	8 -17 24 -15 -7 -11 -7 -15 -5
word after: їх	31 -5 -68 -13 -9 -25 -19 -13 -7
word after: їхніх	-47 -3 36 -15 -17 -11 -9 -12 -16
word after: اسر	-15 -12 20 -3 -7 -1 -2 -2 -2
word after: اسيرا	-25 22 15 -18 -4 -11 -2 -5 -7
word after: الي	-17 4 7 3 -7 -6 -5 -1 -4
word after: اليوم	29 4 -6 -27 -2 -1 -2 -2 -3
word after: اوكران	4 9 -27 -23 -7 7 -8 10 -4
word after: بين	9 -48 -21 35 -1 -5 -1 27 -2
word after: بينهم	32 52 -43 -27 -5 -5 -2 -6 -13
word after: جانب	-10 30 4 -32 -4 -4 -3 -4 -6
word after: جانبين	-49 -13 0 17 -8 -7 -3 56 -16
word after: خلال	73 -7 -56 -3 -4 -1 -2 -7 -2
word after: دولار	58 -7 0 -5 -3 -1 -2 -49 -12
word after: ذويهم	-51 54 -33 -25 -4 -5 -5 -18 -3
word after: روسي	-14 11 8 -24 -1 -2 -3 6 -2
word after: روسيا	-27 -4 16 5 -3 -4 -8 0 -7
word after: طرف	19 -16 0 -30 -7 -8 -10 -25 -10
word after: عائلات	12 -46 -18 -10 -1 -2 -2 47 -1
word after: عادوا	-16 16 -7 -5 -1 -2 -3 -3 -1
word after: علي	33 -29 -3 -34 -3 -2 -3 33 -9
word after: في	31 4 -23 -52 -11 -15 20 9 -15
word after: كل	0 -4 7 -5 -5 -4 -6 -19 -8
word after: لكل	-11 18 4 -31 -5 -8 -6 -5 -5
word after: ما	-23 -1 10 -2 -1 0 0 20 -1
word after: مدنيا	-17 9 12 -13 -15 -9 -9 -16 -2
word after: مع	2 -26 -25 17 -7 -12 -9 -40 -5
word after: مقابل	5 18 1 -18 -2 -1 -1 -2 -2
word after: من	12 -3 7 -7 -6 -12 -6 -14 -8
word after: و	10 -11 -1 -15 -7 5 -7 -13 -5
word after: واقع	-21 -28 -8 46 -2 -2 -2 -5 -2
word after: وساطه	-9 7 3 -42 -6 -10 -6 13 -9
word after: –	-1 -12 4 -1 0 5 -8 -7 2
word before 1: 	-14 -29 54 -12 -12 -14 -8 20 -33
word before 1: "	-7 -34 -23 -14 -13 -10 -7 41 38
word before 1: (	20 7 -11 -7 -3 -3 -2 -14 -6
word before 1: )	10 21 -2 -1 -3 -2 -2 -15 -17
word before 1: +	31 51 -27 -2 -5 -3 -3 -27 -39
word before 1: ,	25 1 -13 -4 -5 -4 -3 4 0
word before 1: -	80 -59 -56 -18 -5 -6 -4 -13 -6
word before 1: .	5 -74 -23 39 -15 -4 -4 -13 -3
word before 1: /	86 -16 -10 -4 -7 -5 -3 -30 -24
word before 1: :	4 -1 3 2 -8 -10 -2 13 -18
word before 1: ;	58 -4 -45 -12 -6 -3 -3 -14 -16
word before 1: a	11 42 -24 -24 -18 -9 -9 -40 -16
word before 1: after	69 -47 -7 -15 -2 -13 -2 -19 -5
word before 1: all	55 -42 -6 -12 -3 -2 -1 5 -4
word before 1: and	-5 6 -6 -12 6 -6 5 3 -10
word before 1: anothe	2 -3 -33 -20 -10 24 -8 -29 27
word before 1: are	73 -57 -28 -5 -7 -9 -3 -11 27
word before 1: as	44 -30 -39 -17 -22 -18 -10 -35 -15
word before 1: at	-86 -23 52 22 -28 -20 -15 -5 26
word before 1: back	-10 21 3 -25 -29 -6 -8 13 -15
word before 1: brough	32 -15 -11 -31 -3 -2 -2 -54 -2
word before 1: by	18 -3 -2 -3 -2 -1 -1 -14 -16
word before 1: carrie	22 -16 -6 -9 -10 -2 -2 -3 -25
word before 1: carryi	59 -13 -38 -5 -6 -2 -2 -9 -15
word before 1: code	61 -36 -8 -2 -2 -3 -3 -26 -31
word before 1: covere	2 -14 4 19 -12 -6 -5 -23 -4
word before 1: day	95 -90 -32 -7 -10 -11 -7 -53 -15
word before 1: delive	40 -5 -13 -11 -2 -2 -2 -7 -1
word before 1: every	14 -2 -8 0 0 -1 0 -2 -1
word before 1: exchan	-5 2 -21 15 -6 -4 -4 11 -4
word before 1: first	-32 -39 -6 -6 -15 -7 -6 44 -34
word before 1: for	52 -6 -29 -9 -3 -4 2 -12 -13
word before 1: free	-22 -14 -13 20 -7 -2 -2 -14 -1
word before 1: freed	-9 -18 16 13 -3 -5 -3 -18 -3
word before 1: frees	24 -4 -25 22 -13 -5 -6 -32 -4
word before 1: from	35 -17 -19 -6 -4 -3 -3 -13 -19
word before 1: furthe	-36 -11 -35 14 -27 15 -12 -23 -6
word before 1: got	-37 37 1 -14 -11 -5 -7 -15 -15
word before 1: has	16 84 -33 -22 -13 -5 -6 -39 -16
word before 1: hold	-11 -10 -2 -5 -5 -2 -2 -11 34
word before 1: holdin	-47 -4 -4 -3 -3 -2 -2 -38 63
word before 1: holds	14 -2 -8 -2 -4 -3 -3 -49 -8
word before 1: home	30 -28 -26 -12 -16 -13 -9 -3 -22
word before 1: in	-4 24 -24 10 -11 -8 -6 3 -26
word before 1: includ	58 -2 -37 -16 -6 -13 -5 -9 -9
word before 1: interv	64 -29 -1 -5 -10 -4 -3 -45 -3
word before 1: involv	54 -6 -26 18 -7 -3 -4 -49 -6
word before 1: is	86 -72 -18 -7 -3 -3 -3 -40 -2
word before 1: let	-24 -26 33 -25 -14 -9 -6 -9 -5
word before 1: lost	31 -3 -10 -1 -4 -2 -1 -1 -11
word before 1: number	86 -15 -43 -24 -8 -6 -5 -28 -35
word before 1: of	1 6 3 3 -9 -9 -6 -19 -10
word before 1: oldest	63 -52 -6 -4 -2 -2 -1 -5 -1
word before 1: only	50 -32 -5 -1 -3 -12 -1 -4 -2
word before 1: over	28 29 -20 -8 -29 1 -15 -5 -34
word before 1: past	8 -1 -3 -1 -1 0 -1 0 -2
word before 1: plus	-54 24 -14 -3 -5 34 -12 -8 -8
word before 1: reache	-29 -33 -11 -38 -7 -3 -3 43 -11
word before 1: receiv	0 -24 8 -15 -13 -8 -11 14 -14
word before 1: releas	17 -21 28 -11 -5 -4 -5 -52 -4
word before 1: report	45 -58 41 -13 -3 -1 -1 -4 -2
word before 1: return	-4 12 -52 -8 -26 -13 -9 27 -8
word before 1: russia	14 -93 59 -24 -30 -20 -10 -46 15
word before 1: said	-15 -2 18 -28 -11 -9 -3 7 -5
word before 1: saw	23 -2 0 1 -1 -1 -1 -15 -1
word before 1: says	-1 30 -8 -21 -41 -8 -7 16 -18
word before 1: spent	69 -59 -6 -8 -4 -1 -1 0 -4
word before 1: swap	-29 -5 11 -5 -2 -3 -2 -5 -5
word before 1: swappe	11 -9 -4 36 -16 -7 -10 -43 -37
word before 1: that	-23 8 -3 -18 -17 -7 -6 19 6
word before 1: the	62 -12 -45 -22 -13 -6 -4 -18 -11
word before 1: them	34 -7 -33 -19 -3 -6 -3 -13 -4
word before 1: to	17 -14 -13 9 -5 -3 -3 7 -20
word before 1: today	-21 -18 36 -5 -10 -4 -3 -33 2
word before 1: total	-10 -5 -4 -45 -1 -1 -1 23 -6
word before 1: trade	32 -15 16 -3 -2 -4 -2 -4 -17
word before 1: traded	10 0 -22 46 -18 -8 -6 -8 -5
word before 1: was	-6 21 -14 -25 -8 -8 -8 -14 -34
word before 1: when	51 -46 -6 -3 -17 -10 -5 -12 -4
word before 1: which	1 14 -32 -30 -11 -17 11 2 -14
word before 1: with	63 -8 -8 5 -5 -8 10 -37 -25
word before 1: year	46 -30 12 -7 -4 -3 -3 -34 -30
word before 1: а	-29 -1 -130 -24 -30 -51 -29 -47 79
word before 1: але	19 33 -19 -7 -3 -5 -4 -38 -13
word before 1: було	34 -90 -12 -12 -8 -7 -6 21 -21
word before 1: было	30 39 -92 -15 -15 -10 -10 -15 -41
word before 1: в	26 3 18 -6 -6 -7 -6 -63 -5
word before 1: вважаю	-22 -17 -2 -6 -7 -4 -5 -65 60
word before 1: вдалос	31 -70 -5 -19 -7 -18 -7 -24 -34
word before 1: вдома	-21 25 -36 -14 -8 -12 -6 28 -7
word before 1: вернув	-39 5 38 -9 -10 -10 -6 -24 -8
word before 1: вернул	-13 -22 13 -14 -4 -6 -8 27 -20
word before 1: вернут	4 -72 31 -6 -12 -6 -5 -11 7
word before 1: вже	7 -79 -20 -7 -4 -6 -3 73 -15
word before 1: взамен	-2 51 -44 -3 -1 -1 -1 -1 0
word before 1: вивезе	48 -14 -15 -13 -7 -15 -6 -31 -23
word before 1: визвол	-11 29 -62 -12 -12 -19 -8 13 -17
word before 1: вийшли	-28 32 -57 -31 -24 -53 -28 24 -34
word before 1: вилуче	11 -2 0 0 0 -1 0 -4 -2
word before 1: виповн	44 -31 -4 -1 -1 -2 -1 -2 -2
word before 1: вирвал	22 -9 -7 -8 -3 -3 -3 -27 -5
word before 1: виїхал	-82 -12 69 -6 -10 -12 -6 -23 -3
word before 1: включа	20 -51 -60 -2 -5 -12 -8 -11 35
word before 1: военно	-20 32 -19 -14 -13 -40 -19 -60 -5
word before 1: возвра	-43 -6 17 -9 10 -3 -7 20 -3
word before 1: волі	-32 43 -20 -18 -7 -4 -3 17 -7
word before 1: воссое	3 -16 -48 -14 -11 -3 -5 10 -4
word before 1: все	27 -1 10 -8 -12 -12 -6 -23 -16
word before 1: всего	47 -43 16 8 -36 -26 -25 -68 -71
word before 1: встрет	-4 -16 -26 -4 -9 -6 -9 -22 28
word before 1: всі	-30 45 -16 -3 -8 -8 -3 -22 -4
word before 1: вывезе	50 -10 1 -3 -5 -3 -4 -30 -4
word before 1: выехал	6 -25 74 -4 -10 -5 -6 -54 -8
word before 1: вызвол	-80 11 20 -15 -19 -4 -8 42 -6
word before 1: вырвал	-21 -13 49 -8 -32 -1 -3 -14 -1
word before 1: вышли	-68 55 -54 59 -27 -6 -8 -18 -16
word before 1: від	-6 30 -17 -1 -3 -3 -2 -29 -7
word before 1: відбул	-12 -10 -12 -4 -3 -3 -3 17 -12
word before 1: віддал	-49 11 49 -9 -12 -11 -20 -32 -10
word before 1: відпра	15 -17 13 -1 -1 -1 0 -5 0
word before 1: відпус	-1 37 1 -4 -2 -3 -5 -36 -4
word before 1: військ	-48 41 12 -6 -6 -21 -5 -13 -11
word before 1: віком	33 -22 -2 -1 -1 -3 -2 -2 -4
word before 1: группе	67 -19 -41 -1 -2 -2 -1 -3 -9
word before 1: для	34 -66 53 -19 -15 -16 -9 -52 5
word before 1: додому	-30 44 -36 -11 -6 -9 -4 -23 -6
word before 1: дома	-18 -19 53 -10 -16 -5 -8 -13 -32
word before 1: домой	-1 -13 19 -11 -19 -9 -10 -37 -24
word before 1: доправ	-31 19 -35 -6 -5 -5 -3 22 -4
word before 1: достав	41 -13 -45 -8 -6 -7 -4 -19 -36
word before 1: достиг	-15 -1 0 -4 -1 0 0 32 -19
word before 1: дістал	-37 41 31 -5 -16 -7 -4 -10 -3
word before 1: евакую	38 -53 -1 -4 -1 -1 -1 -28 -2
word before 1: едут	-103 10 43 -38 -31 -11 -15 -44 -13
word before 1: есть	-28 18 -60 47 -20 -18 -10 -43 -14
word before 1: еще	-15 26 -9 0 -22 -2 -5 -36 5
word before 1: з	30 7 -74 -8 -17 -19 -8 -47 36
word before 1: за	18 8 17 -9 -9 -12 -7 -40 -17
word before 1: забрал	21 -24 5 -12 -10 -8 -10 -6 -9
word before 1: забрат	19 33 -75 -8 -15 -7 -4 16 -21
word before 1: загало	-88 -59 98 -54 -33 -47 -20 -15 -37
word before 1: загину	23 -9 -4 -2 -4 -2 -1 -1 -7
word before 1: задерж	18 -7 -2 -1 -4 -1 -1 -1 -1
word before 1: займет	31 -6 -13 0 -1 -1 -1 0 -18
word before 1: зараз	73 -37 -3 -5 -9 -6 -9 -20 -70
word before 1: зафікс	18 -8 -1 -1 -2 -1 -1 -4 -2
word before 1: збито	14 -6 0 0 0 -1 0 -4 -1
word before 1: зверну	22 -5 -1 -1 -2 -3 -1 -5 -17
word before 1: звільн	-29 49 -18 -7 -5 -5 -4 -3 -9
word before 1: знищен	53 -2 -39 -1 -5 -11 -1 0 -2
word before 1: зокрем	41 -98 -18 -7 -7 -9 -5 24 -12
word before 1: зустрі	-32 -57 28 -11 66 -12 -7 -57 -6
word before 1: зі	-43 51 -44 -8 -10 -8 -11 -10 -2
word before 1: и	-30 37 -15 -11 15 -6 -14 -1 -22
word before 1: из	32 35 -102 28 -13 -8 -9 5 -30
word before 1: й	-31 27 15 -8 -7 -14 -8 -19 -8
word before 1: к	29 83 -81 -7 -5 -7 -6 -23 -31
word before 1: киеву	9 2 -43 -4 -5 1 -19 13 -3
word before 1: которы	52 4 -10 -1 -1 -1 -1 0 -45
word before 1: крок	24 -18 -1 0 -1 -1 -1 -2 -1
word before 1: лишают	6 -45 0 -11 -10 -7 -8 -65 22
word before 1: лише	40 -42 50 -8 -14 -20 -9 -60 -44
word before 1: маємо	-45 -76 -30 -32 -18 -17 -12 48 38
word before 1: меняли	46 -32 -44 -11 -8 -14 -4 -8 -4
word before 1: младше	52 -40 -12 -1 -3 -2 -1 -1 -2
word before 1: на	9 -1 11 -6 -6 -13 6 -23 -10
word before 1: нагоро	29 -18 -2 0 -3 -4 -1 0 -1
word before 1: надійш	-40 44 0 0 -2 -2 -1 -1 -1
word before 1: наймол	-54 67 -22 -4 -5 -9 -4 -13 -8
word before 1: найста	126 -112 -9 -2 -3 -3 -2 -11 -3
word before 1: нам	-37 -15 14 -8 -11 20 -42 -63 30
word before 1: нас	-5 -11 -4 -4 -4 -2 -3 -2 32
word before 1: насчит	-30 -31 -6 -9 -7 -4 -8 26 -12
word before 1: находи	59 -30 -3 -3 -4 -4 -1 -1 -22
word before 1: находя	-50 -43 -24 -21 -15 -12 -12 -50 77
word before 1: не	62 -43 -71 -3 -3 -3 -2 -15 -5
word before 1: неволі	-15 18 -25 -7 -4 -13 -3 8 -1
word before 1: ними	28 -12 -25 -9 -6 -10 -8 25 -24
word before 1: них	26 -3 -5 -4 -7 -9 -4 11 -45
word before 1: о	31 -31 1 -23 -22 -14 -15 -35 0
word before 1: обмен	3 3 -5 20 -10 -4 -4 -10 -5
word before 1: обмена	-19 19 4 -27 -11 -24 -24 -33 -12
word before 1: обмене	26 11 -23 -10 -2 -1 -1 -3 -13
word before 1: обмену	25 10 -20 -12 -3 -4 -4 -11 -5
word before 1: обменя	-24 -20 4 46 -9 -8 -9 -14 -10
word before 1: обмін	35 -9 17 13 -8 -6 -4 -46 -28
word before 1: обміну	21 -89 -16 -15 -11 -11 -10 15 -11
word before 1: обміня	20 13 -31 -22 -9 -14 -9 -28 -17
word before 1: оборон	90 -81 -13 -1 -4 -4 -2 -4 -3
word before 1: обрати	60 0 -1 -1 -2 -1 -1 -16 -44
word before 1: одержа	-37 -69 87 -5 -5 -2 -5 -12 -2
word before 1: одна	56 -45 -47 -11 -21 -12 -8 -20 -8
word before 1: оружие	31 -1 -1 0 -1 0 0 -22 -7
word before 1: освобо	-4 -19 -26 15 28 -9 -12 21 -29
word before 1: остало	62 -57 -21 -10 -15 -12 -9 -42 -44
word before 1: останк	-22 51 -22 -3 -6 -5 -5 -24 -4
word before 1: останн	81 -62 -6 -1 -1 -3 -2 -23 -2
word before 1: остают	-51 -16 -33 -5 -7 -6 -11 -37 71
word before 1: от	64 -16 -27 -2 -2 -9 -2 -4 -8
word before 1: отдала	12 -40 8 -6 -5 38 -13 -4 -9
word before 1: отдали	-49 44 18 -12 -14 -19 -12 -22 -29
word before 1: отдано	-33 35 -15 -4 -2 -6 -4 16 -4
word before 1: отданы	48 -9 -24 -4 -6 -11 -3 -10 -4
word before 1: отправ	-24 27 4 -8 -10 -14 -20 -23 -10
word before 1: отпуст	-8 33 -32 -27 -18 -28 24 -29 -23
word before 1: отпуще	-4 -26 -24 -11 -27 -45 42 -33 -27
word before 1: отраже	43 -33 -36 -4 -6 -4 -4 -4 -11
word before 1: отрима	-46 11 11 -10 18 -11 -7 -9 -8
word before 1: офіцер	-8 29 -87 -7 -8 -25 -10 -17 -13
word before 1: первые	-57 61 -72 -21 -26 -18 -17 -29 -43
word before 1: перебу	-64 -3 -1 -2 -2 -2 -2 -5 74
word before 1: переві	14 -8 0 -1 -1 -1 0 -2 -1
word before 1: перего	-14 -7 43 -2 -5 -2 -2 -9 -3
word before 1: переда	-29 26 -5 -6 -8 1 4 3 -8
word before 1: перехв	18 -1 -10 -1 -1 -1 -1 -4 -1
word before 1: перешл	29 -18 31 -8 -23 -23 -8 -24 -32
word before 1: перші	-84 97 -12 -5 -11 -4 -4 -15 -6
word before 1: плен	21 -12 -5 0 -1 -1 -1 -1 -2
word before 1: плена	-53 -6 41 -9 -15 -5 -8 22 -23
word before 1: пленны	-63 -23 24 -20 -4 -4 -5 -26 28
word before 1: плену	21 -2 -3 -1 -1 -1 -2 -2 -17
word before 1: плюс	-91 -52 62 -17 -28 39 -26 -29 -37
word before 1: по	-4 -13 -8 -26 65 -12 -8 1 -17
word before 1: поверн	8 -1 -21 -6 -13 -16 -7 31 -8
word before 1: поверт	-56 43 27 -11 -16 -9 -6 -41 -8
word before 1: повреж	36 -2 -8 -1 -2 -1 -1 -13 -10
word before 1: погибл	71 -18 -30 -3 -20 -6 -4 -19 -8
word before 1: полон	-3 -23 -34 -2 -4 -3 -2 -13 37
word before 1: полону	-90 65 -8 -9 -3 -7 -4 33 -24
word before 1: полоні	-6 -13 -2 -2 -3 -5 -2 -19 57
word before 1: получе	-63 -50 -11 -9 -19 -7 -10 79 -26
word before 1: получи	0 -13 15 5 -14 -8 -11 -4 -10
word before 1: поменя	-20 19 -5 -8 -5 -2 -5 -4 -14
word before 1: посети	30 -3 -2 -2 -10 -3 -1 -3 -9
word before 1: после	32 -17 -16 -7 -9 -4 -3 -3 -6
word before 1: постра	34 -15 -3 -4 -2 -1 -1 -7 -3
word before 1: поступ	-36 -22 59 -8 -18 -19 -10 -31 -64
word before 1: потеря	52 -13 -27 -4 -6 -3 -6 -29 -32
word before 1: потрап	60 -26 -43 -2 -3 -2 -5 -39 -44
word before 1: поїхал	-79 -34 85 -4 -7 -9 -5 -9 -3
word before 1: предст	35 -26 -23 -1 -1 -1 -1 -2 -2
word before 1: прибул	-9 60 -23 -14 -22 -11 -7 -59 -10
word before 1: прибыл	12 -55 -21 -13 59 -12 -13 -49 -31
word before 1: привез	-59 27 45 -12 -12 -8 -9 -5 -14
word before 1: пригов	9 -2 -4 0 -1 -1 0 0 0
word before 1: приеха	-50 -1 66 -8 -8 -5 -6 -44 -15
word before 1: прийня	-13 5 9 -10 -8 -6 -6 12 -10
word before 1: прийшл	119 -114 -9 -15 -9 -7 -5 -12 -16
word before 1: прилет	18 23 -5 -7 -44 -6 -3 -24 -3
word before 1: принял	-4 38 -35 -11 -9 -36 26 -17 -6
word before 1: принят	-10 -36 -18 -3 -5 -2 -6 18 -7
word before 1: приїха	-27 49 -45 -17 -17 -11 -7 16 -11
word before 1: про	-5 -37 59 -13 -14 -9 -7 -73 31
word before 1: провед	-73 -14 -11 -5 -3 -3 -3 85 -12
word before 1: провел	-23 -45 -18 -9 -5 -12 -6 44 -16
word before 1: проти	27 -18 -1 0 0 -1 0 -5 -1
word before 1: против	-111 -49 2 -30 -28 -20 -16 89 -28
word before 1: протяг	11 -4 0 0 0 -1 0 -3 -3
word before 1: підтве	-27 -13 -2 -3 -2 -4 -2 -23 31
word before 1: після	50 -41 -9 -4 -3 -3 -2 -5 -5
word before 1: репатр	21 -30 -41 -5 -4 -3 -2 44 -7
word before 1: решта	-71 82 -14 -1 -2 -3 -2 -5 -7
word before 1: ровно	-44 19 -17 -10 -10 -5 -5 46 -9
word before 1: родини	26 -15 -2 -1 -1 -2 -1 -3 -2
word before 1: розстр	56 -49 -7 -1 -1 -1 -1 0 -2
word before 1: россии	50 -55 45 -4 -9 -21 -7 -23 -48
word before 1: рівно	-32 46 -24 -7 -17 -11 -7 25 -8
word before 1: с	12 -29 -29 -3 -3 -2 -2 -21 20
word before 1: саме	24 -49 -17 -22 43 -13 -4 -9 -5
word before 1: сбили	12 -1 -4 0 -1 -1 0 -1 -4
word before 1: сбиты	22 -2 -7 0 -10 -2 -1 0 -1
word before 1: сдалис	9 -3 -3 0 -1 -1 0 -1 -1
word before 1: сегодн	-19 23 -10 -22 -22 -20 -22 -28 -10
word before 1: сейчас	6 -6 -9 -4 -5 -2 -2 -13 2
word before 1: серед	42 -19 -66 -11 -11 -4 -3 -27 -7
word before 1: содерж	11 -19 -33 -4 -10 -3 -3 -12 -1
word before 1: состоя	-29 -1 -27 -2 -1 -1 -1 32 -3
word before 1: старше	54 -47 -25 -2 -2 -1 -2 -12 -5
word before 1: сторон	39 -56 -1 -14 -16 31 -26 -22 39
word before 1: сьогод	-110 28 28 -9 -12 -10 -6 -2 17
word before 1: та	11 4 10 -6 -6 -7 -6 -24 -12
word before 1: также	40 3 -24 -24 -9 -9 -18 -32 -18
word before 1: також	-4 -7 25 -28 -16 -21 -13 -20 -45
word before 1: там	-6 -54 -35 -10 -8 57 -8 -38 -40
word before 1: тела	-4 -2 24 -7 -8 -7 -6 -13 -12
word before 1: тоже	50 66 -72 -15 -7 -14 -3 -4 -13
word before 1: триват	15 -12 -1 -1 -1 -1 -1 -2 -2
word before 1: тіла	-34 32 -39 -4 -4 -6 -3 35 -3
word before 1: тіло	-64 78 -24 -5 -5 -14 -7 -37 -1
word before 1: у	97 -39 -24 -3 -3 -8 -3 -14 -20
word before 1: удержи	-48 -14 -44 -5 -7 -3 -7 -17 50
word before 1: удома	-74 63 -23 -11 -7 -4 -4 26 -7
word before 1: уехали	-43 47 -62 -6 -13 -8 -7 38 -16
word before 1: уже	-17 -27 -66 -6 -16 -9 -8 33 11
word before 1: украин	8 27 -54 -13 -12 -40 -7 54 -22
word before 1: україн	51 -31 -58 -11 -12 -41 -13 11 -22
word before 1: уничто	22 -4 -8 -1 -3 -2 -1 -1 -3
word before 1: усі	5 27 -7 -13 -2 -3 -2 -19 -9
word before 1: утриму	11 -29 -11 -7 -6 -20 -9 -32 9
word before 1: участв	69 -19 -18 -9 -5 -4 -3 -22 -31
word before 1: ушли	-39 66 -62 -25 -27 -7 -10 -9 -13
word before 1: формат	-8 -30 23 -16 -7 -13 -8 16 -13
word before 1: формул	-43 25 26 -15 -16 -8 -9 -51 -23
word before 1: хлопці	32 -19 0 -1 -1 -2 -2 -1 -8
word before 1: це	-48 60 -60 -22 -15 -11 -11 23 -11
word before 1: цивіль	-20 49 -7 -3 -5 -5 -4 -62 -16
word before 1: через	28 -3 -10 -1 -1 -1 -1 -1 -11
word before 1: числе	21 -16 8 -6 -12 -11 -6 -7 -25
word before 1: числі	42 -38 -9 -4 -5 -6 -2 -20 -8
word before 1: что	38 -61 25 -20 -20 -15 -11 -7 -22
word before 1: ще	-12 24 -26 -11 -12 45 -10 -38 9
word before 1: що	21 2 -89 -7 -26 -33 -17 -25 -33
word before 1: щодо	67 -45 -28 -4 -2 -2 -2 -10 -49
word before 1: эвакуи	34 -8 -8 -2 -1 -1 -1 -23 -21
word before 1: як	61 -62 -5 -3 -7 -9 -3 -26 -39
word before 1: яких	-7 -4 12 -4 -7 -8 -7 -54 55
word before 1: є	-35 -16 -83 -19 -20 -37 -21 67 -47
word before 1: і	2 -41 28 -9 -10 -26 17 22 -7
word before 1: іденти	80 -48 -5 -2 -4 -4 -2 -69 -11
word before 1: із	34 -22 7 -14 -6 -13 -6 -33 -10
word before 1: їдуть	9 54 -49 -15 -11 -23 -6 -61 -5
word before 1: їх	-73 15 59 -21 -28 -33 -26 -66 55
word before 1: الي	38 -5 -4 -45 -4 -3 -3 19 -12
word before 1: اليوم	-58 0 15 -10 -7 -9 -8 43 -9
word before 1: ان	-3 40 -35 -3 -2 -1 -1 -1 -1
word before 1: اوكران	-43 58 -4 -4 -5 -3 -3 -12 -3
word before 1: بينهم	4 17 -22 -2 -3 -3 -2 0 -7
word before 1: تبادل	26 -25 -16 11 -4 15 -8 -8 -5
word before 1: جثامين	-50 40 -16 -5 -6 -3 -3 -4 -6
word before 1: سراح	-26 -11 -26 27 -2 -5 -2 -17 -4
word before 1: شمل	29 -33 15 -14 -11 -12 -9 -19 -9
word before 1: شملت	45 -21 7 -9 -6 -6 -5 -55 -6
word before 1: عن	33 -3 -32 -12 -9 -13 -6 -4 -18
word before 1: عوده	-31 17 5 -17 -5 -2 -3 -18 -9
word before 1: مقابل	19 0 7 -16 -1 0 0 -1 -7
word before 1: و	36 1 -11 -12 -6 -12 9 -5 -6
word before 1: واقع	-5 -6 17 -27 -3 -3 -4 -1 -6
word before 1: –	-5 -18 -13 -6 -7 23 -8 0 21
word before 1: •	-47 59 -21 -7 -7 -15 -7 23 -20
word before 1: ▪	-20 45 -54 -5 -5 -18 -5 13 -8
word before 1: ▫	-58 -12 -5 -2 -3 -4 -3 66 -21
word before 1: ⚡	-40 27 -2 -19 -58 -11 -12 -18 -22
word before 1: ✅	-28 24 7 -35 -28 -18 -15 -17 -19
word before 1: ✔	-43 -8 3 -1 -1 -1 -1 44 -1
word before 2: 	10 -20 39 -10 -12 -14 -7 -5 -27
word before 2: "	21 46 -42 -5 -6 -6 -4 -19 -28
word before 2: (	-13 36 -5 -1 -1 -1 -2 -4 -49
word before 2: )	16 -1 8 -5 -5 -9 -5 -11 -18
word before 2: ,	-22 -7 21 -4 -5 -7 -2 1 18
word before 2: :	-38 -45 5 -16 29 -13 -9 33 24
word before 2: ;	36 -20 -16 -5 -2 -3 -2 -28 29
word before 2: a	-43 -25 22 13 -30 14 -14 -25 -17
word before 2: additi	-56 -49 63 -8 -8 5 -8 -11 -13
word before 2: afu	47 81 -72 -3 -15 -10 -10 -12 -41
word before 2: aircra	13 -3 -1 -2 -1 -1 -1 -7 0
word before 2: all	27 -25 -10 24 -7 -4 -4 -32 -8
word before 2: along	16 16 -25 -14 -7 -15 -12 -5 -1
word before 2: also	-34 -7 52 -28 -30 -18 -12 -34 -14
word before 2: among	9 13 -32 -20 -5 -5 -3 -13 -3
word before 2: amount	29 -16 -3 -16 -7 -2 -3 17 -23
word before 2: and	-22 35 18 -12 -8 -10 -8 -21 1
word before 2: back	-21 38 4 -11 -32 -15 -10 -43 -27
word before 2: began	-66 26 -8 -17 -2 -2 -1 63 -1
word before 2: betwee	71 -45 -21 -43 -37 -9 -8 -20 -12
word before 2: bodies	-60 39 0 -8 22 -8 -6 -27 -8
word before 2: bring	0 12 -33 -22 -11 -16 -10 -11 -7
word before 2: brings	-16 -16 22 -10 -2 -3 -2 11 -1
word before 2: brough	-3 -14 -39 -9 -16 -9 -7 25 -18
word before 2: captiv	62 -19 24 -31 -14 -14 -7 -36 -28
word before 2: childr	50 -4 -22 -1 -1 -1 -1 -30 -1
word before 2: civili	-28 23 3 -2 -11 -7 -6 -22 34
word before 2: code	60 -32 -24 -5 -3 -4 -3 -11 -14
word before 2: confir	-39 -17 -8 -14 43 -8 -3 -25 2
word before 2: countr	54 7 -10 -32 -5 -12 -3 -48 -1
word before 2: date	-57 -4 -1 -22 -1 -2 -1 66 -2
word before 2: day	-15 41 -58 -18 -15 -6 -10 -64 -2
word before 2: days	-8 -73 -6 -4 -4 -3 -3 26 -5
word before 2: defend	20 -9 -7 -1 -1 -3 -1 -1 -1
word before 2: direct	43 -29 -16 -3 -4 -12 -3 -32 -8
word before 2: drones	30 -7 -3 -2 -1 -1 -1 -20 -1
word before 2: each	-49 30 -5 -33 -9 -5 -6 -13 -4
word before 2: effort	12 -14 -2 27 -2 -1 -1 -12 -1
word before 2: enemy	-21 -37 34 -2 -8 -5 -4 -2 -13
word before 2: exchan	4 -5 -11 17 -6 -7 -4 6 -6
word before 2: famili	-65 82 -24 -47 -5 -10 -6 -19 -8
word before 2: februa	30 -1 7 -3 -1 -1 -1 -31 -1
word before 2: federa	57 11 -68 -15 -4 -9 -5 -9 -24
word before 2: fighte	26 -6 -21 -4 -2 -2 -2 0 -1
word before 2: for	9 -14 -15 -11 -6 -15 15 -7 -3
word before 2: forces	17 -2 -6 -1 -1 -2 -1 -3 -4
word before 2: freed	38 -42 33 -27 -10 -6 -5 -25 -3
word before 2: friday	-8 -61 -35 -1 55 -7 -3 48 -1
word before 2: from	38 -20 -7 -20 -6 -3 -2 7 -1
word before 2: got	36 -5 -13 -37 -42 -6 -11 -9 -18
word before 2: group	-18 -39 33 -21 -19 -9 -7 -21 -5
word before 2: guards	74 -63 -6 -1 -1 -1 -1 -1 -8
word before 2: had	66 -69 18 -27 -19 -4 -3 -13 -11
word before 2: handed	-7 -33 41 -2 -19 9 -9 17 -28
word before 2: has	17 5 -34 -27 -15 -8 -6 22 -11
word before 2: have	-48 2 -23 10 -14 -8 -9 44 -39
word before 2: he	25 -3 -1 -5 -3 -1 -1 -11 -1
word before 2: home	-40 38 -13 -5 -9 10 -4 -30 -3
word before 2: in	21 21 -25 -33 -9 -16 -10 -19 -8
word before 2: invasi	-89 -2 0 -1 -1 -1 -1 89 -2
word before 2: is	30 -39 -13 -14 -4 -5 -6 -62 32
word before 2: israel	25 -8 -1 -10 -1 0 -1 -2 -2
word before 2: it	6 -1 46 22 -18 -12 -12 -74 -76
word before 2: kyiv	24 30 -39 -14 -28 -10 -16 -21 -6
word before 2: mariup	34 -24 -4 0 0 -6 -1 0 -2
word before 2: mediat	-69 -12 -21 31 -5 -2 -3 32 -2
word before 2: member	-12 -55 -10 -18 -18 -10 -9 57 -39
word before 2: men	31 -65 -6 -2 -5 -4 -6 -12 -3
word before 2: milita	-27 0 24 -14 -18 -5 -9 -8 -13
word before 2: minist	-33 -24 46 -2 -2 -2 -1 -2 -2
word before 2: moscow	-15 -23 23 -9 -2 -3 -2 -12 -3
word before 2: moskal	-28 -38 -56 -8 -2 -3 -4 -1 41
word before 2: negoti	43 -38 19 -3 -3 -3 -2 -31 -6
word before 2: now	11 -66 -9 -24 -12 -6 -12 19 -1
word before 2: number	21 -19 20 -10 -9 -9 -7 6 -31
word before 2: of	8 17 -50 12 -7 -5 -3 -10 -2
word before 2: office	12 -8 -17 12 -5 -16 -3 5 -23
word before 2: oldest	30 -18 -3 -3 -2 -1 -1 -5 -1
word before 2: on	28 -45 37 -10 -5 -4 -5 -63 -3
word before 2: one	-71 52 16 -6 -7 -7 -6 -34 -7
word before 2: operat	0 18 -2 -12 -1 -1 -1 -6 -1
word before 2: people	-31 -52 -103 -24 75 -10 -13 -31 -46
word before 2: place	-8 35 -3 -12 -5 -2 -2 -9 -6
word before 2: prison	6 -12 -6 -11 -3 -3 -2 44 16
word before 2: proces	-8 -12 22 -1 -3 -2 -3 -12 -7
word before 2: region	37 -6 -5 -3 -3 -1 -1 -23 -4
word before 2: releas	-30 -6 -10 11 -9 -6 -6 21 -23
word before 2: remain	43 -31 -14 -26 -21 -3 -5 -38 -2
word before 2: report	13 36 -44 -8 -15 -5 -7 19 1
word before 2: return	-4 21 32 -27 -10 -10 -12 -16 -18
word before 2: risen	16 -1 -3 -9 -1 -1 -1 -9 -16
word before 2: russia	-27 -22 -3 -28 -10 -12 -6 38 16
word before 2: said	56 -29 -24 -3 -15 -5 -6 -31 -11
word before 2: says	26 -29 28 -2 -6 -4 -2 -27 -28
word before 2: sergea	54 -46 -1 -1 -1 -5 -1 -2 -2
word before 2: servic	49 6 -6 -11 -34 -8 -6 -24 -14
word before 2: side	9 -21 11 10 -5 -4 -4 -13 -3
word before 2: sides	-9 -13 27 58 -16 -2 -4 -8 -2
word before 2: soldie	-14 26 -20 -11 36 -17 -16 -29 -24
word before 2: spoke	-56 -10 19 42 -34 -11 -11 -33 -30
word before 2: stands	-68 -20 -12 -28 -11 -9 -5 23 28
word before 2: swap	-38 33 -4 20 -9 -9 -5 -29 -9
word before 2: talks	-4 -2 26 -2 -3 -1 -2 -11 -2
word before 2: thanke	41 -17 -18 -4 -6 -5 -2 -4 -1
word before 2: that	50 -43 3 -23 -10 30 -7 3 -38
word before 2: the	-43 4 -10 -10 -10 -9 -6 53 -12
word before 2: them	12 5 -21 -1 -2 -2 -1 -2 -2
word before 2: there	44 -43 -20 -2 -2 -6 -2 -2 43
word before 2: they	-19 51 -25 -3 -8 -16 -3 -2 -11
word before 2: this	-28 -14 15 -27 -1 -2 -1 40 -2
word before 2: thursd	18 2 5 -7 -7 -3 -2 -13 -14
word before 2: to	17 5 -4 -5 -4 -3 -3 -19 -4
word before 2: today	1 1 -37 17 -11 -1 -6 -14 -20
word before 2: total	-6 -37 -13 36 -8 -4 -4 8 -8
word before 2: ukrain	6 -17 -3 1 -15 -4 6 -4 2
word before 2: under	-22 31 -21 -29 -6 -2 -7 27 -2
word before 2: war	68 21 15 -13 -9 -5 -5 -101 -5
word before 2: warrio	-32 31 -19 -2 -3 -2 -3 23 -4
word before 2: was	-36 -67 64 -6 -15 -15 -11 -31 46
word before 2: we	6 51 -40 -18 -4 -2 -4 -52 37
word before 2: who	12 -2 -4 -2 -1 -1 0 -1 -1
word before 2: with	16 -1 -21 -25 -7 -7 -7 -4 -6
word before 2: women	-15 33 -15 -1 -1 -2 -2 -7 -2
word before 2: year	-8 -1 7 14 -16 -9 -4 -21 -5
word before 2: younge	31 -27 -11 -2 -2 -2 -1 -3 -1
word before 2: zelens	-25 52 -53 -41 -34 -12 -14 -20 -42
word before 2: а	-13 -29 53 -7 -10 4 -10 -7 -48
word before 2: август	35 -27 -23 -9 -7 -3 -3 -10 -3
word before 2: авиабо	25 -8 -10 -1 -2 -1 -1 -1 -2
word before 2: автобу	17 28 -43 -8 -39 -13 -10 -50 -51
word before 2: аппара	8 0 -1 0 -1 0 0 -3 -1
word before 2: батькі	-78 122 -24 -4 -18 -5 -3 -31 -2
word before 2: бахмут	108 -70 -18 -5 -5 -8 -3 -15 -8
word before 2: безвіс	43 -46 -3 -6 -7 -8 -7 -48 -15
word before 2: белору	16 -63 41 -18 -7 -20 -14 -25 -23
word before 2: беспил	21 -2 -8 -1 -1 -1 -1 -4 -3
word before 2: борту	70 -56 -4 -3 -3 -5 -1 -1 -5
word before 2: бпла	16 -2 -8 0 -1 0 0 -3 -1
word before 2: було	70 -33 -2 -1 -2 -2 -1 -59 0
word before 2: бійців	33 -17 -12 -1 -2 -4 -2 -4 -4
word before 2: білору	23 -27 -4 -8 -7 -3 -3 -7 -19
word before 2: в	17 -16 30 -5 -4 -3 -3 -15 -18
word before 2: вдалос	10 9 -18 -8 -5 -11 -4 17 -10
word before 2: вдома	-25 55 -13 -8 -9 -14 -7 -29 -31
word before 2: вернул	-15 -37 41 -24 -31 -17 -10 24 -20
word before 2: вернут	41 -1 -34 -4 -2 -3 -4 14 -45
word before 2: вертол	12 0 -2 -1 0 0 0 -6 -3
word before 2: вже	-34 -12 -5 -5 -5 -13 -5 49 -25
word before 2: взамен	-28 42 -12 -3 -4 -4 -4 3 -3
word before 2: визвол	27 -33 -22 -10 -11 -17 -12 -1 -18
word before 2: вмс	-26 37 -17 -7 -5 -20 -6 -25 -21
word before 2: военно	-6 -36 37 -7 20 6 -17 -13 -34
word before 2: военны	-27 62 -63 -12 19 -11 -11 -11 -20
word before 2: возвра	30 28 -21 -7 -31 -5 -11 -6 -19
word before 2: возрас	15 0 -2 0 0 0 0 -2 -10
word before 2: воли	28 -12 -20 -3 -4 9 -16 -1 -13
word before 2: волю	57 -44 -52 -25 -16 -35 -29 -10 -28
word before 2: волі	-93 47 -17 -10 -12 -16 -7 57 -11
word before 2: ворог	8 -1 -2 0 0 0 0 -2 -2
word before 2: воїни	34 -20 -4 -1 -1 -4 -1 -3 -2
word before 2: воїнів	-8 6 -20 -2 -2 -9 -3 37 -9
word before 2: впервы	-5 20 -30 -3 -7 -4 -4 -8 -8
word before 2: всего	-21 2 18 -33 -12 -12 -9 41 -17
word before 2: всу	-23 92 -86 -10 -19 -14 -11 -25 7
word before 2: вторгн	3 -50 -2 -2 -1 -6 -4 53 -43
word before 2: вчера	77 -21 -62 -3 -4 -4 -3 -12 -2
word before 2: вчора	58 -26 -12 -3 -4 -7 -4 -29 -1
word before 2: выплат	14 -4 -2 0 -2 0 -1 -1 -5
word before 2: відбув	95 -68 -3 -2 -3 -11 -2 -28 -3
word before 2: віддал	-26 -31 17 -2 -13 30 -16 -3 -6
word before 2: відмов	60 -40 -6 -7 -2 -4 -2 -27 -10
word before 2: відомо	40 -19 -2 -4 -2 -2 -3 -9 -4
word before 2: відпов	50 -38 40 -3 -9 -13 -20 -20 -6
word before 2: війни	-47 -2 0 -1 -1 -1 0 54 -9
word before 2: військ	-2 6 -31 -7 -11 -21 0 -26 42
word before 2: віком	14 -6 -1 0 -1 -1 -1 -1 -3
word before 2: він	35 -5 -2 -1 -2 -1 -1 -20 -5
word before 2: гварді	45 -29 -2 -1 -1 -5 -1 -13 -7
word before 2: говори	-26 9 29 -10 -9 -6 -8 -8 -36
word before 2: год	-28 25 -21 -6 -14 -6 -4 31 -16
word before 2: года	23 -14 34 -46 -6 -2 -6 -20 -17
word before 2: году	-47 0 -26 -2 -2 -1 -3 49 -3
word before 2: госпит	-55 -34 60 -4 -12 -15 -6 -7 -7
word before 2: гражда	25 -24 35 -18 -24 -25 -25 -19 -57
word before 2: границ	28 -27 52 -6 -3 -8 -6 -54 -18
word before 2: группа	33 -7 -9 -1 -4 -2 -1 -3 -9
word before 2: делега	67 -62 -1 -1 -1 0 0 -1 -7
word before 2: день	-12 -40 -17 -21 -19 -12 -9 17 -12
word before 2: держпр	77 -41 -6 -4 -3 -10 -3 -13 -11
word before 2: держсп	31 -15 -2 -1 -1 -7 -1 -4 -3
word before 2: детей	9 -2 -1 0 -1 0 -1 -2 -2
word before 2: днр	-51 -21 -27 -5 -9 -9 -6 -2 49
word before 2: дня	-118 19 -68 -10 -47 -5 -5 79 -18
word before 2: дні	-36 -34 -20 -16 -6 -19 -7 44 -25
word before 2: до	-19 24 -34 -8 -5 -5 -6 13 -13
word before 2: доби	-23 -19 -5 -5 -3 -3 -2 37 -4
word before 2: добу	46 -10 -5 -2 -2 -2 -1 -33 -4
word before 2: догово	-4 -19 -49 -15 -6 -5 -6 30 -5
word before 2: додому	2 6 -44 9 -9 -6 -5 22 -6
word before 2: докуме	43 -18 -10 -1 -2 -6 -2 -3 -7
word before 2: дома	-54 -7 2 -15 -8 -10 -14 -36 24
word before 2: домовл	30 12 -25 -3 -4 -6 -3 -20 -7
word before 2: домой	3 -9 26 -13 -18 -7 -9 2 -19
word before 2: донець	38 -34 -4 -1 -2 -4 -1 -17 -2
word before 2: доправ	-19 44 -2 -1 -1 -1 -1 -22 -1
word before 2: достав	-41 9 18 -7 -17 -8 -8 37 -17
word before 2: дпсу	62 -27 -2 -3 -3 -10 -4 -4 -35
word before 2: другу	18 16 -14 -17 -39 -15 -12 6 -13
word before 2: дітей	-49 -121 9 -12 -12 -17 -10 74 -9
word before 2: едут	-15 -66 69 -2 -4 -4 -7 -14 -20
word before 2: етап	28 -21 -6 -1 -1 -1 -1 -9 -1
word before 2: еще	-20 19 -35 -5 -10 -8 -10 -11 21
word before 2: же	-43 73 -53 -19 -34 -19 -15 29 -12
word before 2: жінки	30 -16 -6 -1 -1 -2 -1 -3 -1
word before 2: жінок	47 -37 -11 -2 -3 -4 -3 -1 -2
word before 2: з	-32 -26 -7 -5 -5 -9 -5 37 28
word before 2: за	6 23 7 -11 -22 -8 -7 -57 -8
word before 2: забрал	37 -2 3 -11 -3 -4 -5 -44 -4
word before 2: забрат	-19 -54 13 -6 -2 31 -13 40 -23
word before 2: загало	-22 21 -60 -29 -12 -19 -21 18 -36
word before 2: загибл	37 -9 2 -7 -3 -10 -7 -25 -11
word before 2: заключ	47 -19 -23 -5 -1 -2 -1 -1 -1
word before 2: запоро	68 -50 -7 -1 -2 -8 -2 -14 -6
word before 2: запорі	66 -41 -9 -2 -2 -9 -2 -13 -11
word before 2: застен	-35 -37 75 -3 -33 -3 -13 -23 -43
word before 2: захисн	51 -18 -40 -7 -8 -20 -5 -19 -8
word before 2: защитн	-5 10 -2 -2 -1 -2 -3 -1 -10
word before 2: заявил	-58 -4 22 -19 -7 -5 -11 -3 -29
word before 2: звільн	-7 10 -11 -4 -3 -10 -2 23 -2
word before 2: землю	18 4 1 -6 -15 -7 -6 -26 -13
word before 2: землі	10 2 -8 -5 -9 -8 -4 -5 -2
word before 2: зміїни	26 -14 -4 0 0 -2 -1 -4 -2
word before 2: зникли	-62 -17 -1 -2 -4 -4 -3 -15 54
word before 2: зсу	89 -43 -31 -4 -9 -17 -5 -14 -18
word before 2: и	4 37 -71 -8 -44 13 10 17 -24
word before 2: из	32 32 -40 -5 -14 -7 -4 4 -25
word before 2: израил	10 -4 -1 -1 -1 0 0 -1 -3
word before 2: им	-43 39 -10 -6 -11 -16 -7 -9 -7
word before 2: их	2 -16 -93 -13 -13 -14 -10 -73 39
word before 2: й	-9 0 -32 -17 -14 18 -12 -53 44
word before 2: йшлося	76 -37 -20 -2 -27 -3 -3 -8 -17
word before 2: к	76 21 -79 -17 -15 -18 -10 -16 -12
word before 2: киев	37 -13 -55 -23 -10 -10 26 -20 -10
word before 2: киеву	-49 4 0 -4 -4 29 -12 36 -14
word before 2: києві	27 -7 -1 -1 -2 -4 -2 -21 -19
word before 2: команд	-9 -7 36 -7 -6 -4 -3 -6 -7
word before 2: кордон	-37 48 -9 -7 -6 -14 -7 -17 -23
word before 2: луганс	56 -44 -8 -1 -2 -8 -2 -16 -6
word before 2: людей	19 36 -40 -3 -6 -5 -3 -52 -11
word before 2: людини	-95 95 -15 -1 -4 -3 -2 -3 3
word before 2: марта	53 -4 -21 -1 -1 -1 -1 -29 -1
word before 2: маріуп	86 -74 -7 -2 -2 -4 -2 -4 -3
word before 2: маємо	61 19 -34 -11 -12 -15 -7 -67 -18
word before 2: месяце	-59 -40 -45 -30 -26 -6 -20 68 -15
word before 2: ми	4 11 -37 -7 -12 -8 -6 19 -10
word before 2: младше	62 -19 -42 -6 -3 -6 -3 -10 -21
word before 2: молоды	25 -4 -4 -1 -2 -1 -4 0 -10
word before 2: москва	-3 -32 26 -8 -14 -16 -8 -32 -13
word before 2: москве	44 -14 -30 -2 -8 -4 -3 -24 -1
word before 2: мужчин	30 -42 -20 -7 -6 -8 -7 -3 -7
word before 2: мы	-49 35 -5 -15 -16 -6 0 14 -6
word before 2: місяці	-95 -27 -38 -7 -6 -13 -5 96 -28
word before 2: на	7 7 -16 -11 -8 -7 -4 -4 23
word before 2: наймен	90 -68 -54 -6 -7 -17 -4 -27 -12
word before 2: наймол	86 -50 -13 -2 -2 -6 -1 -9 -4
word before 2: найста	152 -112 -23 -4 -3 -7 -2 -13 -6
word before 2: нам	25 -74 37 -9 -16 -30 11 -5 -41
word before 2: направ	18 -23 19 -3 -6 -7 -4 -20 -7
word before 2: напрям	25 -35 26 -3 -5 -9 -3 -24 -6
word before 2: нас	-32 55 15 -6 -14 -10 -7 -18 -3
word before 2: натомі	30 -40 47 -7 -13 -7 -4 -55 -34
word before 2: нацгва	55 -21 -13 -3 -6 -8 -3 -9 -7
word before 2: наших	29 -58 40 -19 -26 -23 -23 -29 -61
word before 2: нгу	56 -48 -6 -4 -5 -31 -7 -13 -34
word before 2: не	77 -49 -7 -1 -2 -2 -1 -13 -12
word before 2: неволі	-81 38 -17 -14 -7 32 -6 1 49
word before 2: неделю	35 -1 -1 -1 -1 -1 0 -31 -1
word before 2: незако	4 -37 -3 -8 -6 -6 -4 -38 73
word before 2: нем	23 -20 -11 -1 -3 -3 -2 -1 -6
word before 2: ними	-94 56 18 -10 -11 -24 -13 27 -35
word before 2: нині	29 -18 -51 -7 -6 -5 -5 -42 20
word before 2: них	-40 24 28 -6 -7 -17 -7 -37 17
word before 2: ночь	55 -8 -27 -3 -5 -3 -3 -7 -6
word before 2: о	-17 30 -26 -24 -21 -15 -14 -71 36
word before 2: об	-19 6 19 -10 -11 -5 -5 -12 31
word before 2: област	-26 -43 -28 -6 -15 -8 -7 9 61
word before 2: обмен	39 -56 26 -11 -7 -15 5 -3 -23
word before 2: обмена	63 6 -17 -24 -17 -22 -33 -60 -19
word before 2: обмене	36 -51 31 -2 -7 -7 -4 -9 -8
word before 2: обмено	-62 17 -11 -12 -12 -7 -8 62 -20
word before 2: обменя	29 -38 10 -12 -9 -6 -6 -5 -7
word before 2: обмін	-48 -3 11 27 -8 -14 -8 46 -8
word before 2: обміна	-63 44 -14 -3 -2 -12 -4 39 -13
word before 2: обміно	-57 101 -23 -6 -6 -28 -12 -54 -5
word before 2: обміну	7 20 -26 -16 -11 -10 -6 -14 -7
word before 2: обміня	0 -49 29 -22 -11 -7 -7 38 -13
word before 2: обміні	-12 -66 -16 -8 -8 -14 -9 67 -40
word before 2: оборон	36 -29 -2 0 0 -2 0 -1 -1
word before 2: обратн	-8 -5 32 -10 -19 -19 -13 20 -50
word before 2: обстав	-39 -6 -1 -1 -2 -2 -2 -34 56
word before 2: один	62 -7 -10 -3 -3 -3 -4 -20 -30
word before 2: окремо	5 -37 -11 -4 -5 -10 -4 -33 56
word before 2: октябр	24 -10 -19 -3 -4 -4 -3 -10 -12
word before 2: окупан	0 -59 -17 -3 -4 -6 -5 -2 43
word before 2: омбудс	-38 -43 -9 -4 -10 -11 -7 41 -10
word before 2: операц	-7 -22 -16 -9 -7 -10 -6 17 -16
word before 2: освобо	28 35 -73 -29 -13 -15 -9 20 -13
word before 2: остают	-12 -34 -75 -13 -8 -10 -9 -7 26
word before 2: осіб	-19 28 -9 -4 -42 -5 -2 -3 -1
word before 2: от	34 5 -33 -3 -7 -2 -4 -1 -24
word before 2: ответ	10 -20 -12 -2 -7 -12 17 22 -29
word before 2: отдали	-9 -11 25 -7 -19 -14 -5 -11 -6
word before 2: отданы	37 -42 -16 -15 -7 47 -33 -5 -11
word before 2: отправ	-21 43 -24 -4 -11 -8 -3 8 -11
word before 2: отпуст	4 -11 59 -17 -27 -9 -20 -35 -18
word before 2: отрима	-60 -65 43 -3 -8 -6 -4 78 -13
word before 2: офицер	36 -14 -37 -2 -5 -6 -4 -1 -6
word before 2: офіцер	23 -93 38 -4 -5 -21 -5 -7 -9
word before 2: пакет	34 -9 -2 -2 -1 -8 -1 -25 -12
word before 2: пво	35 -2 -9 -1 -1 -1 -1 -6 -13
word before 2: перего	-53 -15 -30 -16 52 -5 -13 -34 -16
word before 2: переда	-29 42 12 -6 -27 -19 -10 10 -16
word before 2: перелі	97 -59 -47 -5 -3 -2 -2 -3 -3
word before 2: переми	41 -39 -1 0 0 0 0 0 0
word before 2: писем	22 -1 -2 -1 -2 -2 -1 -7 -7
word before 2: плен	30 -7 -3 -1 -1 -1 -1 -16 -2
word before 2: плена	-55 -83 33 -16 32 -7 -9 35 -27
word before 2: пленны	-29 -3 11 -15 -6 -6 -8 -11 -12
word before 2: плену	-39 -3 -9 -5 -5 -2 -2 -5 60
word before 2: по	41 -18 -16 -12 -18 -5 -7 -8 10
word before 2: по-пре	36 -38 -42 -36 -8 -26 -11 -38 -10
word before 2: поверн	-15 28 -7 -8 -9 22 -6 -13 13
word before 2: поверт	-44 71 -15 -3 -5 -7 -3 -11 -5
word before 2: повідо	-69 3 -5 -23 -8 -3 -3 49 -11
word before 2: погибш	-24 -13 34 -16 -15 -9 -10 -33 -7
word before 2: погово	29 -27 -6 -4 -6 -2 -2 -1 -15
word before 2: погоди	29 -20 -1 -3 -12 -2 -2 -10 -11
word before 2: подтве	36 -57 29 -8 -11 -7 -4 -3 -13
word before 2: полегл	-52 -38 -3 -1 -6 -2 -2 67 -3
word before 2: полоне	-11 -50 33 40 -5 -3 -7 -17 -13
word before 2: полону	41 -40 -28 -12 -11 -21 -7 22 -14
word before 2: полоні	-37 -19 -3 -3 -3 -6 -3 -20 44
word before 2: получи	-92 30 44 -8 -17 -7 -5 -29 -5
word before 2: поля	79 -42 -7 -2 -3 -3 -2 -56 -5
word before 2: поране	36 -24 -5 -1 -2 -11 -6 -10 -3
word before 2: поровн	-14 9 -6 -13 -6 -19 -7 -32 -10
word before 2: потери	54 -5 -7 -2 -6 -2 -3 -11 -21
word before 2: привез	-24 37 -3 -1 -1 -2 -1 -17 -1
word before 2: приеха	29 -42 -22 -7 -46 -15 -14 32 -32
word before 2: прийня	-18 52 -3 -1 -2 -3 -1 -29 0
word before 2: прикор	3 17 -20 -4 -5 -18 -7 -8 -33
word before 2: пример	-1 -29 -18 -11 -9 -2 -4 -9 25
word before 2: принял	53 -8 -32 -2 -3 -1 -4 -4 -20
word before 2: приїха	-49 48 -4 -2 -2 -7 -1 35 -2
word before 2: про	-6 -72 70 15 -12 -9 -7 -31 -3
word before 2: провел	26 8 -22 -7 -23 -5 -4 -23 -6
word before 2: против	45 -6 4 -7 -12 -7 -9 -38 -24
word before 2: процес	-23 -35 52 -20 -17 -6 -4 -11 -6
word before 2: психол	33 -10 -6 -2 -2 -1 -2 -20 -16
word before 2: підтве	-11 -23 -11 -11 -13 -9 -8 -89 37
word before 2: разом	-95 38 -41 52 -25 -43 -22 17 -44
word before 2: ракет	55 -32 -17 -1 -2 -2 -1 -4 -2
word before 2: ранены	3 -16 -26 -15 -12 10 34 -25 -10
word before 2: ребят	21 -9 7 -2 -2 -1 -2 -9 -5
word before 2: регион	14 -3 -2 -1 -1 -1 -1 -2 -4
word before 2: режиму	-2 22 -10 -1 -5 -4 -2 -3 -2
word before 2: резуль	-1 17 8 -7 -4 -3 -3 -13 -5
word before 2: репатр	-38 38 -7 -4 -3 -3 -2 15 -1
word before 2: респуб	10 -8 -29 -3 -3 -3 -1 0 37
word before 2: рефриж	35 -17 -17 -5 -12 -4 -6 -9 -54
word before 2: реєстр	-49 -3 0 -1 -1 -3 -1 -38 62
word before 2: родину	3 -99 -52 -23 71 -7 -11 2 21
word before 2: родным	-12 33 -43 -2 -5 -3 -4 -16 -3
word before 2: роки	75 -29 -48 -1 -2 -7 -2 -4 -5
word before 2: року	-22 18 -3 -2 -3 -3 -2 21 -9
word before 2: россии	22 -41 -35 -4 -4 -4 -5 -10 29
word before 2: россий	-53 26 5 -5 -3 -4 -6 -43 22
word before 2: россию	-46 41 13 -14 -24 -9 -12 -14 -25
word before 2: россия	3 -57 35 -7 -14 4 -8 -17 -8
word before 2: ростов	40 -11 -7 -1 -1 -3 -1 -13 -8
word before 2: російс	-8 -1 -2 -17 -5 -26 -5 -3 27
word before 2: росія	2 50 -37 -14 -19 -29 -25 -33 28
word before 2: росіян	-20 -54 8 -11 -12 -16 -13 29 17
word before 2: росії	-45 -24 37 -4 -4 -10 -3 -35 46
word before 2: рублей	11 -1 -2 0 0 0 0 -6 -1
word before 2: рф	-51 7 42 -9 -10 21 -17 -40 -16
word before 2: рідних	-20 64 -31 -1 -8 -3 -2 -13 -2
word before 2: рік	-49 -2 -2 -2 -1 -2 -1 51 -5
word before 2: рішенн	32 -11 -1 -1 -7 -1 -1 -8 -10
word before 2: с	-52 28 5 -7 -6 -5 -7 40 -20
word before 2: самоле	16 -7 -2 -1 -1 -1 0 -3 -2
word before 2: самому	49 -37 -10 -1 -2 -2 -1 -1 -2
word before 2: сбу	2 -81 -9 -5 -5 -8 -6 -45 46
word before 2: сверх	-41 3 9 -8 -6 -25 -25 -3 -15
word before 2: свобод	-25 -13 35 82 -26 -9 -11 -71 -34
word before 2: своих	26 -63 -12 -2 -4 -7 -4 -9 -4
word before 2: сегодн	13 6 18 13 -11 -8 -11 -25 -36
word before 2: семей	3 -53 33 -7 -2 -3 -2 -10 -8
word before 2: серед	16 25 -14 -3 -3 -5 -3 -50 -17
word before 2: сержан	86 -54 -40 -2 -2 -8 -2 -6 -4
word before 2: сил	-36 54 -18 -3 -5 -13 -4 -15 -8
word before 2: сили	84 -57 -5 -3 -2 -12 -3 -17 -9
word before 2: складу	65 -33 -3 -1 -1 -4 -1 -6 -24
word before 2: сложил	31 -1 -1 0 -1 0 0 -22 -7
word before 2: солдат	-63 7 19 57 -21 -36 -26 -32 33
word before 2: сообщи	-56 74 -44 -22 -15 -17 -6 -32 -19
word before 2: состоя	-54 6 8 30 -9 -8 -7 -23 -8
word before 2: списка	23 -33 -14 -3 -2 -1 -2 -15 36
word before 2: списки	-28 -10 -19 -17 -13 -17 -6 -13 36
word before 2: список	36 19 -32 -24 -11 -13 -15 -25 -53
word before 2: среди	-22 20 7 -6 -8 -10 -8 -12 -3
word before 2: ст	19 -10 -1 -2 -1 -1 -1 -2 -2
word before 2: стамбу	52 -38 -61 -10 -12 -8 -7 -38 -18
word before 2: старше	86 -12 -59 -10 -5 -7 -3 -21 -21
word before 2: сторон	-26 -2 25 -10 -15 -5 2 -12 -16
word before 2: сутки	54 -5 -20 -1 -3 -2 -1 -28 -3
word before 2: схуд	19 -2 -2 -1 -2 -1 -1 -1 -10
word before 2: сьогод	-5 -6 25 -14 -11 -15 -7 -2 -10
word before 2: та	28 56 -60 -5 -3 -12 -6 -9 -6
word before 2: так	-33 -52 66 -4 -3 -6 -5 -37 -8
word before 2: также	-14 37 -20 -1 -4 -3 -6 -8 -13
word before 2: також	25 12 -11 -9 -26 -17 -14 -51 -24
word before 2: там	-22 -83 -3 -32 -24 -13 -11 -49 43
word before 2: танков	13 -1 -5 0 0 0 0 -2 -2
word before 2: танків	13 -3 -3 -1 -1 -1 -1 -2 -4
word before 2: теж	-40 -11 69 -7 -9 -8 -7 -32 -3
word before 2: тел	-32 56 -81 -12 -28 -10 -18 10 -19
word before 2: тела	76 -60 -73 -8 -21 -11 -13 -16 -16
word before 2: телефо	45 -9 -1 -2 -2 -2 -2 -36 -5
word before 2: терито	-32 5 13 -6 -7 -12 -6 -39 56
word before 2: теробо	-53 55 -8 -3 -2 -9 -3 -1 -6
word before 2: террит	-18 13 28 -3 -15 -2 -5 -8 1
word before 2: тижден	-1 -3 -4 0 0 -1 -1 13 -10
word before 2: том	-28 -8 28 -6 -13 -12 -5 -7 -11
word before 2: тому	41 -37 -8 -4 -5 -6 -2 -20 -8
word before 2: торік	-58 -20 0 -1 -1 -1 0 66 -10
word before 2: тро	86 -81 -5 -1 -1 -2 -1 -1 -4
word before 2: туда	-54 24 18 -15 -15 -11 -10 -37 -36
word before 2: тіл	15 -27 -23 -2 -3 -14 -2 23 -11
word before 2: тіла	34 -16 -29 -6 -11 -23 -6 -37 -10
word before 2: у	11 -47 -74 -13 -9 41 -9 17 -5
word before 2: удалос	-32 10 14 -7 -7 -5 -4 16 -7
word before 2: удома	30 18 -22 -13 -16 -25 -9 -38 -14
word before 2: уже	-39 -24 -12 -7 -13 -4 -4 62 -30
word before 2: украин	-10 18 0 -4 -16 -6 -2 -39 4
word before 2: україн	-70 45 -7 -6 -6 -5 -4 19 -5
word before 2: уничто	14 0 -11 -1 0 0 0 -3 0
word before 2: уперше	44 -43 0 0 0 -1 0 0 0
word before 2: услови	-11 -21 42 -2 -2 -2 -3 -5 -1
word before 2: усього	10 -35 -43 -31 -14 -14 -17 17 -12
word before 2: учора	65 -58 -41 -5 -10 -14 -6 -36 -3
word before 2: формат	117 43 -77 -9 -6 -19 -5 -93 -9
word before 2: формул	34 -16 12 -18 -17 -15 -12 -21 -26
word before 2: хто	-46 46 -18 -7 -14 -12 -13 -18 -6
word before 2: це	-69 -21 -7 -5 -5 -14 -3 107 -7
word before 2: цивіль	13 5 -38 -10 -12 -20 -9 12 -15
word before 2: ч	20 -15 -1 -1 0 -1 -1 -1 -1
word before 2: чаес	-4 29 -35 -6 -6 -21 -12 -41 -25
word before 2: час	-19 -23 -1 -1 -1 -3 -1 38 -6
word before 2: челове	-49 71 -29 -4 -49 -6 -4 -4 -6
word before 2: чем	-3 -7 -3 0 -6 -2 -1 -6 23
word before 2: чолові	-24 -77 66 -9 -11 -15 -9 -12 -19
word before 2: что	3 -41 23 -11 -32 -10 -10 -20 11
word before 2: штаб	-41 12 -27 -3 -6 -3 -7 29 -23
word before 2: штабу	44 -92 -7 -3 -3 -8 -5 10 41
word before 2: ще	33 44 -25 -12 -9 -16 -10 -45 -80
word before 2: щиті	-26 8 -7 -1 -6 -3 -1 19 -5
word before 2: що	-35 -17 27 -2 -9 -1 -1 -2 19
word before 2: щодо	76 -46 -59 -10 -5 -12 -6 -51 7
word before 2: экипаж	38 -8 -11 -3 -2 -2 -1 -2 -9
word before 2: яких	-14 -48 -1 -1 -1 -2 -1 38 -20
word before 2: є	-51 65 -47 -5 -13 -19 -10 -25 -12
word before 2: і	-29 -73 -60 -11 -15 55 -12 43 -33
word before 2: ідетьс	63 -44 -28 -9 -9 -4 -4 -25 -23
word before 2: із	41 2 -16 -7 -6 -9 -5 -46 -58
word before 2: їдуть	49 -40 -5 -2 -2 -7 -2 -6 -2
word before 2: їх	19 -16 14 -2 -2 -6 -3 -23 -41
word before 2: їхніх	-29 -42 47 -11 -10 -9 -22 -36 0
word before 2: اسيرا	-24 30 -15 -18 -2 -3 -2 12 -5
word before 2: افراج	28 -13 -28 1 -7 -9 -6 -3 -18
word before 2: امارات	-20 -4 -4 -23 -3 -1 -1 59 -7
word before 2: اوكران	36 -26 -7 19 -3 -10 11 3 -4
word before 2: تبادل	-10 22 -31 -12 -3 16 -9 -53 -5
word before 2: تي	25 -31 -4 23 -7 -2 -3 -13 -10
word before 2: جديده	-31 -4 19 18 -4 -9 -7 -5 -6
word before 2: دوله	12 0 -1 -21 -1 -2 -1 23 -3
word before 2: روسيا	-4 26 -11 -11 -1 -4 -1 -1 6
word before 2: علي	-29 51 -3 -12 -7 -1 -2 -11 -1
word before 2: عن	-22 17 -17 22 -8 -8 -5 -12 -7
word before 2: في	-22 19 12 -24 -2 -1 -1 20 -1
word before 2: كييف	-33 66 -31 -23 -3 -2 -2 -2 -5
word before 2: لم	-8 -26 -26 15 -7 -12 -9 -7 -6
word before 2: –	3 -21 16 -8 -11 -15 11 29 -15
word before 2: •	42 10 -17 -2 -4 -4 -2 -19 -13
word before 2: ▫	52 -9 -8 -3 -5 -3 -2 -27 -5
word before 2: ⚡	-90 -90 -7 -29 85 -20 -16 -21 -29
word before 2: ✅	-35 97 -80 -19 -4 -10 -4 -31 -7
word before: 	20 -6 25 -8 -9 -14 -6 -8 -34
word before: "	30 -33 -11 -9 -9 -1 -6 23 7
word before: #	42 8 -72 -30 -26 -12 -10 -45 -24
word before: '	8 -33 -6 -15 -13 -12 -11 15 -30
word before: (	6 26 -6 -4 -2 -3 -2 -12 -22
word before: )	10 44 -14 -5 -6 -7 -5 -21 -17
word before: +	68 42 -24 -2 -5 -3 -4 -49 -54
word before: ,	15 -10 -3 0 -7 -2 -3 3 2
word before: -	-1 -25 57 -13 -9 -8 -5 -16 -9
word before: .	6 -68 18 36 -13 -4 -3 -11 -5
word before: /	61 -5 -9 -4 -6 -4 -3 -26 -21
word before: :	17 1 -4 -1 3 -12 -5 -2 -9
word before: ;	22 -13 -6 4 -6 -4 -4 -25 -20
word before: a	8 -23 19 -9 -13 6 -8 -6 -20
word before: additi	-56 -49 63 -8 -8 5 -8 -11 -13
word before: affair	-68 50 14 -59 -12 -6 -8 12 -2
word before: after	66 -52 -17 -33 -5 -10 -3 -24 -6
word before: afu	43 -41 29 -6 -20 -10 -12 18 -46
word before: aged	56 -45 -25 -17 -3 -7 -2 -6 -2
word before: air	23 -3 -10 -5 -1 -1 -1 -2 -2
word before: aircra	13 -3 -1 -2 -1 -1 -1 -7 0
word before: all	36 -44 -8 11 -6 -3 -3 -11 -7
word before: along	8 22 -29 -14 -7 -18 -12 -8 -2
word before: alread	53 -20 -9 -3 -2 -2 -3 -46 -1
word before: also	-17 -15 60 -31 -26 20 -26 -57 -34
word before: among	12 11 -25 -17 -4 -4 -2 -9 -3
word before: amount	29 -16 -3 -16 -7 -2 -3 17 -23
word before: an	-25 42 -8 11 -3 -8 -3 -30 -7
word before: and	8 -1 -5 -2 1 -5 1 -6 -8
word before: announ	-19 26 -4 -18 -17 -11 -9 -30 -16
word before: anothe	1 4 -32 -18 -8 23 -7 -25 22
word before: april	-38 33 19 -4 -7 -2 -1 -3 -1
word before: are	9 23 -21 -7 -13 9 -5 -16 -29
word before: armed	-11 23 -5 -2 -1 -3 -2 -3 -1
word before: as	70 -34 -54 -13 -18 -16 -9 22 23
word before: at	-71 -31 49 20 -23 -18 -13 5 18
word before: august	32 -31 0 -3 -4 -10 -4 -9 -3
word before: azovst	41 -8 -14 -2 -2 -6 -3 -1 -15
word before: back	-21 14 44 -18 -25 -7 -7 -16 -15
word before: be	3 -6 -3 -5 -2 -1 -2 -1 16
word before: been	8 5 -50 -29 -11 -11 -10 25 -19
word before: began	4 -1 -7 -17 -1 -2 -1 11 9
word before: belaru	39 48 -54 -32 -18 -9 -13 -27 -16
word before: betwee	81 -55 -30 -40 -35 -11 -8 -19 -12
word before: bodies	-56 37 1 -8 22 -8 -6 -27 -8
word before: border	-6 26 -14 -2 -3 -3 -2 -3 -15
word before: bring	-1 24 -28 -20 -10 -14 -8 -12 -7
word before: brings	-24 12 19 -12 -3 -16 -3 8 -3
word before: brough	11 -23 -36 -7 -14 -7 -6 20 -15
word before: by	8 16 -29 -8 -7 -3 -4 19 1
word before: came	-14 25 -20 -5 -5 -16 -5 -31 -3
word before: captiv	5 -4 10 -10 -11 -8 -6 1 -26
word before: captur	38 -31 -46 -16 -5 -2 -5 -4 -5
word before: carrie	5 -16 -7 -11 -10 -4 -3 55 -28
word before: carryi	93 -40 -38 -8 -18 -6 -6 -18 -44
word before: childr	49 -4 -21 -1 -1 -1 -1 -29 -1
word before: civili	-44 -26 35 -23 -15 -12 -8 45 -3
word before: code	110 -81 10 -5 -5 -5 -4 -24 -27
word before: comple	67 -38 3 27 -2 -2 -2 -62 -1
word before: confir	-40 46 -15 -21 40 -10 -5 -37 -2
word before: countr	58 -13 -63 31 -24 -22 -15 -89 -9
word before: covere	0 -5 -14 19 -12 -6 -5 -24 -3
word before: date	-43 -45 -3 57 -2 -3 -3 27 -13
word before: day	19 -32 -18 -15 -15 -9 -8 44 -12
word before: days	-29 -83 -13 -9 -6 -7 -5 64 -4
word before: decemb	15 -2 36 -15 -2 -12 -10 -12 -8
word before: defenc	-23 -32 52 -3 -4 -2 -1 -10 -2
word before: defend	11 -21 -11 -2 -1 14 -4 -7 -3
word before: delive	-7 14 -13 -15 -3 -3 -3 -10 -3
word before: direct	36 -25 11 -2 -4 -8 -3 -26 -6
word before: donets	33 -23 -2 -3 -4 -10 -3 -28 -3
word before: down	15 -2 -3 -3 -3 -1 -1 -1 -1
word before: drones	29 -7 -3 -1 -1 -1 -1 -19 0
word before: each	8 19 -3 -20 -12 -10 -7 -38 -4
word before: earlie	32 20 -22 -29 -21 -17 -14 -39 -16
word before: easter	-16 40 -11 -36 -23 -8 -11 -29 -6
word before: effort	10 -9 -2 3 -2 -1 -1 -6 -2
word before: emirat	11 21 -16 -36 -2 -2 -3 54 -2
word before: enemy	-17 -36 32 -3 -8 -4 -4 -2 -13
word before: estima	35 -40 -4 -8 -8 -7 -7 -24 -21
word before: every	17 -3 -8 -1 0 -1 0 -2 -1
word before: exchan	36 -28 -22 18 -8 7 -5 -13 -6
word before: facili	-25 -1 35 -7 -1 -6 -4 -13 -58
word before: famili	-65 82 -24 -47 -5 -9 -6 -19 -8
word before: far	0 -3 -12 -8 -8 -2 -3 28 -10
word before: februa	24 -3 22 -22 -3 -2 -2 -13 -2
word before: federa	52 -1 -21 -48 -6 -8 -6 -22 -18
word before: fighte	26 -7 -21 -4 -2 -2 -2 0 -1
word before: figure	-2 -51 -48 37 -6 -12 -6 -24 -24
word before: first	-15 28 -12 -11 -8 -7 -5 -12 -15
word before: five	-26 -8 53 -5 -2 -2 -6 -1 -21
word before: follow	15 -21 44 -7 -4 -2 -3 -12 -5
word before: for	31 -4 5 -19 -6 -9 5 -28 -4
word before: forces	76 -42 -10 -2 -4 -3 -3 -9 -28
word before: foreig	-40 46 12 -57 -10 -6 -7 9 -13
word before: formul	-3 3 -14 -18 -27 -16 15 -40 -25
word before: free	-32 0 -7 -2 -8 -4 -3 9 -2
word before: freed	-13 9 11 7 -5 -5 -5 -9 -4
word before: frees	26 -4 -25 21 -12 -5 -6 -31 -4
word before: friday	37 -69 -30 -5 46 -7 -11 38 -10
word before: from	20 28 -36 -7 -17 -9 -7 -9 -22
word before: full-s	65 -22 -1 -4 -3 -2 -3 -56 -8
word before: furthe	-35 -10 -34 14 -25 15 -12 -22 -5
word before: gestur	11 -42 0 -2 -1 16 -28 -1 -4
word before: go	-12 20 1 -8 -22 37 -35 -24 -20
word before: goodwi	11 -42 0 -2 -1 16 -28 -1 -4
word before: got	8 23 -33 -27 24 -6 -9 -10 -17
word before: group	-17 -32 33 -16 -14 -7 -5 -16 -5
word before: guards	74 -63 -6 -1 -1 -1 -1 -1 -8
word before: had	43 -4 -42 -20 21 -15 -10 -42 -20
word before: hamas	56 -38 -12 -3 -1 -4 -1 -1 -1
word before: handed	-40 12 18 -4 -30 -3 8 -18 -24
word before: has	-12 19 9 -39 -13 -7 -6 31 -13
word before: have	-54 -4 -22 13 -7 -6 -6 72 -40
word before: he	-38 -40 -4 -26 -6 -18 -6 53 -25
word before: held	-38 -54 7 -5 -4 -7 -5 32 22
word before: helped	73 -78 -29 -29 -5 -15 -8 -52 -3
word before: her	-19 -4 33 -14 -9 -6 -4 -38 -32
word before: hold	-4 -9 -2 -5 -5 -2 -2 -11 27
word before: holdin	-70 -13 -4 -3 -4 -3 -3 -37 77
word before: holds	14 -2 -8 -2 -4 -3 -3 -49 -8
word before: home	7 7 -18 -11 -17 0 -6 -6 -16
word before: hostag	7 -15 -5 -21 -3 -2 -3 -2 38
word before: hours	8 -1 -1 -1 0 -1 0 -3 0
word before: i	-64 54 -35 52 -13 -9 -6 -15 -13
word before: in	-3 -21 -4 10 -7 -7 -5 -3 4
word before: includ	52 2 -35 -13 -4 -11 -4 -8 -8
word before: interv	64 -29 -1 -5 -10 -4 -3 -45 -3
word before: invasi	-26 44 -50 -3 -5 -4 -3 28 2
word before: involv	39 11 -35 16 -7 -3 -4 -47 -5
word before: is	74 -55 -15 -15 -4 -4 -4 -48 26
word before: israel	38 -7 -1 -11 -1 0 -1 -9 -10
word before: istanb	-11 -3 20 -1 -6 0 -1 1 -1
word before: it	-13 49 7 -11 -35 5 -12 -67 17
word before: its	-38 10 -23 -34 43 -12 -11 16 -57
word before: just	14 -78 -14 -18 -7 -11 -3 17 -6
word before: kiev	-68 -26 39 -12 -18 -13 -15 -18 -12
word before: killed	23 -8 4 -3 -12 -3 -1 -11 -10
word before: kyiv	13 -7 17 5 -23 -10 -12 -15 -34
word before: last	23 -12 -1 -2 -3 -1 -1 -2 -1
word before: launch	23 -8 -5 -3 -1 -2 -1 -3 -1
word before: leader	-2 -1 11 -1 0 0 0 -5 0
word before: let	-35 -46 31 -21 -12 37 -30 33 -12
word before: lists	20 -7 0 -1 -1 -1 -1 -3 -6
word before: losses	64 -8 -12 -2 -8 -2 -3 -10 -44
word before: lost	27 -2 -8 -1 -3 -2 -1 -2 -9
word before: manage	-99 66 -8 -6 -4 -5 -3 42 -3
word before: march	14 -7 41 -23 -3 -1 -2 -15 -2
word before: mariup	7 8 -4 -1 0 -6 -2 0 -3
word before: may	-33 -16 46 -6 -10 -3 -3 -5 8
word before: mediat	-45 -27 1 24 -5 -3 -3 26 -4
word before: member	-12 -55 -10 -18 -18 -10 -9 57 -39
word before: men	61 -76 -6 -4 -5 -4 -6 -30 -3
word before: milita	-28 9 19 -10 -12 -7 -7 -8 -11
word before: minist	-7 -46 52 -16 -8 -5 -4 6 -5
word before: mofa	-9 -24 -22 16 -6 -5 -2 -11 0
word before: moscow	-20 -2 15 -10 -8 -10 -6 -13 -7
word before: moskal	-33 -33 -65 -7 -2 -4 -5 -3 62
word before: negoti	26 -32 32 -2 -3 -3 -3 -24 -7
word before: new	17 -28 2 29 -9 -3 -4 -26 -9
word before: news	-79 77 -9 -2 -6 -3 -3 -3 -7
word before: night	89 -42 -77 -10 -10 -6 -5 -8 -27
word before: now	-26 41 -9 -26 -9 -5 -8 31 -1
word before: number	19 17 -2 -4 0 -7 -3 -8 -14
word before: occupi	53 -44 -16 -4 -4 -4 -4 -18 33
word before: of	-10 -8 10 -1 3 -5 -6 5 -9
word before: office	-19 33 -27 10 -8 -13 -6 -5 -39
word before: offici	28 -11 -11 -6 -2 -2 -2 -3 2
word before: oldest	80 -74 -12 -8 -4 -3 -3 -44 -2
word before: ombuds	19 -41 48 -11 -2 -5 -3 0 -9
word before: on	14 -48 28 -12 -2 -6 -8 -16 -11
word before: one	-29 34 18 -7 -9 -6 -6 -39 -8
word before: only	50 -32 -5 -1 -3 -12 -1 -4 -2
word before: operat	-35 -41 77 -26 -20 -14 -11 -18 -19
word before: our	0 14 23 -8 -15 -8 -8 -41 -36
word before: over	-12 5 -16 -6 32 -5 1 -25 -20
word before: own	-37 37 18 -37 -51 -23 -24 -37 -80
word before: part	-36 -3 -72 19 -7 -7 -10 23 46
word before: partie	-47 21 -5 -20 -8 -3 -3 25 -2
word before: past	64 -4 -23 -2 -2 -2 -2 -31 -10
word before: people	-34 -22 -20 -30 73 -16 -11 -54 -44
word before: person	-10 70 -66 -2 -4 -2 -3 -2 -2
word before: place	-7 32 -3 -11 -4 -2 -2 -8 -5
word before: plus	-54 24 -14 -3 -5 34 -12 -8 -8
word before: pows	12 -33 35 -1 -4 -1 -1 -10 -3
word before: presid	-11 73 -63 -35 -20 -6 -7 6 -20
word before: prison	-3 -11 -10 -11 -9 -6 -5 45 -1
word before: proces	-8 -12 22 -1 -3 -2 -3 -12 -7
word before: qatar	9 20 -11 -11 -1 -1 -1 -5 -1
word before: qatari	-37 7 24 -34 -1 -3 -2 15 0
word before: reache	-29 -33 -11 -38 -7 -3 -3 43 -11
word before: receiv	1 -15 9 -14 -26 -8 -10 15 -16
word before: region	41 -11 -12 -5 -3 -1 -1 -17 -4
word before: releas	-8 -12 -4 23 -6 -5 -5 -19 -13
word before: remain	78 -41 -46 -21 -19 -5 -5 -34 -3
word before: repatr	67 -22 39 -44 -19 -14 -11 -78 -35
word before: report	11 -44 19 -11 -12 -9 -6 9 0
word before: result	-50 -27 9 56 -8 -2 -4 -57 -2
word before: return	-27 38 3 -31 -16 -9 -9 8 -16
word before: reunif	-29 35 -1 -4 0 -1 -1 0 -1
word before: reunit	23 6 -35 -20 -1 -2 -2 -11 -1
word before: risen	16 -1 -3 -9 -1 -1 -1 -9 -16
word before: russia	5 -15 -4 3 -11 -3 -7 -23 22
word before: said	-2 -4 -6 2 -10 -8 -4 -27 5
word before: saturd	0 -27 33 -44 -13 -18 -6 -32 -7
word before: saw	21 -6 -2 2 -2 -1 -1 -14 -1
word before: says	-2 36 -49 -16 -37 -7 -7 6 -34
word before: second	11 -9 3 -10 -6 -5 -3 -9 -1
word before: secure	-40 31 -33 34 -7 -2 -2 5 -11
word before: sent	39 -40 43 -5 -11 -8 -6 -41 -7
word before: senten	38 -8 -14 -1 -2 -2 -6 -3 -8
word before: septem	63 -55 -1 -24 -2 -9 -3 -62 -3
word before: sergea	55 -43 -2 -1 -1 -5 -1 -2 -3
word before: servic	14 5 -6 -11 -24 -7 -5 7 -1
word before: seven	-2 17 -5 -2 -2 -1 0 -4 -3
word before: side	20 -61 30 6 -17 -12 -8 1 -13
word before: sides	-45 -2 23 39 34 -9 -6 -22 -9
word before: signed	99 -90 -1 -2 -1 -1 -1 -11 -2
word before: since	85 -39 -7 -17 -11 -10 -9 -89 -14
word before: six	-24 39 -39 -6 -22 -8 -4 -14 -4
word before: so	-84 -9 -1 -5 -7 -3 -2 84 -9
word before: soldie	11 8 -24 -27 31 -14 -16 -14 -23
word before: some	50 -17 -12 -1 -1 -14 -2 0 -15
word before: spent	69 -59 -6 -8 -4 -1 -1 0 -4
word before: spoke	-51 -10 19 42 -31 -10 -10 -31 -31
word before: stage	100 -15 -7 -4 -1 -4 -1 -94 -1
word before: stands	-68 -20 -12 -28 -11 -9 -5 23 28
word before: succee	-4 -39 13 39 -3 -3 -4 -48 -1
word before: swap	-31 28 4 2 -11 -7 -5 -2 -8
word before: swappe	11 -9 -4 36 -16 -7 -9 -43 -36
word before: take	18 -5 0 -1 -1 -1 -1 -2 -7
word before: taken	8 45 -4 -11 -6 -1 -2 -35 -5
word before: talks	3 -16 41 -5 -5 -2 -2 -11 -7
word before: teams	10 0 -2 -2 0 0 0 -5 -1
word before: ten	-14 29 -60 -1 0 -1 -1 -3 -19
word before: thanke	41 -17 -18 -4 -6 -5 -2 -4 -1
word before: that	13 -13 -11 -23 -16 5 -5 11 -7
word before: the	13 -7 -2 -8 -4 -3 -5 -7 -9
word before: their	15 -79 40 -54 40 -12 -6 -29 -13
word before: them	31 -6 -1 -15 -4 -7 -4 -17 -9
word before: there	47 -59 -20 -25 -6 -11 -5 29 -15
word before: they	-5 42 -23 -2 -7 -14 -3 -4 -13
word before: this	9 37 -13 -21 -9 -6 -4 -9 -2
word before: those	70 -65 5 -9 -6 -11 -16 -8 -10
word before: three	24 -69 -53 -13 -4 -5 -4 52 -9
word before: throug	-30 -5 -14 -17 -3 -4 -2 32 -11
word before: thursd	28 4 2 -8 -10 -4 -3 -21 -13
word before: thus	-18 -1 -1 -33 -1 -4 -2 32 -5
word before: time	-10 -11 33 -1 -2 -1 -1 -1 -2
word before: to	45 -29 -19 3 -5 -4 -4 -11 -4
word before: today	-12 -2 -32 17 -9 -4 -5 0 -10
word before: took	-44 28 0 -14 -4 -10 -5 0 -13
word before: total	21 -45 -16 19 -7 -4 -4 19 -10
word before: trade	29 -15 15 -3 -2 -4 -2 -4 -14
word before: traded	10 -11 -6 41 -16 -7 -6 -7 -5
word before: transf	-30 -30 -9 -4 -2 -10 14 32 -5
word before: troops	-1 -4 0 -1 -1 -1 -2 -1 11
word before: turn	-17 -26 51 -5 -12 -6 -2 -6 -2
word before: two	-28 -17 40 -26 -19 -9 -7 6 -13
word before: uae	-11 -24 -3 34 -8 -4 -4 12 -6
word before: ukrain	-7 9 -11 4 -13 -6 0 -2 -1
word before: under	-38 33 -25 -28 -8 -6 -8 42 -4
word before: up	-82 9 43 -37 -68 -28 -16 -29 -3
word before: us	-15 -15 -12 -31 -49 -6 -4 32 -50
word before: vehicl	8 0 -2 0 0 0 -1 -4 -1
word before: war	50 5 22 -16 -14 -7 -8 -105 -20
word before: warrio	-46 -26 35 -2 -4 -5 -4 21 -4
word before: was	-3 -50 68 -23 -13 -12 -10 -34 36
word before: we	-20 33 -39 -10 -5 -4 -5 7 19
word before: wednes	-61 47 36 -10 -24 -6 -7 -4 -2
word before: week	-34 50 -10 -4 -2 -6 -2 -31 -7
word before: welcom	-12 22 -55 -2 -1 -2 -1 -5 -1
word before: went	4 -33 35 0 -1 -2 -1 -31 0
word before: were	-19 -9 17 13 -7 -10 11 -16 18
word before: when	97 -81 -19 -13 -14 -9 -5 -34 -4
word before: which	-8 -3 20 -6 -13 -15 9 -8 -12
word before: while	-3 43 21 -24 -5 -4 -8 -41 -32
word before: who	20 -7 -5 -3 -1 -1 -1 -2 -2
word before: with	45 0 -29 1 -6 -6 4 -8 -17
word before: women	-10 30 -16 -1 -2 -2 -1 -6 -2
word before: worth	20 -2 -6 -1 -3 -2 -1 -2 -2
word before: wounde	25 -65 -21 -9 -7 -17 24 -6 -9
word before: year	36 -17 9 10 -10 -5 -4 -35 -19
word before: yester	46 -35 30 -26 -24 -16 -12 -100 -10
word before: younge	4 23 -60 -8 -11 -11 -6 -56 -25
word before: zelens	-35 50 -52 -38 -29 -10 -12 5 -35
word before: а	-5 6 6 -11 -15 -32 -6 -39 12
word before: абу-да	-37 -31 -3 36 -7 -2 -1 -4 -1
word before: август	-3 -30 -36 -13 -10 -5 -7 57 -11
word before: авиабо	25 -8 -10 -1 -2 -1 -1 -1 -2
word before: авиаци	11 -3 -5 -1 -1 -1 0 -1 0
word before: автобу	17 27 -42 -9 -38 -13 -9 -47 -50
word before: автомо	33 -11 -13 -1 -1 -1 -1 -2 -7
word before: авіаці	19 -6 -2 -2 -1 -2 -1 -14 -12
word before: азовст	15 3 -24 -10 -10 -19 -9 -26 -28
word before: але	44 10 -12 -8 -4 -28 -5 -59 1
word before: апреля	44 -48 45 -8 -26 -7 -6 -23 -7
word before: батькі	6 23 -25 -4 -18 -5 -3 -41 -2
word before: бахмут	64 -39 -36 -9 -9 -13 -8 -23 -12
word before: без	-11 2 25 -8 -9 -18 -24 -57 22
word before: безвіс	-7 14 -2 -5 -6 -6 -5 -35 6
word before: белгор	0 49 -53 -5 -6 -5 -4 -35 -11
word before: белору	-7 -52 59 -12 -15 -13 -10 2 -20
word before: березн	105 -46 -10 -9 -9 -13 -7 -123 -5
word before: беспил	22 -6 -7 -1 -1 -1 -1 -3 -2
word before: близки	-59 50 -68 -19 -16 -13 -25 11 -24
word before: боевик	53 0 -65 -1 -5 -1 -5 -1 -41
word before: бойца	26 6 -20 -1 -2 -5 -1 -1 -1
word before: бойцам	24 -4 -3 -1 -2 -2 -4 -2 -7
word before: бойцов	34 47 -66 -3 -3 -8 -3 -17 -10
word before: более	59 -4 -55 -5 -2 -2 -2 -17 -2
word before: больны	56 -39 -2 -1 -2 -2 -5 -1 -11
word before: большо	-42 24 -6 -6 -17 -7 -6 -43 -6
word before: борони	74 -62 -9 -4 -4 -11 -5 -4 -9
word before: борту	70 -56 -4 -3 -3 -5 -1 -1 -5
word before: бпла	16 -2 -7 0 -1 -1 0 -4 -2
word before: бригад	31 -14 -8 -1 -1 -1 -1 -5 -1
word before: був	21 -27 23 -2 -2 -9 -3 -6 -15
word before: будет	38 0 -17 -2 -2 -1 -2 -4 -12
word before: були	44 -11 -3 -4 -2 -2 -1 -2 -22
word before: було	45 -12 -10 -11 -8 -8 -7 -17 -49
word before: бы	41 -11 -23 -2 -10 -2 -3 -13 -32
word before: был	28 -94 69 -24 -12 -7 -9 -30 -13
word before: были	71 -41 -11 -10 -9 -6 -2 -2 -13
word before: было	-10 31 33 -14 -15 -11 -10 -31 -37
word before: бюро	55 -16 -2 -1 -2 -3 -2 -12 -22
word before: бійці	72 -65 -7 -1 -1 -5 -2 -1 -4
word before: бійців	-31 50 -12 -3 -3 -7 -3 -10 -13
word before: білору	36 -22 -26 -13 -10 -8 -7 -21 -25
word before: більші	62 -45 -3 -1 -1 -5 -1 -12 -14
word before: в	38 3 -38 -3 -9 -9 -4 -6 11
word before: в'язни	-22 19 -29 -8 -9 -7 -4 -16 82
word before: важкох	32 -19 -1 -1 -1 -6 -4 -2 -2
word before: вважаю	-22 -17 -2 -6 -7 -4 -5 -65 60
word before: вдалос	-5 -15 -23 -10 -6 28 -8 15 -12
word before: вдома	15 7 -26 -10 -7 -13 -6 1 -18
word before: велико	-27 48 -41 -27 -12 -8 -6 14 -9
word before: вересн	23 -79 -27 -12 -18 -20 -17 47 -13
word before: вернув	-22 3 22 -7 -9 -15 -6 -18 -7
word before: вернул	-11 -2 29 -16 -20 -8 -9 16 -20
word before: вернут	4 -24 12 -7 -10 -7 -5 -1 -4
word before: вертол	33 -2 -11 -2 -1 -1 -1 -14 -3
word before: вести	-33 13 -14 -6 -3 -1 -4 -19 35
word before: весь	-102 -23 -1 -1 -1 -2 -1 118 -13
word before: вже	16 -75 -16 -6 -4 -7 -3 69 -15
word before: взамен	-29 58 -24 -3 -4 -4 -4 1 -4
word before: взяли	88 -56 23 -3 -5 -3 -4 -45 -31
word before: взято	16 -10 -4 0 0 0 0 0 -1
word before: взяты	31 -2 -5 -1 -1 -1 -1 -19 -3
word before: вивезе	47 -14 -14 -11 -6 -13 -5 -30 -20
word before: вивезл	78 -31 -1 -4 -3 -2 -2 -69 -14
word before: визвол	-26 -4 -2 -11 -9 -16 -8 37 -15
word before: вийшли	-17 24 -52 -26 -17 -44 -20 27 -29
word before: викона	-18 54 -2 -8 -4 -3 -2 -34 -7
word before: вилуче	10 -2 0 0 0 -1 0 -3 -2
word before: виповн	63 -44 -6 -2 -2 -6 -2 -5 -4
word before: вирвал	20 -4 -7 -8 -4 -9 -4 -27 -7
word before: виїхал	-82 -12 69 -6 -10 -12 -6 -23 -3
word before: включа	21 -51 -61 -2 -5 -11 -8 -10 35
word before: вместе	27 -87 105 -9 -29 -10 -14 -69 -28
word before: вмс	-23 34 -17 -7 -6 -20 -6 -25 -21
word before: вночі	31 -11 -5 -1 -2 -2 -1 -11 -5
word before: во	-10 9 -3 -28 -13 -4 -6 -12 -4
word before: военно	-7 8 18 -6 0 0 -14 -17 -24
word before: военны	2 -15 12 -8 11 -12 -9 1 -20
word before: возвра	-9 -18 19 -9 1 -13 2 11 -5
word before: возрас	38 -1 -21 -1 -1 -1 -1 -5 -9
word before: воинов	18 14 -17 -2 -3 -16 -2 -4 -5
word before: войны	-52 1 -7 -4 -1 -1 -3 65 -10
word before: войск	19 -1 -5 -1 -1 0 -1 -1 -9
word before: войска	56 -5 -26 -2 -2 -1 -2 -13 -13
word before: воли	-13 -57 -14 -6 -4 38 -28 -7 -11
word before: волю	45 -54 -45 -23 -17 -29 -25 55 -28
word before: волі	-87 49 4 -16 -12 -9 -5 51 -9
word before: вона	-30 -37 19 -5 -5 -4 -6 -59 67
word before: вони	-18 29 -36 -3 -5 -5 -4 43 -15
word before: вопрос	7 6 4 -4 -22 -3 -3 -8 -45
word before: ворог	15 -5 -3 0 0 -1 -1 -1 -3
word before: ворожо	-59 55 -16 -2 -4 -2 -2 -24 51
word before: восемь	124 -38 -81 -3 -4 -7 -6 -5 -34
word before: воссое	-10 -45 2 -18 -14 -6 -7 27 -6
word before: восста	94 -19 -35 -3 -5 -3 -3 -33 -20
word before: восток	29 -1 -3 -1 -1 -1 -1 -9 -14
word before: восьме	70 -43 -11 -3 -1 -8 -2 -21 -1
word before: воїни	27 -14 -2 -1 -1 -3 -1 -3 -3
word before: воїнів	44 -33 -19 -2 -3 -9 -3 26 -15
word before: впервы	-5 19 -30 -3 -7 -4 -4 -8 -7
word before: время	42 4 -13 -22 -14 -8 -11 33 -75
word before: вручив	14 -7 -1 0 -2 -3 0 0 -1
word before: вручил	96 -68 -62 -9 -13 -17 -5 -2 -19
word before: все	-29 5 -5 -15 -11 -18 -9 57 7
word before: всего	44 -49 11 21 -17 -14 -12 -24 -40
word before: всех	19 -41 -49 -6 -6 -7 -8 -64 32
word before: встано	86 -73 -1 -8 -7 -3 -4 -70 -56
word before: встрет	-34 -40 -6 -10 -12 -6 -10 -23 28
word before: встреч	-11 50 23 -10 -29 -30 -14 -74 -74
word before: всу	-15 54 -66 -7 -12 -19 11 -15 -1
word before: всі	-30 30 -15 -7 -7 -9 -4 38 -18
word before: вторгн	-39 14 -2 -1 -1 -3 -2 28 -22
word before: второй	1 26 -87 -22 -12 -6 -6 -12 -4
word before: втрати	80 -35 -13 -3 -6 -9 -3 -32 -11
word before: вуглед	31 -13 -9 -1 -1 -4 -1 -6 -3
word before: вчера	61 2 -11 -9 -25 -10 -11 -74 -44
word before: вчераш	48 -44 -25 -32 -67 -7 -11 -29 -3
word before: вчора	-22 -13 -18 -18 -12 -15 -7 35 -17
word before: вывезе	56 -13 -17 -5 -10 -5 -7 -44 -10
word before: вывезл	36 -16 -21 -6 -3 -3 -3 -8 -2
word before: выехал	13 -24 72 -4 -9 -5 -6 -59 -8
word before: вызвол	-50 9 -7 -13 -18 -5 -8 42 -11
word before: вынес	49 -1 -38 -2 -1 -1 -1 -1 -5
word before: выплат	13 -3 -2 0 -2 0 -1 -2 -5
word before: выпуще	37 -12 -3 -1 -8 -1 -1 -11 0
word before: вырвал	-8 -19 51 -9 -37 -7 -5 -15 -12
word before: вышли	-21 24 -55 57 -26 -13 -9 -25 -21
word before: від	19 -13 -21 -4 -4 -6 -4 48 -17
word before: відбил	16 -1 -13 0 0 0 0 0 -1
word before: відбув	42 10 -26 -8 -3 -11 -4 -66 -4
word before: відбул	-4 -37 -11 -4 -2 -3 -3 16 -10
word before: відвід	23 -7 -2 -1 -10 -2 -1 0 -1
word before: віддал	-38 -28 60 -11 -15 16 -23 -27 -13
word before: відзна	31 -17 -2 -1 -7 -3 -1 0 -1
word before: відкри	23 -3 -1 -1 0 -1 0 -17 0
word before: відмов	62 -40 -6 -7 -3 -4 -2 -27 -11
word before: віднов	85 -14 -1 -2 -2 -4 -2 -58 -33
word before: відомо	86 -52 -23 -5 -8 -5 -6 -9 -37
word before: відпов	54 -69 67 -3 -10 -10 -14 -26 -19
word before: відпра	32 -16 9 -1 -1 -2 -1 -14 0
word before: відпус	9 23 1 -4 -2 -3 -4 -33 -4
word before: війни	-33 -32 -3 -4 -2 -4 -2 49 -8
word before: військ	-23 18 -11 -7 -12 -21 11 -36 49
word before: вік	48 -23 -3 -1 -2 -7 -1 -13 -7
word before: віком	31 -19 -2 -1 -1 -2 -2 -1 -4
word before: він	43 -9 -2 -1 -2 -2 -1 -16 -10
word before: вісім	84 -86 -1 -3 -4 -2 -2 -14 -10
word before: гаряча	57 -15 -11 -2 -2 -3 -3 -38 -9
word before: гарячу	44 -11 0 -1 -1 -1 -1 -40 -16
word before: гварді	37 -20 -2 -1 -1 -5 -1 -11 -6
word before: где	70 -38 -6 -6 -9 -4 -2 -9 -15
word before: говори	5 14 18 -9 -9 -8 -7 -17 -50
word before: говоря	61 -64 22 -4 -17 -6 -6 -4 -17
word before: год	-55 15 3 -6 -11 -5 -5 55 -19
word before: года	7 -12 27 -23 -7 -3 -5 6 -17
word before: году	2 -41 -1 -7 -8 -4 -5 51 -26
word before: головн	33 12 -2 -4 -2 -2 -2 -44 -3
word before: госпит	-42 -33 51 -4 -11 -12 -7 -20 -9
word before: готова	58 -21 -6 -8 -6 -14 -13 -34 -33
word before: готовы	77 -11 -5 -3 -3 -4 -4 -46 -41
word before: готува	4 40 -74 -12 -6 -13 -7 -46 -18
word before: готуєм	85 -48 -6 -3 -3 -5 -3 -55 -5
word before: гражда	3 -24 35 -14 -12 -15 -17 -19 -20
word before: границ	0 -29 11 -6 -5 -8 -8 7 -21
word before: громад	26 36 -7 -3 -3 -5 -3 -53 -25
word before: група	70 -61 -2 -2 -2 -2 -1 -13 -5
word before: групи	-14 -76 -6 -8 -10 -5 -4 75 -7
word before: группа	33 -7 -9 -1 -3 -2 -1 -3 -8
word before: группе	64 -17 -37 -1 -2 -1 -1 -5 -8
word before: группи	20 -3 -5 -1 -1 -2 -1 -2 -5
word before: гумани	-25 -56 -50 -12 -13 -18 -10 64 -57
word before: гур	51 -64 61 -6 -9 -18 -9 -26 -39
word before: дали	9 -50 -2 -4 -4 -4 -3 18 -18
word before: далі	62 -68 -21 -30 -17 -14 -23 -45 -51
word before: даними	-14 -66 -30 72 -7 -11 -8 -66 28
word before: данным	-62 -35 5 -12 -14 -14 -12 18 71
word before: два	-47 -107 80 -26 -34 -26 -14 -18 80
word before: двадця	42 79 -75 -4 -15 -3 -5 -52 -13
word before: двое	53 0 -53 0 0 0 0 0 -2
word before: двох	-46 69 -52 -23 -11 -7 -8 -33 -13
word before: двоє	-54 95 -77 -11 -10 -37 -14 -47 -37
word before: дві	-62 -33 -11 -9 -3 -4 -2 86 -1
word before: де	20 -10 -1 -2 -5 -2 0 -1 -8
word before: дев'ят	42 24 -59 -7 -6 -7 -13 38 -23
word before: девочк	14 -4 -8 0 0 0 0 -1 -1
word before: девять	34 9 -27 -1 -2 -1 -1 -20 0
word before: декабр	-3 -46 26 -11 -8 -9 -8 -23 -25
word before: делега	61 -54 -3 -1 -1 0 0 -1 -5
word before: день	-51 -4 -16 -5 17 -12 -12 21 -16
word before: депорт	133 -26 -3 -13 -10 -14 -8 -114 -102
word before: депута	-89 -74 121 -11 -11 -5 -12 -26 -15
word before: держав	14 0 -8 -2 -2 -3 -2 -11 -10
word before: держпр	-36 62 -20 -4 -4 -13 -4 -13 -11
word before: держсп	39 -21 -5 -1 -1 -6 -1 -3 -3
word before: десятк	-66 -30 -98 -11 -16 -10 -12 -23 85
word before: десять	44 4 -30 -4 -3 -6 -3 -2 -9
word before: детей	98 -47 -69 -14 -4 -8 -6 -27 -10
word before: для	-10 -67 27 -14 -15 -16 -8 46 9
word before: дней	-41 -22 -47 -3 -3 -1 -2 47 -2
word before: днепр	41 -11 -18 -2 -3 -1 -1 -6 -4
word before: днр	-12 -43 -48 -19 -9 -15 -7 -2 46
word before: дня	32 -21 54 -16 -40 -10 -9 -39 -26
word before: дні	-44 -35 -21 -12 -8 -18 -7 47 -22
word before: днів	-66 33 24 -5 -22 -2 -2 31 -1
word before: до	-18 15 16 -4 -13 -6 -3 -24 -12
word before: доби	-70 -21 -5 -5 -4 -4 -2 74 -3
word before: доброй	68 -20 -16 -4 -4 -30 -20 -3 -11
word before: добу	59 -30 -4 -3 -3 -4 -2 -38 -6
word before: догово	18 -26 -51 -11 -7 -4 -4 39 -9
word before: додому	-18 18 -25 3 -8 4 -5 25 -8
word before: докуме	39 -16 -9 -1 -2 -5 -1 -3 -6
word before: дома	-57 -4 13 -15 -15 -10 -12 -36 19
word before: домови	-8 47 -6 -1 -1 -5 -1 -35 -1
word before: домовл	39 14 -19 -4 -6 -8 -4 -28 -9
word before: домой	2 -4 -3 -11 -16 -8 -8 21 -19
word before: донецк	69 -46 -35 -4 -9 -9 -3 -27 -4
word before: донець	87 -68 -38 -3 -5 -9 -3 -32 -5
word before: допомо	59 -15 -2 -1 -8 -4 -1 -7 -13
word before: доправ	-21 32 -42 -5 -4 -5 -4 4 -4
word before: дорога	57 -34 -14 -2 -2 -3 -2 -12 -17
word before: достав	2 -3 2 -6 -9 -6 -5 11 -30
word before: достиг	-15 -1 0 -4 -1 0 0 32 -19
word before: досі	46 -70 -2 -13 -12 -15 -12 -53 -19
word before: дочека	30 9 -17 -9 -33 -3 -3 -5 -4
word before: дпсу	44 -5 -2 -3 -3 -18 -4 -4 -32
word before: друг	18 16 -14 -17 -39 -15 -12 6 -13
word before: другий	90 -81 -20 -20 -8 -5 -5 -42 -4
word before: другу	18 16 -14 -17 -39 -15 -12 6 -13
word before: дружин	10 -4 0 -1 0 0 0 -1 -3
word before: дівчин	-32 -63 54 -4 -7 -14 -5 -10 -16
word before: дістал	-33 -26 59 -5 -16 -24 -22 -15 -8
word before: дітей	-44 -80 -1 -11 -12 -18 -10 80 -31
word before: евакуй	68 -16 -6 -5 -3 -7 -3 -60 -28
word before: евакую	48 -95 -1 -4 -2 -1 -1 -28 -5
word before: его	26 -2 -52 -14 -17 -18 -10 18 -12
word before: единиц	9 -1 -3 0 -1 -1 0 -1 -1
word before: едут	-30 -2 39 -28 -22 -9 -13 -43 -17
word before: ее	-42 -27 -63 46 -23 -22 -17 10 44
word before: ему	24 53 -50 -4 -9 -5 -6 -34 -11
word before: емірат	-64 6 -31 60 -8 -11 -8 -39 -14
word before: ермака	29 38 -38 -3 -29 -9 -12 -22 -24
word before: есть	-11 -5 -54 45 -18 -16 -9 -37 -18
word before: етап	90 -39 -11 -3 -1 -2 -2 -76 -1
word before: еще	-30 41 -12 -2 -21 -4 -6 -37 15
word before: ж	-69 -95 95 -9 -15 -25 -35 -36 34
word before: ждали	64 -9 -35 -4 -3 -3 -2 -23 -7
word before: же	8 47 -79 -17 -30 -21 -14 -19 60
word before: женевс	39 7 -27 -18 -12 -18 -20 -74 -7
word before: женеві	38 -3 0 0 0 0 0 -39 0
word before: женщин	17 -30 29 -7 -12 -5 -8 -9 -15
word before: жителе	-22 -11 -21 -4 -4 -3 -3 -9 29
word before: жителя	6 -21 -45 -8 -7 -6 -10 -44 37
word before: життя	112 -72 -8 -12 -9 -4 -4 -36 -34
word before: жовтня	74 -15 -68 -5 -11 -6 -3 -40 -4
word before: журнал	38 -2 -12 -1 -3 -2 -2 -12 -13
word before: жінки	43 -17 -10 -1 -1 -3 -1 -8 -2
word before: жінок	76 -49 -20 -2 -2 -5 -3 -6 -15
word before: з	-1 -5 -10 -8 -8 -10 -6 7 1
word before: з-під	39 -19 -50 -1 -1 -3 -1 -3 -3
word before: за	13 -16 -3 -8 -10 -8 -6 17 -13
word before: забрал	33 -5 -9 -12 -9 -9 -9 -30 -9
word before: забрат	-3 -52 -63 -8 -9 49 -13 41 -26
word before: завдяк	27 -18 -15 -9 -12 -15 -8 -7 -21
word before: заверш	-47 -50 -46 -18 43 -14 -11 67 -14
word before: завтра	19 -2 -12 -3 -1 -2 -1 -3 -5
word before: загало	-74 -20 74 -31 -15 -23 -15 18 -33
word before: загибл	47 -3 -15 -5 -4 -7 -6 -20 -7
word before: загину	35 -20 -5 -2 -4 -7 -1 -1 -5
word before: задерж	25 -9 -7 -1 -4 -1 -1 -1 -1
word before: задоку	51 -6 -2 -1 -1 -1 -1 -37 -5
word before: займет	30 -5 -12 -1 -1 -1 -1 0 -17
word before: заключ	39 -23 -11 -4 -1 -2 -1 -2 2
word before: залиша	-82 -6 -3 -2 -3 -10 -4 -4 94
word before: залиши	-34 50 -8 -7 -6 -11 -4 26 -23
word before: заложн	12 -2 -12 -1 -1 -3 -1 -1 8
word before: запад	41 -10 -20 -2 -5 -2 -2 -8 -14
word before: запоро	65 -7 -35 -2 -3 -7 -3 -13 -5
word before: запорі	56 -24 -10 -3 -4 -10 -3 -16 -10
word before: зараз	53 -116 -4 -6 -11 -11 -11 -96 -10
word before: заручн	-55 -12 -2 -3 -2 -2 -2 -24 63
word before: застен	-43 -47 90 -5 -38 -6 -13 -9 -44
word before: засудж	-53 -15 -9 -4 -3 -2 -2 55 -1
word before: засуди	20 -3 -9 0 -1 -3 -1 0 -4
word before: зафікс	18 -8 -1 -1 -2 -1 -1 -4 -2
word before: захисн	19 -20 -68 -6 -7 4 -6 53 -8
word before: захід	29 14 -8 -8 -3 -1 -2 -32 -2
word before: защитн	74 -5 -30 -3 -2 -3 -6 -3 -12
word before: заявил	-22 15 15 -22 -29 -16 -14 -5 -27
word before: збили	49 -24 -4 -1 -1 -2 -2 -39 -6
word before: збито	12 -6 0 0 0 -1 0 -3 -1
word before: збройн	6 12 -12 -3 -3 -10 -3 -13 -6
word before: звання	52 -43 -8 -1 -2 -3 -1 -3 -5
word before: зверне	84 -10 -1 -1 -2 -4 -2 -81 -44
word before: зверну	14 31 -11 -2 -4 -4 -2 -10 -17
word before: звільн	-10 27 -12 -5 -4 -6 -3 2 -9
word before: зеленс	0 11 5 -21 -14 -9 -10 -30 -31
word before: землю	-7 36 -8 -6 -14 -6 -6 -31 -11
word before: земляк	67 -46 -55 -2 -9 -5 -8 -15 -72
word before: землі	-35 42 -27 -10 -10 -10 -5 -16 -3
word before: змогу	-1 -5 -1 -4 -1 -2 -2 5 -15
word before: зміїни	26 -14 -4 0 0 -2 -1 -4 -2
word before: зникли	10 -31 -2 -5 -6 -7 -5 -35 23
word before: знищен	49 -2 -36 -1 -4 -10 -1 0 -2
word before: знову	-5 -22 30 -7 -10 -6 -6 -7 -23
word before: зокрем	61 -94 -25 -7 -8 -9 -5 15 -10
word before: зсу	54 -20 -36 -5 -8 -16 -5 -12 -31
word before: зустрі	-72 1 7 -10 56 -14 -6 11 -5
word before: зі	-21 38 -47 -8 -8 -13 -9 -25 -14
word before: зібрал	68 -38 -24 -2 -3 -3 -4 -19 -68
word before: и	-25 12 -8 -5 1 -2 -10 -16 24
word before: идет	62 -22 -20 -3 -12 -3 -3 -37 -33
word before: из	-1 10 -33 3 9 -5 -7 30 -26
word before: из-под	64 -14 -44 -14 -4 -5 -3 -9 -3
word before: израил	10 -4 -1 -1 -1 0 0 -1 -3
word before: им	3 -37 52 -7 -13 -16 -9 -7 -23
word before: инжене	32 -2 -13 -2 -1 -1 -1 -3 -10
word before: источн	80 -29 -50 -3 -2 -2 -3 -3 -7
word before: итогам	31 -47 -57 48 -31 -8 -10 38 -31
word before: итого	32 39 -30 -73 -32 -22 -19 -81 -63
word before: их	-84 60 -88 -16 -19 -25 -15 -44 103
word before: июля	57 -20 23 -1 -8 -3 -3 -47 -3
word before: июня	16 13 -40 -8 -11 -5 -8 -2 -17
word before: й	1 -8 3 -8 -8 4 -7 -29 6
word before: йдетьс	-31 -83 -61 -11 -29 -10 -9 -48 82
word before: його	39 -41 5 -16 -9 -9 -8 -31 -17
word before: йому	20 -6 -17 -8 -13 -19 -7 -13 -16
word before: йшлося	76 -37 -20 -2 -27 -3 -3 -8 -17
word before: к	-9 28 -1 -11 -14 -11 -10 -16 -18
word before: каждая	-51 -13 51 -10 -84 -6 -4 32 -3
word before: каждой	-102 58 -2 -54 -51 -23 -14 -9 -53
word before: кажуть	37 -41 21 -1 -8 -2 -1 -1 -20
word before: как	80 -11 -52 -2 -1 -1 -1 -1 -17
word before: катува	-34 37 -10 -6 -9 -5 -7 0 -8
word before: кг	15 -11 -1 0 -1 0 0 -1 -1
word before: киев	2 43 -48 -18 -10 -10 17 -45 -33
word before: киевом	-32 1 19 -14 -28 -4 -6 -25 -4
word before: киевск	-16 -37 42 -2 -11 -2 -3 -23 31
word before: киеву	-24 6 19 -4 -6 6 -10 12 -10
word before: києві	15 51 -3 -4 -3 -5 -3 -41 -23
word before: когда	35 -6 -16 -5 -9 -3 -3 -35 -8
word before: кого	79 -47 32 -1 -2 -4 -3 -3 -70
word before: коли	64 -55 -5 -5 -5 -7 -6 -64 -4
word before: коллег	117 -11 -76 -5 -5 -5 -8 -8 -73
word before: колоні	63 -67 -20 -30 -17 -14 -22 -44 -52
word before: команд	-33 9 19 -8 -6 -4 -3 16 -9
word before: консул	10 -6 0 0 0 0 0 -2 -1
word before: контра	119 -16 -47 -14 -40 -17 -16 -124 -100
word before: контро	17 -60 69 -2 -24 -1 -3 -12 -3
word before: коорди	-48 29 -26 -13 -8 -7 -6 24 19
word before: кордон	-11 22 -9 -9 -6 -15 -7 -18 -18
word before: коридо	-25 -37 38 -21 -13 -9 -7 -33 40
word before: которо	13 -56 21 5 -77 -6 -6 36 -15
word before: которы	50 -1 -8 -1 -1 -1 -1 0 -39
word before: красно	47 -65 -29 -5 -11 -7 -6 -14 48
word before: крок	46 -20 -2 -1 -1 8 -2 -40 -2
word before: крім	-39 45 14 -6 -5 -14 -9 -54 -15
word before: купянс	17 -1 -5 0 0 -1 0 -1 -9
word before: курато	46 -27 -2 -1 -1 -1 -1 -29 -1
word before: курс	57 -1 -9 -3 -3 -1 -1 -38 -6
word before: курско	-25 -34 11 -8 -4 -5 -6 -4 38
word before: курщин	84 -70 -9 -2 -3 -2 -3 -16 -10
word before: кількі	7 12 60 -18 -15 -11 -13 -46 -46
word before: лет	87 -46 -18 -3 -2 -3 -2 -42 -14
word before: лечени	28 74 -55 -3 -11 -18 -10 -30 -40
word before: линии	-51 32 -24 -8 -20 -11 -10 -55 52
word before: листоп	-69 105 -60 -7 -4 -19 -6 -60 -7
word before: лишают	6 -45 0 -11 -10 -7 -8 -65 22
word before: лише	12 -61 47 -8 -13 -20 -9 -16 -31
word before: луганс	64 -39 -16 -1 -2 -7 -2 -17 -6
word before: людей	-19 24 -7 -3 -5 -9 -3 1 -9
word before: люди	63 -56 -5 -4 -6 -3 -5 -9 -6
word before: людини	-32 46 -14 -5 -7 -14 -5 -34 -11
word before: людину	-40 72 -52 -4 -5 -4 -2 -26 -1
word before: лютого	-50 2 -4 -10 -4 -5 -4 51 -7
word before: лікува	82 -64 -13 -4 -7 -5 -8 -21 -4
word before: лінію	-8 53 30 -5 -3 -3 -3 -41 -22
word before: лінія	57 -15 -11 -2 -2 -3 -3 -38 -9
word before: мав	45 -35 -14 -1 0 -1 -1 -2 -1
word before: майже	76 -50 -3 -9 -2 -5 -3 -34 -40
word before: мальчи	74 -21 -38 -4 -2 -6 -5 -9 -11
word before: мариуп	89 -87 -7 -1 -2 -6 -2 -1 -3
word before: марта	95 -28 -37 -7 -9 -5 -5 -85 -19
word before: маріуп	86 -58 -42 -3 -3 -9 -4 -5 -35
word before: матери	55 -30 -26 -2 -2 -3 -2 -71 -37
word before: матері	58 -29 -28 -1 -1 -5 -3 -11 -13
word before: мають	14 -4 0 0 -1 -1 -1 -1 -5
word before: мая	18 -34 -54 -15 -5 -3 -4 52 -4
word before: має	80 -58 -5 -1 -1 -2 -1 -13 -3
word before: маємо	-40 -52 19 -27 -22 -22 -13 41 23
word before: медвед	54 -11 -54 -27 -28 -29 -12 -6 -12
word before: медики	34 -14 -19 -2 -2 -3 -4 -1 -5
word before: мединс	-59 34 35 -6 -16 -6 -6 -34 30
word before: межах	-68 55 -20 -10 -12 -6 -6 3 -8
word before: менее	-3 -7 -3 0 -6 -2 -1 -6 23
word before: меняли	72 -49 -75 -10 -12 -15 -6 -15 -7
word before: месяц	25 -6 -46 -9 -10 -4 -7 25 -15
word before: месяце	-59 -40 -48 -29 -23 -7 -18 71 -20
word before: ми	19 3 -21 -6 -9 -9 -6 4 -11
word before: минист	58 -13 -12 -4 -9 -2 -2 -9 -13
word before: минобо	22 37 -45 -15 -26 -9 -7 -23 -41
word before: минуло	-26 -18 -26 -3 -4 -3 -4 39 -8
word before: мирных	-26 -2 -10 -1 -1 -2 -2 -8 24
word before: младше	73 -38 -30 -3 -3 -4 -2 -5 -12
word before: мне	14 -16 -26 -6 -10 -5 -4 -22 13
word before: мобили	22 -1 -1 0 -1 -1 0 -18 -2
word before: молоды	25 -4 -4 -1 -2 -1 -4 0 -10
word before: молодь	53 -39 -1 -1 -3 -6 -4 -2 -4
word before: молоді	28 -14 -1 -1 -1 -2 -2 -1 -8
word before: моргів	31 4 -11 -3 -3 -11 -3 -13 -16
word before: морпіх	-23 35 -10 -1 -2 -1 -3 -3 -4
word before: морякі	30 -22 -2 0 0 -3 -1 -1 -1
word before: москал	-7 -51 35 -13 -33 -16 -16 -8 15
word before: москва	71 -53 -7 -10 -18 -16 -7 -18 -12
word before: москве	43 -13 -28 -2 -7 -4 -3 -22 -1
word before: москву	30 -1 -24 -1 -1 0 -1 -1 0
word before: москві	-2 -25 22 -6 -6 -33 48 -29 -11
word before: мужчин	26 -40 -6 -6 -6 -8 -6 -3 -9
word before: мы	-29 -15 39 -15 -17 -12 -6 20 -21
word before: мінобо	-55 50 -42 -17 -22 -6 -4 -6 -12
word before: місяць	68 -14 0 -3 -1 -1 -1 -50 -8
word before: місяця	46 -10 -34 -2 -1 -2 -4 -17 -4
word before: місяці	19 13 -37 -8 -5 -9 -5 -15 -19
word before: на	9 -38 25 -5 5 -12 -4 -19 8
word before: нагада	25 -19 -9 -5 -9 -6 -5 -42 -6
word before: нагоро	68 -41 -14 -1 -3 -7 -3 -7 -1
word before: наград	57 -25 -18 -1 -3 -12 -2 -1 -5
word before: над	-19 -6 -38 -2 -2 -2 -2 -4 32
word before: надійш	-40 44 0 0 -2 -2 -1 -1 -1
word before: надісл	21 -14 0 0 -1 -1 -1 -1 -3
word before: назад	-5 -29 85 -6 -5 -3 -3 -10 -4
word before: найбіл	38 -24 -19 -2 -2 -18 -2 -21 -3
word before: наймен	17 -85 48 -7 -10 -23 -8 -34 -22
word before: наймол	22 6 -22 -3 -4 -12 -3 -10 -10
word before: найста	28 0 -20 -4 -4 -7 -3 -14 -6
word before: накану	57 -9 8 -21 -9 -5 -9 -17 -64
word before: нам	-9 -53 61 -10 -21 -11 -1 -17 -18
word before: напомн	87 -50 -56 -17 -9 -4 -4 -24 -5
word before: направ	68 -36 -20 -4 -8 -7 -5 -36 -9
word before: напрям	31 -37 24 -3 -4 -8 -3 -24 -5
word before: наразі	-41 -58 -1 -3 -5 -2 -3 -5 64
word before: нас	-24 -16 8 -15 -12 -14 -8 -6 38
word before: населе	37 -2 -8 -1 -2 -1 -1 -16 -9
word before: насчит	-29 -32 -6 -9 -7 -4 -7 26 -11
word before: натомі	-11 -54 84 -6 -12 -9 -5 -53 -30
word before: находи	58 -26 -3 -2 -3 -3 -1 -1 -25
word before: находя	-50 -43 -24 -21 -15 -12 -12 -50 77
word before: нацгва	-21 41 -18 -3 -6 -11 -3 -8 -8
word before: націон	50 -31 -2 -1 -1 -5 -1 -12 -8
word before: начала	45 -13 9 -9 -9 -5 -7 -24 -38
word before: наш	-44 10 -21 -3 -3 -3 -6 -12 59
word before: нашей	5 41 -40 -3 -3 -5 -3 5 -20
word before: наши	30 -26 3 -10 -14 -2 -4 -17 -16
word before: нашим	12 -10 -45 -3 -5 -3 -8 -25 31
word before: нашими	6 -23 16 -4 -4 -3 -9 -59 9
word before: наших	-32 -16 38 -32 -11 -12 -12 -9 6
word before: наші	52 12 -11 -3 -2 -3 -3 -8 -47
word before: нгу	-11 28 -8 -5 -5 -25 -6 -11 -32
word before: не	47 -19 -41 -4 -6 -4 -4 -30 9
word before: неволі	-6 -10 -31 -10 -7 15 -8 -2 42
word before: недели	31 -21 -3 0 -1 -1 -1 -2 -2
word before: неделю	59 -33 -6 -2 -1 -1 -1 -17 -3
word before: незако	0 -34 -3 -7 -5 -6 -4 -37 80
word before: незале	41 2 -64 -10 -33 -14 -7 -32 -7
word before: нем	6 7 -12 -1 -14 -9 -5 -4 -11
word before: немає	95 -73 -7 -3 -4 -15 -5 -15 -7
word before: ни	9 0 -4 0 -1 -1 0 0 -2
word before: ним	-73 40 -24 -8 -8 42 -6 -7 -7
word before: ними	2 14 17 -16 -12 -17 -11 -16 -28
word before: нині	5 -23 -44 -7 -7 -9 -6 -37 62
word before: них	36 -14 12 -4 -7 -9 -4 7 -38
word before: новий	16 -51 51 -11 -5 -13 -4 -24 -10
word before: новина	12 16 -7 -14 -1 -1 -1 -7 -1
word before: новини	-32 37 -2 -2 -1 -1 -1 -2 -1
word before: новый	58 17 -8 -6 -8 -4 -6 -55 -17
word before: номер	104 -67 -46 -13 -9 -29 -9 -106 -7
word before: ночь	58 -8 -27 -5 -4 -3 -3 -6 -7
word before: ноября	-26 27 -63 -2 -4 -1 -3 60 -10
word before: нього	15 -6 2 -1 -3 -1 -1 -3 -3
word before: ніч	21 -10 -5 -1 -1 -1 -1 -2 -2
word before: о	44 -15 -30 -19 -19 -12 -12 -48 12
word before: оае	-58 5 8 46 -5 -3 -2 -1 -2
word before: оаэ	-79 48 -53 82 -15 -9 -11 -21 -11
word before: об	-11 4 17 -10 -11 -5 -5 -36 29
word before: обгово	97 -66 -28 -7 -9 -33 -8 -12 -43
word before: обе	-59 58 -15 -22 -48 -13 -9 -25 -8
word before: обезвр	8 -1 -3 0 -1 0 0 0 -2
word before: област	7 19 -52 -8 -13 -8 -7 -9 30
word before: обмен	-4 6 22 -13 -18 -10 -2 0 -14
word before: обмена	-14 22 -30 -17 -16 -1 8 1 -14
word before: обмене	33 17 -15 -6 -6 -3 -2 -22 -11
word before: обмено	-77 12 -30 -11 -11 -10 -7 47 -22
word before: обмену	76 -71 -45 -12 -4 -9 -8 -11 -13
word before: обменя	-4 -10 7 9 -13 -7 -10 -9 -11
word before: обмін	-35 1 28 15 -10 -12 -6 15 -14
word before: обміна	-141 22 -15 -5 -4 -10 -5 125 -22
word before: обміно	-46 -13 -26 -18 -14 34 35 -100 -34
word before: обміну	30 26 -51 -17 -13 -64 -16 -13 -10
word before: обміня	11 7 1 -20 -23 -12 -7 -6 -18
word before: обміні	-53 -56 -15 -5 -4 -8 -5 108 -24
word before: обнару	102 -34 -78 -3 -6 -5 -3 0 -8
word before: оборон	-12 29 -8 -2 -3 -1 -3 -6 -4
word before: образо	18 -35 -44 -23 -14 -15 -15 35 -15
word before: обрати	-40 0 -2 -3 -3 -5 -3 -29 53
word before: обратн	-17 24 -14 -13 -14 -16 -13 25 -35
word before: обраще	-49 -28 -48 -12 -19 -4 -5 59 -52
word before: обстав	-59 -18 -1 -4 -4 -4 -4 -1 68
word before: обстре	83 -13 -13 -3 -2 -2 -2 -40 -26
word before: обсужд	86 -66 -27 -6 -7 -3 -4 -2 -9
word before: одержа	-37 -71 92 -5 -7 -4 -5 -15 -2
word before: один	86 -45 -24 -6 -5 -8 -5 -65 -16
word before: одна	52 -27 -70 -13 -26 -13 -8 -19 -11
word before: одного	81 -53 -54 -13 -20 -25 -14 -17 -26
word before: одност	-12 -35 37 -12 -10 41 -22 -21 -8
word before: одній	-8 41 -44 -8 -17 -7 -3 -3 -9
word before: окремо	5 -35 -11 -4 -5 -10 -4 -31 54
word before: октябр	28 -10 -16 -3 -3 -3 -2 -17 -9
word before: окупан	26 -30 -60 -4 -4 -5 -5 -12 36
word before: окупац	15 63 -44 -3 -2 -6 -3 -44 -6
word before: окупов	-55 54 -56 -8 -6 -15 -6 -42 57
word before: оленів	81 -9 -1 -3 -2 -1 -2 -72 -20
word before: омбудс	-13 -37 -16 -5 -9 -10 -7 43 -28
word before: он	28 52 -26 -3 -21 -4 -3 -29 -22
word before: они	4 -44 12 -10 -4 -22 -11 -5 -18
word before: операт	57 -25 -16 -3 -4 -2 -2 -11 -12
word before: операц	-28 -42 -61 -13 -9 -9 -7 50 -26
word before: опраць	50 -2 -1 -1 -2 -2 -1 -37 -9
word before: оружие	34 -2 -1 -1 -1 -1 -1 -22 -8
word before: освобо	6 -14 -23 22 15 -9 -11 17 -34
word before: особли	-47 -7 -1 -2 -3 -4 -3 -34 65
word before: остает	-97 -43 -39 -16 -12 -12 -13 -32 88
word before: остало	62 -57 -21 -10 -15 -12 -9 -42 -44
word before: останк	29 6 -21 -7 -8 -6 -7 -61 -12
word before: останн	-93 -52 -33 -16 -8 -15 -7 100 -28
word before: остают	-44 -26 -65 -9 -8 -8 -10 -40 73
word before: остров	74 -8 -56 -1 -1 -3 -4 -4 -5
word before: осужде	88 -14 -61 -7 -3 -4 -3 -4 -9
word before: осіб	50 -54 22 -6 -29 -8 -8 -38 -56
word before: от	-43 -13 2 -8 -12 -6 -9 47 -1
word before: ответ	-1 -18 -8 -2 -6 -11 13 26 -24
word before: отдаем	-78 99 -50 -16 -5 -29 -12 -5 -19
word before: отдала	-62 -23 -17 -8 -9 69 -24 7 -13
word before: отдали	-46 39 6 -11 -17 -16 -9 -25 -23
word before: отдано	-33 35 -15 -4 -2 -6 -4 16 -4
word before: отданы	59 -30 -25 -7 -6 16 -14 -9 -6
word before: отдать	63 -24 -6 -9 -5 -13 -13 -35 -39
word before: отже	-42 13 -16 -2 -2 -4 -3 54 -3
word before: отправ	-9 36 -6 -7 -10 -11 -14 -17 -11
word before: отпуск	32 -2 -3 -1 -2 -1 0 -1 -23
word before: отпуст	-18 20 0 -32 -24 -22 20 -38 -26
word before: отпуще	-21 14 -39 -13 -32 6 25 -49 -28
word before: отраже	70 -54 -63 -6 -8 -5 -5 -7 -13
word before: отрима	-13 13 -14 -9 14 -10 -6 5 -8
word before: отчита	-71 56 -18 -18 -16 -13 -7 -9 -16
word before: офицер	-25 39 -39 -7 -13 -9 -8 -2 -12
word before: офісу	-59 -28 -6 -1 -3 -4 -3 -22 70
word before: офіцер	-27 33 14 -5 -6 -21 -6 -8 -15
word before: оцінка	-37 -17 0 -1 -2 -3 -1 -49 51
word before: очеред	3 42 -46 -8 -7 -8 -6 -19 -30
word before: п'ятни	6 39 -16 -5 -5 -5 -2 -29 -6
word before: п'ятьо	32 -31 -15 -4 -3 -8 -17 -14 -4
word before: пакет	34 -9 -2 -2 -1 -8 -1 -25 -12
word before: пво	33 -3 -8 -1 -1 -1 -1 -6 -11
word before: первая	12 -2 -1 -1 -1 -1 -1 -2 -3
word before: первые	-57 60 -71 -20 -25 -17 -16 -28 -40
word before: первый	53 -62 -85 -21 56 -6 -8 -21 -32
word before: перебу	14 -7 -1 -3 -3 -2 -2 -17 -6
word before: переві	15 -10 0 -1 -1 -1 0 -2 -1
word before: перего	43 -63 -4 26 35 -5 -8 -24 -33
word before: переда	23 1 -19 -7 -13 -2 2 2 -7
word before: перелі	-81 84 -55 -8 -11 -34 -8 -39 -28
word before: переми	51 -37 -1 -2 0 -1 -1 -6 -5
word before: перетн	-21 44 -33 -6 -5 -17 -6 -13 -18
word before: перехв	19 -1 -10 -1 -1 -1 -1 -4 -1
word before: перешл	25 -6 30 -8 -23 -22 -8 -24 -37
word before: перша	-32 68 -10 -15 -5 -9 -4 -29 -8
word before: перший	65 -32 -23 -8 -5 -6 -3 -68 -4
word before: перші	40 4 -32 -9 -12 -8 -6 -42 -7
word before: писем	28 -5 -3 -1 -3 -2 -1 -7 -7
word before: питанн	63 -22 -1 -2 -1 -1 -1 -39 -4
word before: плен	19 -24 16 -2 -2 -2 -1 -7 -3
word before: плена	-10 -44 22 -14 20 -7 -8 24 -25
word before: пленны	22 -18 14 -19 -10 -6 -8 10 -9
word before: плену	-36 -14 -8 -4 -4 -2 -2 -5 50
word before: плюс	-68 -54 57 -15 -25 38 -24 -28 -36
word before: по	22 -22 -31 -13 71 -11 -8 -17 -21
word before: по-пре	10 19 -49 -39 -10 -30 -18 -50 -13
word before: побыва	60 -17 -13 -2 -3 -1 -2 -2 -35
word before: поверн	-29 10 -8 -6 -12 -5 -6 41 -8
word before: поверт	-51 48 15 -8 -11 -8 -5 -29 -7
word before: повном	-41 6 -1 -1 -1 -2 -1 30 -6
word before: повреж	55 -7 -23 -2 -4 -3 -2 -13 -10
word before: повідо	17 -23 -28 29 -12 -5 -5 16 7
word before: погибл	67 -16 -26 -2 -16 -5 -3 -15 -7
word before: погибш	5 7 10 -12 -12 -8 -10 -21 -19
word before: погово	29 -27 -6 -4 -6 -2 -2 -1 -15
word before: погодж	24 -19 -2 -1 -1 -1 -1 -3 -2
word before: погоди	29 -19 -1 -3 -11 -2 -2 -9 -10
word before: под	23 39 -39 -3 -2 -1 -2 -6 -6
word before: подкон	-20 -9 63 -4 -20 -3 -6 -33 -5
word before: поднят	52 -16 -32 -2 -2 -1 -1 -1 -1
word before: подраз	20 -1 -11 -1 -1 -1 -1 -3 -2
word before: подтве	5 -88 40 -6 -10 -7 -5 -13 60
word before: поза	-82 -67 -50 -22 -11 13 48 -53 -8
word before: пока	-61 -23 -87 -15 -19 -17 -12 85 -36
word before: показа	77 -64 -10 -5 -3 -4 -2 -6 -10
word before: полегл	-41 -39 -3 -1 -6 -3 -2 62 -2
word before: полови	-1 -74 5 -17 -11 -8 -6 74 -13
word before: полон	55 1 -24 -3 -4 -4 -3 -43 10
word before: полоне	-27 63 -35 23 -9 -17 -6 -16 -9
word before: полону	-3 7 -20 -9 -8 -16 -5 22 -12
word before: полоні	-35 -40 -4 -3 -5 -6 -3 -26 78
word before: полтав	74 -30 -15 -4 -12 -4 -3 -16 -7
word before: получе	-59 -51 9 -8 -17 -7 -9 72 -23
word before: получи	-29 19 19 -3 -17 -8 -9 -15 -10
word before: поля	79 -42 -7 -2 -3 -3 -2 -56 -5
word before: поліці	28 -16 0 -1 0 0 -1 -6 -3
word before: поменя	-52 8 -17 -9 -6 -17 14 -4 27
word before: помощь	51 -32 -13 -6 -4 -3 -5 0 -24
word before: понад	-17 -8 -35 -1 -2 30 -16 -20 37
word before: попере	16 20 -91 -16 -31 -33 -14 8 -16
word before: поране	61 -52 -4 -3 -3 -11 -6 -10 -7
word before: поровн	-14 9 -6 -13 -6 -19 -7 -32 -10
word before: порядк	-69 -2 64 -13 -35 14 -21 -32 -9
word before: посере	-9 50 -33 -11 -2 -13 -6 12 -22
word before: посети	29 -2 -2 -2 -9 -2 -1 -3 -8
word before: после	68 -31 -95 -11 60 -7 -8 -18 -10
word before: послед	3 2 -21 -19 -12 -4 -6 15 -34
word before: посред	-112 42 -88 42 -19 -12 -8 91 -19
word before: постра	30 -13 -3 -4 -2 -1 -1 -6 -3
word before: поступ	-34 -20 58 -8 -18 -18 -9 -35 -64
word before: посыло	32 -16 -4 -1 -8 -2 -1 -2 -1
word before: потери	0 37 -25 -14 -15 -13 -12 -30 -42
word before: потерп	31 -3 -1 0 -1 -1 -1 -20 -4
word before: потеря	12 -42 -26 -6 -6 -3 -5 -27 10
word before: потрап	70 -35 -38 -4 -5 -2 -5 -52 -41
word before: потім	86 -77 -2 -1 -3 -7 -2 -4 -5
word before: початк	4 -9 -1 -2 -2 -4 -1 8 -9
word before: поїхал	-34 -20 80 -6 -6 -8 -5 -17 -9
word before: права	42 -6 -6 -1 -1 0 -1 -30 -2
word before: праздн	-14 -12 16 -14 -5 -4 -3 -4 -6
word before: працюю	72 -37 -40 -2 -4 -6 -3 -12 -9
word before: працює	46 -11 -2 -1 -2 -3 -1 -19 -12
word before: предло	35 -3 -1 -1 -1 -2 -1 -14 -18
word before: предст	38 -26 -17 -1 -1 -3 -1 -6 -2
word before: презид	-36 39 -26 -35 -7 -4 -5 2 -1
word before: при	-27 43 -35 16 -10 -9 -10 -26 38
word before: прибул	-4 54 -19 -11 -18 -9 -6 -52 -7
word before: прибыл	16 -37 -25 -12 58 -14 -12 -48 -29
word before: привез	-37 45 -6 -11 -15 -13 -10 -26 -11
word before: пригов	9 -2 -4 0 -1 -1 0 0 0
word before: пригра	-48 -10 -33 -4 -5 -3 -4 -23 54
word before: приеха	-34 -2 31 -9 -33 -13 -11 8 -32
word before: прийня	-20 21 7 -8 -7 -6 -5 0 -8
word before: прийшл	63 6 -54 -12 -9 -16 -5 -9 -13
word before: прикор	12 14 -21 -4 -4 -16 -5 -7 -29
word before: прилет	18 23 -5 -7 -44 -6 -3 -24 -3
word before: пример	1 -29 -19 -11 -9 -3 -4 -9 23
word before: принял	1 31 -23 -9 -9 -34 24 -16 -14
word before: принят	-27 -30 17 -3 -5 -2 -5 11 -6
word before: приїха	2 1 -47 -14 -14 -11 -7 26 -10
word before: про	29 -62 81 -2 -9 -7 -5 -93 20
word before: провед	-79 2 -27 -5 -4 -6 -3 93 -12
word before: провел	40 -15 -28 -6 -36 -9 -5 5 -31
word before: провес	54 -38 -7 -5 -4 -9 -2 -40 -6
word before: провів	-52 -3 -5 -1 -2 59 -1 -2 -8
word before: пройшл	-70 72 -10 -4 -2 -2 -2 0 -3
word before: пройшо	-24 7 19 -18 -10 -30 -15 -35 -9
word before: прокур	56 -15 0 -1 -3 -1 -1 -34 -5
word before: пропав	-58 -4 -24 -7 -12 -7 -6 -24 62
word before: пропор	35 21 -19 -9 -7 -7 -6 -10 -5
word before: просто	-46 37 -87 -6 -8 -21 -5 57 -11
word before: проти	38 -29 -1 -1 -1 -1 -1 -5 -2
word before: против	-30 -23 -1 -10 -13 -1 -10 46 -24
word before: протяг	31 -5 0 -1 -1 -1 -1 -19 -4
word before: процес	-19 -36 59 -13 -12 -5 -4 -11 -6
word before: прошел	-37 -40 60 -16 -12 -7 -10 -25 -12
word before: прошли	-36 65 -67 -35 -10 -8 -5 41 -8
word before: прямую	-48 73 -50 -13 -9 -11 -7 -64 -3
word before: прізви	43 -28 -11 -1 -1 -2 -3 -5 -2
word before: психол	46 -24 -9 -2 -2 -4 -4 -21 -17
word before: пункта	33 -26 -26 -4 -4 -3 -2 -26 -3
word before: пункто	34 -1 -8 -1 -2 -1 -1 -14 -9
word before: під	-25 19 -17 -3 -2 -12 -3 51 -13
word before: підкон	-18 -3 53 -1 -7 -1 -1 -8 -1
word before: підозр	25 -2 -9 -2 -1 -1 -1 -10 -1
word before: підпис	10 -3 -2 0 -2 -1 0 0 0
word before: підтве	6 -36 5 -9 -11 -12 -7 -113 39
word before: після	23 -1 -19 -5 -3 9 -3 -7 -4
word before: работа	-25 -2 -52 -3 -3 -2 -4 -4 34
word before: раз	77 -49 -54 -13 -12 -8 -4 -61 -3
word before: разом	-34 37 -42 65 -14 -26 -13 -80 -33
word before: разу	23 -13 -19 -12 -8 -11 -6 -27 -9
word before: ракет	55 -32 -17 -1 -2 -2 -1 -4 -2
word before: ракетн	44 -26 -18 -1 -1 -1 -1 -3 -1
word before: рамках	-52 41 -29 -4 -6 -3 -2 20 -1
word before: ранее	57 -59 -31 -2 -16 -12 -3 -17 -3
word before: ранени	49 -21 -6 -4 -2 -2 -3 -7 -19
word before: ранены	5 -22 -17 -10 -6 1 32 -13 -7
word before: расска	-58 54 -35 -9 -5 -10 -11 -29 -42
word before: рахунк	-45 19 -13 -14 -2 -4 -2 1 -5
word before: реабіл	146 -82 -55 -10 -15 -13 -6 -76 -46
word before: ребят	12 41 -51 -4 -6 -6 -6 -8 -12
word before: ребята	48 -25 -17 -2 -7 -5 -2 -1 -31
word before: регион	89 -6 -56 -2 -6 -4 -3 -49 -20
word before: режим	78 -63 60 -8 -31 -5 -9 -43 3
word before: режима	-6 -22 55 -8 -26 -1 -3 -13 -3
word before: режимо	-3 0 19 0 -7 0 -1 -5 -3
word before: режиму	-1 5 10 -1 -5 -1 -1 -6 -4
word before: резуль	-39 60 -29 -10 -10 -4 -3 0 -16
word before: репатр	-23 22 -27 -4 -4 -3 -2 37 -3
word before: респуб	64 -7 -29 -5 -23 -4 -3 -38 -27
word before: рефриж	19 -5 -17 -6 -14 -5 -6 -12 -50
word before: речь	45 -24 -15 -2 -7 -2 -2 -7 -31
word before: решта	-62 77 -14 -2 -2 -7 -2 -5 -6
word before: реєстр	-46 -32 -2 -6 -6 -10 -6 -61 99
word before: роботи	23 -16 -2 -3 -5 -3 -2 30 -28
word before: роботу	37 -6 -35 -1 -1 -1 -2 0 -13
word before: ровно	-38 17 -16 -9 -10 -5 -5 43 -8
word before: родин	-7 30 -19 0 0 0 0 -5 0
word before: родина	93 -82 -5 -1 -2 -9 -1 -3 -6
word before: родини	36 -15 -2 -2 -1 -1 -1 -13 -2
word before: родину	-28 -47 -23 -19 56 -10 -11 46 9
word before: родным	-30 17 17 -4 -5 -4 -5 -38 -4
word before: родных	-33 -15 26 -5 -6 -6 -5 -40 55
word before: родств	-72 -44 -15 -12 -19 -12 -10 53 43
word before: розгля	8 -2 0 0 -2 -1 0 -1 -1
word before: розпов	64 -50 -23 -4 -14 -19 -8 -52 -26
word before: розстр	56 -49 -7 -1 -1 -1 -1 0 -2
word before: роки	30 -41 -28 -11 -4 -11 -4 47 -10
word before: року	27 18 -6 -4 -6 -5 -2 -25 -7
word before: років	76 -63 -2 -1 -1 -3 -1 -3 -2
word before: россии	37 -59 -21 -5 -8 -8 -6 -19 12
word before: россий	-39 6 22 12 -9 7 -15 20 -36
word before: россию	-56 23 8 -15 -23 -10 -12 34 -24
word before: россия	-33 -25 41 13 -12 29 -11 -13 -8
word before: ростов	87 -17 -56 -2 -4 -6 -2 -10 -9
word before: російс	-9 43 -15 43 -8 -18 -7 -13 -76
word before: росія	-21 12 16 -12 -16 -15 -18 -33 23
word before: росіян	-5 -40 7 -10 -9 -12 -9 23 23
word before: росією	-21 42 -68 -2 -4 -13 -2 42 14
word before: росії	-20 -65 62 -8 -6 -11 -5 -36 26
word before: році	63 -68 -2 -7 -5 -6 -3 9 -13
word before: рублей	19 -1 -4 0 0 0 0 -12 -1
word before: рф	-45 10 18 -11 -13 10 -15 -35 1
word before: рядови	65 -49 -14 -1 -2 -6 -2 -5 -2
word before: рядові	-17 31 -10 -1 -2 -4 -2 -2 -5
word before: рятува	10 -5 0 0 0 0 0 -3 0
word before: рівно	-35 -22 38 -8 -19 -10 -7 23 -8
word before: рідним	-77 63 8 -5 -7 -11 -8 -60 -3
word before: рідних	-24 42 21 -3 -8 -6 -3 -22 -33
word before: рідну	-6 37 -22 -6 -9 -6 -4 -30 -4
word before: рідній	-32 39 -31 -10 -7 -7 -3 -19 -3
word before: рік	-13 -19 -3 -4 -3 -3 -2 39 -29
word before: рішенн	33 -11 -1 -1 -6 -1 -1 -10 -10
word before: с	22 -38 5 -15 -12 -9 10 -1 12
word before: сама	69 15 -15 -8 -15 -6 -7 -60 -32
word before: саме	24 -49 -17 -22 43 -13 -4 -9 -5
word before: само	45 -67 -14 -3 -5 -6 -7 -7 -6
word before: самой	67 -18 -31 -7 -4 -6 -3 -11 -41
word before: самоле	35 -28 7 -3 -2 -1 -1 -3 -5
word before: самому	58 -33 -19 -3 -2 -2 -1 -1 -2
word before: сбили	22 -5 -7 -1 -2 -1 -1 -1 -5
word before: сбиты	38 -14 -8 -2 -11 -2 -1 -1 -1
word before: сбу	-15 42 -22 -9 -6 -11 -7 -33 20
word before: сверх	-51 -5 9 -8 -5 18 -28 -4 -14
word before: свобод	-40 30 1 80 -25 -16 -13 -65 -37
word before: своим	-29 50 -25 -8 -37 -10 -12 -5 -65
word before: своих	15 92 -79 -5 -10 -13 -8 -21 -10
word before: свою	-24 23 -14 -15 -22 -22 -8 -7 -57
word before: своїх	12 -57 38 -9 -8 -42 41 -53 -40
word before: свідче	67 -55 -1 -1 -4 -3 -1 -12 -2
word before: світло	12 -2 0 0 0 0 0 -9 0
word before: сдалис	12 -4 -5 0 -1 -1 0 -1 -1
word before: себе	2 50 -32 -20 -26 -14 -16 -62 -26
word before: сегодн	-64 30 28 -23 17 -15 -9 -50 -35
word before: сейчас	-30 -51 -24 -31 -16 -9 -7 -30 44
word before: семей	11 -55 32 -7 -6 -4 -3 -13 -20
word before: семеро	112 -103 -65 -7 -6 -12 -10 -27 -37
word before: семьи	-21 32 -47 -7 -7 -9 -9 -1 61
word before: семьям	-32 14 32 -6 -20 -5 -6 28 -13
word before: сентяб	-55 -1 80 -6 -7 -3 -4 -63 -45
word before: серед	56 -3 -40 -3 -4 -7 -3 -42 -20
word before: середн	32 -11 -1 -1 -1 -4 -1 -11 -4
word before: сержан	-10 -49 61 -9 -5 -11 -5 -7 -11
word before: серпня	51 7 -28 -3 -2 -4 -2 -40 -4
word before: сестри	49 -36 -5 -5 -2 -2 -1 -7 -1
word before: сил	-33 51 -15 -3 -4 -10 -3 -12 -6
word before: сили	98 -79 -5 -2 -2 -10 -2 -14 -8
word before: складу	79 -52 -6 -1 -2 -6 -2 -6 -23
word before: словам	-89 -28 22 -20 -28 -22 -15 84 -27
word before: сложил	36 -2 -1 -1 -1 -1 -1 -23 -9
word before: со	12 -37 22 -10 -21 -10 -6 -11 -7
word before: соглас	43 -16 -18 -6 -3 -2 -4 -63 -25
word before: содерж	11 -17 -30 -4 -9 -2 -3 -11 -1
word before: солдат	-50 4 9 38 -45 -25 1 -21 6
word before: сообще	55 -41 -7 -4 -1 -1 -1 -1 -4
word before: сообщи	15 17 -25 -26 -22 -18 -12 -23 -51
word before: соотно	-26 54 -70 -6 -7 -6 -5 -14 -24
word before: состав	8 37 -46 -53 -8 -2 -6 45 -21
word before: состоя	-38 19 4 -3 -9 -7 -9 -2 -15
word before: спецоп	9 -16 15 -2 -3 -4 -3 27 -42
word before: списка	46 -32 -15 -4 -3 -2 -2 -14 6
word before: списки	24 -30 -31 -12 -9 -14 -5 -29 30
word before: списку	-36 64 -85 -14 -10 -23 -14 -60 -44
word before: список	16 -25 6 -21 -16 -14 -15 -39 12
word before: сразу	60 -2 -68 -21 -20 -14 -14 -51 -13
word before: среди	-8 16 -10 -6 -7 -10 -7 -12 -4
word before: средст	13 -4 -2 0 -2 -1 -1 0 -4
word before: срок	87 -28 -10 -7 -4 -9 -7 -6 -71
word before: ст	19 -10 -1 -2 -1 -1 -1 -2 -2
word before: стамбу	16 -16 -25 -7 -17 -5 -6 20 -13
word before: старше	97 -40 -60 -8 -4 -5 -3 -18 -14
word before: сто	19 27 -80 -11 -9 -5 -5 -5 -12
word before: стольк	-9 75 -53 -19 -34 -20 -16 -11 -15
word before: сторон	-13 -17 8 2 -20 -4 -8 5 26
word before: страны	56 -54 -56 49 -6 -3 -3 -19 -9
word before: строй	13 0 0 0 0 -1 -1 -1 -9
word before: строки	35 -17 -10 -1 -3 -2 -1 0 -3
word before: ступил	22 2 -22 -6 -4 -8 -4 -27 -4
word before: суд	50 -27 -3 -1 -2 -3 -1 -11 -7
word before: сумах	-113 -60 -56 -17 -18 -17 -11 -17 116
word before: сумско	-90 -5 -33 -3 -32 -6 -15 43 46
word before: супров	-3 -38 -3 -4 -2 -5 -3 21 -5
word before: сутки	-7 46 -24 -5 -8 -7 -5 -40 -13
word before: суток	19 -4 -9 -1 -1 0 0 -2 -1
word before: схуд	19 -2 -2 -1 -2 -1 -1 -1 -10
word before: сша	-63 74 -77 -28 -18 -9 -12 -29 -12
word before: сьогод	10 6 16 -11 -10 -16 -8 -14 -12
word before: т	25 -19 -1 -1 0 -1 -1 -1 -1
word before: та	25 10 -12 -5 -5 -8 -5 -16 -13
word before: так	44 -53 -6 -13 -5 -13 -7 -40 -9
word before: также	35 13 -25 -17 -8 -7 -15 -27 -18
word before: таким	23 -54 18 -8 -46 -19 -17 -63 -17
word before: таких	-1 -24 -15 -8 -16 -31 -15 13 -38
word before: також	-4 19 16 -14 -16 -21 -10 -6 -30
word before: там	-20 27 -53 -25 -22 50 -14 -66 0
word before: танков	13 -1 -5 0 0 0 0 -2 -2
word before: танків	13 -3 -3 -1 -1 -1 -1 -2 -4
word before: теж	-40 66 -44 -8 -16 -7 -12 -29 -45
word before: тел	-43 5 1 -6 -19 -8 -9 52 -14
word before: тела	32 -18 14 -7 -22 -8 -6 -14 -12
word before: телами	42 -41 5 -18 -19 -22 -14 -72 -11
word before: телефо	58 -22 -2 -3 -3 -3 -2 -33 -10
word before: тепер	10 -4 -47 -52 -17 -11 -15 -3 42
word before: теперь	-56 -83 76 -14 -26 -17 -12 50 -20
word before: терито	-23 6 -17 -5 -6 -15 -5 -26 52
word before: теробо	-49 52 -9 -3 -2 -11 -3 -1 -6
word before: террит	15 -13 29 -4 -17 -11 -8 -22 -6
word before: тижден	-42 42 -34 -6 -3 -8 -3 37 -9
word before: тижня	-30 -2 -3 -3 -2 -2 -2 32 -4
word before: тисяч	41 -39 -1 -3 -2 -2 -4 -22 -35
word before: то	-34 -81 -28 48 -21 -14 -7 65 -13
word before: тогда	37 16 -60 -8 -15 -9 -7 -58 -5
word before: того	-56 -13 83 -6 -5 -8 -8 -20 -18
word before: тоді	117 -89 -3 -5 -5 -6 -3 -83 -2
word before: тоже	48 74 -80 -15 -7 -13 -3 -3 -12
word before: той	-54 31 -23 -11 -7 -6 -7 -15 51
word before: только	-84 28 2 -19 -37 -27 -12 -12 -64
word before: том	-25 -8 28 -6 -13 -11 -5 -8 -12
word before: тому	66 -54 -6 -4 -4 -5 -2 -29 -5
word before: торік	-16 -19 0 -1 -1 -2 -1 24 -7
word before: травня	73 -53 0 -2 -1 -1 -1 -52 -2
word before: третій	-106 -141 -22 -31 -16 -16 -15 118 -16
word before: три	22 -85 -29 -7 -11 -10 -9 43 -13
word before: тривал	11 35 -2 -1 -4 -2 -1 -37 -3
word before: триват	15 -12 -1 -1 -1 -1 -1 -2 -2
word before: триває	-64 13 -48 -7 -6 -8 -5 64 -5
word before: тримал	70 -41 -3 -3 -2 -9 -2 -3 -13
word before: тримає	-46 -15 -1 -1 -2 -1 -1 -11 38
word before: тро	96 -90 -5 -1 -1 -2 -1 -1 -5
word before: трое	34 -46 0 -5 -8 -9 -4 -9 -16
word before: трьох	71 -64 -10 -1 -2 -2 -2 -13 -1
word before: туда	-54 24 18 -15 -15 -11 -10 -37 -36
word before: туречч	41 -34 0 -7 -1 -1 -1 -26 -5
word before: тут	-64 72 -4 -2 -4 -5 -2 -10 -13
word before: тысяч	67 -15 -42 -13 -6 -6 -12 -40 -80
word before: тяжело	84 -28 -16 -2 -3 -28 -11 -2 -11
word before: тяжкоп	45 -3 -44 -2 -1 -4 -14 -1 -1
word before: тіл	54 3 -31 -3 -4 -10 -3 -26 -14
word before: тіла	1 -8 -39 -4 -6 -8 -4 50 -5
word before: тілами	-21 27 2 -13 -6 -4 -4 -29 -21
word before: тіло	-64 78 -24 -5 -5 -14 -7 -37 -1
word before: у	9 -41 0 -8 -8 5 -6 -4 15
word before: удалос	-48 19 36 -9 -9 -13 -6 27 -29
word before: удержи	-48 -14 -60 -4 -7 -3 -8 -17 55
word before: удома	-10 54 -22 -10 -8 -16 -5 -26 -8
word before: уехали	-12 35 -37 -7 -15 -9 -9 27 -14
word before: уже	-42 -22 -22 -8 33 -8 -7 35 -2
word before: узяли	14 -2 -4 0 0 -1 0 -3 -4
word before: указ	8 -2 -2 0 -2 -1 0 0 0
word before: украин	-30 -11 16 -10 15 -7 -3 -4 14
word before: україн	21 16 -37 -6 -7 -10 -5 -13 16
word before: уничто	18 -2 -7 -1 -2 -1 -1 -1 -2
word before: уперше	44 -43 0 0 0 -1 0 0 0
word before: уповно	-56 -43 -41 -11 -3 -4 -4 69 -4
word before: управл	20 -5 -9 -1 -1 -1 -1 -1 -2
word before: упродо	25 -10 -1 -1 -2 -2 -1 -3 -5
word before: услови	-4 23 31 -9 -14 -32 -13 -35 -10
word before: устано	10 -25 -35 -6 -4 -6 -5 -32 69
word before: усього	-11 26 -45 -28 -16 -16 -15 10 -35
word before: усі	59 -2 -9 -12 -2 -3 -2 -17 -9
word before: утрима	-49 -10 -1 -2 -3 -3 -2 -12 59
word before: утриму	6 -25 -10 -6 -5 -17 -8 -28 14
word before: учасни	47 -33 -3 -1 -3 -2 -1 -2 -7
word before: участв	18 28 -9 -7 -12 -8 -5 -20 -28
word before: участи	-8 -12 -32 -5 -3 -2 -7 21 -45
word before: участн	17 -11 -1 0 0 0 0 -3 0
word before: учора	-37 6 -37 -5 -15 -12 -7 48 -5
word before: учораш	-13 53 -13 -11 -5 -5 -5 -28 -2
word before: ушли	-37 66 -62 -24 -26 -7 -9 -9 -12
word before: ушло	8 41 0 -9 -17 -26 -12 -31 -51
word before: феврал	-34 1 2 -11 -6 -17 -7 4 -12
word before: формат	52 1 -29 -14 -7 -15 -8 -30 -12
word before: формул	3 2 13 -16 -17 -4 17 -46 -25
word before: фото	33 -23 -6 -12 -3 -4 -3 -1 -3
word before: хамас	58 -44 -14 -9 -7 -5 -3 -5 -25
word before: харков	36 -19 -2 -1 -1 -1 -1 -20 -6
word before: херсон	63 57 -52 -4 -5 -6 -6 -33 -68
word before: хлопці	77 -49 -7 -3 -2 -6 -2 -11 -9
word before: хлопчи	-16 29 -41 -5 -5 -13 -9 -44 -8
word before: ходе	14 -57 -4 10 -19 -4 -8 11 -9
word before: хто	-39 55 -41 -5 -9 -9 -7 -12 -11
word before: хтось	18 -13 -1 -1 -1 -1 0 -1 -1
word before: це	33 26 -52 -13 -9 -9 -6 -38 -11
word before: цей	-40 -27 26 -3 -2 -7 -3 30 -12
word before: центр	-22 -23 -20 -6 -8 -10 -6 -22 34
word before: цивіль	-43 70 -46 -11 -11 -17 -10 0 -21
word before: цифра	-14 0 -14 -1 -3 -2 -1 -17 42
word before: цифру	-47 30 -75 -27 -32 -44 -22 -25 74
word before: цих	-48 -75 -12 -3 -4 63 -13 -35 -10
word before: цього	-12 -49 -12 -13 -6 -9 -6 83 -16
word before: ці	-22 22 -14 -5 -6 -4 -2 -3 -6
word before: ч	19 -14 -1 -1 0 -1 -1 -1 -1
word before: чаес	3 27 -32 -5 -6 -22 -11 -39 -25
word before: час	-31 -25 -12 -2 -1 -2 -1 64 -6
word before: частин	-29 69 -10 -13 -5 -11 -4 -35 -8
word before: чекали	64 -38 -8 -8 -2 -3 -2 -4 -12
word before: челове	3 20 -25 -4 4 -6 -3 16 -19
word before: чем	-1 -9 -6 -1 -6 -2 -2 -6 22
word before: червня	-106 -50 -4 -2 -7 -6 -4 122 23
word before: червон	11 -35 -1 -9 -3 -7 -7 -43 41
word before: через	-4 -4 35 -12 -7 -7 -5 14 -25
word before: четвер	28 43 -32 -10 -12 -7 -5 -48 -10
word before: четыре	9 -1 -2 0 0 0 0 0 -5
word before: числа	97 -92 -41 -12 -8 -8 -5 -21 -16
word before: числе	42 -18 -3 -6 -11 -10 -5 -6 -25
word before: число	-20 -64 -23 -18 -12 -6 -7 49 -31
word before: числі	24 5 -12 -5 -6 -8 -3 -22 -19
word before: членов	40 -8 -12 -2 -2 -2 -1 -2 -12
word before: чолові	-39 -44 63 -8 -10 -14 -7 -17 -16
word before: чому	34 -19 0 -1 -1 -1 -1 -13 -2
word before: чотири	-34 21 -11 -5 0 -3 -1 33 0
word before: чотирь	49 -15 -84 -16 -9 -10 -18 -51 -17
word before: что	32 -62 31 -15 -25 -14 -9 -21 5
word before: шестер	-19 -19 36 -2 -2 -2 -4 -6 -4
word before: школу	14 -10 -3 -2 -1 -1 -1 -6 -3
word before: штаб	-56 21 -9 -22 -15 -11 -14 24 -27
word before: штабу	-16 -92 -6 -6 -3 -6 -4 61 25
word before: штабі	-40 -7 -12 -14 -3 -6 -5 59 -31
word before: ще	6 21 -31 -11 -11 41 -10 -40 2
word before: щиті	-60 64 -35 -3 -8 -4 -3 22 -12
word before: що	4 -51 8 -10 25 -12 -7 -53 42
word before: щодо	52 -69 22 -13 -6 -10 -6 -34 -50
word before: щойно	6 35 -22 -8 -4 -5 -2 -12 -3
word before: щонайм	36 -23 -1 -2 -1 -3 -2 -7 -2
word before: эвакуи	33 -7 -8 -2 -1 -1 -1 -23 -21
word before: экипаж	40 -9 -14 -3 -2 -2 -1 -2 -7
word before: эмират	-33 -8 -2 -27 -8 -4 -2 44 -8
word before: этап	-15 -9 25 -31 -13 -9 -10 -28 -14
word before: этих	-61 -33 -52 -9 -22 -29 -16 -77 84
word before: это	59 -40 -49 -7 -27 -9 -6 -6 -15
word before: этого	13 -15 -28 -3 -3 -2 -4 48 -7
word before: этом	-4 24 -21 -11 -5 -4 -4 75 -77
word before: этот	7 -42 -44 -14 -18 -10 -6 25 -14
word before: юг	78 -12 -29 -5 -4 -4 -3 -15 -33
word before: я	88 -79 -50 -14 -7 -10 -5 -26 -2
word before: як	82 -74 -46 -7 -7 -7 -5 -27 -39
word before: яких	-14 -4 3 -5 -7 -14 -9 -23 46
word before: якому	44 -36 -22 -4 -5 -4 -4 -17 -7
word before: які	29 -4 -4 -1 -1 -2 -1 -4 -13
word before: января	75 -6 -39 -3 -3 -4 -3 -43 -2
word before: є	-28 4 -78 -14 -15 -32 -16 59 -34
word before: єрмак	5 55 -44 -8 -9 -3 -2 -11 -7
word before: і	-32 -1 16 -10 -10 -5 9 29 -20
word before: іденти	84 -73 -4 -2 -4 -4 -2 -68 -10
word before: ідетьс	66 -47 -26 -9 -9 -4 -4 -26 -22
word before: із	26 13 -11 -6 -4 -8 -3 -38 -22
word before: інформ	-13 -8 -14 -3 -8 -6 -4 -24 31
word before: ініціа	11 -5 -1 -1 -2 -1 -1 10 -14
word before: їдуть	23 19 -54 -12 -10 2 -6 -54 -5
word before: їм	31 -23 -11 -5 -8 -10 -4 -12 -15
word before: їх	-43 8 59 -14 -16 -21 -15 -45 45
word before: їхніх	-76 40 -14 -17 -18 -35 28 -26 2
word before: її	-43 -80 74 -6 -31 -7 -5 -13 -10
word before: ґратам	5 -11 0 0 0 -1 -1 -24 24
word before: استعاد	-43 32 33 -24 -5 -3 -3 -2 -3
word before: اسري	11 -4 -26 -22 -8 -5 -3 20 -7
word before: اسير	-17 11 1 -17 -2 -2 -2 -5 -2
word before: اسيرا	-17 15 17 -23 -2 -2 -2 5 -5
word before: اطلاق	-25 -21 -10 33 -2 -2 -1 -17 -3
word before: افراج	28 -13 -28 1 -7 -9 -6 -3 -18
word before: الي	40 -23 -3 -42 -5 -3 -3 8 -9
word before: اليوم	-84 -5 26 5 -9 -9 -11 30 -11
word before: امارات	-26 -21 0 -17 -4 -5 -2 81 -7
word before: ان	8 15 -52 11 -8 -3 -3 -10 -4
word before: اوكران	-36 21 4 14 -4 -8 6 0 -4
word before: اي	-37 -20 24 32 -9 -8 -5 -21 -5
word before: بين	1 15 -37 18 -9 -11 -4 -5 -6
word before: بينهم	4 17 -22 -2 -3 -3 -2 0 -7
word before: تبادل	2 -8 -6 -3 -3 14 -8 -22 -5
word before: تبادلت	-14 15 16 -16 -6 -9 -8 -16 -1
word before: تبادله	-4 -1 0 -6 0 0 0 12 0
word before: تسلمت	-9 -20 25 -1 -6 0 -1 -1 -1
word before: تي	25 -30 -4 20 -6 -2 -3 -13 -9
word before: جانب	-31 -22 22 34 -3 -2 -2 -13 -4
word before: جانبين	-2 -16 22 -8 -4 -3 -4 0 -6
word before: جثامين	-50 40 -16 -5 -6 -3 -3 -4 -6
word before: جديده	-30 -1 15 18 -4 -8 -6 -4 -7
word before: دفاع	-15 -16 18 -2 -5 -1 -1 -1 -9
word before: دوله	13 -37 -5 9 -3 -2 -2 13 -3
word before: روسي	-23 6 -16 39 -3 -4 -3 -17 -6
word before: روسيا	-31 -1 -14 45 -4 -4 -4 -29 0
word before: روسيه	-29 -46 46 -3 -6 -1 -2 -1 -10
word before: سراح	-25 -9 -30 26 -2 -5 -1 -16 -4
word before: سلمت	-7 -14 -15 -6 -3 30 -16 -1 -2
word before: شمل	29 -33 15 -14 -11 -12 -9 -19 -9
word before: شملت	27 -9 -23 12 -6 -8 -5 -27 -11
word before: عاد	-58 25 47 -8 -2 -5 -2 -29 0
word before: عبر	-23 0 0 -12 0 0 0 35 -1
word before: عسكريا	-71 -1 12 -6 -8 -4 -13 -8 -10
word before: علي	37 -54 23 -23 -11 -3 -3 -11 -6
word before: عمليه	-4 -28 -13 11 -5 13 -9 -28 -7
word before: عن	-7 -16 -30 38 -8 8 -7 -15 -14
word before: عوده	0 13 5 -15 -5 -2 -3 -22 -8
word before: في	-19 -26 18 -9 -5 -7 -4 -13 44
word before: كييف	-21 -4 -22 21 -10 -7 -7 -14 -8
word before: لم	-8 -26 -26 15 -7 -12 -9 -7 -6
word before: مقابل	13 -12 19 -16 -6 -1 -1 -1 -6
word before: من	20 -26 63 11 -9 -18 -11 -38 -14
word before: موسكو	43 -18 29 -18 -12 -9 -8 -17 -7
word before: و	36 1 -11 -12 -6 -12 9 -5 -6
word before: واقع	-5 -6 17 -27 -3 -3 -4 -1 -6
word before: وساطات	-54 -1 0 -35 -1 -1 0 76 -2
word before: وساطه	8 -32 -21 3 -5 -4 -4 70 -8
word before: –	-6 -1 -13 -6 -7 14 -5 4 7
word before: •	-3 29 -21 -6 -6 -18 -6 10 -20
word before: ‼	-18 -7 3 -12 -20 -25 -9 -48 38
word before: ⃣	62 -66 -6 -6 -16 -27 -9 -78 -9
word before: ▪	42 3 -31 -6 -7 -23 -6 -1 -23
word before: ▫	17 -26 -1 -4 -5 -6 -5 45 -49
word before: ⚡	-80 -93 39 -31 79 -18 -17 -24 -28
word before: ✅	-20 42 -22 -30 -19 -16 -11 -11 -17
word before: ✔	-12 57 -56 -4 -14 -7 -5 18 -16
word before: ❗	2 -10 22 16 -25 -36 -10 -28 -15
`;
