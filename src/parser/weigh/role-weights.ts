/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each answer. */
export const ROLE_WEIGHTS = `
after bodies bodies	12 -54 46 -7 -8 -10 -7 8 -12
after bodies civilians	28 -12 10 -1 -2 -3 -3 -17 -3
after bodies military	8 8 -61 -10 -17 -30 -12 -25 -24
after bodies null	16 -19 -21 -7 -7 -10 -8 8 -17
after bodies people	-38 -24 -45 -15 -9 -8 -11 26 54
after civilians bodies	-71 -20 -20 -6 -12 -10 -6 69 -9
after civilians civilians	49 -79 7 -11 -11 -15 -11 4 2
after civilians military	20 -30 30 -13 -10 -23 -8 -31 3
after civilians null	33 -2 -25 -11 -7 -11 -7 -10 7
after civilians people	40 -2 -61 -27 -14 -16 -13 -11 15
after cumulative both cumulative null	0 -2 -5 -9 -4 -5 -2 2 -2
after cumulative both dropped null	17 -14 -14 -6 -8 -3 -3 -11 -8
after cumulative null cumulative ua	-24 -4 0 -1 -1 -1 -1 36 -7
after cumulative null dropped null	77 -3 -1 -2 -2 -2 -2 -60 -19
after cumulative ru cumulative ru	-13 0 -3 -1 0 0 -1 24 -6
after cumulative ru dropped null	-2 -11 -38 -9 -11 -11 -10 6 17
after cumulative ua cumulative null	-1 -35 -2 -2 -4 -3 -3 11 -10
after cumulative ua cumulative ru	-33 -15 -5 -3 -7 -5 -5 21 -10
after cumulative ua cumulative ua	-19 16 -2 -4 -3 -5 -7 -9 14
after cumulative ua dropped null	-19 25 -39 -12 -14 -18 -12 13 -60
after cumulative ua dropped ua	17 -40 -2 -4 -17 -11 -5 16 -42
after cumulative ua figure ua	49 -44 -3 -4 -7 -9 -4 -35 -24
after cumulative ua held ua	-7 -6 -1 -4 -4 -7 -3 -20 13
after cumulative ua part ua	75 -35 -2 -3 -2 -5 -2 -54 -13
after dropped both dropped both	-24 -14 54 -17 -18 -15 -9 -21 -24
after dropped both dropped null	43 -16 -10 -1 -2 -3 -1 -6 -6
after dropped both dropped ua	34 -24 -3 -1 -1 -1 -1 -4 -2
after dropped null cumulative both	-10 0 0 -31 -1 0 -1 36 -3
after dropped null cumulative null	22 -16 -6 -3 -3 -6 -3 -20 -8
after dropped null cumulative ru	32 -3 -14 -3 -4 -2 -3 -6 -14
after dropped null cumulative ua	-2 -45 -7 -5 -4 -3 -3 14 -7
after dropped null dropped both	-31 -60 21 -25 -12 -10 -7 42 -22
after dropped null dropped null	1 8 -3 0 -2 -3 -2 1 0
after dropped null dropped ru	-7 0 -56 -5 21 -7 -6 -24 42
after dropped null dropped ua	0 2 -13 -4 -5 -8 -4 26 -37
after dropped null figure ru	27 -20 5 -18 -16 -9 -10 -37 -21
after dropped null figure ua	-17 13 10 3 11 -8 -5 -33 -9
after dropped null held ru	25 -11 -36 -6 -8 -5 -5 -2 -17
after dropped null held ua	43 -41 -1 -12 -6 -12 -5 -26 -17
after dropped null part ru	28 44 -63 -17 -5 -4 -12 -22 -24
after dropped null part ua	31 -4 -35 -6 -7 -17 -5 -10 -9
after dropped null planned null	-20 -7 -13 -1 -4 -3 -3 -14 26
after dropped null planned ru	-12 -15 28 -3 -2 -1 -2 -4 -2
after dropped null planned ua	51 -39 -1 -2 -2 -2 -1 -42 -3
after dropped null recap null	25 -6 -12 -2 -1 -1 -1 -10 -2
after dropped null recap ru	-40 29 -41 -4 -9 -10 -5 -7 37
after dropped null recap ua	-1 -20 -3 -2 -2 -8 -2 23 -4
after dropped ru dropped null	-2 -14 18 -1 -2 -1 -1 -3 -9
after dropped ru dropped ru	-21 23 -47 -4 -5 -16 21 -4 9
after dropped ru dropped ua	-16 18 -15 -2 -2 -2 -2 -4 -2
after dropped ru part ru	-26 31 -49 -8 -13 -4 -8 33 -22
after dropped ua cumulative ua	-31 -15 -1 -5 -2 -4 -2 34 -7
after dropped ua dropped both	-36 -38 26 -9 -4 -5 -3 26 -9
after dropped ua dropped null	-2 1 -3 -2 -3 -4 -2 -3 6
after dropped ua dropped ru	-13 -6 5 -2 -2 -2 -3 34 -32
after dropped ua dropped ua	-23 43 -31 -4 -5 -21 -5 2 -12
after dropped ua figure ru	-16 -27 56 -2 -11 -2 -2 -4 -2
after dropped ua figure ua	35 -20 -27 -8 -10 -20 -6 -25 -7
after dropped ua held ua	-43 25 -5 -3 -3 -2 -2 -11 36
after dropped ua part ua	-44 -12 -28 -4 -5 70 -5 -13 -11
after figure both cumulative both	-1 -2 0 -4 -1 -1 0 9 -1
after figure both figure ru	-2 -26 35 -13 -20 -2 -4 -2 -2
after figure both figure ua	12 19 -14 -10 -6 -3 -2 -5 -1
after figure both part both	-19 -40 28 12 -9 -2 -2 -15 -1
after figure ru cumulative both	-13 -2 -1 -10 -1 -1 -1 30 -2
after figure ru cumulative ua	-37 22 -2 -2 -2 -2 -2 17 -4
after figure ru dropped both	16 -10 5 33 -2 -3 -2 -13 -4
after figure ru dropped null	27 -20 -1 -9 -8 -8 -6 -40 -2
after figure ru dropped ru	-10 -16 33 -17 -13 -12 -12 -6 -28
after figure ru dropped ua	41 14 -33 -9 -6 -6 -7 -12 -10
after figure ru figure both	-44 -21 -8 31 -10 -14 -10 -20 -12
after figure ru figure ru	-36 -13 48 -5 -12 -4 -5 -5 -7
after figure ru figure ua	-8 18 0 -4 1 -1 -2 -4 -2
after figure ru held ru	-29 26 -35 -2 -4 -4 -4 -2 28
after figure ru outside ua	-4 -20 0 -2 -1 34 -10 0 0
after figure ru part ru	-8 -90 75 -13 -8 -10 -9 -22 -12
after figure ru part ua	13 -92 46 -13 -14 9 -19 -17 -21
after figure ru recap ru	-15 40 -30 -6 -13 -24 -12 -37 -11
after figure ru recap ua	42 -40 -5 -4 -2 -3 -2 -28 -2
after figure ua cumulative both	-23 0 -1 -15 -1 0 0 27 -1
after figure ua cumulative ua	13 -7 -8 -4 -2 -3 -2 3 -7
after figure ua dropped both	4 -32 -2 -15 -6 19 -7 -23 -13
after figure ua dropped null	3 11 -8 -5 3 -4 -5 -6 -6
after figure ua dropped ua	27 13 -39 -8 -9 -19 -8 -20 -20
after figure ua figure ru	-15 -23 46 -2 -2 -2 -1 -5 -1
after figure ua figure ua	-9 15 -25 -4 22 5 -2 -1 -3
after figure ua outside ua	-20 -34 -16 -2 -2 42 -26 -11 -3
after figure ua part ru	21 15 -24 -7 -12 -9 -9 -10 -12
after figure ua part ua	19 21 -39 -2 -6 -22 -5 12 -7
after figure ua planned ua	26 -15 -5 -2 -2 -4 -2 -16 -3
after figure ua recap ru	41 -11 -36 -7 -5 -4 -4 -18 -4
after figure ua recap ua	47 -10 -13 -7 -5 -9 -4 -44 -2
after held ru dropped null	73 10 -29 -5 -9 -5 -3 -32 -37
after held ru held ua	-28 -4 0 0 -1 -1 -1 -2 36
after held ua cumulative ua	43 -12 -10 -6 -7 -8 -7 -39 -29
after held ua dropped null	-6 8 -19 -7 -13 -14 -10 -11 12
after held ua dropped ua	5 -75 -3 -13 -15 -12 -13 -62 24
after held ua held ru	-13 -1 -6 -3 -1 -1 -1 -9 17
after held ua held ua	-48 14 -31 -7 -4 -5 -4 -15 30
after military bodies	-54 78 -35 -11 -9 -12 -7 -10 -26
after military civilians	-60 41 0 -8 -4 -6 2 -7 -8
after military military	11 -19 -17 -6 -6 35 3 -13 -4
after military null	39 -30 -16 -5 -5 13 -4 -7 -12
after military people	23 -46 -7 -6 -11 3 -11 13 -7
after null bodies	1 10 -49 -8 -10 -18 -8 52 -16
after null civilians	8 -18 -18 -19 -16 -18 -14 51 7
after null military	6 -21 -3 -11 11 -14 -9 -6 14
after null null	17 -3 4 -2 -3 -5 -3 -11 0
after null people	24 -11 -19 -15 -8 -11 -6 18 -20
after outside ua outside ru	-15 0 -13 -1 -1 -34 18 -1 -5
after part ru dropped null	34 -6 -39 -4 -6 -3 -3 -5 -12
after part ru figure ru	-33 43 -45 -14 -11 -6 -12 -13 -3
after part ru figure ua	-27 62 -50 -6 -4 -13 -4 -10 -5
after part ru held ru	-64 -12 -5 -4 -3 -3 -3 -5 82
after part ru part ru	-18 40 -8 -9 -10 -12 -12 -10 -13
after part ua cumulative ua	49 -10 -2 -2 -1 -2 -1 -47 -6
after part ua dropped null	6 6 -20 -4 -3 -5 -2 -10 11
after part ua dropped ua	19 -17 -22 -8 -8 -20 -6 16 -33
after part ua figure ru	-42 -48 56 -5 -6 -7 -4 -7 -5
after part ua figure ua	-62 15 19 -6 -6 -17 -5 21 -8
after part ua part ru	33 -23 -43 -10 -6 -15 29 -14 -9
after part ua part ua	-2 16 -1 -3 -2 -13 -2 -5 -3
after people bodies	-14 35 -32 -10 -8 -8 -6 6 -12
after people civilians	-18 39 -12 -10 -9 -12 -4 -46 -15
after people military	-8 7 -20 -12 6 0 -12 -4 -6
after people null	46 -15 -41 -6 13 -10 -5 0 -8
after people people	14 -17 11 -6 -8 -6 -1 0 -5
after planned ru dropped null	5 7 -12 -4 -6 -3 -3 -25 -11
after planned ru dropped ua	23 -16 -7 -3 -3 -12 -3 -29 -5
after planned ru figure ua	-68 63 -33 -9 -7 -8 -3 -13 -4
after planned ru planned ru	12 -38 36 -13 -7 -6 -5 -48 -28
after planned ru planned ua	-12 34 -34 -4 -2 -2 -2 3 -4
after planned ua dropped null	-24 -17 -9 -4 -4 -5 -4 27 -14
after planned ua figure ru	40 -39 -24 -14 -24 -3 -4 -21 -2
after planned ua planned ru	11 -4 -2 -1 -1 -1 -1 0 -5
after recap null dropped null	55 -31 -21 -6 -3 -5 -2 -40 -7
after recap null recap null	-50 -32 48 -4 -4 -5 -3 20 -8
after recap ru dropped null	-35 -7 -12 -4 -4 -3 -2 -2 38
after recap ru recap ru	43 -20 -29 -4 -3 -4 -3 -23 -48
after recap ru recap ua	8 -24 -3 -1 -2 -4 -2 4 -2
after recap ua dropped null	-32 35 -3 -1 -3 -3 -1 -6 -3
after recap ua recap ru	33 -6 -20 -2 -1 -2 -2 -8 -2
after recap ua recap ua	17 4 -3 -4 -4 -4 -4 -7 -8
after role both	-74 66 -38 -18 35 -8 -8 -6 -9
after role both null people	-30 37 -30 -7 -4 -2 -1 7 -1
after role both of as many	-7 -48 -40 60 -12 -4 -2 -54 -2
after role both people civilians	-6 25 -16 -14 -1 -1 -1 -7 0
after role both people military	-64 43 -21 -12 -22 -7 -7 -6 -10
after role both people null	-35 -97 28 -55 73 -25 -25 -33 -27
after role both people people	-56 81 -42 -12 -19 -7 -7 -2 -7
after role each	6 -30 0 -20 13 13 -13 -7 -31
after role each military civilians	-52 10 -46 -14 28 -6 -7 -15 -13
after role held	-38 -68 -39 -12 -13 -15 -11 5 78
after role held civilians civilians	-7 -21 -71 -14 -16 -14 -18 26 -8
after role held civilians military	-89 -10 -1 -7 -7 -8 -6 -30 85
after role held civilians null	21 -14 -6 -8 -15 -11 -8 -28 -9
after role held civilians people	-102 -15 -61 -22 -15 -12 -15 34 65
after role held military civilians	-89 -25 -2 -4 -5 -9 -6 -55 114
after role held military military	-69 -13 -2 -4 -3 -7 -4 -25 68
after role held military null	13 -35 -32 -16 -29 -29 -26 -2 -20
after role held military people	9 -43 -27 -18 -9 -13 -9 -35 27
after role held null null	3 -5 -32 -4 -11 -14 -6 -17 4
after role held of as many	-67 -18 -19 -4 -9 -16 -7 -18 69
after role held people civilians	53 -57 -2 -7 -6 -3 -7 -16 -48
after role held people military	5 -71 -8 -8 -21 -11 -10 -59 41
after role held people null	46 -7 0 -1 -2 -1 -1 -17 -21
after role held people people	-47 -18 -10 -11 -10 -11 -8 21 28
after role none	44 -11 -13 -5 -2 -1 -4 -5 -2
after role none bodies bodies	56 -1 -50 -5 -9 -10 -6 -33 -24
after role none bodies military	46 -27 -6 -1 -3 -5 -2 -4 -25
after role none bodies null	54 -13 -33 -2 -2 -3 -2 -28 -9
after role none bodies people	35 -5 -4 -4 -2 -2 -1 -12 -6
after role none civilians bodies	-4 -62 -10 -3 -3 -3 -2 64 -4
after role none civilians civilians	32 -69 -3 -8 -8 -15 -8 7 -13
after role none civilians military	84 -124 17 -19 -19 -43 -18 -47 -52
after role none civilians null	-7 3 -32 -3 -4 -3 -2 22 15
after role none civilians people	-10 -80 -32 -34 -25 -16 -13 53 19
after role none military bodies	-28 50 -33 -9 -9 -10 -6 -25 -33
after role none military civilians	24 55 -85 -10 -9 -15 -11 -76 -26
after role none military military	47 -58 -19 -4 -6 49 -5 -12 -10
after role none military null	64 -25 -9 -2 -2 -4 -2 -6 -9
after role none military people	-10 -35 59 -27 -10 -14 -8 -25 -17
after role none null bodies	15 28 -20 -7 -9 -18 -7 -6 -15
after role none null civilians	21 -9 -34 -17 -13 -17 -12 41 -1
after role none null military	24 -29 10 -11 14 -13 -8 -41 18
after role none null null	27 -4 -7 -1 -3 -4 -2 -12 0
after role none null people	27 -15 -16 -14 -9 -12 -6 16 -20
after role none of as many	144 -49 -21 -3 -3 -3 -2 -72 -8
after role none people bodies	136 -87 -32 -12 -8 -7 -7 -32 -20
after role none people civilians	3 -1 -37 -10 -8 -10 -10 -22 20
after role none people military	44 -31 -45 -16 9 -10 -14 9 -14
after role none people null	15 18 -21 1 -4 -3 -2 -25 9
after role none people people	35 3 -13 -9 -4 -7 -5 -13 -7
after role outside ru	-81 -38 -6 -27 -4 40 -24 45 -4
after role outside ua	-37 -83 -22 -21 -15 -16 87 -13 -29
after role outside ua military military	-20 -31 -38 -4 -5 -49 63 2 -11
after role outside ua military null	-25 -37 -38 -10 -17 51 -23 -34 -53
after role outside ua military people	-6 -50 -9 -6 -6 -13 14 14 -4
after role outside ua people people	-13 -61 -51 -36 -12 -43 61 -14 -11
after role ru	-8 32 -1 1 -7 -7 -1 -10 -9
after role ru bodies bodies	-15 35 -27 -12 -8 -8 -7 -12 -12
after role ru bodies null	1 -7 -74 -19 -14 -17 -18 20 -29
after role ru bodies people	-20 -32 -24 -10 -8 -10 -7 -8 47
after role ru civilians civilians	67 27 -89 -15 -11 -11 -16 -22 12
after role ru civilians military	-50 -31 56 -10 -8 -14 -8 -10 -12
after role ru civilians null	96 -92 -27 -15 -10 -10 -8 -36 -33
after role ru civilians people	79 -81 -12 -30 -12 -12 -14 -39 -29
after role ru military bodies	-70 79 -19 -9 -5 -3 -4 -39 -1
after role ru military civilians	-95 -70 92 -14 -18 -22 27 -21 -30
after role ru military military	-24 92 -62 -5 -4 -4 1 -11 -8
after role ru military null	42 -58 29 -23 -13 -13 -11 -60 -21
after role ru military people	25 -6 -33 20 -16 1 -20 -13 -18
after role ru null civilians	37 -80 56 -15 -6 -4 -9 -27 -12
after role ru null military	-59 28 -20 -6 -4 -7 -13 11 -8
after role ru null null	-72 59 -27 -29 -26 -17 -27 -41 -36
after role ru of as many	-51 91 -29 -9 -4 -8 -5 -8 -8
after role ru people bodies	-33 51 -33 -7 -4 -4 -3 -30 -1
after role ru people civilians	-91 -66 91 -16 -18 -13 20 -9 -30
after role ru people military	-29 -12 28 -13 2 -4 -16 14 -19
after role ru people null	34 -10 -35 -5 -12 -6 -8 7 -12
after role ru people people	-9 59 -69 24 -8 -2 -10 4 -17
after role total	-48 -48 -59 -14 -14 -21 -12 111 20
after role total bodies bodies	-60 -2 -48 -14 -26 -18 -22 82 -47
after role total bodies null	-60 37 28 -16 -18 -32 -20 31 -58
after role total bodies people	-34 -8 -62 -9 -7 -4 -10 37 21
after role total civilians civilians	-11 28 -33 -22 -10 -29 -11 -25 35
after role total civilians null	-8 -35 -26 -15 -14 -20 -12 -18 56
after role total civilians people	68 -25 -4 -8 -4 -6 -3 -68 37
after role total military civilians	-107 -45 -51 -15 -11 -14 -20 102 -20
after role total military military	-33 -2 -2 -2 -2 -4 -2 22 50
after role total military null	-33 73 -44 -11 -13 -19 -11 4 -87
after role total military people	-55 -8 -1 -6 -1 -2 -1 57 -7
after role total null military	-50 -15 -16 -2 -3 -3 -3 26 6
after role total null null	11 -47 -69 -23 -25 -34 -27 9 17
after role total null people	-85 -20 -2 -16 -3 -4 -3 46 -3
after role total of as many	-116 -125 -24 -8 -10 -13 -9 146 -50
after role total people bodies	-75 23 -2 -6 -5 -3 -4 27 -4
after role total people civilians	96 -105 -13 -17 -16 -17 -16 -62 44
after role total people military	-2 8 24 -12 -31 -24 -13 -9 0
after role total people null	3 -17 -27 -20 -16 -25 -12 37 -42
after role total people people	-20 -79 -27 -12 -12 -11 -10 42 12
after role ua	-8 -7 40 -9 -8 4 -7 -2 -11
after role ua bodies bodies	12 -92 85 -6 -7 -9 -7 -16 -7
after role ua bodies military	7 3 -34 -13 -25 -42 -17 -34 -21
after role ua bodies null	81 -82 -7 -6 -7 -10 -5 -25 -11
after role ua civilians civilians	19 -89 92 -9 -13 -17 -11 -7 -46
after role ua civilians military	11 7 -2 -14 -11 -26 -8 -20 -23
after role ua civilians null	5 25 -17 -13 -7 -15 -9 2 -39
after role ua civilians people	16 47 -39 -21 -12 -17 -13 -21 -27
after role ua military bodies	-29 45 -37 -12 -11 -17 -7 -41 -8
after role ua military civilians	-85 104 -55 -5 -4 3 -6 5 -11
after role ua military military	9 -70 57 -9 -9 29 -6 -16 -12
after role ua military null	16 -42 -72 -7 -8 22 -7 11 9
after role ua military people	38 -18 -52 -17 -11 14 -8 35 -13
after role ua null bodies	-13 2 30 -5 -7 -14 -8 18 -6
after role ua null civilians	-53 86 -88 -22 -27 -23 -18 -55 34
after role ua null military	-22 17 -101 -10 -15 -15 -7 53 -13
after role ua null null	-65 -73 102 -28 -31 -47 -22 -58 -59
after role ua null people	-46 67 -33 -17 -2 -3 -2 -24 -1
after role ua of as many	-155 -4 140 -12 -9 -11 -5 -13 -5
after role ua people bodies	-45 48 -19 -1 -4 -12 -3 -7 -4
after role ua people civilians	-63 109 -111 -5 -7 -12 -10 -11 -10
after role ua people military	-14 25 -39 -9 8 5 -11 -15 -14
after role ua people null	74 -16 -80 -7 -8 -8 -5 -38 -25
after role ua people people	34 -152 121 -14 -7 4 -5 -25 -7
always	13 8 3 -5 -5 -5 -5 0 -3
bracketed	21 15 -12 -2 -2 -3 -2 -10 -16
counts bodies	-13 26 6 -9 0 -11 -7 11 -14
counts civilians	-25 39 -7 -10 -9 -10 -5 2 6
counts military	-8 16 15 -11 -4 1 -6 -10 1
counts null	48 -18 -3 -6 -4 -4 -5 -5 -4
counts people	14 -6 -4 9 -7 -8 -6 8 -7
day ahead	51 -21 -16 -2 -4 -3 -2 -4 -11
day ahead left	48 -22 -17 -2 -5 -3 -2 2 -12
day ahead right	40 -9 -1 -2 -1 -2 -1 -26 -3
day before	49 -36 -47 -7 -9 -5 -4 24 5
day before left	56 -21 -38 -5 -10 -5 -4 -18 9
day before right	11 -33 -38 -9 -7 -5 -4 59 -7
day long before	18 -38 5 -8 -7 -7 -6 18 -19
day long before left	56 -47 -2 -8 -5 -7 -6 -3 -17
day long before right	-14 -12 -5 -11 -11 -7 -6 33 -23
day same	-50 25 11 -12 -15 -7 -5 35 -11
day same left	-21 20 38 -11 -14 -6 -5 -14 -10
day same right	-26 6 -42 -24 -28 -14 -14 74 -18
day the day before	25 2 -22 7 -17 -10 -10 -43 -12
day the day before left	39 -15 -31 16 -16 -10 -8 -46 -9
day the day before right	-60 23 30 -13 -20 -10 -16 -21 -25
fate cumulative	-14 -18 -12 -9 -4 -4 -3 55 -8
fate cumulative both	-27 -4 -2 -33 -1 -1 -1 51 -3
fate cumulative null	-25 7 -13 -9 -6 -8 -5 22 -11
fate cumulative ru	-6 -5 -21 -11 -6 -3 -4 35 -17
fate cumulative ua	2 -28 -6 -5 -4 -5 -3 28 -4
fate dropped	16 -1 -4 -5 -1 -4 -4 -3 1
fate dropped both	15 -1 16 -20 -12 0 -9 -34 -11
fate dropped null	8 2 1 -4 -1 -3 -4 -4 0
fate dropped ru	21 -33 -26 -8 4 -9 0 -26 16
fate dropped ua	23 4 -29 -7 -7 -12 -6 17 -21
fate figure	-10 20 6 -1 2 -5 -3 -8 -4
fate figure both	-4 -43 -37 63 16 -5 -4 -31 -4
fate figure ru	-7 -31 48 -5 3 -4 -4 -4 -6
fate figure ua	-12 54 -15 -2 1 -5 -3 -10 -3
fate held	2 -11 -25 -3 -5 -5 -5 -37 44
fate held ru	-2 -3 -29 9 -8 -6 -7 -27 16
fate held ua	-18 -13 -17 -6 -4 -5 -4 -38 45
fate outside	-41 -33 -44 -7 -6 22 34 -4 -12
fate outside ru	-26 -11 -38 -8 -10 -29 46 -18 -24
fate outside ua	-27 -37 -15 -6 -3 36 -12 -16 -4
fate part	24 -23 -3 -1 -5 11 -2 0 -9
fate part both	15 -39 22 -18 -13 -6 -6 -53 -3
fate part ru	10 -65 22 7 -8 -13 1 0 -19
fate part ua	19 -2 -20 -4 -5 16 -4 2 -7
fate planned	28 -19 -16 -5 -7 -4 -3 17 -1
fate planned both	16 -1 0 -24 -3 -1 0 19 -5
fate planned null	-4 -26 -12 -7 -4 -5 -4 2 16
fate planned ru	12 7 -13 -4 -5 -4 -3 -3 0
fate planned ua	24 -32 -15 -5 -8 -5 -3 22 -7
fate recap	24 -18 -24 -5 -5 -6 -4 2 1
fate recap null	-45 13 53 -11 -9 -8 -5 1 -12
fate recap ru	30 34 -67 -5 -6 -7 -4 -30 11
fate recap ua	42 -59 -5 -5 -4 -6 -3 6 -5
found N for N	27 -6 25 -20 -14 -15 -11 -19 -15
found N from each side	-3 86 -13 -47 -28 -9 -8 -25 -8
found N-for-N	-47 20 -5 -16 -11 -11 -11 21 -8
found number and noun	14 3 -2 -1 -2 -3 -5 -3 -1
found number without a noun	13 -9 10 -7 -9 -8 -7 15 -7
found that many	-78 -27 -25 -17 35 -8 -5 49 -26
found the same number	-26 13 4 7 -10 -17 -8 5 -12
language ar	49 -31 -11 7 -6 -3 -6 -15 -10
language en	14 -3 -4 1 -4 -6 -5 4 -4
language ru	1 5 19 -6 -4 -5 -6 -5 -2
language uk	19 15 -9 -6 -6 -4 -5 1 -4
last a look back at a period	-52 -15 -9 -3 -3 -6 -3 57 -12
last beyond the exchange formula	-43 -33 -44 -7 -6 22 34 -1 -13
last both sides together	9 0 4 -17 -10 0 -9 -17 -7
last counts no person	16 5 -5 -3 -1 -3 -2 -9 2
last exchanges counted beside a total	-32 -33 -3 -9 -6 -6 -3 39 -5
last formula of an agreement	26 -37 -24 -6 -8 -5 -4 33 -8
last has not happened	12 -18 -14 -2 -3 -2 -2 -1 11
last no transfer in its sentence	4 -1 0 -6 -5 -6 -5 7 1
last no transfer is spoken of	63 8 -38 -8 -6 -7 -4 -23 -13
last one number for a side	-9 12 8 -1 3 0 -2 -9 -5
last part of a whole	15 -16 7 5 -4 -10 -3 14 -8
last recalls an earlier transfer	5 -27 19 -6 -5 -4 -3 1 -6
last running total	61 -7 -24 -9 -7 -7 -5 -48 -8
last side of a running total	-39 -13 -12 -16 -3 -3 -6 30 12
last side of return	19 -19 -20 -6 -4 -5 -4 21 12
last taken prisoner, not returned	42 -17 -11 -1 -1 -2 -1 -3 -4
last to a third country	49 -27 -17 -25 -7 -6 -3 -9 -4
last too many for one day	14 -20 3 -19 -9 -11 -7 -4 2
last who holds them	-33 51 -45 10 -10 -9 -8 -23 20
left (	15 4 -21 -2 -2 -3 -2 -16 -2
left ,	22 1 -12 -5 -5 -4 -4 -1 1
left :	8 0 3 5 -8 -10 -2 8 -28
left ;	29 12 -32 -10 -5 -1 0 -10 -10
left none media	15 6 -4 -3 -2 -8 -8 -15 1
left none mediator	19 -35 -2 16 9 -8 -7 -15 -16
left none own agent	3 29 2 -25 -21 -16 -12 -34 -47
left none own null	11 13 -3 -3 -3 -4 -7 -6 -2
left none own opposite	-26 1 28 -19 -17 -19 -18 -23 -14
left none own perspective	-10 18 -24 -19 -10 -10 -9 18 9
left none own ru	-3 -49 32 -10 -10 -11 -10 -2 17
left none own ua	25 19 -24 -15 -8 -8 -6 0 0
left none ru	14 -14 17 -5 -2 -8 -6 -22 11
left none ua	9 20 -18 -9 -8 -1 -6 12 -4
left verb.bring media	-8 11 12 -9 -9 -10 -7 -1 -11
left verb.bring mediator	-34 1 -2 57 -7 -6 -5 -15 -3
left verb.bring own agent	-48 31 -8 -9 -9 -8 -6 4 -5
left verb.bring own null	5 0 2 1 -3 -4 -6 7 -10
left verb.bring own perspective	8 5 6 -8 -13 -9 -8 -21 -13
left verb.bring own ru	-18 -49 41 -4 -11 -13 11 27 -12
left verb.bring own ua	-2 40 -45 -11 -4 4 -11 2 -5
left verb.bring ru	-9 -49 30 -7 1 -6 3 22 -14
left verb.bring ua	18 15 -21 -8 -6 2 -7 6 -9
left verb.come media	-21 6 24 -7 -9 -8 -6 13 -11
left verb.come mediator	-5 16 5 -30 -7 -8 -6 -16 -5
left verb.come own null	18 -14 11 -11 -10 -8 -6 -4 -4
left verb.come own perspective	-63 21 32 -8 -17 -9 -10 10 -21
left verb.come own ru	-34 -39 18 -4 34 -6 2 -23 -12
left verb.come own ua	1 54 -49 -9 -9 -12 -6 -19 -20
left verb.come ru	3 -27 7 -8 15 -8 -8 14 -2
left verb.come ua	26 18 -13 -7 -7 -9 -3 -27 -8
left verb.future media	42 -7 -16 -2 -1 -1 -1 -8 -4
left verb.future own null	34 -11 1 -3 -3 -9 -3 -15 -8
left verb.future own ru	-10 -18 30 -2 -6 -3 -6 -6 -4
left verb.future ru	6 -11 30 -6 -6 -22 -8 -23 -14
left verb.future ua	33 -11 -8 -2 -2 -3 -1 -20 -7
left verb.get media	-11 -11 30 -11 0 -9 -6 -16 -12
left verb.get mediator	31 14 -14 -16 -7 -5 -3 -15 -4
left verb.get own agent	-54 6 9 -10 21 -6 -7 -2 -4
left verb.get own null	-5 8 6 -11 -12 -16 -9 1 -14
left verb.get own perspective	-26 -36 31 -4 -6 -3 -8 26 -5
left verb.get own ru	-11 -7 -21 -2 -6 -10 13 22 -12
left verb.get own ua	4 18 -17 -2 -2 -10 -4 -10 -2
left verb.get ru	-29 22 -11 -6 -7 -20 0 39 -11
left verb.get ua	25 -32 9 -10 -12 -11 -9 -2 -12
left verb.give media	-12 8 14 -8 -8 -8 -2 4 -9
left verb.give mediator	83 -18 -6 -10 -3 -5 -4 -74 -7
left verb.give own null	4 23 -9 -10 -9 -2 -11 -2 -14
left verb.give own opposite	-14 -25 23 -3 -1 -2 -2 -5 -1
left verb.give own perspective	-15 -26 29 -13 -11 -34 31 -23 -15
left verb.give own ru	-9 -55 37 -7 -7 -27 14 -15 2
left verb.give own ua	-20 47 -35 -2 -2 7 -4 2 -3
left verb.give ru	12 4 -10 -5 -6 3 -3 -10 -9
left verb.give ua	-31 -11 27 -12 -10 -12 4 1 -12
left verb.held_exchange media	2 -12 17 -14 -12 -8 -11 -9 0
left verb.held_exchange mediator	-27 1 -22 9 -9 5 15 -31 -8
left verb.held_exchange own null	9 -1 -4 -8 -12 -11 -10 -3 -7
left verb.held_exchange own perspective	19 -22 34 -6 -2 -3 -4 -20 -4
left verb.held_exchange own ru	15 -55 10 -24 -7 -19 12 -23 -11
left verb.held_exchange own ua	-15 16 -38 -22 -5 25 -21 -22 -6
left verb.held_exchange ru	-16 33 -22 -18 -15 -12 -13 0 -17
left verb.held_exchange ua	27 1 -19 -11 -8 -9 -8 -4 -12
left verb.home media	19 51 -62 22 -9 -11 -6 -27 -11
left verb.home mediator	-17 -40 50 -20 -5 -11 -7 17 -2
left verb.home own agent	-34 1 53 -18 -8 -17 -2 -18 -2
left verb.home own null	-7 18 -4 4 -8 -1 -6 -3 -10
left verb.home own perspective	33 -26 13 -11 -8 -10 -6 0 -11
left verb.home own ru	26 -40 7 -10 -8 -6 -8 -5 -14
left verb.home own ua	-13 21 -24 -6 -4 -8 -4 16 -10
left verb.home ru	1 -94 69 -14 -12 -7 -6 22 -14
left verb.home ua	0 9 -8 -9 -5 2 -6 9 -8
left verb.managed media	-32 16 -2 -5 -4 -6 -6 9 -16
left verb.managed mediator	-15 -7 17 -14 -7 -7 -6 3 -6
left verb.managed own null	-14 -23 -26 11 -8 -8 -6 42 -13
left verb.managed own ru	-43 -17 29 -26 -3 -4 -4 -3 -4
left verb.managed own ua	-19 40 -17 -26 -3 -3 -4 -26 -4
left verb.managed ru	82 -51 -14 -4 -6 -4 -3 -41 -3
left verb.noun media	0 28 -17 -47 -9 -7 -7 -1 -15
left verb.noun mediator	-39 -21 1 28 -6 -5 -4 10 -6
left verb.noun own agent	-19 60 -51 -3 -3 -1 -1 -1 -1
left verb.noun own null	9 5 -16 8 -6 -5 -5 -7 -12
left verb.noun own perspective	39 3 -6 -16 -1 0 -2 -24 -3
left verb.noun own ru	-14 -45 10 -21 -13 -13 -20 -43 44
left verb.noun own ua	-1 26 -23 -45 -5 -8 -4 14 -11
left verb.noun ru	22 -18 -48 -8 -8 -7 -10 -58 29
left verb.noun ua	64 -25 -9 -6 -4 -6 -3 -3 -8
left verb.other media	21 -13 -8 -4 -2 -3 -2 4 -6
left verb.other mediator	28 -5 -12 -32 -2 -3 -2 -2 -3
left verb.other own null	37 -5 -12 -3 -2 -2 -1 -10 -3
left verb.other own perspective	67 -47 -8 -10 -3 -2 -3 -3 -12
left verb.other own ru	37 -8 -30 -1 -3 -3 -3 -8 -9
left verb.other own ua	48 -25 -6 -2 -1 -2 -2 -9 -3
left verb.other ru	29 5 -19 -2 -2 -2 -1 -6 -3
left verb.other ua	58 -24 -12 -2 -1 -1 -1 -31 -4
left verb.swap media	-11 -7 10 23 -14 -8 -10 -31 -13
left verb.swap mediator	-17 19 -16 -8 -4 -4 -6 43 -6
left verb.swap own null	-6 -4 -6 12 -10 -6 -6 7 -10
left verb.swap own ru	-23 -24 40 -20 -5 -14 -27 -6 -14
left verb.swap own ua	-12 45 -34 -22 -4 -21 -17 -5 -4
left verb.swap ru	-13 -6 2 -19 -5 -6 -5 30 -6
left verb.swap ua	29 -2 7 -9 -5 2 -7 -21 -9
left verb.will media	30 8 -49 -16 -14 -8 -9 -26 -18
left verb.will own null	10 -8 -10 -6 -6 -6 -5 -8 1
left verb.will own perspective	-13 -3 -3 -4 -2 -4 -4 -2 27
left verb.will own ru	-7 -5 -11 -6 -10 -4 -10 -11 7
left verb.will own ua	-10 -8 0 -2 -1 -4 -1 -10 12
left verb.will ru	16 -30 -14 -4 -6 -4 -4 -7 23
left verb.will ua	-5 -60 -7 -4 -8 -11 -6 -2 36
left weekday other	49 -72 -8 31 -6 -6 -4 -55 -6
left weekday same	-59 11 21 -9 17 -1 1 14 -8
left –	-7 -21 -21 -3 -5 24 -7 -2 17
line of a list	36 -15 -18 -7 -7 -15 -7 -4 18
narrow false	6 12 5 -4 -5 -4 -6 1 -3
narrow true	76 -39 -23 -7 -7 -10 -4 -16 -7
none own agent view ua	9 31 -7 -30 -24 -19 -14 -27 -50
none own null view null	26 1 -3 -21 25 -10 -9 -33 -7
none own null view ru	-5 3 27 -8 -7 -11 -9 -20 7
none own null view ua	20 14 -21 -6 -6 -1 -6 1 -1
none own opposite view ru	-2 60 -59 -13 -17 -11 -13 -13 -41
none own opposite view ua	-16 -29 36 -10 -9 -15 -17 -14 -2
none own perspective view ru	24 -87 -1 -22 -26 -13 -18 -8 26
none own perspective view ua	-23 41 -75 -19 -15 -18 -14 16 7
none own ru view null	-37 -66 -5 -7 -12 -12 -17 28 2
none own ru view ru	27 -61 -25 -9 -14 -10 -15 -28 38
none own ru view ua	-11 -11 18 -12 -17 -21 -14 -68 25
none own ua view null	5 -40 -29 -22 -12 -13 -7 23 1
none own ua view ru	51 -3 -30 -12 -10 -24 -8 -18 -27
none own ua view ua	33 -33 -27 -21 -10 -20 -8 -6 14
noun noun.body	-4 7 0 -9 10 -12 -8 16 -17
noun noun.branch	18 -3 19 -7 -9 -23 -8 -14 -14
noun noun.child	27 -3 -63 -11 -7 -12 -8 67 -28
noun noun.civilian	-18 36 9 -10 -10 -9 -4 -26 3
noun noun.exchange	-35 -78 9 -26 -16 0 -14 79 -26
noun noun.family	64 11 -62 -18 -9 -12 -7 -44 -19
noun noun.foreigner	25 -13 -59 -20 -9 -8 -7 -37 25
noun noun.man	36 -15 -20 -6 -6 -6 -4 -11 -5
noun noun.military	-17 10 23 -9 -3 6 -5 -7 -4
noun noun.other	62 -16 -9 -5 -2 -5 -3 -18 -3
noun noun.people	-26 16 -8 15 -6 -7 -6 13 0
noun noun.rank	74 -11 -47 -5 -5 -16 -4 -10 -8
noun noun.soldier	-34 1 20 -14 -12 -17 -11 -26 30
noun noun.woman	15 -35 38 -15 -10 -16 -10 -34 -13
noun null	31 -7 1 -10 -10 -7 -8 -2 -6
numbers 1	33 20 -11 -8 8 -10 -6 -14 -13
numbers 2	10 9 5 -13 -6 -3 -6 -5 5
numbers 3	-4 -18 19 1 -8 -9 -6 16 -1
numbers 4	-6 10 2 1 -8 -5 -6 0 -1
numbers 5	30 2 -9 -5 -5 -1 -5 -5 -10
own agent	-6 -3 27 -14 5 -9 -8 -12 -26
own agent media	-2 3 13 -17 13 -9 -8 -18 -31
own agent ru	22 14 -8 -11 -10 -10 -10 -12 -7
own agent ua	-32 -44 81 -11 -15 -11 -8 11 -6
own null	15 10 0 -3 -5 -4 -6 -2 -5
own null media	7 16 1 -1 -5 -8 -8 -8 -7
own null mediator	-4 -21 -7 41 0 -6 -6 1 -9
own null ru	12 -13 23 -6 -2 -7 -5 -13 3
own null ua	20 15 -17 -9 -8 1 -5 8 -7
own opposite	-26 -10 36 -14 -12 -14 -13 -22 -13
own opposite media	-31 -17 38 -21 -18 -22 -23 -24 -5
own opposite ru	22 27 -45 -9 -12 -9 -10 -11 -19
own opposite ua	7 -24 16 -7 -5 -5 -3 -6 -13
own perspective	-10 9 11 -14 -10 -12 -5 0 4
own perspective media	2 5 30 -28 -13 -15 -11 -57 8
own perspective ru	-19 -81 70 -9 -15 -21 3 35 1
own perspective ua	-11 45 -43 -10 -7 -9 -6 21 -4
own ru	-2 -53 45 -8 -5 -12 2 8 9
own ru media	-7 -71 41 -9 -13 -12 1 7 7
own ru mediator	-18 -40 63 -34 -3 -10 11 -10 -3
own ru ru	3 -34 10 -5 2 -11 0 17 6
own ru ua	-1 -39 34 -12 -15 -22 -9 -69 10
own ua	12 41 -29 -11 -6 -2 -6 3 -3
own ua media	29 33 -52 -13 -8 -5 -7 -5 -3
own ua mediator	-25 107 -49 -61 -5 11 -4 -19 -5
own ua ru	8 42 -34 -3 -4 11 -8 -6 -7
own ua ua	4 10 -11 -9 -5 -11 -4 19 -3
pair sides: foe.agent none	1 9 6 -2 -5 -5 -5 -16 -9
pair sides: foe.from none	3 -1 21 -1 -7 -2 -1 -11 -8
pair sides: foe.of none	-3 -17 1 -10 -8 -20 24 -33 7
pair sides: foe.of own.to	17 -9 -2 -2 -1 -1 -1 -1 -2
pair sides: foe.to none	-10 40 -7 -12 -11 -14 -12 -15 -14
pair sides: foe.to own.to	-25 13 20 -3 -2 28 -6 -9 -1
pair sides: foe.to ua.of	-5 44 -41 -1 -1 -2 -2 -1 -1
pair sides: none foe.agent	29 -11 -11 -1 -6 -3 -1 -12 -3
pair sides: none foe.of	47 -38 18 -12 -12 -9 -8 -22 -15
pair sides: none foe.to	-22 6 24 -39 -27 -31 -22 -36 -27
pair sides: none none	19 5 0 -6 -4 -5 -7 1 -4
pair sides: none own.agent	-13 -4 -10 -9 33 -15 -10 -27 -6
pair sides: none own.from	3 -27 -51 -11 29 -11 -6 -5 -12
pair sides: none own.of	6 -14 -9 30 -14 -11 -9 -17 -9
pair sides: none own.to	21 -11 13 -12 -9 -8 -7 -1 -11
pair sides: none ru.agent	-1 7 -22 7 -14 -11 -8 -5 29
pair sides: none ru.from	22 9 -27 -4 -7 -12 -4 6 -6
pair sides: none ru.of	20 -16 8 4 -11 2 -8 -11 -12
pair sides: none ru.to	16 -48 23 -29 -9 -10 -5 -10 -7
pair sides: none ua.agent	-1 4 -56 -22 10 2 12 -8 -12
pair sides: none ua.from	-19 -29 66 -23 -5 -4 -5 -5 0
pair sides: none ua.of	15 0 -4 2 -10 -7 -2 -6 -13
pair sides: none ua.to	-4 20 -18 -12 -8 -4 -7 -10 -6
pair sides: own.agent none	34 -31 6 -9 -6 -7 -7 -11 -14
pair sides: own.agent own.to	-26 46 -52 -8 -8 23 -19 -35 -5
pair sides: own.agent ru.from	-34 28 0 0 -1 0 -1 -23 29
pair sides: own.agent ru.of	-21 -31 34 -2 -3 -2 -2 8 -6
pair sides: own.agent ua.agent	17 -1 -58 -12 -8 -20 -8 -31 -4
pair sides: own.agent ua.of	14 2 -39 -5 -7 -12 -6 2 12
pair sides: own.from none	-18 22 -24 -6 -8 -17 -22 27 -20
pair sides: own.from ua.of	-10 20 -14 -2 -2 -6 -2 -9 -10
pair sides: own.of foe.of	-40 53 -27 -7 -6 -6 -4 -4 -16
pair sides: own.of none	11 -25 -4 -11 -11 -12 -8 -1 13
pair sides: own.of own.of	-4 -33 23 -6 -6 -7 -5 8 -14
pair sides: own.of own.to	36 15 -27 -1 -1 -1 -1 -10 -6
pair sides: own.of ru.from	16 23 -21 -1 -5 -3 -6 -12 -14
pair sides: own.of ru.of	-9 3 1 -3 -4 -3 -7 -17 25
pair sides: own.of ua.agent	15 27 -37 0 -1 -1 -1 -1 0
pair sides: own.of ua.of	53 -49 -45 -10 -6 -6 -6 -24 9
pair sides: own.of ua.to	-45 -6 27 -16 -6 -9 -8 -16 -13
pair sides: own.to foe.to	-25 16 -6 -3 -6 -3 -5 -11 -3
pair sides: own.to none	13 3 -15 -5 -7 -2 -6 1 -5
pair sides: own.to own.of	13 -11 18 -4 -3 -2 -2 -22 -1
pair sides: own.to own.to	-19 -2 5 -1 -2 -2 -9 -11 -2
pair sides: own.to ru.agent	-59 79 -28 -3 -2 -2 -1 -2 0
pair sides: own.to ru.from	-21 42 -20 -6 -4 -33 -5 4 -28
pair sides: own.to ru.of	8 -30 7 -8 -7 6 -8 13 -20
pair sides: own.to ru.to	-22 33 -30 -3 -3 -4 -3 -19 -1
pair sides: own.to ua.agent	23 -13 10 -5 -5 -10 -6 -35 -6
pair sides: own.to ua.from	-29 -44 -9 0 -2 -1 -2 55 -8
pair sides: own.to ua.of	10 8 7 -7 -6 -12 -6 -45 -12
pair sides: own.to ua.to	6 -41 62 -19 -14 -10 -12 -34 -16
pair sides: ru.agent none	19 -25 17 -6 -12 -2 -7 -24 -7
pair sides: ru.agent own.of	-22 15 -10 -17 -10 -3 -4 -3 -5
pair sides: ru.agent ru.of	-17 -20 27 -4 -4 -4 -7 -6 10
pair sides: ru.agent ru.to	50 -43 16 -17 -2 -4 -2 -1 -1
pair sides: ru.agent ua.agent	26 -50 2 -24 -12 -13 -12 -18 -13
pair sides: ru.agent ua.from	-21 -30 36 -2 -3 -1 -1 -3 -3
pair sides: ru.agent ua.of	-20 -6 25 4 -8 -3 -15 -32 -3
pair sides: ru.agent ua.to	11 -41 42 -10 -14 -10 -5 -27 -13
pair sides: ru.from none	3 11 -25 -6 -6 2 -5 17 -6
pair sides: ru.from ru.agent	34 23 -27 -6 -1 -6 -1 -25 -4
pair sides: ru.from ru.of	-34 4 35 -5 -3 -4 -2 -5 -3
pair sides: ru.from ua.of	-23 44 -23 -5 -3 -5 -3 -16 5
pair sides: ru.of none	0 -19 1 -2 -8 -12 -1 10 1
pair sides: ru.of own.of	33 -5 -3 -6 -6 -7 -4 -7 -11
pair sides: ru.of own.to	26 -34 -26 32 -10 -12 -6 -31 -9
pair sides: ru.of ru.agent	-35 -12 1 -3 -2 -3 -2 17 38
pair sides: ru.of ru.of	2 -34 33 -5 -3 -2 -4 -8 10
pair sides: ru.of ua.agent	3 -38 45 -16 -8 -13 -8 -20 -59
pair sides: ru.of ua.from	-11 -34 37 -2 -2 -4 -2 -5 -8
pair sides: ru.of ua.of	-19 -6 17 -16 -6 9 -15 -10 11
pair sides: ru.of ua.to	22 18 -54 -20 -16 -9 -10 -21 12
pair sides: ru.to none	49 -42 16 -7 -5 -11 1 -16 -12
pair sides: ru.to own.of	1 11 -10 0 0 -1 0 -1 0
pair sides: ru.to ru.agent	-18 -49 48 -3 -6 -6 -2 -4 1
pair sides: ru.to ru.of	34 -45 -9 -1 -1 -2 -2 -1 -2
pair sides: ru.to ua.agent	-1 -12 14 0 0 0 -1 -1 0
pair sides: ru.to ua.to	-27 14 5 -12 -13 -11 -13 -13 -24
pair sides: ua.agent none	3 32 -34 -5 -12 -10 -10 -4 -17
pair sides: ua.agent own.of	-41 9 29 -24 -7 -3 -10 -9 -4
pair sides: ua.agent own.to	-9 16 -2 -9 -18 -9 -6 -17 -5
pair sides: ua.agent ru.agent	4 14 -9 -11 -11 -6 -7 16 -14
pair sides: ua.agent ru.from	-28 35 -16 -1 -1 -1 -1 6 -2
pair sides: ua.agent ru.of	-10 16 -33 -9 -12 -20 23 -14 10
pair sides: ua.agent ua.of	-5 8 2 -35 -13 -9 -18 -27 -14
pair sides: ua.from foe.to	12 -2 -3 -2 -4 -1 -4 28 -30
pair sides: ua.from none	-20 -26 -1 -7 14 -7 14 9 -2
pair sides: ua.from own.to	-14 -15 20 -5 -8 -1 -1 21 -2
pair sides: ua.from ru.from	0 7 2 -5 -1 0 0 -2 0
pair sides: ua.from ru.of	27 -80 0 -11 31 -6 -10 -23 -11
pair sides: ua.from ua.of	-7 12 11 0 -8 0 -1 -7 0
pair sides: ua.from ua.to	-10 40 -37 -1 -4 -2 -3 -2 -1
pair sides: ua.of none	2 9 -20 0 -5 -7 -3 -4 2
pair sides: ua.of own.of	4 0 7 -2 -3 -1 -1 -4 -1
pair sides: ua.of own.to	-37 -17 14 -4 19 -7 -7 0 -6
pair sides: ua.of ru.agent	8 14 -43 -16 -11 -23 -15 -28 -4
pair sides: ua.of ru.from	3 21 -33 -8 -4 -2 -2 7 -11
pair sides: ua.of ru.of	-4 10 -5 -19 -7 -8 -6 -27 12
pair sides: ua.of ru.to	13 15 -19 -5 -8 -4 -2 -21 -8
pair sides: ua.of ua.agent	-1 -24 -31 28 -10 -3 -5 -13 -13
pair sides: ua.of ua.from	-6 20 -15 -20 -1 0 -1 0 -1
pair sides: ua.of ua.of	-19 11 14 7 -5 -7 -4 -2 -10
pair sides: ua.of ua.to	-12 4 -21 -7 -5 -2 -2 33 -1
pair sides: ua.to none	-2 44 -59 -7 -6 -2 -8 13 -2
pair sides: ua.to own.agent	-68 -39 49 -13 -10 -16 -9 -16 -15
pair sides: ua.to own.of	-37 27 27 -5 -4 -14 -4 -5 -2
pair sides: ua.to own.to	-51 -8 19 -8 -7 -14 -4 41 -8
pair sides: ua.to ru.agent	3 20 -29 -8 -4 -9 -3 9 -6
pair sides: ua.to ru.of	19 4 -18 -8 -9 -7 -5 -27 -6
pair sides: ua.to ru.to	-38 10 18 -10 -7 7 -8 4 -22
pair sides: ua.to ua.of	-7 -15 30 -3 -4 -1 -5 -6 -4
pair verb and left side: none foe.agent	43 -5 -13 -1 -2 -1 -1 -15 -10
pair verb and left side: none foe.of	-13 24 -53 -5 -5 -20 30 -25 34
pair verb and left side: none foe.to	-24 31 18 -19 -21 -23 -22 -40 -23
pair verb and left side: none none	20 0 0 -8 -3 -5 -8 -1 -2
pair verb and left side: none own.agent	46 -36 29 -4 -5 -5 -4 -42 9
pair verb and left side: none own.from	-27 32 -26 -7 -9 -21 -22 5 -20
pair verb and left side: none own.of	-9 -47 16 -8 -13 -12 -8 -28 41
pair verb and left side: none own.to	-28 -23 52 -13 -17 -19 -18 -4 14
pair verb and left side: none ru.agent	61 -17 -45 -7 -5 -7 -4 -21 -3
pair verb and left side: none ru.from	0 -57 7 -9 -7 -12 -5 -45 63
pair verb and left side: none ru.of	28 37 -47 -13 -9 -8 -7 -46 11
pair verb and left side: none ru.to	47 -37 -19 -4 -6 -8 -5 -12 -12
pair verb and left side: none ua.agent	24 -5 -4 -15 -16 -9 -10 -42 -2
pair verb and left side: none ua.from	-21 -2 -9 -1 -5 -1 -2 -6 43
pair verb and left side: none ua.of	-1 17 -20 -10 -8 -13 -7 -9 18
pair verb and left side: none ua.to	-33 37 -25 -11 -14 -16 -12 1 -2
pair verb and left side: verb.bring foe.agent	-19 3 14 -3 -6 -5 -6 -16 -2
pair verb and left side: verb.bring foe.of	0 -27 17 -12 -16 -18 -25 -16 -28
pair verb and left side: verb.bring none	20 -4 -6 2 -8 -9 -4 6 -11
pair verb and left side: verb.bring own.agent	-29 26 -16 -9 -6 -8 -6 25 -5
pair verb and left side: verb.bring own.of	11 0 -27 -16 -7 -10 -7 0 -27
pair verb and left side: verb.bring own.to	-31 14 3 -7 -7 15 -7 20 -15
pair verb and left side: verb.bring ru.agent	-10 -44 58 -16 -15 -12 -8 -34 8
pair verb and left side: verb.bring ru.from	-41 33 -29 -8 -5 11 -5 43 -15
pair verb and left side: verb.bring ru.of	-19 -46 32 34 -5 8 -20 -23 0
pair verb and left side: verb.bring ru.to	-10 18 -2 -17 -11 -6 -8 0 -20
pair verb and left side: verb.bring ua.agent	8 -2 -16 -14 -12 -14 5 5 -14
pair verb and left side: verb.bring ua.from	-2 -52 22 -6 14 -6 14 18 -27
pair verb and left side: verb.bring ua.of	-4 10 -17 3 10 -6 -9 -11 -6
pair verb and left side: verb.bring ua.to	6 25 -6 -6 -5 -5 -4 -20 -7
pair verb and left side: verb.come none	2 -1 19 -4 -10 -8 -7 1 -13
pair verb and left side: verb.come own.agent	21 -5 -3 -1 -1 -5 -1 -6 -2
pair verb and left side: verb.come own.of	-53 -17 46 -10 -8 -5 -8 5 -17
pair verb and left side: verb.come own.to	-2 31 2 -16 -9 -7 -6 -13 -9
pair verb and left side: verb.come ru.agent	6 -31 6 -6 -17 -5 -11 -22 -8
pair verb and left side: verb.come ru.from	62 -75 8 -11 -12 -13 -10 -70 -15
pair verb and left side: verb.come ru.of	-7 -34 34 -14 -7 -8 -8 -27 -15
pair verb and left side: verb.come ru.to	-9 -12 14 -4 -8 -7 -7 -21 1
pair verb and left side: verb.come ua.agent	-64 79 -46 -4 -9 -5 -4 -26 -2
pair verb and left side: verb.come ua.from	37 -25 -49 -8 36 -6 -10 -14 23
pair verb and left side: verb.come ua.of	-24 10 -17 -11 19 -10 -8 -2 -11
pair verb and left side: verb.come ua.to	8 14 -31 -9 -10 -10 -6 9 -16
pair verb and left side: verb.future none	42 -11 4 -3 -3 -3 -2 -18 -7
pair verb and left side: verb.future own.agent	-15 18 -2 0 0 0 0 0 0
pair verb and left side: verb.future ru.agent	-27 3 11 -7 -14 -43 -25 -3 -5
pair verb and left side: verb.future ru.of	0 -24 32 -2 -2 -1 -2 -6 -2
pair verb and left side: verb.future ua.of	16 -10 -9 -4 -4 -3 -2 -4 -4
pair verb and left side: verb.future ua.to	25 -3 0 -1 -2 -2 -1 -8 -19
pair verb and left side: verb.get none	5 -9 1 -11 -12 11 -8 1 -14
pair verb and left side: verb.get own.agent	34 -13 -11 -15 -13 -26 13 -50 -19
pair verb and left side: verb.get own.of	73 -14 -36 -8 -12 -10 -8 -49 -12
pair verb and left side: verb.get own.to	-7 22 -11 -11 -10 -19 -17 -19 -16
pair verb and left side: verb.get ru.agent	-3 -69 32 -9 16 -8 -6 7 -9
pair verb and left side: verb.get ru.from	29 -18 -10 -2 -2 -1 -1 -5 -1
pair verb and left side: verb.get ru.of	-18 -64 36 -9 -9 -9 -7 49 -8
pair verb and left side: verb.get ua.agent	-39 81 -92 -14 -10 -9 -8 7 -8
pair verb and left side: verb.get ua.of	-29 41 14 -9 -10 -10 7 -34 -15
pair verb and left side: verb.get ua.to	31 -54 5 -6 -8 -8 -8 11 -16
pair verb and left side: verb.give foe.of	-21 -55 48 -16 -8 -7 -25 -14 -29
pair verb and left side: verb.give foe.to	-21 81 -81 -5 -3 17 -7 -9 -3
pair verb and left side: verb.give none	6 -2 17 -10 -9 13 -10 -26 -12
pair verb and left side: verb.give own.agent	6 -26 -22 -4 -5 24 -18 27 -5
pair verb and left side: verb.give own.from	-68 -15 -36 -4 -4 -11 -16 -13 54
pair verb and left side: verb.give own.of	10 21 -66 -3 -4 -5 -4 -5 -7
pair verb and left side: verb.give own.to	-35 29 -14 -11 -11 -11 5 -24 -15
pair verb and left side: verb.give ru.agent	27 37 -81 -24 -23 50 -31 -49 -26
pair verb and left side: verb.give ru.from	54 -68 -74 -6 -7 -20 -12 -23 -8
pair verb and left side: verb.give ru.of	-41 -11 18 -11 -9 -45 25 17 -17
pair verb and left side: verb.give ru.to	17 -56 42 -7 -4 -16 7 -11 -7
pair verb and left side: verb.give ua.agent	25 5 -16 -16 -20 -29 -27 -44 -19
pair verb and left side: verb.give ua.of	-33 -11 -5 -10 -12 -28 15 14 -15
pair verb and left side: verb.give ua.to	-21 18 -5 -5 -4 6 -9 8 -7
pair verb and left side: verb.held_exchange none	-31 15 1 -11 -11 -10 -11 7 -6
pair verb and left side: verb.held_exchange own.agent	35 0 5 -17 -6 -16 -9 -48 -33
pair verb and left side: verb.held_exchange own.of	-12 -34 -7 -4 -4 -9 -7 20 -14
pair verb and left side: verb.held_exchange own.to	82 -2 -72 -8 -4 9 -6 -73 -3
pair verb and left side: verb.held_exchange ru.agent	-75 44 -15 -11 -11 -4 -5 -2 -6
pair verb and left side: verb.held_exchange ru.from	-53 15 -27 29 -1 -3 -1 7 -12
pair verb and left side: verb.held_exchange ru.of	50 -4 -33 -13 -4 4 -6 34 -11
pair verb and left side: verb.held_exchange ua.agent	-62 -31 52 -14 -12 -6 -9 -8 -11
pair verb and left side: verb.held_exchange ua.from	33 0 -1 -1 -2 0 -2 -1 -28
pair verb and left side: verb.held_exchange ua.of	42 -16 -6 -11 -11 -12 5 -36 -10
pair verb and left side: verb.held_exchange ua.to	-9 24 -15 0 -1 -1 -1 -4 -1
pair verb and left side: verb.home none	-7 16 -4 18 -7 -7 -6 -3 -9
pair verb and left side: verb.home own.of	15 -6 20 -16 -19 -20 -11 -28 -29
pair verb and left side: verb.home own.to	21 -4 -14 -4 -6 -6 -6 10 -8
pair verb and left side: verb.home ru.from	-9 45 -20 -9 -4 -8 -3 -24 -13
pair verb and left side: verb.home ru.of	42 -50 3 26 -11 -5 -16 -27 -41
pair verb and left side: verb.home ua.agent	-20 31 -14 -1 -1 -1 -1 -3 -1
pair verb and left side: verb.home ua.from	-18 -4 68 -18 -39 -7 -6 -21 -4
pair verb and left side: verb.home ua.of	2 -26 -8 -17 -4 14 -4 11 -8
pair verb and left side: verb.home ua.to	-25 -3 52 -6 -5 -14 -7 -31 -7
pair verb and left side: verb.managed none	-2 37 -19 -18 -12 -11 -8 -5 -17
pair verb and left side: verb.managed ua.of	1 -16 -18 -22 -5 -8 -5 19 -12
pair verb and left side: verb.noun foe.of	33 -5 -11 -4 -5 -4 -6 -28 -28
pair verb and left side: verb.noun none	17 -16 -2 5 -6 -6 -4 -13 12
pair verb and left side: verb.noun own.of	36 -16 -1 -1 -4 -3 -1 -1 -15
pair verb and left side: verb.noun ru.agent	-43 -40 52 37 -7 -14 -6 -35 -34
pair verb and left side: verb.noun ru.of	-12 11 -25 -56 -23 -12 -11 53 -17
pair verb and left side: verb.noun ua.agent	1 48 -48 -9 -5 -3 -3 -5 -4
pair verb and left side: verb.noun ua.from	-1 4 8 -2 -3 0 -1 -3 -2
pair verb and left side: verb.noun ua.of	-4 16 -33 2 -9 -6 -7 -21 15
pair verb and left side: verb.noun ua.to	-14 21 20 -8 -6 -8 -4 -25 -9
pair verb and left side: verb.other none	41 -11 -1 -3 -2 -3 -2 -18 -3
pair verb and left side: verb.other own.to	18 -15 -12 -2 -2 -4 -2 -7 -2
pair verb and left side: verb.other ru.agent	4 16 -32 -7 -5 -6 -7 -4 -10
pair verb and left side: verb.other ru.of	49 -25 9 -13 -2 -3 -2 -6 -6
pair verb and left side: verb.other ru.to	66 -2 -58 -1 -3 -3 -2 -1 -5
pair verb and left side: verb.other ua.agent	15 -4 -4 -14 0 -1 0 -1 -1
pair verb and left side: verb.other ua.of	10 17 -15 -2 -3 -3 -2 -3 -11
pair verb and left side: verb.swap none	32 3 -25 -13 -7 -6 -5 1 -7
pair verb and left side: verb.swap own.agent	14 -2 -6 -1 -1 -1 -1 -1 -1
pair verb and left side: verb.swap own.of	45 12 -21 -13 -2 -2 -3 -15 -8
pair verb and left side: verb.swap ru.agent	-18 36 -12 -2 -6 -5 -5 -5 -3
pair verb and left side: verb.swap ru.from	16 0 -13 -8 0 0 0 7 -1
pair verb and left side: verb.swap ru.of	-17 4 1 -11 -11 -5 -8 0 -12
pair verb and left side: verb.swap ua.agent	-35 2 28 50 -25 -11 -22 -32 -16
pair verb and left side: verb.swap ua.of	-39 -8 10 29 -9 -5 -10 11 -13
pair verb and left side: verb.will none	29 -1 -39 -7 -10 -6 -5 -23 11
pair verb and left side: verb.will own.agent	21 -1 -9 -2 0 -1 -2 -3 -4
pair verb and left side: verb.will own.of	12 -2 -2 -3 -1 -1 -1 0 -3
pair verb and left side: verb.will own.to	-7 -11 6 -3 -6 -5 -7 -2 9
pair verb and left side: verb.will ru.agent	9 -12 -9 -8 -14 -9 -8 -9 -2
pair verb and left side: verb.will ru.from	31 -7 0 0 0 -1 0 -4 -26
pair verb and left side: verb.will ru.of	27 -1 -1 -18 -1 -1 -1 -2 -5
pair verb and left side: verb.will ua.agent	68 -3 -63 -5 -3 -1 -4 -1 -40
pair verb and left side: verb.will ua.of	21 -13 -2 -10 -4 -10 -11 -1 -22
pair verb and left side: verb.will ua.to	-13 -17 -2 -3 -3 -6 -2 -6 28
pair verb and right side: none foe.agent	24 -12 -20 -1 -1 -4 -1 0 -3
pair verb and right side: none foe.of	20 31 -52 -9 -8 -7 -7 -8 -25
pair verb and right side: none foe.to	25 26 -68 -19 -21 -14 -14 -27 -26
pair verb and right side: none none	15 10 -7 -9 -3 -6 -7 -4 5
pair verb and right side: none own.agent	29 -6 -31 -2 -11 -2 -2 -2 13
pair verb and right side: none own.from	55 -3 -35 -6 -7 -4 -4 -4 -8
pair verb and right side: none own.of	11 -21 -30 28 -11 -9 -8 3 1
pair verb and right side: none own.to	-54 23 67 -19 -24 -15 -13 -13 -33
pair verb and right side: none ru.agent	-3 -19 -12 -9 -9 -11 -10 -23 49
pair verb and right side: none ru.from	-16 49 -18 -4 -7 -6 -5 -2 19
pair verb and right side: none ru.of	1 24 -24 -12 -10 7 -9 -30 16
pair verb and right side: none ru.to	1 6 -19 -7 -6 -8 -8 2 -35
pair verb and right side: none ua.agent	65 -94 9 -16 -18 -20 -13 -20 -12
pair verb and right side: none ua.of	16 -12 9 -11 -11 -14 -7 -30 -4
pair verb and right side: none ua.to	-6 -56 -43 -17 -15 -12 -12 10 27
pair verb and right side: verb.bring foe.to	-23 -4 19 -2 -4 -2 -4 21 -14
pair verb and right side: verb.bring none	1 7 -1 -1 -8 -2 -6 19 -11
pair verb and right side: verb.bring own.agent	20 -29 -29 -10 37 -15 -11 -31 -18
pair verb and right side: verb.bring own.of	22 -13 15 -13 -7 -9 -6 -37 -7
pair verb and right side: verb.bring own.to	29 22 -10 -35 -13 -12 -9 -14 -14
pair verb and right side: verb.bring ru.agent	-27 29 -14 25 -13 -14 -9 -6 -14
pair verb and right side: verb.bring ru.from	13 21 -33 -16 -7 -16 -4 17 -20
pair verb and right side: verb.bring ru.of	18 -34 8 -7 15 -8 1 -8 -10
pair verb and right side: verb.bring ru.to	17 -16 3 -26 -11 -12 -8 -30 -13
pair verb and right side: verb.bring ua.agent	-3 56 -28 -26 -20 -25 22 0 -34
pair verb and right side: verb.bring ua.from	-32 -19 57 -8 -4 -3 -4 31 -10
pair verb and right side: verb.bring ua.of	-5 -22 19 30 -8 -9 3 -17 -5
pair verb and right side: verb.bring ua.to	31 22 -27 -16 -7 -5 -10 -28 -7
pair verb and right side: verb.come foe.to	-42 -54 57 -29 -13 -27 -15 -22 -10
pair verb and right side: verb.come none	31 -5 -9 -8 -3 -8 -8 -2 -13
pair verb and right side: verb.come own.of	-59 -39 13 42 -9 -18 -9 -6 -10
pair verb and right side: verb.come own.to	18 -9 -15 7 10 -9 -7 -12 -7
pair verb and right side: verb.come ru.agent	32 2 -38 -4 -4 -11 -6 -10 -12
pair verb and right side: verb.come ru.from	-11 38 -50 -5 -7 -5 -3 14 -9
pair verb and right side: verb.come ru.of	0 -39 44 -10 -15 -6 -7 9 -6
pair verb and right side: verb.come ru.to	-36 10 10 -12 -11 -7 -6 -19 -5
pair verb and right side: verb.come ua.from	-20 -40 54 -8 -4 -3 -4 -7 -7
pair verb and right side: verb.come ua.of	-6 36 -27 -30 -12 -10 -7 4 -9
pair verb and right side: verb.come ua.to	-14 12 9 -24 -9 -7 -7 -11 -9
pair verb and right side: verb.future none	39 0 -6 -3 -2 -2 -2 -18 -6
pair verb and right side: verb.future own.agent	12 -1 -3 0 -1 -6 0 0 -1
pair verb and right side: verb.future own.to	5 -55 40 -7 -6 -5 -8 -20 -12
pair verb and right side: verb.future ru.agent	16 -2 -2 -1 -1 -1 0 0 -10
pair verb and right side: verb.future ru.of	-21 -41 50 -2 -3 0 -2 0 -2
pair verb and right side: verb.future ua.agent	-25 -3 39 -4 -3 -1 -4 -2 -18
pair verb and right side: verb.future ua.of	-21 3 10 -7 -13 -43 -24 -5 -5
pair verb and right side: verb.get none	9 1 5 -10 -11 -10 -8 2 -12
pair verb and right side: verb.get own.of	-53 51 -1 -6 -8 -6 -5 -2 -5
pair verb and right side: verb.get own.to	14 -27 28 -1 -3 -1 -1 -3 -1
pair verb and right side: verb.get ru.agent	-25 -31 -7 -22 32 -11 -12 29 -19
pair verb and right side: verb.get ru.from	25 -28 -17 -1 -3 -2 -1 -7 -1
pair verb and right side: verb.get ru.of	-3 8 4 -4 -5 -5 -4 -6 -8
pair verb and right side: verb.get ru.to	24 -40 31 0 -2 -2 -1 -3 -1
pair verb and right side: verb.get ua.agent	12 -6 -16 -27 -25 33 -20 -47 -21
pair verb and right side: verb.get ua.from	64 -2 -49 -1 -1 -2 -2 -40 -3
pair verb and right side: verb.get ua.of	-17 35 -32 -14 -8 -4 -5 2 -11
pair verb and right side: verb.get ua.to	-17 -18 26 -10 -1 -23 13 -2 -2
pair verb and right side: verb.give none	0 -1 10 -10 -10 -5 4 -4 -12
pair verb and right side: verb.give own.of	-4 4 17 -14 -6 -12 -7 -21 -5
pair verb and right side: verb.give own.to	-40 38 -8 -12 -14 18 -20 5 -12
pair verb and right side: verb.give ru.agent	-19 9 18 -12 -21 7 -7 5 -24
pair verb and right side: verb.give ru.from	61 -36 -20 -2 -11 -29 -6 -12 -20
pair verb and right side: verb.give ru.of	30 -23 0 -12 -20 -1 -18 -29 8
pair verb and right side: verb.give ru.to	-15 0 -2 -4 -6 27 -11 6 -9
pair verb and right side: verb.give ua.agent	-12 -3 -13 -30 31 -50 -17 -19 -22
pair verb and right side: verb.give ua.of	-4 1 -4 -5 -5 13 -6 -6 -4
pair verb and right side: verb.give ua.to	-3 20 6 -14 -14 4 -10 -13 -15
pair verb and right side: verb.held_exchange foe.of	-27 -31 34 -17 -15 -9 -4 -14 -5
pair verb and right side: verb.held_exchange none	7 18 -6 -14 -14 -11 -8 -10 -8
pair verb and right side: verb.held_exchange own.of	9 15 -13 -40 -17 -12 -10 -8 -7
pair verb and right side: verb.held_exchange own.to	9 -63 25 -11 -11 -13 -7 31 -10
pair verb and right side: verb.held_exchange ru.agent	20 13 -5 -38 -7 -4 -6 -7 -13
pair verb and right side: verb.held_exchange ru.from	-30 18 6 -9 -13 -8 -4 21 -14
pair verb and right side: verb.held_exchange ru.of	9 -27 -15 22 -7 -6 2 -3 -9
pair verb and right side: verb.held_exchange ru.to	48 -17 -44 23 -1 -3 -2 -11 -1
pair verb and right side: verb.held_exchange ua.agent	-44 34 -15 -5 -8 -3 -4 1 -2
pair verb and right side: verb.held_exchange ua.from	-33 43 -20 -5 -5 -4 -1 27 -9
pair verb and right side: verb.held_exchange ua.of	-43 -3 32 10 -7 13 -14 -23 -6
pair verb and right side: verb.held_exchange ua.to	-63 67 -18 -4 -3 -1 -2 -7 -1
pair verb and right side: verb.home none	-1 16 -19 11 -7 -3 -6 8 -10
pair verb and right side: verb.home own.agent	-25 31 -47 -4 -3 -5 -3 -6 -3
pair verb and right side: verb.home own.of	7 -7 22 -60 -19 -12 -9 -23 -10
pair verb and right side: verb.home own.to	33 -18 -13 -2 -2 -7 -6 4 -7
pair verb and right side: verb.home ru.agent	-35 66 -18 -10 -3 -5 -2 -3 -3
pair verb and right side: verb.home ru.from	46 -24 -11 -8 -7 -27 -5 1 -11
pair verb and right side: verb.home ru.of	-44 -19 46 12 -18 1 -10 -15 -18
pair verb and right side: verb.home ru.to	-11 -65 42 -43 -3 -6 -3 -12 -2
pair verb and right side: verb.home ua.agent	-31 7 2 -4 -4 -2 -3 -28 -2
pair verb and right side: verb.home ua.from	12 8 -50 -19 -3 -3 -4 -6 -5
pair verb and right side: verb.home ua.of	34 21 -19 -13 -6 -10 -5 -20 -9
pair verb and right side: verb.home ua.to	-40 55 8 -7 -6 -4 -4 -10 -8
pair verb and right side: verb.managed none	-16 22 -27 -1 -12 -12 -9 18 -20
pair verb and right side: verb.managed ua.of	-4 -11 17 -23 -2 -1 -1 -11 -1
pair verb and right side: verb.noun none	26 -1 -14 -1 -7 -6 -5 -8 -4
pair verb and right side: verb.noun own.of	15 5 -14 0 -2 0 -1 -1 -1
pair verb and right side: verb.noun own.to	-28 28 20 -15 -2 -2 -2 -10 -2
pair verb and right side: verb.noun ru.agent	49 -13 -19 -18 -3 -15 -4 -12 -31
pair verb and right side: verb.noun ru.from	7 15 -2 -3 -2 -1 -1 -17 0
pair verb and right side: verb.noun ru.of	-34 18 -65 -2 -7 -8 -7 -10 39
pair verb and right side: verb.noun ua.from	-13 -66 51 -17 -3 -2 -2 -4 -5
pair verb and right side: verb.noun ua.of	-20 15 -10 -20 -12 -11 -6 9 -9
pair verb and right side: verb.noun ua.to	22 -2 -30 -2 -14 -9 -4 -18 -11
pair verb and right side: verb.other foe.of	15 -10 -11 -1 -3 -4 -3 -8 -11
pair verb and right side: verb.other none	41 -11 -1 -4 -2 -2 -2 -16 -6
pair verb and right side: verb.other own.of	7 0 -6 0 0 0 0 0 0
pair verb and right side: verb.other own.to	-28 31 -18 -1 -2 -2 -2 -3 -2
pair verb and right side: verb.other ru.agent	-17 25 -25 -3 -9 -14 -4 -1 -29
pair verb and right side: verb.other ru.from	-29 13 -14 -4 -6 -6 -8 -15 38
pair verb and right side: verb.other ru.of	49 -14 -30 -2 -2 -15 -2 -8 5
pair verb and right side: verb.other ua.from	-32 0 -3 -1 -1 -1 -2 -25 41
pair verb and right side: verb.other ua.of	26 -2 -7 -1 -1 -1 -1 -6 -7
pair verb and right side: verb.other ua.to	16 0 -6 -1 -2 -2 -2 -1 -5
pair verb and right side: verb.swap none	-11 10 -2 3 -9 -5 -5 4 -9
pair verb and right side: verb.swap own.of	-31 1 35 -27 -4 -3 -6 -3 -4
pair verb and right side: verb.swap own.to	3 -4 11 -5 -2 -1 -1 -1 -1
pair verb and right side: verb.swap ru.of	-4 6 -4 -31 -4 -7 -14 11 -7
pair verb and right side: verb.swap ru.to	59 -38 -21 -33 -1 -2 -2 -1 -1
pair verb and right side: verb.swap ua.agent	-18 -19 -22 28 -5 -3 -2 -3 -3
pair verb and right side: verb.swap ua.of	-52 -8 18 22 -9 -21 -18 -15 -23
pair verb and right side: verb.swap ua.to	16 7 -41 -17 -12 -3 -6 19 -4
pair verb and right side: verb.will none	6 -7 -18 -5 -7 -5 -4 -17 20
pair verb and right side: verb.will own.to	17 -15 -16 -2 -2 -2 -2 -11 -10
pair verb and right side: verb.will ru.agent	-1 38 -10 -8 -4 -19 -1 -14 -15
pair verb and right side: verb.will ru.of	-2 -5 9 -4 -5 -4 -8 -4 1
pair verb and right side: verb.will ru.to	24 -1 -11 0 -1 -1 -1 -6 -3
pair verb and right side: verb.will ua.of	16 -7 0 -1 -1 -4 -1 -2 -1
pair verbs: none none	16 11 -6 -8 -4 -6 -7 -5 6
pair verbs: none verb.bring	2 4 -14 6 -6 -6 -4 7 -13
pair verbs: none verb.come	12 -3 0 -3 -5 -8 -7 3 -13
pair verbs: none verb.future	22 9 -2 -3 -3 -3 -2 -14 -6
pair verbs: none verb.get	27 3 -32 -14 -12 19 -8 -32 -13
pair verbs: none verb.give	2 -12 4 -15 -7 20 -13 -13 -10
pair verbs: none verb.held_exchange	-49 2 29 -7 4 -19 -11 -1 -18
pair verbs: none verb.home	4 3 -4 13 -7 -7 -6 -1 -9
pair verbs: none verb.managed	0 26 -16 -25 -18 -20 -14 -14 -27
pair verbs: none verb.noun	0 0 -17 -21 -6 -15 -5 -6 22
pair verbs: none verb.other	24 -11 15 -4 -4 -6 -3 -18 -4
pair verbs: none verb.swap	8 3 -11 4 -5 -6 -4 4 -8
pair verbs: none verb.will	32 -13 -15 -4 -6 -5 -2 -18 -9
pair verbs: verb.bring none	1 3 1 -2 -5 -5 -3 18 -11
pair verbs: verb.bring verb.bring	-12 18 13 -12 -6 1 -5 -8 -4
pair verbs: verb.bring verb.come	1 -22 22 20 -16 -5 -9 -26 -5
pair verbs: verb.bring verb.future	-34 35 -5 -9 -3 -2 -2 -18 -1
pair verbs: verb.bring verb.get	41 -11 -6 -7 -3 -4 -4 -14 -1
pair verbs: verb.bring verb.give	-20 -12 53 -7 -9 -7 -11 -11 -5
pair verbs: verb.bring verb.held_exchange	25 2 -4 -21 -6 -4 -4 -19 -9
pair verbs: verb.bring verb.home	37 -16 10 -2 -4 -1 -7 -39 -4
pair verbs: verb.bring verb.noun	-18 27 -15 -2 -1 -2 -1 -6 0
pair verbs: verb.bring verb.other	13 0 -11 -1 -2 -3 -2 -11 -8
pair verbs: verb.bring verb.swap	0 38 -10 10 -3 -2 -1 -14 -1
pair verbs: verb.come none	10 -17 20 -10 -2 -8 -6 -3 -8
pair verbs: verb.come verb.bring	9 19 -11 -8 -6 -4 -4 -23 -4
pair verbs: verb.come verb.come	-62 53 -16 -30 -10 -11 -8 -19 -5
pair verbs: verb.come verb.get	-24 19 -1 -7 -2 -5 -2 14 -2
pair verbs: verb.come verb.give	5 11 -16 -6 -17 -22 7 -11 -17
pair verbs: verb.come verb.held_exchange	20 18 -28 -2 -3 -1 -1 -4 -1
pair verbs: verb.come verb.home	11 10 6 -6 -8 -1 -2 -10 -1
pair verbs: verb.future none	48 -7 -14 -2 -2 -2 -1 -16 -8
pair verbs: verb.future verb.bring	-71 -47 91 -4 -7 -3 -5 -1 -6
pair verbs: verb.future verb.future	16 -1 -4 -1 -1 0 -1 -6 -2
pair verbs: verb.get none	-20 8 8 -10 -6 -8 -8 18 -11
pair verbs: verb.get verb.bring	50 -18 -35 -12 -15 -9 -16 -48 -26
pair verbs: verb.get verb.come	14 -12 8 -2 -2 -1 -1 -6 -1
pair verbs: verb.get verb.give	7 -51 51 -4 -4 -21 22 -21 -2
pair verbs: verb.get verb.home	-3 -25 33 -1 -1 -1 -1 -2 -1
pair verbs: verb.get verb.other	35 -9 -20 -3 -4 -3 -4 -12 -6
pair verbs: verb.give none	19 3 1 -8 -7 -1 -2 -13 -8
pair verbs: verb.give verb.bring	-77 -43 88 -10 -9 -18 -10 -26 -7
pair verbs: verb.give verb.come	-48 7 2 -2 -4 -10 13 -38 -1
pair verbs: verb.give verb.future	-29 64 -42 -2 -5 -5 -2 -2 -1
pair verbs: verb.give verb.get	-54 -8 13 -10 -8 1 -12 38 -29
pair verbs: verb.give verb.give	-43 10 5 -6 -4 -18 -5 34 -4
pair verbs: verb.give verb.home	-3 25 -50 -6 -2 -7 -3 -32 -1
pair verbs: verb.give verb.other	-21 34 -47 -3 -2 -7 -5 -6 -11
pair verbs: verb.give verb.swap	34 -20 -33 -3 -2 -16 -5 -2 -2
pair verbs: verb.held_exchange none	17 -10 9 -7 -12 -10 -12 -12 -8
pair verbs: verb.held_exchange verb.bring	-8 18 -29 -43 -6 -10 -8 18 -5
pair verbs: verb.held_exchange verb.come	-25 0 8 -15 -13 6 -8 12 -3
pair verbs: verb.held_exchange verb.future	13 -1 0 -8 0 0 0 -7 0
pair verbs: verb.held_exchange verb.get	55 28 -32 -3 -3 -11 -6 -18 -5
pair verbs: verb.held_exchange verb.give	-46 19 -29 -8 -7 18 13 -6 -6
pair verbs: verb.held_exchange verb.held_exchange	46 -9 -7 -15 -7 -5 -5 -20 -5
pair verbs: verb.held_exchange verb.home	-51 50 -27 -10 -5 -10 -5 33 -10
pair verbs: verb.held_exchange verb.managed	-5 7 8 -32 -1 -3 0 -1 -2
pair verbs: verb.held_exchange verb.other	-36 50 -32 -11 -1 -1 -1 -5 -1
pair verbs: verb.home none	10 0 -6 2 -8 -7 -6 7 -10
pair verbs: verb.home verb.bring	-22 35 -10 -33 -7 -35 -6 -22 -4
pair verbs: verb.home verb.come	-59 -49 -2 -7 -2 32 -15 -9 -4
pair verbs: verb.home verb.future	-26 -21 44 -5 -2 -2 -3 -19 -3
pair verbs: verb.home verb.get	-7 -10 20 -2 -4 -1 -2 -27 -1
pair verbs: verb.home verb.give	-55 -24 56 -11 -11 -14 -8 -6 -8
pair verbs: verb.home verb.held_exchange	-60 32 -56 -3 -5 -8 -3 78 -8
pair verbs: verb.home verb.home	29 -69 62 -18 -7 -12 -4 -31 -6
pair verbs: verb.home verb.noun	-8 -43 7 -1 0 49 -3 -2 -12
pair verbs: verb.managed none	-32 1 15 -19 -11 -9 -8 38 -16
pair verbs: verb.managed verb.bring	-40 -1 -18 25 -2 -5 -3 4 -1
pair verbs: verb.managed verb.come	0 28 -9 -12 -1 -1 -1 -10 -1
pair verbs: verb.noun none	-7 11 -11 4 -6 -5 -5 -9 -3
pair verbs: verb.noun verb.bring	23 -18 -56 -37 -11 -14 -22 -8 32
pair verbs: verb.noun verb.come	-3 -25 -15 3 -6 -7 -4 12 -8
pair verbs: verb.noun verb.future	26 -7 -3 -30 -2 -1 -2 18 -3
pair verbs: verb.noun verb.give	39 -34 -17 -15 -20 -11 -5 -12 -17
pair verbs: verb.noun verb.held_exchange	17 0 -5 -10 -8 -8 -3 -11 -8
pair verbs: verb.noun verb.noun	63 -7 -1 -2 -3 -4 -2 -47 -7
pair verbs: verb.noun verb.swap	-11 1 32 -10 -6 -5 -2 -24 -3
pair verbs: verb.other none	42 -4 -15 -3 -1 -2 -1 -12 -4
pair verbs: verb.other verb.bring	47 -35 -5 -3 -1 -2 -1 -2 -2
pair verbs: verb.other verb.come	-17 29 -15 -2 -3 -3 -3 -2 -4
pair verbs: verb.other verb.future	33 -1 -20 0 -2 -1 -1 -3 -14
pair verbs: verb.other verb.get	22 -30 10 -4 -3 -6 -4 -7 -7
pair verbs: verb.other verb.give	22 -3 -18 -1 -1 -1 -1 -1 -1
pair verbs: verb.other verb.home	9 -2 -2 -2 -1 0 0 0 0
pair verbs: verb.other verb.other	38 -22 -12 -5 -2 -2 -2 -10 -4
pair verbs: verb.swap none	-11 -4 12 -3 -9 -6 -8 4 -11
pair verbs: verb.swap verb.bring	-58 -18 -49 36 -5 -4 -4 -6 -2
pair verbs: verb.swap verb.come	-9 17 -16 -3 -9 -3 -4 11 -2
pair verbs: verb.swap verb.future	33 -6 0 -29 -2 -1 -1 0 -1
pair verbs: verb.swap verb.held_exchange	-13 -36 -15 -26 -4 -2 -1 45 -7
pair verbs: verb.swap verb.other	-3 8 -19 28 -6 -2 -2 -1 -3
pair verbs: verb.swap verb.swap	24 5 -9 10 -6 -14 -19 -40 -8
pair verbs: verb.will none	24 -10 -37 -9 -10 -8 -6 -38 26
pair verbs: verb.will verb.future	13 -11 -1 -3 0 0 0 0 -1
pair verbs: verb.will verb.will	19 -8 -3 0 -3 -1 -1 0 -3
party media	11 11 7 -3 -6 -8 -7 -9 -5
party mediator	-7 -5 -2 25 -1 -4 -4 -2 -8
party ru	8 -11 19 -6 -2 -6 -4 -5 2
party ua	17 15 -14 -9 -8 -1 -5 10 -5
place 0	7 26 9 -1 -6 -11 -8 -9 -6
place 1	12 3 2 -9 -3 -1 -5 2 -3
place 2	30 -6 -26 -3 -5 -4 -3 -3 6
place 3	6 -16 2 -7 -4 -8 -3 14 -6
place 4	9 -21 17 -6 -6 9 -5 5 -8
qualifier approx	-24 19 -30 -13 -9 -8 -6 -31 64
qualifier at_least	22 -29 -22 -10 -7 -20 -7 -60 58
qualifier at_most	57 -26 -18 -3 -3 -4 -3 -18 8
qualifier more_than	10 -35 -32 -9 -10 -8 -7 6 51
qualifier null	13 10 5 -4 -5 -5 -5 0 -7
right (	-26 18 -22 -32 -13 -13 -7 28 28
right )	22 0 -10 -1 -1 -2 -1 -3 -2
right ,	11 -6 3 1 -8 -6 -4 2 1
right :	1 38 -8 -7 -11 -3 -5 -33 -9
right ;	-9 15 -10 -8 -9 -19 -6 1 -1
right none media	6 11 10 -5 -5 -11 -7 -10 -3
right none mediator	1 -8 -5 19 6 -5 -5 -1 -10
right none own agent	-1 8 10 -15 7 -10 -9 -9 -30
right none own null	17 9 -1 -5 -5 -5 -6 -1 -4
right none own opposite	-18 29 -2 -9 -10 -13 -14 -18 -11
right none own perspective	-9 -1 16 -12 -12 -18 -4 -10 16
right none own ru	-6 -55 30 -7 -3 -14 2 8 19
right none own ua	15 17 -25 -9 -6 -5 -6 10 0
right none ru	7 -3 11 -6 -3 -6 -5 -3 5
right none ua	30 4 -16 -8 -7 0 -5 9 -4
right verb.bring media	-6 14 -24 13 -9 -3 -8 13 -10
right verb.bring mediator	-34 -17 16 10 -17 -9 -8 -4 -5
right verb.bring own agent	-40 -11 49 -12 -11 -5 -5 -30 -2
right verb.bring own null	9 -10 -9 14 -6 -6 -4 -6 -12
right verb.bring own perspective	-38 26 -3 -23 -8 -9 -8 38 -14
right verb.bring own ru	-8 -35 36 -11 -7 -8 -9 -11 2
right verb.bring own ua	-21 44 -35 -13 -5 -8 -4 19 -10
right verb.bring ru	28 -69 16 -8 8 -8 6 -12 0
right verb.bring ua	-10 28 13 -15 -10 -6 -9 -17 -16
right verb.come media	8 8 -2 -22 0 -8 -8 -13 -6
right verb.come mediator	-33 13 -17 31 -16 -8 -8 -38 -4
right verb.come own agent	-17 14 6 -1 -2 -2 -3 -6 -1
right verb.come own null	-11 1 3 6 -6 -4 -8 -7 -8
right verb.come own perspective	32 -36 -3 -14 -10 -10 -8 5 -11
right verb.come own ru	8 -35 6 -7 -10 -5 4 15 -38
right verb.come own ua	-26 45 -30 -9 -4 -2 -3 -1 -5
right verb.come ru	-20 -21 4 10 -8 -7 -3 14 -29
right verb.come ua	-16 12 -17 -5 -7 2 -7 16 -9
right verb.future media	79 -41 -13 -7 -2 -2 -1 -6 -6
right verb.future mediator	30 -6 -10 -27 -1 -1 -1 14 -2
right verb.future own null	28 7 -5 -7 -3 -2 -2 -10 -4
right verb.future own ua	-16 33 -8 -5 -3 -3 -4 -20 -5
right verb.future ru	3 -19 31 -3 -4 -4 -2 -10 -5
right verb.future ua	-50 73 -6 -3 -3 -3 -3 -31 -6
right verb.get media	-22 -5 -1 -15 -11 26 -10 5 -12
right verb.get own null	8 -13 3 -11 -10 9 -8 8 -17
right verb.get own perspective	6 -10 11 -2 -2 -1 -2 -25 -1
right verb.get own ru	23 -35 13 -12 -6 -8 -10 -23 -8
right verb.get own ua	-32 64 -58 -8 -4 22 -12 -4 -8
right verb.get ru	29 -33 -1 -7 -8 -11 -7 19 -25
right verb.get ua	8 11 -13 -8 -7 -18 -8 -22 -11
right verb.give media	2 -10 2 -15 -5 18 -17 -5 -15
right verb.give mediator	-20 -55 13 -21 -31 23 13 -27 -9
right verb.give own agent	-2 -10 11 -1 -1 0 -1 -1 0
right verb.give own null	17 5 -18 -14 -9 1 -14 -15 -8
right verb.give own perspective	44 -33 19 -8 -5 -5 -6 -25 -7
right verb.give own ru	-20 -35 43 -6 -10 -32 21 -9 -16
right verb.give own ua	-35 44 -35 -10 -9 28 -9 9 -5
right verb.give ru	-4 17 1 -7 -8 -7 -6 -7 2
right verb.give ua	-1 -25 0 -7 -14 -12 3 -19 -18
right verb.held_exchange media	29 15 14 -14 -14 -10 -7 -52 -12
right verb.held_exchange mediator	2 -1 -23 -12 -10 -8 -4 23 -5
right verb.held_exchange own null	-1 13 0 -13 -3 -11 -8 0 -10
right verb.held_exchange own perspective	-54 57 -13 -8 -6 -4 -6 27 -15
right verb.held_exchange own ru	-23 -19 -10 -2 -6 -1 -2 44 -8
right verb.held_exchange own ua	50 29 -21 -5 -3 -5 -2 -51 -6
right verb.held_exchange ru	-16 1 6 -13 17 -15 -10 -23 -11
right verb.held_exchange ua	-25 -16 -41 -9 -11 -11 -7 54 -9
right verb.home media	2 -18 -30 49 3 -12 -10 3 -16
right verb.home mediator	-22 -29 13 20 -8 -6 -5 22 -9
right verb.home own null	0 -16 -15 29 -8 -10 -8 10 -11
right verb.home own perspective	-13 33 13 -20 -5 -4 -4 -11 -6
right verb.home own ru	-21 -22 42 -23 -6 -4 -4 -5 -12
right verb.home own ua	0 58 -24 -20 -6 -5 -4 -23 -7
right verb.home ru	-21 -65 100 -26 -10 -6 -8 -21 -13
right verb.home ua	3 51 -25 -19 -7 -6 -4 -1 -5
right verb.managed media	29 40 -38 -27 -17 -20 -15 -67 -38
right verb.managed mediator	-9 -12 -1 0 -5 -7 -2 11 -5
right verb.managed own null	3 15 -7 -2 -13 -17 -11 -20 -28
right verb.noun media	9 24 -6 -4 -4 -4 -3 -31 -11
right verb.noun mediator	-8 32 0 -30 -11 -11 -2 -1 -7
right verb.noun own null	4 0 -12 -18 -5 5 -4 -13 15
right verb.noun own ru	-12 -1 3 -1 -2 -1 -2 -2 13
right verb.noun ru	-37 -20 -17 -2 -6 -6 -8 -2 41
right verb.noun ua	27 -25 -10 -2 -3 14 -4 -5 -25
right verb.other media	-8 26 19 -9 -7 -9 -5 -18 -6
right verb.other mediator	16 0 -25 24 -6 -3 -3 -2 -4
right verb.other own agent	26 -24 -11 -1 -3 -2 -1 -5 -1
right verb.other own null	11 -4 9 -3 -4 -4 -3 -11 -2
right verb.other own opposite	35 -2 -21 -1 -2 -2 -2 -1 -6
right verb.other own ru	24 -4 -8 -1 -2 -1 -3 -2 -16
right verb.other own ua	37 12 -42 -4 -7 -26 -9 -39 -22
right verb.other ru	72 -2 -10 -1 -1 -1 -1 -46 -5
right verb.other ua	17 -9 -20 -3 -3 -5 -3 12 -5
right verb.swap media	26 2 3 -17 -6 -6 -5 -15 -11
right verb.swap mediator	-2 14 -19 17 -5 -6 -10 -12 -3
right verb.swap own null	16 -1 -22 18 -6 -7 -4 -16 -6
right verb.swap own ru	18 -42 39 -25 -2 -7 -17 -4 -8
right verb.swap own ua	4 50 -25 -46 -5 -12 -3 -12 -7
right verb.swap ua	41 -7 -38 -10 -7 -26 -7 -16 -6
right verb.will media	27 -14 -18 -5 -10 -8 -4 -6 -13
right verb.will mediator	15 -2 -1 -5 -1 -3 0 -14 -2
right verb.will own null	36 -15 -19 -3 -5 -4 -2 -14 -8
right verb.will ru	50 -24 -24 -1 -1 -1 -1 -1 -2
right verb.will ua	14 -2 0 -2 -1 -2 -1 -2 -5
right weekday other	66 8 -13 -36 -11 -6 -6 -16 -26
right weekday same	-75 17 6 -13 21 -9 -7 27 -5
right –	20 -11 -27 2 3 -9 -7 -3 -3
said both	-30 -3 31 -30 14 -2 -2 20 -8
said both alike larger	-23 16 43 -64 -14 3 4 -20 -6
said both alike same	-50 -59 -45 67 -13 -4 -3 -29 -2
said both alike smaller	-2 -13 -4 -51 -3 -3 -3 62 -4
said both other larger	-10 -15 3 -39 48 -13 -11 10 -21
said both other smaller	-3 -11 -24 -33 -8 -4 -4 15 -6
said each	6 -8 11 -24 7 2 -12 -34 -24
said each alike larger	47 -23 8 -5 -3 30 -3 -1 -6
said each other larger	-13 0 -5 -14 10 -18 -11 -33 -20
said each other smaller	-14 23 -12 -45 -18 -14 -9 -22 -24
said ru	6 18 -24 1 -8 -4 0 -4 -1
said ru alike larger	100 -13 -146 -16 -10 21 31 -23 -9
said ru alike same	-32 82 -34 -8 -4 -8 -4 -6 -7
said ru alike smaller	-16 54 -116 14 -9 -10 -10 47 2
said ru other larger	40 -78 34 -13 -7 -2 0 -23 4
said ru other same	-174 15 120 -17 -10 -11 -10 -19 -17
said ru other smaller	-11 10 -27 40 -16 -16 -12 -6 -17
said twice	-150 108 87 -10 -11 -7 -8 -12 -5
said ua	-1 -33 47 -5 -7 6 -4 4 -11
said ua alike larger	86 -123 23 -9 -8 47 1 -25 -14
said ua alike same	-95 -66 158 -12 -8 -10 -5 -11 -7
said ua alike smaller	-13 -142 3 30 -9 -11 -7 114 -15
said ua other larger	26 3 3 -8 -5 0 -5 -19 -9
said ua other same	-182 133 30 -11 -10 -14 -8 -27 -14
said ua other smaller	-8 -34 0 4 -11 -18 -8 53 -20
sentence 0	4 24 13 2 -2 -8 -6 -20 -9
sentence 1	4 6 5 -9 -5 -5 -6 3 -3
sentence 2	13 -6 -1 -3 -7 -5 -5 5 -5
sentence 3	26 -17 -23 -15 -9 -13 0 23 16
sentence 4	37 -19 -19 -8 -7 7 -6 14 1
side both	2 -35 -11 29 1 -2 -5 -2 -7
side both by both	2 -33 -11 31 1 -2 -5 -5 -7
side both by view	-4 -14 -2 -15 -1 -1 -1 26 -3
side ru	5 -30 21 -4 1 -5 -2 -2 1
side ru by agent	12 -32 2 -13 21 -22 11 -12 -21
side ru by direction	-7 -7 0 -11 -15 -6 -4 11 -12
side ru by formula	17 -79 62 -5 -5 -4 -3 -7 -4
side ru by phrase	0 -20 3 -5 0 -5 -1 5 6
side ru by return	-6 6 -4 -3 -7 -6 -6 6 -8
side ru by view	7 15 -7 -1 0 -6 -6 -24 8
side ua	7 20 -18 -4 -3 -2 -3 5 -2
side ua by agent	-9 3 6 0 11 -8 -5 -8 -4
side ua by direction	14 -3 -16 -4 -1 0 -4 1 2
side ua by formula	20 72 -88 -17 -10 -5 -3 9 -5
side ua by phrase	11 10 -14 -6 -4 -3 -3 6 -4
side ua by return	-31 60 -47 -5 -3 -3 -3 -6 -1
sides foe.agent none view ru	44 14 -42 -1 -2 -2 -2 -14 -9
sides foe.agent none view ua	-31 -4 36 -6 -15 -14 -19 -16 -3
sides foe.from none view ru	3 -1 21 -1 -7 -2 -1 -11 -8
sides foe.of none view ru	60 -17 -17 -6 -5 -4 -7 -22 -28
sides foe.of none view ua	-37 -10 14 -13 -12 -32 28 -25 22
sides foe.to none view ru	17 44 -46 -9 -10 -13 -13 -6 -35
sides foe.to none view ua	-19 -40 24 -13 -9 -6 -3 -9 -6
sides foe.to own.to view ru	-25 13 20 -3 -2 28 -6 -9 -1
sides foe.to ua.of view ru	-5 44 -41 -1 -1 -2 -2 -1 -1
sides none foe.agent view ru	19 -3 4 -1 -5 0 0 -13 0
sides none foe.of view ru	43 -41 0 -4 -8 -4 -5 -7 -12
sides none foe.of view ua	22 -31 19 -14 -12 -10 -7 -25 -12
sides none foe.to view ru	12 36 -79 -20 -20 -13 -13 -26 -22
sides none none view null	19 0 -25 -2 10 -7 -6 -2 -2
sides none none view ru	19 -19 31 -7 -7 -8 -7 -14 1
sides none none view ua	19 14 -13 -6 -7 -3 -7 8 -9
sides none own.agent view ru	-15 -19 -30 -6 39 -9 -8 -2 -9
sides none own.agent view ua	-6 1 14 -9 -18 -16 -9 -34 -2
sides none own.from view ru	-12 -10 -52 -10 30 -11 -5 -4 -9
sides none own.from view ua	59 -53 -4 -4 -4 -2 -2 -2 -6
sides none own.of view ru	-23 -35 2 48 -26 -13 -13 -20 -25
sides none own.of view ua	22 14 -32 -24 -9 -11 -8 -11 -2
sides none own.to view null	38 -31 -37 39 -24 -7 -11 -11 -9
sides none own.to view ru	27 -77 45 -21 -3 -13 -10 -8 -23
sides none own.to view ua	13 30 -25 -16 -9 -7 -6 5 -8
sides none ru.agent view null	3 -15 -8 21 -10 -7 -5 -4 -9
sides none ru.agent view ru	-12 16 -10 -28 -36 -23 -6 13 -22
sides none ru.agent view ua	7 7 -16 -15 -12 -7 -10 -35 44
sides none ru.from view null	10 -33 -20 35 -10 -12 -4 -10 -9
sides none ru.from view ru	-43 -14 37 -1 -5 -3 -3 34 -10
sides none ru.from view ua	17 12 -27 -7 -7 -12 -4 12 -5
sides none ru.of view null	-17 -34 1 29 -16 4 -9 17 -5
sides none ru.of view ru	51 -28 2 2 -7 -7 -7 -1 -36
sides none ru.of view ua	-15 23 -2 -20 -14 7 -9 -33 19
sides none ru.to view null	22 -2 -10 -31 -12 -12 -7 -21 -7
sides none ru.to view ru	12 -58 41 -10 -8 -13 -6 -4 -11
sides none ru.to view ua	-10 -23 28 -20 -4 -5 -2 -1 -1
sides none ua.agent view null	-23 30 13 -10 -14 -28 -20 -7 -14
sides none ua.agent view ru	47 -5 -55 -26 -16 -25 27 -23 -31
sides none ua.agent view ua	-26 2 -33 -20 16 11 -17 -1 -2
sides none ua.from view null	-5 -45 47 -17 -7 -4 -2 -13 -9
sides none ua.from view ru	-19 -12 40 -8 -5 -3 -5 -4 1
sides none ua.of view null	4 -15 19 26 -20 -19 -15 -26 -24
sides none ua.of view ru	6 -9 10 -6 -6 7 8 -13 -22
sides none ua.of view ua	18 14 -45 -7 -9 -12 -7 8 -4
sides none ua.to view null	-6 10 -6 -13 -11 -3 -8 -15 -19
sides none ua.to view ru	3 11 -25 -13 -8 -1 -16 -3 16
sides none ua.to view ua	5 38 -16 -6 -6 -5 -3 -7 -11
sides own.agent none view ru	-20 -44 45 -4 -4 -4 -6 20 -6
sides own.agent none view ua	41 5 -48 -12 -7 -8 -8 -15 -18
sides own.agent own.to view ru	-53 51 -51 -6 -6 25 -19 -47 -3
sides own.agent own.to view ua	-21 21 -7 -4 -4 -8 -3 10 -3
sides own.agent ru.from view ua	-34 28 0 0 -1 0 -1 -23 29
sides own.agent ru.of view ru	0 0 -8 0 0 0 0 9 0
sides own.agent ua.agent view ru	17 -1 -58 -12 -8 -20 -8 -31 -4
sides own.agent ua.of view ua	15 -4 -37 -3 -6 -5 -5 2 14
sides own.from none view ru	-14 46 -64 -5 -5 -5 -7 30 -11
sides own.from ua.of view ru	-10 20 -14 -2 -2 -6 -2 -9 -10
sides own.of foe.of view ua	-53 56 -8 -6 -5 -4 -3 -3 -14
sides own.of none view ru	-25 -30 18 -20 -16 -11 -11 -11 28
sides own.of none view ua	24 7 -33 -8 -9 -12 -7 1 -10
sides own.of own.of view ru	39 -9 -37 -6 -6 -5 -4 10 -15
sides own.of own.to view ua	0 15 -15 -1 -1 -1 -1 -10 -1
sides own.of ru.from view ua	16 23 -21 -1 -5 -3 -6 -12 -14
sides own.of ru.of view ru	-7 -1 2 -2 -5 -3 -8 -20 39
sides own.of ru.of view ua	-4 34 -12 -3 -1 -2 -2 -4 -14
sides own.of ua.of view ru	28 2 -9 -2 -2 -3 -2 -5 -5
sides own.of ua.of view ua	53 -62 -57 -14 -9 -8 -8 -33 11
sides own.of ua.to view ua	-41 -22 30 -14 -4 -7 -8 -11 -11
sides own.to foe.to view ru	-25 16 -6 -3 -6 -3 -5 -11 -3
sides own.to none view null	-29 -14 -10 18 -3 -5 -1 34 -1
sides own.to none view ru	22 -42 25 -14 -10 -21 -1 16 -11
sides own.to none view ua	-2 31 -36 -3 -6 4 -8 -4 -4
sides own.to own.of view ru	-4 -36 45 -4 -2 -1 -1 -5 -1
sides own.to own.to view ru	-19 -2 5 -1 -2 -2 -9 -11 -2
sides own.to ru.agent view ua	-52 94 -66 -2 -1 -2 -1 -2 0
sides own.to ru.from view ua	-21 42 -20 -6 -4 -33 -5 4 -28
sides own.to ru.of view ru	-11 -45 21 -7 -7 -6 -9 24 -28
sides own.to ru.of view ua	19 22 -37 -7 -5 27 -7 -41 6
sides own.to ru.to view ru	-11 28 -25 -1 -2 -2 -1 -13 -1
sides own.to ru.to view ua	-20 21 -18 -3 -2 -2 -2 -13 -1
sides own.to ua.from view ru	-29 -44 -9 0 -2 -1 -2 55 -8
sides own.to ua.of view ru	-19 13 68 -8 -6 -6 -6 -8 -31
sides own.to ua.of view ua	41 -18 -11 -7 -6 -14 -6 -50 -5
sides own.to ua.to view ru	-82 -36 70 -16 -12 -6 -11 -27 -16
sides ru.agent none view null	19 8 -11 5 -15 -10 -7 -47 -9
sides ru.agent none view ru	18 -66 28 -8 -19 -12 -9 0 6
sides ru.agent none view ua	4 -29 35 -8 -11 2 -7 -21 -9
sides ru.agent own.of view ru	-1 -17 18 0 -1 0 0 0 0
sides ru.agent own.of view ua	-25 29 -21 -20 -11 -3 -4 -4 -6
sides ru.agent ru.of view null	-14 -22 31 -1 -1 -2 -3 -1 14
sides ru.agent ru.of view ua	-13 -19 23 -6 -4 -6 -10 -11 -5
sides ru.agent ru.to view null	54 -21 -33 -19 -2 -4 -2 -1 -1
sides ru.agent ua.agent view null	0 -46 17 -16 -8 -10 -9 -9 -8
sides ru.agent ua.agent view ru	35 -19 -14 -5 -9 -7 -8 -7 -6
sides ru.agent ua.agent view ua	53 -10 -3 -21 -5 -4 -4 -15 -6
sides ru.agent ua.from view ru	-21 -30 36 -2 -3 -1 -1 -3 -3
sides ru.agent ua.of view null	-14 -15 15 6 -4 29 -13 -39 -9
sides ru.agent ua.of view ru	5 0 13 -7 -12 -40 -20 -6 -15
sides ru.agent ua.of view ua	-17 0 6 -3 -4 -1 -1 -2 25
sides ru.agent ua.to view null	-18 -22 38 -2 -2 -2 -1 -5 -2
sides ru.agent ua.to view ru	27 -39 20 -3 -12 -7 -3 -27 -12
sides ru.agent ua.to view ua	-34 -6 21 -11 -10 -5 -3 -8 -7
sides ru.from none view null	-38 -21 -11 29 -1 -2 -1 1 -8
sides ru.from none view ru	39 -14 -20 -6 -7 -3 -2 -1 -13
sides ru.from none view ua	2 12 -24 -8 -6 2 -5 17 -5
sides ru.from ru.agent view ua	34 23 -27 -6 -1 -6 -1 -25 -4
sides ru.from ru.of view ua	-34 4 35 -5 -3 -4 -2 -5 -3
sides ru.from ua.of view ua	-23 44 -23 -5 -3 -5 -3 -16 5
sides ru.of none view null	-15 -19 26 -11 -9 -3 -5 25 -21
sides ru.of none view ru	9 -18 -36 -12 -7 -9 -7 -4 38
sides ru.of none view ua	-4 -5 9 15 -8 -19 6 -2 -23
sides ru.of own.of view ua	14 -1 5 -6 -6 -6 -2 -7 -11
sides ru.of own.to view ru	30 -18 -28 -8 -6 -2 -2 -3 -7
sides ru.of own.to view ua	-20 -26 3 34 -9 -14 -6 -35 -8
sides ru.of ru.agent view ua	-34 -12 -7 -3 -1 -2 -2 18 40
sides ru.of ru.of view ru	8 -29 25 -6 -3 -3 -4 -8 8
sides ru.of ru.of view ua	2 -35 26 -1 -1 -1 -3 -2 17
sides ru.of ua.agent view ru	10 -32 34 -5 -3 -9 -6 -3 -57
sides ru.of ua.agent view ua	-8 -50 50 -15 -6 -6 -4 -23 -16
sides ru.of ua.from view ru	-11 -34 37 -2 -2 -4 -2 -5 -8
sides ru.of ua.of view null	-2 -2 1 -13 -4 -6 -3 5 19
sides ru.of ua.of view ru	-28 27 -15 -6 -5 15 -17 -10 3
sides ru.of ua.of view ua	-15 -17 22 -38 -11 -11 -12 -35 2
sides ru.of ua.to view null	29 8 -47 -23 -21 -12 -12 -18 -23
sides ru.of ua.to view ru	-35 19 -19 -2 -2 -1 -2 -18 41
sides ru.of ua.to view ua	-34 41 -34 -1 -1 -1 -1 -4 -1
sides ru.to none view null	87 -52 20 -12 -8 -5 -7 -42 -7
sides ru.to none view ru	33 -3 -54 -5 -6 -8 -6 15 0
sides ru.to none view ua	-17 -13 38 -6 -5 -15 8 -19 -12
sides ru.to own.of view ru	1 11 -10 0 0 -1 0 -1 0
sides ru.to ru.agent view ua	-11 -8 29 -2 -6 -4 -1 -4 5
sides ru.to ru.of view ru	35 -43 -14 -1 -2 -3 -3 -2 -2
sides ru.to ua.agent view ua	-1 -12 14 0 0 0 -1 -1 0
sides ru.to ua.to view null	-23 -49 80 -10 -3 -1 -4 -6 -6
sides ru.to ua.to view ru	-17 17 -21 -10 -16 -17 -16 -15 -32
sides ua.agent none view null	-9 73 -67 18 -16 -9 -12 -22 -9
sides ua.agent none view ru	11 1 19 -20 -16 -15 -15 -35 -36
sides ua.agent none view ua	6 7 -31 -10 -9 -10 -7 20 -10
sides ua.agent own.of view ru	-41 10 7 -25 -7 -3 -9 -10 -2
sides ua.agent own.to view ua	3 15 -49 -6 -3 -4 -4 -18 -2
sides ua.agent ru.agent view null	-7 39 -46 -16 -9 -3 -10 4 -5
sides ua.agent ru.agent view ru	-42 53 -22 -9 -6 -2 -3 0 -3
sides ua.agent ru.agent view ua	3 -15 5 -5 -11 -8 -5 37 -18
sides ua.agent ru.from view ua	-28 35 -16 -1 -1 -1 -1 6 -2
sides ua.agent ru.of view null	-13 -27 -41 -3 -5 -9 32 -14 18
sides ua.agent ru.of view ru	41 -19 16 -8 -7 -3 -12 -8 -22
sides ua.agent ru.of view ua	-21 51 -44 -6 -15 -28 -12 -13 -8
sides ua.agent ua.of view null	-26 -1 12 -19 -5 -4 -6 -4 -5
sides ua.agent ua.of view ru	26 -25 11 -31 -13 -10 -19 -30 -14
sides ua.from foe.to view ru	12 -2 -3 -2 -4 -1 -4 28 -30
sides ua.from none view ru	-21 -26 0 -7 15 -7 14 10 -4
sides ua.from none view ua	10 -2 -3 -1 -1 -1 -1 -9 6
sides ua.from own.to view ru	-14 -15 20 -5 -8 -1 -1 21 -2
sides ua.from ru.from view null	0 7 2 -5 -1 0 0 -2 0
sides ua.from ru.of view ru	27 -39 -21 -11 31 -6 -11 -23 -11
sides ua.from ua.of view ru	-7 12 11 0 -8 0 -1 -7 0
sides ua.from ua.to view ru	-10 40 -37 -1 -4 -2 -3 -2 -1
sides ua.of none view null	-29 11 -12 -3 5 -7 4 7 2
sides ua.of none view ru	5 0 -1 -10 -10 -10 -2 10 -16
sides ua.of none view ua	37 -6 -28 0 -8 -4 -7 -24 9
sides ua.of own.of view ru	10 -3 -3 -1 -1 -1 -1 -1 0
sides ua.of own.of view ua	-5 4 11 -1 -4 0 -1 -4 0
sides ua.of own.to view ua	-37 -16 15 -17 19 -7 -7 2 -6
sides ua.of ru.agent view null	37 1 -34 -18 -3 -16 -13 -20 -5
sides ua.of ru.agent view ua	-15 14 -30 -7 -12 -19 -10 -11 -3
sides ua.of ru.from view ua	3 21 -33 -8 -4 -2 -2 7 -11
sides ua.of ru.of view null	-30 45 -13 -14 -6 -7 3 -9 4
sides ua.of ru.of view ru	-9 -28 18 -20 -10 -10 -16 -7 14
sides ua.of ru.of view ua	48 -10 -24 -29 -10 -10 -8 -37 7
sides ua.of ru.to view null	-3 12 -6 0 -1 -1 0 -1 0
sides ua.of ru.to view ua	14 13 -18 -6 -9 -4 -3 -21 -10
sides ua.of ua.from view null	-6 20 -15 -20 -1 0 -1 0 -1
sides ua.of ua.of view null	0 11 -23 3 -4 -8 -4 12 -17
sides ua.of ua.of view ru	48 -73 61 -5 -3 -3 -4 -11 -24
sides ua.of ua.of view ua	-14 35 -36 7 -6 -8 -4 -11 -5
sides ua.of ua.to view null	18 15 -29 0 -2 -2 -1 -3 0
sides ua.of ua.to view ua	-31 -1 -12 -10 -5 -2 -2 36 -2
sides ua.to none view null	22 17 -20 -12 -8 -12 -8 1 -26
sides ua.to none view ru	-19 68 -79 -8 -8 6 -13 -24 16
sides ua.to none view ua	3 7 -24 -4 -5 -5 -4 28 -14
sides ua.to own.of view ru	-42 43 29 -6 -4 -16 -5 -2 -2
sides ua.to own.of view ua	-14 15 0 -1 -1 0 -1 -7 0
sides ua.to own.to view ru	-55 -7 20 -9 -9 -16 -4 43 -9
sides ua.to ru.agent view null	11 -9 -8 -7 -3 -6 -3 14 -1
sides ua.to ru.agent view ru	45 -14 -29 -5 -3 -6 -2 3 -6
sides ua.to ru.agent view ua	-53 69 -18 -4 -1 -4 -1 -4 -5
sides ua.to ru.of view null	-42 47 1 -16 -5 -5 -8 -4 -5
sides ua.to ru.of view ru	17 -14 9 -5 -15 -6 -4 -37 -4
sides ua.to ru.of view ua	5 15 -32 -5 -5 -7 -4 -25 -6
sides ua.to ru.to view null	-35 1 31 -14 -6 -5 -5 17 -8
sides ua.to ru.to view ru	9 10 -16 -7 -9 25 -13 -1 -22
sides ua.to ru.to view ua	-46 23 14 -7 -6 5 -8 -12 -6
sides ua.to ua.of view null	-6 28 -18 -1 -1 -2 -1 -2 -1
sides ua.to ua.of view ru	-11 -31 38 -4 -5 0 -6 -5 -4
sides ua.to ua.of view ua	-2 34 -39 -3 -3 -10 -4 -19 -3
size more	-7 -64 -26 -19 -8 -7 -6 77 49
size more bodies	-32 -84 -37 -9 -11 -9 -7 134 -48
size more civilians	11 -91 -9 -7 -7 -8 -7 8 26
size more military	-37 -60 -74 -7 -13 -11 -8 41 87
size more null	36 -23 -18 -7 -6 -7 -5 -21 26
size more people	-14 -73 -17 -42 -7 -6 -5 80 34
size one	139 -54 -27 -6 -8 -11 -5 -34 -12
size one bodies	70 -48 -30 -6 -6 -10 -6 -23 -7
size one civilians	-38 75 -22 -7 -7 -12 -11 -19 -16
size one military	86 -99 34 -8 -5 -23 -4 -14 -13
size one null	145 -74 -36 -6 -10 -11 -4 -45 -13
size one people	63 -35 -43 -7 -3 -5 -5 -21 -9
size under 10	34 17 9 -9 -7 -6 -4 -27 -8
size under 10 bodies	34 44 -97 -9 -7 -13 -7 -36 -7
size under 10 civilians	-32 69 -4 -12 -9 -7 1 -40 0
size under 10 military	1 14 21 -8 -11 -5 -11 -16 -13
size under 10 null	79 -31 7 -6 -5 -5 -4 -24 -11
size under 10 people	65 -70 30 -23 -7 -11 -7 -32 -17
size under 1500	14 20 -66 0 -10 -10 -7 62 -12
size under 1500 bodies	-23 119 -60 -8 -9 -9 -5 -35 -12
size under 1500 civilians	23 -74 -30 -9 -7 -12 -13 11 18
size under 1500 military	31 -84 -100 -10 -13 -12 -8 65 13
size under 1500 null	5 96 -75 -8 -11 -16 -10 -50 -29
size under 1500 people	36 -134 -55 16 -8 -8 -5 95 -16
size under 400	-6 27 20 4 1 -11 -8 -15 -13
size under 400 bodies	-11 19 -13 -11 26 -13 -10 -2 -12
size under 400 civilians	30 -72 -4 -16 -4 -14 -13 63 -28
size under 400 military	-6 27 37 -11 3 -12 -7 -25 -8
size under 400 null	18 -24 6 -6 3 -8 -6 20 -17
size under 400 people	-25 54 9 40 -6 -11 -8 -52 -19
size under 50	6 -6 16 -9 -9 10 -4 -14 3
size under 50 bodies	-35 -64 128 -7 -7 -11 -8 -33 -13
size under 50 civilians	-42 32 4 -7 -11 -14 -11 -23 6
size under 50 military	-17 19 -11 -10 -13 43 3 -28 -1
size under 50 null	22 -48 5 -7 -5 4 -4 13 8
size under 50 people	39 14 -19 -18 -12 -5 -4 -61 0
tag inside: adj.dead	-43 25 -8 -5 -7 -8 -4 27 -7
tag inside: adj.freed	-37 -15 -10 15 -11 -23 -9 42 -29
tag inside: adj.modifier	1 10 1 -10 -10 1 -1 -14 5
tag inside: adj.wounded	-47 -6 -28 -13 -11 66 25 -23 -19
tag inside: category	-4 -16 4 -10 -9 2 -3 -5 13
tag inside: country	-4 -6 -24 -5 -3 -2 -1 18 -1
tag inside: cue.among	59 -44 -5 -13 -2 -2 -3 -17 -3
tag inside: cue.anniversary	5 -1 -1 0 0 -1 0 0 -1
tag inside: cue.born	73 -26 -19 -3 -2 -3 -2 -9 -13
tag inside: cue.captivity	-16 -6 -47 64 -1 -2 -7 5 -2
tag inside: cue.captured	29 7 -8 -18 -5 -10 -9 -8 -20
tag inside: cue.claims	29 -10 -14 -5 -6 -2 -2 -18 8
tag inside: cue.completed	14 -1 -1 -4 0 0 0 -15 13
tag inside: cue.count	-19 21 -31 -25 -15 -14 -16 20 -10
tag inside: cue.crime	49 -16 -2 -1 -1 -2 -2 -16 -15
tag inside: cue.deported	19 33 -23 -3 -2 -3 -2 -21 -3
tag inside: cue.each	-1 19 4 -21 -18 -9 -9 -23 -9
tag inside: cue.evacuation	94 -49 -17 -36 -20 -7 -12 -62 -46
tag inside: cue.held	-8 -19 -12 17 -4 -3 -4 -9 12
tag inside: cue.in_return	44 -17 -47 -4 -15 -18 -3 -40 -3
tag inside: cue.included	13 50 -59 -21 -7 -9 -5 -20 -10
tag inside: cue.local	103 -73 -76 -14 -14 -11 -13 -11 16
tag inside: cue.mediated	-55 -2 -21 -37 -8 -10 -4 66 -2
tag inside: cue.missing	-1 -49 -22 -16 -12 -11 -10 -45 39
tag inside: cue.money	42 -13 -4 -1 -3 -2 -1 -10 -8
tag inside: cue.of_whole	21 -13 14 -13 -16 -7 -6 -3 -15
tag inside: cue.of_year	10 23 -41 -6 -6 -4 -4 -17 -21
tag inside: cue.other_exchange	68 -18 -51 -6 -5 -4 -3 -16 -10
tag inside: cue.other_return	32 -3 -25 0 -1 -2 -1 0 -1
tag inside: cue.other_war	58 -34 -15 -7 -4 -3 -3 -11 -8
tag inside: cue.part	27 -15 -1 -13 -7 -11 -7 -33 -11
tag inside: cue.recap	39 -23 -3 -1 -1 -10 -1 -1 -1
tag inside: cue.repatriation	-42 39 -23 -3 -5 -1 -2 33 -8
tag inside: cue.reunion	37 -47 -24 -6 -9 -4 -4 -24 -6
tag inside: cue.same_number	-26 13 4 7 -10 -17 -7 5 -11
tag inside: cue.since	9 30 -36 -4 -5 -13 -4 -52 -16
tag inside: cue.span	-13 62 -15 -11 -10 -10 -10 -64 -13
tag inside: cue.stage	153 -132 -16 -10 -15 -37 -15 -80 -33
tag inside: cue.to_date	66 -23 -14 -34 -8 -5 -5 -23 20
tag inside: cue.unit	45 -7 -19 -5 -3 -6 -11 -8 -3
tag inside: cue.year	-7 -78 -9 -8 -5 -6 -5 28 -10
tag inside: foe.agent	65 23 -56 -4 -3 -6 -7 -22 -12
tag inside: foe.of	30 -45 42 -6 -6 -12 -12 -10 -19
tag inside: noun.body	-8 9 4 -9 14 -11 -7 3 -13
tag inside: noun.branch	8 3 5 -12 -10 -23 3 -17 -15
tag inside: noun.child	48 4 -70 -6 -7 -12 -7 29 -29
tag inside: noun.civilian	-54 49 13 -11 -8 -7 -3 -20 13
tag inside: noun.exchange	-37 -60 -46 -26 -16 -25 -15 98 -29
tag inside: noun.family	54 -5 -21 -17 -10 -12 -7 -43 -13
tag inside: noun.foreigner	66 27 -91 -20 -8 -10 -7 -36 -10
tag inside: noun.man	31 -12 -19 -6 -6 -6 -4 -11 -4
tag inside: noun.military	-26 24 15 -9 -2 8 -5 -7 -3
tag inside: noun.other	63 -25 -5 -5 -5 -5 -3 -28 10
tag inside: noun.people	9 1 -8 14 -7 -8 -5 -4 -1
tag inside: noun.rank	117 -77 -30 -4 -4 -12 -3 -10 -5
tag inside: noun.soldier	-3 -35 28 -13 -10 -14 -9 -40 29
tag inside: noun.woman	-28 1 41 -17 -11 -17 -11 -19 -15
tag inside: own.of	-10 12 11 -15 -8 -10 -7 -7 0
tag inside: qualifier.approx	-23 19 -30 -12 -9 -8 -6 -33 64
tag inside: qualifier.at_least	22 -29 -22 -10 -7 -20 -7 -60 58
tag inside: qualifier.at_most	37 -7 -22 -3 -3 -4 -3 -19 20
tag inside: qualifier.more_than	8 -42 -35 -9 -10 -8 -7 21 47
tag inside: ru.agent	-17 -42 49 -25 -16 -14 24 18 -13
tag inside: ru.of	-43 -81 91 -11 -3 -13 2 1 19
tag inside: ua.agent	-49 23 -19 -16 -5 6 -4 29 10
tag inside: ua.of	-21 58 -33 -14 -5 -3 -4 8 6
tag inside: verb.bring	-25 9 7 27 -7 -5 -4 -11 -4
tag inside: verb.come	0 -4 -10 32 -11 -7 -5 -27 -8
tag inside: verb.get	-25 -64 53 -3 -6 -4 -5 -14 -2
tag inside: verb.give	9 11 -4 -8 -2 -4 -1 -2 -1
tag inside: verb.held_exchange	8 -8 -20 1 -10 -16 -8 24 -15
tag inside: verb.home	31 -35 -10 -4 -3 -3 -3 -30 -8
tag inside: verb.other	47 0 -4 -1 -2 -1 -2 -25 -19
tag inside: view.ru	78 -46 -45 -6 -6 -6 -3 -29 -9
tag inside: view.ua	-10 79 -62 -8 -6 -4 -4 -16 -5
tag left 1: adj.freed	4 -10 -2 18 -7 -5 -5 -18 -10
tag left 1: adj.modifier	-30 -16 2 -10 15 10 -9 -27 22
tag left 1: adj.wounded	14 -9 -1 0 0 0 -1 -1 -1
tag left 1: category	44 -9 -39 -5 -4 -7 -5 -12 -3
tag left 1: country	99 -70 -68 -33 -15 -13 -11 -14 -20
tag left 1: cue.agreed	31 28 -51 -9 -3 -8 -7 -32 -2
tag left 1: cue.agreement	25 33 -55 -16 -5 -14 -11 -9 -1
tag left 1: cue.all	-3 16 -6 -10 -7 -9 -5 -12 -14
tag left 1: cue.already	-1 -58 -19 -7 -7 -7 -5 47 -15
tag left 1: cue.among	-21 36 -28 -4 -4 -5 -5 -4 -4
tag left 1: cue.border	41 -33 -10 -5 -5 -6 -7 -24 -7
tag left 1: cue.born	37 -23 -7 -1 -1 -1 -1 -3 -3
tag left 1: cue.called_off	45 -42 -5 -1 -1 -3 -4 -2 -1
tag left 1: cue.captivity	-16 17 3 -7 -5 -10 -5 2 4
tag left 1: cue.captured	57 -10 -27 -1 -2 -2 -1 -7 -7
tag left 1: cue.claims	10 -32 17 -18 -24 -8 -7 12 -20
tag left 1: cue.completed	-17 6 -4 -13 -8 -9 -7 18 9
tag left 1: cue.count	19 19 -28 -8 -3 -5 -2 -17 -3
tag left 1: cue.crime	50 -45 -1 0 0 -1 -1 -1 -2
tag left 1: cue.deported	49 -21 -47 -7 -7 -13 -5 -21 -27
tag left 1: cue.each	33 -9 2 -30 -19 -7 -6 -28 -4
tag left 1: cue.evacuation	45 -13 -13 -2 -2 -1 -1 -11 -9
tag left 1: cue.ever_captured	46 -9 -7 -1 -3 -1 -2 -31 -21
tag left 1: cue.footage	43 -5 -21 -1 -2 -2 -2 -6 -12
tag left 1: cue.held	-45 -41 -26 6 -7 -9 -7 -59 121
tag left 1: cue.in_captivity	8 -31 -7 -4 -4 -5 -4 -18 28
tag left 1: cue.in_return	18 -29 9 -13 -13 -12 -7 3 -11
tag left 1: cue.included	20 14 -17 9 -4 -4 -3 -39 -8
tag left 1: cue.local	70 -80 -37 -4 -9 -7 -6 -11 -31
tag left 1: cue.mediated	36 -72 -9 -32 -19 -11 -5 13 -7
tag left 1: cue.missing	7 -22 -6 -7 -9 -5 -5 -16 17
tag left 1: cue.month	63 -53 -3 -2 -1 -1 -1 -9 -6
tag left 1: cue.of_whole	14 23 -32 6 -8 -8 -6 -18 -15
tag left 1: cue.of_year	24 11 -44 -12 -7 -5 -5 -27 -21
tag left 1: cue.one_sided	-76 33 -34 -5 -6 -17 -6 44 -6
tag left 1: cue.other_exchange	53 -42 -28 -15 -5 -6 -4 -46 -4
tag left 1: cue.other_return	49 -6 -7 -2 -2 -4 -3 -28 -14
tag left 1: cue.outside	-15 10 8 -9 -3 14 -20 -7 -8
tag left 1: cue.part	11 16 -18 -4 -5 -7 -4 0 -7
tag left 1: cue.planned	70 -38 -28 -7 -3 -5 -4 -11 -11
tag left 1: cue.recap	8 17 -54 -11 -12 -18 -8 -27 -13
tag left 1: cue.record	-29 -29 -5 -7 -14 -6 -6 38 -22
tag left 1: cue.relative	2 -10 -14 -16 -12 -7 2 0 16
tag left 1: cue.repatriation	28 -20 -17 -20 -11 -6 -6 -11 -17
tag left 1: cue.reunion	44 -25 -22 -22 -8 -7 -6 12 -7
tag left 1: cue.same_number	-1 -17 18 0 0 0 0 -2 0
tag left 1: cue.since	8 32 -53 -5 -5 -11 -4 5 -25
tag left 1: cue.span	-23 58 -15 -10 -8 -9 -9 -16 -10
tag left 1: cue.stage	13 -25 -16 21 -5 -2 -3 -17 -10
tag left 1: cue.to_date	-19 -13 -20 3 -5 -4 -3 17 12
tag left 1: cue.today	9 40 -27 -10 -9 7 -10 -24 -35
tag left 1: cue.total	-82 22 51 18 -21 -19 -15 -13 -41
tag left 1: cue.training	19 -8 -1 -1 -1 -2 -1 -3 -2
tag left 1: cue.transit	8 -16 -47 31 -2 -1 -1 6 -2
tag left 1: cue.venue	-1 23 -22 -1 -1 -3 -1 -1 -4
tag left 1: cue.visit	38 -32 -2 -1 -1 -1 -1 -1 -1
tag left 1: cue.year	-20 -83 -44 -7 -6 -7 -7 51 -13
tag left 1: cue.yesterday	80 -43 -61 -32 -40 -14 -12 -24 -9
tag left 1: foe.of	15 -1 -3 -1 -1 -1 -2 -4 -4
tag left 1: noun.body	-41 41 -11 -5 -5 -6 -4 13 -7
tag left 1: noun.branch	7 -4 0 0 -1 0 0 -1 -1
tag left 1: noun.child	18 -30 -1 -9 -4 -3 -3 -11 -4
tag left 1: noun.civilian	40 8 -68 -6 -8 -9 -14 -57 -16
tag left 1: noun.exchange	29 -10 -5 16 -6 -4 -6 -15 -7
tag left 1: noun.family	69 -52 -31 -5 -9 -8 -6 -16 -5
tag left 1: noun.military	29 22 -27 -10 -10 -34 -12 -21 -28
tag left 1: noun.other	14 10 4 -5 -6 -6 -4 -2 -23
tag left 1: noun.people	12 41 -43 -9 -5 -4 -5 -15 16
tag left 1: noun.rank	-7 35 -92 -22 -22 -38 -20 -33 -35
tag left 1: noun.woman	63 -51 -28 -3 -3 -3 -3 -1 -2
tag left 1: own.of	-7 37 -9 -15 -14 -5 -7 -29 -12
tag left 1: own.to	-13 23 -2 -11 -7 -1 -11 -24 -5
tag left 1: ru.agent	18 -52 47 -29 -14 -6 -7 -21 -2
tag left 1: ru.from	-43 38 -17 -9 -3 -6 -3 11 1
tag left 1: ru.of	21 -17 16 -23 -18 -15 -11 -26 -10
tag left 1: ru.to	32 -50 24 -6 -5 -10 -7 -7 -13
tag left 1: ua.agent	-40 59 -36 -6 -12 -26 -8 -11 -6
tag left 1: ua.from	10 -34 63 -5 -19 -5 -14 26 -37
tag left 1: ua.of	27 24 -55 -10 -16 -5 -8 -21 -9
tag left 1: ua.to	-3 19 -37 -8 -7 -18 -9 3 -7
tag left 1: verb.bring	-16 22 7 -6 -3 -8 -2 15 -12
tag left 1: verb.come	-21 10 13 2 -3 -9 -7 2 -11
tag left 1: verb.future	11 -13 22 -6 -5 -4 -7 -40 1
tag left 1: verb.get	-11 1 12 -11 -4 -15 -3 0 -10
tag left 1: verb.give	-23 7 18 -7 -6 -8 -4 6 -11
tag left 1: verb.held_exchange	3 -23 7 9 -9 -10 -8 -5 -14
tag left 1: verb.home	2 -7 -4 7 -9 -9 -6 13 -8
tag left 1: verb.managed	2 -65 -16 -39 -10 -26 -10 12 -34
tag left 1: verb.noun	-11 8 -7 7 -8 -7 -6 -20 14
tag left 1: verb.other	49 -26 -6 -3 -2 -2 -2 -15 -5
tag left 1: verb.swap	-2 -10 -14 47 -9 2 -9 -21 -13
tag left 1: verb.will	31 -60 -24 -10 -7 -7 -5 18 9
tag left 1: view.ru	38 -39 -9 -2 -14 -4 -7 31 -53
tag left 1: view.ua	-4 25 -16 -1 -1 -1 0 -9 5
tag left 3: adj.dead	-31 13 -1 -17 -13 -12 -11 4 -13
tag left 3: adj.freed	42 -11 -5 13 -6 -2 -9 -29 -20
tag left 3: adj.modifier	14 1 -19 -5 -3 -10 -1 -9 1
tag left 3: adj.wounded	74 -57 -73 -8 -9 -10 31 -10 -26
tag left 3: category	25 -17 -12 -6 -5 -11 4 9 -3
tag left 3: country	7 10 -16 5 -6 -5 -5 -18 0
tag left 3: cue.agreed	23 -13 -3 -8 -5 -4 -4 -2 -8
tag left 3: cue.agreement	37 -46 -10 14 -5 -4 -4 -13 -8
tag left 3: cue.all	2 -32 -44 -11 -6 -9 -6 -8 40
tag left 3: cue.already	-16 -30 -9 -21 -7 -5 -4 41 -10
tag left 3: cue.among	24 1 -24 -3 -2 -5 -3 -6 -3
tag left 3: cue.border	-1 11 -3 -12 -10 -10 -10 -31 -19
tag left 3: cue.born	81 -48 -20 -12 -2 -5 -2 -14 -5
tag left 3: cue.called_off	54 -35 -12 -3 -2 -4 -2 -8 -7
tag left 3: cue.captivity	-1 -20 20 -10 -3 -3 -6 -1 10
tag left 3: cue.captured	41 -13 -19 -1 -1 -1 -1 -5 2
tag left 3: cue.claims	-4 2 27 -20 7 -10 -8 -41 -4
tag left 3: cue.completed	-28 6 -6 11 5 -4 -7 9 -16
tag left 3: cue.count	26 -25 -18 18 -6 1 -5 2 -8
tag left 3: cue.crime	62 -12 -3 -1 -2 -1 -1 -52 -33
tag left 3: cue.denied	-10 -27 -4 -4 -7 -5 -5 -26 32
tag left 3: cue.deported	41 2 -14 -5 -3 -4 -3 -24 -13
tag left 3: cue.each	-13 21 4 -24 -26 -14 -9 -7 -9
tag left 3: cue.evacuation	51 -28 -10 -12 -8 -4 -5 -33 14
tag left 3: cue.ever_captured	47 -9 -9 -2 -3 -2 -2 -30 -22
tag left 3: cue.footage	8 15 -26 -6 -2 -3 -3 -36 -9
tag left 3: cue.good_news	-44 56 2 -8 -2 -2 -2 -4 -2
tag left 3: cue.held	-6 -52 -22 3 15 -10 -8 -30 33
tag left 3: cue.in_captivity	27 -58 -7 -4 -5 -6 -4 -25 30
tag left 3: cue.in_return	-25 22 7 0 8 -10 2 -5 -6
tag left 3: cue.included	-12 -10 -20 22 -3 -5 -2 0 -5
tag left 3: cue.local	87 -53 -44 -4 -5 -4 -3 -13 -16
tag left 3: cue.mediated	-2 -15 -10 10 -5 -5 -4 11 -9
tag left 3: cue.missing	-34 -30 -14 -8 -10 -12 -8 -47 52
tag left 3: cue.money	37 -3 -8 -1 -2 -1 -1 -19 -3
tag left 3: cue.month	-41 -38 -34 -7 -7 -8 -7 70 -30
tag left 3: cue.of_whole	26 -5 3 -2 -7 -5 -4 -7 -18
tag left 3: cue.of_year	17 -16 -14 -6 -5 -5 -4 23 -12
tag left 3: cue.on_shield	-49 52 -23 -3 -6 -5 -3 8 -7
tag left 3: cue.one_sided	-75 31 -7 33 -10 -1 -18 -16 -8
tag left 3: cue.other_exchange	86 -59 -26 -4 -3 -4 -4 -29 -3
tag left 3: cue.other_return	40 1 -19 -2 -2 -4 -2 -22 -4
tag left 3: cue.other_war	67 -34 -27 -10 -3 -3 -2 -6 -7
tag left 3: cue.outside	-35 -31 -8 -16 -13 28 14 12 -18
tag left 3: cue.parcel	56 -51 -5 -2 -2 -2 -1 -2 -1
tag left 3: cue.part	48 -1 -11 -5 -4 -7 -3 -16 -9
tag left 3: cue.planned	46 -47 -26 -6 -4 -4 -3 -42 35
tag left 3: cue.ready	19 -23 -23 -7 -7 -5 -5 -24 31
tag left 3: cue.recap	62 -5 -66 -7 -8 -11 -5 -34 -7
tag left 3: cue.record	-11 -3 -29 -12 -7 -10 -5 35 -14
tag left 3: cue.relative	39 -7 -34 -4 17 0 -6 -9 -19
tag left 3: cue.repatriation	-45 53 -26 -4 -6 -3 -3 -3 -10
tag left 3: cue.reunion	2 0 -2 -16 -7 -9 -7 6 -7
tag left 3: cue.same_number	18 5 -23 -5 -6 -14 -7 -11 -11
tag left 3: cue.since	9 -20 -12 -11 -4 -5 -4 32 -13
tag left 3: cue.span	16 -47 -7 -28 -6 -8 -4 31 -10
tag left 3: cue.stage	18 -47 50 -12 -5 -5 -4 -36 -4
tag left 3: cue.thanks	32 -11 -13 -4 -6 -2 -2 -12 -2
tag left 3: cue.third	32 -6 -15 -3 -3 -1 -1 -6 -10
tag left 3: cue.to_date	-20 -39 -37 19 -5 -5 -4 49 10
tag left 3: cue.today	-31 35 15 5 -8 -10 -6 -6 -14
tag left 3: cue.total	-9 -16 -32 46 -9 -13 -9 34 -19
tag left 3: cue.training	38 0 -26 -2 -2 -3 -1 -1 -4
tag left 3: cue.transit	-42 -25 75 12 -7 -9 -6 7 -11
tag left 3: cue.unit	44 -11 -34 -6 -8 -17 -5 -27 10
tag left 3: cue.venue	33 -52 0 19 -3 -2 -2 -3 0
tag left 3: cue.visit	44 -36 -2 -1 -2 -1 -1 -1 -2
tag left 3: cue.year	-29 -19 -12 -7 -6 -6 -5 27 -12
tag left 3: cue.yesterday	120 -103 24 -25 -11 -10 -6 -83 -5
tag left 3: foe.agent	-3 -7 37 -6 -7 -12 -9 -8 -21
tag left 3: foe.from	-18 -41 57 -2 -3 -3 -5 9 -9
tag left 3: foe.of	-22 -2 -6 -8 -7 -16 20 -17 5
tag left 3: foe.to	-14 -6 50 -9 -8 -4 -9 -34 -10
tag left 3: noun.body	67 -34 -24 -15 -10 -13 -7 -16 -12
tag left 3: noun.branch	10 19 -26 -4 -4 -9 -4 -6 -7
tag left 3: noun.child	-40 -28 7 -5 -4 -5 -5 73 -8
tag left 3: noun.civilian	-35 43 -14 -14 -9 -15 -10 -22 22
tag left 3: noun.exchange	-24 -7 1 2 -9 -5 -1 35 -13
tag left 3: noun.family	-19 39 2 -25 -7 -7 -6 -8 13
tag left 3: noun.foreigner	47 -35 -8 -1 -2 -2 -1 -3 0
tag left 3: noun.man	14 -86 22 -7 -6 -10 -7 -8 -7
tag left 3: noun.military	16 -5 8 -6 -8 -6 -3 -8 -6
tag left 3: noun.other	16 -20 -12 -7 0 -5 -3 27 -7
tag left 3: noun.people	9 1 22 -12 -3 -8 -4 -43 -1
tag left 3: noun.rank	34 -16 -3 -4 -3 -15 -4 -6 -8
tag left 3: noun.soldier	-56 14 13 12 17 -19 -13 -48 11
tag left 3: noun.woman	48 -26 -16 -3 -4 -4 -4 -6 -9
tag left 3: own.agent	-1 -26 14 -7 -7 -4 -3 35 -7
tag left 3: own.from	-3 52 -75 -4 -6 -9 -5 14 -15
tag left 3: own.of	7 23 -24 -9 -11 -12 -8 -26 0
tag left 3: own.to	-7 22 -16 -10 -7 -9 -5 19 -11
tag left 3: qualifier.approx	26 -6 -10 -3 -3 -3 -3 -19 -17
tag left 3: qualifier.at_least	36 -16 -2 -1 -6 -3 -2 -6 -4
tag left 3: qualifier.at_most	12 -18 34 -16 -6 -5 -4 6 -9
tag left 3: qualifier.more_than	38 -13 -11 -16 -5 6 -19 -27 -7
tag left 3: ru.agent	-10 -24 28 -7 -9 4 -9 -9 9
tag left 3: ru.from	7 10 -35 -5 -6 3 -5 17 -6
tag left 3: ru.of	8 -20 15 -2 -6 -5 -8 -9 -4
tag left 3: ru.to	-45 -23 36 -7 -7 -10 -1 22 -12
tag left 3: ua.agent	-9 3 14 4 -12 -8 -3 -3 -8
tag left 3: ua.from	-21 -38 34 -7 10 -5 11 20 -15
tag left 3: ua.of	-1 8 -6 -2 -4 -5 0 -12 1
tag left 3: ua.to	-24 28 7 -5 -5 5 -6 -8 -3
tag left 3: verb.bring	-10 1 -2 6 -10 -3 -2 23 -12
tag left 3: verb.come	22 1 5 -20 -9 -10 -11 -14 -14
tag left 3: verb.future	24 -6 -15 -4 -6 -4 -3 -21 15
tag left 3: verb.get	-4 -2 24 -9 -9 -7 -5 -5 -10
tag left 3: verb.give	-9 7 1 -9 -8 13 -9 -5 -5
tag left 3: verb.held_exchange	7 6 0 -11 -10 -2 -9 -14 -10
tag left 3: verb.home	7 1 -7 3 -10 -7 -6 11 -10
tag left 3: verb.managed	-33 10 0 -7 -7 6 -7 18 -11
tag left 3: verb.noun	11 -32 7 13 -6 -6 -4 8 -10
tag left 3: verb.other	45 -22 5 -3 -3 -3 -2 -8 -2
tag left 3: verb.swap	-1 -16 22 -11 -10 -2 -10 2 -14
tag left 3: verb.will	22 11 -11 -9 -9 9 -8 -46 16
tag left 3: view.ru	-21 -2 -20 -5 14 -4 -5 13 30
tag left 3: view.ua	18 22 -32 -6 -5 -6 -4 -11 -7
tag left 3: voice.ru	-5 1 -13 -12 -14 -7 -7 12 7
tag left 3: voice.ua	5 -5 -2 -25 -12 -11 -8 18 -11
tag left 7: adj.dead	6 9 -6 -4 -4 -6 -4 -6 -7
tag left 7: adj.freed	10 3 0 -14 1 -3 -4 -5 -12
tag left 7: adj.modifier	3 -5 -6 -4 -5 -2 -7 16 -3
tag left 7: adj.wounded	43 -17 -13 4 -3 1 14 -40 -15
tag left 7: category	7 -23 16 -5 -5 -6 0 -4 4
tag left 7: country	10 -27 -4 40 -8 -7 -5 -4 4
tag left 7: cue.agreed	60 -20 -27 -14 12 -6 3 -54 -12
tag left 7: cue.agreement	-19 10 -30 -12 7 -6 -1 8 -13
tag left 7: cue.all	14 -40 -44 -10 -2 -3 -2 59 -16
tag left 7: cue.already	12 -63 -24 -7 41 -14 -5 -8 -15
tag left 7: cue.among	-3 -21 22 -4 -5 -7 -4 -16 -10
tag left 7: cue.anniversary	28 -10 -6 -3 -5 -2 -1 -23 -1
tag left 7: cue.border	-13 24 -5 -10 -13 -10 -8 -21 -24
tag left 7: cue.born	27 7 -33 -4 -3 -4 -3 -13 -5
tag left 7: cue.called_off	38 -28 -12 -2 -1 -1 -1 -1 0
tag left 7: cue.captivity	0 -11 -5 2 -9 -9 1 -12 17
tag left 7: cue.captured	38 -12 -25 -4 -1 -3 -2 -4 4
tag left 7: cue.claims	-27 11 -5 -13 22 -8 -6 -12 11
tag left 7: cue.completed	-7 15 9 -1 -7 -7 -6 -12 7
tag left 7: cue.count	-15 -35 6 11 -7 -3 0 40 -13
tag left 7: cue.crime	18 -10 -3 -1 -1 -1 -1 -2 -1
tag left 7: cue.denied	82 -36 -17 -30 -5 -4 -4 -32 -37
tag left 7: cue.deported	-4 0 -24 -19 -6 -7 -6 30 21
tag left 7: cue.each	-24 -27 2 -4 45 9 -24 -7 -14
tag left 7: cue.evacuation	26 51 -29 -16 -11 -5 -7 -49 -29
tag left 7: cue.ever_captured	60 -37 -6 -6 -7 -2 -7 -44 -26
tag left 7: cue.film	64 -53 -2 -4 -3 -2 -2 -6 -4
tag left 7: cue.footage	7 -57 17 -6 -5 -5 -4 -34 36
tag left 7: cue.good_news	-27 65 -2 -5 -4 -3 -4 -14 -28
tag left 7: cue.held	4 23 -55 -14 -9 -10 -7 -27 22
tag left 7: cue.in_captivity	5 33 -57 -8 -6 -7 -7 -34 22
tag left 7: cue.in_return	-12 -3 16 -13 -11 -12 -12 -3 -13
tag left 7: cue.included	68 -22 -19 -3 -4 5 -3 -15 -24
tag left 7: cue.local	73 -57 -32 -7 -8 -7 -6 -21 -16
tag left 7: cue.mediated	11 8 -23 43 -6 -7 -5 -20 -12
tag left 7: cue.missing	-1 -29 -23 -18 -12 -13 -11 -41 32
tag left 7: cue.money	56 -5 -3 -1 -1 -1 -1 -45 -7
tag left 7: cue.month	-21 -73 -10 -7 -5 -7 -5 73 -20
tag left 7: cue.nth	-69 58 -19 -26 -4 -10 -7 -31 -4
tag left 7: cue.of_whole	10 5 -8 -11 4 -6 -2 -2 -15
tag left 7: cue.of_year	2 -18 -24 4 -5 -5 -4 37 -13
tag left 7: cue.on_shield	-41 45 -18 -3 -4 -3 -2 10 -2
tag left 7: cue.one_sided	-28 33 -23 19 -7 11 -35 -19 -10
tag left 7: cue.other_exchange	34 4 -29 -3 -3 -4 -3 -11 -7
tag left 7: cue.other_return	-36 -20 44 -12 -8 -11 -4 -15 -4
tag left 7: cue.other_war	63 -34 -15 -7 -2 -3 -1 -6 -3
tag left 7: cue.outside	-78 -51 -105 -15 -13 80 64 0 -21
tag left 7: cue.parcel	48 -37 -11 -2 -4 -1 -1 -2 -1
tag left 7: cue.part	-13 8 35 -8 -2 -7 -5 -16 -31
tag left 7: cue.planned	64 -13 -36 -5 -4 -7 -3 -32 -3
tag left 7: cue.postponed	6 13 -15 -14 -9 -14 -9 -62 -13
tag left 7: cue.ready	91 -30 -69 -7 -6 -10 -9 -28 -26
tag left 7: cue.recap	109 -45 -93 -10 -6 -5 -5 -43 22
tag left 7: cue.record	26 16 -16 -1 -4 -6 -5 -45 -5
tag left 7: cue.relative	30 -50 2 12 -4 -5 -3 -11 -1
tag left 7: cue.repatriation	15 -1 -34 -4 -4 -6 -3 2 -13
tag left 7: cue.reunion	-52 23 29 -23 -7 12 -8 24 -12
tag left 7: cue.review	-37 -9 -13 -13 -2 -2 -2 34 -9
tag left 7: cue.same_number	-26 -89 90 -7 -8 -18 -9 -20 -12
tag left 7: cue.since	-12 -37 -26 -11 -4 -4 -4 67 -12
tag left 7: cue.span	16 -53 -10 -8 -9 -6 -4 40 -5
tag left 7: cue.stage	44 -24 -18 -13 -12 -6 -6 -12 -16
tag left 7: cue.thanks	18 -8 -13 34 -16 -10 -7 -28 -14
tag left 7: cue.third	81 -37 -45 -6 -4 -3 -3 -5 -3
tag left 7: cue.to_date	-50 -21 -44 -15 -6 -5 -4 76 6
tag left 7: cue.today	8 30 -10 -7 -5 -9 -7 -9 -8
tag left 7: cue.total	-35 20 -22 -18 -7 -7 -5 50 -8
tag left 7: cue.training	15 -38 -16 42 -3 -2 -2 -40 -9
tag left 7: cue.transit	-17 -11 42 -11 -6 -3 -4 1 -11
tag left 7: cue.unit	-34 63 -56 -6 -6 -8 -4 -7 -13
tag left 7: cue.venue	-17 11 -13 14 -7 -5 -5 5 -8
tag left 7: cue.visit	17 -7 -5 -1 -1 -1 -1 -1 -1
tag left 7: cue.year	34 -56 -36 3 -6 -6 -6 17 -19
tag left 7: cue.yesterday	-10 3 -47 -12 50 -14 -8 26 -27
tag left 7: foe.agent	9 30 -34 -5 -5 -8 -5 -15 -19
tag left 7: foe.from	-23 -31 57 -5 -9 -4 -6 -16 -11
tag left 7: foe.of	-16 68 -32 -5 -5 -5 -6 -24 -21
tag left 7: foe.to	0 3 -3 -5 -5 -12 -6 -8 -8
tag left 7: noun.body	-30 15 6 -5 -8 -7 -6 12 -10
tag left 7: noun.branch	1 -3 13 -5 -4 -7 -4 -7 -7
tag left 7: noun.child	45 7 9 -15 -4 -6 -4 -52 -17
tag left 7: noun.civilian	-11 -15 -7 -13 -8 -11 -8 34 -4
tag left 7: noun.exchange	2 -34 11 15 -9 6 1 6 -10
tag left 7: noun.family	14 -35 30 -18 -6 -7 -4 -14 -6
tag left 7: noun.foreigner	31 12 -10 -11 -3 -2 -2 -12 -7
tag left 7: noun.man	-12 29 2 -8 -6 -9 -6 -12 -29
tag left 7: noun.military	15 1 -13 -2 -6 0 -1 -13 -2
tag left 7: noun.other	36 -9 -23 1 1 -5 -4 -9 -10
tag left 7: noun.people	-7 -4 12 -1 -3 -7 -5 -3 2
tag left 7: noun.rank	-9 -10 28 -6 -5 -12 -5 -7 -1
tag left 7: noun.soldier	-26 26 -22 -8 -10 -10 -12 23 1
tag left 7: noun.woman	2 -49 37 -6 -4 -4 -7 -14 -5
tag left 7: own.agent	-14 19 24 -10 -9 -14 3 -26 -16
tag left 7: own.from	40 18 -66 -9 -13 -23 -25 -11 27
tag left 7: own.of	-11 -33 33 -10 -8 -9 -8 -13 34
tag left 7: own.to	29 -5 -8 -9 -8 7 -6 -5 -9
tag left 7: qualifier.approx	-6 -13 -1 35 -4 -5 -4 3 -28
tag left 7: qualifier.at_least	16 -12 -1 -1 -4 -1 -1 -12 12
tag left 7: qualifier.at_most	-1 25 -33 -4 -4 9 -4 -2 -13
tag left 7: qualifier.more_than	-18 -22 -54 -8 -7 7 24 44 -4
tag left 7: ru.agent	-11 -7 2 15 -6 -13 -6 -21 -6
tag left 7: ru.from	39 14 -15 -4 -7 -11 -5 -41 -11
tag left 7: ru.of	-28 -17 12 14 -6 -9 -2 -14 1
tag left 7: ru.to	30 -11 12 -10 -9 -9 -11 -15 1
tag left 7: ua.agent	-16 4 7 2 0 -8 -8 -10 -19
tag left 7: ua.from	19 -37 15 -6 29 -4 -6 0 -18
tag left 7: ua.of	-31 -4 -5 3 3 -3 -6 7 2
tag left 7: ua.to	-2 19 3 -5 -5 -4 -6 -5 -2
tag left 7: verb.bring	2 3 26 -11 -7 5 -9 -8 -10
tag left 7: verb.come	18 -4 7 -10 -6 5 -5 -9 -4
tag left 7: verb.future	87 -71 -33 -4 -4 -14 -5 14 -2
tag left 7: verb.get	9 28 -21 -9 -8 -12 -8 -11 -12
tag left 7: verb.give	0 -14 12 -9 -9 -5 -9 -12 -12
tag left 7: verb.held_exchange	-14 31 2 -14 -9 1 -2 -30 -8
tag left 7: verb.home	16 2 15 -5 -8 13 -5 -30 -10
tag left 7: verb.managed	-64 14 5 -9 -7 31 -5 2 8
tag left 7: verb.noun	-24 12 13 -8 -6 -6 -5 5 -7
tag left 7: verb.other	-2 -20 9 -4 -1 -2 -1 21 -2
tag left 7: verb.swap	-2 -19 10 -13 -7 -15 8 10 -6
tag left 7: verb.will	-19 -8 -16 -5 -3 -4 -3 26 14
tag left 7: view.ru	12 -31 22 -4 -28 -5 -5 7 9
tag left 7: view.ua	14 -14 -11 -19 -6 18 -8 1 -11
tag left 7: voice.ru	-10 -19 -14 -9 7 -6 -8 -8 24
tag left 7: voice.ua	-28 0 7 -16 -11 -10 -7 16 1
tag left beyond: adj.dead	11 -1 -2 -9 -7 -6 -5 -19 -7
tag left beyond: adj.freed	9 11 -30 -1 6 -3 -4 -16 -11
tag left beyond: adj.modifier	5 -21 3 2 -3 -3 -5 -1 5
tag left beyond: adj.wounded	43 -37 -40 -2 -6 3 37 -33 -18
tag left beyond: category	10 -2 -10 -7 -6 -8 4 -14 8
tag left beyond: country	11 -33 4 21 -2 -4 -2 -10 1
tag left beyond: cue.agreed	23 5 -35 -9 19 3 -4 -29 -7
tag left beyond: cue.agreement	-18 9 -22 2 15 -6 -4 -2 -5
tag left beyond: cue.all	38 -48 -23 -12 -3 9 -4 -39 36
tag left beyond: cue.already	30 -50 -28 -11 31 -13 -10 -4 -20
tag left beyond: cue.among	34 1 -34 -4 -4 -7 -3 -8 -8
tag left beyond: cue.anniversary	47 -52 -14 24 -8 -3 -3 -29 -3
tag left beyond: cue.border	-46 57 -37 -3 -6 -3 -3 -4 -7
tag left beyond: cue.born	45 -4 -24 -3 -3 -5 -3 -14 -11
tag left beyond: cue.called_off	34 -24 -8 -2 -1 -1 -1 -1 -1
tag left beyond: cue.captivity	17 -18 -2 6 -9 -1 -2 -9 3
tag left beyond: cue.captured	-1 16 -1 -3 -3 -4 -2 -5 -1
tag left beyond: cue.claims	-1 1 -9 -6 11 -7 -4 -19 10
tag left beyond: cue.completed	-15 -1 4 4 1 -5 -5 -3 -4
tag left beyond: cue.count	-18 2 -6 17 -8 -3 3 0 -11
tag left beyond: cue.crime	51 -15 -7 -1 -1 -1 -1 -54 -29
tag left beyond: cue.denied	67 -41 -23 -12 -9 -6 -7 -38 -46
tag left beyond: cue.deported	6 10 -26 -16 -5 -7 -5 8 -9
tag left beyond: cue.each	-52 -48 10 25 55 7 -8 -16 -16
tag left beyond: cue.evacuation	21 45 -31 -11 -6 -4 -5 -48 3
tag left beyond: cue.ever_captured	38 -26 -5 -4 -3 -2 -4 -14 -20
tag left beyond: cue.film	83 -71 -3 -5 -6 -6 -4 -32 -12
tag left beyond: cue.footage	41 1 -17 -4 -5 -4 -4 -16 -18
tag left beyond: cue.good_news	-34 78 12 -7 -13 -3 -5 -31 -17
tag left beyond: cue.held	-12 28 -35 -20 -9 -9 -8 -32 30
tag left beyond: cue.in_captivity	12 49 -68 -13 -7 -10 -8 -52 37
tag left beyond: cue.in_return	12 -26 -3 -6 27 -12 -10 -3 -14
tag left beyond: cue.included	-3 10 -17 23 -4 0 0 -3 -15
tag left beyond: cue.local	28 -1 -48 -5 -3 -3 -4 -28 -19
tag left beyond: cue.mediated	12 -3 -3 20 -7 -3 -3 -20 -7
tag left beyond: cue.missing	-33 -44 -24 -11 -10 -13 -10 19 46
tag left beyond: cue.money	56 -4 -6 -1 -1 -1 -1 -44 -7
tag left beyond: cue.month	-40 -15 -33 -6 -6 -7 -5 70 -30
tag left beyond: cue.name	-55 -2 0 -11 -4 -11 -7 9 -14
tag left beyond: cue.nth	-35 38 -7 -15 -2 -7 -5 -26 -1
tag left beyond: cue.of_whole	13 -10 4 -4 -5 -5 -1 -9 -6
tag left beyond: cue.of_year	14 -15 -29 -2 -6 -5 -5 27 -23
tag left beyond: cue.on_shield	23 -1 -12 -1 -2 -2 -1 -3 -2
tag left beyond: cue.one_sided	-39 9 -4 13 -12 6 6 -25 -28
tag left beyond: cue.other_exchange	44 2 -35 -2 -2 -3 -3 -10 -6
tag left beyond: cue.other_return	28 -54 22 -10 -8 -7 -6 -29 -5
tag left beyond: cue.other_war	68 -27 -13 -11 -2 -3 -2 -7 -8
tag left beyond: cue.outside	-97 -27 -94 -20 -13 55 83 8 -36
tag left beyond: cue.parcel	60 -48 -11 -2 -4 -1 -1 -3 -2
tag left beyond: cue.part	-5 18 9 6 -1 -9 -3 -25 -18
tag left beyond: cue.planned	45 -11 -39 -4 -4 -6 -3 -22 9
tag left beyond: cue.postponed	10 8 -17 -11 -5 -9 -6 -34 -9
tag left beyond: cue.ready	-3 -18 -1 -8 -8 -6 -6 -23 30
tag left beyond: cue.recap	101 -71 -65 -12 -6 -7 -5 -8 15
tag left beyond: cue.record	-20 18 -10 -14 -10 -11 -9 11 -11
tag left beyond: cue.relative	-2 -30 15 -3 -7 7 -3 0 -8
tag left beyond: cue.repatriation	13 16 -30 -9 -5 -6 -4 -26 -8
tag left beyond: cue.reunion	-18 -8 21 -6 -7 4 -9 -3 -13
tag left beyond: cue.review	-56 -25 -18 -13 -4 -3 -4 56 -15
tag left beyond: cue.same_number	-26 -27 46 -7 -8 -21 -9 -17 -11
tag left beyond: cue.since	-15 -52 -23 -15 -5 -7 -6 64 0
tag left beyond: cue.span	-12 -37 -29 -7 -13 -8 -6 74 -4
tag left beyond: cue.stage	2 -28 15 -22 -16 -8 -7 32 -14
tag left beyond: cue.thanks	-2 7 -10 18 -12 -8 -6 -8 -13
tag left beyond: cue.third	93 -27 -61 -4 -3 -2 -3 -5 -6
tag left beyond: cue.to_date	-21 -42 -43 -14 -7 -7 -5 55 23
tag left beyond: cue.today	-17 20 -7 -11 -5 -5 -6 7 -8
tag left beyond: cue.total	-26 -11 -9 18 -9 -11 -7 41 -9
tag left beyond: cue.training	25 -37 -22 40 -2 -2 -1 -31 -7
tag left beyond: cue.transit	26 -52 35 -8 -6 -9 -6 -21 -24
tag left beyond: cue.unit	-5 34 -16 -5 -5 -13 -4 -10 -16
tag left beyond: cue.venue	18 4 -4 15 -7 -4 -4 -29 -8
tag left beyond: cue.visit	16 -5 -5 -1 -1 -1 -1 -1 -2
tag left beyond: cue.year	-42 -26 -24 2 -5 -5 -5 69 -15
tag left beyond: cue.yesterday	13 17 -46 -10 31 -13 -7 -26 -11
tag left beyond: foe.agent	-19 12 15 -3 -4 -4 -4 -8 -14
tag left beyond: foe.from	-56 -27 66 -4 -4 -4 -5 -22 -6
tag left beyond: foe.of	-7 11 0 -5 -4 -4 -7 -18 5
tag left beyond: foe.to	-25 38 16 -12 -13 -20 10 -37 -35
tag left beyond: noun.body	6 -18 8 -7 -9 -8 -7 15 -10
tag left beyond: noun.branch	0 -16 25 -4 -3 -8 -4 -7 -9
tag left beyond: noun.child	13 16 14 -13 -6 -7 -6 -26 -19
tag left beyond: noun.civilian	-22 -15 -16 -12 -8 -12 -10 -2 36
tag left beyond: noun.exchange	5 7 -12 3 -9 4 5 -7 -9
tag left beyond: noun.family	1 -3 23 -21 -6 -7 -5 -20 -3
tag left beyond: noun.foreigner	3 8 -17 -5 -3 -6 -3 -6 -15
tag left beyond: noun.man	12 -7 11 -3 -3 -6 -4 -8 -5
tag left beyond: noun.military	14 -5 -4 -6 -6 2 -2 -1 -5
tag left beyond: noun.other	15 -10 -14 -1 -1 -6 -4 16 -8
tag left beyond: noun.people	8 7 13 -1 -3 -5 -5 -26 -2
tag left beyond: noun.rank	4 6 11 -5 -5 -14 -5 -7 -10
tag left beyond: noun.soldier	-11 26 -27 -10 -12 -7 -6 -7 1
tag left beyond: noun.woman	-28 -35 46 -5 -4 -5 -6 -10 -7
tag left beyond: own.agent	-32 17 31 -9 -8 6 -19 -21 -20
tag left beyond: own.from	-73 8 24 -10 -10 -45 28 4 -29
tag left beyond: own.of	-1 -5 -14 -10 -9 -8 -2 1 2
tag left beyond: own.to	22 14 -22 -5 -5 9 -2 -25 -14
tag left beyond: qualifier.approx	-1 0 -8 18 -5 -5 -4 -25 -19
tag left beyond: qualifier.at_least	13 -10 -1 -2 -2 -2 -2 34 -36
tag left beyond: qualifier.at_most	24 -4 -8 -7 -5 5 5 -20 -13
tag left beyond: qualifier.more_than	5 -34 -29 -22 -11 18 11 31 -5
tag left beyond: ru.agent	-16 -20 32 3 2 -8 -6 -3 -7
tag left beyond: ru.from	-10 5 12 -5 -6 -8 -6 -11 5
tag left beyond: ru.of	3 -26 10 4 -2 -11 -3 -15 12
tag left beyond: ru.to	-37 24 31 -10 -8 -16 -3 -25 -12
tag left beyond: ua.agent	-6 6 14 0 4 -8 -7 -5 -12
tag left beyond: ua.from	2 -15 19 -3 -27 -5 -6 -9 5
tag left beyond: ua.of	-13 20 -2 3 -3 -5 -4 -8 -1
tag left beyond: ua.to	-19 -19 17 -6 -6 -13 -1 36 -9
tag left beyond: verb.bring	26 6 -21 0 -4 -7 -4 -15 -4
tag left beyond: verb.come	12 -11 15 -4 -5 5 -6 -7 -5
tag left beyond: verb.future	23 -33 -31 -6 -7 -13 -5 3 23
tag left beyond: verb.get	0 5 -5 -9 -8 -10 -11 10 -11
tag left beyond: verb.give	-12 -32 40 -8 -9 -14 14 -6 -15
tag left beyond: verb.held_exchange	2 16 -4 -10 -7 10 -4 -15 -7
tag left beyond: verb.home	18 4 3 -8 -5 16 -5 -31 -11
tag left beyond: verb.managed	-15 2 2 -13 -8 -7 -5 0 21
tag left beyond: verb.noun	-10 2 -2 -4 -7 -3 -4 -4 -9
tag left beyond: verb.other	25 -24 21 -4 -2 -2 -2 -7 -5
tag left beyond: verb.swap	16 -16 6 -5 -9 -8 1 -5 -7
tag left beyond: verb.will	-44 3 6 -7 -4 -5 -4 -17 59
tag left beyond: view.ru	6 1 -3 -4 -19 -5 -4 0 9
tag left beyond: view.ua	38 -50 -16 -17 -6 17 1 -26 11
tag left beyond: voice.ru	7 -27 -10 -8 1 -7 -7 6 2
tag left beyond: voice.ua	-48 16 4 -16 -10 -9 -8 9 17
tag left clause: adj.dead	41 -27 2 -13 -11 -10 -8 20 -30
tag left clause: adj.freed	-4 -15 6 7 -5 -4 -4 2 -11
tag left clause: adj.modifier	-3 -5 -7 -7 4 1 -6 -13 8
tag left clause: adj.wounded	20 4 -25 -6 -6 -24 24 -32 -26
tag left clause: category	11 -8 -13 -5 -4 -9 3 1 1
tag left clause: country	33 -17 -30 15 -6 -5 -4 -4 -5
tag left clause: cue.agreed	42 -10 -13 -9 -5 -5 -4 1 -10
tag left clause: cue.agreement	47 -25 -11 -9 -5 -5 -5 0 -11
tag left clause: cue.all	-21 9 -19 -8 -6 -7 -4 44 -19
tag left clause: cue.already	-11 -43 -16 -12 -6 -6 -4 59 -12
tag left clause: cue.among	-48 -1 38 -7 -3 -4 -4 -3 -3
tag left clause: cue.anniversary	6 -1 -4 -1 -1 -1 -1 -24 -1
tag left clause: cue.border	6 6 -4 -11 -11 -10 -10 -31 -18
tag left clause: cue.born	38 -6 -15 -11 -2 -2 -1 -11 -3
tag left clause: cue.called_off	61 -46 -8 -2 -2 -5 -3 -8 -7
tag left clause: cue.captivity	-21 0 8 -11 -2 -6 -3 9 12
tag left clause: cue.captured	62 -12 -30 -3 -2 -2 -2 -6 -6
tag left clause: cue.claims	1 -8 -3 -8 -5 -7 -6 5 -15
tag left clause: cue.completed	-3 -14 12 8 -7 -4 -6 -1 -2
tag left clause: cue.count	9 -25 5 -1 -6 -5 -4 46 9
tag left clause: cue.crime	54 -28 -16 -1 -1 -1 -1 -3 -6
tag left clause: cue.denied	16 -35 -9 -30 -4 -7 -3 -27 35
tag left clause: cue.deported	36 -25 -30 -5 -3 -6 -3 -2 -1
tag left clause: cue.each	22 42 -49 -22 -7 -11 -7 -14 -8
tag left clause: cue.evacuation	68 -25 -10 -9 -8 -4 -4 -27 5
tag left clause: cue.ever_captured	47 -8 -8 -1 -2 -1 -2 -29 -14
tag left clause: cue.film	5 -1 0 -1 -1 0 0 -1 -1
tag left clause: cue.footage	-4 10 -31 -8 -4 -4 -4 -44 29
tag left clause: cue.good_news	-63 65 5 -3 -3 -2 -2 -3 -4
tag left clause: cue.held	-26 -37 -24 1 8 -8 -8 -51 71
tag left clause: cue.in_captivity	20 -28 -6 -4 -4 -5 -4 -20 21
tag left clause: cue.in_return	-2 12 8 -1 6 -9 1 -6 -7
tag left clause: cue.included	39 -3 -15 -4 -3 -3 -3 -21 -11
tag left clause: cue.local	94 -68 -42 -5 -10 -9 -7 -20 -23
tag left clause: cue.mediated	-26 -11 -14 28 -7 -6 -4 29 -9
tag left clause: cue.missing	-37 0 -11 -13 -10 -9 -8 -93 100
tag left clause: cue.money	29 -4 -4 -1 -2 -1 -1 -14 -2
tag left clause: cue.month	52 -75 -11 -6 -4 -5 -5 32 -8
tag left clause: cue.of_whole	13 7 -6 -2 -4 -4 -5 2 -16
tag left clause: cue.of_year	22 -15 -34 -2 -5 -3 -3 25 -10
tag left clause: cue.on_shield	-47 48 -18 -3 -5 -4 -2 8 -7
tag left clause: cue.one_sided	-66 45 -12 -10 -8 -10 -22 18 -9
tag left clause: cue.other_exchange	67 -45 -13 -9 -3 -3 -2 -29 -3
tag left clause: cue.other_return	39 20 -20 -3 -2 -5 -2 -23 -6
tag left clause: cue.other_war	70 -35 -21 -9 -2 -3 -2 -6 -7
tag left clause: cue.outside	-25 -21 -28 -16 -16 75 10 -46 -21
tag left clause: cue.parcel	41 -40 -1 0 -1 -1 -1 -1 0
tag left clause: cue.part	38 5 -11 -5 -5 -6 -4 -14 -13
tag left clause: cue.planned	72 -42 -20 -5 -4 -4 -3 -34 17
tag left clause: cue.postponed	50 -3 -2 -2 -2 -3 -1 -40 -4
tag left clause: cue.ready	57 -3 -42 -6 -6 -8 -7 -34 14
tag left clause: cue.recap	96 -16 -84 -14 -7 -18 -6 -30 -7
tag left clause: cue.record	13 21 -32 -8 -4 -4 -3 -38 -7
tag left clause: cue.relative	24 -16 -23 2 0 -5 -4 5 3
tag left clause: cue.repatriation	29 -18 -1 -12 -7 -5 -4 2 -15
tag left clause: cue.reunion	26 -12 -11 -26 -7 -7 -6 10 -8
tag left clause: cue.same_number	38 -32 -18 -4 -3 -6 -7 -5 -10
tag left clause: cue.since	-14 -7 -33 -10 -5 -4 -3 58 -19
tag left clause: cue.span	-3 19 -1 -16 -6 -6 -5 24 -10
tag left clause: cue.stage	49 -59 3 0 -6 -4 -4 -18 -6
tag left clause: cue.thanks	66 -32 -9 -12 -8 -8 -5 -19 -11
tag left clause: cue.third	80 -56 -14 -15 -7 -2 -2 -4 -8
tag left clause: cue.to_date	-20 -28 -16 -28 -4 -4 -3 50 7
tag left clause: cue.today	12 25 13 2 -8 -7 -6 -31 -23
tag left clause: cue.total	-45 -14 6 2 -9 -8 -6 66 -12
tag left clause: cue.training	30 -6 -10 -1 -2 -2 -1 -11 -5
tag left clause: cue.transit	-29 15 38 3 -5 -3 -3 1 -7
tag left clause: cue.unit	-14 41 -54 -9 -21 -12 -9 -63 35
tag left clause: cue.venue	16 3 -3 -9 -3 -3 -3 -2 -2
tag left clause: cue.visit	38 -30 -2 -1 -1 -1 -1 -1 -2
tag left clause: cue.year	42 -54 -47 -4 -7 -5 -5 2 -18
tag left clause: cue.yesterday	54 -40 -19 -27 32 -15 -10 -20 -25
tag left clause: foe.agent	30 -32 27 -5 -5 -10 -7 -12 -20
tag left clause: foe.from	-5 -44 42 -2 -7 -2 -5 11 -13
tag left clause: foe.of	9 30 -35 -4 -5 -14 21 -21 -19
tag left clause: foe.to	48 -16 -13 -5 -4 0 -8 -15 7
tag left clause: noun.body	-2 21 -13 -8 -6 -7 -4 4 -8
tag left clause: noun.branch	75 -29 -43 -6 -6 -6 -5 -9 -11
tag left clause: noun.child	13 -12 -12 -4 -4 -5 -4 4 -9
tag left clause: noun.civilian	30 -2 -32 -13 -7 -7 -8 -12 10
tag left clause: noun.exchange	-9 -38 14 2 -8 4 -7 36 -7
tag left clause: noun.family	-17 23 -18 -15 -6 -7 -5 14 -20
tag left clause: noun.foreigner	71 -45 -14 -9 -3 -2 -2 -3 -4
tag left clause: noun.man	-2 -91 40 -11 -7 -11 -9 -9 -26
tag left clause: noun.military	16 7 -11 -1 -9 -8 1 -19 2
tag left clause: noun.other	27 -10 -13 -6 -4 -5 -4 16 -7
tag left clause: noun.people	-4 6 7 -13 -5 -6 -3 -6 7
tag left clause: noun.rank	-3 4 -1 -8 -7 -18 -8 -11 2
tag left clause: noun.soldier	-71 27 -4 6 19 -16 -12 -1 13
tag left clause: noun.woman	48 -23 -26 -4 -3 -4 -5 -3 -8
tag left clause: own.agent	12 -3 -1 -8 -7 -17 3 -7 -8
tag left clause: own.from	60 -39 -94 -5 -9 -7 -16 -12 51
tag left clause: own.of	-7 -12 16 -9 -8 -7 -8 -20 32
tag left clause: own.to	-5 2 1 -9 -8 -1 -9 19 -7
tag left clause: qualifier.approx	15 -21 -10 8 -2 -3 -2 17 -2
tag left clause: qualifier.at_least	34 -15 -2 -1 -5 -2 -2 -5 -4
tag left clause: qualifier.at_most	5 7 42 -20 -5 -6 -4 -14 -12
tag left clause: qualifier.more_than	-12 -10 -24 -10 -11 32 27 4 6
tag left clause: ru.agent	-8 -21 28 -1 -10 -4 -8 -10 0
tag left clause: ru.from	15 6 -30 -8 -6 1 -4 13 -3
tag left clause: ru.of	-24 -2 26 0 -7 -4 -7 8 -4
tag left clause: ru.to	-11 -100 84 -8 -9 -7 -8 12 -11
tag left clause: ua.agent	-4 35 -19 -1 -12 -8 -4 -5 -13
tag left clause: ua.from	10 -39 -3 -6 42 -6 11 11 -24
tag left clause: ua.of	14 -11 -11 1 2 -4 -1 -2 -3
tag left clause: ua.to	-8 43 -24 -5 -5 3 -7 -9 -4
tag left clause: verb.bring	-6 4 15 -2 -5 -2 -4 13 -11
tag left clause: verb.come	-12 2 19 -5 -4 -7 -6 4 -10
tag left clause: verb.future	57 -25 -5 -4 -5 -4 -3 -41 -6
tag left clause: verb.get	-14 9 13 -11 -6 -11 -4 0 -11
tag left clause: verb.give	-5 25 -15 -8 -6 2 -4 2 -8
tag left clause: verb.held_exchange	-26 2 -12 7 -11 -12 -10 19 -3
tag left clause: verb.home	-4 3 -8 3 -8 -7 -6 18 -9
tag left clause: verb.managed	-21 -3 3 1 -7 20 -6 18 -13
tag left clause: verb.noun	-2 -4 5 1 -7 -6 -5 -11 4
tag left clause: verb.other	32 -16 -11 -3 -2 -3 -2 3 -4
tag left clause: verb.swap	2 -13 10 4 -8 -4 -6 3 -9
tag left clause: verb.will	48 -35 -28 -9 -8 2 -6 0 -11
tag left clause: view.ru	-25 -55 18 -7 15 -5 -7 31 26
tag left clause: view.ua	-69 55 -37 -7 -4 -8 -3 38 1
tag left clause: voice.ru	20 -22 -32 -10 -15 24 -11 1 -10
tag left clause: voice.ua	23 -33 12 -12 -7 -7 -5 8 -11
tag left far: adj.dead	21 -13 -4 -13 -10 -5 -4 -29 -5
tag left far: adj.freed	-15 -6 -10 -3 8 -4 1 20 -5
tag left far: adj.modifier	15 -17 -11 5 -8 -7 -4 5 5
tag left far: adj.wounded	-33 28 -35 4 -7 5 28 -22 -25
tag left far: category	-4 16 -27 -5 -6 -8 5 -28 26
tag left far: country	14 -9 -8 16 -1 -3 -1 -11 -5
tag left far: cue.agreed	15 17 -26 -7 13 7 -9 1 -7
tag left far: cue.agreement	-3 8 2 -9 10 -5 -5 7 -2
tag left far: cue.all	69 -55 -14 -12 -4 26 -5 -45 14
tag left far: cue.already	6 0 -22 -15 -13 -9 -13 12 -26
tag left far: cue.among	57 -25 -27 -8 -5 -5 -3 -2 -9
tag left far: cue.anniversary	51 -42 -14 25 -5 -2 -3 -37 -3
tag left far: cue.border	5 21 -8 -2 -7 -2 -2 -9 -1
tag left far: cue.born	25 -25 4 -3 -4 -7 -5 -12 -15
tag left far: cue.called_off	8 -4 0 -1 0 0 0 0 -1
tag left far: cue.captivity	9 -13 -12 3 -6 4 0 5 -3
tag left far: cue.captured	-11 21 1 -4 -5 -5 -3 -7 -11
tag left far: cue.claims	-2 5 -22 7 -6 -5 -3 -11 4
tag left far: cue.completed	-8 -10 4 12 -5 -4 -4 -4 -7
tag left far: cue.count	-15 2 11 -20 -8 -9 2 11 1
tag left far: cue.crime	29 -19 -25 -2 -2 -2 -3 -6 -10
tag left far: cue.denied	43 -27 -28 -12 -6 -4 -5 -27 -13
tag left far: cue.deported	-34 22 -21 -6 -3 -6 -5 39 -21
tag left far: cue.each	-41 29 -16 20 13 -4 12 -35 -11
tag left far: cue.evacuation	15 -5 -20 -4 -4 -3 -4 -8 14
tag left far: cue.ever_captured	40 -37 -7 -6 -5 -3 -6 -17 -22
tag left far: cue.film	55 -44 -1 -2 -4 -4 -3 -29 -9
tag left far: cue.footage	43 9 -28 -4 -7 -5 -5 -19 -24
tag left far: cue.good_news	-53 67 19 -3 -23 -4 -6 -44 -3
tag left far: cue.held	-36 30 -23 -16 -7 -7 -7 -16 17
tag left far: cue.in_captivity	-10 65 -79 -15 -6 -7 -7 -49 16
tag left far: cue.in_return	-3 -7 2 -4 42 -12 -14 -20 -18
tag left far: cue.included	-34 21 -15 24 -4 -4 2 4 -6
tag left far: cue.local	18 2 -14 -4 -3 -3 -4 -35 -3
tag left far: cue.mediated	-13 3 4 11 -7 -3 -2 9 -6
tag left far: cue.missing	-6 -22 -7 -8 -8 -7 -8 8 11
tag left far: cue.month	47 -65 -5 -3 -3 -3 -2 28 -6
tag left far: cue.name	-55 -2 0 -11 -4 -11 -7 9 -14
tag left far: cue.nth	12 0 -6 0 0 0 -1 -5 0
tag left far: cue.of_whole	6 -26 12 -6 -7 -1 -3 6 -4
tag left far: cue.of_year	27 -22 -26 -5 -6 -4 -4 18 -20
tag left far: cue.one_sided	-39 57 -8 -21 -18 -77 14 -34 -40
tag left far: cue.other_exchange	54 -23 -24 -5 -2 -2 -2 -12 -4
tag left far: cue.other_return	45 -10 -28 -2 -2 -3 -8 -9 -5
tag left far: cue.other_war	54 -16 -5 -10 -2 -1 -1 -10 -11
tag left far: cue.outside	-54 -49 -59 -20 -9 48 51 -16 -34
tag left far: cue.part	-6 8 4 19 -1 -8 -2 -33 -14
tag left far: cue.planned	4 -15 -13 -4 -3 -3 -3 -14 14
tag left far: cue.postponed	-8 33 -11 -6 -2 -4 -2 -9 -4
tag left far: cue.ready	-32 0 41 -9 -7 -5 -5 -22 34
tag left far: cue.recap	77 -65 -49 -15 -5 -13 -5 28 -9
tag left far: cue.record	-6 3 -11 -21 -11 -10 -9 5 -11
tag left far: cue.relative	-12 -8 -1 -8 -7 5 -2 8 -3
tag left far: cue.repatriation	14 -10 7 -11 -6 -5 -5 -21 -3
tag left far: cue.reunion	-11 -12 12 1 -8 11 -11 -29 -14
tag left far: cue.review	-39 -23 -12 -3 -2 -3 -3 46 -12
tag left far: cue.since	19 -47 -19 -17 -6 -6 -5 30 0
tag left far: cue.span	15 -72 -8 -5 -11 -7 -6 59 -1
tag left far: cue.stage	27 -54 -26 -24 -14 -8 -6 51 -7
tag left far: cue.thanks	37 3 -3 -33 -6 -8 -6 4 -14
tag left far: cue.third	77 -8 -62 -4 -4 -2 -3 -5 -3
tag left far: cue.to_date	-44 -34 -11 -27 -4 -4 -3 55 16
tag left far: cue.today	5 -13 4 -8 -6 -3 -5 -12 -3
tag left far: cue.total	-9 -47 1 -3 -8 -6 -6 45 -4
tag left far: cue.training	28 -6 -12 -1 -1 -2 -1 -3 -4
tag left far: cue.transit	47 -31 21 -6 -4 -4 -4 -19 -17
tag left far: cue.unit	37 -47 16 -4 -4 -6 -4 -8 -7
tag left far: cue.venue	8 12 5 -4 -7 -3 -4 -27 -7
tag left far: cue.year	11 -52 -30 -4 -6 -5 -5 37 -20
tag left far: cue.yesterday	-19 27 -18 -11 24 -13 -9 -28 -13
tag left far: foe.agent	-5 -53 67 -3 -3 -3 -3 -7 -10
tag left far: foe.of	75 -49 -2 -3 -2 -3 -3 -5 2
tag left far: foe.to	-21 73 -83 -8 -9 -17 17 -5 -31
tag left far: noun.body	30 -29 -2 -9 -8 -6 -10 5 -7
tag left far: noun.branch	24 -30 12 -5 -4 -7 -5 -4 -14
tag left far: noun.child	-7 48 11 -12 -10 -11 -9 -58 -28
tag left far: noun.civilian	-13 -32 -14 -10 -8 -8 -9 -29 48
tag left far: noun.exchange	10 2 -25 -5 -8 10 -2 -2 -2
tag left far: noun.family	-10 26 -13 -9 -5 -7 -6 -4 -34
tag left far: noun.foreigner	4 -1 -20 -5 -3 -7 -3 -3 -17
tag left far: noun.man	-9 -40 35 -2 -1 -1 -4 -2 -2
tag left far: noun.military	-5 4 -12 -5 -6 7 -1 7 2
tag left far: noun.other	7 -7 -11 -3 -6 -5 -4 4 5
tag left far: noun.people	0 1 2 0 -7 -1 -5 -16 2
tag left far: noun.rank	27 5 -22 -3 -4 -7 -4 -8 -8
tag left far: noun.soldier	-1 21 -56 -8 -5 0 11 -3 0
tag left far: noun.woman	-82 27 23 -6 -5 -7 -12 -4 -12
tag left far: own.agent	11 18 -7 -8 -5 7 -19 -19 -18
tag left far: own.from	-52 -57 53 -10 -8 -44 34 3 -32
tag left far: own.of	-7 -3 -20 -9 -8 1 5 29 -27
tag left far: own.to	1 -4 2 -7 -5 25 -9 -23 -17
tag left far: qualifier.approx	-15 11 -8 -13 -5 -4 -4 -17 7
tag left far: qualifier.at_least	14 -9 -1 -3 -3 -2 -2 48 -42
tag left far: qualifier.at_most	24 -28 42 -25 -7 -10 12 -58 -18
tag left far: qualifier.more_than	-18 -34 -13 -25 -17 29 13 0 2
tag left far: ru.agent	-12 -8 36 -8 -2 -11 -5 0 -10
tag left far: ru.from	-12 -14 27 -10 -5 -12 -7 2 10
tag left far: ru.of	-2 -6 10 -5 -4 -11 -7 10 12
tag left far: ru.to	-52 -7 80 -15 -15 -16 -16 -65 -32
tag left far: ua.agent	9 33 -20 -13 -2 -7 -6 -4 -13
tag left far: ua.from	-2 -18 26 1 -17 -4 -5 -9 6
tag left far: ua.of	-2 24 -12 2 -2 -6 -4 -4 -8
tag left far: ua.to	3 -21 -17 -5 -6 -16 10 41 1
tag left far: verb.bring	11 -1 -21 7 -2 -5 -6 -24 -1
tag left far: verb.come	23 -36 18 -10 -5 3 -3 -10 -10
tag left far: verb.future	22 -3 -14 -6 -6 -4 -4 -24 -7
tag left far: verb.get	-16 11 -15 -14 -10 -3 -16 23 -15
tag left far: verb.give	-14 1 18 -10 -8 -17 26 6 -16
tag left far: verb.held_exchange	-6 1 -7 0 -5 2 -5 -5 2
tag left far: verb.home	0 0 -6 -12 -3 27 -7 -7 -12
tag left far: verb.managed	13 -8 -2 -14 -7 -6 -4 -1 11
tag left far: verb.noun	20 -14 -2 -11 -7 2 -2 -8 -16
tag left far: verb.other	31 3 -3 -2 -2 -2 -2 -16 -6
tag left far: verb.swap	7 -6 8 -13 -8 0 -13 10 -8
tag left far: verb.will	-7 -22 -9 -4 -3 -4 -4 -8 25
tag left far: view.ru	-14 -26 0 -4 -5 -4 -4 23 7
tag left far: view.ua	-23 21 -46 -8 -5 15 6 -7 31
tag left far: voice.ru	31 -46 5 -7 -11 8 -9 12 -38
tag left far: voice.ua	-41 15 -6 -15 -9 -8 -7 4 20
tag right 1: adj.dead	35 -1 -20 -7 -7 -9 -6 -12 -18
tag right 1: adj.freed	24 -11 -2 23 -9 -8 -8 -24 -11
tag right 1: adj.modifier	6 -12 12 -18 -6 -8 -6 -7 14
tag right 1: adj.wounded	-1 -29 -44 -6 -4 13 16 15 -8
tag right 1: category	-1 -60 15 -8 -7 14 2 13 -7
tag right 1: country	15 -5 -2 -1 -1 0 -1 -4 -1
tag right 1: cue.agreed	27 -19 -4 -1 -1 -1 -1 -16 -4
tag right 1: cue.agreement	23 -15 -17 -2 -2 -3 -2 -13 -8
tag right 1: cue.already	-3 13 10 -8 -5 -7 -5 -8 -13
tag right 1: cue.among	57 -25 -16 -10 -1 -3 -3 -26 -3
tag right 1: cue.anniversary	5 -1 -1 0 0 -1 0 0 -1
tag right 1: cue.border	-46 63 -19 -4 -3 -4 -2 -7 -2
tag right 1: cue.born	-25 35 -44 -5 -9 -4 -12 -33 -15
tag right 1: cue.called_off	59 -35 -19 -2 -4 -5 -4 -34 -24
tag right 1: cue.captivity	17 -28 19 -14 -7 -9 -6 -1 -16
tag right 1: cue.captured	34 10 -10 -2 -4 -5 -3 -8 -13
tag right 1: cue.claims	31 -39 35 -6 -9 -5 -4 -5 -15
tag right 1: cue.completed	-49 14 -13 2 -9 12 -7 4 -12
tag right 1: cue.count	16 -39 -15 8 -5 -7 -4 8 -15
tag right 1: cue.crime	16 -1 -1 0 -1 0 0 0 -12
tag right 1: cue.denied	19 -6 -11 -1 -1 0 0 0 -2
tag right 1: cue.deported	51 -28 -31 -16 -8 -8 -5 -23 -1
tag right 1: cue.died	-38 46 -12 -1 -2 -1 -1 -1 -1
tag right 1: cue.each	-27 47 15 -33 -22 -7 -7 -4 -8
tag right 1: cue.evacuation	55 -27 -6 -2 -2 -2 -1 -11 -22
tag right 1: cue.ever_captured	56 -25 -30 -1 -3 -4 -5 -16 -12
tag right 1: cue.footage	33 -2 -26 -1 -4 -1 -2 -1 -2
tag right 1: cue.held	-1 -20 -47 -4 -5 -6 -5 -33 41
tag right 1: cue.in_captivity	5 -60 23 -3 -3 -3 -4 -16 8
tag right 1: cue.in_return	11 -5 -30 -13 -13 -25 10 -17 -15
tag right 1: cue.included	5 25 -16 17 -6 -8 -3 -22 -4
tag right 1: cue.local	37 -26 -6 -4 -2 -2 -2 -23 -2
tag right 1: cue.mediated	-23 18 -12 -17 -5 -5 -4 23 -13
tag right 1: cue.money	27 -5 -1 -4 -2 -1 -1 -21 -4
tag right 1: cue.of_whole	19 1 -6 -10 3 -8 -6 -9 -15
tag right 1: cue.of_year	36 -2 -11 -10 -8 -7 -7 -27 -13
tag right 1: cue.one_sided	14 -23 34 -21 -5 -32 -9 6 -13
tag right 1: cue.other_return	-21 31 -5 -1 -1 -1 -1 -2 -1
tag right 1: cue.other_war	29 -5 -2 -9 -1 -1 -1 -4 -5
tag right 1: cue.outside	-24 12 -30 -3 -1 30 -10 -10 -2
tag right 1: cue.part	25 4 -5 -13 -7 -9 -5 -25 -11
tag right 1: cue.planned	-26 38 -25 -4 -3 -4 -3 -5 -10
tag right 1: cue.postponed	29 -22 -4 -4 -8 -4 -1 -5 -2
tag right 1: cue.ready	-3 41 -12 -4 -6 -10 -5 -31 -42
tag right 1: cue.recap	42 -22 -5 -1 -1 -8 -1 -4 -1
tag right 1: cue.relative	2 18 -38 -16 -8 1 14 -13 -8
tag right 1: cue.repatriation	-18 16 2 -5 -4 -2 -2 20 -2
tag right 1: cue.reunion	-4 19 47 -22 -10 -5 -7 -13 -5
tag right 1: cue.since	-20 -28 -15 -17 -7 -8 -6 52 -19
tag right 1: cue.span	-16 -68 47 -23 -22 -18 -17 23 -22
tag right 1: cue.stage	54 -9 -53 -3 -30 -4 -6 -7 -7
tag right 1: cue.third	17 0 0 -16 0 0 0 0 0
tag right 1: cue.to_date	16 -24 -15 -39 -10 -7 -7 42 -20
tag right 1: cue.today	-9 -11 -14 8 -10 -12 -8 1 -13
tag right 1: cue.total	-58 21 -16 48 -10 -7 -14 -23 -19
tag right 1: cue.transit	15 4 -13 -9 -15 -10 -7 -7 -17
tag right 1: cue.unit	51 -54 30 -5 -11 -19 -7 -7 -9
tag right 1: cue.venue	24 -4 -6 -9 -1 -1 -1 0 -2
tag right 1: cue.visit	30 -11 -27 -5 -4 -2 -3 -1 -17
tag right 1: cue.year	67 -30 -16 -29 -21 -17 -18 -50 -83
tag right 1: cue.yesterday	60 -26 -40 -7 -5 -10 -4 -16 -5
tag right 1: foe.agent	14 34 -37 -3 -4 -26 -6 -10 -7
tag right 1: foe.of	-3 -30 34 -11 -10 -8 -4 -9 -6
tag right 1: noun.body	-25 27 20 -2 -3 -6 -4 -32 -2
tag right 1: noun.branch	6 17 -39 -4 -3 -7 -6 -7 -14
tag right 1: noun.exchange	32 -10 -10 -26 -8 -7 -5 -11 -8
tag right 1: noun.family	9 -23 -15 30 -1 -2 -1 -2 -1
tag right 1: noun.military	4 16 9 -14 -10 -8 -9 -18 -6
tag right 1: noun.other	-19 -1 -19 -5 -5 -5 -4 -33 51
tag right 1: noun.people	-16 0 -7 -19 -9 -13 3 27 -20
tag right 1: noun.rank	18 -1 -17 0 0 0 0 0 0
tag right 1: noun.soldier	-28 38 -9 -1 -5 -8 -2 -2 -5
tag right 1: own.agent	28 -19 28 -15 -25 -20 -17 -22 -22
tag right 1: own.from	45 2 -33 -5 -5 -3 -3 -4 -6
tag right 1: own.of	12 9 -4 -14 -8 -5 -8 -13 -23
tag right 1: own.to	14 2 11 -21 -10 -9 -7 -12 -9
tag right 1: qualifier.approx	9 -19 -4 -21 -2 -2 -1 27 -3
tag right 1: qualifier.at_most	68 -48 -12 -5 -2 -3 -2 -4 -7
tag right 1: qualifier.more_than	62 -22 -19 -11 -6 -15 -11 -60 -28
tag right 1: ru.agent	3 12 -31 -4 -6 -11 -5 -21 56
tag right 1: ru.from	33 -34 -22 -12 -5 -5 -6 10 -28
tag right 1: ru.of	-4 -5 16 -7 -8 -8 -1 -6 -9
tag right 1: ru.to	-32 -37 31 -6 -5 -5 -5 17 -10
tag right 1: ua.agent	8 -24 6 -30 -21 2 18 -4 -20
tag right 1: ua.from	2 -33 27 -19 -7 -5 -5 39 -15
tag right 1: ua.of	4 27 -34 -10 -6 11 -4 -5 -9
tag right 1: ua.to	3 8 -31 -40 -7 4 -16 8 -22
tag right 1: verb.bring	-24 14 -3 -3 2 -2 -7 2 -10
tag right 1: verb.come	-24 14 18 -3 -12 -3 -8 4 -15
tag right 1: verb.future	-7 31 1 -6 -4 -3 -3 -14 -6
tag right 1: verb.get	-16 -2 9 -23 -15 -18 -10 -2 -10
tag right 1: verb.give	-1 -9 -21 -16 43 -21 -7 -23 -1
tag right 1: verb.held_exchange	35 -15 -19 -4 -7 -6 -6 4 -6
tag right 1: verb.home	-12 8 -4 12 -3 -6 -5 4 -7
tag right 1: verb.managed	-29 -3 -14 -30 -7 29 -8 -16 -13
tag right 1: verb.noun	54 -38 -38 -8 -5 -3 -3 -5 -9
tag right 1: verb.other	67 -9 -21 -3 -3 -5 -3 -27 -23
tag right 1: verb.swap	8 -22 -30 14 -10 -12 -6 42 -6
tag right 1: verb.will	35 -23 -23 -4 -3 -3 -2 -13 -5
tag right 1: view.ru	21 -4 -11 -4 -17 -4 -9 -7 -8
tag right 1: view.ua	22 -10 -6 -3 -4 -3 -4 -37 -5
tag right 1: voice.ru	-18 19 8 -2 -3 -41 -13 0 -12
tag right 1: voice.ua	-30 14 23 -6 -15 -16 -13 -64 -15
tag right 3: adj.dead	2 41 -50 -10 -5 -7 -4 36 -6
tag right 3: adj.freed	4 -2 -10 4 -6 -5 -4 12 -8
tag right 3: adj.modifier	23 2 -10 -6 -4 -1 -6 -29 -1
tag right 3: adj.wounded	-11 -45 -16 -17 -19 42 -20 59 -48
tag right 3: category	7 -28 -4 -8 -7 -3 -6 17 26
tag right 3: country	61 -61 7 -10 -7 -9 -6 -20 4
tag right 3: cue.agreed	4 -47 -38 -7 -9 -8 -5 26 -11
tag right 3: cue.agreement	-2 -50 -33 -8 -11 -8 -5 29 -9
tag right 3: cue.all	-32 12 -9 -11 -8 7 -9 -23 22
tag right 3: cue.all_civilians	12 -11 2 -5 -3 -5 -2 -11 -3
tag right 3: cue.already	70 -3 -58 -15 -4 -4 -3 8 -9
tag right 3: cue.among	64 -14 -49 -3 -2 -3 -3 -12 -1
tag right 3: cue.border	-29 41 -2 -4 -5 -4 -4 -8 -4
tag right 3: cue.born	71 5 -16 -3 -2 -3 -2 -58 -45
tag right 3: cue.called_off	37 -10 -25 -3 -3 -2 -3 -1 -6
tag right 3: cue.captivity	28 -15 7 -14 -6 -5 -5 -1 -11
tag right 3: cue.captured	35 -16 9 -4 -3 -5 -3 -16 -10
tag right 3: cue.claims	-39 16 1 -5 -8 -7 -7 -13 10
tag right 3: cue.completed	10 1 18 0 -11 -5 -7 -29 -6
tag right 3: cue.count	-24 22 -26 12 -8 -13 -9 3 -15
tag right 3: cue.crime	20 -4 -1 -1 -1 -2 -1 -13 -7
tag right 3: cue.denied	46 -38 -31 -9 -3 -3 -3 -27 26
tag right 3: cue.deported	7 -11 16 -11 -7 -7 -7 1 -39
tag right 3: cue.died	-17 30 -19 -2 -3 -5 -2 -8 -2
tag right 3: cue.each	-10 -3 7 -8 10 -8 -8 6 -9
tag right 3: cue.evacuation	38 -21 -17 -3 -3 -3 -3 -10 -13
tag right 3: cue.ever_captured	18 4 -26 -1 -3 -7 -6 -15 -14
tag right 3: cue.footage	43 -19 -32 -6 -8 -5 -10 -3 -14
tag right 3: cue.good_news	54 -42 -17 -1 -2 -2 -2 -9 -2
tag right 3: cue.held	-24 -13 -38 -9 -10 -9 -8 -33 82
tag right 3: cue.in_captivity	54 -22 -10 -4 -4 -4 -4 -39 -4
tag right 3: cue.in_return	-31 19 5 -21 -10 -6 3 -10 -14
tag right 3: cue.included	16 -1 -31 -4 -5 -4 -4 24 -6
tag right 3: cue.local	22 -13 -12 -3 -3 -3 -2 -26 -2
tag right 3: cue.mediated	-32 -3 21 -28 -9 6 -8 -19 -19
tag right 3: cue.missing	-40 13 -21 -5 -8 -6 -5 -60 72
tag right 3: cue.money	22 -18 -1 0 0 -1 0 -1 -1
tag right 3: cue.month	46 -47 0 -1 0 -1 -1 -41 -1
tag right 3: cue.of_whole	-6 -9 5 -1 -9 -6 -6 16 -4
tag right 3: cue.of_year	-11 20 -15 -7 -5 -5 -5 10 -9
tag right 3: cue.on_shield	-23 42 -8 -2 -2 -2 -1 -6 -1
tag right 3: cue.one_sided	-48 43 -15 -21 -23 34 -29 -16 -22
tag right 3: cue.other_exchange	63 -17 -19 -2 -2 -2 -2 -20 -6
tag right 3: cue.other_return	27 37 -42 -16 -6 -11 -4 -8 -12
tag right 3: cue.other_war	54 -24 -18 -17 -4 -4 -3 -13 -3
tag right 3: cue.outside	-53 -49 -22 -16 -13 56 -31 19 -12
tag right 3: cue.part	12 11 -18 -7 -1 -7 -6 6 -12
tag right 3: cue.planned	44 -42 -40 -4 -4 -2 -3 9 2
tag right 3: cue.postponed	-20 -6 -2 -12 -2 -1 -2 -5 27
tag right 3: cue.ready	27 -46 -25 -7 -11 -8 -4 22 -18
tag right 3: cue.recap	10 -11 -19 -9 -6 -6 -4 3 1
tag right 3: cue.record	62 -54 -17 -12 32 -2 -2 -5 -16
tag right 3: cue.relative	-34 25 0 -9 -2 -4 -6 4 1
tag right 3: cue.repatriation	9 8 -14 -4 -5 -7 -2 10 -3
tag right 3: cue.reunion	10 13 -15 9 -9 -8 -7 -38 -7
tag right 3: cue.same_number	39 -23 -6 -19 -17 -16 -12 -41 -22
tag right 3: cue.since	-21 -33 -14 -13 -5 -7 -5 49 -22
tag right 3: cue.span	11 -27 -43 -23 -13 -11 -10 26 -17
tag right 3: cue.stage	-8 42 -46 -3 -5 -11 -4 -5 -12
tag right 3: cue.thanks	24 -24 -10 -3 -4 -4 -3 5 -4
tag right 3: cue.third	29 -2 -11 -28 -2 -7 -2 -17 -3
tag right 3: cue.to_date	2 -47 -38 14 -10 -8 -6 31 7
tag right 3: cue.today	-11 -22 22 31 -12 -13 -6 9 -9
tag right 3: cue.total	-32 29 -16 -1 -19 -12 -12 14 -28
tag right 3: cue.training	9 -2 -1 0 0 0 0 -1 -5
tag right 3: cue.transit	2 -13 20 -11 -15 -10 -8 -20 -19
tag right 3: cue.unit	-38 42 -33 -6 -6 -13 -5 -14 30
tag right 3: cue.venue	81 -40 -31 -9 -8 -3 -3 -8 -3
tag right 3: cue.visit	19 -6 -13 -2 -3 -1 -2 -2 -3
tag right 3: cue.year	-22 -19 -27 -19 -14 -11 -12 42 -67
tag right 3: cue.yesterday	44 -21 -12 -18 -15 -6 -8 -29 -13
tag right 3: foe.agent	-26 -21 21 -13 28 -14 -16 -12 -24
tag right 3: foe.of	7 33 -49 -9 -9 -11 -13 -27 -18
tag right 3: foe.to	-65 13 49 -25 -19 -20 -15 -33 -17
tag right 3: noun.body	30 -34 -13 -13 -6 -9 -4 3 -7
tag right 3: noun.branch	14 14 -17 -5 -5 -9 -5 -10 -8
tag right 3: noun.child	54 -4 -38 -6 -4 -9 -5 -23 -4
tag right 3: noun.civilian	-36 31 27 -10 -6 -14 -6 -7 -19
tag right 3: noun.exchange	-22 -8 -18 -11 -9 18 -7 25 -10
tag right 3: noun.family	-44 70 -10 -19 -9 -8 -6 -23 -9
tag right 3: noun.foreigner	-30 19 -14 -4 -5 -4 -3 8 24
tag right 3: noun.man	69 -6 -55 -13 -5 -5 -5 -45 -5
tag right 3: noun.military	-56 40 14 -4 6 -21 0 -15 -2
tag right 3: noun.other	23 -12 -11 -7 -5 -5 0 17 -11
tag right 3: noun.people	12 -15 -11 1 -1 -8 -7 -20 7
tag right 3: noun.rank	23 -29 27 -4 -5 -10 -4 -12 -5
tag right 3: noun.soldier	37 -16 -18 -8 -6 -8 -5 4 -8
tag right 3: noun.woman	65 -24 -38 -6 -3 -5 -3 -12 -1
tag right 3: own.agent	-26 -15 -2 -10 32 -16 -11 37 -14
tag right 3: own.from	45 2 -33 -5 -5 -3 -3 -4 -6
tag right 3: own.of	-42 30 -3 12 -10 -8 -6 -29 10
tag right 3: own.to	-8 6 8 -3 -6 -4 -8 -3 -9
tag right 3: qualifier.approx	36 11 -37 -11 -12 -5 -5 -1 -27
tag right 3: qualifier.at_least	-59 62 -33 -7 -4 -5 -4 23 2
tag right 3: qualifier.at_most	4 8 -10 -7 -5 -5 -5 -17 13
tag right 3: qualifier.more_than	13 -20 -29 -17 -8 40 -10 -48 -1
tag right 3: ru.agent	-20 10 9 -4 4 -8 -9 -5 -6
tag right 3: ru.from	0 28 -45 -8 -5 -9 -4 21 -10
tag right 3: ru.of	-15 -23 28 2 -10 -11 -7 17 -4
tag right 3: ru.to	-17 -17 21 -11 -8 -5 -6 7 -8
tag right 3: ua.agent	-27 13 9 -12 -10 -14 9 7 -18
tag right 3: ua.from	-20 -12 45 -24 -6 -5 -5 7 -9
tag right 3: ua.of	21 6 -1 -9 -7 -14 -3 -1 -8
tag right 3: ua.to	11 31 -28 -24 -8 -12 -6 -1 -13
tag right 3: verb.bring	1 -10 -6 -8 -8 2 -2 11 -11
tag right 3: verb.come	2 13 -1 -14 -10 -2 -6 4 -7
tag right 3: verb.future	38 -11 -11 -3 -1 -3 -1 -10 -3
tag right 3: verb.get	-17 -16 15 -10 -7 -2 -10 9 -17
tag right 3: verb.give	-11 -22 21 5 -12 18 -8 -10 -11
tag right 3: verb.held_exchange	21 -19 7 -14 -9 -10 -6 -14 -9
tag right 3: verb.home	-17 17 -12 11 -4 -6 -5 8 -7
tag right 3: verb.managed	36 1 -15 -19 -14 39 -23 -34 -38
tag right 3: verb.noun	52 -19 -14 -6 -6 7 -5 -27 -25
tag right 3: verb.other	40 -15 -11 -4 -2 -6 -2 -30 2
tag right 3: verb.swap	11 -13 -10 28 -5 -9 -6 -9 -9
tag right 3: verb.will	15 -25 -8 -5 -3 29 -4 -30 -12
tag right 3: view.ru	36 -72 -44 -8 -5 -4 -6 21 23
tag right 3: view.ua	10 -25 -16 -10 -6 -4 -4 15 -14
tag right 3: voice.ru	-2 -15 21 -12 -12 -22 -11 18 -21
tag right 3: voice.ua	-14 15 -3 -17 -13 -11 -10 26 -38
tag right 7: adj.dead	30 -2 -47 -10 -9 -11 -5 -30 -9
tag right 7: adj.freed	-25 -2 16 -25 -9 -4 -4 32 -9
tag right 7: adj.modifier	-29 -2 12 0 -5 2 -5 3 7
tag right 7: adj.wounded	38 -14 -23 -11 -7 24 -2 -24 -14
tag right 7: category	6 2 -11 -8 0 0 -7 -3 -2
tag right 7: country	10 -15 -7 -20 4 -6 -6 1 -24
tag right 7: cue.agreed	-18 -15 9 -11 -15 9 -7 10 -14
tag right 7: cue.agreement	4 -34 2 -9 -12 10 -6 1 -10
tag right 7: cue.all	56 -28 -11 19 -11 -7 -4 -15 2
tag right 7: cue.already	26 -8 -16 -10 -4 -2 -2 5 -9
tag right 7: cue.among	52 -26 -58 -14 -8 -5 -5 -30 -5
tag right 7: cue.border	8 -19 51 -9 -5 -5 -5 -7 -7
tag right 7: cue.born	13 27 -27 -3 -4 -3 -3 -44 10
tag right 7: cue.called_off	46 -35 -20 -1 -1 0 -1 -1 -1
tag right 7: cue.captivity	2 5 4 -11 -7 -6 -4 11 1
tag right 7: cue.captured	38 5 -23 -5 -5 -7 -4 -31 -20
tag right 7: cue.claims	-6 12 -11 1 -6 -8 -5 -11 -11
tag right 7: cue.completed	-16 18 -17 -2 -7 -6 -5 2 -5
tag right 7: cue.count	-17 -2 -28 11 -8 7 -5 35 -15
tag right 7: cue.crime	60 -41 -6 -9 -5 -4 -3 -15 -9
tag right 7: cue.denied	50 7 -45 -12 -5 -4 -4 -14 -12
tag right 7: cue.deported	-8 5 27 -5 -4 -8 -7 -2 -19
tag right 7: cue.died	7 -3 -2 0 -2 -1 -1 -5 -2
tag right 7: cue.each	-30 -34 -40 64 19 -12 12 4 -11
tag right 7: cue.evacuation	34 -30 19 -2 -2 -1 -2 -4 -6
tag right 7: cue.ever_captured	21 -17 -2 0 -1 -1 0 -1 -2
tag right 7: cue.footage	-36 42 -19 -9 -8 -8 26 -18 -25
tag right 7: cue.held	-15 -47 17 -8 -7 -9 -7 -50 68
tag right 7: cue.in_captivity	-3 -15 7 -3 -7 -4 -3 -39 63
tag right 7: cue.in_return	-1 15 -5 -16 -9 -13 -2 5 -9
tag right 7: cue.included	-4 -12 17 22 -11 -13 -6 -18 -27
tag right 7: cue.local	19 2 -20 -13 -14 -11 -10 -21 -5
tag right 7: cue.mediated	-30 -32 -6 23 -6 -4 -1 48 -8
tag right 7: cue.missing	-22 3 -35 -9 -9 -19 -9 -28 55
tag right 7: cue.money	27 -9 -3 -2 -1 -3 -1 -6 -2
tag right 7: cue.month	3 -53 -18 -21 -3 -5 -7 10 -2
tag right 7: cue.of_whole	17 -15 13 -29 -6 -15 -4 -15 -1
tag right 7: cue.of_year	8 -8 -60 6 -8 -9 -7 39 -21
tag right 7: cue.on_shield	-13 34 -5 -2 -2 -4 -1 -11 -1
tag right 7: cue.one_sided	-43 34 -38 -12 -14 31 -24 27 -18
tag right 7: cue.other_exchange	24 -14 -12 -4 -2 -2 -1 -3 -3
tag right 7: cue.other_return	62 -47 6 -15 -2 -4 -3 -10 -9
tag right 7: cue.other_war	93 -44 -14 -8 -3 -3 -2 -19 -4
tag right 7: cue.outside	-84 -58 -7 -12 -14 75 55 -24 -24
tag right 7: cue.part	-34 -1 12 7 -15 -9 -4 1 4
tag right 7: cue.planned	58 3 -8 -7 -2 -7 -1 -48 -2
tag right 7: cue.postponed	79 -65 0 -11 -4 -1 -3 -45 -10
tag right 7: cue.ready	19 2 -14 -6 -8 -5 -4 -33 -11
tag right 7: cue.recap	0 4 -4 -13 -13 -12 -8 -16 -15
tag right 7: cue.record	-11 -22 -12 -31 39 -6 -6 -16 -8
tag right 7: cue.relative	-6 -38 27 -2 -8 -2 -7 -16 8
tag right 7: cue.repatriation	-23 17 -13 -4 -5 -10 -4 30 -12
tag right 7: cue.reunion	-13 2 -1 22 -7 -8 -5 -3 -5
tag right 7: cue.same_number	32 10 -31 -14 -7 -9 -5 -6 -10
tag right 7: cue.since	-27 -32 25 -11 -7 -7 -5 55 -30
tag right 7: cue.span	-16 16 11 -16 -5 -6 -5 -1 -20
tag right 7: cue.stage	-7 -13 -6 -29 27 -8 -4 7 -12
tag right 7: cue.thanks	11 -21 6 20 -5 -10 -4 -28 -16
tag right 7: cue.third	68 -41 -60 -39 -7 -8 -6 -5 -5
tag right 7: cue.to_date	-59 -37 -44 27 -8 -6 -11 77 7
tag right 7: cue.today	11 6 -41 -23 2 -9 -6 13 -11
tag right 7: cue.total	-15 -34 14 11 -22 -10 -14 1 17
tag right 7: cue.training	64 -63 -1 -1 0 0 0 -1 0
tag right 7: cue.transit	9 14 -13 -11 19 -6 -6 -7 -12
tag right 7: cue.unfinished	25 -16 -2 0 -7 0 0 0 -1
tag right 7: cue.unit	26 -10 -10 -6 -8 -6 -4 -12 -7
tag right 7: cue.venue	6 -2 -22 -5 -4 -3 -3 20 -3
tag right 7: cue.visit	-3 38 -12 -4 -8 -5 -3 -11 -11
tag right 7: cue.year	-14 -30 -22 -10 -4 -5 -4 59 -12
tag right 7: cue.yesterday	-35 -30 3 48 -15 -9 -7 -21 -10
tag right 7: foe.agent	-14 -5 1 -8 -7 47 -9 -78 -16
tag right 7: foe.of	-3 37 1 -9 -9 -16 -7 -14 -12
tag right 7: foe.to	-24 -13 27 -23 -21 -28 -14 -38 13
tag right 7: noun.body	34 -2 -23 -10 -7 -12 -11 -5 -9
tag right 7: noun.branch	26 -37 56 -9 -7 -14 -5 -36 -7
tag right 7: noun.child	-12 21 -34 9 -5 -5 -5 -40 24
tag right 7: noun.civilian	-37 40 -6 -13 17 -9 -6 -23 1
tag right 7: noun.exchange	-13 3 -8 -1 -14 20 -9 -3 -15
tag right 7: noun.family	9 21 -26 36 -6 -6 -4 -42 -13
tag right 7: noun.foreigner	-40 29 -48 -17 -14 -10 -8 -4 35
tag right 7: noun.man	-82 -10 63 -10 -11 -10 -8 -17 -15
tag right 7: noun.military	8 -10 19 -13 -11 -9 -8 3 -16
tag right 7: noun.other	15 -12 -4 1 -7 -5 2 3 -9
tag right 7: noun.people	-4 -19 -14 14 2 4 -7 11 0
tag right 7: noun.rank	-24 41 -17 -7 -6 -9 -4 -5 -8
tag right 7: noun.soldier	-23 30 14 -14 -10 6 -12 -10 12
tag right 7: noun.woman	-33 8 -22 -10 -11 -14 -7 57 -15
tag right 7: own.agent	-30 9 25 -13 -11 -20 -9 -56 50
tag right 7: own.from	32 -15 -5 -1 -8 -1 -1 -1 -2
tag right 7: own.of	20 -9 -20 16 -13 -12 -8 -7 -13
tag right 7: own.to	-17 -12 -1 -1 3 -10 -11 -2 -10
tag right 7: qualifier.approx	8 7 -57 -8 -16 -7 -5 12 -15
tag right 7: qualifier.at_least	4 -4 -13 0 -1 -1 -2 32 -28
tag right 7: qualifier.at_most	-47 -7 36 -4 -7 -12 -4 22 5
tag right 7: qualifier.more_than	1 -67 -27 -8 -7 11 20 12 24
tag right 7: ru.agent	14 -3 14 -12 0 18 -7 -47 -18
tag right 7: ru.from	-18 1 -14 -7 14 -12 -4 13 26
tag right 7: ru.of	-20 28 2 -11 -10 6 -5 -25 11
tag right 7: ru.to	-41 33 17 -31 -11 -7 -6 19 -20
tag right 7: ua.agent	-13 8 -12 14 -1 -11 -8 -4 3
tag right 7: ua.from	6 -7 10 -9 -5 -4 -3 -7 -3
tag right 7: ua.of	-19 8 8 18 -8 -13 0 -14 -1
tag right 7: ua.to	1 17 -14 -23 -7 -7 -5 -13 20
tag right 7: verb.bring	-5 -11 -9 8 -9 -5 -8 18 -2
tag right 7: verb.come	0 -25 -49 -5 7 -7 -5 31 -11
tag right 7: verb.future	99 -58 -9 -8 -5 -6 -2 -9 -8
tag right 7: verb.get	-23 30 31 -8 -6 -13 -7 -11 -9
tag right 7: verb.give	-25 15 15 -14 -13 -10 8 -4 -12
tag right 7: verb.held_exchange	31 -5 24 -15 0 -14 -7 -43 -11
tag right 7: verb.home	-31 10 9 -9 1 -8 -6 3 -11
tag right 7: verb.managed	-46 19 -12 26 -10 -38 -10 15 -7
tag right 7: verb.noun	6 7 -14 -8 -6 7 -4 -21 10
tag right 7: verb.other	-22 21 13 -7 -6 -5 -4 12 -14
tag right 7: verb.swap	22 -13 -19 3 -8 -4 -3 -4 -4
tag right 7: verb.will	11 22 -12 -6 -11 -24 -3 -22 -9
tag right 7: view.ru	21 -62 25 -11 -8 -6 -7 -11 -5
tag right 7: view.ua	-18 21 -31 -8 -7 -3 -3 -5 -6
tag right 7: voice.ru	-29 -2 1 -14 -11 -10 18 -6 7
tag right 7: voice.ua	15 28 -63 -19 -10 -12 -10 22 -35
tag right beyond: adj.dead	22 -11 -6 -14 -13 -17 -9 -14 -12
tag right beyond: adj.freed	5 -8 8 -8 -7 -5 -4 -5 -3
tag right beyond: adj.modifier	12 3 1 -1 -2 -4 -5 -15 0
tag right beyond: adj.wounded	-25 21 -22 -9 -11 -1 -5 33 -19
tag right beyond: category	-6 15 -3 -7 -3 -6 -5 -4 6
tag right beyond: country	10 7 23 -6 -8 -8 -5 -37 -13
tag right beyond: cue.agreed	-6 -26 4 -16 19 -5 -6 -13 -9
tag right beyond: cue.agreement	1 -1 -4 -19 17 -3 -6 -21 -13
tag right beyond: cue.all	-29 4 15 -5 -11 3 -8 -14 17
tag right beyond: cue.all_civilians	28 -16 -40 -5 -4 -6 -3 -11 -5
tag right beyond: cue.already	20 -31 -16 23 20 -8 -4 -25 8
tag right beyond: cue.among	43 -21 -34 -7 -3 -2 -2 -13 -3
tag right beyond: cue.anniversary	-20 -4 15 -3 -1 -1 -2 10 -13
tag right beyond: cue.border	-2 10 10 -9 -6 -6 -6 -11 -14
tag right beyond: cue.born	38 13 -24 -4 -5 -5 -4 -39 -4
tag right beyond: cue.called_off	45 -34 -12 -2 -1 -1 -1 -2 -3
tag right beyond: cue.captivity	25 -4 -16 -8 -5 -2 -5 -12 -7
tag right beyond: cue.captured	27 14 -26 -6 -6 -6 -4 -22 -20
tag right beyond: cue.claims	-9 16 8 -4 -10 -7 -6 -19 -2
tag right beyond: cue.completed	13 12 -15 -9 -9 -3 -7 -20 -2
tag right beyond: cue.count	13 9 0 -15 18 -6 -7 -26 -17
tag right beyond: cue.crime	66 -63 -19 -7 -4 -5 -3 -2 -12
tag right beyond: cue.denied	37 -16 -20 -12 -5 -4 -3 -23 -9
tag right beyond: cue.deported	-39 21 27 -6 -7 -6 -6 21 -25
tag right beyond: cue.died	-10 22 -17 -2 -2 -6 -2 -10 -2
tag right beyond: cue.each	9 -92 -33 86 -12 -6 -6 -5 -6
tag right beyond: cue.evacuation	36 -47 -1 -3 -4 -4 -4 -10 -11
tag right beyond: cue.ever_captured	59 -43 -5 -1 -3 -1 -1 -17 -3
tag right beyond: cue.footage	-2 -13 -5 -5 -8 -5 7 -5 4
tag right beyond: cue.good_news	19 6 -17 -5 -1 -1 -1 -1 -2
tag right beyond: cue.held	-37 -34 4 -8 26 -9 -6 -1 48
tag right beyond: cue.in_captivity	3 -23 38 -4 -10 -7 -4 -23 15
tag right beyond: cue.in_return	26 -19 -11 3 -7 22 -6 -7 -10
tag right beyond: cue.included	-4 -13 -19 4 -8 -5 -5 25 5
tag right beyond: cue.local	28 -6 -15 -10 -11 -9 -8 -20 -5
tag right beyond: cue.mediated	-11 1 3 10 -10 -7 -7 0 -10
tag right beyond: cue.missing	16 -30 -29 -7 -6 -6 -6 -3 32
tag right beyond: cue.money	19 -18 -11 -14 -2 -3 -1 13 -4
tag right beyond: cue.of_whole	9 -6 -4 -10 -6 -5 -4 0 1
tag right beyond: cue.of_year	0 1 -6 -15 -8 -8 -5 -2 7
tag right beyond: cue.one_sided	-37 46 -5 -12 -22 8 -18 -9 -26
tag right beyond: cue.other_exchange	50 -51 -18 -3 -2 -3 -2 -5 -4
tag right beyond: cue.other_return	35 -14 -26 -3 -3 -4 -5 -14 29
tag right beyond: cue.other_war	19 19 -27 -20 -5 -7 -4 7 -8
tag right beyond: cue.outside	-87 -4 -14 -21 -18 60 26 -15 -24
tag right beyond: cue.part	-35 16 4 4 -4 -8 -6 5 -3
tag right beyond: cue.planned	7 1 -26 -11 -5 -4 -3 -19 27
tag right beyond: cue.postponed	76 -72 -6 -8 -9 -2 -3 -17 -10
tag right beyond: cue.ready	-3 -5 -18 -14 -12 -7 -5 11 -21
tag right beyond: cue.recap	-24 8 -5 -15 -8 -5 -5 6 -6
tag right beyond: cue.record	-7 -6 -12 -6 34 -4 -3 -11 -5
tag right beyond: cue.relative	-19 -5 6 -13 -1 0 -6 -5 7
tag right beyond: cue.repatriation	21 -10 4 -6 -7 -12 -5 -20 -11
tag right beyond: cue.reunion	-14 53 -4 -20 -5 -6 -7 -15 -7
tag right beyond: cue.same_number	8 -8 8 -16 -9 -9 -4 -12 -7
tag right beyond: cue.since	-3 -2 36 -16 -10 -9 -5 4 -11
tag right beyond: cue.span	-39 -11 38 -20 -26 -12 -6 21 -23
tag right beyond: cue.stage	-24 -6 0 -30 35 -7 -5 25 -10
tag right beyond: cue.thanks	-1 -16 -41 14 -6 -8 -4 11 -6
tag right beyond: cue.third	55 -51 -54 -21 -8 -5 -7 24 -5
tag right beyond: cue.to_date	-16 -3 -26 24 -11 -9 -10 0 28
tag right beyond: cue.today	-16 -7 -13 -18 -3 5 -8 51 -17
tag right beyond: cue.total	-23 -17 14 3 9 -11 -12 -12 -1
tag right beyond: cue.training	28 -3 -15 -1 -3 -1 -1 -2 -1
tag right beyond: cue.transit	-6 -2 20 -17 -6 -6 -6 -11 -17
tag right beyond: cue.unfinished	32 -19 -4 0 -9 0 -1 0 -2
tag right beyond: cue.unit	58 -23 -13 -6 -9 -7 -4 -10 -9
tag right beyond: cue.venue	5 -7 -32 -5 29 -6 -5 -11 -5
tag right beyond: cue.visit	7 8 8 -6 -3 -3 -2 -7 -9
tag right beyond: cue.year	-45 -20 -27 -10 -9 -8 -6 72 11
tag right beyond: cue.yesterday	42 -70 -3 40 -19 -14 -10 -31 -15
tag right beyond: foe.agent	-10 -40 47 -11 -8 37 -13 -49 -9
tag right beyond: foe.of	8 3 -6 -9 20 -13 -8 -26 -11
tag right beyond: foe.to	-20 10 14 -11 -17 -12 -10 -4 -6
tag right beyond: noun.body	23 13 -13 -8 -5 -10 -6 -30 -8
tag right beyond: noun.branch	27 -1 8 -8 -6 -9 -5 -26 -6
tag right beyond: noun.child	4 0 -9 -2 -8 -7 -5 -13 11
tag right beyond: noun.civilian	-49 41 11 -12 -2 -9 -6 -8 0
tag right beyond: noun.exchange	-25 0 6 2 6 22 -8 -10 -9
tag right beyond: noun.family	20 37 -30 -11 -5 -4 -4 -28 5
tag right beyond: noun.foreigner	-29 24 -23 -10 -10 -16 -6 -1 17
tag right beyond: noun.man	9 -29 45 -17 -10 -9 -12 -52 -13
tag right beyond: noun.military	5 -6 7 -8 -2 -8 -5 -4 -9
tag right beyond: noun.other	13 -16 19 -7 -1 -6 -2 -9 -5
tag right beyond: noun.people	8 -27 -13 12 1 9 -6 -12 -6
tag right beyond: noun.rank	-9 40 -28 -7 -6 -10 -4 -10 -8
tag right beyond: noun.soldier	1 8 -3 -12 -10 -9 -6 -29 6
tag right beyond: noun.woman	-21 4 5 5 -9 -9 -7 35 -11
tag right beyond: own.agent	-22 -16 26 -9 -9 -15 -8 14 2
tag right beyond: own.from	-10 -44 -44 -8 30 -11 -4 -2 -7
tag right beyond: own.of	-26 9 -3 -3 -1 -1 -6 -5 0
tag right beyond: own.to	10 -14 1 -8 2 -5 -15 -16 -12
tag right beyond: qualifier.approx	-13 6 -19 -8 -14 -8 -5 28 -13
tag right beyond: qualifier.at_least	-51 44 -31 -5 -3 -3 -3 51 -26
tag right beyond: qualifier.at_most	3 -20 19 -2 -4 -5 -3 -11 13
tag right beyond: qualifier.more_than	24 -43 -3 -6 -6 6 -7 -7 34
tag right beyond: ru.agent	-2 24 -27 2 -10 11 -7 -19 -3
tag right beyond: ru.from	-9 -9 -32 -23 12 14 -6 -1 19
tag right beyond: ru.of	5 -4 -19 13 3 5 -4 -13 1
tag right beyond: ru.to	-10 21 -11 21 -8 -4 -6 -4 -15
tag right beyond: ua.agent	-12 -23 5 21 -13 5 -9 -5 -10
tag right beyond: ua.from	30 -27 2 -16 -9 -7 -7 -8 -23
tag right beyond: ua.of	-4 -17 13 9 -2 -11 -5 -13 -9
tag right beyond: ua.to	-21 -24 20 5 -11 -15 -2 -24 5
tag right beyond: verb.bring	-16 5 -12 10 -9 -7 -8 12 -8
tag right beyond: verb.come	-13 -11 -18 5 2 -5 -6 5 -5
tag right beyond: verb.future	47 -22 -3 -9 -3 -3 -2 1 -9
tag right beyond: verb.get	-53 -1 42 -10 -9 3 -9 4 -17
tag right beyond: verb.give	8 5 2 -12 -8 -2 -1 -12 -7
tag right beyond: verb.held_exchange	22 -27 16 -12 16 -16 -8 -25 -13
tag right beyond: verb.home	29 -13 -31 5 5 -8 -6 -12 -9
tag right beyond: verb.managed	12 -18 -9 23 -7 20 -14 -9 -21
tag right beyond: verb.noun	-10 13 1 -22 -5 11 -5 -28 22
tag right beyond: verb.other	-5 16 6 -6 -6 -4 -4 0 -9
tag right beyond: verb.swap	23 15 -15 4 -7 -8 -9 -30 -8
tag right beyond: verb.will	14 19 -16 -5 -2 -7 -2 -26 -13
tag right beyond: view.ru	18 -7 -4 -13 -14 -8 -7 -14 -5
tag right beyond: view.ua	12 -37 4 -26 24 -18 -7 -16 1
tag right beyond: voice.ru	-27 23 -3 6 -12 -11 13 -3 5
tag right beyond: voice.ua	0 18 -33 -17 -12 -10 -8 38 -33
tag right clause: adj.dead	30 2 -13 -8 -6 -8 -5 -1 -14
tag right clause: adj.freed	-9 -9 9 7 -8 -5 -5 7 -8
tag right clause: adj.modifier	5 -2 2 -8 -4 -3 -4 -8 4
tag right clause: adj.wounded	10 -35 -39 -9 -7 39 7 -8 -13
tag right clause: category	47 -48 -3 -8 -6 -1 -3 -4 -3
tag right clause: country	21 -31 -14 -9 2 -7 -6 6 -7
tag right clause: cue.agreed	-6 2 16 -10 -5 -7 -4 -9 -12
tag right clause: cue.agreement	3 6 -5 -10 -5 -7 -4 -9 -10
tag right clause: cue.all	42 4 -26 -1 -5 -5 -5 -25 -1
tag right clause: cue.already	21 8 -20 -10 -4 -5 -4 13 -11
tag right clause: cue.among	94 -47 -66 13 -6 -5 -5 -31 -5
tag right clause: cue.border	17 13 -6 -20 -6 -7 -5 -10 -5
tag right clause: cue.born	28 -9 -33 -3 -4 -2 -6 -34 -5
tag right clause: cue.called_off	63 -32 -27 -3 -3 -5 -3 -26 -24
tag right clause: cue.captivity	-2 5 3 -14 -6 -5 -4 14 6
tag right clause: cue.captured	38 1 -13 -2 -4 -5 -3 -16 -12
tag right clause: cue.claims	12 -35 34 -17 -6 -9 -7 -25 31
tag right clause: cue.completed	-26 9 14 14 -9 -4 -6 -12 -10
tag right clause: cue.count	6 -1 -29 5 -8 2 -6 11 -14
tag right clause: cue.crime	32 -14 -2 -1 -1 -2 -1 -11 -13
tag right clause: cue.denied	19 -18 -32 -4 -3 -3 -3 -25 31
tag right clause: cue.deported	44 -39 -37 -8 -6 -7 -5 4 -48
tag right clause: cue.died	8 -4 -11 -1 -2 -1 -2 -1 -1
tag right clause: cue.each	-40 35 12 -48 14 -6 -5 1 -10
tag right clause: cue.evacuation	57 -19 -12 -2 -2 -2 -2 -8 -16
tag right clause: cue.ever_captured	26 -2 -24 -2 -3 -6 -5 -13 -12
tag right clause: cue.footage	-15 37 -39 -12 -11 -8 -10 -16 -33
tag right clause: cue.good_news	-26 38 -27 -13 -13 -12 -9 -37 -6
tag right clause: cue.held	-43 -35 -75 -8 -8 -8 -7 -33 106
tag right clause: cue.in_captivity	-14 -4 -24 -4 -4 -4 -4 -28 42
tag right clause: cue.in_return	-13 9 -22 -19 -11 -5 14 -12 -10
tag right clause: cue.included	52 10 -22 14 -7 -11 -3 -34 -10
tag right clause: cue.local	40 -28 -10 -3 -3 -4 -2 -22 -2
tag right clause: cue.mediated	-20 -10 -22 -6 -6 2 -4 30 -6
tag right clause: cue.missing	-5 2 -30 -8 -9 -20 -8 -67 59
tag right clause: cue.money	31 -12 -1 -2 -1 -2 -1 -15 -3
tag right clause: cue.month	7 -64 -16 -20 -3 -5 -6 10 -2
tag right clause: cue.of_whole	12 -8 4 -10 -2 -5 -6 1 -10
tag right clause: cue.of_year	-8 -28 -37 16 -8 -8 -7 54 -14
tag right clause: cue.on_shield	-26 50 -7 -3 -2 -3 -1 -11 -1
tag right clause: cue.one_sided	-63 32 -24 -20 -12 21 -19 29 -13
tag right clause: cue.other_exchange	73 -51 -3 -2 -2 -1 -1 -16 -3
tag right clause: cue.other_return	27 10 -11 -15 -5 -9 -4 -7 -9
tag right clause: cue.other_war	64 -22 -11 -13 -2 -1 -1 -12 -4
tag right clause: cue.outside	-53 -55 -21 -12 -13 53 24 18 -19
tag right clause: cue.part	21 7 -11 -22 3 -7 -3 -16 -11
tag right clause: cue.planned	-4 26 -11 -2 -2 -8 -2 -3 -5
tag right clause: cue.postponed	4 -20 -4 -11 -7 -4 -2 -8 23
tag right clause: cue.ready	51 -11 -9 -6 -6 -9 -5 -24 -47
tag right clause: cue.recap	82 -51 -13 -7 -7 -11 -4 -12 -7
tag right clause: cue.record	64 -13 12 -32 -5 -4 -4 -23 -12
tag right clause: cue.relative	14 -3 -44 -13 18 9 4 -8 -11
tag right clause: cue.repatriation	-10 5 -10 -5 -4 -8 -3 33 -4
tag right clause: cue.reunion	-9 2 -1 17 -7 -7 -6 -22 -6
tag right clause: cue.same_number	20 19 -29 10 -15 -17 -13 -39 -17
tag right clause: cue.since	-24 -31 -30 -13 -5 -6 -5 63 -30
tag right clause: cue.span	3 -41 20 -23 -11 -10 -9 22 -19
tag right clause: cue.stage	48 -4 -36 -5 -21 -10 -6 -10 -15
tag right clause: cue.thanks	28 -17 -17 37 -6 -14 -4 -67 -14
tag right clause: cue.third	46 -3 -11 -31 -2 -6 -2 -24 -5
tag right clause: cue.to_date	2 -45 -26 -23 -8 -8 -5 69 -61
tag right clause: cue.today	-2 -2 3 28 -10 -10 -6 -9 -8
tag right clause: cue.total	-57 -4 -20 36 -9 -9 -9 57 -14
tag right clause: cue.training	62 -58 -2 -1 -1 0 0 -1 -4
tag right clause: cue.transit	3 -33 19 -12 13 -9 -8 -21 -16
tag right clause: cue.unit	-33 26 -14 -7 -9 -19 -7 -18 40
tag right clause: cue.venue	25 -45 -22 -7 -3 -2 -2 20 -2
tag right clause: cue.visit	28 26 -31 -7 -11 -6 -4 -6 -18
tag right clause: cue.year	10 -50 -22 -1 -11 -9 -9 31 -55
tag right clause: cue.yesterday	22 21 -35 -9 -6 -8 -4 -16 -4
tag right clause: foe.agent	28 8 -54 -9 37 -8 -15 -18 -14
tag right clause: foe.of	28 2 0 -10 -9 -6 -9 -21 -13
tag right clause: foe.to	-48 17 39 -21 -13 -8 -18 -23 -17
tag right clause: noun.body	6 3 -7 -7 -5 -7 -10 5 -6
tag right clause: noun.branch	-7 -46 53 -8 -6 -21 -6 -8 -13
tag right clause: noun.child	74 4 -39 -4 -3 -3 -3 -50 -6
tag right clause: noun.civilian	-32 40 -4 -11 13 -12 -6 -18 -19
tag right clause: noun.exchange	-11 -8 -11 6 -8 -3 -7 20 -8
tag right clause: noun.family	-12 24 -18 32 -7 -7 -5 -27 -7
tag right clause: noun.foreigner	40 -26 -15 -16 -1 -2 -1 -3 -2
tag right clause: noun.man	81 -56 -44 -2 -3 -5 -4 -4 -6
tag right clause: noun.military	-14 19 19 2 -13 -18 -1 -23 -1
tag right clause: noun.other	26 -15 -18 -8 -8 -6 1 12 1
tag right clause: noun.people	-2 0 8 -21 -8 -6 -7 13 6
tag right clause: noun.rank	124 -116 -12 -3 -3 -5 -2 -6 0
tag right clause: noun.soldier	-9 27 -22 -8 -6 2 -9 0 -5
tag right clause: noun.woman	46 -2 -34 -5 -8 -12 -3 -15 -2
tag right clause: own.agent	12 -25 -7 -14 30 -17 -14 5 -17
tag right clause: own.from	53 -3 -34 -6 -6 -4 -4 -4 -7
tag right clause: own.of	9 17 0 15 -8 -7 -7 -22 -14
tag right clause: own.to	-21 9 17 -9 -8 -8 -7 3 -9
tag right clause: qualifier.approx	42 4 -13 -21 -8 -4 -3 -17 -11
tag right clause: qualifier.at_least	-38 8 -1 -2 -2 -2 -2 -15 41
tag right clause: qualifier.at_most	14 -18 0 -5 -6 -7 -4 -11 -11
tag right clause: qualifier.more_than	3 -43 -45 -17 -10 32 19 -7 22
tag right clause: ru.agent	14 -15 9 -11 8 -6 -7 -10 -3
tag right clause: ru.from	-21 18 -25 -3 -5 -8 -4 12 20
tag right clause: ru.of	-4 -12 31 -15 -9 -8 -6 -4 3
tag right clause: ru.to	-48 3 46 -36 -11 -11 -7 7 -23
tag right clause: ua.agent	-16 20 3 -3 -5 -7 0 -5 -5
tag right clause: ua.from	-24 -14 60 -19 -4 -4 -4 -1 -7
tag right clause: ua.of	5 13 3 -10 -7 -4 -2 -5 -6
tag right clause: ua.to	-15 64 -40 -30 -8 -4 -7 -7 -2
tag right clause: verb.bring	2 3 5 -6 -4 -6 -3 -1 -11
tag right clause: verb.come	6 -5 10 -7 -11 -5 -7 6 -11
tag right clause: verb.future	19 1 -4 -3 -5 -6 -2 -2 -4
tag right clause: verb.get	12 -14 7 -14 -9 -5 -8 -10 -9
tag right clause: verb.give	-18 -23 5 -3 15 6 -8 -15 -10
tag right clause: verb.held_exchange	11 15 -3 -4 -9 -9 -6 -7 -7
tag right clause: verb.home	-34 17 20 -1 -7 -7 -6 8 -8
tag right clause: verb.managed	-45 11 -16 16 -12 22 -10 -9 -14
tag right clause: verb.noun	41 -39 -29 -6 -7 -15 -4 10 -20
tag right clause: verb.other	65 -23 -14 -3 -2 -5 -2 -26 -4
tag right clause: verb.swap	32 -34 -20 29 -6 -5 -3 7 -4
tag right clause: verb.will	32 -37 -13 -4 -8 24 -3 -22 -6
tag right clause: view.ru	14 -8 -6 -5 -5 -2 -3 4 8
tag right clause: view.ua	-18 14 -23 -5 -4 -3 -3 32 -11
tag right clause: voice.ru	5 -15 31 -17 -18 -36 -18 -18 -30
tag right clause: voice.ua	-26 19 6 -12 -13 -14 -11 -49 -10
tag right far: adj.dead	1 -76 62 -21 -20 -24 -12 -25 -12
tag right far: adj.freed	-9 -18 21 9 -8 -4 -3 -12 2
tag right far: adj.modifier	16 -2 -5 -5 -2 -5 -3 -10 -2
tag right far: adj.wounded	-49 53 -4 -8 -12 -35 -2 -32 -5
tag right far: category	13 12 -11 -8 1 -8 -5 -11 -10
tag right far: country	16 -3 22 -3 -8 -8 -5 -28 -13
tag right far: cue.agreed	-31 1 16 -20 27 -18 -7 -6 -9
tag right far: cue.agreement	-5 16 -2 -23 20 -19 -7 -29 -15
tag right far: cue.all	-22 23 28 -11 -9 -9 -5 -12 -8
tag right far: cue.already	-37 -22 -5 35 26 -15 -8 0 14
tag right far: cue.among	33 -23 -35 13 -5 -2 -3 -14 -4
tag right far: cue.anniversary	-20 -4 15 -3 -1 -1 -2 10 -13
tag right far: cue.border	23 -13 10 -23 -7 -9 -8 -14 -14
tag right far: cue.born	10 -16 -3 -5 -8 -7 -7 -24 14
tag right far: cue.called_off	17 -8 -2 -1 -1 -1 -1 -1 -3
tag right far: cue.captivity	26 -3 -36 -13 3 2 -5 -8 -3
tag right far: cue.captured	9 9 -11 -7 -6 -5 -4 -8 -20
tag right far: cue.claims	-2 3 33 -23 -11 -8 -6 -23 6
tag right far: cue.completed	-17 14 18 -2 -10 -9 -6 -15 2
tag right far: cue.count	7 -10 -4 -13 13 -6 -6 -3 -17
tag right far: cue.crime	51 -55 -18 -2 -3 -4 -2 -2 -13
tag right far: cue.denied	27 -22 -3 -10 -6 -3 -2 -22 -8
tag right far: cue.deported	5 -8 5 -3 -9 -4 -5 21 -35
tag right far: cue.each	-36 -16 -11 29 -15 9 21 -3 -7
tag right far: cue.evacuation	23 -22 -18 -2 -2 -3 -2 -9 -10
tag right far: cue.ever_captured	67 -49 -9 -2 -4 -2 -1 -22 -4
tag right far: cue.footage	-2 -28 2 -6 -11 -6 -13 -3 19
tag right far: cue.held	-47 -24 -22 -9 35 -7 -5 14 27
tag right far: cue.in_captivity	-71 26 40 -4 -10 -10 -4 -10 35
tag right far: cue.in_return	7 -17 -4 9 -8 28 4 -24 -6
tag right far: cue.included	8 7 -31 -3 -15 -13 -4 -19 42
tag right far: cue.local	28 -23 -5 -6 -5 -7 -2 -13 -4
tag right far: cue.mediated	6 4 -13 18 -10 -3 -8 -8 -7
tag right far: cue.missing	9 -19 -13 -7 -6 -8 -5 -13 25
tag right far: cue.money	18 -18 -11 -15 -2 -2 -1 16 -4
tag right far: cue.of_whole	22 -4 -22 -10 -6 8 -4 -5 -1
tag right far: cue.of_year	-27 -11 7 7 -9 -8 -5 11 10
tag right far: cue.one_sided	-33 43 3 -8 -12 13 -20 -15 -17
tag right far: cue.other_exchange	37 -58 -13 -4 -1 -2 -1 -4 -1
tag right far: cue.other_return	30 -13 -33 -4 -4 -5 -8 -20 43
tag right far: cue.other_war	-5 35 -28 -22 -5 -6 -4 6 -7
tag right far: cue.outside	-83 7 -43 -18 -15 50 -18 0 -17
tag right far: cue.part	8 -19 -1 6 13 -5 -6 -12 -5
tag right far: cue.planned	-13 -11 -13 -10 -6 -5 -3 5 32
tag right far: cue.postponed	23 -24 -6 -3 -8 -3 -2 13 -9
tag right far: cue.ready	30 -101 24 -21 -12 -10 -6 17 -16
tag right far: cue.recap	-3 12 9 -18 -8 -4 -4 -5 -8
tag right far: cue.record	14 17 -15 2 -11 -3 -3 -7 -5
tag right far: cue.relative	14 6 -49 -28 14 12 -5 -5 -8
tag right far: cue.repatriation	20 -13 14 -8 -7 -12 -5 -25 -6
tag right far: cue.reunion	14 7 -12 -20 -5 -6 -8 -11 -7
tag right far: cue.same_number	-47 21 13 5 -9 -13 -5 -10 -7
tag right far: cue.since	21 -1 -20 -14 -7 -7 -4 10 -9
tag right far: cue.span	2 -18 30 -27 -28 -17 -8 18 -19
tag right far: cue.stage	-15 -3 2 -14 21 -9 -7 30 -12
tag right far: cue.thanks	-29 -8 -48 33 -6 -12 -4 4 -5
tag right far: cue.third	17 -3 -4 -22 -2 -3 -1 1 -5
tag right far: cue.to_date	14 -1 2 7 -9 -9 -10 -30 3
tag right far: cue.today	-43 25 11 8 -13 15 -7 -21 -13
tag right far: cue.total	-33 7 -5 -10 30 -10 -14 -10 -17
tag right far: cue.training	29 -3 -16 -1 -3 -1 -1 -3 -1
tag right far: cue.transit	-14 -19 35 -21 -8 -6 -6 -10 -19
tag right far: cue.unfinished	32 -19 -4 0 -9 0 -1 0 -2
tag right far: cue.unit	32 -2 -16 -6 -9 -6 -3 -6 -5
tag right far: cue.venue	12 -15 -39 -6 33 -6 -6 -12 -5
tag right far: cue.visit	5 8 11 -8 -3 -3 -3 -8 -10
tag right far: cue.year	-7 -19 -20 5 -11 -9 -6 11 18
tag right far: cue.yesterday	38 -23 -11 -19 -11 -23 -8 -18 -8
tag right far: foe.agent	42 -53 -20 -13 -6 -6 -11 10 8
tag right far: foe.of	24 -19 -25 -10 26 -1 -8 -35 -12
tag right far: foe.to	-24 28 -12 -3 -5 13 -12 27 -30
tag right far: noun.body	-11 31 -11 -8 -3 -5 -4 -6 -6
tag right far: noun.branch	26 6 -24 -7 -6 -9 -4 -8 -6
tag right far: noun.child	21 -44 6 -18 -11 -6 -4 7 -12
tag right far: noun.civilian	-7 16 -22 -13 22 -8 -6 -15 0
tag right far: noun.exchange	-30 6 4 11 12 -7 -7 3 -2
tag right far: noun.family	53 -35 -34 -13 -4 -4 -4 -14 14
tag right far: noun.foreigner	38 -29 11 -12 -8 -27 -4 -5 -36
tag right far: noun.man	24 -26 18 -15 -12 -11 -17 -40 -17
tag right far: noun.military	12 -19 10 0 -10 -4 -3 -17 -1
tag right far: noun.other	10 -2 19 -21 0 -7 -4 -18 -2
tag right far: noun.people	13 -5 -12 6 -10 8 -5 -19 0
tag right far: noun.rank	-22 37 -18 -6 -5 -8 -4 -26 -7
tag right far: noun.soldier	6 14 -13 -12 -9 -10 -6 -43 -3
tag right far: noun.woman	-25 11 17 16 -12 -10 -12 -31 -14
tag right far: own.agent	-28 1 12 -4 -3 -5 -4 17 -23
tag right far: own.from	-14 -44 -44 -8 31 -12 -4 -2 -7
tag right far: own.of	-8 12 -18 -17 14 10 -5 -5 -7
tag right far: own.to	26 -4 10 9 -16 -9 -6 -23 -11
tag right far: qualifier.approx	-16 11 2 -15 -11 -8 -5 -4 -5
tag right far: qualifier.at_least	-34 -15 0 -1 -2 -1 -1 41 0
tag right far: qualifier.at_most	70 -19 6 0 -4 -4 -3 -47 -14
tag right far: qualifier.more_than	-1 -29 -1 -7 -8 -14 -6 -1 43
tag right far: ru.agent	0 3 -22 -1 -11 -7 -6 -4 0
tag right far: ru.from	0 -12 -63 -23 17 18 -6 -2 20
tag right far: ru.of	10 -28 -1 11 9 1 -6 -16 -3
tag right far: ru.to	-9 36 -24 27 -11 -12 -7 -5 -33
tag right far: ua.agent	-14 -15 7 17 -11 16 -7 -13 -9
tag right far: ua.from	5 -23 29 -12 -7 -5 -5 -14 -24
tag right far: ua.of	-5 -21 34 -10 1 -11 -7 -20 -13
tag right far: ua.to	-53 9 1 5 -12 -3 -11 -16 13
tag right far: verb.bring	9 5 -2 -2 -10 -11 -8 -12 -13
tag right far: verb.come	-5 -6 24 14 -17 -3 -5 -17 -1
tag right far: verb.future	-5 -21 11 -8 -4 -3 -2 23 -7
tag right far: verb.get	14 -38 34 -12 -13 20 -13 -26 -20
tag right far: verb.give	25 19 -22 -13 -8 8 -7 -22 -7
tag right far: verb.held_exchange	34 -27 -1 -7 13 -13 -7 -17 -11
tag right far: verb.home	19 -10 9 18 -18 -9 -7 -17 -11
tag right far: verb.managed	-7 -29 -10 39 -5 -10 -3 -11 -5
tag right far: verb.noun	-13 4 12 -26 -6 -8 -4 6 20
tag right far: verb.other	58 -30 -15 -5 -5 -4 -3 -12 6
tag right far: verb.swap	8 9 13 -8 -6 -6 -8 -18 -5
tag right far: verb.will	16 -8 -14 -1 -1 -1 -1 -6 -4
tag right far: view.ru	-5 30 -13 -10 -14 -6 -5 -18 -14
tag right far: view.ua	-18 -43 4 -21 27 -16 -7 14 2
tag right far: voice.ru	-21 9 15 23 -15 -15 -6 -14 -7
tag right far: voice.ua	21 -17 0 -18 -14 -9 -9 39 -48
verb away -1	2 0 -21 1 3 1 -5 -6 -1
verb away 0	-2 -4 -1 -1 4 1 -3 2 -5
verb away 1	8 -11 0 -2 -4 2 -4 -4 -5
verb away 2	-12 -9 9 -8 -5 -6 -1 12 -4
verb bring cumulative both	-17 -5 -2 -12 -1 -1 -1 20 -5
verb bring cumulative null	-65 -6 -3 -5 -2 -5 -3 84 -3
verb bring cumulative ru	-1 -3 -22 -14 -7 -2 -3 27 -21
verb bring cumulative ua	4 -40 -4 -3 -2 -3 -2 9 0
verb bring done	6 -1 -4 -2 -1 -4 -3 4 -5
verb bring dropped both	-8 10 13 -27 -10 -10 -8 14 -27
verb bring dropped null	28 -15 -23 10 -6 -7 -4 -14 -10
verb bring figure both	-3 -41 -41 43 24 -4 -3 -29 -4
verb bring figure ru	-4 0 30 -6 -4 -3 -3 -14 -5
verb bring figure ua	-29 50 -11 -4 3 -4 -2 -9 -2
verb bring open	17 12 -7 -5 -3 -3 -2 -22 9
verb bring outside ru	-30 -11 -35 -10 -13 -15 34 -22 -26
verb bring outside ua	-30 -31 -2 -1 -1 55 -18 -14 -2
verb bring part both	13 -41 24 -19 -16 -7 -7 -58 -3
verb bring part ru	-21 -9 -2 -20 -13 -8 -10 18 -10
verb bring part ua	57 -73 7 -9 -5 -13 -4 -2 -6
verb bring planned both	16 -1 0 -24 -3 -1 0 19 -5
verb bring planned null	-16 -22 -13 -5 -5 -6 -4 32 17
verb bring planned ru	-19 44 -18 -5 -7 -5 -5 -23 15
verb bring planned ua	32 -28 -1 -2 -3 -2 -1 -16 -6
verb bring recap null	4 -12 -1 -3 -3 -3 -3 2 -14
verb bring recap ru	26 -34 -12 -4 -2 -3 -5 -28 -6
verb bring recap ua	45 -17 -5 -5 -5 -6 -3 -39 -6
verb come cumulative ru	-4 -2 -21 -2 -5 -2 -3 13 -13
verb come cumulative ua	-3 -18 -9 -4 -4 -5 -3 17 -11
verb come done	3 -6 -4 -5 6 -4 -4 6 -4
verb come dropped both	-28 11 17 13 -24 -16 -12 4 -26
verb come dropped null	10 21 -38 -5 -6 -5 -4 -20 14
verb come figure both	23 -35 -37 -7 -14 -10 -6 -32 -3
verb come figure ru	-4 -52 22 -4 16 -3 -3 2 -6
verb come figure ua	17 15 -17 -6 8 -4 -3 -17 -4
verb come open	36 -1 -18 -1 -2 -1 -1 -15 -6
verb come outside ua	-5 -12 -5 -2 -1 23 -6 -4 -1
verb come part ru	-14 37 -16 -6 -8 -11 -10 -22 -13
verb come part ua	22 -17 15 -5 -7 -10 -5 -20 -6
verb come planned ru	25 -1 -18 0 -1 -1 -1 -4 -5
verb come planned ua	-41 14 38 -5 -6 -6 -4 21 -4
verb come recap ru	30 -16 -23 -3 -4 -6 -4 5 -10
verb come recap ua	17 -35 -1 -1 -4 -4 -1 -7 -2
verb get cumulative ru	-25 -16 20 -2 -7 -3 -5 14 -14
verb get cumulative ua	17 -29 -13 -4 -8 -3 -7 0 -18
verb get done	-8 2 8 -5 0 -5 -3 0 -6
verb get dropped both	-15 22 -24 -12 -2 -2 -2 -4 -3
verb get dropped null	-40 -42 37 -10 -13 20 -11 41 -18
verb get figure ru	-1 -31 18 -3 10 -2 -3 -9 -3
verb get figure ua	-15 62 -39 -3 -4 -2 -2 -9 -2
verb get part ru	28 -1 -23 -6 -14 -11 1 -15 -6
verb get part ua	29 14 -79 -8 -7 -12 -7 -26 -5
verb get recap ua	43 -17 -7 -2 -4 -4 -4 -28 -5
verb give cumulative ru	23 -10 -19 -1 -3 -5 -3 6 -3
verb give cumulative ua	-29 41 -14 -6 -7 -15 -7 8 -21
verb give done	-7 -4 -4 -5 -5 3 -3 0 -1
verb give dropped both	-29 -49 20 -15 -12 14 -17 -27 31
verb give dropped null	-13 -37 15 -7 -10 6 -9 -36 9
verb give figure ru	-24 -19 18 -6 0 -9 -7 22 -8
verb give figure ua	7 8 -14 -3 -4 -7 -2 10 -3
verb give outside ru	-13 -5 -17 -1 -2 11 -5 -2 -2
verb give outside ua	-18 -24 -17 -6 -4 15 1 -15 -6
verb give part ru	-9 -9 12 -11 -10 -23 25 -17 -5
verb give part ua	37 -49 11 -5 -10 -22 -10 -27 -7
verb give recap ru	3 34 -37 -5 -15 -25 -11 -17 -14
verb give recap ua	59 -32 -1 -3 -4 -17 -2 -8 -1
verb held_exchange cumulative null	-4 -4 -13 -6 -3 -3 -2 10 -9
verb held_exchange done	-18 -7 -12 -4 0 -4 -5 0 0
verb held_exchange dropped null	3 18 -48 3 -23 -34 -14 -22 26
verb held_exchange figure both	-16 -21 -15 20 -4 -1 -1 -11 -1
verb held_exchange figure ru	-19 -55 67 -5 -5 -3 -2 -8 -3
verb held_exchange figure ua	-24 63 -46 -8 15 -3 -2 -6 -2
verb held_exchange open	65 -11 -28 -7 -2 -2 -2 -21 -6
verb held_exchange part ru	10 -23 24 -7 -4 -4 -19 -3 -6
verb held_exchange part ua	-15 35 -59 -12 -6 11 -15 -25 -7
verb held_exchange planned ru	-4 -9 -66 -5 -5 -4 -4 48 -5
verb held_exchange planned ua	8 -55 -14 -5 -2 -3 -3 17 -5
verb held_exchange recap null	-21 29 -58 -5 -4 -6 -4 -21 -4
verb held_exchange recap ru	44 -26 -17 -3 -2 -1 -2 -34 -1
verb held_exchange recap ua	49 -28 -9 -6 -3 -7 -4 -35 -10
verb home cumulative both	-12 0 -2 -20 -1 -1 0 26 -2
verb home cumulative ru	-57 0 -9 -1 -1 -3 -2 64 -5
verb home cumulative ua	-25 -27 -3 -12 -5 -5 -4 47 -8
verb home done	8 -4 -5 7 -3 -2 -2 4 -3
verb home dropped both	-17 10 -9 43 -1 -9 -1 -12 -1
verb home dropped null	65 -55 1 -12 -4 22 -2 -14 -11
verb home figure both	-34 -28 -7 46 -4 -2 -1 -24 -1
verb home figure ru	7 -9 -1 0 0 -4 -5 -7 -8
verb home figure ua	-23 44 -4 10 -3 -3 -2 -19 -2
verb home part ru	23 -11 -18 -5 -2 -3 -3 -2 -1
verb home part ua	46 -49 -23 -4 -2 -10 -2 17 -3
verb home planned ru	21 -3 14 -4 -2 -1 -2 -21 -5
verb home planned ua	58 -36 -6 -2 -1 -3 -1 -61 -1
verb home recap ru	32 -3 -29 -6 -3 -3 -2 -26 -3
verb home recap ua	-3 -22 -6 -10 -4 -6 -3 15 -2
verb list done	0 -31 16 -12 15 35 -7 -25 -18
verb list figure ru	8 -90 64 -8 -11 -8 -5 -7 -33
verb list figure ua	-5 45 -46 -14 1 -14 -5 -23 -12
verb list part ru	46 43 -81 -7 -10 -16 -13 -7 -30
verb list part ua	-13 -53 -52 -11 -17 63 -11 -38 -26
verb swap cumulative both	-11 -4 -1 -19 -1 -1 -1 35 -2
verb swap cumulative null	-28 0 -2 -5 -1 -2 -1 30 0
verb swap done	1 4 -9 7 -3 -2 -1 -5 -5
verb swap dropped null	29 -25 -27 26 -4 -4 -3 -8 -4
verb swap figure both	-27 -21 -17 32 -4 -2 -1 -9 -1
verb swap figure ru	-7 -52 39 -8 -3 -2 -2 -3 -3
verb swap figure ua	-20 44 -29 -22 -4 -3 -3 -4 -3
verb swap part ru	18 -42 23 -16 -3 -5 -4 -14 -5
verb swap part ua	-26 36 -63 22 -5 -12 -5 -23 -8
verb swap planned ru	-1 -12 12 0 -1 0 0 2 0
verb swap planned ua	-8 8 -20 -9 -4 -2 -2 21 -1
verb.bring own agent view ru	-15 56 -49 -9 -8 -5 -6 -12 -2
verb.bring own agent view ua	-61 7 27 -12 -11 -9 -6 -1 -6
verb.bring own null view null	-5 -55 -15 55 -1 -9 -8 -1 -7
verb.bring own null view ru	23 -29 2 -15 11 -10 6 -1 -16
verb.bring own null view ua	8 23 -14 -6 -9 -1 -8 9 -11
verb.bring own perspective view ru	15 -78 86 -15 -25 -8 -13 -19 -3
verb.bring own perspective view ua	-29 68 -72 -11 -5 -10 -6 10 -12
verb.bring own ru view null	2 -81 32 -20 -4 -5 20 -16 -10
verb.bring own ru view ru	-19 -23 33 -4 -10 -12 4 29 -13
verb.bring own ru view ua	6 -18 38 -12 -18 -19 -19 -46 -22
verb.bring own ua view null	1 57 -44 -36 -6 -6 -3 -8 -5
verb.bring own ua view ru	8 48 -61 -9 -6 18 -21 -20 -8
verb.bring own ua view ua	-8 17 -22 -7 -4 -8 -3 13 -8
verb.come own null view null	23 -11 -1 -25 -18 -8 -7 -15 -1
verb.come own null view ru	-16 -40 45 5 -16 -9 -9 -1 -5
verb.come own null view ua	24 5 -16 -7 -2 -9 -6 -7 -8
verb.come own perspective view ru	21 -90 61 -9 -16 -8 -9 13 -13
verb.come own perspective view ua	-16 44 -92 -13 -10 -11 -8 5 -15
verb.come own ru view null	20 -50 8 -6 -15 -10 -11 -22 -11
verb.come own ru view ru	-10 -31 4 -5 31 -4 -7 14 -32
verb.come own ru view ua	-41 -50 87 -4 -8 -9 10 -13 -16
verb.come own ua view null	-71 118 -81 -13 -15 -17 -10 -26 -28
verb.come own ua view ru	-4 42 -24 -9 -12 -21 -8 -3 -33
verb.come own ua view ua	4 35 -22 -7 -4 -4 -3 -15 -3
verb.future own null view null	66 -52 -4 -1 -1 -1 -1 -4 -1
verb.future own null view ru	37 -8 -2 -4 -5 -15 -5 -12 -10
verb.future own null view ua	15 23 -6 -3 -2 -3 -2 -24 -8
verb.future own ru view ru	-36 -19 53 -4 -8 -5 -7 -5 -11
verb.future own ua view ua	-12 27 -2 -5 -3 -3 -4 -19 -5
verb.get own agent view ru	-37 22 -7 -15 -13 -8 -9 -10 -5
verb.get own agent view ua	-53 -24 15 -5 29 -5 -6 6 -3
verb.get own null view null	4 -6 18 -12 -10 -8 -7 -17 -10
verb.get own null view ru	35 40 -58 -12 -10 -26 -11 14 -17
verb.get own null view ua	-5 -35 35 -12 -14 6 -9 -9 -15
verb.get own perspective view ru	-26 -36 31 -4 -6 -3 -8 26 -5
verb.get own perspective view ua	9 18 -22 -1 0 -1 -1 -1 -1
verb.get own ru view null	5 -9 -21 -3 -5 -16 16 -13 -10
verb.get own ru view ru	-23 -2 -13 -1 -7 -3 -2 40 -4
verb.get own ru view ua	-2 -8 -15 -4 -4 -6 -13 12 -18
verb.get own ua view null	20 21 -17 -2 -2 -10 -8 -3 -8
verb.get own ua view ru	25 -21 -5 -2 -2 -12 -2 -10 -2
verb.get own ua view ua	-51 65 -18 -4 -3 -3 -4 -12 -6
verb.give own null view null	17 33 -16 -18 -14 -24 -7 -17 -8
verb.give own null view ru	19 44 -54 -9 -10 14 -19 -13 -14
verb.give own null view ua	-19 -48 40 -12 -2 8 -2 5 -15
verb.give own opposite view ua	-14 -25 23 -3 -1 -2 -2 -5 -1
verb.give own perspective view ru	-65 -30 46 -9 -8 -35 33 -7 -11
verb.give own perspective view ua	54 -2 -66 -12 -9 -10 -20 -22 -15
verb.give own ru view null	-21 -27 45 -6 -14 -26 5 -12 -27
verb.give own ru view ru	20 -41 7 -10 -10 -45 12 -14 16
verb.give own ru view ua	-29 -50 53 -8 -8 -25 7 -20 -19
verb.give own ua view null	-6 9 -63 -24 -20 42 -17 -15 -6
verb.give own ua view ru	-23 48 -29 -2 -3 11 -4 0 -3
verb.give own ua view ua	-7 22 -29 -5 -6 -21 -6 26 -9
verb.held_exchange own null view null	8 35 -30 16 -10 -8 -7 -36 12
verb.held_exchange own null view ru	-59 -55 50 -22 -3 -14 -14 37 -17
verb.held_exchange own null view ua	15 39 -31 -17 -13 -14 -10 -9 -15
verb.held_exchange own perspective view ru	-8 -58 65 -3 -1 -2 -4 -2 -3
verb.held_exchange own perspective view ua	21 12 -26 -7 -3 -4 -4 -28 -4
verb.held_exchange own ru view null	0 -44 8 -23 -5 -19 14 -3 -11
verb.held_exchange own ru view ru	9 -41 18 -16 -9 -6 -22 -40 -7
verb.held_exchange own ru view ua	-1 -31 40 -1 -1 -1 -4 -1 -8
verb.held_exchange own ua view null	-9 -2 -32 -30 -8 28 -30 -12 -11
verb.held_exchange own ua view ru	-7 60 -36 -7 -1 -6 -2 -6 -4
verb.held_exchange own ua view ua	1 22 -30 -9 -3 4 -3 -30 -2
verb.home own agent view ua	-34 1 53 -18 -8 -17 -2 -18 -2
verb.home own null view null	10 -66 -25 17 -10 -8 -7 37 -10
verb.home own null view ru	30 -58 19 29 -3 -12 -9 -1 -20
verb.home own null view ua	-4 23 -25 8 -8 -3 -6 -6 -8
verb.home own perspective view ru	-8 -111 84 -10 -8 -4 -6 26 -10
verb.home own perspective view ua	12 66 -55 -19 -6 -7 -5 -9 -9
verb.home own ru view null	-42 -57 77 -24 -4 -12 -10 -11 -2
verb.home own ru view ru	29 -31 0 -11 -8 -4 -7 2 -13
verb.home own ru view ua	-20 -10 32 -2 -2 -7 -6 -21 -12
verb.home own ua view null	-27 48 -12 -15 -1 -3 -1 -5 -1
verb.home own ua view ru	-32 52 -28 -26 -11 -9 -7 -18 -6
verb.home own ua view ua	-3 37 -20 -9 -4 -6 -3 10 -8
verb.managed own null view null	-16 17 -33 5 -16 -14 -10 3 -14
verb.managed own null view ru	87 -54 -13 -6 -6 -4 -3 -39 -4
verb.managed own null view ua	-19 -36 -2 -9 -5 -12 -8 35 -29
verb.managed own ru view null	-43 -17 29 -26 -3 -4 -4 -3 -4
verb.managed own ua view null	-1 45 -17 -25 -1 -1 -1 -10 -1
verb.noun own null view null	-16 -5 -4 10 -9 -6 -5 28 -10
verb.noun own null view ru	42 -19 -24 -17 -7 -6 -7 -56 16
verb.noun own null view ua	21 34 -13 -9 -4 -8 -3 -24 -13
verb.noun own perspective view ua	39 3 -6 -16 -1 0 -2 -24 -3
verb.noun own ru view null	-12 -38 63 -15 -2 -1 -4 -10 -2
verb.noun own ru view ru	-34 -6 -92 -10 -12 -10 -19 -9 51
verb.noun own ru view ua	27 -40 33 -20 -15 -16 -22 -47 -13
verb.noun own ua view null	-23 94 -30 -56 -2 -3 -1 -8 -4
verb.noun own ua view ua	12 -13 -14 -10 -10 -14 -7 18 -19
verb.other own null view null	36 -19 -22 -12 -3 -2 -2 4 7
verb.other own null view ru	19 -5 12 -2 -2 -2 -2 -19 -4
verb.other own null view ua	30 -9 -10 -2 -2 -3 -1 -6 -4
verb.other own opposite view ua	33 -2 -19 -1 -2 -2 -2 -1 -5
verb.other own perspective view ua	29 16 -20 -11 -4 -4 -5 -6 -11
verb.other own ru view ru	17 0 -16 -1 -1 0 -1 -3 -2
verb.other own ru view ua	31 -10 -28 -1 -3 -3 -3 -8 -11
verb.other own ua view null	60 -33 0 -1 -1 -32 -2 0 -2
verb.other own ua view ru	39 -17 -2 -2 -2 -2 -2 -18 -12
verb.other own ua view ua	83 -58 -11 -6 -7 -9 -8 -63 -3
verb.swap own null view null	-20 13 -22 -2 -8 -4 -4 32 -6
verb.swap own null view ru	27 -19 22 -25 -8 -8 -7 -30 -11
verb.swap own null view ua	-8 0 -28 31 -11 -6 -8 -6 -16
verb.swap own perspective view ua	-51 58 -33 -11 -4 -3 -8 -5 -12
verb.swap own ru view null	21 -1 -7 -21 -1 -2 -13 -1 -5
verb.swap own ru view ua	-43 -37 53 -17 -8 -21 -16 -9 -21
verb.swap own ua view null	-15 65 -19 -50 -4 -15 -3 -5 -3
verb.swap own ua view ru	-28 45 -51 -7 -4 -12 -23 -3 -3
verb.swap own ua view ua	18 17 -24 -13 -6 -6 -3 -18 -11
verb.will own null view null	12 -12 -1 -10 -7 -2 -2 12 -15
verb.will own null view ru	20 14 -20 -3 -6 -4 -4 -9 -29
verb.will own null view ua	24 -35 -12 -7 -8 -14 -8 -38 13
verb.will own perspective view ru	4 -1 -3 -2 -1 -3 -2 -27 30
verb.will own perspective view ua	-14 -3 0 -5 -1 -2 -3 17 -33
verb.will own ru view ru	-7 -6 -11 -6 -11 -4 -11 -12 6
verb.will own ua view ua	33 -2 0 -1 0 -1 0 -8 -21
verdict announcement	167 -120 -65 -8 -7 -6 -5 -29 35
verdict follow_up	160 -167 -65 -9 -8 -7 -5 53 2
verdict irrelevant	153 -51 -35 -5 -4 -5 -3 -25 -23
verdict report	-68 74 38 -2 -4 -4 -6 -12 -12
verdict statement	-45 -148 -64 -18 -13 -13 -11 139 101
view null	-7 -5 -2 25 -1 -4 -4 -2 -8
view null guessed	17 4 -9 -8 -1 -8 -6 -5 -1
view ru	22 -20 23 -7 -4 -7 -5 -7 1
view ru guessed	-36 -19 32 -12 -11 -6 -11 11 -17
view ua	13 23 -11 -7 -7 -3 -6 3 -5
view ua guessed	-10 -7 -12 33 -5 -12 -11 -7 -15
whole	-3 16 -6 -10 -7 -9 -5 -12 -14
word after 1: 	6 14 -49 -7 -10 -15 -7 -27 -15
word after 1: !	-47 19 24 -25 -20 -26 -17 -22 8
word after 1: "	25 -30 -22 -12 -10 3 -8 22 -11
word after 1: (	-26 18 -22 -32 -13 -13 -7 28 28
word after 1: )	22 0 -10 -1 -1 -2 -1 -3 -2
word after 1: +	11 -56 44 -9 -7 -3 -4 -9 -2
word after 1: ,	11 -6 3 1 -8 -6 -4 2 1
word after 1: -	-10 14 -14 18 -3 -2 -3 -27 -7
word after 1: .	-16 18 13 -7 -6 -1 -8 6 -4
word after 1: /	101 -57 -12 -11 -19 -9 -9 -50 -33
word after 1: :	1 38 -8 -7 -11 -3 -5 -33 -9
word after 1: ;	-9 15 -10 -8 -9 -19 -6 1 -1
word after 1: ?	12 -41 34 -11 -29 -11 -11 -33 -32
word after 1: about	14 0 0 0 0 0 -1 -11 -1
word after 1: after	26 3 -11 -10 -11 -3 -3 -5 -7
word after 1: agreem	15 -13 0 -1 0 -2 0 -15 -4
word after 1: among	-15 55 18 -2 -5 -3 -5 -19 -6
word after 1: and	26 -5 -17 -24 20 -1 -7 -17 -21
word after 1: apiece	-41 42 -22 -19 -8 -10 -8 -7 -6
word after 1: are	-16 2 -19 27 -7 -5 -6 -32 26
word after 1: as	0 -21 -2 -3 -1 26 -6 -4 -1
word after 1: at	-59 53 -22 -23 -4 -14 -5 -42 43
word after 1: back	-52 19 25 -17 -9 -8 -7 -19 -4
word after 1: betwee	-37 -32 -11 32 -1 -1 -1 37 -3
word after 1: brough	10 -5 -27 -3 -3 -3 -1 33 -2
word after 1: by	-38 -25 46 -29 -20 -18 -20 11 -16
word after 1: came	-23 -16 -5 -12 -8 22 -18 40 -5
word after 1: captur	-65 69 0 -3 -10 -6 -4 -12 -12
word after 1: code	26 -10 -1 -1 -1 -1 -1 -17 -7
word after 1: crosse	-2 9 -5 -1 0 -1 0 0 0
word after 1: each	-5 12 9 -33 -9 -4 -4 -33 -3
word after 1: exchan	8 40 -5 -22 -9 -17 -4 -7 -6
word after 1: for	55 -38 0 -5 -6 -4 -3 -36 -3
word after 1: freed	28 -44 0 53 -11 -9 -11 -53 -14
word after 1: from	0 -12 19 -39 -12 -6 -6 14 -6
word after 1: go	-16 5 3 21 -1 -1 -2 -9 -1
word after 1: going	-45 5 24 -5 -21 -4 -6 -8 -2
word after 1: got	54 -50 -17 -12 -8 -13 -7 -8 -9
word after 1: greek	17 -10 -5 -1 -1 -1 0 -1 -1
word after 1: had	-4 -28 -13 10 -8 -14 -12 25 -19
word after 1: has	25 -5 -2 -10 -1 -1 -1 -3 -3
word after 1: have	-19 7 3 -14 -5 -2 -5 18 -12
word after 1: hold	6 -2 0 0 0 -1 0 0 -2
word after 1: home	7 14 -6 -7 -4 -3 -4 -38 -7
word after 1: in	-21 -37 -8 19 -14 -11 1 -28 46
word after 1: is	-16 -52 -14 -8 -6 -8 -7 37 -14
word after 1: killed	18 9 -13 -1 -4 -1 -3 -17 -17
word after 1: laid	24 -20 -5 0 -1 -2 -1 0 -7
word after 1: last	14 -10 -1 -5 0 0 -1 -2 0
word after 1: left	-32 23 29 -26 -28 -6 -9 -10 -6
word after 1: meetin	47 -11 -1 -3 -2 -4 -2 -16 -12
word after 1: more	-45 -16 -30 -15 -13 -12 -9 -31 56
word after 1: number	48 -31 5 -11 -7 -7 -6 -40 -17
word after 1: of	4 0 11 -11 -8 -7 -5 4 -11
word after 1: offici	74 -56 -20 -10 -9 -4 -6 -16 -31
word after 1: on	25 2 -4 -27 -15 -8 -8 5 -9
word after 1: out	-15 30 -26 -10 -2 -1 -2 -5 -1
word after 1: over	52 -37 -6 -7 -2 -5 -5 -63 -5
word after 1: overni	30 -5 -12 -2 -3 -1 -2 -1 -5
word after 1: patien	50 -1 -2 -42 -1 -1 -1 -7 -1
word after 1: patrio	6 -3 -2 0 0 0 0 0 0
word after 1: per	-3 14 -7 -18 -3 -2 -6 -6 -2
word after 1: receiv	43 -35 -8 -2 -2 -4 -2 -4 -2
word after 1: releas	45 -46 10 22 -8 -6 -11 -41 -18
word after 1: remain	-4 -19 -4 -3 -13 -4 -4 -19 31
word after 1: rescue	-20 -29 -16 -11 -3 -5 -8 38 -14
word after 1: return	-1 20 -5 5 -10 -7 -6 -22 -4
word after 1: russia	-2 -13 9 -20 -9 -4 -10 -12 -9
word after 1: since	-1 -21 -8 -4 -7 -2 -4 15 -15
word after 1: surren	47 -21 -3 -1 -4 -7 -2 -4 -7
word after 1: taken	-30 29 3 -4 -6 -1 -1 -2 -22
word after 1: that	-15 31 -3 -9 -1 -2 0 -1 -2
word after 1: the	17 -23 -10 -38 -2 -2 -2 39 -4
word after 1: this	-27 -1 -2 -2 -2 0 -2 34 -3
word after 1: to	17 -2 -48 -16 -4 -5 -4 25 -10
word after 1: today	-43 41 -21 -16 -8 -8 -7 -26 -8
word after 1: ukrain	-53 17 -4 -22 -16 -13 -12 2 -9
word after 1: under	13 -1 -2 -3 -2 -1 0 -1 -3
word after 1: was	34 26 -65 -17 -6 -6 -5 -17 -4
word after 1: went	-38 -7 2 -43 52 -17 1 5 -12
word after 1: were	1 5 -6 16 -7 -1 -6 -18 -7
word after 1: which	-29 64 -25 -3 -7 -3 -2 -6 -2
word after 1: who	20 -2 -28 -6 -6 20 -5 -13 -9
word after 1: whose	-24 43 -12 -26 -4 -7 -5 -6 -5
word after 1: will	24 -8 0 -3 -1 -1 -1 -7 -3
word after 1: with	-19 34 34 -37 -4 -9 -7 -12 -2
word after 1: withou	39 -74 50 -19 -5 -13 -10 -11 -15
word after 1: would	9 0 -1 -2 -1 0 -1 -3 -2
word after 1: wounde	-1 -35 -12 -11 -4 -15 -6 16 -1
word after 1: або	15 -11 -10 -1 -3 -4 -3 -9 -11
word after 1: автомо	42 -9 -27 -1 -2 -3 -1 -1 -3
word after 1: авіауд	5 -1 -2 0 0 0 0 0 -1
word after 1: азерба	7 -4 -1 0 0 0 0 0 0
word after 1: без	26 24 -33 -4 -2 -28 -4 -4 -9
word after 1: беспил	26 -5 -7 -1 -1 -1 -1 -8 -2
word after 1: бмп	6 0 -3 0 0 0 0 -1 0
word after 1: бойови	61 -13 -1 -1 -2 -1 -1 -43 -1
word after 1: борони	28 -21 -5 -1 -2 -8 -2 -9 -7
word after 1: братів	58 -50 -46 -6 -6 -12 -4 -17 -4
word after 1: бригад	55 -43 -1 -1 -1 -6 -1 -1 -12
word after 1: були	32 -21 -1 -1 -1 -2 -3 -2 -6
word after 1: в	25 -26 -43 -11 45 -41 9 -40 0
word after 1: вважал	38 -21 -7 -3 -5 -5 -3 -2 -46
word after 1: вважаю	-62 -17 0 -1 -1 -2 -1 -17 52
word after 1: вдалос	-9 -33 -13 -6 -5 34 -7 -13 -8
word after 1: вдома	-70 62 -27 -26 -7 -6 -6 41 -6
word after 1: велико	19 -14 -1 -1 -1 0 0 -1 -1
word after 1: вернул	-64 -13 32 17 -18 -7 -7 -18 -8
word after 1: ветера	8 -2 -2 0 0 -1 0 -1 -2
word after 1: вже	24 -14 -2 -2 -2 -1 -1 -4 -1
word after 1: взяты	10 -1 -2 0 -1 -1 0 0 -4
word after 1: визвол	-5 22 -1 -1 -2 -1 -1 -12 -1
word after 1: вийшли	50 4 -47 -6 -4 -7 -5 -25 -5
word after 1: випадк	27 -4 0 -1 -1 -4 -1 -12 -7
word after 1: вирвал	-20 21 -10 -2 -2 -3 -2 16 -3
word after 1: вирван	-15 28 -1 -1 -2 -2 -1 -9 -2
word after 1: вмс	12 0 -5 0 0 -2 0 0 -4
word after 1: военно	-13 -5 19 -21 -13 -7 -9 -6 -5
word after 1: военны	-9 22 -10 -1 -2 -1 -1 -8 -1
word after 1: возвра	-30 6 26 -5 -11 -4 -4 -10 -7
word after 1: возз'є	-10 20 -2 -9 -1 -1 -1 -4 -1
word after 1: вооруж	16 4 -6 -2 -3 -3 -3 -4 -5
word after 1: воссое	-22 46 -28 -8 -5 -3 -3 -5 -5
word after 1: вс	19 -5 -2 -2 -12 -3 -5 -19 -4
word after 1: встреч	53 -3 -7 -3 -3 -4 -2 -41 -9
word after 1: всу	24 18 -37 -4 -3 23 -12 -6 -19
word after 1: від	7 -9 4 -10 -11 -10 -9 17 -13
word after 1: відбув	-3 -22 26 -1 0 0 0 -1 -1
word after 1: віддал	13 -6 -52 -21 29 -51 -15 -4 -12
word after 1: військ	31 13 -25 -4 -4 -14 -3 -16 -8
word after 1: гектар	28 -4 -10 -2 -2 -1 -2 -6 -3
word after 1: госпит	10 -1 -2 -1 -2 -1 -1 -1 -2
word after 1: группа	53 -10 -53 -3 -35 -4 -6 -5 -8
word after 1: гумани	26 -5 -13 -2 -2 -1 -1 0 -2
word after 1: держав	63 -18 -9 -2 -2 -4 -2 -47 -19
word after 1: десятк	11 -2 -2 0 -1 -1 0 0 -5
word after 1: для	85 -56 -30 -5 -7 -3 -4 -10 -6
word after 1: днр	25 -2 -12 -1 -8 0 -1 -2 -4
word after 1: до	70 -50 -14 -2 -2 -3 -2 -11 -8
word after 1: додому	45 2 -46 -16 -10 -14 -10 -56 -10
word after 1: докуме	34 -9 -21 -1 -1 -2 -1 -3 -10
word after 1: дома	-18 -35 51 -28 -22 -10 -10 -12 -21
word after 1: домов	18 -7 -7 -1 -2 -2 -1 -2 -2
word after 1: домой	49 -38 -40 -5 -9 -3 -5 -11 -8
word after 1: доправ	46 -43 -1 -3 -3 -2 -1 -5 -3
word after 1: достав	4 12 -7 -2 -1 -1 -1 -5 0
word after 1: дочека	-29 38 -1 -2 -4 -5 -1 -1 -3
word after 1: единиц	48 -2 -12 -4 -5 -3 -3 -11 -31
word after 1: з	19 -8 1 -5 -17 -11 -5 -27 -14
word after 1: за	-5 8 -39 -18 -17 -14 -11 15 -22
word after 1: забрал	-1 13 3 -25 -15 -14 -6 -12 -5
word after 1: заверш	0 28 -59 -20 -5 -6 -6 -26 -5
word after 1: загибл	-1 15 -23 -7 -6 -9 -6 -8 -7
word after 1: загину	74 -33 -1 -4 -6 -7 -7 -63 -24
word after 1: задерж	69 -45 -7 -9 -7 -5 -2 -11 -1
word after 1: залиши	69 -33 -36 -10 -5 -4 -3 -3 -7
word after 1: запрос	41 -11 -3 -1 -6 -2 -1 -3 -29
word after 1: засудж	50 -11 -27 -1 -1 -6 -1 -5 -1
word after 1: захисн	24 -16 -17 -3 -4 -3 -3 -18 0
word after 1: захища	45 -19 -14 -1 -2 -4 -2 -5 -4
word after 1: збройн	85 -62 -19 -10 -9 -13 -7 -35 -7
word after 1: звонко	30 -1 -2 -1 -1 0 -2 -22 -2
word after 1: звільн	-28 68 -13 -8 -8 -10 -5 -33 -6
word after 1: земляк	22 -8 -2 -2 -2 -1 -1 -6 -1
word after 1: знову	-63 -20 -44 -47 -16 -15 -13 47 -16
word after 1: зсу	65 -43 -17 -5 -10 -16 -7 -31 -11
word after 1: зустрі	3 27 -13 -7 -8 -10 -8 -30 -26
word after 1: зі	40 -33 -1 -1 -1 -1 -1 -1 -13
word after 1: и	-37 33 -9 -13 1 -25 6 10 -11
word after 1: из	40 -22 -4 -14 -8 -7 -8 9 -27
word after 1: й	58 -45 -9 -1 -2 -1 -1 -1 -2
word after 1: к	-39 20 31 -15 -11 -10 -11 -27 -32
word after 1: кв	61 -25 -18 -2 -2 -1 -1 -17 -1
word after 1: квадра	45 -1 -2 -1 -1 -1 -1 -43 -3
word after 1: киев	-25 46 18 -8 -10 -19 -13 -14 -15
word after 1: колоні	9 -1 -2 0 -1 -2 -1 -2 0
word after 1: консул	27 -3 -1 -1 -1 -2 -1 -16 -3
word after 1: коорди	-30 14 23 -6 -15 -16 -13 -64 -15
word after 1: курато	12 -2 -1 0 -1 -2 -1 -3 -2
word after 1: курсан	22 -9 -6 -1 -2 -1 -1 -1 -3
word after 1: курско	-4 -15 -12 -7 -10 -8 6 8 8
word after 1: курськ	-26 -16 44 -3 -2 -4 -10 -17 -17
word after 1: курщин	-22 -26 41 -2 -2 -9 -10 -2 -10
word after 1: лабора	16 -2 -8 -1 -1 -2 -1 -1 -2
word after 1: мариуп	43 -37 -31 -5 -7 -20 -7 -26 -9
word after 1: маріуп	62 -40 -49 -8 -8 -16 -5 -11 -17
word after 1: мають	66 -27 -10 -2 -2 -18 -3 -9 -9
word after 1: ми	34 -25 7 -15 -13 -14 -15 3 -13
word after 1: мільяр	15 -11 -1 0 -1 -1 0 -1 -1
word after 1: на	38 5 -42 12 -14 -8 -5 10 -17
word after 1: награж	5 0 -3 0 0 0 0 0 0
word after 1: назад	29 -12 -8 -4 -2 -1 -1 -1 -1
word after 1: нарешт	58 -49 -8 -6 -7 -5 -6 -18 -7
word after 1: нацгва	82 -57 -8 -2 -3 -14 -3 -4 -4
word after 1: націон	25 -16 -17 -1 -1 -11 -2 -4 -1
word after 1: наших	-19 17 -3 -5 -5 -3 -5 22 -7
word after 1: не	59 -35 -12 -2 -7 -9 -3 -5 -18
word after 1: незако	49 -45 -18 -2 -4 -6 -6 -56 -16
word after 1: о	27 -7 -19 -1 -3 -9 -2 -1 -6
word after 1: обменя	-18 -53 -2 51 -1 0 -1 -21 -1
word after 1: обмін	71 -64 -8 -8 -2 -2 -1 -3 -1
word after 1: обміну	31 -22 -4 -2 -3 -2 -1 -5 -1
word after 1: обміня	48 -9 -24 -4 -2 -4 -5 -6 -9
word after 1: оборон	0 34 -66 -8 -9 -12 -6 -21 -8
word after 1: окупан	-2 5 -3 -1 -1 -3 -1 0 -1
word after 1: освобо	-18 -39 71 -6 -6 -3 -4 11 -16
word after 1: остают	23 -23 -50 -5 -12 -12 -17 -19 37
word after 1: остров	29 -22 -6 -1 -2 -5 -1 0 -1
word after 1: осужде	58 -2 -56 0 0 0 0 0 0
word after 1: от	71 -10 -36 -3 -12 -2 -4 -7 -24
word after 1: отдали	27 -5 -21 -8 -14 48 -22 -8 -11
word after 1: отправ	0 -68 26 -19 27 -25 -11 -11 -24
word after 1: отпуще	-5 31 -24 -1 -3 -1 -2 -1 -3
word after 1: отрима	-65 34 22 -7 -6 -20 -8 -11 -11
word after 1: палест	16 -2 -1 -1 -1 0 -1 -11 -1
word after 1: переда	30 5 -38 -14 -36 -35 -12 -25 21
word after 1: перетн	-19 22 -7 -9 -2 -1 -2 -14 0
word after 1: плакал	21 -40 30 -7 -7 -8 -6 -11 -5
word after 1: пленны	-11 -5 -11 -2 -4 -2 -3 20 -33
word after 1: плюс	-35 -49 61 -4 -13 -4 -3 -4 -12
word after 1: поверн	-22 36 -21 -8 -7 -17 -6 25 -7
word after 1: поверт	11 24 -37 24 -14 -34 -12 -46 -35
word after 1: погибш	33 -24 -14 -7 -8 -8 -5 20 -17
word after 1: под	11 10 -20 -4 -11 -5 -4 -12 -13
word after 1: покину	-32 6 37 -15 -8 -3 -6 -26 -9
word after 1: полегл	-1 7 -7 -4 -3 -5 -2 -2 -3
word after 1: полку	-26 36 -8 -4 -3 -6 -4 -29 -14
word after 1: полоне	42 -28 -10 -3 -3 -8 -3 -22 -8
word after 1: получи	38 10 -24 -27 -18 -11 -7 -11 -10
word after 1: попрос	8 -2 -2 0 -1 -1 -1 0 -2
word after 1: поране	-45 19 -23 -4 -5 8 34 22 -7
word after 1: поспіл	25 -19 0 -4 -1 -2 -1 -1 -1
word after 1: постра	5 -1 0 0 0 -1 0 -1 -1
word after 1: потрап	18 -17 -2 0 0 -3 0 0 0
word after 1: праців	-62 -6 0 -1 -1 -4 -1 -1 63
word after 1: предст	42 -37 -6 -2 -2 -5 -2 -4 -4
word after 1: привез	-2 5 3 -1 -1 0 -1 -3 0
word after 1: пригра	-81 -56 31 -13 -20 -11 -13 58 -18
word after 1: приеха	-8 -21 16 -3 -2 -7 -6 -1 -4
word after 1: прийня	9 22 -22 -2 -3 -2 -2 -6 -1
word after 1: провел	68 -51 -1 -2 -2 -2 -1 -22 -1
word after 1: пройшл	28 -20 -1 -1 0 -1 -1 -4 0
word after 1: просят	13 -4 -3 0 -1 -1 -1 0 -3
word after 1: против	-73 -12 37 -41 -53 -23 -21 38 -42
word after 1: проход	31 -1 -26 -1 -4 -1 -2 0 -1
word after 1: прошли	11 0 0 -1 -1 0 -1 -3 -6
word after 1: психол	13 -1 -7 0 -1 -1 -1 -1 -1
word after 1: пункта	22 0 -14 -1 -2 -1 -1 -2 -1
word after 1: пункто	13 -1 -6 0 -1 0 -1 -3 -1
word after 1: пункті	45 -18 0 -1 -1 -1 -1 -39 -4
word after 1: під	5 0 -2 -1 0 0 0 -1 0
word after 1: після	44 -43 -3 -2 -3 -1 -2 -3 -1
word after 1: разом	-4 20 -4 -6 -4 -3 -3 -64 -6
word after 1: ранены	15 -3 -6 -1 -1 -3 -1 -1 -1
word after 1: регион	-34 -39 -22 -5 -14 -9 -10 -9 50
word after 1: репатр	8 -22 11 -2 -3 -3 -2 15 -5
word after 1: россии	-12 -13 35 -6 -9 -4 -3 -35 -2
word after 1: россий	38 -24 8 -5 -7 -4 -6 -15 -36
word after 1: россия	-36 -2 48 -4 -3 -1 -2 -3 -5
word after 1: російс	-16 43 -5 -10 -11 -20 -15 -17 -31
word after 1: росія	-40 -34 -7 -4 -8 -10 -8 -41 81
word after 1: рф	-3 -40 38 -4 -10 -5 -5 3 -14
word after 1: рідних	7 -2 -1 0 0 -1 0 -2 0
word after 1: рідні	47 -38 -19 -16 -7 -13 -8 -6 -40
word after 1: с	-2 37 -30 -9 -38 -10 -11 28 -18
word after 1: своих	-35 21 -5 -19 -5 -2 -6 -3 -1
word after 1: своїх	-2 -29 36 0 -6 -1 -1 -1 -1
word after 1: сдалис	6 -2 -3 0 0 0 0 0 0
word after 1: сегодн	55 -89 13 31 -14 -13 -13 -15 -23
word after 1: серед	50 -3 -12 -1 -4 -4 -3 -86 -2
word after 1: сестер	35 -23 -15 -1 -1 -1 -1 0 -2
word after 1: служат	39 -27 -16 -2 -2 -2 -2 -1 -3
word after 1: служил	79 -76 -40 -5 -7 -11 -5 -7 -8
word after 1: снаряд	13 -2 -6 0 -1 -1 0 -1 -2
word after 1: снова	-31 -16 46 -18 -9 -2 -3 -2 -3
word after 1: соглас	16 -8 -7 -1 -1 -1 -1 -5 -3
word after 1: солдат	-28 38 -9 -1 -5 -8 -2 -2 -5
word after 1: сопров	33 -6 -10 -2 -2 -2 -2 -3 -7
word after 1: состоя	-48 43 -21 -17 -4 -6 -5 -10 -5
word after 1: ст	9 -4 -1 -1 0 -1 0 -2 -1
word after 1: станци	7 -1 -4 0 0 0 0 0 -1
word after 1: сторон	18 15 -94 -13 -18 -11 -16 -97 -19
word after 1: страни	34 -6 -15 -3 -5 -3 -3 -2 -16
word after 1: суджан	-38 -7 38 -9 -20 -7 -11 -16 4
word after 1: сьогод	-71 100 -13 -22 -7 -13 -5 -19 -9
word after 1: та	71 21 -53 -4 -4 -8 -3 -71 -6
word after 1: таких	42 -21 -3 -1 -2 -5 -1 -29 -8
word after 1: теробо	27 -19 -15 -1 -1 -7 -1 -4 -2
word after 1: тиші	56 -50 -6 -3 -4 -3 -3 -3 -6
word after 1: тому	35 -23 -3 -1 -1 -1 -1 -9 -2
word after 1: торгов	-44 -28 51 -6 -8 -8 -7 -6 -19
word after 1: тримал	29 -6 -10 -1 -1 -4 -1 -5 -4
word after 1: тюрми	9 -2 -3 -1 0 -2 0 0 0
word after 1: тяжело	-22 -21 -13 -9 -7 31 -9 -5 -10
word after 1: тяжкоп	15 -11 -11 -11 -11 -9 -11 -11 -11
word after 1: у	-18 4 16 -13 -7 -6 -6 -24 4
word after 1: удержи	-23 -1 -18 -2 -3 -1 -3 -2 38
word after 1: удома	-67 100 -22 -18 -5 -6 -4 -6 -4
word after 1: уехали	-5 36 -25 -5 -9 -17 -4 -8 -13
word after 1: уже	-7 17 10 -8 -6 -9 -6 -13 -18
word after 1: украин	-23 35 -28 -11 -12 -22 17 -3 7
word after 1: україн	-27 9 0 -11 -10 -11 -7 4 -3
word after 1: управл	18 -1 -11 -1 -1 -1 -1 -1 -1
word after 1: урожен	9 0 -6 0 -1 0 0 0 -1
word after 1: утриму	-52 -15 0 -1 -2 -2 -2 -37 58
word after 1: учасни	18 -6 -3 -1 -1 -2 -1 -5 -3
word after 1: учора	34 -34 -1 -8 -4 -1 -1 -12 -2
word after 1: хоть	9 -1 -4 -1 -1 0 -1 0 -2
word after 1: це	54 -52 -20 -2 -3 -18 -5 -7 -38
word after 1: чекают	57 -40 -1 -3 -5 -9 -3 -36 -42
word after 1: челове	62 -29 -36 -18 -5 -13 -6 -48 -35
word after 1: через	12 -2 -7 0 0 0 0 0 -2
word after 1: членов	10 -1 -3 -1 -1 -1 -1 -1 -3
word after 1: штурмі	8 -1 0 0 0 -1 0 0 -4
word after 1: ще	24 -15 -1 0 -1 -2 -1 -31 -6
word after 1: і	2 -10 -24 -8 7 -10 -6 42 -3
word after 1: із	-8 12 -35 -7 26 -12 -6 -2 -16
word after 1: їдуть	-67 103 -49 -15 -5 -4 -5 -25 -3
word after 1: їхніх	-26 -30 34 -14 -12 -7 -4 -11 -4
word after 1: الي	-46 21 30 -8 -3 -3 -2 -14 -1
word after 1: اوكران	-34 51 -21 -29 -3 22 -12 -13 5
word after 1: بين	0 -12 -19 7 -1 -5 -1 28 -1
word after 1: دولار	25 -6 0 -6 -2 -1 -1 -22 -4
word after 1: روسي	-1 -24 50 -28 -5 -3 -3 -32 0
word after 1: روسيا	-20 -14 48 -2 -4 -1 -2 -1 -6
word after 1: عادوا	-21 19 -11 -15 -2 -3 -2 -8 -1
word after 1: فلسطين	19 0 -1 -15 0 0 0 0 -6
word after 1: في	-18 27 -22 -3 -2 -3 -3 -3 -1
word after 1: لكل	-18 23 -10 -34 -8 -8 -7 -1 -4
word after 1: مع	27 -39 -8 9 -9 -7 -5 -15 -3
word after 1: من	2 6 8 -21 -6 -9 -12 3 -9
word after 1: مناصفه	-8 -22 -7 26 -1 -3 -1 -6 -1
word after 1: منذ	9 -9 -17 -29 -5 -11 -3 4 -1
word after 1: و	-8 -11 22 -19 -5 -5 -6 -16 -2
word after 1: –	20 -11 -27 2 3 -9 -7 -3 -3
word after 1: ₴	14 -3 -1 0 0 -1 0 -7 -1
word after 2: 	6 17 -51 -8 -11 -15 -8 -29 -15
word after 2: !	53 -30 22 -16 -11 -10 -10 -43 -25
word after 2: "	40 -19 -2 -5 -7 -8 -4 12 -15
word after 2: (	53 -40 -7 -2 -3 -3 -1 -37 -1
word after 2: )	-18 31 -2 -4 -2 -1 -1 -26 0
word after 2: +	35 4 -2 -1 -1 -3 -1 -14 -17
word after 2: ,	29 -21 -4 -7 -6 7 0 -7 -4
word after 2: .	12 -6 -5 -5 -6 -6 -6 7 -5
word after 2: :	15 -31 -6 -18 -14 -24 -10 23 -18
word after 2: ;	33 -24 -29 -6 -4 -9 -3 13 -6
word after 2: a	68 -54 31 -30 -8 9 -5 -44 -9
word after 2: about	25 -2 0 0 0 -1 0 -1 -23
word after 2: accord	-37 2 21 -1 -3 -2 -2 -5 -2
word after 2: agreed	46 -1 0 -1 0 -1 0 -46 0
word after 2: all	-28 2 -21 12 -10 13 -7 -19 -16
word after 2: alread	9 -9 -24 -5 -8 -5 -4 39 -13
word after 2: among	19 36 -47 -24 -8 -8 -8 -5 -10
word after 2: an	38 -48 -3 -19 -2 -9 -1 -3 -4
word after 2: and	31 -5 -33 -14 -4 -4 -3 -11 -5
word after 2: are	9 -1 -6 -4 -3 -2 -2 -9 -8
word after 2: as	-51 -16 -18 59 -6 -8 -4 -38 -4
word after 2: at	-6 -13 13 -10 -18 -8 -5 -4 -21
word after 2: back	-59 14 10 -24 -7 4 -6 30 -10
word after 2: be	23 -16 -3 -8 -2 -4 -2 -16 -8
word after 2: been	-3 0 13 -8 -6 -7 -6 9 -14
word after 2: being	-37 -8 -2 -9 -1 31 -4 -4 33
word after 2: bodies	18 -8 0 -4 -1 -1 0 -5 0
word after 2: both	-47 23 -7 -57 -6 -3 -3 68 -12
word after 2: bringi	-3 -6 15 -12 -1 0 0 -1 0
word after 2: brough	-24 -15 38 -9 -11 20 -8 5 -14
word after 2: by	1 9 -36 -21 -15 -11 -14 4 15
word after 2: came	67 17 -25 -3 -18 -7 -3 -25 -5
word after 2: cathol	17 -10 -5 -1 -1 -1 0 -1 -1
word after 2: civili	-34 74 -60 -16 -25 -10 -9 -25 -7
word after 2: code	11 39 -7 -2 -2 -2 -2 -24 -11
word after 2: come	-9 -11 -5 -13 -7 7 -8 21 -24
word after 2: coming	-23 46 -9 -7 -1 -3 -1 -4 -3
word after 2: defend	9 -15 -5 -2 -1 -2 -1 19 -9
word after 2: down	23 -19 -4 0 -1 -2 -1 0 -6
word after 2: drones	51 -9 -3 -4 -8 -4 -4 -42 -36
word after 2: during	7 -2 -1 0 -1 -1 0 0 -2
word after 2: each	-38 25 -3 -52 37 -6 -7 -6 -5
word after 2: either	37 -22 18 -18 -22 -16 -14 -38 -5
word after 2: exchan	10 1 -38 34 -3 -10 -4 -58 -4
word after 2: fallen	-39 18 -2 -3 -2 -1 -1 27 0
word after 2: five	33 -14 -6 -3 -2 -5 -3 -1 -2
word after 2: for	-29 36 -14 -26 -31 -7 -10 -10 -8
word after 2: format	-46 -4 15 -3 -2 -3 -6 40 -3
word after 2: four	16 -3 -15 -1 -2 -1 -1 -4 -3
word after 2: free	-32 -31 -28 64 -15 -9 -8 -19 -8
word after 2: freed	52 -33 27 -51 -9 -5 -6 -8 -4
word after 2: friday	-51 -51 44 -37 -19 -3 -4 44 -2
word after 2: from	-13 25 -22 -8 -6 -7 -7 17 -22
word after 2: had	39 -32 26 -10 -4 -5 -5 -20 -5
word after 2: handed	-38 39 -21 -13 -8 8 -8 -3 -7
word after 2: has	15 -13 0 -1 0 -2 0 -15 -4
word after 2: have	4 -20 28 -17 -12 -9 -7 -70 -32
word after 2: held	39 -40 -1 -7 -2 -4 -3 -4 14
word after 2: home	20 -6 8 -10 -12 -8 -6 0 -8
word after 2: in	19 3 -20 -19 21 -8 -8 -20 -6
word after 2: includ	-21 24 1 -10 -3 -1 -2 -13 -2
word after 2: israel	22 -4 -3 -3 -2 -2 -1 -8 -1
word after 2: its	4 9 16 -5 -5 -2 -2 -16 -1
word after 2: killed	12 5 -7 -13 -1 -1 -1 -1 -4
word after 2: kursk	-48 -33 2 -22 -15 -14 -14 22 30
word after 2: kyiv	-26 -60 55 -19 -28 -17 -20 -23 -51
word after 2: last	12 -9 -1 -1 -1 0 0 -1 0
word after 2: listed	-14 -9 -8 -5 -2 -1 -2 -11 21
word after 2: mariup	54 -44 -5 -2 -3 -10 -4 -6 -21
word after 2: may	5 -3 0 0 0 0 0 0 0
word after 2: milita	-17 -35 -3 -9 -2 -1 -2 21 -3
word after 2: moscow	-33 12 4 -13 -9 -5 -15 -5 -9
word after 2: moved	16 -16 3 -1 -2 -2 -3 -15 -2
word after 2: near	15 -9 -15 -9 -1 0 -1 -7 -1
word after 2: need	-16 -5 -15 -2 -2 10 16 -1 -5
word after 2: now	-50 28 -1 -22 -3 -2 -2 38 -1
word after 2: number	8 4 3 7 3 -11 -2 -18 -14
word after 2: of	-49 7 -34 13 -8 11 -9 53 -45
word after 2: office	1 -4 -3 -1 -1 -4 -1 -1 10
word after 2: on	24 7 -7 -35 -8 -4 -4 -35 -3
word after 2: one	-15 31 -53 -5 -11 -5 -6 -16 -8
word after 2: ones	-22 -3 24 -1 -11 -2 -5 -1 -7
word after 2: our	60 -55 -12 -5 -2 -2 -5 -14 -8
word after 2: part	75 -30 -37 -10 -5 -5 -4 -9 -4
word after 2: prison	-2 2 16 -2 -1 -1 -1 -2 -22
word after 2: reache	34 -23 -1 -4 -2 -2 -2 -23 0
word after 2: releas	-64 25 -5 -6 -26 -17 -9 -28 -7
word after 2: relief	26 -7 -8 -6 -2 -1 -2 -17 0
word after 2: repatr	-2 -10 16 -2 -2 -5 -1 8 -2
word after 2: return	-38 -11 30 -8 -4 -6 -5 10 -8
word after 2: russia	-14 -14 -18 21 -7 -4 -5 22 1
word after 2: sergea	60 -56 -10 -6 -5 -8 -2 -11 -1
word after 2: servic	-8 -17 -1 0 -2 -1 0 30 -3
word after 2: seven	7 -16 14 -8 -4 -1 -1 -7 -1
word after 2: side	-3 14 -7 -18 -3 -2 -6 -6 -2
word after 2: six	28 16 -8 -2 -4 -3 -2 -30 -18
word after 2: some	-11 25 -14 -2 -13 -3 -3 -12 -2
word after 2: still	19 -37 -14 -15 -12 -10 -8 -24 1
word after 2: system	7 -3 -2 0 0 0 0 0 -1
word after 2: taken	42 11 -17 -10 -7 -10 -4 -14 -5
word after 2: talks	-21 33 -7 -1 -1 -1 -1 -3 -1
word after 2: ten	46 5 -59 -24 -4 -6 -6 -28 -38
word after 2: that	2 28 -26 -1 -1 -2 0 -3 -22
word after 2: the	-57 10 -17 4 -10 -9 4 -11 60
word after 2: their	42 -49 -12 30 -6 -3 -3 -13 -2
word after 2: them	17 -22 13 -17 -8 -10 -5 -5 -13
word after 2: those	15 -14 -2 0 0 -1 -1 0 -1
word after 2: three	-32 -32 -60 -17 -12 -16 -14 60 -30
word after 2: thursd	7 -3 -7 -7 -3 -7 -2 -1 -1
word after 2: to	-9 16 -33 0 -11 -6 -5 -2 -7
word after 2: today	36 -3 -39 -22 -7 -9 -5 -20 -6
word after 2: total	-71 29 -12 4 -7 -5 -18 33 -15
word after 2: transf	-5 29 -32 -4 -3 12 -5 -1 -2
word after 2: tuesda	-60 44 -42 27 -6 -4 -6 -2 -15
word after 2: two	7 51 -27 -18 -9 -8 -6 -20 -8
word after 2: ukrain	3 -29 31 -29 -4 -4 -3 22 -3
word after 2: war	40 -4 -3 -5 -5 -5 -1 -39 -3
word after 2: was	54 -1 -41 -2 -2 -2 -1 -1 -8
word after 2: went	3 26 -26 -2 -4 -1 -1 -2 0
word after 2: were	-20 20 2 -23 -3 35 -5 -2 -8
word after 2: whom	89 -30 -76 -5 -7 -17 -4 -10 -5
word after 2: with	-27 37 -44 19 -4 -7 -4 -8 -10
word after 2: women	14 -9 -1 -2 0 -1 -1 -1 -1
word after 2: year	-24 -4 -2 -2 -2 -1 -2 33 -3
word after 2: а	37 -65 2 -10 -10 -15 -9 17 2
word after 2: авиабо	21 -1 -14 -1 -1 -1 -1 -2 -1
word after 2: азова	-13 60 -53 -7 -5 -9 -2 -2 -3
word after 2: азовст	82 -54 -41 -14 -14 -32 -12 -43 -18
word after 2: азову	55 -12 -49 -20 -16 -48 -19 -41 -30
word after 2: армии	-6 -26 29 -1 -5 -1 -2 -1 -9
word after 2: бахмут	-18 32 -26 -3 -9 -4 -2 -3 -4
word after 2: без	46 -40 -33 -5 -8 -28 -7 -24 -24
word after 2: бойцов	33 -17 8 -4 -4 -6 -3 -4 -3
word after 2: бригад	18 -14 -5 0 -2 -1 -1 0 -1
word after 2: була	38 -18 0 0 -1 0 -1 -20 0
word after 2: был	18 -1 -12 -1 -2 -1 -2 0 0
word after 2: бійці	-2 13 -11 -2 -4 -1 -2 -1 -2
word after 2: більші	-37 29 -11 -7 -1 -2 -1 0 17
word after 2: в	3 -1 8 5 -11 -7 -7 -27 -26
word after 2: вважал	32 -16 -5 -1 -1 -11 -2 -4 -35
word after 2: вдалос	18 -26 -3 -11 -8 -23 -10 -5 -39
word after 2: вдома	31 8 -29 -10 -5 -6 -4 -17 -4
word after 2: вернув	23 -7 -20 -10 -5 -2 -3 -6 -10
word after 2: вернул	-36 -37 50 -11 -6 -9 -8 -25 -7
word after 2: вже	-38 43 -1 0 -1 -1 -1 -3 -1
word after 2: взамен	12 -26 42 -4 -6 -3 -5 -12 -2
word after 2: взятых	-32 -47 69 -3 -2 -4 -3 -3 -3
word after 2: визвол	68 -42 -44 -13 -8 -7 -10 3 -6
word after 2: викона	-45 -7 0 -2 0 -1 -1 48 -1
word after 2: виїхат	50 -45 -2 -3 -1 -1 0 0 -1
word after 2: включа	-38 51 -20 -11 -14 -9 -7 -20 -6
word after 2: вместе	47 -3 -23 -7 -7 -1 -4 -13 -2
word after 2: вмс	51 -33 -5 -2 -2 -4 -1 -7 -6
word after 2: военно	-62 -45 65 35 -32 -19 -22 -22 -38
word after 2: военны	-25 38 32 -9 -18 -16 -15 -4 -38
word after 2: возвра	-43 -20 45 -4 -6 -2 -3 -5 -7
word after 2: волі	-32 1 -14 27 -9 -15 -6 -19 -5
word after 2: вони	39 -16 -16 -5 -9 -7 -2 -7 -11
word after 2: вооруж	-1 11 -8 0 -1 0 -1 -1 -1
word after 2: восемь	11 -48 55 -26 -13 -7 -7 -14 -14
word after 2: все	-37 8 12 -14 -16 -12 -16 -17 -36
word after 2: всего	66 -26 -72 -21 -16 -10 -12 -29 -35
word after 2: всу	9 -10 12 -11 -9 -6 -7 -6 -5
word after 2: всі	-57 24 -6 -5 -4 32 -21 -44 -12
word after 2: вывезе	-10 29 -27 -1 -1 -2 -2 -14 -1
word after 2: выполн	70 -12 -62 -3 -2 -2 -3 -64 -1
word after 2: вышли	45 -51 -25 -17 -4 -5 -4 -20 -2
word after 2: від	-47 40 -17 -12 -10 -12 -7 32 -22
word after 2: відбув	-10 -33 47 -4 0 -1 -1 -1 -1
word after 2: відбул	60 -35 -37 -3 -4 -6 -3 -55 -3
word after 2: віддал	-5 -35 -4 -1 -1 49 -6 -1 -6
word after 2: віднов	6 -2 0 0 0 0 0 -1 -2
word after 2: відпов	-53 -15 -3 -3 -5 -3 -4 51 -30
word after 2: військ	-69 25 13 -10 -16 -18 -10 -3 30
word after 2: вільні	-24 56 -5 -16 -5 -5 -2 -4 -8
word after 2: він	41 -33 -4 -2 -1 -1 -1 -4 -2
word after 2: вісім	-15 16 -3 -1 0 0 -1 -1 -1
word after 2: гварді	25 -16 -17 -1 -1 -11 -2 -4 -1
word after 2: гражда	-20 -45 51 -16 -24 -12 -13 -23 -20
word after 2: громад	55 -40 -20 -1 -2 -3 -2 -9 -2
word after 2: два	21 -61 -25 -19 -23 -21 -15 18 -21
word after 2: двадця	-16 43 -13 -5 -6 -3 -2 -11 -3
word after 2: две	-8 -22 26 -1 -1 -1 -2 0 -7
word after 2: двое	5 29 -42 -9 -12 -8 -6 -19 -20
word after 2: двоих	21 -15 -6 -6 -3 -2 -2 -4 -1
word after 2: двох	2 45 -52 -10 -13 -30 -8 -40 -7
word after 2: двоє	-12 34 -33 -5 -8 -5 -3 -10 -4
word after 2: двух	-47 43 -11 -19 -12 -3 -6 -8 -3
word after 2: де	23 -1 -1 0 -1 0 0 0 -19
word after 2: день	43 -45 11 -3 -7 -4 -4 -15 -13
word after 2: держсп	45 -31 -4 -1 -1 -4 -1 -1 -4
word after 2: десяти	43 -29 -14 -1 -3 -2 -1 -12 -7
word after 2: для	-27 41 -33 -4 -5 -5 -3 18 -12
word after 2: до	52 -38 43 -8 -6 -6 -6 -13 -57
word after 2: добров	19 -10 -8 -1 -1 -4 -1 -1 -1
word after 2: довічн	29 -14 -3 -1 -1 -2 -1 -1 -7
word after 2: додому	12 14 -32 18 -9 -8 -5 -35 -5
word after 2: доларі	6 -5 0 0 0 0 0 -1 0
word after 2: дома	37 20 -11 -31 -8 -9 -7 -27 -11
word after 2: домовл	76 -15 -10 -4 -3 -10 -2 -56 -3
word after 2: домой	-46 -19 8 -24 21 -9 -10 -23 -15
word after 2: донецк	12 -16 15 -6 -7 -8 -3 -6 -4
word after 2: донець	62 -18 -35 -2 -2 -3 -2 -12 -1
word after 2: допомо	8 -1 0 0 -2 -1 0 -2 -3
word after 2: достав	-24 28 -24 -10 -3 -4 -3 -6 -7
word after 2: дпсу	60 -57 -1 -1 -2 -3 -2 -2 -3
word after 2: друг	-15 -7 33 -25 -27 -8 -3 -4 -5
word after 2: дружин	-18 26 -48 -3 -3 -6 -3 -21 -4
word after 2: есть	55 -35 -17 -2 -1 -1 -1 -2 -1
word after 2: еще	23 -32 13 -4 -15 40 -14 -13 -22
word after 2: женщин	34 -25 -25 -11 -11 -1 -3 -1 -3
word after 2: жителе	-32 -24 -2 -2 -2 -2 -6 -3 23
word after 2: жители	44 -36 26 -4 -2 -3 -7 -5 -7
word after 2: жінки	36 -25 -10 -1 -1 -2 -1 -2 -3
word after 2: жінок	49 -39 -16 -2 -2 -7 -2 -9 -9
word after 2: з	-3 -4 -26 -8 -6 -9 -5 25 -3
word after 2: за	18 -11 -18 -10 -9 -7 -8 -22 19
word after 2: забрал	-14 -9 16 -8 -3 -3 -3 -11 -5
word after 2: заверш	51 -90 -13 -12 -9 -9 -7 -4 -10
word after 2: завтра	19 -2 -10 -3 -2 -2 -1 -4 -3
word after 2: запорі	8 12 -8 -7 -4 -5 -3 -11 -5
word after 2: заступ	-38 54 -16 -3 -3 -3 -2 -4 -1
word after 2: засудж	18 15 -18 -2 -2 -4 -4 -5 -7
word after 2: захисн	-26 27 -14 -3 -4 -8 -3 27 -8
word after 2: захопл	-4 6 -1 0 0 -1 -1 -2 0
word after 2: защитн	-81 90 -28 -4 -4 -7 -4 20 -2
word after 2: збройн	43 -41 -8 -3 -2 -3 -2 -4 -2
word after 2: звільн	39 9 -7 -5 -2 -2 -2 -40 -5
word after 2: зміїни	29 -22 -6 -1 -2 -5 -1 0 -1
word after 2: зникли	-53 20 -20 -4 -5 -5 -4 -20 48
word after 2: зокрем	9 14 -49 -6 -5 -8 -6 -1 -20
word after 2: зсу	65 -52 -10 -3 -4 -17 -5 -9 -7
word after 2: зі	-30 38 -7 -6 -2 -4 -2 -7 -4
word after 2: зіткне	64 -16 -1 -1 -3 -1 -1 -44 -1
word after 2: и	16 -11 -27 -8 27 6 -12 1 -14
word after 2: из	5 1 -15 -12 -11 -4 -6 -13 20
word after 2: им	-59 62 -34 -16 -20 -8 -12 -25 -20
word after 2: их	4 -1 17 -12 -23 -7 -6 -24 -47
word after 2: й	21 -51 31 -2 -4 -13 -4 18 -12
word after 2: його	-54 66 -40 -2 -7 -10 -6 -5 -14
word after 2: к	21 22 -26 -3 -9 -13 -4 -5 -10
word after 2: каждой	-30 19 -15 -6 8 -9 -11 27 -18
word after 2: как	4 -20 23 -2 -1 -2 -1 -2 -1
word after 2: киев	21 16 -37 -3 -3 -4 -8 -1 -2
word after 2: киеву	-7 17 -15 -3 -3 -4 -1 -1 -1
word after 2: кожног	-10 -14 10 -10 35 -12 -7 -42 -17
word after 2: кожної	-4 -23 48 -11 -19 -15 -13 -38 -13
word after 2: кордон	8 4 -4 -2 -2 -4 -1 -2 -1
word after 2: которы	2 -19 -24 -16 -10 11 1 -21 28
word after 2: кримсь	53 -48 -15 -4 -8 -10 -5 -15 -25
word after 2: курско	-82 -10 64 -2 -3 -4 -9 -13 -27
word after 2: лечени	58 -34 -44 -2 -3 -10 -3 -4 -2
word after 2: луганс	20 -16 -1 0 -1 -7 -1 -1 -2
word after 2: льотчи	-57 43 0 -6 -7 -20 -10 -3 -20
word after 2: майже	-4 23 -19 -1 -3 -2 -1 -2 -3
word after 2: маріуп	46 -29 -21 -2 -5 -9 -3 -8 -6
word after 2: медвед	8 -28 4 -18 -19 -28 -9 -10 -13
word after 2: медици	32 0 -16 -2 -2 -1 -1 -3 -9
word after 2: ми	-55 17 4 -6 -6 -7 -8 -17 -3
word after 2: микола	11 -4 0 0 -1 0 0 -4 -1
word after 2: минобо	37 -12 -40 -2 -1 -1 -1 17 -12
word after 2: мо	-22 -5 25 -6 -4 -7 -3 -21 -6
word after 2: москва	22 -13 -15 -10 -8 -6 -12 0 -8
word after 2: мужчин	23 11 -24 -1 -1 -1 -3 -1 -2
word after 2: на	-34 62 7 -13 -9 -8 -7 -33 -1
word after 2: над	31 -1 -15 -2 -2 -2 -1 -3 -6
word after 2: наймол	44 -32 -3 -2 -1 -1 -1 -8 -1
word after 2: найста	80 -48 -13 -3 -2 -4 -2 -8 -4
word after 2: нам	-47 38 3 -12 -12 21 -19 4 -11
word after 2: нас	-2 -40 34 -12 -7 -2 -3 -4 -11
word after 2: находи	-9 -16 24 -2 -3 -1 -3 -5 -3
word after 2: нацгва	-32 45 -29 -10 -10 -18 -9 -15 -17
word after 2: націон	30 -25 -1 -2 -1 -2 -1 -1 -4
word after 2: наши	8 32 -28 -31 -15 -5 -3 -2 -4
word after 2: наших	45 -57 4 -12 -11 -6 -11 -20 -30
word after 2: наші	-25 54 -48 -22 -4 -2 -2 0 -5
word after 2: нгу	84 -80 -4 -2 -2 -4 -2 -3 -4
word after 2: не	4 11 -27 -8 -3 -3 -3 1 -6
word after 2: неволі	-43 -5 0 -1 -1 0 -1 46 -5
word after 2: незако	-25 35 -12 -3 -2 -3 -3 -5 13
word after 2: нескол	13 -11 -1 0 0 0 0 0 0
word after 2: них	10 9 -17 -4 -8 -12 -6 -23 -11
word after 2: но	24 -16 -16 -9 -10 -4 -6 -12 26
word after 2: нуждаю	-34 -40 24 -7 -6 15 7 -20 -21
word after 2: о	92 -27 -34 -20 -8 -12 -8 -62 -39
word after 2: об	60 -22 -46 -26 -17 -6 -8 -35 -9
word after 2: област	-8 1 -10 -6 -9 -8 5 5 4
word after 2: обмен	-14 -14 36 -3 -5 -5 -3 -8 -7
word after 2: обмін	44 -15 -5 -2 -3 -6 -2 -13 -4
word after 2: обміну	35 35 -22 -1 -1 -26 -1 -34 -2
word after 2: обміня	-45 53 -43 -19 -4 -4 -5 -21 -13
word after 2: обниму	-3 -27 31 -8 -8 -1 -4 -2 -3
word after 2: оборон	3 7 7 -6 -7 -43 -12 -9 -11
word after 2: обратн	-24 26 -31 -2 -1 -3 -1 37 -3
word after 2: один	10 16 -60 -8 -26 -11 -9 -21 23
word after 2: одна	29 -35 -40 -17 37 -8 -3 -2 -4
word after 2: однако	57 -62 11 -17 -5 -3 -6 -6 -5
word after 2: одного	41 -29 -18 -4 -3 -7 -3 -18 -2
word after 2: оказан	19 0 -9 -1 -2 -1 -2 -2 -1
word after 2: освобо	76 -18 -39 -8 -5 -3 -3 -11 -4
word after 2: осіб	17 -16 0 0 0 0 0 0 -1
word after 2: от	34 52 -51 -3 -4 -4 -3 -39 -5
word after 2: отданы	-60 -16 -15 -7 -10 48 -9 -10 -19
word after 2: отпуск	8 -1 -2 0 -1 0 0 0 -2
word after 2: отрима	111 -81 -33 -3 -3 -8 -4 -14 -3
word after 2: офицер	-32 9 14 -5 -7 -6 -8 -12 12
word after 2: офіцер	67 -42 -40 -9 -10 -21 -8 -15 -20
word after 2: п'ятер	-33 36 -1 0 0 -1 -1 -1 -1
word after 2: переда	3 1 -5 -9 -8 2 -9 -10 -14
word after 2: плен	-24 5 35 -15 -9 -3 -6 -26 -8
word after 2: пленны	-36 50 -5 -1 -1 -1 -1 -2 -29
word after 2: плюс	48 -2 -39 -1 -1 -1 -1 -2 -3
word after 2: по	-35 -71 -28 46 41 -7 -8 -14 -22
word after 2: поверн	-27 18 -28 -10 -10 21 -11 4 -26
word after 2: поверт	-3 17 -6 -4 -1 -1 -1 -2 -1
word after 2: повідо	-54 23 -4 -13 -7 -8 -6 -25 0
word after 2: погибш	3 14 -29 -1 -3 -1 -2 20 0
word after 2: под	21 -10 -6 -1 -1 -1 -1 -1 -2
word after 2: поза	-42 -79 -10 -10 -9 22 -14 38 -7
word after 2: полону	37 -20 -9 -8 -6 -4 -7 -34 -15
word after 2: полоні	35 -21 -2 -2 -1 -2 -2 -17 -8
word after 2: получи	-10 36 -81 -7 -10 -14 -8 48 -37
word after 2: понад	26 -47 -24 -5 -3 30 -6 -45 -5
word after 2: попавш	-3 -34 39 -1 -4 -3 -1 -2 -1
word after 2: поране	18 -63 -26 -21 -16 34 -21 -42 -59
word after 2: посере	-39 49 -35 -8 -4 -2 -3 -12 -3
word after 2: послед	-8 -2 28 -1 -5 -2 -4 -3 -7
word after 2: посред	-25 -33 37 -7 -7 -4 -5 -8 -3
word after 2: початк	-18 -7 -3 -5 -2 -1 -2 35 -18
word after 2: привез	-10 22 -22 -8 -6 -4 -4 -15 -2
word after 2: пригра	28 -38 22 -5 -4 -5 -5 -22 -20
word after 2: прикор	27 -12 -3 -1 -1 -6 -1 -2 -2
word after 2: принял	1 15 -4 -1 -1 -1 0 -10 0
word after 2: приїха	38 -35 -2 0 -1 -1 -1 -10 -1
word after 2: про	27 -40 -13 -3 -5 -3 -2 -6 -8
word after 2: провед	-23 0 -43 -1 -3 -1 -2 49 -4
word after 2: провел	47 -44 -4 0 0 0 0 -1 0
word after 2: против	0 -2 9 -1 -5 0 0 -1 0
word after 2: прошел	10 -6 11 -16 -12 -9 -5 -14 -8
word after 2: прошли	41 -29 -44 -6 -2 -1 -2 -1 -5
word after 2: пятеро	-50 -2 50 -2 -1 0 -3 0 -4
word after 2: під	-10 -6 -6 -3 -1 -2 -1 22 -6
word after 2: підтве	5 26 -3 -2 -4 -5 -3 -43 17
word after 2: після	-9 29 -13 -14 -5 -2 -1 -15 -1
word after 2: работа	-22 -27 -58 -13 -20 -27 40 -18 24
word after 2: разлуч	-33 30 22 -18 -5 -2 -7 -18 -10
word after 2: разом	53 -33 -19 -3 -2 -1 -3 -4 -2
word after 2: района	-34 -17 34 -3 -17 -3 -7 -16 7
word after 2: ранены	45 -22 -23 -1 -1 -6 -1 -5 -2
word after 2: расска	-25 23 1 -1 -6 -1 -6 16 -8
word after 2: ребят	-6 -1 14 -1 -1 -1 -1 -4 0
word after 2: решта	25 22 -7 -5 -6 -5 -5 -23 -44
word after 2: родини	-26 35 -34 -3 -4 -5 -3 -14 -7
word after 2: родных	42 -2 -14 -3 -8 -2 -3 -7 -27
word after 2: родств	-45 40 -30 -2 -9 -5 -3 -4 -8
word after 2: рождес	34 -10 -4 -3 -2 -1 -2 -19 -5
word after 2: россии	-37 35 0 -4 -9 -4 -3 -5 -7
word after 2: россий	49 20 -61 -3 -26 -3 -4 -13 2
word after 2: россия	-32 24 18 -17 -15 -7 -5 -1 -13
word after 2: російс	-28 -24 58 -15 -11 -35 -11 -26 -7
word after 2: росія	-28 -51 38 -7 -14 -7 -5 41 10
word after 2: росіян	-50 71 -57 -10 -12 -12 -7 -26 -26
word after 2: росії	-17 4 14 -4 -4 -3 -3 -23 -8
word after 2: рсзо	12 -2 -7 0 -1 -1 0 0 -2
word after 2: рф	19 -5 -2 -2 -12 -3 -5 -19 -4
word after 2: рядови	-3 8 -6 -2 -3 -4 -2 -5 -2
word after 2: рядові	38 -34 -5 -1 -5 -4 -2 -1 -2
word after 2: рідній	-11 20 -3 -1 -1 -1 -1 -2 0
word after 2: рік	-42 -7 0 -1 -1 -2 -1 49 -2
word after 2: с	45 -36 -3 -5 -3 -4 -3 -6 -4
word after 2: самому	1 38 -28 -9 -5 -1 -3 -11 -5
word after 2: свого	34 -51 33 -4 -3 -4 -3 -2 -3
word after 2: сегодн	-69 55 11 -26 -27 -16 -9 -15 -12
word after 2: семеро	-12 28 -7 -5 -5 -3 -2 -9 -2
word after 2: серед	-1 -2 -1 -7 -5 -5 -4 8 -22
word after 2: сержан	59 -59 20 -2 -3 -6 -4 -1 -8
word after 2: сил	8 -33 29 -8 -7 -9 -7 -21 -9
word after 2: снаряд	23 -6 -1 -1 -1 -2 -1 -7 -5
word after 2: солдат	-60 32 5 -7 -7 -13 -7 1 -11
word after 2: сообща	-21 3 1 -13 -4 -4 -3 4 -2
word after 2: сообщи	-45 9 14 -16 -5 -5 -5 -20 -5
word after 2: соотве	19 -6 -11 -1 -1 0 0 0 -2
word after 2: состоя	-11 12 -11 -6 -3 -4 -5 -19 -3
word after 2: спільн	6 -3 0 0 0 0 0 -1 0
word after 2: среди	-16 -19 37 -28 -23 -12 -12 -56 -31
word after 2: ссо	-31 32 -4 -3 -4 -7 -3 -4 -4
word after 2: стан	22 -10 -52 -12 -7 -18 -8 -38 -29
word after 2: старше	48 -23 -24 -1 -1 -1 -1 -1 -2
word after 2: сто	-12 -49 42 -13 -14 -7 -8 -14 -23
word after 2: стольк	-9 -2 -3 -41 16 -15 -15 -47 -15
word after 2: сторон	7 -53 -25 -4 -13 -29 26 -23 -23
word after 2: стільк	-55 -30 27 -13 -18 -31 -9 63 -25
word after 2: сьогод	14 1 -23 -28 -7 -14 -5 16 -9
word after 2: сімох	-21 28 -23 -1 -3 -1 -1 -20 -5
word after 2: та	66 -31 -19 -2 -8 -5 -1 -4 -4
word after 2: такий	-22 57 -52 -14 -19 -6 -3 -3 -5
word after 2: там	27 -7 -3 -1 -1 -1 -1 -44 31
word after 2: тела	48 -18 -8 -3 -3 -12 -2 -3 -3
word after 2: тепер	-9 12 -9 -9 -8 -8 -8 -8 -8
word after 2: терито	47 -40 -4 -1 -2 -3 -2 -5 -5
word after 2: теробо	-31 36 -22 -7 -3 -2 -4 -4 -5
word after 2: техник	5 0 -3 0 0 0 0 0 0
word after 2: тижден	12 -1 -3 0 0 -1 0 -5 -2
word after 2: тогда	26 -20 -30 -1 -1 -8 -8 -5 -1
word after 2: три	-38 -14 62 -4 -4 -4 -3 -12 -7
word after 2: тро	-38 41 -9 -5 -4 -4 -3 -7 -10
word after 2: трое	-4 -34 56 -1 -2 -1 -1 -19 -1
word after 2: троє	6 18 -26 -3 -5 -12 -3 -6 -5
word after 2: трьох	14 6 -30 -1 -2 -7 -2 -5 -3
word after 2: туда	-33 21 -7 -4 -7 -4 -5 -12 -3
word after 2: тяжело	-54 62 -25 -12 -33 -21 -11 -33 -28
word after 2: тяжкоп	57 -52 -9 -7 -6 -24 -8 -47 -20
word after 2: у	42 -20 12 -6 -7 -6 -4 -51 29
word after 2: удома	-64 98 -22 -13 -10 -4 -3 -8 -3
word after 2: уже	44 -20 -44 -3 -3 -4 -3 -4 -3
word after 2: узятих	2 -66 63 -14 -4 -8 -5 -9 -10
word after 2: украин	10 -32 12 -16 -11 -23 12 4 2
word after 2: україн	-14 47 -29 -11 -13 -12 -7 -14 -13
word after 2: усі	5 -40 23 -7 -8 -13 -7 -11 -19
word after 2: усіх	-50 0 0 0 0 -2 0 -4 50
word after 2: федера	-37 -11 37 -1 -6 -3 -6 -10 -17
word after 2: це	-26 60 -40 -14 -18 -21 -11 -17 2
word after 2: цивіль	-13 -9 -11 -13 -17 -37 -15 31 -32
word after 2: чаес	48 -23 -12 -5 -2 -7 -2 -4 -3
word after 2: через	-5 -36 33 -17 -11 -9 -15 -26 -21
word after 2: четвер	28 5 -65 -13 -11 -15 -10 -41 -13
word after 2: четыре	-10 27 -39 -5 -14 -7 -6 -7 -22
word after 2: чиї	-25 32 -19 -3 -5 -11 -9 -1 -6
word after 2: чотирь	-78 82 -42 -7 -9 -11 -7 -31 -8
word after 2: шахеді	15 -7 0 0 0 -1 0 -5 -1
word after 2: шестер	-2 1 19 -15 -21 -13 -9 -33 -7
word after 2: штабу	72 -40 -5 -3 -5 -5 -5 -48 -11
word after 2: ще	48 -48 -4 -4 -4 -7 -2 -6 9
word after 2: що	57 -43 -29 -8 36 -14 -7 -35 -34
word after 2: щодо	-27 -4 -1 -1 -1 -3 -1 -35 51
word after 2: щонайм	-46 19 -6 -2 -2 -2 -2 -15 44
word after 2: экипаж	-32 -33 40 -11 -4 -3 -5 -15 -6
word after 2: это	32 -34 30 -32 -17 -13 -9 -13 -24
word after 2: як	-26 21 -21 -2 -2 -4 -1 16 -5
word after 2: який	28 -25 -11 -2 -1 -1 -1 -3 -5
word after 2: яких	-21 38 0 -11 -7 -1 -14 -42 -8
word after 2: які	-5 48 -65 6 -8 -10 -10 -34 -10
word after 2: є	-13 39 -5 -1 -1 -1 -2 -1 -21
word after 2: і	-38 20 -53 -8 -9 -10 -5 34 44
word after 2: із	40 -3 -13 -5 -4 -5 -3 -26 -5
word after 2: інші	-15 21 -8 -1 -5 -2 -2 -3 -3
word after 2: їдуть	36 -1 -40 -9 -6 -21 -9 -18 -11
word after 2: їх	-23 25 -14 -2 -2 -2 -2 -4 -2
word after 2: الي	-2 7 -14 -20 -10 -7 -7 -14 -4
word after 2: اليوم	-1 5 -3 -1 0 0 0 0 0
word after 2: اوكران	10 48 -37 -20 -4 -16 -4 -7 -2
word after 2: جانب	-10 44 -12 -33 -2 -5 -2 -4 -5
word after 2: جانبين	-28 5 -3 -27 -10 -9 -3 35 -19
word after 2: روسيا	-21 -7 24 17 -3 -6 -14 10 -4
word after 2: في	-7 -26 -33 -4 -6 -19 16 -6 -5
word after 2: كل	18 5 10 -26 -6 -6 -5 -26 -10
word after 2: من	12 17 -37 -4 -4 -3 -2 -4 -5
word after 2: و	-1 -22 37 -29 -4 31 -10 -23 -2
word after 2: واقع	-22 -27 -6 57 -2 -1 -1 -3 -1
word after 2: –	6 -10 -14 -13 -8 -8 -5 33 -14
word after: 	6 24 -48 -11 -11 -14 -8 -42 -13
word after: !	-61 0 36 -25 -15 -19 -13 43 -11
word after: "	19 3 -30 -9 -8 2 -6 15 -11
word after: '	53 -31 -13 -7 -6 -6 -2 -19 -15
word after: (	18 -29 -38 -25 -11 -11 -6 15 15
word after: )	27 17 -4 -14 -4 -5 -2 -16 -27
word after: +	23 -42 38 -5 -5 -4 -3 -16 -14
word after: ,	5 -11 7 -2 -6 -5 -4 11 0
word after: -	-11 19 -13 14 -3 -2 -2 -19 -5
word after: .	4 20 3 -7 -4 -4 -7 -2 -5
word after: /	101 -57 -12 -11 -19 -9 -9 -50 -33
word after: :	10 12 3 -2 -11 -6 -5 -12 -8
word after: ;	-5 9 -6 -5 -7 3 -5 9 -5
word after: =	-13 49 -33 -7 -4 -2 -2 -4 -1
word after: ?	13 -41 33 -11 -28 -11 -10 -32 -31
word after: a	60 -44 32 -27 -6 7 -5 -35 -7
word after: about	28 -2 -1 0 0 0 -1 -9 -22
word after: accord	-56 3 24 -9 -5 -4 -4 -16 37
word after: after	62 -2 14 -34 -11 -5 -5 -25 -5
word after: afu	5 16 -15 -6 -5 21 -10 -15 -4
word after: agreed	14 -8 -1 -1 0 -2 -1 -12 -1
word after: agreem	64 -21 -1 -7 -1 -4 -2 -83 -3
word after: air	54 -33 -15 -6 -3 -4 -2 -2 -41
word after: all	-20 1 -21 12 -9 12 -8 -19 -15
word after: alread	12 -9 -23 -4 -7 -5 -4 34 -11
word after: also	32 -30 25 -15 -1 -2 -2 -10 -8
word after: among	15 47 4 -23 -11 -9 -10 -25 -14
word after: an	12 47 -52 7 -4 -8 -2 -7 -4
word after: and	-30 -6 8 -6 4 -4 -5 21 -11
word after: ankara	14 -1 -1 -9 -1 -1 -1 -1 -1
word after: announ	6 18 -12 -2 -1 -1 -1 -1 -6
word after: anothe	42 -14 -22 -2 -2 -1 -2 -21 -2
word after: apiece	-41 42 -22 -19 -8 -10 -8 -7 -6
word after: are	-18 21 -25 21 -10 -7 -6 -31 24
word after: armed	25 8 -5 -19 -13 -14 -13 -14 -36
word after: armour	21 0 -10 -1 -2 -1 -1 -3 -18
word after: arms	24 -20 -5 0 -1 -2 -1 0 -7
word after: arrive	21 23 -35 -2 -3 -1 -3 -24 -1
word after: artill	33 -5 -8 -2 -3 -4 -2 -3 -7
word after: as	-57 5 -20 37 -11 1 -8 1 30
word after: at	-7 8 -15 -18 -12 -13 -8 -35 28
word after: azerba	21 -9 -8 -2 -1 -1 -1 0 0
word after: azov	55 -24 -11 -3 -2 -7 -4 -3 -12
word after: azovst	51 -22 -19 -1 -1 -9 -2 -3 -2
word after: back	-49 16 3 -17 -7 5 -8 26 -15
word after: bakhmu	-36 59 -36 -6 -14 -2 -3 -8 -1
word after: be	14 -15 -15 -8 -5 -8 -3 -29 57
word after: been	-1 -4 18 -11 -6 -7 -5 11 -14
word after: before	28 -3 -2 -4 -1 -1 -1 -12 -3
word after: being	21 -11 -5 -23 -12 -10 -11 -27 -33
word after: belaru	-6 36 -2 -11 -22 -8 -5 -6 -14
word after: belong	29 -14 -18 -5 -4 -1 -2 -1 -4
word after: betwee	-56 3 -10 22 -4 -6 -3 31 -4
word after: bodies	13 -38 43 -4 -3 -9 -5 -5 -2
word after: border	37 -29 -13 -1 -2 -1 -1 -2 -3
word after: both	-49 10 -15 -7 -6 -4 -4 65 -10
word after: bringi	-2 -14 11 19 -1 0 0 -25 0
word after: brough	-7 -1 -16 -9 -9 4 -9 15 -17
word after: by	14 16 20 -44 -15 -12 -12 -23 5
word after: came	5 -15 -15 -11 -16 19 -16 20 -6
word after: captiv	9 19 9 -38 -4 -4 -3 -12 -6
word after: captur	-30 63 -13 -3 -8 -8 -6 -21 -18
word after: carrie	36 -27 -22 -17 -4 -7 -3 -27 -4
word after: cathol	17 -10 -5 -1 -1 -1 0 -1 -1
word after: childr	22 44 -26 -13 -5 -5 -3 -57 -15
word after: citize	59 -33 -22 -2 -2 -2 -2 -51 -19
word after: civili	-50 34 -42 -14 32 -16 -9 31 -42
word after: code	30 15 -13 -2 -2 -2 -2 -24 -10
word after: come	-9 -12 -5 -11 -5 5 -7 24 -20
word after: coming	-21 41 -8 -6 -1 -2 -1 -4 -2
word after: compan	7 0 0 0 0 0 0 -6 0
word after: comple	15 -7 -1 -1 -1 -1 -1 -1 -2
word after: conscr	6 72 -48 -11 -6 -5 -8 -28 -5
word after: cooper	12 -2 -3 -1 -2 -1 -1 -2 -1
word after: coordi	-59 13 -5 -12 -12 -3 -7 23 -51
word after: countr	16 8 1 -10 -24 -8 -9 -6 -8
word after: cross	35 -20 -7 -5 -5 -3 -1 -3 -1
word after: crosse	51 -46 -5 -1 -2 -1 -1 -1 -2
word after: day	-13 31 -17 -2 -2 -2 -2 -19 -6
word after: days	-4 -78 -7 -27 -6 -8 -10 47 -14
word after: dead	-2 -30 10 -2 -2 -3 -1 18 -4
word after: deal	36 -34 -1 -3 -2 -1 -1 -1 -2
word after: defenc	40 -22 -9 -2 -2 -2 -2 -2 -2
word after: defend	55 -47 -26 -12 -6 -12 -5 -2 -12
word after: defens	50 8 -29 -2 -5 -5 -3 -7 -42
word after: delive	11 21 -1 -3 -2 -5 -2 -15 -1
word after: destro	9 0 -2 0 0 0 -1 0 -4
word after: detain	37 -11 -33 -10 -4 -2 -2 -2 20
word after: died	15 3 -8 -2 -2 -2 -3 0 -6
word after: direct	15 -20 17 -1 -10 -4 -4 -6 -3
word after: disabi	63 -53 -18 -3 -3 -2 -2 -2 -1
word after: done	4 -63 -29 -18 -12 -7 -7 27 -12
word after: donets	14 -13 -12 -1 -1 -3 -2 -3 -1
word after: down	23 -17 -6 0 -1 -2 -1 0 -6
word after: drones	50 -9 -3 -3 -7 -4 -4 -39 -34
word after: during	7 -2 -1 0 -1 -1 0 0 -2
word after: each	-6 17 -3 -25 15 -6 -7 -20 -5
word after: eight	0 48 -53 -21 -8 -4 -5 -30 -5
word after: either	37 -22 18 -18 -22 -16 -14 -38 -5
word after: evacua	40 -1 -11 -2 -2 -3 -2 -4 -18
word after: exchan	27 2 -18 16 -7 -1 -13 -18 -10
word after: expect	11 -2 -3 -1 -1 -1 -1 -2 -1
word after: fallen	5 38 -43 -4 -6 -3 -2 12 -1
word after: famili	-44 43 -16 28 -14 -4 -6 -21 -6
word after: federa	8 -42 45 -5 -3 -16 -13 -4 -6
word after: field	46 -1 -4 -4 -3 -1 -2 -34 -7
word after: fighte	50 -2 -33 -9 -6 -21 -15 -19 -8
word after: fighti	12 23 -18 -1 -2 -1 -1 -1 -15
word after: first	-9 -18 -36 -14 34 -5 -2 -3 -17
word after: five	50 -40 -10 -18 -3 -5 -3 -1 -3
word after: food	24 -7 -1 -3 -2 -3 -1 -5 -3
word after: for	36 -6 -2 -8 -12 -8 -7 -42 -10
word after: forces	-8 -1 24 -16 -7 -7 -6 -5 -19
word after: foreig	-2 33 -54 -13 -7 -2 -6 -27 -2
word after: format	-46 -4 15 -3 -2 -3 -6 40 -3
word after: fought	6 4 -1 -2 -2 -3 -2 -2 -3
word after: four	16 -4 -15 -1 -2 -2 -2 -3 -3
word after: free	25 -33 -28 48 -14 -12 -11 -39 -8
word after: freed	-1 -31 19 35 -10 -8 -8 -16 -14
word after: friday	-61 7 25 -52 -16 -4 -5 42 -3
word after: from	16 -9 7 -4 -10 -6 -5 -5 -9
word after: genera	23 -2 -3 -7 -2 -1 -1 -6 -1
word after: go	0 -32 -2 48 -8 -12 -7 -25 -5
word after: going	-6 -16 16 -20 -18 -4 -7 -8 -3
word after: got	46 -30 -38 -12 -11 -15 -10 -42 -8
word after: govern	25 12 -11 -16 -5 -3 -4 -3 -6
word after: greek	17 -10 -5 -1 -1 -1 0 -1 -1
word after: had	22 -41 -17 -1 -8 -10 -8 17 -12
word after: handed	-27 21 -22 -16 -11 -9 8 7 -14
word after: has	60 -17 -19 -12 -3 -4 -5 -64 -7
word after: have	-21 5 -9 -18 -6 -3 -5 32 -14
word after: he	11 -2 -1 -3 -1 -1 -1 -2 -1
word after: headqu	-59 13 -5 -12 -12 -3 -7 23 -51
word after: held	59 -66 16 -13 -10 -10 -8 -10 -29
word after: hold	48 -41 -2 -3 -1 -1 -1 -2 -1
word after: home	14 8 -2 -10 -10 -6 -4 -6 -7
word after: hospit	42 -3 -2 -3 -2 -1 -1 -34 -3
word after: in	-28 -21 -16 6 0 -9 -6 -11 45
word after: includ	-20 22 1 -3 -3 -1 -2 -12 -2
word after: indepe	-34 33 -19 -1 -2 -4 -2 -5 -2
word after: is	0 -51 -4 -9 -5 -7 -5 22 -10
word after: israel	20 -4 -2 -2 -2 -1 -1 -7 -1
word after: it	-18 -29 3 -12 -8 -8 -10 30 -24
word after: its	0 -2 20 -9 -5 -2 -2 -16 -2
word after: july	15 -8 -2 0 -1 0 0 -2 -1
word after: kept	-34 28 -27 0 -1 -2 -1 -3 12
word after: killed	30 7 -12 -12 -3 -2 -3 -17 -16
word after: kursk	-47 -35 36 -15 -10 -12 -9 14 29
word after: kyiv	21 -60 49 -14 -21 -14 -17 -16 -48
word after: laid	24 -20 -5 0 -1 -2 -1 0 -7
word after: landed	17 -9 -9 -8 -3 -2 -2 -3 -1
word after: larges	55 -46 -1 -3 -7 -1 -1 -1 -9
word after: last	24 -12 -1 -3 -1 0 -1 -9 -1
word after: left	-31 21 36 -25 -25 -6 -9 -9 -6
word after: leopar	20 -2 -12 -1 -2 -1 -1 0 -2
word after: let	-1 -28 -6 39 -11 -18 -8 -29 -5
word after: libera	31 0 -10 -2 -1 -1 -1 -13 -2
word after: listed	-14 -9 -8 -5 -2 -1 -2 -11 21
word after: lives	-35 -1 43 -1 -1 0 -1 0 -3
word after: made	-43 31 -28 -20 -13 -15 -14 32 -27
word after: mariup	29 3 -23 -3 -4 -12 -4 -9 -25
word after: may	5 -3 0 0 0 0 0 0 0
word after: mediat	-42 44 2 -29 -8 -11 -4 26 -5
word after: medica	24 -1 -7 -6 -2 -1 -1 -5 -1
word after: medins	5 -11 19 -1 -2 0 -1 -9 -1
word after: meetin	46 -12 -1 -3 -2 -3 -2 -14 -10
word after: member	20 -7 -1 -11 -1 -1 -1 -3 0
word after: men	35 -23 -27 -21 -2 -1 -3 -2 -1
word after: milita	-53 46 -29 -16 -11 -14 -7 23 -13
word after: minist	-32 10 25 -26 -8 -3 -2 42 -7
word after: missil	74 -68 -31 -6 -7 -7 -11 -35 -39
word after: missin	-35 -21 -7 -5 -3 -2 -3 -26 44
word after: monday	11 15 -9 -10 -2 -4 -2 -2 -2
word after: more	-44 -14 -23 -14 -10 -9 -8 -30 59
word after: morgue	37 -33 -22 -1 -3 -3 -1 -7 -1
word after: mortal	-6 -4 19 -1 -1 -1 -1 0 -4
word after: moscow	1 14 -11 -10 -11 -9 -12 -9 -8
word after: most	48 -21 -24 -6 -3 -2 -3 8 -5
word after: motor	20 0 -3 0 -1 0 -1 -2 -13
word after: moved	16 -16 3 -1 -2 -2 -3 -15 -2
word after: nation	55 -44 -20 -3 -3 -1 -2 -2 -4
word after: navy	-21 -17 19 -1 -1 -1 -2 0 -1
word after: near	24 -40 -18 -9 -3 -10 -2 -6 -3
word after: need	4 -16 -17 -4 -3 4 15 -2 -7
word after: new	75 -50 -25 -2 -11 -8 -5 -59 -13
word after: ninety	-15 34 -20 -21 -5 -4 -3 -2 -6
word after: not	28 -10 -1 -2 -1 -1 -2 -7 -6
word after: now	-43 22 -2 -21 -3 -2 -2 37 -2
word after: number	22 -10 -4 -2 -1 -9 -4 3 -7
word after: of	-22 13 -10 -2 -8 -4 -5 19 -2
word after: office	32 -33 -6 -1 -1 -3 -1 -2 6
word after: offici	73 -55 -18 -9 -8 -4 -5 -14 -28
word after: oldest	27 -9 -5 -2 -1 -1 -1 -8 -2
word after: on	5 9 4 -4 -13 -7 -6 -25 -8
word after: one	-7 14 3 -10 -11 -7 -6 -33 -8
word after: ones	29 -34 13 -37 -17 -12 -12 -20 -7
word after: other	-24 4 12 -4 -24 -20 3 -9 -26
word after: our	75 -71 -11 -7 -4 -2 -5 -14 -7
word after: out	24 4 -48 -23 -6 -9 -6 -25 -13
word after: outsid	-52 -56 -24 -11 -3 58 -22 -20 -3
word after: over	8 33 -35 -18 -11 -6 -9 -14 0
word after: overal	71 -76 0 -50 -4 -2 -2 47 -1
word after: overni	30 -5 -12 -2 -3 -1 -2 -1 -5
word after: own	25 -52 15 -1 -4 -2 -1 -5 -1
word after: part	76 -29 -35 -11 -6 -5 -4 -9 -4
word after: patien	50 -1 -2 -42 -1 -1 -1 -7 -1
word after: patrio	7 -2 -2 0 0 0 0 -2 0
word after: people	68 -52 -21 -5 -6 -10 -3 -15 -5
word after: per	-11 25 -13 1 -7 -6 -8 -14 -4
word after: place	-44 12 44 -4 -10 -7 -5 17 -3
word after: plus	-65 79 -9 -9 -11 -21 -4 -16 -3
word after: presid	-13 30 -49 -2 -2 -8 -6 -3 -12
word after: priest	17 -10 -5 -1 -1 -1 0 -1 -1
word after: prison	10 -3 -16 -8 -10 -5 -4 -41 11
word after: privat	54 -40 -8 -2 -2 -3 -2 -3 -4
word after: reache	33 -21 -1 -4 -2 -2 -2 -23 0
word after: receiv	32 -32 4 1 -2 -3 -3 -4 -13
word after: red	35 -20 -7 -5 -5 -3 -1 -3 -1
word after: regain	-53 31 -51 34 -18 -7 -11 -26 -2
word after: region	-18 -35 33 -16 -10 -11 -9 11 23
word after: relati	-16 39 12 -31 -1 -8 -7 -1 -1
word after: releas	-5 25 -11 -6 -13 -17 -9 -21 -16
word after: relief	26 -7 -8 -6 -2 -1 -2 -16 -1
word after: remain	-55 -26 -45 -13 -17 -10 -10 -21 70
word after: repatr	-15 22 12 -7 -2 -4 -1 3 -2
word after: rescue	-65 73 -28 -14 -5 -5 -10 26 -19
word after: reside	-38 -44 66 -3 -2 -1 -3 -5 -5
word after: return	1 6 13 -11 -8 -4 -5 -4 -6
word after: reunit	-19 26 13 4 -3 -4 -2 -12 -1
word after: ru	25 -8 -6 -1 -2 -1 -1 -7 -2
word after: russia	-22 18 -11 -8 -8 -1 -6 3 0
word after: said	-26 -7 23 -11 -4 -2 -2 -3 -2
word after: saturd	-15 -27 25 15 -3 -5 -3 -12 -2
word after: says	-26 63 -27 -6 -5 -2 -1 -3 -2
word after: separa	44 -88 -58 -18 -7 -21 -9 -20 -10
word after: sergea	62 -58 -11 -6 -5 -8 -3 -11 -4
word after: seriou	42 -12 -5 -1 -1 -20 -2 -5 -2
word after: servic	-45 51 -25 -45 -19 -6 -7 1 -16
word after: set	39 -8 -14 -44 -5 -8 -11 -30 -3
word after: settle	23 0 -2 -2 -1 -1 -1 -14 -2
word after: seven	7 1 0 -8 -4 -1 -1 -7 -1
word after: severa	5 21 -32 -11 -3 -3 -2 -1 -4
word after: shot	43 -4 -24 -5 -2 -1 -2 -9 -3
word after: side	-9 46 -11 -46 -12 -6 -6 -2 -4
word after: sides	-10 -19 -21 20 -5 -4 -5 35 -51
word after: signed	8 -2 0 -1 0 0 0 -1 -3
word after: since	-18 -26 -29 -15 -6 -5 -6 58 -28
word after: six	37 16 -22 -6 -4 -3 -3 -32 -17
word after: so	-29 -16 -1 9 -3 -2 -2 33 -30
word after: soldie	-34 41 -60 -18 -4 -4 -3 11 -4
word after: some	-75 24 -12 -5 -12 -6 -5 65 -51
word after: specia	25 -1 -23 0 0 0 0 0 0
word after: states	56 -2 -8 -31 -1 -3 -1 -14 -8
word after: still	19 -37 -14 -15 -12 -10 -8 -24 1
word after: sunday	-29 -18 40 -14 -3 -2 -2 -2 -1
word after: suppli	15 -8 -10 -6 -2 -1 -2 -1 0
word after: surren	46 -20 -3 -1 -4 -7 -2 -4 -6
word after: swap	4 -7 10 0 0 -1 0 -6 -1
word after: swappe	23 -12 -11 -1 0 0 -1 0 0
word after: system	9 -3 -3 0 0 -1 -1 0 -1
word after: table	35 -29 -12 -2 -1 0 -1 0 -1
word after: taken	8 37 -28 -9 -10 -10 -4 -21 -19
word after: talks	15 5 -7 -5 -2 -2 -2 -9 -10
word after: tank	46 -14 -29 -4 -4 -1 -5 0 -4
word after: tanks	20 -13 -7 -4 -2 -1 -2 -5 -6
word after: tempor	26 -20 -1 -1 -1 -1 -2 -31 -5
word after: ten	42 -10 13 -32 -7 -16 -13 -28 -45
word after: territ	-2 -3 20 -1 -1 -1 -1 -7 -4
word after: that	-38 11 22 -16 -14 -11 -9 -7 -13
word after: the	-24 -10 1 2 -2 -7 -2 7 25
word after: their	45 -26 -48 30 -5 -5 -4 -16 -8
word after: them	32 -8 -14 9 -9 -9 -6 -15 -24
word after: there	21 -1 -22 -1 -2 -2 -10 -2 25
word after: they	64 -37 -17 -4 -13 -6 -4 -8 -25
word after: this	-25 -57 -18 -19 -6 -6 -8 35 -5
word after: those	41 -18 -28 -1 -7 -2 -2 -5 -1
word after: three	-28 -24 -70 -16 -12 -15 -13 58 -28
word after: throug	30 -49 -23 -1 -10 16 -9 12 -51
word after: thursd	11 -5 -5 -27 -12 -7 -3 -4 -2
word after: to	17 -10 -15 -18 -7 -6 -5 19 6
word after: today	-25 40 -31 8 -9 -18 -6 -21 -7
word after: togeth	20 -34 50 -18 -9 -8 -9 -16 -16
word after: told	21 -15 0 -1 -1 -1 -1 -5 0
word after: tonigh	-51 -49 -6 67 -9 -3 -3 -6 -9
word after: too	-54 46 3 -2 -2 -5 -3 -3 -12
word after: took	-45 11 39 -2 -4 -7 -4 17 -3
word after: total	-80 23 -10 4 -11 -9 -17 40 -18
word after: traded	43 -68 39 -13 -15 -13 -10 -7 -12
word after: transf	-4 31 -30 -5 -3 9 -4 -1 -2
word after: travel	-12 -15 39 -3 -7 -11 -19 -5 -4
word after: tuesda	-66 53 -42 34 -7 -4 -6 -6 -14
word after: two	-2 27 -35 21 -9 -7 -6 -37 -26
word after: uae	-22 17 -44 0 -12 -13 -7 19 -6
word after: ukrain	-47 16 3 -5 -8 -6 -5 23 -8
word after: under	-6 26 -11 -23 -10 -18 -4 -13 34
word after: united	-33 39 21 -42 -5 -4 -3 -29 -10
word after: up	-35 2 35 -12 -10 -12 -9 -8 -7
word after: urgent	-21 -60 0 -5 -12 0 15 -3 -9
word after: us	-1 -15 -7 0 -1 28 -8 0 -1
word after: vehicl	34 0 -6 -1 -1 -1 -1 -4 -21
word after: war	48 -9 -2 -6 -7 -6 -4 -45 -16
word after: was	-34 -5 34 -22 -15 -11 -11 -14 -11
word after: washin	33 -14 -17 -7 -3 -6 -2 -15 -1
word after: way	-75 -6 11 -18 55 -19 1 13 -17
word after: we	52 -19 -9 -4 -9 -13 -5 -29 -13
word after: wednes	-24 51 -38 -9 -7 -3 -4 -6 -4
word after: week	37 -48 31 -3 -1 -1 -1 -38 -2
word after: well	76 -35 -12 -15 -3 -7 -3 -6 -4
word after: went	-25 -3 -12 -41 51 -16 0 4 -13
word after: were	31 -15 -3 8 -8 3 -6 -19 -8
word after: when	42 -1 -30 -2 -2 -1 -1 -3 -4
word after: which	-63 -10 -28 24 -24 -15 -6 62 -49
word after: while	-16 2 -2 0 -1 0 0 0 17
word after: who	24 -15 3 -7 -7 13 -5 -11 -8
word after: whom	38 -16 -42 10 -11 -27 23 -33 -11
word after: whose	-46 42 8 -25 -5 -7 -5 -6 -5
word after: will	23 -8 -1 -2 -1 -1 -1 -6 -3
word after: with	-51 19 0 -5 -5 -8 -6 18 -8
word after: within	8 -1 -1 -3 0 -1 -1 0 -1
word after: withou	47 -29 36 -18 -5 -21 -14 -26 -18
word after: women	17 43 -24 -9 -10 -5 -4 -26 -4
word after: would	28 -6 -1 -2 -11 -1 -2 -4 -4
word after: wounde	-14 -55 -14 -18 -7 33 -11 14 -4
word after: year	-38 -8 -3 -5 -3 -2 -4 42 -8
word after: years	39 -16 -8 -1 -1 -2 -3 -3 -12
word after: younge	35 -13 -7 -3 -2 -1 -1 -7 -5
word after: а	36 -47 -12 -10 -11 -18 -9 13 -1
word after: або	15 -7 -8 -1 -3 -10 -3 -8 -10
word after: авиабо	32 -2 -18 -1 -2 -1 -1 -5 -2
word after: автобу	16 -9 0 -1 -1 -2 0 -3 -1
word after: автомо	80 -62 -19 -2 -3 -4 -2 -2 -3
word after: авіауд	5 -1 -2 0 0 0 0 0 -1
word after: агентс	-50 65 -39 -6 -5 -3 -4 -5 -5
word after: аес	26 -17 -1 -1 -1 -2 -1 -1 -2
word after: азерба	18 -17 -4 -4 -1 -1 -1 0 0
word after: азов	-21 27 -10 -4 -3 -5 -5 -29 -10
word after: азова	-13 60 -53 -7 -5 -9 -2 -2 -3
word after: азовск	-46 -2 48 -2 -2 -1 -4 -3 -6
word after: азовст	28 18 -62 -11 -11 -21 -9 -25 -14
word after: азову	55 -12 -49 -20 -16 -48 -19 -41 -30
word after: аквато	18 -1 -7 -1 -2 -1 -1 -3 -3
word after: активі	29 -22 -1 -3 -2 -2 -1 -1 -7
word after: але	-21 -20 16 -3 -2 -3 -2 32 7
word after: андрій	9 17 -12 0 0 -1 -1 -11 0
word after: армии	-6 -26 29 -1 -5 -1 -2 -1 -9
word after: бабушк	26 21 -25 -3 -3 -2 -2 -13 -4
word after: банки	12 -8 -1 0 -1 0 0 0 -1
word after: бахмут	0 48 -52 -8 -15 -9 -6 -17 -6
word after: ббм	23 -2 -3 -1 -1 -1 -1 -10 -6
word after: без	38 14 -64 -11 -11 1 -15 -24 0
word after: безвіс	-48 17 -17 -4 -5 -9 -4 -22 49
word after: белгор	-22 -53 68 -3 -4 -3 -8 -12 -10
word after: белору	-17 -50 54 -4 -8 -8 -10 -2 -31
word after: беспил	25 -5 -7 -1 -2 -1 -1 -6 -2
word after: бмп	7 0 -3 0 0 0 0 -2 0
word after: бойови	21 22 -3 -1 -2 -1 -1 -39 -1
word after: бойові	20 -13 -4 0 -1 -2 0 -1 -1
word after: бойцов	27 -78 71 -17 -14 -8 -7 -5 -9
word after: бойцы	18 22 -19 -6 -3 -4 -5 -10 -1
word after: боку	-7 -21 9 -9 34 -11 -6 -38 -16
word after: боків	27 -24 -2 0 -2 -1 -1 -1 -3
word after: более	-53 -1 -1 -1 -2 -1 -3 57 -9
word after: больни	56 -23 -9 -4 -6 -5 -3 -11 -44
word after: больше	-42 -33 80 -9 -5 -6 -7 -7 -15
word after: бомб	10 -5 -1 -1 0 -1 0 -1 0
word after: борони	3 18 -21 -19 -5 -9 -4 -12 -7
word after: борту	45 -34 -28 -1 -1 -5 -4 -1 -5
word after: бпла	14 -1 -9 -1 0 0 0 -2 0
word after: брата	2 43 -27 -1 -2 -3 -2 -14 -2
word after: братів	16 -2 -39 -6 -7 -15 -5 -22 -7
word after: бригад	44 -32 -4 -1 -2 -4 -1 -1 -9
word after: британ	13 7 -15 -1 -1 -1 -3 -3 -2
word after: бронем	14 -1 -1 0 -1 0 0 -10 0
word after: бронир	25 -7 -17 -2 -3 -1 -1 -3 -6
word after: брянск	13 0 -5 -1 -1 -1 -1 -1 -3
word after: будет	10 0 -1 0 0 0 0 -7 0
word after: була	-39 41 0 -2 -2 -1 -2 -24 -1
word after: були	-1 36 -35 -8 -4 -10 -6 -12 -6
word after: було	18 -15 -2 -1 -2 -4 -1 -6 -3
word after: бути	38 -2 0 -1 0 0 -1 -35 -1
word after: был	23 -1 -12 -1 -2 -1 -2 -4 -1
word after: были	42 14 -32 -4 -4 -16 -3 -2 -5
word after: бійці	35 -29 -22 -2 -6 -2 -2 -1 -3
word after: бійців	58 -51 7 -4 -5 -12 -5 -18 -10
word after: білору	-33 8 35 -10 -12 -11 -12 -22 -23
word after: більше	-48 52 0 0 -1 -1 -1 -1 -3
word after: більші	12 -1 -10 -6 -2 -3 -1 0 8
word after: в	20 -26 9 -6 -1 -6 -8 -30 2
word after: вагітн	9 -7 0 0 0 0 0 0 -3
word after: важкоп	19 16 -9 -3 -2 -11 -6 -14 -2
word after: вважал	86 -59 -25 -5 -6 -11 -7 -18 -67
word after: вважаю	-59 -17 -7 -1 -1 -2 -2 -17 51
word after: вдалос	13 -21 -12 -13 -9 30 -11 -34 -36
word after: вдома	-45 23 -26 -20 -7 -8 -5 34 -6
word after: везли	57 -60 -10 -5 -7 -11 -3 -7 -9
word after: велико	-2 31 -44 -4 -3 -5 -2 -5 -3
word after: вересн	55 -42 -1 -18 -2 -2 -2 -57 -4
word after: вернув	25 -13 -21 -8 -5 -2 -3 -8 -10
word after: вернул	-41 -17 24 8 -14 -7 -7 -12 -9
word after: вернут	23 -16 -5 -4 -9 -3 -2 -3 -1
word after: вертол	26 -2 -3 -2 -1 -1 -2 -14 -2
word after: ветера	17 -10 -2 -1 -1 -1 0 -1 -2
word after: вже	28 -3 -38 -2 -4 -3 -3 13 -10
word after: взамен	13 -15 32 -3 -6 -5 -5 -12 -2
word after: взяли	-10 18 -1 -1 -2 -3 -1 -1 -4
word after: взяты	40 -30 -4 -1 -2 -4 -2 0 -6
word after: взятых	-65 9 5 -4 -3 -6 -4 -3 -3
word after: вивезе	-26 2 -7 -4 -2 -4 -3 19 -1
word after: вивезл	10 26 -31 -14 -6 -19 -14 -18 -11
word after: визвол	-14 31 -38 -25 -8 -15 -8 19 -11
word after: вийшли	6 18 -44 -6 -5 -8 -7 -24 -6
word after: викона	-21 -10 -1 -3 -1 -1 -1 25 -1
word after: випадк	42 -17 -2 -1 -2 -4 -1 -14 -6
word after: вирвал	-19 24 -12 -2 -2 -3 -2 14 -3
word after: вирван	-25 39 -1 -1 -2 -2 -1 -10 -2
word after: виїхал	-57 51 15 -7 -4 -6 -5 -20 -5
word after: виїхат	49 -43 -2 -3 -1 -1 -1 -1 -1
word after: включа	-38 50 -20 -10 -14 -9 -6 -19 -6
word after: вкс	-56 -12 66 -2 -10 -2 -4 -4 -5
word after: вместе	48 -19 -43 -7 -7 -4 -7 -14 -3
word after: вместо	26 -3 -17 -1 -3 0 -1 -1 -5
word after: вмс	56 -35 -7 -2 -2 -5 -1 -6 -6
word after: во	19 -28 12 -5 -5 -2 -4 -4 -20
word after: воды	8 -3 0 -1 0 0 0 0 -2
word after: военно	-25 -21 -15 17 34 -33 16 -16 -25
word after: военны	-26 33 27 -20 -14 -10 -11 -29 -30
word after: возвра	30 -17 23 -6 -8 -5 -10 -30 -5
word after: возз'є	-7 19 -3 -9 -1 -1 -1 -4 -1
word after: войска	21 -1 -12 -2 -3 -1 -1 -1 -1
word after: волонт	-31 -6 -25 -3 -5 -4 -3 -28 37
word after: волю	-20 31 -18 -2 -2 -1 -1 -2 -1
word after: волі	-80 35 -15 14 -10 -14 -7 -19 -5
word after: вона	38 -24 -1 -1 -1 -2 -1 -7 -2
word after: вони	-11 -43 -10 -8 36 3 -11 -7 -18
word after: вооруж	13 6 -7 -2 -3 -3 -3 -4 -7
word after: восемь	-26 -4 52 -25 -17 -9 -10 -22 -18
word after: воссое	-34 61 -13 -39 -8 -10 -7 -6 -8
word after: восста	51 -6 -6 -2 -3 -1 -3 -35 -2
word after: воїнів	-6 27 -20 -11 -10 -5 -4 -40 -5
word after: время	-3 -8 -7 -8 -3 -3 -3 22 -13
word after: вс	18 -6 2 -2 -13 -3 -5 -18 -4
word after: все	5 -6 -14 -13 -13 -11 -12 13 -11
word after: всего	31 -15 -14 -27 -24 -13 -17 -72 20
word after: встигл	64 -34 -58 -1 -4 -10 -7 -6 -25
word after: встреч	3 -11 -42 -6 -6 47 -6 -39 -10
word after: всу	18 19 -36 -5 -4 14 2 -7 -16
word after: всього	-89 -15 -8 -2 -1 -2 -1 62 -1
word after: всі	-35 46 -21 -5 -6 26 -18 -42 -38
word after: втрати	57 -55 -1 -1 -3 -2 -1 -5 -7
word after: вчера	53 -55 -20 -15 -25 -14 -13 -34 -15
word after: вчора	-41 51 -41 -17 -3 -4 -4 -20 -10
word after: вывезе	-9 15 -2 -10 -5 -5 -5 -22 -6
word after: выехал	-23 35 -16 -13 -9 -11 -4 -3 -2
word after: вызвол	-33 -6 17 -3 -1 -4 -1 32 -1
word after: выполн	46 -35 24 -5 -10 -3 -4 -63 -3
word after: вышедш	34 -1 -32 -2 -1 -2 -2 -2 -6
word after: вышли	-17 -54 56 -17 -8 -7 -8 -20 -7
word after: від	-23 22 -21 -10 -12 -14 -8 32 -15
word after: відбув	-17 8 -4 -4 -2 -2 -2 -2 -1
word after: відбул	50 -34 -35 -3 -4 -6 -3 -45 -5
word after: віддал	-8 -9 -39 -12 27 8 -14 -12 -11
word after: відзна	34 -25 0 -1 -1 -3 -1 -1 -3
word after: віднов	21 -6 -4 0 -1 -2 -1 -4 -4
word after: відпов	5 -73 -5 -10 -6 -4 -5 44 -40
word after: військ	-6 30 20 -8 -11 -12 -7 -24 -8
word after: вільні	-21 40 -5 -17 -5 -5 -2 -12 -7
word after: він	74 -66 -4 -2 -1 -2 -2 -5 -3
word after: вісім	-21 34 -33 -3 -4 -9 -4 -24 -12
word after: гарніз	0 13 0 -1 -1 -1 -1 -7 -1
word after: гварді	53 -58 -15 -2 -1 -10 -2 -4 -1
word after: где	46 -13 -23 -3 -5 -2 -2 -4 -26
word after: гектар	28 -4 -10 -2 -2 -1 -2 -6 -3
word after: глава	-11 8 -2 -4 -3 -4 -3 -15 -3
word after: говори	14 12 -28 -23 -7 -5 -7 -13 -30
word after: госпит	79 -6 -57 -15 -5 -3 -4 -5 -18
word after: госуда	20 -3 -7 -1 -1 -2 -1 -2 -4
word after: гражда	-76 31 18 -13 1 -10 -9 -12 1
word after: границ	42 -10 15 -3 -4 -4 -3 -42 -7
word after: греко-	51 -39 -10 -1 -2 -5 -2 -4 -12
word after: громад	43 18 -32 -3 -3 -3 -5 -43 -2
word after: грузов	69 -10 -17 -4 -4 -2 -3 -20 -22
word after: груп	39 -20 -29 -1 -2 -4 -2 -3 -4
word after: группа	53 -10 -53 -3 -34 -4 -6 -6 -9
word after: группо	15 -1 -6 -1 -1 -1 -1 -1 -3
word after: группы	13 -1 -9 0 -1 -1 -1 0 -1
word after: гумани	26 -5 -13 -2 -2 -1 -1 0 -2
word after: гумані	40 -11 -7 -2 -1 -5 -2 -9 -4
word after: дали	8 -6 0 0 0 0 0 -1 0
word after: далі	49 -7 -2 -1 -2 -2 -1 -37 -1
word after: даними	0 -25 -5 -13 -6 -5 -4 60 -16
word after: два	24 -62 -22 -17 -19 -18 -13 16 -21
word after: двадца	60 6 -48 -5 -5 -3 -5 -10 -19
word after: двадця	60 -25 -27 -6 -7 -6 -3 -14 -14
word after: две	-19 -31 43 -2 -11 -2 -4 -20 -8
word after: двое	-21 67 -55 -14 -13 -8 -7 -28 -18
word after: двоих	39 -19 -13 -6 -4 -3 -3 -5 -21
word after: двох	2 43 -44 -8 -10 -24 -6 -51 -5
word after: двоє	5 37 -39 -5 -7 -10 -4 -37 -8
word after: двух	-12 41 -20 -19 -12 -4 -6 -13 -4
word after: дві	37 -41 -25 -6 -2 -4 -2 -17 -1
word after: де	47 1 -13 -3 -3 -4 -1 -10 -26
word after: дев'ят	12 -2 -9 -11 -4 -7 -8 -13 -5
word after: девять	54 16 -25 -2 -5 -5 -3 -11 -2
word after: действ	57 -39 -9 -11 -4 -11 -5 -6 -8
word after: делега	12 34 -39 -1 -1 0 0 0 -1
word after: день	57 -34 -7 -5 -9 -9 -5 -16 -15
word after: депорт	9 0 -3 -2 -2 -2 -3 13 -48
word after: депута	-14 16 36 -2 -3 -2 -5 -35 -3
word after: держав	78 -30 -8 -2 -2 -4 -3 -48 -17
word after: держсп	96 -64 -39 -2 -3 -5 -2 -3 -8
word after: десяти	42 -28 -13 -1 -3 -2 -1 -12 -7
word after: десятк	100 -79 -4 -4 -3 -9 -4 -9 -5
word after: десять	25 -7 -37 -6 -5 -4 -7 -18 -13
word after: детей	-9 47 -55 -6 -4 -7 -7 -14 -6
word after: дети	34 -9 -39 -2 -4 -5 -3 -2 0
word after: дехто	-25 25 0 -2 -1 -2 -1 -2 -3
word after: для	22 -14 -39 -5 -6 -5 -4 11 -13
word after: днк	19 -8 -4 -1 -1 -2 -1 -3 -1
word after: днр	61 -28 -44 -2 -8 -3 -2 -4 13
word after: дня	66 -6 -38 -4 -11 -2 -4 -20 -9
word after: дні	1 -116 -24 -21 -25 -21 -16 18 -21
word after: до	12 3 -3 -5 -5 -5 -4 -20 7
word after: добров	-25 35 -13 -2 -2 -7 -2 -9 -2
word after: добу	56 -33 0 0 0 -1 -1 -19 -4
word after: довічн	33 -14 -5 -1 -1 -2 -2 -1 -8
word after: догово	-42 -76 -59 -7 -17 -9 -10 68 -17
word after: додому	31 7 -43 13 -9 -12 -7 16 -11
word after: докуме	47 -18 -20 -1 -1 -2 -1 -7 -8
word after: доларі	6 -4 0 0 0 0 0 -1 0
word after: должен	27 -1 -12 -2 -2 -1 -2 -16 -1
word after: дома	48 -34 37 -29 -18 -12 -11 -44 -21
word after: домов	21 -6 -6 -1 -2 -2 -1 -6 -2
word after: домови	46 -30 -9 -2 -11 -4 -3 -22 -3
word after: домовл	-36 -6 -10 -5 -7 -9 -3 34 -8
word after: домой	30 -75 8 -24 11 -9 -10 -23 -17
word after: донбас	45 -64 -24 -4 -7 -6 -3 -9 -1
word after: донецк	31 -27 -7 -8 -7 -7 -3 -5 -6
word after: донець	81 -24 -50 -3 -4 -5 -3 -19 -1
word after: донечч	30 24 -26 -24 -7 -6 -4 -56 -5
word after: допомо	49 -4 -6 -2 -3 -7 -3 -21 -9
word after: доправ	46 -43 -1 -3 -3 -2 -1 -5 -3
word after: дороги	-29 1 5 -40 -4 -5 -5 -6 -3
word after: достав	13 5 -29 -8 -5 -5 -5 -8 -5
word after: досі	41 -5 -8 0 0 -1 -1 -3 -23
word after: дочека	-27 36 -1 -1 -3 -5 -1 -1 -3
word after: дпсу	83 -80 -2 -2 -2 -2 -2 -2 -4
word after: друг	-18 0 26 -25 -40 -13 -4 -4 -7
word after: другу	-18 0 26 -25 -40 -13 -4 -4 -7
word after: дружин	-27 37 -31 -5 -7 -10 -10 -20 -9
word after: дівчат	8 0 -22 -1 -1 -3 -1 -1 -1
word after: дістал	-32 -13 -8 -1 -1 48 -14 -8 -2
word after: дітей	22 30 -3 -8 -6 -12 -8 -35 -24
word after: діти	12 -48 -1 -7 -1 -13 -8 23 -10
word after: его	52 -34 -16 -4 -3 -3 -2 -5 -4
word after: единиц	53 -3 -15 -4 -5 -3 -3 -13 -31
word after: едут	27 -17 -24 -9 -17 -7 -8 -17 -6
word after: екіпаж	-7 35 -33 -3 -1 -1 -2 -4 -2
word after: електр	22 -14 0 0 -1 -1 -1 -8 -1
word after: емірат	-58 15 48 -9 -6 -6 -5 -15 -5
word after: енерго	-33 47 -16 -2 -3 -3 -2 -3 -1
word after: есть	54 -21 -15 -2 -2 -2 -1 -3 -13
word after: еще	65 -23 -54 -9 -15 25 -12 -10 -36
word after: ж	-20 41 -48 -4 -9 -5 -4 -1 -26
word after: же	44 -74 27 -19 -15 -8 -11 -43 -12
word after: женщин	18 26 -59 -9 -12 -8 -6 -7 -14
word after: жизни	-2 -1 18 0 -7 0 -1 -3 -4
word after: жизнь	-18 -7 25 -4 -25 -7 -3 -3 -8
word after: жителе	17 -36 11 -3 -12 -4 -6 -14 4
word after: жители	49 -37 26 -4 -4 -3 -6 -7 -6
word after: жителя	59 -22 -11 -3 -8 -1 -2 -10 -6
word after: жителі	-3 -36 36 -2 -2 -4 -2 -7 -3
word after: жодног	-8 -3 0 0 0 0 0 -3 14
word after: журнал	-33 7 -2 -2 -4 -3 -2 8 30
word after: жінки	136 -126 -25 -5 -4 -6 -4 -37 -10
word after: жінок	50 -34 -21 -5 -2 -15 -3 -17 6
word after: з	34 -13 -17 -3 -8 -10 -4 5 -7
word after: за	5 5 -39 -15 -12 -11 -7 -5 3
word after: забезп	-9 -44 -4 -1 -1 49 -2 -1 -1
word after: забрал	7 6 23 -19 -10 -12 -7 -34 -7
word after: завдяк	37 30 -6 -4 -2 -2 -1 -51 -2
word after: заверш	48 -52 -58 -21 -12 -11 -9 -10 -10
word after: завтра	39 -3 -7 -3 -2 -2 -2 -29 -4
word after: загало	26 -48 -42 -9 -5 -4 -6 20 -10
word after: загибл	1 14 -21 -6 -5 -8 -5 -7 -6
word after: загину	34 3 -3 -4 -5 -8 -6 -64 -19
word after: задерж	63 -39 -7 -8 -6 -4 -2 -9 -2
word after: закрыт	23 -3 -10 -3 -1 -1 -1 -4 0
word after: залиша	-74 -6 0 -1 -2 -4 -1 -18 75
word after: залиши	67 -32 -35 -9 -4 -4 -2 -3 -7
word after: занима	7 -1 0 -2 -1 0 0 0 -2
word after: записі	7 -6 0 -1 -2 -4 -2 -34 8
word after: запита	46 -23 -2 -8 -2 -3 -2 -7 -4
word after: запорі	42 -27 -29 -4 -4 -6 -3 -19 -3
word after: запрос	64 -11 -7 -4 -7 -4 -2 -32 -29
word after: зараз	31 -25 -6 -1 0 0 0 -2 0
word after: застен	10 -57 67 -6 -4 -2 -4 -5 -25
word after: заступ	14 -2 -31 -6 -8 -11 -4 -15 -14
word after: засудж	49 -3 -28 -3 -2 -7 -4 -6 -7
word after: затрим	36 -57 -16 -1 -1 -3 -2 -5 -13
word after: захвач	-23 -46 56 -2 -7 -2 -2 -1 -2
word after: захисн	19 33 -83 -8 -13 -16 -7 -10 -9
word after: захища	78 -43 -20 -3 -3 -7 -3 -6 -4
word after: захопл	-8 1 -1 -1 -1 -1 -1 12 -2
word after: защитн	-70 80 -42 -16 -11 -10 -8 11 -4
word after: заявил	-38 10 8 -10 -8 -7 -11 -4 -14
word after: збито	8 -3 -1 -1 0 0 0 -1 0
word after: збройн	56 -23 -52 -11 -11 -15 -8 -29 -12
word after: зброю	13 -9 -1 0 0 -1 0 0 -1
word after: звання	44 -30 -11 -1 -2 -2 -1 -1 -1
word after: звонко	30 -1 -3 -1 -1 0 -2 -21 -2
word after: звільн	-4 8 -15 -7 -5 -9 -4 22 -5
word after: здалис	10 -4 -1 0 0 0 0 -1 -1
word after: земляк	54 -45 -2 -3 -2 -1 -1 -9 -3
word after: землі	-23 53 -18 -17 -5 -4 -3 -13 -6
word after: зміїни	67 -49 -10 -2 -4 -9 -2 -7 -7
word after: зникли	-27 2 -22 -4 -6 -8 -5 -24 45
word after: знищен	26 -1 -6 -1 -1 -2 -1 -12 -3
word after: знову	-98 -24 -37 -44 -14 -13 -13 56 -14
word after: зокрем	11 13 -48 -6 -5 -8 -6 -3 -19
word after: зрадни	6 0 0 0 0 -1 0 0 -5
word after: зсу	64 -38 -18 -5 -6 -15 -6 -21 -7
word after: зустрі	15 23 -15 -6 -6 -8 -6 -39 -20
word after: зі	10 11 -18 -7 -7 -33 -8 -32 -32
word after: зіткне	64 -16 -1 -1 -3 -1 -1 -44 -1
word after: и	-3 27 -34 6 8 -9 -1 -10 -11
word after: из	13 -18 11 -13 -12 -18 -3 -23 13
word after: им	13 35 -47 -18 -19 -11 -14 -30 -20
word after: инвали	109 -95 -67 -13 -16 -36 -15 -60 -18
word after: иностр	21 -10 -21 -4 -5 -2 -4 -5 -3
word after: ирина	-50 35 0 -26 -10 -10 -9 -27 -10
word after: исполн	-23 0 -1 0 0 -1 0 23 -1
word after: источн	20 -12 -2 -3 -2 -1 -1 -1 -3
word after: их	22 -29 47 -14 -16 -11 -7 -17 -36
word after: июля	33 -28 -7 -4 -3 -1 -2 -6 -11
word after: й	-3 11 2 -6 -6 -9 -5 -15 -11
word after: йде	30 -17 -5 -2 -2 -1 -1 -25 -5
word after: його	-67 78 -35 -2 -7 -9 -5 -5 -13
word after: к	-42 16 42 -14 -15 -11 -8 -16 10
word after: каждое	42 -7 -3 -1 -1 -1 -5 -24 -4
word after: каждой	-30 19 -15 -6 8 -9 -11 27 -18
word after: каждую	-48 -46 63 -46 -72 -14 -15 -13 -16
word after: каждый	-31 -2 -2 -1 -2 -1 -1 34 -9
word after: кажуть	-43 -19 -2 -3 -5 -4 -4 46 -26
word after: как	0 -19 11 -2 -1 -2 -3 32 -29
word after: калужс	10 0 -4 -1 -1 -1 0 -1 -3
word after: катува	30 -8 -3 0 -1 -3 -1 -8 -6
word after: кв	61 -25 -18 -2 -2 -1 -1 -17 -1
word after: квадра	45 -1 -2 -1 -1 -1 -1 -43 -3
word after: кварти	44 -29 -4 -1 -1 -3 -1 -5 -5
word after: киев	22 48 -39 -8 -9 -16 -13 -10 -13
word after: киева	19 70 -57 -8 -4 -3 -3 -42 -20
word after: киевск	-20 -16 52 -2 -1 -3 -2 -5 -55
word after: киеву	9 -8 1 -8 -12 -2 -11 -9 -12
word after: кк	7 -2 0 -1 0 0 0 -2 0
word after: км	61 -25 -18 -2 -2 -1 -1 -17 -1
word after: кого	-14 27 -5 -3 -4 -6 -2 -18 -10
word after: кожен	-51 58 -7 -4 -2 -5 -2 42 -9
word after: кожног	-10 -14 10 -10 35 -12 -7 -42 -17
word after: кожної	-4 -23 48 -11 -19 -15 -13 -38 -13
word after: коли	25 -13 -3 -1 -1 -2 -1 -3 -3
word after: коллег	16 0 -15 0 -1 -1 -1 -5 -4
word after: колонн	35 -26 20 -4 -6 -2 -2 -3 -4
word after: колоні	20 -6 -2 -1 -2 -2 -1 -4 -3
word after: команд	-20 -29 24 -1 -4 -1 -3 0 -1
word after: консул	25 -3 -1 -1 -1 -2 -1 -14 -3
word after: контро	12 -2 -3 -1 -1 -1 -1 0 -4
word after: конца	21 -7 -7 -1 -1 -1 -1 -2 -3
word after: коорди	-52 -1 8 -10 -12 -13 -11 32 -27
word after: корабл	-44 48 -35 -4 -3 -1 -7 -5 -17
word after: кордон	-48 56 -19 -8 -4 -4 -4 -12 -2
word after: коридо	40 -34 -4 -1 -1 -1 -1 -2 -1
word after: коррес	-67 72 -54 -19 -6 -7 -5 -11 -6
word after: которо	84 -22 -37 -7 -2 -3 -2 -76 -3
word after: которы	-13 9 -4 -15 -10 4 -2 -25 11
word after: красно	-17 -16 -22 -3 -8 -10 -4 -11 28
word after: країн	17 -1 0 0 0 0 0 0 -14
word after: кримсь	55 -48 -15 -5 -8 -10 -5 -14 -38
word after: крім	-33 64 -59 -2 -4 -14 -2 -3 -3
word after: кто	43 -4 -29 -21 -52 -9 -4 -4 -2
word after: кто-то	18 -2 -4 -1 -2 -1 -1 -6 -3
word after: кума	41 -16 -20 -7 -16 -4 -5 -12 -8
word after: курато	25 -13 -1 -1 -1 -2 -1 -3 -2
word after: курсан	21 -8 -5 -1 -2 -1 -1 -1 -3
word after: курско	-23 -22 17 -6 -11 -7 1 6 2
word after: курськ	-38 26 22 -3 -4 -15 -11 -18 -17
word after: курщин	-21 -32 39 -3 -3 -9 -9 -5 -10
word after: кіломе	43 -12 0 -1 -1 -2 -1 -42 -2
word after: кілько	80 -28 -45 -4 -4 -6 -7 -28 -9
word after: кількі	-16 -50 -6 -14 -15 -15 -9 -25 54
word after: кінця	38 -30 -7 -1 -1 -1 -3 0 -1
word after: лабора	27 -3 -7 -1 -1 -2 -1 -11 -3
word after: лежачи	-40 -21 32 -2 -19 -10 -5 -12 -3
word after: лет	39 -8 -29 -1 -1 -2 -3 -9 -1
word after: летчик	-4 0 6 0 0 0 -1 -1 0
word after: лечени	49 -33 -3 -4 -6 -16 -8 -5 -22
word after: лиц	-5 23 -6 -2 -11 -1 -3 -8 -3
word after: лише	-35 -36 6 -4 -7 -8 -4 9 10
word after: лнр	22 -7 -11 -4 -8 -4 -7 -4 -17
word after: луганс	73 -48 -43 -3 -6 -9 -3 -5 -31
word after: льотчи	-57 43 0 -6 -7 -20 -10 -3 -20
word after: людей	16 -79 6 -7 27 -9 -5 -38 -10
word after: люди	9 -69 50 -5 -16 -5 -3 -4 -28
word after: лютого	72 -62 -69 -14 -35 -25 -11 6 -9
word after: лікарн	46 -45 -1 -1 -1 -4 -1 -1 0
word after: лікува	29 -17 -5 -1 -1 -2 -1 -1 -3
word after: лінії	32 -29 -2 0 -2 -1 -1 -1 -4
word after: літніх	80 -77 0 -1 -3 -2 -1 -3 -5
word after: м	16 -5 -2 -1 -2 -1 -1 -4 -2
word after: майже	-4 23 -19 -1 -3 -2 -1 -2 -3
word after: мали	40 -33 -15 -15 -6 -3 -7 -11 -32
word after: маломо	30 -12 -1 -1 -1 -1 -1 -15 -4
word after: мариуп	49 -34 -56 -11 -12 -23 -11 -25 -12
word after: маршру	10 -2 -3 -1 -1 0 0 0 -2
word after: маріуп	87 -49 -42 -6 -5 -18 -4 -12 -10
word after: матере	33 -24 9 -6 -5 -2 -2 -1 -4
word after: матері	-14 -25 28 -5 -2 -1 -5 -8 -1
word after: матрос	-13 17 -9 -4 -4 -4 -2 -39 -6
word after: машин	35 -1 -15 -2 -1 -2 -1 -29 -4
word after: мають	44 -17 -10 -2 -2 -16 -3 -7 -8
word after: мая	97 -33 -81 -12 -4 -8 -5 -79 -4
word after: має	1 -27 -5 -5 -7 -7 -8 23 -8
word after: маємо	-72 -64 -33 -28 -12 -9 -13 89 -38
word after: медвед	3 -37 21 -17 -23 -26 -19 -19 -27
word after: медики	53 -20 -32 -2 -3 -4 -3 -1 -12
word after: медици	41 -3 -18 -3 -3 -1 -2 -4 -9
word after: между	-19 -1 -2 0 0 0 0 19 -1
word after: мера	-62 86 -26 -3 -7 -7 -3 -11 -5
word after: месяца	24 -9 -10 -1 -2 -1 -2 -1 -4
word after: мешкан	-16 0 9 -3 -4 -17 -4 -3 -4
word after: ми	16 -25 7 -11 -13 -15 -12 24 -20
word after: микола	55 -50 -2 -3 -3 -2 -3 -16 -3
word after: миль	13 0 0 0 0 0 0 -1 -11
word after: минист	-20 20 8 -2 -2 -41 -13 -1 -6
word after: минобо	4 9 -6 -12 -7 -6 -6 3 -14
word after: младше	-17 46 -20 -10 -5 -1 -3 -13 -5
word after: млн	23 -10 -4 -1 -1 -4 -1 -3 -1
word after: мо	-22 -5 25 -6 -4 -7 -3 -21 -6
word after: моргів	53 -21 -48 -5 -14 -27 -9 -19 -24
word after: морпіх	30 -22 -22 -2 -3 -3 -3 -8 -6
word after: морськ	-76 89 -71 -10 -13 -24 -8 -4 -15
word after: моряки	-49 12 39 -4 -5 -1 -9 -6 -5
word after: морякі	-67 -45 56 -12 -8 -36 -9 -14 -17
word after: москал	-19 0 -55 0 -6 0 -2 75 -14
word after: москва	45 -33 -20 -12 -10 -10 -14 -7 -46
word after: москве	-5 40 -29 -1 -1 -2 -1 -4 0
word after: москву	46 -3 -40 -2 -1 -2 -1 -1 0
word after: мужчин	22 38 -27 -3 -3 -1 -4 -2 -2
word after: мы	-7 -57 15 -17 37 -20 -14 -56 -5
word after: мільяр	25 -18 -1 -1 -1 -1 -1 -4 -2
word after: мінреі	-45 8 18 -7 -7 -4 -4 -23 15
word after: місце	-5 -3 0 0 0 0 0 0 9
word after: місць	13 -4 0 0 0 0 0 -3 -5
word after: місяці	-43 51 -7 -6 -4 -3 -3 -10 -4
word after: на	18 32 -46 -6 -9 -9 2 -16 -12
word after: награж	6 -1 -3 0 -1 0 0 0 0
word after: над	20 -1 -23 -1 -2 -2 -2 3 9
word after: назад	46 -13 -22 -4 -2 -1 -2 -2 -2
word after: найбіл	14 7 -10 -1 -2 -1 -1 -6 -1
word after: наймол	45 -32 -4 -2 -2 -1 -1 -8 -1
word after: найста	79 -47 -13 -2 -2 -4 -2 -8 -4
word after: нам	-18 18 1 -13 -16 13 -20 4 -18
word after: намага	-14 27 -6 -6 -2 0 0 0 -2
word after: напере	11 7 -1 -2 -1 0 -1 -12 0
word after: написа	14 -1 -12 0 0 0 0 0 0
word after: направ	-11 17 12 -6 -4 -13 -5 -5 -3
word after: напрям	48 -5 -33 -6 -4 -4 -3 -16 -3
word after: нарешт	58 -49 -7 -6 -7 -5 -6 -17 -7
word after: народн	71 -79 16 -8 -13 -15 -7 -6 -39
word after: нас	8 -7 17 -10 -8 -7 -6 -21 -35
word after: находи	-8 -14 24 -1 -3 -1 -3 -4 -5
word after: находя	26 -7 2 -1 -5 -1 -3 -1 -15
word after: нацгва	-46 70 -55 -8 -9 -23 -8 -19 -13
word after: націон	63 -62 -14 -3 -2 -10 -2 -4 -4
word after: наш	21 -14 -1 -1 0 -1 -1 -2 -3
word after: нашей	-3 36 -33 -3 -3 -2 -2 -2 -3
word after: наши	0 8 8 -41 -17 -13 -8 -8 -16
word after: нашим	38 -42 -23 -9 -4 -3 -11 -18 -8
word after: наших	-26 1 29 -21 -10 -9 -9 -18 -9
word after: нашлис	64 -4 -35 -11 -9 -2 -2 -9 -22
word after: наші	43 32 -47 -21 -5 -4 -3 -6 -6
word after: нгу	-65 67 -7 -4 -3 -4 -3 -3 -4
word after: не	-10 17 -22 -8 -8 -7 -5 1 -28
word after: неволі	-61 11 -8 -5 -5 -4 -5 4 49
word after: неделю	35 -25 -1 -3 -1 -1 -1 -5 -1
word after: незако	2 15 -15 -4 -5 -6 -6 10 -18
word after: незале	39 -52 -24 -16 -10 -15 -13 21 -45
word after: некото	-22 55 -10 -11 -15 -13 -12 -45 -33
word after: немає	53 -35 -9 -1 -3 -6 -2 -36 -25
word after: неотло	-30 -40 -3 -6 -4 48 18 -21 -9
word after: нескол	18 -13 -1 -1 -1 -1 -1 0 -1
word after: ним	-7 -12 -18 -6 -4 -7 -12 -23 20
word after: ними	35 -34 36 -9 -10 -3 -6 -33 -7
word after: них	0 -2 2 -8 -10 -11 -6 -4 19
word after: но	24 -16 -16 -9 -10 -4 -6 -12 26
word after: новини	96 -92 -32 -7 -11 -7 -7 -11 -11
word after: нуждаю	-79 -41 20 -7 -6 33 -5 -18 -20
word after: нужна	33 -81 26 -5 -6 -43 45 -9 -13
word after: ні	99 -67 -3 -7 -7 -18 -7 -45 -8
word after: о	-1 -13 -9 -16 -11 -12 -8 27 -28
word after: оаэ	-20 11 -6 -1 -3 -2 -1 -1 -1
word after: об	64 -21 -51 -23 -16 -8 -8 -32 -9
word after: обе	-13 44 -45 -13 -2 -2 -2 -1 -4
word after: обеих	18 -10 0 -2 -1 0 -1 -4 0
word after: област	-28 -1 13 -6 -9 -7 -1 3 4
word after: обмен	-53 26 -14 -10 -14 9 -7 -16 -9
word after: обмена	89 -70 -36 -9 -7 -22 -6 9 -13
word after: обмено	21 -29 -41 -2 -4 -3 -2 46 -5
word after: обмену	11 -1 -8 -1 0 0 0 0 0
word after: обменя	53 -58 -29 43 -4 -4 -4 -19 -14
word after: обмін	-31 15 19 -8 -13 6 -7 -19 -7
word after: обміна	-54 -64 -1 -8 -6 -26 -11 68 -9
word after: обміни	81 -75 -9 -3 -4 -8 -3 -50 -6
word after: обмінн	9 -1 -1 0 0 0 0 0 -6
word after: обміно	-44 31 -19 -11 -14 43 -15 -32 -14
word after: обміну	-36 35 -22 -13 -4 -19 -2 36 -2
word after: обміня	-3 13 -13 -15 -5 -6 -6 -17 -12
word after: обміні	40 57 -2 -3 -2 -4 -2 -43 -8
word after: обниму	-3 -27 31 -8 -8 -1 -4 -2 -3
word after: оборон	32 2 -18 -9 -9 -30 -9 -13 -10
word after: обратн	-58 70 22 -5 -5 -13 -5 26 -6
word after: обстрі	7 -5 0 0 0 0 0 0 0
word after: обучен	58 0 -3 -1 -2 -1 -2 -57 -26
word after: объект	22 0 -7 -1 -1 -1 -1 -2 -9
word after: обійма	52 -47 -2 -19 -1 -2 -1 -10 -3
word after: обійня	-55 -62 -2 -10 -8 -5 -9 64 -7
word after: один	35 -41 2 -6 -19 -11 -6 -20 13
word after: одна	13 -24 -62 -16 36 -11 -5 -44 -7
word after: однако	57 -62 11 -17 -5 -3 -6 -6 -5
word after: одного	41 -28 -17 -3 -3 -6 -3 -17 -2
word after: однора	46 -20 -3 -1 -3 -2 -1 -13 -6
word after: одну	-1 8 -2 0 -1 0 0 -3 -2
word after: ожидаю	41 -20 -32 -3 -2 -2 -2 -2 -4
word after: оказал	67 -5 -63 -15 -21 -7 -18 -21 -75
word after: оказан	19 0 -9 -1 -2 -1 -2 -2 -1
word after: октябр	42 -29 -17 -3 -2 -4 -3 -1 -4
word after: окупан	-21 41 -13 -8 -4 -13 -12 -14 -4
word after: окупов	-24 31 -28 -1 -1 -4 -2 -8 -3
word after: омбр	26 -23 -1 -2 -1 -4 -1 -15 0
word after: она	9 -7 -2 0 0 0 0 0 0
word after: они	-37 -9 17 -2 -6 -4 -10 -7 -5
word after: онлайн	33 -8 -1 -1 -1 -1 -1 -15 -5
word after: операц	70 -34 -13 -2 -2 -8 -3 -23 -4
word after: опинил	26 -12 -18 -2 -2 -3 -1 0 -2
word after: оружие	26 -10 -8 -1 -1 -2 -1 -1 -3
word after: освобо	-28 16 -45 31 -7 -5 -5 -5 -11
word after: осколк	9 -5 -1 0 0 0 0 -1 0
word after: основн	44 -1 -33 -20 -6 -21 -4 -6 -16
word after: особи	-64 65 -2 -1 -2 -1 -1 0 -1
word after: остало	37 -4 -20 -3 -3 -1 -1 -3 -4
word after: осталь	-23 -48 47 -4 -9 -5 -5 -3 -23
word after: останн	72 -67 -11 -10 -12 -6 -8 -55 -8
word after: остают	-17 -27 -51 -6 -12 -12 -17 -19 53
word after: остров	55 -39 -20 -1 -3 -5 -2 -3 -3
word after: осужде	22 14 -30 -2 -1 -2 -1 -1 -2
word after: осіб	-28 41 -20 -4 -2 -1 -1 -1 -1
word after: от	93 -72 -14 -14 -10 -7 -6 -20 -8
word after: ответ	3 -14 -38 -1 -3 -18 23 -1 -4
word after: ответа	-38 0 -1 -1 -1 -1 -2 -7 41
word after: отдала	69 -11 -39 -14 -29 -28 -13 -10 -5
word after: отдали	0 -41 27 -11 -12 38 -20 34 -13
word after: отданы	-57 -17 -13 -6 -9 47 -8 -9 -17
word after: открыт	13 -4 -2 -1 -1 -1 -1 -1 -2
word after: отправ	14 -65 26 -19 26 -25 -11 -27 -22
word after: отпуск	46 -3 -34 -2 -3 -1 -2 -8 -36
word after: отпуст	22 -87 -40 -22 37 -31 32 -24 -28
word after: отпуще	-1 32 -16 -3 -6 -3 -4 -2 -6
word after: отрима	-26 22 11 -6 -6 -17 -6 -15 -7
word after: офицер	15 29 -32 -5 -13 -14 -7 -12 -2
word after: офіцер	-89 113 -66 -7 -8 -18 -7 -14 -16
word after: очеред	55 -11 -62 -10 -6 -19 -6 -35 -37
word after: п'ятер	-23 31 -2 -1 -1 -3 -1 -3 -2
word after: п'ять	46 -30 -4 -3 -1 -2 -1 -10 -2
word after: п'ятьо	-51 -2 51 -6 -10 -9 -12 -21 -3
word after: павших	20 -27 33 -13 -10 -18 -17 -25 -20
word after: палест	25 -9 -6 -1 -2 -1 -1 -10 -1
word after: партия	9 -1 0 0 0 0 0 -2 -7
word after: паспор	29 -20 -3 -1 -1 -1 -1 -1 -2
word after: пациен	6 0 -2 0 0 0 0 -3 0
word after: перебу	42 -20 -19 -4 -11 -12 -4 -37 -23
word after: переве	14 -11 0 -2 0 0 0 0 0
word after: переві	13 -6 0 -2 -1 0 -1 -3 -1
word after: перего	28 -18 5 -1 -2 -3 -1 -9 -2
word after: переда	24 33 -48 -8 -13 -9 -8 -14 7
word after: перетн	-46 50 -12 -8 -3 -1 -3 -12 -1
word after: перший	-42 78 -18 -2 -5 -5 -2 -30 -5
word after: писем	27 -16 -8 -1 -1 -1 -1 -11 -2
word after: письма	26 -13 -17 -1 -7 -1 -1 -2 -3
word after: плакал	25 -39 29 -7 -7 -8 -6 -10 -6
word after: плен	7 -43 58 -5 -5 -5 -3 -9 -5
word after: плена	17 -31 -32 -6 -5 -4 -5 22 -15
word after: пленны	-14 36 -39 -11 -17 -7 -9 39 -52
word after: плену	8 -14 24 -2 -3 -1 -3 -6 -3
word after: плюс	-16 -49 58 -4 -11 -4 -3 -5 -12
word after: по	-9 -49 -15 48 25 -6 -8 -12 -1
word after: побачи	55 -35 -4 -8 -2 -3 -3 -6 -2
word after: побыва	33 -29 -15 -1 -6 -4 -4 -1 -3
word after: поверн	1 4 -29 -9 -7 4 -6 20 -12
word after: поверт	-28 52 -35 22 -11 -28 -10 -42 -29
word after: повном	30 -1 0 -1 0 -1 0 -28 0
word after: повідо	-38 29 -6 -11 -6 -19 -6 -24 -19
word after: погибл	11 0 -2 0 -2 -1 -1 -5 -2
word after: погибш	0 5 0 -7 -8 -9 -5 14 -15
word after: под	14 56 -72 -4 -8 -5 -4 -7 -16
word after: подгот	34 -5 -8 -2 -2 -9 -1 -5 -20
word after: подкон	0 -2 5 0 0 0 0 0 -1
word after: подопе	-9 79 -111 -19 -13 -11 -27 -34 -13
word after: подпис	41 -3 -24 -1 -2 -1 -1 -3 -9
word after: пожизн	42 -10 -40 -4 -1 -4 -2 -1 -3
word after: пожилы	74 -44 15 -3 -4 -4 -5 -16 -66
word after: поза	-66 -51 -16 -15 -11 28 34 19 -19
word after: пока	-56 -8 -8 -3 -2 -2 -4 -10 65
word after: покину	-30 0 39 -13 -7 -3 -5 -23 -8
word after: покров	45 -36 -9 -3 -1 -3 -2 -1 -5
word after: полегл	11 -36 -13 -13 -5 -7 -5 32 -7
word after: полку	-25 35 -7 -4 -3 -6 -4 -26 -14
word after: полном	42 -35 -3 -2 -3 -1 -1 -14 -6
word after: полнос	29 -12 -21 -3 -10 -6 -3 -29 -11
word after: полови	-27 -22 -70 46 -7 -4 -6 -4 -11
word after: полон	25 -48 51 -9 -3 -8 -4 -6 -7
word after: полоне	81 -62 -14 -2 -2 -4 -2 -26 -5
word after: полону	-35 49 -14 -6 -5 -4 -4 15 -7
word after: полоні	75 -42 -36 -5 -4 -10 -5 -25 -36
word after: получе	-1 29 -20 -6 -6 -11 -5 12 -7
word after: получи	-36 -2 29 -23 -17 -23 -12 -12 -28
word after: поліце	8 -5 -1 0 0 0 0 0 0
word after: померл	52 -83 -33 -3 -3 -16 -6 -4 -7
word after: помощи	5 0 -2 0 0 0 0 0 -2
word after: помощь	6 0 -2 0 -2 0 0 0 -1
word after: понад	45 -80 -17 -5 -4 52 -7 -49 11
word after: попавш	-3 -34 39 -1 -4 -3 -1 -2 -1
word after: попере	21 -2 -23 -1 -1 -1 -3 9 -2
word after: попрос	9 -2 -3 0 -1 -1 -1 0 -2
word after: поране	-37 20 -23 -9 -10 34 23 -21 -28
word after: портре	60 -8 -2 -3 -2 -1 -1 -49 -1
word after: посере	-42 6 45 -8 -6 -6 -6 -14 -4
word after: после	57 -32 -42 -1 -3 -9 -3 -4 -2
word after: послед	59 -15 -45 -14 -11 -5 -12 -30 -15
word after: посмер	8 -4 -1 0 -1 -1 0 0 0
word after: поспіл	-4 23 -5 -4 -3 -7 -1 -3 -3
word after: посред	-35 -28 39 -13 -9 -6 -7 -6 -4
word after: постра	7 -2 -2 0 0 -1 0 -1 -1
word after: посыло	45 -1 -1 -1 -2 -2 -2 -36 -8
word after: потеря	26 -6 -17 0 -1 -5 -2 -12 0
word after: потрап	28 -26 -2 -1 -1 -2 -1 -1 -1
word after: потреб	13 -3 -10 -1 -1 -6 -2 10 -1
word after: потім	17 -1 -4 -1 0 -1 -1 -13 -1
word after: початк	-6 -8 -4 -6 -2 -2 -3 24 -15
word after: почти	58 -49 -23 -20 -7 -4 -8 -14 -5
word after: поїхал	-3 -29 28 -5 -3 -4 -7 -23 -22
word after: права	5 0 0 0 0 0 0 -3 0
word after: праців	-34 -87 -5 -2 -4 -6 -4 -34 53
word after: предст	17 -23 0 -9 -4 -7 -4 -5 -7
word after: презид	25 -17 -15 -2 -1 -1 0 0 -1
word after: при	-33 47 -2 -3 -3 -2 -3 -11 -1
word after: прибул	19 14 -24 -1 -2 -3 -1 -5 -1
word after: прибыв	81 -3 -73 -2 -1 -1 -1 -19 -1
word after: привез	29 7 -17 -8 -6 -6 -5 -25 -13
word after: пригра	-67 -64 40 -15 -18 -12 -14 50 -27
word after: приеха	-15 -39 28 -16 -16 -11 -10 -6 -10
word after: призна	24 -17 -5 -1 -1 -1 -1 -3 -3
word after: прийня	-15 28 -21 -3 -4 -3 -3 -18 -1
word after: прикор	72 -46 -38 -4 -3 -10 -4 -7 -5
word after: принял	-15 8 -17 -2 -4 30 -19 -9 -5
word after: принят	17 -5 -15 -1 -1 -1 -1 -3 -1
word after: причем	-58 13 20 -13 -9 -4 -7 -10 -13
word after: приїха	-3 20 -39 -9 -6 -12 -8 -50 -10
word after: про	55 6 -50 -7 -5 -4 -2 -59 -7
word after: провед	-16 -42 -10 -2 -4 -2 -2 37 -7
word after: провел	-21 11 -4 -4 -3 -6 -4 27 -9
word after: провів	5 -4 0 0 0 0 0 0 0
word after: продов	-52 7 -6 -3 -2 -8 -2 -34 39
word after: пройшл	62 -60 -4 -3 -1 -3 -2 -4 -1
word after: пропав	35 -5 -8 -3 -4 -2 -3 -32 12
word after: просит	9 0 -2 0 -1 0 0 -1 -3
word after: просто	65 -38 -20 -2 -2 -7 -4 -10 -2
word after: просьб	6 -2 -2 -1 -1 0 0 0 0
word after: просят	13 -4 -3 0 -1 -1 -1 0 -3
word after: протез	51 -38 0 -1 -1 -2 -1 -2 -8
word after: проти	92 -82 -2 -3 -3 -3 -3 -36 -3
word after: против	-70 7 32 -27 -38 -28 -16 35 -29
word after: проход	29 35 -48 -10 -5 -2 -4 -27 -2
word after: прошед	30 -1 -20 -2 -1 -1 -1 -3 -3
word after: прошел	-41 76 -38 -25 -10 -8 -5 -12 -8
word after: прошли	40 -28 -41 -5 -2 -1 -2 -3 -8
word after: прізви	-17 -11 0 -1 -1 0 -1 -2 17
word after: психол	81 -50 -25 -2 -7 -4 -5 -3 -27
word after: пункта	28 0 -13 -1 -2 -1 -1 -4 -6
word after: пункто	13 -1 -6 0 -1 0 -1 -3 -1
word after: пункті	45 -18 0 -1 -1 -1 -1 -39 -4
word after: пятеро	14 -22 -2 -3 -9 -2 -5 -2 -8
word after: пять	-46 -36 44 -12 -14 -7 -8 -13 -23
word after: під	55 -37 -3 -3 -1 -3 -3 -29 -4
word after: підкон	-5 17 -3 -1 -1 -1 -1 -5 -1
word after: підсум	-55 41 -8 -13 -17 -2 -2 42 -3
word after: підтве	33 -31 39 -10 -9 -13 -9 -64 -15
word after: після	49 -33 -10 -14 -6 -4 -3 -16 -4
word after: піхоти	-29 52 -70 -8 -7 -18 -5 -3 -11
word after: работа	-20 -25 -58 -12 -19 -25 40 -17 23
word after: раз	-59 68 -12 -1 -3 -4 -5 -16 -8
word after: развед	18 -1 -17 0 0 0 0 0 0
word after: разлуч	-33 30 22 -18 -5 -2 -7 -18 -10
word after: разом	-5 26 -47 -12 -9 -13 -6 -67 -11
word after: района	-21 -17 27 -3 -16 -3 -7 -15 6
word after: ракет	23 -20 0 0 0 0 0 -1 0
word after: ранее	7 15 -15 0 0 -13 -1 -1 -3
word after: ранени	27 16 -22 -2 -5 -9 -3 -4 -8
word after: ранены	35 -16 -1 -2 -2 -3 -2 -6 -3
word after: раніше	-23 37 -3 -3 -3 -18 -1 -2 -1
word after: расска	-19 35 -53 -3 -6 -8 32 11 -16
word after: реабіл	29 -14 -1 -8 -3 -1 -1 -33 -2
word after: ребят	6 -2 7 -2 -1 -1 -1 -5 0
word after: ребята	20 -52 44 -31 -9 -13 -7 -9 -16
word after: регион	-28 -39 -55 -11 -16 -9 -10 -11 49
word after: режиму	-2 -5 14 0 0 0 -1 -4 -1
word after: резуль	-26 11 -4 -2 -1 -1 -1 22 -1
word after: репатр	27 -33 5 -2 -5 -10 -3 15 -8
word after: респуб	54 -56 -10 -5 -7 -6 -4 -6 -6
word after: рефриж	85 -67 -11 -4 -10 -7 -4 -16 -23
word after: решта	26 20 -6 -5 -6 -5 -5 -21 -43
word after: решту	34 -69 2 -5 -3 -17 -7 -3 -3
word after: реєстр	-83 -6 -1 -2 -3 -2 -3 -49 71
word after: роботи	13 -2 -54 -16 -15 -14 -11 23 -29
word after: роботу	27 -22 0 0 0 -1 0 -2 -1
word after: родин	46 -38 -6 -4 -2 -2 -1 -3 -2
word after: родина	20 28 -1 -6 -2 -3 -3 -45 -17
word after: родине	-40 -50 67 -19 -19 -48 -11 -8 -13
word after: родини	-17 34 -32 -3 -4 -6 -3 -17 -6
word after: родину	22 -18 12 -6 -18 -7 -6 -10 -4
word after: родите	37 4 -5 -1 -2 -3 -1 -29 -7
word after: родным	-9 17 23 -12 -15 -6 -6 -22 -9
word after: родных	48 -11 -12 -3 -8 -4 -4 -7 -26
word after: родств	-19 39 -34 -5 -13 -17 -6 -5 -16
word after: рождес	34 -10 -4 -3 -2 -1 -2 -19 -5
word after: розгля	22 -8 -3 -3 -3 -5 -3 -17 -27
word after: розпов	44 -13 -42 -7 -5 -3 -10 -18 -16
word after: роки	59 -28 -1 0 -1 -1 -2 -37 -2
word after: року	15 -6 0 0 0 0 0 -4 -5
word after: років	29 -23 -1 0 -1 -1 -1 -7 -2
word after: россии	-16 -28 35 -5 -11 -14 -8 6 10
word after: россий	-17 39 2 -8 -16 -10 -10 20 -14
word after: россию	3 35 -19 -31 -17 -15 -12 -32 -21
word after: россия	17 -5 -6 22 -24 -24 -12 -26 -14
word after: ростов	17 -11 -2 -1 -1 -1 0 0 -1
word after: російс	-10 19 22 -8 -7 -17 -7 -19 -24
word after: росія	-33 33 -27 -10 -15 3 -8 -22 57
word after: росіян	15 55 -75 -14 -17 7 -19 -25 -30
word after: росією	-2 -14 0 0 -1 -1 -1 -15 30
word after: росії	-27 8 17 -4 -5 -15 -6 -23 11
word after: рсзо	12 -2 -6 0 -1 0 0 0 -2
word after: руки	6 -2 0 0 0 0 0 0 -2
word after: рф	33 -36 -1 -9 -11 -15 -6 -15 -18
word after: рэб	15 -1 -10 0 -1 0 0 0 -1
word after: рядови	-80 16 64 -5 -7 -15 -7 -12 -10
word after: рядові	110 -104 -5 -2 -4 -4 -2 -9 -2
word after: рятува	-42 25 -16 -4 -2 -3 -5 -9 -2
word after: рідним	-22 39 -5 -11 -2 -4 -2 -55 -2
word after: рідних	8 21 -13 -5 -3 -4 -2 -9 -8
word after: рідні	69 -57 -30 -15 -9 -17 -8 -25 -40
word after: рідній	-34 55 -19 -18 -5 -3 -3 -13 -6
word after: рік	-77 53 -23 -4 -4 -8 -5 52 -5
word after: с	30 15 -37 -7 -11 -7 -8 14 -12
word after: сама	56 -31 11 -13 -8 -12 -10 -11 -8
word after: самоле	6 -3 0 0 0 0 0 -1 0
word after: самому	2 37 -27 -9 -5 -1 -3 -11 -5
word after: сверх	-2 -66 -25 -4 -17 22 31 -5 -28
word after: свобод	-10 36 7 -38 -3 -2 -2 -3 -9
word after: свого	34 -51 33 -4 -3 -4 -3 -2 -3
word after: своих	-15 7 6 -20 -8 -4 -6 1 -8
word after: своїх	-25 -50 69 -10 -8 -4 -3 -12 -3
word after: свыше	22 -8 -11 -1 -2 -1 -1 -6 -13
word after: священ	37 -20 -9 -1 -2 -2 -2 -5 -31
word after: сдалис	7 -1 -2 0 0 0 0 0 -1
word after: себе	-22 -19 47 -1 -1 -4 -7 -1 -7
word after: себя	-47 65 -97 -13 -7 -7 -5 -4 -9
word after: сегодн	-7 -11 53 8 -19 -14 -10 -35 -23
word after: сел	21 -1 -7 0 0 0 0 -11 -1
word after: семей	-52 -71 81 -34 -6 -4 -5 -2 -3
word after: семеро	-5 26 -13 -5 -6 -3 -3 -10 -13
word after: семнад	49 -41 15 -5 -10 -13 -5 -9 -20
word after: семь	9 -5 -1 0 -2 0 0 0 -1
word after: семьи	-19 -38 -47 43 -7 -6 -7 -5 -8
word after: семьям	21 -10 -17 -2 -3 -2 -2 -11 -2
word after: серед	-22 17 -7 -8 -6 -6 -4 6 -17
word after: сержан	56 -47 2 -4 -4 -8 -4 -17 -6
word after: серпня	-39 40 -1 -3 -6 -2 -2 -14 -6
word after: сестер	78 -62 -59 -4 -7 -4 -6 -14 -11
word after: сил	15 -20 23 -6 -7 -8 -6 -16 -9
word after: сили	44 -34 -8 -4 -3 -6 -2 -9 -5
word after: сих	-11 -15 -18 -7 -11 -6 -7 -9 24
word after: сказал	-36 -18 -4 -3 -7 -4 -5 -20 39
word after: складу	-19 31 -18 -5 -4 -31 -9 -45 -8
word after: складі	43 -24 -19 -3 -1 -3 -2 -11 -1
word after: следую	-4 -36 -39 -6 -5 -3 -4 32 -11
word after: словам	32 -2 -7 -6 -4 -4 -2 -6 -6
word after: сложил	27 -20 -3 0 -1 -1 -1 -1 -1
word after: служат	-4 14 4 -7 -11 -34 -5 -8 -9
word after: службу	28 -14 -1 -1 -1 -4 -1 -2 -4
word after: служил	42 22 -71 -10 -14 -44 -13 -57 -24
word after: снаряд	28 -5 -6 -1 -2 -2 -1 -8 -5
word after: снова	-31 -22 38 -21 -9 -4 -4 -2 -5
word after: соглас	32 -13 -8 -1 -1 -2 -2 -18 -4
word after: солдат	26 -13 -17 -5 -7 -10 -5 -3 9
word after: сообща	4 19 -19 -14 -4 -5 -5 1 -7
word after: сообще	-7 14 -13 -4 -2 -1 -2 -19 -11
word after: сообщи	-48 21 8 -16 -7 -5 -6 -18 -6
word after: соотве	69 -38 -43 -12 -3 -2 -3 -6 -8
word after: сопров	33 -6 -10 -2 -2 -2 -2 -3 -7
word after: сорван	28 -11 -23 -1 -1 0 -1 0 -1
word after: сорок	-59 63 11 -9 -12 -12 -9 -38 -20
word after: состоя	-32 38 -12 -19 -12 -15 -10 -22 -13
word after: списки	10 -4 -1 0 0 0 -1 -2 -1
word after: списку	16 -12 0 0 0 0 0 -2 -1
word after: спільн	63 -3 0 -1 -2 -1 -1 -60 -2
word after: среди	-2 -53 65 -22 -19 -10 -11 -44 -9
word after: срочно	-30 -59 63 -6 -11 -17 18 -5 -10
word after: ссо	-31 32 -4 -3 -4 -7 -3 -4 -4
word after: ст	9 -4 -1 -1 0 -1 0 -2 -1
word after: стамбу	-25 -33 -17 -4 -15 -6 -5 48 -18
word after: стан	29 -13 -57 -12 -16 -29 -10 -39 -40
word after: станци	15 -1 -9 0 -1 0 -1 0 -1
word after: старше	55 -24 -29 -1 -1 -1 -1 -1 -2
word after: статус	44 -42 -22 -2 -4 -17 -6 -10 -34
word after: сто	-14 -64 57 -14 -15 -8 -12 -20 -20
word after: стольк	-9 -2 -26 25 15 -16 -14 -33 -13
word after: сторон	-3 26 -8 -7 -32 -28 14 -11 -17
word after: стоят	9 -6 0 0 0 0 0 -1 -1
word after: стран	-20 22 -7 -17 -10 -3 -4 -5 -3
word after: страни	38 -6 -20 -3 -5 -3 -3 -2 -16
word after: строко	-21 23 5 -5 -5 -2 -5 -12 -8
word after: стільк	-41 18 -27 -14 -22 -32 -13 61 -35
word after: суден	-10 -17 66 -2 -5 -1 -1 -17 -1
word after: суджан	-24 -8 31 -9 -19 -6 -10 -15 3
word after: суджи	-48 -57 73 -21 -20 -9 -11 -4 -19
word after: судна	-46 16 -3 -6 -4 -12 -7 -16 -6
word after: сумах	5 -12 -45 -5 -10 -10 -11 -5 32
word after: супров	48 -5 -13 -1 -2 -3 -2 -9 -34
word after: сутки	-55 56 -24 -18 -12 -10 -13 -38 -21
word after: считаю	-49 33 -17 -4 -2 -17 -2 -4 27
word after: сьогод	-32 41 -46 14 -8 -13 -6 20 -9
word after: сімох	-21 28 -23 -1 -3 -1 -1 -20 -5
word after: та	26 25 -15 -4 -4 -7 -3 -62 13
word after: так	-53 20 -45 -29 -27 45 -11 -35 -19
word after: така	7 -36 -4 -7 -9 -6 -6 -65 35
word after: также	20 40 -21 -4 -13 -5 -5 -27 -9
word after: такий	-19 50 -44 -11 -15 -8 -3 -3 -4
word after: таких	8 33 -4 -3 -3 -6 -1 -29 -8
word after: також	-7 36 -4 -8 -14 -23 -7 -33 -8
word after: там	-44 43 -21 -6 -4 -17 -5 -50 76
word after: танк	23 -7 -7 -1 -1 0 -1 -3 -2
word after: танка	38 -14 -1 -1 -1 -1 -2 -3 -18
word after: танков	28 -1 -5 -1 -1 -1 -2 -6 -12
word after: танків	28 -15 0 -1 0 -1 -1 -10 -1
word after: татари	53 -48 -15 -4 -8 -10 -5 -15 -25
word after: те	-14 24 -19 -7 -7 -14 -6 -29 22
word after: теж	-24 -5 -8 -6 -5 -50 38 -6 -20
word after: тела	-13 39 -9 -6 -4 -12 -3 -3 -5
word after: телами	-81 30 64 -4 -7 -8 -4 -8 -5
word after: телефо	14 -6 -3 0 0 0 0 -1 -3
word after: тепер	-6 13 -13 -10 -8 -7 -7 -14 -7
word after: теперь	-28 16 11 -3 -3 -3 -3 4 -7
word after: терито	-5 2 21 -5 -7 -12 -7 -6 -17
word after: терноп	10 -9 0 0 0 0 0 0 0
word after: теробо	60 -37 -36 -5 -4 -9 -4 -4 -4
word after: террит	8 -8 24 -2 -5 -2 -2 -2 -11
word after: техник	20 -2 -8 -1 -1 -1 -1 -5 -1
word after: тижден	34 -18 -3 -1 -1 -2 -1 -14 -3
word after: тимчас	69 -1 -2 -4 -5 -12 -4 -32 -48
word after: тисяч	36 -70 -1 -2 -3 -3 -3 -45 43
word after: тисяча	28 -25 -3 -1 -2 -3 -1 -3 -2
word after: тисячі	-44 -15 0 -2 -1 -1 -1 60 -13
word after: тих	24 19 -24 -4 -4 -10 -3 -21 -5
word after: тиші	56 -50 -6 -3 -4 -3 -3 -3 -6
word after: то	60 -62 -20 -2 -1 -2 -2 11 -5
word after: товари	76 -15 -61 -2 -2 -1 -1 -1 -1
word after: тогда	26 -20 -30 -1 -1 -8 -8 -5 -1
word after: того	-9 38 -71 -12 -11 -20 -10 -10 -13
word after: тоже	-11 33 -40 -8 -3 -4 -4 -3 4
word after: той	-43 -16 -24 -18 32 -4 -5 -21 -1
word after: том	42 35 -29 -14 -8 -6 -7 -30 -41
word after: тому	43 -12 -13 -3 -3 -5 -2 -16 -12
word after: торгов	-44 -45 55 -10 -8 -8 -8 -8 -17
word after: торік	22 -6 0 0 0 -1 0 -13 -1
word after: требуе	59 -6 -45 -2 -5 -2 -3 -1 -14
word after: третин	65 -60 -7 -1 -1 -2 -1 -2 -1
word after: три	18 5 11 -12 -6 -6 -5 -22 -22
word after: триваю	9 -4 0 -2 0 0 0 -3 -1
word after: тридца	-22 57 -55 -13 -8 -13 -9 -54 -11
word after: тримал	64 -39 -32 -7 -4 -13 -4 -12 -8
word after: тро	-8 13 -17 -6 -5 -6 -4 -9 -9
word after: трое	-7 64 -76 -11 -10 -4 -5 -20 -7
word after: троих	-47 58 -56 -4 -2 -8 -5 -1 -4
word after: троє	32 12 -29 -5 -7 -16 -6 -54 -8
word after: трьох	53 -27 -30 -3 -5 -10 -4 -39 -3
word after: туда	-19 22 -7 -5 -8 -4 -5 -13 -5
word after: туречч	49 -41 -9 -3 -5 -4 -2 -3 -4
word after: тысячи	-32 -4 -23 -2 -4 -3 -2 -8 36
word after: тюрми	9 -2 -3 -1 0 -2 0 0 0
word after: тяжело	-39 49 -23 -11 -22 26 -10 -23 -19
word after: тяжко	73 -45 -28 -2 -3 -20 -6 -33 -5
word after: тяжкоп	-28 -78 -14 -11 -10 -6 -14 66 -23
word after: тіл	-20 17 -13 -12 -2 -2 -1 18 -2
word after: тіла	28 -25 -6 -4 -2 -3 -2 -14 -4
word after: у	10 15 -13 -8 -9 -21 -6 -17 3
word after: ув'язн	-70 34 -14 -3 -3 -5 -3 -10 57
word after: удалос	-56 31 -20 -9 -3 69 -23 -12 -6
word after: ударів	8 -4 0 0 0 -1 0 -1 -1
word after: удержи	-43 -42 37 -7 -10 -6 -7 -4 31
word after: удома	27 46 -25 -16 -6 -6 -4 -42 -3
word after: уехали	-4 11 0 -6 -8 -16 -5 -11 -12
word after: уже	38 -1 -15 -5 -5 -6 -4 -27 -13
word after: узгодж	59 -3 -1 -1 -1 -1 -1 -54 -2
word after: узяли	-2 23 -23 -1 -1 -3 -1 -1 -3
word after: узятих	59 -81 8 -14 -8 -18 -9 -10 -15
word after: украин	-3 -8 12 -4 -12 -24 9 -6 6
word after: україн	-40 22 -12 -10 9 -11 -6 -13 10
word after: уповно	-47 7 6 -13 -3 -3 -3 -2 -4
word after: управл	24 -1 -11 -1 -1 -1 -1 -3 -6
word after: урожен	11 0 -6 0 -1 0 0 -2 -1
word after: урядов	26 -5 -4 -2 -2 -4 -1 -10 -5
word after: услыша	-20 23 -38 -3 -3 -2 -2 -3 -5
word after: усі	-9 -10 14 -8 -8 -12 -8 -11 -16
word after: усіх	-63 15 -4 0 0 -2 -1 -6 49
word after: уточни	51 -49 -2 -2 -2 -1 -5 0 -8
word after: утрима	31 -5 0 0 -1 -1 -1 -11 -14
word after: утриму	-47 -10 48 -9 -6 -22 -16 -31 39
word after: учасни	18 -6 -3 -1 -1 -2 -1 -5 -3
word after: участн	5 0 -2 -1 0 0 0 0 0
word after: участі	10 21 -7 -6 -3 -12 -7 -107 -41
word after: учора	73 -63 -17 -8 -4 -3 -2 -15 -5
word after: учрежд	32 -1 -14 -1 -1 -1 -1 -3 -25
word after: ушли	-30 38 -25 -2 -9 -3 -2 -2 -4
word after: фамили	32 -11 -22 -5 -6 -2 -4 -3 -9
word after: федера	-39 -10 39 -2 -7 -2 -6 -10 -17
word after: фонд	9 -1 -1 0 0 0 0 0 -7
word after: формул	29 -47 -27 -2 -2 47 -4 -1 -1
word after: фотогр	41 -12 -4 -2 -4 -3 -2 -11 -7
word after: хаймар	13 -3 -6 0 -1 -1 0 0 -2
word after: харків	34 -32 -1 -1 -1 -2 -1 -6 -3
word after: херсон	68 -6 -62 -8 -10 -18 -14 -30 -31
word after: хлопці	-8 15 -3 -1 0 0 0 0 0
word after: ходе	55 -4 -43 -4 -3 -3 -1 -7 -2
word after: хоть	9 -1 -4 -1 -1 0 -1 0 -2
word after: хто	40 -26 -3 -2 -1 -5 -1 -4 -3
word after: це	-6 25 -42 -9 -12 -22 -8 -18 28
word after: цей	-7 26 -16 -1 -1 0 -1 -5 0
word after: цивіль	-36 41 3 -8 -11 -15 -5 -15 -13
word after: цього	-29 27 -33 -13 -10 -12 -9 8 -30
word after: чаес	55 -24 -11 -5 -2 -9 -2 -5 -6
word after: час	12 -33 -2 -4 -2 -3 -2 17 -2
word after: частин	8 26 -47 -4 -3 -7 -2 -10 -2
word after: часть	-24 -42 8 -9 -5 -3 -8 -17 73
word after: чекали	-31 40 -22 -5 -10 -12 -9 -10 -32
word after: чекают	57 -40 -1 -3 -5 -9 -3 -36 -42
word after: челове	44 -31 -21 -19 -12 -22 -11 16 -37
word after: через	23 -57 34 -11 -13 -12 -10 -22 -21
word after: четвер	33 9 -69 -10 -10 -13 -7 -35 -11
word after: четыре	-10 27 -39 -5 -14 -7 -6 -7 -22
word after: чи	43 -13 -3 -1 -1 -5 -1 -23 -3
word after: числе	34 -3 7 -17 -8 -7 -6 -26 -19
word after: числі	34 -8 -23 -6 -6 -12 -5 -5 -6
word after: чиї	-25 32 -19 -3 -5 -11 -9 -1 -6
word after: членов	19 -13 -3 -4 -3 -4 -2 -2 -10
word after: чолові	55 -1 -59 -5 -3 -6 -3 -48 -5
word after: чорноб	41 -37 -1 -1 -1 -2 -1 -1 -2
word after: чотирь	-78 82 -42 -7 -9 -11 -7 -31 -8
word after: что	27 -1 -24 0 0 0 0 0 -1
word after: чужих	66 -25 -47 -7 -4 -5 -5 -14 -17
word after: чьи	43 -1 -37 -2 -8 -2 -2 -8 -4
word after: шахеді	17 -8 0 0 -1 -1 -1 -5 -1
word after: шестер	2 -2 18 -15 -19 -12 -8 -31 -6
word after: шпитал	33 -7 -6 -2 -1 -2 -1 -13 -2
word after: штаб	-58 27 21 -3 -9 -10 -7 -24 -4
word after: штабу	24 -41 -5 -5 -7 -5 -6 33 -33
word after: штурмо	27 -3 -14 -1 -1 -1 -2 -1 -7
word after: штурмі	8 -1 0 0 0 -1 0 0 -4
word after: шість	-27 -23 30 -19 -15 -9 -5 -16 -7
word after: ще	35 -52 22 -6 -6 -11 -5 -53 4
word after: щиті	-23 37 -5 -2 -2 -2 -1 -6 -1
word after: що	31 10 -28 -7 34 -10 -6 -31 -24
word after: щодо	-5 -27 -3 -1 -2 -6 -2 -30 51
word after: щонайм	-44 18 -5 -2 -2 -2 -2 -14 43
word after: эвакуи	35 -20 -28 -3 -5 -3 -2 -12 -7
word after: экипаж	-52 -32 53 -10 -4 -3 -4 -14 -6
word after: экспер	78 -47 -4 -3 -7 -3 -2 -28 -18
word after: это	17 -57 61 -28 -22 -15 -11 -19 -1
word after: этого	44 -6 -40 -6 -11 -3 -5 -21 -15
word after: этом	39 33 -68 -29 -18 -10 -9 -37 -10
word after: як	-59 63 -29 -4 -5 -11 -5 13 -13
word after: який	80 -23 -11 -3 -2 -3 -2 -70 -3
word after: яких	-7 -21 20 -11 -7 -8 -9 3 12
word after: якого	-18 13 -40 -1 -1 21 -4 -2 -3
word after: якої	5 -14 -7 -2 -7 -2 -3 4 -9
word after: яку	-37 -5 -2 -9 -7 -8 -4 -60 55
word after: які	18 -11 -5 3 -9 -12 -9 -5 -14
word after: є	46 -60 -5 -1 -2 -5 -3 -14 35
word after: єрмак	9 17 -12 0 0 -1 -1 -11 0
word after: і	22 -15 -27 -7 2 -9 -5 20 10
word after: із	14 6 -32 -6 17 -8 -4 -8 -12
word after: інозем	-46 51 -6 -3 -2 -4 -1 -10 -1
word after: інших	38 -35 0 0 0 -1 -1 -1 -1
word after: інші	0 8 -7 -2 -5 -3 -2 -3 -4
word after: їдуть	15 -13 8 -17 -9 -15 -10 -28 -9
word after: їх	-7 17 -29 -8 -4 -10 -5 -12 -6
word after: їхніх	-22 -1 9 -17 -15 -13 -9 -17 -20
word after: اجمالي	-38 -2 -15 27 0 -1 -1 -32 -1
word after: اسر	-21 -5 13 -2 -4 -1 -1 -2 -2
word after: اسيرا	-34 47 7 -3 -5 -9 -2 -3 -5
word after: الي	-30 14 7 -1 -7 -5 -5 -18 -3
word after: اليوم	24 7 -3 -24 -2 -2 -1 -3 -1
word after: انها	9 26 -7 -8 -1 -3 -1 -12 -11
word after: اوكران	1 14 -14 -35 -4 11 -10 4 1
word after: اي	-6 7 21 -18 -5 -2 0 -23 -2
word after: بعد	-18 30 -15 -26 -2 -3 -2 -2 -1
word after: بين	-4 -18 -21 21 -2 -6 -1 21 -1
word after: بينهم	29 20 -27 -25 -4 -5 -2 -17 -18
word after: تبادل	28 16 -26 -26 -1 -3 -1 -2 -1
word after: جانب	-26 25 5 -34 -4 -5 -3 -4 -8
word after: جانبين	-28 -10 -3 -12 -10 -8 -3 34 -18
word after: خلال	6 -1 0 -1 0 0 0 -2 0
word after: دولار	25 -6 0 -6 -2 -1 -1 -22 -4
word after: ذويهم	-48 36 -19 -26 -4 -8 -4 -22 -4
word after: روسي	-15 5 9 -27 -3 -2 -2 9 -1
word after: روسيا	-25 -2 31 7 -3 -5 -11 3 -5
word after: طرف	24 -7 -8 -24 -7 -8 -9 -31 -8
word after: عائلات	-14 -5 -14 30 -1 -2 -1 -3 -1
word after: عادوا	-21 19 -10 -14 -2 -3 -2 -7 -2
word after: عبر	-16 -8 -1 -37 -1 -1 -1 21 -9
word after: علي	6 -15 -1 -22 -1 -1 -1 18 -3
word after: عمليه	20 36 -34 -28 -3 -3 -2 -5 -1
word after: عن	14 26 -14 -16 -2 -6 -1 -12 -4
word after: فلسطين	24 0 -1 -20 0 0 0 0 -6
word after: في	10 -4 -11 -29 -10 -12 10 -13 -14
word after: فيما	7 26 -15 -27 -5 -5 -4 -9 0
word after: كل	9 1 7 0 -5 -5 -5 -27 -9
word after: كورسك	-2 -7 10 0 0 0 -1 0 0
word after: كييف	0 31 -28 -2 0 0 0 -2 0
word after: لكل	-18 23 -10 -34 -8 -8 -7 -1 -4
word after: ما	-35 -2 15 -3 -1 0 -1 27 0
word after: مدنيا	-22 9 4 -16 -6 -6 -7 -17 -1
word after: مع	15 -26 -23 14 -8 -11 -5 -25 -3
word after: مقابل	1 24 11 -24 -3 -6 -1 -2 -3
word after: من	-1 9 -5 -9 -6 -8 -10 -3 -8
word after: مناصفه	-8 -22 -7 26 -1 -3 -1 -6 -1
word after: منذ	8 -8 -16 -28 -5 -10 -3 5 -1
word after: موسكو	-13 26 -5 -1 -1 -1 -1 -5 -1
word after: و	8 0 15 -14 -4 3 -7 -20 -4
word after: واقع	-22 -27 -6 57 -2 -1 -1 -3 -1
word after: وساطه	-16 15 -10 -33 -9 -10 -7 13 -10
word after: –	-3 -6 9 0 2 -4 -8 -7 -1
word after: ₴	14 -3 -1 0 0 -1 0 -7 -1
word before 1: 	-40 -5 45 -15 -14 -15 -10 26 -35
word before 1: "	-6 -31 -9 -13 -10 -11 -8 47 4
word before 1: '	95 -41 -7 -6 -8 -7 -9 -97 -4
word before 1: (	15 4 -21 -2 -2 -3 -2 -16 -2
word before 1: +	16 29 -28 -1 -2 -2 -2 -18 -7
word before 1: ,	22 1 -12 -5 -5 -4 -4 -1 1
word before 1: -	37 -17 -26 -10 -4 -4 -2 -3 -6
word before 1: .	-20 -60 -5 38 -9 -4 -3 -10 -3
word before 1: /	86 -17 -14 -5 -11 -6 -5 -26 -24
word before 1: :	8 0 3 5 -8 -10 -2 8 -28
word before 1: ;	29 12 -32 -10 -5 -1 0 -10 -10
word before 1: a	15 37 -10 -18 -6 -8 -6 -27 -12
word before 1: after	40 -29 -6 -18 -3 -7 -1 -3 -4
word before 1: all	36 -29 -9 -8 -2 -3 -1 10 -2
word before 1: altoge	-29 -12 -46 -12 -9 -6 -8 42 -23
word before 1: and	5 -4 5 -14 5 -5 -1 -12 -6
word before 1: anothe	6 -4 -40 -15 -8 33 -8 -33 28
word before 1: are	68 -62 -25 -6 -6 -10 -4 -12 11
word before 1: as	-20 24 3 -1 -1 -2 -1 -1 -2
word before 1: at	-88 -54 45 46 -19 -24 -12 -1 21
word before 1: back	-23 29 -2 -19 -7 -5 -6 1 -7
word before 1: brough	19 12 -5 -37 -2 -1 -1 -15 -2
word before 1: by	19 -3 -1 -2 -1 -1 -1 -12 -2
word before 1: carrie	40 -21 -4 -4 -5 -3 -2 -3 -14
word before 1: carryi	36 -31 -29 -13 -4 -3 -4 -7 -15
word before 1: code	50 -14 -5 -2 -2 -2 -2 -22 -10
word before 1: compri	-5 15 -7 -2 -2 -2 -2 -1 0
word before 1: covere	4 -56 -25 42 -17 -3 -4 -29 -3
word before 1: day	87 -59 -9 -7 -14 -10 -8 -19 -20
word before 1: delive	25 -4 -7 -7 -2 -2 -2 -16 -1
word before 1: down	9 -1 -3 -1 -1 0 -1 -1 -1
word before 1: every	13 -6 -2 0 0 0 0 -4 0
word before 1: exchan	8 -8 -16 22 -4 -3 -3 -17 -3
word before 1: first	-29 -29 -5 -7 -14 -6 -6 38 -22
word before 1: for	65 -6 -23 -7 -3 -6 1 -23 -9
word before 1: freed	4 12 2 -8 -4 -7 -5 -23 -5
word before 1: frees	-54 8 -27 24 -8 -4 -5 -34 -3
word before 1: from	30 -15 -18 -1 -1 -3 -1 -3 -2
word before 1: furthe	-24 -10 -23 18 -13 19 -9 -11 -7
word before 1: got	-25 29 3 -10 -8 -5 -8 -17 -9
word before 1: handed	-2 26 -18 0 0 -5 -9 -2 -1
word before 1: has	-45 53 -43 -4 -8 -8 -6 -13 -4
word before 1: hold	11 -19 -3 -7 -7 -2 -3 -29 31
word before 1: holdin	-36 -2 -4 -2 -2 -2 -7 -23 32
word before 1: holds	-26 -1 0 -1 -1 -1 -1 -6 34
word before 1: home	24 -16 -7 -12 -9 -13 -7 -5 -26
word before 1: in	9 5 -30 15 -10 -8 -7 -10 -24
word before 1: includ	34 10 -7 -20 -8 -18 -8 -12 -17
word before 1: involv	59 -11 -19 18 -8 -3 -4 -63 -3
word before 1: is	79 -55 -22 -6 -3 -3 -3 -36 -5
word before 1: last	44 -26 -1 -4 -3 -2 -1 -8 -2
word before 1: let	-20 -14 18 -11 -14 -4 -6 -3 -2
word before 1: lost	21 -3 -12 -1 -3 -1 -2 -2 -14
word before 1: mediat	-17 -1 -7 -28 -27 -13 -2 24 -6
word before 1: number	30 9 -30 -23 -6 -6 -5 -2 -23
word before 1: of	14 -14 10 -7 -9 -8 -6 -13 -13
word before 1: oldest	50 -39 -9 -2 -2 -1 -1 -3 -1
word before 1: on	11 -1 -5 -1 -1 0 0 0 -2
word before 1: only	39 -30 -9 -2 -4 -11 -2 13 -5
word before 1: over	21 3 2 -5 -11 7 -15 4 -33
word before 1: past	10 0 -7 0 -1 0 -1 0 -1
word before 1: plus	-36 24 -6 -6 -6 22 -17 -8 -11
word before 1: reache	-28 -29 -14 -33 -3 -2 -1 51 -5
word before 1: receiv	7 -1 -10 -13 -10 -7 -14 14 -12
word before 1: releas	16 -4 7 2 -10 -5 -5 -58 -7
word before 1: return	-35 36 -21 -7 -11 -10 -8 34 -6
word before 1: reunit	42 4 -19 -39 -1 -1 -1 -15 -1
word before 1: russia	35 -82 61 -30 -27 -9 -8 -23 -9
word before 1: said	-20 -6 17 -17 -5 -10 -4 13 -4
word before 1: saw	-17 -3 -1 29 0 -1 -1 -9 0
word before 1: says	-30 31 -32 -22 -21 -8 -8 6 -17
word before 1: spent	51 -36 -7 -3 -3 -1 -1 -1 -5
word before 1: swap	-12 26 -19 -6 -3 -5 -2 -4 -3
word before 1: swappe	16 -18 -11 30 -13 -6 -8 -28 -39
word before 1: that	-36 15 -6 -19 -14 -6 -5 22 -15
word before 1: the	35 -18 -41 -25 -13 -7 -5 11 -10
word before 1: them	43 -22 -19 -3 -4 -5 -2 -7 -2
word before 1: to	5 -14 -9 2 -3 -3 -2 13 -13
word before 1: today	-13 13 -1 -2 -1 -2 -1 -19 13
word before 1: total	13 -4 -5 -39 -1 -1 -1 40 -5
word before 1: traded	-19 15 -6 55 -22 -3 -4 -6 -4
word before 1: was	-9 20 -17 -39 -14 -13 -11 -16 -27
word before 1: when	60 -48 -16 -6 -26 -12 -7 -13 -7
word before 1: which	9 -19 -34 -16 -16 -14 13 3 -8
word before 1: with	42 3 -14 -2 -8 -11 12 -37 -16
word before 1: worth	8 -1 0 -1 -1 -1 -1 -3 -1
word before 1: year	21 -10 3 -5 -2 -2 -3 -18 -19
word before 1: younge	-39 44 -51 -5 -4 -4 -3 -5 -3
word before 1: а	-30 4 -125 -28 -32 -58 -32 -43 86
word before 1: але	32 29 -11 -4 -2 -4 -2 -34 -15
word before 1: борони	52 -33 -4 -1 -1 -8 -3 -4 -2
word before 1: був	6 0 0 0 0 0 0 0 -4
word before 1: було	39 -80 -12 -12 -7 -7 -6 -3 -14
word before 1: бы	37 -5 -10 0 -1 -1 -3 -8 -14
word before 1: было	45 13 -88 -16 -13 -10 -8 -7 -30
word before 1: в	4 3 10 -8 -9 -8 -9 -62 3
word before 1: важить	26 -16 -2 -1 -1 -2 -1 -2 -4
word before 1: вважаю	-62 -9 -1 -3 -3 -3 -3 -54 84
word before 1: вдалос	23 -71 -8 -27 -9 -25 -10 -14 -36
word before 1: вдома	1 11 -21 -13 -5 -16 -5 19 -5
word before 1: вернув	-52 -62 59 -8 -10 -10 -6 -16 -12
word before 1: вернул	-11 -11 16 -12 -17 -6 -6 36 -10
word before 1: вернут	19 -93 22 -7 -10 -9 -8 0 2
word before 1: вже	4 -97 -14 -7 -6 -8 -5 53 -10
word before 1: взамен	-3 18 -9 -2 -1 -2 -1 -2 0
word before 1: вивезе	46 -31 -6 -8 -8 -15 -4 -22 -11
word before 1: визвол	-6 32 -67 -10 -9 -23 -8 5 -11
word before 1: вийшли	-20 20 -43 -25 -11 -21 -18 32 -24
word before 1: вилуче	15 -3 0 -1 -1 -1 -1 -8 -1
word before 1: виповн	46 -37 -4 -1 -1 -2 -1 -3 -2
word before 1: вирвал	20 -13 -8 -6 -2 -3 -2 -21 -2
word before 1: виїхал	-58 -20 65 -4 -5 -6 -4 -16 -4
word before 1: включа	19 -40 -57 -3 -7 -9 -6 -6 23
word before 1: военно	-36 27 -15 -14 -12 -35 -18 -30 -8
word before 1: возвра	-36 -16 40 -9 -11 -1 -7 15 5
word before 1: волі	-28 42 -14 -18 -3 -5 -3 -7 -7
word before 1: воссое	16 -36 -47 -12 -11 -3 -6 9 -7
word before 1: все	11 -6 0 -8 -7 -8 -6 -19 -14
word before 1: всего	44 -38 5 -48 -40 -32 -26 -59 -67
word before 1: встрет	8 -8 15 -1 -4 -1 -2 -1 -6
word before 1: встреч	15 44 -18 -2 -2 -1 -2 -7 -19
word before 1: всі	-54 57 -23 -5 -8 -12 -4 -22 -4
word before 1: выведе	56 -17 -32 -2 -2 -1 -2 -3 -1
word before 1: вывезе	51 -10 8 -3 -4 -3 -4 -39 -4
word before 1: выдано	59 -13 -8 -12 -7 -25 -7 -55 -38
word before 1: выехал	-5 -11 44 -3 -8 -3 -3 -29 -4
word before 1: вызвол	-88 17 2 -17 -22 -6 -10 40 -9
word before 1: выпуще	15 -8 -1 0 -3 0 -1 -1 0
word before 1: вырвал	-24 -16 41 -7 -16 -1 -3 -13 -2
word before 1: вышли	-44 23 -48 54 -15 -6 -7 -83 -22
word before 1: від	-16 27 -18 -2 -3 -4 -3 -24 -8
word before 1: відбул	3 -18 -13 -6 -4 -5 -4 2 -22
word before 1: відвід	10 -3 -1 -2 -2 0 -1 0 -1
word before 1: віддал	-25 16 24 -12 -11 -36 -18 -33 -16
word before 1: відзна	14 -8 -1 -1 -2 -1 -1 -1 -1
word before 1: відпра	26 -16 -1 -1 -1 -1 -1 -23 -1
word before 1: відпус	11 -10 15 -4 -2 -3 -5 -14 -3
word before 1: військ	-52 34 26 -4 -5 -16 -6 -18 -12
word before 1: віком	17 -12 -1 0 -1 -1 -1 0 -1
word before 1: группе	30 -6 -13 -1 -1 -1 -1 0 -10
word before 1: для	-27 -17 57 -17 -13 -19 -9 -51 28
word before 1: додому	10 21 -34 -9 -5 -9 -5 -29 -9
word before 1: дома	-19 -23 61 -7 -7 -3 -4 -7 -25
word before 1: домой	-27 -20 32 -11 -11 -9 -7 -2 -10
word before 1: доправ	-59 16 -15 -4 -3 -3 -3 16 -5
word before 1: достав	40 0 -30 -6 -5 -8 -4 -27 -8
word before 1: достиг	-20 -2 -1 -4 -2 -1 -1 38 -26
word before 1: дівчин	27 -17 -4 -1 -1 -1 -1 -2 -2
word before 1: дістал	-30 20 9 -2 -2 -2 -3 -13 -2
word before 1: евакую	90 -41 0 -3 -1 0 -1 -52 -1
word before 1: едут	-104 -7 34 -43 -14 -11 -15 -59 -10
word before 1: есть	-7 50 -47 -5 -6 -5 -5 -25 -10
word before 1: еще	-40 24 -7 -5 -24 1 -3 -30 15
word before 1: жінок	19 -15 -2 0 0 -2 -1 0 0
word before 1: з	-5 33 -64 -8 -8 -15 -7 -35 18
word before 1: за	14 12 16 -9 -11 -11 -8 -33 -13
word before 1: забрал	-15 -9 24 -10 -8 -7 -9 -11 -7
word before 1: забрат	53 6 -50 -7 -9 -6 -3 4 -13
word before 1: завіта	7 -3 0 -1 0 0 0 -1 -1
word before 1: загало	-108 -54 86 -43 -32 -30 -20 2 -38
word before 1: загину	14 -6 0 -3 -1 -1 -1 0 -2
word before 1: задерж	5 -1 0 -1 -1 0 0 0 -1
word before 1: займет	30 -2 -17 0 -1 0 -1 0 -15
word before 1: залиша	-14 -7 0 -1 -1 -1 -1 -4 24
word before 1: заняла	36 -8 -21 -1 -2 -2 -1 -1 -4
word before 1: зараз	66 -35 -2 -10 -9 -7 -8 -16 -63
word before 1: засуди	18 -1 -12 0 -1 -1 -1 -1 -3
word before 1: зафікс	18 -8 -1 -1 -2 -1 -1 -3 -2
word before 1: захопл	33 -1 -16 -1 -2 -3 -1 0 -9
word before 1: збито	13 -6 -1 0 -1 -1 0 -4 -1
word before 1: зверну	15 -10 -10 -1 -3 -4 -3 -9 -12
word before 1: звільн	-3 34 -28 -8 -5 -6 -5 -16 -5
word before 1: здобул	45 -51 -8 -9 -2 -5 -3 12 -1
word before 1: землі	-30 35 -15 -8 -2 -3 -1 -7 -2
word before 1: знищен	20 0 -15 -1 0 -1 -1 0 -1
word before 1: зокрем	-8 -76 -13 -4 -3 -13 -5 24 -18
word before 1: зустрі	37 -26 33 -4 -7 -4 -3 -24 -5
word before 1: зі	-39 45 -32 -9 -7 -9 -8 -9 -3
word before 1: зібрал	23 -22 0 0 0 0 0 -1 -1
word before 1: и	-23 22 8 -9 -8 -4 -15 2 -20
word before 1: из	30 21 -122 33 -10 -6 -6 -26 -10
word before 1: итого	-70 36 -12 -30 -15 -12 -8 -44 -13
word before 1: их	-82 -12 -75 -22 -21 -29 -17 -23 94
word before 1: й	-20 19 13 -8 -8 -16 -9 -33 -7
word before 1: йому	65 -61 -11 -5 -9 -4 -4 -9 -4
word before 1: к	-4 64 -64 -8 -8 -9 -7 -12 -26
word before 1: киеву	17 50 -16 -1 -2 -55 -2 17 -3
word before 1: которы	27 5 -8 -1 -1 -1 -1 -1 -26
word before 1: крок	24 -18 -1 -1 -1 -1 -1 -2 -1
word before 1: лишают	11 -41 -1 -14 -9 -6 -8 -81 18
word before 1: лише	52 -66 50 -9 -13 -20 -10 -84 -41
word before 1: має	38 -36 -8 -1 -1 -2 -1 -5 -2
word before 1: маємо	-44 -73 -26 -36 -15 -16 -16 31 28
word before 1: меняли	37 -29 -32 -3 -3 -6 -7 -3 -3
word before 1: месяц	8 -2 0 0 0 0 0 -5 -1
word before 1: младше	55 -34 -17 -1 -3 -1 -1 -1 -2
word before 1: молоде	7 -1 0 0 -1 0 -2 0 -3
word before 1: мінус	5 -1 0 0 0 0 0 -1 -2
word before 1: на	20 -11 4 -7 -5 -12 4 -15 -11
word before 1: навчан	19 -8 -1 -1 -1 -2 -1 -3 -2
word before 1: нагоро	28 -20 -1 -1 -1 -1 -1 -2 -1
word before 1: надісл	15 -6 -1 -1 -1 -1 -1 -5 -1
word before 1: наймол	-54 63 -37 -7 -8 -15 -7 -21 -11
word before 1: найста	98 -80 -19 -4 -5 -4 -4 -27 -5
word before 1: нам	-31 -22 26 -10 -11 13 -50 -27 15
word before 1: нас	-15 -7 -5 -3 -3 -1 -2 17 16
word before 1: насчит	-14 -5 -3 -8 -3 -2 -3 -18 41
word before 1: находи	43 -36 -10 -6 -5 -9 -2 -6 -15
word before 1: находя	-53 -37 -4 -7 -13 -7 -9 -21 83
word before 1: не	74 -61 -66 -3 -3 -3 -2 -33 -5
word before 1: неволі	2 9 -6 -10 -4 -6 -2 -6 -25
word before 1: ними	-18 21 -20 -11 -4 -9 -6 11 -26
word before 1: нині	-20 -46 -2 -3 -4 -6 -4 -15 38
word before 1: них	12 7 -16 -4 -5 -7 -4 13 -36
word before 1: о	-24 -9 30 -19 -16 -10 -14 -35 1
word before 1: обезвр	12 -1 -3 0 -1 0 -1 -1 -5
word before 1: обмен	25 5 -20 16 -9 -6 -5 -14 -6
word before 1: обмена	-11 32 6 -16 -9 -49 -20 -26 -6
word before 1: обмене	38 17 -33 -11 -4 -2 -2 -4 -10
word before 1: обмену	36 0 -28 -9 -5 -3 -5 -19 -12
word before 1: обменя	-26 -31 3 46 -10 -11 -10 18 -11
word before 1: обмін	31 -22 13 26 -8 -7 -4 -48 -14
word before 1: обміну	48 -39 -17 -5 -1 -2 -2 -17 -1
word before 1: обміня	5 27 -10 -24 -5 -5 -4 -21 -3
word before 1: обміні	-1 -6 0 0 0 0 0 10 -2
word before 1: оборон	93 -69 -20 -2 -4 -6 -2 -7 -4
word before 1: обрати	26 0 0 -1 -1 -2 -1 -20 -3
word before 1: одержа	-20 -4 33 -2 -2 -1 -8 -3 -1
word before 1: одна	32 -21 -66 -8 -27 -14 -8 -24 -13
word before 1: опинил	14 2 -4 -2 -1 -1 -1 -5 -3
word before 1: опраць	39 -2 0 -1 -1 -1 -1 -26 -10
word before 1: оружие	28 -2 -1 -1 -1 -1 -1 -22 -10
word before 1: освобо	0 -13 -35 -34 32 -12 -13 30 -27
word before 1: остало	71 -49 -16 -6 -11 -6 -6 -46 -34
word before 1: останк	-19 50 -24 -4 -7 -6 -6 -22 -8
word before 1: останн	65 -51 -7 -1 -2 -3 -1 -10 -1
word before 1: остают	-59 -10 -45 -5 -7 -6 -8 -28 90
word before 1: от	49 -13 -23 -1 -2 -7 -1 -1 -4
word before 1: отвезл	-12 49 -33 -2 -2 -9 -1 -11 -1
word before 1: отдала	-3 -22 13 -12 -2 35 -17 -9 -6
word before 1: отдали	-15 17 30 -11 -10 -18 -11 -12 -27
word before 1: отдано	-36 27 -18 -3 -3 -7 -3 21 -2
word before 1: отданы	50 -20 -20 -4 -4 -12 -3 -11 -5
word before 1: отправ	-16 0 11 -11 -9 -19 -22 -23 -17
word before 1: отпуск	22 -14 -3 -2 -1 0 -1 -8 -1
word before 1: отпуст	-12 36 -46 -28 -21 -23 25 -43 -19
word before 1: отпуще	-36 -14 -26 -11 -29 -25 39 -29 -24
word before 1: отрима	-24 10 7 -9 22 -12 -8 -52 -7
word before 1: офіцер	-3 24 -81 -10 -12 -33 -14 -31 -16
word before 1: первые	-59 68 -62 -20 -26 -18 -17 -26 -33
word before 1: перебу	-33 -11 0 -2 -2 -1 -2 -7 44
word before 1: перего	-15 -4 19 -3 -8 -6 -2 -2 -6
word before 1: переда	-29 22 -9 -6 -6 -8 4 5 -8
word before 1: перехв	12 -1 -5 0 -1 0 0 -4 -1
word before 1: перешл	57 -76 52 -6 -11 -20 -6 -27 -18
word before 1: перші	28 -17 -4 -2 -2 -1 -1 -6 -2
word before 1: плен	26 -16 -8 -1 -1 -2 -1 -1 -2
word before 1: плена	-29 -29 46 -9 -8 -4 -5 25 -15
word before 1: пленны	-30 -13 22 -19 -4 -3 -5 -22 26
word before 1: плену	39 -5 -6 -1 -2 -1 -2 -1 -23
word before 1: плюс	-32 -50 68 -17 -20 18 -18 -36 -29
word before 1: по	-6 -19 -17 -24 79 -14 -11 -11 -22
word before 1: поверн	2 6 -37 1 -7 -9 -5 27 -9
word before 1: поверт	-29 32 5 -14 -10 -8 -6 -37 -8
word before 1: повреж	24 -6 -11 -1 -3 -2 -1 -2 -4
word before 1: погибл	16 -13 -11 -3 -2 -2 -2 -3 -6
word before 1: полон	70 -17 -34 -1 -2 -2 -2 -4 -13
word before 1: полону	-26 22 -11 -6 -2 -5 -2 19 -7
word before 1: полоні	-32 -19 -3 -3 -4 -4 -2 -18 52
word before 1: получа	23 16 -21 -2 -4 -1 -1 -15 -5
word before 1: получе	-38 -55 -22 -8 -11 -8 -11 65 -32
word before 1: получи	-10 -5 19 -11 -11 -8 -9 2 -12
word before 1: поменя	-29 16 -8 -10 -4 -3 -3 -1 -5
word before 1: попере	63 -43 -66 -14 -36 -25 -12 -35 -10
word before 1: посети	5 -2 -1 -1 0 0 0 0 0
word before 1: после	32 -15 -18 -4 -8 -3 -1 -1 -1
word before 1: послед	30 -13 10 -2 -4 -1 -2 -5 -15
word before 1: постра	13 -5 -2 0 -1 -1 -1 -2 -1
word before 1: поступ	12 0 0 0 0 0 0 -3 -7
word before 1: потеря	83 -11 -23 -4 -5 -3 -4 -42 -34
word before 1: потрап	51 -15 -6 -2 -5 -2 -4 -33 -32
word before 1: поїхал	-90 -31 100 -7 -5 -12 -6 -17 -2
word before 1: предст	45 -42 -1 -1 0 0 0 -1 -2
word before 1: прибул	-79 91 -24 -10 -7 -8 -5 -33 -5
word before 1: прибыл	6 -13 -30 -17 45 -16 -14 -49 -38
word before 1: привез	-52 40 25 -9 -8 -5 -7 1 -10
word before 1: приеха	-13 -54 55 -10 -5 -4 -6 -16 -8
word before 1: прийма	32 22 -23 -2 -2 -10 -3 -2 -16
word before 1: прийня	3 -8 5 -14 -11 -10 -10 -2 -12
word before 1: прийшл	105 -89 -13 -13 -7 -4 -4 0 -13
word before 1: прилет	48 -10 -12 -3 -15 -3 -2 -10 -2
word before 1: принял	-14 25 -22 -8 -9 -22 28 -8 -6
word before 1: принят	-24 -26 19 -3 -4 -1 -5 29 -7
word before 1: приїха	2 10 -45 -18 -9 -11 -7 -1 -7
word before 1: про	24 -53 67 -13 -9 -8 -5 -69 26
word before 1: провед	-44 -31 -16 -5 -4 -6 -4 48 -19
word before 1: провел	-21 -33 -25 -7 -7 -8 -6 35 -21
word before 1: провів	19 -13 -1 0 0 -1 -1 -2 -2
word before 1: проти	35 -25 -2 -1 -1 -1 -1 -6 -2
word before 1: против	-96 -55 15 -27 -31 -23 -18 72 -31
word before 1: протяг	16 -3 0 0 -1 -1 -1 -5 -5
word before 1: прошли	-28 50 -50 -24 -5 -5 -4 31 -8
word before 1: підтве	-41 -19 -7 -4 -3 -5 -4 -30 56
word before 1: після	47 -35 -5 -3 -2 -2 -2 -2 -3
word before 1: разом	-94 103 -25 -23 -7 -9 -7 -48 -9
word before 1: рамках	-60 -2 -7 0 -1 -2 -1 68 -1
word before 1: ранены	12 -6 -1 -1 0 0 -1 -1 -2
word before 1: репатр	13 -36 -21 -6 -4 -4 -3 32 -4
word before 1: решта	-71 84 -10 -1 -2 -2 -2 -11 -3
word before 1: ровно	-32 22 -22 -10 -9 -5 -8 35 -9
word before 1: родини	42 -28 -4 -1 -1 -4 -2 -2 -1
word before 1: родину	48 10 -10 -5 -5 -9 -5 -32 -12
word before 1: родств	31 -10 -18 -1 -3 -7 -3 -16 -18
word before 1: розстр	45 -37 -9 -2 -1 -2 -2 -2 -4
word before 1: россии	25 -23 27 -6 -8 -12 -8 -31 -28
word before 1: росії	-45 -25 52 -2 -2 -5 -5 -9 10
word before 1: рівно	-33 6 -23 -8 -16 -9 -5 21 -7
word before 1: с	54 -22 -35 -2 -2 -2 -3 -21 -8
word before 1: саме	20 -31 -31 -17 36 -9 -4 -20 -8
word before 1: само	-1 -18 18 0 0 0 0 -1 0
word before 1: сбили	14 -1 -6 -1 -1 -1 -1 -1 -3
word before 1: сбиты	5 -1 -2 0 0 -1 0 -1 0
word before 1: сдалис	14 -4 -4 0 -1 -1 0 -2 -1
word before 1: сегодн	-20 45 -22 -19 -16 -15 -20 -9 -6
word before 1: сейчас	7 -4 -12 -2 -5 -1 -3 -6 17
word before 1: семьи	-36 -1 -3 -1 -1 -1 -2 -8 41
word before 1: серед	17 4 -44 -10 -5 -7 -3 -16 -6
word before 1: сложно	-29 1 -22 11 -4 -2 -3 23 -3
word before 1: содерж	24 0 -32 -2 -2 -1 -3 -9 -16
word before 1: состоя	-27 -4 0 -4 -1 0 -1 29 -4
word before 1: списку	-66 72 -47 -14 -7 -11 -10 -47 -6
word before 1: сразу	21 6 -66 -21 -19 -13 -14 -41 -17
word before 1: старше	40 -35 -27 -2 -3 -2 -2 -5 -4
word before 1: сторон	31 -75 41 -18 -19 32 -32 -18 30
word before 1: ступил	-17 20 -8 -3 -1 -2 -1 -11 -1
word before 1: сьогод	-82 21 14 -10 -12 -10 -6 -19 -14
word before 1: та	4 1 26 -7 -4 -9 -6 -40 -7
word before 1: также	42 -15 -26 -13 -8 -10 -16 -29 -14
word before 1: також	-13 -28 37 -29 -21 -28 -17 -45 -39
word before 1: там	64 -19 -20 -4 -4 -5 -3 -28 -35
word before 1: тела	18 -11 18 -6 -7 -8 -5 -25 -12
word before 1: тепер	-81 70 -25 -31 -8 -6 -6 3 -11
word before 1: теперь	-45 -54 54 -14 -18 -18 -12 36 -19
word before 1: террит	0 0 10 0 -2 0 -1 -6 0
word before 1: тоже	44 62 -65 -18 -5 -10 -2 -1 -12
word before 1: триває	31 -20 -1 -1 -1 -1 -1 -5 -2
word before 1: тримал	31 -6 -1 -1 -1 -5 -1 -2 -16
word before 1: тримає	-21 -4 -2 -2 -3 -1 -2 -6 25
word before 1: тіла	-51 38 -42 -4 -4 -6 -3 40 -3
word before 1: тіло	-30 41 -9 -3 -2 -5 -3 -23 -1
word before 1: у	59 -17 -21 -2 -3 -6 -3 -16 -12
word before 1: удержи	-29 -4 -85 -4 -4 -2 -6 -12 87
word before 1: удома	-79 44 -18 -15 -8 -7 -6 8 -15
word before 1: уехали	-10 39 -18 -5 -3 -3 -2 -13 -5
word before 1: уже	44 -26 -30 -5 -9 -6 -5 5 -29
word before 1: украин	10 33 -53 -12 -14 -43 -7 53 -15
word before 1: україн	-9 45 -43 -8 -17 -32 -11 5 -45
word before 1: уничто	16 -6 -3 -1 -1 -1 -1 -2 -2
word before 1: усі	-13 21 -6 -2 -1 -2 -2 -1 -15
word before 1: утриму	44 -36 -31 -11 -11 -21 -15 -34 14
word before 1: участв	68 -22 -29 -10 -9 -5 -4 -20 -29
word before 1: ушли	-29 47 -55 -24 -16 -6 -9 -10 -8
word before 1: формат	17 -27 -7 -17 -9 -14 -9 10 -12
word before 1: формул	-77 31 15 -15 -15 -11 -12 -27 -20
word before 1: хлопці	15 -13 0 0 0 -1 -1 0 -2
word before 1: це	-22 40 -87 -23 -17 -15 -14 -4 -22
word before 1: цивіль	-2 56 -3 -2 -3 -3 -3 -56 -7
word before 1: цих	-50 -19 -11 -2 -4 53 -7 -11 -12
word before 1: ці	-7 17 -12 -3 -3 -4 -2 -11 -3
word before 1: час	7 -2 0 0 0 0 0 -3 -1
word before 1: частот	20 -4 -5 0 -1 -1 -1 -2 -6
word before 1: чекали	33 -30 0 0 0 -1 0 0 -1
word before 1: через	45 -1 -21 -2 -2 -2 -1 -3 -15
word before 1: числе	14 -9 -1 -4 -8 -7 -4 -9 -10
word before 1: числі	54 -37 -7 -1 -2 -9 -1 -1 -4
word before 1: что	57 -40 25 -7 -9 -6 -6 -19 -12
word before 1: ще	-6 18 -21 -12 -12 33 -10 -36 7
word before 1: що	-37 66 -45 -4 -8 -18 -10 -15 -15
word before 1: щодо	56 -42 -14 -6 -4 -6 -3 -15 -48
word before 1: эвакуи	28 -1 -13 -1 -1 -1 -1 -8 -13
word before 1: экипаж	15 -1 -11 0 -1 -1 0 -2 0
word before 1: этих	-75 -26 -40 -6 -21 -20 -11 -38 80
word before 1: это	36 -18 -36 -3 -19 -4 -4 -3 -7
word before 1: як	59 -21 -7 -5 -8 -9 -5 -33 -45
word before 1: яких	-28 -15 17 -5 -7 -5 -6 -60 52
word before 1: є	-12 -53 -38 -18 -17 -39 -19 48 -45
word before 1: і	-4 -22 40 -8 -6 -13 9 -8 -14
word before 1: іденти	61 -46 -3 -2 -4 -4 -3 -36 -18
word before 1: із	-9 33 -19 -13 -6 -15 -6 -23 -16
word before 1: імена	71 -60 -1 -3 -4 -6 -2 -16 -9
word before 1: їдуть	9 52 -37 -19 -6 -29 -7 -59 -5
word before 1: їх	-49 -69 53 -28 -29 -41 -31 -52 61
word before 1: їхали	71 -69 -1 -6 -3 -4 -2 -16 -2
word before 1: استعاد	-4 -21 31 -2 -1 0 -1 -3 0
word before 1: الي	34 -4 -12 -37 -6 -4 -3 11 -12
word before 1: اليوم	-49 15 -7 13 -5 -6 -5 26 -3
word before 1: امارات	-1 -1 -2 -17 -2 -3 -1 26 -1
word before 1: ان	-3 31 -29 -1 -1 -1 -1 0 -2
word before 1: اوكران	-27 44 -25 -5 -3 -3 -3 -11 0
word before 1: اي	-11 -20 27 -17 -8 -6 -6 -3 -3
word before 1: بينهم	16 28 -35 -3 -3 -2 -2 -2 -8
word before 1: تبادل	10 -18 -18 9 -3 16 -12 -5 -4
word before 1: جثامين	-3 21 -14 -1 -1 -1 -1 -2 0
word before 1: روسيا	-26 19 -16 -10 -3 -4 -4 -12 10
word before 1: سراح	3 29 -15 -14 -1 -1 0 0 -1
word before 1: شمل	17 -18 1 -19 -12 -11 -6 4 -8
word before 1: شملت	10 -7 12 2 -3 -5 -2 -24 -4
word before 1: عاد	-27 3 29 -2 -1 -1 -1 -4 0
word before 1: عبر	-36 0 0 -8 0 0 0 42 -1
word before 1: علي	-8 -22 26 -4 -4 -1 -1 -2 -1
word before 1: عن	21 -25 -19 7 -9 -9 -5 0 -15
word before 1: عوده	-4 27 8 -13 -6 -1 -2 -24 -4
word before 1: مجموعه	-16 -24 -15 22 -5 -1 -2 -19 -2
word before 1: مقابل	12 -1 10 -13 -1 0 0 -1 -5
word before 1: و	18 -20 3 -14 -3 -10 5 -14 -4
word before 1: واقع	-7 1 13 -22 -3 -2 -3 -1 -3
word before 1: –	-7 -21 -21 -3 -5 24 -7 -2 17
word before 1: •	-24 41 -26 -7 -8 -18 -8 18 -26
word before 1: ‼	-55 48 1 -5 -8 -4 -3 -20 39
word before 1: ▪	-19 43 -29 -5 -7 -21 -7 -14 -11
word before 1: ▫	-57 -14 -16 -4 -6 -10 -5 71 -33
word before 1: ⚡	-37 15 -1 -18 -50 -9 -10 -11 -17
word before 1: ✅	-66 54 -30 -11 -13 -13 -5 -19 -7
word before 1: ✔	-2 6 4 0 -1 -1 -1 -5 -1
word before 1: ❗	-33 55 -6 -31 -2 -2 -2 -9 -4
word before 2: 	1 -10 41 -13 -16 -14 -9 8 -30
word before 2: "	22 35 -52 -6 -6 -7 -5 -14 -27
word before 2: (	20 34 -5 -1 -2 -1 -2 -5 -43
word before 2: )	1 8 -7 -7 -5 -10 -6 -8 -13
word before 2: ,	-24 -2 9 -9 -3 -10 -2 -1 14
word before 2: :	-45 -25 13 -17 33 -13 -10 27 4
word before 2: ;	16 -17 -26 -11 -4 -4 -5 -41 26
word before 2: a	-36 -5 9 17 -13 18 -11 -18 -8
word before 2: additi	-45 -48 69 -12 -6 5 -12 -9 -8
word before 2: affair	-45 41 14 -37 -25 -4 -12 -10 -3
word before 2: afu	25 14 -34 -7 -10 -12 -15 -13 -33
word before 2: aircra	13 -5 -7 -4 -2 -1 -1 -1 0
word before 2: all	28 -8 -24 -10 -2 -2 -4 -17 -5
word before 2: along	29 15 -30 -14 -7 -12 -8 -12 -1
word before 2: also	-52 -24 52 -21 -22 -12 -17 -35 -19
word before 2: among	45 -26 -18 -3 -4 -3 -2 -7 -2
word before 2: and	-39 33 6 -3 -6 -6 -7 -11 -9
word before 2: announ	-39 -12 21 -12 -9 -8 -9 -30 -5
word before 2: april	-6 -6 17 -1 -3 -1 -1 0 0
word before 2: are	23 7 -17 -8 -6 -12 -2 -19 -5
word before 2: azovst	-14 18 -5 -1 -2 -1 -2 -1 -3
word before 2: back	-16 23 -1 -12 -29 -17 -7 -43 -15
word before 2: began	-42 -5 -1 -15 0 -1 0 20 0
word before 2: belaru	58 18 -68 -24 -10 -5 -5 -15 -5
word before 2: betwee	46 -33 -27 -18 -25 -4 -9 -10 -8
word before 2: bodies	-38 43 12 -10 -8 -7 -6 -23 -9
word before 2: border	19 -19 7 -1 -1 -1 -2 0 -2
word before 2: bring	42 -10 -24 -19 -9 -16 -7 -25 -8
word before 2: brings	-11 -10 17 -13 -2 -1 -1 9 -1
word before 2: brough	-33 -4 -40 -3 -6 -7 -4 50 -21
word before 2: captiv	42 -15 21 -14 -13 -9 -6 -64 -20
word before 2: childr	35 -4 -17 -1 -1 0 -1 -13 0
word before 2: civili	-33 25 6 -3 -12 -6 -7 -20 33
word before 2: code	70 -41 -16 -8 -3 -5 -4 -5 -13
word before 2: confir	-56 -11 -19 -11 41 -10 -5 -9 -17
word before 2: countr	36 -11 -4 -23 -2 -4 -3 -30 -1
word before 2: date	-48 -3 0 -15 -1 -2 -1 57 -2
word before 2: day	-7 26 -48 -16 -11 -7 -9 -22 -3
word before 2: days	-20 -25 -1 -2 -1 -1 -1 70 -1
word before 2: defend	13 -3 -5 -1 -1 -3 -1 -2 -1
word before 2: direct	56 -39 -15 -3 -5 -8 -4 -20 -8
word before 2: each	-30 19 -7 -28 -12 -4 -6 -10 -3
word before 2: effort	0 -17 -2 28 -2 -1 -1 -8 -1
word before 2: enemy	-12 -48 33 -3 -7 -5 -6 -11 -15
word before 2: exchan	11 -7 -32 32 -6 -6 -4 6 -6
word before 2: famili	-45 70 -2 -21 -7 -7 -5 -16 -6
word before 2: far	-8 0 0 -5 -1 0 0 9 -1
word before 2: februa	-2 -4 9 -1 0 0 0 -2 0
word before 2: federa	37 46 -70 -17 -7 -14 -6 -6 -29
word before 2: fighte	29 -8 -14 -4 -1 -1 -1 0 -1
word before 2: for	-11 -19 -3 -7 -4 -9 16 -2 -1
word before 2: forces	4 5 -2 -1 -1 -1 -1 -2 -3
word before 2: freed	25 -39 34 -18 -10 -4 -5 31 -2
word before 2: friday	-21 -76 -39 -1 35 -17 -6 36 -3
word before 2: from	44 -14 -2 -22 -7 -1 -1 -3 -1
word before 2: genera	35 -29 -3 -5 -4 -13 -3 -4 -3
word before 2: goodwi	5 -12 -1 -1 -1 17 -15 0 -2
word before 2: got	9 20 -19 -30 -12 -6 -9 -9 -8
word before 2: group	-36 -22 42 -22 -10 -9 -6 -22 -6
word before 2: guards	33 -35 -19 -2 -1 -2 -2 -7 -11
word before 2: had	51 -30 21 -19 -18 -2 -3 -13 -15
word before 2: hand	36 -1 -25 -3 -4 -2 -9 -5 -9
word before 2: handed	0 -15 29 -3 -9 9 -12 7 -31
word before 2: has	27 4 -13 -35 -8 -9 -7 21 -12
word before 2: have	-15 -15 -23 12 -11 -9 -8 39 -44
word before 2: he	34 -3 -1 -4 -4 -1 -1 -20 -2
word before 2: home	-7 40 -10 -6 -4 29 -3 -25 -4
word before 2: i	-61 78 -34 -10 -9 -7 -5 -14 -14
word before 2: in	12 3 -18 -19 -8 -15 -9 -23 -7
word before 2: invasi	-91 -1 0 0 0 -1 -1 89 -5
word before 2: is	33 -43 -9 -14 -3 -5 -5 -58 52
word before 2: israel	12 -1 0 -2 -1 0 -1 -1 -7
word before 2: istanb	-6 -4 14 -1 -2 0 -1 0 -1
word before 2: it	12 9 -2 14 -14 -12 -12 -54 -49
word before 2: kiev	-65 63 -62 -9 -7 -10 -15 -18 -5
word before 2: kyiv	-35 48 -28 -3 -13 -10 -14 -5 -2
word before 2: letter	41 -40 -1 0 -1 -1 -1 -1 0
word before 2: lists	22 -10 -1 -1 -1 -1 -1 -6 -3
word before 2: march	17 -12 47 -31 -6 -2 -3 -24 -2
word before 2: mariup	23 -8 -6 0 0 -6 -1 0 -1
word before 2: may	5 -1 1 -3 -1 0 0 0 -1
word before 2: mediat	-52 -17 -8 37 -5 -2 -3 4 -1
word before 2: meetin	24 -12 0 -1 0 -1 -1 -7 -2
word before 2: member	-26 -64 -7 -44 -15 -9 -11 61 -31
word before 2: men	5 -51 9 -3 -8 -8 -9 -10 -7
word before 2: milita	-41 -22 32 -13 -10 -5 -10 -3 -14
word before 2: minist	-38 -39 39 -2 -2 -1 -2 -4 -5
word before 2: moscow	-10 -25 40 -10 -5 -3 -2 -13 -3
word before 2: negoti	-13 -3 29 -2 -2 -1 -2 -2 -6
word before 2: news	-51 58 -8 -2 -2 -2 -2 -2 -3
word before 2: now	8 -21 -3 -34 -1 -2 -1 50 -3
word before 2: number	10 -11 33 -13 -8 -11 -7 -18 -27
word before 2: of	12 22 -49 5 -7 -6 -4 -23 -5
word before 2: office	31 -10 -6 22 -2 -5 -3 -22 -16
word before 2: oldest	30 -15 -4 -2 -1 -1 -1 -6 -1
word before 2: on	11 -29 42 -13 -6 -7 -6 -22 -5
word before 2: one	-38 42 6 -6 -16 -11 -9 -47 -22
word before 2: operat	-12 18 13 -7 -1 -1 -1 -10 -2
word before 2: over	-13 -1 -15 -1 -1 -20 17 0 -3
word before 2: patien	17 -1 -1 -13 -1 -1 0 -1 0
word before 2: people	13 -44 -37 -2 50 -6 -2 -22 -6
word before 2: person	-12 54 -46 -1 -2 -2 -2 -3 -1
word before 2: place	-24 34 -9 -15 -3 -3 -5 0 -6
word before 2: pows	20 -25 28 -2 -11 -2 -4 -14 -4
word before 2: prison	-10 -6 -8 -11 -5 -4 -3 36 44
word before 2: proces	-4 -4 20 -1 -2 -1 -1 -6 -2
word before 2: progra	15 -6 0 -1 -1 -1 -1 -2 -2
word before 2: receiv	-1 5 0 -1 -1 0 0 -1 -1
word before 2: releas	-13 -42 22 19 -6 -5 -4 9 -7
word before 2: remain	38 -25 -36 -17 -7 -3 -6 -10 -2
word before 2: report	34 32 -48 -7 -13 -2 -4 -7 -2
word before 2: return	-9 30 1 -41 -11 -7 -12 -26 -24
word before 2: reunif	-13 30 0 -17 -1 -1 -1 -1 -1
word before 2: risen	-1 0 -1 -5 0 0 0 7 0
word before 2: russia	-25 -15 3 -23 -8 -11 -7 48 -8
word before 2: said	-4 13 -21 -1 -4 -6 -4 -18 11
word before 2: says	35 -29 -10 -15 -7 -5 -3 -18 -21
word before 2: second	-22 11 1 -15 -16 -6 -5 -15 -2
word before 2: senten	11 -2 -1 0 -1 0 -1 -3 -2
word before 2: sergea	49 -40 -1 -1 -1 -7 -2 -1 -1
word before 2: servic	30 -20 1 -6 -12 -6 -5 -23 -9
word before 2: shot	9 -1 -3 -1 -1 0 -1 -1 -1
word before 2: side	-11 -4 15 18 -2 -4 -3 -6 -9
word before 2: sides	-1 -18 -2 53 -24 -4 -6 -15 -6
word before 2: since	23 -9 -3 -2 -1 -1 -1 -8 -7
word before 2: soldie	-18 12 -5 -12 28 -11 -8 -33 -8
word before 2: spoke	-21 8 14 -17 -22 -7 -9 -7 -8
word before 2: stands	-46 -10 -10 -28 -13 -8 -6 15 31
word before 2: swap	-32 14 5 6 -9 -8 -6 -31 -11
word before 2: talks	-4 -5 17 -2 -2 -1 -1 -1 -2
word before 2: tanks	12 -10 -1 0 0 0 0 0 -1
word before 2: teams	8 0 0 -2 0 0 0 -4 0
word before 2: that	37 -46 5 -30 -23 23 -11 19 -35
word before 2: the	-22 -20 8 -9 -9 -8 -5 40 -9
word before 2: them	16 0 -28 -1 -3 -2 -2 -9 -3
word before 2: there	25 -27 -23 -1 -3 -4 -2 -3 21
word before 2: they	27 24 -24 -2 -4 -17 -6 -5 -24
word before 2: this	-23 -3 4 -39 -1 -1 -1 30 -2
word before 2: three	-55 -16 -4 -2 -2 -3 -1 55 -8
word before 2: thursd	45 -1 -19 -14 -6 -4 -4 -24 -9
word before 2: to	23 -20 6 -6 -4 -3 -5 -25 -9
word before 2: today	16 8 -43 20 -13 8 -7 -10 -23
word before 2: took	-59 48 16 -6 -2 -2 -2 -9 -7
word before 2: total	-31 -44 -22 53 -9 -7 -3 30 -5
word before 2: transf	-17 -5 -9 -7 -2 -3 -3 37 -6
word before 2: troops	2 -15 14 0 0 0 0 0 0
word before 2: turn	0 -32 33 -2 -1 -3 -1 0 0
word before 2: ukrain	31 -14 -12 3 -16 -6 6 -8 -4
word before 2: under	-23 30 -30 -32 -12 -4 -10 28 -3
word before 2: up	-51 21 7 -23 -41 -24 -14 -21 -4
word before 2: vehicl	9 0 -2 0 0 0 0 -5 -2
word before 2: war	67 46 9 -10 -10 -5 -8 -98 -4
word before 2: warrio	-39 35 -15 -4 -3 -4 -3 34 -6
word before 2: was	-27 -66 68 -4 -6 -15 -9 -36 41
word before 2: we	25 33 -27 -10 -4 -2 -3 -45 1
word before 2: wednes	-30 -39 39 -17 -29 -11 -11 -24 -6
word before 2: week	-24 42 -14 -6 -1 -5 -4 -18 -1
word before 2: welcom	-27 31 -2 -1 -1 0 0 -1 0
word before 2: which	-20 18 -14 11 -1 -1 -1 -9 -1
word before 2: who	11 -3 -3 -1 -2 -1 -1 -1 -1
word before 2: with	31 -12 -26 -27 -4 -6 -4 -2 -3
word before 2: year	-19 23 6 27 -24 -13 -5 -8 -8
word before 2: yermak	-3 35 -42 -21 -6 -5 -4 -18 -5
word before 2: younge	45 -32 -13 -2 -2 -2 -1 -6 -4
word before 2: zelens	-2 23 -16 -6 -5 -2 -4 5 -17
word before 2: а	-3 -66 53 -10 -12 19 -14 -2 -36
word before 2: абу-да	8 -33 -3 24 -2 -1 -2 -3 -2
word before 2: август	24 -1 -18 0 -1 0 -1 -3 -3
word before 2: авиабо	29 -7 -15 -1 -2 -1 -1 -1 -5
word before 2: автобу	25 13 -31 -4 -9 -7 -5 -18 -29
word before 2: аес	9 -3 0 0 0 -2 -1 0 -2
word before 2: аппара	9 0 -1 0 -1 0 0 -2 -3
word before 2: батькі	-48 65 -16 -2 -4 -3 -3 -12 -2
word before 2: бахмут	99 -67 -18 -9 -6 -13 -5 -13 -10
word before 2: баш	-32 -37 45 -17 -12 -14 -6 -21 -3
word before 2: безвіс	0 -28 -5 -8 -8 -10 -9 -52 15
word before 2: белору	2 -44 46 -11 -7 -15 -10 -29 -16
word before 2: березн	22 -21 -1 -1 -3 -2 -1 -3 -1
word before 2: беспил	28 -3 -10 -1 -1 -1 -1 -8 -6
word before 2: больны	7 -1 -4 0 0 0 -1 0 -1
word before 2: борту	62 -65 -10 -6 -6 -10 -3 -5 -8
word before 2: бпла	7 0 -2 0 0 0 0 -2 -1
word before 2: було	37 0 0 0 0 -1 0 -37 0
word before 2: бійців	-24 45 -14 -1 -1 -2 -2 -1 -5
word before 2: білору	38 -36 -10 -3 -4 -2 -3 -4 -2
word before 2: більші	21 -14 0 0 0 -1 0 -1 -7
word before 2: в	40 -29 21 -7 -4 -4 -4 -19 -6
word before 2: в'язни	-50 51 -30 -5 -8 -3 -4 -6 6
word before 2: вдалос	-12 -5 -26 -8 -4 -12 -4 30 -7
word before 2: вдома	18 44 -13 -10 -9 -15 -9 -79 -14
word before 2: вернул	-8 -54 79 -19 -22 -13 -9 -25 -12
word before 2: вертол	17 0 -5 -1 -1 0 0 -6 -4
word before 2: вже	-12 -19 -5 -6 -5 -11 -5 30 -18
word before 2: взамен	-28 59 -17 -3 -2 -4 -3 -8 -2
word before 2: взяли	9 -35 41 -1 -7 -2 -4 -44 -4
word before 2: визвол	50 -49 -41 -13 -13 1 -17 7 -16
word before 2: вийшли	33 -40 -20 -5 -3 -6 -2 51 -11
word before 2: вместе	-7 -24 19 -1 -5 -1 -1 -1 -3
word before 2: вмс	-26 35 -19 -8 -8 -18 -8 -23 -20
word before 2: вночі	26 -4 0 -1 -1 -1 -1 -15 -3
word before 2: военно	11 -40 20 -6 -6 10 -17 -7 -26
word before 2: военны	-4 64 -59 -10 -9 -9 -11 -6 -14
word before 2: возвра	61 12 -44 -9 -33 -7 -13 -56 -23
word before 2: возрас	11 0 -2 0 0 0 0 -2 -6
word before 2: воинов	-12 27 -9 -1 -1 -2 -1 -2 -2
word before 2: волю	74 -53 -36 -26 -9 -26 -21 -16 -23
word before 2: волі	-61 -4 -2 -3 -2 -3 -2 65 -5
word before 2: вопрос	47 3 -5 -1 -1 -3 -1 0 -43
word before 2: ворог	7 -1 -2 0 0 0 0 -2 -1
word before 2: воїни	9 -6 -1 0 0 -1 0 0 -1
word before 2: воїнів	9 -5 -23 -2 -2 -7 -4 40 -10
word before 2: впервы	-54 55 -11 -1 -2 -1 -2 0 -1
word before 2: вручив	19 -14 -1 0 -1 -1 -1 -1 -1
word before 2: все	-56 36 -29 -13 -9 -14 -7 51 -47
word before 2: всего	-1 26 -77 -13 -8 -6 -5 69 -11
word before 2: всу	22 53 -70 -3 -3 -4 -7 -4 -4
word before 2: вторгн	-49 -2 -2 -2 -2 -4 -2 59 -17
word before 2: вчера	70 -15 -62 -3 -2 -4 -2 -1 -4
word before 2: вчора	34 -22 -7 -3 -3 -5 -2 -25 -2
word before 2: выплат	12 -4 -2 0 -2 0 0 0 -2
word before 2: від	8 4 -3 -1 -1 -1 -1 -4 -1
word before 2: відбув	45 -70 -7 -4 -4 -10 -3 -20 -6
word before 2: віддал	-15 -67 6 -2 -20 49 -33 -2 -9
word before 2: відмов	34 -30 -8 -10 -5 -7 -4 -23 -15
word before 2: відомо	31 -15 -1 -13 -1 -1 -1 -17 -3
word before 2: відпов	51 -20 18 -3 -7 -15 -18 -14 -15
word before 2: війни	-10 -7 0 -1 0 -1 0 20 -1
word before 2: військ	19 11 -2 -5 -5 -14 11 -35 -14
word before 2: віком	11 -8 -1 0 0 -1 0 0 0
word before 2: він	18 -6 -2 -1 -3 -1 -1 -2 -3
word before 2: гварді	43 -21 -2 -1 -1 -6 -1 -11 -6
word before 2: говори	-5 -18 35 -14 -9 -9 -10 -10 -52
word before 2: год	-35 12 -4 -5 -8 -6 -4 47 -11
word before 2: года	-14 -16 50 -47 -7 -4 -11 -1 -13
word before 2: году	-67 0 -16 -2 -2 -1 -2 52 -4
word before 2: госпит	29 -8 -15 -1 -1 -1 -1 -1 -2
word before 2: гражда	-6 -28 25 -19 -17 -26 -25 -14 -63
word before 2: границ	2 4 18 -9 -5 -6 -8 -48 -13
word before 2: група	29 -31 -4 -2 -2 -2 -2 -16 -4
word before 2: группа	41 -11 -14 -3 -3 -2 -1 -2 -7
word before 2: дали	-16 -16 -1 -1 -1 -1 -1 45 -17
word before 2: данным	-39 -13 -24 -1 -3 -2 -2 -25 50
word before 2: делега	67 -65 -1 -1 0 0 0 -1 -1
word before 2: держпр	39 -23 -4 -1 -2 -6 -2 -9 -7
word before 2: держсп	30 -15 -2 -1 -1 -5 -1 -3 -3
word before 2: детей	14 -4 -1 -1 -1 -1 -1 -3 -3
word before 2: для	-41 -19 -3 -3 -7 -4 -4 -22 50
word before 2: днк	8 -14 33 -4 -4 -7 -4 -52 -25
word before 2: днр	-41 -20 -29 -9 -7 -8 -6 -2 45
word before 2: дня	-71 -27 -20 -1 -1 -2 -2 66 -1
word before 2: дні	-31 -30 -17 -14 -9 -20 -8 35 -22
word before 2: до	40 -15 -14 -1 -2 -1 -1 -6 -3
word before 2: доби	-25 -10 -1 -1 -2 -1 -1 28 0
word before 2: добров	23 -16 -2 -1 -1 -1 -1 -4 -1
word before 2: добу	43 -7 -8 -2 -1 -2 -1 -20 -3
word before 2: догово	-6 -7 -49 -1 -1 -2 -2 23 -2
word before 2: додому	14 -9 -41 9 -7 -9 -6 19 -7
word before 2: докуме	41 -17 -11 -1 -1 -3 -1 -5 -4
word before 2: дома	-18 14 47 -9 -4 -4 -7 -32 -13
word before 2: домовл	43 29 -32 -5 -4 -9 -5 -60 -4
word before 2: домой	0 -2 14 -17 -8 -6 -10 -6 -20
word before 2: донець	38 -27 -1 -1 -1 -3 -1 -19 -1
word before 2: доправ	-3 33 -8 -1 -1 -1 0 -20 -1
word before 2: достав	-51 52 -16 -6 -9 -6 -7 23 -16
word before 2: дочека	7 -2 -1 0 0 -1 0 0 -2
word before 2: дпсу	56 -34 -4 -4 -4 -14 -5 -9 -21
word before 2: дронів	6 -3 0 0 0 0 0 -1 -1
word before 2: другу	19 -1 -18 -19 -31 -19 -12 4 -13
word before 2: дітей	-47 -76 12 -7 -4 -5 -6 78 -3
word before 2: едут	15 -78 95 -2 -8 -3 -10 -8 -12
word before 2: етап	52 -40 -15 -5 -1 -1 -1 -16 -1
word before 2: еще	7 -7 -52 -3 -7 -3 -9 -11 50
word before 2: ж	-12 -56 22 -3 -2 -2 -2 -19 -1
word before 2: же	-11 68 -62 -2 -3 -17 -3 -2 -3
word before 2: женщин	-4 -52 47 -2 -3 -2 -4 -2 -7
word before 2: жилье	11 0 -3 -1 -1 -1 0 -2 -2
word before 2: жителе	9 -4 -1 -1 -1 -1 0 0 -1
word before 2: журнал	39 -30 -10 -1 -1 -1 -1 -1 1
word before 2: жінки	37 -23 -5 -1 -1 -2 -1 -3 -3
word before 2: жінок	30 -27 -10 -4 -3 -5 -4 -3 -3
word before 2: з	17 -57 -1 -5 -4 -7 -4 37 30
word before 2: за	7 14 -21 -11 -13 -9 -8 -27 3
word before 2: забрал	14 1 2 -5 -2 -5 -3 -9 -4
word before 2: заверш	8 -9 12 -1 -1 -2 -2 -5 -2
word before 2: загало	-27 34 -52 -23 -14 -21 -15 9 -33
word before 2: загибл	13 -20 4 -12 -7 -9 -7 -18 -7
word before 2: заключ	49 -26 -19 -21 -1 -2 -2 -1 0
word before 2: залиши	-51 43 -3 -6 -3 -6 -2 37 -14
word before 2: заложн	5 0 -15 -1 -1 -3 -1 -1 15
word before 2: запоро	48 -33 -6 -2 -3 -12 -3 -24 -12
word before 2: запорі	83 -46 -6 -2 -2 -10 -2 -14 -10
word before 2: заручн	-32 -7 -1 -1 -2 -2 -2 -29 51
word before 2: захисн	23 -1 -20 -7 -3 -15 -3 -5 -3
word before 2: защитн	-5 29 -10 -3 -1 -2 -6 -1 -5
word before 2: звання	9 -6 -1 0 -1 -1 0 0 0
word before 2: звезда	27 -2 -19 -1 -1 -1 -1 -1 -1
word before 2: звільн	-26 17 -8 -3 -2 -7 -2 45 -2
word before 2: здесь	27 -4 -3 -1 -2 0 -1 -18 -1
word before 2: землю	-17 20 7 -3 -4 -3 -3 -14 -5
word before 2: землі	-41 47 -10 -1 -2 -1 -1 -1 -1
word before 2: змогу	-18 -4 0 -1 -1 -1 -1 20 -13
word before 2: зміїни	20 -18 -1 0 0 -1 -1 -1 0
word before 2: зникли	-50 -17 -1 -1 -4 -4 -3 -16 72
word before 2: зсу	66 -35 -34 -5 -6 -21 -6 -18 -14
word before 2: зі	13 -11 0 0 0 0 0 0 0
word before 2: зірван	5 -3 -1 0 0 0 0 0 0
word before 2: и	16 30 -40 -7 -22 35 10 -13 -23
word before 2: из	8 44 -39 -7 -7 -5 -4 3 -29
word before 2: израил	17 -11 -1 -1 -1 0 -1 -6 -1
word before 2: им	-21 36 17 -4 -4 -12 -3 -12 -3
word before 2: итогам	-15 -1 17 -2 -7 -7 -2 -2 -4
word before 2: их	-8 4 -47 -7 -6 -7 -6 -28 32
word before 2: й	-5 9 -16 -9 -9 37 -5 -40 -13
word before 2: йшлося	50 -26 -11 -1 -12 -1 -2 -3 -4
word before 2: к	68 9 -62 -13 -8 -13 -9 -16 -14
word before 2: киев	27 -6 -43 -27 -12 -10 24 -21 -13
word before 2: киеву	-34 -2 -10 -6 -6 16 -11 21 -11
word before 2: києві	64 -7 -2 -1 -3 -6 -2 -42 -31
word before 2: когда	22 -16 -13 -2 -2 -3 -3 -7 -3
word before 2: коллег	79 -1 -20 -3 -4 -2 -7 -7 -54
word before 2: команд	-15 -20 44 -8 -4 -5 -4 -7 -8
word before 2: контро	17 -1 -5 -1 -1 -1 -1 -2 -8
word before 2: корабл	32 -1 -19 -1 -2 -1 -1 -1 -9
word before 2: кордон	4 10 8 -5 -3 -5 -4 -20 -11
word before 2: коридо	40 -2 -15 -4 -4 -1 -1 -15 -26
word before 2: курато	31 -20 -1 0 0 -1 -1 -18 -1
word before 2: курс	51 -2 -14 -8 -6 -2 -2 -34 -7
word before 2: кількі	-73 13 24 -13 -4 -8 -10 -19 -2
word before 2: лет	35 0 -5 0 0 0 0 -28 -2
word before 2: линия	38 -3 -16 -1 -3 -2 -2 -5 -6
word before 2: луганс	39 -22 -2 -1 -1 -7 -1 -3 -4
word before 2: людей	12 27 -32 -4 -7 -6 -4 -13 -15
word before 2: людини	-65 61 -4 -1 -2 -1 -1 -2 6
word before 2: лінія	35 -5 -3 -1 -1 -1 -1 -20 -5
word before 2: марта	40 -8 -26 -2 -2 -3 -2 -19 -2
word before 2: маріуп	69 -48 -18 -3 -3 -5 -3 -7 -5
word before 2: машин	7 -2 -1 0 -1 0 0 -1 -1
word before 2: мая	0 -2 9 0 0 0 0 -5 0
word before 2: має	14 -8 0 0 0 -1 0 -14 -4
word before 2: маємо	21 8 -40 -11 -13 -9 -5 -52 -8
word before 2: медвед	-17 -17 30 -23 -15 -5 -8 -7 -8
word before 2: медики	10 -3 -3 -1 0 -1 -1 0 -1
word before 2: месяце	-57 -34 -38 -23 -32 -9 -21 56 -18
word before 2: ми	2 -15 -8 -7 -6 -6 -7 26 -10
word before 2: минобо	3 -2 6 -1 -1 0 -1 -2 -1
word before 2: младше	68 -21 -42 -5 -5 -7 -3 -10 -18
word before 2: мне	33 -11 -10 -3 -4 -2 -1 0 -4
word before 2: молоды	21 -7 -3 -1 -2 -1 -2 0 -6
word before 2: морякі	13 -9 -1 0 0 -3 -1 0 0
word before 2: москва	20 -9 -9 -6 -16 -13 -8 1 -10
word before 2: москве	-12 -3 29 -1 -1 -1 -1 -13 0
word before 2: мужчин	49 -28 -31 -7 -4 -7 -7 -3 -5
word before 2: мы	-10 11 -3 -10 -11 4 -1 -53 -6
word before 2: місяць	10 0 -1 0 0 0 0 -6 -1
word before 2: місяці	-91 -23 -26 -5 -7 -11 -5 94 -18
word before 2: на	-5 26 -11 -10 -4 -6 -4 -31 25
word before 2: над	-28 -1 -41 -8 -6 -3 -7 -5 33
word before 2: наймен	90 -67 -59 -7 -9 -19 -6 -27 -13
word before 2: наймол	87 -56 -11 -3 -3 -8 -3 -11 -6
word before 2: найста	133 -96 -23 -6 -5 -10 -3 -25 -6
word before 2: нам	7 -25 22 -8 -9 -32 17 14 -20
word before 2: направ	60 -34 -14 -2 -5 -8 -4 -12 -6
word before 2: напрям	38 -49 17 -4 -6 -11 -4 -19 -7
word before 2: нас	-50 32 15 -7 -9 -9 -8 -12 8
word before 2: натомі	10 -54 64 -5 -14 -6 -4 -37 -4
word before 2: нацгва	67 -45 -13 -4 -9 -9 -3 -7 -6
word before 2: наших	6 -52 59 -22 -20 -20 -17 -14 -51
word before 2: нгу	94 -73 -3 -3 -4 -24 -5 -11 -16
word before 2: не	49 -32 -10 -1 -1 -1 -1 -2 -6
word before 2: неволи	-28 7 32 -3 -3 -2 -3 -8 -3
word before 2: неволі	-97 8 -9 -11 -5 45 -5 -22 56
word before 2: неделю	29 -1 -2 -1 -1 -1 0 -22 -1
word before 2: незако	24 -22 -3 -6 -4 -4 -3 -25 30
word before 2: немає	45 -17 -6 -2 -2 -3 -2 -14 -5
word before 2: ни	9 0 -8 0 0 0 0 0 0
word before 2: ним	-52 55 -16 -8 -3 -4 -3 -5 -1
word before 2: ними	-35 27 -1 -12 -9 -10 -10 20 -19
word before 2: нині	-9 51 -30 -3 -3 -3 -2 -26 -3
word before 2: них	-57 36 43 -9 -8 -19 -8 -58 -16
word before 2: ночь	55 -11 -27 -3 -6 -4 -5 -5 -10
word before 2: нього	16 -4 -1 -1 -1 -1 -1 -6 -1
word before 2: о	2 17 -31 -17 -18 -14 -12 -37 32
word before 2: об	-48 23 8 -11 -15 -6 -6 -15 25
word before 2: обещан	21 -5 -7 -3 -1 -1 -1 -3 0
word before 2: област	-2 -12 -6 -5 -10 -3 -5 21 3
word before 2: обмен	25 -72 48 -13 -8 -17 1 1 -18
word before 2: обмена	81 13 -29 -19 -16 -10 -19 -48 -12
word before 2: обмене	48 -27 -13 -1 -2 -3 -1 -12 -2
word before 2: обмено	-49 16 -12 -7 -6 -4 -6 31 -11
word before 2: обменя	36 -24 13 -16 -20 -9 -8 -27 -14
word before 2: обмін	-28 -10 9 -14 -8 -16 -9 24 -8
word before 2: обміно	-27 77 -18 -6 -4 -11 -9 -51 -5
word before 2: обміну	-5 -11 -29 -11 -6 -11 -6 15 -5
word before 2: обміня	26 -40 10 -10 -9 -5 -4 -14 -11
word before 2: обміні	-45 -12 -3 -4 -3 -2 -3 48 -9
word before 2: оборон	40 -38 -1 0 0 -1 -1 0 0
word before 2: обратн	-59 5 13 -10 -14 -11 -11 9 -29
word before 2: обраще	36 -5 -10 -1 -1 -1 -1 -6 -15
word before 2: обстав	-15 -8 0 -1 -2 -1 -1 -42 48
word before 2: обшукі	8 -1 0 0 0 -1 0 -4 -1
word before 2: общей	-29 1 -22 11 -4 -2 -3 23 -3
word before 2: одеси	28 -11 -5 -2 -1 -1 -1 -7 -2
word before 2: один	32 7 -4 -2 -2 -3 -2 -9 -20
word before 2: окремо	7 -18 -7 -3 -3 -8 -4 -37 45
word before 2: октябр	28 -4 -14 -1 -2 -3 -1 -1 -3
word before 2: окупан	37 -49 -1 -3 -2 -3 -4 -1 -14
word before 2: омбудс	35 -15 -2 -1 -3 -2 -2 -9 -16
word before 2: они	35 -8 -19 -1 -2 -2 -1 -4 -1
word before 2: операц	-38 -14 -16 -6 -5 -6 -4 39 -14
word before 2: освобо	29 6 -93 -22 -19 -15 -10 34 -24
word before 2: остают	2 -41 -86 -18 -14 -16 -14 -7 15
word before 2: осіб	-75 55 24 -1 -2 -1 -1 0 0
word before 2: от	-15 9 -20 -1 -1 -2 -2 24 -1
word before 2: ответ	-9 -16 -16 -1 -7 -2 -2 22 -22
word before 2: отдала	-49 44 -3 -1 -1 -4 -1 17 -2
word before 2: отдали	-7 20 -17 -9 -9 -13 -7 -14 -4
word before 2: отданы	24 -73 -7 -17 -6 40 -19 -2 -17
word before 2: отправ	-6 42 -13 -3 -5 -7 -3 -6 -8
word before 2: отпуст	-2 -19 55 -19 -37 -13 -22 -36 -27
word before 2: отрима	-13 2 -29 -4 -13 -5 -5 40 -17
word before 2: отчита	-26 30 0 0 -1 0 -1 -1 -1
word before 2: офицер	35 -14 -48 -2 -3 -10 -4 -2 -11
word before 2: офіцер	1 -51 34 -4 -5 -27 -6 -8 -11
word before 2: пво	25 -5 -13 -1 -1 -1 -1 -3 -2
word before 2: перего	0 -23 -43 -14 51 -7 -14 -31 -16
word before 2: переда	28 2 -6 -7 -7 -4 -14 -1 -18
word before 2: переми	35 -32 -2 0 0 0 0 0 -1
word before 2: перший	71 -64 -8 -8 -2 -2 -1 -3 -1
word before 2: писем	28 -1 -4 -1 -2 -3 -1 -8 -9
word before 2: плен	21 -13 -1 -1 -1 -1 -1 -3 -2
word before 2: плена	-31 -63 60 -11 24 -6 -7 14 -26
word before 2: пленны	-17 -3 13 -21 -8 -7 -9 -9 -15
word before 2: плену	-17 -4 -6 -1 -3 -1 -1 -3 32
word before 2: по	9 -7 5 -13 -11 -5 -8 -8 22
word before 2: по-пре	45 -75 -72 -41 -14 -34 -14 -43 -1
word before 2: поверн	-24 23 -17 -9 -8 12 -7 -12 14
word before 2: поверт	-28 52 -21 -5 -5 -8 -4 -22 -8
word before 2: повідо	-71 12 -11 -23 -6 -4 -4 59 -6
word before 2: погибш	-89 21 13 -14 -14 -5 -7 -18 -3
word before 2: погово	59 -45 -3 -4 -4 -2 -2 -2 -7
word before 2: погоди	40 -25 -1 -3 -3 -2 -2 -9 -10
word before 2: под	6 -1 -2 0 0 0 -1 -1 0
word before 2: поднят	29 -7 -16 -1 -1 -1 -1 0 -2
word before 2: подтве	19 -25 14 -4 -6 -2 -3 -3 -6
word before 2: полици	6 0 -4 0 0 0 0 0 0
word before 2: полон	7 0 -1 0 0 0 0 0 -5
word before 2: полоне	-33 -41 30 32 -5 -4 -12 -17 -16
word before 2: полону	33 -35 -36 -9 -7 -16 -6 34 -11
word before 2: полоні	-17 -6 -3 -1 -2 -2 -2 -26 61
word before 2: получи	-69 24 29 -8 -14 -8 -7 -42 -12
word before 2: помощь	8 0 -1 0 0 0 0 -7 0
word before 2: попере	-39 42 -1 -3 -3 -4 -3 -12 -22
word before 2: поране	46 -23 -2 -1 -2 -8 -5 -12 -2
word before 2: поровн	-12 -1 5 -12 -4 -10 -6 -22 -8
word before 2: посред	-44 -4 -43 49 -10 -7 -5 32 -13
word before 2: потери	33 -2 -3 -1 -3 -1 -3 -11 -11
word before 2: потерп	14 -1 0 0 -1 -1 0 -7 -2
word before 2: праздн	9 -36 35 -9 -8 -6 -3 -3 -8
word before 2: привез	-50 64 -2 -1 -2 -2 -1 -26 -1
word before 2: пригра	25 -7 -17 -1 -1 0 -1 0 0
word before 2: приеха	28 -37 -31 -5 -9 -11 -11 23 -18
word before 2: прийшл	-66 71 -49 -1 -4 -6 -2 24 -1
word before 2: прикор	6 15 -22 -5 -6 -22 -6 -12 -10
word before 2: принял	42 -5 -25 -2 -3 -3 -5 2 -20
word before 2: приїха	-24 18 -2 -3 -2 -5 -2 23 -3
word before 2: про	-3 21 -22 35 -6 -4 -4 -23 -10
word before 2: провел	49 0 -27 -4 -10 -4 -3 -34 -5
word before 2: пропав	-53 0 -2 -1 -1 -1 -1 -10 53
word before 2: против	41 30 -42 -7 -9 -8 -11 -32 -16
word before 2: процес	23 -15 0 -1 -1 -1 -1 -3 -2
word before 2: психол	41 -6 -7 -3 -2 -2 -2 -10 -13
word before 2: під	8 -2 0 0 0 -1 0 -3 -1
word before 2: підтве	13 -74 -14 -13 -13 -11 -8 -40 27
word before 2: раз	8 -1 0 0 0 0 0 -2 -3
word before 2: разом	-76 34 -38 61 -21 -33 -18 -18 -42
word before 2: разу	29 -28 -3 -2 -1 -1 -1 -5 -2
word before 2: ракет	49 -46 0 0 0 0 0 -2 0
word before 2: ранее	37 -29 -32 -3 -3 -6 -7 -3 -3
word before 2: ранены	-11 7 -40 -16 -17 4 47 -23 -9
word before 2: ребят	37 -16 13 -3 -3 -1 -4 -6 -15
word before 2: ребята	58 -24 -24 -1 -6 -2 -2 -1 -17
word before 2: регион	28 -11 -8 -1 -1 -2 -1 -2 -5
word before 2: режима	-10 -29 40 -7 -19 -2 -4 -14 -2
word before 2: режиму	-5 18 2 -2 -3 -3 -1 -5 -2
word before 2: резуль	16 -15 3 -3 -3 -3 -2 -4 -7
word before 2: репатр	-22 48 -13 -4 -3 -3 -2 1 -1
word before 2: респуб	24 -5 -29 -3 -1 -2 -1 -1 16
word before 2: рефриж	88 -38 -24 -5 -11 -3 -4 -5 -41
word before 2: реєстр	-43 -19 0 -2 -2 -4 -2 -7 47
word before 2: родин	0 6 -2 0 0 0 0 -5 0
word before 2: родину	-18 -39 7 -26 -15 -11 -10 23 21
word before 2: родным	5 30 -29 -1 -2 -4 -3 -15 -4
word before 2: роки	9 -8 0 0 0 0 0 0 0
word before 2: року	4 25 -10 -3 -3 -4 -3 -17 -8
word before 2: років	7 -3 0 0 0 -1 -1 0 0
word before 2: россии	10 -39 -27 -4 -4 -4 -6 12 47
word before 2: россий	-26 31 4 -7 -5 -6 -7 -20 -8
word before 2: россию	-42 18 18 -14 -17 -9 -14 -10 -22
word before 2: россия	1 -66 31 -9 -11 8 -12 -7 -9
word before 2: ростов	27 -3 -9 -1 -1 -1 -2 -6 -7
word before 2: російс	-8 6 -11 -17 -4 -6 -3 -16 27
word before 2: росія	-59 13 14 -7 -12 -21 -8 -12 49
word before 2: росіян	-8 -58 15 -14 -11 -13 -16 28 -33
word before 2: росії	-52 -23 45 -5 -4 -8 -5 -40 32
word before 2: році	61 -55 -1 -6 -4 -10 -4 -38 -22
word before 2: рублей	18 -1 -3 0 0 0 0 -11 -1
word before 2: рф	-56 11 84 -8 -8 -13 -10 -35 3
word before 2: рідних	-9 49 -28 -1 -3 -1 -1 -23 -1
word before 2: рідній	-30 35 -15 -8 -2 -3 -1 -7 -2
word before 2: рік	-76 -3 -3 -3 -2 -2 -2 83 -12
word before 2: рішенн	28 -15 -2 -2 -7 -1 -2 -15 -17
word before 2: с	-22 11 2 -9 -4 -5 -6 12 -22
word before 2: само	39 -68 -25 -7 -5 -9 -12 -7 -13
word before 2: самоле	37 -16 -10 -1 -1 -1 -1 -5 -2
word before 2: самому	29 -29 -17 -1 -2 -1 -1 -1 -2
word before 2: санато	21 -8 -1 0 -1 -3 -1 -3 -5
word before 2: сбу	68 -57 -5 -4 -3 -5 -4 -34 -10
word before 2: сверх	-11 17 8 -3 -3 -57 -20 -1 -6
word before 2: сво	22 0 -6 -1 -2 -1 -1 -5 -8
word before 2: свобод	-35 -18 45 48 -26 -14 -14 -85 -56
word before 2: своих	-5 -10 12 -3 -3 -9 -3 -7 -7
word before 2: світло	6 -5 0 0 0 0 0 -1 0
word before 2: сегодн	-3 10 18 16 -12 -7 -11 -22 -30
word before 2: семей	-21 -47 61 -8 -2 -3 -2 -4 -1
word before 2: семьям	53 -51 -2 -1 -5 -2 -2 -6 -2
word before 2: серед	36 -4 -11 -3 -2 -4 -3 -32 -15
word before 2: сержан	88 -31 -49 -2 -2 -7 -2 -5 -7
word before 2: сил	-29 31 -5 -3 -3 -10 -3 -6 -5
word before 2: сили	58 -53 -5 -3 -3 -10 -4 -15 -11
word before 2: складу	67 -47 -10 -1 -2 -6 -2 -4 -14
word before 2: сложил	28 -2 -1 -1 -1 -1 -1 -22 -10
word before 2: снаряд	12 -10 0 -1 0 0 0 -1 -2
word before 2: солдат	-61 -17 31 36 -18 -30 -13 -25 41
word before 2: сообщи	-64 79 -33 -22 -3 -4 -4 -28 -6
word before 2: соотно	-59 59 -2 -3 -2 -1 -2 -7 -1
word before 2: состоя	-43 5 -5 19 -18 -11 -11 -32 -12
word before 2: списка	5 -32 -22 -4 -2 -1 -2 -6 33
word before 2: списки	-18 -20 -19 -24 -15 -14 -7 -22 28
word before 2: списку	-17 32 -34 -3 -5 -10 -4 -29 -17
word before 2: список	38 -42 -15 -10 -6 -6 -5 -20 -24
word before 2: среди	-30 35 11 -6 -6 -8 -7 -12 -5
word before 2: ст	33 -18 -1 -3 -2 -2 -2 -5 -2
word before 2: стамбу	62 -25 -59 -15 -14 -10 -10 -73 -18
word before 2: старше	82 -12 -58 -13 -8 -10 -4 -19 -23
word before 2: сторон	-10 9 12 -10 -12 3 -12 -16 -11
word before 2: строки	8 -4 -1 0 0 0 0 0 -1
word before 2: суд	15 -12 -1 -1 -1 -1 0 0 0
word before 2: сутки	40 -1 -12 -1 -2 -1 -1 -26 -3
word before 2: схуд	15 -2 -1 -1 -1 -1 -1 -2 -7
word before 2: сьогод	-20 5 23 -19 -12 -16 -9 -5 -11
word before 2: та	-2 59 -50 -4 -3 -12 -4 -7 -7
word before 2: так	-44 -27 61 -3 -5 -5 -6 -19 -5
word before 2: также	-2 23 -20 -1 -2 -2 -3 -3 -6
word before 2: також	-12 77 -39 -8 -23 -16 -12 -32 -19
word before 2: там	40 -13 -9 -4 -7 -2 -3 -16 -9
word before 2: танков	10 -2 -4 0 0 -1 -1 -2 -1
word before 2: теж	-27 -68 74 -8 -6 -3 -2 -4 -2
word before 2: тел	-37 62 -40 -8 -7 -4 -9 -51 -4
word before 2: тела	74 -30 -50 -7 -7 -8 -8 -16 -20
word before 2: телами	58 -38 -7 -4 -6 -1 -4 -46 -1
word before 2: телефо	49 -7 0 -1 -1 -1 -1 -41 -1
word before 2: терито	-30 16 -3 -9 -6 -13 -6 -42 36
word before 2: теробо	-63 65 -11 -4 -3 -12 -3 -1 -6
word before 2: террит	-22 -2 14 -2 -8 -2 -3 3 15
word before 2: техник	6 0 -3 0 0 -1 0 0 -1
word before 2: тижден	3 -5 -6 -1 -1 -3 -2 10 -3
word before 2: тоді	13 -1 -9 0 0 0 0 -2 0
word before 2: том	-18 -9 29 -5 -8 -8 -4 -10 -10
word before 2: тому	53 -35 -7 -1 -2 -8 -1 -2 -4
word before 2: торік	-40 -24 0 -1 -1 -2 -1 58 -8
word before 2: триває	26 13 -21 -3 -2 -4 -3 -11 -4
word before 2: тро	84 -80 -5 -1 -2 -2 -1 -1 -4
word before 2: туда	-21 34 13 -16 -15 -10 -9 -37 -13
word before 2: тіл	54 -7 -39 -2 -3 -16 -2 -26 -2
word before 2: тіла	41 -20 -34 -7 -10 -28 -6 -51 -7
word before 2: у	3 -26 -65 -13 -9 34 -9 21 -2
word before 2: удалос	-20 3 22 -7 -8 -7 -5 12 -10
word before 2: удома	18 2 -25 -24 -21 -31 -16 -34 -25
word before 2: уже	-24 -50 -14 -8 -16 -6 -6 36 -15
word before 2: украин	-3 21 -25 0 -14 -5 1 -30 -4
word before 2: україн	-49 39 -16 -5 -4 -5 -3 21 -4
word before 2: уперше	47 -45 0 0 -1 -1 -1 -1 -1
word before 2: услови	4 -28 28 -3 -4 -5 -6 -14 -3
word before 2: усього	-31 16 -17 -30 -10 -14 -8 18 -7
word before 2: учасни	33 -22 -2 -1 -2 -1 -1 -1 -3
word before 2: учора	89 -44 -33 -4 -6 -7 -4 -23 -3
word before 2: формат	76 39 -69 -13 -11 -33 -7 -61 -13
word before 2: формул	79 -35 2 -18 -16 -14 -13 -3 -19
word before 2: хамас	47 -17 -2 -3 -4 -1 -1 -2 -21
word before 2: хто	-50 51 -22 -5 -9 -12 -10 -18 -5
word before 2: це	-29 -15 -9 -5 -6 -14 -4 42 -12
word before 2: центр	-38 17 -4 -1 -1 -5 -2 45 -4
word before 2: цивіль	-8 42 -38 -10 -12 -22 -9 -4 -2
word before 2: ч	15 -7 -1 -1 -1 -2 -1 -2 -1
word before 2: час	-44 -22 -1 -1 -1 -3 -1 65 -6
word before 2: челове	-25 47 -35 -4 -44 -7 -5 -3 -6
word before 2: чем	28 -11 -1 0 -6 -2 -1 -4 -3
word before 2: число	51 8 -17 -16 -10 -5 -5 -28 -35
word before 2: чолові	1 -74 27 -6 -6 -12 -7 -8 -8
word before 2: что	20 11 -21 -1 -5 -1 -1 -10 -7
word before 2: школу	22 -1 -9 -1 -1 0 -1 -9 -1
word before 2: штаб	-5 -4 0 0 0 0 0 11 -1
word before 2: штабу	27 -53 -13 -3 -5 -12 -4 2 30
word before 2: ще	13 56 -28 -12 -8 -15 -9 -31 -46
word before 2: щиті	-19 28 -12 -2 -4 -3 -1 -5 -10
word before 2: що	-58 -20 18 -2 -12 -2 -2 -11 70
word before 2: щодо	42 -40 -45 -11 -8 -14 -6 -38 45
word before 2: щойно	21 -9 -6 -1 -1 -2 -1 -4 -1
word before 2: экипаж	31 -5 -10 -2 -2 -2 -2 -3 -6
word before 2: яких	-30 -27 0 -1 -1 -1 -1 37 -20
word before 2: є	-55 73 -40 -9 -20 -19 -13 -46 -23
word before 2: і	1 -58 -39 -7 -8 7 -8 28 -20
word before 2: ідетьс	43 -12 -14 -2 -2 -5 -2 -26 -10
word before 2: із	35 1 -11 -7 -8 -8 -5 -31 -58
word before 2: їдуть	29 -26 -8 -2 -3 -7 -2 -11 -4
word before 2: їм	-6 -11 31 -2 -6 -4 -2 -4 -5
word before 2: їх	29 -7 19 -2 -2 -8 -5 -15 -36
word before 2: їхніх	-27 -9 1 -7 -8 -8 -26 -28 34
word before 2: اسيرا	-53 52 -12 -22 -5 -9 -3 17 -11
word before 2: افراج	-2 -19 -25 11 -7 -7 -3 4 -18
word before 2: الي	-17 22 -1 -1 -1 -1 0 -3 0
word before 2: اليوم	-2 29 -19 -8 -1 -1 -1 -2 0
word before 2: امارات	-17 -9 -14 -32 -5 -2 -2 30 -11
word before 2: اوكران	-9 -7 8 0 -2 -8 8 2 -3
word before 2: تبادل	11 3 -14 -5 -4 39 -11 -20 -2
word before 2: تي	17 -16 -3 11 -3 -1 -1 -28 -1
word before 2: جديده	-22 0 19 18 -4 -6 -4 -7 -3
word before 2: حتي	-26 -1 -3 -33 -2 -2 -1 44 -3
word before 2: دوله	10 -1 -2 -26 -2 -1 -2 3 -3
word before 2: روسي	-10 -27 -14 43 -1 -2 -1 -17 -2
word before 2: روسيا	-7 25 -11 -16 -2 -5 -1 -1 14
word before 2: شملت	-57 -22 -41 63 -5 -8 -2 -21 -1
word before 2: عاد	-39 28 22 -17 -4 -4 -1 -5 0
word before 2: عدد	9 -1 0 -1 0 0 0 -5 -1
word before 2: عسكريا	-34 -2 9 -2 -2 -3 -11 -7 -2
word before 2: علي	-3 28 -13 -12 -3 -1 -1 -8 -1
word before 2: عمليه	6 18 -7 -21 -1 -7 -1 16 -1
word before 2: عن	7 -12 -9 17 -4 -8 -2 -11 -2
word before 2: في	-24 9 16 -18 -1 -1 -1 20 0
word before 2: كييف	-12 47 -34 -27 -3 -3 -2 -1 -2
word before 2: لم	3 -27 -24 3 -8 -11 -5 11 -4
word before 2: ما	-16 -24 -15 22 -5 -1 -2 -19 -2
word before 2: مقابل	-13 -23 31 -3 -4 -1 -1 0 0
word before 2: –	13 10 -14 -9 -13 -2 -11 -6 -22
word before 2: •	8 8 -1 -3 -1 -1 -1 -2 -6
word before 2: ▫	23 -20 -2 -2 -5 -6 -2 -1 -15
word before 2: ⚡	-71 -106 12 -25 87 -19 -16 -15 -27
word before 2: ✅	-39 86 -77 -12 -5 -7 -4 -25 -6
word before: 	33 -8 30 -10 -12 -14 -7 1 -32
word before: "	28 -29 -12 -10 -8 0 -7 25 -6
word before: #	30 11 -36 -21 -18 -8 -8 -30 -19
word before: '	9 -40 -6 -8 -11 -8 -9 13 -9
word before: (	13 21 -7 -2 -2 -2 -2 -12 -17
word before: )	3 18 -15 -8 -6 -8 -5 -13 -18
word before: +	38 31 -31 -2 -2 -3 -3 -32 -12
word before: ,	16 -7 -2 -4 -5 -3 -3 -1 5
word before: -	28 -8 -26 -5 -5 -5 -3 -6 -7
word before: .	-15 -47 3 35 -7 -3 -3 -9 -8
word before: /	51 15 -14 -7 -10 -6 -5 -24 -23
word before: :	12 7 -3 1 -2 -10 -4 0 -11
word before: ;	26 -18 -9 13 -5 -3 -4 -20 -19
word before: a	3 -17 22 -22 -10 10 -9 5 -19
word before: about	26 -6 0 0 0 0 0 -3 -22
word before: accord	37 -23 -18 -2 -2 -3 -2 -8 -1
word before: additi	-45 -48 69 -12 -6 5 -12 -9 -8
word before: affair	-41 20 21 -37 -20 -4 -10 9 -3
word before: after	64 -34 -14 -38 -3 -6 -2 -4 -3
word before: afu	25 14 -34 -7 -10 -12 -15 -13 -33
word before: aged	41 -28 -19 -28 -2 -4 -1 -3 -2
word before: agree	21 -15 -1 -4 -1 -1 -2 -5 -3
word before: air	10 -2 -4 -1 -1 -1 -1 -1 -1
word before: aircra	13 -5 -7 -4 -2 -1 -1 -1 0
word before: all	6 -24 -20 -19 -3 -4 -4 12 -5
word before: along	26 25 -34 -16 -8 -16 -8 -13 -3
word before: alread	21 -1 0 -3 0 0 -1 -21 0
word before: also	-30 -8 50 -19 -19 -12 -15 -34 -29
word before: altoge	-29 -12 -46 -12 -9 -6 -8 42 -23
word before: among	3 8 -21 -2 -3 -3 -2 -6 -2
word before: an	-23 28 -4 25 -4 -6 -3 -26 -8
word before: and	11 7 -10 -1 -1 -4 0 -22 -9
word before: andriy	-18 40 -37 -20 -5 -3 -3 -15 -4
word before: announ	-23 11 11 -19 -12 -9 -9 -40 -10
word before: anothe	7 -5 -30 -13 -7 28 -7 -28 25
word before: april	-6 -6 17 -1 -3 -1 -1 0 0
word before: are	26 -13 -19 -14 -12 15 -5 -2 7
word before: armed	-2 17 -6 -1 -1 -2 -1 -2 -1
word before: arrang	33 -18 -19 -6 -3 -10 -2 -18 -9
word before: as	-37 14 -47 -4 -6 -6 -7 12 27
word before: at	-34 -80 36 38 -19 -25 -14 -3 8
word before: august	28 -26 -3 -6 -2 -7 -3 -4 -3
word before: azovst	19 1 -11 -3 -4 -9 -5 -2 -13
word before: back	-16 13 15 -14 -12 -8 -6 -18 -9
word before: be	15 -7 -14 -7 0 0 0 -4 0
word before: been	9 2 -29 -33 -12 -10 -11 8 -19
word before: began	7 -7 -1 -15 -1 -1 -1 12 15
word before: belaru	49 26 -69 -24 -10 -6 -6 -15 -5
word before: betwee	49 -37 -33 -18 -23 -5 -8 -10 -8
word before: bodies	-32 39 9 -9 -8 -7 -6 -24 -9
word before: border	-6 20 -11 -5 -3 -3 -3 -8 -12
word before: bring	24 3 -26 -19 -8 -14 -7 -27 -7
word before: bringi	-56 17 -16 -9 -3 58 -2 0 -2
word before: brings	-11 -10 17 -13 -2 -1 -1 9 -1
word before: brough	6 -5 -39 -5 -5 -6 -4 18 -17
word before: by	9 -1 -41 -14 -6 -3 -5 17 12
word before: came	-19 31 -14 -5 -4 -11 -4 -33 -6
word before: captiv	12 -17 18 -4 -11 -1 -6 -28 -17
word before: captur	51 -22 -66 -19 -4 -2 -4 -6 -7
word before: carrie	-33 -27 -6 -6 -7 -6 -3 66 -21
word before: carryi	42 -42 -29 -14 -14 -5 -6 -11 -34
word before: childr	43 -5 -16 -1 -1 -1 -1 -20 -1
word before: civili	-53 -4 30 -19 -15 -9 -8 11 8
word before: code	102 -46 -21 -6 -4 -7 -5 -18 -22
word before: comman	65 -5 -36 -1 -3 -3 -6 -22 -16
word before: comple	9 -49 18 20 -3 -1 -2 -34 -2
word before: compri	-5 15 -7 -2 -2 -2 -2 -1 0
word before: conclu	-36 29 18 -32 -6 -9 -4 -23 -3
word before: confir	-64 17 -23 -21 39 -11 -6 -24 -15
word before: coordi	-2 -6 0 0 0 0 0 10 -2
word before: countr	49 -27 -59 17 -12 -14 -12 -43 -6
word before: covere	3 -35 -47 40 -18 -4 -5 -27 -2
word before: crews	16 -15 -5 -1 -1 -2 -1 -3 -1
word before: date	-46 -39 -3 54 -3 -2 -2 18 -5
word before: day	29 -20 -24 -12 -16 -10 -9 35 -20
word before: days	9 -79 -10 -14 -5 -8 -7 37 -2
word before: deal	26 -14 -14 -2 -2 -1 -1 -14 0
word before: decemb	46 -1 -17 -16 -3 -15 -14 -2 -6
word before: defenc	-11 -58 32 -2 -3 -1 -2 -15 -2
word before: defend	19 -15 6 -3 -2 13 -4 -12 -4
word before: defens	-2 -4 13 0 -1 0 0 -3 -3
word before: delive	17 8 -8 -8 -3 -2 -2 -17 -1
word before: detain	-2 -13 -12 -23 -3 -2 -2 -3 41
word before: dhabi	46 -4 -42 -4 -1 0 -2 0 -1
word before: diplom	-4 32 -3 -37 -3 -1 -1 -10 -1
word before: direct	35 -33 21 -3 -4 -6 -4 -16 -7
word before: donets	46 -33 -5 -3 -4 -6 -4 -20 -4
word before: down	9 -1 -3 -1 -1 0 -1 -1 -1
word before: each	18 11 0 -25 -11 -9 -7 -30 -3
word before: earlie	38 -10 -26 -28 -31 -21 -14 -66 -17
word before: easter	-51 61 -22 -32 -17 -10 -8 -48 -3
word before: effort	-2 -12 -2 6 -2 -1 -1 15 -2
word before: emirat	-9 23 -16 -67 -4 -3 -3 15 -3
word before: enemy	-5 -55 30 -6 -9 -6 -9 -10 -16
word before: estima	39 -39 -19 -17 -14 -11 -9 -9 -32
word before: eve	61 -1 -3 -2 0 0 -1 -59 -1
word before: every	13 -6 -2 0 0 0 0 -4 0
word before: exchan	52 -38 -45 10 -6 2 -5 -14 -6
word before: expect	13 -13 0 -3 0 0 0 0 0
word before: facili	-27 -3 39 -10 -2 -6 -4 -8 -50
word before: famili	-45 70 -2 -21 -6 -7 -5 -15 -6
word before: far	-22 -1 -1 -6 -1 0 -1 23 -1
word before: feb	14 -61 -17 -15 -22 -12 -16 17 -26
word before: februa	-20 -8 19 -2 -2 -1 -1 17 -1
word before: federa	43 16 -18 -29 -10 -12 -9 -23 -23
word before: fighte	35 -14 -14 -4 -2 -1 -1 0 -1
word before: first	7 5 -13 -12 -8 -8 -7 -15 -15
word before: five	-34 -6 49 -17 -3 -3 -3 -3 -4
word before: follow	17 -21 19 -7 -2 -1 -1 -2 -3
word before: for	7 -11 22 -16 -6 -7 6 -24 5
word before: forces	51 -34 -13 -4 -4 -3 -3 -10 -23
word before: foreig	-39 20 21 -37 -18 -4 -9 8 -3
word before: formul	-19 41 -16 -2 -6 -9 15 -15 -3
word before: four	6 -2 -1 0 0 -1 0 0 0
word before: free	-15 4 -2 -14 0 -1 0 18 0
word before: freed	-7 5 -9 -14 -7 -6 -6 35 -6
word before: frees	-49 7 -26 24 -8 -4 -5 -34 -3
word before: friday	27 -92 -40 -11 32 -15 -9 17 -4
word before: from	44 -1 -39 -18 -14 4 -7 -5 -15
word before: full-s	65 -27 -1 -1 -2 -2 -4 -60 -7
word before: furthe	-24 -10 -23 18 -13 19 -9 -11 -7
word before: genera	40 -33 -3 -5 -3 -12 -3 -3 -3
word before: geneva	18 -9 -1 0 -1 -1 0 -4 -7
word before: gestur	0 -15 -1 -2 -2 37 -26 -1 -4
word before: go	-24 25 -6 -16 -25 -11 -20 -42 -18
word before: good	-46 17 -10 28 -2 -2 -2 -2 -3
word before: goodwi	0 -15 -1 -2 -2 37 -26 -1 -4
word before: got	-15 45 -20 -21 -10 -6 -8 -12 -9
word before: govern	0 5 -1 0 -1 0 0 -3 0
word before: group	-35 -19 41 -17 -8 -7 -5 -17 -5
word before: guards	33 -35 -19 -2 -1 -2 -2 -7 -11
word before: had	13 -8 9 -53 31 -15 -9 -17 -16
word before: hamas	57 -39 -13 -10 -5 -5 -2 -2 -3
word before: hand	36 -2 -24 -3 -3 -2 -8 -4 -8
word before: handed	-48 9 11 -4 -10 -3 11 -20 -23
word before: has	-24 15 8 -28 -8 -9 -7 36 -15
word before: have	-49 -14 -23 15 -7 -6 -6 59 -35
word before: he	-2 -7 -8 -25 -5 -6 -3 18 -7
word before: headqu	-53 -8 -2 -3 -3 -3 -1 53 -13
word before: held	-30 -45 3 -3 -3 -8 -5 41 -12
word before: helped	64 -73 -21 -22 -6 -14 -6 -28 -2
word before: her	-17 -10 29 -13 -5 -3 -3 -31 -22
word before: himars	5 -1 0 0 0 -1 0 0 -1
word before: his	54 -48 0 -1 -1 0 -1 -2 -3
word before: hold	13 -18 -3 -6 -7 -2 -3 -27 28
word before: holdin	-57 -15 -4 -3 -3 -3 -8 -23 40
word before: holds	-26 -1 0 -1 -1 -1 -1 -6 34
word before: home	21 8 -13 -10 -9 6 -6 -11 -17
word before: hospit	-31 36 -1 -1 0 -1 -1 -1 -3
word before: hostag	14 -26 -6 -27 -5 -2 -4 -6 44
word before: hours	10 -8 -1 0 0 -1 0 0 0
word before: i	-35 7 -30 42 -12 -7 -6 -16 -13
word before: in	-18 -1 0 13 -7 -7 -5 9 -11
word before: includ	28 13 -6 -15 -6 -13 -6 -10 -13
word before: invasi	-8 36 -41 -2 -2 -3 -4 -9 11
word before: involv	51 3 -25 15 -9 -3 -4 -58 -3
word before: is	71 -67 -14 -8 -4 -4 -4 -30 33
word before: island	16 17 -2 -2 -2 -6 -4 -5 -28
word before: israel	13 -1 0 -3 -1 0 -1 -1 -6
word before: istanb	-6 -4 14 -1 -2 0 -1 0 -1
word before: it	-4 -2 0 8 -11 2 -11 -50 19
word before: its	-32 -26 25 -29 49 -14 -6 26 -24
word before: jan	50 -1 -19 -4 -10 -4 -3 -16 -15
word before: july	43 17 -28 -4 -6 -2 -5 -27 -21
word before: june	-1 -3 11 0 0 0 -1 -4 0
word before: just	17 -55 -24 -7 -9 -12 -4 52 -7
word before: kiev	-60 -32 47 -9 -7 -11 -15 -21 -5
word before: killed	30 -5 -5 -1 -3 -1 -1 -9 -14
word before: kyiv	-13 -15 32 -11 -16 -14 -14 7 -42
word before: last	35 -20 -1 -3 -3 -2 -1 -6 -1
word before: leads	-17 -13 -4 46 -2 -1 -1 -12 -1
word before: let	-19 -14 18 -11 -13 -4 -5 -3 -2
word before: letter	58 -54 -2 -4 -1 -1 -1 -6 -1
word before: lists	21 -9 0 -1 -1 -1 -1 -6 -3
word before: losses	47 -21 -25 -8 -6 -3 -6 -11 -34
word before: lost	20 -2 -10 -1 -2 -1 -2 -3 -13
word before: made	3 21 0 -22 -41 -25 -15 -40 -15
word before: manage	-47 32 -8 -7 -4 -5 -3 22 -5
word before: many	23 -21 2 -1 -2 -2 -1 -2 -2
word before: march	-2 -11 44 -29 -6 -2 -3 -2 -2
word before: mariup	-13 30 -6 -1 -1 -6 -2 0 -3
word before: may	-43 -14 57 -6 -6 -3 -4 -2 -6
word before: mediat	-18 -23 -2 11 -7 -4 -3 26 -4
word before: meetin	23 -12 0 -1 0 -1 -1 -6 -2
word before: member	-26 -64 -7 -44 -15 -9 -11 61 -31
word before: men	15 -80 9 -4 -8 -8 -8 -12 -7
word before: milita	-8 -13 23 -15 -8 -8 -8 -4 -12
word before: minist	-17 -65 35 -4 -5 -2 -2 -4 -5
word before: mofa	14 -28 -21 16 -7 -3 -2 2 -1
word before: months	-50 -17 52 -12 -5 -3 -2 24 -2
word before: moscow	25 -22 19 11 -7 -7 -7 -16 -12
word before: moskal	-42 -2 -64 -7 -1 -2 -3 32 68
word before: negoti	-9 -8 36 -2 -3 -2 -2 -6 -5
word before: new	-17 -7 32 47 -6 -4 -4 -29 -4
word before: news	-50 56 -7 -2 -2 -2 -2 -2 -3
word before: next	14 -6 0 0 0 0 0 -8 0
word before: night	45 -5 -25 -5 -2 -1 -2 -10 -3
word before: nine	42 -10 15 -11 -4 -6 -5 -31 -18
word before: no	74 -34 -34 -45 -13 -4 -4 -16 -3
word before: not	70 -57 -11 -3 -4 -8 -5 -43 -12
word before: now	-57 74 -7 -35 -4 -4 -3 37 -6
word before: number	24 14 0 -5 -5 -6 -2 -15 -10
word before: occupa	34 -22 -2 0 -1 -1 -1 -15 0
word before: occupi	20 -43 -12 -9 -4 -3 -4 -19 47
word before: of	-5 -13 -1 -3 2 -5 -6 15 -16
word before: office	-7 35 -17 11 -4 -5 -4 -17 -34
word before: offici	52 -32 -17 -1 -2 -7 -2 -5 -1
word before: oldest	76 -59 -14 -3 -3 -2 -2 -6 -1
word before: on	6 -23 27 -16 10 -6 -6 -7 -10
word before: one	-24 41 8 -11 -14 -11 -9 -37 -18
word before: only	39 -30 -9 -2 -4 -11 -2 13 -5
word before: operat	30 -76 28 -22 -11 -12 -11 -15 -23
word before: other	-1 50 -51 -2 -1 -14 -4 -1 -4
word before: our	-12 4 24 -11 -12 -11 -9 -32 -6
word before: out	-6 -15 -17 -8 -9 -11 -8 60 -27
word before: over	-26 14 -3 -5 -9 -4 9 -16 -24
word before: own	-39 -50 56 -15 -14 -21 -11 -26 -39
word before: part	-5 -21 -28 16 -4 -4 -6 9 -5
word before: past	24 -6 -39 -1 -3 -2 -2 -15 -18
word before: patien	17 -1 -1 -13 -1 -1 0 -1 0
word before: people	-9 -30 -9 -26 54 -16 -6 -31 -10
word before: per	5 -2 -1 0 -1 0 0 0 -1
word before: person	-11 52 -45 -1 -2 -1 -2 -3 -1
word before: place	-23 33 -8 -14 -3 -3 -4 0 -5
word before: plus	-36 24 -6 -6 -6 22 -17 -8 -11
word before: pows	18 -24 26 -2 -9 -2 -4 -12 -4
word before: presen	12 -2 -5 -1 -1 -2 -1 -1 -1
word before: presid	-25 81 -57 -17 -18 -8 -9 14 -7
word before: prison	15 -20 -19 -22 -10 -6 -6 12 18
word before: privat	7 -1 0 0 0 -3 -1 0 -1
word before: proces	-4 -4 20 -1 -2 -1 -1 -6 -2
word before: progra	15 -6 0 -1 -1 -1 -1 -2 -2
word before: qatar	2 24 -6 -11 -1 -1 -1 -6 -1
word before: qatari	-17 2 -1 0 0 0 0 17 0
word before: raised	70 -5 -1 -3 -3 -4 -4 -43 -45
word before: reache	-28 -29 -14 -33 -3 -2 -1 51 -5
word before: recall	-12 -8 -17 -34 -5 -14 -4 24 -10
word before: receiv	6 1 -14 -11 -9 -6 -12 21 -16
word before: recove	15 -35 33 -2 -1 -2 -1 -3 -3
word before: region	37 -6 -15 -4 -2 -1 -2 -7 -2
word before: releas	-2 -21 14 35 -7 -5 -4 -22 -6
word before: remain	58 -29 -53 -15 -8 -6 -7 -10 -8
word before: repatr	55 -16 14 -46 -19 -14 -13 -57 -33
word before: report	35 -16 4 -7 -11 -2 -4 -9 3
word before: result	-33 -38 16 60 -5 -1 -4 -22 -4
word before: return	-32 47 4 -31 -11 -8 -16 3 -19
word before: reunif	-10 30 -1 -17 -1 -1 -1 -3 -2
word before: reunit	41 4 -18 -38 -1 -1 -1 -14 -1
word before: risen	-1 0 -1 -5 0 0 0 7 0
word before: rocket	5 -1 0 0 0 -1 0 0 -1
word before: russia	-3 1 10 1 -9 -6 -6 -5 18
word before: said	-9 -3 -5 -12 -5 -7 -3 6 12
word before: same	-37 43 -39 -19 -10 -6 -9 -16 -2
word before: saturd	21 -7 33 -26 -3 -14 -2 -27 -1
word before: saw	-17 -3 -1 29 0 -1 -1 -9 0
word before: saying	-52 20 24 -13 -6 -3 -8 30 -33
word before: says	18 18 -43 -19 -24 -8 -8 -4 -24
word before: search	8 0 0 -2 0 0 0 -5 0
word before: second	-18 10 1 -14 -14 -6 -5 -14 -2
word before: secure	-25 -8 -41 42 -4 -2 -3 11 -20
word before: sent	39 -32 29 -3 -4 -4 -4 -35 -6
word before: senten	20 -5 -4 -1 -1 -1 -3 -4 -2
word before: septem	24 -4 0 -6 0 0 0 -14 0
word before: sergea	47 -39 -1 -1 -1 -7 -1 -1 -1
word before: servic	3 -17 -2 -5 -10 -6 -4 32 -11
word before: seven	0 7 -3 -1 0 -1 0 0 -1
word before: shot	9 -1 -3 -1 -1 0 -1 -1 -1
word before: side	-12 -63 68 9 -8 -13 -8 -17 -11
word before: sides	-31 -17 -2 41 32 -9 -6 -16 -13
word before: signed	112 -100 -1 -3 -1 -2 -1 -13 -3
word before: since	60 -21 -15 -15 -7 -6 -7 -1 -8
word before: sister	47 -29 -20 -1 -1 -3 -1 -1 -2
word before: six	-22 45 -32 -5 -14 -10 -4 -15 -4
word before: so	-47 -43 0 -5 -3 -3 -2 52 -8
word before: soldie	6 8 -20 -23 23 -10 -11 -13 -16
word before: some	38 -18 -7 -2 -1 -1 -2 -1 -12
word before: spent	51 -36 -7 -3 -3 -1 -1 -1 -5
word before: spoke	-15 7 14 -15 -20 -7 -8 -7 -24
word before: staff	5 -7 0 0 0 0 0 3 -1
word before: stage	75 -16 -7 -7 -1 -7 -2 -70 -1
word before: stands	-46 -10 -10 -28 -13 -8 -6 15 31
word before: state	12 -1 -5 -1 -1 -2 -1 -1 -1
word before: states	3 21 -4 -3 -1 -1 -1 -15 -1
word before: succee	-18 -3 -2 16 -4 -5 -4 -37 -2
word before: such	-38 41 -20 -24 -4 -3 -3 0 -9
word before: sunday	0 -32 35 -2 -5 0 -1 0 -1
word before: swap	-27 17 -2 -23 -8 -6 -6 12 -7
word before: swappe	16 -18 -10 30 -13 -6 -7 -28 -38
word before: swaps	-1 -20 -38 -47 -20 -16 -10 50 -77
word before: taken	-11 36 -16 -14 -3 -3 -5 -38 -4
word before: takes	48 -3 -2 -1 -3 -1 -2 -33 -19
word before: talks	6 -10 23 -4 -3 -2 -2 -2 -7
word before: tanks	12 -10 -1 0 0 0 0 0 -1
word before: teams	10 0 -2 -2 0 -1 0 -4 0
word before: ten	-3 28 -26 0 -1 -2 0 -2 -22
word before: that	-3 -14 -9 3 -15 8 -6 15 -25
word before: the	12 5 -11 -8 -8 -5 -5 2 -8
word before: their	5 -88 37 -25 39 -12 -6 -21 -13
word before: them	9 -4 8 -5 -5 -7 -4 -16 -11
word before: there	-5 -37 -23 -19 -8 -9 -4 38 15
word before: these	-36 24 -17 -9 -2 17 -15 -22 -4
word before: they	21 21 -23 -7 -4 -15 -6 -14 -25
word before: third	-36 -36 -6 -13 -5 -4 -4 42 -6
word before: this	0 -4 -9 -27 -15 -9 -5 4 -4
word before: those	58 -48 4 -5 -3 -5 -6 -6 -4
word before: three	20 -48 -44 -18 -4 -6 -4 45 -12
word before: throug	-20 0 -1 -10 -1 -1 0 21 0
word before: thursd	41 13 -24 -14 -8 -4 -4 -25 -7
word before: thus	-25 0 -1 -34 -1 -2 -1 50 -2
word before: time	-37 -12 37 -1 -2 -1 -1 -2 -1
word before: to	56 -40 -28 2 -4 -4 -4 4 0
word before: today	-18 21 -50 25 -8 4 -5 2 2
word before: took	11 4 -9 -10 -5 -5 -5 10 -10
word before: total	0 -34 -22 18 -8 -7 -4 20 -7
word before: trade	53 -31 -3 -2 -4 -7 -2 -2 -18
word before: traded	-19 15 -2 49 -24 -3 -6 -8 -5
word before: transf	-33 -6 -6 -7 -3 -3 -4 49 -6
word before: troops	1 -13 13 -1 0 -1 -1 0 0
word before: trucks	53 -37 -5 -7 -16 -6 -7 -34 -25
word before: turn	-14 -10 18 -6 -13 -3 -2 -7 -1
word before: two	-11 -30 29 -27 -19 -6 -8 -13 -9
word before: uae	-18 -28 3 27 -6 -4 -4 -4 -5
word before: ukrain	0 -4 -4 10 -15 -6 3 -3 -11
word before: under	-41 40 -31 -29 -9 -5 -9 46 -4
word before: up	-51 21 7 -23 -41 -24 -14 -21 -4
word before: vehicl	10 0 -2 0 -1 0 0 -5 -2
word before: visit	29 -2 0 0 -1 -1 0 -23 -2
word before: war	42 11 16 -25 -13 -7 -9 -92 -19
word before: warrio	-58 -23 29 -4 -4 -5 -4 31 -6
word before: was	-11 -47 63 -26 -13 -15 -12 -34 35
word before: we	-37 46 -27 -8 -5 -4 -4 12 11
word before: wednes	-60 16 36 -20 -24 -10 -10 -16 -6
word before: week	-18 40 -12 -5 -1 -5 -4 -16 -5
word before: weighe	38 -10 -3 -7 -4 -3 -2 -6 -7
word before: welcom	3 39 -35 -7 -2 -1 -1 -2 -1
word before: went	30 -56 30 -1 -2 -4 -3 -23 -1
word before: were	-30 -15 10 15 -10 -12 6 -20 17
word before: when	96 -81 -29 -20 -23 -10 -7 -36 -7
word before: which	16 -13 -3 0 -13 -10 11 -10 -6
word before: who	13 -3 -2 -3 -2 -1 -1 -1 -1
word before: whom	13 13 -1 -34 -8 -1 -5 -2 -1
word before: with	25 -2 -25 2 -7 -8 4 0 -11
word before: women	11 -2 -5 0 0 -1 -1 -1 -1
word before: worth	9 -1 -1 -1 -1 -1 -1 -3 -1
word before: wounde	-2 -48 -21 -6 -4 -15 25 -1 -3
word before: year	33 -13 4 16 -15 -8 -5 -29 -14
word before: yermak	1 34 -42 -20 -6 -5 -4 -18 -5
word before: yester	20 -12 21 -21 -21 -9 -6 -45 -5
word before: younge	-17 29 -41 -5 -4 -4 -3 -7 -5
word before: zapori	49 -27 -6 -1 -1 -4 -2 -8 -6
word before: zelens	5 5 -21 -17 -5 -4 -6 2 -18
word before: а	-12 -18 10 -13 -15 -10 1 -29 41
word before: абу-да	8 -33 -3 24 -2 -1 -2 -3 -2
word before: август	-24 -45 -38 -11 -9 -5 -8 50 -12
word before: авдіїв	46 -3 -11 -1 -1 -1 -2 -29 -1
word before: авиабо	29 -7 -15 -1 -2 -1 -1 -1 -5
word before: авиаци	10 -1 -3 -1 -1 0 -1 -3 -1
word before: автобу	25 13 -31 -4 -9 -7 -5 -18 -29
word before: адреси	48 -4 -43 -1 -1 -1 -2 -1 -4
word before: аес	9 -3 0 0 0 -2 -1 0 -2
word before: азерба	41 -14 -14 -4 -2 -7 -1 -3 -1
word before: азов	71 -64 -11 -2 -3 -3 -2 -2 -2
word before: азова	29 -12 -14 -1 -1 -10 -2 -1 -1
word before: азовст	2 17 -18 -13 -10 -20 -10 -27 -20
word before: але	-36 20 -10 -5 -3 -6 -3 -29 37
word before: аппара	9 0 -1 0 -1 0 0 -2 -3
word before: апреля	11 -7 10 -2 -6 -1 -2 -1 -5
word before: артилл	18 -7 0 -1 -1 -2 -1 -1 -5
word before: бабушк	19 -4 -13 -1 -1 -1 -1 -1 -4
word before: базі	45 -28 -1 -7 -1 -3 -2 -24 -3
word before: баку	26 -15 -6 -1 -1 -1 -3 -1 0
word before: батькі	-55 74 -14 -2 -4 -3 -2 -19 -2
word before: бахмут	31 10 -31 -10 -8 -12 -5 -21 -11
word before: баш	-32 -37 45 -17 -12 -14 -6 -21 -3
word before: без	-25 -11 32 -6 -5 -13 -7 -20 22
word before: безвіс	-18 0 -5 -7 -8 -10 -8 -44 18
word before: белгор	57 -1 -50 -2 -1 -1 -1 -11 -1
word before: белору	-12 -37 60 -8 -14 -10 -9 9 -14
word before: березе	61 -53 -17 -6 -6 -8 -3 -11 -12
word before: березн	128 -63 -29 -9 -6 -12 -4 -98 -2
word before: беспил	28 -5 -9 -1 -1 -1 -1 -6 -5
word before: ближай	64 -4 -23 -3 -4 -3 -4 -35 -11
word before: близки	-40 54 -52 -21 -7 -9 -21 -29 -5
word before: боевик	40 -1 -29 -1 -5 -3 -3 -1 -40
word before: боевых	32 -5 -11 -4 -5 -4 -6 -28 -28
word before: бойца	33 22 -25 -2 -2 -11 -2 -2 -1
word before: бойцам	6 -1 4 -1 -1 -1 -2 -2 -3
word before: бойцов	-14 44 -59 -4 -3 -5 -3 -10 -6
word before: боку	-19 -73 72 -4 -9 -17 -21 -7 -20
word before: более	37 -9 -32 -7 -2 -3 -3 -19 -2
word before: больны	23 -13 -17 -1 -1 -1 -2 0 -5
word before: больше	59 -52 -40 -17 -7 -7 -6 -21 -4
word before: большо	-31 17 -1 -6 -4 -3 -3 -9 -4
word before: бомб	9 0 -2 -1 0 0 0 -4 -1
word before: борони	62 -38 -11 -6 -3 -10 -4 -5 -6
word before: борту	62 -65 -10 -6 -6 -10 -3 -5 -8
word before: бпла	12 -1 -2 0 -1 -1 0 -5 -2
word before: брали	7 -5 0 0 -1 0 0 0 0
word before: брат	37 -19 -32 -2 -9 -2 -2 -3 -5
word before: бригад	21 -9 -4 -1 -1 -1 -1 -5 -1
word before: був	19 -38 33 -3 -3 -10 -5 -4 -18
word before: будет	10 -1 -5 -1 -1 0 -1 -1 -2
word before: були	23 -14 -1 -2 -1 -1 -1 -2 -14
word before: було	44 -13 -11 -11 -8 -8 -6 -20 -38
word before: бы	37 -5 -10 -1 -1 -1 -3 -13 -14
word before: был	31 -85 46 -23 -9 -8 -10 -28 -9
word before: были	57 -44 -7 -2 -2 -5 -1 -8 -1
word before: было	-9 3 30 -14 -17 -11 -9 -29 -27
word before: бійці	63 -59 -6 -1 -1 -2 -2 0 -3
word before: бійців	-31 36 -15 -2 -3 -6 -3 -3 -5
word before: білору	40 -30 -38 -12 -10 -8 -7 -19 -17
word before: більшо	47 -28 -4 -1 -2 -6 -2 -14 -20
word before: більші	36 -15 -1 -1 0 -1 -1 -1 -23
word before: в	19 5 -16 -4 -8 -7 -3 -11 11
word before: в'язни	-13 17 -35 -9 -9 -7 -5 -11 38
word before: важить	26 -16 -2 -1 -1 -2 -1 -2 -4
word before: вважал	-18 20 -3 -2 -2 -4 -2 -2 -15
word before: вважаю	-62 -9 -1 -3 -3 -3 -3 -54 84
word before: вдалос	-20 -3 -30 -12 -6 28 -7 17 -12
word before: вдома	12 45 -20 -11 -6 -14 -6 -32 -7
word before: велико	30 33 -32 -17 -10 -7 -4 -33 -4
word before: вересн	45 -16 -11 -2 -1 -2 -2 -14 -2
word before: верещу	-13 22 -18 -3 -1 -3 -4 -1 -8
word before: вернув	-22 -96 47 -7 -10 -13 -5 -13 -11
word before: вернул	-12 -10 28 -14 -17 -5 -7 25 -12
word before: вернут	-2 -22 12 -6 -9 -8 -7 3 -3
word before: вертол	43 -6 -16 -2 -3 -2 -2 -12 -5
word before: вести	-29 14 -6 -4 -1 -1 -1 -22 42
word before: весь	-58 -23 0 -1 0 -2 -1 79 -6
word before: вже	2 -106 -12 -7 -6 -9 -5 59 -11
word before: взамен	-23 51 -21 -3 -2 -5 -3 -6 -3
word before: взял	13 -2 -10 -1 0 -6 0 0 -2
word before: взяли	68 -28 8 -2 -5 -3 -4 -31 -13
word before: взято	23 -2 -15 0 0 -1 -1 -1 -3
word before: вивезе	45 -31 -5 -7 -7 -14 -4 -22 -10
word before: вивезл	37 -1 -1 -1 -1 -1 -1 -35 -5
word before: визвол	-3 -27 12 -10 -8 -15 -9 42 -12
word before: вийшли	1 6 -43 -23 -9 -19 -14 38 -21
word before: викона	26 21 -1 -2 -2 -3 -2 -30 -7
word before: вилуче	14 -3 0 -1 -1 -1 -1 -7 -1
word before: виповн	61 -43 -7 -2 -2 -5 -2 -5 -3
word before: вирвал	9 11 -14 -8 -4 -6 -4 -26 -11
word before: вирван	-45 47 -5 -3 -3 -29 -7 -43 -7
word before: вироки	55 -54 -1 -2 -1 -1 -1 -8 -12
word before: виїхал	-58 -20 65 -4 -5 -6 -4 -16 -4
word before: включа	20 -40 -61 -3 -6 -9 -6 -6 23
word before: вместе	27 -98 80 -7 -11 -8 -13 -54 -16
word before: вмс	-26 35 -19 -8 -8 -18 -8 -23 -20
word before: вночі	37 -10 -1 -1 -2 -2 -1 -16 -5
word before: во	-29 23 -6 -17 -9 -3 -4 -4 -1
word before: водноч	-19 4 13 -1 -1 -3 -1 -7 13
word before: воды	8 -5 0 0 0 0 0 0 -3
word before: военно	0 -21 22 -7 -10 3 -9 -9 -18
word before: военны	34 -33 -21 -9 -8 -10 -8 -1 -11
word before: возвра	-5 -15 18 -9 -13 -11 3 10 1
word before: возз'є	-54 55 -20 -5 -3 -3 -4 -18 -2
word before: возрас	15 0 -4 0 0 -1 -1 -3 -5
word before: воинов	30 -11 -29 -2 -2 -14 -2 -3 -3
word before: войны	-43 -6 -11 -5 -2 -1 -2 64 -6
word before: войск	17 -1 -4 -1 -1 -1 -1 -1 -7
word before: войска	40 -8 -40 -2 -2 -3 -2 -13 -6
word before: воли	13 -28 -15 -5 -3 27 -31 -8 -6
word before: волю	66 -79 -30 -22 -8 -22 -18 63 -22
word before: волі	-54 29 26 -16 -10 -6 -4 48 -8
word before: вона	-64 -44 -4 -8 -7 -7 -10 -52 68
word before: вони	10 39 -36 -2 -6 -3 -3 36 -20
word before: вооруж	3 8 -7 0 -1 -1 -1 -1 -1
word before: вопрос	-8 30 -4 -5 -16 -5 -4 -13 -40
word before: ворог	14 -7 -2 0 0 -1 -1 -2 -1
word before: ворожо	-20 55 -18 -1 -1 -2 -1 -25 -1
word before: восемь	104 -29 -97 -6 -3 -8 -4 -4 -7
word before: воссое	20 -33 -2 -17 -12 -6 -8 -6 -8
word before: восста	65 -10 -15 -3 -4 -2 -3 -18 -24
word before: восток	32 -1 -3 -2 -1 -1 -1 -9 -14
word before: восьме	56 -47 -4 -3 -1 -1 -1 -2 0
word before: воїни	15 -5 -2 0 0 -1 0 -3 -3
word before: воїнів	41 -24 -28 -2 -3 -10 -4 23 -17
word before: впервы	-54 55 -10 -1 -2 -1 -2 0 -1
word before: время	17 -4 -41 -20 -14 -9 -12 51 -49
word before: вручив	17 -12 -1 0 -1 -1 -1 -1 -1
word before: вручил	83 -42 -38 -7 -6 -9 -4 -2 -20
word before: все	-8 -2 -4 -14 -11 -13 -9 56 -24
word before: всего	47 -31 -9 -31 -21 -19 -14 0 -45
word before: всем	51 -18 -28 -1 -5 -1 -1 -1 -13
word before: всех	73 0 -42 -2 -1 -1 -2 -47 -6
word before: встано	46 -50 -1 -4 -4 -2 -3 -39 -38
word before: встрет	-25 -23 42 -10 -9 -1 -2 -2 -7
word before: встреч	-16 43 17 -11 -24 -30 -13 -68 -44
word before: всу	20 41 -43 -4 -3 -20 19 -8 -16
word before: всього	-47 14 -12 -2 -4 -2 -3 87 -4
word before: всю	-22 -39 -55 -20 -8 -11 -9 41 -21
word before: всі	-19 17 -25 -8 -8 -14 -6 29 -13
word before: вторгн	-52 45 -2 -2 -2 -3 -1 31 -8
word before: второй	8 17 -85 -22 -12 -5 -7 -15 -8
word before: втрати	65 -23 -6 -4 -3 -11 -2 -24 -7
word before: вуглед	8 -2 -3 0 0 -1 0 -1 0
word before: вчера	30 0 -6 -12 -20 -12 -11 -38 -28
word before: вчераш	42 -57 -28 -37 -47 -10 -13 -33 -5
word before: вчора	-21 -5 -9 -16 -10 -9 -6 20 -7
word before: выведе	56 -17 -32 -2 -2 -1 -2 -3 -1
word before: вывезе	58 -10 0 -4 -7 -3 -5 -52 -8
word before: выдано	71 -21 -11 -12 -9 -29 -9 -64 -47
word before: выехал	-5 -11 44 -3 -8 -3 -3 -29 -4
word before: вызвол	-60 10 2 -15 -21 -6 -9 52 -10
word before: выплат	12 -4 -3 0 -2 0 0 0 -2
word before: выполн	57 -5 -31 -12 -18 -7 -8 -61 -49
word before: выпуст	7 -1 -1 -1 -1 0 0 -1 -2
word before: выпуще	26 -8 -5 -1 -3 -1 -1 -9 0
word before: вырвал	26 -27 38 -11 -20 -7 -6 -16 -17
word before: вышли	-30 24 -41 54 -13 -6 -7 -81 -19
word before: від	-5 5 -18 -6 -4 -6 -3 22 -8
word before: відбув	53 -18 -10 -10 -5 -17 -8 -43 -9
word before: відбул	15 -45 -11 -7 -4 -5 -4 0 -20
word before: відбут	38 -33 -11 -3 -1 -2 -1 -2 -2
word before: відвід	11 -4 -1 -1 -1 -1 -1 0 -1
word before: віддал	-14 -34 47 -15 -14 5 -27 -27 -21
word before: відео	90 -87 -3 -4 -1 -1 -1 -1 -4
word before: відзна	21 -13 -1 -1 -2 -1 -1 -2 -1
word before: відкри	54 -6 -2 -2 -1 -1 -1 -45 -1
word before: відмов	36 -31 -8 -10 -6 -7 -5 -23 -16
word before: віднов	77 -24 -1 -3 -3 -4 -2 -71 -41
word before: відомо	31 -15 -1 -13 -1 -1 -1 -17 -3
word before: відпов	42 -19 19 -4 -8 -12 -14 -33 -28
word before: відпра	32 -15 -4 -1 -1 -2 -2 -32 -1
word before: відпус	10 -9 14 -4 -2 -3 -4 -13 -3
word before: війни	19 -21 -4 -5 -2 -5 -2 9 -5
word before: військ	7 22 -12 -6 -6 -12 5 -40 20
word before: віком	21 -15 -2 0 -1 -1 -1 -1 -1
word before: він	48 -15 -3 -2 -3 -3 -2 -12 -13
word before: вісім	61 -79 -12 -1 -3 -2 -2 -4 -3
word before: га	10 -1 -5 0 -1 0 0 0 -2
word before: гаряча	39 -7 -3 -1 -1 -2 -2 -20 -5
word before: гарячу	59 -13 0 -1 -2 -1 -1 -44 -11
word before: гварді	38 -15 -3 -2 -1 -6 -1 -10 -6
word before: где	42 -28 -3 -6 -4 -5 -2 -9 -3
word before: генпро	53 -19 -3 -7 -2 -4 -2 -13 -7
word before: героїв	10 -70 24 -2 -4 -2 -3 -1 -1
word before: главно	18 20 -36 -1 -3 -17 -1 -1 -4
word before: говори	8 -19 32 -11 -8 -8 -8 -15 -57
word before: год	-50 8 -15 -6 -7 -8 -4 46 -12
word before: года	12 -22 18 -25 -5 -4 -7 2 -13
word before: году	-17 -4 -47 -4 -6 -3 -5 77 -32
word before: головн	45 32 -2 -9 -5 -7 -3 -61 -7
word before: госпит	60 -12 -16 -2 -3 -2 -3 -28 -3
word before: готова	34 -9 -2 -9 -5 -16 -12 -27 -18
word before: готовы	62 -4 -3 -3 -3 -5 -3 -7 -44
word before: готува	69 -22 -15 -7 -3 -3 -2 -30 -5
word before: готуєм	65 -55 -2 -2 -1 -2 -1 -2 -3
word before: гражда	-7 -11 24 -11 -11 -16 -18 -14 -9
word before: границ	-2 -3 4 -9 -6 -6 -10 8 -16
word before: график	32 -18 -16 -6 -9 -2 -4 -23 -8
word before: громад	42 28 -6 -3 -3 -4 -3 -38 -16
word before: грудня	85 -59 -5 -13 -3 -4 -3 -46 -4
word before: група	33 -35 -4 -2 -2 -2 -2 -16 -4
word before: групи	30 -79 -9 -9 -9 -7 -5 56 -10
word before: группа	40 -10 -14 -2 -3 -2 -1 -4 -7
word before: группе	27 -5 -12 -1 -1 -1 -1 -1 -9
word before: группи	20 -1 -6 -1 -1 -1 -2 -3 -7
word before: группу	33 -25 -19 0 -1 -3 -2 -4 -1
word before: группы	-39 75 -68 -7 -14 -2 -4 -19 -5
word before: гумани	37 -1 -16 -4 -4 -1 -1 -11 -26
word before: гуманн	-56 -26 -23 -5 -4 -4 64 -11 -3
word before: гур	10 -16 19 -3 -6 -11 -4 -10 -16
word before: дав	23 -4 -1 -1 -1 -1 -1 -14 -1
word before: дали	-19 -14 -1 -1 -1 -1 -2 24 -23
word before: далі	21 -7 -5 -1 -1 -2 -1 -3 -4
word before: даними	-11 -64 -15 -4 -8 -15 -7 -50 37
word before: данным	-36 -18 -7 -8 -11 -12 -9 26 47
word before: два	-49 -69 62 -26 -26 -34 -18 -17 79
word before: двадця	-21 69 -25 -4 -5 -1 -3 -44 -3
word before: двое	18 0 -17 0 0 0 0 0 0
word before: двох	-25 38 -51 -20 -5 -6 -8 -23 -12
word before: двоє	-26 62 -72 -9 -10 -28 -10 -18 -21
word before: двух	-30 31 -26 -3 -4 -3 -7 -1 -4
word before: де	16 -8 0 -3 -1 -1 -1 0 -1
word before: дев'ят	25 -10 -48 -4 -4 -5 -11 44 -18
word before: девочк	16 -10 -4 0 0 0 0 -2 -1
word before: девять	44 -1 -27 -1 -1 -1 -1 -24 -1
word before: дежурн	6 -1 -1 0 -1 0 0 -2 -1
word before: действ	33 -5 -20 -4 -5 -4 -6 -17 -32
word before: декабр	62 -43 -2 -9 -6 -9 -8 -30 -18
word before: делега	65 -64 -1 -1 0 -1 0 -1 -1
word before: день	-84 -27 -19 11 37 -14 -14 62 -19
word before: депорт	65 -9 -1 -5 -2 -6 -3 -62 -30
word before: депута	-45 -89 69 -7 -13 -4 -11 -15 -6
word before: держав	5 3 -8 -2 -2 -3 -2 -3 -6
word before: держпр	39 -23 -4 -1 -2 -6 -2 -9 -7
word before: держсп	30 -15 -2 -1 -1 -5 -1 -3 -3
word before: детей	41 -31 -33 -10 -4 -6 -6 -18 -9
word before: дети	9 0 -5 0 0 -1 0 -2 0
word before: для	-55 -49 30 -14 -14 -21 -9 63 22
word before: днем	37 -29 -32 -3 -3 -6 -7 -3 -3
word before: днепр	45 -8 -26 -2 -3 -1 -2 -4 -3
word before: днк	9 -14 32 -4 -4 -7 -4 -50 -24
word before: днр	-2 -46 -43 -15 -8 -16 -6 -4 36
word before: дня	53 -37 37 -14 -13 -11 -8 -44 -27
word before: дні	-43 -27 -19 -11 -11 -20 -9 47 -20
word before: днів	-79 45 27 -6 -47 -4 -4 18 -3
word before: до	7 7 24 -4 -3 -3 -3 -14 -8
word before: доби	-79 -15 -1 -1 -3 -2 -1 81 -1
word before: добров	40 -15 -2 -1 -1 -3 -1 -20 -3
word before: доброй	54 -20 -13 -1 -1 11 -12 -6 -1
word before: добу	41 -11 -7 -2 -1 -2 -1 -16 -2
word before: довше	21 -4 -1 -1 0 -4 -1 -2 -10
word before: догово	19 -14 -40 -12 -8 -4 -5 37 -9
word before: додому	-14 -3 -24 1 -6 7 -6 30 -7
word before: докуме	38 -16 -10 -1 -1 -3 -1 -5 -3
word before: долгих	-15 -31 50 -11 -6 -3 -8 -29 -3
word before: дома	-30 8 69 -10 -6 -5 -7 -27 -22
word before: домови	14 41 -5 -1 -1 -5 -1 -19 -1
word before: домовл	18 25 -32 -7 -7 -10 -7 -24 -12
word before: домой	2 4 -3 -14 -8 -8 -8 14 -19
word before: донецк	50 -39 -31 -4 -6 -9 -2 -9 -5
word before: донець	79 -79 -24 -4 -6 -11 -3 -20 -6
word before: донечч	67 -54 -55 -18 -12 -11 -8 -8 -32
word before: допові	9 -1 0 0 0 -1 0 -1 -4
word before: допомо	57 -5 -1 -1 -2 -1 -1 -48 -1
word before: доправ	-50 26 -22 -4 -3 -3 -3 10 -5
word before: дорога	81 -60 -17 -3 -2 -4 -2 -28 -17
word before: достав	17 26 -17 -5 -6 -6 -4 -25 -10
word before: достиг	-20 -2 -1 -4 -2 -1 -1 38 -26
word before: досягл	49 -38 -2 -1 -1 -2 -2 -40 -1
word before: дочека	40 -31 -5 -1 -4 -2 -1 -1 -2
word before: дпсу	45 -19 -4 -4 -4 -21 -5 -8 -19
word before: дронів	6 -3 0 0 0 0 0 -1 -1
word before: друг	19 -1 -18 -19 -31 -19 -12 4 -13
word before: другий	78 -56 -20 -6 -2 -5 -3 -59 -3
word before: другой	50 -50 -41 -21 -15 -16 -10 -4 -3
word before: другу	19 -1 -18 -19 -31 -19 -12 4 -13
word before: дружин	35 -24 -1 -1 -1 -1 -1 -2 -6
word before: дякую	17 -14 -1 -1 -1 -1 0 -2 -1
word before: дівчат	1 5 -33 -1 -1 -4 -3 -2 -4
word before: дівчин	-42 -47 54 -2 -4 -5 -4 -2 -11
word before: дістал	-22 2 25 -1 -2 -2 -2 -14 -2
word before: дітей	-28 -83 2 -7 -5 -6 -7 68 -27
word before: евакуа	26 -13 -6 -1 -1 -1 -1 -9 -1
word before: евакую	90 -41 0 -3 -1 0 -1 -52 -1
word before: его	57 -12 -57 -8 -18 -18 -8 48 -22
word before: единиц	22 0 -15 -1 -1 -1 -1 -1 -2
word before: едут	-2 -21 29 -33 -12 -9 -13 -47 -12
word before: ее	-49 -20 -57 40 -20 -17 -19 17 47
word before: експер	7 -2 0 0 0 -1 0 -2 -1
word before: ему	16 20 -25 -3 -3 -3 -4 -29 -5
word before: емірат	-47 -77 -11 67 -11 -7 -6 -14 -8
word before: енерге	8 -5 -1 0 0 0 0 0 -1
word before: ермака	26 14 -11 -4 -24 -12 -17 -20 -23
word before: есть	0 46 -45 -4 -6 -5 -5 -22 -9
word before: етап	103 -44 -17 -6 -2 -3 -2 -78 -2
word before: еще	-33 30 -18 -7 -23 -5 -5 -30 17
word before: ж	-49 -76 78 -6 -5 -7 -8 -23 26
word before: ждали	40 -20 -36 -4 -2 -2 -2 -32 -2
word before: же	44 62 -86 -9 -10 -17 -8 -31 34
word before: женевс	-8 22 5 -2 -3 -5 -11 -10 0
word before: женеві	50 -15 -2 -2 -1 -3 -2 -52 0
word before: женщин	7 -56 37 -5 -8 -3 -7 -2 -8
word before: живые	-23 18 10 -12 -5 -2 -4 -1 -1
word before: жизни	9 -2 -5 0 0 0 0 -1 -1
word before: жилье	11 0 -3 -1 -1 -1 0 -2 -2
word before: жителе	18 -4 -15 -1 -1 -2 -3 -2 -13
word before: жителя	48 -2 -42 -3 -2 -1 -3 -18 -18
word before: життя	45 -13 -14 -2 -4 -4 -2 -31 -9
word before: жовтня	59 -40 -3 -6 -2 -4 -1 -7 -4
word before: журнал	16 7 -11 -2 -2 -2 -2 -7 -1
word before: жінка	41 -39 -3 0 -1 0 -1 -2 0
word before: жінки	37 -23 -5 -1 -1 -2 -1 -3 -3
word before: жінок	38 -31 -11 -3 -2 -5 -3 -4 -9
word before: з	6 10 3 -7 -6 -3 -6 -3 4
word before: за	-2 -9 -17 -8 -8 -9 -6 27 -1
word before: забезп	-48 70 -12 -31 -4 -8 -2 -30 -2
word before: забрал	19 10 -11 -10 -7 -10 -8 -13 -7
word before: забрат	45 -18 -50 -7 -8 45 -5 -15 -28
word before: завало	15 -3 -7 0 -1 -1 0 -2 -1
word before: завдав	5 -2 -1 0 0 0 0 0 0
word before: завдяк	40 -1 -11 -15 -15 -17 -11 -62 -23
word before: заверш	-83 -73 -27 -19 42 -13 -11 92 -15
word before: завтра	18 -10 -14 -2 -2 -4 -1 -6 -4
word before: завіта	7 -3 0 -1 0 0 0 -1 -1
word before: загало	-83 -2 62 -34 -17 -22 -14 25 -30
word before: загибл	25 -8 -16 -8 -5 -7 -6 -15 -6
word before: загину	16 -7 0 -2 -1 -2 -1 -1 -2
word before: задерж	23 -3 -16 -1 -1 0 -1 -1 -1
word before: задоку	23 -2 -5 -2 -2 -1 -1 -6 -5
word before: займет	30 -2 -17 0 -1 -1 -1 0 -14
word before: заключ	43 -27 -12 -18 -1 -2 -2 -1 4
word before: залиша	-66 -16 0 -2 -3 -4 -2 -15 25
word before: залиши	-13 20 -4 -6 -4 -6 -3 22 -14
word before: заложн	9 -2 -13 -1 -1 -3 -1 -1 11
word before: заняла	36 -8 -21 -1 -2 -2 -1 -1 -4
word before: запад	28 -6 -16 -2 -3 -1 -1 -4 -12
word before: записа	5 -2 0 0 0 0 0 0 0
word before: запита	6 -4 0 0 0 0 0 0 -1
word before: запоро	41 -3 -34 -3 -5 -12 -6 -26 -10
word before: запорі	66 -24 -7 -4 -4 -10 -3 -20 -9
word before: зараз	82 -77 -2 -9 -9 -7 -8 -41 -63
word before: заручн	-31 -8 -2 -2 -3 -3 -2 -30 56
word before: застен	-37 -31 61 -7 -35 -6 -7 -22 -18
word before: засудж	-52 -6 -2 -4 -1 -1 -1 53 -1
word before: засуди	15 -1 -9 0 0 -1 -1 -1 -3
word before: зафікс	18 -8 -1 -1 -2 -1 -1 -4 -2
word before: захисн	14 11 -66 -6 -4 25 -5 -7 -6
word before: заході	-9 50 -6 -2 -2 -2 -1 -37 -1
word before: захопл	11 -1 -15 -1 -2 -3 -1 15 -9
word before: захід	23 19 -7 -8 -3 -2 -2 -21 -3
word before: защитн	54 -36 -12 -5 -2 -3 -6 -2 -4
word before: заявил	-12 -11 20 -10 -8 -6 -4 -4 -16
word before: збито	14 -6 -1 -1 -1 -1 -1 -4 -1
word before: збройн	-13 19 -7 -3 -3 -10 -3 -9 -6
word before: звання	-15 23 -5 -1 -1 -1 -1 -1 -1
word before: звезда	27 -2 -19 -1 -1 -1 -1 -1 -1
word before: зверне	9 -4 0 0 0 0 0 -3 -1
word before: зверну	10 24 -18 -3 -5 -6 -5 -15 -14
word before: звільн	-21 30 -9 -6 -4 -5 -3 1 -7
word before: здалис	69 -1 -48 -3 -3 -2 -3 -15 -2
word before: здесь	27 -4 -3 -1 -2 0 -1 -18 -1
word before: здобул	45 -51 -8 -9 -2 -5 -3 12 -1
word before: зеленс	2 -8 10 -19 -12 -12 -10 -31 -16
word before: землю	-37 46 0 -3 -5 -3 -4 -21 -4
word before: земляк	78 -33 -65 -2 -4 -6 -5 -3 -58
word before: землі	-67 74 -18 -6 -3 -4 -2 -6 -2
word before: змогу	-18 -4 0 -1 -1 -1 -1 20 -13
word before: зміїни	20 -18 -1 0 0 -1 -1 -1 0
word before: зникли	-4 -28 -4 -7 -8 -10 -8 -50 21
word before: знищен	18 0 -14 -1 0 -1 0 0 -1
word before: знову	12 -52 39 -5 -12 -8 -5 -5 -14
word before: зокрем	16 -65 -25 -4 -5 -11 -5 9 -14
word before: золота	26 -2 -18 -1 -1 -1 -1 -1 -1
word before: зоны	34 -5 -18 -1 -2 -1 -1 -7 -1
word before: зсу	72 -43 -33 -5 -5 -18 -5 -16 -15
word before: зустрі	-39 8 25 -5 -7 -4 -3 -16 -5
word before: зі	-41 56 -43 -9 -8 -16 -8 -26 -11
word before: зібрал	22 -21 0 0 0 0 0 -1 -1
word before: зірван	5 -3 -1 0 0 0 0 0 0
word before: и	-33 21 -3 -1 -13 1 -6 -23 21
word before: идет	53 -53 -27 -5 -8 -2 -5 -24 -15
word before: из	5 9 -20 8 7 -2 -8 14 -21
word before: из-под	56 -14 -4 -3 -1 -1 -1 -38 -3
word before: израил	17 -11 -1 -1 -1 0 -1 -6 -1
word before: или	24 -12 -5 -5 -3 -4 -3 -42 28
word before: им	10 -75 69 -5 -8 -13 -7 -11 -9
word before: имена	40 -7 -18 -1 -2 -2 -2 -24 -15
word before: инжене	34 -3 -12 -2 -2 -1 -2 -4 -9
word before: источн	82 -49 -59 -10 -7 -4 -6 -3 -18
word before: итог	-11 -44 -23 -23 -14 -9 -21 29 -35
word before: итогам	-32 -36 -14 40 -21 -12 -9 32 -28
word before: итогах	37 -12 -5 -3 -5 -2 -2 -30 -3
word before: итого	68 13 -37 -30 -17 -13 -10 -44 -23
word before: их	-72 2 -63 -16 -15 -23 -12 -17 93
word before: июля	59 -56 24 -1 -3 -4 -3 -33 -4
word before: июня	-2 32 -61 -11 -13 -9 -11 21 -23
word before: й	-5 5 12 -8 -9 -2 -7 -24 -10
word before: йдетьс	-29 -47 -4 -4 -5 -4 -4 -25 39
word before: його	30 -15 -33 -16 -7 -9 -6 -14 -16
word before: йому	6 19 -13 -7 -10 -14 -6 -13 -17
word before: йшлося	50 -26 -11 -1 -12 -1 -2 -3 -4
word before: к	-19 57 -28 -11 -8 -11 -11 -22 -19
word before: каждая	5 40 -39 -3 -5 -2 -1 -1 -2
word before: каждой	-82 39 -13 -26 -41 -17 -9 28 -40
word before: кажуть	5 -61 45 -1 -7 -1 -1 -1 -21
word before: как	79 -14 -47 -2 -2 -1 -2 -2 -16
word before: катар	-4 34 -54 -19 -3 -4 -4 -9 -4
word before: катува	-25 32 -15 -8 -6 -6 -9 -2 -10
word before: кварти	10 -2 -4 0 -1 -1 -1 0 0
word before: квітен	98 -53 -16 -6 -7 -11 -4 -106 -10
word before: квітня	1 11 0 0 0 0 0 -10 0
word before: киев	6 46 -57 -23 -13 -10 18 -51 -3
word before: киева	-31 32 -27 -4 -13 -10 -4 15 -20
word before: киевом	-20 3 1 -13 -3 -4 -4 -6 -6
word before: киевск	14 -12 26 -2 -7 -1 -2 -20 1
word before: киеву	-3 5 9 -4 -7 -8 -7 5 -14
word before: києві	39 31 -4 -2 -3 -6 -3 -43 -30
word before: ключи	13 -3 -4 -1 -1 -2 -1 -1 -1
word before: когда	18 1 -18 -4 -3 -3 -4 -16 -4
word before: кого	71 -37 31 -2 -1 -3 -1 -3 -57
word before: кожног	17 -10 0 0 -3 -1 -1 -1 -2
word before: коллег	90 -11 -50 -6 -5 -5 -8 -10 -48
word before: колони	16 -28 -2 -2 -4 -2 -1 -1 24
word before: колонн	-61 -36 -47 -7 58 -5 -3 -4 -29
word before: колоні	16 -8 -3 0 -1 -2 0 0 -1
word before: команд	-35 10 3 -12 -5 -6 -5 17 -8
word before: компан	56 -1 -4 -2 -1 -1 -2 -37 -22
word before: консул	16 -8 0 -1 -1 -1 0 -5 -1
word before: контра	65 -5 -28 -11 -17 -6 -8 -48 -49
word before: контро	18 -1 6 -1 -4 -1 -2 -10 -6
word before: концу	-8 -22 24 -3 -1 -1 -1 -1 -3
word before: коорди	-27 -41 -19 -16 -9 -12 -7 35 18
word before: корабл	32 -1 -19 -1 -2 -1 -1 -1 -9
word before: кордон	1 30 3 -6 -4 -9 -4 -22 -11
word before: коридо	-21 -17 -15 -6 -9 -4 -5 -24 42
word before: которо	3 -19 -16 -6 -3 -3 -3 28 -5
word before: которы	31 2 -7 -1 -1 -1 -1 -1 -24
word before: красно	-1 -16 -29 -5 -5 -3 -5 -21 38
word before: крест	26 -2 -1 -1 -1 0 -1 -20 -1
word before: крок	24 -20 -5 -1 -1 13 -3 -45 -2
word before: кроме	-7 -21 31 -4 -3 -2 -7 -6 -13
word before: крім	-41 33 25 -3 -4 -14 -10 -53 -12
word before: кто-то	13 -1 -4 0 -1 -1 -1 -2 -3
word before: купянс	26 -1 -8 0 -1 -1 -1 -1 -16
word before: курато	34 -18 -2 -1 -1 -2 -1 -20 -1
word before: курс	51 -2 -14 -8 -6 -2 -2 -34 -7
word before: курско	0 -12 6 -7 -3 -4 -4 -6 -15
word before: кількі	18 -3 44 -13 -11 -15 -12 -61 -37
word before: лабора	65 -3 -5 -3 -3 -6 -3 -43 -25
word before: лет	78 -34 -29 -2 -2 -2 -2 -25 -6
word before: лечени	-1 45 -47 -2 -10 -15 -4 -3 -22
word before: линии	-38 36 -32 -13 -16 -10 -9 -37 46
word before: линия	38 -3 -16 -1 -3 -2 -2 -5 -6
word before: лист	7 -1 0 0 0 0 0 -6 0
word before: листоп	-40 65 -58 -9 -6 -13 -7 -62 -11
word before: листів	9 -2 -1 0 0 0 0 -5 0
word before: лишают	11 -41 -1 -14 -9 -6 -8 -81 18
word before: лише	19 -81 49 -9 -13 -22 -10 -23 -19
word before: луганс	48 -22 -15 -1 -1 -7 -2 -8 -5
word before: львова	6 11 -31 -2 -3 -2 -2 -9 -4
word before: людей	-25 25 21 -4 -6 -6 -4 12 -16
word before: люди	43 -38 -3 -3 -2 -2 -2 -7 -2
word before: людина	15 -6 -7 0 0 -1 0 0 0
word before: людини	-9 15 -5 -4 -5 -5 -3 -46 -8
word before: людину	7 26 -22 -1 -3 -1 -1 -7 0
word before: лютого	-40 -26 -3 -2 -1 -4 -1 76 -6
word before: лікарн	13 -9 0 0 -1 -1 0 -2 -1
word before: лінію	-15 22 25 -7 -3 -5 -4 -52 -26
word before: лінія	39 -7 -3 -1 -1 -2 -2 -20 -5
word before: мав	36 -31 -10 -3 -1 -1 -1 -2 -1
word before: майже	38 -37 -6 -2 -2 -2 -2 -15 -7
word before: мальчи	67 -9 -50 -3 -2 -2 -3 -11 -5
word before: мама	14 -3 -2 -1 -1 -1 0 -3 -4
word before: мариуп	65 -67 -2 -2 -2 -4 -2 -2 -7
word before: марта	70 -34 -32 -9 -3 -4 -4 -34 -3
word before: маріуп	81 -56 -23 -4 -5 -8 -5 -8 -26
word before: матери	56 -24 -29 -1 -3 -2 -2 -69 -30
word before: матері	44 -29 -35 -1 -2 -4 -4 -9 -7
word before: машин	9 -2 -1 -1 -1 -1 -1 -2 -2
word before: мають	8 -4 -1 0 0 -1 0 0 -1
word before: мая	51 -6 -39 -23 -3 -1 -4 -31 -8
word before: має	37 -33 -5 -1 -1 -2 -1 -18 -3
word before: маємо	-35 -59 29 -35 -25 -21 -17 29 24
word before: мвс	63 -51 -1 -1 -6 -5 -1 -8 -8
word before: медвед	73 -59 -47 -24 -17 -31 -14 -9 -10
word before: медики	43 -3 -34 -1 -1 -1 -1 -1 -2
word before: мединс	-26 34 -36 -4 -4 -3 -2 -26 24
word before: медици	13 0 -2 -1 -1 -1 -1 -2 -6
word before: межах	-73 27 -6 -4 -3 -2 -3 59 -2
word before: менее	28 -11 -1 0 -6 -2 -1 -4 -3
word before: меняли	40 -30 -32 -3 -5 -6 -6 -3 -6
word before: месяц	12 -4 -38 -6 -5 -3 -6 10 -6
word before: месяце	-56 -31 -42 -21 -28 -9 -19 63 -17
word before: ми	10 -19 -10 -6 -6 -6 -6 22 -10
word before: минист	30 -13 -5 -3 -3 -1 -1 -3 -5
word before: минобо	21 -44 1 -10 -14 -6 -5 -11 -14
word before: минувш	42 -4 -26 -3 -3 -3 -5 -3 -8
word before: минуло	21 -11 -23 -2 -2 -3 -4 18 -4
word before: мкчх	28 -18 -1 -2 -1 -3 -1 -1 -1
word before: младше	77 -33 -36 -3 -4 -5 -2 -5 -11
word before: мне	38 -14 -12 -3 -4 -2 -1 -1 -5
word before: мобили	14 -1 -1 0 -1 0 0 -7 -3
word before: можно	7 0 0 0 -1 0 0 0 -5
word before: мой	5 0 -1 0 0 0 0 -2 0
word before: молоде	7 -1 0 0 -1 0 -2 0 -3
word before: молоды	21 -7 -3 -1 -2 -1 -2 0 -6
word before: молоді	11 -5 0 0 0 0 -1 0 -3
word before: моргів	52 -20 -15 -1 -2 -3 -2 -7 -8
word before: морпіх	-27 47 -14 -2 -2 -1 -3 -5 -2
word before: моряки	-25 -35 31 -2 -3 -6 -7 -1 -4
word before: моряко	-37 -30 39 -1 -1 -6 -12 -2 -7
word before: морякі	13 -8 -1 0 0 -3 -1 0 0
word before: москал	26 -36 35 -7 -14 -8 -10 -8 -48
word before: москва	60 -31 -42 -11 -19 -13 -10 -7 -12
word before: москве	-12 -3 29 -1 -1 -2 -1 -11 0
word before: москву	-19 0 22 0 -1 0 -1 0 0
word before: москвы	-17 28 -21 -1 -1 -1 -1 13 -1
word before: москві	25 -12 -40 -2 -3 -36 53 -3 -4
word before: мужчин	30 -28 -9 -7 -4 -6 -6 -3 -7
word before: мы	-35 -16 26 -10 -10 -3 -2 20 -15
word before: мінобо	-81 37 -20 -23 -28 -10 -6 -6 -9
word before: мінус	5 -1 0 0 0 0 0 -1 -2
word before: місяць	-5 -21 -1 -4 -1 -1 -2 24 -2
word before: місяця	47 -9 -28 -2 -1 -2 -4 -17 -2
word before: місяці	23 26 -35 -8 -6 -10 -5 -29 -16
word before: на	11 -38 20 -1 -8 -11 -3 -7 19
word before: навчан	19 -8 -1 -1 -1 -2 -1 -3 -2
word before: навіть	68 -64 -26 -9 -11 -13 -7 -19 -22
word before: нагада	-11 16 -1 -6 -3 -3 -3 -31 -3
word before: нагоро	23 -16 -1 -1 -1 -1 -1 -2 -1
word before: наград	47 -8 -17 -1 -3 -8 -2 0 -13
word before: над	-23 -8 -32 -5 -4 -2 -4 -4 32
word before: надісл	15 -6 -1 -1 -1 -1 -1 -5 -1
word before: назад	28 -33 30 -7 -3 -2 -3 -9 -2
word before: назвал	61 -48 -26 -6 -4 -12 -5 -25 -8
word before: найбіл	68 -23 -42 -2 -4 -19 -3 -19 -6
word before: наймен	-17 -73 49 -7 -10 -19 -7 -26 -19
word before: наймол	11 8 -29 -5 -5 -10 -4 -14 -7
word before: найста	26 -2 -28 -6 -6 -11 -4 -30 -9
word before: накану	40 -21 0 -30 -13 -8 -10 -8 -44
word before: нам	-26 -34 52 -10 -12 -14 6 -14 0
word before: нанесе	14 -1 -6 -1 -1 -1 -1 -1 -3
word before: напомн	82 -71 -47 -5 -9 -6 -4 -8 -5
word before: направ	53 -4 -35 -3 -5 -6 -5 -10 -8
word before: напрям	41 -49 17 -3 -5 -9 -3 -21 -6
word before: наразі	-9 -62 -1 -4 -6 -4 -3 -26 77
word before: нас	-8 -12 6 -20 -11 -17 -11 -34 31
word before: населе	23 -1 -17 -1 -1 0 0 -3 -1
word before: насчит	-16 -14 -3 -8 -3 -2 -3 -1 39
word before: натомі	9 -50 63 -4 -13 -5 -4 -34 -3
word before: находи	43 -34 -10 -6 -4 -8 -2 -5 -14
word before: находя	-53 -37 -4 -7 -13 -7 -9 -21 83
word before: нацгва	-9 26 -17 -4 -9 -11 -4 -7 -7
word before: націон	58 -39 -2 -1 -1 -6 -2 -11 -6
word before: начала	34 -18 16 -10 -7 -5 -9 -31 -23
word before: наш	-39 -6 -16 -3 -3 -4 -6 -7 50
word before: нашей	-3 5 -16 -4 -5 -7 -4 0 -19
word before: наши	57 -3 -9 -11 -8 -2 -4 -25 -12
word before: нашим	40 -15 -25 -4 -4 -3 -4 -20 19
word before: нашими	-12 -7 -1 -1 -3 -3 -3 -58 27
word before: наших	-19 -7 38 -17 -10 -10 -9 -20 -9
word before: нашли	35 -1 -14 -1 -2 -1 -1 -3 -16
word before: наші	30 -2 9 -3 -6 -3 -2 -7 -29
word before: нгу	3 14 -4 -5 -4 -21 -5 -14 -14
word before: не	66 -37 -43 -4 -7 -5 -4 -31 -29
word before: неволе	16 -30 -17 -5 -6 -7 -15 -11 13
word before: неволи	-28 7 32 -3 -3 -2 -3 -8 -3
word before: неволі	10 -24 -13 -10 -5 29 -4 -17 26
word before: недели	29 -24 -2 0 -1 -1 0 0 -1
word before: неделю	19 -1 -2 -1 -1 -1 0 -12 -1
word before: незави	65 -51 -35 -11 -32 -6 -13 -27 -8
word before: незако	5 -23 -3 -6 -4 -4 -3 -26 22
word before: незале	-47 98 -54 -5 -10 -7 -4 -41 -4
word before: нем	4 9 -10 -1 -18 -14 -7 -3 -11
word before: немає	66 -51 -9 -3 -4 -9 -6 -16 -8
word before: ни	9 0 -7 0 0 0 0 -1 -1
word before: ним	-47 16 -23 -8 -7 33 -11 -7 -12
word before: ними	-8 13 10 -17 -9 -11 -11 3 -29
word before: нині	-30 13 -26 -7 -8 -8 -5 -36 49
word before: них	35 -10 -1 -5 -5 -8 -5 -6 -37
word before: новий	-19 -41 47 -12 -6 -8 -3 -6 -3
word before: новина	13 13 -7 -17 -1 -1 -1 -2 -1
word before: новини	-28 30 -4 -3 -1 -1 -1 -4 -1
word before: новост	-12 20 -7 -3 -4 -1 -1 -5 -2
word before: новый	63 -18 -27 -4 -8 -9 -7 -39 -28
word before: номер	60 -43 -33 -12 -7 -18 -7 -47 -6
word before: номеро	-29 35 -4 -2 -2 -5 -3 -29 -5
word before: ночь	53 -10 -25 -4 -5 -3 -5 -5 -9
word before: ночью	-1 -25 33 -7 -6 -7 -3 -16 -11
word before: ноября	-48 45 -60 -2 -4 -1 -3 67 -7
word before: нього	12 -7 5 -1 -1 -1 -1 -6 -1
word before: ньому	5 29 -6 -1 -2 -2 -2 -19 -4
word before: ніж	79 -15 0 -2 -1 -5 -2 -61 -16
word before: ніч	9 -5 0 0 0 0 0 -2 -1
word before: о	20 -18 -8 -13 -12 -9 -11 -32 17
word before: оае	-72 -8 -2 50 -10 -3 -1 15 -2
word before: оаэ	-79 61 -21 36 -11 -8 -10 -16 -10
word before: об	-9 19 7 -11 -16 -6 -6 -31 23
word before: об'єдн	-42 17 -3 -1 -1 -3 -1 50 -2
word before: обгово	89 -62 -15 -7 -6 -37 -7 -14 -37
word before: обе	-47 51 -12 -28 -54 -18 -12 -20 -18
word before: обезвр	11 -1 -3 0 -1 0 -1 -1 -4
word before: обещан	28 -4 -8 -4 -1 -1 -1 -7 -1
word before: област	20 -31 -26 -7 -10 -5 -6 17 7
word before: обмен	-1 -14 17 -8 -13 -11 -5 3 -14
word before: обмена	3 25 -24 -16 -11 0 11 14 -13
word before: обмене	26 13 -40 -6 -8 -3 -3 -10 -10
word before: обмено	-58 17 -13 -7 -6 -4 -7 42 -10
word before: обмену	57 -40 -38 -9 -6 -6 -7 -18 -12
word before: обменя	-12 -14 0 10 -13 -9 -12 7 -12
word before: обмін	-19 -16 22 7 -11 -13 -8 14 -10
word before: обміна	-63 -6 -8 -9 -9 -12 -8 78 -25
word before: обміно	-82 30 -6 -21 -12 27 39 -98 -26
word before: обміну	29 10 -55 -11 -6 -42 -9 -4 -5
word before: обміню	81 -55 -24 -15 -17 -7 -17 -3 -4
word before: обміня	28 15 -14 -16 -9 -9 -6 -20 -10
word before: обміні	-47 -18 -11 -5 -3 -4 -4 56 -17
word before: обнару	51 -16 -21 -3 -3 -2 -2 -2 -7
word before: оборон	-37 42 -9 -3 -4 -4 -2 -9 -3
word before: образо	45 -23 -48 -6 -7 -6 -15 -26 -8
word before: обрати	-27 0 -1 -1 -1 -2 -2 -24 38
word before: обратн	-7 0 3 -14 -13 -11 -13 4 -23
word before: обраще	37 -4 -9 -1 -1 -1 -1 -10 -12
word before: обстав	-51 -22 -2 -4 -2 -3 -2 -5 46
word before: обстеж	5 -4 0 0 0 0 0 -1 0
word before: обстре	58 -16 -5 -3 -2 -2 -2 -36 -3
word before: обстрі	23 -13 0 0 0 -1 0 -7 -1
word before: обсужд	91 -81 -45 -9 -13 -5 -8 -2 -19
word before: обшукі	8 -1 0 0 0 -1 0 -4 -1
word before: общей	-29 1 -22 11 -4 -2 -3 23 -3
word before: одержа	-20 -14 27 -2 -3 -3 -9 -5 -2
word before: одеси	4 19 -10 -2 -2 -1 -2 -10 -2
word before: один	114 -69 -35 -8 -8 -13 -7 -77 -13
word before: одна	26 -13 -51 -12 -31 -15 -10 -20 -16
word before: одновр	-20 10 -4 -9 -8 -9 -8 -45 -9
word before: одного	72 -48 -79 -21 -24 -37 -13 -35 -41
word before: одност	-17 -21 60 -7 -9 -14 -8 -7 -5
word before: одній	-23 35 -18 -6 -14 -4 -2 -2 -6
word before: одразу	71 -68 -28 -6 -9 -7 -7 -8 -12
word before: окремо	7 -18 -7 -3 -3 -8 -4 -37 45
word before: октябр	40 -10 -23 -3 -3 -3 -3 -15 -6
word before: окупан	52 -42 -22 -3 -2 -3 -4 -11 -12
word before: окупац	-6 52 -4 -1 -2 -3 -1 -42 -2
word before: окупов	-34 15 -3 -9 -5 -12 -6 -41 37
word before: оленів	79 -10 -1 -5 -2 -1 -2 -68 -6
word before: омбудс	44 7 -25 -4 -7 -6 -5 8 -35
word before: он	11 35 -28 -3 -16 -4 -4 -37 -32
word before: они	-32 -29 50 -7 -6 -16 -7 -5 -10
word before: оон	10 -4 -1 -1 -1 -1 0 0 -2
word before: операт	20 -7 -1 -1 -1 -1 -1 -5 -6
word before: операц	-73 -49 -70 -16 -13 -12 -10 87 -25
word before: опинил	14 2 -4 -2 -1 -1 -1 -5 -3
word before: опраць	38 -2 0 -1 -1 -1 -1 -26 -9
word before: опрове	55 -41 -5 -1 -2 -3 -2 -17 -4
word before: оружие	34 -3 -2 -1 -2 -1 -1 -25 -12
word before: освобо	12 -18 -24 -11 19 -12 -12 30 -26
word before: особи	40 -6 -6 -3 -3 -2 -2 -39 -9
word before: особли	-15 -8 0 -1 -2 -1 -1 -42 48
word before: остает	-33 -24 -28 -20 -9 -5 -13 -60 48
word before: остало	71 -49 -16 -6 -11 -6 -6 -46 -34
word before: осталь	-7 25 -16 -5 -7 -5 -2 -5 -27
word before: останк	2 47 -24 -5 -7 -7 -7 -48 -10
word before: останн	-108 -69 -26 -11 -9 -16 -6 122 -21
word before: остают	-22 -32 -87 -12 -12 -13 -14 -25 48
word before: остров	20 -18 -1 0 0 -1 -1 -1 0
word before: осужде	54 -24 -38 -8 -3 -6 -3 -22 -4
word before: осіб	68 -69 37 -6 -6 -6 -8 -38 -49
word before: от	-2 -11 36 -5 -6 -5 -7 2 -19
word before: отвезл	-12 49 -33 -2 -2 -9 -1 -11 -1
word before: ответ	-12 -19 -13 -2 -6 -2 -4 26 -19
word before: отдаем	-59 66 -16 -10 -4 -27 -9 -3 -16
word before: отдала	-44 -3 11 -10 -4 31 -16 0 -6
word before: отдали	-21 41 -12 -10 -9 -15 -9 -21 -20
word before: отдано	-36 27 -18 -3 -3 -7 -3 21 -2
word before: отданы	56 -44 -18 -8 -5 25 -15 -9 -9
word before: отдать	32 -6 -3 -11 -5 -17 -15 -24 -27
word before: отдел	80 -1 -49 -2 -3 -1 -2 -20 -20
word before: отже	-56 15 -23 -4 -6 -7 -5 61 -5
word before: отправ	-2 13 -3 -9 -9 -16 -16 -19 -17
word before: отпуск	24 -12 -4 -1 -4 -1 -1 -7 -3
word before: отпуст	-3 16 -17 -29 -34 -23 18 -49 -25
word before: отпуще	-38 10 -35 -12 -28 -29 38 -36 -26
word before: отрима	3 1 -5 -7 17 -10 -7 -17 -9
word before: оттуда	3 -1 21 -1 -7 -2 -1 -11 -8
word before: отчита	-58 -21 53 -7 -7 -10 -4 -2 -12
word before: офицер	-21 41 -48 -9 -7 -9 -9 -4 -11
word before: офісу	33 -7 -5 -1 -1 -3 -2 -8 -8
word before: офіцер	-28 27 8 -6 -6 -27 -7 -10 -13
word before: оцінка	-47 0 0 0 0 -1 -1 -28 33
word before: очеред	65 12 -25 -7 -5 -8 -6 -8 -43
word before: очікує	5 -3 0 0 0 0 0 0 0
word before: п'ятер	49 -45 -3 0 0 -1 0 -2 -1
word before: п'ятни	-18 38 -10 -2 -2 -1 -2 -45 -2
word before: п'ять	62 -60 -2 -1 -3 -6 -1 -15 -6
word before: п'ятьо	36 -31 -8 -6 -4 -9 -13 -12 -3
word before: партия	-10 41 -33 -8 -12 -7 -8 -35 -13
word before: паспор	7 -2 0 0 0 0 0 -1 -1
word before: пво	30 -6 -12 -1 -2 -1 -1 -3 -3
word before: первая	10 -2 -1 0 -1 -1 0 -2 -3
word before: первые	-59 68 -62 -20 -26 -18 -17 -26 -33
word before: первый	2 -33 -96 -20 46 -8 -8 -20 -24
word before: перебу	27 -14 -1 -4 -4 -3 -3 -26 -17
word before: перева	32 -14 -2 -1 -2 -6 -1 6 -15
word before: переві	5 -3 0 0 0 0 0 -1 -1
word before: перего	-14 -51 -18 26 46 -5 -7 -25 -10
word before: переда	27 -13 -16 -6 -6 -3 -5 1 -6
word before: передо	25 -1 -15 -1 -1 -1 -1 -1 -4
word before: перелі	-66 71 -49 -8 -14 -32 -10 -59 -28
word before: переми	47 -33 -2 -3 -1 -1 -1 -10 -2
word before: перетн	29 -10 -34 -5 -3 -10 -3 -11 -6
word before: перехв	15 -2 -6 -1 -1 0 -1 -4 -1
word before: перешл	57 -76 52 -6 -11 -20 -6 -27 -18
word before: перша	57 -36 -5 -3 -2 -2 -2 -47 -3
word before: перший	53 20 -21 -7 -3 -5 -3 -84 -4
word before: перші	31 -17 -4 -2 -2 -1 -1 -7 -2
word before: писем	39 -7 -7 -2 -2 -3 -1 -8 -9
word before: питанн	69 -24 -1 -3 -2 -2 -2 -45 -4
word before: планир	9 -4 -1 0 -1 -1 0 0 -2
word before: плен	18 -33 17 -1 -2 -2 -1 -2 -2
word before: плена	-23 -45 40 -11 14 -5 -6 24 -20
word before: пленны	26 -3 3 -14 -8 -6 -8 -14 -6
word before: плену	5 -24 -9 -2 -4 -2 -2 -5 42
word before: площад	54 -8 -25 -2 -3 -2 -4 -17 -21
word before: плюс	-23 -50 61 -15 -19 18 -17 -33 -28
word before: по	9 -23 -25 -12 59 -12 -11 -22 -16
word before: по-пре	7 8 -46 -41 -15 -33 -17 -44 -4
word before: побачи	41 -28 -2 -1 -2 -1 -1 -4 -4
word before: побыва	26 -6 -16 -3 -5 -2 -3 -4 -20
word before: поверн	-22 10 -15 -3 -6 -3 -6 35 -5
word before: поверт	-35 44 -10 -10 -7 -9 -5 -33 -7
word before: повном	-63 17 -1 -1 -1 -2 -1 51 -4
word before: повреж	58 -11 -40 -2 -4 -4 -2 -3 -7
word before: повтор	5 -2 0 0 -1 0 0 -1 0
word before: повідо	-17 -22 -20 41 -11 -5 -5 46 -11
word before: погибл	17 -13 -11 -3 -2 -2 -2 -3 -6
word before: погибш	-2 5 1 -13 -12 -7 -12 -5 -19
word before: погово	59 -45 -3 -4 -4 -2 -2 -2 -7
word before: погодж	29 -21 -2 -1 -1 -1 -1 -2 -1
word before: погоди	40 -25 -1 -3 -3 -2 -2 -9 -10
word before: под	11 41 -36 -3 -2 -1 -2 -4 -5
word before: подали	37 -22 -3 -8 -5 -10 -7 -31 -24
word before: подарк	38 -37 27 -10 -8 -6 -3 -5 -4
word before: подгот	10 -2 -1 -4 -1 -1 -1 0 -1
word before: подкон	-2 -41 66 -3 -15 -2 -4 -22 -4
word before: поднял	57 -3 -12 -2 -2 -1 -1 0 -44
word before: поднят	29 -7 -16 -1 -1 -1 -1 -1 -2
word before: подраз	25 -2 -11 -2 -2 -1 -1 -4 -2
word before: подтве	5 -49 13 -4 -7 -3 -5 -16 37
word before: пожилы	54 -49 -24 -1 -2 -1 -2 -1 -2
word before: поза	-57 -82 -41 -21 -13 9 45 -56 -14
word before: поиско	13 -9 -2 0 0 0 0 0 -1
word before: пока	-7 -2 -61 -3 -2 -2 -4 -10 65
word before: показа	104 -88 -9 -6 -3 -5 -2 -4 -6
word before: покров	12 -3 -3 -1 0 0 -1 0 -4
word before: полегл	-5 -47 2 -1 -2 -2 -1 48 -1
word before: полици	5 0 -4 0 0 0 0 0 0
word before: полови	5 -68 14 -16 -8 -7 -6 82 -10
word before: полон	63 -6 -25 -3 -4 -3 -3 -34 -24
word before: полоне	-52 55 -24 22 -16 -21 -10 -21 -12
word before: полону	-4 4 -26 -8 -6 -13 -4 38 -8
word before: полоні	-32 -35 -5 -4 -4 -4 -3 -27 75
word before: полтав	67 -27 -14 -3 -3 -3 -2 -13 -9
word before: получа	23 16 -21 -2 -4 -1 -1 -15 -5
word before: получе	-36 -54 -9 -7 -10 -7 -10 59 -28
word before: получи	-31 15 28 -12 -11 -8 -8 -5 -11
word before: поменя	-50 16 -8 -10 -4 -5 -4 -1 32
word before: помогл	9 0 0 -3 -1 -1 0 -5 -1
word before: помощь	60 -56 -21 -4 -3 -4 -6 27 -24
word before: понад	-32 -12 -1 -1 -1 -2 -4 -7 40
word before: попали	25 -16 0 -3 -1 -1 -1 -5 -1
word before: попере	27 18 -69 -13 -26 -20 -12 -52 -22
word before: поране	36 -29 -2 -2 -2 -8 -5 -11 -4
word before: поровн	-12 -1 5 -12 -4 -10 -6 -22 -8
word before: порядк	-84 -14 40 -10 -19 -22 -9 -14 -7
word before: посере	-18 47 -28 -13 -2 -13 -8 18 -12
word before: посети	5 -2 -1 -1 0 0 0 0 0
word before: посилк	35 -32 -1 -3 -2 -1 -1 -2 -1
word before: после	38 -23 -51 -11 52 -10 -9 -24 -15
word before: послед	6 24 -9 -15 -10 -4 -5 -21 -16
word before: поспіл	30 -11 -5 -1 -2 -4 -1 -26 -2
word before: посред	-54 55 -60 10 -17 -8 -7 44 -15
word before: постав	6 36 -28 -5 -10 -4 -5 -34 -39
word before: постра	14 -4 -3 -1 -1 -1 -1 -2 -2
word before: поступ	26 0 -1 -1 -1 0 -1 -11 -16
word before: посылк	7 -3 -1 0 -1 0 0 0 0
word before: посыло	60 -48 -7 -1 -2 -4 -1 -4 -2
word before: потери	66 -8 -10 -8 -5 -3 -5 -11 -24
word before: потерп	16 -2 -1 0 -1 -1 -1 -7 -3
word before: потеря	80 -10 -21 -4 -5 -2 -4 -38 -32
word before: потрап	59 -17 -5 -5 -7 -3 -5 -40 -29
word before: потріб	7 -4 0 0 0 0 0 0 -1
word before: потім	49 -35 -2 -1 -2 -6 -1 -7 -2
word before: початк	37 -17 -2 -3 -3 -6 -2 -19 -10
word before: пошуко	21 -74 -12 -6 -8 -7 -5 56 -9
word before: пощаст	19 2 -17 -2 -1 -9 -2 -16 -1
word before: поїхал	-71 -53 98 -7 -5 -10 -6 -20 -10
word before: права	44 -11 -9 -2 -2 -1 -2 -11 -14
word before: праздн	-7 -2 9 -27 -12 -9 -7 -6 -10
word before: працюю	69 -37 -28 -2 -5 -6 -4 -37 -11
word before: працює	44 -15 -2 -2 -2 -3 -2 -9 -23
word before: предло	39 -2 -2 -2 -3 -3 -2 -12 -29
word before: предос	-28 35 -15 -3 -10 -3 -2 -2 -17
word before: предст	49 -37 -2 -1 -1 -1 -1 -7 -2
word before: презид	-38 49 -14 -41 -13 -5 -8 -45 34
word before: прем'є	22 -6 -1 -1 -1 -1 -1 -6 -6
word before: при	-8 24 -28 32 -9 -8 -7 -57 -19
word before: прибли	9 -5 0 0 0 0 0 -1 -1
word before: прибул	-26 42 -20 -8 -6 -7 -4 -29 -4
word before: прибыл	19 -14 -31 -16 45 -17 -14 -48 -37
word before: привез	-17 67 -29 -10 -9 -12 -8 -13 -8
word before: пригра	-67 -6 -28 -2 -2 -2 -2 -22 60
word before: приеха	-25 -8 10 -10 -13 -7 -10 10 -19
word before: прийма	32 22 -23 -2 -2 -10 -3 -2 -16
word before: прийня	-15 13 2 -13 -10 -9 -9 -1 -13
word before: прийшл	61 -27 -38 -11 -7 -6 -4 10 -11
word before: прикор	9 16 -22 -6 -6 -19 -5 -9 -10
word before: прилет	48 -10 -12 -3 -15 -3 -2 -10 -2
word before: принес	24 -2 -16 -1 -1 -1 -1 -2 -1
word before: принял	-11 6 -8 -8 -10 -21 26 -8 -11
word before: принят	-36 -24 29 -3 -4 -2 -4 21 -6
word before: приїха	-20 32 -45 -15 -8 -11 -7 27 -8
word before: про	54 -37 39 5 -6 -6 -4 -85 14
word before: пробув	76 -65 -2 -2 -6 -8 -3 -8 -19
word before: провед	-47 -7 -31 -7 -6 -12 -5 59 -20
word before: провел	16 -11 -35 -7 -10 -12 -6 27 -28
word before: провод	-20 37 -7 -1 -3 -4 -2 -4 -8
word before: провів	15 -9 -1 0 0 -1 0 -1 -2
word before: пройду	7 0 0 0 0 0 0 -4 -2
word before: пройшл	-25 28 -15 -5 -1 -2 -2 -12 -4
word before: пройшо	-2 -9 32 -21 -13 -34 -21 -29 -14
word before: проопе	6 -3 0 0 0 -1 0 -1 0
word before: пропав	-47 -1 -20 -2 -5 -6 -3 -21 55
word before: пропоз	18 -4 -1 -1 -1 -8 -1 -3 0
word before: пропор	17 5 -8 -11 -9 -7 -7 -15 -10
word before: просто	-26 8 -58 -7 -9 -21 -6 44 -9
word before: протез	25 -8 -7 -1 -1 -3 -1 -2 -4
word before: проти	35 -25 -2 -1 -1 -1 -1 -6 -2
word before: против	-46 -2 -25 -12 -14 1 -13 56 -19
word before: протяг	20 -5 -1 -1 -1 -1 -1 -6 -5
word before: процес	3 -10 21 -2 -2 -3 -1 -2 -4
word before: прошел	-20 -18 28 -15 -9 -6 -10 -23 -6
word before: прошли	-27 48 -48 -22 -4 -4 -4 30 -7
word before: прізви	55 -25 -13 -2 -3 -4 -8 -6 -4
word before: психол	41 -6 -7 -3 -2 -2 -2 -10 -13
word before: пункта	54 -16 -18 -3 -3 -2 -1 -43 -2
word before: пятеро	24 -16 -21 -1 -2 -2 -2 -1 -4
word before: пять	-27 52 -33 -3 -3 -2 -2 -4 -6
word before: під	-45 12 -6 -4 -2 -3 -3 45 -5
word before: підкон	-48 -34 53 -1 -8 -1 -1 -7 -1
word before: підозр	7 -3 -1 0 0 -1 0 -1 -1
word before: підпис	6 -4 -1 0 0 0 0 0 0
word before: підсум	-25 8 -1 -1 -3 -1 -1 26 -2
word before: підтве	13 -67 -5 -12 -15 -12 -8 -59 41
word before: після	-10 15 -9 -4 -3 19 -4 -3 -3
word before: работа	-29 -1 -39 -7 -6 -3 -7 -3 34
word before: раз	55 -45 -28 -12 -6 -6 -4 -52 0
word before: разгов	40 -13 -3 -2 -5 -2 -2 -8 -14
word before: раздал	28 -1 -14 -1 -2 -1 -1 -2 -5
word before: размен	-89 64 -46 -20 -18 -9 -10 -24 -7
word before: размещ	30 0 0 0 0 0 0 -29 -2
word before: разом	-31 32 -34 72 -13 -23 -12 -60 -27
word before: разу	57 -49 -20 -9 -3 -11 -4 -20 -2
word before: районо	13 0 -1 -1 0 0 0 -6 -5
word before: ракет	49 -46 0 0 0 0 0 -2 0
word before: рамках	-66 53 -34 -5 -5 -3 -3 30 -3
word before: ранее	54 -49 -30 -3 -7 -6 -7 -28 -4
word before: ранени	20 -16 -1 -1 0 0 -1 0 -1
word before: ранены	-22 -9 -4 -10 -11 -4 40 -15 -6
word before: расска	-36 35 -21 -8 -4 -4 -6 -15 -18
word before: рассма	45 -31 -5 -2 -4 -2 -1 -2 -2
word before: реабіл	124 -63 -60 -16 -9 -12 -7 -60 -66
word before: ребят	-8 31 -10 -4 -4 -3 -4 -7 -15
word before: ребята	52 -22 -17 -1 -5 -2 -2 -2 -16
word before: регион	32 -11 -9 -1 -2 -2 -1 -2 -6
word before: режим	67 -62 49 -5 -19 -4 -9 -64 15
word before: режима	-8 -24 40 -6 -16 -1 -3 -16 -2
word before: режимо	-4 -1 23 0 -9 0 -2 -6 -2
word before: режиму	-1 6 14 -1 -2 -1 -1 -10 -2
word before: резуль	-33 44 -31 -11 -17 -5 -4 15 -8
word before: ремонт	7 -4 -1 0 -1 0 0 0 -1
word before: репатр	5 -11 -21 -5 -4 -4 -3 25 -3
word before: респуб	89 -6 -35 -4 -20 -3 -3 -61 -29
word before: рефриж	86 -19 -30 -7 -12 -5 -6 -9 -49
word before: речь	89 -60 -19 -1 -4 -1 -2 -8 -11
word before: решени	16 34 -32 -4 -4 -17 -1 -3 -2
word before: решта	-59 77 -10 -2 -2 -6 -2 -11 -3
word before: реєстр	-48 -30 -5 -12 -11 -16 -10 -62 61
word before: роботи	-66 -16 -4 -2 -2 -5 -1 79 -2
word before: роботі	68 -67 0 -1 -2 -2 -1 -6 -1
word before: ровно	-29 14 -12 -9 -9 -5 -7 34 -8
word before: родин	7 25 -24 0 0 -1 0 -11 0
word before: родина	42 -17 -8 -1 -3 -9 -2 -5 -8
word before: родини	29 -21 -3 -5 -3 -4 -2 -17 -2
word before: родину	-36 -23 3 -19 -13 -10 -10 34 8
word before: родным	-29 33 -11 -3 -3 -6 -5 -21 -5
word before: родных	-20 -8 -15 -3 -2 -2 -3 -13 37
word before: родств	-70 -17 10 -3 -4 -7 -6 18 67
word before: розгля	7 -2 0 0 0 0 0 -1 -2
word before: розпов	68 -20 -2 -1 -1 -1 -1 -57 -2
word before: розпод	-10 72 -53 -2 -10 -4 -8 -3 -20
word before: розслі	36 -19 -1 -7 -2 -1 -1 -5 -2
word before: розстр	45 -37 -9 -2 -1 -2 -2 -2 -4
word before: роки	-14 -10 -18 -13 -6 -9 -4 44 -11
word before: року	-6 14 -7 -7 -3 -5 -2 2 -6
word before: років	51 -38 -2 -1 -1 -3 -1 -3 -2
word before: россие	-52 -67 70 -24 -22 -6 -11 -12 -10
word before: россии	8 -32 9 -5 -6 -8 -7 6 10
word before: россий	-31 -7 32 -8 -6 8 -16 -3 -5
word before: россию	-22 17 6 -16 -17 -9 -14 -14 -22
word before: россия	-10 -39 15 16 -11 34 -15 -10 -10
word before: ростов	91 -23 -62 -2 -3 -3 -3 -5 -10
word before: російс	-5 18 -13 47 -7 -13 -6 -18 -38
word before: росія	-27 6 28 -10 -12 -21 -13 -29 25
word before: росіян	-12 -23 13 -11 -8 -10 -12 25 -25
word before: росією	-37 37 -57 -4 -6 -7 -3 48 43
word before: росії	-17 -45 85 -7 -5 -8 -6 -48 26
word before: році	47 -69 -3 -11 -8 -13 -6 26 -24
word before: рублей	39 -1 -11 0 -1 -1 -1 -25 -1
word before: рф	-39 35 4 -8 -7 -14 -8 -33 10
word before: рядови	70 -48 -15 -2 -3 -6 -2 -5 -2
word before: рядовы	16 -1 -4 0 0 -3 -1 -5 -4
word before: рядові	-27 38 -8 -1 -2 -2 -2 -1 -4
word before: рятува	12 -9 0 0 0 0 0 -3 0
word before: рівно	-39 -2 19 -9 -16 -9 -6 20 -7
word before: рідним	-55 59 17 -5 -4 -7 -6 -37 -3
word before: рідних	-37 39 13 -1 -4 -2 -2 -23 -2
word before: рідної	-40 46 -9 0 -1 -1 -1 -1 0
word before: рідну	-38 47 -12 -4 -3 -2 -2 -19 -2
word before: рідній	-30 35 -14 -8 -2 -3 -1 -7 -2
word before: рік	-40 -19 -3 -3 -3 -3 -2 58 -10
word before: рішенн	32 -16 -2 -2 -6 -1 -2 -20 -16
word before: с	29 -45 -4 -13 -10 -9 9 -11 8
word before: сама	85 22 -37 -8 -12 -7 -6 -69 -38
word before: саме	20 -31 -31 -17 36 -9 -4 -20 -8
word before: самий	14 21 -24 -20 -9 -14 -7 -33 -30
word before: само	38 -43 -11 -6 -4 -7 -9 -6 -11
word before: самой	71 -13 -36 -7 -7 -7 -4 -11 -42
word before: самоле	31 -30 13 -5 -4 -3 -1 -5 -6
word before: самому	49 -29 -22 -5 -3 -2 -1 -2 -3
word before: саму	-22 -34 39 -2 -7 -7 -2 0 -12
word before: санато	21 -8 -1 0 -1 -3 -1 -3 -5
word before: сбила	30 -15 -14 -2 -4 -2 -1 -4 -5
word before: сбили	23 -2 -12 -1 -1 -1 -1 -1 -4
word before: сбиты	5 -1 -2 0 0 -1 0 -1 0
word before: сбу	46 8 -10 -5 -5 -8 -3 -33 -18
word before: сверх	-16 16 8 -3 -3 13 -26 -5 -6
word before: сво	21 0 -5 -1 -2 -1 -1 -5 -7
word before: свобод	-64 41 -2 46 -25 -16 -16 -63 -58
word before: своим	-73 83 -65 -7 -27 -12 -8 -8 -59
word before: своих	-19 79 -81 -5 -9 -11 -7 -14 -8
word before: свою	7 -51 51 -9 -5 -4 -4 -2 -2
word before: своїх	34 -53 42 -4 -7 -7 -3 -35 -17
word before: свідче	10 -2 0 -1 -1 0 0 -3 -2
word before: світло	18 -7 0 0 0 -1 0 -11 0
word before: сдавши	-11 -7 -10 -4 -2 -5 -3 -14 40
word before: сдалис	17 -5 -6 0 -1 -1 -1 -1 -2
word before: себе	9 -24 25 -3 -3 -2 -3 -9 -2
word before: себя	4 20 -32 -2 -5 -10 -3 -1 -10
word before: сегодн	-42 23 27 -13 8 -14 -10 -24 -20
word before: сейчас	7 -4 -12 -2 -5 -1 -3 -6 17
word before: семей	7 -33 27 -9 -9 -5 -5 -8 -49
word before: семеро	114 -102 -45 -5 -4 -8 -7 -23 -15
word before: семьи	-52 4 -43 -5 -5 -7 -8 24 32
word before: семьям	19 9 -34 -6 -7 -3 -3 -9 -5
word before: сентяб	11 -21 53 -10 -6 -5 -8 -59 -42
word before: серед	53 -10 -27 -4 -3 -8 -3 -31 -14
word before: середн	28 -17 -1 -1 -1 -1 -1 -3 -4
word before: сержан	6 -90 60 -7 -5 -11 -5 -7 -14
word before: серпня	19 -2 -8 -1 -1 -1 -1 -5 -1
word before: сестри	20 -19 -6 -1 -1 -2 -2 -12 -2
word before: сидели	25 -1 -14 -1 -8 0 0 -1 -1
word before: сиділи	10 -5 0 0 0 0 0 -3 -1
word before: сил	-24 27 -6 -3 -3 -11 -3 -5 -4
word before: силам	0 9 -6 0 0 -1 0 -1 -1
word before: сили	71 -61 -4 -3 -3 -9 -4 -13 -10
word before: сина	32 -24 -2 0 -1 -1 -1 -7 -2
word before: складу	67 -47 -10 -1 -2 -6 -2 -4 -14
word before: словам	6 -80 9 -13 -15 -11 -13 40 24
word before: сложил	34 -3 -2 -1 -2 -1 -1 -25 -12
word before: сложно	-29 1 -22 11 -4 -2 -3 23 -3
word before: служат	17 -16 -1 -1 -1 0 0 0 0
word before: служба	75 -74 -15 -3 -2 -1 -1 -1 -1
word before: службу	63 -49 -2 -3 -2 -2 -2 -13 -19
word before: смогли	-36 17 33 -6 -5 -9 -4 20 -12
word before: снаряд	11 -9 0 -1 0 0 0 -1 -1
word before: сначал	35 -30 -24 -11 -7 -13 -7 -25 -7
word before: со	-7 -30 22 -2 -8 -2 -2 -1 -3
word before: соглас	32 -30 -4 -3 -2 -1 -4 -25 -7
word before: содерж	24 0 -30 -2 -2 -1 -2 -9 -16
word before: солдат	-42 1 21 29 -23 -19 -11 -15 13
word before: сообща	69 -30 -67 -5 -10 -6 -7 -21 -44
word before: сообще	48 -32 -10 -4 -2 -2 -1 -1 -4
word before: сообщи	43 35 -53 -19 -15 -8 -7 -21 -15
word before: соотеч	-45 -69 54 -43 -14 -8 -9 -31 -23
word before: соотно	-24 48 -75 -7 -6 -6 -6 -14 -25
word before: соприк	5 -2 0 0 0 -1 0 0 -1
word before: сорван	8 0 -6 0 -1 0 0 0 -1
word before: состав	15 24 -24 -49 -7 -2 -3 43 -10
word before: состоя	-24 20 -12 9 -16 -10 -15 -28 -19
word before: сотні	39 -3 -3 -3 -2 -4 -2 -5 -19
word before: спецоп	-19 -9 11 -2 -2 -3 -3 29 -24
word before: списка	30 -26 -20 -5 -3 -3 -2 -7 7
word before: списке	-35 34 42 -10 -21 -17 -14 -11 -56
word before: списки	6 -28 -25 -19 -15 -17 -7 -33 19
word before: списку	-48 70 -90 -14 -12 -20 -12 -51 -34
word before: список	-2 -67 26 -10 -9 -10 -7 -35 28
word before: співро	32 -23 -13 -3 -14 -3 -3 -17 -14
word before: сразу	22 6 -64 -18 -17 -11 -13 -40 -18
word before: среди	-23 33 2 -5 -5 -8 -6 -10 -6
word before: средст	17 -5 -3 -1 -2 -1 -1 -1 -3
word before: срок	52 -22 -15 -4 -4 -5 -12 -5 -49
word before: ст	34 -20 -1 -3 -2 -2 -2 -5 -2
word before: стало	-11 22 1 -1 -1 -1 -1 -9 -1
word before: стамбу	13 -19 -50 -12 -12 -9 -10 36 -21
word before: старше	84 -35 -53 -9 -6 -6 -3 -13 -15
word before: сто	86 29 -50 -4 -3 -3 -3 -4 -6
word before: стольк	-7 68 -62 -2 -2 -17 -3 -2 -4
word before: сторон	-22 -20 26 -15 -15 1 -12 3 21
word before: страны	30 -49 -45 54 -11 -2 -3 -8 -13
word before: строк	85 -47 -6 -3 -4 -13 -4 -50 -19
word before: строки	8 -4 -1 0 0 0 0 0 -1
word before: ступил	-20 31 -11 -3 -1 -5 -2 -11 -2
word before: стільк	-10 -99 33 -4 -23 -5 -4 -17 -4
word before: суббот	3 -20 24 -5 -3 -2 -1 -6 -1
word before: суд	36 -24 -1 -1 -1 -2 -1 -4 -4
word before: судов	77 -1 -41 -1 -5 -7 -3 -33 -37
word before: сум	-21 -16 29 -1 -9 -1 -3 -5 -4
word before: сумах	-89 -56 -68 -23 -24 -20 -15 -18 102
word before: сумско	-42 -1 -7 -4 -24 -3 -9 30 18
word before: сумщин	27 -9 -6 -2 -1 -2 -1 -2 -4
word before: супров	-2 -13 -2 -1 -2 -4 -2 12 -5
word before: сутки	40 -5 -11 -1 -3 -1 -1 -19 -3
word before: суток	12 -1 -6 0 -1 0 0 -2 -1
word before: схуд	15 -2 -1 -1 -1 -1 -1 -2 -7
word before: сша	-63 75 -92 -32 -13 -11 -16 -31 -12
word before: сьогод	-11 21 6 -11 -9 -13 -7 -22 -10
word before: сізо	16 -7 -3 0 0 -1 0 -3 -5
word before: січня	13 -4 0 0 0 0 0 -8 0
word before: т	12 -6 -1 -1 -1 -1 -1 -1 -1
word before: та	17 10 0 -6 -4 -10 -5 -19 -7
word before: так	38 -43 10 -14 -7 -15 -11 -74 -11
word before: така	-10 4 2 -1 -1 -3 -2 -1 -1
word before: также	40 10 -18 -10 -7 -8 -12 -30 -13
word before: таким	20 -25 19 -5 -20 -10 -17 -33 -10
word before: таких	-7 -26 -8 -4 -7 -24 -15 40 -17
word before: також	-8 2 10 -16 -18 -19 -13 -2 -24
word before: там	83 -36 -49 -9 -11 -8 -8 -62 -19
word before: танков	10 -2 -4 0 0 -1 -1 -2 -1
word before: теж	-27 32 -24 -9 -10 -3 -13 -4 -15
word before: тел	-19 -3 -9 -7 -13 -9 -9 42 -11
word before: тела	37 -16 10 -6 -11 -8 -5 -26 -13
word before: телами	53 -23 0 -17 -17 -17 -14 -69 -6
word before: телегр	58 -52 -23 -8 -5 -5 -4 -4 -5
word before: телефо	60 -13 -2 -2 -4 -2 -2 -38 -9
word before: тепер	27 4 -40 -48 -15 -11 -13 -12 -18
word before: теперь	-47 -54 57 -14 -17 -16 -11 35 -17
word before: терито	-12 14 -31 -6 -6 -12 -6 -42 29
word before: теробо	-59 63 -11 -4 -3 -14 -3 -1 -6
word before: террит	11 -19 31 -3 -11 -5 -5 -25 -10
word before: техник	6 0 -3 0 0 -1 0 0 -1
word before: течени	-34 -8 -16 -1 -2 -1 -1 37 -3
word before: тижден	-47 62 -34 -5 -4 -8 -4 -6 -5
word before: тим	-18 -45 41 -2 -3 -3 -2 -8 -2
word before: тисяч	49 -22 -1 -4 -2 -2 -3 -41 -43
word before: то	1 -73 -14 -13 -4 -3 -4 71 -3
word before: тогда	33 11 -56 -9 -13 -10 -10 -32 -7
word before: того	-43 -26 63 -5 -6 -10 -11 -22 -21
word before: тоді	108 -122 -6 -6 -4 -8 -4 -59 -4
word before: тоже	42 65 -68 -17 -4 -9 -2 -1 -11
word before: той	-98 31 -4 -14 -6 -6 -5 -21 -3
word before: только	-61 -46 61 -10 -22 -10 -7 -10 -18
word before: том	-18 -9 29 -4 -8 -8 -4 -10 -10
word before: тому	31 -21 -9 -2 -3 -10 -4 -19 -4
word before: торік	-27 -26 0 -1 -1 -2 -1 53 -7
word before: травня	82 -64 0 -5 -2 -2 -1 -59 -1
word before: трансп	20 -2 -10 -2 -2 -5 -2 -8 -2
word before: три	18 -66 -16 -7 -6 -11 -8 35 -11
word before: тривал	11 -3 -3 0 -1 -1 -1 0 -2
word before: триває	-44 -18 -42 -6 -5 -7 -6 51 -5
word before: тримал	41 -13 -1 -1 -1 -6 -1 -2 -18
word before: тримає	-37 -12 -2 -2 -4 -2 -3 -15 38
word before: тро	89 -83 -5 -2 -2 -3 -2 -1 -5
word before: трое	20 -22 14 -5 -7 -6 -4 -16 -13
word before: троє	21 -16 -36 -4 -3 -7 -5 -3 -5
word before: трьох	65 -56 -21 -1 -4 -6 -4 -14 -4
word before: туда	-21 34 13 -16 -15 -10 -9 -37 -13
word before: туречч	26 -4 0 -3 -1 -1 -1 -16 -3
word before: тут	-28 33 -5 -2 -2 -3 -2 -5 -5
word before: тысяч	20 -12 -45 -8 -7 -6 -12 5 -68
word before: тысячи	10 -7 21 -1 -1 -1 -2 -6 -14
word before: тюрмах	68 -29 0 -7 -7 -6 -6 -16 -52
word before: тюрьма	-28 -5 0 -1 -1 -1 -1 -2 37
word before: тяжело	57 -36 -5 -1 -1 -14 -7 -1 -3
word before: тяжкоп	35 -1 -31 -1 0 -1 -6 0 -1
word before: ті	34 -23 -2 -1 -1 -2 -1 -2 -4
word before: тіл	0 -36 1 -3 -3 -11 -3 5 -10
word before: тіла	-18 6 -41 -5 -5 -9 -4 55 -4
word before: тілами	-52 16 5 -17 -8 -6 -7 -46 -17
word before: тіло	-30 41 -9 -3 -2 -5 -3 -23 -1
word before: у	17 -21 -3 -9 -7 7 -6 -22 -3
word before: удалос	-55 20 30 -8 -11 -14 -7 38 -24
word before: удару	8 -4 0 0 0 -1 0 -3 0
word before: удержи	-33 -6 -36 -4 -5 -3 -10 -14 41
word before: удома	-23 35 -21 -17 -11 -16 -9 -16 -17
word before: уехали	-19 45 -14 -5 -5 -6 -5 -16 -5
word before: уже	-42 -29 -13 -9 37 -6 -6 29 -21
word before: узяли	14 -2 -6 0 0 0 0 -3 -2
word before: узято	46 -18 -26 -1 -2 -1 -1 -2 -2
word before: указ	6 -4 -1 0 0 0 0 0 0
word before: украин	-30 -11 5 -7 11 -4 -7 -12 19
word before: україн	-23 35 -31 -6 -5 -7 -4 1 17
word before: уничто	12 -4 -3 0 -1 -1 -1 -2 -1
word before: уперше	47 -45 0 0 -1 -1 -1 -1 -1
word before: уповно	-14 -28 -5 -2 -1 -2 -1 37 -1
word before: управл	28 -5 -14 -1 -2 -1 -1 -3 -3
word before: упродо	16 -5 -1 -1 -1 -1 -1 -3 -3
word before: услови	35 -21 33 -11 -10 -22 -18 -29 -14
word before: устано	-12 -9 -21 -4 -4 -5 -3 -32 58
word before: усього	-41 15 -14 -25 -9 -14 -7 33 -10
word before: усі	52 -41 -10 -2 -2 -3 -2 -4 -16
word before: усіх	-48 -3 -2 -1 -1 -5 -1 -5 50
word before: утверж	-11 15 -16 -6 -8 -3 -3 -9 -4
word before: уточне	15 -14 15 -3 -3 -5 -2 -12 -7
word before: утрима	-20 -19 -1 -2 -4 -2 -2 -9 43
word before: утриму	36 -31 -27 -10 -9 -18 -13 -30 20
word before: учасни	32 -22 -2 -1 -2 -1 -1 -1 -3
word before: участв	24 2 -12 -8 -19 -13 -7 -18 -29
word before: участн	10 -9 0 0 0 0 0 -1 0
word before: участь	51 -6 -1 -1 -1 -1 -1 -39 -3
word before: учора	-43 7 -25 -5 -10 -8 -5 49 -5
word before: учораш	4 43 -4 -8 -3 -5 -2 -64 -1
word before: ушли	-29 47 -55 -23 -15 -5 -8 -10 -8
word before: ушло	-35 20 -3 -7 -5 -13 -4 -31 -4
word before: феврал	-43 -16 15 -10 -4 -9 -6 35 -9
word before: федера	0 -15 46 -3 -2 -4 -2 -1 -53
word before: флота	-36 -29 38 -2 -1 -6 -13 -3 -9
word before: фонд	5 0 0 0 0 0 0 -2 -1
word before: формат	36 8 -56 -18 -10 -20 -9 -4 -13
word before: формул	-7 1 10 -17 -16 -16 20 -23 -20
word before: фото	11 -3 -1 0 -1 -1 -1 -1 -3
word before: хаймар	7 -2 0 0 0 0 0 -3 -1
word before: хамас	68 -27 -8 -7 -5 -2 -2 -7 -19
word before: харков	22 10 -1 -1 -1 -1 -1 -25 -3
word before: хворі	7 -3 0 0 0 0 -1 0 -2
word before: херсон	43 29 -9 -1 -3 -3 -5 -6 -59
word before: хлопці	64 -40 -10 -4 -2 -13 -3 -18 -8
word before: хлопчи	-25 29 -41 -4 -3 -6 -5 -5 -7
word before: ходе	89 -46 10 -7 -30 -5 -8 -40 -8
word before: хоча	5 -1 -2 0 0 0 0 -1 -1
word before: хто	-35 61 -52 -5 -7 -12 -7 -14 -9
word before: хтось	19 -17 -1 -6 -3 -1 -1 -1 -2
word before: це	-3 32 -46 -11 -9 -11 -8 5 -16
word before: цей	-28 -8 20 -3 -3 -6 -4 10 -9
word before: центр	9 -4 -12 -5 -5 -10 -4 22 -37
word before: цивіль	-47 44 -23 -12 -9 -19 -9 20 -6
word before: цифра	33 -1 -13 -2 -8 -2 -2 -15 4
word before: цифру	62 -55 -31 -8 -7 -13 -7 16 -21
word before: цих	-36 -21 -10 -2 -3 52 -7 -10 -11
word before: цього	3 -59 -17 -15 -7 -13 -8 40 -17
word before: ці	-21 16 -11 -3 -3 -4 -2 20 -3
word before: цієї	45 -28 -6 -2 -2 -3 -4 -23 -1
word before: ч	15 -7 -1 -1 -1 -2 -1 -2 -1
word before: чаес	-12 31 -5 -1 -2 -4 -2 -1 -7
word before: час	-44 -18 -7 -2 -1 -3 -1 79 -5
word before: частин	33 -1 -4 -2 -1 -2 -2 -66 -2
word before: частот	20 -4 -5 0 -1 -1 -1 -2 -6
word before: чекали	57 -51 -2 0 -1 -1 -1 -1 -4
word before: челове	-1 26 -43 -5 -27 -6 -4 26 -22
word before: чем	33 -13 -3 0 -6 -2 -2 -4 -3
word before: червен	-3 -14 -1 0 0 0 0 15 0
word before: червня	-61 -29 -4 -2 -1 -5 -2 65 -4
word before: через	-21 7 24 -13 -7 -9 -6 3 -21
word before: черкащ	54 -51 -37 -4 -10 -7 -5 -17 -7
word before: черніг	-65 73 -29 -2 -6 -1 -1 -3 -1
word before: четвер	-4 37 -28 -8 -8 -4 -3 -31 -3
word before: числа	83 -80 -34 -12 -7 -6 -7 25 -20
word before: числе	18 -10 -5 -4 -6 -7 -4 -8 -9
word before: числен	31 -18 -12 -1 -3 -2 -1 -5 -6
word before: число	-12 -43 -16 -16 -11 -6 -7 44 -34
word before: числі	19 14 -8 -2 -2 -9 -2 -15 -19
word before: членов	33 -6 -10 -2 -2 -2 -2 -3 -7
word before: чолові	-14 -18 25 -6 -6 -13 -6 -14 -7
word before: чому	41 -25 -1 -2 -2 -1 -1 -11 -3
word before: чорноб	13 -6 0 -1 0 -3 -1 -1 -1
word before: чотири	-22 4 -4 0 0 0 0 22 0
word before: чотирь	72 -10 -41 -8 -3 -6 -8 -37 -4
word before: что	63 -36 16 -8 -11 -6 -5 -16 5
word before: шестер	-11 -22 23 -3 -2 -3 -5 -7 -3
word before: шести	28 -20 -30 -3 -4 -4 -3 -5 -6
word before: шесть	30 -5 -9 -2 -2 -2 -2 -3 -5
word before: школу	21 -1 -9 -1 -1 0 -1 -8 -1
word before: школьн	5 0 -2 0 0 0 0 -1 0
word before: штаб	-57 13 56 -12 -12 -9 -10 -10 -6
word before: штабу	19 -73 -12 -8 -5 -11 -5 55 26
word before: штабі	-32 -35 -7 -5 -2 -2 -2 61 -4
word before: шість	-43 -5 -10 -1 -1 -1 -1 54 -1
word before: ще	3 26 -31 -11 -11 30 -10 -41 3
word before: щиті	-47 45 -17 -3 -6 -4 -2 11 -8
word before: що	13 -35 -12 -11 27 -9 -7 -40 39
word before: щодо	72 -50 -36 -12 -7 -11 -6 -28 -42
word before: щойно	12 31 -23 -6 -3 -5 -2 -15 -2
word before: щонайм	19 -10 -2 -1 -1 -2 -1 -4 -2
word before: эвакуи	27 -1 -12 -1 -1 -1 -1 -8 -12
word before: экипаж	34 -4 -15 -2 -2 -2 -2 -3 -4
word before: эмират	-49 -25 -2 -20 -3 -3 -3 56 -10
word before: этап	48 -7 -3 -27 -8 -8 -8 -17 -17
word before: этапа	-43 -28 49 -4 -7 -6 -3 -26 -3
word before: этапом	87 -40 -24 -16 -5 -5 -4 -80 -6
word before: эти	-14 -20 -41 -4 -4 -5 -2 47 -3
word before: этих	-34 -25 -38 -8 -22 -21 -13 -73 71
word before: это	43 -28 -44 -6 -16 -7 -6 -4 -12
word before: этого	-36 -3 -7 -4 -1 -3 -2 47 -10
word before: этой	38 -26 15 -16 -10 -3 -5 -32 -10
word before: этом	-62 51 -30 -13 -2 -1 -2 47 -8
word before: этот	40 -27 -53 -9 -8 -6 -4 -40 -8
word before: юг	54 -15 -30 -8 -5 -4 -3 -14 -42
word before: я	7 -5 0 0 0 0 0 0 -1
word before: як	59 -19 -5 -4 -6 -7 -4 -33 -44
word before: яких	-29 -19 8 -6 -6 -10 -9 -7 42
word before: якобы	63 -4 -13 -2 -2 -1 -1 -39 -8
word before: якого	5 32 -1 -2 -1 -1 -1 -4 -45
word before: якому	-11 14 -3 -7 -3 -3 -2 -10 -4
word before: якщо	51 -50 -1 -2 0 0 -1 -16 0
word before: які	28 -5 -6 -1 -1 -1 -1 -11 -2
word before: января	42 -9 -23 -2 -3 -4 -4 -32 -2
word before: є	-30 12 -50 -17 -18 -29 -15 43 -34
word before: єдином	-53 -14 0 -1 -1 -2 -1 -7 54
word before: єрмак	-8 24 -20 -13 -4 -2 -2 -4 -4
word before: і	-8 -17 13 -8 -6 -12 4 0 4
word before: іденти	70 -58 -3 -2 -4 -4 -3 -32 -16
word before: ідетьс	43 -12 -14 -2 -2 -5 -2 -26 -10
word before: із	32 33 -17 -7 -4 -9 -4 -60 -26
word before: імена	71 -60 -1 -3 -4 -6 -2 -16 -9
word before: інформ	-31 -13 -3 -3 -6 -4 -3 -24 58
word before: ініціа	41 -9 0 -1 -2 -1 -1 -30 -2
word before: їдуть	33 27 -41 -16 -6 -4 -8 -53 -7
word before: їм	30 -11 -24 -3 -7 -4 -4 -10 -9
word before: їх	-26 -80 53 -20 -19 -27 -21 -44 51
word before: їхали	71 -69 -1 -6 -3 -4 -2 -16 -2
word before: їхніх	-62 18 3 -17 -14 -45 33 -27 44
word before: її	-33 -56 66 -2 -27 -5 -3 -7 -5
word before: ґратам	-8 -16 -1 -1 -1 -1 -1 -2 11
word before: اتفاق	-2 -8 23 -13 -3 -1 -2 -41 -1
word before: اجمالي	-29 -3 -3 -28 -4 -5 -3 32 -12
word before: استعاد	-24 22 9 -6 -3 -1 -2 -4 0
word before: اسري	30 -26 -19 -26 -4 -6 -3 28 -11
word before: اسير	-38 3 11 -10 -2 -2 -2 -1 -3
word before: اسيرا	-33 16 14 -21 -4 -5 -2 6 -7
word before: اطلاق	4 -15 0 15 0 0 0 -2 -1
word before: اعلنت	-1 39 -34 -6 -1 0 0 -1 0
word before: افراج	-2 -19 -25 11 -7 -7 -3 4 -18
word before: افرجت	6 26 -5 -19 -1 -4 -1 0 -3
word before: الي	16 -15 28 -35 -5 -4 -3 6 -8
word before: اليوم	-71 18 -1 5 -6 -6 -8 17 -5
word before: امارات	-30 -33 -1 -22 -6 -6 -3 51 -8
word before: ان	-22 27 -41 28 -3 -4 -1 -3 0
word before: اوكران	-32 17 5 0 -4 -7 5 4 -3
word before: اي	-22 -20 -2 15 -8 -6 -6 -10 -3
word before: بلغ	-20 -8 -1 -13 -1 -1 -1 21 -9
word before: بين	29 0 -25 -8 -6 -11 -4 -25 -6
word before: بينهم	16 28 -35 -3 -3 -2 -2 -2 -8
word before: تبادل	16 5 -14 -3 -3 17 -10 -36 -5
word before: تبادلا	32 -7 14 -18 -7 -4 -2 -41 -7
word before: تبادلت	-17 15 -1 -19 -5 -7 -7 -17 -2
word before: تبادله	-5 -1 0 -12 0 0 0 19 -1
word before: تحتجز	-7 -4 0 -1 -1 -2 -1 -1 17
word before: تسلمت	-18 -1 23 -1 -2 0 -1 -1 0
word before: تسليم	13 18 -26 -3 -1 0 -1 -5 -1
word before: تي	18 -16 -3 4 -3 -1 -1 -27 -1
word before: جانب	-21 -3 5 29 -2 -3 -3 -15 -2
word before: جانبين	4 18 -14 -1 -2 -3 0 -2 0
word before: جثامين	-3 21 -14 -1 -1 -1 -1 -2 0
word before: جديده	-22 2 15 22 -3 -6 -3 -6 -3
word before: حتي	-26 -1 -3 -33 -2 -2 -1 44 -3
word before: حرب	0 6 -2 -2 0 -1 -1 -1 0
word before: دفاع	-13 -26 38 -1 -3 -1 0 -1 -4
word before: دوله	8 -17 -5 6 -3 -2 -2 3 -3
word before: روسي	-20 12 -19 41 -3 -4 -3 -19 -2
word before: روسيا	-44 23 -19 30 -4 -5 -3 -25 10
word before: روسيه	-13 -24 39 -1 -3 -1 -1 -1 -5
word before: زيلينس	-3 7 -5 -1 -1 -1 0 0 3
word before: سراح	3 30 -18 -13 -1 -1 0 0 -1
word before: سلمت	-21 -7 -21 -9 -2 23 -15 -6 -3
word before: شمل	17 -18 1 -19 -12 -11 -6 4 -8
word before: شملت	-17 4 -9 33 -8 -10 -4 -9 -9
word before: عاد	-41 28 25 -13 -3 -4 -1 -7 0
word before: عام	23 0 0 -19 -1 -1 -2 -11 -4
word before: عبر	-25 0 0 -10 0 0 0 36 -1
word before: عدد	8 -1 0 -13 -1 -1 0 9 -1
word before: عسكريا	-37 0 8 -3 -2 -3 -10 -7 -2
word before: علي	-2 2 10 -13 -4 -1 -1 -8 -5
word before: عمليه	7 -4 -5 -1 -7 20 -9 -18 -5
word before: عن	10 -39 -18 26 -7 10 -7 -3 -11
word before: عوده	-3 26 8 -12 -6 -1 -2 -22 -4
word before: في	5 -10 11 7 -4 -6 -2 -6 -3
word before: فيما	-25 -1 33 -1 -1 -1 -1 -5 0
word before: قطر	-16 31 -4 -7 -1 -1 -1 -4 -1
word before: كييف	-8 -12 -12 15 -6 -6 -6 -15 -3
word before: لم	3 -27 -24 3 -8 -11 -5 11 -4
word before: ليصل	3 -1 0 -13 -1 -1 0 13 -1
word before: ما	-16 -24 -15 22 -5 -1 -2 -19 -2
word before: مجموع	-45 -38 -19 10 -2 -2 -2 3 -6
word before: مجموعه	-24 13 -15 20 -8 -4 -4 -19 -3
word before: مساعدا	58 -7 0 -7 -3 -1 -3 -57 -6
word before: مقابل	4 -11 25 -12 -3 -1 -1 -1 -4
word before: من	-2 -11 29 3 -8 -11 -16 -30 -7
word before: موسكو	25 -13 -6 -32 -12 -8 -11 -19 -5
word before: هدنه	30 -6 -2 -8 -1 -2 -1 -16 -2
word before: هذه	-2 0 0 -20 0 0 0 21 0
word before: و	18 -20 3 -14 -3 -10 5 -14 -4
word before: واقع	-7 1 13 -22 -3 -2 -3 -1 -3
word before: وساطات	-51 -1 -1 -32 -2 -1 -1 79 -2
word before: وساطته	-49 35 -23 39 -3 -5 -1 -22 -1
word before: وساطه	-19 -50 -30 2 -6 -5 -3 35 -12
word before: –	-9 -7 -11 -5 -4 17 -6 3 5
word before: •	3 26 -23 -8 -8 -23 -8 4 -28
word before: ‼	-29 -23 -16 -12 -14 -20 -9 -33 37
word before: ⃣	59 -83 -8 -6 -14 -29 -11 -33 23
word before: ▪	36 4 -9 -6 -8 -31 -7 -27 -24
word before: ▫	-33 -35 -16 -6 -9 -11 -7 63 -33
word before: ☎	34 -7 -4 -2 -2 -4 -1 -14 -7
word before: ⚡	-80 -74 21 -29 82 -19 -17 -17 -27
word before: ✅	-18 85 -62 -16 -12 -14 -8 8 -10
word before: ✔	53 47 -64 -6 -10 -12 -8 -42 -27
word before: ❗	5 -31 30 19 -8 -5 -6 -13 -11
`;
