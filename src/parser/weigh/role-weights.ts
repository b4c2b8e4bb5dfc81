/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	15 -43 41 -6 -9 -9 -7 23 -16
after bodies civilians	34 -47 -37 -5 -8 -18 -11 -10 -13
after bodies military	44 -17 -62 -8 -15 -24 -11 12 -19
after bodies null	24 -8 -1 -9 -7 -11 -6 1 -22
after bodies people	5 -49 -43 -21 -13 -10 -13 23 16
after civilians bodies	-46 -15 -18 -7 -10 -14 -6 59 -12
after civilians civilians	40 -71 14 -15 -12 -17 -11 3 27
after civilians military	33 -33 58 -12 -18 -21 -10 -26 2
after civilians null	28 15 -25 -11 -7 -12 -7 -29 -1
after civilians people	29 -11 -58 -4 -15 -16 -12 -13 22
after cumulative both cumulative null	27 -5 -10 -9 -5 -6 -3 -19 -3
after cumulative both dropped null	10 -16 -16 -26 -14 -7 -6 -3 -17
after cumulative null cumulative ua	-2 -9 -1 -1 -1 -1 -1 9 -12
after cumulative null dropped null	22 -4 -11 -4 -6 -7 -4 -4 -34
after cumulative ru cumulative ru	-51 0 -14 -1 -2 -1 -6 10 23
after cumulative ru dropped null	11 -14 -46 -7 -9 -11 -9 -11 12
after cumulative ua cumulative null	3 -37 -1 -3 -4 -6 -3 2 -9
after cumulative ua cumulative ru	-10 -18 9 -3 -8 -5 -5 12 -18
after cumulative ua cumulative ua	-24 10 23 -3 -5 -4 -4 -4 9
after cumulative ua dropped null	-28 50 -31 -12 -11 -18 -10 10 -59
after cumulative ua dropped ua	-29 55 -11 -16 -36 -22 -14 -11 -72
after cumulative ua held ua	-33 -6 -1 -2 -3 -6 -3 -26 45
after cumulative ua part ua	28 -49 -5 -7 -10 -14 -6 -17 -30
after dropped both dropped both	-16 -31 65 -12 -17 -12 -8 -29 -32
after dropped both dropped null	53 -17 -11 -1 -1 -2 -1 -9 -12
after dropped null cumulative both	-19 0 0 -22 -1 0 0 43 -2
after dropped null cumulative null	37 -15 -6 -3 -3 -5 -3 -34 -9
after dropped null cumulative ru	23 -9 -33 -4 -5 -3 -4 -13 -14
after dropped null cumulative ua	5 -48 -4 -4 -3 -3 -2 15 -7
after dropped null dropped both	-6 -18 -7 -28 -6 -9 -5 45 -22
after dropped null dropped null	2 17 -2 -1 -3 -4 -2 -7 -2
after dropped null dropped ru	2 -2 -47 -6 22 -6 -6 17 11
after dropped null dropped ua	-3 0 -23 -5 -7 -10 -4 21 -9
after dropped null figure ru	33 -29 3 -23 -35 -9 -9 5 -17
after dropped null figure ua	-15 2 9 3 9 -10 -6 -14 -16
after dropped null held ru	28 -10 -30 -8 -9 -6 -6 -7 3
after dropped null held ua	26 -36 0 -14 -5 -20 -4 -41 -12
after dropped null part ru	21 14 -28 -22 -6 -9 -15 -33 -32
after dropped null part ua	1 9 -9 -7 -8 -24 -5 -21 -10
after dropped null planned null	-13 -12 -8 -1 -3 -2 -2 -23 25
after dropped null planned ru	-2 -24 28 -3 -4 -2 -2 -44 -2
after dropped null planned ua	54 -32 -1 -4 -1 -3 -2 -36 -7
after dropped null recap null	40 -11 -13 -6 -2 -2 -1 -11 -2
after dropped null recap ru	-48 42 -32 -18 -10 -7 -7 -60 33
after dropped null recap ua	12 -19 -4 -2 -2 -13 -1 23 -8
after dropped ru dropped null	-14 19 9 -3 -2 -2 -1 -8 -10
after dropped ru dropped ru	13 40 -56 -4 -6 -21 20 -6 -19
after dropped ru dropped ua	18 19 -22 -2 -7 -5 -3 -8 -19
after dropped ru part ru	-12 27 -54 -11 -11 -3 -6 39 -25
after dropped ua cumulative ua	-31 -24 0 -5 -2 -3 -1 46 -22
after dropped ua dropped null	-4 -6 -7 -2 -2 -3 -2 -12 10
after dropped ua dropped ru	-27 -6 25 -5 -1 -1 -3 38 -36
after dropped ua dropped ua	-40 30 2 -5 -8 -20 -7 -2 16
after dropped ua figure ru	-65 -75 61 -5 -15 -6 -5 -13 40
after dropped ua figure ua	43 -28 -25 -17 -15 -23 -8 -43 -10
after dropped ua part ua	-39 -36 -30 -5 -6 73 -4 -8 -11
after figure both cumulative both	-3 -2 -1 -5 -2 -1 0 15 -1
after figure both figure ru	-3 -23 27 -8 -24 -1 -1 -4 -2
after figure both figure ua	-2 25 -24 -10 -5 -2 -1 -5 -1
after figure both part both	-39 -26 24 26 -6 -2 -2 -12 0
after figure ru cumulative both	-15 -2 -1 -10 -1 -1 -1 30 -3
after figure ru cumulative ua	-36 15 -2 -2 -1 -2 -1 5 -4
after figure ru dropped both	-10 28 -37 22 -6 -4 -5 -35 -18
after figure ru dropped null	3 -32 11 4 -12 7 -9 4 -36
after figure ru dropped ru	-18 -23 44 -24 -47 -18 -20 -11 21
after figure ru dropped ua	44 20 -41 -12 -11 -12 -10 -17 -39
after figure ru figure both	-66 -31 -11 43 -7 -6 -4 -44 -6
after figure ru figure ru	-37 -11 42 -6 38 -5 -6 -8 -12
after figure ru figure ua	-24 19 -1 -4 6 -3 -2 -5 -4
after figure ru held ru	-30 7 5 -11 -23 -10 -12 -18 29
after figure ru outside ua	-17 -26 -1 -4 -1 43 -35 -3 -1
after figure ru part ru	5 -72 84 -25 -9 -17 -11 5 -26
after figure ru part ua	27 -90 55 -6 -17 18 -21 -25 -24
after figure ru recap ru	-2 41 -25 -9 -11 -22 -13 -40 -13
after figure ru recap ua	49 -61 -8 -4 -3 -5 -3 18 -6
after figure ua cumulative both	-24 0 -6 -7 -1 -1 -1 40 -3
after figure ua cumulative ua	-10 3 -10 -10 -3 -7 -3 12 -14
after figure ua dropped both	-13 21 -17 -19 -13 23 -10 5 -18
after figure ua dropped null	-17 21 -24 -6 -1 6 -5 -3 -14
after figure ua dropped ua	33 10 -32 -8 -10 -17 -8 -27 -24
after figure ua figure ru	-4 2 18 -3 -5 -2 -2 -10 -2
after figure ua figure ua	-16 20 -21 -6 13 6 -2 -8 -3
after figure ua outside ua	-17 -24 -16 -2 -2 43 -39 -12 -2
after figure ua part ru	26 -20 -2 -13 -19 -10 -9 -25 11
after figure ua part ua	31 3 -64 8 -7 -19 -4 13 -7
after figure ua planned ua	28 -17 -7 -3 -2 -4 -2 -22 -3
after figure ua recap ru	97 -9 -68 -6 -10 -4 -3 -30 -4
after figure ua recap ua	18 1 -45 -8 -8 -9 -6 -30 20
after held ru dropped null	45 4 -22 -7 -10 -7 -6 10 -73
after held ru held ua	-27 2 0 -4 -1 -1 -1 -9 39
after held ua cumulative ua	38 -18 -10 -6 -6 -9 -6 -31 -31
after held ua dropped null	-7 1 -37 -9 -11 -16 -10 15 -8
after held ua dropped ua	25 -87 -3 -12 -17 -14 -11 -52 21
after held ua held ru	-40 0 0 0 0 0 -1 -23 52
after held ua held ua	-49 30 -29 -7 -5 -4 -5 -25 54
after military bodies	-48 91 -38 -10 -8 -12 -7 -28 -30
after military civilians	-68 59 1 -9 5 -6 1 -3 -5
after military military	11 -21 -9 -5 -8 33 4 -15 -1
after military null	28 -21 -27 -8 -5 25 -5 13 -21
after military people	35 -38 -8 -5 -15 0 -10 8 2
after null bodies	-5 -20 -35 -10 -14 -21 -10 56 -18
after null civilians	7 -19 -30 -17 -16 3 -14 20 11
after null military	6 4 -15 -9 4 -7 -8 -7 1
after null null	14 5 4 -2 -3 -5 -3 -12 -2
after null people	23 -15 -18 -8 -11 -12 -7 33 -22
after outside ua outside ru	-10 0 -8 -1 -1 -29 30 -3 -1
after part ru dropped null	40 -11 -42 -6 -6 -6 -3 -10 -13
after part ru dropped ru	52 -28 11 -2 -4 -3 -2 -18 -14
after part ru figure ru	-14 47 -46 -11 -28 -10 -14 -45 -3
after part ru figure ua	-39 87 -70 -10 -6 -18 -8 -6 -6
after part ru part ru	-17 59 -37 -7 -14 -10 -9 -8 -35
after part ua cumulative ua	33 -18 -2 -4 -2 -2 -2 -28 -10
after part ua dropped null	12 -6 -20 -4 -3 -5 -2 3 0
after part ua dropped ua	28 -8 -62 -9 -10 -16 -5 20 -50
after part ua figure ru	-18 -79 44 -8 -11 -7 -5 -11 -6
after part ua figure ua	-70 23 21 -14 -9 -14 -4 -25 -7
after part ua part ru	38 -18 -23 4 -8 -13 42 -3 -13
after part ua part ua	-4 3 26 -3 -3 -12 -3 -6 -4
after people bodies	-9 26 -48 -13 -14 -13 -9 -17 -15
after people civilians	5 15 17 -9 -11 -12 0 -42 -13
after people military	-10 18 -14 -13 -2 2 -13 11 -3
after people null	25 -3 -29 -4 8 -9 -5 1 -13
after people people	13 -18 15 -3 -7 -6 -1 1 -6
after planned ru dropped null	6 28 -27 -6 -8 -9 -4 -26 -19
after planned ru dropped ua	64 -23 -16 -4 -2 -16 -2 -24 -12
after planned ru figure ua	-83 55 -26 -7 -13 -7 -2 -22 -3
after planned ru planned ru	-22 -35 54 -18 -10 -6 -5 -38 -27
after planned ru planned ua	-8 48 -59 -5 -3 -3 -2 -19 -7
after planned ua dropped null	-33 -8 -8 -4 -3 -4 -3 40 -12
after planned ua planned ru	15 -6 -4 -1 -1 -2 -1 0 -6
after recap null dropped null	67 -39 -13 -6 -2 -7 -2 -58 -8
after recap null recap null	-44 -36 46 -3 -5 -5 -3 33 -9
after recap ru dropped null	-53 -32 33 -7 -8 -5 -4 -2 37
after recap ru recap ru	74 -19 -2 -3 -4 -3 -3 -32 -48
after recap ru recap ua	46 -38 -3 -2 -5 -3 -1 -7 -2
after recap ua dropped null	-17 13 -5 -2 -3 -4 -3 -25 38
after recap ua recap ru	41 -11 -21 -2 -2 -3 -3 -6 -2
after recap ua recap ua	42 -13 -7 -5 -12 -5 -5 -35 -13
after role both	-71 74 -41 -17 39 -8 -8 -13 -9
after role both of as many	-17 -81 -46 68 -12 -5 -3 -22 -1
after role both people military	-69 72 -20 -12 -16 -5 -4 -4 -8
after role both people null	-24 -136 6 -55 75 -24 -25 -38 -27
after role both people people	-64 87 -44 -14 -14 -6 -6 -10 -7
after role each	21 -64 22 -24 32 -4 -16 -8 -32
after role each military civilians	-90 -9 -1 -13 52 -16 -14 -44 -18
after role held	-23 -46 -48 -11 -12 -15 -11 10 73
after role held civilians civilians	-23 -32 -94 -13 -18 -18 -15 22 27
after role held civilians military	-77 -5 0 -6 -5 -6 -4 8 68
after role held civilians null	36 -21 -13 -9 -13 -11 -10 -58 -10
after role held civilians people	-133 0 -76 -26 -14 -11 -14 72 50
after role held military civilians	-19 -66 -3 -6 -9 -12 -11 -88 69
after role held military military	-77 -12 -9 -2 -3 -6 -3 -40 89
after role held military null	-23 -59 -27 -21 -25 -37 -21 18 -20
after role held military people	38 -53 -24 -20 -8 -16 -9 -100 52
after role held null null	10 -26 -31 -7 -13 -27 -13 -31 5
after role held of as many	-90 -24 -20 -7 -11 -25 -13 -55 95
after role held people military	39 -79 -7 -7 -22 -12 -9 -71 36
after role held people null	19 -18 -3 -6 -8 -7 -9 -12 -21
after role held people people	-28 -36 -3 -12 -10 -10 -8 26 20
after role none	48 -7 -9 -6 -4 0 -5 -11 -4
after role none bodies bodies	56 5 -47 -5 -9 -8 -5 -37 -21
after role none bodies military	26 -18 -6 -1 -3 -2 -1 -1 -13
after role none bodies null	63 -14 -22 -2 -2 -2 -1 -23 -8
after role none bodies people	60 -52 -16 -23 -12 -10 -15 -34 -49
after role none civilians bodies	34 -140 -12 -3 -3 -6 -2 116 -4
after role none civilians civilians	43 -85 -36 -8 -8 -14 -9 43 9
after role none civilians military	109 -101 3 -15 -16 -36 -14 -46 -49
after role none civilians null	32 -27 -22 -3 -3 -3 -2 -8 16
after role none civilians people	-8 -55 -35 -27 -18 -11 -10 44 33
after role none military bodies	1 41 -71 -9 -9 -12 -10 -39 -44
after role none military civilians	71 32 -81 -12 -19 -15 -12 -81 -38
after role none military military	58 -48 -19 -4 -6 49 -5 -18 -12
after role none military null	71 -24 -7 -1 -2 -4 -2 -10 -14
after role none military people	14 -44 66 -25 -9 -12 -7 -23 -16
after role none null bodies	29 5 8 -9 -12 -20 -8 -28 -17
after role none null civilians	14 -18 -34 -14 -13 9 -13 18 3
after role none null military	28 -4 -6 -9 7 -9 -7 -42 3
after role none null null	23 7 -7 -1 -3 -5 -2 -13 -2
after role none null people	28 -7 -18 -6 -11 -13 -7 14 -21
after role none of as many	167 -49 -45 -3 -2 -3 -2 -73 -7
after role none people bodies	162 -128 -42 -11 -10 -10 -8 -80 -11
after role none people civilians	-7 -3 -18 -11 -8 -9 -9 -25 15
after role none people military	40 -47 -32 -13 -13 -30 -12 9 32
after role none people null	8 20 -9 -1 -4 -4 -3 -25 4
after role none people people	22 9 0 -12 -5 -8 -5 -11 -5
after role outside ru	-35 -21 -10 -36 -3 49 -33 33 -11
after role outside ua	-30 -85 -8 -14 -13 -22 98 -13 -36
after role outside ua military military	-32 -44 -49 -5 -5 -55 76 -6 -13
after role outside ua military null	-32 -43 -42 -10 -13 73 -34 -29 -94
after role outside ua military people	-11 -29 -9 -5 -5 -15 15 44 -4
after role outside ua people people	4 -80 -53 -27 -10 -51 68 -36 -5
after role ru	-26 34 -8 4 -8 -5 -1 -12 -9
after role ru bodies bodies	-42 63 -29 -9 -8 -9 -7 0 -13
after role ru bodies null	-13 8 -125 -28 -20 -27 -18 41 -54
after role ru civilians civilians	39 13 -75 -17 -11 -13 -16 -15 12
after role ru civilians military	-47 -62 92 -12 -16 -18 -10 -18 -12
after role ru civilians null	88 -98 16 -22 -10 -12 -8 -34 -41
after role ru civilians people	58 -64 -22 39 -19 -14 -16 -50 -49
after role ru military bodies	-97 53 35 -17 -7 -7 -7 -24 -2
after role ru military civilians	-121 -67 82 -20 16 -31 31 -32 -1
after role ru military military	-26 101 -86 -4 -6 0 5 -13 -7
after role ru military null	50 -44 19 -35 -17 29 -13 -65 -29
after role ru military people	3 15 -35 18 -34 -3 -20 -36 1
after role ru null civilians	25 -83 90 -29 -9 -6 -8 -36 -14
after role ru null military	-91 62 -39 -8 -7 -5 -8 1 -6
after role ru null null	-58 76 -52 -31 -25 -22 -35 -57 -43
after role ru of as many	-74 69 8 -11 -7 -11 -5 -7 -9
after role ru people civilians	-135 -76 133 -12 -25 -15 28 -7 -41
after role ru people military	4 -39 22 -17 17 -2 -15 2 -37
after role ru people null	59 -29 -60 25 -23 -16 -13 -18 -22
after role ru people people	-1 67 -114 15 -9 -7 -13 9 -22
after role total	-37 -39 -47 -15 -15 -18 -11 106 14
after role total bodies bodies	-8 -30 -52 -11 -24 -13 -17 67 -72
after role total bodies null	-35 42 33 -14 -17 -35 -17 -10 -75
after role total bodies people	-43 -9 -57 -11 -8 -4 -7 21 26
after role total civilians civilians	-25 -3 -43 -14 -13 -22 -12 -38 66
after role total civilians null	-8 -38 -38 -24 -18 -29 -17 -54 41
after role total military civilians	-95 -55 -75 -12 -18 -14 -25 99 17
after role total military military	-58 -8 -5 -7 -5 -7 -6 38 61
after role total military null	-31 65 -46 -11 -14 -19 -13 36 -71
after role total military people	-67 -19 -2 -10 -4 -4 -2 74 -35
after role total null military	-23 -29 -69 -6 -11 -4 -4 36 -13
after role total null null	-5 -81 -73 -23 -30 -36 -26 36 4
after role total null people	-82 -69 -1 -14 -2 -2 -2 104 3
after role total of as many	-145 -112 -24 -7 -6 -9 -6 173 -44
after role total people bodies	-110 9 -4 -11 -7 -6 -7 26 -20
after role total people civilians	88 -104 -39 -18 -23 -19 -17 -65 84
after role total people military	-58 68 35 -18 -49 -39 -17 -16 -43
after role total people null	13 -14 -32 -25 -15 -26 -11 43 -50
after role total people people	-6 -63 -25 -7 -8 -18 -8 35 -9
after role ua	3 -18 44 -7 -9 6 -7 2 -13
after role ua bodies bodies	16 -87 90 -6 -8 -9 -7 4 -8
after role ua bodies military	11 4 -28 -11 -21 -34 -15 -32 -17
after role ua bodies null	90 -100 16 -8 -6 -10 -4 -28 -10
after role ua civilians civilians	45 -104 98 -19 -16 -22 -10 -17 -56
after role ua civilians military	38 15 -14 -11 -22 -20 -10 -21 -22
after role ua civilians null	-13 59 -42 -11 -8 -17 -8 -8 -46
after role ua civilians people	23 28 -27 -42 -14 -20 -13 -31 -32
after role ua military bodies	-47 115 -38 -8 -6 -14 -5 -28 -7
after role ua military civilians	-68 115 -52 -5 -10 5 -6 -2 -14
after role ua military military	18 -71 54 -8 -13 32 -6 -14 -10
after role ua military null	18 -29 -84 -10 -7 36 -8 25 4
after role ua military people	48 -59 -28 -13 -11 18 -6 56 -10
after role ua null bodies	14 6 15 -4 -4 -15 -10 -17 -6
after role ua null civilians	-24 72 -91 -25 -28 -32 -18 -62 26
after role ua null military	-22 38 -101 -7 -12 -15 -7 53 -17
after role ua null null	-37 -110 128 -26 -25 -47 -18 -62 -54
after role ua null people	-21 47 -22 -19 -3 -5 -3 -22 -2
after role ua of as many	-209 48 164 -10 -11 -11 -4 -12 -5
after role ua people bodies	-111 105 -45 -11 -30 -20 -10 -13 -7
after role ua people civilians	-52 131 -134 -5 -8 -13 -8 -8 -10
after role ua people military	-14 29 -41 -9 -5 12 -12 11 -24
after role ua people null	92 -12 -84 -6 -5 -10 -4 -24 -35
after role ua people people	42 -163 135 3 -5 7 -3 -23 -3
always	14 8 3 -5 -5 -4 -5 -1 -4
bracketed	2 23 -18 -3 -2 -3 -2 -10 -18
counts bodies	-17 42 4 -8 -1 -10 -7 11 -17
counts civilians	-20 36 -5 -11 -8 -9 -5 -4 7
counts military	-7 19 13 -10 -1 1 -5 -13 0
counts null	49 -20 -6 -6 -5 -4 -5 -4 -2
counts people	14 -4 -2 8 -9 -8 -6 12 -8
day ahead	43 -27 -15 -3 -4 -3 -3 4 -10
day ahead left	42 -29 -16 -3 -5 -4 -3 8 -11
day ahead right	32 -5 -2 -1 -1 -1 -1 -21 -2
day before	61 -44 -47 -7 1 -5 -5 17 -2
day before left	72 -34 -42 -8 2 -6 -6 -33 -1
day before right	5 -44 -37 -7 -6 -4 -3 61 -5
day long before	32 -34 -9 -8 -8 -6 -5 28 -21
day long before left	47 -48 -6 -7 -7 -7 -5 0 -21
day long before right	-14 3 -14 -8 -11 -4 -4 50 -22
day same	-40 11 13 -11 -6 -6 -6 36 -13
day same left	-18 13 22 -10 -3 -6 -5 -9 -13
day same right	-31 4 -59 -23 -30 -12 -13 91 -17
day the day before	41 -1 -19 6 -28 -10 -8 -52 -14
day the day before left	66 -23 -19 0 -29 -10 -8 -55 -13
day the day before right	-73 39 13 -9 -23 -8 -11 -25 -16
fate cumulative	-17 -12 -19 -9 -4 -4 -3 49 -8
fate cumulative both	-22 -5 -3 -40 -1 -1 -1 51 -3
fate cumulative null	-22 12 -8 -8 -4 -6 -4 23 -9
fate cumulative ru	-1 -9 -30 -9 -6 -3 -4 32 -11
fate cumulative ua	3 -17 -17 -5 -4 -5 -3 23 -10
fate dropped	14 -1 -3 -5 -2 -4 -4 -3 3
fate dropped both	7 -7 21 -9 -12 0 -8 -29 -12
fate dropped null	10 0 0 -4 -2 -2 -4 -3 2
fate dropped ru	35 -20 -10 -10 1 -12 -3 -24 3
fate dropped ua	15 11 -38 -8 -1 -14 -7 3 -9
fate figure	-7 15 7 -1 6 -5 -3 -9 -5
fate figure both	-16 -39 -61 61 12 -5 -4 -28 -3
fate figure ru	-2 -31 41 -6 9 -5 -4 -4 -6
fate figure ua	-9 49 -15 -3 4 -5 -3 -11 -4
fate held	-3 -15 -21 -4 -6 -5 -5 -30 36
fate held ru	-8 -16 -13 2 -9 -6 -7 -9 22
fate held ua	-8 -11 -16 -6 -5 -5 -4 -41 31
fate outside	-44 -37 -43 -5 -5 20 48 0 -7
fate outside ru	-36 8 -46 -5 -10 -2 46 -16 -13
fate outside ua	-31 -42 -16 -5 -3 38 12 -9 -4
fate part	16 -19 -5 0 -8 12 -6 -2 -9
fate part both	31 -28 16 -10 -9 -5 -6 -58 -2
fate part ru	10 -41 29 2 -10 -13 -2 5 -14
fate part ua	9 -2 -24 -2 -7 17 -5 -2 -7
fate planned	20 -23 -17 -6 -7 -4 -3 18 -4
fate planned null	0 -35 -8 -4 -4 -4 -3 22 18
fate planned ru	18 -8 -11 -5 -5 -4 -3 0 -3
fate planned ua	24 -36 -17 -7 -9 -5 -3 13 -10
fate recap	19 -10 -13 -6 -5 -8 -3 6 15
fate recap null	-49 0 58 -11 -8 -6 -4 19 -16
fate recap ru	28 39 -52 -6 -6 -5 -4 -39 8
fate recap ua	37 -68 -11 -4 -5 -10 -2 19 23
found N for N	46 -17 25 -20 -13 -15 -9 -21 -17
found N from each side	-10 97 -4 -42 -44 -9 -8 -18 -9
found N-for-N	-22 48 -4 -16 -8 -7 -8 5 -6
found number and noun	11 3 0 -1 -2 -2 -4 -3 -2
found number without a noun	15 -10 10 -7 -10 -9 -7 9 -2
found that many	-88 -44 -35 -18 43 -16 -6 46 -18
found the same number	23 17 -44 3 -9 -17 -8 12 -14
language ar	46 -16 2 0 -8 -4 -5 -26 -3
language en	18 -7 -3 1 -2 -5 -5 3 -6
language ru	2 4 15 -6 -5 -6 -5 0 -4
language uk	18 16 -6 -7 -6 -3 -6 -4 -2
last a look back at a period	-60 -8 -6 -2 -3 -4 -3 63 -11
last beyond the exchange formula	-45 -37 -43 -5 -5 20 48 5 -7
last both sides together	3 -7 9 -5 -10 1 -8 -8 -5
last counts no person	16 6 -8 -4 -1 -1 -2 -9 2
last exchanges counted beside a total	-37 -36 -13 -14 -7 -6 -4 43 -6
last formula of an agreement	8 -30 -27 -7 -8 -5 -4 30 -10
last has not happened	19 -16 -12 -2 -2 -1 -1 9 16
last no transfer is spoken of	38 6 -25 -9 -9 -10 -5 -5 -19
last one number for a side	-9 10 9 -1 7 1 -4 -9 -5
last part of a whole	11 -13 -3 5 -5 -9 -3 12 -10
last recalls an earlier transfer	6 -27 27 -6 -4 -4 -2 -10 -6
last running total	45 1 -18 -9 -6 -6 -4 -36 -7
last side of a running total	-61 -15 16 -19 -7 -3 -3 29 6
last side of return	14 -17 -25 -6 -4 -5 -3 18 15
last taken prisoner, not returned	43 -17 -10 -2 -1 -1 -1 -5 -4
last to a third country	69 -46 -15 -31 -7 -6 -2 -9 -5
last too many for one day	35 -23 -2 -26 -10 -14 -7 -8 -24
last who holds them	-42 49 -50 9 -15 -8 -9 -3 24
left (	15 1 -13 -4 -4 -4 -2 -16 -7
left )	7 18 -2 -3 -7 -3 -3 -25 -30
left ,	22 -1 -12 -4 -5 -4 -3 4 0
left :	4 -2 2 1 -8 -10 -2 14 -17
left ;	49 -6 -41 -10 -6 -1 -2 -9 -16
left none media	5 9 -1 -2 -2 -8 -8 -11 4
left none mediator	10 -43 6 18 10 -8 -7 -2 -21
left none own agent	16 33 -8 -20 -32 -18 -15 -24 -59
left none own null	16 10 -4 -4 -5 -3 -6 -4 -1
left none own opposite	0 -4 7 -16 -17 -18 -17 -27 -1
left none own perspective	-4 23 -21 -18 -13 -8 -9 15 20
left none own ru	-8 -55 41 -9 -10 -11 -9 4 15
left none own ua	15 17 -24 -14 3 -7 -7 -3 7
left none ru	12 -10 18 -5 -3 -7 -6 -18 9
left none ua	18 19 -18 -9 -8 0 -6 7 -1
left verb.bring media	6 14 7 -6 -9 -10 -8 -10 -9
left verb.bring mediator	-33 16 -21 58 -6 -5 -4 -23 -3
left verb.bring own agent	11 10 -22 -12 -9 -9 -7 3 -7
left verb.bring own null	9 0 1 2 -5 -5 -5 4 -11
left verb.bring own perspective	1 16 9 -11 -14 -10 -7 -9 -20
left verb.bring own ru	-20 -44 48 -5 -12 -12 12 22 -13
left verb.bring own ua	11 32 -44 -16 -6 5 -9 -2 -8
left verb.bring ru	5 -42 33 -8 -2 -7 5 23 -18
left verb.bring ua	22 3 -17 -9 -7 -1 -6 17 -11
left verb.come media	-1 -3 8 -8 7 -10 -7 6 -11
left verb.come mediator	27 1 3 -38 -6 -8 -7 -17 -6
left verb.come own null	16 -11 11 -11 -8 -4 -7 6 -11
left verb.come own perspective	-63 -9 32 -8 21 -13 -13 16 -40
left verb.come own ru	-21 -42 20 -3 32 -10 0 -22 -1
left verb.come own ua	18 37 -52 -8 -17 -13 -7 -22 -24
left verb.come ru	14 -19 -1 -10 6 -11 -9 5 -15
left verb.come ua	3 21 -13 -7 -11 -1 -6 -20 -10
left verb.future media	48 -8 -16 -2 -2 -2 -1 -20 -4
left verb.future own null	38 -7 1 -2 -3 -7 -3 -22 -6
left verb.future own ru	-16 -24 30 -1 -6 -1 -1 -2 -2
left verb.future ru	27 -18 39 -4 -5 -16 -7 -39 -13
left verb.future ua	13 0 -4 -1 -1 -2 -1 -5 0
left verb.get media	-25 -22 51 -7 8 -9 -7 -12 -12
left verb.get mediator	-11 60 -50 -21 -14 -6 -5 -22 -4
left verb.get own agent	-68 37 -16 -10 19 -8 -8 -12 -6
left verb.get own null	-5 -5 21 -8 -6 -13 -6 8 -13
left verb.get own perspective	-35 -27 33 -10 -10 -3 -8 14 -8
left verb.get own ru	26 -18 -21 -3 -8 -8 10 16 -20
left verb.get own ua	17 3 -41 -3 -5 -11 -4 -8 -6
left verb.get ru	-3 49 -58 -8 -9 -17 0 43 -13
left verb.get ua	29 -8 -2 -9 -16 -11 -8 23 -13
left verb.give media	-5 2 14 -10 -9 -6 -2 -1 -11
left verb.give mediator	105 -25 -4 -25 -9 -6 -7 -93 -7
left verb.give own null	4 10 -8 -11 -1 -3 -8 -8 -16
left verb.give own opposite	-20 -34 34 -2 -1 -2 -2 -4 -1
left verb.give own perspective	-17 -22 28 -17 -10 -42 50 -7 -15
left verb.give own ru	-14 -66 25 -10 -11 -26 18 -7 -6
left verb.give own ua	-15 48 -37 -2 -5 6 -4 0 -3
left verb.give ru	5 8 -11 -7 3 -1 -6 -6 -12
left verb.give ua	-31 -8 30 -11 -10 -18 3 9 -11
left verb.held_exchange media	10 -12 14 -14 -14 -7 -12 -14 -2
left verb.held_exchange mediator	-27 3 -29 15 -11 5 12 -16 -7
left verb.held_exchange own null	7 15 -9 -4 -14 -10 -9 -2 -6
left verb.held_exchange own perspective	43 -26 22 -3 -2 -3 -4 -26 -7
left verb.held_exchange own ru	13 -32 25 -18 -13 -18 11 -14 -19
left verb.held_exchange own ua	-3 12 -60 -28 -6 35 -14 -24 -4
left verb.held_exchange ru	-22 36 -6 -13 -30 -8 -10 -8 -16
left verb.held_exchange ua	22 -15 -19 -11 -7 -11 -8 6 -9
left verb.home media	27 26 -54 22 -1 -13 -6 -25 -16
left verb.home mediator	15 -32 41 -37 -7 -16 -7 35 -6
left verb.home own null	-6 10 0 1 -8 -5 -6 -4 -11
left verb.home own perspective	32 -32 29 -9 -15 -9 -6 -22 -12
left verb.home own ru	27 -42 4 -8 -22 -7 -8 -3 -7
left verb.home own ua	-7 32 -42 -6 -9 -12 -4 12 -18
left verb.home ru	1 -86 81 -12 -38 -8 -7 0 -7
left verb.home ua	-2 26 -22 -8 -7 -3 -6 7 -11
left verb.managed media	-48 15 -3 -4 -5 -8 -5 46 -28
left verb.managed mediator	-8 -1 22 -16 -7 -6 -8 -24 -12
left verb.managed own null	-26 -33 3 1 -10 -9 -8 31 -16
left verb.managed own ua	-15 30 -16 -20 -3 -2 -2 -42 -3
left verb.managed ru	17 -64 -24 -9 -15 -8 -8 6 -5
left verb.managed ua	2 21 -3 -4 -1 -2 -1 -3 -4
left verb.noun media	-20 36 0 -54 -11 -8 -7 5 -20
left verb.noun mediator	-20 -15 13 21 -7 -5 -4 -7 -9
left verb.noun own agent	-33 -39 53 -6 -13 -6 -4 -2 -4
left verb.noun own null	13 -2 -8 4 -8 -6 -5 -2 -14
left verb.noun own perspective	54 -56 44 -15 -4 -3 -5 -22 -20
left verb.noun own ru	2 -50 -4 -31 -10 -8 -14 -24 46
left verb.noun own ua	-21 42 -17 -49 -7 -6 -5 24 -18
left verb.noun ru	37 -40 -43 -6 -8 -5 -10 -71 39
left verb.noun ua	63 -74 -7 -7 -5 -6 -4 8 -10
left verb.other media	19 -11 -15 -5 34 -7 -3 -11 -14
left verb.other mediator	65 -7 -18 -38 -1 -2 -1 -3 -2
left verb.other own null	34 -5 -10 -3 6 6 -2 -21 -6
left verb.other own opposite	22 -3 -6 -1 -3 -4 -1 0 -2
left verb.other own perspective	76 -54 -4 -8 -7 -4 -2 -1 -12
left verb.other own ru	49 -1 -38 -1 -2 -1 -1 -3 -5
left verb.other own ua	42 -22 -7 -2 -4 -3 -2 -3 -10
left verb.other ru	36 4 -12 -3 -6 -3 -2 -8 -3
left verb.other ua	55 -24 -4 -2 -4 28 -1 -50 -6
left verb.swap media	-12 9 4 22 -15 -11 -10 -44 -16
left verb.swap mediator	-22 26 -19 -21 -4 -3 -3 33 -6
left verb.swap own null	5 -8 -15 8 -12 -6 -7 7 -12
left verb.swap own ru	-26 -22 68 -21 -4 -7 -23 -8 -11
left verb.swap own ua	22 30 -31 -17 -3 -18 -14 -3 -3
left verb.swap ru	-1 -21 -9 -22 -12 -11 -7 52 -13
left verb.swap ua	59 -37 3 -9 -29 5 -7 -25 -8
left verb.will media	35 -3 -29 -7 -9 -17 -4 -9 -19
left verb.will own null	15 4 -3 -16 -5 -12 -3 -9 6
left verb.will own perspective	-5 -13 -9 -3 -2 -4 -6 -24 21
left verb.will own ru	-3 -3 -14 -3 -18 -6 -12 -7 9
left verb.will own ua	5 -14 -2 -3 -3 -8 -3 -13 20
left verb.will ru	3 -20 -19 -2 -6 -3 -3 -17 28
left verb.will ua	-9 4 -14 -5 -11 -13 -7 6 14
left weekday other	54 -53 -2 13 31 -10 -5 -85 -4
left weekday same	-62 18 20 -16 37 -5 0 0 5
left –	-5 -21 -10 -3 -6 24 -8 1 21
line of a list	31 -19 -13 -7 -9 -12 -6 26 -9
narrow false	8 10 4 -4 -5 -3 -5 0 -4
narrow true	80 -30 -26 -9 -8 -10 -5 -18 -4
none own agent view ua	18 13 -7 -19 -29 -26 -21 -20 -59
none own null view null	22 5 -11 -18 17 -11 -9 -29 -2
none own null view ru	-3 4 28 -9 -8 -9 -8 -13 3
none own null view ua	15 17 -20 -6 -7 -1 -6 1 1
none own opposite view ru	-45 60 -73 -17 -21 -16 -16 -23 25
none own opposite view ua	16 -36 11 -9 -9 -16 -16 -11 -28
none own perspective view ru	-8 -78 -6 -23 -26 -16 -19 24 45
none own perspective view ua	-13 36 -75 -18 -15 -19 -14 8 5
none own ru view null	-75 -93 37 -15 -20 -9 -16 29 21
none own ru view ru	33 -70 -22 -8 -10 -8 -14 -33 21
none own ru view ua	11 -14 -2 -9 -10 -16 -11 -54 38
none own ua view null	24 -26 -29 -15 -14 -13 -7 4 10
none own ua view ru	44 -8 -31 -9 -12 -16 -7 -30 6
none own ua view ua	34 -27 -28 -19 -11 -18 -8 -5 42
noun noun.body	-9 22 4 -8 6 -12 -7 14 -22
noun noun.branch	36 -34 22 -6 -9 -17 -7 -13 -9
noun noun.child	26 -13 -59 -8 -9 -15 -8 81 -33
noun noun.civilian	-24 45 16 -11 -8 -6 -4 -40 5
noun noun.exchange	-26 -96 10 -21 -14 -11 -12 109 -27
noun noun.family	90 -3 -58 -19 -8 -12 -6 -41 -18
noun noun.foreigner	27 -1 -59 -25 -12 -9 -7 -39 28
noun noun.man	39 -4 -22 -7 -8 -6 -3 -25 -11
noun noun.military	-22 15 21 -9 2 5 -4 -9 -2
noun noun.other	72 -13 -15 -6 -3 -4 -3 -22 -4
noun noun.people	-25 17 -11 15 -9 -7 -6 19 0
noun noun.rank	70 -14 -53 -7 -6 -18 -6 -15 -11
noun noun.soldier	-27 5 15 -15 -4 -8 -13 -28 -1
noun noun.woman	26 -49 47 -16 -10 -15 -10 -44 -18
noun null	27 -7 3 -10 -11 -6 -7 6 -3
numbers 1	20 15 -4 -12 8 -12 -7 -16 3
numbers 2	5 3 8 -12 -8 -4 -5 -1 13
numbers 3	9 -13 10 1 -7 -10 -5 11 -4
numbers 4	1 20 -2 2 -11 -5 -6 -2 -7
numbers 5	24 6 -5 -5 -2 1 -5 -4 -13
own agent	-11 -4 25 -16 -2 -11 -9 -13 -27
own agent media	11 -28 31 -18 5 -10 -8 -26 -33
own agent ru	31 -13 17 -12 -11 -9 -12 -5 -9
own agent ua	-100 52 -11 -15 -22 -14 -11 20 -9
own null	16 8 0 -3 -5 -3 -6 -2 -6
own null media	9 15 -1 0 -3 -8 -8 -7 -7
own null mediator	-2 -29 -3 47 0 -6 -5 1 -10
own null ru	12 -10 23 -7 -4 -9 -4 -10 0
own null ua	24 13 -14 -8 -7 2 -5 4 -6
own opposite	-1 -11 14 -11 -12 -14 -12 -23 -1
own opposite media	-17 -24 48 -18 -18 -19 -21 -18 -32
own opposite ru	-21 22 -55 -10 -13 -11 -9 -20 30
own opposite ua	17 -40 6 -7 -6 -10 -5 -5 -17
own perspective	1 0 15 -14 -10 -10 -6 0 7
own perspective media	22 11 21 -30 -8 -18 -6 -77 -20
own perspective ru	-21 -92 69 -11 -20 -12 -3 41 30
own perspective ua	-2 37 -33 -9 -7 -6 -6 20 9
own ru	-3 -52 51 -9 -7 -11 2 5 10
own ru media	-20 -67 52 -9 -20 -14 -3 4 27
own ru mediator	0 -66 82 -37 -5 -8 10 -14 -12
own ru ru	9 -40 16 -5 2 -10 2 18 2
own ru ua	17 -21 27 -8 -10 -28 -7 -58 -6
own ua	12 42 -32 -12 -2 -2 -6 2 -1
own ua media	12 28 -54 -14 7 -6 -7 -9 4
own ua mediator	-13 104 -68 -56 -6 6 -4 -24 -5
own ua ru	17 41 -38 -3 -6 12 -7 -13 -6
own ua ua	12 3 -11 -9 -8 -11 -5 22 -9
pair sides: foe.agent none	10 -13 22 -3 -4 -4 -4 -13 -12
pair sides: foe.from none	-75 -13 25 -2 -6 -3 -3 -17 74
pair sides: foe.of none	4 -11 23 -12 -9 -23 16 -26 1
pair sides: foe.to none	-14 14 -23 -14 -16 -13 -15 -34 5
pair sides: foe.to own.to	-49 11 18 -5 -3 18 -9 -10 -4
pair sides: foe.to ua.of	-4 45 -44 -1 -1 -2 -2 -2 -1
pair sides: none foe.agent	36 -14 -8 -1 -3 -2 -1 -9 -3
pair sides: none foe.of	29 -44 12 -9 -11 -8 -7 -28 -23
pair sides: none foe.to	-26 14 11 -39 -20 -31 -22 -40 -23
pair sides: none none	21 4 0 -4 -3 -3 -7 -1 -7
pair sides: none own.agent	-6 -24 18 -13 33 -12 -11 -39 -13
pair sides: none own.from	33 -35 -66 -15 45 -13 -10 -6 -32
pair sides: none own.of	-11 -9 2 28 -16 -11 -11 -16 -8
pair sides: none own.to	31 -7 10 -6 -11 -8 -6 -8 -9
pair sides: none ru.agent	2 -5 -17 4 -16 -13 -8 -17 27
pair sides: none ru.from	14 7 -12 -2 -10 -11 -4 5 -6
pair sides: none ru.of	8 -8 7 0 -15 0 -9 -5 -6
pair sides: none ru.to	23 -37 48 -30 -7 -6 -4 -18 -11
pair sides: none ua.agent	0 -7 -34 -20 5 3 6 -13 -9
pair sides: none ua.from	-39 -39 56 -14 -9 -6 -7 1 4
pair sides: none ua.of	13 6 -4 2 -12 -5 -3 -14 -3
pair sides: none ua.to	11 18 -30 -15 -10 -3 -7 12 -9
pair sides: own.agent none	43 -23 15 -7 -6 -5 -5 -22 -7
pair sides: own.agent own.of	19 -16 0 0 -2 -1 -1 -16 -3
pair sides: own.agent own.to	10 55 -59 -9 -7 42 -48 -54 -5
pair sides: own.agent ru.of	-52 -33 31 -1 -1 -2 -1 2 46
pair sides: own.agent ua.of	8 32 -36 -3 -6 -11 -3 5 3
pair sides: own.from none	-11 35 -9 -6 -9 -19 -20 29 -15
pair sides: own.of foe.of	-43 48 -2 -5 -5 -5 -4 -3 -18
pair sides: own.of none	13 -15 4 -17 -17 -18 1 -11 10
pair sides: own.of own.to	-35 -2 -25 -3 -3 -6 -6 45 -24
pair sides: own.of ru.from	34 18 -25 -1 -4 -4 -5 -19 -7
pair sides: own.of ru.of	-11 -3 23 -17 -8 -3 -6 -3 19
pair sides: own.of ua.of	77 -68 -35 -10 -5 -5 -5 -21 4
pair sides: own.of ua.to	-66 -12 32 -13 -11 -12 -12 -51 -29
pair sides: own.to none	8 7 -15 -6 -5 -3 -6 9 -10
pair sides: own.to own.of	18 -20 27 -7 -5 -5 -3 -39 -3
pair sides: own.to ru.agent	-40 41 -30 -3 -2 -11 -2 30 -26
pair sides: own.to ru.from	-24 25 -8 -3 -3 -24 -4 26 -17
pair sides: own.to ru.of	12 -27 25 -5 -12 5 -6 10 -14
pair sides: own.to ru.to	-26 42 -25 -4 -5 -5 -3 -15 -2
pair sides: own.to ua.agent	-36 -20 -2 -8 34 -10 -6 -18 -3
pair sides: own.to ua.of	7 -6 9 -7 -9 -11 -6 -4 -18
pair sides: own.to ua.to	-3 -37 48 -33 -34 -12 -17 -45 -23
pair sides: ru.agent none	21 -15 8 -9 -13 -8 -8 -15 4
pair sides: ru.agent own.of	-38 30 -3 -15 -8 -11 -3 -17 -2
pair sides: ru.agent ru.of	-7 -33 48 -2 -5 -25 -4 -4 5
pair sides: ru.agent ru.to	55 -24 11 -9 -1 -3 -1 -1 -1
pair sides: ru.agent ua.agent	40 -77 27 -15 -24 -14 -10 -13 -7
pair sides: ru.agent ua.from	-14 -66 72 -2 -4 -1 -1 -2 -2
pair sides: ru.agent ua.of	-10 2 9 -6 -11 2 -16 -29 -14
pair sides: ru.agent ua.to	34 -47 48 -10 -13 -14 -6 -27 -26
pair sides: ru.from none	0 12 -36 -3 -7 17 -5 3 0
pair sides: ru.from ru.of	-33 -2 34 -3 -5 -4 -3 -14 -5
pair sides: ru.from ua.of	-34 69 -46 -4 -3 -5 -3 -16 -2
pair sides: ru.of none	1 -11 7 -4 -13 -12 -1 1 -6
pair sides: ru.of own.of	54 -17 -7 -7 -6 -10 -4 -11 -14
pair sides: ru.of own.to	-5 10 -30 45 -20 -12 -8 -37 -18
pair sides: ru.of ru.of	-26 -51 46 -3 -6 -3 -4 0 7
pair sides: ru.of ua.agent	-3 -60 79 -20 -22 -19 -17 -16 -46
pair sides: ru.of ua.from	-35 -80 39 -4 -5 -7 -3 10 -3
pair sides: ru.of ua.of	-27 -13 6 -16 -7 6 -16 -2 26
pair sides: ru.of ua.to	31 -19 4 -34 -31 -10 -10 -30 3
pair sides: ru.to none	32 -42 18 -7 -9 -6 -3 0 -11
pair sides: ru.to ru.of	43 -32 8 -3 -8 -5 -8 -13 -11
pair sides: ru.to ua.to	-23 -13 40 -9 -12 -15 -16 -43 -33
pair sides: ua.agent none	11 21 -21 -9 -12 -9 -9 -7 -10
pair sides: ua.agent own.of	-48 20 11 -23 -7 -4 -11 -28 -4
pair sides: ua.agent own.to	-6 8 4 -6 -10 -9 -4 -9 -3
pair sides: ua.agent ru.agent	-4 25 -38 -11 -10 -5 -6 27 -22
pair sides: ua.agent ru.from	-1 2 -9 -1 -2 -1 -1 7 -2
pair sides: ua.agent ru.of	-54 -4 1 -10 -28 -22 21 8 24
pair sides: ua.agent ua.of	-4 16 22 -30 -12 -8 -13 -45 -11
pair sides: ua.from foe.to	-10 -16 -8 -3 -7 -1 -3 19 -30
pair sides: ua.from none	-24 -42 16 -6 -2 -8 12 6 5
pair sides: ua.from ru.from	0 13 -7 -2 0 0 -1 -4 0
pair sides: ua.from ru.of	43 -87 3 -13 48 -6 -11 -11 -24
pair sides: ua.from ua.of	-2 -7 9 0 -5 -1 -1 -6 -1
pair sides: ua.from ua.to	-25 10 -1 -4 -17 -3 -11 -15 -3
pair sides: ua.of none	3 8 -15 0 -5 -8 -4 -10 10
pair sides: ua.of own.of	-31 5 45 -5 -4 -2 -2 -5 -16
pair sides: ua.of own.to	-75 -26 22 5 37 -8 -7 40 -8
pair sides: ua.of ru.agent	26 22 -24 -16 -20 -24 -19 -17 -30
pair sides: ua.of ru.from	20 25 -66 -11 -9 -8 -6 4 -22
pair sides: ua.of ru.of	2 21 11 -21 -8 -7 -4 -23 13
pair sides: ua.of ru.to	-8 15 -37 -2 -9 -2 -3 19 -5
pair sides: ua.of ua.agent	33 -32 -31 45 -24 -10 -12 -28 -80
pair sides: ua.of ua.of	-14 -9 -13 -2 24 -8 -5 -8 -8
pair sides: ua.of ua.to	5 49 -68 -3 -5 -5 -5 28 -3
pair sides: ua.to none	2 42 -73 -9 -10 -2 -7 9 -4
pair sides: ua.to own.of	-28 59 10 -6 -8 -13 -7 -10 -2
pair sides: ua.to own.to	-47 -8 25 -9 -10 -16 -5 31 -7
pair sides: ua.to ru.agent	-7 18 -10 -9 -4 -8 -4 2 -5
pair sides: ua.to ru.from	-25 28 -5 -4 -4 -1 -1 -9 -1
pair sides: ua.to ru.of	29 13 -23 -5 -7 -24 13 -22 10
pair sides: ua.to ru.to	-45 20 19 -8 -6 1 -8 2 -14
pair sides: ua.to ua.of	-18 -21 37 -3 -6 -4 -5 -7 -4
pair verb and left side: none foe.agent	33 -9 -17 -1 -2 -1 -1 -7 -9
pair verb and left side: none foe.of	19 1 -28 -4 -5 -21 22 -37 34
pair verb and left side: none foe.to	-50 20 -7 -18 -20 -20 -21 -34 5
pair verb and left side: none none	19 7 -2 -8 -5 -3 -8 -2 -1
pair verb and left side: none own.agent	35 -46 25 -2 -2 -3 -2 -47 37
pair verb and left side: none own.from	-16 41 -8 -3 -7 -16 -22 21 -22
pair verb and left side: none own.of	2 -36 3 -9 -15 -20 13 -36 38
pair verb and left side: none own.to	-29 -44 43 -13 -19 -20 -17 35 -40
pair verb and left side: none ru.agent	19 19 -56 -6 -6 -10 -5 -7 21
pair verb and left side: none ru.from	-8 -46 -1 -8 -6 -17 -5 -32 84
pair verb and left side: none ru.of	34 44 -46 -13 -10 -9 -8 -53 18
pair verb and left side: none ru.to	74 -27 -2 -4 -4 -13 -3 -10 -16
pair verb and left side: none ua.agent	-5 7 20 -13 -16 -8 -9 -40 3
pair verb and left side: none ua.from	4 5 9 -11 -20 -7 -9 -17 8
pair verb and left side: none ua.of	-16 19 -27 -11 -11 -10 -7 -19 36
pair verb and left side: none ua.to	32 -16 -53 -11 -17 -17 -11 20 0
pair verb and left side: verb.bring foe.agent	-52 5 6 -3 -5 -5 -4 -6 -1
pair verb and left side: verb.bring none	24 0 -11 3 -6 -7 -4 8 -12
pair verb and left side: verb.bring own.agent	-38 26 -19 -8 -8 -7 -6 11 -6
pair verb and left side: verb.bring own.of	33 12 -44 -36 -8 -14 -10 7 -27
pair verb and left side: verb.bring own.to	-13 11 -2 -8 -12 7 -6 18 -14
pair verb and left side: verb.bring ru.agent	6 -68 51 -19 -17 -45 -15 -37 2
pair verb and left side: verb.bring ru.from	-55 50 -37 -7 -6 12 -5 33 -14
pair verb and left side: verb.bring ru.of	-30 -7 28 23 -19 7 -15 -19 -10
pair verb and left side: verb.bring ru.to	-27 5 12 -17 -21 -6 -8 -1 -30
pair verb and left side: verb.bring ua.agent	-1 -13 -8 -14 -12 -11 3 9 -3
pair verb and left side: verb.bring ua.from	4 -45 19 -6 8 -7 14 21 -30
pair verb and left side: verb.bring ua.of	-14 34 -14 6 0 -5 -6 -17 -13
pair verb and left side: verb.bring ua.to	-2 46 -22 -8 -6 -5 -5 -33 4
pair verb and left side: verb.come none	9 0 9 -2 -13 -4 -6 10 -15
pair verb and left side: verb.come own.agent	2 -2 -6 -1 -1 -5 -2 18 -2
pair verb and left side: verb.come own.of	-58 -57 78 -10 -25 -10 -9 36 -22
pair verb and left side: verb.come own.to	-2 6 -22 -21 44 -11 -8 -10 -17
pair verb and left side: verb.come ru.agent	30 -35 34 -8 -16 -4 -4 -19 -16
pair verb and left side: verb.come ru.from	55 -32 -7 -10 -18 -24 -10 -48 -15
pair verb and left side: verb.come ru.of	2 -51 54 -16 -17 -12 -11 -31 -34
pair verb and left side: verb.come ru.to	-1 3 -13 -5 -10 -10 -7 -9 1
pair verb and left side: verb.come ua.agent	-48 83 -48 -7 -27 -8 -7 -42 -2
pair verb and left side: verb.come ua.from	35 -25 -54 -6 38 -5 -9 -32 13
pair verb and left side: verb.come ua.of	10 22 -35 -14 12 -11 -8 -26 -2
pair verb and left side: verb.come ua.to	6 19 -33 -13 -12 -11 -6 19 -21
pair verb and left side: verb.future none	33 -7 0 -5 -3 -3 -3 -15 -12
pair verb and left side: verb.future own.agent	10 7 -4 -2 -2 -2 -1 -18 -2
pair verb and left side: verb.future ru.agent	-30 8 1 -5 -13 -47 -29 -2 -3
pair verb and left side: verb.future ru.of	-9 -31 41 -3 -4 -1 -3 -8 10
pair verb and left side: verb.future ua.agent	-13 21 -3 -1 -1 -1 -1 -2 -1
pair verb and left side: verb.future ua.of	25 -13 11 -4 -4 -3 -1 -2 -12
pair verb and left side: verb.future ua.to	28 -5 -1 -1 -1 -3 -1 -15 -23
pair verb and left side: verb.get none	0 -12 -10 -6 5 9 -9 -2 -15
pair verb and left side: verb.get own.agent	17 -16 -6 -25 -16 -34 18 -38 -26
pair verb and left side: verb.get own.of	88 -42 -16 -6 -16 -10 -11 -41 -13
pair verb and left side: verb.get ru.agent	-15 -42 34 -9 10 -9 -6 -2 -10
pair verb and left side: verb.get ru.from	17 7 -9 -2 -2 -1 -1 -9 -1
pair verb and left side: verb.get ru.of	-37 -71 54 -7 -10 -7 -5 38 -5
pair verb and left side: verb.get ua.agent	-32 76 -83 -17 -10 -8 -8 29 -7
pair verb and left side: verb.get ua.from	-30 -36 46 -6 -22 -2 -16 -33 -19
pair verb and left side: verb.get ua.of	-2 36 -9 -10 -24 -9 -2 -40 -17
pair verb and left side: verb.get ua.to	-17 -40 22 -5 -6 -6 -6 25 -10
pair verb and left side: verb.give foe.of	-16 -80 41 -10 -10 -8 -19 -6 -28
pair verb and left side: verb.give foe.to	15 58 -68 -11 -15 8 -14 -35 -21
pair verb and left side: verb.give none	18 -4 24 -11 -13 9 -11 -27 -18
pair verb and left side: verb.give own.agent	38 -9 -31 -3 -6 43 -42 -1 -5
pair verb and left side: verb.give own.of	15 52 -84 -5 -11 -12 -10 -9 -15
pair verb and left side: verb.give own.to	8 20 -18 -11 -15 -12 -6 -29 -13
pair verb and left side: verb.give ru.agent	12 22 -51 -19 -19 51 -36 -47 -20
pair verb and left side: verb.give ru.from	74 20 -57 -8 -8 -56 -14 -37 -8
pair verb and left side: verb.give ru.of	-53 -13 36 -11 -20 -72 28 37 -12
pair verb and left side: verb.give ru.to	3 -55 39 -8 -8 -2 -2 -9 -11
pair verb and left side: verb.give ua.agent	28 4 -19 -18 -16 -30 -26 -57 -16
pair verb and left side: verb.give ua.of	-34 -37 -10 -13 54 -25 15 15 -21
pair verb and left side: verb.give ua.to	-24 9 -3 -6 -8 4 -4 14 -9
pair verb and left side: verb.held_exchange none	-25 16 7 -8 -11 -9 -11 3 -5
pair verb and left side: verb.held_exchange own.agent	61 -28 -18 -11 -3 -15 -6 -42 -42
pair verb and left side: verb.held_exchange own.of	-9 -20 -6 -4 -3 -22 -10 36 -7
pair verb and left side: verb.held_exchange own.to	93 -5 -84 -18 -3 10 -8 -76 -3
pair verb and left side: verb.held_exchange ru.agent	-48 33 8 -9 -10 -4 -5 -4 -8
pair verb and left side: verb.held_exchange ru.from	-36 0 -41 43 -2 -7 -2 16 -5
pair verb and left side: verb.held_exchange ru.of	22 -51 -21 0 -5 7 -6 26 -21
pair verb and left side: verb.held_exchange ua.agent	10 -33 34 -23 -22 -6 -8 7 -16
pair verb and left side: verb.held_exchange ua.from	21 0 -9 -1 -1 -1 -2 13 -22
pair verb and left side: verb.held_exchange ua.of	68 -18 -11 -11 -14 -10 5 -65 -11
pair verb and left side: verb.held_exchange ua.to	-40 41 -7 -5 -8 -2 -5 3 -11
pair verb and left side: verb.home none	-27 10 15 18 2 -8 -6 -2 -13
pair verb and left side: verb.home own.of	20 -5 0 -10 -21 -21 -11 -3 -38
pair verb and left side: verb.home own.to	16 2 -17 -4 -11 -5 -6 19 -7
pair verb and left side: verb.home ru.from	42 5 -17 -11 -9 -23 -5 -29 -22
pair verb and left side: verb.home ru.of	30 -67 -6 35 -18 7 -19 -31 -33
pair verb and left side: verb.home ua.agent	-9 37 -11 -7 -3 -3 -3 -4 -1
pair verb and left side: verb.home ua.from	-47 -20 13 -15 12 -6 -9 23 17
pair verb and left side: verb.home ua.of	26 -8 -51 -20 -12 4 -5 24 -13
pair verb and left side: verb.home ua.to	-6 8 28 -8 -6 -21 -9 -32 -17
pair verb and left side: verb.managed none	2 40 -35 -5 -15 -11 -7 -26 -15
pair verb and left side: verb.managed ua.of	-32 -28 24 -25 -6 -9 -10 37 -16
pair verb and left side: verb.noun none	4 -20 7 4 -5 -6 -4 -18 8
pair verb and left side: verb.noun own.of	50 -27 -8 -4 -6 -2 -4 -36 -37
pair verb and left side: verb.noun ru.agent	-41 0 26 19 -12 -14 -8 -25 -32
pair verb and left side: verb.noun ru.of	-4 -10 -6 -58 -17 -15 -11 50 -12
pair verb and left side: verb.noun ua.agent	-50 97 -88 -20 -5 -3 -4 -4 -8
pair verb and left side: verb.noun ua.of	-2 19 -49 -2 -12 -4 -6 -10 24
pair verb and left side: verb.noun ua.to	-10 6 26 -8 -4 -5 -3 -18 -10
pair verb and left side: verb.other foe.of	25 -8 0 -1 -12 -1 -1 0 -2
pair verb and left side: verb.other none	30 -11 1 -3 7 -5 -3 -21 -4
pair verb and left side: verb.other own.of	10 -2 -1 0 -1 -1 -1 0 -5
pair verb and left side: verb.other own.to	32 -8 -8 -1 -5 -7 -1 -3 -1
pair verb and left side: verb.other ru.agent	6 12 -45 -5 -8 -9 -5 -6 -12
pair verb and left side: verb.other ru.of	53 -12 -6 -13 -6 -7 -3 -9 -15
pair verb and left side: verb.other ru.to	62 -4 -52 -1 -4 -5 -2 0 -4
pair verb and left side: verb.other ua.of	39 27 -21 -3 -9 -4 -2 -17 -15
pair verb and left side: verb.other ua.to	9 -7 -1 -2 -2 -4 -2 -2 -1
pair verb and left side: verb.swap none	22 -4 -16 -16 1 -6 -6 13 -8
pair verb and left side: verb.swap own.of	-44 12 5 -32 -2 -4 -4 19 -8
pair verb and left side: verb.swap ru.agent	-13 33 -13 -19 -8 -5 -5 -11 -3
pair verb and left side: verb.swap ru.of	2 6 -4 -3 -16 -7 -8 -31 -25
pair verb and left side: verb.swap ua.agent	-44 -24 17 25 -26 -10 -22 -33 -16
pair verb and left side: verb.swap ua.of	-16 2 -15 21 -12 -10 -8 1 -18
pair verb and left side: verb.will none	47 10 -33 -18 -8 -4 -3 -39 10
pair verb and left side: verb.will own.agent	40 -3 -21 -1 -1 -1 -2 -3 -11
pair verb and left side: verb.will own.to	-15 -22 13 -2 -14 -4 -5 -19 32
pair verb and left side: verb.will ru.agent	26 -4 -2 -4 -3 -27 -2 -10 4
pair verb and left side: verb.will ru.of	49 -29 9 -6 -3 -3 -3 -36 -40
pair verb and left side: verb.will ua.agent	102 -25 -56 -10 -3 -3 -4 -3 -40
pair verb and left side: verb.will ua.of	-3 -20 -3 -10 -2 -3 -7 20 -17
pair verb and left side: verb.will ua.to	-4 -66 -3 -4 -7 -10 -7 -12 26
pair verb and right side: none foe.agent	36 -15 -15 0 -1 -2 -1 0 -3
pair verb and right side: none foe.of	43 31 -38 -7 -7 -7 -7 -24 -37
pair verb and right side: none foe.to	18 24 -76 -18 -19 -16 -15 -32 -25
pair verb and right side: none none	15 13 -7 -8 -5 -4 -7 -4 7
pair verb and right side: none own.agent	15 25 -47 -6 -18 -6 -6 -8 -31
pair verb and right side: none own.of	-6 -12 -12 25 -13 -12 -7 -3 -12
pair verb and right side: none own.to	-65 21 70 -16 -18 -12 -11 -2 -38
pair verb and right side: none ru.agent	3 -31 -2 -10 -9 -18 -9 -8 32
pair verb and right side: none ru.from	-21 36 -14 -3 -7 -4 -4 9 10
pair verb and right side: none ru.of	-8 14 -25 -10 -9 6 -9 -6 26
pair verb and right side: none ru.to	52 7 -53 -5 -5 -9 -7 14 -43
pair verb and right side: none ua.agent	42 -62 18 -17 -28 -28 -17 -13 -22
pair verb and right side: none ua.of	17 -5 13 -10 -12 -13 -8 -31 12
pair verb and right side: none ua.to	-26 -87 25 -20 -17 -14 -15 45 36
pair verb and right side: verb.bring foe.of	-25 12 36 -3 -4 -7 -4 -10 -3
pair verb and right side: verb.bring foe.to	-31 -13 1 -4 -8 -3 -4 16 -17
pair verb and right side: verb.bring none	7 1 3 1 -9 -2 -5 17 -12
pair verb and right side: verb.bring own.agent	28 -43 6 -19 44 -12 -12 -41 -20
pair verb and right side: verb.bring own.of	29 -7 -8 -15 -8 -10 -12 -33 -10
pair verb and right side: verb.bring own.to	26 53 -39 -30 -17 -9 -7 -11 -13
pair verb and right side: verb.bring ru.agent	-28 24 -14 31 -10 -15 -8 2 -15
pair verb and right side: verb.bring ru.from	33 11 -25 -9 -5 -15 -3 -1 -11
pair verb and right side: verb.bring ru.of	5 -34 9 -8 13 -2 3 -9 -5
pair verb and right side: verb.bring ru.to	-4 -5 26 -15 -10 -6 -5 -22 -8
pair verb and right side: verb.bring ua.agent	51 -8 -27 -22 -33 -30 23 -37 -39
pair verb and right side: verb.bring ua.from	-42 -34 40 -9 -8 -4 -6 39 -18
pair verb and right side: verb.bring ua.of	-10 -10 21 27 -9 -10 5 -27 -6
pair verb and right side: verb.bring ua.to	25 19 -12 -18 -7 -4 -5 -28 -5
pair verb and right side: verb.come none	22 2 -21 -10 -1 -6 -7 11 -18
pair verb and right side: verb.come own.of	-75 20 -16 50 -10 -23 -12 -7 -10
pair verb and right side: verb.come own.to	5 -19 0 17 13 -7 -5 -21 -7
pair verb and right side: verb.come ru.agent	30 -25 -12 -6 -5 -13 -7 -20 -10
pair verb and right side: verb.come ru.from	-13 34 -15 -6 -11 -7 -4 4 -9
pair verb and right side: verb.come ru.of	-12 -45 43 -11 -19 -7 -9 -17 -7
pair verb and right side: verb.come ru.to	-45 7 30 -19 -10 -6 -5 -13 -6
pair verb and right side: verb.come ua.from	-13 -57 80 -7 -5 -5 -4 -20 -4
pair verb and right side: verb.come ua.of	-9 57 -46 -19 -16 -11 -7 20 -13
pair verb and right side: verb.come ua.to	27 5 -14 -27 -15 -9 -8 -20 -11
pair verb and right side: verb.future none	36 8 -11 -3 -2 -2 -2 -15 -10
pair verb and right side: verb.future own.agent	31 -1 -13 0 -3 -2 -2 -1 -13
pair verb and right side: verb.future own.to	-1 -62 36 -6 -9 -7 -7 -51 -9
pair verb and right side: verb.future ru.agent	15 -4 -1 0 -1 -1 0 -1 -6
pair verb and right side: verb.future ru.of	17 -48 36 -8 -10 -8 -12 -38 -12
pair verb and right side: verb.future ua.agent	-32 -2 40 -5 -3 -2 -3 -3 -23
pair verb and right side: verb.future ua.of	31 -28 7 -40 -15 -48 -28 8 -4
pair verb and right side: verb.get none	8 3 14 -8 -5 -9 -8 -1 -13
pair verb and right side: verb.get own.of	-51 23 30 -7 -11 -6 -5 0 -4
pair verb and right side: verb.get ru.agent	-24 6 -29 -25 31 -10 -9 11 -18
pair verb and right side: verb.get ru.from	6 -3 -21 -1 -2 -2 -1 -16 0
pair verb and right side: verb.get ru.of	-9 24 -17 -4 -8 -4 -4 19 -10
pair verb and right side: verb.get ru.to	14 -26 3 -1 -4 -2 -3 -8 -1
pair verb and right side: verb.get ua.agent	4 9 -38 -31 -40 32 -22 -46 -25
pair verb and right side: verb.get ua.of	6 14 -12 -17 -12 -4 -4 -1 -10
pair verb and right side: verb.get ua.to	-13 -57 59 -11 -7 -27 26 -12 -1
pair verb and right side: verb.give none	11 -10 6 -11 -10 1 -1 -11 -17
pair verb and right side: verb.give own.of	21 -21 11 -19 -11 -17 -10 -28 -8
pair verb and right side: verb.give own.to	-42 25 17 -14 -13 16 -35 0 -11
pair verb and right side: verb.give ru.agent	-33 20 1 -13 -31 21 -12 4 -25
pair verb and right side: verb.give ru.from	52 -30 -31 -1 -4 -30 -3 -6 -5
pair verb and right side: verb.give ru.of	41 -5 -10 -12 -15 -17 -5 -25 14
pair verb and right side: verb.give ru.to	-60 12 -4 -4 -6 12 -12 28 -3
pair verb and right side: verb.give ua.agent	-21 6 -10 -25 40 -46 -12 -16 -14
pair verb and right side: verb.give ua.of	-9 -4 -29 -4 8 17 -6 -5 -4
pair verb and right side: verb.give ua.to	-37 45 -5 -14 -15 1 -13 -6 -28
pair verb and right side: verb.held_exchange none	14 9 -15 -6 -15 -12 -9 -12 -9
pair verb and right side: verb.held_exchange own.of	-30 19 -9 -22 -10 -9 -6 -3 -3
pair verb and right side: verb.held_exchange own.to	42 -68 28 -20 -8 -10 -6 25 -8
pair verb and right side: verb.held_exchange ru.agent	24 16 -11 -35 -6 -9 -6 -17 -11
pair verb and right side: verb.held_exchange ru.from	-20 15 0 -14 -17 -12 -5 0 -10
pair verb and right side: verb.held_exchange ru.of	1 -12 7 31 -44 -5 -2 -6 -9
pair verb and right side: verb.held_exchange ru.to	24 -10 -42 11 -1 -2 -2 -9 -1
pair verb and right side: verb.held_exchange ua.agent	-54 28 -38 -5 -14 -5 -7 32 -4
pair verb and right side: verb.held_exchange ua.from	-17 28 -30 -15 -3 -6 -2 23 -5
pair verb and right side: verb.held_exchange ua.of	-30 15 29 -6 -5 11 -10 -25 -6
pair verb and right side: verb.held_exchange ua.to	-51 52 -5 -2 -2 -1 -1 -11 0
pair verb and right side: verb.home none	7 -3 -14 7 -1 -7 -7 7 -11
pair verb and right side: verb.home own.agent	-45 62 -48 -2 -6 -3 -2 19 -1
pair verb and right side: verb.home own.of	38 -28 3 -58 -33 -15 -11 -28 -18
pair verb and right side: verb.home own.to	12 6 -26 6 -11 -6 -5 18 -8
pair verb and right side: verb.home ru.agent	-68 48 -25 -11 -17 -12 -3 23 -25
pair verb and right side: verb.home ru.from	40 -25 -20 -11 -18 -21 -5 30 -17
pair verb and right side: verb.home ru.of	-46 -55 72 13 4 -2 -11 -13 -22
pair verb and right side: verb.home ru.to	-26 -18 55 -36 -2 -5 -2 -9 -3
pair verb and right side: verb.home ua.agent	-66 26 -2 -9 -16 -10 -5 -15 -3
pair verb and right side: verb.home ua.from	18 30 -24 -22 -6 -5 -6 -3 -7
pair verb and right side: verb.home ua.of	14 23 -11 -20 -16 -10 -6 -35 -12
pair verb and right side: verb.home ua.to	-29 48 -3 -15 -18 -5 -5 -30 -14
pair verb and right side: verb.managed none	-20 31 -49 -3 -15 -11 -8 21 -18
pair verb and right side: verb.noun none	17 12 -22 -5 -8 -6 -6 -6 -10
pair verb and right side: verb.noun own.to	-10 30 4 -12 -1 -1 -1 -9 -3
pair verb and right side: verb.noun ru.agent	57 -26 -13 -19 -2 -9 -2 -5 -20
pair verb and right side: verb.noun ru.from	-61 1 -3 -3 -1 0 -2 53 -1
pair verb and right side: verb.noun ru.of	-32 -11 -22 6 -5 -5 -6 -7 43
pair verb and right side: verb.noun ua.of	-38 27 -5 5 -12 -13 -6 14 -11
pair verb and right side: verb.noun ua.to	41 10 -51 -9 -16 -7 -5 -24 -4
pair verb and right side: verb.other foe.of	11 -1 -6 0 -1 -1 -1 0 -1
pair verb and right side: verb.other none	40 -11 -1 -4 4 4 -3 -24 -9
pair verb and right side: verb.other own.of	28 -6 -15 -8 -3 -2 -2 -6 -12
pair verb and right side: verb.other own.to	-26 40 -22 -1 -1 -1 -2 -2 -2
pair verb and right side: verb.other ru.agent	-23 37 -16 -4 -27 -20 -5 -25 -44
pair verb and right side: verb.other ru.from	-14 4 -5 -4 -10 -7 -5 -25 17
pair verb and right side: verb.other ru.of	42 25 -65 -3 -7 -18 -3 -24 -13
pair verb and right side: verb.other ua.of	-6 -12 -12 -5 -4 -3 -2 23 -10
pair verb and right side: verb.other ua.to	14 25 -13 -7 -11 -6 -8 -10 -18
pair verb and right side: verb.swap none	-17 -10 -2 1 -3 -7 -7 5 -11
pair verb and right side: verb.swap own.of	-49 -4 55 -22 -5 22 -16 -7 -6
pair verb and right side: verb.swap own.to	-1 -10 11 -4 -8 -1 -4 -3 -1
pair verb and right side: verb.swap ru.of	-1 6 -11 -21 -8 -12 -8 8 -7
pair verb and right side: verb.swap ru.to	92 -60 -17 -34 -1 -1 -1 -1 -1
pair verb and right side: verb.swap ua.of	-28 3 22 -7 -19 -14 -13 -21 -38
pair verb and right side: verb.swap ua.to	23 11 -38 0 -23 -2 -5 19 -1
pair verb and right side: verb.will none	-1 4 -4 -3 -5 -4 -3 -13 14
pair verb and right side: verb.will own.to	30 -9 -12 -22 -1 -2 -2 -8 -4
pair verb and right side: verb.will ru.of	47 -45 -3 -3 -6 -28 -10 -5 -19
pair verb and right side: verb.will ru.to	11 -7 15 0 -3 -3 -2 -21 -7
pair verb and right side: verb.will ua.of	37 -7 -2 -2 -3 -7 -2 -9 -10
pair verbs: none none	16 10 -6 -8 -6 -5 -7 -4 9
pair verbs: none verb.bring	-3 14 -15 5 -7 -3 -4 13 -13
pair verbs: none verb.come	18 5 -6 0 -5 -8 -6 0 -15
pair verbs: none verb.future	36 2 -9 -8 -4 -5 -4 -7 -24
pair verbs: none verb.get	28 -1 -2 -16 -14 17 -8 -52 -11
pair verbs: none verb.give	-4 9 -21 -14 -5 28 -15 -17 -14
pair verbs: none verb.held_exchange	-52 18 25 -7 1 -20 -13 -3 -20
pair verbs: none verb.home	0 -5 -7 15 4 -8 -6 6 -12
pair verbs: none verb.managed	28 30 -23 -22 -17 -17 -10 -22 -21
pair verbs: none verb.noun	12 -8 -27 -21 -4 -8 -3 -11 21
pair verbs: none verb.other	12 -4 4 -5 -7 -7 -4 -13 -4
pair verbs: none verb.swap	-3 3 -16 2 13 -8 -7 5 -13
pair verbs: none verb.will	37 -16 -3 -8 -3 -2 -2 -15 -9
pair verbs: verb.bring none	6 1 0 -1 -6 -5 -3 13 -12
pair verbs: verb.bring verb.bring	5 0 5 -4 -4 -1 -3 -20 -3
pair verbs: verb.bring verb.come	-1 -25 5 11 -10 -4 -7 -1 -5
pair verbs: verb.bring verb.future	-47 44 -8 -12 -11 -4 -6 2 22
pair verbs: verb.bring verb.get	27 28 -40 -11 -6 -8 -7 -12 -3
pair verbs: verb.bring verb.give	-18 -6 38 -11 -10 -6 -6 -18 -5
pair verbs: verb.bring verb.held_exchange	6 13 3 -34 -21 -5 -5 -30 -11
pair verbs: verb.bring verb.home	27 28 20 -23 -10 -4 -6 -38 -23
pair verbs: verb.bring verb.managed	0 -11 9 18 -1 -3 -1 -6 -1
pair verbs: verb.bring verb.other	7 9 -21 -2 -6 -4 -3 6 -24
pair verbs: verb.bring verb.swap	-1 27 -19 20 -7 -3 -2 -14 -1
pair verbs: verb.come none	12 -22 19 -10 0 -5 -7 4 -11
pair verbs: verb.come verb.bring	31 8 -16 -7 -20 -6 -5 -37 -3
pair verbs: verb.come verb.come	-47 51 -18 -33 -25 -13 -9 -31 -5
pair verbs: verb.come verb.get	-5 6 -54 -5 31 -13 -9 0 -38
pair verbs: verb.come verb.give	29 -2 -28 -5 -17 -20 8 -20 -21
pair verbs: verb.come verb.held_exchange	-5 19 -12 -2 -9 -2 -2 -9 -2
pair verbs: verb.come verb.home	22 -8 19 -5 -20 -1 -1 -6 -1
pair verbs: verb.come verb.other	-43 49 -6 -1 -3 -2 -2 -1 -2
pair verbs: verb.future none	56 -6 -14 -2 -2 -2 -1 -25 -5
pair verbs: verb.future verb.bring	-53 -26 65 -2 -8 -1 -3 -2 -2
pair verbs: verb.future verb.come	-35 -6 54 -8 -3 -2 -3 -15 -2
pair verbs: verb.future verb.future	25 0 -12 -1 -2 -1 -2 -3 -5
pair verbs: verb.get none	-21 13 2 -8 0 -8 -7 17 -12
pair verbs: verb.get verb.bring	45 -15 6 -15 -17 -12 -16 -49 -29
pair verbs: verb.get verb.get	36 15 -43 -3 -2 -5 -4 -1 -1
pair verbs: verb.get verb.give	-3 -50 63 -6 -6 -26 25 -22 -4
pair verbs: verb.get verb.other	4 2 -2 -3 -4 -5 -5 20 -7
pair verbs: verb.give none	23 1 -12 -9 -1 -1 -1 -14 -11
pair verbs: verb.give verb.bring	-59 -42 92 -13 -18 -22 -10 16 -6
pair verbs: verb.give verb.come	-40 13 46 -3 -16 -15 15 -9 -2
pair verbs: verb.give verb.future	-9 49 -31 -1 -16 -4 -2 -2 -1
pair verbs: verb.give verb.get	-71 -9 5 -11 -16 -4 -12 58 -35
pair verbs: verb.give verb.give	-7 15 -1 -7 -9 -20 -7 26 -9
pair verbs: verb.give verb.other	-60 84 -54 -2 -4 -5 -3 -11 -2
pair verbs: verb.held_exchange none	19 -6 6 -2 -15 -10 -10 -17 -7
pair verbs: verb.held_exchange verb.bring	8 24 -12 -37 -4 -9 -8 5 -4
pair verbs: verb.held_exchange verb.come	-4 -7 1 -11 -7 8 -7 20 -3
pair verbs: verb.held_exchange verb.get	23 12 -36 33 -3 -11 -5 -48 -6
pair verbs: verb.held_exchange verb.give	-32 6 -1 -4 -12 24 22 -9 -9
pair verbs: verb.held_exchange verb.held_exchange	44 -20 -19 -18 -8 -6 -7 -14 -5
pair verbs: verb.held_exchange verb.home	-61 25 -24 -5 -4 -7 -3 44 -7
pair verbs: verb.held_exchange verb.managed	-3 -27 37 -13 0 -3 0 0 -2
pair verbs: verb.held_exchange verb.other	10 43 -37 -10 -1 -2 -2 -29 -2
pair verbs: verb.held_exchange verb.swap	-27 -4 6 18 -3 -4 -3 -27 -3
pair verbs: verb.home none	16 11 -10 -1 -10 -10 -6 6 -13
pair verbs: verb.home verb.bring	19 60 -15 -29 -4 -41 -4 -31 -8
pair verbs: verb.home verb.come	-18 -30 -2 -5 -2 33 -30 -12 -3
pair verbs: verb.home verb.future	-15 -31 38 -6 -4 -3 -4 -35 -4
pair verbs: verb.home verb.get	-12 -45 46 -5 -16 -3 -3 -17 -1
pair verbs: verb.home verb.give	-52 -1 36 -12 -27 -18 -11 -5 -14
pair verbs: verb.home verb.held_exchange	-71 23 -45 -5 -7 -13 -5 66 -11
pair verbs: verb.home verb.home	33 -61 78 -39 -15 -10 -4 -35 -6
pair verbs: verb.managed none	-27 9 -28 -9 -12 -9 -8 43 -26
pair verbs: verb.managed verb.bring	-34 -18 30 20 -2 -5 -7 7 -1
pair verbs: verb.noun none	-7 1 -1 3 -8 -6 -6 -1 -6
pair verbs: verb.noun verb.bring	37 -14 -54 -15 -5 -15 -18 -29 32
pair verbs: verb.noun verb.come	-4 -22 4 3 -11 -7 -9 20 -17
pair verbs: verb.noun verb.future	39 -5 -17 -24 -3 -3 -4 -10 -13
pair verbs: verb.noun verb.give	50 -27 -46 -6 -22 -9 -6 -10 -6
pair verbs: verb.noun verb.held_exchange	2 17 5 -1 -6 -5 -3 -13 -15
pair verbs: verb.noun verb.noun	64 -16 -3 -2 -3 -5 -4 -39 -11
pair verbs: verb.noun verb.swap	-6 -12 10 -15 -6 -13 -5 18 -4
pair verbs: verb.other none	38 -8 -13 -3 8 8 -2 -22 -5
pair verbs: verb.other verb.bring	36 5 -44 -5 -5 -7 -3 -19 -19
pair verbs: verb.other verb.come	-6 20 -18 -2 -6 -5 -3 -20 -5
pair verbs: verb.other verb.future	29 -2 -12 0 -6 -1 -1 -3 -10
pair verbs: verb.other verb.get	8 -55 54 -8 -15 -11 -13 -4 -9
pair verbs: verb.other verb.give	34 -3 -28 -1 -1 -1 -1 0 -2
pair verbs: verb.other verb.other	69 -10 -16 -3 -8 -3 -2 -13 -18
pair verbs: verb.swap none	-7 4 16 -8 -12 -6 -8 1 -13
pair verbs: verb.swap verb.bring	-88 -27 -33 65 -13 -5 -4 -6 -1
pair verbs: verb.swap verb.come	-23 23 -17 8 -8 -2 -3 14 -1
pair verbs: verb.swap verb.give	58 -34 6 -14 -9 -27 -10 -7 -10
pair verbs: verb.swap verb.other	13 -14 -52 5 -8 -7 -4 29 -5
pair verbs: verb.swap verb.swap	32 -30 9 0 -12 -25 -19 -28 -13
pair verbs: verb.will none	32 -2 -27 -6 -9 -14 -4 -42 20
pair verbs: verb.will verb.future	15 0 -2 -1 -1 0 -1 -5 -6
pair verbs: verb.will verb.will	32 -10 0 0 -6 -2 -3 -2 -10
party media	9 9 10 -3 -3 -8 -7 -8 -4
party mediator	-8 -6 3 26 -2 -4 -3 -3 -10
party ru	12 -11 20 -7 -4 -7 -3 -3 1
party ua	21 15 -14 -9 -7 0 -5 6 -4
place 0	8 25 4 -3 -4 -12 -9 -7 -3
place 1	11 4 0 -8 -5 -2 -4 5 -4
place 2	27 -8 -15 -1 -5 1 -4 -10 1
place 3	6 -2 8 -6 -5 -9 -4 4 -5
place 4	17 -20 7 -7 -6 8 -4 8 -8
qualifier approx	-41 24 -35 -16 -13 11 -7 -42 64
qualifier at_least	10 -52 -25 -11 21 -16 -9 -46 68
qualifier at_most	51 -30 -21 -3 -4 -5 -3 -14 15
qualifier more_than	-6 -32 -21 -9 -11 -8 -6 7 61
qualifier null	15 9 4 -4 -5 -4 -5 0 -9
right (	-35 8 -24 -36 -16 -13 -6 30 30
right )	43 -8 -19 -2 -1 -2 -1 -3 -6
right ,	13 -8 4 0 -6 -5 -4 -1 -1
right :	3 35 -12 -8 -20 -3 -5 -35 -4
right ;	8 9 -14 -8 -10 -15 -7 -1 3
right none media	9 11 8 -5 -4 -10 -7 -10 -1
right none mediator	1 0 2 22 3 -5 -5 -9 -13
right none own agent	-1 12 5 -15 1 -11 -10 -11 -32
right none own null	17 8 -1 -4 -5 -3 -6 -2 -4
right none own opposite	9 23 -23 -9 -9 -12 -12 -24 1
right none own perspective	-7 -4 17 -12 -15 -15 -6 -2 17
right none own ru	1 -58 34 -9 -6 -12 3 2 19
right none own ua	23 21 -30 -11 -8 -5 -6 6 4
right none ru	11 -5 11 -7 -5 -7 -4 -2 2
right none ua	27 5 -16 -7 -7 1 -5 7 -2
right verb.bring media	8 21 -21 9 -14 -6 -7 11 -12
right verb.bring mediator	-29 -26 30 30 -10 -7 -7 -7 -2
right verb.bring own agent	-71 -50 90 -13 -8 -4 -4 -15 -2
right verb.bring own null	15 -11 -6 13 -7 -5 -4 -1 -12
right verb.bring own perspective	-43 34 -7 -29 -15 6 -11 21 -23
right verb.bring own ru	-9 -25 37 -9 -7 -7 -7 9 -1
right verb.bring own ua	-12 40 -31 -11 -9 -12 -3 14 -10
right verb.bring ru	23 -58 19 -10 5 -8 7 17 -1
right verb.bring ua	-3 30 2 -11 -7 -2 -9 -10 -14
right verb.come media	23 -1 2 -29 -5 -9 -7 -4 -11
right verb.come mediator	-12 31 -32 35 -11 -7 -7 -30 -3
right verb.come own null	-24 7 13 3 -6 -4 -7 -7 -11
right verb.come own perspective	40 -22 -15 -10 -8 -7 -5 1 -9
right verb.come own ru	19 -40 11 -7 -10 -9 -1 17 -48
right verb.come own ua	-25 49 -31 -9 -4 -2 -3 7 -5
right verb.come ru	-27 -13 18 16 -7 -9 -3 11 -35
right verb.come ua	-18 37 -6 -4 -6 2 -5 0 -9
right verb.future media	22 -56 -27 -17 -6 -4 -4 19 3
right verb.future mediator	32 -5 -11 -19 -1 -1 -1 9 -3
right verb.future own null	16 5 -10 -11 -4 -3 -3 -19 -2
right verb.future own ua	-34 9 -11 -13 -11 -12 -14 23 -14
right verb.future ru	11 -32 32 -4 -4 -3 -3 -15 -7
right verb.future ua	-27 66 -9 -6 -6 -7 -6 -56 -21
right verb.get media	3 -21 -7 -9 -3 23 -11 -12 -21
right verb.get own null	35 -2 -15 -7 -14 2 -9 -18 -21
right verb.get own perspective	-22 -20 3 -11 34 -5 -5 -28 24
right verb.get own ru	12 -55 35 -12 -10 -11 -13 -18 -21
right verb.get own ua	-51 55 -62 -8 -11 12 -10 16 -13
right verb.get ru	8 -2 -4 -11 -12 -14 -9 12 -22
right verb.get ua	13 20 -17 -7 -6 -13 -6 -14 -8
right verb.give media	-2 -8 -15 -16 -5 30 -13 -2 -17
right verb.give mediator	-16 -104 25 -44 -23 34 21 -30 -13
right verb.give own null	8 2 -15 -14 -8 6 -10 -22 -11
right verb.give own perspective	49 -34 6 -6 -7 -7 -9 -33 -9
right verb.give own ru	-10 -59 63 -7 -13 -28 22 -17 -22
right verb.give own ua	-35 32 -52 -8 -10 30 -11 3 -5
right verb.give ru	-17 23 -14 -6 -13 -9 -8 -17 0
right verb.give ua	27 -23 24 -5 -8 -13 4 -35 -30
right verb.held_exchange media	-2 20 22 -20 -19 -14 -10 -78 -16
right verb.held_exchange mediator	6 -10 -11 -28 -9 -5 -4 18 -6
right verb.held_exchange own null	-8 13 -10 -17 -2 -12 -9 5 -12
right verb.held_exchange own perspective	-80 55 -23 -8 -7 -4 -7 38 -19
right verb.held_exchange own ru	-18 -28 -7 -5 -4 -1 -2 38 -6
right verb.held_exchange own ua	27 22 -43 -17 -9 -15 -5 -43 -7
right verb.held_exchange ru	-11 -6 -5 -12 31 -13 -10 -50 -11
right verb.held_exchange ua	-26 -20 -11 -10 -10 -10 -7 51 -8
right verb.home media	-15 -24 -30 48 29 -12 -10 14 -19
right verb.home mediator	-1 -32 0 -5 -11 -6 -5 21 -5
right verb.home own null	20 -24 -16 31 -21 -10 -8 17 -14
right verb.home own perspective	-33 30 20 -21 -9 -3 -4 -19 -7
right verb.home own ru	-35 -9 35 -20 -10 -4 -5 30 -15
right verb.home own ua	-24 30 -22 -24 42 -5 -4 -33 -10
right verb.home ru	-9 -94 136 -25 -18 -6 -7 -22 -16
right verb.home ua	4 52 -30 -21 -13 -6 -4 -1 -8
right verb.managed media	31 41 -34 -20 -15 -15 -10 -53 -30
right verb.managed mediator	-11 -24 18 0 -4 -9 -3 15 -4
right verb.managed own null	34 23 -7 1 -13 -13 -7 -35 -18
right verb.noun media	-9 -4 16 -4 -5 -6 -5 -29 -13
right verb.noun mediator	49 18 -30 -39 -18 -14 -6 -9 -15
right verb.noun own null	4 -15 -7 -20 -5 7 -4 -18 14
right verb.noun own ru	-21 -4 -47 -3 -4 -5 -9 -18 41
right verb.noun ru	-23 -28 -55 -3 -5 -8 -9 -16 51
right verb.noun ua	25 -13 -7 -1 -2 21 -3 -14 -13
right verb.other media	-18 17 12 -8 -12 -11 -5 -9 -6
right verb.other mediator	-26 -4 -12 -1 -10 -5 -5 29 -9
right verb.other own null	-2 6 8 -4 -6 -5 -3 -5 -7
right verb.other own ru	35 -21 -53 -6 -12 -3 -8 -12 11
right verb.other own ua	47 25 -47 -4 -8 -23 -7 -51 -24
right verb.other ru	84 -3 -9 -1 -1 -1 -1 -69 -4
right verb.other ua	8 6 -21 -3 -4 -5 -3 2 -9
right verb.swap media	17 -20 -9 -14 20 -5 -9 -6 -17
right verb.swap mediator	-5 17 -15 9 -8 -8 -5 -13 -4
right verb.swap own null	9 -22 -24 14 16 -10 -6 -15 -9
right verb.swap own ru	11 -56 42 -16 -15 -4 -13 12 -8
right verb.swap own ua	-4 38 -51 -55 -18 -3 -7 -18 -14
right verb.swap ua	14 11 -58 -13 -22 -31 -7 -28 -9
right verb.will media	41 -20 -1 -3 -5 -3 -2 -12 -13
right verb.will mediator	18 -12 -4 -13 -3 -1 -2 -21 -2
right verb.will own null	45 -19 -11 -6 -3 -2 -2 -15 -8
right verb.will ru	51 -15 -35 0 0 0 -2 -1 -2
right verb.will ua	30 -2 0 -1 0 -1 -1 -21 -3
right weekday other	78 -22 -5 -30 -12 -6 -6 -29 -36
right weekday same	-90 23 14 -6 16 -9 -6 11 -7
right –	20 3 -21 0 1 -1 -6 -5 -6
said both	-18 -10 30 -41 10 -2 -2 16 -11
said both alike larger	-34 25 42 -62 -11 5 2 -9 -8
said both alike same	-43 -63 -43 80 -11 -4 -3 -25 -1
said both alike smaller	0 -13 -5 -75 -4 -3 -3 66 -5
said both other larger	-28 10 -2 -32 44 -14 -10 0 -21
said both other smaller	81 -91 -21 -59 -9 -6 -12 3 -25
said each	117 -97 -24 -30 20 -14 -13 -38 14
said each alike larger	150 -162 -43 -10 -19 8 -14 -8 -27
said each other larger	-43 -8 23 -13 30 -13 -12 -40 -19
said each other smaller	54 5 -55 -61 -32 -28 -15 -31 -48
said ru	6 4 -28 2 -7 -2 0 0 3
said ru alike larger	111 -54 -148 -16 -24 32 40 -20 3
said ru alike same	-37 104 -36 -8 -5 -11 -4 -7 -6
said ru alike smaller	-8 44 -124 3 -10 -10 -9 49 15
said ru other larger	44 -67 21 -17 9 5 1 -27 3
said ru other same	-195 4 128 -19 -15 -13 -10 -21 -20
said ru other smaller	-13 13 -40 47 -21 -16 -13 -9 0
said twice	-160 115 93 -12 -14 -3 -8 -11 -10
said ua	-3 -38 49 -4 -6 8 -4 8 -12
said ua alike larger	66 -115 35 -10 -8 51 2 -22 -15
said ua alike same	-126 -26 154 -11 -10 -11 -5 -13 -8
said ua alike smaller	-7 -178 2 28 -9 -10 -7 121 -8
said ua other larger	28 4 9 -10 -1 2 -4 -22 -14
said ua other same	-219 136 61 -10 -10 -15 -8 -40 -22
said ua other smaller	8 -46 -7 12 -13 -17 -9 52 -11
sentence 0	6 25 19 1 -1 -8 -6 -22 -13
sentence 2	13 -4 2 -4 -9 -4 -5 7 -5
sentence 3	11 -15 -28 -14 -11 -12 -2 32 18
sentence 4	39 -16 -30 -7 -8 8 -5 7 6
side both	3 -31 -7 24 -2 -1 -5 -2 -6
side both by both	4 -31 -7 25 -2 -1 -5 -6 -6
side both by view	-6 -8 -7 -16 -1 -1 -1 22 -2
side ru	6 -25 22 -5 3 -6 -3 -1 1
side ru by agent	32 -10 -10 -14 22 -26 4 -23 -21
side ru by direction	-30 -5 -7 -9 -19 -2 -5 34 -13
side ru by formula	19 -88 63 -4 3 -3 -3 -9 -4
side ru by phrase	-1 -10 12 -6 -4 -6 -1 0 8
side ru by return	24 -14 -14 -5 -11 -6 -6 5 -9
side ru by view	-8 5 -2 -4 6 -9 -5 -14 -7
side ua	5 21 -18 -3 -1 0 -4 2 -1
side ua by agent	-4 -8 4 -2 -2 0 -6 -14 -5
side ua by direction	20 -7 -9 -5 -5 -1 -4 4 1
side ua by formula	24 57 -95 -12 -15 -5 -4 6 -7
side ua by phrase	9 11 -15 -5 3 -4 -3 -2 1
side ua by return	-40 78 -41 -8 -5 -5 -6 -29 -3
side ua by view	1 4 -8 -1 3 2 -4 -1 0
sides foe.agent none view ru	37 23 -55 -1 -2 -2 -1 -7 -12
sides foe.agent none view ua	-53 -31 53 -9 -15 -16 -18 -36 -6
sides foe.of none view ru	116 -22 -21 -3 -7 -3 -6 -18 -80
sides foe.of none view ua	-47 -6 31 -20 -12 -32 22 -27 34
sides foe.to none view ru	9 15 -41 -12 -17 -14 -16 -34 6
sides foe.to own.to view ru	-49 11 18 -5 -3 18 -9 -10 -4
sides foe.to ua.of view ru	-4 45 -44 -1 -1 -2 -2 -2 -1
sides none foe.agent view ru	12 -2 3 0 -3 -1 0 -10 0
sides none foe.of view ru	43 -45 -7 -3 -4 -3 -4 -9 -20
sides none foe.of view ua	-1 -35 29 -13 -14 -11 -9 -38 -19
sides none foe.to view ru	3 39 -85 -18 -16 -14 -14 -31 -20
sides none none view null	12 3 -11 2 9 -7 -6 0 -11
sides none none view ru	24 -16 32 -4 -5 -7 -8 -18 -3
sides none none view ua	18 14 -14 -5 -4 0 -7 6 -8
sides none own.agent view ru	30 -39 -4 -16 39 -9 -14 -15 -11
sides none own.agent view ua	-23 17 21 -6 -16 -14 -7 -46 -10
sides none own.of view ru	-35 -41 17 52 -22 -11 -10 2 -28
sides none own.of view ua	15 24 -33 -25 -13 -11 -12 -25 2
sides none own.to view null	29 -21 -26 46 -15 -6 -9 -27 -6
sides none own.to view ru	39 -66 47 -26 -8 -16 -9 2 -14
sides none own.to view ua	4 36 -18 -9 -11 -6 -5 -8 -8
sides none ru.agent view null	-5 -21 11 35 -12 -23 -5 7 -7
sides none ru.agent view ru	10 20 -4 -34 -47 -40 -10 -16 -29
sides none ru.agent view ua	12 -23 -27 -16 -14 -1 -9 -25 38
sides none ru.from view null	-1 -22 -30 23 -9 -9 -3 3 -4
sides none ru.from view ru	-7 -23 29 0 -2 -1 -1 8 -3
sides none ru.from view ua	13 9 -13 -7 -10 -11 -4 8 -6
sides none ru.of view null	10 -46 7 23 -17 -1 -8 -3 -8
sides none ru.of view ru	46 -40 -21 -1 -17 -15 -10 15 -14
sides none ru.of view ua	-31 22 22 -20 -14 14 -10 -37 3
sides none ru.to view null	11 -14 23 -38 -8 -8 -6 -30 -5
sides none ru.to view ru	2 -73 48 -5 -4 -5 -3 -1 -4
sides none ru.to view ua	18 -22 21 -22 -12 -9 -4 -8 -29
sides none ua.agent view null	-6 43 28 -10 -11 -22 -16 -8 -21
sides none ua.agent view ru	25 -16 -13 -26 -21 -28 28 -19 -38
sides none ua.agent view ua	-23 -1 -29 -19 12 16 -17 -3 5
sides none ua.from view null	-7 -46 53 -32 -14 -8 -5 1 -5
sides none ua.from view ru	-40 -18 33 -9 -9 -6 -7 1 4
sides none ua.of view null	0 -26 31 21 -20 -16 -14 -11 -24
sides none ua.of view ru	13 -12 18 -5 -8 13 6 -12 -27
sides none ua.of view ua	19 30 -46 -7 -12 -11 -6 -12 22
sides none ua.to view null	11 9 -4 -14 -13 -10 -9 3 -26
sides none ua.to view ru	-31 21 -59 -16 -11 14 -12 28 23
sides none ua.to view ua	33 14 -26 -6 -8 -5 -3 -7 -18
sides own.agent none view ru	-54 -68 56 -7 -4 -4 -7 36 -9
sides own.agent none view ua	71 14 -48 -7 -6 -6 -5 -50 -8
sides own.agent own.to view ua	35 -12 -4 -4 -3 -9 -3 -21 -4
sides own.agent ua.of view ua	8 22 -33 -2 -4 -4 -2 6 5
sides own.from none view ru	-20 42 -44 -2 -2 -2 -3 48 -13
sides own.of foe.of view ua	-58 54 2 -5 -5 -4 -4 -3 -12
sides own.of none view ru	-4 -40 19 -38 -28 -16 -16 -4 13
sides own.of none view ua	41 1 -22 -7 -13 -20 10 -15 -1
sides own.of own.to view ua	-56 0 -14 -2 -2 -6 -5 48 -22
sides own.of ru.from view ua	34 18 -25 -1 -4 -4 -5 -19 -7
sides own.of ru.of view ru	-8 -42 27 -1 -13 -4 -8 -20 47
sides own.of ru.of view ua	-19 53 -17 -24 -1 -1 -3 6 -20
sides own.of ua.of view ru	17 -2 -4 -1 -3 -2 -2 -7 -4
sides own.of ua.of view ua	71 -71 -30 -14 -7 -8 -7 -28 11
sides own.to none view ru	-11 -53 29 -12 9 -15 -5 31 -19
sides own.to none view ua	21 21 -36 -4 -9 1 -6 -4 -7
sides own.to ru.agent view ua	-40 43 -33 -3 -2 -12 -1 33 -28
sides own.to ru.from view ua	-24 25 -8 -3 -3 -24 -4 26 -17
sides own.to ru.of view ru	-13 -65 47 -6 -15 -4 -7 37 -20
sides own.to ru.of view ua	33 36 -52 -4 -4 25 -5 -41 4
sides own.to ru.to view ru	-14 20 -21 -2 -6 -3 -2 -13 -1
sides own.to ua.agent view ua	-32 2 -69 -6 35 -9 -5 -8 -3
sides own.to ua.of view ru	-52 -2 31 -10 -12 -7 -8 26 -38
sides own.to ua.of view ua	38 -13 -13 -6 -9 -12 -5 -46 -4
sides own.to ua.to view ru	-83 -22 56 -17 -34 -8 -15 -40 -23
sides ru.agent none view null	-1 36 -40 -17 -15 -10 -7 -16 21
sides ru.agent none view ru	27 -71 42 -7 -18 -8 -7 3 7
sides ru.agent none view ua	19 -19 12 -9 -13 -7 -10 -14 -7
sides ru.agent own.of view ua	-31 6 -1 -11 -6 -2 -2 -6 -2
sides ru.agent ru.of view null	6 -48 57 -2 -5 -27 -5 -2 25
sides ru.agent ru.of view ru	-7 -3 38 -1 -4 -1 -1 -1 -29
sides ru.agent ru.of view ua	-9 -30 37 -3 -3 -3 -4 -7 -9
sides ru.agent ua.agent view null	13 -65 56 -11 -21 -9 -5 -7 -4
sides ru.agent ua.agent view ua	20 -10 -2 -8 -2 -1 -2 -9 -4
sides ru.agent ua.from view ru	-14 -66 72 -2 -4 -1 -1 -2 -2
sides ru.agent ua.of view null	-12 -13 10 -4 -7 17 -11 -34 -15
sides ru.agent ua.of view ru	30 7 4 -8 -15 -44 -23 -14 -22
sides ru.agent ua.of view ua	-16 8 22 -5 -7 -1 -1 -3 5
sides ru.agent ua.to view null	54 -50 44 -3 -11 -10 -3 -5 -18
sides ru.agent ua.to view ru	33 -53 32 -5 -7 -10 -5 -22 -22
sides ru.from none view null	-16 -20 -40 43 -1 -7 -1 9 -3
sides ru.from none view ru	29 -7 -10 -5 -4 -2 -2 -2 -2
sides ru.from none view ua	-1 13 -31 -8 -7 17 -5 3 0
sides ru.from ru.of view ua	-33 -2 34 -3 -5 -4 -3 -14 -5
sides ru.from ua.of view ua	-34 69 -46 -4 -3 -5 -3 -16 -2
sides ru.of none view null	-2 5 -3 -14 -22 0 -7 5 -11
sides ru.of none view ru	34 -37 -36 -10 -10 -10 -7 -6 47
sides ru.of none view ua	-8 2 24 11 -9 -18 6 -6 -66
sides ru.of own.of view ua	39 -14 -1 -7 -5 -9 -3 -11 -15
sides ru.of own.to view ru	52 -35 -31 -12 -18 -3 -4 -15 -21
sides ru.of own.to view ua	-60 19 -14 49 -15 -14 -8 -41 -11
sides ru.of ru.of view ru	14 -33 17 -4 -5 -3 -5 23 -8
sides ru.of ru.of view ua	-33 -52 40 -1 -10 -1 -3 -29 22
sides ru.of ua.from view ru	-35 -80 39 -4 -5 -7 -3 10 -3
sides ru.of ua.of view null	-8 14 -15 -16 -5 -5 -2 -2 26
sides ru.of ua.of view ru	-47 7 14 -6 -7 18 -28 4 25
sides ru.of ua.of view ua	21 -27 29 -38 -13 -15 -11 -21 -4
sides ru.of ua.to view null	34 17 -48 -41 -39 -14 -11 -23 -16
sides ru.of ua.to view ru	-22 29 -23 -3 -12 -2 -3 -20 37
sides ru.of ua.to view ua	-11 -54 65 -21 -9 -5 -8 -19 -24
sides ru.to none view null	95 -57 -12 -12 -18 -6 -5 -50 -6
sides ru.to none view ru	9 1 -52 -4 -7 -9 -6 30 9
sides ru.to none view ua	-16 -33 52 -7 -6 -2 -1 -20 -26
sides ru.to ru.of view ru	67 -72 -14 -1 -2 -6 -6 -16 -6
sides ru.to ua.to view null	-45 -82 89 -5 -4 -3 -6 -5 -8
sides ru.to ua.to view ru	-11 28 -13 -10 -15 -19 -21 -52 -41
sides ua.agent none view null	20 63 -84 4 -16 -8 -10 -57 21
sides ua.agent none view ru	10 9 28 -24 -19 -13 -16 -49 -39
sides ua.agent none view ua	4 -9 -33 -9 -9 -8 -6 32 -12
sides ua.agent own.of view ru	-67 21 -2 -25 -8 -4 -12 -8 -3
sides ua.agent ru.agent view null	-4 55 -19 -17 -10 -2 -7 -8 -5
sides ua.agent ru.agent view ru	-33 35 -16 -7 -5 -2 -3 11 -2
sides ua.agent ru.agent view ua	7 3 -33 -6 -11 -6 -6 35 -24
sides ua.agent ru.from view ua	-1 2 -9 -1 -2 -1 -1 7 -2
sides ua.agent ru.of view null	-24 -11 -17 -5 -12 -18 33 -12 41
sides ua.agent ru.of view ru	-27 -31 44 -10 -6 -4 -13 -14 0
sides ua.agent ru.of view ua	-50 49 -34 -8 -43 -31 -17 13 23
sides ua.agent ua.of view null	-37 3 25 -25 -5 -3 -6 -9 -6
sides ua.agent ua.of view ru	17 0 10 -32 -14 -10 -15 -50 -19
sides ua.agent ua.of view ua	-31 55 -59 -21 -4 -2 -6 -6 12
sides ua.from foe.to view ru	-10 -16 -8 -3 -7 -1 -3 19 -30
sides ua.from none view ru	-25 -15 -3 -6 -1 -8 12 6 6
sides ua.from ru.from view null	0 13 -7 -2 0 0 -1 -4 0
sides ua.from ru.of view ru	44 -54 -28 -14 50 -7 -11 -10 -25
sides ua.from ua.of view ru	-2 -7 9 0 -5 -1 -1 -6 -1
sides ua.from ua.to view ru	-25 10 -1 -4 -17 -3 -11 -15 -3
sides ua.of none view null	-24 12 -14 7 -7 -8 -1 -1 11
sides ua.of none view ru	3 -7 21 -13 -5 -11 -4 -24 10
sides ua.of none view ua	23 13 -41 1 -8 -8 -7 -14 1
sides ua.of own.of view ua	-48 23 50 -5 -5 -2 -2 -2 -20
sides ua.of own.to view ua	-74 -25 25 -21 37 -8 -7 43 -8
sides ua.of ru.agent view null	23 -12 -24 -17 -3 -19 -20 -14 -5
sides ua.of ru.agent view ua	6 37 -15 -6 -25 -17 -10 -14 -31
sides ua.of ru.from view ua	20 10 -47 -7 -9 -7 -6 4 -21
sides ua.of ru.of view null	-28 44 11 -15 -8 -7 0 -14 -5
sides ua.of ru.of view ru	-19 -32 32 -24 -15 -10 -15 -20 23
sides ua.of ru.of view ua	75 13 -45 -22 -5 -6 -6 -42 -5
sides ua.of ua.of view null	-32 -22 -25 -15 38 -12 -8 13 6
sides ua.of ua.of view ru	46 -76 67 -10 -5 -3 -3 -16 -40
sides ua.of ua.of view ua	2 54 -57 11 -10 -8 -4 -18 -9
sides ua.of ua.to view null	19 8 -19 1 -3 -3 -2 -8 -1
sides ua.of ua.to view ua	16 -21 -26 -16 -4 -1 -3 45 -3
sides ua.to none view null	-12 24 -25 -17 -16 25 -15 10 -5
sides ua.to none view ru	-25 68 -84 -11 -11 -4 -8 -3 15
sides ua.to none view ua	48 -7 -62 -5 -6 -7 -5 14 -23
sides ua.to own.of view ru	-27 56 11 -7 -10 -16 -9 -12 -3
sides ua.to own.to view ru	-59 -4 25 -10 -12 -19 -5 32 -7
sides ua.to ru.agent view null	18 -21 0 -10 -6 -6 -4 13 -2
sides ua.to ru.agent view ua	-80 92 -14 -3 -2 -3 -1 -6 -4
sides ua.to ru.from view ua	-25 28 -5 -4 -4 -1 -1 -9 -1
sides ua.to ru.of view null	-11 61 -50 -9 -9 -5 -11 -13 8
sides ua.to ru.of view ru	29 -46 49 -5 -13 -26 28 -32 -3
sides ua.to ru.of view ua	1 51 -39 -3 -4 -5 -4 -17 15
sides ua.to ru.to view null	-31 6 32 -13 -6 -6 -6 -8 -9
sides ua.to ru.to view ru	19 44 -48 -5 -7 22 -18 11 -28
sides ua.to ru.to view ua	-75 13 13 -4 -5 -4 -7 2 -4
sides ua.to ua.of view null	-10 17 -8 -2 -2 -6 -1 10 -3
sides ua.to ua.of view ru	-31 -13 52 -4 -7 -2 -6 -8 -5
sides ua.to ua.of view ua	8 14 -40 -3 -6 -9 -4 -17 -5
size more	-9 -65 -27 -18 -8 -7 -5 75 62
size more bodies	-37 -104 -35 -7 -12 -7 -7 147 -49
size more civilians	21 -100 -14 -9 -7 -10 -7 -13 40
size more military	-49 -83 -74 -6 -13 -10 -7 42 104
size more null	40 -30 -25 -9 -7 -7 -5 -9 31
size more people	-15 -64 -14 -39 -7 -5 -5 73 41
size one	120 -38 -39 -8 -9 -14 -6 -40 -17
size one bodies	67 -47 -33 -11 -11 -19 -12 -55 -15
size one civilians	-20 54 0 -13 -12 -17 -11 -22 -23
size one military	95 -49 -30 -9 -9 -24 -6 -11 -31
size one null	111 -28 -44 -7 -10 -14 -6 -55 -14
size one people	64 -56 -24 -7 -3 -4 -4 -23 -9
size under 10	38 16 11 -10 -9 -4 -4 -27 -10
size under 10 bodies	37 52 -86 -8 -9 -12 -7 -41 -8
size under 10 civilians	-33 75 -6 -12 -13 -2 1 -50 3
size under 10 military	-12 34 25 -10 -17 -9 -13 -19 -16
size under 10 null	77 -35 1 -7 -5 -2 -4 -17 -13
size under 10 people	62 -57 55 -22 -9 -11 -7 -38 -15
size under 1500	26 11 -65 1 -9 -10 -6 58 -12
size under 1500 bodies	-19 129 -75 -8 -10 -9 -5 -26 -11
size under 1500 civilians	52 -84 -20 -9 -9 -11 -13 6 6
size under 1500 military	23 -68 -105 -9 -14 -9 -6 75 23
size under 1500 null	15 77 -71 -9 -10 -15 -8 -37 -26
size under 1500 people	35 -129 -51 18 -8 -7 -5 101 -21
size under 400	-5 31 18 4 5 -12 -8 -16 -19
size under 400 bodies	-11 12 -21 -12 31 -12 -9 17 -20
size under 400 civilians	20 -89 -35 -20 19 -15 -15 69 -46
size under 400 military	-9 31 35 -11 13 -13 -7 -28 -10
size under 400 null	24 -9 3 -3 -1 -8 -6 11 -24
size under 400 people	-30 51 9 37 -10 -11 -8 -47 -24
size under 50	5 -6 22 -9 -11 10 -3 -14 3
size under 50 bodies	-37 -54 127 -6 -8 -11 -6 -45 -12
size under 50 civilians	-39 45 -4 -6 -17 -15 -11 -16 2
size under 50 military	-11 21 -6 -10 -18 41 4 -29 -12
size under 50 null	22 -53 1 -6 -5 5 -4 17 15
size under 50 people	44 37 -22 -21 -13 -7 -3 -62 -2
tag inside: adj.dead	-43 34 4 -5 -9 -9 -4 7 -7
tag inside: adj.freed	-48 -21 -4 8 27 -25 -12 71 -47
tag inside: adj.modifier	2 -16 5 -13 8 1 -1 -10 6
tag inside: adj.wounded	-57 -18 -38 -16 12 64 20 -26 -21
tag inside: category	-11 -1 -3 -10 -7 5 -3 -7 12
tag inside: country	-22 -39 -17 -7 -4 -3 -2 36 -2
tag inside: cue.among	94 -86 -2 -16 -5 -2 -3 -7 -5
tag inside: cue.anniversary	11 -3 -3 0 -1 -2 0 0 -1
tag inside: cue.born	81 -34 -15 -2 -2 -2 -2 -6 -19
tag inside: cue.captivity	-12 -14 -44 67 -2 -2 -7 -1 -6
tag inside: cue.captured	33 -12 18 -10 -6 -5 -7 -12 -16
tag inside: cue.claims	16 -15 -9 -8 -4 -3 -2 -9 9
tag inside: cue.count	0 43 -40 -25 -9 -9 -11 0 -8
tag inside: cue.crime	53 -23 -2 -1 -1 -5 -2 -14 -20
tag inside: cue.deported	12 33 -26 -2 -1 -4 -2 -13 -4
tag inside: cue.each	11 8 3 -25 -16 -10 -10 -24 -10
tag inside: cue.evacuation	97 -54 -42 -25 -11 -7 -8 -67 -43
tag inside: cue.held	-22 -42 -21 24 -7 -4 -6 -6 37
tag inside: cue.in_return	65 -21 -68 -3 -10 -25 -3 -23 -2
tag inside: cue.included	-15 28 -62 -24 36 -20 -12 27 -38
tag inside: cue.local	75 -54 -95 -14 -18 -18 -14 31 7
tag inside: cue.mediated	-68 -4 -23 -33 -10 -11 -6 73 -4
tag inside: cue.missing	-16 -52 -35 -26 -23 -13 -18 -71 93
tag inside: cue.money	35 -6 -2 -1 -2 -1 -1 -14 -7
tag inside: cue.of_whole	17 -3 10 -14 -15 -6 -6 -8 -15
tag inside: cue.of_year	-9 39 -27 -5 -6 -4 -3 -14 -19
tag inside: cue.other_exchange	60 -13 -46 -3 -5 -3 -2 -8 -13
tag inside: cue.other_return	9 -1 -5 0 -1 -1 0 0 0
tag inside: cue.other_war	83 -45 -10 -10 -4 -3 -2 -10 -27
tag inside: cue.part	19 -17 38 -12 -10 -9 -7 -43 -8
tag inside: cue.recap	10 -33 -7 -2 -2 -15 -2 -2 30
tag inside: cue.repatriation	-44 34 -20 -2 -9 -1 -1 39 -7
tag inside: cue.reunion	49 -35 -26 -5 -8 -4 -3 -28 -5
tag inside: cue.same_number	23 17 -44 3 -9 -17 -8 12 -14
tag inside: cue.since	1 39 -26 -3 -4 -9 -4 -82 -18
tag inside: cue.span	-21 48 -3 -16 -12 -12 -10 -64 -14
tag inside: cue.stage	147 -118 -18 -12 -17 -38 -24 -109 -28
tag inside: cue.to_date	47 -2 -26 -44 -14 -6 -7 -57 -6
tag inside: cue.unit	57 12 -50 -8 -5 -7 -7 -8 -5
tag inside: cue.year	16 -45 -17 -7 -7 -7 -8 30 -24
tag inside: foe.of	14 -52 35 -5 -7 -14 -11 -8 -18
tag inside: noun.body	-9 20 4 -7 11 -11 -6 4 -13
tag inside: noun.branch	27 -11 0 -9 -11 -19 2 -18 -15
tag inside: noun.child	46 8 -76 -7 -9 -15 -8 38 -33
tag inside: noun.civilian	-53 43 18 -11 -6 -4 -3 -20 17
tag inside: noun.exchange	-24 -74 -47 -20 -13 -21 -12 121 -29
tag inside: noun.family	66 3 -30 -18 -9 -12 -7 -40 -10
tag inside: noun.foreigner	46 33 -105 -24 -11 -10 -7 -41 -12
tag inside: noun.man	26 -1 -13 -7 -7 -5 -3 -26 -8
tag inside: noun.military	-25 24 16 -9 3 6 -5 -7 -4
tag inside: noun.other	69 -26 -11 -5 -4 -3 -3 -35 21
tag inside: noun.people	0 7 -10 13 -6 -9 -5 4 0
tag inside: noun.rank	93 -55 -37 -6 -5 -15 -5 -16 -8
tag inside: noun.soldier	2 -27 25 -14 -2 -5 -14 -20 4
tag inside: noun.woman	-27 2 52 -18 -11 -16 -10 -25 -21
tag inside: own.of	1 9 10 -15 -8 -10 -8 -9 4
tag inside: qualifier.approx	-39 24 -35 -14 -13 11 -7 -47 64
tag inside: qualifier.at_least	10 -52 -25 -11 21 -16 -9 -46 68
tag inside: qualifier.at_most	25 -10 -25 -3 -4 -5 -3 -15 26
tag inside: qualifier.more_than	4 -53 -26 -9 -11 -8 -7 20 55
tag inside: ru.agent	-5 -20 38 -24 -14 -15 17 9 -17
tag inside: ru.of	-39 -78 95 -11 -6 -14 2 3 16
tag inside: ua.agent	-53 28 -25 -14 -8 4 -4 33 2
tag inside: ua.of	-12 52 -33 -14 1 -3 -5 9 -2
tag inside: verb.bring	-24 21 7 12 -7 -4 -3 -25 -2
tag inside: verb.come	23 -34 -12 45 -16 -7 -6 -27 -7
tag inside: verb.get	-31 -18 25 -3 -4 -5 -3 -5 -2
tag inside: verb.give	8 19 -7 -10 -3 -4 -1 -1 -1
tag inside: verb.held_exchange	15 -31 -24 -8 -11 -16 -8 22 -14
tag inside: verb.other	-42 -6 -11 -4 -6 58 -3 -26 -25
tag inside: view.ru	82 -62 -38 -7 -7 -6 -3 -46 -12
tag inside: view.ua	-12 79 -56 -7 -13 1 -4 3 -6
tag left 1: adj.freed	-33 10 3 21 -9 -6 -5 -8 -11
tag left 1: adj.modifier	-31 -10 7 -11 8 14 -8 -23 30
tag left 1: adj.wounded	59 -62 -32 -14 -15 -5 -7 -8 -14
tag left 1: category	74 -27 -30 -5 -7 -5 -5 -4 -3
tag left 1: country	110 -74 -72 -18 -14 -10 -8 10 -19
tag left 1: cue.agreed	20 23 -55 -13 -4 -12 -8 -35 -4
tag left 1: cue.agreement	20 20 -65 -24 -8 -22 -14 -18 -2
tag left 1: cue.all	-5 17 -14 -16 -12 -10 -6 -21 -15
tag left 1: cue.already	-25 -44 -37 -9 -9 -7 -5 70 -6
tag left 1: cue.among	-24 40 -47 -8 -7 -7 -6 -5 -10
tag left 1: cue.border	47 -38 -19 -7 -6 -6 -5 -18 -13
tag left 1: cue.born	38 -23 -6 -4 -1 -2 -2 -1 -2
tag left 1: cue.called_off	55 -59 -10 -3 -2 -14 -5 -5 -5
tag left 1: cue.captivity	-26 5 4 -6 -5 -9 -5 7 8
tag left 1: cue.captured	43 -12 -23 -1 -2 -2 -1 -7 -11
tag left 1: cue.claims	22 -29 15 10 -27 -7 -5 7 17
tag left 1: cue.completed	-25 -15 2 -23 -7 -9 -6 21 3
tag left 1: cue.count	36 10 -14 -14 -5 -6 -6 -6 -6
tag left 1: cue.crime	50 -36 -2 -1 -1 -1 -1 -7 -2
tag left 1: cue.deported	74 -9 -55 -9 -8 -13 -5 -68 -25
tag left 1: cue.each	94 -53 -6 -24 -12 -6 -5 -29 -4
tag left 1: cue.evacuation	42 -15 -15 -2 -2 -3 -2 -28 -17
tag left 1: cue.ever_captured	50 -11 -4 -2 -2 -1 -2 -40 -25
tag left 1: cue.footage	79 -11 -11 -2 -5 -3 -4 -27 -55
tag left 1: cue.held	-13 -51 -34 7 -8 -8 -7 -65 99
tag left 1: cue.in_captivity	7 -24 -3 -3 -3 -6 -3 -15 34
tag left 1: cue.in_return	43 -21 -5 -14 -10 -13 -8 5 -15
tag left 1: cue.included	-2 45 -39 3 -4 -5 -3 -22 -13
tag left 1: cue.local	-11 -98 -62 -18 65 -19 -16 -28 -44
tag left 1: cue.mediated	26 -80 -19 -42 -13 -8 -8 27 -14
tag left 1: cue.missing	8 -22 -16 -9 -7 -5 -5 -18 16
tag left 1: cue.month	62 -49 -6 -1 0 -1 -1 -10 -3
tag left 1: cue.of_whole	22 10 -38 15 -12 -9 -7 -19 -13
tag left 1: cue.of_year	2 15 -33 -17 -12 -7 -7 -14 -34
tag left 1: cue.one_sided	-58 14 -11 -6 -11 -20 -11 24 -7
tag left 1: cue.other_exchange	69 -57 -36 -11 -5 -6 -4 -46 -3
tag left 1: cue.other_return	73 -8 -13 -3 -6 -7 -4 -44 -23
tag left 1: cue.outside	-49 -13 1 -11 -6 19 -51 -17 -13
tag left 1: cue.part	23 0 -15 -5 -6 -7 -4 -6 -12
tag left 1: cue.planned	12 14 -52 -9 -8 -10 -7 -13 -19
tag left 1: cue.recap	3 27 -40 -11 -7 -9 -6 -27 -9
tag left 1: cue.record	-35 -38 -4 -5 -13 -6 -5 45 -26
tag left 1: cue.relative	9 6 -11 -14 -10 -15 0 -8 16
tag left 1: cue.repatriation	39 -16 -3 -14 -13 -5 -6 -5 -17
tag left 1: cue.reunion	46 -54 -32 -30 -8 -7 -6 20 -6
tag left 1: cue.since	-3 44 -49 -4 -5 -9 -5 -35 -30
tag left 1: cue.span	-24 44 -6 -16 -11 -11 -10 -38 -13
tag left 1: cue.stage	29 -41 -63 70 -10 -4 -4 -24 -11
tag left 1: cue.to_date	-17 -1 -27 -8 -6 -5 -4 37 -3
tag left 1: cue.today	-14 55 13 -14 -10 13 -8 -28 -55
tag left 1: cue.total	-120 39 32 30 -27 -27 -19 -34 -52
tag left 1: cue.training	31 -20 0 -1 -1 -2 -1 -3 -4
tag left 1: cue.transit	-15 -8 -26 7 -8 -1 -1 15 -1
tag left 1: cue.venue	3 55 -62 -1 -1 -2 -2 -1 -6
tag left 1: cue.visit	57 -43 -2 -2 -8 -2 -1 -2 -8
tag left 1: cue.year	-39 -47 -25 -6 -7 -5 -7 82 -29
tag left 1: cue.yesterday	116 -54 -78 -25 -55 -12 -9 -76 -7
tag left 1: foe.of	12 -1 -4 0 -1 0 -1 -3 -2
tag left 1: noun.body	-35 38 -9 -5 -6 -6 -4 16 -7
tag left 1: noun.branch	26 -19 -1 0 -1 -1 0 -1 -3
tag left 1: noun.child	-2 -30 16 -4 -2 -3 -2 -10 -4
tag left 1: noun.civilian	53 16 -77 -7 -16 -12 -18 -43 -38
tag left 1: noun.exchange	20 -20 2 8 -7 -3 -7 -26 -10
tag left 1: noun.family	-6 -26 -22 -5 -9 -9 -7 10 20
tag left 1: noun.military	45 25 -26 -9 -9 -27 -12 -39 -37
tag left 1: noun.other	1 17 -10 -6 -7 -6 -4 -4 -31
tag left 1: noun.people	8 30 -49 -8 -6 -5 -5 -11 0
tag left 1: noun.rank	-8 38 -69 -22 -22 -32 -20 -17 -27
tag left 1: noun.woman	67 -29 -44 -2 -1 -2 -1 -1 -1
tag left 1: own.of	-14 46 -37 -14 -13 -4 -7 -15 -40
tag left 1: own.to	-9 22 10 -11 -12 -4 -8 -8 -7
tag left 1: ru.agent	4 -59 41 -27 -16 17 -13 -22 14
tag left 1: ru.from	-36 54 -49 -7 -2 -6 -3 27 -6
tag left 1: ru.of	-1 -19 13 -25 -18 -19 -10 -26 28
tag left 1: ru.to	17 -52 21 -6 -7 -1 -10 7 -11
tag left 1: ua.agent	-80 79 -45 -7 -10 -35 -10 12 -10
tag left 1: ua.from	-2 -27 17 -7 -25 -5 -16 12 -39
tag left 1: ua.of	48 6 -39 -7 -13 -3 -6 -17 -14
tag left 1: ua.to	-2 -5 -39 -10 -9 -12 -12 28 -15
tag left 1: verb.bring	-17 14 17 -3 -6 -8 -2 13 -13
tag left 1: verb.come	-29 11 7 -1 8 -11 -8 12 -13
tag left 1: verb.future	-2 -11 36 -3 -6 -20 -3 -35 16
tag left 1: verb.get	4 -6 19 -9 -9 -13 -5 -9 -12
tag left 1: verb.give	-34 20 15 -9 -10 -1 -5 3 -13
tag left 1: verb.held_exchange	22 -21 -4 9 -8 -9 -8 -15 -12
tag left 1: verb.home	8 -17 0 4 -10 -10 -7 18 -10
tag left 1: verb.managed	29 -61 -10 -27 -8 -24 -9 -15 -29
tag left 1: verb.noun	-7 2 -3 10 -9 -7 -6 -25 11
tag left 1: verb.other	32 -16 2 -4 22 18 -3 -46 -12
tag left 1: verb.swap	-8 -9 -19 36 -11 -2 -10 -19 -14
tag left 1: verb.will	57 -58 -24 -7 -7 -13 -3 -2 12
tag left 1: view.ru	35 -26 -30 -4 -18 -3 -9 16 -56
tag left 1: view.ua	-4 11 -5 -1 -1 0 0 -2 2
tag left 3: adj.dead	-6 -18 -7 -10 -10 -11 -9 17 -12
tag left 3: adj.freed	53 -10 -9 16 -4 0 -4 -58 -24
tag left 3: adj.modifier	7 4 -9 0 -5 -10 -3 -17 9
tag left 3: adj.wounded	21 -14 -71 -9 -10 -7 32 -12 -22
tag left 3: category	6 3 -8 -5 -5 -9 3 0 0
tag left 3: country	-12 30 -14 19 -8 -6 -5 -23 0
tag left 3: cue.agreed	22 -19 0 -9 -8 -4 -4 2 -10
tag left 3: cue.agreement	30 -38 2 9 -7 -5 -4 -4 -9
tag left 3: cue.all	-17 -43 -33 13 -7 -9 -6 -16 53
tag left 3: cue.already	-5 -27 -13 -22 -7 -7 -5 38 -25
tag left 3: cue.among	9 13 -36 -4 -4 -7 -4 -6 -7
tag left 3: cue.border	17 4 -4 -13 -11 -10 -8 -26 -21
tag left 3: cue.born	87 -47 -9 -8 -2 -3 -1 -22 -4
tag left 3: cue.called_off	64 -34 -14 -2 -2 -4 -2 -10 -8
tag left 3: cue.captivity	3 -24 32 -11 -3 -4 -5 7 12
tag left 3: cue.captured	35 -11 -23 -1 -2 -2 -1 -6 -6
tag left 3: cue.claims	-3 -27 21 -5 -8 -13 -10 -27 38
tag left 3: cue.completed	-53 12 9 7 4 6 -8 28 -22
tag left 3: cue.count	14 -4 -18 6 -7 3 -5 -8 -7
tag left 3: cue.crime	66 -16 -5 -1 -2 -2 -1 -44 -40
tag left 3: cue.denied	23 -24 -4 -8 -7 -4 -6 -57 3
tag left 3: cue.deported	70 -14 -20 -5 -3 -4 -3 -32 -42
tag left 3: cue.each	-32 30 30 -22 -36 -11 -8 -24 -16
tag left 3: cue.evacuation	30 -42 16 -14 -9 -6 -5 -66 21
tag left 3: cue.ever_captured	55 -12 -6 -2 -2 -1 -2 -44 -29
tag left 3: cue.footage	14 18 -42 -9 -7 -6 -5 -37 -9
tag left 3: cue.good_news	-77 63 7 -7 -3 -2 -2 -9 -4
tag left 3: cue.held	-3 -51 -27 7 11 -7 -6 -8 28
tag left 3: cue.in_captivity	34 -67 -6 -5 -5 -9 -4 -31 23
tag left 3: cue.in_return	-30 33 -5 5 5 -12 1 -15 -11
tag left 3: cue.included	-10 14 -22 15 -3 -6 -2 20 -18
tag left 3: cue.local	27 -81 -44 -11 57 -12 -8 -26 -34
tag left 3: cue.mediated	-14 -13 -1 2 -6 -5 -4 22 -15
tag left 3: cue.missing	-41 -37 -14 -7 -8 -8 -6 -41 74
tag left 3: cue.money	28 -3 -8 -1 -2 -1 -1 -14 -3
tag left 3: cue.month	-26 -34 -44 -5 -7 -6 -5 61 -27
tag left 3: cue.of_whole	31 -4 -6 -5 -9 -5 -4 -8 -14
tag left 3: cue.of_year	21 -16 -9 -7 -6 -3 -3 22 -11
tag left 3: cue.on_shield	-63 75 -36 -3 -9 -4 -3 25 -7
tag left 3: cue.one_sided	-65 30 -11 36 -11 10 -31 -11 -14
tag left 3: cue.other_exchange	72 -42 -28 -3 -2 -4 -3 -25 -3
tag left 3: cue.other_return	51 -3 -15 -3 -6 -5 -3 -26 -7
tag left 3: cue.other_war	75 -25 -28 -11 -3 -2 -2 -6 -10
tag left 3: cue.outside	-62 -46 -16 -13 -12 47 -4 15 -18
tag left 3: cue.parcel	79 -76 -4 -1 -1 -1 -1 -1 -1
tag left 3: cue.part	38 -3 -8 -5 -5 3 -4 -19 -14
tag left 3: cue.planned	43 -21 -30 -5 -4 -4 -3 -32 0
tag left 3: cue.postponed	40 5 -34 -4 -2 -1 -2 -2 -4
tag left 3: cue.ready	11 -12 -21 -6 -7 -5 -5 -30 22
tag left 3: cue.recap	58 -10 -70 -7 -7 -10 -5 -9 -8
tag left 3: cue.record	19 -30 -45 -6 -9 -9 -5 12 -13
tag left 3: cue.relative	43 -30 -25 -16 15 -2 -5 -16 5
tag left 3: cue.repatriation	-42 68 -14 -3 -7 -3 -2 24 -6
tag left 3: cue.reunion	-10 13 5 -16 -11 -10 -9 10 -8
tag left 3: cue.same_number	42 -20 11 -11 -22 -21 -19 -12 -8
tag left 3: cue.since	-15 -16 -7 -7 -4 -4 -3 52 -16
tag left 3: cue.span	-9 -51 16 -26 -8 -7 -5 46 -12
tag left 3: cue.stage	29 -40 46 -10 -4 -4 -3 -36 -4
tag left 3: cue.thanks	19 -16 -14 -5 -8 -3 -3 12 -2
tag left 3: cue.third	40 -8 -12 -3 -4 -1 -1 -4 -14
tag left 3: cue.to_date	1 -39 -34 11 -7 -6 -5 40 -18
tag left 3: cue.today	-24 34 7 0 -11 -11 -7 -26 -7
tag left 3: cue.total	-5 -36 -28 44 -10 -12 -11 59 -22
tag left 3: cue.training	36 -4 -24 -2 -3 -2 -1 -1 -2
tag left 3: cue.transit	-47 9 51 2 -8 -8 -6 7 -13
tag left 3: cue.unit	39 5 -38 -5 -7 -16 -4 -31 7
tag left 3: cue.venue	44 -56 7 30 -4 -2 -2 -8 -2
tag left 3: cue.visit	38 -37 -3 -1 -4 -4 -1 -4 -4
tag left 3: cue.year	3 -28 -3 -6 -5 -3 -3 36 -11
tag left 3: cue.yesterday	115 -69 26 -25 -11 -13 -7 -96 -14
tag left 3: foe.agent	20 -25 31 -5 -7 -14 -9 -2 -22
tag left 3: foe.from	-37 -44 59 -3 -5 -4 -8 -19 68
tag left 3: foe.of	-17 -10 15 -7 -9 -22 11 -31 45
tag left 3: foe.to	-18 -15 35 -13 -13 -13 -16 -46 7
tag left 3: noun.body	46 -9 -37 -12 7 -11 -7 -6 -12
tag left 3: noun.branch	5 23 -17 -4 -4 -8 -4 -32 3
tag left 3: noun.child	-17 -42 2 -7 -6 -8 -6 69 -13
tag left 3: noun.civilian	-45 37 -17 -15 -12 -14 -11 -8 13
tag left 3: noun.exchange	-25 3 4 1 -10 -4 0 31 -16
tag left 3: noun.family	6 -27 -4 -32 -9 -6 -5 21 3
tag left 3: noun.foreigner	58 -43 -12 -1 -4 -2 -3 -10 -12
tag left 3: noun.man	-6 -88 52 -7 -7 -10 -6 -8 -12
tag left 3: noun.military	-4 -6 3 -7 -2 -10 -1 0 6
tag left 3: noun.other	10 8 -13 -7 -3 -5 -4 11 -4
tag left 3: noun.people	11 4 9 -13 4 -7 -4 -32 1
tag left 3: noun.rank	33 -22 6 -3 -4 -12 -4 -6 -7
tag left 3: noun.soldier	-51 14 18 17 17 -22 0 -57 -3
tag left 3: noun.woman	68 -34 -9 -2 -3 -4 -3 -7 -13
tag left 3: own.agent	2 -27 12 -8 -10 -10 -4 35 -5
tag left 3: own.from	15 42 -42 -3 -4 -6 -3 18 -16
tag left 3: own.of	-21 38 0 -9 -15 -9 -11 -29 -6
tag left 3: own.to	-11 19 -24 -7 2 -7 -6 18 -13
tag left 3: qualifier.approx	35 3 -57 -5 -5 -10 -4 -65 17
tag left 3: qualifier.at_least	11 -21 -2 -1 -8 -3 -2 -10 23
tag left 3: qualifier.at_most	-17 -11 37 -12 -14 -7 -4 7 -8
tag left 3: qualifier.more_than	54 -20 -17 -12 -5 -12 -20 -23 -9
tag left 3: ru.agent	-22 -19 20 -9 -12 6 -9 5 -6
tag left 3: ru.from	16 12 -54 -2 -8 -6 -5 5 2
tag left 3: ru.of	7 -20 19 -4 -9 -7 -7 -11 -4
tag left 3: ru.to	-35 -34 49 -8 -10 -7 -5 27 -16
tag left 3: ua.agent	-23 9 17 1 -12 -8 1 -10 -9
tag left 3: ua.from	-22 -37 19 -7 19 -6 10 24 -18
tag left 3: ua.of	0 4 4 -4 -6 -6 1 -11 -3
tag left 3: ua.to	-44 40 9 -6 -7 2 -4 -6 -5
tag left 3: verb.bring	-7 2 -6 6 -12 -3 -3 22 -13
tag left 3: verb.come	33 -20 15 -17 -14 4 -8 1 -18
tag left 3: verb.future	28 -15 -9 -16 -5 -3 -2 -19 7
tag left 3: verb.get	0 -2 31 -13 -15 -7 -6 -19 -14
tag left 3: verb.give	-9 20 20 -11 -19 4 -11 -16 -12
tag left 3: verb.held_exchange	11 19 2 -20 -13 -1 -8 -15 -8
tag left 3: verb.home	19 -4 -13 3 -11 -7 -7 -1 -13
tag left 3: verb.managed	-30 -1 8 -2 -7 4 -7 13 -12
tag left 3: verb.noun	4 -23 0 6 -6 -6 -5 10 -13
tag left 3: verb.other	7 -13 -11 -4 -18 26 -3 -3 2
tag left 3: verb.swap	-18 3 23 -23 -8 -1 -4 6 -14
tag left 3: verb.will	5 24 -12 -9 -9 1 -6 -44 18
tag left 3: view.ru	-21 -13 -24 -6 20 -4 -4 3 36
tag left 3: view.ua	17 39 -21 -7 -10 -13 -4 -27 -12
tag left 3: voice.ru	-28 15 -1 -9 -14 -5 -6 -17 22
tag left 3: voice.ua	-9 23 -28 -28 -17 -11 -9 -10 14
tag left 7: adj.freed	1 -2 -16 -11 -2 -4 -4 29 -30
tag left 7: adj.modifier	10 -4 -20 -7 6 -4 -6 19 -4
tag left 7: adj.wounded	-30 35 -34 1 -7 -10 19 -48 -21
tag left 7: category	-20 -4 17 -6 -5 -10 1 -4 6
tag left 7: country	10 -41 -2 56 -10 -7 -5 -13 1
tag left 7: cue.agreed	77 -21 -14 -17 2 -11 2 -50 -9
tag left 7: cue.agreement	-4 13 -20 -16 -6 -14 -4 15 -16
tag left 7: cue.all	15 -40 -31 -12 -3 -4 -3 48 -36
tag left 7: cue.already	28 -50 -16 -8 39 -9 -5 -3 -16
tag left 7: cue.among	-4 -11 38 -4 -7 -7 -5 -17 -18
tag left 7: cue.anniversary	22 -16 -6 -3 -4 -2 -1 -28 -1
tag left 7: cue.border	-27 29 20 -11 -11 -12 -9 -21 -23
tag left 7: cue.born	6 22 -36 -4 -4 -6 -4 -13 -11
tag left 7: cue.called_off	45 -31 -21 -2 -1 -1 -1 -1 -1
tag left 7: cue.captivity	-6 -2 -6 0 -14 1 3 -10 18
tag left 7: cue.captured	51 -16 -20 -7 -2 -2 -2 -12 7
tag left 7: cue.claims	-16 27 -2 -5 6 -9 -7 -26 0
tag left 7: cue.completed	0 8 16 -7 -6 -6 -6 -14 -2
tag left 7: cue.count	-13 -40 -6 8 -7 1 -1 42 -11
tag left 7: cue.crime	10 -4 -1 -1 -1 -1 0 -1 -1
tag left 7: cue.denied	84 -39 -21 -30 -6 -3 -3 -31 -26
tag left 7: cue.deported	-22 4 -39 -29 -7 -7 -6 58 19
tag left 7: cue.each	-34 -38 -1 -2 70 6 -19 11 -26
tag left 7: cue.evacuation	51 29 -23 -11 -10 -3 -4 -53 -22
tag left 7: cue.ever_captured	67 -36 -3 -5 -5 -2 -8 -56 -42
tag left 7: cue.film	32 -23 -12 -13 -11 -6 -5 -4 -12
tag left 7: cue.footage	35 -64 3 -4 -4 -4 -3 -51 14
tag left 7: cue.good_news	-20 52 2 -4 -7 -2 -3 -19 -22
tag left 7: cue.held	19 36 -38 -14 -11 -8 -8 -18 4
tag left 7: cue.in_captivity	4 26 -62 -11 -8 -10 -9 -18 17
tag left 7: cue.in_return	-14 19 21 -12 -16 -10 -10 -16 -11
tag left 7: cue.included	51 -20 -35 -2 -5 2 -4 4 -45
tag left 7: cue.local	103 -83 -40 -6 -24 -9 -6 -22 -31
tag left 7: cue.mediated	-33 10 -33 50 -6 -8 -5 -1 8
tag left 7: cue.missing	27 -27 -19 -13 -8 -9 -8 -45 32
tag left 7: cue.money	71 -3 -1 -1 -1 -1 -1 -63 -5
tag left 7: cue.month	-4 -79 -23 -6 -5 -5 -4 76 -20
tag left 7: cue.of_whole	-4 18 2 -8 0 -8 -2 13 -22
tag left 7: cue.of_year	17 -15 -19 13 -6 -4 -3 6 -13
tag left 7: cue.on_shield	4 50 -14 -2 -6 -4 -3 -39 -5
tag left 7: cue.one_sided	-38 21 -48 26 -12 47 -50 -21 -13
tag left 7: cue.other_exchange	22 11 -30 -3 -4 -4 -3 -10 -11
tag left 7: cue.other_return	-30 -14 50 -9 -6 -7 -3 -14 -5
tag left 7: cue.other_war	77 -56 -9 -6 -2 -2 -1 -2 -3
tag left 7: cue.outside	-66 -30 -121 -16 -15 95 67 0 -19
tag left 7: cue.parcel	33 -25 -7 -1 -2 -1 -1 -2 -1
tag left 7: cue.part	1 6 24 -9 15 -7 -5 -16 -33
tag left 7: cue.planned	67 -6 -33 -4 -4 -6 -3 -38 0
tag left 7: cue.postponed	1 -1 37 -12 -11 -22 -12 -60 -23
tag left 7: cue.ready	71 -29 -75 -5 -7 -6 -8 -21 -24
tag left 7: cue.recap	121 -53 -95 -11 -5 -5 -4 -29 42
tag left 7: cue.record	26 9 -12 0 -5 -5 -4 -30 -16
tag left 7: cue.relative	25 -58 26 12 16 -5 -4 -10 -3
tag left 7: cue.repatriation	18 41 -71 -4 -6 -7 -4 32 -35
tag left 7: cue.reunion	-41 10 39 -32 -10 8 -9 -6 -14
tag left 7: cue.review	-23 -12 -17 -8 -5 -3 -7 39 -60
tag left 7: cue.same_number	-50 -44 62 -10 -23 -50 32 -33 -34
tag left 7: cue.since	-16 -21 -19 -8 -5 -4 -3 73 -14
tag left 7: cue.span	19 -58 -7 -7 -10 -6 -4 36 -6
tag left 7: cue.stage	35 2 -18 -25 -12 -5 -6 -9 -23
tag left 7: cue.thanks	5 -18 -1 29 -14 -10 -6 -5 -21
tag left 7: cue.third	92 -28 -62 -5 -2 -2 -2 -5 -2
tag left 7: cue.to_date	-45 -29 -29 -24 -7 -5 -5 71 22
tag left 7: cue.today	-5 15 -19 -7 -2 -10 -7 -20 19
tag left 7: cue.total	-28 10 -23 -18 -9 -7 -5 55 -16
tag left 7: cue.training	-49 14 -34 53 -7 -8 -6 -49 -16
tag left 7: cue.transit	-12 -11 43 -9 -15 -5 -5 0 -31
tag left 7: cue.unit	-43 76 -34 -6 -5 -10 -4 -7 -15
tag left 7: cue.venue	-5 22 10 6 -14 -5 -4 -11 -22
tag left 7: cue.visit	24 -16 -6 -2 -4 -2 -1 -4 -9
tag left 7: cue.year	48 -51 -29 12 -6 -4 -4 -2 -22
tag left 7: cue.yesterday	-24 -11 -15 -15 34 -17 -9 24 -34
tag left 7: foe.agent	30 26 -29 -4 -5 -9 -5 -12 -21
tag left 7: foe.from	-12 -29 63 -9 -24 -11 -15 -29 -42
tag left 7: foe.of	-26 72 -59 -11 -7 -6 -7 -25 -12
tag left 7: foe.to	-12 10 1 -6 -7 -15 -12 -17 -19
tag left 7: noun.body	-22 14 6 -4 -16 -6 -5 4 -9
tag left 7: noun.branch	5 -1 14 -5 -4 -6 -4 -2 -10
tag left 7: noun.child	18 -6 19 -15 -5 -7 -6 -14 -23
tag left 7: noun.civilian	-15 -17 -19 -25 -13 -13 -10 -1 72
tag left 7: noun.exchange	-6 -22 17 9 -11 5 2 3 -10
tag left 7: noun.family	13 2 29 -15 -7 -7 -4 -29 -9
tag left 7: noun.foreigner	46 -9 0 -11 -6 -4 -2 -15 -5
tag left 7: noun.man	13 16 -16 -5 -7 -7 -4 -16 -26
tag left 7: noun.military	-2 1 2 -1 -6 -3 1 -12 0
tag left 7: noun.other	22 0 -17 1 0 -6 -4 4 -14
tag left 7: noun.people	-5 3 8 -2 1 -9 -3 -5 -2
tag left 7: noun.rank	-9 -8 26 -7 -4 -10 -4 -6 -8
tag left 7: noun.soldier	-37 36 -21 -6 -6 -8 -6 28 -8
tag left 7: noun.woman	30 -32 28 -4 -4 -4 -4 -23 -15
tag left 7: own.agent	-18 6 49 -8 -10 -8 -3 -44 -10
tag left 7: own.from	11 29 -35 -5 -9 -17 -23 -11 49
tag left 7: own.of	-14 -33 13 -19 -14 -15 1 -18 35
tag left 7: own.to	14 12 11 -9 -24 1 -6 -9 -12
tag left 7: qualifier.approx	-4 9 -3 40 -5 -5 -4 -21 -33
tag left 7: qualifier.at_least	-3 -9 -1 -1 -5 -2 -1 -20 36
tag left 7: qualifier.at_most	8 33 -36 -3 -5 7 -4 -1 -8
tag left 7: qualifier.more_than	1 -36 -53 -8 -6 27 20 52 -11
tag left 7: ru.agent	-9 -11 1 13 -11 -9 -8 -13 -8
tag left 7: ru.from	22 18 -26 1 -8 12 -6 -48 -12
tag left 7: ru.of	-29 -32 23 10 1 -9 -3 -7 -8
tag left 7: ru.to	-1 17 -2 -9 -18 -12 -12 -12 -1
tag left 7: ua.agent	-20 18 7 3 -4 -9 -8 -6 -9
tag left 7: ua.from	12 -46 25 -6 26 -4 -7 6 -19
tag left 7: ua.of	-4 -8 -6 5 -2 -6 -4 5 3
tag left 7: ua.to	9 18 -13 -4 -8 -7 -5 -7 -7
tag left 7: verb.bring	8 -4 14 -10 -11 5 -8 -10 -7
tag left 7: verb.come	10 2 7 -8 -16 14 -5 -37 -3
tag left 7: verb.future	64 -50 -26 -2 -4 -10 -5 5 4
tag left 7: verb.get	15 9 -5 -11 14 -11 -8 -21 -12
tag left 7: verb.give	10 -8 -3 -10 26 -11 -1 -24 -11
tag left 7: verb.held_exchange	-18 43 -4 -13 -13 0 -2 -23 -7
tag left 7: verb.home	-8 17 8 -7 -2 21 -5 -44 -16
tag left 7: verb.managed	-43 9 -3 -2 -7 35 -5 6 6
tag left 7: verb.noun	-30 25 -2 -17 -6 -6 -5 15 -5
tag left 7: verb.other	10 -24 13 -4 -3 -2 -1 13 -6
tag left 7: verb.swap	5 -12 15 -11 -16 -15 3 5 -8
tag left 7: verb.will	-36 -15 -13 -5 -5 -4 -4 44 2
tag left 7: view.ru	8 -51 37 -6 -37 -4 -5 4 22
tag left 7: view.ua	-5 3 -2 -21 -7 6 -8 -1 -7
tag left 7: voice.ru	-22 -20 -23 -13 45 -7 -7 -6 21
tag left 7: voice.ua	-14 -12 19 -16 -16 -11 -7 14 16
tag left beyond: adj.freed	13 13 -36 -3 -1 -4 -4 8 -17
tag left beyond: adj.modifier	7 -24 -6 4 -1 -5 -6 6 14
tag left beyond: adj.wounded	14 2 -61 -3 -9 3 36 -38 -22
tag left beyond: category	3 -4 -1 -7 -5 -7 2 -12 2
tag left beyond: country	6 -22 -6 26 -5 -5 -3 -12 1
tag left beyond: cue.agreed	16 4 -47 -8 26 -6 -5 -17 -10
tag left beyond: cue.agreement	-5 4 -28 -3 19 -11 -6 2 -13
tag left beyond: cue.all	28 -57 -66 -8 -7 1 -5 2 21
tag left beyond: cue.already	16 -52 -16 -15 35 -10 -10 26 -9
tag left beyond: cue.among	26 -21 -26 -5 -6 -8 -4 -9 22
tag left beyond: cue.anniversary	59 -49 1 17 -7 -2 -2 -50 -3
tag left beyond: cue.border	-42 51 -20 -8 -7 -3 -4 -9 -12
tag left beyond: cue.born	13 -9 -30 -4 -3 -7 -4 -20 21
tag left beyond: cue.called_off	38 -24 -15 -1 -1 -1 -1 -1 -1
tag left beyond: cue.captivity	9 -16 -5 7 -11 2 -1 -3 4
tag left beyond: cue.captured	12 19 -5 -6 -3 -4 -3 -9 -6
tag left beyond: cue.claims	-17 3 -18 2 0 -8 -5 -3 14
tag left beyond: cue.completed	-11 5 10 4 -1 -1 -4 -7 -10
tag left beyond: cue.count	-6 -9 -1 17 -9 5 0 -11 -15
tag left beyond: cue.crime	56 -16 -1 -1 -1 -1 -1 -37 -39
tag left beyond: cue.denied	63 -41 -16 -7 -6 -4 -4 -38 -28
tag left beyond: cue.deported	1 12 -47 -14 -6 -7 -6 33 -16
tag left beyond: cue.each	-46 -51 5 30 75 8 -7 -32 -24
tag left beyond: cue.evacuation	25 17 7 -9 -5 -3 -4 -68 -2
tag left beyond: cue.ever_captured	42 -29 -3 -3 -3 -1 -4 -20 -21
tag left beyond: cue.film	45 -43 -1 -2 -3 -3 -2 -19 -8
tag left beyond: cue.footage	58 2 -8 -4 -6 -4 -4 -40 -38
tag left beyond: cue.good_news	-23 69 8 -6 -9 -7 -3 -31 -18
tag left beyond: cue.held	10 27 -37 -23 -6 -8 -7 -25 17
tag left beyond: cue.in_captivity	-26 35 -71 -13 -8 -12 -9 -22 60
tag left beyond: cue.in_return	-2 -18 7 -5 35 -11 -8 -12 -13
tag left beyond: cue.included	-2 3 -30 18 -6 -5 -2 33 -34
tag left beyond: cue.local	50 1 -42 -4 -3 -4 -4 -27 -42
tag left beyond: cue.mediated	-3 4 -11 24 -8 -5 -4 -32 2
tag left beyond: cue.missing	-37 -53 -25 -10 -9 -10 -7 11 67
tag left beyond: cue.money	73 -2 -4 -1 -1 -1 -1 -58 -6
tag left beyond: cue.month	-62 -31 -40 -7 -7 -6 -4 93 -24
tag left beyond: cue.name	-64 5 16 -8 -4 -10 -5 37 -23
tag left beyond: cue.nth	-54 73 2 -10 -2 -7 -3 -42 -6
tag left beyond: cue.of_whole	7 -8 2 0 -6 -5 -1 -7 -3
tag left beyond: cue.of_year	12 -1 -15 0 -6 -4 -4 17 -16
tag left beyond: cue.on_shield	18 -1 -10 -1 -3 -3 -2 -5 -3
tag left beyond: cue.one_sided	-42 -10 -22 25 -16 23 13 -15 -29
tag left beyond: cue.other_exchange	41 5 -33 -2 -2 -3 -2 -10 -9
tag left beyond: cue.other_return	48 -64 37 -8 -5 -3 -3 -37 -9
tag left beyond: cue.other_war	87 -47 -8 -10 -2 -3 -2 -7 -14
tag left beyond: cue.outside	-86 -32 -118 -21 -14 62 91 12 -33
tag left beyond: cue.parcel	74 -47 -16 -4 -4 -5 -2 -12 -4
tag left beyond: cue.part	-5 33 10 4 1 -8 -3 -27 -24
tag left beyond: cue.planned	56 -8 -35 -3 -3 -6 -3 -16 9
tag left beyond: cue.postponed	-25 24 26 -12 -7 -12 -6 -33 -18
tag left beyond: cue.ready	0 -38 0 -5 -7 -5 -4 -27 35
tag left beyond: cue.recap	85 -71 -70 -12 -8 -7 -5 5 36
tag left beyond: cue.record	-5 20 -17 -5 -9 -9 -6 23 -38
tag left beyond: cue.relative	-1 -28 9 -1 -8 6 -1 3 -12
tag left beyond: cue.repatriation	-4 9 -15 -10 -7 -6 -4 16 -6
tag left beyond: cue.reunion	-9 -7 23 -22 -9 2 -9 -15 -17
tag left beyond: cue.review	-60 -27 -14 -7 -9 -4 -6 68 -28
tag left beyond: cue.same_number	-52 -13 33 -16 -34 -59 28 -30 -31
tag left beyond: cue.since	3 -46 -30 -12 -5 -5 -4 62 -2
tag left beyond: cue.span	-14 -38 -22 -8 -23 -8 -6 67 -4
tag left beyond: cue.stage	9 -15 6 -16 -20 -7 -6 20 -19
tag left beyond: cue.thanks	-2 -7 -6 -2 -11 -9 -8 -12 35
tag left beyond: cue.third	82 -23 -51 -3 -2 -2 -1 -4 -5
tag left beyond: cue.to_date	-19 -48 -33 -18 -6 -6 -4 57 23
tag left beyond: cue.today	-25 25 -8 -9 -5 3 -5 5 1
tag left beyond: cue.total	-29 4 -6 34 -10 -8 -6 30 -19
tag left beyond: cue.training	-31 10 -29 49 -5 -6 -4 -43 -14
tag left beyond: cue.transit	18 -57 24 -9 -20 -10 -8 -26 19
tag left beyond: cue.unit	6 25 -20 -5 -4 -12 -4 -12 6
tag left beyond: cue.venue	-5 3 9 3 9 -5 -5 -28 -16
tag left beyond: cue.visit	37 -13 -5 -2 -3 -2 -1 -3 -8
tag left beyond: cue.year	-24 -68 -25 3 -6 -5 -5 73 -5
tag left beyond: cue.yesterday	22 8 -21 -11 30 -11 -7 -43 -17
tag left beyond: foe.agent	-22 4 41 -3 -4 -4 -4 -6 -25
tag left beyond: foe.from	-70 -30 70 -9 -20 -12 -15 -34 -19
tag left beyond: foe.of	8 -5 -15 -4 -5 -5 -6 -33 38
tag left beyond: foe.to	-30 27 19 -13 -14 -27 1 -35 -65
tag left beyond: noun.body	20 -12 10 -7 -16 -7 -6 -1 -10
tag left beyond: noun.branch	19 -13 27 -5 -3 -6 -4 -7 -14
tag left beyond: noun.child	-6 14 0 -17 -7 -10 -7 1 2
tag left beyond: noun.civilian	-11 -11 -4 -16 -11 -13 -10 -15 47
tag left beyond: noun.exchange	2 3 -4 0 -7 7 3 -7 -12
tag left beyond: noun.family	-22 12 14 -19 -8 -7 -5 1 -11
tag left beyond: noun.foreigner	0 0 17 -1 -6 -4 -3 -3 -18
tag left beyond: noun.man	-50 -19 63 -5 -7 -11 -5 -9 35
tag left beyond: noun.military	4 -5 -6 -6 -8 5 0 4 -2
tag left beyond: noun.other	7 6 -14 -4 1 -5 -5 12 -7
tag left beyond: noun.people	1 5 6 0 0 -3 -4 -21 -2
tag left beyond: noun.rank	12 7 6 -6 -5 -12 -5 -7 -11
tag left beyond: noun.soldier	8 16 -24 -11 -23 -14 -3 -1 -9
tag left beyond: noun.woman	-25 -9 47 -4 -4 -6 -4 -15 -13
tag left beyond: own.agent	-29 11 38 -7 -8 9 -20 -29 -15
tag left beyond: own.from	-51 -2 40 -7 -9 -39 28 9 -41
tag left beyond: own.of	-24 6 1 -14 -12 8 4 -6 0
tag left beyond: own.to	14 27 -27 -6 -7 5 -4 -13 -18
tag left beyond: qualifier.approx	18 -3 20 22 -5 -6 -4 -23 -46
tag left beyond: qualifier.at_least	21 -7 -1 -1 -1 -1 -1 20 -25
tag left beyond: qualifier.at_most	2 7 14 -6 -6 -3 2 -21 -13
tag left beyond: qualifier.more_than	-19 -30 -16 -27 -28 6 23 33 -4
tag left beyond: ru.agent	-21 -15 32 1 -6 -8 -3 -7 -3
tag left beyond: ru.from	-4 9 -9 2 -7 18 -7 -15 -5
tag left beyond: ru.of	-4 -17 8 2 5 -14 -4 -16 9
tag left beyond: ru.to	-30 30 23 -9 -11 -16 -6 -43 -30
tag left beyond: ua.agent	-17 23 13 -1 -3 -8 -6 -1 -16
tag left beyond: ua.from	16 -40 31 -6 -39 -6 -6 -5 -1
tag left beyond: ua.of	-1 0 12 1 -3 -8 -4 -10 0
tag left beyond: ua.to	-28 4 20 -6 -9 -15 3 33 -8
tag left beyond: verb.bring	20 -3 -6 -3 -2 -8 -4 -22 -3
tag left beyond: verb.come	-1 -2 16 -5 -8 8 -6 -22 -6
tag left beyond: verb.future	24 -29 -14 -13 -6 -9 -5 16 24
tag left beyond: verb.get	26 -1 -15 -10 13 -11 -13 1 -13
tag left beyond: verb.give	-7 -24 45 -9 -19 -16 11 -5 -14
tag left beyond: verb.held_exchange	1 17 -6 -11 -4 6 -4 -17 -7
tag left beyond: verb.home	1 0 14 -10 -7 23 -5 -31 -16
tag left beyond: verb.managed	-13 -16 28 -33 -7 -7 -5 17 15
tag left beyond: verb.noun	-4 17 -4 -9 -7 -2 -2 -12 -9
tag left beyond: verb.other	32 -23 28 -6 -7 -3 -1 -9 -6
tag left beyond: verb.swap	31 -11 -2 -6 -16 -4 -6 -11 -11
tag left beyond: verb.will	-67 -10 12 -25 -5 -6 -5 15 58
tag left beyond: view.ru	23 -7 -8 -4 -18 -5 -3 1 0
tag left beyond: view.ua	40 -57 5 -20 -9 8 -1 -55 -9
tag left beyond: voice.ru	8 -37 -13 -12 20 -8 -8 -8 21
tag left beyond: voice.ua	-9 9 -9 -16 -16 -10 -7 15 14
tag left clause: adj.dead	52 -40 -12 -12 -17 -12 -8 9 -33
tag left clause: adj.freed	-14 -9 22 10 -7 -5 -4 2 -14
tag left clause: adj.modifier	-5 0 -4 -6 6 2 -6 -13 11
tag left clause: adj.wounded	36 -9 -31 -9 -10 -26 33 -44 -22
tag left clause: category	17 -3 -10 -5 -5 -9 4 -13 3
tag left clause: country	33 -11 -22 14 -7 -5 -3 0 -4
tag left clause: cue.agreed	35 -15 -19 -14 -7 -5 -4 4 -10
tag left clause: cue.agreement	35 -28 -20 -14 -6 -5 -4 9 -10
tag left clause: cue.all	-13 4 -31 -11 -10 -7 -5 82 -22
tag left clause: cue.already	-15 -37 -26 -12 -8 -6 -5 67 -9
tag left clause: cue.among	-8 -4 29 -7 -5 -5 -4 -5 -7
tag left clause: cue.anniversary	-3 7 -4 -2 -2 -2 -1 -23 -1
tag left clause: cue.border	18 17 -8 -10 -16 -11 -9 -35 -23
tag left clause: cue.born	42 -9 -7 -10 -2 -2 -2 -12 -2
tag left clause: cue.called_off	69 -59 -7 -2 -2 -10 -3 -10 -9
tag left clause: cue.captivity	-17 -6 15 -9 -3 -4 -3 7 16
tag left clause: cue.captured	54 -13 -29 -3 -2 -2 -2 -7 -10
tag left clause: cue.claims	11 -5 15 3 -11 -8 -6 -9 -13
tag left clause: cue.completed	-9 -14 10 0 -6 0 -7 16 -8
tag left clause: cue.count	-12 -38 16 -16 -8 -5 -4 41 1
tag left clause: cue.crime	46 -19 -11 -1 -1 -1 -1 -7 -6
tag left clause: cue.denied	38 -57 -18 -34 -5 -8 -4 -41 34
tag left clause: cue.deported	60 -16 -29 -15 -4 -5 -3 -21 -23
tag left clause: cue.each	37 9 -60 -20 6 -10 -7 -2 -13
tag left clause: cue.evacuation	79 -38 -26 -8 -8 -4 -4 -71 11
tag left clause: cue.ever_captured	54 -7 -4 -1 -1 -1 -1 -39 -22
tag left clause: cue.film	19 -12 -13 -13 -11 -6 -5 -2 -8
tag left clause: cue.footage	-7 1 -47 -21 -8 -6 -7 -46 45
tag left clause: cue.good_news	-66 75 9 -3 -6 -3 -3 -10 -8
tag left clause: cue.held	-9 -40 -28 2 2 -7 -6 -54 74
tag left clause: cue.in_captivity	28 -43 -7 -6 -5 -8 -5 -28 13
tag left clause: cue.in_return	-5 5 8 4 2 -11 0 -15 -12
tag left clause: cue.included	22 24 -29 -1 -4 -5 -3 -14 -16
tag left clause: cue.local	59 -132 -64 -14 56 -19 -13 -37 -35
tag left clause: cue.mediated	-25 -8 -24 25 -7 -7 -4 39 -13
tag left clause: cue.missing	-41 -5 -13 -9 -6 -6 -6 -91 96
tag left clause: cue.money	19 -3 -3 -1 -2 -1 -1 -9 -3
tag left clause: cue.month	74 -77 -23 -4 -4 -3 -3 32 -9
tag left clause: cue.of_whole	2 9 0 -3 -6 -5 -6 12 -18
tag left clause: cue.of_year	2 -21 -25 4 -7 -3 -3 40 -14
tag left clause: cue.on_shield	-2 62 -30 -3 -7 -4 -3 -30 -9
tag left clause: cue.one_sided	-36 32 -2 -11 -11 -11 -26 10 -12
tag left clause: cue.other_exchange	66 -39 -12 -7 -4 -3 -2 -29 -2
tag left clause: cue.other_return	60 15 -21 -3 -7 -6 -4 -33 -13
tag left clause: cue.other_war	92 -44 -23 -10 -3 -2 -2 -6 -8
tag left clause: cue.outside	-17 -40 -44 -14 -17 73 5 -44 -24
tag left clause: cue.part	35 3 -18 -5 -1 1 -4 -21 -16
tag left clause: cue.planned	74 -24 -28 -4 -4 -3 -3 -35 -8
tag left clause: cue.postponed	44 -16 -30 -2 -2 -3 -3 -39 -11
tag left clause: cue.ready	51 -28 -42 -6 -8 -6 -7 -34 9
tag left clause: cue.recap	115 -8 -88 -12 -7 -24 -5 -49 -9
tag left clause: cue.record	51 -1 -45 -12 -7 -4 -4 -47 -7
tag left clause: cue.relative	24 -27 -25 -5 10 -6 -4 0 17
tag left clause: cue.repatriation	55 -26 -19 -8 -8 -5 -4 5 -40
tag left clause: cue.reunion	3 12 -2 -35 -9 -8 -6 3 -9
tag left clause: cue.same_number	53 -22 -12 -2 -3 -4 -4 -6 1
tag left clause: cue.since	-10 -5 -33 -11 -6 -4 -3 70 -21
tag left clause: cue.span	-6 9 5 -17 -9 -7 -6 13 -11
tag left clause: cue.stage	59 -69 3 -10 -7 -4 -4 -12 -5
tag left clause: cue.thanks	30 -28 -8 -7 -9 -6 -4 12 -14
tag left clause: cue.third	99 -65 -25 -18 -7 -2 -2 -1 -9
tag left clause: cue.to_date	0 -34 -21 -25 -7 -6 -4 54 11
tag left clause: cue.today	28 1 5 2 -9 -7 -7 -40 -14
tag left clause: cue.total	-64 -2 6 -3 -12 -9 -9 75 -20
tag left clause: cue.training	59 -33 -15 -3 -3 -2 -2 -5 -4
tag left clause: cue.transit	-51 40 19 -1 -7 -4 -4 0 -9
tag left clause: cue.unit	2 20 -70 -7 -19 -11 -7 -48 32
tag left clause: cue.venue	43 2 -38 12 -6 -2 -3 -23 -5
tag left clause: cue.visit	38 -32 -3 -2 -5 -3 -1 -3 -6
tag left clause: cue.year	52 -54 -45 3 -7 -4 -4 21 -26
tag left clause: cue.yesterday	28 -54 -20 -24 14 -19 -10 24 -29
tag left clause: foe.agent	58 -42 18 -5 -6 -10 -6 -5 -18
tag left clause: foe.from	-20 -56 46 -4 -9 -3 -8 -21 67
tag left clause: foe.of	6 12 -11 -10 -8 -21 13 -8 1
tag left clause: foe.to	19 -9 -29 -9 -11 -10 -14 -30 40
tag left clause: noun.body	-14 22 -8 -8 0 -7 -4 6 -8
tag left clause: noun.branch	38 -16 -29 -5 -5 -6 -5 -29 6
tag left clause: noun.child	15 -22 5 -4 -3 -5 -4 3 -10
tag left clause: noun.civilian	-20 33 -43 -18 -13 -8 -9 -34 21
tag left clause: noun.exchange	-7 -29 4 2 -8 3 -7 35 -11
tag left clause: noun.family	39 -12 -3 -22 -7 -6 -4 2 -3
tag left clause: noun.foreigner	70 -51 -13 -11 -4 -1 -2 -7 -10
tag left clause: noun.man	53 -74 -4 -6 -5 -6 -5 -11 -18
tag left clause: noun.military	4 5 1 -2 0 -10 -2 -16 0
tag left clause: noun.other	20 -8 -12 -4 -6 -5 -4 17 -5
tag left clause: noun.people	3 10 -9 -11 -7 -6 -3 -7 14
tag left clause: noun.rank	17 -21 14 -7 -6 -13 -6 -7 -3
tag left clause: noun.soldier	-82 25 4 27 38 -17 3 -4 1
tag left clause: noun.woman	74 -32 -32 -2 -2 -2 -3 -2 -15
tag left clause: own.agent	15 -2 -4 -8 -8 -15 -1 9 -4
tag left clause: own.from	33 -24 -66 -4 -8 -6 -13 -25 57
tag left clause: own.of	-16 -22 15 -12 -12 -8 -9 -2 47
tag left clause: own.to	-7 3 4 -7 -6 -2 -8 11 -7
tag left clause: qualifier.approx	-7 -1 -19 8 -4 -6 -3 -17 33
tag left clause: qualifier.at_least	46 -48 -2 -2 -8 -3 -5 -11 6
tag left clause: qualifier.at_most	14 7 20 -20 -10 -7 -4 -9 -29
tag left clause: qualifier.more_than	-5 -30 -46 -11 -12 26 25 19 -13
tag left clause: ru.agent	-13 -26 43 -1 -7 -4 -8 -6 -2
tag left clause: ru.from	19 3 -40 -8 -7 1 -5 9 3
tag left clause: ru.of	-16 -13 34 -2 -7 -6 -7 8 -5
tag left clause: ru.to	-12 -100 89 -9 -14 -3 -8 11 -11
tag left clause: ua.agent	-11 43 -38 -3 -10 -9 -3 -7 -11
tag left clause: ua.from	-8 -49 0 -8 46 -7 10 13 -21
tag left clause: ua.of	12 -14 -23 -1 1 -4 -1 2 1
tag left clause: ua.to	0 27 -30 -6 -7 2 -7 -2 -5
tag left clause: verb.bring	-7 4 13 0 -8 -3 -4 14 -13
tag left clause: verb.come	-3 -9 12 -6 -1 -5 -7 13 -13
tag left clause: verb.future	71 -27 -13 -9 -5 -7 -2 -38 2
tag left clause: verb.get	-7 7 29 -10 -13 -11 -5 -7 -12
tag left clause: verb.give	-14 20 -10 -9 0 3 -6 2 -11
tag left clause: verb.held_exchange	-30 9 -23 13 -10 -13 -9 20 -4
tag left clause: verb.home	-11 9 -3 0 -12 -7 -6 13 -10
tag left clause: verb.managed	-23 14 -21 5 -6 21 -6 11 -12
tag left clause: verb.noun	-2 4 8 0 -8 -6 -5 -15 2
tag left clause: verb.other	22 -9 -12 -4 11 10 -3 -19 -7
tag left clause: verb.swap	1 -17 -5 6 -9 -6 -7 10 -10
tag left clause: verb.will	57 -19 -25 -8 -8 -5 -5 -11 -12
tag left clause: view.ru	-46 -50 24 -9 16 -4 -7 11 31
tag left clause: view.ua	-49 46 -29 -5 -4 -6 -3 26 10
tag left clause: voice.ru	17 8 -39 -12 -11 19 -9 3 -5
tag left clause: voice.ua	-18 -21 4 -12 -8 -9 -5 -11 39
tag left far: adj.dead	9 4 -6 -12 -9 -3 -3 -31 -3
tag left far: adj.freed	-24 -5 -2 -6 -3 -8 -4 22 6
tag left far: adj.modifier	6 -15 -9 9 -5 -9 -4 7 6
tag left far: adj.wounded	-24 28 -49 2 -8 -4 31 -30 -30
tag left far: category	-1 11 -23 -6 -6 -8 1 -40 22
tag left far: country	9 -14 -16 25 -3 -4 -2 -12 -2
tag left far: cue.agreed	4 9 -33 -8 27 0 -8 8 -11
tag left far: cue.agreement	-23 4 -5 -10 23 -5 -5 25 -8
tag left far: cue.all	47 -63 -67 -14 -12 8 -6 8 -2
tag left far: cue.already	19 -13 -16 -19 -11 -9 -14 9 -4
tag left far: cue.among	26 -53 -17 -7 -6 -6 -4 -8 28
tag left far: cue.anniversary	43 -34 1 17 -5 -2 -2 -49 -3
tag left far: cue.border	17 46 -24 -4 -19 -3 -5 -25 -11
tag left far: cue.born	-3 -38 -8 -5 -4 -10 -6 -12 34
tag left far: cue.captivity	3 -7 -19 4 -6 3 -1 8 -4
tag left far: cue.captured	9 26 -4 -5 -3 -5 -3 -5 -20
tag left far: cue.claims	-2 17 -20 7 -11 -6 -4 -7 -4
tag left far: cue.completed	3 1 -4 8 -6 1 -3 -5 -10
tag left far: cue.count	-17 -3 16 -15 -9 -9 -2 4 -2
tag left far: cue.crime	39 -7 -19 -1 -2 -1 -1 -5 -6
tag left far: cue.denied	70 -32 -30 -7 -4 -3 -3 -26 -24
tag left far: cue.deported	-66 26 -23 -7 -4 -7 -6 74 -29
tag left far: cue.each	-7 41 -66 0 18 -6 2 -41 -22
tag left far: cue.evacuation	65 -3 -20 -5 -4 -3 -4 -65 11
tag left far: cue.ever_captured	45 -34 -5 -5 -5 -2 -7 -26 -30
tag left far: cue.film	48 -43 -1 -1 -2 -3 -2 -19 -4
tag left far: cue.footage	12 14 -17 -17 -10 -6 -8 -24 3
tag left far: cue.good_news	-22 71 24 -3 -16 -16 -4 -45 -4
tag left far: cue.held	9 36 -33 -13 -5 -7 -7 -26 -3
tag left far: cue.in_captivity	-35 54 -94 -13 -7 -9 -8 -11 56
tag left far: cue.in_return	-13 -31 14 -4 50 -12 -14 -18 -15
tag left far: cue.included	-15 5 -16 26 -6 -11 2 14 -14
tag left far: cue.local	5 11 -15 -3 -2 -5 -4 -36 -2
tag left far: cue.mediated	-10 -8 -7 13 -8 -5 -4 11 -10
tag left far: cue.missing	-2 -45 -20 -7 -7 -8 -7 9 27
tag left far: cue.money	19 -1 0 -2 -1 0 -1 -1 -13
tag left far: cue.month	51 -73 -15 -6 -5 -3 -3 57 -9
tag left far: cue.name	-64 5 16 -8 -4 -10 -5 37 -23
tag left far: cue.of_whole	1 -17 19 -6 -8 -2 -4 -1 -2
tag left far: cue.of_year	42 -19 -18 -4 -5 -3 -3 0 -19
tag left far: cue.on_shield	22 -15 -4 0 -1 -3 -2 -4 -1
tag left far: cue.one_sided	5 17 -10 -27 -20 -65 29 -16 -42
tag left far: cue.other_exchange	67 -23 -23 -4 -1 -2 -1 -8 -4
tag left far: cue.other_return	87 -12 -40 -3 -3 -3 -4 -34 -12
tag left far: cue.other_war	77 -35 -4 -10 -1 -2 -2 -9 -16
tag left far: cue.outside	-34 -83 -73 -18 -10 46 59 -26 -35
tag left far: cue.part	24 20 12 15 -6 -8 -2 -49 -20
tag left far: cue.planned	16 -24 -12 -3 -3 -3 -2 -3 15
tag left far: cue.postponed	-3 41 -17 -7 -3 -3 -3 -26 -13
tag left far: cue.ready	-15 -50 38 -7 -10 -6 -4 -36 39
tag left far: cue.recap	74 -52 -41 -14 -8 -18 -6 -2 -4
tag left far: cue.record	8 20 -10 -21 -10 -8 -6 -14 -36
tag left far: cue.relative	-13 -1 -19 -16 -8 6 -1 11 -4
tag left far: cue.repatriation	19 -23 3 -14 -8 -6 -5 -6 -3
tag left far: cue.reunion	-5 5 13 -21 -9 7 -11 -27 -20
tag left far: cue.review	-50 -35 -2 -4 -11 -4 -3 65 -25
tag left far: cue.since	31 -53 -44 -16 -7 -5 -4 49 -4
tag left far: cue.span	10 -69 2 -7 -25 -7 -7 46 2
tag left far: cue.stage	21 -63 -20 -20 -22 -7 -5 54 -6
tag left far: cue.thanks	3 -12 -21 -31 -7 -8 -7 0 38
tag left far: cue.third	85 -12 -66 -4 -2 -2 -1 -6 -1
tag left far: cue.to_date	-20 -61 -15 -34 -4 -4 -3 56 28
tag left far: cue.today	13 -24 4 -2 -7 8 -5 -6 -5
tag left far: cue.total	-12 -40 9 6 -10 -6 -5 47 -14
tag left far: cue.training	32 -18 -9 -1 -1 -2 -1 -4 -6
tag left far: cue.transit	17 -39 3 -6 -19 -5 -5 -24 26
tag left far: cue.unit	29 -55 10 -4 -4 -6 -3 -16 32
tag left far: cue.venue	-11 21 -9 3 10 -5 -5 -27 -15
tag left far: cue.visit	16 -5 -2 -1 0 -1 0 -5 -1
tag left far: cue.year	27 -78 -48 -9 -7 -5 -5 54 -13
tag left far: cue.yesterday	-12 20 -31 -13 22 -12 -8 -1 -14
tag left far: foe.agent	9 -49 60 -2 -3 -2 -3 -4 -20
tag left far: foe.of	74 -70 -5 -1 -2 -4 -2 -5 13
tag left far: foe.to	-46 66 -61 -8 -10 -35 22 -9 -37
tag left far: noun.body	20 -27 3 -10 -8 -7 -5 -4 -11
tag left far: noun.branch	16 -11 10 -5 -4 -5 -4 -9 -14
tag left far: noun.child	-17 46 -8 -20 -8 -13 -10 -93 22
tag left far: noun.civilian	1 -32 12 -11 -9 -10 -8 -35 39
tag left far: noun.exchange	5 4 -20 -3 -3 16 -3 -4 -7
tag left far: noun.family	2 18 -5 -10 -6 -7 -6 -3 -37
tag left far: noun.foreigner	-9 1 18 1 -5 -4 -4 8 -22
tag left far: noun.man	-13 -61 7 -4 -3 -13 -5 -4 52
tag left far: noun.military	-5 -2 -17 -8 -6 18 -3 8 -5
tag left far: noun.other	0 8 -6 -6 -3 -5 -5 -7 10
tag left far: noun.people	-18 10 4 1 -15 6 -6 -15 9
tag left far: noun.rank	3 45 -46 -4 -5 -6 -4 -8 -9
tag left far: noun.soldier	11 12 -30 -7 -6 -17 6 4 -8
tag left far: noun.woman	-43 39 38 -8 -7 -10 -7 -2 -19
tag left far: own.agent	2 18 -15 -6 -5 12 -18 -21 -12
tag left far: own.from	-48 -26 50 -8 -9 -34 33 2 -41
tag left far: own.of	-26 -32 -2 -11 -10 29 -1 29 -12
tag left far: own.to	24 -4 -20 -6 -7 14 -8 -22 -13
tag left far: qualifier.approx	-20 5 25 -9 -6 -5 -4 -13 -6
tag left far: qualifier.at_least	35 -48 -1 -2 -4 -2 -6 45 -37
tag left far: qualifier.at_most	31 -8 48 -33 -7 -14 9 -62 -45
tag left far: qualifier.more_than	-22 -43 -16 -28 -37 16 28 16 1
tag left far: ru.agent	-2 -30 44 -7 0 -14 0 -10 1
tag left far: ru.from	12 -37 15 -10 -5 -20 -7 29 -4
tag left far: ru.of	-5 -8 10 -8 4 -13 -8 6 16
tag left far: ru.to	-51 34 29 -12 -14 -12 -13 -83 -40
tag left far: ua.agent	-4 47 -38 -12 -3 -8 -7 -4 -18
tag left far: ua.from	9 -12 13 -4 -27 -6 -5 -5 6
tag left far: ua.of	-1 3 -6 0 2 -8 -5 -7 -1
tag left far: ua.to	-12 -32 -7 -8 -10 -12 2 46 19
tag left far: verb.bring	11 4 -14 4 3 -6 -6 -25 -4
tag left far: verb.come	27 -21 14 -14 -7 -4 -5 -16 -8
tag left far: verb.future	46 5 -15 -16 -5 -3 -2 -16 -13
tag left far: verb.get	-12 16 -24 -16 -16 -6 -17 45 -18
tag left far: verb.give	-8 -16 24 -11 -9 -16 14 16 -18
tag left far: verb.held_exchange	-16 3 -12 7 5 0 -5 -7 0
tag left far: verb.home	-34 2 28 -12 -4 17 -6 -1 -8
tag left far: verb.managed	14 -5 1 -12 -6 -6 -4 -1 3
tag left far: verb.noun	35 -7 -12 -21 -8 1 1 -24 -14
tag left far: verb.other	19 7 3 -8 -5 -2 -2 -10 -7
tag left far: verb.swap	13 -11 -15 0 -12 6 -15 6 -15
tag left far: verb.will	23 -44 -14 -18 -4 -5 -5 -8 13
tag left far: view.ru	-12 -14 0 -3 -7 -4 -4 24 0
tag left far: view.ua	-25 31 -12 -16 -5 4 4 -45 8
tag left far: voice.ru	30 -51 12 -12 -29 4 -10 8 -8
tag left far: voice.ua	-33 23 -16 -13 -12 -8 -6 6 32
tag right 1: adj.dead	28 9 -24 -8 -7 -9 -6 -6 -20
tag right 1: adj.freed	7 -3 10 27 -10 -10 -6 -31 -10
tag right 1: adj.modifier	-8 -8 25 -15 -8 -9 -6 -4 10
tag right 1: adj.wounded	15 -52 -48 -5 -5 18 37 7 -18
tag right 1: category	-7 -47 12 -7 -8 14 15 10 -11
tag right 1: country	-36 41 -7 -2 -1 -11 -2 -5 -1
tag right 1: cue.agreed	13 -4 -2 0 0 0 0 -4 -1
tag right 1: cue.agreement	87 -12 -15 -3 -4 -3 -2 -58 -20
tag right 1: cue.already	0 7 16 -12 -7 -8 -5 -8 -17
tag right 1: cue.among	53 -24 -21 -8 0 -2 -2 -14 -3
tag right 1: cue.anniversary	11 -3 -3 0 -1 -2 0 0 -1
tag right 1: cue.border	-27 40 -8 -1 -2 -2 -1 -4 -1
tag right 1: cue.born	-44 68 -45 -5 -6 -6 -10 -35 -11
tag right 1: cue.called_off	86 -61 -15 -1 -2 -7 -2 -13 -31
tag right 1: cue.captivity	14 -37 15 -15 -8 -7 -5 12 -16
tag right 1: cue.captured	29 19 -13 -2 -4 -4 -2 -10 -15
tag right 1: cue.claims	16 -11 12 -4 -8 -3 -4 -4 -11
tag right 1: cue.completed	-47 27 -10 7 -8 11 -7 2 -14
tag right 1: cue.count	9 -36 -21 -3 -8 -6 -4 14 -17
tag right 1: cue.crime	50 -45 -3 -2 -2 -2 -2 -10 -19
tag right 1: cue.denied	11 -3 -6 0 0 0 0 0 -1
tag right 1: cue.deported	59 -37 -31 -23 -8 -12 -6 -29 -3
tag right 1: cue.each	-5 36 15 -32 -25 -8 -7 -4 -9
tag right 1: cue.evacuation	46 -13 -3 -1 -2 -1 -1 -8 -23
tag right 1: cue.ever_captured	93 -36 -41 -1 -2 -3 -4 -26 -26
tag right 1: cue.held	9 -45 -27 -4 -5 -9 -4 -30 37
tag right 1: cue.in_captivity	34 -58 24 -2 -2 -2 -3 -8 11
tag right 1: cue.in_return	24 11 -34 -9 -6 -22 15 -8 -14
tag right 1: cue.included	-4 15 -12 8 -6 -9 -3 -4 -5
tag right 1: cue.local	36 10 -13 -3 -6 -2 -2 -52 -5
tag right 1: cue.mediated	-29 22 -13 -18 -4 -5 -4 37 -15
tag right 1: cue.money	33 -7 0 -3 -2 -1 -1 -26 -7
tag right 1: cue.of_whole	5 -4 9 -10 7 -9 -7 -13 -13
tag right 1: cue.of_year	49 -11 -15 -8 -14 -7 -7 -33 -10
tag right 1: cue.one_sided	13 -15 33 -21 -23 -19 -16 12 -21
tag right 1: cue.other_exchange	17 -1 -1 -3 -1 -3 -7 -1 0
tag right 1: cue.other_return	-18 20 -8 0 -1 -1 -1 -1 -1
tag right 1: cue.other_war	0 20 -3 -8 -1 -3 -1 -2 -4
tag right 1: cue.part	47 -6 -16 -14 -8 -9 -5 -11 -11
tag right 1: cue.planned	-55 41 28 -6 -4 -7 -4 -15 -12
tag right 1: cue.postponed	55 -50 -13 -9 -13 -6 -4 -3 -12
tag right 1: cue.ready	-25 50 -11 -3 -5 -9 -5 -31 -25
tag right 1: cue.recap	-3 8 -11 -2 -4 -17 -3 -11 25
tag right 1: cue.relative	-4 52 -47 -15 -7 6 17 -14 -6
tag right 1: cue.repatriation	-32 18 -4 -5 -4 -3 -2 32 -3
tag right 1: cue.reunion	-14 15 20 -27 -9 -5 -6 5 -6
tag right 1: cue.since	7 -31 -9 -10 -9 -7 -4 37 -33
tag right 1: cue.span	2 -72 50 -26 -18 -15 -14 13 -19
tag right 1: cue.stage	75 -9 -68 -2 -41 -2 -8 -18 -6
tag right 1: cue.third	43 -3 -1 -39 -1 -1 -1 -2 -1
tag right 1: cue.to_date	10 -21 -22 -30 -11 -8 -7 40 -23
tag right 1: cue.today	-12 11 -28 3 -10 -12 -7 19 -17
tag right 1: cue.total	-117 3 -32 49 -13 -11 -17 30 -21
tag right 1: cue.transit	-6 54 -53 -7 -17 -10 -7 -22 19
tag right 1: cue.unit	32 -71 23 -5 -33 -26 -7 -14 -12
tag right 1: cue.visit	34 -8 -21 -6 -8 -3 -3 -2 -21
tag right 1: cue.year	62 -60 -17 -25 -23 -16 -17 -39 -86
tag right 1: cue.yesterday	14 -29 -60 -11 -7 -18 -4 -9 33
tag right 1: foe.of	9 -25 8 -9 -9 -8 -5 -6 -9
tag right 1: noun.body	25 -15 12 -3 -4 -8 -4 -49 -1
tag right 1: noun.branch	1 19 -49 -4 -4 -6 -6 -3 -18
tag right 1: noun.exchange	29 -10 -19 -36 -7 -8 -5 -4 -8
tag right 1: noun.military	-3 16 -1 -14 -10 -13 -8 -19 -7
tag right 1: noun.other	6 3 -26 -9 -4 -7 -3 -28 60
tag right 1: noun.people	-24 -2 0 -17 -9 -14 -2 42 -26
tag right 1: own.agent	16 -12 -2 -13 -22 -22 -16 -27 15
tag right 1: own.from	68 1 -31 -7 -8 -4 -6 -4 -14
tag right 1: own.of	35 -26 14 -13 -9 -5 -8 -2 -14
tag right 1: own.to	23 1 19 -20 -17 -14 -6 -9 -9
tag right 1: qualifier.approx	3 -31 -7 -25 -2 -4 -2 21 -7
tag right 1: qualifier.at_most	57 -42 -14 -7 -2 -3 -2 0 -6
tag right 1: qualifier.more_than	33 -23 -10 -11 -6 -14 -15 -60 23
tag right 1: ru.agent	4 -3 -14 -3 -7 12 -5 -17 45
tag right 1: ru.from	28 -27 -25 -11 -7 -4 -5 28 -15
tag right 1: ru.of	-2 -3 16 -7 -10 -8 -1 -3 -3
tag right 1: ru.to	-29 -48 25 -7 -5 -5 -7 13 -10
tag right 1: ua.agent	10 -32 15 -32 -20 1 18 2 -30
tag right 1: ua.from	3 -30 52 -25 -12 -7 -7 36 -15
tag right 1: ua.of	0 24 -31 -11 -7 11 -2 -8 7
tag right 1: ua.to	8 37 -54 -41 -10 9 -8 -7 -23
tag right 1: verb.bring	-16 9 1 -5 -2 1 -8 3 -10
tag right 1: verb.come	-37 11 23 0 -10 -2 -6 8 -16
tag right 1: verb.future	-21 44 -2 -10 -6 -6 -4 -36 -4
tag right 1: verb.get	-34 17 17 -24 -18 0 -10 -18 -12
tag right 1: verb.give	9 -7 -15 -17 44 -14 -4 -43 4
tag right 1: verb.held_exchange	32 -25 -26 -5 -9 -6 -7 -3 -6
tag right 1: verb.home	-9 12 -6 18 -6 -6 -5 2 -8
tag right 1: verb.managed	-58 -3 -14 -32 -7 33 -12 -7 -16
tag right 1: verb.noun	63 -39 -51 -13 -10 -6 -6 -39 -14
tag right 1: verb.other	99 -27 -16 -3 -4 -4 -3 -38 -17
tag right 1: verb.swap	-7 -1 -14 24 -24 -7 -9 32 -7
tag right 1: verb.will	31 -21 -34 -10 -4 -2 -2 -10 -7
tag right 1: view.ru	37 -7 -30 -4 -45 -7 -5 -9 -11
tag right 1: view.ua	17 4 -5 -5 -17 -6 -5 -27 -5
tag right 3: adj.dead	11 22 -42 -6 -6 -6 -3 11 -4
tag right 3: adj.freed	0 4 -5 2 -6 -5 -3 12 -8
tag right 3: adj.modifier	33 -1 -12 -6 -5 -2 -5 -24 0
tag right 3: adj.wounded	-25 -29 8 -15 -20 35 -17 53 -41
tag right 3: category	5 -33 -6 -8 2 -5 -6 11 34
tag right 3: country	49 -33 -16 -15 -8 -10 -6 -10 5
tag right 3: cue.agreed	-14 -46 -15 -7 -7 -9 -6 27 -12
tag right 3: cue.agreement	-45 -44 2 -10 -8 -9 -6 50 -10
tag right 3: cue.all	-52 30 -3 -8 -7 7 -9 -20 38
tag right 3: cue.already	67 -17 -51 -12 -4 4 -3 2 -9
tag right 3: cue.among	69 -4 -60 -3 -1 -2 -2 -11 -1
tag right 3: cue.border	-12 32 6 -2 -3 -2 -2 -13 -2
tag right 3: cue.born	57 3 -16 -4 -5 -3 -3 -51 -45
tag right 3: cue.called_off	26 14 -27 -1 -1 -1 -1 -4 -6
tag right 3: cue.captivity	36 -5 -1 -15 -7 -5 -4 -3 -4
tag right 3: cue.captured	5 -6 19 -2 -2 -4 -2 -14 -9
tag right 3: cue.claims	-31 11 -1 -1 -19 -8 -11 12 5
tag right 3: cue.completed	-5 -9 19 -3 -13 -7 -9 -13 -8
tag right 3: cue.count	-32 27 -20 14 -11 -12 -7 21 -15
tag right 3: cue.crime	43 -13 -11 -1 -1 -3 -1 -11 -5
tag right 3: cue.denied	52 -28 -39 -5 -2 -2 -2 -17 24
tag right 3: cue.deported	13 12 17 -13 -10 -8 -7 -1 -50
tag right 3: cue.died	25 0 -17 -5 -6 -9 -4 -19 -10
tag right 3: cue.each	8 -10 2 4 4 -8 -8 4 -10
tag right 3: cue.evacuation	53 -25 -8 -2 -2 -4 -2 -6 -12
tag right 3: cue.ever_captured	23 17 -35 -1 -2 -3 -3 -23 -23
tag right 3: cue.footage	53 -37 -29 -6 -9 -5 -9 19 -12
tag right 3: cue.good_news	83 -73 -22 -3 -3 -5 -3 -10 -5
tag right 3: cue.held	-44 -19 -27 -8 -9 -8 -8 -14 72
tag right 3: cue.in_captivity	64 -29 -13 -3 -5 -3 -3 -33 -1
tag right 3: cue.in_return	-29 33 10 -14 -10 -18 0 -8 -15
tag right 3: cue.included	24 0 -53 -17 -7 -5 -3 17 -6
tag right 3: cue.local	3 34 -9 -3 -3 -3 -2 -57 -3
tag right 3: cue.mediated	-36 15 34 -29 -9 10 -7 9 -24
tag right 3: cue.missing	-11 4 -26 -13 -7 -7 -9 -95 55
tag right 3: cue.money	18 -15 0 0 0 -1 0 0 -1
tag right 3: cue.month	49 -42 0 -1 -1 -1 -1 -39 -1
tag right 3: cue.of_whole	3 -12 3 -4 -12 -5 -5 10 0
tag right 3: cue.of_year	-11 37 -26 -11 -8 -5 -5 9 -12
tag right 3: cue.on_shield	-26 47 -11 -3 -5 -2 -1 -14 -1
tag right 3: cue.one_sided	-41 35 -23 -24 -26 21 -30 -26 -24
tag right 3: cue.other_exchange	65 -15 -30 -3 -3 -3 -2 -21 -4
tag right 3: cue.other_return	4 32 -21 -23 -8 -13 -6 -32 -19
tag right 3: cue.other_war	55 -26 -20 -13 -3 -3 -2 -7 -2
tag right 3: cue.outside	-54 -52 -15 -13 -11 50 24 32 -13
tag right 3: cue.part	5 15 -10 -7 -4 -8 -5 3 -12
tag right 3: cue.planned	3 -59 -32 -7 -7 -5 -6 43 -2
tag right 3: cue.postponed	-1 -14 -8 -13 -3 -2 -2 -7 35
tag right 3: cue.ready	30 -92 -31 -10 -10 -9 -8 55 -45
tag right 3: cue.recap	22 6 -15 -9 -11 -10 -5 -20 -7
tag right 3: cue.record	55 -65 -20 -12 35 -3 -3 16 -10
tag right 3: cue.relative	-18 25 -10 -9 -10 -2 -6 -2 -1
tag right 3: cue.repatriation	20 -24 -7 -8 -9 -11 -5 -1 -7
tag right 3: cue.reunion	5 15 -13 -4 -8 -8 -6 -33 -6
tag right 3: cue.same_number	72 -19 -20 -15 -24 -19 -10 -33 -30
tag right 3: cue.since	-13 -29 -18 -12 -6 -6 -4 38 -19
tag right 3: cue.span	6 -28 -34 -24 -14 -13 -10 29 -23
tag right 3: cue.stage	37 2 -40 -4 -7 -11 -5 -6 -12
tag right 3: cue.thanks	16 -18 -6 -10 -5 -11 -6 15 -22
tag right 3: cue.third	30 -15 -21 -29 -2 -5 -4 -14 -3
tag right 3: cue.to_date	-10 -32 -23 13 -11 -7 -6 19 1
tag right 3: cue.today	-20 -35 17 35 -12 -17 -7 -4 -12
tag right 3: cue.total	-28 19 1 -3 -21 -10 -10 14 -22
tag right 3: cue.transit	21 22 -18 -8 -11 -7 -6 -30 -4
tag right 3: cue.unit	-36 42 -30 -5 -7 -13 -5 -13 38
tag right 3: cue.venue	70 -43 -19 -7 -3 -2 -2 -4 -3
tag right 3: cue.visit	32 -19 -8 -2 -2 -2 -2 -2 -1
tag right 3: cue.year	-28 2 -29 -20 -18 -10 -11 53 -73
tag right 3: cue.yesterday	57 -36 -11 -21 -22 -7 -8 -32 -12
tag right 3: foe.agent	17 -42 24 -15 32 -14 -20 -18 -5
tag right 3: foe.of	16 21 -50 -9 -16 -14 -9 -28 -25
tag right 3: foe.to	-88 17 48 -29 -23 -27 -18 -51 -33
tag right 3: noun.body	40 -32 -8 -8 -8 -5 -4 -5 -14
tag right 3: noun.branch	6 28 -21 -5 -5 -11 -5 -13 -10
tag right 3: noun.child	32 8 -35 -6 -8 -8 -5 -33 -17
tag right 3: noun.civilian	-44 31 17 -12 10 -16 -8 -12 -13
tag right 3: noun.exchange	-11 0 -4 -16 -9 -15 -10 18 -9
tag right 3: noun.family	-15 58 14 -29 -8 -7 -5 -26 -39
tag right 3: noun.foreigner	-42 27 -29 -6 -10 -6 -4 -2 33
tag right 3: noun.man	74 19 -79 -12 -7 -3 -3 -26 -15
tag right 3: noun.military	-38 26 18 -6 3 -21 0 -9 -10
tag right 3: noun.other	15 3 -8 -7 -6 -5 1 6 -11
tag right 3: noun.people	5 -10 14 2 -2 -8 -7 -13 -7
tag right 3: noun.rank	34 -36 19 -5 -7 -10 -4 -13 2
tag right 3: noun.soldier	41 -27 -10 -8 -10 -9 -6 -2 -13
tag right 3: noun.woman	48 -58 -72 -9 56 -6 -4 -11 -3
tag right 3: own.agent	-59 -22 28 -13 33 -15 -11 32 -20
tag right 3: own.from	68 1 -31 -7 -8 -4 -6 -4 -14
tag right 3: own.of	-54 38 8 18 -11 -8 -6 -35 5
tag right 3: own.to	-7 6 6 0 -7 -5 -7 10 -8
tag right 3: qualifier.approx	19 16 -55 -11 -14 -5 -6 -15 13
tag right 3: qualifier.at_least	-43 16 -17 -7 -6 -7 -5 12 22
tag right 3: qualifier.at_most	-3 -12 1 -6 -8 -6 -5 -5 7
tag right 3: qualifier.more_than	-5 -22 -32 -14 -9 24 27 -47 23
tag right 3: ru.agent	-30 2 6 -3 -6 -10 -9 -3 5
tag right 3: ru.from	2 24 -31 -7 -5 -9 -4 25 -14
tag right 3: ru.of	-7 -15 22 0 -15 -15 -4 1 8
tag right 3: ru.to	7 -32 30 -11 -7 -6 -6 2 -13
tag right 3: ua.agent	-11 8 7 -15 17 -16 8 -20 -25
tag right 3: ua.from	-40 -7 25 -25 -10 -7 -7 18 -13
tag right 3: ua.of	-1 -5 -9 -14 3 -8 -4 8 -12
tag right 3: ua.to	-7 48 -36 -17 -11 -5 -2 -1 -7
tag right 3: verb.bring	14 -18 1 -9 -11 6 0 9 -12
tag right 3: verb.come	10 1 13 -19 -11 -3 -6 5 -9
tag right 3: verb.future	11 -34 -18 -7 -5 -4 -4 10 -2
tag right 3: verb.get	-1 -22 7 -1 -18 -7 -10 8 -19
tag right 3: verb.give	-15 -25 18 8 -14 14 -7 -2 -12
tag right 3: verb.held_exchange	9 -3 -4 -18 -13 -10 -7 1 -12
tag right 3: verb.home	-21 20 -11 12 -7 -6 -5 15 -9
tag right 3: verb.managed	-2 -8 -18 -16 -14 30 -15 8 -29
tag right 3: verb.noun	35 -18 -3 -6 -6 26 -6 -26 -22
tag right 3: verb.other	49 -7 -35 -3 -4 -7 -3 -45 -5
tag right 3: verb.swap	12 -8 -23 21 -15 -10 -6 -7 -11
tag right 3: verb.will	19 -44 6 -8 -3 30 -4 -21 -11
tag right 3: view.ru	39 -71 -33 -9 -11 -6 -6 21 6
tag right 3: view.ua	22 -1 -19 -8 -6 -3 -4 10 -23
tag right 3: voice.ru	-9 -32 44 -14 -61 -38 -17 15 -31
tag right 3: voice.ua	-2 -13 -17 -15 33 -10 -8 40 -61
tag right 7: adj.dead	6 22 -29 -8 -11 -12 -6 -45 -8
tag right 7: adj.freed	8 11 -3 -17 -11 -4 -4 14 -14
tag right 7: adj.modifier	-28 2 16 -4 -11 2 -4 6 10
tag right 7: adj.wounded	30 17 -45 -8 -8 29 -7 -27 -16
tag right 7: category	20 4 -11 -7 -5 1 -5 -5 -5
tag right 7: country	14 10 -19 -21 3 -6 -6 6 -29
tag right 7: cue.agreed	13 -12 7 -16 -8 11 -7 -16 -9
tag right 7: cue.agreement	-4 -7 -15 -13 -6 8 -6 9 -7
tag right 7: cue.all	68 -46 -17 -7 -14 -8 -5 -10 -14
tag right 7: cue.already	29 8 -14 -11 -6 -3 -3 -15 -11
tag right 7: cue.among	89 -40 -52 -7 -6 -3 -3 -18 -2
tag right 7: cue.border	17 -7 30 -10 -7 -3 -5 -14 -10
tag right 7: cue.born	39 -14 -12 -5 -7 -5 -3 -56 23
tag right 7: cue.called_off	5 -11 -13 -1 -1 -1 -1 -5 14
tag right 7: cue.captivity	-8 5 7 -11 -9 -6 -4 11 2
tag right 7: cue.captured	39 -23 38 -4 -3 -6 -3 -41 -21
tag right 7: cue.claims	-15 -3 -31 -1 26 -9 -6 -3 -7
tag right 7: cue.completed	0 6 -32 -2 13 -7 -7 -10 -8
tag right 7: cue.count	-17 -4 -9 5 -9 3 -5 25 -15
tag right 7: cue.crime	57 -35 -9 -5 -6 -7 -2 -12 -5
tag right 7: cue.denied	20 23 -48 -8 -4 -4 -3 -24 -4
tag right 7: cue.deported	5 -64 97 -8 -7 -12 -7 -2 -37
tag right 7: cue.died	1 12 -10 -5 -4 -7 -4 -13 -13
tag right 7: cue.each	-52 -56 -43 73 2 -12 6 4 -8
tag right 7: cue.evacuation	36 -28 -9 -2 -2 -2 -2 -4 -18
tag right 7: cue.ever_captured	23 -14 -4 0 -1 -1 0 -5 -2
tag right 7: cue.footage	-49 29 -2 -13 -12 -12 19 -32 -38
tag right 7: cue.held	-25 -31 1 -9 -9 -9 -7 -29 66
tag right 7: cue.in_captivity	-20 -3 3 -3 -6 -5 -3 -29 40
tag right 7: cue.in_return	-15 23 3 -16 -10 -6 4 5 10
tag right 7: cue.included	9 -21 8 18 -7 -9 -5 -12 -46
tag right 7: cue.local	-24 49 -24 -15 -20 -16 -11 -34 -10
tag right 7: cue.mediated	-10 -26 -7 27 -7 -7 -2 37 -10
tag right 7: cue.missing	-24 -9 -36 -7 -9 -11 -6 -26 71
tag right 7: cue.money	31 -18 -3 -2 -1 -4 -1 -2 -2
tag right 7: cue.month	-16 -61 -33 -17 -3 -7 -6 46 -8
tag right 7: cue.of_whole	16 -16 11 -24 9 -16 -4 -15 6
tag right 7: cue.of_year	6 2 -55 5 -8 -7 -6 33 -35
tag right 7: cue.on_shield	0 22 -7 -3 -1 -2 -1 -9 -1
tag right 7: cue.one_sided	-71 38 -44 -13 -20 23 -26 21 -19
tag right 7: cue.other_exchange	9 -54 -6 -8 -6 52 -7 -6 -3
tag right 7: cue.other_return	50 -56 1 -23 -5 -6 -5 -10 -25
tag right 7: cue.other_war	73 -49 -16 -15 -4 -4 -3 -36 -7
tag right 7: cue.outside	-98 -62 -10 -11 -16 92 33 -15 -24
tag right 7: cue.part	-23 -8 14 4 -1 -8 -3 -3 2
tag right 7: cue.planned	69 15 -43 -10 -3 -8 -2 -43 -3
tag right 7: cue.postponed	79 -49 -1 -7 -3 -1 -2 -50 -8
tag right 7: cue.ready	48 -6 -11 -11 -6 -5 -3 -35 -17
tag right 7: cue.recap	5 28 2 -13 -14 -11 -7 -24 -13
tag right 7: cue.record	50 -24 10 -32 27 -8 -5 -63 -8
tag right 7: cue.relative	-26 -21 29 -5 -12 -6 -6 2 20
tag right 7: cue.repatriation	-17 6 -7 -3 -3 -6 -2 43 -6
tag right 7: cue.reunion	-29 -11 21 30 -10 -8 -6 -4 -8
tag right 7: cue.same_number	31 15 -38 -14 -8 -10 -4 -7 -17
tag right 7: cue.since	-32 -70 31 -18 -6 -7 -4 76 -25
tag right 7: cue.span	-8 29 -1 -16 -6 -6 -5 -2 -20
tag right 7: cue.stage	26 -12 3 -43 16 -9 -5 -18 -8
tag right 7: cue.thanks	21 -36 7 15 -4 -6 -3 -2 -14
tag right 7: cue.third	51 -37 -77 -31 -5 -7 -6 6 -5
tag right 7: cue.to_date	-60 -63 -43 22 -11 -8 -7 66 35
tag right 7: cue.today	17 -10 -28 -21 24 -19 -7 13 -15
tag right 7: cue.total	-13 -20 9 3 -38 -9 -9 1 15
tag right 7: cue.training	41 -39 -2 -2 -2 -1 -1 -12 -1
tag right 7: cue.transit	-7 19 -7 -11 19 -8 -6 -5 -16
tag right 7: cue.unit	9 1 11 -5 -7 -7 -4 -14 -13
tag right 7: cue.venue	12 -36 -8 -7 -3 -4 -4 10 -4
tag right 7: cue.visit	57 -36 -36 -6 -5 16 -4 -26 -7
tag right 7: cue.year	-25 -18 -17 -9 -6 -6 -5 52 -20
tag right 7: cue.yesterday	-14 -5 -9 54 -24 -9 -10 -25 -22
tag right 7: foe.agent	3 3 8 -8 -7 47 -9 -87 -55
tag right 7: foe.of	-18 36 14 -15 -11 -12 -5 -8 -11
tag right 7: foe.to	-14 -30 45 -24 -22 -24 -13 -29 1
tag right 7: noun.body	5 3 -14 -10 -9 -12 -8 5 -11
tag right 7: noun.branch	30 -38 49 -7 -7 -11 -1 -40 -10
tag right 7: noun.child	-9 22 -9 7 -5 -5 -4 -41 16
tag right 7: noun.civilian	-47 48 3 -11 5 -10 -7 -15 12
tag right 7: noun.exchange	-7 -8 -1 7 -10 25 -9 -11 -14
tag right 7: noun.family	12 37 -29 29 -7 -7 -6 -65 -27
tag right 7: noun.foreigner	-34 20 -27 -14 -12 -10 -6 3 58
tag right 7: noun.man	-66 -4 63 -12 -18 -13 -12 -19 -19
tag right 7: noun.military	-5 2 27 -13 -12 -5 -7 -2 -2
tag right 7: noun.other	20 -19 1 0 -7 2 2 3 -11
tag right 7: noun.people	0 -25 -5 10 -2 4 -8 2 2
tag right 7: noun.rank	-25 31 -22 -7 -8 -10 -5 7 -9
tag right 7: noun.soldier	-13 4 -4 -10 -9 6 -9 -18 5
tag right 7: noun.woman	-36 31 -13 -11 -19 -11 -7 29 -22
tag right 7: own.agent	-6 -22 22 -15 -18 -18 -10 -66 29
tag right 7: own.of	15 -10 -13 13 2 -12 -11 -8 -24
tag right 7: own.to	-25 -4 11 -2 -1 -8 -8 8 -9
tag right 7: qualifier.approx	25 3 -51 -8 -15 -7 -5 -14 10
tag right 7: qualifier.at_least	31 -18 -15 -2 -2 -3 -2 17 -29
tag right 7: qualifier.at_most	-40 11 27 7 -5 -7 -3 0 -14
tag right 7: qualifier.more_than	10 -90 -10 -8 -10 -2 15 23 27
tag right 7: ru.agent	32 -6 6 -15 13 15 -7 -47 -29
tag right 7: ru.from	-32 17 -4 -11 10 -12 -4 -9 31
tag right 7: ru.of	-8 9 2 -10 -11 0 -4 -5 2
tag right 7: ru.to	-41 48 -18 -24 -10 -7 -7 32 -18
tag right 7: ua.agent	-16 6 -28 23 -9 -14 -9 -1 -1
tag right 7: ua.from	0 -2 6 -16 -5 -5 -5 -8 -5
tag right 7: ua.of	-21 3 4 19 -9 -12 -1 -5 -3
tag right 7: ua.to	-22 11 -5 -17 -8 -6 -6 -3 17
tag right 7: verb.bring	0 -18 1 7 -11 -6 -7 21 -6
tag right 7: verb.come	26 -1 -41 -6 8 -8 -3 9 -9
tag right 7: verb.future	86 -57 -9 -9 -2 -6 -2 -6 -11
tag right 7: verb.get	-7 9 4 -9 4 -15 -8 -17 -12
tag right 7: verb.give	-30 25 27 -15 -16 -15 10 -22 -18
tag right 7: verb.held_exchange	25 2 5 -23 0 -15 -8 -44 -15
tag right 7: verb.home	-27 18 -3 -11 25 -7 -6 12 -12
tag right 7: verb.managed	-58 62 -48 27 -12 -33 -9 11 -12
tag right 7: verb.noun	21 16 -41 -10 -13 -3 -4 -20 7
tag right 7: verb.other	-9 22 15 -6 -8 -7 -4 -12 -18
tag right 7: verb.swap	48 -53 -28 -16 27 -7 -7 -2 -13
tag right 7: verb.will	-8 26 -38 -5 -6 -19 -3 30 -15
tag right 7: view.ru	26 -72 17 -10 -8 -7 -7 -13 21
tag right 7: view.ua	-19 27 -30 -5 -14 -2 -2 15 -1
tag right 7: voice.ru	0 -5 -40 -16 30 -14 17 -18 18
tag right 7: voice.ua	14 22 -53 -20 15 -10 -7 28 -52
tag right beyond: adj.dead	25 -2 -9 -11 -10 -12 -7 -32 -25
tag right beyond: adj.freed	10 -16 0 8 -8 -4 -4 6 -6
tag right beyond: adj.modifier	10 -5 3 -3 -4 -5 -6 -7 1
tag right beyond: adj.wounded	-18 21 -24 -7 -11 2 -5 34 -27
tag right beyond: category	-9 14 -4 -7 -1 -5 -4 -5 13
tag right beyond: country	3 18 11 -4 -9 -9 -5 -39 -13
tag right beyond: cue.agreed	18 -17 -1 -17 3 -1 -7 -30 -11
tag right beyond: cue.agreement	17 -12 -5 -23 0 -5 -7 0 -14
tag right beyond: cue.all	-45 -10 -2 -12 -14 1 -9 23 25
tag right beyond: cue.all_civilians	39 26 -41 -1 -2 -2 -2 -20 -13
tag right beyond: cue.already	30 -22 -12 13 25 -3 -4 -48 6
tag right beyond: cue.among	58 -18 -40 -5 -3 -1 -1 -5 -1
tag right beyond: cue.border	9 21 6 -10 -8 -5 -5 -36 -12
tag right beyond: cue.born	53 -10 -21 -4 -7 -4 -4 -44 11
tag right beyond: cue.called_off	28 -17 -10 -4 -2 -3 -1 -10 6
tag right beyond: cue.captivity	20 -1 -11 -2 -3 -2 -4 -11 -9
tag right beyond: cue.captured	27 3 13 -4 -14 -5 -3 -34 -20
tag right beyond: cue.claims	-26 15 8 -9 17 -8 -8 -9 0
tag right beyond: cue.completed	9 8 -8 -14 -10 -4 -8 -12 -1
tag right beyond: cue.count	9 18 12 -22 6 -8 -6 -38 -20
tag right beyond: cue.crime	56 -41 -25 -4 -5 -6 -2 3 -22
tag right beyond: cue.denied	32 7 -31 -6 -4 -3 -2 -38 -4
tag right beyond: cue.deported	-41 -9 74 -9 -20 -7 -6 11 -27
tag right beyond: cue.died	16 2 -14 -3 -4 -8 -4 -20 -11
tag right beyond: cue.each	16 -120 -58 99 -18 -8 -7 -1 -7
tag right beyond: cue.evacuation	48 -43 4 -10 -2 -3 -3 9 -24
tag right beyond: cue.ever_captured	37 -29 -3 -1 -1 -1 -1 -14 18
tag right beyond: cue.footage	-15 -15 10 -5 -7 -5 15 3 -3
tag right beyond: cue.held	-52 -42 14 -12 18 -12 -9 -4 29
tag right beyond: cue.in_captivity	3 5 21 -3 -7 -5 -3 -18 10
tag right beyond: cue.in_return	18 -2 -17 2 -7 29 -6 -11 3
tag right beyond: cue.included	-15 -16 -20 1 -8 -5 -4 45 -9
tag right beyond: cue.local	1 27 -21 -12 -18 -13 -8 -27 -9
tag right beyond: cue.mediated	-3 -3 0 9 -9 -8 -6 -4 -11
tag right beyond: cue.missing	15 -15 -43 -13 -8 -10 -7 -10 49
tag right beyond: cue.money	3 -32 -7 -9 -3 -6 -2 11 -4
tag right beyond: cue.month	-6 6 2 -11 0 -1 -1 -1 -1
tag right beyond: cue.of_whole	6 -2 -13 -11 -1 -5 -4 7 0
tag right beyond: cue.of_year	-9 19 9 -16 -13 -7 -5 -9 -2
tag right beyond: cue.one_sided	-25 27 8 -9 -19 -22 -17 -23 -27
tag right beyond: cue.other_exchange	48 -68 -32 -8 -6 50 -7 -10 -5
tag right beyond: cue.other_return	12 -14 -24 -4 -4 -6 -5 -6 21
tag right beyond: cue.other_war	35 -30 -32 -17 -5 -8 -4 6 -8
tag right beyond: cue.outside	-86 -9 5 -22 -19 61 28 -6 -26
tag right beyond: cue.part	-31 21 -1 1 2 -8 -6 8 -8
tag right beyond: cue.planned	-9 -2 -25 -21 -5 -4 -3 10 24
tag right beyond: cue.postponed	86 -62 -24 -3 -6 -2 -2 0 -14
tag right beyond: cue.ready	-3 0 -21 -15 -9 -8 -5 48 -41
tag right beyond: cue.recap	1 48 -20 -15 -12 -5 -5 -19 -1
tag right beyond: cue.record	3 -15 -17 -6 22 -4 -3 -20 -6
tag right beyond: cue.relative	-24 6 2 -12 -7 1 -5 -2 7
tag right beyond: cue.repatriation	21 -8 -9 -8 -8 -10 -4 -4 -9
tag right beyond: cue.reunion	-25 54 18 -28 -14 -8 -7 0 -11
tag right beyond: cue.same_number	20 -22 17 -18 -12 -8 -4 -11 -6
tag right beyond: cue.since	-26 0 10 -23 -10 -8 -4 37 -18
tag right beyond: cue.span	-22 -17 45 -17 -26 -12 -7 5 -19
tag right beyond: cue.stage	5 -11 -7 -24 22 -8 -6 8 -17
tag right beyond: cue.thanks	-21 0 -20 10 -7 -6 -3 13 -5
tag right beyond: cue.third	95 -72 -81 -23 -7 -6 -6 15 -4
tag right beyond: cue.to_date	-37 -11 -16 19 -12 -10 -7 0 26
tag right beyond: cue.today	-7 -1 -17 -9 -7 0 -8 39 -25
tag right beyond: cue.total	-18 9 10 -12 -2 -11 -8 -15 0
tag right beyond: cue.training	26 -8 -8 -1 -3 -1 -1 -3 -1
tag right beyond: cue.transit	19 12 -3 -22 -10 -8 -7 -15 -30
tag right beyond: cue.unfinished	42 -35 -3 -1 -3 -2 -3 -9 -8
tag right beyond: cue.unit	57 -26 -5 -6 -14 -7 -3 -10 -10
tag right beyond: cue.venue	-5 -15 -23 -7 16 -6 -5 10 -6
tag right beyond: cue.visit	34 -24 -17 -9 -4 10 -3 -18 -8
tag right beyond: cue.year	-24 -32 -25 -8 -10 -9 -7 73 11
tag right beyond: cue.yesterday	45 -52 -21 47 -26 -13 -10 -36 -24
tag right beyond: foe.agent	-11 -8 45 -14 -12 31 -13 -40 -31
tag right beyond: foe.of	14 4 -15 -7 29 -11 -5 -17 -12
tag right beyond: foe.to	-15 -10 19 -11 -18 -13 -10 1 -15
tag right beyond: noun.body	28 5 -2 -9 -7 -10 -6 -37 -7
tag right beyond: noun.branch	31 -6 -6 -7 -7 -8 -2 -14 -8
tag right beyond: noun.child	-7 8 -5 -1 -8 -6 -4 -3 2
tag right beyond: noun.civilian	-39 45 3 -10 -8 -10 -6 -3 13
tag right beyond: noun.exchange	-29 -9 19 -4 2 15 -8 -8 -10
tag right beyond: noun.family	10 40 -28 -18 -8 -6 -6 -30 -4
tag right beyond: noun.foreigner	-15 15 -13 -11 -12 -15 -6 0 26
tag right beyond: noun.man	-4 -11 42 -15 -15 -10 -10 -31 -17
tag right beyond: noun.military	-5 3 10 -8 -4 -4 -5 -2 0
tag right beyond: noun.other	18 -16 15 -7 -3 -2 -1 -8 -4
tag right beyond: noun.people	1 -14 -4 12 3 9 -6 -15 -2
tag right beyond: noun.rank	-17 39 -24 -8 -9 -12 -6 0 -11
tag right beyond: noun.soldier	30 5 -21 -16 -10 -9 -7 -30 -8
tag right beyond: noun.woman	-29 -15 7 0 32 -9 -7 14 -16
tag right beyond: own.agent	-32 -30 57 -13 -20 -15 -9 -12 7
tag right beyond: own.of	-21 2 -1 -1 8 0 -6 -9 -10
tag right beyond: own.to	10 -8 5 -5 -3 -5 -10 -17 -11
tag right beyond: qualifier.approx	5 -4 -24 -10 -16 -9 -6 -3 25
tag right beyond: qualifier.at_least	-33 -6 -24 -5 -3 -4 -3 23 -9
tag right beyond: qualifier.at_most	0 -8 25 -5 -8 -6 -3 -12 5
tag right beyond: qualifier.more_than	15 -67 -3 -9 -7 8 -11 13 36
tag right beyond: ru.agent	-5 23 -33 9 -5 9 -7 -25 5
tag right beyond: ru.from	14 -21 -38 -28 14 13 -5 2 24
tag right beyond: ru.of	8 9 -26 15 1 5 -2 -20 -1
tag right beyond: ru.to	2 3 -14 26 -6 -6 -6 -2 -9
tag right beyond: ua.agent	-2 -28 -13 21 3 6 -8 -8 -10
tag right beyond: ua.from	19 -7 -9 -15 -8 -8 -8 -4 -29
tag right beyond: ua.of	5 -19 21 15 2 -10 -4 -11 -10
tag right beyond: ua.to	-10 -22 30 14 -16 -17 -3 -35 2
tag right beyond: verb.bring	-3 4 5 5 -12 -9 -7 1 -9
tag right beyond: verb.come	13 -3 -11 7 2 -5 -5 -10 -9
tag right beyond: verb.future	29 -20 1 -11 -5 -3 -2 16 -19
tag right beyond: verb.get	-21 -1 15 -11 -5 -3 -10 -3 -18
tag right beyond: verb.give	1 25 -6 -13 -12 -11 -2 -15 -7
tag right beyond: verb.held_exchange	52 -35 11 -15 10 -18 -9 -31 -15
tag right beyond: verb.home	6 11 -46 -1 37 -10 -6 -6 -11
tag right beyond: verb.managed	13 6 -33 18 -9 18 -9 -26 -21
tag right beyond: verb.noun	-17 23 4 -25 -10 5 -5 -40 26
tag right beyond: verb.other	5 3 -4 -10 -11 -6 -5 7 -13
tag right beyond: verb.swap	4 37 -7 -8 -13 -8 -6 -11 -9
tag right beyond: verb.will	11 34 -44 -5 -3 -6 -3 -20 -15
tag right beyond: view.ru	21 9 -18 -13 -28 -9 -8 -14 -6
tag right beyond: view.ua	8 -52 -6 -20 37 -11 -5 6 10
tag right beyond: voice.ru	-33 12 -11 6 4 -12 12 -11 5
tag right beyond: voice.ua	-2 29 -31 -20 1 -10 -8 29 -30
tag right clause: adj.dead	31 3 -11 -8 -7 -9 -5 -10 -16
tag right clause: adj.freed	1 -3 11 7 -8 -5 -4 9 -7
tag right clause: adj.modifier	15 3 5 -9 -7 -4 -4 -7 -1
tag right clause: adj.wounded	7 -33 -13 -8 -8 31 21 -20 -18
tag right clause: category	57 -39 -4 -8 -8 -2 -1 -7 -7
tag right clause: country	27 -28 -10 -8 0 -7 -6 13 -15
tag right clause: cue.agreed	-25 8 31 -10 -5 -6 -4 0 -11
tag right clause: cue.agreement	-4 6 18 -10 -5 -6 -4 -10 -11
tag right clause: cue.all	40 -5 -3 -4 -4 -5 -4 -24 -3
tag right clause: cue.already	24 3 -23 -12 -5 -6 -4 17 -14
tag right clause: cue.among	96 -46 -64 18 -8 -3 -3 -24 -3
tag right clause: cue.anniversary	9 -3 -2 0 -1 -2 0 0 -1
tag right clause: cue.border	19 22 1 -21 -6 -5 -5 -23 -6
tag right clause: cue.born	53 -20 -31 -4 -4 -4 -5 -33 -5
tag right clause: cue.called_off	92 -55 -29 -1 -2 -5 -2 -11 -27
tag right clause: cue.captivity	-14 13 8 -18 -7 -5 -4 16 6
tag right clause: cue.captured	46 -5 -24 -2 -3 -4 -2 -15 -12
tag right clause: cue.claims	8 -17 17 -20 -6 -8 -6 -20 36
tag right clause: cue.completed	-32 -7 27 12 -3 -6 -6 -7 -11
tag right clause: cue.count	-1 -9 -12 5 -8 -1 -5 9 -14
tag right clause: cue.crime	67 -49 -8 -2 -2 -3 -2 -12 -13
tag right clause: cue.denied	21 -13 -23 -4 -3 -2 -2 -15 33
tag right clause: cue.deported	65 -34 -49 -9 -11 -10 -6 14 -50
tag right clause: cue.died	21 -9 -11 -6 -5 -5 -3 -12 -2
tag right clause: cue.each	-33 43 9 -42 2 -5 -5 4 -10
tag right clause: cue.evacuation	41 -9 -13 -1 -2 -2 -2 -9 -13
tag right clause: cue.ever_captured	30 10 -31 -1 -2 -3 -3 -19 -20
tag right clause: cue.footage	-11 34 -46 -18 -17 -12 -15 -30 -51
tag right clause: cue.good_news	-53 60 -28 -11 -17 -17 -8 -45 -7
tag right clause: cue.held	-21 -40 -69 -7 -7 -9 -7 -61 103
tag right clause: cue.in_captivity	6 -12 -32 -3 -4 -4 -3 -44 59
tag right clause: cue.in_return	-5 46 -19 -17 -10 -23 3 -6 -11
tag right clause: cue.included	36 13 -29 3 -6 -8 -3 -56 -7
tag right clause: cue.local	24 25 -15 -3 -6 -3 -2 -49 -4
tag right clause: cue.mediated	-42 2 -6 6 -7 0 -4 36 -7
tag right clause: cue.missing	-6 -19 -29 -7 -9 -12 -7 -84 53
tag right clause: cue.money	34 -12 -1 -2 -1 -1 -1 -20 -4
tag right clause: cue.month	-5 -65 -26 -13 -3 -6 -5 42 -6
tag right clause: cue.of_whole	7 -8 13 -10 -1 -6 -6 -8 -4
tag right clause: cue.of_year	-16 -7 -34 22 -8 -6 -5 48 -13
tag right clause: cue.on_shield	-21 47 -10 -3 -4 -3 -2 -16 -1
tag right clause: cue.one_sided	-41 32 -21 -18 -17 11 -22 4 -15
tag right clause: cue.other_exchange	41 -28 -4 -2 -3 -3 -4 -16 -2
tag right clause: cue.other_return	32 -13 -6 -21 -7 -10 -5 -31 -16
tag right clause: cue.other_war	62 -30 -11 -15 -2 -2 -2 -21 -5
tag right clause: cue.outside	-63 -45 -33 -13 -15 54 47 26 -22
tag right clause: cue.part	27 0 -15 -25 3 -6 -3 1 -10
tag right clause: cue.planned	-4 5 -1 -5 -4 -11 -5 -23 4
tag right clause: cue.postponed	28 -35 -11 -12 -9 -5 -3 -5 17
tag right clause: cue.ready	47 -1 -10 -7 -6 -8 -6 -33 -47
tag right clause: cue.recap	25 -41 1 -7 -8 -13 -5 -10 11
tag right clause: cue.record	37 -10 14 -30 -4 -7 -3 -58 -8
tag right clause: cue.relative	18 -29 -18 -15 20 7 7 1 -11
tag right clause: cue.repatriation	19 -25 -5 -6 -6 -9 -4 4 -4
tag right clause: cue.reunion	-1 -3 -7 30 -7 -7 -5 -17 -6
tag right clause: cue.same_number	14 28 -51 12 -12 -19 -9 -24 -29
tag right clause: cue.since	6 -35 -26 -20 -5 -5 -4 68 -27
tag right clause: cue.span	1 -27 5 -23 -10 -9 -8 25 -22
tag right clause: cue.stage	58 10 -61 -5 -24 -8 -7 -18 -9
tag right clause: cue.thanks	29 -15 2 37 -7 -13 -5 -57 -24
tag right clause: cue.third	28 -11 -15 -27 -2 -4 -3 -13 -4
tag right clause: cue.to_date	13 -65 -28 -30 -8 -7 -5 66 -19
tag right clause: cue.today	-8 -8 5 25 -2 -12 -6 -23 -10
tag right clause: cue.total	-75 -33 -33 48 -11 -10 -10 72 -14
tag right clause: cue.training	40 -39 -2 -1 -1 -1 -1 -10 -3
tag right clause: cue.transit	2 -30 47 -11 14 -8 -6 -32 -10
tag right clause: cue.unit	-22 22 -18 -7 -18 -19 -7 -19 48
tag right clause: cue.venue	26 -21 -14 -12 -2 -2 -2 6 -2
tag right clause: cue.visit	32 9 -20 -6 -8 -7 -4 -6 -19
tag right clause: cue.year	11 -63 -22 -9 -11 -9 -8 36 -67
tag right clause: cue.yesterday	-18 1 3 -13 -9 -13 -5 -15 30
tag right clause: foe.agent	47 -1 -67 -10 39 -21 -14 -19 21
tag right clause: foe.of	33 7 -12 -16 -16 -6 -8 -19 -18
tag right clause: foe.to	-71 -6 44 -26 -15 -11 -19 -34 -13
tag right clause: noun.body	28 -29 -6 -5 -7 -6 -4 25 -9
tag right clause: noun.branch	-16 -39 71 -10 -6 -17 -7 -10 -15
tag right clause: noun.child	69 -21 -33 -5 -6 -4 -3 -51 -9
tag right clause: noun.civilian	-20 31 -11 -13 27 -14 -8 -28 -15
tag right clause: noun.exchange	2 -16 -12 23 -8 -10 -7 15 -8
tag right clause: noun.family	-13 40 -10 24 -7 -7 -5 -37 -32
tag right clause: noun.foreigner	25 9 -21 -29 -6 -4 -3 -3 -5
tag right clause: noun.man	93 -51 -70 -2 -3 -3 -2 -4 -22
tag right clause: noun.military	-20 29 14 1 -16 -24 -2 -13 -6
tag right clause: noun.other	31 -11 -18 -7 -7 -5 1 4 0
tag right clause: noun.people	13 2 3 -24 -14 -6 -7 14 2
tag right clause: noun.rank	107 -97 -25 -4 -5 -5 -3 -11 20
tag right clause: noun.soldier	-32 36 -22 -7 -10 0 -8 1 -4
tag right clause: noun.woman	35 1 -43 -5 -13 -7 -3 -13 -7
tag right clause: own.agent	-8 4 -30 -10 33 -17 -12 1 -2
tag right clause: own.from	41 -11 -33 -10 -21 -6 -9 -4 -31
tag right clause: own.of	-11 22 -10 14 -9 -6 -10 -20 -14
tag right clause: own.to	-20 22 15 -5 -10 -8 -5 12 -9
tag right clause: qualifier.approx	59 -4 -8 -15 -7 -3 -2 -31 -7
tag right clause: qualifier.at_least	-27 -27 -2 -3 -4 -4 -3 -45 50
tag right clause: qualifier.at_most	36 -19 11 2 -5 -6 -4 -22 -14
tag right clause: qualifier.more_than	3 -44 -49 -14 -12 25 43 -30 38
tag right clause: ru.agent	21 -20 16 -17 4 -7 -7 -12 1
tag right clause: ru.from	-30 30 -14 -1 -7 -8 -4 5 24
tag right clause: ru.of	0 -11 27 -15 -11 -9 -5 3 9
tag right clause: ru.to	-35 -4 16 -31 -14 -10 -7 38 -22
tag right clause: ua.agent	-30 8 13 -5 -11 -7 -2 9 -9
tag right clause: ua.from	-38 -14 42 -18 -7 -5 -5 17 -10
tag right clause: ua.of	0 16 -1 -11 -9 -4 -2 2 0
tag right clause: ua.to	-39 83 -41 -24 -9 0 -8 8 0
tag right clause: verb.bring	-6 6 -6 -2 -6 -4 -3 10 -12
tag right clause: verb.come	8 -3 14 -6 -10 -4 -5 7 -12
tag right clause: verb.future	3 -3 -5 -7 -4 -8 -4 -6 1
tag right clause: verb.get	5 -18 13 -7 -14 -2 -8 -10 -10
tag right clause: verb.give	-11 -23 -1 -1 13 16 -7 -16 -16
tag right clause: verb.held_exchange	4 13 -17 -8 -13 -9 -7 -5 -10
tag right clause: verb.home	-18 13 21 4 -12 -6 -5 4 -9
tag right clause: verb.managed	-75 22 -3 19 -14 24 -10 24 -13
tag right clause: verb.noun	45 -34 -50 -7 -6 -7 -4 10 -18
tag right clause: verb.other	66 -22 -20 -3 -4 -6 -3 -19 -7
tag right clause: verb.swap	27 -29 -21 19 15 -7 -6 0 -10
tag right clause: verb.will	2 -41 -6 -8 -4 23 -4 23 -7
tag right clause: view.ru	6 -28 -4 -5 -12 -3 -3 -9 33
tag right clause: view.ua	-12 10 -23 -4 -5 -3 -3 15 -6
tag right clause: voice.ru	7 -44 31 -19 -31 -47 -28 -49 -40
tag right clause: voice.ua	-39 69 -13 -10 -14 -11 -9 -18 -24
tag right far: adj.dead	35 -70 49 -16 -13 -14 -8 -42 -36
tag right far: adj.freed	-9 -23 28 18 -8 -4 -3 0 -1
tag right far: adj.modifier	14 5 -14 -9 -2 -6 -4 -2 -11
tag right far: adj.wounded	-22 32 0 -5 -8 -38 -2 -20 -10
tag right far: category	10 10 -3 -7 -4 -8 -4 -5 -11
tag right far: country	14 -4 22 2 -10 -10 -5 -34 -13
tag right far: cue.agreed	-24 -5 13 -22 10 -15 -7 4 -16
tag right far: cue.agreement	10 6 -8 -25 0 -18 -7 -14 -17
tag right far: cue.all	-63 5 20 -16 -14 -11 -8 39 -14
tag right far: cue.already	-32 -19 -2 19 33 -14 -7 -2 11
tag right far: cue.among	33 -17 -19 20 -7 -1 -1 -16 -2
tag right far: cue.border	20 15 6 -23 -9 -8 -7 -41 -11
tag right far: cue.born	9 -20 -17 -3 -5 -5 -5 -20 34
tag right far: cue.called_off	42 -12 -3 -5 -2 -3 -1 -13 -7
tag right far: cue.captivity	26 -10 -32 -11 3 2 -5 -8 -6
tag right far: cue.captured	23 20 -28 -6 -30 -5 -3 -4 -17
tag right far: cue.claims	-10 -1 31 -24 13 -8 -7 -31 14
tag right far: cue.completed	-22 8 23 -12 -12 -8 -6 -5 0
tag right far: cue.count	9 4 -5 -15 3 -5 -5 -18 -17
tag right far: cue.crime	51 -38 -24 -2 -3 -4 -2 4 -27
tag right far: cue.denied	52 -30 -1 -4 -4 -3 -1 -41 -9
tag right far: cue.deported	3 18 -29 1 -37 -6 -5 30 -35
tag right far: cue.each	-41 -8 -10 22 -13 5 14 -4 -10
tag right far: cue.evacuation	31 -20 -7 -12 -1 -3 -2 16 -11
tag right far: cue.ever_captured	38 -32 -3 -1 -1 -1 -1 -18 24
tag right far: cue.footage	-24 -16 13 -5 -7 -5 -6 10 9
tag right far: cue.held	-38 -18 -18 -11 36 -10 -6 4 25
tag right far: cue.in_captivity	-50 57 24 -4 -7 -5 -3 -20 25
tag right far: cue.in_return	-4 10 -16 7 -7 35 -2 -27 -6
tag right far: cue.included	12 14 -59 -5 -15 -10 -4 -23 53
tag right far: cue.local	50 -32 -9 -5 -8 -5 -2 -10 -5
tag right far: cue.mediated	0 -2 -6 12 -10 -6 -6 -7 -6
tag right far: cue.missing	27 -18 -33 -7 -6 -13 -4 -16 31
tag right far: cue.money	1 -31 -7 -10 -4 -5 -2 12 -5
tag right far: cue.month	24 6 2 -10 -1 -1 -1 -35 -1
tag right far: cue.of_whole	3 -27 -13 -9 16 4 -5 10 -2
tag right far: cue.of_year	-42 10 9 5 -14 -7 -5 6 11
tag right far: cue.one_sided	-2 12 24 -10 -17 -4 -13 -29 -22
tag right far: cue.other_exchange	36 -26 -3 -10 -4 -5 -2 -7 -2
tag right far: cue.other_return	-5 -12 -29 -6 -5 -8 -7 -2 35
tag right far: cue.other_war	22 -24 -31 -22 -5 -8 -4 7 -9
tag right far: cue.outside	-66 6 -61 -23 -17 65 -21 -9 -21
tag right far: cue.part	13 -35 0 -4 16 -7 -6 1 -3
tag right far: cue.planned	10 -24 -27 -25 -6 -5 -3 5 48
tag right far: cue.postponed	44 -38 -30 -1 -5 -2 -2 27 -16
tag right far: cue.ready	29 -23 -2 -18 -10 -13 -6 14 -14
tag right far: cue.recap	-14 20 7 -16 -12 -3 -4 -2 -3
tag right far: cue.record	-3 20 -3 2 -6 -3 -2 -4 -4
tag right far: cue.relative	2 -4 -7 -22 8 14 -5 -19 -11
tag right far: cue.repatriation	27 -20 -8 -7 -8 -10 -4 0 -4
tag right far: cue.reunion	-15 4 6 -24 -13 -8 -8 15 -13
tag right far: cue.same_number	-54 3 19 7 -6 -11 -3 -6 -5
tag right far: cue.since	33 12 -50 -26 -8 -7 -4 18 -16
tag right far: cue.span	-2 -4 28 -28 -32 -13 -8 4 -20
tag right far: cue.stage	-60 9 -6 5 18 -8 -6 23 -23
tag right far: cue.thanks	-22 18 -28 17 -10 -9 -4 -15 -4
tag right far: cue.third	11 -11 -6 -20 -3 -1 -2 12 -3
tag right far: cue.to_date	52 -10 7 9 -8 -9 -6 -54 -6
tag right far: cue.today	-34 31 8 -3 -15 20 -7 -18 -21
tag right far: cue.total	1 7 -3 -15 38 -10 -8 -11 -12
tag right far: cue.training	27 -8 -9 -1 -4 -1 -1 -3 -1
tag right far: cue.transit	4 -20 41 -26 -14 -7 -7 -16 -32
tag right far: cue.unit	34 17 -16 -6 -19 -6 -3 -9 -6
tag right far: cue.venue	2 -6 -42 -8 19 -6 -6 7 -5
tag right far: cue.visit	-4 16 5 -9 -4 -5 -3 -10 -10
tag right far: cue.year	42 -54 -27 1 -10 -10 -7 -7 10
tag right far: cue.yesterday	14 -14 18 -7 -15 -19 -6 -27 -2
tag right far: foe.agent	-13 10 -25 -21 -7 -12 -10 13 12
tag right far: foe.of	30 -16 -22 -8 40 -2 -6 -17 -12
tag right far: foe.to	-42 47 -14 -5 -9 12 -11 19 -31
tag right far: noun.body	-18 23 -2 -8 -5 -5 -3 -7 -4
tag right far: noun.branch	33 -7 -28 -9 -7 -8 -4 9 -6
tag right far: noun.child	14 -39 4 -15 -12 -5 -4 24 -11
tag right far: noun.civilian	-2 15 -36 -13 19 -8 -5 -16 11
tag right far: noun.exchange	-24 -3 -8 14 5 -6 -6 1 -4
tag right far: noun.family	40 -12 -26 -16 -7 -5 -4 5 15
tag right far: noun.foreigner	24 -5 12 -12 -13 -26 -5 -9 -41
tag right far: noun.man	49 -41 2 -15 -15 -12 -14 -27 -13
tag right far: noun.military	9 -16 4 1 -12 -7 -4 -8 2
tag right far: noun.other	9 7 8 -14 -2 -7 -4 -14 1
tag right far: noun.people	7 13 -14 5 -11 9 -5 -19 6
tag right far: noun.rank	-16 35 -17 -7 -6 -7 -4 -28 -7
tag right far: noun.soldier	-16 50 -37 -22 -11 -12 -8 -22 -14
tag right far: noun.woman	-44 1 50 19 -19 -10 -9 -26 -16
tag right far: own.agent	-22 22 25 -5 -7 -8 -4 12 -33
tag right far: own.of	-1 12 -33 -16 14 16 -5 -2 -15
tag right far: own.to	17 5 8 12 -21 -8 -5 -22 -17
tag right far: qualifier.approx	-12 15 6 -12 -12 -8 -5 -23 -8
tag right far: qualifier.at_least	-49 -6 -11 -1 -2 -1 -1 51 13
tag right far: qualifier.at_most	39 -24 19 -6 -9 -7 -4 -42 3
tag right far: qualifier.more_than	-2 -36 -9 -13 -8 10 -5 6 52
tag right far: ru.agent	-11 6 -12 -5 -13 -4 -5 -2 15
tag right far: ru.from	16 -24 -56 -27 22 21 -5 11 19
tag right far: ru.of	20 -29 -3 12 0 8 -5 -13 1
tag right far: ru.to	-13 -2 -19 37 -10 -10 -6 22 -21
tag right far: ua.agent	-7 -11 2 9 -13 18 -7 -6 -4
tag right far: ua.from	14 -7 14 -8 -6 -5 -5 -27 -29
tag right far: ua.of	11 -22 34 -9 -4 -10 -7 -17 -12
tag right far: ua.to	-43 -7 33 10 -16 -8 -12 -27 12
tag right far: verb.bring	-7 23 -14 4 -11 -12 -7 -3 -13
tag right far: verb.come	-20 2 14 15 -17 -6 -5 -9 -9
tag right far: verb.future	15 -13 16 -11 -5 -4 -2 16 -4
tag right far: verb.get	15 -31 9 -12 -15 25 -10 -18 -14
tag right far: verb.give	5 44 -38 -16 -9 2 -7 -12 -8
tag right far: verb.held_exchange	11 -16 -6 -14 9 -15 -7 -12 -13
tag right far: verb.home	31 -46 17 21 28 -11 -7 -37 -14
tag right far: verb.managed	-16 -12 -5 38 -10 -9 -3 -15 -6
tag right far: verb.noun	-45 40 8 -30 -12 -11 -5 -9 27
tag right far: verb.other	37 -40 -15 -12 -11 -5 -4 1 6
tag right far: verb.swap	-9 29 12 -4 -8 -6 -4 -11 -5
tag right far: verb.will	4 18 -11 -4 -1 -1 -1 -3 -5
tag right far: view.ru	-31 40 1 -10 -28 -6 -6 -28 -12
tag right far: view.ua	8 -45 8 -16 41 -11 -5 12 8
tag right far: voice.ru	-33 1 37 18 -31 -15 -7 -23 -3
tag right far: voice.ua	12 5 -17 -23 -19 -10 -9 37 -43
verb away -1	2 -1 -15 -1 13 -2 -4 -5 -1
verb away 2	1 -8 -2 -8 -2 -7 -2 12 -6
verb bring cumulative both	-27 -3 -1 -16 -1 -1 -1 39 -2
verb bring cumulative null	-51 -7 -2 -5 -2 -8 -4 56 -4
verb bring cumulative ru	13 -4 -43 -14 -7 -2 -3 18 -20
verb bring cumulative ua	14 -32 -2 -4 -2 -2 -2 5 -4
verb bring dropped both	-33 10 12 -33 -12 -13 -8 46 4
verb bring dropped null	22 -15 -2 7 -6 -6 -4 -11 -13
verb bring figure both	-13 -34 -37 41 20 -4 -4 -32 -2
verb bring figure ru	2 -7 19 -7 -1 -7 -5 -15 -6
verb bring figure ua	-24 62 -19 -5 -3 -4 -2 -15 -3
verb bring open	3 15 -11 -5 -4 -4 -2 -17 9
verb bring outside ua	-17 -32 -5 -2 -1 72 -36 8 -1
verb bring part both	22 -27 23 -4 -11 -6 -8 -61 -2
verb bring part ru	6 -14 -4 -20 -14 -7 -9 42 -10
verb bring part ua	38 -42 -11 -8 -5 -11 -4 15 -6
verb bring planned null	-13 -29 -9 -4 -4 -4 -3 31 19
verb bring planned ru	5 21 -13 -3 -6 -6 -3 -21 14
verb bring planned ua	22 -38 -2 -4 -3 -2 -2 9 -9
verb bring recap ru	43 -32 -6 -6 -4 -4 -5 -28 -6
verb bring recap ua	68 -46 -8 -6 -4 -4 -3 -60 -10
verb come cumulative ru	-18 -2 -34 -3 -5 -2 -6 11 34
verb come cumulative ua	-17 -7 -8 -10 -3 -5 -2 23 -12
verb come done	9 -3 -11 -6 6 -4 -4 7 -5
verb come dropped both	-28 5 38 17 -28 -18 -11 -25 -22
verb come dropped null	-9 25 -42 -6 -10 -8 -5 21 -6
verb come figure both	31 -12 -46 0 -8 -9 -7 -25 -4
verb come figure ru	12 -62 15 -5 7 -3 -4 -8 -7
verb come figure ua	-1 24 -15 -6 4 -6 -3 -16 -6
verb come part ru	-2 39 -52 -6 -6 -9 -10 -31 -8
verb come part ua	6 -12 16 -5 -9 -12 -5 -34 -6
verb come recap ru	27 -35 -17 -4 -8 -4 -4 -4 -12
verb come recap ua	56 -43 -2 -1 -3 -2 -1 -24 -2
verb get cumulative ru	-52 -14 10 -2 -9 -3 -5 6 -12
verb get cumulative ua	7 24 -48 -8 -14 -8 -11 7 -15
verb get done	-12 0 -2 -6 1 -2 -4 7 -7
verb get dropped both	-9 38 -47 -12 -3 -5 -5 -10 -3
verb get dropped null	-33 -51 5 -12 -27 24 -14 34 -20
verb get figure ru	-10 9 -12 -5 -4 -4 -4 -8 -5
verb get figure ua	10 -2 2 -7 20 -5 -4 -25 -3
verb get part ru	10 6 -20 -6 -13 -8 17 -16 -4
verb get part ua	18 14 -33 -18 -20 -23 -12 -70 -6
verb get recap ua	10 -16 -8 -2 -4 -4 -4 10 -17
verb give cumulative ua	-3 2 -12 -7 -14 -18 -11 -4 -23
verb give dropped both	-24 -46 -4 -13 -6 33 -19 -55 37
verb give dropped null	-16 -5 21 -10 -17 -5 -12 -17 -1
verb give figure ru	-49 -24 17 -7 28 -11 -8 22 -10
verb give figure ua	-7 19 -10 -3 -9 -6 -3 5 -4
verb give outside ru	-13 -12 -32 -1 -2 6 9 -2 -2
verb give outside ua	-25 -25 -17 -5 -4 23 -8 -13 -3
verb give part ru	-4 -1 0 -10 -10 -20 27 -27 -8
verb give part ua	18 -37 -5 -9 -12 3 -13 -18 -9
verb give recap ru	-6 41 -37 -3 -7 -20 -8 -16 -9
verb give recap ua	34 -46 -2 -4 -8 -16 -4 25 -5
verb held_exchange done	-20 16 -12 -6 -3 -7 -5 6 0
verb held_exchange dropped null	8 18 -50 -10 -19 -34 -12 -37 17
verb held_exchange figure both	-28 12 -20 -1 -4 -2 -2 -26 -1
verb held_exchange figure ru	-36 -66 79 -3 -5 -2 -2 -4 -2
verb held_exchange figure ua	-44 55 -55 -8 10 -3 -2 -5 -2
verb held_exchange open	56 -14 -26 -5 -1 -2 -2 -9 -4
verb held_exchange part ru	3 -38 34 -7 -8 -5 -23 -3 -13
verb held_exchange part ua	-10 17 -81 -1 -9 11 -14 -28 -5
verb held_exchange planned ru	-10 -10 -84 -5 -7 -5 -5 41 -5
verb held_exchange planned ua	-2 -39 -2 -6 -2 -3 -3 18 -4
verb held_exchange recap ru	61 -29 -30 -2 -3 -2 -2 -60 -2
verb held_exchange recap ua	83 -46 -13 -5 -2 -7 -4 -82 -14
verb home cumulative ru	-80 -1 -17 -2 -3 -2 -2 85 -5
verb home cumulative ua	-45 -33 -1 -7 -5 -2 -3 55 -11
verb home done	4 -16 -2 6 5 -3 -3 5 -4
verb home dropped null	46 -49 -1 -19 -7 10 -4 -32 9
verb home figure ru	8 4 -10 0 -1 -4 -5 -9 -9
verb home figure ua	-34 34 2 5 7 -5 -2 -18 -3
verb home part ru	42 -22 -34 -9 -3 -5 -3 -3 -6
verb home part ua	25 -49 20 -8 -8 -16 -4 -9 -6
verb home planned ru	16 -13 -4 -6 -4 -2 -2 -23 -13
verb home planned ua	41 -53 -10 -13 -5 -5 -3 -9 -3
verb home recap ru	17 26 -34 -16 -11 -4 -5 -51 -21
verb home recap ua	2 -24 -7 -8 -4 -5 -3 11 -5
verb list cumulative ua	-34 -42 -8 -4 -8 -24 -5 29 3
verb list done	-5 -22 -7 -5 10 29 -7 0 -22
verb list figure ru	4 -96 64 -10 -14 -7 -6 -16 -19
verb list figure ua	-8 46 -46 -16 -9 -15 -6 -11 -18
verb list part ru	14 39 -83 -11 -14 -17 -19 11 21
verb list part ua	18 -68 -64 26 -21 54 -12 -47 -31
verb swap cumulative both	-3 -6 -4 -30 -1 -1 -1 20 -2
verb swap done	-1 -10 -14 13 1 -3 -4 -2 -7
verb swap dropped null	8 -23 -25 40 -14 -18 -7 -27 -9
verb swap figure both	-27 -43 -21 51 -5 -2 -2 -14 -2
verb swap figure ru	-4 -60 58 -9 -6 -2 -2 -3 -2
verb swap figure ua	-16 35 -35 -18 16 -6 -5 -8 -7
verb swap part ru	-25 -19 27 -16 -1 -2 -6 -4 -4
verb swap part ua	-43 66 -47 28 -10 -20 -6 -28 -11
verb swap planned ua	-12 27 -37 -15 -5 -3 -2 13 -2
verb swap recap ru	35 -4 -19 -9 -3 -1 -9 -10 -2
verb swap recap ua	41 -55 -4 -8 -19 -3 -4 24 -3
verb.bring own agent view ru	-44 86 -62 -8 -7 -5 -5 -13 -3
verb.bring own agent view ua	10 -26 3 -14 -11 -10 -8 4 -8
verb.bring own null view null	-5 -36 -2 57 -9 -7 -7 -1 -1
verb.bring own null view ru	26 -30 -3 -11 17 -11 6 1 -23
verb.bring own null view ua	11 23 -9 -6 -12 -2 -8 9 -11
verb.bring own perspective view ru	-5 -33 43 -28 -32 -14 -16 -9 -24
verb.bring own perspective view ua	-27 93 -75 -9 -5 0 -5 -4 -13
verb.bring own ru view null	-21 -82 63 -17 -5 -6 14 -19 -12
verb.bring own ru view ru	-24 -28 41 -4 -11 -10 5 33 -13
verb.bring own ru view ua	-8 -32 54 -10 -14 -20 -18 -31 -21
verb.bring own ua view null	-28 57 -48 -45 -8 8 -9 22 -8
verb.bring own ua view ru	55 27 -68 -19 -13 25 -30 -52 -11
verb.bring own ua view ua	0 19 -20 -6 -6 -9 -3 10 -9
verb.come own null view null	15 -4 17 -14 -17 -8 -7 -40 -7
verb.come own null view ru	-16 -36 37 2 6 -11 -10 7 -13
verb.come own null view ua	23 3 -23 -8 -9 -5 -7 2 -11
verb.come own perspective view ru	27 -92 93 -9 -22 -8 -7 -8 -19
verb.come own perspective view ua	-30 74 -87 -9 13 -10 -7 20 -19
verb.come own ru view null	25 -52 4 -3 -16 -6 -9 -17 -15
verb.come own ru view ru	-22 -36 10 -5 29 -4 -8 15 -29
verb.come own ru view ua	-11 -46 38 -4 -10 -15 11 -6 -12
verb.come own ua view null	-73 88 -43 -12 -31 -16 -11 -4 -27
verb.come own ua view ru	0 28 -68 -6 -15 -24 -13 -8 -46
verb.come own ua view ua	23 12 -19 -8 -6 -5 -3 -7 -4
verb.future own null view null	58 -30 -7 -2 -2 -2 -1 -14 -3
verb.future own null view ru	51 -7 -6 -4 -4 -11 -5 -31 -12
verb.future own null view ua	23 16 -7 -5 -2 -3 -2 -22 -12
verb.future own ru view ru	-39 -24 59 -2 -11 -4 -5 -3 -5
verb.future own ua view ua	-30 10 -12 -14 -12 -14 -16 26 -18
verb.get own agent view ru	-57 15 18 -15 -12 -6 -9 -26 -5
verb.get own agent view ua	-63 23 -13 -8 26 -9 -8 -1 -7
verb.get own null view null	28 -24 -5 -11 21 -7 -7 -12 -9
verb.get own null view ru	17 28 -55 -17 -18 -24 -5 22 -16
verb.get own null view ua	-6 -37 59 -4 -16 7 -8 -18 -14
verb.get own perspective view ru	-38 -37 39 -12 -11 -4 -8 12 10
verb.get own perspective view ua	8 42 -42 -2 -2 -2 -2 -7 -2
verb.get own ru view null	29 -20 -45 -3 -4 -15 20 0 -16
verb.get own ru view ru	-2 -18 11 -7 -12 -8 -8 16 -17
verb.get own ru view ua	34 -12 -1 -3 -4 -4 -6 5 -15
verb.get own ua view null	14 48 -44 -2 -1 -8 -2 -4 -14
verb.get own ua view ru	41 -17 -10 -2 -5 -10 -4 -3 -6
verb.get own ua view ua	-9 18 -34 -7 -11 -10 -7 -13 -6
verb.give own null view null	16 19 -16 -16 4 -5 -12 -6 -15
verb.give own null view ru	10 47 -59 -10 -5 -2 -15 -22 -17
verb.give own null view ua	-19 -43 45 -11 -4 11 -4 -4 -17
verb.give own opposite view ua	-20 -34 34 -2 -1 -2 -2 -4 -1
verb.give own perspective view ru	-61 -1 43 -8 -9 -43 58 0 -9
verb.give own ru view null	-18 -64 84 -8 -23 -18 7 -25 -39
verb.give own ru view ru	35 -63 -1 -21 -15 -38 18 -1 0
verb.give own ru view ua	-37 -56 64 -5 -7 -20 4 -24 -14
verb.give own ua view null	-5 18 -43 -14 -24 11 -13 1 -9
verb.give own ua view ru	-20 41 -29 -2 -4 14 -6 -2 -3
verb.give own ua view ua	-3 26 -35 -6 -10 -24 -5 -3 -16
verb.held_exchange own null view null	-13 38 -37 17 -12 -9 -8 -47 6
verb.held_exchange own null view ru	-24 -41 46 -17 -8 -10 -11 28 -15
verb.held_exchange own null view ua	16 26 -32 -17 -14 -13 -8 -1 -13
verb.held_exchange own perspective view ru	-19 -31 35 -1 -1 -2 -3 -7 -7
verb.held_exchange own perspective view ua	32 28 -36 -4 -3 -4 -5 -37 -8
verb.held_exchange own ru view null	18 -22 9 -19 -12 -21 12 -2 -22
verb.held_exchange own ru view ru	-8 -65 35 -13 -12 -4 -10 -31 -8
verb.held_exchange own ru view ua	-1 -57 62 -1 -1 -1 -1 -2 -3
verb.held_exchange own ua view null	0 5 -59 -28 -10 39 -25 -11 -9
verb.held_exchange own ua view ru	-5 50 -33 -6 -1 -6 -2 -4 -4
verb.held_exchange own ua view ua	7 4 -26 -7 -4 6 -4 -39 -2
verb.home own null view null	20 -51 -49 3 -11 -11 -6 65 -7
verb.home own null view ru	27 -73 12 25 0 -15 -10 -14 -14
verb.home own null view ua	-3 14 -12 8 -13 -6 -6 6 -11
verb.home own perspective view ru	-14 -67 74 -16 -25 -4 -6 10 -14
verb.home own perspective view ua	14 68 -40 -15 -8 -7 -5 -35 -8
verb.home own ru view null	-40 -45 75 -10 -3 -18 -10 -9 -7
verb.home own ru view ru	25 -30 -5 -8 -19 -4 -7 13 -8
verb.home own ru view ua	-32 28 -3 -3 -7 -8 -7 -18 -18
verb.home own ua view null	-40 76 -6 -27 -9 -2 -1 -5 -1
verb.home own ua view ru	-58 121 -91 -21 -30 -10 -10 -40 -7
verb.home own ua view ua	-12 12 -23 -13 27 -9 -4 8 -15
verb.managed own null view null	-7 20 12 -3 -15 -14 -11 -5 -12
verb.managed own null view ru	23 -65 -24 -12 -19 -10 -8 6 -6
verb.managed own null view ua	-2 -39 -3 -8 -4 -10 -6 16 -31
verb.managed own ua view null	-6 46 -15 -20 -1 -1 -1 -9 -1
verb.noun own null view null	1 -24 -3 6 -9 -6 -5 20 -9
verb.noun own null view ru	26 -49 28 -20 -9 -7 -8 -71 11
verb.noun own null view ua	28 49 -52 -9 -5 -7 -4 -34 -10
verb.noun own ru view null	-15 -36 69 -44 -2 -1 -3 -13 -29
verb.noun own ru view ru	-20 -26 -38 -4 -9 -4 -13 -8 56
verb.noun own ru view ua	27 -53 8 -16 -16 -19 -26 -21 -12
verb.noun own ua view null	-26 70 -24 -62 -4 -3 -2 -15 -7
verb.noun own ua view ua	-15 -7 -9 -12 -12 -10 -9 35 -30
verb.other own null view null	33 -19 -23 -14 -6 -3 -3 1 3
verb.other own null view ru	25 9 17 -4 -7 -5 -3 -30 -6
verb.other own null view ua	5 -11 -11 -2 21 13 -2 -19 -7
verb.other own opposite view ua	32 -5 -10 -1 -5 -6 -2 -1 -5
verb.other own perspective view ua	14 15 -30 -9 -9 -5 -4 -3 -12
verb.other own ru view ru	30 0 -68 -1 -7 -1 -2 -11 55
verb.other own ru view ua	64 -1 -52 -4 -2 -1 -2 -4 -4
verb.other own ua view null	22 -15 -1 -1 -1 -32 -4 0 -2
verb.other own ua view ru	59 -32 -4 -2 -6 -4 -2 -13 -21
verb.other own ua view ua	68 -23 -13 -5 -10 -8 -7 -54 -16
verb.swap own null view null	-30 10 -26 -1 -10 -4 -4 28 -6
verb.swap own null view ru	65 -43 -1 -26 -13 -10 -8 -42 -15
verb.swap own null view ua	5 -17 -23 40 6 -10 -10 5 -22
verb.swap own perspective view ua	-54 92 -65 -8 -6 -15 14 -5 -15
verb.swap own ru view null	19 -9 10 -18 -21 -2 -14 -3 -6
verb.swap own ru view ua	-49 -53 92 -15 -6 -8 -16 -10 -13
verb.swap own ua view null	-25 43 -24 -26 -19 -18 -5 -13 -6
verb.swap own ua view ua	3 15 -21 -12 -16 10 -10 -23 -18
verb.will own null view null	38 -22 -1 -31 -4 -18 -2 6 -20
verb.will own null view ru	28 9 -3 -2 -4 -2 -3 -17 -17
verb.will own null view ua	2 4 -7 -5 -8 -8 -5 -40 23
verb.will own perspective view ua	-1 -14 -3 -2 -2 -2 -4 64 -55
verb.will own ru view ru	-17 -3 -13 -3 -20 -2 -9 -6 21
verb.will own ua view ua	21 -13 0 -2 -1 -2 -1 -8 -21
verdict announcement	196 -147 -66 -12 -9 -6 -4 -21 43
verdict follow_up	176 -167 -73 -8 -11 -6 -4 47 1
verdict irrelevant	171 -59 -36 -5 -4 -5 -3 -31 -26
verdict report	-75 81 38 -2 -4 -3 -6 -14 -12
verdict statement	-58 -145 -63 -18 -14 -13 -10 152 100
view null	-8 -6 3 26 -2 -4 -3 -3 -10
view null guessed	17 9 -12 -10 -3 -7 -7 -3 1
view ru	18 -21 29 -6 -5 -8 -4 -6 -1
view ru guessed	-29 -14 33 -11 0 -7 -7 0 -16
view ua	15 21 -12 -7 -6 -2 -6 1 -4
view ua guessed	-8 -22 15 32 -16 -13 -9 -8 -9
whole	-5 17 -14 -16 -12 -10 -6 -21 -15
word after 1: 	-4 30 -56 -7 -10 -20 -7 -27 -13
word after 1: !	-43 24 43 -23 -21 -29 -14 -26 -3
word after 1: "	17 -21 -22 -15 -11 1 -8 21 -10
word after 1: (	-35 8 -24 -36 -16 -13 -6 30 30
word after 1: )	43 -8 -19 -2 -1 -2 -1 -3 -6
word after 1: +	-13 -37 46 -10 -21 -6 -5 -17 -5
word after 1: ,	13 -8 4 0 -6 -5 -4 -1 -1
word after 1: -	4 16 -14 30 -6 -3 -2 -23 -8
word after 1: .	-10 10 12 -6 -4 -1 -8 6 -2
word after 1: /	108 -53 -8 -9 -16 -7 -7 -49 -32
word after 1: :	3 35 -12 -8 -20 -3 -5 -35 -4
word after 1: ;	8 9 -14 -8 -10 -15 -7 -1 3
word after 1: ?	2 -51 47 -9 -22 -10 -10 -53 -32
word after 1: after	22 -6 -12 -12 -9 -4 -4 -6 -6
word after 1: ago	8 0 -5 -1 0 0 0 0 -1
word after 1: among	-15 19 12 -3 -15 -4 -4 -31 -6
word after 1: and	20 -4 -17 -30 13 -4 -7 1 -20
word after 1: apiece	-52 24 1 -19 -13 -8 -7 -6 -5
word after 1: are	-29 16 -39 26 -11 -5 -6 -28 29
word after 1: as	-32 -16 13 -17 -6 12 -6 -19 -9
word after 1: at	-50 44 -25 -21 -3 -12 -4 -34 43
word after 1: back	-107 14 19 -13 -7 -7 -5 -11 -9
word after 1: betwee	-20 -20 -21 18 -1 -1 -2 18 -3
word after 1: brough	-43 -6 -20 -2 -2 -2 -1 62 -7
word after 1: by	-51 -21 50 -26 -22 -21 -22 38 -8
word after 1: came	-31 -38 -9 -15 -13 19 -18 34 -5
word after 1: captur	-71 66 -1 -4 -9 -5 -4 -12 -13
word after 1: code	74 -55 -3 -1 -3 -2 -1 -9 -4
word after 1: each	-34 23 15 -44 -9 -5 -6 -18 -4
word after 1: exchan	-5 28 -3 -37 -17 -24 -4 0 -4
word after 1: for	46 -22 -5 -15 -5 -3 -2 -41 -4
word after 1: freed	6 -59 23 58 -12 -7 -10 -29 -13
word after 1: from	-3 9 24 -57 -8 -5 -5 22 -9
word after 1: go	-28 -44 -9 49 -4 -4 -3 -29 -2
word after 1: had	-9 -32 0 8 -14 -19 -12 44 -31
word after 1: has	52 -9 -3 -13 -3 -2 -2 -27 -3
word after 1: have	-13 10 -6 -10 -4 -1 -3 29 -10
word after 1: held	-13 -5 -20 -23 -7 -5 -6 -45 42
word after 1: home	36 -4 -3 -6 -4 -4 -3 -41 -14
word after 1: in	-19 -32 16 13 -10 -18 -1 -32 50
word after 1: is	-8 -62 -28 -11 -16 -11 -10 47 -25
word after 1: killed	34 -9 -7 -2 -9 -2 -4 -31 -19
word after 1: left	-48 32 12 -57 -30 -9 -12 -14 -8
word after 1: more	-45 -14 -38 -24 -12 -14 -12 -45 55
word after 1: number	40 -17 39 -7 -7 -5 -5 -63 -40
word after 1: of	-2 3 15 -10 -9 -6 -6 8 -10
word after 1: on	33 -17 -19 -17 -16 -8 -8 8 -8
word after 1: over	56 -32 -4 -10 -4 -5 -6 -62 -25
word after 1: patien	44 -2 -5 -31 -1 -1 -1 -6 0
word after 1: per	10 18 -17 -16 -3 -2 -4 -7 -1
word after 1: receiv	65 -26 -17 -1 -3 -7 -2 -24 -21
word after 1: releas	51 -31 -9 8 -8 -9 -11 -20 -30
word after 1: remain	-10 -28 -9 -3 -9 -3 -4 -21 19
word after 1: return	-7 17 -16 -6 -8 -6 -5 -20 -3
word after 1: russia	-6 -10 39 -50 -7 -2 -5 -13 -30
word after 1: since	23 -21 -4 -7 -27 -4 -7 -15 -22
word after 1: surren	42 -22 -2 -1 -4 -5 -2 -1 -7
word after 1: taken	-21 25 10 -1 -5 -1 -1 0 -11
word after 1: the	-48 -29 44 -42 -13 -5 -5 21 -4
word after 1: to	15 0 -35 -22 -8 -5 -4 19 -10
word after 1: today	-46 49 6 -5 -8 -4 -5 -27 -5
word after 1: ukrain	-62 20 2 -25 -13 -10 -10 10 5
word after 1: was	15 -7 4 -36 -6 -9 -8 -50 -9
word after 1: went	-55 -4 5 -58 61 -16 11 -10 -12
word after 1: were	0 23 -14 13 -8 -4 -5 -31 -7
word after 1: who	21 17 -41 -5 -7 14 -5 -14 -6
word after 1: will	47 -11 -5 -3 -3 -2 -2 -14 -11
word after 1: with	-1 49 22 -29 -2 -13 -7 -8 -6
word after 1: wounde	-12 -24 -11 -9 -2 -9 -9 40 -1
word after 1: автомо	38 -20 -11 -1 -2 -2 -1 -1 -4
word after 1: без	44 9 -28 -7 -5 -17 -7 -15 -1
word after 1: беспил	23 -4 -5 -1 -3 -1 -1 -6 -2
word after 1: бмп	9 0 -6 0 0 0 0 -1 0
word after 1: бойови	68 -11 -1 -1 -3 -1 -1 -53 -3
word after 1: борони	65 -56 -4 -10 -4 -4 -3 -24 -4
word after 1: братів	70 -69 -22 -5 -4 -8 -4 -8 -4
word after 1: були	33 -25 -1 -1 -2 -1 -1 -1 -2
word after 1: в	2 -12 -60 -12 38 -36 2 15 -5
word after 1: вважаю	-65 -8 0 -1 -1 -1 -1 -18 67
word after 1: вдалос	-22 -29 -6 -4 -4 39 -11 1 -5
word after 1: вдома	-32 44 -25 -22 -8 -5 -5 42 -5
word after 1: велико	40 -31 -7 -2 -6 -3 -7 -35 -25
word after 1: вернул	-51 -12 56 34 -27 -6 -6 -15 -10
word after 1: вже	27 -4 -7 -18 -8 -6 -3 -41 -4
word after 1: визвол	29 14 -4 -3 -3 -8 -2 -28 -3
word after 1: вийшли	31 15 -46 -8 -3 -9 -6 -43 -4
word after 1: випадк	44 -26 0 -1 -1 -3 -1 -9 -5
word after 1: вмс	29 -10 -6 -1 -1 -6 -3 -2 -2
word after 1: военно	-8 -13 22 -19 -13 -6 -7 -7 -8
word after 1: возвра	-36 -15 -1 -9 -16 -4 -8 32 -16
word after 1: возз'є	-32 43 -2 -9 -2 -1 -1 -4 -1
word after 1: вооруж	33 21 -23 -2 -10 -3 -3 -12 -7
word after 1: воссое	-16 60 -27 -16 -5 -3 -6 25 -11
word after 1: вс	26 -6 -7 -2 -15 -2 -5 -23 -6
word after 1: всу	19 8 -34 -3 -4 25 -9 -6 -14
word after 1: від	7 -1 -15 -12 -15 -9 -7 5 -14
word after 1: відбув	-25 32 -17 -7 -3 -3 -4 -11 -2
word after 1: військ	9 11 -10 -7 -4 -28 -8 -7 -8
word after 1: госпит	-37 -3 -18 -4 -6 -8 -5 42 -26
word after 1: гумани	16 -3 -8 -1 -1 -1 -1 0 -1
word after 1: держав	58 -43 -12 -2 -2 -5 -3 -37 -16
word after 1: для	80 -56 -37 -5 -7 -4 -3 -10 -4
word after 1: до	59 -44 -16 -2 -2 -3 -2 -7 -7
word after 1: додому	38 19 -59 -13 -8 -8 -12 -45 -9
word after 1: дома	4 -48 64 -26 -50 -7 -8 -28 -15
word after 1: домов	29 -20 -2 -3 -4 -2 -2 -3 -24
word after 1: домой	64 -47 -41 -7 -16 -2 -3 -17 -3
word after 1: единиц	54 -4 -16 -2 -3 -2 -3 -15 -26
word after 1: з	6 23 -17 -5 -9 -11 -4 -12 -12
word after 1: за	-10 20 -40 -17 -17 -14 -10 4 -24
word after 1: забрал	-23 24 -16 -25 -10 49 -11 -18 -5
word after 1: заверш	20 14 9 -24 -6 -10 -12 -76 -21
word after 1: загибл	0 11 -3 -6 -6 -13 -5 -6 -8
word after 1: загину	67 -19 -1 -2 -6 -4 -5 -56 -18
word after 1: заключ	9 -3 -1 -1 -1 -1 -1 -1 -2
word after 1: залиши	22 27 -42 -5 -9 -17 -4 -3 -9
word after 1: записі	-49 -4 -1 -1 -3 -2 -2 -7 50
word after 1: засудж	40 -14 -15 -1 -1 -7 -2 -7 -1
word after 1: захисн	45 -28 -21 -3 -3 -2 -3 -40 0
word after 1: захища	59 -29 -12 -2 -3 -4 -3 -10 -4
word after 1: збройн	75 -63 -34 -12 -14 -18 -11 -43 -10
word after 1: звільн	-35 73 -10 -5 -6 -13 -3 -24 -5
word after 1: земляк	36 -11 -3 -2 -13 -2 -1 -5 -2
word after 1: знову	-46 -34 -46 -50 -16 -19 -13 57 -23
word after 1: зсу	72 -64 -27 -6 -14 -19 -8 -26 -19
word after 1: зустрі	20 39 -13 -7 -9 -7 -5 -54 -14
word after 1: зі	33 -28 -2 -1 -1 -3 -1 -3 -19
word after 1: и	-40 31 -16 -12 37 -24 4 3 -11
word after 1: из	16 -1 0 -11 -12 -9 -10 -2 -5
word after 1: й	14 -3 -38 -12 -9 -8 -6 -26 -11
word after 1: к	-39 35 7 -19 -13 -13 -12 -20 -32
word after 1: кв	61 -25 -28 -1 -1 -1 -1 -7 -1
word after 1: контра	48 -33 -43 -4 -7 -5 -4 -4 -13
word after 1: курсан	15 -7 -4 0 -1 -1 -1 0 -1
word after 1: курско	-4 -14 -29 -7 -9 -6 9 17 17
word after 1: курськ	-29 -59 63 -3 -3 -8 -13 -15 -2
word after 1: курщин	-28 -40 62 -3 -2 -6 -17 -2 -17
word after 1: маріуп	84 -65 -46 -5 -6 -13 -5 -15 -19
word after 1: мають	51 -20 -5 -1 -2 -10 -2 -9 -6
word after 1: ми	16 -7 5 -15 -15 -21 -16 -8 -18
word after 1: мільяр	12 -8 0 0 -1 -1 0 -1 -1
word after 1: на	21 3 -3 6 -12 -7 -5 -8 -21
word after 1: назад	23 -10 -6 -3 -1 -1 -1 -1 -1
word after 1: нарешт	26 -21 -27 -10 -10 -7 -8 -29 -8
word after 1: наших	-24 17 -15 -3 -8 -2 -4 15 -5
word after 1: не	83 -29 -16 -3 -5 -8 -3 -10 -30
word after 1: незако	43 -47 -13 -3 -5 -8 -7 -69 -19
word after 1: о	35 -14 -14 -1 -3 -2 -2 0 -7
word after 1: оборон	8 10 -60 -20 -11 -8 -8 -34 -6
word after 1: освобо	-18 -38 46 -7 -5 -2 -4 22 -25
word after 1: остают	-8 -19 -39 -5 -7 -9 -9 -34 35
word after 1: от	63 -4 -35 -2 -7 -2 -2 -13 -20
word after 1: отдали	18 1 -20 -6 -31 29 -27 -6 -7
word after 1: отправ	-5 -71 42 -27 30 -23 -17 -11 -40
word after 1: отрима	-40 21 48 -6 -5 -17 -7 -15 -11
word after 1: павших	26 3 -44 -7 -7 -9 -17 -25 -20
word after 1: перебу	-23 -26 -6 -1 -2 -5 -3 -9 46
word after 1: переда	31 -19 -52 -20 -42 -34 -15 8 30
word after 1: пленны	-20 1 5 -8 -2 -2 -2 21 -29
word after 1: по	-65 -27 53 -6 -17 -4 -4 -4 -34
word after 1: поверн	-32 18 15 -8 -8 -11 -7 16 -6
word after 1: поверт	10 22 -32 23 -10 -25 -10 -41 -26
word after 1: погибш	30 -21 -18 -8 -8 -9 -6 8 -21
word after 1: покину	-35 21 68 -12 -22 -3 -6 -25 -14
word after 1: полегл	1 -15 -27 -11 -7 -7 -4 22 -5
word after 1: полку	-32 45 -45 -6 -5 -8 -5 -17 -20
word after 1: полоне	31 -42 -11 -4 -6 -11 -6 1 -10
word after 1: получи	74 1 -7 -30 -27 -10 -7 -3 -8
word after 1: поране	-6 -35 -42 -7 -9 4 44 -6 -14
word after 1: праців	-75 -11 -1 -1 -2 -7 -1 0 76
word after 1: предст	88 -82 -2 -1 -1 -2 -1 -2 -2
word after 1: привез	59 -40 -47 -4 -3 -13 -6 -14 -10
word after 1: пригра	-8 -104 63 -11 -24 -13 -13 31 5
word after 1: приеха	-6 -25 34 -2 -2 -3 -3 -5 -3
word after 1: пройшл	29 -19 -3 -1 -1 -2 -2 -4 -1
word after 1: просят	15 -6 -6 -1 -1 -1 -1 -1 -3
word after 1: против	-72 -32 36 -40 -53 -30 -23 58 -37
word after 1: психол	19 -6 -5 -1 -1 -1 -1 -2 -4
word after 1: пункта	18 -2 -14 -2 -1 -1 -2 -5 -1
word after 1: пункто	51 -1 -9 -2 -4 -1 -2 -35 -7
word after 1: пункті	49 -15 0 -1 0 -1 -1 -39 -4
word after 1: під	10 -1 -5 -1 -1 -1 0 0 -2
word after 1: після	80 -77 -2 -4 -4 -1 -2 -2 -2
word after 1: ранены	8 -12 -10 -1 -1 -10 11 -1 -20
word after 1: репатр	37 -36 21 -1 -4 -4 -2 -12 -7
word after 1: россии	-35 -21 63 -12 -11 -5 -5 -48 -10
word after 1: россий	61 -41 11 -3 -5 -3 -6 -8 -34
word after 1: російс	-12 38 -12 -8 -8 -20 -13 -19 -34
word after 1: росія	-18 -37 -15 -4 -7 30 -9 -34 80
word after 1: рф	15 -30 31 -3 -7 -3 -4 12 -22
word after 1: с	-8 27 1 -23 -57 -11 -11 24 -25
word after 1: своих	-62 19 -1 -18 -6 -3 -8 -3 -1
word after 1: своїх	-13 -41 56 0 -1 -1 -1 -5 0
word after 1: сегодн	44 -37 -33 30 -17 -15 -14 -25 -23
word after 1: служат	43 -28 -12 -2 -1 -2 -2 -2 -5
word after 1: служил	98 -87 -39 -3 -6 -7 -3 -3 -6
word after 1: снаряд	10 -2 -3 0 -1 -1 0 -2 -1
word after 1: сопров	42 -10 -12 -2 -2 -3 -2 -2 -11
word after 1: состоя	-42 37 -19 -15 -6 -6 -5 -5 -3
word after 1: сотруд	17 -7 -3 -1 -2 -1 -1 -1 -1
word after 1: сторон	-2 49 -79 -22 -17 -14 -12 -91 -15
word after 1: страни	69 -20 -37 -5 -8 -4 -4 -4 -14
word after 1: суджан	-36 -8 70 -7 -19 -4 -8 -11 18
word after 1: сьогод	-93 116 -14 -12 -6 -12 -4 -17 -7
word after 1: та	72 12 -45 -5 -8 -7 -3 -72 -8
word after 1: таких	32 -21 -4 -1 -1 -5 -1 -52 -6
word after 1: теробо	22 -11 -29 -1 -2 -7 -2 -1 -3
word after 1: тиші	57 -50 -4 -3 -5 -3 -2 -2 -4
word after 1: тому	48 -33 -8 -1 -1 -3 -1 -6 -2
word after 1: тяжело	-20 -46 -31 -11 -5 48 -28 -11 -13
word after 1: у	-24 18 25 -15 -7 -10 -9 -27 -26
word after 1: удержи	0 -1 -22 -2 -4 -2 -2 -2 5
word after 1: удома	-45 108 -29 -20 -7 -6 -3 -17 -4
word after 1: уехали	-21 35 -21 -3 -5 -16 -3 -14 -3
word after 1: уже	-20 16 20 -6 -6 -8 -5 -4 -22
word after 1: украин	-18 33 -19 -8 -16 -27 18 -21 2
word after 1: україн	-19 -6 -1 -10 -11 -11 -7 -7 48
word after 1: управл	12 -1 -7 0 -1 -1 0 -1 -1
word after 1: урожен	13 0 -9 0 0 -1 0 -1 -2
word after 1: учасни	47 -2 -37 -1 -1 -1 -2 -2 -3
word after 1: це	75 -61 -19 -9 -3 -17 -5 -14 -29
word after 1: чекают	65 -80 0 -3 -5 -10 -4 -40 -27
word after 1: членов	26 -3 -7 -1 -2 -1 -1 -1 -11
word after 1: штурмі	12 -6 -1 0 0 -1 -1 -1 -3
word after 1: ще	30 -18 -1 -2 -1 -1 -2 -26 -4
word after 1: і	-2 -18 3 -7 -5 -12 -6 48 2
word after 1: із	-8 6 -34 -9 38 -13 -8 -5 -26
word after 1: їдуть	-70 78 -45 -11 -4 -4 -4 -15 -2
word after 1: їхніх	-21 -64 50 -13 -13 -7 -5 -7 -5
word after 1: الي	-40 9 3 -17 -6 -3 -5 13 -3
word after 1: اوكران	-37 39 -26 -38 -4 18 -12 -14 -5
word after 1: بين	14 -12 -19 -13 -1 -5 -1 34 -2
word after 1: دولار	35 -9 0 -5 -2 -1 -2 -29 -11
word after 1: روسي	-1 -33 58 -27 -1 -3 -2 -19 0
word after 1: روسيا	-13 -29 35 -2 -2 -1 -1 -1 -9
word after 1: عادوا	-15 11 -7 -9 -4 -10 -2 -8 -2
word after 1: في	-26 19 -17 -1 -3 -2 -3 -4 -1
word after 1: لكل	-15 14 3 -35 -6 -8 -5 -1 -5
word after 1: من	29 6 -8 -9 -5 -7 -6 -16 -8
word after 1: و	-22 11 19 -20 -13 -6 -8 -14 -2
word after 1: –	20 3 -21 0 1 -1 -6 -5 -6
word after 1: ₴	9 -1 0 0 0 0 0 -5 -1
word after 2: 	-6 33 -55 -9 -10 -19 -8 -30 -12
word after 2: !	-8 -71 30 -16 -11 -18 -11 59 -6
word after 2: "	44 -62 25 -3 -4 -7 -4 10 -12
word after 2: (	42 -12 -23 -4 -3 -7 -4 -39 -2
word after 2: )	-51 62 -9 -10 -9 -4 -3 -41 -1
word after 2: +	46 -2 -2 -1 -1 -3 -1 -13 -25
word after 2: ,	31 -23 2 -7 -7 3 -2 -21 10
word after 2: -	-73 67 -26 -18 -40 -22 -16 -18 -33
word after 2: .	21 -5 3 -5 -7 -4 -7 4 -6
word after 2: :	26 -14 -28 -23 -15 -19 -11 -1 -18
word after 2: ;	74 -30 -36 -4 -5 -7 -3 9 -10
word after 2: a	57 -38 24 -33 -6 6 -3 -37 -7
word after 2: accord	-53 34 14 -1 -3 -2 -1 -15 -2
word after 2: agreed	56 -1 0 0 0 -1 0 -54 0
word after 2: all	-14 5 -6 25 -8 17 -6 -41 -13
word after 2: alread	25 -37 -10 -2 -3 -3 -3 37 -9
word after 2: among	0 57 -42 -23 -15 -9 -7 -4 -11
word after 2: an	75 -38 -58 -32 -3 -6 -10 -8 -7
word after 2: and	46 -16 -22 -24 -4 -4 -3 10 1
word after 2: at	-8 -5 28 -7 -11 -5 -4 -12 -15
word after 2: back	-42 -6 2 -27 -15 2 -8 47 -21
word after 2: be	15 -13 -6 -13 -4 -2 -3 -11 13
word after 2: been	-26 0 11 0 -5 -7 -4 29 -14
word after 2: being	-25 1 -7 -8 -4 20 -6 -10 42
word after 2: both	-46 28 -5 -63 -5 -3 -4 57 -21
word after 2: brough	-15 -36 -4 -18 -10 14 -8 46 -17
word after 2: by	0 26 -43 -24 -20 -13 -18 -9 1
word after 2: captiv	-13 -48 53 0 -1 -1 -1 2 -4
word after 2: civili	-78 53 -58 -28 -31 -12 -10 -22 12
word after 2: code	-29 45 -15 -4 -3 -5 -3 -29 -10
word after 2: come	-16 20 -18 -25 -12 9 -7 22 -23
word after 2: coming	-20 39 -4 -7 -1 -2 -1 -4 -2
word after 2: down	35 -21 -6 -1 -3 -2 -1 0 -4
word after 2: each	-12 10 2 -49 40 -5 -5 1 -4
word after 2: either	47 -38 12 -37 -41 -19 -22 -71 -6
word after 2: exchan	-2 27 -37 27 -6 -18 -8 -50 -6
word after 2: fallen	-40 29 -9 -4 -2 -3 -1 18 0
word after 2: for	-49 50 -14 -55 -30 -8 -11 -14 -8
word after 2: free	-49 -28 -33 67 -31 -10 -12 -11 -12
word after 2: freed	5 12 14 -38 -7 -5 -5 -14 -4
word after 2: friday	-49 21 -15 -44 -12 -5 -8 43 -2
word after 2: from	9 5 -20 -14 -10 -10 -8 17 -32
word after 2: had	22 -53 32 -10 -3 -4 -6 -11 -7
word after 2: handed	-26 43 -20 -8 -10 6 -5 -2 -2
word after 2: have	47 -62 42 -14 -10 -8 -7 -82 -30
word after 2: home	5 1 -7 5 -11 -8 -6 -10 -8
word after 2: in	-7 19 -61 -15 3 -8 -7 -10 26
word after 2: includ	-39 46 -4 -6 -7 -4 -3 -6 -7
word after 2: its	-44 -12 34 -12 -10 -7 -4 -27 -1
word after 2: killed	30 -18 -8 -6 -5 -2 -3 -12 -8
word after 2: kursk	-25 -19 1 -13 -13 -11 -9 14 21
word after 2: kyiv	-20 -45 64 -16 -36 -18 -13 -17 -42
word after 2: listed	-8 -1 0 -1 -2 -1 -1 -10 24
word after 2: moscow	-2 31 -18 -15 -18 -7 -22 -44 14
word after 2: now	-51 28 -1 -26 -3 -1 -1 53 -1
word after 2: number	3 4 -4 5 23 -10 -3 -15 -17
word after 2: of	10 21 -28 7 -6 19 -9 36 -72
word after 2: office	-22 -13 -3 -2 -3 -4 -2 -4 39
word after 2: on	-5 14 3 -32 -7 -4 -4 -38 41
word after 2: one	-34 79 -40 -2 -15 -4 -3 -9 -5
word after 2: ones	-49 -7 37 0 -7 -1 -3 -1 31
word after 2: our	88 -82 -12 -5 -2 -3 -4 -14 -4
word after 2: prison	2 23 -16 -2 -1 -1 -2 -3 -12
word after 2: releas	-30 12 -5 -1 -17 15 -8 -47 -6
word after 2: relief	25 -1 -11 -10 -1 -1 -1 -3 0
word after 2: return	-17 -9 28 -12 -5 -15 -4 10 -8
word after 2: reunit	-57 58 33 -32 -6 -1 -2 -2 -2
word after 2: russia	-3 -27 -25 14 -5 -3 -4 20 7
word after 2: sergea	65 -56 -8 -3 -2 -4 -1 -9 -1
word after 2: side	10 18 -17 -16 -3 -2 -4 -7 -1
word after 2: since	-83 -3 -1 -6 -3 -1 -1 85 -8
word after 2: six	34 19 -8 -1 -3 -3 -2 -44 -16
word after 2: some	14 9 -7 -4 -21 -3 -3 -16 -2
word after 2: still	21 -44 -4 -10 -6 -7 -6 -22 -5
word after 2: taken	19 3 -20 -14 -7 -13 -3 -12 -14
word after 2: ten	60 7 -37 -26 -4 -3 -4 -21 -20
word after 2: that	9 28 -33 0 -1 -2 -1 -2 -29
word after 2: the	-49 11 12 0 -16 -5 6 -6 37
word after 2: their	9 -54 33 25 -7 -3 -4 -13 -4
word after 2: them	15 -16 16 -13 -9 -9 -4 -10 -8
word after 2: those	16 -14 -3 0 -1 -4 -1 -4 -1
word after 2: three	-32 -28 -49 -17 -26 -17 -16 63 -24
word after 2: thursd	23 -19 23 -13 -9 -11 -3 -6 -3
word after 2: to	17 21 -31 -11 -15 -6 -5 -15 -6
word after 2: today	58 26 -58 -35 -9 -11 -7 -21 -11
word after 2: total	-52 15 -14 -7 -14 -6 -20 35 -11
word after 2: transf	-6 35 -30 -3 -3 10 -4 0 -1
word after 2: tuesda	-45 41 -61 26 -7 -3 -6 -2 -14
word after 2: two	-11 44 -20 -17 -16 -8 -3 -14 -6
word after 2: ukrain	-3 -47 17 -32 34 -5 -5 4 -3
word after 2: war	52 -10 -14 -3 -5 -7 -2 -48 -2
word after 2: were	-11 32 5 -23 -6 22 -5 -7 -13
word after 2: which	16 -37 -16 -29 -27 -14 -6 14 -13
word after 2: whom	49 -48 -36 -5 -3 -10 -3 -7 -5
word after 2: with	-8 39 -48 29 -5 -8 -6 -24 -33
word after 2: women	59 -50 -3 -3 -5 -8 -4 -4 -16
word after 2: а	31 -58 15 -9 -10 -15 -7 19 -5
word after 2: авиабо	14 -1 -9 0 -1 0 0 -1 -1
word after 2: азовст	27 0 -46 -29 -33 -37 -17 -43 -24
word after 2: азову	53 -15 -41 -20 -14 -40 -20 -47 -34
word after 2: бахмут	-2 23 -20 -5 -27 -10 -5 -19 -9
word after 2: без	77 -34 43 -13 -8 -63 -12 -33 -23
word after 2: бойцов	28 -14 -7 -5 -4 -3 -4 1 -2
word after 2: бригад	73 -64 -6 -1 -5 -2 -2 -5 -2
word after 2: бійці	-51 67 -19 -8 -6 -5 -3 -9 -9
word after 2: більші	5 5 -12 -13 -4 -4 -2 6 7
word after 2: в	24 -10 27 6 -10 -7 -6 -43 -17
word after 2: вдалос	40 -23 -3 -11 -6 -20 -7 -34 -24
word after 2: вдома	41 -11 -22 -12 -9 -7 -5 8 -22
word after 2: вернув	42 -13 -34 -6 -6 -2 -2 -5 -8
word after 2: вернул	-27 -21 56 -7 -3 -8 -5 -40 -6
word after 2: вже	-11 4 -1 -1 -1 -2 -1 44 -1
word after 2: взамен	7 -27 39 -3 -4 -1 -4 -8 -1
word after 2: взятых	-33 -4 34 -5 -6 -6 -2 -3 -7
word after 2: визвол	69 -51 -60 -8 -9 -10 -8 4 -8
word after 2: викона	4 -22 -1 -2 -1 -1 -1 0 -1
word after 2: включа	-39 65 -45 -19 -34 -9 -10 -21 -7
word after 2: вместе	55 -13 -19 -7 -15 -1 -3 -15 -2
word after 2: вмс	61 -42 -4 -1 -1 -4 -1 -7 -8
word after 2: военно	-46 -54 66 42 -29 -16 -18 -28 -33
word after 2: военны	-39 60 -16 -6 -11 -11 -11 -17 -36
word after 2: возвра	-38 -40 63 -10 -5 -5 -4 -8 -10
word after 2: волі	-23 14 -24 32 -8 -11 -5 -17 -4
word after 2: вони	4 1 1 -7 -11 9 -4 -10 -14
word after 2: вооруж	-9 37 -12 -2 -4 -7 -1 -5 -1
word after 2: восемь	13 -56 74 -27 -22 -8 -8 -13 -20
word after 2: все	5 -13 -16 -19 -18 -19 -16 -30 19
word after 2: всего	74 -55 -84 -21 -15 -9 -8 -17 -17
word after 2: всу	40 -11 12 -7 -11 -5 -6 -7 -12
word after 2: вывезе	-28 53 -64 -19 -12 -5 -5 -18 -5
word after 2: выполн	-1 -19 -58 -17 -6 -7 -6 23 -6
word after 2: вышли	59 -46 -9 -18 -4 -3 -3 -20 -3
word after 2: від	-61 25 -14 -8 -9 -10 -6 37 -24
word after 2: віддал	-30 -35 -21 -2 -4 62 -12 -1 -23
word after 2: відпов	-122 -27 -5 -7 -15 -8 -8 19 69
word after 2: військ	-83 11 32 -9 -12 -15 -8 23 21
word after 2: він	51 -36 -8 -2 -2 -4 -2 -18 -5
word after 2: вісім	-13 22 -3 -1 -3 -2 -1 -3 -2
word after 2: гражда	-40 -13 55 -19 -54 -19 -16 -29 -20
word after 2: два	4 -53 -22 -21 -15 -21 -14 27 -21
word after 2: двадця	-10 19 -24 -4 -4 -10 -3 -8 -5
word after 2: две	22 -20 10 -2 -7 -5 -4 -1 -9
word after 2: двое	-2 40 -55 -8 -17 -7 -6 -26 -16
word after 2: двоих	26 -4 -7 -2 -8 -1 -1 -2 -1
word after 2: двох	-3 53 -67 -8 -8 -35 -8 -29 -9
word after 2: двоє	33 0 -45 -11 -12 -9 -4 -29 -10
word after 2: двух	-42 33 -17 -29 -15 -5 -8 -14 -3
word after 2: день	13 8 -8 -11 -15 -5 -6 -34 -8
word after 2: держсп	35 -31 -4 -1 -1 -7 -2 -1 -6
word after 2: десяти	39 -27 -18 -2 -8 -5 -4 -28 -18
word after 2: для	-14 47 -26 -4 -6 -7 -3 12 -21
word after 2: до	36 -35 49 -8 -8 -9 -6 -21 -86
word after 2: довічн	43 -28 -5 -1 -1 -2 -1 -1 -7
word after 2: додому	19 15 -40 12 -7 -7 -5 -41 -3
word after 2: дома	28 38 25 -28 -7 -12 -7 -53 -11
word after 2: домовл	92 -33 -15 -4 -4 -12 -3 -72 -3
word after 2: домой	-62 1 5 12 22 -6 -8 -18 -9
word after 2: донецк	9 -13 -8 -6 -12 -11 -5 -16 40
word after 2: донець	79 -49 -35 -4 -4 -4 -3 -22 -2
word after 2: достав	-55 56 -25 -8 -1 -3 -4 -4 -5
word after 2: дпсу	75 -66 -1 -1 -1 -2 -1 -2 -5
word after 2: друг	-12 -10 17 -33 -36 -19 -5 -14 -7
word after 2: есть	27 -1 -41 -7 -4 -5 -4 -9 -21
word after 2: еще	2 -27 -6 -4 -11 29 -13 8 -23
word after 2: женщин	50 -25 -40 -5 -8 -1 -2 -1 -13
word after 2: жителе	-35 -59 58 -2 -5 -4 -9 -4 29
word after 2: жители	46 -45 16 -4 -5 -7 -7 -5 -17
word after 2: жінки	53 -38 -31 -2 -5 -4 -2 -4 -3
word after 2: з	21 8 -33 -7 -5 -8 -4 21 -4
word after 2: за	25 -26 -35 -7 -7 -7 -5 1 26
word after 2: забрал	44 -54 -17 -10 -6 -12 -9 -23 -8
word after 2: заверш	34 -80 -30 -18 -16 -19 -13 47 -13
word after 2: завтра	-27 -16 -16 -6 -9 -7 -5 38 -9
word after 2: запорі	28 3 -11 -5 -3 -8 -3 -13 -6
word after 2: заступ	-45 53 -20 -4 -5 -9 -3 -11 -3
word after 2: засудж	-5 25 -15 -3 -3 -7 -3 -2 -5
word after 2: захисн	-32 27 -19 -4 -8 -7 -4 40 -7
word after 2: захопл	-31 -28 38 -1 -1 -1 -1 -1 -1
word after 2: защитн	-96 118 -60 -5 -5 -13 -5 27 -1
word after 2: заявил	-3 -1 -30 -2 -4 -1 -2 32 11
word after 2: збройн	45 -41 -7 -3 -2 -7 -2 -9 -3
word after 2: звільн	14 38 -2 -5 -4 -2 -2 -37 -3
word after 2: зникли	-61 27 -30 -4 -6 -8 -6 -18 51
word after 2: зокрем	20 4 -67 -11 -9 -14 -7 22 -30
word after 2: зсу	15 -6 -14 -5 -6 -20 -7 -17 -11
word after 2: зіткне	72 -17 -2 -2 -3 -2 -1 -48 -3
word after 2: и	17 11 -48 -6 18 3 -9 -21 -17
word after 2: из	38 -5 1 -11 -13 -5 -6 -37 0
word after 2: их	22 -11 25 -6 -15 -5 -5 -32 -48
word after 2: й	4 -79 42 -2 -3 -17 -3 14 -6
word after 2: к	14 13 -1 -3 -5 -10 -3 -7 -4
word after 2: каждой	-2 3 -24 -11 3 -9 -10 21 -18
word after 2: киеву	-4 -6 16 -2 -3 -3 -1 -2 -1
word after 2: кожног	-25 -3 8 -10 29 -12 -7 -32 -24
word after 2: кожної	-43 -43 43 -22 46 -15 -14 -47 -16
word after 2: конца	11 -6 -2 0 0 0 0 -1 -2
word after 2: кордон	-3 44 -40 -4 -16 -4 -4 -32 -11
word after 2: которы	6 -11 -27 -18 -15 9 -1 -27 11
word after 2: курско	-41 -25 54 -2 -3 -5 -7 -8 -31
word after 2: луганс	-7 -53 -5 -3 -4 -7 -3 -11 21
word after 2: маріуп	24 0 -60 -18 -9 -12 -6 -27 -12
word after 2: медвед	-25 -55 46 -18 -23 -38 -12 -14 -16
word after 2: ми	-42 48 7 -8 -10 -8 -7 -14 -7
word after 2: может	12 -1 -2 -1 -1 0 -1 -9 -3
word after 2: москва	9 19 -17 -9 -10 -4 -7 -6 -6
word after 2: на	2 26 2 -15 -13 -7 -8 -37 -6
word after 2: над	25 -1 -13 -1 -1 -2 -1 -2 -4
word after 2: наймол	66 -48 -17 -1 -1 -1 -1 -3 -1
word after 2: найста	79 -49 -12 -2 -2 -4 -1 -6 -4
word after 2: нам	-57 59 -38 -14 -15 30 -45 -37 -9
word after 2: находи	23 -29 31 -5 -3 -3 -3 -7 -2
word after 2: находя	-40 58 -67 -6 -11 -7 -5 -8 53
word after 2: нацгва	-7 20 -25 -7 -7 -18 -6 -16 -13
word after 2: націон	37 -25 -1 -1 -1 -3 -1 -5 -9
word after 2: наших	78 -109 -19 -18 -15 -11 -11 -18 -37
word after 2: наші	50 73 -62 -17 -4 -4 -2 -27 -49
word after 2: нгу	75 -66 -7 -2 -2 -5 -2 -3 -6
word after 2: не	-68 13 36 -6 -6 -15 -6 14 -8
word after 2: неволі	-11 -6 -24 -2 -1 -1 -2 20 -11
word after 2: незако	-37 39 -11 -3 -3 -3 -2 -9 1
word after 2: них	26 8 -36 -4 -9 -11 -6 -15 -17
word after 2: но	34 -25 -19 -13 -18 -14 -9 -21 -13
word after 2: нуждаю	-33 -18 -1 -7 -6 19 13 -14 -17
word after 2: о	39 26 -57 -36 -14 -14 -9 -80 -32
word after 2: област	-14 -15 -1 -6 -8 -6 5 7 16
word after 2: обмен	-35 13 34 -2 -6 -5 -3 -5 -6
word after 2: обмін	5 6 -11 -4 -5 -10 -4 -14 -4
word after 2: обміну	29 17 -15 -1 -4 -15 -1 -41 -1
word after 2: обміня	-57 66 -52 -22 -14 -6 -6 -32 -16
word after 2: оборон	14 -15 -7 -8 -7 -48 -17 -11 -7
word after 2: обратн	6 55 -64 -10 -7 -19 -5 7 -8
word after 2: один	-55 30 -26 -10 -43 50 -11 18 19
word after 2: одного	50 -23 -32 -5 -5 -8 -5 -27 -4
word after 2: они	-52 -44 13 -11 -5 -12 -13 -31 53
word after 2: освобо	61 -15 -50 -8 -11 -4 -3 -21 -3
word after 2: острів	32 -17 -3 -1 -1 -5 -4 -5 -3
word after 2: от	25 41 -78 -6 -12 -8 -7 -35 -17
word after 2: отправ	25 9 -14 -6 -4 -6 -3 -33 -5
word after 2: отрима	77 -34 -29 -3 -2 -5 -2 -6 -2
word after 2: офицер	-87 41 30 -8 -23 -13 -11 -16 42
word after 2: офіцер	70 -44 -49 -11 -12 -23 -9 -19 -25
word after 2: п'ятер	-29 32 -1 0 -1 -1 0 -1 -1
word after 2: переда	-4 -14 20 -7 -9 12 -7 -13 -10
word after 2: по	-12 -59 -40 53 36 -8 -7 -31 -5
word after 2: поверн	-5 28 -30 -7 -8 24 -9 -16 -24
word after 2: поверт	-5 20 -9 -3 -1 -2 -1 -3 -1
word after 2: повідо	-64 23 20 -10 -11 -10 -6 -20 42
word after 2: погибш	0 36 -33 -1 -2 -1 -2 3 0
word after 2: под	64 -9 -34 -5 -13 -4 -3 -17 -27
word after 2: поза	-69 -58 -58 -15 -20 62 -32 36 -37
word after 2: полону	26 -19 -15 -10 -14 -5 -8 6 -12
word after 2: получи	10 -47 -99 -12 -17 -15 -10 54 -48
word after 2: понад	14 -32 -52 -9 -6 -4 38 -59 -14
word after 2: попавш	-40 -15 33 -1 -1 -2 -1 -1 -2
word after 2: поране	22 -82 -35 -19 -17 58 -27 -52 -55
word after 2: послед	-7 -3 15 -2 -5 -6 -4 -9 -19
word after 2: посред	-56 -43 41 -12 -12 -14 -7 55 -17
word after 2: прикор	51 -40 -9 -1 -2 -10 -3 -2 -12
word after 2: принял	1 18 -3 -1 -1 -5 -1 -9 -1
word after 2: приїха	38 -35 0 0 0 0 0 -2 0
word after 2: про	43 -42 -1 -2 -2 -1 -1 -3 -4
word after 2: провед	-29 -1 -46 -2 -5 -1 -3 52 -7
word after 2: провел	31 -69 -18 -2 -5 -2 -3 35 -3
word after 2: против	-10 -1 16 0 -3 0 0 -1 0
word after 2: прошел	10 6 -13 -21 -9 -7 -6 -17 -9
word after 2: підтве	12 45 -2 -5 -5 -7 -3 -42 -21
word after 2: після	-8 37 -11 -13 -3 -2 -1 -14 -1
word after 2: работа	-49 -36 -38 -16 -27 -45 42 -22 40
word after 2: разом	29 -24 -22 -2 -2 -3 -2 11 -4
word after 2: района	-33 -5 42 -2 -15 -1 -5 -5 22
word after 2: ранены	14 2 -68 -3 -3 -4 -2 -9 -4
word after 2: расска	-33 8 4 -1 -8 -1 -4 34 -6
word after 2: решта	3 36 -13 -4 -5 -10 -4 -15 -70
word after 2: решту	58 -73 38 -4 -3 -11 -4 -4 -2
word after 2: родных	51 18 -21 -6 -6 -2 -2 -13 -31
word after 2: родств	-55 33 -20 -4 -14 -11 -5 -28 -7
word after 2: россии	-32 34 17 -5 -11 -3 -5 -1 -10
word after 2: россий	29 45 -84 -6 -35 -25 24 20 -4
word after 2: россия	-26 30 24 -17 -10 -6 -5 1 -13
word after 2: російс	-6 -35 58 -10 -9 -29 -8 -23 -29
word after 2: росія	-29 -7 6 -10 -14 -10 -6 34 19
word after 2: росіян	-26 68 -66 -10 -12 -20 -9 -16 10
word after 2: росії	28 -8 -19 -11 -8 -11 -13 -48 -24
word after 2: рсзо	9 -2 -4 0 -1 -1 0 0 -1
word after 2: рф	-7 41 -22 -2 -15 -5 -7 -22 -16
word after 2: рядові	96 -84 -6 -2 -3 -6 -2 -1 -3
word after 2: рідній	-2 15 -9 -2 -1 0 0 -3 0
word after 2: рік	-33 -13 -1 -1 -1 -2 -1 37 -1
word after 2: с	57 -7 -67 -12 -9 -11 -7 33 -18
word after 2: самому	-6 41 -18 -8 -8 -2 -2 -13 -8
word after 2: свого	42 -30 16 -9 -3 -7 -4 -1 -6
word after 2: сегодн	-101 58 20 -42 -27 -18 -11 -16 -13
word after 2: семеро	4 20 -29 -7 -16 -10 -6 -27 -12
word after 2: серед	26 -9 -8 -6 -8 -6 -4 -6 -5
word after 2: сержан	56 -54 -3 -2 -4 -6 -3 -2 -4
word after 2: сил	22 -61 36 -8 -14 -11 -7 -28 -10
word after 2: снаряд	21 -4 -4 -1 -1 -1 -1 -5 -5
word after 2: солдат	-91 68 1 -7 -11 -11 -6 3 -17
word after 2: сообща	-37 9 5 -14 -68 -5 -5 -1 -2
word after 2: сообщи	-34 18 7 -19 -13 -7 -15 -1 -19
word after 2: состоя	-12 9 -10 -7 -24 -7 -7 35 -8
word after 2: среди	-11 -9 29 -29 -34 -14 -12 -56 -31
word after 2: старше	44 -39 -24 -2 -2 -4 -1 -2 -5
word after 2: сто	-21 -94 47 -13 -12 -7 -9 -18 -18
word after 2: стольк	-2 -23 2 -28 30 -13 -11 -42 -10
word after 2: сторон	52 -49 -85 -9 -21 -29 38 -37 -26
word after 2: стільк	-55 -32 28 -11 -15 -24 -7 76 -26
word after 2: сьогод	49 -20 2 -31 -10 -20 -6 -14 -13
word after 2: сімох	-28 43 -22 -1 -5 -3 -1 -23 -4
word after 2: та	54 -32 -16 -2 -5 -5 -1 -14 -6
word after 2: там	78 -23 -18 -10 -15 -40 -8 -47 -56
word after 2: теробо	-46 44 -18 -5 -2 -3 -6 -3 -6
word after 2: техник	11 -4 -2 0 -1 -1 -1 0 -2
word after 2: три	-17 -38 58 -5 -5 -6 -3 -6 -9
word after 2: тро	-44 52 -7 -5 -3 -6 -3 -13 -15
word after 2: трое	-20 -25 49 -5 -25 -6 -4 -28 -4
word after 2: троє	10 13 -24 -4 -6 -13 -4 -9 -7
word after 2: тяжело	-43 54 -6 -11 -32 -20 -8 -37 -23
word after 2: у	18 -26 -1 -5 -6 -6 -4 -36 34
word after 2: удома	-52 91 -14 -10 -11 -7 -2 41 -3
word after 2: уже	56 -13 -37 -3 -2 -3 -2 -11 -2
word after 2: узятих	16 -62 55 -8 -3 -7 -4 -3 -6
word after 2: украин	6 -20 1 -25 14 -15 7 42 -4
word after 2: україн	18 32 -18 -6 -9 -10 -5 -66 -15
word after 2: усі	5 -20 14 -9 -10 21 -16 -35 -25
word after 2: федера	-28 -16 53 -1 -5 -2 -4 -15 -17
word after 2: це	-23 54 -58 -10 -12 -18 -8 -14 3
word after 2: цивіль	32 -29 -27 -11 -16 -37 -14 39 -31
word after 2: чаес	64 -47 -9 -6 -2 -4 -2 -6 -3
word after 2: через	-6 -71 36 -28 -11 -15 -18 -40 -27
word after 2: четвер	58 -61 41 -12 -14 -19 -9 -26 -19
word after 2: четыре	6 18 -34 -6 -22 -6 -9 -8 -24
word after 2: чотирь	-55 65 -43 -11 -7 -13 -6 -24 -7
word after 2: шахеді	12 -6 0 0 0 -1 0 -4 -1
word after 2: шестер	-16 24 6 -21 -39 -14 -10 -46 -14
word after 2: ще	64 -69 -7 -3 -2 -7 -1 -1 2
word after 2: що	79 -32 -39 -8 41 -13 -5 -41 -26
word after 2: щодо	24 -35 -13 -2 -3 -6 -3 -43 39
word after 2: щонайм	-33 -24 -5 -3 -4 -4 -3 -45 53
word after 2: экипаж	-38 -57 56 -14 -7 -5 -8 -17 -17
word after 2: это	46 -20 18 -24 -12 -9 -6 -9 -27
word after 2: як	-15 -5 -11 -1 -1 -2 -1 16 -4
word after 2: яких	-19 44 -33 -13 -18 -18 -15 -28 -7
word after 2: які	25 25 -69 3 -9 -13 -7 -24 -14
word after 2: є	61 32 -49 -1 -2 -2 -2 -3 -42
word after 2: і	-22 48 -64 -9 -9 -20 -9 40 9
word after 2: із	52 -11 -14 -4 -4 -6 -2 -31 -6
word after 2: їдуть	22 1 -44 -11 -7 -17 -12 -13 -5
word after 2: їх	-37 39 -26 -3 -2 -3 -3 -4 -3
word after 2: الي	-1 5 -3 -20 -8 -10 -6 -17 -5
word after 2: اوكران	21 44 -51 -28 -7 -25 -4 -6 -2
word after 2: جانب	-14 27 -11 -20 -4 -5 -3 -2 -5
word after 2: جانبين	-49 -13 7 17 -8 -8 -3 45 -18
word after 2: روسيا	2 -20 -12 5 -5 -5 -14 7 -7
word after 2: كل	2 1 13 -30 -4 -4 -5 -19 -7
word after 2: من	-3 23 -3 -6 -4 -1 -2 -3 -12
word after 2: و	5 -31 43 -37 -3 26 -9 -13 -5
word after 2: واقع	-18 -21 -8 54 -2 -2 -1 -4 -1
word after 2: –	22 -26 -33 -15 -12 4 -7 36 -15
word after: 	0 38 -49 -10 -10 -16 -7 -46 -11
word after: !	-81 19 28 -24 -16 9 -12 58 -18
word after: "	19 6 -26 -11 -9 -1 -7 10 -13
word after: '	43 -8 -13 -2 -2 -3 -1 -8 -14
word after: (	5 -12 -38 -26 -14 -12 -5 21 24
word after: )	18 2 -5 -16 -6 -5 -3 -21 -28
word after: +	19 -37 43 -5 -11 -6 -3 -17 -22
word after: ,	9 -5 3 -3 -5 -5 -4 6 -1
word after: -	-24 45 -29 8 -12 -5 -5 -20 -11
word after: .	9 17 2 -5 -4 -4 -7 -4 -4
word after: /	106 -51 -8 -8 -15 -7 -6 -47 -31
word after: :	14 16 -6 -2 -16 -7 -6 -21 -7
word after: ;	-17 1 -14 -4 -10 4 -6 24 -5
word after: ?	4 -51 47 -8 -19 -9 -9 -49 -28
word after: a	40 -47 30 -30 -5 2 -3 -32 -6
word after: about	26 -2 -1 0 -1 -1 -1 -15 -13
word after: accord	-31 45 31 -14 -5 -3 -4 -24 18
word after: after	34 -22 21 -29 -8 -5 -4 -33 -4
word after: afu	12 -3 -27 -6 -8 19 -14 -1 -6
word after: ago	8 0 -5 -1 0 0 0 0 -1
word after: agreed	30 -13 -3 -8 -1 -4 -3 -25 -2
word after: agreem	98 -24 -2 -4 -2 -3 -1 -97 -1
word after: aid	18 -1 -1 -1 -1 -1 -1 -3 -10
word after: air	71 -38 -4 -9 -5 -4 -2 -1 -37
word after: all	-15 5 -9 24 -8 16 -6 -7 -13
word after: alread	32 -40 -12 -2 -2 -3 -3 33 -8
word after: also	4 17 17 -19 -4 -8 -5 -22 -6
word after: among	-27 -1 -20 -28 69 -9 -9 -26 -16
word after: an	52 16 -47 8 -6 -7 -7 -8 -5
word after: and	-32 1 9 -7 0 -4 -5 27 -12
word after: apiece	-52 24 1 -19 -13 -8 -7 -6 -5
word after: are	-32 35 -46 20 -16 -7 -6 -31 28
word after: armed	30 27 -44 -16 -14 -16 -10 -15 -22
word after: armour	19 -1 -7 -1 -3 -1 -1 -8 -16
word after: arrive	31 20 -26 -1 -1 -1 -1 -26 -1
word after: artill	20 -1 -7 -1 -2 -2 -1 -1 -4
word after: as	-1 -70 -4 30 -11 4 -7 -1 19
word after: at	-11 -12 -4 -18 -8 -10 -6 -30 32
word after: azovst	45 4 -42 -2 -5 -15 -6 -32 -15
word after: back	-55 25 3 -18 -12 3 -8 34 -18
word after: be	31 -13 2 -12 -6 -7 -4 -63 30
word after: been	-26 10 14 -5 -5 -6 -4 26 -14
word after: before	-19 -4 -17 -6 -3 -2 -3 -22 31
word after: being	37 -2 -19 -13 -8 -6 -8 -19 -31
word after: belaru	13 39 -39 -33 -26 -12 -7 -14 -35
word after: betwee	-29 3 -26 11 -3 -8 -4 17 -5
word after: border	40 -69 62 -9 -19 -8 -4 -2 -10
word after: both	-20 -9 -32 6 -6 -6 -5 28 -14
word after: bringi	-19 -17 -1 50 -1 -1 -1 -33 -1
word after: brough	-1 -6 -24 -11 -7 0 -6 18 -13
word after: by	10 30 17 -53 -14 -11 -11 -44 1
word after: came	-9 -42 -25 -14 -32 16 -15 40 -18
word after: captiv	-13 42 9 -48 -6 -4 -3 12 -9
word after: captur	-43 79 -13 -3 -7 -5 -5 -28 -25
word after: carrie	-12 -18 -43 -15 -5 -6 -6 66 -7
word after: childr	20 60 -21 -13 -11 -3 -4 -60 -12
word after: civili	-37 33 -45 -20 28 -18 -11 11 -29
word after: code	37 -2 -13 -2 -3 -5 -2 -17 -8
word after: come	-14 17 -17 -22 -11 7 -6 21 -20
word after: coming	-18 35 -4 -6 -1 -1 -1 -4 -1
word after: comple	24 0 -11 -2 -3 -4 -1 -3 -5
word after: cooper	33 -5 -16 -1 -4 -2 -1 -4 -1
word after: countr	12 2 2 -12 -14 -6 -8 -11 -11
word after: crosse	64 -36 -12 -1 -4 -3 -2 -12 -2
word after: date	-44 -6 -21 -42 -3 -5 -3 51 -14
word after: day	-12 18 40 -4 -12 -6 -8 -47 -10
word after: days	-9 -80 -5 -33 -6 -8 -10 45 -14
word after: dead	-32 -23 54 -10 -13 -8 -5 -9 -5
word after: deal	13 -59 26 -13 -4 -8 -5 -2 -7
word after: defenc	50 -33 -14 -1 -2 -2 -3 -1 -3
word after: defend	62 -81 -22 -11 -5 -10 -6 -23 -20
word after: destro	9 0 -2 0 -1 -1 -1 -1 -4
word after: detain	36 -11 -42 -7 -2 -2 -3 -15 -3
word after: direct	27 -39 16 -1 -5 -4 -3 -10 -3
word after: done	34 -65 -42 -22 -31 -10 -10 34 -18
word after: donets	-3 1 -7 -5 -12 -7 -7 -11 -6
word after: down	55 -38 -6 -2 -4 -6 -2 -5 -6
word after: drones	62 -12 -3 -5 -10 -6 -5 -53 -46
word after: each	-7 16 2 -34 16 -5 -6 -3 -4
word after: either	47 -38 12 -37 -41 -19 -22 -71 -6
word after: evacua	22 -2 -16 -2 -2 -4 -2 -3 -17
word after: exchan	21 -12 -36 5 -10 9 -10 -26 -14
word after: fallen	-3 29 -60 -5 -7 -4 -3 37 -2
word after: famili	-32 41 -31 5 -8 -4 -4 -11 -2
word after: federa	-19 -43 59 -11 -1 -18 -19 -13 -5
word after: field	65 -31 -62 -14 -13 -8 -7 -30 -34
word after: fighte	70 1 -49 -13 -9 -16 -13 -16 -8
word after: first	-35 -8 -19 -4 45 -3 -2 -2 -10
word after: five	59 -52 -12 -18 -7 -16 -4 -1 -8
word after: flown	-27 54 -11 -9 -9 -4 -4 -34 -7
word after: food	52 -10 -16 -6 -5 -4 -3 -10 -3
word after: for	53 -26 7 4 -13 -6 -5 -42 -9
word after: forces	-5 21 -1 -15 -8 -9 -6 -9 -12
word after: foreig	-3 34 -79 -11 -11 -2 -3 -12 -3
word after: fought	4 17 -4 -4 -12 -5 -4 -7 -6
word after: four	24 -5 -8 -1 -5 -1 -1 -4 -9
word after: free	34 -30 -33 33 -28 -12 -17 -70 -11
word after: freed	-18 -17 28 34 -8 -7 -6 -15 -11
word after: friday	-57 29 3 -57 -10 -5 -6 40 -3
word after: from	24 -14 -1 -11 -10 -5 -4 5 -11
word after: go	-9 -71 -13 70 -7 -15 -8 -43 -11
word after: going	-19 8 31 -23 -9 -3 -6 -6 -1
word after: got	46 -28 -17 -18 -28 -19 -10 -37 -7
word after: govern	54 22 -34 -15 -14 -6 -6 -43 -14
word after: had	30 -30 -26 -3 -12 -13 -8 12 -20
word after: handed	-41 20 -14 -13 -11 -7 13 25 -15
word after: hands	-102 -73 -11 93 -13 -4 -8 23 50
word after: has	48 -16 -27 -14 -8 -4 -8 -76 17
word after: have	-11 13 -12 -14 -5 -2 -3 35 -12
word after: he	16 -4 -1 -6 -2 -1 -1 -6 -1
word after: held	34 -49 -21 -15 -7 -8 -7 5 15
word after: hold	44 -35 -1 -4 -1 0 -1 -1 -2
word after: home	2 10 -26 0 -16 -7 -5 16 -12
word after: hospit	40 -1 -4 -3 -2 -1 -2 -27 -3
word after: in	-20 -19 -6 13 -7 -10 -5 -21 56
word after: includ	-38 43 -4 4 -6 -3 -3 -5 -6
word after: indepe	-36 38 0 -3 -15 -10 -5 -3 -3
word after: is	23 -51 -24 -8 -9 -7 -6 21 -16
word after: israel	25 -22 -7 -18 -8 -3 -2 -7 -8
word after: it	-25 -43 -16 -19 -4 -7 -12 59 -18
word after: its	-17 -26 43 -22 -9 -6 -4 -25 -2
word after: killed	-7 45 -21 -6 -7 -3 -4 -25 -22
word after: kursk	-51 -33 28 -9 -9 -10 -7 6 28
word after: kyiv	26 -43 56 -14 -40 -16 -14 -21 -57
word after: larges	86 -55 -2 -18 -10 -4 -2 -29 -6
word after: last	47 -26 -2 -2 -1 -1 -1 -17 -1
word after: left	-20 30 3 -51 -26 -8 -10 -14 -11
word after: libera	43 -14 -16 -3 -2 -2 -2 -16 -2
word after: listed	-8 -1 0 -1 -2 -1 -1 -10 24
word after: made	-43 7 11 -22 -8 -9 -16 58 -19
word after: mariup	61 -15 -20 -3 -3 -10 -8 -6 -30
word after: may	-16 -6 -1 -1 -2 -1 -1 -3 28
word after: mediat	-50 11 8 -27 -9 -9 -5 26 -5
word after: meetin	73 -14 -4 -4 -3 -4 -3 -25 -39
word after: member	1 -52 55 -9 -3 -1 -1 -5 -1
word after: men	26 22 -31 -26 -4 -4 -5 -1 -1
word after: met	-43 44 -27 -15 -5 -3 -4 40 -18
word after: milita	-53 48 -25 -10 -12 -9 -5 45 -9
word after: minist	-68 -8 -11 -23 44 -2 -3 42 -6
word after: missil	87 -31 -24 -3 -5 -4 -7 -53 -33
word after: missin	-21 -14 0 -2 -3 -2 -2 -17 57
word after: monday	-30 30 -14 -18 -5 -3 -2 -7 -5
word after: more	-45 -13 -30 -17 -9 -11 -9 -36 57
word after: morgue	60 -51 -52 -16 -15 -13 -11 -28 -4
word after: mortal	-4 -2 13 -1 -1 -1 -1 -1 -2
word after: moscow	-2 17 -15 -12 -19 -12 -18 -52 15
word after: most	-14 12 -8 -10 -4 -3 -8 20 -4
word after: motor	20 0 -3 0 -1 0 -1 -2 -13
word after: nation	63 -50 -17 -2 -1 -1 -1 -2 -2
word after: near	63 -48 -14 -5 -4 -5 -1 -1 -1
word after: need	31 -28 -40 -10 -3 -13 21 -7 -9
word after: new	78 -34 -24 -4 -5 -2 -4 -59 -12
word after: not	8 -10 -40 -3 -4 -4 -3 -43 8
word after: now	-35 10 -1 -25 -3 -2 -2 51 -2
word after: number	25 -12 -2 -2 6 -6 -5 -1 -11
word after: of	-23 2 3 -4 -9 2 -5 24 -15
word after: office	-17 18 -16 -2 -5 -5 -2 -4 26
word after: offici	109 -86 -37 -20 -13 -9 -10 -19 -44
word after: old	11 -9 -1 0 0 0 0 -1 0
word after: oldest	34 -11 -6 -2 -1 -2 -1 -17 -1
word after: on	13 6 3 4 -32 -8 -7 -26 9
word after: one	-5 27 -12 -9 -12 -5 -4 -20 -6
word after: ones	25 -13 7 -30 -26 -12 -11 -15 23
word after: other	-26 6 18 -4 -23 -15 14 -2 -24
word after: our	15 1 -27 -9 -9 -7 -5 -19 -7
word after: out	12 -12 -39 -19 -8 -11 -9 67 -24
word after: outsid	-23 -47 -70 -8 -3 45 -39 -22 -2
word after: over	7 42 -30 -11 -11 -4 -7 -31 3
word after: own	13 -66 27 -8 -11 -8 -3 -13 -1
word after: part	101 -53 -63 -15 -9 -4 -4 -10 -8
word after: patien	44 -2 -5 -31 -1 -1 -1 -6 0
word after: people	44 -36 -8 -2 -3 -10 -2 -5 -1
word after: per	-22 35 -8 0 -11 -5 -6 -19 -2
word after: place	-65 12 38 -9 -9 -6 -5 40 -3
word after: prison	13 13 -32 -8 -16 -3 -4 -12 18
word after: privat	28 -12 -12 -2 -2 -3 -3 -4 -4
word after: receiv	4 20 -45 -5 -13 -17 -8 7 -21
word after: region	-44 -50 28 -10 -10 -10 -8 2 17
word after: relati	8 -27 38 -40 -5 -10 -7 -57 -39
word after: releas	-9 7 -19 -1 -10 10 -7 -9 -16
word after: relief	26 -1 -10 -11 -1 -1 -1 -3 -1
word after: remain	-56 -36 -59 -14 -12 -9 -9 -23 66
word after: repatr	-38 -7 37 -9 -4 -8 -3 18 -4
word after: rescue	-78 79 -37 -31 -8 -7 -12 11 -33
word after: reside	-50 -73 104 -7 -6 -3 -4 -1 5
word after: return	0 9 13 -18 -7 -7 -4 -10 -6
word after: reunit	-31 9 43 -6 -7 -4 -3 -20 -3
word after: russia	-18 2 0 7 -8 -2 -5 8 2
word after: said	-25 -3 15 -9 -5 -2 -2 -2 -2
word after: saturd	-21 -47 22 33 -9 -4 -3 -22 -5
word after: says	34 42 -35 -7 -5 -4 -2 -15 -33
word after: separa	65 -52 -6 -22 -7 -26 -10 -18 -7
word after: sergea	75 -68 -8 -3 -3 -5 -2 -9 -3
word after: servic	14 31 -33 -50 -42 -8 -8 -19 -27
word after: seven	-6 -29 42 -4 -8 -1 -1 -8 -1
word after: severa	0 54 -45 -15 -23 -5 -5 -14 -3
word after: shot	26 -7 -7 -3 -1 -2 -1 -4 -1
word after: side	14 18 -6 -54 -12 -5 -6 2 -4
word after: sides	-23 -57 -27 28 -13 -6 -12 35 -59
word after: signed	80 -2 -7 -3 -4 -2 -3 -66 -26
word after: since	-9 -25 -24 -24 -12 -5 -6 49 -23
word after: six	38 10 -17 -7 -4 -4 -3 -42 -16
word after: so	-52 -6 -1 5 -1 -1 -1 61 -25
word after: soldie	-42 49 -4 -14 -10 -9 -5 8 -10
word after: some	-75 8 -6 -5 -20 -10 -5 76 -50
word after: state	-24 34 -23 -1 -1 -1 -1 -1 -1
word after: states	65 -12 -9 -41 -1 -3 -2 -7 -3
word after: still	24 -42 -5 -22 -6 -7 -6 -24 -5
word after: sunday	-31 5 14 -16 -6 -3 -4 -3 -2
word after: surren	40 -20 -2 -1 -3 -4 -2 -2 -7
word after: swap	0 -3 5 -3 -1 -6 -1 -12 -5
word after: swappe	75 -51 -14 -10 -20 -3 -4 -22 -8
word after: system	8 -3 -2 0 0 -1 0 0 -2
word after: taken	23 17 -23 -11 -12 -7 -3 -28 -15
word after: talks	20 -8 -3 -7 -4 -5 -4 -14 -15
word after: tanks	28 -13 -9 -2 -4 -2 -2 -5 -8
word after: ten	57 -10 9 -27 -5 -5 -6 -21 -21
word after: territ	-1 -6 26 0 0 -1 -1 -20 -3
word after: that	-70 0 29 -19 -17 -13 -10 -16 -17
word after: the	-12 -5 0 -1 -11 -6 -2 -3 24
word after: their	18 -12 -11 7 -8 -5 -4 -23 -7
word after: them	29 28 -19 5 -13 -7 -5 -33 -15
word after: this	-10 -63 -29 -17 -8 -11 -11 41 -5
word after: those	40 -26 -39 -1 -6 -3 -2 -4 -1
word after: three	-26 -26 -58 -15 -22 -14 -14 61 -33
word after: throug	13 -47 -21 -8 -15 16 -14 34 -81
word after: thursd	19 -12 -7 -24 -13 -8 -5 -7 -4
word after: to	12 -16 -19 -24 -8 -6 -5 21 1
word after: today	-33 49 -28 21 -10 -21 -5 -20 -7
word after: togeth	27 -25 43 -22 -11 -13 -16 -56 -18
word after: took	-75 3 7 33 -5 -5 -3 22 -3
word after: total	-48 -2 -23 22 -14 -10 -17 38 -10
word after: transf	23 49 -37 -6 -10 5 -5 -18 -9
word after: travel	12 16 -19 -6 -9 -10 -15 -12 -16
word after: tuesda	-50 54 -67 26 -10 -4 -9 -20 -13
word after: two	-10 51 -49 37 -14 -7 -5 -33 -24
word after: uae	-27 17 -66 17 -14 -12 -9 21 -7
word after: ukrain	-41 15 -5 1 11 -7 -6 18 -17
word after: under	38 17 7 -15 -6 -13 -3 -58 10
word after: united	-39 39 51 -53 -4 -5 -4 -31 -5
word after: up	-39 11 49 -9 -5 -9 -9 -5 -4
word after: urgent	-46 -58 65 -5 -23 -13 20 -6 -13
word after: vehicl	34 -1 -5 -1 -3 -1 -1 -7 -18
word after: viktor	-27 -51 84 -4 -5 -2 -5 -6 -3
word after: volunt	-67 75 -36 -14 -27 -17 -8 -8 -4
word after: war	61 1 -29 -6 -10 -7 -6 -50 -19
word after: was	-27 1 43 -34 -13 -12 -12 -45 -17
word after: way	-79 5 7 -34 62 -16 11 -10 -20
word after: we	85 -55 -9 -3 -6 -9 -4 -51 -21
word after: wednes	-12 26 -26 -11 -9 -5 -5 -5 -3
word after: week	32 -42 43 -1 -1 -1 -1 -38 -1
word after: well	-3 -20 31 -19 -5 -15 -4 -20 -7
word after: went	-15 -18 -2 -57 58 -16 10 -11 -10
word after: were	40 -13 -9 1 -10 3 -6 -23 -9
word after: when	38 -14 -42 -3 -3 -3 -2 -6 -6
word after: which	-71 -1 -24 19 -20 -15 -8 51 -51
word after: while	-52 4 -3 -1 -4 0 -1 -3 53
word after: who	48 -26 0 -11 -9 9 -6 -12 -7
word after: whom	29 -14 -16 7 -9 -15 21 -26 -13
word after: will	9 -10 13 -2 -3 -3 -2 -10 -9
word after: with	-9 32 -35 -21 -7 -9 -7 -1 -14
word after: withou	16 -9 37 -19 -22 -18 -17 -22 -27
word after: women	-24 -30 -58 -21 69 -8 -7 -17 -18
word after: would	17 -3 -1 -8 -1 -1 -1 -3 -12
word after: wounde	-37 -56 -21 -16 -5 39 -12 35 -3
word after: year	-49 -17 -2 -3 -2 -3 -6 64 -7
word after: years	31 -23 -15 -1 -2 -9 -5 -2 -12
word after: а	50 -62 4 -10 -11 -18 -8 15 -8
word after: або	-16 26 -6 -1 -1 -11 -2 12 -5
word after: авиабо	25 -2 -15 -1 -2 -1 -1 -3 -1
word after: автобу	38 -31 0 -1 -1 -3 -1 0 -2
word after: автомо	81 -57 -18 -2 -6 -4 -3 -1 -20
word after: авіаці	50 -28 -8 -1 -2 -3 -2 -17 -23
word after: аес	15 -10 0 -1 0 -1 -1 -1 -2
word after: азерба	37 -22 -11 -1 -1 -3 -1 -1 -1
word after: азов	-65 71 -8 -7 -12 -7 -7 -18 -8
word after: азовст	51 -2 -53 -12 -14 -19 -8 -22 -17
word after: азову	51 -12 -42 -18 -13 -38 -18 -43 -32
word after: але	-43 -4 3 -1 -1 -1 -1 41 10
word after: армии	-16 -53 69 -1 -11 -2 -2 -4 -8
word after: батькі	9 6 -3 -1 -2 -2 -1 -7 -1
word after: бахмут	7 33 -49 -8 -25 -13 -7 -44 -7
word after: ббм	15 -2 -2 -1 -1 0 -1 -5 -5
word after: без	31 28 -48 -13 -11 -5 -15 -26 -13
word after: безвіс	-53 15 -22 -4 -5 -9 -5 -17 52
word after: белгор	-12 -29 28 -3 -7 -3 -6 -7 -9
word after: белору	13 12 -11 -6 -13 -9 -10 -2 -22
word after: беспил	28 -7 -6 -1 -4 -1 -1 -6 -1
word after: бмп	9 0 -6 0 0 0 0 -1 -1
word after: боевые	51 -11 -41 -3 -9 -5 -3 -2 -10
word after: бойови	30 25 -7 -1 -2 -1 -1 -47 -3
word after: бойцов	29 -75 54 -10 -12 -6 -5 -2 -4
word after: боку	-14 -8 8 -9 28 -11 -7 -30 -24
word after: более	-15 -2 -24 -1 -5 -1 -3 21 -6
word after: больни	40 -37 -8 -2 -4 -4 -2 -2 -34
word after: больше	-24 -22 50 -7 -6 -6 -7 -9 -27
word after: бомб	16 -6 -2 0 0 -2 0 -5 -1
word after: борони	26 11 -16 -21 -9 -11 -5 -31 -4
word after: братів	76 -64 -34 -16 -10 -17 -9 -37 -8
word after: бригад	78 -65 -4 -1 -3 -3 -1 -4 -10
word after: бронем	8 -1 -1 0 -1 0 0 -5 -1
word after: бронет	53 -2 -27 -2 -5 -2 -3 -21 -28
word after: бронир	31 -6 -17 -1 -5 -1 -1 -2 -7
word after: брянск	12 -1 -6 -1 -1 -1 -1 -1 -2
word after: бтр	53 -27 -19 -2 -4 -3 -2 -1 -13
word after: будет	21 -1 -13 -3 -1 -1 -1 -13 -1
word after: була	-46 49 0 -2 -2 -1 -2 -28 -1
word after: були	43 -31 -25 -9 -5 -8 -4 -14 -5
word after: було	21 -1 -5 -2 -2 -5 -1 -7 -1
word after: был	17 0 -9 -1 -1 -1 -1 -4 0
word after: были	36 -102 -46 -11 -14 -33 -11 54 -25
word after: бійці	30 -18 -22 -7 -6 -5 -4 -9 -10
word after: бійців	60 -49 6 -5 -9 -26 -6 -26 -34
word after: білору	-36 -7 41 -9 -13 -10 -11 -21 -32
word after: більші	21 -12 -11 -12 -4 -4 -2 7 1
word after: біля	48 -56 19 -2 -1 -1 -1 -1 -3
word after: в	16 -22 1 -6 -2 -3 -8 -17 7
word after: важкоп	25 3 -10 -2 -2 -7 -6 -17 -3
word after: вважал	121 -76 -20 -6 -8 -15 -8 -12 -78
word after: вважаю	-61 -17 -7 -1 -1 -2 -3 -17 65
word after: вдалос	35 -36 -6 -11 -6 35 -12 -43 -22
word after: вдома	-13 30 -20 -16 -8 -6 -5 38 -12
word after: везли	88 -80 -3 -4 -7 -12 -3 -1 -13
word after: велико	39 5 -40 -3 -5 -6 -7 -31 -23
word after: вересн	75 -59 -11 -15 -2 -6 -2 -67 -3
word after: вернув	71 -19 -64 -15 -6 -3 -8 -12 -21
word after: вернул	-12 -12 25 23 -16 -6 -6 -31 -8
word after: вернут	39 -16 -4 -3 -6 -3 -1 -20 -5
word after: вертол	25 -1 -8 -2 -1 -1 -2 -10 -2
word after: ветера	29 -19 -1 -1 -2 -1 -1 -7 -2
word after: вже	10 -1 -42 -10 -7 6 -4 29 -18
word after: взамен	9 -16 28 -2 -4 -3 -3 -9 -1
word after: взяли	-22 32 -8 -2 -4 -4 -3 -9 -8
word after: взяты	27 -21 -8 -1 -1 -2 -1 -21 -6
word after: взятых	-37 36 1 -5 -9 -16 -4 -6 -9
word after: вивезе	-34 28 -50 -4 -4 -6 -5 25 -3
word after: вивезл	11 21 -39 -10 -5 -19 -12 -17 -9
word after: визвол	10 32 -48 -27 -9 -24 -10 -6 -15
word after: вийшли	37 -15 -56 -7 -6 -8 -7 -41 -5
word after: викона	45 -91 -8 -9 -5 -10 -6 -22 -8
word after: випадк	-5 47 -77 -3 -5 -6 -4 -28 -5
word after: вирвал	-37 26 -11 -2 -2 -5 -2 30 -4
word after: включа	-38 64 -45 -18 -33 -9 -10 -20 -7
word after: вместе	61 -30 -21 -6 -13 -4 -3 -14 -2
word after: вмс	70 -43 -7 -1 -1 -6 -2 -5 -6
word after: воды	40 -8 -2 -4 -1 -1 -1 0 -25
word after: военно	-13 -9 -6 22 32 -31 12 -22 -27
word after: военны	-55 30 33 -15 -21 -8 -9 -42 -24
word after: возвра	-3 -54 -8 -9 -10 -5 -8 27 -1
word after: возз'є	-25 40 -7 -9 -2 -1 -2 -4 -2
word after: волонт	-50 7 -18 -3 -3 -5 -3 -18 47
word after: волі	-82 69 -35 11 -19 -11 -7 5 -8
word after: вони	-8 -17 -7 -9 38 5 -10 -10 -18
word after: вооруж	28 32 -24 -2 -10 -5 -3 -12 -8
word after: восемь	-48 3 52 -31 -34 -13 -13 -28 -30
word after: воссое	-31 68 3 -42 -12 -5 -9 18 -18
word after: восста	51 -9 -17 -2 -4 -1 -3 -21 -3
word after: восьме	66 -62 -6 -4 -6 -9 -3 -6 -7
word after: воїнів	3 4 -32 -5 -5 -7 -3 -35 -4
word after: вс	25 -7 -6 -2 -15 -2 -5 -21 -6
word after: все	5 -14 -31 -15 -14 -16 -13 10 20
word after: всего	31 -36 4 -23 -22 -11 -13 -62 30
word after: встреч	15 31 -36 -8 -10 33 -8 -30 -30
word after: всу	10 19 -34 -4 -5 12 2 -6 -14
word after: всі	-56 79 -22 -8 -9 9 -21 -61 -52
word after: всіх	28 -19 -1 -1 -2 -5 -1 -1 -4
word after: втрати	-79 87 -84 -8 -13 -27 -9 -12 -20
word after: вуглед	62 -49 -4 -2 -2 -3 -1 -7 -2
word after: вчера	56 -47 -28 -14 -29 -24 -12 -26 -15
word after: вчора	-50 70 -49 -21 -13 -5 -6 -34 -12
word after: вывезе	-54 36 14 -21 -10 -4 -6 -17 -7
word after: выполн	-16 -37 16 -18 -15 -7 -7 23 -7
word after: вышли	-11 -59 40 -17 -9 -6 -6 -20 -8
word after: від	-42 29 -33 -10 -14 -15 -7 32 -16
word after: відбув	-21 -2 7 -10 -3 -6 -5 -9 -4
word after: відбул	85 -46 -42 -4 -4 -7 -4 -60 -3
word after: віддал	-18 -23 -34 -15 41 41 -17 -10 -23
word after: віднов	24 -14 -3 -1 -1 -3 -1 -8 -3
word after: відпов	25 -56 -5 -12 -12 -9 -8 5 27
word after: військ	-13 19 20 -8 -9 -12 -6 -26 14
word after: вільні	-25 71 -5 -20 -12 -11 -3 -5 -8
word after: він	76 -64 -8 -2 -2 -4 -2 -16 -6
word after: вісім	-38 -3 32 -9 -6 -16 -6 -30 -18
word after: гварді	69 -57 -15 -3 -2 -23 -5 0 -9
word after: генера	69 -6 -12 -3 -1 -2 -2 -6 -48
word after: глава	35 9 -11 -6 -7 -7 -5 -29 -23
word after: говори	-15 57 -28 -26 -21 -10 -10 -26 -28
word after: госпит	15 -13 -51 -20 -10 -11 -9 34 -34
word after: госуда	28 -4 -11 -3 -6 -2 -3 -10 -3
word after: готови	59 -17 -39 -1 -1 -1 -1 -1 -3
word after: гражда	-102 54 2 -12 47 -13 -11 -19 3
word after: границ	25 -18 21 -2 -3 -3 -3 -23 -6
word after: громад	31 29 -60 -3 -5 -4 -6 -28 -9
word after: гумани	16 -3 -8 -1 -1 -1 -1 0 -1
word after: далі	46 -8 -4 -1 -2 -3 -2 -38 -2
word after: даними	7 -70 52 -13 -11 -6 -4 33 -8
word after: два	11 -56 -29 -16 -12 -18 -11 24 -20
word after: двадця	13 1 -36 -5 -5 -11 -4 -12 -10
word after: две	11 -36 37 -3 -16 -6 -8 -16 -13
word after: двое	-20 64 -29 -11 -13 -7 -7 -26 -20
word after: двоих	39 -8 -11 -2 -7 -2 -2 -2 -6
word after: двох	7 44 -44 -8 -6 -28 -7 -34 -7
word after: двоє	18 37 -47 -10 -10 -13 -5 -38 -15
word after: двух	-37 32 -18 -26 -13 -5 -7 -3 -4
word after: дві	42 -64 -26 -8 -5 -6 -6 -56 20
word after: де	40 3 -9 -2 -4 -4 -1 -3 -23
word after: дев'ят	15 3 -32 -10 -6 -7 -6 -17 -4
word after: девять	50 11 -57 -2 -6 -6 -2 -12 -3
word after: действ	64 -29 -34 -6 -4 -6 -3 -2 -5
word after: делега	6 21 -24 -1 0 0 0 0 0
word after: день	9 42 -17 -10 -15 -20 -8 -31 -22
word after: депорт	-5 -7 -2 -3 -3 -4 -5 72 -35
word after: депута	-9 -6 24 -2 -4 -2 -3 -4 -3
word after: держав	63 -36 -11 -2 -2 -4 -3 -38 -15
word after: держсп	87 -67 -59 -2 -2 -11 -4 -7 -14
word after: десяти	38 -26 -17 -2 -7 -5 -3 -26 -17
word after: десятк	64 -47 -6 -6 -8 -7 -5 -40 -18
word after: десять	47 11 -93 -11 -12 -9 -11 -46 -22
word after: детей	-34 54 -54 -4 -3 -4 -5 -19 -3
word after: дети	28 -9 -29 -4 -6 -6 -5 -5 -56
word after: дехто	-36 46 -11 -3 -2 -8 -2 -7 -3
word after: для	43 6 -38 -7 -7 -6 -4 -1 -20
word after: днр	56 -66 -38 -7 -41 -4 -4 -17 -3
word after: дні	-2 -120 -15 -22 -14 -18 -13 28 -19
word after: до	-4 34 -6 -5 -6 -6 -4 -21 -8
word after: добров	18 -5 -13 -3 -2 -7 -2 -2 -2
word after: добу	34 -7 -2 0 0 -1 -1 -19 -9
word after: довічн	56 -32 -9 -2 -2 -3 -2 -1 -9
word after: догово	-48 -72 -63 -7 -15 -13 -9 73 -15
word after: додому	14 0 -39 5 -7 -7 -5 12 -7
word after: докуме	41 -20 -8 -1 -1 -1 -1 -9 -7
word after: дома	23 -34 37 -27 -35 -10 -9 -12 -15
word after: домов	34 -19 -2 -3 -3 -2 -2 -27 -24
word after: домови	46 -34 -3 -1 -2 -2 -1 -10 -2
word after: домовл	-41 5 -11 -5 -5 -9 -3 45 -9
word after: домой	38 -47 13 0 5 -5 -8 -21 -9
word after: донбас	87 -79 -50 -5 -5 -14 -4 -7 -1
word after: донецк	17 -26 -16 -8 -22 -8 -4 26 26
word after: донець	64 -40 -50 -5 -5 -9 -4 -40 -2
word after: допомо	48 -5 -10 -1 -2 -6 -2 -17 -7
word after: достав	24 25 -66 -7 -12 -4 -5 -23 -9
word after: досі	-23 -14 -76 -2 -5 -3 -10 -6 43
word after: дпсу	94 -85 -1 -1 -1 -2 -1 -1 -6
word after: друг	-16 1 9 -37 -49 -28 -7 -13 -9
word after: другу	-16 1 9 -37 -49 -28 -7 -13 -9
word after: дружин	-47 57 -59 -7 -7 -9 -7 -9 -5
word after: дівчат	-12 25 -25 -4 -4 -15 -5 -21 -13
word after: дістал	-28 -11 -3 -1 -1 38 -7 -3 -1
word after: дітей	19 26 -2 -6 -8 -5 -8 -20 -30
word after: діти	48 -59 -2 -4 -1 -9 -5 47 -9
word after: его	54 -36 -20 -4 -2 -3 -2 -5 -3
word after: единиц	59 -4 -15 -2 -4 -2 -3 -16 -26
word after: едут	16 -40 10 -11 -20 -7 -7 -24 -4
word after: ее	-3 11 -1 0 0 -1 0 -5 0
word after: емірат	-35 24 11 -11 -5 -6 -4 -18 -5
word after: енерго	-55 -16 -19 -5 -6 53 -15 -9 -5
word after: есть	15 -4 -19 -6 -4 -5 -4 -13 3
word after: еще	94 -30 -53 -8 -16 17 -11 -22 -42
word after: же	42 -41 29 -12 -20 -13 -8 -29 -9
word after: женщин	53 15 -62 -9 -17 -7 -5 -3 -13
word after: жизни	-1 -1 14 0 -5 0 -1 -3 -2
word after: жизнь	-19 -9 56 -3 -18 -2 -3 -3 -4
word after: жителе	-17 -8 24 -3 -26 -5 -7 -12 1
word after: жители	35 -53 41 -5 -11 -7 -7 -16 -19
word after: жителя	78 -39 -40 -4 -11 -10 -4 -9 -31
word after: журнал	-40 17 0 -1 -3 -3 -2 -26 43
word after: жінки	145 -126 -31 -4 -6 -8 -3 -8 -9
word after: жінок	74 -49 -57 -5 -8 -13 -4 -19 14
word after: з	31 -16 0 2 -8 -2 -5 -4 -10
word after: за	17 3 -16 -15 -9 -12 -6 4 1
word after: забрал	33 -21 -11 -19 -10 18 -10 -32 -7
word after: завдяк	26 -2 -13 -8 -3 -4 -1 -62 -4
word after: заверш	46 -60 -12 -22 -16 -16 -13 8 -18
word after: завтра	-16 -36 -13 -5 -7 -5 -4 33 -8
word after: загало	-6 -75 -36 -20 -10 -11 -12 73 -30
word after: загибл	-1 18 -5 -6 -5 -11 -5 -10 -7
word after: загину	0 46 -7 -3 -6 -6 -5 -37 -19
word after: задерж	74 -41 -21 -13 -3 -2 -2 -6 -5
word after: заключ	10 -2 -1 -1 -1 -1 -1 -1 -2
word after: залиши	22 26 -40 -5 -8 -16 -3 -3 -8
word after: записі	-28 -7 -1 -2 -4 -9 -4 -42 34
word after: запорі	67 -32 -39 -3 -3 -6 -2 -29 -4
word after: запрос	60 -13 -17 -10 -17 -9 -5 -38 -22
word after: зараз	33 -17 4 -2 -1 -1 -1 -17 -2
word after: застен	-37 -59 65 -8 -5 -4 -5 -19 18
word after: заступ	-17 37 -45 -8 -14 -19 -6 -23 -16
word after: засудж	35 -14 -17 -4 -3 -7 -3 -7 -5
word after: засуди	-29 42 -68 -1 -3 -8 -5 -1 -17
word after: затрим	39 -46 -17 -2 -1 -3 -3 -1 -37
word after: захисн	49 9 -105 -17 -18 -20 -8 -36 -13
word after: захища	67 -57 -16 -6 -5 -7 -4 -13 -19
word after: захопл	27 -39 34 -1 -1 -2 -2 -1 -2
word after: защитн	-69 92 -41 -14 -6 -13 -7 6 -5
word after: заявил	-30 0 14 -11 -11 -7 -11 -6 -7
word after: збито	19 -7 -4 -1 -1 -1 -1 -2 -3
word after: збройн	53 -31 -40 -12 -13 -16 -8 -31 -10
word after: звання	27 -14 -7 0 -1 -2 -1 -2 -1
word after: звільн	-21 15 -12 -6 -7 -8 -4 26 -8
word after: здалис	10 -5 -1 0 0 -1 0 0 -2
word after: земляк	82 -65 -4 -5 -14 -2 -2 -9 -3
word after: землі	-27 66 -18 -21 -7 -4 -4 -32 -3
word after: зміїни	73 -52 -15 -2 -2 -6 -5 -5 -3
word after: зникли	-23 -15 -22 -4 -5 -9 -6 -21 42
word after: знищен	26 -2 -2 -1 -1 -2 -1 -15 -4
word after: знову	-57 -36 -36 -49 -20 -16 -13 76 -23
word after: зокрем	27 2 -61 -10 -8 -12 -6 17 -27
word after: зсу	61 -47 -21 -5 -9 -16 -6 -18 -14
word after: зустрі	66 3 -14 -9 -8 -6 -5 -88 -10
word after: зі	-14 41 -17 -7 -7 -41 -9 -51 -33
word after: зіткне	72 -17 -2 -2 -3 -2 -1 -48 -3
word after: и	5 21 -36 0 22 -10 -2 -15 -16
word after: из	16 -14 12 -15 -16 -20 -4 -24 12
word after: им	2 37 -65 -17 -19 -13 -16 -33 -23
word after: инвали	121 -93 -86 -19 -13 -52 -18 -54 -19
word after: иностр	93 -77 -40 -4 -6 -3 -4 -12 -5
word after: источн	24 -5 -11 -3 -1 -1 -1 -2 -1
word after: их	8 -14 32 -12 -13 -10 -7 -26 -7
word after: июля	41 -28 -7 -2 -3 -1 -1 -3 -2
word after: й	-8 16 12 -8 -14 -12 -7 -16 -20
word after: його	-29 16 36 -10 -14 -11 -8 -14 -29
word after: к	-44 20 73 -15 -21 -10 -8 -22 20
word after: каждая	73 -25 -64 -2 -9 -4 -5 -3 -4
word after: каждой	-2 3 -24 -11 3 -9 -10 21 -18
word after: каждый	-22 -16 -7 -3 -4 -2 -3 25 -19
word after: как	36 -23 -16 -13 -5 -5 -5 20 -29
word after: катува	22 -8 -3 -1 -2 -4 -2 -13 -15
word after: кв	61 -25 -28 -1 -1 -1 -1 -7 -1
word after: кварти	56 -27 -8 -2 -3 -6 -3 -61 -21
word after: киев	31 47 -41 -7 -8 -10 -9 -6 -5
word after: киевск	-5 -30 51 -4 -2 -5 -2 -4 -37
word after: киеву	8 23 -40 -7 -9 8 -9 -21 -19
word after: км	52 -26 -16 -1 -1 -1 -1 -7 -1
word after: кого	-10 15 -4 -2 -3 -7 -4 -27 -13
word after: кожен	-83 67 -13 -4 -2 -8 -3 57 -12
word after: кожног	-18 -3 8 -10 28 -11 -7 -32 -24
word after: кожної	-43 -43 43 -22 46 -15 -14 -47 -16
word after: колони	39 -2 -6 -1 -2 -1 -1 0 -28
word after: колоні	28 -10 -2 -1 -1 -2 -1 -5 -7
word after: консул	40 -15 -1 -1 -2 -3 -1 -11 -9
word after: контра	47 -31 -42 -4 -6 -4 -4 -4 -11
word after: конца	31 -14 -19 -2 -4 -4 -2 -3 -11
word after: коорди	-24 0 15 -8 -17 -11 -8 46 -50
word after: кордон	-36 69 -50 -9 -10 -5 -5 -29 -8
word after: которо	28 27 -63 -40 -6 -10 -6 -94 -7
word after: которы	-10 23 -30 -16 -13 4 -4 -37 7
word after: красно	-38 -9 -22 -4 -9 -20 -6 -13 41
word after: кримсь	84 -78 -29 -7 -10 -27 -7 -11 -54
word after: кто	73 3 -23 -17 -80 -8 -5 -13 -5
word after: курсан	17 -7 -5 -1 -1 -1 -1 -1 -1
word after: курско	-18 -23 15 -6 -11 -6 6 13 9
word after: курськ	-13 -12 14 -4 -13 -13 -13 -14 -3
word after: курщин	-24 -56 77 -2 -3 -5 -13 -3 -14
word after: кілько	100 -55 -51 -12 -18 -11 -14 -83 -66
word after: кількі	-17 -8 -6 -12 -14 -13 -8 -38 65
word after: кінця	23 -20 -15 -2 -1 -7 -9 0 -1
word after: лабора	22 -3 -2 -1 -1 -2 -1 -11 -2
word after: лет	43 -7 -22 -2 -2 -2 -4 -20 -1
word after: лиц	-27 9 50 -2 -103 -6 -3 -3 -2
word after: лише	8 -36 0 -7 -9 -5 -4 -5 20
word after: лнр	49 -8 -16 -3 -9 -7 -4 -2 -35
word after: луганс	53 -66 -70 -3 -5 -7 -4 -9 -8
word after: льотчи	-78 66 -5 -7 -12 -20 -10 -3 -21
word after: людей	42 -58 -22 -7 42 -10 -6 -22 -8
word after: люди	1 -48 37 -7 -17 -5 -5 -7 -23
word after: лютого	79 -67 -75 -20 -46 -46 -16 -57 -14
word after: лікарн	22 -19 0 0 0 -3 -1 -1 0
word after: лікува	18 -16 -6 -1 -1 -2 -1 -8 -2
word after: майже	43 27 -19 -4 -9 -3 -3 -31 -51
word after: мали	65 -43 -46 -25 -14 -7 -10 -9 -46
word after: мариуп	26 -9 -53 -10 -11 -26 -14 -33 -19
word after: маріуп	76 -33 -50 -8 -6 -13 -5 -30 -13
word after: матере	25 -41 15 -5 -5 -3 -3 -2 -4
word after: мають	78 -24 -30 -4 -3 -9 -3 -11 -28
word after: мая	108 -49 -66 -7 -4 -4 -3 -79 -7
word after: має	-27 -49 -4 -5 -5 -7 -6 43 -13
word after: медвед	-36 -71 83 -17 -33 -32 -17 -31 -19
word after: медики	54 -8 -30 -2 -2 -4 -3 -8 -15
word after: медици	62 -36 -14 -3 -5 -2 -2 -8 -8
word after: мера	-61 69 -29 -4 -7 -11 -3 -8 -6
word after: мешкан	-17 -35 38 -6 -19 -11 -7 -3 -9
word after: ми	-5 -6 5 -11 -16 -17 -12 23 -23
word after: микола	77 -66 -3 -3 -4 -3 -3 -30 -6
word after: минобо	8 37 -27 -15 -57 -7 -9 -6 -25
word after: младше	30 35 -29 -11 -11 -2 -4 -16 -26
word after: многие	-37 61 -108 -5 -21 -6 -4 -8 -7
word after: может	-8 28 -7 -6 -3 -4 -4 -31 -6
word after: моргів	123 -38 -38 -2 -5 -21 -5 -9 -7
word after: морпіх	22 -10 -12 -6 -2 -5 -2 -12 -5
word after: морськ	-79 101 -97 -9 -7 -25 -7 -5 -19
word after: моряки	-60 9 40 -4 -9 -2 -16 -4 -9
word after: морякі	-52 -44 59 -9 -6 -33 -7 -8 -9
word after: москва	44 -11 -18 -8 -10 -6 -8 -8 -48
word after: москве	-3 43 -32 -1 -3 -2 0 -4 0
word after: москву	67 -9 -51 -2 -2 -2 -2 -2 -3
word after: мужчин	40 48 -54 -6 -10 -2 -3 -3 -28
word after: мы	23 -72 47 -26 36 -20 -21 -69 -10
word after: мільяр	22 -16 -1 -1 -1 -1 -1 -1 -1
word after: мінреі	-85 -3 22 -7 -16 -6 -6 -36 67
word after: місяці	-109 116 -56 -5 -12 -18 -8 -9 -25
word after: на	16 26 -39 -9 -11 -9 2 -13 -9
word after: над	25 -2 -17 -1 -1 -1 -1 -1 1
word after: назад	46 -17 -20 -4 -1 -2 -2 -1 -2
word after: найбіл	-49 21 -25 -1 -1 -2 -1 52 -4
word after: наймол	66 -47 -16 -1 -1 -1 -1 -3 -1
word after: найста	77 -46 -12 -2 -2 -4 -1 -6 -4
word after: нам	-18 17 -4 -13 -14 26 -35 -13 -18
word after: направ	-13 -2 12 -3 -3 -8 -3 -5 -2
word after: напрям	42 -22 -31 -6 -12 -8 -5 -35 -3
word after: нарешт	7 1 -36 -11 -11 -19 -10 -29 -19
word after: народн	71 -72 12 -10 -29 -14 -9 -7 -30
word after: нас	42 -28 25 -9 -9 -26 -9 -40 -43
word after: находи	21 -28 32 -4 -3 -2 -3 -7 -4
word after: находя	-42 55 -61 -7 -20 -7 -9 -16 52
word after: нацгва	-38 57 -41 -7 -8 -24 -8 -24 -16
word after: націон	90 -58 -15 -3 -2 -22 -5 -10 -12
word after: начать	12 -1 -2 -1 -1 0 -1 -10 -4
word after: наши	38 -7 3 -41 -25 -11 -7 -8 -11
word after: наших	-47 1 35 -23 -10 -5 -14 -13 -12
word after: нашлис	44 -7 -40 -10 -7 -2 -2 -12 -19
word after: нашої	85 -46 -6 -4 -3 -4 -4 -26 -34
word after: наші	47 34 -51 -19 -9 -8 -4 -29 -45
word after: нгу	-72 81 -8 -3 -5 -5 -3 -4 -6
word after: не	33 -9 14 -8 -7 -12 -5 12 -62
word after: неволі	-48 4 28 -5 -4 -8 -5 -4 26
word after: неделю	67 -30 -39 -6 -6 -8 -6 -78 -4
word after: незако	7 37 -40 -4 -8 -12 -6 -8 -23
word after: незале	28 -17 -18 -12 -9 -13 -9 38 -56
word after: неотло	-28 -18 -16 -6 -4 30 -6 -13 -5
word after: нескол	14 -10 -1 0 -1 0 -1 -1 -1
word after: ним	-40 -85 -68 -15 -19 72 -27 -61 35
word after: ними	13 2 30 -8 -19 -7 -5 -26 -9
word after: них	-3 3 8 -8 -11 -10 -6 -12 6
word after: но	34 -25 -19 -13 -18 -14 -9 -21 -13
word after: нові	51 -32 -3 -2 -3 -2 -3 -41 -8
word after: нуждаю	-29 -33 -4 -8 -7 30 2 -15 -20
word after: о	6 15 -71 -27 -12 -12 -9 4 -29
word after: об	58 -37 -35 -26 -11 -4 -6 -35 -5
word after: обе	10 61 -57 -16 -9 -5 -3 -4 -9
word after: обеих	-48 20 57 -3 -18 -2 -3 -37 -3
word after: област	-28 -19 26 -5 -9 -7 2 4 14
word after: обмен	-53 32 3 -11 -9 -2 -8 -10 -7
word after: обмена	70 -54 -48 -11 -14 -25 -13 3 -16
word after: обмено	9 -25 -40 -2 -21 -2 -4 69 -9
word after: обменя	60 -69 -31 53 -13 -5 -6 -16 -17
word after: обмін	-11 -3 16 -11 -14 20 -10 -17 -7
word after: обміна	-73 -33 -2 -8 -4 -80 -16 76 -21
word after: обміни	89 -80 -17 -4 -4 -7 -3 -42 -7
word after: обміно	-26 8 -19 -7 -9 32 -14 -69 -16
word after: обміну	-45 19 15 -17 -8 -36 -7 33 -3
word after: обміня	-13 0 -31 -23 41 -12 -11 -29 -17
word after: обміні	15 60 -2 -4 -3 -4 -2 -38 -9
word after: оборон	41 5 -37 -12 -10 -40 -10 -21 -12
word after: обратн	-32 78 0 -7 -6 -16 -5 17 -8
word after: обстрі	25 -7 -1 -2 -1 -2 -1 -22 -13
word after: один	15 -59 -12 -8 -31 38 -8 -11 10
word after: одна	36 -28 -68 -19 43 -22 -8 -56 -7
word after: одного	40 -10 -28 -5 -5 -8 -4 -22 -4
word after: одну	-29 49 -6 -6 -4 -1 -2 -5 -3
word after: ожидаю	40 -26 -29 -6 -9 -10 -6 -20 -9
word after: окупан	21 7 -38 -13 -21 -19 -14 -18 -21
word after: окупов	-56 66 -37 -2 -3 -6 -3 -8 -5
word after: они	-56 -16 24 -17 -17 -15 -15 -31 42
word after: онлайн	38 -8 -1 -1 -1 -2 -1 -26 -3
word after: операц	35 -29 -16 -5 -3 -10 -5 1 -8
word after: оружие	29 -14 -6 -1 -1 -2 -1 -1 -3
word after: освобо	8 0 -44 47 -15 -5 -4 -1 -14
word after: основн	-4 9 37 -25 -13 -21 -9 -43 -34
word after: остало	31 -5 -15 -5 -2 -3 -1 -13 -3
word after: осталь	43 -98 57 -8 -18 -17 -13 -14 -26
word after: останн	92 -99 -14 -10 -14 -11 -8 -28 -12
word after: остают	-49 -38 -47 -8 -19 -13 -15 18 62
word after: остров	82 -57 -37 -2 -1 -4 -3 -3 -1
word after: острів	53 -42 -4 -1 -1 -5 -4 -4 -3
word after: осужде	60 15 -68 -2 -2 -1 -1 -1 -2
word after: осіб	-22 47 -22 -6 -4 -2 -2 -2 -4
word after: от	88 -62 1 -11 -11 -7 -6 -37 6
word after: ответ	-29 -5 -71 -7 -7 55 40 -10 -4
word after: отдала	64 -3 -26 -17 -44 -49 -19 -19 -10
word after: отдали	-16 -58 48 -10 -26 18 -25 19 -11
word after: отданы	-77 -47 1 -9 -11 56 -23 -31 -27
word after: отправ	5 -57 37 -22 27 -21 -14 -31 -33
word after: отпуск	56 -1 -26 -1 -2 -1 -1 -5 -43
word after: отпуст	25 -68 -3 -27 42 -30 38 -18 -25
word after: отпуще	57 -3 -2 -4 -7 -6 -5 -8 -6
word after: отрима	-14 31 11 -6 -6 -17 -5 -14 -8
word after: офицер	5 26 -60 -8 -25 -18 -11 -20 29
word after: офіцер	-59 93 -56 -8 -9 -18 -7 -17 -16
word after: очеред	73 -18 -57 -12 -10 -20 -9 -58 -47
word after: п'ятер	-17 25 -1 -1 -1 -3 -1 -2 -1
word after: п'ятьо	-101 41 61 -5 -16 -10 -11 -10 -4
word after: павших	23 -25 26 -7 -9 -9 -15 -25 -19
word after: палест	14 -11 -3 -1 -1 0 -1 -1 -1
word after: паспор	35 -23 -4 -1 -1 -1 -1 -2 -3
word after: перебу	25 -39 5 -4 -8 -10 -4 -29 29
word after: перего	68 16 -59 -12 -7 -5 -3 -5 -9
word after: переда	17 19 -44 -9 -14 -7 -8 -7 9
word after: перетн	-47 59 -17 -8 -2 -2 -3 -14 -2
word after: перший	32 -16 -37 -9 -17 -23 -9 -68 -13
word after: писем	22 -9 -5 -1 -2 -2 -1 -1 -1
word after: письма	46 -3 -22 -1 -17 -1 -1 -4 -2
word after: плен	3 -24 53 -4 -7 -3 -2 -25 -6
word after: плена	32 -39 6 -6 -7 -4 -5 30 -32
word after: пленны	-23 42 -64 -10 -18 -7 -9 46 -44
word after: плену	11 -29 28 -2 -5 -2 -3 -10 -7
word after: плюс	-1 -73 72 -2 -14 -4 -3 -3 -8
word after: по	-12 -41 -17 49 20 -7 -8 -30 12
word after: по-пре	-52 -26 -101 -10 -17 -12 -17 -23 100
word after: побыва	37 -26 -14 -1 -5 -4 -4 -1 -2
word after: поверн	-11 15 -7 -7 -9 1 -7 8 -11
word after: поверт	-27 66 -30 19 -8 -21 -8 -54 -21
word after: повідо	-62 47 0 -10 -10 -15 -6 -21 16
word after: погибл	33 -13 -9 -2 -3 -3 -2 -1 -2
word after: погибш	11 -6 -2 -9 -9 -9 -5 5 -18
word after: погодж	-31 44 -49 -3 -7 -13 -6 -18 -10
word after: под	53 78 -81 -6 -14 -7 -4 -15 -29
word after: подкон	-7 -13 35 -7 -3 -2 -2 -6 -2
word after: подтве	-91 102 -74 -9 -15 -5 -6 -11 -7
word after: пожилы	60 -25 -13 -3 -4 -4 -7 -14 -58
word after: поза	-73 -42 -61 -13 -14 56 26 37 -40
word after: покину	-29 -4 42 -12 -19 -3 -5 -22 -17
word after: полегл	15 -34 -25 -11 -7 -8 -5 34 -6
word after: полку	-74 81 -42 -10 -14 -11 -8 -19 -21
word after: полнос	4 -17 -40 -16 -7 -13 -6 16 -21
word after: полови	-34 -25 -54 55 -13 -4 -5 -21 -15
word after: полон	44 -65 44 -5 -3 -5 -3 -2 -4
word after: полоне	48 -59 -8 -2 -3 -4 -3 -4 -7
word after: полону	-13 30 -19 -5 -6 -4 -4 13 -10
word after: полоні	84 -57 -29 -4 -3 -6 -3 -12 -31
word after: получе	12 -13 -3 -12 -16 -17 -12 15 -18
word after: получи	-28 6 9 -23 12 -22 -14 -20 -36
word after: померл	61 -66 -25 -2 -2 -13 -3 -12 -4
word after: помощи	10 -1 -4 0 -1 0 0 0 -4
word after: помощь	20 -9 -15 -1 -3 -7 -3 -8 -8
word after: понад	15 -69 -10 -8 -5 41 32 -41 -3
word after: попавш	-40 -15 33 -1 -1 -2 -1 -1 -2
word after: попере	35 -10 -7 -1 -1 -1 -1 -16 -2
word after: поране	4 -25 -24 -8 -10 25 31 -25 -22
word after: портре	28 -15 -12 -14 -11 -6 -5 -24 -7
word after: посере	-31 2 61 -11 -5 -5 -5 -34 -4
word after: после	56 -66 -31 -2 -8 -11 -5 -6 -1
word after: послед	50 -15 -33 -19 -12 -10 -12 -28 -19
word after: посмер	17 -6 -1 -1 -7 -2 0 0 0
word after: поспіл	-2 29 -6 -5 -7 -14 -2 -4 -2
word after: посред	-60 -50 49 -17 -12 -13 -9 60 -15
word after: посыло	37 -7 -7 -1 -4 -2 -2 -35 -5
word after: потеря	37 -2 -20 -1 -5 -5 -6 -10 0
word after: потрап	33 -28 -3 -1 -1 -1 -1 -1 -1
word after: потреб	47 -23 -15 -2 -3 -12 -6 10 -3
word after: початк	1 -7 -6 -7 -2 -3 -3 19 -16
word after: почти	51 -63 -33 -20 -9 -6 -8 -23 -25
word after: поїхал	-20 -64 67 -12 -10 -14 -10 -22 -26
word after: праців	-56 -71 -5 -2 -3 -8 -3 -7 71
word after: предло	-20 -8 -1 -3 -2 -1 -4 -25 23
word after: предст	19 -20 14 -5 -2 -5 -3 -4 -10
word after: при	-22 26 -6 -3 -4 -3 -3 -12 -7
word after: прибул	8 18 -20 0 -2 -3 -1 -3 0
word after: привез	61 -31 -45 -6 -4 -11 -6 -21 -13
word after: пригра	-10 -57 41 -12 -34 -13 -13 24 4
word after: приеха	-22 -50 73 -13 -8 -7 -8 -14 -6
word after: прийня	-22 54 -42 -6 -8 -4 -3 -12 -3
word after: прикор	43 -2 -35 -4 -3 -9 -5 -7 -8
word after: принял	-16 0 -19 -4 -6 17 -10 -2 -5
word after: принят	-5 43 -28 -10 -5 -15 -2 -20 -1
word after: приїха	7 29 -33 -10 -18 -16 -7 -63 -8
word after: про	91 6 -66 -4 -2 -3 -2 -65 -4
word after: провед	-27 -37 -1 -2 -5 -2 -3 53 -8
word after: провел	-34 -25 7 -4 -7 -8 -6 53 -12
word after: пройшл	84 -70 -5 -4 -5 -4 -3 -7 -3
word after: пропав	-18 -29 -15 -9 -6 -4 -5 -17 40
word after: просил	36 -30 -6 -1 -3 -2 -1 -1 -3
word after: просит	9 0 -2 0 -1 -1 0 -2 -3
word after: просто	65 -51 -13 -3 -1 -5 -2 -8 -3
word after: просят	19 -9 -6 -1 -1 -1 -1 -1 -3
word after: протез	33 -23 0 -5 -1 -2 -1 -5 -4
word after: против	-74 -19 30 -23 -37 -25 -15 53 -22
word after: проход	61 23 -56 -10 -7 -2 -4 -35 -3
word after: прошел	-35 58 -65 -34 -8 -7 -7 -15 -10
word after: прошли	59 -43 -47 -9 -6 -3 -4 -7 -13
word after: психол	67 -34 -13 -2 -5 -4 -5 -3 -21
word after: пункт	15 -1 -3 -1 -1 0 -1 -6 -2
word after: пункта	26 -2 -13 -2 -2 -1 -1 -6 -13
word after: пункто	51 -1 -9 -2 -4 -1 -2 -35 -7
word after: пункті	49 -15 0 -1 0 -1 -1 -39 -4
word after: пятеро	-10 -39 30 -3 -12 -4 -3 -1 -13
word after: під	66 -17 -3 -2 -2 -2 -2 -61 -7
word after: підкон	-11 24 -3 -1 -1 -1 -1 -7 0
word after: підозр	47 -45 -3 -2 -1 -3 -2 -12 -6
word after: підтве	22 -25 40 -11 -13 -13 -8 -84 -20
word after: після	54 -43 -4 -14 -5 -3 -2 -16 -3
word after: работа	-41 -32 -38 -14 -24 -40 42 -21 38
word after: раз	-70 75 -14 -1 -3 -5 -5 -17 -10
word after: разом	-4 52 -47 -10 -7 -14 -6 -81 -16
word after: района	-14 -8 32 -3 -14 -2 -5 -7 11
word after: ракет	15 -12 -1 0 0 0 0 -1 -1
word after: ранени	-44 -32 57 -7 -34 -19 -10 -29 -13
word after: ранены	-11 42 -40 -3 -5 -9 6 -24 -21
word after: расска	-31 49 -61 -3 -9 -8 36 27 -12
word after: реабіл	69 -8 -3 -5 -2 -2 -1 -55 -1
word after: реакти	8 0 -5 0 -1 -2 0 0 0
word after: ребят	-76 -43 78 -26 -6 -8 -5 -8 -6
word after: регион	-26 -41 -73 -10 -14 -9 -10 -9 59
word after: резуль	-13 9 7 -2 -3 -1 -1 5 -1
word after: репатр	33 -25 -15 -3 -5 -13 -4 -8 -12
word after: респуб	74 -58 -41 -7 -14 -10 -8 37 16
word after: рефриж	85 -65 -8 -5 -9 -6 -4 -23 -38
word after: решта	7 32 -13 -4 -5 -10 -4 -17 -69
word after: решту	58 -72 38 -4 -2 -10 -4 -4 -2
word after: реєстр	-13 -6 -1 -5 -9 -3 -5 -101 56
word after: роботи	55 6 -42 -11 -7 -14 -8 14 -70
word after: родин	41 -33 -4 -2 -1 -1 -1 -2 -1
word after: родина	55 -38 -1 -5 -2 -4 -3 -44 -10
word after: родини	-5 35 -17 -4 -5 -6 -5 -39 -11
word after: родину	40 -50 35 -12 -10 -5 -4 -7 -3
word after: родите	41 -22 15 -4 -4 -5 -4 -33 -14
word after: родным	-24 32 20 -18 -15 -5 -7 -9 -10
word after: родных	54 5 -13 -6 -6 -3 -3 -10 -27
word after: родств	47 37 -37 -30 -20 -25 -25 -36 -56
word after: розпов	66 -7 -42 -5 -6 -4 -8 -22 -13
word after: років	21 -26 22 -2 -2 -2 -2 -5 -5
word after: россии	-32 -27 49 -8 -22 -30 -11 -5 27
word after: россий	-21 45 -17 -8 -18 -27 6 12 -14
word after: россию	6 32 -19 -37 -12 -8 -10 -21 -20
word after: россия	39 15 -12 33 -40 -37 -11 -26 -13
word after: російс	-8 17 18 -6 -5 -11 -6 3 -31
word after: росія	-35 27 -49 -9 -12 15 -8 -19 51
word after: росіян	11 37 -76 -15 -20 9 -26 -20 -10
word after: росії	29 -28 27 -8 -7 -16 -10 -37 -20
word after: руки	22 -6 -3 -1 -3 -1 -1 -2 -5
word after: рф	14 -10 20 -8 -34 -11 -7 -17 -6
word after: рэб	12 -1 -7 0 -1 0 0 0 -1
word after: рядови	-47 -6 61 -4 -5 -15 -5 -8 -9
word after: рядові	26 -21 -10 -3 -6 -7 -3 -8 -3
word after: рятува	42 35 -21 -4 -5 -6 -4 -58 -23
word after: рідним	-11 49 -13 -32 -10 -11 -6 -87 -5
word after: рідних	18 59 -37 -6 -6 -6 -4 -22 -46
word after: рідну	11 20 -11 -10 -7 -2 -2 -12 -2
word after: рідні	67 -44 -46 -24 -14 -21 -11 -22 -54
word after: рідній	-32 74 -14 -20 -7 -3 -4 -32 -3
word after: рік	-71 58 -18 -6 -5 -9 -7 45 -6
word after: с	15 11 -46 0 -27 -10 -10 15 -20
word after: самому	35 -12 -21 -8 -8 -3 -4 -14 -12
word after: сверх	-8 -29 -44 -5 -24 10 33 -6 -23
word after: свобод	-44 -7 64 -59 -22 -8 -7 -16 -9
word after: свого	42 -30 16 -9 -3 -7 -4 -1 -6
word after: своих	4 17 -19 -20 -7 -5 -8 4 -21
word after: своїх	-73 -1 81 -9 -4 -5 -3 -16 -3
word after: свыше	12 -4 -3 0 -1 -1 -2 0 -1
word after: святку	10 31 -9 -18 -5 -3 -3 -17 -2
word after: священ	36 -9 -38 -4 -9 -7 -4 -9 -10
word after: сдалис	9 -1 -4 -1 -1 0 0 0 -1
word after: себе	-44 -37 64 -6 -3 -7 -4 -1 -21
word after: сегодн	4 -14 28 3 -23 -15 -12 -43 -27
word after: семеро	4 11 -30 -6 -18 -9 -6 28 -25
word after: семи	14 -2 -5 -1 -3 0 -1 0 -1
word after: семьям	-5 12 -15 -2 -2 -5 -2 -23 -3
word after: серед	-31 11 -19 -7 -10 -7 -5 32 -1
word after: сержан	75 -60 -7 -3 -4 -7 -3 -22 -6
word after: сестер	101 -102 -38 -4 -7 -6 -8 -31 -15
word after: сил	10 -23 30 -8 -12 -10 -6 -23 -4
word after: сили	93 -64 -12 -4 -3 -9 -3 -17 -8
word after: словам	-7 42 -20 -6 -3 -8 -2 -13 -3
word after: служат	18 -14 -3 -4 -6 -26 -3 -6 -7
word after: службу	21 -13 -1 -1 -1 -2 -1 -2 -2
word after: служил	47 16 -37 -9 -12 -36 -11 -53 -13
word after: снаряд	23 -4 -4 -1 -1 -1 -1 -8 -3
word after: снова	-35 -16 69 -33 -17 -4 -6 -12 -7
word after: со	-102 -1 74 -20 -20 -13 -15 -13 -44
word after: соглас	75 -20 -42 -4 -4 -6 -5 -79 -4
word after: солдат	65 -51 -15 -6 -11 -10 -6 -8 -1
word after: сообща	7 23 -21 -16 -63 -6 -6 -2 -12
word after: сообще	-90 60 -24 -13 -15 -8 -7 -21 -18
word after: сообщи	-52 22 23 -20 -17 -9 -14 -6 -26
word after: соотве	90 -31 -72 -7 -2 -1 -2 -1 -8
word after: сопров	42 -10 -12 -2 -2 -3 -2 -2 -11
word after: состоя	-27 28 -12 -17 -24 -15 -11 -2 -15
word after: сотруд	16 -6 -3 -1 -2 -1 -1 -1 -1
word after: списки	55 -50 -1 0 -1 -1 -1 -2 -2
word after: спільн	91 -2 -3 -6 -3 -4 -3 -72 -44
word after: среди	-5 -69 61 -24 -27 -11 -10 -46 -21
word after: стамбу	-44 -29 -36 -5 -11 -7 -5 74 -17
word after: станци	12 -2 -6 0 -1 0 0 0 -1
word after: старше	47 -42 -26 -2 -2 -4 -1 -2 -4
word after: статус	61 -54 -17 -1 -3 -16 -4 -6 -30
word after: сто	-21 -65 56 -14 -14 -7 -10 -19 -16
word after: стольк	-6 -25 -19 46 26 -13 -10 -37 -9
word after: сторон	-26 25 -6 -15 -2 -17 11 0 -19
word after: стран	-20 21 -5 -25 -11 -3 -5 14 -4
word after: страни	66 -18 -34 -4 -7 -4 -3 -4 -13
word after: стільк	-31 19 -38 -15 -18 -25 -12 61 5
word after: суджан	-26 -10 56 -6 -18 -4 -8 -10 11
word after: суджи	-86 -67 108 -16 -21 -12 -14 -27 -21
word after: судна	-40 30 2 -25 -7 -8 -15 -15 -15
word after: сумах	6 -16 -39 -4 -7 -7 -6 -9 19
word after: супров	73 -17 -28 -1 -1 -2 -2 -5 -46
word after: сьогод	19 37 -43 4 -11 -14 -6 5 -9
word after: сімох	-27 45 -25 -1 -5 -3 -1 -21 -4
word after: та	42 6 -12 -5 -7 -7 -3 -57 3
word after: так	-70 35 -48 -33 -27 48 -11 -33 -28
word after: также	-6 31 -38 -4 -10 -7 -5 -32 -17
word after: такий	-22 63 -54 -9 -19 -11 -4 -5 -6
word after: таких	-8 17 -5 -3 -3 -6 -2 -49 -6
word after: також	18 6 -18 -9 -13 -27 -7 -23 -17
word after: там	36 43 3 -13 -14 -40 -17 -48 -17
word after: танк	26 -7 -4 -1 -1 -1 -1 -5 -5
word after: танка	26 -4 -7 -1 -2 -1 -1 -1 -10
word after: танков	31 -1 -3 -1 -2 -1 -1 -10 -12
word after: танків	34 -16 0 -1 0 0 -1 -15 -2
word after: те	7 19 -35 -6 -12 -13 -8 -33 52
word after: теж	-11 -4 10 -10 -5 -35 35 -11 -27
word after: тела	26 -4 -16 -10 -12 -8 -6 -34 -31
word after: телами	-56 26 42 -3 -11 -5 -4 -11 -3
word after: тепер	25 -18 -11 -10 -3 -2 -2 -10 -4
word after: теперь	-4 -12 13 -1 -3 -3 -2 -1 -4
word after: терито	-17 -24 36 -4 -5 -10 -6 -7 -15
word after: теробо	89 -65 -33 -3 -2 -9 -4 -2 -5
word after: террит	-6 -27 42 -3 -11 -2 -3 21 -20
word after: техник	39 -3 -5 -1 -3 -1 -2 -12 -15
word after: тижден	44 -31 -1 -1 -1 -2 -1 -8 -1
word after: тимчас	42 11 -1 -4 -3 -15 -4 -23 -31
word after: тисяч	60 -82 0 -2 -3 -2 -2 -38 33
word after: тисяча	-5 24 -10 -6 -14 -9 -4 -26 -10
word after: тисячі	-88 75 -8 -7 -17 -7 -5 30 16
word after: тих	24 -3 -15 -3 -4 -12 -5 -41 -6
word after: тиші	57 -50 -4 -3 -5 -3 -2 -2 -4
word after: тоже	26 61 -40 -6 -3 -3 -4 -3 18
word after: той	6 1 -38 -33 37 -5 -6 -66 1
word after: том	47 49 -43 -10 -9 -4 -4 -37 -26
word after: тому	19 -15 -10 -2 -2 -4 -2 3 -9
word after: торгов	-59 -21 63 -7 -10 -8 -7 -10 -16
word after: третин	25 -23 -5 -3 -3 -3 -2 -4 -7
word after: три	32 -29 32 -10 -9 -7 -5 -17 -23
word after: триваю	22 -16 0 -2 -1 -1 -1 -2 -1
word after: тримал	59 -15 -85 -8 -9 -11 -6 9 -29
word after: тро	6 9 -17 -6 -6 -7 -4 -15 -13
word after: трое	8 81 -77 -9 -18 -5 -5 -27 -9
word after: троє	35 -12 -24 -6 -7 -15 -5 -44 -8
word after: трьох	23 -19 -27 -4 -6 -10 -6 -44 -5
word after: туберк	17 -4 -1 0 0 -8 -1 -2 -2
word after: туда	-40 43 16 -7 -13 -6 -7 -18 -6
word after: туречч	58 -50 -7 -2 -2 -3 -1 -5 -5
word after: тяжело	-13 20 -34 -10 -16 43 -19 -23 -16
word after: тяжкоп	-56 -113 -8 -8 -7 -11 -14 85 -27
word after: ті	-14 22 -2 -1 0 -1 0 -5 -1
word after: тіл	-23 7 -23 -3 -1 -5 -1 43 -3
word after: тіла	34 -27 -10 -2 -1 -4 -1 -8 -3
word after: у	-4 32 -17 -8 -8 -17 -6 -15 7
word after: ув'язн	-53 11 -5 -1 -1 -2 -1 -6 51
word after: удалос	-67 37 -50 -14 -13 29 -17 63 -17
word after: ударов	15 -1 -6 -1 0 -1 -1 -2 -3
word after: ударів	22 -4 -1 -2 -1 -1 -1 -4 -11
word after: удержи	-28 -53 56 -11 -15 -10 -10 -17 -5
word after: удома	6 29 -28 -19 -8 -6 -3 -5 -4
word after: уехали	-19 28 8 -4 -7 -14 -4 -13 -3
word after: уже	45 2 -7 -5 -5 -5 -4 -38 -16
word after: узгодж	79 -49 0 -1 -1 -1 -1 -45 -4
word after: узяли	0 54 -56 -1 0 -3 -2 -1 -8
word after: узятих	52 -68 44 -8 -5 -10 -6 -4 -8
word after: украин	-4 -26 7 -13 -9 -18 6 23 -6
word after: україн	-38 23 -3 -9 6 -13 -6 -32 46
word after: управл	25 -1 -7 -1 -1 -1 -1 -3 -12
word after: урожен	22 -4 -8 -1 -1 -1 -1 -7 -2
word after: усі	-4 -7 14 -7 -8 18 -13 -29 -20
word after: усіх	-57 15 -4 -1 -1 -6 -1 -22 54
word after: утрима	25 -9 0 -1 -1 -1 -1 -16 -18
word after: утриму	-82 -7 49 -14 -12 -30 -29 -32 14
word after: учасни	47 -2 -37 -1 -1 -1 -2 -2 -3
word after: участн	22 -1 -15 -1 -1 -1 -1 -2 -1
word after: учора	64 -60 -8 -9 -9 -2 -2 -11 -7
word after: ушли	-68 87 -21 -6 -10 -9 -3 -1 -27
word after: фамили	22 -16 -19 -7 -7 -6 -6 -6 -15
word after: федера	-27 -13 60 -1 -14 -2 -4 -23 -14
word after: хаймар	10 -3 -4 0 -1 -1 0 0 -1
word after: харків	24 0 -4 -5 -3 -8 -2 -6 -2
word after: херсон	34 -12 -57 -7 -23 -18 -11 -22 -62
word after: хто	25 -12 -2 -3 -1 -3 -1 -5 -4
word after: це	-13 40 -51 -7 -8 -14 -6 -20 21
word after: цивіль	-66 50 22 -8 -19 -16 -6 -5 2
word after: цього	2 7 -24 -15 -10 -17 -9 -1 -34
word after: чаес	70 -47 -10 -5 -2 -5 -2 -7 -4
word after: час	1 -21 -2 -3 -3 -2 -2 38 -4
word after: часть	3 -32 -21 -9 -7 -5 -8 -39 51
word after: чекали	-16 23 -17 -6 -11 -20 -11 -7 -37
word after: чекают	81 -78 -1 -8 -5 -11 -5 -55 -41
word after: челове	21 -26 1 -33 -18 -30 -14 28 -38
word after: через	17 -81 42 -15 -12 -14 -10 -30 -20
word after: четвер	52 -39 29 -9 -10 -14 -7 -36 -20
word after: четыре	6 18 -34 -6 -22 -6 -9 -8 -24
word after: чи	43 -20 -1 -1 -1 -7 -2 -14 -3
word after: числе	35 -15 13 -13 -11 -7 -5 -30 -23
word after: числі	18 -17 -15 -11 -4 -12 -7 19 -6
word after: членов	23 -15 -6 -4 -4 -2 -2 -1 -27
word after: чолові	43 17 -51 -3 -3 -4 -2 -30 -2
word after: чорноб	40 -34 -1 -1 -1 -2 -1 -1 -2
word after: чотирь	-55 65 -43 -11 -7 -13 -6 -24 -7
word after: шахеді	25 -10 -1 -1 -1 -2 -1 -5 -5
word after: шестер	9 13 1 -19 -35 -14 -9 -41 -13
word after: шпитал	-56 65 -65 -7 -4 -5 -5 -21 -6
word after: штаб	-57 41 25 -3 -7 -9 -6 -16 -3
word after: штабу	1 -27 -1 -4 -7 -5 -4 25 -18
word after: штурмо	72 -16 -60 -1 -2 -7 -4 -1 -9
word after: штурмі	48 -8 -1 -1 -1 -1 -1 -38 -3
word after: шість	-23 -37 35 -21 -18 -9 -8 -17 -9
word after: ще	48 -35 20 -5 -7 -13 -5 -46 -6
word after: щиті	-26 44 -6 -2 -5 -2 -1 -14 -1
word after: що	40 6 -37 -5 38 -8 -4 -36 -18
word after: щодо	16 -36 -11 -2 -3 -5 -2 -36 42
word after: щонайм	-26 -23 -4 -2 -4 -4 -3 -60 52
word after: эвакуи	30 -31 -31 -3 -2 -4 -3 -7 -16
word after: экипаж	-56 -54 70 -12 -7 -5 -8 -15 -15
word after: это	4 -42 65 -19 -28 -13 -9 -52 29
word after: этого	43 -10 -40 -4 -14 8 -11 -10 -13
word after: як	-50 43 -23 -5 -5 -10 -7 8 -16
word after: який	70 -33 -7 -2 -1 -3 -1 -61 -2
word after: яких	-9 -33 50 -11 -14 -15 -10 4 10
word after: яку	-25 -13 -2 -6 -6 -10 -4 -85 58
word after: які	24 4 -14 -1 -8 -11 -7 -20 -20
word after: є	-43 -49 -42 -6 -10 -17 -8 72 7
word after: і	16 -7 -19 -7 -6 -14 -6 25 -6
word after: із	-1 -4 -37 -7 27 -9 -6 2 11
word after: інозем	-32 46 -11 -2 -1 -5 -1 -4 -1
word after: інших	69 -64 -1 -1 -1 -2 -1 -2 -2
word after: інші	-35 40 -11 -8 -3 -5 -4 -2 -19
word after: їдуть	14 -24 17 -15 -8 -11 -9 -17 -5
word after: їх	22 -4 -65 -11 -7 -21 -15 -12 -6
word after: їхніх	-33 -10 39 -15 -15 -11 -9 -9 -12
word after: اسر	-16 5 12 -2 -5 -1 -1 -2 -1
word after: اسيرا	-18 9 19 -16 -4 -13 -2 -5 -7
word after: الي	-33 6 5 8 -7 -7 -6 -1 -4
word after: اليوم	43 5 -5 -42 -5 -2 -2 -3 -2
word after: اوكران	-2 7 -21 -21 -6 9 -9 3 -4
word after: بين	0 -27 -22 17 -2 -7 -2 30 -2
word after: بينهم	36 50 -43 -22 -5 -5 -2 -7 -15
word after: جانب	3 31 -4 -23 -4 -5 -3 -10 -6
word after: جانبين	-48 -16 7 20 -7 -8 -3 45 -17
word after: خلال	42 -6 -38 -6 -6 -2 -3 -10 -4
word after: دولار	35 -9 0 -5 -2 -1 -2 -29 -11
word after: ذويهم	-62 54 -31 -39 -5 -8 -6 -20 -3
word after: روسي	-17 23 -10 -31 -1 -2 -2 15 -1
word after: روسيا	-2 -17 26 -5 -3 -5 -7 3 -7
word after: طرف	-7 -4 6 -32 -5 -7 -8 -26 -6
word after: عائلات	-2 -41 -10 -20 -2 -3 -2 19 -1
word after: عادوا	-14 11 -7 -8 -3 -9 -2 -7 -2
word after: علي	45 -25 -1 -54 -3 -2 -3 39 -10
word after: في	16 24 -33 -29 -9 -14 17 18 -18
word after: كل	-7 1 13 -2 -4 -4 -5 -20 -6
word after: لكل	-15 14 3 -35 -6 -8 -5 -1 -5
word after: ما	-31 -6 12 -3 -1 0 -1 30 -1
word after: مدنيا	-26 13 15 -18 -17 -7 -9 -16 -2
word after: مع	23 -35 -17 8 -7 -11 -7 -48 -4
word after: مقابل	11 16 -2 -17 -3 -2 -1 -3 -2
word after: من	11 10 4 -3 -5 -6 -5 -15 -7
word after: و	10 -10 -2 -1 -7 3 -7 -10 -5
word after: واقع	-19 -26 -14 28 -2 -2 -2 -4 -1
word after: وساطه	-18 22 3 -44 -5 -7 -5 19 -6
word after: –	-6 -9 8 -2 0 6 -7 -6 3
word after: ₴	9 -1 0 0 0 0 0 -5 -1
word before 1: 	-16 -27 51 -13 -12 -13 -9 22 -32
word before 1: "	-12 -40 -27 -17 -15 -11 -9 34 39
word before 1: (	15 1 -13 -4 -4 -4 -2 -16 -7
word before 1: )	7 18 -2 -3 -7 -3 -3 -25 -30
word before 1: +	28 46 -36 -3 -6 -3 -4 -29 -37
word before 1: ,	22 -1 -12 -4 -5 -4 -3 4 0
word before 1: -	96 -65 -49 -17 -5 -5 -3 -7 -6
word before 1: .	13 -50 -15 40 -15 -4 -3 -11 -3
word before 1: /	64 -21 -14 -6 -10 -7 -5 -36 -29
word before 1: :	4 -2 2 1 -8 -10 -2 14 -17
word before 1: ;	49 -6 -41 -10 -6 -1 -2 -9 -16
word before 1: a	-12 57 -18 -25 -16 -7 -8 -62 -13
word before 1: after	78 -46 -6 -14 -2 -14 -1 -20 -4
word before 1: all	32 -28 -11 -24 -7 -5 -3 0 -8
word before 1: and	14 3 -7 -10 4 -6 4 -2 -10
word before 1: anothe	14 -6 -56 -20 -10 32 -7 -33 24
word before 1: are	62 -51 -26 -5 -8 -9 -4 -12 10
word before 1: as	55 -37 -51 -16 -20 -18 -9 -38 -18
word before 1: at	-75 -27 55 19 -26 -20 -15 -1 31
word before 1: back	-8 16 -5 -26 -25 -7 -7 22 -13
word before 1: brough	25 -2 -6 -28 -2 -3 -2 -18 -1
word before 1: by	38 -3 -1 -2 -2 -1 -1 -12 -28
word before 1: carrie	50 -20 -7 -11 -11 -3 -3 -3 -25
word before 1: carryi	64 -14 -37 -6 -6 -2 -2 -2 -15
word before 1: code	62 -47 -7 -3 -4 -5 -5 -28 -32
word before 1: covere	-14 0 8 35 -10 -5 -5 -21 -3
word before 1: day	90 -75 -44 -8 -11 -12 -9 -51 -17
word before 1: delive	22 -4 -11 -15 -1 -1 -2 -12 -1
word before 1: every	21 -3 -11 0 0 0 0 -4 -1
word before 1: exchan	5 -16 -12 26 -6 -4 -6 -7 -5
word before 1: first	-35 -38 -4 -5 -13 -6 -5 45 -26
word before 1: for	48 -11 -23 -11 -3 -4 2 -11 -11
word before 1: free	-31 -15 -10 64 -7 -1 -2 -12 -1
word before 1: freed	-1 -4 -1 19 -2 -5 -3 -24 -2
word before 1: frees	20 -7 -26 23 -10 -5 -6 -35 -3
word before 1: from	51 -25 -27 -8 -6 -5 -4 -27 -17
word before 1: furthe	-43 -7 -18 28 -25 20 -13 -17 -6
word before 1: got	-43 38 -12 -11 -11 -6 -8 -14 -12
word before 1: has	36 65 -47 -29 -19 -8 -8 -79 -18
word before 1: hold	-6 -12 -2 -6 -5 -2 -2 -15 32
word before 1: holdin	-48 -7 -8 -4 -5 -4 -4 -25 41
word before 1: holds	25 -2 -2 -4 -5 -4 -4 -58 -16
word before 1: home	25 -17 -20 -13 -13 -12 -8 3 -20
word before 1: in	-22 19 -29 9 -14 -9 -7 -8 -27
word before 1: includ	54 3 -29 -14 -7 -15 -6 -15 -11
word before 1: interv	38 -17 -5 -10 -17 -6 -5 -38 -6
word before 1: involv	51 7 1 24 -6 -3 -4 -57 -6
word before 1: is	86 -64 -15 -5 -3 -3 -3 -38 -4
word before 1: let	-24 -28 32 -16 -13 -8 -4 -5 -3
word before 1: lost	19 -3 -10 -1 -3 -3 -1 -2 -15
word before 1: number	54 -12 -33 -19 -8 -6 -6 -30 -32
word before 1: of	4 0 0 9 -11 -8 -7 -21 -8
word before 1: oldest	62 -49 -5 -3 -2 -2 -1 -4 -1
word before 1: only	44 -21 -8 -3 -4 -19 -3 12 -5
word before 1: over	22 27 -19 -12 -37 5 -21 -19 -37
word before 1: past	8 -1 -3 -1 -1 -1 0 0 -1
word before 1: plus	-41 34 0 -3 -6 29 -18 -9 -10
word before 1: reache	-44 -32 -12 -26 -4 -5 -3 71 -7
word before 1: receiv	9 -16 -6 -14 -14 -9 -11 18 -13
word before 1: releas	13 -13 29 -8 -5 -4 -5 -55 -5
word before 1: report	28 -51 49 -5 -3 -1 -2 -5 -3
word before 1: return	-6 14 -53 -6 -25 -12 -9 32 -8
word before 1: russia	20 -101 58 -36 -30 -18 -9 -38 2
word before 1: said	-29 4 23 -30 -11 -7 -3 8 1
word before 1: saw	20 -1 -1 -18 -1 -2 -2 -11 -1
word before 1: says	-10 39 -2 -16 -31 -5 -5 28 -15
word before 1: spent	67 -57 -10 -6 -4 -1 -1 -1 -5
word before 1: swap	-36 -5 18 -5 -3 -4 -3 -5 -4
word before 1: swappe	7 -4 -1 19 -19 -8 -12 -44 -38
word before 1: that	-21 3 10 -16 -14 -5 -5 25 17
word before 1: the	44 6 -43 -27 -13 -5 -4 -5 -10
word before 1: them	40 -13 -28 -16 -3 -6 -3 -12 -4
word before 1: to	14 -12 -14 11 -5 -3 -2 3 -13
word before 1: today	-15 -30 26 -3 -6 -3 -3 -25 6
word before 1: total	-14 -7 -2 -27 -1 -1 -1 47 -9
word before 1: trade	31 -16 12 -3 -3 -4 -3 -9 -17
word before 1: traded	18 3 -17 39 -22 -11 -10 -11 -6
word before 1: was	-1 44 -23 -36 -10 -9 -10 -15 -46
word before 1: when	73 -58 -7 -4 -19 -11 -6 -9 -5
word before 1: which	-5 13 -27 -10 -12 -18 13 1 -12
word before 1: with	51 -3 -13 6 -5 -13 9 -38 -25
word before 1: year	38 -9 16 -5 -3 -3 -2 -43 -24
word before 1: а	-23 -11 -132 -24 -29 -49 -30 -49 81
word before 1: але	21 40 -18 -8 -2 -6 -4 -30 -12
word before 1: було	25 -84 -10 -12 -7 -7 -6 27 -28
word before 1: было	16 32 -88 -16 -16 -12 -11 -22 -32
word before 1: в	33 6 9 -6 -6 -6 -6 -55 -3
word before 1: вважаю	-11 -21 -1 -7 -6 -3 -4 -63 63
word before 1: вдалос	39 -68 -6 -26 -8 -24 -9 -30 -34
word before 1: вдома	-40 55 -32 -11 -7 -11 -5 27 -5
word before 1: вернув	-52 0 39 -12 -11 -14 -7 -24 -9
word before 1: вернул	-17 -10 18 -14 -8 -6 -7 24 -17
word before 1: вернут	10 -71 48 -6 -13 -7 -6 -23 11
word before 1: вже	-1 -84 -20 -10 -5 -6 -4 68 -17
word before 1: взамен	-4 45 -36 -3 -1 -2 -1 -2 -1
word before 1: вивезе	58 -30 -7 -11 -6 -16 -5 -36 -22
word before 1: визвол	-23 45 -61 -11 -11 -17 -7 21 -15
word before 1: вийшли	-35 51 -60 -32 -21 -47 -28 31 -30
word before 1: вилуче	11 -3 0 0 0 -1 0 -3 -2
word before 1: виповн	46 -34 -4 -1 -1 -2 -1 -2 -2
word before 1: вирвал	36 -4 -7 -5 -3 -3 -2 -21 -3
word before 1: виїхал	-72 7 76 -7 -10 -11 -7 -29 -4
word before 1: включа	15 -49 -43 -3 -6 -14 -8 -12 36
word before 1: военно	-16 31 -11 -14 -14 -36 -20 -55 -5
word before 1: возвра	-48 -2 24 -9 11 -1 -6 21 -2
word before 1: волі	-39 41 -13 -18 -5 -4 -3 16 -7
word before 1: воссое	43 -24 -52 -17 -8 -3 -5 17 -4
word before 1: все	23 1 3 -8 -7 -12 -6 -24 -12
word before 1: всего	47 -55 9 -1 -42 -34 -32 -103 -67
word before 1: встрет	-13 -16 -23 -4 -9 -6 -11 -20 28
word before 1: всі	-40 44 -15 -4 -12 -7 -3 -20 -5
word before 1: вывезе	60 -8 -7 -3 -4 -2 -3 -35 -4
word before 1: выехал	7 -24 76 -2 -10 -4 -5 -49 -7
word before 1: вызвол	-90 3 12 -15 -18 -4 -8 47 -5
word before 1: вырвал	-19 -11 59 -5 -28 -1 -2 -10 -1
word before 1: вышли	-65 42 -61 38 -37 -8 -11 -29 -23
word before 1: від	4 17 -17 -2 -2 -3 -2 -34 -8
word before 1: відбул	-3 -10 -12 -4 -3 -4 -3 15 -12
word before 1: віддал	-79 19 43 -11 -16 -12 -20 -39 -12
word before 1: відпра	12 -20 14 -1 -1 -1 0 -3 0
word before 1: відпус	4 20 1 -4 -2 -2 -4 -41 -4
word before 1: військ	-77 30 35 -6 -7 -19 -5 -13 -12
word before 1: віком	32 -23 -1 -1 -1 -2 -1 -1 -3
word before 1: группе	66 -20 -48 -1 -1 -1 -2 -2 -8
word before 1: для	41 -72 47 -19 -14 -13 -8 -45 17
word before 1: додому	-8 41 -27 -11 -5 -9 -4 -31 -6
word before 1: дома	-28 -19 39 -15 -19 -7 -9 -19 -28
word before 1: домой	-31 -22 43 -9 -18 -9 -8 -33 -18
word before 1: доправ	-26 48 -34 -6 -4 -5 -3 30 -5
word before 1: достав	67 -7 -50 -7 -5 -5 -4 -16 -38
word before 1: достиг	-9 -1 0 -2 -1 0 0 28 -17
word before 1: дістал	-32 29 25 -5 -14 -9 -5 -14 -3
word before 1: евакую	85 -40 0 -2 -1 0 0 -56 -1
word before 1: едут	-103 15 42 -38 -28 -11 -15 -56 -11
word before 1: есть	-77 -4 -55 47 -26 -20 -14 -29 -19
word before 1: еще	-14 23 -5 1 -22 0 -3 -36 9
word before 1: з	17 4 -81 -8 -17 -18 -7 -47 27
word before 1: за	13 0 22 -11 -10 -13 -9 -46 -16
word before 1: забрал	19 -16 -6 -12 -10 -8 -10 -5 -10
word before 1: забрат	10 28 -83 -7 -13 -7 -4 23 -22
word before 1: загало	-102 -84 100 -50 -39 -49 -24 -18 -42
word before 1: загину	28 -10 -4 -2 -5 -2 -1 -1 -4
word before 1: задерж	18 -6 -2 -2 -4 -1 -1 -1 -1
word before 1: займет	29 -4 -9 -1 -1 -1 -1 0 -15
word before 1: зараз	76 -30 -5 -7 -11 -7 -10 -18 -73
word before 1: зафікс	17 -9 -1 -1 -2 0 -1 -4 -1
word before 1: збито	15 -8 0 0 0 -1 0 -4 -1
word before 1: зверну	39 -7 -1 -2 -4 -4 -2 -2 -20
word before 1: звільн	-29 52 -21 -7 -5 -5 -4 -6 -8
word before 1: знищен	52 -2 -35 -1 -5 -10 -1 0 -3
word before 1: зокрем	37 -74 -24 -10 -9 -11 -6 21 -17
word before 1: зустрі	-26 -63 17 -12 59 -11 -8 -47 -5
word before 1: зі	-73 74 -26 -8 -11 -8 -11 -12 -3
word before 1: зібрал	12 -10 0 0 0 -1 0 0 0
word before 1: и	-26 36 -5 -10 19 -5 -14 -1 -20
word before 1: из	29 22 -105 26 -12 -8 -9 6 -35
word before 1: й	-36 35 11 -7 -6 -14 -7 -23 -8
word before 1: к	3 71 -71 -8 -6 -8 -10 -24 -30
word before 1: киеву	11 3 -42 -4 -5 7 -22 9 -4
word before 1: которы	32 3 -14 -1 -1 -1 -1 0 -24
word before 1: крок	23 -17 -1 0 -1 -1 -1 -1 -1
word before 1: лишают	15 -47 0 -8 -7 -6 -5 -61 28
word before 1: лише	45 -36 52 -8 -12 -21 -8 -48 -47
word before 1: маємо	-44 -65 -28 -31 -16 -17 -12 65 41
word before 1: меняли	51 -49 -26 -10 -8 -6 -3 -8 -3
word before 1: младше	51 -41 -13 -1 -2 -2 -1 -1 -1
word before 1: на	21 -4 -3 -5 -5 -12 8 -16 -4
word before 1: нагоро	33 -21 -2 -1 -4 -4 -1 -1 -1
word before 1: надійш	-37 41 0 0 -1 -2 -1 -2 -1
word before 1: наймол	-55 64 -23 -4 -5 -10 -4 -15 -8
word before 1: найста	133 -113 -8 -2 -3 -3 -2 -13 -3
word before 1: нам	-47 -19 13 -8 -12 15 -42 -50 38
word before 1: нас	-9 -17 -3 -3 -3 -2 -2 -5 37
word before 1: насчит	-31 -25 -5 -10 -7 -4 -7 12 -4
word before 1: находи	30 -23 -4 -4 -5 -5 -2 -1 -27
word before 1: находя	-67 -56 -22 -22 -16 -13 -14 -43 65
word before 1: не	67 -48 -72 -3 -3 -4 -3 -25 -6
word before 1: неволі	1 20 -39 -5 -3 -10 -2 -9 4
word before 1: ни	13 -3 -1 0 -1 0 0 -12 0
word before 1: ними	-2 -1 -18 -9 -5 -11 -7 29 -31
word before 1: них	8 9 -1 -4 -8 -9 -4 11 -55
word before 1: о	28 -17 6 -23 -19 -12 -10 -39 2
word before 1: обмен	7 0 -6 19 -9 -5 -5 -9 -6
word before 1: обмена	-20 0 9 -25 -12 -18 -27 -36 -11
word before 1: обмене	11 14 -25 -10 -3 -2 -2 -7 -13
word before 1: обмену	19 -11 -19 -9 -5 -5 -5 -14 -8
word before 1: обменя	-30 -23 -2 26 -11 -11 -11 -1 -11
word before 1: обмін	28 -13 23 14 -8 -7 -5 -42 -24
word before 1: обміну	13 -107 -17 -16 -12 -12 -11 10 -12
word before 1: обміня	16 18 -8 -24 -10 -19 -9 -28 -10
word before 1: оборон	82 -72 -10 -2 -4 -4 -2 -3 -4
word before 1: обрати	50 -1 -1 -1 -2 -2 -2 -24 -44
word before 1: одержа	-36 -54 74 -6 -6 -3 -6 -16 -3
word before 1: одна	63 -53 -66 -7 -17 -11 -6 -24 -7
word before 1: оружие	31 -1 -2 -1 -1 -1 -1 -20 -7
word before 1: освобо	-6 -22 -34 14 27 -9 -12 18 -28
word before 1: остало	64 -59 -17 -9 -14 -13 -9 -45 -42
word before 1: останк	-11 30 -24 -4 -7 -5 -5 -27 -4
word before 1: останн	92 -66 -8 -1 -2 -3 -2 -24 -1
word before 1: остают	-51 -11 -33 -5 -6 -5 -10 -49 68
word before 1: от	52 -13 -27 -2 -2 -8 -2 -4 -6
word before 1: отдала	13 -26 0 -8 -5 18 -15 -8 -12
word before 1: отдали	-53 39 26 -12 -14 -19 -12 -8 -33
word before 1: отдано	-20 37 -11 -6 -3 -6 -6 14 -3
word before 1: отданы	30 -12 -22 -5 -6 -10 -3 -13 -5
word before 1: отправ	-22 26 9 -9 -11 -17 -23 -36 -11
word before 1: отпуст	-21 38 -43 -30 -20 -26 28 -33 -21
word before 1: отпуще	-7 -14 -27 -10 -26 -40 41 -33 -23
word before 1: отраже	45 -29 -39 -3 -5 -3 -3 -3 -9
word before 1: отрима	-43 15 1 -11 16 -12 -8 2 -10
word before 1: офіцер	-20 37 -85 -7 -7 -22 -9 -14 -13
word before 1: первые	-62 70 -74 -22 -26 -19 -17 -37 -42
word before 1: перебу	-62 -2 -1 -2 -2 -1 -1 -5 71
word before 1: переві	12 -8 0 -1 -1 -1 0 -1 -1
word before 1: перего	-11 -9 47 -2 -8 -2 -2 -13 -3
word before 1: переда	-36 28 -6 -8 -8 2 -2 2 -8
word before 1: перехв	12 -1 -7 -1 -1 -1 0 -2 0
word before 1: перешл	23 -21 35 -10 -28 -27 -10 -26 -45
word before 1: перші	-87 94 -12 -6 -11 -6 -5 -18 -8
word before 1: плен	25 -13 -5 -1 -1 -1 -1 -1 -2
word before 1: плена	-51 -18 64 -8 -14 -4 -5 20 -18
word before 1: пленны	-61 3 9 -22 -4 -4 -5 -27 26
word before 1: плену	32 -2 -4 -1 -2 -1 -2 -2 -23
word before 1: плюс	-44 -45 72 -14 -21 23 -21 -32 -35
word before 1: по	-10 -17 -13 -27 68 -13 -10 1 -19
word before 1: поверн	1 7 -17 -5 -11 -14 -6 31 -8
word before 1: поверт	-53 44 32 -10 -15 -9 -6 -39 -7
word before 1: повреж	36 -2 -9 -2 -2 -2 -2 -12 -10
word before 1: погибл	68 -17 -31 -3 -22 -7 -4 -21 -8
word before 1: полон	6 -18 -35 -3 -6 -4 -3 -16 18
word before 1: полону	-61 61 -6 -7 -2 -5 -3 43 -18
word before 1: полоні	-17 -17 -2 -3 -4 -6 -2 -20 37
word before 1: получе	-44 -59 -20 -11 -22 -11 -11 74 -31
word before 1: получи	0 -15 15 6 -14 -8 -10 7 -11
word before 1: поменя	-31 21 -3 -8 -6 -2 -5 -5 -12
word before 1: пораже	8 -4 -1 0 -1 -2 0 0 0
word before 1: посети	26 -2 -1 -2 -8 -2 -1 -3 -8
word before 1: после	38 -24 -16 -8 -13 -4 -3 -4 -12
word before 1: постра	36 -20 -3 -3 -2 -1 -1 -8 -3
word before 1: поступ	-37 -22 62 -8 -16 -17 -10 -30 -56
word before 1: потеря	85 -9 -20 -3 -4 -2 -4 -25 -37
word before 1: потрап	57 -25 -21 -4 -3 -2 -5 -44 -29
word before 1: поїхал	-80 -25 94 -5 -5 -8 -6 -7 -4
word before 1: предст	35 -31 -14 -1 -1 -1 -1 -3 -3
word before 1: прибул	-27 62 -34 -13 -25 -11 -8 -47 -13
word before 1: прибыл	16 -35 -19 -15 56 -12 -14 -64 -33
word before 1: привез	-57 24 36 -14 -14 -8 -9 -9 -10
word before 1: приеха	-79 -15 55 -9 -10 -5 -8 -46 -19
word before 1: прийня	-4 -4 11 -10 -8 -7 -7 14 -9
word before 1: прийшл	121 -114 -9 -14 -10 -6 -5 -13 -12
word before 1: прилет	39 35 -16 -6 -52 -5 -3 -31 -3
word before 1: принял	-7 41 -40 -7 -8 -31 32 -10 -6
word before 1: принят	-5 -40 -15 -3 -12 -2 -5 22 -8
word before 1: приїха	-51 47 -48 -20 -19 -14 -9 13 -12
word before 1: про	-15 -37 54 -11 -14 -9 -7 -80 24
word before 1: провед	-63 -13 -9 -7 -3 -4 -3 78 -22
word before 1: провел	-16 -55 -13 -9 -5 -15 -7 36 -16
word before 1: проти	28 -21 -1 0 0 -1 0 -2 -2
word before 1: против	-100 -30 17 -27 -25 -21 -15 88 -24
word before 1: протяг	15 -7 0 0 0 -1 -1 -2 -4
word before 1: підтве	-34 -15 -2 -2 -2 -4 -2 -18 41
word before 1: після	63 -52 -8 -4 -4 -3 -2 -4 -4
word before 1: ранены	10 -5 -2 0 -1 -1 -1 0 -1
word before 1: репатр	20 -20 -43 -6 -5 -3 -3 21 -3
word before 1: решта	-76 84 -9 -1 -2 -3 -1 -4 -6
word before 1: ровно	-43 31 -19 -9 -8 -2 -3 46 -5
word before 1: родини	26 -15 -2 -1 -1 -1 -1 -4 -1
word before 1: розстр	62 -52 -5 -1 -1 -2 -1 -1 -10
word before 1: россии	48 -58 54 -4 -10 -17 -7 -25 -47
word before 1: рівно	-35 23 -25 -7 -14 -10 -6 19 -8
word before 1: с	-3 -25 -28 -3 -3 -2 -2 -23 30
word before 1: саме	12 -40 -31 -20 45 -21 -5 -8 -8
word before 1: сбили	11 -1 -3 0 -1 -1 0 -1 -4
word before 1: сбиты	18 -2 -5 0 -7 -2 -1 0 -1
word before 1: сдалис	10 -3 -3 0 -1 -1 0 -1 -1
word before 1: сегодн	-13 17 -7 -17 -17 -14 -16 -12 -5
word before 1: сейчас	7 -6 -8 -1 -6 -1 -2 -5 -2
word before 1: серед	33 -2 -59 -13 -10 -3 -3 -17 -7
word before 1: содерж	15 -22 -31 -4 -11 -3 -3 -11 9
word before 1: состоя	-53 -6 -16 -3 -2 -1 -1 35 -3
word before 1: старше	74 -46 -26 -3 -2 -2 -2 -14 -4
word before 1: сторон	13 -50 -1 -21 -22 17 -37 -32 34
word before 1: сьогод	-103 21 20 -8 -10 -11 -6 -17 20
word before 1: та	16 16 13 -6 -4 -6 -5 -27 -12
word before 1: также	30 1 -42 -24 -10 -13 -20 -40 -19
word before 1: також	6 -14 34 -24 -16 -28 -12 -17 -55
word before 1: там	-8 -71 -39 -12 -8 57 -8 -56 -40
word before 1: тела	-1 -4 20 -8 -9 -8 -6 -10 -13
word before 1: тоже	51 64 -69 -13 -6 -13 -3 -1 -12
word before 1: триват	10 -5 -1 0 -1 -1 0 0 -2
word before 1: тіла	-33 38 -39 -3 -4 -5 -3 38 -3
word before 1: тіло	-65 71 -30 -6 -7 -20 -8 -42 -2
word before 1: у	86 -42 -27 -3 -3 -8 -3 -15 -19
word before 1: удержи	-82 -15 -56 -7 -8 -4 -9 -18 50
word before 1: удома	-82 60 -22 -12 -7 -4 -4 24 -6
word before 1: уехали	-43 52 -49 -6 -12 -7 -7 55 -15
word before 1: уже	-6 -29 -65 -7 -18 -10 -8 28 12
word before 1: украин	3 29 -53 -13 -12 -43 -7 54 -23
word before 1: україн	50 -35 -45 -11 -11 -40 -12 12 -32
word before 1: уничто	23 -4 -8 -1 -3 -2 -1 -1 -2
word before 1: усі	-8 31 -7 -9 -2 -3 -3 -25 -11
word before 1: утриму	28 -29 -10 -6 -5 -19 -10 -32 14
word before 1: участв	47 -23 -21 -13 -7 -5 -4 -28 -26
word before 1: ушли	-52 49 -42 -26 -31 -8 -10 -20 -13
word before 1: формат	-2 -16 12 -15 -6 -12 -8 17 -13
word before 1: формул	-37 28 25 -14 -15 -7 -8 -55 -23
word before 1: хлопці	28 -16 0 -1 -1 -2 -2 -1 -6
word before 1: це	-54 63 -64 -21 -14 -11 -10 19 -13
word before 1: цивіль	-25 53 -8 -5 -6 -6 -5 -38 -15
word before 1: через	33 -1 -17 -1 -1 -1 -1 -2 -9
word before 1: числе	30 -14 15 -5 -11 -10 -5 -6 -23
word before 1: числі	33 -29 -13 -6 -5 -12 -3 -23 -8
word before 1: что	54 -60 32 -14 -18 -11 -9 11 -13
word before 1: ще	-4 12 -24 -12 -12 48 -11 -42 9
word before 1: що	9 13 -80 -9 -23 -23 -12 -21 -39
word before 1: щодо	67 -43 -18 -4 -2 -2 -2 -11 -59
word before 1: эвакуи	50 -5 -5 -1 -1 0 -1 -21 -19
word before 1: як	69 -62 -11 -3 -6 -7 -4 -29 -39
word before 1: яких	-2 -9 12 -4 -6 -6 -6 -97 53
word before 1: є	-29 -15 -70 -20 -20 -38 -21 61 -53
word before 1: і	9 -52 33 -8 -9 -26 19 16 -6
word before 1: іденти	88 -51 -4 -4 -6 -6 -3 -74 -17
word before 1: із	23 -21 7 -16 -7 -15 -7 -32 -13
word before 1: їдуть	-7 68 -50 -17 -11 -23 -7 -66 -5
word before 1: їх	-74 16 61 -26 -30 -32 -30 -49 38
word before 1: الي	57 -7 -6 -51 -7 -5 -5 -2 -17
word before 1: اليوم	-43 7 6 -18 -7 -10 -9 24 -7
word before 1: ان	-6 29 -19 -2 -2 0 0 0 0
word before 1: اوكران	-33 63 7 -2 -6 -2 -2 -13 0
word before 1: بينهم	8 20 -38 -3 -3 -3 -2 0 -8
word before 1: تبادل	12 -13 -17 4 -4 13 -11 -4 -6
word before 1: جثامين	-38 46 -21 -6 -9 -4 -4 -2 -4
word before 1: سراح	-26 -10 -21 32 -2 -5 -1 -18 -4
word before 1: شمل	43 -48 2 -19 -11 -11 -8 -15 -7
word before 1: شملت	34 -11 8 8 -5 -6 -4 -53 -6
word before 1: عن	38 -20 -24 -12 -9 -14 -6 1 -19
word before 1: عوده	-19 36 0 -15 -5 -2 -3 -13 -12
word before 1: مقابل	6 -5 11 -12 -1 0 0 -1 -5
word before 1: و	26 -3 -4 -17 -5 -11 8 -4 -5
word before 1: واقع	-7 -4 11 -25 -3 -4 -3 -1 -5
word before 1: –	-5 -21 -10 -3 -6 24 -8 1 21
word before 1: •	-50 45 -25 -8 -7 -15 -7 32 -20
word before 1: ▪	-18 50 -49 -5 -5 -19 -6 18 -9
word before 1: ▫	-46 -15 -6 -2 -4 -5 -4 51 -21
word before 1: ⚡	-46 22 7 -18 -56 -10 -11 -17 -18
word before 1: ✅	-27 24 14 -35 -26 -15 -14 -10 -20
word before 1: ✔	-67 -4 8 -1 -1 -2 -2 66 -2
word before 2: 	6 -15 38 -11 -12 -14 -8 -2 -28
word before 2: "	23 34 -41 -5 -7 -7 -4 -22 -30
word before 2: (	-6 56 -4 -1 -2 -2 -2 -4 -47
word before 2: )	16 -1 11 -5 -4 -9 -5 -15 -20
word before 2: ,	-30 -9 19 -4 -6 -9 -2 4 15
word before 2: :	-31 -48 6 -17 23 -13 -9 27 26
word before 2: ;	27 -21 -19 -8 -2 -3 -3 -31 32
word before 2: a	-62 -20 10 27 -30 19 -14 -22 -17
word before 2: additi	-63 -54 77 -9 -7 5 -10 -15 -6
word before 2: afu	32 84 -77 -4 -15 -13 -9 -16 -28
word before 2: aircra	12 -2 -4 -2 -1 -1 0 -1 0
word before 2: all	21 -22 -10 39 -7 -3 -4 -27 -6
word before 2: along	27 10 -30 -13 -5 -15 -11 -4 -1
word before 2: also	-55 -22 58 -19 -29 -15 -11 -37 -13
word before 2: among	-7 21 -24 -16 -4 -4 -3 -13 -4
word before 2: amount	28 -13 -4 -4 -5 -2 -2 0 -26
word before 2: and	-29 39 10 -10 -7 -11 -7 -32 6
word before 2: back	-16 45 1 -11 -20 -15 -10 -59 -27
word before 2: began	-66 22 -4 -18 -1 -2 -1 70 -1
word before 2: betwee	85 -44 -16 -33 -34 -7 -8 -14 -11
word before 2: bodies	-53 59 -2 -8 25 -8 -5 -30 -7
word before 2: bring	5 1 -33 -24 -12 -16 -10 -8 -8
word before 2: brings	-19 -8 37 -3 -2 -1 -1 -8 -1
word before 2: brough	15 -30 -32 -7 -13 -7 -6 51 -15
word before 2: captiv	41 -14 15 -26 -13 -14 -7 -36 -25
word before 2: childr	42 -5 -19 -1 -1 -1 0 -18 0
word before 2: civili	-28 20 -10 -1 -8 -6 -5 -16 15
word before 2: code	85 -40 -24 -6 -4 -4 -3 -12 -17
word before 2: confir	-29 -11 -14 -22 38 -7 -4 -20 -8
word before 2: countr	60 -4 -10 -27 -6 -9 -3 -56 -1
word before 2: date	-51 -5 0 -15 -1 -2 -1 55 -2
word before 2: day	-23 43 -39 -13 -14 -6 -11 -45 -3
word before 2: days	-15 -53 -4 -4 -4 -2 -2 40 -3
word before 2: defend	19 0 -11 -1 -1 -2 -1 -2 -1
word before 2: direct	30 -20 -20 -3 -4 -9 -4 -30 -12
word before 2: drones	27 -8 -4 -1 -1 0 -1 -15 0
word before 2: each	-53 27 -1 -35 -8 -5 -6 -12 -3
word before 2: effort	15 -15 -2 16 -1 -1 -1 -19 -1
word before 2: enemy	-4 -23 32 -3 -5 -5 -3 -4 -15
word before 2: exchan	-1 -9 -14 20 -6 -7 -4 -7 -6
word before 2: famili	-64 87 -16 -28 -6 -9 -6 -17 -7
word before 2: februa	17 1 4 -1 -1 -1 -1 -17 -1
word before 2: federa	52 28 -52 -16 -4 -13 -8 -18 -24
word before 2: fighte	35 -9 -21 -3 -2 -1 -1 0 -1
word before 2: for	8 -22 -8 -5 -5 -15 18 -2 -4
word before 2: forces	22 -9 -6 -1 -1 -1 -1 -3 -3
word before 2: freed	38 -42 34 -25 -9 -4 -4 -19 -2
word before 2: from	28 -20 -3 -20 -7 -1 -1 6 -1
word before 2: got	28 6 -24 -35 -36 -6 -10 2 -15
word before 2: group	-29 -26 46 -21 -6 -8 -5 -8 -6
word before 2: guards	77 -69 -6 -1 -1 -1 -1 0 -7
word before 2: had	90 -68 16 -31 -13 -3 -2 -6 -9
word before 2: handed	-6 -26 19 -3 -24 9 -12 14 -30
word before 2: has	38 -6 -37 -29 -14 -7 -6 15 -10
word before 2: have	-41 5 -27 2 -13 -8 -10 47 -42
word before 2: he	18 -3 -1 -6 -3 -1 -1 -8 -1
word before 2: home	-6 37 -4 -6 -9 21 -4 -20 -2
word before 2: in	31 10 -20 -30 -8 -16 -10 -29 -6
word before 2: invasi	-93 -1 0 0 0 -1 -1 96 -2
word before 2: is	35 -33 -9 -16 -4 -7 -7 -65 68
word before 2: israel	28 -13 -4 -9 -1 0 -1 -1 -2
word before 2: it	15 -7 45 13 -17 -12 -12 -60 -59
word before 2: kyiv	4 22 -32 0 -30 -12 -21 -39 -8
word before 2: mariup	35 -22 -7 0 0 -3 -1 0 -2
word before 2: mediat	-66 -25 -20 36 -4 -2 -2 28 -2
word before 2: member	-26 -43 -15 -40 -17 -9 -11 66 -38
word before 2: men	13 -71 6 -2 -4 -3 -4 -3 -2
word before 2: milita	-27 -6 28 -11 -15 -4 -9 -13 -11
word before 2: minist	-43 -31 58 -3 -1 -2 -1 3 -2
word before 2: moscow	-13 -4 17 -10 -2 -2 -1 -17 -3
word before 2: moskal	-24 -33 -45 -5 -2 -2 -3 1 43
word before 2: negoti	47 -45 20 -3 -2 -3 -2 -27 -4
word before 2: now	4 -48 -9 -34 -13 -7 -13 22 -4
word before 2: number	19 -18 11 -12 -10 -10 -7 3 -31
word before 2: of	17 32 -54 1 -8 -4 -3 -7 -2
word before 2: office	25 -4 -16 13 -5 -14 -4 12 -24
word before 2: oldest	24 -15 -2 -1 -1 -1 -1 -4 -1
word before 2: on	38 -39 38 -18 -9 -7 -7 -56 -4
word before 2: one	-59 59 19 -5 -5 -5 -5 -27 -10
word before 2: operat	2 32 -6 -12 -2 -1 -1 -14 -1
word before 2: people	-10 -34 -105 -22 78 -9 -12 -23 -52
word before 2: place	-9 31 -3 -12 -7 -4 -3 -13 -8
word before 2: prison	-14 0 0 -10 -4 -3 -3 36 16
word before 2: proces	-12 -4 34 -1 -2 -1 -2 -11 -4
word before 2: region	46 -8 -8 -2 -2 -1 -1 -28 -5
word before 2: releas	-25 -3 -12 17 -8 -6 -5 32 -20
word before 2: remain	28 -9 -16 -28 -22 -4 -5 -30 -1
word before 2: report	7 31 -42 -8 -12 -4 -5 28 -1
word before 2: return	-1 20 18 -39 -11 -9 -12 -9 -18
word before 2: risen	30 0 0 -4 -1 0 -1 -1 -27
word before 2: russia	-29 -17 10 -23 -13 -11 -6 23 22
word before 2: said	37 -26 0 -3 -14 -4 -5 -32 -9
word before 2: says	41 -37 19 -5 -7 -3 -2 -9 -34
word before 2: sergea	57 -49 -1 -1 -1 -6 -2 -2 -4
word before 2: servic	52 -3 -30 -16 -38 -7 -7 -31 -20
word before 2: side	14 -42 28 9 -4 -4 -3 -9 -1
word before 2: sides	-30 -31 30 51 -19 -3 -4 -9 -3
word before 2: soldie	-10 17 -14 -9 55 -16 -16 -49 -22
word before 2: spoke	-71 -3 21 40 -22 -10 -10 -27 -34
word before 2: stands	-47 -16 -9 -20 -8 -7 -4 32 31
word before 2: swap	-30 31 -12 31 -8 -9 -5 -44 -7
word before 2: talks	-6 -5 30 -3 -3 -1 -2 -11 -2
word before 2: thanke	19 -15 -21 -8 -7 -4 -3 -11 -3
word before 2: that	44 -51 6 -29 -12 25 -9 7 -45
word before 2: the	-40 12 -11 -8 -9 -8 -5 53 -11
word before 2: them	16 -6 -19 -2 -2 -3 -2 -3 -3
word before 2: there	32 -42 -22 -2 -3 -7 -2 -5 20
word before 2: they	-20 38 -33 -4 -9 -19 -5 -4 -12
word before 2: this	-6 -14 18 -27 -1 -1 -1 37 -1
word before 2: thursd	17 7 5 -15 -14 -3 -9 -15 -6
word before 2: to	10 7 -18 -5 -4 -3 -3 -21 -3
word before 2: today	6 17 -20 15 -10 4 -5 -12 -16
word before 2: total	-8 -39 -15 34 -8 -4 -3 24 -8
word before 2: troops	2 -13 13 0 0 0 0 -1 0
word before 2: ukrain	8 -17 0 2 -17 -5 -1 -1 -1
word before 2: under	-20 1 -24 -6 -7 -4 -8 26 -3
word before 2: vehicl	9 0 -1 0 0 0 0 -6 -1
word before 2: war	62 68 7 -4 -9 -4 -5 -103 -5
word before 2: warrio	-40 41 -21 -3 -3 -2 -3 19 -4
word before 2: was	-43 -64 69 -7 -20 -20 -16 -47 34
word before 2: we	8 39 -31 -13 -3 -2 -3 -53 33
word before 2: who	12 -1 -3 -2 -2 -3 0 -1 -1
word before 2: with	45 1 -19 -37 -6 -8 -6 -3 -4
word before 2: women	-11 27 -13 -1 -1 -2 -2 -1 -1
word before 2: year	-25 18 8 32 -16 -6 -4 -4 -5
word before 2: younge	38 -25 -11 -1 -1 -2 -1 -2 -1
word before 2: zelens	-25 55 -49 -38 -33 -9 -14 -12 -31
word before 2: а	-14 -23 51 -8 -10 6 -11 -6 -48
word before 2: август	39 -29 -20 -8 -6 -3 -2 -11 -3
word before 2: авиабо	25 -9 -10 -1 -2 -1 -1 -1 -2
word before 2: автобу	22 15 -39 -8 -37 -12 -9 -41 -51
word before 2: аппара	8 0 -2 0 -1 0 0 -3 -1
word before 2: батькі	-40 52 -33 -4 -21 -5 -3 -21 -2
word before 2: бахмут	103 -73 -18 -5 -4 -9 -3 -14 -7
word before 2: безвіс	39 -47 -2 -5 -5 -7 -5 -26 -2
word before 2: белору	3 -53 48 -14 -6 -16 -11 -23 -18
word before 2: беспил	19 -2 -7 -1 -1 -1 -1 -3 -3
word before 2: борту	65 -50 -5 -5 -5 -8 -2 -3 -10
word before 2: бпла	12 -1 -5 0 0 0 0 -3 -1
word before 2: було	59 -31 -2 -1 -2 -2 -1 -51 -1
word before 2: бійців	16 -2 -13 -1 -2 -4 -3 -4 -4
word before 2: білору	6 -2 -5 -8 -6 -3 -4 -12 -15
word before 2: в	20 -24 24 -5 -4 -3 -3 -15 -19
word before 2: вдалос	10 1 -18 -8 -4 -9 -4 -2 -10
word before 2: вдома	-13 62 -12 -8 -9 -15 -7 -23 -30
word before 2: вернул	-17 -41 57 -23 -29 -18 -9 30 -22
word before 2: вернут	45 -1 -21 -4 -1 -2 -4 20 -37
word before 2: вертол	11 0 -1 -1 0 0 0 -5 -3
word before 2: вже	2 -10 -6 -5 -6 -18 -6 9 -23
word before 2: взамен	-25 39 -7 -3 -4 -4 -4 3 -3
word before 2: визвол	49 -43 -23 -9 -10 -11 -10 3 -13
word before 2: вмс	-19 32 -14 -6 -5 -19 -6 -27 -21
word before 2: военно	-11 -42 27 -7 19 5 -17 -18 -32
word before 2: военны	-19 54 -96 -14 21 -14 -14 -9 -25
word before 2: возвра	69 21 -40 -7 -33 -5 -12 -4 -21
word before 2: возрас	17 0 -2 0 -1 0 0 -3 -11
word before 2: воли	16 -10 -8 -4 -5 1 -22 -2 -18
word before 2: волю	67 -41 -57 -32 -17 -34 -32 -38 -27
word before 2: волі	-95 43 -19 -10 -11 -16 -6 59 -10
word before 2: ворог	12 -1 -1 0 0 0 0 -8 -2
word before 2: воїни	37 -25 -4 -1 -1 -4 -1 -2 -1
word before 2: воїнів	-4 10 -33 -2 -2 -9 -4 27 -12
word before 2: впервы	-8 16 -55 -3 -8 -5 -5 -2 -11
word before 2: всего	-14 -11 23 -28 -11 -12 -9 46 -18
word before 2: всу	-45 93 -100 -10 -21 -12 -11 -27 9
word before 2: вторгн	-5 -47 -1 -1 -1 -5 -3 65 -43
word before 2: вчера	70 -23 -63 -4 -6 -6 -6 -17 -3
word before 2: вчора	49 -26 -7 -1 -2 -4 -2 -21 -1
word before 2: выплат	13 -3 -2 0 -2 0 0 0 -4
word before 2: відбув	80 -65 -6 -3 -4 -15 -3 -30 -4
word before 2: віддал	-42 -8 5 -2 -12 52 -21 -6 -4
word before 2: відмов	60 -39 -2 -5 -2 -3 -2 -24 -9
word before 2: відомо	39 -27 -2 -3 -2 -2 -2 -10 -8
word before 2: відпов	10 -26 18 -3 -8 -14 -18 -27 -5
word before 2: війни	-59 -1 0 -1 -1 -1 -1 61 -8
word before 2: військ	-9 13 -14 -6 -10 -20 2 -22 43
word before 2: віком	20 -14 -4 0 -1 -5 -1 -1 -3
word before 2: він	35 -4 -1 -1 -1 -2 -1 -21 -4
word before 2: гварді	55 -32 -2 -1 -1 -5 -1 -13 -8
word before 2: говори	-25 12 18 -14 -9 -6 -9 -14 -52
word before 2: год	-29 36 -26 -5 -12 -8 -5 31 -15
word before 2: года	5 -13 33 -44 -6 -3 -6 -8 -13
word before 2: году	-72 0 -18 -2 -2 -1 -3 53 -4
word before 2: госпит	-47 -36 54 -5 -10 -13 -6 -6 -7
word before 2: гражда	19 -22 31 -17 -25 -25 -24 -18 -49
word before 2: границ	20 -16 30 -4 -2 -6 -5 -33 -13
word before 2: группа	34 -12 -9 -1 -2 -1 -1 -2 -6
word before 2: делега	76 -67 -1 -1 -1 0 0 -1 -9
word before 2: день	-5 -29 -16 -20 -20 -14 -10 12 -14
word before 2: держпр	74 -47 -6 -3 -3 -10 -3 -13 -13
word before 2: держсп	33 -18 -2 -1 -1 -7 -1 -3 -3
word before 2: детей	14 -2 -13 0 -1 0 -1 -1 -1
word before 2: днр	-76 -17 -31 -7 -9 -8 -6 -13 49
word before 2: дня	-88 21 -66 -13 -45 -5 -5 82 -18
word before 2: дні	-36 -37 -17 -15 -6 -17 -7 41 -23
word before 2: до	-29 23 -24 -9 -4 -4 -5 12 -10
word before 2: доби	-26 -19 -5 -7 -3 -4 -2 42 -4
word before 2: добу	50 -5 -5 -1 -1 -1 -1 -37 -5
word before 2: догово	-9 -26 -38 -20 -7 -7 -6 35 -5
word before 2: додому	-4 6 -50 8 -10 -4 -6 24 -6
word before 2: докуме	37 -14 -8 -1 -1 -4 -1 -3 -7
word before 2: дома	-39 0 0 -14 -9 -10 -13 -27 22
word before 2: домовл	34 5 -42 -4 -5 -7 -5 -28 -8
word before 2: домой	6 -5 19 -12 -16 -6 -9 -1 -18
word before 2: донець	48 -41 -8 -2 -2 -5 -1 -14 -2
word before 2: доправ	-18 44 -2 -1 -1 -1 -1 -23 -1
word before 2: достав	-43 15 22 -6 -18 -6 -8 29 -21
word before 2: дпсу	56 -31 -2 -3 -3 -9 -5 -9 -38
word before 2: другу	8 17 -22 -19 -44 -16 -13 -1 -15
word before 2: дітей	-48 -86 22 -12 -10 -15 -8 77 -8
word before 2: едут	-1 -76 40 -2 -5 -4 -8 -8 -17
word before 2: етап	33 -15 -7 -2 -1 -1 -1 -8 -1
word before 2: еще	14 22 -53 -4 -9 -6 -10 -13 40
word before 2: же	-17 43 -43 -14 -26 -13 -8 14 -2
word before 2: жінки	29 -14 -7 -1 -1 -2 -1 -2 -1
word before 2: жінок	63 -44 -12 -2 -2 -2 -3 -1 -1
word before 2: з	-11 -25 -6 -5 -4 -9 -4 42 30
word before 2: за	1 20 21 -10 -22 -8 -6 -71 -10
word before 2: забрал	43 1 -10 -11 -3 -4 -5 -45 -4
word before 2: забрат	-14 -61 21 -4 -3 21 -13 50 -19
word before 2: загало	-19 21 -60 -25 -11 -19 -21 31 -34
word before 2: загибл	22 -8 10 -6 -4 -14 -11 -35 -14
word before 2: заключ	44 -21 -16 -8 -1 -1 -1 -1 -1
word before 2: запоро	73 -57 -8 -2 -2 -8 -2 -15 -6
word before 2: запорі	74 -34 -6 -2 -2 -8 -2 -12 -10
word before 2: застен	-43 -20 58 -7 -41 -3 -10 -42 -38
word before 2: захисн	55 -15 -33 -6 -7 -19 -5 -18 -7
word before 2: защитн	-1 5 15 -2 -2 -2 -3 -1 -13
word before 2: заявил	-57 -11 23 -17 -4 -4 -10 -2 -33
word before 2: звільн	-17 14 -11 -3 -3 -9 -2 24 -2
word before 2: землю	16 5 2 -6 -16 -6 -7 -25 -12
word before 2: землі	19 -8 -11 -4 -9 -8 -4 -5 -2
word before 2: зміїни	23 -12 -5 -1 0 -2 -1 -3 -1
word before 2: зникли	-82 -12 -1 -1 -2 -2 -1 -7 93
word before 2: зсу	68 -34 -27 -4 -8 -17 -5 -18 -18
word before 2: и	11 40 -55 -8 -48 25 7 22 -24
word before 2: из	22 31 -45 -5 -14 -6 -4 -2 -28
word before 2: израил	14 -13 -1 0 0 0 0 -1 -2
word before 2: им	-46 66 -24 -9 -13 -23 -9 -13 -10
word before 2: их	7 -9 -78 -8 -10 -9 -7 -65 39
word before 2: й	0 -4 -28 -14 -12 37 -11 -64 30
word before 2: йшлося	76 -43 -23 -3 -29 -3 -4 -11 -15
word before 2: к	39 7 -55 -14 -15 -16 -9 -19 -15
word before 2: киев	45 -20 -48 -26 -11 -10 25 -16 -9
word before 2: киеву	-47 6 -14 -5 -6 25 -12 30 -20
word before 2: києві	37 1 -5 -1 -2 -4 -2 -19 -20
word before 2: команд	-8 -6 43 -8 -7 -4 -4 -11 -9
word before 2: кордон	-30 38 -1 -6 -5 -12 -8 -23 -24
word before 2: луганс	59 -36 -5 -1 -1 -6 -1 -9 -4
word before 2: людей	25 26 -25 -3 -7 -5 -3 -47 -16
word before 2: людини	-86 87 -14 -1 -3 -2 -1 -3 1
word before 2: марта	56 -6 -25 -1 -1 -1 -1 -29 -1
word before 2: маріуп	71 -64 -8 -2 -2 -4 -2 -5 -5
word before 2: маємо	32 -2 -46 -13 -16 -20 -8 -40 -17
word before 2: месяце	-75 -44 -60 -28 -26 -7 -20 72 -21
word before 2: ми	20 -3 -42 -7 -12 -8 -6 14 -11
word before 2: младше	54 -21 -33 -6 -4 -8 -3 -8 -24
word before 2: молоды	24 -5 -6 -1 -2 -1 -2 0 -8
word before 2: москва	3 -22 15 -8 -12 -12 -8 -13 -15
word before 2: москве	-10 -1 23 0 -1 -1 -1 -12 0
word before 2: мужчин	39 -36 -31 -5 -6 -7 -5 -2 -6
word before 2: мы	-53 18 -19 -15 -16 1 5 1 -6
word before 2: місяці	-90 -36 -33 -7 -6 -14 -5 95 -29
word before 2: на	-2 28 -33 -11 -8 -8 -4 -3 28
word before 2: наймен	94 -79 -48 -5 -6 -15 -4 -25 -12
word before 2: наймол	81 -57 -14 -2 -2 -7 -2 -10 -5
word before 2: найста	162 -118 -18 -3 -3 -6 -2 -11 -6
word before 2: нам	29 -79 43 -9 -17 -28 9 5 -42
word before 2: направ	26 -41 20 -2 -4 -7 -4 -15 -5
word before 2: напрям	16 -34 25 -3 -6 -9 -3 -22 -6
word before 2: нас	-24 50 14 -6 -12 -10 -6 -18 -10
word before 2: натомі	2 -34 54 -7 -12 -6 -5 -56 -41
word before 2: нацгва	59 -25 -14 -3 -7 -9 -3 -9 -8
word before 2: наших	31 -60 38 -16 -24 -22 -21 -25 -34
word before 2: нгу	99 -81 -3 -3 -4 -23 -6 -15 -31
word before 2: не	42 -32 -9 -2 -2 -3 -2 -14 -15
word before 2: неволі	-100 20 -16 -11 -7 34 -5 1 54
word before 2: неделю	36 -1 -1 -1 -1 -1 0 -31 -1
word before 2: незако	7 -24 -5 -9 -5 -6 -4 -41 64
word before 2: нем	67 -48 -10 -1 -3 -3 -2 -1 -8
word before 2: ними	-45 36 14 -11 -12 -22 -12 37 -22
word before 2: нині	15 -24 -55 -9 -9 -6 -6 -41 17
word before 2: них	-41 13 42 -5 -6 -16 -6 -30 36
word before 2: ночь	47 -9 -17 -3 -4 -2 -3 -8 -8
word before 2: о	-11 10 -19 -21 -21 -15 -14 -67 29
word before 2: об	-29 3 12 -14 -15 -5 -5 -11 25
word before 2: област	-27 -41 -29 -6 -13 -7 -7 9 55
word before 2: обмен	39 -56 38 -11 -7 -15 5 -2 -21
word before 2: обмена	60 -9 -6 -22 -16 -26 -34 -56 -21
word before 2: обмене	39 -53 38 -2 -7 -5 -4 -12 -10
word before 2: обмено	-73 17 -12 -10 -10 -7 -8 54 -18
word before 2: обменя	19 -34 26 -17 -14 -7 -9 -7 -11
word before 2: обмін	-51 -6 9 22 -8 -14 -8 43 -9
word before 2: обміна	-84 52 -14 -4 -2 -14 -4 43 -13
word before 2: обміно	-48 110 -25 -6 -5 -24 -11 -53 -4
word before 2: обміну	16 7 -20 -16 -9 -10 -6 -15 -7
word before 2: обміня	34 -79 39 -25 -11 -6 -6 30 -17
word before 2: обміні	-18 -71 -20 -7 -7 -14 -8 61 -37
word before 2: оборон	24 -22 -5 -1 -1 -2 -1 -3 -3
word before 2: обратн	-21 -9 23 -9 -16 -16 -12 16 -46
word before 2: обстав	-64 -9 0 -1 -2 -2 -2 -38 55
word before 2: один	45 -1 -11 -5 -4 -5 -5 -19 -29
word before 2: окремо	9 -31 -8 -5 -6 -12 -4 -33 42
word before 2: октябр	33 -7 -23 -2 -3 -3 -2 -13 -7
word before 2: окупан	5 -58 -15 -4 -4 -7 -6 -2 54
word before 2: омбудс	-32 -31 -10 -5 -11 -11 -8 25 -8
word before 2: операц	-15 -15 -15 -7 -6 -8 -4 29 -13
word before 2: освобо	27 21 -98 -25 -15 -14 -9 9 -15
word before 2: остают	-16 -40 -83 -14 -7 -9 -8 -5 34
word before 2: осіб	-16 59 -25 -4 -41 -6 -2 -4 -1
word before 2: от	24 5 -18 -3 -3 -2 -4 -6 -18
word before 2: ответ	8 -12 -10 -2 -6 -11 17 29 -26
word before 2: отдали	-7 -10 29 -9 -20 -14 -5 -17 -7
word before 2: отданы	36 -46 -15 -12 -6 53 -36 -4 -9
word before 2: отправ	-19 50 -20 -3 -10 -8 -3 11 -8
word before 2: отпуст	2 -13 51 -17 -29 -9 -18 -27 -17
word before 2: отрима	-62 -39 44 -4 -9 -7 -5 51 -18
word before 2: офицер	63 -20 -41 -1 -5 -5 -3 -1 -6
word before 2: офіцер	22 -70 35 -4 -5 -20 -5 -6 -9
word before 2: пакет	39 -4 -1 -1 -1 -6 -1 -30 -11
word before 2: пво	36 -2 -8 -1 -1 -1 -1 -6 -15
word before 2: перего	-38 -14 -47 -13 56 -5 -12 -37 -17
word before 2: переда	-28 49 8 -6 -23 -21 -10 12 -16
word before 2: перелі	65 -42 -57 -6 -4 -3 -3 -4 -6
word before 2: переми	31 -31 -1 0 0 0 0 -1 0
word before 2: писем	23 -1 -2 -1 -3 -2 -1 -6 -9
word before 2: плен	32 -9 -3 -1 -1 -1 -1 -15 -2
word before 2: плена	-53 -62 30 -12 35 -6 -8 38 -26
word before 2: пленны	-26 -1 7 -11 -5 -5 -6 -8 -10
word before 2: плену	-33 -4 -15 -6 -6 -2 -2 -12 32
word before 2: по	70 -17 -17 -10 -16 -5 -6 -6 20
word before 2: по-пре	31 -67 -55 -36 -9 -27 -16 -41 1
word before 2: поверн	-12 19 -10 -8 -9 27 -7 -25 12
word before 2: поверт	-38 66 -12 -3 -5 -6 -3 -9 -5
word before 2: повідо	-69 7 1 -17 -5 -2 -2 58 -9
word before 2: погибш	-35 12 22 -14 -15 -8 -7 -37 -5
word before 2: погово	58 -39 -4 -4 -5 -2 -2 -2 -11
word before 2: погоди	49 -21 -1 -3 -13 -2 -2 -6 -6
word before 2: подтве	26 -51 29 -6 -9 -7 -4 -4 -17
word before 2: полегл	-43 -23 -4 -3 -9 -3 -3 45 -5
word before 2: полоне	-17 -41 33 44 -5 -3 -7 -16 -12
word before 2: полону	44 -43 -28 -10 -11 -18 -6 25 -13
word before 2: полоні	-26 -20 -4 -3 -3 -7 -3 -20 44
word before 2: получи	-79 42 18 -7 -17 -6 -5 -34 -5
word before 2: поля	50 -45 -5 -2 -3 -3 -2 -39 -4
word before 2: поране	36 -21 -3 -1 -2 -9 -8 -10 -4
word before 2: поровн	-19 9 0 -18 -8 -20 -8 -36 -15
word before 2: потери	52 -5 -11 -2 -5 -2 -3 -8 -18
word before 2: привез	-30 39 -1 -1 -1 -2 -1 -26 -1
word before 2: приеха	60 -49 -40 -7 -52 -19 -14 44 -33
word before 2: прийня	-27 43 -5 -2 -3 -4 -2 -38 -1
word before 2: прикор	8 18 -17 -4 -4 -16 -6 -8 -26
word before 2: пример	-28 -28 -10 -10 -13 -2 -3 -5 35
word before 2: принял	45 2 -28 -2 -3 -2 -4 -10 -23
word before 2: приїха	-69 48 -3 -2 -2 -9 -1 46 -4
word before 2: про	3 -52 64 16 -12 -9 -7 -34 0
word before 2: провел	49 15 -26 -9 -20 -5 -4 -53 -5
word before 2: против	51 -11 -19 -7 -12 -7 -10 -44 -23
word before 2: процес	-12 -31 57 -17 -15 -5 -3 -9 -5
word before 2: психол	45 -9 -5 -2 -2 -1 -2 -12 -14
word before 2: під	8 -4 0 0 0 0 0 -2 -1
word before 2: підтве	1 -24 -9 -10 -11 -8 -7 -69 48
word before 2: раз	8 -4 0 0 0 0 0 -1 -2
word before 2: разом	-93 50 -38 56 -21 -38 -19 20 -50
word before 2: ракет	57 -29 -21 -1 -2 -1 -1 -4 -2
word before 2: ранены	5 -20 -48 -15 -13 4 23 -32 -10
word before 2: ребят	20 -11 7 -2 -2 -1 -1 -5 -4
word before 2: регион	14 -4 -3 -1 -1 -1 -1 -1 -3
word before 2: режиму	-2 22 -5 -1 -6 -4 -2 -7 -3
word before 2: резуль	0 9 21 -4 -6 -3 -3 -15 -5
word before 2: репатр	-34 24 -5 -4 -4 -3 -2 2 -1
word before 2: респуб	20 -7 -29 -2 -2 -3 -1 -12 33
word before 2: рефриж	38 0 -17 -4 -9 -3 -4 -7 -39
word before 2: реєстр	-30 -5 0 -1 -1 -3 -1 -42 40
word before 2: родину	-21 -54 -31 -21 71 -8 -10 2 25
word before 2: родным	-12 41 -58 -2 -7 -4 -3 -19 -3
word before 2: роки	72 -32 -52 -1 -2 -6 -2 -3 -4
word before 2: року	-34 19 -4 -2 -2 -3 -2 33 -10
word before 2: россии	31 -28 -20 -3 -4 -3 -4 -3 35
word before 2: россий	-58 46 12 -4 -3 -4 -5 -38 20
word before 2: россию	-36 25 10 -15 -26 -9 -12 -33 -24
word before 2: россия	-10 -48 44 -8 -15 4 -8 -14 -8
word before 2: ростов	34 -12 -9 -1 -1 -3 -1 -11 -10
word before 2: російс	-25 -1 10 -14 -5 -25 -5 13 13
word before 2: росія	18 51 -49 -15 -20 -28 -28 -31 29
word before 2: росіян	-21 -98 6 -14 -13 -17 -15 27 9
word before 2: росії	-37 -14 37 -4 -3 -8 -3 -30 42
word before 2: рублей	13 -3 -4 0 0 0 0 -9 -1
word before 2: рф	-50 6 25 -8 -9 25 -16 -39 -19
word before 2: рідних	-6 34 -29 -1 -9 -3 -2 -16 -3
word before 2: рік	-91 -2 -2 -2 -1 -1 -1 95 -4
word before 2: рішенн	25 -13 -3 -1 -4 -2 -2 -15 -13
word before 2: с	-32 12 11 -7 -6 -5 -7 40 -25
word before 2: самоле	25 -14 -2 -1 -1 -1 0 -3 -3
word before 2: самому	49 -39 -11 -1 -2 -2 -1 -1 -1
word before 2: сбу	2 -75 -10 -5 -5 -9 -6 -42 34
word before 2: сверх	-46 -3 9 -7 -5 -19 -34 -3 -13
word before 2: свобод	-47 -11 42 69 -30 -13 -16 -88 -56
word before 2: своих	26 -81 -17 -3 -4 -7 -5 -8 -4
word before 2: сегодн	3 22 8 19 -12 -8 -12 -27 -43
word before 2: семей	-2 -51 22 -6 -3 -3 -3 -12 -11
word before 2: серед	24 6 -17 -3 -3 -5 -3 -50 -17
word before 2: сержан	82 -46 -36 -2 -2 -8 -2 -5 -4
word before 2: сил	-42 53 -14 -4 -5 -13 -4 -20 -8
word before 2: сили	84 -59 -5 -2 -2 -10 -3 -18 -9
word before 2: складу	66 -34 -2 -1 -2 -5 -1 -6 -27
word before 2: сложил	31 -1 -2 -1 -1 -1 -1 -20 -7
word before 2: солдат	-73 14 30 54 -18 -31 -21 -32 37
word before 2: сообщи	-75 62 -44 -29 -16 -20 -8 -31 -31
word before 2: состоя	-48 16 0 33 -9 -8 -7 -23 -7
word before 2: списка	32 -38 -19 -4 -3 -1 -2 -17 29
word before 2: списки	-13 -19 -18 -12 -10 -21 -6 -23 33
word before 2: список	46 11 -56 -23 -11 -12 -16 -24 -57
word before 2: среди	-34 32 8 -7 -8 -10 -8 -15 -5
word before 2: ст	21 -12 -1 -2 -1 -1 -1 -2 -2
word before 2: стамбу	77 -25 -64 -12 -10 -9 -9 -78 -19
word before 2: старше	70 -10 -50 -7 -4 -7 -3 -16 -19
word before 2: сторон	-23 34 17 -10 -14 -12 -1 -10 -20
word before 2: сутки	46 -4 -18 -1 -3 -2 -1 -29 -2
word before 2: схуд	18 -2 -2 -1 -1 -1 -1 -1 -10
word before 2: сьогод	-4 -14 30 -15 -12 -15 -8 -2 -11
word before 2: та	19 46 -59 -4 -3 -12 -5 -9 -6
word before 2: так	-38 -47 75 -3 -2 -7 -4 -62 -7
word before 2: также	-10 32 -21 -1 -3 -3 -6 -7 -9
word before 2: також	44 2 -14 -9 -28 -17 -15 -57 -26
word before 2: там	-25 -82 -22 -30 -27 -17 -11 -58 58
word before 2: танков	15 -2 -7 0 0 0 0 -2 -2
word before 2: танків	11 -1 -1 0 0 -1 0 -1 -6
word before 2: теж	-53 -21 74 -7 -7 -6 -5 -25 -3
word before 2: тел	-48 53 -51 -10 -25 -8 -13 5 -12
word before 2: тела	70 -43 -73 -9 -21 -13 -14 -25 -21
word before 2: телефо	53 -10 0 -1 -1 -1 -1 -40 -4
word before 2: терито	-38 4 18 -6 -7 -14 -6 -34 62
word before 2: теробо	-61 63 -14 -3 -2 -9 -3 -1 -6
word before 2: террит	-22 12 36 -2 -13 -2 -4 -10 5
word before 2: тижден	-7 -2 -3 0 0 -1 -1 13 -8
word before 2: том	-23 -10 32 -5 -12 -11 -5 -6 -10
word before 2: тому	33 -28 -12 -6 -5 -11 -3 -23 -8
word before 2: торік	-37 -23 0 -1 -1 -1 -1 40 -18
word before 2: тро	79 -73 -4 -1 -1 -2 -1 -1 -5
word before 2: туда	-45 32 28 -18 -17 -11 -11 -32 -32
word before 2: тіл	32 -19 -31 -2 -4 -16 -3 22 -14
word before 2: тіла	40 -20 -35 -7 -12 -25 -6 -43 -13
word before 2: у	19 -42 -80 -11 -8 44 -8 27 3
word before 2: удалос	-29 13 13 -7 -6 -4 -4 13 -7
word before 2: удома	30 20 -20 -16 -19 -25 -11 -51 -17
word before 2: уже	-38 -26 -10 -6 -12 -5 -4 45 -23
word before 2: украин	-4 18 -10 -5 -17 -9 -1 -33 -2
word before 2: україн	-61 38 -3 -6 -6 -5 -4 23 -6
word before 2: уничто	15 0 -11 -1 0 0 0 -2 0
word before 2: уперше	47 -46 0 0 0 0 0 0 0
word before 2: услови	-11 -28 45 -2 -2 -2 -4 -6 -1
word before 2: усього	25 -26 -44 -26 -12 -13 -15 29 -10
word before 2: учора	87 -73 -39 -5 -9 -12 -6 -52 -3
word before 2: формат	115 23 -90 -10 -7 -22 -6 -106 -12
word before 2: формул	42 -19 5 -19 -18 -15 -13 -19 -28
word before 2: хто	-51 60 -16 -4 -12 -10 -12 -16 -6
word before 2: це	-42 -16 -7 -11 -6 -15 -4 59 -8
word before 2: цивіль	-4 10 -34 -9 -12 -20 -8 13 -8
word before 2: ч	23 -18 -1 -1 0 -1 -1 -1 -1
word before 2: чаес	-15 37 -37 -7 -6 -24 -13 -41 -43
word before 2: час	-25 -18 -1 -1 -1 -3 -1 40 -11
word before 2: челове	-49 76 -37 -3 -49 -5 -4 -5 -5
word before 2: чем	-1 -10 -1 -1 -8 -2 -2 -9 24
word before 2: чолові	-20 -72 68 -10 -11 -15 -9 -13 -20
word before 2: что	9 -35 44 -11 -31 -10 -10 -24 -6
word before 2: штаб	-58 28 -15 -4 -5 -3 -6 30 -23
word before 2: штабу	44 -67 -7 -4 -3 -9 -5 12 40
word before 2: ще	39 37 -31 -12 -9 -18 -10 -45 -49
word before 2: щиті	-28 9 -9 -1 -6 -3 -1 36 -4
word before 2: що	-34 -19 29 -1 -11 -1 -1 -2 37
word before 2: щодо	90 -49 -60 -9 -4 -11 -4 -46 9
word before 2: экипаж	38 -9 -11 -3 -2 -3 -1 -2 -9
word before 2: яких	-31 -46 -1 -1 -1 -2 -1 41 -33
word before 2: є	-45 57 -56 -6 -15 -19 -9 -25 -13
word before 2: і	-21 -60 -64 -11 -15 55 -12 35 -35
word before 2: ідетьс	82 -31 -19 -6 -6 -2 -2 -24 -15
word before 2: із	43 22 -17 -8 -6 -9 -5 -48 -60
word before 2: їдуть	28 -24 -4 -2 -2 -6 -2 -6 -2
word before 2: їх	66 -12 7 -1 -2 -4 -3 -31 -32
word before 2: їхніх	-16 -42 52 -6 -6 -5 -16 -36 25
word before 2: اسيرا	-41 30 -18 -18 -2 -6 -2 20 -6
word before 2: افراج	32 -30 -22 -10 -7 -9 -5 7 -22
word before 2: امارات	-22 -6 -7 -30 -5 -2 -2 37 -14
word before 2: اوكران	19 -19 -9 9 -3 -11 9 1 -4
word before 2: تبادل	12 3 9 -9 -2 40 -11 -36 -3
word before 2: تي	28 -26 -1 20 -6 -2 -3 -23 -13
word before 2: جديده	-25 8 29 30 -3 -6 -4 -6 -4
word before 2: دوله	18 0 -1 -39 -3 -1 -4 22 -4
word before 2: روسيا	-6 26 -13 -8 -1 -7 -1 -1 8
word before 2: علي	-22 45 -3 -10 -4 -1 -1 -12 -1
word before 2: عن	-32 8 -26 24 -12 -9 -6 -10 -6
word before 2: في	-26 13 18 -19 -1 -1 -1 17 -1
word before 2: كييف	-34 48 -27 -27 -2 -2 -2 -2 -3
word before 2: لم	19 -35 -17 5 -7 -11 -8 -1 -5
word before 2: –	-2 -18 8 -8 -11 -11 10 25 -15
word before 2: •	33 20 -14 -3 -4 -4 -3 -21 -16
word before 2: ▫	21 -17 -8 -4 -8 -4 -3 0 -12
word before 2: ⚡	-77 -79 5 -26 89 -16 -14 -20 -27
word before 2: ✅	-24 39 -71 -20 -5 -9 -5 -30 -8
word before: 	27 -1 25 -9 -9 -14 -7 -5 -37
word before: "	20 -33 -16 -12 -11 -2 -7 26 6
word before: #	33 24 -65 -23 -25 -11 -8 -45 -20
word before: '	14 -60 -4 -9 -10 -7 -8 -1 -23
word before: (	3 21 -10 -3 -3 -3 -2 -12 -19
word before: )	9 30 -26 -6 -5 -7 -5 -16 -19
word before: +	62 38 -36 -3 -5 -4 -5 -41 -48
word before: ,	14 -7 -3 0 -7 -1 -3 3 1
word before: -	-2 -14 51 -14 -8 -7 -4 -11 -9
word before: .	3 -58 31 37 -15 -4 -3 -9 -4
word before: /	54 -12 -12 -7 -10 -6 -5 -32 -27
word before: :	15 4 -9 -3 3 -11 -5 -3 -11
word before: ;	37 -13 -4 11 -8 -3 -3 -25 -31
word before: a	26 -26 9 -4 -12 4 -8 3 -20
word before: additi	-63 -54 77 -9 -7 5 -10 -15 -6
word before: affair	-62 33 24 -51 -9 -4 -6 10 -2
word before: after	76 -51 -10 -29 -4 -11 -2 -19 -4
word before: afu	20 -38 19 -6 -18 -12 -11 23 -32
word before: aged	76 -38 -16 -33 -3 -4 -2 -9 -1
word before: air	19 -11 -8 -2 -2 -1 -1 -2 -2
word before: aircra	12 -2 -4 -2 -1 -1 0 -1 0
word before: all	29 -30 -11 3 -7 -4 -4 -13 -8
word before: along	22 25 -36 -13 -6 -16 -12 -5 -2
word before: alread	52 -19 -14 -1 -2 -2 -2 -45 -1
word before: also	-12 -30 56 -27 -26 20 -27 -55 -38
word before: among	7 8 -21 -15 -4 -4 -2 -10 -4
word before: amount	28 -13 -4 -4 -5 -2 -2 0 -26
word before: an	-34 43 -8 18 -3 -7 -3 -29 -5
word before: and	5 2 -3 -6 -2 -7 0 -4 -9
word before: announ	-27 31 1 -13 -12 -7 -6 -33 -15
word before: anothe	12 -8 -43 -18 -8 31 -6 -30 21
word before: april	-32 14 18 -3 -7 -1 -1 -3 -1
word before: are	14 15 -17 -8 -16 14 -5 -12 -26
word before: armed	0 15 -7 -1 -1 -2 -1 -3 -1
word before: as	41 -53 -54 -16 -20 -16 -12 17 14
word before: at	-59 -39 48 17 -22 -18 -13 11 15
word before: august	32 -29 -2 -4 -4 -8 -5 -7 -4
word before: azovst	38 2 -22 -3 -2 -9 -5 -2 -17
word before: back	-15 14 26 -18 -24 -7 -7 -12 -15
word before: be	-1 -9 -3 -6 -3 -2 -3 -1 27
word before: been	6 9 -21 -38 -10 -12 -10 13 -20
word before: began	-14 9 -4 -22 -1 -2 -2 19 12
word before: belaru	42 42 -58 -40 -19 -11 -14 -23 -16
word before: betwee	94 -55 -19 -31 -32 -8 -7 -14 -10
word before: bodies	-44 56 -8 -7 25 -7 -5 -28 -7
word before: border	-30 30 1 -2 -2 -2 -2 -2 -16
word before: bring	3 5 -29 -22 -10 -14 -8 -9 -7
word before: brings	-36 12 34 -6 -3 -5 -2 -9 -2
word before: brough	27 -29 -31 -3 -12 -5 -5 13 -12
word before: by	-8 27 -34 -9 -6 -2 -5 31 -5
word before: came	-4 11 -18 -5 -5 -11 -3 -34 -4
word before: captiv	1 -2 7 -19 -11 -8 -6 8 -29
word before: captur	71 -29 -50 -23 -4 -3 -5 -5 -5
word before: carrie	0 -18 -8 -11 -10 -4 -3 66 -28
word before: carryi	98 -38 -36 -8 -14 -4 -5 -13 -37
word before: childr	40 -4 -17 -1 -1 -1 0 -17 0
word before: civili	-39 -47 21 -20 -16 -11 -8 40 9
word before: code	74 -48 12 -5 -5 -6 -5 -25 -29
word before: comple	65 -29 5 20 -2 -2 -2 -64 -1
word before: confir	-36 44 -24 -31 31 -9 -5 -32 -8
word before: countr	49 -20 -66 23 -26 -20 -15 -93 -8
word before: covere	-15 4 4 35 -10 -5 -5 -22 -2
word before: date	-52 -31 -22 23 -2 -3 -4 45 -4
word before: day	2 -26 -13 -14 -15 -10 -9 36 -13
word before: days	-6 -55 -12 -15 -8 -8 -6 68 -3
word before: decemb	30 -2 18 -14 -2 -19 -18 -3 -11
word before: defenc	-20 -37 52 -3 -3 -2 -1 -9 -2
word before: defend	15 -16 -6 -2 -1 21 -5 -9 -2
word before: delive	18 25 -13 -15 -2 -1 -2 -12 -1
word before: direct	28 -19 -2 -2 -4 -7 -4 -24 -8
word before: donets	23 -16 -5 -3 -3 -7 -3 -24 -5
word before: down	16 -2 -4 -4 -2 -1 -1 -1 -2
word before: drones	26 -7 -4 -1 -1 0 -1 -15 0
word before: each	17 13 -4 -19 -12 -9 -7 -32 -3
word before: earlie	48 6 -36 -31 -22 -16 -13 -70 -15
word before: easter	-26 60 -10 -32 -24 -7 -10 -30 -8
word before: effort	5 -14 -2 13 -1 -1 -1 7 -2
word before: emirat	8 11 -8 -61 -2 -2 -2 56 -2
word before: enemy	5 -25 29 -3 -5 -4 -4 -3 -16
word before: estima	36 -47 -3 -7 -6 -7 -6 -18 -22
word before: every	20 -3 -11 0 0 0 0 -4 -1
word before: exchan	38 -27 -26 11 -9 6 -5 -12 -6
word before: facili	-46 -3 69 -16 -2 -13 -7 -25 -56
word before: famili	-64 87 -16 -28 -5 -8 -6 -16 -7
word before: far	-15 -6 -23 -11 -8 -2 -3 28 -16
word before: februa	38 -3 22 -21 -3 -2 -2 -24 -2
word before: federa	43 17 -10 -31 -7 -11 -8 -20 -20
word before: fighte	38 -11 -20 -3 -2 -1 -1 0 -1
word before: figure	-10 -24 -40 33 -5 -12 -5 -25 -32
word before: first	0 28 -14 -10 -8 -7 -5 -15 -12
word before: five	-25 -6 51 -7 -2 -1 -4 -1 -18
word before: follow	18 -30 40 -9 -3 -1 -2 -12 -3
word before: for	16 -3 4 -20 -5 -18 0 -29 1
word before: forces	62 -41 -15 -2 -3 -3 -3 -11 -25
word before: foreig	-40 32 18 -49 -8 -4 -5 7 -8
word before: formul	10 12 -18 -22 -21 -15 17 -41 -22
word before: free	-35 22 -32 31 -7 -4 -3 4 -1
word before: freed	-16 8 -9 6 -6 -5 -5 8 -4
word before: frees	22 -7 -26 23 -10 -5 -5 -35 -3
word before: friday	38 -77 -32 -13 24 -9 -10 29 -12
word before: from	30 20 -46 -7 -15 -5 -7 -12 -21
word before: full-s	69 -16 -1 -3 -2 -2 -2 -73 -5
word before: furthe	-42 -7 -17 28 -24 20 -12 -16 -6
word before: gestur	13 -23 -1 -4 -3 23 -35 -2 -5
word before: go	-26 11 -4 -8 -25 48 -40 -23 -28
word before: goodwi	13 -23 -1 -4 -3 23 -35 -2 -5
word before: got	-5 19 -29 -26 21 -6 -9 -9 -14
word before: group	-28 -22 44 -15 -5 -6 -4 -7 -5
word before: guards	77 -69 -6 -1 -1 -1 -1 0 -7
word before: had	36 8 -21 -40 23 -14 -8 -37 -24
word before: hamas	34 -34 -16 -5 -2 -4 -2 -3 -2
word before: handed	-47 8 29 -6 -29 0 11 -16 -27
word before: has	-16 25 7 -38 -14 -7 -6 31 -15
word before: have	-54 -4 -25 12 -7 -6 -6 71 -40
word before: he	-26 -19 -4 -22 -5 -14 -6 40 -28
word before: held	-37 -45 -12 -6 -3 -9 -6 30 22
word before: helped	74 -50 -26 -32 -5 -18 -8 -80 -3
word before: her	-25 -11 58 -14 -9 -6 -4 -38 -34
word before: hold	-2 -11 -2 -6 -5 -2 -2 -14 29
word before: holdin	-65 -14 -8 -5 -6 -5 -5 -26 48
word before: holds	25 -2 -2 -4 -5 -4 -4 -58 -16
word before: home	8 5 -19 -12 -16 3 -6 -15 -14
word before: hostag	14 -19 -9 -18 -3 -2 -4 -4 36
word before: hours	8 -3 -1 -1 0 -1 0 -2 0
word before: i	-53 45 -31 49 -12 -9 -6 -14 -15
word before: in	-5 -17 1 2 -8 -8 -5 2 -1
word before: includ	51 7 -28 -11 -5 -12 -4 -13 -9
word before: interv	38 -17 -5 -10 -17 -6 -5 -38 -6
word before: invasi	-17 19 -49 -3 -5 -4 -2 30 9
word before: involv	35 20 -15 19 -6 -3 -3 -53 -5
word before: is	71 -59 -10 -7 -4 -4 -4 -42 35
word before: israel	26 -11 -4 -10 -1 0 -1 -10 -12
word before: istanb	-6 -14 15 0 -3 0 0 1 0
word before: it	6 37 9 -11 -29 1 -10 -77 14
word before: its	-28 11 -30 -34 52 -11 -11 18 -59
word before: just	49 -55 -8 -12 -5 -11 -2 26 -5
word before: kiev	-63 -23 32 -13 -16 -7 -15 -13 -8
word before: killed	33 -5 -6 -2 -10 -2 -1 -4 -9
word before: kyiv	25 -2 11 7 -23 -11 -17 -24 -59
word before: last	21 -10 -4 -2 -2 -1 -1 -2 -2
word before: launch	28 -8 -11 -3 -1 -3 -1 -5 -3
word before: let	-33 -32 31 -15 -11 54 -31 31 -7
word before: lists	19 -6 0 -1 -1 -1 -1 -5 -5
word before: losses	50 -12 -15 -3 -6 -2 -4 -13 -39
word before: lost	19 -2 -8 -1 -2 -2 -1 -3 -14
word before: manage	-79 71 -7 -3 -3 -4 -2 38 -2
word before: march	15 -15 22 -23 -5 -2 -2 -13 -1
word before: mariup	-5 18 -8 -1 -1 -4 -3 -1 -5
word before: may	-42 -23 57 -5 -7 -3 -3 -2 16
word before: mediat	-40 -12 8 34 -5 -4 -3 18 -5
word before: member	-26 -43 -15 -40 -17 -9 -11 66 -38
word before: men	57 -62 5 -4 -4 -4 -4 -26 -3
word before: milita	-19 9 19 -9 -11 -6 -8 -11 -13
word before: minist	-13 -43 53 -16 -7 -4 -3 11 -4
word before: mofa	15 -20 -24 37 -7 -3 -3 1 -2
word before: moscow	-27 -2 11 -1 -8 -16 -7 -10 -7
word before: moskal	-28 -29 -79 -5 -2 -3 -5 -2 67
word before: negoti	29 -34 39 -2 -3 -3 -2 -22 -5
word before: new	18 -15 -9 24 -11 -4 -5 -36 -10
word before: news	-64 68 -9 -2 -5 -2 -3 -3 -9
word before: night	70 -39 -72 -15 -14 -10 -7 -11 -36
word before: now	-44 38 -8 -32 -9 -6 -8 33 -7
word before: number	21 17 -2 -5 -1 -7 -3 -9 -14
word before: occupi	56 -50 -28 -5 -5 -4 -4 -25 17
word before: of	-11 -11 3 1 2 -5 -6 1 -9
word before: office	-21 39 -26 3 -7 -12 -6 -4 -42
word before: offici	21 -9 -8 -1 -2 -5 -1 -2 4
word before: oldest	117 -71 -9 -6 -3 -3 -2 -56 -2
word before: ombuds	19 -40 38 -11 -3 -3 -3 -2 -13
word before: on	16 -54 47 -14 5 -6 -6 -3 -6
word before: one	-44 48 24 -7 -8 -6 -6 -29 -9
word before: only	44 -21 -8 -3 -4 -19 -3 12 -5
word before: operat	-30 -53 48 -21 -19 -11 -10 -22 -16
word before: our	4 23 34 -7 -13 -6 -8 -38 -33
word before: over	-13 11 -26 -7 31 1 2 -13 -23
word before: own	-82 39 19 -29 -49 -24 -22 -38 -91
word before: part	-28 9 -68 19 -6 -6 -9 29 39
word before: partie	-72 42 -10 -17 -13 -6 -5 44 -5
word before: past	58 -4 -38 -2 -3 -3 -2 -36 -11
word before: people	-37 -20 -19 -26 72 -14 -10 -46 -40
word before: person	-4 57 -56 -1 -4 -2 -3 -3 -2
word before: place	-7 29 -3 -11 -6 -3 -3 -12 -7
word before: plus	-41 34 0 -3 -6 29 -18 -9 -10
word before: pows	2 -31 33 -1 -4 -1 -1 -8 -4
word before: presid	-32 64 -52 -27 -16 -5 -7 7 -22
word before: prison	-19 -11 -22 -11 -9 -7 -5 39 0
word before: proces	-12 -4 34 -1 -2 -1 -2 -11 -4
word before: qatar	12 21 -11 -14 -1 -1 -1 -5 -1
word before: qatari	-33 -3 26 -47 -1 -4 -2 48 -1
word before: reache	-44 -32 -12 -26 -4 -5 -3 71 -7
word before: receiv	-3 -1 -1 -13 -24 -8 -9 23 -15
word before: region	49 -13 -9 -3 -2 -2 -2 -22 -4
word before: releas	-3 -16 9 28 -6 -5 -5 -18 -11
word before: remain	67 -27 -34 -23 -19 -5 -6 -29 -2
word before: repatr	63 -40 7 -37 -19 -14 -16 -56 -32
word before: report	11 -31 20 -10 -11 -9 -5 12 -1
word before: result	-28 -39 4 52 -7 -2 -3 -32 -3
word before: return	-13 35 7 -36 -15 -8 -8 9 -16
word before: reunif	-38 46 -1 -8 -1 -1 -1 -1 -1
word before: reunit	36 10 -37 -31 0 -1 -1 -10 0
word before: risen	30 0 0 -4 -1 0 -1 -1 -27
word before: russia	4 -11 -19 -1 -14 -3 -7 -18 20
word before: said	4 5 -13 1 -11 -7 -5 -23 5
word before: saturd	-5 -28 39 -40 -15 -14 -4 -36 -9
word before: saw	7 -14 -2 2 -2 -2 -2 -11 -1
word before: says	23 46 -49 -12 -30 -5 -5 17 -31
word before: second	10 -5 8 -10 -7 -5 -4 -12 -2
word before: secure	-35 4 -29 44 -7 -2 -2 10 -13
word before: sent	28 -35 43 -6 -13 -8 -8 -32 -6
word before: senten	41 -14 -12 -1 -3 -2 -6 -2 -4
word before: septem	61 -51 -1 -38 -2 -10 -3 -53 -4
word before: sergea	57 -46 -2 -1 -2 -5 -2 -2 -5
word before: servic	25 3 -25 -10 -27 -6 -5 13 -6
word before: seven	-1 17 -4 -2 -2 -1 -1 -2 -4
word before: side	35 -30 25 -1 -12 -14 -7 3 -9
word before: sides	-63 -1 1 34 36 -9 -6 -20 -11
word before: signed	105 -97 -1 -3 -2 -1 -1 -6 -2
word before: since	80 -28 4 -14 -11 -7 -7 -59 -10
word before: six	-37 35 -23 -5 -24 -9 -5 -15 -5
word before: so	-56 -6 -1 -8 -9 -4 -3 45 -14
word before: soldie	12 14 -22 -25 42 -13 -15 -30 -25
word before: some	40 -24 -14 -2 -2 -23 -3 -1 -16
word before: spent	67 -57 -10 -6 -4 -1 -1 -1 -5
word before: spoke	-53 -3 20 40 -21 -9 -9 -25 -34
word before: stage	86 -15 -6 -4 -1 -5 -1 -84 -1
word before: stands	-47 -16 -9 -20 -8 -7 -4 32 31
word before: succee	-6 -28 5 22 -4 -5 -6 -44 -2
word before: swap	-27 21 0 2 -11 -7 -5 -1 -7
word before: swappe	8 -4 -1 19 -18 -7 -11 -43 -37
word before: take	12 -4 0 -1 -1 -1 -1 -2 -4
word before: taken	5 36 -4 -11 -7 -3 -3 -30 -7
word before: talks	2 -13 32 -4 -3 -1 -2 -10 -4
word before: teams	12 0 -3 -3 0 0 0 -4 -1
word before: ten	1 35 -33 0 0 -2 -1 -2 -29
word before: thanke	19 -15 -21 -8 -7 -4 -3 -11 -3
word before: that	11 -14 -10 -17 -15 5 -5 12 -8
word before: the	21 -2 0 -10 -4 -2 -4 -9 -10
word before: their	11 -108 36 -37 38 -10 -6 -22 -13
word before: them	31 -8 -4 -13 -3 -7 -3 -14 -6
word before: there	10 -65 -22 -29 -5 -11 -4 36 -21
word before: they	-18 37 -30 -3 -8 -16 -4 -4 -12
word before: this	-17 32 -14 -20 -10 -6 -4 14 -2
word before: those	81 -79 5 -7 -6 -13 -13 -14 -13
word before: three	24 -50 -28 -9 -3 -4 -4 33 -8
word before: throug	-31 -5 -17 -15 -2 -4 -2 57 -1
word before: thursd	24 8 4 -14 -15 -3 -8 -15 -6
word before: thus	-15 0 -1 -28 -1 -1 -1 46 -2
word before: time	-10 -18 30 -1 -2 -1 -1 -1 -2
word before: to	41 -29 -24 -2 -5 -4 -4 0 -6
word before: today	-3 20 -13 18 -8 -1 -4 1 -7
word before: took	-42 39 8 -16 -5 -12 -6 -7 -13
word before: total	34 -41 -15 9 -7 -4 -4 12 -11
word before: trade	29 -15 12 -3 -3 -3 -3 -8 -14
word before: traded	16 -8 2 34 -20 -9 -9 -10 -6
word before: transf	-24 -4 -10 -3 -2 -18 13 12 -4
word before: troops	1 -12 13 -1 -1 -1 -1 0 1
word before: turn	-18 -6 14 -7 -12 -6 -2 -5 -1
word before: two	-21 -31 53 -31 -22 -11 -8 14 -10
word before: uae	-8 -13 -5 20 -7 -3 -3 2 -5
word before: ukrain	1 3 -14 6 -15 -9 1 1 -3
word before: under	-55 21 -24 -7 -7 -7 -9 41 -4
word before: up	-89 12 50 -38 -53 -38 -23 -26 -4
word before: us	-10 -19 -6 -43 -57 -8 -5 31 -62
word before: vehicl	10 0 -1 0 0 0 0 -5 -1
word before: war	48 -1 30 -25 -14 -6 -8 -103 -17
word before: warrio	-20 -44 30 -2 -3 -3 -3 16 -4
word before: was	-17 -66 54 -26 -18 -17 -14 -32 26
word before: we	-42 61 -44 -7 -4 -4 -4 9 17
word before: wednes	-68 48 24 -7 -25 -8 -8 -13 -2
word before: week	-33 55 -10 -3 -2 -6 -2 -35 -5
word before: welcom	11 57 -51 -4 -1 -1 -1 -5 0
word before: went	24 -29 37 -1 -2 -3 -2 -20 0
word before: were	-13 -14 23 16 -7 -15 5 -22 16
word before: when	77 -63 -24 -22 -16 -9 -6 -49 -6
word before: which	-21 0 15 -9 -14 -17 11 -6 -9
word before: while	-6 26 21 -31 -5 -4 -8 -45 -34
word before: who	19 -2 -6 -4 -2 -2 -1 -2 -2
word before: with	35 -11 -25 2 -6 -12 5 -3 -17
word before: women	-8 24 -14 -1 -1 -2 -1 -1 -1
word before: worth	12 -1 -2 -1 -2 -1 -1 -3 -1
word before: wounde	19 -74 -23 -6 -6 -16 21 -3 -12
word before: year	24 -18 8 11 -11 -5 -4 -23 -16
word before: yester	53 -42 23 -45 -19 -15 -10 -105 -8
word before: younge	4 28 -61 -7 -13 -10 -6 -41 -25
word before: zelens	-26 51 -48 -40 -28 -8 -13 13 -23
word before: а	-9 4 14 -11 -14 -22 -4 -29 34
word before: абу-да	-39 -37 -6 45 -9 -2 -3 -6 -1
word before: август	-6 -35 -17 -12 -8 -5 -6 69 -11
word before: авиабо	25 -9 -10 -1 -2 -1 -1 -1 -2
word before: автобу	23 15 -41 -8 -36 -12 -9 -39 -50
word before: автомо	40 -21 -20 -1 -1 -1 -1 -2 -7
word before: авіаці	29 -5 -2 -2 -1 -2 -2 -5 -13
word before: азовст	12 17 -20 -10 -10 -18 -11 -27 -27
word before: але	35 12 -11 -10 -5 -32 -5 -53 -6
word before: аппара	8 0 -2 0 -1 0 0 -3 -1
word before: апреля	44 -25 24 -6 -27 -8 -6 -26 -7
word before: батькі	-40 54 -29 -4 -18 -5 -3 -24 -2
word before: бахмут	68 -43 -44 -9 -11 -14 -8 -23 -12
word before: без	-1 -18 47 -10 -9 -22 -23 -39 19
word before: безвіс	6 25 -2 -4 -4 -5 -4 -24 14
word before: белгор	0 45 -48 -5 -6 -6 -4 -24 -9
word before: белору	-13 -46 55 -9 -13 -11 -9 10 -17
word before: березн	124 -51 -4 -9 -8 -10 -6 -111 -5
word before: беспил	21 -6 -7 -1 -1 -1 -1 -3 -2
word before: близки	-24 40 -78 -17 -17 -10 -27 31 -23
word before: боевик	47 0 -74 -1 -4 -1 -5 -1 -36
word before: бойца	19 7 -19 -1 -2 -5 -1 -1 -1
word before: бойцам	24 -4 -1 -1 -2 -2 -4 -3 -7
word before: бойцов	38 47 -59 -3 -4 -8 -4 -11 -10
word before: более	59 -2 -51 -3 -1 -2 -2 -11 -2
word before: больны	52 -31 -5 -1 -2 -2 -5 -1 -10
word before: большо	-31 26 4 -6 -17 -10 -7 -48 -8
word before: борони	80 -77 -9 -4 -4 -16 -7 -4 -9
word before: борту	65 -50 -5 -5 -5 -8 -2 -3 -10
word before: бпла	14 -1 -5 0 0 -1 0 -4 -2
word before: бригад	32 -16 -7 -1 -1 -1 -1 -5 -1
word before: був	24 -46 42 -2 -2 -10 -2 -4 -14
word before: будет	32 0 -16 -2 -2 -1 -2 -2 -8
word before: були	40 -12 -1 -5 -2 -2 -1 -2 -19
word before: було	61 -18 -9 -11 -8 -8 -6 -17 -31
word before: бы	50 -9 -40 -4 -12 -5 -6 -30 -34
word before: был	36 -84 69 -19 -12 -6 -9 -23 -12
word before: были	57 -31 -10 -8 -8 -5 -3 -3 -9
word before: было	-25 24 46 -15 -16 -12 -10 -32 -32
word before: бюро	55 -15 -1 -2 -2 -3 -2 -12 -27
word before: бійці	78 -69 -5 -1 -1 -4 -2 -1 -5
word before: бійців	-28 43 -11 -2 -3 -8 -3 -7 -11
word before: білору	39 -18 -25 -11 -10 -8 -6 -23 -23
word before: більші	53 -39 -3 -1 -1 -5 -1 -11 -19
word before: в	31 6 -31 -4 -8 -8 -3 -4 9
word before: в'язни	-5 2 -27 -5 -10 -7 -3 -13 87
word before: важкох	25 -13 -1 -1 -1 -3 -3 -1 -3
word before: вважаю	-11 -21 -1 -7 -6 -3 -4 -63 63
word before: вдалос	-8 -12 -22 -12 -6 29 -8 20 -13
word before: вдома	24 9 -26 -9 -7 -13 -6 0 -15
word before: велико	-11 47 -52 -28 -12 -7 -5 10 -9
word before: вересн	21 -72 -29 -11 -15 -17 -14 58 -12
word before: вернув	-33 2 23 -9 -10 -14 -7 -22 -8
word before: вернул	-8 4 30 -16 -20 -8 -9 17 -19
word before: вернут	-3 -18 11 -7 -10 -7 -5 2 -9
word before: вертол	39 -3 -17 -2 -1 -1 -1 -12 -3
word before: вести	-54 4 -12 -6 -3 -1 -4 -18 40
word before: весь	-100 -17 0 -1 -1 -3 -1 108 -15
word before: вже	10 -81 -16 -8 -5 -7 -4 60 -17
word before: взамен	-21 55 -28 -3 -4 -4 -3 1 -3
word before: взяли	94 -55 -2 -3 -5 -3 -4 -43 -28
word before: взято	13 -4 -5 0 -1 -1 0 0 -1
word before: взяты	33 -5 -4 -1 -1 -1 -1 -19 -3
word before: вивезе	56 -29 -6 -9 -5 -14 -4 -35 -19
word before: вивезл	62 -25 -1 -3 -3 -2 -2 -55 -13
word before: визвол	-16 -6 -1 -9 -9 -15 -7 42 -14
word before: вийшли	-14 27 -49 -24 -15 -39 -20 47 -25
word before: викона	-11 28 -3 -5 -4 -4 -2 -29 -11
word before: вилуче	9 -2 0 0 0 -1 0 -3 -2
word before: виповн	67 -47 -7 -1 -2 -6 -2 -6 -4
word before: вирвал	36 9 -12 -6 -3 -9 -3 -23 -5
word before: виїхал	-72 7 76 -7 -10 -11 -7 -29 -4
word before: включа	16 -49 -44 -3 -5 -13 -8 -11 35
word before: вместе	16 -93 108 -8 -27 -10 -18 -77 -20
word before: вмс	-17 30 -14 -6 -5 -19 -6 -26 -20
word before: вночі	33 -9 -4 -1 -2 -2 -1 -11 -4
word before: во	-6 18 -4 -27 -14 -3 -6 -10 -4
word before: военно	-16 -3 9 -6 -2 -2 -11 -18 -22
word before: военны	-10 -18 0 -10 10 -14 -11 -1 -20
word before: возвра	-22 -12 25 -8 2 -12 2 18 -5
word before: возрас	40 -3 -22 -1 -1 -1 -1 -4 -10
word before: воинов	44 -7 -22 -2 -3 -13 -3 -3 -3
word before: войны	-59 4 -9 -4 -1 -1 -2 67 -10
word before: войск	23 -1 -7 -1 -1 -1 -1 -1 -11
word before: войска	59 -4 -31 -2 -1 -1 -2 -13 -16
word before: воли	-9 -30 -17 -8 -5 29 -51 -9 -16
word before: волю	52 -50 -49 -27 -17 -29 -27 51 -26
word before: волі	-79 47 10 -16 -11 -9 -5 54 -9
word before: вона	-27 -50 18 -4 -4 -4 -4 -46 48
word before: вони	-12 28 -30 -3 -6 -6 -4 19 -19
word before: вопрос	18 23 -2 -3 -17 -2 -3 -6 -42
word before: ворог	17 -8 -2 -1 0 -1 0 -6 -3
word before: ворожо	-63 59 -19 -1 -4 -2 -1 -22 48
word before: восемь	126 -35 -84 -4 -6 -6 -7 -5 -42
word before: воссое	-16 -21 4 -19 -14 -7 -8 25 -8
word before: восста	92 -21 -34 -4 -6 -3 -3 -33 -20
word before: восток	34 -1 -3 -1 -1 -1 -1 -9 -18
word before: восьме	30 -21 -12 -4 -2 -10 -3 -33 -1
word before: воїни	31 -19 -3 -1 -1 -3 -1 -2 -3
word before: воїнів	55 -43 -23 -2 -3 -9 -3 21 -14
word before: впервы	-7 16 -53 -3 -7 -5 -5 -2 -10
word before: время	27 1 -37 -21 -15 -8 -11 27 -68
word before: вручив	18 -10 -1 0 -2 -3 -1 0 -1
word before: вручил	95 -70 -68 -9 -13 -19 -5 -1 -20
word before: все	-30 6 -3 -16 -10 -18 -10 30 -7
word before: всего	27 -70 22 16 -18 -17 -14 -28 -48
word before: всех	8 -59 -49 -6 -5 -4 -7 -32 22
word before: встано	85 -66 0 -8 -8 -3 -4 -68 -51
word before: встрет	-35 -23 18 -10 -10 -6 -11 -20 28
word before: встреч	-10 67 32 -9 -26 -30 -14 -72 -83
word before: всу	-25 66 -63 -7 -12 -18 13 -10 3
word before: всі	-9 10 -15 -7 -11 -8 -4 15 -12
word before: вторгн	-44 36 -2 -1 -1 -3 -2 31 -23
word before: второй	16 33 -45 -18 -12 -6 -7 -13 -4
word before: втрати	78 -30 -11 -4 -5 -7 -3 -29 -11
word before: вуглед	34 -16 -6 -1 -1 -5 -1 -6 -3
word before: вчера	66 3 -33 -12 -24 -13 -13 -76 -43
word before: вчераш	52 -41 0 -31 -65 -6 -8 -29 -2
word before: вчора	-10 -9 -15 -15 -9 -12 -5 35 -14
word before: вывезе	46 -15 -9 -5 -10 -4 -6 -43 -11
word before: вывезл	33 -17 -29 -6 -3 -3 -3 -10 -2
word before: выехал	23 -24 74 -3 -10 -4 -5 -62 -9
word before: вызвол	-59 3 4 -12 -19 -5 -7 46 -8
word before: вынес	50 -1 -40 -4 -1 -1 -1 -2 -4
word before: выплат	13 -3 -2 0 -2 0 0 -1 -4
word before: выпуще	43 -15 -3 -1 -9 -1 -1 -14 0
word before: вырвал	5 -17 58 -6 -31 -3 -3 -11 -6
word before: вышли	-25 19 -56 37 -35 -17 -12 -33 -32
word before: від	19 -16 -24 -4 -4 -6 -4 59 -22
word before: відбил	12 -1 -9 0 0 0 0 0 -1
word before: відбув	62 1 -30 -10 -4 -12 -5 -71 -4
word before: відбул	12 -41 -10 -5 -3 -4 -3 12 -10
word before: відвід	27 -9 -1 -1 -12 -2 -1 0 -1
word before: віддал	-23 -34 60 -12 -16 13 -21 -30 -14
word before: відзна	37 -20 -2 -1 -10 -4 -1 0 -1
word before: відкри	26 -4 0 -1 -1 -1 0 -20 -1
word before: відмов	66 -41 -2 -5 -2 -3 -2 -23 -11
word before: віднов	85 -15 -1 -2 -2 -3 -2 -50 -39
word before: відомо	88 -58 -19 -4 -10 -5 -4 -11 -32
word before: відпов	17 -55 36 -4 -11 -11 -14 -32 -20
word before: відпра	35 -19 2 -1 -1 -2 -1 -11 0
word before: відпус	10 15 1 -4 -2 -2 -4 -37 -4
word before: війни	-15 -18 -2 -4 -2 -4 -2 44 -8
word before: військ	-10 15 -16 -6 -12 -20 12 -34 51
word before: вік	50 -20 -2 -1 -2 -10 -2 -10 -9
word before: віком	28 -20 -3 -1 -1 -4 -1 -1 -4
word before: він	45 -9 -2 -1 -2 -2 -1 -16 -11
word before: вісім	91 -90 -1 -2 -3 -2 -2 -18 -6
word before: гаряча	60 -10 -8 -2 -2 -3 -2 -43 -11
word before: гарячу	35 -15 0 -1 -2 -2 -1 -31 -16
word before: гварді	43 -19 -2 -1 -1 -4 -1 -11 -7
word before: где	38 -29 -14 -9 -11 -4 -4 -10 -19
word before: говори	-11 12 15 -11 -8 -7 -8 -17 -56
word before: говоря	74 -62 11 -4 -16 -6 -6 -2 -14
word before: год	-74 13 2 -6 -10 -5 -5 72 -17
word before: года	-5 -14 28 -23 -8 -3 -5 11 -19
word before: году	-11 -39 -18 -7 -8 -4 -5 55 -24
word before: головн	27 21 -2 -4 -2 -4 -2 -38 -4
word before: госпит	-39 -33 50 -5 -10 -11 -8 -20 -9
word before: готова	30 -14 -7 -7 -6 -13 -14 -26 -30
word before: готовы	78 -6 -3 -3 -3 -4 -4 -45 -30
word before: готува	-8 27 -74 -13 -7 -13 -7 -36 -24
word before: готуєм	94 -59 -5 -3 -2 -4 -3 -60 -5
word before: гражда	9 -20 25 -16 -13 -15 -17 -21 -15
word before: границ	3 -22 7 -5 -11 -7 -7 1 -21
word before: громад	42 41 -6 -3 -3 -5 -3 -49 -29
word before: група	78 -72 -2 -1 -2 -2 -2 -10 -4
word before: групи	7 -75 -8 -7 -9 -6 -4 74 -5
word before: группа	33 -11 -9 -1 -2 -1 -1 -2 -6
word before: группе	63 -17 -45 -1 -1 -1 -1 -3 -7
word before: группи	21 -10 -11 -1 -2 -2 -2 -3 -3
word before: гумани	-22 -49 -46 -9 -11 -12 -8 51 -58
word before: гур	36 -76 57 -7 -10 -22 -12 -34 -30
word before: дали	2 -33 -2 -4 -4 -4 -3 13 -17
word before: далі	64 -64 -21 -28 -14 -14 -19 -43 -49
word before: даними	-29 -75 -30 53 -9 -12 -10 -46 21
word before: данным	-50 -38 5 -13 -13 -16 -12 24 62
word before: два	-55 -91 75 -26 -33 -27 -15 -12 77
word before: двадця	17 19 -71 -4 -11 -3 -4 -52 -10
word before: двое	34 0 -33 0 0 0 -1 0 -1
word before: двох	-36 54 -61 -22 -15 -10 -10 -42 -14
word before: двоє	-51 93 -89 -11 -10 -37 -13 -45 -36
word before: дві	-45 -28 -11 -13 -2 -4 -3 72 -1
word before: де	20 -9 0 -1 -5 -2 -1 0 -2
word before: дев'ят	35 18 -56 -4 -4 -6 -11 33 -21
word before: девочк	23 -6 -14 0 0 0 0 -1 -1
word before: девять	33 9 -21 -1 -1 -1 -1 -18 0
word before: декабр	12 -54 26 -19 -7 -10 -8 -28 -20
word before: делега	68 -58 -2 -1 -1 -1 0 -1 -7
word before: день	-52 -13 -17 -3 19 -12 -12 44 -19
word before: депорт	130 -22 -3 -16 -9 -14 -8 -119 -96
word before: депута	-74 -95 104 -11 -10 -4 -12 -16 -12
word before: держав	18 2 -2 -2 -2 -2 -2 -12 -7
word before: держпр	-29 34 -15 -4 -4 -12 -4 -14 -15
word before: держсп	36 -20 -3 -1 -1 -7 -1 -3 -3
word before: десятк	-82 -30 -94 -10 -13 -12 -12 -31 93
word before: десять	57 7 -43 -4 -3 -5 -4 -2 -13
word before: детей	87 -50 -68 -16 -3 -9 -6 -26 -8
word before: для	-6 -74 20 -14 -14 -13 -7 47 11
word before: дней	-44 -7 -54 -3 -3 0 -1 64 -2
word before: днепр	39 -9 -16 -2 -3 -1 -1 -4 -5
word before: днр	-1 -24 -46 -19 -8 -17 -6 -12 43
word before: дня	14 -24 47 -18 -40 -11 -10 -41 -29
word before: дні	-47 -26 -18 -12 -7 -17 -7 52 -21
word before: днів	-45 31 26 -6 -25 -3 -3 23 -2
word before: до	-3 21 17 -4 -10 -6 -3 -18 -13
word before: доби	-72 -22 -4 -7 -4 -5 -2 80 -3
word before: доброй	26 -15 -14 -4 -4 -6 -20 -3 -15
word before: добу	86 -47 -4 -2 -2 -3 -1 -40 -6
word before: догово	22 -20 -40 -14 -10 -5 -6 25 -12
word before: додому	-17 13 -26 2 -8 4 -6 22 -7
word before: докуме	35 -12 -7 -1 -1 -3 -1 -4 -6
word before: дома	-55 -1 22 -16 -17 -11 -13 -28 14
word before: домови	-1 45 -6 -1 -1 -4 -1 -38 -1
word before: домовл	36 -2 -14 -6 -8 -9 -6 -40 -12
word before: домой	-1 -1 9 -10 -14 -7 -8 18 -18
word before: донецк	73 -50 -33 -4 -6 -8 -2 -29 -3
word before: донець	111 -86 -50 -3 -4 -8 -2 -26 -5
word before: допомо	48 -18 -3 -2 -11 -5 -2 -33 -11
word before: доправ	-21 29 -37 -5 -4 -4 -3 18 -4
word before: дорога	41 -31 -9 -2 -1 -4 -2 -18 -19
word before: достав	7 3 7 -6 -9 -5 -4 13 -31
word before: достиг	-9 -1 0 -2 -1 0 0 28 -17
word before: досі	42 -32 -2 -9 -9 -14 -10 -51 0
word before: дочека	19 2 -22 -7 -23 -4 -3 -8 -4
word before: дпсу	43 -10 -2 -3 -3 -19 -5 -8 -35
word before: друг	8 17 -22 -19 -44 -16 -13 -1 -15
word before: другий	88 -119 -19 -26 -11 -7 -5 -46 -5
word before: другу	8 17 -22 -19 -44 -16 -13 -1 -15
word before: дівчин	-30 -55 57 -4 -7 -15 -6 -13 -18
word before: дістал	-30 -27 48 -6 -15 -29 -23 -18 -7
word before: дітей	-39 -85 8 -10 -10 -15 -8 94 -32
word before: евакуй	65 -15 -13 -5 -3 -6 -3 -60 -32
word before: евакую	109 -73 0 -2 -1 -1 -1 -54 -7
word before: его	50 -17 -56 -17 -16 -23 -12 29 -17
word before: единиц	10 -1 -4 0 -1 -1 0 -2 -1
word before: едут	-12 -8 31 -29 -21 -10 -13 -46 -15
word before: ее	-47 -24 -64 48 -23 -23 -17 20 41
word before: ему	28 44 -38 -4 -8 -7 -5 -37 -8
word before: емірат	-76 8 -34 78 -8 -12 -8 -12 -12
word before: ермака	33 25 -33 -5 -30 -11 -13 -24 -27
word before: есть	-36 -10 -59 46 -23 -18 -13 -28 -24
word before: етап	86 -35 -11 -4 -1 -2 -2 -78 -2
word before: еще	-21 43 -10 -1 -22 -3 -4 -36 10
word before: ж	-92 -88 112 -10 -16 -28 -36 -37 39
word before: ждали	43 -22 -33 -5 -4 -7 -3 -19 -9
word before: же	-11 38 -53 -16 -26 -15 -14 -7 39
word before: женевс	48 -4 -38 -28 -15 -21 -31 -73 -7
word before: женеві	48 -1 0 0 0 0 0 -46 0
word before: женщин	-3 -21 29 -5 -7 -3 -5 -9 -16
word before: жителе	-19 -14 -16 -4 -6 -3 -3 -13 29
word before: жителя	2 -20 -65 -7 -6 -4 -8 -36 34
word before: життя	83 -69 -9 -17 -14 -7 -6 -32 -41
word before: жовтня	51 -22 -33 -5 -8 -6 -4 -46 -4
word before: журнал	29 11 -20 -2 -4 -5 -3 -18 -15
word before: жінки	32 -19 -16 -1 -1 -3 -1 -7 -2
word before: жінок	91 -59 -19 -2 -2 -4 -3 -6 -15
word before: з	6 -1 -14 -7 -8 -7 -6 2 2
word before: з-під	57 -20 -36 -1 -1 -2 -1 -2 -2
word before: за	19 -22 -8 -8 -10 -9 -6 22 -14
word before: забрал	23 9 -24 -12 -9 -9 -9 -31 -9
word before: забрат	-10 -34 -66 -7 -9 45 -13 47 -26
word before: завдяк	23 -26 -8 -10 -15 -17 -9 -9 -25
word before: заверш	-32 -59 -36 -17 45 -13 -10 65 -14
word before: завтра	23 -2 -14 -1 -1 -3 -1 -1 -2
word before: загало	-69 -20 72 -35 -17 -24 -17 24 -35
word before: загибл	27 1 -20 -5 -4 -10 -8 -27 -9
word before: загину	39 -19 -4 -2 -4 -6 -1 -1 -3
word before: задерж	28 -11 -7 -2 -4 -1 -1 -1 -1
word before: задоку	43 -7 -2 -1 -1 -1 -1 -31 -5
word before: займет	29 -4 -9 -1 -1 -1 -1 0 -15
word before: заключ	38 -23 2 -6 -1 -1 -1 -1 1
word before: залиша	-69 -4 -2 -2 -2 -9 -3 -4 75
word before: залиши	-59 49 -11 -7 -6 -13 -4 41 -19
word before: заложн	7 -1 -8 -1 -1 -2 -1 -1 7
word before: запад	39 -9 -14 -2 -6 -2 -1 -6 -17
word before: запита	8 -2 0 0 0 0 0 0 -5
word before: запоро	61 8 -21 -2 -3 -7 -3 -13 -5
word before: запорі	61 -25 -11 -3 -4 -10 -3 -15 -10
word before: зараз	54 -91 -6 -6 -11 -10 -10 -104 -19
word before: заручн	-58 -13 -1 -2 -3 -2 -3 -22 59
word before: застен	-27 -27 34 -9 -43 -5 -11 10 -44
word before: засудж	-54 -17 -4 -4 -3 -2 -2 54 -1
word before: засуди	22 -3 -11 -1 -1 -3 -1 0 -4
word before: зафікс	18 -9 -1 -1 -2 -1 -1 -4 -2
word before: захисн	23 -14 -71 -5 -7 6 -6 52 -8
word before: захід	27 11 -3 -7 -2 -1 -1 -25 -3
word before: защитн	56 -20 -47 -4 -3 -4 -5 -3 -13
word before: заявил	-30 3 27 -23 -27 -15 -14 -5 -29
word before: збили	37 -26 -5 -1 -1 -2 -2 -29 -6
word before: збито	14 -7 0 0 0 -1 -1 -3 -1
word before: збройн	16 4 -10 -3 -3 -10 -3 -17 -7
word before: звання	30 -28 -6 -1 -2 -3 -1 -3 -4
word before: зверне	91 -14 -1 -2 -2 -4 -2 -82 -44
word before: зверну	21 27 -8 -3 -5 -5 -3 -7 -22
word before: звільн	-3 28 -13 -6 -4 -5 -3 -1 -8
word before: зеленс	-5 6 2 -21 -14 -9 -10 -31 -27
word before: землю	0 31 0 -6 -16 -6 -7 -31 -10
word before: земляк	85 -49 -65 -3 -10 -7 -10 -7 -50
word before: землі	-47 64 -20 -8 -8 -8 -4 -12 -2
word before: змогу	13 -5 -1 -4 -1 -2 -2 -9 -11
word before: зміїни	23 -12 -5 -1 0 -2 -1 -3 -1
word before: зникли	19 -43 -2 -4 -4 -5 -4 -24 22
word before: знищен	48 -2 -32 -1 -4 -9 -1 0 -3
word before: знову	-22 -24 32 -7 -7 -7 -5 -7 -23
word before: зокрем	50 -83 -30 -9 -9 -10 -6 13 -14
word before: зсу	63 -15 -32 -5 -8 -16 -5 -16 -28
word before: зустрі	-75 13 3 -11 55 -13 -6 6 -5
word before: зі	-20 41 -40 -8 -9 -14 -9 -29 -15
word before: зібрал	57 -37 -16 -1 -2 -3 -3 -22 -50
word before: и	-26 14 -10 -5 3 0 -10 -14 31
word before: идет	88 -26 -18 -3 -14 -2 -3 -39 -32
word before: из	10 14 -35 2 6 -6 -9 30 -27
word before: из-под	32 -17 -36 -15 -11 -6 -6 -9 -7
word before: израил	14 -13 -1 0 0 0 0 -1 -2
word before: им	16 -57 73 -9 -16 -21 -11 -11 -27
word before: инжене	35 -3 -13 -2 -2 -1 -1 -3 -12
word before: источн	77 -27 -55 -4 -3 -2 -3 -2 -8
word before: итогам	24 -51 -69 50 -33 -8 -9 31 -32
word before: итого	17 37 -34 -65 -36 -23 -21 -84 -67
word before: их	-67 61 -101 -12 -16 -19 -14 -43 109
word before: июля	68 -50 27 -1 -9 -2 -2 -38 -2
word before: июня	16 29 -40 -9 -10 -6 -8 -5 -19
word before: й	5 -10 11 -8 -7 0 -6 -30 8
word before: йдетьс	-14 -44 -53 -10 -27 -9 -8 -46 74
word before: його	38 -24 -15 -14 -9 -7 -7 -23 -18
word before: йому	16 6 -16 -9 -12 -21 -8 -13 -16
word before: йшлося	76 -43 -23 -3 -29 -3 -4 -11 -15
word before: к	-7 40 -20 -11 -15 -11 -11 -35 -19
word before: каждая	-72 -20 52 -10 -78 -5 -5 36 -4
word before: каждой	-72 50 1 -50 -52 -22 -15 23 -55
word before: кажуть	38 -51 47 -1 -11 -2 -1 -1 -27
word before: как	83 -19 -51 -2 -1 -1 -2 -2 -17
word before: катува	-27 31 -10 -7 -11 -6 -6 -1 -9
word before: кг	16 -11 -1 0 -1 0 0 -1 -1
word before: киев	3 43 -42 -19 -10 -10 15 -42 -37
word before: киевом	-36 -12 20 -11 -31 -3 -6 -18 -9
word before: киевск	-2 -33 40 -2 -9 -1 -2 -25 30
word before: киеву	-19 -3 17 -4 -7 16 -10 10 -17
word before: києві	-4 53 -6 -5 -4 -6 -3 -35 -30
word before: когда	19 -11 -23 -3 -7 -2 -3 -30 -7
word before: кого	70 -48 26 -1 -2 -4 -2 -6 -63
word before: коли	88 -69 -6 -5 -4 -6 -5 -64 -5
word before: коллег	121 -4 -82 -4 -4 -4 -9 -9 -81
word before: колоні	65 -61 -19 -28 -14 -13 -19 -42 -52
word before: команд	-42 13 20 -9 -7 -4 -4 18 -8
word before: консул	11 -7 0 0 0 -1 0 -2 -1
word before: контра	137 -12 -43 -15 -34 -17 -16 -132 -113
word before: контро	19 -69 70 -2 -24 -1 -2 -10 -2
word before: коорди	-29 38 -20 -10 -7 -7 -5 22 24
word before: кордон	-25 38 -2 -9 -6 -14 -7 -22 -18
word before: коридо	-33 -33 35 -18 -17 -10 -8 -29 44
word before: которо	26 -65 28 2 -69 -7 -5 34 -13
word before: которы	37 -1 -11 -1 -1 -1 -1 -7 -24
word before: красно	39 -88 -33 -7 -12 -6 -7 -17 19
word before: крок	44 -20 -3 -1 -1 7 -3 -43 -3
word before: крім	-26 39 17 -6 -4 -11 -6 -49 -12
word before: купянс	15 -1 -4 0 0 -1 0 -1 -7
word before: курато	55 -23 -2 -1 -1 -1 -1 -32 -1
word before: курс	53 -1 -10 -3 -2 -1 -1 -37 -4
word before: курско	-19 -35 19 -7 -3 -5 -5 -4 23
word before: курщин	92 -74 -12 -4 -5 -3 -4 -22 -17
word before: кількі	-5 -7 42 -18 -13 -12 -13 -59 -54
word before: лет	68 -62 -22 -4 -4 -3 -3 -33 -22
word before: лечени	-17 76 -43 -4 -9 -23 -10 -41 -46
word before: линии	-63 24 -28 -11 -16 -9 -8 -50 75
word before: листоп	-64 96 -64 -7 -4 -18 -7 -53 -7
word before: лишают	15 -47 0 -8 -7 -6 -5 -61 28
word before: лише	21 -51 48 -8 -11 -20 -8 -16 -38
word before: луганс	81 -38 -23 -1 -2 -7 -2 -12 -5
word before: людей	-4 35 -15 -3 -5 -9 -3 -8 -9
word before: люди	48 -46 -7 -3 -5 -3 -3 -6 -5
word before: людини	-40 48 -12 -5 -8 -14 -5 -46 -12
word before: людину	-36 64 -57 -5 -5 -6 -2 -28 -1
word before: лютого	-49 3 -5 -12 -3 -5 -4 34 -8
word before: лінію	-10 37 14 -5 -3 -4 -4 -35 -22
word before: лінія	60 -10 -8 -2 -2 -3 -2 -43 -11
word before: мав	41 -32 -19 -2 -1 -1 -1 -1 -1
word before: майже	68 -38 -4 -9 -2 -5 -3 -47 -32
word before: мальчи	69 -17 -43 -4 -3 -6 -4 -9 -13
word before: мариуп	84 -82 -8 -1 -2 -7 -2 -2 -2
word before: марта	69 -28 -30 -8 -8 -5 -7 -87 -22
word before: маріуп	84 -63 -40 -3 -3 -9 -4 -5 -28
word before: матери	59 -27 -17 -2 -2 -2 -3 -51 -47
word before: матері	39 -25 -24 -1 -2 -5 -5 -10 -10
word before: мають	20 -6 -1 -1 -1 -1 -1 -7 -6
word before: мая	10 -33 -50 -14 -6 -4 -4 46 -4
word before: має	67 -56 -1 -1 -1 -1 -1 -9 -2
word before: маємо	-25 -48 22 -28 -22 -23 -14 45 25
word before: медвед	65 4 -52 -28 -22 -31 -10 -4 -11
word before: медики	35 -19 -16 -2 -3 -3 -3 -1 -5
word before: мединс	-52 17 70 -7 -18 -6 -8 -52 30
word before: межах	-81 63 -15 -10 -9 -5 -6 5 -7
word before: менее	-1 -10 -1 -1 -8 -2 -2 -9 24
word before: меняли	80 -56 -50 -8 -11 -7 -5 -14 -6
word before: месяц	27 -4 -42 -8 -10 -4 -7 20 -11
word before: месяце	-71 -42 -66 -27 -23 -8 -19 75 -26
word before: ми	13 -1 -14 -5 -8 -8 -5 13 -11
word before: минист	45 -11 -13 -4 -11 -2 -4 -14 -12
word before: минобо	53 46 -41 -12 -24 -9 -7 -18 -37
word before: минуло	-34 -15 -31 -3 -3 -3 -4 48 -8
word before: мирных	-23 -2 -4 -1 -1 -1 -1 -2 24
word before: младше	67 -43 -31 -4 -3 -5 -2 -4 -14
word before: мне	47 -12 -14 -8 -9 -5 -4 -31 18
word before: мобили	21 -1 -1 0 -1 -1 0 -14 -3
word before: молоды	24 -5 -6 -1 -2 -1 -2 0 -8
word before: молодь	43 -30 -1 -1 -2 -3 -3 -1 -3
word before: молоді	24 -13 -1 -1 -1 -4 -2 -1 -6
word before: моргів	6 6 -8 -2 -2 -9 -2 -11 -16
word before: морпіх	-26 44 -18 -1 -1 -1 -3 -2 -2
word before: морякі	36 -29 -2 0 0 -3 -2 -1 -1
word before: москал	-14 -60 52 -10 -31 -12 -15 -8 12
word before: москва	50 -43 -11 -8 -16 -14 -7 -12 -12
word before: москве	-10 -2 23 0 -1 -1 -1 -11 0
word before: москву	10 -3 -5 -2 -1 -1 -1 -2 0
word before: москві	1 -24 18 -4 -6 -26 46 -27 -8
word before: мужчин	35 -33 -25 -5 -5 -6 -5 -3 -9
word before: мы	-36 -37 36 -16 -16 -12 -4 26 -23
word before: мінобо	-61 56 -45 -14 -25 -7 -5 -10 -16
word before: місяць	47 -21 0 -2 -1 -1 -1 -39 -4
word before: місяця	63 -9 -41 -2 -1 -1 -3 -22 -5
word before: місяці	9 22 -35 -9 -5 -10 -5 -26 -20
word before: на	16 -35 24 -3 6 -11 -4 -15 7
word before: нагада	28 -15 -4 -8 -7 -7 -4 -43 -8
word before: нагоро	77 -47 -18 -1 -4 -9 -3 -10 -2
word before: наград	53 -16 -23 -1 -2 -10 -2 -1 -5
word before: над	-30 -6 -25 -1 -2 -2 -2 -4 32
word before: надійш	-37 41 0 0 -1 -2 -1 -2 -1
word before: надісл	21 -16 0 0 -1 -1 -1 -2 -3
word before: назад	-12 -58 71 -7 -5 -4 -4 -8 -5
word before: найбіл	79 -26 -36 -2 -2 -19 -2 -23 -4
word before: наймен	13 -63 51 -6 -9 -21 -7 -33 -22
word before: наймол	24 1 -21 -4 -4 -14 -4 -11 -11
word before: найста	17 13 -17 -4 -4 -7 -3 -13 -6
word before: накану	37 -16 32 -26 -8 -6 -10 -27 -44
word before: нам	-4 -60 65 -9 -20 -13 -3 -18 -17
word before: напомн	101 -58 -61 -17 -8 -5 -4 -19 -5
word before: направ	66 -19 -25 -4 -6 -6 -5 -34 -11
word before: напрям	20 -34 23 -3 -5 -7 -3 -21 -5
word before: наразі	-46 -72 -1 -3 -4 -2 -3 3 79
word before: нас	-18 -1 0 -14 -10 -13 -8 5 37
word before: населе	37 -2 -10 -2 -2 -1 -1 -14 -9
word before: насчит	-30 -24 -5 -9 -7 -4 -6 13 -4
word before: натомі	-6 -61 94 -7 -11 -8 -5 -44 -36
word before: находи	32 -23 -5 -4 -5 -5 -2 -1 -27
word before: находя	-67 -56 -22 -22 -16 -13 -14 -43 65
word before: нацгва	-25 56 -14 -3 -6 -10 -3 -9 -9
word before: націон	58 -32 -2 -1 -1 -5 -1 -12 -9
word before: начала	47 -12 7 -10 -8 -5 -7 -29 -40
word before: наш	-50 14 -25 -2 -4 -4 -7 -12 53
word before: нашей	8 20 -19 -2 -3 -4 -3 7 -20
word before: наши	31 -8 -10 -14 -14 -3 -4 -10 -14
word before: нашим	0 -9 -72 -3 -4 -2 -7 -23 58
word before: нашими	-1 -42 23 -4 -6 -4 -8 -57 17
word before: наших	-37 -10 42 -34 -11 -12 -12 -18 3
word before: наші	50 5 -8 -2 -2 -2 -2 -5 -39
word before: нгу	-19 35 -4 -5 -4 -19 -6 -14 -29
word before: не	28 -33 -42 -4 -6 -4 -4 -25 3
word before: неволі	-5 -3 -35 -9 -6 30 -7 -9 42
word before: недели	30 -22 -2 0 -2 -1 -1 -1 -2
word before: неделю	42 -27 -9 -2 -2 -1 -1 -18 -4
word before: незако	5 -23 -5 -8 -4 -6 -3 -40 69
word before: незале	42 -10 -50 -13 -38 -15 -9 -74 -8
word before: нем	-4 15 -13 -2 -13 -12 -5 -5 -14
word before: немає	71 -67 -11 -4 -4 -17 -6 -18 -10
word before: ни	16 -3 -8 0 -1 0 -1 -10 -2
word before: ним	-71 44 -27 -7 -7 43 -5 -7 -5
word before: ними	-5 18 23 -16 -12 -15 -10 -16 -30
word before: нині	-8 -27 -49 -9 -9 -11 -8 -49 47
word before: них	37 -16 11 -4 -7 -9 -4 8 -40
word before: новий	20 -57 60 -5 -5 -9 -3 -30 -9
word before: новина	9 9 -6 -11 -2 -2 -1 -6 -2
word before: новини	-28 33 -3 -2 -1 -1 -1 -2 -1
word before: новый	58 9 -17 -5 -6 -4 -5 -50 -14
word before: номер	96 -96 -43 -15 -11 -34 -10 -68 -9
word before: ночь	49 -9 -18 -4 -4 -2 -3 -7 -8
word before: ноября	-44 41 -43 -2 -3 -1 -3 32 -6
word before: нього	-2 -9 12 -1 -3 -1 -1 -3 -3
word before: ніч	18 -8 -4 -1 -1 -1 -1 -2 -2
word before: о	47 -11 -11 -18 -18 -11 -9 -49 9
word before: оае	-72 5 8 56 -5 -4 -2 4 -2
word before: оаэ	-74 28 -12 94 -11 -9 -8 -16 -9
word before: об	-16 -2 12 -14 -15 -5 -6 -37 24
word before: обгово	92 -58 -25 -7 -7 -32 -6 -9 -41
word before: обе	-39 45 -24 -22 -41 -12 -9 -23 -11
word before: обезвр	11 -1 -5 0 -1 -1 0 0 -2
word before: област	2 18 -61 -8 -12 -7 -8 -14 30
word before: обмен	0 8 13 -13 -17 -10 -2 -6 -13
word before: обмена	-18 21 -15 -16 -16 -7 9 -6 -15
word before: обмене	23 21 -25 -7 -7 -4 -3 -27 -12
word before: обмено	-78 18 -18 -9 -9 -6 -7 67 -16
word before: обмену	57 -56 -40 -8 -5 -11 -8 -12 -10
word before: обменя	-10 -9 19 6 -14 -8 -10 -20 -12
word before: обмін	-29 2 24 13 -10 -11 -7 4 -11
word before: обміна	-134 17 -15 -6 -5 -11 -6 103 -31
word before: обміно	-61 10 1 -17 -13 45 32 -105 -34
word before: обміну	22 33 -52 -17 -13 -70 -17 -15 -9
word before: обміня	11 29 4 -23 -23 -12 -7 5 -15
word before: обміні	-62 -61 -16 -5 -4 -8 -5 116 -22
word before: обнару	96 -36 -79 -4 -7 -5 -4 -1 -9
word before: оборон	-6 15 -8 -2 -3 -1 -2 -6 -4
word before: образо	30 -28 -52 -19 -14 -14 -13 17 -19
word before: обрати	-7 -1 -4 -3 -4 -6 -5 -34 18
word before: обратн	-22 15 -7 -11 -13 -13 -12 28 -32
word before: обраще	-43 -24 -39 -14 -19 -4 -5 58 -48
word before: обстав	-45 -21 -1 -4 -5 -5 -4 -4 51
word before: обстре	76 -13 -12 -3 -3 -2 -2 -47 -28
word before: обсужд	85 -70 -29 -7 -8 -3 -4 -1 -14
word before: одержа	-35 -59 81 -6 -7 -4 -6 -20 -3
word before: один	106 -55 -22 -6 -5 -7 -5 -69 -15
word before: одна	53 -12 -33 -11 -24 -13 -7 -21 -13
word before: одного	88 -64 -60 -12 -16 -22 -10 -18 -25
word before: одност	-15 -14 37 -13 -13 22 -26 -22 -9
word before: одній	-8 24 -26 -8 -18 -8 -4 -9 -11
word before: окремо	9 -29 -8 -4 -5 -12 -4 -31 41
word before: октябр	38 -10 -17 -2 -3 -3 -2 -16 -6
word before: окупан	32 -50 -32 -3 -4 -6 -5 -9 45
word before: окупац	31 50 -42 -2 -2 -4 -2 -36 -4
word before: окупов	-59 48 -40 -7 -5 -16 -6 -35 66
word before: оленів	81 -9 -1 -2 -2 -2 -2 -67 -14
word before: омбудс	-19 -42 -18 -6 -10 -10 -8 38 -10
word before: он	35 39 -16 -2 -19 -5 -3 -28 -20
word before: они	12 -38 16 -7 -4 -16 -9 -6 -16
word before: операт	58 -23 -16 -2 -5 -2 -2 -12 -9
word before: операц	-31 -44 -65 -12 -9 -9 -7 62 -26
word before: опраць	53 -3 -1 -2 -3 -2 -2 -43 -15
word before: оружие	35 -2 -2 -1 -1 -1 -1 -21 -10
word before: освобо	0 -18 -18 20 13 -9 -10 14 -34
word before: особли	-65 -10 -1 -1 -4 -4 -3 -37 59
word before: остает	-120 -52 -42 -22 -14 -10 -13 -47 76
word before: остало	64 -59 -17 -9 -14 -13 -9 -45 -42
word before: останк	9 18 -23 -7 -8 -6 -6 -61 -11
word before: останн	-88 -80 -31 -14 -7 -15 -7 111 -27
word before: остают	-49 -26 -69 -9 -7 -7 -10 -39 74
word before: остров	70 -10 -58 -1 -1 -2 -4 -3 -3
word before: осужде	78 -14 -55 -7 -3 -4 -3 -4 -8
word before: осіб	60 -53 32 -6 -27 -7 -9 -27 -60
word before: от	-38 -13 13 -8 -13 -7 -9 31 -11
word before: ответ	0 -10 -10 -2 -5 -10 13 32 -21
word before: отдаем	-81 105 -51 -23 -6 -29 -17 -8 -27
word before: отдала	-45 -23 -9 -9 -9 41 -31 -4 -15
word before: отдали	-43 44 15 -11 -15 -16 -9 -17 -23
word before: отдано	-20 37 -11 -6 -3 -6 -6 14 -3
word before: отданы	37 -20 -23 -7 -7 19 -16 -13 -6
word before: отдать	32 -20 -7 -9 -6 -13 -15 -26 -37
word before: отже	-57 14 -13 -2 -2 -4 -3 70 -3
word before: отправ	-30 40 -2 -8 -10 -14 -15 -21 -12
word before: отпуск	38 -4 -3 -1 -4 -1 -1 -1 -25
word before: отпуст	-19 34 -13 -37 -26 -21 21 -40 -26
word before: отпуще	-16 22 -40 -11 -31 8 37 -44 -24
word before: отраже	70 -53 -56 -4 -7 -4 -4 -6 -11
word before: отрима	-17 6 -13 -9 12 -10 -7 13 -11
word before: отчита	-89 62 -34 -14 -16 -13 -7 -10 -21
word before: офицер	-28 50 -39 -6 -9 -8 -7 -2 -9
word before: офісу	-45 -35 -6 -2 -4 -5 -5 -21 51
word before: офіцер	-25 25 14 -5 -6 -20 -6 -7 -13
word before: оцінка	-47 -11 0 -1 -2 -4 -1 -41 46
word before: очеред	26 39 -42 -4 -6 -6 -4 -21 -26
word before: п'ятни	-2 24 -12 -7 -6 -4 -2 -18 -3
word before: п'ятьо	45 -37 -12 -4 -3 -6 -17 -17 -3
word before: пакет	39 -4 -1 -1 -1 -6 -1 -30 -11
word before: пво	34 -3 -7 -1 -1 -2 -1 -6 -12
word before: первая	10 -2 -2 0 -1 -1 0 -2 -2
word before: первые	-62 69 -72 -21 -25 -18 -16 -35 -40
word before: первый	38 -51 -83 -25 58 -7 -9 -16 -39
word before: перебу	20 -13 -1 -3 -3 -3 -2 -20 -8
word before: переві	14 -9 0 -1 -1 -1 0 -1 -1
word before: перего	42 -94 -26 28 46 -5 -8 -25 -31
word before: переда	26 1 -17 -8 -13 -3 -1 1 -9
word before: перелі	-65 72 -68 -11 -10 -35 -8 -44 -27
word before: переми	37 -29 -1 -2 0 -1 -1 -8 -5
word before: перетн	-19 34 -25 -6 -5 -16 -6 -14 -19
word before: перехв	14 -1 -7 -1 -1 -1 -1 -2 0
word before: перешл	20 -7 34 -10 -28 -26 -10 -26 -45
word before: перша	-41 63 -11 -15 -6 -10 -5 -63 -10
word before: перший	71 -24 -21 -9 -5 -7 -3 -59 -5
word before: перші	29 -6 -69 -12 -13 -10 -8 -47 -9
word before: писем	29 -5 -3 -1 -3 -2 -1 -6 -8
word before: питанн	52 -25 -1 -2 -1 -1 -1 -31 -4
word before: плен	23 -23 12 -2 -2 -2 -1 -6 -3
word before: плена	-17 -40 14 -11 26 -5 -7 31 -24
word before: пленны	16 -12 4 -20 -10 -6 -8 10 -11
word before: плену	-40 -12 -12 -5 -5 -2 -2 -10 48
word before: плюс	-42 -45 71 -13 -20 23 -20 -30 -33
word before: по	14 -25 -32 -13 72 -12 -10 -10 -17
word before: по-пре	4 35 -60 -39 -10 -28 -20 -52 -12
word before: побыва	69 -31 -13 -4 -2 -1 -2 -3 -31
word before: поверн	-28 14 -10 -6 -10 -4 -6 38 -8
word before: поверт	-62 65 17 -7 -11 -8 -5 -27 -6
word before: повном	-41 15 -3 -1 -1 -1 -1 36 -5
word before: повреж	50 -8 -21 -2 -5 -3 -2 -11 -10
word before: повідо	21 -14 -6 37 -11 -4 -4 14 10
word before: погибл	65 -15 -28 -3 -17 -6 -3 -17 -6
word before: погибш	-9 24 -3 -12 -12 -9 -10 -13 -24
word before: погово	58 -39 -4 -4 -5 -2 -2 -2 -11
word before: погодж	21 -14 -3 -1 -1 -1 -1 -1 -1
word before: погоди	48 -20 -1 -3 -13 -2 -2 -6 -6
word before: под	23 38 -41 -2 -2 -1 -2 -7 -5
word before: подкон	-32 2 72 -3 -19 -3 -5 -26 -4
word before: поднят	53 -16 -33 -2 -2 -2 -2 -1 -2
word before: подраз	19 -2 -10 -1 -1 -1 -1 -3 -2
word before: подтве	-17 -79 30 -6 -9 -7 -5 -13 41
word before: поза	-69 -81 -52 -21 -10 18 49 -46 -8
word before: пока	-64 -22 -69 -14 -21 -21 -15 86 -26
word before: показа	80 -70 -9 -4 -3 -4 -2 -4 -5
word before: полегл	-40 -25 7 -3 -8 -5 -3 42 -5
word before: полици	10 -1 -7 0 -1 0 0 0 0
word before: полови	2 -84 -4 -16 -8 -5 -5 49 -9
word before: полон	29 4 -26 -4 -5 -4 -4 -67 -4
word before: полоне	-31 53 -16 24 -9 -15 -6 -16 -9
word before: полону	-7 -2 -20 -8 -8 -15 -4 37 -12
word before: полоні	-51 -47 -5 -4 -5 -7 -4 -31 93
word before: полтав	50 -25 -15 -3 -9 -3 -2 -11 -7
word before: получе	-44 -55 -1 -10 -19 -9 -10 69 -27
word before: получи	-27 23 13 -3 -17 -8 -9 -10 -11
word before: поля	50 -45 -5 -2 -3 -3 -2 -39 -4
word before: поліці	31 -18 0 -1 -1 0 -1 -7 -4
word before: поменя	-41 17 -5 -9 -6 -15 14 -6 31
word before: помощь	59 -37 -11 -5 -4 -3 -6 4 -23
word before: понад	-19 -8 -32 -1 -1 33 -21 -20 42
word before: попере	15 6 -73 -18 -35 -36 -14 19 -20
word before: поране	78 -62 -3 -3 -3 -10 -7 -10 -8
word before: поровн	-19 9 0 -18 -8 -20 -8 -36 -15
word before: порядк	-63 -6 66 -15 -34 2 -23 -29 -10
word before: посере	9 37 -48 -10 -2 -10 -6 10 -27
word before: посети	27 -2 -3 -2 -7 -2 -1 -3 -7
word before: после	37 -32 -70 -11 56 -10 -8 -19 -13
word before: послед	35 2 -28 -19 -13 -4 -6 18 -27
word before: посред	-77 57 -73 36 -23 -16 -10 75 -22
word before: постра	32 -17 -3 -3 -2 -1 -1 -6 -3
word before: поступ	-28 -20 62 -8 -15 -16 -9 -33 -57
word before: посыло	32 -18 -2 -1 -8 -1 -1 -3 -1
word before: потери	-6 40 -30 -14 -15 -12 -11 -27 -52
word before: потерп	27 -3 0 0 -1 -1 -1 -19 -4
word before: потеря	8 -34 -23 -6 -5 -2 -4 -23 10
word before: потрап	68 -43 -20 -5 -6 -3 -6 -47 -36
word before: потім	87 -78 -2 -1 -3 -6 -2 -3 -6
word before: початк	-6 -5 -2 -2 -2 -4 -1 10 -7
word before: поїхал	-52 -38 90 -7 -5 -7 -6 -19 -11
word before: права	46 -5 -4 -1 -1 0 -1 -29 -7
word before: праздн	-32 -13 22 -17 -8 -5 -4 -3 -7
word before: працюю	69 -28 -45 -2 -4 -6 -3 -12 -8
word before: працює	48 -13 -2 -1 -2 -2 -1 -20 -14
word before: предло	35 -2 -1 -1 -2 -3 -1 -16 -25
word before: предст	38 -29 -11 -1 -1 -3 -1 -7 -2
word before: презид	-12 28 -30 -41 -8 -4 -5 -10 9
word before: при	-28 29 -36 21 -11 -11 -13 -37 39
word before: прибул	0 40 -30 -10 -20 -9 -7 -46 -10
word before: прибыл	23 -32 -22 -14 55 -14 -14 -63 -30
word before: привез	-42 31 7 -13 -18 -15 -11 -21 -10
word before: пригра	-49 -15 -34 -4 -7 -3 -4 -23 53
word before: приеха	-51 9 35 -9 -32 -12 -12 7 -35
word before: прийня	-21 23 5 -9 -8 -7 -6 -1 -9
word before: прийшл	55 1 -53 -12 -10 -16 -5 -7 -10
word before: прикор	13 18 -16 -4 -4 -14 -5 -6 -24
word before: прилет	39 35 -16 -6 -52 -5 -3 -31 -3
word before: пример	-25 -27 -13 -9 -12 -2 -3 -6 32
word before: принял	0 20 -14 -6 -10 -29 28 -13 -17
word before: принят	-17 -33 23 -3 -10 -2 -4 14 -6
word before: приїха	-21 4 -46 -16 -15 -13 -7 17 -11
word before: про	26 -63 75 -2 -10 -7 -5 -94 15
word before: провед	-63 -6 -21 -6 -4 -6 -3 81 -21
word before: провел	38 -13 -20 -6 -34 -10 -5 21 -37
word before: провес	77 -49 -2 -5 -4 -8 -2 -55 -4
word before: провів	-50 -3 -9 -1 -2 58 -1 -2 -7
word before: пройшл	-60 60 -14 -5 -2 -2 -2 14 -3
word before: пройшо	-18 -1 28 -21 -10 -37 -15 -60 -9
word before: прокур	60 -16 -1 -2 -3 -1 -1 -36 -6
word before: пропав	-50 -4 -23 -7 -10 -7 -6 -19 56
word before: пропор	40 20 -28 -9 -6 -8 -5 -9 -5
word before: просто	-46 41 -89 -6 -10 -27 -5 52 -10
word before: проти	32 -25 -1 -1 -1 -1 -1 -2 -2
word before: против	-42 -20 -13 -11 -13 -1 -11 45 -22
word before: протяг	30 -7 0 -1 -1 -1 -1 -16 -5
word before: процес	-15 -27 63 -11 -11 -4 -3 1 -6
word before: прошел	-35 -38 65 -16 -10 -7 -9 -18 -12
word before: прошли	-42 50 -54 -27 -16 -10 -7 48 -14
word before: прямую	-84 90 -59 -13 -11 -6 -8 -68 -3
word before: прізви	52 -30 -12 -1 -1 -2 -3 -4 -3
word before: психол	59 -26 -7 -2 -2 -2 -2 -12 -15
word before: пункта	88 -20 -24 -4 -3 -2 -2 -61 -2
word before: пункто	36 -2 -9 -1 -2 -1 -1 -13 -9
word before: під	-23 4 -10 -2 -2 -9 -2 41 -9
word before: підкон	-63 -25 45 -1 -7 -1 -1 -11 -2
word before: підозр	25 -1 -6 -2 0 -1 -1 -15 -1
word before: підпис	11 -4 -2 -1 -3 -1 0 0 0
word before: підтве	21 -38 3 -8 -10 -10 -7 -101 43
word before: після	24 2 -24 -5 -4 9 -4 -8 -3
word before: работа	-38 -3 -28 -2 -3 -2 -5 -4 34
word before: раз	84 -43 -49 -16 -12 -8 -5 -67 -6
word before: разом	-44 49 -38 68 -13 -24 -12 -65 -29
word before: разу	21 -12 -21 -16 -9 -15 -8 -24 -10
word before: ракет	57 -29 -21 -1 -2 -1 -1 -4 -2
word before: ракетн	49 -27 -20 -1 -1 -1 -1 -2 -1
word before: рамках	-35 58 -29 -4 -5 -2 -2 13 -1
word before: ранее	84 -71 -24 -2 -16 -5 -3 -18 -2
word before: ранени	40 -19 -17 -1 -2 -1 -3 -4 -21
word before: ранены	-6 -40 -13 -10 -7 7 31 -17 -8
word before: расска	-36 47 -39 -9 -4 -7 -8 -28 -39
word before: рахунк	-46 25 -1 -8 -1 -3 -2 26 -6
word before: реабіл	161 -77 -60 -12 -17 -13 -6 -83 -46
word before: ребят	15 44 -52 -3 -4 -4 -5 -7 -10
word before: ребята	50 -27 -20 -2 -6 -4 -2 -2 -36
word before: регион	83 -7 -57 -1 -7 -5 -4 -48 -24
word before: режим	80 -46 36 -7 -24 -4 -8 -36 1
word before: режима	-1 -23 35 -4 -23 -1 -2 -17 -2
word before: режимо	-2 0 21 0 -6 0 -1 -6 -4
word before: режиму	-1 9 11 -1 -5 -1 -1 -7 -4
word before: резуль	-26 77 -41 -5 -9 -4 -3 0 -17
word before: репатр	-36 7 -26 -4 -5 -3 -3 27 -2
word before: респуб	74 -6 -45 -4 -24 -4 -2 -44 -30
word before: рефриж	50 4 -19 -6 -13 -5 -5 -13 -40
word before: речь	64 -30 -9 -2 -11 -2 -2 -4 -32
word before: решта	-62 76 -10 -3 -2 -8 -2 -4 -6
word before: реєстр	-55 -30 -2 -7 -5 -9 -5 -66 81
word before: роботи	23 -14 -3 -4 -6 -3 -3 10 -49
word before: роботу	26 -6 -28 -1 -1 -1 -2 0 -15
word before: ровно	-37 23 -12 -8 -8 -2 -3 42 -5
word before: родин	-8 25 -11 0 0 0 0 -6 0
word before: родина	86 -84 -6 -1 -2 -5 -1 -5 -3
word before: родини	37 -15 -2 -3 -1 -1 -1 -14 -2
word before: родину	-59 -55 -22 -17 60 -11 -10 44 5
word before: родным	-30 25 8 -3 -6 -5 -5 -54 -5
word before: родных	-43 -18 28 -11 -7 -8 -7 -43 37
word before: родств	-73 -38 -28 -13 -18 -8 -9 56 46
word before: розгля	14 -4 0 -1 -3 -2 -1 -1 -2
word before: розпов	84 -64 -19 -4 -12 -15 -6 -47 -22
word before: розстр	62 -52 -5 -1 -1 -2 -1 -1 -10
word before: роки	36 -39 -32 -11 -5 -13 -4 37 -11
word before: року	29 19 -6 -4 -6 -5 -2 -27 -7
word before: років	82 -65 -3 -1 -2 -4 -1 -4 -3
word before: россии	34 -50 -2 -5 -8 -8 -6 -10 8
word before: россий	-37 16 17 9 -10 8 -14 15 -41
word before: россию	-45 17 6 -15 -25 -9 -12 34 -23
word before: россия	-28 -35 28 11 -12 27 -12 -16 -8
word before: ростов	79 -18 -54 -2 -4 -6 -3 -8 -10
word before: російс	-15 31 2 42 -8 -17 -6 -8 -63
word before: росія	-20 23 14 -12 -16 -23 -19 -45 30
word before: росіян	-24 -57 1 -12 -10 -13 -11 24 15
word before: росією	-17 38 -68 -1 -3 -5 -1 37 19
word before: росії	-26 -71 77 -8 -5 -11 -6 -38 21
word before: році	49 -47 -2 -6 -4 -6 -3 17 -17
word before: рублей	25 -3 -11 -1 -1 0 -1 -17 -1
word before: рф	-49 4 23 -10 -12 8 -12 -34 3
word before: рядови	70 -56 -12 -1 -2 -5 -1 -6 -2
word before: рядові	-27 39 -9 -1 -1 -3 -1 -1 -4
word before: рятува	10 -5 0 0 0 0 0 -3 0
word before: рівно	-36 -28 42 -9 -16 -10 -7 17 -8
word before: рідним	-68 42 12 -12 -10 -13 -8 -43 -5
word before: рідних	-22 24 10 -3 -9 -6 -3 -23 -40
word before: рідну	1 31 -24 -6 -9 -6 -4 -29 -4
word before: рідній	-79 100 -19 -9 -4 -3 -2 -13 -2
word before: рік	12 -18 -2 -3 -4 -3 -2 41 -39
word before: рішенн	26 -12 -2 -1 -4 -2 -2 -16 -13
word before: с	18 -24 0 -14 -12 -10 12 1 2
word before: сама	68 12 -10 -7 -14 -6 -7 -56 -27
word before: саме	12 -40 -31 -20 45 -21 -5 -8 -8
word before: само	61 -65 -5 -3 -4 -5 -7 -7 -6
word before: самой	73 -15 -37 -6 -4 -6 -3 -8 -39
word before: самоле	26 -28 11 -3 -2 -1 -1 -3 -6
word before: самому	61 -38 -21 -3 -2 -3 -1 -1 -2
word before: сбили	21 -5 -7 -1 -2 -1 -1 -1 -5
word before: сбиты	28 -9 -7 -1 -8 -2 -1 0 -1
word before: сбу	-23 16 -20 -10 -7 -14 -7 -23 22
word before: сверх	-53 -10 9 -7 -5 13 -46 -5 -12
word before: свобод	-78 35 2 68 -28 -18 -17 -84 -57
word before: своим	-19 46 -34 -9 -33 -10 -12 -8 -60
word before: своих	16 82 -89 -4 -8 -12 -8 -17 -8
word before: свою	-31 19 -10 -13 -21 -22 -8 -6 -53
word before: своїх	1 -54 42 -4 -7 -43 40 -64 -40
word before: свідче	72 -60 -1 -1 -3 -3 -1 -12 -2
word before: світло	15 -3 0 0 0 -1 0 -10 0
word before: сдалис	14 -4 -4 0 -1 -1 0 -1 -4
word before: себе	-1 43 -28 -22 -65 -17 -17 -57 -25
word before: сегодн	-51 40 41 -22 21 -14 -9 -50 -38
word before: сейчас	-19 -42 -33 -28 -18 -10 -8 -36 33
word before: семей	7 -59 20 -6 -6 -5 -4 -12 -20
word before: семеро	113 -129 -34 -6 -6 -11 -10 -28 -36
word before: семьи	-54 57 -56 -4 -7 -8 -9 18 42
word before: семьям	-26 -11 14 -6 -22 -6 -8 28 -10
word before: сентяб	-51 -1 46 -6 -6 -3 -4 -56 -36
word before: серед	42 13 -44 -3 -3 -7 -3 -38 -20
word before: середн	33 -9 -1 -1 -1 -5 -1 -12 -5
word before: сержан	-3 -63 70 -10 -5 -11 -6 -6 -11
word before: серпня	50 10 -27 -3 -2 -4 -2 -49 -3
word before: сестри	38 -30 -4 -4 -1 -1 -1 -2 -1
word before: сил	-29 41 -12 -3 -4 -11 -4 -15 -6
word before: сили	81 -67 -5 -2 -2 -9 -2 -16 -9
word before: складу	70 -50 -5 -1 -2 -6 -2 -6 -25
word before: словам	-91 -32 27 -23 -30 -24 -17 80 -13
word before: сложил	37 -2 -2 -1 -1 -1 -1 -22 -10
word before: со	20 -40 3 -13 -20 -15 -6 -10 -7
word before: соглас	96 -21 -9 -6 -2 -2 -3 -63 -20
word before: содерж	15 -20 -28 -4 -9 -2 -3 -10 9
word before: солдат	-55 19 14 39 -45 -20 5 -22 12
word before: сообще	31 -29 -15 -4 -1 -1 -1 -2 -4
word before: сообщи	7 20 -5 -27 -22 -18 -12 -24 -52
word before: соотно	-24 56 -68 -6 -8 -6 -6 -12 -27
word before: состав	25 33 -41 -56 -6 -2 -4 51 -16
word before: состоя	-51 21 2 -9 -9 -8 -10 11 -17
word before: спецоп	15 -17 10 -2 -3 -3 -3 25 -28
word before: списка	30 -21 -17 -5 -4 -3 -3 -15 -1
word before: списки	30 -34 -30 -10 -8 -16 -5 -36 26
word before: списку	-42 70 -100 -15 -12 -27 -14 -57 -54
word before: список	-9 -7 15 -22 -15 -14 -16 -50 29
word before: сразу	51 -10 -57 -23 -21 -16 -14 -51 -15
word before: среди	5 24 -12 -6 -7 -10 -8 -14 -22
word before: средст	13 -4 -2 0 -2 -1 -1 0 -4
word before: срок	57 -24 -10 -4 -7 -6 -7 -8 -71
word before: ст	21 -12 -1 -2 -1 -1 -1 -2 -2
word before: стамбу	7 -24 -33 -9 -17 -6 -7 26 -17
word before: старше	100 -39 -54 -7 -4 -5 -3 -17 -13
word before: сто	38 65 -85 -5 -5 -3 -3 -3 -6
word before: стольк	-8 46 -39 -15 -26 -14 -9 -7 -7
word before: сторон	-18 -18 6 0 -20 -7 -8 5 27
word before: страны	58 -80 -52 64 -7 -4 -3 -14 -8
word before: строй	21 0 -4 -1 -1 -1 -1 -1 -15
word before: строки	29 -15 -6 -1 -2 -2 -1 0 -4
word before: ступил	6 7 -25 -6 -4 -6 -4 -23 -3
word before: суд	44 -29 -2 -1 -2 -4 -2 -9 -9
word before: сумах	-91 -68 -59 -19 -17 -15 -12 -9 99
word before: сумско	-68 -4 -48 -4 -28 -5 -17 35 56
word before: супров	-9 -36 -3 -3 -2 -6 -3 23 -5
word before: сутки	-5 43 -18 -3 -7 -5 -4 -43 -11
word before: суток	30 -10 -14 -1 -2 0 -1 -2 -1
word before: схуд	18 -2 -2 -1 -1 -1 -1 -1 -10
word before: сша	-58 72 -77 -32 -17 -9 -10 -29 -11
word before: сьогод	-3 10 21 -11 -11 -16 -7 -15 -10
word before: т	30 -24 -1 -1 0 -1 -1 -1 -1
word before: та	33 8 -13 -6 -4 -7 -5 -15 -12
word before: так	48 -52 17 -15 -4 -15 -7 -43 -10
word before: также	24 7 -27 -17 -8 -9 -16 -33 -18
word before: таким	19 -43 17 -8 -44 -16 -14 -57 -19
word before: таких	6 -23 -15 -9 -15 -26 -14 16 -33
word before: також	-8 17 -1 -13 -15 -16 -11 -17 -30
word before: там	-29 27 -44 -27 -22 53 -15 -21 3
word before: танков	15 -2 -7 0 0 0 0 -2 -2
word before: танків	11 -1 -1 0 0 -1 0 -1 -6
word before: теж	-52 54 -35 -7 -14 -6 -8 -23 -36
word before: тел	-62 5 -25 -7 -20 -10 -9 51 -14
word before: тела	24 -15 14 -8 -24 -8 -7 -12 -13
word before: телами	31 -17 -2 -15 -16 -19 -14 -42 -10
word before: телефо	68 -21 -2 -2 -3 -3 -2 -34 -9
word before: тепер	13 -1 -37 -49 -17 -12 -15 -9 27
word before: теперь	-52 -74 85 -15 -26 -19 -11 34 -18
word before: терито	-31 8 -12 -5 -5 -17 -4 -25 68
word before: теробо	-58 61 -15 -3 -2 -11 -4 -1 -7
word before: террит	16 -12 29 -4 -16 -9 -8 -21 -3
word before: тижден	-32 33 -28 -4 -3 -6 -3 28 -11
word before: тижня	-36 -4 -4 -2 -2 -2 -2 38 -4
word before: тисяч	50 -23 -1 -2 -2 -1 -3 -20 -34
word before: то	-62 -89 -28 47 -26 -15 -10 58 -16
word before: тогда	34 -2 -46 -10 -17 -10 -8 -64 -6
word before: того	-37 8 54 -5 -4 -7 -8 -19 -16
word before: тоді	123 -110 -4 -4 -5 -5 -3 -57 -2
word before: тоже	48 87 -87 -13 -5 -12 -3 -3 -11
word before: той	-90 34 -27 -18 -14 -9 -11 -13 43
word before: только	-77 18 11 -17 -36 -27 -12 -14 -62
word before: том	-19 -10 31 -5 -12 -10 -4 -7 -11
word before: тому	43 -36 -9 -5 -4 -7 -2 -27 -6
word before: торік	-25 -21 0 -3 -2 -2 -1 35 -13
word before: травня	79 -51 0 -2 -1 -1 -1 -53 -1
word before: третій	-101 -135 -19 -31 -17 -16 -16 121 -16
word before: три	24 -99 -41 -8 -11 -11 -10 25 -13
word before: тривал	17 42 -6 -2 -4 -3 -2 -46 -5
word before: триват	10 -5 -1 0 -1 -1 0 0 -2
word before: триває	-72 7 -31 -7 -8 -8 -6 79 -6
word before: тримал	73 -44 -3 -2 -2 -8 -2 -3 -16
word before: тримає	-55 -5 0 -1 -1 -1 -1 -4 59
word before: тро	84 -79 -5 -1 -2 -3 -2 -1 -7
word before: трое	41 -59 20 -6 -10 -10 -6 -15 -17
word before: трьох	89 -77 -14 -1 -2 -3 -2 -14 -2
word before: туда	-45 32 28 -18 -17 -11 -11 -32 -32
word before: туречч	72 -52 0 -5 0 -1 -1 -57 -5
word before: тут	-63 74 -4 -2 -3 -5 -3 -9 -13
word before: тысяч	67 -12 -69 -16 -6 -7 -13 -39 -64
word before: тяжело	71 -24 -7 -1 -2 -23 -9 -1 -11
word before: тяжкоп	33 -3 -29 -2 -1 -2 -12 -1 -1
word before: тіл	31 3 -58 -4 -5 -10 -3 -9 -15
word before: тіла	-6 1 -40 -4 -5 -7 -3 53 -4
word before: тілами	-28 30 15 -11 -7 -5 -5 -37 -22
word before: тіло	-65 71 -30 -6 -7 -20 -8 -42 -2
word before: у	15 -34 6 -8 -8 4 -6 -2 11
word before: удалос	-36 23 30 -9 -8 -14 -6 33 -26
word before: удержи	-80 -15 -83 -6 -8 -4 -11 -18 57
word before: удома	-14 61 -21 -12 -9 -11 -6 -26 -9
word before: уехали	-20 55 -37 -7 -15 -8 -10 32 -13
word before: уже	-37 -25 -22 -9 33 -8 -7 33 4
word before: узяли	20 -2 -6 -1 -1 -1 -1 -4 -4
word before: указ	9 -2 -2 0 -3 -1 0 0 0
word before: украин	-36 -13 15 -9 10 -8 -4 -6 15
word before: україн	19 19 -36 -6 -6 -9 -4 -15 16
word before: уничто	18 -2 -8 -1 -2 -1 -1 -2 -2
word before: уперше	47 -46 0 0 0 0 0 0 0
word before: уповно	-74 -40 -44 -13 -3 -4 -4 82 -5
word before: управл	18 -4 -9 -1 -1 -1 0 -1 -1
word before: упродо	28 -11 -1 -1 -2 -2 -1 -3 -6
word before: услови	3 14 27 -11 -15 -34 -11 -32 -10
word before: устано	22 -23 -36 -7 -5 -7 -4 -35 71
word before: усього	-18 30 -44 -24 -15 -15 -14 14 -30
word before: усі	39 -13 -12 -7 -2 -4 -3 -23 -12
word before: утрима	-38 -26 -1 -2 -3 -3 -2 -16 54
word before: утриму	11 -25 -9 -6 -5 -16 -8 -27 24
word before: учасни	44 -29 -2 -2 -3 -2 -1 -3 -11
word before: участв	14 17 -14 -10 -13 -10 -5 -27 -27
word before: участи	-1 -5 -40 -7 -3 -3 -12 24 -41
word before: участн	23 -15 -2 0 0 0 -1 -4 -1
word before: учора	-30 6 -27 -5 -12 -11 -6 52 -4
word before: учораш	-11 32 -15 -14 -6 -4 -5 -22 -1
word before: ушли	-50 49 -42 -25 -29 -7 -9 -19 -13
word before: ушло	46 27 -17 -9 -14 -22 -10 -29 -44
word before: феврал	-28 13 -5 -15 -6 -17 -7 -8 -15
word before: формат	51 3 -32 -14 -6 -15 -7 -32 -12
word before: формул	-8 18 16 -16 -17 -3 17 -41 -25
word before: фото	24 -26 -11 -11 -10 -6 -5 -4 -7
word before: хамас	62 -44 -9 -9 -6 -4 -3 -5 -24
word before: харков	33 -10 -1 -1 -1 -1 -1 -17 -2
word before: херсон	65 65 -55 -4 -6 -5 -7 -33 -69
word before: хлопці	78 -50 -8 -3 -2 -6 -2 -9 -8
word before: хлопчи	-17 30 -45 -5 -4 -13 -9 -50 -11
word before: ходе	20 -40 5 10 -18 -4 -7 12 -8
word before: хто	-29 55 -31 -4 -9 -11 -7 -12 -9
word before: хтось	22 -14 -1 -2 -1 -1 -1 -1 -1
word before: це	24 28 -61 -14 -8 -10 -6 -22 -10
word before: цей	-37 -29 28 -3 -2 -6 -4 27 -15
word before: центр	-22 -20 -21 -6 -9 -11 -7 -19 27
word before: цивіль	-34 68 -55 -13 -12 -17 -10 -1 -38
word before: цифра	-28 -1 -13 -1 -3 -2 -1 -22 50
word before: цифру	-19 34 -75 -23 -30 -40 -21 -23 70
word before: цих	-64 -59 -21 -3 -3 75 -11 -27 -9
word before: цього	-22 -43 -13 -14 -7 -11 -6 69 -17
word before: ці	-10 20 -9 -3 -2 -3 -2 1 -6
word before: ч	22 -17 -1 -1 0 -1 -1 -1 -1
word before: чаес	-12 36 -33 -7 -6 -23 -12 -38 -41
word before: час	-39 -22 -14 -1 -1 -2 -1 68 -7
word before: частин	-35 67 -13 -14 -5 -12 -5 -98 -9
word before: чекали	83 -63 -11 -5 -1 -2 -1 -1 -10
word before: челове	2 15 -22 -4 -4 -6 -4 7 -20
word before: чем	8 -14 -4 -1 -8 -3 -2 -9 23
word before: червня	-82 -45 -8 -2 -7 -7 -5 97 12
word before: червон	5 -68 -1 -14 -4 -9 -8 -40 29
word before: через	-9 2 26 -16 -8 -8 -6 -5 -24
word before: четвер	18 54 -39 -9 -13 -7 -4 -45 -10
word before: четыре	11 -1 -4 0 0 0 0 0 -5
word before: числа	96 -87 -37 -9 -9 -9 -4 -5 -14
word before: числе	58 -18 4 -5 -11 -10 -5 -6 -24
word before: число	-19 -58 -30 -19 -14 -7 -9 48 -51
word before: числі	22 2 -15 -6 -6 -12 -4 -25 -29
word before: членов	42 -10 -12 -2 -2 -3 -2 -2 -11
word before: чолові	-29 -38 65 -8 -11 -14 -8 -17 -16
word before: чому	31 -24 -1 -1 -2 -1 -1 -18 -2
word before: чотири	-27 21 -10 -4 0 -3 -1 26 0
word before: чотирь	59 -26 -94 -12 -7 -10 -13 -52 -11
word before: что	34 -52 39 -13 -25 -12 -8 -5 -9
word before: шестер	-34 -16 47 -3 -3 -2 -4 -8 -2
word before: школу	10 -1 -2 -1 0 0 0 -4 -2
word before: школьн	8 -1 -3 0 -1 -1 -1 -1 0
word before: штаб	-53 31 2 -20 -14 -10 -11 25 -25
word before: штабу	-10 -75 -5 -5 -3 -6 -4 74 27
word before: штабі	-35 -11 -10 -13 -3 -6 -4 69 -36
word before: ще	4 20 -28 -11 -11 43 -10 -44 -1
word before: щиті	-55 66 -30 -2 -8 -3 -3 26 -10
word before: що	0 -59 3 -11 29 -11 -7 -54 54
word before: щодо	63 -58 24 -11 -5 -9 -5 -26 -57
word before: щойно	-6 42 -14 -4 -4 -5 -2 -10 -3
word before: щонайм	35 -23 -1 -2 -1 -2 -2 -5 -2
word before: эвакуи	48 -5 -5 -1 -1 0 -1 -20 -18
word before: экипаж	37 -8 -13 -2 -2 -2 -1 -2 -6
word before: эмират	-48 -12 -1 -25 -16 -7 -5 51 -14
word before: этап	5 -9 3 -29 -13 -10 -10 -21 -13
word before: этих	-53 -31 -46 -9 -21 -28 -15 -66 96
word before: это	42 -25 -49 -6 -26 -10 -6 -6 -15
word before: этого	4 -8 -25 -3 -3 -3 -4 34 -8
word before: этом	-13 19 -22 -12 -5 -4 -4 44 -84
word before: этот	11 -33 -41 -14 -17 -12 -6 46 -13
word before: юг	71 -14 -30 -4 -5 -4 -3 -18 -33
word before: я	109 -85 -50 -9 -8 -8 -4 -20 -2
word before: як	94 -80 -38 -5 -5 -6 -4 -28 -39
word before: яких	-23 10 3 -5 -5 -12 -9 -23 40
word before: якому	32 -7 -41 -7 -6 -6 -5 -22 -16
word before: які	32 -12 -5 -1 -1 -10 -1 -4 -13
word before: января	58 -6 -41 -3 -3 -5 -4 -38 -2
word before: є	-28 2 -71 -14 -15 -32 -17 54 -34
word before: єрмак	-12 28 -36 -7 -13 -4 -3 -11 -13
word before: і	-40 -4 16 -10 -9 -4 10 33 -13
word before: іденти	91 -65 -4 -3 -6 -5 -3 -72 -15
word before: ідетьс	86 -36 -18 -7 -6 -2 -2 -25 -14
word before: із	31 8 -10 -7 -4 -9 -4 -42 -20
word before: інформ	-7 -6 -12 -3 -7 -6 -3 -24 58
word before: ініціа	2 -5 -1 -1 -3 -2 -1 3 -12
word before: їдуть	31 21 -53 -14 -10 -1 -6 -55 -5
word before: їм	28 -15 1 -3 -4 -5 -3 -8 -13
word before: їх	-51 1 51 -15 -16 -23 -16 -47 31
word before: їхніх	-50 47 -7 -12 -15 -32 31 -30 4
word before: її	-34 -71 57 -8 -35 -10 -7 -23 -14
word before: ґратам	2 -13 0 0 0 -1 -1 -22 27
word before: استعاد	-43 21 -7 -27 -5 -4 -3 -4 -2
word before: اسري	26 -6 -24 -21 -8 -5 -2 31 -6
word before: اسير	-13 5 1 -15 -1 -3 -1 -2 -3
word before: اسيرا	-18 11 -4 -17 -2 -4 -2 7 -5
word before: اطلاق	-26 -23 -8 39 -1 -3 -1 -18 -3
word before: افراج	32 -30 -22 -10 -7 -9 -5 7 -22
word before: الي	56 -13 0 -52 -7 -6 -5 -12 -12
word before: اليوم	-66 -9 26 2 -8 -9 -10 20 -9
word before: امارات	-39 -26 -3 -16 -5 -6 -3 52 -12
word before: ان	12 7 -28 15 -8 -3 -2 -6 -3
word before: اوكران	-31 11 10 2 -4 -8 4 5 -7
word before: اي	-39 -42 50 40 -11 -8 -5 -15 -5
word before: بين	21 9 -35 22 -8 -10 -3 -5 -7
word before: بينهم	8 20 -38 -3 -3 -3 -2 0 -8
word before: تبادل	10 -6 -2 0 -3 15 -9 -25 -5
word before: تبادلت	-22 -2 17 -15 -7 -7 -10 -18 -1
word before: تبادله	-3 0 0 -9 0 0 0 14 -1
word before: تسلمت	-12 -31 36 -1 -6 0 -1 -1 -1
word before: تي	36 -25 -1 9 -6 -2 -3 -21 -12
word before: جانب	-33 -12 -4 18 -3 -3 -2 -11 -2
word before: جانبين	-5 -16 25 -13 -5 -3 -2 0 -9
word before: جثامين	-38 46 -21 -6 -9 -4 -4 -2 -4
word before: جديده	-25 9 25 29 -3 -6 -3 -5 -4
word before: دفاع	-7 -16 33 -1 -4 -1 -1 -1 -12
word before: دوله	22 -21 -2 11 -3 -1 -3 17 -3
word before: روسي	-28 -6 -17 19 -3 -4 -2 -15 -1
word before: روسيا	-48 13 -28 41 -4 -6 -5 -22 1
word before: روسيه	-18 -54 37 -3 -5 -1 -2 -2 -12
word before: سراح	-24 -5 -28 32 -1 -4 -1 -17 -3
word before: سلمت	-16 -9 -15 -6 -2 20 -20 -6 -2
word before: شمل	43 -48 2 -19 -11 -11 -8 -15 -7
word before: شملت	-6 7 -24 22 -5 -9 -4 -1 -10
word before: عاد	-61 21 35 -6 -1 -4 -1 -22 0
word before: عبر	-25 -1 0 -16 -1 0 0 20 -1
word before: عسكريا	-63 14 0 -6 -7 -5 -12 -11 -5
word before: علي	46 -23 42 -42 -7 -2 -2 -11 -5
word before: عمليه	37 -22 -10 23 -4 17 -10 -30 -5
word before: عن	-8 -29 -30 40 -8 5 -8 -11 -13
word before: عوده	-10 28 0 -14 -5 -2 -3 -15 -11
word before: في	-51 -3 4 -17 -5 -8 -4 -10 51
word before: كييف	-30 8 -14 33 -9 -6 -7 -12 -4
word before: لم	19 -35 -17 5 -7 -11 -8 -1 -5
word before: مقابل	5 -5 17 -13 -5 -1 -1 -1 -5
word before: من	19 -38 39 7 -9 -9 -10 -42 -15
word before: موسكو	30 -18 23 -21 -11 -8 -9 -19 -6
word before: و	26 -3 -4 -17 -5 -11 8 -4 -5
word before: واقع	-7 -4 11 -25 -3 -4 -3 -1 -5
word before: وساطات	-55 -3 -1 -25 -2 -1 -1 41 -3
word before: وساطه	-4 -52 -18 -1 -6 -5 -4 45 -14
word before: –	-7 1 -11 -4 -7 16 -5 4 6
word before: •	3 22 -22 -7 -7 -19 -7 12 -20
word before: ‼	-13 10 -12 -15 -21 -25 -9 -43 56
word before: ⃣	65 -71 -7 -7 -20 -28 -10 -71 -9
word before: ▪	46 -2 -35 -6 -7 -23 -6 5 -25
word before: ▫	-13 -26 -7 -5 -7 -8 -6 50 -69
word before: ⚡	-80 -78 33 -28 85 -16 -15 -23 -26
word before: ✅	-25 55 -32 -30 -18 -14 -11 -14 -16
word before: ✔	-20 54 -43 -4 -15 -9 -6 23 -14
word before: ❗	-1 3 7 23 -23 -37 -10 -30 -12
`;
