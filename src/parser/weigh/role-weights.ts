/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each unit. */
export const ROLE_WEIGHTS = `
after bodies bodies	10 23 -33 15 2 27 34 -8 -8 28 21 14 -3 -50 -10 -9
after bodies civilians	10 -25 -2 -27 -11 -13 -13 -5 -9 -33 13 9 22 -7 -4 -11
after bodies military	-12 2 -7 11 -1 -1 -7 9 -2 19 12 -11 8 -4 -17 0
after bodies null	-18 28 17 15 0 21 20 34 -1 8 -8 21 3 -67 5 25
after bodies people	8 -3 9 46 19 27 -11 10 -5 10 -34 -12 -22 -25 -32 1
after civilians bodies	-5 0 24 -12 21 -38 19 39 0 14 -14 -3 -40 -10 -1 -27
after civilians civilians	10 7 -8 13 19 2 41 19 -10 -13 24 -7 -2 -43 -11 0
after civilians military	3 12 -1 7 4 17 2 -4 -10 -11 -5 12 7 -9 0 -14
after civilians null	18 -9 0 -6 12 -20 17 2 -10 -7 -2 -2 13 -10 -9 -41
after civilians people	19 5 -5 8 -17 -11 13 1 -3 15 29 -12 19 -3 -8 -10
after cumulative both cumulative null	-15 -8 -1 0 17 -19 15 7 27 -1 26 11 2 -2 -3 -8
after cumulative both dropped null	13 -8 -21 21 0 -10 -21 11 4 -26 12 8 25 -12 -3 -2
after cumulative null cumulative ru	-2 1 -14 4 -16 15 -3 -3 -7 19 20 -11 13 5 -10 2
after cumulative null cumulative ua	-4 -19 6 -11 32 -8 2 21 -21 31 -28 -4 -15 -13 -1 -13
after cumulative null dropped null	-19 -16 10 22 -11 -8 8 1 3 11 6 2 -17 -3 20 -2
after cumulative ru cumulative ru	6 -19 11 2 -9 13 16 -11 -27 17 -5 7 -27 -7 14 16
after cumulative ru cumulative ua	4 -3 -3 6 -10 10 -6 -13 -10 -10 1 13 24 -2 -5 7
after cumulative ru dropped null	10 -5 0 -8 -7 21 11 -14 -19 0 21 7 -7 -28 17 27
after cumulative ru held ru	37 -19 0 0 4 3 -15 -19 -22 -27 -12 -28 -6 -18 1 -20
after cumulative ua cumulative null	3 -15 12 3 2 -11 -11 -12 7 37 -2 -5 -28 -9 22 2
after cumulative ua cumulative ru	7 8 2 -28 -16 15 17 9 -19 21 -7 12 -8 -6 6 -12
after cumulative ua cumulative ua	9 1 -19 -4 -2 0 -12 11 -29 6 -15 -1 23 3 -6 0
after cumulative ua dropped null	-15 -10 -3 -5 -6 10 -23 30 -5 -5 -13 -19 10 27 -8 23
after cumulative ua dropped ua	-21 8 -2 -4 22 17 -14 28 -18 -5 -11 -14 -31 -4 -12 -28
after cumulative ua figure ua	9 -15 9 -28 21 12 -11 24 4 13 13 -8 9 -35 -20 -8
after cumulative ua held ua	7 -2 -14 7 5 -26 -12 3 7 -27 10 -16 32 17 -4 4
after cumulative ua part ua	-13 -13 26 30 1 7 64 26 27 -13 20 14 29 1 -24 -6
after cumulative ua recap ua	7 6 2 11 13 -9 -6 0 18 5 9 0 -2 -5 -3 -10
after dropped both dropped both	-14 33 6 0 4 25 8 4 7 -20 -9 14 -13 -8 -8 7
after dropped both dropped null	-35 19 14 30 29 25 54 -20 -3 -20 45 38 25 -29 -1 -15
after dropped both dropped ua	-21 1 6 9 30 4 16 21 -2 -10 28 15 11 -15 -2 2
after dropped both figure ru	-7 5 12 7 -7 1 3 -1 -16 2 6 1 -18 -8 -4 -11
after dropped null cumulative both	2 -13 12 13 0 1 -5 -22 4 2 18 -3 -35 11 16 -16
after dropped null cumulative null	-3 -11 25 10 -19 17 -7 -7 12 -2 -15 7 -18 2 10 -12
after dropped null cumulative ru	-20 28 -23 17 -6 11 -1 2 -9 -6 11 2 24 5 -25 11
after dropped null cumulative ua	14 -3 14 8 9 10 -5 -8 -3 11 -4 -21 -22 -11 -5 -3
after dropped null dropped both	10 3 -2 -9 25 -7 4 22 1 18 9 9 -22 -22 -9 -10
after dropped null dropped null	8 17 0 14 13 14 4 16 -14 0 0 14 7 15 -1 5
after dropped null dropped ru	-22 -14 12 13 19 -6 6 1 8 8 19 9 6 21 1 31
after dropped null dropped ua	-14 -22 22 15 -8 -15 4 -3 14 3 9 -15 -13 -5 -13 -18
after dropped null figure ru	-11 -4 3 7 -12 -6 -5 -20 -14 -8 5 20 4 -66 -24 0
after dropped null figure ua	20 7 -4 9 -9 -4 6 12 9 7 -5 -15 -3 -4 8 -22
after dropped null held ru	18 -1 -14 8 3 1 5 -11 -20 2 10 12 7 -11 -5 -12
after dropped null held ua	-6 -20 -6 26 -9 -16 7 -9 -12 -14 -4 19 28 13 -22 -25
after dropped null part ru	14 4 5 0 24 -12 2 21 10 3 -25 23 -3 12 -9 12
after dropped null part ua	-4 0 8 10 -11 10 8 15 33 6 17 14 -9 -3 -14 -34
after dropped null planned null	15 -9 -23 -17 15 28 -23 -15 -9 23 8 -13 16 -3 -2 -3
after dropped null planned ru	12 25 -17 5 1 16 22 -3 -15 -26 -6 20 -1 -25 8 1
after dropped null planned ua	-33 -9 33 1 11 -4 32 -7 13 -16 18 -2 25 -21 -8 -24
after dropped null recap null	-8 -6 -3 -2 12 -17 13 0 13 -8 25 9 19 -6 -17 6
after dropped null recap ru	22 4 -2 -7 -13 -30 -21 24 29 -30 5 -7 -4 4 -7 1
after dropped null recap ua	-18 13 32 13 -4 -20 1 17 13 -13 12 24 21 -15 -30 -26
after dropped ru dropped both	-15 -1 -4 14 -15 7 1 8 -11 -21 3 2 35 -20 11 -26
after dropped ru dropped null	-5 29 17 -18 19 -21 -2 -13 -5 -8 24 2 17 -2 -10 -1
after dropped ru dropped ru	11 -7 21 -3 -5 -9 -5 7 15 -5 6 -7 -12 22 -3 -20
after dropped ru dropped ua	9 15 8 -16 -2 -5 -14 17 5 10 -16 -7 1 8 21 28
after dropped ru figure ru	-10 5 12 -6 14 1 0 2 -6 5 9 -4 4 -6 1 -18
after dropped ru figure ua	25 18 0 -23 -34 -16 -23 17 29 20 -33 -18 -19 38 18 17
after dropped ru part ru	13 7 -9 -7 10 -11 -19 19 -3 10 -2 -24 -13 31 -12 0
after dropped ua cumulative ua	-9 7 5 -7 2 10 -16 15 6 41 8 2 -19 -6 13 15
after dropped ua dropped both	-30 3 -16 -25 -17 25 -19 -23 -6 3 13 -19 -12 5 -37 21
after dropped ua dropped null	0 5 -4 2 4 6 11 3 8 3 14 1 -26 -10 5 10
after dropped ua dropped ru	-30 -2 7 21 2 5 12 2 20 5 14 49 17 -15 0 -15
after dropped ua dropped ua	21 8 13 2 -2 -38 -12 6 1 4 -1 -8 10 3 -29 -11
after dropped ua figure ru	-17 2 -23 -10 -3 9 2 -8 -20 -31 15 32 4 -26 -12 -14
after dropped ua figure ua	24 -7 28 16 -3 1 5 2 29 -9 9 4 -5 2 -15 -40
after dropped ua held ua	7 15 39 -6 -5 -10 -10 6 19 -20 -23 -10 -13 16 15 10
after dropped ua part ua	-17 -18 17 -9 -10 -22 40 -31 -24 -11 27 -11 -14 22 9 -17
after figure both cumulative both	-7 -10 -1 28 5 -7 -1 -6 -11 4 10 2 -19 -14 9 -1
after figure both dropped null	2 -24 16 -4 -16 9 2 -13 25 9 14 -6 24 9 7 -9
after figure both figure ru	-4 36 1 -35 2 26 -1 -18 -27 -16 13 21 -9 -32 31 -29
after figure both figure ua	-14 26 -5 -22 -11 -23 12 35 31 7 5 -4 -14 27 -36 28
after figure both part both	0 5 -3 -21 -25 18 -18 -7 -26 -8 -16 -14 3 -22 50 -21
after figure ru cumulative both	-14 -15 11 27 8 -23 -5 -6 -3 12 6 -11 -4 -12 25 -13
after figure ru cumulative ru	-4 4 16 -9 9 12 -8 -4 -21 -9 8 -17 -2 -18 -22 22
after figure ru cumulative ua	28 8 -5 -25 11 10 44 8 -25 6 -13 -1 -14 -7 -14 -26
after figure ru dropped both	4 -13 -15 -15 -17 19 -22 1 25 -20 -21 -8 1 2 13 15
after figure ru dropped null	9 1 4 -1 -8 -3 15 4 6 -1 -1 -4 -10 -4 5 6
after figure ru dropped ru	2 15 8 -12 -2 16 9 2 -10 -16 0 11 3 -6 6 -3
after figure ru dropped ua	11 -6 -11 14 -8 -19 9 40 30 -16 -9 16 8 21 -2 4
after figure ru figure both	12 -9 -8 -12 -16 2 9 1 -8 -13 -14 -14 27 1 -4 12
after figure ru figure ru	-25 5 -4 -7 5 27 -26 -3 5 -8 -8 3 -2 -1 17 -29
after figure ru figure ua	9 13 0 -12 -25 -16 9 14 36 -1 -18 1 -25 26 8 39
after figure ru held ru	22 16 -11 -29 8 22 -5 -14 -15 -16 2 3 3 -19 2 -5
after figure ru outside ua	-15 -9 -10 -10 -5 -1 19 -14 -6 -3 17 -6 6 7 -11 -10
after figure ru part ru	-21 10 35 24 -21 11 -14 -15 5 9 -11 5 -3 -8 5 -56
after figure ru part ua	-2 0 -4 -7 -15 -15 36 -12 -8 -5 17 3 3 -7 -29 -24
after figure ru planned ru	1 -14 3 27 18 -11 10 24 1 -22 14 27 29 -14 -8 -19
after figure ru planned ua	0 4 -4 -13 -39 8 -11 -24 14 -4 35 1 -20 -1 21 0
after figure ru recap null	4 19 6 8 -21 -2 -9 10 36 -9 8 -12 -8 -10 8 -13
after figure ru recap ru	-9 -24 -13 8 -14 -17 -17 10 -6 16 13 -3 8 4 -26 12
after figure ru recap ua	5 0 -9 8 -1 1 31 -3 4 1 -10 -8 11 -11 -11 -39
after figure ua cumulative both	-20 6 -1 20 -2 -9 1 -9 -10 20 20 -15 -25 -14 11 -10
after figure ua cumulative ru	-15 -23 9 13 -4 -3 -6 -22 -14 14 30 -18 5 -17 -12 -10
after figure ua cumulative ua	18 -2 7 8 5 5 4 20 -23 9 -26 14 6 14 -20 20
after figure ua dropped both	15 -9 -6 -12 6 -15 25 -14 2 21 7 -10 -7 19 -7 -4
after figure ua dropped null	-6 13 -33 -3 -13 -3 16 -5 2 -6 6 -6 -1 12 0 3
after figure ua dropped ru	-25 17 -12 -9 -5 15 -1 -25 -3 2 -1 20 -22 -12 31 2
after figure ua dropped ua	-23 8 -5 18 -6 27 1 11 28 0 -1 21 -23 7 1 -18
after figure ua figure ru	19 23 7 17 -11 38 0 3 3 -11 12 57 -11 -42 -4 -46
after figure ua figure ua	8 10 -13 -29 -18 -8 -12 8 6 -4 -17 0 2 30 -17 -14
after figure ua outside ua	-19 -16 5 -14 3 -14 59 -10 -7 30 -31 -34 -14 55 -7 7
after figure ua part ru	10 -15 -11 -1 -1 -8 35 11 7 2 24 10 -9 -15 -13 -15
after figure ua part ua	-24 -26 8 7 -7 -15 0 15 30 -16 1 1 10 -27 2 -33
after figure ua planned ru	-18 12 3 5 24 -16 25 17 6 -21 8 29 6 8 -13 -2
after figure ua planned ua	-7 -8 -3 -2 11 -2 24 16 -5 -36 0 -8 -2 10 -28 -1
after figure ua recap null	-13 -14 10 18 5 -13 17 -19 15 -9 30 31 28 6 -19 -10
after figure ua recap ru	-29 -22 -14 15 -10 -28 11 0 -1 11 11 21 24 -8 -32 -6
after figure ua recap ua	25 14 -2 20 -8 -24 -28 1 41 -9 -4 16 17 -10 -36 -21
after held ru cumulative ru	-4 18 5 15 19 14 21 13 15 12 12 -12 31 3 -8 -1
after held ru dropped null	-27 16 17 23 15 -2 18 32 24 15 23 22 31 14 -16 12
after held ru held ru	35 0 9 15 20 -20 -2 6 13 -3 -14 -21 14 2 0 14
after held ru held ua	33 18 -17 -42 28 -1 -17 -2 -7 0 5 8 11 42 -13 34
after held ua cumulative ua	1 0 -21 16 3 10 22 21 -16 -2 9 -1 4 3 16 -12
after held ua dropped null	-7 -18 -5 -5 26 -6 -11 2 -2 -26 -4 -12 -3 11 -11 -15
after held ua dropped ua	9 -12 23 5 -1 8 -36 1 10 -40 26 20 2 1 -12 -1
after held ua held ru	28 -8 20 -18 -28 1 35 0 -3 -17 13 -23 -9 7 19 -8
after held ua held ua	21 -8 1 7 -13 -13 5 -9 -11 -25 7 -5 -12 10 17 19
after military bodies	2 41 8 -13 -11 -6 -8 31 34 8 7 -4 -14 39 -18 0
after military civilians	-3 8 14 -26 1 21 -48 15 1 36 16 -31 5 30 30 -8
after military military	6 -5 -24 -2 11 -10 32 -37 -2 -16 12 14 5 17 -1 2
after military null	-29 -24 5 9 10 -45 33 -19 13 -16 8 -5 -1 -9 8 -10
after military people	-4 0 -14 3 5 -28 24 1 1 -3 -6 -2 -25 -41 -28 -7
after null bodies	18 2 -4 -2 14 13 11 16 19 7 11 -9 9 -6 3 -15
after null civilians	-3 8 5 -6 15 -6 -1 11 -3 9 0 -4 3 7 -12 -2
after null military	-5 2 7 7 20 7 -9 6 16 21 22 15 5 -4 13 -6
after null null	5 11 9 21 11 -2 5 -2 -3 -9 11 17 8 -6 -5 -3
after null people	-7 1 0 42 9 14 11 25 -14 20 10 1 14 8 7 6
after outside ua cumulative ua	1 -2 -11 -2 11 -15 4 -3 -18 22 -8 -14 -13 -5 0 3
after outside ua outside ru	-5 -26 -10 -15 -15 -13 -27 -9 -9 -18 52 7 -7 6 23 -12
after part both figure ua	-6 6 -5 0 15 -19 9 8 3 -13 4 -5 13 -20 -4 18
after part ru dropped null	4 10 5 4 13 -29 3 30 3 1 4 3 -3 -2 -21 -12
after part ru dropped ru	-19 0 22 46 32 2 9 21 23 -18 9 24 21 -13 -14 -10
after part ru figure ru	20 21 -10 -5 -12 -3 14 29 9 30 -14 8 -16 -2 4 -3
after part ru figure ua	17 -1 19 2 0 -23 -22 12 37 10 0 -16 22 0 -5 51
after part ru held ru	35 -18 11 -7 -3 -11 12 -17 -16 -20 -5 -21 -23 -31 -13 5
after part ru part ru	29 25 -13 -4 0 -25 -24 12 12 16 -23 -3 4 7 -13 -2
after part ru part ua	-12 -25 12 22 24 -22 20 28 22 -11 13 19 6 4 -22 20
after part ua cumulative ua	-12 -7 8 2 2 7 26 3 -19 -8 10 -16 -5 -32 -10 -10
after part ua dropped null	2 10 -8 -11 26 -21 9 13 15 6 13 7 18 -29 -13 -32
after part ua dropped ua	-13 -31 3 16 16 -32 13 20 28 8 5 0 -17 1 7 -14
after part ua figure ru	-3 8 -22 -35 4 11 -5 -20 -16 -8 5 26 -1 -8 -9 -15
after part ua figure ua	-6 14 -12 7 -40 -15 0 -9 9 -3 -35 -14 2 21 -15 2
after part ua part ru	-31 3 2 -8 -23 0 14 0 5 1 31 4 15 -2 -7 -5
after part ua part ua	-16 3 5 2 2 -41 21 -11 -12 -13 14 11 23 -12 -38 -16
after part ua recap ua	-19 -8 -2 45 23 -5 22 -15 13 -42 21 47 16 9 -11 -18
after people bodies	20 12 36 -7 10 -53 -16 52 34 -9 -22 -7 11 3 -11 -33
after people civilians	18 33 27 -18 -22 3 -9 22 0 -8 6 -29 -11 7 -6 -19
after people military	8 9 -5 -12 3 3 -16 2 6 -17 6 -7 15 27 9 -12
after people null	-18 -31 -5 2 12 -21 4 23 36 -8 2 -5 -15 4 5 -38
after people people	-6 2 -13 6 -9 -17 0 1 -18 2 20 11 -22 -30 7 3
after planned null dropped null	-19 9 -2 16 0 7 5 18 3 14 -1 12 -1 -2 -11 12
after planned null planned null	-5 17 -6 17 11 -9 12 6 21 -11 4 33 2 12 1 7
after planned ru cumulative ua	16 -3 18 -14 9 4 18 14 -10 4 -16 10 -28 -2 0 23
after planned ru dropped null	5 6 -3 -2 0 -21 2 32 40 6 13 4 -21 -2 -18 11
after planned ru dropped ua	-11 10 26 28 2 2 17 0 14 -15 1 20 1 -3 -14 -23
after planned ru figure ua	17 -6 4 -11 -24 4 -4 26 3 6 -6 -27 -10 14 3 8
after planned ru planned ru	-19 26 12 -7 -6 22 -1 0 11 -14 -5 32 -17 -11 34 -2
after planned ru planned ua	16 12 19 2 7 -37 -17 35 20 -7 -11 -3 9 14 -10 13
after planned ru recap ua	-14 -24 6 20 17 -8 2 -11 10 -23 14 31 13 -22 -7 -19
after planned ua dropped null	27 -24 27 -15 32 34 13 32 -11 6 -10 -3 -11 -18 -18 -5
after planned ua figure ru	-6 -22 11 -4 -2 4 -1 -22 17 -30 9 -3 -9 8 3 -4
after planned ua planned ru	3 -3 11 -1 32 15 15 8 5 1 -19 9 5 -19 -1 -17
after recap null dropped null	-1 33 3 5 -5 1 -4 10 25 -24 4 4 7 24 -9 -13
after recap null recap null	-11 17 -9 -22 -7 -12 14 -8 -14 15 -1 8 -9 -1 15 -14
after recap null recap ua	-14 -29 24 30 26 0 22 -26 5 -13 25 31 42 -28 -19 -29
after recap ru dropped null	43 22 -5 -32 -21 -3 -16 -31 -21 -8 -4 -29 -30 -10 -3 -1
after recap ru recap ru	-37 -15 8 30 26 -8 16 24 17 -7 24 43 33 -19 -11 -3
after recap ru recap ua	-27 1 -1 28 7 -25 23 -11 16 4 26 -1 20 -19 -14 -6
after recap ua dropped null	-4 15 -15 -3 15 -17 -8 -6 -6 -7 1 -4 5 6 -7 0
after recap ua recap null	10 -5 7 -4 -14 8 -14 -5 -2 6 11 -9 6 -7 -16 10
after recap ua recap ru	9 5 2 -3 0 -11 1 -12 4 -2 3 1 28 -14 -8 6
after recap ua recap ua	-13 -17 24 17 1 7 18 14 28 -16 30 20 11 -15 3 -15
after role both	-41 -1 -10 20 -20 0 -57 -11 29 -2 -5 -9 -16 13 18 35
after role both of as many	5 -37 -21 -1 -6 -9 -22 26 -29 -17 -15 -21 35 -15 42 -22
after role both people military	-15 14 -20 -14 -7 0 -17 18 14 12 -8 -21 -26 23 5 13
after role both people null	-30 -33 1 -13 3 48 -4 -19 59 -17 4 14 21 0 -21 -12
after role both people people	-27 -7 -12 -11 -9 -7 -67 -18 39 -18 -13 -24 -7 14 36 20
after role each	-32 -17 -17 1 16 20 -8 -32 0 -22 -8 15 4 -7 9 -13
after role each civilians people	6 -8 6 28 27 -22 27 36 22 -19 10 34 16 5 -9 -3
after role each military civilians	-17 -33 6 -37 -25 17 -35 -24 29 -30 -32 -38 -35 14 15 11
after role held ru	-8 -19 -4 16 -8 -3 -36 -16 -10 12 55 -20 84 11 -47 27
after role held ru civilians civilians	-25 5 10 23 -26 15 -10 -5 16 2 16 -31 28 2 -20 0
after role held ru civilians null	-43 17 34 33 17 4 23 26 29 -8 -20 41 26 15 -26 2
after role held ru civilians people	-29 -22 -15 6 -42 4 -27 -35 -15 57 37 -37 26 -21 -54 42
after role held ru military military	46 -8 -42 -23 60 -29 -38 -23 -20 -22 -22 -43 71 21 -11 18
after role held ru military null	-7 23 -15 9 35 -21 9 11 43 -15 1 24 45 -11 -17 -16
after role held ua	47 -62 4 0 -3 -2 -1 -1 -18 -17 10 -24 -1 6 -10 -36
after role held ua civilians civilians	21 -13 18 22 5 -42 -19 -2 2 -4 1 -29 9 -28 -40 -32
after role held ua civilians military	37 -17 -6 -20 7 -7 11 10 -21 2 -14 -25 -4 17 -36 12
after role held ua civilians null	-12 -16 -10 -18 40 32 -3 19 -9 3 -3 20 38 5 -13 17
after role held ua civilians people	42 -12 -31 -21 47 -20 2 -1 -17 17 -9 -25 8 3 -2 14
after role held ua military civilians	17 -16 -11 -9 56 -27 -28 -22 -20 -39 18 -13 47 39 -12 22
after role held ua military military	53 -26 -1 -23 -23 3 11 -22 -34 -11 18 -32 -26 -5 -4 -28
after role held ua military null	4 -37 0 -14 5 -21 9 -8 2 5 9 -15 -8 3 5 -13
after role held ua military people	37 -30 32 32 -52 35 2 -27 16 -31 5 18 -41 -28 -12 -33
after role held ua people null	-19 0 0 29 8 -1 -2 14 7 20 -11 -2 3 -9 32 -6
after role held ua people people	50 -24 -10 -15 -13 22 30 2 -3 6 25 -12 -21 -24 -9 -21
after role missing	0 -22 33 -2 4 8 25 14 -23 7 40 11 8 18 -30 9
after role missing null null	13 24 22 41 -5 19 -2 -13 -5 -25 -22 9 2 -22 -8 -9
after role missing people civilians	-27 -5 3 13 5 7 14 40 0 30 11 40 -4 -8 19 5
after role missing people military	-6 -2 12 -3 20 -12 23 12 6 -17 24 24 14 14 -5 2
after role missing people null	-22 -12 22 17 12 -1 29 12 26 -11 10 19 29 -16 -14 -3
after role missing people people	1 -7 -13 -38 16 -8 -9 -2 -17 -19 27 6 56 33 -14 11
after role none	7 18 26 8 -6 -18 11 11 4 16 15 15 15 -10 -7 -9
after role none bodies bodies	-7 -24 -6 39 3 -27 31 -2 3 0 22 39 15 -31 -8 -7
after role none bodies civilians	5 -11 27 1 -3 -19 29 5 4 -18 20 6 -13 -12 -16 -5
after role none bodies military	-30 -20 1 40 22 9 31 1 17 7 44 31 29 -28 -14 -22
after role none bodies null	-34 -24 28 54 44 -21 43 28 56 -18 45 61 49 -24 -38 -24
after role none bodies people	-24 16 11 44 6 5 40 36 27 -3 -5 33 -21 18 10 9
after role none civilians bodies	-10 -20 47 -6 25 -12 35 23 -25 23 2 -7 -14 -28 -19 -20
after role none civilians civilians	-5 -18 23 -10 51 -26 60 38 -15 14 9 -2 -11 -35 -23 -38
after role none civilians military	6 -8 21 16 50 -5 18 -7 17 -38 22 42 43 -17 -27 -26
after role none civilians null	-14 -10 18 28 15 -23 2 13 30 7 -6 -8 7 -17 -2 -17
after role none civilians people	16 -20 43 11 -2 24 23 -16 -15 -14 28 -17 -2 -19 -8 -30
after role none military bodies	7 27 14 -13 -12 -20 -9 41 29 14 -16 4 -20 25 -20 -11
after role none military civilians	-1 10 27 -14 -6 -51 -16 63 67 -21 21 6 5 7 -47 -30
after role none military military	-26 15 3 23 8 -6 20 7 25 -14 25 36 5 3 3 -16
after role none military null	-23 4 35 34 12 -40 3 33 79 -3 7 32 24 -59 26 -22
after role none military people	-25 21 18 2 19 31 31 3 8 11 -2 34 -31 -33 -16 -12
after role none null bodies	6 14 -8 16 18 -7 18 23 7 6 1 19 2 -8 18 -7
after role none null civilians	11 13 21 -2 3 -10 17 18 -4 17 1 18 29 14 -15 5
after role none null military	-3 0 10 9 3 10 4 -18 34 -10 8 13 12 -6 4 5
after role none null null	-3 2 1 23 12 -6 0 1 24 0 14 -3 25 23 -10 -50
after role none null people	-7 9 -6 25 5 -11 15 -1 -22 16 -4 20 2 -5 -3 8
after role none of as many	-56 -68 21 95 75 -52 79 52 53 -57 92 99 97 -24 -61 -46
after role none people bodies	-49 -10 39 42 7 -43 36 -6 17 -20 -1 48 21 -26 -21 -11
after role none people civilians	-1 15 31 12 -17 12 13 3 8 -23 30 17 -22 2 -3 -14
after role none people military	4 -8 27 4 9 1 -2 12 1 3 16 9 13 -12 -6 26
after role none people null	-6 -9 0 1 -7 -30 -2 32 33 -3 3 24 16 5 -21 -14
after role none people people	14 28 -1 35 -9 -55 -13 30 -23 12 -1 22 4 7 -10 -48
after role outside ru	-26 5 -3 13 1 -19 42 -18 -9 -5 -9 -31 -34 35 18 -18
after role outside ua	-26 -31 -25 -19 2 -4 -32 -10 -21 -7 61 -3 -19 22 5 -3
after role outside ua military military	-16 -36 -11 -9 -9 9 -57 -7 -9 -33 74 -16 -11 43 -18 -22
after role outside ua military null	-35 -19 3 2 -2 -13 28 -10 2 -23 4 -15 -14 27 -7 -17
after role outside ua military people	18 -25 9 -11 8 27 3 5 -28 15 7 -11 -22 -31 29 -8
after role outside ua people people	-21 -32 -8 -24 -19 -7 -54 -20 -35 -49 55 -17 -30 23 34 -23
after role ru	-11 4 -41 4 -18 -27 8 -19 5 -1 -16 -8 -18 -24 8 22
after role ru bodies bodies	26 9 -21 -4 19 -39 0 30 15 29 -37 -24 -15 5 -8 25
after role ru bodies null	15 2 10 -13 -22 13 -7 58 -1 14 -18 -10 -33 -23 -50 32
after role ru bodies people	37 -16 -14 26 23 -20 -23 27 -27 15 -32 -24 13 -10 -38 -10
after role ru civilians civilians	25 0 36 25 19 -36 6 23 37 33 14 -6 -42 10 -16 -21
after role ru civilians military	-16 39 -12 -18 -34 13 17 -27 -8 10 15 -6 -31 -25 36 19
after role ru civilians null	1 25 -8 6 4 10 57 -9 -32 -32 32 37 25 -29 -26 -32
after role ru civilians people	-15 15 26 32 -12 -2 34 -6 15 -12 6 23 -6 -14 28 0
after role ru military bodies	5 58 -16 -50 -40 18 -57 -4 7 14 -22 -15 -43 30 55 12
after role ru military civilians	-45 9 -57 -3 -50 37 -49 -25 2 -17 -19 -26 -18 10 36 1
after role ru military military	-16 29 -28 -12 13 -44 -5 -5 6 -6 -21 -7 0 18 -7 32
after role ru military null	-39 5 -4 17 1 -3 29 -37 14 -28 26 24 18 -13 -21 6
after role ru military people	18 9 -32 -3 15 -24 9 30 28 -1 -20 11 39 -11 -6 3
after role ru null bodies	11 22 -16 6 -25 7 -20 -4 6 -43 -3 4 12 -11 7 -15
after role ru null civilians	-13 4 -6 -27 -1 36 -21 -32 -40 -1 30 -2 1 -41 5 1
after role ru null military	5 21 -14 2 -15 10 -17 16 5 15 -13 -2 -4 -33 6 -15
after role ru null null	23 15 -19 -18 -10 -40 -13 20 26 -1 -24 -15 -10 -27 -10 40
after role ru of as many	-3 111 -55 -57 -40 -25 -50 -24 -31 -28 -73 -22 -53 9 49 48
after role ru people bodies	33 28 -9 -14 -9 -22 -30 27 30 3 -13 -27 -19 36 31 12
after role ru people civilians	-30 30 8 -73 -45 15 -19 -31 -20 -17 -1 -15 -38 -9 33 2
after role ru people military	7 -7 -15 -15 -26 23 8 -27 15 10 -9 -14 -17 42 1 -25
after role ru people null	25 1 2 22 11 -25 6 35 26 -4 -9 4 -22 8 7 -28
after role ru people people	-13 -4 -2 30 -32 -57 -9 7 26 5 -29 -23 13 23 14 32
after role total both	0 -71 20 16 56 -8 -7 24 -36 67 -23 -14 -1 -40 3 -34
after role total both null military	-12 -24 4 -2 14 16 -29 0 -31 36 6 -11 -5 -2 -20 -4
after role total both null null	-28 -25 35 29 -4 -18 6 7 13 -13 -31 -20 -2 3 15 6
after role total both null people	35 -54 -4 10 48 25 -30 -1 -50 61 -31 -35 -46 -49 9 -45
after role total both people null	1 -28 6 34 19 -21 11 9 11 -37 17 8 7 -23 23 -8
after role total both people people	-5 -37 -14 2 34 5 5 6 22 -3 3 12 -1 -9 -17 -19
after role total ru	9 -44 30 -34 -20 -1 14 -24 -6 44 7 -31 -47 -40 11 -9
after role total ru bodies null	-25 -7 2 -14 -8 3 9 -24 -34 21 -23 -15 -25 -17 47 -9
after role total ru civilians civilians	22 -27 -17 -21 0 -16 38 8 -22 -9 9 -15 -30 -23 -8 -15
after role total ru civilians null	39 -38 23 -39 -17 0 37 -13 -32 -18 22 -30 -28 -13 -39 -5
after role total ru military civilians	-9 -28 14 4 -25 -1 -6 -11 -33 30 42 -35 3 -21 -25 14
after role total ru military military	8 -29 31 6 -25 -4 -11 -24 8 7 -5 -46 -39 -25 33 -16
after role total ru military null	-20 -1 30 6 -29 9 -16 -41 10 -3 -7 -11 -6 -17 34 -12
after role total ru of as many	-21 -61 -8 -70 2 16 -13 -16 -22 70 -24 -44 -31 -21 -33 -1
after role total ru people military	1 17 -3 1 -10 11 -14 7 16 -24 3 31 -15 14 2 1
after role total ru people null	-8 -29 11 23 38 -7 26 23 24 -7 7 33 21 -21 -14 7
after role total ru people people	-1 -55 -2 -30 11 -1 8 2 14 25 -10 -35 -36 -8 -50 -21
after role total ua	-16 -46 16 2 20 30 -34 7 -18 33 20 -52 20 -2 -8 21
after role total ua bodies bodies	-24 5 9 9 -46 42 -30 -54 -32 29 53 -13 6 -31 10 23
after role total ua bodies null	-20 4 -6 -7 -1 10 5 33 -3 2 0 -19 9 -21 -5 41
after role total ua bodies people	37 -31 -25 32 -2 25 -20 -28 -33 10 -10 -35 -25 -8 -18 18
after role total ua civilians bodies	8 -15 -19 -22 14 1 13 20 -30 30 -20 -12 -28 -17 -8 -4
after role total ua civilians civilians	0 0 -19 -16 -4 -17 -19 0 5 -18 7 -8 28 27 -8 23
after role total ua civilians null	-29 -17 3 8 28 -14 -10 -1 7 -10 22 -3 20 9 1 -35
after role total ua civilians people	19 3 -27 34 5 5 27 -20 12 -30 4 -16 23 -12 -1 -9
after role total ua military civilians	23 -30 10 -22 38 3 -10 69 -53 56 -53 -9 -73 -18 -15 -18
after role total ua military null	14 28 -8 -21 -15 -5 -23 20 41 5 -31 -21 4 16 13 11
after role total ua null null	-4 -37 -16 -11 3 54 -21 -27 -31 31 5 -33 -34 -7 -30 15
after role total ua of as many	21 -58 -27 -46 23 62 -35 -2 -57 92 -10 -58 -22 -26 -28 4
after role total ua people bodies	45 1 -12 -44 15 -12 2 38 -23 36 -35 -12 -42 -25 -26 10
after role total ua people civilians	-4 -37 -7 -12 55 -28 16 42 -2 -15 8 -3 45 -29 -54 -17
after role total ua people military	6 18 -16 -28 -6 5 -25 10 -12 -5 6 -16 19 6 -13 4
after role total ua people null	-23 -30 19 -7 8 -36 -14 23 -15 9 -7 -31 -4 -21 30 -30
after role total ua people people	10 -51 0 -14 42 54 -4 10 -22 20 17 -24 4 -25 -42 0
after role ua	28 33 -72 -3 3 9 41 -2 8 6 -28 6 -10 14 12 -115
after role ua bodies bodies	14 12 -27 -15 10 45 64 7 -14 15 -25 27 -3 -38 0 -78
after role ua bodies military	14 -4 5 7 12 8 5 6 -11 -34 -16 18 8 -18 -11 -12
after role ua bodies null	-23 20 -16 8 11 18 33 -28 -10 -46 0 77 34 -45 17 -36
after role ua bodies people	34 6 -3 11 -5 14 4 -7 23 -18 -19 10 -15 -14 -12 3
after role ua civilians bodies	23 28 -5 -21 -28 -39 -24 -7 40 -16 6 -15 -24 38 23 23
after role ua civilians civilians	-13 28 -39 -14 16 0 41 -15 3 -2 23 50 20 -66 30 -50
after role ua civilians military	12 23 -25 7 11 10 -2 29 17 -14 -17 0 0 -28 16 -7
after role ua civilians null	-21 21 8 34 -21 -7 -10 -6 41 4 41 9 19 3 -16 -27
after role ua civilians people	13 33 -35 4 10 -18 8 39 3 7 15 15 13 6 24 -42
after role ua military bodies	25 27 -29 -25 -9 -22 -8 3 16 -18 6 -8 8 14 21 -22
after role ua military civilians	49 52 -51 -38 -12 -2 -25 13 9 32 -11 -36 -41 44 38 48
after role ua military military	-12 16 -25 15 -8 13 45 -12 -15 3 26 -10 4 4 -9 -100
after role ua military null	-4 -39 -20 4 19 -26 59 17 -18 9 10 -8 -7 17 -23 -21
after role ua military people	-5 -17 -20 -17 14 -29 25 -9 -5 1 8 -12 22 0 -21 -22
after role ua null bodies	30 20 -4 -26 3 9 -21 17 3 7 -4 -24 -19 -9 19 -18
after role ua null civilians	44 2 -20 -21 -18 -39 0 23 6 13 2 -31 -17 29 -15 9
after role ua null military	4 -14 -28 -7 9 -26 -11 52 1 39 -7 -30 -5 21 -6 13
after role ua null null	-29 24 -36 -8 -14 47 16 -43 -29 -27 4 57 8 -14 18 -19
after role ua null people	28 27 -2 -31 4 -43 -21 51 39 5 -21 -12 -22 37 11 18
after role ua of as many	96 135 -49 -93 -92 39 -99 -12 3 12 -83 -44 -87 27 66 -110
after role ua people bodies	55 37 -21 -31 -13 -23 -37 26 40 37 -30 -47 -33 50 6 -2
after role ua people civilians	20 30 -16 -20 -42 -8 -15 41 23 -9 -12 -24 -68 16 -7 15
after role ua people military	3 3 -50 1 -1 -3 2 22 11 20 -18 -13 -3 14 15 -28
after role ua people null	4 9 -2 21 6 -1 20 56 16 -5 -3 29 4 11 -20 -21
after role ua people people	4 4 -30 0 -7 42 37 -26 -15 2 18 29 7 -34 31 -88
always	13 27 15 41 37 18 20 35 45 -9 6 45 25 13 5 10
bracketed	17 14 6 0 -5 -9 11 55 33 -21 11 10 -1 12 -10 -17
counts bodies	1 31 7 2 1 21 0 23 8 22 -9 0 -5 -7 -9 13
counts civilians	25 20 8 -13 5 18 -10 16 5 9 10 -28 16 17 -4 1
counts military	9 11 -5 -10 9 17 -3 -12 8 -5 12 12 6 13 0 10
counts null	1 18 27 3 3 -22 12 8 17 -18 8 -1 -28 -25 -4 -21
counts people	4 -6 -17 16 5 1 0 21 -18 -2 5 16 -5 -20 11 6
day ahead	-16 -25 31 24 20 -21 40 44 -2 20 30 25 40 -35 -20 -33
day ahead left	-6 -36 21 30 22 -29 39 50 4 30 21 36 12 -24 -30 -22
day ahead right	-18 -5 4 42 0 -19 9 -11 -1 -25 25 14 37 -26 17 -27
day before	-25 -28 3 26 25 3 17 6 10 -9 14 10 2 4 -51 1
day before left	-11 -7 -14 19 27 -5 42 27 15 -8 -27 15 8 6 -23 3
day before right	-45 -4 41 23 -3 3 -8 6 12 -16 25 -11 -2 -15 -37 -10
day long before	4 16 -4 26 14 -44 21 30 14 12 -4 10 6 -42 -34 -39
day long before left	-11 -1 -10 25 23 -29 -10 32 7 -4 -1 25 17 -23 -46 -27
day long before right	8 4 -1 -18 4 8 21 44 17 -14 -17 -12 -23 -16 -20 -14
day same	-28 31 -24 -8 11 18 -18 14 -2 1 3 -2 -12 12 2 0
day same left	-34 18 -34 2 11 18 -21 17 -16 -1 -4 7 5 5 13 16
day same right	-2 -13 -20 -10 -5 1 2 17 -8 31 6 -9 -38 3 -31 -21
day the day before	-13 3 -40 14 22 -9 0 14 -5 -26 -28 19 20 -18 15 -9
day the day before left	11 -3 -34 9 19 -19 28 25 19 -21 -18 25 5 -24 -15 18
day the day before right	-15 19 4 5 15 5 -12 16 5 -9 -10 -11 -7 -4 17 9
fate cumulative	1 -3 -1 33 5 -2 -4 -2 -11 39 -7 -14 5 -20 17 -5
fate cumulative both	-27 -7 40 55 -10 -42 -24 -23 23 11 -4 -26 -33 -9 50 -10
fate cumulative null	-11 -31 31 16 -9 -10 -10 -12 25 35 -15 -10 -14 -23 28 2
fate cumulative ru	-30 9 -14 -6 -6 -6 21 -4 -8 10 26 1 7 -40 -16 37
fate cumulative ua	7 -1 5 14 15 0 20 7 -21 16 -13 -10 20 -14 -27 2
fate dropped	4 -5 3 0 4 2 -3 9 13 -18 -6 11 -17 -11 -14 -10
fate dropped both	-1 -1 0 2 0 6 12 15 -5 -18 -3 13 -6 0 -9 17
fate dropped null	-5 5 7 -6 7 6 -14 6 -7 -19 -7 8 -1 -1 -18 -12
fate dropped ru	2 -11 22 10 -20 5 -2 4 1 -11 12 17 -4 -29 -8 -23
fate dropped ua	2 0 24 17 -10 -36 -18 25 -3 -9 7 -2 1 15 -14 -10
fate figure	-9 7 10 -14 -26 12 -11 13 5 -1 -22 2 10 11 4 0
fate figure both	-15 -26 11 5 -13 -8 6 11 -17 -32 -3 -5 62 -6 2 -2
fate figure ru	-20 9 8 17 -17 38 -23 -8 17 -14 3 -3 10 -25 13 -58
fate figure ua	-4 12 23 -4 -17 -14 -7 7 13 12 -13 -3 6 18 -12 17
fate held	35 -4 23 2 3 -3 2 -4 9 -42 -9 -11 22 15 3 -20
fate held both	-15 7 9 31 22 10 5 16 5 2 -13 25 26 14 -3 -8
fate held null	-14 12 10 20 6 -8 29 31 18 8 15 27 9 12 -4 4
fate held ru	33 -8 13 3 -30 -15 4 -22 1 0 2 -34 -12 -20 0 -20
fate held ua	12 -1 -20 16 1 -36 -21 -10 1 -40 -3 -19 41 23 0 -7
fate outside	-42 -47 12 -31 0 -21 -16 -9 -32 -5 45 -25 -30 39 -22 -9
fate outside ru	-17 -18 -19 -45 14 -36 -27 9 -16 -27 52 -15 -7 31 0 -10
fate outside ua	-17 -10 -4 -17 8 -25 45 -32 -36 21 29 -16 -10 52 -5 -12
fate part	-17 5 -1 -3 -12 -26 21 10 -4 4 7 -3 10 -17 -14 -25
fate part both	2 -6 7 -14 13 13 20 -4 -2 -26 -2 37 29 -23 -13 -20
fate part null	-14 -29 10 33 23 1 14 8 6 -10 28 15 14 -23 -15 -20
fate part ru	-1 0 27 8 -16 3 -1 -31 -12 15 5 17 -13 -25 -3 -35
fate part ua	-20 -3 -23 2 -1 -52 -1 34 3 -11 11 0 -3 -23 -25 -13
fate planned	7 1 -17 3 19 1 0 15 -27 -17 6 2 10 -11 -8 -27
fate planned both	-19 6 27 29 6 -9 11 -16 16 26 9 -4 -10 -9 -2 -14
fate planned null	9 -9 -18 2 41 23 5 -1 -10 -10 6 4 29 6 -27 -21
fate planned ru	8 -7 2 0 6 1 -6 1 -16 -9 5 13 10 -25 -17 -32
fate planned ua	-27 9 46 -1 30 -16 -13 23 -8 -21 6 6 -4 -5 -17 -9
fate recap	8 24 -5 13 -5 -17 -9 23 9 -1 13 0 16 -43 -40 -43
fate recap null	11 16 -6 -10 -10 30 10 22 -8 12 -3 -5 -17 -29 -21 -21
fate recap ru	-11 11 -3 26 5 -24 -1 34 34 -3 15 13 -13 -16 -34 8
fate recap ua	17 -12 -21 8 32 -8 4 43 18 -5 7 16 -7 -14 -37 -43
found N for N	-35 35 -30 9 33 17 9 11 -32 -25 15 6 -9 -10 0 27
found N from each side	-41 54 -23 20 0 -10 19 6 -2 23 -29 43 -9 -14 -9 34
found N-for-N	0 25 -26 -19 18 7 15 20 13 8 -13 -13 3 13 -27 5
found number and noun	17 -11 5 5 0 19 -4 12 7 5 0 8 -2 13 14 -5
found number without a noun	12 14 -1 -10 5 1 12 7 14 15 18 -10 15 -26 2 -1
found that many	12 -36 1 -14 13 15 15 -3 14 17 -11 -19 -17 3 -13 -21
found the same number	11 11 -26 -38 -12 -4 -53 -9 -10 -28 9 -9 20 -6 -15 -11
language ar	13 -4 16 15 -8 8 4 4 3 -4 34 11 22 16 27 10
language en	3 4 9 5 -3 7 14 10 6 -1 -2 -6 8 0 6 -2
language ru	12 7 4 5 -5 15 -5 -10 10 12 14 11 5 -10 7 7
language uk	10 20 8 -2 29 -18 9 17 2 -8 -9 -4 1 6 11 4
last a look back at a period	-23 -25 25 23 -12 -17 -21 -17 7 19 -8 -34 -13 -23 27 -3
last beyond the exchange formula	-31 -31 -2 -41 14 -19 10 -6 -35 38 33 -31 -13 33 -17 -4
last both sides together	1 17 7 -3 -6 14 9 5 -3 -7 -9 7 0 1 -4 13
last counts no person	3 12 -7 7 5 -17 9 -7 5 -45 -5 14 6 0 -34 -58
last exchanges counted beside a total	-34 5 21 8 1 2 5 -13 14 13 23 -1 8 -8 6 -7
last formula of an agreement	-21 -5 -8 6 16 9 1 12 -19 3 16 -4 2 -21 -15 -3
last has not happened	8 -13 -18 10 30 -5 16 13 17 11 30 17 31 -7 -42 -42
last no transfer in its sentence	-4 6 6 2 5 -1 3 10 -11 -17 6 -4 -5 -9 2 9
last no transfer is spoken of	-6 10 -13 23 -4 -3 -13 16 14 -1 17 7 6 12 -23 4
last one number for a side	-7 9 6 -20 -13 12 -10 -7 18 -5 2 -4 20 6 1 -1
last part of a whole	-24 2 -12 1 -3 3 16 33 5 -4 -11 5 15 -34 -1 -15
last recalls an earlier transfer	13 -6 5 7 29 -1 -1 17 -9 1 18 1 -6 -28 -34 -48
last running total	-18 -12 -1 16 -24 -23 3 -17 -4 6 -13 4 10 -2 18 11
last side of a running total	12 -9 -1 8 -4 4 10 -9 -17 31 -15 7 4 1 15 -14
last side of return	21 -8 11 11 15 -2 -4 6 -9 7 7 -7 14 -15 -18 -11
last taken prisoner, not returned	-8 2 18 33 33 -13 30 36 43 -13 24 35 8 -4 -27 -24
last to a third country	-8 -17 17 20 27 -24 33 24 28 -12 19 26 38 -17 -27 -14
last too many for one day	-30 12 5 39 36 4 15 8 -10 7 13 9 10 -25 2 8
last who holds them	23 6 -4 -5 -5 -17 0 -8 26 -5 -19 -1 -1 3 -1 -8
left (	4 16 20 4 11 -18 10 10 23 -15 12 13 14 -5 6 -4
left )	-7 16 20 2 -18 -20 -18 11 26 -20 0 9 13 9 -15 16
left ,	18 5 -10 -11 23 -6 6 1 6 17 5 12 9 5 -3 -11
left :	5 6 2 0 -7 13 -11 24 -4 6 20 9 3 0 14 -1
left ;	-17 -12 -18 24 16 -18 -3 9 35 10 26 15 5 17 -16 33
left weekday other	2 -26 21 35 -40 -2 27 -3 24 -25 24 20 55 -4 -24 -31
left weekday same	-4 -8 -12 -4 -12 1 -36 -5 -7 27 11 -4 -41 -5 -13 -6
left –	16 2 -10 -4 22 -2 7 -7 -16 -3 7 -11 -1 9 -1 6
line of a list	13 -11 22 25 35 0 -13 -3 13 15 3 -4 15 -15 17 -11
narrow false	15 3 11 8 3 10 1 7 -4 3 6 0 4 8 15 1
narrow true	-14 16 -32 -4 10 -33 7 19 -2 -24 -9 36 -5 -34 -54 -19
noun noun.body	11 29 8 7 8 29 4 21 -5 22 -12 -10 15 -3 13 13
noun noun.branch	-23 15 -2 3 6 10 -5 -1 0 -29 0 34 0 -20 -21 -21
noun noun.child	-48 0 -5 5 15 -29 27 39 16 27 -6 -6 -3 -1 12 21
noun noun.civilian	23 27 31 -34 -5 16 -41 0 10 -9 13 -22 20 20 2 -29
noun noun.exchange	-68 -1 37 27 -14 -8 2 -35 51 39 12 -11 -36 -31 36 -31
noun noun.family	-5 25 -16 21 -7 -25 14 63 30 -39 5 3 4 20 -34 -28
noun noun.foreigner	13 -15 -25 23 18 -16 2 29 31 -3 11 16 7 -4 -16 -23
noun noun.man	-67 -12 -11 11 18 -6 -6 22 32 -34 17 18 -3 26 -17 -13
noun noun.military	13 8 -4 -8 4 14 -19 -2 5 -3 16 3 3 23 3 5
noun noun.other	2 8 -6 36 -4 -7 14 9 13 -77 4 30 -8 13 -51 -36
noun noun.people	19 -9 -1 5 0 -5 -1 5 3 18 1 -1 4 0 15 -3
noun noun.rank	2 0 -21 31 -6 0 19 53 58 -29 19 16 -15 -27 -45 -44
noun noun.soldier	4 9 -34 -28 3 8 -2 -6 11 -14 6 10 21 5 -1 11
noun noun.woman	-53 18 2 13 8 -38 8 -19 0 -31 15 31 -16 -37 -55 45
noun null	-2 19 -25 4 20 7 11 11 -27 -27 15 6 -5 -16 -5 20
numbers 1	23 20 11 11 12 11 -22 -8 22 -3 3 15 -17 -13 -17 0
numbers 2	32 16 26 0 18 11 9 -15 -7 18 18 4 8 6 11 12
numbers 3	4 6 2 7 2 3 -2 14 -14 7 4 3 -3 -6 14 7
numbers 4	-3 10 -2 5 2 -13 -1 8 -11 7 4 7 -5 27 8 -10
numbers 5	-17 6 -12 3 2 11 11 10 12 5 -11 -10 20 4 -5 2
own agent	-4 17 -11 -25 -35 9 6 15 20 0 5 1 -12 -41 21 11
own null	1 -2 2 6 4 -3 1 12 4 0 -8 2 10 3 7 -5
own opposite	-6 25 15 2 -18 24 26 1 -5 -8 -12 46 -45 -35 38 3
own perspective	18 17 -3 -16 -2 13 -30 7 -22 7 30 10 -19 17 7 6
own ru	11 -5 36 14 -45 64 4 -66 -29 -5 75 41 -33 -75 21 -78
own ua	34 11 -1 2 49 -93 9 32 24 14 -4 2 21 48 -33 41
party media	9 4 4 15 -13 6 -6 -1 0 6 -5 7 3 6 2 0
party mediator	-46 -1 8 18 -3 0 1 -12 -10 -9 15 18 25 2 44 26
party ru	18 2 20 9 4 32 -4 -31 -3 6 29 29 2 -34 -4 7
party ua	12 23 -8 2 38 -38 19 10 16 11 11 -10 -6 19 0 3
place 0	21 3 11 10 12 25 -30 16 8 2 2 13 12 9 24 5
place 1	13 16 11 -4 11 1 8 6 1 7 5 -4 6 -14 3 1
place 2	2 -5 4 6 4 -7 2 -7 7 13 -2 -2 18 9 -2 -14
place 3	10 0 3 4 -7 -17 -7 -6 -4 16 3 8 -4 3 -3 -23
place 4	-16 9 -11 0 2 -6 18 22 -2 1 7 -16 12 -22 -6 -45
qualifier approx	28 -3 -34 0 -11 -10 -12 -13 -11 2 16 -8 13 21 -39 -7
qualifier at_least	12 -33 14 11 21 -10 -18 -14 6 -36 45 15 58 17 -24 -4
qualifier at_most	24 -17 14 3 27 1 47 11 23 -18 31 16 25 6 -9 -35
qualifier more_than	30 -26 6 0 14 5 6 -8 -5 7 9 -9 -3 -28 -12 -1
qualifier null	-2 3 9 1 -3 -1 2 11 1 4 -2 11 0 2 7 2
right (	29 8 -55 29 5 -12 -15 -15 -15 12 -10 -7 0 8 -15 0
right )	8 4 -10 26 24 -26 33 23 45 -9 27 24 28 -3 -18 -7
right ,	8 8 11 -2 6 -5 -5 14 -6 -12 10 0 13 7 9 -11
right :	-11 10 15 -1 -20 2 5 3 9 -14 4 -14 -8 23 0 16
right ;	18 9 -2 -9 -1 11 -9 31 -6 -2 15 -6 20 7 6 -28
right weekday other	-24 3 -4 27 -18 -10 41 48 34 1 32 52 20 -19 -32 11
right weekday same	-6 25 -9 -3 -17 0 -27 -32 9 -17 -14 -15 -17 -3 20 16
right –	11 5 3 1 11 3 10 -5 13 12 -10 0 3 13 25 -2
said both	-25 2 -17 25 -20 17 1 -33 27 -5 -13 11 -18 -6 15 20
said both alike larger	2 23 -19 -16 -31 16 2 -25 25 -33 -8 25 -58 7 -20 24
said both alike same	-11 -30 -27 -5 -16 -24 -15 19 -34 -27 -28 -40 66 -22 59 -3
said both alike smaller	-28 -14 -4 66 31 -25 -1 -35 46 42 31 -7 -56 -19 28 -37
said both other larger	-21 -12 -16 12 3 22 -9 -8 19 -29 -33 20 -20 -35 21 2
said both other smaller	-7 -28 18 32 16 -36 10 -45 11 -13 44 -8 34 -8 13 -26
said each	-23 -28 9 7 15 -14 14 -26 16 -21 6 22 22 -8 -21 -16
said each alike larger	-44 -30 30 37 30 -52 76 -1 -23 -3 52 26 34 -13 -38 -33
said each other larger	-25 -24 6 -7 -11 -5 -2 -19 6 -16 -5 1 -11 -5 14 18
said each other smaller	1 7 34 7 23 -6 -1 5 42 -8 3 30 -18 -26 -2 0
said ru	-2 -5 -42 19 -24 -27 12 -30 -7 -3 11 -18 -3 -18 -25 21
said ru alike larger	-2 -42 -21 13 20 -94 28 1 35 11 36 -1 -14 44 -72 -13
said ru alike same	32 90 -32 -36 -60 -10 -36 2 8 -3 -88 -29 -46 21 52 38
said ru alike smaller	20 -36 -30 37 -11 -65 -21 -3 -3 20 7 -14 34 -16 -10 42
said ru other larger	-8 -13 -31 6 -5 3 17 -31 12 -46 13 10 -21 -4 -15 -11
said ru other same	44 113 -48 -79 -65 3 -54 -41 -17 6 -64 -36 -61 -7 54 19
said ru other smaller	14 -5 -29 24 -29 -18 -13 27 -9 10 -6 -28 43 -34 1 -1
said twice	16 78 -15 -50 -14 -13 -50 0 -41 -22 -17 -31 -8 14 -35 -31
said ua	-1 10 -86 6 -5 4 19 -10 10 23 -17 -3 8 7 -1 -106
said ua alike larger	-70 9 -63 24 -11 28 54 -50 -15 -50 70 8 16 10 -10 -76
said ua alike same	119 122 -27 -96 -89 54 -79 -17 18 13 -66 -20 -76 9 72 -90
said ua alike smaller	-18 -31 -42 21 44 -11 41 -12 -46 34 -19 5 38 -61 39 -86
said ua other larger	-7 14 -69 9 -8 -13 20 -23 39 -11 4 16 4 25 -3 -70
said ua other same	80 134 -47 -94 -100 20 -116 19 49 -7 -77 -87 -97 32 86 -3
said ua other smaller	-8 13 -16 7 7 3 9 21 -15 24 -21 -10 29 -5 12 -38
sentence 0	6 11 11 8 -3 23 -7 14 6 -6 -9 -6 6 3 12 9
sentence 1	14 8 12 -4 11 12 -10 1 11 15 13 4 0 14 18 -1
sentence 2	6 4 4 6 8 -17 2 -8 -3 10 8 4 -2 -2 -6 -11
sentence 3	23 -4 -10 13 -5 -16 -1 3 0 27 27 -4 1 -6 -5 -26
sentence 4	18 -1 16 9 3 -10 18 12 -15 -2 14 8 8 -4 -19 -44
side both	-5 -22 25 15 7 -9 -1 -8 -27 -13 0 7 18 -17 29 9
side both by both	1 -7 14 16 -22 -4 8 -9 -24 -5 -1 5 26 -18 17 8
side both by view	-17 -20 15 30 -15 -5 -14 -13 -8 12 9 -7 -21 1 27 -18
side null	-6 -8 7 -4 -9 3 -8 11 -1 -4 0 4 -7 -8 -6 -5
side null by null	1 0 1 3 -5 -1 4 6 -11 -8 -4 5 9 -7 -9 -13
side ru	9 -7 10 12 -10 29 4 -11 -1 2 10 10 -7 -17 -9 -55
side ru by agent	-21 2 -7 5 -8 8 -30 -19 18 10 18 15 -6 -12 -11 -32
side ru by direction	-36 1 -7 5 -16 15 11 -14 -3 1 -17 -22 -29 -32 -15 -32
side ru by formula	-6 -18 -13 13 14 42 32 -26 -14 24 1 27 -12 -46 10 -52
side ru by phrase	5 5 19 19 -29 29 -18 -35 -31 -7 35 31 -28 -39 -5 -28
side ru by return	9 14 -11 -12 -22 -5 13 -14 -10 11 22 -18 9 5 -15 3
side ru by view	-5 9 -3 -3 -7 -8 -13 5 23 -10 19 0 -5 -7 4 -11
side ua	1 1 -5 5 19 -38 -6 9 8 -9 9 -8 -8 17 -18 4
side ua by agent	-11 14 -27 -3 -5 -16 16 2 3 8 -16 -8 4 5 4 8
side ua by direction	7 -2 -14 -10 7 -31 2 7 17 -2 -17 -14 -7 4 -16 -20
side ua by formula	-20 -9 -21 24 0 -70 -13 27 0 2 20 5 0 4 -34 42
side ua by phrase	18 -12 5 7 33 -30 1 24 18 3 6 0 -5 30 -7 7
side ua by return	15 5 13 -4 11 12 0 -10 8 -13 9 24 -2 -6 -2 -2
side ua by view	11 -5 -1 1 15 -17 2 6 -2 -8 0 -3 -3 12 -4 -15
size more	30 -74 10 29 101 -17 31 -11 -25 16 33 -14 17 -22 -2 -67
size more bodies	1 -24 31 5 79 -18 99 58 -24 40 -20 -4 -4 -37 -45 -50
size more civilians	9 -39 -10 12 86 -31 11 -6 -23 2 13 11 66 9 -42 -20
size more military	23 -48 16 -11 40 8 5 -19 -30 32 59 -19 32 -11 -61 23
size more null	22 -32 -5 6 73 5 34 2 -5 -23 1 15 23 -25 -27 -42
size more people	32 -80 12 29 76 -15 6 -19 -20 17 12 -13 -19 -37 11 -68
size one	-25 37 8 10 15 -21 22 46 58 -37 26 42 16 -4 -23 -77
size one bodies	-5 -8 0 34 -9 -25 15 18 36 -17 -4 35 38 -5 -17 -23
size one civilians	13 25 25 1 -28 -31 -12 25 34 -31 0 15 -13 20 29 15
size one military	-28 -9 -25 20 24 12 21 -7 9 -27 14 45 32 -35 1 -62
size one null	-23 19 5 42 13 -26 39 73 63 -10 22 40 43 -26 -68 -66
size one people	-17 -20 22 41 34 -19 47 10 34 -7 57 38 39 -33 -33 -26
size under 10	-1 37 7 13 -10 -8 -4 0 13 -37 3 38 -15 22 -31 -38
size under 10 bodies	5 5 7 12 6 -46 -27 50 68 -27 27 -3 -10 22 -24 -42
size under 10 civilians	33 22 0 -30 -29 2 3 23 29 -39 12 3 -19 21 5 4
size under 10 military	-39 32 10 10 17 13 -4 13 11 -44 -14 5 -2 10 -8 -46
size under 10 null	-26 19 23 11 -15 -28 17 6 13 -45 -10 22 9 -1 -48 -64
size under 10 people	-33 44 31 8 -36 -25 13 -27 15 -29 15 55 2 -3 -34 -29
size under 1500	20 -22 3 38 -5 -42 -10 57 -9 13 24 -13 13 -41 -43 31
size under 1500 bodies	-2 22 25 17 -5 -81 -7 56 32 -2 -17 -15 7 35 -38 44
size under 1500 civilians	-4 -35 4 35 54 -34 4 5 15 2 -21 -22 29 -17 -39 -34
size under 1500 military	32 -30 41 28 -3 -11 16 7 -21 33 48 -19 9 -46 -76 -11
size under 1500 null	12 3 -6 8 -4 -70 8 77 28 -39 -25 -11 -9 -43 -30 26
size under 1500 people	-35 -61 -18 24 34 8 30 27 -36 30 28 -3 44 -64 -32 -43
size under 400	-24 6 -1 8 -11 26 -19 9 26 -1 5 8 17 6 21 16
size under 400 bodies	-54 17 -17 8 -21 7 -19 -28 8 -11 36 -3 40 8 -19 40
size under 400 civilians	-40 -18 18 -10 15 7 9 -1 11 42 10 -43 -23 -16 -26 -17
size under 400 military	-7 23 -4 16 -9 15 -25 -24 36 -39 -6 21 -5 14 11 9
size under 400 null	-17 19 14 28 -6 16 -11 0 48 7 1 10 11 -5 22 -15
size under 400 people	-12 11 -26 7 -19 19 -17 27 4 -14 6 16 33 8 26 15
size under 50	6 20 23 13 -12 -14 28 -13 11 -20 39 19 -15 15 37 4
size under 50 bodies	-2 44 -4 15 -15 40 7 -14 1 -58 11 49 24 -11 7 -4
size under 50 civilians	29 26 32 -21 -20 21 0 31 15 0 1 -10 2 -5 19 -10
size under 50 military	-32 9 -32 -25 2 -22 -3 3 6 -36 11 21 0 30 -5 -8
size under 50 null	-16 -1 37 13 0 -25 34 -24 14 3 49 5 -17 -17 31 -28
size under 50 people	3 14 -1 6 -23 -22 40 -11 21 -43 33 35 11 21 9 18
tag inside: adj.dead	20 18 -24 -10 11 1 -13 22 -5 25 -10 -10 -13 1 19 9
tag inside: adj.freed	-34 -16 0 -12 -17 6 -5 8 -26 21 -8 -26 0 3 4 -21
tag inside: adj.modifier	-11 -4 -24 -8 -11 10 0 -20 2 8 17 4 -3 27 -18 4
tag inside: adj.wounded	-35 5 -20 -34 -31 -14 0 -11 -13 -17 6 -20 -8 58 -11 -30
tag inside: category	-1 6 -13 2 -24 -1 19 -6 -15 -2 10 7 -45 -15 -24 8
tag inside: country	-17 -19 13 12 28 10 34 -9 21 -28 30 0 17 -18 1 -21
tag inside: cue.among	-4 -8 28 33 15 -13 27 8 36 1 -2 17 5 -19 -40 -25
tag inside: cue.anniversary	-12 -19 15 15 23 -11 24 -4 6 7 31 13 9 -6 -8 -3
tag inside: cue.born	-11 8 19 29 17 -29 23 51 69 -29 32 35 18 0 -50 -14
tag inside: cue.captivity	-21 -9 36 10 -1 -22 4 -7 0 -23 7 -1 36 8 48 22
tag inside: cue.captured	-1 -15 -9 30 14 -12 -5 6 -19 -2 5 -4 18 -13 0 -13
tag inside: cue.claims	14 1 10 7 19 -5 15 12 -4 4 18 14 27 -1 -8 1
tag inside: cue.completed	17 -20 -31 -15 37 13 -7 7 0 -11 18 12 24 16 -10 1
tag inside: cue.count	12 4 -23 -20 41 15 35 41 0 12 -1 18 -10 -3 -38 6
tag inside: cue.crime	-31 14 14 19 10 -9 26 12 13 -11 9 22 25 -6 -9 -10
tag inside: cue.deported	-16 -8 10 16 10 -16 16 39 -2 17 14 12 -11 -18 0 -19
tag inside: cue.each	-43 17 -2 -20 24 -13 5 15 5 -20 -44 1 -19 8 -13 -15
tag inside: cue.evacuation	-27 -14 13 34 -4 7 20 10 34 -12 31 19 21 10 -31 -8
tag inside: cue.held	12 -29 13 -6 -23 -7 22 -3 -9 9 6 -3 3 2 19 9
tag inside: cue.in_captivity	-30 -2 5 15 24 -6 18 28 30 1 1 29 9 5 -2 -6
tag inside: cue.in_return	-14 -8 2 19 -2 -26 30 14 31 -32 20 32 31 0 -19 16
tag inside: cue.included	-26 2 -3 8 -6 2 -27 17 15 12 2 -18 1 16 -2 11
tag inside: cue.local	-14 -24 47 21 -10 -4 4 3 2 13 51 28 15 -27 -31 -19
tag inside: cue.mediated	-4 -30 10 36 -20 -8 -25 -25 2 13 16 -30 -23 -10 24 6
tag inside: cue.missing	26 -4 -18 71 39 -8 -39 -59 -12 -50 -53 -10 -4 -30 -42 -20
tag inside: cue.money	-28 7 18 46 15 -1 49 18 39 -26 35 55 31 -19 -24 -4
tag inside: cue.of_whole	-14 8 -1 6 8 -4 13 6 6 17 4 10 17 -1 8 8
tag inside: cue.of_year	11 22 -16 20 -1 -37 18 76 77 -29 4 20 3 -7 -52 -13
tag inside: cue.other_exchange	-36 -23 30 38 20 -13 32 12 15 -23 24 33 23 -13 -25 -17
tag inside: cue.other_return	-2 -17 14 19 27 3 9 10 5 -1 7 27 20 -8 -13 -7
tag inside: cue.other_war	-35 -27 34 29 45 -4 33 16 21 -20 39 52 41 -19 -39 -34
tag inside: cue.part	-18 9 9 -15 -13 11 -11 14 23 -36 -9 -9 8 1 -22 -24
tag inside: cue.recap	23 0 37 12 -4 -7 50 -7 -10 -20 17 16 -4 -24 -24 -17
tag inside: cue.repatriation	24 -1 -9 -39 8 4 0 33 -30 36 -25 -11 -40 2 7 1
tag inside: cue.reunion	1 -28 30 20 20 -4 38 29 20 -2 11 16 13 -23 -37 -22
tag inside: cue.same_number	4 8 -12 -36 -3 -13 -38 -6 4 -13 -5 7 3 -28 -20 -16
tag inside: cue.since	11 17 -2 11 -8 -20 2 40 56 -27 11 40 31 -24 -24 -18
tag inside: cue.span	-6 21 17 -6 -32 17 8 15 21 -28 -29 10 -23 3 -47 -30
tag inside: cue.stage	-7 9 10 17 27 -16 43 37 47 -25 36 45 34 1 -54 -25
tag inside: cue.to_date	17 8 -9 30 24 -28 24 19 10 -15 -19 12 10 28 -13 0
tag inside: cue.unit	2 -13 31 23 7 -39 -6 49 50 -9 4 -6 7 -35 -39 29
tag inside: cue.year	-34 -17 42 45 -22 -8 3 -22 -6 6 -4 -2 14 -21 5 6
tag inside: foe.agent	-5 -21 22 27 21 -29 1 31 22 -4 -2 10 3 33 -25 27
tag inside: foe.of	-26 27 22 12 12 27 31 0 -11 -31 20 54 -9 -43 8 -33
tag inside: noun.body	18 42 4 -12 12 9 -4 36 18 22 -42 1 -14 4 3 -5
tag inside: noun.branch	-19 27 -2 3 26 6 -1 13 10 -36 -5 18 11 -7 11 -7
tag inside: noun.child	-30 2 12 27 -11 -31 19 55 12 11 -11 11 -20 -8 6 10
tag inside: noun.civilian	25 17 14 -26 -19 16 -49 -5 -6 -6 16 -16 1 26 -3 -15
tag inside: noun.exchange	-87 -8 38 53 -23 -23 -4 -17 44 26 13 -3 -40 -25 33 -48
tag inside: noun.family	0 18 -20 -3 -21 5 11 32 29 -17 -10 15 3 13 -27 -52
tag inside: noun.foreigner	-2 -5 -18 13 9 -64 19 51 70 12 20 16 14 1 -20 -41
tag inside: noun.man	-28 5 -5 20 14 -6 1 31 32 -11 8 4 14 12 -13 -2
tag inside: noun.military	12 4 0 -5 13 16 -13 -15 5 15 11 8 0 26 7 8
tag inside: noun.other	20 2 -13 20 37 -1 -5 1 9 -9 -2 10 34 11 -105 -66
tag inside: noun.people	19 -4 9 0 -7 1 -12 13 -3 10 3 -5 5 -9 9 2
tag inside: noun.rank	-33 1 -10 33 8 -12 22 35 28 -33 17 33 -4 -29 -45 -40
tag inside: noun.soldier	-2 -9 -22 -9 -12 20 3 -7 10 -15 -6 18 13 1 4 14
tag inside: noun.woman	-1 38 3 5 -3 -85 24 -13 -3 18 14 21 -31 -10 -36 53
tag inside: own.of	28 26 3 -19 -5 11 -35 10 -3 10 29 6 -15 12 8 1
tag inside: qualifier.approx	28 -3 -14 -5 -6 -17 -4 -24 -2 1 13 -9 11 33 -33 1
tag inside: qualifier.at_least	13 -21 22 6 22 4 -12 -15 10 -39 55 1 44 22 -23 5
tag inside: qualifier.at_most	41 1 19 -17 13 4 17 22 25 -24 31 6 6 14 -41 -17
tag inside: qualifier.more_than	34 -33 12 5 17 17 2 -7 -9 21 14 3 3 -10 -13 5
tag inside: ru.agent	-40 -14 4 -8 6 28 -23 2 -18 -5 43 28 -32 -7 -8 -13
tag inside: ru.of	20 7 31 3 -41 69 -18 -57 -32 -11 70 26 -55 -79 21 -44
tag inside: ua.agent	33 14 -16 -11 16 -54 20 21 11 4 -9 -19 -14 31 -43 18
tag inside: ua.of	41 6 -1 -12 50 -75 7 22 33 15 -17 -6 3 46 -23 35
tag inside: verb.bring	-28 0 -3 4 -34 -7 -13 -12 8 -19 0 15 26 -4 9 23
tag inside: verb.come	10 -21 6 5 -9 -6 20 28 -16 -2 4 0 7 -6 2 -6
tag inside: verb.get	-25 13 19 -1 -14 3 -7 -10 -10 -12 25 43 -13 -14 2 -4
tag inside: verb.give	-5 -8 15 27 11 -7 13 10 7 13 10 -5 6 28 -16 1
tag inside: verb.held_exchange	-45 6 29 16 -1 -14 -8 11 8 20 25 -4 -33 -21 -6 7
tag inside: verb.home	-26 8 11 21 -9 -11 11 -11 17 -32 15 23 35 10 -4 -9
tag inside: verb.other	-21 -13 1 -12 -23 -7 31 -11 -9 -30 12 -15 -4 17 -22 -10
tag inside: view.ru	-23 -21 32 34 37 -36 40 9 34 -13 18 40 32 -8 -25 -3
tag inside: view.ua	14 5 3 -12 1 -9 9 28 2 22 13 4 -13 11 -10 39
tag left 1: adj.dead	-1 2 3 21 25 -2 9 17 9 -12 32 25 24 0 -24 -13
tag left 1: adj.freed	-21 -3 -28 7 0 17 7 33 -26 0 -19 -14 3 -6 5 19
tag left 1: adj.modifier	6 -3 -10 -8 -15 -2 19 -10 -9 -4 6 -7 -9 15 -10 5
tag left 1: adj.wounded	-21 -28 19 29 23 -7 23 12 15 -5 22 18 25 -20 -12 -21
tag left 1: category	15 11 30 23 13 -16 15 0 25 -27 -3 6 11 1 -24 -4
tag left 1: country	-4 -11 37 42 33 -23 3 -8 18 -6 2 29 -2 6 -21 -4
tag left 1: cue.agreed	13 3 29 33 33 -35 15 20 24 -28 20 28 31 25 -35 -19
tag left 1: cue.agreement	7 -13 3 36 10 -33 13 24 31 -10 8 21 25 21 -19 -12
tag left 1: cue.all	6 22 13 12 12 -9 -10 24 27 -13 -5 -7 7 22 -22 -16
tag left 1: cue.already	5 -36 29 18 28 12 -19 -9 -19 24 25 -15 -44 -36 -3 -19
tag left 1: cue.among	-3 1 -6 -4 -16 -46 0 40 63 -4 6 -1 -4 16 -54 -8
tag left 1: cue.border	-11 7 0 12 27 4 1 2 9 -19 -26 33 6 7 -20 -2
tag left 1: cue.born	-10 -16 19 34 23 -9 38 21 4 -14 41 31 39 -20 -22 -1
tag left 1: cue.called_off	-8 3 16 24 16 -6 9 7 15 -10 21 14 0 -15 -13 -7
tag left 1: cue.captivity	-5 9 -15 -23 12 32 -9 0 0 17 13 22 10 16 13 16
tag left 1: cue.captured	-17 -7 19 23 34 -31 21 33 52 -25 16 31 20 -8 -20 -7
tag left 1: cue.claims	9 2 -4 12 18 4 -13 -12 -1 -8 -10 8 -10 -36 0 -29
tag left 1: cue.completed	14 -7 37 -16 1 8 -21 -2 12 39 -17 19 -10 3 20 9
tag left 1: cue.count	-5 1 -35 12 13 -29 16 27 -1 -1 -25 -4 31 -25 16 4
tag left 1: cue.crime	-11 -6 19 29 15 -12 27 9 8 -21 20 25 37 -11 -13 -18
tag left 1: cue.denied	-12 5 -4 4 9 -4 10 -7 16 10 22 7 20 1 -5 -3
tag left 1: cue.deported	-17 -12 22 53 9 -9 29 32 33 -41 18 37 24 17 -28 9
tag left 1: cue.each	-32 9 -34 17 9 4 17 15 19 -15 -12 40 19 7 -25 5
tag left 1: cue.evacuation	-32 -14 6 45 22 -7 38 18 35 -24 35 41 46 -4 -22 -2
tag left 1: cue.ever_captured	-27 1 13 34 -1 -1 12 -1 24 -29 18 55 14 3 -23 -18
tag left 1: cue.footage	-42 17 -1 10 26 6 27 10 5 -2 -3 17 23 -5 2 -35
tag left 1: cue.held	45 -34 32 -11 11 -19 28 -20 -5 -36 24 -11 26 11 -14 -17
tag left 1: cue.in_captivity	2 -1 -26 -10 34 -14 15 -2 8 -20 26 22 50 47 -21 0
tag left 1: cue.in_return	4 14 -5 -11 -4 13 20 -22 -14 22 23 12 16 -24 -16 -5
tag left 1: cue.included	-2 4 19 6 -9 -31 4 57 11 1 1 3 -2 10 -5 8
tag left 1: cue.local	-21 -37 -11 5 0 17 -16 -27 43 -12 15 -20 16 -3 -4 -14
tag left 1: cue.mediated	-30 -28 -6 34 -3 -2 7 6 10 12 35 -11 11 -7 1 -11
tag left 1: cue.missing	19 2 -15 51 3 -4 -13 -32 10 -13 -53 -3 5 -22 -10 -9
tag left 1: cue.month	2 -3 14 6 12 -9 4 -6 10 -14 14 15 1 -6 -19 -1
tag left 1: cue.of_whole	-8 10 28 -13 2 -17 -31 16 5 -23 -18 -1 11 12 1 -15
tag left 1: cue.of_year	12 24 13 -17 -11 7 2 25 23 9 -15 -11 -3 8 -37 -18
tag left 1: cue.one_sided	13 6 3 -29 9 -3 2 26 -13 23 -1 -12 -14 -5 0 11
tag left 1: cue.other_exchange	-5 -23 8 35 37 10 21 0 -2 -10 9 24 12 -11 -28 -9
tag left 1: cue.other_return	-24 7 33 35 4 -9 31 -6 24 -22 38 32 14 14 -1 16
tag left 1: cue.outside	-15 25 -10 -20 12 -16 -5 -14 -7 -2 5 -11 -6 18 -2 -9
tag left 1: cue.part	-4 20 -5 -3 8 -28 6 46 4 -37 20 6 -3 16 -22 -17
tag left 1: cue.planned	-9 8 36 30 4 -11 16 34 25 -16 17 13 30 9 -15 -28
tag left 1: cue.ready	-6 19 23 36 6 -3 19 6 16 -20 15 30 6 -6 -4 0
tag left 1: cue.recap	-8 -11 36 31 -1 -25 1 8 60 -9 6 12 -3 14 -18 -42
tag left 1: cue.record	-17 -31 34 50 17 -22 29 -20 3 16 26 15 -5 -23 -12 -14
tag left 1: cue.relative	7 4 16 -9 14 -9 -2 -6 -8 -8 4 12 11 14 10 -33
tag left 1: cue.repatriation	-17 30 13 5 9 5 23 -3 -4 9 -3 18 16 -1 19 -10
tag left 1: cue.reunion	-30 -33 6 15 16 -33 12 19 27 12 6 -2 -6 10 -3 -14
tag left 1: cue.same_number	2 -3 0 -4 0 -10 2 20 24 -2 -16 -8 -10 10 -6 -23
tag left 1: cue.since	-7 5 -1 8 18 -1 17 19 6 10 -30 15 9 -13 -3 -20
tag left 1: cue.span	3 4 -3 6 -19 -2 7 19 2 -24 -29 -10 -29 -14 -42 -20
tag left 1: cue.stage	7 -10 4 6 -20 -7 -22 46 19 -23 -2 -9 9 10 17 -17
tag left 1: cue.to_date	20 7 12 19 33 -20 2 5 12 14 -2 -31 -20 3 22 -18
tag left 1: cue.today	6 26 -23 2 3 2 2 -2 15 -18 5 8 3 26 22 18
tag left 1: cue.total	-6 31 -19 -19 -4 4 -38 -4 -24 12 -39 -40 -8 13 53 14
tag left 1: cue.training	-10 -6 16 7 7 -3 9 -3 15 -7 17 8 15 -12 -14 -12
tag left 1: cue.transit	-4 -20 -12 9 -2 0 4 -25 -13 -10 -5 -11 11 -21 21 -15
tag left 1: cue.venue	18 16 34 19 -9 -14 -15 22 33 -7 -9 -4 8 13 -3 -15
tag left 1: cue.visit	0 -12 24 27 18 -19 14 23 11 -2 9 31 26 -14 -20 -23
tag left 1: cue.year	-28 -14 19 8 -17 11 -8 -10 -14 17 -17 -15 -12 -27 16 -6
tag left 1: cue.yesterday	1 -28 23 51 27 -28 13 31 48 -25 36 50 40 -12 -41 -5
tag left 1: foe.of	3 -1 18 -8 -18 -6 38 -2 17 -11 32 11 9 3 18 6
tag left 1: foe.to	33 -41 -54 -42 41 -38 19 38 -11 5 -9 -26 -11 8 -26 26
tag left 1: noun.body	21 34 12 -6 -7 6 -24 24 12 27 1 -6 -10 12 9 -18
tag left 1: noun.branch	-9 -1 23 17 25 7 16 3 1 -1 5 20 9 -24 -2 -14
tag left 1: noun.child	-24 3 42 15 13 8 12 -5 6 -6 -13 26 -13 -27 8 -11
tag left 1: noun.civilian	-6 -14 -5 20 8 -17 17 22 31 -29 -12 11 -4 25 -15 -7
tag left 1: noun.exchange	-26 -8 2 8 13 -7 6 5 -39 -29 3 22 16 -10 21 -3
tag left 1: noun.family	13 -16 6 54 37 -27 -10 0 -9 -4 -15 -13 -5 -9 8 -31
tag left 1: noun.military	-30 18 -14 31 6 21 19 29 34 -11 -3 26 24 1 -4 32
tag left 1: noun.other	-26 41 -3 4 -9 -11 1 29 23 11 5 19 19 9 3 -18
tag left 1: noun.people	15 -2 4 10 -3 -18 5 -1 0 -18 -7 -5 -35 1 -14 -18
tag left 1: noun.rank	32 25 15 -8 -14 -15 -20 23 34 22 -28 -11 -11 33 -9 25
tag left 1: noun.woman	-10 -20 -4 9 16 -5 11 8 10 0 25 16 20 -13 2 12
tag left 1: own.of	7 23 -2 -11 -15 12 -1 22 11 -12 -29 -1 -36 26 24 -9
tag left 1: own.to	6 27 1 10 21 23 -8 22 -8 12 0 -9 -4 8 14 2
tag left 1: qualifier.at_most	13 -4 15 -1 -24 20 -2 -23 -11 6 26 -17 -11 -11 -3 9
tag left 1: ru.agent	-10 12 -2 -15 5 17 21 -27 -29 25 5 3 -4 -15 -9 -13
tag left 1: ru.from	8 -15 -15 -7 24 -30 4 41 2 13 -31 -7 -7 21 -13 38
tag left 1: ru.of	-15 14 -40 -4 0 18 9 -2 -19 36 29 18 27 -33 4 -12
tag left 1: ru.to	-24 13 -45 -12 -11 13 18 -37 -35 -18 30 3 39 -31 2 -1
tag left 1: ua.agent	7 27 -2 -20 -22 -22 -12 31 21 10 -31 -16 -10 23 3 25
tag left 1: ua.from	-20 33 20 1 -25 45 11 -38 -14 1 56 24 -12 -19 -16 -17
tag left 1: ua.of	22 30 -3 14 -10 -4 8 36 30 -9 -4 4 -24 27 2 9
tag left 1: ua.to	21 20 9 4 23 -31 7 36 -3 10 -30 -21 -39 14 3 10
tag left 1: verb.bring	-24 14 -16 0 3 25 1 16 -14 31 -5 -1 15 2 9 13
tag left 1: verb.come	-31 4 -24 14 7 21 -8 13 14 16 10 -3 -7 5 8 1
tag left 1: verb.future	4 17 -9 14 9 13 20 -6 -35 -43 7 55 10 -38 8 -23
tag left 1: verb.get	-20 16 9 -17 -18 16 -5 -3 10 11 16 -7 -15 -22 15 15
tag left 1: verb.give	-5 34 -5 -14 -6 10 45 -1 9 27 -15 4 -25 4 -6 18
tag left 1: verb.held_exchange	-28 21 24 30 -12 3 4 -7 12 8 -11 3 2 -6 25 0
tag left 1: verb.home	-11 9 -37 13 5 5 -2 14 5 17 -10 6 -7 5 -4 4
tag left 1: verb.managed	9 -15 -6 -18 20 20 -4 4 -23 49 4 -34 -36 -7 7 -8
tag left 1: verb.noun	31 -1 22 3 -22 -7 16 -10 9 -28 2 0 3 -8 23 5
tag left 1: verb.other	-35 -11 26 15 6 19 51 -18 9 -30 14 35 27 1 1 -31
tag left 1: verb.swap	-24 -3 -25 -4 6 -11 4 -8 -15 -20 -27 -11 21 0 23 19
tag left 1: verb.will	13 -2 9 11 32 -8 5 15 1 7 13 26 28 -4 -14 -10
tag left 1: view.ru	-14 -2 16 11 -11 18 3 -26 18 16 12 24 -13 3 -12 8
tag left 1: view.ua	13 -3 1 -3 24 -4 -3 20 -4 18 -10 -14 -6 17 -8 7
tag left 3: adj.dead	3 0 -14 1 12 -4 4 7 -1 3 -8 20 -13 -17 16 4
tag left 3: adj.freed	-20 -3 2 28 12 12 -3 12 4 -23 5 9 14 -16 23 5
tag left 3: adj.modifier	11 2 23 0 1 13 -4 14 -12 4 2 -1 2 23 -2 -5
tag left 3: adj.wounded	-15 -18 21 2 -12 -26 12 9 20 -5 41 3 14 31 -30 9
tag left 3: category	16 11 -45 30 -2 -22 14 -17 -14 4 5 16 -12 1 -19 -24
tag left 3: country	11 13 -7 13 17 -32 -36 -4 5 0 6 -1 18 14 17 -27
tag left 3: cue.agreed	-4 2 12 12 23 -4 19 11 -2 15 34 13 15 -14 -30 11
tag left 3: cue.agreement	4 2 9 31 -7 13 4 10 -7 9 20 27 -5 -14 -3 9
tag left 3: cue.all	35 -32 -6 -25 2 6 -6 -29 -12 18 42 -25 34 -34 17 0
tag left 3: cue.already	-5 -18 27 10 25 -12 14 -8 -14 25 12 -27 8 -29 -4 4
tag left 3: cue.among	13 2 8 18 -11 -34 16 56 40 -15 4 17 -10 -4 -42 -19
tag left 3: cue.anniversary	-24 -12 24 24 33 -17 13 -5 26 -39 37 27 20 -26 -32 -25
tag left 3: cue.border	-5 4 -6 13 13 12 -11 14 11 -15 -32 27 16 -3 -10 8
tag left 3: cue.born	-31 -35 17 47 42 -19 61 32 17 -16 45 39 52 -36 -44 6
tag left 3: cue.called_off	-9 -32 7 33 32 -2 27 17 29 -6 38 39 28 -17 -23 -29
tag left 3: cue.captivity	-5 13 23 -16 21 11 -9 -5 -3 8 4 6 -10 16 8 12
tag left 3: cue.captured	-24 -19 16 4 29 -31 -2 14 10 -19 41 24 38 -14 -8 -24
tag left 3: cue.claims	45 27 -2 -20 6 20 -13 9 -2 1 8 4 18 -16 5 -15
tag left 3: cue.completed	-8 1 4 -28 2 11 -12 5 10 -4 -20 -16 -10 -15 9 6
tag left 3: cue.count	-35 -15 3 -4 13 -30 20 23 -13 17 -7 1 15 17 -11 -5
tag left 3: cue.crime	-28 -2 22 42 1 -11 38 31 22 -29 19 20 13 -22 -2 -10
tag left 3: cue.denied	-1 16 -20 -5 39 -3 -11 -16 0 -30 22 16 53 -14 -8 -13
tag left 3: cue.deported	-22 3 10 6 24 -6 -16 14 25 14 5 -8 12 10 -8 -13
tag left 3: cue.each	-6 42 -7 -8 -2 -3 9 -10 -7 27 -36 4 6 -13 7 21
tag left 3: cue.evacuation	11 4 29 -1 -14 11 49 -19 -6 -24 47 39 1 -25 -18 -29
tag left 3: cue.ever_captured	-15 -2 16 22 21 1 15 10 11 -25 16 36 39 -6 -27 -11
tag left 3: cue.footage	22 -5 -3 12 -10 -14 3 17 7 -21 13 18 -4 2 -21 -11
tag left 3: cue.good_news	10 20 -28 -10 -39 9 -16 15 -2 -12 -13 -16 -29 16 21 -8
tag left 3: cue.held	22 -48 14 12 -11 -4 37 -9 -19 -20 32 -19 3 -2 3 -7
tag left 3: cue.in_captivity	27 -24 1 -4 14 -18 24 -18 11 -46 58 24 36 0 -40 3
tag left 3: cue.in_return	-18 1 -8 -10 -22 15 -11 -9 12 -7 14 4 13 -1 2 26
tag left 3: cue.included	22 -30 -2 -1 22 -37 -5 44 -23 15 3 5 14 36 12 -13
tag left 3: cue.local	-56 -29 17 39 8 18 -5 -18 52 -32 19 22 22 6 -14 -20
tag left 3: cue.mediated	-43 -9 -24 37 4 -24 -3 4 -13 11 -10 -8 -7 -30 33 -21
tag left 3: cue.missing	22 10 -21 43 25 -19 -24 -39 -12 -36 -46 -18 27 -21 -18 -19
tag left 3: cue.money	-26 2 9 32 28 1 30 17 24 -17 13 33 14 -3 -9 -10
tag left 3: cue.month	-3 -6 10 -21 15 36 4 19 -5 5 -2 -6 -13 -11 -38 -31
tag left 3: cue.of_whole	-14 21 -11 -2 12 16 -16 18 17 10 24 -12 22 -2 -17 -21
tag left 3: cue.of_year	-2 -9 0 20 0 5 9 4 1 6 1 3 -21 7 13 27
tag left 3: cue.on_shield	27 10 -12 -28 -5 -18 -19 33 27 23 -17 -10 -10 20 2 15
tag left 3: cue.one_sided	1 3 -10 -18 -8 12 -8 -5 -35 -27 -23 -40 7 31 34 25
tag left 3: cue.other_exchange	-23 -38 26 41 39 -3 41 2 16 -20 23 39 31 -28 -42 -25
tag left 3: cue.other_return	-1 10 6 16 -23 -30 1 29 49 -15 -5 21 -5 26 13 21
tag left 3: cue.other_war	-24 -38 46 39 47 -27 30 28 21 -16 42 38 26 -46 -38 -18
tag left 3: cue.outside	-26 -8 -33 -36 -7 -20 28 -11 -44 35 1 -8 -12 19 7 -15
tag left 3: cue.parcel	-14 -9 9 22 25 -7 24 -18 -1 -26 21 33 10 -26 -18 -24
tag left 3: cue.part	-28 6 22 21 0 -10 20 25 6 -21 -11 -2 5 10 1 -9
tag left 3: cue.planned	18 -30 -2 21 39 -34 8 4 6 -46 47 34 44 14 -26 -43
tag left 3: cue.postponed	-9 -9 9 15 21 -12 5 20 28 -4 6 23 -3 -2 5 2
tag left 3: cue.ready	-3 -4 10 11 -9 -25 34 0 24 -38 13 10 7 11 -17 -16
tag left 3: cue.recap	11 -9 2 14 30 -4 -2 17 32 2 20 13 10 -41 -50 -47
tag left 3: cue.record	1 -8 4 7 18 -9 -16 10 8 -3 -4 -26 -36 -5 -23 -31
tag left 3: cue.relative	-2 -15 10 13 24 -25 20 -12 -1 14 7 -13 -8 -1 -45 -27
tag left 3: cue.repatriation	9 13 -30 -17 -3 -4 -27 19 3 31 -8 -4 -31 13 11 16
tag left 3: cue.reunion	-14 -1 3 27 -18 -4 -19 -9 -2 -19 -8 19 0 -13 11 22
tag left 3: cue.review	-11 0 -9 -10 4 -18 29 27 -8 20 1 -5 -5 -10 -8 -13
tag left 3: cue.same_number	13 3 18 -2 -14 3 3 -54 18 -27 -26 15 7 -10 -4 4
tag left 3: cue.since	-10 -24 6 10 -2 18 23 -32 -21 36 -3 -25 -38 6 -14 11
tag left 3: cue.span	-36 -10 15 1 28 13 -2 -3 -18 15 17 -8 -53 -38 0 -42
tag left 3: cue.stage	-16 13 -26 2 -3 22 7 -11 -22 12 4 13 -5 14 -7 -45
tag left 3: cue.thanks	-13 -11 23 29 25 1 41 37 7 30 18 21 32 -12 -29 -21
tag left 3: cue.third	-20 -19 28 28 28 -1 16 9 6 -5 26 34 20 -2 -17 -15
tag left 3: cue.to_date	9 -27 14 31 29 -20 -11 5 2 17 9 -9 20 1 20 -30
tag left 3: cue.today	23 34 8 -1 -3 -5 -6 17 8 -1 -32 -5 6 -8 13 -15
tag left 3: cue.total	-3 5 13 -2 -19 7 -6 33 -24 -6 -7 -43 -1 -6 25 -21
tag left 3: cue.training	-26 1 18 17 14 0 29 30 11 -1 13 21 20 -20 -28 -15
tag left 3: cue.transit	3 25 1 -23 -30 17 7 0 9 -7 -14 -1 -12 12 28 6
tag left 3: cue.unit	24 3 -15 34 11 -35 -12 44 29 -35 -23 2 14 -8 -25 20
tag left 3: cue.venue	-13 3 5 21 -20 0 10 9 -25 -27 25 18 2 -29 -11 -19
tag left 3: cue.visit	-9 -16 25 24 35 -8 31 0 6 -12 19 32 3 -19 -25 -24
tag left 3: cue.year	13 -26 11 -3 16 3 6 -3 -3 -3 -4 -21 -14 -5 4 -5
tag left 3: cue.yesterday	-27 12 -27 13 6 8 11 -3 7 35 42 3 -9 -47 -31 13
tag left 3: foe.agent	9 14 -3 -6 2 -9 8 -4 3 -10 -15 23 13 -10 17 5
tag left 3: foe.from	2 30 -18 -31 3 31 -12 -26 -54 -19 -6 5 3 0 44 -10
tag left 3: foe.of	15 -4 19 -15 -20 -6 20 -16 -2 -22 31 8 2 -2 13 19
tag left 3: foe.to	30 19 21 -18 -10 -5 13 9 16 -13 6 7 -7 -19 25 19
tag left 3: noun.body	4 -8 -9 9 -17 -24 -7 6 15 -14 9 22 2 -12 -4 22
tag left 3: noun.branch	12 19 -11 9 -7 -12 8 2 11 -28 -2 10 13 1 8 9
tag left 3: noun.child	-15 -1 -27 -19 49 32 33 28 -8 4 -15 5 -11 -52 -8 -21
tag left 3: noun.civilian	20 31 12 1 13 -31 -12 32 -4 12 3 -1 1 20 19 -54
tag left 3: noun.exchange	-21 0 14 0 22 -12 -20 -13 -24 13 -19 2 -7 -6 20 7
tag left 3: noun.family	9 1 19 -7 -26 20 18 -16 3 -2 26 8 -30 -31 -5 11
tag left 3: noun.foreigner	0 -23 18 30 -15 15 40 28 18 -18 25 29 -4 -7 -9 -2
tag left 3: noun.man	-63 8 25 -3 -24 -22 26 -39 -51 -15 26 69 -5 -47 -30 -13
tag left 3: noun.military	14 -3 -1 -11 24 6 2 15 17 19 1 21 15 2 27 -10
tag left 3: noun.other	-9 -10 9 -1 0 -4 18 20 1 7 20 -8 -12 -16 -8 -12
tag left 3: noun.people	-8 21 18 18 24 17 -7 1 4 -18 -15 0 2 3 6 6
tag left 3: noun.rank	12 13 -53 15 27 -47 9 35 29 24 3 3 17 -3 18 -14
tag left 3: noun.soldier	9 -3 -1 -20 -10 0 -16 -9 -8 -18 2 -1 19 13 7 2
tag left 3: noun.woman	-15 -13 -14 19 24 7 13 14 31 -15 -10 29 10 -8 14 8
tag left 3: own.agent	-8 14 -7 -22 3 -17 19 4 -11 4 14 -8 -25 -2 -25 -23
tag left 3: own.from	18 -12 -14 1 16 -12 5 48 20 19 -12 -13 -12 36 -21 8
tag left 3: own.of	26 22 -20 -28 20 7 4 15 11 -45 17 -1 16 7 -5 3
tag left 3: own.to	-6 8 -12 2 -9 8 -19 4 1 18 2 -12 -16 12 -11 -8
tag left 3: qualifier.approx	9 12 -11 44 -4 -18 -10 4 37 -26 -13 7 36 4 -8 -11
tag left 3: qualifier.at_least	4 -24 1 17 18 -14 -13 -12 1 -23 15 -5 35 -4 -21 -30
tag left 3: qualifier.at_most	-20 12 18 8 9 10 -8 -2 -8 -13 -2 16 -5 -13 13 14
tag left 3: qualifier.more_than	-15 9 27 7 41 -17 6 5 15 -21 0 24 14 -6 0 -13
tag left 3: ru.agent	-18 12 0 -10 6 14 -12 -22 -49 -3 35 4 25 9 2 -4
tag left 3: ru.from	5 -3 -20 -4 13 -51 6 26 30 10 -7 -15 12 32 -4 6
tag left 3: ru.of	-23 22 -8 -13 8 9 -29 -21 -24 -19 13 13 38 -2 4 5
tag left 3: ru.to	-31 9 25 -17 -36 12 -36 -46 -6 17 22 -9 6 -34 7 -3
tag left 3: ua.agent	12 -9 21 -36 -15 -13 8 21 1 -3 -17 7 -10 -9 12 21
tag left 3: ua.from	-47 -1 0 -9 -41 43 -23 -42 -2 9 24 16 -12 -16 -4 1
tag left 3: ua.of	3 9 1 -18 -19 -14 10 -2 14 12 11 -2 2 -25 7 3
tag left 3: ua.to	19 35 6 -25 -10 -28 12 -2 7 12 -18 -17 -20 25 10 8
tag left 3: verb.bring	-6 -4 -19 -5 -6 12 2 11 -4 33 -18 9 0 14 1 5
tag left 3: verb.come	-29 22 -4 0 0 5 -5 -12 0 5 4 2 -1 5 -10 9
tag left 3: verb.future	4 23 14 9 14 -1 18 -14 11 -46 29 38 55 -2 -7 -66
tag left 3: verb.get	-2 23 -19 -26 -7 21 -6 11 8 27 0 22 -15 6 -14 10
tag left 3: verb.give	-9 35 -21 -13 5 5 8 17 -14 22 -33 5 -10 10 -17 -1
tag left 3: verb.held_exchange	-6 13 -13 -2 19 3 18 -16 3 3 -23 4 -15 22 8 10
tag left 3: verb.home	-5 -7 -1 6 11 8 -3 -3 8 22 -1 4 2 11 17 -5
tag left 3: verb.managed	-14 22 0 1 3 11 3 6 -7 46 -4 -14 5 8 39 12
tag left 3: verb.noun	3 5 17 16 -12 -2 18 15 -11 9 7 16 12 -18 20 7
tag left 3: verb.other	-9 19 23 31 30 0 6 14 4 -21 0 19 -8 12 -16 8
tag left 3: verb.swap	-29 12 -18 -1 -26 15 16 -13 -18 8 -23 16 -11 -18 1 16
tag left 3: verb.will	10 -6 -19 -14 19 3 1 7 -13 -5 16 16 35 5 -24 -6
tag left 3: view.ru	19 -25 -15 2 -21 27 22 -17 12 -15 21 -10 1 -28 0 -26
tag left 3: view.ua	10 -7 13 10 28 -8 -2 11 7 0 1 -14 28 9 20 13
tag left 3: voice.ru	24 10 3 -16 17 24 0 -14 -26 -23 9 -18 -9 -1 19 -44
tag left 3: voice.ua	27 23 8 -10 40 -16 -3 1 2 14 6 6 17 26 15 10
tag left 7: adj.dead	-9 17 -13 13 11 9 17 17 6 -6 0 15 -1 -22 7 18
tag left 7: adj.freed	-9 5 10 29 -19 2 -5 14 17 24 5 14 -40 -19 -14 0
tag left 7: adj.modifier	14 -9 11 3 7 18 -6 -2 10 15 9 -6 -8 11 1 -5
tag left 7: adj.wounded	-21 -6 -17 0 3 13 -20 16 20 -22 12 -7 5 22 -5 22
tag left 7: category	13 -4 -1 4 6 7 -4 -15 -11 4 -8 -10 -7 -6 -11 -16
tag left 7: country	-22 -11 -8 33 -6 -2 -9 -15 -19 -24 30 1 21 -4 23 -3
tag left 7: cue.agreed	20 8 27 19 -7 8 -1 21 34 1 33 10 -7 5 -30 -7
tag left 7: cue.agreement	13 16 -23 14 -4 23 14 12 0 22 17 4 -6 -7 -13 -7
tag left 7: cue.all	-18 -17 -3 20 22 2 11 18 18 35 25 -3 -21 -18 10 12
tag left 7: cue.already	2 -2 3 -1 -4 26 -13 3 20 -2 8 -8 -9 10 7 -43
tag left 7: cue.among	16 32 24 -11 -13 11 8 -2 2 -18 3 18 -1 -8 -10 -2
tag left 7: cue.anniversary	-6 -25 9 22 25 -28 0 -19 10 -40 25 10 28 -18 6 5
tag left 7: cue.border	-8 2 -39 -2 -1 17 0 -10 3 -13 -16 4 -1 6 26 16
tag left 7: cue.born	6 17 4 -4 20 -17 23 46 24 -13 -1 9 11 -23 -13 1
tag left 7: cue.called_off	-31 -15 3 28 30 -21 14 21 13 -9 37 28 28 -9 -35 -26
tag left 7: cue.captivity	26 -11 9 -17 6 0 -3 15 -21 -16 28 -17 11 14 -10 -4
tag left 7: cue.captured	-13 -24 7 5 53 -30 8 18 0 -26 29 17 32 20 -33 10
tag left 7: cue.claims	18 -7 7 -10 0 16 -8 -19 3 13 -16 6 9 -1 19 -1
tag left 7: cue.completed	0 -5 -34 -6 11 2 -6 -17 9 -4 3 20 -7 24 11 -9
tag left 7: cue.count	-1 -7 24 -16 5 3 -13 9 -6 24 -7 -29 -15 -19 3 -5
tag left 7: cue.crime	-22 -8 19 28 23 -13 19 21 22 -5 22 9 22 -22 -18 -6
tag left 7: cue.denied	-12 5 17 40 34 -1 37 14 10 -20 45 40 36 -7 -40 -33
tag left 7: cue.deported	35 -12 12 -18 35 -24 -23 12 13 28 -3 -12 -16 -27 -1 0
tag left 7: cue.each	-40 -25 -2 -3 -31 12 4 -43 10 7 0 -16 32 11 5 18
tag left 7: cue.evacuation	11 22 12 0 5 -13 -22 54 71 -13 -10 20 21 30 -19 -3
tag left 7: cue.ever_captured	-16 1 23 10 13 35 32 14 21 -33 29 23 33 -14 -15 -13
tag left 7: cue.film	-17 -17 19 2 16 -11 22 0 -1 -1 24 16 11 -10 -8 -7
tag left 7: cue.footage	9 2 32 0 -9 2 16 -14 -8 -36 30 9 -3 1 -16 -42
tag left 7: cue.good_news	-15 29 -32 2 -3 9 -6 11 15 -5 10 20 15 10 5 2
tag left 7: cue.held	25 -1 21 -7 -12 3 -5 -1 -39 -15 22 -10 -7 36 -1 -18
tag left 7: cue.in_captivity	34 -1 15 -8 8 -21 -4 -2 -27 -22 27 -6 -12 11 -11 -14
tag left 7: cue.in_return	2 21 6 -41 -14 6 24 -17 -5 26 -10 4 -5 -19 4 10
tag left 7: cue.included	-20 10 45 37 0 19 -1 17 -12 4 3 13 -20 22 5 2
tag left 7: cue.local	-26 11 2 37 26 -12 11 11 30 -24 18 27 21 -9 -19 -23
tag left 7: cue.mediated	-6 -2 -15 23 -23 -48 -17 -14 -19 -9 0 -7 6 -6 29 18
tag left 7: cue.missing	13 4 4 59 28 -6 -29 10 9 -21 -24 -18 4 -7 -23 -29
tag left 7: cue.money	-20 26 24 39 6 -20 24 -2 30 -39 27 41 35 14 -13 -1
tag left 7: cue.month	0 -34 -8 -11 29 30 8 27 -27 14 -7 -1 -13 -28 -32 -56
tag left 7: cue.of_whole	-12 10 5 1 9 6 -5 5 21 15 7 -11 -1 11 13 -4
tag left 7: cue.of_year	-15 4 -14 18 -6 5 17 21 5 -5 -2 -19 2 -22 -4 5
tag left 7: cue.on_shield	6 0 -5 4 5 -29 -7 19 19 7 -16 -10 -2 18 -15 21
tag left 7: cue.one_sided	-42 -6 -16 -6 -30 -9 34 17 -50 -10 -28 -18 22 26 1 11
tag left 7: cue.other_exchange	16 -13 17 29 9 -27 22 35 32 -8 26 20 4 -2 -12 -2
tag left 7: cue.other_return	-10 8 16 27 6 -8 -4 13 20 -37 10 51 9 8 -3 -44
tag left 7: cue.other_war	-10 -21 36 23 35 -16 43 28 31 -27 55 37 35 -7 -31 -45
tag left 7: cue.outside	-23 -39 -13 -20 0 -41 15 11 -42 16 20 -28 7 47 -45 10
tag left 7: cue.parcel	0 -24 16 25 27 -3 14 13 16 -8 29 25 24 -6 -33 -12
tag left 7: cue.part	-22 7 -34 -6 -9 6 23 12 8 16 -5 7 -17 -3 2 -13
tag left 7: cue.planned	7 -7 -11 52 19 -19 -13 9 15 -68 -3 26 64 3 -25 -38
tag left 7: cue.postponed	6 34 2 -6 -31 -8 -7 21 5 -6 -8 2 -26 6 15 -4
tag left 7: cue.ready	-23 -5 23 48 10 -23 37 11 23 -34 29 42 28 -8 -36 -2
tag left 7: cue.recap	34 -12 -6 35 25 -70 26 77 18 14 30 17 -8 6 -64 -29
tag left 7: cue.record	2 27 -17 7 13 15 28 34 15 -17 8 17 -3 27 -19 -10
tag left 7: cue.relative	-24 -9 18 10 7 19 0 -3 20 -11 10 -2 33 11 16 -10
tag left 7: cue.repatriation	9 -14 -2 15 -12 -9 0 37 7 18 20 6 -9 22 -8 -10
tag left 7: cue.reunion	-10 30 4 -10 -13 8 2 -16 -1 -4 2 -6 6 1 13 22
tag left 7: cue.review	-15 -24 0 -18 3 12 2 11 -20 37 9 -13 -1 -1 -5 -21
tag left 7: cue.same_number	-24 14 4 2 -19 27 1 -48 -10 0 1 43 -1 -49 -13 10
tag left 7: cue.since	-15 -29 28 19 10 11 -13 24 -2 36 3 -23 -11 -19 3 -13
tag left 7: cue.span	-11 4 5 3 -7 11 11 12 -25 33 17 -12 -16 -32 -9 -20
tag left 7: cue.stage	15 2 -6 20 3 9 22 13 17 4 12 9 32 10 -10 0
tag left 7: cue.thanks	-11 -2 5 -6 10 4 -4 22 7 -3 -2 3 -28 -2 8 6
tag left 7: cue.third	-4 -35 33 51 60 -37 36 32 36 -17 36 45 14 -15 -36 -30
tag left 7: cue.to_date	14 -32 7 5 16 -24 -2 4 -35 24 25 -31 -18 1 9 -28
tag left 7: cue.today	25 -7 -38 -6 2 0 -19 -9 19 -18 5 0 -5 -7 9 4
tag left 7: cue.total	4 4 -12 11 7 15 4 14 -13 36 8 -20 -18 10 22 -7
tag left 7: cue.training	-19 -2 57 -14 -1 -14 -13 26 6 -23 1 -18 24 13 8 -5
tag left 7: cue.transit	-33 36 -9 -7 -19 23 3 -15 -18 12 20 11 -10 -10 25 6
tag left 7: cue.unit	23 17 -11 -10 -7 -23 -9 31 33 -21 -24 10 3 19 -29 -6
tag left 7: cue.venue	18 6 -2 -5 12 25 17 34 -16 7 -10 10 5 -8 -6 -25
tag left 7: cue.visit	-24 -6 8 34 39 3 26 30 18 6 33 34 18 -8 -25 -8
tag left 7: cue.year	-21 -28 2 9 5 15 8 0 -1 9 14 -26 2 -35 13 9
tag left 7: cue.yesterday	-32 -10 13 -3 4 3 5 12 29 -2 -18 -11 -10 9 -30 -4
tag left 7: foe.agent	-26 12 34 7 4 -7 0 11 1 -20 0 16 -19 -7 14 -12
tag left 7: foe.from	-31 28 7 6 15 14 16 -3 12 -31 17 30 30 -16 10 -2
tag left 7: foe.of	17 30 26 -18 -11 -25 4 26 22 -21 -1 -3 -46 42 -1 -20
tag left 7: foe.to	11 1 27 -9 -8 -2 -28 -28 0 8 10 -21 -8 4 6 11
tag left 7: noun.body	-17 0 5 7 -28 10 -5 4 -2 9 7 2 -15 -34 -20 21
tag left 7: noun.branch	-6 18 11 -1 -3 3 5 14 10 -8 -3 17 -12 13 5 5
tag left 7: noun.child	-15 -1 -18 13 1 8 15 -6 25 1 -1 6 7 -11 -23 20
tag left 7: noun.civilian	21 -11 11 -1 14 -5 6 -27 -8 11 4 10 14 -17 -21 -8
tag left 7: noun.exchange	-17 14 -10 9 -22 1 2 10 -12 9 1 -9 9 20 12 -5
tag left 7: noun.family	-36 16 4 -10 13 -5 31 15 6 -1 13 16 9 -13 20 -37
tag left 7: noun.foreigner	-18 9 16 2 24 20 27 12 -7 -8 10 39 24 -33 -2 -7
tag left 7: noun.man	10 12 -13 10 -10 -4 24 13 17 6 -18 12 -9 16 10 -10
tag left 7: noun.military	-7 13 6 -10 -11 1 -4 -5 7 -26 25 13 12 7 -3 2
tag left 7: noun.other	3 -24 0 2 -1 -2 11 16 10 -4 14 8 -12 -11 -15 10
tag left 7: noun.people	15 12 7 18 0 4 -15 -2 -10 4 -8 -7 -4 -14 7 -9
tag left 7: noun.rank	23 20 -27 -2 -9 -19 1 0 11 -2 6 2 -8 -5 -27 -20
tag left 7: noun.soldier	11 -6 3 2 -4 3 14 6 8 -3 30 -13 -18 0 -7 38
tag left 7: noun.woman	1 35 17 6 19 12 -12 4 3 -11 26 12 -3 -8 30 -19
tag left 7: own.agent	-2 24 20 -8 14 -14 15 13 -3 2 6 -5 -1 5 -5 18
tag left 7: own.from	29 2 -25 37 23 -8 -15 11 9 12 -42 -24 -11 -12 -25 -4
tag left 7: own.of	30 13 1 4 5 6 -2 0 -16 -4 23 11 10 -14 11 24
tag left 7: own.to	-18 10 -12 22 -19 -13 10 13 8 29 26 18 -3 0 20 -1
tag left 7: qualifier.approx	-1 -11 18 9 1 9 -8 15 -2 -6 7 -12 4 12 10 10
tag left 7: qualifier.at_least	-4 -18 -3 18 17 -6 -8 7 -4 -22 24 26 15 4 -20 -35
tag left 7: qualifier.at_most	-1 -1 6 10 13 -5 20 7 6 -31 -25 10 -2 3 -17 18
tag left 7: qualifier.more_than	-39 -29 33 32 30 -8 25 -3 -7 11 33 -5 18 15 -20 7
tag left 7: ru.agent	-38 9 -14 -10 3 -7 -15 -5 -24 -22 -11 22 13 16 23 -1
tag left 7: ru.from	-18 -5 1 -8 11 -27 24 34 18 7 -21 -22 7 22 8 2
tag left 7: ru.of	0 9 16 1 -23 -4 11 -5 -17 -6 10 -5 24 -11 34 0
tag left 7: ru.to	16 31 28 5 5 -12 -1 -13 7 -12 -8 9 -20 -14 -4 9
tag left 7: ua.agent	-3 -1 -6 -1 2 7 2 25 3 12 -7 3 5 -8 15 7
tag left 7: ua.from	-28 13 8 20 -44 32 -11 -39 13 8 26 13 -1 -52 22 -4
tag left 7: ua.of	10 -10 -10 -11 2 14 -8 16 14 -1 -3 -23 9 2 1 -8
tag left 7: ua.to	11 13 0 1 12 -1 -3 2 -4 10 9 -6 14 16 15 14
tag left 7: verb.bring	7 18 13 -10 24 -4 16 5 3 11 13 -6 -22 1 25 4
tag left 7: verb.come	-1 11 18 5 -2 19 10 -6 17 8 8 3 -13 3 -4 -19
tag left 7: verb.future	-7 -12 -14 9 33 7 3 -1 -6 -14 24 41 43 -29 -26 -8
tag left 7: verb.get	2 13 -17 -2 -3 -11 8 15 -2 1 14 6 18 -15 14 7
tag left 7: verb.give	-6 11 5 -17 -21 -18 17 -19 19 -9 6 19 -23 20 -14 7
tag left 7: verb.held_exchange	-24 13 -5 3 14 7 -3 0 8 -20 -10 4 -19 6 9 8
tag left 7: verb.home	6 -4 -10 24 -9 -2 11 12 11 -10 18 8 -27 11 17 -12
tag left 7: verb.managed	4 -14 -12 -10 2 -11 7 -8 5 30 8 -12 -21 11 17 12
tag left 7: verb.noun	8 16 7 2 6 20 17 0 11 17 -18 15 -4 18 -22 15
tag left 7: verb.other	-12 3 17 9 37 2 30 12 -6 2 -8 11 2 -41 4 -25
tag left 7: verb.swap	-22 -2 13 31 -13 9 -9 -10 -4 3 -3 8 -31 10 9 13
tag left 7: verb.will	6 -7 -33 7 -1 12 28 24 -19 3 11 11 -11 -3 -8 -12
tag left 7: view.ru	22 5 8 15 -45 10 19 -16 -4 -4 37 14 -20 -21 1 -28
tag left 7: view.ua	-20 6 -11 19 3 -14 27 6 14 -1 11 -7 -11 19 0 4
tag left 7: voice.ru	18 -9 28 -48 -13 22 1 1 6 -9 5 -23 -10 11 17 -22
tag left 7: voice.ua	6 3 18 -19 18 -14 -1 4 10 42 -7 -8 -12 -4 3 19
tag left beyond: adj.dead	-3 2 -24 -7 -3 15 22 30 25 5 -8 19 8 -13 -15 17
tag left beyond: adj.freed	6 -13 16 21 -1 -1 -8 10 26 9 4 -3 -30 2 -3 3
tag left beyond: adj.modifier	7 -9 -15 12 -8 -7 6 -11 -11 6 9 2 5 -1 2 0
tag left beyond: adj.wounded	-50 0 38 -8 4 8 0 -16 19 -23 21 2 -9 41 -2 -5
tag left beyond: category	0 10 -11 -7 -8 -18 -2 8 6 -7 17 -7 -9 -6 -7 -8
tag left beyond: country	-23 -7 -4 16 -23 -9 0 -19 -26 -20 14 14 14 6 24 2
tag left beyond: cue.agreed	-13 -1 33 5 -15 -2 -1 2 14 4 6 8 14 26 -6 0
tag left beyond: cue.agreement	-11 4 19 4 -17 -9 -14 1 18 5 19 -16 6 16 5 12
tag left beyond: cue.all	5 -31 33 16 18 32 16 -22 7 0 47 -19 32 -1 -30 11
tag left beyond: cue.already	-24 -21 0 22 22 -7 30 -17 9 -1 11 36 -2 -28 -7 4
tag left beyond: cue.among	13 -6 -6 -9 -10 0 18 14 0 -1 21 22 10 -22 -41 -18
tag left beyond: cue.anniversary	-26 -20 26 21 16 -27 3 19 17 -43 46 59 46 -32 -21 -14
tag left beyond: cue.border	5 21 -14 -7 -21 12 -12 28 18 7 -18 14 -12 20 25 -12
tag left beyond: cue.born	20 -3 -10 -7 15 -35 30 -4 4 -25 28 19 8 -31 -38 -17
tag left beyond: cue.called_off	-10 -29 5 31 33 -10 13 3 18 -12 41 45 19 -28 -22 -7
tag left beyond: cue.captivity	-6 -16 15 -11 13 -6 4 -4 -15 -9 6 15 -12 4 23 9
tag left beyond: cue.captured	9 5 14 13 24 -10 10 17 14 6 14 20 24 6 -2 9
tag left beyond: cue.claims	1 -6 -3 -4 -4 -10 -35 -5 -23 -4 -8 16 -1 11 16 -1
tag left beyond: cue.completed	-9 4 1 -11 1 5 -6 -9 0 -8 5 7 -2 24 11 6
tag left beyond: cue.count	-10 6 -9 -22 -5 -7 17 5 1 -14 11 -26 -19 4 -1 9
tag left beyond: cue.crime	-30 -8 38 48 28 13 47 21 15 1 10 49 20 -25 -23 -11
tag left beyond: cue.denied	-27 2 11 27 32 -12 34 11 15 -22 42 41 53 7 -34 -39
tag left beyond: cue.deported	-21 -23 0 -30 22 -7 -28 8 31 0 -14 -20 -28 3 -5 -14
tag left beyond: cue.each	-41 -22 -1 2 -18 12 22 -10 0 -8 -5 -22 6 36 26 -12
tag left beyond: cue.evacuation	32 12 9 -1 7 -5 7 7 15 -37 -4 17 9 16 -16 15
tag left beyond: cue.ever_captured	-17 20 25 35 3 15 39 14 22 -23 31 13 21 -12 -29 -12
tag left beyond: cue.film	-21 -20 19 29 27 -4 25 -4 -1 -11 24 21 29 -18 -38 -27
tag left beyond: cue.footage	1 22 35 9 20 -4 19 10 11 -14 -6 15 -7 -15 -2 -17
tag left beyond: cue.good_news	23 15 -28 12 -13 -3 -12 12 17 -17 13 16 -3 13 8 4
tag left beyond: cue.held	23 -9 -5 -1 -8 -7 10 -2 -17 -17 27 3 27 34 0 -12
tag left beyond: cue.in_captivity	30 -5 -15 -7 -13 -24 4 23 -8 11 10 8 -3 -5 -9 2
tag left beyond: cue.in_return	-8 -2 1 -15 -11 16 47 -1 7 -8 4 -5 -1 6 26 15
tag left beyond: cue.included	-19 -15 24 3 13 -3 -7 48 10 7 -5 -13 -9 16 -6 -3
tag left beyond: cue.local	-13 1 7 6 19 -19 14 47 17 14 -26 -8 0 -2 -25 -11
tag left beyond: cue.mediated	-15 1 -11 20 -15 1 -1 -15 12 -19 23 10 12 -24 23 18
tag left beyond: cue.missing	33 -22 -5 54 43 -4 -23 -14 -18 -4 -26 -22 7 -23 -41 -13
tag left beyond: cue.money	-12 13 10 28 -2 -5 26 2 28 -17 30 20 9 24 -25 -11
tag left beyond: cue.month	-4 -28 2 -7 23 16 14 39 -10 23 3 -15 -17 -21 -43 -32
tag left beyond: cue.name	17 17 -12 -35 10 12 -9 23 -6 28 -34 -24 -35 -1 21 8
tag left beyond: cue.nth	14 36 -22 -16 -21 8 -16 -8 20 -17 -1 1 -10 10 29 19
tag left beyond: cue.of_whole	-13 -6 11 2 -7 -5 8 4 -5 -2 -5 -12 9 12 -4 -13
tag left beyond: cue.of_year	-15 -10 -10 4 20 0 4 -5 -12 14 8 7 17 -24 -16 25
tag left beyond: cue.on_shield	-13 -8 4 22 7 -19 7 13 20 -19 3 24 7 -19 -3 15
tag left beyond: cue.one_sided	-20 -4 -26 -5 -4 -12 -10 -14 -2 -30 5 -13 -6 26 0 6
tag left beyond: cue.other_exchange	-5 -7 7 50 25 -41 11 72 56 -33 32 32 5 12 -17 -11
tag left beyond: cue.other_return	-17 24 7 18 -7 23 31 4 21 -35 5 50 9 -14 16 -10
tag left beyond: cue.other_war	-16 -21 45 51 53 -37 36 39 34 -15 53 38 39 -21 -41 -45
tag left beyond: cue.outside	-34 -40 -33 -37 0 -39 -13 9 -54 35 51 -35 -19 65 -20 -13
tag left beyond: cue.parcel	-12 -23 7 32 23 -14 28 23 21 -8 30 23 12 -7 -21 -22
tag left beyond: cue.part	-9 11 1 8 -2 6 1 25 34 -12 -23 6 20 20 -8 -30
tag left beyond: cue.planned	12 1 -4 33 39 -43 16 42 36 -16 18 17 13 15 -28 -33
tag left beyond: cue.postponed	16 39 13 2 -21 -6 -1 14 23 -27 1 25 -2 9 -10 -26
tag left beyond: cue.ready	19 1 39 -15 5 -9 36 11 -16 -16 26 3 -7 -2 6 12
tag left beyond: cue.recap	11 2 12 40 37 -50 -5 11 17 2 16 34 1 -46 -81 -62
tag left beyond: cue.record	-39 25 3 9 22 -5 1 18 29 -21 -6 15 -54 -15 33 14
tag left beyond: cue.relative	11 -12 -10 5 -6 -6 3 28 -38 -1 12 22 -18 2 -1 -18
tag left beyond: cue.repatriation	12 16 -49 -1 -8 -27 9 9 16 -13 -7 14 -10 8 -29 -4
tag left beyond: cue.reunion	-32 36 33 -13 -14 10 -18 -20 24 10 -11 -1 1 -31 23 2
tag left beyond: cue.review	-15 -34 13 -12 23 3 -15 11 -13 77 -19 -20 -45 -25 -6 -13
tag left beyond: cue.same_number	10 4 -20 1 -24 7 -12 -49 0 -13 0 23 -15 -9 -19 0
tag left beyond: cue.since	-6 -23 18 4 23 8 4 -11 -21 36 25 -28 0 -13 2 21
tag left beyond: cue.span	-21 -31 -1 13 9 29 11 14 -16 14 14 -30 -13 -49 -11 18
tag left beyond: cue.stage	1 23 23 -5 -2 -12 8 25 -7 27 -12 5 -17 -19 0 -13
tag left beyond: cue.thanks	28 -3 2 2 -3 -8 29 -9 15 -25 29 -3 -10 -5 17 16
tag left beyond: cue.third	-19 -45 41 46 41 -32 35 24 19 -8 37 56 18 -25 -49 -28
tag left beyond: cue.to_date	27 -28 14 16 36 -28 1 2 -17 23 10 -25 -8 -25 -2 -15
tag left beyond: cue.today	-2 0 -13 1 3 -6 6 -7 6 -2 -19 13 -5 12 10 5
tag left beyond: cue.total	-10 -10 -11 -3 11 25 5 7 -11 26 6 -56 20 -11 14 -5
tag left beyond: cue.training	-21 -4 27 -9 1 -21 -24 32 30 -22 6 -19 13 4 7 -34
tag left beyond: cue.transit	11 -17 19 -4 -1 22 54 -22 -26 -27 58 20 -12 -16 -23 -19
tag left beyond: cue.unit	19 20 -26 10 4 -4 2 -6 14 -47 2 7 0 -1 -43 -30
tag left beyond: cue.venue	1 -13 -8 2 -2 2 -4 16 -13 -7 -4 14 8 12 0 13
tag left beyond: cue.visit	-18 2 46 66 29 -11 44 9 38 -12 37 39 50 -31 -24 -37
tag left beyond: cue.year	-4 -34 18 17 5 8 1 13 -25 41 7 -12 9 -15 2 0
tag left beyond: cue.yesterday	-17 3 -3 14 8 17 -9 4 19 27 18 -8 0 0 -17 8
tag left beyond: foe.agent	-47 21 11 -5 -9 2 -11 6 7 -20 2 14 -16 -7 28 -1
tag left beyond: foe.from	8 13 -1 -25 -14 37 -12 4 -17 -14 -21 31 -29 -10 36 -1
tag left beyond: foe.of	24 11 8 -20 -7 5 18 -19 12 -48 37 13 19 16 -9 9
tag left beyond: foe.to	-2 21 -2 5 -1 6 5 6 16 6 12 8 -10 19 15 -1
tag left beyond: noun.body	-11 9 -16 21 -14 21 16 10 -12 -4 21 6 -7 -59 -4 17
tag left beyond: noun.branch	-21 29 -3 -7 17 -17 15 20 20 -13 0 16 10 0 2 -21
tag left beyond: noun.child	6 25 -10 -6 3 -15 10 -8 -8 -4 7 -10 10 -21 -10 30
tag left beyond: noun.civilian	24 11 17 -1 0 -3 -10 -5 -14 -1 -3 0 -5 2 -10 -8
tag left beyond: noun.exchange	-20 1 -19 11 -21 -6 11 -6 -1 -12 5 -7 2 13 0 3
tag left beyond: noun.family	-10 12 20 -16 -33 -5 11 -8 12 0 15 14 -13 -8 1 7
tag left beyond: noun.foreigner	-4 21 10 10 -1 25 13 23 15 18 7 -7 -9 19 33 23
tag left beyond: noun.man	25 -5 -32 -6 4 2 -2 -14 -35 -2 1 -7 -14 13 12 10
tag left beyond: noun.military	1 16 6 1 14 -10 8 -1 2 16 16 -4 -8 10 -5 -14
tag left beyond: noun.other	3 -2 20 8 -1 6 2 8 -13 3 12 0 6 -5 -14 15
tag left beyond: noun.people	10 3 17 5 -5 1 -9 -1 -2 1 -4 -4 3 0 9 -10
tag left beyond: noun.rank	0 28 -31 11 14 -19 5 28 21 -8 4 -1 8 9 0 -3
tag left beyond: noun.soldier	9 21 -17 -2 5 -5 -13 18 25 17 -6 11 5 -3 -17 5
tag left beyond: noun.woman	-34 31 -8 5 20 33 1 26 8 32 -28 14 -49 -16 35 -23
tag left beyond: own.agent	-32 31 6 -1 9 -14 -2 -19 1 -5 5 16 -16 0 -15 -3
tag left beyond: own.from	-4 18 -13 -44 -14 28 -22 10 -19 13 1 -4 -19 -2 36 -8
tag left beyond: own.of	16 -9 -23 -23 0 12 -3 -1 -13 3 30 -13 -12 19 -2 6
tag left beyond: own.to	7 10 -39 20 -5 -9 18 13 26 4 7 -2 -2 27 -2 5
tag left beyond: qualifier.approx	0 1 -11 -7 -12 2 12 3 9 -29 -8 0 25 4 9 0
tag left beyond: qualifier.at_least	-6 -8 19 17 15 -3 37 30 -5 5 21 26 -10 -7 -12 -10
tag left beyond: qualifier.at_most	7 9 32 12 -13 -11 33 19 6 -23 -15 22 -18 -11 -15 4
tag left beyond: qualifier.more_than	-20 -4 13 -12 16 7 12 -25 -46 37 28 4 -18 13 -4 0
tag left beyond: ru.agent	-6 2 -4 -14 -2 17 -8 -17 -17 1 2 12 1 -13 7 15
tag left beyond: ru.from	5 -13 2 22 -6 -3 1 26 -17 -9 11 -13 13 14 6 -15
tag left beyond: ru.of	11 -13 5 -10 -15 5 9 -11 -33 -11 10 17 11 -24 1 26
tag left beyond: ru.to	3 28 3 -18 -29 1 -15 -20 12 -11 -15 6 2 -37 4 34
tag left beyond: ua.agent	-11 11 -12 5 -16 8 -9 10 8 9 -6 -12 -6 -3 4 8
tag left beyond: ua.from	-10 13 13 9 -19 0 0 -16 14 37 6 29 -2 -45 6 0
tag left beyond: ua.of	22 2 -15 -6 0 2 -3 8 7 13 -6 -4 12 1 7 -1
tag left beyond: ua.to	8 27 2 -7 -11 -3 4 -12 -2 27 22 -12 -42 -1 8 -7
tag left beyond: verb.bring	13 17 1 -7 18 -4 2 9 20 2 14 -15 -1 -9 9 -6
tag left beyond: verb.come	-13 17 -13 7 1 10 30 6 31 17 16 -8 -39 11 2 -13
tag left beyond: verb.future	-6 10 -28 18 34 6 2 8 -4 1 30 17 27 10 -20 -19
tag left beyond: verb.get	18 5 14 8 -8 16 -5 7 8 0 11 -18 11 -19 10 14
tag left beyond: verb.give	-17 6 -9 -2 -9 -15 2 -25 -5 5 27 27 -17 -8 11 18
tag left beyond: verb.held_exchange	-17 18 -23 5 -3 -7 -4 7 2 -2 22 10 -4 17 8 -1
tag left beyond: verb.home	-3 20 -22 3 -4 -13 19 -1 21 -3 4 9 -20 11 2 -14
tag left beyond: verb.managed	32 14 -15 2 21 9 -1 -7 -14 20 3 -2 -8 -4 12 1
tag left beyond: verb.noun	10 8 -11 8 -17 -6 -8 -6 -1 1 12 6 -1 19 -2 12
tag left beyond: verb.other	-41 22 9 11 20 15 9 1 15 -15 -10 31 16 -24 12 -17
tag left beyond: verb.swap	-43 10 7 12 -7 0 24 7 -6 4 -1 18 13 13 19 9
tag left beyond: verb.will	19 6 -32 -23 5 22 -2 -15 -20 17 17 0 4 9 -30 -30
tag left beyond: view.ru	1 11 12 -1 -20 3 -2 -9 0 10 32 1 14 -12 -8 17
tag left beyond: view.ua	-4 -14 36 25 11 -12 33 -11 5 -19 14 16 -6 0 -5 -20
tag left beyond: voice.ru	14 -20 -9 7 7 14 -13 -11 -5 -5 15 15 -30 -24 -9 -20
tag left beyond: voice.ua	34 9 29 -22 27 -22 -3 2 2 19 -14 -7 -9 5 19 5
tag left clause: adj.dead	-15 10 21 7 13 7 27 37 -7 5 4 21 12 -8 10 -4
tag left clause: adj.freed	-15 3 14 17 -8 5 -15 2 -17 9 -20 7 -6 -7 0 1
tag left clause: adj.modifier	6 -4 1 2 -15 7 12 -10 -16 3 -7 -10 13 11 -18 4
tag left clause: adj.wounded	-32 -10 19 7 -5 -14 -24 37 2 -33 77 -1 19 18 4 7
tag left clause: category	-5 -9 -6 27 5 -21 4 14 -7 -3 -17 4 -11 -10 -18 0
tag left clause: country	-11 8 -11 58 4 -37 6 6 5 3 -3 14 26 -2 28 -11
tag left clause: cue.agreed	7 3 -27 29 -5 4 -5 7 -14 21 21 18 3 4 -35 4
tag left clause: cue.agreement	7 7 -26 14 15 29 -2 17 -12 31 31 27 -5 2 -43 -10
tag left clause: cue.all	8 -15 12 8 -5 14 -27 3 -16 26 12 -17 -26 2 -12 -18
tag left clause: cue.already	18 -21 37 16 -6 32 -21 16 -10 29 5 -24 -5 -5 1 -23
tag left clause: cue.among	-5 17 16 1 -16 -18 10 -12 5 -3 -19 8 2 1 -25 -13
tag left clause: cue.anniversary	6 -1 5 25 8 -18 14 4 32 -18 16 21 11 1 -2 8
tag left clause: cue.border	-10 9 -24 0 7 14 -4 6 30 -19 -37 24 15 -11 -12 9
tag left clause: cue.born	-7 -7 -11 34 21 -19 29 23 21 7 29 22 27 -5 -4 24
tag left clause: cue.called_off	-20 -15 13 39 30 -6 27 29 17 -2 32 33 17 -26 -28 -11
tag left clause: cue.captivity	10 3 -2 -10 9 13 -21 -5 -16 14 18 0 -10 26 12 0
tag left clause: cue.captured	-10 -15 -5 44 27 -28 40 27 44 -24 27 46 31 6 -24 7
tag left clause: cue.claims	23 14 -11 -19 16 19 -1 14 29 1 -6 8 4 -18 8 5
tag left clause: cue.completed	-4 1 -7 0 1 14 -14 -6 2 6 -16 -8 -1 7 22 6
tag left clause: cue.count	12 6 28 -3 12 -26 14 5 -23 26 -16 7 2 -12 9 -17
tag left clause: cue.crime	-24 -25 28 48 36 -12 32 12 20 -25 43 52 26 -20 -24 -28
tag left clause: cue.denied	-3 -11 20 1 46 -9 23 3 2 -18 47 29 37 -15 -34 -29
tag left clause: cue.deported	-6 -20 28 47 40 -23 18 3 -3 8 3 -16 34 13 -20 2
tag left clause: cue.each	-18 4 6 16 -11 12 9 -18 13 -6 3 16 14 -9 -23 37
tag left clause: cue.evacuation	-13 -12 7 27 -2 -10 48 13 33 -40 50 41 26 -16 -4 -17
tag left clause: cue.ever_captured	-11 -17 24 18 23 7 21 14 20 -15 24 33 42 2 -13 -21
tag left clause: cue.film	-20 -32 19 12 20 -34 7 4 18 -2 19 12 9 -8 -25 0
tag left clause: cue.footage	24 -4 17 -1 -34 -27 13 -29 21 -33 10 21 12 1 -22 -21
tag left clause: cue.good_news	29 32 -35 -31 -44 4 -32 19 12 9 -23 -24 -31 24 36 4
tag left clause: cue.held	36 -30 13 9 12 -7 13 -3 -3 -31 21 -19 5 16 6 -10
tag left clause: cue.in_captivity	27 -4 40 -8 10 -42 33 -8 -7 -39 46 18 23 17 -31 -3
tag left clause: cue.in_return	-26 22 17 -21 -26 10 -19 -33 3 1 -8 17 17 -20 8 31
tag left clause: cue.included	13 -3 18 28 6 -11 1 35 -3 3 -23 13 -7 22 23 -14
tag left clause: cue.local	-26 -47 7 21 18 25 -12 -38 53 -30 31 14 6 8 -27 -29
tag left clause: cue.mediated	-17 -23 -25 51 -3 -43 -4 -5 -8 32 7 6 18 4 24 -1
tag left clause: cue.missing	30 8 -22 40 -3 -18 -44 -19 12 -39 -48 -14 -13 -15 -25 -32
tag left clause: cue.money	-2 -2 24 34 10 -18 38 7 16 -21 7 32 17 4 -19 -1
tag left clause: cue.month	-8 -32 70 20 48 0 12 3 0 20 29 12 12 -38 -47 -55
tag left clause: cue.of_whole	-11 8 13 1 -16 1 -16 5 3 15 -5 -10 14 -15 -2 -17
tag left clause: cue.of_year	-24 -28 22 4 9 3 -12 27 4 -8 14 -4 -5 -15 5 3
tag left clause: cue.on_shield	24 33 -18 -4 -27 -13 -8 34 14 18 -15 -1 -3 28 11 33
tag left clause: cue.one_sided	2 26 -5 -10 -6 -7 11 16 -31 18 -15 -10 -12 11 25 5
tag left clause: cue.other_exchange	-17 -12 22 40 41 1 42 19 21 -17 23 50 32 -12 -25 -27
tag left clause: cue.other_return	11 2 -1 33 23 -22 1 41 47 -20 23 35 -3 24 -9 8
tag left clause: cue.other_war	-23 -44 54 43 52 -14 45 51 38 -22 53 46 43 -33 -33 -29
tag left clause: cue.outside	-23 3 3 -19 -8 -32 27 -19 -43 -22 18 -14 -13 41 4 -4
tag left clause: cue.part	-33 7 -3 15 -11 -16 18 25 19 -11 13 -2 -13 17 -10 -19
tag left clause: cue.planned	-1 -23 -3 30 0 -24 30 0 7 -49 58 49 62 3 -23 -49
tag left clause: cue.postponed	7 3 9 13 -5 -9 19 33 38 -13 -1 34 2 21 -3 -12
tag left clause: cue.ready	10 -24 24 36 1 -38 28 5 14 -39 33 24 35 0 -40 -3
tag left clause: cue.recap	24 0 7 30 18 -35 21 37 42 -3 4 28 17 -28 -63 -39
tag left clause: cue.record	-8 -1 9 21 10 -47 -28 8 43 -32 8 3 -16 8 -34 -19
tag left clause: cue.relative	-10 -2 2 29 26 -24 -14 -12 18 -2 24 -18 3 -2 5 -31
tag left clause: cue.repatriation	-6 20 -9 4 18 -7 9 30 -2 24 -1 8 -13 16 16 4
tag left clause: cue.reunion	-25 -5 -1 10 9 -18 17 3 -7 21 -6 10 -6 -11 -7 -7
tag left clause: cue.same_number	-8 12 -16 15 8 1 40 3 -5 -19 17 15 14 -2 6 -6
tag left clause: cue.since	-19 -57 30 26 13 4 2 12 -6 53 10 -29 -16 -41 -8 -16
tag left clause: cue.span	3 2 0 -1 -19 0 -4 15 -11 14 -4 -17 -55 -22 -41 -45
tag left clause: cue.stage	-32 -25 -35 23 6 26 10 -15 -25 5 4 17 32 3 -43 -41
tag left clause: cue.thanks	-6 -10 11 4 14 -21 4 41 -9 23 -18 2 -18 -5 -6 6
tag left clause: cue.third	-15 -15 22 14 32 -9 6 16 7 -3 12 25 28 -7 -28 -21
tag left clause: cue.to_date	18 -33 -4 31 41 -5 -4 3 3 27 28 -26 0 -28 16 -29
tag left clause: cue.today	18 13 -34 -4 -6 13 -7 -8 6 -14 -6 8 20 -14 10 8
tag left clause: cue.total	0 0 8 21 -16 -3 -8 31 -42 19 9 -22 -24 1 29 -12
tag left clause: cue.training	-10 -9 19 20 30 -3 26 15 15 -11 37 17 34 -22 -24 -6
tag left clause: cue.transit	2 23 -11 -14 -31 23 4 6 16 -17 -33 -13 -2 8 29 31
tag left clause: cue.unit	22 8 -11 -10 22 -46 -16 18 29 -13 -39 -10 18 21 -14 24
tag left clause: cue.venue	22 -19 -19 10 8 -14 29 30 5 -5 1 20 11 15 -14 4
tag left clause: cue.visit	-16 -21 23 25 32 -17 25 12 19 -5 13 26 27 -12 -7 -23
tag left clause: cue.year	-40 -49 4 37 23 -3 9 15 -4 27 27 -21 3 -31 -13 -5
tag left clause: cue.yesterday	-29 -14 15 -12 3 9 18 19 8 -23 7 19 -3 -23 -38 6
tag left clause: foe.agent	-22 16 17 5 23 2 12 4 -8 -25 24 41 15 -15 16 4
tag left clause: foe.from	-5 -6 -19 -17 24 41 -2 -20 -23 -7 11 19 32 -15 -17 -23
tag left clause: foe.of	2 10 27 3 -26 -16 -1 -11 -16 -38 36 31 -17 11 26 0
tag left clause: foe.to	27 -6 -11 -7 16 -41 23 22 -4 -32 7 -20 -25 -36 -19 9
tag left clause: noun.body	21 18 6 -10 -28 15 -19 20 1 20 -4 7 15 -2 -32 -7
tag left clause: noun.branch	7 19 1 12 23 -9 3 -1 11 -9 -18 9 -15 -18 -6 7
tag left clause: noun.child	-25 10 -16 4 15 0 19 17 27 10 -20 15 -21 -15 5 -33
tag left clause: noun.civilian	18 7 -9 1 5 -13 -18 4 1 -9 -4 9 11 16 -20 -26
tag left clause: noun.exchange	-9 -1 8 -3 5 -18 21 -6 -31 4 5 -1 -7 5 9 2
tag left clause: noun.family	7 2 -28 -2 15 -26 -15 17 7 -10 -23 -10 -12 -5 5 -15
tag left clause: noun.foreigner	-20 -12 11 31 20 -13 19 5 10 -22 42 39 30 -19 -15 -27
tag left clause: noun.man	-45 13 13 3 1 -7 32 -37 -35 -35 17 66 -11 -54 -26 -12
tag left clause: noun.military	-6 6 -4 -18 6 -10 -10 -3 16 -9 15 10 4 2 7 -9
tag left clause: noun.other	-1 8 11 19 15 -2 11 10 -3 9 17 -12 10 -2 -12 -7
tag left clause: noun.people	21 7 25 16 17 -7 -14 -4 -19 -13 -6 12 -18 -17 2 -13
tag left clause: noun.rank	30 5 9 10 -8 -40 13 -1 -1 -10 10 4 -2 -7 -20 -13
tag left clause: noun.soldier	4 7 36 -22 -45 -8 -18 -21 2 -5 14 -8 -20 -4 -1 -1
tag left clause: noun.woman	-15 -31 29 32 44 -19 41 20 25 -7 20 32 25 -25 -26 -10
tag left clause: own.agent	-4 5 -2 -11 -2 -7 3 4 5 -1 27 -16 -3 7 -16 -16
tag left clause: own.from	28 -25 -15 32 36 -30 6 22 27 14 -12 -2 3 10 -22 15
tag left clause: own.of	14 1 -6 -33 27 20 -11 -7 -12 -7 3 19 13 -21 6 -8
tag left clause: own.to	-6 3 -6 11 -2 20 -16 11 -2 28 15 11 -10 20 11 2
tag left clause: qualifier.approx	5 7 -13 8 13 -24 -19 14 -9 8 17 -1 20 5 7 -9
tag left clause: qualifier.at_least	-2 -32 7 11 44 -9 10 7 7 -32 28 31 28 12 -26 -21
tag left clause: qualifier.at_most	-38 22 25 16 -14 4 9 20 2 4 -1 26 -7 -22 6 16
tag left clause: qualifier.more_than	-42 -18 -16 -13 9 -12 30 -13 -34 20 34 5 4 29 -22 2
tag left clause: ru.agent	-32 9 -10 -3 20 5 -19 -23 -53 -13 12 9 7 11 8 10
tag left clause: ru.from	6 -2 -7 -23 34 -37 -3 35 21 34 -18 0 8 15 -11 14
tag left clause: ru.of	2 19 1 -19 0 18 -10 -14 -32 15 5 14 14 6 27 9
tag left clause: ru.to	-28 17 18 5 -18 32 -1 -45 -33 -6 46 25 -6 -46 5 -27
tag left clause: ua.agent	12 -3 7 -2 -9 -1 3 0 12 10 -16 -11 -6 3 10 19
tag left clause: ua.from	-21 -3 -4 9 -34 62 -10 -45 7 -5 27 -10 -14 -27 23 0
tag left clause: ua.of	8 -9 19 -23 -19 -14 4 9 25 -2 2 -9 -7 -10 -1 -4
tag left clause: ua.to	29 23 18 -5 15 -33 25 16 18 10 -21 -14 -15 32 -7 24
tag left clause: verb.bring	-34 8 -31 4 9 15 -10 6 -8 36 -9 3 17 13 10 6
tag left clause: verb.come	-21 8 -11 0 -2 27 -11 6 10 28 5 14 -12 12 -5 -1
tag left clause: verb.future	7 21 -7 11 19 -13 29 -13 19 -63 46 52 38 -1 0 -58
tag left clause: verb.get	-7 27 16 -8 -14 21 -3 1 -3 21 24 11 -17 -24 7 24
tag left clause: verb.give	-19 7 4 -14 -1 2 19 -8 2 13 -31 0 -18 9 -13 27
tag left clause: verb.held_exchange	-17 1 12 0 2 -12 -8 -12 -1 -6 -21 -10 -9 5 11 -5
tag left clause: verb.home	-14 -1 -8 7 22 4 -9 10 1 17 2 10 -22 -3 17 9
tag left clause: verb.managed	-23 -5 -17 -1 6 -7 5 -2 -5 14 -5 -26 -13 9 18 13
tag left clause: verb.noun	21 8 20 9 -24 -1 17 8 5 -6 11 23 19 -26 18 14
tag left clause: verb.other	-26 -12 14 17 15 8 45 7 -5 -4 -2 21 24 18 -12 -11
tag left clause: verb.swap	-15 2 -1 34 -30 10 -3 -3 -5 14 -14 -10 -4 8 23 19
tag left clause: verb.will	1 11 0 25 18 -18 3 25 -21 16 2 22 16 -1 -29 -11
tag left clause: view.ru	16 -16 -5 -6 3 9 16 -5 -6 14 27 -11 -35 -31 9 -31
tag left clause: view.ua	19 16 -1 -22 12 -20 -15 34 3 32 -8 -5 0 14 4 11
tag left clause: voice.ru	10 21 16 -17 7 -8 35 -8 -17 -16 9 0 -1 9 10 -40
tag left clause: voice.ua	24 13 29 11 -6 -21 -24 -8 -8 17 -9 -1 4 -7 17 10
tag right 1: adj.dead	-18 6 -4 2 -7 -8 -7 21 4 10 -2 5 -3 4 -7 2
tag right 1: adj.freed	-17 22 12 9 11 0 -4 33 -10 -7 2 -7 31 -21 18 -3
tag right 1: adj.modifier	42 8 -5 -1 6 21 7 4 -11 -6 0 18 -15 -9 -12 5
tag right 1: adj.wounded	-16 -44 -5 -10 6 -33 -9 28 -4 -7 26 3 -7 20 -48 -34
tag right 1: category	7 12 5 -4 4 18 18 -4 -31 -1 39 5 -1 -31 2 -31
tag right 1: country	29 24 3 -12 -9 -22 -13 39 39 21 -6 -17 -8 25 12 12
tag right 1: cue.agreed	-8 -22 6 4 29 -11 25 9 -22 19 -6 5 -5 -9 -18 4
tag right 1: cue.agreement	-21 -6 4 21 15 2 39 13 -17 15 9 7 -5 4 -30 -19
tag right 1: cue.already	-5 -1 -10 24 19 -3 25 27 -1 24 4 1 -21 0 6 15
tag right 1: cue.among	3 3 6 -8 7 -19 12 21 39 -25 -15 3 3 5 1 -11
tag right 1: cue.anniversary	-27 -23 29 30 25 -13 18 11 13 -6 10 31 9 -11 -12 5
tag right 1: cue.border	26 20 -12 -19 -14 -24 -2 14 21 12 -10 -22 -14 4 16 31
tag right 1: cue.born	20 12 10 -5 -6 -27 -4 38 30 -7 1 9 -6 6 -6 9
tag right 1: cue.called_off	-22 -17 4 36 20 -2 20 21 16 -10 38 22 28 -27 -24 -3
tag right 1: cue.captivity	-9 22 -7 21 16 -10 9 -2 5 1 -14 -12 -9 6 -8 -3
tag right 1: cue.captured	-31 -5 -12 7 18 6 19 33 13 -10 17 22 13 -24 -4 -14
tag right 1: cue.claims	6 30 -1 -12 13 -27 -32 2 1 17 -6 -8 -8 -12 25 13
tag right 1: cue.completed	-13 9 -4 5 -5 -6 -2 -3 -4 -12 -10 -20 24 19 40 1
tag right 1: cue.count	-14 -9 21 22 11 22 15 7 -16 0 4 -14 3 -2 13 -27
tag right 1: cue.crime	-28 -19 20 26 16 -12 14 9 9 0 -8 18 15 -16 -4 -4
tag right 1: cue.denied	-6 17 11 17 -8 -1 -9 6 7 -21 2 -1 1 27 4 -23
tag right 1: cue.deported	-20 1 28 47 13 -23 32 20 36 -20 17 23 40 15 -17 -6
tag right 1: cue.died	15 17 -8 -11 -4 -20 -17 20 6 13 -24 -22 -2 23 11 17
tag right 1: cue.each	-35 31 3 18 7 1 2 4 -7 14 -24 32 -36 16 -4 14
tag right 1: cue.evacuation	-23 -27 10 23 11 8 26 14 6 -17 10 25 14 -12 -19 -15
tag right 1: cue.ever_captured	-15 -23 15 23 41 -6 19 12 7 -5 16 16 32 5 -24 -17
tag right 1: cue.footage	-10 -3 24 9 11 -19 22 21 9 -5 20 17 21 -2 -17 -1
tag right 1: cue.good_news	-26 -6 9 30 5 -18 5 7 40 -19 21 13 1 3 9 -12
tag right 1: cue.held	22 -14 19 11 15 -17 17 -2 -6 -40 27 -5 18 3 -42 -29
tag right 1: cue.in_captivity	-3 -2 -14 -9 20 -11 -6 12 6 -18 16 31 15 8 -5 -12
tag right 1: cue.in_return	-6 -1 -10 10 11 -30 0 26 38 -11 6 27 16 -10 -7 19
tag right 1: cue.included	17 1 16 14 -1 -29 12 2 7 -7 -19 3 21 -9 19 20
tag right 1: cue.local	-7 11 27 33 -10 -24 -3 3 33 -34 29 26 0 24 4 -12
tag right 1: cue.mediated	-12 -14 35 35 -20 -22 -22 3 4 1 -5 -27 -4 -1 33 11
tag right 1: cue.missing	6 1 7 41 4 -2 -6 -23 17 -15 -18 4 -10 -10 -13 -10
tag right 1: cue.money	1 -1 -20 1 10 -10 3 17 28 -20 11 12 28 5 -10 3
tag right 1: cue.of_whole	-1 8 -5 9 -18 9 5 11 1 0 19 -17 -10 0 -19 -3
tag right 1: cue.of_year	-29 1 1 5 27 -1 16 5 5 -6 13 4 -18 18 4 -29
tag right 1: cue.one_sided	4 23 -3 -4 -11 4 1 15 -22 -1 16 24 0 -13 26 -11
tag right 1: cue.other_exchange	-12 9 4 11 16 -10 3 22 15 -11 12 24 21 -23 -11 7
tag right 1: cue.other_return	-9 17 0 -18 -11 2 -5 -12 -23 -4 -8 24 -1 0 -1 -6
tag right 1: cue.other_war	21 7 11 2 9 -10 7 34 33 19 17 15 8 32 -7 -18
tag right 1: cue.part	-13 28 -19 13 11 -15 -6 23 23 -8 17 5 -5 -6 -16 0
tag right 1: cue.planned	14 32 -32 -6 5 -16 -8 4 14 -16 -11 5 0 12 -28 8
tag right 1: cue.postponed	3 9 13 1 0 -15 9 21 23 -8 5 20 -14 0 -31 -10
tag right 1: cue.ready	-7 13 4 10 -4 0 -6 27 20 -20 -2 -19 -1 36 -33 -10
tag right 1: cue.recap	17 7 -11 -7 -6 -31 23 7 -3 16 -7 1 -3 -11 -30 -10
tag right 1: cue.relative	-12 1 16 -17 -3 -24 18 23 9 -39 19 -6 0 36 -8 2
tag right 1: cue.repatriation	19 2 -1 -16 15 -3 -11 23 -2 8 -11 -8 -10 -1 0 0
tag right 1: cue.reunion	-16 29 -8 -28 -27 25 -28 -4 -15 25 1 -3 -13 -5 21 1
tag right 1: cue.since	13 4 22 18 30 7 26 19 25 16 3 12 -32 3 -16 -1
tag right 1: cue.span	-13 37 -28 -16 26 15 18 7 -40 17 -6 -7 15 -17 -26 -34
tag right 1: cue.stage	-2 -32 19 43 48 -37 25 19 29 -15 35 47 25 -8 -24 -22
tag right 1: cue.third	14 6 3 15 6 -11 17 10 20 0 29 21 5 5 -27 -15
tag right 1: cue.to_date	1 -5 30 24 29 -11 23 10 2 28 19 -5 -41 16 -6 -29
tag right 1: cue.today	1 12 -8 -9 -4 3 -4 31 -29 -14 -25 -9 -8 8 15 6
tag right 1: cue.total	27 -10 7 -12 -20 -20 -36 14 -25 24 -26 -34 26 9 31 10
tag right 1: cue.training	1 0 -5 16 1 6 4 -2 17 10 6 21 -7 -2 -4 7
tag right 1: cue.transit	18 -14 -28 -18 28 -15 -4 15 14 -15 -5 -11 32 34 -2 -8
tag right 1: cue.unit	-42 -7 -7 35 13 -6 37 -2 -18 -8 30 53 3 -48 -4 -22
tag right 1: cue.venue	-11 -21 13 27 17 -2 8 -1 14 3 10 25 18 -9 -17 -14
tag right 1: cue.visit	-13 12 9 10 16 1 9 3 18 -1 11 15 11 17 -15 15
tag right 1: cue.year	-21 -21 39 29 8 24 -5 -16 3 6 6 -5 3 -11 11 -9
tag right 1: cue.yesterday	7 -17 31 23 -13 -20 28 17 -3 -5 48 -3 5 -6 -26 -7
tag right 1: foe.agent	38 -24 -13 15 6 -24 -1 7 30 -11 -10 -17 17 24 -20 26
tag right 1: foe.of	-37 8 2 2 13 5 29 -8 -5 -13 11 20 -17 -17 -7 -1
tag right 1: noun.body	-1 33 16 -5 -21 13 -21 -2 5 -7 18 -7 5 8 21 -13
tag right 1: noun.branch	14 15 -5 10 22 0 -1 31 22 -1 5 -9 20 9 6 34
tag right 1: noun.exchange	2 22 27 42 -14 -13 21 0 45 -32 21 23 8 -7 6 -23
tag right 1: noun.family	-12 -18 22 31 39 -14 36 0 -17 -23 27 7 29 -30 -3 -29
tag right 1: noun.military	-1 9 -4 2 0 6 -8 -7 13 -22 -34 13 12 -9 -10 11
tag right 1: noun.other	29 -33 34 -10 -22 -23 10 0 2 -36 23 7 29 5 -12 23
tag right 1: noun.people	-10 -1 -26 -13 23 -3 -16 13 15 17 9 9 -49 9 -8 -8
tag right 1: noun.rank	-9 -7 9 15 21 -3 23 12 24 -4 23 15 16 -10 3 1
tag right 1: noun.soldier	9 6 -2 -4 -1 2 -23 9 4 10 -27 -11 -6 6 -1 24
tag right 1: own.agent	0 4 1 -19 -24 21 4 16 9 11 -22 13 -38 2 21 7
tag right 1: own.from	15 0 -6 8 10 -18 -1 17 10 6 6 -8 1 25 -18 22
tag right 1: own.of	0 10 2 0 4 25 -26 1 -4 10 -1 -4 -34 18 23 1
tag right 1: own.to	15 6 8 -4 13 11 3 8 2 12 -7 10 -41 1 21 13
tag right 1: qualifier.approx	6 5 -2 31 10 -20 -8 -6 21 5 17 8 -23 6 -10 -7
tag right 1: qualifier.at_most	-5 4 21 21 14 -13 20 22 36 4 4 19 1 -15 -25 3
tag right 1: qualifier.more_than	3 -27 -37 -7 35 15 0 15 -13 13 -16 -18 31 14 -35 -10
tag right 1: ru.agent	17 -1 -8 -8 40 -17 2 -11 -19 -21 17 9 3 27 1 -16
tag right 1: ru.from	22 -17 10 -3 19 -12 8 27 20 25 2 -13 6 3 -10 6
tag right 1: ru.of	-2 19 17 13 -32 10 -3 -38 -15 -12 22 5 -30 -15 14 0
tag right 1: ru.to	-33 0 36 -12 -38 36 -17 -45 -8 -2 47 1 22 -25 11 -1
tag right 1: ua.agent	-22 -19 -20 -19 17 3 24 13 -10 2 10 -12 -39 8 3 18
tag right 1: ua.from	-24 15 7 15 -17 4 6 -14 -8 20 7 1 -20 -14 -14 5
tag right 1: ua.of	12 15 -21 20 32 -51 18 10 10 -1 -2 -11 6 14 -31 29
tag right 1: ua.to	-23 -14 25 1 -3 -10 12 1 37 7 -28 0 -15 14 -10 24
tag right 1: verb.bring	-8 3 -12 8 4 26 9 16 16 6 -7 -12 13 3 14 11
tag right 1: verb.come	-15 22 4 -11 -16 -2 -18 3 -15 14 -13 -6 -8 8 21 11
tag right 1: verb.future	13 8 6 13 8 -25 -3 45 34 -32 -3 7 37 41 -18 2
tag right 1: verb.get	-12 11 5 -6 4 0 -7 10 8 25 -20 -5 -23 -15 3 10
tag right 1: verb.give	-1 -18 -2 -11 -1 -13 -14 -25 42 -31 22 -20 3 5 -11 -1
tag right 1: verb.held_exchange	-11 11 11 8 4 -2 8 22 -3 5 11 17 -33 4 -17 0
tag right 1: verb.home	9 1 4 -1 2 22 -19 24 -2 9 -7 -11 -2 6 41 5
tag right 1: verb.managed	-14 0 -1 -5 -3 4 12 11 8 -2 -38 -6 -20 17 9 26
tag right 1: verb.noun	-15 -9 7 5 7 -18 17 3 20 -21 1 14 -1 2 -7 14
tag right 1: verb.other	-32 -14 -8 49 23 -32 3 23 61 -28 16 30 29 15 -7 15
tag right 1: verb.swap	-14 -16 6 34 -21 -16 -17 -12 -37 12 -51 -23 17 1 42 6
tag right 1: verb.will	-23 -2 21 26 15 10 33 12 12 -14 37 40 33 -17 -25 -22
tag right 1: view.ru	-23 -24 12 41 -6 -28 24 24 22 4 27 41 -10 -21 -18 -19
tag right 1: view.ua	-1 16 10 3 7 -20 1 25 24 5 -20 12 -2 13 6 26
tag right 1: voice.ua	-18 19 4 -13 -2 6 -7 -8 5 -12 5 26 17 9 18 9
tag right 3: adj.dead	-1 -10 15 19 6 -3 4 17 1 14 22 5 12 -12 -10 11
tag right 3: adj.freed	-4 8 2 13 8 -2 13 12 -12 27 -7 -9 -6 -3 4 2
tag right 3: adj.modifier	15 4 -13 -6 19 15 4 12 9 -10 11 5 5 11 -13 1
tag right 3: adj.wounded	-35 -25 1 -16 -9 1 24 -17 -15 -13 -15 -3 -20 10 -19 12
tag right 3: category	16 -11 -28 17 22 19 23 -30 2 -5 -2 -9 -7 -33 -4 24
tag right 3: country	26 12 -3 4 9 3 20 39 -2 -12 8 24 -5 0 -16 9
tag right 3: cue.agreed	-30 -22 -33 -4 32 22 3 11 3 -23 32 1 -7 -6 -17 -7
tag right 3: cue.agreement	-24 -22 2 -6 24 36 3 -3 -7 -43 25 -22 -14 -7 2 11
tag right 3: cue.all	22 1 -7 -36 -14 -7 -2 -8 -20 4 -20 -21 6 22 -15 6
tag right 3: cue.already	6 13 -10 5 38 -30 32 19 22 3 24 0 -10 27 -13 13
tag right 3: cue.among	15 23 -2 -9 -15 -37 -25 45 43 4 -4 3 -15 19 -3 6
tag right 3: cue.anniversary	-17 16 15 -6 -2 8 5 -1 -7 0 -10 -3 -1 3 5 -4
tag right 3: cue.border	12 20 5 3 -4 -15 19 11 27 11 8 4 0 20 -8 13
tag right 3: cue.born	-22 12 -2 44 14 -47 32 37 68 -31 16 12 16 30 -24 -5
tag right 3: cue.called_off	-18 1 -7 21 17 -10 14 31 26 -2 11 14 19 9 -8 8
tag right 3: cue.captivity	12 18 -30 -15 16 11 12 14 1 10 12 28 -12 1 -18 -2
tag right 3: cue.captured	0 16 -24 8 8 2 -3 20 39 -31 -1 7 5 28 10 6
tag right 3: cue.claims	17 17 10 -22 -3 0 3 -10 2 6 -15 14 -3 -2 0 12
tag right 3: cue.completed	3 -1 -1 -11 19 2 9 -6 -12 14 15 -1 3 0 13 4
tag right 3: cue.count	20 4 -14 8 16 -5 -23 -6 -1 4 21 -3 23 14 16 -6
tag right 3: cue.crime	-21 0 -1 23 11 -15 25 19 10 -6 14 25 27 6 -9 -3
tag right 3: cue.denied	-11 -10 -21 25 17 -46 4 6 21 -15 33 8 24 17 -19 -40
tag right 3: cue.deported	-17 19 -14 0 -13 6 3 32 17 6 2 7 -34 17 16 -8
tag right 3: cue.died	17 -5 4 14 -3 -16 8 33 33 0 -4 -2 7 13 -12 55
tag right 3: cue.each	-63 5 9 11 1 4 -3 -12 5 -3 -20 0 7 -2 20 9
tag right 3: cue.evacuation	-7 -9 27 44 30 8 32 11 26 -26 32 44 31 12 -33 -8
tag right 3: cue.ever_captured	10 13 -2 -3 8 -1 8 28 28 -6 -18 3 -3 0 12 6
tag right 3: cue.footage	8 12 2 -1 7 -1 -10 -2 3 9 8 14 6 -2 21 -3
tag right 3: cue.good_news	-15 -6 13 12 -9 -6 4 6 23 1 19 8 5 -2 -4 -8
tag right 3: cue.held	41 -16 -8 -5 -20 8 -10 -5 -13 -36 12 -14 10 30 -3 -27
tag right 3: cue.in_captivity	-4 -9 -10 3 -3 3 26 18 16 -34 29 26 23 -2 -27 -17
tag right 3: cue.in_return	-14 23 -9 -33 11 23 -33 18 -3 3 -4 3 -18 0 10 22
tag right 3: cue.included	-21 -18 25 27 -6 -9 -1 5 -5 -4 -1 -10 -13 -13 11 10
tag right 3: cue.local	-13 -10 -6 16 -5 -36 12 24 29 -17 19 21 28 10 -7 -7
tag right 3: cue.mediated	-29 2 11 23 -26 5 -12 -27 2 -36 -1 8 -11 9 51 22
tag right 3: cue.missing	32 8 -5 70 23 -3 -28 -28 28 -50 -42 2 10 -30 -28 -16
tag right 3: cue.money	-3 -1 7 9 10 -5 20 0 8 -17 11 17 17 -2 -14 6
tag right 3: cue.month	4 -6 -2 6 12 -10 24 -8 -9 -3 8 -2 9 -21 -12 -17
tag right 3: cue.of_whole	-2 13 17 27 -3 18 3 5 7 2 5 -3 -13 -6 12 -3
tag right 3: cue.of_year	-5 20 22 -11 -5 1 -25 13 -16 -2 -15 -8 -11 14 -14 -19
tag right 3: cue.on_shield	-7 4 4 -6 2 -21 -21 5 25 17 -17 6 9 5 5 31
tag right 3: cue.one_sided	11 39 -13 -16 -24 4 -17 -8 -7 -7 -39 -9 -23 28 25 -10
tag right 3: cue.other_exchange	-14 -12 4 14 39 -9 29 23 21 -22 15 27 23 -3 -11 -1
tag right 3: cue.other_return	-21 18 3 -11 21 -15 -20 2 10 -17 2 27 4 15 10 26
tag right 3: cue.other_war	-2 -15 21 35 36 -15 43 28 39 -13 26 42 32 -19 -34 -25
tag right 3: cue.outside	-27 -14 -27 -29 -16 -11 14 9 -37 38 -15 -9 -32 7 -3 -10
tag right 3: cue.part	13 9 -21 27 -3 13 -8 13 -2 -3 -11 -2 -16 3 -8 3
tag right 3: cue.planned	10 -29 15 -5 8 -3 36 4 -30 -4 36 2 -27 -29 -16 -20
tag right 3: cue.postponed	14 -4 -17 -10 25 -20 9 -11 -10 -19 24 12 31 9 -25 -10
tag right 3: cue.ready	2 -41 22 29 43 -25 52 29 4 9 24 21 -4 -20 -23 -40
tag right 3: cue.recap	-9 -2 -4 20 22 -21 -2 -7 29 6 4 5 22 -1 -11 1
tag right 3: cue.record	-16 -23 9 -19 -14 15 -7 -7 74 7 -12 -18 8 43 4 2
tag right 3: cue.relative	11 14 -5 -5 9 9 -4 12 0 -9 -16 6 1 2 -8 -11
tag right 3: cue.repatriation	4 7 18 -3 12 -9 10 7 5 12 2 9 -8 -9 2 9
tag right 3: cue.reunion	-22 8 10 -12 -5 -5 -12 3 -28 -10 -19 15 27 -3 18 18
tag right 3: cue.same_number	-14 11 22 11 13 10 36 9 16 -4 10 23 20 4 -6 0
tag right 3: cue.since	-10 -16 -6 1 51 -21 -16 0 -24 23 0 -14 -15 -8 17 -36
tag right 3: cue.span	-41 -2 -14 17 31 -41 5 18 -8 5 -5 -12 8 -18 2 -15
tag right 3: cue.stage	-5 -25 29 16 18 -2 17 5 28 -1 17 10 8 10 -14 -12
tag right 3: cue.thanks	2 8 17 45 -17 -11 2 -1 20 6 27 -5 -7 -6 -3 -4
tag right 3: cue.third	-11 -13 34 24 16 -6 22 25 18 -21 39 30 25 -6 -5 -29
tag right 3: cue.to_date	12 -25 28 6 -8 -25 3 8 -18 7 0 -5 18 4 17 3
tag right 3: cue.today	-12 10 -35 -10 8 5 4 34 2 -12 1 5 22 -11 22 9
tag right 3: cue.total	-9 -1 8 3 -5 -32 12 18 3 2 13 -3 0 -6 32 -9
tag right 3: cue.training	-11 1 9 2 5 -9 0 8 -2 0 6 10 17 1 -9 -4
tag right 3: cue.transit	7 13 -3 -15 -2 -21 -16 -1 4 -12 24 -4 33 32 6 -11
tag right 3: cue.unit	5 3 10 -6 -4 -41 -23 44 19 -20 -8 5 1 -1 -17 9
tag right 3: cue.venue	-8 -34 10 21 43 -7 28 21 -10 -11 22 13 3 -13 -27 -14
tag right 3: cue.visit	-27 -1 -5 19 8 -10 12 13 5 -12 -13 11 11 7 4 22
tag right 3: cue.year	-1 -33 26 -19 24 0 16 18 -29 5 -30 -26 -15 -6 -15 -14
tag right 3: cue.yesterday	-20 22 26 29 25 -4 36 -11 0 4 30 45 16 -11 -5 -22
tag right 3: foe.agent	-15 -27 -14 -11 -30 -3 -18 -32 49 -46 -31 -19 25 22 10 -43
tag right 3: foe.of	6 36 7 8 -6 3 -26 16 47 -4 -22 18 4 31 19 8
tag right 3: foe.to	11 20 16 -25 -17 21 3 -26 0 -10 12 7 -19 -22 25 14
tag right 3: noun.body	7 26 40 -9 6 -35 -6 29 39 -8 -12 2 9 -5 -11 0
tag right 3: noun.branch	-12 28 -5 5 20 -22 13 13 20 -9 14 16 15 -9 5 44
tag right 3: noun.child	-33 -7 -21 17 17 -12 18 34 19 10 -3 30 -39 -32 -9 17
tag right 3: noun.civilian	14 14 23 -16 -9 9 -16 15 7 16 -20 -15 -27 10 6 -15
tag right 3: noun.exchange	-23 12 -1 -7 9 -5 5 14 -28 8 -19 9 -15 16 10 15
tag right 3: noun.family	-31 48 29 -23 -20 3 -23 0 -3 -20 -23 4 -24 14 18 -29
tag right 3: noun.foreigner	7 0 3 -21 -6 -14 -10 20 8 8 18 -10 10 25 -4 25
tag right 3: noun.man	-2 -15 7 26 24 -24 16 37 24 -4 26 14 30 2 -16 24
tag right 3: noun.military	6 0 6 -8 -4 -8 -20 3 19 -7 -17 -1 7 6 1 -4
tag right 3: noun.other	-3 11 9 11 10 -2 17 7 -6 -11 2 1 -4 -9 11 3
tag right 3: noun.people	7 4 -7 12 -10 -8 -9 5 -3 -20 -22 5 4 -1 -1 -11
tag right 3: noun.rank	-1 5 -37 8 -15 -13 0 -17 10 -18 -14 6 31 2 -16 4
tag right 3: noun.soldier	5 -1 -18 8 23 17 14 1 1 8 12 23 -28 1 0 20
tag right 3: noun.woman	-1 -25 -37 2 4 -18 -4 -8 60 -12 23 0 28 -12 -23 -36
tag right 3: own.agent	-16 -30 23 -16 10 26 13 12 -8 14 -12 -17 7 -3 18 -12
tag right 3: own.from	11 -1 7 -3 1 -33 10 15 31 -2 -1 18 12 13 -6 25
tag right 3: own.of	5 11 -1 6 -8 7 -15 9 2 -50 0 -14 28 8 7 -2
tag right 3: own.to	-3 14 -2 -3 2 14 16 21 0 1 5 -2 -10 -4 7 11
tag right 3: qualifier.approx	26 -4 11 16 11 -35 -3 15 20 -9 5 -3 27 14 -10 20
tag right 3: qualifier.at_least	3 4 -11 -27 0 5 -31 -10 2 18 5 -25 9 17 7 12
tag right 3: qualifier.at_most	8 9 0 6 12 -11 14 -9 3 -3 7 22 -12 -7 4 17
tag right 3: qualifier.more_than	-19 -7 -23 -1 2 -29 6 -27 13 -10 32 -3 -1 29 -2 -6
tag right 3: ru.agent	2 -12 -4 -4 -12 3 2 0 5 7 -11 -8 8 7 7 2
tag right 3: ru.from	-1 5 9 0 13 -43 2 13 13 23 -8 -18 -8 21 4 5
tag right 3: ru.of	15 -1 3 -13 -20 22 -8 4 -9 -4 -1 6 6 -25 4 3
tag right 3: ru.to	-43 -3 21 -6 0 22 5 6 10 6 -10 3 -7 20 17 -2
tag right 3: ua.agent	4 11 8 -16 -2 4 -19 3 3 14 -8 -4 12 11 -12 4
tag right 3: ua.from	-44 10 -2 10 -6 20 -26 -27 -20 16 -1 -24 -44 -25 17 -6
tag right 3: ua.of	-5 -1 -22 -4 -5 8 -1 5 10 6 17 -7 -3 -6 -15 23
tag right 3: ua.to	11 1 10 -28 -8 6 -7 10 10 9 1 -19 -30 28 7 9
tag right 3: verb.bring	-15 -1 -5 14 -2 26 18 18 -11 12 -5 -6 6 11 10 7
tag right 3: verb.come	-8 -6 5 -8 0 16 2 8 -3 21 0 -7 -28 3 -8 3
tag right 3: verb.future	20 -2 8 9 -2 9 39 18 -8 4 32 14 -2 -23 -10 -3
tag right 3: verb.get	-11 27 -20 -2 -3 2 17 11 -30 5 -14 5 -11 -7 22 17
tag right 3: verb.give	-15 9 -10 -14 -6 -2 22 -16 1 3 8 -4 -13 13 11 -5
tag right 3: verb.held_exchange	21 0 -8 24 -5 11 -10 -9 -19 26 12 -2 -10 -7 -3 8
tag right 3: verb.home	14 -9 -7 12 -10 15 11 22 -1 4 -2 -6 3 8 29 11
tag right 3: verb.managed	-5 -9 -4 5 -13 -23 1 13 -8 -15 -20 -6 -22 13 25 7
tag right 3: verb.noun	-35 -11 49 4 5 -14 19 7 1 -12 36 2 22 23 -40 3
tag right 3: verb.other	18 -3 17 25 29 4 -18 16 13 -15 11 24 40 6 -3 4
tag right 3: verb.swap	-21 -18 3 24 -6 0 -1 13 -6 1 19 -5 50 -4 18 3
tag right 3: verb.will	-21 1 12 15 -16 11 25 -17 4 -11 2 11 2 -12 7 -13
tag right 3: view.ru	12 -18 -8 -7 1 -18 28 15 2 -6 32 3 -12 -19 -10 -29
tag right 3: view.ua	36 2 -13 -34 25 -23 -2 30 22 6 -5 0 13 30 -15 10
tag right 3: voice.ru	-17 6 -8 9 -6 13 -6 -5 1 17 1 10 -13 -15 15 1
tag right 3: voice.ua	-12 -1 -11 -20 -10 -12 -13 -21 4 -8 -9 -16 -3 13 19 5
tag right 7: adj.dead	-12 3 -9 0 18 -3 21 12 26 -39 5 14 6 -8 -11 33
tag right 7: adj.freed	-13 4 12 21 -7 -15 10 -22 5 19 -17 5 4 -1 1 -6
tag right 7: adj.modifier	16 7 10 -12 3 9 2 8 2 7 9 -15 -3 24 -2 -10
tag right 7: adj.wounded	4 5 11 -6 -9 -26 37 20 19 14 14 14 -18 36 -6 -1
tag right 7: category	-6 24 -15 21 -2 7 -11 -8 4 -4 -12 2 1 -4 -15 -4
tag right 7: country	-9 2 -2 41 4 -8 3 -13 43 0 12 15 -7 -4 14 15
tag right 7: cue.agreed	-13 -9 17 -15 18 -4 -11 21 -4 -6 26 -19 5 -5 -26 -4
tag right 7: cue.agreement	-8 -19 11 -8 33 25 27 17 2 -7 -7 -3 -2 -17 -11 0
tag right 7: cue.all	-1 -9 1 -12 -7 16 -7 21 -11 4 9 5 6 -11 -15 -9
tag right 7: cue.already	-11 32 8 11 21 -2 10 7 31 -22 17 49 30 -1 0 27
tag right 7: cue.among	-23 -19 30 23 34 -21 19 8 29 -23 25 29 33 -17 -15 -9
tag right 7: cue.anniversary	27 17 -4 -8 -5 -3 -9 -1 -5 -4 -17 -20 -13 18 9 -5
tag right 7: cue.border	-2 16 -1 11 12 0 19 15 -3 9 -2 27 3 -7 25 -2
tag right 7: cue.born	0 4 -32 -19 9 15 -16 4 -14 -23 20 -1 25 18 1 22
tag right 7: cue.called_off	14 -3 -9 4 0 -8 14 2 23 -13 6 17 25 20 4 12
tag right 7: cue.captivity	-11 14 21 1 -3 11 -25 6 5 32 16 20 -7 -8 15 15
tag right 7: cue.captured	-20 26 -31 12 20 -6 -10 -12 6 -31 7 19 14 25 23 -10
tag right 7: cue.claims	-8 -9 -4 -8 7 1 -4 -3 0 -10 1 -19 9 15 27 0
tag right 7: cue.completed	-2 8 -13 8 -31 -5 9 -20 11 -21 15 4 12 15 18 9
tag right 7: cue.count	-11 15 -15 -9 26 -6 5 17 -5 9 -17 -15 5 -4 15 6
tag right 7: cue.crime	-21 -7 24 41 36 -9 36 5 27 -18 24 32 35 -3 -22 -6
tag right 7: cue.denied	-6 10 -1 21 14 -27 -9 23 38 -2 5 14 9 7 1 -10
tag right 7: cue.deported	-53 31 -51 -20 14 22 28 7 -12 -7 -13 9 -18 -17 17 13
tag right 7: cue.died	-18 1 8 9 -19 8 15 9 -2 -14 12 15 1 0 -1 14
tag right 7: cue.each	-39 -40 -1 -8 -13 -14 0 -10 -18 12 -11 -20 23 -10 14 15
tag right 7: cue.evacuation	-18 4 -1 23 15 10 15 12 3 -28 1 31 11 -18 -6 -10
tag right 7: cue.ever_captured	-19 19 -10 11 -7 32 -11 -16 -17 10 21 2 14 -2 3 8
tag right 7: cue.footage	-21 -17 -7 -10 -19 -11 -11 -2 25 16 42 0 1 38 -1 3
tag right 7: cue.good_news	17 52 -25 -42 -19 -10 -18 45 40 0 -15 -18 -22 34 28 20
tag right 7: cue.held	20 -6 7 -28 0 18 19 -8 -8 0 53 -16 20 11 -4 -1
tag right 7: cue.in_captivity	13 10 -65 -25 21 -9 3 -10 -15 -27 6 27 26 30 1 -13
tag right 7: cue.in_return	-19 19 20 -10 -7 1 8 -10 5 6 6 34 -4 0 1 12
tag right 7: cue.included	-28 -6 -11 2 10 14 -20 40 3 21 -10 20 39 -3 8 10
tag right 7: cue.local	6 11 6 17 -31 -7 -21 27 28 -20 9 -3 14 -18 11 29
tag right 7: cue.mediated	-26 -17 7 28 6 -12 -1 -3 -30 25 14 -7 7 -15 29 10
tag right 7: cue.missing	32 -16 -28 55 58 -9 -17 -26 5 -20 -41 7 27 -31 -16 5
tag right 7: cue.money	-9 -16 26 32 20 2 23 17 9 -6 26 17 21 6 -28 -15
tag right 7: cue.month	20 -27 1 -7 28 -1 5 24 -29 15 -24 -7 -7 -28 -33 -8
tag right 7: cue.of_whole	5 7 8 14 3 27 -5 -14 4 12 -9 8 18 -15 7 3
tag right 7: cue.of_year	-11 2 13 11 15 -19 -8 26 4 11 -8 -14 -15 -8 29 -23
tag right 7: cue.on_shield	1 9 -7 9 3 -13 -17 9 21 5 -19 17 11 13 7 41
tag right 7: cue.one_sided	9 16 -9 -25 -19 -21 13 1 9 -1 -38 -44 -32 32 4 -1
tag right 7: cue.other_exchange	-34 -25 22 12 15 -22 31 -14 -24 22 38 6 -14 8 -18 -4
tag right 7: cue.other_return	-27 6 -10 23 44 10 36 27 -10 -2 38 48 5 -32 -31 -17
tag right 7: cue.other_war	-15 -29 43 33 18 -14 41 13 27 -11 34 40 40 -25 -17 -20
tag right 7: cue.outside	-54 -16 15 -31 -22 -11 17 -16 -57 -36 14 -21 -37 31 3 -5
tag right 7: cue.part	12 -2 2 2 -6 3 -7 -14 1 10 1 -5 25 -7 10 -9
tag right 7: cue.planned	14 33 26 17 -16 -8 -16 22 47 -16 -4 32 12 12 1 -35
tag right 7: cue.postponed	-35 16 19 3 31 14 29 -4 -14 -16 8 34 25 -7 -2 -16
tag right 7: cue.ready	-5 16 28 -1 13 -19 13 11 37 0 17 4 15 10 1 -27
tag right 7: cue.recap	-29 13 0 0 -30 -2 -29 -6 -3 32 -1 -1 -25 16 -26 -27
tag right 7: cue.record	-26 -6 11 23 -13 21 5 -13 26 -28 -9 7 7 -11 5 10
tag right 7: cue.relative	2 12 3 2 3 11 -12 -21 -16 6 -7 -6 27 10 10 -20
tag right 7: cue.repatriation	22 -13 13 -8 10 -25 -12 12 0 28 -2 -5 -3 -7 13 -8
tag right 7: cue.reunion	-17 0 -6 -8 2 7 -8 -10 -18 6 3 -11 9 -19 17 14
tag right 7: cue.same_number	-15 39 -9 20 -1 1 7 -9 -23 -1 3 37 -9 -1 3 13
tag right 7: cue.since	-22 -19 2 8 6 -2 1 1 -19 37 14 -31 -15 -27 21 -49
tag right 7: cue.span	-15 26 -15 -3 26 23 7 16 18 2 2 14 3 -8 -6 1
tag right 7: cue.stage	-10 24 13 4 -9 16 18 9 18 1 -11 13 -10 11 1 10
tag right 7: cue.thanks	-10 9 -18 18 -4 18 3 -3 -2 -22 6 18 34 -8 16 8
tag right 7: cue.third	-8 -31 16 18 29 -33 30 18 29 -8 38 32 8 -12 -25 -25
tag right 7: cue.to_date	17 -37 7 -3 -13 -18 10 4 -30 -4 22 -4 8 -25 -9 0
tag right 7: cue.today	-13 -9 -34 16 -16 4 14 16 19 -4 20 11 -16 -10 -19 4
tag right 7: cue.total	13 -9 10 -46 5 -16 10 -4 -20 -15 -21 -22 6 -29 19 9
tag right 7: cue.training	-18 -13 11 28 34 6 18 -24 8 -12 16 33 26 -15 -30 -17
tag right 7: cue.transit	-33 7 4 0 -16 18 -9 -3 16 9 -4 6 -7 9 -13 8
tag right 7: cue.unfinished	-8 -14 -7 6 1 24 -2 -11 -7 17 18 1 9 -13 -22 -3
tag right 7: cue.unit	-1 -6 12 -8 -3 1 -15 15 9 -22 -12 21 -24 -32 -26 -5
tag right 7: cue.venue	4 5 10 15 27 22 -13 22 4 10 36 17 14 -9 -46 -24
tag right 7: cue.visit	2 -21 11 7 15 -14 21 -10 7 0 43 21 -2 -3 -35 -15
tag right 7: cue.year	10 -25 14 -9 21 -33 2 -6 -9 38 -16 -24 -37 -18 11 -3
tag right 7: cue.yesterday	-36 6 10 -17 -17 -3 -32 2 -8 -32 2 -10 31 -10 23 10
tag right 7: foe.agent	6 27 -9 9 -33 7 33 -6 -21 -14 -7 -10 -7 23 21 23
tag right 7: foe.of	-10 28 17 -12 -9 13 9 -9 21 -24 16 -1 16 5 6 24
tag right 7: foe.to	9 24 2 -5 6 13 13 -27 -6 -10 12 0 28 -12 19 1
tag right 7: noun.body	-4 9 -4 -2 23 8 -14 22 -4 -4 6 3 -18 -14 -2 5
tag right 7: noun.branch	-12 16 -11 -17 7 18 21 -11 -3 -23 2 35 13 -1 4 8
tag right 7: noun.child	4 8 1 5 6 18 13 13 7 -23 16 12 20 -4 26 1
tag right 7: noun.civilian	6 2 9 -23 1 25 -29 -9 17 7 -17 -15 17 -14 -5 15
tag right 7: noun.exchange	-64 3 11 -8 0 -12 13 6 -22 2 6 9 -11 13 17 0
tag right 7: noun.family	-29 7 0 19 1 -21 -4 38 12 10 11 -3 42 9 18 12
tag right 7: noun.foreigner	23 -11 9 -31 -13 -43 -11 4 -6 -6 19 -19 17 25 -9 -9
tag right 7: noun.man	3 39 3 -32 -20 17 -37 20 -4 -17 3 -23 -45 -15 13 11
tag right 7: noun.military	19 6 -3 1 9 -2 0 -1 -16 -27 11 -14 0 4 -6 -4
tag right 7: noun.other	-1 -1 17 9 20 22 -1 2 4 -11 -8 10 -20 4 -1 -16
tag right 7: noun.people	-8 -6 -6 25 -8 -11 -7 -17 -6 -17 3 -5 -9 2 10 -1
tag right 7: noun.rank	-5 -3 -18 -8 1 -34 6 2 8 0 -36 -3 18 -3 -18 17
tag right 7: noun.soldier	-5 13 -7 -12 31 -9 14 13 5 -29 -18 -11 -19 12 21 10
tag right 7: noun.woman	-16 0 -7 7 6 -12 -9 10 36 13 -7 -29 2 -20 14 20
tag right 7: own.agent	-12 10 -2 -13 -20 23 -26 -25 -2 -16 -8 -2 -6 4 12 -21
tag right 7: own.of	-11 0 20 -6 15 -2 17 2 15 1 15 -8 20 16 18 -2
tag right 7: own.to	-4 8 16 1 10 10 -10 2 -14 21 -3 -27 -11 -18 6 6
tag right 7: qualifier.approx	11 -3 8 23 -6 4 3 -11 -32 -15 16 -5 -12 -20 -13 -3
tag right 7: qualifier.at_least	-20 0 15 22 8 16 27 27 11 6 26 36 25 -21 -28 -13
tag right 7: qualifier.at_most	-5 15 -16 -9 -4 9 -10 2 10 3 -5 -12 -9 -14 35 -6
tag right 7: qualifier.more_than	-7 -26 2 -4 13 13 19 0 -6 -1 23 -7 13 15 -4 -15
tag right 7: ru.agent	-26 16 -30 -23 -2 5 15 -4 -5 -3 27 9 29 26 0 14
tag right 7: ru.from	18 -18 -35 -27 15 -6 -16 3 -2 7 9 12 13 7 -10 18
tag right 7: ru.of	-7 6 0 -22 -13 -4 1 -14 -6 11 8 14 20 19 -3 6
tag right 7: ru.to	-32 21 3 -28 -11 8 -3 0 5 23 -3 -5 -28 14 -6 -12
tag right 7: ua.agent	27 -1 10 -13 -7 -6 4 4 -9 6 -6 0 18 0 5 -2
tag right 7: ua.from	-4 21 7 11 -4 19 -3 -42 1 -6 3 21 -1 -23 3 3
tag right 7: ua.of	15 -9 7 8 -19 1 -5 8 -5 -7 1 1 7 -9 14 -8
tag right 7: ua.to	18 16 14 -22 -9 0 4 -14 4 8 0 11 15 11 -2 8
tag right 7: verb.bring	16 0 10 5 -25 -16 6 18 -23 12 -23 3 3 -8 -10 -17
tag right 7: verb.come	-46 12 4 9 -1 12 3 6 15 18 -6 12 10 9 -6 14
tag right 7: verb.future	0 15 2 14 -4 12 16 17 24 0 17 13 11 -7 -2 -20
tag right 7: verb.get	-3 0 -12 0 4 -8 39 4 9 5 6 19 -6 -11 -3 13
tag right 7: verb.give	3 40 6 -15 -9 11 -6 -7 -11 -5 -3 11 -34 0 6 22
tag right 7: verb.held_exchange	-39 -8 4 2 -12 9 -24 2 8 -7 19 -10 -21 -8 5 3
tag right 7: verb.home	-37 1 10 -20 -13 8 -13 -5 13 5 -5 -16 1 6 25 -1
tag right 7: verb.managed	-17 -3 8 15 -22 -3 -34 25 6 8 4 -31 19 18 35 7
tag right 7: verb.noun	15 9 28 4 -13 -2 20 -3 7 -28 27 17 1 3 -23 9
tag right 7: verb.other	-2 29 -8 7 14 5 7 20 -7 0 19 15 -27 -7 -5 -5
tag right 7: verb.swap	-26 -6 35 9 4 2 16 0 -19 1 3 10 -4 -6 11 11
tag right 7: verb.will	23 20 -9 -7 17 -31 4 41 12 10 -19 -7 13 -1 -6 -19
tag right 7: view.ru	3 -6 1 4 -17 10 15 -22 -13 -9 31 7 -10 -33 2 -30
tag right 7: view.ua	25 -16 -8 -26 27 -24 9 16 17 15 6 0 17 33 -5 3
tag right 7: voice.ru	-8 0 14 -10 0 19 -10 -23 13 -7 25 14 -47 3 24 10
tag right 7: voice.ua	26 -19 35 -12 -15 -9 -2 13 25 25 -19 -19 -39 -4 12 7
tag right beyond: adj.dead	-19 14 -3 -15 20 -17 15 33 26 11 20 2 17 -24 -2 16
tag right beyond: adj.freed	-14 12 16 5 -9 10 4 4 -11 -2 -10 27 -14 -34 12 4
tag right beyond: adj.modifier	7 -12 -1 -2 9 6 7 -2 13 -19 -7 -8 -4 6 3 -2
tag right beyond: adj.wounded	-13 -2 28 5 -5 -16 14 21 5 18 7 -11 -47 11 -16 3
tag right beyond: category	12 10 -16 4 20 -1 13 -14 18 -18 -4 -13 -13 2 -16 -2
tag right beyond: country	-21 15 -30 18 -3 10 -2 9 12 -17 -23 44 30 -2 13 11
tag right beyond: cue.agreed	-19 11 21 -7 21 19 2 -13 23 -2 -6 2 -4 0 -5 21
tag right beyond: cue.agreement	-17 7 10 1 10 10 -9 -19 19 3 2 -10 8 7 -1 10
tag right beyond: cue.all	21 -24 -11 -44 8 1 -16 -3 -24 -1 -9 -31 8 5 -7 -3
tag right beyond: cue.all_civilians	1 -28 -32 15 32 -20 29 14 21 -3 -11 17 17 2 -12 10
tag right beyond: cue.already	21 -9 17 -8 -4 -26 -4 -15 39 -20 21 3 33 6 -1 -19
tag right beyond: cue.among	-21 -32 19 43 33 -7 44 8 19 -2 26 49 35 -15 -19 -5
tag right beyond: cue.anniversary	10 25 -2 -21 -22 14 -5 5 14 12 -24 -16 -14 27 0 6
tag right beyond: cue.border	-11 -6 -18 3 22 12 19 19 17 0 -3 37 13 1 27 36
tag right beyond: cue.born	3 21 1 -7 6 -1 -7 0 4 -26 26 21 23 16 11 -8
tag right beyond: cue.called_off	-6 -14 -25 18 11 -7 22 10 10 -11 21 19 23 -7 -5 -19
tag right beyond: cue.captivity	-10 13 28 -2 -9 -9 7 -5 14 -17 -6 21 27 6 23 7
tag right beyond: cue.captured	-23 28 -26 17 6 -6 0 -7 12 9 -3 21 -13 23 8 4
tag right beyond: cue.claims	-3 3 10 -12 1 16 -4 -10 10 7 -6 4 4 12 5 7
tag right beyond: cue.completed	-7 -8 -28 6 0 6 7 -2 9 -13 5 13 9 11 11 12
tag right beyond: cue.count	15 -1 -3 -26 -4 0 -11 7 9 -25 26 3 14 -8 -28 -4
tag right beyond: cue.crime	-16 -24 29 35 21 -21 34 -1 29 -21 38 30 20 -12 -13 -17
tag right beyond: cue.denied	-17 -6 -8 10 1 -13 32 12 18 -6 24 24 33 17 -20 10
tag right beyond: cue.deported	-22 33 -21 -2 -4 9 3 -7 14 33 -23 -20 -10 13 25 13
tag right beyond: cue.died	-1 20 -27 3 -6 0 20 9 8 -29 11 -6 16 0 -17 20
tag right beyond: cue.each	-43 -41 18 26 -27 3 -4 10 -31 9 -11 -15 59 -25 17 -8
tag right beyond: cue.evacuation	-22 -18 25 35 12 7 35 -1 25 -15 26 40 23 -30 4 -25
tag right beyond: cue.ever_captured	-4 -4 1 20 11 26 6 -3 -8 11 25 21 -1 -7 -10 -7
tag right beyond: cue.footage	-15 -10 2 -4 -4 -7 -19 -15 6 -11 -14 -10 10 -26 2 -11
tag right beyond: cue.good_news	27 12 27 -6 -3 -6 -11 22 32 14 -6 2 -14 30 -2 10
tag right beyond: cue.held	23 3 -4 -15 8 14 -21 -12 -21 11 11 -12 15 -2 0 -7
tag right beyond: cue.in_captivity	2 34 -17 -14 5 -4 -5 -5 -9 -11 5 5 10 -12 10 -19
tag right beyond: cue.in_return	-7 -1 4 0 35 -14 3 10 -21 5 12 -3 15 -13 16 -5
tag right beyond: cue.included	4 -14 21 22 10 -12 10 18 -24 11 5 6 12 -25 -15 2
tag right beyond: cue.local	-7 6 8 22 8 -13 10 22 17 -16 3 36 36 -10 -4 -17
tag right beyond: cue.mediated	-25 -7 -8 7 5 5 -16 -3 2 3 -2 20 8 -17 14 1
tag right beyond: cue.missing	19 -5 -23 38 43 -10 8 -4 11 0 -34 20 15 -10 1 14
tag right beyond: cue.money	-18 -4 17 33 13 -8 16 -17 25 -22 31 11 20 -11 0 -18
tag right beyond: cue.month	12 2 -6 11 31 -10 27 11 -17 -4 -20 -13 -1 14 1 14
tag right beyond: cue.name	4 -1 -15 13 16 -15 19 12 20 -4 -1 -6 -4 -1 -4 18
tag right beyond: cue.of_whole	11 2 4 4 12 4 6 -10 15 14 7 2 2 -24 10 15
tag right beyond: cue.of_year	12 -1 6 -13 18 4 0 26 2 1 -25 -16 -16 20 -14 -20
tag right beyond: cue.one_sided	-4 45 -12 -22 -22 9 -4 -4 15 -6 -41 1 -36 28 4 -10
tag right beyond: cue.other_exchange	-19 -40 19 13 23 -9 40 -7 -17 11 43 13 -1 13 -30 -10
tag right beyond: cue.other_return	5 -6 19 19 13 0 -5 26 30 -14 16 9 7 10 -26 23
tag right beyond: cue.other_war	-17 -8 38 13 23 -52 23 14 28 18 -6 11 4 22 -3 2
tag right beyond: cue.outside	-40 -12 -16 -36 -23 2 11 -13 -37 1 18 -17 -33 53 -12 21
tag right beyond: cue.part	13 9 -8 9 -9 -2 1 13 11 12 5 -3 8 -16 14 -11
tag right beyond: cue.planned	27 7 23 5 -15 6 9 0 7 5 14 9 -13 -10 1 -20
tag right beyond: cue.postponed	-7 2 18 21 38 -5 48 23 24 -15 12 28 26 -7 -38 -31
tag right beyond: cue.ready	-18 9 32 18 5 -25 -16 36 -1 23 -1 7 -20 -4 9 -17
tag right beyond: cue.recap	-33 9 43 3 -12 0 -13 -8 38 4 -10 -6 -13 23 6 1
tag right beyond: cue.record	-27 -21 -5 18 -5 12 -1 -1 17 -17 -5 5 12 24 8 -1
tag right beyond: cue.relative	1 2 6 -17 18 -1 -14 -16 8 5 -11 -3 11 -3 -3 0
tag right beyond: cue.repatriation	-6 -2 3 19 -1 10 21 18 7 1 4 35 25 -12 -17 2
tag right beyond: cue.reunion	-15 24 -13 -3 -6 14 2 -1 1 -7 9 -2 13 0 17 14
tag right beyond: cue.same_number	-48 19 -8 3 0 -10 -8 16 13 -13 14 27 2 -10 11 17
tag right beyond: cue.since	7 -16 -12 -12 18 -26 9 2 10 -10 3 -8 -32 -7 6 -6
tag right beyond: cue.span	-1 14 -7 -15 21 21 15 1 -10 8 -18 -3 -8 3 19 13
tag right beyond: cue.stage	-20 -3 27 -16 12 19 2 -5 3 -11 -15 31 -30 -5 25 15
tag right beyond: cue.thanks	9 -6 -12 19 -8 -5 -10 -8 4 33 0 -4 17 -12 31 -11
tag right beyond: cue.third	-10 -32 -6 29 32 1 42 30 29 -7 33 23 20 -27 -22 -14
tag right beyond: cue.to_date	1 -14 13 -26 -25 -3 -13 -21 11 -8 9 -7 0 -7 10 16
tag right beyond: cue.today	-8 0 -42 3 -9 5 -11 11 -23 36 15 -9 2 12 8 1
tag right beyond: cue.total	0 4 -5 -13 -16 -10 22 13 4 -11 -11 0 2 9 -1 22
tag right beyond: cue.training	-22 -17 21 36 20 -22 33 8 20 4 24 19 11 -15 -19 -12
tag right beyond: cue.transit	-14 42 11 -2 9 20 7 18 1 21 -7 31 -4 21 2 -6
tag right beyond: cue.unfinished	-21 -48 -13 9 10 7 -3 4 -1 13 16 -7 41 -34 -20 -20
tag right beyond: cue.unit	18 18 -7 24 -7 -2 22 45 37 -11 6 36 -12 -3 -23 1
tag right beyond: cue.venue	-7 -9 19 -1 20 5 5 -1 -10 6 28 -6 6 -3 -17 1
tag right beyond: cue.visit	-4 2 -13 22 9 -2 34 -11 19 -9 27 17 -1 -6 1 19
tag right beyond: cue.year	11 -12 10 -13 22 12 19 11 -14 32 8 -1 -31 -31 6 18
tag right beyond: cue.yesterday	-28 -7 15 27 -3 -4 0 11 -19 -25 -3 7 47 -13 3 7
tag right beyond: foe.agent	2 15 -5 1 -1 11 7 -7 -9 3 -1 -13 -6 4 2 -11
tag right beyond: foe.of	-7 -21 7 2 8 17 12 11 38 -9 13 5 23 -5 10 5
tag right beyond: foe.to	4 27 -19 5 1 15 7 -2 14 18 -7 19 15 -15 14 5
tag right beyond: noun.body	-24 26 -12 6 9 -8 6 8 8 -7 -28 11 8 -7 2 -6
tag right beyond: noun.branch	10 21 -7 -4 4 7 26 16 16 -3 15 34 3 -2 -31 -2
tag right beyond: noun.child	-29 17 -8 13 13 -6 -19 12 -15 -16 19 4 -8 -28 26 -16
tag right beyond: noun.civilian	31 15 5 -10 -13 21 -29 -4 11 15 7 -14 15 -10 1 -1
tag right beyond: noun.exchange	-21 9 19 -5 -23 3 7 -13 -2 -4 1 -1 3 19 10 -9
tag right beyond: noun.family	-22 24 -2 9 -6 1 -8 34 39 5 14 -23 14 11 5 1
tag right beyond: noun.foreigner	30 -6 -11 -28 -9 -10 10 14 10 9 17 -21 13 14 -10 -6
tag right beyond: noun.man	-18 28 -24 3 9 24 1 18 -1 -7 12 5 1 -32 16 23
tag right beyond: noun.military	20 -3 -23 -3 11 -8 4 -2 4 -8 4 3 3 -10 3 11
tag right beyond: noun.other	-12 8 4 6 19 21 17 0 6 -32 -1 10 3 0 -10 10
tag right beyond: noun.people	-5 -1 12 0 -4 -2 5 -11 3 14 -3 -9 21 -6 4 15
tag right beyond: noun.rank	7 8 -3 7 -26 -39 -8 16 9 6 -9 11 -4 9 -13 25
tag right beyond: noun.soldier	18 14 -8 0 28 -22 -5 17 -10 -22 0 14 2 -19 14 14
tag right beyond: noun.woman	-31 1 -12 -11 -3 4 -18 -4 35 -2 2 -26 34 -16 18 18
tag right beyond: own.agent	-3 -1 1 -9 8 -1 -18 -5 -10 0 7 14 0 1 11 -13
tag right beyond: own.of	8 16 -8 -4 -2 9 -7 -13 12 5 -8 -22 -7 0 7 -12
tag right beyond: own.to	21 20 19 -8 8 13 17 17 -9 -23 8 -11 -10 -3 19 11
tag right beyond: qualifier.approx	8 0 5 0 24 0 -11 -18 3 -11 1 -15 -16 -14 11 4
tag right beyond: qualifier.at_least	-37 -2 3 23 -5 9 1 2 3 20 36 -4 7 -2 3 -4
tag right beyond: qualifier.at_most	3 11 6 10 3 -12 -15 -6 19 12 18 13 4 -5 29 -10
tag right beyond: qualifier.more_than	1 -26 -8 -4 43 -7 8 -4 -10 12 21 -26 30 -11 14 -7
tag right beyond: ru.agent	5 4 -24 -10 13 -17 13 22 -8 -6 -17 -6 17 -6 -4 6
tag right beyond: ru.from	17 -20 -7 -10 18 -37 -1 -3 6 11 13 -7 -29 12 -13 6
tag right beyond: ru.of	-6 -5 -23 -9 -19 -15 16 3 -3 -21 22 -1 30 2 -4 2
tag right beyond: ru.to	-19 -10 7 3 -6 -8 6 36 0 6 -46 -18 -3 9 10 -25
tag right beyond: ua.agent	-17 -16 -21 4 -19 14 14 -20 -9 -11 -7 -6 26 8 7 -17
tag right beyond: ua.from	-19 23 13 24 -17 -2 0 -43 -2 18 -16 37 -1 -32 -7 3
tag right beyond: ua.of	-6 -2 -11 7 -22 -2 -20 -5 -2 -4 9 7 21 -16 11 -4
tag right beyond: ua.to	9 -3 -8 -15 -31 1 -29 -24 -29 -38 -31 15 24 -31 5 -19
tag right beyond: verb.bring	-14 11 20 11 -23 -18 -9 27 -11 27 -8 -3 9 -5 11 -9
tag right beyond: verb.come	-19 -1 -14 5 7 -1 0 0 10 -18 -20 -3 -13 0 13 -3
tag right beyond: verb.future	-20 11 21 -4 15 12 24 22 1 12 -5 22 -20 -13 1 -20
tag right beyond: verb.get	-16 24 -5 -22 -3 -6 37 7 7 20 12 9 -28 6 -5 9
tag right beyond: verb.give	-5 25 1 -27 4 -6 -3 -7 2 -26 19 0 -8 12 -17 -19
tag right beyond: verb.held_exchange	-20 -2 5 10 -11 2 -18 -4 2 -8 16 6 -6 -3 -1 3
tag right beyond: verb.home	-18 -8 -2 -9 0 2 0 12 32 -36 16 -29 19 15 35 9
tag right beyond: verb.managed	5 10 -17 -7 -14 -22 8 14 5 -3 13 0 19 -5 15 -11
tag right beyond: verb.noun	17 7 13 -26 -23 11 27 -11 -21 -11 8 -1 -13 14 5 16
tag right beyond: verb.other	6 25 13 6 21 15 -1 10 -5 10 4 9 -7 -14 4 3
tag right beyond: verb.swap	-10 -10 6 6 -20 1 -12 9 23 -22 4 33 27 7 -3 4
tag right beyond: verb.will	-8 -7 -1 24 -6 -9 15 15 43 -13 19 5 12 12 -18 1
tag right beyond: view.ru	17 3 25 -3 -18 3 -6 -7 -5 -3 12 23 -16 -24 3 -7
tag right beyond: view.ua	13 -16 -18 23 24 10 3 -20 5 20 2 -7 -3 -9 -15 10
tag right beyond: voice.ru	-27 -7 -23 -2 -8 22 2 -10 7 1 3 -12 -5 14 10 2
tag right beyond: voice.ua	24 16 6 -4 -9 -13 26 29 8 40 -20 -5 -14 15 -11 -10
tag right clause: adj.dead	-2 22 10 -2 9 27 2 22 -3 -1 10 18 -7 -12 -9 13
tag right clause: adj.freed	-20 13 -4 38 -15 16 12 2 -11 7 -27 -5 -3 -11 17 8
tag right clause: adj.modifier	33 -6 14 -11 -4 8 3 18 2 1 -9 27 -4 -3 1 4
tag right clause: adj.wounded	-36 -30 -8 0 -30 -18 24 4 4 -10 11 12 5 11 -29 -5
tag right clause: category	12 5 -33 29 3 11 28 -4 -3 -7 -7 17 -21 -9 -37 -6
tag right clause: country	-8 0 -19 28 2 -12 3 -17 8 -1 -6 17 14 10 9 -11
tag right clause: cue.agreed	9 -3 -38 -29 -18 15 7 8 -27 -9 18 -3 -16 -3 -15 3
tag right clause: cue.agreement	-24 -4 -27 -2 5 15 11 10 -3 12 9 -4 -5 -2 -18 5
tag right clause: cue.all	-34 10 13 10 29 -12 32 25 7 -1 -7 3 1 1 -3 9
tag right clause: cue.already	-6 4 -15 9 26 -4 17 18 -5 28 -2 5 -7 18 11 11
tag right clause: cue.among	-35 -13 27 10 34 -39 17 24 45 -10 20 22 34 12 2 -15
tag right clause: cue.anniversary	-17 -23 15 21 19 -16 28 2 21 0 13 13 23 -18 -14 1
tag right clause: cue.border	25 29 1 -7 12 -1 -4 19 12 7 -9 -3 -8 29 15 2
tag right clause: cue.born	11 -8 28 26 -26 -45 3 40 22 -13 -21 22 6 24 -26 -9
tag right clause: cue.called_off	-28 -8 11 39 25 -28 28 22 23 -15 42 29 26 -6 -25 -30
tag right clause: cue.captivity	1 20 8 -25 10 14 -11 0 1 31 9 15 -31 17 -17 9
tag right clause: cue.captured	-18 13 -5 12 24 2 0 42 43 -27 26 35 26 17 -10 -6
tag right clause: cue.claims	40 -3 -9 0 9 -21 -14 1 -19 -26 -2 4 34 4 -31 8
tag right clause: cue.completed	3 -3 -17 13 -11 15 4 -6 -6 14 6 -6 14 7 25 7
tag right clause: cue.count	-38 0 15 3 12 2 -1 -6 -4 -1 -3 -1 0 22 20 -4
tag right clause: cue.crime	-29 -11 22 27 43 6 35 7 22 -13 23 44 24 -25 -21 -28
tag right clause: cue.denied	11 -11 11 8 29 -21 6 20 13 -10 20 9 24 9 -26 -29
tag right clause: cue.deported	-30 10 17 40 30 -12 42 47 28 1 6 16 14 -7 -15 1
tag right clause: cue.died	-4 -8 -11 20 4 -3 14 6 3 0 4 6 10 8 -2 5
tag right clause: cue.each	-55 11 -2 19 -2 13 -1 -22 14 13 -1 7 -34 24 1 15
tag right clause: cue.evacuation	-20 4 29 21 14 20 51 30 22 -23 25 57 8 -27 -11 -10
tag right clause: cue.ever_captured	3 -4 8 11 20 -24 2 29 31 1 11 21 21 6 -40 -34
tag right clause: cue.footage	-9 11 7 9 -9 -34 -19 36 50 -19 -6 5 16 21 -6 -7
tag right clause: cue.good_news	-39 18 -16 -10 14 -17 -7 46 49 -18 -6 -3 5 32 -15 -14
tag right clause: cue.held	31 -33 7 -1 8 -19 16 -12 -7 -60 27 -29 21 4 -33 -23
tag right clause: cue.in_captivity	11 -12 -29 -9 16 9 -3 -6 -7 -25 27 21 54 36 -8 1
tag right clause: cue.in_return	-12 26 7 -6 3 9 -2 5 24 -19 9 13 -8 6 1 14
tag right clause: cue.included	-6 -21 -11 16 -13 -2 10 4 12 -12 -2 6 34 -6 5 28
tag right clause: cue.local	5 11 26 14 0 -20 -22 27 35 -20 21 7 15 4 2 -4
tag right clause: cue.mediated	-41 2 8 15 18 -18 5 -14 -3 17 14 -15 -1 21 35 14
tag right clause: cue.missing	37 11 -22 77 20 -32 -23 -36 24 -58 -60 -7 16 -39 -41 -36
tag right clause: cue.money	-20 -5 -5 28 26 5 29 15 9 -7 33 33 32 0 -8 -10
tag right clause: cue.month	4 -24 21 3 33 -8 9 30 -4 31 -17 -19 -22 -24 -25 -22
tag right clause: cue.of_whole	2 -12 -12 2 7 5 -15 -14 9 -3 2 8 -19 0 -7 -5
tag right clause: cue.of_year	-22 -7 22 3 1 -11 -6 21 6 20 -3 -15 9 -8 11 -48
tag right clause: cue.on_shield	12 15 -16 -5 -16 -25 -23 22 29 8 -15 1 -4 25 21 32
tag right clause: cue.one_sided	0 12 3 -6 6 -9 -10 1 1 3 -25 -34 -8 22 12 -10
tag right clause: cue.other_exchange	-33 -6 7 46 31 12 45 25 43 -16 32 37 19 -14 -23 -31
tag right clause: cue.other_return	-17 0 9 -8 31 -3 11 46 8 8 13 37 6 -7 -25 19
tag right clause: cue.other_war	-10 -7 42 30 25 -21 10 51 29 -3 42 34 31 10 -36 -31
tag right clause: cue.outside	-45 -20 -28 -30 -8 -20 1 -4 -46 33 24 -15 -38 15 -12 -5
tag right clause: cue.part	-21 10 -10 8 33 13 3 9 8 5 10 12 8 9 -12 -1
tag right clause: cue.planned	25 16 1 -11 -4 -18 19 5 -10 -33 15 23 0 -1 -26 -17
tag right clause: cue.postponed	6 4 -4 -7 10 3 5 17 -7 -11 10 9 2 2 -27 -11
tag right clause: cue.ready	-1 -14 16 5 -3 -22 12 13 31 -24 26 1 19 14 -14 -24
tag right clause: cue.recap	-13 -19 2 10 2 -33 16 9 1 32 13 11 -3 -23 -49 7
tag right clause: cue.record	-31 43 8 22 -26 -6 10 16 25 -28 11 24 -5 -2 -17 8
tag right clause: cue.relative	-14 -6 -13 4 -10 3 15 -4 22 -34 -15 6 -19 16 -26 -19
tag right clause: cue.repatriation	-4 -1 24 14 16 -8 24 27 25 23 22 7 13 -10 -11 -3
tag right clause: cue.reunion	-15 26 28 -7 -1 -24 -3 -11 -21 2 4 -3 20 3 25 16
tag right clause: cue.same_number	-7 0 -17 -3 4 -2 8 17 -15 -3 -22 1 22 8 8 20
tag right clause: cue.since	-22 -4 13 19 19 6 21 2 -2 49 11 -10 8 6 -5 -33
tag right clause: cue.span	-11 10 -19 9 23 10 10 29 -20 21 -20 7 7 -11 -39 -6
tag right clause: cue.stage	-10 1 -6 17 10 -13 19 40 44 5 6 15 -21 19 1 25
tag right clause: cue.thanks	9 -28 12 27 -18 -14 -16 -3 5 -9 23 -6 13 -10 16 6
tag right clause: cue.third	12 -4 39 14 32 4 21 6 13 -6 42 22 20 16 -22 -11
tag right clause: cue.to_date	-3 -6 14 23 21 -16 7 -16 12 32 -19 -8 -18 -9 -5 -6
tag right clause: cue.today	-9 0 -56 -19 -9 -4 15 33 7 -27 -14 5 -2 1 12 -1
tag right clause: cue.total	10 -29 -4 9 -7 -17 -18 24 -26 11 0 -28 -1 -14 43 8
tag right clause: cue.training	-25 -26 15 16 26 22 30 -4 2 -21 27 22 30 -22 -12 -16
tag right clause: cue.transit	1 12 -16 -15 -15 14 -30 -10 18 -20 22 22 40 19 10 -11
tag right clause: cue.unit	18 -6 5 -15 -5 -35 -23 0 14 -31 -25 -7 12 -25 -19 -9
tag right clause: cue.venue	-16 -25 15 -5 -1 18 -17 3 2 22 26 -16 6 -4 -27 17
tag right clause: cue.visit	-22 15 -10 20 7 -16 16 10 29 -19 -11 8 16 5 -3 16
tag right clause: cue.year	-9 -22 18 -1 31 -2 2 -12 0 31 4 -11 -8 -6 2 -13
tag right clause: cue.yesterday	24 13 -2 2 -5 14 -7 9 -4 -6 10 20 -7 -3 -4 2
tag right clause: foe.agent	-31 -36 -13 20 14 -35 -16 -35 47 -6 -11 -30 46 32 -32 3
tag right clause: foe.of	-24 13 29 -2 1 -3 25 1 -3 -9 12 17 23 -2 -14 24
tag right clause: foe.to	-9 28 11 -16 -24 6 11 -34 -7 -20 -8 18 -16 -20 19 24
tag right clause: noun.body	25 -2 30 2 8 -9 -13 42 15 -2 -12 2 -12 2 1 -1
tag right clause: noun.branch	-23 25 -10 -2 12 17 17 -20 -22 -21 1 36 27 -31 41 10
tag right clause: noun.child	-18 -20 1 29 40 -21 41 49 35 10 24 45 -1 7 -31 17
tag right clause: noun.civilian	12 -10 7 -15 -3 5 -26 17 16 -5 -27 -24 -27 7 4 -7
tag right clause: noun.exchange	-42 3 8 6 -9 -14 2 -5 -8 -1 -1 -23 -13 6 3 -2
tag right clause: noun.family	-32 27 15 -3 -5 -19 -20 0 0 7 -4 -5 -2 4 33 8
tag right clause: noun.foreigner	4 -2 16 26 33 -5 25 15 24 -5 33 35 23 -7 -30 -33
tag right clause: noun.man	-8 -31 10 27 30 -27 20 38 30 -2 44 31 32 -47 -22 1
tag right clause: noun.military	-23 31 23 7 2 -14 -25 10 -15 -10 -26 0 2 -3 9 -3
tag right clause: noun.other	7 1 8 23 6 9 -10 12 -1 -4 24 -2 -2 0 -7 -14
tag right clause: noun.people	5 43 -11 29 10 -15 -7 -38 -20 -1 -7 13 -10 -5 -4 9
tag right clause: noun.rank	11 -42 -9 34 22 4 59 3 -15 -17 60 39 43 -41 -28 -15
tag right clause: noun.soldier	-17 23 -6 5 18 4 11 4 -12 17 23 -14 2 6 27 28
tag right clause: noun.woman	28 -1 -6 27 10 -53 16 54 52 -23 -1 19 9 -13 -28 -22
tag right clause: own.agent	-12 -41 21 -5 3 27 -10 2 9 25 -26 -4 -2 -19 -1 26
tag right clause: own.from	10 -11 10 13 29 -9 -6 11 28 4 -1 0 12 2 -11 20
tag right clause: own.of	-32 10 11 -2 1 1 -19 11 -15 0 6 -2 5 22 7 7
tag right clause: own.to	1 9 9 9 -8 1 -1 18 1 32 5 20 -3 -8 33 9
tag right clause: qualifier.approx	-21 17 -2 40 -6 8 -5 11 22 -5 20 15 38 8 -37 15
tag right clause: qualifier.at_least	10 -4 8 -9 29 -20 -9 -19 -4 -34 18 5 44 21 -4 11
tag right clause: qualifier.at_most	2 0 -21 28 14 15 -8 2 -1 18 0 21 25 -5 -13 6
tag right clause: qualifier.more_than	-21 -37 -9 -16 -17 -33 -3 5 -9 -5 20 -18 8 28 0 7
tag right clause: ru.agent	-35 13 -1 -13 7 -2 -2 -35 -28 -4 11 9 40 13 -7 9
tag right clause: ru.from	6 -4 -22 -30 9 -3 -7 7 7 32 7 -5 26 12 -17 11
tag right clause: ru.of	8 25 23 -9 -11 10 1 -17 -35 5 17 19 4 -2 1 14
tag right clause: ru.to	-49 28 25 -23 -2 28 -31 -22 -8 25 18 -6 -15 -1 -1 -1
tag right clause: ua.agent	27 2 -10 -22 -10 1 -1 0 -5 8 -24 -13 -6 -10 19 2
tag right clause: ua.from	-25 23 -16 9 -9 32 -22 -34 -27 16 14 21 -55 -41 8 -8
tag right clause: ua.of	27 12 -18 11 26 -10 20 -18 -12 18 6 3 7 -19 1 14
tag right clause: ua.to	34 7 4 -24 3 -25 15 17 22 35 -40 -17 -30 32 -24 22
tag right clause: verb.bring	-16 5 -13 7 -3 21 16 7 3 13 3 -9 10 -6 12 16
tag right clause: verb.come	-28 13 18 -6 -29 3 7 6 -14 37 2 14 -7 -1 11 9
tag right clause: verb.future	-1 4 -10 12 4 -5 30 3 -12 7 5 3 1 1 -16 -21
tag right clause: verb.get	-48 20 -1 19 18 2 14 25 -7 -3 4 18 -25 -6 16 16
tag right clause: verb.give	-1 -1 -12 -21 -2 -13 17 2 13 -7 -1 5 15 30 20 10
tag right clause: verb.held_exchange	-25 0 -6 13 1 10 6 -1 1 -7 1 9 -17 2 6 7
tag right clause: verb.home	5 15 3 1 -4 22 6 19 -3 13 2 -2 -9 0 25 2
tag right clause: verb.managed	-23 -2 -5 -9 5 -17 -15 -17 -20 13 -31 -19 -17 8 38 14
tag right clause: verb.noun	-24 -4 18 13 24 8 12 11 20 -13 11 25 22 -20 -6 -7
tag right clause: verb.other	2 -6 2 31 27 -21 7 14 2 8 17 17 13 -6 -19 -2
tag right clause: verb.swap	-35 -15 8 19 -2 -11 -5 -6 1 -2 2 -11 30 6 35 -12
tag right clause: verb.will	-20 -11 5 21 28 -6 22 11 -13 19 4 15 18 -24 -19 -20
tag right clause: view.ru	18 6 -6 0 -36 2 4 -17 7 -11 1 40 -10 -22 14 -27
tag right clause: view.ua	19 -14 -4 -22 31 -27 -20 10 23 28 -10 -12 -1 14 -4 13
tag right clause: voice.ru	-15 29 15 -9 7 -1 -17 -3 -3 -10 -29 7 -15 0 14 -7
tag right clause: voice.ua	9 14 12 -16 3 -5 -6 11 -4 13 11 9 1 15 11 34
verb away -1	-18 -10 -4 -6 -3 -11 2 -10 6 0 -14 -2 2 -6 8 7
verb away 0	-4 -4 -13 -2 -4 11 4 9 14 15 9 -8 7 2 11 -2
verb away 1	-13 -3 1 1 -19 1 2 4 -7 10 -22 -4 -4 5 -22 -7
verb away 2	4 17 0 10 -7 -9 8 4 4 3 6 -10 -29 -4 4 -6
verb bring cumulative both	-10 -2 30 16 -7 -10 -8 -13 -13 11 14 -16 -11 3 19 0
verb bring cumulative null	-6 -23 26 4 -8 -5 -1 -17 17 22 0 -10 -4 -6 9 -13
verb bring cumulative ru	-33 2 -1 8 -6 -4 2 0 -15 23 7 -5 -4 -16 -9 -19
verb bring cumulative ua	14 -37 -24 18 6 25 11 10 -33 27 -24 -1 13 -24 0 14
verb bring done	-15 0 -8 9 -4 2 7 9 -13 7 -5 -8 -7 9 -6 -5
verb bring dropped both	35 24 -2 3 15 -7 -7 11 -15 16 5 2 -35 -16 -16 0
verb bring dropped null	1 -6 -5 -6 26 3 -14 18 -4 10 -3 3 -3 -15 -9 -6
verb bring figure both	-8 -47 9 -3 -15 -11 -4 18 15 -29 10 0 35 5 13 -13
verb bring figure ru	-7 15 -27 -5 6 17 -9 15 -15 -6 -10 10 -6 -3 -13 -50
verb bring figure ua	11 8 6 -2 -5 -25 8 14 22 -2 -37 -15 -4 17 6 -5
verb bring open	-2 3 -8 -4 -4 -19 15 5 -9 -27 -5 37 11 14 -33 -42
verb bring outside ua	-9 -18 -10 -21 26 -19 34 -9 -13 1 3 -33 -18 35 -6 -7
verb bring part both	8 -20 -5 -23 10 10 20 3 -11 -27 7 6 14 -15 -5 -32
verb bring part ru	-34 4 16 7 -13 8 14 -13 -14 3 17 33 14 -9 -6 -20
verb bring part ua	-13 -2 -10 14 4 -25 14 15 3 7 5 26 12 -2 -11 -27
verb bring planned both	2 10 19 15 7 0 -5 2 19 11 29 6 -9 -2 7 -14
verb bring planned null	-2 3 -19 -14 29 20 -11 -2 -16 7 -3 -17 13 4 -15 -15
verb bring planned ru	8 7 -5 13 11 -11 -9 -7 -6 -10 1 -2 10 -29 -27 -1
verb bring planned ua	-26 -12 -2 9 23 -8 -7 5 6 -3 36 15 31 6 -11 5
verb bring recap null	6 5 -6 -7 7 -14 -8 28 -13 -8 -7 7 11 -10 -10 -13
verb bring recap ru	-12 -14 24 28 0 -25 11 20 24 4 0 8 23 -11 -2 -25
verb bring recap ua	11 18 7 20 -28 5 17 -7 16 -15 15 33 41 -22 -30 -43
verb come cumulative ru	-2 -2 -29 -16 -24 24 2 -31 -6 -16 46 -2 46 -1 9 14
verb come cumulative ua	22 -4 2 -20 20 -7 -13 26 -4 11 -11 -17 -27 -7 -3 0
verb come done	-16 8 14 0 0 12 -4 3 8 2 5 -15 -8 9 -2 -4
verb come dropped both	-5 11 -34 -7 -7 20 4 -8 -5 -9 -7 -7 13 5 7 23
verb come dropped null	8 4 -14 17 0 0 -2 16 4 12 -15 20 11 -2 2 30
verb come figure both	-15 -15 -15 21 6 -29 18 40 -19 -5 8 20 17 -3 -24 -15
verb come figure ru	-13 4 11 10 -17 34 13 -15 6 -16 7 29 14 -42 22 -44
verb come figure ua	-10 14 23 -5 -2 -20 -8 15 17 22 7 -6 18 13 5 10
verb come open	-12 -18 21 17 9 -22 24 4 15 -22 13 19 14 8 -15 1
verb come outside ua	-17 13 6 -14 4 -15 49 -14 -12 34 -13 -13 -6 42 -16 6
verb come part ru	-19 -1 23 14 10 5 -11 -15 18 36 6 -14 16 -14 -24 -12
verb come part ua	-27 -1 12 -4 8 -18 9 -16 -1 -27 5 13 -7 -8 -4 -12
verb come planned ru	0 -8 -4 12 15 -8 16 14 16 17 0 -6 -2 7 -8 -10
verb come planned ua	-15 -9 -9 -18 -9 13 11 -1 -2 -12 -7 -17 -9 -14 9 -5
verb come recap null	-4 2 19 21 19 -6 15 15 3 -13 10 15 19 -5 -17 5
verb come recap ru	-21 -20 40 37 26 -12 11 6 41 -2 28 28 27 -9 -33 -27
verb come recap ua	-26 -15 14 23 12 8 33 -24 3 -9 53 23 33 -27 -21 -3
verb get cumulative ru	0 5 8 -1 13 4 9 5 5 15 4 -5 13 -1 -10 19
verb get cumulative ua	10 -2 17 -9 14 -5 19 9 -3 3 -7 -30 14 -23 0 -2
verb get done	1 5 13 -5 -28 7 -13 -14 3 -1 5 -21 -11 -27 -5 1
verb get dropped both	3 18 19 3 -5 6 7 21 16 10 -4 2 -12 -15 7 25
verb get dropped null	-38 -1 36 -5 -15 25 23 -28 -12 -4 32 7 -24 6 -16 18
verb get figure ru	-32 -1 -16 0 -20 19 1 1 6 -1 -13 -12 -8 -50 -9 -26
verb get figure ua	15 -1 19 3 1 -25 23 22 19 9 -10 -15 -1 16 8 8
verb get part ru	9 -7 -19 -9 11 -7 13 6 -4 -17 5 0 12 13 -10 -7
verb get part ua	0 8 0 -9 -13 0 -6 -6 1 -48 -7 -19 0 -26 -1 -11
verb get recap ru	-9 13 5 -5 4 17 -15 -7 23 -3 -3 2 -18 -8 4 7
verb get recap ua	11 -17 4 4 7 -22 2 19 10 12 1 2 -5 2 -18 -6
verb give cumulative ru	8 -10 1 18 17 -13 15 3 -5 39 -9 8 10 -6 -26 6
verb give cumulative ua	10 8 11 -9 21 15 34 12 -17 21 -42 -7 4 -16 -18 2
verb give done	-5 9 -27 -10 -11 -15 20 5 0 3 -7 -10 -15 -1 -18 5
verb give dropped both	2 12 -9 -2 -12 -4 6 -23 -23 -13 4 -6 -18 -7 -2 -15
verb give dropped null	17 13 22 -6 -17 -23 6 3 -2 -1 -4 3 -1 -4 -18 1
verb give figure ru	-4 -1 -13 -9 -3 38 -29 -47 -9 3 7 -20 -4 -35 18 -15
verb give figure ua	-10 19 -4 -6 22 -30 -2 28 13 -1 -8 13 6 -1 -26 32
verb give open	2 13 10 20 -18 -4 -1 -6 10 -22 0 8 17 0 -2 -5
verb give outside ru	0 -8 -7 -20 11 -1 -13 -5 -18 3 4 2 -5 25 6 5
verb give outside ua	-26 -29 11 -19 -25 -13 32 -14 -30 4 27 -23 -9 21 10 -7
verb give part ru	0 7 -17 -12 -15 -3 2 26 5 -2 -12 14 11 -4 12 -4
verb give part ua	8 -18 -20 -6 -2 -27 20 -7 9 -4 1 -5 13 13 -24 -18
verb give planned ru	-22 -7 16 33 29 -7 25 20 -11 -10 24 28 22 3 -13 -3
verb give planned ua	-18 -3 24 23 -4 -24 20 -1 18 -19 26 36 22 0 -11 -19
verb give recap ru	28 10 21 0 -19 6 -16 -3 -2 -24 -17 10 -4 6 -5 -8
verb give recap ua	-13 4 -9 9 20 -11 4 32 16 -18 1 13 12 -17 -7 -6
verb held_exchange cumulative null	-16 -11 35 30 -18 -12 -13 -10 10 17 -16 -19 0 -20 38 -18
verb held_exchange done	11 1 8 1 -16 -2 -17 -4 12 -7 -10 -8 -17 -1 -12 -4
verb held_exchange dropped null	-5 4 0 -15 -18 -24 14 -5 12 -10 -8 8 -27 12 7 10
verb held_exchange figure both	-14 8 -21 -34 -3 -9 -10 32 -22 -8 -13 4 3 6 16 21
verb held_exchange figure ru	11 26 -1 -29 -9 26 -12 -23 -5 14 -11 34 -15 -3 11 -55
verb held_exchange figure ua	23 10 -7 3 -23 -8 -31 12 39 11 7 -30 3 28 -22 27
verb held_exchange open	-13 -3 16 45 34 -24 31 0 11 -17 29 32 43 5 -15 -16
verb held_exchange part ru	-17 33 1 -27 -33 29 -17 -36 -32 30 4 -14 -19 -19 22 -22
verb held_exchange part ua	0 9 -4 -2 -34 -31 -4 26 14 -23 -16 -19 -4 28 12 20
verb held_exchange planned ru	-4 -32 36 2 22 2 8 19 0 -8 -2 2 11 -5 -25 -29
verb held_exchange planned ua	-11 -32 13 2 42 -9 59 25 -20 -12 -9 -5 -9 -13 -26 -31
verb held_exchange recap null	25 16 10 -11 -8 -4 -12 24 31 8 3 0 -20 -11 2 4
verb held_exchange recap ru	-8 -12 24 49 33 -19 30 8 3 -32 19 36 49 -14 -27 -21
verb held_exchange recap ua	-14 -9 5 45 23 -9 23 -7 24 -19 33 29 17 -8 -12 -21
verb home cumulative both	-9 -2 6 4 -10 -3 -4 -26 -3 12 2 -17 -14 -9 29 -7
verb home cumulative ru	-27 -4 -19 1 -13 17 -23 -18 -36 29 26 -20 3 -12 -12 -1
verb home cumulative ua	9 -20 -7 -6 26 -19 40 48 -6 9 -8 -14 -11 -13 -26 -12
verb home done	-2 -9 -17 0 -4 -2 0 5 11 4 12 2 -17 1 9 0
verb home dropped both	5 -2 0 24 6 -6 -1 4 28 -27 -4 11 29 12 -7 19
verb home dropped null	-5 6 6 7 2 15 18 -11 -5 -10 24 12 -7 -14 -16 -14
verb home figure both	-11 -17 -6 13 -25 -7 -21 -4 -19 -29 -26 -25 29 -9 28 -5
verb home figure ru	-11 2 4 5 9 -1 22 -11 -2 -31 -7 18 3 -15 9 -40
verb home figure ua	-16 16 10 -5 -24 -19 -20 22 26 6 -13 -7 -5 30 14 -11
verb home open	3 -8 13 9 1 -8 0 -1 18 -16 12 19 9 -12 -17 -14
verb home part ru	-34 -17 -7 11 9 -20 38 14 21 2 21 38 1 -15 -5 -12
verb home part ua	-26 -21 -9 5 -2 -17 7 -6 -3 -9 12 0 4 -18 -10 -24
verb home planned ru	11 7 -12 5 13 3 18 14 5 15 -15 15 1 -10 1 -12
verb home planned ua	-3 -6 6 -3 19 2 12 10 -8 -2 -5 13 -7 -10 -20 -8
verb home recap ru	5 -25 9 21 23 -48 8 39 41 -11 -5 27 -7 5 -12 -7
verb home recap ua	-20 -7 14 29 29 4 18 2 -1 -22 15 19 9 -22 -21 -11
verb list cumulative ua	-7 -18 0 5 11 19 -4 -11 -10 -1 31 0 15 -12 -12 -6
verb list done	-15 -9 -5 -18 -15 1 -3 -18 11 10 -5 -2 0 -9 -1 0
verb list figure both	-1 -3 -12 4 -6 12 -6 4 -1 4 1 -19 -15 -4 34 2
verb list figure ru	-12 -2 35 -9 -13 19 -8 -30 -1 -17 18 40 14 -39 13 -19
verb list figure ua	-6 -3 12 -18 -4 -25 -11 24 18 11 -13 -11 -13 31 1 8
verb list part ru	26 -16 26 26 -4 -47 16 4 15 4 20 -15 11 8 -12 -7
verb list part ua	-17 -19 -8 -1 10 -5 36 -11 -17 6 11 6 13 -9 -2 4
verb swap cumulative both	-18 -1 16 16 12 -11 8 -2 22 8 25 -3 -2 7 28 7
verb swap cumulative null	3 -10 29 18 -5 -13 -13 -20 2 9 -12 -17 -28 9 26 3
verb swap cumulative ru	-6 -11 2 -29 25 -25 36 19 10 17 -23 13 -11 -5 -9 -11
verb swap done	-6 6 3 21 5 12 -10 -6 3 29 -20 5 22 -8 20 17
verb swap dropped null	-16 -20 8 6 4 5 -8 4 -7 1 -19 -15 41 -21 26 -28
verb swap figure both	-20 -20 -25 -3 -17 2 -10 9 -30 -10 -2 -18 36 3 19 -13
verb swap figure ru	-6 6 0 3 -25 43 -4 -18 4 -21 0 31 31 -32 13 -58
verb swap figure ua	-1 10 -8 2 -7 -6 18 22 53 -8 4 17 -31 22 -5 4
verb swap part ru	-16 25 18 9 11 23 13 -12 -10 -27 -8 27 3 -13 3 -25
verb swap part ua	30 2 9 -6 -21 -16 -6 35 17 3 -13 -22 9 31 9 21
verb swap planned ru	-5 -6 3 -17 9 -6 5 12 -5 6 4 -2 -5 -9 21 -1
verb swap planned ua	4 4 12 20 -1 -10 -21 1 -9 -8 10 -18 7 3 -6 7
verb swap recap ru	3 -5 4 32 10 -19 -8 21 32 5 37 21 21 -14 -15 8
verb swap recap ua	-16 -28 2 19 36 18 38 12 9 -8 24 11 7 -32 -32 -36
verdict announcement	9 -56 48 44 68 -58 57 18 -21 1 112 46 44 -47 -39 -86
verdict follow_up	-31 -70 48 37 90 -29 64 47 -7 26 54 12 15 -55 -85 -63
verdict irrelevant	-90 -8 48 97 58 -56 57 52 78 -88 67 88 60 -60 -74 -70
verdict report	-7 1 -78 -4 -16 23 20 4 12 0 -21 4 5 16 15 22
verdict statement	36 -109 64 5 47 -2 -5 -22 -32 56 37 -41 12 -35 -14 -32
view null	-44 -6 -5 22 -27 -4 18 -7 -1 -7 1 17 21 8 39 12
view null guessed	12 5 15 8 14 17 -3 0 6 -5 6 6 -12 12 1 16
view ru	9 22 12 9 -4 24 -4 -20 12 6 32 9 5 -40 -7 4
view ru guessed	9 -1 -4 20 -23 10 1 5 19 13 -6 12 5 -13 11 -22
view ua	6 13 -1 1 26 -10 11 8 8 -3 -5 -7 2 10 6 12
view ua guessed	-2 3 21 -1 -19 1 -22 4 -1 16 -10 -1 12 -29 1 3
whole	15 22 16 1 -9 -7 -4 31 29 -26 -3 0 1 26 -6 -39
word after 1: !	9 43 -53 -52 7 21 -21 37 -2 25 -22 -11 -29 4 27 1
word after 1: "	-16 -1 -25 0 17 13 -11 27 -7 -9 11 -6 -11 -8 -10 -8
word after 1: #	5 3 13 6 -19 10 -2 -5 21 -13 18 20 7 3 14 11
word after 1: #code	-29 -31 20 47 42 5 31 -6 8 -13 36 41 23 -20 -24 -24
word after 1: #number	-18 -3 15 12 0 33 12 13 20 -19 23 22 21 2 7 -20
word after 1: (	21 8 -41 12 7 -11 -5 19 21 31 8 6 -12 -10 -27 -20
word after 1: )	-1 24 -13 24 36 -12 20 29 34 -23 6 32 8 10 -23 -6
word after 1: +	17 35 -21 -27 -16 13 0 -13 -15 3 16 0 -15 -3 27 -6
word after 1: ,	2 5 -5 0 5 -14 11 7 -4 -6 10 3 11 7 12 -2
word after 1: -	23 13 20 -6 -8 21 -8 13 12 -31 -17 -8 8 -14 3 -11
word after 1: .	16 11 7 3 3 9 -3 5 -1 13 12 1 0 -3 9 11
word after 1: /	-34 4 30 30 30 -18 50 17 36 -10 38 47 32 -12 -19 -8
word after 1: :	5 -1 16 -4 -26 3 5 -3 19 16 -5 -12 1 20 -2 11
word after 1: ;	14 10 15 2 14 -5 -10 10 8 0 22 3 26 27 7 -11
word after 1: ?	-25 28 -16 -8 -25 28 7 -24 7 -43 15 23 11 -2 36 -28
word after 1: after	-13 -14 10 22 26 -18 21 19 15 5 19 16 28 -7 -18 1
word after 1: ago	-7 -10 16 23 5 -7 18 10 18 -12 22 25 20 -9 -18 -7
word after 1: agreem	-19 15 16 33 -28 -1 22 -27 13 -31 34 31 17 21 -4 -1
word after 1: airpla	-9 3 17 15 8 10 24 2 15 -14 9 23 15 4 -16 2
word after 1: also	7 27 -15 4 1 -2 -37 22 15 -12 -2 -15 -13 21 -5 28
word after 1: among	3 27 -5 -4 -15 -44 -5 12 24 -16 -4 3 -14 23 -4 -9
word after 1: and	-6 12 10 4 -3 21 2 1 29 15 -20 5 -25 17 -20 -7
word after 1: apiece	-7 39 -14 -15 -18 -5 -15 17 12 -5 -15 -11 -34 12 10 26
word after 1: are	42 -9 -28 3 4 -19 -19 0 20 -36 -18 -38 19 11 -8 -17
word after 1: as	-1 1 -21 -14 1 7 0 -15 -9 -29 -3 9 5 6 21 -7
word after 1: at	32 -18 -8 -12 -31 -3 23 -21 -23 -29 43 -14 -7 -29 -3 -14
word after 1: back	-6 39 -15 12 -7 9 16 7 20 -15 5 9 -22 -13 24 -1
word after 1: betwee	-18 -37 -12 19 -15 -14 -19 -9 -9 -5 -13 -31 37 2 37 2
word after 1: brough	-13 -16 -17 7 11 6 4 26 -12 30 20 -18 -5 6 -20 7
word after 1: by	10 44 -27 3 -4 10 14 10 -12 18 0 39 -3 -38 -2 -3
word after 1: came	1 -12 -1 1 15 9 29 6 -13 27 23 1 -9 -3 -23 3
word after 1: captur	36 25 -16 -16 -27 11 -15 15 25 -2 -15 -26 -12 19 10 18
word after 1: crosse	19 -5 -8 -2 2 -9 -1 8 13 0 -7 1 -10 22 15 10
word after 1: dead	4 11 5 8 22 -11 -14 13 20 11 -1 -1 -14 21 12 -4
word after 1: defend	-21 -15 -8 35 21 -19 22 20 21 -16 36 28 21 -16 -17 -17
word after 1: each	-36 38 9 -1 18 3 0 7 -11 28 -11 23 -44 6 -14 18
word after 1: exchan	-8 5 30 33 -19 -8 -11 -20 23 -20 3 -15 6 -4 41 -8
word after 1: field	-8 -13 6 12 -1 -20 32 23 21 -8 23 13 32 3 -29 -1
word after 1: fighte	-5 27 -6 -9 -16 -23 -26 31 30 -2 -23 -30 3 -6 -13 36
word after 1: for	9 23 13 4 2 -4 26 7 10 6 -19 25 -12 1 4 12
word after 1: freed	-5 -17 -41 -9 -3 -8 4 34 -1 5 -30 -8 16 -13 7 6
word after 1: from	-30 5 13 20 -2 6 16 -8 -4 4 2 -3 -20 -27 15 7
word after 1: go	-4 -28 -19 23 7 -19 -9 3 -13 -24 -3 -2 43 -19 9 -17
word after 1: greek	-15 -16 30 23 22 -10 30 9 4 -8 16 24 13 -7 -23 -6
word after 1: had	-11 -7 -7 10 24 5 28 36 3 13 2 13 -8 -25 2 -23
word after 1: handed	10 16 -3 7 -4 -20 -16 35 36 -3 -27 13 16 -20 10 29
word after 1: has	-10 1 9 14 5 15 27 2 20 -19 17 40 39 -1 -29 -8
word after 1: have	-11 3 -15 -6 -5 23 3 13 -1 30 10 -43 -10 7 26 18
word after 1: held	16 -12 -8 -26 -24 7 17 0 -20 4 13 -6 -18 -5 -2 4
word after 1: himars	-10 4 8 4 7 -2 3 13 5 4 3 3 -9 4 -3 10
word after 1: home	9 -17 -12 -8 12 -27 -10 21 -12 1 -14 -8 1 3 -13 11
word after 1: in	34 -26 20 -9 -8 -9 6 8 -19 -10 -4 3 24 -10 10 12
word after 1: is	-8 -17 2 7 19 2 12 46 2 12 -12 9 1 -23 -30 -9
word after 1: israel	-11 1 -6 6 17 -11 5 -9 9 -9 0 1 -8 -17 -10 -7
word after 1: killed	-3 7 -19 11 0 -11 19 -9 24 -16 20 23 -7 21 5 16
word after 1: laid	3 -14 -7 21 18 -9 26 19 19 -2 6 24 6 -16 1 -15
word after 1: last	3 -10 16 14 6 -8 18 0 2 -10 14 23 8 -4 -8 -16
word after 1: left	-19 16 5 4 5 2 18 12 15 -17 6 14 -15 -4 -2 12
word after 1: living	-22 -17 9 28 19 -12 34 22 5 4 19 22 13 -17 -32 2
word after 1: more	19 -10 -3 -23 -16 -12 7 -7 6 -4 16 -11 -32 -12 -7 7
word after 1: motor	9 -1 5 12 -4 2 9 0 -5 5 -6 8 2 13 -7 -9
word after 1: near	-16 -22 9 11 9 -21 14 10 7 2 34 20 26 -6 -20 4
word after 1: of	2 6 9 -4 15 16 -8 21 3 -6 15 14 -5 -16 18 10
word after 1: offici	-7 -1 21 16 19 -11 35 18 20 -1 29 20 12 -12 -10 -1
word after 1: old	-11 -15 11 9 9 2 15 -3 -2 0 4 12 7 -5 4 11
word after 1: on	-19 2 6 38 32 1 13 -5 10 -7 -15 11 -17 7 8 2
word after 1: others	-2 -1 14 19 18 0 3 -3 3 -9 14 16 15 -1 -6 -6
word after 1: out	0 21 11 -6 21 -15 -4 8 20 19 -12 -11 -8 22 5 21
word after 1: over	-33 -10 1 36 -11 5 6 -34 -10 -8 22 -5 34 6 -19 1
word after 1: patien	3 4 10 28 25 7 31 6 16 -1 13 21 13 7 -17 0
word after 1: per	2 18 7 2 4 10 12 16 17 -32 13 21 -6 14 -13 9
word after 1: prison	-6 -12 20 15 16 3 23 4 18 -17 22 20 5 -6 -23 -17
word after 1: receiv	1 -23 -1 -5 36 9 20 17 -26 11 9 -17 -6 -22 -15 -19
word after 1: region	-15 -16 27 23 26 -6 13 13 13 -18 34 22 26 -4 -16 -10
word after 1: releas	-9 18 34 24 3 -5 15 0 13 -20 13 -2 36 11 -6 -2
word after 1: remain	54 -30 -1 -9 8 -19 -1 -12 -31 -11 14 -21 13 15 -6 8
word after 1: return	14 31 -10 3 0 3 -11 14 -5 -15 -16 1 -6 -12 1 3
word after 1: review	-9 4 1 -8 12 9 15 13 16 3 11 0 -2 -7 -18 4
word after 1: russia	-10 27 -13 -33 -15 14 4 -11 4 -31 -7 15 -41 2 24 10
word after 1: said	40 17 -23 -1 -4 -17 -14 33 35 9 -20 -19 -37 21 -11 23
word after 1: since	-2 -13 5 -4 28 12 39 35 9 13 -5 18 -10 -4 -6 -11
word after 1: surren	-4 -16 24 22 28 0 29 11 14 -13 20 19 17 -6 -17 -12
word after 1: taken	8 13 -17 -11 3 8 -3 12 5 23 -10 21 0 -2 -7 -7
word after 1: that	6 11 13 17 -25 -26 -4 -5 12 -29 -13 12 -8 -5 25 33
word after 1: the	-6 7 20 15 -5 9 -7 -14 1 3 -11 9 13 -25 23 -25
word after 1: this	7 -30 -20 -10 30 -15 -9 1 -20 26 -7 -12 -37 -17 1 -7
word after 1: to	-18 -4 -13 25 -4 21 -9 26 8 16 -1 -6 -4 -4 -1 1
word after 1: today	4 10 -5 -13 -16 -27 -20 22 19 17 -29 -19 15 12 21 34
word after 1: took	-9 -28 4 11 -1 -3 1 -21 8 8 -6 -16 -5 -7 10 -16
word after 1: uavs	11 -2 4 2 4 -1 -2 -2 6 3 1 4 3 10 -6 9
word after 1: ukrain	11 33 -17 -26 -11 -17 -18 14 25 20 -16 -19 -17 21 9 26
word after 1: under	-2 -21 15 5 29 -1 23 23 10 1 27 1 -5 -2 -11 -18
word after 1: was	-4 8 7 -12 13 -15 24 -12 19 -14 6 19 0 -13 -2 5
word after 1: went	-23 1 10 -19 -14 15 -24 -44 6 7 -24 -14 -39 10 14 12
word after 1: were	-6 6 -7 9 -23 17 23 7 6 -22 4 30 26 9 1 6
word after 1: which	22 21 -28 -12 2 -15 -13 22 1 15 -3 -8 -9 28 8 22
word after 1: who	-6 17 22 22 -11 -16 6 12 7 1 6 21 7 11 -14 1
word after 1: whom	6 7 -7 -44 -11 -8 -28 -13 -17 -1 15 -23 -25 10 12 1
word after 1: whose	17 18 -15 -8 10 -3 -4 -12 -9 2 3 -2 9 6 0 3
word after 1: will	9 22 1 -20 0 -10 -10 13 38 -12 -23 6 10 10 0 13
word after 1: with	14 10 -21 -13 -18 7 7 -23 -19 24 -13 5 -25 -6 30 12
word after 1: withou	-27 27 -5 26 6 21 35 0 -3 -28 4 44 18 -26 12 -24
word after 1: would	-8 17 -4 15 -3 29 4 -14 -17 -10 11 26 -6 -5 7 2
word after 1: wounde	14 -36 1 11 27 -4 10 33 -14 8 -12 -4 8 -4 -19 -14
word after 1: або	-12 4 9 3 1 -12 -10 8 -8 -4 3 6 8 -17 2 -5
word after 1: автомо	-6 -8 19 23 15 -9 11 12 4 -5 16 26 14 3 -17 -2
word after 1: авіауд	-4 -3 4 8 11 7 17 18 2 7 9 25 18 1 -9 6
word after 1: авіаці	-5 -6 8 23 14 6 18 0 10 -10 5 6 18 -6 -17 2
word after 1: азерба	8 -16 17 8 17 0 -7 9 0 -7 5 -2 4 -13 -13 6
word after 1: без	19 7 25 42 15 -32 -22 -7 1 -12 -12 -12 10 15 -12 16
word after 1: беспил	-26 21 2 -14 18 1 -6 -4 -13 -27 -2 33 3 -4 11 -9
word after 1: бмп	1 6 -1 -4 16 -13 6 5 24 -18 14 11 21 2 3 -8
word after 1: боепри	-1 12 1 13 5 3 7 -1 -6 -6 -5 7 10 -6 9 -5
word after 1: бойови	-2 2 13 7 10 13 35 13 28 -31 25 38 20 3 -18 -4
word after 1: борони	-17 -20 -8 22 33 -6 20 19 9 -16 13 29 21 -23 -28 -4
word after 1: братів	-29 -27 25 33 40 -11 43 11 17 7 29 41 34 -39 -17 -4
word after 1: були	-30 -19 26 31 10 5 36 10 34 -22 31 28 20 -17 -16 -13
word after 1: в	-37 -46 -24 1 -3 3 -34 -38 13 5 4 -12 12 -6 -19 -35
word after 1: вважал	-37 0 24 22 39 -6 25 20 13 7 23 46 15 -13 0 -11
word after 1: вважаю	27 -9 -6 31 -11 11 -30 -20 -14 -20 -34 -25 -16 -15 1 -17
word after 1: вдалос	-6 -18 -22 16 5 -23 22 -7 6 6 -16 8 9 14 -18 12
word after 1: вдома	25 -1 1 -1 12 -54 28 35 18 19 -16 -8 -24 8 5 34
word after 1: велико	-22 5 30 9 26 -4 12 4 1 -10 18 11 25 4 -3 -8
word after 1: вернул	-29 9 10 0 -31 7 0 0 -32 -36 6 6 5 -16 33 3
word after 1: ветера	-15 1 15 17 27 1 22 11 -3 3 1 21 20 -14 -14 3
word after 1: вже	-8 -13 0 9 -2 -11 23 -2 38 -28 23 22 10 -3 -14 24
word after 1: взяты	-8 2 10 2 -5 9 6 11 0 0 -11 6 10 -3 -13 -4
word after 1: визвол	3 13 -11 22 1 -16 2 21 32 -2 0 11 7 1 -13 33
word after 1: вийшли	-9 -10 11 47 -21 -18 23 35 23 -8 24 29 36 6 1 18
word after 1: викона	-15 -26 26 29 19 -12 38 -25 12 -17 34 43 19 -22 -22 -17
word after 1: випадк	2 -8 3 6 17 -3 20 22 20 3 12 29 25 -15 -23 -4
word after 1: вмс	-4 -20 8 20 15 -5 14 0 22 4 21 31 10 -13 -19 -5
word after 1: военно	7 36 0 -29 -20 10 -22 -18 -2 -3 -19 0 -16 -7 45 5
word after 1: военны	33 19 -8 -10 -11 -11 -12 20 16 23 -18 -18 -18 16 -1 29
word after 1: возвра	-13 28 5 -15 2 38 -3 -22 -23 5 11 19 -28 -15 18 -24
word after 1: возз'є	-6 23 -15 -14 -18 -10 -6 10 12 18 -20 -7 -9 14 24 27
word after 1: волонт	7 12 -3 13 -11 -13 -18 27 25 1 9 -8 6 18 -6 -8
word after 1: вооруж	-8 23 -12 -1 -16 0 -13 -3 18 -25 -30 15 -8 7 13 7
word after 1: воссое	0 26 9 0 -5 -15 -27 21 19 20 -5 -27 -6 31 -13 8
word after 1: вс	-3 11 -9 6 10 10 -3 -2 -6 -4 -4 33 -20 -18 12 -34
word after 1: всу	16 3 20 2 28 -72 24 17 13 -9 13 2 31 64 -39 26
word after 1: выполн	-8 10 -6 3 8 12 23 16 -22 -13 9 37 14 -5 9 -25
word after 1: від	-13 12 32 -11 9 -6 -2 18 16 37 14 -5 -9 2 18 -25
word after 1: відбув	-23 21 9 -9 -9 22 12 -10 -15 -1 -13 17 -14 -6 6 34
word after 1: віддал	6 0 -6 -28 -11 7 -11 -13 43 -21 -17 -22 8 13 -9 4
word after 1: відпус	-4 -1 4 3 -1 11 0 -11 6 6 15 0 3 -13 -6 1
word after 1: військ	28 8 38 24 5 2 5 39 -10 -15 -16 9 5 0 -19 3
word after 1: генера	-15 -6 12 7 9 8 5 -3 4 2 24 15 10 -19 -7 -13
word after 1: году	-7 2 3 25 23 -5 10 25 17 9 12 30 19 7 -10 -14
word after 1: госпит	-33 -19 36 45 -17 -13 -16 -26 -10 -2 -18 -16 -24 15 39 -8
word after 1: группа	-1 -39 12 41 16 -21 33 26 33 5 39 32 36 -3 -31 -17
word after 1: группо	-17 -5 7 9 22 -13 20 16 5 0 19 13 27 -10 -13 -5
word after 1: гумани	-10 14 2 5 15 1 15 13 3 -4 -5 0 3 -5 -17 -2
word after 1: держав	-46 -9 34 27 25 2 21 13 7 -9 16 28 8 -9 -25 -5
word after 1: для	-21 -20 28 22 29 -3 24 1 15 -20 13 39 8 -24 -20 -4
word after 1: днр	-14 -26 0 32 -3 -29 17 22 28 12 23 30 -16 -6 -16 -2
word after 1: до	-12 -25 19 17 22 -16 17 36 41 -16 27 20 2 -19 -20 4
word after 1: додому	25 -1 2 27 8 -11 12 26 32 -4 11 9 -23 15 -23 12
word after 1: докуме	-10 -9 25 27 23 -14 7 19 19 -9 41 25 32 1 -23 -19
word after 1: долучи	-22 -17 4 10 11 11 7 7 16 -13 15 25 12 -5 -18 -15
word after 1: дома	-25 40 4 -28 1 11 -3 -17 -22 -10 5 30 -10 -16 34 -29
word after 1: домов	-17 -16 17 15 6 -23 12 15 14 -2 19 31 11 5 -18 1
word after 1: домой	-15 -25 38 4 6 -16 17 14 21 -13 24 43 40 -7 -17 -32
word after 1: доправ	-7 0 6 7 16 1 3 -4 10 -11 3 7 9 -1 -2 -5
word after 1: достав	-11 0 9 8 12 -16 8 7 15 2 22 28 3 -2 -4 -9
word after 1: досі	27 -26 4 -10 -22 -6 -6 -21 -11 -16 6 -12 -18 -8 -5 -12
word after 1: единиц	-15 -6 12 28 29 -26 19 25 17 4 16 23 11 -5 -14 -21
word after 1: ее	7 17 -26 -21 1 -4 0 19 2 16 -8 -4 -16 7 1 29
word after 1: з	-28 23 -6 14 17 -10 -8 37 22 -44 16 15 20 4 -18 8
word after 1: за	24 29 -27 13 17 -26 -2 12 -8 -7 -13 4 -12 11 1 -26
word after 1: забайк	-14 -13 28 20 18 -1 26 24 0 -9 7 18 25 -23 -17 -14
word after 1: забрал	16 20 -24 -38 -30 4 -11 4 20 3 -24 -29 -31 27 12 22
word after 1: заверш	3 21 1 13 -1 1 -6 21 10 -16 -15 19 8 6 -6 -1
word after 1: загибл	-9 8 4 6 8 22 23 9 15 8 18 9 -9 -3 -4 1
word after 1: загину	-8 -15 9 15 -7 -2 28 10 15 -10 18 20 11 5 -10 -17
word after 1: заключ	6 -5 14 16 3 -14 11 5 1 -7 13 20 -3 -1 -9 10
word after 1: залиши	1 -1 -4 0 7 -1 0 8 13 9 -4 -10 15 3 1 11
word after 1: записі	30 -20 -29 46 -1 5 -19 -40 -27 -6 -40 -29 -52 -24 -21 -13
word after 1: засудж	0 2 -7 12 16 6 17 16 9 8 24 26 12 -4 -17 -8
word after 1: захисн	4 -5 11 10 5 -14 26 11 18 -3 16 10 10 -4 -20 11
word after 1: захища	-16 -29 2 17 15 -4 16 22 10 -10 19 25 14 -2 -24 -11
word after 1: збройн	0 -27 -16 24 21 -33 34 21 19 -9 9 20 9 -19 -12 -14
word after 1: звільн	23 0 2 -6 -20 -10 25 26 31 28 -48 11 9 1 23 68
word after 1: здалис	-5 8 6 19 0 -9 10 19 1 -9 10 13 8 8 -8 -11
word after 1: земляк	-23 -14 20 29 1 -2 26 -23 33 -28 22 31 34 -22 -12 1
word after 1: знову	16 2 -25 -4 17 -37 9 49 -15 12 -16 -12 -24 8 3 17
word after 1: зрк	8 5 18 22 17 -3 11 11 11 -15 12 10 20 -10 1 -4
word after 1: зсу	-16 -22 -25 15 23 -29 16 16 35 -32 17 15 23 -20 -5 -5
word after 1: зустрі	22 36 -2 0 -1 -16 -3 35 43 -34 -4 13 0 23 -5 -12
word after 1: зі	-20 11 7 27 18 -4 22 20 25 -15 24 24 3 -15 -23 1
word after 1: и	14 10 -12 15 -9 1 -34 6 41 -19 -4 1 -13 6 3 0
word after 1: из	22 23 8 9 -41 5 15 8 -12 15 28 13 -25 -3 -34 -30
word after 1: й	7 -3 -8 -14 1 -29 -5 29 6 20 -32 8 3 3 -34 -14
word after 1: к	4 39 -15 4 -6 -15 -2 25 24 -9 -14 -12 -26 -25 2 -1
word after 1: кв	-12 -9 15 10 20 -18 13 4 12 -11 6 27 15 1 -25 -7
word after 1: квадра	-37 -7 8 30 8 7 39 -2 19 -13 24 40 42 -2 -19 -16
word after 1: киев	0 18 16 25 17 11 20 15 10 -19 3 23 6 19 -14 14
word after 1: колони	-22 -10 9 2 -7 2 11 9 12 7 -3 23 -10 -8 11 -1
word after 1: колоні	-5 -22 16 5 2 -7 22 22 6 6 8 16 4 -2 -11 -12
word after 1: контра	-2 -18 27 24 31 -24 22 5 8 8 17 19 18 -4 -3 4
word after 1: курсан	-5 -1 12 23 -2 -3 13 3 3 11 18 5 2 -4 -15 -6
word after 1: курско	15 -4 -20 10 -14 6 -3 -39 -19 2 -6 1 -10 1 -6 -21
word after 1: курськ	-22 38 5 -1 -14 45 5 -21 -21 -15 -2 33 -6 -27 18 -17
word after 1: курщин	-25 46 -30 23 -20 33 16 -37 -49 -14 8 42 -4 -25 8 -14
word after 1: лідері	-19 10 15 19 18 -11 17 11 15 -2 27 13 14 -18 -14 -2
word after 1: мариуп	-6 -10 -1 -9 14 -19 0 18 34 16 -2 8 24 3 -11 27
word after 1: маріуп	-23 -24 -2 53 50 -33 33 39 44 -12 37 37 49 -17 -25 -12
word after 1: мають	-21 -11 31 59 39 0 19 9 22 -22 42 45 45 -29 -25 -14
word after 1: ми	10 19 -6 7 -7 23 -12 -8 23 10 -14 8 -14 -6 10 -6
word after 1: мы	2 -28 35 14 -15 7 -7 -6 -7 16 22 -19 5 -7 -15 14
word after 1: мільяр	-25 5 14 24 6 -13 19 5 6 -9 27 9 18 -13 -13 -4
word after 1: містах	-18 -10 22 13 5 1 4 3 5 -6 19 15 8 -20 -21 -5
word after 1: на	-11 13 4 24 -7 5 15 37 -3 -12 15 21 -2 -7 13 -7
word after 1: назад	-16 -27 41 39 15 -16 39 34 17 -10 22 28 14 -17 -16 1
word after 1: направ	-19 -13 19 25 13 -12 4 14 18 -7 26 26 21 4 -15 -8
word after 1: нарешт	-19 0 23 22 5 -15 19 12 27 -9 -11 8 14 1 -11 -13
word after 1: наших	-21 13 15 -25 -24 22 -11 -14 -7 7 20 -4 5 6 7 -18
word after 1: нашої	-2 -8 6 6 12 5 14 3 3 -15 16 25 16 -12 -11 5
word after 1: не	-30 -27 32 38 33 -14 35 17 38 -9 34 42 44 -6 -16 -14
word after 1: незако	-14 -24 -7 33 14 -7 20 14 16 -20 7 37 27 -3 -21 -17
word after 1: о	-8 -6 15 21 16 -5 16 9 20 -4 8 17 9 3 -13 -6
word after 1: област	17 -29 15 -36 -30 -22 -8 -33 -19 0 12 -16 18 9 -1 -7
word after 1: обмін	-24 -9 44 27 29 4 15 10 5 -1 22 21 20 -29 -7 -15
word after 1: обміну	-15 2 1 23 33 -6 23 11 16 -18 8 24 21 -16 -15 -12
word after 1: обміня	5 18 15 7 -2 -6 14 13 21 -2 -5 -1 -3 5 -2 18
word after 1: оборон	8 -18 10 30 30 -16 28 31 49 1 36 15 32 0 -21 -15
word after 1: обстрі	-5 3 8 14 4 6 23 8 6 5 18 27 18 -12 -19 6
word after 1: окупан	1 2 -15 10 2 -8 -21 27 3 3 -23 -16 -17 25 12 21
word after 1: освобо	1 38 -17 -11 4 20 9 5 -19 -5 10 27 -5 -22 28 -40
word after 1: остают	33 -21 38 -5 -13 4 48 1 -8 -21 35 -11 -17 -30 -10 0
word after 1: остров	-22 -28 1 20 36 -5 32 23 8 -1 32 18 23 -16 -21 -3
word after 1: осужде	-9 -11 30 33 11 -16 29 20 22 -2 21 38 24 -8 -17 -9
word after 1: от	-31 -18 7 31 32 0 37 14 28 -11 25 31 28 -10 -27 -21
word after 1: отдали	-20 -13 -14 -7 -7 -15 7 14 -7 3 29 9 -3 -8 -16 -12
word after 1: отправ	-4 6 1 -14 -14 -9 -5 -35 22 0 -22 -16 -5 -2 30 -23
word after 1: отрима	-38 29 10 -18 -29 43 -28 -5 0 -19 -3 7 -23 -2 24 -1
word after 1: павших	-4 25 5 15 -9 -23 17 29 6 -5 14 20 12 25 -4 28
word after 1: палест	-5 -6 17 21 19 -13 17 13 21 -5 7 0 10 -7 -22 -5
word after 1: паузи	-5 -2 -11 -7 -2 -2 -2 8 8 -16 -7 6 -18 -8 -24 -16
word after 1: перебу	24 -3 2 -8 34 -9 -7 -29 -7 -13 18 7 31 17 -17 8
word after 1: переда	16 -1 -7 -6 18 -11 27 28 -7 -11 8 10 -1 1 -19 17
word after 1: перетн	12 15 -12 -11 -1 -9 -8 27 10 1 -10 -13 -12 10 11 29
word after 1: пленны	-21 5 11 22 7 -12 -14 24 18 7 19 -16 -15 25 16 24
word after 1: по	-31 10 -9 -24 3 33 22 -23 -34 2 8 31 0 -24 -3 -19
word after 1: поверн	11 7 10 -15 -6 -44 -10 51 11 35 -11 -12 -24 20 -1 17
word after 1: поверт	-8 -1 0 15 -28 -37 -6 12 26 -11 -35 -10 18 33 28 43
word after 1: погибш	1 7 13 7 -4 -3 -33 6 -8 20 9 2 -8 1 -5 14
word after 1: покину	-14 38 -19 -13 -22 23 -5 -13 -24 -16 10 22 -8 -21 34 -19
word after 1: полегл	-19 7 0 0 7 -20 18 10 8 5 2 -2 26 16 -3 6
word after 1: полку	8 39 32 -3 -28 -12 -20 44 39 7 -9 -14 -18 15 15 23
word after 1: полоне	-43 23 -13 8 -19 5 0 1 22 3 5 -11 -17 6 -6 -37
word after 1: получи	11 4 11 7 -6 -1 23 0 12 -1 17 27 -8 3 -8 18
word after 1: попрос	-18 -3 11 21 22 -12 2 10 17 -8 3 19 -2 8 -5 -9
word after 1: поране	-19 -14 -10 -14 -15 -23 -19 -6 -2 0 34 -8 0 18 -19 -8
word after 1: потрап	-4 -12 7 26 11 -17 14 2 -2 4 18 23 5 -18 -9 11
word after 1: поїхал	-19 23 -21 -4 3 36 20 -15 -17 -17 17 20 3 -19 27 -20
word after 1: праців	35 -30 -38 -37 38 1 -29 -40 -27 8 37 -32 38 27 -11 -5
word after 1: предст	-30 -45 1 35 34 -2 30 -12 0 -21 33 34 31 -41 -15 -20
word after 1: привез	-2 6 -11 15 23 -24 16 9 18 -15 13 -3 9 5 -23 19
word after 1: пригра	15 5 1 4 -5 57 -1 -13 -33 6 4 10 -24 -29 13 -39
word after 1: приеха	-22 22 -24 -27 -1 33 2 -24 -11 -11 -2 19 -15 -11 33 -36
word after 1: провел	-26 -18 5 21 33 -4 21 6 5 1 29 39 22 -26 -27 -17
word after 1: пройшл	-31 -19 28 28 29 -6 22 -4 4 -8 21 24 29 -26 -36 -24
word after 1: просят	-18 -9 9 5 24 -11 6 -1 14 10 23 9 24 -16 5 -11
word after 1: против	21 27 -21 -40 4 7 -2 21 -32 20 -29 -31 -36 5 28 -13
word after 1: психол	-22 1 22 18 15 -9 16 24 7 9 6 30 22 10 -9 8
word after 1: пункта	-17 6 16 23 22 5 4 20 24 -9 15 27 18 -6 1 -17
word after 1: пункто	-6 4 16 13 14 -12 4 23 21 -5 6 32 15 -12 -21 -1
word after 1: пункті	-15 14 19 26 -5 1 18 -10 17 -17 13 10 18 16 -11 -15
word after 1: під	-14 -9 6 22 2 4 8 9 -1 -6 10 24 9 -4 -12 -5
word after 1: після	0 -26 18 22 32 3 2 7 -7 -3 23 24 23 -29 -20 -26
word after 1: рабочи	6 -5 6 16 -1 -3 3 -5 8 8 14 17 -11 1 -7 -8
word after 1: ранены	-34 0 38 7 8 -15 31 22 -4 9 20 14 4 0 -11 -8
word after 1: реакти	-4 0 -9 6 4 7 12 5 10 -9 5 20 6 5 2 8
word after 1: регион	20 -4 26 -14 1 -14 46 -28 -15 -17 46 -2 -13 -6 0 -16
word after 1: репатр	-22 4 4 -2 15 14 12 3 7 -14 10 9 3 -4 -13 -24
word after 1: россии	-2 23 -15 0 3 20 -7 -14 -27 -17 -3 37 -24 -27 15 -17
word after 1: россий	-13 12 29 -2 -11 21 39 -2 -17 -6 36 29 2 -36 5 -30
word after 1: россия	19 3 -5 3 1 11 -11 0 9 4 -2 8 2 15 19 20
word after 1: російс	-36 18 31 15 -15 2 12 -8 4 -18 -26 9 -33 10 19 35
word after 1: росія	20 -18 -13 -19 40 -4 29 -26 -27 -33 29 -5 9 35 -28 -8
word after 1: рф	-16 38 -1 13 -26 62 6 -32 -38 -15 -1 22 -7 -45 54 -20
word after 1: с	-29 19 -31 -6 22 -9 15 2 -2 24 -18 4 -1 34 3 7
word after 1: своих	30 33 -28 -40 -5 -6 -18 13 0 11 -13 -3 -12 2 31 7
word after 1: своїх	-12 14 -11 -11 -11 34 -9 -24 -23 -16 -3 8 -8 -15 30 -22
word after 1: сдалис	-12 0 -1 11 1 -10 -4 -4 7 10 6 14 8 -7 3 -2
word after 1: сегодн	8 5 -34 20 -7 5 31 6 -4 -18 10 -10 12 -16 19 -23
word after 1: систем	-2 -3 2 5 6 0 0 -2 2 -8 20 20 18 -12 6 4
word after 1: служат	-20 -26 2 36 19 -9 32 7 10 5 25 21 41 -31 -22 -23
word after 1: служил	-31 -38 18 27 19 -16 40 8 13 -13 32 39 21 -23 -19 -12
word after 1: снаряд	0 -3 21 15 25 -8 5 19 1 -18 8 16 26 3 -14 -12
word after 1: снова	-5 36 -17 -20 -15 30 -12 -30 -11 -26 13 7 -29 -14 26 -29
word after 1: солдат	19 14 9 -8 -13 -9 -11 10 15 14 -24 -17 -19 19 8 30
word after 1: сопров	-12 0 29 22 22 -11 12 30 14 -10 13 28 0 -5 -15 7
word after 1: состоя	22 20 -14 -15 -15 2 -35 0 -17 11 -18 -17 -32 14 27 28
word after 1: сотруд	-17 2 14 3 0 -6 9 14 8 -11 7 10 12 4 -19 5
word after 1: спожив	-15 -10 8 6 10 11 22 3 24 0 2 29 21 -10 -15 6
word after 1: ст	-16 -4 6 -1 12 -2 17 7 13 -2 15 11 2 0 3 -1
word after 1: сторон	-46 28 32 3 -5 -29 -27 75 61 -30 -12 -12 -9 38 -43 -46
word after 1: сторін	-21 -26 27 33 18 0 34 -2 3 -11 24 23 20 -15 -36 4
word after 1: страни	-14 -2 28 8 20 -7 17 17 19 -5 4 20 15 7 -9 -3
word after 1: суджан	-15 40 -13 -7 -10 23 8 -3 -7 -2 -4 29 -8 -23 29 -20
word after 1: сьогод	4 34 -13 -38 -27 -30 -25 28 -6 -13 -24 -39 -8 39 60 28
word after 1: та	5 -2 -9 21 15 -28 24 37 20 31 26 -1 -26 6 18 9
word after 1: таких	-22 -11 8 17 22 4 23 3 23 -7 8 18 31 -16 -12 -1
word after 1: теробо	-6 -11 -5 9 17 -9 6 6 24 2 21 21 17 -13 -20 17
word after 1: тиші	-16 -18 21 14 16 6 23 5 8 6 9 31 20 -27 -8 -2
word after 1: тому	-29 -25 11 35 25 -24 35 7 10 4 23 30 16 -16 -6 7
word after 1: тримал	-7 0 13 18 30 -8 24 23 10 -21 26 12 22 -35 -22 -11
word after 1: тяжело	7 -15 13 -5 -6 -27 19 11 8 15 -18 -23 -7 5 -17 -18
word after 1: тяжкоп	-15 -21 -6 21 19 2 25 -3 11 8 6 11 3 -4 -6 -3
word after 1: у	17 27 -4 25 2 6 -11 -3 2 -37 1 8 -16 2 0 13
word after 1: удалос	5 7 -16 -17 31 5 18 19 5 20 -5 7 -14 -29 2 0
word after 1: удержи	5 14 15 12 -4 6 -4 -3 3 -15 19 2 -26 -13 2 -7
word after 1: удома	53 28 -27 -16 -22 -41 -42 35 35 23 -39 -28 -28 33 13 57
word after 1: уехали	6 7 11 -6 -21 -23 -34 33 37 25 -9 -8 -14 21 -5 17
word after 1: уже	-8 3 -22 7 13 2 10 35 -6 17 -13 8 -12 2 19 -4
word after 1: украин	15 -10 -1 -23 -2 -7 -20 -1 22 -3 6 -7 2 20 4 13
word after 1: україн	22 -22 -3 -7 22 8 -16 25 -26 -19 -14 -24 -19 -11 12 26
word after 1: управл	-7 5 11 10 18 -12 -1 17 8 4 -1 18 18 5 -9 6
word after 1: урожен	-18 4 18 5 23 -15 16 19 15 3 -4 20 16 8 -9 2
word after 1: утриму	30 12 -14 -53 10 -18 -39 -15 -8 -14 -2 -18 24 32 -5 4
word after 1: учасни	-10 -12 23 29 41 -8 38 13 8 10 14 25 28 -19 -29 -12
word after 1: участн	5 -11 22 2 17 -2 16 4 -2 -3 0 21 14 8 -7 -2
word after 1: учора	-2 -9 29 22 12 9 29 -12 23 0 25 33 27 -24 -17 -8
word after 1: це	-2 15 8 -6 6 -10 9 42 40 -15 16 -3 -12 -2 -31 1
word after 1: чекают	-20 9 12 23 1 3 16 27 24 -16 18 0 35 -2 -10 -23
word after 1: челове	-11 13 -11 -3 22 22 19 6 -5 -22 17 14 -23 -24 -10 -30
word after 1: через	-15 -10 -10 18 15 -7 4 4 -5 -13 17 19 12 -13 -3 -3
word after 1: членов	1 6 -2 24 21 -9 13 10 21 -2 -6 13 14 -6 -17 -11
word after 1: штурмі	-18 -1 -3 16 21 -10 14 14 8 -9 14 14 14 0 -6 0
word after 1: ще	-1 -12 8 9 20 -8 13 -13 30 -31 21 32 24 4 -5 -11
word after 1: і	12 -11 1 2 31 -2 3 11 15 12 -19 -6 20 16 22 11
word after 1: із	-8 -30 -7 -15 2 14 -18 12 61 0 -13 2 9 31 14 -27
word after 1: їдуть	20 14 -7 -8 5 -30 -17 16 33 14 -20 -32 -8 36 -5 32
word after 1: їхніх	-27 13 -16 -19 3 22 22 -24 -20 -20 6 25 -9 -34 3 -26
word after 1: الي	15 23 11 1 -18 7 14 -8 -15 -14 -12 2 -38 -1 22 -17
word after 1: اوكران	11 20 0 -20 11 -34 -11 21 -13 14 -3 -12 -6 55 -18 44
word after 1: بين	-8 -13 26 19 24 -2 11 -13 9 -6 -5 -9 9 -5 1 -22
word after 1: دولار	-7 8 2 7 20 5 -1 21 8 -7 18 21 24 5 -19 5
word after 1: روس	-14 -25 1 -36 -14 15 -22 -2 -14 -13 38 -11 -21 16 37 -9
word after 1: روسي	7 9 1 -32 -22 33 23 -28 -11 -18 24 20 -26 -20 7 -29
word after 1: روسيا	13 21 -8 -30 -16 37 -2 -16 -16 -13 11 18 -26 -21 15 -36
word after 1: عادوا	35 3 1 -26 -20 -22 -18 30 21 8 -14 -18 -6 26 -5 16
word after 1: فلسطين	-15 4 20 26 3 8 23 8 4 14 -18 21 7 17 -5 -1
word after 1: في	20 6 -17 13 -6 -17 -12 30 17 16 -25 -13 4 12 -13 25
word after 1: لكل	1 21 -8 -17 -8 2 -3 22 9 13 -14 7 -22 21 -15 18
word after 1: من	9 2 2 28 9 -6 23 -1 23 22 -3 23 17 -4 4 -3
word after 1: و	4 30 -10 -17 -27 -11 13 4 2 27 -10 12 -29 9 17 12
word after 1: –	9 4 -6 -5 14 2 20 9 10 -1 -14 -13 16 5 17 4
word after 1: ₴	-16 -1 12 26 0 -10 15 7 2 4 3 18 17 6 -1 -5
word after 2: !	-2 22 -16 -7 15 7 -6 21 -28 7 12 3 -29 2 26 10
word after 2: "	2 6 -30 21 10 3 35 19 0 7 25 24 3 -12 -11 -2
word after 2: #	22 16 10 7 -5 12 13 -3 10 -6 8 26 6 11 24 3
word after 2: #code	14 7 14 6 -10 -23 -6 36 39 -2 7 16 -1 16 -3 -21
word after 2: #number	-22 5 -13 -11 -2 -8 -22 9 36 5 11 -8 10 6 -5 -22
word after 2: (	-4 -14 -2 10 26 -26 8 21 22 -9 9 21 30 -12 -28 -33
word after 2: )	4 48 26 -28 -32 9 -27 14 34 4 -8 -12 -33 29 21 6
word after 2: +	-30 11 -5 35 -13 -10 28 19 30 -18 22 31 22 25 -1 1
word after 2: ,	-1 12 19 8 19 5 3 -19 -13 -25 15 4 -10 -3 -6 17
word after 2: -	47 2 -29 -10 -18 -10 -43 10 3 -27 -28 -21 -11 30 17 23
word after 2: .	2 18 24 -9 21 10 0 7 6 -25 6 -6 -20 -7 10 2
word after 2: :	-37 15 -21 20 4 14 0 -8 21 0 1 9 7 6 4 -1
word after 2: ;	1 -5 6 23 30 -6 29 41 20 10 22 1 20 -16 -6 11
word after 2: ?	-29 -18 -8 7 -24 32 -17 -38 -17 9 35 -10 15 -14 -18 3
word after 2: a	-27 35 26 36 22 26 35 -13 -10 -28 3 45 -21 -15 -3 7
word after 2: accord	-28 38 -12 -46 -30 18 -32 -28 -22 8 -10 -22 -4 -1 29 19
word after 2: after	-4 25 -4 -12 6 2 -13 0 17 9 8 16 -4 8 -9 8
word after 2: agreed	3 24 -3 34 -10 -4 9 -11 22 -18 20 11 20 -7 -2 9
word after 2: aid	-18 7 -2 13 1 12 22 12 8 0 18 18 11 -5 -10 6
word after 2: all	-15 -13 -8 -25 -12 -26 -13 21 -23 7 -25 -27 -8 29 16 -17
word after 2: alread	-8 -5 4 3 8 -16 19 15 27 17 1 8 8 -4 -10 0
word after 2: also	19 15 24 16 12 -12 1 32 29 14 20 16 -24 25 -10 -5
word after 2: among	24 18 -23 13 11 -15 12 20 34 -5 -10 14 -23 25 -3 35
word after 2: an	-4 -4 23 -5 23 -11 4 -3 -25 -11 43 12 27 -18 -13 -19
word after 2: and	-24 26 -5 16 4 -15 13 10 31 6 7 16 -21 -1 20 19
word after 2: are	44 -28 -8 0 9 -26 13 18 18 5 8 -16 -3 9 -9 19
word after 2: as	16 -7 -11 2 0 6 -39 -7 -7 -10 -32 -9 12 -13 -7 14
word after 2: at	-16 23 13 -7 -4 3 -1 12 21 -4 0 2 -8 4 13 7
word after 2: azovst	-10 -5 7 24 25 -31 15 14 14 -1 28 11 31 9 -28 -3
word after 2: back	28 20 -7 -33 -20 8 -28 11 1 31 -24 -3 -42 0 11 -5
word after 2: be	0 14 10 1 30 3 15 8 20 -10 23 3 33 -14 -3 -19
word after 2: been	-10 -1 -13 10 3 15 27 8 9 23 0 -5 -17 10 23 9
word after 2: being	20 -6 -2 -44 3 -15 10 -13 -16 9 12 -16 3 26 -16 -7
word after 2: both	1 -28 29 49 -28 -18 -5 -1 -18 -31 8 -29 5 -13 31 -7
word after 2: brough	-20 -10 -2 13 -15 10 10 -19 1 9 28 12 3 -7 3 5
word after 2: by	0 7 11 5 15 -21 -9 -3 21 -17 3 -21 17 4 -4 7
word after 2: came	21 34 7 -9 -10 -26 -28 29 0 -1 -9 -4 -7 34 -3 14
word after 2: captiv	1 0 2 -1 -6 20 -6 -7 -12 5 -12 -2 -13 -12 20 -10
word after 2: captur	-19 -14 7 25 13 3 20 3 12 7 27 17 14 -21 -18 -10
word after 2: cathol	-30 -28 13 38 15 -18 20 8 7 -4 28 29 26 -20 -14 -16
word after 2: civili	19 14 24 -11 -26 -43 -40 29 20 11 0 -43 3 30 -23 31
word after 2: come	1 -1 -1 -20 0 2 -2 6 -6 29 -6 -8 -17 -3 -22 -3
word after 2: coming	27 28 -12 -17 -3 -26 1 30 17 9 -28 -14 -5 45 10 34
word after 2: defend	6 -4 0 4 11 -16 -9 36 13 -4 -12 -13 3 10 -13 -20
word after 2: detain	24 -23 -16 -22 15 -11 -6 -23 -26 -9 14 -1 33 15 9 11
word after 2: down	-30 -19 14 26 34 -15 15 3 -15 1 25 16 15 -25 -25 -19
word after 2: drones	-10 3 20 20 10 -9 19 6 23 -19 20 25 29 2 -12 6
word after 2: each	-48 21 -6 2 7 16 15 -9 17 5 -22 13 -20 3 -26 10
word after 2: either	-25 7 6 21 22 -11 9 -5 11 -7 6 26 8 -6 -23 -16
word after 2: exchan	9 -20 2 12 -1 -13 -17 32 11 -30 -1 15 45 17 11 2
word after 2: fallen	22 16 -23 -26 -4 -32 -7 15 16 13 -11 -24 -21 19 9 24
word after 2: famili	-2 28 1 -17 -2 3 -22 -27 -17 -8 -23 -8 -14 -18 22 -1
word after 2: five	7 -1 22 4 8 -7 5 13 9 8 7 18 -3 -8 -3 13
word after 2: for	-11 36 -8 -16 14 7 21 14 14 7 -2 17 -15 18 7 24
word after 2: four	6 -3 1 2 13 -19 19 26 20 -4 18 5 -2 19 0 12
word after 2: free	-8 -17 7 15 -11 -24 3 35 0 -10 -18 -17 27 -7 25 -4
word after 2: freed	-14 -3 3 9 6 5 31 13 -18 -4 6 29 16 -9 0 -4
word after 2: friday	14 9 21 3 -8 -16 -27 -3 10 46 -11 -22 -34 -1 14 -11
word after 2: from	1 2 -32 7 14 17 6 7 11 24 13 14 7 -12 -13 -3
word after 2: given	4 6 8 -5 0 -1 17 -21 0 15 -12 -21 -20 8 15 12
word after 2: had	-9 14 23 12 5 8 -4 2 21 -20 18 16 -16 -6 3 4
word after 2: handed	37 14 17 5 -30 -13 -3 7 11 27 -21 -9 -2 20 -3 4
word after 2: has	-7 -3 12 20 -1 -2 16 0 31 -35 15 42 20 -13 2 3
word after 2: have	-19 33 10 -2 5 33 27 -3 1 -13 4 28 -16 -7 14 -21
word after 2: held	2 -15 16 6 19 -9 11 -16 -25 -17 33 11 33 -9 -10 -18
word after 2: home	-11 -6 23 3 -8 1 -2 18 2 -7 -9 -19 -2 -4 -10 3
word after 2: in	26 -3 26 6 -6 -23 -14 -17 -16 -7 -1 -18 -5 2 12 1
word after 2: includ	41 27 26 -16 -6 -4 -36 18 17 -21 -3 -8 -61 32 26 29
word after 2: israel	-7 6 10 11 6 -5 8 -1 13 -3 11 24 1 3 -19 -16
word after 2: its	-13 26 20 -20 13 18 -12 -14 -9 -26 2 27 -11 -19 28 -1
word after 2: killed	-17 -11 18 14 14 -15 6 14 9 17 16 31 37 -14 -36 -11
word after 2: kursk	2 6 33 -18 -11 47 33 -11 -21 -5 15 -3 -16 -22 9 -14
word after 2: kyiv	-19 24 -17 -14 -19 45 2 -7 -32 16 -9 -1 -19 -17 29 -36
word after 2: last	17 -13 -30 -23 17 17 18 28 -24 15 -5 -11 -22 -6 -7 -5
word after 2: listed	17 -4 -3 26 12 -3 -18 -2 15 -23 -16 -16 -8 -4 -12 -11
word after 2: many	-3 -5 9 17 -9 -37 23 4 35 -11 8 0 25 18 -20 16
word after 2: mariup	-35 -30 3 13 28 -21 14 21 10 -15 22 25 19 -28 -29 -6
word after 2: milita	-31 1 38 24 -11 9 23 19 44 -8 23 -15 7 20 14 5
word after 2: morgue	-23 -33 18 19 25 -5 15 10 16 -28 18 31 33 -16 -17 -30
word after 2: moscow	9 16 -34 -7 18 -11 -5 3 8 -7 -19 -9 46 -3 11 18
word after 2: near	-18 -6 18 12 22 -6 10 20 20 -6 31 34 18 -19 -16 -31
word after 2: need	-5 -16 -20 -13 14 13 5 1 -9 10 8 -6 -17 14 -16 -2
word after 2: not	-8 -11 8 15 30 -9 14 3 2 -7 9 16 32 -11 -14 -23
word after 2: now	3 1 -3 24 13 -6 8 1 -24 38 -5 -10 -17 -7 5 16
word after 2: number	-18 -5 10 5 -12 3 -3 -4 18 4 33 -8 16 -8 4 -20
word after 2: of	-19 -15 -19 -13 21 -5 44 51 -2 -28 -8 8 -15 20 1 -3
word after 2: office	18 -34 6 -13 -4 -4 7 -13 -16 -14 22 -16 7 -4 3 5
word after 2: on	17 29 -6 16 27 2 21 -10 9 -27 -8 8 -7 2 -9 14
word after 2: one	18 3 21 23 -7 -25 -6 30 18 -9 14 14 9 3 -14 9
word after 2: ones	15 22 -29 -31 -16 27 -37 -16 -15 -12 -15 -28 -22 3 16 20
word after 2: our	-42 -6 25 14 22 23 23 4 -5 -14 21 48 28 -39 -15 -15
word after 2: out	-43 -30 32 10 -30 9 -11 -45 33 -39 37 -42 9 -8 21 -23
word after 2: over	14 21 -11 4 -11 -9 -19 22 32 -2 -8 2 7 -13 5 15
word after 2: part	-10 -11 26 12 26 -15 22 26 14 -2 26 35 8 0 -19 -10
word after 2: prison	-12 -6 9 -10 1 1 2 10 8 -17 -7 3 6 3 -4 4
word after 2: reache	-6 12 14 31 -11 2 18 -17 18 -42 30 24 32 11 -11 0
word after 2: receiv	13 6 -17 -31 18 10 -5 7 -34 24 -18 -1 -21 9 24 10
word after 2: releas	27 0 -10 3 -29 -7 -3 -5 13 -12 2 -2 26 17 2 -4
word after 2: relief	-12 12 11 16 11 -14 17 2 12 -16 13 24 24 15 -11 -2
word after 2: repatr	15 15 3 -6 -9 10 -10 3 3 1 -8 9 -20 -4 14 -18
word after 2: reside	-31 38 -3 -11 -10 51 34 -32 -36 -14 38 39 -27 -27 43 -18
word after 2: return	-22 20 -11 15 -3 5 -9 -8 23 3 0 21 -22 -17 2 -13
word after 2: reunit	-1 12 -18 3 17 -2 -3 23 8 8 -24 6 0 29 -9 29
word after 2: rocket	-9 9 0 -10 -5 6 4 -4 -9 8 -8 -10 -8 11 7 -1
word after 2: russia	-16 10 20 -3 -10 -3 7 21 2 -14 11 -25 21 11 10 6
word after 2: said	-14 -10 -3 4 10 7 -6 -3 -4 5 -2 5 -11 2 6 10
word after 2: saturd	-1 -7 2 -16 -6 7 -11 2 -12 -8 0 -27 6 -3 33 14
word after 2: sergea	-22 -40 5 30 15 -6 34 -8 -2 4 21 37 29 -25 -28 -7
word after 2: servic	37 28 -19 -16 -5 -20 -10 38 5 26 -22 -28 -33 16 21 19
word after 2: seven	6 14 -6 15 16 -22 -1 18 7 3 8 25 1 -8 -21 -3
word after 2: side	-11 25 -9 11 16 -17 16 19 19 -20 11 26 22 23 -8 3
word after 2: since	0 -26 -20 -14 -4 10 -20 -15 -21 43 5 -38 -41 -4 15 22
word after 2: six	18 38 -2 4 14 -25 -16 34 27 -11 -23 12 -19 23 6 16
word after 2: soldie	17 38 -6 -38 -33 17 -26 19 -2 -7 -26 -17 -21 14 21 15
word after 2: some	14 15 -14 -6 -4 20 -9 14 -15 5 -10 11 -11 -6 0 -5
word after 2: still	17 -30 19 30 6 1 -11 -10 2 -38 4 -16 9 2 -22 1
word after 2: taken	-13 1 -17 20 6 -17 3 17 26 12 17 9 27 15 -10 16
word after 2: talks	11 3 21 16 -21 -14 21 1 21 -8 13 1 -5 10 -6 28
word after 2: ten	7 26 -21 20 -10 -25 0 28 48 10 -9 6 -18 13 8 2
word after 2: that	14 -2 -4 16 -2 -19 -8 14 10 0 -18 -1 -8 25 -10 5
word after 2: the	14 4 3 4 -6 15 -11 1 -2 -5 8 -10 -33 -11 2 16
word after 2: their	-25 5 -2 -14 20 43 4 1 -26 19 -17 40 8 -16 9 -23
word after 2: theirs	40 24 17 -20 -20 3 23 -5 -20 -14 19 -15 -22 -25 15 -4
word after 2: them	-2 -4 -21 -2 8 -25 -3 25 12 -20 -19 0 11 15 5 7
word after 2: this	-17 -17 20 37 -10 2 6 -5 -19 -26 6 -18 29 -22 -11 8
word after 2: those	-15 -30 -10 30 32 -14 23 2 25 -5 18 37 20 -27 -5 -16
word after 2: three	-9 18 -16 13 37 4 17 26 -10 21 -19 4 8 -7 -19 -9
word after 2: thursd	8 6 19 6 19 2 22 4 -5 -5 -8 33 -15 -26 1 7
word after 2: to	-30 37 7 -6 24 -12 -3 4 -15 10 -6 4 0 -1 0 8
word after 2: today	-22 14 -7 12 23 2 28 35 37 22 16 23 -16 -1 -17 16
word after 2: total	24 25 -11 -4 -5 -3 -33 6 16 13 -19 -32 -6 7 40 17
word after 2: traded	-2 17 -26 -7 1 14 -7 -18 -13 -10 6 17 -30 -4 33 -14
word after 2: transf	22 16 -4 -8 -9 -31 -14 23 19 10 -18 -14 -7 42 -6 13
word after 2: tuesda	14 -15 -12 2 -5 -18 -18 13 -10 21 -11 -17 32 -16 31 -2
word after 2: two	15 -3 -20 1 -15 -34 -3 39 8 1 -27 -2 0 14 -12 -16
word after 2: uae	-10 6 -22 -28 -2 -9 15 45 8 -16 -10 10 8 22 -16 29
word after 2: ukrain	-12 -6 6 -2 10 21 23 -11 5 17 -32 8 -25 8 -24 -6
word after 2: under	-4 -6 -13 -12 24 18 2 5 -16 15 11 -17 -10 -1 -9 -22
word after 2: vehicl	-6 -5 -2 -2 6 -6 10 10 -1 -8 5 -2 8 9 1 4
word after 2: views	-9 -4 -7 -10 4 -1 11 10 5 -2 4 11 -3 5 -8 4
word after 2: viktor	2 13 16 -2 -8 8 -1 3 -10 -8 6 22 -11 -29 -9 -5
word after 2: volunt	36 25 -10 -28 -22 -29 -24 42 33 28 -22 -28 -1 4 -25 -6
word after 2: war	-4 -16 -15 -23 34 -7 33 33 40 -25 31 45 33 10 -40 -4
word after 2: was	13 9 19 15 -3 -2 10 10 18 -23 5 26 6 17 -19 -3
word after 2: wednes	19 26 -6 -33 -8 10 -13 15 1 3 -16 -22 -31 20 10 11
word after 2: were	17 9 -27 4 -21 -3 9 -7 2 -2 14 1 6 25 -20 10
word after 2: which	-36 -3 0 17 -28 -11 -8 14 46 -5 -9 4 -1 13 2 7
word after 2: who	11 9 -6 6 8 3 12 -3 -11 -14 8 39 9 -26 -10 -18
word after 2: whom	-16 -31 -4 42 28 -19 27 25 32 -2 41 40 23 -15 -42 2
word after 2: with	-38 4 -9 21 11 -16 -8 38 17 -7 20 2 15 24 -21 0
word after 2: women	23 30 -12 -11 -20 -29 -8 43 31 17 -13 -25 -18 -10 -6 -31
word after 2: year	8 -27 -8 -17 27 -16 -6 10 -25 36 -21 -17 -19 -6 25 -5
word after 2: а	-13 6 5 -24 8 4 11 7 -9 1 16 3 6 -21 11 -27
word after 2: авиабо	-9 1 -2 18 3 -4 13 3 14 2 8 17 17 -10 -11 5
word after 2: авиаци	1 17 1 5 11 -12 4 15 14 7 6 6 8 -4 -14 4
word after 2: азова	2 8 11 19 1 -17 -4 27 24 -1 9 8 28 14 -11 7
word after 2: азовст	-1 -8 -9 25 28 -44 19 42 36 13 -9 29 35 5 -4 51
word after 2: азову	10 0 -31 -2 8 -20 17 16 21 -3 5 11 25 -4 -5 54
word after 2: бахмут	21 5 6 5 -9 -15 -1 30 15 0 -23 -6 -6 19 14 34
word after 2: без	-20 7 -4 8 18 1 11 33 12 7 -14 27 -9 -12 3 3
word after 2: беспил	-6 -10 10 25 22 1 18 13 5 8 28 10 14 -12 -23 -11
word after 2: бойцов	21 -7 -7 -10 5 7 10 -3 -7 9 1 4 -5 -13 4 -17
word after 2: больши	-11 30 28 1 16 21 38 -4 8 -29 1 22 6 -42 27 -29
word after 2: бригад	-17 25 34 -16 -3 9 7 -36 -26 -21 -13 17 -7 -39 -14 -22
word after 2: бронет	-19 -8 22 17 0 -5 22 13 14 -6 9 25 6 5 -16 -1
word after 2: будет	-4 -9 -10 26 25 -21 21 3 15 -16 22 28 25 -1 -1 0
word after 2: был	-6 10 -3 2 -13 16 -17 -13 -6 10 -2 1 -4 5 6 3
word after 2: бійці	9 21 10 -12 -15 -28 10 19 17 12 -26 -1 5 16 14 38
word after 2: більші	7 6 12 1 7 -28 -2 1 1 7 -10 -9 -8 -3 11 3
word after 2: в	5 1 15 10 -21 13 15 24 9 -46 5 -5 12 -9 24 -12
word after 2: вважал	-12 19 -11 18 13 -6 26 26 22 -6 7 23 20 15 -4 1
word after 2: вдалос	-16 1 14 18 -16 -7 0 -6 7 -9 9 14 -17 0 -5 14
word after 2: вдома	-1 28 6 -5 4 -31 -7 36 28 17 -11 -21 -19 22 -5 31
word after 2: вернув	-17 -8 14 16 15 -3 19 29 33 -12 11 26 14 -10 -23 -12
word after 2: вернул	-21 25 10 -19 -11 24 7 -24 -26 -22 -4 21 -9 -29 23 -23
word after 2: вже	21 14 -11 -23 -21 -20 -18 1 -2 2 -3 -20 -25 20 11 6
word after 2: взамен	-19 27 -18 -7 13 17 -6 4 -10 -6 2 29 -23 -18 17 -16
word after 2: взяты	-17 -21 16 19 9 6 22 3 -10 -6 6 2 3 -7 -4 -17
word after 2: взятых	14 43 -7 -25 -26 25 -2 -11 -1 -14 14 12 -25 -1 36 -3
word after 2: визвол	0 -35 -10 18 35 -8 22 1 12 17 3 22 4 -12 0 26
word after 2: вийшли	15 19 7 4 -4 -18 -10 16 26 14 -5 4 7 15 -13 12
word after 2: викона	5 -1 5 2 24 -30 44 16 14 14 17 9 -14 -8 -23 -23
word after 2: включа	-11 26 -14 10 18 -26 -15 31 26 -13 -34 10 0 8 -22 12
word after 2: вместе	5 8 -1 2 0 12 0 15 17 -12 10 4 12 11 -5 1
word after 2: вмс	-35 -39 23 25 33 -14 44 7 19 -1 31 28 34 -32 -12 3
word after 2: военно	-9 7 -3 5 -21 28 1 -10 -29 -15 -4 -16 1 -9 53 -1
word after 2: военны	1 17 -7 -10 -3 -5 -17 19 19 10 -37 2 -23 -7 5 -14
word after 2: возвра	-18 18 15 1 12 3 17 -18 -13 -32 15 50 -15 -15 18 -15
word after 2: волі	17 9 1 -2 -29 -32 -34 26 -7 17 -31 -24 3 23 25 30
word after 2: вони	1 5 -2 -5 -14 8 -4 9 10 5 1 -18 -12 15 21 -7
word after 2: вооруж	3 10 -4 -9 -15 -1 -12 12 1 11 -23 -2 3 19 -9 15
word after 2: восемь	-9 25 -5 -10 10 25 1 -7 -14 4 -5 10 -18 -1 17 5
word after 2: все	20 2 -3 0 -18 -11 8 -1 29 -13 19 2 -12 15 4 3
word after 2: всего	-30 -28 5 42 15 -46 40 44 25 -4 27 37 30 11 -32 -29
word after 2: всу	13 18 16 -1 -15 -13 -19 -11 4 14 -2 -4 -12 9 -2 25
word after 2: вывезе	34 37 -29 -32 -20 -27 -19 37 34 23 -11 -28 -14 25 3 -1
word after 2: выполн	-28 -20 5 -17 16 17 1 -21 -9 36 23 -13 2 -14 -38 25
word after 2: вышли	-18 5 -13 2 11 6 23 2 -10 -7 25 21 16 -10 -5 -7
word after 2: від	-12 -26 -4 -1 18 -31 -25 -29 0 0 14 -23 -7 14 15 4
word after 2: відбув	-14 15 12 26 -2 -1 -12 -17 23 -12 12 13 11 17 -3 24
word after 2: віддал	-14 -8 -10 0 -1 4 31 -22 -14 12 18 -5 -16 27 -10 -19
word after 2: віднов	-5 -3 15 -2 17 3 12 2 19 4 17 27 13 5 -8 -13
word after 2: відпов	15 -25 -32 -16 47 -13 -17 12 -28 -2 2 -12 22 3 21 -3
word after 2: війни	-4 9 27 11 16 -3 11 16 10 -18 12 24 25 -10 -18 -18
word after 2: військ	9 16 0 -30 4 12 -24 3 -22 19 5 -8 -5 4 21 2
word after 2: він	-15 -15 21 25 18 -10 33 9 5 -10 34 32 22 -20 -31 -4
word after 2: вісім	-1 -15 12 16 22 2 19 4 -3 -3 8 13 -5 0 -9 20
word after 2: гварді	-14 -1 12 24 34 0 13 3 13 0 25 23 16 -19 -17 -6
word after 2: говори	5 15 0 4 -8 -4 -2 23 18 -3 -16 5 -2 24 -5 29
word after 2: гражда	20 45 -7 -23 -20 17 -37 -31 -1 21 -22 7 -32 -34 20 -31
word after 2: громад	2 3 2 2 0 -23 10 26 23 -13 -1 7 -5 14 0 -5
word after 2: группы	-12 -5 12 -7 0 7 13 6 -7 4 2 1 14 -8 10 -4
word after 2: два	-7 -2 -3 5 1 12 14 19 -32 16 -31 -26 4 -16 24 13
word after 2: двадця	10 1 -9 2 -3 -12 -12 18 17 1 -13 -16 -7 6 14 31
word after 2: две	-19 4 6 21 21 16 13 -12 -10 -4 19 40 16 -6 -3 -16
word after 2: двое	31 1 4 15 19 -29 -5 28 43 16 -3 -5 -24 15 -20 26
word after 2: двоих	0 -3 16 23 29 -9 8 7 13 -18 -11 -4 5 11 -9 28
word after 2: двох	19 30 6 6 -1 -35 -22 27 56 -20 6 15 28 43 12 29
word after 2: двоє	5 14 2 -4 -4 -44 -2 49 30 10 -4 7 31 28 0 49
word after 2: двух	-24 -4 -23 15 -3 0 -14 10 16 6 9 5 -9 7 -5 -3
word after 2: дві	3 -21 -8 5 22 3 24 11 -5 14 10 -18 -3 -17 -10 -10
word after 2: дев'ят	24 27 1 -11 -22 -16 -10 14 18 -6 -9 17 3 22 11 -2
word after 2: день	13 26 -17 9 -5 9 4 23 22 2 4 22 -8 24 0 6
word after 2: держсп	-8 -30 -7 14 28 -8 21 3 -10 -4 5 20 19 -19 6 0
word after 2: десяти	-25 -10 16 34 21 -4 26 7 16 -10 28 17 28 -21 2 -14
word after 2: дети	0 -15 -13 37 21 -3 -11 -22 14 -8 -4 19 1 -20 -32 -14
word after 2: дехто	19 30 -13 -4 -33 -10 -15 29 25 -5 -15 -7 -18 36 20 0
word after 2: для	-6 27 5 -13 -3 1 8 -12 -21 9 -7 1 -4 -6 20 8
word after 2: днр	-9 -23 19 34 15 -28 21 20 40 0 33 30 10 -15 -32 -17
word after 2: до	-45 30 -23 -17 -15 25 30 -4 -7 -3 0 46 -12 -18 21 10
word after 2: довічн	-2 -10 8 21 10 -5 21 11 -1 -8 15 19 26 -15 -10 -7
word after 2: додому	10 3 11 -7 4 -47 -11 42 29 -28 1 3 -4 9 8 13
word after 2: дома	17 46 0 8 -11 15 11 0 11 -20 -4 7 -11 2 21 -8
word after 2: домовл	4 5 -4 32 3 -13 28 -13 30 -19 38 37 32 -14 -11 -13
word after 2: домой	-6 11 20 -16 -5 4 -14 -6 23 2 -9 -12 16 -5 27 -9
word after 2: донецк	10 -16 -3 29 9 -27 29 6 20 -5 2 10 -2 -13 -5 -4
word after 2: донець	-35 -47 5 53 37 -16 31 28 30 9 41 45 41 -13 -32 -19
word after 2: допомо	-9 5 -2 10 1 10 5 5 14 3 2 6 7 -1 -2 3
word after 2: достав	37 7 -11 0 -25 -28 -15 15 41 19 -9 -14 3 24 14 -11
word after 2: дпсу	-33 -40 -7 45 37 -2 47 -15 -8 -9 40 26 20 -29 -12 -9
word after 2: друг	4 33 -14 4 -5 -2 -1 11 21 5 -23 4 -25 7 -3 19
word after 2: других	1 5 12 16 -8 0 9 12 12 -19 14 16 15 -1 9 10
word after 2: діти	-12 -15 -23 -20 41 -7 12 17 -12 38 -24 1 -18 -23 -4 -3
word after 2: есть	-12 21 -7 2 0 28 7 1 1 -19 -5 16 -14 -19 27 -16
word after 2: еще	-31 -1 -1 27 5 -9 13 -2 9 -11 12 4 7 16 0 -1
word after 2: женщин	-19 -25 0 27 23 -30 29 30 29 11 39 30 41 -13 -21 -4
word after 2: жителе	-10 10 -13 -21 -3 26 14 -24 -49 -17 22 22 -25 -37 21 -15
word after 2: жители	-52 -9 29 -20 -24 20 49 16 -12 -27 46 75 33 -51 -12 -22
word after 2: жінки	-16 -19 18 21 45 -17 25 -6 33 -4 30 31 32 -20 -34 -5
word after 2: з	17 0 -45 3 25 -36 2 1 -14 11 17 20 21 -9 -27 41
word after 2: за	13 -12 36 3 2 3 6 8 13 -3 -1 -13 21 12 -12 5
word after 2: забрал	-22 4 -1 -10 -1 8 -2 -7 -1 -2 -18 11 -6 -15 18 13
word after 2: заверш	-30 -44 5 16 21 11 15 -5 3 22 42 17 0 -13 -49 -1
word after 2: завтра	21 -1 -14 -14 4 0 -11 13 0 14 -9 -19 -16 -20 1 6
word after 2: загибл	16 18 6 0 -5 -4 -1 10 10 4 12 -7 -7 2 8 11
word after 2: заключ	-2 8 18 7 15 -11 7 -4 6 -14 13 10 9 4 2 -14
word after 2: запорі	-12 -10 -7 20 9 -25 24 25 22 15 18 13 23 8 -16 1
word after 2: заступ	37 41 -24 -12 -32 -26 -34 46 37 16 -32 -35 -29 43 22 17
word after 2: засудж	-10 9 -9 9 10 -5 -1 26 35 0 25 -4 -9 12 4 32
word after 2: захвач	-22 14 -13 4 13 2 3 -8 9 -9 24 -16 -6 1 -8 3
word after 2: захисн	11 4 -26 -3 -2 -51 14 45 20 19 4 15 -5 14 17 45
word after 2: захопл	24 1 3 2 2 -9 -15 -32 6 -22 -24 -18 -15 9 -14 -21
word after 2: защитн	15 29 15 -23 -24 -24 -23 40 41 26 -32 -26 -6 28 -11 6
word after 2: заявил	29 -2 8 -10 -12 22 8 15 -5 -4 9 5 -6 -4 17 4
word after 2: збройн	-7 -10 -8 13 -4 -25 -5 25 33 -8 11 21 -3 2 -11 27
word after 2: звільн	-1 -3 27 39 6 -23 -12 -17 52 6 18 -2 17 -2 1 -6
word after 2: зміїни	-22 -24 10 34 36 -1 26 9 8 -3 32 27 12 -19 -9 -9
word after 2: зникли	15 9 7 28 -19 -15 -21 -29 1 -17 -26 -8 -31 -23 -4 -20
word after 2: зокрем	17 9 -15 -19 -14 11 -10 11 4 16 -10 -3 -4 6 5 36
word after 2: зсу	-12 -6 -15 9 15 -25 10 18 27 -4 -10 16 5 4 -4 29
word after 2: зі	-10 15 7 -8 -17 -14 4 33 34 -23 -4 -5 -7 15 -11 4
word after 2: зіткне	-5 7 27 21 14 14 22 16 29 -12 36 38 38 1 -29 -20
word after 2: и	-5 -6 9 4 -22 -22 -5 9 34 -28 -12 -1 -28 2 -6 5
word after 2: из	17 0 17 7 -18 7 9 -19 15 -16 27 8 4 -21 12 -3
word after 2: им	6 3 -7 -11 -11 -11 -9 17 26 -3 -17 -11 4 -6 0 16
word after 2: их	12 -26 -5 -10 -5 8 3 -6 1 -8 11 -7 -16 17 10 3
word after 2: й	-38 7 14 12 -14 33 21 -26 -40 -6 12 39 5 -41 26 -4
word after 2: к	16 23 13 1 -6 -8 -22 -14 12 7 -26 8 -2 1 20 13
word after 2: каждой	-22 12 -36 -13 20 -11 -1 9 3 25 -26 1 8 5 13 16
word after 2: как	-7 21 26 20 21 4 28 2 -3 -19 25 10 15 -17 10 -15
word after 2: киев	38 -1 -14 6 6 -14 2 0 31 19 20 3 5 6 -30 -15
word after 2: киеву	-4 35 -16 -19 -17 19 -4 -7 -18 -3 4 10 -25 -17 29 -15
word after 2: кожног	-38 -15 17 -5 2 27 -8 -16 36 -31 16 -3 15 -9 33 -1
word after 2: кожної	-22 -18 3 -12 -14 26 -15 -33 39 -30 11 0 16 7 20 -31
word after 2: конца	1 -5 11 9 16 -14 0 1 -3 -12 6 5 16 -11 -6 -14
word after 2: кордон	8 -6 -5 22 0 -28 19 16 19 6 -5 7 12 -3 16 16
word after 2: которы	16 -10 10 -5 -14 -3 16 16 -7 1 6 -9 -26 -8 4 -4
word after 2: курско	-13 33 -22 -36 8 55 4 -34 -35 -16 -5 10 -7 -33 34 -14
word after 2: летате	4 3 5 25 13 -6 6 6 17 -20 5 11 16 9 5 -6
word after 2: луганс	24 -19 6 14 0 -16 40 -18 -13 -18 51 3 -17 -21 -29 -6
word after 2: льотчи	20 27 -4 -23 -20 -8 -31 26 15 -13 -38 -22 -18 10 23 39
word after 2: лікува	-18 -12 3 21 15 1 16 4 2 -15 29 12 22 -29 -11 -9
word after 2: майже	11 3 -8 15 4 -13 13 9 25 -9 5 5 -14 9 9 8
word after 2: маріуп	4 14 5 33 15 -30 -7 29 25 -20 32 9 17 14 -12 -16
word after 2: медвед	-18 6 0 -17 -10 22 18 -15 -5 -20 10 41 -4 -23 15 -30
word after 2: месяц	-13 -13 6 10 11 -8 12 11 -8 -5 3 9 3 -5 -17 0
word after 2: ми	28 19 -11 -11 -31 14 -22 0 -1 14 -20 -9 -22 25 17 38
word after 2: микола	-22 -22 22 21 8 -5 8 3 -9 5 25 19 14 -6 -23 2
word after 2: минобо	-6 -16 -3 -7 29 -2 31 14 -14 18 4 -2 -18 -6 -4 -1
word after 2: многие	11 14 10 -3 -24 8 25 12 10 -5 -4 7 -2 10 20 5
word after 2: может	-3 6 3 15 23 6 5 15 0 -3 21 5 1 -12 -5 -14
word after 2: морги	-6 -15 7 10 25 -5 16 1 12 -8 1 24 12 -3 -12 -8
word after 2: москва	-7 -1 -6 8 20 -32 21 26 35 0 -33 18 14 9 -7 19
word after 2: москве	-13 8 -11 -10 6 3 15 -2 -11 -14 -9 -12 0 18 4 -13
word after 2: мужчин	-27 -5 7 29 22 -11 18 6 24 -1 12 25 7 5 -4 0
word after 2: мы	7 9 17 27 37 -21 14 20 32 12 -3 10 10 26 -13 2
word after 2: на	4 17 -12 -4 0 -4 -25 33 14 -21 31 29 0 9 6 22
word after 2: над	-6 8 28 36 23 3 17 16 25 -10 17 34 26 0 -35 -8
word after 2: наймол	-15 -34 9 48 32 -10 46 6 12 -10 26 40 29 -18 -25 1
word after 2: найста	3 -10 14 18 6 -14 16 31 40 -19 5 13 4 -5 -22 -17
word after 2: нам	23 35 7 -27 6 1 13 3 8 17 -32 -12 -30 20 33 14
word after 2: находи	-13 3 -5 -3 -2 15 6 5 5 -10 10 24 3 -12 -7 -10
word after 2: находя	28 -35 19 -20 -15 -31 -19 -8 -5 6 22 -39 -2 41 -23 -9
word after 2: нацгва	-18 10 6 15 11 -18 -18 37 36 -8 -40 9 -3 9 -29 3
word after 2: націон	-16 -20 7 24 30 11 27 2 8 -8 16 20 32 -11 -20 4
word after 2: наши	3 -6 -6 25 23 -43 24 18 2 -2 4 14 6 6 -29 -2
word after 2: наших	-30 3 1 0 22 6 8 5 -6 -4 10 18 7 -4 5 -21
word after 2: наші	26 -36 4 5 47 -34 8 41 35 -14 -36 -28 20 41 -43 13
word after 2: нгу	-33 -22 1 35 44 -4 36 5 4 -18 27 31 22 -14 -16 -16
word after 2: не	42 -8 2 -1 -8 -4 11 -5 11 -7 41 5 0 3 -14 -17
word after 2: неволі	4 14 -3 -11 -2 -1 -9 17 13 17 -1 -26 -3 18 -9 -4
word after 2: незако	22 29 -27 -1 -1 -24 -5 8 11 -18 -1 8 18 32 10 27
word after 2: них	-22 25 -11 21 15 5 -8 30 21 -26 15 6 -3 6 -23 -58
word after 2: но	-9 27 4 5 42 38 7 -18 4 -21 41 35 23 -4 8 -44
word after 2: нуждаю	-8 -2 -31 -25 1 14 7 -18 -11 12 -3 -23 -16 46 10 -24
word after 2: о	-18 10 8 15 -14 -13 14 15 8 -20 14 41 14 -11 7 3
word after 2: об	-13 1 -13 23 11 30 -2 -12 -3 13 29 -1 19 -1 -14 -7
word after 2: обеих	-15 14 15 13 -8 -9 -19 -1 23 -20 1 -13 3 1 35 13
word after 2: област	3 -5 -15 -6 -17 7 -12 -35 -24 5 -7 -17 -3 -12 1 -32
word after 2: обмен	-10 6 11 -15 7 5 17 -15 0 -8 21 4 -19 -20 12 0
word after 2: обмін	-5 1 13 7 -6 -8 3 1 14 0 3 -2 15 -9 21 24
word after 2: обміну	-41 15 6 22 -16 -9 1 18 15 -14 6 7 15 14 2 20
word after 2: обміня	13 27 14 -20 -13 -2 -19 30 13 14 -18 -19 -19 26 8 2
word after 2: оборон	-16 -10 -26 33 29 -13 0 14 20 -6 -12 23 52 -6 -4 13
word after 2: обратн	22 -1 -11 -19 1 -20 -22 22 22 13 -17 -31 -10 -4 18 14
word after 2: один	23 4 13 -24 18 -26 -18 -12 -9 22 11 -34 10 36 -13 14
word after 2: одна	-9 -7 27 -5 -16 22 -24 -9 36 -9 -13 -27 -1 5 -2 -24
word after 2: одного	4 6 5 20 4 -32 16 28 33 -9 14 15 -12 16 -13 24
word after 2: они	32 -1 14 -15 -19 -10 -12 -21 -37 -26 -25 -14 -22 -19 10 -11
word after 2: онлайн	-16 -5 22 16 25 5 7 15 6 -8 2 16 12 -21 -15 -4
word after 2: операц	-31 -20 30 33 1 -20 -19 -11 -6 23 20 -2 2 -16 29 7
word after 2: освобо	11 1 22 14 6 -17 12 29 22 -8 6 23 2 5 -5 7
word after 2: острів	-10 -4 -5 18 23 6 18 12 7 -10 6 18 13 -15 -6 1
word after 2: от	0 -2 34 33 13 -39 36 22 12 -10 -14 30 18 25 -18 11
word after 2: отданы	3 -8 -6 -36 -5 -18 48 -14 -9 38 -5 -36 -23 33 -13 2
word after 2: отправ	-7 -3 35 27 30 -26 23 3 27 -28 15 36 26 0 -27 -8
word after 2: отрима	-23 -32 -13 -10 28 7 31 20 -4 27 -17 -6 -13 -17 -7 11
word after 2: офицер	26 13 10 -37 -26 -4 14 -9 -12 18 10 -22 -23 -2 19 8
word after 2: офіцер	4 -4 14 18 4 -17 -7 34 32 -17 -10 7 31 2 -6 -5
word after 2: п'ятер	34 10 -19 -2 -9 -20 -7 29 19 4 0 -16 4 26 6 15
word after 2: павших	-19 10 -13 -23 0 12 14 -11 -19 -24 -5 23 -13 -1 19 -19
word after 2: переда	-1 30 0 8 -3 7 9 -12 8 -33 -2 14 -4 21 7 13
word after 2: перетн	17 23 -7 -24 -14 -17 -13 18 14 3 -13 -23 -13 38 6 19
word after 2: перший	23 31 -6 -11 -18 -42 -24 19 24 -18 -15 -30 -17 25 27 19
word after 2: пишет	14 21 -15 -27 -32 -6 -11 -11 2 2 -18 -9 -12 8 37 13
word after 2: плакат	-17 -15 10 16 29 -5 -4 -2 24 -17 15 35 16 -21 -17 -19
word after 2: пленны	48 37 -12 -16 -18 20 -8 39 30 -2 12 -25 -25 1 -7 7
word after 2: плюс	-8 -3 8 10 15 -10 22 3 2 -7 12 30 17 4 -15 -5
word after 2: по	-23 -29 11 -2 -2 -3 -10 8 16 -24 -5 -7 39 -4 45 -2
word after 2: поверн	-5 -52 -2 -5 9 -48 11 16 -21 -12 -17 -30 7 9 29 15
word after 2: поверт	31 17 -17 2 -22 -20 -12 22 34 21 -8 -20 -26 34 1 44
word after 2: повідо	36 4 15 -14 -12 -35 -11 -26 -2 12 -14 -45 -34 15 27 9
word after 2: погибш	-8 -11 -19 4 -2 11 3 6 -12 7 -1 7 13 -11 17 15
word after 2: под	-10 -16 6 25 29 -12 24 20 20 4 19 28 20 9 -12 2
word after 2: поза	0 -20 -35 -41 -2 -28 62 8 -31 35 -41 -30 -53 24 -9 -1
word after 2: полегл	12 -25 -1 -17 14 7 9 23 -15 34 -1 -4 -13 -18 -11 5
word after 2: полоне	-12 -15 20 16 5 2 17 0 -2 -17 5 24 23 -12 -21 -14
word after 2: полону	10 9 29 6 -5 -2 -2 9 3 16 2 3 -3 12 4 14
word after 2: полоні	-4 -17 8 -1 20 -3 22 -2 0 -7 15 21 20 -12 -30 -1
word after 2: получе	-9 -19 27 5 -6 21 -24 -2 -34 35 17 -5 0 -23 -22 2
word after 2: получи	8 -38 -3 22 56 -25 21 27 31 37 2 -10 -18 10 -43 -20
word after 2: понад	17 -25 -10 -12 -1 -6 -4 -31 -17 -32 59 -1 9 -4 -11 2
word after 2: попавш	-35 10 -9 -2 -5 37 10 -17 -21 1 7 33 -19 -28 12 -14
word after 2: поране	-30 -14 12 20 3 3 37 -8 7 -15 10 3 4 8 -32 -10
word after 2: после	-2 -5 3 17 11 -3 8 15 8 -7 -1 34 27 -14 1 -27
word after 2: послед	-32 10 -8 -6 -9 32 16 -12 -25 22 26 12 -16 -27 9 -22
word after 2: посред	-31 11 5 -5 16 -16 -17 -15 -11 -3 27 1 -23 -24 33 -10
word after 2: початк	16 -2 5 3 4 3 -6 1 -24 32 -8 -10 -19 -11 -4 3
word after 2: ппо	-3 -15 3 18 10 7 9 -5 2 7 3 10 3 -7 9 -2
word after 2: привез	25 9 0 5 7 -17 -12 22 28 13 -3 -12 6 28 7 16
word after 2: прикор	-32 -31 15 40 29 -10 33 6 18 -9 26 38 19 -32 -12 -16
word after 2: принял	24 -8 -4 -10 22 -6 11 27 1 22 -10 -1 5 3 2 6
word after 2: приїха	-2 -10 2 17 19 6 5 0 2 3 10 3 0 -2 -16 -2
word after 2: про	-17 -14 19 41 26 3 55 -30 12 -24 36 43 45 -39 -20 -17
word after 2: провед	-14 -6 -15 26 -1 2 -9 1 -3 13 1 -8 -9 14 -4 13
word after 2: провел	-21 -47 23 17 -25 -13 6 -24 -3 31 19 -6 18 -38 3 -3
word after 2: продол	-18 14 18 40 39 -22 39 19 15 -22 16 36 41 4 -5 -24
word after 2: пропав	7 -4 14 40 12 0 -9 24 -28 -23 -43 -22 11 -14 -10 -15
word after 2: против	-1 24 10 -22 -24 17 -1 -7 -2 -6 14 11 -4 -11 3 -7
word after 2: прошел	-18 6 -14 13 0 2 1 14 -13 -6 24 26 5 8 -21 9
word after 2: прошли	-20 -15 -2 11 28 -5 15 18 10 -9 25 16 22 -10 -27 -18
word after 2: під	0 -14 13 11 8 -1 15 -8 13 3 16 14 -11 4 2 -5
word after 2: підтве	-7 28 10 23 -15 -20 0 14 24 -3 12 23 2 4 -19 -9
word after 2: після	11 -4 4 16 4 -23 9 11 10 -4 -5 21 5 -3 -10 26
word after 2: работа	27 -35 23 -23 -24 -44 6 -24 -14 -34 32 -21 -24 16 -34 -18
word after 2: разом	8 -13 6 13 9 -20 1 12 12 19 8 -5 7 21 -9 30
word after 2: района	4 12 16 -3 -20 5 -1 -6 13 8 -17 27 -3 -4 25 -13
word after 2: ранены	7 10 4 3 4 -17 2 10 25 -9 1 9 6 -19 -6 -2
word after 2: расска	10 20 24 -1 -12 19 -11 -1 -12 -10 14 16 -10 -15 6 -16
word after 2: репатр	-11 -9 8 -2 13 12 7 -11 -20 11 -10 6 20 -12 4 4
word after 2: решта	-22 -2 -30 8 -14 -28 -6 37 44 -15 -9 9 -17 4 -4 2
word after 2: решту	-7 -18 3 12 -5 -15 35 -23 8 -14 28 24 14 -24 -9 -27
word after 2: родини	-9 12 14 2 -11 -23 -11 34 19 -14 16 -15 -3 19 -1 -17
word after 2: родных	-11 -10 20 23 37 -14 15 21 35 1 37 26 0 1 -31 -7
word after 2: родств	-20 5 -9 14 17 -18 -17 36 51 -5 -21 -13 26 14 -9 30
word after 2: розпов	11 -24 2 11 7 -9 -9 11 -1 15 -7 -6 -4 -16 -4 6
word after 2: россии	-4 8 -13 2 -2 26 22 -11 -10 6 0 23 17 -20 17 -13
word after 2: россий	14 -27 -7 17 26 -49 -15 28 8 20 15 -2 -3 18 -32 21
word after 2: россия	20 20 -32 -52 4 18 -12 22 -19 36 -45 -21 -47 9 25 20
word after 2: російс	-10 32 11 9 6 -9 -7 12 12 -30 4 35 -15 -12 25 9
word after 2: росія	23 14 2 11 -7 0 -5 19 -9 -9 15 17 21 -11 -8 3
word after 2: росіян	-12 11 -3 -21 -20 0 -30 19 12 -12 -2 9 31 25 8 10
word after 2: росії	-18 21 5 -3 -18 0 13 -5 19 -11 -19 11 -17 5 1 13
word after 2: рсзо	-7 1 0 13 6 6 12 5 6 3 5 7 12 1 -1 0
word after 2: рф	34 20 -6 -18 -22 4 -17 26 17 -5 -7 5 -27 30 -6 -19
word after 2: рядови	-8 -1 -2 5 20 -4 7 -1 9 17 3 10 14 -12 14 6
word after 2: рядові	-6 -18 13 31 24 -5 41 4 13 17 0 30 45 -27 -10 -6
word after 2: рідній	27 6 -7 -11 -18 -31 -22 27 20 21 -10 -7 -7 9 10 29
word after 2: рік	-11 -18 13 35 -3 -14 -16 -31 4 12 4 8 5 -12 23 8
word after 2: с	-15 2 -4 25 42 -8 16 41 16 42 34 7 16 10 -34 17
word after 2: самому	17 9 3 4 14 -8 29 21 12 9 1 3 -3 -1 -8 11
word after 2: сверх	-15 -14 0 16 9 -15 -2 6 -10 -1 -1 18 4 -5 -5 -7
word after 2: свого	-22 6 15 19 1 11 23 0 -7 -7 23 30 19 -29 8 -14
word after 2: своїх	8 25 -8 6 -16 35 -7 -11 -26 -9 -23 3 -26 -7 30 -10
word after 2: священ	-14 -13 -22 14 32 -11 24 -3 5 -2 9 31 38 -2 -14 5
word after 2: сегодн	8 39 -20 -25 -40 12 -32 -4 2 -14 -22 12 -6 20 35 6
word after 2: семеро	-6 7 -11 0 -5 -14 1 31 26 34 -12 13 -14 15 36 -9
word after 2: семи	9 -13 1 3 7 -4 1 21 7 5 3 24 8 -4 -9 -4
word after 2: серед	27 13 25 26 10 -7 21 32 11 6 -3 6 -35 -7 -7 16
word after 2: сержан	-6 -11 -2 21 9 -2 13 18 -1 4 1 6 26 -26 -28 -26
word after 2: сил	-2 -5 -25 1 -4 17 10 -8 -16 -22 14 19 5 -20 -16 -13
word after 2: снаряд	-17 1 15 28 6 -6 10 3 23 -1 15 21 14 15 0 -2
word after 2: солдат	-10 16 16 -9 -2 18 -15 -13 6 10 -1 -11 -34 -4 6 18
word after 2: сообща	-3 2 -19 -22 -26 7 -30 4 -5 -10 4 -2 -22 6 11 -9
word after 2: сообщи	25 7 -9 -39 -6 7 17 1 2 23 -26 14 -25 -2 -2 -2
word after 2: соотве	-13 -17 12 8 10 -6 4 4 2 0 5 13 22 -4 -12 -14
word after 2: состоя	11 8 -9 8 -22 -1 -3 -2 -13 10 0 -16 5 3 4 2
word after 2: списки	3 -16 19 6 9 0 24 -18 -7 -1 24 18 23 2 -7 -16
word after 2: спільн	3 -7 17 17 11 4 11 -4 -1 3 17 -2 -4 -1 -5 -11
word after 2: среди	4 29 14 -5 8 4 16 35 -4 15 -26 22 -8 -8 11 5
word after 2: старше	-16 -26 1 20 15 -2 13 2 -2 -1 26 29 16 -19 -12 -4
word after 2: сто	-3 13 -22 -7 -15 1 21 -30 -15 2 -14 3 -6 19 13 8
word after 2: стольк	-33 -15 20 -4 14 12 1 11 36 -31 39 14 11 10 0 4
word after 2: сторон	-43 -21 14 33 40 -15 13 2 -9 -16 35 27 15 1 -29 -22
word after 2: стільк	-30 -25 24 3 34 -10 -30 15 -2 32 -23 -20 -43 -23 25 22
word after 2: сьогод	6 21 9 11 11 -32 28 7 1 -7 7 29 4 7 -25 30
word after 2: сімох	16 14 10 3 3 -28 14 40 28 -4 5 5 2 16 -7 19
word after 2: та	-20 0 1 5 13 6 39 -22 32 -29 6 57 4 -20 6 -5
word after 2: так	-17 12 -1 -7 -14 14 -1 6 -6 -21 8 20 -4 -22 8 -10
word after 2: такий	-15 46 -24 3 -34 6 -27 -19 -11 20 12 11 -19 0 17 -9
word after 2: там	-23 3 22 30 12 10 35 -10 29 -25 8 18 49 26 -17 -40
word after 2: танк	-3 -4 26 32 19 -10 14 12 31 10 13 24 30 -14 -13 -7
word after 2: теробо	34 13 -10 5 14 -8 -14 29 9 2 -16 -16 -8 5 5 27
word after 2: техник	-8 -4 1 2 17 -2 7 -2 -8 -5 8 11 7 3 -5 -6
word after 2: тижден	-11 12 23 26 -7 -5 9 -15 27 -6 26 27 17 -11 -3 6
word after 2: тимчас	9 31 -9 3 -24 -3 -14 -1 15 -28 -4 0 2 15 4 31
word after 2: тогда	-9 0 21 30 2 5 15 10 10 -6 31 18 14 -6 -9 -4
word after 2: три	-34 -2 -3 -10 10 24 -2 -1 -12 -15 -9 7 2 -37 15 -3
word after 2: тро	19 3 -4 -16 2 -12 -2 10 3 -11 -11 -8 4 -41 -16 7
word after 2: трое	-9 23 -13 -8 -15 0 5 7 13 -5 -3 6 1 -14 21 -39
word after 2: троє	0 2 -24 9 2 21 4 2 7 -4 -7 10 -14 -9 3 14
word after 2: трьох	-19 20 -1 6 -10 33 20 -42 -8 -4 4 11 -10 -25 3 -1
word after 2: тяжело	5 24 11 -3 2 3 -20 16 17 4 -6 -11 -6 10 4 17
word after 2: тяжкоп	-10 -24 9 -8 21 -1 32 11 2 -2 44 6 4 10 -30 -10
word after 2: у	20 18 -9 12 -6 -15 27 0 -6 -12 4 1 -2 -17 -4 -23
word after 2: ударов	-2 0 12 23 22 -11 6 17 10 -12 12 10 16 2 -20 -16
word after 2: удома	18 14 20 9 -31 -41 -38 -5 20 13 -45 -28 -30 27 21 40
word after 2: уже	-30 -23 7 25 4 -16 3 14 -1 4 32 8 16 0 -22 19
word after 2: узятих	-42 11 -13 -1 7 33 23 -31 -21 -8 26 41 1 -40 25 -29
word after 2: украин	-3 -18 -13 -10 -11 19 -23 -22 12 -5 25 15 -35 -10 17 13
word after 2: україн	-11 -13 11 21 -16 15 -12 -7 29 -30 -2 -8 -1 4 22 16
word after 2: усі	-20 49 0 -20 -20 3 4 -30 -11 -19 20 -3 -11 -20 22 23
word after 2: уточни	-17 -16 16 17 18 16 21 2 8 -11 25 32 27 -32 -18 10
word after 2: федера	-28 33 -16 -18 -11 39 2 -3 -33 -29 -18 5 -29 -26 6 2
word after 2: це	20 -2 -12 -26 13 -23 -13 65 12 22 -30 -21 -17 23 -2 -21
word after 2: цивіль	-21 21 38 1 -21 -47 -4 3 -17 4 -9 -35 10 10 25 6
word after 2: цього	-3 -33 -17 2 49 -7 34 20 -12 10 -26 5 -1 -42 -18 -21
word after 2: чаес	-18 -11 3 35 22 1 11 10 8 -6 22 17 3 -13 -21 -11
word after 2: через	-17 1 -13 -2 -22 15 18 -14 -28 -6 6 -16 6 -27 30 1
word after 2: четвер	-14 11 -3 13 17 -23 15 4 13 6 -8 16 11 -20 4 3
word after 2: четыре	0 3 8 27 10 -26 3 45 45 11 1 4 6 13 -7 4
word after 2: числа	35 -2 6 -9 -29 -35 9 -5 1 -21 26 -13 -1 -9 -9 26
word after 2: чотири	-1 -13 7 -2 13 -2 1 2 15 6 5 3 -1 -6 0 12
word after 2: чотирь	32 13 -6 -12 -17 -22 -24 22 39 6 -7 -28 -15 21 -8 15
word after 2: чтобы	-6 -8 -2 -7 -2 -5 -5 11 8 -10 0 7 8 10 4 -2
word after 2: шахеді	-9 9 21 25 16 -16 14 20 19 -21 33 25 21 0 -20 -3
word after 2: шестер	24 35 -20 -21 2 6 16 9 -18 -12 -8 14 -1 0 18 23
word after 2: ще	9 -57 21 -13 60 -9 66 41 -1 14 14 17 -12 -17 -25 -8
word after 2: що	-8 -25 -2 16 3 -1 9 -16 53 -28 1 10 30 14 -17 0
word after 2: щодо	12 -7 -1 -11 13 -18 -4 0 -14 -27 2 4 19 3 -5 0
word after 2: щонайм	16 -14 -31 -13 7 -6 -11 -20 -7 -17 9 -3 14 34 4 24
word after 2: экипаж	3 -18 7 -27 -8 16 10 -18 4 -8 -18 -5 13 6 19 -13
word after 2: это	3 23 21 -4 15 6 38 -5 5 -6 -12 20 14 11 6 -17
word after 2: як	22 -7 16 -15 16 -15 -16 34 -2 13 -2 -14 -5 22 -29 2
word after 2: який	-19 -34 22 45 34 -18 31 5 1 -10 22 45 31 -27 -39 -27
word after 2: яких	22 30 -26 -12 23 -7 -22 5 16 -10 5 7 10 25 0 -9
word after 2: які	-7 3 12 25 -1 -12 6 41 14 -8 19 20 18 17 -8 32
word after 2: є	22 1 3 9 -14 -10 -6 35 39 6 3 -4 -5 15 28 8
word after 2: і	25 14 31 27 5 -30 1 14 7 -2 -1 2 10 -3 5 27
word after 2: із	-10 -3 -7 24 28 -43 27 39 15 -13 31 25 10 -2 4 34
word after 2: інші	41 22 6 -28 -21 -26 -32 23 27 4 -20 -29 -24 28 5 5
word after 2: їдуть	24 -7 15 15 13 -30 10 36 27 7 24 12 -1 -12 -13 -25
word after 2: їх	28 6 2 -21 -23 -9 -7 28 34 9 0 -14 -25 -16 33 -7
word after 2: ґратам	-10 19 16 9 18 13 22 8 15 -8 12 9 2 -6 -1 5
word after 2: الي	-2 1 14 10 12 -14 -15 6 19 10 8 13 6 25 -19 26
word after 2: اوكران	18 10 -5 18 -12 -8 0 32 30 4 4 10 14 27 -13 8
word after 2: بحسب	-6 -8 10 2 3 -3 -11 -18 -8 14 -5 2 -15 0 12 12
word after 2: جانب	7 20 -9 -6 18 -6 -27 23 -16 18 -26 11 -21 12 -6 21
word after 2: جانبين	-24 -17 20 -3 -26 -15 -26 -11 -6 -3 -6 -16 17 8 14 -3
word after 2: روسيا	-11 4 10 18 -23 5 7 -19 -13 -18 -15 16 2 -9 29 -21
word after 2: في	-14 -28 15 -10 21 7 -27 -12 18 -10 41 -2 8 19 -4 5
word after 2: كل	-22 38 -22 5 36 5 13 2 19 -1 -19 42 -13 3 -22 16
word after 2: من	7 20 -20 -7 4 -13 -4 19 16 17 -4 -12 -17 22 4 -3
word after 2: و	-28 27 -6 -16 4 11 29 1 -22 -5 11 5 -33 -1 -6 -5
word after 2: واقع	-5 -3 4 5 -18 -8 -1 12 -25 -10 -8 -13 45 -5 29 -3
word after 2: –	-3 5 1 -4 -3 8 8 28 1 -12 13 9 -7 12 -31 -11
word before 1: "	13 -19 -10 7 27 3 10 -14 -27 -6 36 0 -16 -12 -22 4
word before 1: #	-2 2 -5 14 16 17 8 -10 -3 1 2 -5 14 -17 26 -3
word before 1: #code	-18 5 21 24 15 -3 34 12 24 -23 13 26 21 -14 -27 -3
word before 1: #number	-5 20 19 12 9 -22 7 15 37 -14 4 9 12 18 -15 -9
word before 1: $	-6 11 -14 -1 19 5 9 19 29 -10 16 27 27 -10 -17 11
word before 1: (	-22 12 24 3 -1 -9 3 16 31 -7 9 10 -7 3 -17 -18
word before 1: )	-4 20 26 11 -8 -26 -11 9 22 -5 4 21 31 25 4 21
word before 1: +	-39 57 7 20 -9 19 1 14 8 -24 -20 15 5 0 16 18
word before 1: ,	15 21 5 -6 16 0 19 4 4 25 20 -5 29 13 14 6
word before 1: -	-15 -4 2 14 38 -29 40 14 17 9 5 6 30 0 -4 3
word before 1: .	-26 -31 31 1 -3 2 -15 30 -15 -20 3 -2 52 -11 33 -26
word before 1: /	-11 -2 5 44 30 -6 39 19 32 -15 26 39 45 -11 -22 8
word before 1: :	1 11 3 11 -6 0 -10 18 4 10 22 15 -19 -4 23 4
word before 1: ;	-27 0 -1 27 5 2 14 3 18 0 5 14 5 17 -9 32
word before 1: a	17 15 -3 7 -34 1 8 -3 29 -14 2 10 13 19 -6 7
word before 1: after	-25 -34 36 44 51 -13 40 22 25 -16 48 58 31 -28 -42 -37
word before 1: all	-14 -11 15 6 24 3 40 24 1 -4 20 12 25 -34 -26 -12
word before 1: and	-8 15 10 8 24 20 -9 15 3 11 -15 4 -26 16 -3 -5
word before 1: anothe	17 -9 -14 0 16 -26 17 -18 2 -8 22 14 20 29 -22 19
word before 1: are	0 0 17 2 17 -23 15 20 0 -14 -13 17 16 8 -8 -1
word before 1: as	-23 5 14 0 -9 -4 -13 15 9 -29 11 6 12 1 -1 30
word before 1: at	43 13 -6 -6 -16 17 -24 -15 -18 -1 -26 -5 -8 -19 47 -7
word before 1: back	7 11 -19 -1 -1 11 15 25 6 10 8 29 -15 9 -9 -8
word before 1: bring	9 12 -20 -1 -14 -12 -19 -12 26 -25 -2 24 7 8 8 19
word before 1: brough	-8 -8 -3 27 48 -15 23 23 15 -10 25 51 41 -8 -31 -23
word before 1: by	-5 -21 16 18 20 2 34 12 21 -9 13 32 19 0 -26 -16
word before 1: carrie	-13 -23 4 27 22 1 9 28 11 9 19 4 23 3 -22 -3
word before 1: carryi	-28 -30 35 43 51 -40 28 8 39 0 43 33 34 -33 -45 -26
word before 1: compri	-10 15 -3 -7 2 2 -9 3 14 -3 -4 -4 -11 -6 9 2
word before 1: covere	-16 3 -19 18 -5 -8 24 11 14 -28 10 24 41 -1 -3 -5
word before 1: day	-25 -22 29 32 19 -13 35 18 9 -20 19 37 22 -10 -1 -6
word before 1: delive	-6 -16 13 23 20 -2 16 16 14 -24 17 23 17 -10 -18 0
word before 1: down	-3 8 11 16 17 7 17 2 3 -13 5 24 18 -3 -8 3
word before 1: every	-3 1 19 10 -8 -11 29 -8 24 -24 29 26 27 -7 0 -3
word before 1: exchan	-14 8 -6 17 2 12 -4 0 2 7 8 -3 3 6 -20 13
word before 1: first	-35 -6 25 36 -10 4 -7 -31 -6 -3 -12 -24 -15 -20 -22 -17
word before 1: for	-11 42 19 8 -4 25 1 9 20 -15 25 29 11 -9 12 6
word before 1: free	9 -7 10 22 2 14 1 -4 3 -30 -1 5 7 -7 0 2
word before 1: freed	3 -7 7 21 -13 -2 3 -2 2 0 0 18 20 -6 1 -3
word before 1: frees	10 -8 -30 -6 8 -19 8 11 29 -4 5 -3 34 -4 2 -13
word before 1: from	-12 -23 13 26 42 -22 22 25 24 4 19 30 17 -9 -34 -16
word before 1: furthe	5 -23 -17 7 -9 -17 16 5 -21 -14 0 -12 7 13 6 -7
word before 1: gets	16 23 4 -26 -15 8 -8 11 7 -1 -17 -19 -14 1 14 24
word before 1: given	13 -9 -15 -8 9 13 -5 12 -19 -7 -11 -3 -19 -6 9 -14
word before 1: got	28 2 -2 -17 -23 16 -34 3 -12 33 13 -17 -20 6 11 30
word before 1: handed	-5 27 9 9 -13 5 -1 7 10 -22 -5 4 -25 -8 -9 4
word before 1: has	32 7 -3 20 15 3 -2 5 4 -33 -18 -12 -9 0 -26 7
word before 1: hold	25 5 5 -14 -14 4 18 -21 -11 -11 26 0 -15 11 -12 -8
word before 1: holdin	32 -4 -5 -34 5 -9 11 -1 -7 -31 -5 -2 29 30 -18 14
word before 1: holds	26 -14 5 -34 5 -13 -4 -12 -8 -23 35 -20 2 26 -14 -3
word before 1: home	17 -16 -16 -3 15 -5 36 27 12 -21 -17 -4 -13 -15 -6 15
word before 1: in	-6 12 24 24 -16 0 -29 20 45 2 -24 -4 -19 22 3 -26
word before 1: includ	-3 32 15 16 18 -22 13 12 3 -6 13 23 19 -6 2 14
word before 1: interv	-12 -2 42 28 4 -35 26 -13 17 -24 39 24 24 -4 -15 -8
word before 1: involv	-10 -18 -24 34 -8 -43 -5 12 -12 -17 1 6 39 5 24 25
word before 1: is	-3 0 10 31 39 -3 23 13 21 -8 16 46 33 -12 -9 -30
word before 1: its	-3 22 19 27 1 -9 -13 24 23 15 -42 6 -5 22 6 -20
word before 1: launch	-12 -3 10 8 19 -8 13 12 17 5 19 27 24 -4 -13 1
word before 1: let	-7 2 -16 -8 18 18 20 -9 -11 -12 -13 10 -18 -3 12 2
word before 1: lost	-22 -1 5 32 20 -2 26 27 16 -3 10 20 8 -6 -11 -7
word before 1: no	-2 -12 32 12 6 9 22 -10 -12 -1 41 23 12 -15 -33 -7
word before 1: number	4 -17 25 41 31 -6 23 0 32 9 39 22 24 -4 -9 -33
word before 1: of	-3 2 29 -5 -10 19 -23 11 -2 -9 -20 12 -9 20 23 5
word before 1: oldest	-8 -24 9 24 36 7 36 -6 -2 3 32 25 27 -23 -23 3
word before 1: on	-14 19 21 36 20 -12 15 4 11 -25 9 21 28 -13 -14 -25
word before 1: only	-4 -19 -7 -14 15 16 31 25 12 14 0 19 -17 -11 -14 -19
word before 1: over	-9 3 5 5 24 -9 28 4 1 1 15 22 -5 -12 -10 10
word before 1: past	-10 34 6 -30 -11 23 -16 -16 -32 -7 -18 2 -10 -4 -15 -4
word before 1: plus	4 25 -17 -36 -11 7 23 -7 -2 -20 -17 -12 -22 49 7 6
word before 1: reache	4 -16 13 36 9 -21 -32 -15 3 30 19 -25 -51 -2 42 -10
word before 1: receiv	-18 20 20 1 -27 27 -18 -14 -2 15 1 -27 -2 -14 4 10
word before 1: releas	-6 15 -29 4 2 3 5 -2 0 -25 -2 24 26 12 18 13
word before 1: remain	-4 -28 7 32 26 0 22 10 16 -16 27 28 15 -13 -13 -19
word before 1: repell	-12 10 -9 6 0 -6 11 7 2 6 10 3 -8 5 -10 1
word before 1: report	10 2 -1 9 9 -9 10 18 2 7 -1 14 -5 -14 0 15
word before 1: return	13 5 -30 -18 20 12 11 45 -18 36 -16 -16 -27 13 13 16
word before 1: reunit	10 6 3 -12 4 -7 16 33 -9 18 -16 20 -20 -5 -13 10
word before 1: russia	-16 11 -7 6 -2 9 29 -27 -8 -27 31 20 22 -40 7 -23
word before 1: said	8 -2 -10 3 4 4 2 0 -14 5 26 28 11 -20 -16 -5
word before 1: saw	5 14 -14 12 -4 -14 -24 13 -1 -16 21 31 19 12 -27 0
word before 1: says	-1 -8 15 -1 35 26 -20 -16 27 9 -30 -6 -12 -4 -19 -19
word before 1: sent	-33 -1 33 25 -7 -15 25 4 29 -19 14 39 33 25 -14 2
word before 1: spent	36 -27 -11 -11 -12 -19 36 -14 -19 -2 38 -16 -7 -30 -23 -14
word before 1: swap	-11 -2 -16 8 -12 -22 1 13 -14 -22 -20 -4 21 4 36 3
word before 1: swappe	-23 11 -13 24 -5 5 -10 16 -6 -19 -31 0 11 5 33 -1
word before 1: that	26 5 -10 -7 1 -10 2 12 2 21 -5 -6 -16 3 5 -17
word before 1: the	22 10 21 30 15 -19 13 56 29 13 1 20 -1 -14 -64 -24
word before 1: them	16 10 -28 -9 20 -6 0 1 -1 -16 7 -3 13 11 -26 -16
word before 1: to	2 -6 9 29 -23 -16 17 -5 2 27 3 -1 6 -39 24 -39
word before 1: today	-2 17 -20 -4 0 20 -15 -27 -7 -16 26 26 32 4 3 2
word before 1: total	0 -16 10 3 17 11 4 5 -6 25 -17 -2 -32 -7 -3 -14
word before 1: trade	-16 25 21 14 -14 1 0 7 7 -6 -16 4 -4 -6 4 8
word before 1: traded	-23 -6 -16 9 7 -9 5 7 19 -8 3 -10 25 8 -1 9
word before 1: transf	1 -3 -12 -7 27 -6 7 22 10 15 -22 2 -13 17 5 -13
word before 1: was	34 18 -12 -6 1 -9 -4 34 42 7 9 -15 -3 -10 -13 -4
word before 1: were	2 -6 21 8 -9 14 -10 -6 26 -2 2 -27 17 8 -5 -10
word before 1: when	-24 -30 24 44 32 -5 39 3 23 -21 31 48 24 -26 -34 -34
word before 1: which	-22 0 11 -16 7 -24 -5 -1 -13 1 -9 1 9 17 2 6
word before 1: while	-6 1 -4 -30 -2 1 -14 -29 -9 -15 -20 0 -24 10 29 -3
word before 1: with	-10 -9 24 8 28 -26 11 9 24 -35 14 21 23 -5 -7 13
word before 1: year	1 26 0 -12 -6 14 8 -13 -2 -9 -3 33 19 25 24 4
word before 1: а	9 -30 -25 -13 60 -26 -19 -19 -33 0 20 -1 57 -8 -20 22
word before 1: але	-14 33 29 4 -12 -15 -3 15 40 -31 23 -2 2 33 18 18
word before 1: боя	-4 -13 4 6 -1 1 15 13 12 8 18 10 20 -6 0 0
word before 1: був	-11 -7 13 24 -2 3 14 21 10 5 -8 15 -7 -4 8 11
word before 1: було	-17 -14 15 31 1 -18 -2 -15 38 18 -1 -2 -5 -33 -50 -16
word before 1: был	-15 35 6 -27 13 30 7 -27 -7 -19 18 40 -15 -10 33 -20
word before 1: было	19 3 38 30 19 -38 -11 37 51 -15 19 3 12 -24 7 -22
word before 1: в	-14 -14 -6 -8 15 5 11 -2 21 -13 27 35 27 -19 -20 19
word before 1: вважаю	29 -15 9 53 7 9 -16 -22 20 -28 -16 -6 8 -12 -15 -15
word before 1: вдалос	32 -25 -29 -38 20 4 3 15 -23 32 -21 -18 -28 -26 -1 -23
word before 1: вдома	9 4 4 0 2 -37 3 42 12 26 -3 -6 -5 16 13 21
word before 1: вернув	10 -5 -6 -1 -15 -10 -9 -17 -2 -5 -25 2 -28 14 6 -11
word before 1: вернул	-12 13 13 0 -25 33 -33 -13 -1 26 44 0 -19 -18 -11 5
word before 1: вернут	7 -20 20 -11 -8 13 34 -25 -29 -7 37 0 -19 -45 4 -21
word before 1: вже	-2 -36 51 2 22 -9 20 17 -18 19 16 -15 -30 -20 0 -33
word before 1: взамен	22 7 -5 -15 -6 -6 1 11 6 0 -21 -16 -9 5 17 5
word before 1: взяты	-8 -14 19 19 20 4 2 7 -3 -9 9 22 7 -5 -15 -7
word before 1: вивезе	-16 0 5 16 6 -16 -1 -6 32 -34 7 19 22 -3 -7 14
word before 1: визвол	6 16 9 -2 18 -48 -2 63 18 15 -5 3 2 27 3 5
word before 1: вийшли	5 -3 -39 11 6 -30 20 47 34 9 17 17 16 3 -18 6
word before 1: вилуче	-22 -13 8 7 11 8 28 9 8 -4 16 25 20 -3 -18 0
word before 1: виповн	-18 -14 -1 32 36 -4 19 5 1 -6 10 36 14 -9 -12 -13
word before 1: вирвал	2 -32 -14 13 36 -38 20 10 11 6 26 -2 9 11 -18 -4
word before 1: виїхал	-19 49 -11 -41 -29 29 -28 -26 -30 -5 -27 3 -24 -20 53 23
word before 1: включа	22 -41 -2 -9 -10 -29 19 13 2 -11 33 5 -28 1 -12 -10
word before 1: военно	29 13 -18 -8 -20 8 4 7 13 -15 -12 12 6 6 15 4
word before 1: возвра	-7 4 -2 -23 -43 25 -41 -21 -12 24 23 -1 -20 -7 4 5
word before 1: волі	33 3 -21 -15 0 -21 -15 42 -8 22 -24 -7 -20 13 31 60
word before 1: воссое	-39 -27 -1 12 41 -14 33 15 7 1 -11 17 12 -8 -38 -18
word before 1: вручен	12 3 21 9 9 -10 7 9 13 -9 -13 5 10 11 -11 -10
word before 1: все	12 10 10 1 22 7 -13 -3 20 -21 4 20 20 12 -16 -32
word before 1: всего	-11 26 -19 1 11 26 -13 -13 8 -21 -23 7 24 9 33 -26
word before 1: встрет	21 -3 -1 -24 -15 -3 -5 -17 -14 -10 17 15 -13 -17 7 4
word before 1: встреч	-8 18 9 9 -17 6 -18 -14 16 1 -4 8 19 -3 0 1
word before 1: всі	7 20 11 -3 -5 -11 -18 25 19 22 -18 -10 -22 12 23 23
word before 1: втрати	-14 -19 30 16 1 -12 27 2 24 -9 18 25 -1 -16 -19 -8
word before 1: вывезе	-13 -15 38 49 11 -26 20 28 29 -18 23 34 42 0 -18 -22
word before 1: выехал	-10 42 -6 -7 -32 4 -30 3 32 -13 -21 6 -12 44 25 36
word before 1: вызвол	17 19 -39 -21 -29 5 -35 -13 -19 25 31 -26 -4 22 -4 -1
word before 1: выпуст	3 -4 -6 10 4 0 8 2 -4 -4 14 4 1 -4 -9 -2
word before 1: выпуще	-14 -6 15 14 15 -1 7 8 -1 5 16 24 7 -8 -11 -4
word before 1: вырвал	-14 8 -17 -4 -16 23 -11 -6 -4 2 -12 12 -8 -9 29 -5
word before 1: вышли	-14 -12 4 2 -8 -19 -38 38 -15 -5 1 -23 40 8 18 -29
word before 1: від	8 12 -13 4 10 -5 -4 34 42 -19 17 -9 -1 24 -45 -22
word before 1: відбил	5 5 2 9 -5 -3 13 0 7 -4 10 -7 -7 -10 -13 5
word before 1: відбит	-12 7 13 -2 12 -1 11 12 16 -8 6 8 -2 -7 -15 7
word before 1: відбул	-33 -22 27 44 -25 -11 -20 -25 -1 11 -4 -9 -10 -5 28 -14
word before 1: відвід	1 -2 10 19 24 -16 15 2 5 0 26 17 19 -8 -12 -18
word before 1: віддал	-22 42 -20 -49 -41 -5 11 -32 -21 -17 -4 9 -20 2 26 12
word before 1: відзна	-27 -29 27 20 15 7 6 5 -6 8 21 9 31 -20 -31 -8
word before 1: відкри	3 -4 2 9 -6 12 -4 -6 -3 -1 1 1 4 4 -14 -12
word before 1: відпра	-13 6 34 23 -6 17 5 -17 13 -15 38 30 21 -25 -9 -7
word before 1: відпус	2 21 -10 5 -17 11 15 5 19 7 24 22 2 13 10 14
word before 1: військ	0 6 -6 2 -18 12 4 0 13 -3 -26 7 -8 -3 11 25
word before 1: віком	2 4 -1 5 -1 -5 14 -5 -6 -12 29 9 12 -20 -4 0
word before 1: группе	-32 -22 -1 19 38 -14 21 9 24 -3 34 27 24 -22 -31 -17
word before 1: депорт	-19 6 37 37 -27 11 38 0 25 -26 35 21 22 32 -6 -4
word before 1: десятк	-31 29 52 29 -17 1 34 32 53 -26 47 50 23 -7 -4 -14
word before 1: для	18 32 -33 -12 -19 27 3 -20 13 -24 -6 16 10 19 19 -37
word before 1: додому	-7 7 8 6 11 -44 -1 19 4 -3 1 19 -2 10 -3 22
word before 1: дома	-7 13 -18 -16 -6 16 -8 -2 -15 10 -4 8 -18 -14 26 7
word before 1: домой	4 18 8 -8 -20 4 -8 3 -27 -2 -3 9 -39 -2 0 4
word before 1: доправ	5 -8 -26 -22 3 -16 5 27 -9 28 -5 -10 -20 -5 -5 42
word before 1: достав	11 -5 -12 0 8 -13 1 31 14 16 -12 19 8 9 -24 -1
word before 1: достиг	-16 7 -20 9 -11 -9 2 6 -1 -3 -7 -16 -31 5 11 2
word before 1: другу	30 13 0 -27 -25 -19 -14 34 33 16 -18 -31 -4 21 7 -7
word before 1: дівчин	-10 -19 9 21 20 5 30 -8 -3 1 25 17 8 -5 -10 5
word before 1: дістал	1 7 10 -21 -7 0 -29 19 -17 20 -15 2 -12 -2 -5 15
word before 1: евакую	-25 5 19 30 13 -3 37 -38 3 -31 39 30 25 -25 -36 -32
word before 1: едут	-30 20 -25 -37 -37 17 -7 -24 -3 -39 -17 -8 -24 13 51 -10
word before 1: есть	15 -5 -9 -9 -22 -25 -28 46 -32 -24 -29 -13 25 13 27 13
word before 1: еще	22 11 -27 4 -17 11 10 3 5 -46 27 5 -8 -16 -21 10
word before 1: жінок	-11 -7 6 10 9 -11 4 10 8 1 16 3 9 2 -9 -4
word before 1: з	-10 -9 6 2 30 -52 3 -9 39 -43 4 22 22 1 -31 -18
word before 1: за	-34 26 7 5 -29 2 11 33 2 -31 1 6 5 1 -7 -12
word before 1: забрал	9 12 -9 5 -1 2 -9 -4 4 -12 38 41 18 1 2 7
word before 1: забрат	10 22 -10 15 -8 -11 3 18 25 0 2 15 -3 1 -16 26
word before 1: завдав	-9 -10 4 1 9 -8 2 7 10 -10 4 17 9 10 -9 1
word before 1: заверш	-11 7 29 26 13 -20 23 12 34 -40 13 31 37 0 -21 -5
word before 1: загало	10 17 -25 -37 3 26 5 -8 -4 10 -22 -9 -51 21 29 15
word before 1: загину	-18 -9 28 22 23 -1 28 11 18 -13 13 33 18 -12 -8 -24
word before 1: загрож	-8 -5 10 1 -5 -11 -7 -7 0 -3 12 11 10 2 -11 -9
word before 1: задерж	-11 7 4 20 23 8 23 8 18 -12 14 20 9 -1 -12 -8
word before 1: задоку	-22 1 9 28 1 12 21 -14 15 -10 31 33 20 14 5 -17
word before 1: займет	-18 -3 10 15 1 7 23 16 13 -5 14 19 19 -7 6 -1
word before 1: залиша	-13 10 -7 12 29 -6 14 -2 10 -8 13 -10 13 16 -13 5
word before 1: зараз	7 -9 16 4 -7 4 -9 -3 -7 -8 28 10 -13 4 -6 -5
word before 1: засуди	-21 -13 -2 11 11 -4 12 12 9 -10 19 16 14 4 -6 1
word before 1: затрим	-15 -12 14 5 6 -6 5 -2 6 -8 2 9 3 -1 -6 -5
word before 1: зафікс	4 0 15 13 3 -12 23 3 5 -8 13 28 11 -12 -19 -11
word before 1: захисн	-19 -15 4 21 21 -15 32 -2 4 -8 36 17 38 -16 -11 -10
word before 1: збили	-16 7 25 22 12 0 12 -2 27 -8 13 29 25 -1 -13 4
word before 1: збито	-14 -15 2 16 25 -9 9 1 9 1 31 32 29 -2 -29 0
word before 1: зверну	-21 10 9 17 5 11 27 6 13 2 12 28 12 7 -24 -3
word before 1: звільн	0 12 -13 8 19 -37 1 39 7 21 -33 -13 1 2 -21 10
word before 1: здобул	-11 -32 4 21 23 -10 2 -11 -24 -9 12 17 18 -13 0 -30
word before 1: здійсн	-16 -2 8 18 21 0 12 -7 16 3 16 26 11 5 -12 -20
word before 1: знищен	-17 -17 23 27 11 -21 18 17 25 -3 22 19 5 1 -26 4
word before 1: знищил	4 -4 7 8 -3 3 10 -14 -2 -3 8 1 6 -10 -15 8
word before 1: зокрем	-28 -39 -7 -8 62 -8 61 22 0 -18 -3 -10 3 -52 -57 -8
word before 1: зустрі	-10 -10 11 -15 -8 36 -24 -41 45 -21 -2 -9 19 -8 14 -17
word before 1: зі	19 20 -8 -28 -28 -3 -27 34 25 -36 -5 -27 -6 31 -4 -1
word before 1: зібрал	-22 -19 10 29 22 12 17 -16 15 -2 30 20 16 8 -28 -16
word before 1: и	-19 25 27 -12 -27 0 -17 -2 22 14 1 5 -2 22 -7 -11
word before 1: из	12 -36 24 27 16 -36 3 33 19 -5 14 -3 12 -17 19 -26
word before 1: изъято	6 -5 2 7 8 -8 17 11 11 -6 13 12 -8 3 -1 0
word before 1: их	33 -17 10 -20 -33 -17 41 -16 -28 1 28 -6 -38 -8 -14 -8
word before 1: й	6 23 -1 10 -9 -34 -9 -13 20 -3 -23 13 -23 15 6 -9
word before 1: його	-10 -14 17 31 27 10 20 12 20 -10 15 29 23 -5 -21 -5
word before 1: йому	-5 -11 5 14 15 5 16 2 15 7 9 6 18 -12 -16 -1
word before 1: к	-15 -7 2 11 11 -25 -13 34 36 28 -28 3 12 -14 -2 36
word before 1: катува	-30 -12 3 15 11 4 7 2 23 -1 18 18 16 -18 -16 -14
word before 1: киеву	4 -10 -23 26 20 -29 6 21 13 -12 -8 8 -4 3 -1 11
word before 1: которы	-29 4 15 30 17 -28 17 29 27 7 1 46 24 1 0 -12
word before 1: крок	1 -5 28 24 14 1 8 -1 19 -2 13 17 23 -7 -6 -10
word before 1: лишают	13 -11 14 -19 11 0 -13 -10 16 -21 16 10 20 20 -24 24
word before 1: лише	-33 -7 -17 -19 2 11 22 21 -36 57 -10 -14 -37 -37 7 -19
word before 1: має	-8 -29 32 15 15 -7 14 1 19 -15 16 21 10 -22 -31 -7
word before 1: маємо	15 -37 -7 -20 29 9 22 15 -18 11 -12 -35 -37 -28 -6 19
word before 1: меняли	-16 -27 -5 37 30 -36 38 16 21 -10 23 48 47 -16 -13 -21
word before 1: минуло	-22 6 14 14 20 11 13 -1 6 -1 13 22 26 -13 -2 -2
word before 1: младше	-23 -21 7 39 21 -11 28 -4 -12 5 33 38 27 -20 1 6
word before 1: молоде	-3 12 4 -4 -6 -8 -4 -2 0 -4 -10 18 12 -9 3 7
word before 1: молодь	-1 -7 -6 25 13 -3 18 6 25 10 22 19 19 1 -15 -11
word before 1: моложе	6 -10 0 20 -3 -16 8 26 9 6 -1 28 15 -2 -20 -12
word before 1: мінус	-2 -12 2 23 16 -7 18 12 18 0 7 22 2 -4 -9 -10
word before 1: на	-6 -3 -9 -26 14 25 -21 -13 -17 -25 34 32 5 -15 10 -31
word before 1: навчан	-8 3 24 19 17 1 21 -6 10 -5 8 21 14 -3 -20 -2
word before 1: нагоро	-33 -28 36 30 24 1 16 1 3 1 22 36 33 -15 -19 -17
word before 1: над	-17 0 8 11 27 6 2 1 16 -14 23 4 5 -22 -8 -19
word before 1: надійш	2 18 5 11 -14 6 7 8 27 10 3 21 6 18 -3 19
word before 1: надісл	-8 -1 6 15 19 8 10 -6 4 7 19 22 13 0 -5 5
word before 1: наймол	-15 -2 10 -3 -8 3 -1 20 26 -10 -6 7 -3 15 -25 -4
word before 1: найста	-10 -28 16 36 51 -10 26 -5 4 -3 44 47 35 -25 -34 7
word before 1: налічу	24 19 -14 20 -1 -6 -10 1 15 15 -11 -27 -13 2 7 -10
word before 1: нам	-11 6 -19 -32 -14 17 -13 -41 -23 3 31 -33 -1 -17 20 -14
word before 1: направ	-1 -11 11 10 6 -1 13 -1 10 4 -2 27 6 4 -17 -10
word before 1: нас	8 -9 -3 -19 -16 -18 10 -4 -10 4 14 -15 -11 -10 0 -2
word before 1: насчит	4 9 -10 -27 23 -11 -18 30 -14 5 -10 5 11 8 -21 -18
word before 1: находи	-5 -16 32 26 13 7 24 2 2 -15 36 5 -1 -37 -25 -30
word before 1: находя	37 -10 -16 -55 1 1 -9 -28 -19 -28 37 -11 0 -3 16 -13
word before 1: наших	12 -5 -4 -8 -28 22 22 -16 -6 -15 22 6 -23 -22 11 1
word before 1: не	-33 -38 35 40 31 -11 31 -15 3 -15 36 34 42 -17 -41 -19
word before 1: неволі	-1 29 -20 7 18 -26 2 17 21 -5 10 6 6 27 6 24
word before 1: немає	-9 -2 5 22 15 9 4 12 -1 -8 25 21 5 -13 -8 -17
word before 1: ни	-2 -2 10 21 1 0 3 6 -1 -14 16 13 6 -7 -4 1
word before 1: ними	-19 2 -21 13 4 38 -9 14 -24 23 -1 -4 0 9 6 -9
word before 1: них	-31 18 8 9 -19 -23 13 46 26 -12 4 16 6 8 -18 -37
word before 1: о	45 11 -14 14 40 -12 -28 -5 19 -41 1 -4 27 -5 -7 -13
word before 1: обезвр	-9 -2 6 9 1 -8 5 8 7 -1 10 9 16 1 -5 7
word before 1: област	-15 1 11 4 9 10 2 4 16 -11 -9 30 0 -11 -1 -4
word before 1: обмен	-14 24 -10 2 -8 -2 0 4 5 -33 29 43 10 -14 13 4
word before 1: обмена	-8 26 12 2 31 -28 -9 7 11 -30 -3 9 19 -3 4 19
word before 1: обмене	9 -14 10 26 15 -16 18 20 42 -21 24 27 7 -2 -24 5
word before 1: обмену	-5 -5 7 14 13 -30 18 20 18 7 25 12 13 15 -2 1
word before 1: обменя	-35 -4 8 29 -16 6 -26 -19 -3 -17 12 5 28 -13 27 -21
word before 1: обмін	-53 31 13 -4 -13 26 -18 2 -12 -27 13 32 10 9 20 0
word before 1: обміно	-5 -1 32 27 14 15 43 -12 -6 1 22 16 1 -14 -9 -12
word before 1: обміну	-6 -33 16 -4 37 -4 31 19 -10 -16 5 9 -12 -11 -27 -14
word before 1: обміня	6 31 -9 14 17 0 26 14 26 -12 -12 15 3 6 8 10
word before 1: оборон	-20 -32 5 46 30 -11 26 5 12 -12 21 49 35 -31 -17 -10
word before 1: обрати	-24 17 25 18 21 -17 21 28 24 -28 5 25 18 13 0 -3
word before 1: одержа	-12 34 -24 -39 -18 19 -4 -20 -22 -16 -12 12 -28 -18 27 -7
word before 1: одна	-8 -25 -7 24 14 -3 10 21 17 -38 0 18 31 -7 -21 -14
word before 1: опинил	21 19 -15 -6 -33 4 -8 26 5 3 -9 -27 -21 19 9 21
word before 1: опраць	-12 1 25 27 -8 3 13 4 24 -20 18 9 23 -8 -7 -9
word before 1: оружие	-9 -11 15 9 -4 0 7 6 9 -1 11 15 5 9 -3 5
word before 1: освобо	-26 -13 8 20 11 33 22 33 2 8 23 2 -15 -15 6 14
word before 1: остает	57 -14 -19 15 -7 9 1 -23 -9 -30 -22 -19 -14 -8 -1 -5
word before 1: остало	25 -14 4 -5 -23 -21 41 4 -15 -27 31 13 -3 0 -31 -5
word before 1: осталь	17 -9 -6 -9 8 -20 11 11 5 19 26 2 -1 10 -33 -29
word before 1: останк	24 21 12 -9 -24 5 -25 8 10 -11 -31 1 0 5 1 4
word before 1: останн	-7 -6 17 20 11 -3 25 -20 10 0 1 17 23 -16 -16 -8
word before 1: остают	50 -47 31 4 4 6 38 -4 -5 -34 29 4 0 12 -2 1
word before 1: от	-20 -3 4 30 18 -9 19 15 25 -11 5 23 16 -13 -5 -11
word before 1: отдала	26 -2 -32 -22 -1 -12 7 -7 -3 16 -20 -21 -25 13 0 -4
word before 1: отдали	-1 24 -49 -22 -8 21 12 13 36 -30 -60 11 -8 -23 -7 5
word before 1: отдано	20 1 -19 -24 3 -11 7 31 19 33 -36 -33 -24 25 20 23
word before 1: отданы	25 -8 -9 -6 -13 -38 2 30 48 23 -3 -10 -3 33 -13 8
word before 1: отдать	0 -3 -10 19 -2 4 15 17 9 -1 -3 18 7 4 -4 0
word before 1: отправ	17 17 13 -8 17 8 -15 30 22 -21 0 -5 -3 -7 3 13
word before 1: отпуст	-28 -20 4 0 20 -11 37 6 -31 6 23 -18 4 37 -15 -5
word before 1: отпуще	0 -3 -15 -12 -12 -18 -19 11 -11 -19 10 -11 -19 36 -4 -7
word before 1: отраже	-1 -25 0 13 21 -10 24 17 4 5 15 12 4 1 -16 -12
word before 1: отрима	-22 -7 4 -26 -6 42 19 -9 -19 14 0 13 -51 -29 33 -23
word before 1: офіцер	10 13 20 9 1 -6 -8 33 24 8 -10 -12 -2 14 -13 -7
word before 1: первые	14 23 -6 -1 -23 -30 -32 37 35 -20 -7 -6 -1 -6 14 12
word before 1: перебу	43 -7 13 11 -27 10 -19 -24 -14 -26 2 -19 -5 1 -1 -18
word before 1: переві	-8 -1 22 14 22 1 4 3 7 -11 27 10 14 -12 -18 -10
word before 1: перего	-11 24 -26 -14 -9 34 -17 -11 -23 -4 -14 19 -23 -21 18 -35
word before 1: переда	-9 17 -3 -14 8 -17 12 0 5 9 -17 -33 -35 21 4 18
word before 1: перехв	7 -4 -9 20 12 -11 9 -6 18 -5 -4 16 4 1 -6 -1
word before 1: перешл	-6 21 -2 6 5 15 21 -13 -2 -16 1 50 2 -33 4 -30
word before 1: перші	8 12 -4 -6 -21 -19 -14 34 29 -8 -24 -12 0 30 19 34
word before 1: плен	-11 -17 17 27 35 -3 32 17 19 -10 27 10 12 -10 -20 -22
word before 1: плена	-17 44 -15 -13 -31 37 -12 -7 -12 32 35 1 -38 -17 23 16
word before 1: пленны	11 23 2 0 -2 -6 10 12 11 -28 -9 21 -35 10 -4 5
word before 1: плену	1 -7 -9 2 23 -10 -7 0 12 -5 8 20 32 9 -7 0
word before 1: плюс	-10 44 -17 -10 -25 28 18 -32 -31 -12 5 -19 -33 4 43 5
word before 1: по	-46 -21 -9 9 -20 21 11 -32 31 3 -25 3 19 3 -8 27
word before 1: поверн	17 17 -21 2 31 -5 18 59 1 22 -15 6 -22 -16 0 4
word before 1: поверт	-8 44 -2 -6 -12 -17 -47 20 28 10 -7 -15 -29 22 38 25
word before 1: повреж	-10 -13 1 20 27 -14 29 19 20 -11 26 21 18 0 -25 -1
word before 1: погибл	-25 -14 35 18 35 -18 25 8 1 -17 21 32 19 -9 -29 -27
word before 1: погодж	-12 -12 12 7 10 9 20 -3 4 -10 1 0 4 -8 -13 -7
word before 1: подпис	-19 2 12 28 19 3 20 15 38 -8 26 19 22 -5 -4 -6
word before 1: полон	4 -8 23 28 29 -22 30 18 12 -24 24 37 26 -7 -20 -14
word before 1: полону	14 26 -11 -49 -5 -17 -3 51 6 25 -41 -24 -39 11 9 27
word before 1: полоні	2 -21 -47 -12 9 -9 2 -7 7 -20 30 2 44 35 -10 25
word before 1: получа	7 -4 1 7 7 -14 6 10 20 -2 -4 12 18 -9 0 22
word before 1: получе	-13 -8 24 -9 -10 30 -26 -1 -19 24 31 -1 2 -14 8 18
word before 1: получи	-8 24 -8 -15 -3 4 10 23 -8 29 -8 -8 -5 -9 29 7
word before 1: поменя	10 17 -11 -5 2 -5 1 24 -2 -21 -12 7 0 17 4 26
word before 1: пораже	-12 6 19 21 3 -15 3 9 -9 -2 17 19 -4 -4 -1 7
word before 1: поране	-7 -21 18 26 3 -12 15 -1 10 -3 4 26 8 -21 -4 6
word before 1: посети	-30 -17 32 25 24 -7 21 21 18 -31 22 26 22 -1 -12 -22
word before 1: после	-7 -12 10 13 11 -10 17 -5 11 1 28 26 28 -8 -7 10
word before 1: послед	-15 12 13 8 17 21 24 1 -4 -9 18 24 -8 -17 20 -26
word before 1: постра	-31 -13 36 27 23 -18 29 16 14 -15 28 22 23 -24 -16 -9
word before 1: поступ	-48 34 5 -13 -20 23 -13 10 -28 -24 -19 35 -13 -37 22 -22
word before 1: потеря	-24 4 28 39 24 -12 33 25 32 -20 25 28 27 -4 -20 -23
word before 1: потрап	-16 -17 22 40 16 9 19 17 15 -25 6 36 23 -14 -17 -22
word before 1: поїхал	-23 48 -8 -37 -30 28 -14 -42 -31 -5 -23 12 -28 -23 45 -21
word before 1: працює	-2 -6 2 10 22 -12 24 18 6 0 19 29 13 -9 -27 -2
word before 1: предст	-20 -24 9 21 22 -12 20 -12 -13 -14 31 43 28 -17 -11 -10
word before 1: прибул	-6 14 -20 0 -9 -40 -15 44 31 -8 -7 0 -2 27 11 30
word before 1: прибыл	-9 -34 -9 21 -24 7 7 -35 25 -21 2 21 44 -2 -6 -23
word before 1: привез	1 8 -33 -30 -4 10 -15 -16 -30 15 11 -24 -35 -5 16 -23
word before 1: пригов	-19 3 16 26 3 -7 4 -7 9 -18 22 9 17 6 3 -10
word before 1: приеха	-8 34 -6 -14 -7 27 -15 -18 -3 -16 -14 14 -19 -18 18 -43
word before 1: прийма	6 16 17 -2 -9 -28 -1 38 15 -2 2 10 -3 20 6 -3
word before 1: прийня	7 9 9 -18 -14 31 23 12 11 23 4 3 -11 6 -5 -1
word before 1: прийшл	-32 -18 26 33 59 -1 32 10 1 -12 42 44 33 -39 -38 -38
word before 1: прилет	20 26 -6 -17 -3 -25 -4 24 6 21 -11 -17 2 10 22 15
word before 1: принял	8 0 3 -18 -23 -11 -18 -20 0 -1 7 -19 -28 -9 -28 20
word before 1: принят	-21 12 24 -3 -8 32 1 -24 -3 2 10 9 -33 -15 12 -21
word before 1: приїха	13 9 -20 -5 22 -51 3 29 14 10 -8 9 -19 9 2 41
word before 1: про	5 49 4 -8 15 35 4 -35 -10 -37 43 34 59 -12 21 -30
word before 1: провед	-23 -18 49 44 -23 -17 -12 -21 22 0 6 -28 -2 -16 45 -27
word before 1: провел	-16 -2 18 38 -2 -1 -18 -27 11 24 19 -12 -8 -5 31 -16
word before 1: провів	-16 -23 16 17 30 6 22 -5 12 8 26 25 5 -21 -15 -4
word before 1: пройшл	9 3 -19 -33 20 3 -9 35 -2 25 -20 -27 -17 1 9 7
word before 1: просят	-12 1 1 3 4 -5 1 10 16 -4 -2 19 -4 11 -7 5
word before 1: проти	-18 -11 15 24 25 11 33 0 24 -6 21 31 6 -26 0 -8
word before 1: против	-31 -14 -14 -3 -27 52 -34 -24 -24 40 19 -27 9 -10 -20 22
word before 1: протяг	-2 -12 9 13 8 -12 9 13 12 5 19 22 10 -8 -5 3
word before 1: прошли	-18 13 3 -7 -2 7 -21 -14 38 2 -12 -13 -9 8 16 26
word before 1: прямую	38 23 -15 -22 -23 -25 -11 37 37 -2 -27 -4 -13 28 30 18
word before 1: підтве	29 -21 16 -22 21 -2 -16 -29 -29 -35 47 26 39 24 -30 7
word before 1: після	-15 4 10 15 14 -10 -8 23 8 -6 -3 2 -15 -8 -26 -16
word before 1: работа	-1 0 16 11 24 -4 15 5 8 -9 23 25 15 -12 -17 -8
word before 1: ранены	-8 8 8 20 -1 -8 2 7 -3 -3 12 8 0 -12 -7 -13
word before 1: репатр	-2 -4 -9 9 29 4 14 4 3 19 2 8 -2 -11 -11 -6
word before 1: решта	40 28 -14 -15 -17 -17 -19 32 19 23 -26 -7 -16 15 30 -6
word before 1: ровно	6 -19 -1 2 9 -2 -15 1 -23 41 10 -24 1 2 -1 23
word before 1: родини	-19 -9 7 9 17 3 17 10 12 -14 30 22 24 -18 -10 -5
word before 1: родину	-3 13 -8 -7 8 5 -4 10 13 2 2 8 -3 8 5 23
word before 1: розстр	-38 -4 40 30 39 -16 44 17 -1 -6 34 25 22 -14 -13 -20
word before 1: россии	-3 6 -15 12 38 19 -7 13 -11 -20 9 30 44 -6 -12 -17
word before 1: росії	7 10 -23 -34 0 25 -15 -22 -30 -22 12 20 9 -9 13 -14
word before 1: рівно	14 -18 5 -8 27 -17 5 47 8 25 -29 -10 -26 -10 -15 6
word before 1: с	29 -30 25 47 51 -12 6 -13 0 -16 -6 -10 25 -25 -34 -22
word before 1: саме	-3 -18 18 -23 -16 3 -20 -21 55 8 8 -20 6 10 -12 -13
word before 1: сбили	0 38 2 -26 -8 9 -15 -13 -14 -8 -7 10 -8 -5 10 1
word before 1: сбито	-13 4 2 25 17 -16 9 18 3 -3 -3 26 15 -7 -5 7
word before 1: сбиты	-3 3 20 6 27 -13 15 11 19 -14 8 15 15 -11 -19 2
word before 1: свобод	2 31 -13 -15 -10 20 19 8 -1 -14 -19 8 -1 -6 15 10
word before 1: сдалис	-1 -14 5 12 11 -5 17 4 2 -5 18 12 6 -4 5 -9
word before 1: сегодн	-2 34 12 -14 -26 2 -8 -13 21 -1 -1 26 -30 8 10 7
word before 1: сейчас	16 -10 -9 18 40 -24 -13 -16 -1 -14 -26 0 18 11 -27 22
word before 1: серед	26 -13 10 -18 5 -15 5 45 -1 25 -3 -3 -13 11 -19 -16
word before 1: со	-13 -11 25 -9 -28 15 -9 -29 17 -33 0 -4 5 2 25 -22
word before 1: содерж	1 -7 30 1 21 -25 32 -8 -18 -2 40 11 13 14 0 2
word before 1: состав	-15 -5 30 21 14 -7 27 28 37 1 25 47 23 -9 -12 -24
word before 1: состоя	-7 -12 22 40 -22 -22 -25 -24 -10 29 -20 -24 -15 5 38 -23
word before 1: среди	-3 6 18 31 21 -23 45 7 11 -5 8 33 15 -22 -33 -16
word before 1: старше	-13 -11 10 15 38 -2 37 9 5 1 36 29 27 -16 -23 7
word before 1: сторон	16 -19 17 -31 -20 19 35 -11 -21 7 16 -2 -27 -9 7 -19
word before 1: строй	5 -1 9 -2 -7 5 7 -9 11 -2 9 -2 -6 5 -2 -5
word before 1: ступил	-3 11 -11 20 -11 -23 -1 0 16 3 4 6 -7 4 5 31
word before 1: сьогод	18 10 -45 -36 4 2 -23 27 -10 22 -8 -14 -10 31 17 26
word before 1: та	21 40 -22 -1 -12 -27 6 6 -21 15 -16 30 -6 -13 -12 22
word before 1: также	-8 9 -47 -19 25 4 19 11 -8 -17 29 15 0 17 -8 -31
word before 1: також	17 34 -35 -8 3 -8 -10 1 23 11 0 24 4 -4 8 -9
word before 1: там	-35 -13 13 1 -35 -9 67 -14 -2 0 28 10 -16 15 -35 -20
word before 1: тела	2 36 2 -9 1 9 -7 9 13 -4 18 3 -9 -5 11 0
word before 1: тоже	40 4 7 -5 12 -37 -32 40 40 4 -26 -43 -26 29 -11 36
word before 1: тривав	-14 3 18 6 13 7 6 1 7 -9 17 11 11 -1 -9 -6
word before 1: тривал	-29 -23 20 22 39 -10 24 5 4 5 21 21 27 -19 -7 -12
word before 1: триват	-2 -3 1 8 21 -4 7 7 14 1 21 14 -12 1 2 -12
word before 1: триває	0 12 12 6 10 -1 1 -6 16 9 14 22 10 10 -10 -1
word before 1: тримал	-21 -16 1 38 5 -2 18 2 30 -27 14 24 29 -15 -22 7
word before 1: тіла	2 2 21 -16 -4 -24 -7 18 1 27 -16 -2 0 10 1 4
word before 1: тіло	49 34 -1 -36 -31 -21 -46 29 41 35 -29 -37 -23 46 31 -6
word before 1: у	-37 -19 28 50 51 -25 38 25 32 -21 37 38 49 -13 -23 -7
word before 1: удержи	39 -27 22 -29 -2 -13 34 -19 -29 -22 44 -11 3 -19 -26 -5
word before 1: удома	35 23 4 -35 -7 -35 -14 34 3 -1 -32 -29 -31 27 22 42
word before 1: уехали	36 9 -4 1 20 -22 3 33 19 9 -12 -2 -11 35 -14 33
word before 1: уже	1 -34 28 35 12 24 -10 -9 -18 44 27 -6 -23 -19 13 -6
word before 1: узято	-13 -21 6 27 10 -18 -8 -4 7 6 23 8 9 9 -12 -17
word before 1: украин	29 -14 22 -16 27 -27 5 42 17 14 -7 -12 -45 2 -8 17
word before 1: україн	22 -7 7 31 19 -37 -21 2 32 10 -16 -11 -3 4 -25 10
word before 1: уничто	-27 -26 26 36 27 0 33 -2 31 -6 23 35 24 -18 -20 -11
word before 1: уразил	-16 3 12 23 11 11 24 -8 -3 -17 28 10 10 -7 -11 -1
word before 1: усі	14 10 12 -4 -6 -2 -22 5 24 -12 -10 -17 -19 21 9 1
word before 1: утриму	6 -16 17 -24 26 -45 2 4 -17 -13 23 -7 14 16 -4 13
word before 1: участв	-10 -3 27 31 20 -1 11 13 20 -13 22 36 21 -8 -6 -26
word before 1: участи	-22 -29 10 23 41 -2 14 16 10 21 44 25 32 -9 -33 -34
word before 1: участь	-22 -2 40 37 -5 -7 18 12 18 -33 34 26 25 -4 -9 -13
word before 1: ушли	23 -5 0 -3 -4 -24 -16 22 32 7 -16 -17 -7 -11 -17 29
word before 1: ушло	16 8 -2 0 -7 -15 -2 14 27 1 1 3 -10 23 -5 41
word before 1: формат	1 2 -27 9 23 7 25 13 13 11 3 21 20 0 -11 7
word before 1: формул	-8 44 -20 -8 -11 -31 -22 4 -12 -25 12 29 25 10 15 -12
word before 1: хлопці	-18 -15 25 29 13 -8 27 6 11 4 12 28 22 -9 -19 2
word before 1: це	23 -4 -3 9 11 -43 -11 13 6 -2 -10 -27 -13 20 3 18
word before 1: цивіль	29 29 1 -3 -28 -13 -14 21 35 -2 -6 -27 -14 30 35 11
word before 1: ці	27 19 -8 -22 -14 -6 -4 33 37 -17 0 -15 -19 20 17 3
word before 1: час	-1 5 -1 -4 20 -4 -3 21 -13 11 -4 -2 5 -4 1 2
word before 1: чекали	-5 -26 16 28 25 -3 10 2 4 -18 41 20 20 -22 -15 -7
word before 1: через	-19 -11 8 14 1 1 18 23 8 4 23 27 13 -9 1 -10
word before 1: числе	30 21 8 16 14 10 -13 25 29 -22 -9 19 -8 8 6 -20
word before 1: числі	-32 -12 24 33 34 7 31 -2 22 -17 10 22 33 -6 -15 -5
word before 1: что	-37 -1 17 20 9 7 33 -7 -15 5 -2 -7 19 8 7 -34
word before 1: ще	0 23 -5 -8 1 -75 27 7 -9 -5 2 14 6 48 -27 20
word before 1: що	-2 11 -8 -10 5 -27 5 31 21 -10 -5 4 12 -2 2 -12
word before 1: щодо	-38 -20 45 52 27 28 39 17 40 -14 22 58 38 -5 -11 -12
word before 1: эвакуи	7 1 3 19 28 6 17 19 31 -27 9 23 32 -9 -26 5
word before 1: этих	49 -39 0 -44 -19 4 -6 -42 -38 -24 22 -41 -3 -16 17 -17
word before 1: як	-18 2 27 42 18 0 45 19 12 -6 21 38 29 -21 -4 -5
word before 1: яких	7 -5 -9 10 6 -27 7 -23 -25 -17 25 3 42 20 16 -4
word before 1: є	-33 -37 30 36 -25 -35 -17 -21 41 20 -2 -23 -24 -19 -41 24
word before 1: і	16 2 31 -8 23 -14 -17 19 -9 6 11 2 -16 -8 6 -44
word before 1: іденти	12 -12 -3 29 -1 -22 -12 -30 -14 -33 28 16 43 23 -21 -14
word before 1: із	-25 40 1 0 3 -1 -5 10 33 -9 12 9 -7 -12 -27 -17
word before 1: їдуть	29 9 -38 6 7 -50 14 61 65 5 5 15 22 24 2 13
word before 1: їх	17 19 -13 -22 -15 -15 -27 -7 8 -26 24 1 -1 -4 -19 -35
word before 1: استعاد	-2 35 -11 -11 -8 24 5 4 -5 -6 -12 10 -6 -19 17 25
word before 1: الي	5 -6 4 43 34 -16 18 3 36 25 40 -3 -36 -17 5 -16
word before 1: اليوم	5 3 5 29 1 7 3 -7 13 9 3 -12 -21 -10 8 6
word before 1: امارات	8 -7 17 25 8 -3 -10 -1 10 16 -2 -14 -18 -15 13 -13
word before 1: ان	29 -2 -9 -1 -9 -35 -9 26 22 18 -12 -31 2 23 -14 -1
word before 1: اوكران	17 13 -7 -27 -19 19 -3 5 -4 -7 -5 0 -12 9 9 6
word before 1: بينهم	-2 -23 12 0 -2 7 -12 -1 46 -5 -22 -2 -11 37 -17 4
word before 1: تبادل	-4 -13 16 20 7 -16 40 16 -1 -23 3 7 8 9 -2 -8
word before 1: جثامين	19 32 -8 -38 -12 -9 -27 10 9 13 -21 -16 -8 22 8 14
word before 1: سراح	-11 -30 -15 -3 -2 -12 -15 8 -23 -15 -29 -16 25 -13 34 19
word before 1: شمل	-6 8 -1 4 -18 -14 -5 3 11 4 -16 18 -2 14 3 -1
word before 1: شملت	9 17 -14 -27 4 22 14 28 -2 -19 2 27 10 1 -10 -5
word before 1: عن	5 23 -4 16 -13 -19 6 -6 4 2 21 23 28 -2 4 13
word before 1: عوده	9 13 -26 -14 -9 5 16 18 17 -1 -5 9 2 9 6 -7
word before 1: مقابل	-4 17 -1 2 7 17 7 -8 -12 -3 18 19 -14 -20 17 -8
word before 1: و	2 23 -6 0 0 -4 -2 -1 -1 1 23 14 14 4 -6 9
word before 1: واقع	-12 46 -17 -24 -9 11 -19 12 -16 0 -38 20 -27 15 -20 13
word before 1: –	15 -9 -25 15 7 14 -6 5 -13 7 6 -3 1 19 5 -2
word before 1: •	-29 3 9 27 8 -29 -19 13 25 12 -29 -1 3 -10 10 -2
word before 1: ▪	1 1 30 36 5 7 -19 -23 7 -15 19 2 24 -6 2 28
word before 1: ▫	17 9 -9 -15 -17 13 -26 -14 9 32 -6 -24 -30 2 13 3
word before 1: ⚡	-13 22 -20 -21 -6 1 -20 7 -17 5 -13 6 -12 -5 19 0
word before 1: ✅	-11 13 -1 -4 -22 4 -33 -10 -17 32 -24 -3 -39 7 33 13
word before 1: ✔	11 -25 -14 -28 14 2 -7 14 -32 39 -15 -33 -38 -16 31 5
word before 1: ❗	6 38 -9 -16 -27 11 -17 -4 7 16 -10 9 -39 -16 15 9
word before 2: "	-10 33 9 16 8 -6 -18 44 49 0 8 28 10 3 11 -64
word before 2: #	-7 13 -2 6 0 8 11 -2 8 -26 3 6 5 -5 19 10
word before 2: #code	-22 -15 38 36 39 -8 33 -11 9 -26 19 44 32 -26 -31 -37
word before 2: #number	-37 56 12 -7 -9 -3 20 10 -12 15 7 14 5 -10 -9 -8
word before 2: (	-5 31 12 -8 0 -6 -14 36 19 -10 0 10 -1 14 0 -19
word before 2: )	-7 -4 -12 5 15 6 5 10 -4 -2 -18 9 19 2 28 -28
word before 2: ,	23 11 18 -4 14 9 -16 6 -18 0 14 2 5 -11 20 -11
word before 2: :	9 9 34 -24 -12 9 12 -1 -1 0 6 -12 -18 13 15 5
word before 2: ;	-6 -2 9 21 9 -2 35 8 10 -5 26 10 14 -12 -13 8
word before 2: a	-15 -19 -32 -19 -9 -14 16 10 -30 -21 -8 -16 21 11 30 -11
word before 2: additi	-24 63 -7 17 -11 34 24 -23 -13 -21 25 51 -14 -29 7 -22
word before 2: afu	8 31 26 19 20 -20 -2 19 26 6 -32 5 16 25 -14 3
word before 2: agreem	-16 1 6 38 2 3 16 -16 9 -29 34 38 29 -7 -22 -7
word before 2: aircra	1 4 1 16 16 -6 3 19 19 -15 1 27 11 3 -4 -8
word before 2: airpla	3 4 -4 -2 20 2 -3 4 15 -15 -5 15 3 -9 -20 8
word before 2: all	0 -8 28 22 -8 20 -19 0 -8 3 10 -4 38 -14 -7 8
word before 2: along	35 1 -25 10 -16 -29 -7 26 32 23 -29 14 -11 30 -26 -20
word before 2: also	-26 48 -28 -22 -23 25 2 -44 -21 -33 -9 -4 -12 4 37 -19
word before 2: among	33 -14 -9 21 25 -23 4 28 31 -16 4 11 -13 24 -34 -15
word before 2: amount	-19 -6 29 31 26 -6 34 22 36 19 5 24 10 -22 -5 -9
word before 2: and	13 1 -16 -3 -16 -6 15 -4 5 -9 12 9 -2 -10 -16 -12
word before 2: announ	2 45 -13 -24 -10 27 -20 -28 -13 3 -23 -11 -34 -1 31 5
word before 2: april	-15 5 -22 -11 12 22 5 0 -10 14 -18 17 -6 -16 17 -21
word before 2: are	0 3 -13 9 2 -21 7 21 33 16 -2 19 6 1 -10 30
word before 2: august	4 5 7 8 0 0 16 -3 0 -8 -1 2 0 -17 3 0
word before 2: azovst	10 11 -8 -5 -5 -10 -5 31 18 17 -2 12 1 17 -14 -23
word before 2: back	8 18 -5 12 -10 15 -11 -1 13 -24 15 6 9 -21 21 10
word before 2: be	-3 -18 -9 11 7 -13 9 0 9 8 13 23 27 4 -27 0
word before 2: began	15 16 -4 6 5 -19 -2 7 -5 42 -18 -15 -39 -1 11 1
word before 2: betwee	-14 1 -13 33 48 -8 34 31 25 -22 47 47 44 2 -37 -14
word before 2: bodies	5 5 -10 -10 -13 -7 -26 -11 64 -3 -6 -9 -4 28 4 6
word before 2: bring	11 -2 -10 8 7 -13 15 6 12 -5 -11 22 17 -9 -5 36
word before 2: brings	12 13 10 7 -21 -18 -30 -4 12 23 5 -16 -10 1 24 2
word before 2: brough	16 2 -12 -3 17 -18 -1 45 -6 9 -13 -14 -13 -10 -14 1
word before 2: captiv	-33 8 27 8 2 24 18 -3 5 -10 11 -2 9 -5 0 6
word before 2: childr	-19 -31 6 37 20 -7 19 -2 7 -28 32 31 35 -11 -23 -22
word before 2: civili	-9 -15 -10 -8 17 -7 -15 21 -18 -14 -3 18 25 21 -2 -13
word before 2: comple	-19 32 -24 24 -21 13 37 -5 11 -36 43 29 16 -8 -7 -9
word before 2: confir	12 1 6 -40 7 20 -32 -22 42 -24 -12 -18 -3 42 3 13
word before 2: countr	-6 27 -3 15 4 10 11 -7 5 -7 -6 16 12 -3 -10 2
word before 2: day	-5 29 0 -16 1 -29 -1 19 19 2 -9 4 0 0 15 24
word before 2: days	-35 -25 15 20 -11 26 -13 -24 -5 21 34 -7 11 -14 -24 -33
word before 2: deal	1 3 -15 25 14 -2 14 7 2 -31 19 26 18 0 -8 -6
word before 2: defend	12 -3 17 7 9 -6 -16 17 25 -4 4 5 10 19 3 5
word before 2: direct	-13 3 -18 22 29 16 26 2 0 -27 17 38 14 -42 2 -5
word before 2: drones	-1 -6 2 19 18 -11 14 14 3 -11 17 14 0 5 -5 4
word before 2: each	-22 30 7 -19 -14 9 -4 4 -3 -1 -24 -3 -38 -4 21 38
word before 2: easter	32 13 -8 -5 -21 -7 2 21 19 -8 -20 2 -1 17 -2 17
word before 2: effort	-9 33 2 8 1 -8 -6 -2 31 4 1 23 -19 10 -5 21
word before 2: enemy	-24 20 12 -1 -5 2 3 -11 4 3 -5 26 -8 -17 -1 -7
word before 2: estima	-8 -1 -20 -15 14 -1 0 -5 -15 -11 -4 11 33 35 0 8
word before 2: exchan	-25 2 31 22 -12 -25 -3 15 -9 1 -29 5 26 -1 29 4
word before 2: famili	44 35 -5 -20 -29 6 -24 17 21 -19 -10 -4 -17 24 -24 -39
word before 2: far	12 18 -10 1 -21 -5 -20 -16 -4 29 -19 -27 -27 8 41 22
word before 2: februa	11 -13 5 -18 10 22 16 -1 -21 2 -8 -3 -29 -24 20 -21
word before 2: federa	-2 -12 -1 32 41 -47 19 32 23 2 -11 24 13 18 -59 29
word before 2: fighte	-6 -17 -5 17 25 -12 21 -4 6 4 15 24 15 -16 -1 -5
word before 2: figure	-12 1 -5 -5 -8 -20 -25 32 19 -19 -23 22 5 28 25 5
word before 2: for	7 -4 0 7 -3 -1 -17 38 17 -13 23 -5 21 12 -18 4
word before 2: forces	1 -7 -18 15 -1 -38 3 29 31 -2 -16 8 33 6 3 0
word before 2: free	18 3 -9 9 14 3 9 10 1 16 -4 -4 10 -1 9 12
word before 2: freed	-27 -16 31 48 13 -16 27 4 -1 -23 44 12 13 -29 -30 -36
word before 2: friday	-15 -38 -6 17 -22 32 2 -20 15 18 -8 -1 14 -11 -22 -15
word before 2: from	-15 -29 -4 17 14 -9 35 12 3 -3 3 12 11 -22 -18 0
word before 2: goodwi	-18 -6 4 -15 28 -1 14 1 10 14 -2 19 18 -5 10 -11
word before 2: got	-3 7 -9 -1 -1 -7 -1 -8 18 -6 29 17 28 -2 -11 8
word before 2: group	-1 52 -4 -31 -38 1 -32 -13 -16 10 -31 -13 -23 7 16 -22
word before 2: guards	-23 -22 11 23 25 -10 9 9 6 -1 47 47 3 -6 -8 -12
word before 2: had	26 -8 -3 -12 -22 -6 41 4 -5 -10 25 7 -18 -27 -14 -13
word before 2: hamas	-16 -9 14 10 5 2 9 -2 -1 -11 18 3 23 -5 -17 -4
word before 2: hand	-27 -12 27 29 9 -11 27 -3 31 -24 24 44 28 -7 -19 -26
word before 2: handed	-31 -2 -10 -11 20 2 21 15 -21 14 5 -1 -24 -11 -5 -13
word before 2: hands	37 -4 -10 -20 -20 -1 -2 -4 -8 2 -9 -20 -31 -2 -3 17
word before 2: has	-5 7 18 20 48 -1 -14 18 11 36 12 8 -17 15 -7 10
word before 2: have	-19 -26 22 13 -6 -22 -30 -18 -6 25 -18 -21 -12 -28 38 6
word before 2: he	-3 7 19 6 13 1 4 13 12 -6 0 13 2 -8 -13 8
word before 2: held	-8 -10 9 12 28 21 32 5 -6 -1 25 29 2 -24 7 -12
word before 2: helico	-3 6 19 3 -3 -2 19 15 5 -5 11 15 8 0 1 5
word before 2: home	8 10 -13 -5 9 -11 23 4 8 -5 -15 -3 -23 36 -4 11
word before 2: i	27 23 -11 -16 -11 4 -15 17 12 -2 -9 -7 -17 14 9 -17
word before 2: in	-5 -13 -6 -13 8 -20 5 35 3 10 -15 -7 18 -1 -12 0
word before 2: invasi	4 -6 -20 -20 17 -13 5 35 -7 13 -27 8 -11 -19 0 -9
word before 2: is	18 10 -7 13 14 -11 10 -15 9 -24 8 25 47 28 -10 -4
word before 2: israel	-4 -4 -3 9 19 8 29 26 2 -24 12 17 13 -3 -11 -12
word before 2: it	-17 -9 -17 -6 -18 8 5 7 -9 4 -31 -7 19 -4 27 14
word before 2: kiev	37 10 -3 4 -8 -43 -7 29 44 21 -25 -30 -6 14 -10 25
word before 2: killed	-3 -1 -5 16 9 2 -2 2 14 4 8 20 1 -2 1 -10
word before 2: kyiv	-1 -9 29 -12 -12 -3 16 -5 32 -28 -19 -25 0 -6 -4 -2
word before 2: list	-1 -21 22 21 33 -12 25 18 17 -7 29 40 17 10 -15 -10
word before 2: lists	-14 1 -1 5 20 -1 0 -6 11 -10 21 15 4 -3 1 -11
word before 2: march	-19 6 -12 -6 -23 26 -9 -6 -15 11 43 4 -12 -19 6 -15
word before 2: mariup	-16 -26 -2 17 22 0 25 -2 2 -6 24 27 23 -8 -5 11
word before 2: may	-7 28 -2 -6 -3 13 6 -29 -15 -17 14 11 -6 -12 12 -12
word before 2: mediat	-5 -19 18 13 7 -24 2 -15 -1 27 -17 -38 -8 -1 43 -4
word before 2: member	17 -23 -19 3 18 2 12 32 -30 26 -28 9 -33 -23 -25 -16
word before 2: men	-32 -10 24 5 26 -3 18 20 -3 -8 20 38 9 -29 -1 -8
word before 2: milita	21 32 -21 -16 -36 7 -31 1 13 8 -22 -10 -39 17 21 -18
word before 2: minist	-20 24 1 -35 -20 48 -11 -50 -33 2 13 0 10 -29 44 -19
word before 2: missil	-10 4 4 18 10 -5 4 -7 12 -2 15 24 13 4 -11 -13
word before 2: mod	-11 39 -15 -24 -12 34 16 -27 -43 -30 18 39 -26 -28 44 -39
word before 2: moscow	-18 -18 -4 19 -26 10 2 -23 -34 4 31 -9 15 -22 -21 -8
word before 2: moskal	16 -29 23 11 -3 -5 6 -1 -12 6 2 -37 1 9 -17 -1
word before 2: negoti	-29 8 4 -12 -13 27 10 -27 -7 -15 4 23 -6 -41 13 -26
word before 2: news	22 38 -11 -19 -31 -11 -17 31 27 11 -21 -37 -19 26 28 14
word before 2: no	-9 -20 22 40 43 2 33 16 14 -11 43 56 32 -23 -30 -34
word before 2: now	-9 -19 22 32 26 14 19 6 15 14 -5 -17 -33 -11 16 -15
word before 2: number	-23 21 17 -5 -24 35 24 -23 -28 1 5 31 8 -26 19 3
word before 2: of	28 18 9 -8 -7 -8 -10 41 -16 -4 -22 -12 1 -11 -2 -14
word before 2: office	14 -3 -3 -5 3 12 -13 29 -4 16 -10 -9 -13 7 13 -22
word before 2: oldest	-8 12 10 24 8 -6 9 12 19 3 11 19 23 -16 -21 10
word before 2: on	-5 -8 -1 22 5 18 23 -26 -8 -39 11 43 18 -31 -12 -27
word before 2: one	13 44 -30 -26 -21 -8 -40 16 26 14 -30 -40 -28 34 39 53
word before 2: operat	1 17 -2 -7 -5 26 -16 -4 -7 -7 -3 11 10 -6 36 17
word before 2: over	-18 -17 -6 18 0 11 -1 -6 5 -23 28 23 19 -2 -2 0
word before 2: people	-11 -43 -4 11 -17 16 6 -22 72 -33 0 -15 31 -3 -4 12
word before 2: person	-9 18 -20 -15 -15 -20 -22 31 31 21 -16 -17 0 28 20 23
word before 2: place	4 13 -9 -9 -8 -25 4 2 19 -12 2 10 5 21 -19 18
word before 2: prison	-26 7 -6 -22 16 31 23 -15 -19 3 4 -1 -13 20 5 -5
word before 2: proces	-17 30 -11 -13 -9 27 -2 -24 -14 -27 -26 22 -18 -39 26 -31
word before 2: region	-16 -6 12 36 22 7 18 27 24 -22 24 27 30 -11 -11 -5
word before 2: releas	28 -6 -13 12 -3 6 1 12 8 8 0 -20 8 -6 25 10
word before 2: remain	14 5 5 17 -11 -17 -4 26 24 -17 -8 32 11 -23 -23 5
word before 2: report	-3 -19 20 -8 13 1 24 22 -14 14 15 -2 -16 -13 -34 -12
word before 2: return	-5 22 32 1 8 35 -2 -34 -22 20 -11 -1 -30 -20 10 18
word before 2: reunif	-9 -4 11 -11 -6 1 -17 35 7 -16 -12 -30 6 18 16 29
word before 2: risen	-3 9 -7 4 -9 -3 8 -11 10 4 17 13 -4 10 12 -10
word before 2: russia	22 7 -9 -27 16 20 -28 -22 -18 2 35 -6 16 10 3 21
word before 2: said	-26 19 27 24 9 15 24 3 0 8 -5 19 16 -20 -7 3
word before 2: saturd	-27 25 0 14 -9 30 19 -11 -3 -18 42 42 13 -37 -11 -37
word before 2: says	-10 -8 5 6 20 -1 31 14 9 -8 7 27 10 -3 -9 -6
word before 2: second	-17 -1 1 8 17 -8 18 10 -4 7 8 25 -7 1 -6 33
word before 2: senten	-1 6 -4 15 24 11 8 -2 6 -7 16 8 2 -14 -21 7
word before 2: sergea	-24 -10 11 29 31 -11 23 0 7 5 20 16 11 -22 -20 2
word before 2: servic	-6 9 14 12 -10 26 -12 -6 18 -18 8 10 -1 16 -8 -8
word before 2: shot	-7 -12 -5 16 10 -4 12 21 10 5 15 9 12 -12 -19 1
word before 2: side	-37 -4 -22 13 20 -12 -4 -8 -11 11 -2 14 37 -4 13 -7
word before 2: sides	-16 2 0 1 -12 -9 14 -11 -13 -4 -31 -4 17 -6 25 -3
word before 2: since	-10 31 -13 9 16 45 46 2 -17 -44 25 44 38 -19 -13 -20
word before 2: soldie	4 5 18 17 -13 2 -10 21 46 -4 11 -3 -25 21 -8 -11
word before 2: spoke	-24 7 -11 -10 -24 21 -9 -19 -22 -9 -14 -4 10 -2 16 5
word before 2: stands	-4 -18 12 44 -15 -5 -27 -27 -13 -2 -10 -20 -33 -3 29 -22
word before 2: sunday	18 9 9 -27 -15 -2 11 4 -15 -24 11 -16 -12 -19 9 -4
word before 2: swap	19 17 -2 -7 -6 13 -17 14 -4 -39 -20 -6 12 10 1 -4
word before 2: talks	7 49 -13 -44 -18 24 3 -1 -4 -3 -31 -18 -26 20 21 0
word before 2: tanks	7 4 -1 8 -6 7 8 12 3 1 10 6 4 8 3 -2
word before 2: thanke	-4 -24 -10 19 37 -1 40 22 1 -4 6 23 27 -15 -19 -9
word before 2: that	-11 0 -6 8 32 -22 9 53 1 19 -12 -13 -37 3 -30 -7
word before 2: the	-38 -26 18 -20 1 29 -44 0 -3 4 2 -10 -28 6 -10 -2
word before 2: them	25 4 -7 11 -10 -24 -15 23 56 3 -1 1 -12 28 15 -1
word before 2: there	-19 -26 22 -9 37 12 5 -6 24 -22 37 -11 39 16 -27 -27
word before 2: they	14 21 -13 2 11 -17 -16 41 33 -3 2 -3 14 18 13 -1
word before 2: this	8 -7 -29 -8 -3 10 0 4 1 15 -26 1 -2 -6 5 -8
word before 2: thursd	-26 22 -6 -6 15 7 -6 -2 30 11 -16 27 -4 -4 18 -16
word before 2: thus	-19 -10 16 15 -16 12 -32 -17 -7 9 10 -10 -13 -14 0 12
word before 2: to	-18 13 -2 26 22 -18 31 28 -4 -17 18 6 22 -2 -34 -23
word before 2: today	-26 12 -1 -2 10 1 11 22 -10 -14 -7 1 38 6 3 12
word before 2: tonigh	4 17 -1 -18 3 22 -11 -16 -10 -5 21 10 -5 -15 25 -8
word before 2: took	25 20 -12 -5 -20 1 -14 5 20 -10 -25 -2 -11 12 37 -11
word before 2: total	0 -36 8 -3 26 -8 1 18 -25 22 -10 -39 33 -27 17 -14
word before 2: traded	15 6 9 5 -4 -14 -19 16 1 10 -4 -9 -10 20 -5 3
word before 2: troops	-14 21 -12 16 6 22 15 -13 3 -2 15 9 -10 -21 15 4
word before 2: trump	1 6 27 16 14 2 6 13 24 -6 8 12 15 13 -12 -8
word before 2: tuesda	-11 -1 6 4 14 3 -21 15 13 10 -5 1 -8 -2 -9 8
word before 2: uae	6 6 -5 19 10 -17 15 12 30 20 0 17 -11 21 -36 10
word before 2: ukrain	12 -9 12 11 -25 -17 10 -14 10 -8 7 7 6 -20 14 10
word before 2: under	-6 8 11 5 -6 -27 -27 -6 16 2 -11 -13 -26 14 7 19
word before 2: up	-9 44 1 -16 4 -10 8 3 -15 3 -13 9 -23 5 15 9
word before 2: us	-24 -14 15 20 11 6 31 12 28 -8 11 18 23 2 -27 10
word before 2: vehicl	-1 11 8 16 0 -2 6 8 24 -13 3 19 11 -3 -3 -10
word before 2: war	-9 51 -27 11 -46 7 -5 -8 -4 -37 6 -17 13 12 7 19
word before 2: warrio	35 25 -27 -6 -16 -9 -25 39 -2 24 -22 -20 -16 33 10 7
word before 2: was	5 8 -8 -4 16 -13 25 -18 -26 -24 25 8 -10 15 -23 -35
word before 2: we	26 2 25 -2 -43 -21 27 -5 27 -7 45 -11 -34 2 -6 45
word before 2: wednes	5 19 -12 5 -10 -8 25 -3 -5 -12 14 10 1 -16 -5 -17
word before 2: week	-7 11 -2 3 4 -20 9 22 22 -9 -7 16 24 0 -18 25
word before 2: welcom	7 -14 -2 25 -7 -27 20 12 21 -15 -7 19 38 -16 -33 1
word before 2: were	9 -11 2 -9 9 -11 7 6 3 -5 18 6 13 22 -30 4
word before 2: which	-1 -1 -9 14 9 -10 -16 15 -3 -19 -19 -11 8 20 -17 24
word before 2: who	0 -15 -12 19 9 6 23 10 3 -2 6 26 25 4 -29 -6
word before 2: will	-7 -18 13 7 4 -1 -1 16 -6 3 7 21 5 -1 -21 -12
word before 2: with	5 -17 21 25 25 -13 -25 31 -10 4 2 -2 34 3 11 -8
word before 2: women	9 -12 0 12 18 -18 8 19 7 2 19 13 4 -15 -4 -1
word before 2: wounde	-7 2 3 11 8 -4 8 -4 -3 0 -9 3 -9 1 4 -5
word before 2: year	22 7 -22 -32 12 21 -9 33 3 -14 -29 8 -8 -7 4 -1
word before 2: yermak	8 1 -13 23 13 -14 22 30 13 1 -7 6 1 10 -7 7
word before 2: younge	-18 -28 3 24 22 -7 20 3 17 4 20 33 34 -11 -24 9
word before 2: zelens	-18 28 17 14 -24 7 -10 11 6 -7 10 11 6 8 16 1
word before 2: а	-23 21 1 -18 26 33 17 -28 -2 -2 3 1 -7 15 12 -10
word before 2: август	-11 -38 -22 24 38 -27 31 20 11 -10 38 35 40 -10 -20 -23
word before 2: авиабо	-12 11 19 18 12 0 12 16 3 5 -5 20 11 2 -2 3
word before 2: автобу	-12 40 -18 -9 -38 -38 4 40 43 3 -12 -5 -24 16 16 24
word before 2: авіаці	-2 -6 16 11 6 -12 10 6 7 11 3 14 0 8 -6 1
word before 2: аес	3 -10 1 4 16 10 -3 7 -6 4 11 9 5 -10 -8 -10
word before 2: аппара	-10 5 -4 2 4 9 16 -2 26 -8 5 1 5 0 -12 -4
word before 2: батькі	18 26 -12 -29 -25 -21 -25 20 32 10 -31 -30 -9 36 19 42
word before 2: бахмут	-14 -13 15 32 27 -21 35 7 23 -15 27 22 17 -12 -25 -8
word before 2: безвіс	6 -2 1 31 -7 -1 -14 0 4 -46 2 11 8 -20 -22 23
word before 2: белору	-37 36 -21 -25 -7 31 18 -26 -25 -13 6 24 -13 -28 36 -22
word before 2: березн	-17 -15 0 8 19 12 21 4 -16 5 2 2 15 -22 6 -10
word before 2: беспил	-19 -2 2 18 25 -16 26 17 7 -9 11 16 16 4 2 -3
word before 2: бойцов	-20 -17 14 34 26 -3 33 14 33 -16 -2 18 21 -5 -27 8
word before 2: больны	5 3 18 11 21 0 12 6 12 -2 8 19 1 -20 -14 -23
word before 2: бомб	-4 7 8 -4 16 -9 16 2 -2 3 15 -2 9 9 -11 0
word before 2: борту	-21 -9 32 22 23 -8 21 11 19 -3 27 28 34 -19 -21 -20
word before 2: бпла	-1 1 14 20 10 -14 6 8 27 -6 10 18 10 7 -6 0
word before 2: бригад	-8 -13 3 5 26 -15 16 18 1 5 6 22 18 2 -16 -13
word before 2: бронем	0 -5 12 -9 11 -7 -8 14 6 -8 -9 11 6 -1 1 -8
word before 2: було	-17 -2 8 18 6 6 31 5 21 -1 26 20 16 -9 -17 -6
word before 2: были	3 -17 4 26 27 -18 31 1 15 -21 15 28 10 12 -31 -8
word before 2: было	-5 -11 1 14 4 -7 8 19 16 -19 22 18 21 -4 -12 -7
word before 2: бійців	13 -7 -13 -6 4 -9 -6 7 22 -3 6 -10 -11 19 5 -6
word before 2: білору	1 -2 9 2 21 0 -32 22 28 -14 -24 2 -10 9 7 -10
word before 2: в	7 0 2 28 6 -7 -7 -17 23 -11 13 25 15 -11 20 -10
word before 2: вдалос	31 -8 -29 -1 20 -30 8 13 29 18 -44 8 -9 8 17 45
word before 2: вдома	14 29 25 9 2 -33 -20 55 28 5 -12 -3 -2 14 4 37
word before 2: вернул	-18 13 6 8 -20 20 -14 -22 -23 25 16 8 9 -10 -14 -10
word before 2: вернут	-12 2 2 3 6 24 27 1 -5 25 14 -4 -5 -26 2 -32
word before 2: вертол	-21 5 23 30 16 8 29 12 26 -17 9 19 23 5 -14 6
word before 2: вести	40 -25 -33 62 32 -17 -29 -29 -16 -12 -34 -36 -2 -4 6 -9
word before 2: вже	-4 -2 8 -1 -7 -11 0 22 -10 1 -10 -6 10 5 -17 8
word before 2: взамен	-3 16 11 -3 -27 -6 -25 23 18 1 -13 -1 14 30 -23 34
word before 2: взяли	-13 6 25 11 -9 20 6 -3 5 -9 9 35 6 -2 12 -8
word before 2: визвол	-5 -15 7 10 30 -17 26 36 15 33 -8 7 15 -11 -10 -12
word before 2: виплат	-10 5 15 17 17 -11 10 -3 10 7 7 17 -5 -2 0 7
word before 2: вместе	-22 -6 25 -11 -26 26 -1 -15 -1 -26 -4 -8 3 12 13 -10
word before 2: вмс	38 31 -5 -10 -11 -2 -24 18 20 -10 -12 -18 -25 3 -31 3
word before 2: вночі	-4 -12 23 11 22 -8 18 10 31 -2 33 17 22 -18 -26 1
word before 2: военно	-20 17 -29 -8 11 18 -7 -32 10 12 -10 -3 5 0 18 -17
word before 2: военны	39 9 2 6 9 -25 -27 24 46 3 -10 -21 1 -4 4 18
word before 2: возвра	-8 18 -27 12 -21 16 -7 16 9 -7 13 22 19 -7 12 9
word before 2: возрас	-1 5 6 5 19 -11 12 16 23 2 15 7 8 -2 -3 10
word before 2: воинов	14 16 -15 14 -22 -20 -17 19 36 26 -5 -11 -5 11 -1 5
word before 2: войска	3 16 9 11 12 9 19 2 16 3 1 18 -1 -7 -12 4
word before 2: воли	-28 14 22 2 29 -16 28 17 -23 13 -11 -11 15 12 -27 -19
word before 2: волю	2 -8 -19 15 4 -30 19 43 30 1 6 12 24 -10 1 -22
word before 2: волі	20 19 -16 -28 -17 -6 -6 30 9 28 -36 -30 -27 7 19 14
word before 2: вони	-3 -16 13 13 39 5 20 9 4 -26 36 44 22 -12 -15 -27
word before 2: ворог	-14 4 12 15 8 -4 4 1 -1 -11 1 13 6 -9 -13 -5
word before 2: воїни	-25 -5 2 25 7 -6 12 8 14 -8 23 25 14 -1 -1 -19
word before 2: воїнів	11 -2 -11 33 20 -45 -8 41 17 5 23 16 -3 13 -8 3
word before 2: впервы	37 8 -10 -24 -16 -20 -46 30 29 14 -28 -6 -35 -39 1 9
word before 2: вперше	-3 4 12 -2 10 -8 2 -5 -6 -8 4 15 -5 -17 2 10
word before 2: время	16 -32 21 -2 6 16 -16 -9 -20 29 10 -3 7 -12 -34 -9
word before 2: все	-19 9 -21 5 10 3 -6 -3 11 20 -18 -8 -34 15 34 17
word before 2: всего	-14 11 1 -10 -12 25 13 -6 -32 9 14 -1 -15 -7 -10 -6
word before 2: встано	-33 5 33 26 1 -2 26 7 33 -23 32 21 30 7 -31 -20
word before 2: всу	41 7 18 -18 -26 -70 -8 57 48 23 -34 -14 -14 43 -50 50
word before 2: вторгн	-7 -11 6 -2 -8 4 -21 -1 1 29 18 3 -12 -6 -9 -18
word before 2: вчера	-24 -14 -5 44 35 -23 31 22 34 -25 41 40 38 -24 -24 -27
word before 2: вчора	-20 -1 1 14 24 4 17 -6 20 -28 27 25 21 0 -21 -12
word before 2: выплат	-20 -6 -3 15 5 7 26 7 14 -4 -1 12 16 -17 -7 -2
word before 2: відбув	-5 -16 18 27 50 -4 42 16 17 -12 21 38 15 -29 -42 -32
word before 2: віддал	-16 -4 1 -2 3 28 19 -16 -26 -18 16 6 -9 -6 -13 -15
word before 2: відмов	-15 -2 17 19 19 -16 25 4 27 -16 17 26 37 -20 -21 -14
word before 2: віднов	-17 8 15 21 -3 12 22 -24 15 -26 6 28 11 8 -7 -15
word before 2: відомо	-11 -5 6 13 17 4 17 21 14 -24 33 41 31 -24 -15 -19
word before 2: відпов	-15 21 2 2 -25 33 8 -15 -15 -14 14 24 14 -24 9 -23
word before 2: війни	-22 9 8 11 17 3 3 18 -8 38 -31 -4 -32 -11 15 -9
word before 2: військ	13 2 -10 -16 15 2 -8 24 -16 21 18 1 12 6 -12 -30
word before 2: віком	-12 9 1 14 20 11 11 9 17 -5 8 23 13 -1 4 11
word before 2: він	-20 -15 22 13 9 11 15 1 22 -21 15 20 9 -15 1 -13
word before 2: гварді	-16 -28 11 27 29 -6 24 0 16 9 34 36 31 -13 -21 0
word before 2: говори	-15 53 -25 -37 2 -9 -13 12 4 -1 12 -8 11 -13 15 -3
word before 2: говоря	9 -6 -29 10 14 -30 -12 36 40 -15 15 0 -7 -4 2 -1
word before 2: год	9 -19 -2 16 20 -21 -7 6 16 12 -22 -4 -35 3 19 3
word before 2: года	-8 4 12 -15 -10 25 -28 -44 -9 -1 29 -27 20 4 28 -4
word before 2: году	-23 -13 18 13 -21 12 -25 -35 -8 38 14 -19 1 -2 7 6
word before 2: госпит	1 24 -5 -30 -22 23 -19 -2 -32 -9 -26 -3 -31 -35 15 -33
word before 2: готова	-27 18 -7 29 -9 -10 21 11 11 -33 30 37 18 -9 3 -7
word before 2: гражда	17 2 6 2 9 7 12 6 9 9 1 0 3 -5 6 -4
word before 2: границ	-11 15 14 6 14 11 -1 16 4 -12 -6 13 11 -13 7 22
word before 2: группа	-27 18 13 15 12 3 17 0 -2 -24 13 33 19 -16 -2 -21
word before 2: даними	22 -15 -20 -15 35 -16 -5 -5 7 -20 12 21 33 5 -15 -5
word before 2: данным	17 -22 5 -26 12 1 -10 -12 -37 -8 5 -23 -3 20 -3 -9
word before 2: де	-22 -14 4 20 17 -12 15 8 11 4 21 21 2 1 -6 -6
word before 2: делега	-15 3 0 11 2 10 25 -2 17 -16 5 13 14 -11 -21 -8
word before 2: день	7 7 1 -15 3 -3 10 16 19 -12 -19 -15 -30 -5 6 7
word before 2: держав	-4 -12 -1 2 20 23 12 1 -32 29 -4 11 -1 -20 -6 -13
word before 2: держпр	-7 3 -6 26 13 -10 22 15 1 7 21 15 11 -12 -12 -1
word before 2: держсп	-11 -5 12 17 26 -4 24 -2 9 8 23 6 18 -6 1 9
word before 2: детей	-25 -12 7 38 27 -6 18 4 16 -12 29 30 15 -4 -12 -5
word before 2: днр	16 -35 -9 22 35 -30 -13 18 -10 2 -31 4 15 11 -34 17
word before 2: дня	-14 -37 -11 -40 0 21 -32 -19 -30 70 16 -35 -2 -5 -12 31
word before 2: дні	21 -17 -9 -46 58 11 22 50 -23 42 -31 -32 -45 -10 -10 -2
word before 2: до	10 -4 -33 5 7 -13 10 1 -12 26 -1 -1 9 -1 -7 2
word before 2: доби	-6 -20 23 -16 11 10 24 20 -11 6 3 0 -13 -27 -18 -4
word before 2: добу	-7 5 18 19 6 -10 18 1 28 -34 22 36 21 0 -23 -15
word before 2: догово	-13 -26 14 -2 -14 -2 -9 -13 -21 23 21 -5 -8 -13 -15 8
word before 2: додому	1 -4 -45 12 19 -61 11 56 15 -2 0 12 7 13 -3 25
word before 2: докуме	-8 -14 23 27 8 -16 7 20 22 -5 16 12 5 -6 -11 -7
word before 2: дома	21 9 7 -45 -5 23 -7 -23 -30 -22 1 8 -25 -1 15 -16
word before 2: домови	36 16 -21 -10 -14 -20 -14 29 16 17 -26 -9 -5 31 12 16
word before 2: домовл	-22 5 20 13 17 -26 47 5 19 -7 5 3 24 15 -6 4
word before 2: домой	-31 20 12 31 -8 18 -2 -20 6 -7 22 29 -30 -1 -6 -4
word before 2: донецк	-12 7 5 19 11 -19 -1 20 7 -16 9 24 0 -14 -9 -9
word before 2: донець	-5 -11 27 38 26 -15 27 1 17 -22 16 31 27 -10 -29 -8
word before 2: допомо	-2 2 -6 -14 16 9 29 25 -3 26 -22 3 -12 -18 -17 10
word before 2: доправ	23 18 -17 -8 -2 -6 -7 9 -3 -5 -13 -1 -20 6 -1 47
word before 2: достав	-38 -13 20 6 2 7 20 -12 -21 0 33 -14 20 5 -12 6
word before 2: дпсу	-2 -7 -8 28 6 -6 34 9 16 -1 8 15 3 1 -13 -5
word before 2: дрони	7 0 9 16 4 9 3 7 6 -16 6 4 13 -11 -14 12
word before 2: дронів	-9 -9 1 7 8 2 16 -3 6 -12 7 8 0 -3 0 1
word before 2: друг	13 0 7 -13 -14 -18 -15 34 35 22 4 -6 -6 -4 -29 -11
word before 2: другу	8 15 -5 -2 54 8 29 51 13 18 -38 9 -42 7 14 9
word before 2: дітей	-11 -31 -34 -16 42 13 16 19 -40 26 -9 -16 -17 -25 -6 -14
word before 2: едут	-2 -10 -23 -10 7 29 -2 -29 -30 -20 6 7 -11 3 17 -9
word before 2: енерге	-16 -10 16 4 8 3 17 -7 7 -17 6 11 -3 -7 -2 -8
word before 2: етап	-17 8 17 36 8 -21 33 0 3 -24 37 44 39 -8 -24 -16
word before 2: еще	30 -16 14 -5 -11 -10 7 30 3 -2 23 -8 -11 -6 -17 18
word before 2: ж	3 41 -22 -31 -3 50 11 -47 -45 -31 36 36 24 -32 30 -2
word before 2: же	12 21 1 -3 21 -33 -28 8 25 9 -55 -35 -17 28 16 26
word before 2: жилье	-6 13 10 6 -2 -8 8 20 -3 -7 -5 2 13 -11 3 -8
word before 2: жителе	2 -6 2 16 22 7 17 15 15 -6 10 13 15 -9 -19 -10
word before 2: журнал	16 -7 25 21 -21 3 29 3 15 -21 30 -5 -26 -21 -7 1
word before 2: жінки	-24 -8 8 42 41 -6 20 -7 21 -11 30 28 29 -15 -25 -5
word before 2: жінок	6 7 9 27 12 -19 13 15 19 19 12 20 12 4 11 -6
word before 2: з	5 -5 -3 -6 26 -31 10 18 -3 20 24 -24 7 -2 -9 35
word before 2: за	-36 33 38 -1 -12 10 -32 4 30 -18 -4 20 1 18 30 4
word before 2: забрал	-13 -3 -15 22 -8 -7 22 19 16 -21 14 12 8 11 -14 4
word before 2: забрат	-18 -23 1 -14 13 13 12 -3 -4 14 -8 -17 -11 -1 -2 -10
word before 2: заверш	-1 19 8 14 -1 13 19 -14 1 -10 10 24 -12 -17 7 -9
word before 2: загало	23 -2 -10 4 -5 2 12 46 -13 31 -28 -8 -11 8 2 -1
word before 2: загибл	-17 -5 -12 5 5 -8 20 0 11 -17 20 36 -9 -3 11 17
word before 2: заключ	-8 -23 6 23 15 -25 28 15 32 -7 30 15 29 -15 -36 -30
word before 2: запоро	-10 -9 21 11 21 -3 15 3 10 -7 8 27 11 -10 -15 0
word before 2: запорі	-20 -24 10 29 27 -11 43 22 20 -27 47 28 43 -23 -27 -17
word before 2: застен	-5 39 -15 -22 0 27 -10 -15 -22 -19 7 34 -22 -10 36 -21
word before 2: засуди	2 -15 5 17 10 3 23 9 -1 7 18 19 14 -8 -13 -6
word before 2: захисн	10 -27 2 39 23 -42 14 45 36 17 31 21 12 18 -12 -8
word before 2: защитн	0 -14 -8 19 26 -2 16 5 -6 1 8 16 5 7 -9 -1
word before 2: заявил	7 32 6 -25 -26 29 -4 -23 -3 -15 -2 1 -31 -30 28 21
word before 2: заявля	-32 51 -19 -25 -34 56 -2 -29 -20 -13 10 39 -29 -24 51 -27
word before 2: звезда	-12 -20 18 28 14 -17 10 23 17 -2 29 31 21 -3 -12 1
word before 2: зверне	-17 -3 14 34 -7 -4 29 7 37 -26 36 33 36 -10 4 0
word before 2: звільн	24 -2 -13 2 -6 -25 -15 3 -4 0 5 -11 4 28 -5 1
word before 2: землю	-12 23 -21 -6 1 11 0 -2 -25 -15 2 23 -33 -5 9 2
word before 2: землі	-27 4 -23 -25 4 -16 3 27 11 15 6 -1 7 5 -15 22
word before 2: змогу	14 -5 13 -11 31 -10 -5 20 7 9 -19 0 -12 3 -16 -15
word before 2: зміїни	-25 -17 11 18 14 1 28 18 9 -7 17 28 26 -33 -20 -3
word before 2: зникли	39 -2 -11 23 -5 -7 -26 -26 -1 -13 -20 -19 2 -17 -11 -16
word before 2: зрк	-4 8 -7 21 -1 -2 23 17 10 -4 20 13 12 4 -4 -9
word before 2: зсу	-7 -19 7 39 30 -19 34 26 36 -28 26 24 13 -18 -19 -7
word before 2: зустрі	2 -8 9 0 18 -11 30 10 -9 11 -7 10 2 -6 -23 -12
word before 2: зі	-8 -5 3 4 5 -4 26 1 24 -22 2 22 14 -18 -8 -21
word before 2: и	-35 -10 5 30 -3 -26 5 -23 25 -32 -5 -21 1 19 22 14
word before 2: идет	-22 -16 24 16 20 -4 30 0 13 -29 31 34 26 -14 -21 -21
word before 2: из	-14 21 24 -5 -10 -5 12 21 25 11 16 17 16 0 -19 -14
word before 2: из-под	-8 -26 21 12 29 -15 18 17 23 -14 24 6 20 8 -15 8
word before 2: израил	-9 -12 21 6 14 -3 17 10 17 -9 24 18 6 -9 -20 -6
word before 2: им	15 25 -16 -10 -22 -7 -20 13 0 -14 -16 -8 -16 28 22 35
word before 2: их	24 -13 34 -4 -7 -41 3 15 9 -16 52 -14 24 14 -25 -4
word before 2: июня	34 -8 -29 -23 24 4 21 32 4 20 -22 -20 -26 -9 10 7
word before 2: й	2 -8 32 15 21 -40 30 -22 -11 -17 9 1 34 31 -15 -26
word before 2: йдетьс	20 -12 -5 -48 40 -34 -16 -29 -19 -41 51 27 67 -16 -25 -16
word before 2: йшлося	-10 -25 17 37 28 -18 21 19 7 -10 17 17 19 -29 -13 -7
word before 2: к	2 -15 9 24 19 -23 19 15 25 5 21 25 29 11 -33 10
word before 2: киев	24 -13 -25 -10 37 -32 32 29 4 15 -7 -5 5 26 -41 20
word before 2: киеву	8 -6 -17 -14 22 -24 40 14 1 4 -24 -16 -28 19 -11 21
word before 2: києві	-25 1 3 10 8 -3 14 -6 18 -18 18 11 19 -14 -15 -7
word before 2: когда	-1 -22 6 41 24 -20 33 22 11 -28 35 49 45 -5 -39 -18
word before 2: коллег	-17 0 7 23 20 -21 21 29 14 -9 11 39 6 -11 -23 1
word before 2: команд	-3 21 5 -12 -3 17 -18 -15 -14 -10 -15 -6 -2 -3 7 8
word before 2: кому	-24 -19 9 40 40 -23 21 6 33 -7 19 34 17 -7 -20 -19
word before 2: контра	-12 11 32 20 -6 14 21 21 26 -18 36 29 16 15 -13 -12
word before 2: кордон	-2 20 -25 -33 -15 24 -29 16 23 -27 -28 -15 -18 0 29 38
word before 2: коридо	-7 -6 6 27 3 1 20 -9 18 -10 5 15 10 2 -5 -10
word before 2: которо	-2 -21 29 30 31 -16 28 2 15 -13 35 31 17 -26 -15 -1
word before 2: красно	-12 -9 17 11 7 10 16 1 4 -7 -4 0 14 1 -2 -5
word before 2: курс	-1 -10 27 5 13 -9 12 -2 18 -14 20 16 7 -8 -8 6
word before 2: листоп	8 -15 1 28 15 -33 22 13 20 -10 15 20 15 -3 -23 -4
word before 2: луганс	-17 -18 1 28 35 -9 35 22 24 -15 37 30 26 -29 -11 4
word before 2: людей	10 20 3 9 -6 -18 6 40 15 3 1 -17 17 25 17 21
word before 2: людини	34 32 -7 -33 -35 -9 -32 29 39 -21 -16 -35 -19 29 16 -5
word before 2: лютого	-7 -21 34 18 40 -10 13 14 -11 18 5 21 21 -18 -26 -12
word before 2: лінія	-24 8 31 21 0 -8 22 22 17 -23 36 30 17 0 -10 -12
word before 2: мама	-33 -19 7 20 34 -8 27 -7 10 -9 28 38 33 -28 -30 -17
word before 2: марта	5 10 7 0 -14 -35 7 39 49 -3 7 17 15 -20 -10 3
word before 2: маріуп	-10 -1 -1 36 29 -13 17 15 31 4 24 33 20 -1 -1 -6
word before 2: машин	6 -9 6 12 10 -12 10 7 16 3 1 15 1 7 -3 4
word before 2: мая	5 17 2 -3 -8 -1 15 7 -13 -10 -6 12 9 -9 11 -14
word before 2: має	-26 21 16 31 2 1 11 6 15 -7 31 27 15 -5 -11 -10
word before 2: маємо	9 49 13 -7 -16 14 19 11 20 -23 -5 17 -20 16 -13 9
word before 2: медвед	-21 15 13 -11 -10 3 16 5 1 -11 17 35 -3 -24 3 -18
word before 2: медики	8 8 -23 15 13 -6 17 1 13 17 7 -3 -13 1 -4 -18
word before 2: месяце	-19 -16 -14 -13 -21 18 -28 -22 -26 15 20 -11 -8 -25 -13 0
word before 2: ми	-30 -8 49 -4 15 -12 -7 11 24 3 12 24 24 -27 -19 -12
word before 2: младше	-29 -26 13 47 37 -9 42 18 12 2 36 36 19 -23 -19 8
word before 2: мне	-7 9 15 24 8 -15 30 28 8 -7 9 31 10 8 -22 4
word before 2: молоды	-14 -2 18 21 12 5 14 2 23 -6 0 23 13 6 -7 -12
word before 2: москва	-25 1 -2 8 7 17 18 -10 -14 -12 44 17 24 -22 -5 -23
word before 2: москве	-6 -4 10 5 -11 2 -10 24 11 -15 28 6 4 15 -11 -8
word before 2: москву	-20 -9 11 24 17 1 22 -1 3 -2 17 8 10 2 -9 -18
word before 2: мужчин	-6 -8 13 18 -12 20 -1 2 -5 5 -2 19 38 -13 -19 1
word before 2: мы	-9 1 -33 -34 8 -16 -1 -15 -20 17 -7 -38 -31 22 -28 -21
word before 2: місяць	-8 15 9 24 -6 -10 7 -8 19 -17 14 13 14 -11 2 11
word before 2: місяці	35 -35 -14 -41 39 28 -8 28 -23 39 -28 -27 -42 -13 19 -2
word before 2: на	28 20 9 17 3 -3 2 -13 -2 -13 -21 14 -7 -14 -8 2
word before 2: наймен	-27 -28 0 32 32 -12 20 10 15 -9 14 20 28 -28 -13 -9
word before 2: наймол	7 8 5 9 0 0 6 26 42 -28 17 2 13 -1 -24 -14
word before 2: найста	-28 -7 29 32 59 -3 42 0 41 -22 47 38 52 -34 -30 -18
word before 2: накану	-2 2 -1 13 15 -18 -7 23 27 -5 -3 4 6 0 -6 17
word before 2: нам	-20 31 -10 -11 -18 33 -23 -48 -20 3 30 6 12 -8 -1 -17
word before 2: направ	-22 12 -3 15 22 -4 34 -28 3 -28 14 22 39 -30 -13 4
word before 2: напрям	-34 7 8 12 8 -19 12 -17 4 -34 18 37 22 -27 -30 6
word before 2: нас	37 37 35 -9 -17 2 -13 11 14 -27 4 17 -19 -10 21 28
word before 2: натомі	-10 26 -4 20 2 34 27 -11 -1 -10 13 35 -2 -32 30 -19
word before 2: нацгва	3 -20 -10 10 23 -9 24 21 37 10 21 18 14 2 -2 -6
word before 2: наших	-15 28 -8 -15 6 34 14 -6 -4 -22 -1 29 -25 -9 10 2
word before 2: нгу	-15 -18 -7 44 26 13 30 9 16 3 35 31 34 -37 -14 -15
word before 2: не	-34 -17 32 25 35 -1 15 6 8 -1 31 32 22 -28 -27 -28
word before 2: неволи	-1 -2 -24 -14 -10 -2 -7 5 20 -4 -29 -8 -21 7 18 3
word before 2: неволі	-2 14 -21 -10 -1 -34 -4 23 3 16 -27 -27 1 28 -9 11
word before 2: неделю	-3 21 7 30 4 -9 21 22 7 -11 17 21 19 -11 -19 -9
word before 2: незако	28 2 -22 -3 12 -9 -1 -18 12 -41 26 -7 59 47 -22 2
word before 2: незале	14 12 -22 -25 -12 -23 -10 31 18 8 -10 -14 -23 30 21 33
word before 2: нем	-23 -5 19 23 28 -3 26 24 2 -14 15 21 2 -17 -17 -30
word before 2: ними	-4 26 12 -22 -3 8 -23 0 5 -5 -14 -27 -20 15 30 -30
word before 2: нині	12 -7 -2 34 7 -21 -4 -10 3 -2 -16 -9 -9 -5 6 15
word before 2: них	4 -9 -3 1 4 -3 -5 -22 -2 0 -1 4 32 -11 0 -17
word before 2: ночь	-28 -12 7 24 15 -5 20 8 24 -12 11 23 11 -3 -14 -15
word before 2: ніч	-15 -4 25 4 17 7 22 3 2 -13 3 15 18 -4 -1 -2
word before 2: о	34 -2 -13 -5 5 -16 -9 19 17 -12 15 9 -11 -13 -23 -6
word before 2: об	41 2 20 -29 -6 -10 11 -11 -26 -38 22 -34 -28 -14 -2 4
word before 2: област	24 -13 14 6 20 -21 30 3 1 -44 34 -2 0 -19 3 29
word before 2: обмен	-5 0 -10 10 6 28 9 -19 -2 18 55 11 27 18 -6 1
word before 2: обмена	22 37 -3 7 -10 15 18 0 22 7 9 38 -3 18 -4 10
word before 2: обмене	-9 -4 6 50 33 -25 37 37 -6 -7 23 37 22 -14 -29 -33
word before 2: обмено	18 11 0 -16 10 16 -15 -3 -21 21 -28 -24 -40 -4 19 0
word before 2: обменя	-26 26 -14 -4 -14 10 42 2 -9 13 4 18 8 -4 -18 -14
word before 2: обмін	13 -8 3 -34 23 35 11 54 1 -46 -29 -13 -27 -6 -3 11
word before 2: обміна	32 9 -13 -45 19 -5 -10 47 -29 46 -31 -37 -45 2 -35 -13
word before 2: обміни	16 5 -10 -26 16 22 17 33 -16 33 -22 -20 -36 -1 -3 -14
word before 2: обміно	21 15 -11 0 -14 -20 -18 16 28 -4 6 3 -6 16 -2 15
word before 2: обміну	12 6 -20 0 15 -30 20 41 7 -15 -24 13 -2 6 -9 10
word before 2: обміня	-34 -2 -9 24 17 -4 19 -6 -13 -18 30 16 21 -7 10 8
word before 2: обміні	-17 -23 34 10 -3 -26 -17 -23 -16 15 -3 -5 -32 -27 19 -27
word before 2: оборон	-2 -5 -8 24 17 -8 11 27 34 -16 11 14 19 19 4 -18
word before 2: обратн	-21 9 21 -6 -10 23 -16 -30 -31 12 14 3 -7 -14 20 2
word before 2: обраще	-2 7 21 21 33 -22 15 16 19 -26 -16 31 14 12 4 2
word before 2: обстав	56 -15 -29 50 -8 9 -21 -39 -18 -41 -39 -20 -23 -6 -11 2
word before 2: обстре	-10 0 16 9 -4 -14 22 19 23 -16 12 17 17 -3 -18 -3
word before 2: обсужд	-11 -6 12 21 28 -15 0 13 4 -11 19 6 12 -24 -26 -22
word before 2: обшукі	-4 10 -3 8 8 -12 -1 1 4 -3 13 11 -8 7 6 2
word before 2: один	-21 11 7 26 15 2 24 28 21 6 25 10 27 -12 13 -16
word before 2: одній	-9 10 -10 10 19 13 3 -12 5 -21 -12 0 10 -13 -9 22
word before 2: окремо	-1 -23 -1 7 30 -26 21 -10 -4 -10 22 32 20 2 -9 -5
word before 2: октябр	8 -3 -2 7 -5 -29 -10 19 29 -8 -1 13 3 -8 -2 21
word before 2: окупан	4 1 24 0 24 14 -6 16 8 3 3 16 12 -11 -13 -7
word before 2: омбудс	-9 18 -27 -4 20 7 -24 -1 7 19 22 10 27 7 -20 15
word before 2: они	-23 -36 11 -1 -16 17 -13 -20 -25 20 43 -7 -20 -3 -16 21
word before 2: операц	-8 10 0 -8 16 -6 23 25 -18 -8 -3 -22 -15 -12 5 -23
word before 2: освобо	-6 -6 -6 9 -10 -22 18 -4 -2 23 -11 -4 10 -14 -5 -15
word before 2: остают	16 -8 30 -4 -25 -32 45 -14 -21 -15 34 -18 -37 0 -17 -17
word before 2: осіб	-6 32 32 6 -21 10 -2 -8 28 -49 -3 11 14 17 19 -10
word before 2: от	0 -4 9 2 19 4 17 23 -6 18 -21 -8 8 9 0 -4
word before 2: ответ	-19 -20 1 1 -11 -11 -5 2 1 17 26 16 4 -3 -16 1
word before 2: отдали	20 24 -11 8 -13 7 10 45 8 9 -21 8 3 3 7 19
word before 2: отданы	-7 3 3 1 0 -8 26 9 7 13 -9 -16 -9 18 -19 11
word before 2: отправ	12 20 -16 -22 -6 -4 -19 18 23 9 -9 3 -9 11 6 26
word before 2: отпуст	-23 28 0 2 9 0 3 3 2 -13 4 20 -12 5 9 16
word before 2: отрима	-9 8 -16 -16 -17 18 16 -4 -20 20 -16 -15 -35 -7 -17 3
word before 2: отчита	13 31 -25 -13 -31 20 -10 -9 0 10 -19 -2 -38 -5 25 18
word before 2: офицер	4 -4 -9 15 -3 -11 -19 20 29 5 -7 -4 -7 -15 -18 10
word before 2: офіцер	-8 9 2 -15 0 -18 19 -11 -5 -10 7 14 10 -25 -31 -13
word before 2: пакет	-25 -2 16 30 6 6 17 -4 32 -2 24 32 19 -11 -12 0
word before 2: пво	-22 -9 13 29 30 -15 18 12 25 -6 11 17 36 -8 -23 -13
word before 2: перего	-20 -16 22 -4 -2 21 3 -27 28 -33 -6 -13 -4 -8 5 -25
word before 2: переда	0 29 -12 20 9 10 -14 6 -14 15 -40 23 -8 -11 1 -4
word before 2: перелі	-14 -11 16 25 30 -9 6 -8 15 1 19 9 5 -11 -20 -6
word before 2: переми	4 -1 9 1 10 -1 10 -2 4 -1 2 8 -3 0 -9 -5
word before 2: писем	-9 2 9 5 -2 14 7 8 13 -2 4 19 2 5 10 -6
word before 2: плен	-11 -16 19 13 18 -15 10 10 13 1 7 19 8 -3 -18 -27
word before 2: плена	-37 -13 -2 -17 -35 31 -26 -10 11 12 5 -12 -17 -25 -1 -11
word before 2: пленны	-1 16 -7 19 3 -10 5 9 13 -31 11 23 10 2 -4 -13
word before 2: плену	34 -14 16 -9 8 -19 8 -8 -11 -9 11 16 -6 12 -22 -13
word before 2: по	26 -6 1 24 -4 -9 28 16 -28 -34 28 29 9 -8 -6 1
word before 2: по-пре	5 -10 24 19 -15 -18 42 1 -30 -14 32 8 -11 -15 -15 -20
word before 2: поверн	31 -2 -21 -46 7 -23 9 14 -19 28 -19 -11 2 16 20 13
word before 2: поверт	16 28 -32 -4 -21 -25 -9 28 33 -7 -24 -7 -2 20 -1 33
word before 2: повідо	5 6 -24 -41 12 2 -20 17 -16 -7 -33 -13 -15 14 6 -8
word before 2: погибш	0 27 -23 -21 -8 26 14 -14 -7 -11 -2 21 -19 7 36 -8
word before 2: погово	-17 -9 20 15 23 -2 21 12 12 2 30 28 11 -17 -19 -33
word before 2: погоди	-10 -8 11 20 6 -6 23 23 6 -18 8 30 18 -1 -22 -20
word before 2: под	2 -4 16 14 -2 6 14 -1 -4 -9 -2 3 -2 -12 11 1
word before 2: поднят	-2 -18 14 6 21 -4 9 12 16 -8 7 19 13 -4 -12 -2
word before 2: подтве	10 0 -7 4 7 -5 13 19 14 7 32 18 -12 2 -6 -35
word before 2: полегл	12 -28 3 -26 10 -22 1 24 -12 16 -22 -28 -35 -9 -7 -10
word before 2: полон	-16 4 20 16 19 -14 18 -1 20 -15 3 34 -1 -2 -16 2
word before 2: полоне	-41 1 -8 -18 -10 -23 -12 -2 -7 -7 -13 3 14 -18 20 0
word before 2: полону	-11 10 -10 4 20 -42 -14 51 10 12 -9 9 -20 -12 11 1
word before 2: полоні	22 -36 -7 -18 -10 2 -5 -44 -6 -35 39 -14 35 47 -12 12
word before 2: получи	29 62 -33 -36 -21 11 -18 -7 -12 9 -25 4 -32 -8 14 -5
word before 2: поля	-21 8 34 18 4 -23 31 -6 19 -12 15 16 22 -3 -15 -6
word before 2: поліці	-32 -2 21 28 3 1 28 12 16 -16 22 22 22 14 -23 -7
word before 2: попере	12 22 -5 -3 -22 -4 -4 31 21 25 -2 -14 -26 10 4 13
word before 2: поране	-2 3 17 16 -2 -8 12 12 34 -5 15 2 14 4 -10 1
word before 2: поровн	-7 29 9 -19 -22 15 6 -22 10 -4 1 11 -21 1 3 -17
word before 2: после	-11 -20 4 33 13 -3 18 28 0 -19 20 20 30 -17 -31 -17
word before 2: посыло	7 6 1 2 -7 -2 11 -10 9 10 12 -5 7 11 2 2
word before 2: потери	-17 16 34 35 27 -17 20 29 16 -15 5 31 26 12 -21 -6
word before 2: потерп	2 1 -2 9 16 0 2 1 18 -14 -1 14 0 2 -5 0
word before 2: працюю	-18 -17 3 11 12 1 20 7 3 -6 2 28 19 -11 -4 -9
word before 2: предло	2 -7 -3 -3 2 2 9 7 3 -12 -4 12 -9 -1 -2 2
word before 2: привез	38 8 -25 -28 -5 -17 3 18 25 26 -21 -14 -9 30 12 16
word before 2: пригра	24 6 -8 46 35 -5 -4 -27 21 1 -28 6 -6 -5 -26 10
word before 2: приеха	-18 -6 17 18 -8 34 18 -7 -13 12 11 9 -1 -38 -5 9
word before 2: прийня	25 18 -12 -25 -11 -5 -28 23 9 -20 -22 -23 -17 26 0 13
word before 2: прикор	7 4 -16 25 6 -16 2 35 41 -1 15 -1 3 10 -7 -4
word before 2: пример	8 -19 22 43 34 -2 -7 -21 1 -11 1 -8 6 -14 -12 -34
word before 2: принял	-35 7 23 -6 6 15 -25 -3 -6 -2 2 17 15 8 3 2
word before 2: приїха	33 5 -8 -19 11 0 -21 20 17 25 -26 -2 -4 26 -9 19
word before 2: про	-20 32 8 11 16 35 21 -37 -7 -38 22 26 6 -43 15 -34
word before 2: провел	-9 1 33 13 22 -3 9 25 5 -15 4 25 -14 2 -12 10
word before 2: против	-4 31 18 -3 13 -33 5 -6 13 -34 -24 28 13 16 2 -2
word before 2: процес	-18 24 1 -11 -9 19 26 -19 -25 -25 18 22 -20 -28 23 -13
word before 2: прошел	11 2 0 7 -4 -3 9 -11 -5 -6 -1 12 -12 -2 -8 1
word before 2: психол	-6 0 3 23 27 11 16 7 24 -23 32 33 16 -2 -17 -1
word before 2: під	-12 -10 16 5 -1 8 -4 -1 9 -4 4 2 -1 -10 -4 7
word before 2: підтве	-9 -25 -7 -18 27 -7 11 -21 -7 -23 37 -4 38 15 -22 -12
word before 2: піхоти	-8 0 6 13 1 -10 27 17 6 -6 23 11 11 -7 -3 -4
word before 2: раз	-9 -4 13 23 3 -12 24 -3 8 -4 11 13 12 -16 3 -8
word before 2: разом	-2 19 -2 -13 -32 -11 -24 27 16 -8 -11 -35 -10 29 22 10
word before 2: ракет	-2 -11 20 23 9 2 24 2 5 -4 16 28 9 -12 -7 -7
word before 2: ранее	-10 -20 0 22 32 -23 22 14 18 -2 29 28 42 10 -25 -7
word before 2: ранены	-10 -4 3 -3 -10 3 -9 -7 -10 -18 12 -11 -4 36 -5 6
word before 2: реабіл	-8 10 26 18 7 -8 16 11 4 -21 14 24 -1 0 -14 -8
word before 2: ребят	15 13 -22 16 21 19 -1 8 23 12 0 -1 18 2 -5 11
word before 2: регион	-4 38 -11 -22 -12 -14 -2 -24 -18 -22 -15 0 -14 -22 32 -12
word before 2: режима	-17 23 -11 -7 -9 28 11 -22 -7 -1 4 21 -14 -17 14 -22
word before 2: режиму	12 19 -16 -12 -11 1 -6 -4 -2 3 -21 10 4 12 14 -5
word before 2: резуль	-11 1 -29 12 2 3 5 8 10 -5 12 11 15 16 -6 16
word before 2: репатр	28 16 -24 -9 -6 1 -13 35 -1 5 6 -12 -26 -2 -2 33
word before 2: респуб	4 -10 -29 -2 21 -13 27 7 11 -3 12 19 31 3 -22 18
word before 2: рефриж	-1 5 37 -7 -7 -7 -3 24 16 -6 0 -5 2 13 2 -3
word before 2: реєстр	28 -19 -30 9 34 -6 -21 -36 -38 -19 -6 -23 22 6 6 -5
word before 2: родин	2 2 10 19 9 -7 1 4 12 -18 20 -3 16 10 -7 2
word before 2: родину	-14 -30 11 24 -34 2 22 -47 19 -15 51 3 15 -19 -11 -38
word before 2: родным	-4 9 1 23 14 -20 2 17 27 -2 1 11 18 25 5 2
word before 2: роки	-24 -25 -18 1 48 -6 30 32 -10 31 -6 17 8 -11 -22 6
word before 2: року	-3 6 -20 0 13 -2 28 14 7 30 -16 -36 -24 20 -1 3
word before 2: років	2 -3 -9 12 -1 -8 6 -8 5 -11 6 12 4 0 7 6
word before 2: россии	-12 8 -27 -29 12 0 -28 -20 -19 6 -10 6 38 8 -3 17
word before 2: россий	4 12 -23 -4 9 -9 8 10 20 6 -28 25 23 27 -7 14
word before 2: россию	-41 11 7 -8 -37 12 -49 -27 1 13 -5 -25 4 -9 12 13
word before 2: россия	-1 19 -24 -8 -32 8 -4 -28 -18 -2 24 8 -6 -2 -1 5
word before 2: ростов	-18 -16 12 20 21 -15 29 39 20 1 23 19 20 -8 -34 1
word before 2: російс	11 -2 -28 -15 2 -11 4 18 8 15 -3 -7 6 3 5 1
word before 2: росія	-17 10 11 -41 1 29 0 -3 -44 11 -5 18 12 1 3 1
word before 2: росіян	-39 20 15 -20 -7 33 -55 -31 -46 -7 57 21 18 -36 6 5
word before 2: росії	-30 38 -24 -34 -8 24 8 -12 -14 -13 17 32 12 -6 23 -22
word before 2: році	-2 19 30 3 -1 1 21 16 34 -19 2 13 5 29 -17 -1
word before 2: рублей	-12 12 12 4 12 -8 1 -2 14 -6 0 7 9 2 5 1
word before 2: рф	3 -4 -30 -33 18 11 33 1 -23 9 8 0 13 -6 6 -12
word before 2: рідних	33 2 -3 -4 -3 -37 12 19 35 -3 1 7 15 25 -4 21
word before 2: рік	12 -34 21 -9 6 0 -21 -9 -34 52 -43 -36 -43 -18 37 -11
word before 2: рішенн	-9 0 -6 3 19 -8 15 14 7 -29 21 23 34 0 -23 -12
word before 2: с	-31 -1 -1 34 24 9 -1 -17 -5 22 15 7 -16 -21 26 -4
word before 2: само	-26 -11 9 22 27 12 30 -4 2 -3 23 34 7 -24 1 -23
word before 2: самоле	-11 -9 21 22 20 6 12 20 12 -23 23 22 17 -14 -13 -25
word before 2: самому	-20 -19 17 35 24 -17 19 15 7 -8 31 21 33 -22 -25 5
word before 2: санато	-2 -5 3 3 16 5 5 1 26 -14 5 11 26 -1 -9 -12
word before 2: санкці	-11 9 -1 10 0 -1 8 -3 1 4 3 16 -5 9 -3 2
word before 2: сбу	20 -18 3 5 14 -12 -20 -14 -27 -21 -5 -8 16 -2 -24 -14
word before 2: сверх	-12 29 -1 -16 -5 5 -2 0 -3 -14 0 17 3 -2 26 -14
word before 2: сво	2 13 19 10 0 0 9 22 28 -15 22 27 16 -11 -16 6
word before 2: свобод	-21 -12 21 15 -30 3 -39 17 -27 -50 -32 -29 54 5 53 -19
word before 2: своих	-10 -22 -12 16 19 -8 21 31 15 -2 10 21 16 19 -10 7
word before 2: свідче	-9 6 15 16 -1 3 8 -1 8 -18 13 27 3 4 -4 -6
word before 2: світло	-23 4 16 25 -15 1 29 -15 21 -14 17 27 23 9 -15 -5
word before 2: сегодн	-23 23 -48 5 2 22 -4 -13 9 -11 -23 27 8 -12 -8 1
word before 2: семей	-17 19 17 3 -1 13 0 -27 -15 -10 11 23 14 -19 24 -24
word before 2: семьям	1 7 -6 0 1 -16 22 13 16 -5 -11 -1 1 14 -5 21
word before 2: сентяб	-8 15 6 16 -11 -4 9 -8 4 -7 2 26 10 -9 -2 -23
word before 2: серед	-1 7 -14 18 2 -29 4 48 66 -34 8 5 1 7 -18 -41
word before 2: сержан	-9 -8 2 20 22 -16 22 37 32 10 26 23 5 -24 -21 -12
word before 2: серпня	-15 17 -5 17 -12 -18 7 -6 29 -6 -1 17 23 22 17 27
word before 2: сил	-1 22 -10 -21 -24 -7 -28 35 32 14 -4 -7 -15 23 -14 -10
word before 2: сили	-20 -28 -3 36 46 4 25 18 22 -9 48 46 34 -33 -29 -15
word before 2: складу	-22 8 10 34 13 17 33 17 30 2 32 30 16 8 -15 -17
word before 2: сложил	-20 10 21 7 5 -12 13 -8 7 -7 8 20 20 9 -8 -8
word before 2: соглас	-2 -1 4 13 15 -12 22 17 13 -6 28 31 16 -3 -19 -14
word before 2: солдат	-22 26 -38 -23 -15 2 -38 -7 -20 -5 -25 -25 11 -17 32 -20
word before 2: сообщи	24 28 -16 -27 -20 1 -19 9 20 -8 -18 -23 -41 2 22 17
word before 2: состоя	30 17 -21 -14 -13 5 -27 -3 3 13 0 5 12 -13 22 4
word before 2: списка	19 -13 23 0 -21 -8 23 5 21 -22 31 1 -14 -5 -23 -24
word before 2: списки	30 -23 38 -12 -19 -11 50 -12 -4 -12 24 9 -9 -12 -26 -27
word before 2: списку	22 -20 1 -24 32 -7 -21 16 -31 3 5 -20 -2 -9 -4 -10
word before 2: список	-4 -7 17 31 33 -6 10 33 37 -35 20 33 20 0 -23 -31
word before 2: среди	2 -13 -13 11 31 -14 -8 -9 -4 -26 4 2 26 26 4 -16
word before 2: срокам	-6 10 2 6 9 -7 -5 9 11 -5 -6 -5 -2 -11 10 7
word before 2: ст	-16 3 20 24 16 -7 20 18 11 -7 19 8 19 -7 -2 -17
word before 2: стамбу	-13 -26 23 31 32 -35 28 22 12 -11 16 27 45 -20 -18 -26
word before 2: старше	-17 -8 22 23 32 -11 20 26 10 -15 28 24 16 5 -25 -18
word before 2: сторон	19 36 27 -18 -18 2 19 11 -4 -17 10 15 -39 3 18 7
word before 2: строки	-1 -13 -5 15 19 4 19 6 -2 -8 -1 17 1 -15 0 3
word before 2: суд	-21 2 13 15 9 8 2 6 4 -9 17 11 10 -1 0 0
word before 2: судов	-4 0 -2 5 4 -18 14 8 10 10 -9 20 21 -12 5 3
word before 2: сумах	26 -35 35 -11 -20 -20 34 -13 -16 -1 39 -21 -8 -17 -11 -26
word before 2: сутки	9 4 10 25 26 -4 34 14 33 -28 8 34 23 9 -20 -4
word before 2: схуд	-2 4 3 21 21 -6 18 17 16 8 15 15 15 10 -14 10
word before 2: сьогод	10 20 -1 -28 -10 -29 2 13 -5 17 -23 31 -21 17 15 10
word before 2: та	-15 33 -10 20 -18 -8 -11 -13 -11 8 26 33 -6 -16 19 -21
word before 2: так	12 22 -38 -26 5 18 -16 -30 -5 -8 -9 -6 2 -3 1 -33
word before 2: также	28 31 -7 -34 -11 -9 -37 19 26 29 -25 -24 -13 25 1 8
word before 2: також	-19 32 12 4 -8 25 -3 3 22 -16 -4 22 10 2 1 -1
word before 2: там	28 -14 -5 -32 17 -6 2 -5 -2 -30 40 -12 33 22 -4 -21
word before 2: танк	-13 -8 3 5 10 -12 -4 2 3 10 0 8 9 0 -8 2
word before 2: танка	-3 3 9 6 -9 10 10 11 -1 -5 10 9 -5 6 -6 5
word before 2: танков	-9 10 9 14 14 -10 11 -5 17 -12 5 9 17 1 -2 -6
word before 2: танків	-17 19 13 9 3 -7 19 6 2 -5 20 6 0 -5 3 -4
word before 2: теж	28 28 -5 -32 -15 24 -16 -14 14 -9 -9 -11 -25 -8 50 15
word before 2: тел	12 -17 7 -7 -20 -23 -42 17 1 39 9 -21 12 13 -30 15
word before 2: тела	-17 -48 -9 42 26 -34 10 44 52 3 -3 28 13 2 -17 16
word before 2: телами	23 10 -8 3 12 -20 -2 13 18 -8 6 14 -11 0 1 2
word before 2: телефо	-16 4 30 11 5 -13 11 11 9 -11 15 30 27 -9 -13 2
word before 2: терито	36 -15 -25 -12 8 -23 -14 -2 0 -21 1 9 34 41 -6 24
word before 2: теробо	28 31 -5 -15 -19 -14 -14 36 27 -5 -22 -18 -19 14 -39 6
word before 2: террит	-2 27 -3 -1 -1 12 7 -4 -1 -15 15 9 10 -6 44 -10
word before 2: техник	-1 -4 15 3 4 0 13 2 16 1 12 19 -1 8 -12 -10
word before 2: тижден	-2 0 26 18 17 19 14 3 -3 -12 15 -3 5 20 -27 -18
word before 2: тогда	8 26 34 -13 -22 11 -4 -12 -9 -26 -26 33 -12 -7 -2 5
word before 2: тоді	-6 -12 12 28 20 -17 21 -4 14 -24 24 31 17 -9 -7 -3
word before 2: том	14 13 -23 -3 4 -4 2 16 16 -29 -2 14 -11 -7 20 -29
word before 2: тому	-12 -10 28 14 11 -9 31 9 15 -22 18 31 43 -14 -25 -3
word before 2: торік	8 -7 -21 -29 27 15 16 8 -8 17 -29 -15 -28 0 -5 0
word before 2: травня	-3 -12 1 12 22 -12 30 8 17 -7 16 13 8 -22 -9 -11
word before 2: триває	1 3 -11 18 6 -8 8 4 13 -12 18 12 11 2 3 6
word before 2: тро	-39 -27 8 46 42 9 42 -2 -6 -14 32 28 41 -31 -15 -2
word before 2: туда	9 28 -4 -21 -13 26 -24 5 0 -3 -22 -23 -21 21 25 44
word before 2: тіл	-13 -43 14 28 23 -32 26 19 3 1 28 25 39 -29 -44 -28
word before 2: тіла	-14 12 -32 -10 19 -41 10 38 36 8 13 7 21 0 10 26
word before 2: у	-2 -20 14 -13 -3 4 41 5 -11 -4 28 2 -8 32 -11 -17
word before 2: удалос	-21 1 7 10 -25 28 -3 -3 -5 31 33 4 -18 -5 -7 -10
word before 2: удома	-22 5 9 0 13 8 -34 27 3 8 -2 8 -30 -6 3 12
word before 2: уже	-21 -9 -2 7 -35 11 -28 -21 -14 30 15 -23 14 -17 -23 23
word before 2: украин	22 18 5 -13 -27 -33 25 21 0 2 -16 -24 -49 8 14 19
word before 2: україн	58 1 12 -23 -28 -28 8 17 -1 23 16 -22 -47 8 19 26
word before 2: уничто	6 -10 18 18 25 -22 25 11 24 -6 4 13 21 -1 -13 -3
word before 2: уперше	-22 -16 17 25 18 -5 25 5 3 -1 7 24 26 -28 -1 7
word before 2: услови	8 26 -20 -2 -12 10 -4 -12 -11 -24 -6 9 -1 -2 9 1
word before 2: усього	-9 -22 12 -4 25 0 33 47 -27 -5 -2 -11 -3 -6 -10 21
word before 2: учасни	-18 -9 34 14 20 10 26 2 3 4 17 11 23 -14 -22 -3
word before 2: учора	-8 -33 13 39 46 -17 44 10 18 -22 47 32 44 -28 -52 -21
word before 2: феврал	3 -12 11 18 16 -13 11 -5 6 -8 29 13 17 -17 0 -17
word before 2: формат	-10 -13 9 21 37 -17 19 21 6 -33 13 35 20 3 -11 -30
word before 2: формул	-19 2 -1 -4 -4 0 -7 -11 14 11 27 1 -7 5 -3 12
word before 2: хамас	-20 -34 34 13 26 0 22 15 28 6 16 20 33 -9 -10 -2
word before 2: херсон	-7 1 10 21 28 -14 18 21 11 -12 19 16 5 -5 -8 -2
word before 2: хлопчи	17 10 -15 -5 2 -8 -6 -7 25 -20 17 2 -28 8 -26 -8
word before 2: хто	26 20 -9 -14 -14 -19 -31 28 36 0 -14 -15 -21 38 23 7
word before 2: це	-6 -28 0 11 5 -11 -12 7 -21 39 -33 -10 -41 -12 17 20
word before 2: цивіль	21 9 16 -12 5 -25 10 30 23 17 -1 -16 8 3 10 -16
word before 2: цифра	-16 -10 10 22 17 7 12 10 4 -6 7 33 22 2 -3 -11
word before 2: цифру	33 -8 -18 20 -38 -24 -35 -18 -5 1 -48 -53 6 8 3 6
word before 2: ч	-20 -4 21 13 22 -4 28 7 13 -8 18 9 7 -6 -19 -11
word before 2: чаес	9 9 -18 20 -1 -18 2 24 35 -25 -7 11 -19 10 -31 -8
word before 2: час	8 5 -6 -31 3 7 -6 -12 -22 10 -15 4 -8 2 13 -18
word before 2: частин	38 18 0 -42 1 -1 -24 45 2 17 -21 -31 -45 16 36 17
word before 2: челове	21 6 14 7 14 -17 -15 14 31 -19 -11 -8 -33 6 -7 -36
word before 2: чем	6 -4 -8 10 18 -14 -9 -17 -5 -22 17 10 23 8 -23 -21
word before 2: чолові	-64 16 25 -6 -23 -21 14 -41 -43 -30 25 71 -25 -67 -34 -16
word before 2: что	2 27 -2 19 -17 18 19 -28 -27 -19 20 8 2 -11 21 -4
word before 2: штаб	-4 -4 1 -3 11 -2 -12 19 -9 24 -27 -3 -40 4 16 10
word before 2: штабу	-24 -24 9 20 28 -12 8 -17 9 3 32 31 33 -7 -6 -21
word before 2: ще	-32 45 3 13 -7 5 3 48 34 -24 0 21 -5 31 8 -4
word before 2: щиті	17 8 -5 -9 -3 3 -13 17 3 5 -11 -21 -17 13 20 21
word before 2: що	-2 7 -1 -11 8 11 34 0 2 -12 20 21 17 3 2 -10
word before 2: щодо	-16 -10 22 50 21 7 6 -1 14 -30 -1 19 12 -13 -21 -7
word before 2: щойно	6 -3 12 19 21 -10 10 17 12 4 8 17 19 2 -3 5
word before 2: экипаж	-4 6 25 19 37 -11 24 13 22 -11 19 20 21 -7 -28 -3
word before 2: этап	-20 -14 14 34 35 -24 41 14 2 -5 25 35 25 -6 -23 -6
word before 2: этом	47 34 -19 -20 -17 -13 -30 33 21 -6 -17 -16 -15 30 -17 20
word before 2: який	13 13 6 -16 -16 -15 -10 17 26 10 -9 -16 0 18 -8 4
word before 2: яких	-30 -16 21 35 -25 -4 -13 -42 0 35 -19 -15 -20 -22 -14 -7
word before 2: якого	-29 -11 14 32 23 8 26 6 1 -11 6 22 10 -3 -21 -6
word before 2: яку	3 4 -16 -6 -10 -11 -2 34 28 -2 -5 -5 -10 26 9 4
word before 2: які	-7 14 -22 -26 23 -4 9 30 1 30 -22 -15 -20 -16 -1 1
word before 2: января	24 15 10 0 21 -39 2 36 26 -6 -14 24 -3 -25 -20 -12
word before 2: є	21 28 -9 -8 -28 -3 -20 42 46 6 -29 -13 -29 47 34 28
word before 2: і	-15 -23 -1 -25 10 -17 41 8 8 -1 3 -14 -16 19 -12 -5
word before 2: ідетьс	-25 13 10 46 5 -13 31 1 20 -23 42 33 22 -13 -29 -9
word before 2: із	-20 18 5 32 1 -32 16 33 1 -24 -4 12 8 7 -12 -10
word before 2: їдуть	-17 -9 -5 -4 6 -29 3 8 0 10 15 -2 -4 -6 -7 -12
word before 2: їм	-15 19 -1 -15 -16 20 22 -20 -10 -21 22 17 -26 -23 23 -35
word before 2: їх	-30 24 6 13 -13 37 20 5 3 -7 25 23 25 -24 7 -7
word before 2: їхніх	24 12 23 -25 -40 27 30 -26 -13 -6 31 0 -23 -24 42 -5
word before 2: اسير	-14 27 -2 -6 9 4 -8 -4 5 -11 -12 18 -19 10 1 1
word before 2: اسيرا	-10 11 3 -4 -1 -10 -20 -3 10 1 -25 -5 -10 16 -8 22
word before 2: اطلاق	-5 -30 -8 18 8 6 -10 16 -3 -25 -28 -36 15 -20 29 -4
word before 2: افراج	1 -16 10 10 9 -41 31 -7 5 -5 23 5 33 7 -8 -8
word before 2: اليوم	12 2 -5 9 4 -19 -14 12 3 11 1 -12 -8 9 5 19
word before 2: امارات	-7 -16 17 25 6 -6 -12 -10 18 23 13 -19 -24 -5 8 -4
word before 2: اوكران	-3 -14 8 -3 -12 -5 2 9 -6 15 5 -6 4 12 28 -4
word before 2: تبادل	0 1 -5 5 2 17 38 2 -4 -15 9 13 10 7 -29 9
word before 2: تي	-18 -6 16 16 15 8 18 10 -6 -16 22 14 26 -7 -10 -29
word before 2: جديده	0 0 -22 -30 -7 20 -25 15 -11 1 3 -4 -15 12 20 -15
word before 2: دوله	-16 -2 16 26 11 -5 1 -6 -2 19 12 9 -2 -8 7 -5
word before 2: روسي	12 -4 -5 7 -15 -5 -7 11 8 -16 -11 -2 11 5 -2 15
word before 2: روسيا	20 9 -21 -19 18 -15 -18 7 -2 11 -10 -1 5 26 -22 34
word before 2: علي	12 22 -15 -6 -5 -8 8 27 21 6 -10 4 -8 30 -11 39
word before 2: عن	21 -19 -9 -21 9 -13 -16 20 22 8 -13 7 19 7 10 -16
word before 2: في	-11 2 13 5 0 -3 4 -3 15 -1 1 8 -12 -5 10 3
word before 2: كييف	7 17 -9 -17 -10 -2 -16 29 14 -2 -20 8 -15 16 -6 21
word before 2: لم	5 -26 43 30 -24 -24 16 1 0 8 14 18 6 -9 -2 -24
word before 2: مقابل	2 25 -7 -29 -3 15 1 -4 -28 -18 8 18 -28 -7 19 -12
word before 2: من	3 -6 13 13 9 -27 -21 18 15 3 0 -23 -2 0 2 13
word before 2: –	8 7 17 -12 3 7 9 6 22 20 -23 -4 -20 3 0 2
word before 2: •	-20 7 4 0 -10 11 -6 -4 18 0 0 -9 3 -8 6 25
word before 2: ▪	-15 -7 27 31 16 -2 16 -2 22 3 7 17 15 -14 -22 -2
word before 2: ▫	14 -6 13 7 12 -6 16 25 -1 0 8 17 -6 3 -3 -9
word before 2: ⚡	-25 -21 22 -34 -28 27 -17 -27 35 -31 2 -35 15 23 21 -22
word before 2: ✅	34 -5 4 -21 8 -15 -6 37 13 7 -12 -9 -10 9 -4 -6
word before 2: ❗	-2 24 4 28 20 0 12 1 -13 18 -18 33 2 -13 8 25
`;

/** By unit, its worth to each answer. */
export const ROLE_UNITS = `
-67 -2 -58 -103 -121 -79 -90 -26 -113 -118 48 92 86
4 64 91 -88 -82 -12 -68 -64 -35 -78 -82 -79 -73
25 -121 -127 -66 -38 -60 -83 -55 -36 47 -57 -4 -40
38 -25 -64 -16 -44 -77 -74 -52 -2 66 -112 -72 61
24 -65 -93 -102 -80 -30 -74 64 -32 4 54 -69 25
-24 -33 100 -14 71 -82 -18 -4 56 -119 -99 -36 -30
19 -79 -9 -66 -83 78 -15 12 -55 -36 -66 38 -70
15 28 -59 29 -87 -98 -55 68 -28 -87 -72 -74 -99
41 48 -23 -44 95 -51 -37 -73 -88 22 -72 -49 -40
-56 -24 -65 -94 -83 -30 -55 97 78 15 -74 -97 -76
-16 -110 -62 -103 -60 -23 68 -87 37 -37 -8 32 -103
66 0 44 -69 -39 -41 -8 -75 -77 -92 -3 -22 -53
13 -44 -54 55 -9 -76 -87 -80 -10 -77 59 -66 -33
-32 37 -56 -35 22 90 43 -64 -105 -89 9 -69 -92
-101 -20 23 68 -22 -52 -43 -64 -105 61 -73 -82 -115
-78 102 -81 -12 -16 -46 -54 -45 14 -94 -30 -80 -33
`;
