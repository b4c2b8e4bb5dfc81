/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	26 -72 44 -14 -21 -31 -19 10 -30
after bodies civilians	25 -21 15 -1 -1 -4 -5 -16 -1
after bodies military	25 -15 -7 -7 -30 -23 -13 -39 -10
after bodies null	12 -14 -27 -16 -17 -32 -17 8 -46
after bodies people	-56 -27 -29 -22 -10 -9 -14 0 52
after civilians bodies	-55 -3 -38 -2 -13 -8 -4 44 -4
after civilians civilians	42 -92 5 -23 -24 -37 -28 -2 -10
after civilians military	8 -40 34 -28 -27 -55 -25 -45 18
after civilians null	30 -4 -26 -35 -17 -26 -16 -18 5
after civilians people	46 -10 -79 -48 -30 -38 -30 -24 42
after cumulative both cumulative null	20 -7 -8 -3 -1 -5 -1 -19 0
after cumulative both dropped null	-8 -10 -15 -4 -7 -1 -3 11 -8
after cumulative null cumulative ua	-34 -15 0 -1 0 0 -1 20 -10
after cumulative null dropped null	72 -1 0 -1 -2 -1 -1 -60 -17
after cumulative ru cumulative ru	-16 -1 -17 -2 -1 0 -1 24 -15
after cumulative ru dropped null	1 -11 -36 -4 -10 -10 -8 12 -2
after cumulative ua cumulative null	2 -35 -1 -1 -3 -1 -2 3 -6
after cumulative ua cumulative ru	-25 -14 1 -1 -7 -4 -6 18 -16
after cumulative ua cumulative ua	-19 19 -4 -3 -2 -6 -5 15 7
after cumulative ua dropped null	-18 44 -46 -11 -19 -29 -19 4 -56
after cumulative ua dropped ua	-14 -28 -2 -2 -15 -5 -3 25 -26
after cumulative ua figure ua	50 -49 -1 -2 -4 -4 -2 -5 -8
after cumulative ua held ua	-5 -17 -1 -4 -3 -10 -3 -24 10
after cumulative ua part ua	37 -46 -1 -2 -1 -3 -2 -31 -17
after dropped both dropped both	-19 -34 56 -20 -19 -18 -11 -25 -21
after dropped both dropped null	24 -27 -14 -2 -4 -3 -3 -16 -16
after dropped both dropped ua	33 -29 -2 0 -1 -3 -1 -9 -7
after dropped null cumulative both	-3 0 0 -25 0 0 0 26 0
after dropped null cumulative null	28 -6 -2 -1 -2 -4 -2 -27 -3
after dropped null cumulative ru	16 -7 3 -3 -3 -1 -4 -14 -8
after dropped null cumulative ua	10 -79 -3 -6 -6 -6 -4 -1 -8
after dropped null dropped both	-14 -26 20 -13 -10 -8 -5 38 -22
after dropped null dropped null	-16 12 -7 -1 -8 -10 -6 -13 -9
after dropped null dropped ru	21 2 -50 -4 20 -8 -15 -22 23
after dropped null dropped ua	-7 -3 -29 -11 -13 -20 -11 18 -60
after dropped null figure ru	19 -40 -9 -21 -29 -12 -18 -51 -22
after dropped null figure ua	-19 1 22 11 12 -14 -12 -37 -22
after dropped null held ru	29 -9 -17 -2 -6 -3 -3 0 -24
after dropped null held ua	38 -47 0 -6 -4 -11 -3 -26 -15
after dropped null part ru	-6 14 -21 -21 -3 -3 -17 -30 -21
after dropped null part ua	7 1 -50 -17 -21 -45 -12 -1 -25
after dropped null planned null	-22 -2 -4 0 -2 -2 -1 -10 24
after dropped null planned ru	-14 -9 25 -1 -1 0 -1 -2 0
after dropped null planned ua	59 -47 0 -1 -1 -2 -1 -44 -2
after dropped null recap null	17 -3 -8 -1 0 0 0 -4 -1
after dropped null recap ru	-28 24 -20 -1 -7 -7 -2 -4 32
after dropped null recap ua	-17 -28 -1 -1 -3 -9 -1 23 -7
after dropped ru dropped null	19 -38 26 -2 -4 -2 -3 -13 -22
after dropped ru dropped ru	-6 40 -54 -2 -4 -15 19 -6 -5
after dropped ru dropped ua	-35 40 -5 0 -1 -1 0 0 -1
after dropped ru part ru	-27 0 -41 -3 -8 -1 -5 39 -9
after dropped ua cumulative ua	-37 -15 0 -2 -1 -2 -1 40 -3
after dropped ua dropped both	-32 -23 26 -10 -1 -2 -1 24 -1
after dropped ua dropped null	-14 0 -16 -10 -9 -12 -9 -1 -4
after dropped ua dropped ru	-31 -11 19 -1 -1 -1 -2 16 -20
after dropped ua dropped ua	-11 29 -44 -7 -11 -48 -15 25 -35
after dropped ua figure ru	-19 -21 43 0 -9 -1 -1 -1 -1
after dropped ua figure ua	29 -3 -17 -7 -14 -11 -5 -16 -5
after dropped ua held ua	-16 35 -8 -6 -3 -1 -1 -10 7
after dropped ua part ua	-57 2 -24 -4 -5 59 -4 -10 -9
after figure both cumulative both	0 -1 0 -4 0 0 0 5 0
after figure both figure ru	-1 -32 40 -6 -6 -1 -3 -2 0
after figure both figure ua	-12 22 -21 -14 -6 -2 -2 -11 -1
after figure both part both	-37 -43 -4 15 -2 0 0 -9 0
after figure ru cumulative both	-19 -14 -6 0 -4 -3 -3 14 -4
after figure ru cumulative ua	-33 17 -1 -1 -1 -1 -1 10 -2
after figure ru dropped both	-4 9 -38 -2 -3 -3 -7 -31 -3
after figure ru dropped null	12 -36 6 1 -29 -27 -24 -82 6
after figure ru dropped ru	18 -34 25 -20 -14 -17 -20 -5 -38
after figure ru dropped ua	36 29 -50 -5 -6 -10 -6 -17 -14
after figure ru figure both	-41 -23 12 33 -5 -4 -3 -19 -3
after figure ru figure ru	-29 -19 29 -6 -22 -8 -15 -10 -12
after figure ru figure ua	-31 11 -1 -6 6 -4 -5 -9 -5
after figure ru held ru	-39 30 -16 -1 -3 -3 -7 -5 21
after figure ru outside ua	-4 -16 0 0 0 17 -10 -1 0
after figure ru part ru	-11 -70 76 -18 -16 -17 -17 -30 -22
after figure ru part ua	27 -79 52 -8 -5 0 -15 -19 -12
after figure ru recap ru	-8 39 -36 -5 -8 -18 -10 -22 -13
after figure ru recap ua	45 -41 -2 -1 -1 -2 -1 -24 -1
after figure ua cumulative both	-14 0 0 -4 0 0 0 18 0
after figure ua cumulative ua	11 -27 -7 -5 -3 -10 -5 2 -16
after figure ua dropped both	-5 -35 5 -15 -2 40 -8 -35 -10
after figure ua dropped null	-10 11 -19 -14 6 5 -15 -19 -2
after figure ua dropped ua	26 4 -38 -14 -19 -51 -23 -52 -47
after figure ua figure ru	-18 -33 48 -3 -7 -4 -4 -12 -3
after figure ua figure ua	-15 16 -55 -14 29 7 -4 -12 -5
after figure ua outside ua	-18 -28 -14 -1 -1 35 -20 -8 -2
after figure ua part ru	22 2 -33 -10 -14 -12 -17 -22 -12
after figure ua part ua	13 14 -46 8 -16 -63 -13 9 -16
after figure ua planned ua	32 -24 -6 -1 -1 -5 -1 -21 -2
after figure ua recap ru	46 -13 -43 -3 -4 -6 -4 -40 -2
after figure ua recap ua	45 -2 -8 -9 -3 -10 -3 -77 -1
after held ru dropped null	47 3 -21 -13 -6 -2 -4 -24 -29
after held ru held ua	-20 -1 0 0 0 0 0 -2 24
after held ua cumulative ua	30 -26 -5 -5 -8 -10 -8 -27 -21
after held ua dropped null	-2 31 -42 -2 -10 -9 -7 0 -5
after held ua dropped ua	-18 -46 0 -6 -7 -5 -5 -68 31
after held ua held ru	-16 0 -13 0 0 0 0 -7 20
after held ua held ua	-67 14 -28 -7 -4 -3 -6 -22 50
after military bodies	-67 88 -81 -29 -22 -36 -16 -24 -59
after military civilians	-100 61 -9 -17 -5 -9 4 -16 -6
after military military	-8 -22 -31 -12 -15 54 7 -40 -3
after military null	27 -54 -33 -16 -16 13 -14 -29 -48
after military people	33 -50 -26 -25 -23 0 -30 3 -9
after null bodies	-13 8 -46 -17 -23 -47 -24 43 -42
after null civilians	-18 5 -38 -41 -35 -42 -35 43 7
after null military	6 -21 -4 -23 11 -34 -20 -14 31
after null null	-7 -2 13 -3 -9 -13 -7 -27 -1
after null people	3 -17 -23 -38 -23 -25 -19 14 -50
after outside ua dropped null	-6 -26 -13 -3 -4 38 -8 -15 -19
after outside ua outside ru	-15 0 -15 0 0 -12 16 -3 -2
after part ru dropped null	44 -3 -27 -3 -6 -3 -3 -3 -12
after part ru figure ru	-50 48 -39 -9 -15 -5 -10 -26 -1
after part ru figure ua	-54 78 -60 -5 -2 -17 -5 -8 -1
after part ru held ru	-32 -10 -8 -2 -1 -1 -5 -3 36
after part ru part ru	-39 46 -10 -6 -6 -10 -12 -3 -15
after part ua cumulative ua	45 -18 -1 -3 -2 -2 -2 -27 -14
after part ua dropped null	-12 7 -46 -10 -10 -25 -9 -3 -4
after part ua dropped ua	30 -28 -19 -8 -9 -28 -8 16 -42
after part ua figure ru	-62 -59 75 -8 -8 -8 -5 -16 -4
after part ua figure ua	-77 -4 23 -12 -11 -20 -7 23 -13
after part ua part ru	34 -19 -43 -5 -10 -7 3 -6 -2
after part ua part ua	1 9 -7 -6 -5 -20 -5 -8 -5
after people bodies	3 21 -31 -17 -10 -13 -10 -13 -28
after people civilians	-8 35 15 -18 -21 -23 -9 -72 -38
after people military	-12 5 -42 -24 6 -10 -25 1 4
after people null	33 -25 -59 -9 25 -24 -12 -8 -35
after people people	13 -35 13 -15 -16 -23 0 6 -19
after planned ru dropped null	-10 17 -16 -7 -12 -3 -5 -27 -17
after planned ru dropped ua	28 -24 -1 -1 -1 -15 -1 -17 -7
after planned ru figure ua	-73 58 -30 -8 -11 -7 -1 -20 -2
after planned ru planned ru	10 -29 41 -12 -2 -3 -3 -22 -14
after planned ru planned ua	-19 40 -53 -9 -2 -5 -4 -23 -7
after planned ua dropped null	-26 -17 -10 -3 -3 -3 -2 28 -12
after planned ua figure ru	37 -44 -34 -10 -19 -1 -2 -4 0
after planned ua planned ru	8 -15 2 -1 -3 -2 -2 5 -17
after recap null dropped null	60 -37 -22 -6 -6 -3 -2 -67 -11
after recap null recap null	-36 -36 38 -1 -1 -4 -2 6 -7
after recap ru dropped null	-28 -7 -9 -4 -2 -1 -1 0 29
after recap ru recap ru	73 -32 -19 -1 -1 -1 -9 -21 -40
after recap ru recap ua	30 -25 -3 -2 -1 -3 -1 -20 -1
after recap ua dropped null	-37 41 -3 -1 -4 -2 -1 -8 -3
after recap ua recap ru	32 -4 -34 -1 -1 -2 -4 -16 -3
after recap ua recap ua	21 -8 -2 -2 -4 -4 -2 -8 -10
after role both	-76 62 -40 -15 31 -13 -22 -2 -21
after role both null people	-24 17 -21 -11 -1 0 -2 14 -1
after role both of as many	-7 -84 -20 54 -5 0 -1 -43 0
after role both people civilians	-12 28 -21 -5 0 -1 0 0 0
after role both people military	-58 35 -15 -14 -17 -2 -2 -8 -9
after role both people null	-6 -70 29 -32 55 -16 -14 -25 -15
after role both people people	-113 93 -54 -3 -37 -9 -19 -19 -19
after role each	27 -52 -10 -12 4 24 -8 -14 -33
after role each military civilians	-46 4 -34 -2 23 -2 -2 -11 -1
after role held	-34 -68 -74 -23 -26 -26 -23 -3 70
after role held civilians civilians	-3 -34 -47 -19 -18 -16 -20 17 4
after role held civilians military	-50 -13 0 -2 -3 -5 -2 -19 44
after role held civilians null	22 -12 -1 -2 -10 -7 -5 -30 -5
after role held civilians people	-80 12 -46 -18 -6 -3 -7 33 57
after role held military civilians	-91 -26 0 -1 -3 -6 -3 -36 51
after role held military military	-51 -28 -5 -1 -1 -4 -3 -37 56
after role held military null	16 -16 -5 -7 -20 -19 -14 -12 -12
after role held military people	10 -34 -15 -7 -3 -6 -6 -28 23
after role held null null	-5 -1 -13 -1 -4 -8 -3 -3 7
after role held of as many	-57 -12 -9 -1 -3 -9 -2 -7 58
after role held people civilians	47 -12 0 -1 -1 0 -2 -19 -45
after role held people military	27 -49 -13 -1 -11 -4 -2 -49 35
after role held people null	38 -4 0 0 -1 -1 -1 -33 -14
after role held people people	-39 -5 -1 -6 -4 -2 -3 27 35
after role none	55 -24 -35 -13 -8 -2 -11 -34 -12
after role none bodies bodies	63 1 -55 -8 -17 -21 -16 -35 -36
after role none bodies military	38 -30 -1 -1 -1 -3 -1 -1 -13
after role none bodies null	106 -25 -48 -2 -3 -4 -3 -47 -15
after role none bodies people	24 -1 -2 -4 -2 -1 -1 -9 -5
after role none civilians bodies	-13 -50 -2 -1 -1 -1 -1 43 -2
after role none civilians civilians	30 -72 11 -13 -18 -35 -16 -10 -27
after role none civilians military	88 -89 15 -19 -21 -50 -20 -48 -62
after role none civilians null	-20 -4 -43 -3 -9 -5 -5 53 8
after role none civilians people	-8 -94 -34 -27 -30 -15 -14 51 20
after role none military bodies	-50 55 -50 -12 -14 -16 -11 -13 -62
after role none military civilians	-9 70 -129 -22 -22 -35 -32 -92 -43
after role none military military	53 -60 -30 -8 -14 46 -14 -32 -32
after role none military null	58 -42 -20 -5 -5 -16 -6 -38 -29
after role none military people	-21 -49 69 -58 -20 -37 -22 -33 -40
after role none null bodies	-2 14 -7 -17 -22 -45 -21 -19 -44
after role none null civilians	-9 -23 -13 -39 -27 -35 -30 40 0
after role none null military	22 -41 12 -25 18 -33 -18 -47 33
after role none null null	14 0 -13 -1 -7 -11 -6 -37 -3
after role none null people	20 -22 -20 -31 -25 -27 -20 -4 -45
after role none of as many	203 -101 -53 -15 -4 -8 -4 -149 -24
after role none people bodies	45 -39 -17 -12 -8 -6 -5 -34 -32
after role none people civilians	-2 12 -21 -18 -10 -13 -18 -27 3
after role none people military	21 -33 -40 -27 1 -17 -23 30 -17
after role none people null	1 20 -48 13 -9 -8 -6 -50 12
after role none people people	25 -1 -20 -25 -10 -15 -24 -40 -26
after role outside ru	-61 -28 -1 -18 -1 28 -22 23 -1
after role outside ua	-29 -82 -36 -29 -19 -64 74 -43 -42
after role outside ua military military	-24 -31 -46 -1 -4 -49 50 -3 -10
after role outside ua military null	-16 -41 -22 -5 -8 56 -15 -32 -36
after role outside ua military people	6 -42 -13 -7 -1 -9 17 35 -1
after role outside ua people people	-2 -54 -28 -21 -4 -29 48 -42 -3
after role ru	-25 25 -30 -10 -25 -13 -9 -28 -35
after role ru bodies bodies	-56 48 -20 -28 -14 -20 -19 -34 -22
after role ru bodies null	-20 20 -110 -31 -18 -35 -28 19 -44
after role ru bodies people	-16 -42 -25 -11 -6 -9 -11 12 35
after role ru civilians civilians	65 30 -98 -20 -16 -26 -36 -41 9
after role ru civilians military	-55 -45 61 -10 -12 -22 -17 -13 -29
after role ru civilians null	122 -120 -46 -29 -21 -20 -19 -44 -71
after role ru civilians people	66 -109 -22 -35 -10 -15 -23 -37 -47
after role ru military bodies	-41 53 -7 -27 -2 -2 -4 -57 0
after role ru military civilians	-108 -100 102 -24 -34 -44 29 -46 -64
after role ru military military	-6 75 -89 -10 -8 -7 0 -28 -22
after role ru military null	36 -85 41 -61 -38 -38 -33 -71 -53
after role ru military people	13 -3 -29 5 -38 8 -41 -30 -38
after role ru null civilians	42 -112 78 -4 -1 -2 -4 -31 -9
after role ru null military	-34 48 -28 -2 -1 -1 -8 14 -6
after role ru null null	-52 51 -26 -30 -24 -17 -26 -47 -34
after role ru of as many	-114 89 -46 -21 -9 -32 -14 -29 -18
after role ru people bodies	-35 61 -49 -5 -2 -1 -3 -21 0
after role ru people civilians	-100 -80 89 -13 -19 -10 16 -11 -27
after role ru people military	-41 -20 34 -23 3 -10 -34 26 -40
after role ru people null	23 -4 -41 3 -26 -12 -20 2 -12
after role ru people people	-3 54 -99 6 -15 -9 -27 -3 -38
after role total	-52 -59 -100 -34 -33 -41 -29 111 15
after role total bodies bodies	-57 5 -53 -14 -30 -13 -33 72 -48
after role total bodies null	-55 16 27 -9 -17 -45 -22 18 -68
after role total bodies people	-57 -9 -28 -7 -4 -1 -4 2 27
after role total civilians civilians	-16 2 -38 -17 -5 -18 -5 -29 36
after role total civilians null	-13 -29 -14 -8 -10 -15 -7 -14 38
after role total civilians people	61 -44 -1 -7 -2 -4 -2 -61 7
after role total military civilians	-114 -42 -39 -11 -10 -12 -22 94 -9
after role total military military	-42 -3 -14 -2 -2 -5 -3 21 26
after role total military null	-43 86 -23 -9 -13 -22 -11 -5 -120
after role total military people	-54 -10 0 -1 0 0 0 57 -1
after role total null military	-35 -6 -2 0 -1 -1 -1 27 17
after role total null null	10 -81 -52 -18 -26 -21 -21 32 19
after role total null people	-52 -36 -1 -18 -2 -2 -4 47 -5
after role total of as many	-114 -99 -35 -7 -11 -14 -9 151 -73
after role total people bodies	-73 26 -3 -4 -2 -1 -2 17 -2
after role total people civilians	108 -104 -5 -11 -11 -6 -14 -44 32
after role total people military	-13 -24 43 -13 -48 -39 -13 -35 17
after role total people null	5 -13 -61 -31 -33 -47 -26 24 -59
after role total people people	-16 -82 -38 -20 -14 -13 -17 53 14
after role ua	-21 -6 36 -31 -20 0 -25 -19 -36
after role ua bodies bodies	2 -123 98 -10 -20 -33 -17 -22 -16
after role ua bodies military	22 -14 0 -7 -32 -23 -14 -41 -20
after role ua bodies null	112 -107 -16 -10 -19 -24 -10 -61 -22
after role ua civilians civilians	27 -131 107 -15 -23 -29 -24 -7 -64
after role ua civilians military	27 0 -18 -29 -29 -43 -18 -26 -56
after role ua civilians null	10 17 -9 -29 -18 -40 -22 9 -81
after role ua civilians people	23 45 -48 -38 -25 -42 -28 -64 -75
after role ua military bodies	-23 44 -64 -14 -16 -33 -7 -61 -4
after role ua military civilians	-92 125 -86 -10 -10 8 -16 -6 -21
after role ua military military	-10 -106 46 -19 -24 19 -26 -38 -38
after role ua military null	4 -46 -83 -19 -26 26 -20 11 17
after role ua military people	40 -43 -65 -45 -20 2 -20 30 -28
after role ua null bodies	-16 -8 22 -1 -3 -13 -4 20 -1
after role ua null civilians	-41 96 -68 -11 -28 -19 -15 -57 52
after role ua null military	-31 20 -137 -7 -24 -26 -11 55 -28
after role ua null null	-50 -97 99 -25 -31 -74 -22 -61 -62
after role ua null people	-64 77 -36 -16 -1 -1 -1 -43 0
after role ua of as many	-210 16 150 -21 -22 -35 -12 -48 -11
after role ua people bodies	-44 55 -34 0 -1 -11 -3 -4 0
after role ua people civilians	-91 154 -143 -7 -16 -28 -27 -30 -18
after role ua people military	-8 36 -64 -18 0 16 -24 -32 -38
after role ua people null	73 -18 -87 -15 -24 -36 -15 -48 -51
after role ua people people	37 -179 108 -33 -20 2 -14 -75 -17
always	12 1 0 -11 -11 -13 -13 -3 -7
bracketed	23 15 -28 -6 -4 -6 -4 -27 -39
counts bodies	-39 29 14 -18 -5 -29 -16 12 -43
counts civilians	-55 55 -35 -27 -20 -29 -20 -9 -6
counts military	-23 9 19 -23 -12 3 -14 -34 7
counts null	77 -64 -19 -17 -14 -13 -11 -13 -13
counts people	22 -30 -25 24 -17 -21 -15 9 -20
fate cumulative	-31 -38 -26 -33 -9 -12 -8 50 -36
fate cumulative both	-60 -15 -5 -27 -3 -2 -2 42 -3
fate cumulative null	-23 8 -14 -13 -7 -12 -7 23 -13
fate cumulative ru	-13 -13 -25 -19 -14 -4 -10 32 -42
fate cumulative ua	5 -40 -8 -11 -10 -17 -9 12 -17
fate dropped	5 -15 -6 -18 -7 -16 -11 -19 -8
fate dropped both	11 -11 7 -20 -29 -3 -22 -52 -25
fate dropped null	-4 -12 -8 -13 -6 -12 -10 -18 -8
fate dropped ru	14 -21 -23 -18 4 -21 2 -32 1
fate dropped ua	35 -7 -73 -19 -23 -50 -15 10 -41
fate figure	-18 32 11 0 4 -10 -6 -26 -9
fate figure both	8 -59 -37 64 18 -8 -5 -45 -5
fate figure ru	-23 -53 29 -22 0 -9 -10 -16 -15
fate figure ua	-17 54 -31 -14 -3 -12 -5 -31 -6
fate held	-6 -27 -53 -14 -11 -12 -10 -73 39
fate held ru	8 -8 -33 8 -14 -8 -14 -39 16
fate held ua	-11 -17 -32 -11 -9 -13 -8 -64 33
fate outside	-39 -37 -46 -7 -4 38 39 -7 -5
fate outside ru	-41 -11 -35 -2 -3 -1 38 -6 -4
fate outside ua	-25 -33 -15 -5 -1 42 -3 -29 -2
fate part	30 -44 -17 -2 -15 -1 -16 -22 -19
fate part both	28 -47 -4 5 -5 -1 -2 -31 0
fate part ru	7 -48 17 1 -23 -23 -20 -3 -38
fate part ua	23 -24 -30 -3 -14 6 -11 -13 -17
fate planned	29 -55 -30 -16 -12 -9 -9 13 -15
fate planned both	7 0 0 -8 -4 0 0 8 -3
fate planned null	-4 -20 -15 -3 -3 -6 -3 25 20
fate planned ru	12 -9 -17 -9 -13 -9 -11 -11 -3
fate planned ua	29 -53 -48 -17 -12 -9 -7 21 -16
fate recap	24 -25 -28 -10 -13 -17 -9 -27 7
fate recap null	-47 -1 49 -15 -12 -8 -6 17 -20
fate recap ru	34 34 -71 -6 -14 -16 -14 -53 15
fate recap ua	50 -86 -7 -8 -8 -16 -6 4 -15
found N for N	42 -15 11 -48 -31 -36 -22 -29 -36
found N from each side	-13 92 -21 -134 -86 -22 -20 -33 -18
found N-for-N	-56 34 2 -20 -7 -7 -6 24 -4
found number and noun	14 -9 -12 -1 -3 -6 -12 -7 -5
found number without a noun	0 -32 13 -22 -27 -29 -19 13 -14
found that many	-49 -22 -30 -15 25 -4 -3 11 -20
found the same number	-28 13 3 -4 -21 -37 -18 -8 -28
language ar	42 -31 -14 -8 -22 -5 0 -40 -24
language en	11 -27 -20 -5 -9 -16 -13 11 -7
language ru	-14 -5 17 -19 -9 -14 -17 -8 -10
language uk	15 10 -26 -15 -17 -16 -13 -5 -10
last a look back at a period	-84 -4 -2 0 -1 -1 -1 83 -8
last beyond the exchange formula	-42 -37 -46 -7 -4 38 39 8 -5
last both sides together	7 -14 -2 -22 -23 -1 -20 -28 -12
last counts no person	3 2 -22 -9 -8 -9 -7 -28 -12
last exchanges counted beside a total	-45 -40 -9 -13 -4 -6 -2 56 -1
last formula of an agreement	18 -67 -54 -10 -15 -10 -10 31 -22
last has not happened	13 -21 -21 -2 -4 -5 -4 11 17
last no transfer in its sentence	-19 -7 -10 -14 -18 -17 -16 -3 -11
last no transfer is spoken of	51 -6 -38 -32 -16 -19 -11 -44 -24
last one number for a side	-15 16 13 0 8 -7 -7 -27 -10
last part of a whole	-1 -28 12 9 -11 -27 -9 31 -18
last recalls an earlier transfer	-2 -38 36 -11 -10 -7 -6 -14 -14
last running total	43 -6 -17 -8 -8 -11 -6 -33 -8
last side of a running total	-49 -12 -1 -10 -2 -1 -2 49 -8
last side of return	19 -19 -61 -35 -9 -11 -8 11 17
last taken prisoner, not returned	58 -29 -20 -2 -3 -2 -2 -7 -21
last to a third country	46 -30 -9 -38 -3 -8 -1 -21 -1
last too many for one day	4 -42 -5 -24 -16 -27 -13 15 2
last who holds them	-36 9 -48 7 -16 -8 -12 -25 32
left (	24 -3 -29 -6 -4 -4 -4 -28 -2
left ,	20 -2 -19 -20 -9 -11 -10 -2 5
left :	-7 -11 -5 3 -21 -20 -9 16 -61
left ;	28 -6 -31 -27 -9 -5 -8 -18 -11
left none media	11 -9 -29 -6 -3 -15 -20 -39 1
left none mediator	17 1 -8 -2 8 -11 -16 -19 -33
left none own agent	26 8 -16 -34 -30 -15 -11 -40 -48
left none own null	6 4 -14 -6 -7 -9 -15 -18 -7
left none own opposite	-19 9 32 -21 -27 -18 -25 -38 -39
left none own perspective	-7 4 -43 -41 -21 -18 -19 5 17
left none own ru	3 -86 19 -19 -25 -28 -22 0 31
left none own ua	20 13 -44 -32 -16 -17 -14 -9 -6
left none ru	-4 -4 20 -13 -15 -19 -18 -71 6
left none ua	5 19 -42 -23 -18 -11 -14 16 -8
left verb.bring media	-13 -2 -6 -29 -18 -22 -19 -5 -18
left verb.bring mediator	-4 3 -6 38 -18 -10 -11 -35 -13
left verb.bring own agent	-66 47 1 -13 -15 -11 -7 3 -4
left verb.bring own null	-11 -13 -20 -1 -7 -18 -17 -3 -24
left verb.bring own perspective	12 18 -9 -23 -36 -16 -24 -23 -34
left verb.bring own ru	-19 -93 51 -8 -30 -18 19 27 -25
left verb.bring own ua	13 21 -72 -28 -10 4 -18 -7 -10
left verb.bring ru	-22 -61 46 -14 -10 -7 1 12 -33
left verb.bring ua	14 6 -39 -28 -16 -16 -15 -6 -25
left verb.come media	-20 -9 33 -15 -25 -18 -17 10 -27
left verb.come mediator	-7 16 3 -48 -4 -4 -6 -8 -2
left verb.come own null	17 -28 2 -27 -28 -17 -15 -16 -11
left verb.come own perspective	-70 28 20 -7 -23 -5 -16 1 -22
left verb.come own ru	-29 -41 6 -5 30 -7 -9 -8 -19
left verb.come own ua	10 27 -98 -21 -29 -31 -22 -39 -29
left verb.come ru	-14 -42 -10 -15 18 -16 -19 7 -4
left verb.come ua	9 22 -13 -20 -22 -21 -9 -68 -21
left verb.future media	55 -14 -15 -6 -1 -2 -2 -16 -6
left verb.future own null	35 -15 15 -6 -6 -21 -8 -25 -18
left verb.future own ru	-8 -13 25 0 -7 0 -1 0 -1
left verb.future ru	-1 -13 44 -7 -14 -30 -15 -27 -26
left verb.future ua	32 -13 -3 -3 -3 -7 -3 -20 -11
left verb.get media	-22 3 19 -19 4 -20 -8 -29 -25
left verb.get mediator	-5 45 -51 -8 -4 -2 -5 -28 -1
left verb.get own agent	-38 0 3 -11 25 -11 -12 9 -9
left verb.get own null	-5 2 12 -23 -26 -33 -10 -12 -29
left verb.get own perspective	-27 -34 29 -1 -3 -1 -6 18 -2
left verb.get own ru	11 -9 -20 -2 -9 -11 32 30 -18
left verb.get own ua	11 1 -17 -1 -2 -24 -3 -9 -1
left verb.get ru	-52 10 -20 -12 -15 -20 3 41 -20
left verb.get ua	23 -66 0 -21 -29 -20 -22 9 -25
left verb.give media	-5 -1 -7 -19 -19 -18 6 12 -23
left verb.give mediator	61 -9 0 -6 -2 -2 -3 -58 -1
left verb.give own null	11 19 -21 -22 -20 -7 -35 -19 -35
left verb.give own opposite	-14 -22 32 -2 0 -1 -1 -1 0
left verb.give own perspective	-20 -33 24 -14 -6 -35 24 -37 -15
left verb.give own ru	-16 -53 24 -11 -17 -29 17 -30 6
left verb.give own ua	-31 46 -59 -4 -6 0 -15 -4 -6
left verb.give ru	-5 1 -11 -12 -14 3 -9 -16 -21
left verb.give ua	-39 -17 22 -25 -21 -19 1 -3 -20
left verb.held_exchange media	-3 -14 17 -37 -22 -6 -34 -30 10
left verb.held_exchange mediator	-31 12 -22 18 -18 11 14 -6 -12
left verb.held_exchange own null	-6 5 -9 -11 -23 -27 -19 -4 -11
left verb.held_exchange own perspective	-11 -7 14 -6 -3 -2 -6 -36 -5
left verb.held_exchange own ru	15 -28 15 -22 -5 -14 10 -31 -13
left verb.held_exchange own ua	5 26 -42 -29 -3 31 -28 -39 -9
left verb.held_exchange ru	-26 32 -20 -37 -30 -25 -33 17 -40
left verb.held_exchange ua	22 -12 -41 -22 -15 -20 -18 -3 -20
left verb.home media	14 44 -103 30 -18 -26 -14 -40 -26
left verb.home mediator	-17 -24 4 -31 -5 -12 -6 16 -4
left verb.home own agent	-38 -25 58 -5 -5 -12 -2 -6 0
left verb.home own null	-18 13 -18 1 -19 3 -14 -10 -21
left verb.home own perspective	14 -5 19 -23 -18 -16 -16 -28 -26
left verb.home own ru	23 -50 0 -11 -15 -9 -20 -8 -27
left verb.home own ua	-31 29 -29 -14 -10 -25 -9 20 -21
left verb.home ru	16 -112 55 -36 -32 -18 -17 11 -31
left verb.home ua	-2 -1 -14 -25 -12 10 -14 -1 -18
left verb.managed media	-32 35 0 -1 -1 -1 -1 21 -7
left verb.managed mediator	-12 12 9 -19 -7 -5 -10 24 -4
left verb.managed own null	-3 -24 -26 1 -13 -7 -8 26 -15
left verb.managed own ru	-35 -19 30 -16 -1 -1 -8 -3 -1
left verb.managed own ua	-34 55 -22 -11 -1 -1 -2 -40 -2
left verb.managed ru	36 -58 -10 -6 -8 -3 -4 -24 -10
left verb.noun media	-6 30 -13 -61 -18 -15 -15 -15 -31
left verb.noun mediator	-13 -19 -9 34 -12 -8 -10 -10 -7
left verb.noun own agent	-7 59 -56 -1 -1 0 0 0 0
left verb.noun own null	10 -9 -21 10 -14 -10 -10 -9 -24
left verb.noun own perspective	20 18 -3 -13 0 0 -1 -27 -2
left verb.noun own ru	-12 -31 2 -23 -11 -20 -29 -35 41
left verb.noun own ua	8 3 -38 -73 -6 -14 -5 6 -19
left verb.noun ru	20 -26 -54 -4 -12 -8 -15 -52 35
left verb.noun ua	73 -37 -28 -12 -5 -17 -9 4 -15
left verb.other media	22 -7 3 -16 -6 -5 -4 0 -16
left verb.other mediator	17 0 -8 -7 0 -1 -1 0 0
left verb.other own null	45 -3 -23 -10 -3 -3 -2 -27 -10
left verb.other own perspective	43 -38 -6 -2 -1 -1 -2 -2 -4
left verb.other own ru	32 0 -28 0 -1 0 -2 -3 -3
left verb.other own ua	55 -48 -2 -2 -1 -2 -1 -5 -4
left verb.other ru	36 8 -39 -3 -3 -3 -2 -18 -5
left verb.other ua	91 -33 -23 -2 -1 -1 -2 -46 -5
left verb.swap media	-4 -1 4 41 -24 -12 -20 -32 -23
left verb.swap mediator	-20 16 5 -10 -7 -14 -10 48 -6
left verb.swap own null	-4 -10 -15 25 -16 -8 -11 8 -17
left verb.swap own ru	-8 -29 68 -15 -5 -18 -25 -19 -16
left verb.swap own ua	-8 44 -53 -20 -3 -22 -10 -10 -3
left verb.swap ru	-22 -14 0 -41 -6 -13 -7 28 -11
left verb.swap ua	11 3 2 -8 -5 1 -11 -23 -16
left verb.will media	33 11 -63 -25 -27 -11 -18 -6 -34
left verb.will own null	11 -17 -26 -13 -17 -16 -12 -4 6
left verb.will own perspective	-11 -4 -1 -1 0 -1 -2 -7 22
left verb.will own ru	-20 -4 2 -5 -7 -2 -13 -8 13
left verb.will own ua	6 -15 -2 -6 -1 -10 -1 -4 11
left verb.will ru	-2 -27 -12 -6 -11 -11 -11 -16 10
left verb.will ua	0 -87 -9 -3 -8 -18 -6 -19 35
left –	-7 -35 -20 -7 -8 39 -15 -14 25
narrow false	-7 8 8 -10 -11 -12 -14 2 -6
narrow true	89 -58 -51 -18 -16 -30 -13 -41 -14
none own agent view ua	26 3 -8 -30 -27 -14 -9 -35 -47
none own null view null	10 -22 -10 -42 26 -21 -22 -41 -27
none own null view ru	-10 5 14 -26 -27 -25 -22 -23 -14
none own null view ua	4 14 -38 -10 -20 -8 -14 -13 -5
none own opposite view ru	-13 68 -76 -10 -14 -5 -8 -21 -21
none own opposite view ua	-7 -42 41 -6 -10 -16 -21 -19 -24
none own perspective view ru	27 -72 -23 -21 -23 -6 -21 15 17
none own perspective view ua	-31 33 -103 -31 -25 -21 -27 -4 15
none own ru view null	-41 -85 7 -5 -17 -12 -21 35 -9
none own ru view ru	19 -40 -21 -7 -24 -11 -30 -44 39
none own ru view ua	3 -18 -4 -8 -25 -32 -22 -54 45
none own ua view null	4 -14 -12 -14 -12 -20 -6 17 -11
none own ua view ru	43 -36 -40 -26 -26 -58 -13 -32 -1
none own ua view ua	19 -58 -30 -38 -22 -47 -19 6 17
noun noun.body	-20 18 1 -19 10 -30 -17 12 -59
noun noun.branch	3 -11 18 -16 -24 -65 -22 -23 -36
noun noun.child	14 13 -88 -3 -15 -32 -16 73 -63
noun noun.civilian	-37 30 -1 -22 -21 -25 -16 -48 -12
noun noun.exchange	-42 -94 10 -54 -38 -17 -25 99 -57
noun noun.family	71 4 -78 -44 -18 -29 -14 -62 -47
noun noun.foreigner	49 -7 -77 -46 -14 -13 -17 -65 27
noun noun.man	24 -15 -25 -10 -13 -17 -10 -26 -10
noun noun.military	-31 1 20 -22 -10 5 -12 -15 -8
noun noun.other	86 -34 -41 -10 -7 -11 -8 -68 -20
noun noun.people	-54 28 -13 31 -13 -17 -14 11 3
noun noun.rank	58 -20 -81 -14 -16 -48 -16 -22 -28
noun noun.soldier	-35 -8 12 -27 -20 -19 -22 -54 38
noun noun.woman	-2 -45 56 -36 -24 -45 -29 -68 -31
noun null	46 -29 -38 -27 -28 -21 -18 -24 -21
numbers 1	18 25 -34 -24 18 -25 -14 -23 -42
numbers 2	0 1 0 -25 -17 -13 -14 -18 12
numbers 3	-21 -24 29 3 -24 -31 -11 18 -7
numbers 4	-12 5 -14 5 -25 -13 -17 -4 -15
numbers 5	37 -11 -28 -15 -13 -7 -15 -9 -27
own agent	-3 5 13 -27 7 -19 -14 0 -53
own agent media	22 -30 14 -29 13 -20 -12 -50 -54
own agent ru	9 19 -21 -9 -11 -7 -11 -8 -6
own agent ua	-29 -49 74 -14 -23 -13 -13 18 -7
own null	14 -2 -19 -4 -12 -12 -14 -11 -10
own null media	1 16 -17 -1 -7 -20 -17 -14 -19
own null mediator	-3 -39 -19 54 -1 -12 -12 3 -25
own null ru	1 -41 3 -18 -11 -22 -16 -36 -1
own null ua	22 4 -43 -21 -17 -3 -14 1 -14
own opposite	-21 -12 52 -19 -24 -19 -23 -39 -36
own opposite media	-12 -42 44 -16 -20 -19 -23 -25 -28
own opposite ru	-7 35 -37 -7 -11 -3 -6 -18 -11
own opposite ua	-22 -22 34 -4 -3 -3 -2 -3 -10
own perspective	-10 -16 7 -32 -23 -38 -14 -2 4
own perspective media	-1 0 18 -53 -26 -28 -6 -91 3
own perspective ru	-17 -104 34 -22 -42 -24 1 31 12
own perspective ua	-23 68 -105 -22 -14 -16 -14 11 -16
own ru	-7 -104 43 -30 -8 -27 4 7 18
own ru media	-1 -101 20 -16 -28 -30 -1 11 19
own ru mediator	-8 -42 63 -34 -5 -6 15 -41 -4
own ru ru	-3 -58 -10 -8 2 -16 -5 25 6
own ru ua	-3 -48 30 -13 -28 -50 -32 -72 21
own ua	17 50 -105 -28 -12 -6 -14 -8 -18
own ua media	23 11 -104 -31 -18 -8 -17 -10 -1
own ua mediator	-43 85 -70 -64 -7 3 -13 -24 -10
own ua ru	8 51 -72 -7 -10 10 -21 -11 -24
own ua ua	15 -7 -23 -20 -11 -29 -11 30 -7
pair sides: foe.agent none	-8 3 7 -4 -11 -8 -10 -19 -13
pair sides: foe.from none	-9 -1 17 0 -7 0 0 -6 -4
pair sides: foe.of none	-12 -11 -1 -16 -18 -31 26 -30 19
pair sides: foe.of own.to	13 -8 -2 -1 0 0 -1 0 -1
pair sides: foe.to none	-20 25 -7 -18 -15 -22 -21 -21 -33
pair sides: foe.to own.to	-39 12 12 -5 -4 4 -4 -17 -10
pair sides: foe.to ua.of	-4 46 -45 0 0 -2 -1 0 0
pair sides: none foe.agent	19 -16 -14 0 -1 -2 -2 -16 -6
pair sides: none foe.of	51 -27 -5 -11 -13 -6 -9 -23 -24
pair sides: none foe.to	-15 9 17 -53 -35 -31 -28 -51 -38
pair sides: none none	14 2 -7 -12 -13 -13 -17 -5 -11
pair sides: none own.agent	-17 -6 -11 -12 27 -22 -15 -24 13
pair sides: none own.from	45 -24 -42 -7 25 -3 -2 -3 -8
pair sides: none own.of	-7 -14 -3 31 -27 -18 -20 -30 -19
pair sides: none own.to	26 -20 -2 -22 -19 -20 -14 -4 -20
pair sides: none ru.agent	0 -1 -24 4 -45 -18 -15 -33 60
pair sides: none ru.from	14 9 -49 -6 -18 -29 -8 25 -17
pair sides: none ru.of	18 -18 -13 -6 -23 7 -19 -17 -16
pair sides: none ru.to	20 -29 25 -39 -13 -20 -8 -21 -10
pair sides: none ua.agent	-4 8 -70 -28 12 -12 9 -11 -7
pair sides: none ua.from	-39 -27 44 -36 -19 -10 -18 -27 6
pair sides: none ua.of	-7 2 -17 15 -23 -19 -12 -24 -31
pair sides: none ua.to	9 28 -50 -22 -13 -9 -11 -9 -13
pair sides: own.agent none	13 -28 5 -20 -12 -17 -19 -16 -31
pair sides: own.agent own.to	-60 54 -46 -6 -3 19 -18 -14 -2
pair sides: own.agent ru.from	-19 16 -1 0 0 0 0 -8 12
pair sides: own.agent ru.of	-11 -40 46 -1 -1 -1 -1 1 -2
pair sides: own.agent ua.agent	18 -1 -45 -17 -9 -17 -9 -49 -1
pair sides: own.agent ua.of	11 8 -30 -2 -8 -10 -4 8 5
pair sides: own.from none	-28 25 -20 -2 -7 -16 -21 42 -16
pair sides: own.from ua.of	-17 22 -14 -1 -2 -5 0 -1 -9
pair sides: own.of foe.of	-21 21 7 -7 -3 -5 -3 -3 -15
pair sides: own.of none	3 -31 -6 -29 -30 -25 -17 2 12
pair sides: own.of own.of	-8 -32 26 -1 -2 -5 -3 18 -8
pair sides: own.of own.to	19 10 -18 -1 0 -1 -4 -6 -10
pair sides: own.of ru.from	20 30 -27 0 -1 0 -1 -4 -15
pair sides: own.of ru.of	-23 -1 0 -3 -9 -2 -12 -21 16
pair sides: own.of ua.agent	20 5 -31 -4 -1 -3 -3 0 0
pair sides: own.of ua.of	62 -47 -45 -7 -4 -6 -4 -15 1
pair sides: own.of ua.to	-49 -24 30 -2 -1 -2 -5 -13 -4
pair sides: own.to foe.to	-21 4 0 -2 -3 -3 -2 -7 -1
pair sides: own.to none	6 -12 -19 -16 -16 -21 -15 7 -6
pair sides: own.to own.of	-7 -3 30 -2 -1 -1 -1 -15 0
pair sides: own.to own.to	-6 -11 28 0 -1 0 -3 -9 0
pair sides: own.to ru.agent	-51 45 -32 -3 -1 -4 -2 -15 0
pair sides: own.to ru.from	-19 26 -29 -4 -2 -33 -5 4 -26
pair sides: own.to ru.of	-3 -35 -3 -16 -13 3 -20 14 -13
pair sides: own.to ru.to	-17 40 -43 -2 -1 -3 -2 -19 0
pair sides: own.to ua.agent	4 -16 27 -4 -2 -2 -5 -31 -6
pair sides: own.to ua.from	-21 -29 -2 -1 -2 -1 -1 37 -8
pair sides: own.to ua.of	11 1 22 -15 -13 -38 -15 -88 -27
pair sides: own.to ua.to	-6 -41 43 -42 -11 -5 -15 -31 -18
pair sides: ru.agent none	41 -25 8 -21 -29 3 -15 -46 -1
pair sides: ru.agent own.of	-22 12 -10 -22 -7 -1 -2 -3 -2
pair sides: ru.agent ru.of	-24 -11 17 -8 -5 -3 -9 -6 10
pair sides: ru.agent ru.to	20 -36 -2 -12 -1 -2 -1 -2 0
pair sides: ru.agent ua.agent	57 -63 -6 -37 -12 -9 -15 -27 -15
pair sides: ru.agent ua.from	-10 -34 36 -1 -2 0 0 0 -1
pair sides: ru.agent ua.of	-22 -2 7 -6 -12 11 -19 -36 -7
pair sides: ru.agent ua.to	-5 -16 17 -4 -10 -4 -5 -37 -14
pair sides: ru.from none	-7 -7 -46 -12 -15 -12 -14 2 -9
pair sides: ru.from ru.agent	38 2 -18 -3 0 -1 -1 -31 -1
pair sides: ru.from ru.of	-22 -6 35 -6 -3 -2 -1 -13 -1
pair sides: ru.from ua.of	-32 51 -16 -5 -5 -8 -4 -28 16
pair sides: ru.of none	-9 -34 -14 -4 -20 -30 0 16 -6
pair sides: ru.of own.of	16 -23 20 -3 -3 -4 -2 -6 -14
pair sides: ru.of own.to	24 -36 -29 22 -16 -16 -8 -36 -15
pair sides: ru.of ru.agent	-33 -25 12 -1 0 -1 -1 14 29
pair sides: ru.of ru.of	16 -51 43 -4 -4 -2 -11 -12 -2
pair sides: ru.of ua.agent	-12 -23 38 -9 -4 -7 -4 -7 -29
pair sides: ru.of ua.from	-1 -39 45 -1 -1 0 0 -3 -4
pair sides: ru.of ua.of	-44 11 23 -29 -12 -1 -22 -13 21
pair sides: ru.of ua.to	43 33 -73 -31 -17 -6 -5 -27 27
pair sides: ru.to none	33 -57 12 -18 -15 -26 0 -37 -14
pair sides: ru.to own.of	0 5 -3 0 0 0 0 -1 0
pair sides: ru.to ru.agent	-11 -53 58 -1 -3 -2 -1 -2 -10
pair sides: ru.to ru.of	34 -39 -10 0 -1 -5 -3 -3 -2
pair sides: ru.to ua.agent	-1 -14 16 0 0 -1 0 -1 0
pair sides: ru.to ua.to	-9 13 -9 -8 -8 -9 -22 -18 -41
pair sides: ua.agent none	-7 36 -39 -4 -28 -26 -23 -3 -36
pair sides: ua.agent own.of	-84 37 6 -23 -7 -1 -7 -11 -3
pair sides: ua.agent own.to	-13 -7 20 -2 -10 -4 -3 -12 -1
pair sides: ua.agent ru.agent	-7 1 -34 -30 -22 -11 -15 3 -17
pair sides: ua.agent ru.from	-29 34 -14 -1 -1 0 -1 12 -1
pair sides: ua.agent ru.of	-13 23 -29 -4 -12 -21 13 -23 15
pair sides: ua.agent ua.of	15 -12 13 -43 -13 -8 -16 -29 -10
pair sides: ua.from foe.to	-9 0 11 -1 -5 0 -1 16 -16
pair sides: ua.from none	-29 -40 -16 -15 15 -11 18 5 7
pair sides: ua.from own.to	-19 -12 11 -1 -2 0 0 20 0
pair sides: ua.from ru.from	-2 5 13 -1 -1 -1 -1 -15 -1
pair sides: ua.from ru.of	16 -86 1 -15 31 -6 -20 -11 2
pair sides: ua.from ua.of	-2 6 2 0 -2 0 -1 -3 -1
pair sides: ua.from ua.to	-2 33 -31 0 -3 -1 -1 0 0
pair sides: ua.of none	-13 14 -35 1 -11 -13 -9 -16 -5
pair sides: ua.of own.of	-12 6 10 -1 -1 0 -1 -7 0
pair sides: ua.of own.to	-71 -3 11 1 32 -4 -10 17 -5
pair sides: ua.of ru.agent	10 16 -40 -18 -8 -10 -6 -15 -2
pair sides: ua.of ru.from	9 14 -33 -10 -2 -1 -2 22 -11
pair sides: ua.of ru.of	-14 13 -2 -34 -15 -10 4 -24 22
pair sides: ua.of ru.to	18 -3 -19 -1 -1 -1 -1 -19 -1
pair sides: ua.of ua.agent	-5 -3 -24 22 -10 -3 -3 -3 -14
pair sides: ua.of ua.from	0 23 -14 -11 0 0 0 0 -1
pair sides: ua.of ua.of	-36 15 6 9 -13 -17 -9 3 -16
pair sides: ua.of ua.to	-6 31 -50 -17 -4 -3 -1 20 -1
pair sides: ua.to none	-4 40 -111 -16 -15 -11 -25 6 -2
pair sides: ua.to own.agent	-38 -43 49 -8 -3 -8 -5 -21 -4
pair sides: ua.to own.of	-34 43 21 -10 -4 -15 -7 -9 0
pair sides: ua.to own.to	-62 -5 9 -8 -7 -14 -3 40 -3
pair sides: ua.to ru.agent	10 -2 -50 -10 -4 -9 -4 -1 -6
pair sides: ua.to ru.of	7 27 5 -9 -16 -8 -9 -31 -3
pair sides: ua.to ru.to	-25 15 29 -10 -8 22 -14 2 -27
pair sides: ua.to ua.of	-14 -28 39 -10 -10 -5 -8 -22 -12
pair verb and left side: none foe.agent	47 -5 -14 -2 -4 -1 -2 -18 -14
pair verb and left side: none foe.of	-31 31 -39 -11 -8 -28 29 -22 30
pair verb and left side: none foe.to	-31 36 7 -15 -25 -27 -24 -27 -36
pair verb and left side: none none	7 -12 -3 -19 -8 -14 -18 3 -11
pair verb and left side: none own.agent	72 -66 31 -2 -3 -5 -5 -51 2
pair verb and left side: none own.from	-32 42 -25 -2 -9 -17 -21 28 -21
pair verb and left side: none own.of	-1 -38 17 -11 -23 -16 -15 -57 40
pair verb and left side: none own.to	-50 -22 50 -9 -17 -11 -17 -24 5
pair verb and left side: none ru.agent	51 2 -50 -15 -10 -25 -7 -36 -6
pair verb and left side: none ru.from	-7 -50 9 -15 -10 -21 -8 -54 63
pair verb and left side: none ru.of	30 42 -70 -32 -30 -14 -21 -96 5
pair verb and left side: none ru.to	51 -47 -12 -4 -8 -7 -9 -17 -39
pair verb and left side: none ua.agent	19 -13 4 -38 -33 -15 -15 -69 -16
pair verb and left side: none ua.from	-15 -10 -20 -4 -3 -1 -1 -8 20
pair verb and left side: none ua.of	-12 16 -16 -38 -24 -30 -16 -16 16
pair verb and left side: none ua.to	-25 39 -32 -14 -23 -26 -15 13 7
pair verb and left side: verb.bring foe.agent	-26 -1 15 -2 -10 -7 -5 -16 -1
pair verb and left side: verb.bring foe.of	3 -44 23 -5 -12 -4 -13 -20 -15
pair verb and left side: verb.bring none	29 -15 -23 5 -23 -21 -14 -16 -25
pair verb and left side: verb.bring own.agent	-25 25 -25 -19 -12 -15 -14 13 -11
pair verb and left side: verb.bring own.of	-4 22 -22 -39 -18 -27 -20 3 -39
pair verb and left side: verb.bring own.to	-47 6 13 -23 -18 11 -17 11 -29
pair verb and left side: verb.bring ru.agent	-15 -74 88 -26 -32 -26 -18 -51 14
pair verb and left side: verb.bring ru.from	-59 33 -71 -15 -16 1 -14 42 -35
pair verb and left side: verb.bring ru.of	-32 -48 22 26 -14 12 -21 -9 -7
pair verb and left side: verb.bring ru.to	24 -19 11 -26 -21 -5 -10 -16 -20
pair verb and left side: verb.bring ua.agent	27 5 -51 -39 -34 -31 0 -2 -24
pair verb and left side: verb.bring ua.from	-8 -77 28 -9 17 -9 19 22 -38
pair verb and left side: verb.bring ua.of	1 16 -34 -5 12 -11 -19 -25 -5
pair verb and left side: verb.bring ua.to	1 24 -4 -13 -15 -12 -12 -29 -15
pair verb and left side: verb.come none	-14 3 20 -2 -25 -20 -15 -8 -33
pair verb and left side: verb.come own.agent	12 5 -3 0 -1 -1 0 -11 -1
pair verb and left side: verb.come own.of	-69 -24 52 -14 -23 -5 -13 10 -17
pair verb and left side: verb.come own.to	-13 22 -7 -33 -20 -12 -14 -3 -17
pair verb and left side: verb.come ru.agent	19 -28 7 -7 -17 -4 -5 -24 -6
pair verb and left side: verb.come ru.from	70 -76 -7 -12 -18 -10 -13 -73 -33
pair verb and left side: verb.come ru.of	-29 -26 51 -22 -6 -4 -9 -41 -25
pair verb and left side: verb.come ru.to	-17 -20 8 -7 -12 -13 -20 -21 5
pair verb and left side: verb.come ua.agent	-41 84 -55 -3 -5 -2 -4 -32 0
pair verb and left side: verb.come ua.from	35 5 -39 -8 29 -5 -9 -19 -4
pair verb and left side: verb.come ua.of	-22 27 -29 -25 16 -19 -18 9 -20
pair verb and left side: verb.come ua.to	-6 2 -6 -18 -25 -24 -15 7 -34
pair verb and left side: verb.future none	19 -7 10 -6 -5 -5 -5 -37 -22
pair verb and left side: verb.future own.agent	-19 20 -4 0 0 0 0 0 0
pair verb and left side: verb.future ru.agent	-19 22 5 -5 -12 -38 -23 0 -1
pair verb and left side: verb.future ru.of	31 -33 -7 -4 -6 -4 -5 -8 -8
pair verb and left side: verb.future ua.of	8 -6 9 -7 -3 -2 -1 -1 -1
pair verb and left side: verb.future ua.to	36 -5 0 0 -1 -2 -1 -8 -28
pair verb and left side: verb.get none	2 -11 6 -20 -20 14 -17 -9 -26
pair verb and left side: verb.get own.agent	25 -13 -4 -23 -20 -19 12 -27 -20
pair verb and left side: verb.get own.of	84 -46 -32 -13 -10 -9 -10 -61 -16
pair verb and left side: verb.get own.to	-21 10 -8 -4 -5 -10 -7 -11 -9
pair verb and left side: verb.get ru.agent	11 -108 40 -13 19 -16 -14 -1 -16
pair verb and left side: verb.get ru.from	15 -8 -16 -1 -1 -1 0 -6 0
pair verb and left side: verb.get ru.of	-14 -127 30 -16 -13 -11 -15 41 -11
pair verb and left side: verb.get ua.agent	-47 88 -95 -30 -21 -26 -18 12 -16
pair verb and left side: verb.get ua.of	-40 43 14 -13 -19 -10 18 -49 -29
pair verb and left side: verb.get ua.to	16 -20 -4 -3 -6 -3 -9 16 -16
pair verb and left side: verb.give foe.of	-16 -59 59 -8 -3 -6 -20 -13 -28
pair verb and left side: verb.give foe.to	-21 69 -70 -15 -4 7 -8 -10 -7
pair verb and left side: verb.give none	-1 -8 9 -29 -12 15 -27 -46 -26
pair verb and left side: verb.give own.agent	2 -16 -18 -4 -2 18 -18 19 -4
pair verb and left side: verb.give own.from	-59 -1 -14 -1 -1 -13 -11 -24 37
pair verb and left side: verb.give own.of	-2 54 -43 -1 -1 -5 -2 -5 -4
pair verb and left side: verb.give own.to	-29 29 12 -17 -12 -17 -1 -30 -18
pair verb and left side: verb.give ru.agent	23 34 -74 -35 -23 34 -27 -58 -30
pair verb and left side: verb.give ru.from	45 -93 -57 -3 -5 -25 -13 -21 -4
pair verb and left side: verb.give ru.of	-80 -23 41 -24 -16 -39 18 22 -18
pair verb and left side: verb.give ru.to	-2 -79 43 -14 -9 -30 4 -27 -10
pair verb and left side: verb.give ua.agent	34 14 -21 -12 -16 -24 -44 -36 -16
pair verb and left side: verb.give ua.of	-38 -27 3 -13 -27 -34 14 11 -24
pair verb and left side: verb.give ua.to	-34 3 -12 -13 -10 4 -21 18 -19
pair verb and left side: verb.held_exchange none	-41 14 -5 -24 -19 -8 -24 4 -9
pair verb and left side: verb.held_exchange own.agent	22 -32 -3 -4 -2 -8 -8 -44 -19
pair verb and left side: verb.held_exchange own.of	-18 -26 -2 0 0 -5 -3 21 -13
pair verb and left side: verb.held_exchange own.to	69 -5 -40 -5 -2 6 -3 -63 -3
pair verb and left side: verb.held_exchange ru.agent	-59 28 -16 -7 -10 -2 -2 -4 -4
pair verb and left side: verb.held_exchange ru.from	-32 18 -14 16 0 -1 0 16 -4
pair verb and left side: verb.held_exchange ru.of	47 0 -33 -4 -4 14 -7 20 -17
pair verb and left side: verb.held_exchange ua.agent	-84 -19 36 -12 -13 -7 -10 -16 -10
pair verb and left side: verb.held_exchange ua.from	24 -15 15 -1 -1 -1 -2 0 -23
pair verb and left side: verb.held_exchange ua.of	40 -18 -22 15 -27 -14 8 -99 -19
pair verb and left side: verb.held_exchange ua.to	-2 22 -20 0 0 0 -1 -1 -1
pair verb and left side: verb.home none	-15 5 -24 23 -17 -18 -13 -21 -19
pair verb and left side: verb.home own.of	11 -15 3 -22 -25 -25 -13 4 -44
pair verb and left side: verb.home own.to	7 -26 -20 -18 -14 -18 -14 18 -22
pair verb and left side: verb.home ru.from	-15 36 -34 -29 -9 -16 -8 -23 -23
pair verb and left side: verb.home ru.of	42 -58 -12 25 -18 3 -22 -35 -26
pair verb and left side: verb.home ua.agent	-13 32 -16 -1 -1 0 -1 -4 0
pair verb and left side: verb.home ua.from	-71 -26 73 -19 -43 -7 -9 -33 -14
pair verb and left side: verb.home ua.of	35 -60 6 -21 -7 16 -8 7 -20
pair verb and left side: verb.home ua.to	-24 11 17 -6 -6 -10 -6 -26 -10
pair verb and left side: verb.managed none	-8 32 -31 -21 -24 -16 -15 -10 -28
pair verb and left side: verb.managed ua.of	-5 -7 -21 -13 -4 -4 -2 23 -6
pair verb and left side: verb.noun foe.of	35 -2 -12 -1 -5 -2 -2 -29 -14
pair verb and left side: verb.noun none	-8 -16 -5 13 -9 -19 -12 -25 15
pair verb and left side: verb.noun own.of	31 -7 -1 -1 -3 -1 -1 -1 -17
pair verb and left side: verb.noun ru.agent	-27 -57 35 34 -5 -11 -3 -32 -30
pair verb and left side: verb.noun ru.of	-12 -2 -53 -51 -18 -3 -6 51 -17
pair verb and left side: verb.noun ua.agent	-32 91 -83 -8 -2 -1 -2 -3 -2
pair verb and left side: verb.noun ua.of	3 23 -29 -1 -16 -7 -14 -32 31
pair verb and left side: verb.noun ua.to	2 0 35 -2 -4 -3 -1 -25 -8
pair verb and left side: verb.other none	41 -22 -23 -11 -5 -16 -4 -39 -9
pair verb and left side: verb.other own.to	5 -3 0 0 0 -1 0 -1 0
pair verb and left side: verb.other ru.agent	-1 12 -32 -2 -2 -4 -4 -1 -10
pair verb and left side: verb.other ru.of	35 -21 10 -13 -6 -5 -4 -15 -17
pair verb and left side: verb.other ru.to	51 -4 -42 -1 -1 -2 -2 -3 -3
pair verb and left side: verb.other ua.of	-1 16 -12 -4 -6 -6 -4 -2 -24
pair verb and left side: verb.other ua.to	8 -6 0 -1 0 0 0 -1 0
pair verb and left side: verb.swap none	18 -2 -28 -31 -12 -23 -11 17 -15
pair verb and left side: verb.swap own.agent	10 -7 -1 0 0 -1 0 -1 0
pair verb and left side: verb.swap own.of	23 -12 -9 -2 -1 -2 -2 -16 -2
pair verb and left side: verb.swap ru.agent	-26 26 -22 -25 -5 -2 -4 -17 -2
pair verb and left side: verb.swap ru.from	8 0 -7 -1 0 0 0 0 0
pair verb and left side: verb.swap ru.of	-20 13 -15 3 -14 -8 -9 -8 -13
pair verb and left side: verb.swap ua.agent	-33 -23 37 55 -20 -5 -16 -39 -9
pair verb and left side: verb.swap ua.of	-37 -12 14 14 -17 -6 -19 28 -18
pair verb and left side: verb.will none	18 4 -67 -13 -25 -13 -10 -70 10
pair verb and left side: verb.will own.agent	17 -1 -4 -3 0 0 -1 -6 -2
pair verb and left side: verb.will own.to	-11 -9 11 -1 -4 -3 -7 -10 16
pair verb and left side: verb.will ru.agent	11 -4 -4 -1 -4 -3 -1 -10 4
pair verb and left side: verb.will ru.from	23 -13 -7 0 0 -15 0 -18 -11
pair verb and left side: verb.will ru.of	25 -6 -2 -20 -1 -6 -1 -2 -7
pair verb and left side: verb.will ua.agent	60 -12 -33 -7 -3 0 -8 -2 -40
pair verb and left side: verb.will ua.of	-23 -31 -3 -12 -3 -5 -13 33 -32
pair verb and left side: verb.will ua.to	-13 -23 0 -2 -2 -5 -2 -5 22
pair verb and right side: none foe.agent	17 -16 -16 0 -1 -2 -2 0 -7
pair verb and right side: none foe.of	-5 21 -49 -10 -5 -5 -7 -11 -31
pair verb and right side: none foe.to	12 29 -102 -25 -28 -11 -13 -47 -36
pair verb and right side: none none	10 9 -25 -20 -8 -16 -17 -7 3
pair verb and right side: none own.agent	-10 -11 -40 -3 -12 -1 -2 -1 14
pair verb and right side: none own.from	54 10 -35 -3 -6 -1 -2 -2 -7
pair verb and right side: none own.of	22 -47 -13 17 -19 -14 -14 -1 -11
pair verb and right side: none own.to	-64 37 65 -31 -36 -23 -19 -42 -70
pair verb and right side: none ru.agent	15 -11 -9 -17 -10 -3 -13 -25 30
pair verb and right side: none ru.from	-10 12 -33 -7 -8 -4 -5 17 -3
pair verb and right side: none ru.of	6 17 -23 -35 -22 5 -21 -38 -9
pair verb and right side: none ru.to	20 9 -38 -4 -5 -4 -5 -1 -26
pair verb and right side: none ua.agent	68 -149 5 -26 -29 -26 -23 -14 -6
pair verb and right side: none ua.of	25 -8 12 -32 -31 -44 -19 -59 -17
pair verb and right side: none ua.to	-27 -19 -48 -15 -13 -6 -9 18 23
pair verb and right side: verb.bring foe.to	-16 -2 16 -1 -5 0 -1 4 -4
pair verb and right side: verb.bring none	-18 -3 -8 -9 -24 -13 -18 17 -31
pair verb and right side: verb.bring own.agent	23 -19 -28 -10 29 -13 -10 -23 -10
pair verb and right side: verb.bring own.of	19 2 -7 -21 -15 -12 -10 -41 -11
pair verb and right side: verb.bring own.to	22 16 -29 -39 -18 -15 -17 -10 -18
pair verb and right side: verb.bring ru.agent	-13 14 -18 22 -26 -18 -12 -28 -18
pair verb and right side: verb.bring ru.from	3 11 -38 -33 -13 -32 -9 10 -34
pair verb and right side: verb.bring ru.of	11 -50 18 -18 24 -21 3 -28 -7
pair verb and right side: verb.bring ru.to	1 -24 34 -29 -6 -10 -8 -32 -17
pair verb and right side: verb.bring ua.agent	-3 18 -48 -45 -36 -27 14 7 -38
pair verb and right side: verb.bring ua.from	-55 -56 68 -22 -18 -8 -17 26 -29
pair verb and right side: verb.bring ua.of	5 -32 11 29 -20 0 -1 -37 -14
pair verb and right side: verb.bring ua.to	27 -9 -13 -7 -9 -6 -13 -54 -11
pair verb and right side: verb.come foe.to	-51 -43 62 -31 -10 -22 -14 -27 -6
pair verb and right side: verb.come none	17 -17 -24 -22 -2 -21 -18 -19 -22
pair verb and right side: verb.come own.of	-44 -57 1 37 -2 -8 -4 -1 -1
pair verb and right side: verb.come own.to	1 -14 -8 5 7 -13 -13 -33 -7
pair verb and right side: verb.come ru.agent	33 -16 -38 -3 -2 -9 -4 -13 -4
pair verb and right side: verb.come ru.from	-10 35 -58 -9 -16 -13 -7 4 -21
pair verb and right side: verb.come ru.of	-21 -52 28 -21 -36 -18 -18 18 -21
pair verb and right side: verb.come ru.to	-52 15 43 -14 -13 -6 -5 -27 -4
pair verb and right side: verb.come ua.from	-5 -31 35 -11 -7 -4 -4 -12 -6
pair verb and right side: verb.come ua.of	7 21 -53 -46 -24 -22 -14 5 -15
pair verb and right side: verb.come ua.to	-3 40 -12 -50 -13 -10 -16 -14 -26
pair verb and right side: verb.future none	31 -3 -24 -5 -5 -4 -4 -35 -13
pair verb and right side: verb.future own.agent	10 0 -3 0 0 -5 0 0 -1
pair verb and right side: verb.future own.to	25 -24 39 -7 -9 -6 -7 -15 -13
pair verb and right side: verb.future ru.agent	16 -2 0 0 0 -1 0 0 -12
pair verb and right side: verb.future ru.of	-2 -28 30 -2 -3 0 0 0 0
pair verb and right side: verb.future ua.agent	-11 -3 29 -9 -3 0 -3 -1 -16
pair verb and right side: verb.future ua.of	-17 22 5 -6 -12 -38 -23 0 -1
pair verb and right side: verb.get none	6 0 -6 -18 -23 -20 -13 0 -23
pair verb and right side: verb.get own.of	-37 37 -11 -5 -9 -4 -6 18 -11
pair verb and right side: verb.get own.to	-4 -23 28 0 -1 0 0 0 0
pair verb and right side: verb.get ru.agent	-11 -26 -13 -29 26 -14 -14 8 -17
pair verb and right side: verb.get ru.from	26 -14 -22 0 0 0 0 -2 0
pair verb and right side: verb.get ru.of	-13 30 -2 -7 -6 -6 -10 -22 -15
pair verb and right side: verb.get ru.to	25 -41 21 0 -1 -1 -1 -2 0
pair verb and right side: verb.get ua.agent	17 -10 -28 -31 -28 26 -25 -67 -23
pair verb and right side: verb.get ua.from	64 -5 -46 0 -1 -1 -7 -45 -5
pair verb and right side: verb.get ua.of	-18 40 -38 -19 -12 -4 -6 18 -16
pair verb and right side: verb.get ua.to	-15 -16 16 -1 -1 -16 15 -1 -1
pair verb and right side: verb.give none	-3 -21 -2 -18 -23 -17 16 -18 -29
pair verb and right side: verb.give own.of	-7 11 2 -15 -5 -17 -16 -21 -5
pair verb and right side: verb.give own.to	-82 40 0 -16 -22 13 -20 28 -18
pair verb and right side: verb.give ru.agent	-18 25 29 -15 -32 -7 -10 -16 -15
pair verb and right side: verb.give ru.from	64 -34 -29 0 -8 -34 -5 -14 -12
pair verb and right side: verb.give ru.of	46 -27 -8 -20 -32 8 -44 -46 7
pair verb and right side: verb.give ru.to	-32 1 12 -2 -6 29 -13 8 -8
pair verb and right side: verb.give ua.agent	-25 13 -19 -19 20 -37 -24 -21 -32
pair verb and right side: verb.give ua.of	-29 -3 -8 -12 -10 8 -17 -9 -9
pair verb and right side: verb.give ua.to	-26 19 29 -25 -24 -4 -19 -20 -36
pair verb and right side: verb.held_exchange foe.of	-22 -30 27 -8 -11 -3 -1 -8 -1
pair verb and right side: verb.held_exchange none	5 16 -14 -25 -29 -22 -23 -29 -9
pair verb and right side: verb.held_exchange own.of	-26 24 -3 -27 -7 -3 -2 -3 -1
pair verb and right side: verb.held_exchange own.to	-25 -26 21 -3 -15 -25 -10 26 -14
pair verb and right side: verb.held_exchange ru.agent	22 15 -21 -9 -3 -5 -4 -16 -8
pair verb and right side: verb.held_exchange ru.from	-55 -7 24 -6 -6 -2 -1 28 -7
pair verb and right side: verb.held_exchange ru.of	-3 -18 -13 -1 -7 -2 10 -6 -15
pair verb and right side: verb.held_exchange ru.to	53 0 -40 22 0 -1 -1 -12 0
pair verb and right side: verb.held_exchange ua.agent	-20 25 -27 -4 -5 -4 -6 -13 0
pair verb and right side: verb.held_exchange ua.from	-31 16 -15 -4 -1 0 0 24 -4
pair verb and right side: verb.held_exchange ua.of	-33 10 11 1 -8 11 -24 -44 -9
pair verb and right side: verb.held_exchange ua.to	-67 68 -11 -1 -1 -1 -1 -10 0
pair verb and right side: verb.home none	-18 -4 -26 16 -17 -14 -14 10 -20
pair verb and right side: verb.home own.agent	-25 29 -35 -2 -2 -3 -1 11 -1
pair verb and right side: verb.home own.of	9 -19 18 -57 -15 -12 -5 -22 -8
pair verb and right side: verb.home own.to	19 -26 -14 4 -9 -16 -12 -13 -16
pair verb and right side: verb.home ru.agent	-12 32 -42 -7 -2 -5 -2 -17 -5
pair verb and right side: verb.home ru.from	21 -4 -28 -6 -10 -33 -6 0 -15
pair verb and right side: verb.home ru.of	-37 -35 65 -6 -39 9 -20 -8 -18
pair verb and right side: verb.home ru.to	-5 -55 33 -40 -4 -13 -1 -14 -1
pair verb and right side: verb.home ua.agent	-19 -5 25 -2 -2 -1 -2 -25 -2
pair verb and right side: verb.home ua.from	17 39 -38 -16 -2 -1 -3 -2 -3
pair verb and right side: verb.home ua.of	23 2 -23 -37 -18 -35 -16 -48 -23
pair verb and right side: verb.home ua.to	-27 33 6 -15 -12 -3 -5 -19 -8
pair verb and right side: verb.managed none	-11 26 -33 -13 -25 -17 -17 6 -32
pair verb and right side: verb.managed ua.of	-7 10 13 -15 -1 0 0 -8 0
pair verb and right side: verb.noun none	9 2 -26 -12 -14 -15 -13 -15 -1
pair verb and right side: verb.noun own.of	6 13 -17 0 0 0 0 0 0
pair verb and right side: verb.noun own.to	-30 28 9 -12 -1 0 -1 -19 -1
pair verb and right side: verb.noun ru.agent	53 -26 -42 -22 -2 -17 -4 -5 -39
pair verb and right side: verb.noun ru.from	16 7 -2 -1 0 0 0 -20 0
pair verb and right side: verb.noun ru.of	-21 7 -37 6 -6 -8 -10 3 46
pair verb and right side: verb.noun ua.from	-2 -53 53 -19 -2 0 -1 -4 -2
pair verb and right side: verb.noun ua.of	-31 18 0 -3 -9 -18 -9 5 -10
pair verb and right side: verb.noun ua.to	56 8 -45 -30 -17 -4 -4 -28 -20
pair verb and right side: verb.other foe.of	5 0 -1 0 0 0 -1 0 -2
pair verb and right side: verb.other none	45 -26 -9 -11 -4 -3 -4 -37 -18
pair verb and right side: verb.other own.to	-28 30 -19 -1 -1 0 -3 -8 -2
pair verb and right side: verb.other ru.agent	-18 21 -16 -2 -8 -9 -2 0 -18
pair verb and right side: verb.other ru.from	-30 12 -3 -2 -2 -2 -3 -20 21
pair verb and right side: verb.other ru.of	57 -19 -40 -3 -2 -31 -3 -13 2
pair verb and right side: verb.other ua.from	-15 0 -2 -2 -1 -1 -2 -14 16
pair verb and right side: verb.other ua.of	25 -7 -17 -2 -4 -3 -2 -14 -17
pair verb and right side: verb.other ua.to	25 -13 -4 -4 -2 -1 -5 -1 -4
pair verb and right side: verb.swap none	-14 13 -23 11 -16 -9 -12 4 -17
pair verb and right side: verb.swap own.of	-75 7 33 -21 -5 -1 -5 -12 -3
pair verb and right side: verb.swap own.to	-11 -3 14 -3 -1 0 -9 -5 0
pair verb and right side: verb.swap ru.of	4 3 -1 -16 -6 -17 -14 20 -12
pair verb and right side: verb.swap ru.to	65 -37 -24 -25 -1 -1 -1 -3 0
pair verb and right side: verb.swap ua.agent	0 -28 -20 32 -2 -1 -1 -1 0
pair verb and right side: verb.swap ua.of	-25 1 24 4 -10 -22 -15 -27 -21
pair verb and right side: verb.swap ua.to	13 3 -61 -27 -5 -3 -1 16 0
pair verb and right side: verb.will none	13 -19 -33 -15 -15 -15 -11 -22 24
pair verb and right side: verb.will own.to	30 -16 -10 -1 -1 -1 -1 -2 -2
pair verb and right side: verb.will ru.agent	-15 16 -3 -4 -1 -2 0 0 -5
pair verb and right side: verb.will ru.of	-6 -2 11 -1 -2 -3 -10 -4 -5
pair verb and right side: verb.will ru.to	11 0 -1 0 0 0 0 -8 -1
pair verb and right side: verb.will ua.of	10 -9 0 0 -1 -3 0 -2 5
pair verbs: none none	11 6 -19 -20 -12 -17 -17 -19 8
pair verbs: none verb.bring	-4 5 -27 4 -16 -10 -8 10 -33
pair verbs: none verb.come	-6 7 2 -1 -13 -20 -14 0 -35
pair verbs: none verb.future	13 3 -13 -8 -7 -7 -7 -37 -23
pair verbs: none verb.get	38 -12 -31 -33 -21 12 -19 -61 -27
pair verbs: none verb.give	-16 -4 -13 -33 -8 24 -35 -22 -14
pair verbs: none verb.held_exchange	-53 10 18 -12 -1 -32 -19 1 -27
pair verbs: none verb.home	-17 1 -4 12 -18 -16 -14 -22 -20
pair verbs: none verb.managed	-15 28 -24 -21 -19 -16 -13 -19 -23
pair verbs: none verb.noun	-6 8 -23 -33 -9 -22 -12 -16 10
pair verbs: none verb.other	17 -24 8 -9 -11 -32 -10 -50 -8
pair verbs: none verb.swap	17 -3 -15 -16 -14 -11 -9 -2 -17
pair verbs: none verb.will	10 8 -13 -6 -4 -3 -2 -17 -10
pair verbs: verb.bring none	-6 -25 -7 -12 -12 -16 -11 13 -31
pair verbs: verb.bring verb.bring	-25 16 15 -24 -14 1 -11 -2 -19
pair verbs: verb.bring verb.come	-18 -5 9 2 -13 -12 -8 -1 -2
pair verbs: verb.bring verb.future	-48 33 -3 -15 -2 0 -1 -23 0
pair verbs: verb.bring verb.get	32 -25 -1 -6 -1 -6 -9 -10 -1
pair verbs: verb.bring verb.give	-4 -9 20 -12 -15 -14 -23 -20 -5
pair verbs: verb.bring verb.held_exchange	27 -7 -7 -35 -7 -3 -5 -24 -5
pair verbs: verb.bring verb.home	26 -1 -15 -1 -2 -1 -3 -23 -4
pair verbs: verb.bring verb.noun	-8 14 -2 -1 0 0 0 -3 0
pair verbs: verb.bring verb.other	14 -7 4 -2 -4 -4 -3 -15 -5
pair verbs: verb.bring verb.swap	-17 13 -30 1 -2 0 -2 -20 -1
pair verbs: verb.come none	-3 -25 24 -24 -1 -18 -16 0 -22
pair verbs: verb.come verb.bring	17 -10 -14 -3 -3 -1 -2 -14 -1
pair verbs: verb.come verb.come	-38 65 -51 -20 -4 -4 -4 -21 -1
pair verbs: verb.come verb.get	-31 26 -14 -2 -1 -7 -1 11 0
pair verbs: verb.come verb.give	32 -4 -21 -8 -13 -25 5 -19 -42
pair verbs: verb.come verb.held_exchange	26 24 -34 -9 -5 0 -1 -3 -2
pair verbs: verb.come verb.home	-6 3 7 -1 -3 0 0 -2 0
pair verbs: verb.future none	99 -13 -34 -4 -3 -4 -3 -28 -19
pair verbs: verb.future verb.bring	-38 -37 49 -1 -6 -1 -2 0 -1
pair verbs: verb.future verb.future	6 -1 -2 0 -1 0 0 -1 -1
pair verbs: verb.get none	-39 5 4 -18 -8 -18 -13 19 -24
pair verbs: verb.get verb.bring	59 -32 -31 -11 -8 -6 -13 -38 -17
pair verbs: verb.get verb.come	-3 -1 7 0 0 0 0 -2 0
pair verbs: verb.get verb.give	3 -18 36 -2 -2 -15 15 -14 0
pair verbs: verb.get verb.home	-6 -23 28 0 0 0 0 0 0
pair verbs: verb.get verb.other	29 4 -22 -6 -3 -3 -7 -12 -14
pair verbs: verb.give none	19 -7 -25 -17 -16 -1 5 -44 -24
pair verbs: verb.give verb.bring	-40 -47 99 -10 -7 -33 -12 -11 -5
pair verbs: verb.give verb.come	-47 38 8 -5 -1 -7 12 -32 0
pair verbs: verb.give verb.future	-32 65 -47 0 -4 -5 -1 -1 -1
pair verbs: verb.give verb.get	-54 16 13 -16 -12 6 -12 32 -33
pair verbs: verb.give verb.give	-24 15 -4 -10 -7 -21 -11 20 -7
pair verbs: verb.give verb.home	-3 36 -56 -1 0 -3 -2 -19 0
pair verbs: verb.give verb.other	-18 35 -28 -3 -1 -3 -3 -17 -1
pair verbs: verb.give verb.swap	33 -24 -37 -3 -1 -15 -3 0 -2
pair verbs: verb.held_exchange none	6 -5 8 -17 -24 -12 -13 -36 -7
pair verbs: verb.held_exchange verb.bring	11 31 -22 -45 -7 -17 -7 -5 -4
pair verbs: verb.held_exchange verb.come	-33 -1 0 5 -11 10 -6 1 -1
pair verbs: verb.held_exchange verb.get	46 13 -55 -1 -3 -9 -7 -12 -1
pair verbs: verb.held_exchange verb.give	-42 2 -20 -1 -1 15 23 -8 -1
pair verbs: verb.held_exchange verb.held_exchange	32 0 -7 -37 -9 -13 -9 -37 -6
pair verbs: verb.held_exchange verb.home	-60 26 -36 -18 -6 -16 -7 23 -14
pair verbs: verb.held_exchange verb.managed	-9 6 10 -15 0 0 0 -1 0
pair verbs: verb.held_exchange verb.other	-36 52 -36 -10 0 0 0 -1 0
pair verbs: verb.home none	3 -8 -29 3 -18 -32 -14 7 -27
pair verbs: verb.home verb.bring	-11 26 -26 -33 -3 -38 -5 -1 -3
pair verbs: verb.home verb.come	-17 -32 2 -1 0 21 -11 -6 -1
pair verbs: verb.home verb.future	-7 -18 18 -1 -1 -1 -1 -18 -1
pair verbs: verb.home verb.get	-3 -9 34 -1 -1 0 0 -22 0
pair verbs: verb.home verb.give	-37 10 26 -13 -10 -16 -6 -14 -5
pair verbs: verb.home verb.held_exchange	-35 17 -42 -1 -3 -6 -2 25 -4
pair verbs: verb.home verb.home	25 -35 55 -6 -6 -12 -4 -33 -1
pair verbs: verb.home verb.noun	-7 -32 5 0 0 33 -1 -3 -2
pair verbs: verb.managed none	-37 -3 -1 -18 -13 -7 -10 55 -11
pair verbs: verb.managed verb.bring	-39 8 -16 43 -1 -1 -2 7 -2
pair verbs: verb.managed verb.come	-1 21 -15 -4 0 0 -1 -6 0
pair verbs: verb.noun none	-5 -13 -9 1 -12 -11 -12 3 5
pair verbs: verb.noun verb.bring	15 -29 -46 -23 -4 -18 -18 -15 26
pair verbs: verb.noun verb.come	0 -18 -2 9 -4 -10 -3 11 -9
pair verbs: verb.noun verb.future	19 -15 0 -21 0 -1 -1 9 -1
pair verbs: verb.noun verb.give	46 -25 -26 -9 -16 -3 -3 -10 -17
pair verbs: verb.noun verb.held_exchange	-3 17 -18 13 -5 -2 -1 -12 -12
pair verbs: verb.noun verb.noun	23 -3 -1 0 -1 -1 0 -19 -2
pair verbs: verb.noun verb.swap	-2 0 -1 2 -4 -2 -1 -15 -2
pair verbs: verb.other none	59 0 -32 -9 -3 -3 -2 -24 -9
pair verbs: verb.other verb.bring	46 -41 -1 -2 -1 0 -1 -1 -1
pair verbs: verb.other verb.come	-7 19 -12 -2 -2 -4 -2 -4 -2
pair verbs: verb.other verb.future	20 -2 -18 -1 -4 -2 -1 -15 -19
pair verbs: verb.other verb.get	32 -21 16 -2 -1 -4 -2 -1 -2
pair verbs: verb.other verb.give	36 -3 -29 0 0 -1 -1 -3 -3
pair verbs: verb.other verb.other	36 -14 -7 -5 -3 -1 -1 -3 -2
pair verbs: verb.swap none	-15 2 14 -9 -15 -11 -15 -1 -21
pair verbs: verb.swap verb.bring	-50 -20 -39 41 -2 -1 -2 -2 -1
pair verbs: verb.swap verb.come	3 18 -35 -23 -14 -3 -5 13 -2
pair verbs: verb.swap verb.future	29 -1 0 -27 -1 0 0 0 0
pair verbs: verb.swap verb.held_exchange	-15 -28 -7 -15 -1 0 0 18 0
pair verbs: verb.swap verb.other	-15 21 -2 12 -3 0 0 -2 -1
pair verbs: verb.swap verb.swap	5 4 5 -3 -6 -15 -14 -47 -3
pair verbs: verb.will none	36 -27 -57 -20 -24 -19 -17 -66 18
pair verbs: verb.will verb.will	20 -12 -12 0 -5 -1 -1 -3 -4
party media	7 10 4 -11 -10 -19 -17 -22 -11
party mediator	-12 -2 -11 29 -1 -12 -8 -11 -22
party ru	-6 -23 21 -16 -6 -18 -13 -4 3
party ua	19 5 -38 -21 -17 -9 -13 11 -13
place 0	7 17 15 -5 -14 -27 -17 -23 -18
place 1	-6 -9 -15 -21 -9 -14 -12 0 -13
place 2	25 -11 -57 -10 -18 -15 -14 -14 17
place 3	-2 -24 -17 -32 -12 -27 -4 22 -7
place 4	-12 -38 13 -17 -17 8 -17 7 -19
qualifier approx	-32 19 -48 -42 -26 -18 -17 -59 63
qualifier at_least	29 -33 -26 -23 -12 -60 -21 -67 51
qualifier at_most	64 -68 -43 -9 -10 -15 -9 -48 11
qualifier more_than	-7 -61 -47 -29 -27 -19 -18 9 34
qualifier null	13 4 6 -10 -11 -12 -13 0 -24
right (	-32 15 -32 -47 -20 -24 -9 29 28
right )	43 -3 -19 -2 -1 -2 -2 -15 -8
right ,	-3 -13 -4 -4 -20 -19 -11 -9 -6
right :	-4 34 -15 -3 -28 -9 -12 -64 -25
right ;	-14 9 -17 -19 -23 -57 -19 5 -5
right none media	4 1 9 -21 -16 -26 -16 -17 -4
right none mediator	3 -30 -18 6 11 -8 -4 -5 -25
right none own agent	2 12 -5 -28 12 -20 -16 3 -52
right none own null	22 0 -17 -13 -13 -13 -15 -11 -9
right none own opposite	-14 31 6 -12 -18 -18 -23 -37 -35
right none own perspective	-9 -11 -5 -28 -32 -44 -7 -21 13
right none own ru	-12 -94 25 -14 -4 -20 7 2 25
right none own ua	9 17 -76 -24 -13 -22 -17 7 -3
right none ru	-4 -3 -2 -17 -9 -17 -16 3 0
right none ua	27 -10 -31 -20 -18 -8 -14 1 -6
right verb.bring media	-20 16 -31 0 -35 -14 -19 17 -18
right verb.bring mediator	-21 -36 12 15 -26 -9 -12 -4 -3
right verb.bring own agent	-53 -8 37 -10 -5 -1 -3 -27 -1
right verb.bring own null	2 -13 -10 13 -18 -14 -7 -37 -21
right verb.bring own perspective	-75 20 0 -36 -10 -9 -13 30 -19
right verb.bring own ru	-8 -29 19 -23 -16 -17 -24 -26 5
right verb.bring own ua	-38 28 -47 -27 -9 -23 -10 7 -24
right verb.bring ru	23 -79 1 -19 14 -16 9 -10 2
right verb.bring ua	-25 21 21 -38 -17 -6 -18 -5 -38
right verb.come media	29 -10 -6 -62 -13 -18 -15 -7 -13
right verb.come mediator	-37 34 -16 6 -17 -7 -9 -22 -3
right verb.come own agent	-9 3 -2 0 0 0 0 -1 -1
right verb.come own null	-21 -13 13 9 -11 -3 -15 -6 -22
right verb.come own perspective	57 -42 -12 -20 -13 -19 -15 -5 -23
right verb.come own ru	10 -57 16 -9 -15 -6 -3 35 -44
right verb.come own ua	-21 36 -50 -18 -8 -9 -7 -4 -9
right verb.come ru	-22 -45 -8 20 -13 -12 -9 26 -50
right verb.come ua	-23 19 -32 -6 -14 6 -14 15 -20
right verb.future media	98 -70 -46 -23 -11 -8 -4 -21 -20
right verb.future mediator	26 -24 -15 -21 -1 -2 -1 14 -6
right verb.future own null	25 2 -13 -23 -7 -6 -5 -36 -22
right verb.future own ua	-7 10 -6 -3 -3 -3 -4 -12 -4
right verb.future ru	9 -17 20 -4 -3 -5 -4 -19 -7
right verb.future ua	-40 47 -10 -17 -5 -5 -7 -58 -12
right verb.get media	-9 2 -10 -35 -19 22 -19 2 -20
right verb.get own null	10 -23 4 -31 -19 4 -18 15 -34
right verb.get own perspective	3 -5 9 -1 -1 0 -1 -19 0
right verb.get own ru	14 -61 15 -4 -2 -5 -10 -16 -4
right verb.get own ua	-31 65 -77 -4 -3 24 -5 -22 -10
right verb.get ru	18 -41 23 -13 -13 -17 -14 21 -37
right verb.get ua	7 11 -13 -8 -6 -23 -10 -22 -12
right verb.give media	9 -9 -3 -27 -6 21 -30 -19 -40
right verb.give mediator	-21 -30 11 -30 -24 20 21 -16 -3
right verb.give own agent	-1 -29 29 0 0 0 0 0 0
right verb.give own null	9 -1 -4 -36 -8 -15 -14 -43 -14
right verb.give own perspective	16 -45 15 -10 -4 -4 -6 -10 -3
right verb.give own ru	-29 -61 46 -8 -21 -25 22 -17 -43
right verb.give own ua	-41 26 -47 -26 -19 25 -27 -5 -19
right verb.give ru	-7 17 -10 -13 -16 -24 -10 -20 -10
right verb.give ua	22 -9 16 -6 -26 -32 -2 -35 -32
right verb.held_exchange media	8 4 11 -26 -40 -20 -16 -75 -25
right verb.held_exchange mediator	2 6 -35 -18 -3 -4 -5 1 0
right verb.held_exchange own null	-5 0 -8 -26 -12 -24 -15 -4 -28
right verb.held_exchange own perspective	-51 44 -15 -3 -2 -2 -3 17 -7
right verb.held_exchange own ru	-26 -31 -23 -1 -3 -1 -2 41 -7
right verb.held_exchange own ua	40 1 -16 -1 -1 -3 -1 -38 -1
right verb.held_exchange ru	-49 18 -1 -17 20 -9 -10 -19 -13
right verb.held_exchange ua	-24 3 -36 -14 -15 -23 -9 43 -11
right verb.home media	10 -17 -44 29 -7 -26 -21 9 -37
right verb.home mediator	-14 -17 6 -3 -4 -2 -2 28 -2
right verb.home own null	8 -40 -34 24 -15 -24 -17 23 -23
right verb.home own perspective	-26 28 13 -35 -17 -6 -9 -36 -19
right verb.home own ru	-49 -32 67 -30 -7 -4 -5 -10 -16
right verb.home own ua	-20 44 -28 -37 -16 -11 -9 -49 -14
right verb.home ru	-22 -66 97 -52 -27 -7 -13 -31 -21
right verb.home ua	-15 46 -59 -68 -18 -16 -11 4 -13
right verb.managed media	18 27 -38 -24 -18 -14 -12 -60 -39
right verb.managed mediator	-16 -17 -2 11 -3 -5 -3 13 -1
right verb.managed own null	-8 14 -27 9 -18 -17 -14 -34 -36
right verb.noun media	37 2 -4 -3 -5 -3 -2 -24 -20
right verb.noun mediator	-4 8 10 -46 -3 -14 -3 -6 -5
right verb.noun own null	-3 7 -15 -28 -8 -2 -10 -26 5
right verb.noun own ru	-15 -3 -12 -1 -3 -1 -2 -4 33
right verb.noun ru	-27 -33 -23 -2 -6 -9 -11 -4 31
right verb.noun ua	19 -13 -18 -2 -4 11 -5 -14 -40
right verb.other media	-12 22 -5 -18 -20 -37 -14 -15 -18
right verb.other mediator	-11 18 -2 12 -4 -1 -1 -2 -3
right verb.other own agent	23 -27 13 -1 -1 -2 -1 -2 -11
right verb.other own null	-3 -4 7 3 -9 -6 -7 -24 -1
right verb.other own opposite	9 0 -4 0 -1 0 0 -1 -2
right verb.other own ru	30 -7 10 0 -1 -1 -3 -6 -26
right verb.other own ua	44 9 -39 -5 -8 -21 -11 -50 -21
right verb.other ru	77 -5 -29 -5 -5 -2 -5 -55 -19
right verb.other ua	18 -21 -33 -8 -6 -9 -9 -11 -3
right verb.swap media	28 2 -7 -26 -13 -6 -10 -25 -21
right verb.swap mediator	-13 10 -27 11 -10 -17 -12 -12 -4
right verb.swap own null	0 -17 -37 22 -16 -22 -10 -28 -11
right verb.swap own ru	17 -28 32 -15 -1 -1 -14 -2 -7
right verb.swap own ua	-9 33 -43 -27 -6 -16 -3 -14 -11
right verb.swap ua	37 -8 -45 -6 -10 -21 -7 -20 -6
right verb.will media	18 7 -21 -3 -9 -4 -3 -12 -8
right verb.will mediator	15 -1 -2 -3 0 0 0 -8 -1
right verb.will own null	23 5 -25 -3 -6 -3 -3 -13 -10
right verb.will ru	36 -19 -16 0 0 0 -2 -1 -4
right verb.will ua	17 -1 0 -3 0 -1 0 -7 -4
right –	21 -17 -37 0 4 -20 -15 -1 0
said both	-47 -8 34 -48 16 -6 -3 10 -16
said both alike larger	-32 24 45 -110 -29 10 5 -45 -14
said both alike same	-59 -85 -21 63 -6 0 -1 -31 0
said both alike smaller	-10 -28 -7 -72 -5 -4 -6 76 -4
said both other larger	-4 -46 16 -56 37 -24 -26 10 -32
said both other smaller	-12 -5 -6 -26 -2 -1 -2 17 -1
said each	12 0 -15 -26 3 18 -12 -46 -35
said each alike larger	32 -50 -17 -1 -1 30 -2 -3 -9
said each other larger	27 -38 -1 -5 4 -10 -7 -40 -16
said each other smaller	-39 32 -14 -27 -8 -11 -5 -38 -21
said ru	10 6 -45 7 -24 0 5 -8 -9
said ru alike larger	132 -32 -163 -34 -23 36 30 -60 -22
said ru alike same	-50 88 -19 -15 -8 -30 -11 -22 -14
said ru alike smaller	-11 50 -164 3 -21 -30 -33 50 8
said ru other larger	50 -82 28 -30 -9 -22 17 -64 10
said ru other same	-181 14 115 -32 -23 -28 -26 -49 -41
said ru other smaller	-6 -5 -50 43 -40 -45 -34 -33 -8
said twice	-226 135 125 -24 -28 -20 -18 -22 -25
said ua	-12 -94 77 -14 -20 17 -12 15 -37
said ua alike larger	96 -166 23 -30 -21 71 4 -82 -41
said ua alike same	-147 -68 167 -24 -23 -40 -12 -51 -19
said ua alike smaller	-21 -183 -46 24 -25 -27 -18 122 -38
said ua other larger	31 -8 -5 -19 -15 -11 -8 -52 -31
said ua other same	-188 146 41 -23 -22 -31 -20 -104 -37
said ua other smaller	-14 -34 -11 6 -26 -45 -21 42 -56
sentence 0	4 22 15 4 -1 -21 -14 -49 -27
sentence 1	-11 2 3 -29 -15 -15 -15 6 -11
sentence 2	8 -18 -12 -6 -20 -23 -13 -4 -17
sentence 3	16 -26 -56 -45 -22 -39 -7 21 28
sentence 4	31 -37 -53 -25 -20 5 -19 17 5
side both	-3 -52 -18 33 -7 -5 -10 6 -16
side both by both	-3 -52 -18 33 -7 -5 -11 5 -16
side both by view	-2 -5 0 -4 0 0 0 11 0
side null	-7 -11 -9 -13 -6 -12 -10 -14 -5
side null by null	-6 -13 -6 -13 -6 -12 -10 -16 -5
side ru	-5 -63 7 -26 -4 -18 -3 -5 -12
side ru by agent	24 -52 10 -25 19 -21 7 -12 -32
side ru by direction	-20 -9 -1 -18 -39 2 -20 26 -21
side ru by formula	4 -118 58 -8 -11 -8 -7 1 -10
side ru by phrase	-3 -47 -1 -10 -5 -12 3 1 -2
side ru by return	-1 4 -11 -8 -12 -8 -8 12 -8
side ru by view	-8 16 -24 -20 -21 -17 -8 -48 11
side ua	-8 18 -51 -14 -9 2 -8 5 -8
side ua by agent	-26 -11 11 0 20 2 -12 -38 -8
side ua by direction	23 1 -27 -10 -4 1 -7 -10 9
side ua by formula	18 72 -120 -53 -32 -14 -7 4 -9
side ua by phrase	7 12 -38 -11 -8 -1 -7 20 -8
side ua by return	-29 59 -33 -3 -2 -1 -2 -4 0
side ua by view	-20 2 -3 -13 -10 -6 -9 -13 -15
sides foe.agent none view ru	55 32 -54 -2 -7 -1 -3 -21 -13
sides foe.agent none view ua	-58 -7 18 -3 -8 -11 -13 -16 -1
sides foe.from none view ru	-9 -1 17 0 -7 0 0 -6 -4
sides foe.of none view ru	69 -19 -21 -11 -8 -2 -7 -27 -29
sides foe.of none view ua	-38 -8 12 -11 -16 -36 27 -26 29
sides foe.to none view ru	1 29 -21 -15 -14 -21 -22 -9 -48
sides foe.to none view ua	-29 -25 35 -5 -2 -2 -1 -1 -1
sides foe.to own.to view ru	-39 12 12 -5 -4 4 -4 -17 -10
sides foe.to ua.of view ru	-4 46 -45 0 0 -2 -1 0 0
sides none foe.agent view ru	17 -4 5 0 -1 0 0 -17 0
sides none foe.of view ru	45 -47 8 -4 -4 -1 -6 -11 -21
sides none foe.of view ua	22 -11 -7 -8 -11 -5 -4 -20 -7
sides none foe.to view ru	15 29 -92 -29 -28 -12 -16 -52 -34
sides none none view null	16 1 -51 -15 12 -19 -13 -20 -4
sides none none view ru	-6 -21 20 -27 -25 -20 -19 -50 -7
sides none none view ua	16 3 -27 -11 -21 -6 -16 3 -29
sides none own.agent view ru	14 -29 -35 -8 29 -8 -9 -1 -9
sides none own.agent view ua	-19 6 20 -7 -9 -17 -8 -24 14
sides none own.from view ru	-10 -4 -42 -6 26 -2 -1 -2 -2
sides none own.from view ua	55 -50 -1 -1 -3 -1 -1 -1 -7
sides none own.of view ru	-34 -46 13 42 -32 -13 -14 -40 -28
sides none own.of view ua	18 -6 -34 -52 -18 -19 -19 -16 -2
sides none own.to view null	9 2 -20 7 -15 -4 -5 3 -5
sides none own.to view ru	42 -82 43 -40 -4 -29 -16 -11 -27
sides none own.to view ua	4 13 -47 -50 -26 -18 -13 9 -19
sides none ru.agent view null	3 -27 0 18 -7 -6 -4 -11 -8
sides none ru.agent view ru	-21 38 -11 -29 -29 -18 -3 19 -18
sides none ru.agent view ua	6 23 -33 -25 -19 -15 -18 -73 68
sides none ru.from view null	22 -29 -21 16 -2 -8 -1 -18 -1
sides none ru.from view ru	-28 -6 8 0 -1 0 -1 29 -2
sides none ru.from view ua	9 12 -47 -16 -18 -30 -9 30 -17
sides none ru.of view null	-19 -37 20 14 -35 10 -22 -14 -8
sides none ru.of view ru	70 -67 -16 -13 -14 -25 -18 22 -43
sides none ru.of view ua	-31 21 2 -44 -26 4 -22 -47 18
sides none ru.to view null	35 -11 5 -33 -4 -11 -4 -25 -3
sides none ru.to view ru	10 -89 22 -20 -14 -15 -8 -3 -13
sides none ru.to view ua	-8 -15 26 -14 -2 -5 -1 -3 -1
sides none ua.agent view null	-14 26 6 -10 -13 -18 -22 -12 -14
sides none ua.agent view ru	33 -5 -47 -25 -15 -17 19 -37 -33
sides none ua.agent view ua	-30 17 -41 -22 15 -8 -36 -5 -2
sides none ua.from view null	-7 -29 31 -21 -2 0 -1 -8 -4
sides none ua.from view ru	-34 -28 45 -27 -19 -10 -18 -26 6
sides none ua.of view null	-9 -7 17 26 -41 -25 -27 -33 -40
sides none ua.of view ru	3 -9 8 -18 -16 18 6 -34 -43
sides none ua.of view ua	4 7 -59 -6 -24 -33 -19 -10 -16
sides none ua.to view null	-5 16 -11 -14 -15 -4 -13 -8 -29
sides none ua.to view ru	-4 4 -42 -17 -14 4 -19 13 16
sides none ua.to view ua	3 36 -20 -9 -11 -6 -5 -19 -17
sides own.agent none view ru	-17 -44 26 -13 -8 -8 -10 10 -19
sides own.agent none view ua	42 11 -53 -20 -12 -17 -19 -32 -32
sides own.agent own.to view ru	-20 37 -36 -3 -2 19 -18 -43 -1
sides own.agent own.to view ua	-53 29 -11 -3 -1 -3 -1 -4 -1
sides own.agent ru.from view ua	-19 16 -1 0 0 0 0 -8 12
sides own.agent ua.agent view ru	18 -1 -45 -17 -9 -17 -9 -49 -1
sides own.agent ua.of view ua	11 5 -30 -1 -7 -4 -4 9 5
sides own.from none view ru	-18 42 -45 -1 -1 -3 -2 47 -8
sides own.from ua.of view ru	-17 22 -14 -1 -2 -5 0 -1 -9
sides own.of foe.of view ua	-24 22 15 -6 -3 -4 -2 -3 -13
sides own.of none view ru	-21 -38 13 -39 -36 -19 -20 -2 51
sides own.of none view ua	25 -3 -34 -16 -21 -27 -15 -3 -18
sides own.of own.of view ru	19 -4 -22 -1 -1 0 -3 18 -7
sides own.of own.to view ua	0 11 -8 0 0 -1 0 -2 0
sides own.of ru.from view ua	20 30 -27 0 -1 0 -1 -4 -15
sides own.of ru.of view ru	-8 -8 0 -1 -10 -2 -10 -19 29
sides own.of ru.of view ua	-29 46 0 -3 -1 -1 -4 -5 -22
sides own.of ua.of view ru	26 -11 -4 -1 0 -2 -1 -1 -6
sides own.of ua.of view ua	61 -47 -45 -7 -4 -5 -4 -16 6
sides own.of ua.to view ua	-46 -34 38 -2 -1 -1 -4 -10 -3
sides own.to foe.to view ru	-21 4 0 -2 -3 -3 -2 -7 -1
sides own.to none view null	-16 -15 -16 9 -4 -4 -3 15 -4
sides own.to none view ru	13 -44 22 -31 -24 -41 -7 -3 -9
sides own.to none view ua	6 32 -57 -5 -15 -5 -16 -17 -5
sides own.to own.of view ru	3 -44 37 -2 -1 0 -1 -5 0
sides own.to own.to view ru	-6 -11 28 0 -1 0 -3 -9 0
sides own.to ru.agent view ua	-74 64 -38 -1 0 -4 0 -14 0
sides own.to ru.from view ua	-19 26 -29 -4 -2 -33 -5 4 -26
sides own.to ru.of view ru	-16 -69 24 -12 -13 -8 -20 27 -30
sides own.to ru.of view ua	14 51 -42 -9 -3 4 -6 -28 13
sides own.to ru.to view ru	-17 26 -34 -1 -1 -2 -1 -8 0
sides own.to ru.to view ua	-5 29 -29 -1 -1 -1 -2 -13 0
sides own.to ua.from view ru	-21 -29 -2 -1 -2 -1 -1 37 -8
sides own.to ua.of view ru	-27 17 29 -7 -3 -9 -6 -12 -26
sides own.to ua.of view ua	29 -13 -11 -13 -13 -35 -14 -86 -9
sides own.to ua.to view ru	-45 -33 45 -15 -10 -3 -13 -29 -18
sides ru.agent none view null	24 20 -15 -27 -31 -18 -12 -30 -11
sides ru.agent none view ru	33 -65 6 -8 -23 -12 -10 -6 -1
sides ru.agent none view ua	-8 -20 10 -12 -26 8 -16 -45 -1
sides ru.agent own.of view ru	0 -17 17 0 0 0 0 0 0
sides ru.agent own.of view ua	-23 28 -26 -23 -7 -1 -2 -3 -2
sides ru.agent ru.of view null	-15 -27 31 0 0 -2 -3 0 15
sides ru.agent ru.of view ua	-12 -9 13 -8 -2 -2 -8 -7 -1
sides ru.agent ru.to view null	20 -10 -17 -12 -1 -2 -1 -3 0
sides ru.agent ua.agent view null	13 -56 24 -13 -6 -6 -6 -12 -4
sides ru.agent ua.agent view ru	49 -25 -39 -5 -6 -3 -7 -8 -2
sides ru.agent ua.agent view ua	47 -14 -2 -26 -2 -2 -4 -13 -12
sides ru.agent ua.from view ru	-10 -34 36 -1 -2 0 0 0 -1
sides ru.agent ua.of view null	-30 11 0 -5 -2 40 -5 -34 -6
sides ru.agent ua.of view ru	-6 -13 -5 -6 -12 8 -19 -6 -21
sides ru.agent ua.of view ua	-25 -13 14 -1 -1 -1 0 -2 21
sides ru.agent ua.to view null	-4 -15 24 -1 -1 0 0 -2 0
sides ru.agent ua.to view ru	44 -26 7 -2 -3 -3 -2 -27 -12
sides ru.agent ua.to view ua	-18 -10 15 -2 -7 -1 -3 -12 -4
sides ru.from none view null	-16 -6 -12 16 0 -1 0 -7 -2
sides ru.from none view ru	33 -4 -11 -6 -2 -1 -1 0 -9
sides ru.from none view ua	-5 -6 -44 -19 -15 -12 -15 3 -9
sides ru.from ru.agent view ua	38 2 -18 -3 0 -1 -1 -31 -1
sides ru.from ru.of view ua	-22 -6 35 -6 -3 -2 -1 -13 -1
sides ru.from ua.of view ua	-32 51 -16 -5 -5 -8 -4 -28 16
sides ru.of none view null	-27 -11 23 -11 -23 1 -8 17 -33
sides ru.of none view ru	14 -14 -63 -30 -22 -18 -23 7 28
sides ru.of none view ua	-3 -11 9 11 -20 -35 15 -1 -30
sides ru.of own.of view ua	6 -22 26 -3 -3 -4 -2 -6 -14
sides ru.of own.to view ru	34 -27 -34 -7 -1 0 -1 -2 -1
sides ru.of own.to view ua	-19 -18 -3 23 -17 -17 -8 -37 -15
sides ru.of ru.agent view ua	-33 -16 -6 -1 0 -1 -1 16 29
sides ru.of ru.of view ru	19 -44 22 -4 -4 -2 -6 -9 -1
sides ru.of ru.of view ua	-4 -28 30 0 0 0 -10 -1 11
sides ru.of ua.agent view ru	24 -21 31 -2 -1 -6 -3 -1 -27
sides ru.of ua.agent view ua	-12 -33 21 -8 -2 -2 -2 -7 -7
sides ru.of ua.from view ru	-1 -39 45 -1 -1 0 0 -3 -4
sides ru.of ua.of view null	-22 0 -3 -23 -4 -11 -6 12 33
sides ru.of ua.of view ru	-56 14 27 -3 -5 13 -19 -13 11
sides ru.of ua.of view ua	-25 2 27 -25 -13 -12 -7 -29 15
sides ru.of ua.to view null	53 23 -62 -33 -19 -6 -5 -23 -19
sides ru.of ua.to view ru	-38 24 -12 0 0 0 -1 -13 38
sides ru.of ua.to view ua	-4 27 -26 -1 0 0 0 -5 0
sides ru.to none view null	64 -64 14 -20 -13 -6 -10 -36 -5
sides ru.to none view ru	31 -13 -40 -5 -12 -9 -17 16 11
sides ru.to none view ua	-24 -30 36 -16 -13 -29 4 -29 -34
sides ru.to own.of view ru	0 5 -3 0 0 0 0 -1 0
sides ru.to ru.agent view ua	-9 -20 28 -1 -3 -1 -1 -2 -10
sides ru.to ru.of view ru	35 -35 -16 0 -1 -5 -3 -3 -2
sides ru.to ua.agent view ua	-1 -14 16 0 0 -1 0 -1 0
sides ru.to ua.to view null	-33 -46 64 -2 -1 -1 -5 -11 -8
sides ru.to ua.to view ru	-5 27 -30 -8 -8 -8 -20 -10 -39
sides ua.agent none view null	-21 88 -72 38 -31 -15 -19 -39 -11
sides ua.agent none view ru	-4 9 13 -34 -33 -34 -36 -36 -30
sides ua.agent none view ua	5 -20 -38 -20 -19 -23 -17 24 -15
sides ua.agent own.of view ru	-46 37 -16 -23 -6 -1 -6 -11 -1
sides ua.agent own.to view ua	3 28 -54 -1 -1 -2 -2 -12 -1
sides ua.agent ru.agent view null	9 21 -48 -26 -9 -2 -10 -8 -4
sides ua.agent ru.agent view ru	-46 36 -24 -6 -5 0 -2 -8 0
sides ua.agent ru.agent view ua	-10 -25 3 -9 -13 -11 -7 10 -17
sides ua.agent ru.from view ua	-29 34 -14 -1 -1 0 -1 12 -1
sides ua.agent ru.of view null	-16 -31 -27 -1 -2 -2 22 -4 21
sides ua.agent ru.of view ru	33 -7 6 -2 -3 -1 -11 -12 -26
sides ua.agent ru.of view ua	-42 44 -23 -2 -10 -21 -13 -18 -7
sides ua.agent ua.of view null	-46 -15 20 -7 -3 -1 -2 -3 -2
sides ua.agent ua.of view ru	32 -2 -4 -35 -10 -7 -14 -28 -8
sides ua.from foe.to view ru	-9 0 11 -1 -5 0 -1 16 -16
sides ua.from none view ru	-28 -40 -4 -15 15 -11 19 10 -14
sides ua.from none view ua	2 0 -13 0 -1 0 -1 -10 15
sides ua.from own.to view ru	-19 -12 11 -1 -2 0 0 20 0
sides ua.from ru.from view null	-2 5 13 -1 -1 -1 -1 -15 -1
sides ua.from ru.of view ru	16 -45 -19 -16 31 -6 -20 -12 2
sides ua.from ua.of view ru	-2 6 2 0 -2 0 -1 -3 -1
sides ua.from ua.to view ru	-2 33 -31 0 -3 -1 -1 0 0
sides ua.of none view null	-30 13 -18 13 9 -12 -5 3 -6
sides ua.of none view ru	-10 -5 -1 -23 -32 -19 4 -13 -44
sides ua.of none view ua	33 -15 -54 -13 -20 -8 -17 -28 7
sides ua.of own.of view ru	3 -7 6 0 0 0 -1 0 0
sides ua.of own.of view ua	-15 14 5 0 -1 0 0 -7 0
sides ua.of own.to view ua	-70 -1 12 -24 32 -4 -11 26 -5
sides ua.of ru.agent view null	41 1 -29 -18 0 -3 -3 -3 0
sides ua.of ru.agent view ua	7 16 -20 -3 -8 -8 -4 -15 -2
sides ua.of ru.from view ua	9 14 -33 -10 -2 -1 -2 22 -11
sides ua.of ru.of view null	-18 56 -11 -27 -10 -4 10 -22 5
sides ua.of ru.of view ru	-18 -43 9 -35 -10 -5 -23 12 6
sides ua.of ru.of view ua	49 -24 -20 -39 -13 -14 -14 -57 11
sides ua.of ru.to view null	-3 13 -9 0 0 0 0 0 0
sides ua.of ru.to view ua	18 -8 -12 -1 -1 -1 -1 -19 -1
sides ua.of ua.from view null	0 23 -14 -11 0 0 0 0 -1
sides ua.of ua.of view null	-16 8 -31 0 -4 -5 -6 27 -19
sides ua.of ua.of view ru	44 -53 52 -2 -1 -1 -2 -4 -37
sides ua.of ua.of view ua	-53 46 -32 13 -14 -17 -9 -20 7
sides ua.of ua.to view null	3 39 -41 -12 -1 0 0 -3 0
sides ua.of ua.to view ua	-20 10 -32 -17 -4 -3 -1 21 -1
sides ua.to none view null	15 18 -7 -18 -17 -27 -16 -5 -35
sides ua.to none view ru	-17 104 -96 -16 -20 -2 -18 -54 36
sides ua.to none view ua	-10 -11 -55 -9 -12 -14 -14 25 -26
sides ua.to own.of view ru	-23 38 10 -8 -3 -15 -7 2 0
sides ua.to own.of view ua	-11 13 5 -4 0 -1 0 -11 0
sides ua.to own.to view ru	-66 -4 9 -8 -7 -14 -3 41 -3
sides ua.to ru.agent view null	5 -7 -13 -4 -2 -3 -1 7 0
sides ua.to ru.agent view ru	12 8 -56 -5 -2 -6 -2 -13 -4
sides ua.to ru.agent view ua	-53 61 -7 -3 -1 -1 -1 -2 -3
sides ua.to ru.of view null	-35 26 6 -6 -2 -3 -7 -7 -1
sides ua.to ru.of view ru	14 -13 27 -3 -17 -3 -3 -61 -1
sides ua.to ru.of view ua	7 24 -40 -3 -5 -6 -4 -20 -2
sides ua.to ru.to view null	-54 9 32 -8 -3 -3 -5 5 -14
sides ua.to ru.to view ru	6 9 -18 -3 -5 29 -6 23 -22
sides ua.to ru.to view ua	-83 8 28 -4 -4 5 -11 -44 -3
sides ua.to ua.of view null	-16 18 -12 -6 -1 -2 -1 -7 0
sides ua.to ua.of view ru	-12 -42 49 -11 -11 -3 -8 -16 -14
sides ua.to ua.of view ua	11 28 -68 -2 -3 -10 -4 -27 -1
size more	-33 -163 -60 -71 -18 -14 -12 125 79
size one	177 -107 -76 -19 -30 -47 -18 -112 -51
size under 10	55 6 5 -25 -18 -20 -12 -105 -27
size under 1500	-2 42 -223 4 -26 -25 -16 82 -60
size under 400	-18 43 39 18 16 -28 -17 -57 -41
size under 50	-6 -18 32 -30 -21 34 -7 -50 9
tag inside: adj.dead	-40 6 -6 -12 -16 -27 -11 27 -18
tag inside: adj.freed	-27 -5 -16 9 -26 -41 -18 44 -52
tag inside: adj.modifier	-15 3 -1 -23 -22 0 -5 -30 7
tag inside: adj.wounded	-38 -4 -17 -17 -25 48 24 -44 -49
tag inside: category	-13 -22 -19 -29 -19 3 -3 -13 18
tag inside: country	-15 -8 -10 -6 -1 -2 0 28 0
tag inside: cue.agreement	7 -3 0 0 0 0 0 -4 0
tag inside: cue.among	62 -42 -2 -17 -3 -2 -4 -25 -3
tag inside: cue.born	72 -36 -41 -8 -6 -9 -7 -13 -39
tag inside: cue.captivity	-36 -11 -98 94 1 -10 -14 7 8
tag inside: cue.captured	1 4 5 -13 -3 -4 -7 -5 -15
tag inside: cue.claims	35 -17 -11 -7 -2 -1 -2 -20 6
tag inside: cue.completed	15 0 0 0 0 0 0 -16 6
tag inside: cue.count	-28 17 -15 -22 -10 -12 -12 18 -3
tag inside: cue.crime	32 -10 0 -1 -1 -2 -2 -12 -8
tag inside: cue.deported	-1 11 -13 -5 -2 -1 -4 -13 -7
tag inside: cue.each	4 0 -6 -30 -28 -16 -28 -43 -19
tag inside: cue.evacuation	76 -55 -10 -19 -7 -3 -5 -66 -37
tag inside: cue.held	-10 -27 -14 -1 -3 -2 -5 -18 24
tag inside: cue.in_return	61 -18 -72 -3 -17 -13 -3 -41 -2
tag inside: cue.included	8 29 -72 -39 -21 -21 -13 7 -23
tag inside: cue.local	73 -54 -47 -14 -16 -14 -18 -15 1
tag inside: cue.mediated	-98 -3 -14 -29 -2 -9 -6 97 0
tag inside: cue.missing	-5 -53 -27 -17 -13 -12 -11 -53 41
tag inside: cue.money	36 -7 -6 -2 -7 -2 -1 -25 -25
tag inside: cue.of_whole	8 -29 17 -18 -27 -15 -17 -6 -17
tag inside: cue.of_year	-9 31 -48 -9 -14 -7 -8 -24 -47
tag inside: cue.other_exchange	32 -10 -40 -6 -5 -5 -4 -17 -16
tag inside: cue.other_return	31 -1 -29 0 0 -1 0 0 0
tag inside: cue.other_war	78 -42 -21 -7 -4 -2 -3 -8 -3
tag inside: cue.part	22 -7 -14 -27 -12 -23 -13 -64 -20
tag inside: cue.recap	48 -33 -5 -2 -1 -16 -1 -10 -1
tag inside: cue.repatriation	-30 35 -35 -3 -6 -1 -2 18 -15
tag inside: cue.reunion	63 -43 -45 -3 -10 -2 -4 -24 -2
tag inside: cue.same_number	-28 13 3 -3 -20 -36 -18 -8 -28
tag inside: cue.since	12 20 -24 -3 -7 -10 -9 -31 -33
tag inside: cue.span	-29 57 -26 -25 -28 -29 -25 -102 -34
tag inside: cue.stage	151 -129 -32 -11 -24 -55 -22 -104 -48
tag inside: cue.to_date	33 -9 -8 -31 -10 -2 -2 -26 -11
tag inside: cue.unit	46 -32 -31 -1 -1 0 -7 -3 -1
tag inside: cue.year	-16 -38 -7 -3 -2 -3 -4 34 -5
tag inside: foe.agent	16 17 -23 -2 -1 -1 -2 -15 -4
tag inside: foe.of	15 -52 30 -6 -8 -14 -18 -16 -20
tag inside: noun.body	-33 -2 27 -19 13 -29 -16 2 -36
tag inside: noun.branch	5 -1 10 -24 -23 -68 4 -39 -33
tag inside: noun.child	44 10 -83 -2 -16 -33 -16 12 -62
tag inside: noun.civilian	-91 51 4 -23 -18 -21 -11 -33 0
tag inside: noun.exchange	-26 -81 -52 -47 -40 -54 -26 119 -64
tag inside: noun.family	74 -16 -25 -41 -20 -29 -15 -63 -13
tag inside: noun.foreigner	65 41 -121 -46 -14 -17 -17 -63 -14
tag inside: noun.man	21 -13 -24 -10 -13 -13 -10 -22 -6
tag inside: noun.military	-51 16 16 -21 -7 15 -15 -12 -5
tag inside: noun.other	73 -57 -22 -10 -11 -11 -8 -64 23
tag inside: noun.people	-5 -2 -21 29 -16 -24 -8 -23 -6
tag inside: noun.rank	125 -117 -52 -11 -12 -35 -12 -17 -15
tag inside: noun.soldier	5 -46 20 -27 -19 -14 -19 -58 33
tag inside: noun.woman	-36 -4 14 -39 -25 -48 -30 -16 -32
tag inside: own.of	-27 5 8 -33 -23 -19 -24 -5 3
tag inside: qualifier.approx	-32 19 -48 -31 -26 -18 -17 -63 63
tag inside: qualifier.at_least	29 -33 -26 -23 -12 -60 -21 -67 51
tag inside: qualifier.at_most	37 -32 -44 -8 -9 -16 -9 -36 18
tag inside: qualifier.more_than	-6 -74 -57 -30 -28 -19 -19 20 33
tag inside: ru.agent	-11 -47 23 -34 -15 -8 27 -4 -18
tag inside: ru.of	-58 -111 91 -31 -5 -30 -7 -6 32
tag inside: ua.agent	-90 32 -39 -31 -10 7 -12 42 23
tag inside: ua.of	-18 57 -94 -34 -12 -9 -11 3 -6
tag inside: verb.bring	-48 6 24 17 -16 -10 -9 -12 -4
tag inside: verb.come	14 -1 -17 21 -6 -5 -4 -26 -2
tag inside: verb.get	-40 -58 44 -2 -5 -7 -4 -17 -1
tag inside: verb.give	3 8 -1 -5 -1 -2 -1 -1 0
tag inside: verb.held_exchange	8 -42 -40 11 -18 -43 -16 25 -25
tag inside: verb.home	29 -26 -8 -2 -1 0 -2 -34 -2
tag inside: verb.other	33 0 -1 0 -1 0 -1 -16 -16
tag inside: view.ru	103 -64 -47 -8 -10 -5 -3 -25 -24
tag inside: view.ua	-26 73 -79 -14 -21 -13 -10 -18 -21
tag left 1: adj.freed	-31 12 -12 23 -20 -9 -12 -33 -16
tag left 1: adj.modifier	-51 -21 -12 -25 41 24 -23 -54 41
tag left 1: adj.wounded	16 -12 0 0 0 0 -3 0 -1
tag left 1: category	31 -42 -43 -9 -10 -23 -22 0 -21
tag left 1: country	73 -61 -80 -25 -20 -7 -8 -13 -18
tag left 1: cue.agreed	13 23 -42 -10 -3 -4 -8 -32 -2
tag left 1: cue.agreement	9 26 -42 -11 -3 -4 -9 -9 0
tag left 1: cue.all	-4 19 -5 -13 -18 -12 -5 -15 -33
tag left 1: cue.already	-8 -86 -40 -14 -21 -18 -11 66 -30
tag left 1: cue.among	-27 41 -50 -7 -7 -8 -8 -10 -4
tag left 1: cue.border	33 -28 -13 -3 -3 -5 -5 -19 -2
tag left 1: cue.born	53 -44 -17 -1 -1 -1 -2 -8 -3
tag left 1: cue.called_off	52 -49 -3 0 -1 -2 -2 -1 -1
tag left 1: cue.captivity	-27 21 -27 -15 -11 -23 -12 -3 1
tag left 1: cue.captured	56 -33 -39 -2 -4 -3 -2 -18 -23
tag left 1: cue.claims	35 -61 28 -35 -45 -14 -15 10 -39
tag left 1: cue.completed	-17 -13 -5 -24 -15 -14 -14 29 15
tag left 1: cue.count	1 -6 -22 -14 -4 -5 -3 11 -7
tag left 1: cue.crime	13 -10 0 0 0 0 0 0 -1
tag left 1: cue.deported	51 -7 -32 -6 -6 -11 -4 -33 -25
tag left 1: cue.each	58 -39 -10 -42 -30 -7 -12 -31 -3
tag left 1: cue.evacuation	43 -19 -23 -2 -3 -1 -1 -8 -12
tag left 1: cue.ever_captured	35 -7 -3 -1 -2 0 -2 -27 -25
tag left 1: cue.footage	50 -3 -26 -1 -1 -1 -2 -6 -14
tag left 1: cue.held	-40 -79 -41 -3 -13 -19 -15 -87 112
tag left 1: cue.in_captivity	3 -49 -7 -6 -7 -9 -7 -29 49
tag left 1: cue.in_return	38 -17 -19 -16 -20 -36 -18 20 -25
tag left 1: cue.included	28 9 -30 16 -9 -8 -8 -37 -21
tag left 1: cue.local	53 -38 -33 -2 -12 -6 -5 -6 -41
tag left 1: cue.mediated	-9 -35 -17 -26 -22 -6 -7 23 -3
tag left 1: cue.missing	-24 -21 -2 -5 -8 -4 -3 -22 30
tag left 1: cue.month	20 -10 -1 -1 0 -1 -1 -6 -2
tag left 1: cue.of_whole	13 28 -32 12 -20 -17 -13 -31 -27
tag left 1: cue.of_year	5 18 -51 -10 -11 -3 -8 -40 -30
tag left 1: cue.one_sided	-96 27 -20 -3 -5 -14 -12 54 -4
tag left 1: cue.other_exchange	30 -23 -19 -11 -2 -14 -2 -31 -6
tag left 1: cue.other_return	34 -2 -11 -3 -4 -8 -4 -30 -25
tag left 1: cue.outside	-57 -11 8 -4 -1 10 -26 -6 -5
tag left 1: cue.part	-3 20 -41 -11 -14 -18 -11 -5 -20
tag left 1: cue.planned	78 -35 -30 -7 -2 -3 -5 -21 -12
tag left 1: cue.recap	31 16 -64 -9 -13 -18 -8 -41 -29
tag left 1: cue.record	-23 -10 -1 -2 -12 -2 -3 29 -18
tag left 1: cue.relative	-5 -6 4 -27 -24 -15 -1 10 28
tag left 1: cue.repatriation	36 -4 -16 -30 -13 -6 -10 -12 -26
tag left 1: cue.reunion	53 -33 -45 -20 -16 -10 -8 14 -7
tag left 1: cue.same_number	-1 -16 17 0 0 0 0 -1 0
tag left 1: cue.since	-11 11 -58 -5 -9 -12 -9 10 -43
tag left 1: cue.span	-37 50 -26 -24 -26 -25 -22 -14 -27
tag left 1: cue.stage	6 -25 -21 21 -6 0 -1 -16 -3
tag left 1: cue.to_date	-26 -22 -29 -23 -12 -10 -6 31 6
tag left 1: cue.today	10 29 -51 -35 -24 11 -23 -30 -37
tag left 1: cue.total	-99 6 45 23 -59 -46 -35 -12 -75
tag left 1: cue.training	11 -7 0 0 -1 -1 0 -2 -1
tag left 1: cue.transit	-9 -15 -10 15 -1 -1 -1 2 0
tag left 1: cue.venue	14 4 -26 -1 -1 -1 -1 -6 -1
tag left 1: cue.visit	20 -14 -2 -1 -1 0 -1 -3 -3
tag left 1: cue.year	-23 -60 -45 -4 -4 -5 -7 51 -9
tag left 1: cue.yesterday	77 -58 -56 -26 -38 -5 -5 -53 -4
tag left 1: foe.of	0 0 -1 0 -1 0 -1 -15 14
tag left 1: noun.body	-55 37 -21 -11 -12 -19 -11 10 -17
tag left 1: noun.branch	5 -4 0 0 0 0 0 0 0
tag left 1: noun.child	5 -47 18 -2 -2 -2 -2 -5 -2
tag left 1: noun.civilian	56 -24 -50 -1 -3 -7 -10 -53 -28
tag left 1: noun.exchange	24 -5 -24 4 -13 3 -12 -38 -20
tag left 1: noun.family	36 -67 -32 -7 -11 -11 -9 -28 1
tag left 1: noun.military	34 20 -37 -13 -16 -47 -27 -31 -33
tag left 1: noun.other	7 10 -9 -12 -15 -14 -12 7 -50
tag left 1: noun.people	25 33 -57 -15 -8 -7 -10 -40 10
tag left 1: noun.rank	3 21 -83 -18 -18 -30 -20 -18 -41
tag left 1: noun.woman	68 -50 -58 -3 -2 -2 -4 -1 -1
tag left 1: own.of	3 38 -32 -8 -11 -4 -3 -9 -13
tag left 1: own.to	-23 31 -4 -25 -17 -11 -23 -22 -21
tag left 1: ru.agent	38 -55 46 -42 -20 -4 -6 -21 -1
tag left 1: ru.from	-44 29 -27 -14 -5 -6 -5 8 -8
tag left 1: ru.of	20 -28 27 -35 -23 -18 -17 -26 -7
tag left 1: ru.to	34 -91 32 -12 -12 -25 -25 -18 -31
tag left 1: ua.agent	-53 62 -41 -5 -13 -21 -10 -12 -5
tag left 1: ua.from	18 -31 30 -1 -18 -3 -12 21 -27
tag left 1: ua.of	15 16 -34 -10 -20 -5 -10 -25 -9
tag left 1: ua.to	-1 17 -42 -15 -17 -23 -15 17 -13
tag left 1: verb.bring	-12 21 -17 -20 -14 -19 -6 8 -36
tag left 1: verb.come	-27 6 6 -3 -6 -19 -16 4 -25
tag left 1: verb.future	-20 -14 45 -3 -5 -2 -7 -32 17
tag left 1: verb.get	-15 5 11 -22 1 -30 -8 -29 -21
tag left 1: verb.give	-49 13 16 -17 -14 -28 -21 3 -28
tag left 1: verb.held_exchange	50 -42 -13 9 -16 -22 -17 -17 -28
tag left 1: verb.home	4 -16 -7 0 -20 -28 -14 9 -19
tag left 1: verb.managed	27 -34 -9 -26 -3 -12 -4 8 -19
tag left 1: verb.noun	-24 20 1 -9 -17 -13 -11 -19 29
tag left 1: verb.other	74 -25 -8 -15 -4 -3 -3 -28 -13
tag left 1: verb.swap	7 -17 -35 51 -14 13 -12 -49 -18
tag left 1: verb.will	38 -95 -32 -24 -15 -10 -13 36 -2
tag left 1: view.ru	47 -34 -1 -1 -10 -2 -5 33 -45
tag left 1: view.ua	-15 17 -14 -2 0 0 0 -2 3
tag left 3: adj.dead	-22 19 -19 -21 -17 -9 -17 -31 -9
tag left 3: adj.freed	70 -41 2 23 -10 -2 -10 -39 -48
tag left 3: adj.modifier	21 3 -30 -3 -9 -24 -2 -22 4
tag left 3: adj.wounded	85 -76 -88 -10 -13 -22 23 -40 -34
tag left 3: category	21 -14 -29 -10 -9 -34 5 4 -19
tag left 3: country	-22 12 -3 -4 -18 -13 -14 -20 5
tag left 3: cue.agreed	26 -29 -11 -9 -9 -5 -7 -4 -15
tag left 3: cue.agreement	63 -75 -21 10 -12 -11 -8 -22 -16
tag left 3: cue.all	-24 -55 -26 -17 -7 -15 -10 -6 24
tag left 3: cue.already	-33 -87 -14 -33 -11 -11 -8 55 -19
tag left 3: cue.among	16 15 -31 -7 -6 -15 -8 -14 -5
tag left 3: cue.border	10 3 -18 -12 -11 -9 -10 -55 -25
tag left 3: cue.born	82 -79 -49 -22 -4 -12 -4 -19 -7
tag left 3: cue.called_off	53 -41 -15 -2 -3 -11 -2 -11 -14
tag left 3: cue.captivity	-9 -28 24 -25 -16 -10 -13 -15 27
tag left 3: cue.captured	28 -19 -24 -3 -4 -2 -3 -9 -2
tag left 3: cue.claims	-6 -8 30 -44 4 -23 -15 -60 -12
tag left 3: cue.completed	-38 -12 10 9 7 -17 -16 15 -24
tag left 3: cue.count	25 -11 -44 1 -12 -8 -11 -5 -20
tag left 3: cue.crime	75 -24 -3 0 -1 -1 -1 -64 -40
tag left 3: cue.denied	-20 -11 -1 -1 -3 -2 -2 -35 31
tag left 3: cue.deported	41 -15 -10 -6 -3 -9 -6 -34 -21
tag left 3: cue.each	-27 18 -8 -43 -72 -40 -23 -3 -19
tag left 3: cue.evacuation	26 -32 -16 -9 -14 -3 -7 -49 15
tag left 3: cue.ever_captured	36 -12 -12 -2 -2 -1 -2 -27 -26
tag left 3: cue.footage	11 33 -14 -11 -2 -4 -6 -44 -22
tag left 3: cue.good_news	-63 64 8 -21 -3 -1 -2 -8 -3
tag left 3: cue.held	19 -55 -25 -10 15 -20 -16 -47 22
tag left 3: cue.in_captivity	13 -115 -14 -8 -13 -16 -9 -49 15
tag left 3: cue.in_return	-38 15 10 2 5 -54 3 -25 -18
tag left 3: cue.included	-24 14 -37 20 -7 -14 -5 16 -12
tag left 3: cue.local	48 -34 -21 -3 -11 -2 -5 -13 -24
tag left 3: cue.mediated	-12 -22 -23 5 -14 -8 -10 6 -21
tag left 3: cue.missing	-43 -64 -5 -8 -12 -10 -9 -53 59
tag left 3: cue.money	30 -3 -3 -1 -3 0 -1 -17 -3
tag left 3: cue.month	-77 -32 -41 -8 -12 -10 -10 95 -53
tag left 3: cue.of_whole	11 -27 -4 -14 -17 -6 -11 -25 -34
tag left 3: cue.of_year	-4 -20 -21 -13 -14 -11 -10 17 -32
tag left 3: cue.on_shield	-62 62 -26 -2 -6 -3 -2 3 -2
tag left 3: cue.one_sided	-74 31 -20 29 -17 8 -21 -21 -10
tag left 3: cue.other_exchange	65 -54 -54 -7 -4 -15 -7 -39 -9
tag left 3: cue.other_return	50 12 -17 -3 -7 -12 -3 -47 -11
tag left 3: cue.other_war	42 -23 -36 -20 -7 -7 -3 -14 -19
tag left 3: cue.outside	-55 -44 -11 -20 -15 23 1 0 -20
tag left 3: cue.parcel	48 -40 -4 -1 -1 0 -1 -1 0
tag left 3: cue.part	61 -31 -29 -13 -14 -19 -9 -48 -28
tag left 3: cue.planned	37 -33 -52 -11 -9 -7 -6 -55 26
tag left 3: cue.ready	22 -21 -41 -14 -16 -8 -9 -27 16
tag left 3: cue.recap	58 -14 -63 -15 -21 -30 -14 -42 -21
tag left 3: cue.record	-4 -22 -31 -13 -14 -12 -7 30 -22
tag left 3: cue.relative	40 -27 -52 -7 23 8 -15 -16 -45
tag left 3: cue.repatriation	-77 88 -36 -7 -7 -4 -4 -19 -18
tag left 3: cue.reunion	-2 4 0 -5 -11 -12 -12 16 -8
tag left 3: cue.same_number	-1 10 -9 -4 -6 -23 -15 -15 -11
tag left 3: cue.since	-6 -57 -22 -16 -9 -12 -11 26 -31
tag left 3: cue.span	9 -66 -15 -34 -12 -20 -10 44 -21
tag left 3: cue.stage	21 -60 54 -30 -11 -10 -6 -31 -11
tag left 3: cue.thanks	31 -16 -11 -7 -4 -1 -1 -9 0
tag left 3: cue.third	48 -12 -19 -8 -5 -1 -1 -4 -12
tag left 3: cue.to_date	-34 -49 -70 10 -16 -12 -11 70 -7
tag left 3: cue.today	-51 36 7 2 -20 -22 -16 -20 -51
tag left 3: cue.total	-17 -15 -52 43 -20 -29 -25 22 -45
tag left 3: cue.training	14 0 -9 0 -1 -1 -1 0 -2
tag left 3: cue.transit	-71 -34 44 13 -16 -21 -14 -12 -24
tag left 3: cue.unit	46 -15 -59 -16 -19 -44 -15 -56 -2
tag left 3: cue.venue	37 -51 4 9 -4 -4 -2 -6 -6
tag left 3: cue.visit	33 -26 -1 0 -2 -1 -1 -1 -5
tag left 3: cue.year	-19 -42 -7 -15 -16 -10 -11 29 -27
tag left 3: cue.yesterday	110 -115 0 -47 -27 -23 -15 -117 -10
tag left 3: foe.agent	-15 -20 26 -8 -13 -20 -17 -16 -33
tag left 3: foe.from	-19 -57 63 -1 -2 -1 -2 -5 -1
tag left 3: foe.of	-12 12 -11 -15 -16 -30 20 -27 12
tag left 3: foe.to	-32 8 36 -20 -17 -14 -19 -40 -21
tag left 3: noun.body	68 -10 -63 -31 -19 -25 -16 -40 -27
tag left 3: noun.branch	-7 31 -48 -9 -13 -23 -14 -19 -24
tag left 3: noun.child	-47 -42 -10 -8 -9 -6 -10 75 -13
tag left 3: noun.civilian	-41 27 5 -24 -22 -36 -29 -54 44
tag left 3: noun.exchange	-28 -27 -18 -6 -20 -16 12 59 -33
tag left 3: noun.family	-23 31 14 -43 -15 -18 -11 -38 2
tag left 3: noun.foreigner	57 -51 -15 -3 -1 0 -1 -8 13
tag left 3: noun.man	25 -120 29 -13 -7 -13 -14 -14 -12
tag left 3: noun.military	15 -9 -3 -14 -17 -20 -18 -25 -10
tag left 3: noun.other	23 -49 -26 -15 -2 -11 -8 32 -12
tag left 3: noun.people	12 6 10 -30 -8 -23 -4 -73 -3
tag left 3: noun.rank	14 -27 9 -9 -10 -34 -11 -12 -19
tag left 3: noun.soldier	-64 7 22 21 18 -31 -27 -71 11
tag left 3: noun.woman	54 -55 1 -4 -6 -5 -8 -10 -16
tag left 3: own.agent	6 -47 2 -17 -16 -13 -5 19 -16
tag left 3: own.from	5 66 -58 -2 -4 -15 -3 39 -21
tag left 3: own.of	6 38 -21 -15 -24 -22 -17 -54 -7
tag left 3: own.to	-5 21 -36 -27 -17 -23 -14 10 -28
tag left 3: qualifier.approx	23 -6 -27 -5 -6 -5 -7 -29 -34
tag left 3: qualifier.at_least	36 -24 -11 -2 -14 -3 -2 -19 -2
tag left 3: qualifier.at_most	12 -36 27 -35 -24 -15 -12 8 -25
tag left 3: qualifier.more_than	65 -18 -23 -18 -5 -4 -23 -38 -7
tag left 3: ru.agent	-39 -20 24 -9 -20 2 -18 -12 17
tag left 3: ru.from	9 -16 -65 -11 -17 -7 -14 7 -9
tag left 3: ru.of	11 -21 18 4 -12 -13 -21 -20 -5
tag left 3: ru.to	-55 -27 27 -17 -17 -23 1 24 -16
tag left 3: ua.agent	-23 2 10 6 -25 -16 8 -12 -20
tag left 3: ua.from	-18 -24 19 -13 -5 -8 17 9 -12
tag left 3: ua.of	-3 0 2 0 -17 -8 8 -22 -2
tag left 3: ua.to	-38 35 -4 -11 -13 8 -11 -36 -17
tag left 3: verb.bring	-11 -17 -20 10 -27 -8 -11 19 -35
tag left 3: verb.come	30 -10 12 -41 -23 -27 -19 -22 -37
tag left 3: verb.future	16 -19 -26 -14 -17 -12 -7 -38 11
tag left 3: verb.get	-10 -22 22 -23 -20 -13 -13 6 -19
tag left 3: verb.give	-16 5 0 -22 -25 9 -22 -1 -18
tag left 3: verb.held_exchange	22 -3 -5 -22 -19 12 -19 -19 -15
tag left 3: verb.home	6 -8 -2 1 -23 -14 -16 -3 -31
tag left 3: verb.managed	-33 17 -19 -8 -18 -3 -17 13 -20
tag left 3: verb.noun	10 -21 -9 -10 -12 -10 -8 19 -25
tag left 3: verb.other	-2 -21 19 -7 -9 -6 -5 -25 1
tag left 3: verb.swap	-2 -15 20 -31 -16 6 -22 -6 -22
tag left 3: verb.will	-8 18 -18 -20 -25 -3 -20 -44 22
tag left 3: view.ru	-16 -6 -17 -11 9 -9 -13 12 28
tag left 3: view.ua	2 32 -53 -6 -6 -8 -9 -12 8
tag left 3: voice.ru	-25 17 -9 -20 -26 -7 -6 -11 11
tag left 3: voice.ua	-6 -19 -21 -52 -33 -23 -19 45 -9
tag left 7: adj.dead	-5 13 -10 -10 -8 -18 -12 2 -17
tag left 7: adj.freed	14 -20 3 -31 2 -11 -13 -12 -17
tag left 7: adj.modifier	-8 -23 -5 -13 -17 -14 -20 10 -18
tag left 7: adj.wounded	13 -31 -28 2 -10 -5 16 -61 -51
tag left 7: category	-9 -28 11 -12 -11 -17 4 -37 11
tag left 7: country	-3 -47 -10 20 -21 -18 -13 -3 3
tag left 7: cue.agreed	89 -41 -26 -25 10 -15 3 -34 -29
tag left 7: cue.agreement	-22 17 -53 -20 7 -18 -7 7 -35
tag left 7: cue.all	18 -55 -34 -23 -4 -7 -5 34 -28
tag left 7: cue.already	24 -29 -36 -15 36 -29 -9 -8 -19
tag left 7: cue.among	-2 -25 34 -13 -18 -21 -16 -27 -27
tag left 7: cue.anniversary	-1 13 -3 -1 -3 -1 -1 -38 0
tag left 7: cue.border	-12 22 -27 -6 -11 -4 -6 -32 -23
tag left 7: cue.born	35 -11 -67 -12 -9 -9 -7 -27 -10
tag left 7: cue.called_off	23 -18 -3 0 -1 0 0 0 0
tag left 7: cue.captivity	-5 5 -8 -17 -19 -15 -1 -17 26
tag left 7: cue.captured	21 -3 -43 -16 -3 -5 -5 -19 8
tag left 7: cue.claims	-31 16 -23 -11 19 -18 -14 -12 8
tag left 7: cue.completed	-31 -14 7 0 -19 -17 -14 -16 6
tag left 7: cue.count	-28 -57 8 25 -19 -6 -3 36 -22
tag left 7: cue.crime	13 -4 -3 -1 -1 0 0 -2 -3
tag left 7: cue.denied	81 -46 -15 -31 -6 -7 -3 -26 -28
tag left 7: cue.deported	-1 9 -38 -29 -10 -7 -9 6 25
tag left 7: cue.each	-50 -28 6 -2 48 17 -37 -15 -25
tag left 7: cue.evacuation	27 67 -29 -20 -11 -5 -9 -53 -43
tag left 7: cue.ever_captured	55 -47 -3 -3 -6 -1 -9 -42 -32
tag left 7: cue.film	43 -37 -1 -2 -2 -1 -1 -8 -4
tag left 7: cue.footage	-5 -45 -3 -11 -6 -4 -4 -58 26
tag left 7: cue.good_news	-31 58 -26 -2 -3 -2 -2 -21 -15
tag left 7: cue.held	-4 17 -84 -30 -21 -20 -16 -35 9
tag left 7: cue.in_captivity	-12 30 -89 -20 -18 -17 -22 -57 16
tag left 7: cue.in_return	-29 -16 34 -26 -23 -27 -32 -15 -33
tag left 7: cue.included	66 -52 -46 4 -12 10 -9 -49 -43
tag left 7: cue.local	72 -62 -51 -5 -8 -4 -5 -10 -16
tag left 7: cue.mediated	-9 -1 -35 33 -12 -28 -13 -12 -28
tag left 7: cue.missing	8 -13 -15 -25 -16 -12 -13 -60 28
tag left 7: cue.money	63 -2 -1 -1 -1 0 -1 -50 -10
tag left 7: cue.month	-17 -75 -17 -13 -6 -8 -7 65 -47
tag left 7: cue.nth	-68 85 -19 -21 -4 -3 -3 -41 -3
tag left 7: cue.of_whole	-3 1 -14 -24 5 -20 -13 -4 -40
tag left 7: cue.of_year	7 -25 -35 -4 -10 -12 -11 31 -27
tag left 7: cue.on_shield	-48 42 -15 -2 -4 -2 -1 -1 -2
tag left 7: cue.one_sided	-1 37 -30 25 -15 -5 -36 -32 -14
tag left 7: cue.other_exchange	12 5 -61 -5 -6 -10 -7 -19 -19
tag left 7: cue.other_return	-29 -25 48 -18 -12 -18 -3 -21 -5
tag left 7: cue.other_war	28 -23 -16 -17 -4 -5 -2 -9 -8
tag left 7: cue.outside	-70 -5 -100 -24 -11 51 59 14 -21
tag left 7: cue.parcel	34 -25 -5 -1 -2 0 0 -1 0
tag left 7: cue.part	-33 -9 46 -10 -5 -15 -19 -17 -64
tag left 7: cue.planned	99 -35 -59 -12 -11 -17 -7 -66 -9
tag left 7: cue.postponed	26 7 -5 -9 -4 -16 -10 -29 -7
tag left 7: cue.ready	93 -39 -67 -9 -7 -12 -16 -30 -41
tag left 7: cue.recap	120 -66 -125 -26 -16 -12 -13 -47 24
tag left 7: cue.record	13 16 -32 -2 -7 -11 -8 -50 -5
tag left 7: cue.relative	52 -45 -6 25 -9 -11 -15 -23 1
tag left 7: cue.repatriation	28 19 -43 -8 -6 -17 -5 -10 -38
tag left 7: cue.reunion	-66 14 45 -40 -10 21 -17 44 -20
tag left 7: cue.review	-41 -28 -1 -16 -1 -1 -1 53 -5
tag left 7: cue.same_number	-29 -99 87 -4 -7 -21 -10 -17 -11
tag left 7: cue.since	-34 -67 -54 -18 -13 -10 -10 80 -30
tag left 7: cue.span	20 -94 -10 -17 -24 -15 -11 42 -9
tag left 7: cue.stage	59 -33 -44 -31 -26 -11 -18 -4 -26
tag left 7: cue.thanks	30 -23 -29 18 -27 -20 -11 -40 -28
tag left 7: cue.third	65 -32 -43 -10 -3 -4 -3 -11 -11
tag left 7: cue.to_date	-60 -14 -64 -30 -17 -13 -12 71 15
tag left 7: cue.today	6 12 -35 -31 -10 -23 -17 -33 -14
tag left 7: cue.total	-37 23 -41 -53 -16 -18 -16 40 -22
tag left 7: cue.training	0 -41 -6 27 -2 -1 -1 -21 -5
tag left 7: cue.transit	-28 -22 39 -27 -23 -3 -9 -1 -22
tag left 7: cue.unit	-33 66 -39 -11 -14 -16 -9 -13 -28
tag left 7: cue.venue	-16 18 -22 16 -12 -14 -11 -10 -23
tag left 7: cue.visit	5 -2 -1 0 0 0 0 0 -1
tag left 7: cue.year	25 -62 -38 15 -13 -13 -15 3 -34
tag left 7: cue.yesterday	-34 3 -40 -26 38 -32 -19 39 -60
tag left 7: foe.agent	22 38 -62 -4 -7 -8 -6 -17 -39
tag left 7: foe.from	-45 -27 57 -2 -8 -2 -9 -9 -4
tag left 7: foe.of	-17 65 -49 -7 -11 -7 -10 -30 -44
tag left 7: foe.to	-3 5 -11 -17 -10 -12 -10 -14 -11
tag left 7: noun.body	-59 6 22 -10 -17 -15 -17 11 -19
tag left 7: noun.branch	3 -19 31 -11 -9 -18 -11 -25 -15
tag left 7: noun.child	42 7 14 -34 -8 -10 -12 -76 -24
tag left 7: noun.civilian	-22 -3 -21 -29 -13 -28 -17 26 -1
tag left 7: noun.exchange	-9 -45 20 19 -20 5 9 -14 -28
tag left 7: noun.family	2 -54 34 -29 -15 -15 -8 -13 -14
tag left 7: noun.foreigner	4 23 -5 -9 -5 -1 -1 -16 -7
tag left 7: noun.man	-15 13 -10 -13 -11 -14 -8 -16 -25
tag left 7: noun.military	16 2 -47 -9 -14 -12 -4 -40 -12
tag left 7: noun.other	35 -17 -48 2 1 -12 -9 -12 -33
tag left 7: noun.people	-23 -15 17 -5 -6 -16 -13 8 14
tag left 7: noun.rank	-15 -25 42 -15 -13 -27 -12 -14 -2
tag left 7: noun.soldier	-32 31 -17 -11 -15 -17 -15 27 -3
tag left 7: noun.woman	1 -33 35 -14 -9 -4 -21 -8 -11
tag left 7: own.agent	-20 21 28 -21 -21 -1 8 -36 -13
tag left 7: own.from	43 22 -71 -3 -12 -23 -29 -16 32
tag left 7: own.of	5 -58 20 -26 -24 -24 -18 -21 65
tag left 7: own.to	26 -21 -9 -22 -23 -1 -20 -7 -23
tag left 7: qualifier.approx	-24 -25 13 32 -11 -16 -10 -2 -15
tag left 7: qualifier.at_least	26 -14 -10 0 -11 -1 -1 -26 14
tag left 7: qualifier.at_most	-8 30 -42 -8 -8 3 -9 -26 -25
tag left 7: qualifier.more_than	-29 -26 -61 -19 -15 7 20 49 -7
tag left 7: ru.agent	-20 -8 8 19 -11 -26 -7 -12 -9
tag left 7: ru.from	26 19 -21 3 -17 -31 -15 -51 -30
tag left 7: ru.of	-41 -19 25 8 -13 -32 0 -19 8
tag left 7: ru.to	11 -12 -1 -19 -21 -15 -32 -35 0
tag left 7: ua.agent	-23 -1 25 16 -8 -16 -17 -27 -35
tag left 7: ua.from	26 -65 15 -10 38 -9 -16 -3 -34
tag left 7: ua.of	-40 1 -17 2 11 -12 -13 -10 3
tag left 7: ua.to	-2 4 -14 -15 -12 -8 -26 -2 -10
tag left 7: verb.bring	-25 7 26 -27 -15 2 -22 -37 -18
tag left 7: verb.come	23 -28 5 -21 -16 -1 -15 -20 -8
tag left 7: verb.future	65 -88 -45 -8 -13 -27 -15 5 4
tag left 7: verb.get	13 20 -18 -17 -18 -30 -15 -26 -21
tag left 7: verb.give	-22 -8 23 -16 -21 -8 -27 -9 -30
tag left 7: verb.held_exchange	-19 31 -15 -38 -17 10 3 -45 -14
tag left 7: verb.home	-13 11 13 -16 -18 19 -11 -45 -21
tag left 7: verb.managed	-48 7 -6 11 -19 23 -11 -6 13
tag left 7: verb.noun	-15 13 -12 -20 -14 -17 -16 1 -14
tag left 7: verb.other	-25 -48 40 -3 -5 -2 -2 29 -3
tag left 7: verb.swap	-5 -24 9 -22 -11 -21 16 7 -10
tag left 7: verb.will	13 -43 -17 -9 -6 -5 -6 46 19
tag left 7: view.ru	23 -22 14 -7 -64 -9 -11 9 8
tag left 7: view.ua	5 -11 -1 -33 -9 13 -16 -16 -22
tag left 7: voice.ru	-3 -34 -11 -18 15 -11 -14 -7 32
tag left 7: voice.ua	-10 -29 34 -39 -27 -22 -16 35 16
tag left beyond: adj.dead	-2 4 -9 -18 -13 -15 -12 -12 -16
tag left beyond: adj.freed	-7 -5 -37 -13 13 -9 -11 -44 -21
tag left beyond: adj.modifier	3 -38 -11 7 -13 -9 -13 -27 11
tag left beyond: adj.wounded	40 -46 -76 0 -12 0 24 -61 -56
tag left beyond: category	8 -4 -32 -16 -13 -27 1 -38 24
tag left beyond: country	3 -34 10 19 -5 -13 -8 -22 2
tag left beyond: cue.agreed	52 -15 -58 -17 25 7 -9 -34 -5
tag left beyond: cue.agreement	-46 16 -35 4 23 -15 -12 -23 -14
tag left beyond: cue.all	54 -86 -32 -35 -8 12 -11 -59 22
tag left beyond: cue.already	34 -48 -30 -26 31 -30 -23 7 -53
tag left beyond: cue.among	36 6 -47 -13 -16 -23 -12 -17 -29
tag left beyond: cue.anniversary	47 -73 -9 25 -7 -1 -1 -35 -4
tag left beyond: cue.border	-37 41 -30 -1 -3 -1 -1 -1 -2
tag left beyond: cue.born	39 -14 -10 -11 -11 -14 -10 -23 -20
tag left beyond: cue.called_off	26 -17 -3 -1 -1 0 0 -1 -4
tag left beyond: cue.captivity	12 -28 -5 4 -21 -14 -6 -7 1
tag left beyond: cue.captured	11 11 6 -6 -5 -5 -5 -13 -2
tag left beyond: cue.claims	7 -13 -20 -30 10 -17 -11 -25 12
tag left beyond: cue.completed	-33 -14 12 0 7 -14 -14 -14 -9
tag left beyond: cue.count	-19 -5 -22 6 -17 -14 -6 8 -39
tag left beyond: cue.crime	52 -25 -15 0 -1 -2 -1 -60 -36
tag left beyond: cue.denied	71 -42 -14 -9 -6 -3 -3 -46 -27
tag left beyond: cue.deported	11 9 -51 -30 -12 -13 -14 -3 -10
tag left beyond: cue.each	-51 -47 18 10 48 9 -7 -16 -27
tag left beyond: cue.evacuation	41 58 -40 -15 -9 -4 -7 -55 -9
tag left beyond: cue.ever_captured	46 -45 -4 -2 -5 -1 -7 -25 -28
tag left beyond: cue.film	73 -54 -1 -2 -3 -2 -2 -41 -7
tag left beyond: cue.footage	33 -41 -10 -7 -12 -8 -8 -45 -40
tag left beyond: cue.good_news	-37 81 -4 -18 -19 -2 -5 -55 -14
tag left beyond: cue.held	-6 26 -83 -31 -19 -18 -20 -51 19
tag left beyond: cue.in_captivity	-6 15 -89 -34 -22 -21 -25 -78 25
tag left beyond: cue.in_return	9 -35 5 -24 33 -28 -23 -6 -29
tag left beyond: cue.included	-24 8 -51 19 -12 5 -5 7 -40
tag left beyond: cue.local	37 -20 -26 -8 -5 -4 -9 -49 -26
tag left beyond: cue.mediated	29 -11 -14 12 -18 -7 -8 -54 -26
tag left beyond: cue.missing	-14 -66 -15 -18 -12 -10 -10 -8 41
tag left beyond: cue.money	51 -1 0 0 0 0 0 -40 -9
tag left beyond: cue.month	-80 -14 -38 -6 -10 -8 -5 85 -45
tag left beyond: cue.name	-35 -12 17 -2 -1 -12 -3 17 -5
tag left beyond: cue.nth	-24 59 -19 -14 -1 -2 -2 -34 0
tag left beyond: cue.of_whole	9 -21 -5 -2 -15 0 -6 -27 -19
tag left beyond: cue.of_year	9 -16 -39 -1 -13 -13 -11 20 -36
tag left beyond: cue.on_shield	20 -15 -19 0 -1 -14 -3 -8 -2
tag left beyond: cue.one_sided	-26 21 -7 24 -20 -18 9 -48 -34
tag left beyond: cue.other_exchange	24 5 -40 -3 -3 -6 -6 -18 -15
tag left beyond: cue.other_return	36 -91 8 -15 -12 -7 -6 -57 -7
tag left beyond: cue.other_war	36 -23 -14 -31 -4 -4 -3 -14 -10
tag left beyond: cue.outside	-75 -15 -93 -35 -11 33 68 6 -40
tag left beyond: cue.parcel	36 -27 -5 -1 -2 0 0 -1 -1
tag left beyond: cue.part	-16 14 12 16 1 -25 -14 -44 -44
tag left beyond: cue.planned	40 -20 -72 -10 -10 -19 -8 -19 2
tag left beyond: cue.postponed	8 16 -10 -12 -5 -15 -9 -27 -6
tag left beyond: cue.ready	-35 11 14 -5 -9 -4 -6 -30 31
tag left beyond: cue.recap	118 -97 -105 -37 -15 -23 -16 -38 13
tag left beyond: cue.record	-22 14 -16 -17 -22 -27 -19 28 -18
tag left beyond: cue.relative	15 -50 9 -19 -21 13 -10 -7 -11
tag left beyond: cue.repatriation	20 17 -28 -18 -9 -16 -9 -33 -26
tag left beyond: cue.reunion	-17 -18 33 -32 -10 13 -20 -4 -27
tag left beyond: cue.review	-63 -49 -2 -16 -2 -1 -2 78 -17
tag left beyond: cue.same_number	-30 -34 45 -5 -7 -35 -13 -17 -12
tag left beyond: cue.since	-13 -73 -31 -41 -12 -19 -15 70 -6
tag left beyond: cue.span	-26 -58 -58 -19 -34 -18 -17 94 -6
tag left beyond: cue.stage	1 -50 24 -42 -39 -18 -19 35 -25
tag left beyond: cue.thanks	-13 6 -32 8 -24 -13 -12 -6 -19
tag left beyond: cue.third	94 -36 -76 -6 -6 -4 -3 -11 -16
tag left beyond: cue.to_date	-27 -31 -40 -41 -13 -12 -9 70 26
tag left beyond: cue.today	-29 25 -23 -29 -12 -10 -9 7 -20
tag left beyond: cue.total	-38 -8 -12 18 -22 -25 -18 39 -39
tag left beyond: cue.training	25 -47 -13 27 -2 -1 -1 -21 -6
tag left beyond: cue.transit	26 -68 36 -17 -23 -20 -15 -27 -43
tag left beyond: cue.unit	-9 32 -17 -12 -13 -36 -10 -21 -38
tag left beyond: cue.venue	18 1 -16 13 -24 -14 -12 -34 -23
tag left beyond: cue.visit	6 -3 -1 0 0 0 0 0 -1
tag left beyond: cue.year	-59 -66 -30 14 -10 -13 -12 79 -21
tag left beyond: cue.yesterday	20 18 -53 -3 38 -27 -15 -50 -37
tag left beyond: foe.agent	-39 27 0 -5 -9 -6 -6 -18 -33
tag left beyond: foe.from	-50 -27 60 -2 -1 -2 -9 -14 -1
tag left beyond: foe.of	14 -3 -16 -12 -8 -6 -14 -31 12
tag left beyond: foe.to	-28 48 -3 -16 -23 -32 -6 -44 -56
tag left beyond: noun.body	3 -21 -3 -14 -17 -26 -17 18 -22
tag left beyond: noun.branch	-11 -44 50 -10 -9 -18 -15 -4 -24
tag left beyond: noun.child	19 3 16 -36 -13 -13 -15 -40 -40
tag left beyond: noun.civilian	-18 -3 -14 -30 -18 -31 -30 6 26
tag left beyond: noun.exchange	-6 -2 -35 14 -21 2 15 -19 -22
tag left beyond: noun.family	4 -19 16 -42 -15 -17 -13 -18 -12
tag left beyond: noun.foreigner	3 -9 -25 -5 -4 -13 -3 0 1
tag left beyond: noun.man	-2 1 6 -8 -9 -17 -13 -19 -15
tag left beyond: noun.military	8 -10 -17 -12 -14 8 -10 -14 -17
tag left beyond: noun.other	10 -28 -33 -10 -5 -18 -14 37 -27
tag left beyond: noun.people	0 8 2 0 -7 -21 -16 -58 -5
tag left beyond: noun.rank	-8 -9 34 -15 -15 -36 -14 -16 -31
tag left beyond: noun.soldier	-14 31 -28 -27 -21 -11 -8 -9 -1
tag left beyond: noun.woman	-56 -14 61 -13 -11 -9 -21 -11 -17
tag left beyond: own.agent	-34 5 39 -19 -18 1 -24 -47 -28
tag left beyond: own.from	-65 23 21 -7 -11 -39 27 22 -46
tag left beyond: own.of	-5 -5 -21 -28 -25 -10 0 5 -9
tag left beyond: own.to	28 10 -27 -13 -13 -14 -9 -65 -35
tag left beyond: qualifier.approx	-17 -7 33 17 -14 -14 -12 -17 -27
tag left beyond: qualifier.at_least	12 -7 0 -1 -1 0 0 -2 -15
tag left beyond: qualifier.at_most	19 -12 -18 -16 -15 -8 3 -48 -26
tag left beyond: qualifier.more_than	-18 -52 -43 -33 -27 4 26 28 -13
tag left beyond: ru.agent	-32 -19 34 -1 12 -13 -15 -6 -32
tag left beyond: ru.from	0 -11 0 -12 -15 -22 -16 -22 1
tag left beyond: ru.of	-5 -36 13 -3 -3 -33 -16 -39 13
tag left beyond: ru.to	-42 36 1 -20 -20 -27 -4 -64 -18
tag left beyond: ua.agent	-20 2 -6 -1 12 -20 -15 -7 -23
tag left beyond: ua.from	11 -43 10 -7 -57 -12 -17 -11 16
tag left beyond: ua.of	-25 21 -1 2 -5 -19 -14 -31 -9
tag left beyond: ua.to	-28 -36 28 -12 -16 -33 7 47 -30
tag left beyond: verb.bring	7 3 -42 -8 -5 -13 -6 -17 -5
tag left beyond: verb.come	5 -23 12 -12 -14 -4 -15 -17 -14
tag left beyond: verb.future	23 -80 -42 -14 -23 -6 -18 8 19
tag left beyond: verb.get	13 -6 -28 -15 -18 -13 -23 2 -20
tag left beyond: verb.give	-31 -28 23 -15 -19 -33 10 -5 -39
tag left beyond: verb.held_exchange	-11 7 -12 -29 -15 22 -4 -25 -15
tag left beyond: verb.home	12 6 -1 -20 -12 27 -12 -82 -21
tag left beyond: verb.managed	-1 3 3 -35 -20 -11 -12 -2 29
tag left beyond: verb.noun	-20 -4 13 -15 -16 0 -8 -12 -18
tag left beyond: verb.other	29 -42 26 -4 -6 -3 -3 -17 -9
tag left beyond: verb.swap	4 -10 9 -10 -18 -20 7 -16 -13
tag left beyond: verb.will	-35 1 16 -12 -9 -15 -9 -22 56
tag left beyond: view.ru	-9 1 0 -8 -41 -9 -8 -2 -23
tag left beyond: view.ua	21 -58 -11 -27 -10 15 -7 -14 11
tag left beyond: voice.ru	10 -36 -13 -14 1 -14 -16 9 11
tag left beyond: voice.ua	-47 8 5 -41 -27 -26 -19 3 21
tag left clause: adj.dead	9 -20 -5 -15 -17 -17 -7 7 -47
tag left clause: adj.freed	-12 -18 5 9 -11 -7 -8 0 -24
tag left clause: adj.modifier	-12 -27 -15 -26 18 0 -13 -35 26
tag left clause: adj.wounded	15 1 -32 -14 -10 -18 26 -69 -23
tag left clause: category	12 5 -34 -14 -9 -14 13 -13 10
tag left clause: country	39 -38 -43 -4 -17 -11 -10 9 -11
tag left clause: cue.agreed	36 -22 -31 -20 -11 -11 -10 -7 -38
tag left clause: cue.agreement	51 -32 -32 -23 -13 -15 -13 -11 -41
tag left clause: cue.all	-13 15 -36 -17 -18 -12 -8 72 -17
tag left clause: cue.already	-25 -51 -33 -29 -19 -18 -11 71 -29
tag left clause: cue.among	-19 -27 52 -10 -6 -7 -8 -10 -3
tag left clause: cue.anniversary	-17 24 -3 -1 -1 -1 -1 -33 0
tag left clause: cue.border	15 -1 -21 -12 -22 -10 -12 -57 -25
tag left clause: cue.born	64 -24 -30 -23 -3 -6 -3 -18 -4
tag left clause: cue.called_off	67 -57 -15 -2 -3 -12 -3 -11 -14
tag left clause: cue.captivity	-29 -3 4 -29 -12 -11 -8 3 25
tag left clause: cue.captured	56 -22 -49 -11 -6 -4 -4 -17 -21
tag left clause: cue.claims	3 6 -9 3 -6 -13 -11 2 -30
tag left clause: cue.completed	-11 -15 -9 6 -19 -14 -14 9 -1
tag left clause: cue.count	-10 -52 7 -17 -17 -9 -10 34 17
tag left clause: cue.crime	28 -19 -4 -1 -2 -1 -1 -10 -7
tag left clause: cue.denied	8 -27 -4 -31 -3 -8 -2 -41 40
tag left clause: cue.deported	30 -17 -32 -7 -5 -10 -5 -24 7
tag left clause: cue.each	31 13 -95 -41 -5 -35 -18 -14 -14
tag left clause: cue.evacuation	43 -46 -20 -12 -16 -5 -9 -49 10
tag left clause: cue.ever_captured	39 -12 -11 -2 -3 -1 -2 -26 -25
tag left clause: cue.footage	-19 28 -55 -15 -5 -6 -9 -56 23
tag left clause: cue.good_news	-63 55 7 -3 -3 -1 -2 -5 -4
tag left clause: cue.held	-21 -38 -48 -6 10 -14 -16 -97 65
tag left clause: cue.in_captivity	22 -56 -11 -6 -9 -11 -9 -46 -1
tag left clause: cue.in_return	-33 7 5 1 -4 -42 3 -27 -21
tag left clause: cue.included	50 -14 -34 -2 -7 -7 -6 -26 -31
tag left clause: cue.local	82 -70 -36 -3 -18 -9 -8 -17 -42
tag left clause: cue.mediated	-43 -10 -26 19 -19 -14 -11 40 -22
tag left clause: cue.missing	-42 0 -3 -16 -15 -9 -10 -100 95
tag left clause: cue.money	29 -3 -2 -1 -3 0 -1 -16 -3
tag left clause: cue.month	30 -73 -21 -10 -7 -5 -10 35 -17
tag left clause: cue.of_whole	1 8 -8 -14 -15 -13 -17 5 -43
tag left clause: cue.of_year	10 -20 -70 -19 -13 -7 -8 31 -26
tag left clause: cue.on_shield	-55 49 -16 -3 -6 -2 -1 -1 -3
tag left clause: cue.one_sided	-54 49 -23 -13 -16 -8 -28 16 -11
tag left clause: cue.other_exchange	48 -37 -20 -14 -5 -15 -4 -39 -10
tag left clause: cue.other_return	25 28 -29 -6 -8 -17 -5 -34 -20
tag left clause: cue.other_war	43 -25 -26 -19 -7 -6 -3 -11 -19
tag left clause: cue.outside	-45 -37 -49 -14 -18 44 12 -38 -27
tag left clause: cue.parcel	24 -22 -1 0 0 0 -1 0 0
tag left clause: cue.part	36 -9 -21 -13 -13 -15 -10 -55 -33
tag left clause: cue.planned	73 -81 -38 -10 -9 -9 -7 -64 4
tag left clause: cue.postponed	26 -4 -1 0 0 0 0 -19 -4
tag left clause: cue.ready	50 -17 -55 -15 -15 -14 -17 -43 2
tag left clause: cue.recap	102 -33 -93 -28 -21 -39 -15 -38 -23
tag left clause: cue.record	12 20 -43 -21 -12 -10 -7 -25 -17
tag left clause: cue.relative	17 -26 -34 12 2 -11 -10 14 4
tag left clause: cue.repatriation	53 -50 -1 -26 -13 -7 -9 -4 -32
tag left clause: cue.reunion	27 -4 -51 -28 -19 -14 -13 23 -14
tag left clause: cue.same_number	40 -50 -29 -2 -1 -2 -13 -5 -4
tag left clause: cue.since	-21 -22 -69 -20 -15 -8 -9 57 -40
tag left clause: cue.span	-17 -13 -10 -47 -17 -16 -14 29 -24
tag left clause: cue.stage	83 -94 6 -27 -15 -9 -9 -17 -16
tag left clause: cue.thanks	57 -24 -18 -18 -18 -19 -10 -34 -24
tag left clause: cue.third	54 -22 -6 -14 -9 -1 -1 -2 -5
tag left clause: cue.to_date	-21 -45 -34 -19 -12 -10 -8 38 19
tag left clause: cue.today	11 20 5 0 -22 -10 -18 -75 -36
tag left clause: cue.total	-67 -25 -10 3 -25 -26 -20 71 -48
tag left clause: cue.training	24 -6 -2 -1 -1 -1 -1 -10 -3
tag left clause: cue.transit	-72 -8 27 -2 -14 -6 -9 -13 -11
tag left clause: cue.unit	-22 27 -52 -14 -22 -10 -11 -66 30
tag left clause: cue.venue	10 5 -18 -13 -5 -4 -7 -7 -6
tag left clause: cue.visit	33 -25 -3 -1 -3 -1 -1 -2 -7
tag left clause: cue.year	42 -57 -87 -9 -17 -10 -12 -3 -34
tag left clause: cue.yesterday	48 -66 -33 -61 28 -34 -25 -9 -49
tag left clause: foe.agent	28 -36 17 -8 -12 -18 -16 -19 -36
tag left clause: foe.from	4 -56 60 -1 -8 0 -2 1 -4
tag left clause: foe.of	5 39 -41 -6 -14 -29 21 -31 -2
tag left clause: foe.to	53 0 -26 -14 -8 -6 -17 -29 7
tag left clause: noun.body	-24 22 -14 -17 -13 -19 -11 -1 -20
tag left clause: noun.branch	68 -15 -42 -11 -14 -10 -14 -24 -33
tag left clause: noun.child	-5 3 -21 -6 -7 -6 -9 7 -11
tag left clause: noun.civilian	32 -8 -38 -19 -16 -9 -15 -30 20
tag left clause: noun.exchange	-5 -55 8 -20 -15 6 -15 54 -13
tag left clause: noun.family	-17 15 -62 -36 -15 -20 -12 7 -6
tag left clause: noun.foreigner	71 -52 -8 -8 -5 0 -1 -3 -4
tag left clause: noun.man	18 -120 34 -18 -7 -8 -14 -7 -18
tag left clause: noun.military	2 -5 -16 0 -15 -16 8 -37 -5
tag left clause: noun.other	15 -30 -17 -17 -11 -10 -9 13 -11
tag left clause: noun.people	-2 2 1 -32 -11 -11 -6 -5 34
tag left clause: noun.rank	-16 -1 8 -17 -16 -35 -20 -19 -2
tag left clause: noun.soldier	-74 1 20 22 20 -27 -26 -2 3
tag left clause: noun.woman	64 -63 -72 -5 -4 -3 -9 -4 -14
tag left clause: own.agent	-11 3 -8 -17 -17 -9 -1 5 -21
tag left clause: own.from	48 -33 -69 -1 -4 -5 -12 -31 37
tag left clause: own.of	-16 -30 23 -13 -15 -14 -17 -34 54
tag left clause: own.to	-15 -9 -16 -28 -19 -16 -21 23 -22
tag left clause: qualifier.approx	-8 -27 -34 21 -7 -8 -7 5 8
tag left clause: qualifier.at_least	38 -24 -11 -2 -13 -3 -2 -20 -2
tag left clause: qualifier.at_most	-3 -7 37 -47 -14 -21 -12 -26 -48
tag left clause: qualifier.more_than	-23 -15 -37 -9 -13 31 23 0 19
tag left clause: ru.agent	-29 -33 34 -7 -19 -7 -13 -12 -2
tag left clause: ru.from	0 10 -64 -20 -15 -7 -13 -4 -7
tag left clause: ru.of	-42 -8 32 -7 -16 -13 -19 24 -21
tag left clause: ru.to	-24 -129 89 -21 -24 -22 -26 18 -25
tag left clause: ua.agent	-9 39 -30 -10 -23 -14 1 -11 -38
tag left clause: ua.from	-8 -30 -1 -10 47 -9 15 -7 -50
tag left clause: ua.of	36 -23 -31 -2 15 -8 4 -9 -4
tag left clause: ua.to	-30 47 -41 -15 -12 5 -28 -29 -16
tag left clause: verb.bring	-14 -6 7 -12 -21 -9 -11 -2 -35
tag left clause: verb.come	-11 -4 15 -11 -8 -17 -15 3 -31
tag left clause: verb.future	59 -58 0 -10 -13 -11 -10 -72 -12
tag left clause: verb.get	-13 -1 13 -21 -11 -30 -14 -10 -22
tag left clause: verb.give	-33 24 -24 -17 -17 2 -4 5 -25
tag left clause: verb.held_exchange	-21 -8 -32 14 -20 -28 -20 32 -9
tag left clause: verb.home	-22 -7 -16 -3 -19 -18 -16 21 -28
tag left clause: verb.managed	-29 4 -18 7 -17 16 -15 1 -26
tag left clause: verb.noun	14 -9 -5 -17 -15 -12 -10 -21 14
tag left clause: verb.other	22 -12 -2 -13 -5 -4 -3 -13 -11
tag left clause: verb.swap	0 -27 -8 8 -11 0 -12 9 -15
tag left clause: verb.will	46 -33 -61 -24 -19 -6 -15 -6 -26
tag left clause: view.ru	-43 -58 17 -14 6 -10 -19 28 25
tag left clause: view.ua	-72 49 -54 -7 -5 -21 -8 12 15
tag left clause: voice.ru	19 -34 -23 -20 -20 24 -14 7 11
tag left clause: voice.ua	27 -45 19 -37 -18 -12 -10 19 -23
tag left far: adj.dead	29 -27 -3 -21 -11 -13 -6 -11 -12
tag left far: adj.freed	-29 -3 -3 -8 12 -7 -1 -4 -10
tag left far: adj.modifier	9 -39 -26 7 -20 -15 -10 5 11
tag left far: adj.wounded	-35 1 -70 2 -10 1 2 -16 -44
tag left far: category	-19 23 -32 -4 -15 -19 -12 -39 41
tag left far: country	32 -30 -21 3 -1 -12 -5 -20 -12
tag left far: cue.agreed	15 -7 -36 -13 11 12 -20 -20 -6
tag left far: cue.agreement	-36 -8 2 -22 8 -15 -17 -8 -9
tag left far: cue.all	66 -63 -18 -25 -7 31 -9 -45 16
tag left far: cue.already	14 8 -19 -26 -20 -19 -23 13 -56
tag left far: cue.among	54 -25 -33 -16 -11 -11 -12 -12 -33
tag left far: cue.anniversary	26 -27 -9 25 -5 -1 -1 -29 -4
tag left far: cue.border	-8 31 -8 -1 -14 -2 -1 -6 -1
tag left far: cue.born	8 -10 1 -6 -5 -4 -7 3 -16
tag left far: cue.called_off	6 -1 0 -1 0 0 0 0 -4
tag left far: cue.captivity	-20 -30 -10 -6 -13 13 -6 14 -27
tag left far: cue.captured	7 15 9 -6 -6 -5 -5 -23 -20
tag left far: cue.claims	-17 19 -43 -7 -6 -6 -8 -11 10
tag left far: cue.completed	-11 -9 6 8 -15 -10 -12 -13 -10
tag left far: cue.count	-36 -14 17 -25 -20 -20 -10 9 10
tag left far: cue.crime	16 -15 -15 0 -1 -2 -1 -5 -2
tag left far: cue.denied	64 -41 -13 -7 -2 0 -1 -38 -7
tag left far: cue.deported	-45 11 -24 -8 -4 -5 -7 47 -27
tag left far: cue.each	-27 28 -25 5 4 -3 11 -29 -14
tag left far: cue.evacuation	39 -25 -26 -3 -4 -1 -3 -22 20
tag left far: cue.ever_captured	41 -45 -4 -2 -6 -1 -8 -28 -24
tag left far: cue.film	54 -34 0 -1 -1 -1 -1 -35 -4
tag left far: cue.footage	28 -21 -15 -5 -12 -9 -10 -44 -45
tag left far: cue.good_news	-36 54 13 -1 -19 -1 -3 -49 -2
tag left far: cue.held	-27 61 -75 -22 -13 -9 -20 -23 13
tag left far: cue.in_captivity	7 42 -77 -23 -11 -7 -11 -83 6
tag left far: cue.in_return	-5 -6 -4 -7 43 -19 -25 -40 -18
tag left far: cue.included	-23 9 -20 19 -10 -12 4 12 -22
tag left far: cue.local	11 -3 -18 -4 -5 -3 -6 -50 -2
tag left far: cue.mediated	-22 -7 0 3 -19 -2 -8 29 -15
tag left far: cue.missing	0 -24 -1 -6 -6 -3 -6 -10 10
tag left far: cue.month	39 -70 -8 -5 -4 -2 -2 52 -8
tag left far: cue.name	-35 -12 17 -2 -1 -12 -3 17 -5
tag left far: cue.nth	18 -1 -15 0 0 0 -1 -1 0
tag left far: cue.of_whole	1 -29 0 -24 -16 1 -10 2 -15
tag left far: cue.of_year	41 -33 -38 -19 -14 -7 -8 13 -33
tag left far: cue.one_sided	-28 77 -19 -28 -23 -58 12 -44 -38
tag left far: cue.other_exchange	37 -29 -31 -5 -1 -2 -3 -11 -7
tag left far: cue.other_return	34 -14 -20 0 0 -4 -6 -7 -7
tag left far: cue.other_war	29 -18 -7 -29 -4 -1 -3 -12 -11
tag left far: cue.outside	-55 -53 -55 -29 -8 24 37 -19 -43
tag left far: cue.part	-18 2 15 25 -12 -23 -9 -58 -33
tag left far: cue.planned	15 -27 -20 -7 -5 -13 -6 -11 4
tag left far: cue.postponed	-14 38 -7 -5 -2 -2 -1 -14 -3
tag left far: cue.ready	-48 25 29 -3 -6 -3 -3 -30 34
tag left far: cue.recap	82 -87 -80 -42 -13 -32 -15 1 -24
tag left far: cue.record	-1 13 -33 -27 -24 -25 -19 16 -18
tag left far: cue.relative	-30 -18 1 -32 -20 -7 -6 12 -8
tag left far: cue.repatriation	25 -31 5 -17 -6 -7 -8 -26 -1
tag left far: cue.reunion	-3 6 14 -23 -9 22 -20 -37 -24
tag left far: cue.review	-38 -30 -1 -4 -1 -1 -1 49 -14
tag left far: cue.since	22 -72 -24 -42 -11 -13 -11 31 -2
tag left far: cue.span	14 -92 -12 -15 -24 -15 -19 76 -2
tag left far: cue.stage	17 -77 -14 -44 -33 -17 -15 47 -16
tag left far: cue.thanks	30 -2 -30 -41 -18 -14 -13 -6 -20
tag left far: cue.third	64 -5 -69 -4 -1 -4 -2 -11 -9
tag left far: cue.to_date	-9 -61 -18 -53 -9 -8 -6 52 28
tag left far: cue.today	14 -27 8 -15 -15 -5 -3 -10 2
tag left far: cue.total	-12 -79 -5 -10 -19 -18 -16 45 -17
tag left far: cue.training	38 -24 -6 0 0 -1 -1 -9 -3
tag left far: cue.transit	38 -35 5 -5 -13 -6 -7 -23 -36
tag left far: cue.unit	35 -32 6 -9 -9 -21 -8 -15 -23
tag left far: cue.venue	11 11 -10 -11 -26 -12 -15 -55 -24
tag left far: cue.year	-2 -72 -49 -3 -13 -9 -11 44 -22
tag left far: cue.yesterday	-20 52 -25 1 28 -23 -17 -37 -21
tag left far: foe.agent	-21 -61 56 -5 -8 -5 -6 -22 -17
tag left far: foe.of	45 -58 1 -3 -3 -3 -5 -7 7
tag left far: foe.to	-39 77 -80 -4 -7 -23 5 -4 -32
tag left far: noun.body	35 -26 -3 -17 -14 -28 -15 16 -18
tag left far: noun.branch	14 -44 21 -12 -12 -20 -14 5 -33
tag left far: noun.child	2 67 -6 -11 -12 -13 -14 -59 -48
tag left far: noun.civilian	-13 -32 5 -16 -17 -15 -21 -48 37
tag left far: noun.exchange	13 -7 -46 -5 -19 7 -14 -13 -5
tag left far: noun.family	-7 9 -20 -13 -10 -15 -16 24 -54
tag left far: noun.foreigner	-2 -4 -18 -2 -3 -14 -3 11 -28
tag left far: noun.man	-5 -62 68 -2 -1 -1 -12 -1 -1
tag left far: noun.military	-12 4 -27 -13 -13 17 -13 0 -15
tag left far: noun.other	1 -19 -11 -21 -14 -18 -17 -8 10
tag left far: noun.people	-3 2 -15 -7 -18 -11 -23 -19 -15
tag left far: noun.rank	11 8 -10 -6 -10 -20 -14 -17 -25
tag left far: noun.soldier	5 12 -106 -20 -13 5 12 -12 -6
tag left far: noun.woman	-66 44 41 -4 -3 -4 -9 -1 -10
tag left far: own.agent	6 22 -21 -15 -13 7 -23 -20 -38
tag left far: own.from	-54 -76 61 -6 -3 -34 30 3 -29
tag left far: own.of	-18 -12 -13 -20 -13 6 16 22 -37
tag left far: own.to	-2 0 -6 -17 -12 20 -19 -41 -10
tag left far: qualifier.approx	-17 5 21 -22 -12 -7 -11 -13 8
tag left far: qualifier.at_least	12 -8 0 -1 -1 0 0 54 -32
tag left far: qualifier.at_most	23 -30 33 -43 -19 -18 13 -74 -32
tag left far: qualifier.more_than	-19 -48 -23 -27 -35 6 27 4 -8
tag left far: ru.agent	-20 -25 47 -34 -3 -19 -14 -3 -30
tag left far: ru.from	-3 -6 33 -34 -14 -30 -19 2 2
tag left far: ru.of	-16 -23 1 -27 -8 -22 -21 8 -4
tag left far: ru.to	-98 2 69 -24 -26 -29 -27 -70 -28
tag left far: ua.agent	9 26 -52 -20 3 -15 -15 -4 -26
tag left far: ua.from	8 -26 17 -2 -43 -10 -16 -6 -8
tag left far: ua.of	-2 15 -21 -4 -4 -11 -12 -19 -17
tag left far: ua.to	-15 -45 -29 -11 -18 -26 17 50 -9
tag left far: verb.bring	9 2 -38 7 -14 -8 -1 -37 2
tag left far: verb.come	20 -48 15 -24 -10 -5 -8 -14 -14
tag left far: verb.future	35 -34 -34 -14 -22 2 -16 -17 -31
tag left far: verb.get	-3 10 -31 -24 -18 -4 -23 16 -25
tag left far: verb.give	-53 -28 9 -17 -17 -36 29 3 -35
tag left far: verb.held_exchange	-18 -8 -2 -18 -13 -5 -22 4 5
tag left far: verb.home	-5 -8 -14 -24 -7 33 -15 -5 -15
tag left far: verb.managed	9 -1 -9 -29 -18 -11 -10 6 21
tag left far: verb.noun	15 -23 6 -15 -17 5 -1 -19 -48
tag left far: verb.other	32 0 -14 -3 -4 -4 -4 -39 -12
tag left far: verb.swap	1 9 -3 -19 -17 -3 -30 13 -14
tag left far: verb.will	-3 -40 -22 -6 -5 -14 -4 2 37
tag left far: view.ru	-35 -28 23 -8 -5 -10 -10 18 -30
tag left far: view.ua	-21 6 -79 -6 -7 12 -1 0 37
tag left far: voice.ru	23 -44 -10 -10 -29 15 -17 17 -25
tag left far: voice.ua	-51 18 -3 -24 -23 -16 -18 0 27
tag right 1: adj.dead	34 -12 -46 -17 -15 -23 -15 -16 -46
tag right 1: adj.freed	19 -9 -16 22 -22 -23 -21 -46 -21
tag right 1: adj.modifier	16 -21 20 -36 -11 -40 -13 -18 14
tag right 1: adj.wounded	-23 -40 -59 -10 -8 26 24 20 -21
tag right 1: category	-7 -107 26 -14 -14 12 -10 8 -14
tag right 1: country	7 -1 0 -1 0 0 0 -4 0
tag right 1: cue.agreed	26 -15 -4 -1 -1 0 0 -7 -3
tag right 1: cue.agreement	43 -39 -3 -1 -1 -1 -3 -9 -4
tag right 1: cue.already	-2 25 4 -16 -7 -9 -8 -17 -30
tag right 1: cue.among	68 -47 -30 -6 -1 -3 -4 -30 -2
tag right 1: cue.border	-24 32 -10 -3 -2 -2 -1 -8 -1
tag right 1: cue.born	-52 69 -46 -4 -6 -2 -14 -26 -18
tag right 1: cue.called_off	80 -51 -10 0 -2 -4 -2 -13 -35
tag right 1: cue.captivity	13 -17 9 -21 -12 -14 -8 -2 -25
tag right 1: cue.captured	20 6 -14 -3 -9 -9 -5 -11 -35
tag right 1: cue.claims	31 -41 17 -7 -7 -2 -2 -9 -8
tag right 1: cue.completed	-40 -11 0 3 -12 20 -13 -3 -25
tag right 1: cue.count	7 -32 -25 6 -4 -7 -6 5 -20
tag right 1: cue.crime	12 -1 0 0 0 0 0 0 -10
tag right 1: cue.denied	16 -3 -12 0 0 0 0 0 -3
tag right 1: cue.deported	37 -28 -45 -10 -2 -6 -3 -7 -2
tag right 1: cue.died	-21 19 -14 -2 -1 0 -1 -1 0
tag right 1: cue.each	-32 35 22 -83 -51 -16 -18 5 -19
tag right 1: cue.evacuation	44 -17 -1 0 -1 0 0 -12 -20
tag right 1: cue.ever_captured	33 -26 -15 0 -1 -2 -3 -5 -12
tag right 1: cue.footage	17 -7 -16 -2 -10 -1 -1 -1 -7
tag right 1: cue.held	-8 -16 -37 -6 -8 -13 -11 -35 39
tag right 1: cue.in_captivity	4 -45 23 -2 -3 -2 -2 -15 1
tag right 1: cue.in_return	29 -16 -16 -15 -15 -21 16 -8 -8
tag right 1: cue.included	-13 8 -19 12 -10 -13 -7 -60 -5
tag right 1: cue.local	69 -43 -18 -6 -3 -1 -2 -21 -8
tag right 1: cue.mediated	-22 13 -16 -7 -3 -3 -4 29 -28
tag right 1: cue.money	22 -6 0 -4 -2 -1 -2 -20 -1
tag right 1: cue.of_whole	19 -12 -3 -23 2 -16 -14 -15 -34
tag right 1: cue.of_year	17 9 -30 -16 -20 -9 -12 -37 -20
tag right 1: cue.one_sided	6 0 16 -26 -4 -19 -15 12 -6
tag right 1: cue.other_exchange	10 0 0 -9 0 0 0 -1 0
tag right 1: cue.other_return	-30 33 -10 -1 -1 -1 0 -2 -1
tag right 1: cue.other_war	34 -12 -1 -20 -2 -1 -1 -2 -3
tag right 1: cue.outside	-19 9 -18 -1 0 36 -5 -6 0
tag right 1: cue.part	25 -12 -13 -38 -17 -20 -12 -43 -15
tag right 1: cue.planned	-38 41 -20 -3 -4 -5 -4 -5 -10
tag right 1: cue.postponed	56 -38 -7 -5 -5 -3 -1 -6 -3
tag right 1: cue.ready	-10 41 -19 -2 -5 -14 -5 -34 -48
tag right 1: cue.recap	55 -33 -10 -2 -1 -16 -1 -11 -1
tag right 1: cue.relative	-11 18 -16 -23 -14 11 18 -29 -10
tag right 1: cue.repatriation	-13 7 -10 -10 -7 -4 -3 10 -7
tag right 1: cue.reunion	-5 9 18 -40 -10 -6 -7 -15 -3
tag right 1: cue.since	-13 -26 -20 -23 -10 -15 -10 48 -40
tag right 1: cue.span	-11 -76 35 -24 -24 -20 -22 23 -25
tag right 1: cue.stage	60 -10 -52 -2 -29 -1 -4 -1 -10
tag right 1: cue.third	9 0 0 -8 0 0 0 0 0
tag right 1: cue.to_date	4 -50 -15 -44 -18 -10 -9 47 -32
tag right 1: cue.today	5 -21 -12 0 -16 -30 -16 3 -30
tag right 1: cue.total	-63 14 -25 40 -12 -5 -14 -17 -20
tag right 1: cue.transit	15 13 -17 -7 -14 -7 -3 -19 -12
tag right 1: cue.unit	23 -61 25 -4 -13 -30 -10 -4 -11
tag right 1: cue.venue	8 -1 -1 -5 0 0 0 0 -1
tag right 1: cue.visit	41 -18 -9 -6 -3 0 -1 -1 -25
tag right 1: cue.year	45 -18 -11 -15 -17 -7 -11 -34 -67
tag right 1: cue.yesterday	68 -26 -41 -2 -4 -5 -1 -5 -2
tag right 1: foe.agent	20 30 -35 0 0 -7 -2 0 -1
tag right 1: foe.of	-13 -20 25 -8 -10 -6 -3 -9 -4
tag right 1: noun.body	-40 41 10 -1 -5 -16 -7 -31 -5
tag right 1: noun.branch	-11 18 -32 -2 -2 -9 -5 -6 -5
tag right 1: noun.exchange	14 -8 -28 -30 -11 -6 -4 -12 -16
tag right 1: noun.family	-1 -17 -16 32 0 -1 0 0 0
tag right 1: noun.military	11 -2 -5 -20 -14 -12 -15 -34 -8
tag right 1: noun.other	-33 14 -40 -6 -8 -9 -9 -42 50
tag right 1: noun.people	-28 11 -26 -29 -18 -19 9 32 -45
tag right 1: noun.rank	20 0 -19 0 0 0 0 0 -1
tag right 1: noun.soldier	-26 39 -6 -1 -1 -5 -1 -1 -3
tag right 1: own.agent	40 -21 27 -22 -32 -24 -28 -39 -29
tag right 1: own.from	45 13 -35 -3 -3 -1 -1 -1 -5
tag right 1: own.of	13 -23 24 -18 -11 -7 -17 1 -30
tag right 1: own.to	13 2 18 -49 -36 -22 -16 -33 -19
tag right 1: qualifier.approx	15 -22 -2 -16 -1 -1 -1 18 -2
tag right 1: qualifier.at_most	87 -71 -28 -10 -5 -5 -6 -3 -20
tag right 1: qualifier.more_than	46 -42 -16 -7 -7 -8 -7 -59 2
tag right 1: ru.agent	-5 13 -17 -3 -14 -12 -8 -32 50
tag right 1: ru.from	51 -21 5 -12 -7 -11 -9 -2 -37
tag right 1: ru.of	4 -13 7 -14 -16 -15 10 -8 -17
tag right 1: ru.to	-43 -62 22 -6 -3 -5 -8 18 -14
tag right 1: ua.agent	-3 -18 22 -58 -33 -6 14 -24 -34
tag right 1: ua.from	-24 -28 28 -37 -5 -2 -5 34 -13
tag right 1: ua.of	11 23 -38 -25 -12 14 -8 -5 -20
tag right 1: ua.to	18 25 -95 -54 -16 13 -14 4 -37
tag right 1: verb.bring	-27 22 -9 -5 -8 3 -16 -29 -18
tag right 1: verb.come	-51 1 31 4 -24 -11 -15 4 -34
tag right 1: verb.future	-18 26 -7 -10 -9 -6 -7 -19 -8
tag right 1: verb.get	-10 -3 10 -48 -25 -31 -20 -22 -12
tag right 1: verb.give	5 -35 -21 -20 31 -38 -11 -44 4
tag right 1: verb.held_exchange	26 -21 -51 -12 -11 -16 -13 0 -7
tag right 1: verb.home	-10 -4 -9 18 -7 -11 -10 -2 -15
tag right 1: verb.managed	-65 -5 -8 -35 -3 28 -6 -14 -6
tag right 1: verb.noun	51 -56 -27 -8 -7 -4 -2 -4 -11
tag right 1: verb.other	68 -7 -39 -6 -9 -6 -10 -77 -38
tag right 1: verb.swap	17 -3 -40 4 -15 -14 -6 29 -9
tag right 1: verb.will	40 -28 -21 -6 -5 -1 -2 -9 -4
tag right 1: view.ru	20 -2 -17 -1 -9 -1 -8 -4 -5
tag right 1: view.ua	-15 37 -2 -3 -2 -1 -2 -31 -4
tag right 1: voice.ru	-35 12 6 -1 -3 -28 -19 0 -12
tag right 1: voice.ua	-33 10 28 -2 -6 -11 -8 -52 -14
tag right 3: adj.dead	-21 65 -61 -11 -7 -17 -7 7 -12
tag right 3: adj.freed	2 2 -15 -20 -13 -13 -9 -8 -14
tag right 3: adj.modifier	39 -5 -34 -18 -15 10 -7 -46 -4
tag right 3: adj.wounded	-18 -51 -47 -22 -38 39 -43 57 -80
tag right 3: category	-12 -49 -39 -30 -18 -8 -14 22 40
tag right 3: country	37 -43 -20 -15 -12 -17 -10 -40 2
tag right 3: cue.agreed	-7 -60 -46 -15 -18 -18 -15 26 -22
tag right 3: cue.agreement	-5 -69 -53 -16 -20 -23 -17 30 -21
tag right 3: cue.all	-47 6 6 -13 -14 19 -18 -32 22
tag right 3: cue.all_civilians	2 14 -8 -2 -1 -1 -1 -3 -1
tag right 3: cue.already	40 -8 -34 -28 -9 -15 -9 -9 -27
tag right 3: cue.among	63 -33 -49 -1 -1 -2 -1 -6 -1
tag right 3: cue.border	-44 36 4 -3 -4 -2 -3 -10 -2
tag right 3: cue.born	59 10 -27 -2 -2 -5 -5 -58 -50
tag right 3: cue.called_off	20 -1 -10 -1 -1 0 -2 -1 -5
tag right 3: cue.captivity	37 -23 -2 -36 -13 -13 -13 -21 -12
tag right 3: cue.captured	48 -21 6 -8 -7 -12 -5 -37 -22
tag right 3: cue.claims	-32 34 3 -2 -15 -10 -16 -10 -10
tag right 3: cue.completed	10 -38 6 1 -36 -14 -16 -28 -2
tag right 3: cue.count	-6 -6 -39 4 -8 -18 -12 20 -19
tag right 3: cue.crime	16 -4 0 0 0 -1 0 -15 -13
tag right 3: cue.denied	56 -51 -33 -5 -3 -1 -1 -39 23
tag right 3: cue.deported	14 14 2 -26 -14 -13 -18 -5 -33
tag right 3: cue.died	-14 27 -25 -3 -1 -3 -2 -15 -1
tag right 3: cue.each	-24 -23 -5 -7 22 -16 -18 12 -19
tag right 3: cue.evacuation	54 -40 -20 -2 -4 -5 -3 -6 -17
tag right 3: cue.ever_captured	13 11 -20 -1 -2 -8 -4 -8 -13
tag right 3: cue.footage	54 -37 -35 -10 -14 -5 -18 -3 -26
tag right 3: cue.good_news	30 -26 -12 -1 -1 -1 -1 -10 -4
tag right 3: cue.held	-58 -15 -42 -19 -20 -14 -17 -46 78
tag right 3: cue.in_captivity	44 -49 -31 -6 -9 -12 -11 -44 5
tag right 3: cue.in_return	-56 23 16 -30 -17 -29 14 -11 -42
tag right 3: cue.included	34 -27 -59 -4 -12 -7 -8 7 -16
tag right 3: cue.local	1 20 -17 -2 -2 -2 -1 -16 -3
tag right 3: cue.mediated	-40 21 38 -47 -14 13 -15 -45 -33
tag right 3: cue.missing	-48 11 -26 -5 -11 -12 -6 -61 67
tag right 3: cue.money	9 -8 0 0 0 0 0 0 0
tag right 3: cue.month	68 -7 0 0 0 0 0 -67 0
tag right 3: cue.of_whole	-16 -13 1 -5 -22 -10 -10 36 -27
tag right 3: cue.of_year	-7 26 -35 -18 -16 -12 -14 1 -22
tag right 3: cue.on_shield	-21 36 -6 -2 -1 -1 0 -7 0
tag right 3: cue.one_sided	-55 48 -29 -28 -32 39 -42 -11 -26
tag right 3: cue.other_exchange	60 -23 -5 -7 -1 -2 -2 -37 -4
tag right 3: cue.other_return	30 30 -64 -26 -9 -18 -5 -14 -20
tag right 3: cue.other_war	36 -25 -20 -10 -4 -3 -2 -9 -2
tag right 3: cue.outside	-54 -42 -25 -9 -12 65 -35 39 -5
tag right 3: cue.part	1 7 -44 -21 -3 -16 -14 10 -39
tag right 3: cue.planned	56 -48 -52 -8 -6 -2 -3 21 11
tag right 3: cue.postponed	-22 -18 -1 -10 -1 0 -1 -5 27
tag right 3: cue.ready	37 -34 -39 -10 -16 -7 -4 39 -23
tag right 3: cue.recap	26 1 -36 -21 -7 -8 -7 -13 8
tag right 3: cue.record	14 -60 -20 -10 25 -1 -3 14 -13
tag right 3: cue.relative	-34 14 -1 -25 -12 -14 -10 -21 -21
tag right 3: cue.repatriation	14 -1 -34 -5 -7 -17 -5 9 -6
tag right 3: cue.reunion	1 14 -33 8 -12 -12 -13 -70 -20
tag right 3: cue.same_number	21 -3 -7 -12 -23 -24 -13 -43 -41
tag right 3: cue.since	-25 -37 -26 -27 -9 -16 -15 48 -40
tag right 3: cue.span	0 -35 -41 -31 -26 -23 -25 30 -32
tag right 3: cue.stage	13 23 -14 -4 -2 -5 -2 -9 -17
tag right 3: cue.thanks	26 -21 -7 -2 -4 -8 -4 -11 -3
tag right 3: cue.third	21 -5 -16 -29 -1 -6 -2 -15 -1
tag right 3: cue.to_date	-13 -72 -52 16 -21 -13 -12 28 5
tag right 3: cue.today	-10 -34 4 42 -38 -33 -13 15 -22
tag right 3: cue.total	-28 42 -22 -25 -39 -15 -22 17 -53
tag right 3: cue.transit	4 -20 10 -20 -28 -17 -15 -12 -43
tag right 3: cue.unit	-39 52 -37 -13 -14 -36 -14 -31 32
tag right 3: cue.venue	50 -48 -24 -13 -6 -3 -2 -4 -4
tag right 3: cue.visit	23 -16 -9 -4 -2 0 -1 0 -1
tag right 3: cue.year	-16 -27 -17 -19 -17 -7 -11 34 -79
tag right 3: cue.yesterday	47 -22 -8 -29 -25 -4 -8 -32 -16
tag right 3: foe.agent	-46 1 12 -19 29 1 -19 -19 -26
tag right 3: foe.of	-15 35 -44 -11 -7 -11 -13 -30 -29
tag right 3: foe.to	-86 20 50 -48 -34 -29 -24 -38 9
tag right 3: noun.body	29 -37 -2 -16 -9 -9 -4 14 -7
tag right 3: noun.branch	17 12 -27 -11 -11 -19 -16 -14 -24
tag right 3: noun.child	34 -21 -54 -15 -8 -12 -13 -41 -3
tag right 3: noun.civilian	-55 31 34 -21 -3 -32 -16 -17 -50
tag right 3: noun.exchange	-5 -5 -12 -35 -20 16 -14 8 -12
tag right 3: noun.family	-59 67 5 -45 -19 -16 -13 -44 -29
tag right 3: noun.foreigner	-31 30 -38 -9 -8 -7 -6 -16 30
tag right 3: noun.man	78 -19 -76 -27 -8 -6 -7 -66 -7
tag right 3: noun.military	-60 43 9 -6 4 -40 -7 -34 -36
tag right 3: noun.other	24 -29 -22 -17 -13 -10 1 37 -37
tag right 3: noun.people	12 -29 -22 4 -2 -15 -14 -27 11
tag right 3: noun.rank	10 -56 40 -13 -17 -29 -14 -26 -5
tag right 3: noun.soldier	34 -26 -16 -16 -11 -21 -10 14 -17
tag right 3: noun.woman	56 -26 -51 -17 -9 -14 -8 -33 -7
tag right 3: own.agent	-38 -25 13 -25 25 -22 -18 24 5
tag right 3: own.from	45 13 -35 -3 -3 -1 -1 -1 -5
tag right 3: own.of	-32 41 -26 15 -23 -15 -13 -54 8
tag right 3: own.to	-6 -11 2 -9 -9 -11 -23 0 -17
tag right 3: qualifier.approx	48 18 -41 -13 -22 -4 -6 3 -32
tag right 3: qualifier.at_least	-41 37 -30 -2 -2 -5 -1 10 -10
tag right 3: qualifier.at_most	-2 1 -11 -15 -12 -10 -17 -38 5
tag right 3: qualifier.more_than	8 -41 -44 -30 -18 36 -20 -75 -2
tag right 3: ru.agent	-34 22 -5 2 -9 -11 -20 -7 -18
tag right 3: ru.from	-3 23 -48 -18 -10 -23 -8 23 -9
tag right 3: ru.of	-25 -22 26 -12 -22 -28 -27 8 -7
tag right 3: ru.to	-1 -2 18 -19 -10 -6 -12 -1 -20
tag right 3: ua.agent	-47 13 14 -19 -24 -33 10 6 -44
tag right 3: ua.from	-87 -9 33 -40 -22 -11 -17 8 -22
tag right 3: ua.of	21 -17 -3 -22 -16 -48 -10 -12 -23
tag right 3: ua.to	-5 18 -20 -67 -16 -7 -2 -19 -18
tag right 3: verb.bring	5 -7 -10 -17 -15 4 -4 -5 -27
tag right 3: verb.come	8 10 -4 -29 -18 -2 -12 -8 -29
tag right 3: verb.future	46 -10 -31 -4 -2 -4 -2 -5 -4
tag right 3: verb.get	-38 -7 39 -16 -11 0 -16 7 -30
tag right 3: verb.give	-7 -14 -7 -5 -30 18 -24 -23 -35
tag right 3: verb.held_exchange	19 -9 -14 -45 -16 -23 -12 -6 -25
tag right 3: verb.home	-15 6 -11 10 -9 -12 -10 -13 -16
tag right 3: verb.managed	31 16 -24 -22 -15 34 -19 -36 -44
tag right 3: verb.noun	34 -30 -11 -6 -3 3 -6 -23 -35
tag right 3: verb.other	72 -22 -29 -6 -6 -27 -5 -51 -1
tag right 3: verb.swap	36 -31 -10 10 -7 -19 -12 -26 -17
tag right 3: verb.will	11 -19 1 -6 -2 28 -4 -33 -10
tag right 3: view.ru	26 -80 -35 -11 -7 -5 -10 30 35
tag right 3: view.ua	10 -44 -19 -17 -8 -9 -6 22 -5
tag right 3: voice.ru	-5 -18 16 -21 -19 -27 -20 15 -20
tag right 3: voice.ua	-21 3 -5 -21 -13 -14 -12 31 -42
tag right 7: adj.dead	33 -10 -74 -15 -14 -16 -9 -22 -7
tag right 7: adj.freed	-27 11 17 -25 -21 -7 -8 27 -16
tag right 7: adj.modifier	-60 -5 9 -2 -13 -1 -13 1 8
tag right 7: adj.wounded	24 -7 -31 -27 -16 20 5 -55 -26
tag right 7: category	3 -2 -24 -28 -4 -8 -16 -10 -11
tag right 7: country	26 -28 -7 -41 2 -13 -14 20 -40
tag right 7: cue.agreed	-25 -18 2 -19 -25 12 -12 1 -13
tag right 7: cue.agreement	6 -48 -6 -18 -21 9 -11 -19 -12
tag right 7: cue.all	49 -20 -31 22 -21 -12 -8 -28 -23
tag right 7: cue.already	48 -36 -25 -9 -7 -4 -5 1 -21
tag right 7: cue.among	53 -31 -41 -7 -7 -2 -2 -18 -3
tag right 7: cue.border	-18 -20 58 -6 -3 -2 -2 -5 -2
tag right 7: cue.born	12 32 -40 -6 -8 -6 -6 -59 11
tag right 7: cue.called_off	23 -17 -24 -1 0 0 -1 -3 -1
tag right 7: cue.captivity	9 -4 -2 -44 -16 -13 -9 2 -4
tag right 7: cue.captured	18 28 -19 -12 -13 -13 -7 -16 -32
tag right 7: cue.claims	-11 18 -9 -14 -13 -17 -11 -3 -24
tag right 7: cue.completed	4 16 -27 1 -17 -9 -12 -11 -11
tag right 7: cue.count	-38 3 -29 11 -20 12 -13 39 -34
tag right 7: cue.crime	35 -45 -6 -9 -9 -6 -6 -23 -22
tag right 7: cue.denied	25 22 -29 -5 -5 -1 -2 -34 -16
tag right 7: cue.deported	-11 -10 35 -9 -6 -15 -9 5 -25
tag right 7: cue.each	-60 -22 -44 44 13 -19 10 -4 -14
tag right 7: cue.evacuation	29 -19 12 -1 -1 -1 -3 -2 -10
tag right 7: cue.ever_captured	27 -19 -3 0 0 0 0 -1 -7
tag right 7: cue.footage	-38 50 -26 -14 -12 -7 21 -53 -25
tag right 7: cue.held	-24 -59 9 -19 -17 -19 -14 -47 72
tag right 7: cue.in_captivity	-17 -21 -16 -4 -18 -12 -9 -43 62
tag right 7: cue.in_return	-21 13 -2 -28 -12 -24 0 18 -22
tag right 7: cue.included	-16 -6 32 17 -9 -20 -7 7 -35
tag right 7: cue.local	24 4 -36 -24 -19 -10 -8 -51 -5
tag right 7: cue.mediated	-39 -50 -17 17 -13 -4 8 46 -20
tag right 7: cue.missing	-12 -27 -24 -15 -15 -34 -20 -31 36
tag right 7: cue.money	21 -9 -1 -3 -1 -2 -1 -6 -1
tag right 7: cue.month	18 -44 -19 -20 -1 -2 -4 11 0
tag right 7: cue.of_whole	14 -17 7 -35 -10 -36 -11 -22 1
tag right 7: cue.of_year	-24 14 -77 7 -20 -21 -22 42 -37
tag right 7: cue.on_shield	-9 30 -2 -2 -1 -2 0 -23 0
tag right 7: cue.one_sided	-17 17 -40 -14 -28 30 -36 -1 -20
tag right 7: cue.other_exchange	21 -13 -5 -2 -1 -1 -1 -1 -1
tag right 7: cue.other_return	56 -44 6 -29 -3 -6 -4 -16 -20
tag right 7: cue.other_war	42 -31 -25 -18 -7 -7 -4 -38 -29
tag right 7: cue.outside	-80 -42 -3 -11 -19 56 48 -45 -24
tag right 7: cue.part	-35 -7 22 -6 -34 -17 -11 -7 -1
tag right 7: cue.planned	56 3 -24 -21 -5 -15 -4 -97 -16
tag right 7: cue.postponed	51 -36 0 -11 -2 0 -1 -58 -3
tag right 7: cue.ready	13 7 -20 -5 -9 -6 -7 -41 -22
tag right 7: cue.recap	19 4 -19 -21 -20 -20 -11 -9 -21
tag right 7: cue.record	5 -12 -8 -39 25 -7 -6 -19 -10
tag right 7: cue.relative	-17 -30 26 4 -17 10 -17 -42 7
tag right 7: cue.repatriation	-13 22 -21 -3 -4 -15 -5 12 -13
tag right 7: cue.reunion	-28 -14 5 34 -11 -21 -8 -16 -4
tag right 7: cue.same_number	24 24 -20 -17 -12 -21 -9 -6 -25
tag right 7: cue.since	-46 -37 20 -26 -20 -18 -12 54 -48
tag right 7: cue.span	-35 19 19 -33 -12 -13 -14 17 -25
tag right 7: cue.stage	-2 11 -17 -37 14 -14 -8 -19 -13
tag right 7: cue.thanks	8 -19 6 17 -5 -11 -4 -37 -16
tag right 7: cue.third	45 -47 -32 -36 -9 -9 -8 -6 -2
tag right 7: cue.to_date	-47 -34 -60 -1 -17 -8 -16 66 -5
tag right 7: cue.today	-3 -1 -45 -27 -1 -17 -13 22 -23
tag right 7: cue.total	-12 -68 45 10 -35 -14 -16 13 21
tag right 7: cue.training	45 -41 0 0 0 0 0 -1 -3
tag right 7: cue.transit	-24 4 -9 -20 15 -10 -14 3 -23
tag right 7: cue.unfinished	17 -13 -6 0 -5 0 0 -1 -5
tag right 7: cue.unit	26 -11 -18 -13 -20 -13 -10 -25 -16
tag right 7: cue.venue	6 -15 -30 -7 -3 -6 -6 1 -4
tag right 7: cue.visit	-6 36 -17 -2 -7 -2 -3 -17 -6
tag right 7: cue.year	-21 -21 -19 -11 -5 -9 -9 45 -20
tag right 7: cue.yesterday	-1 -22 8 32 -16 -7 -8 -20 -16
tag right 7: foe.agent	2 -10 8 -9 -7 35 -9 -80 -35
tag right 7: foe.of	-34 34 -4 -14 -18 -30 -13 -22 -16
tag right 7: foe.to	-18 -23 35 -33 -25 -46 -21 -33 19
tag right 7: noun.body	13 -12 -6 -15 -16 -25 -13 -3 -15
tag right 7: noun.branch	13 -40 57 -16 -15 -32 -14 -82 -18
tag right 7: noun.child	-4 20 -8 9 -12 -9 -14 -62 13
tag right 7: noun.civilian	-51 56 -5 -27 27 -17 -12 -55 2
tag right 7: noun.exchange	-30 0 -8 -18 -35 23 -18 12 -41
tag right 7: noun.family	-8 28 -35 42 -9 -19 -8 -79 -33
tag right 7: noun.foreigner	-44 24 -70 -23 -28 -16 -12 6 27
tag right 7: noun.man	-86 -26 69 -15 -14 -14 -9 -12 -22
tag right 7: noun.military	3 -25 26 -39 -28 -27 -19 0 -20
tag right 7: noun.other	0 -24 -16 0 -17 -13 5 -3 -34
tag right 7: noun.people	-16 -32 -24 5 -6 -3 -18 23 -2
tag right 7: noun.rank	-30 43 -25 -15 -16 -23 -12 -8 -22
tag right 7: noun.soldier	-37 41 -18 -28 -24 14 -23 -39 19
tag right 7: noun.woman	-42 18 -36 -17 -20 -19 -13 46 -27
tag right 7: own.agent	-33 -19 23 -14 -12 -25 -9 -55 43
tag right 7: own.from	16 -8 -1 0 -3 0 0 -1 -2
tag right 7: own.of	-6 -7 -4 13 -30 -24 -18 -26 -27
tag right 7: own.to	-26 -15 1 -8 -13 -22 -21 -1 -13
tag right 7: qualifier.approx	-8 26 -51 -11 -22 -11 -9 32 -29
tag right 7: qualifier.at_least	-1 0 -9 0 0 0 0 17 -16
tag right 7: qualifier.at_most	-64 -14 52 7 -11 -22 -9 24 -4
tag right 7: qualifier.more_than	-12 -58 -2 -23 -10 13 13 -2 19
tag right 7: ru.agent	18 -2 29 -28 2 15 -13 -66 -15
tag right 7: ru.from	-35 -5 -5 -10 13 -29 -8 9 36
tag right 7: ru.of	-31 31 11 -32 -23 2 -17 -44 19
tag right 7: ru.to	-54 43 17 -46 -21 -9 -12 14 -51
tag right 7: ua.agent	-26 6 -45 14 -4 -27 -17 -4 6
tag right 7: ua.from	-3 -15 8 -24 -13 -7 -9 -1 3
tag right 7: ua.of	-43 19 6 31 -19 -24 -6 -3 -7
tag right 7: ua.to	-9 -5 -7 -43 -14 -18 -11 -7 29
tag right 7: verb.bring	-12 -20 -16 9 -18 -15 -18 31 3
tag right 7: verb.come	31 -5 -77 -12 9 -12 -6 22 -19
tag right 7: verb.future	86 -62 -25 -21 -8 -18 -4 -23 -26
tag right 7: verb.get	-58 44 28 -19 -12 -30 -18 -26 -14
tag right 7: verb.give	-36 10 37 -38 -30 -41 16 -16 -34
tag right 7: verb.held_exchange	29 -9 24 -38 -14 -30 -14 -59 -29
tag right 7: verb.home	-32 9 11 -43 -14 -12 -12 2 -23
tag right 7: verb.managed	-37 6 -12 27 -11 -43 -12 10 -5
tag right 7: verb.noun	8 3 -30 -7 -12 -8 -10 -41 20
tag right 7: verb.other	-28 27 16 -17 -15 -9 -12 7 -38
tag right 7: verb.swap	15 -26 -22 2 -14 -5 -5 2 -6
tag right 7: verb.will	13 38 -12 -6 -7 -22 -3 -44 -11
tag right 7: view.ru	26 -77 24 -25 -19 -14 -15 -31 -23
tag right 7: view.ua	-7 14 -33 -15 -17 -5 -4 -5 11
tag right 7: voice.ru	-35 8 -9 -20 -15 -13 19 -11 35
tag right 7: voice.ua	17 47 -77 -28 -14 -16 -18 35 -36
tag right beyond: adj.dead	33 -14 -25 -32 -24 -36 -14 -32 -16
tag right beyond: adj.freed	8 -22 7 -7 -16 -11 -7 -4 -6
tag right beyond: adj.modifier	6 -10 -3 -13 -1 -9 -13 -40 -1
tag right beyond: adj.wounded	-28 20 -44 -17 -24 -4 -3 58 -37
tag right beyond: category	-16 6 -9 -30 -9 -23 -18 -16 14
tag right beyond: country	15 2 5 12 -17 -32 -11 -79 -45
tag right beyond: cue.agreed	6 -55 -22 -32 5 -5 -16 -16 -23
tag right beyond: cue.agreement	6 -48 -30 -40 3 -7 -16 -26 -31
tag right beyond: cue.all	-16 3 10 -15 -24 9 -16 -28 13
tag right beyond: cue.all_civilians	31 -16 -30 -2 -2 -2 -1 -4 -8
tag right beyond: cue.already	14 -29 -26 2 19 -10 -7 -18 14
tag right beyond: cue.among	67 -39 -33 -7 -6 -1 -1 -12 -3
tag right beyond: cue.anniversary	-21 -6 27 -1 -1 -1 -1 14 -17
tag right beyond: cue.border	-35 22 13 -9 -6 -4 -6 -12 -11
tag right beyond: cue.born	52 4 -37 -6 -9 -10 -12 -60 6
tag right beyond: cue.called_off	41 -34 -16 -2 -1 -2 -1 -4 -3
tag right beyond: cue.captivity	25 -6 -30 -4 -4 -11 -11 -32 -16
tag right beyond: cue.captured	9 36 -28 -13 -13 -11 -8 -16 -42
tag right beyond: cue.claims	-13 29 8 -30 -19 -21 -13 -26 -22
tag right beyond: cue.completed	26 8 -24 -11 -16 -18 -14 -25 -2
tag right beyond: cue.count	14 -6 -6 -17 15 -17 -15 -50 -28
tag right beyond: cue.crime	52 -55 -22 -9 -10 -9 -6 -10 -23
tag right beyond: cue.denied	43 -18 -16 -15 -4 -2 -2 -42 -11
tag right beyond: cue.deported	-65 7 33 -16 -15 -13 -15 36 -35
tag right beyond: cue.died	3 14 -34 -1 -1 -3 -2 -15 -1
tag right beyond: cue.each	29 -104 -48 70 -21 -11 -12 -16 -13
tag right beyond: cue.evacuation	59 -61 -8 -4 -6 -9 -6 10 -18
tag right beyond: cue.ever_captured	79 -65 -6 -1 -2 -1 -1 -15 -10
tag right beyond: cue.footage	-5 -22 -1 -10 -11 -7 17 15 9
tag right beyond: cue.good_news	19 13 -22 -4 -1 0 -1 -1 -1
tag right beyond: cue.held	-68 -44 46 -21 34 -19 -15 -1 42
tag right beyond: cue.in_captivity	4 -12 29 -7 -27 -18 -11 -45 -3
tag right beyond: cue.in_return	2 -10 -19 5 -18 21 -17 2 -33
tag right beyond: cue.included	-15 -13 -10 21 -16 -9 -9 12 -12
tag right beyond: cue.local	39 -9 -37 -23 -18 -10 -8 -27 -6
tag right beyond: cue.mediated	-23 9 28 3 -22 -26 -15 4 -26
tag right beyond: cue.missing	6 -46 -18 -10 -11 -13 -9 2 33
tag right beyond: cue.money	-1 -11 -5 -13 -2 -2 -1 21 -2
tag right beyond: cue.of_whole	2 -18 -6 -32 -9 -14 -15 -30 5
tag right beyond: cue.of_year	-13 2 -11 -19 -21 -17 -14 1 9
tag right beyond: cue.one_sided	-19 11 -18 -7 -33 4 -23 -37 -33
tag right beyond: cue.other_exchange	39 -31 -9 -2 -1 -1 -1 -2 -3
tag right beyond: cue.other_return	31 -7 -35 -3 -5 -6 -8 -22 31
tag right beyond: cue.other_war	17 -5 -67 -33 -8 -10 -5 14 -16
tag right beyond: cue.outside	-85 14 -20 -19 -22 58 32 -21 -27
tag right beyond: cue.part	-55 29 4 -1 -16 -19 -14 4 -17
tag right beyond: cue.planned	23 -15 -35 -23 -14 -8 -7 -24 23
tag right beyond: cue.postponed	68 -52 -7 -9 -10 -3 -2 -41 -15
tag right beyond: cue.ready	-15 -13 5 -18 -21 -11 -9 35 -30
tag right beyond: cue.recap	-7 22 -19 -23 -15 -12 -10 1 -10
tag right beyond: cue.record	-6 -10 -21 10 23 -7 -6 -19 -13
tag right beyond: cue.relative	-26 -15 0 -25 -6 -9 -14 -12 15
tag right beyond: cue.repatriation	5 7 5 -14 -12 -21 -7 -45 -16
tag right beyond: cue.reunion	-21 26 1 -33 -11 -11 -10 -37 -25
tag right beyond: cue.same_number	2 -10 13 -27 -19 -17 -8 -20 -18
tag right beyond: cue.since	-26 -14 21 -33 -25 -20 -10 13 -19
tag right beyond: cue.span	-52 -20 43 -24 -45 -15 -9 15 -35
tag right beyond: cue.stage	-17 -11 11 -43 23 -15 -9 5 -29
tag right beyond: cue.thanks	-20 2 -32 29 -9 -7 -6 26 -6
tag right beyond: cue.third	68 -46 -75 -21 -9 -4 -5 18 -1
tag right beyond: cue.to_date	-39 -11 -11 17 -21 -18 -14 16 25
tag right beyond: cue.today	-24 8 -22 -36 -5 4 -16 55 -38
tag right beyond: cue.total	-26 -14 17 -6 12 -29 -20 14 4
tag right beyond: cue.training	10 -1 -4 0 -1 0 0 0 -4
tag right beyond: cue.transit	-6 9 23 -27 -12 -8 -9 -11 -20
tag right beyond: cue.unfinished	17 -13 -6 0 -5 0 0 -1 -5
tag right beyond: cue.unit	62 -34 -29 -14 -22 -17 -9 -23 -25
tag right beyond: cue.venue	-3 -9 -22 3 21 -13 -14 -15 -9
tag right beyond: cue.visit	9 3 11 -4 -2 -3 -3 -15 -12
tag right beyond: cue.year	-48 -31 -41 -8 -14 -15 -14 75 9
tag right beyond: cue.yesterday	41 -53 3 30 -35 -23 -13 -40 -20
tag right beyond: foe.agent	10 -37 43 -24 -12 32 -21 -77 -33
tag right beyond: foe.of	-4 16 -8 -18 19 -26 -12 -54 -28
tag right beyond: foe.to	-7 -3 0 -25 -32 -25 -18 4 -10
tag right beyond: noun.body	19 -10 -1 -22 -14 -22 -12 -64 -15
tag right beyond: noun.branch	30 -12 2 -17 -14 -24 -12 -67 -16
tag right beyond: noun.child	-15 2 8 -8 -15 -12 -15 -45 11
tag right beyond: noun.civilian	-50 48 9 -23 -8 -19 -13 -20 0
tag right beyond: noun.exchange	-27 2 0 -11 12 26 -17 -27 -29
tag right beyond: noun.family	11 27 -46 -28 -12 -10 -9 -34 -12
tag right beyond: noun.foreigner	-28 32 -59 -23 -29 -39 -13 4 4
tag right beyond: noun.man	-10 -22 65 -30 -22 -15 -22 -73 -24
tag right beyond: noun.military	1 -17 -5 -18 -11 -13 -15 -7 -20
tag right beyond: noun.other	10 -34 24 -23 -10 -13 -7 -22 -11
tag right beyond: noun.people	4 -34 -16 22 0 7 -13 -14 -11
tag right beyond: noun.rank	-8 43 -45 -17 -18 -27 -13 -17 -28
tag right beyond: noun.soldier	6 8 -22 -32 -28 -22 -17 -41 18
tag right beyond: noun.woman	-26 -4 -6 5 -22 -20 -17 38 -29
tag right beyond: own.agent	-46 -38 38 -23 -16 -30 -16 -10 23
tag right beyond: own.from	-2 -30 -19 -4 26 -3 -1 -1 -1
tag right beyond: own.of	-4 -7 -37 -2 -5 -17 -13 -17 -12
tag right beyond: own.to	29 -27 6 -13 -11 -4 -32 -27 -21
tag right beyond: qualifier.approx	-30 12 -38 -16 -33 -18 -12 45 0
tag right beyond: qualifier.at_least	-27 22 -30 -4 -2 -1 -1 33 -19
tag right beyond: qualifier.at_most	-19 -32 29 3 -9 -8 -10 -10 2
tag right beyond: qualifier.more_than	-17 -58 -1 -17 -12 12 -16 -5 29
tag right beyond: ru.agent	0 19 -49 3 -22 23 -15 -20 -13
tag right beyond: ru.from	-24 -3 -54 -47 20 14 -10 3 41
tag right beyond: ru.of	-3 -2 -44 25 7 11 -9 -38 -6
tag right beyond: ru.to	-19 28 -12 38 -17 -7 -12 6 -26
tag right beyond: ua.agent	-12 -29 1 17 -25 15 -18 -3 -27
tag right beyond: ua.from	7 -29 12 -35 -18 -9 -11 -13 -23
tag right beyond: ua.of	-13 -35 11 15 -9 -13 -15 -20 -11
tag right beyond: ua.to	-31 -24 28 3 -20 -20 -2 -50 -11
tag right beyond: verb.bring	-9 -4 -6 3 -19 -19 -16 12 -19
tag right beyond: verb.come	-5 -13 -18 5 6 -9 -9 8 -14
tag right beyond: verb.future	50 -23 4 -30 -8 -7 -5 -5 -27
tag right beyond: verb.get	-45 -18 46 -22 -18 -11 -18 -5 -33
tag right beyond: verb.give	2 0 -9 -38 -19 7 -2 -34 -14
tag right beyond: verb.held_exchange	32 -44 22 -33 17 -34 -13 -33 -23
tag right beyond: verb.home	34 -29 -27 3 5 -18 -11 -19 -18
tag right beyond: verb.managed	13 -22 -34 10 -12 22 -15 -2 -35
tag right beyond: verb.noun	-11 11 -8 -32 -13 13 -12 -39 21
tag right beyond: verb.other	-24 16 -4 -2 -15 -8 -11 -5 -12
tag right beyond: verb.swap	27 -2 -9 1 -15 -36 -13 -43 -14
tag right beyond: verb.will	2 43 -16 -3 -2 -7 -3 -37 -13
tag right beyond: view.ru	21 -14 -26 -31 -34 -18 -17 -30 -20
tag right beyond: view.ua	18 -29 -8 -46 33 -24 -7 -32 4
tag right beyond: voice.ru	-41 24 -19 0 -20 -27 15 1 11
tag right beyond: voice.ua	10 8 -38 -32 -25 -16 -18 41 -53
tag right clause: adj.dead	29 -13 -35 -16 -14 -20 -12 -19 -39
tag right clause: adj.freed	-7 -15 23 10 -15 -14 -12 5 -15
tag right clause: adj.modifier	5 -16 -13 -13 -16 -6 -12 -12 4
tag right clause: adj.wounded	15 -49 -48 -17 -16 40 21 -11 -33
tag right clause: category	58 -73 -16 -16 -14 -7 0 -26 -8
tag right clause: country	33 -30 -14 -12 2 -18 -12 19 -5
tag right clause: cue.agreed	-27 19 13 -17 -11 -14 -8 -4 -19
tag right clause: cue.agreement	19 -3 -2 -17 -9 -22 -10 -6 -17
tag right clause: cue.all	31 0 -24 10 -6 -6 -10 -58 -5
tag right clause: cue.already	21 7 -29 -22 -9 -13 -11 13 -45
tag right clause: cue.among	62 -23 -59 -1 -3 -4 -6 -33 -3
tag right clause: cue.border	-8 16 1 -15 -3 -3 -2 -11 -2
tag right clause: cue.born	9 8 -53 -6 -9 -7 -17 -53 -15
tag right clause: cue.called_off	89 -49 -26 0 -2 -4 -3 -13 -36
tag right clause: cue.captivity	-23 -1 6 -64 -12 -9 -9 1 6
tag right clause: cue.captured	33 18 -26 -3 -8 -11 -5 -35 -31
tag right clause: cue.claims	0 -25 10 -31 -10 -11 -8 -53 51
tag right clause: cue.completed	-52 -2 22 35 -44 -3 -12 -6 -22
tag right clause: cue.count	17 -18 -62 18 -12 -6 -12 12 -38
tag right clause: cue.crime	19 -9 -1 0 -1 -1 -1 -15 -17
tag right clause: cue.denied	23 -14 -26 -2 -3 -1 -1 -39 25
tag right clause: cue.deported	49 -21 -55 -13 -5 -13 -8 -15 -36
tag right clause: cue.died	-20 18 -14 -2 -1 0 -1 -1 0
tag right clause: cue.each	-67 21 0 -93 30 -15 -5 15 -19
tag right clause: cue.evacuation	68 -18 -18 -1 -2 -2 -3 -11 -29
tag right clause: cue.ever_captured	19 7 -21 -2 -2 -8 -4 -7 -12
tag right clause: cue.footage	-6 22 -32 -15 -19 -7 -14 -40 -31
tag right clause: cue.good_news	-7 18 -27 -9 -7 -8 -7 -50 -5
tag right clause: cue.held	-41 -53 -69 -15 -16 -16 -14 -65 97
tag right clause: cue.in_captivity	-27 -32 -10 -5 -8 -10 -7 -45 41
tag right clause: cue.in_return	-12 13 5 -29 -15 -24 14 -17 -20
tag right clause: cue.included	28 -10 -46 11 -12 -23 -8 -57 -17
tag right clause: cue.local	70 -43 -24 -6 -4 -3 -2 -20 -8
tag right clause: cue.mediated	-49 -10 -25 -2 -9 1 5 42 -14
tag right clause: cue.missing	-12 -1 -52 -13 -19 -31 -20 -73 42
tag right clause: cue.money	30 -14 0 -3 -2 -1 -2 -22 -2
tag right clause: cue.month	20 -47 -19 -20 -1 -2 -4 11 0
tag right clause: cue.of_whole	10 -12 2 -31 -10 -7 -12 9 -29
tag right clause: cue.of_year	-25 -16 -65 6 -21 -17 -20 52 -24
tag right clause: cue.on_shield	-26 47 -6 -3 -1 -2 -1 -27 0
tag right clause: cue.one_sided	-77 22 -21 -30 -20 25 -35 19 -15
tag right clause: cue.other_exchange	62 -40 -3 -7 -1 -2 -2 -36 -3
tag right clause: cue.other_return	36 5 -34 -30 -9 -17 -6 -13 -18
tag right clause: cue.other_war	48 -32 -13 -26 -4 -2 -3 -27 -15
tag right clause: cue.outside	-58 -35 -22 -8 -13 47 24 36 -15
tag right clause: cue.part	9 5 -11 -37 2 -25 -10 -47 -17
tag right clause: cue.planned	-3 25 -19 -3 -4 -16 -4 -10 -12
tag right clause: cue.postponed	-4 -48 -7 -14 -5 -3 -2 -10 24
tag right clause: cue.ready	30 15 -24 -11 -12 -18 -10 -47 -60
tag right clause: cue.recap	82 -54 -16 -11 -14 -23 -6 -23 -7
tag right clause: cue.record	16 -26 18 -33 -4 -4 -4 3 -4
tag right clause: cue.relative	21 -19 -47 -31 16 12 3 -32 -28
tag right clause: cue.repatriation	9 0 -35 -10 -7 -21 -7 16 -10
tag right clause: cue.reunion	-7 -3 -25 26 -11 -19 -11 -39 -13
tag right clause: cue.same_number	57 33 -43 1 -12 -23 -9 -32 -29
tag right clause: cue.since	-44 -54 -42 -24 -13 -17 -14 83 -46
tag right clause: cue.span	0 -53 25 -41 -24 -21 -24 46 -29
tag right clause: cue.stage	60 13 -53 -6 -31 -8 -8 -11 -18
tag right clause: cue.thanks	28 -18 4 29 -7 -21 -5 -81 -15
tag right clause: cue.third	30 -7 -16 -24 -1 -8 -5 -20 -2
tag right clause: cue.to_date	-11 -43 -41 -21 -21 -15 -12 85 -58
tag right clause: cue.today	-7 -15 -17 42 -48 -28 -12 -38 -20
tag right clause: cue.total	-60 3 -35 28 -15 -9 -14 24 -18
tag right clause: cue.training	42 -41 0 0 0 0 0 -1 -3
tag right clause: cue.transit	-8 -32 31 -23 8 -17 -15 -12 -43
tag right clause: cue.unit	-28 21 -13 -15 -20 -52 -21 -32 38
tag right clause: cue.venue	20 -62 -30 -15 -2 -1 -2 14 -2
tag right clause: cue.visit	32 14 -23 -7 -9 -2 -4 -11 -26
tag right clause: cue.year	17 -47 -25 -9 -16 -9 -12 15 -79
tag right clause: cue.yesterday	-9 18 -21 -18 -5 -5 -3 -13 -2
tag right clause: foe.agent	28 30 -49 -3 32 4 -11 -12 -13
tag right clause: foe.of	-7 3 11 -16 -20 -5 -19 -35 -22
tag right clause: foe.to	-62 5 54 -30 -15 -11 -22 -30 11
tag right clause: noun.body	19 -12 4 -12 -9 -16 -10 0 -7
tag right clause: noun.branch	-16 -40 57 -10 -11 -32 -15 -11 -29
tag right clause: noun.child	52 -5 -49 -8 -6 -8 -7 -79 -23
tag right clause: noun.civilian	-37 53 -17 -21 18 -25 -15 -35 -40
tag right clause: noun.exchange	1 -5 -16 4 -11 -22 -14 18 -26
tag right clause: noun.family	-19 23 -11 35 -12 -21 -12 -55 -19
tag right clause: noun.foreigner	36 -29 -26 -30 -3 -2 -2 -5 -9
tag right clause: noun.man	66 -58 -44 -2 -2 -3 -2 -7 -6
tag right clause: noun.military	-36 20 -4 3 -35 -43 -13 -44 -21
tag right clause: noun.other	15 -31 -30 -26 -16 -21 6 22 -17
tag right clause: noun.people	-14 6 -19 -63 -20 -18 -12 -11 14
tag right clause: noun.rank	82 -162 -7 -8 -9 -20 -9 -17 8
tag right clause: noun.soldier	-23 13 -36 -15 -10 0 -16 11 -5
tag right clause: noun.woman	45 -10 -56 -16 -15 -15 -6 -24 -4
tag right clause: own.agent	10 -39 -2 -28 25 -26 -28 7 -25
tag right clause: own.from	54 10 -35 -4 -6 -1 -2 -2 -7
tag right clause: own.of	-6 -2 5 19 -21 -12 -20 -39 -34
tag right clause: own.to	-11 -2 13 -18 -17 -18 -14 3 -20
tag right clause: qualifier.approx	43 -17 -11 -24 -16 -5 -6 -16 -14
tag right clause: qualifier.at_least	-32 14 0 -1 -1 -4 -1 -18 33
tag right clause: qualifier.at_most	30 -21 2 -10 -13 -20 -11 -8 -32
tag right clause: qualifier.more_than	13 -66 -53 -23 -19 32 15 -12 9
tag right clause: ru.agent	0 -13 21 -9 11 -9 -14 -26 0
tag right clause: ru.from	-40 17 -20 -3 -9 -20 -7 11 22
tag right clause: ru.of	-14 -17 32 -42 -20 -20 -8 -9 9
tag right clause: ru.to	-54 12 46 -48 -15 -23 -13 13 -45
tag right clause: ua.agent	-51 -8 -6 12 -7 -30 0 5 -11
tag right clause: ua.from	-85 -11 36 -33 -16 -8 -14 2 -19
tag right clause: ua.of	-4 0 -13 -22 -15 -14 -14 -19 -18
tag right clause: ua.to	-27 82 -66 -84 -15 -7 -14 -4 4
tag right clause: verb.bring	-11 -6 0 -7 -14 -13 -8 -3 -25
tag right clause: verb.come	0 -10 17 -10 -21 -10 -11 0 -28
tag right clause: verb.future	16 0 -18 -8 -8 -19 -6 8 -9
tag right clause: verb.get	-9 -18 24 -38 -25 -15 -20 -23 -16
tag right clause: verb.give	-12 -54 -13 -8 21 11 -17 -32 -16
tag right clause: verb.held_exchange	-6 17 -20 -14 -15 -17 -15 -12 -22
tag right clause: verb.home	-33 12 8 -9 -19 -13 -12 5 -17
tag right clause: verb.managed	-41 -7 -6 7 -15 20 -16 -4 -15
tag right clause: verb.noun	55 -57 -49 -10 -15 -20 -9 -7 -36
tag right clause: verb.other	76 -29 -39 -5 -5 -31 -6 -70 -14
tag right clause: verb.swap	41 -33 -40 19 -13 -12 -8 -11 -12
tag right clause: verb.will	47 -25 -20 -8 -8 15 -5 -33 -8
tag right clause: view.ru	5 -13 -18 -8 -13 -4 -10 18 13
tag right clause: view.ua	-13 3 -40 -8 -9 -5 -7 19 3
tag right clause: voice.ru	34 -34 32 -15 -22 -33 -24 -28 -45
tag right clause: voice.ua	-39 47 -4 -16 -9 -15 -10 -59 -13
tag right far: adj.dead	4 -72 55 -34 -26 -28 -9 -26 -13
tag right far: adj.freed	-17 -39 38 5 -13 -11 -6 -20 4
tag right far: adj.modifier	6 -8 -4 -16 2 -5 -9 -27 3
tag right far: adj.wounded	-61 60 -34 2 -24 -16 1 -51 -8
tag right far: category	14 8 -17 -25 4 -16 -14 -40 -41
tag right far: country	26 -4 6 21 -16 -32 -11 -43 -32
tag right far: cue.agreed	-20 -2 18 -38 19 -28 -10 -2 -19
tag right far: cue.agreement	11 -4 -29 -51 16 -37 -17 -29 -34
tag right far: cue.all	-17 -1 19 -16 -12 -13 -8 -25 -11
tag right far: cue.already	-44 -26 -19 3 20 -15 -9 15 19
tag right far: cue.among	26 -6 -23 0 -3 -1 -2 -6 -2
tag right far: cue.anniversary	-21 -6 27 -1 -1 -1 -1 14 -17
tag right far: cue.border	6 -10 1 -18 -5 -5 -6 -12 -11
tag right far: cue.born	13 -24 -17 -6 -11 -11 -15 -50 23
tag right far: cue.called_off	24 -21 -1 0 -1 -2 0 -1 -2
tag right far: cue.captivity	2 -2 -55 -11 10 -2 -10 -11 4
tag right far: cue.captured	15 5 -18 -14 -11 -9 -8 -5 -31
tag right far: cue.claims	-10 -3 19 -31 -25 -15 -13 -44 20
tag right far: cue.completed	-27 18 22 -20 -16 -29 -12 -2 -1
tag right far: cue.count	4 -8 -7 -14 11 -19 -13 -34 -25
tag right far: cue.crime	48 -35 -19 -2 -3 -4 -2 -5 -30
tag right far: cue.denied	36 -42 -1 -14 -3 -1 -1 -32 -2
tag right far: cue.deported	-17 5 -10 -2 -11 -5 -6 40 -43
tag right far: cue.each	-13 -43 -19 19 -21 3 14 -15 -11
tag right far: cue.evacuation	43 -38 -21 -3 -3 -6 -3 11 -17
tag right far: cue.ever_captured	83 -70 -8 -1 -3 -1 -1 -16 -10
tag right far: cue.footage	-9 -26 5 -6 -9 -5 -12 35 12
tag right far: cue.held	-64 -12 1 -15 39 -13 -9 27 24
tag right far: cue.in_captivity	-53 53 34 -6 -17 -17 -5 -9 10
tag right far: cue.in_return	2 -25 -1 15 -15 26 -6 -25 -10
tag right far: cue.included	0 7 -67 -4 -13 -20 -4 -23 45
tag right far: cue.local	23 -11 -1 -3 -2 -4 -1 -16 -2
tag right far: cue.mediated	0 -2 -22 12 -20 -12 -16 -4 -14
tag right far: cue.missing	-16 -33 -10 -10 -11 -18 -8 -17 27
tag right far: cue.money	-7 -8 -4 -13 -2 -1 -1 22 -2
tag right far: cue.of_whole	20 -24 -38 -33 -9 17 -11 -8 4
tag right far: cue.of_year	-18 -42 12 2 -20 -14 -11 26 16
tag right far: cue.one_sided	-2 -19 -5 -5 -21 15 -21 -42 -18
tag right far: cue.other_exchange	44 -39 -3 -2 -1 -1 -1 -2 -2
tag right far: cue.other_return	20 -6 -33 -3 -4 -7 -9 -24 42
tag right far: cue.other_war	-2 15 -57 -30 -6 -9 -3 19 -8
tag right far: cue.outside	-48 5 -40 -19 -16 45 -26 0 -18
tag right far: cue.part	11 -37 -5 -6 6 -21 -15 -29 -3
tag right far: cue.planned	-10 -32 -13 -15 -12 -8 -6 4 35
tag right far: cue.postponed	25 -20 -7 -3 -8 -3 -1 14 -15
tag right far: cue.ready	8 -47 12 -17 -11 -9 -7 4 -10
tag right far: cue.recap	-16 8 2 -16 -14 -6 -8 10 -16
tag right far: cue.record	-7 34 -27 15 -19 -6 -3 -8 -6
tag right far: cue.relative	1 -4 -53 -24 17 -2 -13 -23 -3
tag right far: cue.repatriation	13 -1 11 -13 -6 -17 -5 -39 -6
tag right far: cue.reunion	-4 17 -38 -18 -5 -10 -9 -14 -19
tag right far: cue.same_number	-57 19 13 -7 -8 -18 -2 -6 -4
tag right far: cue.since	17 1 -28 -29 -14 -15 -10 18 -25
tag right far: cue.span	-16 -14 26 -26 -47 -17 -10 2 -31
tag right far: cue.stage	-51 -6 15 -20 11 -9 -6 30 -15
tag right far: cue.thanks	-41 17 -30 43 -8 -11 -4 10 -5
tag right far: cue.third	-29 -2 -6 -20 -1 -2 -1 33 -2
tag right far: cue.to_date	8 -2 5 5 -12 -15 -11 -37 15
tag right far: cue.today	-32 18 6 -13 -26 9 -12 -11 -25
tag right far: cue.total	-8 4 5 -28 25 -17 -15 0 -16
tag right far: cue.training	8 -1 -4 0 -1 0 0 0 -1
tag right far: cue.transit	-16 -9 52 -28 -16 -8 -8 -10 -21
tag right far: cue.unfinished	17 -13 -6 0 -5 0 0 -1 -5
tag right far: cue.unit	33 -7 -24 -15 -25 -18 -8 -17 -16
tag right far: cue.venue	-10 -9 -16 3 27 -10 -15 -4 -7
tag right far: cue.visit	9 3 12 -4 -2 -3 -4 -15 -13
tag right far: cue.year	4 -54 -34 8 -14 -12 -11 23 10
tag right far: cue.yesterday	51 -36 -2 2 -7 -23 -4 -16 -3
tag right far: foe.agent	40 -38 -22 -11 -4 4 -13 8 -2
tag right far: foe.of	16 -8 -18 -13 24 9 -11 -50 -16
tag right far: foe.to	-30 34 -21 -3 -2 19 -10 16 -17
tag right far: noun.body	-10 15 -10 -20 -4 -7 -7 -17 -6
tag right far: noun.branch	29 3 -44 -18 -14 -19 -10 -16 -14
tag right far: noun.child	12 3 10 -20 -14 -8 -9 24 -28
tag right far: noun.civilian	-8 15 -41 -23 24 -17 -12 -24 -13
tag right far: noun.exchange	-29 6 -3 5 17 -12 -14 6 -2
tag right far: noun.family	39 -30 -53 -22 -8 -9 -9 -11 12
tag right far: noun.foreigner	48 -28 -4 -19 -12 -32 -4 -4 -51
tag right far: noun.man	20 -28 28 -6 -11 -5 -17 -25 -10
tag right far: noun.military	10 -23 -9 6 -23 -7 -7 -31 -9
tag right far: noun.other	-4 1 25 -48 -5 -18 -11 -28 -1
tag right far: noun.people	-5 7 -19 8 -23 -14 -11 -54 3
tag right far: noun.rank	-36 46 -9 -13 -14 -17 -10 -49 -17
tag right far: noun.soldier	16 -10 -9 -22 -14 -18 -10 -61 7
tag right far: noun.woman	-29 20 11 18 -28 -20 -19 -35 -27
tag right far: own.agent	-12 -12 10 -5 -2 -7 -5 24 -35
tag right far: own.from	-2 -30 -19 -4 26 -3 -1 -1 -1
tag right far: own.of	-4 2 -31 -28 10 -5 -10 -1 -17
tag right far: own.to	12 5 15 6 -32 -21 -11 -36 -29
tag right far: qualifier.approx	-28 -12 10 -35 -25 -19 -11 -15 9
tag right far: qualifier.at_least	-32 -13 -1 -2 -1 0 -1 28 -3
tag right far: qualifier.at_most	63 -14 -18 -2 -11 -7 -7 -70 -39
tag right far: qualifier.more_than	-31 -53 -8 -15 -10 -18 -10 13 35
tag right far: ru.agent	-10 5 -12 -10 -23 -1 -12 -7 12
tag right far: ru.from	2 -10 -59 -40 27 23 -9 6 32
tag right far: ru.of	11 -30 -14 19 9 6 -13 -33 -1
tag right far: ru.to	-32 19 -17 37 -22 -33 -13 9 -46
tag right far: ua.agent	-10 -21 0 16 -20 22 -12 -1 -16
tag right far: ua.from	19 -26 6 -27 -18 -6 -8 -25 -43
tag right far: ua.of	-13 -25 51 -16 3 -12 -13 -42 -14
tag right far: ua.to	-55 25 -1 10 -16 -19 -21 -38 -13
tag right far: verb.bring	1 -4 -3 -9 -19 -26 -16 -12 -26
tag right far: verb.come	-32 -33 37 2 -28 -6 -9 -21 -8
tag right far: verb.future	22 -30 5 -27 -9 -7 -5 10 -19
tag right far: verb.get	18 -37 13 -16 -20 17 -20 -34 -25
tag right far: verb.give	13 12 -6 -9 -14 11 -14 -28 -9
tag right far: verb.held_exchange	5 -31 -2 -17 13 -28 -12 -10 -21
tag right far: verb.home	25 -6 -15 20 -38 -21 -13 -36 -17
tag right far: verb.managed	-11 -50 -10 20 -3 -8 -2 11 -1
tag right far: verb.noun	-13 -4 -8 -36 -14 -18 -11 -3 11
tag right far: verb.other	36 -47 -20 6 -11 -8 -9 -27 7
tag right far: verb.swap	28 -5 3 -11 -12 -26 -11 -34 -10
tag right far: verb.will	33 -3 -15 -1 -2 -2 -1 -9 -3
tag right far: view.ru	6 33 -39 -24 -36 -11 -11 -24 -25
tag right far: view.ua	-14 -11 6 -38 34 -23 -8 21 4
tag right far: voice.ru	-31 13 8 8 -18 -29 -9 -17 -12
tag right far: voice.ua	24 -19 -10 -36 -33 -12 -22 24 -44
verb away -1	-1 -2 -25 -1 10 -3 -11 -18 -7
verb away 0	2 -17 -20 8 5 -8 -7 5 -10
verb away 1	2 -32 -6 -11 -11 11 -8 -21 -15
verb away 2	-13 -24 14 -43 -12 -21 -4 26 -15
verb bring cumulative both	-36 -1 0 11 0 0 0 2 0
verb bring cumulative null	-56 -3 -3 -10 -1 -4 -2 58 -3
verb bring cumulative ru	5 -9 -30 -17 -8 -2 -6 23 -16
verb bring cumulative ua	7 -38 -4 -8 -7 -8 -6 0 -2
verb bring done	-2 -15 -10 -14 0 -10 -9 -5 -17
verb bring dropped both	-27 17 17 -29 -13 -14 -9 21 -27
verb bring dropped null	21 2 -44 3 -19 -17 -13 -37 -19
verb bring figure both	16 -33 -38 20 22 -2 -3 -35 -4
verb bring figure ru	-16 -4 2 -14 -7 -9 -13 -39 -14
verb bring figure ua	-35 31 -17 -19 6 -10 -4 -19 -4
verb bring open	16 4 -16 -7 -7 -5 -6 -51 12
verb bring outside ru	-27 16 -37 -1 -2 6 28 -3 -1
verb bring outside ua	-27 -23 -1 0 0 30 -17 -7 0
verb bring part both	26 -47 37 -10 -5 -1 -2 -29 0
verb bring part ru	-18 -9 -5 -24 -21 -8 -13 28 -12
verb bring part ua	49 -66 -5 -25 -12 -29 -11 9 -10
verb bring planned both	7 0 0 -8 -4 0 0 8 -3
verb bring planned null	-5 -16 -15 -2 -3 -6 -3 34 20
verb bring planned ru	-5 22 -21 -5 -9 -5 -9 -28 22
verb bring planned ua	33 -52 -1 -4 -2 -5 -2 10 -9
verb bring recap null	31 -3 0 -2 -1 -1 -2 -15 -10
verb bring recap ru	43 -42 -23 -5 -2 -4 -4 -20 -3
verb bring recap ua	51 -5 -6 -7 -4 -6 -3 -64 -6
verb come cumulative ru	-6 -2 -20 -2 -5 -1 -2 11 -5
verb come cumulative ua	-22 -9 -1 -5 -3 -4 -2 15 -15
verb come done	-5 -16 -10 -11 14 -10 -8 15 -6
verb come dropped both	-33 8 3 14 -21 -13 -7 1 -14
verb come dropped null	16 21 -56 -12 -12 -10 -8 -20 29
verb come figure both	24 -10 -21 -1 -4 -2 -1 -15 -1
verb come figure ru	-4 -68 22 -15 12 -5 -7 -11 -8
verb come figure ua	17 -4 -32 -15 10 -12 -7 -53 -11
verb come open	15 -1 -10 0 0 0 0 -3 -1
verb come outside ua	-1 -2 -1 0 0 9 -3 -2 0
verb come part ru	-22 35 -17 -3 -3 -5 -10 -24 -5
verb come part ua	15 -29 24 -11 -13 -10 -6 -40 -10
verb come planned ru	7 0 -10 0 0 0 0 4 -1
verb come planned ua	-38 9 17 -1 -2 -1 -1 18 0
verb come recap ru	30 -10 -26 -2 -5 -4 -2 6 -13
verb come recap ua	43 -35 -1 0 -1 -1 -1 -15 -1
verb get cumulative ru	-32 -12 12 -1 -6 -2 -4 5 -16
verb get cumulative ua	9 -35 -7 -3 -7 -2 -8 2 -8
verb get done	-11 4 -8 -11 -1 -19 0 4 -11
verb get dropped both	-8 18 -40 -19 -3 -2 -8 -16 -3
verb get dropped null	-49 -46 39 -6 -14 27 -14 29 -19
verb get figure ru	-16 -39 38 -3 13 -3 -6 -14 -3
verb get figure ua	-33 74 -44 -5 -7 -2 -3 -20 -2
verb get part ru	11 -8 -21 -10 -4 -9 23 -3 -2
verb get part ua	22 9 -68 -5 -3 -11 -4 -40 -1
verb get recap ua	53 -22 -1 -1 -3 -3 -2 -22 -5
verb give cumulative ru	11 -4 -20 0 -1 -2 -3 1 0
verb give cumulative ua	-4 -1 -15 -6 -5 -30 -12 5 -23
verb give done	-16 -22 -15 -10 -24 12 5 -1 -8
verb give dropped both	-29 -36 32 -7 -3 35 -15 -44 41
verb give dropped null	-4 -25 10 -13 -18 2 -19 -39 13
verb give figure ru	-24 -19 20 -9 -12 -19 -26 31 -15
verb give figure ua	16 0 3 -6 -16 -31 -7 4 -6
verb give outside ru	-27 -15 -19 0 -1 5 17 -4 -3
verb give outside ua	-19 -18 -15 -4 -1 22 16 -25 -2
verb give part ru	3 -22 4 -13 -12 -20 1 -29 -3
verb give part ua	19 -9 14 -5 -5 -20 -15 -18 -3
verb give recap ru	-1 32 -24 -1 -11 -21 -16 -14 -10
verb give recap ua	25 -19 -1 -1 -4 -18 -1 -11 0
verb held_exchange cumulative null	-5 -2 -2 -3 -1 -1 -1 7 -5
verb held_exchange done	-11 12 -27 2 4 -17 -24 -1 2
verb held_exchange dropped null	1 -6 -85 2 -26 -33 -11 -19 15
verb held_exchange figure both	-17 -19 -6 34 -1 0 0 -12 0
verb held_exchange figure ru	-41 -75 96 -4 -5 -2 -3 -11 -2
verb held_exchange figure ua	-46 56 -47 -10 31 -3 -2 -12 -2
verb held_exchange open	43 -4 -25 -5 -1 -2 -2 -23 -4
verb held_exchange part ru	-1 -41 41 -3 -1 -2 -17 -3 -3
verb held_exchange part ua	-30 24 -41 -3 -1 6 -11 -25 -3
verb held_exchange planned ru	-13 -29 -58 -6 -8 -7 -7 42 -9
verb held_exchange planned ua	15 -49 -20 -9 -2 -4 -5 20 -7
verb held_exchange recap null	-14 29 -28 -2 -1 -4 -2 -5 -1
verb held_exchange recap ru	52 -27 -4 0 -1 0 -1 -29 0
verb held_exchange recap ua	76 -50 -2 -1 0 -4 -1 -44 -2
verb home cumulative both	-15 -15 -8 -19 -3 -3 -3 18 -4
verb home cumulative ru	-64 0 -22 0 0 0 -1 57 -4
verb home cumulative ua	-16 -26 -1 -13 -11 -7 -6 52 -10
verb home done	17 -27 -24 2 -12 -1 -6 11 -6
verb home dropped both	-39 5 -8 17 0 -13 -1 -16 0
verb home dropped null	21 -51 5 -17 -6 12 -3 -32 -8
verb home figure both	-26 -13 -1 41 -1 0 0 -10 0
verb home figure ru	2 -13 1 -17 -37 -8 -13 -15 -13
verb home figure ua	-53 40 2 12 -9 -8 -4 -41 -4
verb home part ru	25 -17 -18 -13 -2 -1 -1 -2 0
verb home part ua	46 -46 -24 -7 -3 -17 -4 6 -9
verb home planned ru	14 -3 9 -1 -1 0 -1 -16 -3
verb home planned ua	51 -31 -1 0 0 -2 0 -39 0
verb home recap ru	28 -7 -22 -1 -2 -2 -3 -30 -2
verb home recap ua	-8 -29 -3 -6 -2 -6 -2 23 -1
verb list done	-4 -41 21 -29 24 43 -15 -44 -28
verb list figure ru	-17 -99 58 -9 -29 -7 -11 -10 -43
verb list figure ua	3 22 -83 -30 -11 -37 -11 -48 -30
verb list part ru	27 37 -59 -3 -7 -12 -9 -4 -32
verb list part ua	20 -65 -60 -9 -16 54 -8 -31 -23
verb swap cumulative both	-30 -9 -4 -33 -2 -1 -1 46 -1
verb swap cumulative null	-39 0 0 -3 0 0 0 43 0
verb swap done	-6 -4 -37 29 -5 -11 -8 13 -10
verb swap dropped null	24 -19 -19 19 -2 -4 -1 -28 -4
verb swap figure both	-19 -36 -18 44 -2 0 0 -12 0
verb swap figure ru	8 -73 47 -14 -5 -3 -4 -7 -4
verb swap figure ua	-28 41 -18 -29 -6 -3 -4 -29 -4
verb swap part ru	13 -46 45 -7 -1 -2 -13 -6 -1
verb swap part ua	-31 45 -45 15 -4 -16 -1 -24 -3
verb swap planned ru	0 -7 7 0 0 0 0 0 0
verb swap planned ua	-6 9 -15 -15 -1 -1 0 10 -1
verb.bring own agent view ru	-16 55 -48 -8 -8 -2 -4 -21 -1
verb.bring own agent view ua	-87 18 28 -15 -14 -11 -7 2 -5
verb.bring own null view null	-6 -58 -6 57 3 -15 -14 -1 -20
verb.bring own null view ru	26 -33 -24 -46 14 -21 14 -4 -28
verb.bring own null view ua	2 10 -37 -30 -21 -15 -19 0 -21
verb.bring own perspective view ru	11 -109 42 -33 -52 -15 -33 -35 -29
verb.bring own perspective view ua	-19 67 -78 -21 -8 -14 -12 10 -21
verb.bring own ru view null	-24 -91 61 -18 -8 -6 17 -27 -8
verb.bring own ru view ru	-22 -34 22 -9 -29 -17 -2 36 -35
verb.bring own ru view ua	8 -6 17 -8 -12 -11 -24 -32 -21
verb.bring own ua view null	-15 51 -61 -35 -9 -11 -5 -3 -6
verb.bring own ua view ru	-16 49 -39 -7 -8 24 -20 -28 -5
verb.bring own ua view ua	6 -19 -53 -16 -9 -25 -8 16 -26
verb.come own null view null	26 -13 17 -32 -36 -11 -12 -57 1
verb.come own null view ru	-26 -41 29 6 -41 -16 -19 -6 -5
verb.come own null view ua	23 -17 -45 -21 -7 -24 -15 -4 -22
verb.come own perspective view ru	21 -106 44 -10 -20 -9 -14 15 -27
verb.come own perspective view ua	-13 29 -107 -17 -15 -16 -16 -7 -20
verb.come own ru view null	17 -28 10 -4 -10 -2 -15 -28 -7
verb.come own ru view ru	-25 -36 -14 -7 28 -5 -16 24 -45
verb.come own ru view ua	-30 -46 48 -1 -6 -10 11 -16 -12
verb.come own ua view null	-103 81 -76 -16 -28 -32 -21 -25 -37
verb.come own ua view ru	-18 67 -56 -8 -8 -10 -7 7 -23
verb.come own ua view ua	4 20 -38 -16 -10 -15 -7 -43 -8
verb.future own null view null	72 -63 -16 -6 -5 -4 -3 -14 -4
verb.future own null view ru	29 -3 15 -8 -9 -27 -13 -20 -22
verb.future own null view ua	7 13 -7 -6 -4 -7 -5 -46 -26
verb.future own ru view ru	-54 -13 66 0 -8 -1 -1 0 -3
verb.future own ua view ua	-6 10 -6 -3 -3 -3 -4 -12 -4
verb.get own agent view ru	-43 3 10 -12 -16 -6 -10 -7 -5
verb.get own agent view ua	-34 -16 10 -6 29 -10 -10 11 -10
verb.get own null view null	-9 -16 28 -22 -20 -10 -17 -36 -16
verb.get own null view ru	13 49 -62 -31 -21 -26 -1 7 -31
verb.get own null view ua	0 -43 31 -24 -30 0 -19 -20 -27
verb.get own perspective view ru	-27 -34 29 -1 -3 -1 -6 18 -2
verb.get own perspective view ua	4 29 -30 0 0 0 0 0 0
verb.get own ru view null	19 -8 -24 -1 -2 -11 46 -5 -5
verb.get own ru view ru	-36 -2 -7 -1 -7 -2 -1 30 -4
verb.get own ru view ua	14 -7 -11 -2 -2 -2 -10 -9 -18
verb.get own ua view null	21 18 -16 0 -1 -6 -2 -7 -10
verb.get own ua view ru	36 -27 -4 -1 -2 -23 -2 -3 -1
verb.get own ua view ua	-34 35 -2 -1 -1 -1 -2 -3 -1
verb.give own null view null	20 59 -48 -33 -30 -40 -14 -30 -13
verb.give own null view ru	25 59 -68 -19 -30 29 -46 -6 -20
verb.give own null view ua	-16 -74 45 -27 0 2 1 -8 -28
verb.give own opposite view ua	-14 -22 32 -2 0 -1 -1 -1 0
verb.give own perspective view ru	-61 -29 52 -12 -4 -35 25 -28 -10
verb.give own perspective view ua	35 -4 -64 -5 -4 -6 -18 -16 -7
verb.give own ru view null	-36 -59 54 -6 -13 -17 1 -34 -42
verb.give own ru view ru	21 -30 -12 -10 -22 -52 11 0 10
verb.give own ru view ua	-18 -78 20 -10 -11 -27 7 -39 -33
verb.give own ua view null	3 -5 -53 -30 -22 14 -19 -7 -9
verb.give own ua view ru	-56 58 -57 -5 -6 9 -16 -13 -3
verb.give own ua view ua	-21 33 -27 -4 -6 -35 -6 41 -20
verb.held_exchange own null view null	-3 24 -53 16 -23 -19 -16 -37 14
verb.held_exchange own null view ru	-59 -43 52 -38 4 -26 -30 55 -35
verb.held_exchange own null view ua	12 21 -38 -35 -26 -26 -18 3 -26
verb.held_exchange own perspective view ru	-28 -26 31 -2 -1 -1 -4 -4 -4
verb.held_exchange own perspective view ua	9 23 -20 -5 -4 -2 -4 -38 -4
verb.held_exchange own ru view null	15 -21 8 -21 -3 -13 11 -17 -8
verb.held_exchange own ru view ru	7 -28 5 -8 -3 -2 -8 -30 -8
verb.held_exchange own ru view ua	0 -38 41 0 0 -1 -6 0 -7
verb.held_exchange own ua view null	3 17 -40 -34 -2 36 -33 -14 -8
verb.held_exchange own ua view ru	-5 46 -25 -2 0 -5 -2 -7 -4
verb.held_exchange own ua view ua	1 22 -24 -4 -2 1 -3 -36 -1
verb.home own agent view ua	-38 -25 58 -5 -5 -12 -2 -6 0
verb.home own null view null	11 -37 -29 6 -7 -10 -4 22 -5
verb.home own null view ru	29 -76 16 8 -5 -24 -21 -8 -35
verb.home own null view ua	-31 36 -52 7 -21 3 -14 -21 -15
verb.home own perspective view ru	-6 -95 58 -16 -17 -4 -10 14 -21
verb.home own perspective view ua	-4 58 -96 -33 -18 -14 -13 -65 -23
verb.home own ru view null	-28 -40 41 -15 -2 -3 -4 -3 -1
verb.home own ru view ru	25 -39 -11 -11 -14 -7 -17 -7 -29
verb.home own ru view ua	-7 -20 49 0 0 -4 -2 -32 -5
verb.home own ua view null	-19 34 -3 -19 0 -1 -1 -5 0
verb.home own ua view ru	-26 42 -24 -20 -13 -6 -7 -29 -1
verb.home own ua view ua	-22 31 -29 -19 -11 -20 -9 6 -20
verb.managed own null view null	-21 21 -30 -3 -22 -18 -13 -2 -21
verb.managed own null view ru	37 -58 -10 -8 -9 -3 -5 -24 -10
verb.managed own null view ua	-13 -9 0 -6 -1 -2 -3 15 -12
verb.managed own ru view null	-35 -19 30 -16 -1 -1 -8 -3 -1
verb.managed own ua view null	-3 30 -18 -10 0 0 0 -6 0
verb.noun own null view null	-18 -19 -12 4 -17 -10 -10 15 -19
verb.noun own null view ru	43 -28 -26 -24 -12 -9 -11 -55 16
verb.noun own null view ua	13 22 -41 -18 -8 -18 -9 -41 -35
verb.noun own perspective view ua	20 18 -3 -13 0 0 -1 -27 -2
verb.noun own ru view null	-5 -29 51 -13 -1 0 -4 -15 0
verb.noun own ru view ru	-39 -3 -52 -1 -5 -7 -16 -9 47
verb.noun own ru view ua	10 -26 13 -14 -7 -18 -19 -34 -7
verb.noun own ua view null	-20 44 -44 -74 -2 -4 -1 -19 -5
verb.noun own ua view ua	18 -16 -2 -5 -5 -11 -4 15 -17
verb.other own null view null	29 -29 -47 -19 -6 -4 -5 20 6
verb.other own null view ru	24 -14 2 -4 -6 -3 -4 -59 -11
verb.other own null view ua	27 -7 -21 -4 -4 -5 -4 -14 -4
verb.other own opposite view ua	10 0 -4 0 -1 -1 0 -1 -2
verb.other own perspective view ua	-6 15 -25 -2 -2 -2 -4 -11 -5
verb.other own ru view ru	12 0 -8 0 0 0 -1 -2 -2
verb.other own ru view ua	30 0 -26 0 -1 0 -1 -6 -3
verb.other own ua view null	19 -32 0 -1 0 -15 0 0 -1
verb.other own ua view ru	21 -19 -10 -5 -5 -4 -5 -11 -18
verb.other own ua view ua	44 -41 0 -1 -4 -4 -6 -40 -7
verb.swap own null view null	-27 12 -32 3 -13 -5 -7 48 -7
verb.swap own null view ru	48 -50 46 -55 -15 -15 -14 -45 -19
verb.swap own null view ua	-5 -5 -7 35 -22 -8 -16 6 -22
verb.swap own perspective view ua	-62 55 -35 -4 -1 -1 -7 -3 -9
verb.swap own ru view null	15 -13 11 -15 0 0 -13 -3 -1
verb.swap own ru view ua	-51 -40 61 -8 -6 -19 -18 -18 -22
verb.swap own ua view null	-13 48 -12 -37 -2 -16 -1 -4 -3
verb.swap own ua view ru	-47 60 -51 -2 -2 -3 -10 -1 -1
verb.swap own ua view ua	-1 17 -29 -5 -5 -8 -3 -21 -9
verb.will own null view null	-3 -27 -3 -15 -14 -1 -2 29 -29
verb.will own null view ru	12 22 -35 -4 -13 -11 -9 -29 -69
verb.will own null view ua	7 -28 -11 -7 -9 -18 -14 -40 33
verb.will own perspective view ru	5 0 -1 0 0 0 -1 -25 23
verb.will own perspective view ua	-20 -5 0 -3 0 0 -1 29 -19
verb.will own ru view ru	-19 -4 2 -5 -7 -2 -14 -9 11
verb.will own ua view ua	12 -1 0 0 0 0 0 -1 -10
verdict announcement	200 -213 -148 -20 -20 -19 -11 -76 33
verdict follow_up	167 -236 -133 -19 -22 -14 -11 62 -32
verdict irrelevant	277 -99 -73 -8 -5 -5 -4 -72 -65
verdict report	-150 141 74 -3 -8 -13 -17 -54 -37
verdict statement	-65 -262 -137 -37 -32 -26 -24 150 112
view null	-12 -2 -11 29 -1 -12 -8 -11 -22
view null guessed	7 3 -36 -28 -5 -18 -16 3 -9
view ru	34 -58 15 -17 -14 -20 -16 -8 1
view ru guessed	-50 -30 32 -22 -19 -6 -14 9 -37
view ua	9 28 -40 -19 -16 -10 -14 -6 -12
view ua guessed	-24 -5 -29 33 0 -30 -22 -5 -19
whole	-4 19 -5 -13 -18 -12 -5 -15 -33
word after 1: 	1 15 -60 -8 -11 -19 -8 -27 -12
word after 1: !	-40 -6 53 -54 -44 -45 -32 -25 4
word after 1: "	31 -74 -49 -27 -24 -1 -22 30 -22
word after 1: (	-32 15 -32 -47 -20 -24 -9 29 28
word after 1: )	43 -3 -19 -2 -1 -2 -2 -15 -8
word after 1: +	19 -53 39 -4 -2 -1 -1 -12 -1
word after 1: ,	-3 -13 -4 -4 -20 -19 -11 -9 -6
word after 1: -	6 2 -20 16 -2 -2 -2 -45 -8
word after 1: .	-40 2 27 -19 -15 -4 -19 0 -23
word after 1: /	115 -26 -3 -12 -19 -4 -4 -83 -42
word after 1: :	-4 34 -15 -3 -28 -9 -12 -64 -25
word after 1: ;	-14 9 -17 -19 -23 -57 -19 5 -5
word after 1: ?	16 -46 32 -8 -38 -7 -6 -32 -40
word after 1: about	5 0 0 0 0 0 0 -4 0
word after 1: after	15 -11 -9 -8 -11 -13 -3 -10 -7
word after 1: agreem	17 -11 0 0 0 0 0 -7 0
word after 1: among	-14 24 20 0 -3 -1 -4 -19 -3
word after 1: and	13 0 -34 -48 22 -6 -19 -34 -32
word after 1: apiece	-57 51 -11 -8 -3 -4 -6 -12 -3
word after 1: are	-12 5 -25 25 -15 -10 -14 -61 23
word after 1: as	-1 -22 1 0 0 25 -2 -4 -1
word after 1: at	-29 61 -17 -22 -2 -7 -3 -40 27
word after 1: back	-78 6 33 -20 -12 -8 -7 -20 -4
word after 1: betwee	-29 -37 -11 55 -1 0 0 25 -2
word after 1: brough	11 -30 -22 -4 -1 -1 -1 47 -1
word after 1: by	-4 -32 30 -34 -17 -14 -15 8 -12
word after 1: came	-9 -16 -4 -9 -12 14 -11 37 -6
word after 1: captur	-36 41 0 -3 -10 -5 -3 -13 -15
word after 1: code	33 -2 0 0 0 0 0 -27 -14
word after 1: each	-21 5 36 -51 -9 -4 -6 -43 -5
word after 1: exchan	12 22 -10 -35 -11 -16 -3 -12 -4
word after 1: for	37 -20 4 -9 -8 -2 -2 -52 -15
word after 1: freed	17 -54 -13 31 -8 -7 -14 -66 -8
word after 1: from	-15 -4 30 -75 -21 -19 -17 10 -7
word after 1: go	-5 -14 17 1 0 -1 0 -3 0
word after 1: going	-32 11 43 -2 -10 0 -2 -5 0
word after 1: got	53 -52 -8 -6 -3 -8 -2 -3 -2
word after 1: greek	17 -7 -11 -1 -3 -2 -1 -6 -8
word after 1: had	21 -32 -23 -8 -11 -35 -22 21 -33
word after 1: has	19 -9 -1 -5 0 -1 0 -7 -1
word after 1: have	-21 1 2 -17 -9 -2 -9 19 -30
word after 1: hold	6 -1 0 0 0 0 0 0 -4
word after 1: home	17 1 -11 -5 -2 -2 -2 -46 -2
word after 1: in	-5 -20 16 6 -30 -6 -7 -46 57
word after 1: is	-14 -76 -21 -9 -2 -5 -3 32 -18
word after 1: killed	13 -3 -25 -7 -6 -6 -6 -11 -20
word after 1: laid	20 -16 -2 0 0 -2 0 0 -7
word after 1: last	12 -4 -7 -1 0 0 0 -1 0
word after 1: left	-24 13 37 -28 -37 -2 -7 -14 -2
word after 1: meetin	31 -6 0 -1 0 -2 -1 -16 -7
word after 1: more	-40 -7 -27 -14 -6 -7 -6 -36 47
word after 1: number	41 -28 2 -17 -9 -6 -7 -41 -23
word after 1: of	-9 -2 -3 -18 -17 -12 -13 -2 -14
word after 1: offici	30 -30 -9 -5 -5 -2 -3 -26 -21
word after 1: on	15 -4 -11 -42 -21 -10 -13 13 -6
word after 1: out	-15 30 -29 -9 -1 0 -1 -3 0
word after 1: over	43 -38 -4 -2 -1 -1 -3 -53 -1
word after 1: overni	21 -8 -3 -3 -3 -1 -1 -1 -1
word after 1: patien	30 -1 -1 -22 0 0 0 -6 0
word after 1: per	-12 15 -6 -12 -2 -1 -3 -7 -1
word after 1: receiv	24 -14 -4 0 0 -3 0 -1 -1
word after 1: releas	44 -28 5 15 -7 -6 -12 -35 -15
word after 1: remain	-25 -16 -2 -4 -13 -7 -4 -16 27
word after 1: rescue	-43 -23 12 -7 -1 -7 -4 33 -12
word after 1: return	6 14 -12 13 -17 -16 -9 -39 -5
word after 1: russia	-4 -5 12 -15 -1 -1 -7 -14 -2
word after 1: since	2 -18 -14 -3 -7 -1 -5 11 -22
word after 1: surren	24 -7 0 0 -2 -3 -1 -1 -10
word after 1: taken	-32 31 -1 -1 0 0 0 0 -11
word after 1: that	-7 18 -14 -2 0 -1 0 -1 0
word after 1: the	22 -25 -2 -23 -1 -1 -1 29 -2
word after 1: this	-39 -5 -1 -3 -1 0 -3 48 -1
word after 1: to	22 6 -59 -23 -7 -9 -9 25 -22
word after 1: today	-56 64 -41 -20 -4 -7 -4 -44 -6
word after 1: ukrain	-75 31 -15 -34 -9 -3 -6 22 -2
word after 1: under	12 -1 -3 -2 -1 0 0 0 -3
word after 1: was	40 32 -57 -29 -4 -4 -4 -11 -1
word after 1: went	-42 -1 1 -49 33 -11 8 5 -22
word after 1: were	8 -5 -2 8 -18 -2 -14 -41 -17
word after 1: which	-27 44 -21 -2 -4 -1 -2 -5 0
word after 1: who	-7 -5 -7 -10 -8 12 -8 -28 -7
word after 1: whose	-6 16 -14 -15 -1 -2 -1 -3 -2
word after 1: will	15 -7 0 -1 -1 -1 0 -5 -1
word after 1: with	-19 16 7 -38 -3 -13 -5 -13 -1
word after 1: withou	26 -66 54 -20 -4 -10 -14 -2 -6
word after 1: would	5 -1 0 -1 0 0 0 0 -1
word after 1: wounde	-10 -14 -11 -3 -1 -11 -1 23 0
word after 1: автомо	55 -33 -32 -2 -3 -2 -2 0 -2
word after 1: азерба	12 -10 0 0 0 0 0 0 0
word after 1: без	21 12 -25 -5 -1 -17 -4 -2 -9
word after 1: беспил	37 -7 -13 -2 -4 -2 -1 -17 -2
word after 1: бойови	49 -8 0 -1 -1 0 0 -49 -1
word after 1: борони	57 -36 -3 -1 -2 -12 -2 -6 -5
word after 1: братів	93 -84 -56 -5 -5 -10 -6 -23 -1
word after 1: бригад	36 -24 0 0 0 -2 0 0 -15
word after 1: були	21 -14 0 -1 0 -1 -2 -1 -2
word after 1: в	22 -10 -47 -16 39 -52 11 -58 -14
word after 1: вважал	51 -23 -2 -3 -6 -1 -2 0 -25
word after 1: вважаю	-71 -7 0 0 0 0 0 -16 64
word after 1: вдалос	-37 -25 -2 -1 -1 29 -4 -3 -2
word after 1: вдома	-72 50 -30 -37 -10 -4 -6 53 -4
word after 1: вернул	-59 -15 32 2 -35 -7 -6 -16 -6
word after 1: вже	-5 10 -2 -5 -2 -1 -2 -13 -1
word after 1: визвол	-14 35 -3 0 -2 0 -1 -30 -1
word after 1: вийшли	50 20 -37 -7 -3 -4 -4 -35 -11
word after 1: випадк	23 -2 0 0 -1 -2 -1 -13 -5
word after 1: вирвал	-13 26 -19 -1 -1 -1 -1 7 -1
word after 1: вирван	-17 29 0 0 -1 -1 0 -18 -1
word after 1: вмс	16 0 -12 0 0 -1 0 0 -2
word after 1: военно	-19 2 8 -20 -14 -5 -10 -11 -2
word after 1: военны	-2 14 -8 -1 0 0 0 -3 0
word after 1: возвра	-22 9 26 -12 -15 -3 -8 -15 -7
word after 1: возз'є	-1 9 -1 -6 -1 -1 -1 -4 -1
word after 1: вооруж	25 33 -29 -1 -4 -4 -2 -5 -13
word after 1: воссое	-27 37 -20 -5 -5 -2 -2 -1 -2
word after 1: вс	26 -4 -12 -1 -11 -1 -7 -16 -3
word after 1: встреч	44 -1 -7 -1 -1 -1 -1 -24 -16
word after 1: всу	49 -15 -89 -10 -9 26 -21 -14 -34
word after 1: від	-14 1 1 -9 -11 -17 -14 15 -11
word after 1: відбув	-9 -3 11 0 0 0 0 0 0
word after 1: віддал	20 -5 -52 -15 23 -31 -12 -2 -11
word after 1: військ	37 -2 -17 -1 -2 -6 -1 -11 -6
word after 1: госпит	10 -1 -1 -1 -2 0 0 -2 -3
word after 1: группа	54 -10 -52 -2 -29 -1 -4 -1 -6
word after 1: гумани	12 -4 -2 -3 -2 0 0 0 0
word after 1: держав	62 -30 -7 -1 -1 -2 -1 -29 -16
word after 1: десятк	13 -3 -2 0 -1 -1 -1 0 -5
word after 1: для	47 -33 -51 -5 -9 -3 -3 -4 -2
word after 1: днр	13 0 -10 0 -1 0 0 0 -1
word after 1: до	86 -72 -28 -3 -4 -5 -6 -12 -19
word after 1: додому	38 -14 -55 -6 -5 -4 -8 -43 -9
word after 1: докуме	28 -4 -7 0 0 0 0 -3 -14
word after 1: дома	-61 -65 84 -26 -28 -6 -7 -15 -16
word after 1: домов	11 -4 -4 0 -2 -1 -1 0 -1
word after 1: домой	39 -42 -26 -3 -4 -1 -3 -3 -1
word after 1: доправ	48 -45 -4 -1 -1 -1 -1 -4 -1
word after 1: дочека	-25 28 0 0 -1 -1 0 -2 -1
word after 1: единиц	47 -1 -3 -2 -6 -2 -2 -20 -37
word after 1: женевс	41 -40 -5 -3 -1 -2 -4 -2 -1
word after 1: з	7 0 12 -8 -38 -26 -15 -69 -29
word after 1: за	-7 2 -76 -33 -34 -20 -18 10 -34
word after 1: забрал	11 18 -20 -26 -15 -12 -4 -5 -2
word after 1: заверш	-50 57 -41 -14 -1 -1 -2 -19 -1
word after 1: загибл	-24 51 -23 -9 -7 -17 -9 -20 -13
word after 1: загину	43 -21 0 -1 -3 -3 -5 -40 -18
word after 1: задерж	62 -54 -1 -4 -2 0 -1 -6 0
word after 1: залиши	59 -19 -34 -3 -5 -3 -1 -1 -8
word after 1: запрос	44 -5 -1 -1 -8 -1 -1 -3 -32
word after 1: засудж	46 -22 -20 0 0 -5 -1 -2 0
word after 1: захисн	17 -13 -13 -3 -2 -3 -2 -26 0
word after 1: захища	55 -34 -14 -1 -1 -4 -4 -4 -4
word after 1: збройн	52 -47 -24 -5 -7 -8 -4 -24 -2
word after 1: звонко	16 0 0 0 0 0 -1 -14 -1
word after 1: звільн	-43 75 -10 -7 -9 -12 -6 -64 -5
word after 1: земляк	10 -5 -1 -1 -1 0 0 -3 0
word after 1: знову	-35 -15 -41 -40 -15 -8 -9 52 -15
word after 1: зсу	57 -53 -15 -4 -12 -20 -7 -23 -13
word after 1: зустрі	5 16 -13 -13 -13 -15 -14 -52 -30
word after 1: зі	60 -58 -1 0 0 -1 -1 -3 -3
word after 1: и	-40 25 -9 -27 -8 -39 5 4 -18
word after 1: из	37 -46 -4 -25 -18 -16 -20 17 -46
word after 1: й	61 -43 -26 -1 -5 -2 -3 -3 -2
word after 1: к	-41 31 25 -17 -8 -10 -9 -28 -41
word after 1: кв	24 -5 -6 -1 -1 0 -1 -10 0
word after 1: квадра	37 -1 0 0 0 0 -1 -35 -2
word after 1: киев	-22 32 8 -9 -12 -14 -15 -16 -12
word after 1: консул	16 0 0 0 0 -1 0 -14 -1
word after 1: коорди	-33 10 28 -2 -6 -11 -8 -52 -14
word after 1: курсан	8 -3 -2 0 -1 0 0 0 -1
word after 1: курско	-5 -20 -14 -5 -11 -11 1 -4 6
word after 1: курськ	-17 -8 48 0 0 -4 -14 -25 -13
word after 1: курщин	-34 -32 55 0 -1 -13 -19 -5 -8
word after 1: лабора	13 -2 -6 0 0 -1 -2 0 -1
word after 1: мариуп	43 -46 -34 -1 -4 -19 -6 -11 -12
word after 1: маріуп	59 -27 -48 -5 -5 -18 -5 -12 -11
word after 1: мають	74 -39 -15 -1 -3 -19 -3 -18 -3
word after 1: ми	44 -18 2 -21 -18 -17 -20 -24 -17
word after 1: мільяр	8 -5 0 0 -1 0 0 -1 -1
word after 1: на	13 25 -58 7 -33 -13 -10 -2 -59
word after 1: назад	9 -3 -1 -2 -1 0 -1 0 0
word after 1: нарешт	56 -54 -2 -3 -3 -1 -3 -13 -4
word after 1: нацгва	84 -64 -3 -1 -3 -19 -2 -2 -2
word after 1: націон	23 -8 -7 0 0 -9 -1 -1 0
word after 1: наших	-17 9 3 -1 -2 -2 -4 21 -2
word after 1: не	50 -18 -18 -1 -6 -7 -1 -6 -19
word after 1: незако	34 -28 -6 0 -1 -3 -2 -55 -26
word after 1: о	14 -1 -4 0 -4 0 0 0 -4
word after 1: обменя	-1 -32 -3 30 -1 0 0 -4 0
word after 1: обмін	56 -53 -5 -5 -1 -1 0 0 0
word after 1: обміну	24 -21 -2 -1 -1 -3 -1 -6 -2
word after 1: обміня	49 1 -31 -1 -1 -1 -2 -7 -7
word after 1: оборон	-2 46 -61 -4 -6 -12 -5 -19 -4
word after 1: окупан	-1 20 -19 0 0 -1 0 0 0
word after 1: освобо	-16 -38 59 -8 -6 -1 -4 14 -14
word after 1: остают	2 -28 -46 -1 -4 -6 -14 -15 34
word after 1: остров	29 -25 -9 0 -2 -3 0 0 0
word after 1: осужде	21 -2 -18 0 0 -3 0 0 0
word after 1: от	50 -15 -30 -4 -14 -3 -5 -15 -44
word after 1: отдали	25 -31 -25 -9 -7 33 -18 -3 -5
word after 1: отправ	-66 -53 42 -3 12 -14 -8 -6 -35
word after 1: отпуще	-1 26 -22 0 -1 0 -1 0 -1
word after 1: отрима	-48 36 27 -3 -2 -15 -3 -4 -6
word after 1: переда	42 -3 -74 -22 -46 -56 -15 -31 19
word after 1: перетн	-37 44 -4 -23 0 0 -1 -6 0
word after 1: плакал	26 -21 19 -2 -4 -3 -2 -8 -3
word after 1: пленны	-15 -7 -5 0 -1 -1 -2 27 -25
word after 1: плюс	-24 -41 40 -1 -7 -1 -1 -2 -1
word after 1: поверн	-23 16 -51 -17 -14 -28 -11 26 -10
word after 1: поверт	19 13 -65 17 -17 -48 -17 -51 -42
word after 1: погибш	15 -19 -31 -15 -16 -22 -10 11 -30
word after 1: под	2 14 -19 -1 -6 -2 -2 -3 -4
word after 1: покину	-39 -7 38 -8 -6 -2 -4 -16 -9
word after 1: полегл	11 -11 -8 -5 -2 -3 -1 12 -2
word after 1: полку	-36 40 -12 -3 -3 -6 -4 -20 -22
word after 1: полоне	47 -50 -15 -1 -3 -8 -2 -12 -7
word after 1: получи	46 -25 -1 -28 -11 -8 -10 -18 -5
word after 1: поране	-45 35 -34 -3 -5 12 30 11 -8
word after 1: поспіл	16 -10 0 -3 -1 0 0 -1 0
word after 1: потрап	18 -17 -3 0 0 -2 0 0 -1
word after 1: праців	-52 -2 0 0 -1 -1 0 0 53
word after 1: предст	67 -64 -3 -1 -1 -2 -1 -1 -1
word after 1: привез	-8 5 10 -1 0 0 -1 -5 0
word after 1: пригра	-73 -69 27 -9 -17 -6 -5 63 1
word after 1: приеха	-9 -16 12 -1 0 -2 -1 -1 0
word after 1: прийня	3 30 -26 -1 -1 -1 -1 -5 0
word after 1: провел	61 -57 0 -2 -1 0 0 -6 -1
word after 1: пройшл	13 -9 0 -1 0 -1 -1 -1 0
word after 1: просят	5 -1 -2 0 0 0 0 0 -2
word after 1: против	-66 -29 33 -42 -59 -13 -9 38 -21
word after 1: проход	17 -7 -16 -2 -10 -1 -1 -1 -7
word after 1: прошли	8 0 0 0 0 0 0 -2 -5
word after 1: психол	8 -3 -2 0 -1 0 0 0 -1
word after 1: пункта	6 0 -3 0 0 -1 -1 -1 0
word after 1: пункті	46 -2 0 0 0 0 -1 -44 -1
word after 1: після	50 -50 0 -1 -2 0 0 -1 0
word after 1: разом	11 60 -2 -3 -1 -2 -2 -39 -3
word after 1: ранены	23 -3 -11 -2 -1 -3 -2 -1 -3
word after 1: регион	-43 -56 -22 -2 -7 -7 -5 -5 51
word after 1: репатр	17 -28 8 -1 -5 -4 -3 15 -9
word after 1: россии	-26 -16 79 -6 -4 -2 -3 -43 -2
word after 1: россий	18 -41 34 -2 -11 -4 -14 -26 -29
word after 1: россия	-39 -3 43 -1 -1 0 -1 -4 -3
word after 1: російс	-7 42 -13 -4 -8 -27 -18 -24 -55
word after 1: росія	-42 -39 -4 -2 -10 -8 -4 -32 56
word after 1: рф	-13 -36 21 -10 -17 -4 -6 13 -28
word after 1: рідні	51 -42 -6 -9 -4 -10 -3 -7 -30
word after 1: с	3 14 -55 -21 -65 -19 -21 30 -38
word after 1: своих	-44 0 14 -20 -6 -1 -5 -10 -1
word after 1: своїх	-1 -40 41 0 -2 0 0 0 0
word after 1: сегодн	55 -74 2 18 -9 -11 -9 -16 -22
word after 1: серед	35 -19 -2 0 -1 -1 -1 -59 0
word after 1: сестер	35 -20 -15 0 -1 -1 -2 0 -1
word after 1: служат	54 -34 -21 -1 0 -1 -1 0 -2
word after 1: служил	74 -73 -41 -4 -8 -14 -4 -7 -11
word after 1: снаряд	19 -7 -6 -1 -1 -1 -1 -2 -2
word after 1: снова	-40 -13 23 -15 -18 -1 -2 -1 -1
word after 1: соглас	12 -7 -4 0 -1 0 0 -1 0
word after 1: солдат	-26 39 -6 -1 -1 -5 -1 -1 -3
word after 1: сопров	24 -5 -6 -1 -1 -1 -1 -1 -11
word after 1: состоя	-43 48 -41 -13 -1 -1 -2 -17 -1
word after 1: сторон	20 13 -136 -14 -31 -19 -36 -96 -33
word after 1: страни	58 -24 -26 -5 -8 -3 -3 -1 -19
word after 1: суджан	-55 -10 34 -2 -10 -5 -13 -11 -9
word after 1: сьогод	-87 124 -10 -31 -8 -29 -8 -28 -15
word after 1: та	83 30 -76 -8 -11 -18 -8 -77 -16
word after 1: таких	66 -30 -6 -1 -2 -9 -1 -37 -3
word after 1: теробо	11 -10 -2 0 0 -6 -1 -1 -1
word after 1: тиші	56 -53 -3 -2 -5 -1 -1 -1 -3
word after 1: тому	36 -36 -3 -1 -1 -1 0 -13 -1
word after 1: торгов	-55 -37 58 -5 -9 -10 -11 -2 -20
word after 1: третьо	29 -19 -7 -4 -1 -13 -6 -15 0
word after 1: тримал	28 -9 -11 -1 -1 -15 -2 -11 -5
word after 1: тюрми	6 -4 -1 0 0 -1 0 0 0
word after 1: тяжело	6 -60 -15 -10 -6 21 -12 -3 -20
word after 1: тяжкоп	-13 0 -3 0 0 14 0 0 -1
word after 1: у	-31 3 30 -15 -7 -3 -5 -41 11
word after 1: удержи	-2 -9 -15 0 -1 0 -1 -3 15
word after 1: удома	-103 106 -25 -33 -19 -5 -4 -10 -4
word after 1: уехали	-18 37 -18 -3 -6 -19 -3 -8 -10
word after 1: уже	2 23 6 -12 -7 -10 -8 -12 -33
word after 1: украин	-51 27 -6 -16 -19 -37 17 0 2
word after 1: україн	-18 -2 14 -13 -22 -16 -11 9 6
word after 1: управл	28 -3 -18 -2 -1 -1 -1 -3 -3
word after 1: урожен	14 0 -7 0 0 0 0 0 -10
word after 1: утриму	-57 -8 0 0 0 0 0 -48 70
word after 1: учасни	6 -3 0 0 0 0 0 -1 -1
word after 1: учора	34 -31 0 -2 -3 0 0 -2 0
word after 1: хоть	6 0 -2 -1 0 0 0 0 -1
word after 1: це	42 -35 -19 0 -2 -26 -5 -9 -39
word after 1: чекают	56 -34 0 -1 -3 -10 -2 -34 -48
word after 1: челове	24 -15 -15 -4 -1 -6 -6 -44 -19
word after 1: через	7 0 -2 0 0 0 0 0 -4
word after 1: ще	23 -7 0 0 0 0 0 -14 -1
word after 1: і	-7 -22 -45 -18 2 -24 -16 53 -3
word after 1: із	-5 17 -49 -11 27 -29 -13 4 -38
word after 1: їдуть	-61 90 -53 -11 -4 -2 -4 -30 -1
word after 1: їхніх	-32 -42 46 -8 -10 -5 -2 -9 -2
word after 1: الي	-59 27 33 -4 -1 -1 -1 -14 0
word after 1: اوكران	-35 29 -31 -28 -3 19 -22 -20 6
word after 1: بين	-12 -14 -15 6 -1 -1 0 35 0
word after 1: دولار	20 -6 0 -4 -2 0 -2 -18 -1
word after 1: روسي	-3 -33 24 -16 0 -3 -4 -24 -1
word after 1: روسيا	-14 -23 35 -1 -7 -1 -3 -5 -7
word after 1: عادوا	-17 35 -29 -5 -1 -1 0 -1 0
word after 1: فلسطين	13 0 0 -12 0 0 0 0 -1
word after 1: في	-29 44 -24 -2 -1 -2 -2 -9 0
word after 1: لكل	-7 24 -17 -34 -3 -2 -5 -1 -1
word after 1: مع	36 -42 -1 6 -2 -2 -2 -11 0
word after 1: من	21 -5 6 -10 -10 -22 -12 -8 -18
word after 1: مناصفه	-12 -17 -7 20 -1 -1 0 -5 0
word after 1: منذ	-1 -16 -9 -22 -1 -8 -5 36 -2
word after 1: و	-8 -23 28 -9 -2 -3 -3 -14 0
word after 1: –	21 -17 -37 0 4 -20 -15 -1 0
word after 1: ₴	11 -1 0 0 0 0 0 -9 -1
word after 2: 	0 16 -61 -9 -12 -19 -8 -31 -13
word after 2: !	50 -45 30 -13 -22 -7 -9 -53 -29
word after 2: "	34 -28 -9 -11 -20 -24 -13 5 -39
word after 2: (	19 -19 -2 0 -1 -1 0 -15 0
word after 2: )	-24 43 -3 -3 -1 -1 -1 -21 0
word after 2: +	23 0 0 0 0 -1 0 -7 -15
word after 2: ,	9 -33 -10 -15 -15 12 -10 -12 -23
word after 2: .	1 -23 -6 -6 -14 -18 -14 6 -16
word after 2: :	12 -33 -6 -29 -24 -57 -21 24 -32
word after 2: ;	38 -36 -26 -4 -6 -20 -5 17 -8
word after 2: a	48 -36 24 -41 -9 14 -5 -30 -17
word after 2: about	14 0 0 0 0 0 0 -1 -14
word after 2: accord	-24 -5 37 0 -3 0 -1 -16 0
word after 2: agreed	49 -10 -1 0 0 0 0 -51 0
word after 2: all	-25 13 -32 12 -6 15 -3 -15 -5
word after 2: alread	20 -7 -21 -3 -4 -4 -3 15 -10
word after 2: among	24 27 -72 -24 -6 -7 -10 -2 -5
word after 2: an	45 -34 -1 -19 0 -7 0 -1 -1
word after 2: and	79 -12 -5 5 -9 -4 -5 -21 -17
word after 2: are	-10 18 -5 -3 -1 -2 -1 -7 -3
word after 2: as	-23 -25 -8 45 -2 -4 -1 -38 -1
word after 2: at	-2 0 23 -2 -9 -2 -1 -8 -14
word after 2: back	-63 4 26 -32 -12 8 -7 36 -14
word after 2: be	34 -8 -2 -7 -1 -1 -1 -14 -4
word after 2: been	-4 -10 10 -7 -9 -16 -13 4 -18
word after 2: being	-24 8 0 -9 0 18 -1 -4 11
word after 2: bodies	25 -10 0 -12 0 0 0 -6 -2
word after 2: both	-22 23 -13 -31 -5 -1 -2 31 -3
word after 2: brough	-30 -26 49 -3 -5 16 -8 21 -9
word after 2: by	3 -2 -28 -37 -17 -10 -16 6 11
word after 2: came	22 25 -36 -8 -22 -4 -4 -26 -3
word after 2: cathol	17 -7 -11 -1 -3 -2 -1 -6 -8
word after 2: civili	-45 84 -66 -13 -23 -3 -5 -24 -2
word after 2: code	0 29 -7 0 -1 -1 -1 -18 -5
word after 2: come	-16 4 -8 -17 -8 11 -10 23 -35
word after 2: coming	-35 49 -7 -9 -1 -1 -1 -1 -1
word after 2: defend	20 -31 -1 -1 0 -1 0 21 -4
word after 2: down	20 -15 -2 0 0 -2 0 0 -6
word after 2: drones	54 -2 0 -1 -5 -1 -2 -46 -25
word after 2: each	-14 6 -10 -62 33 -12 -15 -11 -5
word after 2: either	53 -11 11 -9 -6 -11 -9 -50 -1
word after 2: exchan	-11 12 -34 24 -3 -8 -6 -52 -3
word after 2: fallen	-18 12 -13 -2 -2 -1 -1 11 0
word after 2: five	37 -27 -7 -1 -1 -2 -1 -1 -1
word after 2: for	-21 41 -13 -33 -37 -2 -8 -14 -3
word after 2: format	-47 -4 10 -2 -1 -2 -2 33 -2
word after 2: four	14 -11 -15 -9 -2 -7 -2 -1 -8
word after 2: free	-25 -14 -30 37 -15 -6 -7 -29 -5
word after 2: freed	22 -31 26 -56 -8 -4 -3 -14 -3
word after 2: friday	-55 -52 26 -32 -18 0 -2 37 0
word after 2: from	-4 41 -17 -11 -4 -9 -8 16 -47
word after 2: had	-4 -66 31 -9 -3 -6 -10 -30 -3
word after 2: handed	-47 23 -40 -21 -13 5 -9 -3 -9
word after 2: has	17 -11 0 0 0 0 0 -7 0
word after 2: have	11 -29 28 -21 -14 -8 -5 -78 -35
word after 2: held	7 -59 -7 -8 -2 -12 -6 -15 14
word after 2: home	-1 -13 -9 -12 -17 -12 -12 14 -16
word after 2: in	4 -19 -47 -8 12 -15 -18 -18 2
word after 2: includ	-18 25 -18 -9 -2 0 -1 -11 -1
word after 2: israel	12 -6 -1 -1 -1 -1 0 0 0
word after 2: its	-17 1 30 -3 -3 -3 -2 -16 -9
word after 2: killed	3 10 -1 -2 0 -3 -1 -1 -8
word after 2: kursk	-39 -25 7 -16 -8 -13 -12 15 13
word after 2: kyiv	-38 -35 62 -19 -20 -5 -6 -12 -24
word after 2: listed	-23 -2 0 -1 -1 0 -1 -13 33
word after 2: mariup	66 -59 -2 0 -1 -5 -2 -5 -31
word after 2: milita	-11 -30 0 -1 -1 0 0 39 0
word after 2: moscow	-40 16 20 -10 -4 -1 -13 -7 -12
word after 2: moved	21 -18 16 -1 -1 -5 -2 -16 -1
word after 2: near	16 -2 -6 -5 -1 0 0 -14 0
word after 2: need	-16 -8 -13 -1 0 14 26 0 -6
word after 2: now	-35 11 -3 -32 -4 -2 -2 55 -1
word after 2: number	-5 9 4 15 5 -22 -10 -55 -36
word after 2: of	-34 25 -33 15 -8 16 -9 25 -46
word after 2: office	-10 -9 -6 -1 -1 -8 -1 -1 14
word after 2: on	7 23 2 -45 -9 -8 -5 -42 -4
word after 2: one	-38 50 -37 -3 -14 -6 -4 -12 -7
word after 2: ones	-22 0 20 0 -1 0 -5 -13 6
word after 2: our	27 -45 -16 -15 -2 -3 -3 -7 -8
word after 2: part	70 -47 -37 -11 -4 -1 -4 -8 -2
word after 2: prison	-1 1 7 0 0 0 0 -1 -11
word after 2: reache	39 5 0 -5 -1 -1 0 -41 0
word after 2: releas	-43 24 -19 0 -23 -22 -8 -19 -3
word after 2: relief	11 -2 0 -1 0 0 0 -7 0
word after 2: repatr	-8 -15 10 -1 0 -1 -1 17 -5
word after 2: return	-23 -15 7 -14 -4 -12 -10 43 -12
word after 2: russia	-28 -23 -39 11 -11 -5 -11 39 -17
word after 2: sergea	62 -53 -14 -4 -3 -13 -1 -11 0
word after 2: servic	-6 -2 0 0 0 0 0 10 0
word after 2: seven	17 -25 14 -1 -3 0 0 -10 0
word after 2: side	-12 15 -6 -12 -2 -1 -3 -7 -1
word after 2: six	39 8 -1 -1 -2 -1 -1 -35 -17
word after 2: some	-4 13 -5 -1 -8 -2 -1 -5 0
word after 2: still	28 -26 -5 -9 -8 -7 -4 -17 7
word after 2: taken	54 -13 -22 -16 -17 -10 -2 -9 -14
word after 2: talks	11 -11 -2 -2 -1 -1 -1 -7 -1
word after 2: ten	27 7 -36 -26 -3 -3 -6 -29 -33
word after 2: that	0 31 -30 0 0 -1 0 -2 -11
word after 2: the	-55 12 8 -16 -20 -11 7 -9 46
word after 2: their	20 -45 -19 16 -8 -9 -3 -20 -2
word after 2: them	5 -17 7 -24 -16 -25 -11 -20 -14
word after 2: those	12 -5 -2 0 0 -5 -1 0 0
word after 2: three	-9 -28 -59 -15 -13 -20 -18 44 -20
word after 2: thursd	4 -9 14 -1 -1 -2 0 -2 -1
word after 2: to	-20 32 -49 7 -17 -8 -7 5 -11
word after 2: today	24 -7 -46 -49 -4 -8 -3 -18 -7
word after 2: total	-37 31 -5 -24 -4 -2 -11 41 -18
word after 2: transf	-3 37 -34 0 0 -1 -2 0 0
word after 2: tuesda	-55 35 -40 19 -1 0 -1 0 -1
word after 2: two	-21 39 -29 -18 -12 -10 -5 -43 -7
word after 2: ukrain	2 -24 17 -35 -5 -10 -7 13 -1
word after 2: views	10 0 0 -9 0 0 0 -1 0
word after 2: war	43 -8 -8 -1 -2 -4 -1 -41 -1
word after 2: was	50 -1 -44 -1 -1 -2 0 -1 -5
word after 2: went	6 26 -26 -5 -4 -3 0 0 0
word after 2: were	-10 25 1 -15 -5 7 -6 -5 -6
word after 2: whom	66 -43 -49 -7 -1 -9 -1 -5 -2
word after 2: with	-24 29 -37 18 -2 -12 -5 -8 -20
word after 2: women	17 -5 -2 -11 0 -1 -1 -1 -2
word after 2: year	-26 -7 -8 -2 -1 0 -3 48 -1
word after 2: а	30 -91 -1 -18 -23 -24 -21 13 -4
word after 2: авиабо	29 -3 -19 -2 -1 0 -1 -3 -4
word after 2: азова	-15 44 -41 -7 -2 -11 -1 -1 0
word after 2: азовст	71 -58 -33 -13 -17 -46 -19 -54 -24
word after 2: азову	52 -16 -49 -12 -16 -53 -17 -45 -35
word after 2: армии	-3 -15 16 0 -10 0 -1 -3 -8
word after 2: бахмут	-6 15 -11 -1 -6 -1 -1 -2 -3
word after 2: без	85 -67 -22 -2 -5 -51 -6 -13 -14
word after 2: беспил	5 -5 0 0 0 0 0 0 0
word after 2: бойцов	6 -3 7 -9 -6 -6 -7 -6 -14
word after 2: бригад	9 -2 -4 0 -1 0 0 0 -3
word after 2: була	29 -8 0 0 0 0 0 -26 0
word after 2: был	7 0 -4 0 0 0 -1 0 0
word after 2: бійці	-25 29 -3 -1 -1 0 0 0 0
word after 2: більші	-40 33 -9 -4 -1 0 -1 0 19
word after 2: в	-4 -8 -12 3 -23 -22 -16 -42 -4
word after 2: вважал	48 -18 -4 0 -1 -15 -2 -6 -43
word after 2: вдалос	32 -9 0 -15 -2 -7 -5 -19 -18
word after 2: вдома	16 6 -29 -5 -7 -7 -3 -18 -4
word after 2: вернув	26 -14 -34 -7 -3 -1 -1 -2 -14
word after 2: вернул	-36 -20 44 -4 -4 -9 -4 -12 -3
word after 2: вже	-46 47 0 0 0 -1 0 -3 0
word after 2: взамен	25 -35 40 -4 -9 -3 -15 -14 -1
word after 2: взятых	-20 -31 35 -1 -1 -2 -2 -1 -1
word after 2: визвол	69 -48 -40 -6 -4 -3 -5 -2 -4
word after 2: викона	-43 -5 0 -1 0 0 0 44 0
word after 2: виїхат	20 -18 0 -1 0 0 0 0 0
word after 2: включа	-58 36 -13 -17 -11 -4 -7 -36 -4
word after 2: вместе	38 -1 -34 -1 -2 0 -1 -3 -2
word after 2: вмс	66 -51 -5 -1 -1 -5 -1 -6 -10
word after 2: военно	-53 -62 64 25 -43 -19 -33 -22 -33
word after 2: военны	-47 46 40 -10 -28 -12 -19 -6 -64
word after 2: возвра	-54 -27 44 -4 -4 -2 -5 -4 -5
word after 2: волі	-26 0 -11 23 -6 -8 -2 -9 -2
word after 2: вони	25 -19 0 -2 -5 -9 -1 -6 -12
word after 2: восемь	-11 -39 57 -16 -9 -4 -4 -10 -7
word after 2: все	-7 8 -8 -7 -6 -4 -5 -7 -27
word after 2: всего	55 -46 -47 -22 -11 -7 -13 -28 -33
word after 2: всу	30 -17 14 -7 -6 -3 -7 -9 -3
word after 2: всі	-44 25 -7 -2 -2 19 -17 -42 -15
word after 2: вывезе	-15 30 -45 -1 0 -2 -1 -6 0
word after 2: выполн	74 -10 -24 -2 -1 -1 -2 -68 -1
word after 2: вышли	75 -60 -9 -15 -1 -1 -2 -29 0
word after 2: від	-46 12 -16 -13 -9 -10 -9 24 -19
word after 2: відбув	-24 -16 42 -1 0 0 -1 -3 0
word after 2: відбул	67 -32 -33 -2 -1 -3 -3 -51 -1
word after 2: віддал	-15 -18 -3 0 0 20 -2 0 -1
word after 2: віднов	8 -3 0 0 0 0 0 -1 -4
word after 2: відпов	-67 -8 -1 -1 -3 -1 -2 49 -29
word after 2: військ	-84 33 21 -12 -21 -17 -16 0 27
word after 2: вільні	-32 52 -4 -12 -8 -5 -1 -2 -5
word after 2: він	32 -28 -1 -1 0 0 0 -1 -1
word after 2: вісім	-20 23 -2 0 0 0 0 0 0
word after 2: гварді	23 -8 -7 0 0 -9 -1 -1 0
word after 2: гражда	-13 -60 53 -8 -25 -7 -11 -9 -11
word after 2: громад	28 -32 -20 -1 -1 -1 -2 -9 0
word after 2: два	18 -80 -13 -17 -20 -20 -14 29 -16
word after 2: двадця	-13 23 -7 -1 -2 0 -1 -16 -1
word after 2: две	-10 -15 18 0 -1 -1 -1 0 -14
word after 2: двое	-19 33 -51 -11 -14 -9 -9 -22 -26
word after 2: двоих	24 -13 -6 -1 -2 -1 -1 0 -1
word after 2: двох	10 39 -65 -11 -14 -23 -13 -51 -6
word after 2: двоє	-27 35 -22 -5 -14 -5 -4 -23 -6
word after 2: двух	-12 7 -17 -19 -14 -4 -7 -14 -3
word after 2: де	7 0 0 0 0 0 0 0 -6
word after 2: день	47 -59 12 -1 -16 -2 -2 -11 -11
word after 2: держсп	35 -33 -3 -1 -1 -5 -1 0 -3
word after 2: десяти	57 -33 -9 0 -2 -1 -1 -16 -4
word after 2: для	-16 15 -11 -4 -2 -1 -2 19 -10
word after 2: до	17 -52 47 -11 -10 -10 -14 -23 -41
word after 2: добров	23 -19 -5 -1 -1 -3 -1 -1 -2
word after 2: довічн	23 -20 -1 0 0 -1 -1 -1 -9
word after 2: додому	-22 53 -72 5 -21 -17 -10 -76 -6
word after 2: дома	13 0 -15 -28 -8 -7 -6 -23 -8
word after 2: домовл	49 -22 -7 -1 -1 -5 -1 -76 -3
word after 2: домой	-51 -12 30 -17 12 -3 -5 -28 -16
word after 2: донецк	24 -12 3 -5 -7 -5 -1 -2 -11
word after 2: донець	89 -25 -63 -2 -1 -1 -2 -32 0
word after 2: достав	-9 16 -15 -10 -2 -4 -2 -3 -4
word after 2: дпсу	62 -60 -1 0 -1 -1 -1 -4 -4
word after 2: друг	-10 -11 33 -22 -28 -2 -1 -1 -3
word after 2: дружин	-18 22 -29 -1 -1 -2 -1 -3 -1
word after 2: есть	31 -28 -12 -1 -1 -1 -1 -2 -2
word after 2: еще	23 -22 16 -1 -18 32 -17 0 -18
word after 2: женевс	29 -19 -7 -4 -1 -13 -6 -15 0
word after 2: женщин	56 -27 -49 -1 -11 0 -1 0 -1
word after 2: жителе	-25 -12 14 0 -1 0 -5 -1 30
word after 2: жители	50 -52 1 -1 -3 -3 -4 -3 -5
word after 2: жінки	52 -41 -16 -1 -1 -3 -1 -3 -2
word after 2: жінок	58 -29 -19 -1 -1 -9 -1 -11 -10
word after 2: з	8 -22 -41 -20 -14 -23 -14 35 -10
word after 2: за	19 -6 -30 -19 -10 -21 -11 -8 10
word after 2: забрал	-6 -15 15 -5 -1 0 -2 -8 -3
word after 2: заверш	68 -104 -3 -7 -3 -3 -3 20 -6
word after 2: завтра	14 -5 -4 -2 -1 -1 -1 -2 -1
word after 2: запорі	11 13 -13 -3 -2 -4 -2 -16 -5
word after 2: заступ	-25 33 -11 -3 -3 -7 -2 -8 -2
word after 2: засудж	-4 8 -6 -1 -1 -3 -2 -4 -3
word after 2: захисн	-46 44 -7 -2 -2 -4 -3 44 -10
word after 2: захопл	-13 15 -1 0 0 0 0 -2 0
word after 2: защитн	-90 104 -37 -2 -2 -3 -4 25 -1
word after 2: збройн	69 -65 -6 -1 -1 -4 -1 -4 0
word after 2: звільн	36 3 -13 -9 -2 -1 -2 -47 -4
word after 2: зміїни	29 -25 -9 0 -2 -3 0 0 0
word after 2: зникли	-54 15 -14 -3 -7 -2 -2 -16 62
word after 2: зокрем	6 6 -42 -5 -5 -7 -5 -29 -26
word after 2: зсу	59 -60 -10 -4 -3 -15 -4 -12 -13
word after 2: зі	-15 32 -4 -3 -2 -4 -2 -5 -4
word after 2: зіткне	51 -10 0 -1 -2 0 0 -50 -1
word after 2: и	27 -13 -22 -8 23 14 -21 7 -32
word after 2: из	8 -5 -19 -15 -21 -5 -11 -32 13
word after 2: им	-79 68 -47 -23 -22 -8 -9 -45 -34
word after 2: их	17 -7 13 -5 -14 -3 -3 -11 -39
word after 2: й	17 -59 34 0 -2 -16 -2 22 -7
word after 2: його	-30 34 -35 -1 -6 -8 -4 -9 -9
word after 2: к	10 32 -14 -2 -16 -17 -3 -3 -10
word after 2: каждой	-32 7 -13 -7 -14 -16 -18 31 -37
word after 2: как	-2 -21 27 -1 -1 0 -1 -3 -1
word after 2: киев	35 15 -36 -2 -1 -2 -2 -4 -1
word after 2: киеву	-4 7 1 0 -1 -2 0 0 0
word after 2: кожног	-5 -17 16 -6 24 -10 -5 -54 -21
word after 2: кожної	-2 -40 56 -5 -11 -12 -12 -61 -7
word after 2: конвен	41 -40 -5 -3 -1 -2 -4 -2 -1
word after 2: кордон	-6 9 -3 -1 -1 -1 0 -2 -1
word after 2: которы	-20 -37 -34 -25 -19 16 9 -38 3
word after 2: кримсь	56 -53 -10 -2 -7 -6 -2 -9 -28
word after 2: курско	-38 -2 44 0 -1 -1 -4 -4 -34
word after 2: лечени	53 -8 -47 0 -2 -2 -1 0 -1
word after 2: луганс	23 -16 -1 0 -1 -5 0 -1 -1
word after 2: льотчи	-66 46 16 -1 -3 -10 -6 -1 -12
word after 2: майже	0 29 -17 0 -8 -1 0 -1 -8
word after 2: маріуп	76 -46 -16 -1 -5 -10 -3 -8 -6
word after 2: медвед	7 -34 26 -9 -17 -17 -4 -2 -3
word after 2: медици	23 0 -7 -3 -1 0 -1 -1 -10
word after 2: ми	-34 13 14 -3 -2 -3 -5 -12 -4
word after 2: микола	11 -5 0 0 -1 0 0 -2 -2
word after 2: минобо	12 -15 -15 -7 0 0 0 14 -15
word after 2: мо	-11 -2 14 -2 -2 -2 -1 -18 -1
word after 2: москва	17 -7 -20 -11 -8 -7 -12 -14 -5
word after 2: мужчин	29 19 -38 0 0 0 -1 0 -1
word after 2: на	-32 55 5 -40 -24 -25 -18 -59 -1
word after 2: над	24 -1 -5 -1 -3 -1 -1 -1 -12
word after 2: наймол	51 -43 -3 -1 -1 0 -1 -8 -1
word after 2: найста	85 -65 -22 -5 -3 -7 -2 -14 -6
word after 2: нам	-55 51 -22 -12 -12 15 -19 -10 -10
word after 2: нас	10 -40 44 -4 -3 -1 -1 -11 -17
word after 2: находи	-14 -20 31 -1 -3 -1 -8 -6 -1
word after 2: нацгва	-41 46 -34 -7 -8 -15 -5 -11 -16
word after 2: націон	27 -25 -1 -1 -1 -1 -1 -2 -11
word after 2: наши	0 67 -62 -36 -11 -2 -1 -1 -2
word after 2: наших	41 -47 4 -4 -5 -6 -12 -13 -34
word after 2: наші	-23 54 -50 -24 -2 0 -1 0 -1
word after 2: нгу	72 -69 -6 -1 -1 -1 -1 -4 -4
word after 2: не	-33 35 -21 -7 -3 -2 -3 -9 -6
word after 2: неволі	-40 -4 0 0 0 0 0 42 -5
word after 2: незако	-30 29 -9 -2 -1 -2 -2 -5 18
word after 2: нескол	5 -5 0 0 0 0 0 0 0
word after 2: них	8 9 -32 -5 -21 -25 -14 -16 -19
word after 2: но	30 -16 -14 -13 -10 -2 -3 -5 14
word after 2: нуждаю	-19 -35 23 -1 -1 51 5 -7 -23
word after 2: о	57 -50 -26 -19 -5 -10 -7 -28 -29
word after 2: об	61 -28 -36 -13 -6 -3 -3 -31 -5
word after 2: област	-6 -7 -15 -6 -14 -11 -8 -6 6
word after 2: обмен	-48 -36 62 -1 -3 -1 -1 -6 -2
word after 2: обмін	34 -7 -6 -4 -2 -5 -1 -14 -3
word after 2: обміну	33 14 -16 0 0 -9 -1 -23 0
word after 2: обміня	-15 21 -40 -11 -2 -1 -1 -17 -7
word after 2: обниму	-1 -16 17 -9 -3 0 -1 0 -1
word after 2: оборон	14 2 2 -5 -6 -36 -18 -8 -15
word after 2: обратн	-21 20 11 -4 -1 -3 -2 -7 -3
word after 2: один	7 -2 -74 -8 -32 -8 -8 -29 16
word after 2: одна	25 -56 -22 -15 26 -4 -1 -2 -4
word after 2: однако	42 -53 18 -11 -3 -1 -6 -9 -1
word after 2: одного	46 -39 -21 -1 -2 -4 -2 -19 -1
word after 2: освобо	64 -39 -36 -11 -6 -2 -5 -11 -3
word after 2: от	52 38 -48 -1 -3 -2 -7 -47 -5
word after 2: отданы	-49 -24 -9 -2 -7 36 -5 -14 -28
word after 2: отрима	94 -48 -23 -1 -1 -6 -4 -17 -1
word after 2: офицер	1 20 -6 -1 -2 -3 -5 -3 28
word after 2: офіцер	62 -45 -56 -15 -16 -30 -9 -17 -46
word after 2: п'ятер	-33 34 0 0 0 0 0 -1 0
word after 2: переда	-16 29 -21 -9 -19 14 -14 -8 -15
word after 2: плен	-30 -8 37 -8 -7 -2 -4 -18 -12
word after 2: пленны	-18 20 -7 0 -2 0 -1 -1 -20
word after 2: плюс	26 -2 -14 0 0 0 0 -4 -8
word after 2: по	-23 -108 -26 45 29 -6 -5 -14 -38
word after 2: поверн	-18 14 -34 -18 -13 26 -19 8 -38
word after 2: поверт	-3 8 -3 -1 0 0 0 -1 0
word after 2: повідо	-59 12 14 -7 -3 -3 -5 -25 14
word after 2: погибш	17 13 -33 0 -1 -1 -1 7 0
word after 2: под	17 -14 -1 -1 -1 0 0 0 0
word after 2: поза	-50 -43 -4 -1 -1 25 -3 53 -1
word after 2: полоне	12 -12 0 0 0 0 0 0 0
word after 2: полону	35 -21 -20 -4 -5 -1 -4 -36 -24
word after 2: полоні	43 -32 -2 -1 0 0 -1 -4 -6
word after 2: получи	-23 51 -91 -4 -7 -8 -7 35 -37
word after 2: понад	21 -67 -17 -4 -3 14 -5 -29 -2
word after 2: попавш	13 -55 8 0 -11 -3 -1 -5 -2
word after 2: поране	38 -34 -9 -19 -12 38 -22 -49 -57
word after 2: посере	-61 32 -13 -10 -2 -1 -2 -23 -5
word after 2: послед	-7 -1 34 0 -4 -1 -3 -3 -14
word after 2: посред	-22 -36 37 -2 -2 -2 -2 -3 0
word after 2: початк	-37 -2 0 -2 0 0 -1 47 -20
word after 2: привез	-8 20 -6 -3 -2 -1 -2 -9 -1
word after 2: пригра	9 -25 27 -1 -2 -6 -3 -20 -16
word after 2: прикор	21 -13 -1 0 -1 -4 0 -1 -2
word after 2: принял	-2 12 -1 0 0 0 0 -9 0
word after 2: приїха	32 -30 0 0 0 0 0 -2 0
word after 2: про	52 -43 -1 -3 -4 -1 -1 -10 -4
word after 2: провед	-25 0 -42 0 -1 -1 -1 42 -1
word after 2: провел	52 -51 -4 -1 -1 -1 0 0 0
word after 2: против	0 -1 5 0 -1 -1 0 -2 0
word after 2: прошел	0 5 15 -20 -10 -5 -2 -24 -4
word after 2: прошли	36 -48 -26 -7 -2 -1 -1 -1 -4
word after 2: пятеро	-42 -2 45 -1 -1 0 -2 0 -4
word after 2: під	-26 -4 0 -3 0 0 0 31 -2
word after 2: підтве	23 41 -1 -2 -1 -4 -1 -60 -20
word after 2: після	-6 29 -6 -9 -2 -1 0 -6 0
word after 2: работа	-21 -19 -37 -3 -6 -5 29 -5 48
word after 2: разлуч	-24 25 -18 -17 -5 -1 -4 -19 -6
word after 2: разом	20 -15 -8 -1 -1 -1 -1 -8 -1
word after 2: района	-49 -6 21 -1 -7 -2 -10 -17 -2
word after 2: ранены	41 -32 -8 0 0 -3 -2 -1 -2
word after 2: расска	-22 22 -2 -1 -2 -1 -4 9 -6
word after 2: ребят	-6 -1 10 0 0 0 0 -2 0
word after 2: решта	32 7 -13 -4 -8 -3 -5 -31 -55
word after 2: родини	-36 42 -29 -1 -3 -2 -1 -4 -1
word after 2: родных	48 -1 -8 -2 -7 -1 -2 -4 -40
word after 2: родств	-40 37 -32 -2 -7 -4 -1 -3 -9
word after 2: рождес	35 -20 0 -1 -1 0 -1 -12 -4
word after 2: россии	-37 25 35 -2 -11 -3 -3 -7 -7
word after 2: россий	52 37 -60 -3 -28 -1 -4 -16 -3
word after 2: россия	-35 17 13 -21 -12 -4 -3 7 -11
word after 2: російс	-21 -51 53 -4 -8 -32 -6 -32 -1
word after 2: росія	-22 -34 36 -8 -11 -2 -4 10 -3
word after 2: росіян	-73 81 -62 -3 -8 -3 -4 -19 -30
word after 2: росії	-30 7 55 -2 -2 -3 -2 -41 -3
word after 2: рсзо	17 -6 -6 -1 -1 -1 -1 0 -2
word after 2: рф	26 -4 -12 -1 -11 -1 -7 -16 -3
word after 2: рядови	15 -11 -4 -2 -2 -6 -2 -8 -7
word after 2: рядові	45 -42 -7 -1 -7 -4 -2 -2 -4
word after 2: рідній	-16 16 -3 0 -1 0 0 -2 0
word after 2: рік	-29 -6 0 0 0 0 -1 31 -1
word after 2: с	51 -36 2 -15 -19 -20 -9 -20 -22
word after 2: самому	-1 23 -39 -15 -9 -1 -2 -24 -5
word after 2: свого	32 -47 13 -3 -3 -3 -2 -1 -5
word after 2: сегодн	-124 45 8 -34 -32 -27 -14 -28 -17
word after 2: семеро	-10 20 -10 -3 -6 -2 -2 -15 -3
word after 2: серед	12 -15 14 -14 -11 -5 -6 -14 -28
word after 2: сержан	22 -71 8 -3 -5 -9 -4 -6 -11
word after 2: сил	28 -46 39 -7 -11 -11 -7 -23 -14
word after 2: снаряд	9 -1 0 0 0 0 0 -5 -3
word after 2: солдат	-44 40 8 -8 -7 -21 -9 -2 -10
word after 2: сообща	-27 1 -16 -6 -2 -1 -1 14 -6
word after 2: сообщи	-40 11 10 -21 -4 -3 -7 -44 -10
word after 2: соотве	16 -3 -12 0 0 0 0 0 -3
word after 2: состоя	-47 32 -6 -6 -1 -9 -6 -16 -2
word after 2: среди	-13 -31 44 -35 -37 -6 -10 -93 -32
word after 2: ссо	-29 29 -1 -1 -1 -3 -1 -1 -2
word after 2: стан	54 -43 -40 -11 -3 -13 -9 -29 -22
word after 2: старше	46 -23 -36 -1 -2 -1 -1 -1 -4
word after 2: сто	12 -74 57 -8 -9 -1 -2 -5 -10
word after 2: стольк	-4 -9 2 -40 21 -8 -10 -47 -17
word after 2: сторон	5 -19 -34 -2 -1 -11 21 -5 -10
word after 2: стільк	-50 -34 13 -9 -20 -23 -4 74 -18
word after 2: сьогод	14 4 -37 -57 -6 -21 -9 3 -14
word after 2: сімох	-17 47 -31 0 -2 0 -1 -23 -2
word after 2: та	59 -48 -47 -4 -14 -7 -4 -9 -5
word after 2: такий	-13 62 -57 -9 -25 -2 -1 -2 -1
word after 2: там	10 -11 0 0 0 0 0 -17 19
word after 2: тела	22 -6 -3 -1 -2 -7 -1 -1 -2
word after 2: тепер	-9 13 -5 -1 -1 -1 0 -1 -1
word after 2: терито	50 -46 -1 0 -1 -1 -1 -1 -1
word after 2: теробо	-47 44 -19 -4 -1 -1 -6 -3 -4
word after 2: тогда	41 -38 -9 0 0 -9 -1 -1 0
word after 2: три	-23 -25 36 -3 -2 -4 -2 -9 -9
word after 2: тро	-23 26 -12 -2 -2 -2 -1 -5 -6
word after 2: трое	-4 -28 40 0 -1 0 -6 -27 0
word after 2: троє	18 2 -29 -2 -4 -11 -3 -9 -4
word after 2: трьох	-1 4 -19 0 -1 -2 -1 -1 -1
word after 2: туда	-34 4 2 -4 -6 -2 -2 -9 -1
word after 2: тяжело	-35 42 -27 -3 -24 -5 -9 -48 -20
word after 2: тяжкоп	51 -47 -4 -4 -2 -15 -6 -36 -18
word after 2: у	65 -29 6 -17 -11 -8 -8 -72 2
word after 2: удома	-87 114 -23 -14 -16 -3 -2 -6 -1
word after 2: уже	46 -14 -35 -3 -4 -3 -3 -11 -7
word after 2: узятих	42 -58 47 -6 -1 -1 -1 -1 -4
word after 2: украин	38 -36 -6 -40 -22 -19 10 0 4
word after 2: україн	-18 27 -19 -24 -15 -12 -9 1 -18
word after 2: усі	-11 -20 31 -5 -5 -18 -8 -13 -17
word after 2: усіх	-40 0 0 0 0 -1 0 -3 40
word after 2: федера	-17 -2 23 0 -3 -2 -5 -5 -23
word after 2: це	-12 27 -45 -17 -14 -20 -10 -8 -10
word after 2: цивіль	-4 -13 -18 -12 -25 -54 -19 33 -57
word after 2: чаес	42 -33 -12 -4 -1 -14 -3 -12 -5
word after 2: через	-5 -55 28 -8 -3 -4 -11 -16 -19
word after 2: четвер	47 -31 -53 -10 -12 -13 -9 -58 -8
word after 2: четыре	-8 40 -46 -1 -9 -5 -9 -2 -16
word after 2: чиї	-22 26 -25 0 -1 -3 -3 0 -1
word after 2: чотирь	-55 61 -50 -2 -6 -7 -3 -13 -2
word after 2: шахеді	7 -2 0 0 0 0 0 -4 0
word after 2: шестер	7 -19 26 -23 -23 -12 -6 -56 -15
word after 2: штабу	50 -15 -1 -1 -4 -2 -3 -41 -13
word after 2: ще	48 -49 -6 -3 -4 -12 -3 -11 4
word after 2: що	71 -12 -32 -5 31 -12 -9 -53 -23
word after 2: щодо	-27 -5 0 0 0 -1 -1 -31 44
word after 2: щонайм	-36 29 -2 0 -1 -4 -1 -19 34
word after 2: экипаж	-28 -37 38 -5 -3 -1 -1 -5 -3
word after 2: это	26 -32 9 -36 -15 -11 -6 -14 -14
word after 2: як	-31 16 -16 -1 -1 -2 -1 5 -5
word after 2: який	16 -14 0 0 0 0 0 -2 0
word after 2: яких	-10 36 -10 -21 -11 -15 -24 -69 -22
word after 2: які	-12 44 -37 7 -11 -22 -23 -30 -16
word after 2: є	-4 17 -1 0 0 0 -1 0 -11
word after 2: і	-32 39 -77 -10 -13 -15 -8 31 42
word after 2: із	64 -9 -23 -7 -7 -9 -4 -76 -4
word after 2: інші	-6 9 -4 0 -1 -1 -1 -1 -1
word after 2: їдуть	20 -11 -55 -4 -2 -9 -4 -9 -1
word after 2: їх	-23 24 -9 -1 -1 -2 -2 -1 -1
word after 2: الي	13 23 -28 -19 -13 -5 -4 -18 -1
word after 2: اليوم	-2 5 -2 0 -1 0 0 0 0
word after 2: اوكران	-8 53 -37 -25 -4 -23 -1 -6 -1
word after 2: جانب	-12 32 -4 -25 -1 -1 -3 -3 -3
word after 2: جانبين	-31 11 10 -18 -7 -2 -1 21 -8
word after 2: روسيا	-14 -17 34 -1 -1 -1 -14 10 -1
word after 2: في	-8 -22 -17 -1 -2 -4 15 -1 0
word after 2: كل	6 -2 6 -20 -5 -3 -8 -52 -11
word after 2: من	-6 36 -34 -2 -4 -1 -1 -3 -4
word after 2: و	16 -25 11 -23 -2 37 -20 -24 -1
word after 2: واقع	-16 -23 -7 27 -1 0 -1 -15 -1
word after 2: –	8 -19 -17 -28 -23 -16 -10 44 -23
word after: 	0 26 -66 -12 -15 -19 -9 -36 -13
word after: !	-77 -6 48 -66 -40 -40 -29 47 -13
word after: "	3 -5 -66 -23 -21 7 -18 25 -30
word after: '	39 -9 -20 -5 -6 -1 -1 -17 -12
word after: (	20 -27 -45 -44 -24 -26 -11 11 17
word after: )	21 27 -9 -34 -11 -14 -6 -37 -63
word after: +	29 -52 39 -4 -2 -1 -1 -16 -15
word after: ,	-10 -26 -7 -14 -16 -17 -11 22 -8
word after: -	-9 14 -20 1 -3 -2 -3 -43 -7
word after: .	6 25 5 -18 -11 -12 -17 -18 -23
word after: /	115 -26 -3 -12 -19 -4 -4 -83 -42
word after: :	0 9 12 -11 -24 -22 -13 -35 -24
word after: ;	-19 15 -23 -4 -18 -2 -14 18 -7
word after: =	-7 28 -16 -3 -1 0 -1 -2 0
word after: ?	16 -46 32 -8 -38 -7 -6 -31 -40
word after: a	60 -50 36 -41 -8 17 -7 -32 -20
word after: about	16 0 0 0 0 0 0 -5 -13
word after: accord	-53 5 41 -2 -3 -2 -3 -34 21
word after: after	21 -10 17 -33 -11 -16 -4 -28 -7
word after: afu	-34 8 -5 -2 -2 45 -12 -4 -1
word after: agreed	9 -18 -1 -1 0 -1 -1 -8 0
word after: agreem	98 -30 0 -1 0 -1 0 -91 0
word after: air	29 -20 -7 -2 -1 -4 -1 -3 -27
word after: all	-24 12 -32 12 -6 14 -3 -15 -5
word after: alread	28 -7 -20 -3 -4 -4 -3 8 -11
word after: also	17 -17 17 -15 0 -1 0 -8 0
word after: among	7 27 4 -29 -11 -8 -16 -22 -11
word after: an	4 47 -60 -1 -2 -7 -1 -5 -1
word after: and	-31 -26 -2 -2 12 -14 -13 19 -27
word after: ankara	11 -1 0 -8 0 0 0 -1 0
word after: announ	-9 22 -12 -1 0 0 0 0 -1
word after: anothe	28 -8 -16 -1 -1 -1 -1 -9 -2
word after: apiece	-57 51 -11 -8 -3 -4 -6 -12 -3
word after: are	-16 19 -36 22 -29 -14 -14 -73 29
word after: armed	25 10 -31 -9 -13 -8 -8 -10 -29
word after: armour	15 0 -3 0 -1 0 -1 -1 -9
word after: arms	20 -16 -2 0 0 -2 0 0 -7
word after: arrive	36 6 -19 0 -1 -1 -1 -31 0
word after: artill	7 -2 -1 0 -1 -1 0 0 -2
word after: as	-28 0 -35 38 -15 -13 -7 12 38
word after: at	-19 8 13 -33 -13 -19 -12 -64 16
word after: azerba	9 -6 -2 -1 0 0 0 0 0
word after: azov	35 -18 -8 -2 -1 -1 -2 0 -5
word after: azovst	54 -16 -29 0 -1 -10 -2 -3 -2
word after: back	-32 21 -7 -40 -16 8 -20 8 -39
word after: bakhmu	-32 43 -32 -3 -11 -2 -1 -10 0
word after: be	-3 -9 -5 -7 -2 -3 -2 -29 41
word after: been	-11 -5 7 -14 -11 -15 -12 12 -24
word after: before	32 -6 0 -7 0 0 -1 -16 -3
word after: being	40 -35 -8 -26 -8 -14 -5 -22 -43
word after: belaru	-22 25 -14 -2 -17 -11 -2 -5 -13
word after: belong	33 -16 -19 -5 -2 0 -1 0 -1
word after: betwee	-41 24 -5 23 -4 -6 -5 5 -5
word after: bodies	18 -18 15 -12 -5 -15 -6 -9 -7
word after: border	7 -3 -2 0 -1 0 0 -1 0
word after: both	-23 8 -45 -1 -5 -2 -2 31 -3
word after: bringi	-6 -1 3 14 0 0 0 -15 0
word after: brough	5 -14 -11 -16 -11 -2 -19 12 -16
word after: by	16 -8 17 -73 -36 -20 -26 -38 3
word after: came	13 -15 -41 -13 -29 8 -13 27 -7
word after: captiv	8 7 11 -38 -9 -11 -9 -25 -1
word after: captur	-42 61 -17 -3 -10 -10 -6 -18 -22
word after: carrie	27 -25 -17 -13 -3 -4 -2 -24 0
word after: cathol	17 -7 -11 -1 -3 -2 -1 -6 -8
word after: childr	9 17 -10 -7 -2 -6 -2 -61 -17
word after: citize	92 -64 -20 -5 -1 -1 -1 -49 -12
word after: civili	-70 38 -63 -25 28 -30 -18 25 -50
word after: code	31 23 -10 -1 -1 -2 -1 -35 -17
word after: come	-10 -1 -9 -17 -8 9 -10 24 -35
word after: coming	-34 48 -7 -9 -1 -1 -1 -2 -1
word after: comple	12 -8 -1 0 0 -1 0 -4 0
word after: conscr	-6 41 -20 -3 -5 -7 -9 -28 -1
word after: cooper	9 -3 -1 -1 -1 0 -1 -1 -1
word after: coordi	-26 14 -9 -3 -3 0 -2 26 -31
word after: countr	7 1 -14 -23 -45 -5 -9 8 -6
word after: cross	16 -15 -4 -3 -4 -8 -1 -2 -5
word after: crosse	22 -21 -1 0 -1 0 0 0 -1
word after: day	-29 30 -19 -2 -2 -1 -4 11 -10
word after: days	13 -69 -5 -20 -2 -3 -6 40 -6
word after: dead	-4 -32 14 -1 -1 -1 0 26 -1
word after: deal	31 -29 -1 -1 0 -1 -1 -1 -1
word after: defenc	45 -37 -4 0 0 -1 -2 -1 -1
word after: defend	40 -38 -37 -15 -7 -23 -8 8 -31
word after: defens	10 17 -30 -1 -1 -4 -1 -5 -27
word after: delive	-17 22 0 0 0 -2 -1 -9 0
word after: destro	5 0 0 0 0 0 0 0 -4
word after: detain	43 -4 -44 -7 -2 -2 -1 -1 15
word after: died	25 -14 -3 -4 -2 0 -6 -1 -5
word after: direct	23 -51 26 -1 -5 -6 -1 -8 -1
word after: disabi	54 -47 -37 -5 -3 -1 -1 -2 0
word after: done	10 -58 -20 -16 -10 -2 -3 28 -9
word after: donets	5 4 -15 -1 -1 -6 -1 -6 0
word after: down	20 -15 -2 0 0 -2 0 0 -6
word after: drones	54 -2 0 -1 -4 -1 -2 -46 -24
word after: each	-38 17 1 -15 15 -10 -15 -29 -7
word after: eight	-37 35 -14 -15 -6 -1 -3 -23 -1
word after: either	53 -11 11 -9 -6 -11 -9 -50 -1
word after: evacua	33 -1 -13 -1 -1 -2 -2 -1 -15
word after: exchan	15 -8 -8 -16 -11 -2 -16 -18 -23
word after: expect	6 -2 -1 -1 0 -1 -1 -1 0
word after: fallen	-13 32 -65 -3 -9 -2 -2 1 -1
word after: famili	-39 46 -47 17 -8 -5 -9 -24 -4
word after: federa	-35 9 62 -1 -1 -4 -3 -15 -2
word after: field	42 0 -1 -2 -2 0 -1 -40 -2
word after: fighte	32 -14 -35 -1 -1 -3 -8 -6 -2
word after: fighti	-11 15 -14 -2 -1 0 0 0 -7
word after: first	-14 -14 -20 -10 26 -2 -1 14 -3
word after: five	49 -52 -13 -20 -3 -2 -1 -1 -1
word after: food	17 -13 -1 -1 -1 -1 -1 -1 -4
word after: for	49 -27 -1 6 -34 -7 -12 -60 -22
word after: forces	-26 6 5 -8 -10 -4 -4 -7 -11
word after: foreig	-13 43 -61 -9 -8 -1 -4 -31 -1
word after: format	-47 -4 10 -2 -1 -2 -2 33 -2
word after: fought	-11 22 -1 -1 -1 -3 -2 -7 -1
word after: four	15 -11 -16 -9 -2 -9 -2 -1 -8
word after: free	19 -14 -30 30 -15 -7 -10 -32 -5
word after: freed	-22 -9 -1 27 -16 -10 -14 -6 -16
word after: friday	-70 -10 17 -36 -19 -1 -3 36 -1
word after: from	4 -7 -5 0 -19 -15 -12 1 -24
word after: go	3 -56 14 30 -7 -17 -9 -19 -4
word after: going	-2 -4 16 -24 -11 -1 -4 -6 -1
word after: got	52 -26 -46 -7 -6 -10 -3 -31 -2
word after: govern	16 19 -20 -5 -3 -2 -2 -2 -1
word after: greek	17 -7 -11 -1 -3 -2 -1 -6 -8
word after: had	22 -40 -15 -17 -18 -33 -23 13 -27
word after: handed	-59 14 -13 -24 -21 -3 16 27 -19
word after: has	77 -27 -4 -9 -1 -1 -3 -70 -10
word after: have	-29 -1 -12 -25 -12 -6 -10 39 -36
word after: headqu	-26 14 -9 -3 -3 0 -2 26 -31
word after: held	34 -78 8 -15 -10 -16 -10 -21 -4
word after: hold	-8 -56 -5 -6 -1 -1 -1 -1 14
word after: home	-1 6 -15 -14 -20 -14 -10 -15 -15
word after: hospit	42 0 -1 -2 -1 0 -1 -40 -1
word after: in	-41 -14 -26 8 -8 -36 -12 -31 58
word after: includ	-18 25 -18 -6 -2 0 -1 -12 -1
word after: indepe	-28 29 -20 0 -1 -1 -3 -10 -1
word after: is	8 -71 -14 -11 -2 -5 -4 20 -16
word after: israel	11 -6 -1 -1 -1 -1 0 0 0
word after: it	-21 -43 3 -8 -1 -4 -8 34 -3
word after: its	-8 -5 54 -18 -5 -3 -3 -29 -8
word after: july	7 -2 -1 0 0 0 0 -3 -1
word after: kept	-15 31 -30 0 0 -2 0 -2 4
word after: killed	13 -1 -24 -7 -5 -8 -6 -11 -24
word after: kursk	-55 -44 22 -15 -9 -17 -13 -1 22
word after: kyiv	7 -59 55 -23 -26 -10 -16 -29 -44
word after: laid	20 -16 -2 0 0 -2 0 0 -7
word after: landed	12 -5 -1 -4 0 0 0 -1 0
word after: larges	54 -52 0 -2 -10 -1 -1 0 -11
word after: last	17 -5 -7 -2 0 0 0 -4 0
word after: left	-23 7 43 -28 -36 -2 -7 -14 -2
word after: leopar	6 0 -2 0 -1 0 0 0 -2
word after: let	0 -50 -6 31 -7 -18 -10 -19 -4
word after: libera	10 0 -2 -1 0 0 -1 -5 -1
word after: listed	-23 -2 0 -1 -1 0 -1 -13 33
word after: lives	-40 0 44 0 -1 0 0 0 -2
word after: made	-65 41 -11 -9 -3 -3 -7 30 -5
word after: mariup	4 11 -28 -2 -4 -17 -5 -8 -41
word after: mediat	-41 23 12 -44 -4 -3 -4 30 -1
word after: medica	5 0 -1 -1 0 0 0 -1 0
word after: medins	25 -25 9 0 -1 0 -1 -10 -1
word after: meetin	31 -6 0 -1 -1 -2 -1 -15 -6
word after: men	26 -23 -24 -23 -2 0 -3 -1 0
word after: milita	-80 65 -16 -12 -7 -6 -3 49 -8
word after: minist	-45 30 23 -16 -1 0 0 18 0
word after: missil	69 -32 -10 -2 -4 -1 -4 -57 -26
word after: missin	-35 -5 0 -1 -1 0 -1 -23 54
word after: monday	3 6 -3 -4 0 0 0 0 0
word after: more	-47 -10 -28 -13 -7 -7 -6 -47 54
word after: morgue	36 -31 -34 0 -1 -13 -3 -3 -1
word after: mortal	-15 -13 15 -1 -1 -1 -1 -4 -2
word after: moscow	22 11 -11 -9 -6 -9 -15 -19 -11
word after: most	39 -16 -16 -13 -3 -1 -5 11 -4
word after: motor	8 0 -1 0 0 0 0 -1 -5
word after: moved	21 -18 16 -1 -1 -5 -2 -16 -1
word after: nation	47 -44 -10 -4 -2 -1 -1 0 -1
word after: navy	-33 -23 36 0 0 0 -1 0 0
word after: near	26 -19 -7 -5 -2 -7 0 -13 -2
word after: need	11 -17 -22 -1 -1 12 25 -10 -7
word after: new	47 -40 -20 -6 -3 -8 -2 -26 -10
word after: ninety	-29 35 -10 -7 -1 -1 -1 -1 -3
word after: not	28 -16 0 -1 -1 0 -1 -6 -7
word after: now	-23 1 -4 -32 -4 -2 -2 54 -1
word after: number	20 -30 -13 -10 -5 -23 -14 2 -21
word after: of	-15 1 -18 -10 -16 -7 -9 26 -10
word after: office	22 -63 -22 -1 -1 -11 -2 -4 13
word after: offici	30 -30 -10 -5 -5 -2 -3 -25 -20
word after: oldest	22 -8 -5 -1 0 -1 -1 -6 0
word after: on	14 23 -6 -35 -33 -15 -17 -33 -9
word after: one	9 10 6 -10 -15 -13 -7 -42 -7
word after: ones	28 -29 4 -30 -12 -24 -17 -31 5
word after: other	-47 0 29 -3 -8 -11 13 -4 -26
word after: our	33 -65 -16 -16 -4 -4 -4 -10 -8
word after: out	18 -4 -35 -26 -7 -15 -8 7 -17
word after: outsid	-44 -37 -31 -2 0 63 -17 -14 -1
word after: over	-5 1 -17 -26 -24 -3 -18 -4 3
word after: overal	58 -63 0 -54 -3 -1 -1 55 0
word after: overni	21 -8 -3 -3 -3 -1 -1 -1 -1
word after: own	10 -30 17 0 -2 -3 -1 -3 -10
word after: part	73 -48 -37 -13 -4 -1 -4 -9 -3
word after: patien	30 -1 -1 -22 0 0 0 -6 0
word after: people	50 -41 -17 -4 -7 -11 -3 -15 -1
word after: per	-24 34 -35 -7 -5 -6 -5 -17 -2
word after: place	-93 4 39 -3 -2 -1 -3 46 -2
word after: plus	-45 52 -14 -3 -12 -17 -2 -15 -15
word after: presid	0 28 -27 -1 0 -2 -2 -11 0
word after: priest	17 -7 -11 -1 -3 -2 -1 -6 -8
word after: prison	23 6 -43 -5 -9 -2 -2 -23 1
word after: privat	43 -31 -10 -1 -1 -2 -2 -1 -3
word after: reache	39 5 0 -5 -1 -1 0 -40 0
word after: receiv	25 -22 7 1 -1 -3 -1 1 -4
word after: red	16 -15 -4 -3 -4 -8 -1 -2 -5
word after: regain	-70 35 -44 20 -21 -8 -13 -37 -3
word after: region	-18 -47 21 -22 -11 -17 -14 -2 7
word after: relati	3 8 1 -28 0 -7 0 0 -1
word after: releas	0 9 -23 1 -24 -23 -17 -10 -22
word after: relief	14 -2 0 -1 0 0 0 -9 0
word after: remain	-62 -26 -26 -14 -17 -8 -7 -17 65
word after: repatr	-23 22 9 -10 -1 -1 -1 -2 -5
word after: rescue	-67 67 -13 -10 -2 -7 -11 18 -15
word after: reside	-7 -31 37 -1 -1 0 -1 0 -2
word after: return	28 -8 -15 -6 -19 -10 -13 -30 -10
word after: reunit	-3 -8 27 0 -4 -4 -1 -11 0
word after: ru	11 -1 -1 0 -1 0 0 -6 -1
word after: russia	-37 10 -14 -6 -18 -20 -14 2 15
word after: said	-18 -19 50 -3 -1 -1 -2 -7 1
word after: saturd	-4 -31 36 3 -1 -1 -2 -16 -1
word after: says	19 11 -31 -4 -4 0 -1 -7 -1
word after: separa	51 -37 -53 -32 -4 -25 -4 -12 -7
word after: sergea	80 -70 -15 -4 -3 -13 -1 -12 -3
word after: seriou	47 -24 -2 -1 0 -20 -2 -1 -1
word after: servic	-43 68 -34 -56 -49 -3 -6 -22 -16
word after: set	31 -19 -7 -30 -1 -1 -4 -28 0
word after: settle	9 0 -1 -1 0 0 -1 -5 -1
word after: seven	17 -17 7 -2 -3 0 0 -10 0
word after: severa	5 13 -9 -4 -2 -2 -1 0 -1
word after: shot	42 -8 -15 -13 -2 -1 -2 -5 -3
word after: side	-20 25 -9 -66 -23 -14 -16 -7 -7
word after: sides	1 -20 -23 -1 -2 -1 -3 10 -22
word after: since	-40 -39 -38 -25 -11 -10 -10 66 -28
word after: six	51 10 -19 -6 -2 -1 -2 -36 -17
word after: so	-32 -7 0 3 -2 -1 -1 41 -20
word after: soldie	-30 11 -38 -16 -4 -12 -5 10 -6
word after: some	-59 13 -5 -1 -8 -4 -2 57 -39
word after: specia	13 -2 -11 0 0 0 0 0 0
word after: states	34 -6 -1 -25 0 -2 -1 -16 -4
word after: still	28 -26 -5 -9 -8 -7 -4 -17 7
word after: sunday	-26 -31 42 -8 -2 -1 -2 -5 0
word after: suppli	5 -2 0 -1 0 0 0 0 0
word after: surren	25 -8 0 0 -3 -3 -1 -1 -10
word after: swap	3 -9 13 -1 0 0 0 -1 -5
word after: swappe	26 -14 -10 0 0 0 -2 0 0
word after: table	23 -17 -5 0 0 0 0 0 -1
word after: taken	18 15 -25 -15 -16 -13 -2 -25 -19
word after: talks	15 -12 -2 -4 -1 -2 -2 -12 -22
word after: tank	21 -3 -8 -2 -2 0 -2 0 -6
word after: tanks	8 -2 -1 0 -1 0 -1 -1 -1
word after: tempor	51 -39 -3 0 0 -1 -1 -16 -9
word after: ten	27 4 -20 -29 -3 -5 -9 -29 -34
word after: territ	-1 -1 23 -1 -2 0 -1 -16 -2
word after: that	-92 22 4 -23 -11 -5 -6 -5 -22
word after: the	-29 -6 -15 0 -10 -11 -6 12 18
word after: their	18 -3 -64 6 -13 -15 -9 -38 -16
word after: them	25 -5 -23 3 -18 -21 -12 -14 -25
word after: there	16 0 -17 0 0 -1 -3 -2 11
word after: they	51 -36 -19 -2 -12 -7 -2 -6 -17
word after: this	-18 -50 -20 -23 -2 -3 -8 34 -2
word after: those	67 -20 -67 0 -2 -5 -1 -3 0
word after: three	-10 -22 -72 -15 -13 -21 -18 42 -21
word after: throug	46 -25 -30 -31 -6 18 -5 28 -34
word after: thursd	2 9 -1 -23 -2 -5 -1 -5 -1
word after: to	23 -26 -28 -26 -15 -15 -12 32 2
word after: today	-26 46 -47 4 -7 -33 -8 -49 -11
word after: togeth	19 -27 24 -9 -3 -3 -9 -10 -15
word after: told	10 -5 0 0 0 0 -1 -3 0
word after: tonigh	-53 -33 -2 41 -4 -1 -2 -2 -5
word after: too	-60 58 -3 -1 -1 -2 -1 -3 -7
word after: took	-91 4 36 -1 -2 -1 -2 48 -2
word after: total	-40 21 -3 -2 -6 -3 -12 18 -19
word after: traded	45 -58 24 -4 -8 -2 -4 -1 -7
word after: transf	-3 38 -34 -1 -1 -1 -3 0 0
word after: travel	10 -25 14 -7 -1 -4 -4 -2 0
word after: tuesda	-55 35 -41 20 -1 0 -1 -4 -1
word after: two	-6 33 -59 9 -18 -10 -10 -82 -28
word after: uae	-36 10 8 17 -5 -3 -6 25 -1
word after: ukrain	-51 18 2 -28 -18 -10 -15 17 -16
word after: under	-36 48 -24 -27 -3 -21 -2 -8 19
word after: united	-23 38 39 -28 -1 -2 -2 -25 -5
word after: up	-62 1 59 -3 -3 -6 -12 -13 -3
word after: urgent	-22 -24 20 -2 -9 13 12 -4 -9
word after: us	-3 -5 -6 0 0 16 -2 0 0
word after: vehicl	14 0 -3 0 -1 0 0 -2 -7
word after: views	10 0 0 -9 0 0 0 -1 0
word after: war	50 -16 -17 -6 -7 -9 -6 -49 -19
word after: was	-35 -11 24 -41 -13 -7 -9 -11 -7
word after: washin	18 -13 -15 -7 0 -6 -1 -5 0
word after: way	-85 -9 40 -16 35 -16 9 31 -23
word after: we	-5 -8 -10 -1 -2 -10 -3 -18 14
word after: wednes	-35 49 -33 -7 -3 -1 -3 -4 -1
word after: week	21 -46 45 -2 -1 0 0 -19 -1
word after: well	23 -21 -4 -6 -2 -4 -1 -4 -1
word after: went	-29 2 -11 -50 32 -13 6 4 -25
word after: were	9 -23 -4 -6 -18 7 -15 -51 -20
word after: when	47 -1 -43 -1 -1 -2 0 -2 -1
word after: which	-45 6 -34 19 -24 -7 -5 35 -39
word after: while	-18 10 -7 0 0 0 0 0 15
word after: who	-3 -25 5 -10 -12 11 -12 -27 -9
word after: whom	31 -20 -47 11 -7 -16 25 -20 -14
word after: whose	-41 16 -9 -15 -1 -2 -1 -3 -2
word after: will	18 -7 -3 -1 -1 -1 -1 -4 -1
word after: with	-44 41 -6 -6 -6 -21 -14 10 -22
word after: within	7 -1 -1 -1 0 -1 -1 0 -1
word after: withou	20 -25 46 -20 -4 -20 -14 -16 -14
word after: women	9 17 -26 -23 -7 -9 -5 -25 -5
word after: would	17 -4 -4 -2 -5 -1 -1 -10 -3
word after: wounde	-18 -26 -12 -17 -1 31 -10 22 -1
word after: year	-23 -12 -9 -8 -2 -7 -5 37 -3
word after: years	23 -19 -19 -2 -2 -9 -5 -7 -16
word after: younge	34 -21 -7 -1 -1 0 -1 -4 -1
word after: а	51 -86 -25 -22 -29 -40 -22 10 -7
word after: або	18 3 0 0 0 -17 -1 -1 -2
word after: авиабо	36 -4 -22 -2 -2 0 -1 -5 -4
word after: автобу	16 -15 -1 -1 -1 -1 -1 -6 -8
word after: автомо	62 -56 -31 -3 -7 -9 -4 -2 -4
word after: агентс	-83 83 -35 -1 -2 -1 -2 -7 2
word after: аес	21 -17 0 0 0 -1 -1 0 -1
word after: азерба	23 -16 -6 0 0 0 0 0 -1
word after: азов	-6 14 -14 -3 -3 -4 -6 -16 -9
word after: азова	-15 44 -41 -7 -2 -11 -1 -1 0
word after: азовск	-37 -2 44 -1 -1 0 -2 -1 -8
word after: азовст	13 13 -79 -23 -25 -55 -26 -57 -37
word after: азову	52 -16 -49 -12 -16 -53 -17 -45 -35
word after: аквато	10 0 -2 0 -1 0 0 0 -5
word after: активі	6 -3 0 0 -1 0 0 0 -1
word after: але	-16 -27 11 -1 -2 -4 -1 19 3
word after: андрій	-1 14 -4 0 0 0 0 -9 0
word after: аппара	5 -4 0 0 0 0 0 0 0
word after: армии	-3 -15 16 0 -10 0 -1 -3 -8
word after: бабушк	17 10 -20 -1 -1 -1 -2 -4 -14
word after: банки	5 -3 0 0 -1 0 0 0 0
word after: бахмут	-13 52 -43 -8 -15 -4 -3 -30 -4
word after: ббм	17 0 -2 0 0 0 0 -11 -3
word after: без	29 21 -52 -15 -18 15 -24 -31 -25
word after: безвіс	-49 13 -16 -3 -7 -14 -4 -21 50
word after: белгор	-36 -40 59 -1 -2 -1 -7 -5 -6
word after: белору	1 -62 67 -2 -2 -2 -3 0 -27
word after: беспил	44 -12 -12 -2 -5 -1 -1 -16 -2
word after: бойови	32 19 -2 -1 -1 0 0 -48 -1
word after: бойові	12 -7 -2 0 0 -1 0 -1 -1
word after: бойцов	21 -54 51 -24 -14 -9 -10 -7 -25
word after: бойцы	17 21 -19 -7 -2 -1 -3 -7 -1
word after: боку	-2 -20 15 -6 24 -10 -5 -53 -23
word after: боків	18 -18 -1 0 -1 0 0 -1 -2
word after: более	-67 -1 0 0 -3 -1 -3 69 -6
word after: больни	61 -7 -2 -1 -1 -1 0 -3 -50
word after: больше	-19 -35 55 -1 -5 -4 -5 -7 -16
word after: борони	0 37 -43 -24 -4 -12 -4 -9 -6
word after: борту	29 -13 -15 0 0 0 -1 0 -2
word after: бпла	5 -1 -3 -1 0 0 0 0 0
word after: брата	-8 17 -23 -1 -2 -2 -2 -6 -1
word after: братів	16 0 -56 -9 -10 -19 -9 -33 -9
word after: бригад	39 -25 -4 0 -1 -2 0 0 -16
word after: британ	5 19 -23 0 0 0 -1 -1 0
word after: бронир	45 -13 -26 -4 -6 0 -2 -3 -13
word after: брянск	7 0 -1 0 -1 0 0 0 -4
word after: будет	13 -1 -1 0 0 -1 -1 -9 -1
word after: була	-38 42 -2 -2 -1 0 -1 -29 0
word after: були	-18 17 -16 -10 -4 -14 -11 -21 -4
word after: було	44 -27 -6 -2 -2 -3 -2 -5 -6
word after: бути	36 -14 0 0 0 0 -1 -24 0
word after: был	9 0 -4 0 0 0 -2 -2 0
word after: были	43 -2 -51 -2 -3 -6 -1 -2 -1
word after: бійці	48 -48 -16 -1 -2 0 -1 0 -1
word after: бійців	64 -54 5 -3 -5 -16 -6 -22 -13
word after: білору	-22 -14 38 -4 -4 -3 -7 -22 -22
word after: більше	-53 55 0 0 0 0 0 -1 -2
word after: більші	-24 22 -9 -4 -2 -1 -1 0 16
word after: в	26 -35 -3 -22 -8 -9 -18 -61 10
word after: важкоп	8 13 -9 -2 -1 -9 -4 -13 -1
word after: вважал	108 -79 -23 -5 -7 -17 -11 -21 -78
word after: вважаю	-37 -12 -6 -6 -6 -6 -6 -22 53
word after: вдалос	35 -26 -3 -17 -4 26 -10 -36 -32
word after: вдома	-61 33 -44 -37 -14 -13 -13 51 -11
word after: везли	56 -51 -1 -2 -3 -4 -2 -1 -5
word after: велико	-13 27 -38 -1 -2 -3 -1 -1 -2
word after: вересн	48 -63 -1 -14 -1 -1 -1 -29 -4
word after: вернув	38 -33 -42 -7 -5 -1 -2 -3 -14
word after: вернул	-35 3 16 -3 -27 -11 -10 -46 -10
word after: вернут	33 -20 -6 -5 -4 -1 -1 0 -1
word after: вертол	24 -1 -2 -5 0 0 -1 -16 -1
word after: вже	21 16 -41 -4 -5 -13 -8 0 -22
word after: взамен	27 -33 38 -4 -9 -6 -14 -16 -1
word after: взяли	-4 12 -8 -1 -1 -1 -1 -3 -2
word after: взяты	16 -7 -2 -2 -2 -3 -2 -1 -15
word after: взятых	-47 -12 17 -1 -1 -5 -3 -1 -1
word after: вивезе	-14 -29 -3 -5 -1 -3 -3 26 0
word after: вивезл	10 1 -25 -8 -2 -15 -12 -11 -3
word after: визвол	-24 27 -92 -41 -8 -20 -9 14 -15
word after: вийшли	18 25 -41 -7 -4 -5 -6 -35 -11
word after: викона	-33 -13 0 -1 0 0 0 39 0
word after: випадк	21 -8 0 0 -1 -2 -1 -18 -7
word after: вирвал	-13 29 -21 -1 -1 -1 -1 7 -1
word after: вирван	-18 30 -1 0 -1 -1 0 -18 -1
word after: виїхал	-53 32 15 -3 -2 -5 -2 -29 -1
word after: виїхат	21 -19 0 -1 0 0 0 0 0
word after: включа	-58 36 -13 -16 -11 -4 -7 -36 -4
word after: вкс	-31 -16 36 -1 -9 -1 -3 -2 -1
word after: вместе	53 -15 -41 -1 -2 -8 -2 -3 -2
word after: вместо	16 -2 -15 0 0 0 0 0 -1
word after: вмс	81 -57 -14 -1 -1 -6 -1 -7 -11
word after: во	17 -22 26 -1 -2 0 -1 -1 -17
word after: воды	19 -11 -1 -3 -1 0 -1 0 -4
word after: военно	-12 -19 -4 17 26 -39 15 -24 -55
word after: военны	-46 50 11 -38 -31 -11 -21 -61 -57
word after: возвра	25 -22 15 -19 -15 -10 -15 -33 9
word after: возз'є	-1 9 -1 -6 -1 -1 -1 -4 -1
word after: волонт	-19 1 -26 -1 -2 -1 -1 -17 47
word after: волю	-16 25 -7 -1 -1 0 -1 0 0
word after: волі	-67 38 -18 20 -9 -9 -6 -17 -3
word after: вона	6 -2 0 0 0 0 0 -1 -1
word after: вони	-12 -42 10 -5 30 6 -10 -9 -21
word after: вооруж	28 32 -29 -1 -3 -4 -2 -5 -14
word after: восемь	-40 -4 43 -23 -20 -6 -7 -24 -20
word after: воссое	-55 55 5 -29 -8 -3 -5 -2 -3
word after: восста	41 -15 -10 -1 -2 0 -5 -16 -1
word after: воїнів	7 8 -28 -5 -4 -2 -2 -39 -2
word after: время	4 -21 6 -15 -1 -1 -1 16 -13
word after: вс	26 -4 -11 -1 -11 -1 -7 -16 -3
word after: все	0 7 -13 -17 -7 -6 -6 16 -23
word after: всего	40 -43 -28 -23 -16 -8 -16 -60 20
word after: встигл	53 -31 -42 0 -1 -17 -6 -8 -26
word after: встреч	5 -4 -34 -3 -3 37 -3 -24 -16
word after: всу	26 1 -65 -13 -10 18 -7 -15 -35
word after: всього	-35 20 -1 0 0 -1 0 33 0
word after: всі	-30 48 -23 -2 -10 18 -16 -46 -32
word after: всіх	7 -4 0 0 0 0 0 -1 -1
word after: втрати	57 -55 0 0 -1 -5 0 -4 -2
word after: вчера	88 -69 -24 -10 -25 -8 -7 -30 -9
word after: вчора	-22 26 -40 -11 -1 -1 -1 -16 -6
word after: вывезе	-12 10 -3 -6 -3 -3 -3 -16 -1
word after: выехал	-14 27 -1 -4 -2 -4 -4 -2 0
word after: вызвол	-35 -9 22 -11 0 -1 -1 34 -1
word after: выполн	27 -26 21 -4 -8 -1 -3 -68 -1
word after: вышедш	30 0 -24 -1 0 -1 -1 -2 -6
word after: вышли	-8 -66 48 -15 -3 -2 -3 -28 -1
word after: від	-22 -2 -22 -21 -29 -31 -19 21 -21
word after: відбув	-34 -6 13 -1 -1 -1 -1 -4 0
word after: відбул	63 -32 -32 -2 -1 -3 -3 -46 -1
word after: віддал	-16 37 -45 -15 23 -27 -18 -16 -13
word after: віднов	17 -6 -2 0 0 -2 0 -2 -5
word after: відпов	23 -79 -1 -9 -4 -1 -3 47 -43
word after: військ	-24 47 30 -15 -22 -22 -16 -33 -32
word after: вільні	-32 59 -4 -18 -10 -5 -1 -3 -6
word after: він	37 -32 -1 -1 0 -1 -1 -1 -2
word after: вісім	-22 29 -32 -2 -3 -12 -4 -24 -14
word after: гарніз	-4 17 0 0 -1 0 0 -13 -1
word after: гварді	64 -54 -7 -1 0 -9 -1 -2 0
word after: где	55 -12 -26 -1 -4 -1 -1 -2 -43
word after: глава	-30 10 -6 -2 -2 -1 -3 -7 -3
word after: говори	20 20 -28 -12 -6 -1 -5 -17 -31
word after: госпит	55 -12 -54 -12 -8 -2 -6 -7 -29
word after: госуда	15 -11 -12 -2 -3 -2 -2 -9 -8
word after: гражда	-76 31 9 -23 -4 -16 -17 -29 33
word after: границ	20 -19 16 -1 -1 -1 -2 -25 -6
word after: греко-	48 -45 -7 0 -1 -2 -1 -2 -4
word after: громад	7 7 -32 -2 -2 -1 -4 -31 -1
word after: грузов	41 -6 -2 -4 -3 0 -1 -20 -10
word after: груп	60 -26 -46 0 -2 -3 -1 -3 -3
word after: группа	63 -10 -52 -2 -29 -1 -4 -1 -13
word after: группо	7 0 -1 0 0 0 0 0 -6
word after: группы	13 0 -7 -1 0 -1 -1 0 -3
word after: гумани	12 -4 -2 -3 -2 0 0 0 0
word after: гумані	12 -5 -1 0 0 -3 0 -1 -2
word after: далі	53 -9 -1 0 0 -2 -1 -47 0
word after: даними	-9 -27 -5 -4 -2 -1 -2 -6 14
word after: два	25 -83 -14 -17 -20 -21 -16 25 -23
word after: двадца	59 17 -46 -6 -2 -1 -5 -12 -31
word after: двадця	42 -12 -13 -2 -3 -2 -2 -18 -8
word after: две	-28 -26 41 -1 -10 -1 -3 -11 -19
word after: двое	-33 69 -83 -17 -21 -14 -12 -43 -28
word after: двоих	42 -17 -12 -2 -3 -2 -2 -2 -4
word after: двох	8 39 -59 -11 -13 -22 -12 -64 -7
word after: двоє	3 22 -61 -11 -19 -21 -10 -83 -17
word after: двух	-9 6 -18 -19 -14 -4 -8 -15 -3
word after: дві	54 -43 -20 -2 0 0 -1 -31 -1
word after: де	21 -9 -2 -1 -1 -1 -1 -3 -10
word after: дев'ят	-5 11 -6 -9 -4 -5 -4 -10 -5
word after: девять	55 30 -55 -1 -3 -3 -2 -6 -1
word after: действ	26 -16 4 -3 -3 -10 -3 -1 -8
word after: делега	0 26 -27 0 -1 0 0 0 -1
word after: день	56 -48 4 -5 -18 -5 -4 -17 -15
word after: депорт	13 -9 -6 -7 0 -1 -1 19 -33
word after: депута	-8 13 25 -1 -1 -1 -3 -29 -1
word after: держав	59 -44 -8 -1 -1 -3 -2 -27 -17
word after: держсп	72 -62 -40 -1 -2 -7 -2 -1 -5
word after: десяти	56 -32 -9 0 -2 -1 -1 -15 -4
word after: десятк	87 -85 -2 -2 -1 -4 -2 -6 -9
word after: десять	32 -2 -38 -3 -2 -3 -4 -30 -7
word after: детей	-31 40 -52 -2 -2 -3 -7 -9 -7
word after: дети	10 -11 -38 -1 -5 -4 -3 -4 12
word after: дехто	-21 21 0 -1 0 0 0 -2 -1
word after: для	8 0 -59 -9 -10 -5 -6 12 -28
word after: днр	28 -33 -25 -4 -3 -6 -1 -3 7
word after: дня	64 -12 -38 -4 -12 -1 -3 -19 -8
word after: дні	14 -97 -8 -16 -18 -15 -12 29 -14
word after: до	4 0 -6 -12 -11 -10 -14 -56 -6
word after: добров	-5 16 -14 -2 -2 -6 -1 -15 -2
word after: добу	42 -1 0 0 0 0 0 -39 -3
word after: довічн	24 -20 -2 0 -1 -1 -1 -1 -10
word after: догово	-64 -70 -35 -8 -18 -12 -11 73 -23
word after: додому	-13 -14 -102 2 -22 -23 -16 3 -22
word after: докуме	47 -19 -9 0 -1 -1 -1 -5 -16
word after: должен	24 0 -4 0 0 0 -2 -18 0
word after: дома	41 -40 28 -45 -31 -14 -14 -30 -24
word after: домов	15 -4 -3 -1 -2 -1 -1 -3 -1
word after: домови	30 -28 -12 -2 -6 -1 -1 -24 -3
word after: домовл	-21 -15 -7 -3 -3 -6 -2 28 -10
word after: домой	28 -55 6 -31 7 -6 -10 -31 -17
word after: донбас	47 -67 -26 -1 -2 -1 -1 -3 -4
word after: донецк	48 -18 -11 -7 -9 -6 -2 -3 -16
word after: донець	49 -22 -82 -3 -3 -7 -4 -43 -1
word after: донечч	20 -3 -48 -26 -4 -5 -2 -23 -3
word after: допомо	31 -1 -1 0 -2 -5 -1 -18 -6
word after: доправ	48 -45 -4 -1 -1 -1 -1 -4 -1
word after: дороги	-29 18 -13 -42 -1 -2 -1 -3 -1
word after: достав	13 1 -33 -12 -5 -6 -7 -8 -5
word after: досі	17 -7 -6 -6 -6 -6 -6 -7 -16
word after: дочека	-25 28 0 0 -1 -1 0 -2 -1
word after: дпсу	89 -86 -1 -1 -1 -1 -1 -4 -5
word after: друг	-15 16 36 -25 -33 -10 -2 -1 -6
word after: другу	-15 16 36 -25 -33 -10 -2 -1 -6
word after: дружин	-31 37 -31 -1 -2 -3 -3 -3 -3
word after: дівчат	23 -17 -21 -1 0 -4 -1 -1 0
word after: дістал	-25 -2 -6 0 0 34 -8 -4 -1
word after: дітей	42 18 -5 -5 -3 -6 -8 -48 -36
word after: діти	19 -49 0 -9 0 -2 -6 60 -8
word after: его	36 -30 -12 -4 -2 -5 -3 -5 -2
word after: единиц	61 -2 -12 -2 -10 -2 -3 -20 -45
word after: едут	33 -39 -26 -6 -8 -2 -3 -8 -2
word after: ее	-2 8 -1 0 0 0 0 -4 0
word after: екіпаж	-24 44 -26 -1 0 0 -1 -9 -1
word after: електр	28 -15 0 0 0 -2 -1 -10 0
word after: емірат	-68 -7 34 -10 -3 -3 -3 -27 -3
word after: енерго	-23 31 -10 -3 -3 -7 -1 -7 -2
word after: есть	49 -27 -7 -2 -2 -2 -1 -4 -33
word after: еще	76 -39 -79 -12 -26 27 -20 -6 -49
word after: ж	-26 58 -57 -1 -8 -1 -3 -2 -31
word after: же	18 -51 22 -12 -17 -8 -10 -43 -18
word after: женевс	46 -41 -12 -6 -2 -14 -9 -16 -1
word after: женщин	47 26 -50 -3 -16 -9 -7 -7 -12
word after: жизни	-3 0 18 0 -10 0 -1 -2 -2
word after: жизнь	-17 -7 38 -2 -15 -1 -1 -2 -6
word after: жителе	6 -33 20 -1 -11 -2 -9 -24 -1
word after: жители	61 -47 16 -3 -4 -3 -5 -6 -6
word after: жителя	39 -25 2 -4 -8 0 -4 -4 -3
word after: жителі	0 -38 39 0 -1 0 -2 -1 -3
word after: жодног	-7 -2 0 0 0 0 0 -1 10
word after: журнал	-37 14 6 -1 -2 -2 -2 -27 41
word after: жінки	143 -135 -37 -4 -5 -7 -4 -54 -9
word after: жінок	58 -31 -35 -3 -2 -13 -3 -21 -1
word after: з	33 -34 -44 -7 -22 -27 -14 5 -24
word after: за	18 4 -53 -40 -27 -26 -16 0 2
word after: забезп	-3 -32 -5 0 0 33 0 0 0
word after: забрал	30 -17 -11 -28 -16 -13 -9 -42 -6
word after: завдяк	40 28 -3 -2 -2 -2 -1 -59 -1
word after: заверш	66 -77 -42 -20 -6 -5 -7 15 -6
word after: завтра	50 -17 -5 -4 -3 -1 -2 -23 -7
word after: загало	39 -59 -49 -4 -5 -2 -6 12 -8
word after: загибл	-4 26 -24 -9 -7 -17 -10 -20 -13
word after: загину	22 14 -1 -2 -3 -4 -7 -45 -17
word after: задерж	60 -53 -1 -4 -2 0 -1 -6 0
word after: закрыт	24 -14 -8 -3 0 0 -1 -2 0
word after: залиша	-68 -2 0 0 -1 -1 0 -16 69
word after: залиши	59 -19 -34 -3 -5 -3 -1 -1 -8
word after: записі	8 -2 0 0 -1 -2 -1 -37 3
word after: запита	35 -14 -1 -7 -2 -1 -1 -9 -4
word after: запорі	63 -20 -26 -4 -5 -7 -4 -30 -4
word after: запрос	30 -6 -8 -7 -9 -2 -4 -23 -37
word after: зараз	14 -12 0 0 0 0 0 -2 0
word after: застен	30 -39 38 -2 -2 -1 -2 -3 -34
word after: заступ	10 2 -39 -4 -10 -12 -4 -22 -22
word after: засудж	15 -1 -23 -2 -1 -8 -4 -6 -4
word after: затрим	30 -25 -27 0 -1 -3 -1 -4 -6
word after: захвач	-5 -48 51 0 -3 0 -1 -1 0
word after: захисн	21 10 -89 -11 -23 -27 -10 -4 -12
word after: захища	73 -48 -18 -2 -2 -6 -4 -5 -4
word after: захопл	-7 -9 -2 -3 -1 -1 -2 13 -15
word after: защитн	-79 98 -45 -16 -7 -9 -7 22 -2
word after: заявил	-29 -1 13 -3 -3 -2 -5 -3 -10
word after: збройн	47 -33 -61 -14 -16 -25 -9 -33 -15
word after: зброю	5 -4 0 0 0 0 0 0 -1
word after: звання	51 -37 -15 0 -2 -4 -1 -1 -1
word after: звонко	16 0 0 0 0 0 -1 -14 -1
word after: звільн	-20 -1 -24 -12 -8 -15 -8 5 -7
word after: земляк	36 -32 -1 -6 -2 0 -1 -6 -3
word after: землі	-18 25 -31 -23 -10 -2 -3 -14 -9
word after: зміїни	57 -44 -13 0 -4 -17 -2 -6 -18
word after: зникли	-34 -8 -29 -5 -9 -20 -12 -25 48
word after: знищен	16 0 -3 0 -1 0 0 -9 -2
word after: знову	-71 -12 -39 -46 -17 -9 -10 76 -15
word after: зокрем	6 6 -42 -5 -5 -7 -5 -29 -26
word after: зсу	59 -45 -36 -10 -13 -28 -10 -27 -18
word after: зустрі	8 14 -17 -12 -12 -14 -13 -61 -29
word after: зі	3 11 -22 -5 -8 -46 -12 -43 -44
word after: зіткне	51 -10 0 -1 -2 0 0 -50 -1
word after: и	-18 36 -35 1 -10 -10 -8 -30 -29
word after: из	18 -39 2 -40 -30 -29 -4 -41 1
word after: им	15 19 -59 -26 -29 -12 -18 -53 -34
word after: инвали	131 -95 -84 -12 -18 -34 -13 -62 -14
word after: иностр	13 4 -33 -6 -4 -2 -3 -6 -1
word after: ирина	-74 23 10 -23 -7 -3 -6 -39 -4
word after: исполн	-22 0 -4 0 0 -1 -1 22 0
word after: источн	32 -24 -4 -1 -1 -2 -1 -1 0
word after: их	10 -40 52 -25 -25 -16 -10 -36 -45
word after: июля	29 -32 -4 -3 -2 0 -1 -1 -14
word after: й	-13 7 3 -9 -13 -19 -14 -23 -21
word after: йде	28 -11 0 0 0 0 0 -21 0
word after: його	-38 48 -35 -2 -6 -8 -4 -11 -12
word after: к	-47 21 34 -20 -28 -20 -12 -23 10
word after: каждое	16 0 0 0 0 0 -2 -9 -4
word after: каждой	-32 7 -13 -7 -14 -16 -18 31 -37
word after: каждую	-26 -63 62 -22 -62 -5 -5 -9 -2
word after: каждый	-31 -1 -1 0 -1 0 -1 33 -5
word after: кажуть	-68 2 -1 -1 -2 -1 -2 64 -33
word after: как	-4 -20 18 -1 -1 0 -1 17 -16
word after: катува	20 -1 0 0 -1 -4 -1 -9 -5
word after: кв	24 -5 -6 -1 -1 0 -1 -10 0
word after: квадра	37 -1 0 0 0 0 -1 -35 -2
word after: кварти	33 -26 -4 0 -1 -1 0 0 -2
word after: киев	10 37 -19 -10 -12 -14 -16 -18 -11
word after: киева	9 51 -60 -8 -3 -2 -7 -53 -8
word after: киевск	-6 -12 29 -1 -1 -2 -2 -2 -26
word after: киеву	-22 12 23 -5 -17 -11 -8 -14 -30
word after: км	24 -5 -6 -1 -1 0 -1 -10 0
word after: кого	-15 26 -7 -2 -3 -10 -2 -10 -4
word after: кожен	-48 55 -11 -1 0 -4 -2 34 -5
word after: кожног	-5 -17 16 -6 24 -10 -5 -54 -21
word after: кожної	-2 -40 56 -5 -11 -12 -12 -61 -7
word after: коли	16 -16 -2 -1 -1 -1 -1 -5 -8
word after: коллег	14 0 -2 0 0 0 0 -1 -11
word after: колонн	34 -37 23 -3 -8 -1 -1 -2 -3
word after: колоні	13 -6 -2 0 -1 -1 -1 -3 -1
word after: команд	-22 -26 24 -1 -2 -1 -6 0 -1
word after: конвен	47 -41 -12 -9 -2 -14 -10 -22 -3
word after: консул	16 0 0 0 0 -1 0 -13 -1
word after: конца	26 -6 -11 -1 -3 -3 -1 -1 -1
word after: коорди	-30 7 19 -5 -8 -12 -10 34 -31
word after: корабл	-35 48 -32 -2 -1 -1 -5 -6 -4
word after: кордон	-51 61 -45 -22 -3 -3 -4 -9 -2
word after: коридо	22 -21 0 0 0 0 0 0 0
word after: коррес	-38 34 -23 -11 -7 -4 -2 -5 -2
word after: которо	84 -54 -32 -7 -1 -3 -2 -76 -1
word after: которы	-41 26 -25 -26 -25 10 5 -49 -29
word after: красно	-20 -6 -11 -1 -3 -7 -1 -1 22
word after: кримсь	57 -53 -10 -2 -7 -6 -2 -9 -36
word after: крім	-14 62 -61 -1 -1 -8 -1 -3 -1
word after: кто	10 -1 -2 -10 -43 -3 -2 -4 0
word after: кто-то	15 -1 -6 0 -1 0 -1 -2 -5
word after: кума	25 -17 21 -3 -18 -4 -4 -15 -10
word after: курсан	10 -3 -4 0 -1 0 0 0 -1
word after: курско	-31 -36 25 -5 -13 -11 -4 -6 -9
word after: курськ	-52 10 36 -1 -2 -16 -16 -25 -13
word after: курщин	-33 -67 81 -1 -2 -13 -20 -6 -11
word after: кіломе	35 -3 0 0 0 0 -1 -35 -1
word after: кілько	21 -42 -15 -2 -1 -1 -2 -16 -4
word after: кількі	-18 -43 -5 -10 -8 -8 -5 -42 45
word after: кінця	27 -14 -16 -1 0 0 -7 0 0
word after: лабора	29 -3 -6 0 0 -1 -2 -16 -1
word after: лежачи	-21 -29 27 -1 -14 -8 -4 -11 -1
word after: лет	69 -16 -51 0 -1 -5 -4 -6 0
word after: лечени	51 -8 -10 0 -3 -3 -2 -1 -23
word after: лиц	-4 27 -22 0 -13 -1 -2 -2 -1
word after: лише	-67 -26 11 -1 -3 -3 -2 28 23
word after: лнр	21 -11 5 -5 -7 -4 -7 -1 -10
word after: луганс	59 -39 -50 -4 -12 -22 -4 -12 -31
word after: льотчи	-66 46 16 -1 -3 -10 -6 -1 -12
word after: людей	37 -46 0 -7 24 -5 -4 -34 -11
word after: люди	-7 -42 35 -5 -16 -3 -2 -4 -33
word after: лютого	49 -63 -62 -9 -28 -21 -6 30 -2
word after: лікарн	17 -16 -1 0 0 -1 0 0 0
word after: лікува	22 -15 -2 0 0 -2 -1 -2 -2
word after: лінії	19 -18 -1 0 -1 0 0 -1 -2
word after: літніх	47 -46 0 0 -1 -1 0 -1 -2
word after: м	7 -1 0 0 -1 0 0 -2 -2
word after: майже	0 29 -17 0 -8 -1 0 -1 -8
word after: мали	30 -22 -3 -9 -3 -1 -2 -2 -24
word after: мариуп	54 -44 -50 -4 -7 -20 -9 -12 -13
word after: маршру	8 -1 -1 -1 0 0 0 0 -4
word after: маріуп	95 -51 -52 -10 -9 -41 -9 -32 -16
word after: матере	30 -16 14 -9 -7 0 -1 0 -9
word after: матері	-18 -11 21 -1 -1 0 -3 -3 0
word after: матрос	-4 7 -9 -1 -2 -2 -2 -16 -3
word after: машин	27 -15 -2 -1 -1 -1 -1 -19 -1
word after: мають	57 -20 -16 -1 -3 -18 -3 -17 -3
word after: мая	86 -50 -79 -16 -2 -5 -3 -32 -1
word after: має	-3 -20 0 -3 -2 -3 -3 12 -2
word after: маємо	-54 -72 -7 -15 -4 -2 -6 71 -23
word after: медвед	-1 -42 47 -9 -23 -17 -10 -10 -16
word after: медики	38 -20 -23 0 -2 -5 -2 -1 -19
word after: медици	34 -6 -10 -4 -3 0 -2 -1 -11
word after: между	-23 0 0 0 0 0 0 23 -1
word after: мера	-31 41 -19 -3 -8 -10 -2 -15 -7
word after: месяца	27 -7 -12 -1 -3 -3 -2 -1 -1
word after: мешкан	-8 -26 32 -1 -4 -13 -5 -2 -1
word after: ми	13 -34 19 -24 -25 -22 -25 10 -35
word after: микола	61 -54 0 -2 -1 0 -1 -13 -3
word after: миль	11 0 0 0 0 0 0 0 -10
word after: минист	-51 13 6 -1 -1 -28 -19 0 -5
word after: минобо	11 -3 -19 -18 -6 -2 -4 12 -16
word after: младше	-21 27 -25 -15 -9 0 -1 -25 -5
word after: млн	10 -5 -1 -1 0 -1 0 0 0
word after: мо	-11 -2 14 -2 -2 -2 -1 -18 -1
word after: моргів	85 -38 -49 -2 -10 -28 -8 -44 -18
word after: морпіх	36 -15 -18 0 -1 -2 -1 -1 -3
word after: морськ	-83 89 -63 -3 -7 -11 -3 -1 -6
word after: моряки	-44 -12 29 -2 -2 -1 -10 -3 -3
word after: морякі	-44 -43 47 -2 -2 -31 -4 -4 -12
word after: москал	-17 0 -35 0 -2 0 -1 45 -13
word after: москва	34 -11 -21 -11 -8 -7 -13 -14 -23
word after: москве	-1 28 -23 -1 0 0 0 -3 0
word after: москву	39 -1 -37 -1 0 -1 0 0 0
word after: мужчин	27 54 -53 -3 -5 -1 -1 -1 -1
word after: мы	26 -58 11 -19 28 -15 -14 -25 -12
word after: мільяр	27 -19 0 -1 -1 -1 -1 -4 -1
word after: мінреі	-38 7 8 -4 -2 -1 -1 -11 21
word after: місце	-5 -1 0 0 0 0 0 0 6
word after: місць	10 -3 0 0 0 0 0 -2 -4
word after: місяці	-56 61 -4 -6 -3 -1 -2 -10 -5
word after: на	-1 44 -26 -29 -26 -33 -1 -58 -21
word after: над	-13 -1 -30 -1 -3 -1 -2 26 17
word after: назад	14 -4 -5 -2 -1 0 -1 -1 0
word after: найбіл	8 21 -21 -1 -1 0 -1 -3 -2
word after: наймол	53 -44 -4 -1 -1 -1 -1 -7 -1
word after: найста	88 -68 -22 -5 -3 -8 -2 -14 -6
word after: нам	-39 45 -10 -22 -21 15 -30 -16 -30
word after: намага	-15 15 -14 -2 -1 0 0 0 0
word after: напере	11 -3 0 -1 0 0 0 -6 0
word after: написа	3 -13 11 0 0 0 0 0 0
word after: направ	-19 15 -1 -1 -4 -5 -6 -2 -1
word after: напрям	37 -14 -71 -4 -4 -4 -5 -30 -3
word after: нарешт	56 -54 -2 -3 -3 -1 -3 -13 -4
word after: народн	79 -55 24 -8 -12 -16 -3 -3 -45
word after: нас	42 -23 31 -5 -5 -7 -5 -39 -55
word after: находи	-13 -19 31 -1 -3 -1 -7 -6 -2
word after: находя	19 -3 -2 0 -1 0 -1 0 -12
word after: нацгва	-40 61 -86 -9 -14 -32 -11 -20 -25
word after: націон	55 -47 -7 -2 -1 -9 -3 -2 -11
word after: нашей	0 35 -34 -2 -2 -1 -1 -1 -1
word after: наши	21 -24 31 -54 -17 -9 -4 -6 -10
word after: нашим	28 -26 -19 -3 -1 -2 -13 -13 -3
word after: наших	-17 -5 33 -28 -12 -13 -19 -8 -25
word after: нашлис	40 -1 -5 -2 -7 -1 -1 -3 -28
word after: наші	33 17 -50 -29 -4 -3 -1 -8 -5
word after: нгу	-52 54 -7 -3 -2 -1 -2 -4 -6
word after: не	4 -1 -14 -19 -19 -15 -11 -3 -52
word after: неволі	-21 -6 -13 -4 -4 -5 -5 13 14
word after: неделю	14 -9 0 -1 0 0 0 -3 -1
word after: незако	19 7 -12 -5 -3 -7 -6 -3 -24
word after: незале	21 -26 -9 -9 -4 -5 -5 37 -45
word after: некото	-7 17 -11 -3 -5 -2 -3 -26 -44
word after: немає	79 -51 -6 0 -2 -4 -1 -14 -35
word after: неотло	-17 -26 -12 -1 -3 42 14 -8 -4
word after: нескол	16 -15 -9 -5 -2 0 -1 -1 -12
word after: ним	7 -7 -21 -1 -1 -2 -5 -13 26
word after: ними	37 -46 26 -4 -4 -1 -4 -27 -3
word after: них	0 -29 -19 -20 -25 -33 -16 13 7
word after: но	30 -16 -14 -13 -10 -2 -3 -5 14
word after: новини	91 -91 -27 -7 -12 -3 -4 -10 -10
word after: нуждаю	-36 -27 2 -2 -2 30 -25 -7 -23
word after: нужна	3 -45 -7 -1 -4 -10 15 -7 -7
word after: ні	67 -73 -5 -3 -5 -13 -5 -35 -5
word after: о	25 -33 -52 -25 -15 -16 -14 14 -27
word after: оаэ	-15 31 -29 0 -1 -1 -1 -1 0
word after: об	63 -28 -37 -13 -7 -4 -4 -31 -6
word after: обе	-19 53 -47 -7 -1 -1 -2 -2 -3
word after: област	-34 -8 16 -6 -15 -10 -13 -7 0
word after: обмен	-43 45 0 -15 -12 -1 -12 -13 -6
word after: обмена	97 -100 -41 -10 -12 6 -5 6 -17
word after: обмено	21 -23 -49 -4 -2 -3 -4 39 -2
word after: обменя	53 -57 -37 28 -5 -2 -6 -4 -9
word after: обмін	-40 -14 28 -13 -23 11 -7 -10 -5
word after: обміна	-91 -41 -1 -2 -1 -49 -2 96 -5
word after: обміни	95 -86 -6 -2 -4 -5 -3 -50 -5
word after: обміно	-44 34 -14 -5 -8 44 -7 -32 -4
word after: обміну	-45 25 -21 -17 -6 -12 -3 30 -2
word after: обміня	4 9 -25 -14 -4 -2 -4 -18 -13
word after: обміні	20 53 -1 -1 -2 0 -1 -28 -2
word after: обниму	-1 -16 17 -9 -3 0 -1 0 -1
word after: оборон	34 -11 -23 -13 -16 -47 -22 -26 -19
word after: обратн	-46 18 14 -5 -5 -10 -7 2 -15
word after: обучен	56 0 -1 -1 -1 0 -3 -55 -22
word after: объект	8 0 -1 0 0 0 0 -1 -4
word after: обійма	23 -21 -1 -12 0 -1 -1 -10 -2
word after: обійня	-59 -51 0 -5 -2 -1 -3 55 -2
word after: один	38 -53 27 -11 -34 -21 -11 -39 3
word after: одна	12 -19 -40 -15 25 -4 -2 -42 -4
word after: однако	42 -53 18 -11 -3 -1 -6 -9 -1
word after: одного	46 -39 -21 -1 -2 -4 -2 -19 -1
word after: однора	16 -2 0 0 -1 0 0 -11 -1
word after: одну	-3 6 -1 0 0 0 0 0 -1
word after: ожидаю	49 -16 -34 -3 -3 -4 -2 -2 -2
word after: оказал	81 -1 -75 -2 -7 -1 -3 -7 -45
word after: октябр	23 -7 -10 -2 -1 -1 -1 0 -3
word after: окупан	-27 41 -47 -4 -2 -9 -7 -9 -1
word after: окупов	-17 20 -15 0 0 -1 -1 -12 -1
word after: омбр	26 -26 -1 -1 0 -2 -1 -16 0
word after: они	-36 16 41 -1 -4 -1 -4 -6 -5
word after: онлайн	16 -3 0 0 0 0 0 -5 -6
word after: операц	64 -48 -21 -2 -2 -14 -10 -20 -7
word after: опинил	16 -14 -16 -1 -1 -2 -2 0 -7
word after: оружие	12 -2 -2 0 0 -1 0 0 -7
word after: освобо	-18 25 -72 35 -11 -4 -9 2 -14
word after: осколк	7 -1 0 0 0 0 0 0 -5
word after: основн	26 -7 -14 -15 -2 -8 -1 -4 -15
word after: особи	-54 55 0 0 -1 0 0 0 0
word after: остало	39 -2 -28 -3 -1 -1 -1 -3 -4
word after: осталь	-10 -75 57 -3 -16 -4 -8 -1 -42
word after: останн	60 -56 -6 -5 -6 -2 -8 -29 -5
word after: остают	-6 -35 -49 -2 -5 -9 -16 -15 38
word after: остров	18 -13 -16 0 -3 -5 -1 -2 -7
word after: осужде	35 11 -35 -2 -2 -4 -2 0 -2
word after: осіб	-20 38 -20 -2 -1 0 0 0 -1
word after: от	76 -78 -4 -32 -20 -12 -14 -52 -17
word after: ответ	-1 -4 -33 0 -1 -14 17 -1 -2
word after: ответа	-16 0 0 -2 0 0 -2 -4 16
word after: отдала	49 -34 -29 -4 -17 -17 -5 -4 -1
word after: отдали	-19 -35 25 -21 -13 26 -22 15 -16
word after: отданы	-51 -30 -4 -3 -7 36 -5 -14 -28
word after: отправ	2 -51 38 -11 12 -17 -11 -24 -38
word after: отпуск	37 0 -12 0 -1 0 -1 -2 -35
word after: отпуст	15 -40 -35 -14 28 -15 21 -5 -12
word after: отпуще	-2 41 -33 -1 -2 -2 -2 -1 -3
word after: отрима	-24 24 2 -5 -4 -18 -5 -24 -7
word after: офицер	32 40 -41 -4 -14 -19 -10 -12 8
word after: офіцер	-94 116 -115 -18 -22 -38 -18 -26 -47
word after: очеред	81 -2 -53 -10 -4 -8 -4 -56 -50
word after: п'ятер	-30 32 -1 0 0 -3 -1 -3 -1
word after: п'ять	32 -21 -1 -1 -1 -1 -1 -8 -1
word after: п'ятьо	-42 -29 50 -2 -4 -3 -9 -4 -2
word after: павших	31 -25 31 -6 -4 -6 -15 -27 -27
word after: палест	12 -4 -3 0 -1 0 -1 -2 0
word after: паспор	11 -7 0 0 0 0 0 -1 -2
word after: перебу	89 -43 -28 -2 -5 -6 -3 -47 -10
word after: переві	6 -3 0 -1 0 0 0 -1 -1
word after: перего	3 1 7 -2 -1 -1 -1 -6 -1
word after: переда	30 8 -57 -17 -54 -4 -17 -27 9
word after: перетн	-53 61 -23 -22 -2 -1 -2 -8 0
word after: перший	-16 81 -15 -5 -10 -8 -5 -39 -12
word after: писем	14 -3 -6 0 -1 -1 -1 -3 -4
word after: письма	38 -11 -17 -1 -4 -3 -2 -1 -2
word after: плакал	26 -21 19 -2 -4 -3 -2 -7 -3
word after: плен	11 -46 31 -7 -13 -7 -5 -17 -13
word after: плена	15 -32 -23 -2 -6 -2 -4 43 -20
word after: пленны	-16 17 -43 -3 -15 -3 -8 41 -51
word after: плену	-16 -20 41 -1 -7 -1 -9 -7 -4
word after: плюс	-5 -41 38 -1 -7 -1 -1 -5 -9
word after: по	-7 -30 -30 50 24 -10 -14 -20 -21
word after: побачи	47 -32 -2 -5 -2 -1 -2 -6 -1
word after: побыва	13 -5 2 0 -7 0 -2 -2 -1
word after: поверн	0 2 -59 -15 -13 15 -12 10 -21
word after: поверт	-16 50 -65 16 -16 -45 -16 -51 -39
word after: повном	16 -1 0 -1 0 0 0 -15 0
word after: повідо	-25 30 3 -9 -4 -11 -6 -29 -17
word after: погибш	-15 -3 1 -16 -17 -25 -11 8 -28
word after: под	25 74 -71 -4 -12 -3 -3 -5 -18
word after: подгот	31 -19 0 -1 -1 -10 -1 -4 -26
word after: подопе	-24 88 -102 -15 -4 -3 -17 -31 -5
word after: подпис	5 0 -1 0 0 0 0 -1 -3
word after: пожизн	40 -16 -56 -11 -2 -4 -7 -13 -1
word after: пожилы	66 -41 6 -2 -1 -2 -3 -16 -43
word after: поза	-69 -29 -14 -5 -3 36 30 46 -7
word after: пока	-19 -9 -7 -3 -1 -1 -3 -6 21
word after: покину	-38 -8 39 -8 -6 -2 -4 -16 -9
word after: покров	36 -35 -7 -1 0 -1 -1 0 -2
word after: полегл	21 -30 -12 -14 -5 -8 -4 24 -4
word after: полку	-34 40 -12 -3 -4 -6 -5 -19 -22
word after: полном	63 -49 0 -2 -1 0 0 -16 -4
word after: полнос	60 -13 -19 -3 -3 -3 -3 -41 -12
word after: полови	-18 -24 -38 29 -2 -1 -2 11 -18
word after: полон	30 -52 44 -5 -2 -3 -2 -1 -6
word after: полоне	65 -65 -12 -1 -3 -6 -2 -14 -6
word after: полону	-49 43 -29 -10 -10 -5 -8 8 -22
word after: полоні	54 -37 -50 -2 -2 -14 -6 -31 -19
word after: получе	0 30 -29 -2 -3 -4 -7 -5 -5
word after: получи	-42 4 17 -41 -22 -36 -23 2 -35
word after: поліце	5 -3 0 0 0 0 0 0 0
word after: померл	42 -60 -38 -1 -1 -16 -4 -1 -3
word after: помощи	15 -12 -12 -1 -4 -1 -1 -6 -8
word after: понад	46 -84 -21 -5 -4 38 -9 -46 -1
word after: попавш	13 -55 8 0 -11 -3 -1 -5 -2
word after: попере	-2 -2 -5 0 0 0 -2 13 -1
word after: поране	-18 20 -25 -16 -20 22 19 -22 -51
word after: портре	35 -7 0 -1 -1 0 0 -26 0
word after: посере	-64 -7 34 -10 -4 -3 -7 -29 -6
word after: после	52 -8 -46 0 -2 -2 -1 0 0
word after: послед	51 -6 -36 -12 -11 -3 -12 -26 -17
word after: поспіл	-2 16 -2 -3 -2 -3 -1 -2 -1
word after: посред	-20 -38 38 -7 -4 -6 -4 -4 -1
word after: посыло	46 0 0 0 -1 -2 -1 -42 -3
word after: потеря	34 -1 -17 0 -1 -6 -2 -15 0
word after: потрап	21 -20 -3 -1 -1 -2 -1 0 -1
word after: потреб	14 -6 -7 -1 0 -3 -4 7 -1
word after: потім	9 0 0 0 0 0 0 -8 0
word after: початк	-25 -3 -1 -3 0 -1 -1 37 -19
word after: почти	53 -30 -9 -11 -5 -1 -6 -19 -21
word after: поїхал	-2 -21 21 -1 -1 -1 -4 -16 -6
word after: праців	-46 -65 -8 -1 -1 -2 -2 -13 52
word after: предло	5 -2 0 -2 0 0 0 0 -1
word after: предст	39 -27 10 -3 -1 -3 -2 -1 -1
word after: презид	26 -16 -25 0 -1 0 0 0 0
word after: при	-22 23 -1 -1 -1 -1 -1 -8 0
word after: прибул	35 -13 -22 0 -1 -3 -1 -4 0
word after: прибыв	57 -12 -55 -2 -1 -1 -1 -11 0
word after: привез	39 -13 4 -6 -2 -3 -5 -40 -20
word after: пригра	-62 -81 44 -10 -17 -11 -8 59 -23
word after: приеха	-23 -44 59 -16 -9 -6 -4 -6 -2
word after: призна	13 -8 -2 0 0 0 0 -1 -1
word after: прийня	-15 40 -27 -1 -2 -1 -2 -18 0
word after: прикор	70 -51 -34 -3 -3 -9 -7 -3 -5
word after: принял	-12 1 -17 -1 -1 40 -4 -8 -4
word after: принят	13 -4 -5 0 -1 -1 -1 -1 -1
word after: причем	-47 10 22 -4 -3 -1 -3 -5 -3
word after: приїха	1 15 -55 -4 -3 -10 -7 -61 -4
word after: про	86 19 -54 -16 -6 -5 -2 -76 -13
word after: провед	-28 -67 10 -3 -2 -1 -2 53 -4
word after: провел	-15 -4 -3 -5 -3 -6 -3 23 -5
word after: продов	-53 1 0 0 0 -1 -1 -34 43
word after: пройшл	59 -54 -1 -2 -1 -1 -1 -2 -1
word after: пропав	38 -7 -5 -1 -2 -1 -2 -20 -16
word after: просит	10 0 -1 0 -1 0 0 -1 -6
word after: просто	52 -33 -6 -1 -1 -7 -3 -11 -1
word after: просьб	9 -6 0 0 -1 0 0 0 -1
word after: просят	6 -1 -2 0 0 0 0 0 -2
word after: протез	18 -13 0 0 0 -1 0 0 -15
word after: проти	62 -59 0 -1 -1 0 -1 -12 -1
word after: против	-66 -22 39 -39 -57 -35 -10 37 -23
word after: проход	17 32 -31 -11 -11 -1 -5 -15 -7
word after: прошед	23 -2 -17 -1 -1 0 0 -1 -1
word after: прошел	-22 48 -24 -36 -11 -5 -3 -26 -5
word after: прошли	40 -47 -26 -7 -2 -1 -1 -3 -8
word after: прізви	-13 0 0 0 0 0 0 0 14
word after: психол	83 -69 -34 -2 -9 -4 -7 -1 -34
word after: пункта	10 0 -4 0 -1 -1 -1 -2 -2
word after: пункті	46 -2 0 0 0 0 -1 -44 -1
word after: пятеро	19 -11 -16 -1 -10 -1 -2 -1 -10
word after: пять	-44 -54 58 -6 -9 -1 -2 -3 -10
word after: під	43 -51 -2 -4 -1 -2 -3 -31 -6
word after: підкон	-11 17 -3 0 0 0 0 -2 0
word after: підсум	-49 30 -11 -9 -25 -1 0 37 -1
word after: підтве	27 -36 44 -6 -5 -10 -4 -54 6
word after: після	50 -39 -11 -17 -7 -1 -1 -8 -1
word after: піхоти	-23 48 -60 -5 -3 -8 -2 -1 -5
word after: работа	-20 -19 -37 -3 -7 -5 28 -5 47
word after: раз	-60 62 -13 0 -2 -3 -9 -28 -5
word after: развед	20 0 -19 0 0 0 0 0 -1
word after: разлуч	-24 25 -18 -17 -5 -1 -4 -19 -6
word after: разом	1 37 -45 -9 -10 -12 -6 -55 -10
word after: района	-41 -11 31 -1 -7 -2 -11 -20 -3
word after: ранее	-4 18 -18 0 0 -1 -2 -1 -2
word after: ранени	21 11 -18 -1 -3 -4 -3 -4 -11
word after: ранены	53 -32 0 -2 -2 -5 -4 -3 -5
word after: раніше	-28 45 -1 -1 -2 -19 -1 -1 0
word after: расска	-39 54 -52 -1 -2 -4 23 7 -9
word after: реабіл	25 -5 -1 -3 -1 0 -1 -16 -1
word after: ребят	-2 -2 8 0 0 0 -1 -2 0
word after: ребята	3 -51 48 -31 -6 -7 -3 -4 -7
word after: регион	-39 -55 -40 -3 -9 -6 -5 -5 50
word after: режиму	0 -1 5 0 0 0 -1 -1 -1
word after: резуль	-32 5 4 -1 0 0 0 26 0
word after: репатр	38 -35 4 -4 -9 -16 -5 13 -10
word after: респуб	53 -38 -9 -5 -7 -4 -2 -4 -14
word after: рефриж	60 -75 -28 -2 -9 -4 -3 -13 -23
word after: решта	33 7 -13 -5 -8 -4 -5 -30 -55
word after: решту	33 -51 1 -4 -1 -15 -4 -1 -2
word after: реєстр	-22 -2 0 -1 -1 0 -1 -53 41
word after: роботи	10 1 -41 -10 -9 -8 -5 23 -28
word after: роботу	6 -5 0 0 0 0 0 0 0
word after: родин	23 -22 -4 -3 -1 -1 -1 -2 -1
word after: родина	25 21 0 -3 -1 -4 -2 -31 -27
word after: родине	-54 -32 51 -15 -20 -39 -7 -6 -9
word after: родини	-35 42 -29 -1 -3 -2 -1 -4 -1
word after: родину	33 -24 0 -1 -9 -3 -2 -1 -1
word after: родите	14 11 -2 -1 -1 -1 -1 -23 -8
word after: родным	-28 36 -13 -7 -12 -2 -3 -25 -3
word after: родных	62 -14 -17 -3 -9 -3 -4 -5 -40
word after: родств	-13 45 -37 -5 -11 -16 -4 -3 -17
word after: рождес	35 -20 0 -1 -1 0 -1 -12 -4
word after: розгля	39 -3 0 -1 -1 -2 -1 -14 -21
word after: розпов	68 -29 -43 -4 -4 -2 -14 -15 -20
word after: роки	58 -36 -1 0 0 -2 -2 -55 -13
word after: року	10 -2 0 0 0 0 0 -3 -4
word after: років	34 -28 -2 0 0 -2 -1 -10 -2
word after: россии	-18 -14 29 -8 -15 -27 -17 3 5
word after: россий	-27 15 22 -12 -36 -18 -24 17 -20
word after: россию	-6 56 -11 -21 -7 -8 -7 -30 -19
word after: россия	14 -29 15 14 -29 -35 -13 -39 -18
word after: ростов	5 -3 0 0 0 0 0 0 -1
word after: російс	-16 11 7 -10 -14 -32 -15 -19 -7
word after: росія	-28 23 -40 -11 -26 -11 -13 -14 57
word after: росіян	20 27 -55 -18 -18 13 -20 -24 -42
word after: росією	1 -3 0 0 0 0 0 -17 19
word after: росії	-58 38 23 -2 -3 -12 -5 -38 25
word after: рсзо	16 -6 -6 -1 -1 0 -1 0 -2
word after: рф	6 -33 7 -17 -24 -23 -14 13 -31
word after: рядови	-73 -10 71 -6 -9 -18 -12 -12 -18
word after: рядові	124 -120 -8 -2 -10 -5 -2 -10 -5
word after: рятува	-54 34 -20 -2 -1 -4 -4 -12 -1
word after: рідним	-49 58 -10 -14 -2 -1 -2 -44 0
word after: рідних	-2 18 -6 -3 -1 -1 -1 -4 -2
word after: рідні	78 -68 -25 -10 -6 -21 -4 -25 -31
word after: рідній	-17 24 -31 -23 -10 -2 -2 -14 -9
word after: рік	-71 51 -35 -12 -2 -7 -5 49 -5
word after: с	16 -5 -59 -18 -7 -19 -17 13 -33
word after: сама	65 -60 0 -3 -3 -6 -8 -3 -3
word after: самому	-1 23 -39 -15 -9 -1 -2 -24 -5
word after: сверх	-5 -39 -34 -2 -3 39 20 -2 -13
word after: свобод	-5 50 -3 -42 -1 0 -1 -6 -4
word after: свого	32 -47 13 -3 -3 -3 -2 -1 -5
word after: своих	-34 0 13 -24 -7 -3 -5 1 -15
word after: своїх	-20 -18 83 -6 -6 -3 -2 -8 -2
word after: свыше	16 -3 -1 0 -1 -1 -2 -5 -5
word after: священ	43 -39 -4 0 -1 -1 -1 -2 -14
word after: сдалис	5 -1 -1 0 0 0 0 0 -2
word after: себе	-18 0 30 0 0 -7 -1 -1 -4
word after: себя	-50 46 -19 -3 -2 -5 -2 -5 -3
word after: сегодн	13 -37 38 4 -52 -27 -19 -57 -39
word after: сел	21 -2 -3 0 0 0 -1 -15 -1
word after: семей	-48 -39 39 -25 -4 -1 -3 -1 -1
word after: семеро	-6 19 -12 -3 -6 -2 -2 -15 -27
word after: семнад	66 -71 2 -2 -8 -17 -4 -15 -32
word after: семьи	-17 -50 -32 37 -1 -1 -2 0 -1
word after: семьям	6 3 -16 -3 -3 -2 -1 -20 -8
word after: серед	-28 18 5 -14 -12 -7 -8 15 -30
word after: сержан	26 -52 6 -5 -12 -16 -8 -29 -18
word after: серпня	-34 36 -2 -3 -5 0 -1 -15 -2
word after: сестер	89 -78 -59 -2 -9 -3 -9 -18 -10
word after: сил	22 -35 35 -7 -13 -13 -7 -24 -15
word after: сили	43 -31 -6 -5 -2 -6 -1 -4 -3
word after: сих	-12 -19 -27 -5 -8 -4 -6 -3 17
word after: сказал	-32 -10 0 -1 -7 -1 -1 -20 36
word after: складу	-22 32 -14 -3 -2 -36 -8 -38 -10
word after: складі	36 -26 -5 -1 0 -1 0 -8 0
word after: следую	-3 -27 -21 -2 -1 0 -1 32 -4
word after: словам	39 -17 -8 -4 -2 -3 -2 -9 -4
word after: сложил	11 -8 -1 0 -1 0 0 0 0
word after: служат	-17 28 -8 -3 -5 -21 -3 -2 -3
word after: службу	33 -19 -1 -1 -1 -8 -1 -2 -3
word after: служил	63 -1 -73 -7 -15 -51 -14 -40 -33
word after: снаряд	31 -8 -8 -1 -2 -1 -1 -6 -5
word after: снова	-40 -14 24 -17 -17 -1 -2 -1 -1
word after: соглас	35 -23 -4 -1 -1 -1 -1 -11 -1
word after: солдат	44 -13 -12 -8 -11 -21 -10 -4 19
word after: сообща	5 2 -51 -10 -2 -1 -2 13 -7
word after: сообще	15 5 -4 0 -1 0 -1 -16 -14
word after: сообщи	-41 27 8 -23 -13 -5 -12 -43 -10
word after: соотве	50 -14 -36 -3 -3 0 -1 -1 -9
word after: сопров	24 -5 -6 -1 -1 -1 -1 -1 -11
word after: сорван	26 -1 -23 -1 0 0 0 0 -1
word after: сорок	-71 70 -12 -10 -12 -13 -8 -39 -23
word after: состоя	-57 59 -9 -27 -9 -25 -17 -36 -24
word after: списки	6 -2 -1 0 0 0 0 -2 0
word after: спільн	61 -1 0 0 -2 -2 0 -58 -1
word after: среди	7 -51 59 -32 -35 -6 -9 -88 -18
word after: срочно	-9 -51 52 -1 -4 -10 16 -1 -3
word after: ссо	-29 29 -1 -1 -1 -3 -1 -1 -2
word after: стамбу	-22 -40 -27 -6 -13 -4 -4 55 -22
word after: стан	64 -46 -45 -11 -9 -18 -10 -29 -23
word after: станци	5 -1 -1 0 -1 0 0 0 -2
word after: старше	62 -35 -45 -1 -2 -2 -1 -1 -4
word after: статус	35 -32 -17 0 -1 -17 -4 -2 -37
word after: сто	8 -72 71 -9 -10 -1 -7 -13 -11
word after: стольк	-6 -9 -9 27 21 -12 -12 -50 -18
word after: сторон	-8 27 -35 -11 -73 -26 15 -7 -28
word after: стран	-18 9 0 -15 -9 -1 -3 -5 -1
word after: страни	58 -23 -26 -5 -8 -3 -3 -1 -19
word after: строко	-10 7 21 -2 -2 0 -5 -9 -10
word after: стільк	-38 0 -18 -9 -27 -24 -8 73 -64
word after: суден	-28 -15 32 -2 -5 0 -2 -23 0
word after: суджан	-47 -14 42 -2 -10 -5 -14 -14 -11
word after: суджи	-74 -48 76 -11 -22 -3 -8 -3 -15
word after: судна	-66 46 -19 -2 -1 -7 -8 -21 -2
word after: сумах	25 -16 -31 -1 -5 -8 -8 -4 23
word after: супров	36 -10 -26 -1 -1 -2 -3 -9 -25
word after: сутки	-52 57 -31 -14 -8 -12 -13 -52 -13
word after: считаю	-15 37 -7 -1 -1 -17 -2 -1 1
word after: сьогод	-37 62 -62 -3 -12 -30 -13 11 -17
word after: сімох	-17 47 -31 0 -2 0 -1 -23 -2
word after: та	14 -1 -38 -16 -15 -20 -9 -56 5
word after: так	-50 43 -42 -29 -26 27 -5 -43 -12
word after: така	10 -29 -1 -6 -4 -2 -2 -74 26
word after: также	22 44 -40 -1 -11 -4 -3 -31 -10
word after: такий	-17 46 -40 -9 -24 -3 -1 -3 -2
word after: таких	-15 45 -7 -2 -3 -9 -1 -37 -3
word after: також	-26 39 -2 -4 -15 -31 -7 -23 -6
word after: там	-29 16 -13 -2 -1 -18 -4 -35 62
word after: танк	14 -4 -2 -1 -1 0 -1 -4 -2
word after: танка	23 -9 -1 0 -1 -1 -1 -1 -11
word after: танков	27 -1 -13 -1 -1 0 -1 -15 -7
word after: татари	56 -53 -10 -2 -7 -6 -2 -9 -28
word after: те	-12 17 -12 -2 -2 -4 -4 -22 16
word after: теж	-22 -12 9 -1 -1 -35 31 -6 -19
word after: тела	-26 43 -3 -2 -3 -8 -1 -1 -4
word after: телами	-98 18 74 -2 -8 -3 -1 -7 -1
word after: телефо	13 -9 -4 0 0 0 0 -1 0
word after: тепер	15 -1 -7 -2 -2 -1 -1 -10 -2
word after: теперь	-26 -12 25 -2 -1 -2 -4 -16 -7
word after: терито	-28 2 33 -3 -4 -8 -7 -9 -18
word after: терноп	6 -2 0 0 0 0 0 -2 -2
word after: теробо	54 -47 -38 -5 -5 -12 -7 -4 -6
word after: террит	33 -7 9 -2 -6 -1 -1 -2 -26
word after: техник	16 0 -10 -1 -5 0 -1 -2 0
word after: тижден	30 -17 -1 0 0 -2 -1 -9 -1
word after: тимчас	43 17 0 -2 -3 -17 -3 -34 -45
word after: тисяч	20 -57 0 -1 -1 -1 -1 -22 35
word after: тисяча	37 -34 -1 0 -1 -2 0 -1 -1
word after: тисячі	-40 -14 0 -1 0 0 0 45 -16
word after: тих	0 9 -15 -3 -3 -14 -3 -21 -3
word after: тиші	56 -53 -3 -2 -5 -1 -1 -1 -3
word after: то	39 -40 -8 0 0 0 -1 7 -3
word after: товари	24 -6 -14 -1 -1 0 0 -1 -1
word after: тогда	41 -38 -9 0 0 -9 -1 -1 0
word after: того	-6 32 -64 -11 -5 -13 -8 -5 -4
word after: тоже	1 30 -33 -4 -2 -3 -3 -2 -6
word after: той	-25 -3 -15 -4 15 -2 -1 -16 11
word after: том	28 28 -49 -18 -10 -6 -11 -40 -43
word after: тому	60 -36 -25 -1 -2 -4 -2 -15 -22
word after: торгов	-56 -67 66 -9 -9 -10 -11 -5 -20
word after: требуе	60 -12 -47 -2 -6 -1 -4 -1 -25
word after: третин	53 -50 -7 -1 -3 -2 -2 -2 -1
word after: третьо	29 -19 -7 -4 -1 -13 -6 -15 0
word after: три	-6 5 14 -13 -7 -5 -6 -28 -32
word after: тридца	-18 52 -44 -16 -4 -6 -8 -50 -9
word after: тримал	57 -23 -39 -5 -2 -19 -5 -13 -6
word after: тро	6 -1 -20 -4 -3 -4 -2 -6 -8
word after: трое	9 55 -76 -3 -11 -1 -7 -26 -4
word after: троих	-57 51 -43 -1 -2 -3 -5 0 -1
word after: троє	29 22 -36 -3 -6 -18 -6 -82 -8
word after: трьох	33 -23 -25 -3 -4 -7 -6 -49 -1
word after: туда	-35 5 2 -5 -7 -2 -2 -10 -1
word after: туречч	42 -38 -8 -1 -2 -3 -1 -1 -2
word after: тысячи	-30 0 -2 0 -3 -1 0 -5 30
word after: тюрми	6 -4 -1 0 0 -1 0 0 0
word after: тяжело	-26 23 -26 -11 -25 19 -19 -46 -30
word after: тяжко	81 -65 -18 -2 -1 -19 -7 -31 -3
word after: тяжкоп	-35 -59 -8 -4 -3 21 -13 74 -30
word after: тіл	-29 6 -2 -3 -1 -1 0 32 -1
word after: тіла	25 -24 -3 -3 -1 -1 -1 -8 -2
word after: у	2 -1 -18 -19 -21 -64 -17 -20 9
word after: ув'язн	-48 23 -5 -1 0 -2 -1 -9 49
word after: удалос	-47 29 -22 -2 -1 44 -12 -10 -1
word after: удержи	-48 -57 10 -10 -8 -2 -12 -7 13
word after: удома	40 30 -34 -37 -26 -8 -6 -78 -4
word after: уехали	-24 5 13 -7 -7 -20 -4 -13 -9
word after: уже	24 -1 -8 -11 -9 -9 -8 -32 -33
word after: узгодж	55 -2 -1 0 0 0 0 -53 -1
word after: узяли	3 25 -26 0 0 -1 0 -1 -1
word after: узятих	71 -69 2 -6 -5 -5 -3 -2 -8
word after: украин	3 -32 5 -25 -24 -42 13 -25 19
word after: україн	-46 23 -7 -24 14 -21 -12 -15 12
word after: уповно	-58 3 11 -3 0 0 -1 -1 0
word after: управл	30 -3 -18 -2 -1 -1 -1 -3 -5
word after: урожен	15 -1 -7 0 -1 0 0 -2 -10
word after: урядов	19 -3 -3 -1 -1 -2 -1 -7 -2
word after: услыша	-41 48 -9 -1 -1 0 -1 -3 -3
word after: усі	-22 -11 27 -5 -5 -18 -7 -15 -17
word after: усіх	-40 2 -1 0 0 -1 0 -3 40
word after: уточни	70 -68 0 -1 -1 0 -2 0 -6
word after: утрима	18 -4 0 0 0 0 0 -5 -8
word after: утриму	-39 -11 37 -15 -4 -18 -15 -46 63
word after: учасни	6 -3 0 0 0 0 0 -1 -1
word after: участі	-11 21 -11 -1 0 -5 -2 -92 -6
word after: учора	67 -59 -10 -9 -5 0 -1 -23 -5
word after: учрежд	39 0 -10 0 0 0 -1 -2 -37
word after: ушли	-17 20 -10 0 -6 -1 -1 -1 -2
word after: фамили	38 -5 -23 -3 -7 -1 -2 -2 -7
word after: федера	-17 -2 23 0 -3 -2 -5 -5 -23
word after: фонд	6 -1 -1 0 0 0 0 -1 -2
word after: формул	24 -33 -30 0 -1 33 -4 -4 0
word after: фотогр	34 -7 -2 -1 -2 0 -1 -7 -17
word after: хаймар	16 -6 -6 -1 -1 -1 -1 0 -2
word after: харків	30 -26 -1 -1 -1 -2 -1 -2 -3
word after: херсон	37 -6 -67 -6 -10 -20 -12 -25 -26
word after: хлопці	-6 10 -3 -1 0 0 0 0 0
word after: ходе	37 -5 -31 -4 -4 -1 -1 -4 -2
word after: хоть	6 0 -2 -1 0 0 0 0 -1
word after: хто	39 -24 -4 -2 -1 -7 -1 -2 -1
word after: це	-5 2 -54 -15 -17 -28 -12 -13 17
word after: цей	-5 26 -12 -1 0 0 0 -8 0
word after: цивіль	-60 40 22 -17 -41 -34 -12 -18 -25
word after: цього	-8 5 -40 -7 -10 -9 -8 6 -31
word after: чаес	50 -38 -12 -4 -2 -19 -4 -12 -7
word after: час	21 -52 0 -5 -1 -1 -1 -1 -1
word after: частин	-8 25 -39 -1 -2 -4 -1 -6 -2
word after: часть	-29 -43 21 -5 -3 -2 -6 -14 49
word after: чекали	-31 8 11 -4 -10 -9 -8 -4 -31
word after: чекают	56 -34 0 -1 -3 -10 -2 -34 -48
word after: челове	38 -73 -41 -22 -17 -34 -21 16 -51
word after: через	17 -66 37 -15 -14 -9 -16 -18 -24
word after: четвер	44 -13 -54 -21 -17 -17 -9 -60 -13
word after: четыре	-8 40 -46 -1 -9 -5 -9 -2 -16
word after: чи	36 -17 0 0 0 -1 0 -27 -1
word after: числе	16 -8 9 -23 -10 -9 -9 -41 -38
word after: числі	44 -23 -27 -2 -2 -20 -4 -2 -1
word after: чиї	-22 26 -25 0 -1 -3 -3 0 -1
word after: членов	16 -14 -1 -3 -1 -1 -1 -1 -15
word after: чолові	49 1 -43 -7 -3 -6 -4 -66 -6
word after: чорноб	43 -41 0 0 0 -1 -1 -2 -2
word after: чотирь	-55 61 -50 -2 -6 -7 -3 -13 -2
word after: что	30 0 -29 0 0 0 0 0 0
word after: чужих	76 -18 -59 -3 -2 -3 -10 -6 -10
word after: чьи	35 0 -22 0 -10 -1 -1 -5 -2
word after: шахеді	9 -2 0 0 0 0 0 -5 -1
word after: шестер	-2 -8 25 -23 -24 -11 -6 -56 -15
word after: шпитал	20 -5 -1 -1 -1 -1 -1 -9 -1
word after: штаб	-51 26 25 -1 -3 -8 -5 -41 -1
word after: штабу	-2 -24 -1 -2 -4 -2 -4 25 -21
word after: штурмо	19 -1 -6 0 0 -1 0 0 -12
word after: шість	-21 2 22 -9 -11 -3 -2 -10 -1
word after: ще	41 -45 15 -7 -10 -22 -9 -58 -5
word after: щиті	-21 34 -6 -1 -1 -1 0 -7 0
word after: що	12 15 -33 -7 29 -12 -9 -50 -24
word after: щодо	-31 -12 0 0 -1 -2 -1 -31 52
word after: щонайм	-35 28 -2 0 -1 -4 -1 -18 34
word after: эвакуи	29 -23 -21 -1 -4 -4 -1 -4 -4
word after: экипаж	-38 -36 45 -5 -3 -1 -1 -5 -4
word after: экспер	68 -25 -4 -1 -5 -1 -2 -50 -13
word after: это	10 -55 40 -35 -23 -14 -10 -50 8
word after: этого	38 -10 -31 -4 -12 -1 -6 -23 -14
word after: этом	24 37 -58 -17 -7 -4 -4 -32 -8
word after: я	5 -1 -3 0 0 0 0 0 -1
word after: як	-62 63 -33 -12 -4 -18 -7 3 -17
word after: який	65 -24 -6 -1 0 -4 -1 -73 -2
word after: яких	-3 -16 25 -24 -13 -24 -22 -13 2
word after: якого	-17 5 -32 0 -1 19 -2 -2 -1
word after: якої	0 -10 -2 -1 -3 -1 -1 3 -6
word after: яку	-27 -13 0 -2 -3 -5 -1 -56 32
word after: які	1 -7 4 6 -21 -27 -24 -14 -33
word after: є	55 -70 -3 -1 -1 -2 -1 -26 39
word after: єрмак	-1 14 -4 0 0 0 0 -9 0
word after: і	20 -35 -54 -15 -1 -21 -13 25 5
word after: із	6 3 -61 -10 22 -19 -10 8 -26
word after: інозем	-69 77 -9 -5 -1 -4 -1 -19 0
word after: інших	32 -31 0 0 0 0 0 0 0
word after: інші	5 0 -4 -1 -1 -1 -1 -1 -2
word after: їдуть	13 -16 6 -15 -5 -10 -8 -34 -2
word after: їх	-4 8 -37 -5 -2 -6 -3 -4 -2
word after: їхніх	-26 19 17 -13 -13 -7 -5 -12 -15
word after: اجمالي	-15 -4 -6 15 0 -1 -1 -8 -1
word after: اسر	-15 4 -3 -1 -2 0 -1 -1 -1
word after: اسيرا	-19 30 4 8 -6 -6 -2 -15 -4
word after: الي	-42 29 19 -3 -15 -5 -4 -33 -1
word after: اليوم	25 6 -2 -27 -1 -1 0 -1 0
word after: انها	-17 23 -24 -12 -2 -2 -1 -19 -6
word after: اوكران	17 -2 -30 -13 -7 7 -18 28 1
word after: اي	-35 -1 32 -28 -6 0 -1 -43 -2
word after: بعد	-10 19 -16 -17 -1 0 -1 0 0
word after: بين	-17 -21 -21 20 -1 -2 0 32 -1
word after: بينهم	-12 18 -15 -6 -1 -6 -1 -3 -6
word after: تبادل	17 0 -17 -33 -1 -2 -1 1 -2
word after: جانب	-42 42 6 -33 -3 -2 -5 -6 -9
word after: جانبين	-33 -7 5 0 -7 -2 -1 19 -8
word after: خلال	11 0 0 0 0 0 0 -10 -1
word after: دولار	20 -6 0 -4 -2 0 -2 -18 -1
word after: ذويهم	-64 39 -22 -20 -1 -2 -2 -10 0
word after: روسي	-36 22 -4 -16 -1 -3 -4 -7 -1
word after: روسيا	-16 -13 46 -3 -7 -3 -13 6 -5
word after: طرف	24 -2 -3 -22 -4 -4 -8 -54 -6
word after: عائلات	-10 -9 -16 32 0 0 0 -1 0
word after: عادوا	-16 35 -29 -5 -1 -1 0 -1 0
word after: عبر	-20 0 0 -40 -1 0 -1 29 -2
word after: علي	-14 -5 0 -17 0 0 -1 21 -1
word after: عمليه	15 14 -18 -36 -5 -3 -2 -1 -2
word after: عن	13 24 -8 -16 -1 -5 -1 -13 -2
word after: فلسطين	23 0 0 -22 0 0 0 0 -1
word after: في	25 -29 -14 -47 -13 -5 14 -12 -9
word after: فيما	-12 20 -12 -8 -1 -1 -1 -2 0
word after: كل	4 -2 6 9 -6 -3 -8 -51 -11
word after: كورسك	-1 -5 6 0 0 0 0 0 0
word after: كييف	0 25 -24 0 0 0 0 0 0
word after: لكل	-7 24 -17 -34 -3 -2 -5 -1 -1
word after: ما	-36 -11 19 0 -1 0 -1 26 0
word after: مدنيا	-30 3 13 -10 -6 -4 -4 -14 0
word after: مع	24 -22 -17 4 -2 -4 -3 -18 0
word after: مقابل	11 14 8 -29 -1 -1 0 -1 -1
word after: من	16 17 -16 -9 -13 -22 -12 -10 -19
word after: مناصفه	-12 -17 -7 20 -1 -1 0 -5 0
word after: منذ	-1 -16 -9 -22 -1 -8 -5 36 -2
word after: موسكو	-7 16 -14 -3 -1 -1 0 -21 0
word after: و	2 9 10 -26 -4 -4 -19 -26 -4
word after: واقع	-16 -23 -7 27 -1 0 -1 -15 -1
word after: وساطه	-18 9 -18 -32 -4 -4 -4 13 -5
word after: –	-13 -23 -6 0 7 -12 -21 -17 0
word after: ₴	11 -1 0 0 0 0 0 -9 -1
word before 1: 	-22 -25 36 -30 -33 -34 -18 14 -50
word before 1: "	-34 -51 -34 -30 -30 -30 -22 51 2
word before 1: '	52 -48 -10 -18 -11 -6 -11 -47 -2
word before 1: (	24 -3 -29 -6 -4 -4 -4 -28 -2
word before 1: +	-1 41 -38 -1 -1 -1 -3 -16 -6
word before 1: ,	20 -2 -19 -20 -9 -11 -10 -2 5
word before 1: -	40 -9 -18 -14 -3 -2 -3 -23 -6
word before 1: .	-10 -53 -17 33 -15 -3 -3 -17 -2
word before 1: /	82 -25 -11 -4 -11 -3 -3 -40 -33
word before 1: :	-7 -11 -5 3 -21 -20 -9 16 -61
word before 1: ;	28 -6 -31 -27 -9 -5 -8 -18 -11
word before 1: a	-9 30 -17 -9 -4 -4 -6 -45 -12
word before 1: after	56 -45 -2 -19 -2 -7 -1 -1 -1
word before 1: all	21 -11 -2 -5 -1 0 0 1 -4
word before 1: altoge	-42 -50 -39 -10 -2 0 -2 56 -2
word before 1: and	2 -3 24 -26 13 -8 -2 -12 -12
word before 1: anothe	9 3 -40 -27 -20 15 -10 -36 16
word before 1: are	83 -59 -36 -5 -6 -13 -2 -17 2
word before 1: as	-26 26 -3 -1 -1 -2 -1 -1 -2
word before 1: at	-69 -41 35 31 -19 -17 -6 -5 27
word before 1: back	-26 38 -4 -36 -12 -5 -12 9 -6
word before 1: brough	25 27 -12 -22 -1 -1 -1 -20 -2
word before 1: carrie	18 0 0 -5 -3 -1 0 -6 -19
word before 1: carryi	20 -10 -6 -6 -2 -1 -1 -14 -2
word before 1: code	40 -20 -3 -1 -1 -1 -1 -25 -12
word before 1: compri	-7 12 -10 0 -1 -1 -2 -1 0
word before 1: covere	26 -52 -16 45 -16 0 -1 -27 0
word before 1: day	104 -80 -39 -6 -18 -9 -6 -48 -19
word before 1: delive	12 0 0 -1 0 0 -1 -9 0
word before 1: every	9 -1 -3 0 0 0 0 -4 0
word before 1: exchan	18 -6 -15 11 -4 -1 -2 -21 -3
word before 1: first	-23 -10 -1 -2 -12 -2 -3 29 -18
word before 1: for	36 -6 -19 -9 -8 -21 2 -48 -23
word before 1: freed	-2 -16 32 -17 -2 -10 -4 -20 -1
word before 1: frees	-21 13 -10 47 -6 0 -2 -46 0
word before 1: from	32 -23 -27 -1 -1 -2 -3 -2 -3
word before 1: furthe	-36 3 -15 9 -14 16 -4 -16 -2
word before 1: got	-57 21 1 -15 -8 -8 -9 -19 -10
word before 1: handed	-6 21 -10 0 0 -4 -1 -1 0
word before 1: has	-60 59 -42 -1 -7 -1 -2 -5 -3
word before 1: hold	-15 -3 -5 -2 -5 0 -1 -19 17
word before 1: holdin	-23 0 -1 0 -1 -1 -1 -28 40
word before 1: holds	-18 0 0 0 0 0 0 -2 21
word before 1: home	21 -15 -10 -16 -13 -20 -12 4 -31
word before 1: in	-5 16 -38 9 -21 -10 -15 -12 -55
word before 1: includ	52 8 -4 -9 -6 -26 -7 -13 -14
word before 1: involv	40 -14 -32 1 -11 -3 -6 -22 -2
word before 1: is	56 -46 -37 -14 -2 -3 -3 -43 -1
word before 1: last	20 -10 -1 -2 -4 -1 0 -1 -1
word before 1: let	-17 -28 32 -11 -5 -1 -2 -4 0
word before 1: lost	16 -1 -3 0 -2 0 -1 0 -8
word before 1: mediat	-5 -11 -12 -19 -21 -4 -2 11 -1
word before 1: number	20 5 -53 -20 -9 -7 -10 -9 -35
word before 1: of	0 -7 24 -2 -23 -17 -15 -23 -22
word before 1: oldest	39 -34 -6 -3 -1 -1 -1 -2 0
word before 1: only	29 -23 -12 0 -3 -24 -1 1 -2
word before 1: over	15 -22 30 -6 -9 8 -12 -5 -30
word before 1: plus	-34 19 -14 -1 -1 15 -13 -8 -2
word before 1: reache	-33 -21 -14 -19 -4 -3 -3 32 -4
word before 1: receiv	-10 5 -24 -17 -14 -7 -24 15 -14
word before 1: releas	30 -24 30 1 -17 -7 -7 -54 -7
word before 1: return	-54 31 -9 -6 -23 -15 -14 7 -10
word before 1: reunit	20 -11 -14 -30 0 -7 -1 -14 0
word before 1: russia	44 -90 71 -32 -23 -3 -6 -23 -4
word before 1: said	-27 -26 37 -19 -5 -13 -5 15 -8
word before 1: saw	-1 -1 0 5 0 0 0 -3 0
word before 1: says	9 23 -15 -25 -43 -3 -4 -5 -15
word before 1: spent	24 -18 -18 -7 -2 -2 -1 -1 -5
word before 1: swap	28 -8 -3 -9 -1 -2 -2 -9 -3
word before 1: swappe	45 -35 -16 23 -3 -3 -5 -58 -21
word before 1: that	-32 10 -7 -19 -14 -3 -4 27 12
word before 1: the	42 -26 -41 -47 -36 -13 -13 -11 -23
word before 1: them	22 5 -24 -3 -2 -7 -2 -2 -1
word before 1: to	7 -30 -14 -1 -4 -4 -8 18 -22
word before 1: today	-4 0 8 0 0 -1 0 -23 18
word before 1: total	-7 -4 -5 -37 0 0 -1 41 -4
word before 1: traded	-16 3 2 24 -12 -1 -1 -6 -2
word before 1: was	-1 12 -8 -33 -7 -4 -9 -34 -24
word before 1: when	52 -45 -7 -3 -22 -15 -8 -13 -4
word before 1: which	11 -11 -37 -23 -5 -7 15 -8 -4
word before 1: with	49 3 -8 15 -10 -10 17 -67 -28
word before 1: year	41 -9 9 -2 -3 -1 -2 -49 -14
word before 1: younge	-40 48 -44 -4 -3 -2 -2 -2 -1
word before 1: а	-26 -4 -140 -22 -27 -56 -28 -48 66
word before 1: але	0 29 -16 -2 -1 -3 -1 -15 -10
word before 1: борони	55 -45 -2 -1 -1 -5 -2 -1 -2
word before 1: був	5 0 0 0 0 0 0 0 -3
word before 1: було	21 -67 -17 -15 -10 -11 -8 8 -27
word before 1: бы	38 -4 -4 0 0 -1 -1 -31 -11
word before 1: было	47 18 -90 -20 -15 -8 -10 -18 -38
word before 1: в	-11 15 -4 -10 -14 -8 -13 -71 -4
word before 1: важить	19 -13 -1 0 0 -1 -1 -1 -2
word before 1: вважаю	-50 -9 -1 -2 -2 -1 -2 -54 60
word before 1: вдалос	43 -35 -8 -11 -3 -6 -3 -17 -19
word before 1: вдома	-1 10 -38 -16 -6 -30 -7 6 -3
word before 1: вернув	-61 -51 61 -2 -5 -3 -2 -2 -2
word before 1: вернул	-35 -24 8 -31 -45 -11 -17 15 -27
word before 1: вернут	0 -84 38 -8 -14 -8 -13 -12 9
word before 1: вже	7 -109 -19 -10 -18 -16 -11 57 -15
word before 1: взамен	-2 15 -13 -1 -1 -1 0 -2 0
word before 1: вивезе	33 -21 -3 -6 -3 -8 -3 -18 -6
word before 1: визвол	-5 48 -73 -18 -18 -43 -17 -13 -25
word before 1: вийшли	-6 1 -65 -37 -15 -18 -19 21 -22
word before 1: виповн	42 -36 -2 -1 -1 -1 -1 -1 -1
word before 1: вирвал	30 -15 -11 -4 -1 -1 -1 -16 -1
word before 1: виїхал	-37 -16 42 -4 -3 -2 -3 -30 -1
word before 1: включа	15 -49 -28 0 -2 -4 -10 -2 24
word before 1: военно	-49 51 -36 -11 -14 -40 -25 -24 -4
word before 1: возвра	-54 -34 39 -22 -27 -2 -20 14 1
word before 1: волі	-25 32 -17 -25 -2 -6 -4 -2 -6
word before 1: воссое	8 -29 -28 -22 -13 -1 -4 26 -2
word before 1: все	43 3 -2 -4 -16 -3 -2 -4 -24
word before 1: всего	41 -56 17 -51 -46 -27 -19 -89 -62
word before 1: встрет	2 -3 6 0 -2 0 -1 -1 -1
word before 1: встреч	16 44 -30 -1 -1 -1 -1 -5 -23
word before 1: всі	-29 32 -20 -3 -6 -11 -2 -14 -3
word before 1: выведе	34 -22 -29 -2 -2 -1 -2 -1 -2
word before 1: вывезе	64 -17 -5 -5 -3 -3 -3 -46 -1
word before 1: выдано	66 -16 -1 -5 -2 -9 -3 -60 -44
word before 1: выехал	22 -16 32 -1 -8 -1 -2 -19 -8
word before 1: вызвол	-71 -1 -3 -28 -26 -4 -18 46 -11
word before 1: выпуще	14 -7 -1 0 -3 0 0 -2 0
word before 1: вырвал	-4 -12 34 -1 -19 0 -1 -8 0
word before 1: вышли	-43 14 -29 39 -8 -2 -4 -52 -9
word before 1: від	-2 16 -18 -1 -3 -4 -5 -33 -9
word before 1: відбул	-14 -13 -3 -2 -1 -3 -2 17 -22
word before 1: віддал	-21 5 19 -16 -12 -40 -40 -36 -25
word before 1: відпра	11 -13 11 0 0 -1 0 -7 0
word before 1: відпус	-3 19 10 -2 -1 -1 -3 -18 -1
word before 1: військ	-67 13 30 -2 -3 -21 -4 -15 -6
word before 1: віком	15 -13 0 0 0 -1 -1 0 -1
word before 1: группе	21 -11 -5 -1 0 0 -1 0 -3
word before 1: для	-28 -30 54 -15 -14 -17 -7 -31 42
word before 1: додому	-26 49 -42 -12 -5 -6 -4 -35 -10
word before 1: дома	-10 -33 43 -8 -4 -1 -4 -13 -9
word before 1: домой	-45 6 0 -13 -11 -8 -5 6 -5
word before 1: доправ	-30 18 -7 -3 -5 -1 -2 28 -4
word before 1: достав	35 5 -50 -25 -7 -14 -6 -57 -9
word before 1: достиг	-16 0 0 -9 0 0 0 28 -14
word before 1: дівчин	19 -14 -2 0 0 0 -1 -2 -1
word before 1: дістал	-26 32 -5 -1 -1 0 0 -8 -1
word before 1: евакую	58 -10 0 -1 0 0 0 -49 0
word before 1: едут	-112 0 19 -57 -19 -7 -14 -68 -5
word before 1: есть	7 17 -60 -5 -5 -3 -3 -15 -8
word before 1: еще	-36 38 -8 -5 -67 5 2 -62 8
word before 1: жінок	15 -10 -2 0 0 -2 -1 0 0
word before 1: з	7 24 -69 -10 -13 -19 -10 -58 21
word before 1: за	-7 15 10 -17 -23 -26 -18 -63 -48
word before 1: забрал	-9 -17 21 -16 -16 -9 -17 -16 -5
word before 1: забрат	27 3 -45 -9 -11 -2 -1 -5 -16
word before 1: загало	-115 -50 87 -59 -38 -33 -19 8 -26
word before 1: загину	9 -1 0 0 0 0 0 0 -7
word before 1: займет	34 -4 -13 0 -1 0 -1 0 -18
word before 1: залиша	-20 0 0 0 -1 -1 0 -3 24
word before 1: заняла	29 -18 -13 0 -1 -1 0 0 -2
word before 1: зараз	66 -23 0 -1 -2 -1 -3 -10 -65
word before 1: засуди	13 -1 -5 0 0 -1 0 0 -7
word before 1: захопл	21 -1 -7 0 -1 -1 -1 -2 -15
word before 1: збито	9 -4 0 0 0 0 0 -4 -1
word before 1: звільн	-21 41 -51 -22 -13 -10 -10 -19 -9
word before 1: здобул	37 -37 -10 -9 -1 -2 -2 13 0
word before 1: землі	-27 33 -17 -4 -1 -2 0 -9 -2
word before 1: знищен	20 0 -18 0 0 -1 -1 0 0
word before 1: зокрем	10 -101 -11 -4 -2 -14 -5 19 -22
word before 1: зустрі	33 -51 37 -3 -5 -3 -4 -25 -3
word before 1: зі	-33 38 -30 -5 -6 -4 -7 -23 -1
word before 1: зібрал	10 -10 0 0 0 0 0 0 0
word before 1: и	-18 18 -8 -20 -19 -10 -17 12 -35
word before 1: из	44 27 -106 24 -14 -6 -6 -28 -18
word before 1: итого	-49 34 -14 -23 -4 -8 -4 -45 -8
word before 1: их	-67 -7 -50 -12 -13 -16 -6 -10 70
word before 1: й	-44 38 12 -14 -12 -31 -19 -53 -10
word before 1: йому	73 -69 -3 -3 -4 -1 -1 -3 -4
word before 1: к	53 50 -86 -2 -4 -5 -5 -6 -21
word before 1: киеву	5 45 -15 -1 -1 -39 -1 15 -3
word before 1: которы	30 2 -5 -1 0 -1 0 0 -33
word before 1: крок	9 -7 0 0 0 0 0 -1 0
word before 1: лишают	17 -20 -1 -2 -2 -1 -2 -61 42
word before 1: лише	51 -57 50 -6 -18 -22 -11 -78 -47
word before 1: має	33 -25 -6 0 0 -1 -2 0 -1
word before 1: маємо	-52 -58 -17 -27 -6 -4 -8 27 35
word before 1: меняли	33 -28 -27 -1 -2 -8 -1 -1 -1
word before 1: младше	57 -36 -28 -1 -3 -1 -1 0 -1
word before 1: молоде	10 -2 0 0 0 0 -1 0 -6
word before 1: на	-2 -16 -6 -21 -13 -15 7 -33 -10
word before 1: навчан	11 -7 0 0 -1 -1 0 -2 -1
word before 1: нагоро	10 -7 0 0 0 0 0 -1 -1
word before 1: наймол	-41 55 -36 -5 -6 -17 -8 -19 -8
word before 1: найста	155 -144 -17 -6 -5 -3 -4 -28 -3
word before 1: нам	-18 -20 28 -3 -6 0 -36 -46 9
word before 1: нас	-6 3 -5 -1 -1 0 -1 8 3
word before 1: насчит	-24 -3 -1 -6 -1 -2 -2 -3 30
word before 1: находи	34 -41 -2 -4 -4 -3 -3 -2 -16
word before 1: находя	-60 -31 4 -5 -14 -5 -9 -24 43
word before 1: не	78 -61 -73 -2 -2 -1 -3 -35 -4
word before 1: неволі	0 26 -14 -6 -5 -9 -3 -17 -43
word before 1: ними	-8 5 -4 -8 -3 -12 -6 16 -18
word before 1: нині	-28 -28 0 -1 -1 -5 -2 -13 37
word before 1: них	23 -13 -34 -11 -14 -17 -9 17 -40
word before 1: о	-24 -2 37 -32 -24 -11 -17 -67 1
word before 1: обмен	-11 20 -14 10 -16 -5 -4 -16 -6
word before 1: обмена	-13 8 3 -16 -9 -29 -21 -22 -6
word before 1: обмене	-7 13 -29 -10 -5 -1 -1 -5 -14
word before 1: обмену	49 -21 -23 -5 -3 -2 -2 -8 -10
word before 1: обменя	-6 -13 -2 15 -9 -5 -8 -17 -14
word before 1: обмін	20 -61 42 32 -12 -6 -4 -64 -28
word before 1: обміну	47 -48 -10 -1 0 -1 -1 -21 0
word before 1: обміня	-16 8 0 -32 -4 -3 -3 -17 -1
word before 1: обміні	-3 -5 0 0 0 0 0 8 0
word before 1: оборон	95 -84 -17 -1 -4 -4 -2 -5 -3
word before 1: одержа	-17 -13 32 0 -1 -2 -1 -3 0
word before 1: одна	54 -45 -82 -3 -17 -6 -4 -18 -6
word before 1: опинил	22 -19 -2 -1 -1 -3 -1 -12 -2
word before 1: опраць	34 0 0 0 0 0 -1 -29 -5
word before 1: оружие	26 -1 -1 -1 -1 0 0 -14 -12
word before 1: освобо	-12 -14 -33 -65 20 -20 -30 30 -31
word before 1: остало	73 -65 -15 -4 -13 -3 -4 -39 -30
word before 1: останк	-21 50 -30 -3 -9 -9 -15 -25 -4
word before 1: останн	56 -48 -4 0 -1 -2 -1 -3 0
word before 1: остают	-106 -1 -35 -1 -3 -1 -4 -15 126
word before 1: от	25 -18 -23 -1 -2 -16 -1 -2 -3
word before 1: отвезл	-8 29 -23 -4 -4 -3 -1 -10 -9
word before 1: отдала	1 -48 14 -2 0 45 -5 -3 -2
word before 1: отдали	-19 -14 51 -11 -10 -32 -15 -6 -32
word before 1: отдано	-45 11 -32 -4 -2 -6 -6 5 -1
word before 1: отданы	39 -1 -20 -4 -4 -8 -3 -15 -4
word before 1: отправ	-20 22 -5 -18 -7 -31 -20 -38 -20
word before 1: отпуск	5 -3 0 0 0 0 0 -1 0
word before 1: отпуст	-21 37 -32 -18 -19 -9 15 -43 -10
word before 1: отпуще	-22 29 -18 -3 -12 -8 28 -15 -14
word before 1: отрима	-26 26 5 -9 25 -18 -13 -36 -7
word before 1: офіцер	5 14 -70 -5 -7 -25 -12 -14 -9
word before 1: первые	-68 71 -71 -23 -36 -12 -15 -36 -41
word before 1: перебу	-31 -2 0 0 -1 0 -1 -3 35
word before 1: перего	-10 -6 27 -1 -8 -1 -1 -3 -5
word before 1: переда	-57 23 1 -16 -14 1 -7 -5 -15
word before 1: перехв	7 0 -4 0 -1 0 0 -1 0
word before 1: перешл	13 -45 35 -2 -5 -10 -1 -31 -6
word before 1: перші	16 -7 -1 -1 0 -1 -1 -3 -2
word before 1: плен	26 -17 -10 -1 -2 -1 -1 -1 -8
word before 1: плена	-27 -22 56 -20 -14 -3 -4 38 -12
word before 1: пленны	-47 -1 -7 -11 -2 -2 -5 -31 12
word before 1: плену	26 -3 -2 0 -2 -1 -2 -1 -21
word before 1: плюс	-34 -59 60 -12 -14 18 -11 -19 -19
word before 1: по	-4 -18 -31 -53 80 -30 -20 -9 -55
word before 1: поверн	3 2 -61 0 -17 -16 -12 6 -14
word before 1: поверт	-29 31 4 -23 -14 -6 -9 -46 -10
word before 1: повреж	13 -4 -4 0 -2 -1 -1 0 -2
word before 1: полон	20 -14 -15 0 -2 -1 -1 -10 -15
word before 1: полону	-45 8 -14 -11 -3 -3 -4 17 -15
word before 1: полоні	-33 -18 -1 -2 -3 -4 -2 -20 49
word before 1: получа	0 17 -9 -1 -5 -1 -1 -17 -3
word before 1: получе	-34 -49 -29 -3 -6 -3 -9 61 -21
word before 1: получи	-25 -24 34 -16 -21 -10 -21 -1 -19
word before 1: поменя	-32 24 -17 -5 -1 0 -1 0 -1
word before 1: попере	60 -39 -61 -7 -27 -13 -6 -28 -2
word before 1: посети	11 -3 -3 0 0 0 0 -3 -4
word before 1: после	43 -26 -23 -9 -5 -4 -3 -1 -1
word before 1: послед	26 -5 8 -1 -4 0 -2 -5 -18
word before 1: постра	5 -1 -1 0 0 0 0 -1 -2
word before 1: поступ	9 0 0 0 0 0 0 -2 -7
word before 1: потеря	79 -7 -24 -3 -9 -1 -3 -28 -44
word before 1: потрап	34 -15 -2 -1 -1 0 -2 -27 -25
word before 1: поїхал	-78 -26 66 -5 -4 -6 -5 -9 -2
word before 1: предст	30 -28 -1 0 0 0 0 -1 -1
word before 1: прибул	-77 85 -20 -16 -8 -5 -3 -40 -2
word before 1: прибыл	11 -15 -29 -15 38 -22 -13 -49 -34
word before 1: привез	-65 41 28 -17 -8 -3 -8 13 -7
word before 1: приеха	-21 -53 52 -12 -6 -3 -6 -32 -7
word before 1: прийма	14 25 -26 0 0 -3 -1 -1 -13
word before 1: прийня	-15 -1 5 -11 -7 -4 -8 14 -6
word before 1: прийшл	80 -59 -4 -7 -5 -2 -2 -5 -19
word before 1: прилет	25 -5 -14 -2 -16 -1 -1 -5 -1
word before 1: принял	5 -3 -15 -18 -10 -18 16 1 -4
word before 1: принят	-17 -15 9 0 -1 0 -2 22 -2
word before 1: приїха	-10 11 -62 -34 -13 -16 -10 -4 -8
word before 1: про	35 -53 57 -26 -17 -11 -8 -79 12
word before 1: провед	-79 -18 -14 -6 -2 -6 -3 52 -30
word before 1: провел	-33 -36 -25 -5 -4 -4 -3 41 -18
word before 1: проти	21 -15 0 0 0 0 0 -4 -1
word before 1: против	-84 -31 -11 -23 -29 -16 -14 60 -25
word before 1: протяг	11 0 0 0 0 0 0 -3 -7
word before 1: прошли	-42 22 -28 -17 -2 -1 -2 34 -4
word before 1: підтве	-43 -21 4 -1 -1 -2 -1 -33 51
word before 1: після	43 -36 -4 -2 -3 0 -1 0 -2
word before 1: разом	-81 82 -28 -30 -6 -4 -6 -51 -10
word before 1: рамках	-33 -5 -14 -2 -2 -1 -1 31 -11
word before 1: ранены	16 -12 0 0 0 0 -3 0 -1
word before 1: репатр	-9 -13 -29 -6 -3 -3 -2 42 -2
word before 1: решта	-73 84 -11 -1 -1 -1 -1 -10 -2
word before 1: ровно	-49 24 -38 -12 -16 -3 -2 60 -7
word before 1: родини	13 -7 0 0 0 -1 0 -3 -1
word before 1: родину	-1 16 2 -1 -2 -14 -1 -20 -2
word before 1: родств	33 -1 -1 0 -1 -7 -1 -16 -14
word before 1: розстр	38 -36 -7 -1 0 -1 -1 -2 -3
word before 1: россии	29 -39 49 -1 -2 -6 -5 -19 -40
word before 1: росії	-51 -11 38 -1 -2 -15 -9 -9 4
word before 1: рівно	-31 17 -23 -12 -27 -5 -4 20 -11
word before 1: с	50 -17 -20 -1 -3 -1 -2 -7 -7
word before 1: саме	11 -35 -26 -15 25 -4 -1 -9 -6
word before 1: само	-1 -16 18 0 0 0 0 -1 0
word before 1: сбили	13 -2 -3 -1 -1 0 0 -2 -4
word before 1: сбиты	8 0 -4 0 0 -1 0 -3 0
word before 1: сдалис	8 -2 -1 0 -1 0 0 0 -2
word before 1: сегодн	-35 50 -38 -17 -10 -7 -18 -9 -6
word before 1: сейчас	-9 -12 -2 -4 -1 0 -6 -8 12
word before 1: семьи	-16 0 0 -2 -2 -1 -2 -5 16
word before 1: серед	7 3 -64 -15 -8 -2 -2 -23 -5
word before 1: сложно	-24 -5 -27 -3 -2 0 -1 28 -1
word before 1: содерж	28 0 -12 0 0 0 -1 -2 -27
word before 1: состоя	-26 0 0 -1 0 0 0 27 -1
word before 1: списку	-60 66 -44 -18 -3 -8 -9 -49 -3
word before 1: сразу	21 9 -44 -16 -24 -10 -9 -47 -8
word before 1: старше	62 -48 -48 -4 -4 -2 -1 -15 -9
word before 1: стаття	8 -7 0 0 0 0 0 0 0
word before 1: статті	29 -20 -8 -4 -1 -13 -6 -15 0
word before 1: сторон	28 -52 22 -5 -13 39 -19 -14 18
word before 1: ступил	-12 22 -6 -2 0 0 0 -3 0
word before 1: сьогод	-30 14 14 -6 -16 -9 -4 -29 -29
word before 1: та	12 -19 35 -17 -9 -15 -15 -41 -9
word before 1: также	28 -8 -6 -15 -6 -10 -18 -29 -10
word before 1: також	7 -23 34 -21 -30 -39 -21 -45 -46
word before 1: там	72 -20 -11 -1 -4 -6 -3 -45 -44
word before 1: тела	7 -16 18 -15 -17 -28 -12 -47 -28
word before 1: тепер	-37 66 -30 -30 -11 -3 -4 2 -10
word before 1: теперь	-55 -67 63 -5 -15 -17 -8 44 -14
word before 1: террит	-1 0 8 0 -3 0 -1 -3 0
word before 1: тоже	39 56 -68 -15 -2 -6 -1 -3 -16
word before 1: триває	5 -4 0 0 0 0 0 0 0
word before 1: тримал	21 -6 0 0 0 -2 0 -1 -11
word before 1: тримає	-28 -1 0 0 -1 0 -1 -2 29
word before 1: тіла	-36 23 -53 -9 -7 -12 -8 36 -5
word before 1: тіло	-31 40 -16 -2 -1 -2 -2 -16 0
word before 1: у	65 -40 -18 -3 -4 -14 -5 -24 -26
word before 1: удержи	-53 -5 -26 -2 -2 -1 -5 -7 44
word before 1: удома	-63 66 -22 -12 -7 -5 -6 -15 -21
word before 1: уехали	-12 39 -20 -3 -2 -3 -3 -7 -1
word before 1: уже	24 -53 -43 -12 -14 -12 -5 32 -34
word before 1: украин	-5 9 -32 -13 -22 -60 -9 26 -20
word before 1: україн	-35 61 -39 -7 -10 -22 -10 20 -34
word before 1: уничто	17 -10 -10 0 -1 0 -1 0 -2
word before 1: усі	1 16 -2 -1 0 -1 -1 -1 -13
word before 1: утриму	35 -20 -25 -11 -11 -18 -12 -22 9
word before 1: участв	31 -28 -18 -15 -5 -5 -3 -24 -31
word before 1: ушли	-57 35 -29 -9 -10 -2 -4 -19 -2
word before 1: формат	13 -29 -16 -26 -8 -21 -14 23 -16
word before 1: формул	-102 28 1 -16 -23 -17 -17 -36 -26
word before 1: хлопці	21 -11 0 0 -1 -2 -1 -3 -8
word before 1: це	-33 52 -90 -34 -25 -13 -21 -14 -36
word before 1: цивіль	-5 41 -4 -1 -1 -1 -2 -47 -6
word before 1: цих	-60 -9 -6 0 -1 60 -2 -3 -12
word before 1: ці	-14 16 -11 -5 -1 -2 -1 -12 -2
word before 1: частот	12 0 -1 0 0 0 0 0 -10
word before 1: чекали	23 -23 0 0 0 0 0 -1 0
word before 1: через	13 0 -2 0 -1 0 0 0 -9
word before 1: числе	0 -5 11 -7 -18 -14 -7 -5 -15
word before 1: числі	43 -40 -4 -1 -2 -3 -1 0 -4
word before 1: что	20 -35 14 -4 -4 -3 -4 -12 -6
word before 1: ще	-2 13 -27 -32 -32 43 -21 -66 3
word before 1: що	-25 32 -37 -2 -6 -14 -8 -15 -9
word before 1: щодо	57 -49 -4 -4 -2 -3 -4 -21 -46
word before 1: эвакуи	30 -2 -11 0 -1 0 0 -5 -12
word before 1: экипаж	7 0 -6 0 0 0 0 0 0
word before 1: этих	-51 -15 -17 -1 -16 -12 -5 -30 55
word before 1: это	45 -26 -36 -4 -21 -3 -2 -2 -5
word before 1: як	77 -17 -7 -1 -6 -7 -3 -40 -60
word before 1: яких	-16 -15 20 -4 -9 -3 -10 -71 44
word before 1: є	-12 -52 -45 -13 -17 -51 -21 45 -61
word before 1: і	-6 -37 41 -17 -15 -30 8 -30 -21
word before 1: іденти	43 -30 -6 -3 -3 -6 -5 -48 -6
word before 1: із	-20 29 -28 -21 -7 -23 -9 -38 -21
word before 1: імена	58 -50 0 -1 -3 -2 -1 -13 -5
word before 1: їдуть	12 45 -67 -37 -10 -38 -10 -77 -6
word before 1: їх	-25 -80 47 -17 -31 -32 -20 -67 41
word before 1: їхали	57 -58 -5 -1 -2 -1 -1 -17 0
word before 1: استعاد	-7 -5 10 -1 0 0 -1 -2 0
word before 1: الي	22 -6 -1 -34 -2 -2 -2 19 -4
word before 1: اليوم	-38 8 -3 -14 -2 -4 -3 17 -1
word before 1: امارات	3 -3 0 -10 -1 -1 0 13 0
word before 1: ان	-9 28 -28 0 -1 0 0 0 0
word before 1: اوكران	-31 41 -21 -6 -5 -2 -3 -19 0
word before 1: اي	-3 -25 29 -16 -2 -2 -2 -1 0
word before 1: بينهم	7 20 -46 -1 -2 -1 -1 0 -8
word before 1: تبادل	12 -27 -16 -10 -3 16 -10 -3 -4
word before 1: جثامين	-15 18 -23 -6 -1 -1 -2 -5 0
word before 1: روسيا	-15 24 -9 -16 -1 0 -1 -1 3
word before 1: سراح	0 22 -8 -14 0 0 0 0 -1
word before 1: شمل	30 -25 0 -13 -8 -5 -4 -8 -6
word before 1: شملت	12 -23 8 12 -4 -3 -4 -38 -2
word before 1: عاد	-19 5 15 -4 -1 -1 -1 -13 0
word before 1: عبر	-33 0 0 -1 0 0 0 34 0
word before 1: علي	-4 -34 33 -2 -1 0 0 -13 0
word before 1: عن	4 -9 -18 8 -16 -11 -4 6 -15
word before 1: عوده	-6 44 4 -9 -4 0 -2 -16 -4
word before 1: مجموعه	-14 -19 -17 22 -6 0 0 -16 0
word before 1: مقابل	7 -2 10 -11 0 0 0 -1 -1
word before 1: و	20 -20 4 -20 -3 -4 11 -10 0
word before 1: واقع	-3 -16 32 -21 -1 0 -3 -1 -1
word before 1: –	-7 -35 -20 -7 -8 39 -15 -14 25
word before 1: •	-28 30 -30 -8 -11 -19 -14 37 -26
word before 1: ‼	-50 35 6 -5 -5 -1 -1 -21 37
word before 1: №	89 -82 -80 -18 -8 -10 -7 -76 -5
word before 1: ▪	-5 20 -40 -5 -8 -25 -9 -16 -14
word before 1: ▫	-42 -9 -3 -1 -3 -4 -2 46 -23
word before 1: ⚡	-45 5 1 -11 -42 -2 -4 -8 -7
word before 1: ✅	-47 65 -50 -3 -6 -3 -2 -26 -2
word before 1: ✔	-1 5 3 0 0 -1 0 -2 -3
word before 1: ❗	-39 54 -5 -43 -2 -1 -1 -16 -6
word before 2: 	-1 -29 32 -29 -33 -35 -18 2 -49
word before 2: "	26 39 -111 -18 -18 -25 -14 -39 -45
word before 2: (	10 46 -5 -1 -1 -1 -2 -4 -56
word before 2: )	14 -5 -9 -4 -4 -10 -5 -5 -23
word before 2: ,	-44 -6 29 -21 -8 -22 -2 -12 13
word before 2: :	-57 -23 16 -43 35 -24 -20 5 -11
word before 2: ;	26 -41 -8 -9 -2 -2 -2 -45 41
word before 2: a	-47 2 2 9 -14 16 -5 -40 -4
word before 2: additi	-55 -44 79 -2 -1 -5 -7 -6 -5
word before 2: affair	-43 25 -11 -18 -22 -1 -8 -15 -1
word before 2: afu	16 39 -39 -2 -3 -6 -4 -5 -14
word before 2: aircra	5 -2 0 -1 0 0 0 0 0
word before 2: all	17 -22 -17 -4 0 -1 -2 4 -14
word before 2: along	17 27 -35 -5 -4 -10 -2 -10 0
word before 2: also	-70 -34 46 -16 -28 -9 -16 -40 -11
word before 2: among	24 0 -23 -2 -2 -2 -1 -2 0
word before 2: and	-41 24 2 -22 -11 -16 -16 -3 11
word before 2: announ	-22 3 16 -2 -4 -1 -2 -30 -1
word before 2: april	1 -2 5 0 -3 0 0 0 0
word before 2: are	29 -1 -40 -1 -3 -24 -1 -19 -1
word before 2: azovst	-11 13 0 0 0 0 -1 0 -1
word before 2: back	-18 16 8 -11 -23 -15 -3 -44 -8
word before 2: began	-39 -4 0 -7 0 0 0 48 0
word before 2: belaru	64 -7 -52 -28 -3 -1 -1 -3 -1
word before 2: betwee	46 -21 -29 -20 -23 -4 -4 -18 -2
word before 2: bodies	-42 43 20 -11 -7 -11 -5 -18 -13
word before 2: border	25 -22 0 0 -1 0 0 0 -12
word before 2: bring	36 -21 -16 -9 -7 -12 -5 -55 -1
word before 2: brings	-11 -1 28 -5 -1 0 -1 -25 0
word before 2: brough	-33 2 -29 -5 -8 -9 -6 31 -26
word before 2: captiv	42 -10 18 -37 -21 -15 -13 -65 3
word before 2: childr	35 -5 -12 0 -1 0 -1 -17 -1
word before 2: civili	-35 30 -5 0 -1 -2 -6 -24 19
word before 2: code	54 -36 -6 -3 -1 -3 -2 -2 -13
word before 2: confir	-20 8 1 -2 26 -2 -1 -13 -13
word before 2: countr	49 -42 -13 -19 -1 -1 -2 -59 0
word before 2: date	-51 -1 0 -9 0 0 0 54 0
word before 2: day	5 14 -33 -20 -16 -8 -12 -48 -3
word before 2: days	-21 -44 0 -2 -1 0 0 26 -1
word before 2: defend	17 -1 -9 -1 0 -3 -1 -2 0
word before 2: direct	77 -44 -22 -2 -3 -7 -2 -29 -10
word before 2: each	-39 36 -7 -32 -17 -2 -8 -23 -5
word before 2: effort	1 -9 -1 12 -4 0 -1 -5 0
word before 2: enemy	-31 -44 28 -2 -7 -7 -4 -15 -9
word before 2: exchan	11 -5 -48 12 -11 -12 -8 1 -13
word before 2: famili	-52 60 -2 -32 -4 -3 -4 -11 -3
word before 2: far	-28 -1 -2 -7 0 0 0 28 0
word before 2: federa	29 18 -54 -20 -3 -16 -4 -17 -43
word before 2: fighte	36 -18 -21 -6 0 -2 0 0 -1
word before 2: for	12 -15 -11 -6 -1 -7 18 -6 -1
word before 2: forces	25 -19 -3 -1 0 -1 -1 -2 -2
word before 2: freed	3 -57 37 -5 -2 -1 -2 32 0
word before 2: friday	-18 -29 -34 -1 16 -7 -1 41 -1
word before 2: from	38 -18 -1 -16 -2 0 0 -3 0
word before 2: genera	24 -10 0 -3 -2 -6 -2 -2 -1
word before 2: goodwi	11 -7 0 0 0 -9 -13 0 -1
word before 2: got	-2 38 -17 -40 -12 -4 -12 -8 -4
word before 2: group	-24 -33 32 -31 -5 -4 -3 -8 -1
word before 2: guards	58 -56 -6 -1 -1 -1 -1 0 -5
word before 2: had	38 -32 32 -27 -23 -4 -3 -19 -21
word before 2: hand	18 -3 -4 -6 -2 0 -3 -8 -12
word before 2: handed	12 -26 50 -1 -7 8 -10 2 -26
word before 2: has	1 5 -13 -22 -9 -10 -12 18 -16
word before 2: have	-14 -22 -36 16 -6 -3 -4 19 -24
word before 2: he	28 -4 -1 -4 -5 0 0 -13 -2
word before 2: home	-7 3 9 -7 -4 14 -3 -30 -3
word before 2: i	-42 49 -31 -5 -6 -2 -2 -4 -9
word before 2: in	29 4 10 -30 -15 -17 -11 -43 -9
word before 2: invasi	-71 -3 -1 0 0 -4 -1 84 -1
word before 2: is	37 -50 -11 -9 -1 -15 -4 -27 27
word before 2: istanb	-8 -2 12 0 -3 0 0 0 0
word before 2: it	-2 38 12 32 -11 -5 -8 -66 -43
word before 2: kiev	-63 36 -26 -1 -2 -1 -9 -11 0
word before 2: kyiv	-32 63 -27 -8 -17 -8 -22 -17 -1
word before 2: letter	24 -22 -1 0 0 0 -1 0 0
word before 2: lists	22 -16 0 -1 0 0 -1 -4 -3
word before 2: march	14 -18 37 -12 -4 -1 -3 -17 -1
word before 2: mariup	16 -8 -3 0 0 -3 -1 0 0
word before 2: may	9 -1 1 -7 0 0 0 -1 0
word before 2: mediat	-37 -20 -15 17 -7 -1 -5 0 -2
word before 2: meetin	13 -3 0 0 0 0 0 -8 -1
word before 2: member	-14 -72 -3 -28 -7 -3 -6 67 -32
word before 2: men	2 -67 14 -1 -2 -2 -3 -2 -4
word before 2: milita	-14 -38 44 -6 -6 -1 -3 0 -3
word before 2: minist	-40 -42 41 0 -1 0 -1 3 -1
word before 2: moscow	8 -14 31 -7 -2 -1 -1 -20 -4
word before 2: negoti	-15 -13 16 -1 -1 -1 -1 -4 -4
word before 2: news	-30 32 -8 -1 -2 -1 -1 -1 -1
word before 2: now	-8 -41 -5 -30 0 -1 -1 43 -2
word before 2: number	6 -11 19 -38 -22 -26 -22 -9 -67
word before 2: of	27 12 -55 -6 -11 -8 -5 -11 4
word before 2: office	25 -2 -9 15 -1 -4 -2 -18 -14
word before 2: oldest	39 -29 -3 -3 -1 -1 -1 -14 0
word before 2: on	25 -20 39 -12 -2 -4 -6 -62 -2
word before 2: one	-34 39 -4 -3 -9 -4 -3 -31 -3
word before 2: operat	-3 6 5 -1 0 0 0 -5 0
word before 2: over	-7 -1 -11 0 0 -14 34 0 -2
word before 2: people	26 -47 -29 -1 40 -3 -1 -23 -1
word before 2: person	10 46 -50 0 0 0 -1 0 -1
word before 2: place	-36 40 -2 -11 -2 -2 -1 -5 -1
word before 2: pows	18 -33 36 -1 -5 0 -1 -21 -3
word before 2: prison	-22 12 1 -6 -6 -1 -1 15 36
word before 2: proces	-3 -3 18 -1 -2 0 -1 -7 -2
word before 2: releas	-27 -24 18 27 -6 -4 -4 12 -5
word before 2: remain	34 -46 -12 -23 -1 -4 -2 -5 0
word before 2: report	8 29 -38 -3 -11 0 -1 -4 -1
word before 2: return	-15 24 0 -58 -10 -11 -12 -20 -29
word before 2: reunif	-14 15 0 -14 0 -3 0 -1 0
word before 2: risen	-7 0 0 -6 0 0 0 13 0
word before 2: russia	-37 -18 6 -50 -13 -19 -9 38 -14
word before 2: said	0 0 -21 -3 -4 -17 -3 -14 14
word before 2: says	35 -41 -1 -4 -3 -1 -1 -38 -19
word before 2: second	-13 15 -17 -12 -16 -3 -3 -7 -1
word before 2: senten	9 -1 -2 0 0 -1 -1 -3 -1
word before 2: sergea	51 -44 -2 -1 -1 -6 -1 0 -1
word before 2: servic	42 -34 9 -10 -25 -5 -5 -48 -10
word before 2: side	-25 -7 14 10 -2 -9 -3 -15 -11
word before 2: sides	-15 -9 23 24 -13 -1 -1 -6 -2
word before 2: since	6 -2 0 0 0 0 0 -2 0
word before 2: soldie	-33 20 -6 -5 24 -6 -9 -51 -11
word before 2: spoke	-30 6 1 -12 -20 -2 -5 -3 -2
word before 2: stands	-46 -3 -1 -9 -11 -2 -2 11 23
word before 2: swap	-29 34 9 -3 -12 -7 -4 -50 -8
word before 2: that	37 -38 0 -15 -9 12 -6 19 -48
word before 2: the	-29 -40 -18 -16 -23 -13 -9 55 -15
word before 2: them	26 13 -29 -1 -1 -2 -1 -9 -2
word before 2: there	35 -31 -26 0 -3 -3 -1 -5 6
word before 2: they	-10 9 -30 -1 -2 -24 -3 -3 14
word before 2: this	-48 -11 11 -44 -2 0 -1 70 -1
word before 2: three	-38 -39 -2 -1 -1 -1 -1 50 -14
word before 2: thursd	21 3 6 -5 -1 -1 -1 -19 -5
word before 2: to	26 12 23 -13 -8 -6 -11 -38 -14
word before 2: today	17 33 -54 20 -18 8 -4 -6 -27
word before 2: took	-49 41 10 -3 0 0 -1 -13 -2
word before 2: total	-33 -27 -25 24 -4 -6 -2 20 -3
word before 2: transf	-21 -2 -8 -3 0 -1 -1 34 -1
word before 2: troops	0 -22 22 0 0 0 0 0 0
word before 2: turn	0 -50 50 -1 0 -1 0 0 0
word before 2: ukrain	48 0 -14 1 -25 -5 6 -26 -10
word before 2: under	26 -30 -38 -30 -14 -4 -5 14 -2
word before 2: up	-66 -3 24 -13 -47 -16 -17 -20 -1
word before 2: war	88 41 -19 -12 -7 -3 -6 -100 -1
word before 2: warrio	-38 15 -13 -1 -1 -2 -2 36 -2
word before 2: was	-22 -56 59 -1 -3 -6 -4 -31 27
word before 2: we	23 46 -41 -11 -2 -1 -2 -39 -2
word before 2: wednes	-41 -24 43 -13 -22 -1 -4 -11 -5
word before 2: week	-33 39 -9 -2 0 -2 -1 -9 0
word before 2: welcom	6 6 -11 -2 -2 -1 -1 -4 -8
word before 2: which	-1 19 -14 -4 -1 0 0 -3 -1
word before 2: who	9 0 -7 0 -1 0 0 0 0
word before 2: with	26 -20 -25 -26 -3 -7 -4 -2 -1
word before 2: year	-11 0 13 10 -21 -13 -7 1 -5
word before 2: yermak	-19 35 -25 -8 -7 -2 -2 -9 -1
word before 2: younge	51 -47 -20 -1 -1 -1 -1 -11 -1
word before 2: zelens	-6 5 -25 -20 -6 -6 -6 9 -20
word before 2: а	-4 -68 74 -8 -17 10 -21 -14 -62
word before 2: абу-да	8 -27 -2 11 0 0 0 -2 -10
word before 2: август	22 0 -19 -1 -1 0 0 0 -1
word before 2: авиабо	36 -18 -16 -1 -3 -1 -1 -1 -4
word before 2: автобу	21 7 -40 -3 -9 -5 -4 -16 -40
word before 2: аес	6 -3 0 0 0 0 0 0 -1
word before 2: аппара	8 0 0 0 -1 0 0 0 -6
word before 2: батькі	-55 67 -12 -1 -5 -1 -1 -19 -1
word before 2: бахмут	70 -43 -25 -8 -7 -23 -4 -24 -16
word before 2: баш	-19 -52 55 -4 -4 -5 -3 -28 0
word before 2: безвіс	1 -57 -1 -4 -5 -5 -7 -36 13
word before 2: белору	16 -45 28 -11 -10 -22 -14 -19 -23
word before 2: березн	30 -29 0 -1 -2 0 -1 -2 0
word before 2: беспил	30 -6 -8 -1 -1 -1 -1 -10 -3
word before 2: больны	6 -1 0 0 0 0 -1 0 -4
word before 2: борту	59 -55 -1 -2 -3 -4 -2 -1 -5
word before 2: було	34 0 0 0 0 0 0 -34 0
word before 2: бійців	-32 38 -13 0 0 0 -2 -1 -2
word before 2: білору	28 -27 -5 -2 -3 -1 -2 -3 -1
word before 2: більші	8 -5 0 0 0 0 0 0 -2
word before 2: в	35 -39 -9 -17 -10 -9 -10 -11 -14
word before 2: в'язни	-58 57 -34 -4 -6 -1 -2 -6 6
word before 2: вдалос	-3 -20 -57 -20 -5 -17 -8 41 -11
word before 2: вдома	14 35 -17 -9 -13 -21 -10 -106 -22
word before 2: вернул	-20 -49 67 -31 -43 -27 -17 -49 -16
word before 2: вертол	19 0 -2 -1 0 0 0 -16 -2
word before 2: вже	-15 -20 -14 -4 -5 -14 -9 22 -16
word before 2: взамен	-30 54 -30 -8 -5 -8 -9 -30 -2
word before 2: взяли	11 -15 24 0 -1 0 -1 -18 -4
word before 2: визвол	64 -68 -53 -12 -15 -6 -20 40 -13
word before 2: вийшли	36 -63 -23 -1 -2 -2 -1 28 -15
word before 2: вместе	-3 -25 19 -12 -9 -1 -9 -1 -5
word before 2: вмс	-15 21 -18 -6 -7 -23 -9 -22 -17
word before 2: вночі	11 -1 0 0 0 0 0 -7 -2
word before 2: военно	7 -27 30 -8 -8 13 -21 3 -39
word before 2: военны	17 26 -55 -12 -12 -11 -19 11 -18
word before 2: возвра	62 21 -34 -8 -29 -13 -14 -33 -23
word before 2: возрас	7 0 -2 0 0 0 0 -1 -3
word before 2: воинов	-13 27 -11 0 -1 -2 0 -1 -2
word before 2: волю	61 -52 -45 -29 -7 -18 -16 -26 -19
word before 2: волі	-49 -9 -1 -3 -3 -2 -2 43 -1
word before 2: вопрос	29 14 -13 -3 -4 -1 -1 -1 -45
word before 2: воїни	15 -12 -1 0 0 -2 -1 0 -1
word before 2: воїнів	-29 2 -46 -2 -2 -17 -8 39 -20
word before 2: впервы	-42 43 -8 -1 -1 -2 -1 0 -1
word before 2: вручив	5 -4 0 0 0 0 0 0 0
word before 2: все	-40 42 -9 -6 -3 -11 -3 26 -43
word before 2: всего	15 6 -41 -15 -6 -5 -12 68 -8
word before 2: всу	48 58 -83 -2 -2 -3 -8 -3 -4
word before 2: вторгн	-34 -4 -1 -1 -1 -4 -1 42 -18
word before 2: вчера	71 -22 -71 -9 -3 -2 -2 -3 -1
word before 2: вчора	19 -19 -16 -1 -2 -11 -3 -19 -4
word before 2: выплат	7 -1 -1 0 -2 0 0 0 -2
word before 2: від	6 10 -7 -1 -1 -1 0 -7 0
word before 2: відбув	22 -24 -10 -2 -2 -17 -1 -19 -2
word before 2: віддал	6 -48 26 0 -15 57 -26 -1 -3
word before 2: відмов	54 -39 -1 -5 -1 -2 -2 -31 -14
word before 2: відомо	26 -18 -5 -9 -2 0 -1 -18 -5
word before 2: відпов	12 -29 28 -1 -7 -15 -20 -17 -11
word before 2: війни	-17 -4 0 -1 0 0 0 23 -1
word before 2: військ	9 10 -9 -12 -16 -42 -1 -53 -41
word before 2: віком	9 -8 -1 0 0 -1 0 0 0
word before 2: він	9 -4 0 -1 -2 0 0 -1 -1
word before 2: гварді	48 -31 -2 -1 -1 -5 -2 -14 -6
word before 2: говори	-5 3 40 -4 -3 -1 -4 -2 -24
word before 2: год	-49 29 -32 -4 -8 -5 -3 50 -12
word before 2: года	-5 -8 36 -53 -4 -1 -8 -6 -19
word before 2: году	-43 0 -7 0 -1 -1 -2 44 -2
word before 2: госпит	21 -4 -11 0 -1 -2 -1 0 -2
word before 2: гражда	-23 -25 30 -11 -16 -23 -27 -9 -64
word before 2: границ	1 -21 18 -2 -2 -3 -5 -26 -10
word before 2: група	30 -16 -1 0 0 0 0 -16 -1
word before 2: группа	25 -4 -6 -1 -9 -1 0 -1 -18
word before 2: дали	-8 -5 0 0 0 0 0 28 -18
word before 2: данным	-62 -2 -42 0 0 0 -3 -13 74
word before 2: делега	32 -30 -3 0 -1 0 0 -3 -4
word before 2: держпр	50 -36 -2 -1 -1 -7 -2 -6 -6
word before 2: держсп	34 -19 -2 -1 -1 -6 -1 -3 -3
word before 2: детей	7 -3 -1 0 0 0 0 -1 -1
word before 2: для	-17 -10 0 -1 -7 -1 -1 -23 25
word before 2: днк	8 -9 29 0 0 -1 -1 -39 -11
word before 2: днр	-38 -23 -29 -10 -6 -8 -8 -6 35
word before 2: дня	-39 -19 -18 -2 -1 -1 -2 37 -1
word before 2: дні	-19 -28 -9 -6 -5 -14 -4 28 -15
word before 2: до	31 -18 -8 -3 -1 -13 -6 -14 -2
word before 2: доби	-60 -9 0 -1 -1 0 0 65 0
word before 2: добров	24 -20 -1 0 0 0 -1 -3 0
word before 2: добу	24 -5 -5 -1 -1 -1 0 -11 -2
word before 2: догово	-5 -1 -50 0 0 -1 -1 21 -1
word before 2: додому	12 -11 -78 4 -14 -22 -13 3 -10
word before 2: докуме	21 -5 -3 0 0 -1 -1 -7 -4
word before 2: дома	-39 28 46 -7 -3 -3 -8 -40 -7
word before 2: домовл	60 38 -33 -5 -5 -8 -6 -64 -6
word before 2: домой	-2 1 7 -34 -15 -9 -19 -16 -35
word before 2: донець	36 -20 -2 -1 -1 -1 0 -14 0
word before 2: доправ	-2 23 -2 0 0 0 0 -18 0
word before 2: достав	-54 56 -3 -9 -18 -5 -16 19 -19
word before 2: дпсу	58 -47 -6 -3 -3 -12 -4 -9 -28
word before 2: другу	30 -30 -28 -12 -40 -29 -12 1 -7
word before 2: дітей	-37 -71 10 -3 -5 -3 -7 65 -3
word before 2: едут	25 -77 95 -1 -5 -1 -6 -12 -7
word before 2: етап	47 -47 -10 -1 0 -1 -1 -20 0
word before 2: еще	-24 -5 -32 -1 -8 -1 -8 -8 38
word before 2: ж	-14 -43 27 -1 0 0 0 -4 0
word before 2: же	-17 66 -53 -1 -2 -23 -2 -13 -3
word before 2: женщин	-5 -22 22 -2 -1 0 -1 -4 -5
word before 2: жителе	5 -3 -1 0 0 0 0 0 0
word before 2: журнал	39 -37 -15 0 -1 0 -1 -7 13
word before 2: жінки	32 -14 -12 -1 -2 -1 -1 -3 -1
word before 2: жінок	60 -44 -14 -3 -2 -2 -5 -3 -1
word before 2: з	2 -45 -4 -15 -8 -18 -10 44 3
word before 2: за	3 12 -16 -18 -28 -21 -12 -36 -9
word before 2: забрал	25 -8 -2 -4 -1 -2 -2 -15 -1
word before 2: загало	-28 21 -65 -29 -15 -18 -18 -1 -40
word before 2: загибл	20 -22 0 -4 -2 -2 -3 -9 -1
word before 2: заключ	38 -14 -9 -13 -1 -1 -1 -3 0
word before 2: залиши	-43 40 -1 -2 -1 -3 -1 15 -15
word before 2: заложн	9 0 -7 0 0 -1 0 0 -1
word before 2: запоро	63 -27 -10 -1 -2 -17 -1 -23 -6
word before 2: запорі	88 -61 -10 -2 -3 -27 -4 -30 -24
word before 2: заручн	-21 -6 0 0 -1 -1 -1 -26 34
word before 2: захисн	23 -6 -38 -13 -6 -25 -6 -8 -2
word before 2: защитн	-11 22 -8 -2 0 -1 -9 -1 -4
word before 2: звання	6 -4 0 0 -1 0 0 0 0
word before 2: звезда	14 0 -9 0 -1 0 -1 -2 -1
word before 2: звільн	-28 11 -13 -4 -4 -15 -3 38 -3
word before 2: здесь	22 -6 -4 -1 -2 0 0 -10 -1
word before 2: землю	-12 21 14 -2 -2 -1 -2 -18 -2
word before 2: землі	-31 33 -6 0 -1 0 0 0 0
word before 2: змогу	-22 -7 0 0 0 -1 -1 27 -9
word before 2: зміїни	19 -17 -1 0 0 -1 0 0 0
word before 2: зникли	-56 -12 0 0 -1 -1 -1 -16 74
word before 2: зсу	85 -61 -35 -4 -8 -31 -8 -24 -33
word before 2: зі	27 -25 -3 0 0 0 -3 -1 -1
word before 2: и	31 20 -55 -8 -20 34 27 -23 -65
word before 2: из	2 42 -33 -17 -22 -8 -6 2 -25
word before 2: израил	17 -14 -2 0 0 0 0 -1 0
word before 2: им	-24 15 4 -5 -5 -14 -3 -10 -8
word before 2: итогам	-4 -5 19 -1 -7 -1 -1 -2 -4
word before 2: их	-20 30 -73 -3 -3 -4 -4 -16 34
word before 2: й	-10 8 -16 -10 -5 26 -3 -19 -6
word before 2: йшлося	31 -30 -4 -1 -9 -1 -1 -4 -12
word before 2: к	42 0 -56 -13 -7 -8 -9 -15 -15
word before 2: киев	37 -6 -49 -29 -16 -7 16 -41 -8
word before 2: киеву	-57 5 6 -3 -7 20 -8 58 -26
word before 2: києві	56 -4 -3 0 -1 -2 -1 -33 -31
word before 2: когда	39 -31 -10 -3 -1 -1 -1 -5 -6
word before 2: коллег	42 0 -5 -2 -2 -1 -2 -1 -33
word before 2: команд	-25 -9 52 -5 -3 -5 -4 -13 -5
word before 2: контро	12 0 -1 0 -1 0 0 -1 -9
word before 2: корабл	10 0 -4 0 -2 0 0 0 -3
word before 2: кордон	-5 16 -2 -5 -1 -5 -2 -31 -7
word before 2: коридо	29 -1 -8 -2 -3 0 -1 -9 -8
word before 2: курато	22 -7 0 0 0 0 0 -16 0
word before 2: курс	28 -1 -3 -1 -2 0 0 -20 -1
word before 2: кількі	-64 23 16 -5 -2 -7 -10 -35 -1
word before 2: лет	16 0 0 0 0 0 0 -14 -1
word before 2: линия	12 -1 -3 0 -2 0 -1 -2 -3
word before 2: луганс	29 -25 -4 0 -1 -7 -2 -5 -2
word before 2: людей	17 -6 -40 -1 -7 -5 -3 0 -18
word before 2: людини	-46 43 -1 0 -1 0 -1 -2 5
word before 2: лінія	19 -2 0 0 -1 -1 -1 -18 -2
word before 2: марта	42 -7 -29 -1 -1 -1 -1 -14 -1
word before 2: маріуп	67 -60 -33 -6 -5 -7 -5 -10 -3
word before 2: має	12 -6 0 0 0 0 0 -4 -3
word before 2: маємо	-2 9 -11 -4 -4 -3 -1 -37 -2
word before 2: медвед	-6 -18 17 -16 -11 -1 -5 -8 -5
word before 2: медики	18 -11 -7 0 0 0 0 0 0
word before 2: месяце	-69 -16 -16 -8 -22 -2 -11 48 -13
word before 2: ми	0 -20 -8 -8 -4 -6 -11 15 -5
word before 2: младше	70 -21 -45 -3 -3 -7 -2 -3 -32
word before 2: мне	28 -12 -18 -1 -3 0 0 0 -9
word before 2: молоды	27 -12 -1 -1 -2 0 -2 0 -10
word before 2: морякі	11 -7 -1 0 0 -1 -1 0 -1
word before 2: москва	23 -11 -6 -4 -12 -11 -7 -5 -6
word before 2: москве	-3 0 7 0 0 0 -1 -3 0
word before 2: мужчин	29 -33 -18 -10 -2 -3 -10 -3 -2
word before 2: мы	-28 9 5 -11 -11 -2 4 -56 -3
word before 2: місяці	-87 -14 -14 -4 -5 -7 -2 88 -16
word before 2: на	-30 26 -12 -22 -7 -15 -7 -45 38
word before 2: над	-28 0 -22 0 -1 -1 -1 -5 26
word before 2: наймен	102 -71 -57 -3 -9 -21 -3 -29 -9
word before 2: наймол	117 -73 -10 -4 -5 -14 -3 -16 -9
word before 2: найста	142 -107 -37 -16 -13 -15 -4 -42 -6
word before 2: нам	-25 -31 25 -11 -14 -40 15 7 -24
word before 2: направ	39 -24 -15 -3 -11 -22 -10 -21 -15
word before 2: напрям	36 -59 32 -7 -16 -22 -6 -43 -13
word before 2: нас	-56 52 21 -9 -9 -17 -7 -22 23
word before 2: натомі	5 -63 42 -3 -8 -3 -3 -20 -1
word before 2: нацгва	64 -37 -23 -4 -13 -13 -4 -11 -9
word before 2: наших	17 -32 31 -20 -18 -16 -17 -28 -64
word before 2: нгу	104 -86 -1 -2 -3 -29 -4 -8 -29
word before 2: не	49 -34 -8 0 -1 -1 -2 -1 -5
word before 2: неволи	-18 -11 8 0 -1 0 -1 13 -9
word before 2: неволі	-97 8 -22 -17 -6 26 -5 6 53
word before 2: неделю	18 0 0 0 0 0 0 -17 0
word before 2: незако	22 -18 -1 -4 -1 -1 -1 -32 39
word before 2: немає	28 -23 -8 -1 -1 -3 -1 -11 -4
word before 2: ни	10 -2 -6 -2 0 0 0 0 -1
word before 2: ним	-46 47 -11 -5 -2 -2 -2 -2 0
word before 2: ними	-44 39 -10 -7 -6 -8 -7 45 -17
word before 2: нині	14 22 -10 -1 -1 -1 -1 -10 -16
word before 2: них	-57 43 46 -14 -14 -38 -15 -69 -32
word before 2: ночь	38 -8 -16 -2 -4 -2 -2 -3 -4
word before 2: нього	18 -10 -1 -1 -1 0 0 -7 -2
word before 2: о	9 12 -35 -14 -18 -12 -15 -25 52
word before 2: об	-30 2 16 -12 -15 -4 -4 -14 21
word before 2: обещан	27 -15 -9 -3 0 0 -1 -2 0
word before 2: област	11 -33 -25 -8 -12 -4 -5 29 -22
word before 2: обмен	17 -83 40 -20 -17 -29 6 6 -40
word before 2: обмена	47 9 -28 -24 -19 -5 -27 -88 -13
word before 2: обмене	48 -31 -11 -1 -1 -5 -2 -24 -1
word before 2: обмено	-50 17 -15 -3 -3 -6 -5 32 -5
word before 2: обменя	25 -46 39 -8 -12 -4 -11 -21 -6
word before 2: обмін	-11 -19 15 -30 -13 -37 -20 24 -10
word before 2: обміно	-53 74 -18 -7 -3 -11 -4 -56 -1
word before 2: обміну	-5 -33 -33 -22 -11 -26 -11 21 -3
word before 2: обміня	50 -64 55 -5 -5 -4 -3 -20 -9
word before 2: обміні	-46 -15 -1 -3 -1 -2 -2 44 -10
word before 2: оборон	36 -34 -1 0 0 -1 0 0 -1
word before 2: обратн	-73 -32 27 -6 -11 -7 -10 32 -28
word before 2: обраще	15 0 -1 0 -1 0 0 -2 -10
word before 2: обстав	-17 -7 -1 0 -1 0 0 -41 30
word before 2: общей	-24 -5 -27 -3 -2 0 -1 28 -1
word before 2: одеси	19 -7 -1 -1 0 0 0 -8 -1
word before 2: один	29 -2 -3 -1 -1 -1 -1 -5 -19
word before 2: окремо	-6 -12 -1 -1 -2 -4 -2 -48 50
word before 2: октябр	18 -2 -12 0 -1 -1 0 0 -1
word before 2: окупан	24 -19 -1 -1 0 -3 -2 -1 -13
word before 2: омбудс	25 -4 0 0 -1 0 -1 -5 -14
word before 2: они	16 -2 -10 0 -1 -1 -1 -1 0
word before 2: операц	-38 -14 -16 -4 -4 -5 -2 39 -13
word before 2: освобо	27 23 -58 -27 -16 -17 -15 10 -28
word before 2: остают	-6 -46 -72 -13 -5 -10 -9 -1 16
word before 2: осіб	-64 31 25 0 -1 0 0 0 0
word before 2: от	-12 7 -19 0 -1 -1 -1 23 0
word before 2: ответ	0 -25 -11 0 -8 0 -4 19 -13
word before 2: отдала	-17 38 -8 -2 -2 -3 -1 15 -14
word before 2: отдали	-5 19 -25 -4 -5 -13 -4 -32 -1
word before 2: отданы	18 -54 5 -15 -2 53 -16 -3 -15
word before 2: отправ	-4 17 -2 0 -4 -7 -1 -9 -3
word before 2: отпуст	6 -28 65 -8 -39 -9 -18 -41 -19
word before 2: отрима	-11 -22 -17 -8 -9 -4 -4 18 -17
word before 2: отчита	-35 36 -3 0 -1 0 -1 -1 0
word before 2: офицер	69 -18 -57 -1 -3 -6 -2 0 -13
word before 2: офіцер	2 -93 37 -6 -8 -39 -12 -10 -19
word before 2: пво	39 -6 -23 -3 -3 -1 -1 -3 -4
word before 2: перего	22 -18 -34 -10 37 -3 -7 -24 -11
word before 2: переда	41 -3 -24 -12 -17 -3 -32 -6 -30
word before 2: переми	16 -15 0 0 0 0 0 0 -1
word before 2: перший	56 -53 -5 -5 -1 -1 0 0 0
word before 2: писем	26 0 -1 0 -1 -3 -1 -15 -8
word before 2: плен	11 -5 0 -1 0 0 0 -3 -2
word before 2: плена	-21 -113 48 -2 24 -16 -15 13 -46
word before 2: пленны	-25 -2 7 -14 -6 -3 -7 -8 -18
word before 2: плену	-24 -6 -3 -3 -2 -1 -1 -2 35
word before 2: по	8 -11 6 -14 -12 -3 -9 -10 43
word before 2: по-пре	59 -67 -48 -29 -4 -22 -5 -21 6
word before 2: поверн	-29 15 -46 -23 -23 -4 -17 0 25
word before 2: поверт	-39 51 -22 -3 -3 -4 -3 -20 -4
word before 2: повідо	-56 13 -11 -23 -3 -1 -1 49 -2
word before 2: погибш	-76 16 22 -8 -6 -3 -4 -27 0
word before 2: погово	32 -23 -1 -1 -3 -1 -1 -1 -8
word before 2: погоди	38 -25 -1 -1 -1 -1 0 -4 -6
word before 2: поднят	16 -6 -7 -1 -1 0 -1 0 0
word before 2: подтве	33 -38 10 -3 -4 -2 -4 -1 -3
word before 2: полоне	-52 -32 40 26 -2 -1 -6 -14 -11
word before 2: полону	29 -41 -45 -25 -20 -32 -15 29 -35
word before 2: полоні	-55 -6 -1 -1 -1 -1 -1 -27 62
word before 2: получи	-58 5 32 -9 -18 -7 -7 -26 -20
word before 2: попере	-35 41 -2 -2 -2 -5 -1 -10 -19
word before 2: поране	43 -28 -1 0 -1 -9 -3 -8 -1
word before 2: поровн	-18 -4 19 -7 -5 -13 -5 -27 -7
word before 2: посред	-53 0 -31 25 -10 -4 -3 35 -13
word before 2: потери	21 0 -2 0 -3 0 -2 -11 -5
word before 2: потерп	5 0 0 0 -1 0 0 -3 -1
word before 2: праздн	-12 -30 22 -12 -1 -1 -1 0 -2
word before 2: привез	-36 53 -4 -1 -1 -2 -1 -59 0
word before 2: пригра	14 -4 -9 0 0 0 0 0 0
word before 2: приеха	63 -47 -31 -3 -8 -12 -13 23 -17
word before 2: прийшл	-39 66 -55 0 -1 -2 0 30 0
word before 2: прикор	12 9 -38 -4 -8 -33 -5 -13 -11
word before 2: принял	28 7 -21 0 -1 -1 -3 -6 -4
word before 2: приїха	-39 13 -3 -1 -3 -2 -1 20 -1
word before 2: про	-10 27 -43 30 -12 -5 -7 -44 -21
word before 2: провел	63 3 -28 -1 -13 -2 -2 -38 -4
word before 2: пропав	-46 0 0 0 0 0 0 -1 46
word before 2: против	43 24 -31 -13 -13 -5 -13 -37 -23
word before 2: процес	22 -18 0 -1 -1 0 0 -1 -1
word before 2: психол	31 -5 -2 -1 -1 -1 -1 -10 -14
word before 2: підтве	5 -24 -3 -1 -5 -3 -2 -47 12
word before 2: раз	7 0 0 0 0 0 0 -1 -6
word before 2: разом	-73 25 -27 51 -21 -34 -13 -43 -33
word before 2: разу	44 -41 -2 -1 -1 0 -1 -9 0
word before 2: ракет	21 -18 0 -1 0 0 0 -2 0
word before 2: ранее	33 -28 -27 -1 -2 -8 -1 -1 -1
word before 2: ранены	-17 7 -56 -9 -11 6 39 -49 -7
word before 2: ребят	26 -22 9 -1 -1 0 -1 -1 -10
word before 2: ребята	42 -22 -5 0 -5 -1 -1 0 -23
word before 2: регион	13 -4 -3 0 0 0 0 -2 -3
word before 2: режима	-2 -18 29 -2 -8 0 -1 -4 0
word before 2: режиму	-2 16 -4 0 -3 -3 -1 -3 -1
word before 2: резуль	14 -8 1 -1 -1 -1 -1 -2 -2
word before 2: репатр	-35 40 -11 -3 -2 -1 -1 -23 0
word before 2: респуб	21 -6 -27 -3 -1 -1 0 0 32
word before 2: рефриж	54 -33 -29 -4 -11 -2 -3 -10 -20
word before 2: реєстр	-41 -2 0 -1 0 0 0 -3 42
word before 2: родину	0 -33 -21 -27 -21 -20 -20 4 7
word before 2: родным	-15 31 -45 -1 -1 -3 -1 -5 -3
word before 2: року	-13 49 -7 -3 -2 -3 -2 6 -7
word before 2: років	7 -4 0 0 0 -1 -1 0 -1
word before 2: россии	9 -29 -18 -4 -2 -4 -11 9 53
word before 2: россий	-43 45 -13 -6 -3 -5 -11 -22 15
word before 2: россию	-70 14 21 -18 -20 -7 -19 -5 -42
word before 2: россия	36 -68 19 -11 -16 17 -13 -16 -12
word before 2: ростов	29 -5 -16 -1 0 0 -1 -7 -4
word before 2: російс	-4 0 -15 -5 -2 -2 -1 -27 41
word before 2: росія	-71 13 21 -9 -22 -37 -14 -35 46
word before 2: росіян	-27 -91 36 -13 -11 -14 -25 12 -29
word before 2: росії	-56 -32 47 -7 -10 -13 -9 -63 32
word before 2: році	49 -17 -1 -5 -3 -10 -3 -21 -21
word before 2: рублей	20 -1 -2 0 -1 0 -1 -14 -1
word before 2: рф	-82 16 105 -7 -9 -15 -12 -50 4
word before 2: рідних	-29 56 -20 0 -3 0 0 -13 -1
word before 2: рідній	-27 33 -17 -4 -1 -2 0 -9 -2
word before 2: рік	-39 -2 -1 -3 -1 -2 -1 43 -9
word before 2: рішенн	29 -13 -6 0 -5 0 -1 -6 -24
word before 2: с	-10 -18 14 -6 -5 -5 -6 3 -27
word before 2: само	39 -26 -9 -3 -1 -2 -16 -6 -3
word before 2: самоле	32 -21 -5 -2 -1 -1 -1 -2 -3
word before 2: самому	59 -37 -27 -1 -3 -1 -1 0 -1
word before 2: санато	6 -1 0 0 0 -2 0 -1 -2
word before 2: сбу	55 -41 -1 -2 -1 -2 -2 -29 -7
word before 2: сверх	-46 12 8 -1 -1 -29 -19 -1 -5
word before 2: сво	11 0 -2 0 -1 0 0 -7 -2
word before 2: свобод	-28 -13 43 25 -18 -4 -5 -61 -33
word before 2: своих	6 -12 -1 0 -1 -9 -2 -12 -2
word before 2: сегодн	-7 12 7 4 -24 -9 -20 -40 -34
word before 2: семей	-16 -54 40 -3 0 -1 -4 -1 0
word before 2: семьям	63 -59 3 0 -8 -1 -1 -5 -1
word before 2: серед	38 -12 -32 -6 -7 -9 -7 -61 -27
word before 2: сержан	108 -55 -88 -4 -6 -15 -4 -10 -10
word before 2: сил	-28 31 -4 -1 -2 -10 -2 -3 -3
word before 2: сили	86 -68 -2 -1 -1 -6 -3 -9 -4
word before 2: складу	71 -55 -25 -1 -2 -9 -1 -1 -12
word before 2: сложил	26 -1 -1 -1 -1 0 0 -14 -12
word before 2: солдат	-61 -3 11 30 -12 -30 -11 -18 21
word before 2: сообщи	-65 66 -19 -14 -3 -1 -2 -31 -3
word before 2: соотно	-47 47 -3 -1 0 -2 -1 -2 0
word before 2: состоя	-53 14 -2 21 -14 -6 -3 -33 -9
word before 2: списка	13 -7 -14 -6 -1 -1 0 -3 14
word before 2: списки	-14 -16 -11 -27 -7 -9 -5 -11 22
word before 2: списку	-16 20 -32 -1 -3 -12 -4 -24 -15
word before 2: список	68 -62 -11 -10 -4 -4 -3 -12 -34
word before 2: среди	-33 17 1 -9 -10 -10 -12 -15 7
word before 2: ст	6 -3 0 -1 0 0 0 -1 0
word before 2: стамбу	89 -63 -48 -8 -8 -4 -4 -70 -12
word before 2: старше	97 -16 -66 -6 -8 -8 -2 -18 -35
word before 2: сторон	-8 8 10 -14 -20 -2 -23 -35 -25
word before 2: строки	14 -11 -2 0 0 0 0 0 0
word before 2: сутки	33 0 -7 0 -1 -1 0 -23 -3
word before 2: схуд	8 -1 0 0 0 0 0 -1 -5
word before 2: сьогод	-17 -4 13 -45 -26 -24 -16 -2 -20
word before 2: та	-18 55 -47 -2 -2 -7 -2 -5 -6
word before 2: так	-43 -55 55 -1 -2 -3 -5 -13 -5
word before 2: также	-2 20 -18 0 -1 -1 -3 -2 -5
word before 2: також	16 56 -51 -4 -19 -23 -18 -25 -8
word before 2: там	31 -16 -4 -9 -6 0 -1 -5 -9
word before 2: теж	-28 -74 80 -3 -2 -1 -1 -4 0
word before 2: тел	-59 68 -38 -6 -9 -3 -6 -64 -1
word before 2: тела	79 -30 -61 -2 -5 -5 -10 -7 -20
word before 2: телами	60 -34 -9 -3 -3 -1 -3 -59 0
word before 2: телефо	43 -3 0 0 0 0 0 -41 -2
word before 2: терито	-25 10 -3 -2 -2 -8 -3 -29 65
word before 2: теробо	-59 61 -20 -5 -3 -5 -2 -1 -7
word before 2: террит	-10 -17 20 -2 -22 -2 -7 4 26
word before 2: тижден	-33 0 -11 0 0 -1 -1 37 -1
word before 2: тоді	11 -3 -7 0 0 0 0 -1 0
word before 2: том	-19 -5 29 -7 -19 -14 -6 -5 -13
word before 2: тому	43 -40 -4 -1 -2 -3 -1 -1 -4
word before 2: торік	-21 -17 0 0 0 -1 0 25 -11
word before 2: триває	21 -1 -17 -1 -1 -3 -3 -11 -3
word before 2: тро	90 -83 -8 -1 -2 -2 -1 -2 -6
word before 2: туда	-41 34 23 -11 -12 -6 -6 -36 -5
word before 2: тіл	50 -13 -28 0 -1 -9 -1 -23 -1
word before 2: тіла	37 -23 -39 -5 -10 -20 -6 -56 -3
word before 2: у	11 -32 -72 -13 -10 46 -15 28 -3
word before 2: удалос	-47 -17 45 -11 -12 -6 -5 8 -9
word before 2: удома	19 8 -35 -19 -21 -39 -16 -31 -17
word before 2: уже	-12 -77 -4 -3 -7 -2 -3 29 -14
word before 2: украин	-14 19 -30 6 -29 -1 -1 -35 -17
word before 2: україн	-25 21 -20 -11 -9 -10 -8 21 -7
word before 2: уперше	35 -33 0 0 0 -1 0 -1 0
word before 2: услови	-17 -24 39 -1 -4 -1 -9 -14 -1
word before 2: усього	-20 -1 -14 -32 -9 -4 -5 21 -3
word before 2: учасни	15 -12 0 0 -1 0 0 0 -1
word before 2: учора	32 -29 -22 -4 -7 -7 -3 -45 -1
word before 2: формат	88 12 -56 -10 -11 -35 -4 -76 -8
word before 2: формул	53 -47 -2 -25 -34 -24 -27 -13 -32
word before 2: хамас	22 -7 -1 -9 -2 0 -1 -1 -17
word before 2: хто	-38 42 -23 -6 -5 -7 -8 -22 -2
word before 2: це	12 -43 -7 -2 -5 -12 -3 75 -10
word before 2: центр	-40 16 -10 0 0 -1 -1 26 -1
word before 2: цивіль	-17 34 -63 -15 -23 -37 -9 -4 5
word before 2: ч	9 -6 0 -1 0 -1 0 0 0
word before 2: час	-48 -18 0 0 0 -3 -1 60 -10
word before 2: челове	-8 59 -43 -2 -39 -6 -5 -2 -4
word before 2: чем	27 -15 -11 0 -13 -1 -1 -10 -1
word before 2: число	25 40 -9 -7 -10 -3 -2 -29 -30
word before 2: чолові	0 -89 37 -8 -4 -12 -7 -14 -10
word before 2: что	7 23 -17 -1 -3 0 -1 -7 -2
word before 2: штаб	-9 0 0 0 0 0 0 11 -1
word before 2: штабу	10 -69 -6 -1 -2 -4 -2 8 27
word before 2: ще	10 69 -36 -7 -4 -13 -5 -32 -38
word before 2: щиті	-14 31 -14 -1 -3 -1 0 -7 -2
word before 2: що	-75 -19 18 -1 -8 -1 -1 -7 80
word before 2: щодо	28 -66 -37 -11 -4 -11 -6 -33 19
word before 2: щойно	20 -12 -4 -1 -1 -1 -1 -2 0
word before 2: экипаж	23 -5 -6 -1 -1 -1 -1 -1 -10
word before 2: яких	-24 -23 0 0 0 -1 0 31 -13
word before 2: є	-51 64 -77 -3 -18 -8 -5 -29 -11
word before 2: і	0 -23 -69 -10 -13 -23 -11 16 -4
word before 2: ідетьс	39 -18 -6 -1 -1 -1 -1 -29 -8
word before 2: із	11 6 -14 -6 -12 -10 -7 -57 -50
word before 2: їдуть	23 -22 -3 -1 -1 -6 -1 -6 -1
word before 2: їм	-6 -12 22 -1 -3 -1 -1 -2 -11
word before 2: їх	38 -7 4 -1 -1 -2 -2 -6 -29
word before 2: їхніх	-31 -1 10 -3 -3 -5 -19 -39 48
word before 2: اسيرا	-58 53 -26 -6 -2 -1 -2 25 -6
word before 2: افراج	-3 -15 -15 28 -5 -2 -2 10 -14
word before 2: الي	-16 12 -9 -2 -1 -1 0 -10 0
word before 2: اليوم	-2 22 -14 -6 -1 0 -1 -1 0
word before 2: امارات	-18 -13 -6 -6 -2 0 -1 24 -2
word before 2: اوكران	-1 -17 10 -12 -1 -3 12 3 -1
word before 2: تبادل	7 -3 -17 -8 -3 40 -18 -24 -2
word before 2: تي	30 -11 0 26 -3 0 0 -39 0
word before 2: جديده	-23 -8 6 -6 -1 -4 -4 -15 -1
word before 2: حتي	-24 0 -1 -19 -1 -1 -1 22 -1
word before 2: دوله	3 0 0 -13 0 0 -1 12 -1
word before 2: روسي	-20 6 -9 32 -1 -1 0 -16 -2
word before 2: روسيا	-10 18 -4 -15 -1 -3 0 -1 14
word before 2: شملت	-22 -11 -35 55 -1 -1 0 -2 0
word before 2: عاد	-57 31 19 -1 0 -6 0 -1 0
word before 2: عدد	10 -2 0 -1 0 0 0 -5 -1
word before 2: عسكريا	-20 -26 29 0 0 0 -6 0 0
word before 2: علي	2 32 -8 -12 -4 0 -1 -11 -1
word before 2: عمليه	10 18 -3 -39 -1 -5 -1 22 0
word before 2: عن	6 -12 -9 13 -2 -1 -1 -11 -1
word before 2: في	-29 1 18 -30 0 0 -1 34 0
word before 2: كييف	-8 27 -25 -20 -1 0 -1 -1 0
word before 2: لم	18 -22 -17 4 -2 -4 -3 16 -1
word before 2: ما	-14 -19 -17 22 -6 0 0 -16 0
word before 2: مقابل	-7 -38 39 0 -1 0 0 -1 0
word before 2: –	11 22 -18 -22 -36 -8 -21 -13 -30
word before 2: •	-8 15 -1 -3 -1 -1 -1 -6 -4
word before 2: ▫	45 -28 0 0 -2 -3 -2 -10 -8
word before 2: ⚡	-46 -91 26 -14 74 -4 -4 -9 -9
word before 2: ✅	-32 83 -64 -9 -3 -2 -2 -21 -3
word before: 	13 -9 26 -23 -28 -35 -17 -5 -84
word before: "	12 -80 -41 -24 -25 -9 -17 34 -13
word before: #	32 18 -44 -10 -14 -2 -4 -29 -12
word before: '	22 -53 -10 -19 -13 -7 -11 -13 -5
word before: (	8 29 -25 -5 -4 -4 -4 -28 -40
word before: )	10 24 -20 -12 -7 -13 -7 -30 -31
word before: +	47 29 -39 -1 -1 -2 -4 -50 -23
word before: ,	18 -22 -33 -5 -13 -11 -9 0 2
word before: -	18 5 -38 -12 -14 -14 -6 -31 -15
word before: .	-7 -48 -19 32 -15 -5 -4 -19 -11
word before: /	64 2 -11 -4 -11 -3 -3 -39 -32
word before: :	4 -2 -18 -4 -9 -23 -18 -14 -36
word before: ;	33 -20 -9 3 -13 -8 -8 -24 -32
word before: a	-8 -35 21 0 -22 12 -16 1 -27
word before: about	17 -3 0 0 0 0 0 -2 -13
word before: accord	25 -14 -8 0 0 -1 -1 -2 0
word before: additi	-55 -44 79 -2 -1 -5 -7 -6 -5
word before: affair	-50 6 12 -20 -24 -2 -9 8 -2
word before: after	50 -50 -6 -41 -2 -7 -1 -2 -2
word before: afu	16 39 -39 -2 -3 -6 -4 -5 -14
word before: aged	34 -26 -25 -23 -1 -8 -1 -2 -2
word before: agree	37 -31 0 -3 0 0 -1 -9 -1
word before: aircra	5 -2 0 -1 0 0 0 0 0
word before: all	22 -25 -17 -18 -1 -2 -3 9 -16
word before: along	11 38 -37 -6 -5 -14 -2 -11 -1
word before: alread	28 -1 0 0 0 0 0 -28 0
word before: also	-41 -21 45 -16 -28 -12 -17 -48 -34
word before: altoge	-42 -50 -39 -10 -2 0 -2 56 -2
word before: among	24 4 -23 -2 -2 -3 -1 -2 -1
word before: an	-26 28 -12 27 -3 -5 -4 -25 -9
word before: and	29 -7 0 11 4 -7 -3 -28 -11
word before: andriy	-30 37 -21 -8 -7 -1 -1 -7 -1
word before: announ	-22 1 19 -5 -6 -2 -2 -42 -4
word before: anothe	9 -4 -29 -25 -19 15 -10 -36 15
word before: april	1 -2 5 0 -3 0 0 0 0
word before: are	20 -4 -23 -19 -24 11 -7 -12 0
word before: armed	-21 26 -3 0 0 -1 0 -2 0
word before: arrang	32 -21 -19 -3 -1 -17 -1 -27 -3
word before: as	-9 23 -46 -3 -9 -6 -7 27 5
word before: at	-35 -54 32 29 -21 -19 -10 -7 8
word before: august	34 -32 1 -3 -1 -15 -7 -12 -2
word before: azovst	13 -2 -7 -1 -2 -5 -3 0 -9
word before: back	-6 -15 28 -33 -25 -15 -12 -12 -8
word before: be	15 -1 -5 -4 -1 0 0 -13 0
word before: been	5 -7 -49 -34 -13 -10 -14 3 -27
word before: began	16 -5 -7 -8 -1 0 0 -21 -4
word before: belaru	43 17 -53 -28 -3 -1 -1 -4 -1
word before: betwee	53 -25 -40 -20 -23 -10 -4 -17 -3
word before: bodies	-37 41 16 -11 -7 -12 -6 -19 -13
word before: border	-10 19 -9 -3 -4 -2 -2 -5 -16
word before: bring	26 6 -16 -12 -7 -13 -5 -52 -1
word before: bringi	-16 39 -33 -3 -1 15 -1 -4 0
word before: brings	-11 -1 28 -5 -1 0 -1 -25 0
word before: brough	-23 -3 -34 11 -8 -9 -6 17 -26
word before: by	2 -5 -25 -8 -6 -2 -9 33 13
word before: came	-48 62 -21 -2 -2 -14 -3 -50 -2
word before: captiv	10 -3 20 -13 -21 0 -14 -31 0
word before: captur	31 -23 -44 -23 -4 0 -3 -3 -3
word before: carrie	36 -53 -29 -7 -15 -4 -1 51 -19
word before: carryi	36 -16 -7 -7 -13 -1 -3 -16 -17
word before: childr	39 -5 -11 0 -1 -1 -1 -20 -1
word before: civili	-56 5 29 -21 -8 -4 -6 -2 18
word before: code	63 -55 -17 -3 -3 -6 -4 -26 -31
word before: comman	18 -8 -13 0 -1 0 -3 -6 -13
word before: comple	28 -37 14 -1 -1 0 -1 -31 -1
word before: compri	-7 12 -10 0 -1 -1 -2 -1 0
word before: conclu	-46 26 -7 -1 -2 -2 -2 -47 -2
word before: confir	0 13 -55 -21 25 -14 -3 -26 -16
word before: coordi	-4 -10 0 0 0 0 0 14 -1
word before: countr	39 -17 -58 3 -13 -20 -16 -56 -4
word before: covere	24 -36 -30 45 -17 -1 -3 -27 0
word before: crews	24 -14 -1 -1 -1 -1 -2 -2 -3
word before: date	-55 -53 -1 38 -1 0 -1 26 -2
word before: day	43 -54 -29 -22 -30 -16 -15 53 -19
word before: days	2 -55 -3 -14 -2 -5 -6 36 -1
word before: deal	17 -13 -1 -4 0 0 0 -3 0
word before: decemb	22 -5 11 -16 -1 -5 -6 -15 -4
word before: defenc	-9 -35 38 -1 -2 0 -1 -16 -1
word before: defend	27 -24 5 -2 -1 13 -5 -14 -3
word before: defens	-3 -6 11 0 0 0 0 -1 -1
word before: delive	11 6 -2 -1 -1 0 -1 -12 0
word before: detain	-12 -5 -4 -13 -1 0 -1 -2 26
word before: dhabi	28 -2 -23 -1 0 0 -1 0 0
word before: diplom	1 18 -11 -19 -1 0 0 -2 0
word before: direct	54 -42 7 -2 -3 -9 -4 -28 -9
word before: donets	63 -35 -10 -1 -3 -4 -2 -25 -2
word before: each	8 25 -5 -38 -24 -18 -19 -67 -7
word before: earlie	22 11 -18 -17 -26 -9 -9 -38 -22
word before: easter	-41 35 -4 -21 -15 -6 -7 -18 -1
word before: effort	-12 -15 -7 8 -6 -2 -3 14 -3
word before: emirat	16 1 -22 -49 -1 -7 -1 13 0
word before: enemy	-20 -45 27 -4 -7 -7 -6 -15 -12
word before: estima	35 -26 -5 -7 -7 -7 -3 -2 -40
word before: eve	48 -1 -13 -6 0 -1 0 -71 0
word before: every	9 -1 -3 0 0 0 0 -4 0
word before: exchan	49 -35 -48 16 -12 -5 -10 -22 -12
word before: facili	-35 -11 28 -4 -1 -7 -3 -16 -48
word before: famili	-52 60 -2 -32 -4 -3 -4 -11 -3
word before: far	-32 -3 -11 -11 -1 0 0 33 0
word before: feb	18 -55 -12 -22 -18 -8 -13 -6 -19
word before: februa	-36 -26 17 -1 -2 0 -1 37 0
word before: federa	26 26 -29 -30 -5 -16 -7 -27 -40
word before: fighte	37 -20 -21 -6 -1 -2 0 0 -1
word before: first	-1 9 2 -19 -18 -9 -11 -3 -23
word before: five	-21 -9 34 -5 -1 -1 -7 -1 -2
word before: follow	42 -38 18 -14 -2 -1 -1 -4 -2
word before: for	-2 -4 33 -25 -10 -19 13 -55 -3
word before: forces	48 -31 -6 -1 -3 -2 -2 -6 -14
word before: foreig	-49 6 12 -20 -23 -2 -9 7 -2
word before: formul	-22 36 -42 -1 -1 -7 18 -6 -1
word before: four	17 -17 -1 0 -1 -1 -1 -1 0
word before: free	-18 5 -3 -12 -1 -1 0 27 0
word before: freed	-34 20 9 -23 -13 -10 -10 30 -3
word before: frees	-14 10 -10 46 -6 -1 -2 -46 0
word before: friday	38 -57 -33 -11 15 -9 -6 21 -1
word before: from	46 17 -57 -29 -30 -11 -14 -15 -41
word before: full-s	53 -19 -2 -1 -2 -4 -4 -41 -4
word before: furthe	-36 3 -15 9 -14 16 -4 -16 -2
word before: genera	24 -10 0 -3 -2 -6 -2 -2 -1
word before: geneva	22 -13 -7 -1 0 -15 0 -18 -1
word before: gestur	10 -15 -2 -1 0 -6 -20 0 -5
word before: go	-27 20 10 -15 -16 -2 -7 -23 -9
word before: good	-46 41 -8 17 -2 0 -1 -1 -1
word before: goodwi	10 -15 -2 -1 0 -6 -20 0 -5
word before: got	-13 26 -25 -41 -16 -9 -17 -19 -11
word before: govern	-8 13 -6 0 -2 0 0 -3 0
word before: group	-24 -31 32 -29 -4 -4 -3 -8 -1
word before: guards	58 -56 -6 -1 -1 -1 -1 0 -5
word before: had	8 -33 -19 -78 25 -28 -15 -10 -27
word before: hamas	18 -17 -6 -6 -3 -8 -1 -1 -5
word before: hand	18 -3 -4 -6 -2 0 -3 -7 -12
word before: handed	-15 6 54 -2 -10 -3 16 -26 -25
word before: has	-12 18 3 -38 -14 -17 -14 12 -29
word before: have	-46 -21 -33 8 -7 -7 -7 55 -40
word before: he	-16 -4 -1 -24 -5 -4 -1 23 -2
word before: headqu	-72 -3 0 -1 -1 0 0 71 -5
word before: held	-17 -49 -3 -1 -2 -4 -3 35 -6
word before: helped	60 -106 -16 -11 -3 -9 -4 -49 0
word before: her	-15 -6 28 -19 -5 -3 -1 -17 -14
word before: his	23 -14 0 -1 -1 0 0 -4 -4
word before: hold	-14 -3 -5 -2 -6 0 -1 -18 16
word before: holdin	-27 -5 -1 0 -1 -1 -1 -28 44
word before: holds	-18 0 0 0 0 0 0 -2 21
word before: home	16 3 -28 -20 -24 8 -12 0 -27
word before: hospit	-25 28 -1 0 0 0 0 -1 -1
word before: hostag	13 -9 -2 -19 -2 0 -1 -3 39
word before: hours	5 -1 -1 0 0 -1 0 -2 0
word before: i	-54 25 -36 35 -13 -4 -5 -18 -15
word before: in	-35 -6 -13 10 -17 -38 -14 33 -12
word before: includ	25 11 -4 -9 -7 -25 -7 -13 -13
word before: invasi	15 28 -29 -2 -3 -7 -5 -16 14
word before: involv	38 -14 -28 1 -13 -3 -7 -22 -2
word before: is	64 -69 -35 -17 -4 -13 -6 -34 20
word before: island	-7 13 -1 -2 -1 -5 -3 -4 -32
word before: israel	8 -1 0 -4 0 0 0 -1 -1
word before: istanb	-8 -2 12 0 -3 0 0 0 0
word before: it	-11 36 15 18 -14 6 -12 -77 12
word before: its	-55 -30 10 -27 39 -9 -3 28 -23
word before: jan	29 8 -8 -2 -4 -1 -1 -22 -9
word before: july	38 12 -12 -2 -5 -1 -2 -22 -27
word before: june	-2 -5 15 -1 -2 0 -1 -5 0
word before: just	19 -60 -16 -5 -8 -11 -2 56 -1
word before: kiev	-62 -23 30 -2 -2 -3 -11 -12 0
word before: killed	19 -3 -9 -1 -5 -2 -1 -15 -19
word before: kyiv	-24 9 16 -19 -24 -17 -28 16 -51
word before: last	24 -11 -1 -2 -4 -1 -1 -1 -2
word before: leads	-5 -5 -2 26 -1 0 0 -14 0
word before: let	-17 -28 32 -10 -5 -1 -2 -4 0
word before: letter	36 -33 -1 -2 0 -3 -1 -13 0
word before: lists	22 -16 0 -1 0 0 -1 -4 -3
word before: losses	31 -5 -9 -2 -3 -1 -3 -5 -18
word before: lost	20 -3 -3 0 -2 0 -1 -2 -9
word before: made	15 -5 24 -15 -47 -18 -17 -48 -7
word before: manage	-50 37 -7 -11 -4 -5 -2 11 -1
word before: many	36 -32 1 -1 -1 -2 -1 -2 -2
word before: march	-9 -18 36 -13 -4 -1 -3 8 -1
word before: mariup	-11 20 -4 0 0 -3 -2 0 -1
word before: may	-31 -13 40 -8 -6 -1 -2 -2 -2
word before: mediat	-19 -40 -17 5 -21 -7 -6 23 -16
word before: meetin	12 -3 0 0 0 0 0 -8 -1
word before: member	-14 -72 -3 -28 -7 -3 -6 67 -32
word before: men	17 -63 14 -2 -3 -3 -4 -5 -5
word before: milita	-30 -27 39 -7 -6 -5 -4 -2 -5
word before: minist	-1 -50 35 -1 -3 -1 -2 -2 -8
word before: mofa	17 -21 -17 10 -2 -1 -1 -1 0
word before: months	-31 -9 26 -4 -1 0 0 6 0
word before: moscow	18 -18 40 10 -8 -5 -4 -38 -19
word before: moskal	-21 0 -68 -1 -1 -1 -2 6 34
word before: negoti	-15 -13 17 -2 -4 -2 -2 -10 -5
word before: new	-57 -1 14 3 -6 -1 -3 -39 -2
word before: news	-30 32 -8 -1 -2 -1 -1 -1 -1
word before: night	45 -8 -15 -13 -2 -1 -2 -5 -5
word before: nine	54 -1 4 -14 -2 -4 -5 -39 -13
word before: no	38 -30 -15 -37 -11 -4 -2 -10 -1
word before: not	62 -59 -15 -2 -2 -5 -4 -39 -12
word before: now	-94 78 -10 -38 -5 -4 -2 56 -4
word before: number	16 30 -9 -15 -12 -18 -1 -34 -36
word before: occupa	26 -20 -1 0 -1 0 -1 -5 0
word before: occupi	25 -33 -8 0 -1 -1 -1 -16 58
word before: of	-13 -28 1 1 1 -3 -15 0 -36
word before: office	12 49 -28 5 -5 -5 -5 -39 -45
word before: offici	29 -13 -24 0 -1 -12 -1 -4 5
word before: oldest	80 -68 -37 -8 -4 -2 -3 -15 -1
word before: on	25 -38 24 -24 10 -16 -16 -27 -21
word before: one	-32 35 11 -5 -14 -8 -8 -37 -10
word before: only	29 -23 -12 0 -3 -24 -1 1 -2
word before: operat	3 -24 20 -14 -7 -7 -8 -12 -11
word before: other	0 27 -22 0 -1 -4 -1 0 -1
word before: our	-19 24 3 -10 -11 -15 -6 -40 -3
word before: out	12 -47 -29 -5 -15 -6 -3 50 -14
word before: over	-3 18 2 -7 -11 -3 11 -26 -33
word before: own	-35 -48 46 -2 -5 -10 -2 -22 -25
word before: part	-3 -30 -41 7 -7 -3 -9 10 -3
word before: past	37 -1 -14 -1 -1 -1 -1 -15 -16
word before: people	-21 -27 3 -19 41 -14 -5 -38 -5
word before: per	8 -6 -1 0 -1 0 0 0 0
word before: person	10 46 -50 0 0 0 -1 0 -1
word before: place	-35 39 -2 -10 -2 -1 -1 -4 -1
word before: plus	-34 19 -14 -1 -1 15 -13 -8 -2
word before: pows	17 -35 37 -1 -5 0 -1 -20 -3
word before: presen	5 0 -3 0 0 0 0 0 0
word before: presid	-65 63 -54 -13 -18 -3 -5 35 -2
word before: prison	9 -27 -18 -23 -18 -5 -9 24 24
word before: proces	-3 -3 18 -1 -2 0 -1 -7 -2
word before: qatar	-22 38 -1 -15 0 0 -1 -4 0
word before: qatari	-10 -2 0 -1 0 0 0 12 0
word before: raised	39 -3 0 0 -1 -1 -1 -30 -33
word before: reache	-33 -21 -14 -19 -4 -3 -3 32 -4
word before: recall	5 -1 -15 -26 -1 -9 -1 24 0
word before: receiv	-21 10 -30 -17 -17 -7 -23 21 -23
word before: recove	8 -54 50 -1 0 0 0 -5 0
word before: region	32 -21 -9 -4 -1 -1 -1 -2 -1
word before: releas	8 -34 28 26 -16 -7 -8 -23 -10
word before: remain	57 -26 -32 -23 -9 -8 -6 -16 -2
word before: repatr	61 -24 23 -35 -12 -10 -12 -60 -25
word before: report	7 -6 -2 -4 -10 0 -1 -5 2
word before: result	-14 -27 15 42 -2 -1 -1 -21 -2
word before: return	-68 53 -4 -48 -25 -25 -21 -5 -40
word before: reunif	-14 15 0 -15 0 -3 -1 -1 0
word before: reunit	19 -11 -14 -30 0 -7 -1 -14 0
word before: risen	-7 0 0 -6 0 0 0 13 0
word before: russia	-7 -13 -6 -6 -20 -11 -14 -14 25
word before: said	-30 3 -6 -23 -9 -20 -8 -13 24
word before: same	-62 48 -32 -20 -14 -8 -12 -35 -1
word before: saturd	11 -9 40 -16 -5 -12 -2 -15 -1
word before: saw	-1 -1 0 5 0 0 0 -3 0
word before: saying	-45 13 17 -8 -2 0 -1 43 -11
word before: says	33 10 -16 -26 -42 -4 -5 -10 -33
word before: second	-1 7 -17 -13 -15 -4 -3 -11 -1
word before: secure	-18 22 -45 44 -1 0 0 7 -11
word before: sent	34 -44 42 -1 -2 -4 -8 -37 -1
word before: senten	37 -8 -14 0 -1 -3 -10 -4 -1
word before: septem	12 -4 0 -2 0 0 0 -4 -1
word before: sergea	51 -43 -2 -1 -1 -6 -1 0 -1
word before: servic	9 -33 -13 -10 -26 -8 -8 51 -31
word before: seven	-15 15 -1 0 0 0 0 0 0
word before: side	-24 -60 72 7 -14 -14 -9 -33 -13
word before: sides	-51 6 7 22 28 -2 -2 -16 -10
word before: signed	60 -61 0 -1 0 -1 -1 -11 -8
word before: since	42 -38 -8 -27 -12 -11 -11 -30 -5
word before: sister	45 -25 -20 0 0 -5 -1 -2 -3
word before: six	-24 53 -45 -1 -6 -1 0 -1 0
word before: so	-50 -45 -2 -7 -1 -2 -1 52 -8
word before: soldie	0 -2 -16 -38 21 -13 -20 -9 -31
word before: some	23 -19 -18 -3 -2 -6 -4 -5 -17
word before: spent	24 -18 -18 -7 -2 -2 -1 -1 -5
word before: spoke	-23 5 1 -12 -20 -2 -5 -4 -15
word before: staff	0 -8 0 0 0 0 0 9 -1
word before: stage	109 -19 -1 -1 0 -4 0 -108 0
word before: stands	-46 -3 -1 -9 -11 -2 -2 11 23
word before: state	5 0 -3 0 0 0 0 0 0
word before: states	5 25 -1 -13 -1 -1 -1 -17 -1
word before: succee	-23 -11 5 1 -1 0 -2 -36 0
word before: such	-38 40 -5 -23 -5 -1 -3 11 -6
word before: sunday	7 -10 7 -1 -5 0 0 0 0
word before: swap	-31 41 2 -14 -19 -10 -7 -12 -10
word before: swappe	45 -35 -16 23 -3 -3 -5 -57 -21
word before: swaps	-8 -21 -18 -22 -14 -6 -4 44 -55
word before: taken	10 39 -4 -10 -2 -1 -2 -42 -1
word before: takes	47 -3 2 0 -1 0 -1 -36 -24
word before: talks	2 -11 16 -2 -3 0 0 -2 -2
word before: ten	-3 31 -30 0 0 -1 0 0 -11
word before: that	22 -29 -10 -8 -23 9 -8 15 -16
word before: the	12 -8 -18 -28 -18 -15 -11 -14 -20
word before: their	6 -66 41 -46 30 -7 -4 -22 -9
word before: them	26 -2 3 -9 -8 -24 -7 -26 -9
word before: there	-6 -42 -26 -22 -6 -5 -2 18 4
word before: these	-40 40 -18 -2 -1 16 -11 -29 -1
word before: they	-9 8 -31 -1 -2 -24 -3 -4 13
word before: third	-37 -48 -13 -17 -5 -2 -3 38 -6
word before: this	4 9 0 -23 -21 -13 -8 -17 -3
word before: those	47 -44 -3 -7 -5 -13 -14 -8 -9
word before: three	-1 -72 -45 -18 -2 -5 -2 33 -16
word before: throug	-33 -1 -1 -14 0 -1 -3 27 0
word before: thursd	10 18 -3 -8 -5 -4 -2 -30 -5
word before: thus	-25 -15 -9 -18 -3 -4 -3 23 -5
word before: time	-23 -7 60 -1 -1 0 0 -2 -1
word before: to	53 -46 -34 -2 -9 -10 -11 -6 -6
word before: today	-32 29 -53 29 -16 5 -6 7 -19
word before: took	-37 29 8 -4 -1 -1 -2 7 -2
word before: total	-9 -36 -32 0 -11 -9 -10 20 -11
word before: trade	18 -5 -1 -1 -2 -1 0 -6 -13
word before: traded	-30 10 0 23 -17 -6 -2 -8 -4
word before: transf	-19 -14 -8 -4 -1 -11 -5 19 -1
word before: troops	-15 7 1 -1 -1 -5 -1 -1 5
word before: trucks	58 -23 -2 -7 -13 -2 -3 -46 -17
word before: turn	-17 -8 14 -3 -11 -1 0 -4 0
word before: two	-2 -19 33 -21 -10 -4 -8 -15 -5
word before: uae	-43 -13 -13 4 -14 -4 -9 16 -5
word before: ukrain	-28 12 -11 18 -26 -9 2 -4 3
word before: under	1 -18 -52 -30 -13 -6 -7 41 -2
word before: up	-66 -3 24 -13 -47 -16 -17 -20 -1
word before: visit	6 0 0 0 -1 0 0 -4 -1
word before: war	35 5 6 -28 -19 -6 -14 -53 -16
word before: warrio	-56 -22 23 -1 -2 -5 -3 36 -3
word before: was	-9 -43 50 -32 -11 -9 -12 -50 25
word before: we	-13 46 -29 -12 -9 -6 -7 20 7
word before: wednes	-66 33 27 -14 -22 -1 -4 -14 -8
word before: week	-30 39 -8 -2 0 -2 -1 -10 -1
word before: weighe	18 -4 0 -4 -2 -1 -1 -1 -5
word before: welcom	-3 7 -15 -12 -2 -3 -1 -4 -7
word before: went	12 -29 19 0 0 0 -3 -27 0
word before: were	-33 -9 22 21 -12 -17 10 -27 21
word before: when	98 -88 -17 -23 -23 -15 -9 -51 -4
word before: which	23 -18 -16 -23 -8 -7 13 -14 -5
word before: who	14 -5 -7 0 -1 0 0 -1 0
word before: whom	0 0 0 -20 -7 -2 -1 0 0
word before: will	10 -4 0 0 0 0 0 -1 -5
word before: with	41 12 -32 5 -12 -13 7 -6 -26
word before: women	18 -10 -5 0 0 -1 -1 -1 -1
word before: wounde	22 -44 -18 -7 -5 -15 23 -6 -8
word before: year	32 -17 4 2 -22 -12 -7 -33 -16
word before: yermak	-19 35 -25 -8 -7 -2 -2 -9 -1
word before: yester	17 -14 31 -24 -18 -3 -2 -37 -3
word before: younge	-7 24 -55 -5 -4 -3 -3 -12 -2
word before: zapori	29 -34 -10 -1 -1 -15 -4 -10 -9
word before: zelens	1 -4 -25 -22 -6 -7 -9 5 -21
word before: а	-12 -25 17 -27 -36 -26 4 -32 25
word before: абу-да	8 -27 -2 11 0 0 0 -2 -10
word before: август	-29 -43 -42 -18 -13 -3 -14 47 -12
word before: авдіїв	19 -14 -2 0 0 0 0 -6 0
word before: авиабо	36 -18 -16 -1 -3 -1 -1 -1 -4
word before: автобу	21 7 -40 -3 -9 -5 -4 -16 -40
word before: адреси	21 -7 -23 -6 -6 -6 -7 -6 -11
word before: аес	6 -3 0 0 0 0 0 0 -1
word before: азерба	27 -7 -7 -6 -1 -4 -1 -2 0
word before: азов	71 -63 -12 -1 -1 -1 -1 -1 -1
word before: азова	21 -5 -10 0 0 -3 -2 0 0
word before: азовст	8 14 -9 -14 -15 -37 -18 -38 -38
word before: але	-34 25 -18 -6 -5 -7 -5 -43 35
word before: аппара	8 0 0 0 -1 0 0 0 -6
word before: апреля	30 -11 -15 0 -9 0 -1 -3 -2
word before: бабушк	8 -4 -1 -1 -1 0 0 0 -1
word before: базі	45 -12 0 -3 0 -4 -1 -32 -1
word before: баку	19 -14 -2 -1 -1 0 -1 0 0
word before: батькі	-59 76 -12 -1 -5 -2 -1 -30 -1
word before: бахмут	30 -3 -37 -12 -10 -23 -6 -29 -17
word before: баш	-19 -52 55 -4 -4 -5 -3 -28 0
word before: без	-33 -14 29 -5 -5 -13 -12 -25 16
word before: безвіс	-12 10 -1 -5 -6 -5 -7 -36 17
word before: белгор	40 0 -32 -1 -1 0 0 -15 -2
word before: белору	-12 -44 31 -10 -14 -20 -15 -12 -21
word before: березе	61 -57 -17 -6 -11 -6 -2 -4 -12
word before: березн	139 -78 -62 -10 -6 -15 -5 -146 -1
word before: беспил	41 -15 -10 -1 -1 -1 -4 -10 -4
word before: ближай	39 -4 -25 -1 -1 -2 -2 -19 -3
word before: близки	-25 39 -60 -18 -2 -4 -16 -31 -4
word before: боевик	38 0 -45 0 -2 0 -2 0 -30
word before: боевых	35 -2 -11 -1 -5 -1 -2 -29 -14
word before: бойца	21 11 -21 -1 -2 -7 -1 0 -1
word before: бойцам	11 -3 4 0 -1 0 -3 -2 -6
word before: бойцов	24 18 -22 -1 -1 -1 -1 -6 -4
word before: боку	-23 -64 63 -1 -9 -15 -20 -8 -14
word before: более	52 -10 -47 -5 -1 -1 -2 -18 -1
word before: больны	28 -12 -1 -1 -1 -1 -3 0 -11
word before: больше	91 -70 -29 -17 -4 -2 -3 -29 -2
word before: большо	-43 20 7 -3 -3 -4 -2 -29 -1
word before: борони	71 -53 -16 -4 -3 -6 -3 -6 -6
word before: борту	59 -55 -1 -2 -3 -4 -2 -1 -5
word before: бпла	6 0 -1 0 0 0 0 -3 -1
word before: брат	39 -16 -31 0 -10 -1 0 -2 -8
word before: бригад	16 -7 -1 -1 -1 0 0 -6 -1
word before: був	31 -40 36 -3 -1 -16 -3 -3 -11
word before: були	32 -8 -1 -1 -1 -1 -1 -1 -21
word before: було	17 -9 -17 -18 -11 -13 -9 -17 -44
word before: бы	38 -4 -4 0 0 -1 -1 -31 -12
word before: был	37 -71 62 -10 -5 -2 -7 -37 -3
word before: были	44 -42 -20 -1 -2 -13 -2 -1 0
word before: было	4 7 12 -20 -19 -13 -12 -29 -42
word before: бійці	63 -60 -4 0 -1 -1 -1 0 -1
word before: бійців	-26 36 -26 -2 -4 -7 -3 -6 -6
word before: білору	52 -47 -54 -8 -13 -7 -9 -21 -26
word before: більшо	59 -33 -6 0 -1 -8 -1 -7 -14
word before: більші	29 -7 0 0 0 0 -1 0 -20
word before: в	26 -1 -38 -7 -19 -16 -8 -29 10
word before: в'язни	2 -1 -49 -5 -7 -2 -4 -14 45
word before: важить	19 -13 -1 0 0 -1 -1 -1 -2
word before: вважал	-11 12 -1 -1 -1 -1 -1 -2 -5
word before: вважаю	-50 -9 -1 -2 -2 -1 -2 -54 60
word before: вдалос	8 -4 -51 -29 -9 20 -12 -4 -19
word before: вдома	6 32 -45 -21 -16 -39 -13 -51 -18
word before: велико	33 42 -34 -11 -18 -2 -1 -40 -1
word before: вересн	56 -55 0 0 0 0 -1 -6 -2
word before: верещу	-9 15 -13 0 0 -1 -1 0 -5
word before: вернув	-30 -84 49 -3 -7 -5 -2 -4 -3
word before: вернул	-16 -21 17 -35 -47 -10 -17 9 -31
word before: вернут	-8 -20 25 -8 -16 -9 -13 -19 5
word before: вертол	24 -3 -15 -1 -1 -1 -1 -20 -4
word before: вести	-16 4 -1 -1 0 0 0 -18 19
word before: весь	-55 -20 0 -1 0 -3 -1 68 -10
word before: вже	11 -102 -23 -10 -18 -22 -14 65 -19
word before: взамен	-24 66 -42 -8 -7 -12 -8 -29 -7
word before: взяли	49 -19 -16 -2 -3 -1 -3 -26 -19
word before: взято	8 -1 -4 0 0 0 0 0 -2
word before: вивезе	33 -21 -3 -6 -3 -8 -3 -18 -6
word before: вивезл	26 0 0 0 0 0 0 -26 0
word before: визвол	-11 -31 14 -20 -21 -33 -26 21 -33
word before: вийшли	12 -28 -81 -38 -16 -21 -19 35 -33
word before: викона	-18 26 0 -2 -1 -1 -1 -24 -2
word before: виповн	61 -54 -5 -1 -1 -12 -2 -3 -3
word before: вирвал	16 7 -18 -5 -1 -3 -2 -19 -6
word before: вирван	-39 47 -5 -2 -2 -36 -6 -37 -10
word before: вироки	32 -27 0 0 -1 0 -1 -13 -11
word before: виїхал	-37 -16 42 -4 -3 -2 -3 -30 -1
word before: включа	16 -49 -31 0 -2 -4 -10 -2 24
word before: вместе	28 -69 56 -12 -13 -4 -15 -46 -10
word before: вмс	-15 21 -18 -6 -7 -23 -9 -22 -17
word before: вночі	20 -3 0 0 -1 -1 -1 -11 -3
word before: во	-19 9 0 -15 -8 -1 -3 -5 0
word before: водноч	-16 -15 15 -1 -1 -2 -1 -4 13
word before: военно	-12 -27 34 -11 -21 -5 -25 -23 -44
word before: военны	31 -30 -16 -14 -17 -27 -18 4 -13
word before: возвра	-8 -26 11 -21 -38 -19 -2 5 -9
word before: возз'є	-45 47 -11 -3 -2 -1 -2 -23 0
word before: возрас	10 -1 -3 0 0 0 -1 -1 -3
word before: воинов	23 -13 -32 -1 -2 -20 -1 -3 -3
word before: войны	-55 -5 -2 -4 -1 0 -1 60 -2
word before: войск	9 -1 0 -1 0 0 0 -2 -5
word before: войска	14 -1 -9 -1 0 -1 0 -2 -1
word before: воли	-18 -29 -13 -1 -1 21 -18 -2 -2
word before: волю	57 -71 -43 -28 -9 -18 -16 42 -19
word before: волі	-56 22 40 -27 -9 -8 -5 29 -7
word before: вона	-40 -26 -1 -3 -3 -1 -3 -45 44
word before: вони	6 14 -29 0 -2 -3 -1 26 -23
word before: вооруж	0 5 -2 0 0 -2 0 0 0
word before: вопрос	15 36 -33 -3 -12 -1 -2 -5 -45
word before: ворог	8 -5 0 0 0 0 0 -1 -1
word before: ворожо	-16 48 -17 0 -1 0 0 -16 -1
word before: восемь	82 -3 -74 0 -1 -6 -2 -1 -1
word before: воссое	10 -67 0 -25 -19 -5 -9 15 -3
word before: восста	35 -5 -4 -1 -2 0 -1 -5 -22
word before: восток	26 0 -2 -3 -1 -1 -2 -8 -11
word before: восьме	54 -47 -5 -3 -1 -1 -1 -2 0
word before: воїни	17 -12 -1 0 0 -2 -1 -2 -2
word before: воїнів	38 -25 -61 -2 -4 -27 -8 37 -36
word before: впервы	-41 43 -8 -1 -1 -2 -1 -1 -1
word before: время	2 3 -31 -15 -15 -5 -9 64 -50
word before: вручив	5 -4 0 0 0 0 0 0 0
word before: вручил	65 -33 -34 -3 -6 -11 -3 -1 -19
word before: все	-41 12 -8 -19 -17 -13 -7 67 -6
word before: всего	39 -32 -19 -53 -42 -29 -26 29 -61
word before: всем	43 -20 -13 0 -5 -1 -1 0 -21
word before: всех	36 -3 -12 -1 0 0 -1 -19 -2
word before: встано	42 -28 0 -1 -2 0 -1 -36 -33
word before: встрет	-18 -19 18 -13 -12 0 -2 -6 -2
word before: встреч	-39 41 48 -6 -26 -42 -14 -61 -58
word before: всу	7 32 -58 -5 -7 -16 18 -14 -51
word before: всього	-39 -7 -6 -1 -2 -2 -2 53 -1
word before: всю	-25 -57 -56 -12 -5 -9 -5 40 -15
word before: всі	-29 16 -31 -7 -9 -14 -5 15 -17
word before: вторгн	-50 52 -1 -3 -2 -4 -2 34 -15
word before: второй	6 10 -50 -7 -10 -3 -7 -14 -4
word before: втрати	48 -16 -2 -1 -2 -10 -1 -21 -3
word before: вуглед	16 -14 -6 0 0 -3 -1 -7 0
word before: вчера	34 -6 -23 -20 -22 -13 -10 -23 -37
word before: вчераш	25 -65 2 -29 -40 -3 -7 -11 -3
word before: вчора	15 -35 -16 -29 -10 -12 -7 39 -7
word before: выведе	34 -22 -29 -2 -2 -1 -2 -1 -2
word before: вывезе	43 -17 -18 -5 -5 -3 -6 -30 -5
word before: выдано	78 -17 -1 -5 -3 -15 -4 -64 -53
word before: выехал	22 -16 32 -1 -8 -1 -2 -19 -8
word before: вызвол	-37 -10 -20 -27 -29 -5 -19 46 -12
word before: выплат	7 -2 -1 0 -2 0 0 0 -2
word before: выполн	55 -3 -12 -11 -13 -2 -5 -61 -49
word before: выпуще	17 -8 -2 0 -3 0 0 -3 0
word before: вырвал	11 -20 39 -3 -22 -2 -1 -8 -4
word before: вышли	-43 18 -29 39 -8 -2 -4 -52 -9
word before: від	5 -11 -34 -5 -5 -8 -6 24 -13
word before: відбув	40 -29 -20 -3 -2 -18 -3 -36 -2
word before: відбул	-6 -48 -3 -3 -1 -3 -2 16 -21
word before: відбут	24 -24 -3 -1 -2 -2 0 -1 -8
word before: віддал	-14 -38 46 -26 -19 -29 -60 -39 -41
word before: відео	78 -72 0 -3 -1 0 0 -1 -8
word before: відзна	5 -3 0 0 0 0 0 0 0
word before: відкри	33 -7 0 -1 0 0 0 -25 0
word before: відмов	59 -43 -1 -5 -2 -2 -2 -32 -14
word before: віднов	50 -5 0 -1 -1 -1 -1 -43 -42
word before: відомо	26 -18 -5 -9 -2 0 -1 -18 -5
word before: відпов	46 -35 35 -4 -8 -21 -23 -31 -35
word before: відпра	14 -13 10 0 0 -1 -1 -9 0
word before: відпус	-3 19 10 -1 -1 -1 -3 -18 -1
word before: війни	26 -9 -1 -1 0 -2 -1 -20 -2
word before: військ	0 11 -9 -12 -14 -39 -3 -60 11
word before: віком	21 -19 -1 0 -1 -1 -1 0 -1
word before: він	43 -20 -1 -1 -2 -2 -1 -21 -8
word before: вісім	68 -68 0 0 -1 -1 0 -2 -2
word before: гаряча	19 -2 0 0 -1 -1 -1 -18 -2
word before: гарячу	39 -1 0 0 0 0 0 -35 -8
word before: гварді	43 -25 -3 -1 -1 -5 -2 -14 -5
word before: где	32 -27 -8 -1 -1 -1 -1 -2 -3
word before: генпро	25 -3 0 -2 -1 -4 -1 -11 -5
word before: героїв	7 -54 24 -1 -2 -1 -6 -1 -1
word before: главно	7 10 -11 -1 -1 -3 -1 0 -1
word before: говори	1 -1 39 -5 -4 -2 -5 -4 -27
word before: год	-60 25 -34 -4 -8 -6 -3 71 -14
word before: года	4 -29 1 -45 -13 -10 -15 18 -23
word before: году	-37 -7 -34 -3 -4 -2 -5 56 -38
word before: головн	25 11 0 -2 -1 -2 -1 -50 -3
word before: госпит	55 -18 -19 -1 -3 -2 -5 -15 -2
word before: готова	45 -21 -1 -5 -3 -8 -14 -27 -24
word before: готовы	72 -11 -3 -2 -2 -9 -3 -6 -50
word before: готува	46 -30 -4 -2 -1 -1 -1 -13 -2
word before: готуєм	39 -34 0 0 0 -1 -1 -2 -1
word before: гражда	7 -23 14 -15 -16 -24 -27 -17 -4
word before: границ	-2 -25 -2 -2 -3 -4 -8 2 -11
word before: график	50 -12 -17 -2 -5 0 -1 -22 -4
word before: громад	35 27 -4 -1 -2 -2 -1 -39 -7
word before: грудня	86 -60 -3 -14 -1 -1 -1 -73 -5
word before: група	31 -17 -1 0 0 0 0 -15 -1
word before: групи	21 -66 -13 -7 -7 -3 -3 64 -5
word before: группа	28 -4 -6 -1 -8 -1 0 -7 -18
word before: группе	21 -11 -5 -1 0 0 -1 0 -3
word before: группи	6 0 -2 0 -1 0 -1 0 -3
word before: группу	35 -27 -21 0 0 -1 -1 -2 0
word before: группы	-36 74 -66 -3 -8 -1 -1 -5 -1
word before: гумани	26 0 -8 -2 -3 0 -1 -5 -8
word before: гуманн	-44 -34 -22 -3 -1 24 51 -2 -1
word before: гур	-16 -24 42 -1 -6 -16 -4 -15 -28
word before: дав	25 -6 0 -1 0 0 -1 -22 0
word before: дали	-35 -7 0 0 0 0 -1 46 -24
word before: далі	16 -15 -13 -13 -13 -13 -13 -14 -14
word before: даними	-19 -74 1 -1 -5 -7 -3 -55 31
word before: данным	-73 -27 -23 -10 -9 -17 -10 32 74
word before: два	-33 -89 65 -37 -33 -49 -18 -10 65
word before: двадця	-25 42 -55 -4 -11 -1 -1 -27 -7
word before: двое	13 0 -12 0 0 0 0 0 -1
word before: двох	-39 41 -47 -12 -3 -1 -5 -16 -7
word before: двоє	-26 53 -63 -6 -10 -25 -11 -16 -32
word before: двух	-17 24 -37 -2 -5 -1 -2 0 -2
word before: дев'ят	7 3 -58 -7 -8 -8 -18 26 -25
word before: девочк	17 -12 -1 0 0 0 0 -2 -1
word before: девять	39 -1 -20 -1 0 0 0 -22 0
word before: действ	37 -2 -12 -1 -5 -1 -2 -25 -18
word before: декабр	82 -43 -12 -10 -4 -5 -4 -36 -27
word before: делега	33 -30 -4 0 -1 0 -1 -3 -4
word before: день	-50 -29 -20 13 28 -10 -13 60 -15
word before: депорт	71 -29 0 -4 -1 -3 -2 -69 -12
word before: депута	-32 -81 64 -4 -10 -2 -6 -16 -2
word before: держав	10 -3 -7 -1 -1 -2 -3 -2 -12
word before: держпр	50 -36 -2 -1 -1 -7 -2 -6 -6
word before: держсп	34 -19 -2 -1 -1 -6 -1 -3 -3
word before: детей	77 -47 -65 -7 -2 -4 -3 -8 -4
word before: для	-51 -46 34 -19 -30 -29 -12 57 29
word before: днем	33 -28 -27 -1 -2 -8 -1 -1 -1
word before: днепр	56 -16 -32 -4 -4 -1 -2 -3 -10
word before: днк	9 -10 29 0 -1 -2 -1 -39 -11
word before: днр	-18 -29 -37 -15 -7 -13 -8 -5 33
word before: дня	41 -60 28 -12 -11 -10 -8 -32 -20
word before: дні	-46 -25 -32 -11 -9 -23 -9 49 -18
word before: днів	-77 53 22 -3 -39 -2 -2 -4 -1
word before: до	-2 -7 24 -9 -13 -10 -8 -29 -29
word before: доби	-69 -10 0 -1 -1 0 0 70 0
word before: добров	26 -20 -1 0 0 0 -1 -4 0
word before: доброй	-2 -20 -13 0 0 13 -16 -1 0
word before: добу	31 -11 -5 -1 -1 -1 0 -17 -2
word before: довше	23 -1 0 0 0 -4 -1 0 -18
word before: догово	1 -33 -44 -16 -16 -5 -10 50 -25
word before: додому	-18 4 -38 1 -13 -4 -11 8 -13
word before: докуме	21 -5 -3 0 0 -1 -1 -7 -4
word before: долгих	-17 -16 25 -2 -3 0 -1 -4 0
word before: дома	-51 -17 57 -13 -6 -4 -11 -44 -14
word before: домови	-4 32 -2 -1 -1 -2 0 -27 0
word before: домовл	18 17 -37 -6 -11 -9 -11 -35 -21
word before: домой	2 4 -7 -29 -15 -12 -17 1 -38
word before: донецк	44 -34 -36 -7 -12 -19 -3 -14 -8
word before: донець	98 -82 -36 -5 -15 -20 -4 -46 -10
word before: донечч	72 -67 -53 -12 -15 -6 -3 -5 -24
word before: допомо	33 -14 0 0 -1 0 0 -18 -1
word before: доправ	-30 22 -26 -3 -4 -2 -2 21 -4
word before: дорога	32 -22 -13 -2 -1 -2 -2 -16 -20
word before: достав	1 28 -34 -25 -18 -15 -16 -34 -20
word before: достиг	-16 0 0 -9 0 0 0 28 -14
word before: досягл	69 -32 0 0 0 0 0 -49 0
word before: дочека	21 -19 -3 0 -8 -1 -1 0 -1
word before: дпсу	26 -16 -6 -3 -3 -20 -5 -9 -28
word before: друг	30 -30 -28 -12 -40 -29 -12 1 -7
word before: другий	62 -53 -12 -1 -1 -11 -1 -52 0
word before: другой	70 -62 -35 -5 -3 -25 -7 -10 0
word before: другу	30 -30 -28 -12 -40 -29 -12 1 -7
word before: дружин	5 -2 0 -1 0 0 0 0 -2
word before: дякую	5 -4 0 0 0 0 0 0 0
word before: дівчат	-10 12 -20 -1 -1 -1 -2 -1 -1
word before: дівчин	-49 -41 52 -1 -3 -3 -4 -2 -7
word before: дістал	-11 0 21 -1 -1 -1 0 -10 -1
word before: дітей	-36 -85 -10 -4 -6 -5 -9 72 -13
word before: евакуа	17 -13 -5 0 -1 0 0 -4 -2
word before: евакую	58 -10 0 -1 0 0 0 -49 0
word before: его	44 0 -74 -10 -18 -20 -7 37 -30
word before: едут	-7 -12 17 -53 -20 -8 -18 -69 -11
word before: ее	-51 -4 -51 35 -15 -14 -12 8 38
word before: ему	11 31 -60 -1 -1 -2 -3 -11 -12
word before: емірат	-31 -72 -5 49 -8 -2 -2 -18 -4
word before: ермака	2 24 -21 -1 -9 -4 -6 -9 -15
word before: есть	11 14 -60 -5 -5 -3 -3 -15 -8
word before: етап	111 -60 -17 -3 -1 -5 -1 -98 -1
word before: еще	-40 53 -33 -7 -65 -4 0 -68 14
word before: ж	-43 -74 72 -2 -1 -3 -7 -7 26
word before: ждали	60 -12 -24 -4 -2 -8 -2 -24 -2
word before: же	19 69 -73 -6 -13 -29 -8 -35 18
word before: женевс	-17 35 -4 -1 -4 -4 -15 -1 0
word before: женеві	59 -14 0 0 0 -2 0 -58 0
word before: женщин	41 -42 14 -14 -11 -2 -12 -4 -10
word before: живые	-15 9 3 -6 -2 0 -1 -1 0
word before: жителе	18 -3 -4 0 0 0 -1 0 -10
word before: жителя	62 0 -51 0 -1 0 -2 -18 -10
word before: життя	29 -4 -1 0 -1 -1 -1 -21 -2
word before: жовтня	42 -36 -1 -3 -1 -2 0 -3 -2
word before: журнал	14 2 -15 -1 -1 -1 -1 -20 13
word before: жінка	25 -25 -3 0 0 0 -1 -2 0
word before: жінки	32 -14 -12 -1 -2 -1 -1 -3 -1
word before: жінок	39 -60 -18 -3 -3 -4 -6 -5 -14
word before: з	-6 1 0 -19 -16 -18 -15 -9 -7
word before: за	0 -18 -20 -16 -19 -17 -13 24 13
word before: забезп	-53 65 -20 -41 -3 -5 -1 -31 -1
word before: забрал	5 6 -6 -19 -17 -23 -16 -24 -7
word before: забрат	31 -24 -25 -9 -11 29 -3 -17 -36
word before: завало	16 -2 -11 0 -1 0 0 -1 0
word before: завдяк	18 -6 -6 -14 -12 -16 -9 -36 -29
word before: заверш	-67 -88 -28 -23 31 -12 -10 100 -13
word before: завтра	7 -1 -1 0 -1 -2 0 0 -1
word before: загало	-95 -9 80 -69 -39 -41 -28 2 -39
word before: загибл	33 -7 -8 -4 -3 -2 -3 -23 -1
word before: загину	10 -2 0 0 0 -1 0 0 -6
word before: задерж	18 -1 -15 0 0 0 0 0 0
word before: задоку	17 -4 -2 -2 -2 -1 0 -14 -7
word before: займет	34 -4 -13 0 -1 0 -1 0 -18
word before: заключ	36 -20 -1 -12 -1 -1 -1 -3 1
word before: залиша	-69 0 0 0 -1 -1 0 -3 73
word before: залиши	-33 39 -1 -2 -2 -3 -2 5 -15
word before: заложн	11 -2 -6 0 -1 0 -1 0 -1
word before: заняла	29 -18 -13 0 -1 -1 0 0 -2
word before: запад	43 -12 -20 -2 -5 -1 -1 -3 -12
word before: записа	5 -3 0 0 0 0 0 -1 0
word before: запоро	73 18 -43 -1 -4 -18 -3 -28 -6
word before: запорі	69 -30 -11 -4 -5 -26 -5 -40 -22
word before: зараз	71 -63 -1 -2 -3 -2 -4 -38 -64
word before: заручн	-38 -6 0 0 -1 -1 -1 -32 48
word before: застен	-29 -37 62 -2 -22 -2 -2 -5 -5
word before: засудж	-44 -5 -3 -2 0 0 0 44 0
word before: засуди	16 -3 -5 0 0 -1 0 -1 -6
word before: зафікс	5 -3 0 0 -1 0 0 0 0
word before: захисн	18 -6 -55 -12 -7 14 -8 -7 -8
word before: заході	-13 37 -15 -2 -2 -1 -1 -17 0
word before: захопл	8 -1 -6 0 -1 -1 -1 15 -15
word before: захід	11 10 -2 -5 -1 0 0 -12 -2
word before: защитн	64 -53 -10 -4 -2 -3 -9 -1 -4
word before: заявил	-12 -19 25 -8 -4 -2 -2 -3 -7
word before: збито	9 -4 0 0 0 0 0 -4 -1
word before: збройн	-10 15 -8 -2 -3 -13 -3 -9 -4
word before: звання	-14 22 -7 0 -1 0 0 0 -1
word before: звезда	14 0 -9 0 -1 0 -1 -2 -1
word before: зверну	-16 23 -10 -1 -1 -1 -2 -13 -8
word before: звільн	-29 38 -6 -16 -10 -12 -8 -8 -20
word before: згідно	12 -5 -32 -1 -1 -4 -5 -5 0
word before: здалис	39 0 -28 -1 -4 0 -2 -10 -1
word before: здесь	22 -6 -4 -1 -2 0 0 -10 -1
word before: здобул	37 -37 -10 -9 -1 -2 -2 13 0
word before: зеленс	-6 -22 23 -19 -12 -5 -8 -22 -17
word before: землю	-54 79 11 -2 -2 -1 -2 -43 -2
word before: земляк	51 -60 -42 -1 -2 -6 -6 -5 -60
word before: землі	-70 76 -22 -4 -2 -3 -1 -9 -2
word before: змогу	-22 -7 0 0 0 -1 -1 27 -8
word before: зміїни	19 -17 -1 0 0 -1 0 0 0
word before: зникли	-8 -61 -1 -4 -6 -5 -7 -39 23
word before: знищен	20 0 -18 0 0 -1 -1 0 0
word before: знову	-5 -19 33 -3 -17 -4 -4 -9 -30
word before: зокрем	12 -37 -27 -5 -4 -16 -6 5 -20
word before: золота	14 0 -9 0 -1 0 -1 -2 -1
word before: зоны	24 -14 -19 -2 -2 -1 -1 -4 -2
word before: зсу	81 -60 -35 -6 -9 -30 -8 -23 -34
word before: зустрі	-49 14 19 -7 -10 -3 -5 -27 -3
word before: зі	-31 44 -62 -8 -12 -38 -14 -52 -15
word before: зібрал	10 -10 0 0 0 0 0 0 0
word before: и	-35 13 -4 8 -23 1 -19 -29 42
word before: идет	90 -62 -30 -2 -7 -1 -3 -28 -21
word before: из	7 7 -42 16 0 4 -23 22 -41
word before: из-под	52 -17 -2 -3 -1 0 -1 -38 -1
word before: израил	17 -14 -2 0 0 0 0 -1 0
word before: или	7 -24 -2 -3 -1 -2 -4 -23 28
word before: им	14 -53 52 -6 -10 -17 -9 -10 -11
word before: имена	18 -5 -6 0 -1 -1 0 -16 -15
word before: инжене	5 0 -1 0 0 0 0 -1 -2
word before: источн	57 -18 -25 -2 -3 -1 -2 -3 -14
word before: итог	5 -38 -28 -15 -10 -5 -14 22 -24
word before: итогам	-44 -55 -21 37 -28 -5 -5 31 -31
word before: итогах	46 -2 0 0 -1 0 -1 -44 0
word before: итого	42 8 -31 -24 -7 -9 -6 -45 -12
word before: их	-50 22 -38 -18 -14 -18 -8 7 79
word before: июля	73 -44 2 -1 -8 -2 -1 -31 -2
word before: июня	22 12 -62 -9 -17 -8 -13 12 -27
word before: й	-28 12 16 -16 -15 -8 -18 -41 -16
word before: йдетьс	-18 -61 -1 -2 -4 -2 -1 -45 44
word before: його	7 8 -34 -13 -10 -15 -7 -29 -29
word before: йому	1 12 -6 -4 -6 -14 -3 -13 -23
word before: йшлося	31 -30 -4 -1 -9 -1 -1 -4 -12
word before: к	-30 39 -27 -25 -15 -20 -24 -52 -33
word before: каждая	10 48 -46 -2 -4 -1 0 -1 -4
word before: каждой	-53 46 -41 -23 -35 -13 -5 -2 -44
word before: кажуть	30 -63 46 0 -4 0 0 0 -8
word before: как	41 -13 -16 -3 -1 -1 -1 0 -8
word before: катар	11 5 -42 -21 -3 -1 -1 -16 -14
word before: катува	-26 27 -3 -1 -1 -1 -2 0 -2
word before: квітен	95 -56 -17 -6 -11 -6 -2 -93 -11
word before: квітня	2 7 0 0 0 0 0 -9 0
word before: киев	7 55 -64 -34 -18 -8 12 -69 -8
word before: киева	-42 32 -27 -6 -12 -9 -2 15 -17
word before: киевом	-21 22 -15 -6 -1 -1 -2 -3 -1
word before: киевск	32 -31 51 -4 -24 -4 -10 -34 -3
word before: киеву	-34 16 38 -6 -16 -17 -10 18 -37
word before: києві	28 40 -4 -2 -1 -4 -1 -46 -36
word before: когда	25 9 -14 -4 -2 -1 -1 -18 -5
word before: кого	64 -43 36 -1 -1 -9 -2 -2 -65
word before: кожног	17 -13 0 0 -2 0 0 0 -1
word before: коллег	69 -4 -47 -3 -3 -2 -3 -4 -49
word before: колони	-6 -17 -1 0 -3 -1 0 -1 28
word before: колонн	-29 -45 -64 -1 47 -1 -1 -1 -11
word before: колоні	11 -8 -2 0 0 -1 0 0 -1
word before: команд	-56 20 7 -9 -4 -6 -5 13 -5
word before: компан	25 0 0 0 0 0 0 -18 -7
word before: контра	57 -3 -12 -11 -14 -2 -5 -71 -50
word before: контро	14 -1 4 0 -2 0 -1 -6 -8
word before: концу	-29 -9 12 -1 -1 -1 -3 -1 -2
word before: коорди	-23 -31 -25 -21 -10 -5 -3 61 24
word before: корабл	10 0 -4 0 -2 0 0 0 -3
word before: кордон	-21 39 -9 -6 -2 -6 -3 -44 -8
word before: коридо	-16 -10 -8 -2 -10 -2 -2 -24 24
word before: которо	6 -13 -21 -5 -2 -8 -4 48 -14
word before: которы	46 0 -6 -1 -1 -1 -1 -26 -38
word before: красно	11 -13 -17 -2 -3 -1 -3 -14 17
word before: крест	6 -1 0 0 0 0 0 -4 -1
word before: крок	77 -12 -6 0 0 17 -7 -75 -3
word before: кроме	-6 -7 26 -3 -2 -1 -6 -2 -10
word before: крім	-24 38 15 -2 -2 -16 -7 -53 -9
word before: кто-то	15 0 -6 0 -1 0 -1 -2 -5
word before: купянс	27 0 -7 -1 0 -1 -1 0 -18
word before: курато	23 -7 0 0 0 0 0 -16 0
word before: курс	28 -1 -3 -1 -2 0 0 -20 -1
word before: курско	12 -28 2 -7 -3 -3 -3 -6 -20
word before: кількі	9 1 41 -6 -7 -10 -12 -37 -27
word before: лабора	36 -2 -1 0 0 -1 -1 -25 -12
word before: лет	85 -46 -38 -1 -1 -2 -1 -20 -6
word before: лечени	-8 42 -17 -2 -2 -14 -1 -5 -19
word before: линии	-47 28 -32 -11 -16 -9 -10 -35 35
word before: линия	12 -1 -3 0 -2 0 -1 -2 -3
word before: листоп	-33 65 -78 -5 -3 -11 -7 -90 -4
word before: листів	14 -1 0 0 0 0 0 -13 0
word before: лишают	17 -20 -1 -2 -2 -1 -2 -61 42
word before: лише	33 -71 50 -7 -18 -27 -12 -38 -37
word before: луганс	42 -29 -20 -1 -1 -11 -2 -16 -6
word before: львова	8 27 -35 -1 -3 -1 -1 -1 -2
word before: людей	-15 -19 11 -3 -8 -7 -4 17 -22
word before: люди	42 -39 -2 -1 -1 -1 -1 -3 -1
word before: людина	12 -4 -7 0 0 0 0 0 0
word before: людини	-3 2 -2 -2 -3 -1 -2 -27 -3
word before: людину	5 13 -12 -1 -2 0 0 -3 0
word before: лютого	1 -23 -7 -3 -1 -14 -3 23 -15
word before: лікарн	9 -6 0 0 0 0 0 -1 0
word before: лінію	5 50 32 -5 -1 -2 -2 -56 -22
word before: лінія	19 -2 0 0 -1 -1 -1 -18 -2
word before: мав	24 -23 -3 -1 -1 -2 0 -1 -8
word before: майже	94 -85 -2 -1 -1 -1 -4 -23 -6
word before: мальчи	65 -19 -55 -1 -1 -1 -2 -3 -12
word before: мама	5 -1 0 0 0 0 0 -1 -2
word before: мариуп	76 -75 0 0 -1 -3 -1 -1 -2
word before: марта	96 -71 -27 -6 -3 -13 -4 -41 -2
word before: маріуп	74 -65 -42 -9 -8 -10 -9 -13 -43
word before: матери	50 -20 -22 0 -2 -1 -1 -56 -32
word before: матері	56 -25 -39 -1 -1 -4 -4 -11 -5
word before: мають	5 -3 0 0 0 0 0 0 -1
word before: мая	57 -5 -55 -6 -2 -1 -2 -45 -4
word before: має	40 -27 -6 0 -1 -1 -2 -6 -3
word before: маємо	-52 -16 33 -28 -21 -9 -13 20 25
word before: мвс	58 -49 -1 -1 -5 -6 -1 -8 -4
word before: медвед	58 -87 -58 -21 -14 -16 -9 -9 -7
word before: медики	29 -11 -16 -1 0 0 -1 0 -1
word before: мединс	-28 30 -39 -2 -3 0 -1 -16 31
word before: медици	8 0 0 -1 0 0 0 -2 -5
word before: межах	-106 34 -3 -3 -1 -1 -2 92 -1
word before: менее	27 -15 -11 0 -13 -1 -1 -10 -1
word before: меняли	36 -35 -27 -1 -4 -8 -2 -2 -3
word before: месяц	14 -3 -33 -7 -3 -2 -7 1 -17
word before: месяце	-65 -17 -17 -8 -21 -3 -11 49 -17
word before: ми	5 -24 -9 -8 -6 -8 -12 17 -11
word before: минист	16 -12 -12 -2 -4 -2 -2 -9 -9
word before: минобо	26 -40 -12 -3 -14 -2 -3 -13 -17
word before: минувш	19 -1 -11 -1 -1 -1 -2 -1 -3
word before: минуло	27 -18 -21 -1 -1 -1 -3 -5 -4
word before: мкчх	5 -2 0 0 0 -1 0 0 -1
word before: младше	95 -48 -55 -4 -6 -8 -2 -3 -29
word before: мне	28 -12 -18 -1 -3 0 0 0 -9
word before: мобили	17 0 0 0 0 0 0 -16 -7
word before: молоде	10 -2 0 0 0 0 -1 0 -6
word before: молоды	27 -12 -1 -1 -2 0 -2 0 -10
word before: молоді	13 -5 0 0 0 -1 0 0 -8
word before: моргів	36 -14 -6 0 -1 -2 -1 -4 -9
word before: морпіх	5 16 -15 -1 -1 0 -1 -9 -1
word before: моряки	-22 -28 23 -1 -1 -1 -15 -1 -3
word before: моряко	-36 -28 40 0 0 -1 -4 0 -2
word before: морякі	13 -9 -1 0 0 -1 -1 0 -1
word before: москал	38 -23 21 -3 -6 -3 -4 -5 -45
word before: москва	71 -30 -28 -8 -19 -13 -7 -8 -7
word before: москве	-7 -1 14 0 0 -1 -1 -3 0
word before: москву	-28 0 30 -1 0 0 0 -1 0
word before: москвы	-12 15 -14 0 0 0 0 9 0
word before: москві	6 -21 -16 -1 -3 -8 15 -4 -3
word before: мужчин	21 -30 0 -10 -3 -3 -10 -5 -6
word before: мы	-21 -29 18 -18 -19 -13 -4 15 -21
word before: мінобо	-59 37 -27 -23 -23 -5 -2 -2 -3
word before: місяць	-13 -16 0 -2 0 0 0 15 -1
word before: місяця	23 -5 -22 -1 0 -1 -3 -18 0
word before: місяці	12 42 -42 -6 -6 -9 -4 -28 -18
word before: на	-4 -68 23 -13 -17 -23 -9 -10 25
word before: навчан	11 -7 0 0 -1 -1 0 -2 -1
word before: навіть	55 -49 -5 -2 -3 -4 -2 -18 -12
word before: нагада	7 -5 -2 -4 -1 -1 -1 -29 -1
word before: нагаду	15 -68 0 -2 -1 0 -1 -8 50
word before: нагоро	9 -7 0 0 0 0 0 -1 -1
word before: наград	20 0 -6 0 -1 -3 -1 0 -9
word before: над	-26 -3 -21 0 -1 -1 -1 -5 26
word before: назад	17 -17 15 -2 -1 0 -1 -7 0
word before: назвал	42 -37 -38 -5 -7 -12 -4 -44 -6
word before: найбіл	41 -24 -29 -1 -1 -11 -1 -9 -4
word before: наймен	3 -77 41 -3 -11 -22 -8 -29 -16
word before: наймол	16 6 -55 -11 -11 -25 -10 -25 -13
word before: найста	40 -11 -56 -21 -16 -27 -10 -60 -16
word before: накану	42 0 7 -22 -10 -3 -6 -15 -51
word before: нам	-26 -40 44 -16 -22 -17 5 -22 -1
word before: нанесе	7 0 -1 0 0 0 0 0 -6
word before: напомн	48 -67 -31 -2 -6 -2 -2 -9 -2
word before: направ	48 -20 -45 -4 -12 -21 -11 -20 -19
word before: напрям	45 -60 31 -7 -14 -21 -6 -43 -12
word before: наразі	-10 -28 0 0 -2 -2 -1 -6 69
word before: нас	-1 -19 -2 -29 -12 -21 -10 -32 30
word before: населе	11 0 -6 0 0 0 0 -3 0
word before: насчит	-24 -4 -1 -6 -1 -2 -2 0 30
word before: натомі	5 -63 42 -3 -7 -3 -3 -20 -1
word before: находи	34 -41 -2 -4 -4 -3 -3 -2 -16
word before: находя	-60 -31 4 -5 -14 -5 -9 -24 43
word before: нацгва	0 30 -34 -5 -16 -28 -5 -13 -10
word before: націон	62 -48 -2 -1 -1 -5 -2 -14 -6
word before: начала	20 -17 8 -9 -5 -3 -10 -17 -26
word before: наш	-46 31 -24 -1 -1 -1 -2 -3 41
word before: нашей	-19 20 -17 -2 -4 -7 -2 24 -16
word before: наши	17 -9 -13 -6 -12 -1 -2 -9 -13
word before: нашим	-4 -4 -42 -1 -1 0 -4 -5 28
word before: нашими	-9 -10 0 0 0 -1 -1 -53 16
word before: наших	-13 -10 38 -37 -19 -15 -19 -49 -11
word before: нашли	26 0 -6 -1 -1 0 0 0 -18
word before: наші	29 20 1 -2 -2 -2 -2 -11 -27
word before: нгу	6 0 -4 -3 -4 -28 -5 -9 -29
word before: не	100 -52 -80 -7 -17 -10 -10 -48 -30
word before: неволе	5 -11 -6 -3 -2 -5 -4 -9 25
word before: неволи	-18 -11 8 0 -1 0 -1 13 -9
word before: неволі	0 -20 -24 -18 -11 16 -11 -10 29
word before: недели	7 -6 0 0 -1 0 0 0 -1
word before: неделю	16 0 0 0 0 0 0 -14 -1
word before: незави	32 -14 -20 -5 -22 -2 -7 -5 -1
word before: незако	21 -18 -1 -4 -1 -1 -1 -32 48
word before: незале	-58 79 -38 -3 -9 -4 -3 -31 -2
word before: нем	6 7 -31 -1 -19 -8 -3 -4 -10
word before: немає	59 -51 -14 -1 -2 -12 -2 -13 -9
word before: ни	11 -1 -6 -2 0 0 0 -1 -1
word before: ним	-35 20 -13 -5 -5 29 -5 -8 -9
word before: ними	-12 22 -2 -30 -13 -22 -26 -6 -24
word before: нині	-21 -2 -10 -3 -4 -6 -2 -28 28
word before: них	28 -9 -22 -13 -15 -22 -12 -4 -54
word before: новий	-23 -21 41 -3 -1 -6 -1 -5 0
word before: новина	37 -8 -7 -26 -1 0 -1 -4 0
word before: новини	-18 19 -3 -2 0 0 -1 -5 0
word before: новост	-19 32 -17 -2 -2 0 -1 -11 -1
word before: новый	68 9 -38 -3 -9 -5 -9 -53 -15
word before: номер	72 -79 -19 -11 -4 -16 -7 -60 -2
word before: номеро	-26 33 -5 0 -1 -15 -3 -18 -8
word before: ночь	42 -8 -17 -3 -4 -2 -2 -3 -8
word before: ночью	-26 -20 38 -5 -3 -2 0 -14 -3
word before: ноября	-37 32 -62 -1 -5 0 -1 65 -2
word before: нього	17 -11 2 -1 -1 0 0 -7 -2
word before: ньому	-19 38 -1 0 -1 -1 -2 -20 -6
word before: ніж	52 -2 0 0 -1 -4 -1 -37 -23
word before: о	9 -9 -9 -33 -30 -19 -22 -69 31
word before: оае	-40 -11 8 32 -11 -3 -1 2 -1
word before: оаэ	-69 70 -10 52 -7 -5 -9 -20 -6
word before: об	-20 2 16 -11 -15 -4 -5 -49 20
word before: об'єдн	-41 16 -10 0 0 -1 -1 27 -1
word before: обгово	80 -52 -23 -3 -5 -26 -4 -16 -50
word before: обе	-63 37 11 -15 -59 -17 -7 -21 -15
word before: обещан	37 -15 -13 -4 -1 0 -1 -8 -1
word before: област	8 -42 -43 -11 -14 -7 -9 26 12
word before: обмен	-6 -34 20 -24 -34 -22 -2 -7 -31
word before: обмена	-4 16 -44 -32 -26 -13 6 19 -17
word before: обмене	16 -3 -36 -9 -17 -5 -5 -32 -26
word before: обмено	-56 17 -15 -3 -3 -6 -5 38 -5
word before: обмену	56 -41 -37 -5 -3 -7 -5 -8 -10
word before: обменя	-9 -26 15 9 -19 -11 -18 -3 -19
word before: обмін	-23 -18 23 21 -24 -35 -16 13 -21
word before: обміна	-55 -18 -3 -10 -7 -12 -5 63 -13
word before: обміно	-71 26 -2 -26 -8 18 26 -68 -21
word before: обміну	23 -3 -91 -23 -12 -42 -22 -10 -6
word before: обміню	48 -40 -13 -3 -7 -1 -9 -3 -1
word before: обміня	-3 18 -9 -32 -13 -15 -12 -49 -16
word before: обміні	-49 -25 -3 -3 -2 -4 -2 62 -22
word before: обнару	17 -9 -4 0 -1 0 -1 0 -1
word before: оборон	-12 20 -16 -3 -12 -6 -5 -22 -4
word before: образо	49 -59 -43 -5 -8 -7 -17 -30 -7
word before: обрати	-15 -1 0 -2 0 -1 -2 -6 16
word before: обратн	-15 10 -23 -13 -13 -8 -19 14 -27
word before: обраще	17 0 -1 -1 -1 0 0 -5 -9
word before: обстав	-37 -24 -1 -2 -1 -1 -1 -4 30
word before: обстре	54 -18 -3 -3 -1 -1 -1 -38 -1
word before: обстрі	5 -1 0 0 0 0 0 -3 0
word before: обсужд	26 -23 -24 -7 -13 -2 -4 -4 -18
word before: общей	-24 -5 -27 -3 -2 0 -1 28 -1
word before: обіцял	8 -3 -1 0 -1 -1 0 0 -2
word before: одержа	-18 -14 38 0 -1 -4 -1 -7 0
word before: одеси	-8 25 -7 -1 -1 -1 -2 -10 -1
word before: один	110 -78 -43 -7 -9 -23 -5 -77 -20
word before: одна	38 -22 -31 -5 -21 -8 -5 -17 -8
word before: одновр	-19 7 -3 -3 -4 -9 -7 -17 -4
word before: одного	64 -44 -50 -19 -34 -49 -15 -46 -59
word before: одност	-25 -6 41 -4 -8 -12 -7 -8 -5
word before: одній	-14 8 -4 -2 -12 -2 -1 -1 -3
word before: одразу	75 -74 -29 -6 -10 -3 -4 -2 -5
word before: окремо	-6 -12 -1 -1 -2 -4 -2 -48 50
word before: октябр	71 -16 7 -5 -3 -1 -4 -16 -7
word before: окупан	26 -19 -15 -1 -1 -3 -2 -2 -12
word before: окупац	-3 25 -1 -1 -2 -1 -1 -29 -1
word before: окупов	-72 24 -3 -2 -2 -7 -2 -49 67
word before: оленів	82 -3 0 -1 0 0 -1 -79 -4
word before: омбудс	28 4 -19 -2 -4 -3 -4 7 -30
word before: он	-23 37 -21 -4 -20 -3 -2 -19 -16
word before: они	-33 -62 56 -9 -7 -21 -11 -4 -20
word before: операт	9 -3 0 -1 0 0 0 -3 -2
word before: операц	-80 -74 -70 -18 -23 -16 -13 94 -34
word before: опинил	22 -19 -2 -1 -1 -3 -1 -12 -2
word before: опраць	34 0 0 0 0 0 -1 -29 -5
word before: опрове	28 -23 -1 -1 -1 0 -1 -14 -2
word before: оружие	31 -2 -1 -1 -1 0 -1 -17 -13
word before: освобо	5 -14 -52 -6 13 -26 -31 21 -36
word before: осмотр	5 0 0 0 -1 0 0 -2 -1
word before: особи	26 -8 -5 -1 -1 0 -1 -25 -16
word before: особли	-17 -7 -1 0 -1 0 0 -41 30
word before: остает	-73 -31 -16 -10 -3 -2 -5 -49 89
word before: остало	73 -65 -15 -4 -13 -3 -4 -39 -30
word before: осталь	11 37 -7 -2 -9 -4 -1 -3 -35
word before: останк	6 48 -30 -4 -10 -10 -15 -68 -4
word before: останн	-104 -61 -17 -6 -6 -10 -3 116 -23
word before: остают	-16 -41 -90 -12 -7 -10 -11 -15 30
word before: остров	19 -17 -1 0 0 -1 0 0 0
word before: осужде	44 -22 -57 -14 -3 -4 -7 -15 -6
word before: осіб	57 -82 40 -7 -6 -3 -11 -27 -36
word before: от	7 -13 16 -8 -12 -15 -11 4 -36
word before: отвезл	-8 29 -23 -4 -4 -3 -1 -10 -9
word before: ответ	-6 -24 -11 0 -8 0 -5 19 -13
word before: отдаем	-72 74 -4 -2 -1 -31 -4 -1 -4
word before: отдала	-17 -14 7 -4 -2 40 -5 14 -14
word before: отдали	-22 25 6 -12 -12 -34 -15 -12 -28
word before: отдано	-45 11 -32 -4 -2 -6 -6 5 -1
word before: отданы	51 -19 -16 -15 -6 41 -14 -16 -14
word before: отдать	52 -17 -2 -6 -3 -10 -15 -27 -48
word before: отдел	26 0 -34 0 -2 0 -1 -14 -17
word before: отже	-42 19 -12 -1 -2 -3 -2 34 -2
word before: отправ	-18 35 -8 -16 -10 -31 -20 -40 -21
word before: отпуск	8 -3 0 0 -2 0 0 -1 -1
word before: отпуст	-14 25 -16 -24 -50 -16 13 -67 -25
word before: отпуще	-28 28 -25 -3 -13 -17 28 -20 -15
word before: отрима	3 -6 -10 -10 21 -17 -15 7 -15
word before: оттуда	-9 0 17 0 -7 0 0 -6 -4
word before: отчита	-34 1 30 -2 -5 -9 -2 -4 -12
word before: офицер	-21 41 -80 -6 -8 -6 -9 -3 -16
word before: офісу	29 -7 -1 0 -1 -4 -2 -10 -7
word before: офіцер	-25 21 18 -12 -14 -51 -19 -17 -23
word before: оцінка	-38 0 -13 0 0 0 0 -35 44
word before: очеред	59 22 -24 -17 -2 -10 -4 -11 -47
word before: п'ятер	35 -34 -1 0 0 -1 0 -1 -1
word before: п'ятни	-9 60 -5 -1 0 0 -1 -55 -1
word before: п'ять	64 -60 -2 0 -1 -2 -1 -9 -4
word before: п'ятьо	26 -30 -16 -3 -3 -6 -11 -11 -1
word before: партия	-16 38 -25 -6 -11 -2 -5 -24 -3
word before: паспор	7 -1 0 0 0 0 0 -1 -5
word before: пво	51 -12 -25 -3 -5 -2 -1 -4 -5
word before: первая	5 -1 -1 0 -1 0 0 -1 -2
word before: первые	-68 71 -71 -23 -36 -12 -15 -36 -41
word before: первый	-1 -5 -66 -17 30 -3 -3 -24 -36
word before: перебу	6 -10 0 -1 -2 -2 -1 -26 8
word before: перева	31 -7 0 0 -1 -8 -1 -9 -7
word before: перего	1 -40 -29 23 36 -3 -7 -32 -14
word before: переда	33 -22 -33 -16 -16 4 -17 -6 -11
word before: передо	8 0 -4 0 -1 0 0 0 -3
word before: перелі	-73 72 -23 -2 -6 -34 -4 -38 -33
word before: переми	19 -16 0 0 0 0 0 -6 -1
word before: перетн	4 10 -30 -3 -1 -7 -3 -23 -2
word before: перехв	12 -3 -4 0 -1 0 0 -2 0
word before: перешл	13 -45 35 -2 -5 -10 -1 -31 -6
word before: перша	46 -45 -1 -1 0 -3 -2 -39 -1
word before: перший	68 21 -17 -6 -2 -7 -2 -111 -1
word before: перші	24 -10 -1 -2 -1 -1 -1 -7 -2
word before: писем	27 -1 -1 0 -1 -3 -1 -15 -8
word before: питанн	46 -39 0 -1 -1 -1 -1 -30 -5
word before: планир	9 -2 0 0 -1 -1 0 -1 -3
word before: плен	25 -33 17 -2 -3 -1 -2 -3 -8
word before: плена	-30 -43 19 -10 9 -13 -13 13 -49
word before: пленны	17 -16 -18 -17 -17 -10 -16 -49 -8
word before: плену	-2 -36 -13 -4 -5 -5 -5 -8 33
word before: площад	31 -1 -17 0 -1 -1 -2 -6 -4
word before: плюс	-33 -59 60 -12 -14 18 -11 -18 -19
word before: по	24 -18 -40 -20 72 -26 -22 -14 -74
word before: по-пре	16 -8 -60 -33 -5 -25 -11 -47 4
word before: побачи	40 -32 -1 0 -1 -1 -1 -4 -3
word before: побыва	23 -1 -1 0 -2 0 -1 -1 -17
word before: поверн	-43 15 -33 -9 -17 -14 -14 38 -14
word before: поверт	-45 52 -2 -21 -14 -10 -10 -51 -11
word before: повном	-76 23 -1 -2 -1 -3 -2 65 -5
word before: повреж	53 -21 -35 -2 -4 -3 -2 -1 -3
word before: повідо	-27 11 -14 26 -14 -2 -3 38 -15
word before: погибл	7 -3 -1 -1 0 0 0 0 -1
word before: погибш	-9 9 2 -12 -17 -7 -20 -34 -23
word before: погово	32 -23 -1 -1 -3 -1 -1 -1 -8
word before: погодж	24 -20 0 0 0 0 0 -2 -1
word before: погоди	38 -25 -1 -1 -1 -1 0 -4 -6
word before: под	-8 47 -36 -7 -3 -1 -1 -11 -3
word before: подали	26 -4 -1 -6 -1 -2 -3 -24 -8
word before: подарк	-11 -30 21 -13 -1 -1 -1 -1 0
word before: подкон	2 -44 26 -2 -21 -1 -5 -1 -4
word before: поднял	49 -1 -6 -2 -1 0 -1 0 -45
word before: поднят	16 -6 -7 -1 -1 0 -1 0 -1
word before: подтве	18 -77 4 -3 -7 -3 -11 -12 47
word before: пожилы	74 -66 -15 -2 -1 0 -1 0 -1
word before: поза	-41 -71 -55 -16 -4 9 32 -70 -8
word before: пока	-47 -1 -64 -1 -1 -1 -3 -10 75
word before: показа	73 -56 -2 -5 -2 -1 -1 -5 -10
word before: покров	7 0 -1 0 0 0 0 0 -5
word before: полегл	-15 -38 -1 -1 -2 -1 -1 34 -1
word before: полови	3 -35 10 -15 -11 -3 -3 66 -9
word before: полон	50 5 -19 -2 -4 -1 -3 -46 -43
word before: полоне	-40 31 -10 24 -18 -26 -10 -33 -14
word before: полону	-13 -1 -47 -21 -16 -31 -12 30 -26
word before: полоні	-43 -39 -3 -4 -10 -6 -4 -37 68
word before: полтав	59 -25 -9 -1 -1 -2 -2 -26 -9
word before: получа	0 17 -9 -1 -5 -1 -1 -17 -3
word before: получе	-34 -48 -19 -3 -6 -3 -9 57 -20
word before: получи	-45 5 29 -22 -23 -11 -18 -13 -21
word before: поменя	-27 24 -17 -5 -1 0 -2 0 24
word before: помогл	8 0 0 -1 0 0 0 -5 0
word before: помощь	63 -70 -34 -10 -3 -3 -7 24 -14
word before: понад	-27 -21 -1 0 -1 -1 -1 -4 36
word before: попали	8 -3 0 -1 0 0 0 -3 -1
word before: попере	43 9 -64 -11 -28 -21 -14 -68 -19
word before: поране	33 -27 -1 0 -1 -9 -5 -10 -2
word before: поровн	-18 -4 19 -7 -5 -13 -5 -27 -7
word before: порядк	-51 -8 58 -6 -19 -22 -9 -16 -6
word before: посере	-45 33 -2 -11 -1 -4 -7 40 -16
word before: посети	11 -3 -3 0 -1 0 0 -3 -4
word before: посилк	23 -21 0 -1 0 0 0 -1 0
word before: после	29 -32 -35 -10 39 -7 -6 -13 -6
word before: послед	-1 8 0 -15 -19 -3 -5 -24 -26
word before: поспіл	23 -25 -18 -1 -2 -13 -3 -22 -4
word before: посред	-58 66 -81 0 -14 -5 -5 48 -15
word before: постав	-13 38 -8 -2 -8 -2 -2 -29 -40
word before: постра	5 -1 -1 0 0 0 0 -1 -2
word before: поступ	23 0 0 -1 -1 0 -1 -15 -22
word before: посыло	53 -39 -4 -1 -3 -6 -2 -3 -2
word before: потери	62 -7 -13 -12 -8 -1 -5 -15 -20
word before: потерп	6 0 0 0 -1 0 0 -3 -2
word before: потеря	78 -7 -23 -3 -8 -1 -3 -28 -44
word before: потрап	38 -16 -2 -1 -5 -1 -3 -31 -33
word before: потім	19 -12 0 0 -1 -3 0 -1 -2
word before: початк	25 -2 -1 -3 -3 -6 -2 -21 -15
word before: пошуко	30 -76 -14 -5 -6 -3 -3 65 -6
word before: пощаст	5 17 -8 -1 0 -6 -1 -19 -2
word before: поїхал	-71 -34 66 -6 -4 -6 -6 -16 -10
word before: права	28 -6 -4 -1 -1 0 -1 -4 -16
word before: праздн	-27 -1 22 -20 -3 -1 -1 -1 -2
word before: працюю	30 -23 -46 -1 -3 -4 -2 -19 -7
word before: працює	38 -19 -1 -1 -1 -1 -1 -3 -22
word before: предло	56 -5 0 -2 -1 -4 -1 -8 -48
word before: предос	-16 34 -5 -2 -9 -1 0 -1 -16
word before: предст	40 -34 -3 -1 -1 -1 0 -9 -2
word before: презид	-43 55 -20 -41 -16 -2 -7 -53 34
word before: прем'є	10 -1 0 0 0 0 0 -5 -3
word before: при	-16 27 -24 20 -8 -4 -4 -59 -23
word before: прибул	-48 62 -20 -15 -7 -5 -3 -38 -2
word before: прибыл	12 -15 -29 -15 38 -25 -14 -48 -33
word before: привез	-29 55 -43 -17 -12 -12 -15 -2 -7
word before: пригра	-19 -14 -18 -1 -1 -2 -1 -20 37
word before: приеха	-38 -28 24 -13 -17 -13 -20 19 -27
word before: прийма	14 25 -26 0 0 -3 -1 -1 -13
word before: прийня	-43 37 -8 -14 -8 -5 -9 2 -8
word before: прийшл	22 6 -53 -7 -6 -4 -2 27 -18
word before: прикор	21 6 -47 -7 -10 -32 -6 -12 -18
word before: прилет	25 -5 -14 -2 -16 -1 -1 -5 -1
word before: принес	30 -2 -21 0 0 0 -1 -4 -1
word before: принял	6 -10 -7 -17 -16 -18 15 -1 -8
word before: принят	-29 -16 14 0 -1 -1 -3 18 -2
word before: приїха	-21 22 -78 -33 -14 -17 -11 -4 -10
word before: про	44 -44 40 11 -14 -10 -9 -118 8
word before: пробув	62 -39 0 -2 -4 -7 -1 -9 -18
word before: провед	-83 -6 -34 -6 -7 -17 -6 62 -30
word before: провел	2 -25 -50 -7 -17 -23 -12 37 -45
word before: провер	60 -3 -23 -3 -9 -2 -2 -22 -46
word before: провод	-30 38 -1 0 -1 -1 -1 -2 -5
word before: пройшл	-55 69 -9 -4 0 -1 -1 -21 -4
word before: пройшо	-39 8 10 -4 -3 -36 -13 -72 -4
word before: пропав	-55 -1 -4 0 -2 -2 -1 -16 57
word before: пропоз	6 -3 0 0 0 -1 0 -1 0
word before: пропор	5 13 -14 -3 -3 -4 -3 -7 -6
word before: просто	-3 10 -47 -4 -6 -14 -5 53 -10
word before: протез	6 -1 -1 0 0 -2 0 0 -1
word before: проти	21 -15 0 0 0 0 0 -4 -1
word before: против	-76 3 -21 -25 -30 -3 -21 52 -35
word before: протяг	13 -1 0 0 0 0 0 -4 -6
word before: процес	4 -19 19 -1 -2 -2 -1 5 -4
word before: прошел	0 -27 29 -7 -4 -4 -9 -19 -4
word before: прошли	-42 22 -28 -17 -2 -1 -2 33 -4
word before: прізви	23 -10 -1 -1 -1 -1 -4 -4 -3
word before: психол	31 -5 -2 -1 -1 -1 -1 -10 -14
word before: пункт	16 -15 -3 -2 -1 -2 -1 -3 -1
word before: пункта	39 -11 -9 -1 -3 -1 -1 -32 -1
word before: пятеро	59 -26 -46 -1 -2 -1 -1 0 -7
word before: пять	-15 78 -48 -3 -1 -1 -4 -1 -1
word before: під	-61 24 -7 -6 -4 -2 -3 51 -9
word before: підкон	-39 -5 73 -1 -4 -1 0 -16 -1
word before: підсум	-25 18 0 0 -1 0 0 16 0
word before: підтве	-16 -44 10 -3 -14 -8 -5 -72 34
word before: після	17 -4 -10 -4 -4 5 -2 -1 -2
word before: работа	-28 0 -22 0 -1 -1 -1 -5 26
word before: раз	70 -49 -43 -10 -6 -4 -2 -31 0
word before: разгов	23 -6 -1 -1 -2 0 0 -6 -7
word before: раздал	10 -1 -1 -1 -2 0 0 -1 -5
word before: размен	-29 50 -52 -10 -10 -1 -2 -5 -1
word before: размещ	18 0 0 0 0 0 0 -18 -1
word before: разом	-37 44 -45 58 -22 -34 -17 -89 -39
word before: разу	49 -46 -16 -9 -2 -9 -3 -12 -1
word before: районо	5 0 0 0 0 0 0 -2 -3
word before: ракет	21 -18 0 -1 0 0 0 -2 0
word before: рамках	-17 5 -37 -10 -7 -5 -5 26 -11
word before: ранее	44 -54 -27 -1 -7 -8 -3 -21 -1
word before: ранени	33 -27 -2 -1 0 0 -2 0 -3
word before: ранены	-19 -10 -18 -8 -10 4 18 -46 -8
word before: расска	-37 43 -22 -7 -2 -5 -7 -36 -16
word before: рассма	26 -18 -1 -1 -2 0 0 -2 -2
word before: реабіл	76 -45 -12 -8 -7 -5 -4 -35 -59
word before: ребят	11 50 -45 -1 -1 -2 -3 -4 -12
word before: ребята	39 -28 8 0 -5 -1 -1 -1 -23
word before: регион	15 -4 -3 0 -1 -1 0 -2 -4
word before: режим	33 -38 30 -6 -26 -2 -16 -29 -1
word before: режима	-2 -17 31 -2 -8 0 -1 -6 -1
word before: режимо	-2 0 18 0 -11 0 -1 -3 -1
word before: режиму	-3 13 17 -1 -7 -2 -3 -11 -3
word before: резуль	-80 72 -40 -15 -15 -6 -6 16 -7
word before: репатр	-36 28 -32 -8 -5 -4 -3 27 -2
word before: респуб	42 -7 -39 -3 -12 -2 -1 -43 -12
word before: рефриж	62 -14 -33 -6 -14 -2 -5 -18 -30
word before: речь	73 -62 -17 -1 -4 -1 -1 -12 -17
word before: решени	32 10 -32 -3 -1 -3 -1 -3 0
word before: решта	-70 82 -11 -1 -1 -2 -1 -10 -2
word before: реєстр	-48 -38 -1 -6 -7 -8 -6 -39 94
word before: роботи	-35 -3 -1 0 0 -1 0 39 0
word before: роботі	42 -42 0 0 -1 0 0 -7 -1
word before: ровно	-9 -4 1 -12 -16 -3 -2 26 -8
word before: родин	-2 24 -21 0 0 0 0 -2 0
word before: родина	37 -10 -7 -1 -3 -14 -1 -2 -19
word before: родини	18 -9 0 -1 -1 -1 -1 -5 -1
word before: родину	-10 -17 -15 -25 -22 -25 -22 9 4
word before: родным	-28 34 -28 -2 -1 -4 -2 -30 -3
word before: родных	-11 -20 -9 -2 -1 -1 -3 -5 15
word before: родств	-42 -10 12 -1 -2 -8 -2 33 31
word before: розпов	54 -25 -1 -1 0 -1 0 -39 -2
word before: розпод	-13 36 -48 -1 -3 -1 -7 -3 -9
word before: розслі	7 -3 0 -2 0 0 0 -2 0
word before: розстр	38 -36 -7 -1 0 -1 -1 -2 -3
word before: роки	-72 -12 -30 -27 -14 -14 -5 61 -20
word before: року	-4 45 -8 -8 -4 -7 -3 -4 -6
word before: років	72 -53 -1 -2 -3 -5 -1 -8 -2
word before: россие	-23 -55 52 -29 -7 -2 -2 -16 -4
word before: россии	4 -45 4 -4 -4 -8 -13 0 27
word before: россий	-37 -14 30 -13 -10 12 -25 7 -22
word before: россию	-3 12 -19 -25 -24 -8 -22 -12 -41
word before: россия	-1 -33 4 40 -22 23 -22 -9 -16
word before: ростов	64 -12 -44 -1 -1 -3 -3 -7 -7
word before: російс	0 16 -20 44 -14 -22 -12 -30 -49
word before: росія	-20 -31 32 -25 -24 -13 -31 -68 30
word before: росіян	-27 -15 31 -14 -11 -14 -22 7 -34
word before: росією	-37 16 -56 -1 -3 -5 -1 14 35
word before: росії	-43 -52 75 -15 -10 -22 -18 -61 30
word before: році	34 -32 -2 -7 -4 -11 -4 -7 -21
word before: рублей	22 -1 -2 0 -1 0 -1 -17 -1
word before: рф	-61 34 16 -11 -13 -32 -17 -63 18
word before: рядови	92 -81 -38 -2 -6 -7 -2 -9 -4
word before: рядовы	18 0 -14 0 0 -1 -1 -1 -1
word before: рядові	-36 44 -10 0 -1 -1 -1 -1 -4
word before: рівно	-38 -6 24 -12 -27 -5 -4 20 -11
word before: рідним	-46 30 17 -4 -3 -6 -4 -40 -1
word before: рідних	-41 49 19 0 -3 0 0 -14 -1
word before: рідної	-36 35 -6 0 -1 0 0 -9 0
word before: рідну	-54 79 -8 -2 -1 -1 -1 -32 0
word before: рідній	-27 34 -17 -4 -1 -2 0 -9 -2
word before: рік	-24 -25 -1 -4 -2 -3 -2 36 -13
word before: рішенн	33 -13 -6 0 -5 0 -1 -14 -24
word before: с	38 -80 21 -34 -27 -24 12 -16 1
word before: сама	67 36 -33 -5 -13 -3 -3 -49 -38
word before: саме	11 -35 -26 -15 25 -4 -1 -9 -6
word before: самий	-3 28 -54 -25 -9 -12 -8 -29 -26
word before: само	39 -30 -4 -3 -2 -2 -15 -6 -3
word before: самой	78 -21 -27 -5 -6 -7 -2 -3 -56
word before: самоле	37 -39 26 -6 -10 -4 -2 -2 -20
word before: самому	73 -42 -40 -4 -4 -3 -1 -2 -2
word before: саму	-16 -51 47 -1 -4 -3 0 0 -6
word before: санато	6 -1 0 0 0 -2 0 -1 -2
word before: сбила	28 -8 -11 -2 -3 -1 0 -2 -2
word before: сбили	27 -8 -9 -2 -2 -1 -1 -2 -6
word before: сбиты	8 0 -4 0 0 -1 0 -3 0
word before: сбу	26 35 -20 -3 -4 -8 -3 -41 -36
word before: сверх	-55 11 8 -1 -1 -4 -22 -1 -5
word before: сво	11 0 -2 0 -1 0 0 -7 -2
word before: свобод	-57 24 8 21 -23 -6 -8 -55 -41
word before: своим	-45 68 -75 -1 -18 -2 -1 -5 -56
word before: своих	-5 89 -78 -1 -2 -9 -3 -12 -4
word before: свою	11 -40 36 -19 -2 -1 -2 -1 -1
word before: своїх	40 -50 42 -1 -5 -3 -3 -82 -14
word before: світло	11 -1 0 0 0 0 0 -10 0
word before: сдавши	-25 -4 -2 -2 -1 -2 -2 -3 30
word before: сдалис	28 -8 -10 -1 -2 -1 -1 -1 -4
word before: себе	-25 -32 43 -4 -3 -2 -3 -9 -1
word before: себя	11 17 -29 -1 -2 -4 -2 0 -12
word before: сегодн	-65 13 18 -19 6 -34 -25 -65 -42
word before: сейчас	-9 -12 -2 -4 -1 0 -6 -8 12
word before: семей	9 -56 35 -5 -5 -2 -5 -3 -43
word before: семеро	89 -106 -29 -2 -3 -6 -9 -18 -16
word before: семьи	-26 2 -44 -3 -3 -4 -7 47 15
word before: семьям	21 -1 -33 -5 -10 -3 -3 -13 -6
word before: сентяб	22 -15 64 -10 -10 -2 -5 -80 -34
word before: серед	40 -9 -80 -13 -10 -29 -8 -63 -30
word before: середн	20 -3 0 0 0 -1 0 -2 -14
word before: сержан	1 -115 62 -19 -16 -23 -10 -12 -37
word before: серпня	-4 9 -7 -1 -1 -3 0 -8 -1
word before: сестри	36 -28 -2 0 0 -2 -1 -6 0
word before: сидели	13 -1 -6 0 -4 0 0 0 -1
word before: сиділи	22 -19 0 0 0 0 0 -7 -2
word before: сил	-26 29 -7 -2 -2 -12 -2 -3 -3
word before: силам	0 5 -2 0 0 -2 0 0 0
word before: сили	58 -51 -3 -1 -2 -6 -3 -10 -4
word before: сина	31 -27 -1 0 -1 -1 -1 -2 -1
word before: складу	71 -55 -25 -1 -2 -9 -1 -1 -12
word before: словам	8 -45 6 -14 -9 -5 -7 30 -11
word before: сложил	31 -2 -1 -1 -1 0 -1 -17 -13
word before: сложно	-24 -5 -27 -3 -2 0 -1 28 -1
word before: служат	9 -6 -1 0 0 0 0 0 0
word before: служба	63 -61 -10 -2 -1 0 0 0 -1
word before: службу	60 -60 -1 -2 -2 -2 -2 -15 -27
word before: смогли	-53 7 7 -1 -2 -3 -2 -6 -4
word before: сначал	40 -36 -25 -7 -6 -12 -5 -25 -9
word before: со	5 -25 18 -12 -10 -1 -9 -1 -6
word before: соглас	60 -8 -1 0 0 0 -1 -53 -2
word before: содерж	28 0 -12 0 -1 0 -1 -2 -27
word before: солдат	-47 21 0 27 -24 -37 -23 -31 5
word before: сообща	73 -31 -39 -2 -5 -2 -3 -40 -51
word before: сообще	32 -17 -12 -12 -1 0 0 -3 -4
word before: сообщи	38 40 -73 -22 -18 -5 -7 -39 -20
word before: соотеч	-53 -50 59 -46 -13 -2 -6 -37 -29
word before: соотно	-7 39 -69 -3 -4 -6 -4 -7 -23
word before: сорван	7 -1 -4 0 -1 0 -1 0 0
word before: состав	-10 39 -31 -50 -8 -1 -2 49 -16
word before: состоя	-33 22 -27 15 -18 -12 -16 -16 -23
word before: сотні	25 4 -4 -1 -1 -1 -1 -3 -22
word before: спецоп	-5 -3 2 0 0 -1 -1 15 -6
word before: списка	31 -17 -15 -8 -2 -1 -1 -4 -13
word before: списке	-5 20 22 -4 -12 -9 -12 -9 -44
word before: списки	4 -37 -22 -26 -9 -13 -8 -34 18
word before: списку	-46 61 -73 -22 -10 -27 -16 -67 -46
word before: список	-20 -36 36 -12 -14 -14 -11 -52 17
word before: співро	18 -16 -4 -1 -9 -1 -1 -12 -11
word before: сразу	21 9 -44 -16 -23 -10 -9 -47 -11
word before: среди	-15 15 -12 -9 -10 -13 -13 -15 -3
word before: средст	9 -3 -2 0 -2 0 0 0 -1
word before: срок	46 -10 -6 -3 -2 -5 -3 -7 -32
word before: ст	9 -6 0 -1 0 0 0 -1 0
word before: стало	-11 21 -6 0 -1 0 -1 -3 -1
word before: стамбу	10 -49 -44 -10 -13 -6 -10 37 -20
word before: старше	111 -55 -93 -11 -11 -9 -3 -26 -35
word before: стаття	8 -7 0 0 0 0 0 0 0
word before: статті	29 -20 -8 -4 -1 -13 -6 -15 0
word before: сто	33 49 -59 -2 -1 -1 -1 -1 -3
word before: стольк	-17 75 -59 -1 -1 -24 -3 -13 -3
word before: сторон	-36 -23 24 -29 -37 5 -26 -9 43
word before: страны	3 -31 -25 13 -4 0 -1 -18 -5
word before: строк	59 -27 -1 -1 -1 -8 -3 -17 -10
word before: строки	14 -11 -2 0 0 0 0 0 0
word before: ступил	-23 39 -9 -2 0 -6 -1 -5 0
word before: стільк	-7 -43 41 -1 -16 -2 -3 -4 -1
word before: суббот	1 -37 37 -4 -2 -2 -1 -3 -1
word before: суд	24 -14 0 0 -1 -1 -1 -6 -2
word before: судов	51 0 -19 0 -2 -1 -1 -13 -25
word before: сум	-25 -18 20 -1 -9 -2 -3 -15 -8
word before: сумах	-80 -44 -37 -15 -10 -9 -8 -6 82
word before: сумско	-52 0 -25 -3 -12 -1 -2 42 1
word before: сумщин	10 -2 -3 -1 -1 0 0 -2 -2
word before: супров	6 -14 -2 -1 -1 -3 -2 -1 -5
word before: сутки	41 -6 -9 -1 -4 -1 -1 -22 -3
word before: схуд	8 -1 0 0 0 0 0 -1 -5
word before: сша	-61 68 -70 -19 -7 -6 -11 -24 -6
word before: сьогод	-18 16 10 -32 -23 -28 -16 -39 -3
word before: сізо	10 -8 -2 0 0 -1 0 0 0
word before: січня	23 -15 -1 0 0 0 0 -8 0
word before: т	9 -6 0 -1 0 -1 0 0 0
word before: та	28 -3 10 -14 -8 -19 -12 -39 -13
word before: так	33 -83 -1 -8 -3 -11 -16 -54 -7
word before: така	-15 1 10 0 0 -1 0 -1 -2
word before: также	28 8 -14 -14 -6 -10 -19 -30 -14
word before: таким	35 -63 -24 -3 -20 -9 -18 -35 -8
word before: таких	-27 -9 -10 -1 -3 -8 -3 36 -7
word before: також	-5 -5 20 -20 -35 -42 -29 -49 -39
word before: там	74 -35 -43 -11 -11 -7 -5 -58 -13
word before: теж	-28 31 -28 -4 -7 -1 -3 -4 -13
word before: тел	-13 -16 -15 -8 -17 -10 -11 34 -10
word before: тела	40 -23 6 -14 -19 -28 -14 -48 -32
word before: телами	25 -13 -4 -14 -13 -17 -11 -89 -1
word before: телегр	61 -60 -24 -9 -5 -2 -3 -1 -2
word before: телефо	50 -8 0 -1 -1 -1 -1 -43 -3
word before: тепер	3 -8 -49 -52 -19 -6 -10 -1 -18
word before: теперь	-57 -68 66 -6 -15 -17 -9 44 -14
word before: терито	4 11 -18 -4 -4 -11 -5 -30 50
word before: теробо	-59 60 -20 -5 -3 -7 -2 -1 -7
word before: террит	25 -56 4 -4 -28 -15 -15 -8 -20
word before: течени	-39 0 -3 0 0 0 0 39 0
word before: тижден	-35 38 -31 -3 -3 -3 -2 9 -6
word before: тим	-12 -46 55 -1 -1 -1 -1 -8 0
word before: тисяч	51 -11 0 -1 -1 0 -2 -27 -20
word before: то	-24 -63 -7 -2 -1 -1 -1 68 0
word before: тогда	28 7 -65 -6 -13 -9 -7 -63 -2
word before: того	-30 -17 51 -7 -4 -16 -13 -31 -33
word before: тоді	101 -77 -10 -8 -4 -11 -5 -121 -5
word before: тоже	39 72 -83 -16 -2 -6 -1 -4 -16
word before: той	-57 33 49 -16 -7 -2 -3 -16 -9
word before: только	-44 -53 56 -7 -20 -6 -3 -5 -14
word before: том	-19 -5 28 -7 -19 -14 -6 -6 -14
word before: тому	53 -43 -7 -2 -3 -9 -4 -25 -5
word before: торік	-20 -20 0 0 -1 -1 -1 26 -11
word before: травня	86 -78 0 -2 -2 -1 -1 -63 -1
word before: трансп	19 -15 -6 -1 -1 -3 -1 -5 -1
word before: три	9 -73 -38 -7 -9 -15 -14 26 -30
word before: тривал	5 -1 -2 0 0 -1 0 0 -1
word before: триває	-44 -18 -42 -4 -4 -4 -4 49 -3
word before: тримал	38 -11 0 -1 -1 -7 -1 -2 -19
word before: тримає	-46 -4 0 0 -1 -1 -1 -13 47
word before: тро	92 -85 -9 -2 -2 -5 -2 -2 -8
word before: трое	32 -35 11 -3 -5 -4 -2 -16 -17
word before: троє	11 6 -37 -3 -1 -2 -2 -1 -1
word before: трьох	39 -38 -24 0 -1 -2 -2 -8 -1
word before: туда	-41 34 23 -11 -12 -6 -6 -36 -5
word before: туречч	26 -6 0 -1 0 0 0 -17 -3
word before: тут	-51 53 -1 -1 -1 0 -1 -1 -4
word before: тысяч	30 -3 -27 -2 -3 -1 -6 -21 -54
word before: тысячи	1 -1 13 0 0 0 0 -3 -9
word before: тюрмах	67 -8 0 -1 -2 -1 -2 -10 -66
word before: тюрьма	-30 -1 0 0 0 0 0 0 31
word before: тяжело	33 -9 -6 -3 -1 -4 -9 -1 -11
word before: тяжкоп	33 0 -32 0 0 0 -6 0 0
word before: ті	18 -14 -2 0 0 -1 0 0 -6
word before: тіл	48 -46 -22 -1 -2 -9 -2 1 -13
word before: тіла	-16 11 -77 -9 -9 -18 -9 45 -6
word before: тілами	-5 16 -1 -5 -3 -1 -2 -38 -17
word before: тіло	-31 40 -16 -2 -1 -2 -2 -16 0
word before: у	-1 -19 -10 -20 -14 -1 -13 -13 -2
word before: удалос	-27 8 45 -19 -20 -33 -16 -2 -31
word before: удару	9 -1 0 0 0 0 0 -8 0
word before: удержи	-44 -6 -37 -2 -2 -1 -10 -7 49
word before: удома	-10 50 -37 -25 -21 -33 -17 -54 -28
word before: уехали	-32 43 15 -3 -5 -8 -7 -22 -1
word before: уже	-32 -13 -18 -17 33 -11 -7 34 -35
word before: узяли	5 0 -1 0 0 0 0 -2 -1
word before: узято	18 -13 -15 0 -2 0 0 -12 -5
word before: украин	-32 -29 -9 -14 25 -13 -20 -22 9
word before: україн	-35 49 -59 -12 -12 -23 -10 15 33
word before: уничто	16 -8 -9 0 -1 0 -1 0 -1
word before: уперше	35 -33 0 0 0 -1 0 -1 0
word before: уповно	-10 -5 -1 0 0 0 0 17 0
word before: управл	35 -17 -15 -1 -3 -1 -1 -1 -4
word before: упродо	5 -1 0 0 0 0 0 -1 -1
word before: услови	24 5 8 -3 -11 -18 -23 -22 -8
word before: устано	17 -2 -13 -6 -2 -2 -4 -23 34
word before: усього	-30 -3 -14 -32 -10 -6 -5 35 -7
word before: усі	68 -63 -10 -1 -1 -1 -2 -2 -15
word before: усіх	-39 -3 0 0 0 -4 0 -4 40
word before: утверж	-12 23 -16 -2 -6 -1 -1 -1 -2
word before: уточне	15 -14 3 -2 -1 0 -1 -2 -14
word before: утрима	-33 -8 0 0 -1 -1 -1 -8 36
word before: утриму	24 -20 -24 -11 -11 -17 -12 -21 13
word before: учасни	16 -12 0 0 -1 0 0 0 -1
word before: участв	22 4 -32 -15 -20 -11 -5 -26 -35
word before: участь	23 -3 0 0 0 0 0 -17 -4
word before: учора	-32 -3 -24 -7 -12 -10 -7 47 -7
word before: учораш	21 45 -2 -2 -1 -1 -2 -77 0
word before: ушли	-56 35 -29 -9 -10 -2 -4 -19 -2
word before: ушло	-33 23 -13 -2 -1 -3 -1 -17 -1
word before: феврал	-21 -6 12 -8 -6 -13 -6 -2 -8
word before: федера	2 -8 26 -1 -1 -2 -2 -1 -32
word before: флота	-41 -21 41 0 0 -1 -4 0 -3
word before: формат	42 0 -60 -29 -13 -42 -15 5 -20
word before: формул	-23 10 -5 -26 -35 -25 28 -23 -36
word before: хамас	37 -32 -13 -12 -4 -1 -2 -9 -16
word before: харков	-14 15 -1 -1 -4 -1 -1 -17 -4
word before: хворі	11 -4 0 0 0 0 -1 0 -6
word before: херсон	41 26 -17 0 -1 -2 -2 -4 -54
word before: хлопці	83 -61 -21 -14 -3 -30 -5 -48 -21
word before: хлопчи	-29 31 -22 -2 -1 -2 -4 -3 -2
word before: ходе	34 -33 -5 -5 -23 -2 -5 -26 -4
word before: хоча	5 0 0 0 0 0 0 -4 -1
word before: хто	-41 56 -46 -7 -6 -11 -7 -22 -10
word before: хтось	13 -10 0 -1 -1 0 0 0 0
word before: це	-4 29 -94 -28 -21 -18 -18 -20 -33
word before: цей	-43 -3 21 -3 -1 -2 -2 27 -14
word before: цена	-9 14 -10 -3 -3 -1 -1 -1 -5
word before: центр	10 2 -19 -5 -5 -9 -5 12 -19
word before: цивіль	-51 20 -40 -25 -21 -38 -18 27 -1
word before: цифра	28 -2 -4 0 -3 -1 -1 -16 -13
word before: цифру	39 -37 -39 -6 -8 -13 -5 -5 -14
word before: цих	-58 -12 -6 0 -1 59 -2 -3 -12
word before: цього	9 -54 -19 -25 -7 -21 -10 41 -21
word before: ці	-20 16 -11 -5 -1 -3 -1 5 -2
word before: цієї	55 -39 -3 -2 -2 -1 -2 -18 -1
word before: ч	9 -6 0 -1 0 -1 0 0 0
word before: чаес	9 10 -3 0 -1 -6 -1 0 -11
word before: час	-64 -12 -3 -5 -2 -4 -3 72 -10
word before: частин	23 -1 -7 -2 -1 -4 -3 -53 -2
word before: частот	12 0 -1 0 0 0 0 0 -10
word before: чекали	43 -41 -1 0 -1 -1 -1 -1 -2
word before: челове	-18 49 -50 -4 -35 -7 -7 40 -36
word before: чем	35 -22 -18 0 -14 -1 -1 -10 -2
word before: червен	-6 -3 -1 0 0 0 0 11 0
word before: червня	-17 -51 -6 -1 -1 -3 -3 27 -7
word before: через	7 -14 14 -19 -10 -15 -8 0 -34
word before: черкащ	52 -48 -32 -1 -8 -3 -3 -8 -5
word before: черніг	-42 46 -37 -2 -6 0 -1 -4 0
word before: четвер	-4 42 -19 -6 -6 -2 -2 -36 -1
word before: числа	77 -78 -37 -6 -4 -3 -5 -5 -17
word before: числе	2 9 5 -7 -18 -15 -9 -6 -15
word before: числен	34 -11 -7 0 -9 -1 0 -15 -15
word before: число	-25 -34 -9 -9 -10 -3 -3 53 -30
word before: числі	32 -3 -8 -2 -2 -5 -2 -15 -11
word before: членов	24 -5 -6 -1 -1 -1 -1 -1 -11
word before: чолові	-4 -52 35 -9 -8 -20 -8 -21 -13
word before: чому	33 -24 0 -2 -1 0 -1 -8 -2
word before: чорноб	15 -13 0 0 0 0 0 0 -1
word before: чотири	-36 6 -5 0 0 0 0 36 0
word before: чотирь	64 -16 -81 -5 -5 -5 -8 -51 -2
word before: что	39 -38 0 -8 -20 -5 -5 -23 8
word before: шестер	-4 -31 20 0 -1 -1 -3 -2 -2
word before: шести	52 -12 -44 0 -2 -1 -1 -2 -2
word before: шесть	16 -3 -6 -1 -1 0 -1 0 -4
word before: штаб	-50 20 31 -15 -11 -4 -10 -26 -6
word before: штабу	8 -61 -6 -3 -2 -4 -2 47 26
word before: штабі	-23 -37 -4 -2 -1 -1 0 49 -2
word before: шість	-22 -6 -18 0 0 0 -1 36 0
word before: ще	17 11 -36 -30 -30 40 -20 -72 -4
word before: щиті	-63 54 -21 -2 -5 -2 -1 32 -4
word before: що	17 -31 -19 -16 28 -14 -10 -64 21
word before: щодо	74 -90 -37 -14 -6 -13 -9 -48 -43
word before: щойно	5 36 -20 -4 -2 -3 -2 -19 -1
word before: щонайм	26 -11 0 -2 0 -2 -2 -12 -1
word before: эвакуи	29 -2 -11 0 -1 0 0 -5 -11
word before: экипаж	28 -5 -11 -1 -1 -1 -1 -1 -9
word before: эмират	-54 -21 -1 -16 -1 -1 -1 26 -4
word before: этап	32 -23 5 -18 -4 -4 -5 -23 -6
word before: этапа	-40 -13 53 -1 -6 -2 -3 -25 -2
word before: этапом	70 -60 -16 -10 -2 -3 -2 -45 -1
word before: эти	-40 -45 -42 -1 -2 -8 -3 73 -3
word before: этих	-11 -16 -17 -3 -17 -13 -6 -54 48
word before: это	38 -5 -67 -5 -22 -5 -7 -4 -15
word before: этого	-1 -20 -5 -1 0 -1 -3 34 -3
word before: этой	33 -37 -12 -27 -13 -1 -3 -36 -3
word before: этом	-28 16 -18 -10 -2 -1 -1 29 -4
word before: этот	58 -46 -56 -8 -6 -3 -2 -25 -4
word before: юг	79 -21 -45 -6 -6 -3 -2 -18 -33
word before: я	5 -2 0 0 0 0 0 0 -1
word before: як	84 -23 -7 -1 -6 -6 -3 -48 -60
word before: яких	-16 -24 18 -6 -8 -14 -16 16 40
word before: якобы	56 -3 -13 0 -3 0 -1 -34 -7
word before: якого	4 24 0 -1 0 -1 -1 -2 -29
word before: якому	-18 24 -1 -4 -1 -1 -2 -5 -2
word before: якщо	39 -39 -1 0 0 0 -1 -12 0
word before: які	19 -4 -3 -1 -1 -1 0 -16 -1
word before: января	34 -1 -16 0 -1 -1 -1 -18 -1
word before: є	-35 16 -86 -27 -31 -51 -23 37 -61
word before: єдином	-44 -2 0 -1 0 0 0 -4 45
word before: єрмак	-7 25 -27 -6 -5 -1 -1 -6 -1
word before: і	-21 -32 22 -20 -16 -31 3 4 1
word before: іденти	45 -32 -6 -3 -3 -6 -5 -47 -6
word before: ідетьс	39 -18 -6 -1 -1 -1 -1 -29 -8
word before: із	23 16 -26 -16 -12 -22 -9 -77 -47
word before: імена	58 -50 0 -1 -3 -2 -1 -13 -5
word before: інформ	-39 -6 -1 -1 -5 -1 -1 -26 55
word before: ініціа	27 -9 0 0 0 0 0 -21 0
word before: їдуть	30 18 -72 -33 -11 -14 -12 -80 -9
word before: їм	25 -14 -9 -1 -4 -1 -3 -15 -14
word before: їх	-17 -84 47 -20 -28 -29 -21 -65 38
word before: їхали	57 -58 -5 -1 -2 -1 -1 -17 0
word before: їхніх	-68 32 -12 -8 -8 -36 29 -23 32
word before: її	-34 -61 69 -1 -22 -2 -1 -2 -2
word before: اتفاق	22 -8 47 -5 -1 0 0 -41 0
word before: اجمالي	-32 -4 -1 -33 -1 -2 -1 38 -2
word before: استعاد	-42 23 -3 -5 -5 -3 -3 -3 0
word before: اسري	21 -25 -6 -19 -1 -2 -2 24 -6
word before: اسطنبو	11 0 0 0 0 0 0 -10 -1
word before: اسير	-39 9 0 -3 -1 -1 -1 -1 0
word before: اسيرا	-42 20 8 -22 -2 -2 -5 6 -6
word before: اطلاق	-1 -15 -6 15 0 0 0 -2 0
word before: اعلنت	-1 31 -29 -2 0 0 0 0 0
word before: افراج	-3 -15 -15 28 -5 -2 -2 10 -14
word before: افرجت	25 17 -3 -34 -1 -2 0 0 -1
word before: الي	0 -6 23 -34 -2 -3 -3 18 -3
word before: اليوم	-70 -14 28 -16 -4 -4 -9 16 -2
word before: امارات	-45 -33 5 -25 -4 -7 -5 51 -3
word before: ان	-26 29 -51 15 -2 -1 0 -3 0
word before: اوكران	-23 8 8 -7 -7 -6 11 6 -1
word before: اي	-9 -25 29 -5 -2 -2 -2 -4 0
word before: بلغ	-26 0 0 -12 -1 0 -1 28 -2
word before: بين	22 9 -20 -4 -3 -9 -3 -17 -3
word before: بينهم	7 20 -46 -1 -2 -1 -1 0 -8
word before: تبادل	21 -9 -7 -18 -4 19 -20 -46 -7
word before: تبادلا	18 -8 15 -29 -6 -1 -1 -56 -5
word before: تبادلت	-13 -1 5 -17 -2 -4 -3 -14 0
word before: تبادله	-1 0 0 -20 0 0 0 21 0
word before: تحتجز	-10 -3 0 0 0 -2 0 0 15
word before: تسلمت	-28 -9 30 -1 -1 0 -1 -2 0
word before: تسليم	4 12 -14 0 0 0 0 0 0
word before: تي	42 -11 0 8 -3 0 0 -39 0
word before: جانب	-31 -29 31 30 -1 -1 -2 -22 -1
word before: جانبين	0 16 -14 -1 -1 0 0 0 0
word before: جثامين	-15 18 -23 -6 -1 -1 -2 -5 0
word before: جديده	-25 9 -4 -7 -2 -4 -4 -16 -2
word before: حتي	-24 0 -1 -19 -1 -1 -1 22 -1
word before: دفاع	-6 -21 24 -1 -4 0 0 -1 -4
word before: دوله	13 -14 -10 1 -1 -1 -1 2 -2
word before: روسي	-27 15 -11 31 -1 -2 -2 -23 -2
word before: روسيا	-25 13 -21 15 -2 -4 -2 1 15
word before: روسيه	-6 -21 23 -1 -4 0 0 -1 -4
word before: زيلينس	-3 12 -9 0 -1 0 0 0 1
word before: سراح	0 27 -13 -13 0 0 0 0 -1
word before: سلمت	-16 2 -11 -9 -2 17 -13 -8 -1
word before: شمل	30 -25 0 -13 -8 -5 -4 -8 -6
word before: شملت	-33 7 13 11 -6 -5 -5 -23 -6
word before: عاد	-66 34 30 -4 -1 -6 -1 -13 0
word before: عام	3 0 0 -11 0 0 -1 -2 0
word before: عبر	-32 0 0 -3 0 0 0 33 0
word before: عدد	7 -2 0 -18 -1 -1 -1 15 -1
word before: عسكريا	-36 -9 16 -1 0 -2 -7 -1 0
word before: علي	3 -5 28 -12 -4 0 -1 -20 -2
word before: عمليه	12 -12 4 -4 -6 26 -20 -25 -6
word before: عن	7 -33 -23 24 -16 24 -17 2 -14
word before: عوده	-6 44 4 -9 -4 0 -2 -16 -4
word before: في	22 -3 -17 -3 -5 -7 -3 10 -8
word before: فيما	-19 -6 18 -3 -1 -1 -1 -13 0
word before: قطر	-17 18 -9 -15 -1 -1 -1 -1 0
word before: كييف	-12 -12 -1 23 -3 -3 -4 -13 -1
word before: لم	18 -22 -17 4 -2 -4 -3 16 -1
word before: ليصل	3 -2 0 -18 0 -1 0 16 0
word before: ما	-14 -19 -17 22 -6 0 0 -16 0
word before: مجموع	-16 -30 -12 5 -1 -1 -1 11 -2
word before: مجموعه	-27 5 -25 20 -6 -1 -1 -16 0
word before: مساعدا	41 -6 0 -4 -2 0 -2 -41 -1
word before: مقابل	3 -29 35 -11 -1 0 -1 -1 -1
word before: من	14 -9 16 -10 -8 -15 -13 -42 -5
word before: موسكو	14 -17 -3 -24 -15 -7 -6 -24 -1
word before: هدنه	15 -7 0 -2 0 0 0 -5 -1
word before: هذه	-1 0 0 -23 0 0 0 24 0
word before: و	20 -20 4 -20 -3 -4 11 -10 0
word before: واقع	-3 -16 32 -21 -1 0 -3 -1 -1
word before: وساطات	-66 -1 0 -30 -1 0 -1 51 -1
word before: وساطته	-39 28 -10 33 -3 -1 0 -9 0
word before: وساطه	-2 -20 -22 -13 -2 -1 -5 37 -4
word before: –	-21 -16 -23 -12 -7 32 -19 4 11
word before: •	15 3 -34 -13 -17 -58 -19 2 -59
word before: ‼	-30 -12 3 -7 -9 -15 -3 -45 36
word before: ⃣	18 -72 -1 -1 -7 -12 -5 -60 14
word before: №	89 -82 -80 -18 -7 -10 -7 -75 -5
word before: ▪	53 -9 -26 -9 -18 -72 -17 -64 -58
word before: ▫	-37 -39 -23 -3 -7 -10 -7 54 -36
word before: ☎	23 -3 -3 -1 -1 -3 -1 -9 -3
word before: ⚡	-57 -72 20 -22 73 -5 -7 -17 -11
word before: ✅	-65 91 -75 -14 -8 -8 -4 9 -7
word before: ✔	1 21 -58 -4 -8 -8 -12 -55 -20
word before: ❗	-1 -25 32 8 -12 -3 -4 -18 -13
`;
