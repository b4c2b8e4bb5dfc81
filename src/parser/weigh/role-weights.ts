/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	12 -47 46 -6 -9 -8 -6 20 -16
after bodies civilians	30 -25 -7 -2 -4 -8 -5 -9 -33
after bodies military	7 14 -70 -9 -16 -24 -11 9 -26
after bodies null	24 -14 4 -7 -7 -9 -6 0 -19
after bodies people	9 -30 -44 -21 -12 -11 -13 22 19
after civilians bodies	-54 -27 -17 -6 -9 -9 -6 62 -9
after civilians civilians	46 -69 19 -13 -9 -12 -9 3 13
after civilians military	22 -42 49 -13 -14 -20 -9 -31 1
after civilians null	20 16 -19 -10 -7 -9 -7 -30 -9
after civilians people	18 -2 -54 -7 -15 -16 -13 5 21
after cumulative both cumulative null	25 -3 -4 -8 -3 -3 -2 -20 -1
after cumulative both dropped null	22 -18 -18 -30 -15 -11 -7 5 -14
after cumulative null cumulative both	-6 0 0 -4 0 0 0 11 -1
after cumulative null cumulative ua	-14 -9 0 -1 -2 -1 -1 20 -10
after cumulative null dropped null	31 -5 -9 -4 -5 -5 -5 -8 -35
after cumulative ru cumulative null	-18 0 -13 -1 -1 -3 -3 19 -6
after cumulative ru cumulative ru	-37 -1 -5 -1 -2 -2 -5 -19 42
after cumulative ru dropped null	-2 -17 -46 -8 -11 -10 -9 -9 18
after cumulative ru held ru	-35 -1 -8 -4 -2 -1 -2 -34 74
after cumulative ua cumulative null	9 -29 -1 -2 -3 -5 -3 2 -8
after cumulative ua cumulative ru	-1 -12 5 -3 -8 -4 -5 9 -17
after cumulative ua cumulative ua	-12 2 22 -4 -5 -5 -5 -5 14
after cumulative ua dropped null	-19 36 -30 -11 -12 -15 -11 2 -48
after cumulative ua dropped ua	-26 42 -15 -16 -34 -25 -15 1 -69
after cumulative ua figure ua	61 -48 -9 -12 -15 -11 -8 -81 -25
after cumulative ua held ua	-21 -4 -1 -2 -3 -4 -2 -23 27
after cumulative ua part ua	25 -64 -5 -5 -9 -10 -5 -2 -31
after cumulative ua recap ua	6 -32 -3 -3 -6 -2 -2 7 -19
after dropped both dropped both	-17 -34 56 -16 -19 -17 -10 -37 -34
after dropped both dropped null	50 -11 -14 -1 -1 -1 -1 -13 -13
after dropped both dropped ua	40 -30 -3 -1 -1 -2 -1 -4 -6
after dropped both figure ru	25 -44 -1 -13 -10 -8 -11 -22 -10
after dropped null cumulative both	-18 0 0 -26 -1 0 -1 45 -2
after dropped null cumulative null	26 -10 -5 -3 -3 -4 -3 -24 -6
after dropped null cumulative ru	16 -4 -16 -4 -3 -3 -4 -8 -18
after dropped null cumulative ua	9 -46 -4 -5 -3 -3 -2 16 -8
after dropped null dropped both	-17 -38 22 -22 -6 -7 -6 28 -23
after dropped null dropped null	6 8 -2 0 -3 -3 -2 -5 0
after dropped null dropped ru	2 -14 -52 -5 18 -6 -6 9 12
after dropped null dropped ua	2 -6 -13 -4 -6 -7 -4 21 -18
after dropped null figure ru	21 -29 -1 -20 -33 -10 -11 0 -19
after dropped null figure ua	-23 6 8 2 2 -8 -6 -11 -16
after dropped null held ru	35 -13 -42 -5 -9 -5 -6 -2 -21
after dropped null held ua	37 -35 0 -11 -5 -18 -4 -26 -25
after dropped null part ru	22 25 -16 -16 -5 -6 -16 -25 -25
after dropped null part ua	31 -5 -34 -5 -7 -19 -5 -17 -9
after dropped null planned null	-21 -9 -12 -1 -3 -3 -2 -16 28
after dropped null planned ru	-10 -26 35 -3 -3 -1 -2 -6 -2
after dropped null planned ua	63 -36 -1 -4 -2 -3 -2 -45 -5
after dropped null recap null	26 -6 -7 -1 -1 -1 -1 -7 -3
after dropped null recap ru	-37 47 -26 -20 -9 -8 -8 -47 41
after dropped null recap ua	-1 -25 -3 -3 -3 -11 -2 22 -8
after dropped ru dropped both	27 -12 -9 -1 -1 -10 -1 -1 -3
after dropped ru dropped null	-4 19 11 -2 -3 -2 -1 -6 -7
after dropped ru dropped ru	6 35 -45 -4 -6 -18 35 -5 -13
after dropped ru dropped ua	21 5 -16 -2 -9 -6 -4 -9 -21
after dropped ru figure ru	24 -18 -5 -1 -3 -2 -3 -2 -6
after dropped ru figure ua	-31 37 -10 -2 -4 -9 -2 -7 -3
after dropped ru part ru	-22 15 -46 -11 -8 -5 -9 33 -26
after dropped ua cumulative ua	-46 -21 -1 -4 -1 -3 -1 56 -7
after dropped ua dropped both	-29 -37 20 -17 -4 -7 -4 27 -5
after dropped ua dropped null	5 3 0 -2 -2 -3 -2 -14 4
after dropped ua dropped ru	-25 -6 31 -3 -2 -2 -4 37 -38
after dropped ua dropped ua	-14 26 -44 -4 -7 -16 -5 -5 21
after dropped ua figure ru	-51 -86 5 -7 -14 -7 -5 -12 25
after dropped ua figure ua	58 -47 -31 -15 -15 -17 -8 -10 -10
after dropped ua held ua	13 16 -13 -18 -12 -7 -9 -31 -24
after dropped ua part ua	-62 -2 -23 -5 -8 70 -5 -12 -13
after figure both cumulative both	-1 -1 -1 -6 -1 -1 0 13 -1
after figure both figure ru	-4 -29 42 -9 -22 -1 -2 -3 -1
after figure both figure ua	0 26 -14 -14 -5 -2 -2 -5 -1
after figure both part both	-32 -28 26 -6 -6 -3 -2 -9 -1
after figure ru cumulative both	-14 -2 0 -26 -1 -1 -1 40 -2
after figure ru cumulative ru	14 -3 -7 -2 -3 -1 -1 -7 -2
after figure ru cumulative ua	-28 6 -2 -4 -1 -2 -1 19 -6
after figure ru dropped both	-25 19 -18 15 -11 -7 -5 -21 -17
after figure ru dropped null	23 -18 18 6 -9 -9 -7 -17 -17
after figure ru dropped ru	-10 -19 26 -22 -37 -17 -14 -9 10
after figure ru dropped ua	34 12 -53 -12 -10 -14 -8 -9 -25
after figure ru figure both	-28 -28 8 34 -5 -7 -4 -21 -7
after figure ru figure ru	-27 -20 43 -5 -16 -4 -5 -6 -14
after figure ru figure ua	-24 13 6 -3 5 -1 -2 -5 -3
after figure ru held ru	-36 18 8 -6 -20 -7 -11 -14 34
after figure ru outside ua	-28 -21 -1 -2 -1 32 -32 -4 -1
after figure ru part ru	26 -101 99 -14 -8 -11 -9 -15 -16
after figure ru part ua	32 -83 56 9 -21 -5 -18 -23 -24
after figure ru planned ua	-7 -52 0 -7 -1 -3 -2 16 -1
after figure ru recap ru	-32 38 -22 -9 -9 -19 -9 -40 -11
after figure ru recap ua	51 -77 -6 -4 -3 -5 -3 13 -6
after figure ua cumulative both	-23 0 -5 -11 -1 -1 -1 40 -3
after figure ua cumulative ua	-2 13 -15 -10 -3 -4 -3 0 -10
after figure ua dropped both	-4 -22 -16 -15 -4 22 -10 -42 -15
after figure ua dropped null	-5 14 -23 -5 1 -4 -4 -6 -9
after figure ua dropped ua	31 -2 -31 -8 -10 -15 -7 -30 -20
after figure ua figure ru	-9 3 18 -3 -4 -2 -2 -9 -2
after figure ua figure ua	-17 22 -22 -6 21 5 -2 -4 -3
after figure ua held ru	-21 -3 -18 -3 -2 -2 -2 -1 21
after figure ua outside ua	-18 -27 -23 -2 -2 37 -22 -11 -3
after figure ua part ru	40 -12 -33 -11 -18 -12 -11 -17 12
after figure ua part ua	24 4 -59 5 -8 -20 -5 7 -8
after figure ua planned ua	13 -11 -6 -3 -4 -5 -2 -4 -4
after figure ua recap ru	56 -14 -42 -11 -13 -5 -5 -31 -6
after figure ua recap ua	19 -8 -38 -10 -10 -13 -7 -26 16
after held ru cumulative ru	10 -1 -20 -2 -3 -2 -4 -1 -7
after held ru dropped null	30 8 -49 -6 -10 -7 -6 3 -34
after held ru held ru	-20 32 -10 -1 -3 -1 -1 -2 -6
after held ru held ua	-31 7 0 -8 -2 -2 -1 -7 39
after held ua cumulative ua	52 -19 -8 -5 -5 -8 -5 -48 -32
after held ua dropped null	-13 1 -26 -9 -13 -13 -10 13 -17
after held ua dropped ua	20 -69 -3 -13 -18 -13 -12 -91 12
after held ua held ru	-35 0 0 0 0 0 -1 -22 47
after held ua held ua	-80 13 -27 -8 -5 -5 -5 -18 42
after military bodies	-41 83 -19 -11 -8 -11 -6 -24 -24
after military civilians	-71 51 -2 -7 -3 -7 1 0 -7
after military military	9 -25 -6 -6 -8 35 3 -15 -2
after military null	32 -14 -20 -6 -5 11 -4 1 -17
after military people	31 -29 -18 -5 -15 1 -9 13 5
after null bodies	4 -9 -35 -10 -13 -16 -10 33 -16
after null civilians	7 -8 -30 -20 -16 -17 -13 20 9
after null military	23 5 -15 -8 6 -7 -6 -9 12
after null null	17 1 4 -2 -3 -4 -3 -13 -1
after null people	12 -10 -18 -15 -9 -10 -6 36 -13
after outside ua cumulative ua	-18 -1 0 -1 0 0 -1 22 -1
after outside ua outside ru	-6 -2 -16 -1 -1 -32 19 -6 -2
after part both figure ua	-15 22 -4 0 -2 0 -1 -1 0
after part ru dropped null	79 -12 -46 -5 -6 -4 -3 -4 -10
after part ru dropped ru	32 -25 14 -2 -6 -3 -2 -12 -18
after part ru figure ru	-17 38 -28 -17 -18 -12 -13 -53 -5
after part ru figure ua	-33 87 -52 -8 -6 -14 -6 -7 -5
after part ru held ru	-30 -19 -9 -6 -3 -4 -12 -7 32
after part ru part ru	-46 51 -18 -9 -10 -12 -12 -6 -29
after part ua cumulative ua	26 -12 -2 -3 -2 -3 -2 -22 -10
after part ua dropped null	13 -1 -17 -3 -3 -4 -2 0 0
after part ua dropped ua	42 -11 -38 -8 -9 -14 -5 16 -37
after part ua figure ru	-14 -55 38 -11 -9 -7 -4 -8 -7
after part ua figure ua	-44 22 25 -11 -7 -13 -5 -6 -7
after part ua part ru	22 -28 -38 -13 -7 -18 18 -6 -15
after part ua part ua	-15 6 21 -7 -4 -13 -3 -6 -5
after part ua recap ua	44 -15 -1 -3 -1 -2 -1 -28 -3
after people bodies	12 28 -46 -12 -13 -11 -9 -21 -13
after people civilians	-7 26 14 -8 -10 -10 -2 -40 -9
after people military	-22 28 -19 -10 -3 2 -13 0 2
after people null	29 -12 -28 -3 9 -8 -5 -4 -9
after people people	6 -20 14 -3 -8 -6 -2 2 -6
after planned ru dropped null	16 14 -23 -6 -9 -4 -4 -27 -15
after planned ru dropped ua	57 -18 -8 -2 -2 -13 -1 -25 -6
after planned ru figure ua	-71 100 -30 -7 -7 -5 -2 -16 -4
after planned ru planned ru	-11 -39 55 -17 -9 -7 -5 -55 -31
after planned ru planned ua	-11 64 -50 -5 -2 -3 -2 -12 -6
after planned ua dropped null	-22 -14 -10 -8 -4 -4 -4 28 -14
after planned ua figure ru	54 -60 -37 -7 -38 -2 -4 -8 -1
after planned ua planned ru	12 -4 1 -1 -1 -1 -1 -1 -5
after recap null dropped null	65 -43 -16 -5 -4 -3 -2 -40 -6
after recap null recap null	-44 -18 42 -2 -2 -4 -2 37 -5
after recap ru dropped null	-43 -27 29 -5 -5 -3 -3 -2 29
after recap ru recap ru	23 -29 -2 -3 -3 -3 -4 -29 -44
after recap ru recap ua	42 -40 -3 -2 -4 -4 -1 4 -3
after recap ua cumulative ua	-75 -2 -1 -3 0 -1 -1 77 0
after recap ua dropped null	-9 9 -9 -1 -3 -2 -2 -30 44
after recap ua recap ru	44 -3 -32 -1 -1 -3 -2 -6 -1
after recap ua recap ua	23 -11 -6 -6 -7 -6 -4 -24 -13
after role both	-63 72 -32 -13 38 -8 -8 -13 -10
after role both null people	-32 21 -17 -14 -3 -2 -1 19 -5
after role both of as many	-6 -52 -33 58 -13 -5 -4 -42 -1
after role both people civilians	-7 16 -15 -1 -1 0 0 -1 0
after role both people military	-56 44 -11 -15 -21 -6 -5 -8 -13
after role both people null	-29 -119 19 -56 75 -26 -21 -30 -29
after role both people people	-64 88 -64 -8 -15 -6 -7 -11 -7
after role each	18 -37 22 -20 26 -4 -14 2 -32
after role each military civilians	-73 1 7 -9 40 -11 -11 -25 -14
after role each military military	46 -42 -29 -3 -14 17 -9 -4 -25
after role held	-20 -47 -47 -11 -11 -12 -10 13 76
after role held civilians civilians	-34 -20 -39 -8 -11 -11 -12 31 16
after role held civilians military	-63 -15 -3 -9 -9 -11 -6 7 41
after role held civilians null	48 -23 -8 -8 -13 -9 -8 -48 -17
after role held civilians people	-112 27 -96 -22 -13 -9 -12 71 65
after role held military civilians	5 -51 -5 -7 -10 -14 -11 -89 33
after role held military military	-96 -17 -3 -3 -3 -7 -3 -60 114
after role held military null	-17 -71 -27 -19 -25 -32 -22 38 -17
after role held military people	46 -34 -22 -21 -9 -18 -10 -120 51
after role held null null	1 -16 -33 -7 -11 -18 -9 -50 18
after role held null people	37 -41 -5 -6 -13 -7 -9 -65 -5
after role held of as many	-77 -31 -22 -7 -9 -18 -12 -54 82
after role held people civilians	64 -70 -2 -5 -4 -3 -6 -34 -57
after role held people military	56 -56 -5 -6 -19 -7 -7 -62 34
after role held people null	2 -13 -2 -2 -5 -2 -5 -38 11
after role held people people	-51 -42 -3 -10 -9 -10 -7 45 43
after role none	49 -12 -9 -5 -4 0 -4 -9 -4
after role none bodies bodies	59 12 -40 -5 -11 -8 -5 -47 -23
after role none bodies civilians	45 -4 -27 -1 -2 -2 -3 -5 -39
after role none bodies military	51 -21 -4 -2 -3 -3 -1 -2 -18
after role none bodies null	69 -13 -23 -2 -2 -2 -1 -20 -8
after role none bodies people	65 -46 -13 -24 -13 -9 -15 -35 -54
after role none civilians bodies	-19 -95 -12 -5 -5 -6 -5 74 -9
after role none civilians civilians	27 -81 -14 -10 -7 -14 -8 15 -1
after role none civilians military	98 -83 3 -15 -20 -38 -15 -47 -46
after role none civilians null	4 -7 -28 -4 -4 -3 -3 5 10
after role none civilians people	3 -71 -31 -30 -20 -12 -11 39 28
after role none military bodies	6 33 -50 -8 -7 -9 -7 -47 -32
after role none military civilians	58 51 -85 -11 -12 -13 -10 -82 -30
after role none military military	39 -40 -14 -4 -6 45 -5 -17 -13
after role none military null	65 -21 -11 -2 -2 -3 -2 -11 -15
after role none military people	8 -38 70 -23 -8 -11 -7 -21 -15
after role none null bodies	8 16 -5 -9 -12 -15 -8 -16 -16
after role none null civilians	7 -8 -35 -16 -13 -16 -13 13 3
after role none null military	35 -14 -3 -8 9 -9 -6 -36 15
after role none null null	23 2 -4 -1 -3 -3 -2 -13 -1
after role none null people	23 -6 -15 -12 -9 -11 -7 4 -15
after role none of as many	160 -41 -45 -3 -2 -2 -1 -73 -6
after role none people bodies	128 -132 -30 -14 -9 -9 -10 -67 -10
after role none people civilians	-8 31 -34 -9 -7 -7 -8 -16 20
after role none people military	35 -32 -32 -13 -13 -9 -14 10 11
after role none people null	0 18 -6 1 -4 -3 -2 -25 3
after role none people people	28 2 -6 -10 -5 -6 -6 -6 -8
after role outside ru	-61 -26 -6 -21 -3 70 -52 45 -10
after role outside ua	-30 -82 -36 -17 -14 -36 97 -14 -36
after role outside ua military military	-38 -24 -44 -6 -5 -58 72 -9 -12
after role outside ua military null	-14 -59 -36 -12 -14 58 -26 -40 -77
after role outside ua military people	-5 -39 -14 -5 -6 -13 16 38 -5
after role outside ua people people	3 -76 -46 -32 -10 -51 65 -29 -10
after role ru	-22 35 -4 6 -9 -5 -2 -11 -9
after role ru bodies bodies	-32 63 -34 -9 -7 -8 -7 -3 -11
after role ru bodies null	-32 26 -105 -28 -18 -24 -18 40 -49
after role ru bodies people	-25 -25 -28 -10 -7 -12 -9 16 51
after role ru civilians civilians	88 19 -111 -16 -10 -11 -14 -16 -4
after role ru civilians military	-49 -49 84 -14 -15 -16 -10 -16 -14
after role ru civilians null	77 -123 3 -24 -11 -12 -10 -38 -37
after role ru civilians people	48 -78 -22 32 -17 -16 -19 -48 -53
after role ru military bodies	-82 65 25 -21 -8 -8 -9 -38 -3
after role ru military civilians	-92 -56 87 -15 -19 -26 28 -30 -2
after role ru military military	-15 111 -91 -4 -5 4 -2 -11 -7
after role ru military null	28 -37 23 -33 -14 -14 -12 -61 -23
after role ru military people	-8 9 -58 12 -26 -1 -17 -16 -9
after role ru null bodies	20 5 -44 -7 -9 -11 -6 -19 -6
after role ru null civilians	23 -90 83 -19 -8 -7 -10 -31 -13
after role ru null military	-68 32 -6 -8 -7 -4 -13 6 -8
after role ru null null	-72 70 -36 -37 -28 -23 -29 -52 -39
after role ru null people	-88 -18 -17 -9 -43 -3 -4 99 -8
after role ru of as many	-74 71 -2 -10 -5 -10 -5 -7 -9
after role ru people bodies	-40 72 -29 -6 -4 -6 -3 -38 -1
after role ru people civilians	-135 -111 125 -14 -19 -14 23 -10 -27
after role ru people military	-13 -39 39 -15 24 -4 -13 9 -40
after role ru people null	23 -9 -48 11 -16 -11 -12 1 -15
after role ru people people	-7 81 -101 20 -9 4 -21 2 -22
after role total	-56 -41 -55 -18 -15 -18 -12 106 17
after role total bodies bodies	-11 -43 -38 -10 -26 -14 -19 63 -70
after role total bodies null	-33 38 17 -14 -15 -30 -17 -3 -70
after role total bodies people	-60 -4 -46 -8 -8 -4 -7 28 43
after role total civilians bodies	-24 -1 0 0 0 0 0 26 -1
after role total civilians civilians	-45 23 -34 -13 -7 -22 -8 -52 69
after role total civilians null	9 -50 -28 -21 -14 -22 -14 -39 47
after role total civilians people	62 -16 -4 -10 -2 -5 -3 -63 26
after role total military civilians	-137 -47 -48 -14 -13 -17 -26 92 -8
after role total military military	-52 -5 -5 -5 -6 -11 -4 18 40
after role total military null	-23 69 -47 -9 -11 -15 -11 1 -74
after role total military people	-70 -13 -1 -9 -1 -2 -1 73 -17
after role total null military	-43 -23 -46 -6 -9 -5 -5 56 -10
after role total null null	10 -64 -75 -25 -30 -38 -31 25 -2
after role total null people	-51 -65 -1 -21 -2 -2 -2 75 -5
after role total of as many	-133 -108 -22 -9 -7 -12 -7 161 -44
after role total people bodies	-106 15 -5 -8 -6 -5 -5 43 -17
after role total people civilians	86 -116 -37 -17 -18 -18 -18 -67 52
after role total people military	-66 72 29 -17 -52 -32 -17 -21 -7
after role total people null	12 -24 -34 -29 -17 -29 -12 34 -45
after role total people people	-3 -61 -22 -10 -11 -17 -9 35 -4
after role ua	3 -17 41 -9 -9 3 -6 1 -12
after role ua bodies bodies	8 -92 89 -5 -8 -8 -5 4 -7
after role ua bodies civilians	-28 -25 5 -1 -3 -9 -3 -6 49
after role ua bodies military	5 0 -24 -12 -22 -34 -14 -35 -15
after role ua bodies null	76 -82 22 -6 -6 -7 -4 -23 -9
after role ua bodies people	-41 27 -8 -12 -3 -6 -3 32 25
after role ua civilians bodies	-44 48 -16 -5 -11 -9 -5 -41 -4
after role ua civilians civilians	22 -93 99 -14 -12 -14 -9 -19 -39
after role ua civilians military	21 -3 -10 -13 -14 -20 -8 -32 -24
after role ua civilians null	-10 49 -29 -9 -8 -15 -8 -3 -38
after role ua civilians people	0 29 -34 -22 -14 -20 -15 -18 -31
after role ua military bodies	-42 76 -36 -11 -10 -16 -5 -32 -8
after role ua military civilians	-75 115 -52 -4 -6 1 -5 0 -12
after role ua military military	3 -60 45 -10 -13 28 -6 -13 -9
after role ua military null	34 -21 -70 -6 -7 23 -6 16 9
after role ua military people	26 -48 -42 -23 -14 14 -8 49 -10
after role ua null bodies	5 5 4 -4 -5 -16 -8 5 -6
after role ua null civilians	-15 82 -57 -24 -24 -21 -17 -71 49
after role ua null military	-17 41 -113 -8 -15 -13 -7 55 -13
after role ua null null	-8 -96 119 -24 -23 -38 -16 -54 -45
after role ua null people	-24 46 -34 -15 -3 -5 -3 -21 -2
after role ua of as many	-183 20 159 -13 -11 -10 -5 -13 -7
after role ua people bodies	-74 91 -71 -6 -29 -22 -9 -8 -7
after role ua people civilians	-61 111 -132 -6 -8 -11 -10 -11 -16
after role ua people military	-15 29 -31 -8 -8 15 -12 5 -22
after role ua people null	81 -14 -88 -5 -6 -7 -4 -28 -33
after role ua people people	32 -162 116 -3 -7 1 -5 -22 -5
always	13 8 3 -5 -5 -4 -5 -1 -3
bracketed	14 31 -15 -3 -2 -2 -2 -8 -19
counts bodies	-12 34 3 -8 1 -9 -6 11 -16
counts civilians	-23 42 -6 -10 -9 -10 -6 0 5
counts military	-7 15 14 -10 -1 1 -5 -13 0
counts null	46 -17 -4 -6 -4 -4 -4 -4 -3
counts people	15 -6 -3 8 -9 -8 -6 9 -6
day ahead	38 -27 -14 -3 -5 -3 -2 11 -12
day ahead left	35 -30 -15 -3 -5 -3 -3 17 -14
day ahead right	42 -6 -3 -1 -1 -2 -1 -27 -2
day before	63 -39 -54 -7 -17 -5 -5 11 1
day before left	81 -26 -48 -8 -24 -6 -6 -32 3
day before right	-6 -46 -32 -7 -5 -4 -4 64 -6
day long before	37 -41 -8 -7 -7 -6 -5 28 -20
day long before left	43 -53 1 -7 -5 -6 -5 2 -20
day long before right	-20 4 -9 -8 -10 -5 -4 46 -23
day same	-32 16 13 -13 -17 -7 -6 34 -14
day same left	-10 17 25 -12 -16 -6 -5 -8 -14
day same right	-44 -7 -54 -27 -28 -13 -14 98 -17
day the day before	34 19 -20 3 -31 -12 -10 -55 -16
day the day before left	66 -9 -35 8 -33 -12 -9 -69 -15
day the day before right	-47 22 29 -5 -24 -9 -14 -16 -19
fate cumulative	-4 -11 -20 -10 -4 -3 -3 42 -8
fate cumulative both	-16 -4 -2 -46 -2 -1 -1 66 -3
fate cumulative null	-18 8 -7 -7 -5 -7 -5 17 -8
fate cumulative ru	-6 -5 -33 -9 -7 -3 -4 35 -22
fate cumulative ua	-3 -16 -19 -5 -4 -4 -3 25 -8
fate dropped	12 0 -3 -4 -1 -5 -4 -2 2
fate dropped both	4 -7 12 -24 -14 0 -9 -18 -11
fate dropped null	9 1 2 -4 -1 -3 -4 -3 1
fate dropped ru	20 -31 -15 -10 2 -10 -2 -21 6
fate dropped ua	23 9 -37 -7 -1 -10 -6 6 -12
fate figure	-5 19 3 -1 5 -5 -3 -9 -5
fate figure both	-8 -43 -52 54 14 -5 -4 -27 -3
fate figure ru	-3 -31 46 -5 6 -4 -4 -5 -6
fate figure ua	-10 44 -16 -3 4 -5 -3 -11 -4
fate held	-8 -19 -22 -5 -6 -4 -4 -24 43
fate held both	37 0 0 -29 0 0 0 -1 -6
fate held ru	-8 -13 -17 1 -8 -5 -6 -7 21
fate held ua	-4 -14 -19 -6 -5 -5 -4 -33 39
fate outside	-41 -43 -33 -6 -5 31 36 -2 -6
fate outside ru	-18 -4 -31 -7 -8 -25 41 -19 -11
fate outside ua	-28 -39 -22 -4 -3 42 -11 -12 -4
fate part	14 -21 -7 -2 -8 8 -4 -5 -9
fate part both	25 -50 10 -2 -11 -7 -5 -35 -3
fate part ru	11 -38 13 4 -9 -11 -3 2 -15
fate part ua	9 -5 -25 -4 -8 13 -5 0 -9
fate planned	19 -20 -21 -5 -6 -4 -3 15 -2
fate planned both	0 -1 0 -13 -3 -1 -1 12 -4
fate planned null	-6 -33 -10 -4 -4 -5 -4 2 19
fate planned ru	17 -1 -21 -4 -4 -3 -3 -2 0
fate planned ua	25 -41 -16 -6 -8 -5 -4 14 -8
fate recap	17 -16 -17 -6 -6 -6 -4 -3 11
fate recap null	-58 -5 58 -11 -7 -6 -4 19 -14
fate recap ru	41 34 -62 -6 -6 -5 -4 -31 10
fate recap ua	27 -54 -10 -5 -6 -6 -3 6 13
found N for N	41 -13 29 -21 -13 -15 -10 -21 -17
found N from each side	-7 88 -13 -42 -34 -9 -8 -24 -10
found N-for-N	-60 28 -8 -19 -11 -9 -10 26 -9
found number and noun	12 3 -1 -1 -1 -2 -5 -3 -2
found number without a noun	11 -11 12 -6 -9 -8 -7 12 -2
found that many	-79 -33 -36 -17 38 -12 -6 55 -19
found the same number	22 36 -46 8 -8 -13 -6 13 -13
language ar	51 -18 -6 0 -7 -6 -6 -24 -15
language en	19 -10 -5 3 -1 -5 -5 1 -5
language ru	0 3 17 -7 -4 -6 -6 -1 -2
language uk	18 17 -8 -6 -6 -4 -5 -1 -3
last a look back at a period	-68 -13 -11 -3 -4 -6 -4 70 -12
last beyond the exchange formula	-43 -43 -33 -6 -5 31 36 2 -7
last both sides together	0 -11 0 -26 -11 0 -9 2 -4
last counts no person	18 9 -7 -3 -2 -3 -2 -9 1
last exchanges counted beside a total	-52 -27 -4 -12 -5 -5 -3 75 -3
last formula of an agreement	26 -37 -26 -6 -7 -5 -4 35 -9
last has not happened	25 -16 -19 -2 -2 -2 -2 -2 11
last no transfer in its sentence	-2 1 -3 -6 -4 -6 -6 5 6
last no transfer is spoken of	34 7 -28 -9 -8 -8 -5 -12 -17
last one number for a side	-6 13 6 -2 6 -1 -3 -10 -5
last part of a whole	13 -21 -6 8 -5 -9 -4 1 -10
last recalls an earlier transfer	20 -44 11 -5 -4 -4 -2 -8 -6
last running total	29 -1 -17 -9 -6 -6 -4 -27 -6
last side of a running total	-64 -15 24 -16 -9 -4 -4 32 16
last side of return	12 -16 -23 -6 -4 -4 -3 20 10
last taken prisoner, not returned	52 -24 -9 -2 -1 -1 -1 -4 -5
last to a third country	59 -47 -12 -38 -9 -8 -3 -13 -7
last too many for one day	30 -19 1 -21 -9 -10 -6 -5 -18
last who holds them	-43 48 -44 9 -12 -7 -7 7 24
left (	20 -4 -13 -3 -2 -3 -2 -13 -5
left )	19 32 -1 -1 -2 -1 -1 -27 -14
left ,	21 -6 -7 -6 -5 -4 -3 2 -1
left :	5 -3 -5 2 -9 -8 -3 10 -21
left ;	42 8 -26 -12 -5 1 -3 -16 -5
left none media	13 8 -7 -2 -1 -9 -8 -13 2
left none mediator	8 -34 -3 14 9 -7 -8 -4 -18
left none own agent	14 25 -3 -20 -28 -12 -10 -24 -44
left none own null	16 12 -4 -3 -4 -3 -6 -6 0
left none own opposite	-8 -12 7 -14 -16 -17 -17 -22 1
left none own perspective	-9 22 -16 -18 -12 -10 -9 17 8
left none own ru	5 -49 37 -8 -10 -10 -9 -3 19
left none own ua	15 16 -23 -12 2 -7 -5 0 7
left none ru	12 -13 20 -5 -3 -6 -6 -19 10
left none ua	14 21 -17 -8 -8 0 -6 7 -1
left verb.bring media	6 21 -1 -5 -14 -9 -8 -15 -10
left verb.bring mediator	-32 9 -11 46 -7 -10 -5 -16 -3
left verb.bring own agent	4 15 -10 -11 -8 -9 -7 -1 -8
left verb.bring own null	1 0 2 1 -6 -5 -6 6 -11
left verb.bring own perspective	2 12 9 -11 -14 -11 -8 -8 -14
left verb.bring own ru	-15 -47 52 -5 -12 -12 11 28 -16
left verb.bring own ua	1 32 -40 -17 -6 7 -9 -6 -10
left verb.bring ru	1 -47 39 -9 -2 -8 2 20 -17
left verb.bring ua	10 9 -16 -9 -5 0 -5 19 -11
left verb.come media	5 -9 12 -7 10 -8 -7 -2 -9
left verb.come mediator	10 18 5 -36 -5 -5 -6 -6 -4
left verb.come own null	20 -10 11 -11 -6 -8 -6 12 -9
left verb.come own perspective	-55 11 39 -8 17 -10 -10 8 -24
left verb.come own ru	-35 -41 23 -4 29 -6 -8 -18 -4
left verb.come own ua	4 47 -61 -8 -13 -11 -6 -35 -20
left verb.come ru	14 -37 10 -10 6 -8 -8 16 -12
left verb.come ua	-2 19 -4 -6 -10 -8 -4 -6 -8
left verb.future media	41 -6 -21 -2 -2 -1 -1 -6 -1
left verb.future own null	31 -15 11 -2 -2 -5 -2 -14 -6
left verb.future own ru	-15 -22 23 -7 -6 -2 -2 -2 -3
left verb.future ru	7 -19 41 -4 -5 -15 -6 -32 -14
left verb.future ua	23 -5 -3 -1 -1 -1 -1 -7 -3
left verb.get media	-29 -23 50 -11 11 -10 -5 -11 -12
left verb.get mediator	-21 38 -26 -16 -19 -6 -6 -31 -3
left verb.get own agent	-58 43 -13 -8 15 -10 -8 -5 -6
left verb.get own null	-1 -9 19 -11 -3 -13 -6 8 -13
left verb.get own perspective	-19 -54 41 -4 -6 -3 -8 17 -6
left verb.get own ru	9 -18 -22 -3 -7 -10 15 23 -22
left verb.get own ua	13 21 -35 -2 -5 -15 -4 -9 -5
left verb.get ru	0 59 -52 -6 -8 -14 3 40 -12
left verb.get ua	13 13 -12 -7 -14 -10 -8 12 -12
left verb.give media	-8 -13 14 -9 -5 -6 0 3 -11
left verb.give mediator	101 -29 -6 -21 -7 -10 -6 -85 -7
left verb.give own null	5 17 2 -10 -6 0 -9 -5 -15
left verb.give own opposite	-16 -27 38 -1 0 -3 -1 -1 0
left verb.give own perspective	-11 -47 41 -15 -10 -35 27 -18 -15
left verb.give own ru	-15 -51 10 -11 -9 -25 16 -12 -2
left verb.give own ua	-17 42 -36 -2 -4 9 -5 1 -3
left verb.give ru	13 9 -4 -6 -7 2 -7 -5 -12
left verb.give ua	-39 6 24 -10 -9 -11 1 3 -10
left verb.held_exchange media	12 -10 10 -16 -11 -7 -12 -7 -2
left verb.held_exchange mediator	-18 4 -15 17 -11 6 11 -24 -8
left verb.held_exchange own null	7 1 -2 -4 -13 -11 -9 -4 -7
left verb.held_exchange own perspective	19 -32 40 -6 -2 -3 -4 -22 -7
left verb.held_exchange own ru	9 -54 32 -19 -6 -18 17 -15 -12
left verb.held_exchange own ua	18 10 -51 -23 -6 37 -28 -24 -4
left verb.held_exchange ru	-2 28 -22 -14 -21 -10 -11 9 -16
left verb.held_exchange ua	26 -16 -19 -13 -8 -9 -8 -2 -10
left verb.home media	19 17 -43 24 -1 -11 -6 -23 -14
left verb.home mediator	0 -20 35 -33 -4 -9 -4 14 -4
left verb.home own agent	-23 -26 50 -32 -4 -13 -3 -8 -1
left verb.home own null	-9 10 1 2 -6 -1 -7 -3 -10
left verb.home own perspective	33 -22 28 -10 -14 -8 -5 -23 -10
left verb.home own ru	30 -56 12 -11 -21 -6 -8 0 -5
left verb.home own ua	-12 46 -45 -6 -9 -8 -4 25 -16
left verb.home ru	-6 -78 76 -14 -36 -7 -7 7 -7
left verb.home ua	-9 31 -22 -8 -6 1 -7 7 -10
left verb.managed media	-28 21 -4 -8 -6 -8 -6 16 -19
left verb.managed mediator	-2 4 19 -4 -6 -4 -5 -14 -5
left verb.managed own null	-9 -19 -24 13 -9 -7 -6 36 -15
left verb.managed own ru	-30 -27 55 -25 -3 -3 -5 -3 -4
left verb.managed own ua	-20 65 -15 -23 -3 -2 -2 -35 -2
left verb.managed ru	32 -46 -14 -9 -8 -4 -4 -21 -5
left verb.managed ua	-52 17 -1 0 0 0 -1 49 -5
left verb.noun media	-3 32 -5 -43 -10 -7 -8 12 -18
left verb.noun mediator	-33 -16 21 28 -7 -5 -5 2 -8
left verb.noun own agent	-26 27 -8 -5 -12 -6 -4 -3 -5
left verb.noun own null	20 -8 -10 7 -7 -5 -5 -5 -11
left verb.noun own perspective	59 -8 -27 -16 -1 -2 -3 -24 -5
left verb.noun own ru	3 -51 10 -30 -10 -11 -16 -29 40
left verb.noun own ua	-3 23 -31 -48 -7 -7 -5 12 -17
left verb.noun ru	36 -18 -58 -7 -7 -5 -9 -42 34
left verb.noun ua	51 -51 -10 -7 -5 -6 -5 -4 -11
left verb.other media	14 -22 -8 -4 39 -3 -3 -13 -9
left verb.other mediator	62 -3 -17 -36 -2 -3 -2 -2 -3
left verb.other own null	39 -6 -9 -3 10 -2 -2 -20 -4
left verb.other own opposite	18 -2 -6 -1 -3 -2 -1 0 -2
left verb.other own perspective	67 -44 -4 -7 -8 -2 -3 -2 -16
left verb.other own ru	41 -1 -35 -1 -2 -1 -2 -1 -6
left verb.other own ua	48 -22 -8 -2 -4 -2 -2 -2 -8
left verb.other ru	28 1 -13 -2 -3 -1 -1 -5 -4
left verb.other ua	83 -19 -8 -1 -3 -1 -1 -49 -3
left verb.swap media	-2 8 -1 17 -15 -10 -10 -32 -16
left verb.swap mediator	-16 4 -5 -22 -4 -4 -4 24 -7
left verb.swap own null	4 -19 -5 5 -12 -7 -7 8 -12
left verb.swap own ru	-24 -27 41 -22 -6 -14 -22 -7 -16
left verb.swap own ua	24 48 -49 -22 -3 -16 -11 -4 -2
left verb.swap ru	-59 -11 -17 -20 -6 -10 -7 58 -9
left verb.swap ua	35 -61 22 -13 -24 -3 -7 -18 -9
left verb.will media	45 0 -31 -7 -8 -4 -4 -22 -17
left verb.will mediator	27 -1 -1 -23 -2 -3 -2 -23 -4
left verb.will own null	26 -3 -8 -16 -5 -4 -3 -13 9
left verb.will own perspective	-4 -9 -4 -3 -2 -5 -6 -14 24
left verb.will own ru	3 -12 -17 -6 -13 -8 -12 -11 14
left verb.will own ua	11 -23 -10 -10 -10 -14 -10 -12 -2
left verb.will ru	22 -22 -17 -3 -5 -4 -3 -28 22
left verb.will ua	-3 -14 -9 -6 -14 -13 -8 -6 16
left weekday other	52 -88 5 22 26 -6 -5 -81 -2
left weekday same	-71 9 30 -21 1 -5 -1 6 3
left –	-5 -16 -14 -4 -6 24 -6 3 18
line of a list	38 -23 -13 -7 -8 -9 -7 27 -5
narrow false	7 10 5 -4 -4 -4 -6 0 -3
narrow true	80 -30 -30 -8 -9 -8 -4 -16 -4
none own agent view ua	25 12 -2 -21 -27 -12 -10 -23 -47
none own null view null	24 8 -5 -17 19 -10 -9 -37 -7
none own null view ru	-6 4 29 -8 -7 -9 -8 -17 8
none own null view ua	14 19 -20 -5 -7 -1 -5 -1 2
none own opposite view ru	-31 74 -64 -15 -18 -11 -12 -26 22
none own opposite view ua	14 -40 30 -8 -11 -16 -18 -13 -46
none own perspective view ru	9 -80 9 -25 -27 -14 -19 12 29
none own perspective view ua	-9 32 -79 -18 -15 -17 -13 -4 15
none own ru view null	-60 -67 -11 -7 -14 -10 -14 29 40
none own ru view ru	19 -52 -27 -8 -11 -9 -13 -27 35
none own ru view ua	20 1 8 -9 -10 -17 -10 -61 15
none own ua view null	28 -43 -21 -18 -13 -15 -6 26 1
none own ua view ru	58 -4 -29 -10 -10 -16 -6 -28 -5
none own ua view ua	28 -51 -22 -17 -11 -17 -8 -15 30
noun noun.body	-14 15 4 -8 8 -10 -7 20 -19
noun noun.branch	34 -20 15 -6 -8 -14 -6 -14 -11
noun noun.child	23 -1 -65 -13 -9 -13 -8 77 -29
noun noun.civilian	-19 40 15 -10 -10 -9 -5 -40 2
noun noun.exchange	-27 -77 4 -21 -15 -3 -11 101 -25
noun noun.family	83 -2 -63 -15 -8 -9 -6 -45 -19
noun noun.foreigner	39 -5 -47 -26 -11 -9 -7 -37 20
noun noun.man	30 -4 -28 -7 -10 -7 -4 -12 -6
noun noun.military	-20 14 21 -9 2 5 -5 -11 -2
noun noun.other	65 -11 -9 -4 -3 -4 -3 -19 -5
noun noun.people	-20 15 -11 15 -8 -7 -6 13 1
noun noun.rank	59 -9 -45 -6 -6 -15 -5 -15 -11
noun noun.soldier	-25 9 20 -14 2 -12 -11 -27 20
noun noun.woman	28 -42 54 -15 -10 -14 -10 -39 -17
noun null	28 -4 2 -9 -9 -7 -7 1 -3
numbers 1	21 14 -4 -13 9 -10 -7 -13 -3
numbers 2	5 4 5 -11 -8 -5 -5 0 10
numbers 3	4 -12 11 2 -7 -9 -6 12 -3
numbers 4	-4 22 -4 2 -10 -4 -5 -3 -4
numbers 5	26 2 -4 -5 -1 -1 -5 -6 -11
own agent	-10 5 18 -14 -5 -11 -8 -10 -25
own agent media	9 -30 30 -16 0 -12 -8 -25 -29
own agent ru	19 2 -1 -8 -9 -7 -9 -5 -6
own agent ua	-51 47 -20 -13 -18 -13 -11 15 -11
own null	15 8 1 -3 -4 -4 -6 -2 -4
own null media	7 14 5 -1 0 -8 -7 -10 -6
own null mediator	-4 -34 -4 46 -2 -7 -6 0 -10
own null ru	15 -10 22 -6 -4 -7 -5 -9 1
own null ua	20 14 -14 -8 -7 1 -5 7 -6
own opposite	-10 -16 19 -10 -11 -12 -12 -17 0
own opposite media	-51 -21 50 -19 -21 -23 -24 -21 -57
own opposite ru	-20 39 -42 -10 -11 -7 -8 -21 28
own opposite ua	17 -30 17 -4 -6 -7 -4 -5 -12
own perspective	-10 4 16 -14 -10 -11 -5 2 2
own perspective media	19 0 21 -28 -10 -15 -10 -57 -14
own perspective ru	-30 -89 60 -12 -20 -16 -2 43 11
own perspective ua	-6 42 -32 -9 -6 -8 -5 11 6
own ru	0 -51 49 -8 -7 -11 2 3 11
own ru media	-11 -64 62 -9 -20 -12 -1 11 19
own ru mediator	2 -63 65 -38 -3 -12 14 -8 -8
own ru ru	7 -38 14 -6 1 -10 0 13 2
own ru ua	9 -35 44 -9 -10 -19 -13 -62 -13
own ua	16 42 -31 -12 -3 -1 -6 1 -2
own ua media	15 26 -51 -13 6 -4 -7 -2 -2
own ua mediator	-29 98 -60 -54 -7 9 -12 -23 -5
own ua ru	14 47 -39 -3 -5 10 -7 -9 -6
own ua ua	7 8 -9 -7 -7 -8 -4 16 0
pair sides: foe.agent none	4 -8 19 -3 -4 -10 -5 -19 -10
pair sides: foe.from none	-29 -8 17 -3 -8 -4 -5 -22 30
pair sides: foe.of none	-1 -6 2 -13 -8 -20 24 -26 13
pair sides: foe.of own.to	16 -10 -2 -2 -1 0 -1 0 -1
pair sides: foe.to none	9 8 -14 -12 -13 -13 -13 -20 10
pair sides: foe.to own.to	-51 10 22 -4 -2 14 -5 -5 -5
pair sides: foe.to ua.of	-4 38 -27 -1 -1 -8 -2 -2 -1
pair sides: none foe.agent	20 -16 -16 -1 -4 -3 -2 -10 -4
pair sides: none foe.of	54 -34 32 -8 -10 -7 -7 -24 -16
pair sides: none foe.to	-32 17 7 -31 -19 -25 -17 -37 -22
pair sides: none none	19 5 0 -5 -3 -4 -7 1 -6
pair sides: none own.agent	-3 9 -13 -8 34 -12 -9 -36 -25
pair sides: none own.from	34 -23 -63 -9 32 -10 -6 -5 -18
pair sides: none own.of	-12 5 -9 23 -17 -13 -10 -20 -13
pair sides: none own.to	21 -1 2 -6 -11 -9 -6 1 -10
pair sides: none ru.agent	14 -3 -16 1 -16 -14 -8 -15 22
pair sides: none ru.from	15 6 -20 -3 -10 -11 -4 11 -6
pair sides: none ru.of	9 -8 -1 -1 -15 -1 -10 -4 -12
pair sides: none ru.to	23 -37 49 -23 -8 -7 -4 -31 -7
pair sides: none ua.agent	-4 -10 -32 -19 0 5 7 -19 -7
pair sides: none ua.from	-39 -47 47 -15 -9 -7 -7 23 0
pair sides: none ua.of	6 4 -1 -1 -12 -7 -4 -12 -6
pair sides: none ua.to	6 34 -28 -13 -10 -2 -6 -6 -4
pair sides: own.agent none	23 -14 6 -7 -6 -6 -6 -23 -9
pair sides: own.agent own.of	24 -20 5 0 -3 -1 -1 -9 -2
pair sides: own.agent own.to	-22 58 -53 -9 -5 23 -28 -37 -5
pair sides: own.agent ru.from	-30 37 -1 0 0 -1 -1 -20 13
pair sides: own.agent ru.of	-3 -36 34 -2 -1 -2 -1 15 -3
pair sides: own.agent ua.agent	10 6 -70 -17 -12 -29 -13 -30 -7
pair sides: own.agent ua.of	0 19 -45 -3 -7 -9 -6 3 5
pair sides: own.from none	-15 36 -26 -5 -10 -16 -22 26 -19
pair sides: own.from ua.of	-1 25 -8 -1 -2 -3 -1 -1 -9
pair sides: own.of foe.of	-39 55 -4 -5 -4 -4 -3 -2 -17
pair sides: own.of none	23 -10 7 -13 -14 -12 -8 -20 2
pair sides: own.of own.of	-14 -68 44 -3 -5 -9 -5 11 -17
pair sides: own.of own.to	-21 -14 -36 -3 -5 -6 -7 47 -37
pair sides: own.of ru.from	34 11 -17 -1 -3 -2 -3 -15 -13
pair sides: own.of ru.of	-6 -16 -4 -18 -7 -3 -6 4 14
pair sides: own.of ua.agent	23 23 -38 -1 -2 -1 -2 -3 0
pair sides: own.of ua.of	71 -48 -38 -7 -4 -6 -3 -16 -1
pair sides: own.of ua.to	-45 -33 47 -10 -12 -9 -9 -37 -7
pair sides: own.to foe.to	-19 21 4 -5 -9 -4 -6 -16 -3
pair sides: own.to none	9 10 -13 -5 -2 -2 -5 8 -8
pair sides: own.to own.of	10 -24 12 -4 -3 -2 -2 -17 -1
pair sides: own.to own.to	-14 -14 32 -1 -1 -1 -3 -9 -1
pair sides: own.to ru.agent	-42 42 -26 -3 -3 -5 -3 11 -19
pair sides: own.to ru.from	-15 22 -15 -3 -4 -27 -5 32 -26
pair sides: own.to ru.of	-8 -26 13 -7 -12 5 -8 12 -20
pair sides: own.to ru.to	-27 30 -23 -6 -10 -5 -7 -33 -2
pair sides: own.to ua.agent	-27 -5 -4 -11 32 -16 -9 -21 -6
pair sides: own.to ua.from	-18 -39 -13 0 -3 -3 -3 22 -13
pair sides: own.to ua.of	8 4 6 -7 -8 -11 -5 -17 -13
pair sides: own.to ua.to	1 -28 70 -35 -26 -8 -15 -34 -17
pair sides: ru.agent none	26 -13 5 -8 -12 -4 -7 -21 2
pair sides: ru.agent own.of	-33 11 -1 -12 -7 -3 -3 -7 -5
pair sides: ru.agent ru.agent	-46 -54 -31 -8 39 28 -5 -6 -7
pair sides: ru.agent ru.of	-18 -30 47 -3 -4 -3 -4 -5 8
pair sides: ru.agent ru.to	44 -37 24 -11 -1 -3 -2 -2 -1
pair sides: ru.agent ua.agent	36 -62 28 -14 -23 -12 -10 -12 -9
pair sides: ru.agent ua.from	-16 -49 59 -1 -5 -1 -1 -4 -3
pair sides: ru.agent ua.of	-14 -13 14 0 -12 1 -15 -30 5
pair sides: ru.agent ua.to	35 -30 48 -5 -9 -12 -5 -27 -12
pair sides: ru.from none	11 7 -35 -4 -9 0 -5 2 -2
pair sides: ru.from own.to	39 -27 -31 -7 -3 -9 -3 -17 -19
pair sides: ru.from ru.agent	28 22 -23 -6 -1 -7 -2 -19 -4
pair sides: ru.from ru.of	-27 -2 21 -6 -4 -5 -3 -9 -4
pair sides: ru.from ua.of	-49 92 -54 -5 -4 -5 -3 -17 0
pair sides: ru.of none	2 -7 9 -4 -10 -9 -2 4 3
pair sides: ru.of own.of	18 -24 12 -8 -7 -9 -5 -12 -12
pair sides: ru.of own.to	-3 -17 -22 35 -19 -12 -8 -32 -15
pair sides: ru.of ru.agent	-33 -11 -2 -2 -3 -2 -3 13 46
pair sides: ru.of ru.of	-15 -40 40 -3 -3 -2 -4 3 16
pair sides: ru.of ru.to	-1 -14 21 -1 -2 -1 -1 -2 0
pair sides: ru.of ua.agent	4 -46 56 -15 -18 -14 -7 -9 -38
pair sides: ru.of ua.from	-4 -33 28 -1 -2 -4 -2 -15 -4
pair sides: ru.of ua.of	-27 -8 16 -15 -8 3 -14 -7 29
pair sides: ru.of ua.to	29 -1 -9 -28 -31 -10 -9 -19 1
pair sides: ru.to none	30 -48 3 -8 -9 -8 -2 -2 -11
pair sides: ru.to own.of	0 15 -13 0 0 -1 0 -1 0
pair sides: ru.to ru.agent	-16 -49 26 -5 -7 -10 -3 -6 2
pair sides: ru.to ru.of	27 -11 4 -3 -3 -5 -5 -4 -14
pair sides: ru.to ua.agent	-2 -15 15 -2 0 -1 -1 -1 -1
pair sides: ru.to ua.to	-26 14 25 -8 -11 -11 -14 -43 -25
pair sides: ua.agent none	8 26 -25 -8 -13 -9 -9 6 -14
pair sides: ua.agent own.of	-49 22 13 -22 -6 -3 -7 -18 -3
pair sides: ua.agent own.to	-7 9 -1 -9 -14 -9 -6 -19 -4
pair sides: ua.agent ru.agent	-5 38 -30 -8 -10 -5 -6 7 -10
pair sides: ua.agent ru.from	-35 40 -4 -1 -2 -1 -1 16 -2
pair sides: ua.agent ru.of	-45 -1 -6 -9 -12 -18 19 9 13
pair sides: ua.agent ua.of	-10 12 25 -46 -14 -8 -14 -33 -14
pair sides: ua.from foe.to	5 -4 2 -4 -5 -3 -3 21 -24
pair sides: ua.from none	-25 -23 12 -6 4 -7 12 8 1
pair sides: ua.from own.to	-6 -14 14 -4 -14 -1 -1 27 -2
pair sides: ua.from ru.from	-11 15 -13 -5 0 0 -1 -13 0
pair sides: ua.from ru.of	33 -68 -3 -15 48 -6 -11 -18 -18
pair sides: ua.from ru.to	-1 0 18 0 -12 0 -1 -5 0
pair sides: ua.from ua.of	-3 10 11 0 -8 -1 -1 -9 0
pair sides: ua.from ua.to	-16 39 -27 -1 -8 -2 -6 -1 -1
pair sides: ua.of foe.of	-30 59 -36 -35 -19 -6 -8 -7 -15
pair sides: ua.of none	2 12 -13 0 -9 -6 -3 -10 7
pair sides: ua.of own.of	-2 2 12 -3 -4 -2 -2 -5 -1
pair sides: ua.of own.to	-59 -22 19 -11 35 -9 -7 10 -8
pair sides: ua.of ru.agent	29 28 -29 -15 -16 -20 -14 -14 -30
pair sides: ua.of ru.from	17 18 -68 -17 -8 -8 -5 -4 -28
pair sides: ua.of ru.of	-8 13 -9 -22 -8 -12 -8 -30 25
pair sides: ua.of ru.to	-6 25 -42 -3 -12 -3 -2 22 -3
pair sides: ua.of ua.agent	87 -8 -25 48 -23 -6 -8 -22 -59
pair sides: ua.of ua.from	2 15 -3 -14 -1 -1 -1 -1 0
pair sides: ua.of ua.of	-34 13 -1 2 28 -7 -4 0 -11
pair sides: ua.of ua.to	-4 3 -39 -15 -4 -5 -3 13 -3
pair sides: ua.to none	-1 40 -60 -9 -9 -2 -9 9 -1
pair sides: ua.to own.agent	-76 -47 58 -15 -9 -14 -12 -32 -11
pair sides: ua.to own.of	-36 39 -7 -11 -12 -22 -12 -17 -5
pair sides: ua.to own.to	-32 -3 7 -9 -9 -14 -4 37 -7
pair sides: ua.to ru.agent	16 -1 -24 -10 -6 -9 -4 7 -6
pair sides: ua.to ru.from	7 2 -3 -1 -2 -1 -1 -2 -1
pair sides: ua.to ru.of	3 11 -14 -6 -8 -22 17 -22 17
pair sides: ua.to ru.to	-43 20 18 -8 -5 2 -9 -5 -16
pair sides: ua.to ua.of	-11 -16 28 -4 -6 0 -6 -5 -5
pair verb and left side: none foe.agent	43 -5 -16 -1 -2 -1 -2 -16 0
pair verb and left side: none foe.from	-33 -8 17 -3 -7 -4 -5 -22 34
pair verb and left side: none foe.of	-3 13 -33 -4 -5 -21 30 -44 27
pair verb and left side: none foe.to	-30 29 -1 -16 -17 -19 -19 -32 11
pair verb and left side: none none	21 6 -4 -7 -4 -3 -7 -2 -1
pair verb and left side: none own.agent	53 -49 28 -4 -4 -4 -3 -40 10
pair verb and left side: none own.from	-22 41 -26 -5 -12 -19 -23 9 -24
pair verb and left side: none own.of	-1 -32 14 -8 -15 -9 -8 -41 43
pair verb and left side: none own.to	-29 -54 46 -14 -20 -23 -18 26 -41
pair verb and left side: none ru.agent	28 23 -62 -6 -5 -7 -4 -21 19
pair verb and left side: none ru.from	-12 -32 3 -7 -6 -10 -5 -38 98
pair verb and left side: none ru.of	30 34 -45 -13 -10 -8 -8 -55 26
pair verb and left side: none ru.to	44 -38 -8 -4 -6 -12 -5 -12 -15
pair verb and left side: none ua.agent	17 -6 15 -16 -18 -9 -9 -43 -1
pair verb and left side: none ua.from	7 -7 20 -11 -22 -8 -9 -16 3
pair verb and left side: none ua.of	-4 16 -27 -10 -9 -11 -7 -15 41
pair verb and left side: none ua.to	-8 27 -57 -10 -17 -15 -10 5 -2
pair verb and left side: verb.bring foe.agent	-22 15 8 -3 -6 -5 -5 -16 -2
pair verb and left side: verb.bring foe.of	0 -48 25 -11 -9 -20 -24 -18 -41
pair verb and left side: verb.bring none	27 -3 -10 1 -10 -9 -4 7 -12
pair verb and left side: verb.bring own.agent	-8 5 -1 -10 -8 -7 -7 18 -6
pair verb and left side: verb.bring own.of	-3 17 -6 -26 -6 -13 -8 13 -33
pair verb and left side: verb.bring own.to	-38 16 3 -7 -11 11 -6 21 -12
pair verb and left side: verb.bring ru.agent	27 -76 60 -17 -14 -16 -9 -41 1
pair verb and left side: verb.bring ru.from	-49 40 -33 -7 -6 10 -5 43 -17
pair verb and left side: verb.bring ru.of	-18 -29 26 24 -9 9 -13 -12 -8
pair verb and left side: verb.bring ru.to	-6 -3 8 -22 -20 -10 -10 -10 -24
pair verb and left side: verb.bring ua.agent	-3 -1 -17 -13 -10 -12 3 19 -9
pair verb and left side: verb.bring ua.from	3 -30 12 -6 7 -6 14 15 -27
pair verb and left side: verb.bring ua.of	-15 14 -21 6 1 -6 -7 0 -9
pair verb and left side: verb.bring ua.to	-15 31 -25 -9 -6 -6 -5 -27 7
pair verb and left side: verb.come none	16 3 10 -1 -14 -8 -6 6 -13
pair verb and left side: verb.come own.agent	18 5 -6 -1 -2 -4 -1 -6 -3
pair verb and left side: verb.come own.of	-65 -27 52 -8 -16 -7 -8 48 -20
pair verb and left side: verb.come own.to	-12 5 -29 -19 47 -8 -7 2 -14
pair verb and left side: verb.come ru.agent	33 -25 29 -7 -18 -4 -5 -22 -13
pair verb and left side: verb.come ru.from	44 -31 -4 -11 -16 -16 -10 -64 -15
pair verb and left side: verb.come ru.of	-16 -27 61 -13 -17 -9 -9 -36 -26
pair verb and left side: verb.come ru.to	12 -3 12 -3 -10 -7 -6 -10 -4
pair verb and left side: verb.come ua.agent	-34 70 -79 -7 -35 -9 -8 -67 -5
pair verb and left side: verb.come ua.from	21 -4 -61 -7 33 -5 -10 -38 16
pair verb and left side: verb.come ua.of	-9 25 -33 -13 17 -10 -8 -24 -1
pair verb and left side: verb.come ua.to	9 7 -11 -12 -12 -8 -6 14 -18
pair verb and left side: verb.future none	30 -6 2 -3 -3 -3 -2 -9 -9
pair verb and left side: verb.future own.agent	-16 20 -4 -1 -1 -1 -1 -1 0
pair verb and left side: verb.future ru.agent	-16 15 3 -5 -13 -60 -22 -2 -5
pair verb and left side: verb.future ru.from	13 -9 -2 0 -1 -1 -1 -11 -1
pair verb and left side: verb.future ru.of	1 -30 31 -2 -2 -1 -3 -7 5
pair verb and left side: verb.future ua.agent	-7 14 -3 -1 -1 -1 -1 -2 -1
pair verb and left side: verb.future ua.of	3 -9 9 -7 -4 -2 -2 -6 -9
pair verb and left side: verb.future ua.to	33 -3 -3 -1 -1 -2 -1 -14 -20
pair verb and left side: verb.get foe.agent	-36 -11 28 -8 -9 -15 -17 -22 -4
pair verb and left side: verb.get none	-6 -1 -5 -10 13 10 -8 5 -13
pair verb and left side: verb.get own.agent	34 1 -18 -12 -10 -22 15 -27 -12
pair verb and left side: verb.get own.of	88 -31 -30 -6 -17 -9 -8 -54 -14
pair verb and left side: verb.get own.to	-21 14 3 -12 -16 -23 -14 -14 -20
pair verb and left side: verb.get ru.agent	-25 -27 35 -9 4 -10 -7 4 -12
pair verb and left side: verb.get ru.from	32 0 -16 -3 -3 -2 -1 -10 -1
pair verb and left side: verb.get ru.of	-40 -81 56 -9 -12 -8 -7 47 -7
pair verb and left side: verb.get ru.to	11 16 -26 0 -1 0 0 0 0
pair verb and left side: verb.get ua.agent	-46 89 -79 -14 -12 -9 -8 25 -6
pair verb and left side: verb.get ua.of	4 21 4 -10 -29 -9 2 -46 -18
pair verb and left side: verb.get ua.to	-3 -6 -5 -4 -6 -6 -6 22 -12
pair verb and left side: verb.give foe.of	-30 -54 64 -14 -9 -5 -24 -9 -32
pair verb and left side: verb.give foe.to	7 45 -58 -10 -10 7 -10 -19 -18
pair verb and left side: verb.give none	9 -14 18 -10 -11 10 -11 -17 -16
pair verb and left side: verb.give own.agent	-6 3 -43 -4 -8 23 -27 4 -7
pair verb and left side: verb.give own.from	-95 -7 -18 -2 -2 -5 -15 -14 56
pair verb and left side: verb.give own.of	16 50 -58 -5 -6 -8 -8 -14 -15
pair verb and left side: verb.give own.to	25 1 -2 -9 -11 -14 4 -52 -9
pair verb and left side: verb.give ru.agent	21 28 -66 -19 -20 43 -30 -42 -26
pair verb and left side: verb.give ru.from	103 21 -98 -8 -8 -26 -11 -50 -7
pair verb and left side: verb.give ru.of	-48 -3 23 -10 -14 -43 25 34 -14
pair verb and left side: verb.give ru.to	-5 -59 41 -9 -7 -5 0 -12 -8
pair verb and left side: verb.give ua.agent	19 17 -26 -15 -19 -25 -27 -42 -16
pair verb and left side: verb.give ua.of	-35 -37 14 -11 25 -25 15 23 -19
pair verb and left side: verb.give ua.to	-20 2 -12 -5 -6 1 -4 8 -8
pair verb and left side: verb.held_exchange none	-28 11 8 -5 -11 -8 -10 12 -5
pair verb and left side: verb.held_exchange own.agent	13 1 -9 -12 -4 -12 -6 -35 -40
pair verb and left side: verb.held_exchange own.of	2 -31 -8 -3 -3 -7 -7 48 -7
pair verb and left side: verb.held_exchange own.to	88 13 -70 -14 -4 3 -5 -69 -3
pair verb and left side: verb.held_exchange ru.agent	-77 20 12 -10 -12 -5 -5 -5 -12
pair verb and left side: verb.held_exchange ru.from	-36 14 -54 51 -2 -4 -2 16 -7
pair verb and left side: verb.held_exchange ru.of	46 -30 -11 -2 -5 3 -5 28 -13
pair verb and left side: verb.held_exchange ua.agent	-7 -17 29 -32 -12 -6 -7 3 -11
pair verb and left side: verb.held_exchange ua.from	17 0 -18 -1 -1 -1 -2 25 -29
pair verb and left side: verb.held_exchange ua.of	48 -7 -31 -18 -11 -15 9 -36 -11
pair verb and left side: verb.held_exchange ua.to	-20 23 -8 -1 -1 -1 0 6 -1
pair verb and left side: verb.home none	-35 17 15 15 2 -9 -8 -3 -12
pair verb and left side: verb.home own.of	15 -21 5 -11 -17 -22 -9 6 -47
pair verb and left side: verb.home own.to	23 5 -14 -3 -10 -6 -5 9 -8
pair verb and left side: verb.home ru.from	21 13 -19 -13 -11 -15 -5 -28 -17
pair verb and left side: verb.home ru.of	57 -60 -10 27 -14 6 -14 -22 -37
pair verb and left side: verb.home ua.agent	-33 46 -16 -1 -3 -4 -1 -4 -1
pair verb and left side: verb.home ua.from	-70 -38 19 -15 15 -8 -9 20 19
pair verb and left side: verb.home ua.of	33 -8 -30 -21 -9 15 -5 3 -12
pair verb and left side: verb.home ua.to	-14 18 44 -7 -5 -13 -6 -37 -19
pair verb and left side: verb.managed none	15 28 -18 -8 -12 -9 -7 -3 -15
pair verb and left side: verb.managed ua.of	-7 -26 3 -11 -4 -7 -5 18 -19
pair verb and left side: verb.noun foe.of	49 -4 -4 -2 -6 -3 -5 -28 -28
pair verb and left side: verb.noun none	5 -15 3 7 -7 -6 -5 -19 10
pair verb and left side: verb.noun own.of	31 -28 -5 -4 -4 -4 -4 -22 -35
pair verb and left side: verb.noun own.to	39 -39 37 -1 -5 -5 -4 -28 -23
pair verb and left side: verb.noun ru.agent	-31 -69 87 33 -9 -10 -6 -28 -22
pair verb and left side: verb.noun ru.of	-4 1 -6 -49 -19 -14 -10 58 -14
pair verb and left side: verb.noun ua.agent	-43 88 -80 -22 -6 -3 -5 -7 -9
pair verb and left side: verb.noun ua.from	0 8 3 -6 -2 0 0 -2 -1
pair verb and left side: verb.noun ua.of	-8 30 -40 0 -9 -5 -6 -11 15
pair verb and left side: verb.noun ua.to	0 -10 3 -14 -7 -5 -5 -2 -14
pair verb and left side: verb.other foe.of	15 -2 0 -1 -8 0 -1 0 -3
pair verb and left side: verb.other foe.to	5 0 -1 0 0 0 0 -2 -1
pair verb and left side: verb.other none	34 -12 2 -2 7 -3 -1 -18 -4
pair verb and left side: verb.other own.agent	35 -28 -4 -3 -9 -3 -2 -1 -3
pair verb and left side: verb.other own.of	5 -1 0 0 -1 0 0 0 -2
pair verb and left side: verb.other own.to	29 -9 -9 -1 -4 -2 -1 -3 -2
pair verb and left side: verb.other ru.agent	11 9 -47 -5 -9 -5 -6 -4 -13
pair verb and left side: verb.other ru.of	66 -31 4 -11 -8 -3 -2 -6 -12
pair verb and left side: verb.other ru.to	53 -5 -49 -1 -6 -3 -2 -1 -5
pair verb and left side: verb.other ua.agent	8 -6 -1 0 0 0 0 0 -1
pair verb and left side: verb.other ua.of	36 11 -22 -2 -4 -2 -2 -18 -8
pair verb and left side: verb.other ua.to	-11 12 -1 -5 -1 -1 -1 -2 -2
pair verb and left side: verb.swap none	22 -18 -26 -17 -1 -9 -7 8 -9
pair verb and left side: verb.swap own.agent	12 -2 -4 -1 -1 -1 -1 -2 -1
pair verb and left side: verb.swap own.of	48 27 -46 -37 -2 -2 -2 19 -6
pair verb and left side: verb.swap ru.agent	-35 32 -14 -3 -8 -5 -5 -10 -4
pair verb and left side: verb.swap ru.from	17 -1 -10 -9 -1 -1 -1 7 -2
pair verb and left side: verb.swap ru.of	12 20 -15 -5 -17 -6 -8 -12 -24
pair verb and left side: verb.swap ua.agent	-35 -7 26 58 -23 -8 -18 -36 -13
pair verb and left side: verb.swap ua.of	-41 1 -17 20 -11 -6 -9 9 -13
pair verb and left side: verb.will none	37 -1 -30 -22 -9 -5 -4 -35 4
pair verb and left side: verb.will own.agent	24 -1 -9 -1 0 -1 -2 -1 -10
pair verb and left side: verb.will own.to	-10 -20 9 -3 -9 -6 -7 -8 23
pair verb and left side: verb.will ru.agent	8 -3 -3 -3 -5 -1 -1 -6 11
pair verb and left side: verb.will ru.from	16 -8 0 0 0 0 0 -2 -8
pair verb and left side: verb.will ru.of	30 0 -2 -12 -1 -2 -2 -26 -2
pair verb and left side: verb.will ru.to	51 0 -27 0 -1 -5 -4 -1 -35
pair verb and left side: verb.will ua.agent	95 -17 -66 -6 -3 -4 -4 -6 -44
pair verb and left side: verb.will ua.of	-1 -17 -2 -3 -3 -5 -6 21 -17
pair verb and left side: verb.will ua.to	-10 -17 -2 -2 -3 -8 -3 -8 26
pair verb and right side: none foe.agent	19 -15 -26 -1 -1 -3 -2 -1 -6
pair verb and right side: none foe.of	53 38 -79 -6 -6 -6 -6 -16 -28
pair verb and right side: none foe.to	24 28 -87 -16 -17 -13 -12 -29 -24
pair verb and right side: none none	18 13 -10 -8 -4 -4 -6 -5 7
pair verb and right side: none own.agent	26 19 -25 -6 -16 -4 -5 -7 -27
pair verb and right side: none own.from	55 -4 -38 -6 -11 -4 -5 -3 -18
pair verb and right side: none own.of	-15 -20 2 27 -14 -10 -9 -6 -10
pair verb and right side: none own.to	-64 29 61 -15 -15 -11 -10 -11 -26
pair verb and right side: none ru.agent	-3 -15 -13 -9 -8 -11 -9 -19 60
pair verb and right side: none ru.from	-39 38 -14 -4 -10 -6 -4 14 2
pair verb and right side: none ru.of	1 -3 -23 -12 -11 7 -9 -17 16
pair verb and right side: none ru.to	11 11 -58 -5 -6 -5 -7 13 -22
pair verb and right side: none ua.agent	44 -53 1 -15 -24 -23 -15 -24 -4
pair verb and right side: none ua.from	46 -7 -31 -1 -3 -1 -1 -25 -9
pair verb and right side: none ua.of	11 -7 4 -11 -13 -13 -8 -32 12
pair verb and right side: none ua.to	4 -69 29 -18 -15 -10 -11 15 18
pair verb and right side: verb.bring foe.of	-20 8 25 -2 -5 -4 -5 -12 -2
pair verb and right side: verb.bring foe.to	-32 -5 28 -3 -6 -3 -3 1 -3
pair verb and right side: verb.bring none	0 4 2 -1 -11 -3 -7 16 -12
pair verb and right side: verb.bring own.agent	10 -38 -30 -9 45 -10 -11 -41 -10
pair verb and right side: verb.bring own.of	11 29 -9 -17 -10 -12 -9 -35 -11
pair verb and right side: verb.bring own.to	27 26 -26 -29 -15 -9 -6 -5 -13
pair verb and right side: verb.bring ru.agent	-11 17 -23 36 -11 -14 -9 -16 -13
pair verb and right side: verb.bring ru.from	33 14 -33 -9 -6 -16 -4 13 -15
pair verb and right side: verb.bring ru.of	5 -26 9 -9 14 -7 2 -17 -6
pair verb and right side: verb.bring ru.to	1 4 9 -20 -11 -7 -6 -24 -7
pair verb and right side: verb.bring ua.agent	16 8 -19 -23 -27 -27 17 -18 -33
pair verb and right side: verb.bring ua.from	-38 -38 24 -12 -7 -5 -7 37 -14
pair verb and right side: verb.bring ua.of	8 -38 7 22 -8 -7 3 -17 -4
pair verb and right side: verb.bring ua.to	34 3 15 -12 -7 -8 -5 -28 -6
pair verb and right side: verb.come foe.to	-49 -76 74 -30 -15 -26 -15 -33 -13
pair verb and right side: verb.come none	25 3 -14 -9 2 -8 -6 7 -15
pair verb and right side: verb.come own.of	-46 -60 -9 44 -7 -15 -10 -6 -10
pair verb and right side: verb.come own.to	-12 -16 6 14 10 -8 -6 -2 -7
pair verb and right side: verb.come ru.agent	40 -34 -13 -4 -5 -7 -4 -11 -5
pair verb and right side: verb.come ru.from	-8 27 -17 -5 -11 -6 -4 1 -8
pair verb and right side: verb.come ru.of	8 -38 28 -9 -20 -6 -8 -7 -5
pair verb and right side: verb.come ru.to	-33 -6 36 -14 -10 -6 -5 -20 -6
pair verb and right side: verb.come ua.agent	-13 -29 -29 -1 34 -2 -3 -6 -1
pair verb and right side: verb.come ua.from	-20 -44 48 -10 -6 -4 -5 -13 -7
pair verb and right side: verb.come ua.of	-30 53 -44 -28 -15 -9 -7 12 -12
pair verb and right side: verb.come ua.to	19 18 -16 -28 -12 -8 -7 -21 -9
pair verb and right side: verb.future none	31 -5 -8 -2 -2 -2 -2 -8 -7
pair verb and right side: verb.future own.agent	22 -1 -5 -1 -2 -6 -1 -1 -7
pair verb and right side: verb.future own.to	4 -41 40 -5 -8 -8 -6 -32 -13
pair verb and right side: verb.future ru.agent	11 -2 -2 0 -1 -1 -1 -1 -4
pair verb and right side: verb.future ru.of	-12 -41 32 -8 -4 -1 -3 -1 4
pair verb and right side: verb.future ua.agent	-7 -3 40 -5 -4 -3 -5 -13 -18
pair verb and right side: verb.future ua.of	1 14 3 -9 -13 -61 -22 -4 -5
pair verb and right side: verb.future ua.to	20 -3 -1 0 0 0 -1 -13 -5
pair verb and right side: verb.get none	11 -2 7 -10 -2 -10 -7 -5 -13
pair verb and right side: verb.get own.agent	30 51 -71 -3 -5 -2 -1 -12 22
pair verb and right side: verb.get own.of	-34 9 16 -6 -7 -7 -6 -1 -5
pair verb and right side: verb.get own.to	2 -30 39 -1 -6 -2 -1 -3 -1
pair verb and right side: verb.get ru.agent	-34 1 -24 -24 24 -12 -10 17 -16
pair verb and right side: verb.get ru.from	39 -23 -10 0 -2 -1 -1 -9 0
pair verb and right side: verb.get ru.of	-11 23 -30 -4 -13 -5 -4 25 -8
pair verb and right side: verb.get ru.to	6 -24 20 -1 -5 -3 -2 -3 0
pair verb and right side: verb.get ua.agent	-3 -9 -22 -25 -39 37 -21 -39 -20
pair verb and right side: verb.get ua.from	74 -1 -49 -2 -8 -6 -5 -58 -9
pair verb and right side: verb.get ua.of	1 14 -14 -12 -17 -4 -5 15 -12
pair verb and right side: verb.get ua.to	-9 -20 26 -4 -1 -20 20 -3 -1
pair verb and right side: verb.give none	12 2 6 -10 -13 1 1 -3 -15
pair verb and right side: verb.give own.of	17 -22 10 -15 -9 -15 -9 -16 -7
pair verb and right side: verb.give own.to	-16 16 -4 -11 -12 27 -30 -10 -10
pair verb and right side: verb.give ru.agent	-10 4 12 -14 -28 -14 -11 -2 -21
pair verb and right side: verb.give ru.from	95 -39 -45 -1 -4 -25 -3 -6 -8
pair verb and right side: verb.give ru.of	41 -17 1 -12 -14 -27 -7 -25 4
pair verb and right side: verb.give ru.to	-41 4 -10 -5 -8 9 -14 22 -5
pair verb and right side: verb.give ua.agent	3 -18 3 -25 35 -38 -11 -9 -14
pair verb and right side: verb.give ua.of	-14 5 -19 -4 10 13 -8 -5 -4
pair verb and right side: verb.give ua.to	-56 53 15 -9 -18 7 -12 -7 -26
pair verb and right side: verb.held_exchange foe.of	-14 -39 38 -16 -17 -11 -6 -9 -8
pair verb and right side: verb.held_exchange none	9 9 -2 -4 -13 -10 -8 -16 -8
pair verb and right side: verb.held_exchange own.of	-9 25 -21 -28 -13 -7 -6 -6 -3
pair verb and right side: verb.held_exchange own.to	24 -50 29 -19 -7 -9 -5 30 -8
pair verb and right side: verb.held_exchange ru.agent	9 3 -4 -27 -6 -3 -7 -1 -10
pair verb and right side: verb.held_exchange ru.from	-13 12 -11 -18 -20 -16 -5 14 -13
pair verb and right side: verb.held_exchange ru.of	9 -14 7 27 -24 -4 -2 -12 -7
pair verb and right side: verb.held_exchange ru.to	36 -22 -49 38 -2 -4 -3 -11 -1
pair verb and right side: verb.held_exchange ua.agent	-55 52 -32 -6 -13 -5 -7 25 -4
pair verb and right side: verb.held_exchange ua.from	-16 10 -5 -1 -1 -1 -1 17 -2
pair verb and right side: verb.held_exchange ua.of	-31 1 14 -18 -7 10 -9 -4 -7
pair verb and right side: verb.held_exchange ua.to	-59 50 -14 -2 -2 -1 -1 -8 0
pair verb and right side: verb.home none	2 3 -11 7 -1 -4 -6 3 -10
pair verb and right side: verb.home own.agent	-24 38 -33 -2 -4 -2 -1 1 -1
pair verb and right side: verb.home own.of	7 -9 17 -61 -36 -15 -11 -23 -13
pair verb and right side: verb.home own.to	15 0 -35 7 -12 -7 -6 8 -10
pair verb and right side: verb.home ru.agent	-49 43 -17 -12 -13 -9 -4 10 -19
pair verb and right side: verb.home ru.from	40 -31 -20 -9 -17 -24 -6 26 -23
pair verb and right side: verb.home ru.of	-42 -35 49 0 4 3 -13 -17 -23
pair verb and right side: verb.home ru.to	-13 -49 59 -40 -5 -4 -2 -11 -3
pair verb and right side: verb.home ua.agent	-65 64 -5 -6 -12 -8 -4 -15 -2
pair verb and right side: verb.home ua.from	22 45 -41 -19 -7 -4 -7 -26 -8
pair verb and right side: verb.home ua.of	22 9 -7 -15 -14 -10 -6 -29 -9
pair verb and right side: verb.home ua.to	-23 51 -4 -5 -14 -5 -4 -13 -8
pair verb and right side: verb.managed none	-2 13 -21 0 -13 -10 -8 23 -19
pair verb and right side: verb.managed ru.from	31 7 -5 -4 -3 -10 -2 -35 -2
pair verb and right side: verb.managed ua.of	-1 7 20 -27 -3 -2 -1 -11 -1
pair verb and right side: verb.noun none	3 10 -10 -4 -7 -6 -6 -7 -9
pair verb and right side: verb.noun own.of	19 9 -31 0 -3 -1 -1 -1 -2
pair verb and right side: verb.noun own.to	-12 22 13 -13 -2 -2 -2 -5 -3
pair verb and right side: verb.noun ru.agent	41 -11 -27 -17 -2 -11 -3 -7 -26
pair verb and right side: verb.noun ru.from	11 17 -2 -6 -1 0 0 -20 0
pair verb and right side: verb.noun ru.of	-38 9 -46 -6 -7 -6 -7 4 44
pair verb and right side: verb.noun ua.from	-21 -47 56 -35 -15 -5 -4 -12 -4
pair verb and right side: verb.noun ua.of	-8 -8 -15 2 -13 -11 -6 17 -14
pair verb and right side: verb.noun ua.to	25 10 -38 -38 -13 -6 -5 -26 -6
pair verb and right side: verb.other foe.of	12 -1 -6 0 -1 -1 -1 0 -2
pair verb and right side: verb.other none	39 -10 1 -3 6 -2 -2 -21 -7
pair verb and right side: verb.other own.of	30 -5 -14 -4 -2 -1 -1 -5 -5
pair verb and right side: verb.other own.to	-17 32 -24 -1 -2 -2 -3 -2 -3
pair verb and right side: verb.other ru.agent	-19 29 -19 -3 -21 -13 -4 -11 -29
pair verb and right side: verb.other ru.from	-5 2 -10 -4 -11 -6 -6 -16 25
pair verb and right side: verb.other ru.of	61 -9 -34 -2 -2 -19 -2 -7 3
pair verb and right side: verb.other ua.from	-22 0 -7 -4 -5 -4 -4 -54 29
pair verb and right side: verb.other ua.of	29 -27 -16 -4 -6 -2 -2 29 -10
pair verb and right side: verb.other ua.to	15 0 -10 -2 -5 -3 -5 -1 -9
pair verb and right side: verb.swap none	-7 2 0 0 -2 -7 -7 4 -10
pair verb and right side: verb.swap own.of	-39 -14 59 -24 -4 -3 -6 -4 -9
pair verb and right side: verb.swap own.to	17 -4 11 -12 -6 -2 -3 -1 -2
pair verb and right side: verb.swap ru.from	-38 -24 -11 4 -5 -3 -2 10 -11
pair verb and right side: verb.swap ru.of	-4 9 0 -7 -9 -15 -11 -4 -9
pair verb and right side: verb.swap ru.to	37 -45 -15 -35 -2 -2 -2 -11 -1
pair verb and right side: verb.swap ua.agent	50 -53 -43 48 -22 -8 -7 -15 -6
pair verb and right side: verb.swap ua.of	-48 -8 32 28 -20 -14 -14 -18 -38
pair verb and right side: verb.swap ua.to	13 -3 -36 -14 -27 -3 -5 11 -3
pair verb and right side: verb.will none	8 -6 -8 -3 -5 -4 -3 -16 18
pair verb and right side: verb.will own.of	82 -36 -70 -24 -37 -7 -10 -8 -17
pair verb and right side: verb.will own.to	27 -13 -13 -20 -1 -3 -3 -3 -3
pair verb and right side: verb.will ru.agent	-16 18 -15 -5 -6 -6 -2 -4 -14
pair verb and right side: verb.will ru.of	3 -10 -1 -3 -3 -5 -7 -7 -12
pair verb and right side: verb.will ru.to	36 -7 -11 -1 -2 -2 -3 -19 -18
pair verb and right side: verb.will ua.of	13 -14 -2 -2 -2 -8 -1 -5 6
pair verbs: none none	18 10 -7 -7 -5 -4 -7 -7 9
pair verbs: none verb.bring	6 2 -14 4 -7 -6 -5 11 -12
pair verbs: none verb.come	12 -2 6 0 -5 -8 -7 -5 -14
pair verbs: none verb.future	20 0 -6 -4 -4 -4 -3 2 -14
pair verbs: none verb.get	27 -11 -16 -13 -14 16 -8 -31 -10
pair verbs: none verb.give	-9 -10 2 -12 -8 22 -14 -13 -11
pair verbs: none verb.held_exchange	-46 17 25 -6 2 -18 -11 4 -16
pair verbs: none verb.home	2 -3 -5 11 4 -8 -7 -1 -12
pair verbs: none verb.managed	17 13 -18 -20 -18 -16 -10 -22 -22
pair verbs: none verb.noun	-2 1 -14 -18 -5 -10 -5 -11 18
pair verbs: none verb.other	22 -12 17 -3 -5 -6 -3 -9 -7
pair verbs: none verb.swap	2 -3 -14 -1 11 -8 -7 4 -12
pair verbs: none verb.will	31 -2 -17 -3 -4 -3 -2 -19 -8
pair verbs: verb.bring none	7 -2 5 -2 -7 -6 -4 14 -12
pair verbs: verb.bring verb.bring	-10 3 8 0 -5 0 -4 -10 -5
pair verbs: verb.bring verb.come	10 -20 -7 22 -11 -6 -8 -29 -6
pair verbs: verb.bring verb.future	-54 33 -4 -11 -3 -5 -4 17 16
pair verbs: verb.bring verb.get	12 7 -21 -14 -11 -12 -11 -24 -5
pair verbs: verb.bring verb.give	-19 -7 39 -6 -8 -6 -6 -13 -4
pair verbs: verb.bring verb.held_exchange	24 23 -5 -25 -20 -5 -5 -27 -10
pair verbs: verb.bring verb.home	27 0 36 -20 -8 -5 -6 -44 -22
pair verbs: verb.bring verb.noun	-33 49 -21 -2 -1 -2 -1 -6 -1
pair verbs: verb.bring verb.other	11 4 -16 -3 -4 -3 -3 -11 -14
pair verbs: verb.bring verb.swap	-22 22 -29 4 -7 -4 -2 -18 -1
pair verbs: verb.bring verb.will	23 0 0 -1 0 -1 -1 -21 0
pair verbs: verb.come none	8 -12 20 -10 2 -8 -7 7 -9
pair verbs: verb.come verb.bring	53 19 -39 -8 -23 -5 -5 -32 -3
pair verbs: verb.come verb.come	-36 51 -28 -19 -11 -6 -7 -12 -4
pair verbs: verb.come verb.get	42 -24 -61 -5 32 -11 -6 -41 -24
pair verbs: verb.come verb.give	4 14 -15 -4 -15 -19 6 -8 -16
pair verbs: verb.come verb.held_exchange	13 10 -13 -2 -8 -1 -2 -7 -1
pair verbs: verb.come verb.home	9 1 14 -4 -12 -1 -1 -8 -1
pair verbs: verb.come verb.other	-39 28 -16 -1 -4 -1 -1 -13 -3
pair verbs: verb.future none	48 -5 -13 -1 -1 -1 -1 -15 -5
pair verbs: verb.future verb.bring	-57 -47 70 -8 -7 -3 -5 -2 -5
pair verbs: verb.future verb.come	-25 -10 44 -7 -3 -2 -3 -16 -2
pair verbs: verb.future verb.future	18 -1 -9 -1 -1 -1 -1 -11 -4
pair verbs: verb.get none	-25 14 10 -10 1 -9 -7 17 -12
pair verbs: verb.get verb.bring	52 -1 -39 -5 -9 -6 -9 -38 -14
pair verbs: verb.get verb.come	22 -7 -5 -1 -4 -1 -1 -4 -1
pair verbs: verb.get verb.give	0 -43 50 -6 -9 -19 19 -25 -3
pair verbs: verb.get verb.home	-15 -27 45 -1 -3 -1 -2 -2 -1
pair verbs: verb.get verb.other	11 -10 -4 -5 -6 -5 -4 2 -4
pair verbs: verb.give none	13 -1 0 -8 -4 -1 1 -8 -10
pair verbs: verb.give verb.bring	-31 -37 67 -12 -16 -18 -9 13 -5
pair verbs: verb.give verb.come	-40 32 7 -3 -20 -17 17 -36 -2
pair verbs: verb.give verb.future	-20 36 -23 -2 -6 -6 -2 -2 -1
pair verbs: verb.give verb.get	-61 -6 13 -10 -14 -1 -12 56 -28
pair verbs: verb.give verb.give	-28 25 -6 -9 -9 -24 -8 24 -9
pair verbs: verb.give verb.home	-8 19 -46 -6 -7 -6 -6 -44 -1
pair verbs: verb.give verb.other	-39 55 -43 -2 -3 -3 -3 -4 -1
pair verbs: verb.give verb.swap	42 -18 -36 -4 -2 -10 -3 -2 -1
pair verbs: verb.held_exchange none	12 -2 6 -2 -13 -9 -10 -11 -8
pair verbs: verb.held_exchange verb.bring	24 7 -10 -23 -3 -8 -5 -11 -4
pair verbs: verb.held_exchange verb.come	-16 -12 2 -18 -9 3 -7 17 -2
pair verbs: verb.held_exchange verb.future	10 0 0 -7 0 0 0 -2 0
pair verbs: verb.held_exchange verb.get	3 15 -49 20 -6 -16 -8 -21 -9
pair verbs: verb.held_exchange verb.give	-22 -6 -28 -12 -8 24 14 -8 -3
pair verbs: verb.held_exchange verb.held_exchange	44 -18 -18 -19 -8 -7 -7 -21 -6
pair verbs: verb.held_exchange verb.home	-45 31 -23 -4 -4 -7 -4 39 -8
pair verbs: verb.held_exchange verb.managed	-6 -6 10 -10 -1 -3 -1 0 -3
pair verbs: verb.held_exchange verb.other	-34 55 -25 -8 -1 -1 -1 -4 0
pair verbs: verb.held_exchange verb.swap	-42 -16 15 7 -5 -6 -4 -15 -4
pair verbs: verb.home none	8 9 -4 0 -8 -6 -6 5 -12
pair verbs: verb.home verb.bring	-15 41 -11 -32 -6 -38 -5 -26 -10
pair verbs: verb.home verb.come	-21 -54 -11 -6 -1 33 -19 -7 -3
pair verbs: verb.home verb.future	-23 -41 51 -6 -3 -4 -4 -29 -5
pair verbs: verb.home verb.get	-16 -35 57 -3 -12 -2 -1 -22 -1
pair verbs: verb.home verb.give	-38 17 30 -8 -18 -11 -8 -4 -9
pair verbs: verb.home verb.held_exchange	-60 -3 -39 -4 -8 -14 -5 29 -14
pair verbs: verb.home verb.home	30 -34 40 -28 -15 -10 -5 -40 -4
pair verbs: verb.home verb.noun	-26 -51 -23 -3 -2 46 -9 -22 25
pair verbs: verb.managed none	-25 6 0 -4 -10 -8 -8 52 -16
pair verbs: verb.managed verb.bring	-26 -4 -10 39 -1 -1 -2 -15 -1
pair verbs: verb.managed verb.come	-1 10 -2 -8 -1 -1 -1 -8 -2
pair verbs: verb.managed verb.home	-8 -5 38 -31 -3 -1 -1 -2 -1
pair verbs: verb.noun none	2 2 -1 8 -7 -5 -5 -10 -3
pair verbs: verb.noun verb.bring	21 -18 -41 -27 -8 -20 -17 -4 30
pair verbs: verb.noun verb.come	-26 -1 0 -1 -8 -7 -4 19 -17
pair verbs: verb.noun verb.future	33 -25 -10 -17 -3 -3 -4 13 -9
pair verbs: verb.noun verb.give	33 -16 -35 -9 -14 -6 -3 -10 -8
pair verbs: verb.noun verb.held_exchange	4 20 -4 -11 -8 -8 -3 -16 -13
pair verbs: verb.noun verb.noun	27 -10 -14 -8 -6 -8 -6 -40 -11
pair verbs: verb.noun verb.swap	-3 3 12 2 -6 -7 -3 -18 -4
pair verbs: verb.other none	43 -7 -13 -3 12 -1 -1 -22 -4
pair verbs: verb.other verb.bring	48 -26 -12 -2 -3 -1 -2 -9 -3
pair verbs: verb.other verb.come	-17 27 -14 -1 -6 -3 -3 -1 -7
pair verbs: verb.other verb.future	39 -2 -26 -1 -15 -2 -1 -12 -21
pair verbs: verb.other verb.get	20 -33 26 -5 -12 -9 -5 -2 -7
pair verbs: verb.other verb.give	33 -3 -27 -1 -1 -1 -1 0 -1
pair verbs: verb.other verb.home	16 -3 -2 -1 -8 0 -1 -1 -1
pair verbs: verb.other verb.other	44 -9 -7 -3 -5 -2 -1 -9 -12
pair verbs: verb.swap none	-11 2 18 -7 -12 -7 -7 4 -13
pair verbs: verb.swap verb.bring	-77 -23 -63 65 -13 -4 -5 -11 -3
pair verbs: verb.swap verb.come	-5 -8 -26 3 -9 -3 -4 9 -2
pair verbs: verb.swap verb.future	23 -13 0 -28 -2 -2 -1 1 -2
pair verbs: verb.swap verb.give	8 -13 24 -9 -3 -34 -10 -1 -2
pair verbs: verb.swap verb.held_exchange	-13 -20 -14 -17 -9 -3 -4 22 -6
pair verbs: verb.swap verb.other	-3 -2 -9 26 -4 -1 -2 -6 -2
pair verbs: verb.swap verb.swap	41 -7 -5 10 -8 -23 -25 -25 -18
pair verbs: verb.will none	29 -12 -27 -6 -8 -6 -4 -35 19
pair verbs: verb.will verb.future	12 0 -1 -5 -1 0 0 -2 -4
pair verbs: verb.will verb.will	23 -10 0 -1 -2 -2 -3 -1 -6
party media	10 10 10 -4 -1 -8 -7 -10 -4
party mediator	-8 -8 -2 28 -2 -5 -4 -4 -9
party ru	13 -13 19 -6 -4 -5 -4 -3 1
party ua	18 18 -15 -8 -7 -1 -5 8 -4
place 0	5 29 3 -2 -3 -11 -8 -8 -4
place 1	11 3 0 -8 -5 -2 -5 5 -2
place 2	27 -9 -14 -1 -7 -3 -4 -5 2
place 3	12 -11 2 -8 -3 -7 -3 -2 -5
place 4	10 -21 13 -7 -8 7 -4 5 -8
qualifier approx	-29 25 -32 -12 -11 -7 -7 -33 69
qualifier at_least	19 -52 -26 -12 24 -17 -8 -39 67
qualifier at_most	56 -29 -18 -3 -4 -3 -3 -13 12
qualifier more_than	3 -41 -27 -9 -11 -7 -6 9 62
qualifier null	14 10 5 -4 -5 -4 -5 0 -8
right (	-38 -1 -24 -29 -13 -15 -8 37 21
right )	28 -14 -17 -2 -1 -2 -1 -4 -5
right ,	8 -7 3 0 -6 -7 -5 -2 0
right :	0 42 -6 -4 -17 -3 -5 -22 -3
right ;	-4 14 -15 -8 -10 -14 -6 8 -2
right none media	7 10 12 -5 -2 -10 -6 -11 -1
right none mediator	6 3 -7 16 2 -6 -5 -10 -11
right none own agent	8 8 2 -14 -3 -12 -9 -7 -30
right none own null	15 9 0 -5 -4 -4 -6 -2 -3
right none own opposite	-9 25 -7 -8 -10 -12 -13 -18 3
right none own perspective	-9 -4 10 -12 -15 -14 -4 3 11
right none own ru	2 -51 32 -8 -6 -12 2 1 17
right none own ua	26 20 -29 -10 -7 -3 -6 4 2
right none ru	7 -4 14 -7 -5 -5 -5 -1 3
right none ua	26 9 -16 -7 -7 0 -5 7 -3
right verb.bring media	0 10 -5 6 -14 -7 -8 12 -10
right verb.bring mediator	-20 -34 29 29 -11 -7 -7 -2 -4
right verb.bring own agent	-40 -28 66 -11 -8 -5 -5 -19 -2
right verb.bring own null	3 -9 -9 13 -7 -6 -4 -1 -10
right verb.bring own opposite	-38 -44 56 -10 -4 -9 -5 -4 -6
right verb.bring own perspective	-25 5 4 -17 -10 -9 -9 30 -13
right verb.bring own ru	2 -20 47 -9 -7 -7 -8 -27 4
right verb.bring own ua	-18 45 -31 -13 -9 -8 -4 17 -9
right verb.bring ru	16 -57 8 -9 6 -8 5 9 -1
right verb.bring ua	-2 27 8 -12 -8 -6 -7 -13 -12
right verb.come media	24 -4 0 -25 -4 -8 -7 -17 -9
right verb.come mediator	-9 21 -17 11 -11 -13 -7 -38 -3
right verb.come own agent	-37 21 -10 -1 -2 -2 -2 -4 -2
right verb.come own null	-12 5 8 0 -5 -4 -7 -5 -9
right verb.come own perspective	35 -27 -9 -13 -10 -8 -6 8 -11
right verb.come own ru	10 -39 22 -6 -10 -6 -1 22 -38
right verb.come own ua	-18 34 -34 -10 -5 -3 -3 8 -6
right verb.come ru	-11 -15 20 13 -8 -7 -3 1 -28
right verb.come ua	-26 21 -11 -5 -8 3 -6 23 -9
right verb.future media	29 -54 -15 -9 -6 -3 -3 21 1
right verb.future mediator	26 -15 -16 -16 -2 -2 -2 14 -3
right verb.future own null	25 9 -6 -12 -4 -3 -3 -16 -5
right verb.future own ua	-43 31 -4 -6 -7 -4 -5 38 -1
right verb.future ru	18 -28 32 -4 -6 -5 -3 -16 -8
right verb.future ua	-31 55 -9 -5 -3 -5 -4 -28 -8
right verb.get media	11 -26 -2 -9 0 28 -10 -14 -16
right verb.get own null	28 -23 -9 -7 -15 6 -9 -8 -20
right verb.get own perspective	-18 -29 13 -9 32 -7 -5 -24 14
right verb.get own ru	29 -43 38 -7 -7 -6 -7 -10 -9
right verb.get own ua	-32 42 -39 -7 -10 14 -12 15 -8
right verb.get ru	28 -45 12 -10 -10 -12 -8 15 -25
right verb.get ua	16 3 -13 -7 -8 -16 -7 -15 -9
right verb.give media	-13 12 -6 -13 -10 20 -11 -10 -16
right verb.give mediator	-26 -57 0 -31 -20 27 11 -20 -8
right verb.give own agent	-1 -45 46 0 0 0 0 -1 0
right verb.give own null	4 -5 -13 -11 -10 2 -9 -18 -7
right verb.give own perspective	58 -62 47 -9 -8 -8 -9 -31 -6
right verb.give own ru	-27 -53 62 -6 -8 -24 12 -8 -19
right verb.give own ua	-17 48 -58 -9 -11 29 -19 0 -7
right verb.give ru	-16 6 17 -6 -10 -18 -4 -13 2
right verb.give ua	5 -16 8 -7 -10 -16 0 -21 -11
right verb.held_exchange media	10 21 24 -18 -18 -12 -9 -65 -13
right verb.held_exchange mediator	-8 -5 -12 -8 -11 -9 -5 15 -6
right verb.held_exchange own null	-13 20 2 -15 -7 -11 -8 0 -10
right verb.held_exchange own perspective	-63 51 -18 -11 -8 -4 -7 40 -16
right verb.held_exchange own ru	-31 -29 5 -2 -5 -1 -3 40 -6
right verb.held_exchange own ua	39 5 -41 -23 -11 -9 -4 -32 -12
right verb.held_exchange ru	15 2 -1 -10 16 -12 -9 -41 -10
right verb.held_exchange ua	-15 -12 -33 -10 -9 -10 -7 48 -8
right verb.home media	-5 -46 -47 43 26 -13 -11 -6 -20
right verb.home mediator	-6 -22 -1 16 -12 -9 -7 17 -10
right verb.home own null	11 -23 -28 25 -20 -10 -8 13 -13
right verb.home own perspective	-30 42 24 -22 -8 -4 -4 -19 -6
right verb.home own ru	-43 -26 39 -23 -12 -5 -6 25 -19
right verb.home own ua	-14 19 -21 -19 34 -5 -4 -22 -11
right verb.home ru	-21 -82 91 -33 -17 -7 -8 -5 -15
right verb.home ua	-7 57 -23 -17 -12 -6 -4 -1 -8
right verb.managed media	23 28 -33 -19 -18 -14 -10 -58 -27
right verb.managed mediator	-13 -9 9 -5 -4 -9 -4 17 -5
right verb.managed own null	14 15 -11 -8 -14 -12 -8 -23 -19
right verb.managed ru	39 -16 -2 -4 -5 -3 -2 -6 -2
right verb.noun media	-5 0 16 -5 -6 -7 -5 -29 -14
right verb.noun mediator	25 11 -9 -56 -14 -15 -6 -4 -10
right verb.noun own null	1 -15 10 -16 -6 3 -5 -17 12
right verb.noun own ru	-20 -5 -23 -3 -7 -6 -7 -21 27
right verb.noun ru	-7 -33 -37 -6 -7 -10 -12 -14 38
right verb.noun ua	20 -7 -9 -2 -3 14 -3 -16 -20
right verb.other media	-29 27 24 -6 -10 -11 -4 -19 -13
right verb.other mediator	-35 -3 -20 8 -10 -5 -4 48 -6
right verb.other own agent	13 -15 -2 -4 -3 -7 -3 -15 -2
right verb.other own null	6 4 10 -3 -4 -3 -2 -2 -6
right verb.other own opposite	18 -5 -8 -1 -2 -1 -1 -1 -2
right verb.other own ru	34 -16 -9 -1 -6 -2 -3 -2 -19
right verb.other own ua	79 10 -46 -4 -10 -26 -7 -53 -22
right verb.other ru	70 -3 -12 -1 -1 -1 -1 -51 -6
right verb.other ua	24 -14 -13 -3 -3 -4 -2 17 -7
right verb.swap media	29 -13 -13 -20 17 -8 -8 -8 -16
right verb.swap mediator	-21 9 -12 5 -8 -7 -6 0 -5
right verb.swap own null	9 -26 -23 13 16 -9 -6 -3 -9
right verb.swap own ru	20 -43 35 -21 -18 -7 -15 -7 -13
right verb.swap own ua	4 64 -26 -40 -19 -13 -4 -16 -14
right verb.swap ua	31 8 -35 -15 -22 -31 -9 -32 -12
right verb.will media	33 1 -20 -3 -5 -4 -3 -10 -9
right verb.will mediator	17 -4 -1 -3 -2 -1 -1 -15 -2
right verb.will own null	35 -2 -19 -2 -3 -2 -2 -19 -7
right verb.will ru	48 -22 -25 -1 -1 -1 -2 -1 -3
right verb.will ua	25 -2 0 -1 -1 -2 -1 -14 -5
right weekday other	84 -24 -1 -39 -12 -5 -7 -28 -34
right weekday same	-89 22 12 -7 16 -9 -7 24 -8
right –	16 5 -27 3 4 -9 -5 -5 0
said both	-25 -9 29 -37 11 -2 -3 21 -10
said both alike larger	-37 27 48 -66 -12 5 3 -2 -8
said both alike same	-36 -61 -31 75 -13 -5 -5 -53 -1
said both alike smaller	-3 -7 -4 -77 -3 -3 -2 80 -5
said both other larger	-26 -15 -6 -37 46 -13 -11 7 -19
said both other smaller	71 -76 -26 -51 -8 -6 -11 2 -8
said each	111 -115 -12 -26 16 -13 -12 -32 14
said each alike larger	137 -135 -34 -8 -15 6 -11 -7 -27
said each other larger	-20 -13 20 -11 23 -12 -11 -39 -20
said each other smaller	48 -15 -24 -57 -27 -23 -13 -18 -49
said ru	1 4 -26 2 -9 -3 -1 -2 1
said ru alike larger	104 -41 -136 -16 -15 36 28 -22 -9
said ru alike same	-36 83 -43 -8 -6 -10 -5 -7 -7
said ru alike smaller	-10 54 -125 12 -9 -10 -8 61 7
said ru other larger	41 -57 17 -16 -4 -3 0 -19 2
said ru other same	-167 -15 162 -16 -9 -12 -9 -19 -25
said ru other smaller	-8 9 -40 51 -20 -15 -12 -16 3
said twice	-150 114 89 -10 -13 -8 -9 -16 -9
said ua	-4 -36 51 -4 -7 6 -4 6 -11
said ua alike larger	75 -107 28 -10 -9 47 1 -25 -14
said ua alike same	-121 -42 154 -13 -9 -10 -5 -12 -9
said ua alike smaller	-16 -164 3 24 -9 -10 -7 113 -9
said ua other larger	27 8 6 -8 -5 0 -4 -19 -12
said ua other same	-210 128 72 -11 -11 -13 -9 -35 -17
said ua other smaller	0 -40 -8 12 -11 -15 -8 54 -12
sentence 0	8 25 16 1 0 -8 -6 -24 -12
sentence 1	3 7 8 -7 -5 -5 -6 5 -2
sentence 2	13 -1 -3 -4 -9 -4 -5 6 -3
sentence 3	21 -21 -23 -14 -9 -13 -1 31 16
sentence 4	37 -14 -28 -7 -7 6 -6 8 6
side both	0 -34 -11 27 -1 -4 -6 -13 -8
side both by both	0 -34 -11 30 -1 -4 -6 -17 -8
side both by view	-5 -6 -5 -15 -1 -1 -1 18 -2
side null by return	-46 29 -34 -10 -5 -9 -6 25 -12
side ru	5 -24 19 -5 1 -6 -2 1 -1
side ru by agent	12 -12 -14 -12 19 -11 4 -23 -16
side ru by direction	-20 -4 -18 -9 -9 -3 -8 35 -11
side ru by formula	10 -83 68 -4 -5 -3 -2 -8 -5
side ru by phrase	0 -16 10 -5 -2 -5 0 -1 7
side ru by return	10 -13 2 -4 -9 -5 -6 10 -8
side ru by view	-4 9 -5 -6 6 -8 -5 -14 -6
side ua	9 19 -18 -3 0 -3 -3 0 -1
side ua by agent	-12 1 7 -6 -1 -7 -5 -9 -5
side ua by direction	13 -6 -13 -4 -4 -3 -2 0 1
side ua by formula	12 65 -94 -11 -12 -6 -4 -2 -7
side ua by phrase	8 15 -14 -5 2 -3 -3 1 0
side ua by return	-34 37 -29 -13 -5 -4 -6 -3 -1
side ua by view	-2 8 -5 -2 3 0 -3 -2 -1
sides foe.agent none view ru	56 22 -46 -1 -2 -2 -2 -15 -10
sides foe.agent none view ua	-38 -29 50 -9 -12 -17 -18 -20 -5
sides foe.from none view ru	14 -2 21 -1 -7 -2 -1 -12 -13
sides foe.of none view ru	108 -17 -15 -3 -5 -3 -5 -14 -70
sides foe.of none view ua	-35 -1 5 -21 -12 -33 28 -28 38
sides foe.to none view ru	22 9 -33 -11 -13 -13 -15 -18 1
sides foe.to none view ua	-24 -34 28 -9 -6 -5 -2 -4 -6
sides foe.to own.to view ru	-51 10 22 -4 -2 14 -5 -5 -5
sides foe.to ua.of view ru	-4 38 -27 -1 -1 -8 -2 -2 -1
sides none foe.agent view ru	25 -8 1 -1 -4 -1 -1 -11 -1
sides none foe.of view ru	43 -22 10 -3 -4 -3 -4 -8 -11
sides none foe.of view ua	38 -24 22 -11 -14 -10 -8 -33 -17
sides none foe.to view ru	7 38 -88 -15 -13 -11 -10 -21 -16
sides none none view null	14 -6 -15 2 13 -7 -6 2 -10
sides none none view ru	23 -13 29 -5 -8 -8 -7 -16 -2
sides none none view ua	16 15 -14 -6 -4 -2 -7 8 -8
sides none own.agent view ru	16 -25 -41 -6 39 -10 -9 -7 -23
sides none own.agent view ua	-14 28 19 -7 -17 -11 -6 -38 6
sides none own.from view ru	-42 -17 -65 -8 33 -9 -4 -3 -7
sides none own.from view ua	57 -45 -11 -3 -6 -3 -3 -2 -16
sides none own.of view ru	-48 -31 1 51 -24 -12 -11 -19 -15
sides none own.of view ua	18 12 -39 -25 -14 -13 -9 -19 -12
sides none own.to view null	14 -29 -23 20 -19 -8 -12 -19 -11
sides none own.to view ru	23 -74 44 -24 -10 -13 -9 2 -17
sides none own.to view ua	6 27 -15 -11 -12 -7 -5 2 -9
sides none ru.agent view null	-27 -19 2 26 -14 -16 -6 3 -8
sides none ru.agent view ru	-3 26 -14 -28 -29 -23 -6 5 -24
sides none ru.agent view ua	25 -10 -16 -13 -12 -11 -9 -28 35
sides none ru.from view null	8 -24 -15 1 -9 -13 -3 1 -10
sides none ru.from view ru	-15 -18 26 0 -3 -2 -1 19 -7
sides none ru.from view ua	14 7 -21 -6 -10 -12 -4 11 -6
sides none ru.of view null	-2 -42 25 25 -17 -3 -16 -4 -12
sides none ru.of view ru	37 -37 -20 -9 -15 -12 -10 12 -29
sides none ru.of view ua	-28 34 4 -17 -15 8 -12 -32 19
sides none ru.to view null	27 -5 12 -29 -8 -9 -6 -27 -8
sides none ru.to view ru	5 -46 42 -7 -5 -8 -4 1 -6
sides none ru.to view ua	-3 -22 23 -23 -14 -6 -4 -8 -7
sides none ua.agent view null	-3 27 19 -5 -11 -27 -15 -4 -13
sides none ua.agent view ru	24 -16 -30 -26 -19 -30 24 -21 -44
sides none ua.agent view ua	-21 5 -15 -17 7 18 -16 -7 4
sides none ua.from view null	-19 -43 49 -35 -14 -6 -4 -17 -3
sides none ua.from view ru	-38 -24 31 -11 -8 -6 -7 16 2
sides none ua.of view null	0 -31 30 19 -23 -29 -13 -7 -25
sides none ua.of view ru	1 -5 19 -5 -7 10 4 -13 -28
sides none ua.of view ua	15 18 -48 -9 -12 -11 -7 -6 13
sides none ua.to view null	-4 13 -13 -18 -16 -2 -9 9 -19
sides none ua.to view ru	-7 20 -54 -10 -8 19 -10 -10 19
sides none ua.to view ua	16 24 -23 -6 -7 -5 -3 -15 -11
sides own.agent none view ru	-16 -57 45 -4 -3 -4 -6 12 -9
sides own.agent none view ua	38 7 -56 -9 -8 -7 -6 -31 -9
sides own.agent own.of view ua	25 -21 -2 0 -3 -1 -1 -4 -3
sides own.agent own.to view ru	-17 49 -56 -8 -5 24 -30 -40 -3
sides own.agent own.to view ua	-30 48 -4 -4 -2 -6 -2 -9 -3
sides own.agent ru.from view ua	-30 37 -1 0 0 -1 -1 -20 13
sides own.agent ru.of view ru	-1 -1 -14 0 0 0 0 16 0
sides own.agent ua.agent view ru	10 6 -70 -17 -12 -29 -13 -30 -7
sides own.agent ua.of view ua	0 12 -38 -2 -6 -6 -5 3 6
sides own.from none view ru	-7 48 -50 -3 -2 -2 -4 38 -13
sides own.from ua.of view ru	-1 25 -8 -1 -2 -3 -1 -1 -9
sides own.of foe.of view ua	-51 59 4 -5 -4 -3 -2 -2 -12
sides own.of none view ru	-5 -35 23 -28 -19 -11 -11 -12 32
sides own.of none view ua	25 18 -38 -7 -12 -12 -7 -14 -10
sides own.of own.of view ru	22 -4 -51 -3 -4 -5 -4 13 -17
sides own.of own.to view ua	-43 -14 -17 -3 -4 -6 -6 49 -38
sides own.of ru.from view ua	34 11 -17 -1 -3 -2 -3 -15 -13
sides own.of ru.of view ru	-5 -35 -1 -2 -11 -3 -10 -18 18
sides own.of ru.of view ua	-11 49 -19 -27 -1 -1 -3 22 -18
sides own.of ua.of view ru	19 -2 -2 -1 -1 -2 -2 -7 -3
sides own.of ua.of view ua	67 -47 -43 -10 -6 -10 -4 -22 2
sides own.of ua.to view ua	-45 -47 51 -12 -12 -9 -9 -15 -6
sides own.to foe.to view ru	-19 21 4 -5 -9 -4 -6 -16 -3
sides own.to none view null	-16 -19 -12 4 -4 -7 -2 45 -2
sides own.to none view ru	2 -57 21 -13 12 -17 -4 14 -11
sides own.to none view ua	9 33 -34 -2 -7 3 -5 2 -5
sides own.to own.of view ru	-10 -26 13 -4 -2 -2 -1 -2 -1
sides own.to own.to view ru	-14 -14 32 -1 -1 -1 -3 -9 -1
sides own.to ru.agent view ua	-38 72 -59 -3 -2 -4 -1 11 -20
sides own.to ru.from view ua	-15 22 -15 -3 -4 -27 -5 32 -26
sides own.to ru.of view ru	-19 -65 32 -7 -14 -6 -9 23 -26
sides own.to ru.of view ua	13 18 -43 -5 -4 10 -4 -34 -1
sides own.to ru.to view ru	-11 30 -26 -4 -10 -3 -5 -31 -2
sides own.to ru.to view ua	-33 46 -39 -4 -3 -4 -5 -12 -1
sides own.to ua.agent view ua	-25 11 -104 -10 33 -16 -9 -14 -6
sides own.to ua.from view ru	-18 -39 -13 0 -3 -3 -3 22 -13
sides own.to ua.of view ru	-56 6 23 -9 -9 -6 -6 40 -38
sides own.to ua.of view ua	38 0 -21 -6 -8 -13 -5 -42 -4
sides own.to ua.to view ru	-97 -8 85 -16 -25 -6 -12 -31 -17
sides ru.agent none view null	15 27 -23 -4 -15 -11 -7 -19 -19
sides ru.agent none view ru	-1 -89 32 -9 -16 -14 -8 10 -1
sides ru.agent none view ua	24 -12 8 -8 -11 -1 -7 -20 8
sides ru.agent own.of view ru	-1 -20 20 0 0 0 0 0 0
sides ru.agent own.of view ua	-35 15 -6 -14 -8 -3 -3 -8 -5
sides ru.agent ru.agent view ua	-46 -54 -31 -8 39 28 -5 -6 -7
sides ru.agent ru.of view null	-14 -39 44 0 -1 -1 -2 -1 15
sides ru.agent ru.of view ru	-3 -3 28 -1 -6 0 0 -1 -19
sides ru.agent ru.of view ua	-12 -22 36 -6 -6 -4 -7 -8 -10
sides ru.agent ru.to view null	49 -22 -12 -13 -2 -3 -2 -2 -1
sides ru.agent ua.agent view null	19 -59 31 -10 -21 -11 -8 -9 -6
sides ru.agent ua.agent view ru	36 -47 2 -5 -22 -9 -11 -10 -5
sides ru.agent ua.agent view ua	33 -4 -2 -12 -4 -2 -2 -6 -5
sides ru.agent ua.from view ru	-16 -49 59 -1 -5 -1 -1 -4 -3
sides ru.agent ua.of view null	-37 3 -3 5 -9 20 -14 -29 -11
sides ru.agent ua.of view ru	20 15 11 -7 -13 -47 -17 -10 -25
sides ru.agent ua.of view ua	-15 -13 4 -8 -8 -3 -1 -3 14
sides ru.agent ua.to view null	-16 -6 29 -2 -4 -2 -1 -3 -1
sides ru.agent ua.to view ru	56 -50 31 -3 -7 -13 -5 -30 -14
sides ru.agent ua.to view ua	-23 -2 26 -5 -4 -3 -1 -5 -3
sides ru.from none view null	-28 -15 -45 52 -2 -4 -2 8 -6
sides ru.from none view ru	40 -5 -14 -5 -5 -3 -2 -2 -7
sides ru.from none view ua	11 8 -30 -9 -8 1 -5 2 -2
sides ru.from own.to view ua	39 -27 -31 -7 -3 -9 -3 -17 -19
sides ru.from ru.agent view ua	28 22 -23 -6 -1 -7 -2 -19 -4
sides ru.from ru.of view ua	-27 -2 21 -6 -4 -5 -3 -9 -4
sides ru.from ua.of view ua	-49 92 -54 -5 -4 -5 -3 -17 0
sides ru.of none view null	-4 -3 -7 -12 -18 2 -8 5 -11
sides ru.of none view ru	25 -40 -47 -11 -7 -8 -7 -7 37
sides ru.of none view ua	-5 -5 30 14 -8 -18 7 -11 -35
sides ru.of own.of view ua	13 -23 14 -8 -7 -8 -4 -12 -13
sides ru.of own.to view ru	58 -26 -32 -8 -17 -2 -4 -10 -6
sides ru.of own.to view ua	-57 7 -7 37 -15 -15 -8 -36 -16
sides ru.of ru.agent view ua	-33 -11 -5 -2 -3 -2 -3 14 48
sides ru.of ru.of view null	-21 -7 27 -1 -3 -1 -1 -6 11
sides ru.of ru.of view ru	0 -36 20 -4 -3 -2 -4 16 3
sides ru.of ru.of view ua	-27 -32 44 -1 -5 -2 -5 -29 25
sides ru.of ua.agent view ru	12 -37 49 -6 -15 -13 -5 -1 -32
sides ru.of ua.agent view ua	-1 -36 37 -12 -8 -4 -4 -11 -18
sides ru.of ua.from view ru	-4 -33 28 -1 -2 -4 -2 -15 -4
sides ru.of ua.of view null	-1 -13 0 -11 -6 -6 -2 2 22
sides ru.of ua.of view ru	-62 24 -8 -6 -5 11 -21 3 38
sides ru.of ua.of view ua	-27 -2 24 -41 -22 -15 -13 -44 -6
sides ru.of ua.to view null	45 4 -48 -29 -40 -12 -10 -20 -17
sides ru.of ua.to view ru	-19 19 -27 -3 -11 -2 -3 -12 24
sides ru.of ua.to view ua	-21 -26 33 -23 -11 -5 -7 -8 -18
sides ru.to none view null	88 -43 -7 -14 -17 -7 -6 -38 -7
sides ru.to none view ru	29 -20 -57 -5 -7 -7 -5 44 1
sides ru.to none view ua	-23 -43 44 -8 -6 -5 3 -25 -23
sides ru.to own.of view ru	0 15 -13 0 0 -1 0 -1 0
sides ru.to ru.agent view ua	-16 -19 18 -3 -6 -7 -2 -6 4
sides ru.to ru.of view null	-19 42 -18 -5 -4 -5 -5 -1 -12
sides ru.to ru.of view ru	37 -36 8 -1 -2 -4 -4 -5 -14
sides ru.to ua.agent view ua	-2 -15 15 -2 0 -1 -1 -1 -1
sides ru.to ua.to view null	-29 -51 66 -6 -3 -2 -6 -13 -5
sides ru.to ua.to view ru	-2 19 -18 -7 -14 -14 -17 -57 -35
sides ua.agent none view null	10 53 -66 16 -15 -8 -9 -22 10
sides ua.agent none view ru	14 6 17 -20 -18 -14 -14 -41 -37
sides ua.agent none view ua	-7 -10 -17 -9 -10 -8 -6 34 -10
sides ua.agent own.of view ru	-54 25 -1 -24 -6 -2 -8 -3 -2
sides ua.agent own.of view ua	-20 -4 48 -2 -1 -1 -1 -25 -2
sides ua.agent own.to view ua	-4 13 -46 -6 -7 -6 -5 -17 -2
sides ua.agent ru.agent view null	-14 44 -17 -11 -10 -2 -8 -5 -6
sides ua.agent ru.agent view ru	-25 39 -17 -9 -5 -2 -3 -4 -3
sides ua.agent ru.agent view ua	9 11 -19 -6 -11 -7 -4 28 -14
sides ua.agent ru.from view ua	-35 40 -4 -1 -2 -1 -1 16 -2
sides ua.agent ru.of view null	-13 -30 -25 -5 -10 -19 25 -13 32
sides ua.agent ru.of view ru	-4 -16 24 -9 -9 -5 -13 -11 -16
sides ua.agent ru.of view ua	-51 51 -49 -6 -11 -21 -11 19 17
sides ua.agent ua.of view null	-49 1 31 -42 -11 -6 -7 -7 -9
sides ua.agent ua.of view ru	5 13 1 -26 -14 -9 -15 -35 -17
sides ua.agent ua.of view ua	-28 51 -54 -21 -4 -2 -6 -8 -3
sides ua.from foe.to view ru	5 -4 2 -4 -5 -3 -3 21 -24
sides ua.from none view ru	-26 -23 12 -6 4 -7 12 9 1
sides ua.from none view ua	17 -1 -1 -1 -1 -1 -1 -16 4
sides ua.from own.to view ru	-6 -14 14 -4 -14 -1 -1 27 -2
sides ua.from ru.from view null	-11 15 -13 -5 0 0 -1 -13 0
sides ua.from ru.of view ru	34 -63 -31 -16 49 -7 -11 -19 -20
sides ua.from ru.of view ua	-4 -38 40 -1 -11 0 -3 -6 2
sides ua.from ru.to view ru	-1 0 18 0 -12 0 -1 -5 0
sides ua.from ua.of view ru	-3 10 11 0 -8 -1 -1 -9 0
sides ua.from ua.to view ru	-16 39 -27 -1 -8 -2 -6 -1 -1
sides ua.of none view null	-35 14 -18 8 -8 -8 0 6 11
sides ua.of none view ru	-5 -9 13 -11 -15 -10 -1 -13 7
sides ua.of none view ua	29 15 -44 -2 -8 -3 -7 -21 -1
sides ua.of own.of view ru	20 -9 0 -1 -1 -1 -1 -4 -1
sides ua.of own.of view ua	-23 13 23 -3 -5 -1 -2 -4 -1
sides ua.of own.to view ua	-61 -21 20 -17 35 -9 -7 12 -9
sides ua.of ru.agent view null	35 7 -26 -16 -2 -14 -13 -12 -7
sides ua.of ru.agent view ua	-9 29 -21 -5 -20 -16 -7 -9 -30
sides ua.of ru.from view ua	17 1 -48 -8 -8 -5 -4 -4 -27
sides ua.of ru.of view null	-33 37 -14 -19 -9 -14 -4 -13 -11
sides ua.of ru.of view ru	-9 -33 24 -15 -10 -7 -16 -24 7
sides ua.of ru.of view ua	75 8 -26 -27 -6 -8 -7 -27 12
sides ua.of ru.to view null	-17 27 -3 0 -4 -1 -1 -1 0
sides ua.of ru.to view ua	36 19 -4 -2 -9 -2 -1 -45 -4
sides ua.of ua.from view null	2 15 -3 -14 -1 -1 -1 -1 0
sides ua.of ua.of view null	-20 -14 -39 -6 40 -9 -6 25 -2
sides ua.of ua.of view ru	36 -62 61 -7 -4 -2 -3 -17 -25
sides ua.of ua.of view ua	-36 50 -48 13 -8 -7 -4 -9 -8
sides ua.of ua.to view null	10 9 -27 -11 -3 -7 -2 -6 -1
sides ua.of ua.to view ua	-13 -6 -17 -12 -3 -2 -3 14 -3
sides ua.to none view null	-6 10 -14 -16 -14 10 -10 4 -3
sides ua.to none view ru	-27 71 -94 -10 -9 -5 -12 -6 15
sides ua.to none view ua	27 8 -39 -5 -6 -6 -4 16 -24
sides ua.to own.of view ru	-35 37 -7 -14 -15 -27 -15 -19 -6
sides ua.to own.of view ua	-11 17 -2 -1 -1 0 0 -2 0
sides ua.to own.to view ru	-36 11 7 -9 -10 -16 -4 40 -6
sides ua.to ru.agent view null	14 -6 -9 -8 -7 -8 -4 14 -3
sides ua.to ru.agent view ru	17 -13 -26 -6 -2 -6 -2 -4 -4
sides ua.to ru.agent view ua	-48 63 -10 -5 -2 -3 -1 -3 -4
sides ua.to ru.from view ua	7 2 -3 -1 -2 -1 -1 -2 -1
sides ua.to ru.of view null	-61 67 -15 -7 -6 -5 -5 -6 26
sides ua.to ru.of view ru	14 -24 40 -6 -13 -20 24 -37 -4
sides ua.to ru.of view ua	-10 24 -38 -5 -7 -5 -5 -20 18
sides ua.to ru.to view null	-28 10 46 -11 -4 -4 -5 17 -9
sides ua.to ru.to view ru	8 14 -39 -5 -9 16 -16 10 -22
sides ua.to ru.to view ua	-43 12 10 -5 -4 0 -9 -18 -5
sides ua.to ua.of view null	-23 28 -22 -3 -4 -8 -1 25 -4
sides ua.to ua.of view ru	-18 -19 39 -4 -6 2 -6 -7 -5
sides ua.to ua.of view ua	11 7 -43 -3 -6 -12 -4 -18 -4
size more	-8 -60 -26 -17 -8 -6 -5 74 56
size more bodies	-27 -92 -37 -8 -12 -8 -6 146 -42
size more civilians	35 -96 -18 -7 -6 -6 -6 -9 52
size more military	-47 -68 -66 -6 -14 -9 -7 40 103
size more null	28 -25 -17 -8 -6 -5 -5 -16 31
size more people	-17 -62 -14 -37 -7 -5 -5 77 40
size one	123 -45 -37 -7 -9 -12 -6 -40 -18
size one bodies	78 -56 -37 -9 -9 -15 -11 -37 -10
size one civilians	-33 58 -24 -9 -11 -10 -12 -23 -22
size one military	97 -88 31 -9 -8 -24 -5 -12 -28
size one null	99 -36 -40 -7 -10 -13 -6 -57 -15
size one people	86 -54 -37 -6 -2 -3 -3 -19 -11
size under 10	37 19 10 -9 -9 -6 -5 -26 -10
size under 10 bodies	17 55 -93 -8 -9 -12 -7 -42 -7
size under 10 civilians	-40 75 0 -11 -12 -9 1 -44 0
size under 10 military	-4 18 23 -9 -16 -6 -13 -19 -15
size under 10 null	71 -27 -1 -6 -5 -4 -3 -16 -13
size under 10 people	52 -64 56 -24 -10 -12 -7 -33 -17
size under 1500	20 14 -63 0 -10 -9 -6 52 -12
size under 1500 bodies	-16 125 -66 -8 -10 -8 -5 -31 -11
size under 1500 civilians	38 -104 -20 -9 -8 -10 -13 12 -3
size under 1500 military	7 -81 -105 -11 -14 -10 -7 83 22
size under 1500 null	20 81 -70 -8 -9 -14 -8 -48 -29
size under 1500 people	33 -137 -46 14 -8 -8 -6 99 -25
size under 400	-5 28 16 4 5 -10 -8 -15 -14
size under 400 bodies	-13 23 -21 -10 35 -11 -9 3 -17
size under 400 civilians	38 -78 -25 -19 1 -12 -13 76 -42
size under 400 military	-8 24 32 -11 12 -11 -6 -28 -8
size under 400 null	20 -14 5 -3 1 -7 -5 12 -18
size under 400 people	-24 60 5 38 -9 -10 -9 -48 -19
size under 50	5 -4 21 -9 -10 10 -3 -13 3
size under 50 bodies	-42 -47 129 -7 -9 -10 -6 -47 -13
size under 50 civilians	-46 52 8 -8 -12 -14 -10 -11 7
size under 50 military	-4 22 -9 -9 -14 44 4 -28 -8
size under 50 null	18 -48 7 -5 -6 3 -4 16 10
size under 50 people	36 27 -17 -23 -14 0 -3 -59 2
tag inside: adj.dead	-32 37 -13 -5 -8 -7 -4 13 -7
tag inside: adj.freed	-32 -20 -2 15 31 -23 -10 52 -32
tag inside: adj.modifier	-2 -6 7 -11 1 1 -1 -12 2
tag inside: adj.wounded	-53 -21 -28 -15 5 63 21 -25 -23
tag inside: category	-10 -5 -7 -10 -6 0 -3 -4 15
tag inside: country	-32 -10 -21 -5 -4 -2 -2 49 -1
tag inside: cue.agreement	12 -1 -4 -4 -1 -1 -1 -6 -2
tag inside: cue.among	53 -57 -5 -16 -6 -3 -4 -16 -5
tag inside: cue.anniversary	6 -2 -2 0 0 0 0 0 0
tag inside: cue.born	72 -30 -15 -2 -2 -2 -2 -6 -17
tag inside: cue.captivity	-18 -16 -31 68 -1 -2 -7 0 -6
tag inside: cue.captured	34 -8 9 -14 -7 -8 -10 -12 -21
tag inside: cue.claims	24 -12 -8 -8 -4 -3 -2 -13 21
tag inside: cue.completed	12 0 0 -2 -1 -1 -1 -29 26
tag inside: cue.count	-3 27 -38 -26 -14 -12 -15 7 -12
tag inside: cue.crime	68 -32 -2 -1 -1 -3 -2 -21 -18
tag inside: cue.deported	6 35 -31 -4 -2 -3 -3 -15 -6
tag inside: cue.each	20 2 -16 -24 -16 -9 -9 -25 -9
tag inside: cue.evacuation	73 -47 -14 -30 -19 -8 -13 -61 -35
tag inside: cue.held	5 -24 -15 18 -7 -4 -5 -17 20
tag inside: cue.in_return	77 -15 -53 -5 -12 -18 -4 -52 -2
tag inside: cue.included	-13 28 -53 -22 41 -16 -9 18 -22
tag inside: cue.local	72 -96 -76 -15 -18 -14 -16 16 -5
tag inside: cue.mediated	-100 -2 -14 -29 -8 -8 -5 111 -3
tag inside: cue.missing	-48 -34 -31 -22 -16 -13 -13 -74 94
tag inside: cue.money	40 -8 -3 -2 -3 -1 -1 -15 -7
tag inside: cue.of_whole	23 -4 10 -14 -15 -9 -6 -6 -19
tag inside: cue.of_year	18 31 -33 -5 -5 -3 -3 -22 -20
tag inside: cue.other_exchange	77 -18 -34 -5 -3 -2 -2 -14 -7
tag inside: cue.other_return	19 -2 -17 0 0 -1 -1 -3 -1
tag inside: cue.other_war	82 -34 -10 -9 -4 -2 -2 -9 -15
tag inside: cue.part	3 -21 39 -16 -12 -10 -7 -31 -10
tag inside: cue.postponed	87 -77 -1 -2 -3 -2 -3 -6 -6
tag inside: cue.recap	40 -29 -4 -1 -1 -7 -1 -3 -1
tag inside: cue.repatriation	-27 18 -19 -4 -14 -2 -2 21 -9
tag inside: cue.reunion	54 -32 -51 -9 -7 -4 -4 -17 -6
tag inside: cue.same_number	22 36 -46 8 -8 -12 -6 13 -13
tag inside: cue.since	20 17 -34 -4 -4 -10 -4 -52 -14
tag inside: cue.span	-25 52 4 -12 -11 -10 -8 -66 -10
tag inside: cue.stage	165 -124 -17 -12 -18 -38 -15 -126 -30
tag inside: cue.to_date	78 -16 -11 -32 -6 -4 -4 -47 -1
tag inside: cue.unit	25 -2 -36 -6 -6 -3 -7 -4 -4
tag inside: cue.year	10 -73 -21 -8 -7 -7 -8 28 -19
tag inside: foe.agent	56 16 -24 -2 -2 -3 -3 -4 -2
tag inside: foe.of	50 -50 39 -5 -7 -12 -11 -8 -14
tag inside: noun.body	-12 17 9 -7 13 -9 -6 5 -12
tag inside: noun.branch	36 -19 -5 -11 -10 -16 2 -18 -17
tag inside: noun.child	43 8 -65 -9 -9 -13 -8 38 -30
tag inside: noun.civilian	-49 46 13 -10 -8 -8 -4 -21 10
tag inside: noun.exchange	-26 -62 -46 -19 -14 -20 -11 111 -26
tag inside: noun.family	73 -10 -22 -14 -9 -9 -6 -44 -12
tag inside: noun.foreigner	41 37 -94 -27 -10 -11 -7 -35 -15
tag inside: noun.man	23 -2 -24 -7 -10 -7 -5 -11 -5
tag inside: noun.military	-27 27 16 -9 3 7 -5 -9 -4
tag inside: noun.other	68 -22 -11 -4 -4 -3 -3 -28 14
tag inside: noun.people	4 9 -12 12 -8 -9 -5 -2 1
tag inside: noun.rank	93 -55 -32 -6 -6 -14 -5 -16 -9
tag inside: noun.soldier	-11 -20 31 -13 2 -10 -10 -28 17
tag inside: noun.woman	-35 12 51 -17 -11 -15 -11 -21 -19
tag inside: own.of	-4 15 9 -15 -9 -10 -8 -3 0
tag inside: qualifier.approx	-29 25 -32 -11 -11 -7 -7 -35 69
tag inside: qualifier.at_least	19 -52 -26 -12 24 -17 -8 -39 67
tag inside: qualifier.at_most	26 -5 -19 -3 -4 -4 -3 -15 20
tag inside: qualifier.more_than	4 -45 -30 -9 -11 -7 -7 21 50
tag inside: ru.agent	-29 -31 25 -29 -17 -13 23 12 -15
tag inside: ru.of	-30 -74 85 -10 -6 -12 1 0 15
tag inside: ua.agent	-60 37 -16 -14 -7 -3 -8 37 8
tag inside: ua.of	-14 57 -34 -13 0 -3 -5 8 0
tag inside: verb.bring	-34 9 8 16 -8 -5 -4 -9 -3
tag inside: verb.come	24 -42 -25 18 -24 -8 -7 -9 -11
tag inside: verb.get	-21 -45 36 -3 -5 -4 -4 -13 -2
tag inside: verb.give	18 29 -12 -18 -4 -10 -2 -3 -1
tag inside: verb.held_exchange	15 -33 -32 -7 -11 -16 -9 33 -13
tag inside: verb.home	57 -45 0 -9 -5 -3 -4 -42 -4
tag inside: verb.other	46 -7 -6 -2 -4 -2 -2 -21 -16
tag inside: view.ru	65 -48 -32 -7 -9 -6 -3 -24 -12
tag inside: view.ua	-9 73 -66 -8 -12 -5 -5 -7 -5
tag left 1: adj.freed	-11 5 -2 25 -10 -6 -5 -14 -8
tag left 1: adj.modifier	-27 -9 7 -10 12 11 -8 -17 26
tag left 1: adj.wounded	49 -48 -13 -13 -13 -3 -6 -5 -12
tag left 1: category	59 -16 -44 -6 -6 -6 -5 -8 -2
tag left 1: country	68 -56 -78 -20 -20 -15 -12 6 -23
tag left 1: cue.agreed	31 12 -54 -14 -4 -14 -9 -30 -4
tag left 1: cue.agreement	12 31 -58 -25 -9 -27 -20 -14 -2
tag left 1: cue.all	9 2 -21 -15 -10 -10 -6 -13 -12
tag left 1: cue.already	-16 -41 -39 -8 -9 -6 -5 60 -5
tag left 1: cue.among	-5 30 -38 -6 -5 -5 -4 -4 -5
tag left 1: cue.border	34 -29 -8 -10 -5 -5 -5 -16 -20
tag left 1: cue.born	42 -28 -6 -1 -1 -1 -1 -1 -2
tag left 1: cue.called_off	49 -48 -6 -2 -1 -11 -4 -3 -2
tag left 1: cue.captivity	-25 -2 9 -6 -5 -8 -4 5 11
tag left 1: cue.captured	48 -11 -18 -1 -2 -2 -1 -9 -8
tag left 1: cue.claims	19 -50 -2 13 -27 -8 -6 4 1
tag left 1: cue.completed	-11 -3 -2 -14 -7 -10 -6 25 9
tag left 1: cue.count	8 12 -20 -22 -5 -6 -4 2 -5
tag left 1: cue.crime	40 -28 -2 -1 -1 -1 -1 -11 -3
tag left 1: cue.deported	85 -14 -48 -10 -9 -13 -6 -65 -25
tag left 1: cue.each	71 -47 -10 -29 -16 -7 -6 -34 -5
tag left 1: cue.evacuation	35 -15 -20 -3 -2 -3 -2 -20 -17
tag left 1: cue.ever_captured	50 -13 -3 -2 -2 -1 -3 -37 -27
tag left 1: cue.footage	66 -5 -25 -1 -3 -2 -3 -9 -40
tag left 1: cue.held	-26 -48 -34 3 -7 -6 -6 -68 100
tag left 1: cue.in_captivity	2 -23 -4 -3 -3 -3 -3 -13 33
tag left 1: cue.in_return	45 -26 10 -12 -9 -11 -7 -8 -16
tag left 1: cue.included	22 32 -42 7 -4 -5 -3 -37 -14
tag left 1: cue.local	8 -118 -49 -18 63 -17 -16 -27 -43
tag left 1: cue.mediated	77 -78 -6 -20 -10 -8 -4 28 -6
tag left 1: cue.missing	3 -24 -13 -6 -8 -4 -5 -25 19
tag left 1: cue.month	65 -55 -3 -1 -1 -2 -1 -11 -5
tag left 1: cue.of_whole	18 15 -27 13 -8 -8 -7 -24 -11
tag left 1: cue.of_year	9 13 -30 -14 -9 -6 -6 -4 -29
tag left 1: cue.one_sided	-35 18 -13 -5 -7 -21 -5 43 -6
tag left 1: cue.other_exchange	60 -55 -27 -21 -6 -8 -5 -40 -5
tag left 1: cue.other_return	52 -12 -14 -3 -5 -5 -4 -35 -11
tag left 1: cue.other_war	34 -16 -8 -3 -1 -4 -1 -2 0
tag left 1: cue.outside	-66 2 10 -14 -7 4 -42 -12 -15
tag left 1: cue.part	20 11 -16 -5 -6 -6 -4 -4 -9
tag left 1: cue.planned	26 20 -47 -10 -10 -11 -9 -16 -19
tag left 1: cue.ready	14 -7 -2 -1 -1 -1 -1 -1 -1
tag left 1: cue.recap	31 11 -29 -12 -7 -11 -6 -24 -10
tag left 1: cue.record	-35 -26 -7 -5 -11 -5 -4 41 -16
tag left 1: cue.relative	11 1 -17 -23 -11 -7 -2 -7 19
tag left 1: cue.repatriation	40 -5 -22 -18 -20 -6 -6 -17 -25
tag left 1: cue.reunion	37 -36 -28 -12 -8 -13 -7 -1 -8
tag left 1: cue.same_number	-4 -31 38 0 -1 -1 0 -1 0
tag left 1: cue.since	-10 27 -60 -5 -5 -9 -4 -4 -18
tag left 1: cue.span	-31 49 3 -12 -10 -9 -8 -33 -9
tag left 1: cue.stage	21 -20 -25 42 -4 -2 -2 -11 -7
tag left 1: cue.to_date	-21 -11 -13 -6 -4 -4 -3 19 9
tag left 1: cue.today	12 45 -3 -11 -9 8 -7 -20 -35
tag left 1: cue.total	-98 51 35 33 -23 -22 -16 -28 -44
tag left 1: cue.training	31 -14 -1 -2 -2 -2 -2 -4 -6
tag left 1: cue.transit	1 -5 -24 22 -7 -1 -1 11 -1
tag left 1: cue.unit	67 -64 -1 -1 -1 -1 -1 0 -2
tag left 1: cue.venue	2 49 -50 -1 -1 -2 -1 -1 -7
tag left 1: cue.visit	47 -23 -2 -1 -9 -1 -1 -1 -11
tag left 1: cue.year	-32 -72 -28 -7 -7 -7 -8 60 -28
tag left 1: cue.yesterday	99 -47 -92 -23 -49 -13 -11 -50 -8
tag left 1: foe.agent	6 0 -2 0 0 0 0 0 -2
tag left 1: foe.of	15 -1 -5 -1 -1 -1 -2 -14 12
tag left 1: foe.to	19 36 -52 -3 -2 -13 -9 -4 36
tag left 1: noun.body	-34 41 -12 -5 -6 -6 -4 18 -7
tag left 1: noun.branch	15 -9 0 0 -1 -1 0 -2 -2
tag left 1: noun.child	15 -46 -2 -7 -2 -4 -2 -11 -3
tag left 1: noun.civilian	57 -1 -63 -6 -13 -10 -15 -38 -22
tag left 1: noun.exchange	16 -19 -6 9 -7 -4 -7 -6 -12
tag left 1: noun.family	30 -27 -26 -5 -10 -9 -6 -28 12
tag left 1: noun.military	48 25 -34 -9 -9 -27 -10 -32 -43
tag left 1: noun.other	3 19 -1 -5 -7 -6 -4 9 -24
tag left 1: noun.people	16 23 -33 -8 -6 -4 -4 -13 5
tag left 1: noun.rank	-11 39 -70 -26 -26 -35 -19 -28 -31
tag left 1: noun.woman	68 -42 -45 -3 -1 -2 -3 -1 -2
tag left 1: own.agent	-19 21 -43 -2 -3 -7 -4 17 -2
tag left 1: own.of	0 14 -5 -13 -13 -6 -5 -22 -14
tag left 1: own.to	-6 15 21 -11 -11 -5 -8 -5 -6
tag left 1: ru.agent	-7 -64 21 -28 -17 17 -13 -23 10
tag left 1: ru.from	-55 76 -62 -8 -3 -7 -3 27 -14
tag left 1: ru.of	1 -31 17 -23 -21 -21 -12 -27 5
tag left 1: ru.to	11 -53 20 -6 -7 4 -9 4 -11
tag left 1: ua.agent	-36 62 -42 -7 -11 -20 -5 -9 -5
tag left 1: ua.from	-12 -62 70 -7 -24 -5 -16 14 -43
tag left 1: ua.of	16 13 -52 -10 -16 -5 -9 -15 -16
tag left 1: ua.to	7 35 -42 -7 -7 -17 -9 20 -11
tag left 1: verb.bring	-23 18 18 -4 -5 -8 -4 13 -13
tag left 1: verb.come	-25 13 4 0 8 -10 -8 11 -13
tag left 1: verb.future	-10 -10 35 -3 -4 -2 -3 -37 16
tag left 1: verb.get	5 -4 17 -11 -9 -13 -5 -2 -11
tag left 1: verb.give	-30 18 28 -8 -8 -1 -5 0 -11
tag left 1: verb.held_exchange	20 -16 3 5 -9 -9 -8 -9 -12
tag left 1: verb.home	15 -20 -7 5 -10 -10 -8 18 -10
tag left 1: verb.managed	21 -72 -13 -29 -8 -20 -10 -9 -33
tag left 1: verb.noun	-4 9 -4 4 -9 -8 -7 -23 12
tag left 1: verb.other	36 -25 4 -3 22 -2 -2 -36 -9
tag left 1: verb.swap	-5 1 -18 46 -12 -4 -9 -22 -13
tag left 1: verb.will	37 -53 -21 -7 -6 -5 -4 -1 10
tag left 1: view.ru	57 -38 -18 -3 -14 -3 -8 38 -53
tag left 1: view.ua	-4 26 -13 -1 -2 -1 0 -9 3
tag left 3: adj.dead	-16 0 0 -14 -13 -12 -10 13 -18
tag left 3: adj.freed	39 0 -7 16 -5 -2 -5 -38 -21
tag left 3: adj.modifier	17 -1 -8 -3 -5 -8 -1 -22 7
tag left 3: adj.wounded	35 -27 -60 -8 -8 -18 30 -10 -15
tag left 3: category	1 10 -8 -5 -4 -10 4 0 4
tag left 3: country	-9 14 -20 17 -8 -7 -6 -13 5
tag left 3: cue.agreed	23 -18 0 -6 -6 -4 -4 -2 -9
tag left 3: cue.agreement	34 -54 0 9 -5 -4 -3 -6 -8
tag left 3: cue.all	-7 -39 -29 1 -6 -9 -6 -26 41
tag left 3: cue.already	-13 -36 -7 -18 -7 -6 -4 38 7
tag left 3: cue.among	22 11 -26 -3 -3 -4 -3 -4 -3
tag left 3: cue.anniversary	27 -22 -2 -5 -5 -1 -1 -27 -2
tag left 3: cue.border	12 5 -1 -12 -9 -7 -7 -27 -26
tag left 3: cue.born	58 -49 -17 -4 -2 -3 -2 -15 -5
tag left 3: cue.called_off	38 -39 -11 -2 -2 -4 -2 -15 -9
tag left 3: cue.captivity	-5 -15 21 -12 -2 -4 -6 1 11
tag left 3: cue.captured	42 -13 -22 -1 -2 -2 -1 -4 -4
tag left 3: cue.claims	-29 -10 18 -11 -6 -10 -9 -27 29
tag left 3: cue.completed	-47 6 4 11 5 -5 -6 31 -17
tag left 3: cue.count	14 -16 -22 19 -7 -2 -6 -1 -8
tag left 3: cue.crime	71 -16 -8 -1 -2 -1 -1 -51 -37
tag left 3: cue.denied	23 -48 -15 -20 -14 -8 -13 -44 -4
tag left 3: cue.deported	37 -1 -22 -6 -3 -4 -3 -26 -13
tag left 3: cue.each	-36 32 9 -19 -32 -12 -8 -5 -10
tag left 3: cue.evacuation	36 -53 25 -11 -7 -5 -5 -58 8
tag left 3: cue.ever_captured	55 -13 -9 -2 -3 -2 -3 -47 -33
tag left 3: cue.footage	10 28 -15 -8 -4 -4 -4 -36 2
tag left 3: cue.good_news	-52 66 1 -6 -2 -2 -2 -7 -2
tag left 3: cue.held	21 -51 -35 3 10 -7 -7 -10 23
tag left 3: cue.in_captivity	40 -54 -6 -4 -4 -7 -3 -32 23
tag left 3: cue.in_return	-25 32 -4 6 1 -10 1 -17 -9
tag left 3: cue.included	-10 19 -20 21 -4 -5 -3 11 -12
tag left 3: cue.local	11 -79 -57 -11 59 -9 -8 -23 -22
tag left 3: cue.mediated	3 -12 -9 -2 -6 -6 -4 12 -12
tag left 3: cue.missing	-55 -44 -10 -7 -8 -8 -7 -53 77
tag left 3: cue.money	33 -4 -8 -1 -2 -1 -1 -13 -4
tag left 3: cue.month	-32 -33 -32 -5 -7 -6 -6 70 -29
tag left 3: cue.of_whole	29 -11 -6 -5 -8 -4 -5 -6 -17
tag left 3: cue.of_year	11 -12 -7 -8 -7 -3 -3 26 -11
tag left 3: cue.on_shield	-87 66 -16 -2 -7 -3 -2 29 -3
tag left 3: cue.one_sided	-75 56 -9 34 -10 -7 -26 -8 -10
tag left 3: cue.other_exchange	85 -61 -40 -5 -3 -5 -4 -26 -4
tag left 3: cue.other_return	53 1 -26 -3 -4 -4 -2 -26 -5
tag left 3: cue.other_war	64 -25 -33 -12 -3 -3 -2 -12 -13
tag left 3: cue.outside	-44 -50 -20 -15 -14 42 12 11 -19
tag left 3: cue.parcel	55 -49 -6 -1 -1 -2 -1 -2 -1
tag left 3: cue.part	45 4 -12 -5 -6 -6 -4 -19 -9
tag left 3: cue.planned	51 -20 -34 -5 -4 -4 -3 -32 12
tag left 3: cue.postponed	29 3 -24 -4 -1 -1 -2 -6 -3
tag left 3: cue.ready	25 -13 -19 -6 -8 -5 -4 -30 18
tag left 3: cue.recap	81 -21 -64 -6 -6 -8 -4 -7 -6
tag left 3: cue.record	-11 -13 -27 -6 -7 -9 -5 29 -11
tag left 3: cue.relative	40 -33 -25 -19 9 1 -5 -10 -5
tag left 3: cue.repatriation	-34 54 -18 -4 -11 -3 -3 14 -8
tag left 3: cue.reunion	-8 6 9 -7 -9 -12 -8 -6 -7
tag left 3: cue.same_number	38 17 -32 -4 -7 -11 -6 -8 -6
tag left 3: cue.since	-8 -15 -9 -7 -4 -4 -4 33 -14
tag left 3: cue.span	-6 -60 5 -25 -7 -7 -5 49 -13
tag left 3: cue.stage	14 -44 40 -11 -5 -4 -3 -33 -4
tag left 3: cue.thanks	17 -22 -9 -6 -6 -2 -3 28 -2
tag left 3: cue.third	43 -6 -20 -3 -3 -1 -1 -2 -8
tag left 3: cue.to_date	-7 -49 -31 16 -5 -5 -4 41 -2
tag left 3: cue.today	-29 35 10 3 -10 -7 -6 -18 1
tag left 3: cue.total	-18 -39 -23 43 -10 -11 -8 48 -19
tag left 3: cue.training	45 -4 -30 -3 -4 -2 -1 -1 -3
tag left 3: cue.transit	-30 -1 35 5 -9 -9 -6 1 -12
tag left 3: cue.unit	38 -6 -32 -6 -8 -13 -4 -34 1
tag left 3: cue.venue	41 -65 7 19 -3 -3 -2 -11 -2
tag left 3: cue.visit	41 -31 -2 -1 -5 -2 -1 -1 -4
tag left 3: cue.year	-5 -21 -5 -6 -5 -4 -3 19 -12
tag left 3: cue.yesterday	110 -64 3 -25 -15 -13 -8 -123 -8
tag left 3: foe.agent	1 -25 39 -5 -7 -13 -8 -15 -24
tag left 3: foe.from	-32 -42 41 -5 -8 -5 -8 -5 30
tag left 3: foe.of	-18 -10 12 -8 -8 -20 16 -24 12
tag left 3: foe.to	-1 -8 31 -11 -11 -10 -12 -35 14
tag left 3: noun.body	43 -7 -33 -14 4 -11 -8 -31 -14
tag left 3: noun.branch	8 22 -25 -3 -3 -7 -4 -22 3
tag left 3: noun.child	-24 -37 8 -6 -7 -6 -5 72 -10
tag left 3: noun.civilian	-38 43 -7 -16 -13 -14 -10 -41 4
tag left 3: noun.exchange	-17 -4 -2 -2 -10 -3 -2 26 -12
tag left 3: noun.family	2 -8 11 -31 -9 -5 -6 25 7
tag left 3: noun.foreigner	43 -32 -7 -2 -3 -2 -2 -6 -7
tag left 3: noun.man	2 -71 42 -7 -6 -9 -6 -9 -8
tag left 3: noun.military	6 -5 8 -6 -10 -6 -3 -5 8
tag left 3: noun.other	14 -5 -15 -7 -3 -4 -4 18 -4
tag left 3: noun.people	14 2 15 -13 1 -8 -4 -37 -1
tag left 3: noun.rank	34 -25 -1 -4 -4 -12 -4 -6 -5
tag left 3: noun.soldier	-43 8 -2 20 27 -22 -17 -53 -3
tag left 3: noun.woman	53 -31 0 -2 -3 -4 -3 -9 -13
tag left 3: own.agent	7 -45 16 -8 -10 -11 -1 28 -6
tag left 3: own.from	15 36 -64 -3 -4 -4 -3 18 -16
tag left 3: own.of	-9 41 -10 -8 -13 -8 -7 -27 -6
tag left 3: own.to	-3 22 -23 -6 4 -7 -5 18 -12
tag left 3: qualifier.approx	25 -1 -49 -6 -8 -6 -4 -61 8
tag left 3: qualifier.at_least	37 -34 -5 -1 -7 -4 -3 -9 -8
tag left 3: qualifier.at_most	-13 -19 31 -22 -16 -6 -5 0 -15
tag left 3: qualifier.more_than	39 -39 -22 -17 -7 7 -21 -30 -11
tag left 3: ru.agent	-19 -2 14 -9 -10 6 -9 -10 6
tag left 3: ru.from	5 12 -48 -3 -9 1 -6 10 -2
tag left 3: ru.of	8 -19 17 -3 -8 -5 -8 -18 -1
tag left 3: ru.to	-35 -25 42 -8 -9 -7 -4 31 -12
tag left 3: ua.agent	-10 2 7 2 -12 -8 0 -7 -8
tag left 3: ua.from	-31 -33 26 -8 14 -6 9 26 -18
tag left 3: ua.of	7 -1 3 -5 -4 -7 1 -12 -5
tag left 3: ua.to	-34 35 -1 -6 -7 4 -5 -6 -4
tag left 3: verb.bring	-7 -10 -3 5 -11 -3 -3 24 -12
tag left 3: verb.come	43 -8 7 -19 -13 -9 -7 -1 -19
tag left 3: verb.future	38 -12 -13 -14 -5 -3 -2 -23 15
tag left 3: verb.get	1 -7 23 -10 -17 -7 -6 -8 -11
tag left 3: verb.give	-13 11 5 -10 -12 9 -11 -10 -12
tag left 3: verb.held_exchange	10 16 0 -14 -12 -2 -8 -9 -8
tag left 3: verb.home	14 -4 -10 3 -11 -8 -8 8 -12
tag left 3: verb.managed	-30 3 1 -7 -6 7 -5 34 -11
tag left 3: verb.noun	1 -22 9 -4 -7 -7 -5 19 -11
tag left 3: verb.other	27 -21 -3 -3 -8 -3 -2 -1 5
tag left 3: verb.swap	6 -6 24 -16 -11 -2 -9 -7 -13
tag left 3: verb.will	-3 18 -13 -8 -8 5 -6 -42 13
tag left 3: view.ru	-23 1 -25 -7 22 -4 -5 2 27
tag left 3: view.ua	31 21 -31 -7 -11 -7 -4 -29 -16
tag left 3: voice.ru	-14 10 7 -11 -15 -6 -6 -19 4
tag left 3: voice.ua	-29 9 -14 -29 -16 -13 -11 7 22
tag left 7: adj.dead	0 12 -7 -4 -4 -5 -4 8 -7
tag left 7: adj.freed	10 11 -17 -11 -3 -3 -3 6 -13
tag left 7: adj.modifier	12 -9 -15 -7 -4 -4 -6 18 -2
tag left 7: adj.wounded	-12 33 -27 7 -5 -4 16 -54 -25
tag left 7: category	-20 0 5 -5 -5 -8 -1 6 9
tag left 7: country	14 -45 -10 49 -8 -8 -6 -15 6
tag left 7: cue.agreed	66 -30 -11 -12 8 -5 0 -44 -9
tag left 7: cue.agreement	-6 6 -31 -14 1 -7 -5 17 -19
tag left 7: cue.all	1 -31 -42 -13 -2 -3 -2 54 -22
tag left 7: cue.already	20 -40 -19 -9 37 -9 -5 -6 -18
tag left 7: cue.among	14 -36 36 -4 -6 -8 -4 -11 -11
tag left 7: cue.anniversary	20 -8 -7 -5 -6 -3 -2 -38 -2
tag left 7: cue.border	-2 10 5 -8 -10 -6 -5 -21 -18
tag left 7: cue.born	43 -9 -26 -3 -3 -3 -3 -11 -4
tag left 7: cue.called_off	41 -34 -7 -1 -1 -1 -1 -1 -1
tag left 7: cue.captivity	1 0 -5 -1 -11 -10 2 -15 11
tag left 7: cue.captured	45 -19 -27 -6 -2 -2 -2 -7 2
tag left 7: cue.claims	-15 23 -3 -5 7 -10 -7 -33 -1
tag left 7: cue.completed	4 5 14 -5 -5 -6 -7 -13 1
tag left 7: cue.count	-17 -47 7 4 -7 1 -1 39 -13
tag left 7: cue.crime	16 -7 -3 -1 -1 -1 0 -1 -1
tag left 7: cue.denied	92 -55 -26 -29 -8 -4 -5 -30 -42
tag left 7: cue.deported	-33 3 -37 -20 -7 -7 -6 59 9
tag left 7: cue.each	-49 -37 4 6 66 9 -27 3 -15
tag left 7: cue.evacuation	36 33 -25 -14 -13 -4 -6 -56 -29
tag left 7: cue.ever_captured	60 -46 -2 -6 -8 -3 -9 -40 -47
tag left 7: cue.film	49 -43 -2 -2 -2 -1 -1 -3 -3
tag left 7: cue.footage	34 -48 22 -4 -4 -3 -3 -38 19
tag left 7: cue.good_news	-18 36 0 -7 -7 -3 -4 -25 -32
tag left 7: cue.held	6 34 -57 -15 -10 -8 -7 -12 9
tag left 7: cue.in_captivity	8 38 -66 -11 -8 -8 -8 -11 6
tag left 7: cue.in_return	-5 6 7 -13 -14 -12 -12 -7 -14
tag left 7: cue.included	52 -7 -35 0 -4 3 -3 -9 -22
tag left 7: cue.local	91 -58 -34 -7 -20 -7 -6 -18 -35
tag left 7: cue.mediated	-26 6 -29 44 -7 -8 -6 1 -13
tag left 7: cue.missing	26 -18 -14 -12 -9 -9 -9 -54 3
tag left 7: cue.money	74 -3 -2 -1 -1 -1 -1 -65 -4
tag left 7: cue.month	-9 -78 -29 -7 -5 -6 -4 81 -22
tag left 7: cue.nth	-60 90 -20 -21 -7 -10 -5 -34 -16
tag left 7: cue.of_whole	-8 15 -8 -6 3 -6 -3 8 -20
tag left 7: cue.of_year	-2 -26 -20 10 -6 -4 -4 24 -9
tag left 7: cue.on_shield	13 49 -14 -2 -7 -3 -3 -27 -3
tag left 7: cue.one_sided	-48 37 -35 24 -9 20 -37 -20 -13
tag left 7: cue.other_exchange	16 13 -40 -3 -4 -5 -3 -10 -11
tag left 7: cue.other_return	-40 -18 35 -11 -7 -9 -3 -13 -4
tag left 7: cue.other_war	57 -52 -23 -11 -3 -4 -2 -4 -4
tag left 7: cue.outside	-78 -66 -120 -15 -13 90 58 -1 -21
tag left 7: cue.parcel	43 -38 -16 -1 -6 -1 -1 -2 -2
tag left 7: cue.part	-11 2 36 -8 15 -6 -5 -17 -31
tag left 7: cue.planned	71 -12 -34 -5 -5 -7 -3 -38 -6
tag left 7: cue.postponed	-17 11 38 -12 -9 -17 -10 -53 -22
tag left 7: cue.ready	91 -26 -70 -5 -5 -7 -7 -18 -25
tag left 7: cue.recap	106 -41 -93 -12 -6 -5 -4 -41 32
tag left 7: cue.record	32 13 -8 9 -5 -6 -5 -36 -5
tag left 7: cue.relative	33 -48 -2 19 -5 -4 -4 -12 -1
tag left 7: cue.repatriation	11 21 -57 -4 -5 -6 -3 16 -11
tag left 7: cue.reunion	-48 29 46 -25 -8 12 -7 0 -12
tag left 7: cue.review	-30 -11 -1 -13 -3 -2 -2 32 -13
tag left 7: cue.same_number	-27 -75 89 -8 -15 -22 -11 -30 -22
tag left 7: cue.since	-27 -24 -18 -8 -5 -4 -4 72 -14
tag left 7: cue.span	28 -69 -25 -7 -9 -5 -4 33 -7
tag left 7: cue.stage	41 -6 -28 -13 -10 -5 -6 -3 -17
tag left 7: cue.thanks	8 -12 -28 26 -14 -8 -5 8 -14
tag left 7: cue.third	70 -27 -50 -6 -4 -3 -2 -7 -3
tag left 7: cue.to_date	-40 -31 -34 -6 -5 -4 -4 68 19
tag left 7: cue.today	2 14 -8 -9 -2 -9 -7 -16 11
tag left 7: cue.total	-25 4 -24 -20 -8 -7 -6 53 -14
tag left 7: cue.training	-49 25 -33 61 -6 -6 -5 -40 -15
tag left 7: cue.transit	-19 -19 40 -11 -16 -5 -5 3 -24
tag left 7: cue.unit	-44 71 -30 -7 -5 -11 -4 -11 -13
tag left 7: cue.venue	-11 15 -6 9 -11 -6 -5 -14 -20
tag left 7: cue.visit	38 -18 -7 -2 -5 -2 -1 -1 -9
tag left 7: cue.year	38 -47 -26 11 -7 -4 -5 -1 -16
tag left 7: cue.yesterday	-18 -13 -17 -14 44 -13 -9 32 -25
tag left 7: foe.agent	36 34 -28 -4 -5 -5 -3 -9 -15
tag left 7: foe.from	-19 -19 54 -11 -16 -9 -13 -27 -26
tag left 7: foe.of	-27 64 -34 -9 -6 -5 -7 -16 10
tag left 7: foe.to	-12 6 13 -7 -6 -13 -7 -15 -14
tag left 7: noun.body	-15 16 -1 -5 -11 -6 -5 8 -9
tag left 7: noun.branch	15 -2 18 -6 -3 -5 -4 -8 -9
tag left 7: noun.child	16 -8 9 -12 -5 -6 -6 -2 -18
tag left 7: noun.civilian	-28 -8 -25 -20 -8 -11 -9 4 70
tag left 7: noun.exchange	-4 -27 19 7 -10 5 2 0 -10
tag left 7: noun.family	12 -32 35 -15 -7 -7 -4 -14 -8
tag left 7: noun.foreigner	23 -8 7 -11 -6 -3 -3 -15 -9
tag left 7: noun.man	-3 17 4 -5 -5 -6 -4 -11 -16
tag left 7: noun.military	2 1 -4 0 -7 2 1 -17 1
tag left 7: noun.other	18 -3 -15 2 1 -5 -4 6 -15
tag left 7: noun.people	-8 -2 10 -3 -2 -8 -5 -9 7
tag left 7: noun.rank	1 -20 41 -7 -5 -10 -5 -7 -7
tag left 7: noun.soldier	-32 36 -29 -7 -8 -9 -7 25 -4
tag left 7: noun.woman	6 -54 40 -7 -7 -6 -8 -23 -19
tag left 7: own.agent	-27 17 46 -8 -10 -12 -1 -39 -17
tag left 7: own.from	38 8 -79 -7 -14 -18 -22 -16 44
tag left 7: own.of	-5 -30 12 -14 -13 -10 -8 -8 34
tag left 7: own.to	21 -6 12 -9 -17 3 -5 -9 -9
tag left 7: qualifier.approx	7 18 -1 38 -4 -5 -4 -18 -36
tag left 7: qualifier.at_least	18 -9 -2 0 -4 -2 -1 -14 10
tag left 7: qualifier.at_most	-2 14 -34 -4 -5 4 -6 -5 -6
tag left 7: qualifier.more_than	-14 -40 -46 -8 -6 18 19 45 -8
tag left 7: ru.agent	-10 -7 12 14 -9 -9 -4 -13 -2
tag left 7: ru.from	27 10 -20 1 -9 -13 -6 -41 -5
tag left 7: ru.of	-27 -24 23 13 2 -6 -3 -1 -11
tag left 7: ru.to	16 -8 6 -10 -21 -9 -10 -6 -3
tag left 7: ua.agent	-23 5 14 4 -5 -8 -8 -6 -12
tag left 7: ua.from	3 -33 19 -7 31 -4 -7 7 -21
tag left 7: ua.of	-6 -10 -1 5 1 -2 -5 1 2
tag left 7: ua.to	9 1 -1 -4 -6 -5 -6 -11 -6
tag left 7: verb.bring	3 -2 16 -10 -8 4 -8 -8 -8
tag left 7: verb.come	23 -4 -2 -8 -10 6 -5 -25 -3
tag left 7: verb.future	70 -65 -30 -2 -3 -8 -4 11 2
tag left 7: verb.get	14 18 -19 -11 16 -13 -8 -23 -13
tag left 7: verb.give	14 -16 2 -9 3 -14 -7 -16 -11
tag left 7: verb.held_exchange	-13 40 -4 -14 -11 -1 -3 -25 -7
tag left 7: verb.home	13 7 8 -7 1 12 -5 -35 -11
tag left 7: verb.managed	-52 22 -2 5 -6 29 -4 9 7
tag left 7: verb.noun	-26 23 11 -19 -7 -6 -5 18 -6
tag left 7: verb.other	3 -27 17 -4 -4 -2 -1 15 -3
tag left 7: verb.swap	0 -8 7 -14 -11 -17 3 4 -7
tag left 7: verb.will	-11 -30 -17 -6 -3 -4 -3 39 6
tag left 7: view.ru	4 -43 39 -5 -32 -4 -5 3 15
tag left 7: view.ua	35 -18 -19 -21 -7 15 -7 -10 -8
tag left 7: voice.ru	-9 -37 -7 -12 42 -7 -7 1 39
tag left 7: voice.ua	-19 -9 25 -14 -14 -8 -6 9 7
tag left beyond: adj.dead	5 8 7 -8 -7 -5 -4 -9 -7
tag left beyond: adj.freed	4 22 -26 -4 0 -3 -3 -1 -13
tag left beyond: adj.modifier	2 -24 0 4 -2 -4 -5 7 10
tag left beyond: adj.wounded	22 -9 -56 -2 -7 1 41 -40 -24
tag left beyond: category	4 4 -10 -6 -6 -8 3 -2 3
tag left beyond: country	8 -37 -4 31 -3 -5 -3 -15 0
tag left beyond: cue.agreed	18 3 -30 -10 16 2 -8 -19 -7
tag left beyond: cue.agreement	-12 12 -21 -3 10 -7 -5 4 -12
tag left beyond: cue.all	41 -52 -55 -9 -7 3 -4 -31 41
tag left beyond: cue.already	21 -58 -25 -12 31 -10 -10 20 -21
tag left beyond: cue.among	65 -18 -26 -4 -4 -7 -3 -6 -8
tag left beyond: cue.anniversary	39 -42 -11 12 -10 -4 -4 -42 -4
tag left beyond: cue.border	-33 41 -11 -2 -3 -2 -2 -7 -5
tag left beyond: cue.born	50 -21 -23 -3 -3 -4 -3 -16 -12
tag left beyond: cue.called_off	34 -27 -6 -1 -1 -1 -1 -1 -1
tag left beyond: cue.captivity	10 -18 4 7 -10 -3 0 -8 2
tag left beyond: cue.captured	6 8 -3 -4 -2 -3 -2 -4 -9
tag left beyond: cue.claims	-18 10 -19 -3 2 -7 -5 -5 10
tag left beyond: cue.completed	-12 0 7 5 0 -5 -4 -1 -6
tag left beyond: cue.count	-5 -1 2 11 -9 1 -2 -5 -15
tag left beyond: cue.crime	46 -12 -1 0 -1 -1 -1 -48 -30
tag left beyond: cue.denied	60 -28 -26 -12 -10 -6 -8 -51 -52
tag left beyond: cue.deported	-11 12 -40 -17 -5 -7 -6 38 -8
tag left beyond: cue.each	-36 -40 5 39 56 10 -10 -15 -17
tag left beyond: cue.evacuation	26 19 8 -11 -6 -3 -5 -70 1
tag left beyond: cue.ever_captured	58 -28 -3 -3 -4 -2 -4 -15 -22
tag left beyond: cue.film	53 -45 -4 -2 -5 -5 -3 -26 -9
tag left beyond: cue.footage	28 15 -14 -4 -6 -4 -4 -31 -26
tag left beyond: cue.good_news	-21 57 0 -7 -11 -3 -4 -33 -18
tag left beyond: cue.held	-3 18 -29 -22 -8 -8 -7 -23 16
tag left beyond: cue.in_captivity	-26 22 -70 -15 -9 -12 -10 -13 52
tag left beyond: cue.in_return	0 -24 -3 -10 22 -15 -10 -10 -15
tag left beyond: cue.included	-10 3 -35 18 -5 -1 -2 19 -14
tag left beyond: cue.local	42 -5 -40 -4 -2 -3 -3 -22 -34
tag left beyond: cue.mediated	6 13 -1 23 -7 -5 -4 -27 -12
tag left beyond: cue.missing	-48 -47 -16 -10 -8 -9 -8 10 63
tag left beyond: cue.money	73 -2 -5 -1 -1 -1 -1 -61 -6
tag left beyond: cue.month	-61 -28 -34 -10 -6 -6 -4 75 -23
tag left beyond: cue.name	-38 18 21 -4 -4 -9 -5 20 -23
tag left beyond: cue.nth	-32 58 -1 -7 -1 -6 -3 -29 -1
tag left beyond: cue.of_whole	13 -10 -5 2 -5 -5 -1 -8 -3
tag left beyond: cue.of_year	19 -15 -20 -3 -6 -4 -4 20 -14
tag left beyond: cue.on_shield	20 6 -11 -1 -2 -2 -1 -5 -2
tag left beyond: cue.one_sided	-27 -13 5 26 -12 38 8 -49 -28
tag left beyond: cue.other_exchange	29 8 -39 -2 -2 -3 -2 -10 -9
tag left beyond: cue.other_return	60 -42 30 -10 -6 -5 -5 -46 -8
tag left beyond: cue.other_war	79 -35 -13 -12 -2 -3 -2 -7 -8
tag left beyond: cue.outside	-93 -37 -100 -20 -13 41 87 9 -35
tag left beyond: cue.parcel	49 -44 -14 -1 -5 -1 -1 -2 -2
tag left beyond: cue.part	-7 23 5 4 6 -7 -3 -30 -22
tag left beyond: cue.planned	41 -3 -36 -4 -4 -7 -3 -22 11
tag left beyond: cue.postponed	-30 29 29 -11 -6 -10 -6 -31 -16
tag left beyond: cue.ready	-5 -34 2 -4 -5 -4 -4 -18 37
tag left beyond: cue.recap	84 -67 -66 -11 -8 -7 -6 10 23
tag left beyond: cue.record	-3 20 -13 -10 -10 -11 -7 -2 -10
tag left beyond: cue.relative	9 -14 2 0 -7 5 0 1 2
tag left beyond: cue.repatriation	-8 11 -20 -11 -9 -6 -5 12 -8
tag left beyond: cue.reunion	-15 4 40 -19 -6 5 -7 -22 -11
tag left beyond: cue.review	-54 -34 -3 -11 -6 -3 -3 63 -26
tag left beyond: cue.same_number	-28 -15 31 -8 -14 -24 -11 -25 -20
tag left beyond: cue.since	6 -54 -33 -13 -6 -7 -5 57 -10
tag left beyond: cue.span	-7 -49 -27 -9 -20 -6 -6 65 -6
tag left beyond: cue.stage	11 -26 3 -17 -18 -7 -6 21 -15
tag left beyond: cue.thanks	38 1 -22 7 -10 -7 -6 -21 -24
tag left beyond: cue.third	84 -22 -62 -4 -3 -2 -2 -5 -5
tag left beyond: cue.to_date	-31 -40 -24 -15 -6 -6 -5 65 15
tag left beyond: cue.today	-16 23 -17 -9 -4 -5 -5 5 -2
tag left beyond: cue.total	-23 -7 -16 30 -10 -9 -7 26 -17
tag left beyond: cue.training	-36 22 -33 57 -5 -4 -4 -39 -11
tag left beyond: cue.transit	14 -61 40 -10 -13 -10 -7 -25 -32
tag left beyond: cue.unit	-3 28 -17 -5 -5 -12 -4 -17 6
tag left beyond: cue.venue	5 5 3 3 -16 -5 -4 -19 -14
tag left beyond: cue.visit	33 -14 -7 -2 -4 -2 -1 -1 -9
tag left beyond: cue.year	-20 -66 -19 -5 -5 -5 -5 63 -5
tag left beyond: cue.yesterday	21 4 -37 -10 30 -12 -7 -37 -13
tag left beyond: foe.agent	-24 7 18 -2 -4 -3 -3 -7 -26
tag left beyond: foe.from	-39 -12 48 -9 -12 -9 -12 -26 -14
tag left beyond: foe.of	-7 6 -19 -4 -4 -4 -7 -27 35
tag left beyond: foe.to	-36 46 5 -11 -13 -26 6 -30 -68
tag left beyond: noun.body	16 -21 11 -7 -13 -8 -6 0 -11
tag left beyond: noun.branch	1 -11 25 -5 -3 -6 -4 -2 -12
tag left beyond: noun.child	9 12 6 -12 -6 -8 -6 -10 -18
tag left beyond: noun.civilian	-16 -15 -5 -16 -9 -12 -9 -14 59
tag left beyond: noun.exchange	4 4 -6 0 -11 5 4 -4 -11
tag left beyond: noun.family	-8 -1 20 -20 -8 -7 -5 10 -7
tag left beyond: noun.foreigner	12 -6 -2 -3 -3 -3 -3 1 -14
tag left beyond: noun.man	-13 -1 45 -4 -5 -7 -4 -9 -7
tag left beyond: noun.military	11 -7 4 -6 -6 3 -2 -5 0
tag left beyond: noun.other	4 -1 -9 -4 0 -5 -4 16 -7
tag left beyond: noun.people	14 2 5 0 -1 -5 -5 -23 -2
tag left beyond: noun.rank	18 1 16 -6 -5 -12 -5 -9 -11
tag left beyond: noun.soldier	-5 11 -29 -10 -18 -9 -2 5 -9
tag left beyond: noun.woman	-20 -18 53 -5 -4 -5 -5 -15 -12
tag left beyond: own.agent	-30 7 34 -8 -8 8 -14 -20 -17
tag left beyond: own.from	-52 4 31 -8 -10 -42 34 3 -43
tag left beyond: own.of	-9 -3 -1 -10 -10 -8 -1 -1 4
tag left beyond: own.to	19 19 -21 -4 -6 9 -3 -13 -14
tag left beyond: qualifier.approx	18 -2 18 18 -5 -5 -4 -27 -46
tag left beyond: qualifier.at_least	29 -5 0 -1 -1 -1 -1 -1 -16
tag left beyond: qualifier.at_most	7 0 7 -7 -5 2 1 -19 -15
tag left beyond: qualifier.more_than	-16 -37 -28 -24 -23 0 22 33 3
tag left beyond: ru.agent	-13 -17 33 0 -4 -7 -6 -7 -4
tag left beyond: ru.from	-1 2 2 2 -7 -9 -7 1 -7
tag left beyond: ru.of	-2 -14 11 3 2 -11 -3 -16 15
tag left beyond: ru.to	-19 29 26 -9 -8 -15 -4 -44 -29
tag left beyond: ua.agent	-7 11 0 -2 0 -8 -7 -2 -13
tag left beyond: ua.from	13 -21 25 -6 -26 -5 -5 3 0
tag left beyond: ua.of	-3 2 10 1 -5 -6 -3 -12 3
tag left beyond: ua.to	-29 -4 23 -7 -7 -16 5 29 -6
tag left beyond: verb.bring	20 -10 -10 -3 -8 -7 -3 -18 0
tag left beyond: verb.come	8 -3 10 -4 -8 7 -5 -15 -4
tag left beyond: verb.future	33 -37 -20 -16 -5 -8 -4 4 15
tag left beyond: verb.get	24 -6 -17 -10 19 -11 -11 -1 -11
tag left beyond: verb.give	-14 -29 42 -9 -13 -13 10 -2 -17
tag left beyond: verb.held_exchange	-1 17 -1 -7 -10 9 -4 -17 -7
tag left beyond: verb.home	11 2 18 -8 -6 16 -5 -32 -12
tag left beyond: verb.managed	-24 4 10 -11 -7 -6 -4 19 20
tag left beyond: verb.noun	2 20 -7 -5 -7 -2 -3 -6 -8
tag left beyond: verb.other	28 -25 27 -8 -4 -2 -2 -8 -6
tag left beyond: verb.swap	26 -12 -5 -7 -11 -2 -4 -12 -10
tag left beyond: verb.will	-60 -20 4 -18 -3 -6 -4 24 48
tag left beyond: view.ru	26 -16 3 -4 -17 -4 -4 5 -1
tag left beyond: view.ua	47 -40 3 -20 -10 18 -6 -41 -4
tag left beyond: voice.ru	10 -27 -6 -11 22 -8 -7 -5 8
tag left beyond: voice.ua	-25 17 -3 -16 -13 -9 -8 5 16
tag left clause: adj.dead	40 -14 -6 -11 -16 -7 -7 6 -31
tag left clause: adj.freed	-11 -14 12 11 -7 -5 -4 -1 -13
tag left clause: adj.modifier	-6 1 0 -8 3 1 -5 -12 11
tag left clause: adj.wounded	46 -16 -33 -7 -7 -21 29 -45 -14
tag left clause: category	13 -14 -15 -5 -4 -9 4 -10 5
tag left clause: country	31 -10 -26 14 -7 -6 -4 -4 -5
tag left clause: cue.agreed	31 -12 -14 -8 -5 -5 -4 -6 -10
tag left clause: cue.agreement	31 -22 -16 -8 -5 -5 -4 5 -10
tag left clause: cue.all	-12 -14 -31 -11 -9 -7 -5 56 -23
tag left clause: cue.already	-14 -36 -28 -10 -8 -6 -5 59 0
tag left clause: cue.among	-23 -14 40 -7 -4 -3 -3 -4 -3
tag left clause: cue.anniversary	-19 35 -4 -2 -3 -2 -1 -24 -2
tag left clause: cue.border	27 -8 -3 -11 -15 -8 -7 -27 -25
tag left clause: cue.born	34 -19 -15 -4 -2 -2 -2 -8 -3
tag left clause: cue.called_off	42 -44 -9 -2 -2 -8 -3 -15 -9
tag left clause: cue.captivity	-24 1 4 -11 -1 -5 -4 6 15
tag left clause: cue.captured	61 -15 -26 -3 -2 -2 -2 -7 -8
tag left clause: cue.claims	7 -9 6 2 -10 -7 -6 -12 -12
tag left clause: cue.completed	-3 -18 16 4 -6 -5 -7 13 -6
tag left clause: cue.count	-18 -44 10 -10 -7 -5 -4 38 2
tag left clause: cue.crime	52 -18 -13 -1 -2 -1 -1 -9 -7
tag left clause: cue.denied	33 -36 -16 -32 -6 -6 -5 -35 5
tag left clause: cue.deported	43 -25 -34 -7 -4 -6 -4 -20 -11
tag left clause: cue.each	29 16 -62 -25 14 -11 -7 -5 -8
tag left clause: cue.evacuation	79 -28 -21 -7 -8 -4 -4 -64 -4
tag left clause: cue.ever_captured	53 -9 -6 -1 -2 -1 -2 -42 -26
tag left clause: cue.footage	-1 3 -32 -13 -5 -4 -6 -42 33
tag left clause: cue.good_news	-70 74 -3 -4 -6 -2 -2 -5 -4
tag left clause: cue.held	-9 -44 -31 0 3 -6 -6 -54 69
tag left clause: cue.in_captivity	36 -39 -5 -5 -4 -5 -4 -29 18
tag left clause: cue.in_return	-9 11 13 4 1 -9 0 -16 -10
tag left clause: cue.included	36 21 -28 1 -3 -4 -3 -29 -16
tag left clause: cue.local	51 -95 -59 -14 57 -15 -13 -31 -33
tag left clause: cue.mediated	-26 -14 -18 24 -8 -8 -5 30 -11
tag left clause: cue.missing	-20 0 -10 -8 -8 -6 -7 -107 65
tag left clause: cue.money	25 -5 -4 -1 -2 -1 -1 -8 -4
tag left clause: cue.month	67 -77 -25 -4 -4 -4 -4 33 -16
tag left clause: cue.of_whole	7 11 -4 -3 -4 -4 -6 5 -18
tag left clause: cue.of_year	3 -15 -27 4 -6 -4 -3 24 -10
tag left clause: cue.on_shield	5 50 -12 -2 -7 -4 -2 -24 -3
tag left clause: cue.one_sided	-29 43 -9 -9 -9 -13 -24 20 -10
tag left clause: cue.other_exchange	62 -47 -9 -10 -3 -3 -2 -27 -2
tag left clause: cue.other_return	47 18 -34 -3 -5 -5 -3 -21 -6
tag left clause: cue.other_war	67 -43 -27 -10 -3 -3 -2 -12 -11
tag left clause: cue.outside	-37 -34 -36 -15 -15 74 -8 -56 -25
tag left clause: cue.parcel	45 -42 -3 0 -1 -2 -1 -1 0
tag left clause: cue.part	40 1 -11 -4 1 -5 -4 -15 -13
tag left clause: cue.planned	63 -33 -26 -5 -5 -4 -3 -38 -2
tag left clause: cue.postponed	66 -11 -21 -2 -3 -4 -3 -34 -11
tag left clause: cue.ready	48 -11 -41 -5 -6 -6 -6 -36 7
tag left clause: cue.recap	112 0 -78 -16 -6 -18 -5 -35 -8
tag left clause: cue.record	32 18 -40 -8 -5 -4 -3 -37 -6
tag left clause: cue.relative	21 -20 -28 -11 -3 -5 -3 7 12
tag left clause: cue.repatriation	37 -15 -3 -10 -12 -5 -4 3 -16
tag left clause: cue.reunion	18 -3 -8 -23 -8 -11 -7 -5 -9
tag left clause: cue.same_number	53 -20 -14 -2 -3 -5 -5 -8 -2
tag left clause: cue.since	-15 -12 -35 -13 -6 -4 -3 62 -20
tag left clause: cue.span	-3 13 -2 -16 -8 -6 -5 11 -10
tag left clause: cue.stage	46 -70 -12 -10 -6 -4 -4 1 -5
tag left clause: cue.thanks	9 -19 -4 -9 -7 -6 -4 18 -10
tag left clause: cue.third	110 -60 -32 -16 -9 -3 -2 -2 -9
tag left clause: cue.to_date	-11 -40 -10 -19 -5 -4 -3 45 19
tag left clause: cue.today	22 18 10 2 -8 -6 -7 -36 -4
tag left clause: cue.total	-61 3 12 1 -11 -9 -7 66 -19
tag left clause: cue.training	55 -20 -15 -3 -4 -2 -2 -6 -6
tag left clause: cue.transit	-34 13 18 -1 -8 -4 -4 0 -9
tag left clause: cue.unit	0 49 -48 -8 -20 -8 -7 -61 25
tag left clause: cue.venue	23 8 -14 6 -5 -3 -3 -19 -5
tag left clause: cue.visit	43 -25 -3 -1 -6 -1 -1 -1 -8
tag left clause: cue.year	52 -47 -47 4 -7 -4 -4 5 -19
tag left clause: cue.yesterday	32 -46 -8 -26 4 -16 -11 6 -22
tag left clause: foe.agent	45 -46 29 -5 -5 -10 -6 -14 -16
tag left clause: foe.from	-22 -53 34 -7 -11 -6 -9 -5 29
tag left clause: foe.of	-19 9 -7 -9 -7 -18 17 -14 8
tag left clause: foe.to	27 -11 -17 -9 -8 -6 -11 -21 31
tag left clause: noun.body	-17 26 -2 -8 0 -7 -5 0 -9
tag left clause: noun.branch	52 -13 -27 -6 -4 -5 -4 -29 5
tag left clause: noun.child	12 -13 -9 -5 -3 -4 -3 4 -9
tag left clause: noun.civilian	-11 39 -36 -14 -13 -7 -9 -28 17
tag left clause: noun.exchange	-16 -27 9 1 -8 2 -7 30 -10
tag left clause: noun.family	1 -3 -6 -20 -6 -5 -4 -5 -9
tag left clause: noun.foreigner	59 -38 -15 -11 -6 -2 -2 -5 -15
tag left clause: noun.man	28 -67 11 -6 -5 -8 -6 -7 -13
tag left clause: noun.military	5 7 -4 -1 -10 -7 0 -11 -1
tag left clause: noun.other	21 -2 -17 -4 -5 -5 -4 12 -6
tag left clause: noun.people	-8 11 -10 -12 -7 -7 -3 -8 12
tag left clause: noun.rank	-2 -5 -1 -7 -8 -16 -6 -9 -3
tag left clause: noun.soldier	-83 11 -7 24 38 -17 -13 -7 3
tag left clause: noun.woman	86 -42 -38 -3 -2 -3 -4 -3 -15
tag left clause: own.agent	11 -7 7 -8 -9 -17 -1 0 -9
tag left clause: own.from	38 -19 -96 -5 -10 -6 -15 -22 53
tag left clause: own.of	-18 -23 20 -11 -11 -7 -8 -7 40
tag left clause: own.to	-4 12 -3 -7 -3 -1 -6 13 -8
tag left clause: qualifier.approx	-2 -14 -20 7 -5 -5 -3 -8 16
tag left clause: qualifier.at_least	36 -32 -4 -1 -6 -4 -3 -8 -7
tag left clause: qualifier.at_most	-3 -2 27 -21 -12 -6 -4 -10 -19
tag left clause: qualifier.more_than	-19 -45 -46 -13 -11 33 14 27 -6
tag left clause: ru.agent	-17 -21 29 -2 -5 -4 -7 -4 -3
tag left clause: ru.from	14 2 -36 -9 -8 1 -5 7 3
tag left clause: ru.of	-23 -22 33 -2 -4 -4 -8 11 -6
tag left clause: ru.to	-10 -105 81 -9 -16 -5 -9 10 -13
tag left clause: ua.agent	-16 35 -12 -2 -9 -8 -3 -9 -11
tag left clause: ua.from	-11 -38 -6 -8 41 -7 8 13 -24
tag left clause: ua.of	19 -12 -23 0 5 -4 -2 -5 -1
tag left clause: ua.to	-6 39 -21 -6 -7 3 -8 -6 -5
tag left clause: verb.bring	-9 4 13 0 -7 -3 -5 14 -13
tag left clause: verb.come	0 3 7 -4 2 -8 -8 6 -13
tag left clause: verb.future	68 -30 -4 -9 -4 -2 -2 -39 0
tag left clause: verb.get	-2 7 24 -11 -13 -11 -5 -2 -12
tag left clause: verb.give	-6 15 -1 -9 -4 3 -5 2 -10
tag left clause: verb.held_exchange	-30 4 -17 8 -10 -11 -9 21 -4
tag left clause: verb.home	2 0 -9 1 -10 -8 -7 19 -10
tag left clause: verb.managed	-13 8 -7 -1 -6 19 -5 6 -12
tag left clause: verb.noun	11 -6 12 -7 -8 -7 -6 -16 4
tag left clause: verb.other	29 -15 -7 -3 12 -2 -2 -13 -5
tag left clause: verb.swap	-6 -16 10 7 -10 -5 -7 4 -9
tag left clause: verb.will	44 -24 -25 -7 -7 0 -5 -9 -9
tag left clause: view.ru	-36 -47 20 -9 16 -4 -7 11 25
tag left clause: view.ua	-56 50 -37 -6 -5 -7 -3 48 4
tag left clause: voice.ru	18 -10 -37 -12 -11 20 -10 7 -2
tag left clause: voice.ua	1 -32 12 -12 -8 -7 -5 6 14
tag left far: adj.dead	30 -9 9 -13 -12 -4 -4 -21 -4
tag left far: adj.freed	-22 0 5 -7 0 -4 -2 23 -10
tag left far: adj.modifier	6 -20 -9 7 -6 -7 -3 11 5
tag left far: adj.wounded	-27 36 -38 9 -6 -1 36 -38 -24
tag left far: category	7 14 -28 -4 -5 -6 5 -33 18
tag left far: country	8 -14 -17 28 -2 -4 -2 -14 -7
tag left far: cue.agreed	5 14 -28 -9 5 3 -12 -6 -10
tag left far: cue.agreement	-12 1 -3 -10 2 -5 -5 8 -8
tag left far: cue.all	59 -42 -57 -11 -12 13 -4 -13 17
tag left far: cue.already	21 0 -25 -14 -14 -9 -13 8 -14
tag left far: cue.among	43 -26 -10 -7 -4 -5 -3 -5 -8
tag left far: cue.anniversary	30 -35 -9 15 -8 -3 -3 -34 -4
tag left far: cue.border	-1 16 -14 -3 -17 -4 -4 -13 -4
tag left far: cue.born	35 -27 -5 -3 -3 -5 -4 -14 -20
tag left far: cue.captivity	-3 -12 -23 6 -6 4 1 14 -5
tag left far: cue.captured	7 24 -2 -3 -3 -4 -3 -7 -20
tag left far: cue.claims	-7 14 -29 5 -8 -5 -4 -2 0
tag left far: cue.completed	-3 3 -3 10 -5 -4 -3 0 -9
tag left far: cue.count	-5 -1 13 -18 -9 -6 -5 -10 -2
tag left far: cue.crime	41 -12 -21 -1 -3 -1 -2 -3 -11
tag left far: cue.denied	36 -19 -31 -10 -5 -5 -5 -33 -26
tag left far: cue.deported	-47 15 -27 -6 -4 -7 -5 64 -18
tag left far: cue.each	-12 19 -48 4 14 -11 3 -22 -12
tag left far: cue.evacuation	44 -13 -22 -6 -4 -2 -4 -41 19
tag left far: cue.ever_captured	66 -41 -4 -5 -7 -2 -7 -24 -29
tag left far: cue.film	42 -35 -3 -1 -4 -4 -2 -26 -8
tag left far: cue.footage	-6 13 -26 -10 -8 -6 -7 -20 10
tag left far: cue.good_news	-39 62 20 -3 -23 -4 -4 -40 -2
tag left far: cue.held	-8 30 -34 -13 -7 -7 -8 -31 -13
tag left far: cue.in_captivity	-33 47 -80 -16 -9 -10 -10 -10 42
tag left far: cue.in_return	-17 -10 1 -12 33 -14 -14 -23 -19
tag left far: cue.included	-28 9 -22 28 -5 -5 0 17 -12
tag left far: cue.local	3 2 -9 -3 -2 -2 -3 -29 -1
tag left far: cue.mediated	-14 -18 0 13 -9 -5 -4 14 -11
tag left far: cue.missing	-23 -34 -10 -8 -8 -7 -7 10 30
tag left far: cue.money	19 -1 0 -1 -1 0 -1 -1 -13
tag left far: cue.month	54 -62 -19 -9 -4 -3 -3 42 -11
tag left far: cue.name	-38 18 21 -4 -4 -9 -5 20 -23
tag left far: cue.nth	14 -1 -3 0 0 0 -1 -9 0
tag left far: cue.of_whole	0 -25 11 -5 -8 -2 -3 4 -1
tag left far: cue.of_year	38 -14 -22 -6 -5 -3 -4 -4 -13
tag left far: cue.on_shield	21 -10 -3 0 -1 -2 -1 -4 -1
tag left far: cue.one_sided	11 16 4 -27 -18 -59 23 -54 -43
tag left far: cue.other_exchange	66 -22 -23 -4 -1 -2 -1 -8 -4
tag left far: cue.other_return	72 -17 -42 -3 -3 -3 -7 -36 -9
tag left far: cue.other_war	63 -27 -5 -9 -2 -2 -2 -9 -8
tag left far: cue.outside	-36 -58 -59 -19 -10 38 56 -24 -35
tag left far: cue.part	3 6 15 14 4 -8 -2 -43 -19
tag left far: cue.planned	16 -11 -2 -2 -3 -3 -2 -9 17
tag left far: cue.postponed	7 34 -14 -6 -3 -3 -3 -22 -10
tag left far: cue.ready	-26 -10 18 -3 -7 -3 -4 -27 41
tag left far: cue.recap	72 -55 -26 -17 -8 -15 -5 15 -5
tag left far: cue.record	1 16 -5 -14 -10 -10 -7 -7 -9
tag left far: cue.relative	-13 4 0 -18 -7 3 0 14 5
tag left far: cue.repatriation	21 -31 19 -17 -13 -7 -7 -38 -4
tag left far: cue.reunion	-4 11 27 -19 -5 14 -9 -36 -11
tag left far: cue.review	-41 -29 -2 -3 -4 -2 -2 73 -23
tag left far: cue.since	23 -49 -48 -20 -7 -6 -4 48 -14
tag left far: cue.span	7 -83 -1 -8 -21 -6 -6 49 2
tag left far: cue.stage	20 -55 -2 -19 -19 -7 -6 40 -7
tag left far: cue.thanks	40 -4 -8 -26 -6 -7 -6 -6 -24
tag left far: cue.third	74 -9 -66 -5 -4 -3 -2 -8 -2
tag left far: cue.to_date	-28 -49 -14 -35 -3 -4 -3 54 18
tag left far: cue.today	25 -20 5 -3 -6 -3 -4 -9 -6
tag left far: cue.total	-23 -37 2 11 -11 -7 -6 41 -12
tag left far: cue.training	40 -12 -16 -1 -1 -2 -1 -6 -3
tag left far: cue.transit	31 -30 15 -7 -11 -4 -4 -22 -20
tag left far: cue.unit	44 -43 2 -4 -5 -6 -4 -20 29
tag left far: cue.venue	-5 9 3 0 -18 -4 -4 -13 -16
tag left far: cue.year	22 -72 -42 -5 -5 -5 -5 51 -10
tag left far: cue.yesterday	-3 22 -34 -10 17 -15 -8 -3 -16
tag left far: foe.agent	-9 -56 71 -2 -2 -2 -3 -6 -23
tag left far: foe.of	63 -58 -7 -2 -2 -3 -3 -7 8
tag left far: foe.to	-18 75 -103 -8 -8 -36 29 -5 -57
tag left far: noun.body	30 -43 11 -11 -9 -8 -7 1 -11
tag left far: noun.branch	26 -26 9 -6 -4 -6 -4 0 -15
tag left far: noun.child	8 65 -5 -12 -7 -9 -8 -94 -22
tag left far: noun.civilian	-5 -24 -4 -11 -8 -8 -8 -37 49
tag left far: noun.exchange	2 2 -15 -3 -9 10 -2 -4 -7
tag left far: noun.family	-4 23 -19 -6 -5 -6 -5 -1 -28
tag left far: noun.foreigner	7 -9 -18 -3 -2 -3 -3 10 -17
tag left far: noun.man	21 -38 33 -3 -2 -6 -5 -3 -3
tag left far: noun.military	-2 3 -18 -6 -6 5 0 9 -4
tag left far: noun.other	10 9 -9 -6 -6 -4 -4 1 5
tag left far: noun.people	-7 2 4 2 -10 -1 -6 -9 0
tag left far: noun.rank	-8 42 -45 -4 -5 -7 -5 -13 -10
tag left far: noun.soldier	-3 4 -29 -7 -5 -3 10 3 -8
tag left far: noun.woman	-51 20 39 -7 -5 -5 -7 -3 -8
tag left far: own.agent	21 15 -10 -6 -5 10 -14 -15 -16
tag left far: own.from	-53 -37 50 -8 -7 -42 38 -1 -43
tag left far: own.of	-21 -26 -5 -9 -7 0 3 23 2
tag left far: own.to	19 7 -28 -6 -5 22 -7 -23 -11
tag left far: qualifier.approx	-10 9 22 -9 -5 -5 -4 -20 -9
tag left far: qualifier.at_least	31 -2 0 -1 -1 -1 -1 60 -39
tag left far: qualifier.at_most	29 -21 41 -21 -5 -8 8 -54 -33
tag left far: qualifier.more_than	-28 -44 -21 -24 -33 5 25 24 13
tag left far: ru.agent	-3 -29 40 -13 3 -11 -6 -5 -12
tag left far: ru.from	3 -25 25 -10 -5 -12 -7 26 -1
tag left far: ru.of	-14 -13 11 -8 0 -11 -6 3 20
tag left far: ru.to	-42 0 81 -13 -14 -12 -12 -91 -41
tag left far: ua.agent	2 44 -30 -13 3 -8 -7 -2 -12
tag left far: ua.from	3 -13 17 -4 -16 -4 -5 3 2
tag left far: ua.of	-5 13 -6 -1 0 -6 -4 -12 1
tag left far: ua.to	-11 -26 -16 -8 -8 -11 6 37 14
tag left far: verb.bring	16 -4 -17 1 -8 -6 -6 -23 0
tag left far: verb.come	23 -21 15 -10 -6 7 -4 -17 -9
tag left far: verb.future	52 -14 -6 -18 -4 -4 -3 -16 -12
tag left far: verb.get	-14 32 -23 -15 -13 -3 -14 39 -17
tag left far: verb.give	-24 -12 19 -10 -8 -11 13 6 -21
tag left far: verb.held_exchange	-17 6 -10 6 -7 4 -5 -5 0
tag left far: verb.home	-22 -5 25 -10 -4 30 -6 -9 -9
tag left far: verb.managed	4 -2 -7 -5 -6 -6 -4 0 6
tag left far: verb.noun	34 -6 -5 -12 -7 0 -4 -30 -13
tag left far: verb.other	30 11 -3 -11 -3 -2 -2 -11 -6
tag left far: verb.swap	10 -10 -31 -4 -10 4 -12 0 -14
tag left far: verb.will	7 -31 -13 -16 -2 -4 -4 15 15
tag left far: view.ru	-9 -11 -18 -3 -4 -4 -4 23 3
tag left far: view.ua	-14 14 -8 -12 -4 16 -2 -28 19
tag left far: voice.ru	45 -45 2 -11 -14 9 -9 -1 -11
tag left far: voice.ua	-34 22 -25 -13 -10 -7 -7 2 24
tag right 1: adj.dead	24 -1 -19 -7 -7 -7 -5 -3 -19
tag right 1: adj.freed	17 -6 8 13 -9 -9 -6 -10 -9
tag right 1: adj.modifier	-11 7 18 -21 -8 -8 -6 2 11
tag right 1: adj.wounded	3 -37 -40 -6 -5 22 16 13 -10
tag right 1: category	2 -48 13 -7 -10 17 4 10 -5
tag right 1: country	15 -12 -7 -7 -2 -1 -2 -2 -1
tag right 1: cue.agreed	21 -5 -2 0 -1 0 0 -13 -1
tag right 1: cue.agreement	44 -15 -8 -2 -3 -3 -1 -15 -4
tag right 1: cue.already	1 15 14 -12 -7 -7 -4 1 -17
tag right 1: cue.among	28 -22 -13 -5 -1 -5 -3 -21 -4
tag right 1: cue.anniversary	6 -2 -2 0 0 0 0 0 0
tag right 1: cue.border	-32 49 -16 -2 -2 -2 -2 -3 -1
tag right 1: cue.born	-25 49 -26 -5 -6 -4 -10 -31 -11
tag right 1: cue.called_off	58 -43 -20 -1 -3 -4 -2 -17 -24
tag right 1: cue.captivity	0 -28 14 -15 -8 -8 -5 0 -8
tag right 1: cue.captured	17 3 -13 -2 -5 -4 -3 -9 -17
tag right 1: cue.claims	20 -15 11 -4 -9 -4 -5 -4 -13
tag right 1: cue.completed	-39 13 2 9 -9 11 -6 -23 -11
tag right 1: cue.count	6 -21 -18 3 -12 -6 -4 23 -18
tag right 1: cue.crime	47 -41 -3 -3 -2 -2 -2 -10 -20
tag right 1: cue.denied	14 -4 -7 0 -1 -1 0 0 -1
tag right 1: cue.deported	49 -29 -36 -21 -10 -7 -6 -39 -2
tag right 1: cue.died	-46 50 -11 -1 -7 -2 -2 -1 -1
tag right 1: cue.each	-22 41 18 -36 -22 -7 -7 -1 -11
tag right 1: cue.evacuation	42 -18 -4 -1 -2 -1 -1 -4 -14
tag right 1: cue.ever_captured	68 -24 -34 -1 -2 -5 -5 -21 -21
tag right 1: cue.footage	23 -3 -14 -1 -4 -1 -1 0 -1
tag right 1: cue.held	18 -39 -30 -5 -5 -9 -4 -33 43
tag right 1: cue.in_captivity	27 -52 17 -2 -3 -2 -3 -12 -5
tag right 1: cue.in_return	28 0 -37 -8 -7 -16 15 -6 -11
tag right 1: cue.included	-7 27 -15 16 -4 -10 -3 -10 -4
tag right 1: cue.local	27 15 -13 -4 -8 -2 -2 -33 -3
tag right 1: cue.mediated	-23 12 -10 -10 -4 -3 -3 34 -16
tag right 1: cue.money	35 -5 -1 -3 -2 -1 -1 -26 -4
tag right 1: cue.month	33 -29 0 0 -1 -1 -1 -1 0
tag right 1: cue.of_whole	3 5 -5 -11 8 -7 -7 -3 -10
tag right 1: cue.of_year	37 2 -11 -7 -10 -5 -6 -41 -8
tag right 1: cue.one_sided	6 -4 23 -22 -13 -20 -8 1 -14
tag right 1: cue.other_exchange	6 -1 -1 -2 -1 0 0 -1 0
tag right 1: cue.other_return	-37 39 -4 -1 -1 -2 -1 -1 -1
tag right 1: cue.other_war	19 -7 -3 -6 -1 -1 -1 -1 -4
tag right 1: cue.outside	-25 13 -20 -3 -6 15 -7 -6 -3
tag right 1: cue.part	35 1 -10 -13 -10 -9 -5 -11 -12
tag right 1: cue.planned	-43 21 27 -7 -5 -6 -4 -21 -7
tag right 1: cue.postponed	56 -33 -5 -7 -11 -4 -3 -4 -4
tag right 1: cue.ready	4 36 -15 -4 -6 -8 -5 -42 -19
tag right 1: cue.recap	7 8 -7 -2 -3 -7 -2 -5 -4
tag right 1: cue.relative	-8 29 -37 -16 -7 8 16 -11 -8
tag right 1: cue.repatriation	-18 14 4 -7 -6 -4 -3 5 -4
tag right 1: cue.reunion	-23 1 22 -14 -14 -6 -8 -16 -8
tag right 1: cue.since	3 -27 -11 -11 -15 -7 -4 28 -27
tag right 1: cue.span	3 -63 50 -28 -18 -15 -15 6 -18
tag right 1: cue.stage	54 -4 -49 -2 -30 -2 -6 -8 -5
tag right 1: cue.third	28 -3 -1 -27 -1 -1 -1 -3 -1
tag right 1: cue.to_date	2 -38 -12 -39 -9 -11 -5 56 -21
tag right 1: cue.today	-21 15 -25 10 -10 -11 -7 14 -12
tag right 1: cue.total	-96 5 -24 50 -11 -12 -16 33 -24
tag right 1: cue.transit	2 9 -8 -7 -14 -9 -5 -17 22
tag right 1: cue.unit	50 -51 39 -3 -26 -16 -4 -8 -7
tag right 1: cue.venue	26 -10 -5 -7 -1 -1 -1 0 -2
tag right 1: cue.visit	30 10 -31 -4 -7 -3 -2 -2 -17
tag right 1: cue.year	63 -33 -11 -21 -22 -13 -14 -40 -53
tag right 1: cue.yesterday	59 -37 -42 -5 -6 -16 -5 -9 -4
tag right 1: foe.agent	21 39 -48 -2 -9 -22 -5 -9 -16
tag right 1: foe.of	36 -14 12 -9 -11 -10 -6 -8 -9
tag right 1: noun.body	-2 0 -4 -5 -4 -8 -5 -26 -2
tag right 1: noun.branch	19 4 -37 -3 -3 -9 -4 -5 -14
tag right 1: noun.exchange	27 -11 -11 -25 -8 -7 -5 -3 -13
tag right 1: noun.family	6 -21 -14 15 -2 -5 -1 -2 -4
tag right 1: noun.military	-5 22 -3 -14 -11 -14 -8 -19 -7
tag right 1: noun.other	6 -9 -18 -4 -4 -5 -3 -27 39
tag right 1: noun.people	-25 -12 5 -20 -9 -17 -2 31 -20
tag right 1: noun.soldier	-35 49 -5 -1 -6 -6 -1 -3 -9
tag right 1: own.agent	11 -14 14 -14 -21 -22 -18 -9 -15
tag right 1: own.from	45 -1 -37 -5 -7 -3 -3 -3 -9
tag right 1: own.of	17 -17 6 -14 -6 -5 -8 -7 -14
tag right 1: own.to	18 3 7 -20 -16 -9 -6 -11 -7
tag right 1: qualifier.approx	17 -16 -8 -15 -3 -3 -1 28 -4
tag right 1: qualifier.at_most	54 -45 -21 -11 -2 -7 -2 -2 -8
tag right 1: qualifier.more_than	14 -35 -17 -13 -10 -15 -12 -58 24
tag right 1: ru.agent	1 25 -35 -3 -6 -18 -4 -17 43
tag right 1: ru.from	33 -17 -24 -14 -7 -4 -5 14 -23
tag right 1: ru.of	5 -9 8 -8 -11 -9 -1 -3 -3
tag right 1: ru.to	-27 -54 40 -8 -4 -5 -9 8 -10
tag right 1: ua.agent	-21 -19 3 -33 -20 1 17 0 -26
tag right 1: ua.from	-6 -31 25 -24 -13 -7 -7 17 -12
tag right 1: ua.of	7 19 -29 -11 -6 9 -3 -10 3
tag right 1: ua.to	0 38 -61 -38 -11 1 -10 2 -16
tag right 1: verb.bring	-17 11 8 -2 -2 -1 -7 9 -11
tag right 1: verb.come	-29 14 25 -3 -10 -2 -7 -7 -14
tag right 1: verb.future	-11 38 1 -7 -5 -5 -4 -25 -7
tag right 1: verb.get	-10 16 11 -23 -17 5 -10 -23 -13
tag right 1: verb.give	-5 -22 -5 -16 41 -7 -10 -33 -4
tag right 1: verb.held_exchange	30 -16 -32 -8 -8 -7 -7 0 -6
tag right 1: verb.home	-4 4 -6 15 -5 -6 -5 7 -7
tag right 1: verb.managed	-59 5 -16 -35 -8 32 -9 -8 -17
tag right 1: verb.noun	60 -45 -40 -10 -8 -4 -5 -36 -12
tag right 1: verb.other	89 -12 -19 -3 -4 -4 -3 -31 -13
tag right 1: verb.swap	-4 -6 -20 10 -20 -16 -7 36 -7
tag right 1: verb.will	51 -18 -24 -3 -2 -2 -1 -2 -4
tag right 1: view.ru	29 -5 -22 -2 -36 -2 -4 -7 -8
tag right 1: view.ua	24 5 -5 -5 -17 -7 -6 -43 -7
tag right 1: voice.ru	-40 9 9 -10 -6 -62 -28 -5 -23
tag right 1: voice.ua	-26 2 37 -3 -9 -13 -8 -53 -7
tag right 3: adj.dead	13 25 -61 -8 -7 -7 -5 8 -6
tag right 3: adj.freed	8 0 -13 -2 -7 -5 -4 9 -8
tag right 3: adj.modifier	27 -3 -12 -6 -5 -2 -5 -25 1
tag right 3: adj.wounded	-39 -40 -6 -12 -20 46 -22 65 -39
tag right 3: category	6 -31 -7 -8 1 -2 -6 11 22
tag right 3: country	40 -44 2 -8 -6 -9 -5 -5 13
tag right 3: cue.agreed	-18 -67 -3 -7 -7 -8 -5 29 -11
tag right 3: cue.agreement	-22 -68 -4 -8 -8 -8 -5 35 -9
tag right 3: cue.all	-40 -13 -4 -10 -8 7 -9 -26 35
tag right 3: cue.all_civilians	-7 26 2 -3 -3 -2 -2 -9 -6
tag right 3: cue.already	46 -12 -57 -19 -3 1 -3 18 -8
tag right 3: cue.among	58 -16 -47 -2 -1 -4 -2 -13 -1
tag right 3: cue.border	-17 28 -9 -2 -4 -3 -3 -7 -2
tag right 3: cue.born	54 35 -18 -4 -6 -3 -4 -51 -41
tag right 3: cue.called_off	8 12 -18 -2 -2 -2 -2 -3 -6
tag right 3: cue.captivity	27 -2 -10 -12 -7 -5 -5 -5 -9
tag right 3: cue.captured	27 10 0 -4 -2 -4 -2 -16 -9
tag right 3: cue.claims	-39 19 2 -7 -19 -9 -11 12 10
tag right 3: cue.completed	3 -6 16 0 -14 -8 -9 -12 -5
tag right 3: cue.count	-16 30 -21 9 -11 -8 -5 3 -14
tag right 3: cue.crime	27 -7 -2 -1 -1 -2 -1 -13 -3
tag right 3: cue.denied	43 -26 -38 -6 -2 -2 -2 -13 25
tag right 3: cue.deported	0 7 1 -9 -10 -7 -7 11 -54
tag right 3: cue.died	31 -22 -18 -5 -6 -9 -3 -15 -5
tag right 3: cue.each	-4 -11 5 -1 8 -7 -8 3 -12
tag right 3: cue.evacuation	38 -28 -12 -3 -3 -3 -2 -7 -14
tag right 3: cue.ever_captured	18 12 -29 -1 -2 -6 -4 -19 -20
tag right 3: cue.footage	51 -30 -14 -5 -10 -4 -8 10 -11
tag right 3: cue.good_news	54 -38 -14 -2 -2 -1 -2 -5 -1
tag right 3: cue.held	-49 -8 -35 -7 -9 -6 -6 -17 82
tag right 3: cue.in_captivity	61 -31 -15 -3 -5 -3 -3 -30 11
tag right 3: cue.in_return	-32 52 -2 -17 -11 -5 3 -15 -15
tag right 3: cue.included	15 -7 -42 -15 -9 -5 -4 18 -7
tag right 3: cue.local	2 13 -12 -3 -4 -3 -2 -39 -3
tag right 3: cue.mediated	-16 10 25 -23 -7 8 -6 -24 -19
tag right 3: cue.missing	-23 9 -26 -13 -7 -6 -8 -78 78
tag right 3: cue.money	19 -15 0 -1 -1 -1 0 0 -1
tag right 3: cue.month	37 -26 0 0 -1 -1 -1 -31 0
tag right 3: cue.of_whole	-5 -9 -3 -5 -12 -5 -5 8 1
tag right 3: cue.of_year	-22 18 -10 -7 -5 -4 -4 17 -8
tag right 3: cue.on_shield	-18 25 -19 -3 -5 -3 -2 -9 -1
tag right 3: cue.one_sided	-62 31 -16 -21 -21 16 -27 -17 -20
tag right 3: cue.other_exchange	56 -13 -15 -2 -2 -2 -2 -22 -4
tag right 3: cue.other_return	40 40 -57 -15 -6 -11 -5 -17 -13
tag right 3: cue.other_war	68 -22 -20 -12 -4 -3 -2 -7 -2
tag right 3: cue.outside	-64 -27 -7 -14 -13 53 -30 29 -14
tag right 3: cue.part	9 19 -7 -8 -5 -8 -6 4 -12
tag right 3: cue.planned	20 -44 -30 -5 -7 -3 -4 14 6
tag right 3: cue.postponed	-13 -9 -6 -14 -4 -2 -2 -4 25
tag right 3: cue.ready	20 -78 -44 -10 -13 -9 -7 45 -50
tag right 3: cue.recap	25 13 -9 -7 -7 -6 -4 -9 -4
tag right 3: cue.record	54 -58 -22 -19 25 -3 -3 -13 -10
tag right 3: cue.relative	-20 23 -5 -7 -12 -3 -8 -2 2
tag right 3: cue.repatriation	7 -5 -21 -5 -7 -10 -4 1 -6
tag right 3: cue.reunion	22 7 -11 10 -11 -13 -8 -39 -8
tag right 3: cue.same_number	83 -20 -6 -11 -18 -13 -8 -28 -22
tag right 3: cue.since	-22 -33 -17 -15 -9 -5 -4 54 -22
tag right 3: cue.span	23 -33 -32 -26 -14 -12 -10 14 -20
tag right 3: cue.stage	6 42 -27 -4 -6 -10 -5 -8 -10
tag right 3: cue.thanks	21 -7 -7 -13 -6 -9 -6 -19 -15
tag right 3: cue.third	40 -3 -9 -29 -1 -5 -2 -5 -2
tag right 3: cue.to_date	9 -49 -34 2 -13 -11 -7 17 5
tag right 3: cue.today	-17 -23 13 29 -12 -13 -7 5 -11
tag right 3: cue.total	-33 25 -6 -4 -21 -12 -13 16 -28
tag right 3: cue.training	17 -11 0 -1 0 0 0 -1 -4
tag right 3: cue.transit	8 -4 26 -8 -10 -8 -6 -23 2
tag right 3: cue.unit	-18 33 -26 -5 -6 -12 -7 -13 31
tag right 3: cue.venue	63 -35 -26 -8 -5 -3 -3 -7 -5
tag right 3: cue.visit	29 -17 -9 -2 -2 -2 -2 -2 -2
tag right 3: cue.year	-26 -20 -17 -13 -14 -8 -8 59 -52
tag right 3: cue.yesterday	42 -14 -25 -28 -20 -6 -8 -28 -13
tag right 3: foe.agent	-6 -45 22 -15 17 -14 -21 -13 -13
tag right 3: foe.of	14 22 -36 -8 -11 -10 -10 -23 -23
tag right 3: foe.to	-84 11 59 -24 -22 -19 -16 -24 -2
tag right 3: noun.body	43 -33 0 -7 -8 -7 -5 2 -14
tag right 3: noun.branch	-5 32 -15 -6 -5 -9 -5 -10 -8
tag right 3: noun.child	19 16 -42 -5 -7 -7 -4 -23 -9
tag right 3: noun.civilian	-43 34 12 -11 15 -13 -7 -5 -18
tag right 3: noun.exchange	-6 -4 -7 -17 -9 5 -7 15 -10
tag right 3: noun.family	-25 73 5 -27 -9 -7 -6 -35 -9
tag right 3: noun.foreigner	-45 28 -25 -9 -9 -6 -4 2 37
tag right 3: noun.man	60 9 -68 -14 -9 -5 -5 -37 -18
tag right 3: noun.military	-51 28 11 -4 4 -18 0 -13 -5
tag right 3: noun.other	5 4 -8 -9 -8 -6 0 6 -9
tag right 3: noun.people	11 -7 5 -2 -5 -6 -7 -15 -2
tag right 3: noun.rank	34 -35 18 -4 -6 -8 -4 -11 2
tag right 3: noun.soldier	10 1 -9 -7 -8 -8 -5 0 -9
tag right 3: noun.woman	45 -58 -49 -11 44 -7 -5 -13 2
tag right 3: own.agent	-47 -18 -3 -11 31 -18 -11 42 -12
tag right 3: own.from	45 -1 -37 -5 -7 -3 -3 -3 -9
tag right 3: own.of	-53 20 20 15 -12 -8 -8 -31 8
tag right 3: own.to	-16 3 5 3 -6 -3 -7 7 -10
tag right 3: qualifier.approx	24 0 -51 -12 -18 -7 -7 -24 25
tag right 3: qualifier.at_least	-42 26 -27 -3 -3 -3 -3 20 2
tag right 3: qualifier.at_most	5 13 -1 -8 -8 -5 -4 -13 7
tag right 3: qualifier.more_than	-9 -26 -32 -15 -12 29 -13 -12 18
tag right 3: ru.agent	-31 6 -3 -6 -10 -9 -10 0 1
tag right 3: ru.from	6 26 -29 -9 -5 -9 -4 20 -12
tag right 3: ru.of	-13 -26 21 -3 -14 -14 -4 4 5
tag right 3: ru.to	-7 -14 15 -11 -8 -4 -7 7 -9
tag right 3: ua.agent	-15 -14 13 -16 18 -16 7 -3 -20
tag right 3: ua.from	-51 -16 35 -20 -10 -7 -7 30 -12
tag right 3: ua.of	13 2 -10 -13 5 -9 -5 4 -9
tag right 3: ua.to	1 32 -21 -24 -10 -8 -3 -7 -11
tag right 3: verb.bring	14 -13 -5 -8 -10 -1 -1 0 -11
tag right 3: verb.come	5 4 6 -21 -10 -2 -6 10 -9
tag right 3: verb.future	-7 -26 -18 -5 -4 -4 -4 31 4
tag right 3: verb.get	-12 -12 21 -1 -13 -5 -9 11 -17
tag right 3: verb.give	-7 -17 7 3 -11 14 -9 -3 -11
tag right 3: verb.held_exchange	3 -1 1 -15 -12 -10 -7 10 -10
tag right 3: verb.home	-16 13 -5 13 -6 -6 -5 9 -9
tag right 3: verb.managed	6 0 -13 -15 -15 21 -16 4 -25
tag right 3: verb.noun	30 -26 -3 -6 -6 14 -6 -25 -25
tag right 3: verb.other	61 -7 -17 -2 -3 -6 -2 -44 -5
tag right 3: verb.swap	3 -5 -17 26 -14 -7 -6 -7 -11
tag right 3: verb.will	29 -27 2 -4 -3 30 -3 -26 -8
tag right 3: view.ru	11 -50 -13 -8 -8 -5 -7 -4 16
tag right 3: view.ua	20 -18 -24 -11 -7 -4 -4 12 -4
tag right 3: voice.ru	-15 -43 40 -16 -40 -43 -18 7 -29
tag right 3: voice.ua	-27 -23 -10 -13 32 -9 -8 34 -37
tag right 7: adj.dead	16 26 -49 -7 -10 -11 -5 -45 -9
tag right 7: adj.freed	-1 7 -21 -8 -13 -5 -5 24 -15
tag right 7: adj.modifier	-24 -3 10 -4 -9 0 -4 0 9
tag right 7: adj.wounded	33 -6 -29 -7 -9 26 -9 -34 -22
tag right 7: category	13 8 -17 -8 -4 1 -6 -7 -6
tag right 7: country	26 2 -1 -17 0 -6 -6 -4 -24
tag right 7: cue.agreed	6 -14 -3 -16 -10 16 -6 3 -11
tag right 7: cue.agreement	0 -16 -10 -13 -6 13 -5 17 -8
tag right 7: cue.all	55 -15 -12 -5 -12 -7 -5 -18 -10
tag right 7: cue.already	35 6 -12 -11 -7 -3 -3 -23 -9
tag right 7: cue.among	96 -46 -42 -9 -7 -3 -3 -26 -2
tag right 7: cue.border	6 -27 41 -8 -6 -3 -4 -19 -4
tag right 7: cue.born	16 -5 -4 -5 -9 -6 -5 -53 14
tag right 7: cue.called_off	12 -12 -10 -2 -2 -1 -1 -4 15
tag right 7: cue.captivity	-9 10 7 -11 -9 -6 -4 7 1
tag right 7: cue.captured	50 -28 11 -9 -3 -5 -3 -40 -19
tag right 7: cue.claims	-14 11 -12 -3 29 -8 -6 -5 -13
tag right 7: cue.completed	-16 16 -15 -5 18 -7 -7 -5 -5
tag right 7: cue.count	-10 -2 -29 9 -9 6 -5 28 -14
tag right 7: cue.crime	62 -35 -6 -5 -9 -3 -2 -13 -4
tag right 7: cue.denied	33 28 -51 -10 -4 -4 -5 -16 -9
tag right 7: cue.deported	-21 -54 67 -12 -6 -9 -7 12 -15
tag right 7: cue.died	34 -28 -4 -4 -2 -3 -1 -7 -1
tag right 7: cue.each	-38 -37 -37 71 3 -15 10 -7 -7
tag right 7: cue.evacuation	40 -24 3 -3 -1 -1 -2 -4 -8
tag right 7: cue.ever_captured	16 -14 -12 -1 -1 -2 -1 -1 -4
tag right 7: cue.footage	-27 30 -38 -12 -11 -9 26 -25 -31
tag right 7: cue.held	-17 -41 11 -9 -9 -9 -9 -42 61
tag right 7: cue.in_captivity	-22 -19 -4 -3 -7 -5 -3 -28 53
tag right 7: cue.in_return	-15 1 8 -14 -8 0 -2 4 12
tag right 7: cue.included	9 -13 17 15 -7 -8 -6 -23 -40
tag right 7: cue.local	-34 46 -22 -15 -20 -15 -11 -26 -10
tag right 7: cue.mediated	-31 -23 -13 29 -6 -9 -3 44 -11
tag right 7: cue.missing	-4 -22 -35 -8 -12 -15 -9 -15 60
tag right 7: cue.money	29 -12 -5 -3 -2 -5 -1 -7 -2
tag right 7: cue.month	-4 -47 -19 -17 -3 -7 -7 22 -2
tag right 7: cue.of_whole	16 -12 9 -23 12 -15 -5 -17 0
tag right 7: cue.of_year	17 -8 -45 5 -9 -8 -7 32 -28
tag right 7: cue.on_shield	-7 28 -8 -3 -1 -4 -1 -9 -1
tag right 7: cue.one_sided	-55 37 -36 -12 -16 30 -23 20 -18
tag right 7: cue.other_exchange	33 -15 -7 -3 -3 -1 -1 -2 -2
tag right 7: cue.other_return	50 -38 2 -18 -4 -5 -4 -14 -12
tag right 7: cue.other_war	74 -47 -13 -14 -4 -4 -3 -28 -8
tag right 7: cue.outside	-93 -71 -5 -13 -16 78 51 -17 -26
tag right 7: cue.part	-21 -14 23 5 -1 -8 -3 -4 1
tag right 7: cue.planned	43 2 -10 -8 -2 -9 -2 -45 -4
tag right 7: cue.postponed	40 -25 -6 -8 -7 -2 -3 -34 -12
tag right 7: cue.ready	44 -3 -13 -13 -8 -6 -4 -31 -21
tag right 7: cue.recap	-2 21 -6 -11 -13 -10 -7 -7 -12
tag right 7: cue.record	32 -22 2 -34 29 -8 -6 -60 -8
tag right 7: cue.relative	-21 -17 36 -6 -11 -2 -9 -3 13
tag right 7: cue.repatriation	-21 11 -5 -4 -4 -7 -3 39 -8
tag right 7: cue.reunion	-5 -10 -6 18 -10 -7 -6 -5 -7
tag right 7: cue.same_number	34 24 -25 -9 -7 -8 -4 -6 -15
tag right 7: cue.since	-36 -54 29 -17 -7 -7 -4 72 -27
tag right 7: cue.span	-6 20 5 -19 -8 -6 -6 -4 -22
tag right 7: cue.stage	17 -22 8 -31 16 -10 -6 -13 -8
tag right 7: cue.thanks	0 -24 3 17 -4 -8 -4 -13 -20
tag right 7: cue.third	103 -56 -66 -40 -7 -7 -5 17 -4
tag right 7: cue.to_date	-42 -53 -25 15 -11 -8 -8 74 19
tag right 7: cue.today	8 -12 -30 -27 22 -11 -7 13 -14
tag right 7: cue.total	1 -21 4 1 -26 -11 -11 -1 5
tag right 7: cue.training	33 -33 -2 -1 -1 -1 -1 -3 -1
tag right 7: cue.transit	1 -3 -2 -12 9 -7 -6 -3 -15
tag right 7: cue.unfinished	27 -13 -1 0 -4 -1 -1 -7 -2
tag right 7: cue.unit	18 9 -7 -5 -8 -7 -4 -11 -11
tag right 7: cue.venue	-2 -20 -5 -6 -3 -4 -3 12 -4
tag right 7: cue.visit	32 -6 -19 -2 -5 15 -3 -12 -9
tag right 7: cue.year	-9 -45 -16 -5 -5 -6 -5 61 -21
tag right 7: cue.yesterday	-27 -19 5 43 -26 -10 -10 -27 -18
tag right 7: foe.agent	6 2 -5 -7 -7 51 -8 -71 -46
tag right 7: foe.of	-7 29 -4 -14 -8 -14 -6 -10 -10
tag right 7: foe.to	-15 -14 43 -18 -18 -20 -11 -30 9
tag right 7: noun.body	28 12 -20 -7 -8 -10 -7 -11 -8
tag right 7: noun.branch	37 -32 45 -7 -6 -10 -5 -30 -10
tag right 7: noun.child	0 23 -17 8 -4 -7 -4 -42 16
tag right 7: noun.civilian	-44 35 5 -12 8 -9 -7 -15 7
tag right 7: noun.exchange	-8 -1 0 10 -8 21 -8 -6 -13
tag right 7: noun.family	8 46 -27 26 -10 -7 -7 -45 -23
tag right 7: noun.foreigner	-44 29 -20 -17 -13 -8 -6 0 53
tag right 7: noun.man	-64 6 55 -10 -16 -12 -8 -13 -14
tag right 7: noun.military	-1 1 9 -13 -11 -7 -7 -3 -5
tag right 7: noun.other	19 -24 -8 -1 -7 -5 1 5 -9
tag right 7: noun.people	-6 -19 -5 8 1 3 -8 10 -2
tag right 7: noun.rank	-29 40 -19 -7 -7 -8 -4 6 -8
tag right 7: noun.soldier	1 2 -13 -14 -11 4 -10 -10 8
tag right 7: noun.woman	-20 13 -26 -11 -20 -11 -7 24 -14
tag right 7: own.agent	-28 8 25 -14 -15 -17 -9 -61 36
tag right 7: own.from	35 -11 -1 -2 -9 -2 -2 -2 -10
tag right 7: own.of	4 6 -25 8 -2 -13 -8 -15 -15
tag right 7: own.to	-23 -2 -3 0 -7 -9 -8 8 -11
tag right 7: qualifier.approx	14 1 -35 -8 -11 -5 -4 5 5
tag right 7: qualifier.at_least	5 -2 -25 -1 -2 -1 -2 27 -24
tag right 7: qualifier.at_most	-31 -1 24 10 -5 -6 -3 -6 -6
tag right 7: qualifier.more_than	-3 -80 -19 -8 -9 0 15 11 35
tag right 7: ru.agent	39 -16 8 -15 13 17 -9 -51 -24
tag right 7: ru.from	-16 4 -5 -7 10 -13 -4 0 29
tag right 7: ru.of	-10 19 -2 -14 -9 3 -5 -13 4
tag right 7: ru.to	-41 28 -10 -25 -14 -10 -8 39 -18
tag right 7: ua.agent	-25 15 -26 13 -7 -12 -8 1 0
tag right 7: ua.from	6 -13 16 -11 -5 -5 -5 -2 -10
tag right 7: ua.of	-13 9 4 15 -9 -11 -1 -2 -2
tag right 7: ua.to	-12 17 -3 -21 -7 -7 -6 -7 22
tag right 7: verb.bring	-6 -10 -12 9 -11 -8 -7 19 -4
tag right 7: verb.come	13 2 -46 -5 6 -8 -3 20 -9
tag right 7: verb.future	101 -56 -11 -7 -4 -7 -2 -10 -14
tag right 7: verb.get	-28 13 29 -9 9 -16 -8 -18 -12
tag right 7: verb.give	-32 21 29 -13 -15 -15 8 -8 -12
tag right 7: verb.held_exchange	22 -6 18 -19 -2 -13 -8 -36 -12
tag right 7: verb.home	-39 1 15 -11 19 -7 -6 5 -12
tag right 7: verb.managed	-62 18 -18 24 -13 -33 -10 5 -15
tag right 7: verb.noun	21 18 -38 -12 -13 -2 -6 -17 8
tag right 7: verb.other	-10 21 -13 -5 -7 -5 -3 3 -17
tag right 7: verb.swap	55 -48 -13 -14 24 -6 -7 0 -11
tag right 7: verb.will	-12 11 -18 -4 -8 -20 -3 30 -10
tag right 7: view.ru	9 -75 41 -10 -7 -5 -6 -16 16
tag right 7: view.ua	-26 31 -36 -6 -10 -3 -2 12 -1
tag right 7: voice.ru	-25 -23 -14 -14 27 -13 15 -21 13
tag right 7: voice.ua	11 29 -46 -19 16 -10 -7 18 -41
tag right beyond: adj.dead	18 -11 6 -13 -12 -14 -8 -18 -9
tag right beyond: adj.freed	6 -8 5 9 -10 -5 -5 0 -7
tag right beyond: adj.modifier	3 8 8 -4 -3 -6 -6 -17 2
tag right beyond: adj.wounded	-23 11 -23 -5 -11 -1 -5 34 -25
tag right beyond: category	-8 18 -7 -8 0 -5 -5 -6 6
tag right beyond: country	9 14 20 -1 -8 -8 -5 -35 -9
tag right beyond: cue.agreed	13 -32 8 -15 9 0 -6 -16 -10
tag right beyond: cue.agreement	10 -12 5 -18 5 -5 -6 -20 -12
tag right beyond: cue.all	-31 14 -4 -11 -12 4 -8 -8 23
tag right beyond: cue.all_civilians	44 -16 -57 -3 -3 -4 -3 -10 -10
tag right beyond: cue.already	11 -28 -6 9 19 -5 -5 -38 0
tag right beyond: cue.among	70 -27 -34 -4 -3 -1 -1 -11 -3
tag right beyond: cue.anniversary	15 -16 10 -1 -2 -1 -2 11 -18
tag right beyond: cue.border	2 14 -2 -10 -11 -7 -6 -40 -12
tag right beyond: cue.born	45 -17 -9 -4 -8 -5 -4 -43 -1
tag right beyond: cue.called_off	26 -17 -9 -2 -2 -2 -1 -5 8
tag right beyond: cue.captivity	25 -8 -12 -8 -3 -3 -4 -14 -8
tag right beyond: cue.captured	17 9 11 -6 -12 -4 -3 -30 -19
tag right beyond: cue.claims	-24 7 12 -12 17 -8 -8 -10 -1
tag right beyond: cue.completed	21 11 -33 -18 -9 -6 -9 -8 3
tag right beyond: cue.count	-7 18 14 -23 1 -6 -7 -31 -18
tag right beyond: cue.crime	37 -19 -21 -4 -7 -5 -3 -5 -16
tag right beyond: cue.denied	43 11 -32 -6 -3 -3 -2 -32 -6
tag right beyond: cue.deported	-32 -14 46 -9 -19 -8 -7 3 -30
tag right beyond: cue.died	17 -6 -16 -3 -3 -8 -3 -16 -5
tag right beyond: cue.each	6 -86 -51 89 -16 -7 -7 -1 -6
tag right beyond: cue.evacuation	40 -32 -6 -9 -3 -3 -3 0 -12
tag right beyond: cue.ever_captured	54 -58 -3 -1 -2 -1 -1 -24 22
tag right beyond: cue.footage	-14 -11 -9 -5 -8 -5 19 12 0
tag right beyond: cue.good_news	16 22 -29 -4 -2 -1 -1 -1 -1
tag right beyond: cue.held	-46 -29 21 -11 22 -10 -9 -2 34
tag right beyond: cue.in_captivity	2 -15 13 -4 -11 -7 -4 -20 6
tag right beyond: cue.in_return	25 -28 -12 3 -8 31 -7 -11 2
tag right beyond: cue.included	-6 -4 -17 -4 -9 -5 -5 39 -20
tag right beyond: cue.local	16 8 -23 -12 -19 -12 -8 -22 -8
tag right beyond: cue.mediated	2 -11 12 0 -9 -7 -6 -7 -12
tag right beyond: cue.missing	8 -17 -39 -13 -10 -9 -10 -6 52
tag right beyond: cue.money	26 -24 -5 -13 -2 -4 -1 8 -3
tag right beyond: cue.month	-1 0 1 -9 0 -1 -1 0 -1
tag right beyond: cue.of_whole	5 4 -18 -12 -2 -6 -4 7 0
tag right beyond: cue.of_year	-11 18 -7 -16 -11 -7 -5 -6 -5
tag right beyond: cue.one_sided	-41 38 3 -12 -22 -18 -19 -26 -33
tag right beyond: cue.other_exchange	62 -39 -20 -3 -2 -2 -2 -6 -2
tag right beyond: cue.other_return	24 1 -25 -3 -3 -5 -5 -15 27
tag right beyond: cue.other_war	37 -6 -30 -17 -5 -7 -4 8 -7
tag right beyond: cue.outside	-109 8 -15 -21 -19 65 31 2 -32
tag right beyond: cue.part	-32 22 6 2 3 -7 -6 4 -6
tag right beyond: cue.planned	5 -11 -17 -17 -6 -4 -3 9 30
tag right beyond: cue.postponed	53 -39 -25 -4 -9 -3 -4 -22 -14
tag right beyond: cue.ready	5 -8 -23 -14 -11 -7 -5 46 -34
tag right beyond: cue.recap	-15 26 -9 -13 -12 -5 -5 -6 -5
tag right beyond: cue.record	13 -5 0 -7 23 -5 -3 -24 -5
tag right beyond: cue.relative	-19 3 7 -10 -6 -2 -7 -3 4
tag right beyond: cue.repatriation	16 -9 -4 -5 -8 -10 -4 2 -11
tag right beyond: cue.reunion	-17 45 -12 -22 -12 -7 -7 -14 -9
tag right beyond: cue.same_number	3 6 15 -14 -10 -8 -4 -14 -7
tag right beyond: cue.since	-23 -3 14 -11 -11 -9 -5 32 -18
tag right beyond: cue.span	-20 -1 43 -17 -19 -10 -7 -17 -22
tag right beyond: cue.stage	-13 -14 -2 -30 22 -8 -6 26 -13
tag right beyond: cue.thanks	-8 -3 -25 13 -8 -7 -4 10 -7
tag right beyond: cue.third	56 -70 -71 -24 -10 -5 -7 -10 -5
tag right beyond: cue.to_date	-54 -15 -11 7 -14 -11 -8 19 35
tag right beyond: cue.today	-15 4 -23 -20 -10 4 -9 33 -21
tag right beyond: cue.total	-18 20 1 -7 3 -11 -10 -24 -6
tag right beyond: cue.training	34 -12 -12 -1 -4 -1 -1 -2 -1
tag right beyond: cue.transit	9 -7 21 -20 -8 -6 -6 -21 -16
tag right beyond: cue.unfinished	28 -21 -1 -1 -4 -3 -1 -7 -6
tag right beyond: cue.unit	54 -23 -1 -5 -12 -6 -3 -10 -9
tag right beyond: cue.venue	-9 -6 -21 -5 19 -6 -5 11 -6
tag right beyond: cue.visit	3 -5 16 -10 -5 7 -3 -8 -11
tag right beyond: cue.year	-35 -44 -14 -6 -10 -9 -8 64 18
tag right beyond: cue.yesterday	32 -61 9 31 -27 -15 -11 -35 -24
tag right beyond: foe.agent	-16 -17 31 -11 -10 39 -14 -49 -25
tag right beyond: foe.of	7 6 -14 -7 18 -11 -6 -29 -10
tag right beyond: foe.to	-7 -5 21 -10 -15 -9 -8 3 -16
tag right beyond: noun.body	14 26 -14 -8 -7 -9 -6 -29 -8
tag right beyond: noun.branch	29 -11 4 -6 -6 -7 -5 -10 -8
tag right beyond: noun.child	0 -1 -6 -6 -7 -8 -4 -3 5
tag right beyond: noun.civilian	-43 42 7 -11 -6 -9 -6 1 3
tag right beyond: noun.exchange	-24 -12 6 -9 1 22 -9 -9 -10
tag right beyond: noun.family	35 30 -28 -13 -9 -4 -5 -24 -5
tag right beyond: noun.foreigner	-27 22 -15 -14 -12 -14 -6 1 22
tag right beyond: noun.man	-15 -3 52 -15 -15 -10 -9 -36 -12
tag right beyond: noun.military	9 -7 5 -7 -3 -6 -5 -2 -2
tag right beyond: noun.other	19 -18 16 -8 -1 -6 -3 -7 -3
tag right beyond: noun.people	0 -25 -5 8 2 7 -8 -9 -5
tag right beyond: noun.rank	-3 32 -33 -7 -8 -9 -5 -2 -9
tag right beyond: noun.soldier	8 8 5 -13 -10 -9 -6 -35 3
tag right beyond: noun.woman	-24 -20 8 -4 31 -9 -7 17 -10
tag right beyond: own.agent	-27 -19 34 -12 -14 -15 -9 2 9
tag right beyond: own.from	-36 -23 -47 -5 33 -8 -3 -2 -4
tag right beyond: own.of	-26 -16 0 -2 7 0 -7 -7 -3
tag right beyond: own.to	16 -15 9 -2 -2 -1 -11 -9 -7
tag right beyond: qualifier.approx	-3 5 -33 -9 -13 -7 -5 5 20
tag right beyond: qualifier.at_least	-30 18 -25 -3 -3 -2 -3 33 -24
tag right beyond: qualifier.at_most	-3 -20 23 -6 -7 -5 -3 -22 13
tag right beyond: qualifier.more_than	16 -61 -14 -7 -10 -2 -10 3 36
tag right beyond: ru.agent	-1 33 -31 5 -4 9 -9 -25 5
tag right beyond: ru.from	5 -15 -47 -27 11 19 -6 -11 23
tag right beyond: ru.of	4 0 -23 16 4 6 -3 -17 -3
tag right beyond: ru.to	-12 14 -24 23 -7 -8 -6 6 -10
tag right beyond: ua.agent	-12 -26 -1 20 3 5 -9 -1 -12
tag right beyond: ua.from	41 -29 -24 -16 -9 -7 -8 -7 -25
tag right beyond: ua.of	-2 -19 10 12 3 -10 -5 -11 -8
tag right beyond: ua.to	-9 -44 36 10 -17 -12 -4 -32 -5
tag right beyond: verb.bring	-16 13 -5 8 -10 -10 -7 4 -8
tag right beyond: verb.come	-2 7 -12 7 3 -6 -5 -2 -6
tag right beyond: verb.future	35 -22 -1 -13 -5 -3 -2 14 -15
tag right beyond: verb.get	-32 3 27 -10 -1 3 -9 -3 -16
tag right beyond: verb.give	-7 23 1 -11 -10 -5 -2 -16 -6
tag right beyond: verb.held_exchange	35 -32 19 -17 11 -16 -8 -23 -13
tag right beyond: verb.home	25 -28 -33 2 32 -10 -7 -16 -10
tag right beyond: verb.managed	22 -7 -14 -1 -12 11 -11 -19 -19
tag right beyond: verb.noun	-13 19 -8 -21 -10 4 -6 -36 27
tag right beyond: verb.other	-1 10 8 -6 -7 -3 -3 5 -11
tag right beyond: verb.swap	12 23 -16 -2 -14 -8 -7 -32 -10
tag right beyond: verb.will	27 13 -17 -4 -3 -5 -3 -41 -14
tag right beyond: view.ru	8 2 1 -10 -25 -7 -7 -16 -8
tag right beyond: view.ua	14 -29 -7 -22 39 -10 -5 6 13
tag right beyond: voice.ru	-34 32 -32 0 11 -12 10 -10 4
tag right beyond: voice.ua	-5 21 -38 -17 1 -9 -8 29 -24
tag right clause: adj.dead	41 -8 -14 -7 -7 -7 -5 -7 -15
tag right clause: adj.freed	-6 2 6 5 -10 -5 -5 11 -8
tag right clause: adj.modifier	8 -4 6 -10 -7 -4 -4 -5 -1
tag right clause: adj.wounded	15 -36 -11 -11 -8 35 2 -11 -13
tag right clause: category	52 -40 3 -8 -10 -2 -3 -10 -4
tag right clause: country	33 -32 -7 -5 -1 -7 -6 -1 -9
tag right clause: cue.agreed	-19 4 24 -13 -6 -1 -5 1 -13
tag right clause: cue.agreement	8 -6 10 -11 -5 -2 -4 -5 -10
tag right clause: cue.all	19 -24 -22 5 -5 -6 -6 -25 5
tag right clause: cue.already	21 10 -28 -11 -5 -5 -4 18 -13
tag right clause: cue.among	48 -34 -45 6 -9 -5 -4 -24 -4
tag right clause: cue.anniversary	5 -2 -2 0 0 0 0 0 0
tag right clause: cue.border	5 30 -8 -14 -4 -4 -3 -14 -2
tag right clause: cue.born	56 -12 -24 -4 -4 -3 -6 -34 -4
tag right clause: cue.called_off	58 -39 -20 -1 -2 -3 -2 -13 -20
tag right clause: cue.captivity	-8 14 4 -16 -6 -5 -4 14 4
tag right clause: cue.captured	43 -16 -25 -2 -4 -4 -3 -15 -14
tag right clause: cue.claims	4 -16 17 -19 -6 -6 -6 -14 37
tag right clause: cue.completed	-36 10 20 15 -3 -6 -6 -19 -10
tag right clause: cue.count	15 -10 -21 18 -9 3 -5 -7 -13
tag right clause: cue.crime	62 -50 -3 -2 -2 -2 -2 -13 -12
tag right clause: cue.denied	29 -19 -35 -5 -3 -3 -3 -15 34
tag right clause: cue.deported	55 -48 -40 -10 -10 -6 -4 47 -51
tag right clause: cue.died	13 -3 -10 -5 -6 -4 -2 -4 -1
tag right clause: cue.each	-34 35 16 -44 8 -6 -5 -2 -11
tag right clause: cue.evacuation	45 -13 -9 -1 -1 -2 -1 -5 -12
tag right clause: cue.ever_captured	20 -3 -21 -2 -3 -6 -4 -18 -22
tag right clause: cue.footage	-10 30 -31 -15 -13 -8 -11 -22 -36
tag right clause: cue.good_news	-34 43 -28 -10 -14 -11 -8 -40 -3
tag right clause: cue.held	-13 -44 -63 -7 -7 -9 -6 -49 93
tag right clause: cue.in_captivity	-10 -16 -21 -3 -5 -4 -3 -36 58
tag right clause: cue.in_return	-12 20 4 -14 -8 -11 5 -6 -10
tag right clause: cue.included	42 6 -19 7 -6 -9 -4 -54 -7
tag right clause: cue.local	1 18 -15 -4 -8 -3 -2 -31 -3
tag right clause: cue.mediated	-32 -1 -10 9 -6 -1 -4 29 -8
tag right clause: cue.missing	3 -12 -32 -6 -9 -15 -7 -77 58
tag right clause: cue.money	32 -10 -1 -2 -1 -1 -1 -17 -2
tag right clause: cue.month	3 -50 -14 -13 -3 -6 -6 19 -2
tag right clause: cue.of_whole	6 -16 8 -11 0 -6 -6 -2 -6
tag right clause: cue.of_year	6 -31 -39 19 -9 -7 -6 51 -13
tag right clause: cue.on_shield	-13 21 -17 -3 -5 -4 -2 -13 -1
tag right clause: cue.one_sided	-39 13 -22 -16 -13 17 -17 19 -13
tag right clause: cue.other_exchange	52 -29 -3 -2 -3 -2 -1 -17 -3
tag right clause: cue.other_return	38 -20 -8 -17 -6 -9 -5 -11 -10
tag right clause: cue.other_war	66 -36 -9 -11 -3 -2 -2 -18 -5
tag right clause: cue.outside	-59 -52 -21 -14 -15 57 23 25 -22
tag right clause: cue.part	24 6 -4 -24 1 -6 -3 -9 -10
tag right clause: cue.planned	-22 11 16 -4 -3 -11 -3 -17 10
tag right clause: cue.postponed	8 -25 -10 -12 -9 -4 -3 -6 21
tag right clause: cue.ready	48 -6 -14 -7 -7 -8 -5 -36 -36
tag right clause: cue.recap	60 -26 -9 -7 -7 -9 -4 -22 -9
tag right clause: cue.record	45 -18 14 -34 -4 -5 -4 -59 -8
tag right clause: cue.relative	24 -9 -34 -13 13 11 2 -9 -10
tag right clause: cue.repatriation	8 -11 -10 -6 -6 -9 -4 2 -4
tag right clause: cue.reunion	-2 -14 -12 24 -9 -10 -6 -28 -7
tag right clause: cue.same_number	22 11 -28 15 -10 -14 -8 -28 -21
tag right clause: cue.since	-9 -48 -20 -20 -7 -5 -4 67 -26
tag right clause: cue.span	-19 -30 11 -26 -10 -9 -9 36 -21
tag right clause: cue.stage	47 11 -40 -5 -21 -9 -6 -14 -9
tag right clause: cue.thanks	2 -14 -5 27 -10 -12 -7 -61 -25
tag right clause: cue.third	49 -4 -8 -32 -1 -6 -2 -7 -3
tag right clause: cue.to_date	19 -60 -19 -29 -8 -10 -5 64 -23
tag right clause: cue.today	-4 -13 6 23 -1 -10 -6 -16 -9
tag right clause: cue.total	-85 -21 -25 43 -10 -11 -10 58 -16
tag right clause: cue.training	33 -32 -1 -1 -1 0 -1 -3 -3
tag right clause: cue.transit	1 -27 34 -11 7 -9 -6 -14 -7
tag right clause: cue.unit	-40 47 -8 -7 -15 -18 -11 -17 40
tag right clause: cue.venue	15 -37 -16 -11 -2 -2 -2 13 -2
tag right clause: cue.visit	39 6 -28 -5 -8 -5 -3 -6 -17
tag right clause: cue.year	32 -65 -19 -11 -10 -8 -7 20 -54
tag right clause: cue.yesterday	-3 20 -29 -9 -7 -10 -4 -11 -3
tag right clause: foe.agent	58 -4 -67 -11 29 -11 -14 -13 5
tag right clause: foe.of	23 -10 5 -14 -10 -5 -8 -18 -17
tag right clause: foe.to	-61 11 43 -19 -13 -8 -17 -18 -1
tag right clause: noun.body	30 -19 -8 -5 -6 -6 -4 -5 -7
tag right clause: noun.branch	-9 -37 84 -9 -6 -19 -7 -10 -14
tag right clause: noun.child	77 -9 -38 -5 -6 -4 -3 -50 -11
tag right clause: noun.civilian	-18 30 -11 -12 31 -12 -7 -22 -21
tag right clause: noun.exchange	-1 -13 -17 20 -8 -12 -6 11 -8
tag right clause: noun.family	-12 12 -9 24 -8 -7 -6 -40 -9
tag right clause: noun.foreigner	45 -23 -14 -11 -1 -1 -1 -2 -2
tag right clause: noun.man	77 -57 -51 -2 -2 -4 -3 -8 -26
tag right clause: noun.military	-21 16 12 1 -15 -21 -2 -19 -5
tag right clause: noun.other	17 -3 -21 -7 -9 -6 0 7 0
tag right clause: noun.people	12 0 4 -23 -13 -6 -6 11 -2
tag right clause: noun.rank	127 -110 -29 -3 -5 -4 -3 -9 17
tag right clause: noun.soldier	-7 21 -19 -6 -10 2 -8 4 -11
tag right clause: noun.woman	49 -15 -33 -7 -16 -9 -4 -21 -5
tag right clause: own.agent	4 -18 -9 -14 27 -19 -14 2 -16
tag right clause: own.from	54 -5 -36 -6 -10 -4 -4 -3 -17
tag right clause: own.of	-9 16 -5 13 -8 -8 -7 -24 -12
tag right clause: own.to	-12 15 8 -5 -10 -8 -6 8 -10
tag right clause: qualifier.approx	51 -7 -11 -15 -8 -3 -3 -24 -13
tag right clause: qualifier.at_least	-29 8 -1 -1 -1 -2 -1 -13 30
tag right clause: qualifier.at_most	42 -19 4 -3 -6 -6 -4 -23 -27
tag right clause: qualifier.more_than	-10 -47 -29 -14 -13 21 16 -19 29
tag right clause: ru.agent	10 -16 4 -13 1 -8 -8 -16 0
tag right clause: ru.from	-27 24 -10 -3 -6 -9 -4 13 15
tag right clause: ru.of	-2 -11 28 -17 -12 -8 -6 -2 7
tag right clause: ru.to	-53 3 34 -31 -16 -10 -8 12 -22
tag right clause: ua.agent	-27 19 9 -8 -10 -7 -2 -1 -10
tag right clause: ua.from	-47 -26 43 -14 -7 -5 -6 28 -10
tag right clause: ua.of	1 14 -3 -11 -9 -4 -3 -2 -1
tag right clause: ua.to	-29 76 -54 -29 -9 -4 -8 -3 -2
tag right clause: verb.bring	-6 2 -2 -2 -6 -5 -3 11 -12
tag right clause: verb.come	9 1 15 -8 -10 -4 -6 2 -12
tag right clause: verb.future	10 -3 -3 -4 -4 -8 -3 -12 2
tag right clause: verb.get	8 4 8 -10 -13 2 -8 -28 -10
tag right clause: verb.give	-7 -26 4 -4 12 9 -10 -13 -13
tag right clause: verb.held_exchange	-4 28 -18 -12 -12 -9 -7 3 -8
tag right clause: verb.home	-24 24 16 2 -11 -6 -6 8 -10
tag right clause: verb.managed	-75 8 -5 14 -14 22 -9 36 -15
tag right clause: verb.noun	51 -55 -26 -7 -8 -9 -5 2 -19
tag right clause: verb.other	61 -19 -12 -2 -4 -6 -2 -17 -6
tag right clause: verb.swap	29 -63 -19 17 15 -7 -6 1 -8
tag right clause: verb.will	-12 -29 -8 -4 -6 23 -3 35 -5
tag right clause: view.ru	-16 -13 4 -5 -10 -3 -3 -14 26
tag right clause: view.ua	-20 21 -26 -5 -5 -3 -3 23 -9
tag right clause: voice.ru	-7 -46 57 -24 -29 -60 -29 -41 -46
tag right clause: voice.ua	-29 58 -8 -12 -15 -11 -9 -46 -20
tag right far: adj.dead	14 -80 61 -18 -16 -17 -9 -26 -9
tag right far: adj.freed	-19 -15 17 10 -11 -5 -4 -3 -1
tag right far: adj.modifier	8 12 -10 -8 -1 -6 -4 -2 -9
tag right far: adj.wounded	-34 36 -2 -1 -10 -25 1 -23 -12
tag right far: category	7 9 -7 -8 -3 -7 -4 -5 -11
tag right far: country	15 1 14 3 -9 -9 -6 -28 -8
tag right far: cue.agreed	-24 -6 15 -20 15 -14 -7 -7 -14
tag right far: cue.agreement	1 8 -8 -21 7 -18 -7 -11 -15
tag right far: cue.all	-54 28 22 1 -11 -9 -6 8 -8
tag right far: cue.already	-41 -26 -2 26 26 -16 -8 -6 11
tag right far: cue.among	51 -27 -12 9 -8 -2 -2 -16 -3
tag right far: cue.anniversary	15 -16 10 -1 -2 -1 -2 11 -18
tag right far: cue.border	18 7 -2 -20 -11 -9 -7 -38 -12
tag right far: cue.born	24 -19 -14 -3 -6 -5 -5 -19 13
tag right far: cue.called_off	23 -10 -2 -1 -1 -1 -1 -4 -5
tag right far: cue.captivity	24 8 -28 -13 5 1 -5 -12 -6
tag right far: cue.captured	6 28 -30 -5 -24 -5 -3 -9 -19
tag right far: cue.claims	-18 -4 15 -22 6 -9 -8 -15 12
tag right far: cue.completed	-29 11 11 -12 -15 -10 -7 -8 0
tag right far: cue.count	-11 15 -4 -5 0 -6 -6 -6 -15
tag right far: cue.crime	41 -21 -22 -2 -4 -4 -2 -5 -19
tag right far: cue.denied	70 -26 -1 -3 -3 -3 -1 -38 -6
tag right far: cue.deported	3 12 -6 -5 -33 -5 -5 31 -36
tag right far: cue.each	-28 -19 -7 39 -13 10 15 -13 -7
tag right far: cue.evacuation	43 -26 -12 -9 -1 -3 -2 7 -9
tag right far: cue.ever_captured	66 -73 -6 -2 -3 -1 -1 -30 28
tag right far: cue.footage	-18 -35 20 -5 -8 -6 -7 20 10
tag right far: cue.held	-38 -4 -19 -12 38 -8 -7 8 31
tag right far: cue.in_captivity	-60 29 25 -5 -13 -9 -5 -20 34
tag right far: cue.in_return	-1 -22 13 12 -7 35 -3 -22 -7
tag right far: cue.included	5 38 -42 -14 -16 -11 -5 -25 27
tag right far: cue.local	25 -20 -5 -5 -10 -5 -2 -10 -3
tag right far: cue.mediated	-1 -7 3 17 -11 -5 -7 -8 -7
tag right far: cue.missing	-2 -6 -22 -8 -7 -12 -5 -17 25
tag right far: cue.money	15 -23 -4 -13 -2 -2 -1 16 -3
tag right far: cue.month	30 0 1 -8 -1 -1 -1 -29 -1
tag right far: cue.of_whole	16 -22 -21 -18 13 3 -5 5 0
tag right far: cue.of_year	-36 10 17 -1 -12 -8 -6 6 15
tag right far: cue.one_sided	-10 4 -2 -10 -17 11 -19 -29 -28
tag right far: cue.other_exchange	41 -32 -6 -3 -2 -1 -1 -4 -1
tag right far: cue.other_return	10 3 -23 -3 -4 -6 -6 -15 40
tag right far: cue.other_war	30 -4 -29 -16 -5 -7 -4 9 -6
tag right far: cue.outside	-64 7 -30 -19 -16 59 -22 -1 -24
tag right far: cue.part	-5 -16 -1 3 13 -7 -9 -12 0
tag right far: cue.planned	-21 -6 -14 -13 -7 -5 -4 4 41
tag right far: cue.postponed	50 -46 -28 -2 -6 -3 -3 33 -12
tag right far: cue.ready	38 -86 5 -14 -9 -6 -4 21 -12
tag right far: cue.recap	-7 15 -1 -17 -14 -4 -5 -6 -7
tag right far: cue.record	-2 26 -19 1 -7 -3 -2 -5 -4
tag right far: cue.relative	19 3 -26 -32 9 10 -5 -9 -9
tag right far: cue.repatriation	35 -32 -3 -8 -8 -12 -4 9 -5
tag right far: cue.reunion	-1 25 -19 -21 -13 -8 -8 -11 -10
tag right far: cue.same_number	-57 18 8 10 -8 -13 -4 -12 -6
tag right far: cue.since	23 -5 -29 -16 -8 -7 -4 16 -13
tag right far: cue.span	-11 -7 25 -26 -26 -11 -8 15 -23
tag right far: cue.stage	-28 4 -2 -13 24 -9 -7 32 -16
tag right far: cue.thanks	-42 4 -32 24 -13 -11 -5 1 -5
tag right far: cue.third	25 -5 -2 -23 -2 -2 -1 -8 -3
tag right far: cue.to_date	24 -20 -8 9 -10 -10 -7 -64 0
tag right far: cue.today	-32 15 4 4 -16 15 -7 -24 -16
tag right far: cue.total	-13 12 -15 -5 34 -9 -9 -18 -14
tag right far: cue.training	28 -5 -13 -1 -4 -1 -1 -3 -1
tag right far: cue.transit	-16 -27 45 -23 -10 -7 -6 -13 -18
tag right far: cue.unfinished	23 -21 -1 -1 -4 -3 -1 -1 -6
tag right far: cue.unit	25 12 -16 -6 -17 -6 -3 -9 -6
tag right far: cue.venue	16 -20 -59 -6 23 -6 -5 10 -5
tag right far: cue.visit	4 -5 19 -13 -6 -6 -4 -10 -14
tag right far: cue.year	14 -37 -22 -3 -11 -8 -7 7 16
tag right far: cue.yesterday	71 -35 6 -4 -13 -24 -7 -24 -6
tag right far: foe.agent	-1 -1 -23 -13 -6 -7 -11 11 19
tag right far: foe.of	33 -25 -19 -8 28 -1 -7 -35 -12
tag right far: foe.to	-26 34 -12 -4 -5 10 -11 25 -25
tag right far: noun.body	-40 48 -9 -10 -6 -6 -4 -11 -5
tag right far: noun.branch	31 -3 -24 -7 -6 -8 -4 7 -7
tag right far: noun.child	22 -34 4 -17 -11 -5 -4 19 -11
tag right far: noun.civilian	4 12 -29 -12 17 -8 -6 -12 -6
tag right far: noun.exchange	-23 -3 -17 14 3 -7 -8 -2 -5
tag right far: noun.family	37 -21 -11 -12 -6 -4 -3 -8 12
tag right far: noun.foreigner	35 -19 -2 -15 -14 -24 -5 -4 -35
tag right far: noun.man	43 -48 4 -13 -14 -11 -15 -27 -14
tag right far: noun.military	15 -10 4 2 -12 -8 -4 -12 -5
tag right far: noun.other	12 3 8 -16 0 -7 -5 -18 0
tag right far: noun.people	0 0 -7 6 -12 7 -5 -16 -4
tag right far: noun.rank	-26 55 -31 -6 -5 -7 -3 -30 -5
tag right far: noun.soldier	-12 21 0 -10 -12 -10 -6 -49 4
tag right far: noun.woman	-44 8 45 10 -19 -10 -9 -24 -16
tag right far: own.agent	-22 -2 18 -9 -10 -8 -6 33 -32
tag right far: own.from	-38 -23 -49 -5 33 -9 -3 -2 -4
tag right far: own.of	11 -12 -31 -16 12 14 -5 0 -10
tag right far: own.to	11 2 11 14 -21 -9 -6 -18 -16
tag right far: qualifier.approx	-14 11 11 -14 -11 -7 -5 -18 -10
tag right far: qualifier.at_least	-31 -27 0 -1 -2 -1 -1 54 -2
tag right far: qualifier.at_most	42 -30 14 -3 -8 -6 -4 -54 -16
tag right far: qualifier.more_than	-18 -33 -13 -6 -14 -13 -5 13 28
tag right far: ru.agent	-2 18 -15 -9 -13 -8 -6 -12 17
tag right far: ru.from	-2 -5 -57 -32 20 24 -5 0 16
tag right far: ru.of	19 -30 8 8 2 5 -6 -22 -2
tag right far: ru.to	-27 15 -9 35 -10 -15 -6 6 -24
tag right far: ua.agent	-12 -10 7 10 -13 13 -7 -10 -9
tag right far: ua.from	28 -26 28 -9 -6 -4 -5 -15 -28
tag right far: ua.of	3 -21 23 -5 -4 -10 -7 -19 -12
tag right far: ua.to	-33 -9 9 11 -19 -5 -13 -28 15
tag right far: verb.bring	2 4 -1 -3 -11 -11 -8 6 -12
tag right far: verb.come	-12 -2 22 15 -16 -5 -4 -17 -5
tag right far: verb.future	9 -13 25 -13 -5 -3 -2 8 -5
tag right far: verb.get	2 -32 20 -10 -14 24 -10 -17 -12
tag right far: verb.give	17 21 -18 -11 -10 0 -12 -20 -6
tag right far: verb.held_exchange	19 -30 4 -20 9 -14 -8 -13 -12
tag right far: verb.home	37 -31 -7 11 26 -11 -7 -33 -14
tag right far: verb.managed	-7 -24 3 12 -14 -10 -5 5 -7
tag right far: verb.noun	-29 21 -3 -26 -11 -10 -6 -6 27
tag right far: verb.other	39 -43 -3 -7 -8 -3 -3 0 1
tag right far: verb.swap	0 5 -3 1 -10 -7 -6 -17 -7
tag right far: verb.will	26 -6 -8 -4 -2 -1 -1 -18 -10
tag right far: view.ru	-23 42 0 -8 -27 -5 -5 -19 -9
tag right far: view.ua	1 -43 8 -16 41 -11 -5 19 11
tag right far: voice.ru	-30 35 -7 9 -30 -15 -7 -12 -8
tag right far: voice.ua	9 -6 -23 -19 -23 -9 -9 33 -29
verb away -1	-2 5 -5 -1 8 -1 -3 -6 -1
verb away 0	6 -3 -6 -1 4 0 -3 2 -5
verb away 1	-1 -9 0 -2 -6 1 -4 1 -6
verb away 2	1 -11 7 -8 0 -6 -2 9 -5
verb bring cumulative both	-30 -3 0 -16 -1 0 -1 52 -2
verb bring cumulative null	-23 -6 -2 -9 -4 -10 -6 29 -5
verb bring cumulative ru	9 -3 -30 -15 -6 -3 -4 27 -29
verb bring cumulative ua	4 -32 -3 -4 -2 -3 -2 12 -6
verb bring done	7 -2 -2 -2 -2 -5 -3 5 -4
verb bring dropped both	0 -12 6 -35 -10 -11 -9 27 6
verb bring dropped null	28 -26 -10 3 -6 -7 -4 1 -10
verb bring figure both	-6 -35 -51 36 31 -4 -4 -25 -3
verb bring figure ru	5 -16 32 -7 -8 -3 -4 -13 -5
verb bring figure ua	-27 59 -15 -5 -1 -3 -2 -10 -2
verb bring open	16 7 -8 -4 -4 -3 -2 -26 7
verb bring outside ru	-18 -3 -34 -9 -9 -28 33 -20 -15
verb bring outside ua	-20 -31 -12 -2 -2 30 -29 -2 -3
verb bring part both	23 -52 12 -1 -12 -9 -6 -36 -4
verb bring part ru	4 -30 -9 -23 -13 -9 -10 24 -9
verb bring part ua	45 -42 1 -14 -5 -13 -4 8 -6
verb bring planned both	0 -1 0 -13 -3 -1 -1 12 -4
verb bring planned null	-23 -23 -11 -4 -4 -5 -3 14 21
verb bring planned ru	-6 25 -13 -3 -5 -4 -4 -25 12
verb bring planned ua	14 -26 -2 -5 -4 -3 -3 -3 -7
verb bring recap null	4 -3 -1 -5 -1 -2 -2 14 -12
verb bring recap ru	12 -28 4 -10 -4 -6 -5 -33 -8
verb bring recap ua	60 -33 -4 -7 -4 -5 -3 -84 -7
verb come cumulative ru	-17 -3 -19 -2 -6 -2 -5 11 35
verb come cumulative ua	-8 -7 -5 -5 -3 -4 -2 24 -11
verb come done	3 -4 -9 -6 11 -4 -4 6 -5
verb come dropped both	-21 11 13 -1 -27 -17 -12 -15 -19
verb come dropped null	-10 10 -49 -6 -11 -7 -5 29 1
verb come figure both	22 -33 -31 6 -9 -6 -8 -29 -3
verb come figure ru	0 -60 43 -4 32 -3 -3 -4 -6
verb come figure ua	5 29 -16 -5 4 -4 -3 -19 -5
verb come open	28 -5 -26 -1 -4 -3 -7 -15 -6
verb come outside ua	-4 -12 -8 -2 -1 28 -14 -3 -1
verb come part ru	-10 38 -45 -5 -8 -9 -8 -23 -10
verb come part ua	15 -32 24 -5 -10 -10 -5 -28 -7
verb come planned ru	4 -2 -30 -1 -5 -2 -7 5 -4
verb come planned ua	-17 -13 19 -3 -8 -3 -2 17 -2
verb come recap ru	52 -25 -25 -4 -7 -3 -3 7 -11
verb come recap ua	52 -37 -4 -1 -6 -2 -2 -22 -3
verb get cumulative ru	-43 -13 -2 -2 -8 -3 -5 17 -9
verb get cumulative ua	-1 21 -43 -4 -15 -5 -8 8 -12
verb get done	2 -7 1 -6 2 2 -2 7 -7
verb get dropped both	-20 39 -46 -13 -3 -5 -3 -5 -4
verb get dropped null	-30 -44 26 -10 -16 24 -10 37 -16
verb get figure ru	-6 11 -4 -4 -3 -5 -4 -4 -5
verb get figure ua	-8 2 3 -6 17 -5 -4 -24 -3
verb get part ru	40 6 -19 -4 -11 -9 26 -9 -5
verb get part ua	38 28 -48 -9 -13 -16 -7 -39 -6
verb get recap ua	9 -18 -8 -5 -6 -6 -4 6 -13
verb give cumulative ru	22 -9 5 -2 -3 -2 -4 -8 -1
verb give cumulative ua	1 -4 -15 -6 -8 -16 -9 3 -18
verb give done	-6 -5 4 -4 -3 -2 1 3 -3
verb give dropped both	-27 -39 7 -14 -7 21 -16 -46 37
verb give dropped null	-4 -17 20 -9 -13 -6 -11 -13 0
verb give figure ru	-35 -26 42 -5 12 -8 -7 20 -7
verb give figure ua	-3 14 -14 -3 -6 -7 -3 9 -3
verb give outside ru	-6 -5 -17 -1 -2 31 15 -7 -3
verb give outside ua	-23 -18 -17 -5 -4 18 10 -14 -5
verb give part ru	1 -13 -9 -13 -10 -31 15 -14 -8
verb give part ua	23 -30 0 -10 -13 -16 -13 -14 -7
verb give recap ru	-21 38 -31 -4 -9 -19 -8 -20 -7
verb give recap ua	20 -44 -3 -7 -10 -26 -5 23 -6
verb held_exchange cumulative null	-3 -5 -5 -4 -2 -2 -2 7 -4
verb held_exchange done	-18 21 -8 -7 1 -3 -4 7 0
verb held_exchange dropped null	16 18 -36 -8 -21 -31 -13 -60 15
verb held_exchange figure both	-28 7 -19 3 -6 -2 -2 -16 -1
verb held_exchange figure ru	-23 -70 71 -3 -3 -2 -2 -4 -2
verb held_exchange figure ua	-29 50 -56 -6 13 -3 -2 -6 -2
verb held_exchange open	58 -24 -30 -7 -2 -2 -2 -11 -6
verb held_exchange part ru	24 -38 33 -9 -4 -7 -22 -2 -10
verb held_exchange part ua	4 23 -58 7 -8 14 -8 -14 -5
verb held_exchange planned ru	-20 -14 -60 -4 -4 -4 -4 47 -5
verb held_exchange planned ua	1 -58 -3 -7 -3 -5 -4 26 -6
verb held_exchange recap null	-23 30 -43 -7 -2 -4 -3 -13 -2
verb held_exchange recap ru	69 -44 -16 -2 -3 -2 -2 -37 -2
verb held_exchange recap ua	84 -50 -14 -6 -3 -8 -4 -55 -15
verb home cumulative both	-13 -1 -1 -20 -1 -1 -1 24 -3
verb home cumulative ru	-58 0 -2 -3 -4 -2 -2 84 -6
verb home cumulative ua	-39 -44 -1 -7 -5 -3 -3 54 -11
verb home done	1 -9 -2 4 3 -3 -3 1 -4
verb home dropped both	-7 -12 -15 28 -2 -12 -2 -21 -2
verb home dropped null	63 -45 -15 -14 -7 8 -4 -33 9
verb home figure both	-19 -28 -9 32 -7 -3 -2 -20 -1
verb home figure ru	1 -8 2 -6 1 -5 -5 -8 -9
verb home figure ua	-24 24 -9 4 6 -4 -2 -16 -3
verb home part ru	44 -16 -42 -6 -3 -6 -5 -5 -3
verb home part ua	23 -57 29 -8 -8 -15 -4 5 -7
verb home planned ru	12 -9 17 -7 -7 -3 -5 -17 -15
verb home planned ua	76 -33 -7 -8 -3 -5 -2 -56 -2
verb home recap ru	23 33 -35 -21 -11 -6 -7 -42 -16
verb home recap ua	8 -23 -8 -8 -5 -8 -3 24 -4
verb list cumulative ua	-10 -39 -8 -4 -7 -14 -4 13 23
verb list done	-18 -30 19 -6 14 30 -7 -11 -11
verb list figure ru	4 -116 61 -8 -11 -8 -5 -9 -13
verb list figure ua	-7 40 -49 -16 -5 -13 -6 -8 -18
verb list part ru	13 26 -83 -10 -12 -19 -19 -19 32
verb list part ua	3 -107 -57 28 -24 65 -12 -53 -35
verb swap cumulative both	2 -5 -3 -21 -1 -1 -1 29 -3
verb swap cumulative null	-32 0 -2 -9 -2 -2 -2 39 0
verb swap cumulative ru	19 0 -14 -2 -1 -1 -1 -18 -1
verb swap done	12 -1 -6 9 3 -3 -3 -11 -5
verb swap dropped null	-4 -34 -28 42 -9 -7 -4 -18 -7
verb swap figure both	-28 -33 -7 57 -5 -1 -1 -11 -1
verb swap figure ru	23 -56 49 -10 -5 -2 -2 -3 -3
verb swap figure ua	-31 32 -29 -16 16 -5 -4 -7 -6
verb swap part ru	16 -50 6 -18 -3 -5 -12 -6 -9
verb swap part ua	-21 49 -43 28 -8 -16 -4 -19 -8
verb swap planned ru	-3 -13 13 0 -1 0 0 5 0
verb swap planned ua	-20 19 -23 -12 -6 -3 -2 28 -2
verb swap recap ru	20 -5 -15 -1 -1 0 -1 -5 0
verb swap recap ua	62 -59 -5 -7 -10 -3 -3 -12 -3
verb.bring own agent view ru	-31 95 -27 -9 -5 -4 -5 -14 -2
verb.bring own agent view ua	5 -20 18 -13 -10 -11 -8 0 -10
verb.bring own null view null	-15 -40 -2 54 -8 -9 -7 -2 0
verb.bring own null view ru	24 -36 -13 -11 1 -11 4 -1 -20
verb.bring own null view ua	8 20 -12 -8 -10 -2 -7 6 -12
verb.bring own perspective view ru	14 -95 56 -20 -32 -12 -15 7 -16
verb.bring own perspective view ua	-17 92 -75 -10 -5 -11 -5 -3 -11
verb.bring own ru view null	-36 -73 77 -17 -6 -8 18 -18 -17
verb.bring own ru view ru	-9 -25 38 -4 -12 -10 4 27 -15
verb.bring own ru view ua	-6 -14 29 -9 -13 -14 -15 -26 -15
verb.bring own ua view null	-36 66 -40 -35 -9 11 -9 6 -10
verb.bring own ua view ru	17 47 -82 -16 -8 18 -25 -56 -14
verb.bring own ua view ua	5 12 -19 -7 -6 -8 -3 14 -9
verb.come own null view null	13 -16 10 -16 -19 -7 -7 -32 -5
verb.come own null view ru	-14 -44 43 0 8 -8 -9 0 -11
verb.come own null view ua	22 8 -21 -7 -10 -9 -6 9 -9
verb.come own perspective view ru	38 -111 49 -12 -23 -10 -9 -3 -19
verb.come own perspective view ua	-15 34 -89 -11 10 -8 -7 21 -12
verb.come own ru view null	34 -33 17 -5 -17 -9 -8 -11 -13
verb.come own ru view ru	-30 -36 11 -5 28 -4 -8 14 -20
verb.come own ru view ua	-30 -38 60 -3 -9 -10 11 -11 -15
verb.come own ua view null	-50 74 -62 -13 -27 -16 -10 -22 -29
verb.come own ua view ru	14 46 -54 -4 -12 -14 -8 -25 -32
verb.come own ua view ua	10 5 -20 -8 -5 -5 -3 -4 -5
verb.future own null view null	69 -45 -7 -2 -2 -1 -1 -7 -2
verb.future own null view ru	50 -17 9 -4 -4 -10 -4 -24 -11
verb.future own null view ua	17 13 -6 -2 -2 -2 -2 -21 -12
verb.future own ru view ru	-43 -28 47 -9 -12 -8 -5 -3 -11
verb.future own ua view ua	-45 33 -5 -7 -7 -5 -6 39 16
verb.get own agent view ru	-44 11 26 -11 -12 -5 -8 -27 -4
verb.get own agent view ua	-50 36 -19 -7 23 -13 -8 10 -8
verb.get own null view null	32 -35 -3 -12 25 -8 -8 -9 -10
verb.get own null view ru	22 22 -34 -13 -16 -21 -4 25 -14
verb.get own null view ua	-5 -37 52 -10 -17 7 -8 -14 -13
verb.get own perspective view ru	-19 -43 35 -5 -7 -3 -8 14 6
verb.get own perspective view ua	10 10 -13 -2 -3 -2 -2 -3 -1
verb.get own ru view null	12 -15 -31 -3 -4 -12 33 2 -9
verb.get own ru view ru	6 -12 2 -3 -9 -8 -4 23 -20
verb.get own ru view ua	17 -15 15 -3 -4 -5 -8 17 -22
verb.get own ua view null	15 11 -41 -2 -2 -10 -3 -6 -9
verb.get own ua view ru	37 -28 -10 -2 -7 -18 -4 -7 -6
verb.get own ua view ua	-55 62 -19 -3 -7 -4 -4 -8 -5
verb.give own null view null	12 1 -30 -15 4 -9 -10 -13 -15
verb.give own null view ru	12 58 -68 -8 -11 8 -16 -13 -15
verb.give own null view ua	-16 -47 39 -11 -5 6 -5 -3 -12
verb.give own opposite view ua	-16 -27 38 -1 0 -3 -1 -1 0
verb.give own perspective view ru	-87 -39 59 -7 -8 -35 29 -5 -9
verb.give own perspective view ua	56 -21 -80 -21 -8 -14 -18 -30 -18
verb.give own ru view null	-21 -46 63 -9 -15 -27 14 -18 -29
verb.give own ru view ru	31 -48 -14 -19 -12 -41 8 -6 -4
verb.give own ru view ua	-41 -50 70 -6 -6 -22 5 -22 -14
verb.give own ua view null	8 -7 -51 -18 -30 21 -16 0 -12
verb.give own ua view ru	-20 46 -31 -2 -3 13 -6 -2 -3
verb.give own ua view ua	-11 11 -24 -4 -7 -16 -4 11 -12
verb.held_exchange own null view null	-3 38 -31 28 -12 -9 -7 -29 9
verb.held_exchange own null view ru	-34 -38 52 -17 -4 -11 -11 39 -15
verb.held_exchange own null view ua	18 30 -39 -21 -12 -13 -9 -13 -13
verb.held_exchange own perspective view ru	-10 -55 65 -3 -1 -3 -4 -4 -7
verb.held_exchange own perspective view ua	17 13 -26 -8 -4 -3 -5 -36 -7
verb.held_exchange own ru view null	10 -45 11 -21 -6 -18 19 -2 -15
verb.held_exchange own ru view ru	3 -35 31 -6 -4 -2 -7 -19 -2
verb.held_exchange own ru view ua	-1 -50 54 -1 -1 -1 -2 0 -7
verb.held_exchange own ua view null	12 6 -50 -24 -9 37 -34 -16 -8
verb.held_exchange own ua view ru	-13 51 -26 -7 -1 -6 -3 -5 -4
verb.held_exchange own ua view ua	14 2 -21 -8 -4 0 -3 -32 -2
verb.home own agent view ua	-49 29 9 -39 -29 -18 -7 -11 -3
verb.home own null view null	16 -60 -21 -4 -10 -13 -8 45 -13
verb.home own null view ru	11 -77 29 27 7 -11 -10 -10 -17
verb.home own null view ua	-1 20 -14 9 -12 -3 -7 -5 -10
verb.home own perspective view ru	-14 -87 102 -22 -24 -6 -8 5 -13
verb.home own perspective view ua	17 56 -38 -16 -7 -6 -4 -33 -7
verb.home own ru view null	-25 -37 54 -11 -2 -8 -5 -14 -3
verb.home own ru view ru	20 -31 2 -12 -19 -5 -8 14 -10
verb.home own ru view ua	-17 -16 35 -1 -4 -3 -2 -14 -9
verb.home own ua view null	-47 64 -3 -17 -9 -4 -1 -7 -1
verb.home own ua view ru	-44 111 -78 -21 -30 -15 -9 -45 -7
verb.home own ua view ua	-16 16 -24 -9 24 -7 -4 7 -14
verb.managed own null view null	-22 36 -29 11 -17 -12 -9 8 -12
verb.managed own null view ru	38 -22 -17 -10 -10 -5 -4 -22 -5
verb.managed own null view ua	-6 -32 -3 -7 -4 -9 -6 15 -30
verb.managed own ru view null	-30 -27 55 -25 -3 -3 -5 -3 -4
verb.managed own ua view null	-7 39 -16 -21 -1 -1 -1 -8 -1
verb.noun own agent view ua	-21 -22 39 -5 -10 -5 -3 -2 -5
verb.noun own null view null	-1 -17 -25 13 -9 -6 -5 25 -9
verb.noun own null view ru	20 -31 28 -23 -8 -6 -7 -42 7
verb.noun own null view ua	17 20 -8 -8 -5 -7 -4 -23 -12
verb.noun own perspective view ua	42 -4 -2 -16 -1 -1 -1 -20 -2
verb.noun own ru view null	-15 -34 52 -29 -5 -1 -5 -14 -29
verb.noun own ru view ru	-56 -20 -47 -4 -8 -6 -14 -7 60
verb.noun own ru view ua	26 -51 27 -19 -13 -21 -19 -29 -14
verb.noun own ua view null	-21 64 -48 -62 -5 -3 -2 -10 -7
verb.noun own ua view ua	-12 -15 -9 -10 -10 -11 -8 22 -29
verb.other own null view null	41 -12 -29 -12 -7 -3 -3 5 -3
verb.other own null view ru	14 4 16 -2 -3 -2 -2 -23 -5
verb.other own null view ua	21 -16 -11 -2 22 -3 -2 -14 -5
verb.other own opposite view ua	26 -5 -10 -1 -4 -3 -2 -1 -3
verb.other own perspective view ua	5 11 -29 -8 -10 -3 -4 -3 -10
verb.other own ru view ru	19 0 -15 0 -1 -2 -2 -1 -6
verb.other own ru view ua	31 -1 -28 0 -2 -1 -1 -2 -4
verb.other own ua view null	55 -21 0 -1 -1 -38 -1 0 -1
verb.other own ua view ru	66 -29 -4 -2 -5 -2 -2 -16 -19
verb.other own ua view ua	90 -64 -14 -6 -10 -7 -7 -44 -7
verb.swap own null view null	-10 13 -26 -3 -10 -5 -5 22 -6
verb.swap own null view ru	45 -23 18 -25 -10 -10 -9 -37 -15
verb.swap own null view ua	2 -25 -31 21 2 -12 -11 5 -21
verb.swap own perspective view ua	-48 69 -48 -14 -8 -5 -9 -8 -17
verb.swap own ru view null	17 -10 13 -29 -23 -5 -18 -4 -12
verb.swap own ru view ua	-37 -46 52 -15 -7 -16 -14 -9 -16
verb.swap own ua view null	-4 61 -24 -58 -18 -16 -4 -8 -5
verb.swap own ua view ru	-32 56 -40 -2 -3 -4 -16 -1 -2
verb.swap own ua view ua	7 49 -38 -8 -11 -4 -3 -20 -16
verb.will own null view null	35 -13 -1 -20 -4 -2 -2 11 -11
verb.will own null view ru	39 10 -16 -2 -3 -2 -2 -27 -17
verb.will own null view ua	3 -1 -14 -4 -9 -8 -5 -25 19
verb.will own perspective view ru	-2 -1 -4 -1 -1 -3 -3 -33 34
verb.will own perspective view ua	-5 -10 -1 -2 -1 -3 -4 14 -27
verb.will own ru view ru	-6 -14 -17 -6 -15 -5 -12 -12 21
verb.will own ua view null	-16 -1 0 0 0 0 0 -1 16
verb.will own ua view ua	15 -11 -10 -11 -11 -11 -11 -11 -14
verdict announcement	182 -134 -64 -11 -8 -6 -5 -24 28
verdict follow_up	171 -164 -69 -8 -12 -5 -4 49 5
verdict irrelevant	160 -56 -35 -5 -4 -3 -3 -27 -24
verdict report	-69 76 37 -2 -3 -3 -6 -15 -12
verdict statement	-54 -141 -60 -17 -13 -11 -10 154 97
view null	-8 -8 -2 28 -2 -5 -4 -4 -9
view null guessed	21 7 -14 -8 1 -7 -6 -3 -1
view ru	20 -21 28 -7 -4 -6 -5 -8 1
view ru guessed	-34 -9 39 -12 -14 -8 -7 11 -16
view ua	14 21 -11 -7 -6 -3 -6 2 -4
view ua guessed	-22 3 -15 22 -15 -12 -9 -5 -8
whole	9 2 -21 -15 -10 -10 -6 -13 -12
word after 1: 	20 5 -48 -5 -8 -13 -6 -24 -10
word after 1: !	-26 10 43 -24 -21 -24 -15 -31 -1
word after 1: "	28 -33 -33 -14 -10 1 -8 20 -14
word after 1: (	-38 -1 -24 -29 -13 -15 -8 37 21
word after 1: )	28 -14 -17 -2 -1 -2 -1 -4 -5
word after 1: +	1 -45 46 -6 -11 -4 -3 -9 -2
word after 1: ,	8 -7 3 0 -6 -7 -5 -2 0
word after 1: -	1 27 -11 20 -7 -3 -3 -24 -8
word after 1: .	-18 13 12 -7 -5 -1 -7 8 0
word after 1: /	109 -39 -6 -7 -16 -5 -5 -35 -20
word after 1: :	0 42 -6 -4 -17 -3 -5 -22 -3
word after 1: ;	-4 14 -15 -8 -10 -14 -6 8 -2
word after 1: ?	12 -33 28 -11 -25 -10 -10 -55 -30
word after 1: about	10 0 0 0 0 0 0 -9 -1
word after 1: after	39 4 -11 -12 -8 -3 -3 -6 -5
word after 1: agreem	22 -5 0 0 0 0 0 -18 0
word after 1: among	-32 18 19 -4 -19 -5 -7 -37 -9
word after 1: and	20 -9 -8 -24 13 -3 -9 -7 -20
word after 1: apiece	-52 39 -2 -28 -17 -11 -11 -15 -9
word after 1: are	-16 27 -19 27 -9 -4 -5 -34 26
word after 1: as	-25 -36 30 -10 -2 31 -4 -12 -6
word after 1: at	-45 53 -26 -23 -3 -9 -3 -42 42
word after 1: back	-43 29 27 -17 -6 -6 -5 -13 -7
word after 1: betwee	-26 -31 -22 16 -2 -2 -2 15 -5
word after 1: brough	-8 -16 -11 -4 -2 -2 -1 31 -1
word after 1: by	-30 -8 32 -20 -17 -19 -17 39 -13
word after 1: came	-21 -14 -2 -14 -12 28 -11 21 -5
word after 1: captur	-60 63 -3 -5 -12 -5 -5 -11 -16
word after 1: change	-43 -37 -2 65 -10 -3 -4 -13 -6
word after 1: code	39 -17 -5 -1 -1 -1 -1 -12 -6
word after 1: each	-33 33 6 -35 -10 -4 -4 -28 -4
word after 1: exchan	1 14 -4 -23 -19 -26 -7 -2 -5
word after 1: field	73 -24 -54 -10 -14 -5 -5 -25 -20
word after 1: for	50 -14 -6 -14 -5 -3 -3 -45 -4
word after 1: freed	24 -54 6 58 -12 -8 -11 -28 -15
word after 1: from	-3 8 15 -43 -11 -6 -6 19 -8
word after 1: go	-36 -44 -8 52 -5 -6 -3 -27 -2
word after 1: going	-49 6 30 -2 -15 -3 -7 -10 -2
word after 1: got	37 -35 -17 -8 -9 -12 -5 -3 -7
word after 1: greek	25 -9 -12 -1 -1 -1 -1 -1 -2
word after 1: had	-10 -19 -9 1 -15 -21 -16 27 -33
word after 1: has	62 -11 -4 -12 -3 -2 -2 -36 -3
word after 1: have	-27 3 10 -18 -5 -1 -4 17 -11
word after 1: held	-21 -10 -12 -12 -6 -4 -5 -30 30
word after 1: hold	6 -1 0 0 0 0 0 -2 -2
word after 1: home	49 -13 -4 -7 -3 -3 -3 -49 -4
word after 1: in	-17 -30 -3 17 -10 -9 5 -15 26
word after 1: is	-22 -49 -13 -7 -5 -7 -6 39 -17
word after 1: killed	47 -7 -10 -2 -15 -3 -6 -43 -31
word after 1: laid	29 -16 -4 0 -2 -2 -1 0 -4
word after 1: last	17 -13 0 -2 0 -1 0 -2 0
word after 1: left	-40 48 11 -54 -28 -11 -11 -14 -9
word after 1: living	41 -2 -38 -3 -1 -1 -1 -7 0
word after 1: meetin	65 -11 -2 -3 -2 -3 -3 -28 -34
word after 1: milita	42 -7 -14 -2 -7 -2 -2 -2 -11
word after 1: more	-31 -24 -29 -15 -10 -10 -9 -45 46
word after 1: number	34 -9 29 -9 -9 -6 -7 -52 -34
word after 1: of	-1 4 0 -11 -10 -5 -6 8 -8
word after 1: offici	71 -81 -22 -21 -13 -7 -9 -24 -36
word after 1: old	5 -3 -1 0 0 0 0 0 0
word after 1: on	14 6 -17 -33 -17 -8 -9 14 -9
word after 1: out	-23 28 -25 -18 -2 -1 -3 -4 -1
word after 1: over	63 -44 -10 -11 -5 -6 -6 -46 -20
word after 1: overni	38 -16 -7 -2 -7 -2 -2 -2 -4
word after 1: patien	40 -2 -7 -23 -1 -2 -1 -6 -1
word after 1: patrio	6 -3 -1 0 0 0 0 0 0
word after 1: per	-1 21 -8 -19 -3 -2 -3 -4 -1
word after 1: receiv	31 -28 -7 -1 -3 -7 -2 -17 -21
word after 1: releas	32 -38 0 -9 -4 -4 -6 3 -16
word after 1: remain	-15 -15 -6 -2 -7 -4 -3 -16 26
word after 1: rescue	-31 -17 20 -5 -2 -4 -7 36 -11
word after 1: return	7 11 -6 -5 -9 -7 -5 -16 -5
word after 1: russia	-5 -13 43 -27 -9 -2 -6 -18 -33
word after 1: said	16 -8 -3 -1 -1 0 -1 0 -3
word after 1: signed	15 -6 -2 -2 -5 -1 -1 0 -1
word after 1: since	24 -19 -8 -6 -30 -3 -6 -6 -23
word after 1: surren	37 -14 -2 -1 -4 -8 -2 -2 -6
word after 1: taken	-14 24 7 -2 -8 -1 0 -1 -8
word after 1: that	-31 59 -11 -14 -3 -7 -2 -3 -9
word after 1: the	-41 -47 36 -33 -15 -5 -6 23 -6
word after 1: this	-40 -3 -1 -1 -2 0 -2 46 -2
word after 1: to	16 -11 -19 -17 -8 -5 -6 26 -10
word after 1: today	-43 49 -15 -14 -12 -8 -6 -23 -8
word after 1: togeth	10 15 -7 -15 -1 -2 0 -4 -5
word after 1: ukrain	-44 26 8 -36 -16 -14 -10 -7 13
word after 1: under	10 -1 -2 -2 -1 0 0 0 -3
word after 1: was	61 9 -50 -12 -5 -5 -5 -32 -7
word after 1: went	-50 -11 -10 -43 52 -21 4 2 -11
word after 1: were	1 16 -7 10 -8 0 -5 -26 -3
word after 1: which	-36 69 -22 -3 -4 -3 -2 -6 -3
word after 1: who	3 12 -25 -5 -7 13 -5 -13 -7
word after 1: whose	-16 20 -8 -16 -2 -6 -3 -2 -5
word after 1: will	35 -9 -2 -4 -2 -1 -1 -15 -7
word after 1: with	-20 29 15 -36 -2 -7 -5 -10 -3
word after 1: withou	33 -52 67 -21 -11 -10 -9 -4 -14
word after 1: would	11 -1 -1 -4 -1 -1 -1 -2 -2
word after 1: wounde	7 -29 -14 -17 -2 -16 -7 19 -1
word after 1: або	8 -1 0 0 0 0 -1 -2 -2
word after 1: автомо	37 -9 -21 -1 -1 -2 -1 -1 -4
word after 1: авіауд	5 -1 -1 0 0 0 0 0 -2
word after 1: авіаці	24 -18 -1 0 -1 -1 0 -3 -1
word after 1: азерба	5 -4 -1 0 0 0 0 0 0
word after 1: без	25 20 -32 -7 -6 -20 -6 -23 10
word after 1: беспил	28 -4 -8 -1 -4 -1 -1 -6 -2
word after 1: бмп	9 0 -6 0 0 0 0 -2 -1
word after 1: бойови	46 -10 -1 -1 -3 -1 -1 -40 -3
word after 1: боків	16 -16 -7 -1 -1 -1 -1 -3 -4
word after 1: борони	80 -70 -5 -10 -6 -6 -3 -29 -4
word after 1: братів	56 -50 -41 -5 -5 -8 -5 -15 -3
word after 1: бригад	50 -34 0 0 -1 -3 -1 -1 -17
word after 1: були	24 -15 -1 -1 -2 -2 -1 -2 -2
word after 1: в	-22 -1 -43 -15 39 -35 9 -2 -8
word after 1: важкоп	48 -26 -7 -1 -1 -5 -2 -8 -2
word after 1: вважал	85 -36 -8 -3 -5 -5 -3 -1 -47
word after 1: вважаю	-57 -14 0 -1 -1 -2 -1 -22 65
word after 1: вдалос	-9 -31 -8 -5 -5 37 -8 -13 -6
word after 1: вдома	-21 23 -22 -25 -8 -6 -6 32 -5
word after 1: велико	49 -34 -4 -2 -4 -2 -5 -24 -16
word after 1: вернул	-35 -25 36 20 -23 -7 -7 -18 -11
word after 1: вже	40 -7 -6 -14 -8 -4 -3 -19 -5
word after 1: взяты	9 -1 -3 0 0 0 0 0 -4
word after 1: визвол	28 16 -6 -2 -3 -6 -2 -31 -2
word after 1: вийшли	28 22 -56 -7 -6 -9 -5 -34 -5
word after 1: викона	57 -39 -8 -10 -5 -10 -5 -79 -5
word after 1: випадк	42 -24 -1 -1 -1 -3 -1 -10 -6
word after 1: вирвал	-20 27 -12 -2 -2 -3 -2 13 -3
word after 1: вирван	-22 39 -1 0 -2 -1 -1 -13 -2
word after 1: вмс	16 -4 -2 0 0 -3 -1 -8 -2
word after 1: военно	-16 11 10 -18 -13 -6 -7 -8 -7
word after 1: военны	-15 25 -7 -1 -1 -1 0 -5 0
word after 1: возвра	-41 -7 2 -9 -18 -6 -10 33 -19
word after 1: воздуш	-43 -16 46 -5 -6 -2 -4 -3 -3
word after 1: возз'є	-22 37 -2 -11 -2 -1 -2 -5 -2
word after 1: вооруж	9 25 -14 -2 -5 -3 -5 -6 -10
word after 1: воссое	-4 53 -19 -14 -8 -3 -4 -10 -9
word after 1: вс	20 -7 -4 -2 -19 -3 -6 -19 -6
word after 1: встреч	42 -1 -11 -2 -3 -5 -3 -34 -18
word after 1: всу	27 12 -38 -4 -4 21 -10 -6 -14
word after 1: від	17 0 -11 -10 -20 -10 -8 4 -15
word after 1: відбув	-45 27 -1 -7 -1 -3 -4 -6 -1
word after 1: віддал	8 7 -50 -20 38 -49 -11 -4 -10
word after 1: військ	2 21 -14 -10 -6 -34 -11 -13 -10
word after 1: віннич	15 -13 0 -1 0 0 0 0 -1
word after 1: гектар	15 -3 -4 -1 -1 -1 -1 -4 -1
word after 1: генера	17 -10 -2 -1 -1 -1 0 -1 -1
word after 1: году	16 0 -4 -1 -1 -1 -1 -2 -5
word after 1: госпит	-43 -3 -17 -4 -6 -8 -5 45 -23
word after 1: госуда	12 -2 -6 0 -1 -1 0 0 -2
word after 1: группа	54 -4 -50 -2 -39 -1 -7 -9 -4
word after 1: группо	13 -1 -6 -1 0 -1 -1 -1 -3
word after 1: гумани	19 -2 -11 -2 -2 -1 -1 -1 -3
word after 1: депута	19 -11 -2 -1 -3 -1 0 0 -1
word after 1: держав	38 -31 -13 -3 -3 -7 -5 -29 -19
word after 1: десятк	8 -2 -2 0 0 -1 0 -1 -3
word after 1: для	88 -68 -19 -3 -5 -2 -2 -10 -2
word after 1: днр	27 -1 13 -1 -39 0 -1 -4 -4
word after 1: до	63 -47 -23 -2 -2 -8 -2 -10 -9
word after 1: додому	22 37 -45 -10 -7 -7 -8 -35 -6
word after 1: докуме	19 -6 -8 0 0 -1 -1 -2 -12
word after 1: дома	-34 -53 87 -32 -52 -10 -11 -20 -19
word after 1: домов	13 -2 -5 -1 -1 -1 -1 -1 -1
word after 1: домой	47 -37 -46 -7 -7 -4 -6 -21 -8
word after 1: доправ	49 -46 -1 -2 -1 -2 -1 -2 -1
word after 1: достав	3 16 -8 -2 -1 -1 -1 -7 -1
word after 1: дочека	-48 52 -1 -1 -4 -5 -1 -1 -2
word after 1: единиц	40 -9 -15 -2 -3 -2 -3 -14 -19
word after 1: ее	-7 16 -12 -1 -1 -1 -1 -2 -1
word after 1: з	10 10 -8 -5 -12 -9 -5 -22 -12
word after 1: за	3 14 -40 -14 -14 -12 -9 24 -18
word after 1: забрал	-17 5 7 -20 -8 52 -13 -17 -5
word after 1: заверш	33 3 7 -22 -6 -11 -11 -74 -21
word after 1: загибл	-15 18 -7 -7 -6 -10 -6 -5 -7
word after 1: загину	53 -16 -2 -3 -7 -5 -5 -44 -24
word after 1: задерж	72 -47 -20 -16 -5 -5 -3 -12 -2
word after 1: заключ	8 -2 -1 0 -1 -2 -1 0 -1
word after 1: залиша	-53 -3 0 -1 -1 -1 -1 -22 67
word after 1: залиши	38 -2 -35 -9 -16 -14 -5 -6 -11
word after 1: записі	-61 -5 -1 -1 -2 -2 -2 -15 53
word after 1: запрос	40 -7 -6 -1 -4 -2 -1 -9 -20
word after 1: засудж	43 -13 -27 0 -1 -4 -1 -2 -1
word after 1: захисн	54 -27 -23 -5 -4 -2 -3 -33 -1
word after 1: захища	37 -24 -15 -2 -3 -6 -3 -9 -6
word after 1: збройн	80 -69 -35 -12 -14 -18 -9 -42 -8
word after 1: звонко	29 -1 -1 0 -1 0 -2 -23 -1
word after 1: звільн	-44 70 -9 -7 -5 -13 -4 -29 -5
word after 1: земляк	46 -14 -5 -2 -18 -1 -1 -7 -2
word after 1: знову	-22 -16 -40 -42 -14 -13 -11 42 -22
word after 1: зсу	58 -47 -20 -6 -13 -24 -8 -26 -20
word after 1: зустрі	15 27 -13 -10 -12 -7 -7 -37 -19
word after 1: зі	50 -50 -1 -1 -1 -1 -1 -1 -18
word after 1: и	-41 28 -6 -12 39 -23 3 -1 -8
word after 1: из	30 -23 -10 -17 -12 -9 -9 -3 -5
word after 1: й	-24 33 -31 -4 -8 -6 -6 -7 -12
word after 1: к	-40 21 30 -21 -12 -11 -12 -27 -34
word after 1: каждая	50 -22 -58 -2 -4 -5 -7 -8 -1
word after 1: кв	58 -32 -17 -2 -1 -1 -1 -13 -1
word after 1: квадра	38 -1 -3 -1 -1 -1 -1 -37 -3
word after 1: кварти	60 -1 -3 -1 -2 -2 -1 -47 -17
word after 1: киев	-26 41 22 -6 -9 -17 -11 -14 -5
word after 1: колони	38 -1 -6 -1 -3 -1 -1 0 -28
word after 1: колоні	15 -4 -3 0 -1 -2 -1 -3 -2
word after 1: консул	25 -3 -1 -1 -1 -2 -1 -11 -7
word after 1: контра	14 -1 -10 0 -1 -1 -1 0 -1
word after 1: коорди	-26 2 37 -4 -10 -14 -8 -55 -7
word after 1: курато	10 -3 -1 -1 -1 -1 0 -3 -1
word after 1: курсан	14 -5 -4 0 -1 -1 -1 -1 -1
word after 1: курско	0 -17 -12 -7 -12 -7 3 3 12
word after 1: курськ	-46 -32 70 -2 -1 -6 -9 -9 18
word after 1: курщин	-17 -41 26 -3 -2 -10 -15 -3 -12
word after 1: лабора	16 -3 -6 -1 -1 -1 -1 -2 -2
word after 1: лідері	33 -12 -1 -1 -1 -3 -1 -7 -9
word after 1: лікува	21 -14 -4 0 0 -1 0 0 -2
word after 1: мариуп	48 -41 -17 -4 -8 -16 -8 -31 -11
word after 1: маріуп	88 -63 -57 -6 -7 -16 -6 -9 -17
word after 1: мають	35 -24 -7 -2 -3 -20 -3 -12 -12
word after 1: ми	10 -11 -14 -16 -15 -21 -19 0 -15
word after 1: мільяр	15 -10 -1 0 -1 -1 0 -1 -1
word after 1: містах	9 -2 0 0 0 -1 0 0 -5
word after 1: на	39 20 -42 9 -11 -6 -5 -2 -20
word after 1: над	25 -5 -15 -1 -2 -1 -1 0 -1
word after 1: назад	27 -15 -5 -2 -1 -1 -1 -1 -1
word after 1: направ	12 -4 -1 0 -1 -1 -1 -7 -2
word after 1: нарешт	28 -21 -38 -11 -10 -10 -8 -24 -8
word after 1: народж	61 -16 -33 -5 -3 -1 -12 -4 -14
word after 1: нацгва	81 -65 -7 -2 -3 -11 -2 -2 -4
word after 1: націон	39 -12 -11 -1 -1 -15 -2 -3 -3
word after 1: наших	-23 15 -10 -4 -4 -2 -4 20 -5
word after 1: нашої	56 -46 -5 -4 -5 -5 -5 -27 -29
word after 1: не	44 -33 -26 -8 -6 -6 -6 -17 -29
word after 1: неволі	33 -30 -1 0 -1 -2 -1 -4 -3
word after 1: незако	63 -32 -22 -2 -4 -5 -5 -56 -34
word after 1: незале	67 -20 -2 -2 -4 -5 -3 -34 -23
word after 1: о	32 -14 -11 -1 -2 -1 -1 -2 -4
word after 1: област	-29 -48 -50 -2 -5 -10 -4 -3 82
word after 1: обменя	-5 -37 -2 47 -1 0 -1 -36 -1
word after 1: обмін	57 -60 -12 -11 -5 -1 -1 -1 -1
word after 1: обміну	36 -29 -2 -3 -2 -4 -2 -6 -2
word after 1: обміня	26 22 -37 -4 -9 -4 -4 -7 -8
word after 1: оборон	8 14 -77 -24 -13 -10 -7 -37 -7
word after 1: обстрі	41 -10 0 -1 -1 -1 0 -33 -1
word after 1: окупан	-5 12 -11 -1 -1 -4 -1 -1 -1
word after 1: освобо	-13 -39 66 -9 -6 -3 -4 24 -31
word after 1: остают	-6 -43 -50 -3 -6 -7 -15 -15 36
word after 1: остров	24 -22 -12 -1 -1 -7 -2 -2 -1
word after 1: осужде	50 -7 -44 0 0 -1 0 -1 0
word after 1: от	77 -7 -39 -3 -8 -2 -3 -6 -21
word after 1: отдали	14 -20 -43 -4 -12 52 -22 -4 -9
word after 1: отправ	-14 -44 24 -22 29 -22 -14 -17 -37
word after 1: отпуще	-6 33 -22 -2 -3 -2 -4 -8 -4
word after 1: отрима	-39 23 23 -6 -6 -18 -7 -15 -12
word after 1: охорон	14 -9 -1 -1 -1 -1 -1 -1 -1
word after 1: павших	47 37 -28 -7 -5 -13 -14 -41 -21
word after 1: палест	7 -1 -1 -1 -1 0 0 -1 -2
word after 1: перебу	-25 -10 -3 -1 -2 -6 -2 -12 37
word after 1: переда	32 -10 -53 -15 -37 -8 -11 -47 13
word after 1: перетн	-25 33 -9 -3 -2 -1 -2 -9 -1
word after 1: плакал	40 -35 29 -7 -6 -5 -5 -9 -9
word after 1: пленны	-15 7 -4 -6 -3 -2 -3 20 -33
word after 1: плюс	-47 -59 63 -2 -17 -3 -2 -2 -4
word after 1: по	-47 -31 53 -2 -15 -2 -2 -3 -13
word after 1: поверн	-38 25 16 -7 -8 -11 -5 28 -7
word after 1: поверт	11 21 -29 23 -12 -29 -10 -40 -26
word after 1: погибш	32 -3 -18 -8 -8 -7 -5 4 -20
word after 1: под	-4 26 -27 -1 -8 -3 -3 -3 -7
word after 1: покину	-21 -6 26 -14 -28 -5 -8 -26 -17
word after 1: полегл	35 -30 -8 -6 -4 -5 -3 -16 -4
word after 1: полку	-22 29 -18 -8 -6 -9 -6 -26 -20
word after 1: полоне	21 -32 -15 -4 -8 -10 -6 -4 -11
word after 1: получи	28 -11 5 -33 -28 -15 -10 -10 -12
word after 1: попрос	10 -1 -3 0 0 0 -1 0 -4
word after 1: попыто	7 -1 -3 0 -1 0 0 0 -1
word after 1: поране	-10 -8 -36 -6 -11 -6 33 8 -14
word after 1: посадо	20 -10 -3 -1 0 -1 -1 -4 -1
word after 1: поспіл	24 -15 -1 -3 -2 -2 -1 -1 -1
word after 1: постра	7 -1 -1 0 0 -1 0 -2 -1
word after 1: потрап	20 -18 -2 0 -1 -2 -1 -1 0
word after 1: поїхал	-22 -57 65 -6 -11 -10 -7 -5 -19
word after 1: праців	-66 -8 0 -1 -1 -4 -1 -1 67
word after 1: предст	70 -64 -3 -1 -1 -2 -1 -2 -2
word after 1: привез	61 -50 -35 -4 -3 -12 -7 -17 -15
word after 1: пригра	-14 -100 71 -12 -29 -14 -16 21 -12
word after 1: приеха	-15 -28 35 -3 -2 -5 -3 -4 -3
word after 1: прийня	-3 29 -34 -2 -11 -3 -2 -6 -1
word after 1: про	10 -8 0 0 0 0 0 0 0
word after 1: провад	11 -5 -1 -1 -1 -1 0 -2 -1
word after 1: провел	40 -25 -2 -1 -1 -1 -1 -10 -2
word after 1: пройшл	23 -13 -3 -1 -1 -1 -1 -2 0
word after 1: просят	15 -3 -7 0 -1 -1 0 0 -2
word after 1: против	-74 -22 39 -42 -55 -25 -22 40 -36
word after 1: проход	19 -1 -13 0 -4 0 -1 0 0
word after 1: прошли	12 0 -1 -1 -1 0 -1 -3 -5
word after 1: психол	22 -5 -9 -1 -1 -1 -1 -1 -3
word after 1: пункта	24 -7 -14 -1 -1 -1 -1 -6 -1
word after 1: пункто	51 -1 -12 -2 -3 -1 -2 -37 -2
word after 1: пункті	42 -14 0 -1 -1 -1 -2 -43 -4
word after 1: під	12 0 -8 -1 -3 0 0 0 0
word after 1: підозр	44 -42 -3 -3 -2 -2 -2 -11 -6
word after 1: після	81 -80 -2 -1 -2 -1 -1 -1 0
word after 1: разом	11 45 -7 -10 -7 -5 -5 -71 -6
word after 1: ранены	17 -4 -6 -1 0 -2 -1 -1 -1
word after 1: регион	-38 -43 -30 -4 -10 -10 -7 -4 46
word after 1: резерв	42 0 -3 -1 -1 -1 -1 -19 -36
word after 1: репатр	44 -32 22 -1 -5 -4 -3 -23 -7
word after 1: респуб	31 -10 -43 -3 -3 -3 -4 42 -10
word after 1: роботи	92 -75 -6 -6 -5 -7 -6 -38 -45
word after 1: россии	-15 -9 77 -5 -11 -2 -3 -41 -5
word after 1: россий	50 -38 27 -3 -8 -3 -7 -8 -35
word after 1: россия	-39 43 36 -4 -5 -33 -2 -3 -11
word after 1: російс	-10 25 3 -9 -9 -19 -13 -19 -49
word after 1: росія	-22 -45 -6 -4 -6 -9 -7 -33 64
word after 1: рф	6 -45 47 -4 -8 -4 -5 7 -19
word after 1: рідних	34 -8 -2 -1 -2 -2 -3 -23 -33
word after 1: рідні	33 -33 -12 -13 -7 -7 -5 -7 -23
word after 1: с	-19 33 -4 -24 -43 -10 -10 16 -25
word after 1: своих	-45 32 -11 -17 -5 -2 -6 -2 -1
word after 1: своїх	-20 -44 34 0 -2 -2 -1 -8 -1
word after 1: святку	-29 51 -8 -13 -5 -2 -3 -12 -1
word after 1: сдалис	9 -2 -4 0 0 0 -1 0 -1
word after 1: сегодн	37 -77 -7 35 -14 -11 -12 -23 -21
word after 1: серед	49 21 -15 -1 -4 -4 -2 -81 -2
word after 1: сестер	56 -43 -14 -1 -1 -1 -1 -1 -2
word after 1: служат	70 -48 -11 -2 -1 -2 -3 -3 -9
word after 1: служил	93 -84 -38 -3 -6 -7 -3 -3 -5
word after 1: снаряд	11 -2 -4 0 -1 -1 0 -1 -1
word after 1: снова	-18 -2 33 -23 -17 -4 -5 -6 -7
word after 1: соглас	7 -1 -3 0 -1 0 0 -1 -1
word after 1: солдат	-35 49 -5 -1 -6 -6 -1 -3 -9
word after 1: сопров	32 -6 -11 -1 -1 -1 -1 -2 -9
word after 1: состоя	-60 48 -28 -14 -5 -6 -5 -8 -3
word after 1: сотруд	18 -8 -3 -1 -3 -1 -1 -1 -1
word after 1: спожив	59 -21 -1 -2 -2 -5 -2 -32 -36
word after 1: співро	41 -37 -3 -1 0 -1 0 0 -1
word after 1: станци	11 -1 -8 0 0 0 0 0 -1
word after 1: сторон	-3 38 -69 -21 -17 -12 -14 -86 -16
word after 1: сторін	38 -32 -3 -1 -6 -1 -1 -1 -2
word after 1: страни	58 -14 -38 -5 -8 -5 -4 -3 -18
word after 1: суджан	-38 -6 57 -5 -24 -4 -8 -14 13
word after 1: суджи	-48 -50 72 -14 -16 -8 -11 -15 -12
word after 1: сьогод	-84 125 -24 -16 -7 -11 -4 -11 -7
word after 1: та	67 5 -47 -4 -8 -6 -3 -76 -9
word after 1: таких	49 -40 -4 -2 -2 -4 -1 -34 -10
word after 1: теробо	33 -24 -15 -1 -3 -11 -2 -3 -3
word after 1: тиші	59 -53 -5 -2 -4 -2 -2 -2 -3
word after 1: тому	33 -25 -7 -1 -1 -1 -1 -12 -1
word after 1: торгов	-56 -18 57 -8 -8 -9 -8 -9 -15
word after 1: тримал	18 -3 -5 -1 -1 -2 -1 -3 -2
word after 1: тюрми	9 -3 -2 -1 0 -1 0 0 0
word after 1: тяжело	-21 -26 -24 -12 -5 47 -22 -12 -13
word after 1: у	-2 6 15 -14 -7 -5 -6 -19 -8
word after 1: удалос	2 -2 -4 -3 -1 -23 -1 34 -6
word after 1: удержи	-8 -4 -19 -4 -3 -1 -2 -8 18
word after 1: удома	-52 102 -17 -17 -6 -6 -3 -8 -3
word after 1: уехали	-14 34 -18 -3 -5 -17 -3 -9 -5
word after 1: уже	3 21 17 -6 -6 -8 -5 -14 -22
word after 1: украин	-25 14 -18 -9 -15 -23 18 -14 1
word after 1: україн	-40 7 8 -12 -12 -12 -7 -10 36
word after 1: управл	15 -1 -9 -1 -1 -1 -1 -2 -1
word after 1: урожен	14 0 -10 0 -1 0 0 -1 -2
word after 1: утриму	-59 -6 0 -1 -1 -1 -1 -33 74
word after 1: учасни	17 -5 -3 -1 -1 -1 -1 -3 -2
word after 1: участн	44 -1 -35 -1 -1 -1 -1 -5 -1
word after 1: учора	48 -44 -1 -4 -4 0 -1 -2 -1
word after 1: хоть	24 -1 -9 -7 -1 0 -1 -3 -6
word after 1: це	43 -32 -26 -3 -3 -17 -5 -9 -37
word after 1: чекают	53 -44 -1 -4 -5 -8 -5 -46 -19
word after 1: челове	36 -21 -38 -12 -4 -11 -5 -35 -43
word after 1: через	18 -6 -8 0 -1 -1 0 -1 -2
word after 1: членов	21 -2 -5 -1 -2 -1 -1 -1 -9
word after 1: штурмі	17 -11 -1 0 0 -1 0 -1 -3
word after 1: ще	61 -22 -2 -2 -1 -1 -2 -48 -7
word after 1: і	-12 -8 -17 -7 -11 -9 -6 47 -2
word after 1: із	-27 15 -44 -9 41 -14 -8 -2 -10
word after 1: їдуть	-50 110 -58 -11 -4 -4 -4 -21 -2
word after 1: їхніх	-19 -39 49 -13 -14 -9 -5 -8 -7
word after 1: الي	-52 25 8 -9 -2 -2 -2 -20 -1
word after 1: اوكران	-34 39 -13 -38 -4 22 -9 -14 -2
word after 1: بين	7 -13 -14 -11 -1 -3 -1 31 -1
word after 1: دولار	35 -8 0 -5 -3 -1 -2 -27 -4
word after 1: روسي	-13 -24 38 -23 -1 -2 -2 -16 0
word after 1: روسيا	-12 -22 47 -2 -3 -1 -1 -4 -7
word after 1: عادوا	-12 41 -30 -9 -1 -1 -1 -2 0
word after 1: فلسطين	16 0 0 -9 0 0 0 0 -6
word after 1: في	-24 38 -22 -3 -5 -5 -5 -10 -1
word after 1: لكل	-16 31 -10 -38 -6 -8 -6 -1 -3
word after 1: مع	22 -64 -18 2 -5 -14 -6 -16 -2
word after 1: من	12 9 4 -20 -6 -9 -7 -1 -10
word after 1: مناصفه	-4 -43 -14 27 -1 -1 -1 -7 -1
word after 1: منذ	23 -23 -11 -21 -2 -9 -2 5 -1
word after 1: و	-10 -20 31 -24 -9 -9 -6 -14 -1
word after 1: –	16 5 -27 3 4 -9 -5 -5 0
word after 1: ₴	12 -1 -1 0 0 0 0 -9 -1
word after 2: 	7 25 -49 -8 -11 -14 -8 -30 -11
word after 2: !	46 -48 37 -15 -11 -8 -8 -39 -14
word after 2: "	41 -39 4 -4 -6 -6 -4 11 -12
word after 2: (	53 -41 -3 -2 -2 -3 -1 -35 -2
word after 2: )	-45 59 -5 -6 -2 -1 -1 -31 0
word after 2: +	42 4 -3 -1 -3 -2 -1 -18 -21
word after 2: ,	22 -25 -2 -7 -7 3 -1 -14 5
word after 2: .	19 -11 3 -6 -7 -4 -5 9 -9
word after 2: :	9 -15 -17 -24 -16 -22 -10 17 -19
word after 2: ;	56 -15 -27 -4 -4 -7 -3 4 -5
word after 2: a	72 -29 3 -34 -11 8 -3 -41 -9
word after 2: about	15 -2 0 0 0 0 0 -1 -14
word after 2: accord	-51 13 1 -3 -6 -4 -4 -3 -12
word after 2: agreed	44 0 0 -1 0 -1 0 -43 0
word after 2: all	-23 -7 -10 11 -13 13 -8 -33 -17
word after 2: alread	21 -7 -27 -3 -5 -4 -4 18 -15
word after 2: also	16 7 -2 -18 0 -1 0 -2 0
word after 2: among	-8 53 -31 -26 -18 -10 -8 -3 -12
word after 2: an	49 -36 -5 -20 -2 -7 -2 -4 -6
word after 2: and	51 -16 -9 -18 -6 -5 -3 0 -7
word after 2: are	0 21 -2 -3 -3 -1 -2 -10 -5
word after 2: as	-42 -22 -24 45 -8 -4 -4 -45 -3
word after 2: at	-11 3 24 -6 -12 -4 -3 -4 -13
word after 2: azovst	-23 40 -1 -1 -4 -7 -3 -32 -11
word after 2: back	-42 22 20 -20 -11 4 -5 30 -7
word after 2: be	19 -7 -1 -4 -1 -1 -1 -4 0
word after 2: been	-19 -1 0 -4 -6 -7 -6 18 -16
word after 2: being	-34 -6 -7 -9 -5 16 -4 -10 45
word after 2: bodies	13 -11 0 -2 0 0 0 -1 0
word after 2: both	-30 22 -5 -67 -6 -4 -5 41 -23
word after 2: bringi	0 0 5 -3 0 0 0 0 0
word after 2: brough	-11 -38 -17 -9 -10 22 -9 28 -16
word after 2: by	5 13 -25 -31 -21 -14 -17 6 3
word after 2: came	63 37 -62 -4 -38 -8 -4 -19 -5
word after 2: captiv	0 -33 41 -1 -2 -1 -2 -9 -1
word after 2: cathol	25 -9 -12 -1 -1 -1 -1 -1 -2
word after 2: civili	-67 61 -49 -32 -31 -11 -9 -16 -13
word after 2: code	-8 45 -9 -3 -3 -3 -2 -38 -10
word after 2: come	-13 8 -15 -20 -14 11 -8 14 -26
word after 2: coming	-16 23 -6 -7 -1 -1 -1 -4 -3
word after 2: crosse	45 -42 -1 0 -1 0 0 -5 0
word after 2: defend	30 -33 -2 -3 -2 -3 -2 14 -4
word after 2: detain	31 0 0 -2 -1 0 0 -7 -21
word after 2: down	27 -15 -3 0 -2 -2 -1 0 -4
word after 2: drones	55 -16 -4 -6 -15 -6 -5 -43 -47
word after 2: during	6 -1 0 0 -1 -1 -1 0 -1
word after 2: each	-12 8 0 -56 33 -5 -6 -4 -5
word after 2: either	32 -15 28 -19 -29 -16 -19 -39 -5
word after 2: exchan	2 8 -25 35 -6 -9 -5 -38 -7
word after 2: fallen	-32 11 -8 -7 -6 -5 -4 12 -2
word after 2: five	28 -16 -9 -3 -2 -6 -2 -1 -1
word after 2: food	17 -1 -6 -2 -2 -1 -1 -4 -1
word after 2: for	-34 53 -6 -51 -27 -10 -10 -14 -9
word after 2: format	-35 -13 9 -13 -18 -13 -14 24 -21
word after 2: four	37 -10 -4 -2 -11 -1 -1 -12 -7
word after 2: free	-40 -33 -30 60 -26 -10 -9 -16 -8
word after 2: freed	3 6 33 -36 -7 -5 -4 -10 -6
word after 2: friday	-55 -37 39 -38 -13 -3 -5 44 -2
word after 2: from	-3 14 -18 -9 -9 -8 -7 11 -21
word after 2: had	22 -42 30 -8 -3 -4 -4 -18 -6
word after 2: handed	-26 47 -20 -8 -9 10 -6 -2 -3
word after 2: has	22 -5 0 0 0 0 0 -18 0
word after 2: have	16 -23 19 -14 -13 -7 -8 -45 -27
word after 2: held	36 -41 0 -7 -2 -13 -3 -7 17
word after 2: home	16 -28 -4 10 -12 -8 -7 2 -8
word after 2: in	-5 0 -17 -14 7 -8 -7 -11 33
word after 2: includ	-30 38 -10 -15 -10 -4 -4 -7 -8
word after 2: israel	17 -5 -4 -3 -1 -1 -1 -2 -1
word after 2: its	2 -12 10 -6 -6 -5 -3 -22 -1
word after 2: killed	5 -1 -6 -4 -2 -3 -5 -1 -4
word after 2: kursk	-39 -35 13 -17 -17 -13 -12 19 23
word after 2: kyiv	-31 -34 52 -16 -26 -18 -10 -12 -36
word after 2: last	26 -23 0 0 0 0 0 -2 0
word after 2: listed	-14 -13 -1 -3 -3 -1 -1 -14 19
word after 2: mariup	63 -61 -4 -2 -2 -9 -3 -7 -23
word after 2: may	10 -5 -1 -1 -1 -1 -1 -1 -1
word after 2: milita	-19 -21 -2 -5 -1 -1 -2 26 -6
word after 2: moscow	-29 30 -10 -16 -13 -7 -18 -41 23
word after 2: most	-34 45 -22 -15 -3 -3 -2 -6 -3
word after 2: moved	30 -14 5 -1 -1 -2 -3 -23 -2
word after 2: near	14 -2 -3 -5 -1 0 0 -2 -1
word after 2: need	-15 -3 -16 -4 -1 1 17 -7 -5
word after 2: not	48 -9 -21 -2 -3 -4 -2 -2 -7
word after 2: now	-29 25 -1 -28 -3 -1 -1 36 -1
word after 2: number	10 -1 -9 6 24 -9 -3 -16 -17
word after 2: of	-48 6 -23 12 -5 11 -7 52 -41
word after 2: office	-9 -9 -3 -1 -2 -3 -1 -4 18
word after 2: on	22 6 1 -36 -6 -4 -3 -34 2
word after 2: one	-23 69 -43 -3 -15 -4 -4 -10 -6
word after 2: ones	-47 -5 34 0 -8 -1 -4 0 30
word after 2: our	55 -99 -17 -8 -3 -3 -5 -15 -5
word after 2: part	78 -46 -50 -17 -9 -3 -4 -10 -10
word after 2: prison	2 6 7 -3 -3 -1 -2 -4 -11
word after 2: reache	34 -20 -1 -2 -1 -1 -2 -17 -1
word after 2: releas	-4 15 9 7 -19 -18 -10 -40 -8
word after 2: relief	23 -2 -3 -11 -1 -1 -1 -10 0
word after 2: repatr	-6 -23 25 -1 -1 -5 -2 13 -3
word after 2: return	-12 -9 16 -7 -5 -7 -5 19 -6
word after 2: reunit	-54 48 34 -16 -2 -1 -2 -1 -3
word after 2: russia	-9 -11 -34 6 -6 -4 -6 18 -6
word after 2: said	8 0 0 -3 -1 0 -1 0 -3
word after 2: sergea	64 -57 -12 -4 -3 -7 -1 -14 -1
word after 2: servic	-16 19 -9 0 -1 -1 -1 8 -1
word after 2: seven	12 -30 16 -5 -7 -2 -1 -15 -1
word after 2: severa	26 -10 -13 0 -1 -1 -1 -1 -1
word after 2: side	-1 21 -8 -19 -3 -2 -3 -4 -1
word after 2: since	-37 -1 -1 -14 -2 -1 -1 37 -4
word after 2: six	32 16 -12 -2 -11 -3 -3 -32 -24
word after 2: some	7 2 -3 -5 -16 -7 -3 -11 -3
word after 2: still	21 -29 -2 -6 -4 -5 -4 -17 -9
word after 2: system	7 -4 -1 0 0 0 0 0 0
word after 2: taken	42 -4 -37 -8 -9 -10 -3 -9 -13
word after 2: talks	-15 25 -4 -1 -1 -1 -1 -2 -1
word after 2: ten	35 -2 -47 -22 -5 -4 -5 -20 -28
word after 2: that	-12 32 -55 0 -1 -1 -1 -3 -21
word after 2: the	-40 22 -3 -8 -17 -6 3 -19 27
word after 2: their	24 -26 -14 20 -7 -3 -3 -10 -2
word after 2: theirs	-47 -6 30 -1 -2 -8 -4 -9 50
word after 2: them	6 -10 10 -14 -12 -10 -6 -5 -14
word after 2: those	9 -4 -2 0 0 -1 -1 0 0
word after 2: though	30 -1 0 -2 -1 0 -1 -30 -21
word after 2: three	-28 -18 -13 -20 -18 -17 -15 54 -33
word after 2: thursd	43 1 -5 -6 -11 -9 -2 -8 -2
word after 2: to	1 25 -14 -10 -15 -5 -5 -11 -7
word after 2: today	20 34 -46 -33 -9 -9 -7 -17 -9
word after 2: took	-65 1 33 19 -4 -5 -4 -21 -3
word after 2: total	-59 35 -9 -8 -9 -6 -16 10 -11
word after 2: traded	-19 -34 47 -8 -4 -8 -7 -2 -13
word after 2: transf	-15 16 -45 -5 -4 10 -6 -2 -2
word after 2: tuesda	-47 32 -54 21 -10 -4 -7 -2 -10
word after 2: two	-19 39 -24 -21 -24 -12 -7 -26 -10
word after 2: ukrain	13 -37 6 -26 32 -6 -5 10 -5
word after 2: under	11 -1 -2 -3 -1 -1 -2 -6 -2
word after 2: views	5 0 0 -3 0 0 0 -1 0
word after 2: viktor	-19 -43 62 -8 -8 -1 -4 -6 -4
word after 2: volunt	-42 52 -59 -9 -31 -21 -8 -7 -8
word after 2: war	44 -11 -4 -1 -3 -8 -2 -42 -2
word after 2: was	57 -1 -49 -1 -2 -2 -1 -1 -7
word after 2: wednes	-9 58 -59 -5 -2 -2 -2 -1 -3
word after 2: well	-26 -5 31 -10 -2 -6 -2 -12 -7
word after 2: went	5 10 -1 -2 -2 -1 -2 -11 0
word after 2: were	-12 28 -8 -29 -6 8 -5 -5 -8
word after 2: which	38 -23 -18 -29 -24 -15 -6 -41 -8
word after 2: whom	78 -41 -63 -12 -5 -18 -4 -17 -8
word after 2: with	-3 13 -62 0 -5 -7 -7 -21 -26
word after 2: women	22 -8 -1 -3 -3 -3 -1 -2 -2
word after 2: year	-27 -16 -1 -1 -2 -1 -2 45 -2
word after 2: а	20 -63 18 -9 -12 -16 -8 8 -1
word after 2: авиабо	17 -1 -10 -1 -1 0 0 -2 -1
word after 2: азова	8 50 -56 -12 -7 -14 -7 -5 -4
word after 2: азовст	66 -45 -32 -15 -21 -38 -14 -46 -21
word after 2: азову	38 -14 -45 -22 -19 -40 -17 -47 -34
word after 2: армии	-8 -20 22 -1 -13 -2 -2 -1 -13
word after 2: бахмут	26 5 -17 -4 -23 -7 -4 -15 -8
word after 2: без	93 -35 30 -13 -10 -53 -12 -38 -23
word after 2: бойцов	18 -19 2 -4 -4 -2 -3 5 -3
word after 2: бригад	25 -12 -8 0 -3 -1 0 0 -1
word after 2: бронет	49 -4 -24 -2 -4 -2 -3 -14 -21
word after 2: була	27 -13 0 0 0 0 0 -13 0
word after 2: был	11 0 -8 0 -1 0 -1 0 0
word after 2: бійці	-23 32 -21 -9 -8 -4 -4 -9 -11
word after 2: більші	23 1 -15 -16 -6 -4 -3 10 5
word after 2: в	21 3 4 3 -9 -6 -6 -27 -25
word after 2: вважал	49 -12 -1 0 -1 -4 -1 -1 -36
word after 2: вдалос	53 -22 -3 -10 -5 -19 -6 -41 -27
word after 2: вдома	39 -18 -19 -10 -8 -7 -5 20 -24
word after 2: вернув	63 -9 -54 -4 -5 -1 -2 -3 -7
word after 2: вернул	-28 -24 35 -8 -4 -9 -6 -17 -8
word after 2: вже	2 -10 -1 -1 -1 -2 -1 58 -1
word after 2: взамен	20 -30 38 -7 -5 -2 -5 -10 -2
word after 2: взяты	23 -21 -1 0 -1 -4 -3 0 -2
word after 2: взятых	-27 -42 36 -3 -4 -7 -2 -4 -3
word after 2: вивезл	40 -25 -3 -2 -1 -2 -1 -8 0
word after 2: визвол	81 -42 -55 -7 -8 -14 -7 3 -4
word after 2: вийшли	0 9 -1 0 -1 0 0 -5 0
word after 2: викона	-27 -5 0 -1 -1 -1 -1 28 -1
word after 2: виявил	7 0 0 0 0 0 0 -5 -1
word after 2: виїхат	19 -15 -1 -2 0 0 0 0 -1
word after 2: включа	-50 62 -43 -19 -14 -10 -9 -23 -8
word after 2: вместе	36 -6 -16 -5 -16 -1 -4 -15 -4
word after 2: вмс	55 -42 -6 -2 -2 -3 -1 -6 -5
word after 2: военно	-53 -51 71 41 -29 -14 -17 -24 -33
word after 2: военны	-53 74 6 -7 -17 -13 -12 -2 -46
word after 2: возвра	-49 -31 69 -5 -5 -3 -3 -7 -8
word after 2: волі	-42 18 -20 31 -9 -12 -6 -17 -4
word after 2: вони	-11 16 1 -7 -12 12 -5 -11 -11
word after 2: вооруж	-2 7 -1 0 -1 -1 0 -1 -1
word after 2: восемь	23 -42 35 -26 -26 -9 -8 -14 -17
word after 2: восста	17 -1 -5 -1 -1 -1 -1 -3 -14
word after 2: все	-14 1 -13 -14 -15 -15 -14 -14 18
word after 2: всего	72 -47 -80 -29 -18 -13 -13 -36 -24
word after 2: всу	4 -10 16 -8 -11 -5 -6 -9 -9
word after 2: всі	-48 18 -6 -5 -3 41 -17 -34 -13
word after 2: вуглед	49 -39 -2 -2 -2 -2 -1 -6 -2
word after 2: вывезе	-17 30 -27 -3 -7 -3 -5 -27 -1
word after 2: выполн	14 -12 -56 -19 -3 -7 -6 -2 -7
word after 2: вышли	36 -54 -14 -16 -5 -7 -7 -29 -4
word after 2: від	-57 20 -13 -8 -9 -10 -7 38 -22
word after 2: відбув	-13 -31 45 -4 -1 -1 -1 -2 -2
word after 2: відбул	59 -28 -24 -3 -2 -3 -2 -55 -2
word after 2: віддал	-6 -33 -6 -1 -1 51 -6 -1 -3
word after 2: віднов	6 -3 0 0 0 0 0 -1 -2
word after 2: відпов	-88 -14 -4 -3 -11 -4 -5 49 -6
word after 2: війни	50 -36 -4 -2 -5 -3 -5 -27 -19
word after 2: військ	-66 12 15 -9 -14 -14 -8 12 26
word after 2: вільні	-20 43 -5 -15 -9 -5 -2 -9 -7
word after 2: він	36 -24 -7 -1 -1 -1 -1 -5 -1
word after 2: вісім	-10 13 -12 -2 -6 -2 -2 -2 -2
word after 2: гварді	39 -12 -11 -1 -1 -15 -2 -3 -3
word after 2: говори	-20 46 -35 -30 -23 -11 -14 -27 -46
word after 2: гражда	-37 -24 48 -18 -42 -17 -17 -21 -23
word after 2: громад	16 -13 -16 -2 -3 -4 -3 -13 -3
word after 2: два	20 -51 -15 -14 -14 -15 -10 28 -17
word after 2: двадця	11 3 -6 -2 -2 -2 -2 -11 -2
word after 2: две	14 -27 26 -1 -7 -3 -3 -1 -8
word after 2: двое	7 31 -41 -8 -21 -8 -6 -21 -18
word after 2: двоих	29 5 -13 -3 -11 -1 -1 -1 -1
word after 2: двох	10 28 -48 -7 -10 -21 -6 -26 -6
word after 2: двоє	-11 37 -40 -5 -9 -6 -3 -17 -7
word after 2: двух	-46 32 -6 -24 -14 -5 -7 -9 -2
word after 2: де	13 -1 -1 0 -2 0 0 0 -9
word after 2: дев'ят	-15 16 -5 -1 -1 -1 -1 -4 -5
word after 2: день	24 -7 11 -12 -18 -5 -5 -22 -9
word after 2: держав	6 1 -3 -1 0 0 0 0 -2
word after 2: держсп	39 -30 -4 -1 -1 -3 -1 -1 -2
word after 2: десяти	74 -39 -14 -1 -6 -2 -2 -25 -17
word after 2: дети	31 -30 -1 -1 -2 -1 -2 -2 0
word after 2: дехто	-17 19 -9 -2 -2 -5 -2 -3 -1
word after 2: для	-47 49 -27 -3 -8 -4 -3 20 -13
word after 2: днр	46 -30 -28 -7 -3 -2 -2 -4 20
word after 2: до	45 -20 42 -10 -9 -6 -5 -13 -67
word after 2: добров	35 -24 -7 -2 -2 -2 -2 -3 -1
word after 2: довічн	33 -21 -6 -1 -1 -1 -1 -1 -5
word after 2: додому	5 20 -31 13 -7 -6 -4 -21 -3
word after 2: доларі	6 -4 0 0 0 0 0 0 0
word after 2: дома	30 8 9 -30 -8 -9 -7 -38 -11
word after 2: домовл	81 -16 -23 -4 -3 -8 -3 -61 -3
word after 2: домой	-48 7 15 -24 18 -7 -8 -20 -14
word after 2: донецк	13 -15 11 -5 -12 -10 -5 -13 32
word after 2: донець	79 -44 -42 -3 -4 -4 -3 -24 -2
word after 2: допомо	5 -1 0 0 -1 0 0 0 -1
word after 2: достав	-35 49 -32 -10 -2 -3 -3 -4 -11
word after 2: дпсу	64 -58 -2 -1 -2 -2 -1 -3 -9
word after 2: друг	-15 -16 47 -27 -26 -8 -3 -7 -4
word after 2: дружин	4 0 -33 -2 -1 -2 -1 -8 -1
word after 2: дітей	62 -38 0 -1 -1 -2 -1 -22 -3
word after 2: есть	41 8 -43 -5 -5 -4 -2 -4 -9
word after 2: еще	19 -23 -5 -4 -14 39 -11 3 -31
word after 2: женщин	31 -25 -20 -6 -15 -2 -4 -2 -5
word after 2: жителе	-31 -26 12 -2 -3 -2 -6 -8 52
word after 2: жители	55 -44 10 -5 -4 -5 -7 -5 -8
word after 2: жінки	37 -28 -13 -1 -4 -3 -1 -2 -3
word after 2: жінок	79 -39 -41 -3 -5 -10 -2 -10 -16
word after 2: з	16 10 -35 -7 -5 -7 -4 12 -2
word after 2: з'ясув	23 29 -38 -2 -1 -1 -1 0 -1
word after 2: за	12 -16 -15 -9 -9 -6 -6 -21 25
word after 2: забрал	-9 20 1 -8 -2 -5 -2 -14 -6
word after 2: заверш	18 -55 -29 -19 -15 -15 -12 50 -13
word after 2: завтра	-17 -23 -11 -11 -7 -5 -4 40 -6
word after 2: задерж	6 -1 -3 -1 -1 0 0 0 0
word after 2: запорі	26 -11 -15 -6 -4 -6 -3 -15 -7
word after 2: зараз	9 -6 0 -1 0 0 0 -1 -1
word after 2: заступ	-34 38 -15 -4 -4 -4 -4 -8 -4
word after 2: засудж	4 27 -22 -1 -2 -3 -2 -1 -1
word after 2: захисн	-13 16 -23 -4 -6 -8 -5 15 -12
word after 2: захопл	-30 36 -3 0 -1 -1 -1 -4 0
word after 2: защитн	-83 95 -70 -5 -7 -8 -5 16 -4
word after 2: заявил	-3 -2 -10 0 -1 0 -1 21 -3
word after 2: збройн	68 -61 -5 -2 -1 -4 -1 -7 -2
word after 2: звільн	36 2 -2 -6 -4 -3 -2 -29 -5
word after 2: зміїни	24 -22 -12 -1 -1 -7 -2 -2 -1
word after 2: зникли	-71 53 -22 -3 -5 -4 -3 -19 57
word after 2: знову	-25 27 -14 -11 -8 -3 -3 -33 -8
word after 2: зокрем	-5 15 -33 -13 -9 -10 -6 7 -18
word after 2: зсу	26 -10 -23 -6 -7 -14 -6 -24 -12
word after 2: зі	-15 25 -12 -9 -3 -5 -5 -10 -6
word after 2: зіткне	52 -23 -4 -2 -4 -3 -2 -40 -4
word after 2: и	41 -31 -37 -5 16 3 -9 -8 -12
word after 2: из	23 8 -6 -11 -15 -6 -7 -21 7
word after 2: им	-59 51 -23 -18 -20 -9 -13 -26 -20
word after 2: их	8 -3 22 -7 -20 -5 -5 -30 -39
word after 2: й	30 -55 33 -2 -4 -15 -4 19 -8
word after 2: його	-30 38 -53 -2 -6 -8 -5 -8 -8
word after 2: к	12 29 -10 -3 -5 -12 -3 -6 -6
word after 2: каждой	-11 3 -18 -9 -1 -9 -9 13 -20
word after 2: как	9 -15 21 -2 -2 -2 -2 -4 -2
word after 2: катува	34 -7 -3 0 -1 -3 -1 -11 -10
word after 2: киев	46 18 -48 -2 -2 -4 -3 -1 -1
word after 2: киеву	-4 5 8 -1 -2 -3 -1 -1 -1
word after 2: кого	8 0 0 -1 0 -1 0 0 -5
word after 2: кожног	-25 -6 2 -12 32 -12 -7 -37 -28
word after 2: кожної	-39 -53 54 -16 49 -19 -18 -41 -20
word after 2: кордон	-2 15 -4 -1 -2 -2 -1 -2 -1
word after 2: которы	12 -6 -19 -17 -13 10 -6 -24 28
word after 2: кримсь	56 -52 -22 -4 -9 -8 -4 -8 -27
word after 2: курско	-66 -20 56 -2 -5 -7 -8 -13 -34
word after 2: лечени	45 -33 -32 -2 -8 -10 -4 -2 -2
word after 2: луганс	-8 -40 -4 -2 -4 -9 -2 -11 35
word after 2: льотчи	-90 62 -12 -7 -10 -25 -10 -4 -16
word after 2: лікува	9 -7 -1 0 0 0 0 0 0
word after 2: майже	-2 30 -20 -1 -8 -3 -1 -1 -6
word after 2: маріуп	26 -1 -55 -21 -11 -10 -6 -36 -9
word after 2: медвед	-6 -55 23 -15 -23 -29 -8 -6 -13
word after 2: медици	38 0 -20 -2 -3 -1 -1 -8 -7
word after 2: ми	-44 48 7 -7 -8 -7 -7 -13 -6
word after 2: микола	14 -6 0 0 -2 0 0 -4 -1
word after 2: минобо	23 -12 -23 -2 -1 0 -1 19 -19
word after 2: мо	-30 1 27 -4 -6 -6 -4 -42 -7
word after 2: москва	-2 25 -4 -8 -10 -6 -9 -9 -9
word after 2: мужчин	27 11 -24 -1 -1 -1 -2 -2 -36
word after 2: на	-42 48 15 -14 -11 -8 -7 -33 -2
word after 2: над	28 -1 -14 -1 -2 -1 -1 -2 -5
word after 2: наймол	57 -30 -25 -2 -1 -1 -1 -3 -1
word after 2: найста	77 -54 -11 -2 -2 -3 -1 -6 -3
word after 2: нам	-34 47 -6 -12 -13 18 -27 -1 -8
word after 2: нас	8 -29 28 -6 -3 -3 -2 -13 -19
word after 2: находи	-9 -16 39 -3 -3 -1 -3 -5 -3
word after 2: находя	-41 -13 -49 -4 -4 -3 -5 -8 47
word after 2: нацгва	-33 40 -25 -8 -9 -14 -7 -17 -15
word after 2: націон	33 -19 -2 -1 -1 -2 -1 -3 -9
word after 2: наши	11 69 -64 -35 -32 -5 -5 -4 -5
word after 2: наших	88 -69 -34 -13 -13 -8 -10 -14 -35
word after 2: наші	-3 57 -66 -16 -6 -2 -2 -1 -5
word after 2: нгу	80 -74 -4 -2 -3 -4 -2 -4 -6
word after 2: не	-39 -5 33 -7 -6 -13 -5 12 -8
word after 2: неволі	-10 6 -16 -2 -2 -2 -2 45 -6
word after 2: незако	-47 58 -10 -2 -3 -2 -1 -5 5
word after 2: нескол	15 -11 -3 0 0 -1 -2 -1 -4
word after 2: них	20 7 -40 -4 -9 -11 -6 -7 -15
word after 2: но	44 -31 -18 -11 -16 -9 -8 -16 -12
word after 2: нуждаю	-31 -25 17 -8 -7 32 13 -13 -20
word after 2: о	56 22 -47 -26 -15 -15 -9 -87 -37
word after 2: об	62 -31 -12 -15 -8 -2 -3 -27 -3
word after 2: обеих	-48 5 50 -1 -17 -3 -4 -5 -2
word after 2: област	-5 -19 -12 -6 -11 -7 2 2 10
word after 2: обмен	-29 -18 33 -2 -7 -3 -3 -6 -7
word after 2: обмін	12 10 -8 -3 -5 -11 -4 -11 -5
word after 2: обміну	16 14 -19 -2 -6 -17 -1 -40 -4
word after 2: обміня	-27 40 -56 -23 -14 -6 -6 -31 -16
word after 2: обниму	-3 -21 29 -5 -2 -1 -1 -1 -2
word after 2: оборон	16 1 6 -9 -9 -54 -17 -12 4
word after 2: обратн	-30 31 -5 -3 -3 -5 -1 20 -4
word after 2: один	-30 29 -10 -8 -36 -12 -9 28 20
word after 2: одинад	-33 36 -8 -3 -1 -1 -1 -6 -3
word after 2: одна	39 -39 -50 -18 41 -14 -4 -2 -4
word after 2: однако	55 -58 7 -23 -7 -6 -10 -11 -6
word after 2: одного	60 -55 -19 -3 -3 -7 -3 -28 -3
word after 2: оказан	19 -1 -9 -1 -1 -1 -2 -3 -1
word after 2: они	-49 -12 -25 -11 -4 -10 -9 -25 50
word after 2: онлайн	55 -11 -1 -1 -1 -1 -1 -45 -3
word after 2: операц	-13 -30 -10 -3 -1 -3 -2 50 -2
word after 2: освобо	37 -19 -31 -10 -16 -5 -4 -21 -10
word after 2: остают	-41 -34 -28 -7 -22 -6 -7 39 60
word after 2: острів	42 -29 -2 -1 -1 -5 -1 -4 -5
word after 2: осужде	14 18 -26 -2 -1 -1 -1 0 -2
word after 2: осіб	16 -15 0 0 0 0 0 0 -1
word after 2: от	14 68 -48 -6 -15 -7 -6 -56 -9
word after 2: отданы	-29 -31 -19 -9 -10 45 -11 -21 -25
word after 2: отправ	30 -6 -14 -8 -4 -10 -4 -22 -8
word after 2: отпуск	6 -1 -1 0 -1 0 0 0 -2
word after 2: отрима	93 -29 -20 -3 -4 -7 -3 -11 -3
word after 2: офицер	-91 41 40 -7 -20 -8 -9 -23 54
word after 2: офіцер	65 -41 -51 -11 -14 -20 -8 -17 -21
word after 2: п'ятер	-46 49 -1 -1 -1 -1 -1 -1 -1
word after 2: переда	3 -26 19 -8 -8 -5 -11 -9 -11
word after 2: перший	-87 100 -22 -3 -10 -12 -3 -30 -8
word after 2: плен	-17 -4 22 -14 -24 -5 -7 -26 -17
word after 2: пленны	-18 25 -16 -1 -2 -1 -2 -4 -25
word after 2: плюс	54 -1 -48 -1 -1 -1 -1 -2 -6
word after 2: по	-17 -75 -33 43 47 -4 -5 -27 -17
word after 2: поверн	-6 3 -19 -8 -9 21 -8 -5 -26
word after 2: поверт	-6 15 -6 -2 -1 0 0 -1 0
word after 2: повідо	-80 18 8 -12 -13 -10 -8 -22 33
word after 2: погибш	5 30 -35 -1 -3 -1 -2 6 0
word after 2: под	59 -16 -31 -7 -12 -5 -3 -14 -31
word after 2: подруж	70 -67 -41 -4 -4 -4 -6 -4 -31
word after 2: поза	-69 -13 -19 -13 -8 29 -16 35 -18
word after 2: полегл	-32 16 -12 -9 -3 -5 -6 16 -3
word after 2: полови	-1 41 -26 -2 -4 -1 -2 -32 -12
word after 2: полоне	24 -16 -1 0 -1 0 0 -10 0
word after 2: полону	43 -23 -10 -8 -12 -3 -5 -46 -13
word after 2: полоні	31 -15 -1 -2 -1 -1 -1 -7 -8
word after 2: получи	18 -5 -105 -12 -16 -19 -10 61 -36
word after 2: понад	33 -39 -37 -7 -4 50 -9 -59 -6
word after 2: попавш	2 -21 26 0 -4 -2 -1 -2 -1
word after 2: поране	27 -58 -37 -19 -19 47 -19 -44 -56
word after 2: посере	-37 52 -36 -11 -5 -2 -3 -19 -9
word after 2: послед	12 -8 14 -2 -4 -5 -6 -9 -20
word after 2: посред	-28 -38 40 -6 -5 -4 -3 -3 -2
word after 2: початк	-5 -3 -1 -5 -2 -1 -2 37 -18
word after 2: почти	31 -2 -19 -3 -1 -1 -1 -1 -5
word after 2: предло	-18 -4 0 -2 -2 -1 -4 -14 19
word after 2: привез	9 3 -25 -5 -5 -3 -4 -12 -3
word after 2: пригра	1 -17 6 -3 -4 -2 -2 -14 -7
word after 2: прикор	29 -17 -2 -1 -1 -6 -1 -2 -2
word after 2: принял	-2 19 -3 -1 -1 -2 -1 -9 0
word after 2: приїха	43 -40 0 0 0 0 0 -2 0
word after 2: про	43 -34 -1 -1 -2 -1 -1 -5 -4
word after 2: провед	-19 0 -41 -2 -5 -1 -2 50 -5
word after 2: провел	17 -47 -14 -4 -6 -2 -4 29 -3
word after 2: пропав	17 -22 -3 -1 -3 -1 -1 -3 12
word after 2: прорыв	7 -1 -3 0 -1 0 0 0 -1
word after 2: против	-3 -9 17 -1 -4 -1 0 -2 0
word after 2: прошел	4 29 -8 -19 -6 -8 -4 -25 -7
word after 2: прошли	50 -49 -43 -8 -2 -2 -2 -1 -5
word after 2: пятеро	-51 -4 51 -2 -2 -1 -1 0 -5
word after 2: під	-3 -5 -1 -2 0 -1 0 24 -10
word after 2: підтве	18 25 -3 -4 -5 -5 -3 -50 5
word after 2: після	-17 44 -4 -15 -3 -2 -2 -13 -1
word after 2: работа	-25 -38 -72 -17 -22 -23 45 -31 37
word after 2: раз	7 -4 0 0 0 0 0 0 -3
word after 2: разлуч	-37 32 29 -13 -9 -3 -7 -27 -7
word after 2: разом	48 -37 -14 -1 -1 -1 -2 -2 -1
word after 2: района	-32 -15 45 -2 -20 -2 -5 -9 18
word after 2: ранены	50 -15 -34 -1 -2 -4 -1 -3 -1
word after 2: расска	-25 31 8 -2 -14 -2 -7 12 -10
word after 2: ребят	-2 0 10 0 0 0 0 -8 0
word after 2: репатр	32 -32 0 -1 -3 -1 -1 9 -7
word after 2: решта	21 33 -14 -4 -5 -6 -4 -9 -48
word after 2: решту	39 -83 24 -8 -5 -11 -6 -9 -5
word after 2: родини	-4 21 -23 -5 -7 -7 -6 -31 -27
word after 2: родных	69 -2 -31 -3 -5 -2 -3 -8 -35
word after 2: родств	-39 58 -40 -4 -10 -9 -5 -18 -7
word after 2: рождес	22 -11 -7 -3 -2 -3 -3 -18 -7
word after 2: россии	-22 47 2 -5 -8 -2 -6 -6 -9
word after 2: россий	44 41 -55 -3 -26 -20 25 -18 -2
word after 2: россия	-41 32 22 -15 -15 -8 -6 -7 -17
word after 2: російс	-16 -34 48 -14 -13 -34 -11 -32 -28
word after 2: росія	-26 -22 9 -6 -12 -4 -4 39 8
word after 2: росіян	-70 71 -38 -9 -12 -14 -7 -23 11
word after 2: росії	-21 47 -5 -5 -6 -3 -4 -23 -6
word after 2: рсзо	10 -2 -5 0 -1 0 0 0 -1
word after 2: русски	-44 22 -72 27 -26 -13 -13 -25 -36
word after 2: рф	20 -7 -4 -2 -19 -3 -6 -19 -6
word after 2: рядови	7 -3 -3 -2 -2 -4 -2 -5 -3
word after 2: рядові	54 -46 -3 -2 -2 -3 -1 -1 -2
word after 2: рідній	-7 16 -3 -2 -2 -1 0 -3 0
word after 2: рік	-23 -10 0 -1 -1 -1 -1 25 -2
word after 2: с	77 -29 -67 -11 -8 -9 -7 29 -16
word after 2: самому	-2 44 -27 -11 -10 -1 -2 -12 -10
word after 2: свого	41 -41 21 -7 -2 -6 -4 -1 -5
word after 2: сегодн	-76 35 21 -38 -30 -20 -11 -21 -14
word after 2: семеро	11 9 -9 -5 -11 -5 -4 -17 -6
word after 2: семи	0 14 -15 -2 -3 0 0 -1 0
word after 2: серед	8 5 -11 -6 -7 -5 -4 2 -6
word after 2: сержан	53 -50 -1 -2 -4 -5 -2 -1 -6
word after 2: сил	36 -45 19 -8 -10 -11 -7 -22 -10
word after 2: снаряд	17 -5 -1 -1 -1 -1 -1 -3 -6
word after 2: солдат	-61 37 5 -6 -10 -12 -6 4 -12
word after 2: сообща	-37 -6 25 -14 -26 -5 -4 1 -3
word after 2: сообщи	-43 22 6 -25 -18 -10 -16 -6 -14
word after 2: соотве	14 -3 -7 0 -1 0 0 0 -1
word after 2: состоя	-57 9 -1 -7 -22 -5 -8 17 -7
word after 2: спільн	5 -2 0 0 0 0 0 -2 0
word after 2: среди	-20 -9 36 -32 -34 -14 -12 -58 -29
word after 2: ссо	-20 23 -8 -3 -3 -6 -2 -3 -4
word after 2: стан	42 -14 -38 -10 -4 -15 -6 -25 -21
word after 2: старше	47 -23 -26 -1 -1 -1 -1 -1 -1
word after 2: сто	-11 -54 57 -12 -12 -6 -7 -15 -14
word after 2: стольк	19 -6 1 -27 24 -11 -9 -32 -10
word after 2: сторон	31 -47 -62 -8 -14 -36 29 -30 -29
word after 2: стільк	-56 -18 3 -9 -16 -25 -8 52 -34
word after 2: судна	32 -23 -34 -3 -4 -5 -5 -5 -5
word after 2: сьогод	39 -33 20 -28 -12 -18 -7 -17 -13
word after 2: сімох	-19 45 -21 -1 -3 -1 -1 -14 -3
word after 2: та	57 -34 -18 -3 -5 -5 -2 -17 -6
word after 2: такий	-19 59 -55 -5 -8 -5 -2 -2 -4
word after 2: там	67 -24 -5 -8 -11 -37 -6 -76 -43
word after 2: тела	31 -36 -11 -5 -9 -10 -7 -18 -19
word after 2: тепер	2 11 -5 -3 -2 -1 -1 0 -2
word after 2: терито	44 -37 -2 -1 -1 -1 -1 -2 -2
word after 2: теробо	-33 31 -17 -9 -3 -2 -5 -5 -7
word after 2: техник	14 -12 -4 -1 -1 -1 -1 -7 -2
word after 2: тижден	8 -4 -1 0 0 0 0 -2 -1
word after 2: тогда	40 -34 -10 -1 -2 -13 -3 -10 -2
word after 2: три	-3 -18 44 -6 -8 -6 -4 -15 -10
word after 2: тро	-38 42 -10 -8 -5 -5 -3 -13 -14
word after 2: трое	-11 -29 22 -3 -19 -5 -5 -33 -9
word after 2: троє	6 9 -28 -3 -6 -12 -4 -9 -7
word after 2: трьох	19 -9 -23 -1 -2 -5 -2 -8 -3
word after 2: туберк	17 -3 -3 -1 0 -5 -1 -2 -2
word after 2: туда	-26 31 3 -6 -9 -4 -6 -17 -3
word after 2: тяжело	-60 39 -7 -11 -33 -23 -7 -38 -17
word after 2: тяжкоп	60 -54 -7 -12 -6 -26 -10 -44 -13
word after 2: у	16 -27 3 -6 -6 -6 -4 -40 26
word after 2: ударов	13 -1 -6 -1 0 -1 -1 -1 -3
word after 2: удержи	-39 -3 -11 -1 -2 -1 -4 -15 61
word after 2: удома	-63 106 -20 -16 -17 -8 -3 44 -4
word after 2: уже	58 -38 -49 -2 -3 -6 -5 -6 -3
word after 2: узятих	10 -62 58 -8 -5 -7 -4 -3 -8
word after 2: украин	17 -7 -2 -34 11 -12 9 0 0
word after 2: україн	25 59 -26 -7 -10 -11 -6 -64 -9
word after 2: усі	1 -2 13 -9 -11 9 -12 -32 -23
word after 2: усіх	-44 -2 0 0 0 -2 -1 -6 45
word after 2: федера	-34 -18 38 -2 -6 -6 -8 -19 -16
word after 2: херсон	51 -46 -9 -1 -7 -18 -5 -7 -37
word after 2: це	-17 43 -61 -10 -12 -13 -8 -23 3
word after 2: цивіль	17 -27 -24 -12 -18 -35 -15 28 -33
word after 2: чаес	59 -41 -7 -6 -2 -5 -2 -4 -2
word after 2: через	-4 -54 34 -25 -9 -12 -15 -57 -18
word after 2: четвер	12 -38 27 -10 -13 -14 -8 -29 -34
word after 2: четыре	-5 49 -34 -6 -22 -8 -10 -9 -22
word after 2: чиї	-24 31 -22 -2 -7 -5 -8 0 -5
word after 2: чотирь	-60 70 -58 -7 -7 -10 -5 -28 -6
word after 2: шахеді	13 -5 0 0 0 -1 0 -5 -1
word after 2: шестер	-15 28 -8 -22 -35 -15 -10 -44 -14
word after 2: штабу	69 -26 -4 -2 -4 -4 -4 -49 -7
word after 2: ще	59 -58 -3 -3 -3 -6 -2 2 0
word after 2: що	67 -32 -40 -10 36 -13 -7 -51 -27
word after 2: щодо	0 -15 -2 -1 -2 -3 -1 -46 57
word after 2: щонайм	-38 17 -12 -1 -1 -1 -1 -11 31
word after 2: экипаж	-26 -43 37 -15 -8 -4 -6 -12 -12
word after 2: это	21 -29 8 -27 -15 -10 -8 -14 -31
word after 2: як	-15 12 -11 -1 -1 -3 -1 18 -5
word after 2: який	21 -20 -5 -2 -1 -1 -1 -2 -1
word after 2: яких	-24 46 -12 -12 -17 -13 -16 -30 -13
word after 2: які	13 34 -75 5 -10 -11 -9 -24 -12
word after 2: є	35 32 -37 -1 -2 -1 -2 -2 -36
word after 2: і	-20 26 -52 -8 -7 -11 -5 28 35
word after 2: із	46 -10 -16 -5 -6 -6 -3 -38 -6
word after 2: інші	-45 48 -13 -2 -4 -3 -4 -2 -4
word after 2: їдуть	30 -10 -56 -8 -6 -19 -9 -19 -4
word after 2: їх	-22 24 -20 -2 -2 -2 -2 -2 -3
word after 2: ґратам	9 -1 0 0 0 -1 0 0 -7
word after 2: الي	4 18 11 -15 -8 -7 -5 -9 -3
word after 2: اليوم	0 6 -5 0 0 0 0 0 0
word after 2: اوكران	24 14 -24 -20 -8 -23 -3 -4 -2
word after 2: جانب	-12 13 11 -17 -4 -4 -2 -2 -5
word after 2: جانبين	-26 5 -3 -12 -10 -9 -4 23 -14
word after 2: روسيا	-17 -17 17 20 -2 -6 -17 13 -11
word after 2: في	14 -12 -26 -1 -3 -15 17 -5 -2
word after 2: كل	7 -4 5 -35 -5 -6 -7 -26 -11
word after 2: من	7 33 -31 -6 -6 -2 -2 -7 -8
word after 2: و	-20 -27 34 -26 -2 16 -10 -14 -2
word after 2: واقع	-13 -40 -13 50 -1 -1 -1 -2 -1
word after 2: –	19 -24 -10 -14 -10 5 -8 33 -11
word after: 	4 40 -50 -11 -12 -13 -8 -40 -10
word after: !	-69 11 40 -21 -15 -16 -11 44 -12
word after: "	21 -5 -33 -11 -9 -1 -7 12 -14
word after: '	28 -22 -13 -5 -4 -3 -2 -17 -11
word after: (	16 -36 -34 -21 -12 -12 -6 24 14
word after: )	20 21 6 -12 -4 -4 -3 -18 -30
word after: +	33 -43 43 -4 -9 -4 -3 -19 -18
word after: ,	9 -5 3 -3 -4 -6 -4 6 0
word after: -	-14 34 -11 8 -6 -2 -3 -18 -6
word after: .	5 19 3 -6 -4 -3 -6 -2 -3
word after: /	109 -39 -6 -7 -16 -5 -5 -35 -20
word after: :	15 10 -1 -2 -13 -7 -5 -6 -6
word after: ;	-6 9 -14 -4 -10 7 -5 12 -7
word after: =	-13 45 -25 -5 -11 -2 -2 -7 -1
word after: ?	15 -33 27 -9 -21 -9 -9 -49 -27
word after: a	57 -36 31 -35 -7 7 -3 -24 -10
word after: about	18 -2 0 0 -1 0 0 -8 -14
word after: abroad	45 -6 -7 -12 -3 -3 -2 -29 -20
word after: accord	-52 14 5 -16 -9 -5 -7 -5 13
word after: after	46 -27 27 -29 -8 -5 -5 -43 -4
word after: afu	26 -4 -31 -7 -10 36 -12 1 -7
word after: agreed	13 -7 -4 -4 -1 -3 -2 -10 -2
word after: agreem	49 -17 -1 -5 -2 -4 -2 -47 -1
word after: aid	15 0 0 -1 -1 0 -1 -3 -7
word after: air	62 -35 -7 -8 -5 -3 -2 -1 -24
word after: all	-22 -7 -10 11 -12 12 -8 -31 -16
word after: alread	23 -7 -25 -3 -4 -4 -3 13 -13
word after: also	-29 19 35 -19 -3 -3 -3 -9 -7
word after: among	-27 -10 -23 -34 60 -13 -12 -32 -19
word after: an	23 13 -37 11 -7 -7 -3 -6 -4
word after: and	-40 -9 19 -6 0 -4 -5 30 -12
word after: ankara	13 -4 0 -6 -1 0 0 0 -1
word after: announ	1 19 -7 -3 -2 -1 -1 0 -6
word after: anothe	32 -6 -13 -1 -2 -1 -1 -10 -2
word after: apiece	-52 39 -2 -28 -17 -11 -11 -15 -9
word after: are	-19 45 -22 22 -14 -5 -6 -33 24
word after: armed	26 -6 -3 -13 -19 -17 -15 -14 -27
word after: armour	38 0 -6 -1 -3 -1 -1 -3 -24
word after: arms	29 -16 -4 0 -2 -2 -1 0 -4
word after: arrive	35 22 -40 -2 -4 -3 -7 -35 -2
word after: artill	24 -2 -7 -1 -3 -2 -1 -2 -6
word after: as	-69 -11 3 27 -13 -4 -7 7 27
word after: asked	23 -13 -6 -1 -2 -1 0 -5 -1
word after: at	-3 -4 1 -15 -9 -11 -6 -28 22
word after: august	33 -5 -7 -12 -3 -2 -2 -25 -3
word after: azerba	17 -6 -5 -1 -3 -1 -1 0 0
word after: azov	-4 34 -21 -4 -3 -7 -5 -2 -14
word after: azovst	20 16 -12 -2 -4 -14 -4 -29 -11
word after: back	-41 21 5 -14 -9 8 -7 18 -13
word after: bakhmu	-34 41 -35 -8 -20 -3 -4 -19 -3
word after: be	30 -9 -11 -6 -5 -5 -3 -41 49
word after: been	-22 5 12 -10 -6 -6 -5 18 -15
word after: before	56 -9 -11 -7 -4 -2 -3 -22 -14
word after: being	33 -7 -10 -14 -8 -11 -6 -18 -15
word after: belaru	0 12 -16 -8 -25 -10 -5 -6 -15
word after: belong	38 -15 -16 -3 -2 -1 -1 -2 -7
word after: betwee	-50 2 -20 22 -4 -6 -3 2 -6
word after: bodies	-2 -21 47 -3 -4 -11 -6 -3 -2
word after: border	17 -14 0 0 -1 0 0 0 -1
word after: both	-43 10 -36 -15 -8 -7 -6 51 -19
word after: bringi	-14 -20 2 21 -1 -2 -2 -13 -1
word after: brough	-2 5 -27 -9 -7 3 -10 26 -14
word after: by	8 29 19 -36 -13 -12 -12 -30 -2
word after: came	6 -27 -18 -12 -24 16 -11 26 -18
word after: captiv	-19 34 12 -46 -5 -5 -4 3 -4
word after: captur	-45 65 -10 -4 -10 -7 -6 -21 -27
word after: carrie	15 -16 -21 -13 -3 -5 -3 1 -1
word after: carryi	15 -1 -2 -1 -1 -1 -1 -9 0
word after: cathol	25 -9 -12 -1 -1 -1 -1 -1 -2
word after: change	-43 -37 -2 65 -10 -3 -4 -13 -6
word after: childr	38 52 -21 -11 -12 -5 -3 -49 -18
word after: citize	42 -70 -19 -3 -3 -2 -2 -44 -23
word after: civili	-32 31 -47 -18 23 -16 -9 22 -48
word after: code	35 14 -10 -2 -2 -3 -2 -24 -6
word after: come	-10 7 -15 -17 -13 10 -7 14 -22
word after: coming	-14 22 -5 -6 -1 -1 -1 -3 -2
word after: compan	6 0 0 0 0 0 0 -6 0
word after: comple	25 -16 -7 -1 -1 -1 -1 -1 -1
word after: conscr	0 61 -65 -13 -7 -7 -9 -38 -6
word after: cooper	24 -11 -10 -8 -5 -3 -2 -6 -1
word after: coordi	-44 31 -10 -7 -29 -3 -5 36 -27
word after: countr	14 -8 -3 3 -16 -6 -7 -13 -7
word after: crimea	5 1 -3 0 -1 0 0 -1 0
word after: cross	36 -17 -8 -5 -2 -5 -1 -5 -1
word after: crosse	42 -37 -2 0 -1 -1 0 -5 -1
word after: date	-70 -1 -6 -38 -2 -8 -1 84 -4
word after: day	-25 25 25 -4 -16 -6 -8 -46 -10
word after: days	-22 -106 -12 -45 -9 -11 -14 56 -16
word after: dead	-10 32 -4 -7 -5 -4 -3 10 -8
word after: deal	17 -42 15 -7 -3 -5 -4 -6 -7
word after: defenc	57 -45 -15 -2 -2 -4 -3 -2 -4
word after: defend	57 -58 -28 -14 -6 -13 -6 -7 -14
word after: defens	44 24 -43 -3 -23 -4 -2 -4 -25
word after: delive	12 23 -1 -1 -2 -3 -3 -16 -1
word after: descri	8 0 0 0 -1 0 -1 -5 -1
word after: destro	10 0 -2 0 -1 -1 -1 -1 -4
word after: detain	59 -8 -42 -11 -4 -2 -2 -7 5
word after: detent	44 -42 -1 -1 -3 -1 -1 -2 2
word after: died	17 -3 -10 -2 -7 -4 -6 -1 -11
word after: direct	20 -30 10 -1 -7 -4 -3 -4 -3
word after: disabi	56 -39 -18 -2 -3 -2 -1 -3 -1
word after: done	23 -93 -44 -20 -24 -9 -8 22 -13
word after: donets	1 9 -23 -3 -13 -6 -5 -7 -5
word after: down	25 -13 -5 -1 -2 -2 -1 0 -3
word after: drones	54 -14 -3 -5 -13 -5 -4 -40 -44
word after: during	6 -1 0 0 -1 -1 -1 0 -1
word after: each	-7 14 5 -21 15 -5 -6 -17 -5
word after: eight	-42 73 -56 -37 -49 -7 -9 -13 -13
word after: either	32 -15 28 -19 -29 -16 -19 -39 -5
word after: elimin	43 -7 -14 -2 -7 -2 -2 -2 -12
word after: evacua	37 -3 -9 -2 -1 -2 -3 -3 -20
word after: exchan	21 13 -17 16 -10 3 -7 -28 -11
word after: expect	50 -10 -12 -4 -4 -4 -4 -20 -9
word after: fallen	-16 13 -44 -6 -9 -5 -4 13 -3
word after: famili	-33 33 -29 7 -12 -5 -6 -21 -5
word after: federa	-24 -8 24 -9 -2 -16 -14 -14 -10
word after: field	72 -18 -51 -8 -12 -4 -4 -22 -20
word after: fighte	64 -20 -55 -10 -9 -11 -14 -9 -8
word after: fighti	-8 24 -11 0 -6 0 -1 0 -14
word after: first	-18 -23 -33 -6 28 -6 -3 -2 -9
word after: five	42 -37 -10 -17 -8 -6 -3 -1 -2
word after: flown	-15 32 -23 -11 -6 -2 -3 -29 -4
word after: food	41 -11 -7 -6 -4 -4 -2 -5 -3
word after: for	44 -20 2 7 -12 -6 -5 -37 -7
word after: forces	-5 -11 20 -12 -10 -11 -7 -9 -16
word after: foreig	-4 42 -60 -16 -14 -4 -6 -19 -5
word after: format	-35 -13 9 -13 -18 -13 -14 24 -21
word after: fought	-17 34 -4 -4 -14 -7 -5 -11 -8
word after: four	33 -3 -8 -2 -9 -4 -1 -10 -5
word after: free	34 -39 -28 42 -22 -10 -9 -32 -7
word after: freed	3 -16 27 13 -9 -7 -7 -19 -13
word after: friday	-61 0 8 -45 -13 -5 -6 42 -3
word after: from	17 -10 8 -10 -11 -6 -5 8 -11
word after: genera	21 -2 -2 -8 -1 -1 -1 -4 -1
word after: go	0 -73 -15 71 -9 -19 -9 -41 -14
word after: going	-14 -6 25 -19 -15 -4 -8 -8 -3
word after: got	34 -25 -7 -11 -28 -14 -8 -35 -6
word after: govern	36 26 -31 -12 -10 -3 -4 -4 -5
word after: greek	25 -9 -12 -1 -1 -1 -1 -1 -2
word after: had	16 -31 -7 -5 -13 -14 -11 17 -21
word after: handed	-26 25 -23 -12 -11 -4 14 31 -19
word after: hands	-73 -35 -3 64 -10 -2 -4 -12 39
word after: has	54 -14 -18 -15 -6 -4 -6 -43 20
word after: have	-17 0 6 -22 -6 -2 -4 27 -13
word after: he	9 -1 0 -1 -2 0 0 -3 0
word after: headqu	-44 31 -10 -7 -29 -3 -5 36 -27
word after: held	58 -63 -12 -10 -7 -10 -6 -24 17
word after: hold	68 -60 -2 -5 -3 -1 -1 -3 -3
word after: home	-11 29 -27 0 -13 -7 -5 2 -9
word after: hospit	33 -4 -3 -3 -3 -2 -1 -21 -3
word after: hostag	-3 -7 0 -1 -1 0 0 -4 17
word after: illega	-53 -5 6 -1 -1 -1 -1 -2 55
word after: in	-13 -28 -15 12 -6 -9 -4 -16 45
word after: includ	-30 36 -8 -6 -9 -4 -3 -6 -7
word after: indepe	-27 39 -10 -2 -12 -5 -4 -4 -1
word after: inside	29 -39 -35 -2 -9 -8 -5 -16 -5
word after: interc	47 -29 -8 -3 -3 -3 -2 -1 -6
word after: into	45 -42 -1 0 -1 0 0 -5 0
word after: is	10 -44 -6 -8 -5 -6 -5 14 -12
word after: israel	28 -23 -6 -16 -5 -3 -2 -3 -9
word after: it	-16 -29 5 -7 -3 -5 -6 41 -13
word after: its	2 -21 19 -11 -7 -5 -4 -24 -2
word after: july	14 -8 -4 0 -1 0 0 -1 -1
word after: june	53 -13 -1 -2 -10 -1 -5 -46 -5
word after: kept	-18 34 -62 0 -2 -2 -1 -2 -7
word after: killed	-16 34 -24 -5 -9 -4 -7 -29 -25
word after: kursk	-70 -35 32 -10 -11 -10 -8 10 30
word after: kyiv	14 -48 46 -15 -41 -19 -15 -20 -54
word after: laid	29 -16 -4 0 -2 -2 -1 0 -4
word after: landed	12 -3 -2 -3 -1 -1 -1 -2 0
word after: larges	67 -46 -3 -32 -10 -4 -3 -20 -10
word after: last	37 -25 -1 -2 -1 -1 0 -8 0
word after: leave	18 35 -36 -9 -6 -3 -3 -6 -2
word after: left	-36 21 21 -53 -27 -11 -11 -14 -12
word after: leopar	17 -1 -10 -1 -2 0 -1 0 -1
word after: let	-11 -65 -12 42 -8 -24 -10 -24 -12
word after: libera	47 -10 -8 -4 -2 -2 -2 -19 -3
word after: listed	-14 -13 -1 -3 -3 -1 -1 -14 19
word after: lives	-27 0 31 -4 -1 -1 -1 0 -5
word after: living	41 -2 -38 -3 -1 -1 -1 -7 0
word after: made	-46 18 6 -13 -9 -9 -13 37 -19
word after: many	32 -6 -26 -2 -3 -3 -6 -43 -1
word after: mariup	28 4 -26 -3 -4 -10 -5 -6 -26
word after: may	9 -8 -1 -1 -1 -1 -1 -1 5
word after: mediat	-48 44 22 -24 -8 -11 -4 35 -5
word after: medica	30 -1 -5 -8 -2 -2 -1 -9 -2
word after: medins	17 -13 18 -2 -3 -1 -2 -13 -2
word after: medved	-19 -43 62 -8 -8 -1 -4 -6 -4
word after: meetin	61 -11 -2 -2 -2 -3 -2 -25 -30
word after: member	-6 -50 56 -9 -3 -2 -2 -9 -1
word after: memora	25 -5 -3 -13 -5 -1 -1 -1 -1
word after: men	27 -17 -28 -22 -3 -1 -2 -1 -1
word after: met	-23 36 -29 -5 -3 -3 -3 -4 -6
word after: milita	-62 65 -20 -12 -9 -7 -5 32 -15
word after: minist	-68 -15 -17 -22 42 -4 -5 22 -6
word after: missil	79 -30 -22 -4 -6 -5 -5 -60 -33
word after: missin	-39 -20 -1 -4 -4 -2 -3 -28 40
word after: monday	-27 33 -10 -12 -4 -3 -2 -1 -3
word after: more	-21 -21 -24 -12 -8 -9 -8 -40 48
word after: morgue	35 -41 -33 -2 -8 -8 -5 -16 -4
word after: mortal	-3 -5 21 -1 -2 -1 -2 -1 -6
word after: moscow	-18 34 -26 8 -15 -11 -14 -25 32
word after: most	-9 18 -20 -14 -4 -3 -4 15 -4
word after: motor	27 0 -3 -1 -2 -1 -1 -3 -17
word after: moved	30 -14 5 -1 -1 -2 -3 -23 -2
word after: nation	73 -60 -19 -2 -1 -1 -1 -1 -2
word after: navy	-32 -24 37 -3 -3 -4 -4 -1 -4
word after: near	74 -48 -27 -6 -6 -7 -1 -1 -2
word after: need	12 -13 -16 -7 -2 -1 17 -7 -5
word after: new	76 -36 -22 5 -7 -4 -3 -64 -10
word after: nine	25 5 -1 -1 -3 -1 -2 -24 -3
word after: ninety	-13 50 -15 -15 -8 -2 -2 -1 -5
word after: not	0 -9 -20 -3 -5 -5 -3 -43 36
word after: now	-24 17 -1 -27 -3 -1 -1 36 -1
word after: number	22 -11 -5 -1 7 -7 -4 -2 -9
word after: of	-14 -2 -13 -2 -10 -2 -5 18 -8
word after: office	-11 11 -12 -2 -6 -4 -2 -4 14
word after: offici	71 -53 -21 -19 -12 -7 -8 -22 -33
word after: old	6 -3 -1 0 0 0 0 -1 0
word after: oldest	25 -8 -6 -1 -1 -1 -1 -6 -1
word after: on	17 12 0 3 -28 -7 -7 -22 -5
word after: one	-4 21 5 -8 -14 -5 -5 -22 -6
word after: ones	31 -22 -16 -34 -16 -9 -8 -15 29
word after: organi	13 -6 0 -1 -1 -1 0 -1 -2
word after: other	-35 7 25 -7 -19 -23 12 -5 -26
word after: our	28 -17 -28 -13 -11 -8 -7 -16 -8
word after: out	40 -11 -37 -24 -8 -13 -6 16 -14
word after: outsid	-65 -32 -65 -9 -2 70 -29 -17 -3
word after: over	19 41 -39 -11 -11 -2 -7 -26 2
word after: overal	35 -38 -5 -35 -3 -2 -2 37 -1
word after: overni	38 -16 -7 -2 -7 -2 -2 -2 -4
word after: own	13 -35 7 -4 -4 -6 -3 -13 -2
word after: part	78 -44 -47 -17 -9 -3 -4 -10 -9
word after: patien	40 -2 -7 -23 -1 -2 -1 -6 -1
word after: patrio	5 -3 -1 0 0 0 0 0 0
word after: people	51 -37 -16 -3 -4 -9 -2 -13 -1
word after: per	-16 29 -14 5 -11 -6 -6 -15 -3
word after: phone	6 0 0 0 -1 0 0 -1 -2
word after: place	-56 0 36 -7 -7 -5 -5 36 -4
word after: plus	-40 48 -5 -18 -29 -33 -9 -32 -6
word after: pows	71 -60 -42 -56 -19 -30 -9 -9 -5
word after: presid	1 45 -45 -1 -3 -3 -3 -3 -1
word after: previo	34 -3 -1 -3 -1 -1 -1 -4 -24
word after: priest	25 -9 -12 -1 -1 -1 -1 -1 -2
word after: prison	31 -16 -25 -7 -14 -4 -4 -43 8
word after: privat	26 8 -17 -3 -2 -5 -2 -4 -3
word after: put	37 0 0 -1 -1 0 -1 -35 -2
word after: reache	32 -19 -1 -2 -1 -1 -2 -16 0
word after: receiv	28 22 -30 -2 -13 -11 -6 -18 -22
word after: red	36 -17 -8 -5 -2 -5 -1 -5 -1
word after: regain	-70 39 -32 53 -35 -14 -13 -53 -3
word after: region	-20 -41 27 -11 -12 -10 -9 3 11
word after: regist	-85 -6 -2 -9 -12 -7 -7 -49 89
word after: relati	-7 7 37 -25 -2 -6 -3 -1 -3
word after: releas	1 5 -16 -2 -10 -9 -7 11 -14
word after: relief	31 -2 -3 -15 -2 -2 -1 -10 -3
word after: remain	-41 -22 -45 -11 -10 -8 -7 -18 56
word after: repatr	-37 7 15 -8 -2 -5 -2 39 -3
word after: rescue	-77 71 -33 -22 -8 -6 -13 12 -32
word after: reside	-40 -32 39 -5 -3 -2 -5 -1 -6
word after: return	1 10 9 -10 -7 -4 -5 -12 -6
word after: reunit	-19 19 17 -3 -9 -7 -4 -19 -3
word after: ru	23 -4 -2 -1 -2 -1 -1 -8 -5
word after: russia	-17 -6 9 2 -9 -2 -9 -2 2
word after: said	2 -26 21 -11 -8 -3 -3 -3 -5
word after: saturd	-29 -64 45 39 -9 -6 -5 -18 -4
word after: says	-9 52 -22 -5 -4 -3 -2 -8 -7
word after: separa	54 -93 -64 -25 -9 -22 -9 -20 -8
word after: sergea	67 -60 -12 -4 -3 -8 -2 -14 -2
word after: seriou	18 -16 -3 -1 -1 -15 -3 -6 -1
word after: servic	-31 72 -23 -41 -56 -7 -9 -19 -28
word after: set	39 -7 -14 -18 -2 -5 -6 -31 -2
word after: settle	34 -1 -1 -4 -1 -1 -2 -22 -3
word after: seven	11 -25 13 -5 -7 -2 -1 -15 -1
word after: severa	16 45 -38 -8 -19 -4 -2 -2 -2
word after: severe	-50 -21 -11 -7 -1 29 -2 34 -3
word after: shot	33 -8 -13 -3 -2 -2 -1 -5 -2
word after: side	-1 34 6 -59 -12 -6 -6 -5 -4
word after: sides	-12 -31 -22 23 -14 -8 -10 26 -49
word after: signed	13 -5 -2 -2 -4 -1 -1 0 -1
word after: since	-22 -28 -21 -15 -14 -5 -8 59 -26
word after: six	38 10 -17 -10 -10 -3 -3 -31 -21
word after: so	-41 -16 -11 13 -2 -3 -3 49 -38
word after: soldie	-37 40 -13 -15 -13 -6 -4 12 -9
word after: some	-51 2 -3 -6 -16 -9 -5 65 -47
word after: specia	30 -6 -24 -2 -1 -1 -1 0 0
word after: state	-34 36 -9 -1 -1 -1 -1 0 -1
word after: states	35 -7 -12 -29 -1 -2 -2 -10 -3
word after: still	23 -29 -3 -19 -4 -5 -4 -18 -9
word after: sumy	-62 -14 -29 -16 -8 -7 -8 -9 71
word after: sunday	-28 -10 17 -15 -5 -5 -4 -3 -1
word after: suppli	10 -3 -1 -2 -2 -1 0 0 0
word after: surren	37 -13 -2 -1 -4 -7 -2 -4 -6
word after: swap	0 -2 31 -2 -1 -2 -1 -2 -1
word after: swappe	59 -26 -10 -3 -17 -1 -4 -9 -4
word after: system	8 -4 -2 0 0 -1 -1 0 -1
word after: table	46 -31 -15 -4 -2 -2 -2 -4 -4
word after: taken	10 48 -34 -7 -17 -9 -4 -32 -19
word after: talks	13 4 11 -9 -3 -3 -3 -11 -10
word after: tank	40 -7 -21 -2 -5 -1 -3 0 -4
word after: tanks	40 -9 -8 -2 -5 -2 -2 -5 -9
word after: tempor	23 -20 -3 -1 -1 -1 -2 -23 -5
word after: ten	33 -10 -1 -24 -6 -8 -8 -20 -30
word after: territ	-1 -5 19 0 0 -1 -1 -9 -2
word after: thanke	-31 -1 -4 -13 -1 -6 -3 29 -4
word after: that	-53 3 26 1 -19 -15 -10 -9 -4
word after: the	-12 0 -11 -7 -11 -6 -3 -4 19
word after: their	20 -2 -38 13 -7 -5 -4 -16 -5
word after: theirs	-47 -6 30 -1 -2 -8 -4 -9 50
word after: them	30 13 -37 -4 -15 -9 -6 -31 -25
word after: there	8 -1 -32 0 -1 -1 -3 -2 39
word after: they	60 -53 -24 -5 -13 -8 -5 -16 -20
word after: this	-5 -68 -50 -21 -11 -16 -14 32 -6
word after: those	63 -17 -57 -1 -8 -2 -1 -2 -1
word after: though	30 -1 0 -2 -1 0 -1 -30 -21
word after: three	-25 -17 -16 -17 -15 -14 -12 53 -37
word after: throug	32 -26 4 -3 -12 18 -9 51 -50
word after: thursd	33 10 -1 -23 -13 -7 -4 -8 -2
word after: to	11 -10 -15 -20 -8 -6 -5 20 3
word after: today	-26 49 -29 23 -9 -13 -6 -21 -6
word after: togeth	42 -10 40 -17 -8 -11 -11 -40 -14
word after: told	58 -41 0 -1 -1 -1 -2 -18 -2
word after: tonigh	-63 -58 -5 64 -12 -3 -4 -6 -9
word after: too	-47 39 -2 -2 -3 -4 -3 -2 -14
word after: took	-55 -5 20 18 -4 -5 -4 2 -4
word after: tortur	8 0 0 0 -1 0 -1 -5 -1
word after: total	-55 6 -22 0 -13 -12 -16 25 -12
word after: traded	14 -19 46 -7 -12 -7 -7 -4 -12
word after: transf	-9 18 -46 -5 -6 9 -5 -2 -5
word after: travel	2 37 -7 -7 -9 -11 -9 -9 -12
word after: tuesda	-49 59 -73 19 -14 -4 -7 -8 -11
word after: two	-20 42 -46 19 -19 -10 -8 -44 -26
word after: uae	-30 15 -40 22 -13 -14 -9 22 -7
word after: ukrain	-39 9 5 -9 8 -7 -6 11 -14
word after: under	14 22 9 -22 -6 -14 -3 -45 18
word after: united	-17 33 29 -33 -3 -4 -4 -17 -6
word after: up	-44 -7 34 -10 -9 -10 -11 -14 -8
word after: urgent	-26 -47 2 -8 -22 -11 17 -8 -10
word after: us	-5 -19 -5 0 -1 34 -9 0 -1
word after: vehicl	40 0 -5 -1 -4 -1 -1 -5 -25
word after: vessel	-52 36 40 -25 -7 -5 -9 -17 -17
word after: views	5 0 0 -3 0 0 0 -1 0
word after: viktor	-20 -42 64 -9 -8 -2 -4 -7 -4
word after: volunt	-43 55 -61 -17 -29 -19 -8 -8 -7
word after: walked	-19 46 -13 -27 -26 -10 -8 -20 -2
word after: war	56 -28 -2 -5 -12 -9 -7 -46 -28
word after: was	-32 -8 43 -23 -15 -11 -10 -26 -15
word after: washin	27 -16 -13 -9 -1 -10 -2 -16 -1
word after: way	-73 -14 4 -26 54 -26 4 -5 -19
word after: we	54 -21 -4 -3 -6 -6 -5 -37 -7
word after: wednes	-24 24 -5 -10 -7 -5 -4 -3 -3
word after: week	34 -48 45 -1 -2 -2 -1 -31 -1
word after: well	18 -54 26 -16 -5 -8 -4 -13 -8
word after: went	-44 1 -19 -42 51 -18 1 -8 -10
word after: were	37 -16 -4 -2 -11 4 -6 -30 -6
word after: when	44 -14 -44 -5 -3 -2 -2 -4 -4
word after: which	-48 -7 -27 18 -20 -13 -8 60 -44
word after: while	-21 2 -1 0 -4 0 -1 -4 21
word after: who	34 -25 6 -11 -9 10 -6 -11 -8
word after: whom	5 -14 -21 10 -10 -22 21 -15 -14
word after: whose	-33 19 12 -19 -2 -5 -3 -2 -5
word after: will	35 -8 -4 -3 -2 -1 -2 -13 -6
word after: with	-22 29 -21 -9 -7 -7 -6 2 -11
word after: within	24 -7 -4 -3 -1 -4 -2 -2 -2
word after: withou	35 -19 25 -20 -11 -23 -9 -26 -20
word after: women	-53 -2 -57 -23 65 -10 -8 -25 -14
word after: would	22 -2 -3 -3 -5 -1 -1 -5 -3
word after: wounde	-47 -49 -22 -16 -6 37 -22 37 -3
word after: year	-45 -16 -1 -2 -2 -2 -2 46 -3
word after: years	43 -18 -13 -1 -1 -1 -9 -7 -11
word after: younge	35 -19 -9 -3 -2 -1 -1 -4 -3
word after: zapori	24 -14 -14 -1 0 -1 -1 -3 -1
word after: а	42 -61 5 -9 -13 -19 -9 5 -3
word after: або	-16 25 -3 -1 -1 -9 -2 16 -8
word after: авиабо	25 -2 -13 -1 -2 -1 -1 -5 -2
word after: авиаци	37 0 -32 -1 -1 -1 0 -1 0
word after: автобу	39 -33 0 -1 -1 -2 -1 -1 -1
word after: автомо	78 -63 -15 -2 -4 -3 -2 -2 -5
word after: авіауд	5 -1 -1 0 0 0 0 0 -2
word after: авіаці	58 -18 -11 -1 -1 -3 -2 -10 -24
word after: агентс	-84 93 -55 -5 -4 -3 -4 -3 -9
word after: аес	29 -16 -1 -2 -1 -2 -3 -1 -7
word after: азерба	38 -21 -13 -1 -1 -1 -1 -2 0
word after: азов	-44 47 -14 -9 -17 -14 -8 -26 -10
word after: азова	8 50 -56 -12 -7 -14 -7 -5 -4
word after: азовск	-49 -4 50 -2 -2 -1 -2 -2 -6
word after: азовст	16 11 -48 -9 -12 -21 -8 -24 -16
word after: азову	36 -11 -45 -20 -17 -38 -17 -43 -31
word after: азовці	27 -9 -1 -1 -1 -2 0 -14 -1
word after: аквато	15 -1 -7 -1 -1 -1 -1 -2 -2
word after: активі	39 -64 -1 -2 -2 -1 -1 -1 54
word after: але	-42 -6 6 -1 -1 -1 -1 39 11
word after: андрій	27 27 -35 -1 -2 -2 -1 -13 0
word after: армии	-8 -20 22 -1 -13 -2 -2 -1 -13
word after: артилл	27 -1 -17 -1 -1 -1 -1 -1 -5
word after: бабушк	16 17 -19 -7 -4 -5 -3 -8 -6
word after: багато	-29 -5 -1 -1 -1 -4 -1 -16 28
word after: банки	16 -11 -1 -1 -1 0 0 0 -1
word after: батькі	13 5 -5 -2 -2 -1 -1 -9 -1
word after: бахмут	8 41 -52 -8 -25 -9 -7 -42 -7
word after: ббм	19 -1 -2 -1 -1 0 0 -9 -5
word after: без	24 28 -30 -11 -11 1 -16 -28 -4
word after: безвіс	-67 47 -18 -3 -4 -5 -3 -17 58
word after: белгор	-5 -41 54 -3 -7 -2 -5 -10 -8
word after: белору	-19 -77 82 -5 -7 -8 -8 -2 -23
word after: беспил	23 -4 -6 -1 -4 -1 -1 -5 -1
word after: благод	46 -41 -7 -4 -2 -4 -3 -1 -2
word after: блокир	17 -3 -9 -1 -1 -1 0 0 -4
word after: бмп	10 0 -6 0 0 0 0 -2 -1
word after: боевые	53 -5 -32 -2 -12 -2 -2 -1 -5
word after: боевых	6 -1 0 0 0 0 0 -1 -2
word after: бойови	38 11 -2 -1 -2 -1 -1 -38 -2
word after: бойові	21 -15 -2 0 -1 -1 0 -1 -1
word after: бойцов	26 -80 71 -14 -18 -7 -7 1 -7
word after: бойцы	-11 40 -7 -5 -3 -6 -5 -15 -2
word after: боку	-20 -7 0 -11 32 -11 -7 -34 -26
word after: боків	16 -15 -6 -1 -1 -1 -1 -3 -4
word after: более	-21 -4 -21 -1 -5 -2 -4 42 -15
word after: больни	68 -29 -7 -3 -4 -2 -2 -4 -56
word after: больше	-19 -28 69 -5 -5 -4 -5 -11 -38
word after: бомб	9 -4 -1 0 0 -1 0 -1 -1
word after: борони	43 13 -23 -26 -10 -12 -6 -35 -6
word after: борту	56 -22 -26 -1 -2 -4 -3 -1 -6
word after: бпла	10 -1 -4 -1 -1 0 0 -2 -1
word after: брата	-17 26 -44 -2 -2 -5 -4 -18 -2
word after: братів	30 -19 -34 -5 -6 -11 -5 -21 -6
word after: бригад	36 -25 -9 -1 -3 -3 -1 -1 -12
word after: британ	19 -1 -14 0 0 0 -1 -2 -1
word after: бронем	13 -2 -1 0 -1 0 0 -8 0
word after: бронет	48 -4 -23 -2 -4 -2 -3 -13 -20
word after: бронир	21 -3 -7 -1 -4 0 -1 -2 -4
word after: брянск	13 -1 -6 -1 -1 -1 -1 -1 -3
word after: будет	5 0 0 0 0 0 0 -3 0
word after: була	-48 50 0 -2 -2 -1 -2 -25 -1
word after: були	37 -13 -40 -6 -5 -8 -5 -12 -8
word after: було	13 4 -6 -2 -2 -5 -1 -10 -1
word after: бути	28 -13 -1 -2 -1 -1 -1 -45 -2
word after: был	17 0 -8 -1 -1 -1 -1 -5 -1
word after: были	51 27 -57 -2 -4 -18 -3 -2 -4
word after: было	-18 -50 59 -4 -1 -1 -4 -1 -5
word after: бійці	21 -11 -27 -9 -8 -5 -4 -9 -12
word after: бійців	48 -40 -10 -7 -11 -22 -7 -27 -28
word after: білору	-31 8 34 -9 -9 -9 -9 -14 -23
word after: більше	-32 43 0 0 -1 -1 -1 -3 -8
word after: більші	36 -9 -13 -15 -6 -5 -3 9 0
word after: біля	23 -17 15 -2 0 -1 -1 -1 -1
word after: в	19 -20 -5 -6 -3 -3 -7 -11 -1
word after: важкоп	23 17 -8 -2 -2 -7 -3 -24 -3
word after: вважал	79 -54 -22 -5 -6 -15 -6 -9 -70
word after: вважаю	-55 -16 -5 -1 -1 -2 -2 -20 63
word after: вдалос	36 -24 -7 -10 -6 34 -8 -35 -20
word after: вдома	-23 33 -20 -17 -9 -8 -6 41 -14
word after: везли	94 -79 -4 -4 -6 -11 -2 -1 -8
word after: велико	44 4 -52 -2 -4 -3 -5 -17 -14
word after: вересн	73 -50 -6 -12 -2 -3 -2 -72 -2
word after: вернув	84 -11 -102 -13 -5 -3 -7 -11 -20
word after: вернул	-33 -17 32 8 -15 -6 -7 -8 -10
word after: вернут	41 -15 -3 -5 -9 -2 -1 -11 -1
word after: вертол	29 -1 -3 -2 -1 -1 -2 -16 -3
word after: вести	18 -22 -3 -2 -3 -1 -1 -3 12
word after: весь	-20 -5 -1 -3 -1 -2 -1 23 -3
word after: ветера	10 -6 -1 0 -1 0 0 -1 -1
word after: вже	11 -4 -36 -8 -7 2 -4 46 -11
word after: взамен	20 -14 28 -6 -5 -5 -4 -12 -2
word after: взяли	-19 32 -6 -2 -2 -3 -2 -3 -4
word after: взяты	49 -14 -7 -1 -1 -2 -2 -32 -6
word after: взятых	-35 23 9 -3 -5 -8 -3 -4 -4
word after: вивезе	-22 17 -42 -7 -4 -6 -7 26 -4
word after: вивезл	9 23 -32 -13 -4 -15 -14 -17 -9
word after: визвол	12 27 -41 -30 -9 -22 -8 0 -12
word after: вийшли	19 1 -52 -7 -7 -8 -7 -32 -7
word after: викона	28 -38 -6 -8 -4 -9 -4 5 -9
word after: виктор	-28 -22 28 -11 -16 -6 -12 -20 -12
word after: випадк	-8 48 -59 -3 -7 -5 -4 -31 -8
word after: вирвал	-19 29 -14 -2 -2 -3 -2 12 -3
word after: вирван	-36 51 -3 -2 -3 -2 -2 -16 -2
word after: виходи	29 -13 -5 -2 -1 -3 -1 -3 -3
word after: виявил	7 -1 0 0 0 0 0 -5 -1
word after: виїхал	-62 48 14 -4 -6 -5 -4 -10 -5
word after: виїхат	20 -14 -1 -2 -1 0 0 -1 -1
word after: включа	-49 62 -44 -18 -13 -9 -8 -22 -8
word after: вкс	-48 -18 31 -12 -9 -4 -7 -9 -13
word after: вместе	49 -12 -17 -5 -14 -10 -4 -13 -4
word after: вместо	17 -1 -9 0 -3 0 -1 0 -3
word after: вмс	65 -47 -6 -2 -2 -4 -1 -6 -5
word after: во	37 -34 37 -3 -4 -3 -3 -2 -36
word after: воды	62 -12 -4 -7 -2 -1 -2 0 -44
word after: военно	-19 -12 9 22 26 -29 12 -19 -28
word after: военны	-50 23 45 -18 -20 -8 -9 -46 -29
word after: возвра	11 -26 -1 -9 -10 -6 -8 14 -2
word after: воздуш	-43 -16 46 -5 -6 -2 -4 -3 -3
word after: возз'є	-18 35 -5 -10 -2 -1 -2 -5 -2
word after: войска	48 -1 -8 -2 -2 -1 -2 -19 -36
word after: волонт	-47 -2 -25 -2 -3 -3 -3 -19 55
word after: волю	-15 33 -20 -1 0 -1 -1 -1 0
word after: волі	-49 40 -22 12 -17 -11 -8 5 -7
word after: вона	15 -8 -1 -1 -1 -1 -1 -2 -1
word after: вони	-19 -21 6 -10 31 4 -10 -10 -19
word after: вооруж	9 25 -13 -2 -4 -3 -4 -6 -9
word after: ворог	-16 37 -13 -4 -2 -5 -1 -1 -5
word after: вороне	12 -4 -5 0 -1 0 -1 0 -1
word after: восемь	-20 0 20 -27 -34 -11 -11 -23 -24
word after: воссое	-45 63 0 -32 -17 -7 -9 -11 -12
word after: восста	28 -10 -10 -2 -4 -1 -4 -29 -14
word after: восьме	0 13 -11 -2 -4 -4 -2 -4 -3
word after: воєнни	58 -29 -1 -6 -5 -2 -3 -38 -16
word after: воїнів	7 5 -43 -8 -6 -5 -3 -35 -5
word after: время	-2 -4 -4 -11 -4 -2 -2 15 -16
word after: вс	20 -7 -4 -2 -19 -3 -6 -18 -6
word after: все	-1 -4 -33 -14 -13 -16 -13 8 24
word after: всего	42 -10 -7 -32 -29 -16 -18 -41 27
word after: встигл	76 -51 -53 -2 -4 -15 -6 -11 -25
word after: встреч	-1 7 -57 -7 -8 42 -7 -37 -18
word after: всу	10 24 -31 -4 -4 11 1 -7 -13
word after: всього	-61 12 -3 -1 0 -1 -1 58 -1
word after: всі	2 43 -20 -5 -9 35 -15 -35 -52
word after: всіх	14 -3 -2 0 0 0 -1 0 -10
word after: втрати	33 -30 -1 0 -1 -2 -1 -3 -3
word after: вуглед	49 -38 -2 -2 -2 -2 -1 -6 -2
word after: вчера	65 -81 -36 -17 -27 -21 -15 -24 -16
word after: вчора	-23 44 -53 -21 -13 -5 -6 -32 -13
word after: вывезе	-32 16 -2 -6 -9 -4 -7 -26 -9
word after: выехал	-6 39 -1 -3 -4 -3 -2 -8 -1
word after: вызвол	-44 -13 30 -4 -1 -2 -1 41 -1
word after: выполн	2 -26 12 -18 -11 -7 -7 -3 -8
word after: вышедш	39 -1 -31 -3 -1 -2 -1 -3 -7
word after: вышли	1 -55 25 -16 -8 -7 -8 -24 -8
word after: від	-31 30 -23 -8 -17 -15 -7 25 -15
word after: відбув	-56 16 17 -9 -3 -5 -4 -6 -3
word after: відбул	57 -27 -23 -3 -2 -3 -2 -53 -2
word after: віддал	1 8 -43 -12 35 6 -15 -9 -12
word after: віддан	65 26 -72 -1 -3 -19 -3 -5 -2
word after: відзна	19 -15 0 0 -1 -2 0 0 -1
word after: відмов	33 -5 -7 -2 -1 -2 -1 -5 -14
word after: віднов	20 -9 -3 0 0 -1 0 -2 -3
word after: відомо	33 -7 0 -1 -1 -1 -1 -24 -2
word after: відпов	23 -65 -6 -7 -11 -6 -7 39 -17
word after: відпус	6 -4 0 -1 0 0 0 -1 0
word after: відтод	57 -11 -20 -10 -1 -1 -2 -16 -6
word after: війни	49 -35 -4 -2 -4 -2 -5 -25 -17
word after: військ	-33 23 15 -8 -11 -13 -7 -19 16
word after: віком	-46 50 -5 -3 -5 -4 -4 -39 -1
word after: вільні	-20 54 -8 -21 -12 -6 -3 -9 -9
word after: він	87 -71 -7 -2 -2 -2 -2 -8 -8
word after: віннич	19 -14 -1 -1 -1 0 0 0 -2
word after: вісім	-38 9 29 -10 -8 -11 -6 -21 -16
word after: гарніз	1 9 0 -1 -1 -1 -1 -4 -3
word after: гварді	76 -56 -9 -1 -1 -13 -2 -5 -4
word after: где	46 -9 -19 -2 -4 -2 -1 -2 -28
word after: гектар	15 -3 -4 -1 -1 -1 -1 -4 -1
word after: генера	17 -9 -2 -1 -1 -1 0 -1 -2
word after: глава	61 4 -9 -10 -12 -11 -7 -33 -36
word after: говори	-11 44 -30 -23 -19 -9 -11 -22 -42
word after: году	18 0 -6 -2 -1 -1 -1 -2 -5
word after: госпит	13 -17 -68 -26 -11 -11 -10 39 -38
word after: госуда	20 -3 -7 -1 -1 -2 -1 -3 -3
word after: готови	60 -18 -39 -3 -1 -2 -2 -1 -6
word after: готовы	22 0 -5 0 -3 -8 -1 -14 -10
word after: гражда	-99 48 -7 -12 51 -10 -9 -19 12
word after: границ	33 -8 8 -3 -3 -5 -3 -31 -10
word after: греко-	47 -34 -14 -1 -3 -4 -2 -7 -11
word after: громад	20 7 -59 -5 -6 -5 -7 -55 -7
word after: грузов	88 -9 -18 -4 -4 -3 -4 -38 -59
word after: груп	58 -16 -37 -1 -4 -3 -2 -13 -3
word after: группа	55 -4 -50 -2 -38 -1 -7 -9 -12
word after: группо	14 -1 -6 -1 0 -1 -1 -1 -3
word after: группы	7 0 -4 0 0 0 0 0 -1
word after: гумани	19 -2 -11 -2 -2 -1 -1 -1 -3
word after: гумані	35 -9 -7 -1 -1 -3 -1 -11 -3
word after: дали	15 -14 0 0 0 0 0 -1 0
word after: далі	54 -5 -3 -1 -4 -2 -2 -47 -1
word after: даними	-10 -34 36 -17 -18 -8 -7 41 0
word after: дати	22 -8 -1 -1 0 -1 -1 -4 -7
word after: два	29 -56 -29 -12 -12 -13 -10 21 -16
word after: двадца	59 14 -50 -4 -6 -4 -4 -15 -20
word after: двадця	56 -36 -21 -3 -4 -4 -3 -12 -9
word after: две	7 -34 42 -2 -14 -3 -6 -10 -10
word after: двое	-9 73 -47 -13 -17 -7 -6 -23 -15
word after: двоих	61 0 -15 -4 -10 -2 -2 -2 -25
word after: двох	11 29 -44 -8 -8 -17 -5 -35 -5
word after: двоє	7 35 -40 -5 -9 -10 -4 -34 -12
word after: двух	-25 30 -10 -25 -13 -7 -7 9 -4
word after: дві	68 -58 -14 -7 -4 -5 -6 -45 -2
word after: де	34 11 -18 -2 -2 -3 -1 -4 -16
word after: дев'ят	13 13 -35 -7 -5 -9 -5 -10 -4
word after: девять	52 10 -44 -2 -4 -3 -2 -9 -3
word after: действ	45 -35 -21 -8 -3 -8 -4 -3 -5
word after: делега	15 29 -38 -1 -1 -1 0 -1 0
word after: день	20 24 -6 -11 -18 -12 -8 -27 -20
word after: депорт	-15 -16 -8 -4 -3 -7 -4 48 -68
word after: депута	-5 18 11 -3 -4 -2 -5 -7 -4
word after: держав	45 -36 -12 -3 -3 -5 -4 -31 -16
word after: держсп	99 -73 -34 -1 -1 -4 -2 -4 -6
word after: десяти	72 -37 -13 -1 -5 -2 -2 -23 -16
word after: десятк	54 -79 -7 -7 -7 -9 -7 -21 -15
word after: десять	36 -6 -45 -8 -10 -5 -9 -45 -15
word after: детей	-23 51 -63 -4 -4 -6 -5 -17 -4
word after: дети	45 -2 -36 -3 -5 -7 -5 -5 -21
word after: дехто	-12 16 -8 -3 -2 -5 -2 -4 -3
word after: дивізі	12 -2 0 0 0 0 0 -8 0
word after: для	26 7 -28 -6 -7 -5 -4 -4 -15
word after: днк	9 -5 -1 0 0 -1 0 -1 0
word after: днр	75 -39 -35 -5 -31 -3 -3 -11 2
word after: дня	35 -16 -24 -4 -9 -2 -3 -10 -5
word after: дні	14 -80 -10 -14 -13 -14 -10 28 -16
word after: до	11 12 -9 -5 -6 -5 -3 -14 -4
word after: добров	-18 36 -12 -3 -2 -6 -2 -6 -1
word after: добу	39 -17 0 0 0 -1 0 -16 -6
word after: довічн	34 -20 -6 -1 -2 -1 -1 -1 -6
word after: догово	-48 -99 -60 -8 -14 -12 -10 79 -17
word after: додому	29 10 -36 7 -7 -8 -5 -1 -8
word after: докуме	39 -20 -11 -1 -2 -2 -1 -8 -10
word after: доларі	5 -4 0 0 0 0 0 0 0
word after: должен	35 0 -8 -1 -1 -1 -1 -23 0
word after: долучи	-6 31 -1 -1 -1 -1 0 -25 0
word after: дома	52 -37 42 -30 -37 -12 -11 -58 -17
word after: домов	33 -2 -5 -1 -1 -1 -1 -23 -1
word after: домови	49 -27 -10 -1 -5 -3 -2 -9 -2
word after: домовл	-36 -9 -18 -5 -5 -7 -3 44 -10
word after: домой	27 -49 23 -21 3 -7 -9 -22 -14
word after: донбас	58 -50 -51 -3 -3 -7 -3 -3 -2
word after: донецк	40 -19 -11 -7 -10 -7 -4 -11 24
word after: донець	59 -37 -30 -4 -6 -6 -4 -29 -2
word after: донечч	34 10 -30 -30 -11 -6 -6 -77 -8
word after: дончан	34 -11 -23 -1 -1 -3 -1 -1 -2
word after: допомо	38 -4 -5 -1 -2 -4 -2 -17 -8
word after: доправ	49 -46 -1 -2 -1 -2 -1 -2 -1
word after: дороги	-37 -1 13 -33 -5 -6 -5 -5 -2
word after: достав	33 29 -59 -9 -10 -4 -5 -22 -10
word after: досягн	44 -2 -4 -1 -1 -1 -1 -38 -4
word after: досі	36 -6 -7 0 0 -1 -1 -2 -27
word after: дочека	-43 49 -1 -1 -4 -4 -1 -1 -2
word after: дпсу	87 -84 -2 -1 -2 -2 -1 -3 -9
word after: друг	-25 17 12 -32 -32 -17 -5 -6 -6
word after: других	6 0 -1 0 0 0 0 -3 -2
word after: другу	-25 17 12 -32 -32 -17 -5 -6 -6
word after: дружин	-35 43 -58 -8 -9 -10 -10 -12 -13
word after: дякує	-19 9 5 -3 -1 -3 -3 0 -5
word after: дівчат	-30 42 -25 -2 -3 -5 -2 -3 -12
word after: дістал	-26 -18 -6 -2 -1 42 -11 -5 -2
word after: дітей	6 12 -2 -5 -6 -7 -5 -34 -14
word after: діти	20 -47 -1 -3 -1 -6 -4 20 -9
word after: его	55 -43 -18 -3 -2 -6 -2 -1 -8
word after: единиц	44 -8 -19 -2 -4 -2 -3 -13 -18
word after: едут	35 -22 -38 -9 -9 -5 -5 -17 -4
word after: ее	0 12 -10 -1 -1 -1 -1 -2 -1
word after: екіпаж	-20 51 -37 -2 0 -1 -1 -2 -1
word after: електр	15 -7 0 0 0 -1 0 -6 0
word after: емірат	-58 17 9 -9 -5 -5 -4 -11 -5
word after: енерго	-33 37 -15 -4 -4 -4 -4 -6 -4
word after: есть	38 9 -26 -4 -5 -4 -2 -5 -12
word after: етап	80 -73 -15 -7 -7 -16 -7 -56 -7
word after: еще	57 -33 -55 -8 -14 19 -10 -23 -12
word after: ж	-34 49 -43 -6 -9 -6 -5 -3 -33
word after: же	37 -38 27 -10 -16 -10 -8 -33 -12
word after: женщин	44 23 -51 -12 -19 -8 -6 -5 -9
word after: жизни	-4 -1 26 0 -9 -1 -1 -7 -3
word after: жизнь	-23 -4 59 -3 -19 -3 -2 -3 -6
word after: жилье	30 -6 -13 -1 -1 -2 -1 -1 -5
word after: жителе	-11 -6 10 -3 -11 -5 -7 -18 10
word after: жители	54 -46 21 -6 -7 -5 -7 -11 -8
word after: жителя	68 -40 -24 -5 -15 -8 -4 -13 -22
word after: жителі	-4 -69 75 -1 -4 -1 -3 -6 -3
word after: жодног	-7 -2 0 0 0 0 0 -1 11
word after: журнал	-44 10 -14 -10 -4 -4 -3 -9 42
word after: жінки	105 -98 -27 -6 -9 -8 -5 -13 -13
word after: жінок	56 -44 -28 -5 -7 -13 -4 -23 23
word after: з	31 -11 0 3 -9 -10 -5 -8 -10
word after: з'ясув	23 29 -38 -2 -1 -1 -1 0 -1
word after: за	25 1 -31 -16 -10 -8 -7 -4 -4
word after: забезп	-12 -51 -8 -1 -1 48 -3 -1 -3
word after: забрал	-4 10 1 -16 -8 30 -9 -27 -7
word after: забрат	-21 -69 -27 -9 -2 43 -26 21 -7
word after: завдяк	45 50 -7 -5 -3 -2 -1 -67 -7
word after: заверш	39 -44 -5 -23 -20 -16 -14 0 -19
word after: завтра	-5 -37 -9 -9 -6 -5 -4 31 -7
word after: загало	-5 -59 -50 -13 -9 -9 -10 75 -24
word after: загибл	-11 15 -8 -6 -6 -9 -5 -6 -6
word after: загину	5 36 -8 -3 -6 -5 -4 -44 -18
word after: задерж	67 -40 -18 -13 -4 -4 -2 -9 -2
word after: заключ	9 -2 -1 -1 -1 -2 -1 -1 -1
word after: закрыт	34 -3 -16 -8 -1 -1 -3 -8 -1
word after: залиша	-70 -9 -1 -1 -2 -5 -2 -20 71
word after: залиши	37 -2 -33 -9 -15 -13 -5 -5 -11
word after: занима	6 -3 2 -1 -1 0 0 0 -2
word after: записі	-27 -8 -1 -2 -3 -5 -3 -32 35
word after: запита	48 -24 -3 -8 -2 -2 -2 -7 -7
word after: запоро	40 -21 -10 -1 -3 -6 -1 -38 -2
word after: запорі	63 -30 -29 -3 -5 -6 -3 -26 -4
word after: запрос	38 -9 -15 -10 -9 -6 -4 -21 -21
word after: зараз	21 -17 1 -2 -2 -1 -1 -10 -3
word after: заручн	-16 -10 -1 -1 -1 -1 -1 -9 36
word after: застен	24 -76 34 -7 -4 -5 -7 -16 -44
word after: застос	30 -19 -1 -1 -1 -1 -1 -2 -6
word after: заступ	-6 18 -29 -8 -10 -12 -6 -17 -12
word after: засудж	37 -5 -27 -3 -3 -5 -2 -4 -2
word after: засуди	29 -9 -15 -1 -2 -2 -1 -1 -2
word after: затем	22 -16 -15 -8 -10 -12 -4 -23 -5
word after: затрим	28 -25 -23 -1 -1 -2 -3 -2 -19
word after: захвач	-18 -24 30 -1 -5 -2 -3 -5 -1
word after: захисн	46 21 -78 -16 -16 -17 -8 -29 -13
word after: захища	104 -88 -17 -6 -7 -8 -4 -16 -17
word after: заходи	46 -27 -33 -3 -4 -10 -5 -6 -1
word after: захопл	30 -27 -6 -1 -1 -2 -2 1 -3
word after: защитн	-68 87 -44 -17 -10 -10 -7 8 -5
word after: заявил	-21 18 12 -6 -10 -4 -8 5 -11
word after: збили	52 -48 -8 -1 -2 -2 -1 -1 -2
word after: збито	19 -6 -4 -1 -1 -1 -1 -2 -3
word after: збройн	48 -28 -38 -14 -15 -16 -8 -31 -10
word after: зброю	28 -24 0 0 -1 -1 0 0 -8
word after: звання	36 -28 -8 -1 -1 -2 -1 -2 -1
word after: звонко	28 -1 -2 0 -1 0 -1 -21 -1
word after: звільн	-20 14 -14 -7 -6 -9 -5 34 -6
word after: здалис	12 -4 -2 0 0 0 0 -1 -4
word after: зеленс	55 -58 -1 -20 -15 -11 -5 -29 -14
word after: землю	37 -6 -9 -9 -7 -3 -3 -15 -3
word after: земляк	82 -56 -5 -4 -18 -2 -2 -9 -3
word after: землі	-28 74 -16 -19 -8 -4 -4 -22 -5
word after: злочин	41 -1 0 0 -1 -1 -1 -38 -7
word after: зміїни	34 -29 -12 -2 -2 -9 -3 -5 -5
word after: зникли	-12 0 -24 -4 -5 -12 -5 -20 45
word after: знищен	19 -4 -3 -1 -1 -1 -1 -11 -1
word after: знищил	6 -2 -1 0 0 0 0 0 -2
word after: знову	-55 -25 -25 -42 -18 -12 -12 65 -22
word after: зокрем	17 9 -39 -20 -10 -11 -8 2 -19
word after: зрадни	8 -1 0 0 0 -1 0 0 -5
word after: зсу	57 -33 -23 -6 -9 -17 -6 -22 -14
word after: зустрі	28 26 -13 -8 -9 -6 -5 -47 -14
word after: зі	-21 55 -20 -7 -6 -28 -8 -29 -33
word after: зіткне	52 -23 -4 -2 -4 -3 -2 -40 -4
word after: и	-5 16 -21 -4 23 -9 -2 -9 -13
word after: из	18 -28 17 -18 -15 -17 -5 -22 9
word after: им	9 23 -42 -15 -17 -11 -13 -29 -23
word after: инвали	142 -122 -87 -14 -16 -39 -15 -54 -21
word after: иностр	76 -61 -41 -3 -6 -3 -4 -20 -6
word after: ирина	-60 52 -21 -20 -13 -12 -10 -39 -11
word after: исполн	-29 0 -1 0 0 0 0 29 -2
word after: источн	35 -6 -20 -3 -2 -1 -1 -2 -2
word after: их	2 -19 31 -14 -17 -12 -9 -30 -4
word after: июля	55 -39 -12 -4 -4 -1 -2 -4 -2
word after: й	-44 45 31 -6 -13 -12 -6 -29 -17
word after: йде	36 -9 -2 -2 -4 -1 -1 -19 -1
word after: його	-5 1 6 -9 -13 -9 -7 -8 -30
word after: к	-43 11 48 -12 -17 -10 -8 -16 9
word after: каждая	50 -22 -57 -2 -6 -6 -6 -7 -1
word after: каждое	43 -2 -17 -1 -2 -1 -3 -13 -7
word after: каждой	-11 3 -18 -9 -1 -9 -9 13 -20
word after: каждом	42 -43 -1 -4 -3 -2 -1 -12 21
word after: каждую	-56 -51 71 -35 -64 -10 -10 -10 -10
word after: каждый	-29 -3 -8 -1 -3 -1 -2 43 -12
word after: кажуть	-54 -6 -2 -2 -10 -2 -3 52 -26
word after: как	6 -15 -5 -3 -3 -2 -3 26 -25
word after: калужс	14 0 -6 -1 -1 -1 0 -1 -4
word after: катува	32 -7 -3 0 -1 -3 -1 -11 -9
word after: катівн	0 6 -3 0 -2 -1 0 -1 1
word after: кв	58 -32 -17 -2 -1 -1 -1 -13 -1
word after: квадра	38 -1 -3 -1 -1 -1 -1 -37 -3
word after: кварти	72 -21 -8 -1 -2 -2 -1 -39 -14
word after: киев	29 55 -34 -6 -9 -14 -9 -11 -4
word after: киева	3 34 -54 -8 -10 -8 -6 -63 -19
word after: киеве	10 24 -47 -3 -11 -2 -4 -10 -3
word after: киевск	-8 -18 44 -3 -2 -3 -2 -5 -30
word after: киеву	3 -11 21 -6 -10 -8 -9 -12 -13
word after: кку	9 -5 0 -1 0 0 0 -2 -1
word after: км	60 -30 -19 -2 -1 -2 -1 -12 -1
word after: кого	-21 26 -3 -3 -2 -5 -2 -20 -14
word after: кожен	-75 50 -14 -5 -2 -8 -4 15 -15
word after: кожног	-25 -5 2 -12 32 -12 -7 -36 -27
word after: кожної	-39 -53 54 -16 49 -19 -18 -41 -20
word after: коли	47 -38 -3 -1 -1 -2 -1 -2 -2
word after: коллег	23 0 -8 0 -2 -3 -2 -5 -14
word after: колони	38 -2 -6 -1 -3 -1 -1 0 -25
word after: колонн	50 -40 37 -5 -6 -2 -3 -6 -9
word after: колоні	31 -12 -3 -1 -2 -2 -1 -5 -5
word after: команд	7 -42 53 -1 -2 -1 -2 -1 -4
word after: консул	32 -5 -1 -1 -1 -2 -1 -18 -6
word after: контра	14 -1 -9 0 -1 0 -1 0 -2
word after: контро	11 -1 -3 0 0 -1 0 0 -5
word after: конца	31 -7 -14 -1 -2 -2 -2 -3 -2
word after: коорди	-18 -5 24 -11 -19 -11 -9 37 -33
word after: корабл	-19 34 -37 -3 -2 -1 -4 -4 -18
word after: кордон	-24 40 -36 -5 -4 -4 -4 -9 -3
word after: коридо	26 -20 -2 -1 0 0 0 -2 -1
word after: коррес	-75 36 -24 -16 -4 -4 -3 -15 -4
word after: которо	39 31 -44 -30 -6 -5 -5 -79 -6
word after: которы	-5 36 -16 -16 -11 3 -5 -30 2
word after: красно	-20 -14 -27 -4 -8 -12 -5 -12 29
word after: красны	45 -22 -46 -2 -2 -2 -3 -1 -4
word after: країн	20 -3 0 -1 -1 0 0 0 -19
word after: кримсь	69 -51 -20 -4 -9 -7 -4 -7 -27
word after: крім	-19 48 -51 -3 -6 -16 -3 -4 -5
word after: кто	50 -6 -26 -25 -72 -11 -5 -11 -5
word after: кто-то	15 -1 -4 0 -1 0 -1 -4 -4
word after: кума	-2 -83 58 -7 -21 -9 -8 -36 -16
word after: курато	15 -7 -1 -1 -1 -2 -1 -3 -1
word after: курсан	15 -5 -5 0 -1 -1 -1 -1 -1
word after: курско	-21 -21 21 -6 -12 -6 2 0 5
word after: курськ	-27 -1 49 -3 -9 -11 -9 -10 14
word after: курщин	-17 -45 36 -4 -3 -9 -12 -3 -12
word after: курян	-16 -81 62 -19 -29 -5 -6 -18 -11
word after: кіломе	39 -8 0 0 0 -1 -1 -37 -3
word after: кілько	100 -78 -49 -11 -17 -13 -13 -70 -57
word after: кількі	-27 -43 -5 -12 -14 -13 -8 -12 49
word after: кінця	52 -47 -9 -2 -1 -5 -6 0 -1
word after: лабора	22 -3 -5 -1 -1 -2 -1 -7 -2
word after: лежачи	-39 -27 39 -2 -35 -14 -5 -25 -3
word after: лет	38 -12 -29 -3 -4 -3 -8 -25 -1
word after: летчик	-9 -14 15 -10 -4 -2 -2 -4 -10
word after: лечени	38 -32 -9 -5 -13 -22 -9 -4 -25
word after: лиц	-27 28 -14 -3 -61 -2 -3 -7 -3
word after: лише	28 -33 1 -7 -11 -5 -4 -27 17
word after: лнр	56 -8 -15 -2 -5 -3 -4 -6 -30
word after: луганс	67 -65 -55 -3 -6 -7 -3 -9 -10
word after: льотчи	-87 60 -12 -7 -10 -24 -10 -3 -15
word after: людей	38 -47 -4 -6 27 -8 -4 -14 -6
word after: люди	10 -59 28 -4 -16 -5 -3 -5 -29
word after: людини	62 -55 -10 -7 -2 -4 -3 -19 -2
word after: лютого	54 -52 -65 -18 -38 -35 -15 -4 -15
word after: лідері	33 -12 -1 -1 -1 -3 -1 -7 -9
word after: лікарн	18 -17 0 0 0 -1 -1 -1 0
word after: лікува	21 -14 -3 0 -1 -1 0 -1 -2
word after: лінії	20 -15 0 0 -1 -1 0 0 -2
word after: літніх	48 -47 0 -1 -3 -2 -1 -4 -4
word after: м	14 -4 -3 -1 -1 -1 0 -3 -2
word after: майже	-2 30 -20 -1 -8 -3 -1 -1 -6
word after: мали	34 -36 -11 -12 -7 -4 -5 -11 -21
word after: маломо	47 -11 -2 -1 -1 -1 -1 -29 -5
word after: мариуп	27 -11 -65 -8 -13 -21 -12 -26 -23
word after: маршру	11 -1 -3 -3 0 0 0 0 -4
word after: маріуп	72 -18 -54 -9 -7 -13 -5 -24 -13
word after: матере	24 -17 2 -3 -4 -1 -1 0 -2
word after: матері	9 -42 30 -3 -1 -1 -4 -5 -1
word after: матрос	-1 9 -9 -3 -3 -3 -2 -43 -5
word after: машин	48 -2 -12 -3 -4 -2 -1 -42 -8
word after: мають	29 -9 -13 -7 -4 -18 -5 -22 -29
word after: мая	98 -32 -69 -10 -4 -5 -3 -81 -8
word after: має	-30 -19 -2 -4 -4 -5 -5 37 -5
word after: маємо	-80 -90 -14 -20 -13 -7 -9 89 -33
word after: медали	5 0 -3 0 0 0 0 0 0
word after: медвед	-27 -35 46 -17 -29 -26 -16 -20 -20
word after: медики	48 -26 -27 -2 -2 -4 -3 -6 -14
word after: медици	46 -2 -20 -3 -6 -1 -2 -8 -10
word after: между	1 -30 -36 -4 -8 -9 -3 14 -24
word after: мера	-37 43 -20 -4 -6 -6 -4 -9 -7
word after: месяца	37 -9 -17 -1 -3 -2 -3 -3 -4
word after: мешкан	-15 -6 45 -4 -14 -10 -4 -3 -4
word after: ми	11 -11 -8 -13 -17 -19 -14 14 -20
word after: микола	86 -77 -3 -2 -3 -2 -2 -20 -3
word after: милици	-10 -46 41 -5 -21 -17 -4 -6 -6
word after: миль	16 0 0 0 0 0 0 -1 -13
word after: минист	-67 21 -3 -10 -5 -62 -28 -6 -16
word after: минобо	-2 9 -15 -15 -38 -8 -9 -25 -18
word after: младше	-14 50 -23 -12 -12 -1 -3 -14 -11
word after: млн	37 -18 -6 -2 -2 -9 -1 -1 -1
word after: многие	-36 69 -85 -3 -11 -4 -2 -2 -6
word after: мо	-30 1 27 -4 -6 -6 -4 -42 -7
word after: моргів	93 -46 -45 -3 -6 -16 -5 -15 -10
word after: морпіх	46 -28 -15 -1 -2 -3 -2 -5 -3
word after: морськ	-71 93 -68 -7 -7 -20 -6 -4 -12
word after: моряки	-49 12 47 -3 -4 -1 -10 -6 -6
word after: морякі	-50 -41 57 -14 -10 -38 -10 -20 -14
word after: москал	-3 0 -50 -1 -17 0 -3 71 -15
word after: москва	28 6 -14 -8 -10 -7 -9 -10 -46
word after: москве	-4 48 -35 -2 -6 -1 -1 -4 0
word after: москво	-19 -5 -1 -2 -2 -1 -4 -13 19
word after: москву	54 -10 -44 -2 -1 -3 -2 -1 0
word after: мужчин	9 37 -28 -6 -8 -2 -3 -3 -33
word after: мы	10 -54 13 -18 37 -20 -17 -62 -19
word after: мільяр	25 -17 -1 -1 -1 -1 -1 -2 -1
word after: мінреі	-81 17 -3 -8 -17 -7 -5 -27 70
word after: містах	9 -2 0 0 0 -1 0 0 -5
word after: місце	-6 -1 0 0 0 0 0 0 8
word after: місць	10 -2 0 0 0 0 0 -6 -2
word after: місяць	28 -26 0 0 0 0 0 -1 0
word after: місяці	-106 109 -44 -4 -11 -11 -8 -10 -22
word after: на	16 22 -36 -8 -10 -9 1 -18 -4
word after: над	27 -2 -17 -1 -2 -1 -1 -1 1
word after: надійш	39 -33 0 0 -2 -2 -1 -2 -1
word after: назад	39 -19 -13 -3 -1 -1 -1 -1 -2
word after: найбіл	-5 38 -39 -1 -1 -1 -1 -5 -2
word after: наймол	56 -29 -24 -1 -1 -1 -1 -3 -1
word after: найста	76 -51 -13 -2 -2 -3 -1 -5 -3
word after: накану	-39 50 -43 -33 -3 -3 -3 -1 -1
word after: нам	-40 32 4 -18 -13 28 -29 4 -15
word after: намага	-37 26 -16 -12 -17 -1 -1 -1 -4
word after: напере	9 2 0 -3 -1 0 -1 -7 0
word after: написа	35 -3 -33 0 -1 -1 -1 -1 0
word after: направ	-28 24 7 -4 -4 -12 -5 -10 -3
word after: напрям	33 -11 -22 -5 -12 -5 -4 -20 -3
word after: нарешт	2 6 -44 -12 -10 -14 -9 -26 -17
word after: народж	88 -53 -32 -5 -4 -2 -12 -4 -14
word after: народн	69 -81 31 -8 -21 -13 -8 4 -38
word after: нас	-1 -8 14 -8 -6 -6 -6 -16 -4
word after: наступ	-15 -105 52 -7 -48 -15 -4 -1 -22
word after: находи	-7 -14 36 -3 -3 -1 -3 -5 -4
word after: находя	-44 -17 -13 -4 -8 -3 -10 -10 46
word after: нацгва	-48 64 -44 -7 -9 -19 -7 -25 -14
word after: націон	81 -60 -8 -2 -1 -12 -2 -4 -8
word after: наш	26 -21 0 0 0 -1 -1 0 -2
word after: нашей	2 37 -32 -3 -5 -2 -2 -1 -3
word after: наши	60 19 -15 -41 -26 -10 -7 -7 -11
word after: нашим	46 -45 -29 -19 -4 -5 -14 -25 -15
word after: наших	-32 -14 37 -25 -11 -11 -10 -26 -11
word after: нашлис	71 -5 -43 -8 -6 -2 -2 -15 -17
word after: нашої	58 -38 -9 -6 -6 -5 -6 -25 -28
word after: наші	39 49 -64 -16 -8 -5 -3 -8 -6
word after: нгу	-69 72 -5 -4 -5 -4 -2 -4 -7
word after: не	21 -11 22 -9 -7 -9 -6 9 -59
word after: неволі	-41 7 39 -5 -4 -7 -5 -3 26
word after: неделю	30 -26 0 -1 -1 0 0 -2 0
word after: незако	25 31 -16 -4 -6 -7 -4 -3 -36
word after: незале	18 -35 -17 -12 -10 -11 -10 26 -32
word after: некото	-24 32 -9 -13 -13 -13 -11 -44 -47
word after: немає	70 -47 -14 -1 -3 -4 -2 -19 -32
word after: неотло	-20 -25 -14 -6 -4 36 11 -12 -7
word after: нескол	17 -12 -2 0 -1 -1 -2 -1 -4
word after: ним	-7 -16 -24 -6 -4 -6 -11 -20 45
word after: ними	16 -8 29 -8 -21 -6 -6 -31 -8
word after: них	7 -2 9 -8 -13 -10 -6 -4 7
word after: но	44 -31 -18 -11 -16 -9 -8 -16 -12
word after: новини	75 -70 -53 -8 -11 -6 -5 -7 -7
word after: нові	60 -49 -8 -4 -6 -2 -5 -36 -5
word after: ноги	-84 87 -9 -3 -3 -6 -10 -3 -3
word after: нуждаю	-56 -31 14 -8 -7 62 -18 -13 -21
word after: нужна	38 -70 47 -3 -3 -36 41 -5 -11
word after: ні	42 -33 -9 -9 -10 -22 -6 -41 -17
word after: о	10 17 -52 -23 -12 -11 -8 28 -29
word after: оаэ	-20 23 -21 -1 -4 -3 -1 -2 -1
word after: об	78 -28 -30 -13 -7 -4 -4 -25 -6
word after: обе	11 50 -45 -11 -9 -2 -2 -3 -12
word after: обеих	-30 5 48 -3 -17 -3 -4 -30 -2
word after: област	-27 -18 17 -6 -11 -6 0 0 7
word after: обмен	-21 25 -3 -10 -9 -4 -7 -16 -8
word after: обмена	84 -72 -40 -13 -12 -52 -9 6 -17
word after: обмено	1 -15 -54 -2 -20 -3 -4 64 -6
word after: обмену	5 0 -3 0 0 0 0 0 0
word after: обменя	49 -49 -37 36 -8 -4 -5 -28 -17
word after: обмін	-21 -20 18 -8 -14 16 -7 -4 -8
word after: обміна	-73 -77 -2 -8 -5 -31 -11 85 -18
word after: обміни	81 -73 -12 -2 -4 -6 -3 -23 -7
word after: обміно	-53 3 -23 -9 -10 44 -14 -51 -8
word after: обміну	-51 36 4 -19 -9 -42 -6 39 -4
word after: обміня	-22 12 -43 -23 43 -11 -12 -25 -18
word after: обміні	18 53 -1 -2 -2 -2 -1 -32 -7
word after: обниму	-3 -21 29 -5 -2 -1 -1 -1 -2
word after: оборон	37 -5 -36 -15 -12 -37 -11 -20 -7
word after: обратн	-75 44 12 -6 -6 -11 -5 10 -8
word after: обстрі	49 -9 0 -2 -1 -2 -1 -35 -8
word after: обучен	59 0 -5 -1 -3 -1 -3 -58 -21
word after: объект	21 0 -7 -1 -1 -1 -1 -5 -7
word after: обійма	53 -50 -5 -23 -2 -3 -3 -9 -9
word after: обійня	-31 -45 -4 -10 -8 -4 -5 52 -4
word after: один	27 -35 5 -6 -25 -11 -7 8 3
word after: одинад	-33 36 -8 -3 -1 -1 -1 -6 -3
word after: одна	4 -12 -62 -18 37 -16 -7 -56 -7
word after: однако	55 -58 7 -23 -7 -6 -10 -11 -6
word after: одного	20 -2 -18 -5 -4 -9 -4 -25 -3
word after: однора	24 -9 -2 -1 -1 -1 -1 -7 -3
word after: одну	-44 64 -4 -12 -8 -2 -3 -12 -6
word after: одразу	85 -85 -45 -4 -6 -15 -7 -12 -14
word after: ожидаю	41 -18 -53 -9 -6 -7 -6 -25 -7
word after: оказав	-11 -17 20 -3 -4 -2 -2 -8 -8
word after: оказал	72 -1 -56 -11 -19 -4 -10 -18 -90
word after: оказан	19 -1 -9 -1 -1 -2 -2 -3 -1
word after: октябр	53 -35 -17 -2 -2 -2 -2 -3 -2
word after: окупан	16 9 -25 -13 -17 -16 -14 -12 -25
word after: окупов	-51 59 -35 -2 -3 -6 -4 -13 -6
word after: оленів	18 -9 -3 -1 -1 -1 -1 -1 -1
word after: омбр	37 -23 -3 -1 -1 -3 -1 -12 -1
word after: омбудс	-11 -61 46 -2 -7 -14 -23 0 -7
word after: она	10 -2 -2 0 0 0 0 -4 -1
word after: они	-61 3 -15 -10 -10 -10 -12 -26 47
word after: онлайн	50 -10 -1 -1 -1 -1 -1 -37 -3
word after: операт	14 -5 -4 -1 -1 -1 -1 -1 -1
word after: операц	42 -29 -14 -3 -2 -6 -4 9 -7
word after: опинил	18 -9 -24 -2 -2 -2 -2 -1 -4
word after: оружие	26 -12 -8 -1 -1 -2 -1 -1 -4
word after: освобо	1 5 -52 49 -13 -5 -5 2 -19
word after: осколк	12 -8 -1 0 0 0 0 -1 -1
word after: основн	23 12 -20 -15 -7 -21 -5 -6 -12
word after: особи	-67 68 -1 -1 -2 -1 -1 -1 0
word after: остает	31 -24 -24 -4 -9 -2 -4 18 -23
word after: остало	38 -4 -25 -6 -2 -2 -1 -4 -2
word after: осталь	-7 -66 54 -4 -13 -7 -6 -3 -23
word after: останн	72 -63 -18 -13 -16 -8 -9 -49 -6
word after: остают	-27 -55 -60 -8 -19 -11 -17 2 54
word after: остров	28 -22 -32 -2 -2 -7 -3 -5 -2
word after: острів	58 -44 -4 -1 -1 -7 -2 -3 -4
word after: осужде	50 7 -52 -2 -1 -1 -1 -1 -2
word after: осіб	-19 43 -16 -3 -3 -1 -2 -2 -1
word after: от	78 -62 -20 -12 -11 -6 -5 -27 -3
word after: ответ	-33 12 -71 -11 -13 24 16 -21 -6
word after: ответа	-25 0 -3 -3 -3 -3 -4 -16 27
word after: отдала	52 -27 -23 -21 -44 -51 -18 -24 -11
word after: отдали	-2 -52 61 -9 -14 33 -20 20 -10
word after: отданы	-29 -34 -16 -8 -9 44 -10 -19 -23
word after: отдель	6 -1 0 0 0 -1 0 -1 -3
word after: открыт	9 -3 -1 0 -1 -1 0 -1 -1
word after: отправ	21 -53 21 -19 25 -21 -12 -23 -31
word after: отпуск	40 -2 -26 -2 -3 -1 -2 -5 -34
word after: отпуст	12 -68 -48 -18 41 -41 29 -17 -35
word after: отпуще	56 30 -46 -3 -8 -4 -6 -12 -8
word after: отрима	0 19 -13 -6 -7 -19 -6 -15 -8
word after: офицер	-1 41 -61 -7 -23 -14 -9 -21 30
word after: офіс	13 -3 -6 0 -3 -1 0 0 0
word after: офіцер	-63 87 -48 -8 -10 -15 -6 -14 -13
word after: охорон	14 -9 -1 -1 -1 -1 -1 -1 -1
word after: очеред	52 -14 -62 -8 -6 -13 -6 -37 -38
word after: п'ятер	-36 42 -1 -1 -1 -3 -1 -2 -1
word after: п'ятсо	14 -11 -3 0 -1 -1 -1 -12 -1
word after: п'ять	34 -22 -2 -2 -2 -2 -1 -7 -4
word after: п'ятьо	-98 28 53 -3 -8 -7 -7 -12 -2
word after: павших	46 -18 20 -8 -9 -13 -14 -41 -22
word after: палест	16 -3 -6 -1 -1 -1 -1 -1 -2
word after: партия	6 0 -1 0 -1 0 0 -2 -2
word after: паспор	20 -16 -3 -1 -2 -1 -1 -2 -14
word after: пациен	6 0 -1 0 0 0 0 -4 0
word after: пенсии	23 -3 -12 -1 -1 -1 -1 -1 -4
word after: перебу	31 -29 -11 -4 -8 -11 -3 -52 27
word after: переве	11 -8 -1 -1 0 0 0 0 0
word after: переві	17 -8 -1 -6 -1 0 -1 -3 -1
word after: перего	16 1 4 -1 -5 -2 -2 -9 -4
word after: переда	33 12 -33 -8 -15 -12 -8 -21 -1
word after: пересе	-14 -6 26 -1 -1 -1 -1 -1 -1
word after: перетн	-37 45 -18 -3 -3 -2 -3 -9 -2
word after: перший	47 -22 -25 -7 -11 -17 -7 -62 -9
word after: писем	42 -27 -9 -1 -2 -1 -1 -3 -2
word after: письма	47 -22 -25 -3 -23 -2 -3 -7 -6
word after: плакал	47 -34 26 -7 -6 -5 -5 -9 -9
word after: плен	10 -24 31 -5 -9 -4 -3 -31 -7
word after: плена	26 -37 -27 -7 -9 -5 -8 21 -38
word after: пленны	-23 23 -41 -10 -18 -5 -8 44 -46
word after: плену	10 -12 33 -2 -5 -2 -3 -11 -7
word after: плюс	-6 -58 58 -3 -15 -4 -3 -3 -8
word after: по	8 -54 8 37 22 -5 -7 -18 7
word after: по-пре	-56 -12 -39 -10 -16 -10 -16 -34 66
word after: побачи	28 -10 -5 -5 -3 -2 -2 -4 -2
word after: побыва	24 -16 8 -1 -7 -3 -4 -2 -4
word after: поверн	-12 17 -5 -7 -9 2 -6 7 -11
word after: поверт	-25 46 -29 20 -10 -24 -9 -52 -22
word after: повном	22 0 0 -1 0 -1 0 -21 0
word after: повідо	-62 43 -8 -12 -11 -15 -7 -23 23
word after: погибл	30 -11 -8 -1 -2 -1 -1 -4 -1
word after: погибш	13 4 0 -8 -9 -7 -5 3 -18
word after: погодж	-53 51 -37 -2 -9 -11 -7 -10 -12
word after: под	49 68 -81 -6 -13 -7 -5 -15 -32
word after: подару	-70 73 -37 -13 -5 -11 -7 -8 -10
word after: подгот	49 -15 -4 -3 -2 -13 -2 -7 -36
word after: подкон	-3 -5 20 -3 -2 -1 -1 -5 -2
word after: подопе	-13 90 -116 -13 -8 -9 -23 -27 -13
word after: подпис	24 -2 -9 -1 -1 -1 -1 -2 -14
word after: подраз	18 -9 -15 0 -1 -3 -1 0 -4
word after: подруж	70 -67 -41 -4 -4 -4 -6 -4 -31
word after: подтве	-46 66 -50 -9 -16 -4 -5 -9 -7
word after: подяку	-14 16 6 -5 -3 -2 -4 -16 -14
word after: пожизн	58 -6 -46 -5 -1 -5 -2 0 -5
word after: пожилы	90 -45 -4 -4 -4 -4 -6 -16 -63
word after: поза	-77 -18 -42 -11 -9 31 31 33 -23
word after: позвон	-52 -33 53 -5 -19 -11 -5 -3 -5
word after: пока	-36 -10 -16 -5 -5 -5 -7 -26 42
word after: покину	-24 -20 38 -16 -24 -5 -8 -25 -18
word after: покров	37 -33 -3 -1 -1 -1 -1 0 -3
word after: полегл	26 -30 -10 -9 -5 -7 -5 16 -6
word after: полку	-47 60 -18 -12 -18 -15 -10 -28 -25
word after: полном	64 -62 -3 -5 -15 -2 -2 -19 -9
word after: полнос	-8 -13 -34 -21 -7 -17 -7 16 -15
word after: полови	-19 -14 -93 53 -11 -3 -5 -14 -15
word after: полон	28 -54 42 -5 -4 -5 -3 -2 -4
word after: полоне	53 -57 -15 -3 -4 -5 -3 -18 -6
word after: полону	-5 30 -20 -6 -5 -4 -4 8 -9
word after: полоні	83 -46 -41 -3 -3 -7 -3 -11 -45
word after: получе	-21 20 -29 -5 -12 -15 -6 36 -9
word after: получи	-25 4 20 -22 9 -22 -13 -17 -31
word after: поліце	17 -12 -1 0 0 0 0 -1 -1
word after: померл	58 -43 -40 -3 -3 -18 -5 -14 -10
word after: помощи	11 -1 -4 0 0 0 0 0 -5
word after: помощь	38 -12 -10 -1 -4 -8 -3 -4 -6
word after: понад	63 -79 -3 -8 -4 40 -11 -24 -4
word after: попавш	2 -21 26 0 -4 -2 -1 -2 -1
word after: попере	17 -17 -10 -1 -1 -2 -3 -7 -2
word after: попрос	13 -1 -4 0 -1 -1 -1 -1 -5
word after: попыто	7 -1 -3 0 -1 0 0 0 -1
word after: поране	4 -8 -33 -8 -12 24 22 -19 -23
word after: портре	43 -6 -1 -3 -1 -1 -1 -32 -1
word after: посадо	20 -10 -3 -1 0 -1 -1 -4 -1
word after: посере	-43 13 29 -8 -5 -5 -5 -16 -7
word after: после	44 -29 -31 -2 -6 -8 -4 -2 -1
word after: послед	60 -18 -28 -18 -10 -8 -14 -21 -22
word after: посмер	10 -3 -1 0 -4 0 0 0 0
word after: поспіл	-21 35 -13 -4 -5 -7 -1 -2 -1
word after: посред	-40 -23 34 -13 -8 -6 -5 46 -4
word after: постра	10 -2 -2 0 0 -1 0 -2 -1
word after: посыло	46 -2 -1 -1 -4 -3 -2 -35 -6
word after: потери	20 -10 -12 -1 -1 -1 -1 -2 -1
word after: потеря	25 -3 -19 -1 -3 -8 -2 -10 -2
word after: потрап	25 -21 -2 -1 -1 -2 -1 -1 -1
word after: потреб	39 -19 -17 -3 -5 -12 -3 12 -3
word after: потріб	53 -30 -1 -1 -1 -2 -1 -18 -8
word after: потім	14 -1 -6 0 0 -1 -1 -4 -2
word after: початк	14 -4 -5 -6 -2 -2 -2 14 -14
word after: почти	68 -53 -22 -20 -13 -6 -9 -17 -37
word after: поїхал	-5 -60 60 -6 -11 -11 -7 -16 -20
word after: ппо	11 -2 0 0 0 0 0 -8 0
word after: права	5 0 0 0 -1 0 0 -3 0
word after: прапор	27 -5 -6 -5 -2 -2 -1 -4 -1
word after: праців	-37 -73 -5 -2 -3 -5 -3 -9 44
word after: предло	-18 -5 -2 -2 -2 -1 -4 -12 19
word after: предст	18 -21 2 -6 -3 -5 -3 -4 -13
word after: презид	27 -27 -14 -2 -3 -1 -1 -2 -4
word after: при	-47 71 -5 -3 -5 -2 -3 -13 -3
word after: прибул	13 8 -13 -1 -2 -2 -1 -3 0
word after: прибыв	71 -4 -52 -3 -3 -1 -2 -48 0
word after: привез	45 -11 -41 -6 -5 -11 -7 -29 -14
word after: пригра	-14 -51 38 -12 -24 -14 -14 18 -11
word after: приеха	-33 -18 31 -19 -11 -10 -11 -18 -7
word after: призна	19 -8 -2 -1 -2 -1 -1 -3 -2
word after: прийня	-7 41 -37 -3 -12 -5 -4 -10 -2
word after: прийшл	-19 26 0 0 -1 -1 0 -9 0
word after: прикор	80 -36 -44 -4 -3 -8 -4 -7 -4
word after: принял	-20 9 -21 -5 -6 20 -14 -14 -5
word after: принят	17 -9 -1 -1 -1 -2 -2 -4 -5
word after: причем	-73 20 48 -13 -21 -7 -7 -16 -8
word after: приїха	19 19 -45 -7 -4 -10 -6 -41 -6
word after: про	93 26 -52 -4 -3 -3 -2 -71 -5
word after: пробув	36 -11 0 -4 -1 -3 -3 -35 -26
word after: провад	11 -5 -1 -1 -1 -1 0 -2 -1
word after: провед	-15 -43 7 -2 -4 -2 -3 51 -8
word after: провел	-35 -4 5 -5 -8 -8 -6 46 -11
word after: продов	-59 17 -1 -3 -4 -3 -2 -51 60
word after: пройшл	81 -72 -5 -3 -4 -3 -2 -3 -2
word after: пропав	-11 -22 -11 -7 -5 -3 -3 -18 33
word after: прорыв	7 -1 -3 0 -1 0 0 0 -1
word after: просил	54 -38 -14 -1 -2 -2 -1 0 -2
word after: просит	10 0 -2 0 -1 0 0 -2 -5
word after: просто	43 -36 -20 -3 -2 -4 -3 -10 -4
word after: просьб	7 -3 -2 0 -1 0 0 0 -1
word after: просят	15 -4 -7 0 -1 -1 0 0 -2
word after: протез	34 -22 -1 -1 -1 -2 -1 -1 -11
word after: проти	92 -82 -1 -2 -3 -2 -2 -29 -2
word after: против	-78 -11 32 -26 -43 -25 -15 36 -24
word after: профіл	37 -11 0 -3 0 -2 -1 -20 -5
word after: проход	53 26 -46 -8 -8 -1 -4 -24 -1
word after: прошед	38 -4 -21 -2 -1 -1 -1 -6 -3
word after: прошел	-23 41 -41 -34 -6 -8 -5 -20 -8
word after: прошли	50 -44 -40 -6 -2 -2 -2 -3 -7
word after: прізви	-29 -1 0 0 0 0 0 -1 32
word after: психол	57 -27 -18 -2 -5 -6 -3 -2 -20
word after: пункт	16 -1 -2 -2 -1 0 -1 -8 -1
word after: пункта	31 -6 -13 -1 -2 -1 -1 -7 -11
word after: пункти	39 -17 -3 -1 -1 -11 -1 -2 -6
word after: пункто	51 -1 -12 -2 -3 -1 -2 -37 -2
word after: пункті	42 -14 0 -1 -1 -1 -2 -43 -4
word after: пятеро	-7 -35 29 -2 -13 -3 -3 -4 -8
word after: пять	-68 -48 61 -10 -12 -6 -6 -10 -15
word after: під	68 -23 -3 -2 -2 -2 -2 -30 -5
word after: підкон	-7 18 -4 -1 -1 -1 -1 -2 -1
word after: підозр	48 -43 -4 -2 -2 -3 -2 -11 -6
word after: підпис	8 -4 0 0 0 -1 0 -1 -1
word after: підсум	-37 25 -12 -3 -7 -1 -1 28 -3
word after: підтве	20 -12 26 -11 -15 -12 -8 -80 -28
word after: після	58 -32 -10 -13 -4 -2 -2 -15 -2
word after: піхоти	-41 77 -75 -7 -6 -16 -5 -3 -10
word after: работа	-22 -33 -71 -15 -19 -22 44 -27 36
word after: раз	-65 67 -10 -1 -4 -4 -6 -16 -8
word after: разлуч	-37 32 29 -13 -9 -3 -7 -27 -7
word after: размещ	14 -1 -6 0 -1 -1 -1 -1 -5
word after: разом	-4 39 -55 -11 -8 -10 -6 -60 -10
word after: района	-11 -15 38 -3 -18 -2 -5 -12 11
word after: ракет	29 -26 0 0 0 0 0 -1 0
word after: ранее	5 17 -14 0 0 -5 -1 -1 -1
word after: ранени	-24 -17 27 -5 -17 -13 -5 -10 -6
word after: ранены	33 25 -32 -2 -4 -4 -2 -15 -3
word after: раніше	-20 24 -3 -3 -2 -14 -1 -1 -2
word after: расска	-47 28 -60 -4 -14 -9 31 8 -18
word after: рбк	-49 -34 60 -3 -4 -3 -6 -24 -7
word after: реабил	47 -5 -35 -2 -9 -1 -1 -1 -1
word after: реабіл	64 -5 -2 -3 -2 -1 -1 -54 -1
word after: ребят	-69 -46 79 -29 -7 -6 -7 -8 -8
word after: ребята	40 -65 27 -25 -4 -8 -5 -4 -8
word after: регион	-30 -51 -60 -11 -15 -9 -9 -6 45
word after: режиму	-6 -2 13 -3 -1 -1 -2 -3 -2
word after: резерв	47 -8 -3 -2 -2 -1 -2 -18 -36
word after: резуль	-11 6 12 -2 -4 -1 -1 1 -1
word after: репатр	32 4 2 -3 -6 -15 -5 -12 -13
word after: респуб	38 -60 -20 -5 -10 -4 -6 31 17
word after: рефриж	102 -89 -15 -5 -12 -8 -5 -27 -38
word after: решта	30 23 -15 -4 -5 -7 -4 -13 -47
word after: решту	39 -82 24 -7 -5 -10 -5 -8 -5
word after: реєстр	-54 -5 0 -1 -2 -2 -2 -71 75
word after: роботи	24 1 -59 -7 -7 -8 -7 34 -45
word after: роботу	17 -14 0 0 0 0 0 -1 -1
word after: родин	58 -46 -6 -3 -1 -1 -1 -1 -1
word after: родина	42 -55 -1 -8 -4 -4 -4 -33 -13
word after: родине	-19 -72 42 -19 -18 -37 -11 -7 -16
word after: родини	-4 21 -22 -5 -7 -7 -5 -31 -25
word after: родину	37 -26 17 -9 -12 -6 -4 -10 -4
word after: родите	38 -2 -11 -2 -3 -3 -3 -31 -17
word after: родным	-13 -19 55 -15 -17 -6 -7 -32 -10
word after: родных	53 -16 -15 -3 -6 -3 -4 -10 -29
word after: родств	26 58 -58 -29 -18 -24 -22 -30 -68
word after: рождес	22 -11 -7 -3 -2 -3 -3 -18 -7
word after: розвід	27 -1 -19 -2 -6 -4 -2 -4 -14
word after: розгля	46 -9 -1 -1 -1 -4 -1 -15 -17
word after: розпов	28 -1 -25 -5 -4 -2 -9 22 -12
word after: розыск	28 -12 -6 -1 -1 -1 -1 0 -7
word after: роки	42 -28 -1 0 -1 -3 -3 -29 -3
word after: року	10 -2 0 0 0 0 0 -6 -2
word after: років	8 -38 54 -2 -3 -2 -2 -11 -6
word after: россии	2 -24 34 -7 -21 -29 -11 1 22
word after: россий	-1 37 -11 -9 -14 -30 5 23 -14
word after: россию	10 31 -9 -34 -10 -7 -9 -26 -14
word after: россия	27 1 -10 30 -36 -29 -12 -31 -14
word after: ростов	11 -5 -3 -1 -1 0 0 0 -1
word after: російс	-25 14 13 -7 -7 -13 -6 6 -30
word after: росія	-27 25 -42 -9 -12 -7 -8 -5 47
word after: росіян	22 41 -50 -13 -18 8 -21 -20 -12
word after: росією	8 -1 0 0 0 -1 0 -14 9
word after: росії	-29 14 12 -5 -5 -12 -6 -22 20
word after: рсзо	9 -2 -4 0 0 0 0 0 -1
word after: руки	10 -2 0 0 -1 0 0 0 -7
word after: русски	-44 22 -72 27 -26 -13 -13 -25 -36
word after: рф	23 -5 0 -8 -24 -10 -7 -17 -21
word after: рэб	14 -1 -9 0 -1 0 0 0 -1
word after: рядови	-59 16 62 -4 -6 -12 -6 -8 -11
word after: рядові	137 -128 -4 -2 -4 -3 -2 -10 -2
word after: рятува	37 50 -26 -6 -5 -7 -5 -60 -19
word after: рідним	-18 76 -8 -26 -8 -6 -5 -45 -4
word after: рідних	17 64 -15 -5 -7 -4 -4 -20 -32
word after: рідну	32 8 -15 -10 -7 -4 -4 -18 -3
word after: рідні	65 -67 -28 -13 -9 -13 -7 -26 -28
word after: рідній	-22 73 -14 -19 -9 -4 -4 -21 -5
word after: рік	-91 62 -25 -6 -6 -7 -5 60 -6
word after: рішенн	22 -15 -2 0 -1 -1 0 -1 -2
word after: с	8 18 -31 -13 -16 -9 -9 19 -21
word after: сама	58 -23 -3 -7 -3 -7 -4 -3 -4
word after: самому	26 6 -26 -10 -10 -1 -3 -12 -10
word after: санато	42 -5 -17 -1 -5 -8 -1 -1 -6
word after: сверх	0 -58 -32 -5 -19 9 29 -15 -38
word after: свобод	-21 -1 62 -49 -13 -5 -5 -10 -9
word after: свого	41 -41 21 -7 -2 -6 -4 -1 -5
word after: своих	9 33 -26 -18 -6 -3 -6 5 -11
word after: своїх	-50 4 65 -10 -5 -7 -4 -14 -4
word after: свыше	27 -8 -10 0 -2 -2 -2 -1 -2
word after: святку	15 14 -8 -12 -5 -3 -3 -12 -1
word after: священ	13 3 -37 -3 -8 -5 -3 -8 8
word after: сдавши	10 -2 -6 -4 -1 0 -1 0 0
word after: сдалис	9 -2 -3 0 -1 0 -1 0 -1
word after: себе	-56 -36 78 -3 -3 -6 -4 -1 -20
word after: себя	-74 95 -85 -10 -7 -5 -4 -3 -8
word after: сегодн	-4 -24 45 12 -26 -15 -11 -48 -25
word after: сел	14 -1 -8 0 0 0 0 -4 0
word after: села	9 -1 -6 0 -1 0 0 -1 0
word after: семей	-58 -34 43 -19 -15 -7 -7 -2 -7
word after: семеро	13 -3 -18 -5 -17 -6 -5 28 -20
word after: семи	1 13 -14 -2 -3 0 0 -1 0
word after: семнад	69 -48 18 -6 -11 -21 -8 -21 -27
word after: семьи	-18 -53 -46 45 -5 -5 -6 -4 -5
word after: семьям	25 -6 -7 -2 -2 -2 -1 -13 -2
word after: серед	-35 15 -19 -7 -9 -6 -4 30 -2
word after: сержан	77 -63 -5 -2 -3 -6 -3 -15 -5
word after: серпня	-39 41 0 -3 -5 -2 -2 -17 -7
word after: сестер	86 -70 -64 -5 -9 -5 -8 -27 -11
word after: сил	21 -26 17 -8 -10 -9 -6 -18 0
word after: сили	60 -41 -12 -5 -3 -8 -3 -18 -7
word after: сих	-11 -26 -40 -6 -17 -5 -9 -3 19
word after: сказал	-35 -11 -4 -2 -4 -2 -3 -7 37
word after: склади	5 -2 -1 0 0 0 0 0 -1
word after: складу	-8 28 -12 -5 -3 -34 -8 -34 -8
word after: складі	47 -32 -6 -5 -1 -5 -2 -21 -1
word after: следую	12 -28 -37 -3 -4 -2 -2 41 -10
word after: словам	31 5 -21 -4 -2 -2 -2 -6 -2
word after: сложил	32 -25 -4 0 -2 -2 -1 0 -2
word after: служат	18 11 -18 -4 -7 -26 -5 -5 -9
word after: службу	23 -15 -1 -1 -1 -2 -1 -2 -3
word after: служил	43 19 -62 -9 -13 -29 -11 -37 -18
word after: снаряд	28 -4 -4 -1 -1 -1 -1 -12 -4
word after: снова	-18 -4 36 -24 -16 -4 -5 -6 -8
word after: со	-82 -23 82 -24 -20 -18 -18 -15 -39
word after: соглас	33 -6 -7 -1 -1 -1 -2 -16 -1
word after: содерж	25 -1 -10 -1 -1 0 -1 -2 -18
word after: солдат	56 -42 -9 -5 -8 -8 -5 -4 6
word after: сообща	-2 14 -9 -14 -25 -5 -5 -1 -8
word after: сообще	-58 55 -10 -11 -10 -6 -6 -22 -12
word after: сообщи	-53 7 20 -23 -24 -10 -15 -6 -24
word after: соотве	54 -37 -38 -8 -3 -1 -3 -3 -7
word after: сопров	32 -6 -11 -1 -1 -1 -1 -2 -9
word after: сорван	14 -1 -9 -1 -1 0 0 -1 -1
word after: сорок	-74 59 21 -12 -21 -15 -11 -39 -36
word after: состои	57 -17 -36 -1 -2 -1 -1 -10 -4
word after: состоя	-34 23 5 -18 -23 -17 -12 2 -15
word after: сотруд	17 -7 -3 -1 -2 -1 -1 -1 -1
word after: спасат	-22 33 -51 -14 -4 -13 -12 -15 -28
word after: спеціа	77 -72 -22 -2 -1 -5 -3 -1 -1
word after: списки	45 -44 -2 0 -1 -1 -2 -2 -7
word after: списку	21 -13 0 0 0 0 0 -5 -2
word after: спожив	59 -21 -1 -2 -2 -5 -2 -32 -36
word after: співро	40 -36 -4 -1 0 -1 0 0 -1
word after: спільн	53 -9 -11 -14 -6 -5 -7 -62 -30
word after: среди	-12 -44 62 -27 -28 -11 -10 -49 -19
word after: срочно	-23 -30 32 -4 -7 -35 44 -4 -7
word after: ссо	-20 23 -8 -3 -3 -6 -2 -3 -4
word after: стамбу	-49 -25 -41 -5 -12 -10 -6 63 -22
word after: стан	56 -20 -44 -10 -10 -20 -7 -29 -25
word after: станци	17 -4 -9 0 -1 0 0 0 -1
word after: старше	51 -23 -28 -1 -1 -1 -1 -1 -1
word after: статус	38 -28 -22 -1 -4 -17 -5 -5 -38
word after: сто	-12 -60 68 -13 -12 -6 -9 -20 -13
word after: стольк	15 -22 -9 42 23 -12 -9 -30 -9
word after: сторон	-16 31 -29 -12 -3 -14 12 -28 -21
word after: сторін	38 -32 -3 -1 -6 -1 -1 -1 -2
word after: стоят	9 -6 0 0 0 0 0 -1 -1
word after: стран	-20 12 6 -24 -12 -5 -5 12 -4
word after: страни	56 -12 -35 -4 -7 -5 -4 -3 -16
word after: страны	24 -3 -6 0 -6 -1 -1 -2 -9
word after: строко	-13 39 -12 -2 -2 -3 -2 -7 -6
word after: стільк	-52 21 -34 -14 -19 -27 -13 48 21
word after: суден	-31 -30 40 -5 -5 -2 -2 -9 -2
word after: суджан	-23 -8 51 -5 -22 -4 -7 -16 10
word after: суджи	-50 -71 92 -14 -20 -9 -14 -16 -21
word after: судна	-7 22 -4 -12 -6 -8 -12 -14 -10
word after: сумах	8 -14 -49 -4 -6 -7 -8 -14 43
word after: сумщин	24 -18 -2 -1 -1 -1 0 0 -2
word after: супров	73 -16 -32 -2 -1 -3 -2 -9 -47
word after: сутки	-54 62 -48 -21 -12 -13 -15 -43 -29
word after: считал	41 -23 -3 -1 -2 -1 -1 0 -44
word after: считаю	-41 26 -5 -2 -1 -9 -1 -4 37
word after: сша	20 43 -65 -1 -1 -2 -2 -4 -2
word after: сьогод	-20 41 -24 3 -12 -14 -7 -4 -10
word after: сюда	-17 -48 57 -7 -15 -3 -6 -34 -10
word after: сімох	-19 45 -21 -1 -3 -1 -1 -14 -3
word after: та	29 17 -26 -5 -7 -7 -3 -54 4
word after: табори	39 -16 -6 -1 -1 -2 -1 -4 -10
word after: так	-35 44 -68 -27 -28 45 -10 -26 -18
word after: така	47 -36 -9 -4 -7 -4 -4 -74 34
word after: также	11 46 -58 -5 -15 -9 -6 -28 -14
word after: такий	-24 44 -39 -4 -7 -8 -3 -3 -4
word after: таких	-1 41 -5 -3 -2 -4 -2 -33 -9
word after: також	-12 29 -17 -8 -14 -24 -8 -21 -16
word after: там	45 25 -15 -10 -11 -37 -8 -73 -22
word after: танк	22 -5 -6 -1 -2 -1 -1 -3 -5
word after: танка	28 -4 -5 -1 -3 -1 -1 -2 -12
word after: танков	39 -1 -7 -1 -5 -1 -2 -11 -15
word after: танків	22 -14 0 -1 0 0 0 -4 -1
word after: татари	56 -52 -22 -4 -9 -8 -4 -8 -27
word after: те	27 9 -21 -6 -23 -15 -8 -58 30
word after: теж	-39 0 32 -7 -4 -50 39 -10 -22
word after: тела	18 3 -12 -8 -10 -10 -7 -19 -25
word after: телами	-81 7 47 -2 -8 -6 -3 -7 -6
word after: телефо	19 -13 -3 0 -1 0 -1 -1 -1
word after: тепер	-6 20 -13 -6 -4 -3 -3 -11 -3
word after: теперь	-6 -4 18 -3 -2 -2 -2 -1 -5
word after: терито	-14 -16 28 -5 -5 -10 -6 -6 -14
word after: терноп	11 -9 0 0 -1 0 0 -1 0
word after: теробо	68 -53 -32 -6 -3 -10 -4 -5 -5
word after: террит	-26 -9 11 -2 -9 -2 -3 42 -18
word after: тех	1 5 -2 -1 -1 0 0 -2 0
word after: техник	25 -10 -13 -1 -2 -1 -2 -12 -8
word after: тижден	27 -14 -2 0 -1 -2 -1 -8 -1
word after: тимчас	22 25 -1 -2 -2 -5 -2 -18 -24
word after: тисяч	12 -71 0 -2 -3 -3 -2 -45 30
word after: тисяча	64 -62 -2 -1 -1 -1 -1 -2 -1
word after: тисячу	81 -98 -8 -5 -4 -11 -8 -45 -11
word after: тисячі	-74 67 -11 -8 -22 -7 -5 25 -20
word after: тих	-3 12 -21 -4 -4 -8 -3 -29 -6
word after: тиші	59 -53 -5 -2 -4 -2 -2 -2 -3
word after: то	48 -47 -32 -2 -1 -2 -3 1 -7
word after: товари	80 -21 -68 -1 -2 -1 -1 -2 -4
word after: тогда	40 -34 -10 -1 -2 -13 -3 -10 -2
word after: того	-38 62 -40 -12 -7 -15 -7 -6 -16
word after: тоже	30 81 -50 -8 -5 -9 -8 -7 3
word after: той	23 -17 -62 -19 35 -4 -4 -27 7
word after: том	25 29 -27 -15 -10 -6 -6 -33 -27
word after: тому	33 -15 -14 -3 -4 -5 -2 3 -10
word after: торгов	-56 -27 63 -12 -8 -8 -8 -14 -14
word after: торік	35 -20 -1 -1 -1 -2 -1 -18 -2
word after: требуе	48 -9 -38 -2 -6 -2 -3 -1 -14
word after: третин	74 -65 -8 -2 -2 -5 -2 -5 -10
word after: три	14 -15 19 -11 -12 -7 -7 -25 -27
word after: триваю	22 -15 0 -5 -1 -1 -1 -3 -1
word after: тридца	-18 66 -83 -18 -5 -11 -9 -42 -12
word after: тридця	0 -8 13 -2 -4 -4 -6 -11 -7
word after: тримал	75 -54 -46 -10 -9 -11 -5 15 -28
word after: тримає	10 0 0 0 -1 0 0 0 -6
word after: тро	-6 14 -13 -8 -6 -5 -3 -12 -12
word after: трое	-11 56 -43 -8 -18 -6 -5 -24 -11
word after: троих	-61 65 -53 -2 -2 -7 -4 0 -4
word after: троє	37 -10 -30 -7 -7 -15 -5 -38 -8
word after: трьох	51 -26 -24 -4 -5 -11 -5 -47 -4
word after: туберк	17 -4 -3 -1 0 -5 -1 -2 -2
word after: туда	-4 37 -8 -7 -11 -5 -7 -18 -7
word after: туречч	44 -34 -7 -4 -4 -4 -2 -7 -5
word after: тысячи	-37 -7 -22 -2 -5 -3 -2 -11 40
word after: тюрми	9 -3 -2 -1 0 -1 0 0 0
word after: тяжело	-39 25 -22 -12 -20 42 -16 -27 -15
word after: тяжелы	-54 -30 54 -3 -13 -11 -5 -1 -2
word after: тяжко	74 -44 -40 -4 -3 -22 -5 -21 -3
word after: тяжкоп	-35 -82 -8 -9 -7 -5 -11 83 -17
word after: ті	1 5 -1 0 0 -1 0 -3 -1
word after: тіл	-46 25 -18 -5 -1 -2 -1 43 -1
word after: тіла	20 -16 -8 -3 -2 -2 -1 -6 -3
word after: у	2 16 -11 -8 -8 -18 -6 -26 20
word after: ув'язн	-60 19 -12 -1 -2 -3 -2 -7 57
word after: удалос	-39 5 -21 -9 -9 24 -18 54 -11
word after: ударов	13 -1 -6 -1 0 -1 -1 -1 -3
word after: ударів	16 -2 -1 -1 -1 -1 -1 -4 -7
word after: удержи	-34 -58 38 -10 -17 -8 -11 -22 12
word after: удома	1 40 -19 -19 -8 -6 -4 -11 -4
word after: уехали	-12 22 8 -4 -6 -15 -4 -10 -5
word after: уже	50 10 -21 -5 -5 -6 -4 -30 -16
word after: узгодж	63 -43 -2 -1 -2 -2 -2 -55 -8
word after: узяли	9 49 -53 -1 -1 -2 -1 -1 -8
word after: узятих	65 -75 7 -9 -9 -12 -7 -4 -11
word after: узято	10 0 -8 0 0 0 0 0 -1
word after: украин	4 -11 -9 -17 -9 -18 7 0 -6
word after: україн	-35 29 -2 -10 4 -10 -6 -30 23
word after: укрінф	-8 60 -56 -4 -1 -1 -2 -2 -5
word after: уповно	-56 8 5 -10 -4 -3 -3 -4 -14
word after: управл	27 -1 -8 -1 -1 -1 -1 -3 -11
word after: урожен	18 -2 -9 0 -1 0 0 -3 -2
word after: урядов	17 -1 -4 -1 -1 -3 -1 -5 -5
word after: услыша	-42 60 -34 -5 -4 -3 -3 -5 -9
word after: устано	22 -3 -8 -2 -5 -2 -1 -2 -1
word after: усі	1 -1 12 -7 -9 7 -10 -26 -19
word after: усіх	-45 16 -4 -1 -1 -3 -2 -9 44
word after: уточни	80 -76 -3 -3 -3 -1 -5 -2 -22
word after: утрима	27 -5 0 -1 -1 -1 -1 -15 -11
word after: утриму	-56 -14 55 -14 -8 -23 -22 -22 21
word after: учасни	17 -5 -3 -1 -1 -1 -1 -3 -2
word after: участн	43 -1 -34 -1 -2 -1 -1 -5 -1
word after: участі	26 35 -17 -8 -3 -10 -5 -73 -30
word after: учора	57 -49 -15 -8 -10 -3 -3 -18 -5
word after: учрежд	32 0 -10 -1 -1 0 -1 -2 -26
word after: ушли	-27 31 -18 -1 -8 -2 -1 -3 -5
word after: фамили	56 -14 -18 -6 -6 -3 -4 -2 -13
word after: федера	-34 -17 39 -2 -6 -5 -7 -18 -14
word after: фонд	9 -2 -1 0 0 0 0 -1 -5
word after: формул	16 -50 -16 -2 -1 41 -5 -3 -2
word after: фотогр	51 -13 -7 -3 -3 -2 -3 -18 -9
word after: хаймар	11 -2 -5 0 -1 -1 0 0 -1
word after: харків	25 -2 -10 -6 -3 -5 -2 -5 -3
word after: хвороб	23 -20 -1 -2 -1 -18 -2 -7 -4
word after: хворі	80 -49 -36 -2 -6 -16 -4 -29 -9
word after: херсон	36 -15 -63 -5 -8 -15 -9 -25 -40
word after: хлопці	-37 19 -8 -5 -1 39 -11 -16 -1
word after: хлопчи	-16 20 -10 -3 -3 -6 -4 -34 -12
word after: ходе	44 -10 -50 -4 -15 -4 -2 -16 -1
word after: хоть	24 -1 -9 -7 -1 0 -1 -3 -6
word after: хто	36 -25 -2 -3 -1 -3 -1 -5 -4
word after: це	-13 27 -51 -7 -9 -14 -6 -2 24
word after: цей	-25 37 -23 -1 -2 -1 -2 13 -1
word after: цивіль	-56 43 23 -8 -17 -14 -6 -12 2
word after: цього	3 7 -27 -13 -9 -11 -8 -23 -31
word after: чаес	65 -42 -8 -5 -2 -6 -2 -5 -4
word after: час	12 -31 -1 -4 -2 -3 -2 33 -4
word after: частин	34 41 -57 -1 -1 -3 -1 -5 -1
word after: часть	-39 -50 26 -8 -5 -4 -7 -17 66
word after: чекали	-19 22 -1 -6 -9 -11 -8 -7 -32
word after: чекают	53 -44 -1 -4 -5 -8 -5 -46 -19
word after: челове	12 -56 6 -22 -15 -26 -12 26 -40
word after: червон	23 -7 -18 -9 -5 -3 -4 -21 -42
word after: через	11 -70 36 -13 -10 -10 -9 -38 -13
word after: четвер	28 -41 23 -8 -9 -13 -6 -32 -25
word after: четыре	-5 49 -34 -6 -22 -8 -10 -9 -22
word after: чи	38 -23 -2 -1 -2 -13 -2 -22 -5
word after: числе	23 -6 15 -18 -14 -8 -7 -35 -19
word after: числі	30 -23 -26 -12 -7 -17 -7 29 -7
word after: чиї	-24 31 -22 -2 -7 -5 -8 0 -5
word after: член	-1 -31 33 0 -1 0 0 -2 0
word after: членов	35 -6 -5 -3 -4 -1 -1 -1 -16
word after: чолові	57 10 -74 -6 -6 -6 -4 -41 -4
word after: чорноб	52 -44 -1 -1 -1 -2 -3 -2 -6
word after: чотири	-23 37 -38 -4 -11 -14 -9 -27 -10
word after: чотирь	-60 70 -58 -7 -7 -10 -5 -28 -6
word after: что	20 -3 -15 0 0 0 0 0 -1
word after: чужих	43 -26 -52 -6 -7 -6 -12 -12 -19
word after: чьи	53 -8 -36 -2 -11 -2 -3 -17 -4
word after: шахеді	25 -9 -1 -1 -1 -1 -1 -7 -4
word after: шестер	5 18 -15 -19 -32 -13 -9 -38 -12
word after: школи	51 -34 -1 -1 -5 -1 -1 -8 -4
word after: шпитал	-55 64 -55 -6 -5 -5 -5 -19 -6
word after: штаб	-60 40 34 -3 -8 -9 -4 -18 -8
word after: штабу	-1 -34 -4 -4 -8 -5 -5 37 -24
word after: штурмо	36 -7 -13 -1 -2 -2 -3 -1 -15
word after: штурмі	41 -14 -1 -1 -1 -1 -1 -28 -3
word after: шість	-29 -12 23 -16 -17 -10 -7 -14 -8
word after: щастя	-72 -3 -84 -16 -14 -21 -15 45 -19
word after: ще	47 -39 20 -5 -7 -11 -5 -44 -8
word after: щиті	-18 23 -16 -2 -5 -3 -2 -9 -1
word after: що	45 1 -38 -7 32 -8 -5 -43 -17
word after: щодо	-3 -24 -2 -1 -2 -3 -1 -36 65
word after: щонайм	-37 16 -11 -1 -1 -1 -1 -10 30
word after: эвакуи	27 -22 -25 -3 -4 -3 -3 -11 -7
word after: экипаж	-39 -40 46 -13 -7 -3 -6 -11 -11
word after: экспер	73 -46 -14 -2 -4 -4 -2 -16 -9
word after: это	10 -47 49 -23 -29 -13 -10 -46 -1
word after: этого	52 -14 -42 -5 -15 -2 -4 -16 -13
word after: этом	33 33 -41 -17 -10 -5 -5 -31 -6
word after: як	-56 51 -33 -7 -8 -11 -7 20 -21
word after: який	62 -24 -13 -3 -1 -4 -2 -62 -2
word after: якими	-98 51 -6 -7 -3 -4 -2 -25 41
word after: яких	-10 -29 39 -11 -13 -12 -11 17 5
word after: якого	-48 14 -37 -2 -1 46 -7 -3 -3
word after: якої	25 -7 -11 -2 -4 -3 -3 -19 -7
word after: яку	7 -11 -3 -7 -9 -12 -5 -87 43
word after: які	3 7 -4 1 -9 -10 -8 -20 -17
word after: є	54 -47 -31 -2 -3 -3 -2 -11 26
word after: єрмак	28 25 -35 -1 -2 -2 -1 -13 0
word after: і	26 -8 -29 -7 -8 -10 -6 24 -4
word after: іденти	-39 -11 -2 -1 -1 -1 -1 50 0
word after: із	1 1 -39 -7 29 -10 -6 -6 5
word after: інозем	-45 49 -8 -3 -2 -6 -2 -14 -1
word after: інших	55 -50 -1 -1 -1 -1 -1 -1 -1
word after: інші	-26 31 -11 -9 -4 -4 -4 -3 -15
word after: їдуть	6 -33 23 -14 -8 -13 -8 -25 -4
word after: їх	-10 24 -41 -10 -5 -10 -4 -15 -6
word after: їхніх	-56 6 34 -14 -16 -11 -8 -9 -14
word after: ґратам	8 -1 0 0 0 -1 0 0 -6
word after: اجمالي	-50 -3 0 33 -2 -2 -3 -24 -1
word after: اسر	-20 11 -3 -1 -5 -1 -1 -7 -2
word after: اسيرا	-20 25 0 7 -3 -7 -2 -3 -4
word after: الي	-53 15 35 -3 -6 -5 -4 -17 -2
word after: اليوم	7 5 -2 -25 -3 -2 -1 -3 -1
word after: انها	12 31 -3 -10 -3 -3 -1 -14 -14
word after: اوكران	11 21 -33 -24 -6 7 -7 3 -3
word after: اي	-18 2 15 -29 -7 -2 -2 -9 -3
word after: بعد	-19 27 -15 -22 -2 -2 -1 -1 -1
word after: بين	5 -24 -17 13 -1 -3 -1 26 -1
word after: بينهم	9 38 -13 -17 -2 -7 -1 -4 -9
word after: تبادل	28 12 -18 -18 -1 -2 -2 -3 -1
word after: جانب	-19 17 2 -23 -5 -5 -4 -6 -7
word after: جانبين	-26 4 -3 -9 -10 -9 -4 23 -14
word after: خلال	8 -3 -1 -1 -1 0 0 -1 -1
word after: دولار	35 -8 0 -5 -3 -1 -2 -27 -4
word after: ذويهم	-23 36 -34 -33 -4 -3 -5 -10 -2
word after: روسي	-28 10 8 -25 -1 -1 -2 19 -2
word after: روسيا	-25 -10 23 2 -3 -5 -8 2 2
word after: طرف	9 5 -7 -35 -7 -9 -10 -37 -11
word after: عائلات	-22 -9 -14 15 -2 -5 -1 -2 -4
word after: عادوا	-11 40 -29 -8 -1 -1 -1 -1 -1
word after: عبر	-20 0 0 -45 -1 -1 -1 53 -5
word after: علي	0 -3 -2 -35 -2 -2 -2 26 -4
word after: عمليه	18 19 -19 -20 -7 -2 -3 -5 -1
word after: عن	16 23 -16 -20 -2 -6 -1 -15 -4
word after: فلسطين	21 0 0 -14 0 0 0 -1 -6
word after: في	39 -5 -22 -32 -12 -14 8 -14 -16
word after: فيما	-4 36 -4 -16 -5 -2 -2 -7 -2
word after: كل	0 -5 5 -9 -6 -6 -6 -25 -10
word after: كورسك	-6 -6 14 0 0 0 -1 0 -1
word after: كييف	-1 18 -17 -1 0 0 0 0 0
word after: لكل	-16 31 -10 -38 -6 -8 -6 -1 -3
word after: ما	-20 -1 13 -2 -2 0 0 13 0
word after: مدنيا	-27 -7 22 -20 -13 -10 -6 -15 -1
word after: مع	7 -23 -20 10 -7 -14 -6 -18 -3
word after: مقابل	1 8 19 -21 -3 -3 -1 -2 -2
word after: من	6 8 3 -12 -6 -7 -6 -3 -9
word after: مناصفه	-4 -43 -14 27 -1 -1 -1 -7 -1
word after: منذ	22 -22 -11 -20 -2 -9 -2 5 -1
word after: موسكو	-23 28 -2 0 -1 -1 0 -2 0
word after: و	-2 -2 14 -9 -6 0 -8 -13 -4
word after: واقع	-13 -40 -13 50 -1 -1 -1 -2 -1
word after: وساطه	-9 8 -8 -39 -7 -8 -6 18 -8
word after: –	2 -9 10 0 0 -4 -7 -4 1
word after: ₴	12 -1 -1 0 0 0 0 -9 -1
word before 1: 	-12 -21 40 -12 -14 -11 -8 12 -33
word before 1: "	-12 -39 -24 -15 -12 -11 -9 33 30
word before 1: '	60 -27 -7 -11 -7 -7 -7 -79 -11
word before 1: (	20 -4 -13 -3 -2 -3 -2 -13 -5
word before 1: )	19 32 -1 -1 -2 -1 -1 -27 -14
word before 1: +	27 48 -30 -4 -6 -4 -4 -26 -33
word before 1: ,	21 -6 -7 -6 -5 -4 -3 2 -1
word before 1: -	63 -49 -29 3 -5 -5 -3 -23 -5
word before 1: .	5 -49 -18 43 -12 -3 -3 -16 -3
word before 1: /	92 -18 -11 -4 -10 -6 -4 -32 -23
word before 1: :	5 -3 -5 2 -9 -8 -3 10 -21
word before 1: ;	42 8 -26 -12 -5 1 -3 -16 -5
word before 1: a	6 24 -25 -16 -12 -10 -8 -66 -14
word before 1: after	49 -37 -11 -14 -4 -6 -2 -2 -5
word before 1: all	36 -30 -10 -17 -5 -5 -3 -1 -7
word before 1: altoge	-45 -11 -48 -7 -3 -3 -5 59 -12
word before 1: and	1 -2 -9 -13 13 -5 1 -10 -10
word before 1: anothe	3 1 -40 -14 -8 19 -7 -33 38
word before 1: are	38 -34 -26 -5 -9 -10 -4 -15 22
word before 1: as	-30 26 3 -2 -2 -3 -2 -2 2
word before 1: at	-89 -12 60 17 -29 -19 -13 -5 13
word before 1: back	3 1 -3 -26 -24 -9 -9 12 -12
word before 1: brough	71 -27 -8 -24 -3 -3 -2 -37 -3
word before 1: by	33 -2 -1 -2 -2 -1 -1 -8 -21
word before 1: captur	62 -16 -37 -2 -3 -4 -3 -4 -9
word before 1: carrie	21 -19 -3 -4 -7 -3 -2 -2 -17
word before 1: carryi	58 -22 -35 -6 -7 -2 -3 -6 -20
word before 1: code	58 -29 -4 -2 -3 -4 -3 -32 -21
word before 1: covere	7 -9 4 6 -16 -9 -6 -31 -5
word before 1: day	106 -90 -32 -7 -12 -9 -7 -35 -12
word before 1: delive	34 -5 -7 -14 -1 -2 -2 -11 -1
word before 1: down	6 -2 -2 -1 -1 0 0 0 0
word before 1: every	17 -3 -6 -1 0 0 0 -5 -1
word before 1: exchan	-3 13 -9 13 -6 -4 -4 -21 -4
word before 1: first	-35 -26 -7 -5 -11 -5 -4 41 -16
word before 1: for	58 -16 -15 -6 -3 -3 8 -9 -8
word before 1: free	-12 -33 -13 52 -5 -2 -2 -10 -1
word before 1: freed	-2 2 5 -4 -4 -8 -4 -20 -4
word before 1: frees	-39 15 -28 42 -8 -3 -4 -29 -2
word before 1: from	58 -21 -36 -5 -4 -4 -4 -13 -14
word before 1: furthe	-31 -14 -9 25 -23 14 -10 -18 -8
word before 1: get	42 -17 -18 -4 -5 -6 -9 -37 -16
word before 1: got	-31 43 -2 -14 -13 -6 -7 -14 -9
word before 1: handed	-2 52 -46 0 -1 -7 -2 -2 0
word before 1: has	30 56 -27 -23 -15 -6 -7 -76 -21
word before 1: hold	-6 -14 -2 -6 -8 -2 -2 -12 32
word before 1: holdin	-44 -5 -8 -3 -4 -2 -3 -31 47
word before 1: holds	-23 -3 -1 -1 -2 -1 -1 -6 31
word before 1: home	15 -7 -19 -13 -12 -12 -7 4 -23
word before 1: in	-9 10 -30 14 -12 -8 -8 0 -23
word before 1: includ	34 -8 -27 -14 -10 -17 -7 -11 -14
word before 1: interv	42 -41 -6 -7 -16 -4 -4 -34 -5
word before 1: involv	15 -4 -23 9 -9 -4 -4 -53 -7
word before 1: is	88 -68 -17 -6 -3 -3 -3 -41 -2
word before 1: last	31 -15 -2 -4 -3 -1 -1 -2 -2
word before 1: let	-18 -11 16 -28 -13 -11 -5 -5 -5
word before 1: losses	53 -2 -5 -2 -5 -2 -5 -11 -38
word before 1: lost	31 -2 -9 -1 -3 -1 -2 -3 -11
word before 1: mediat	0 -1 -6 -26 -14 -10 -2 48 -4
word before 1: number	45 10 -21 -19 -6 -6 -5 -13 -28
word before 1: of	8 -7 8 8 -6 -8 -7 -17 -7
word before 1: oldest	42 -31 -5 -2 -2 -1 -1 -4 -1
word before 1: on	13 -2 -6 -1 -1 -1 0 0 -2
word before 1: only	38 -26 -7 -1 -2 -8 -1 -3 -2
word before 1: over	18 25 -6 -10 -30 3 -18 -11 -32
word before 1: past	6 0 -2 -1 -1 0 -1 0 0
word before 1: plus	-63 21 -8 -7 -6 26 -16 -5 -3
word before 1: reache	-51 -19 -16 -27 -8 -7 -5 43 -9
word before 1: receiv	8 -1 -19 -14 -12 -8 -12 21 -13
word before 1: releas	20 -16 24 -9 -7 -5 -5 -46 -6
word before 1: report	55 -44 24 -10 -3 -1 -2 -6 -3
word before 1: return	-6 6 -43 -7 -29 -13 -9 31 -9
word before 1: reunit	48 9 -21 -41 -1 -1 -2 -16 0
word before 1: russia	18 -103 65 -37 -32 -22 -12 -43 -6
word before 1: said	-11 -6 13 -22 -13 -9 -4 5 -4
word before 1: saw	17 7 -4 -12 -2 -2 -1 -19 -1
word before 1: says	-5 36 -15 -20 -43 -7 -7 34 -24
word before 1: spent	51 -44 -7 -2 -3 -1 -1 -1 -4
word before 1: swap	-1 9 2 -9 -5 -6 -4 -7 -5
word before 1: swappe	7 -18 0 36 -20 -10 -11 -45 -31
word before 1: that	-4 -10 -2 -14 -17 -6 -5 16 9
word before 1: the	52 10 -38 -22 -13 -6 -4 -4 -10
word before 1: them	35 -9 -26 -24 -4 -6 -4 -14 -4
word before 1: those	51 -56 -4 -11 -8 -10 -15 -11 -11
word before 1: to	15 -11 -20 -3 -5 -3 -3 8 -10
word before 1: today	-16 -20 19 -2 -6 -2 -2 -13 9
word before 1: total	-13 -16 -8 -44 -1 -2 -1 39 -11
word before 1: traded	-24 16 -5 45 -24 -3 -5 -5 -5
word before 1: transf	-24 -23 4 -1 -1 -1 -2 36 -1
word before 1: was	-2 19 -13 -39 -17 -12 -14 -24 -39
word before 1: were	-4 33 -21 -2 -2 -2 -7 -1 -4
word before 1: when	64 -65 -15 -8 -21 -14 -7 -17 -8
word before 1: which	11 -21 -20 -19 -11 -14 15 4 -10
word before 1: while	-17 42 -28 -5 -4 -6 -5 -3 2
word before 1: with	51 9 -17 2 -6 -9 15 -36 -11
word before 1: worth	8 -1 0 -2 -1 -1 -1 -2 -1
word before 1: year	32 -20 2 -4 -3 -3 -4 -27 -20
word before 1: yester	1 6 -27 -4 -12 -13 -7 -38 -6
word before 1: younge	-37 44 -58 -6 -9 -4 -4 -5 -4
word before 1: а	-30 -4 -129 -22 -32 -52 -24 -40 81
word before 1: але	15 18 -16 -5 -3 -4 -3 -24 -17
word before 1: борони	70 -55 -4 -1 -2 -5 -3 -3 -3
word before 1: був	13 -1 -7 -2 -1 -1 -1 -10 -2
word before 1: було	32 -76 -12 -14 -9 -8 -7 15 -23
word before 1: бы	37 -6 -16 -3 -8 -2 -4 -14 -27
word before 1: было	34 12 -61 -17 -17 -11 -11 -13 -39
word before 1: в	14 15 -6 -7 -6 -6 -7 -65 -2
word before 1: важить	20 -12 -2 -1 -1 -2 -1 -1 -2
word before 1: вважаю	-36 -14 -1 -6 -5 -2 -4 -49 75
word before 1: вдалос	31 -81 -10 -24 -8 -21 -11 -21 -36
word before 1: вдома	6 28 -32 -11 -6 -14 -5 0 -4
word before 1: вернув	-55 1 54 -7 -8 -7 -4 -10 -6
word before 1: вернул	-18 -16 31 -14 -7 -6 -7 23 -19
word before 1: вернут	15 -73 24 -5 -9 -6 -6 -6 11
word before 1: вже	5 -84 -19 -8 -5 -6 -4 53 -22
word before 1: взамен	-4 49 -41 -3 -1 -1 -1 -1 0
word before 1: взяты	31 0 -4 0 -1 -1 -1 -22 -4
word before 1: вивезе	45 -29 -10 -13 -7 -17 -5 -29 -22
word before 1: вивезл	24 -24 -2 -5 -3 -2 -3 -20 -7
word before 1: визвол	-1 26 -64 -11 -11 -23 -8 -1 -14
word before 1: визнач	14 -10 -3 0 -1 -1 -1 -12 -1
word before 1: вийшли	-24 29 -59 -32 -20 -40 -26 20 -28
word before 1: вилуче	15 -5 -4 -10 -4 -5 -4 -6 -5
word before 1: виповн	51 -38 -6 -2 -2 -2 -1 -2 -2
word before 1: вирвал	16 7 -3 -5 -2 -2 -2 -20 -3
word before 1: вирван	-66 53 -3 -4 -2 -33 -7 8 -8
word before 1: виїхал	-62 -31 75 -4 -9 -8 -6 -28 -4
word before 1: включа	10 -28 -62 -2 -4 -9 -9 -9 30
word before 1: военно	-9 36 -18 -14 -12 -38 -15 -46 -7
word before 1: возвра	-44 -12 21 -9 12 -3 -7 22 3
word before 1: волю	-60 64 -1 -2 -1 0 -1 -4 -1
word before 1: волі	-32 37 -24 -24 -9 -7 -5 8 -9
word before 1: воспол	76 -1 -4 -1 -2 -1 -1 -68 -22
word before 1: воссое	14 -32 -44 -21 -8 -4 -6 4 -10
word before 1: восста	56 -12 -29 -3 -4 -2 -2 -8 -13
word before 1: все	-1 6 -2 -11 -12 -8 -7 -14 -11
word before 1: всего	46 -37 -3 2 -38 -32 -28 -75 -74
word before 1: встрет	-12 -16 -20 -4 -10 -6 -8 -22 25
word before 1: встреч	26 34 -26 -2 -4 -2 -4 -14 -50
word before 1: всу	27 -1 -1 -1 -3 -1 -2 -11 -14
word before 1: всі	-37 42 -19 -4 -9 -10 -3 -20 -5
word before 1: вчераш	65 -33 -85 -25 -50 -8 -10 -16 -3
word before 1: выведе	38 -10 -19 -2 -2 -1 -2 -3 -1
word before 1: вывезе	30 -14 -1 -4 -4 -3 -4 -18 -2
word before 1: выдано	60 -9 -7 -9 -5 -16 -6 -55 -40
word before 1: выехал	-10 -17 31 -4 -9 -5 -5 -42 -9
word before 1: вызвол	-68 4 29 -15 -18 -5 -8 47 -6
word before 1: выпуще	20 -11 -1 -1 -4 0 -1 -2 0
word before 1: вырвал	-28 -16 65 -5 -30 -1 -2 -14 -1
word before 1: вышли	-37 27 -45 47 -33 -8 -10 -30 -12
word before 1: від	-1 19 -17 -2 -2 -3 -2 -35 -10
word before 1: відбул	-10 -17 -14 -5 -3 -4 -4 19 -15
word before 1: відвід	17 -3 -2 -1 -9 0 -1 0 -1
word before 1: віддал	-52 14 38 -12 -13 -5 -19 -43 -13
word before 1: віддан	-37 -22 -50 -6 -7 -5 -11 60 -2
word before 1: віддат	9 -4 -1 -1 0 0 0 -2 -1
word before 1: відзна	15 -4 -1 -1 -7 -1 0 0 0
word before 1: віднов	61 -8 0 -1 -1 -2 -1 -39 -35
word before 1: відпра	-9 -23 14 -1 -1 -2 -1 -14 -1
word before 1: відпус	31 9 1 -3 -1 -3 -4 -37 -3
word before 1: військ	-58 34 29 -4 -5 -20 -5 -12 -13
word before 1: віком	26 -16 -2 -1 -1 -1 -1 -1 -3
word before 1: года	-35 -4 -45 -8 -8 -3 -6 54 -40
word before 1: готува	-8 24 -64 -5 -4 -8 -5 -17 -11
word before 1: группе	34 -5 -19 -1 -1 -1 -1 -1 -7
word before 1: девочк	19 -2 -17 0 0 0 0 0 -1
word before 1: действ	54 -4 -4 -2 -6 -3 -5 -29 -33
word before 1: депорт	45 -15 -2 -5 -3 -3 -3 -48 -21
word before 1: для	31 -50 53 -16 -15 -14 -9 -42 24
word before 1: додому	6 27 -32 -9 -5 -8 -4 -40 -6
word before 1: дома	-25 -18 61 -12 -18 -5 -6 -17 -33
word before 1: домой	-32 -7 27 -12 -19 -10 -9 -27 -18
word before 1: доправ	-54 41 -13 -4 -4 -3 -2 32 -2
word before 1: достав	40 -17 -31 -10 -6 -7 -5 -11 -26
word before 1: достиг	-11 -1 -1 -7 -1 -1 -1 29 -21
word before 1: дівчин	24 -17 -8 -1 -1 -1 -1 -2 -1
word before 1: дістал	-24 34 -10 -1 -6 -1 -1 -5 -1
word before 1: евакую	84 -39 0 -3 -1 0 0 -52 -1
word before 1: едут	-51 4 35 -43 -29 -11 -15 -52 -12
word before 1: есть	-36 20 -64 47 -20 -17 -13 -38 -18
word before 1: еще	-16 27 -2 -2 -21 0 -3 -41 21
word before 1: ждали	33 -12 -10 -2 -1 -1 -1 -5 -2
word before 1: жителя	5 0 -2 0 0 0 0 0 -1
word before 1: життя	37 -30 -7 -6 -6 -3 -2 -5 -12
word before 1: жінок	18 -12 -3 0 0 -2 -1 -1 0
word before 1: з	28 -1 -69 -7 -16 -13 -6 -35 26
word before 1: за	13 1 13 -9 -9 -11 -7 -38 -11
word before 1: забрал	8 -7 3 -13 -9 -10 -11 -11 -12
word before 1: забрат	27 21 -54 -7 -12 -6 -3 31 -19
word before 1: завіта	9 -4 0 -2 -2 0 0 0 -1
word before 1: загало	-92 -68 91 -44 -37 -25 -21 1 -39
word before 1: загину	20 -5 -3 -2 -5 -1 -1 -1 -3
word before 1: задерж	10 -2 -1 -1 -4 0 -1 0 -1
word before 1: задоку	31 -4 0 -1 -1 -1 -1 -20 -2
word before 1: займет	38 -10 -15 -1 -1 -1 -1 0 -14
word before 1: залиша	-10 -1 0 0 -1 -1 0 -4 16
word before 1: заняла	32 -24 -30 -2 -2 -2 -1 -2 -3
word before 1: зараз	57 -39 -4 -6 -9 -7 -9 -21 -53
word before 1: засуди	23 -3 -10 0 -2 -1 -2 0 -7
word before 1: зафікс	25 -12 -1 -1 -2 -1 -1 -10 -3
word before 1: захисн	35 -65 -19 -2 -2 -4 -2 0 -4
word before 1: захопл	26 -4 -18 -1 -1 -2 -1 0 -4
word before 1: збито	16 -8 0 0 0 -1 0 -4 -1
word before 1: зверну	23 -4 0 -1 -2 -1 -1 -4 -11
word before 1: звільн	-4 33 -23 -8 -5 -6 -4 -4 -9
word before 1: здобул	31 -30 -6 -9 -3 -5 -3 8 -2
word before 1: землі	-42 43 -14 -6 -3 -2 -1 -15 -1
word before 1: знищен	52 -2 -38 -1 -5 -4 -1 0 -3
word before 1: зокрем	22 -76 -15 -11 -7 -13 -7 26 -17
word before 1: зустрі	-37 -69 30 -11 66 -10 -9 -56 -8
word before 1: зі	-51 58 -34 -7 -11 -7 -7 -11 -2
word before 1: зібрал	18 -17 0 0 0 0 0 0 0
word before 1: и	-18 41 6 -11 -13 -4 -14 4 -19
word before 1: из	35 17 -107 32 -12 -6 -9 -30 -30
word before 1: изъято	13 -3 -2 -1 -3 0 -1 -2 -2
word before 1: итого	-45 55 -5 -60 -20 -13 -10 -62 -50
word before 1: их	-85 -14 -68 -23 -27 -33 -19 -28 92
word before 1: й	-24 41 24 -6 -6 -11 -7 -20 -8
word before 1: йому	82 -77 -7 -7 -10 -4 -4 -8 -8
word before 1: к	19 71 -76 -8 -6 -7 -6 -21 -25
word before 1: киеву	15 44 -24 -2 -4 -67 -2 21 -2
word before 1: кордон	14 -5 -4 0 -1 -1 -1 -5 -1
word before 1: которы	24 -4 -14 -2 -1 -1 -1 -1 -23
word before 1: крок	25 -19 -1 0 -1 -1 -1 -1 -1
word before 1: лишают	16 -41 0 -10 -9 -6 -7 -53 20
word before 1: лише	28 -22 47 -9 -13 -18 -11 -56 -58
word before 1: має	46 -43 -5 -1 -1 -1 -1 -1 -2
word before 1: маємо	-32 -60 -26 -28 -19 -11 -12 42 25
word before 1: меняли	55 -39 -30 -12 -7 -12 -3 -9 -6
word before 1: младше	48 -32 -13 -1 -2 -1 -1 -1 -2
word before 1: молоде	17 -7 0 0 -1 -1 -2 0 -6
word before 1: моргів	11 -1 -2 -1 -1 -1 -1 -5 -1
word before 1: мінус	6 -1 0 0 0 0 0 -1 -3
word before 1: на	17 6 -5 -8 -5 -10 3 -17 -7
word before 1: навчан	21 -13 -1 -1 -1 -1 -1 -3 -1
word before 1: нагоро	23 -15 -2 0 -3 -1 -1 -1 -1
word before 1: над	12 -5 0 0 0 0 0 -5 0
word before 1: надісл	18 -15 0 0 -1 -1 -1 -1 -2
word before 1: наймол	-48 63 -32 -5 -7 -10 -5 -16 -9
word before 1: найста	145 -115 -10 -3 -3 -2 -2 -13 -3
word before 1: налічу	-14 38 -80 -12 -14 -7 -9 -26 3
word before 1: нам	-41 -12 14 -8 -13 9 -48 -62 51
word before 1: нас	-10 0 -8 -3 -2 -1 -3 1 21
word before 1: насчит	-4 -7 -3 -5 -5 -2 -3 -11 29
word before 1: находи	52 -29 -3 -3 -5 -4 -1 -1 -12
word before 1: находя	-58 -43 -18 -19 -14 -9 -12 -48 71
word before 1: не	81 -46 -66 -4 -3 -3 -3 -14 -5
word before 1: неволі	10 43 -49 -5 -2 -5 -2 -7 -8
word before 1: ни	7 -4 -1 0 0 0 0 -1 -1
word before 1: ними	-3 13 -13 -12 -4 -8 -6 9 -19
word before 1: нині	-41 -21 -1 -2 -2 -3 -2 -15 62
word before 1: них	22 6 -3 -4 -6 -6 -4 16 -50
word before 1: о	33 -27 18 -21 -22 -12 -14 -39 -1
word before 1: обезвр	8 -1 -2 0 -1 0 0 0 -3
word before 1: обмен	4 0 -13 19 -10 -5 -6 -14 -7
word before 1: обмена	9 7 5 -24 -12 -27 -27 -27 -11
word before 1: обмене	16 12 -30 -10 -3 -2 -2 -11 -11
word before 1: обмену	44 4 -19 -8 -3 -3 -4 -13 -7
word before 1: обменя	-23 -37 3 24 -10 -10 -10 4 -12
word before 1: обмін	44 -19 17 25 -11 -7 -5 -50 -30
word before 1: обміну	-23 -58 -20 -13 -8 -7 -7 61 -6
word before 1: обміня	-8 21 -5 -30 -11 -24 -11 -27 -6
word before 1: обміні	-1 -5 0 0 0 0 0 6 -1
word before 1: оборон	84 -69 -13 -1 -4 -5 -2 -3 -3
word before 1: обрати	29 -1 -1 -1 -3 -1 -1 -15 -22
word before 1: обратн	-2 -6 -24 -1 -2 -1 -2 37 -3
word before 1: одержа	-39 -59 81 -5 -5 -3 -6 -13 -2
word before 1: одна	55 -37 -29 -10 -20 -12 -9 -30 -9
word before 1: опинил	14 -2 -3 -1 -1 -1 -1 -14 -1
word before 1: опраць	34 -1 -1 -1 -2 -1 -1 -24 -5
word before 1: оружие	35 -1 -1 -1 -1 -1 -1 -24 -8
word before 1: освобо	-22 -19 -23 -3 23 -13 -15 17 -30
word before 1: остало	57 -66 -21 -10 -17 -9 -9 -34 -48
word before 1: осталь	12 42 -27 -4 -8 -11 -4 -8 -25
word before 1: останк	-22 41 -32 -4 -7 -6 -6 -22 -5
word before 1: останн	28 -40 -19 -1 -2 -4 -3 -18 -1
word before 1: остают	-70 -13 -44 -5 -6 -5 -9 -42 70
word before 1: от	53 -13 -26 -2 -2 -6 -1 -2 -6
word before 1: отвезл	-25 42 -30 -5 -9 -14 -6 -12 -6
word before 1: отдала	5 -36 10 -7 -4 23 -17 -3 -9
word before 1: отдали	-40 42 30 -9 -9 -15 -9 -16 -26
word before 1: отдано	-29 33 -14 -3 -1 -5 -3 12 -1
word before 1: отданы	44 -20 -34 -5 -6 -13 -3 -12 -6
word before 1: отдать	16 0 0 -6 -1 0 0 -6 -4
word before 1: отправ	-26 36 10 -8 -9 -16 -19 -23 -10
word before 1: отпуск	11 -6 -2 0 0 0 0 0 -2
word before 1: отпуст	-7 19 -58 -32 -21 -28 19 -30 -24
word before 1: отпуще	-1 -12 -33 -12 -22 -23 43 -31 -25
word before 1: отраже	10 0 -7 0 0 0 0 0 -1
word before 1: отрима	-39 15 9 -11 9 -12 -9 -8 -12
word before 1: офіцер	-8 29 -79 -10 -10 -29 -14 -24 -18
word before 1: первые	-64 69 -67 -24 -26 -18 -17 -31 -39
word before 1: перебу	-52 -3 -1 -3 -2 -1 -1 -6 65
word before 1: переві	15 -10 0 -1 -1 -1 0 -2 -1
word before 1: перего	-21 -11 49 -3 -6 -3 -3 -14 -6
word before 1: переда	-31 22 -9 -7 -7 0 3 11 -7
word before 1: перетн	-18 27 -18 -2 -3 -6 -2 -2 -12
word before 1: перехв	11 0 -5 -1 -1 0 0 -3 0
word before 1: перешл	32 -8 32 -6 -22 -16 -5 -39 -25
word before 1: перші	-68 70 -10 -8 -16 -6 -5 -22 -8
word before 1: плен	25 -16 -9 -1 -1 -2 -1 -3 -5
word before 1: плена	-56 -18 51 -7 -14 -5 -6 26 -22
word before 1: пленны	-45 2 4 -18 -4 -4 -6 -27 25
word before 1: плену	38 -3 -5 -1 -2 -1 -2 -5 -33
word before 1: плюс	-79 -51 62 -17 -22 36 -21 -31 -35
word before 1: по	-3 -5 -15 -23 77 -12 -8 -6 -14
word before 1: поверн	11 -6 -12 -5 -12 -8 -5 24 -9
word before 1: поверт	-54 37 32 -13 -16 -9 -7 -44 -8
word before 1: повреж	19 -2 -9 -1 -1 -1 -1 -1 -3
word before 1: погибл	23 -5 -5 -6 -4 -1 -1 -1 -9
word before 1: погодж	12 -8 -1 0 0 0 0 -1 -1
word before 1: подпис	40 -2 -6 -2 -3 -2 -3 -43 -32
word before 1: полон	5 -29 -31 -2 -5 -4 -3 -15 28
word before 1: полону	-55 46 -7 -9 -3 -6 -3 45 -19
word before 1: полоні	-21 -19 -2 -3 -4 -3 -2 -16 31
word before 1: получа	10 38 -12 -1 -4 -1 -1 -32 -2
word before 1: получе	-65 -30 -3 -9 -17 -5 -8 104 -21
word before 1: получи	-1 -8 22 -9 -11 -6 -9 6 -9
word before 1: поменя	-26 32 -17 -10 -5 -3 -4 -4 -11
word before 1: попере	66 -33 -65 -20 -40 -36 -15 -68 -9
word before 1: пораже	6 -4 -1 0 0 -1 0 0 0
word before 1: посети	28 -4 -1 -1 -9 -1 -1 -2 -11
word before 1: после	61 -24 -20 -8 -13 -3 -4 -5 -4
word before 1: послед	52 -26 8 -1 -4 -1 -2 -6 -32
word before 1: постав	45 -1 -8 -2 -3 -2 -2 -18 -29
word before 1: постра	10 -3 -1 0 -1 -1 0 -2 -1
word before 1: поступ	-22 -19 50 -6 -17 -11 -8 -30 -50
word before 1: потеря	101 -12 -35 -3 -7 -2 -4 -39 -53
word before 1: потрап	63 -28 -53 -3 -5 -3 -7 -40 -34
word before 1: поїхал	-79 -18 87 -4 -3 -7 -4 -11 -4
word before 1: працює	10 -3 0 0 0 0 0 -7 0
word before 1: предст	28 -21 -17 -1 -1 -1 -1 -3 -2
word before 1: прибул	-25 38 -21 -11 -15 -12 -6 -56 -6
word before 1: прибыл	17 -27 -11 -14 53 -13 -12 -52 -29
word before 1: привез	-41 41 15 -10 -7 -7 -6 4 -12
word before 1: пригов	11 -2 -4 0 -1 -1 0 0 -3
word before 1: приеха	-31 -57 56 -10 -8 -5 -9 -4 -14
word before 1: прийма	44 47 -55 -2 -2 -5 -3 -1 -20
word before 1: прийня	0 -4 1 -9 -8 -7 -7 15 -10
word before 1: прийшл	140 -118 -8 -13 -9 -4 -4 -10 -9
word before 1: прилет	29 17 -9 -6 -49 -6 -4 -23 -5
word before 1: принял	-6 34 -51 -7 -9 -23 23 -6 -5
word before 1: принят	3 -29 2 -3 -5 -1 -5 41 -7
word before 1: приєдн	24 -11 -1 -3 -4 -6 -6 -22 -28
word before 1: приїха	-24 51 -45 -17 -17 -11 -7 13 -8
word before 1: про	11 -35 55 -12 -14 -8 -6 -81 28
word before 1: провед	-56 -14 -15 -7 -3 -4 -3 60 -13
word before 1: провел	-10 -44 -14 -8 -4 -15 -6 54 -17
word before 1: провер	64 -5 -35 -4 -8 -3 -4 -27 -35
word before 1: провів	12 -7 0 0 0 0 0 -1 -2
word before 1: пройшл	-24 35 -7 -3 -1 -1 -1 -4 -2
word before 1: проти	33 -24 -1 -1 -1 -1 -1 -4 -2
word before 1: против	-102 -66 32 -30 -32 -21 -17 74 -23
word before 1: протяг	14 -6 0 0 0 -1 -1 -4 -3
word before 1: прошли	-28 48 -59 -36 -16 -6 -6 31 -13
word before 1: прямую	-55 73 -40 -10 -5 -3 -4 -52 -2
word before 1: підтве	-30 -18 1 -3 -2 -3 -2 -24 41
word before 1: після	47 -36 -4 -3 -3 -2 -2 -3 -2
word before 1: работа	26 -2 -15 -1 -1 -1 -1 -1 -5
word before 1: разом	-52 62 -30 -31 -5 -8 -6 -48 -12
word before 1: рамках	-52 -2 -3 0 -1 -1 -1 59 -1
word before 1: ранены	5 -2 -1 0 -1 0 -1 0 -1
word before 1: репатр	23 -36 -40 -6 -5 -3 -3 35 -4
word before 1: решта	-71 80 -14 -2 -3 -1 -2 -6 -4
word before 1: ровно	-57 37 -27 -9 -7 -10 -3 59 -9
word before 1: родини	33 -22 -1 -1 -1 -2 -1 -3 -2
word before 1: родину	49 24 -3 -5 -13 -12 -5 -34 -12
word before 1: родств	56 -18 -6 -1 -2 -8 -4 -34 -13
word before 1: розгля	8 -2 0 0 -3 0 0 -1 -1
word before 1: розстр	50 -39 -7 -2 -3 -1 -1 0 -8
word before 1: россии	28 -32 21 -7 -14 -21 -11 -30 -37
word before 1: росії	-38 -14 50 -2 -3 -8 -5 -10 12
word before 1: рівно	-44 11 -24 -7 -17 -9 -6 20 -10
word before 1: с	5 -28 -39 -4 -3 -2 -3 -29 30
word before 1: саме	17 -40 -40 -18 40 -13 -5 -11 -7
word before 1: само	-4 -34 41 0 -1 -1 0 -1 0
word before 1: сбили	13 -1 -5 0 -1 -1 0 -2 -4
word before 1: сбиты	8 -1 -4 0 -1 -1 0 -1 0
word before 1: сдалис	9 -4 -2 0 -1 -1 0 -1 -1
word before 1: себе	-27 13 51 -9 -46 -5 -7 -22 -5
word before 1: сегодн	-24 53 -39 -14 -15 -13 -14 -7 -4
word before 1: сейчас	8 -4 -9 -2 -4 -1 -3 -6 2
word before 1: семьи	-25 -1 -4 -3 -4 -3 -3 -15 28
word before 1: серед	7 17 -69 -15 -10 -4 -3 -19 -6
word before 1: сложно	-18 8 -38 3 -4 -1 -3 17 -4
word before 1: собран	27 -1 -2 -1 -2 -1 -1 -15 -8
word before 1: содерж	27 -22 -33 -4 -12 -3 -3 -10 -8
word before 1: сорван	8 -1 -5 0 0 0 0 0 -1
word before 1: состав	31 -22 -4 -2 -2 -1 -2 -2 -6
word before 1: состоя	-79 -1 -19 -2 -2 -1 -1 88 -3
word before 1: списку	-64 73 -54 -15 -11 -13 -10 -63 -6
word before 1: сразу	32 -1 -54 -20 -21 -12 -13 -52 -14
word before 1: среди	55 -7 -51 -1 -3 -1 -1 -2 -9
word before 1: старше	64 -37 -24 -2 -2 -1 -1 -6 -5
word before 1: сторон	35 -66 0 -21 -26 17 -41 -33 29
word before 1: строй	13 -12 -3 0 -1 -1 -1 -8 -1
word before 1: ступил	10 3 -24 -8 -7 -8 -4 -26 -4
word before 1: сьогод	-126 12 26 -8 -11 -9 -6 -23 11
word before 1: та	9 6 19 -7 -5 -8 -5 -26 -12
word before 1: также	38 -10 -30 -22 -8 -10 -18 -32 -16
word before 1: також	3 -11 37 -27 -16 -25 -14 -24 -47
word before 1: там	108 -34 -18 -4 -4 -4 -3 -20 -69
word before 1: тела	-14 -5 24 -7 -9 -8 -6 2 -15
word before 1: тепер	-57 23 -21 -31 -11 -8 -9 -2 5
word before 1: теперь	-63 -38 47 -18 -25 -20 -12 33 -17
word before 1: террит	0 -1 8 0 -2 0 -1 -3 0
word before 1: тоже	53 67 -67 -13 -5 -11 -3 -3 -13
word before 1: тривав	36 -19 -1 -2 -2 -2 -1 -6 -5
word before 1: триват	12 -6 -1 -1 -1 -1 0 0 -2
word before 1: триває	49 -41 -1 -1 -1 -1 -1 -4 -1
word before 1: тримал	62 -38 -4 -3 -1 -5 -1 -2 -14
word before 1: тримає	-22 -6 0 -1 -2 -1 -1 -3 25
word before 1: тут	-35 43 -4 -2 -3 -3 -2 -3 -9
word before 1: тіла	-41 40 -30 -4 -5 -5 -3 33 -3
word before 1: тіло	-75 87 -26 -4 -3 -11 -5 -23 -1
word before 1: у	106 -43 -25 -3 -4 -6 -3 -15 -18
word before 1: удержи	-61 -3 -40 -3 -4 -2 -4 -10 104
word before 1: удома	-83 77 -25 -12 -7 -5 -4 19 -7
word before 1: уехали	-10 54 -45 -5 -5 -4 -3 -7 -3
word before 1: уже	-17 -26 -58 -8 -19 -9 -9 37 11
word before 1: украин	9 10 -48 -11 -13 -36 -6 59 -18
word before 1: україн	-4 49 -40 -5 -9 -24 -8 19 -20
word before 1: уничто	24 -3 -13 -1 -3 -1 -1 -1 -2
word before 1: упродо	9 -4 0 0 -1 -1 0 -1 -2
word before 1: уразил	5 0 0 0 0 0 0 -2 -1
word before 1: усі	-18 22 -12 -2 -1 -2 -3 -2 -9
word before 1: утрати	38 -31 -2 -1 -1 -1 -1 -2 -1
word before 1: утриму	25 -39 -15 -7 -6 -13 -9 -18 5
word before 1: участв	74 -16 -16 -7 -5 -3 -3 -21 -30
word before 1: учораш	65 -53 -4 -8 -1 -2 -2 -40 0
word before 1: ушли	-23 46 -55 -33 -26 -12 -11 -26 -11
word before 1: ушло	58 4 -35 -3 -7 -10 -5 -11 -46
word before 1: формат	14 -23 7 -17 -8 -14 -9 9 -14
word before 1: формул	-33 29 10 -14 -12 -8 -9 -50 -13
word before 1: хлопці	29 -19 -1 -1 -1 -1 -3 -1 -5
word before 1: це	-28 46 -76 -23 -18 -14 -13 6 0
word before 1: цивіль	8 52 -11 -3 -5 -4 -4 -32 -18
word before 1: цифру	40 -26 -37 -12 -9 -15 -12 -34 -20
word before 1: цих	-56 -31 -10 -2 -3 60 -6 -17 -8
word before 1: ці	-2 17 -11 -2 -2 -4 -2 -9 -5
word before 1: частот	26 -3 -4 0 -1 -1 -1 -2 -15
word before 1: чекали	29 -28 -1 0 0 -1 0 -1 -1
word before 1: через	36 -2 -18 -1 -2 -2 -1 -2 -11
word before 1: числе	24 -13 6 -5 -9 -7 -5 -8 -17
word before 1: числят	-25 -1 -5 -2 -2 -1 -1 -15 32
word before 1: числі	31 -35 -17 -4 -4 -9 -3 -17 -10
word before 1: что	49 -45 27 -11 -16 -8 -7 7 -12
word before 1: ще	-7 18 -24 -12 -13 35 -10 -40 5
word before 1: що	-1 11 -39 -6 -19 -19 -10 -17 -28
word before 1: щодо	71 -41 -38 -5 -3 -4 -4 -11 -53
word before 1: эвакуи	43 -2 -7 -1 -1 -1 -1 -20 -18
word before 1: экипаж	17 -2 -12 0 -1 -1 -1 -1 0
word before 1: этих	-72 -23 -42 -7 -17 -22 -11 -31 76
word before 1: это	51 -36 -43 -4 -31 -4 -3 -5 -8
word before 1: як	61 -63 -14 -7 -10 -13 -8 -40 -39
word before 1: яких	-21 -8 9 -4 -5 -5 -6 -57 48
word before 1: є	-11 -65 -40 -20 -19 -36 -18 61 -46
word before 1: і	15 -31 23 -8 -7 -13 7 -5 -16
word before 1: іденти	84 -50 -3 -2 -5 -5 -3 -72 -9
word before 1: із	27 -27 6 -18 -8 -14 -7 -39 -14
word before 1: імена	82 -67 -2 -4 -7 -7 -3 -18 -15
word before 1: їдуть	-3 61 -47 -17 -10 -23 -6 -62 -3
word before 1: їх	-64 1 52 -25 -31 -39 -30 -67 39
word before 1: їхали	61 -60 0 -3 -4 -3 -1 -16 -1
word before 1: استعاد	-9 -32 46 -1 -2 0 -1 -2 -1
word before 1: الي	45 -5 -7 -53 -4 -3 -3 6 -11
word before 1: اليوم	-41 -1 -7 3 -7 -9 -5 29 -4
word before 1: امارات	-5 -3 -5 -15 -3 -7 -1 15 -1
word before 1: ان	-11 44 -46 -1 -1 0 0 0 -1
word before 1: اوكران	-35 50 -13 -5 -9 -5 -5 -12 -1
word before 1: اي	-6 -24 39 -23 -7 -7 -5 -2 -2
word before 1: بينهم	2 23 -22 -1 -2 -2 -1 0 -5
word before 1: تبادل	16 -28 -18 7 -4 23 -7 -10 -4
word before 1: جثامين	-9 27 -12 -1 -2 -1 -1 -2 -1
word before 1: روسيا	-35 59 -30 -11 -1 -1 -3 -1 1
word before 1: سراح	3 31 -5 -26 -1 -2 0 -1 -1
word before 1: شمل	18 -23 -2 0 -11 -14 -7 -4 -7
word before 1: شملت	12 3 4 4 -4 -4 -3 -30 -5
word before 1: عاد	-15 10 22 -3 -1 -1 -1 -8 0
word before 1: عبر	-18 0 0 -15 0 0 -1 34 -1
word before 1: علي	1 -51 53 -3 -2 -1 0 -1 0
word before 1: عن	28 -4 -26 -4 -9 -11 -5 1 -13
word before 1: عوده	-15 30 15 -16 -6 -1 -2 -14 -8
word before 1: مجموعه	-9 -20 -11 50 -3 -1 -1 -12 -1
word before 1: مقابل	4 0 11 -7 -2 0 -1 0 -5
word before 1: و	4 -26 18 -15 -3 -15 0 -5 3
word before 1: واقع	-6 -4 12 -22 -3 -3 -3 -1 -5
word before 1: –	-5 -16 -14 -4 -6 24 -6 3 18
word before 1: •	-51 43 -18 -9 -9 -17 -9 24 -22
word before 1: ‼	-87 20 10 -3 -8 -3 -3 -18 58
word before 1: ▪	-11 36 -44 -5 -6 -17 -6 15 -9
word before 1: ▫	-50 -16 -10 -2 -4 -6 -3 45 -19
word before 1: ☎	45 -28 -6 -1 -2 -4 -1 -6 -5
word before 1: ⚖	8 -3 -2 -1 0 -1 0 0 -1
word before 1: ⚡	-49 15 18 -18 -50 -9 -10 -12 -18
word before 1: ✅	-36 44 -31 -14 -21 -15 -8 -30 -13
word before 1: ✔	-38 -5 9 -1 -1 -2 -2 41 -2
word before 1: ❗	-35 76 -16 -39 -4 -31 -7 -30 -4
word before 2: 	15 -19 30 -11 -13 -11 -7 -5 -28
word before 2: "	24 27 -38 -6 -7 -6 -4 -14 -28
word before 2: (	5 39 -5 -1 -2 -1 -2 -3 -33
word before 2: )	13 -7 12 -5 -4 -8 -4 -11 -17
word before 2: ,	-29 -1 11 -3 -5 -7 -2 -3 20
word before 2: :	-38 -32 7 -18 27 -13 -9 26 24
word before 2: ;	32 -12 -12 -8 -2 -3 -2 -28 22
word before 2: a	-34 -18 9 23 -32 13 -17 -39 -20
word before 2: additi	-59 -51 96 -10 -6 1 -9 -10 -10
word before 2: affair	-69 35 18 -71 -17 -5 -15 -16 -2
word before 2: afu	28 51 -73 -7 -11 -15 -10 -15 -37
word before 2: aircra	9 -2 -1 -2 -1 -1 0 0 0
word before 2: all	25 -16 -17 8 -7 -4 -5 -26 -8
word before 2: along	31 10 -22 -21 -3 -17 -10 -12 -1
word before 2: also	-48 -5 33 -25 -27 -16 -13 -34 -13
word before 2: among	-2 30 -28 -25 -5 -5 -3 -11 -5
word before 2: amount	32 -3 -2 -6 -4 -1 -1 8 -23
word before 2: and	-16 32 4 -12 -9 -7 -7 -18 2
word before 2: announ	-38 5 6 -15 -7 -6 -8 -37 -7
word before 2: april	-3 -6 16 -2 -4 -1 0 -1 0
word before 2: are	38 7 -25 -3 -3 -10 -2 -15 -2
word before 2: august	0 -1 9 0 -1 -1 -1 -2 -2
word before 2: azovst	-11 18 -2 -1 -1 -1 -1 0 -3
word before 2: back	-19 57 6 -10 -27 -16 -6 -30 -12
word before 2: be	6 -8 -4 -7 -4 -1 -2 -2 21
word before 2: began	-49 20 -12 -12 -1 -1 -1 57 0
word before 2: belaru	61 -10 -53 -34 -12 -5 -5 -16 -4
word before 2: betwee	58 -49 -21 -46 -28 -7 -8 -23 -12
word before 2: bodies	-40 38 9 -9 24 -8 -7 -22 -9
word before 2: border	31 -31 5 0 -2 -1 -1 -1 -1
word before 2: bring	22 -17 -18 -24 -8 -18 -9 -11 -6
word before 2: brings	-12 -17 33 -12 -3 -1 -2 7 -1
word before 2: brough	-14 -5 -34 -8 -15 -8 -7 28 -21
word before 2: captiv	61 -17 26 -31 -16 -11 -7 -53 -26
word before 2: carrie	-43 -2 -1 -3 -2 -2 -1 47 -4
word before 2: childr	35 -3 -21 -2 -1 -1 -1 -15 0
word before 2: civili	-51 31 1 -1 -12 -5 -7 -15 17
word before 2: code	48 -44 -18 -6 -3 -5 -3 -14 -12
word before 2: confir	-52 -2 -15 -16 42 -13 -5 -22 -20
word before 2: countr	52 -6 1 -39 -5 -5 -5 -52 -2
word before 2: date	-29 -3 0 -29 -1 -1 -1 32 -2
word before 2: day	-13 31 -30 -24 -16 -11 -10 -47 -5
word before 2: days	-31 -38 -1 -3 -2 -2 -1 35 -1
word before 2: defend	30 -9 -12 -2 -1 -5 -1 -2 -1
word before 2: direct	47 -34 -18 -3 -5 -10 -3 -33 -6
word before 2: drones	36 -14 -4 -2 -2 -1 -1 -17 -1
word before 2: each	-26 28 -1 -40 -12 -6 -8 -20 -3
word before 2: effort	12 -13 -3 22 -2 -1 -1 -5 -3
word before 2: enemy	-20 -42 27 -3 -7 -4 -5 -12 -14
word before 2: estima	10 -2 -1 -1 -1 -1 -3 -10 0
word before 2: exchan	-7 -7 -4 15 -7 -7 -4 2 -6
word before 2: famili	-62 77 -1 -30 -7 -7 -7 -15 -8
word before 2: far	-35 19 -1 -7 -4 -1 -1 29 0
word before 2: februa	12 10 9 -3 -2 -2 -1 -25 -1
word before 2: federa	33 34 -38 -20 -4 -13 -4 -13 -32
word before 2: fighte	25 -21 -19 -9 -3 -6 -2 -1 -2
word before 2: figure	-23 -24 -28 30 -4 -6 -3 -18 -8
word before 2: for	-9 -19 -14 -6 -7 -15 19 -3 -6
word before 2: forces	24 -7 -7 -1 -1 -2 -1 -7 -4
word before 2: formul	41 -32 -8 -14 -6 -4 -4 -23 -19
word before 2: free	-11 42 -33 -6 -2 -2 -2 -3 -1
word before 2: freed	14 -41 37 -18 -6 -4 -4 28 -2
word before 2: friday	-20 -61 -57 -1 57 -13 -5 40 -4
word before 2: from	38 -12 -4 -12 -4 -1 -1 -5 -1
word before 2: genera	64 -50 -2 -9 -4 -21 -5 -8 -3
word before 2: goodwi	23 -51 0 -1 -1 38 -19 0 -2
word before 2: got	25 -4 -20 -34 -32 -10 -13 0 -17
word before 2: group	-28 -34 39 -18 -11 -7 -6 -10 -6
word before 2: guards	56 -51 -3 -2 -1 -1 -1 -1 -7
word before 2: had	35 -52 17 -27 -22 -4 -5 -16 -19
word before 2: hand	28 -3 -23 -11 -9 -3 -11 -7 -18
word before 2: handed	-13 -23 42 -3 -20 9 -12 11 -24
word before 2: hands	-16 42 -33 -14 -18 -15 -7 -24 -4
word before 2: has	33 -3 -21 -25 -16 -9 -6 22 -12
word before 2: have	-23 -26 -38 21 -16 -10 -9 30 -36
word before 2: he	29 -4 -1 -3 -3 -1 -1 -17 -1
word before 2: home	-33 26 -6 -4 -8 15 -3 -28 -2
word before 2: i	-73 86 -30 -13 -9 -6 -5 -11 -15
word before 2: in	14 -10 -37 -16 -8 -16 -8 -7 -6
word before 2: invasi	-82 -2 0 -1 -1 -1 -1 84 -4
word before 2: is	44 -53 -14 -18 -6 -7 -7 -47 43
word before 2: israel	27 -11 -5 -8 -1 0 -1 -2 -6
word before 2: istanb	-14 -12 15 -8 -3 0 -1 0 0
word before 2: it	25 28 -16 1 -15 -11 -12 -29 -42
word before 2: kiev	-69 107 -92 -11 -14 -3 -14 -6 -6
word before 2: kyiv	6 18 -50 2 -30 -13 -17 -38 -10
word before 2: leader	-4 -1 10 -1 0 0 0 -2 0
word before 2: letter	45 -42 -3 0 -1 -1 -1 -1 0
word before 2: lists	18 -6 0 -1 -1 -1 -1 -4 -3
word before 2: many	7 -17 12 0 -1 -1 -1 -2 4
word before 2: march	19 -15 34 -34 -5 -2 -3 -38 -3
word before 2: mariup	36 -24 -4 0 0 -4 -2 -1 -3
word before 2: may	9 -1 0 -4 -2 0 -1 0 -1
word before 2: mediat	-53 -25 -8 31 -5 -2 -3 29 -2
word before 2: meetin	29 -12 0 -1 0 -1 -1 -11 -2
word before 2: member	-10 -71 -11 -32 -18 -12 -14 57 -39
word before 2: men	22 -20 0 -1 -4 -3 -4 -7 -3
word before 2: milita	-28 -33 51 -9 -7 -5 -7 -2 -6
word before 2: minist	-21 -19 25 -1 -2 -1 -2 -5 -2
word before 2: moscow	-1 -19 43 -9 -3 -3 -2 -8 -4
word before 2: moskal	-18 -29 -62 -11 -2 -3 -4 2 55
word before 2: negoti	-6 -2 22 -1 -2 -1 -1 -2 -7
word before 2: news	-57 59 -5 -2 -4 -2 -2 -3 -3
word before 2: now	-35 -25 -6 -42 -3 -6 -7 40 30
word before 2: number	15 -16 11 -14 -9 -9 -7 13 -33
word before 2: of	23 37 -47 -7 -7 -4 -3 -30 0
word before 2: office	10 -10 -10 23 -4 -5 -3 15 -16
word before 2: oldest	33 -18 -3 -2 -2 -2 -1 -6 -1
word before 2: ombuds	15 -3 -1 -5 -1 -1 -1 1 -5
word before 2: on	34 -46 30 -20 -9 -10 -9 -38 -5
word before 2: one	-62 63 17 -4 -9 -9 -8 -32 -10
word before 2: operat	-1 27 -3 -9 -2 -1 -1 -10 -2
word before 2: over	-7 -3 -15 -1 -1 -15 17 -7 -2
word before 2: past	41 0 -25 0 -1 -1 -1 -24 -6
word before 2: patien	7 -1 0 -4 -1 0 0 0 0
word before 2: people	-21 -33 -117 -18 74 -10 -9 -20 -44
word before 2: person	-5 48 -45 -2 -4 -2 -4 -4 -2
word before 2: place	-15 46 -5 -18 -6 -4 -2 -20 -3
word before 2: pows	9 -21 26 -2 -8 -2 -2 -12 -5
word before 2: prison	-4 -4 -6 -9 -3 -3 -2 29 14
word before 2: proces	-4 -4 23 -1 -3 -1 -2 -7 -3
word before 2: progra	8 -2 0 -1 -1 -1 -1 -1 -1
word before 2: receiv	-5 11 -3 0 -2 0 0 0 0
word before 2: region	43 -7 -4 -2 -2 -1 -1 -25 -5
word before 2: releas	-26 -17 10 12 -9 -6 -6 24 -18
word before 2: remain	40 -26 -23 -27 -25 -4 -6 -31 -3
word before 2: report	10 13 -49 -9 -16 -5 -7 12 9
word before 2: return	-17 22 8 -37 -11 -10 -12 -23 -16
word before 2: reunif	-17 20 0 -13 -1 0 0 0 0
word before 2: risen	25 0 -1 -14 -1 0 -1 11 -22
word before 2: russia	-52 -16 -3 -6 -11 -11 -7 34 8
word before 2: said	54 -42 -12 -3 -16 -7 -6 -19 12
word before 2: says	33 -26 -4 -3 -7 -4 -2 -25 -19
word before 2: second	-4 8 -18 -7 -11 -4 -4 -6 -2
word before 2: sent	-25 -15 21 -4 -10 -5 -6 -3 -1
word before 2: senten	23 -7 -6 0 -1 -1 -9 -7 -2
word before 2: septem	52 -34 0 -37 -2 -6 -3 -66 -6
word before 2: sergea	49 -44 -2 -1 -2 -9 -2 -3 -1
word before 2: servic	44 -3 2 -8 -24 -5 -6 -25 -11
word before 2: shot	6 -2 -2 -1 -1 0 0 0 0
word before 2: side	20 -24 35 4 -5 -4 -3 -8 -3
word before 2: sides	-12 -14 18 50 -21 -3 -4 -6 -4
word before 2: since	30 -15 -1 -3 -2 -1 -2 -9 -7
word before 2: soldie	-62 16 -22 -12 46 -14 -14 -39 -9
word before 2: some	38 -13 -10 -1 0 -3 -2 0 -13
word before 2: spoke	-73 -1 19 55 -31 -12 -10 -30 -21
word before 2: stands	-59 -19 -15 -26 -12 -8 -7 14 27
word before 2: swap	-38 22 -13 20 -11 -9 -7 -37 -10
word before 2: talks	-7 -5 28 -2 -3 -2 -2 -6 -3
word before 2: tanks	7 0 -2 0 0 0 0 0 -3
word before 2: teams	18 0 -1 -4 0 -1 0 -11 -1
word before 2: thanke	43 -18 -15 -10 -6 -4 -2 -11 -1
word before 2: that	49 -40 9 -34 -9 41 -6 5 -32
word before 2: the	-28 -9 -2 -8 -9 -8 -5 34 -8
word before 2: them	21 2 -19 -1 -2 -2 -1 -4 -2
word before 2: there	29 -31 -24 -2 -2 -9 -2 -2 39
word before 2: they	-20 30 -19 -3 -12 -18 -4 -5 -17
word before 2: this	-19 -13 4 -22 -1 -1 -1 48 -1
word before 2: three	-58 -11 -9 -1 -1 -3 -1 66 -7
word before 2: thursd	12 14 -35 -8 -9 -3 -3 -9 -6
word before 2: time	15 -5 -3 -1 -1 -1 -1 -2 -1
word before 2: to	23 8 7 -5 -3 -3 -3 -20 1
word before 2: today	14 -8 -36 13 -13 8 -7 -7 -23
word before 2: togeth	7 -2 5 -5 0 -1 -1 -1 -3
word before 2: took	-55 7 15 -13 -2 -7 -6 -17 -10
word before 2: total	5 -25 -16 29 -9 -5 -4 11 -7
word before 2: traded	-1 6 -2 -1 0 -1 -1 0 0
word before 2: transf	-15 -6 -12 -3 -2 -1 -2 21 -1
word before 2: troops	2 -13 13 0 0 0 0 0 0
word before 2: trump	2 19 0 -8 -6 0 -1 -7 0
word before 2: turn	0 -35 37 -2 -2 -6 -1 0 -1
word before 2: ukrain	25 -10 -9 2 -15 -5 4 -19 1
word before 2: under	-22 10 -13 -24 -8 -4 -8 29 -2
word before 2: unit	16 -12 0 0 0 0 -1 -2 -1
word before 2: up	-70 21 22 -33 -31 -22 -19 -31 -4
word before 2: vehicl	9 0 -2 0 -1 0 0 -4 -2
word before 2: war	68 27 1 -9 -9 -5 -7 -109 -6
word before 2: warrio	-29 36 -25 -3 -4 -5 -4 28 -7
word before 2: was	-29 -58 65 -5 -14 -14 -12 -48 43
word before 2: we	8 37 -31 -16 -3 -2 -4 -45 26
word before 2: wednes	-37 -8 37 -9 -22 -8 -5 -6 -4
word before 2: week	-33 48 -12 -3 -2 -5 -3 -9 -1
word before 2: welcom	-16 28 -4 -1 -2 -1 0 -5 0
word before 2: which	-25 17 -3 -5 -1 -1 -1 -21 0
word before 2: who	8 0 -2 -1 -2 -1 -1 -2 -1
word before 2: with	33 -13 -29 -37 -5 -6 -4 -2 -3
word before 2: women	11 -2 -5 0 0 -1 -1 -1 -1
word before 2: year	-45 11 13 15 -15 -9 -3 -11 -5
word before 2: yermak	3 43 -26 -16 -7 -5 -4 -18 -6
word before 2: younge	53 -38 -12 -2 -2 -2 -1 -4 -2
word before 2: zelens	-34 43 -70 -45 -22 -9 -17 4 -39
word before 2: а	-30 -68 44 -11 -13 28 -14 7 -53
word before 2: абу-да	4 -36 -3 36 -1 -1 -1 -1 -1
word before 2: август	42 -34 -27 -11 -6 -2 -2 -8 -5
word before 2: авиабо	24 -7 -10 -1 -2 -1 -1 -1 -2
word before 2: автобу	24 21 -28 -5 -30 -9 -7 -31 -34
word before 2: авіаці	22 -5 -1 -1 -1 -1 -1 -4 -9
word before 2: аес	7 -3 0 0 0 -1 -1 -1 -1
word before 2: аппара	9 0 -2 0 -1 0 0 -3 -2
word before 2: батькі	-49 72 -20 -2 -14 -3 -2 -28 -1
word before 2: бахмут	134 -100 -18 -7 -7 -13 -4 -17 -14
word before 2: баш	-16 -32 35 -20 -16 -12 -5 -22 -3
word before 2: безвіс	14 -55 -4 -7 -8 -8 -8 -40 1
word before 2: белгор	20 -2 -18 -1 -1 0 -1 -1 -1
word before 2: белору	3 -50 27 -12 -8 -16 -10 -22 -19
word before 2: березн	-38 -36 -1 -3 -2 -2 -1 69 -1
word before 2: беспил	21 -2 -6 -1 -1 -1 -1 -6 -3
word before 2: боепри	26 -2 -3 -1 -1 -1 -2 -11 -8
word before 2: бойцов	28 -6 -16 -1 0 -1 -1 -2 -4
word before 2: боки	14 -10 -3 0 -1 -1 -1 -12 -1
word before 2: больни	39 -1 -1 -1 -1 -1 -1 -3 -32
word before 2: больны	16 -9 0 0 0 0 -4 0 -3
word before 2: борту	73 -55 -5 -7 -5 -7 -2 -2 -10
word before 2: бпла	12 -1 -7 0 -1 0 0 -2 -1
word before 2: було	73 -27 -4 -1 -2 -4 -1 -68 -1
word before 2: были	25 -15 -14 -7 -10 -13 -2 -2 -9
word before 2: бійців	-2 8 -9 -1 -2 -4 -2 -4 -2
word before 2: білору	16 -4 -7 -10 -4 -4 -3 -4 -21
word before 2: більші	18 -12 -1 -1 -1 0 -1 0 -3
word before 2: в	18 -38 30 -6 -4 -3 -3 -15 -16
word before 2: в'язни	-79 68 -16 -3 -10 -2 -3 -6 55
word before 2: вдалос	12 5 -21 -8 -4 -9 -4 -5 -7
word before 2: вдома	16 27 -10 -7 -8 -11 -6 -10 -23
word before 2: вернул	-25 -33 54 -23 -28 -14 -9 31 -22
word before 2: вернут	29 -11 -32 -6 -3 -6 -6 11 -28
word before 2: вертол	18 0 -3 -2 0 0 0 -6 -6
word before 2: вести	-27 0 -4 -4 -2 -1 -5 -15 29
word before 2: вже	-20 -10 -7 -6 -6 -11 -6 30 -25
word before 2: взамен	-20 39 -11 -4 -4 -4 -4 1 -3
word before 2: взяли	4 -14 56 -1 -2 -1 -2 -43 -7
word before 2: визвол	30 -44 -26 -10 -12 -9 -14 12 -17
word before 2: вийшли	28 -55 -13 -5 -3 -3 -2 40 -7
word before 2: вместе	-14 -28 40 -2 -10 -2 -4 -6 -4
word before 2: вмс	-7 18 -18 -7 -6 -17 -6 -26 -20
word before 2: вночі	19 -4 0 -1 -1 -1 0 -10 -2
word before 2: военно	0 -19 24 -7 -9 7 -13 -11 -17
word before 2: военны	-7 64 -80 -10 -23 -9 -10 -2 -18
word before 2: возвра	49 27 -43 -9 -31 -7 -13 -6 -23
word before 2: возрас	17 0 -4 0 0 -1 0 -4 -8
word before 2: воинов	-12 27 -11 -1 -1 -2 -1 -2 -2
word before 2: войска	38 -1 -16 -1 -1 -1 -1 -15 -10
word before 2: воли	-15 -10 -17 -4 -2 29 -17 -2 -1
word before 2: волю	59 -33 -56 -27 -13 -27 -28 -14 -25
word before 2: волі	-94 8 -20 -11 -15 -18 -6 32 -15
word before 2: вона	22 -35 29 -2 -3 -3 -2 -9 -2
word before 2: вони	20 -20 -6 -2 -4 -2 -1 -2 -4
word before 2: вопрос	33 1 -1 0 0 -1 0 0 -31
word before 2: ворог	7 -1 -1 0 0 0 0 -2 -2
word before 2: воїни	24 -13 -4 -1 -1 -2 -1 -2 -2
word before 2: воїнів	-14 -1 -29 -2 -2 -7 -4 42 -10
word before 2: впервы	-59 60 -16 -1 -4 -3 -3 -1 -2
word before 2: время	-59 -15 -15 -3 -4 -7 -2 75 -17
word before 2: вручив	13 -9 0 0 -2 -1 0 0 0
word before 2: все	-29 40 -19 -10 -7 -11 -5 26 -36
word before 2: всего	5 -12 6 -30 -12 -9 -11 38 -20
word before 2: всех	-6 -3 -32 -3 -2 -2 -5 -46 18
word before 2: всу	-9 84 -98 -3 -5 -4 -6 -5 28
word before 2: вторгн	-54 -3 -2 -2 -2 -4 -1 67 -12
word before 2: вчера	68 -24 -71 -9 -4 -7 -5 -14 -8
word before 2: вчора	42 -23 -13 -2 -3 -5 -2 -20 -4
word before 2: вывезе	35 -2 -26 -2 -4 -2 -4 -35 -4
word before 2: выплат	21 -6 -4 -1 -3 -1 -1 0 -7
word before 2: від	27 0 -7 -3 -2 -3 -2 -13 -2
word before 2: відбув	40 -38 -13 -5 -6 -15 -5 -34 -8
word before 2: віддал	-11 -29 -9 -3 -14 41 -26 -4 -9
word before 2: відмов	26 -21 -3 -6 -3 -5 -3 -27 -13
word before 2: відомо	19 -16 -2 -3 -2 -3 -1 -12 -7
word before 2: відпов	55 -23 20 -4 -10 -15 -19 -24 -10
word before 2: війни	-44 -2 0 -1 -1 -1 -1 46 -10
word before 2: військ	-1 6 -15 -6 -7 -16 7 -19 17
word before 2: вік	19 -5 -1 0 -1 -5 -1 -11 -2
word before 2: віком	26 -14 -4 -1 -1 -1 -1 -1 -9
word before 2: він	25 -5 -2 -1 -2 -1 -1 -12 -3
word before 2: гварді	60 -33 -3 -1 -1 -6 -2 -14 -8
word before 2: говори	-16 0 45 -11 -11 -9 -10 -9 -61
word before 2: говоря	50 -32 -58 -4 -19 -7 -7 -2 -19
word before 2: год	-34 34 -31 -5 -14 -6 -4 44 -22
word before 2: года	18 -12 27 -49 -5 -3 -6 -23 -12
word before 2: году	-78 0 -25 -1 -2 -1 -3 89 -4
word before 2: госпит	-34 -29 39 -5 -14 -13 -6 -10 -6
word before 2: готова	15 0 0 -6 -1 0 0 -6 -3
word before 2: гражда	9 -30 26 -24 -20 -27 -28 -13 -79
word before 2: границ	18 -3 30 -5 -4 -5 -7 -35 -19
word before 2: група	55 -46 -1 -1 -1 -1 -1 -6 -2
word before 2: группа	38 -14 -13 -2 -5 -2 -1 -2 -9
word before 2: дали	-24 -9 0 0 -2 -1 -1 30 -18
word before 2: даними	-18 -27 -1 -3 -5 -4 -4 -64 40
word before 2: данным	-52 -4 -40 -1 -2 -2 -6 -23 52
word before 2: делега	73 -68 -3 -1 -1 0 0 -1 -1
word before 2: день	-78 -17 -17 -15 -18 -8 -7 64 -11
word before 2: депорт	97 -22 -1 -12 -6 -10 -5 -88 -80
word before 2: держпр	78 -49 -8 -3 -3 -11 -3 -13 -12
word before 2: держсп	32 -17 -3 -1 -1 -5 -1 -4 -3
word before 2: детей	16 -3 -5 0 -1 -1 -1 -2 -4
word before 2: для	-31 -12 -5 -2 -5 -2 -4 -15 35
word before 2: днк	17 -12 53 -2 -3 -5 -3 -51 -10
word before 2: днр	-37 -26 -29 -5 -6 -12 -6 -2 44
word before 2: дня	-74 17 -57 -8 -36 -6 -6 63 -10
word before 2: дні	-36 -47 -13 -18 -6 -18 -8 45 -24
word before 2: до	-22 47 -13 -6 -4 -3 -3 -29 -5
word before 2: доби	-18 -21 -3 -7 -4 -5 -3 27 -4
word before 2: добров	25 -24 -1 0 0 -1 -1 -8 0
word before 2: добу	47 -7 -2 -2 -1 -2 -1 -33 -5
word before 2: догово	-7 -7 -33 -1 -1 -1 -1 29 -2
word before 2: додому	7 4 -47 11 -8 -4 -5 25 -5
word before 2: докуме	46 -20 -12 -1 -2 -4 -2 -5 -7
word before 2: дома	-51 -8 5 -16 -10 -13 -18 -51 20
word before 2: домовл	37 16 -38 -4 -4 -6 -5 -31 -8
word before 2: домой	-6 0 11 -14 -15 -7 -9 3 -22
word before 2: донецк	9 0 -5 -1 -1 0 0 -1 -1
word before 2: донець	27 -23 -8 -1 -2 -3 -1 -10 -3
word before 2: допомо	-22 -4 -1 0 -5 -1 -1 41 -10
word before 2: доправ	-19 19 -13 -1 -1 -2 -1 -20 -3
word before 2: достав	-29 2 33 -7 -20 -8 -8 21 -15
word before 2: дочека	-19 33 -7 -6 -3 -2 -1 -2 -1
word before 2: дпсу	36 -22 -5 -5 -4 -16 -5 -7 -41
word before 2: дронів	6 -3 0 0 0 0 0 -1 -1
word before 2: другу	16 8 -13 -20 -33 -14 -11 1 -12
word before 2: дівчат	12 -3 -40 -1 -1 -3 -2 -2 -2
word before 2: дітей	-50 -74 0 -11 -12 -12 -10 76 -9
word before 2: едут	-2 -86 59 -2 -4 -3 -10 -6 -17
word before 2: етап	44 -33 -16 -4 -2 -1 -1 -19 -1
word before 2: еще	10 -7 -68 -2 -4 -3 -7 -6 58
word before 2: ж	5 -35 36 -3 -6 -1 -1 -12 -1
word before 2: же	-11 69 -66 -3 -10 -12 -4 -2 1
word before 2: женщин	-3 -52 38 -2 -2 -3 -4 -7 -8
word before 2: жилье	11 0 -5 0 -1 -1 0 -2 -2
word before 2: жителе	23 -6 -8 -1 -1 -1 -1 -1 -4
word before 2: журнал	35 -32 -6 -1 -1 -1 -1 -1 5
word before 2: жінки	43 -22 -10 -1 -2 -2 -1 -4 -3
word before 2: жінок	60 -43 -8 -2 -2 -2 -2 -3 -2
word before 2: з	-2 -40 -4 -6 -5 -7 -4 40 27
word before 2: за	8 12 24 -12 -20 -9 -8 -69 -17
word before 2: забрал	3 11 1 -4 -2 -4 -3 -8 -2
word before 2: забрат	14 -57 -1 -3 -2 -4 -2 60 -23
word before 2: заверш	7 -19 19 -1 -1 -1 -1 -4 -1
word before 2: загало	-16 35 -62 -25 -12 -22 -15 7 -36
word before 2: загибл	23 -21 -9 -8 -5 -13 -8 -35 -16
word before 2: заключ	51 -22 -17 -12 -1 -1 -2 -2 -1
word before 2: залиши	-53 36 -6 -5 -3 -6 -3 22 -18
word before 2: заложн	-5 -1 -17 -1 -1 -4 -1 -1 28
word before 2: запоро	72 -56 -7 -1 -2 -10 -2 -19 -9
word before 2: запорі	72 -42 -8 -2 -2 -11 -2 -17 -13
word before 2: заручн	-51 -10 -1 -1 -2 -3 -3 -23 64
word before 2: застен	-37 -51 56 -3 -26 -3 -10 -24 -24
word before 2: захисн	55 -27 -25 -4 -7 -10 -3 -5 -6
word before 2: защитн	-8 8 3 -2 -1 -2 -5 -1 -12
word before 2: заявил	-71 4 14 -18 -7 -7 -6 -3 -30
word before 2: звання	51 -51 -1 -2 -2 -4 -1 -5 -3
word before 2: звезда	34 -3 -25 -1 -3 -1 -1 -1 -1
word before 2: зверне	76 -8 -1 -1 -2 -5 -2 -71 -39
word before 2: звільн	-20 16 -14 -4 -3 -9 -3 27 -3
word before 2: здесь	33 -9 -6 -2 -5 -1 -1 -9 -4
word before 2: землю	8 4 4 -8 -11 -8 -6 -27 -14
word before 2: землі	20 -13 -8 -4 -8 -12 -4 -4 -3
word before 2: змогу	-20 -6 0 -1 -1 -2 -1 22 -11
word before 2: зміїни	25 -17 -3 -1 0 -2 -1 -2 -1
word before 2: зникли	-69 -14 -1 -1 -4 -3 -2 -11 81
word before 2: зсу	70 -31 -38 -4 -5 -19 -5 -14 -17
word before 2: зустрі	-36 -34 0 0 -4 -1 0 43 -2
word before 2: зі	16 -14 0 0 0 0 0 -1 -1
word before 2: зірван	10 -6 -2 0 0 0 0 -1 0
word before 2: и	-10 30 -79 -10 -30 22 6 18 -28
word before 2: из	33 26 -36 -5 -11 -5 -4 5 -27
word before 2: израил	13 -9 -1 -1 -1 -1 -1 -1 -2
word before 2: им	-26 29 8 -5 -9 -16 -5 -9 -8
word before 2: итогам	72 -6 -51 -8 -20 -6 -7 -34 -16
word before 2: их	13 3 -72 -7 -6 -7 -7 -32 27
word before 2: й	2 -5 -24 -15 -14 28 -11 -70 49
word before 2: йдетьс	-37 -66 -64 -13 -26 -11 -7 -43 71
word before 2: його	-68 74 -1 -6 -1 0 -1 -4 -1
word before 2: йшлося	65 -43 -16 -3 -31 -3 -4 -7 -12
word before 2: к	97 24 -82 -11 -13 -14 -8 -11 -8
word before 2: каже	-44 -47 59 -4 -4 -4 -2 0 -4
word before 2: киев	42 -23 -53 -23 -12 -10 26 -13 -10
word before 2: киеву	-42 -3 -14 -6 -6 44 -12 25 -18
word before 2: києві	60 -8 -1 -1 -2 -4 -2 -30 -24
word before 2: когда	36 -26 -12 -1 -3 -1 -3 -12 -4
word before 2: коллег	72 -1 -24 -2 -4 -2 -6 -6 -49
word before 2: команд	-14 -17 48 -8 -7 -4 -4 -14 -10
word before 2: контра	51 -2 -13 -4 -10 -5 -6 -46 -44
word before 2: контро	20 -1 -4 -1 -1 -1 -1 -6 -5
word before 2: корабл	41 -4 -18 -1 -4 -1 -1 -1 -13
word before 2: кордон	-22 31 0 -6 -4 -7 -4 -16 -19
word before 2: коридо	41 -2 -9 -6 -4 -1 -2 -14 -6
word before 2: которо	33 -11 -6 -1 -1 -1 -1 -7 -6
word before 2: курато	36 -16 -1 0 0 0 0 -19 0
word before 2: курс	45 -2 -8 -3 -4 -1 -1 -25 -6
word before 2: кількі	-59 35 12 -12 -13 -10 -11 -23 -3
word before 2: лет	51 0 -6 0 -1 0 0 -44 -2
word before 2: линия	39 -4 -20 -1 -3 -2 -1 -3 -6
word before 2: лнр	60 -41 -28 -14 -5 -12 -3 -15 -26
word before 2: луганс	62 -39 -7 -1 -2 -7 -2 -12 -5
word before 2: людей	14 47 -35 -4 -8 -5 -4 -52 -23
word before 2: людини	-90 84 -19 -2 -5 -3 -2 -2 5
word before 2: лютого	2 -17 -2 -2 -2 -1 -1 23 -2
word before 2: лінія	46 -5 -5 -1 -1 -1 -2 -31 -7
word before 2: мама	59 -57 -18 -4 -9 -5 -3 -2 -6
word before 2: марта	19 -9 -16 -1 -1 -1 -1 -22 -1
word before 2: маріуп	71 -52 -12 -2 -3 -6 -3 -6 -5
word before 2: машин	9 -1 -1 0 -1 -1 0 -3 -2
word before 2: мая	0 -3 7 0 0 0 0 -3 0
word before 2: має	10 -2 -1 -1 -1 -1 -1 -3 -2
word before 2: маємо	29 -9 -37 -13 -18 -16 -7 -59 -16
word before 2: медвед	-10 -45 21 -15 -16 -10 -7 -15 -8
word before 2: медики	22 -10 -5 -2 -1 -2 -1 0 -2
word before 2: месяце	-61 -38 -54 -29 -26 -12 -21 66 -16
word before 2: ми	20 4 -54 -9 -16 -9 -9 10 -10
word before 2: младше	62 -18 -41 -5 -3 -6 -2 -4 -21
word before 2: мне	45 -5 -11 -2 -7 -2 -2 -13 -9
word before 2: молоды	23 -6 -4 -1 -2 -1 -3 -1 -10
word before 2: моряко	-30 -23 40 -7 0 -1 -8 -11 -6
word before 2: морякі	23 -15 -2 0 0 -4 -1 0 -1
word before 2: москва	6 -44 32 -8 -10 -17 -8 -23 -12
word before 2: москве	-11 -2 25 -1 -1 -1 -1 -11 0
word before 2: мужчин	62 -53 -46 -6 -4 -8 -8 -6 -8
word before 2: мы	-25 50 -12 -10 -15 -1 7 -39 -6
word before 2: місяці	-84 -21 -24 -5 -5 -12 -4 86 -23
word before 2: на	-18 28 -17 -11 -8 -6 -4 -13 29
word before 2: нагоро	66 -35 -16 -1 -2 -8 -4 -10 -2
word before 2: над	-38 -2 -22 -3 -4 -3 -6 -9 31
word before 2: назива	38 13 -14 -7 -11 -6 -6 -28 -56
word before 2: наймен	87 -62 -45 -6 -9 -17 -5 -29 -14
word before 2: наймол	91 -55 -11 -2 -3 -6 -2 -9 -5
word before 2: найста	152 -108 -17 -4 -4 -6 -2 -18 -5
word before 2: нам	15 -52 29 -9 -18 -28 9 -4 -37
word before 2: направ	58 -20 -12 -2 -5 -4 -4 -13 -4
word before 2: напрям	38 -37 14 -3 -5 -8 -3 -19 -5
word before 2: нас	-24 30 10 -7 -14 -10 -7 -20 0
word before 2: натомі	-14 -50 65 -9 -15 -9 -6 -42 -6
word before 2: нацгва	39 -24 -15 -3 -6 -10 -3 -11 -8
word before 2: наших	17 -50 45 -17 -22 -19 -17 -17 -56
word before 2: нгу	108 -70 -4 -3 -4 -29 -4 -9 -28
word before 2: не	59 -40 -6 -1 -2 -2 -1 -3 -8
word before 2: неволи	-33 7 32 -2 -4 -2 -2 -4 -3
word before 2: неволі	-72 20 -23 -14 -8 48 -6 -3 31
word before 2: неделю	30 -1 -3 -1 -1 -1 -1 -23 -1
word before 2: незако	-2 -14 -2 -6 -2 -3 -2 -29 54
word before 2: нем	51 -39 -9 -1 -1 -2 -2 0 -5
word before 2: немає	23 -23 -9 -2 -3 -4 -2 -16 -6
word before 2: ни	12 0 -8 0 -1 0 0 0 -3
word before 2: ним	-60 64 -29 -14 -8 -5 -4 -10 -2
word before 2: ними	-68 40 -3 -11 -11 -15 -10 32 -19
word before 2: нині	15 -13 -54 -7 -7 -6 -5 -35 17
word before 2: них	-40 14 52 -6 -7 -15 -6 -41 9
word before 2: новини	-6 13 -4 -2 0 0 0 0 0
word before 2: ночь	49 -11 -21 -3 -5 -2 -3 -6 -7
word before 2: нього	19 -5 -1 -1 -2 -1 -1 -4 -4
word before 2: о	-23 9 -5 -21 -18 -11 -12 -32 31
word before 2: об	-20 9 -3 -15 -14 -6 -5 -15 20
word before 2: обещан	33 -4 -12 -9 -1 -1 -3 -8 -1
word before 2: област	-17 -34 -34 -7 -18 -6 -9 25 55
word before 2: обмен	28 -57 35 -12 -8 -13 0 7 -20
word before 2: обмена	46 -5 -15 -26 -20 3 -29 -70 -20
word before 2: обмене	37 -38 -17 -1 -2 -5 -2 -7 -8
word before 2: обмено	-56 23 -16 -8 -6 -5 -7 36 -11
word before 2: обменя	21 -42 14 -19 -16 -10 -9 -11 -15
word before 2: обмін	-58 4 8 16 -9 -14 -8 37 -9
word before 2: обміна	-66 55 -13 -4 -2 -6 -4 49 -13
word before 2: обміно	-73 92 -26 -7 -6 -15 -8 -45 -4
word before 2: обміну	2 40 -26 -16 -10 -10 -6 -13 -5
word before 2: обміня	33 -37 24 -22 -12 -6 -6 29 -16
word before 2: обміні	-74 -13 -1 -3 -3 -2 -2 77 -6
word before 2: обнару	65 -11 -50 -2 -4 -2 -2 -1 -4
word before 2: оборон	41 -33 -2 -1 -1 -2 -1 -1 -2
word before 2: обратн	-20 -8 23 -10 -16 -15 -12 22 -46
word before 2: обраще	61 -5 -27 -1 -2 -2 -2 -9 -19
word before 2: обстав	-69 -5 -1 -1 -2 -2 -2 -45 84
word before 2: обстре	46 0 -7 -2 -2 -1 -1 -35 -20
word before 2: обшукі	5 -1 0 0 0 0 0 -2 -1
word before 2: общей	-18 8 -38 3 -4 -1 -3 17 -4
word before 2: общий	44 -30 -22 -2 -3 -1 -1 -1 -1
word before 2: одеси	30 -13 -7 -1 -2 -1 -1 -6 -2
word before 2: один	31 -7 -11 -5 -4 -4 -4 -19 -26
word before 2: одній	12 32 -47 -9 -17 -11 -4 -8 -9
word before 2: окремо	-8 -30 -9 -3 -5 -8 -4 -35 64
word before 2: октябр	43 -6 -24 -2 -2 -3 -2 -3 -8
word before 2: окупан	-8 -40 -10 -4 -6 -6 -8 -8 29
word before 2: омбудс	-12 -32 -7 -2 -8 -4 -4 3 24
word before 2: они	21 -9 -15 -1 -1 -2 -2 -5 -1
word before 2: операц	-35 -24 -14 -9 -6 -6 -5 43 -14
word before 2: освобо	43 4 -75 -30 -16 -17 -11 19 -21
word before 2: остают	-11 -41 -55 -12 -7 -11 -9 -4 33
word before 2: осіб	-18 15 -30 -7 -42 -8 -3 -9 -2
word before 2: от	25 13 -26 -2 -4 -3 -4 -1 -24
word before 2: ответ	9 -16 0 -2 -6 -12 21 21 -24
word before 2: отдала	-35 34 -9 -1 -3 -4 -1 12 -3
word before 2: отдали	3 -17 46 -7 -14 -13 -4 -15 -6
word before 2: отданы	25 -67 -7 -14 -7 28 -21 -4 -16
word before 2: отправ	-14 30 -25 -4 -13 -10 -6 7 -10
word before 2: отпуст	-2 -22 62 -22 -30 -10 -18 -29 -20
word before 2: отрима	-9 -42 -17 -3 -7 -4 -4 42 -11
word before 2: отчита	-23 26 2 -4 -7 -1 -1 -2 -2
word before 2: офицер	55 -7 -44 -2 -4 -8 -5 -2 -9
word before 2: офіцер	24 -74 32 -4 -6 -23 -6 -8 -11
word before 2: пакет	45 -5 -1 -1 -1 -4 -1 -32 -7
word before 2: паспор	15 -3 0 0 0 0 0 -7 -8
word before 2: пво	34 -2 -8 -1 -2 -1 -1 -6 -13
word before 2: переві	7 -3 0 0 0 0 0 0 -3
word before 2: перего	-19 -16 -50 -11 57 -5 -10 -36 -18
word before 2: переда	-16 55 -7 -6 -7 -13 -10 0 -14
word before 2: перелі	93 -48 -67 -6 -6 -4 -4 -13 -3
word before 2: переми	35 -32 -2 0 0 0 0 0 -1
word before 2: период	-44 -1 -6 -1 -1 -2 -2 47 -2
word before 2: перший	80 -78 -20 -11 -6 -2 -2 -1 -2
word before 2: писем	24 -1 -3 -1 -2 -2 -1 -8 -8
word before 2: плен	29 -10 -3 -1 -1 -1 -1 -11 -3
word before 2: плена	-50 -56 38 -12 29 -8 -9 33 -25
word before 2: пленны	-16 -2 9 -13 -6 -6 -7 -7 -11
word before 2: плену	-35 -3 -8 -4 -6 -1 -2 -5 58
word before 2: по	33 -13 -9 -9 -11 -5 -7 -6 20
word before 2: по-пре	46 -58 -45 -36 -10 -28 -12 -41 -15
word before 2: поверн	-22 30 -5 -8 -9 6 -6 -10 9
word before 2: поверт	-37 53 -18 -4 -10 -9 -5 -14 -5
word before 2: повідо	-43 3 -1 -18 -6 -2 -2 47 -6
word before 2: погибш	-8 -1 14 -12 -17 -8 -8 -31 -7
word before 2: погово	47 -34 -5 -5 -6 -3 -2 -2 -13
word before 2: погоди	39 -21 -3 -4 -11 -2 -2 -9 -8
word before 2: подвал	40 -20 -13 -2 -1 -2 -2 -2 -2
word before 2: поднят	48 -10 -32 -1 -3 -1 -1 -1 -2
word before 2: подраз	18 -2 -7 -1 -1 -1 -1 -4 -1
word before 2: подтве	61 -37 30 -6 -6 -3 -3 -5 -11
word before 2: полегл	-43 -40 -1 -1 -2 -2 -2 60 -3
word before 2: полици	11 -1 -7 0 -1 0 0 0 0
word before 2: полоне	-38 -28 27 34 -5 -4 -10 -17 -16
word before 2: полону	42 -39 -29 -12 -11 -14 -6 28 -12
word before 2: полоні	-15 -6 -1 -1 -2 -1 -1 -18 46
word before 2: получи	-61 43 32 -7 -22 -5 -5 -32 -5
word before 2: поля	35 -47 -3 -2 -2 -2 -2 -29 -1
word before 2: поліці	37 -21 0 -1 -1 -1 -1 -10 -5
word before 2: помощь	15 0 -2 -1 -1 0 0 -12 0
word before 2: попере	-37 41 -1 -3 -4 -5 -3 -19 -14
word before 2: поране	56 -31 -3 -2 -2 -10 -7 -11 -4
word before 2: поровн	-20 -5 11 -16 -6 -17 -9 -34 -13
word before 2: послед	-29 15 7 -26 -15 -5 -6 -7 -1
word before 2: посред	-52 0 -38 23 -13 -8 -7 2 -11
word before 2: потери	39 -1 -8 -1 -5 -1 -3 -11 -16
word before 2: потерп	15 -2 0 0 -1 -1 0 -8 -3
word before 2: правоо	-18 29 -35 -1 -3 -2 -2 -3 -3
word before 2: праздн	-13 -56 58 -6 -5 -3 -3 -2 -7
word before 2: працюю	30 -13 -1 -1 -1 -3 -1 -13 -4
word before 2: привез	-44 52 -2 -1 -1 -1 -1 -17 -1
word before 2: пригра	22 -8 -12 0 -1 0 0 0 0
word before 2: приеха	39 -37 -56 -8 -24 -11 -9 47 -22
word before 2: прийня	-25 62 -5 -1 -4 -4 -2 -34 -1
word before 2: прийшл	-60 57 -47 -2 -4 -8 -2 8 -2
word before 2: прикор	10 13 -19 -3 -4 -16 -6 -12 -10
word before 2: пример	-23 -23 -20 -12 -17 -4 -4 -6 38
word before 2: принял	46 10 -30 -2 -3 -2 -5 -11 -19
word before 2: приїха	-31 22 -2 -3 -2 -7 -1 46 -4
word before 2: про	4 -39 52 22 -14 -10 -8 -28 -6
word before 2: провел	43 12 -25 -8 -15 -4 -4 -45 -5
word before 2: пропав	-55 0 -1 0 -1 -1 -1 -7 59
word before 2: против	42 -1 -8 -7 -10 -13 -11 -32 -26
word before 2: процес	19 -14 1 -1 -2 -1 -1 -1 -2
word before 2: психол	41 -9 -9 -2 -1 -1 -1 -16 -10
word before 2: під	6 -3 0 0 0 0 0 -1 -1
word before 2: підозр	31 -1 -12 -2 -1 -1 -2 -14 -2
word before 2: підтве	3 -5 -13 -12 -14 -10 -8 -55 16
word before 2: раз	5 -2 0 0 0 0 0 -1 -1
word before 2: разом	-66 17 -31 51 -21 -32 -18 20 -45
word before 2: разу	60 -54 -1 -2 -2 -1 -1 -3 -1
word before 2: ракет	52 -42 -3 -1 -1 -2 -1 -5 -2
word before 2: ракетн	24 -18 -1 0 -1 -1 0 -3 -1
word before 2: ранее	24 -14 -16 -1 -1 -12 -2 -2 -2
word before 2: ранены	1 -18 -32 -18 -14 12 24 -25 -10
word before 2: реабіл	37 -25 -1 -4 -8 -3 -2 -15 -25
word before 2: ребят	25 -14 14 -1 -1 -1 -3 -8 -15
word before 2: ребята	61 -28 -20 -1 -5 -2 -2 -1 -24
word before 2: регион	12 -3 -2 -1 -1 -1 -1 -1 -3
word before 2: режима	-2 -35 56 -5 -28 -1 -3 -9 -1
word before 2: режиму	-3 15 1 -1 -4 -2 -1 -4 -2
word before 2: резуль	8 12 2 -4 -4 -3 -3 -15 -6
word before 2: репатр	-21 22 -13 -5 -6 -5 -3 3 -2
word before 2: респуб	7 -5 -30 -2 -1 -2 -1 -1 45
word before 2: рефриж	75 -38 -21 -3 -11 -3 -3 -7 -34
word before 2: реєстр	-7 -9 0 -1 -1 -3 -1 -2 21
word before 2: родин	-6 10 -2 0 0 0 0 -1 0
word before 2: родину	-30 -44 -35 -23 65 -9 -10 24 23
word before 2: родным	1 30 -29 -3 -8 -5 -6 -32 -4
word before 2: родств	-44 -19 -59 -13 -27 -4 -8 54 -46
word before 2: роки	63 -23 -45 -1 -1 -2 -1 -2 -3
word before 2: року	-8 31 -9 -3 -3 -3 -2 7 -8
word before 2: років	36 -27 -1 0 0 -2 -2 -4 -2
word before 2: россии	18 -20 -12 -3 -3 -4 -4 6 42
word before 2: россий	-36 35 -11 -7 -5 -8 -8 -14 2
word before 2: россию	-53 35 23 -13 -25 -8 -11 -13 -19
word before 2: россия	-7 -77 40 -8 -15 5 -11 -7 4
word before 2: ростов	23 -17 -15 -1 -1 -2 -2 -17 -9
word before 2: російс	-38 0 2 -18 -6 -22 -5 9 11
word before 2: росія	16 26 -40 -11 -16 -22 -10 -22 43
word before 2: росіян	-11 -74 20 -11 -10 -11 -13 17 1
word before 2: росії	-47 -12 43 -4 -3 -7 -4 -31 28
word before 2: році	63 -40 0 -2 -1 -3 -1 -44 -15
word before 2: рублей	7 -1 -2 0 0 0 0 -3 -1
word before 2: рф	-46 2 30 -11 -8 15 -16 -37 -19
word before 2: рідних	-28 41 -17 -1 -5 -1 -1 -19 -2
word before 2: рідній	-42 43 -14 -6 -3 -2 -1 -15 -1
word before 2: рік	-78 -4 -1 -2 -1 -2 -1 84 -7
word before 2: рішенн	37 -12 -1 -1 -5 -1 -1 -14 -15
word before 2: с	-23 16 20 -6 -4 -5 -5 14 -16
word before 2: само	46 -48 -16 -5 -5 -11 -10 -11 -8
word before 2: самоле	24 -9 -5 -1 -1 -1 0 -4 -3
word before 2: самому	46 -31 -11 -1 -2 -1 -1 -1 -1
word before 2: санато	17 -8 -1 0 -1 -2 0 -2 -3
word before 2: сбу	17 -56 -14 -5 -5 -7 -6 -32 34
word before 2: сверх	-48 5 10 -10 -6 -31 -36 -6 -15
word before 2: сво	21 -1 -4 -2 -2 -1 -1 -8 -5
word before 2: свобод	-22 -6 18 35 -25 -12 -12 -79 -48
word before 2: своих	4 1 -3 -1 -5 -5 -2 -7 -3
word before 2: свідче	55 -41 -1 -1 -3 -3 -1 -9 -2
word before 2: себе	-13 23 7 -2 -2 -2 -2 -6 -7
word before 2: сегодн	8 2 16 4 -13 -7 -11 -29 -47
word before 2: семей	-6 -49 28 -7 -2 -3 -2 -7 -2
word before 2: семьям	31 -48 8 -1 -7 -1 -4 -3 -9
word before 2: серед	27 11 -18 -2 -2 -4 -3 -53 -15
word before 2: сержан	94 -36 -42 -2 -2 -9 -2 -5 -4
word before 2: серпня	-5 12 0 -1 0 -1 -1 -5 -1
word before 2: сил	-32 38 -18 -4 -7 -13 -4 -13 -6
word before 2: сили	92 -71 -5 -3 -2 -10 -3 -19 -9
word before 2: складу	39 -30 -10 -1 -7 -7 -3 -7 -20
word before 2: сложил	35 -1 -1 -1 -1 -1 -1 -24 -8
word before 2: снаряд	5 -2 0 -1 0 0 0 -1 0
word before 2: соборн	18 -9 -1 -1 -1 -1 -1 -3 -3
word before 2: солдат	-63 11 17 43 -24 -32 -16 -35 32
word before 2: сообщи	-41 81 -39 -17 -8 -5 -4 -32 -18
word before 2: соотно	-59 61 -7 -5 -2 -2 -2 -4 -1
word before 2: состоя	-33 14 5 33 -14 -8 -8 -31 -8
word before 2: списка	24 -29 -12 -3 -2 -1 -3 -17 36
word before 2: списки	-18 -18 -23 -15 -11 -14 -6 -16 30
word before 2: списку	-1 20 -38 -3 -5 -13 -10 -27 -24
word before 2: список	45 24 -46 -23 -10 -11 -15 -21 -57
word before 2: среди	-29 21 19 -7 -8 -9 -8 -14 -12
word before 2: ст	22 -12 -1 -2 -1 -1 -1 -2 -2
word before 2: стамбу	88 -22 -60 -11 -8 -7 -7 -62 -15
word before 2: старше	81 -12 -56 -8 -5 -7 -3 -20 -23
word before 2: сторон	-44 23 26 -10 -14 -13 1 -15 -19
word before 2: строки	20 -11 -6 0 -2 0 -1 0 0
word before 2: суд	10 -6 -1 0 -1 0 0 0 0
word before 2: сумах	41 -25 -15 -2 -5 -2 -2 -5 -28
word before 2: сутки	51 -2 -16 -1 -3 -1 -1 -27 -2
word before 2: схуд	21 -3 -2 -1 -1 -1 -1 -2 -10
word before 2: сьогод	-34 19 36 -14 -11 -12 -7 7 -10
word before 2: та	15 31 -53 -9 -8 -13 -8 -8 -11
word before 2: табора	-63 -1 0 -1 -1 -1 -1 -12 76
word before 2: так	-33 -65 58 -3 -4 -5 -6 -46 -6
word before 2: также	-9 31 -27 -1 -3 -2 -3 -7 -6
word before 2: також	23 18 -26 -9 -20 -17 -14 -59 -23
word before 2: там	-10 -47 7 -37 -24 -9 -12 -50 33
word before 2: танков	16 -1 -8 0 0 -1 0 -3 -2
word before 2: теж	-42 -18 57 -9 -10 -5 -5 -25 -5
word before 2: тел	-42 54 -49 -7 -10 -4 -10 -35 -5
word before 2: тела	75 -73 -41 -6 -17 -12 -13 -25 -20
word before 2: телами	53 -34 -7 -2 -7 -1 -2 -21 -1
word before 2: телефо	45 -7 0 -1 -2 -1 -1 -38 -3
word before 2: терито	-46 12 -6 -9 -8 -15 -7 -32 41
word before 2: теробо	-49 51 -10 -3 -3 -10 -3 -1 -7
word before 2: террит	-17 5 27 -3 -18 -2 -4 -2 7
word before 2: тижден	0 -3 -2 -1 -1 -2 -1 7 -7
word before 2: том	-29 -7 36 -5 -10 -8 -4 -8 -11
word before 2: тому	31 -34 -16 -4 -4 -9 -3 -17 -9
word before 2: торік	-45 -11 0 0 0 -1 0 56 -6
word before 2: тот	48 -15 -5 -9 -6 -5 -6 -47 -31
word before 2: триває	27 1 -14 -1 -1 -3 -2 -8 -3
word before 2: тро	82 -76 -4 -1 -2 -2 -1 -1 -5
word before 2: туда	-36 36 28 -15 -14 -9 -7 -31 -26
word before 2: туречч	52 -56 -2 -6 -1 -3 -2 -37 -1
word before 2: тіл	22 -14 -29 -3 -5 -15 -4 32 -15
word before 2: тіла	33 -7 -30 -7 -11 -23 -6 -32 -8
word before 2: у	24 -38 -72 -11 -8 43 -8 17 10
word before 2: удалос	-37 6 24 -7 -8 -6 -5 5 -6
word before 2: удома	2 18 -30 -17 -19 -27 -12 -35 -18
word before 2: уже	-29 -40 -13 -6 -18 -6 -6 65 -29
word before 2: украин	-4 26 -4 -3 -16 -6 0 -26 3
word before 2: україн	-53 39 4 -6 -5 -5 -4 20 -4
word before 2: уперше	66 -65 0 0 0 -1 0 -1 0
word before 2: услови	18 -22 23 -3 -2 -3 -4 -10 -2
word before 2: усього	-30 37 -19 -32 -9 -12 -8 13 -10
word before 2: учасни	43 -28 -3 -1 -3 -1 -1 -2 -6
word before 2: участн	27 -20 -1 0 -1 0 -1 -2 -5
word before 2: учора	86 -65 -38 -6 -10 -13 -6 -39 -4
word before 2: формат	98 42 -76 -11 -9 -24 -8 -106 -10
word before 2: формул	20 -17 8 -17 -13 -14 -13 -17 -23
word before 2: хамас	34 -19 -4 -7 -5 -2 -2 -3 -18
word before 2: харков	21 0 -2 -1 -1 -1 -1 -17 -2
word before 2: хлопчи	-16 17 -9 -3 -1 -2 -3 -2 -2
word before 2: хотя	27 -2 -16 -3 -8 -2 -3 -6 -22
word before 2: хто	-74 92 -21 -3 -12 -10 -7 -19 -5
word before 2: це	-26 -14 -14 -5 -4 -8 -4 29 -8
word before 2: центр	-31 31 -3 -1 -1 -3 -2 28 -6
word before 2: цивіль	-10 22 -34 -8 -12 -20 -8 28 -7
word before 2: цифру	-95 66 -67 -11 -24 -25 -9 -26 73
word before 2: ч	20 -14 -1 -1 -1 -1 -1 -7 -1
word before 2: чаес	-13 23 -37 -5 -4 -12 -9 -6 -30
word before 2: час	-42 -10 -1 -1 -1 -3 -1 56 -4
word before 2: челове	-31 70 -21 -3 -48 -5 -3 -3 -5
word before 2: чем	22 -11 -4 0 -6 -3 -2 -7 -8
word before 2: черніг	26 -22 0 -1 0 -1 0 -1 0
word before 2: числе	66 -15 -52 -2 -2 -4 -3 -1 -9
word before 2: число	35 33 -18 -16 -9 -4 -5 -17 -36
word before 2: чолові	-20 -118 55 -9 -9 -14 -8 -13 -12
word before 2: что	23 -21 21 -6 -7 -2 -2 -17 9
word before 2: школу	14 -1 -3 -1 -1 0 0 -7 -1
word before 2: штаб	-18 -9 -1 -1 -1 -1 -1 31 -1
word before 2: штабу	70 -75 -6 -3 -3 -9 -4 2 14
word before 2: ще	30 31 -37 -12 -9 -15 -11 -36 -88
word before 2: щиті	-20 20 -12 -1 -5 -3 -1 19 -3
word before 2: що	-42 -28 33 -1 -9 -2 -2 -4 53
word before 2: щодо	47 -44 -28 -8 -4 -10 -4 -36 21
word before 2: щойно	10 6 -5 -2 -3 -2 -1 -3 -1
word before 2: экипаж	34 -7 -12 -3 -1 -2 -1 -2 -7
word before 2: этого	-31 -8 8 -2 -2 -2 -3 44 -3
word before 2: яких	-15 -27 -1 0 -1 -2 -1 41 -27
word before 2: яку	-15 58 -21 -6 -5 -7 -3 -4 -40
word before 2: є	-57 67 -65 -6 -18 -12 -10 -20 -17
word before 2: і	-10 -41 -45 -7 -9 9 -7 49 -22
word before 2: ідетьс	87 -40 -31 -12 -9 -2 -3 -26 -14
word before 2: із	40 7 -12 -7 -6 -7 -4 -52 -55
word before 2: їдуть	46 -37 -4 -2 -2 -4 -2 -13 -1
word before 2: їм	-8 -18 47 -3 -6 -5 -2 -5 -9
word before 2: їх	54 -7 14 -1 -2 -3 -2 -28 -30
word before 2: їхніх	-33 11 25 -10 -8 -6 -23 -52 20
word before 2: اسيرا	-42 26 -3 -29 -6 -9 -4 -1 -9
word before 2: افراج	22 -28 -23 -1 -8 -8 -6 4 -15
word before 2: الي	-24 24 3 0 -1 -1 0 -1 0
word before 2: اليوم	-6 25 -14 -3 -2 -1 -1 -1 0
word before 2: امارات	-20 -8 -8 -32 -3 -2 -2 63 -10
word before 2: اوكران	-8 -27 5 7 -3 -17 1 3 3
word before 2: تبادل	-11 5 -19 -1 -3 17 -12 -39 -4
word before 2: تي	37 -13 -1 20 -4 -2 -2 -42 -5
word before 2: جديده	-34 1 12 -3 -4 -4 -3 -3 -3
word before 2: حتي	-24 0 -4 -27 -2 -3 -1 52 -4
word before 2: دوله	8 -1 -1 -18 -3 -2 -3 5 -6
word before 2: روسي	-1 -22 -4 36 -1 -3 0 -8 -1
word before 2: روسيا	-5 24 -8 -10 -2 -6 -1 -1 6
word before 2: شملت	-33 -25 -44 60 -4 -8 -2 -11 -1
word before 2: عاد	-39 18 10 -13 -1 -8 -1 -14 0
word before 2: عدد	11 -1 0 -1 -1 -1 0 -6 -1
word before 2: عسكريا	-43 9 1 -4 -2 -4 -12 -9 -7
word before 2: علي	-16 43 -6 -15 -6 -1 -1 -9 -3
word before 2: عمليه	1 17 -4 -30 -1 -6 -1 24 -1
word before 2: عن	16 -24 -17 10 -4 -5 -3 -13 -2
word before 2: في	-16 5 12 -22 -2 -1 -1 27 -1
word before 2: كييف	-16 42 -28 -26 -3 -3 -2 -2 -3
word before 2: لم	5 -23 -20 9 -7 -14 -6 3 -4
word before 2: ما	-9 -20 -11 50 -3 -1 -1 -12 -1
word before 2: مقابل	-1 -46 50 -3 -2 0 0 0 0
word before 2: –	7 -1 13 -8 -12 -5 -8 -4 -19
word before 2: •	48 20 -33 -4 -4 -4 -3 -30 -11
word before 2: ▫	73 -13 -11 -4 -11 -6 -3 -40 -8
word before 2: ⚡	-78 -89 15 -26 87 -16 -14 -18 -26
word before 2: ✅	-20 49 -79 -17 -8 -9 -5 -26 -8
word before: 	7 -11 22 -9 -10 -11 -6 11 -35
word before: "	15 -34 -15 -10 -10 -2 -7 20 3
word before: #	31 5 -17 -29 -35 -12 -12 -33 -22
word before: '	10 -29 -6 -13 -9 -7 -8 13 -18
word before: (	5 28 -6 -3 -2 -2 -2 -12 -20
word before: )	0 36 -24 -7 -6 -7 -5 -6 -18
word before: +	45 41 -26 -4 -6 -5 -5 -41 -42
word before: ,	14 -7 -3 -1 -6 -3 -3 0 3
word before: -	35 -3 -32 -1 -8 -6 -4 -28 -7
word before: .	5 -68 22 39 -12 -3 -3 -11 -5
word before: /	39 28 -10 -7 -10 -5 -4 -31 -22
word before: :	6 9 -4 -3 4 -9 -5 -7 -12
word before: ;	12 -4 -6 13 -5 -2 -3 -11 -20
word before: a	0 -28 -1 -10 -12 5 -9 -2 -15
word before: about	19 -4 0 -1 0 0 -1 -4 -15
word before: accord	47 -22 -27 -2 -3 -4 -2 -11 -3
word before: across	-10 -5 -1 -4 -2 -1 -1 24 0
word before: additi	-59 -51 96 -10 -6 1 -9 -10 -10
word before: affair	-58 15 14 -71 -15 -5 -12 -9 -2
word before: after	70 -43 -10 -36 -4 -5 -2 -5 -4
word before: afu	10 -32 31 -8 -15 -14 -12 27 -45
word before: aged	30 -34 -18 -17 -5 -9 -2 -12 -2
word before: agree	57 -25 -2 -10 -3 -2 -4 -15 -5
word before: air	35 -3 -22 -5 -2 -1 -1 -3 -1
word before: aircra	9 -2 -1 -2 -1 -1 0 0 0
word before: all	37 -30 -14 -9 -6 -5 -5 -8 -8
word before: along	28 23 -29 -20 -3 -18 -10 -13 -2
word before: alread	74 -29 -2 -2 -3 -3 -5 -72 -2
word before: also	-13 -6 47 -26 -22 28 -25 -40 -30
word before: altoge	-45 -11 -48 -7 -3 -3 -5 59 -12
word before: among	3 26 -22 -20 -5 -4 -3 -9 -5
word before: amount	32 -3 -2 -6 -4 -1 -1 8 -23
word before: an	-38 49 -8 31 -3 -5 -3 -29 -5
word before: and	-3 4 0 -5 4 -4 0 -17 -8
word before: andriy	-24 48 -18 -15 -5 -4 -3 -7 -3
word before: announ	-28 5 8 -17 -12 -7 -7 -39 -15
word before: anothe	4 3 -29 -12 -7 18 -6 -29 33
word before: april	-25 19 -6 -6 -5 -2 -1 -2 -2
word before: are	28 11 -27 -17 -14 9 -5 -13 -21
word before: armed	-8 19 -6 -1 -1 -3 -1 -3 0
word before: arrang	31 -17 -8 -4 -1 -2 -1 -3 -2
word before: as	-10 21 -42 -5 -7 -8 -6 28 33
word before: at	-41 -34 55 15 -25 -17 -13 -3 12
word before: attack	50 -50 -19 -19 -19 -6 -9 -10 -19
word before: attend	5 0 0 -2 -1 0 0 0 -1
word before: august	54 -47 1 -8 -5 -12 -6 -13 -7
word before: azov	-59 58 -29 -2 -4 -5 -4 -2 -4
word before: azovst	55 -27 -13 -3 -3 -8 -5 -1 -16
word before: back	-2 5 27 -18 -23 -8 -8 -18 -10
word before: be	4 -6 -3 -5 -3 -1 -2 -1 15
word before: been	21 19 -37 -27 -9 -9 -8 -1 -11
word before: before	60 -49 -1 -16 -1 -1 -1 -2 -2
word before: began	-13 8 -10 -12 -1 -1 -1 25 1
word before: belaru	48 36 -62 -36 -15 -10 -9 -17 -15
word before: believ	-25 -4 -1 -1 -1 -1 0 -3 32
word before: betwee	68 -59 -27 -44 -27 -9 -7 -21 -12
word before: bodies	-36 42 4 -9 23 -8 -7 -24 -9
word before: border	-13 28 -8 -5 -6 -3 -3 -4 -16
word before: both	27 5 -8 -1 -3 -1 -1 -4 -16
word before: breaki	-4 -11 25 -4 -3 -1 -3 -6 -4
word before: bring	19 -6 -17 -21 -7 -16 -8 -13 -6
word before: bringi	14 12 -27 -16 -3 19 -6 -65 -13
word before: brings	-12 -17 33 -12 -3 -1 -2 7 -1
word before: brough	5 -2 -32 -5 -13 -7 -5 13 -17
word before: by	6 15 -18 -9 -6 -2 -4 33 7
word before: came	-32 36 1 -3 -5 -11 -3 -34 -2
word before: captiv	9 -14 17 -31 -13 -3 -7 -6 -25
word before: captur	47 -20 -51 -19 -5 -4 -4 -4 -7
word before: carrie	10 -17 -4 -5 -7 -3 -2 39 -17
word before: carryi	82 -35 -34 -8 -13 -5 -5 -14 -32
word before: childr	35 -3 -20 -2 -1 -1 -1 -15 -1
word before: civili	-47 -4 56 -41 -15 -10 -7 5 5
word before: claime	-31 -51 -4 -7 -4 -18 -12 32 4
word before: code	88 -47 -23 -5 -4 -6 -4 -34 -18
word before: come	13 -10 0 0 0 -1 -1 -1 0
word before: comman	53 -5 -43 -1 -2 -4 -6 -28 -26
word before: comple	25 -32 5 38 -2 -1 -1 -26 -1
word before: conclu	-36 48 -10 -34 -6 -6 -4 -24 -3
word before: confir	-51 33 -40 -26 39 -11 -5 -30 -16
word before: coordi	-1 -8 0 0 0 0 0 11 -2
word before: countr	56 -15 -67 17 -17 -15 -13 -75 -9
word before: covere	0 -4 11 -5 -16 -10 -7 -31 -5
word before: crews	36 -10 -4 -1 -3 -2 -3 -16 -3
word before: date	-30 -31 -14 9 -2 -3 -3 30 -12
word before: day	9 -30 -20 -15 -15 -10 -8 55 -12
word before: days	-9 -64 -13 -16 -8 -11 -8 48 -3
word before: deal	20 -16 0 -3 -1 -1 -1 -14 0
word before: decemb	42 -9 2 -24 -3 -19 -14 -6 -13
word before: defenc	-23 -27 46 -4 -5 -2 -2 -11 -3
word before: defend	12 -30 4 -3 -1 12 -3 -5 -3
word before: defens	-3 -2 14 0 -1 0 0 -6 -2
word before: delega	13 0 0 -1 -1 0 0 -13 0
word before: delive	12 23 -9 -13 -2 -2 -2 -13 -1
word before: detain	-15 -10 -8 -22 -3 -2 -2 -1 33
word before: dhabi	53 -2 -48 -5 -1 -1 -2 0 0
word before: diplom	-15 13 -6 -47 -4 -1 -2 -9 -1
word before: direct	41 -32 -2 -2 -4 -7 -3 -25 -5
word before: donets	35 -23 -4 -3 -5 -8 -3 -25 -3
word before: down	6 -1 -2 0 -1 0 0 0 0
word before: drones	35 -13 -4 -2 -2 -1 -1 -16 -1
word before: each	20 11 -8 -10 -13 -10 -7 -33 -4
word before: earlie	42 12 -43 -29 -18 -18 -13 -63 -14
word before: easter	-39 70 -18 -37 -26 -13 -10 -36 -7
word before: effort	11 -9 -2 6 -1 -1 -1 -2 -4
word before: emirat	-11 12 -8 -84 -3 -3 -4 45 -2
word before: enemy	-14 -42 26 -4 -8 -4 -6 -11 -21
word before: estima	33 -34 -3 -6 -3 -5 -6 -10 -27
word before: eve	63 -7 0 -4 0 -1 -1 -60 -8
word before: every	17 -3 -6 -1 0 0 0 -5 -1
word before: exchan	57 -18 -28 5 -8 -1 -7 -13 -7
word before: facili	-45 -4 57 -8 -2 -7 -3 -7 -50
word before: fallen	-40 42 -53 -3 -6 -4 -2 34 -1
word before: famili	-64 79 -1 -29 -6 -7 -7 -14 -7
word before: far	-44 14 -2 -7 -3 -1 -1 40 -1
word before: feb	7 -32 -12 -18 -18 -11 -12 22 -34
word before: februa	20 7 32 -22 -5 -3 -4 -29 -4
word before: federa	21 32 -23 -30 -6 -11 -6 -18 -24
word before: fighte	26 -22 -19 -8 -3 -5 -2 -1 -2
word before: figure	9 -24 -27 30 -4 -6 -3 -21 -29
word before: first	4 6 -6 -12 -7 -6 -6 -4 -12
word before: five	-21 -4 38 -5 -2 -2 -4 -2 -5
word before: follow	11 -22 36 -7 -3 -2 -2 -6 -5
word before: for	31 -4 4 -18 -5 -5 12 -21 1
word before: forces	38 -23 -14 -2 -4 -3 -4 -11 -25
word before: foreig	-35 15 13 -66 -13 -5 -11 -9 -10
word before: formul	-7 21 -30 -15 -16 -19 18 -31 -18
word before: four	9 -4 -2 0 0 -2 -1 0 0
word before: free	-25 26 -45 11 -5 -3 -3 11 -1
word before: freed	2 -9 3 -7 -5 -6 -5 -1 -5
word before: frees	-30 13 -27 41 -8 -3 -4 -29 -3
word before: friday	34 -79 -54 -14 47 -15 -9 15 -6
word before: from	30 2 -45 6 -16 2 -7 0 -18
word before: full-s	74 -16 -6 -5 -4 -3 -4 -48 -7
word before: furthe	-31 -14 -9 25 -23 14 -10 -18 -8
word before: gave	-17 -5 24 -1 -1 -2 -1 -2 0
word before: genera	63 -48 -2 -9 -4 -20 -5 -7 -3
word before: geneva	14 -9 -1 -1 -1 0 0 -2 -2
word before: gestur	17 -48 -1 -3 -2 48 -28 -1 -4
word before: get	42 -17 -18 -4 -5 -6 -9 -37 -16
word before: go	-24 5 12 -9 -18 52 -36 -18 -19
word before: good	-49 35 -5 36 -3 -2 -2 -2 -3
word before: goodwi	17 -48 -1 -3 -2 48 -28 -1 -4
word before: got	-3 22 -32 -27 26 -8 -9 -17 -13
word before: govern	13 -2 -4 -9 -3 -2 0 -7 0
word before: group	-22 -31 38 -14 -8 -6 -5 -8 -6
word before: guards	56 -51 -3 -2 -1 -1 -1 -1 -7
word before: had	24 0 -13 -37 14 -17 -11 -57 -27
word before: hamas	51 -28 -13 -7 -2 -6 -1 -2 -1
word before: hand	28 -4 -22 -11 -9 -3 -10 -7 -17
word before: handed	-45 30 1 -6 -30 -6 11 -22 -21
word before: hands	-16 42 -33 -14 -18 -15 -7 -24 -4
word before: has	-3 18 14 -35 -14 -8 -6 31 -17
word before: have	-54 -19 -32 18 -7 -5 -5 69 -26
word before: he	-21 -38 -3 -23 -5 -15 -8 37 -35
word before: headqu	-36 -7 -1 -2 -2 -1 -1 44 -4
word before: held	-19 -71 -5 -10 -5 -10 -7 21 35
word before: helped	69 -88 -17 -22 -6 -18 -9 -25 -4
word before: her	-15 -5 34 -11 -8 -3 -3 -28 -22
word before: his	31 -22 0 -1 -1 0 -1 -2 -4
word before: hold	-4 -13 -2 -6 -7 -2 -2 -11 30
word before: holdin	-72 -9 -8 -3 -5 -3 -3 -31 57
word before: holds	-23 -3 -1 -1 -2 -1 -1 -6 31
word before: home	21 15 -18 -10 -14 5 -5 -8 -14
word before: hospit	-31 37 -2 -1 -1 -1 -1 -1 -4
word before: hostag	18 -15 -8 -21 -4 -2 -3 -3 38
word before: hours	14 -5 -1 -2 -1 -1 -1 -3 -1
word before: how	39 0 0 -1 -1 0 -1 -37 -2
word before: humani	-9 -2 -29 -5 -3 -1 -1 23 0
word before: i	-47 8 -28 52 -12 -8 -7 -17 -14
word before: in	-13 -22 -7 8 -9 -8 -6 9 -8
word before: includ	25 0 -26 -11 -8 -13 -5 -9 -12
word before: interv	42 -41 -6 -7 -16 -4 -4 -34 -5
word before: invasi	-16 50 -47 -3 -7 -4 -4 11 0
word before: involv	12 14 -36 8 -10 -4 -5 -49 -6
word before: is	81 -72 -13 -8 -4 -4 -4 -40 29
word before: island	38 -18 -5 -4 -2 -13 -5 -8 -29
word before: israel	43 -9 -4 -8 -1 -1 -1 -6 -20
word before: istanb	-14 -12 14 -7 -3 0 -1 4 -1
word before: it	-18 33 7 -8 -27 3 -12 -46 20
word before: its	-33 -5 5 -32 52 -12 -7 6 -39
word before: jan	-5 14 -9 -4 -10 -4 -3 -21 -13
word before: july	14 52 -23 -4 -7 -3 -5 -18 -29
word before: june	-3 -3 13 0 -1 -1 -1 -5 -1
word before: just	43 -43 -18 -17 -7 -9 -3 36 -4
word before: kiev	-64 -29 47 -11 -14 -8 -15 -9 -7
word before: killed	37 -3 -15 -2 -15 -3 -2 -15 -22
word before: kyiv	2 3 0 5 -21 -13 -13 -16 -44
word before: last	23 -11 -2 -3 -2 -1 -1 -2 -1
word before: leader	-4 -1 9 -1 0 0 0 -1 0
word before: leads	-15 -13 -9 45 -2 -1 -1 -15 -1
word before: let	-40 -28 15 -24 -11 52 -29 34 -9
word before: letter	52 -49 -3 -1 -1 -2 -1 -7 0
word before: libera	5 -1 -1 0 0 0 0 -2 0
word before: line	17 -3 -4 0 0 -5 -2 -1 -3
word before: list	-27 -5 -13 -4 -5 -1 -2 -11 30
word before: lists	17 -6 0 -1 -1 -1 -1 -4 -3
word before: losses	80 -8 -16 -3 -9 -3 -6 -11 -46
word before: lost	29 -2 -8 -1 -3 -1 -1 -4 -10
word before: made	18 19 18 -34 -31 -23 -20 -31 -13
word before: manage	-41 80 -9 -12 -4 -4 -2 28 -2
word before: many	29 -33 10 -1 -2 -2 -1 -4 3
word before: march	12 -13 32 -30 -4 -1 -3 -28 -4
word before: mariup	3 13 -5 -1 -1 -5 -3 -1 -6
word before: may	-49 -21 51 -9 -8 -4 -5 -3 8
word before: mediat	-52 -28 -7 23 -5 -3 -3 35 -4
word before: meetin	27 -12 0 -1 0 -1 -1 -10 -2
word before: member	-10 -71 -11 -32 -18 -12 -14 57 -39
word before: men	46 -47 0 -2 -4 -4 -4 -9 -3
word before: milita	-24 -7 35 -8 -6 -6 -7 -4 -8
word before: minist	-20 -36 49 -10 -7 -3 -3 19 -6
word before: mofa	25 -27 -23 27 -6 -4 -2 -4 0
word before: monito	47 -23 -6 -6 -12 -3 -2 0 -1
word before: months	-37 -13 33 -4 -5 -2 -1 25 -2
word before: moscow	5 4 1 -1 -10 -9 -6 -22 -15
word before: moskal	-34 -25 -47 -10 -3 -5 -7 -7 60
word before: negoti	-7 -11 38 -1 -3 -2 -2 -7 -6
word before: new	3 -17 9 49 -12 -5 -5 -15 -13
word before: news	-55 57 -4 -2 -4 -2 -2 -3 -3
word before: next	26 -14 0 -1 -1 -1 -1 -8 -2
word before: night	67 -29 -58 -11 -12 -5 -5 -8 -18
word before: nine	56 -6 -1 -4 -4 -5 -5 -37 -14
word before: no	43 -23 -33 -44 -42 -7 -5 -17 -4
word before: not	62 -53 -9 -2 -3 -6 -4 -34 7
word before: noted	27 -5 -6 -12 -3 -2 -2 -16 -1
word before: now	-87 32 -7 -36 -4 -5 -5 52 26
word before: number	21 18 -8 -5 -4 -6 -2 -7 -12
word before: occupa	23 -25 -1 -1 -1 -2 -3 -18 -2
word before: occupi	37 -42 -6 -2 -3 -2 -3 -12 51
word before: octobe	-6 -6 7 -2 -1 0 -1 8 0
word before: odesa	2 21 -22 -32 -22 -16 -16 -11 -33
word before: of	-11 -11 -2 -2 3 -4 -7 4 -11
word before: office	-15 42 -24 8 -8 -6 -5 -4 -26
word before: offici	32 -16 -12 -1 -1 -3 -1 -4 4
word before: oldest	67 -45 -13 -3 -3 -2 -2 -7 -1
word before: ombuds	11 -25 39 -10 -2 -4 -2 -4 -8
word before: on	2 -33 23 -12 0 -7 -7 -22 -7
word before: one	-49 55 24 -8 -11 -8 -9 -31 -12
word before: only	38 -26 -7 -1 -2 -8 -1 -3 -2
word before: operat	56 -37 31 -22 -12 -10 -6 -11 -12
word before: other	4 36 -34 -1 -2 -13 -7 -1 -4
word before: our	16 20 18 -8 -12 -7 -6 -30 -27
word before: out	15 -12 -8 -7 -6 -9 -7 19 -20
word before: over	-14 4 -22 -7 31 -4 7 -17 -20
word before: own	-85 16 57 -27 -44 -26 -13 -22 -72
word before: pakist	11 -8 0 -1 -1 0 0 0 0
word before: part	-33 9 -33 25 -7 -6 -9 6 28
word before: past	45 -4 -18 -3 -2 -2 -2 -21 -6
word before: patien	7 -1 0 -4 -1 0 0 0 0
word before: people	-28 -12 -6 -29 68 -17 -8 -29 -37
word before: per	6 -3 -1 0 -1 0 0 0 0
word before: person	2 46 -44 -1 -3 -2 -4 -4 -9
word before: place	-12 43 -4 -16 -6 -4 -2 -18 -3
word before: plus	-63 21 -8 -7 -6 26 -16 -5 -3
word before: pows	11 -24 28 -2 -7 -2 -2 -10 -7
word before: presen	23 -3 -12 -1 -3 -2 -1 0 -1
word before: presid	-29 62 -36 -32 -16 -6 -6 13 -13
word before: prison	0 0 -19 -26 -11 -7 -6 36 2
word before: privat	8 -1 -2 0 0 -5 -1 0 0
word before: proces	-4 -4 23 -1 -3 -1 -2 -7 -3
word before: produc	41 -31 -8 -14 -6 -4 -4 -23 -19
word before: progra	8 -2 0 -1 -1 -1 -1 -1 -1
word before: put	-68 26 -44 29 -7 -12 -8 -21 -15
word before: qatar	5 22 -4 -12 -2 -1 -1 -10 -1
word before: qatari	-45 1 -1 -15 0 0 -1 23 0
word before: raised	61 -8 -1 -2 -2 -3 -3 -46 -38
word before: reache	-51 -19 -16 -27 -8 -7 -5 43 -9
word before: recall	-9 -1 -14 -33 -3 -17 -2 47 -2
word before: receiv	1 7 -10 -12 -29 -7 -10 20 -16
word before: recove	13 -40 32 -4 -2 -2 -2 -6 -2
word before: region	52 -16 -9 -3 -3 -1 -2 -19 -5
word before: releas	-1 -25 18 29 -7 -5 -5 -22 -11
word before: relief	7 0 0 0 0 0 0 -6 0
word before: remain	71 -33 -40 -22 -22 -5 -7 -29 -4
word before: repatr	72 -24 15 -47 -31 -16 -16 -83 -54
word before: report	8 -25 16 -11 -13 -9 -6 7 5
word before: result	-30 -31 7 41 -8 -2 -4 -35 -4
word before: return	-19 37 13 -31 -17 -9 -9 4 -16
word before: reunif	-15 20 -1 -14 -1 -1 -1 -1 -1
word before: reunit	47 8 -20 -39 -1 -1 -1 -15 0
word before: risen	25 0 -1 -14 -1 0 -1 11 -22
word before: russia	17 -17 2 -4 -11 -1 -7 -17 15
word before: said	11 -30 9 0 -12 -7 -4 -13 9
word before: same	-57 43 -30 -27 -17 -12 -11 -31 -4
word before: saturd	6 -20 24 -30 -10 -11 -12 -18 -2
word before: saw	15 5 -5 -7 -3 -2 -2 -18 -1
word before: saying	-50 -10 15 -4 -3 -2 -4 31 -24
word before: says	22 30 -21 -16 -38 -6 -7 14 -32
word before: search	20 0 -1 -4 0 -1 0 -13 -1
word before: second	9 -1 -18 -8 -10 -5 -4 -6 -2
word before: secure	-54 7 -63 17 -9 -3 -3 14 -9
word before: sent	43 -16 19 -5 -12 -8 -6 -40 -6
word before: senten	40 -12 -15 -1 -2 -3 -11 -12 -2
word before: separa	55 -46 5 -3 -3 -6 -2 -4 -5
word before: septem	62 -34 -13 -34 -3 -5 -3 -67 -5
word before: sergea	50 -42 -3 -1 -2 -8 -2 -3 -2
word before: servic	8 0 -2 -7 -18 -5 -5 18 -3
word before: set	-43 -1 -39 52 -6 -3 -4 45 -37
word before: seven	-1 11 -3 -2 -2 -1 0 -1 -1
word before: severa	53 -38 -2 -6 -3 -5 -4 -30 -46
word before: shot	6 -2 -2 -1 -1 0 0 0 0
word before: side	15 -50 60 0 -11 -9 -5 -12 -4
word before: sides	-53 -19 24 35 37 -11 -7 -18 -14
word before: signed	77 -72 -1 -5 -3 -2 -1 -5 -3
word before: since	66 -31 3 -17 -12 -8 -8 -62 -16
word before: sister	50 -21 -26 -1 -1 -4 -1 -4 -2
word before: six	-46 34 -28 -4 -21 -9 -5 -15 -3
word before: so	-84 -14 -1 -5 -9 -4 -2 50 -8
word before: soldie	0 -3 -25 -23 36 -13 -15 -18 -18
word before: some	35 -13 -7 -1 -1 -2 -2 0 -12
word before: spent	51 -44 -7 -2 -3 -1 -1 -1 -4
word before: spoke	-42 -2 19 54 -28 -10 -9 -27 -20
word before: stage	65 -8 -4 -5 -1 -6 -1 -63 -1
word before: stands	-59 -19 -15 -26 -12 -8 -7 14 27
word before: state	23 -3 -12 -1 -3 -2 -1 0 -1
word before: states	6 27 -2 -7 -1 -1 -1 -22 -1
word before: succee	-14 -26 8 23 -4 -4 -4 -22 -2
word before: such	-43 48 -16 -39 -13 -9 -9 6 -16
word before: summit	10 -4 0 -1 -1 0 0 -2 0
word before: sunday	-8 -18 11 -2 -3 -1 -2 -5 25
word before: swap	-34 14 -4 2 -12 -8 -7 -9 -8
word before: swappe	7 -18 0 36 -20 -9 -10 -44 -30
word before: swaps	-4 -24 -40 -38 -20 -12 -11 46 -62
word before: taken	10 46 -5 -17 -10 -4 -3 -31 -3
word before: takes	36 -8 -2 -2 -3 -2 -3 -33 -21
word before: talks	-2 -13 38 -4 -4 -2 -2 -6 -5
word before: tanks	7 0 -2 0 0 0 0 0 -3
word before: teams	22 -1 -4 -4 0 -1 -1 -10 -1
word before: ten	-12 33 -57 0 -1 -1 -1 -3 -21
word before: thanke	43 -18 -15 -10 -6 -4 -2 -11 -1
word before: that	-3 -29 -6 -16 -16 7 -6 19 -7
word before: the	17 1 -9 -12 -4 -5 -5 -10 -8
word before: their	25 -94 36 -42 40 -10 -7 -19 -14
word before: them	34 -17 4 -15 -5 -7 -5 -19 -7
word before: there	22 -52 -24 -21 -8 -15 -6 26 -13
word before: these	-29 25 -44 -8 -1 51 -20 -25 -2
word before: they	-18 30 -20 -3 -10 -16 -5 -7 -19
word before: third	-25 -41 -6 -25 -11 -7 -6 46 -10
word before: this	16 17 -19 3 -9 -7 -4 -4 -3
word before: those	50 -53 2 -7 -5 -7 -11 -8 -7
word before: three	29 -58 -43 -13 -5 -5 -5 63 -8
word before: throug	3 0 -2 -15 -1 -1 -1 11 -6
word before: thursd	19 -3 5 -10 -9 -3 -6 -19 -6
word before: thus	-13 0 -1 -20 -1 -2 -1 35 -2
word before: time	-12 -30 40 -1 -2 -1 -1 -2 -2
word before: to	38 -46 -24 2 -5 -4 -4 6 -4
word before: today	-21 21 -21 12 -10 3 -5 -1 -11
word before: togeth	7 -2 5 -5 0 -1 -1 -1 -3
word before: took	-38 5 12 -13 -7 -7 -7 -13 -9
word before: total	17 -31 -17 16 -9 -5 -4 17 -10
word before: trade	41 -18 -2 -3 -3 -3 -1 -2 -13
word before: traded	-24 6 9 42 -22 -4 -6 -6 -6
word before: transf	-25 -27 -11 -4 -2 -10 13 40 -2
word before: troops	2 -12 13 -1 0 0 0 0 0
word before: trucks	29 -52 -7 -6 -11 -5 -5 19 -20
word before: trump	2 19 0 -8 -6 0 -1 -7 0
word before: tuesda	-5 44 -32 -6 -4 -6 -5 -1 -12
word before: turn	-11 -9 15 -7 -17 -6 -3 -14 -3
word before: two	-22 -9 37 -38 -20 -9 -8 14 -10
word before: ua	-78 41 -38 -5 -9 -5 -7 11 -11
word before: uae	-10 -21 3 20 -8 -4 -4 7 -5
word before: ukrain	-9 2 -15 0 -13 -7 1 9 -11
word before: un	-3 -23 -6 -7 -16 -4 -3 10 -4
word before: under	-39 36 -21 -27 -8 -6 -9 39 -4
word before: unit	16 -12 0 0 0 0 -1 -2 -1
word before: up	-70 21 22 -33 -31 -22 -19 -31 -4
word before: us	-30 -2 -5 -1 -1 -3 -2 37 -13
word before: vehicl	11 0 -3 0 -1 -1 -1 -4 -2
word before: visit	29 -2 0 -1 -2 -1 -1 -21 -2
word before: war	60 -11 17 -27 -17 -10 -13 -63 -26
word before: warrio	-51 -26 49 -3 -5 -7 -5 23 -7
word before: was	-31 -57 67 -32 -15 -13 -12 -40 31
word before: we	-7 24 -39 -10 -6 -6 -6 5 13
word before: wednes	-63 35 33 -9 -18 -8 -5 4 -4
word before: week	-11 44 -10 -3 -2 -5 -3 -26 -11
word before: weighe	48 -16 -3 -8 -4 -3 -2 -7 -10
word before: welcom	10 41 -42 -7 -2 -1 -1 -4 0
word before: went	11 -22 16 -1 -2 -3 -2 -40 -1
word before: were	-26 -11 11 20 -7 -12 11 -23 19
word before: when	102 -106 -15 -14 -18 -12 -7 -46 -8
word before: which	14 -13 -14 -18 -12 -11 6 -1 -7
word before: while	26 37 -24 -5 -4 -4 -4 -29 -17
word before: who	25 -14 -4 -2 -2 -1 -1 -3 -1
word before: whom	30 -1 -1 -34 -4 -1 -2 -1 -1
word before: will	7 -6 0 0 0 -1 0 0 0
word before: with	39 4 -29 -2 -6 -7 6 -6 -8
word before: women	13 -2 -7 0 0 -1 -1 -1 -1
word before: won	-62 77 -9 -8 -4 -2 -2 -1 -9
word before: worth	11 -1 -1 -2 -2 -2 -1 -2 -1
word before: wounde	4 -52 -21 -11 -6 -15 22 -7 -7
word before: year	36 -18 5 11 -11 -6 -4 -37 -15
word before: yermak	4 42 -25 -15 -6 -5 -4 -17 -6
word before: yester	47 -37 16 -37 -25 -15 -12 -88 -9
word before: you	14 -2 0 -1 -1 -1 -1 -2 -5
word before: younge	-20 34 -48 -5 -6 -4 -3 -6 -4
word before: zapori	35 -21 -3 -1 -1 -6 -1 -16 -6
word before: zelens	-14 22 -66 -44 -18 -9 -16 4 -36
word before: а	-13 -5 2 -14 -13 -17 -4 -9 16
word before: абу-да	4 -36 -3 36 -1 -1 -1 -1 -1
word before: август	-13 -36 -34 -14 -8 -4 -7 54 -10
word before: авдіїв	35 -9 -12 -1 -1 -1 -1 -12 -9
word before: авиабо	24 -7 -10 -1 -2 -1 -1 -1 -2
word before: авиаци	12 -2 -5 -2 -1 -1 -1 -1 -1
word before: автобу	25 20 -28 -5 -29 -9 -6 -29 -33
word before: авіаці	22 -5 -1 -1 -1 -1 -1 -4 -9
word before: агентс	85 -89 -19 -1 -12 -3 -3 33 -6
word before: адреси	85 -10 -74 -1 -1 -3 -3 -6 -17
word before: аес	7 -3 0 0 0 -1 -1 -1 -1
word before: азерба	43 -17 -14 -3 -2 -4 -1 -3 -1
word before: азов	93 -78 -17 -2 -4 -3 -1 -5 -5
word before: азова	22 -15 -19 -2 -3 -8 -3 -2 -2
word before: азовст	-4 31 -12 -16 -13 -21 -18 -27 -28
word before: але	20 18 -11 -8 -5 -29 -5 -37 -16
word before: аппара	9 0 -2 0 -1 0 0 -3 -2
word before: апреля	-9 -4 31 -1 -7 -1 -3 -5 -4
word before: армянс	24 -10 -10 -1 -1 -1 -1 -2 0
word before: артиле	26 -10 -3 -1 -1 -1 -6 -2 -3
word before: артилл	12 -5 -1 -1 0 -1 0 -1 -4
word before: атак	5 0 0 0 0 0 0 -1 -2
word before: атаки	10 0 -8 0 0 0 0 0 0
word before: аэродр	63 -23 -8 -11 -6 -2 -3 -15 -6
word before: бабушк	13 -3 -2 -1 -1 0 -1 -3 -3
word before: базі	37 -11 0 -3 -1 -2 -1 -20 -5
word before: баку	48 -40 -9 -8 -1 -3 -5 -1 -1
word before: батькі	-48 75 -18 -2 -13 -3 -2 -32 -1
word before: бахмут	5 25 -28 -9 -11 -12 -5 -18 -13
word before: баш	-16 -32 35 -20 -16 -12 -5 -22 -3
word before: без	-32 -1 30 -7 -7 -17 -21 -16 23
word before: безвіс	0 7 -3 -5 -7 -7 -6 -33 19
word before: белгор	24 -1 -22 -1 -2 -1 -1 -9 -1
word before: белору	-16 -45 53 -10 -18 -12 -9 8 -19
word before: березе	55 -49 -23 -7 -9 -7 -3 -8 -14
word before: березн	115 -21 -54 -9 -8 -11 -6 -119 -4
word before: беспил	19 -3 -7 -1 -1 -1 -1 -4 -3
word before: ближай	43 -2 -14 -1 -3 -2 -1 -20 -5
word before: близки	-44 72 -59 -20 -6 -10 -20 -32 -8
word before: боевик	55 0 -63 -1 -5 -2 -5 0 -45
word before: боевых	48 -4 -3 -2 -5 -2 -5 -28 -28
word before: боепри	26 -2 -3 -1 -1 -1 -2 -11 -8
word before: бойца	19 17 -25 -1 -2 -6 -2 0 -1
word before: бойцам	15 -4 7 -1 -1 -1 -4 -4 -9
word before: бойцов	15 37 -36 -2 -3 -4 -2 -6 -8
word before: боки	14 -10 -3 0 -1 -1 -1 -12 -1
word before: боку	-19 -58 62 -4 -13 -19 -23 -14 -17
word before: более	60 -3 -53 -7 -2 -2 -2 -21 -2
word before: больни	39 -1 -1 -1 -1 -1 -1 -3 -32
word before: больны	50 -35 -3 -1 -2 -2 -5 -1 -10
word before: больше	45 -55 -25 -16 -5 -8 -8 -30 -3
word before: большо	-60 39 5 -11 -6 -6 -4 -10 -3
word before: бомб	13 -1 -3 -2 -1 -1 -1 -2 -2
word before: борони	83 -55 -10 -4 -4 -10 -3 -5 -11
word before: борту	73 -55 -5 -7 -5 -7 -2 -2 -10
word before: бпла	15 -1 -6 0 -1 -1 0 -5 -2
word before: брали	6 -3 0 -1 -1 0 0 0 -1
word before: брат	42 -30 -32 -1 -14 -2 -2 -7 -4
word before: брата	45 -30 -9 -1 -1 -1 -1 -3 -2
word before: бригад	30 -17 -7 -1 -1 -1 -1 -6 -3
word before: був	19 -41 24 -3 -3 -12 -4 -8 -13
word before: будет	34 0 -14 -1 -1 -1 -1 -9 -7
word before: були	41 -12 -1 -2 -2 -1 -1 -3 -22
word before: було	31 -22 -12 -14 -10 -9 -8 -25 -46
word before: бы	45 -7 -15 -4 -8 -3 -5 -16 -27
word before: был	47 -100 80 -22 -11 -7 -8 -29 -12
word before: были	45 -46 -13 -8 -11 -13 -2 -3 -9
word before: было	-21 4 31 -15 -16 -11 -10 -35 -34
word before: бюро	62 -13 -2 -2 -3 -3 -2 -10 -38
word before: бійці	59 -51 -7 -1 -2 -3 -2 0 -6
word before: бійців	-13 17 -11 -2 -3 -6 -2 -4 -5
word before: білору	21 -10 -26 -13 -10 -7 -7 -23 -26
word before: більшо	60 -33 -3 -1 -2 -4 -2 -18 -22
word before: більші	27 -12 -2 -1 -1 -1 -1 0 -13
word before: в	28 5 -26 -4 -8 -7 -4 -9 12
word before: в'язни	-3 -15 -23 -7 -10 -4 -4 -16 45
word before: важив	16 -7 -1 -1 -2 -1 -1 -2 -2
word before: важить	20 -12 -2 -1 -1 -2 -1 -1 -2
word before: важкоп	65 -58 -1 -1 0 -8 -4 -1 -2
word before: важкох	22 -15 0 0 0 -1 -2 -1 -2
word before: вважал	-9 13 -2 -2 -3 -4 -3 -7 -20
word before: вважаю	-36 -14 -1 -6 -5 -2 -4 -49 75
word before: ввечер	39 -27 -11 -1 -2 -7 -4 -7 -2
word before: вдалос	-11 -8 -24 -12 -6 20 -6 16 -11
word before: вдома	11 49 -24 -8 -6 -11 -5 -6 -19
word before: велико	-16 23 -31 -18 -13 -9 -4 13 -6
word before: вересн	29 -117 -32 -10 -12 -14 -16 45 -14
word before: верещу	-21 14 -11 -2 -6 -4 -4 -1 -7
word before: вернув	-26 19 17 -6 -8 -13 -4 -10 -9
word before: вернул	-1 -8 24 -16 -17 -8 -8 17 -22
word before: вернут	7 -28 3 -6 -8 -7 -6 16 -5
word before: вертол	59 -8 -22 -4 -2 -2 -2 -22 -6
word before: вести	-27 24 -15 -8 -3 -1 -5 -23 29
word before: весь	-95 -10 0 -1 -1 -3 -1 100 -13
word before: вже	10 -81 -16 -7 -5 -6 -4 48 -21
word before: взамен	-19 50 -28 -4 -4 -5 -3 -1 -4
word before: взамін	-46 -72 -3 -14 38 -11 -7 -15 -9
word before: взял	9 -3 -3 0 0 -1 0 0 -1
word before: взяли	99 -44 -2 -2 -4 -3 -3 -32 -27
word before: взято	27 -22 -3 0 -1 -1 -1 -1 -1
word before: взяты	29 -4 -5 0 -1 -2 -1 -13 -4
word before: вивезе	44 -28 -8 -11 -6 -15 -5 -29 -19
word before: вивезл	44 -20 -2 -5 -3 -3 -4 -46 -14
word before: визвол	-19 -14 14 -10 -9 -18 -8 37 -14
word before: визнач	13 -9 -2 0 -1 -1 -1 -12 -1
word before: вийшли	-15 20 -52 -26 -15 -31 -19 27 -22
word before: вийшло	-90 99 -17 -8 -5 -8 -2 -4 -12
word before: викона	3 9 -4 -3 -2 -4 -2 -36 -13
word before: викрес	34 -27 -1 -1 -1 -1 -1 -1 -2
word before: виктор	-86 52 -45 -15 -15 -13 -13 -54 66
word before: вилуче	14 -5 -4 -9 -4 -4 -4 -5 -4
word before: виплач	15 -3 0 0 0 0 0 -10 -1
word before: виповн	72 -51 -9 -2 -2 -5 -2 -6 -5
word before: випуст	32 -10 -6 -2 -1 -3 -2 -6 -5
word before: вирвал	23 17 -10 -6 -3 -6 -3 -25 -5
word before: вирван	-64 53 -3 -4 -2 -31 -6 8 -7
word before: вироки	56 -42 -1 -1 -1 -1 -1 -2 -16
word before: виїхал	-62 -31 75 -4 -9 -8 -6 -28 -4
word before: включа	10 -28 -64 -2 -4 -8 -9 -8 30
word before: вместе	54 -88 84 -7 -16 -7 -12 -65 -16
word before: вмс	-5 15 -17 -7 -6 -16 -6 -26 -19
word before: вночі	31 -9 -1 -1 -1 -2 -1 -13 -4
word before: во	-28 14 8 -25 -14 -5 -6 -7 -1
word before: водноч	-22 3 16 0 -1 -2 -1 -5 11
word before: военно	-6 -11 30 -6 -12 0 -9 -12 -15
word before: военны	12 -15 -1 -8 -18 -11 -8 6 -11
word before: возвра	-15 -26 18 -9 6 -11 2 18 -2
word before: возз'є	-52 54 -24 -3 -6 -3 -4 -15 -2
word before: возрас	26 -1 -5 0 -1 -1 -1 -12 -7
word before: воинов	39 0 -27 -2 -2 -12 -2 -3 -3
word before: войны	-43 5 -10 -6 -2 -1 -2 62 -11
word before: войск	25 -2 -8 -1 -1 -1 -1 -2 -9
word before: войска	41 -4 -14 -2 -1 -2 -1 -13 -10
word before: воли	-20 -44 -15 -9 -4 34 -30 -10 -4
word before: волонт	39 -22 -5 -2 -3 -2 -2 -5 -4
word before: волю	49 -47 -50 -22 -13 -22 -24 45 -23
word before: волі	-56 33 -6 -22 -15 -12 -6 38 -12
word before: вона	-42 -49 22 -5 -6 -5 -5 -67 71
word before: вони	0 11 -30 -3 -5 -5 -4 16 -21
word before: вооруж	2 10 -6 -1 -1 -2 -1 -1 -1
word before: вопрос	9 22 0 -3 -21 -3 -2 -6 -28
word before: ворог	18 -10 -1 -1 0 -1 -1 -1 -3
word before: ворожо	-29 53 -9 -1 -4 -2 -1 -28 -2
word before: восемь	91 -28 -80 -4 -4 -10 -4 -5 -38
word before: воспол	76 -1 -4 -1 -2 -1 -1 -68 -22
word before: воссое	11 -50 -4 -22 -11 -6 -7 1 -8
word before: восста	82 -17 -29 -4 -4 -2 -3 -31 -22
word before: восток	42 -1 -5 -2 -1 -1 -2 -10 -21
word before: восьме	42 -33 -3 -3 -1 -1 -1 -2 0
word before: воїни	35 -18 -3 -1 -1 -2 -1 -2 -8
word before: воїнів	51 -52 -28 -2 -3 -9 -3 34 -16
word before: впервы	-59 60 -15 -1 -3 -3 -3 -1 -1
word before: время	22 -10 -26 -21 -15 -10 -10 41 -41
word before: вручив	12 -7 0 0 -2 -1 0 0 -1
word before: вручил	94 -73 -61 -10 -15 -10 -5 -4 -22
word before: все	-46 10 -7 -15 -12 -14 -9 47 -27
word before: всего	41 -53 6 -9 -19 -17 -15 -5 -49
word before: всем	54 -19 -24 -1 -4 -1 -1 -1 -22
word before: всех	18 -47 -19 -5 -5 -5 -7 -43 16
word before: встано	57 -43 0 -4 -3 -2 -2 -27 -40
word before: встрет	-39 -20 3 -9 -13 -6 -8 -22 24
word before: встреч	-5 35 46 -10 -27 -31 -13 -64 -61
word before: всу	-3 21 -35 -4 -4 -14 25 2 12
word before: всього	-59 30 -49 -6 -6 -6 -7 61 -5
word before: всю	-19 -44 -66 -36 -11 -16 -13 43 -24
word before: всі	-26 36 -19 -6 -9 -11 -5 10 -17
word before: всіх	16 -5 0 -2 -2 -1 -1 -2 -4
word before: вторгн	-40 35 -3 -2 -2 -3 -1 12 -6
word before: второй	11 18 -85 -28 -13 -8 -7 -16 -7
word before: втрати	73 -40 -8 -3 -5 -8 -2 -16 -14
word before: вуглед	32 -10 -9 -1 -1 -3 -1 -7 -4
word before: вузах	14 -2 -2 0 -2 0 0 0 -13
word before: вчера	44 -2 -20 -14 -25 -13 -13 -72 -31
word before: вчераш	42 -55 -6 -29 -50 -10 -12 -21 -4
word before: вчора	-18 7 -14 -18 -9 -10 -6 39 -13
word before: выведе	38 -10 -19 -2 -2 -1 -2 -3 -1
word before: вывезе	50 -13 -20 -5 -6 -5 -6 -48 -5
word before: вывезл	56 -10 -46 -8 -3 -3 -4 -8 -2
word before: выдано	67 -25 -7 -9 -7 -22 -9 -59 -46
word before: выехал	-10 -17 31 -4 -9 -5 -5 -42 -9
word before: вызвол	-50 -3 2 -14 -17 -5 -7 53 -10
word before: выплат	21 -5 -4 -1 -2 0 -1 -3 -6
word before: выполн	67 -10 -29 -13 -24 -8 -9 -75 -58
word before: выпуст	6 -1 -1 -1 -1 0 0 0 -2
word before: выпуще	31 -11 -3 -1 -4 -1 -1 -10 0
word before: вырвал	5 -27 54 -7 -33 -5 -4 -15 -11
word before: вытащи	12 -105 98 -10 -15 -13 -8 -12 -16
word before: вышли	-20 16 -44 46 -31 -14 -10 -30 -25
word before: від	7 -11 -14 -3 -3 -5 -3 34 -9
word before: відбил	12 -1 -8 0 0 0 0 0 -2
word before: відбув	43 7 -35 -13 -6 -14 -6 -59 -6
word before: відбул	5 -34 -13 -5 -3 -4 -4 16 -13
word before: відбут	45 -39 -8 -2 0 -1 -1 -1 -1
word before: відвід	16 -4 -2 -1 -8 -1 -1 0 -1
word before: віддал	-37 -40 48 -13 -14 14 -27 -34 -16
word before: віддан	-37 -22 -50 -6 -7 -5 -11 60 -2
word before: віддат	9 -4 -1 -1 0 0 0 -2 -1
word before: відео	69 -58 -5 -3 -1 -1 -1 -1 -6
word before: відзна	21 -11 -1 -1 -6 -1 -1 -1 -1
word before: відкри	34 -4 -1 -2 -1 -1 -1 -26 -1
word before: відмов	27 -22 -3 -6 -3 -5 -3 -28 -14
word before: віднов	79 -18 -1 -2 -2 -3 -1 -47 -27
word before: відомо	47 -33 -34 -6 -17 -10 -6 -16 -48
word before: відпов	45 -57 56 -5 -13 -12 -15 -33 -16
word before: відпра	-3 -23 12 -2 -2 -5 -3 -39 -1
word before: відпус	43 -10 0 -4 -1 -3 -4 -34 -3
word before: війни	-20 -20 -6 -6 -2 -5 -2 29 -9
word before: військ	-11 13 -28 -6 -7 -14 3 -29 44
word before: вік	39 -22 -3 -1 -2 -6 -2 -13 -5
word before: віком	33 -20 -4 -1 -2 -1 -2 -2 -8
word before: він	45 -11 -3 -2 -2 -3 -2 -15 -10
word before: вісім	35 -27 -2 -3 -4 -2 -2 -15 -7
word before: га	7 -2 -2 0 -1 0 0 0 -1
word before: гаряча	47 -6 -5 -1 -1 -2 -2 -30 -7
word before: гарячу	36 -9 0 -1 -2 -1 -1 -30 -12
word before: гварді	5 5 -3 -1 -1 -6 -2 -12 -7
word before: где	41 -35 -10 -6 -10 -5 -3 -15 -16
word before: генпро	49 -13 -4 -5 -2 -4 -1 -20 -12
word before: героїв	34 -40 53 -2 -3 -11 -2 -4 -1
word before: главно	20 19 -26 -1 -2 -3 -1 -2 -4
word before: говори	14 -1 30 -10 -10 -9 -9 -21 -68
word before: говоря	50 -58 17 -4 -19 -6 -7 -2 -18
word before: год	-65 14 0 -7 -13 -7 -6 76 -24
word before: года	-12 -7 18 -29 -14 -4 -5 26 -19
word before: году	-1 -40 1 -8 -8 -4 -5 81 -27
word before: головн	31 31 -2 -4 -2 -4 -2 -59 -4
word before: госпит	-29 -31 38 -5 -14 -11 -8 -31 -6
word before: готова	41 -14 -4 -9 -5 -14 -11 -36 -23
word before: готовы	45 -3 -3 -3 -2 -4 -3 -37 -40
word before: готува	10 15 -67 -14 -7 -11 -8 -34 -17
word before: готуєм	72 -57 -4 -2 -3 -4 -2 -4 -3
word before: гражда	3 -33 26 -15 -11 -15 -17 -14 -18
word before: границ	11 -6 14 -5 -5 -5 -8 2 -21
word before: график	60 -6 -15 -3 -10 -1 -2 -36 -4
word before: громад	19 21 -7 -6 -4 -6 -5 -43 -40
word before: грудня	65 16 -13 -7 -2 -6 -3 -71 -3
word before: група	59 -49 -1 -1 -1 -1 -1 -6 -3
word before: групи	-3 -70 -7 -7 -8 -6 -4 63 -6
word before: группа	37 -12 -13 -1 -4 -2 -1 -2 -8
word before: группе	35 -5 -17 -1 -1 -1 -1 -5 -6
word before: группи	22 -4 -5 -1 -2 -1 -1 -3 -5
word before: группу	33 -14 -15 0 -2 -3 -2 -2 -1
word before: группы	-53 82 -60 -10 -22 -3 -6 -11 -11
word before: гумани	62 -28 -37 -5 -8 -8 -3 -9 -24
word before: гуманн	-65 -26 -41 -5 -7 10 46 -24 -5
word before: гур	31 -27 25 -5 -6 -18 -6 -22 -23
word before: дав	22 -3 -1 -1 -1 -1 -1 -16 -1
word before: дали	-17 -38 -1 -2 -4 -4 -2 30 -19
word before: далі	66 -57 -17 -28 -15 -12 -18 -41 -55
word before: даними	-34 -73 -26 55 -11 -14 -9 -61 38
word before: данным	-47 -28 -16 -18 -12 -16 -11 22 49
word before: два	-54 -83 86 -26 -31 -27 -15 -10 75
word before: двадця	9 40 -41 -3 -9 -5 -4 -24 -9
word before: двое	23 0 -21 0 0 0 0 0 -1
word before: двох	-39 51 -59 -22 -14 -7 -9 -34 -15
word before: двоє	-40 79 -68 -9 -9 -29 -10 -15 -28
word before: двух	-22 52 -37 -2 -2 -2 -2 -2 -4
word before: дві	-83 -18 -5 -8 -2 -5 -2 88 -2
word before: де	7 -2 0 -1 -1 -1 0 0 -1
word before: дев'ят	16 16 -36 -5 -3 -4 -8 35 -14
word before: девочк	20 -7 -17 0 -1 0 0 -1 -1
word before: девять	24 -1 -19 -1 -1 -1 -1 -19 -1
word before: действ	48 -4 -6 -2 -5 -3 -5 -20 -31
word before: декабр	63 -44 -11 -7 -6 -6 -11 9 -21
word before: делега	64 -58 -3 -1 -1 -1 0 0 -1
word before: день	-52 0 -15 14 28 -10 -10 40 -16
word before: депорт	101 -20 -3 -14 -7 -11 -7 -101 -80
word before: депута	-72 -66 90 -8 -10 -5 -11 -15 -14
word before: держав	18 7 -5 -1 -2 -2 -2 -9 -8
word before: держпр	-20 50 -25 -3 -4 -13 -4 -13 -12
word before: держсп	32 -17 -3 -1 -1 -5 -1 -4 -3
word before: десяте	53 -40 -3 -1 0 -8 -1 -1 -1
word before: десятк	-61 -30 -99 -18 -15 -10 -14 -27 75
word before: десять	43 -35 -19 -8 -2 -4 -2 -1 -1
word before: детей	86 -39 -43 -14 -4 -7 -6 -32 -9
word before: дети	12 -3 -6 0 -1 0 0 -1 -1
word before: для	5 -62 20 -12 -14 -15 -8 45 14
word before: днем	24 -14 -16 -1 -1 -12 -2 -2 -2
word before: днепр	42 -7 -23 -2 -3 -2 -2 -4 -4
word before: днк	18 -12 51 -2 -3 -5 -3 -49 -10
word before: днр	2 -37 -46 -18 -9 -16 -6 -2 37
word before: дня	18 -35 45 -17 -36 -11 -10 -35 -32
word before: дні	-45 -27 -17 -13 -9 -18 -8 51 -24
word before: днів	-77 32 20 -6 -35 -3 -2 39 -2
word before: до	-15 30 15 -5 -13 -5 -3 -21 -19
word before: доби	-69 -25 -3 -7 -4 -5 -3 75 -4
word before: добров	26 -23 -1 0 -1 -2 -1 -11 -2
word before: доброй	48 -23 -13 -4 -2 -13 -18 -7 -1
word before: добу	55 -18 -3 -2 -1 -1 -1 -31 -4
word before: довше	26 -4 0 0 0 -2 -1 -3 -17
word before: догово	13 -6 -39 -10 -8 -4 -4 31 -10
word before: додому	-13 6 -27 5 -7 8 -5 37 -6
word before: докуме	44 -18 -13 -1 -2 -3 -1 -5 -7
word before: долгих	-13 -31 52 -7 -3 -2 -4 -16 -3
word before: дома	-55 10 17 -17 -17 -12 -14 -45 16
word before: домови	-4 40 -8 -1 -1 -4 -1 -27 -1
word before: домовл	25 7 -18 -7 -7 -10 -7 -32 -10
word before: домой	-3 0 1 -12 -14 -8 -8 19 -21
word before: донецк	60 -48 -33 -3 -7 -7 -2 -31 -3
word before: донець	106 -86 -40 -2 -4 -7 -2 -21 -4
word before: донечч	66 -60 -56 -17 -12 -8 -6 -16 -28
word before: допові	19 -12 -1 0 0 -1 0 -1 -4
word before: допома	16 -3 0 0 0 -1 0 -10 -2
word before: допомо	52 -8 -1 -1 -5 -3 -1 -30 -9
word before: доправ	-23 25 -21 -4 -4 -3 -3 3 -3
word before: дорога	68 -37 -16 -2 -1 -3 -2 -10 -13
word before: достав	1 -7 3 -8 -10 -6 -5 16 -20
word before: достиг	-11 -1 -1 -7 -1 -1 -1 29 -21
word before: доступ	28 -6 0 -1 -1 -1 -1 -12 -15
word before: досягл	68 -36 -1 -1 0 -1 -1 -39 -1
word before: досі	34 -69 -2 -11 -9 -10 -10 -46 -11
word before: дочека	32 12 -17 -7 -28 -4 -3 -3 -3
word before: дпсу	32 -16 -5 -4 -4 -21 -5 -7 -38
word before: дронів	7 -4 0 0 0 0 0 -1 -1
word before: друг	16 8 -13 -20 -33 -14 -11 1 -12
word before: другий	80 -69 -22 -27 -12 -6 -5 -50 -4
word before: другой	35 -44 -20 -20 -12 -16 -7 -8 -3
word before: другу	16 8 -13 -20 -33 -14 -11 1 -12
word before: дружин	19 -10 0 -1 0 -1 0 -2 -5
word before: дякую	16 -10 -1 -1 -1 -1 0 -1 -1
word before: дівчат	12 -4 -38 -1 -1 -3 -2 -2 -3
word before: дівчин	-26 -80 55 -2 -3 -3 -3 -2 -5
word before: дістал	-13 3 11 -1 -4 -1 -1 -10 -1
word before: дітей	-51 -92 -13 -10 -13 -13 -10 87 -29
word before: евакуа	25 -13 -11 -1 -1 -1 -1 -10 -1
word before: евакуй	70 -12 -16 -6 -3 -6 -3 -62 -29
word before: евакую	118 -81 0 -3 -1 -1 -1 -50 -4
word before: его	30 -11 -84 -16 -20 -16 -10 25 -34
word before: единиц	11 -1 -4 -1 -1 -1 -1 -2 -1
word before: едут	-15 -19 29 -32 -21 -9 -13 -44 -16
word before: ее	-40 3 -60 40 -25 -18 -21 5 44
word before: експер	8 -3 -1 0 0 -1 0 -2 -1
word before: ему	22 50 -45 -3 -7 -3 -4 -35 -13
word before: емірат	-81 21 -25 73 -10 -8 -8 -26 -12
word before: ермака	-5 24 -26 -3 -14 -14 -12 -11 -21
word before: есть	-33 15 -60 47 -19 -15 -12 -35 -16
word before: етап	101 -28 -13 -3 -1 -2 -1 -75 -1
word before: еще	-25 53 -11 -5 -21 -2 -5 -41 21
word before: ж	-75 -78 96 -6 -14 -9 -9 -20 26
word before: ждали	40 -14 -25 -3 -3 -2 -2 -22 -6
word before: ждут	6 -2 -1 0 -1 0 0 0 -1
word before: же	15 56 -77 -8 -13 -15 -7 -49 64
word before: женевс	-19 47 -20 -5 -6 -11 -15 -7 -1
word before: женеві	53 -4 0 -1 0 -2 -1 -48 0
word before: женщин	1 -60 46 -6 -11 -4 -8 -12 -10
word before: живые	-2 -3 2 -13 -9 -2 -5 -2 -2
word before: жизни	5 -1 -2 0 0 0 0 -1 0
word before: жилье	11 0 -5 0 -1 -1 0 -2 -2
word before: жителе	-2 -5 -26 -2 -2 -2 -2 -5 26
word before: жителя	4 -14 -50 -7 -6 -5 -8 -33 39
word before: життя	61 -47 -9 -7 -7 -5 -4 -36 -30
word before: жовтня	88 -21 -78 -7 -10 -5 -4 -15 -4
word before: журнал	41 -13 -11 -1 -3 -2 -2 -8 -6
word before: жінка	47 -41 -6 0 -2 0 -1 -1 0
word before: жінки	45 -22 -11 -1 -2 -2 -1 -4 -4
word before: жінок	75 -44 -11 -2 -2 -3 -2 -3 -14
word before: з	10 -3 -9 -8 -8 -2 -5 2 4
word before: з-під	49 -21 -22 -1 -1 -2 -1 -3 -2
word before: за	14 -12 -14 -8 -10 -8 -6 11 -14
word before: забезп	-35 64 -23 -33 -6 -8 -3 -49 -4
word before: забира	-12 -11 0 -5 -3 -2 -5 -25 17
word before: забрал	9 13 -14 -13 -8 -11 -9 -15 -10
word before: забрат	32 -53 -46 -7 -8 39 -5 59 -24
word before: завало	12 -2 -6 0 -1 0 -1 0 -2
word before: завалі	27 -9 -13 -1 -1 -1 -1 -3 -1
word before: завдав	5 -2 -1 0 0 0 0 -1 -1
word before: завдяк	10 -14 -5 -9 -13 -14 -9 -3 -18
word before: заверш	-68 -62 -35 -18 40 -11 -10 104 -12
word before: завтра	20 -2 -8 -1 -1 -3 -1 -1 -3
word before: завіта	9 -4 0 -2 -2 0 0 0 -1
word before: загало	-65 -23 62 -36 -17 -21 -13 23 -32
word before: загибл	30 -14 -21 -6 -5 -10 -7 -28 -12
word before: загину	22 -5 -4 -1 -5 -2 -1 -1 -2
word before: задерж	17 -2 -7 -1 -3 -1 -1 -1 -1
word before: задоку	35 -4 -3 -2 -2 -1 -1 -19 -3
word before: займет	36 -9 -14 -1 -1 -1 -1 0 -13
word before: заключ	42 -24 -9 -10 -1 -1 -2 -2 2
word before: залиша	-92 -6 -3 -2 -2 -7 -2 -4 99
word before: залиши	-5 32 -6 -5 -5 -6 -3 -5 -20
word before: заложн	0 -1 -15 -1 -1 -3 -1 -1 22
word before: заняла	32 -24 -30 -2 -2 -2 -1 -2 -3
word before: запад	47 -4 -26 -1 -5 -1 -1 -3 -11
word before: записа	10 -5 0 0 0 0 -1 -1 -1
word before: запита	5 -2 0 0 0 0 0 0 -1
word before: запоро	67 -3 -29 -2 -3 -8 -4 -15 -7
word before: запорі	59 -26 -9 -3 -5 -9 -3 -19 -11
word before: запрац	23 -20 -9 -5 -2 -3 -3 -16 -11
word before: зараз	41 -67 -5 -6 -11 -11 -9 -83 -11
word before: заручн	-42 -22 -1 -2 -2 -3 -3 -21 65
word before: застен	-52 -58 76 -6 -36 -6 -12 -2 -28
word before: засудж	-46 -9 -5 -4 -3 -1 -1 48 -1
word before: засуди	21 -3 -10 -1 -2 -1 -1 0 -4
word before: зафікс	24 -12 -1 -1 -2 -1 -1 -9 -3
word before: захвач	48 -11 -7 -10 -3 -2 -3 -15 -3
word before: захисн	36 15 -54 -4 -6 32 -4 -8 -6
word before: заході	-22 48 -7 -2 -2 -2 -1 -20 -1
word before: захопл	-5 -4 -17 -1 -1 -2 -1 21 -4
word before: захід	29 24 -6 -6 -3 -1 -1 -33 -3
word before: защитн	17 -10 2 -4 -2 -3 -5 -4 -11
word before: заявил	-57 7 10 -23 -10 -8 -7 -4 -28
word before: заявля	-71 -64 82 -26 -14 -6 -7 -3 -12
word before: збили	35 -20 -6 -1 -1 -2 -1 -6 -2
word before: збито	15 -7 0 0 0 -1 -1 -4 -1
word before: збройн	-4 15 -12 -3 -4 -11 -3 -13 -5
word before: звання	47 -45 -7 -2 -3 -4 -1 -5 -4
word before: звезда	34 -3 -25 -1 -3 -1 -1 -1 -1
word before: звезды	52 -4 -34 -2 -4 -1 -2 -4 -4
word before: зверне	75 -8 -1 -1 -2 -4 -2 -69 -29
word before: зверну	3 36 -14 -2 -4 -2 -3 -8 -13
word before: зворот	-72 -17 79 -1 -3 -7 -4 -10 -5
word before: звільн	-9 25 -10 -5 -4 -5 -3 6 -8
word before: здалис	77 -1 -65 -2 -4 -2 -3 -10 -5
word before: здесь	33 -9 -6 -2 -5 -1 -1 -9 -4
word before: здобул	31 -30 -6 -9 -3 -5 -3 8 -2
word before: зеленс	-8 12 5 -29 -20 -16 -13 -38 -30
word before: землю	-6 19 2 -7 -11 -6 -5 -34 -12
word before: земляк	76 -52 -61 -3 -11 -7 -7 -2 -69
word before: землі	-19 31 -14 -6 -7 -9 -4 -12 -3
word before: змогли	-35 32 -1 -1 -2 -3 -2 36 -7
word before: змогу	-20 -6 0 -1 -1 -2 -1 22 -11
word before: зміїни	25 -17 -3 -1 0 -2 -1 -2 -1
word before: зміїно	-69 70 -4 -2 -2 -4 -7 -5 -30
word before: зникли	-4 -49 -3 -5 -7 -7 -6 -33 22
word before: знищен	47 -2 -35 -1 -5 -4 -1 0 -3
word before: знову	-5 -50 50 -5 -8 -6 -4 -4 -22
word before: зокрем	35 -91 -29 -10 -10 -12 -7 21 -13
word before: золота	33 -3 -24 -1 -3 -1 -1 -1 -1
word before: зоны	32 -7 -11 -2 -2 -1 -1 -7 -2
word before: зсу	63 -28 -39 -5 -6 -17 -5 -12 -23
word before: зустрі	-85 12 0 -9 58 -7 -7 8 -7
word before: зі	-35 49 -51 -8 -10 -13 -7 -24 -12
word before: зібрал	35 -20 -1 -1 -2 -2 -2 -21 -33
word before: зірван	10 -6 -2 0 0 0 0 -1 0
word before: и	-25 24 -4 -5 -15 -1 -10 -13 24
word before: идет	63 -35 -25 -4 -18 -4 -5 -34 -31
word before: из	14 16 -41 3 4 -4 -8 16 -27
word before: из-под	28 -18 -11 -3 -1 -2 -2 -15 -1
word before: израил	13 -9 -1 -1 -1 -1 -1 -1 -2
word before: изъято	13 -3 -2 -1 -3 0 -1 -2 -2
word before: или	29 -30 -9 -6 -2 -4 -6 -34 14
word before: им	0 -49 68 -6 -12 -18 -6 -8 -19
word before: имена	39 -8 -13 -1 -1 -2 -1 -21 -7
word before: инжене	32 -3 -11 -2 -2 -1 -1 -4 -9
word before: источн	78 -30 -43 -5 -5 -2 -3 -2 -6
word before: итог	-16 -45 -23 -18 -20 -7 -16 35 -26
word before: итогам	6 -48 -57 43 -24 -10 -11 29 -32
word before: итогах	47 -4 -3 -6 -4 -2 -2 -39 -5
word before: итого	27 18 -26 -58 -21 -16 -14 -59 -51
word before: их	-61 -6 -91 -15 -15 -20 -13 -16 88
word before: июля	67 -39 19 -1 -5 -4 -3 -46 -3
word before: июня	22 22 -49 -10 -9 -6 -8 -10 -18
word before: й	9 -8 14 -7 -8 -2 -6 -26 11
word before: йдетьс	-29 -63 -55 -11 -21 -10 -7 -50 68
word before: його	23 -12 18 -21 -12 -8 -9 -48 -19
word before: йому	4 11 -8 -7 -10 -14 -5 -13 -12
word before: йшлося	65 -43 -16 -3 -31 -3 -4 -7 -12
word before: к	-20 45 -15 -10 -16 -10 -10 -28 -20
word before: каждая	-58 1 25 -9 -33 -5 -3 20 -7
word before: каждой	-32 44 -10 -41 -44 -20 -11 9 -45
word before: каждый	6 -1 0 0 0 0 0 0 -4
word before: каже	-44 -47 59 -4 -4 -4 -2 0 -4
word before: кажуть	35 -31 30 -1 -8 -1 -1 0 -19
word before: как	67 -21 -57 -3 -2 -2 -3 -2 -20
word before: калужс	10 0 0 0 -1 0 0 -8 0
word before: камеры	36 -2 -30 -1 -1 0 -1 0 -3
word before: катар	5 46 -48 -13 -3 -3 -3 -8 -2
word before: катува	-25 30 -18 -8 -14 -4 -8 -1 -11
word before: кварти	13 -3 -11 0 0 -1 -1 -4 -1
word before: квітен	86 -51 -23 -8 -10 -9 -4 -60 -13
word before: квітня	-4 18 -1 0 0 0 0 -13 0
word before: киев	26 41 -55 -19 -11 -10 16 -46 -28
word before: киева	-37 52 -34 -3 -42 -9 -3 20 -23
word before: киевом	-24 24 -12 -12 -2 -3 -3 -4 -4
word before: киевск	-16 -11 25 -2 -11 -2 -3 -28 27
word before: киеву	-8 3 19 -4 -6 2 -7 8 -16
word before: києві	24 38 -3 -3 -3 -5 -2 -34 -30
word before: ключи	13 -3 -11 0 -1 -1 -1 -4 -1
word before: ко	29 0 -2 -1 -4 -1 -2 -14 -8
word before: когда	35 5 -14 -2 -5 -1 -3 -37 -4
word before: кого	64 -39 30 -1 -2 -2 -1 -2 -67
word before: кожног	38 -26 -1 -1 -3 -1 -1 -5 -4
word before: коли	67 -66 -4 -5 -5 -7 -6 -49 -4
word before: коллег	101 -14 -59 -5 -5 -5 -8 -8 -53
word before: колона	19 -13 -1 0 -1 -1 0 0 -3
word before: колони	26 -32 -9 -2 -6 -2 -1 -1 14
word before: колонн	-86 -59 -42 -8 59 -7 -4 -4 -26
word before: колоні	67 -50 -13 -28 -15 -11 -17 -40 -56
word before: команд	-48 17 18 -11 -7 -5 -5 22 -9
word before: компан	42 -1 -1 -1 -1 0 -1 -31 -11
word before: кому	68 -57 -9 -3 -5 -8 -6 -20 -6
word before: комісі	24 -4 -2 -1 -1 -3 -1 -4 -11
word before: консул	11 -6 0 0 0 -1 0 -2 -1
word before: контра	94 -17 -41 -14 -27 -9 -12 -85 -79
word before: контро	18 -1 6 -1 -7 -1 -1 -10 -3
word before: концер	29 -2 -18 -1 -2 -1 -1 -1 -4
word before: концу	-21 -8 10 -3 -1 -1 -2 -1 -2
word before: коорди	-31 -1 -23 -19 -12 -9 -7 33 -8
word before: корабл	41 -4 -18 -1 -4 -1 -1 -1 -13
word before: кордон	-18 31 -6 -8 -4 -8 -5 -15 -14
word before: коридо	-22 -49 33 -14 -9 -6 -6 -19 34
word before: коротк	7 0 -4 0 0 0 0 0 -1
word before: которо	32 -46 -14 -13 -12 -4 -4 35 -14
word before: которы	34 -5 -11 -1 -1 -1 -1 -1 -27
word before: красно	26 -60 -19 -6 -8 -6 -7 -17 47
word before: крест	34 -1 -1 -2 -1 0 -1 -29 -1
word before: креста	1 -40 -8 -5 -12 -2 -4 -11 66
word before: крок	63 -21 -4 -1 -1 17 -7 -56 -6
word before: кроме	-6 -20 26 -4 -5 -8 -11 -10 -12
word before: крім	-25 52 19 -4 -3 -16 -11 -23 -14
word before: кто-то	13 -1 -4 0 -1 0 -1 -3 -4
word before: купянс	23 -1 -4 -1 -1 -1 0 -1 -17
word before: курато	49 -16 -2 -1 -1 -3 -1 -27 -1
word before: курс	45 -2 -8 -3 -3 -1 -1 -23 -7
word before: курско	-28 -36 13 -10 -4 -6 -7 -8 18
word before: курщин	24 -13 -2 0 -1 0 -1 -2 -5
word before: кілько	41 -5 0 -1 -2 -2 -1 -23 -17
word before: кількі	-2 18 44 -13 -17 -14 -11 -64 -45
word before: кінця	19 -9 0 0 0 -2 0 -2 -6
word before: лабора	96 -3 -7 -1 -3 -4 -2 -51 -54
word before: лет	86 -30 -22 -2 -2 -2 -2 -39 -6
word before: лета	-29 -2 -7 -2 -4 -4 -3 51 -26
word before: лечени	-20 49 -48 -2 -7 -16 -7 -3 -43
word before: линии	-34 52 -27 -11 -11 -12 -9 -22 52
word before: линия	39 -4 -20 -1 -3 -2 -1 -3 -6
word before: липня	-4 43 -40 -1 -2 -2 -1 -10 -1
word before: листоп	-35 82 -68 -5 -4 -11 -6 -51 -7
word before: листів	40 -3 -1 0 0 0 0 -36 0
word before: лишают	16 -41 0 -10 -9 -6 -7 -53 20
word before: лише	7 -33 46 -9 -12 -19 -10 -21 -23
word before: лнр	60 -41 -28 -14 -5 -12 -3 -15 -26
word before: лубинц	5 -23 -4 -3 -3 -2 -3 40 -15
word before: луганс	69 -36 -14 -1 -2 -7 -2 -13 -5
word before: львова	7 9 -58 -4 -5 -2 -2 -3 -8
word before: львові	58 -19 0 -3 -1 -4 -2 -46 -4
word before: людей	-14 36 -12 -4 -5 -8 -4 -14 -19
word before: люди	51 -41 -7 -2 -3 -2 -3 -4 -2
word before: людина	7 -2 -2 0 0 0 0 0 -2
word before: людини	-40 47 -15 -4 -7 -6 -5 -41 -9
word before: людину	-35 66 -49 -4 -4 -4 -2 -27 -2
word before: лютого	-19 -15 -6 -16 -3 -5 -5 30 -8
word before: лікарн	22 -15 -1 -1 -2 -1 0 -4 -1
word before: лікарі	36 -31 -5 0 -4 -2 -10 -2 -10
word before: лікува	57 -40 0 -2 -1 -3 -3 -21 -3
word before: лінію	-1 27 26 -4 -3 -4 -3 -33 -25
word before: лінія	47 -6 -5 -1 -1 -2 -2 -30 -7
word before: мав	41 -35 -7 -2 0 -1 -1 -1 -1
word before: майже	72 -56 -2 -5 -1 -2 -2 -31 -20
word before: мальчи	54 -12 -40 -3 -2 -4 -4 -8 -13
word before: мама	59 -57 -17 -4 -9 -5 -3 -2 -5
word before: мариуп	87 -85 -4 -1 -2 -6 -1 -3 -2
word before: марта	73 -37 -36 -9 -9 -13 -7 -75 -19
word before: маріуп	59 -37 -36 -3 -3 -8 -4 -6 -21
word before: матери	60 -29 -16 -1 -2 -1 -2 -71 -36
word before: матері	58 -32 -33 -1 -1 -5 -4 -12 -10
word before: машин	9 -1 -1 0 -1 -1 0 -3 -2
word before: мають	21 -3 0 -1 -1 -2 -2 -1 -11
word before: мая	21 -37 -66 -23 -6 -5 -5 33 -7
word before: має	45 -40 -4 -1 -1 -1 -1 -4 -3
word before: маємо	-8 -55 13 -26 -25 -20 -15 33 18
word before: мвс	42 -51 -3 -4 -3 -4 -2 -7 35
word before: медвед	71 -3 -65 -23 -18 -26 -11 -14 -8
word before: медики	28 -9 -17 -2 -2 -2 -3 -1 -4
word before: мединс	-44 22 43 -8 -20 -9 -8 -65 50
word before: медици	14 0 -2 -1 -1 -1 -1 -3 -6
word before: медіа	-33 -20 64 -6 -8 -8 -6 -57 -7
word before: межах	-78 69 -27 -11 -8 -8 -6 -2 -5
word before: менее	22 -11 -4 0 -6 -3 -2 -7 -8
word before: меняли	83 -47 -64 -10 -9 -12 -6 -17 -11
word before: место	19 -1 -10 -1 -1 -1 -1 -1 -4
word before: месяц	19 -5 -35 -8 -12 -4 -9 15 -17
word before: месяца	7 -4 0 0 0 0 0 -1 -1
word before: месяце	-59 -38 -57 -28 -23 -11 -19 68 -19
word before: ми	12 4 -27 -7 -11 -8 -7 11 -10
word before: минист	47 -14 -11 -3 -7 -1 -2 -4 -9
word before: минобо	31 -30 -7 -8 -16 -5 -4 -11 -12
word before: минувш	38 -3 -21 -2 -2 -2 -3 -4 -9
word before: минули	17 -7 0 0 0 0 -1 -4 -5
word before: минуло	-42 -16 -29 -3 -5 -4 -5 57 -8
word before: мирных	-38 -2 -4 -1 -1 -1 -1 -1 41
word before: мкчх	41 -24 -2 -4 -1 -4 -1 -2 -5
word before: младше	75 -31 -31 -3 -3 -4 -1 -3 -13
word before: мне	39 -7 -11 -4 -9 -3 -3 -20 11
word before: мобили	30 -1 -1 0 -1 0 0 -21 -6
word before: можно	12 -2 0 0 -1 0 0 0 -8
word before: молоде	17 -7 0 0 -1 -1 -2 0 -6
word before: молоды	23 -6 -4 -1 -2 -1 -3 -1 -10
word before: молодь	16 -11 -1 -1 -1 0 -1 0 -1
word before: молоді	23 -7 0 0 0 -1 -1 -1 -15
word before: моргів	48 -10 -9 -1 -2 -7 -2 -15 -9
word before: морпіх	-6 26 -15 -1 -2 -1 -2 -2 -2
word before: моряки	-13 -26 19 -1 -1 -3 -6 0 -2
word before: моряко	-34 -42 40 -8 -1 -3 -11 -11 -9
word before: морякі	22 -14 -2 0 0 -4 -1 0 -1
word before: москал	23 -39 40 -7 -24 -8 -8 -3 -29
word before: москва	50 -54 0 -8 -12 -14 -8 -10 -10
word before: москве	-7 -3 23 -1 -1 -2 -1 -10 0
word before: москвы	-16 34 -25 -2 -2 -3 -2 11 -1
word before: москві	-23 -28 22 -7 -8 -30 32 -26 -6
word before: мужчин	46 -51 -26 -6 -4 -7 -7 -8 -9
word before: мы	-33 -18 29 -13 -14 -11 2 15 -17
word before: між	11 -2 -7 0 0 0 0 0 0
word before: мінобо	-49 44 -38 -16 -23 -8 -5 -4 -11
word before: мінус	6 -1 0 0 0 0 0 -1 -3
word before: місяць	-1 -9 -1 -2 -1 -1 -1 6 -8
word before: місяця	53 -8 -35 -2 -1 -2 -3 -25 -2
word before: місяці	-1 24 -28 -9 -6 -10 -5 -9 -19
word before: на	8 -33 14 -4 6 -10 -6 -10 12
word before: навчан	21 -13 -1 -1 -1 -1 -1 -3 -1
word before: навіть	91 -87 -18 -7 -6 -12 -6 -12 -18
word before: нагада	40 -22 -8 -8 -8 -7 -5 -46 -5
word before: нагоро	57 -30 -11 -1 -3 -5 -3 -6 -1
word before: наград	19 -10 -16 -1 -2 -4 -2 0 -4
word before: над	-22 -6 -21 -2 -3 -2 -4 -6 29
word before: надісл	17 -15 0 0 -1 -1 -1 -1 -2
word before: назад	24 -25 23 -6 -4 -1 -2 -5 -2
word before: назвал	78 -79 -23 -6 -6 -14 -8 -21 -18
word before: назива	38 13 -14 -7 -11 -6 -6 -28 -56
word before: найбіл	41 -33 -30 -4 -5 -17 -4 -28 -8
word before: найден	28 0 -4 -1 -2 -1 -1 -14 -4
word before: найдов	38 -27 0 -1 0 -2 0 -10 -1
word before: наймен	6 -100 47 -6 -9 -15 -6 -27 -15
word before: наймол	5 19 -23 -3 -4 -6 -3 -10 -6
word before: найста	26 4 -20 -4 -4 -7 -3 -19 -7
word before: накану	25 -20 33 -26 -7 -5 -7 -4 -29
word before: налічу	-14 38 -80 -12 -14 -7 -9 -26 3
word before: нам	-8 -52 55 -10 -20 -15 0 -7 -19
word before: нанесе	9 0 -4 -1 0 -1 0 -1 -2
word before: напомн	43 -60 -31 -7 -8 -5 -4 -11 -8
word before: направ	88 -12 -38 -3 -6 -5 -5 -31 -7
word before: напрям	41 -36 12 -3 -4 -6 -2 -19 -4
word before: наразі	-6 -33 -2 -3 -4 -3 -4 10 86
word before: народн	39 -8 -34 -3 -2 -2 -1 0 -2
word before: нас	-20 -4 -2 -15 -12 -14 -9 -1 32
word before: населе	25 -1 -16 -1 -1 0 0 -6 -1
word before: насчит	-5 -11 -3 -5 -4 -2 -3 -4 28
word before: натомі	-6 -82 93 -8 -13 -11 -6 -44 -11
word before: находи	52 -25 -4 -3 -4 -3 -1 -1 -18
word before: находя	-58 -43 -18 -19 -14 -9 -12 -48 71
word before: нацгва	1 16 -15 -3 -5 -10 -3 -9 -8
word before: націон	66 -36 -3 -1 -2 -6 -2 -13 -11
word before: начала	22 -11 2 -8 -7 -5 -7 -6 -36
word before: наш	-41 14 -24 -3 -3 -3 -3 -7 39
word before: нашей	17 39 -37 -2 -4 -4 -3 -1 -18
word before: наши	48 -3 2 -10 -17 -2 -3 -17 -16
word before: нашим	-5 -7 -40 -2 -3 -2 -7 -15 20
word before: нашими	3 -26 20 -3 -4 -3 -4 -56 19
word before: наших	-17 -14 33 -23 -9 -11 -8 -7 -5
word before: нашли	28 -1 -11 -1 -1 -1 -1 -2 -12
word before: наші	46 -6 5 -2 -2 -2 -1 -5 -36
word before: нашій	-31 -7 -2 -6 -2 -4 -3 48 -15
word before: нгу	-22 35 -8 -7 -4 -24 -4 -10 -23
word before: не	32 -23 -49 -5 -7 -5 -5 -23 -4
word before: неволе	27 -28 -13 -5 -4 -4 -9 -6 13
word before: неволи	-33 7 32 -2 -4 -2 -2 -4 -3
word before: неволі	-17 -7 -37 -9 -6 22 -5 -1 34
word before: недели	31 -25 -2 0 -2 -1 -1 0 -1
word before: неделю	22 -1 -3 -1 -1 -1 -1 -14 -1
word before: незави	29 -17 -41 -7 -34 -4 -9 -12 -6
word before: незако	-5 -13 -2 -5 -2 -3 -2 -29 61
word before: незале	-50 71 -38 -6 -24 -7 -5 -41 -4
word before: нем	9 5 -2 -1 -15 -11 -5 -2 -10
word before: немає	40 -68 -11 -4 -4 -14 -5 -17 -8
word before: непрос	20 -4 -6 -1 -1 -2 -2 -2 -5
word before: ни	14 -3 -6 0 -1 0 0 -1 -3
word before: ним	-38 33 -19 -12 -8 40 -10 -10 -6
word before: ними	-8 15 -4 -19 -12 -12 -11 -21 -32
word before: нині	-2 -15 -46 -7 -8 -7 -6 -42 66
word before: них	24 -2 6 -4 -6 -6 -4 3 -41
word before: новий	-1 -42 47 -8 -7 -10 -3 -29 -6
word before: новина	9 15 -10 -9 -2 -2 -1 -9 -2
word before: новини	-20 23 -5 -2 -1 0 -1 -1 0
word before: нового	6 -2 27 0 -1 0 -1 -27 -1
word before: новост	-11 26 -18 -3 -8 -1 -2 -11 -2
word before: новый	71 3 -12 -7 -14 -11 -9 -70 -27
word before: номер	90 -61 -28 -16 -7 -16 -7 -102 -5
word before: номеро	-25 35 -7 -3 -4 -8 -3 -30 -6
word before: ночь	48 -9 -20 -4 -4 -2 -3 -5 -7
word before: ночью	-4 -27 40 -8 -6 -6 -2 -7 -10
word before: ноября	-49 47 -44 -2 -4 -2 -3 50 -6
word before: нього	14 -6 4 -1 -2 -1 -1 -4 -3
word before: ньому	5 23 -4 -2 -2 -2 -2 -22 -4
word before: ніж	89 -12 0 -2 -1 -4 -3 -65 -22
word before: ніч	24 -15 -3 -1 -1 -1 -1 -1 -3
word before: о	33 -20 -1 -15 -16 -8 -10 -39 17
word before: оае	-33 6 13 62 -6 -4 -2 2 -2
word before: оаэ	-74 55 -15 57 -13 -8 -11 -17 -11
word before: об	-9 7 -3 -16 -14 -6 -6 -29 19
word before: об'єдн	-33 33 -3 0 -1 -1 -1 29 -1
word before: обгово	90 -64 -29 -8 -14 -39 -10 -10 -42
word before: обе	-74 45 -16 -29 -55 -16 -12 -29 -14
word before: обезвр	10 -1 -4 0 -1 0 0 0 -2
word before: обещан	42 -4 -13 -9 -2 -2 -3 -13 -3
word before: обидва	14 -10 -3 0 -1 -1 -1 -12 -1
word before: област	15 19 -35 -8 -15 -7 -9 -1 29
word before: обмен	-9 5 12 -15 -15 -10 -5 -2 -14
word before: обмена	-4 -9 -49 -21 -14 7 2 3 -15
word before: обмене	36 7 -36 -6 -9 -3 -2 -17 -9
word before: обмено	-38 24 -23 -7 -6 -4 -6 30 -9
word before: обмену	56 -32 -46 -8 -4 -7 -6 -12 -8
word before: обменя	-26 -4 18 5 -14 -8 -9 -15 -12
word before: обмін	-30 -7 23 13 -11 -12 -7 7 -14
word before: обміна	-106 19 -16 -5 -4 -8 -5 88 -26
word before: обміни	-30 0 0 0 0 0 0 31 0
word before: обміно	-61 13 -2 -18 -13 18 38 -91 -25
word before: обміну	25 21 -39 -14 -12 -36 -9 4 -7
word before: обміню	81 -69 -24 -13 -16 -5 -14 -9 -5
word before: обміня	26 3 -8 -23 -12 -14 -8 2 -14
word before: обміні	-89 -25 -10 -3 -2 -3 -3 104 -10
word before: обнару	80 -25 -49 -3 -6 -2 -3 -1 -8
word before: оборон	-20 12 -10 -3 -4 12 -3 -5 -4
word before: образо	-1 -33 -63 -27 -14 -13 -18 29 -14
word before: обрати	-5 -1 -2 -3 -5 -4 -3 -24 12
word before: обратн	-11 23 -24 -13 -12 -12 -13 16 -33
word before: обраще	-36 -18 -40 -10 -22 -4 -6 50 -47
word before: обстав	-49 -23 -1 -4 -4 -4 -3 -25 63
word before: обстеж	6 -3 0 0 0 0 0 0 -1
word before: обстре	56 -18 -18 -4 -2 -3 -2 -32 -17
word before: обстрі	19 -13 0 0 0 -1 0 -4 -1
word before: обсуди	53 0 -40 -1 -2 -1 -4 -1 -43
word before: обсужд	84 -71 -22 -6 -11 -3 -4 -1 -14
word before: обшукі	5 -1 0 0 0 0 0 -2 -1
word before: общей	-18 8 -38 3 -4 -1 -3 17 -4
word before: общий	44 -30 -22 -2 -3 -1 -1 -1 -1
word before: ова	43 -40 -16 -4 -15 -12 -6 -2 -22
word before: одержа	-40 -64 92 -6 -9 -6 -7 -18 -4
word before: одеси	13 20 -21 -2 -3 -2 -3 -9 -2
word before: один	91 -45 -30 -8 -6 -9 -5 -83 -16
word before: одиноч	10 -5 -2 0 0 -1 0 0 -1
word before: одна	46 -10 -48 -14 -26 -16 -10 -27 -14
word before: одновр	-42 -6 19 -11 -11 -12 -10 -40 -7
word before: одного	67 -47 -53 -15 -18 -23 -10 -18 -28
word before: одност	6 -17 48 -9 -8 -17 -4 -9 -4
word before: одній	13 32 -46 -9 -16 -11 -4 -7 -10
word before: одразу	78 -69 -60 -7 -11 -6 -6 -8 -8
word before: окремо	-8 -30 -9 -3 -5 -8 -4 -35 64
word before: октябр	37 -11 -25 -4 -3 -3 -3 -16 -8
word before: окупан	4 -38 -54 -4 -5 -5 -7 -16 26
word before: окупац	15 34 -7 -2 -2 -3 -2 -44 -2
word before: окупов	-72 28 -6 -9 -6 -15 -6 -31 42
word before: оленів	83 -8 -1 -3 -2 -2 -2 -77 -11
word before: омбудс	6 -12 -19 -6 -11 -7 -7 1 17
word before: он	15 -1 -25 -3 -22 -3 -3 -29 -21
word before: они	3 -31 7 -7 -4 -18 -6 -8 -15
word before: оон	17 -11 -2 -1 -1 0 0 0 -2
word before: операт	34 -13 -3 -1 -4 -1 -1 -6 -6
word before: операц	-65 -28 -64 -15 -12 -9 -8 77 -27
word before: опинил	14 -2 -3 -1 -1 -1 -1 -14 -1
word before: опраць	33 -1 -1 -1 -2 -1 -1 -23 -4
word before: оприлю	70 -63 -4 -7 -3 -3 -2 -14 -14
word before: опрове	47 -26 -10 -1 -1 -2 -2 -14 -2
word before: оружие	38 -2 -1 -1 -1 -1 -1 -24 -11
word before: освобо	-5 -24 -18 11 10 -12 -13 16 -36
word before: осмотр	5 0 -1 0 -1 0 0 -1 0
word before: особи	30 -16 -28 -4 -4 -3 -2 -27 -14
word before: особли	-41 -7 -1 -2 -4 -4 -3 -47 60
word before: остает	-104 -32 -27 -16 -7 -7 -11 -31 76
word before: остало	57 -66 -21 -10 -17 -9 -9 -34 -48
word before: осталь	16 40 -26 -4 -8 -11 -4 -7 -26
word before: останк	9 34 -32 -8 -8 -7 -7 -43 -9
word before: останн	-78 -67 -32 -16 -8 -15 -7 87 -24
word before: остают	-50 -19 -60 -9 -8 -9 -10 -38 68
word before: остров	20 -11 -3 -1 0 -1 -1 -2 -1
word before: осужде	58 -18 -48 -8 -3 -5 -3 -6 -10
word before: осіб	41 -51 26 -8 -28 -10 -9 -45 -48
word before: от	-37 -11 -7 -8 -13 -7 -10 41 5
word before: отвезл	-25 42 -30 -5 -9 -14 -6 -12 -6
word before: ответ	-14 -15 -1 -2 -6 -11 17 31 -21
word before: отдаем	-61 69 -12 -8 -3 -21 -11 -5 -16
word before: отдала	-37 -5 5 -6 -7 20 -15 4 -13
word before: отдали	-34 51 11 -10 -11 -13 -7 -16 -20
word before: отдано	-29 33 -14 -3 -1 -5 -3 12 -1
word before: отданы	48 -33 -30 -8 -7 16 -18 -11 -11
word before: отдать	75 -17 -4 -10 -4 -14 -11 -37 -32
word before: отдел	81 -2 -45 -1 -2 -1 -2 -23 -18
word before: отже	-24 12 -28 -3 -5 -7 -5 56 -5
word before: открыт	6 -1 -3 0 -1 -1 0 0 -1
word before: отправ	-13 40 -6 -7 -10 -13 -14 -10 -11
word before: отпуск	37 -5 -4 -1 -3 -1 -1 -1 -23
word before: отпуст	-18 7 -12 -35 -28 -24 16 -37 -28
word before: отпуще	-4 14 -35 -12 -26 -26 42 -38 -26
word before: отраже	10 0 -7 0 0 0 0 0 -1
word before: отрима	-5 11 -4 -9 4 -10 -8 14 -11
word before: отряда	38 -4 -24 -1 -2 -1 -2 -6 -9
word before: оттуда	14 -1 20 -1 -7 -2 -1 -12 -13
word before: отчита	-41 33 33 -12 -9 -6 -3 -9 -8
word before: офицер	-11 49 -57 -9 -7 -10 -7 -4 -12
word before: офісу	-40 -20 -4 -1 -3 -4 -2 10 45
word before: офіцер	-37 35 10 -6 -6 -22 -7 -9 -12
word before: оцінка	-18 -7 0 -1 -2 -2 -1 -64 40
word before: очеред	39 4 -5 -7 -3 -9 -4 -8 -27
word before: очікує	5 -4 0 0 0 0 0 -1 0
word before: п'ятер	39 -38 -1 0 0 -1 0 -1 -1
word before: п'ятни	-17 59 -5 -4 -2 -2 -2 -37 -3
word before: п'ять	66 -62 -4 -1 -2 -5 -1 -9 -6
word before: п'ятьо	53 -46 2 -4 -3 -7 -12 -18 -4
word before: пакет	45 -5 -1 -1 -1 -4 -1 -32 -7
word before: партия	-20 44 -32 -11 -13 -6 -7 -33 -26
word before: паспор	15 -3 0 0 0 0 0 -6 -7
word before: пво	33 -3 -8 -1 -2 -1 -1 -6 -11
word before: первая	8 -3 -1 0 -1 0 -1 0 -2
word before: первые	-64 69 -65 -22 -24 -17 -16 -29 -37
word before: первый	45 -45 -89 -18 56 -8 -7 -24 -26
word before: перебу	8 -17 -1 -4 -3 -3 -2 -18 3
word before: перева	28 -15 -1 -1 -2 -4 -1 3 -9
word before: переві	18 -11 0 -1 -1 -1 0 -2 -3
word before: перего	-5 -50 -25 28 51 -4 -6 -26 -11
word before: переда	38 -2 -29 -7 -8 -7 -2 1 -8
word before: передо	21 -1 -12 -1 -1 -1 -1 -2 -4
word before: перелі	-65 83 -78 -10 -14 -31 -9 -53 -33
word before: переми	44 -32 -2 -4 -1 -1 -1 -6 -4
word before: перемо	8 1 -1 -2 -1 -2 -1 -1 -1
word before: перетн	-3 13 -22 -4 -3 -7 -3 -10 -12
word before: перехв	12 -1 -5 -1 -1 0 -1 -3 -1
word before: перешл	26 0 31 -6 -21 -15 -5 -38 -26
word before: период	-44 -1 -6 -1 -1 -2 -2 47 -2
word before: перша	-24 54 -8 -14 -6 -11 -5 -64 -9
word before: перший	87 -16 -20 -6 -4 -3 -2 -88 -4
word before: перші	22 -7 -62 -13 -18 -11 -9 -46 -9
word before: песков	18 -2 -1 0 -2 -1 0 -10 -3
word before: писем	33 -7 -5 -1 -2 -2 -1 -8 -8
word before: письмо	10 -1 -6 0 -1 0 0 -1 -1
word before: питанн	61 -28 -1 -3 -1 -2 -2 -37 -3
word before: планир	18 -13 -14 -9 -6 -5 -5 -7 -12
word before: плен	24 -24 11 -1 -2 -2 -1 -6 -4
word before: плена	-24 -39 22 -12 18 -7 -8 37 -24
word before: пленны	-4 -17 19 -18 -11 -6 -8 5 -10
word before: плену	-34 -16 -8 -4 -5 -2 -2 -5 61
word before: площад	58 -5 -35 -1 -3 -2 -4 -11 -23
word before: плюс	-61 -52 58 -16 -21 34 -20 -29 -33
word before: по	18 -11 -19 -11 56 -10 -8 -15 -14
word before: по-пре	15 16 -64 -41 -11 -30 -17 -50 -16
word before: побачи	41 -35 -3 -2 -3 -2 -2 -6 -5
word before: побыва	27 -13 -19 -8 -9 -8 -9 -8 -35
word before: поверн	-21 5 -5 -6 -10 -6 -5 42 -8
word before: поверт	-52 47 19 -9 -12 -8 -5 -33 -7
word before: повном	-33 15 -1 -2 -2 -2 -1 31 -7
word before: повреж	48 -9 -31 -2 -2 -3 -2 -2 -4
word before: повтор	5 -2 0 0 -1 0 0 -1 -1
word before: повідо	-7 5 -15 44 -10 -4 -4 -1 5
word before: погибл	25 -6 -6 -5 -4 -1 -1 -2 -8
word before: погибш	27 3 -4 -10 -11 -7 -9 -19 -16
word before: погово	47 -34 -5 -5 -6 -3 -2 -2 -13
word before: погодж	26 -18 -4 -1 -1 -1 -1 -2 -2
word before: погоди	39 -21 -3 -4 -11 -2 -2 -9 -8
word before: под	12 48 -42 -3 -2 -1 -2 -4 -3
word before: подали	49 -18 -4 -6 -2 -5 -3 -33 -23
word before: подарк	-6 -56 53 -6 -4 -2 -2 -3 -2
word before: подвал	73 -27 -44 -3 -3 -2 -3 -2 -4
word before: подгот	12 -5 -1 -3 -1 -1 -1 0 -1
word before: подкон	-18 0 71 -4 -19 -3 -5 -20 -6
word before: поднял	54 -6 -13 -3 -2 -1 -1 0 -35
word before: поднят	47 -10 -31 -1 -3 -1 -1 -1 -2
word before: подпис	40 -7 -6 -2 -3 -2 -3 -42 -32
word before: подраз	19 -2 -8 -1 -1 -1 -1 -4 -1
word before: подтве	11 -54 31 -5 -7 -4 -4 -15 58
word before: пожилы	88 -68 -31 -2 -3 -1 -3 -2 -4
word before: поза	-63 -84 -29 -22 -10 6 46 -62 -14
word before: позвол	28 4 0 -9 -1 -2 -1 -24 -3
word before: пока	-77 -15 -77 -15 -16 -14 -12 88 -26
word before: показа	86 -77 -11 -4 -3 -4 -2 -5 -8
word before: покров	19 -5 -3 -1 -1 -1 -1 -1 -10
word before: полгод	33 -1 -5 -3 -3 -1 -1 -23 -1
word before: полегл	-41 -25 -6 -2 -8 -3 -3 57 -2
word before: полици	11 -1 -7 0 -1 0 0 0 0
word before: полови	-9 -42 11 -16 -14 -8 -7 59 -14
word before: полон	42 -8 -23 -4 -6 -4 -4 -66 5
word before: полоне	-35 36 -13 19 -11 -17 -8 -15 -11
word before: полону	3 -2 -22 -9 -8 -11 -5 37 -11
word before: полоні	-20 -54 -5 -3 -5 -4 -3 -26 55
word before: полтав	77 -32 -20 -4 -14 -4 -3 -18 -9
word before: получа	10 38 -12 -1 -4 -1 -1 -32 -2
word before: получе	-61 -29 9 -8 -15 -5 -8 91 -19
word before: получи	-22 25 24 -11 -14 -6 -8 -10 -10
word before: поля	35 -47 -3 -2 -2 -2 -2 -29 -1
word before: поліці	37 -21 0 -1 -1 -1 -1 -10 -5
word before: поменя	-40 32 -17 -10 -5 -4 -5 -4 35
word before: помимо	-21 15 5 -7 -15 -66 -26 -8 -6
word before: помогл	7 0 0 -1 0 0 0 -5 0
word before: помощь	39 -27 -9 -4 -4 -7 -3 15 -21
word before: понад	-18 -6 -22 -1 -2 24 -18 -32 48
word before: попали	19 -13 0 -1 -1 0 0 -2 -1
word before: попере	13 13 -68 -16 -28 -28 -14 33 -17
word before: пораже	5 -3 -1 0 0 -1 0 0 0
word before: поране	68 -45 -2 -2 -2 -9 -6 -9 -4
word before: поровн	-20 -5 11 -16 -6 -17 -9 -34 -13
word before: порядк	-69 6 61 -12 -30 -32 -7 -29 -11
word before: посере	-4 21 -21 -10 -2 -7 -5 11 -21
word before: посети	27 -4 -2 -1 -8 -1 -1 -2 -10
word before: посилк	23 -21 0 -1 -1 -1 0 -1 0
word before: после	65 -31 -56 -10 58 -8 -7 -17 -14
word before: послед	45 6 8 -17 -12 -5 -5 -21 -27
word before: поспіл	35 -8 -7 -1 -2 -4 -1 -11 -2
word before: посред	-99 44 -62 9 -24 -18 -12 55 -21
word before: постав	6 40 -9 -2 -7 -2 -2 -20 -27
word before: постра	10 -3 -2 0 -1 -1 0 -2 -1
word before: постро	21 -4 -23 -8 -12 -15 -10 9 -60
word before: поступ	-20 -18 50 -6 -16 -10 -7 -33 -52
word before: посылк	5 -1 -2 0 0 0 0 0 0
word before: посыло	47 -37 -3 -1 -2 -2 -1 -4 -1
word before: потери	68 -16 -12 -5 -5 -3 -5 -11 -23
word before: потерп	26 -2 0 0 -1 -1 -1 -17 -4
word before: потеря	4 -10 -30 -6 -7 -3 -4 -36 25
word before: потрап	73 -47 -44 -6 -9 -4 -8 -41 -47
word before: потріб	24 -20 0 0 0 -1 0 -2 -1
word before: потім	47 -36 -1 -1 -2 -4 -1 -2 -2
word before: початк	15 -8 -2 -3 -3 -5 -2 0 -10
word before: почему	-38 -47 37 -12 -20 -10 -10 -12 -17
word before: почти	28 -18 -62 -3 -5 -3 -4 0 -5
word before: пошуко	1 -74 -16 -5 -9 -7 -4 61 -6
word before: пощаст	6 18 -4 -1 0 -2 -1 -16 -1
word before: поїхал	-22 -39 80 -5 -3 -6 -5 -14 -12
word before: права	44 -9 -7 -1 -2 -1 -1 -27 -8
word before: правоо	-18 29 -35 -1 -3 -2 -2 -3 -3
word before: праздн	-17 -9 12 -22 -7 -4 -3 -3 -7
word before: прапор	26 -24 -1 0 -1 -1 -1 -3 -1
word before: працюю	66 -23 -32 -1 -3 -4 -2 -16 -6
word before: працює	42 -12 -2 -1 -2 -3 -2 -26 -26
word before: предло	36 -1 -2 -1 -2 -2 -1 -15 -23
word before: предос	-48 62 -7 -4 -10 -4 -2 -6 -21
word before: предст	31 -19 -15 -1 -2 -2 -1 -7 -2
word before: презид	-50 60 -7 -36 -7 -5 -5 -7 23
word before: прем'є	22 -7 -1 -1 -1 -1 -1 -4 -9
word before: при	-12 25 -31 16 -10 -10 -8 -45 29
word before: прибли	12 -7 -1 -1 -1 0 0 0 -1
word before: прибул	-16 29 -18 -9 -13 -9 -5 -48 -5
word before: прибыл	31 -26 -31 -13 52 -15 -12 -50 -27
word before: привез	-14 43 -23 -9 -11 -12 -9 -7 -10
word before: пригов	10 -2 -4 0 -1 -1 0 0 -3
word before: пригра	-35 -7 -27 -1 -2 -2 -3 -31 42
word before: приеха	-33 -16 19 -10 -22 -8 -11 18 -27
word before: прийма	44 47 -55 -2 -2 -5 -3 -1 -20
word before: прийня	-10 17 -4 -9 -9 -7 -6 8 -10
word before: прийом	5 -2 -1 0 0 0 0 0 -2
word before: прийшл	68 -23 -37 -11 -8 -7 -4 -5 -8
word before: прикор	4 15 -20 -4 -4 -13 -5 -10 -10
word before: прилет	29 17 -9 -6 -49 -6 -4 -23 -5
word before: пример	-21 -22 -20 -11 -17 -4 -4 -7 36
word before: принес	29 -2 -20 0 -1 -1 -1 -3 -1
word before: принял	3 13 -20 -6 -11 -22 21 -9 -13
word before: принят	-20 -26 29 -3 -5 -2 -4 27 -6
word before: приєдн	24 -11 -1 -3 -4 -6 -6 -22 -28
word before: приїха	-8 11 -41 -14 -14 -10 -6 17 -8
word before: про	34 -56 58 0 -10 -7 -6 -77 19
word before: пробув	88 -66 -1 -2 -2 -5 -2 -7 -19
word before: пробул	15 -3 0 0 0 0 0 -4 -9
word before: провед	-59 -16 -23 -7 -4 -8 -4 65 -15
word before: провел	50 -16 -18 -7 -28 -11 -5 15 -24
word before: провер	64 -5 -35 -4 -8 -3 -4 -27 -35
word before: провес	75 -29 -6 -7 -4 -7 -3 -49 -4
word before: провод	-16 37 -6 -1 -3 -4 -2 -4 -7
word before: провів	6 12 -8 -1 -1 -2 -1 -2 -4
word before: пройду	9 0 0 0 0 -1 0 -2 -5
word before: пройшл	-23 34 -9 -3 -1 -1 -1 -4 -2
word before: пройшо	-18 -5 25 -25 -10 -35 -17 -55 -12
word before: проопе	7 -4 0 0 -1 0 0 -1 0
word before: пропав	-62 -1 -13 -5 -5 -4 -5 -18 64
word before: пропоз	7 -2 -1 -1 0 -1 0 -1 0
word before: пропон	12 -6 -1 -1 -1 0 0 -2 -2
word before: пропор	22 -3 3 -15 -7 -6 -6 -11 -5
word before: просил	26 -18 -1 -2 -3 -6 -1 0 -12
word before: просто	-56 29 -69 -9 -11 -28 -7 56 -13
word before: протез	18 -8 -3 0 -1 -2 0 -1 -3
word before: проти	36 -27 -1 -1 -1 -1 -1 -4 -2
word before: против	-45 -22 0 -12 -15 -4 -12 46 -25
word before: протяг	25 -7 -1 -1 -1 -1 -1 -11 -4
word before: процес	2 -9 23 -1 -5 -1 -1 -5 -3
word before: прошел	-18 -40 52 -17 -10 -6 -8 -16 -11
word before: прошли	-27 47 -58 -32 -13 -5 -5 30 -11
word before: прямую	-50 71 -39 -10 -5 -4 -4 -52 -2
word before: прізви	45 -28 -7 -1 -1 -2 -3 -5 -2
word before: психол	50 -19 -10 -2 -1 -1 -2 -15 -10
word before: пункта	56 -28 -30 -3 -4 -4 -2 -38 -2
word before: пункто	21 -1 -16 -1 -1 0 0 -2 -1
word before: пушилі	36 -62 65 -26 -13 -5 -8 -9 -9
word before: пятеро	41 -11 -26 -1 -3 -1 -2 -1 -5
word before: пять	-17 59 -29 -3 -3 -2 -2 -3 -4
word before: під	-33 12 -15 -3 -2 -6 -2 50 -8
word before: підкон	-64 -17 27 -2 -10 -2 -2 -9 -2
word before: підозр	27 -1 -10 -2 -1 -1 -1 -11 -2
word before: підпис	10 -4 -2 -1 -2 -1 0 0 -1
word before: підсум	-32 -51 -1 -4 -4 -1 -1 57 -4
word before: підтве	-1 -25 6 -10 -13 -12 -8 -89 42
word before: після	12 5 -20 -4 -4 17 -3 -7 -2
word before: работа	-36 -4 -24 -4 -5 -4 -7 -4 31
word before: работы	3 -63 -17 -5 -3 -4 -3 58 -10
word before: раз	70 -33 -48 -14 -11 -7 -5 -34 -2
word before: разгов	47 -11 -3 -2 -7 -1 -1 -11 -17
word before: раздал	30 -3 -12 -2 -2 -1 -1 -2 -8
word before: размен	-119 55 -33 -19 -26 -8 -9 -21 -7
word before: размещ	34 0 0 0 0 0 0 -34 -1
word before: разом	-30 43 -42 67 -12 -19 -11 -38 -25
word before: разу	56 -51 -8 -8 -4 -5 -3 -17 -2
word before: районо	20 0 -2 -1 -1 0 -1 -5 -11
word before: ракет	52 -42 -3 -1 -1 -2 -1 -5 -2
word before: ракетн	34 -16 -13 0 -1 -1 -1 -3 -1
word before: рамках	-43 42 -30 -5 -6 -2 -2 19 -2
word before: ранее	42 -54 -15 -1 -15 -11 -3 -13 -2
word before: ранени	44 -33 -4 -2 -1 -1 -2 -1 -3
word before: ранены	-6 -32 -6 -11 -8 0 31 -14 -8
word before: раньше	81 -12 -10 -3 -7 -3 -3 -37 -34
word before: расска	-27 38 -35 -13 -4 -6 -8 -22 -23
word before: рассма	39 -28 -4 -1 -5 -1 -1 -1 -2
word before: рассчи	63 -43 -7 -4 -3 -3 -3 -36 -8
word before: рахунк	-35 21 -1 -8 -1 -4 -1 29 -11
word before: реабіл	113 -78 -61 -9 -20 -16 -6 -72 -26
word before: ребят	12 28 -16 -4 -4 -4 -7 -8 -15
word before: ребята	54 -25 -15 -1 -5 -2 -2 -1 -22
word before: регион	86 -7 -66 -2 -8 -4 -3 -48 -21
word before: режим	67 -60 6 -7 -18 -4 -8 -49 -5
word before: режима	-2 -28 53 -4 -22 -1 -3 -13 -2
word before: режимо	-9 -13 18 -9 -11 -2 -3 -10 -10
word before: режиму	-2 12 11 0 -7 -1 -1 -7 -3
word before: резуль	-25 54 -26 -11 -11 -5 -4 12 -17
word before: ремонт	10 -4 -1 0 -3 0 0 0 -2
word before: репатр	-28 0 -28 -5 -5 -4 -3 41 -3
word before: респуб	90 -5 -35 -4 -25 -3 -3 -60 -11
word before: рефриж	61 3 -24 -5 -14 -4 -4 -10 -34
word before: речь	51 -39 -19 -3 -16 -4 -3 -6 -30
word before: решени	36 18 -38 -6 -3 -5 -1 -5 -2
word before: решта	-54 71 -15 -3 -3 -8 -2 -5 -4
word before: реєстр	-33 -29 -3 -7 -7 -10 -6 -50 68
word before: роботи	-45 -16 -8 -2 -2 -4 -1 43 -2
word before: роботі	56 -96 -2 -4 -4 -4 -3 58 -14
word before: ровно	-30 25 -20 -8 -8 -10 -3 56 -8
word before: родин	1 23 -18 0 0 0 0 -7 0
word before: родина	68 -65 -9 -1 -2 -5 -1 -5 -5
word before: родини	45 -20 -1 -2 -2 -2 -1 -17 -2
word before: родину	-52 -41 -21 -18 59 -10 -10 47 10
word before: родным	-36 19 14 -5 -9 -7 -7 -69 -6
word before: родных	-15 -7 -11 -3 -5 -4 -4 -25 25
word before: родств	-70 -30 -3 -12 -20 -9 -10 54 36
word before: розгля	8 -2 0 0 -3 0 0 -1 -1
word before: розпов	60 -49 -15 -3 -10 -10 -5 -44 -19
word before: розпод	-7 24 -50 -1 -9 -3 -10 -3 -10
word before: розслі	29 -13 -1 -4 -1 -1 -1 -10 -2
word before: розстр	50 -39 -7 -2 -3 -1 -1 0 -8
word before: розшук	-51 -12 -1 -4 -4 -5 -4 -55 72
word before: розыск	106 -59 -48 -10 -8 -10 -5 -19 -74
word before: роки	13 -42 -30 -11 -6 -15 -5 36 -13
word before: року	0 11 -6 -5 -3 -4 -2 2 -7
word before: років	61 -47 -2 -1 -2 -3 -1 -3 -2
word before: россие	-52 -49 59 -17 -19 -4 -7 -18 -8
word before: россии	32 -34 -1 -6 -8 -9 -7 -10 5
word before: россий	-24 -14 42 9 -6 6 -13 -9 0
word before: россию	-52 21 22 -14 -24 -9 -12 33 -19
word before: россия	-20 -36 20 16 -12 30 -13 -17 -2
word before: ростов	43 -27 -30 -2 -6 -4 -3 -13 -11
word before: російс	-20 54 -8 47 -7 -16 -6 -24 -45
word before: росія	-8 -1 17 -11 -14 -17 -13 -37 34
word before: росіян	-4 -23 10 -10 -8 -9 -10 13 -2
word before: росією	-32 29 -34 -3 -6 -8 -3 34 26
word before: росії	6 -51 76 -7 -5 -9 -6 -37 14
word before: році	45 -56 -1 -9 -6 -8 -4 40 -17
word before: рублей	29 -1 -9 0 -1 0 -1 -17 -1
word before: рф	-46 8 10 -10 -9 9 -12 -34 0
word before: рядови	76 -52 -18 -1 -2 -5 -1 -5 -2
word before: рядовы	8 -1 -2 0 0 -2 -1 -1 -1
word before: рядові	-23 37 -12 -1 -2 -3 -2 -2 -4
word before: рятува	7 -3 0 0 0 0 0 -2 0
word before: рівно	-45 -13 24 -9 -20 -9 -6 19 -9
word before: рідним	-41 47 8 -6 -8 -7 -8 -44 -4
word before: рідних	-46 36 26 -1 -6 -2 -2 -22 -3
word before: рідної	-49 51 -6 0 -6 -1 -1 -2 0
word before: рідну	-6 19 -19 -7 -9 -7 -4 -32 -3
word before: рідній	-46 50 -14 -5 -3 -2 -1 -15 -2
word before: рік	-44 -22 -2 -3 -2 -4 -2 63 -6
word before: рішенн	38 -12 -1 -1 -4 -1 -1 -16 -14
word before: с	27 -37 16 -18 -10 -10 9 -4 12
word before: сама	74 16 -19 -7 -14 -7 -7 -62 -35
word before: саме	17 -40 -40 -18 40 -13 -5 -11 -7
word before: самий	-12 32 -50 -26 -11 -11 -6 -25 -35
word before: само	45 -53 -13 -4 -5 -9 -8 -9 -7
word before: самой	69 -16 -30 -6 -5 -7 -3 -6 -43
word before: самоле	31 -34 13 -4 -5 -3 -1 -4 -6
word before: самому	58 -28 -21 -3 -2 -1 -1 -1 -2
word before: саму	-17 -46 52 -1 -6 -3 -1 0 -6
word before: санато	17 -8 -1 0 -1 -2 0 -2 -3
word before: саралі	-15 -5 15 -10 -4 -4 -4 -6 -4
word before: сбила	29 -6 -10 -2 -3 -1 -1 -4 -3
word before: сбили	23 -5 -9 -1 -2 -1 -1 -2 -5
word before: сбиты	8 -1 -4 0 -1 -1 0 -1 0
word before: сбу	-7 43 -19 -7 -6 -9 -5 -35 29
word before: сверх	-26 -26 -3 -9 -6 19 -29 -8 -15
word before: сво	20 -1 -4 -1 -1 -1 -1 -7 -5
word before: свобод	-54 33 -13 33 -27 -16 -16 -73 -55
word before: своим	-43 75 -45 -6 -21 -8 -7 -4 -66
word before: своих	-7 83 -72 -3 -7 -7 -5 -11 -8
word before: свою	-19 15 -7 -15 -17 -20 -7 -4 -45
word before: своїх	63 -57 40 -4 -7 -4 -4 -51 -30
word before: свідче	53 -36 -1 -1 -3 -3 -1 -9 -4
word before: світло	9 -3 0 0 0 -1 0 -5 0
word before: сдавши	0 -14 -11 -3 -2 -4 -3 -7 31
word before: сдалис	16 -4 -6 0 -1 -1 0 -2 -4
word before: себе	-32 53 -33 -17 -40 -11 -10 -35 -12
word before: себя	8 36 -24 -1 -2 -2 -1 0 -7
word before: сегодн	-51 39 19 -18 20 -11 -8 -35 -30
word before: сейчас	-19 -55 -37 -29 -14 -7 -10 -31 37
word before: семей	7 -48 24 -7 -6 -4 -3 -12 -23
word before: семеро	80 -73 -46 -4 -4 -7 -7 -10 -16
word before: семьи	-29 33 -49 -7 -8 -7 -7 23 27
word before: семьям	10 19 -19 -4 -13 -2 -5 -8 -11
word before: сентяб	-5 -32 58 -5 -6 -3 -4 -69 -54
word before: серед	49 4 -36 -3 -3 -6 -3 -40 -20
word before: середн	27 -15 -1 -1 -1 -2 -1 -3 -4
word before: сержан	-14 -50 67 -10 -6 -11 -5 -7 -12
word before: серпня	11 0 -2 -1 0 -1 -1 -5 -1
word before: сестри	30 -23 -1 -1 0 -1 0 -5 -1
word before: сидели	34 -2 -25 -2 -28 -1 -1 -5 -3
word before: сиділи	16 -11 0 0 0 0 0 -2 -1
word before: сил	-28 35 -14 -3 -5 -12 -3 -11 -5
word before: силам	0 11 -5 -1 -1 -2 -1 -1 -1
word before: силах	33 -22 -4 -1 -1 -2 -1 -2 -3
word before: сили	85 -72 -5 -2 -2 -8 -3 -16 -8
word before: сина	32 -27 -2 0 -1 -1 -1 -2 -2
word before: сказал	35 -7 -2 -3 -5 -1 -1 -12 -8
word before: складу	65 -55 -15 -2 -7 -11 -4 -7 -19
word before: словам	-69 -105 16 -25 -22 -22 -17 90 -32
word before: сложил	39 -2 -1 -1 -1 -1 -1 -25 -12
word before: сложно	-18 8 -38 3 -4 -1 -3 17 -4
word before: служат	13 -9 -1 -1 -2 0 0 0 -1
word before: служба	59 -54 -10 -4 -4 -1 -1 -1 -1
word before: службу	78 -55 -3 -3 -3 -2 -2 -12 -22
word before: слідчі	13 -2 0 0 0 -1 0 -8 -2
word before: смогли	-20 -7 32 -4 -7 -8 -5 47 -7
word before: снаряд	5 -2 0 -1 0 0 0 -1 0
word before: сначал	40 -24 -34 -15 -13 -13 -8 -34 -12
word before: со	-2 -36 39 -3 -13 -3 -4 -8 -4
word before: соборн	18 -9 -1 -1 -1 -1 -1 -3 -3
word before: собран	27 -1 -2 -1 -2 -1 -1 -15 -8
word before: соглас	39 -22 -9 -7 -3 -2 -4 -31 -9
word before: содерж	26 -20 -30 -4 -11 -3 -3 -9 -7
word before: солдат	-51 2 4 33 -37 -22 -11 0 4
word before: сообща	63 -17 -84 -4 -6 -4 -4 -13 -29
word before: сообще	36 -19 -10 -4 -2 -1 -1 -1 -3
word before: сообщи	12 18 -11 -22 -18 -9 -9 -24 -40
word before: соотеч	-53 -70 71 -64 -14 -8 -10 -36 -30
word before: соотно	-18 51 -87 -9 -8 -7 -7 -18 -26
word before: сорван	9 -1 -5 0 0 0 0 0 -1
word before: состав	19 34 -40 -56 -9 -2 -5 51 -13
word before: состоя	-22 19 -7 -12 -12 -8 -11 -13 -17
word before: сотні	35 -4 -2 -3 -3 -6 -2 -5 -20
word before: спецоп	12 -17 14 -3 -3 -4 -3 23 -36
word before: списка	59 -28 -11 -6 -4 -2 -3 -15 -18
word before: списке	-23 29 40 -9 -29 -18 -14 -6 -69
word before: списки	15 -25 -34 -13 -11 -16 -7 -35 23
word before: списку	-25 54 -100 -14 -13 -19 -14 -62 -34
word before: список	8 -26 31 -21 -15 -15 -14 -42 5
word before: сприян	-21 -32 -37 -30 -4 -11 -10 52 -23
word before: співро	60 -40 -15 -3 -31 -3 -3 -9 -10
word before: спільн	-42 -11 -1 -3 -2 -2 -2 55 -13
word before: сразу	33 -1 -53 -18 -18 -11 -11 -51 -16
word before: среди	-18 18 1 -6 -7 -9 -7 -12 -13
word before: средст	15 -5 -2 -1 -2 -1 -1 -1 -3
word before: срок	81 -23 -11 -4 -3 -3 -7 -3 -59
word before: ст	22 -12 -1 -2 -1 -1 -1 -2 -2
word before: ставку	21 -14 -2 0 -1 -1 0 -1 -2
word before: стало	-17 31 -5 -1 -2 -1 -1 -6 -2
word before: стамбу	14 -24 -46 -12 -17 -9 -9 14 -17
word before: старше	104 -33 -57 -8 -4 -5 -3 -14 -15
word before: сто	45 22 -72 -6 -6 -4 -3 -3 -7
word before: стольк	-3 68 -65 -3 -5 -13 -5 -2 -5
word before: сторон	-12 -38 12 -1 -20 -9 -10 7 26
word before: страна	20 -4 -1 -4 -3 -1 -1 -7 -6
word before: страны	15 -52 -39 21 -9 -3 -3 -22 -4
word before: строй	16 -12 -3 -1 -1 -1 -1 -7 -8
word before: строк	68 -48 -4 -2 -3 -8 -3 -24 -16
word before: строки	20 -11 -6 0 -2 0 -1 0 0
word before: ступил	7 6 -24 -8 -6 -9 -4 -24 -4
word before: стільк	15 -65 28 -5 -18 -8 -4 -10 -3
word before: суббот	10 -33 34 -4 -3 -3 -2 -6 -2
word before: суд	52 -33 -3 -1 -2 -3 -2 -14 -8
word before: судов	79 -1 -32 -1 -5 -4 -5 -44 -40
word before: сум	-13 -22 35 -2 -9 -1 -6 -11 -4
word before: сумах	-97 -61 -62 -17 -18 -16 -12 -15 106
word before: сумско	-100 -9 -32 -5 -39 -6 -19 51 43
word before: сумщин	25 -10 -4 -2 -1 -2 -1 -5 -4
word before: супров	3 -25 -2 -2 -2 -4 -2 2 -6
word before: сутки	46 -7 -17 -1 -4 -1 -1 -22 -3
word before: суток	10 -1 -5 0 -1 0 0 -1 -1
word before: схуд	21 -3 -2 -1 -1 -1 -1 -2 -10
word before: сша	-58 70 -82 -34 -18 -10 -14 -32 -13
word before: сьогод	12 15 14 -11 -10 -12 -8 -16 -10
word before: сім	-15 25 -3 0 -1 -2 -1 -1 -5
word before: січня	44 -17 -1 -4 -1 -2 -1 -34 -2
word before: т	23 -18 -1 -1 -1 -1 -1 -9 -1
word before: та	28 -5 -1 -6 -5 -8 -5 -15 -12
word before: табора	-63 -1 0 -1 -1 -1 -1 -12 76
word before: так	57 -37 -10 -14 -6 -13 -9 -37 -9
word before: така	-15 3 11 -1 -1 -4 -2 -1 -2
word before: также	30 22 -32 -15 -7 -8 -14 -28 -14
word before: таким	44 -41 15 -8 -39 -14 -18 -70 -15
word before: таких	-17 -25 -16 -9 -15 -27 -18 37 -41
word before: також	-13 0 15 -15 -13 -16 -11 -15 -27
word before: там	9 31 -29 -25 -21 -11 -12 -52 4
word before: танков	16 -1 -8 0 0 -1 0 -3 -2
word before: теж	-41 57 -31 -9 -15 -5 -12 -23 -23
word before: тел	-37 -8 -5 -5 -12 -8 -9 51 -9
word before: тела	26 -17 3 -7 -19 -8 -6 -2 -15
word before: телами	52 -13 -3 -12 -13 -13 -11 -38 -7
word before: телегр	46 -43 -27 -11 -7 -3 -4 -2 -4
word before: телефо	61 -15 -2 -2 -4 -2 -2 -37 -9
word before: тем	-5 22 -9 -5 -7 -2 -2 -32 -4
word before: тепер	15 4 -35 -44 -17 -11 -13 -5 -1
word before: теперь	-65 -42 52 -17 -23 -18 -12 33 -16
word before: терито	-32 28 -24 -6 -6 -15 -6 -29 47
word before: термін	19 -7 -2 0 -2 -1 -1 -2 -4
word before: теробо	-49 51 -10 -3 -3 -11 -3 -1 -7
word before: террит	2 -8 17 -4 -19 -6 -7 -13 1
word before: технік	7 -1 0 0 0 0 0 -4 -2
word before: течени	-40 -2 -6 -1 -1 -1 -1 42 -2
word before: тижден	-37 30 -25 -5 -3 -7 -3 33 -7
word before: тижня	-42 10 -10 -2 -3 -2 -3 39 -3
word before: тим	-14 -38 51 -1 -1 -2 -1 -5 -1
word before: тисяч	47 -26 -1 -3 -2 -1 -3 -30 -42
word before: то	-31 -75 -24 49 -23 -14 -11 45 -12
word before: тогда	48 -4 -71 -10 -16 -9 -7 -71 -6
word before: того	-33 -26 52 -6 -5 -14 -13 -22 -22
word before: тоді	141 -106 -5 -4 -4 -5 -2 -85 -2
word before: тоже	50 86 -84 -12 -5 -10 -2 -3 -12
word before: той	-78 33 -2 -21 -9 -5 -7 -24 40
word before: только	-81 -3 25 -17 -32 -24 -12 -13 -57
word before: том	-28 -7 36 -5 -10 -7 -4 -9 -11
word before: тому	37 -36 -12 -4 -4 -7 -3 -23 -7
word before: торік	-40 -13 0 -1 -1 -1 -1 55 -4
word before: тот	30 8 -10 -9 -6 -4 -5 -46 -31
word before: травня	82 -58 0 -2 -1 -1 -1 -56 -1
word before: трансп	-2 12 -16 -2 -3 -3 -3 -13 -1
word before: третій	-118 -73 -7 -17 -11 -13 -11 123 -10
word before: три	10 -90 -20 -7 -11 -13 -10 44 -13
word before: тривав	36 -19 -1 -2 -2 -2 -1 -6 -5
word before: тривал	8 47 -1 -2 -5 -2 -1 -48 -4
word before: триват	12 -6 -1 -1 -1 -1 0 0 -2
word before: триває	-58 29 -53 -8 -9 -8 -6 61 -5
word before: тримал	70 -43 -4 -3 -2 -5 -1 -2 -17
word before: тримає	-44 -7 0 -1 -2 -1 -1 -8 48
word before: тро	91 -84 -5 -1 -2 -2 -1 -1 -5
word before: трое	21 -68 2 -7 -9 -10 -5 -24 -15
word before: троє	26 1 -37 -8 -13 -9 -6 -62 -8
word before: трьох	39 -38 -15 -1 -2 -4 -2 -13 -2
word before: туда	-36 36 28 -15 -14 -9 -7 -31 -26
word before: туречч	55 -55 -2 -9 -1 -2 -2 -38 -3
word before: тут	-27 37 -4 -1 -3 -3 -2 -9 -8
word before: тысяч	57 -11 -67 -11 -6 -7 -14 -30 -53
word before: тысячи	-1 -9 20 -1 -2 -1 -1 -2 -7
word before: тюрмах	84 -16 0 -4 -4 -4 -3 -4 -83
word before: тюрьма	-42 -7 -5 -1 -1 0 -1 -1 43
word before: тяжело	67 -27 -6 -1 -2 -30 -10 -4 -7
word before: тяжкоп	57 -1 -51 -1 -1 -2 -7 -1 -1
word before: ті	55 -45 -10 -2 -5 -6 -2 -18 -11
word before: тіл	51 -5 -41 -4 -6 -10 -4 -14 -19
word before: тіла	2 -9 -38 -4 -6 -7 -4 49 -4
word before: тілами	-29 22 -9 -14 -13 -6 -7 -31 -26
word before: тіло	-75 87 -26 -4 -3 -11 -5 -23 -1
word before: тільки	-78 -61 -2 -4 -4 -16 -4 -48 82
word before: у	4 -25 3 -8 -8 8 -5 3 15
word before: удалос	-41 23 31 -10 -9 -14 -7 24 -28
word before: удар	68 -7 -40 -4 -4 -7 -2 -43 -12
word before: удару	6 -4 0 0 0 -1 0 -1 0
word before: удержи	-60 -3 -73 -3 -4 -2 -8 -10 108
word before: удома	-11 33 -25 -12 -10 -12 -6 -23 -9
word before: уехали	4 58 -39 -7 -8 -7 -10 -30 -3
word before: уже	-29 -26 -35 -9 31 -8 -8 31 3
word before: узгодж	58 -47 -3 -5 -10 -2 -2 -46 -6
word before: узяли	16 -2 -6 0 0 -1 0 -3 -3
word before: узято	45 -7 -30 -2 -4 -1 -1 -2 -3
word before: указ	7 -2 -2 0 -2 0 0 0 0
word before: украин	-34 -6 7 -9 13 -7 -6 -5 20
word before: україн	14 27 -36 -6 -5 -7 -4 -13 10
word before: умєров	18 -12 -1 -2 -3 -1 -1 -8 -3
word before: уничто	16 -2 -9 0 -2 -1 -1 -1 -1
word before: уперше	66 -65 0 0 0 -1 0 -1 0
word before: уповно	20 -25 -20 -1 -1 -2 -1 31 -2
word before: управл	22 -4 -11 -2 -2 -1 -1 -2 -2
word before: упродо	30 -13 -1 -1 -2 -2 -1 -5 -4
word before: уразил	5 0 0 0 0 0 0 -2 -1
word before: услови	3 7 22 -9 -12 -23 -12 -32 -8
word before: устано	15 -25 -39 -8 -3 -5 -4 -21 58
word before: усього	-51 43 -42 -30 -21 -20 -13 7 -46
word before: усі	37 -21 -16 -3 -2 -3 -3 -4 -15
word before: усіх	-44 -4 -3 -1 -1 -6 -1 -7 45
word before: утверж	10 38 -15 -3 -26 -1 -2 -4 -4
word before: уточне	11 -4 8 -2 -5 -1 -1 -4 -3
word before: утрати	38 -31 -2 -1 -1 -1 -1 -2 -1
word before: утрима	2 -20 0 -1 -2 -1 -1 -6 28
word before: утриму	19 -33 -13 -6 -5 -11 -8 -15 10
word before: учасни	41 -28 -2 -1 -3 -1 -1 -2 -6
word before: участв	36 10 -4 -6 -14 -8 -4 -17 -27
word before: участи	69 -5 -36 -5 -4 -2 -5 -12 -33
word before: участк	88 -6 -8 -2 -6 -4 -3 -3 -82
word before: участн	26 -18 -1 0 -1 0 -1 -4 -4
word before: участь	46 -3 0 0 -1 -1 0 -38 -7
word before: учетом	-41 -5 46 -1 0 -3 -2 -1 0
word before: учора	-39 -9 -39 -6 -19 -12 -8 46 -7
word before: учораш	-19 48 -19 -10 -5 -4 -5 -37 -2
word before: ушли	-23 46 -55 -31 -25 -11 -11 -25 -11
word before: ушло	-12 39 -7 -6 -11 -15 -8 -36 -44
word before: феврал	-11 -8 6 -14 -6 -15 -8 -11 -12
word before: федера	6 -14 31 -3 -2 -4 -3 -1 -31
word before: флота	-27 -27 29 -1 -1 -3 -4 0 -5
word before: формат	60 8 -44 -16 -8 -17 -8 -34 -14
word before: формул	-7 4 4 -15 -13 -4 18 -35 -18
word before: фото	17 -8 -2 0 0 -1 -1 -1 -3
word before: фронт	54 -38 -35 -2 -9 -10 -5 -3 -2
word before: фронті	24 -6 -1 -1 -2 0 -1 -11 -3
word before: хамас	48 -33 -15 -15 -6 -3 -3 -6 -18
word before: харков	36 -15 -3 -1 -1 -2 -1 -16 -3
word before: хвороб	-80 84 -10 -5 -4 -7 -11 -8 -3
word before: хворі	24 -16 -1 -1 -1 -1 -2 0 -3
word before: херсон	43 31 -31 -3 -4 -3 -4 -20 -39
word before: хлопці	74 -43 -7 -2 -2 -8 -3 -12 -9
word before: хлопчи	-13 18 -38 -4 -2 -4 -3 -3 -3
word before: ходе	64 -34 13 -7 -25 -4 -6 -37 -5
word before: хотя	27 -2 -16 -3 -8 -2 -3 -6 -22
word before: хоча	9 -2 -3 0 0 0 0 -2 -1
word before: хто	-48 74 -35 -4 -9 -8 -5 -14 -7
word before: хтось	18 -12 -1 -1 -1 -1 0 -1 -1
word before: це	-12 28 -59 -11 -10 -10 -8 13 -7
word before: цей	-29 -14 19 -2 -3 -6 -3 35 -12
word before: центр	2 -30 -14 -5 -6 -10 -5 -6 20
word before: центру	32 -12 0 -1 -1 -1 -1 -30 -1
word before: цивіль	-46 57 -31 -14 -12 -18 -9 11 -23
word before: цифра	-25 -1 -10 -1 -4 -3 -2 -25 37
word before: цифру	-19 38 -82 -19 -27 -33 -18 -44 60
word before: цих	-53 -29 -9 -2 -2 60 -5 -15 -7
word before: цього	-3 -74 -13 -12 -5 -10 -5 75 -19
word before: ці	-12 15 -10 -2 -2 -4 -2 13 -4
word before: цієї	36 -22 -5 -2 -3 -2 -3 -22 -2
word before: ч	20 -14 -1 -1 -1 -1 -1 -7 -1
word before: чаес	-10 21 -35 -5 -4 -12 -8 -7 -31
word before: час	-34 -20 -9 -2 -1 -3 -1 51 -5
word before: частин	-27 69 -14 -13 -6 -10 -5 -84 -10
word before: частот	26 -3 -4 0 -1 -1 -1 -2 -15
word before: чекали	46 -41 -5 -5 -1 -2 -1 -2 -8
word before: челове	6 38 -29 -5 -29 -6 -3 11 -20
word before: чем	28 -13 -6 -1 -6 -3 -3 -6 -8
word before: червен	1 -9 -2 0 0 0 0 9 -1
word before: червня	-98 -41 -7 -2 -6 -10 -5 103 2
word before: червон	-24 -66 -1 -9 -4 -7 -3 -33 36
word before: чергов	18 -5 -14 -1 0 0 0 -1 -2
word before: через	-16 5 28 -12 -8 -6 -5 16 -23
word before: черкащ	58 -53 -33 -4 -24 -7 -5 -17 -6
word before: черніг	-58 59 -22 -3 -27 -2 -2 -9 -1
word before: четвер	-1 41 -26 -7 -9 -3 -3 -35 -4
word before: четыре	6 -4 0 0 0 0 0 0 0
word before: числа	85 -76 -45 -10 -6 -6 -6 -11 -20
word before: числе	35 -12 -2 -4 -7 -6 -4 -7 -16
word before: числен	34 -8 -17 -1 -6 -2 -1 -12 -11
word before: число	-13 -53 -17 -16 -9 -5 -7 54 -35
word before: числят	-25 -1 -5 -2 -2 -1 -1 -15 32
word before: числі	31 -2 -25 -5 -5 -12 -6 -30 -17
word before: членов	32 -6 -11 -1 -1 -1 -1 -2 -9
word before: чолові	-29 -15 53 -8 -9 -13 -7 -16 -10
word before: чому	20 -17 -1 -1 -2 -1 -1 -17 -3
word before: чорноб	17 -12 0 -1 0 -1 -1 -1 -1
word before: чотири	-24 23 -16 -3 0 0 -1 22 0
word before: чотирь	48 -14 -101 -9 -5 -7 -12 -44 -7
word before: что	42 -29 27 -9 -13 -6 -5 -3 -5
word before: шестер	-3 -22 23 -2 -2 -2 -4 -3 -4
word before: шести	44 -36 -30 -2 -3 -3 -3 -12 -5
word before: шесть	28 -6 -10 -1 -1 -1 -1 -2 -8
word before: школах	23 -19 0 0 0 0 0 0 -2
word before: школу	13 -1 -3 -1 -1 0 0 -7 -1
word before: школьн	9 -1 -3 -1 -1 -1 -1 -1 0
word before: шпитал	56 -55 -7 -2 -1 -1 -1 -1 -1
word before: штаб	-54 38 1 -25 -15 -7 -11 -2 -26
word before: штабу	2 -91 -7 -6 -4 -8 -4 60 3
word before: штабі	-22 10 -15 -13 -4 -4 -4 62 -17
word before: шукали	7 -4 -1 0 0 0 0 0 0
word before: шість	17 -6 -28 0 -1 -1 -1 60 -1
word before: ще	5 22 -31 -12 -12 32 -10 -42 2
word before: щиті	-78 56 -12 -2 -6 -3 -2 36 -3
word before: що	0 -23 -24 -8 22 -9 -6 -40 54
word before: щодо	44 -64 23 -12 -5 -8 -6 -23 -47
word before: щойно	2 44 -18 -5 -5 -4 -2 -18 -3
word before: щонайм	49 -41 -2 -2 -1 -3 -2 -6 -1
word before: эвакуи	41 -2 -7 -1 -1 -1 -1 -19 -17
word before: экипаж	35 -6 -16 -2 -1 -2 -1 -3 -5
word before: эмират	-46 -15 -1 -27 -12 -3 -3 57 -14
word before: этап	11 -7 3 -34 -11 -9 -7 -26 -10
word before: этапа	-24 -23 29 -3 -12 -4 -3 -24 -4
word before: этапом	76 -38 -22 -18 -8 -7 -6 -67 -9
word before: эти	-19 -40 -44 -3 -6 -7 -3 60 -3
word before: этих	-43 -23 -40 -8 -17 -22 -12 -64 63
word before: это	56 -26 -38 -5 -22 -5 -4 -4 -11
word before: этого	3 -11 -16 -3 -3 -3 -4 32 -5
word before: этой	32 -28 2 -24 -6 -3 -4 -19 -6
word before: этом	5 22 -22 -11 -5 -4 -3 59 -78
word before: этот	23 -27 -39 -14 -17 -11 -6 4 -14
word before: юг	76 -7 -31 -3 -4 -3 -2 -12 -33
word before: я	74 -58 -40 -8 -6 -6 -4 -16 -1
word before: як	63 -57 -11 -6 -7 -10 -6 -37 -38
word before: яких	-21 -12 8 -4 -5 -8 -8 -12 41
word before: якобы	58 -6 -18 -1 -3 -1 -1 -23 -11
word before: якого	22 21 0 -1 -1 -1 -1 -1 -39
word before: якому	-1 5 -4 -7 -4 -4 -3 -16 -12
word before: яку	-14 57 -20 -6 -5 -6 -3 -4 -38
word before: якщо	47 -44 -1 -1 0 0 -1 -30 0
word before: які	27 -8 -6 0 -1 -3 -1 -4 -8
word before: января	45 -8 -23 -2 -3 -3 -3 -32 -2
word before: є	-15 3 -55 -14 -16 -32 -18 43 -32
word before: єдином	-29 -3 0 -1 -1 -1 -1 -6 36
word before: єрмак	-13 20 -21 -8 -13 -4 -3 -10 -10
word before: і	-17 1 11 -9 -8 -11 2 18 -16
word before: іденти	86 -57 -3 -2 -5 -5 -2 -70 -8
word before: ідетьс	87 -40 -30 -12 -9 -3 -3 -25 -14
word before: із	22 16 -12 -8 -5 -8 -4 -39 -19
word before: імена	82 -67 -2 -4 -7 -7 -3 -18 -15
word before: інформ	5 -22 -4 -3 -7 -4 -3 -22 49
word before: ініціа	8 -4 -1 -1 -4 -2 -1 11 -10
word before: іще	16 -8 -3 -2 0 -25 -1 23 -1
word before: їде	-28 25 -24 -5 -2 40 -11 -18 -1
word before: їдуть	18 28 -48 -14 -9 -3 -6 -55 -5
word before: їй	74 -83 -3 -9 -19 -10 -10 -61 -11
word before: їм	56 -16 -17 -3 -6 -8 -5 -12 -12
word before: їх	-41 -11 44 -15 -17 -23 -16 -52 34
word before: їхали	61 -60 0 -3 -4 -3 -1 -16 -1
word before: їхніх	-68 66 -40 -18 -16 -43 35 -28 6
word before: її	-30 -59 62 -2 -21 -4 -3 -5 -6
word before: ґратам	-5 -11 0 0 -1 -1 -1 -21 18
word before: ґрати	52 -11 -20 -10 -1 -1 -2 -15 -1
word before: اتفاق	1 -5 35 -13 -4 -1 -1 -55 -1
word before: اجمالي	-9 -5 -2 -61 -2 -3 -3 65 -6
word before: استعاد	-24 13 0 -5 -7 -2 -3 -3 -1
word before: اسري	12 1 -4 -17 -2 -3 -4 14 -6
word before: اسطنبو	7 -3 -1 -1 0 0 0 -1 -1
word before: اسفرت	-3 -19 -14 19 0 -1 0 -5 0
word before: اسير	-28 -8 12 -18 -3 -3 -5 -4 12
word before: اسيرا	-20 18 8 -25 -3 -5 -3 -1 -6
word before: اطلاق	3 -12 -1 16 0 0 0 -4 -1
word before: اعلنت	-6 46 -36 -8 -1 0 0 0 0
word before: افراج	22 -28 -23 -1 -8 -8 -6 4 -15
word before: افرجت	14 23 -6 -16 -2 -7 -1 -1 -5
word before: الي	8 -10 28 -45 -4 -3 -3 3 -8
word before: اليوم	-60 8 0 -6 -7 -9 -9 14 -9
word before: امارات	-31 -30 4 -15 -4 -6 -3 42 -7
word before: ان	-21 43 -48 28 -2 -2 -1 -2 -1
word before: اوكران	-40 9 -1 3 -4 -15 -2 4 0
word before: اي	-12 -25 38 -1 -7 -7 -5 -6 -2
word before: بلدين	-26 53 -6 -19 -1 -11 -1 -1 -1
word before: بلغ	-24 0 0 -18 -1 -1 -1 37 -4
word before: بين	9 -7 -20 10 -7 -13 -3 -12 -8
word before: بينهم	2 23 -22 -1 -2 -2 -1 0 -5
word before: تبادل	14 1 -7 -1 -4 16 -8 -20 -5
word before: تبادلا	20 -14 5 -33 -8 -3 -3 -17 -6
word before: تبادلت	-22 3 8 -17 -8 -10 -6 -13 -2
word before: تبادله	-10 -1 -1 -18 0 -1 -1 26 -1
word before: تحتجز	-5 -1 0 -1 -1 -1 0 -1 10
word before: تسلمت	-17 7 16 -1 -4 0 -1 -1 0
word before: تسليم	26 44 -55 -3 -4 -1 -1 0 -1
word before: تضم	-17 35 -4 -11 -3 -1 -2 -1 -1
word before: تم	-5 4 13 -1 -1 -1 -1 -7 -1
word before: تي	40 -13 -1 15 -4 -2 -2 -41 -5
word before: جانب	-21 4 18 21 -4 -4 -3 -11 -2
word before: جانبين	0 11 -7 -1 -2 -2 0 0 0
word before: جثامين	-9 27 -12 -1 -2 -1 -1 -2 -1
word before: جديده	-30 2 11 -2 -3 -4 -3 -3 -3
word before: حتي	-24 0 -4 -27 -2 -3 -1 52 -4
word before: حرب	-6 -19 5 -1 -1 -1 -3 -2 13
word before: دفاع	-12 -33 47 -1 -7 0 -1 -1 -9
word before: دوله	12 -30 -3 -11 -4 -3 -3 5 -5
word before: روسي	-21 20 -11 33 -5 -7 -4 -16 -2
word before: روسيا	-52 4 -13 31 -5 -6 -5 -19 1
word before: روسيه	-12 -32 46 -1 -6 0 -1 -1 -9
word before: زيلينس	-1 13 -10 -1 -1 0 0 0 1
word before: سراح	2 29 -14 -24 -1 -2 -1 -1 -1
word before: سلمت	-13 1 -31 -10 -4 47 -10 -8 -2
word before: شمل	18 -23 -2 0 -11 -14 -7 -4 -7
word before: شملت	-18 7 -11 14 -6 -8 -4 -7 -8
word before: طفلا	-15 -11 15 -1 0 0 0 -1 0
word before: عاد	-48 30 11 -12 -2 -7 -2 -17 0
word before: عام	19 0 0 -25 -2 -1 -3 -16 -5
word before: عبر	-11 0 -1 -13 0 -1 -1 29 -2
word before: عدد	10 -1 0 -9 -1 -1 0 3 -1
word before: عسكريا	-47 20 -5 -4 -3 -5 -12 -8 -7
word before: علي	-8 1 34 -14 -6 -1 -1 -7 -6
word before: عمليه	14 -32 -11 33 -5 13 -10 -24 -5
word before: عن	-3 -31 -27 34 -7 -3 -8 -3 -10
word before: عوده	-14 28 14 -15 -6 -1 -2 -13 -8
word before: غزه	10 -4 0 -2 -1 0 -1 0 -1
word before: في	3 -1 9 -2 -5 -6 -3 -1 -5
word before: فيما	-10 -2 22 -2 -1 -1 -1 -7 0
word before: قطر	-28 49 -2 -14 -3 -1 -1 -5 -1
word before: كييف	-9 8 -10 32 -11 -8 -6 -13 -4
word before: لم	5 -23 -20 9 -7 -14 -6 3 -4
word before: ليصل	6 -1 0 -9 0 -1 0 5 -1
word before: ما	-9 -20 -11 50 -3 -1 -1 -12 -1
word before: مجموع	-50 -35 -5 14 -2 -3 -4 -3 -5
word before: مجموعه	-31 16 -14 40 -5 -2 -2 -12 -3
word before: مساعدا	64 -8 0 -7 -5 -2 -4 -61 -7
word before: مقابل	2 6 6 -8 -4 -1 -1 -1 -4
word before: من	21 -27 28 -5 -10 -12 -12 -40 -12
word before: موجبها	-21 26 -1 2 0 -7 0 0 0
word before: موسكو	26 -5 16 -28 -14 -10 -7 -18 -5
word before: هدنه	27 -4 -1 -8 -1 -1 -1 -11 -1
word before: هذه	-3 0 -1 -26 0 0 0 32 -1
word before: و	4 -26 18 -15 -3 -15 0 -5 3
word before: واقع	-6 -4 12 -22 -3 -3 -3 -1 -5
word before: وساطات	-40 -2 -2 -22 -2 -1 -1 34 -4
word before: وساطته	-43 15 -7 41 -4 -2 -1 -8 -1
word before: وساطه	-15 -45 -20 21 -4 -4 -3 58 -9
word before: –	-3 1 -12 -5 -6 16 -6 5 7
word before: •	-24 28 -21 -8 -8 -20 -8 16 -22
word before: ‼	6 -19 4 -11 -16 -19 -9 -46 47
word before: ⃣	69 -74 -6 -7 -19 -26 -12 -64 8
word before: №	5 -1 -2 0 0 0 0 0 0
word before: ▪	22 -1 -32 -7 -8 -24 -6 16 -25
word before: ▫	-18 -31 -1 -5 -8 -8 -6 55 -38
word before: ☎	45 -27 -5 -1 -2 -4 -1 -6 -7
word before: ⚖	8 -3 -2 -1 0 -1 0 0 -1
word before: ⚡	-85 -71 17 -29 83 -16 -15 -20 -26
word before: ✅	-20 64 -53 -17 -14 -15 -8 -7 -14
word before: ✔	-4 38 -42 -6 -16 -12 -8 10 -22
word before: ❗	-11 -48 45 21 -15 -28 -9 -25 -12
`;
