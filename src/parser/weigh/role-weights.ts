/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each unit. */
export const ROLE_WEIGHTS = `
after bodies bodies	9 -21 -7 -4 -36 37 24 6 -31 18 11 22 18 13 19 19
after bodies civilians	2 -34 -17 -25 13 -6 14 -2 36 -30 -7 22 8 -26 -1 14
after bodies military	1 -29 14 12 -14 0 0 1 2 10 -4 0 2 -10 30 21
after bodies null	11 -20 45 -14 -26 31 13 29 -26 -12 -2 21 -5 -5 30 28
after bodies people	-8 -16 -1 -6 25 15 -32 -13 -18 8 -18 -22 -16 -10 0 65
after civilians bodies	-12 9 -13 -11 -1 -44 20 -20 -17 32 -15 -1 -30 11 -1 23
after civilians civilians	2 -37 12 -39 26 7 12 -6 -18 2 26 12 -21 -8 12 32
after civilians military	-1 -9 24 -11 -26 4 14 -2 -9 -23 31 24 -13 11 12 -10
after civilians null	-10 -22 -9 -24 38 -10 27 -3 9 -45 -11 -10 -4 4 -14 -5
after civilians people	-2 6 33 -3 -2 2 -26 -13 -8 -17 21 19 -6 -33 -16 12
after cumulative both cumulative null	14 -2 15 5 15 -5 15 -18 18 28 11 3 12 -9 2 1
after cumulative both dropped null	6 -2 8 1 12 1 8 6 -6 -9 -9 15 3 -30 11 18
after cumulative null cumulative ru	-10 4 -17 8 -31 24 -17 -11 -15 17 34 -13 3 -3 16 21
after cumulative null cumulative ua	-21 1 -2 -10 -16 -6 19 -4 7 26 -29 -6 -13 -19 -23 23
after cumulative null dropped null	-4 7 -7 1 8 -11 -4 16 10 4 -5 -13 -13 -19 20 16
after cumulative ru cumulative ru	9 -20 1 16 7 -12 -12 1 -22 14 9 0 10 -14 -11 -7
after cumulative ru cumulative ua	-15 -16 5 -1 -5 8 -14 -11 -6 -6 16 17 -2 0 8 -4
after cumulative ru dropped null	-10 -3 -21 -5 19 0 6 -3 -26 -24 48 1 -19 1 4 -18
after cumulative ru held ru	-17 -10 -10 -9 47 -2 -18 -20 -24 -26 -8 -16 0 -5 -20 -2
after cumulative ua cumulative null	-12 -7 -11 -2 17 -9 0 10 0 18 -12 4 -21 -1 15 28
after cumulative ua cumulative ru	-1 -27 0 -14 -5 21 -6 11 -18 3 -19 19 -17 9 -12 0
after cumulative ua cumulative ua	-14 16 13 -7 -32 5 13 4 -17 12 -8 22 14 4 4 11
after cumulative ua dropped null	-10 -5 5 8 -19 -2 26 25 12 -8 -6 -28 -34 12 -15 5
after cumulative ua dropped ua	-1 3 4 5 -19 -7 9 3 -23 18 -15 -12 -22 1 -2 -7
after cumulative ua figure ua	7 -21 8 -9 -11 23 10 -6 -21 -2 -2 -10 12 -29 10 37
after cumulative ua held ua	11 -3 -16 6 -19 -13 -7 -11 17 -27 -15 -14 5 10 -26 -5
after cumulative ua part ua	44 -21 20 0 25 14 33 12 -16 -10 -7 3 26 -20 41 8
after cumulative ua recap ua	1 -25 19 4 -12 -2 26 -12 22 1 -10 -1 8 -24 -4 18
after dropped both dropped both	4 0 -8 -11 -7 11 9 4 -11 -17 8 28 -21 29 7 -9
after dropped both dropped null	11 9 23 5 8 12 33 -27 5 -12 13 13 21 -19 23 1
after dropped both dropped ua	12 -3 4 -10 21 5 10 -4 -13 -15 3 11 23 -10 25 31
after dropped both figure ru	8 5 -14 -21 25 5 8 -14 -15 -13 -2 -2 9 -3 21 -10
after dropped null cumulative both	-9 -20 -12 3 21 -9 -16 12 -3 -12 -11 -4 5 11 13 -4
after dropped null cumulative null	-13 -15 -19 11 30 2 -23 12 -27 5 5 18 2 -17 29 7
after dropped null cumulative ru	4 -5 -3 -2 -6 7 -1 -29 -2 -14 11 19 19 -12 16 12
after dropped null cumulative ua	0 -8 -3 -5 5 -10 -4 -18 -16 10 4 -14 -12 1 8 15
after dropped null dropped both	23 18 -2 -11 4 0 14 0 -2 3 -4 20 18 8 -5 14
after dropped null dropped null	10 -2 1 -18 11 3 16 -11 -1 -18 4 14 9 18 -18 6
after dropped null dropped ru	4 -3 8 -24 7 -6 8 -7 19 -8 6 -12 6 -14 17 21
after dropped null dropped ua	12 11 -4 -7 10 -25 9 12 -12 2 6 -24 -9 6 26 16
after dropped null figure ru	5 -12 20 11 8 4 15 -10 -9 10 -21 22 3 10 19 10
after dropped null figure ua	14 -3 14 1 5 -3 -21 -6 8 -9 3 2 -10 1 -18 -2
after dropped null held ru	16 -11 -1 26 -2 -8 -12 -11 0 -5 9 22 -16 -3 4 -15
after dropped null held ua	20 -25 -10 -3 12 -15 -10 -9 1 -19 -8 9 17 6 -18 5
after dropped null part ru	19 12 16 -8 15 -12 12 -2 -8 -11 -12 31 -14 2 -2 4
after dropped null part ua	29 -28 26 0 -16 17 15 -13 14 -17 -4 9 9 -15 22 5
after dropped null planned null	4 -10 -17 -4 -14 17 3 -16 21 1 2 -6 -2 -19 12 1
after dropped null planned ru	23 -1 13 4 12 17 6 18 -22 3 3 34 -5 11 27 -9
after dropped null planned ua	21 -19 31 -11 22 6 40 -27 25 -11 -16 12 25 -32 14 6
after dropped null recap null	33 5 19 -8 7 -15 30 -30 11 -6 -1 23 37 -14 -11 21
after dropped null recap ru	3 13 3 -16 20 -21 -12 16 19 -9 21 -12 10 0 -21 -6
after dropped null recap ua	18 -24 29 3 37 -18 12 20 10 -13 7 16 1 6 1 0
after dropped ru dropped both	-9 -13 -6 6 -7 10 28 27 -3 -23 -19 3 -8 -28 5 -29
after dropped ru dropped null	-2 -5 6 -3 -6 2 14 -9 10 -25 25 20 7 8 20 -5
after dropped ru dropped ru	16 5 15 -7 0 -19 -9 14 37 -1 -38 -28 15 28 -28 1
after dropped ru dropped ua	3 18 27 -11 12 -19 -14 2 4 1 2 3 -1 7 -8 -1
after dropped ru figure ru	-14 17 3 27 1 7 -15 6 4 6 14 -18 -11 -2 11 11
after dropped ru figure ua	-7 32 12 -7 -1 -2 -17 22 22 -8 -3 -34 -24 35 -18 -30
after dropped ru part ru	-4 23 2 -11 -17 10 -26 -2 2 20 7 -41 -15 29 -23 27
after dropped ua cumulative ua	-10 15 4 0 -22 -7 -5 -14 0 25 8 1 9 8 5 25
after dropped ua dropped both	-35 -1 -20 -10 -17 18 -21 -19 -2 -16 31 26 -2 0 27 4
after dropped ua dropped null	-14 -3 -7 3 33 15 -5 2 -12 -38 28 22 0 3 -10 7
after dropped ua dropped ru	28 -22 13 2 -10 -7 24 2 4 -10 1 17 -3 -2 35 13
after dropped ua dropped ua	-9 -8 -2 -2 -18 -19 6 -5 15 -3 -10 8 -25 17 -1 -12
after dropped ua figure ru	-20 -24 -20 -6 7 6 -5 4 -20 -23 25 6 -4 15 -17 -16
after dropped ua figure ua	24 -3 26 -6 -10 -16 1 -7 17 8 -10 -2 -11 1 11 -11
after dropped ua held ua	8 -7 11 -12 1 -1 -7 21 4 -15 -13 -17 -22 25 -14 6
after dropped ua part ua	-5 -17 -4 -3 -4 -14 -6 -10 10 25 -19 -5 36 -12 -13 -19
after figure both cumulative both	-11 -20 -12 9 34 -11 -14 14 -23 0 -5 4 6 -13 20 30
after figure both dropped null	7 1 -1 -5 10 14 18 -24 10 7 21 -4 18 -7 40 2
after figure both figure ru	-10 -3 8 13 -2 27 5 9 -31 -9 7 34 0 14 28 -12
after figure both figure ua	26 25 39 -11 0 -18 4 -10 -4 -8 -38 -13 -8 16 -50 27
after figure both part both	-28 -22 -24 -1 -15 39 22 26 -19 -3 6 -1 -24 -2 -9 -27
after figure ru cumulative both	-5 -16 -6 5 20 -31 -22 32 -23 8 -9 -5 26 -5 12 14
after figure ru cumulative ru	-15 10 6 -6 -8 -14 4 -9 -6 10 0 -4 -40 -11 -1 12
after figure ru cumulative ua	2 32 13 -11 8 0 20 -9 17 16 -7 5 -11 -17 -29 0
after figure ru dropped both	0 23 -2 7 -6 10 -15 3 9 -17 4 -9 0 16 6 -9
after figure ru dropped null	-16 3 -12 -21 7 2 17 -1 18 -16 9 -1 -1 -6 18 -1
after figure ru dropped ru	-2 0 29 -18 -3 8 1 -4 -30 -9 13 23 -8 12 -1 0
after figure ru dropped ua	45 16 45 2 -44 -7 3 6 14 -31 -23 -6 8 20 -22 -6
after figure ru figure both	5 -3 -14 -12 -27 11 -13 4 21 -3 8 -18 9 6 -15 -4
after figure ru figure ru	-16 -7 -7 0 -12 1 -5 -20 12 -6 15 18 1 0 11 -20
after figure ru figure ua	10 39 25 -26 -7 -7 -17 -21 39 13 -18 6 -8 31 -9 -3
after figure ru held ru	-21 15 -2 -13 -1 -19 6 -6 12 14 7 -12 -27 3 -15 -11
after figure ru outside ua	-26 -15 -14 -1 -5 -9 -3 2 8 6 -20 -5 32 -13 -6 -6
after figure ru part ru	-8 -50 21 14 7 24 4 0 -6 20 -9 28 3 -7 27 12
after figure ru part ua	3 -21 -7 -14 -3 -29 37 -12 2 -12 -4 3 25 -8 11 2
after figure ru planned ru	35 -12 14 0 12 -12 16 0 -6 -6 -8 23 39 -17 2 2
after figure ru planned ua	0 -27 -12 -11 -20 -4 -3 1 -1 1 34 22 25 -2 22 0
after figure ru recap null	1 5 39 -12 3 -3 -12 10 -6 0 -2 -14 -7 20 -10 -12
after figure ru recap ru	-7 1 19 2 -1 -24 -17 2 1 -19 13 -15 -9 15 14 29
after figure ru recap ua	5 -28 4 -10 -22 -19 22 -16 -9 16 16 -4 13 4 25 -9
after figure ua cumulative both	-17 4 -3 -5 9 -4 -25 11 -16 -6 1 -4 22 -2 6 16
after figure ua cumulative ru	-27 1 -12 -9 -1 -16 3 -25 -7 9 20 -17 -19 -30 21 13
after figure ua cumulative ua	0 10 14 4 6 1 22 -8 16 11 6 -5 4 -16 -35 9
after figure ua dropped both	-7 -3 -13 3 12 3 1 -10 7 33 -4 -10 25 8 4 1
after figure ua dropped null	-8 12 0 -10 -16 -4 7 3 -20 19 4 -16 8 -3 17 5
after figure ua dropped ru	-22 -17 -3 0 -17 24 -5 5 -8 0 19 30 -7 33 14 -12
after figure ua dropped ua	29 -13 38 -1 15 -8 11 7 0 -20 3 12 5 19 17 2
after figure ua figure ru	9 -30 30 3 3 26 36 13 -16 0 2 42 -8 24 -2 16
after figure ua figure ua	1 17 -17 -16 -19 0 -29 -5 8 24 -1 3 5 20 3 0
after figure ua outside ua	-20 -22 1 1 -13 -13 -18 4 37 50 -22 -22 30 -4 -8 -5
after figure ua part ru	8 7 -13 -13 46 -13 18 -45 -8 1 17 1 -7 -17 -36 10
after figure ua part ua	14 -48 9 -11 -10 -14 5 7 -4 -12 -16 -20 -8 -32 13 -16
after figure ua planned ru	33 -16 8 11 29 -17 14 -20 -14 -23 -1 48 22 -13 8 9
after figure ua planned ua	5 -4 -4 -2 -1 1 12 -16 26 8 -21 -14 6 -11 4 17
after figure ua recap null	17 -11 11 -6 13 -10 18 -26 8 -3 0 16 34 -10 2 14
after figure ua recap ru	9 5 3 -8 -8 -21 26 -12 -12 12 -21 -4 30 -19 -9 17
after figure ua recap ua	31 -13 -12 -2 20 -12 -19 8 -5 -17 14 7 24 -4 8 10
after held ru cumulative ru	15 -3 2 -1 1 14 11 4 0 19 9 -5 10 21 14 7
after held ru dropped null	24 7 18 -5 0 -10 24 16 -23 1 -16 -7 11 -3 10 34
after held ru held ru	14 22 14 -7 10 -30 9 -4 12 0 -14 -17 -9 10 -19 21
after held ru held ua	-21 13 -14 -4 -28 -19 26 -7 23 -10 -1 0 -6 7 -10 10
after held ua cumulative ua	11 3 -3 15 4 3 24 23 -17 -2 17 21 6 10 15 -5
after held ua dropped null	-20 -11 -2 4 -10 -4 2 19 3 -26 -2 -12 -14 -13 -6 5
after held ua dropped ua	9 -36 1 -5 29 5 -1 2 14 -13 -2 6 -1 4 -16 6
after held ua held ru	-9 -6 -8 -4 25 -19 -10 -4 -8 -18 19 -5 8 9 -6 -50
after held ua held ua	-23 -16 -19 3 9 -20 -11 20 9 -17 17 -23 -30 -2 5 2
after military bodies	9 32 8 -21 7 9 4 12 -8 -15 9 2 -11 29 1 5
after military civilians	-16 26 11 27 -17 -2 -16 -11 19 32 -4 -8 -28 18 29 4
after military military	-10 -21 -25 -72 -8 14 3 3 1 -2 3 5 42 -10 -55 -14
after military null	-7 -63 2 -32 -1 -36 16 4 -12 -8 -10 -22 40 -24 30 -24
after military people	2 -8 -21 -16 -15 -18 8 -6 -48 15 3 6 2 -26 -4 8
after null bodies	8 -18 -8 -8 2 19 9 -13 -29 1 -3 4 -7 4 -6 13
after null civilians	-4 11 7 -14 14 -18 24 15 13 -1 -3 1 -11 -10 -5 10
after null military	-2 8 -4 7 7 4 2 14 4 9 13 10 0 5 25 21
after null null	10 -27 -7 -31 23 0 9 25 9 -28 4 24 0 0 -4 22
after null people	17 5 -2 11 6 -13 15 13 -20 9 17 -3 3 6 22 39
after outside ua cumulative ua	-25 0 -11 6 1 -14 13 -8 -7 24 -6 -3 0 2 -9 14
after outside ua outside ru	-4 -11 -18 20 26 30 -7 -25 -15 -9 -1 -9 5 9 21 -18
after part both figure ua	17 12 -6 -6 1 -18 15 -8 -1 -6 -16 -8 3 -21 -5 28
after part ru dropped null	0 12 1 4 15 -32 -11 8 16 -13 18 -7 0 -19 -8 -4
after part ru dropped ru	23 -11 22 9 23 0 15 -11 -7 -14 -16 -6 14 -21 -1 8
after part ru figure ru	9 20 34 -25 1 -8 -11 7 13 19 2 -7 -13 7 -21 5
after part ru figure ua	35 43 5 -16 -29 -22 -22 -1 7 -10 6 -34 -27 17 -1 13
after part ru held ru	-26 -10 -17 2 32 -9 -19 -7 -19 -8 12 -22 -23 -6 -32 -4
after part ru part ru	27 -7 16 -9 -16 -12 -14 19 5 9 -32 -11 -13 -4 -40 13
after part ru part ua	44 1 10 -5 12 -14 38 -24 0 -20 -35 6 36 -5 -1 16
after part ua cumulative ua	7 -10 -22 -10 8 -2 13 -29 -10 -8 28 -24 -45 -21 16 6
after part ua dropped null	20 5 12 -8 0 5 2 -5 -9 -5 -4 -5 12 -15 -8 -5
after part ua dropped ua	11 -2 -4 -11 0 -30 26 14 -2 10 -27 -2 -3 -1 16 41
after part ua figure ru	-9 -2 -25 7 -16 9 -11 -5 -3 -9 7 32 -13 18 13 -14
after part ua figure ua	-19 23 -7 10 -22 -22 -7 3 21 4 -22 -15 9 28 -27 -4
after part ua part ru	-18 -7 -2 1 18 5 35 -10 17 -15 -25 1 14 2 3 -1
after part ua part ua	-1 -32 15 -15 -14 -30 17 1 -20 -2 -40 24 5 -9 26 -1
after part ua recap ua	33 -37 -5 11 33 0 18 -26 -3 -39 -11 44 24 -12 27 19
after people bodies	20 -2 51 -14 -2 -51 -11 24 -4 11 -35 -4 12 8 -38 17
after people civilians	5 7 29 1 -20 -30 9 -11 -11 -6 39 -19 -36 24 17 -9
after people military	-10 11 18 15 -21 -2 -4 -10 29 4 12 7 0 11 16 -5
after people null	4 -46 3 -33 18 -22 20 11 -23 -14 -18 -37 -13 0 3 20
after people people	-9 -4 -4 -33 -1 17 18 -6 -11 0 -6 22 -3 -12 -4 4
after planned null dropped null	9 -7 14 9 11 -10 18 -17 1 9 -7 15 25 -5 22 20
after planned null planned null	34 11 6 -5 20 -14 4 -7 0 -5 -11 26 7 3 15 12
after planned ru cumulative ua	2 1 -2 -3 5 7 14 15 -6 0 -26 20 -16 12 -14 19
after planned ru dropped null	19 21 43 -10 -7 -23 3 -2 -2 9 -4 -20 4 -4 10 6
after planned ru dropped ua	39 -16 25 -3 36 16 32 -18 1 -25 3 20 33 -26 22 20
after planned ru figure ua	-9 11 -15 0 -11 -25 -8 -1 20 6 1 -23 6 11 -26 -30
after planned ru planned ru	10 5 14 -7 -10 16 -1 6 -4 11 -7 14 3 18 7 -21
after planned ru planned ua	26 6 19 -9 9 -19 -6 13 -14 0 1 1 -1 3 -19 -2
after planned ru recap ua	15 -25 13 0 4 -12 5 -16 9 -22 -5 26 18 -23 13 2
after planned ua dropped null	1 -13 -3 0 -4 21 25 -12 -1 4 -31 -4 -8 -35 -24 26
after planned ua figure ru	6 -30 -2 25 1 -8 -23 -19 -4 -2 6 -14 12 -13 30 -5
after planned ua planned ru	6 -20 -1 -3 17 16 50 -16 -11 -12 -11 -3 10 -7 -4 26
after recap null dropped null	5 -10 33 -2 4 -1 2 19 17 -17 -3 -4 -1 11 12 -1
after recap null recap null	-22 -5 -5 -11 -4 24 15 -4 4 10 -12 1 -32 11 7 2
after recap null recap ua	27 -30 32 -6 24 7 2 -29 -11 -11 -6 24 30 -27 7 -8
after recap ru dropped null	-16 -2 -17 0 16 -11 -17 -18 -5 -7 26 -19 -38 12 -3 -29
after recap ru recap ru	24 2 24 -1 17 -7 25 -7 -4 -17 -23 12 38 -10 8 18
after recap ru recap ua	12 -2 8 4 10 -14 23 -7 -18 -30 14 -3 32 -21 23 33
after recap ua dropped null	-14 20 5 3 9 -15 9 5 20 -2 -20 -2 -17 3 -20 13
after recap ua recap null	7 17 12 3 8 0 -4 -4 2 -6 -3 2 -21 13 -9 16
after recap ua recap ru	26 -21 -9 -2 16 6 4 -20 -6 -9 -10 28 16 -4 -2 11
after recap ua recap ua	43 -18 33 -5 7 -6 11 -12 4 -27 -8 19 3 -10 25 4
after role both	-7 39 -13 19 -15 -16 -42 28 52 -11 -11 -19 14 18 40 1
after role both of as many	-24 -22 -33 -1 -18 17 32 44 38 -20 -25 -28 -27 -41 -42 -20
after role both people military	-1 17 2 15 -31 -22 -21 19 -6 -6 -2 17 -39 46 -23 -13
after role both people null	6 3 29 9 -19 36 -10 -44 54 9 46 -22 43 1 33 -25
after role both people people	-18 22 9 31 -14 -20 -59 16 34 -18 -19 -36 -1 25 35 -4
after role each	-11 -18 -14 22 -10 -17 -2 -17 18 -7 16 2 31 6 34 -18
after role each civilians people	42 -20 27 -8 26 -21 17 -2 -3 -6 -27 34 16 -13 5 11
after role each military civilians	-16 0 3 0 -20 -20 -28 -1 19 -9 26 -29 11 10 24 -39
after role held ru	-2 -12 -17 -15 -20 -8 -4 -27 33 -37 40 -18 -53 -23 16 48
after role held ru civilians civilians	2 -17 -8 -25 -21 9 -5 14 -2 -12 3 13 6 -3 7 16
after role held ru civilians null	47 -2 49 -17 1 26 39 1 -7 2 -33 34 24 -14 36 39
after role held ru civilians people	-42 -13 -27 -11 -43 11 -33 -24 -19 -11 34 -25 -27 -15 16 53
after role held ru military military	-35 -14 -31 12 -32 -21 20 -21 47 -26 -21 -16 -39 -18 -23 19
after role held ru military null	38 3 4 -10 -10 -1 49 7 33 -18 -22 13 45 -5 20 26
after role held ua	-26 -5 -39 -10 41 -40 15 -19 2 -6 11 -66 -19 -54 -34 10
after role held ua civilians civilians	4 5 -8 -11 28 -16 -3 -10 5 -11 -19 -16 -14 -23 -4 16
after role held ua civilians military	-28 11 -17 7 4 -12 28 -20 12 21 -2 -34 -27 -6 -54 -20
after role held ua civilians null	10 30 -5 -9 -45 20 75 7 8 -15 -5 -6 3 -19 -14 6
after role held ua civilians people	-30 25 -19 -11 -3 4 22 -31 26 30 -17 -39 -15 1 -26 8
after role held ua military civilians	-5 -28 -19 -1 -13 -14 35 -14 43 -25 0 -8 -24 -28 -16 3
after role held ua military military	-48 -24 -35 -18 44 -17 -25 5 -11 2 50 -41 -51 8 -38 -31
after role held ua military null	-31 -7 -9 -5 3 -14 6 9 -4 -2 -21 -18 -24 -10 -5 -6
after role held ua military people	-10 -21 -18 -2 59 2 -27 -14 -38 -11 12 -9 -4 -12 -14 -2
after role held ua people null	-6 5 -6 5 0 -7 -16 28 -19 9 -23 -10 -3 -13 19 14
after role held ua people people	-36 4 -24 7 4 -1 7 -28 -3 9 22 -17 -14 -6 -19 -35
after role missing	15 8 6 -24 4 -10 28 11 7 6 14 -17 -3 -50 -15 0
after role missing null null	-5 6 -1 -5 26 2 -25 -1 -29 -13 1 -9 2 -14 -9 15
after role missing people civilians	7 15 7 -8 -39 9 40 29 -16 5 -12 7 11 -19 -4 4
after role missing people military	9 -13 15 -5 15 -13 21 1 -4 -24 19 -8 8 -33 6 -11
after role missing people null	50 2 40 3 26 -11 33 12 3 -3 -13 26 22 -10 24 -3
after role missing people people	-7 2 -18 -7 -4 -2 31 2 43 -24 23 -8 33 -9 -13 -35
after role none	14 -12 19 -19 6 -10 4 3 -5 5 2 24 -7 -17 3 15
after role none bodies bodies	33 -27 30 -15 7 -10 33 -34 -21 -3 -14 24 33 -22 17 26
after role none bodies civilians	16 -16 11 -7 22 -10 27 -18 -9 -28 -17 29 40 -23 5 19
after role none bodies military	26 -17 -4 3 15 21 26 -14 -1 -12 1 31 27 -27 25 20
after role none bodies null	45 -16 35 6 50 -2 50 -33 -2 -15 -10 54 67 -39 17 33
after role none bodies people	53 -7 31 -1 2 -5 29 23 -15 -6 -10 17 25 20 15 24
after role none civilians bodies	-23 -40 -20 -16 17 9 41 -47 -19 32 -17 1 -2 -40 -11 38
after role none civilians civilians	-1 -8 3 -5 14 -15 81 -26 -17 -4 -2 -13 -8 -23 4 40
after role none civilians military	29 -49 1 13 22 7 55 -53 22 -32 0 41 28 -4 15 23
after role none civilians null	13 -25 17 -16 2 -24 3 3 -21 -11 -5 -4 9 -3 -1 50
after role none civilians people	-13 -8 -14 2 60 22 -4 -24 -30 -15 19 -10 -3 -19 1 14
after role none military bodies	11 33 28 -13 22 -47 7 33 -7 0 -32 9 -7 0 -14 -25
after role none military civilians	76 21 66 -41 27 -38 -24 7 -22 -42 -23 -17 -9 1 44 26
after role none military military	22 -24 32 -28 -22 -1 28 26 6 8 -5 46 43 -4 7 5
after role none military null	34 -33 51 -17 24 -41 2 35 3 -33 -16 1 22 -20 23 23
after role none military people	12 -38 16 10 -17 23 20 -21 -9 14 -3 37 0 15 12 -4
after role none null bodies	14 -11 22 -8 4 -3 22 4 -6 8 -7 17 9 6 -10 23
after role none null civilians	12 5 3 -4 7 -16 24 0 19 13 11 13 -1 5 -2 2
after role none null military	13 2 17 9 15 11 -3 14 22 -32 17 18 1 -14 16 9
after role none null null	9 -48 27 -28 15 -15 6 20 27 -42 -1 -10 28 6 17 22
after role none null people	8 1 -1 -15 10 -6 14 9 -13 9 14 21 -1 1 29 19
after role none of as many	107 -72 73 -20 65 -61 92 -59 16 -34 -38 58 120 -84 33 87
after role none people bodies	42 -21 45 -7 18 -31 30 -30 -19 -10 -23 48 45 -32 25 43
after role none people civilians	15 -4 34 4 25 4 5 13 -18 -12 36 35 -6 2 15 20
after role none people military	8 13 -4 -16 10 11 15 -12 3 -18 13 17 -10 -2 9 10
after role none people null	23 -52 50 -19 16 -47 10 8 31 -26 -4 24 3 13 -25 -16
after role none people people	28 4 34 -11 -4 -33 -11 -11 -12 15 -29 48 -25 -42 17 6
after role outside ru	-10 -24 -24 -12 -3 -20 -6 14 24 25 -26 13 41 -15 -1 -2
after role outside ua	-22 -12 -28 30 46 47 -23 -30 -41 -19 -36 -30 40 -11 -3 -24
after role outside ua military military	-22 -13 -27 16 61 35 -30 -29 -37 -34 -20 -35 42 -17 -10 -16
after role outside ua military null	7 -3 -10 -7 -17 -26 -17 6 7 1 -16 -17 27 -15 -4 11
after role outside ua military people	-29 -10 -20 8 -17 33 30 -48 -20 18 -3 -3 2 -13 6 14
after role outside ua people people	-36 -13 -27 -4 40 24 -3 -23 -3 -31 -8 -17 45 -20 8 -12
after role ru	-7 11 -9 -23 -5 -64 -14 16 -24 7 16 8 6 8 4 -20
after role ru bodies bodies	-3 42 13 -7 -16 -39 0 19 12 11 -4 -35 -16 20 -27 20
after role ru bodies null	10 -43 27 -12 -29 9 -20 4 -14 16 -28 -17 -17 13 -11 35
after role ru bodies people	3 -32 0 -1 8 3 -18 -12 -26 19 -30 -20 11 -7 -12 27
after role ru civilians civilians	18 -11 32 2 23 -44 4 -10 -13 -5 0 -26 -38 -1 -24 37
after role ru civilians military	-21 -4 -33 2 -60 -10 5 4 -43 1 45 38 -31 32 15 -22
after role ru civilians null	0 -27 -22 -33 32 -22 10 -28 -33 -20 27 35 29 -10 28 -12
after role ru civilians people	18 4 0 -3 24 6 12 39 -16 -16 -12 41 16 -14 27 -9
after role ru military bodies	-34 21 3 3 -37 13 -46 32 -33 -6 21 11 -55 77 7 -58
after role ru military civilians	-27 -29 -11 26 -31 20 -42 18 15 -37 4 3 -1 35 22 -37
after role ru military military	-4 32 -15 -47 -12 -28 -11 0 19 -26 -23 -13 1 42 -48 7
after role ru military null	14 -8 29 -13 3 20 14 -9 14 -34 0 14 36 4 -6 3
after role ru military people	22 18 14 -22 -19 -30 22 6 -15 -3 2 2 5 -8 -50 -11
after role ru null bodies	9 -27 -8 -2 -1 5 -9 -1 -5 -17 18 21 13 15 37 9
after role ru null civilians	-3 -27 -1 -8 7 1 14 -40 -25 -34 37 53 27 -3 12 -6
after role ru null military	-7 -3 -6 -14 -13 8 3 -3 -42 5 18 19 -11 8 9 11
after role ru null null	5 19 49 -16 -29 -39 -27 27 20 8 -10 -18 -10 39 -21 -13
after role ru of as many	-19 37 -25 -46 -80 -28 -76 21 3 -61 47 30 -88 112 -27 -42
after role ru people bodies	-12 44 27 10 -3 -21 -30 44 23 24 17 -27 -28 46 -17 -39
after role ru people civilians	-20 -1 -13 -10 -19 21 -22 22 -20 -8 29 29 -7 50 16 -64
after role ru people military	-26 -9 -8 4 -3 2 -7 28 33 16 14 4 -7 19 37 -27
after role ru people null	20 -15 7 -14 9 -21 9 33 -4 -7 -13 -4 -9 -10 3 22
after role ru people people	22 12 27 -14 17 -44 -33 47 7 -18 -19 -33 22 15 -35 4
after role total both	-20 -23 -15 -5 0 3 29 -11 2 48 -60 -42 2 -63 29 77
after role total both null military	-22 5 -13 -21 -27 4 -1 -4 -8 34 -12 -21 -12 -22 2 38
after role total both null null	-4 -8 8 -1 -4 -19 25 23 7 -2 -35 2 14 -31 8 11
after role total both null people	-74 -6 -36 -3 3 0 3 0 -58 63 -13 -44 -26 -35 -4 77
after role total both people null	10 -9 -11 -9 36 -5 10 12 -11 -27 -35 -13 -2 -44 32 20
after role total both people people	8 -19 -30 -10 21 11 18 -27 1 -21 -40 -16 -6 -23 10 36
after role total ru	-42 -2 -40 -2 22 21 -3 -1 -63 24 6 -66 -33 -36 16 -7
after role total ru bodies null	-34 -29 -15 -13 -5 11 11 17 -37 11 -9 -11 -29 15 15 1
after role total ru civilians civilians	-28 -6 -33 0 35 -5 3 -12 -21 21 18 -21 -26 -23 -22 -21
after role total ru civilians null	-38 2 -35 12 51 -26 -33 -28 -17 1 63 -37 -25 -15 -26 -44
after role total ru military civilians	-17 -25 -36 -17 -10 -9 -37 -27 -18 27 53 -54 -29 -28 25 33
after role total ru military military	-32 -14 -19 15 47 4 -30 17 -22 15 -14 -37 -35 -8 4 11
after role total ru military null	-20 -2 -27 -12 27 -16 -18 47 -24 2 -2 16 8 5 39 -29
after role total ru of as many	-65 -12 -39 -14 -26 17 3 0 -16 42 -28 -54 -45 -36 -16 84
after role total ru people military	28 6 22 17 20 24 -12 16 4 -34 4 36 -9 5 17 -29
after role total ru people null	38 4 24 -2 27 -4 29 -14 -1 -15 12 11 47 -13 2 19
after role total ru people people	-36 -9 -26 11 12 -6 35 -9 -2 8 -17 -46 -26 -27 -14 50
after role total ua	-18 -12 0 6 -15 37 9 12 8 2 9 -55 -42 -30 22 50
after role total ua bodies bodies	-18 -45 -15 -17 -30 49 -31 -26 -20 -23 58 20 12 -27 69 19
after role total ua bodies null	10 21 10 0 9 -5 18 32 -14 -7 25 -40 5 -3 8 2
after role total ua bodies people	-27 -2 -23 12 4 32 -12 -23 -19 21 10 -25 -28 -11 7 62
after role total ua civilians bodies	-29 -8 -9 6 -24 0 26 -4 -15 38 -21 -11 -17 -15 -14 29
after role total ua civilians civilians	-11 26 -15 -11 -42 -3 -3 2 20 -30 30 -12 9 -13 -2 -6
after role total ua civilians null	-2 1 9 0 10 12 22 10 -3 -33 -20 -25 -6 -18 19 5
after role total ua civilians people	38 -9 8 2 23 -20 9 -17 -8 -30 16 6 -11 3 -20 10
after role total ua military civilians	-31 20 -24 -7 -25 -6 42 5 -34 63 -43 -12 -21 -9 -47 39
after role total ua military null	-8 -17 10 9 -12 -11 -23 42 8 1 12 -16 -17 40 -15 -23
after role total ua null null	-31 -6 -26 -16 -18 47 -26 -42 -28 24 11 -24 -28 -24 29 41
after role total ua of as many	-86 10 -64 -11 -52 32 17 -48 -8 55 0 -46 -46 -33 -14 60
after role total ua people bodies	-26 27 -37 -5 -28 6 14 12 -29 44 -9 -24 -33 4 -40 0
after role total ua people civilians	17 -33 12 6 7 -18 63 -9 28 -7 -6 -8 -15 -28 46 28
after role total ua people military	-10 15 4 33 -33 -31 -1 -15 3 2 5 7 -20 4 6 -12
after role total ua people null	-28 -1 -8 -5 24 -45 8 25 -37 13 -32 -39 -61 -14 19 10
after role total ua people people	-25 4 -12 -19 -1 39 27 -40 5 -6 -1 -29 -14 -47 -2 38
after role ua	10 -30 26 -52 -32 25 8 9 -10 49 -1 30 26 23 -28 -24
after role ua bodies bodies	-7 -65 -5 5 -44 29 72 1 -22 27 -5 47 2 31 19 -22
after role ua bodies military	6 -39 21 -8 -8 18 -39 24 -15 -3 -7 16 -14 1 10 6
after role ua bodies null	10 -32 18 -13 -22 25 29 -25 6 -35 10 79 29 3 93 -5
after role ua bodies people	19 -23 5 -3 21 1 -11 18 2 -5 17 2 -3 9 3 10
after role ua civilians bodies	25 32 21 6 -9 -23 -19 27 23 -33 -10 10 -31 37 0 -12
after role ua civilians civilians	1 -51 7 -26 6 8 16 2 -36 6 32 52 14 -11 57 -22
after role ua civilians military	13 -9 43 -7 -11 12 8 3 -5 -10 -3 20 3 3 11 5
after role ua civilians null	13 -52 44 -8 20 16 -7 30 -10 -25 -27 5 24 4 -17 2
after role ua civilians people	28 4 18 -34 -21 -13 4 8 -5 7 1 7 3 -9 -11 -8
after role ua military bodies	20 23 24 -11 -6 8 -12 12 0 -24 14 -3 -9 6 -18 -7
after role ua military civilians	-6 62 -9 3 -11 11 -23 15 23 4 9 -7 -28 63 -7 -46
after role ua military military	1 -84 17 -25 -15 21 18 15 -15 46 25 17 45 -6 -20 -13
after role ua military null	-2 -33 -5 -12 -2 -29 12 -16 -32 27 16 -29 33 -32 8 26
after role ua military people	-15 -33 -30 -30 -6 -24 28 -25 -1 26 7 -4 23 -14 27 14
after role ua null bodies	-22 -19 -8 8 -16 3 11 28 -32 18 -1 0 -26 23 4 -27
after role ua null civilians	10 30 15 7 -9 -37 -19 9 38 -26 -6 -57 -22 15 -52 5
after role ua null military	-15 27 -9 -25 -22 -3 12 5 -23 18 -16 -22 -6 -5 -33 31
after role ua null null	-21 -12 -2 -5 -13 39 8 -19 -5 -38 8 88 8 1 64 -3
after role ua null people	9 34 17 -23 -8 -34 -3 7 -28 4 -9 -18 1 28 14 -6
after role ua of as many	-32 -49 29 -4 -70 40 -98 93 -58 58 40 -4 -117 163 -39 -90
after role ua people bodies	13 40 31 -3 -21 -9 -35 44 23 31 -24 -54 -57 56 -33 -30
after role ua people civilians	5 46 3 12 2 -25 -50 -13 14 -28 -4 -26 -31 35 -17 -14
after role ua people military	18 11 -7 -6 -26 9 -6 4 1 9 5 3 12 13 7 -2
after role ua people null	43 -17 38 4 10 -7 13 13 -10 -9 -22 8 25 -10 -8 35
after role ua people people	-7 -87 8 -18 2 36 34 11 -31 33 6 50 36 9 42 -13
always	71 24 28 -3 36 -3 41 17 21 -7 10 22 6 10 -3 28
bracketed	29 4 53 -27 -6 -9 2 25 16 -24 2 -10 -14 -6 -3 7
counts bodies	16 14 6 -13 -16 21 8 -7 -40 19 12 4 13 27 5 12
counts civilians	6 13 5 -3 5 -2 -1 -10 11 7 12 -5 -38 13 7 -2
counts military	9 6 12 4 -1 8 -3 -1 17 -4 34 10 13 3 -1 -3
counts null	5 -67 10 -47 20 -2 6 21 -3 -28 -1 -3 0 8 19 16
counts people	6 6 -14 0 -6 2 2 20 -8 4 10 15 -5 -14 -11 17
day ahead	22 -42 19 -9 24 -3 56 10 -15 28 -25 13 22 -41 -8 30
day ahead left	42 -48 17 -1 7 -18 57 -11 -4 23 -21 39 23 -31 -14 49
day ahead right	13 -29 0 -2 11 4 8 18 0 -30 -16 0 -6 -33 -1 -20
day before	22 -19 19 -8 -9 -13 20 -74 18 -12 10 24 12 -5 -28 33
day before left	21 -20 14 -17 -27 -22 32 -55 14 -3 -19 -5 29 0 10 20
day before right	-12 -25 -1 -15 47 5 14 -30 -14 -28 3 -1 4 -14 13 43
day long before	26 -38 13 -12 -12 -41 30 12 -51 28 -11 12 19 -5 24 9
day long before left	25 -46 8 -10 -28 -57 12 11 -30 -8 -19 25 17 4 32 45
day long before right	-2 -20 -8 -13 -10 -2 28 14 -25 22 5 -4 -20 5 13 5
day same	-8 13 21 24 -5 12 10 1 3 -15 -2 10 -25 7 15 15
day same left	-5 14 20 24 -9 9 3 11 -4 2 -1 -5 -35 22 21 8
day same right	-25 -10 -7 -13 -29 0 7 -4 -7 16 -8 -12 -16 -1 -13 37
day the day before	46 -9 -15 27 -24 -34 30 26 -14 -10 -37 -3 8 -2 8 -3
day the day before left	35 -6 -5 32 -35 -13 40 21 -4 -5 -27 10 -8 -1 -16 -9
day the day before right	-11 18 -7 -13 2 8 -5 9 9 -41 15 6 -27 30 -4 -6
fate cumulative	-14 -5 -10 1 1 -2 -2 28 -15 21 7 3 -5 -28 17 20
fate cumulative both	-20 -11 -19 2 36 -35 -40 48 -15 -18 -14 -22 29 -9 14 19
fate cumulative null	-6 -25 -4 4 20 -22 -7 26 -9 -5 -21 -19 3 -7 7 32
fate cumulative ru	-5 -22 -17 8 -5 18 5 1 2 1 3 24 6 -24 14 23
fate cumulative ua	0 10 13 -18 -7 -5 25 -22 -14 14 13 2 -9 -39 -4 -2
fate dropped	8 -20 2 -34 -1 0 0 -4 -8 -8 5 2 -5 2 -6 0
fate dropped both	12 5 4 -21 2 -3 12 2 -1 -1 27 30 -8 23 -21 9
fate dropped null	5 -20 6 -30 3 -2 2 -14 -8 -17 -6 1 8 5 -1 -4
fate dropped ru	8 -23 -6 9 3 5 15 -16 3 -14 9 7 7 -3 -3 -3
fate dropped ua	20 -13 30 -14 7 -34 1 1 3 -6 8 -20 -13 11 20 30
fate figure	-5 8 -1 -11 -13 2 -3 13 -8 -15 -11 -4 -6 14 11 -8
fate figure both	9 -29 10 -14 -9 2 29 43 67 -26 -12 -13 -7 -18 -15 -9
fate figure ru	-1 -30 11 6 -3 23 5 15 22 -25 18 19 11 3 23 1
fate figure ua	8 33 3 -7 -7 -40 -20 -21 -3 1 -18 -3 0 -1 10 7
fate held	1 -4 0 -2 24 -26 -15 -14 12 -36 1 -10 0 14 -25 -1
fate held both	31 -1 6 -3 1 -10 28 12 0 -12 -15 20 41 13 10 14
fate held null	41 2 16 6 -20 -10 34 22 -9 1 5 20 26 1 8 -6
fate held ru	-12 -9 0 -1 20 -27 -19 -15 -10 3 16 -7 -5 10 -10 4
fate held ua	-3 -18 5 -2 0 -14 -7 -16 36 -49 1 -19 -1 -1 -28 34
fate outside	-46 -26 -19 7 7 -6 -18 -33 8 10 -33 -35 33 -34 -28 -10
fate outside ru	-22 1 -26 13 54 -8 -42 -21 -8 -21 -35 -25 41 -2 15 -27
fate outside ua	-40 -17 -24 -1 -8 -3 -15 -20 8 37 -15 -5 42 -13 -11 -8
fate part	8 -31 22 0 -5 -18 17 10 -4 6 -5 9 1 -13 -10 -8
fate part both	26 -31 -4 -11 2 23 32 -5 -8 -1 19 18 -8 -7 1 -18
fate part null	18 -22 9 5 20 8 18 -14 -11 -9 -3 11 20 -26 32 11
fate part ru	-16 -63 13 13 4 15 8 -14 -2 -4 7 37 -20 -20 -25 5
fate part ua	22 -15 22 -26 -16 -40 0 22 -12 10 -20 -3 -6 -25 -6 -1
fate planned	7 1 -13 3 3 9 30 -38 0 -47 5 9 -17 1 5 26
fate planned both	5 -8 17 5 31 -8 18 -17 4 12 0 8 20 -12 8 18
fate planned null	-15 -6 -6 12 -15 26 12 -19 10 -11 18 -2 2 -25 -7 10
fate planned ru	-1 -30 5 -8 16 6 11 -8 15 -9 0 21 -9 -4 -5 -2
fate planned ua	4 1 18 -26 16 -26 19 -18 -22 -19 9 5 -6 0 -4 30
fate recap	26 -24 3 -29 -34 -8 12 -22 -33 -15 1 2 12 -9 8 19
fate recap null	1 -3 25 25 17 29 15 -13 -11 25 8 16 -19 8 -9 15
fate recap ru	19 1 34 -32 8 -28 7 14 -2 -5 3 3 5 -22 -13 16
fate recap ua	29 -48 -2 -11 10 -41 12 -9 -5 -15 -16 8 4 -6 22 40
found N for N	17 28 23 5 -29 23 30 -15 -23 -38 22 40 -49 9 -10 35
found N from each side	10 26 26 -67 -10 12 1 -43 -14 -25 8 55 -20 23 -93 35
found N-for-N	12 22 0 14 2 24 16 -23 -7 -3 20 -20 12 40 -23 3
found number and noun	7 4 -10 7 16 1 -2 21 15 19 6 -1 8 -1 10 1
found number without a noun	3 -23 11 -8 -2 10 12 17 5 -6 17 -9 1 2 -17 14
found that many	-3 -15 11 4 -22 20 11 -19 20 15 10 -9 4 -21 1 17
found the same number	-8 3 -2 -28 -17 -22 -28 17 13 -8 24 -10 -14 9 -7 -8
language ar	14 7 12 -30 35 14 6 19 -4 -17 -3 -2 6 -10 14 -3
language en	2 4 13 -10 5 10 6 12 -6 -9 1 -5 1 -8 -12 0
language ru	8 8 -13 11 12 2 0 8 0 -2 16 -2 -4 4 19 3
language uk	5 10 9 -67 -1 3 14 7 10 -1 -12 6 -2 4 -12 12
last a look back at a period	-30 -21 -25 -3 45 -15 -28 50 -20 5 -28 -27 -10 -25 29 23
last beyond the exchange formula	-39 -12 -24 -10 35 11 6 -52 -3 27 -34 -45 39 -25 -20 13
last both sides together	0 -16 -3 -29 9 -3 9 -4 -7 -7 11 11 -2 3 -11 8
last counts no person	25 -34 -2 -22 14 -22 -6 -2 -5 -38 8 6 9 9 2 0
last exchanges counted beside a total	-13 -3 -12 12 15 -10 -3 17 0 -3 -9 -10 22 -35 7 31
last formula of an agreement	5 -9 -2 23 18 17 34 0 -26 -15 5 13 1 -25 -9 37
last has not happened	32 -43 15 -19 -3 8 34 -1 -6 12 -2 7 13 -42 -12 36
last no transfer in its sentence	1 -15 5 -18 0 10 10 12 11 -19 11 -7 9 14 -12 12
last no transfer is spoken of	24 10 18 -4 -12 -12 5 -5 -6 -3 4 1 0 4 -7 23
last one number for a side	-4 2 17 -1 -12 4 -9 16 16 -11 8 0 3 7 7 -11
last part of a whole	17 -22 23 -8 -26 -6 24 5 -12 6 -25 12 1 -30 -21 -11
last recalls an earlier transfer	12 -18 3 -2 -20 15 9 -11 -18 8 10 20 1 -9 2 16
last running total	-25 -30 -21 2 -2 -26 -15 22 2 -20 -13 2 3 7 11 31
last side of a running total	-28 -23 -20 -5 11 -2 -20 15 13 22 6 -21 17 3 1 22
last side of return	15 -19 -14 -6 18 2 4 -3 14 15 20 -13 -9 -14 0 30
last taken prisoner, not returned	42 7 41 -7 31 -15 26 11 -2 -19 -17 14 6 3 19 17
last to a third country	45 -30 28 -12 28 -12 47 -34 -6 -5 -15 15 33 -12 25 30
last too many for one day	17 -7 29 1 2 -12 12 -1 -11 1 13 -7 17 -9 37 17
last who holds them	0 -15 11 20 -6 -20 -11 3 8 6 -11 1 -38 -3 -21 -7
left (	14 9 19 -16 12 -10 -1 -2 7 -30 14 -2 1 5 7 2
left )	25 17 11 1 34 -20 -16 10 7 -7 -8 -4 21 13 7 7
left ,	8 -4 15 9 -11 -3 19 -9 20 5 -13 9 -4 -2 -1 8
left :	8 9 16 12 9 26 20 9 -4 -4 13 -15 7 4 -7 -9
left ;	38 -5 22 -32 -10 -10 3 3 23 -9 2 -6 12 -7 -29 18
left weekday other	33 -37 6 6 -18 -12 21 -2 9 -24 23 6 45 -39 -2 1
left weekday same	-9 0 4 13 -5 -5 -31 -19 10 31 2 -5 -5 20 5 -5
left –	-3 10 -16 24 1 3 -3 -3 11 12 -2 9 0 -10 -10 9
line of a list	0 2 -4 18 24 -15 10 17 5 7 -33 15 -12 -13 11 25
narrow false	5 3 -8 7 13 4 4 21 11 9 15 5 -1 11 8 18
narrow true	18 -41 31 -12 -16 -26 10 -1 4 -14 -8 36 5 -18 -7 -11
noun noun.body	9 10 -1 -21 -20 29 11 15 -38 13 6 5 21 17 -7 22
noun noun.branch	12 -46 9 -2 -1 -16 17 9 4 -27 17 54 -25 -17 24 5
noun noun.child	14 6 24 -19 -20 5 38 0 -20 21 -42 17 -30 -16 -22 34
noun noun.civilian	-3 12 7 -1 5 -7 -7 -12 20 -1 38 -2 -26 25 16 -12
noun noun.exchange	-16 -48 -11 -19 37 13 -29 40 4 -16 -49 2 9 3 48 37
noun noun.family	49 -7 38 3 -31 -15 11 -2 10 -44 -12 -10 12 19 -1 29
noun noun.foreigner	41 -14 20 6 -5 -15 16 -8 23 9 4 -5 2 -10 22 19
noun noun.man	25 -62 44 -4 22 -9 -1 13 8 -32 -17 -7 14 -6 -6 26
noun noun.military	3 16 0 23 3 11 -7 2 16 4 23 -5 17 4 3 0
noun noun.other	30 -50 40 -15 5 -36 -3 -22 -2 -56 10 13 18 6 10 27
noun noun.people	-3 13 -20 3 17 8 -2 14 -1 11 7 -6 6 -2 -4 3
noun noun.rank	54 -72 56 9 -24 -10 19 5 9 -18 -5 10 -12 -15 26 15
noun noun.soldier	12 0 -1 17 -15 3 1 -3 22 -20 35 3 1 3 -19 -15
noun noun.woman	13 1 14 -17 20 -33 -1 3 -33 -12 -22 54 3 -12 -16 -22
noun null	5 8 5 22 -2 6 27 -2 -12 -36 5 12 -9 9 -40 19
numbers 1	9 13 9 21 24 1 -2 -13 -5 -5 9 10 16 20 -6 27
numbers 2	-5 8 -5 2 23 6 9 -7 8 19 17 11 -15 11 11 12
numbers 3	-1 7 4 9 8 14 7 7 -12 0 -9 -2 -7 -6 -7 1
numbers 4	4 -1 0 11 1 3 -3 17 17 7 4 4 -2 3 -19 -3
numbers 5	2 -3 3 -5 -21 6 9 17 -2 -9 0 -5 12 1 -4 4
own agent	-10 9 20 -34 -32 10 -3 7 -40 14 4 7 -9 19 -2 -20
own null	9 -6 -3 -4 5 -2 6 23 6 1 5 4 -2 1 -2 9
own opposite	-16 -13 18 5 16 10 19 10 -40 -15 10 48 -28 17 -14 -11
own perspective	-11 20 11 30 13 -1 7 -6 28 4 48 4 -25 23 8 21
own ru	-19 -116 -15 0 49 56 8 -15 -75 -25 60 32 7 9 45 -5
own ua	38 48 12 -48 -29 -73 3 -33 49 13 -50 -44 30 -5 -19 38
party media	7 -2 4 -15 -5 3 -9 4 9 -5 6 9 -9 7 0 6
party mediator	-2 6 10 -18 29 23 -8 38 10 -20 -25 0 3 2 5 -16
party ru	8 -2 -25 17 21 8 4 -7 -16 1 27 8 10 11 32 13
party ua	11 8 9 -65 6 -20 19 4 4 10 -10 -8 7 13 -20 23
place 0	12 14 3 38 21 -7 0 23 19 3 5 -9 -13 7 16 13
place 1	-10 6 7 -7 2 1 11 -5 -2 7 14 16 -7 7 4 12
place 2	-2 -9 7 -36 7 5 -5 2 -4 -1 4 0 7 -3 -3 3
place 3	-11 -11 10 -28 7 7 1 12 9 0 10 4 2 -1 -10 14
place 4	3 -36 1 -27 -1 8 15 24 -14 15 18 7 8 1 3 15
qualifier approx	-7 -9 0 -11 -6 -24 -16 -2 26 -13 28 -28 2 1 -17 8
qualifier at_least	11 -15 31 2 27 -32 8 -25 35 -54 26 10 7 -33 5 8
qualifier at_most	12 -26 9 -32 45 -31 52 -4 22 4 5 -21 13 -18 13 9
qualifier more_than	-9 -4 -15 -5 23 -12 -4 -2 6 15 11 -12 -27 -34 2 25
qualifier null	0 0 6 1 0 2 11 15 0 -1 10 13 -1 0 4 10
right (	3 9 -23 8 1 10 -17 -25 -28 20 -12 -6 2 13 -11 -7
right )	53 13 42 -3 27 -19 28 -29 13 15 -11 20 21 -18 -22 21
right ,	10 -8 3 13 20 -8 8 20 11 4 10 2 2 -2 7 -2
right :	0 30 -5 -25 31 -3 -3 -7 -8 -21 21 1 -19 19 -10 -5
right ;	15 21 -3 9 9 9 11 6 6 9 24 -11 5 -19 -1 12
right weekday other	57 1 29 -19 13 4 32 -16 -29 -9 9 25 44 -24 -13 21
right weekday same	-22 35 -18 -25 19 23 -26 24 21 -24 9 19 -9 24 9 -2
right –	4 -2 -9 -8 -24 0 -1 -6 13 5 -26 4 4 19 3 5
said both	-13 15 -10 18 3 24 -32 10 15 -12 -15 -5 31 25 32 6
said both alike larger	1 17 21 -8 -21 -1 -53 -28 8 -17 31 36 24 50 22 -6
said both alike same	-28 -27 -31 13 -31 -6 36 64 36 -12 -32 -35 -45 -44 -10 -30
said both alike smaller	-25 -28 -30 8 80 -19 -32 28 -41 22 -1 2 40 -9 25 50
said both other larger	3 5 9 0 -23 26 6 1 11 -30 -1 10 -5 4 13 -2
said both other smaller	-12 -39 -27 3 38 -23 3 -4 3 5 10 2 57 -31 3 32
said each	7 -34 12 18 -13 -38 0 -29 34 -9 -12 5 37 -22 27 -9
said each alike larger	21 -47 13 -14 -9 -53 44 -74 -10 33 -21 6 51 -59 32 58
said each other larger	-11 5 26 9 -16 -43 -10 -18 15 -7 7 -16 19 21 7 -33
said each other smaller	18 -10 29 -31 11 8 -11 4 18 -14 -2 24 -11 -1 31 -25
said ru	-15 2 -25 -33 -1 -41 -9 -2 -13 -18 10 1 19 1 -12 6
said ru alike larger	12 9 17 -31 29 -72 3 -24 -8 1 -21 -33 53 -44 -53 -1
said ru alike same	-21 45 -16 -31 -62 -13 -44 40 9 -41 35 4 -82 102 -44 -51
said ru alike smaller	-6 28 -8 -18 8 -49 -20 27 9 -18 19 -28 1 -32 -6 44
said ru other larger	-3 -24 6 11 9 -21 -8 -26 5 -22 9 14 42 5 14 -22
said ru other same	-47 -8 -44 -34 -73 -3 -71 63 -1 26 44 40 -80 109 -34 -57
said ru other smaller	6 -15 -5 9 -31 -25 -9 22 -15 -13 0 -21 -6 -12 -13 13
said twice	-16 -33 6 4 -31 -32 -23 3 -11 3 -6 8 -70 63 -29 -15
said ua	4 -32 13 -73 -30 35 -3 3 1 32 -5 12 27 4 -26 -18
said ua alike larger	1 -122 23 -5 -20 51 8 -27 -9 -14 25 22 83 -27 44 -44
said ua alike same	-32 -30 23 -18 -63 44 -89 93 -29 67 46 26 -98 149 -32 -90
said ua alike smaller	-20 -77 -26 -19 16 16 56 40 6 32 -23 18 -4 -44 3 20
said ua other larger	5 17 14 -52 -36 -1 -13 -2 19 -13 15 30 63 15 6 -12
said ua other same	-27 -11 49 -14 -91 13 -115 114 -19 -20 20 -38 -106 142 -22 -77
said ua other smaller	-4 13 -18 -29 -15 -1 24 8 -1 20 2 18 -8 -14 -29 18
sentence 0	3 10 4 -3 8 20 9 18 -1 -22 -2 -7 -16 14 2 7
sentence 1	1 12 -1 15 6 -11 2 9 11 15 2 17 0 0 11 3
sentence 2	0 -16 6 -26 10 -5 3 15 6 25 8 11 4 7 11 6
sentence 3	-2 -6 -15 -12 12 -6 5 5 5 5 20 -10 15 3 -1 24
sentence 4	21 -37 3 -38 5 -5 21 -9 -1 3 7 -5 -4 -10 -5 8
side both	-4 -21 3 -19 24 -15 8 41 -6 -23 1 9 -2 -14 7 -9
side both by both	11 -9 1 -21 17 -3 1 45 2 -7 -2 2 13 -16 4 -1
side both by view	-19 -23 -6 12 22 -6 -23 19 -17 -2 -10 -6 28 1 30 -2
side null	-3 -23 3 -12 -1 3 7 6 4 -15 2 -2 6 4 4 3
side null by null	-4 -25 13 -15 5 -1 10 9 7 -16 1 -3 6 15 12 10
side ru	-5 -34 -7 -11 17 19 6 -8 -15 -16 2 -5 3 10 11 4
side ru by agent	-35 -31 20 19 7 -3 0 -24 21 -4 11 13 24 6 14 9
side ru by direction	0 -42 -9 -6 -31 7 4 -3 -3 8 4 7 5 -10 -4 3
side ru by formula	-6 -50 -6 1 9 35 33 -38 -1 14 -1 36 -18 -15 29 2
side ru by phrase	-3 -67 -9 -5 27 21 -4 -14 -41 -35 21 14 4 8 9 3
side ru by return	-8 3 -10 -12 -14 14 -13 -19 22 5 37 -2 4 -11 -10 -17
side ru by view	6 -6 12 -2 5 -28 -7 15 3 -21 10 7 -6 3 7 5
side ua	16 5 7 -29 4 -40 -9 -10 14 9 -1 -14 -5 -12 -3 3
side ua by agent	2 4 -20 0 -14 -23 -10 6 31 19 -23 1 -1 7 1 -19
side ua by direction	3 -2 1 -57 -22 -25 11 -15 -3 6 -16 7 -10 -15 -27 -1
side ua by formula	25 31 14 -47 -23 -60 -12 -19 1 -21 8 -1 3 -5 -4 47
side ua by phrase	28 19 3 -7 1 -32 5 -24 20 11 -9 -36 9 13 -2 19
side ua by return	-6 2 1 1 28 -3 -1 -20 -20 -19 -1 8 15 11 12 2
side ua by view	10 -10 9 -13 -1 -36 0 -5 12 3 -10 -16 -5 -4 -2 -8
size more	-4 -39 -27 -17 50 -41 37 -8 25 35 6 -20 -8 -88 2 90
size more bodies	13 -29 1 -31 14 -19 105 -40 -42 53 -68 -7 12 -63 -33 48
size more civilians	5 -16 -16 -34 10 -38 42 -25 40 -17 -40 -11 -8 -47 5 46
size more military	-28 -35 -15 -13 1 -15 15 -15 26 18 49 -13 -38 -62 32 45
size more null	15 -30 -22 -13 15 -28 40 -34 -6 -49 -16 -12 -15 -62 -15 73
size more people	-21 -16 -59 -25 57 -59 17 -5 14 42 -8 -16 16 -70 13 92
size one	74 -10 64 -8 34 -2 1 -20 -6 -27 -17 45 29 -6 5 7
size one bodies	44 -5 34 -1 11 -17 19 -13 -2 -18 -20 21 21 -14 -1 14
size one civilians	24 10 30 -2 1 0 -11 41 7 -37 -21 22 -34 25 -15 -1
size one military	26 -61 17 11 9 22 26 5 -50 -23 7 44 18 -28 46 -7
size one null	82 -35 77 -20 13 -15 28 -35 13 -20 -37 43 33 -28 7 28
size one people	55 -55 34 -16 33 -26 54 -27 29 -27 15 34 31 -48 30 41
size under 10	17 -9 64 9 20 -17 -16 -1 -6 -22 1 33 4 12 -12 -6
size under 10 bodies	65 -9 81 5 -3 -61 -12 7 -2 -33 -28 -47 7 10 3 2
size under 10 civilians	0 26 29 0 20 -10 -15 -1 -12 -35 14 1 -14 28 -4 -11
size under 10 military	19 -55 45 51 -2 10 -13 41 6 20 -4 11 30 -5 -7 2
size under 10 null	17 -77 46 -17 -2 -18 13 15 0 -52 -14 25 15 1 18 13
size under 10 people	11 -46 57 -49 19 -19 16 -18 9 -47 0 61 -7 10 12 -5
size under 1500	18 9 3 -65 -10 -62 15 13 -26 -6 42 -22 -15 -26 -22 53
size under 1500 bodies	39 50 15 -29 5 -45 -20 -7 12 -19 3 -44 19 1 -24 21
size under 1500 civilians	14 -34 -1 -13 38 -9 16 -28 6 3 -66 -24 12 -33 -18 67
size under 1500 military	-6 -25 2 -41 33 -26 8 -45 -38 15 37 -16 13 -78 9 44
size under 1500 null	37 -27 1 -25 -4 -65 7 31 -42 -1 -1 -25 -12 34 -37 21
size under 1500 people	0 -55 -18 -40 -15 -2 74 3 -21 -6 15 6 2 -103 -10 40
size under 400	17 16 -4 7 -16 16 -3 47 -2 -20 23 -5 14 7 18 3
size under 400 bodies	-10 25 -8 -31 -22 8 -36 -14 3 -69 54 -11 30 2 27 16
size under 400 civilians	-16 -16 -7 0 -19 -32 2 -24 -27 28 5 -18 -23 -14 36 36
size under 400 military	30 11 -3 15 -12 -4 -14 0 14 -44 17 19 13 26 22 -25
size under 400 null	8 -28 25 -7 -12 12 -9 52 -14 -21 1 12 25 12 29 21
size under 400 people	34 14 -1 12 -22 16 5 42 -9 -19 22 7 6 -10 -6 -20
size under 50	-8 13 5 2 34 -10 -9 18 -19 -15 3 18 44 19 11 -18
size under 50 bodies	21 -27 29 -14 11 39 18 39 -7 -52 36 76 8 28 15 -1
size under 50 civilians	12 7 11 -10 25 1 -9 12 -22 -3 20 7 -43 7 13 5
size under 50 military	7 16 13 11 -13 -2 -2 0 8 -3 -35 10 41 6 -1 -19
size under 50 null	-19 -57 26 -53 44 -1 -10 27 -41 -7 12 2 32 -15 43 -13
size under 50 people	23 17 31 10 8 -5 -4 -32 -3 -60 20 5 53 11 -11 -27
tag inside: adj.dead	-1 21 -1 31 -13 -12 2 6 -7 16 0 4 -4 32 -5 19
tag inside: adj.freed	-22 -31 9 -37 -23 -10 7 15 -21 8 -2 -18 -2 -5 -21 4
tag inside: adj.modifier	-8 -1 1 0 -11 16 -3 -4 13 6 12 -2 41 22 -1 9
tag inside: adj.wounded	-16 9 -4 32 2 -14 -27 -2 16 11 -37 -28 50 10 1 -38
tag inside: category	-14 -15 20 3 4 -14 -23 -17 -38 7 -3 17 6 -10 -21 -5
tag inside: country	-11 -15 0 6 31 -21 29 -10 5 -12 -1 -12 27 -27 31 20
tag inside: cue.among	26 -15 41 8 39 -8 30 -23 19 -14 -20 21 16 -18 -2 14
tag inside: cue.anniversary	35 -15 3 -18 24 -6 37 -23 -9 5 -12 17 12 -12 28 26
tag inside: cue.born	64 -43 60 -25 11 -43 27 4 11 -17 -25 24 39 -1 41 29
tag inside: cue.captivity	0 -1 -9 -36 22 -4 9 53 19 -17 -7 -14 7 1 1 -19
tag inside: cue.captured	6 -14 -14 9 8 -7 35 29 -5 0 -9 -4 -9 -20 12 5
tag inside: cue.claims	17 -5 0 -5 9 8 10 -8 27 10 -7 17 14 -7 31 32
tag inside: cue.completed	-1 -16 -18 -6 -6 -2 3 -18 21 -6 -5 -4 -3 -13 -13 -8
tag inside: cue.count	7 21 -16 -25 -9 11 48 -21 -5 5 23 2 -2 27 -19 29
tag inside: cue.crime	27 -3 25 -6 25 -3 27 2 -7 -1 16 11 13 -13 13 14
tag inside: cue.deported	17 20 7 -8 18 -22 23 17 -15 17 -7 10 0 -18 -13 9
tag inside: cue.each	-2 -16 19 -15 -1 7 6 4 -13 -39 -1 13 8 11 -16 4
tag inside: cue.evacuation	39 -17 33 6 19 -8 29 4 -2 -26 10 25 31 -23 13 -11
tag inside: cue.held	-14 -15 3 -7 7 35 5 1 -22 17 5 3 -8 -37 -6 -24
tag inside: cue.in_captivity	28 15 41 -3 6 9 12 -6 -12 8 -16 24 17 -3 -10 14
tag inside: cue.in_return	24 10 41 -5 2 -32 30 -21 28 -21 -14 4 29 -10 -9 24
tag inside: cue.included	-3 17 24 -19 0 -35 -5 9 4 -10 9 -20 14 -21 -3 18
tag inside: cue.local	22 -48 7 -15 23 -10 4 -30 -21 9 19 8 8 -51 21 50
tag inside: cue.mediated	-39 -3 -6 13 45 -7 -37 38 -32 15 5 -8 -4 -16 24 13
tag inside: cue.missing	-5 -23 -12 17 73 -6 -56 -42 -24 -39 -56 -5 11 0 -35 67
tag inside: cue.money	58 -5 42 10 26 -4 47 -25 -16 -30 5 41 41 -25 24 2
tag inside: cue.of_whole	2 -4 15 -20 -2 -6 15 11 -3 18 5 0 3 1 -4 1
tag inside: cue.of_year	50 -23 69 -12 -23 -18 12 7 33 -13 15 4 6 -1 18 9
tag inside: cue.other_exchange	28 -13 30 6 25 -12 36 -19 -10 -26 -17 21 33 -20 17 28
tag inside: cue.other_return	28 -15 2 -2 28 2 16 -14 -5 0 -18 23 31 -24 17 12
tag inside: cue.other_war	40 -22 25 -11 25 -2 40 -27 -2 -22 -17 47 43 -17 27 20
tag inside: cue.part	16 -1 22 -15 -7 0 -9 13 4 -38 0 3 23 -1 43 6
tag inside: cue.recap	22 -5 5 0 27 -2 24 -27 -17 -11 4 32 25 -29 0 3
tag inside: cue.repatriation	-27 27 -22 -3 -23 -35 9 -15 -35 24 -6 -13 -18 29 -10 -5
tag inside: cue.reunion	37 -20 35 -16 15 -1 38 -19 0 0 -23 7 18 -22 0 15
tag inside: cue.same_number	-5 1 -20 -30 -24 -27 -26 -3 18 -13 4 -9 -3 0 11 -18
tag inside: cue.since	59 -32 59 -13 -2 -22 9 -10 13 -24 14 15 22 15 -6 -8
tag inside: cue.span	12 -18 31 -38 -24 -21 0 -15 20 -51 -1 8 -6 14 -9 -3
tag inside: cue.stage	70 -43 65 -7 11 -18 32 -44 26 -30 6 18 48 -13 17 36
tag inside: cue.to_date	40 3 24 3 17 -8 32 -6 8 -7 -22 -4 13 6 -7 5
tag inside: cue.unit	39 13 31 -22 8 -32 2 -1 -28 -14 -36 -39 16 -25 18 26
tag inside: cue.year	-12 -1 -14 1 31 -5 -1 26 -17 -4 -16 9 -13 -28 44 34
tag inside: foe.agent	28 19 36 -19 26 -7 18 12 22 -16 -32 -10 7 1 -23 31
tag inside: foe.of	11 -44 16 13 20 27 21 8 -34 -26 26 50 -8 3 23 4
tag inside: noun.body	19 17 15 -24 -11 15 9 -1 -32 35 -20 21 4 18 -16 -7
tag inside: noun.branch	7 -7 27 -17 7 -5 23 13 -19 -37 -9 17 -6 6 20 -12
tag inside: noun.child	30 11 27 -2 -15 7 23 20 -28 5 -34 11 -39 -9 -45 30
tag inside: noun.civilian	-15 6 7 -8 3 -9 -26 -12 20 6 24 5 -38 24 12 -9
tag inside: noun.exchange	-19 -36 -12 -24 56 -23 -35 37 22 8 -51 7 15 -2 60 54
tag inside: noun.family	12 -40 25 -8 -8 -25 4 -1 6 -7 2 1 -2 13 -18 6
tag inside: noun.foreigner	54 -5 58 -26 13 -43 27 -19 -14 4 -37 0 24 -5 7 21
tag inside: noun.man	43 -32 71 3 -2 -9 6 6 2 -11 7 -1 15 -10 -7 0
tag inside: noun.military	-4 17 -11 4 -3 7 -8 3 21 4 8 9 10 13 14 2
tag inside: noun.other	40 -60 21 -20 17 -39 2 -32 37 -1 5 7 -7 5 -1 38
tag inside: noun.people	6 7 -21 0 12 17 2 15 2 8 8 -11 -5 -5 -2 5
tag inside: noun.rank	38 -71 49 6 5 -14 15 -13 19 -34 -9 23 -3 -29 27 11
tag inside: noun.soldier	-1 -10 25 24 -13 13 -6 3 26 -14 7 2 31 3 -17 -18
tag inside: noun.woman	9 33 -5 -40 17 -56 5 -5 -13 -7 -43 55 -7 -9 5 -20
tag inside: own.of	-9 16 -7 13 10 -1 7 -13 -4 7 22 -8 -16 23 7 6
tag inside: qualifier.approx	-10 -24 -17 2 -1 -13 -20 -19 24 -12 18 -30 6 13 -16 2
tag inside: qualifier.at_least	5 -6 15 0 32 -23 20 -23 51 -32 33 -7 6 -40 11 20
tag inside: qualifier.at_most	14 -13 25 -26 27 -7 21 13 17 3 29 -22 10 -14 -14 -3
tag inside: qualifier.more_than	-6 1 -13 0 17 -5 2 -16 -7 14 25 -11 -20 -27 10 11
tag inside: ru.agent	-12 -21 -10 8 19 33 1 -20 -24 -19 0 24 7 15 6 8
tag inside: ru.of	-21 -62 -17 4 40 52 -21 -5 -96 -34 88 46 24 19 30 -10
tag inside: ua.agent	6 29 9 -33 -16 -51 11 -38 4 13 -19 -15 -13 17 -24 23
tag inside: ua.of	24 51 3 -38 -14 -68 4 -27 35 -4 -38 -38 10 13 -40 33
tag inside: verb.bring	-2 2 11 -26 -16 -6 3 29 20 -25 -21 9 6 0 -5 -19
tag inside: verb.come	13 -10 -3 9 -25 1 30 19 10 -2 0 -18 -16 -10 -15 -21
tag inside: verb.get	2 -20 5 16 20 -3 10 -9 6 -17 9 16 -18 7 11 8
tag inside: verb.give	19 0 8 5 8 -30 -16 2 22 3 -10 -17 18 -6 10 10
tag inside: verb.held_exchange	-2 1 9 -2 12 1 -16 12 -5 -4 -24 3 4 -16 20 26
tag inside: verb.home	23 -4 31 -7 21 -5 13 -8 5 -35 -6 -7 18 -11 1 -9
tag inside: verb.other	-4 10 -17 2 -13 -2 -21 34 22 -21 -28 -23 49 -10 -13 -28
tag inside: view.ru	43 -9 46 -17 43 -29 45 -34 -8 -24 -34 8 48 -28 -4 38
tag inside: view.ua	6 40 26 -10 16 6 1 -2 -8 13 -9 -13 -13 12 -19 4
tag left 1: adj.dead	38 -14 6 -2 14 9 17 13 -10 -24 -1 26 40 -10 5 23
tag left 1: adj.freed	-5 8 0 -13 -23 11 15 23 10 0 -14 1 8 -8 -52 5
tag left 1: adj.modifier	-14 0 -3 -9 12 -10 -5 -25 3 15 10 -5 17 10 -2 -26
tag left 1: adj.wounded	24 -33 8 -9 23 -8 23 -21 -10 -3 -3 12 23 -15 35 10
tag left 1: category	26 -7 17 -12 22 1 9 5 8 7 -12 -2 8 3 -4 33
tag left 1: country	35 1 28 -4 29 -19 20 -18 -23 -22 -31 24 7 3 10 30
tag left 1: cue.agreed	48 -15 47 -10 29 -24 17 -22 11 7 -22 -1 17 -4 17 23
tag left 1: cue.agreement	30 -32 30 -6 5 -27 6 2 23 7 -31 -14 15 -2 24 24
tag left 1: cue.all	31 8 42 8 14 -24 -8 4 18 10 -18 -31 -8 10 9 12
tag left 1: cue.already	-22 -8 -38 15 23 6 11 10 -25 23 15 -35 -8 -25 34 37
tag left 1: cue.among	15 6 32 -11 17 -25 -3 6 35 9 -10 -18 -1 4 -21 -17
tag left 1: cue.border	50 -4 19 -7 -18 -4 22 1 23 -17 -32 26 26 4 4 16
tag left 1: cue.born	39 -20 18 1 14 5 43 -21 -10 -18 3 20 45 -22 13 33
tag left 1: cue.called_off	24 -7 11 2 23 -5 16 -21 2 -7 0 11 15 -27 11 27
tag left 1: cue.captivity	-9 24 18 25 -2 25 8 -12 31 18 15 13 4 17 5 1
tag left 1: cue.captured	55 -7 28 -20 31 -26 13 5 2 -23 -30 30 20 -14 15 25
tag left 1: cue.claims	6 -16 -19 19 6 11 5 -14 -17 17 1 9 5 -6 18 -3
tag left 1: cue.completed	-16 5 14 1 6 4 -5 14 20 18 -8 -1 -16 8 14 22
tag left 1: cue.count	5 17 5 3 2 -5 20 11 12 17 -11 -4 -2 -12 -8 8
tag left 1: cue.crime	42 -17 3 2 33 0 33 -12 -22 -16 -9 19 35 -18 22 26
tag left 1: cue.denied	15 7 4 -10 5 0 15 -19 0 10 12 5 31 -9 8 16
tag left 1: cue.deported	69 -15 50 -5 39 -18 19 21 -37 -53 10 -2 2 0 3 19
tag left 1: cue.each	21 -2 6 -6 11 17 3 -17 7 -30 6 36 35 16 -42 13
tag left 1: cue.evacuation	25 -16 13 0 23 -7 31 -9 3 -19 3 29 45 -16 29 27
tag left 1: cue.ever_captured	24 -7 17 -1 24 -10 18 3 13 -23 0 36 17 2 23 -14
tag left 1: cue.footage	17 -21 29 9 16 6 28 1 -30 -6 -5 34 32 7 44 1
tag left 1: cue.held	-11 -28 -18 -8 42 -19 8 -16 23 -13 17 -43 -19 -33 -22 1
tag left 1: cue.in_captivity	-1 -17 13 -13 -3 -14 57 -15 39 -10 -5 18 21 -20 9 13
tag left 1: cue.in_return	-5 0 2 4 5 30 12 -43 -23 1 8 13 16 0 4 1
tag left 1: cue.included	9 24 -2 -4 2 -34 11 18 5 -4 -12 -5 -7 10 -13 -6
tag left 1: cue.local	-9 -31 -32 -5 -6 12 -29 -22 39 0 18 -24 52 -27 35 -26
tag left 1: cue.mediated	-7 -11 -12 12 4 -2 19 -16 -25 -6 18 -10 -9 -18 20 34
tag left 1: cue.missing	-17 -15 -5 -7 15 -1 -25 -18 -20 1 -24 2 12 -8 -2 40
tag left 1: cue.month	19 -18 17 6 18 3 5 -9 -11 -7 -6 4 -2 -17 24 10
tag left 1: cue.of_whole	8 -10 13 -39 16 -24 -16 20 3 -21 -11 10 -24 -8 7 1
tag left 1: cue.of_year	39 -9 57 1 -23 12 15 5 8 -8 19 3 -14 -1 32 -8
tag left 1: cue.one_sided	-3 4 -15 -1 -32 -14 29 16 2 27 4 6 -3 4 -6 1
tag left 1: cue.other_exchange	37 -28 10 4 28 2 21 -29 -2 -9 -7 5 20 -20 16 34
tag left 1: cue.other_return	33 2 43 2 15 -4 29 5 7 -18 16 25 19 8 14 13
tag left 1: cue.outside	-17 14 -21 -4 -5 -27 -25 -3 5 15 8 -17 -7 21 -5 -14
tag left 1: cue.part	25 9 17 -8 -4 -43 29 6 9 -25 -6 -6 -29 -2 10 23
tag left 1: cue.planned	29 -36 51 -5 20 -12 16 11 2 -10 -1 -4 10 -9 10 3
tag left 1: cue.ready	37 -9 14 5 14 -3 29 -6 -8 -19 -12 27 14 -27 25 25
tag left 1: cue.recap	35 -22 39 -16 1 -23 7 2 16 -24 -35 -9 4 -15 16 6
tag left 1: cue.record	10 -11 -20 -2 51 -11 16 1 1 -1 -2 2 10 -26 41 40
tag left 1: cue.relative	0 -8 -15 -3 -1 -3 12 -20 11 -8 -14 11 10 -1 -1 -17
tag left 1: cue.repatriation	2 5 -24 5 6 -30 8 -9 -7 10 0 2 -1 3 21 -9
tag left 1: cue.reunion	-9 -11 -13 -22 17 -2 16 -11 27 6 -27 -10 31 -6 -3 38
tag left 1: cue.same_number	17 -20 11 -4 11 -6 -4 7 18 29 -7 -9 -14 21 -1 -2
tag left 1: cue.since	6 15 37 12 -2 -14 17 -1 -2 18 -16 10 23 15 -21 8
tag left 1: cue.span	6 -41 31 -30 -24 -3 0 0 -5 -9 2 -5 -26 3 4 -17
tag left 1: cue.stage	1 -23 11 -4 -15 10 -26 43 35 -4 -40 -16 -21 11 6 -13
tag left 1: cue.to_date	-12 13 -6 -21 36 -27 0 23 -31 31 -34 -59 -5 2 -9 19
tag left 1: cue.today	17 23 -8 9 5 0 -6 -4 8 26 -15 12 17 13 -9 -5
tag left 1: cue.total	-28 45 -18 -15 -8 23 -20 55 -5 6 -8 -2 -48 30 30 -7
tag left 1: cue.training	19 -12 23 -4 10 -15 11 6 -3 -22 8 18 20 -23 19 13
tag left 1: cue.transit	-9 -33 -9 -2 -8 2 -2 15 -15 -21 -6 -1 16 -19 -3 -3
tag left 1: cue.venue	33 19 32 3 2 -17 -9 -6 20 12 -20 -21 8 -12 5 -1
tag left 1: cue.visit	32 -25 18 -11 26 -17 30 -16 -4 2 -2 17 39 -18 5 18
tag left 1: cue.year	-23 15 -15 14 24 -5 -17 31 -21 11 -7 5 -30 -32 34 28
tag left 1: cue.yesterday	60 -13 30 -10 31 -24 29 -27 31 -21 -23 15 10 -29 12 35
tag left 1: foe.of	-2 2 -1 -13 21 -9 17 -8 -27 -17 35 8 29 6 20 -17
tag left 1: foe.to	-29 21 -6 -10 -12 -42 38 -26 -12 16 -26 -32 4 -8 -56 38
tag left 1: noun.body	13 11 -4 18 -4 -2 1 13 -16 9 -5 -3 -24 23 12 1
tag left 1: noun.branch	31 -11 -4 7 20 3 23 -9 -5 -10 -3 16 21 -15 20 10
tag left 1: noun.child	11 -6 14 -1 9 12 11 -6 -2 4 -14 34 12 -23 30 5
tag left 1: noun.civilian	33 2 26 -11 4 -16 11 9 18 -23 -47 2 8 -7 37 6
tag left 1: noun.exchange	2 -9 4 6 12 -9 27 24 -4 -35 -34 9 -4 -8 -17 4
tag left 1: noun.family	-4 -6 6 -20 41 -27 -6 17 -1 7 -29 -7 19 -14 33 22
tag left 1: noun.military	35 10 33 10 19 18 31 -6 11 -18 -10 8 9 16 3 19
tag left 1: noun.other	16 -10 52 -26 -28 -3 6 26 7 2 2 32 4 -1 1 13
tag left 1: noun.people	11 2 14 12 13 -28 -13 -17 -11 17 -23 -23 -1 0 -27 4
tag left 1: noun.rank	4 9 18 8 -14 -13 -16 14 24 9 -18 -17 -16 25 -7 -21
tag left 1: noun.woman	22 -7 4 9 11 0 25 -15 -6 -5 -1 16 27 -4 9 17
tag left 1: own.of	6 -12 0 -26 -24 15 1 43 -9 -13 -22 9 -27 32 3 -23
tag left 1: own.to	0 23 1 19 -21 17 23 1 21 0 13 13 -1 21 -22 24
tag left 1: qualifier.at_most	0 -7 5 4 20 1 -18 -12 -14 -6 28 -3 9 -12 7 -7
tag left 1: ru.agent	-20 -13 -5 1 -25 23 18 -24 -10 28 18 23 -12 -6 -5 -5
tag left 1: ru.from	-3 40 4 8 -30 -48 7 5 -7 7 -19 -10 1 15 -17 17
tag left 1: ru.of	6 -27 5 19 -19 12 14 -15 16 -6 5 26 -3 15 38 9
tag left 1: ru.to	-11 -28 -13 35 -47 31 3 -5 24 7 8 21 23 0 37 9
tag left 1: ua.agent	16 23 26 -7 5 -14 -15 29 13 9 -15 -28 -15 31 -6 6
tag left 1: ua.from	-22 -39 3 0 -13 37 -5 5 -9 8 43 17 15 5 26 8
tag left 1: ua.of	29 31 10 4 15 4 -1 3 -12 1 18 -2 5 14 7 -9
tag left 1: ua.to	-2 19 8 -46 10 -9 -11 -6 -37 35 -18 -20 6 -9 -40 -1
tag left 1: verb.bring	-5 19 -3 3 -52 10 12 12 -31 2 5 5 2 6 12 14
tag left 1: verb.come	-1 3 -14 -5 -54 -8 -2 14 -22 10 15 3 8 12 26 3
tag left 1: verb.future	20 -36 -7 22 42 -12 10 19 -28 -45 29 39 10 4 -24 -13
tag left 1: verb.get	-3 15 -8 -21 -5 25 0 0 -35 5 13 4 -26 14 28 10
tag left 1: verb.give	-8 25 -15 -28 -20 28 10 14 -49 34 -10 33 12 4 -51 -18
tag left 1: verb.held_exchange	-4 -4 1 7 1 1 -11 28 13 -5 -25 14 11 8 16 9
tag left 1: verb.home	5 14 -9 -1 -20 -4 15 2 -14 10 -11 17 2 9 9 -6
tag left 1: verb.managed	-16 -20 -10 -21 -34 1 33 -13 -15 18 19 -23 -13 -14 -7 11
tag left 1: verb.noun	9 0 2 2 31 -1 -2 32 -38 -31 13 0 -9 6 -23 -16
tag left 1: verb.other	27 -50 30 2 1 22 22 0 12 -29 8 9 55 -15 41 -25
tag left 1: verb.swap	-5 -1 2 -20 -16 0 6 35 9 -16 -21 -3 3 -5 -26 -8
tag left 1: verb.will	25 5 -3 -3 7 -10 29 -9 29 -2 3 -18 10 -18 -9 26
tag left 1: view.ru	9 -16 25 4 6 16 4 4 1 -1 1 22 24 7 10 14
tag left 1: view.ua	-6 18 -16 -2 -12 -1 1 -8 30 11 -10 -23 -7 2 -4 1
tag left 3: adj.dead	8 22 8 11 -28 -13 -11 -13 -21 11 -5 9 15 -2 -6 -3
tag left 3: adj.freed	27 -7 11 -16 4 -7 17 24 -43 -9 3 3 2 1 30 -2
tag left 3: adj.modifier	6 2 12 15 9 1 16 6 -9 0 14 -5 -12 -3 0 -8
tag left 3: adj.wounded	27 -29 29 -22 17 -4 9 -1 16 -18 -29 -10 42 0 4 -7
tag left 3: category	8 -4 7 29 -5 -8 -8 -16 -28 -26 -19 -7 17 9 -28 12
tag left 3: country	5 -13 16 2 7 -31 0 14 22 -12 -30 -1 -10 7 15 -6
tag left 3: cue.agreed	9 -2 15 -7 -6 2 16 -3 -2 3 22 25 -1 -21 2 31
tag left 3: cue.agreement	7 -5 22 17 1 -1 10 13 1 -8 12 30 0 -25 0 14
tag left 3: cue.all	-24 -24 -19 -14 9 -4 4 3 5 6 26 -7 28 -32 -3 -7
tag left 3: cue.already	-4 17 -9 -25 23 -3 21 -25 -9 19 16 -34 -9 0 10 34
tag left 3: cue.among	38 1 50 -15 1 -16 11 8 24 -12 -21 -7 -1 -14 9 -18
tag left 3: cue.anniversary	22 -28 10 -18 35 -2 19 -18 -17 -35 -6 16 16 -30 8 19
tag left 3: cue.border	24 -2 26 5 -32 21 30 -9 19 -40 11 36 12 13 16 -3
tag left 3: cue.born	64 -19 44 -11 37 -27 64 -50 -10 -19 -9 19 64 -57 7 51
tag left 3: cue.called_off	37 -34 -1 -2 34 0 41 -34 10 -9 -5 38 33 -42 36 24
tag left 3: cue.captivity	-10 17 14 12 2 17 2 3 15 5 7 7 8 2 6 5
tag left 3: cue.captured	10 -28 23 -27 5 -36 31 -7 9 -11 -22 18 5 -38 21 5
tag left 3: cue.claims	10 -1 -8 7 2 24 -11 -10 20 10 25 23 -17 12 -7 -1
tag left 3: cue.completed	-4 12 -33 7 -30 15 -3 30 4 10 -5 -7 5 -5 0 0
tag left 3: cue.count	-3 -1 13 -31 -17 -19 4 11 9 7 -13 -10 1 -15 -12 4
tag left 3: cue.crime	44 1 26 1 25 -6 40 18 -34 -22 -17 6 25 -33 36 31
tag left 3: cue.denied	3 9 0 -4 5 2 21 -8 19 -29 2 14 22 -33 18 -9
tag left 3: cue.deported	-3 15 15 -28 15 -39 6 12 2 1 15 -6 -15 -13 18 21
tag left 3: cue.each	-14 16 1 -40 0 3 0 18 -24 11 5 18 -6 28 -46 26
tag left 3: cue.evacuation	10 -14 -7 -18 30 -16 12 -10 -9 -29 26 38 32 4 30 -15
tag left 3: cue.ever_captured	26 -6 16 4 35 -3 23 2 10 -18 17 41 17 1 20 -17
tag left 3: cue.footage	23 -8 21 -11 24 -14 1 6 -2 -27 7 -6 9 5 -21 -1
tag left 3: cue.good_news	-11 15 31 25 -28 6 -21 31 3 -3 3 -3 -28 35 -3 -17
tag left 3: cue.held	1 -19 -16 -1 40 -17 4 4 -2 -11 36 -43 -10 -39 -18 -15
tag left 3: cue.in_captivity	7 -29 -6 -18 42 -18 26 -26 29 -37 26 3 8 -53 -8 -17
tag left 3: cue.in_return	6 20 -38 -21 -2 18 -6 14 13 -20 6 3 -13 16 -2 -1
tag left 3: cue.included	2 -5 -22 -19 -2 -23 39 14 33 6 -15 -7 -1 -16 -40 19
tag left 3: cue.local	7 -52 -1 -10 -8 18 -1 -29 23 -28 -2 11 48 -18 35 10
tag left 3: cue.mediated	-7 -7 5 2 15 0 -20 39 -27 4 -27 -22 0 -28 22 22
tag left 3: cue.missing	-18 -9 -11 7 38 6 -40 -32 -2 -15 -30 -9 23 -1 -14 53
tag left 3: cue.money	23 -2 21 7 33 -3 35 2 -3 -4 -7 23 16 -19 17 16
tag left 3: cue.month	-8 -22 -13 -25 -12 39 27 -22 -15 -17 -5 20 -7 -33 -16 47
tag left 3: cue.of_whole	14 -4 7 45 -11 15 -1 -3 14 -9 -4 -19 -10 -4 16 37
tag left 3: cue.of_year	-7 8 8 27 -2 -2 22 2 -7 -23 -9 3 -18 0 18 41
tag left 3: cue.on_shield	-11 24 -9 -20 -34 -21 -1 21 13 9 -8 -16 -19 8 -38 0
tag left 3: cue.one_sided	-20 18 -19 6 -9 6 -7 32 -17 4 -4 0 -2 13 17 -33
tag left 3: cue.other_exchange	54 -39 34 -1 48 -14 53 -33 2 -14 -12 26 37 -37 23 40
tag left 3: cue.other_return	34 21 39 -19 -4 -19 -12 19 19 -24 -6 -16 8 18 -3 4
tag left 3: cue.other_war	54 -26 42 -14 35 -21 52 -26 -15 -17 -17 26 41 -45 16 41
tag left 3: cue.outside	-19 9 -28 -4 -23 33 -2 -31 -15 42 -23 -17 4 -6 -22 -2
tag left 3: cue.parcel	17 -8 5 -4 23 -11 22 -25 -4 -10 -10 28 11 -31 11 19
tag left 3: cue.part	26 -1 21 -4 17 -4 13 10 7 -13 -13 -2 -1 -6 11 -5
tag left 3: cue.planned	26 -50 -19 -12 26 -40 31 -34 45 -35 11 15 8 -31 -19 21
tag left 3: cue.postponed	24 10 9 -10 19 -6 -6 2 3 -12 -26 8 17 -4 -16 11
tag left 3: cue.ready	22 2 22 -9 21 -17 -1 8 8 -32 2 0 5 -4 -14 -19
tag left 3: cue.recap	39 -56 56 -16 -5 -13 19 -8 -1 12 -6 9 33 -21 -4 15
tag left 3: cue.record	1 3 -9 -11 12 -20 -4 15 -23 -9 -27 -33 -15 -10 18 23
tag left 3: cue.relative	2 -18 -2 -6 6 -36 21 -26 5 16 1 -10 27 -5 15 24
tag left 3: cue.repatriation	-19 35 -18 -3 -23 -20 -20 17 -17 9 4 -13 -43 41 10 -4
tag left 3: cue.reunion	9 3 23 12 9 -7 -3 14 5 -12 -17 5 4 -10 18 12
tag left 3: cue.review	0 -5 -26 -7 -8 -10 38 4 -23 17 6 -14 8 -17 17 17
tag left 3: cue.same_number	-4 -6 10 8 18 20 26 -24 18 -6 -6 21 -11 21 -34 -20
tag left 3: cue.since	-27 12 -14 4 -10 4 -3 16 -21 12 1 -10 8 -14 -1 19
tag left 3: cue.span	-23 -37 -6 -25 15 -12 24 -25 -32 26 0 9 -43 -1 34 20
tag left 3: cue.stage	3 -7 -10 -15 -33 1 7 -12 18 2 22 22 -1 4 21 -1
tag left 3: cue.thanks	9 4 17 2 4 10 41 -12 -1 24 -6 10 23 -5 13 14
tag left 3: cue.third	17 -21 28 5 17 2 15 -16 -3 -7 -11 21 30 -4 13 23
tag left 3: cue.to_date	-14 -28 -4 -17 29 -8 11 35 16 14 -6 -19 -6 -24 -2 18
tag left 3: cue.today	12 16 4 28 14 3 -10 9 -10 1 1 -8 0 15 4 -19
tag left 3: cue.total	-8 11 -10 7 -8 3 18 31 4 28 -10 -6 -23 -30 -8 -12
tag left 3: cue.training	16 -4 20 -25 13 1 33 -16 -2 0 -4 18 30 -22 16 18
tag left 3: cue.transit	-20 2 -2 1 17 -2 -13 44 -18 -16 -9 15 -18 25 8 -21
tag left 3: cue.unit	37 -7 22 -3 22 -32 6 -17 30 -43 -28 0 1 -2 -29 29
tag left 3: cue.venue	20 -15 -7 21 16 -4 9 14 -18 -13 8 9 -8 -26 -4 -6
tag left 3: cue.visit	28 -20 20 -4 39 -10 30 -28 -7 -17 -12 26 19 -23 13 20
tag left 3: cue.year	-9 -9 -12 1 -10 -2 21 11 -40 2 -20 -23 -24 -1 11 9
tag left 3: cue.yesterday	9 -17 17 -21 -10 -5 15 -9 1 -23 55 20 3 -23 20 10
tag left 3: foe.agent	21 2 13 -17 1 13 8 9 6 -14 -2 20 6 -6 14 -3
tag left 3: foe.from	-33 -17 -9 -5 -27 23 33 -1 12 16 7 10 -16 13 17 -9
tag left 3: foe.of	-16 3 -14 -24 38 20 14 -15 -3 -22 14 12 11 6 -29 -19
tag left 3: foe.to	5 2 -23 5 30 -6 -7 6 -26 -2 26 6 -14 25 6 -6
tag left 3: noun.body	10 10 24 -18 -31 -39 -9 3 11 -16 -3 -5 28 -6 13 -4
tag left 3: noun.branch	10 14 20 -25 -22 19 8 5 24 -14 11 23 -2 0 10 18
tag left 3: noun.child	-3 -54 -5 15 -30 35 50 14 -7 10 -21 6 3 -18 10 20
tag left 3: noun.civilian	-6 13 16 -12 0 -31 2 -6 -2 2 -11 1 -35 21 -13 4
tag left 3: noun.exchange	-13 6 -7 -3 4 2 -6 20 -8 10 -24 18 -18 -2 -1 15
tag left 3: noun.family	12 -15 31 -7 -1 16 -10 -5 -19 -49 31 -6 -17 8 -5 24
tag left 3: noun.foreigner	19 -17 20 -13 17 7 23 -13 -26 -18 16 10 34 -14 9 17
tag left 3: noun.man	-22 -55 -27 -7 21 -19 12 -3 -29 -27 -7 68 20 11 80 -15
tag left 3: noun.military	9 4 10 45 -13 -6 26 -15 26 21 -14 7 -3 11 10 9
tag left 3: noun.other	2 -14 -11 -3 -6 -13 24 5 8 5 6 -11 -3 -5 17 21
tag left 3: noun.people	-3 9 24 10 5 9 3 -15 11 -33 -11 14 2 16 10 27
tag left 3: noun.rank	17 9 19 -9 -34 -38 31 12 13 -26 -13 5 18 1 2 12
tag left 3: noun.soldier	-6 -2 -12 -5 6 -2 -15 5 21 -33 3 -4 -15 15 5 -14
tag left 3: noun.woman	42 1 9 18 43 4 11 -22 0 -6 -6 22 28 -4 -2 20
tag left 3: own.agent	-19 -5 6 -11 -15 -5 6 -1 -13 15 10 7 -12 -5 6 7
tag left 3: own.from	30 14 31 -21 -2 -23 16 35 -10 14 -24 -16 6 26 -4 12
tag left 3: own.of	14 -10 -2 5 -24 -8 40 1 31 -17 7 20 -15 17 -16 -7
tag left 3: own.to	-1 7 9 17 -28 11 -2 -32 -19 13 9 -19 16 4 3 -8
tag left 3: qualifier.approx	34 2 13 2 17 -6 -7 5 29 -13 -21 10 14 0 0 -5
tag left 3: qualifier.at_least	11 -23 -16 -1 30 0 24 -7 31 -11 -3 -6 27 -20 0 9
tag left 3: qualifier.at_most	-15 3 -11 -8 -3 -5 14 8 -17 -27 7 33 2 13 24 16
tag left 3: qualifier.more_than	32 8 6 10 6 2 12 -34 18 -9 -3 12 6 -7 46 7
tag left 3: ru.agent	-24 -14 -8 11 -14 12 17 -8 22 -11 15 24 9 12 7 6
tag left 3: ru.from	13 29 4 -7 -29 -50 21 10 29 5 -21 -18 7 -10 -24 30
tag left 3: ru.of	-9 -6 -1 0 -13 15 12 3 29 -9 8 23 -4 2 25 -2
tag left 3: ru.to	-15 -35 -7 -3 -14 24 -9 -4 22 -29 15 14 -5 4 29 1
tag left 3: ua.agent	6 20 -20 -2 -11 2 6 17 -24 -2 -5 1 -17 -1 -15 -7
tag left 3: ua.from	-23 -22 21 -9 -13 37 -12 10 12 -1 15 10 -8 6 34 -8
tag left 3: ua.of	7 10 4 -1 2 9 5 -2 3 10 8 -1 12 -1 -13 -15
tag left 3: ua.to	-20 34 3 -23 1 1 -14 -8 -25 6 14 -1 2 15 -23 -13
tag left 3: verb.bring	2 18 -40 5 -20 -3 8 8 -12 18 -12 4 7 -1 -4 6
tag left 3: verb.come	-12 -7 15 7 2 2 -10 13 -23 -2 16 7 14 -2 3 16
tag left 3: verb.future	25 -70 15 13 6 -5 33 -28 15 -45 17 25 18 10 4 -26
tag left 3: verb.get	3 13 3 -5 -19 10 9 4 -1 18 4 26 1 6 21 19
tag left 3: verb.give	-1 20 -23 -1 0 10 8 0 -30 32 -15 20 11 15 -45 -10
tag left 3: verb.held_exchange	0 14 -5 8 -20 8 -1 2 4 -3 -1 13 3 15 2 11
tag left 3: verb.home	7 9 -4 5 -27 -12 3 11 -12 11 -20 -1 7 4 17 9
tag left 3: verb.managed	-18 26 -30 22 -16 7 9 25 -39 16 -1 -9 -9 12 14 4
tag left 3: verb.noun	18 3 -1 -19 -1 13 1 17 -18 9 -13 17 3 -11 32 9
tag left 3: verb.other	28 11 8 -13 24 -17 -25 -1 0 -13 -16 -4 27 -3 1 22
tag left 3: verb.swap	-3 2 7 42 -29 2 -15 12 -6 -16 -6 17 0 1 -9 -1
tag left 3: verb.will	15 7 -18 -12 8 -11 16 -16 31 -6 -3 3 15 -6 -6 0
tag left 3: view.ru	-4 -13 -4 11 27 7 15 -4 11 1 37 -27 -2 5 19 -11
tag left 3: view.ua	22 15 29 13 -21 -13 -3 6 26 -8 -11 2 18 6 12 -8
tag left 3: voice.ru	-7 -24 -2 -22 19 2 -11 0 1 -6 16 2 -13 27 8 -5
tag left 3: voice.ua	-4 21 5 -3 7 -13 12 -15 30 9 -11 0 1 11 -25 18
tag left 7: adj.dead	9 27 20 -3 5 17 -4 10 9 -23 4 3 12 11 25 5
tag left 7: adj.freed	-3 -33 32 -15 7 -8 -9 28 -9 18 10 23 -4 6 4 24
tag left 7: adj.modifier	-7 -11 7 -19 6 8 3 6 11 8 10 -11 3 -1 8 10
tag left 7: adj.wounded	8 -6 20 14 -1 24 -8 16 10 -12 -35 -8 22 6 -5 -22
tag left 7: category	-11 10 10 6 13 26 -13 -21 -12 9 -22 -6 -19 -22 -13 -1
tag left 7: country	1 -20 8 18 27 7 0 31 11 -22 -31 -24 23 -17 -4 -2
tag left 7: cue.agreed	17 2 27 6 11 -3 -9 -23 3 -1 13 33 -16 -4 23 14
tag left 7: cue.agreement	15 -2 28 17 -26 -6 11 -16 -8 20 11 12 -22 -10 -10 16
tag left 7: cue.all	-12 18 18 -31 -4 16 22 1 -15 25 16 24 10 -41 39 70
tag left 7: cue.already	4 -22 -1 31 -14 -7 -16 18 11 -23 6 7 3 -22 23 -16
tag left 7: cue.among	-2 -13 12 -11 8 -4 15 15 -6 -13 -27 39 -15 -6 23 -7
tag left 7: cue.anniversary	32 -21 29 -2 25 -16 3 -9 1 -25 -18 1 20 -11 10 21
tag left 7: cue.border	-5 -8 -2 6 -3 -15 -15 5 16 -20 9 3 -6 19 -2 3
tag left 7: cue.born	25 -6 35 1 1 -17 7 0 -3 8 -11 9 -3 18 -47 18
tag left 7: cue.called_off	19 -11 0 -10 26 -7 24 -20 2 -6 -7 10 13 -14 0 23
tag left 7: cue.captivity	-21 6 -5 0 4 5 30 -12 10 -10 7 -27 9 9 -19 -4
tag left 7: cue.captured	30 -9 42 -5 18 -15 21 -29 12 -11 -24 17 10 -20 5 4
tag left 7: cue.claims	-16 1 4 -25 3 4 -2 5 20 3 20 15 -26 8 -12 1
tag left 7: cue.completed	-5 -2 8 9 -21 -3 6 6 34 -8 -2 9 -18 11 7 11
tag left 7: cue.count	-14 13 -8 -26 -21 16 3 10 -20 7 2 7 9 -3 5 22
tag left 7: cue.crime	12 -26 16 5 30 -12 34 -11 7 -4 -14 9 38 -29 17 28
tag left 7: cue.denied	42 -32 36 -9 22 -6 52 -29 0 -4 -2 34 28 -46 28 36
tag left 7: cue.deported	-13 12 -8 -5 -11 -21 6 -13 25 8 -33 -11 -34 -6 -16 39
tag left 7: cue.each	-19 -16 -26 -18 -26 -9 -24 5 27 -13 31 -10 33 2 13 -6
tag left 7: cue.evacuation	44 29 55 -25 -11 -5 4 15 -3 -17 -30 2 22 14 -6 11
tag left 7: cue.ever_captured	29 -10 23 -12 45 4 33 0 -18 -25 -7 26 26 -21 32 23
tag left 7: cue.film	22 -35 9 -15 24 -1 38 -32 -8 3 0 8 14 -42 31 31
tag left 7: cue.footage	7 -18 19 -26 37 -5 8 -31 -35 -40 32 -2 15 -6 -1 -12
tag left 7: cue.good_news	12 24 19 8 4 4 -11 19 7 4 -10 0 24 25 -28 2
tag left 7: cue.held	-9 -4 -16 23 15 -11 24 -7 12 -22 9 -14 -38 8 -15 -21
tag left 7: cue.in_captivity	3 -13 -7 16 26 -33 1 -5 14 -26 37 -20 -11 -6 -29 -11
tag left 7: cue.in_return	-10 11 -45 -21 -9 21 5 0 -22 11 13 31 -13 14 -21 -21
tag left 7: cue.included	23 -2 27 7 24 -15 28 8 -39 16 -11 10 4 -8 11 6
tag left 7: cue.local	53 -21 31 -1 30 -4 27 -32 -14 -28 -19 38 27 -15 5 31
tag left 7: cue.mediated	-20 -8 1 -12 21 -1 -23 32 -10 -13 -28 -23 -8 -4 -20 -6
tag left 7: cue.missing	16 3 18 4 24 -1 -32 -18 -6 2 -41 -12 0 -36 -24 40
tag left 7: cue.money	29 -1 37 6 35 -17 10 -2 -6 -36 12 33 47 -7 21 -9
tag left 7: cue.month	-4 -39 -25 -17 -1 21 35 -31 -13 -8 -10 8 -4 -31 -10 31
tag left 7: cue.of_whole	8 17 12 -7 8 12 1 15 2 21 4 -13 -1 6 24 6
tag left 7: cue.of_year	9 11 13 -13 -19 2 21 17 8 2 5 -10 2 -3 17 7
tag left 7: cue.on_shield	-1 12 2 2 8 -18 -10 12 16 1 -14 -9 6 7 -21 -9
tag left 7: cue.one_sided	-10 2 -22 18 -43 -21 -13 51 10 17 -30 3 26 5 -6 -2
tag left 7: cue.other_exchange	31 1 35 -6 -2 -14 10 6 6 -23 -4 -5 1 -8 -2 19
tag left 7: cue.other_return	27 -14 25 -14 27 3 3 -17 -9 -22 -11 37 46 -10 33 15
tag left 7: cue.other_war	39 -27 22 -14 35 -2 44 -25 5 -18 -22 26 33 -37 35 26
tag left 7: cue.outside	-27 -3 -25 22 0 -10 -16 -38 34 43 -54 -51 42 -16 -48 9
tag left 7: cue.parcel	26 -25 9 1 30 0 23 -10 3 -3 0 18 28 -21 2 27
tag left 7: cue.part	17 -6 -2 -5 -25 7 9 7 -9 13 16 10 -1 7 2 3
tag left 7: cue.planned	55 -42 32 5 28 -4 6 10 37 -63 -31 5 21 -14 -11 31
tag left 7: cue.postponed	3 7 16 -3 -6 -7 -8 38 0 -20 5 9 -16 16 -15 -17
tag left 7: cue.ready	47 -21 38 -2 39 -23 37 -29 9 -38 -8 27 38 -17 -6 34
tag left 7: cue.recap	52 -3 21 -31 4 -54 43 -20 -13 9 -21 1 19 -12 -3 50
tag left 7: cue.record	29 -18 16 5 -19 -4 20 16 5 -3 -8 38 13 25 -7 5
tag left 7: cue.relative	2 -33 -16 -17 20 11 9 27 29 -15 8 12 7 -5 7 7
tag left 7: cue.repatriation	36 -10 22 -3 -8 -8 6 12 9 25 9 -31 -9 5 18 14
tag left 7: cue.reunion	-12 6 14 8 -9 16 -12 10 3 -26 20 22 7 12 12 5
tag left 7: cue.review	-15 -9 -16 -10 -21 13 12 28 -12 16 19 -15 17 -9 20 23
tag left 7: cue.same_number	14 -16 -7 -17 21 15 13 -5 -44 -8 -20 38 23 -10 -18 -2
tag left 7: cue.since	-17 -10 -15 -10 -12 5 16 17 -13 20 -2 -9 -14 -27 24 53
tag left 7: cue.span	-3 -17 7 12 -5 6 23 14 -28 23 22 -1 -38 -20 23 15
tag left 7: cue.stage	23 -14 28 -13 -13 5 11 -15 22 5 21 -4 31 -12 4 9
tag left 7: cue.thanks	-6 4 1 -4 6 -3 21 11 -21 9 -25 -23 6 -2 -18 9
tag left 7: cue.third	43 -23 35 -1 49 -28 36 -39 10 -9 -26 9 33 -26 31 33
tag left 7: cue.to_date	-33 3 -24 -27 15 -19 8 10 15 18 22 -34 -5 -31 4 41
tag left 7: cue.today	10 5 -21 3 -6 -4 -17 -16 14 -11 12 -6 -5 1 2 -32
tag left 7: cue.total	-21 8 -2 22 4 -6 9 35 -9 23 12 -10 -10 20 10 33
tag left 7: cue.training	3 -25 11 -11 -9 1 10 13 21 -18 -5 -8 -11 -9 -10 -6
tag left 7: cue.transit	-1 -2 9 22 -15 18 1 6 -47 7 15 17 -10 14 41 13
tag left 7: cue.unit	8 -3 17 10 -13 -11 -4 25 53 -13 -43 9 -11 7 -3 -8
tag left 7: cue.venue	6 -16 6 19 2 2 34 9 -6 12 -25 -6 -34 13 -21 -9
tag left 7: cue.visit	27 1 3 -9 32 -1 31 3 -6 8 -9 15 23 -13 20 33
tag left 7: cue.year	-12 -14 14 -25 -2 7 11 20 -20 -12 4 -28 2 -30 38 30
tag left 7: cue.yesterday	0 -20 11 6 -23 -36 12 -4 17 -9 -17 -32 3 1 10 19
tag left 7: foe.agent	11 -26 24 -17 -17 -2 15 8 -9 -7 -6 8 4 -12 8 18
tag left 7: foe.from	-11 -1 5 17 -14 18 10 7 -13 -23 12 40 4 18 35 4
tag left 7: foe.of	21 -6 28 -17 11 -33 -10 29 15 -7 16 -17 -23 15 -16 -13
tag left 7: foe.to	4 28 -4 -4 -1 -5 -28 3 -6 -15 16 -30 -28 29 1 3
tag left 7: noun.body	-8 -6 9 -3 -30 21 -14 4 -15 -16 6 -2 2 7 -6 18
tag left 7: noun.branch	1 3 25 -5 -2 0 7 -1 4 6 7 22 -5 -6 -1 0
tag left 7: noun.child	17 -11 6 -33 4 26 0 -11 -5 5 -5 15 -9 -2 -9 10
tag left 7: noun.civilian	-8 -27 -11 8 21 -8 17 -40 18 3 -8 -3 -34 -7 -2 11
tag left 7: noun.exchange	-2 4 -3 10 4 9 -3 25 -2 10 -6 7 4 -1 -11 -8
tag left 7: noun.family	11 -14 7 10 6 14 29 -9 -8 3 -2 26 6 -15 -11 0
tag left 7: noun.foreigner	3 -2 14 -8 -5 38 33 -19 -1 -4 6 32 8 -3 27 -19
tag left 7: noun.man	7 19 9 29 4 3 5 1 19 7 3 13 11 -3 8 2
tag left 7: noun.military	4 2 4 1 11 -3 -17 18 6 -21 24 5 12 -6 5 2
tag left 7: noun.other	19 -4 -2 -2 17 -7 7 11 -10 5 22 -16 3 -22 -9 9
tag left 7: noun.people	-12 -2 6 2 8 -10 -6 -1 -8 -3 -5 2 -27 10 12 3
tag left 7: noun.rank	-16 11 10 -27 -3 -33 2 6 5 -16 8 5 -4 8 -8 -15
tag left 7: noun.soldier	-1 6 5 -2 4 22 14 -3 -7 -16 35 -25 6 1 -25 13
tag left 7: noun.woman	7 7 7 22 -3 22 10 -3 -22 -16 9 44 8 16 14 -21
tag left 7: own.agent	3 -2 -17 -20 -3 18 12 10 0 -22 -7 8 -3 18 -15 -5
tag left 7: own.from	23 7 15 3 15 -23 -4 9 -2 19 -25 -8 -28 14 -28 19
tag left 7: own.of	-12 10 -4 -11 15 7 13 -7 16 -17 19 16 -21 0 -10 11
tag left 7: own.to	6 11 14 7 -2 -19 -11 10 -16 5 -2 21 -3 10 27 26
tag left 7: qualifier.approx	-6 0 10 15 38 13 22 29 7 -1 0 -25 2 -15 -28 -12
tag left 7: qualifier.at_least	28 -26 20 -11 12 -21 22 -10 9 -21 -12 26 12 -27 8 4
tag left 7: qualifier.at_most	24 5 1 5 -8 -14 0 2 -1 -26 -22 -18 37 3 -10 24
tag left 7: qualifier.more_than	-3 -12 10 -3 11 17 14 -8 -3 12 -11 -15 51 -55 33 42
tag left 7: ru.agent	3 -7 2 -17 6 4 25 34 28 -20 -18 27 -13 23 -1 -15
tag left 7: ru.from	-2 11 17 -36 -33 -13 17 3 11 -13 -32 -23 -2 4 -17 10
tag left 7: ru.of	-11 -17 10 -26 27 9 6 28 7 -1 28 1 -11 15 1 -26
tag left 7: ru.to	22 0 7 -29 16 0 8 -1 1 -31 5 13 -13 8 19 -1
tag left 7: ua.agent	1 17 -3 13 -4 15 2 12 5 5 -10 7 -20 1 2 17
tag left 7: ua.from	-2 -17 12 16 -8 19 -1 21 -11 -4 32 13 3 20 69 0
tag left 7: ua.of	-6 -2 -5 17 -3 3 -3 -2 13 4 -11 -25 -23 -4 8 3
tag left 7: ua.to	19 13 -14 4 -8 17 3 2 20 -6 3 -1 -16 0 -10 10
tag left 7: verb.bring	-7 -6 5 -6 -8 -13 9 11 -20 15 4 11 -10 7 9 0
tag left 7: verb.come	5 -5 3 0 -8 3 20 6 -1 12 2 6 -1 -2 6 -1
tag left 7: verb.future	24 -11 15 12 25 -10 36 -22 29 -11 -8 13 25 -38 -15 38
tag left 7: verb.get	3 4 5 -6 -33 -24 4 24 -17 -1 24 19 20 9 20 13
tag left 7: verb.give	5 11 4 -33 -2 -3 1 -34 9 -11 -10 -8 25 4 -20 -22
tag left 7: verb.held_exchange	11 17 -7 9 -8 7 -7 0 -1 -20 -1 -3 9 4 -6 -11
tag left 7: verb.home	5 12 -3 18 0 -6 -5 20 -5 1 -18 -3 36 -11 12 -9
tag left 7: verb.managed	-16 20 -3 12 -1 -8 -38 23 3 25 -3 -23 25 -17 18 -1
tag left 7: verb.noun	13 11 20 10 -37 13 32 -9 -6 10 4 14 -22 12 -25 27
tag left 7: verb.other	12 -51 15 -15 1 -4 41 5 -5 11 -9 15 -13 -2 6 19
tag left 7: verb.swap	-9 3 -4 3 40 9 -9 17 11 -25 2 2 8 4 18 29
tag left 7: verb.will	3 -3 8 17 -12 -5 21 -2 -31 8 -1 10 -4 -14 -12 20
tag left 7: view.ru	15 -9 9 7 47 17 -4 1 -27 -16 34 -2 -14 -8 -3 -5
tag left 7: view.ua	-5 -16 11 -5 12 -13 -3 30 -1 -17 -5 -10 21 5 3 3
tag left 7: voice.ru	-20 -23 -8 -20 9 -6 -2 -5 10 17 24 -7 -19 20 12 -12
tag left 7: voice.ua	-15 18 -12 -44 -17 -16 4 -6 -5 18 -7 21 -18 -7 -18 17
tag left beyond: adj.dead	18 16 36 -3 -24 16 24 3 -15 -1 0 13 2 -3 -18 16
tag left beyond: adj.freed	10 -17 8 -23 12 -20 -14 11 -16 18 -13 -22 9 15 27 20
tag left beyond: adj.modifier	-15 -5 10 -1 15 -3 4 2 -2 -11 5 -8 -8 -15 -10 -4
tag left beyond: adj.wounded	-11 -4 24 -17 20 16 -14 -4 7 -11 -54 -25 33 -7 -8 -17
tag left beyond: category	-2 4 25 -5 -6 6 -17 -14 -26 -19 9 -11 19 -10 -29 9
tag left beyond: country	-7 0 14 -2 32 7 -6 24 23 -34 -22 9 5 -2 -13 -7
tag left beyond: cue.agreed	2 -15 22 -35 19 11 -10 -1 17 -6 14 -2 -17 -6 -1 18
tag left beyond: cue.agreement	5 7 7 7 14 -8 -16 -7 -3 4 8 -12 -8 -7 14 -2
tag left beyond: cue.all	-3 -35 0 -8 28 3 8 -14 5 -5 44 -21 44 -21 22 18
tag left beyond: cue.already	3 -18 17 14 14 -26 16 -13 7 -14 -19 28 -3 -21 40 10
tag left beyond: cue.among	22 -7 13 -26 17 -9 35 -17 0 -7 8 11 10 -21 -19 0
tag left beyond: cue.anniversary	38 -21 35 -32 24 -23 36 -25 -5 -38 -25 53 35 -40 40 37
tag left beyond: cue.border	-2 3 6 6 -7 -20 -9 23 -13 7 -10 30 -29 35 -13 -2
tag left beyond: cue.born	6 -28 9 -19 31 -1 37 -11 -18 -38 12 -10 9 -7 -28 -4
tag left beyond: cue.called_off	43 -22 5 -9 39 -7 25 -31 9 -12 -11 23 16 -36 23 41
tag left beyond: cue.captivity	-18 7 2 -4 17 0 23 0 0 -10 -13 -1 6 -6 -9 -9
tag left beyond: cue.captured	8 2 20 -19 3 -23 18 1 30 -3 -40 -3 -10 0 14 21
tag left beyond: cue.claims	-6 -4 1 -9 8 3 -1 -9 11 -8 -27 9 -24 8 -11 -8
tag left beyond: cue.completed	-2 7 5 7 -10 4 0 13 38 -2 2 17 2 1 9 -7
tag left beyond: cue.count	0 4 -7 -21 -22 8 -5 9 -12 -11 -1 -6 20 -3 0 7
tag left beyond: cue.crime	39 -17 32 7 35 -3 32 10 -28 -10 -26 32 40 -27 21 26
tag left beyond: cue.denied	32 -28 23 -25 36 -20 53 -25 -8 -13 -10 30 46 -41 18 24
tag left beyond: cue.deported	-14 13 6 -12 -12 -15 7 5 26 -12 -13 -24 -21 6 7 11
tag left beyond: cue.each	-12 -27 -25 -22 -5 1 -11 33 25 15 -12 -12 30 3 33 -18
tag left beyond: cue.evacuation	43 0 24 -14 16 -29 22 -2 0 -39 16 16 10 10 10 6
tag left beyond: cue.ever_captured	25 -5 12 6 11 -6 34 -4 -22 -19 -7 8 17 -22 8 18
tag left beyond: cue.film	28 -26 -9 -4 28 -11 35 -12 -8 0 -23 19 37 -22 6 19
tag left beyond: cue.footage	17 -16 20 0 33 1 31 2 -8 7 -14 16 4 7 1 7
tag left beyond: cue.good_news	38 11 35 26 13 6 0 4 -3 -16 4 14 4 19 -17 0
tag left beyond: cue.held	8 -19 -11 30 7 -30 6 -4 26 -22 35 4 -26 -14 -18 -2
tag left beyond: cue.in_captivity	-4 -6 -2 17 -3 -51 6 1 0 -49 27 -21 -8 -20 -36 17
tag left beyond: cue.in_return	3 12 -19 -38 -21 25 -17 -9 14 14 11 3 19 1 5 -3
tag left beyond: cue.included	-5 0 4 -21 9 -10 9 22 -21 9 -24 -40 -1 4 7 1
tag left beyond: cue.local	0 3 22 -12 -4 -9 41 7 -3 4 -43 -25 -10 -2 -7 29
tag left beyond: cue.mediated	0 0 20 1 38 15 -7 7 15 -32 -24 -5 0 6 7 -29
tag left beyond: cue.missing	4 -12 -3 -14 53 0 -29 -19 8 11 -26 -13 -13 -34 -28 56
tag left beyond: cue.money	43 -6 27 1 27 -15 28 0 -3 -24 18 24 30 -9 16 6
tag left beyond: cue.month	-9 -14 -25 -12 -31 28 40 -23 -35 1 -3 6 3 -37 -8 52
tag left beyond: cue.name	-17 27 -13 -13 -28 22 -17 18 -17 24 -5 -21 -20 10 -18 10
tag left beyond: cue.nth	17 38 7 11 -18 -1 -34 17 6 -22 16 -4 -25 34 2 -24
tag left beyond: cue.of_whole	-2 -1 20 -15 7 6 -5 15 -21 0 -7 -17 16 -18 -9 -8
tag left beyond: cue.of_year	-4 11 8 9 -6 7 16 -1 1 4 6 11 12 -20 13 24
tag left beyond: cue.on_shield	23 3 25 6 -7 -9 8 -4 -3 -15 -21 4 14 -25 -2 32
tag left beyond: cue.one_sided	-13 6 -20 -15 -16 12 -30 11 10 -10 -34 -11 25 2 -17 -10
tag left beyond: cue.other_exchange	46 1 47 1 47 -26 22 -13 7 -30 -13 -5 35 -23 10 25
tag left beyond: cue.other_return	25 -21 40 24 18 13 13 4 -12 -39 6 57 26 0 35 2
tag left beyond: cue.other_war	66 -38 53 -1 58 -31 60 -30 -14 -16 -4 43 64 -31 18 39
tag left beyond: cue.outside	-39 -7 -34 20 2 0 -25 -35 0 30 -67 -47 55 -22 -41 -7
tag left beyond: cue.parcel	27 -25 14 3 24 -8 33 -16 14 1 -6 13 14 -22 10 13
tag left beyond: cue.part	20 6 29 4 -10 9 5 36 20 -1 -16 5 16 7 29 3
tag left beyond: cue.planned	44 -23 38 -29 57 -39 21 -14 -4 -22 -21 14 -7 -4 -48 31
tag left beyond: cue.postponed	28 9 54 -15 14 -4 -16 12 1 -28 -7 4 -15 14 -20 -20
tag left beyond: cue.ready	10 -13 8 -25 52 7 14 -16 4 -22 27 24 -22 4 10 3
tag left beyond: cue.recap	36 -48 21 -54 13 -44 0 -32 -16 11 0 21 12 -33 -8 34
tag left beyond: cue.record	7 3 6 -7 -13 -13 0 26 -38 -18 -1 37 13 10 7 23
tag left beyond: cue.relative	-8 6 2 0 16 -8 23 6 -24 26 -1 14 0 2 -21 9
tag left beyond: cue.repatriation	11 17 5 -28 -2 -12 14 -9 -18 9 -22 -16 11 -4 2 9
tag left beyond: cue.reunion	-12 -7 35 -21 8 32 -27 17 -10 -15 -14 22 1 -1 -19 1
tag left beyond: cue.review	-42 20 -25 -9 -17 0 4 34 -14 55 -5 2 1 -26 11 61
tag left beyond: cue.same_number	-1 -12 -8 -4 25 15 6 -5 -3 -13 -2 31 -7 14 -46 -14
tag left beyond: cue.since	-13 0 -4 6 -3 13 -1 15 -1 30 14 -19 5 -2 26 40
tag left beyond: cue.span	-11 -24 -4 -10 -2 10 10 15 -37 3 19 -24 -40 -39 6 33
tag left beyond: cue.stage	-1 16 -7 0 -32 17 11 -24 -13 -13 -3 10 -12 11 22 43
tag left beyond: cue.thanks	6 11 -1 -29 41 -1 1 -9 -8 -15 9 -9 10 -3 6 -13
tag left beyond: cue.third	52 -44 30 -12 40 -29 45 -45 -1 -8 -28 29 40 -37 15 52
tag left beyond: cue.to_date	-13 -2 -11 -4 0 -12 3 -15 9 9 -18 -27 -13 -31 -9 58
tag left beyond: cue.today	1 2 10 -3 -4 7 -13 1 2 6 -13 11 6 0 -11 -11
tag left beyond: cue.total	-21 -6 3 17 -20 19 12 19 -13 -1 0 -28 -16 -13 4 12
tag left beyond: cue.training	1 -32 23 -17 -3 -3 -7 38 16 -12 1 -23 -23 -2 -5 -19
tag left beyond: cue.transit	-10 -50 -6 38 26 6 25 -48 -35 -24 23 19 6 -10 15 7
tag left beyond: cue.unit	10 -8 21 37 6 -18 3 -1 9 -23 9 9 -7 11 -15 -5
tag left beyond: cue.venue	17 -9 25 -6 21 4 -4 -4 2 2 3 -6 -21 24 -4 14
tag left beyond: cue.visit	56 -28 50 1 49 -12 42 -14 -2 -11 -16 42 47 -24 15 17
tag left beyond: cue.year	-15 -6 -1 -17 -23 6 27 8 -10 36 6 -9 27 -21 19 33
tag left beyond: cue.yesterday	25 -26 25 13 -27 -2 -6 -6 24 -7 26 -20 -8 -5 -6 1
tag left beyond: foe.agent	0 -23 20 -13 7 2 -2 34 -25 -20 7 13 -1 25 -3 2
tag left beyond: foe.from	-8 -9 -15 18 -17 29 -7 23 -34 -16 8 20 -33 37 11 -18
tag left beyond: foe.of	-2 -35 -12 -15 21 -8 7 -3 22 -32 16 -1 0 -1 -11 -12
tag left beyond: foe.to	3 -6 -12 -4 -6 15 1 8 -27 -30 28 2 -14 16 17 2
tag left beyond: noun.body	8 2 1 -15 -33 27 14 -9 -34 -33 12 11 15 -1 13 16
tag left beyond: noun.branch	6 -2 25 -41 -11 -9 20 3 0 -12 17 28 14 8 12 6
tag left beyond: noun.child	-5 11 7 -9 -7 7 9 -9 -5 -8 25 -4 3 3 -31 11
tag left beyond: noun.civilian	-10 -5 11 -24 15 -3 25 -27 9 -6 4 -1 -54 10 -23 -3
tag left beyond: noun.exchange	10 5 -6 -5 -3 18 -8 5 -11 8 -15 -6 31 -8 -12 -10
tag left beyond: noun.family	8 -17 30 -15 -14 18 -14 17 -11 -34 17 23 -9 -5 -19 2
tag left beyond: noun.foreigner	7 24 23 -11 11 -8 -6 9 -32 3 7 0 0 -10 18 2
tag left beyond: noun.man	-20 7 -36 10 6 8 -9 -10 -10 -8 17 20 3 8 17 3
tag left beyond: noun.military	-10 14 -3 -9 -2 2 20 -3 4 17 -1 18 32 5 -7 8
tag left beyond: noun.other	4 1 8 -3 3 5 5 -1 -12 -1 20 -6 -2 -17 11 14
tag left beyond: noun.people	-5 -5 19 -15 11 -5 -2 -1 11 -12 11 5 -13 5 1 -1
tag left beyond: noun.rank	29 25 47 -24 -43 -14 18 25 7 -26 13 0 -8 13 -2 14
tag left beyond: noun.soldier	22 20 7 1 -16 4 -8 -29 8 -15 -15 1 4 -6 -15 1
tag left beyond: noun.woman	-7 2 13 6 -35 35 -6 -9 -23 17 -2 64 -18 22 13 11
tag left beyond: own.agent	-13 -17 14 -22 -11 -18 -5 14 -22 -9 -17 20 20 2 11 -10
tag left beyond: own.from	-45 -23 -39 7 1 19 -11 25 -28 13 18 24 -20 40 -1 -4
tag left beyond: own.of	-13 -9 -20 3 -13 -13 -9 -23 -2 6 4 -26 9 7 -13 -17
tag left beyond: own.to	11 23 21 17 -25 8 -2 1 12 17 -33 5 20 11 -5 7
tag left beyond: qualifier.approx	2 2 5 1 11 6 1 1 8 -47 4 -7 29 -4 -16 -20
tag left beyond: qualifier.at_least	37 -5 4 -11 7 -14 31 10 -28 2 6 5 8 -27 -12 24
tag left beyond: qualifier.at_most	17 0 30 20 1 -23 24 -9 -19 -27 -10 3 23 18 -17 5
tag left beyond: qualifier.more_than	-20 -9 -15 -12 -3 28 -4 -26 -6 25 14 -1 42 -17 5 25
tag left beyond: ru.agent	-2 5 -11 4 9 17 0 12 6 -2 25 11 -19 6 8 -8
tag left beyond: ru.from	9 -6 18 -2 -13 16 16 17 5 -5 -12 -5 3 2 -1 27
tag left beyond: ru.of	-4 -13 -12 -16 16 -2 5 -3 2 -21 21 8 -14 4 3 -7
tag left beyond: ru.to	0 17 10 -26 2 17 -5 14 -3 -50 2 11 -16 23 -3 -9
tag left beyond: ua.agent	-3 14 -4 -13 -4 6 2 1 -14 -21 -9 -8 -3 2 -10 2
tag left beyond: ua.from	-1 0 -7 6 2 5 6 11 -14 17 4 36 7 -16 19 1
tag left beyond: ua.of	5 5 2 -12 8 7 -1 1 16 6 13 1 -16 0 -10 -3
tag left beyond: ua.to	-20 23 10 -4 -6 4 10 -5 -34 16 13 2 -11 3 1 2
tag left beyond: verb.bring	1 -12 25 -3 -4 -12 14 13 2 6 21 6 -1 10 12 18
tag left beyond: verb.come	6 0 17 2 -17 -1 15 -3 -16 17 -1 -1 7 2 29 -12
tag left beyond: verb.future	17 -14 7 29 1 -12 45 -25 31 -6 21 14 -2 -7 3 30
tag left beyond: verb.get	-3 -1 -3 -6 -2 -5 4 -1 1 -5 24 -5 -17 24 27 1
tag left beyond: verb.give	-14 -1 5 -40 4 18 5 4 -30 -15 -13 15 10 22 2 4
tag left beyond: verb.held_exchange	21 12 -29 -14 9 9 -10 15 -11 -7 24 16 16 11 0 4
tag left beyond: verb.home	11 4 21 -10 -13 -14 -8 10 -8 10 -9 21 24 3 -1 -14
tag left beyond: verb.managed	-13 8 -13 13 14 12 -5 3 10 31 7 12 10 -4 8 0
tag left beyond: verb.noun	10 16 12 -10 0 9 -16 4 -5 -15 19 4 15 5 10 15
tag left beyond: verb.other	17 -44 36 24 19 8 28 17 3 -21 -1 41 10 3 13 17
tag left beyond: verb.swap	9 13 -15 14 5 -2 18 16 -15 1 -17 14 8 9 15 -27
tag left beyond: verb.will	-22 1 10 17 -7 9 18 -29 10 24 44 1 -35 2 -12 12
tag left beyond: view.ru	4 20 3 24 25 9 0 10 6 7 20 -1 2 -9 -2 21
tag left beyond: view.ua	-2 -18 14 -19 5 -10 1 -7 -18 12 -17 6 42 -8 22 -3
tag left beyond: voice.ru	-10 -31 -4 -20 8 -2 -16 -22 -10 20 10 16 -4 0 0 -4
tag left beyond: voice.ua	-16 17 -13 -43 18 -15 5 -3 12 22 -22 1 -19 28 -13 11
tag left clause: adj.dead	16 8 11 -17 -5 7 43 39 -4 17 3 30 14 7 -14 11
tag left clause: adj.freed	0 -18 -6 4 0 0 -21 31 -2 5 -2 29 -5 4 -6 11
tag left clause: adj.modifier	4 -1 -9 -4 8 5 -2 -4 21 12 17 -6 8 5 -1 -5
tag left clause: adj.wounded	9 9 -6 11 47 5 15 -18 -10 -44 -26 -17 25 -29 23 -11
tag left clause: category	1 -10 7 4 18 -4 3 -14 -45 2 -29 2 -5 -16 -21 17
tag left clause: country	9 -2 15 13 42 -14 9 38 0 -11 -26 -3 25 4 6 7
tag left clause: cue.agreed	16 4 20 13 -24 1 1 -46 -26 15 12 34 -2 -3 -22 38
tag left clause: cue.agreement	9 2 12 -8 -9 14 6 -31 -12 29 16 41 -2 -9 -6 41
tag left clause: cue.all	-13 -1 -1 9 2 5 -8 2 -34 31 25 -39 -11 -4 3 25
tag left clause: cue.already	-12 -3 -11 -6 25 1 5 20 -19 30 19 -32 -12 -30 11 22
tag left clause: cue.among	-3 -5 -5 3 16 -2 2 19 3 8 -17 31 1 19 9 -22
tag left clause: cue.anniversary	37 -19 25 16 20 -3 14 -13 6 -33 8 16 22 -8 -1 8
tag left clause: cue.border	20 4 1 -4 -23 5 7 2 12 -24 -5 27 15 3 5 -8
tag left clause: cue.born	28 17 9 -11 43 -9 43 -22 -8 -2 -14 11 45 -34 1 28
tag left clause: cue.called_off	29 -14 19 2 33 -18 32 -10 4 -2 -1 29 34 -42 20 32
tag left clause: cue.captivity	-17 14 7 5 2 10 11 -7 15 14 18 10 -2 6 -1 9
tag left clause: cue.captured	64 -7 32 -18 28 -30 28 -21 13 -28 -34 21 33 -11 21 40
tag left clause: cue.claims	-2 9 6 -39 8 14 9 5 23 -5 6 12 0 25 14 -3
tag left clause: cue.completed	-5 10 -18 19 -26 14 -5 27 10 -5 -13 -7 10 11 -5 20
tag left clause: cue.count	-4 -1 2 -16 18 9 28 23 4 29 -3 17 -38 -10 9 13
tag left clause: cue.crime	50 -25 34 4 48 -4 46 -35 0 -17 -15 33 53 -39 34 36
tag left clause: cue.denied	18 -21 34 -19 24 -12 51 -30 26 -23 10 15 12 -20 28 19
tag left clause: cue.deported	27 0 23 -12 44 -36 17 3 -23 -14 -3 -9 0 -15 11 39
tag left clause: cue.each	9 -2 12 -44 -22 6 -5 -14 13 -21 22 14 5 9 -29 25
tag left clause: cue.evacuation	44 -25 13 -19 59 -6 23 -10 -10 -38 16 20 44 -29 31 6
tag left clause: cue.ever_captured	33 -24 23 -15 29 0 34 -13 -7 -13 4 23 35 5 32 3
tag left clause: cue.film	27 -14 8 -25 22 -25 14 -20 -10 -7 -18 0 16 -27 7 28
tag left clause: cue.footage	3 -10 19 -3 44 -4 -9 -30 -29 -17 0 4 24 9 5 2
tag left clause: cue.good_news	-12 8 18 18 -35 1 -23 30 22 -4 5 -9 -20 31 -9 -38
tag left clause: cue.held	5 -19 -10 18 38 -4 2 -15 14 -17 25 -38 -31 -26 -13 0
tag left clause: cue.in_captivity	19 -15 -2 -17 29 -21 40 -14 25 -37 36 1 -6 -18 -14 -4
tag left clause: cue.in_return	-6 10 -19 -21 -9 23 0 -14 1 -20 -5 15 -24 -4 -18 -12
tag left clause: cue.included	21 18 -1 11 18 -26 22 2 -27 10 -37 7 -4 9 -10 18
tag left clause: cue.local	24 -35 3 -29 13 10 -5 -40 29 -5 0 8 49 -39 30 8
tag left clause: cue.mediated	-15 -12 -5 -11 23 8 -13 35 2 5 -61 2 13 -7 -23 5
tag left clause: cue.missing	10 4 2 10 22 0 -46 -26 -2 -29 -53 -9 -13 -19 -33 28
tag left clause: cue.money	45 -17 34 3 29 -20 39 -12 -4 3 -21 11 19 -12 16 14
tag left clause: cue.month	9 -30 -8 -19 40 2 39 -36 13 15 -12 4 15 -52 14 42
tag left clause: cue.of_whole	5 -16 19 8 -3 9 1 13 -3 8 -2 -10 -17 -4 13 5
tag left clause: cue.of_year	0 -4 -4 -4 1 5 9 40 -14 2 4 -17 -4 -7 13 29
tag left clause: cue.on_shield	14 39 -9 -10 -35 -22 -13 22 4 11 -28 -27 -32 18 -26 1
tag left clause: cue.one_sided	-10 26 -27 30 -12 -4 7 31 -11 38 2 -5 8 11 19 -4
tag left clause: cue.other_exchange	48 -16 22 7 40 -4 41 -37 20 -7 -4 25 41 -18 30 26
tag left clause: cue.other_return	51 9 61 -15 30 -3 17 6 -2 -24 -18 -1 15 8 -7 17
tag left clause: cue.other_war	55 -51 42 -21 62 -26 62 -32 -9 -20 -15 40 45 -52 35 60
tag left clause: cue.outside	-11 -2 -33 15 1 -34 -33 7 30 33 -40 -27 44 1 -22 -16
tag left clause: cue.part	31 -10 28 3 5 -8 12 0 13 -10 11 1 -2 -13 -19 -3
tag left clause: cue.planned	45 -53 26 14 30 -3 41 -9 26 -43 1 31 23 -13 22 20
tag left clause: cue.postponed	30 2 36 -13 34 -13 14 13 19 -3 -18 18 1 7 -16 -2
tag left clause: cue.ready	49 -6 30 -4 39 -33 4 2 5 -42 3 12 40 -13 -18 -1
tag left clause: cue.recap	43 -27 30 -29 14 -48 15 1 3 -9 -38 5 27 -13 18 39
tag left clause: cue.record	11 -15 17 -6 6 -15 -11 12 31 -25 -7 3 8 6 14 21
tag left clause: cue.relative	-4 -10 -10 -19 36 -8 7 10 20 -23 7 -7 -2 -2 31 27
tag left clause: cue.repatriation	12 2 8 8 -17 -11 10 -2 -23 6 1 -3 -34 6 29 5
tag left clause: cue.reunion	-1 9 2 18 0 9 7 -11 19 4 -19 10 26 -3 4 20
tag left clause: cue.same_number	6 -22 -4 2 22 -6 36 -13 -24 6 9 10 16 0 12 17
tag left clause: cue.since	-9 -22 0 -26 -7 8 9 19 -17 27 8 -26 -21 -47 27 71
tag left clause: cue.span	8 -54 11 -17 -14 -10 3 7 -25 24 4 -10 -37 -6 10 14
tag left clause: cue.stage	15 -39 1 -5 -42 11 -3 -14 42 -8 7 12 13 -30 25 16
tag left clause: cue.thanks	0 18 6 -13 -3 -21 35 0 -20 18 -25 -21 3 2 4 23
tag left clause: cue.third	21 -21 29 -13 30 -12 15 -21 14 -6 -20 7 39 -16 6 13
tag left clause: cue.to_date	-25 -1 -13 -19 28 -24 18 12 3 24 2 -27 11 -40 -1 52
tag left clause: cue.today	8 3 -10 27 -2 -11 -15 3 4 -7 15 -1 5 12 -12 -15
tag left clause: cue.total	-19 4 0 -4 -3 7 6 48 -18 17 9 -30 -33 1 10 13
tag left clause: cue.training	38 -2 24 -18 24 -6 23 -20 3 -15 -8 2 35 -28 20 15
tag left clause: cue.transit	-12 22 11 -2 -10 17 -6 25 -8 -26 3 11 -11 21 -18 -11
tag left clause: cue.unit	8 11 -6 -23 15 -36 -9 -10 48 -41 -55 12 -11 29 -28 11
tag left clause: cue.venue	35 12 10 -6 14 -17 21 -26 6 -6 -11 -8 -9 8 -11 3
tag left clause: cue.visit	39 -20 21 -18 38 -4 37 -35 -8 -5 -9 25 43 -12 24 29
tag left clause: cue.year	5 -13 -1 -19 -2 18 31 6 -31 7 8 -21 1 -51 34 24
tag left clause: cue.yesterday	20 -11 16 -19 -31 -25 25 -10 6 -16 24 11 9 -5 20 19
tag left clause: foe.agent	4 2 18 -15 -3 16 14 19 25 -11 20 43 13 6 20 -2
tag left clause: foe.from	-13 -42 -16 4 -37 29 32 -16 17 15 -12 18 -8 1 1 -5
tag left clause: foe.of	3 1 -19 -24 9 11 7 -2 2 -25 14 13 -4 5 -10 -16
tag left clause: foe.to	-8 11 -19 -12 3 -39 21 5 -19 -20 8 -32 -27 15 -40 13
tag left clause: noun.body	9 4 4 0 -12 4 -3 -3 -12 13 5 -6 -11 11 8 15
tag left clause: noun.branch	13 17 11 16 24 -11 -15 1 -3 0 -7 18 -15 3 -1 7
tag left clause: noun.child	1 -43 21 -1 -27 12 26 -4 -9 0 -27 5 3 -8 3 2
tag left clause: noun.civilian	5 22 19 16 1 -19 -25 -36 18 -21 -4 27 -7 -10 -21 16
tag left clause: noun.exchange	-3 3 -12 -10 16 7 10 28 0 15 -16 15 -2 -4 -7 20
tag left clause: noun.family	13 -25 1 6 -3 5 -12 18 15 -2 -25 -9 -11 4 -25 5
tag left clause: noun.foreigner	30 -11 5 -2 16 -5 23 -25 -10 -9 12 31 31 -17 22 24
tag left clause: noun.man	-10 -45 -12 -2 36 10 15 -2 -11 -36 -14 67 3 3 65 -13
tag left clause: noun.military	-11 11 16 14 21 -16 6 -9 17 2 -5 1 17 22 4 -4
tag left clause: noun.other	6 0 -5 1 13 0 22 9 9 2 16 -9 0 -4 19 32
tag left clause: noun.people	0 2 4 -9 27 4 -21 0 0 -8 10 10 -12 3 0 13
tag left clause: noun.rank	7 -12 8 -13 -3 -43 10 10 -20 8 -2 13 5 -3 -11 -29
tag left clause: noun.soldier	-9 -1 -10 -26 29 -18 -22 10 12 -29 12 -10 -5 -7 8 -19
tag left clause: noun.woman	36 -17 27 -12 44 -20 41 -13 -8 -13 -16 18 39 -28 1 42
tag left clause: own.agent	2 -14 11 -2 -11 -11 -5 -11 -14 -8 -3 -4 -9 -16 13 10
tag left clause: own.from	26 14 9 -12 25 -23 22 -10 17 15 -20 -13 6 -12 -3 39
tag left clause: own.of	-15 -21 -9 -6 -6 -4 13 16 11 8 0 29 -20 7 -6 -1
tag left clause: own.to	-1 15 10 13 -18 -7 -1 10 -18 26 12 -8 21 8 19 8
tag left clause: qualifier.approx	-5 6 -7 -14 15 -2 4 0 6 15 6 -6 -13 0 -2 18
tag left clause: qualifier.at_least	39 -35 9 -10 14 -2 52 1 7 -33 -8 8 5 -41 22 46
tag left clause: qualifier.at_most	17 13 31 7 -17 -6 23 -10 -29 -5 22 18 -11 11 16 17
tag left clause: qualifier.more_than	-1 -10 -37 -4 1 4 14 -25 -9 22 -27 9 47 -15 3 15
tag left clause: ru.agent	-24 -13 8 -19 -22 2 8 5 25 -22 -3 31 -13 20 29 0
tag left clause: ru.from	5 24 20 -31 -33 -25 0 -11 7 15 -32 -12 -1 -14 -10 35
tag left clause: ru.of	-20 -17 -7 -11 1 8 17 17 32 15 -6 33 -33 15 7 -9
tag left clause: ru.to	-1 -50 -15 -10 3 29 17 7 1 -14 49 61 -10 -19 52 4
tag left clause: ua.agent	-8 7 6 3 -6 4 -12 4 -10 -13 -12 -18 -8 1 -24 15
tag left clause: ua.from	-20 -26 -4 1 2 20 -32 -1 -16 -23 18 -6 33 11 50 -19
tag left clause: ua.of	0 1 8 1 -1 -6 -21 8 -11 -1 10 -24 -2 -13 -10 -9
tag left clause: ua.to	14 40 22 -9 0 -8 0 -30 -14 16 6 -17 3 3 -42 7
tag left clause: verb.bring	0 20 6 13 -27 15 -5 27 -27 25 3 3 11 -8 18 9
tag left clause: verb.come	1 6 -1 -4 -23 5 -6 7 -19 15 15 13 10 4 28 10
tag left clause: verb.future	33 -49 29 2 31 -11 53 -24 30 -54 24 48 15 16 -9 3
tag left clause: verb.get	-1 23 -6 -8 -1 21 3 19 -36 -1 30 27 -26 16 20 6
tag left clause: verb.give	3 19 -9 -16 -12 25 -5 -16 -27 25 -25 9 17 19 -22 -3
tag left clause: verb.held_exchange	-8 8 -8 3 2 0 -9 19 1 -14 -17 -3 0 8 3 15
tag left clause: verb.home	4 21 1 19 -10 -12 11 1 -26 7 -17 -1 -2 -1 5 13
tag left clause: verb.managed	-26 31 -23 -8 -11 16 1 13 -13 -6 -21 -12 5 -2 16 0
tag left clause: verb.noun	10 0 -1 -3 15 -6 6 24 -16 -5 5 17 3 -4 -15 -6
tag left clause: verb.other	25 -17 18 2 17 4 23 -1 4 -1 -10 21 20 -17 10 0
tag left clause: verb.swap	-11 2 7 3 5 12 -25 33 -1 -9 -11 -6 19 20 6 15
tag left clause: verb.will	16 5 0 11 6 -4 16 -3 -20 0 -5 5 29 -10 -16 32
tag left clause: view.ru	-26 -29 -16 19 24 2 -9 -14 0 14 22 -20 -16 9 11 12
tag left clause: view.ua	-2 22 -3 1 3 -23 -12 25 31 15 -25 5 -33 5 -29 -3
tag left clause: voice.ru	-13 -37 -7 -10 27 4 3 12 2 16 12 30 5 17 1 1
tag left clause: voice.ua	-9 15 6 4 10 -30 -31 -12 9 6 19 -7 -34 3 -2 14
tag right 1: adj.dead	2 3 -7 12 -21 -7 10 0 -34 15 4 -2 22 5 0 -3
tag right 1: adj.freed	-1 2 1 -25 7 2 21 29 -19 -3 0 7 -13 -6 23 -16
tag right 1: adj.modifier	-20 19 10 24 24 3 24 -22 -8 1 3 14 -25 14 -18 -11
tag right 1: adj.wounded	-21 -10 -11 -29 9 -25 7 -9 -5 9 -43 -26 22 -14 -28 16
tag right 1: category	-14 -33 -4 6 14 6 -5 -10 -45 0 29 22 11 10 30 9
tag right 1: country	-2 38 32 -6 -9 -18 -15 31 3 10 13 -19 -21 26 -13 -12
tag right 1: cue.agreed	2 -13 8 2 3 -12 25 -13 -15 24 0 -11 -3 -25 -20 25
tag right 1: cue.agreement	4 5 7 2 2 -4 43 -25 -10 19 13 8 0 -8 -7 12
tag right 1: cue.already	24 17 9 24 1 -24 27 14 -32 13 -4 -7 2 9 3 20
tag right 1: cue.among	24 0 48 -12 17 -14 7 10 -2 -18 6 -31 4 -1 -14 0
tag right 1: cue.anniversary	11 -18 15 4 26 -6 19 -6 -5 -1 -17 27 9 -14 11 20
tag right 1: cue.border	7 28 4 -14 -15 -19 -7 14 12 11 4 -22 -19 8 -11 -6
tag right 1: cue.born	18 19 24 -11 3 -12 -2 4 15 -19 -1 -15 11 4 4 7
tag right 1: cue.called_off	34 -10 22 -2 14 -1 27 -7 -6 -3 -6 20 31 -34 31 37
tag right 1: cue.captivity	8 -6 5 14 3 1 -2 10 9 -27 -17 -11 4 7 2 -9
tag right 1: cue.captured	23 -1 26 -13 16 -15 28 6 -4 6 -6 7 15 -14 13 13
tag right 1: cue.claims	-8 12 -6 4 -12 2 -15 7 9 -6 17 -8 -14 17 -15 -4
tag right 1: cue.completed	2 14 -4 8 -3 1 3 36 -1 6 -8 0 11 5 -5 -41
tag right 1: cue.count	16 -7 10 -11 18 -8 29 31 -15 5 -20 4 20 -20 22 -1
tag right 1: cue.crime	33 4 8 -11 26 12 17 -10 -4 -6 -21 32 15 -26 14 9
tag right 1: cue.denied	13 -13 18 -10 -2 -6 7 1 7 -17 -8 -8 -14 3 18 -1
tag right 1: cue.deported	73 -13 41 13 50 -22 43 0 -4 -30 22 25 40 -14 27 12
tag right 1: cue.died	3 30 7 -3 -19 -18 -26 28 4 8 -12 -23 -14 30 -13 -13
tag right 1: cue.each	4 10 26 -44 -11 16 -10 -13 -6 -7 -14 37 -9 28 -36 36
tag right 1: cue.evacuation	35 -17 21 -9 20 -5 43 -17 -9 -14 -17 27 25 -26 23 14
tag right 1: cue.ever_captured	16 -22 4 -8 33 -6 16 -21 -14 -7 -5 18 29 -11 8 10
tag right 1: cue.footage	16 -4 15 -18 21 -18 34 -1 2 -8 -12 13 27 -14 15 26
tag right 1: cue.good_news	12 -5 21 -5 14 -12 16 -18 16 -16 7 8 13 -7 21 15
tag right 1: cue.held	3 -20 -15 20 31 -30 10 -21 16 -35 3 -21 20 -17 -34 -13
tag right 1: cue.in_captivity	24 -5 14 -8 2 -8 36 -11 15 -1 -17 18 8 -32 -34 10
tag right 1: cue.in_return	12 11 15 -7 16 -12 -4 -5 1 13 -17 0 9 -2 -2 19
tag right 1: cue.included	12 16 12 17 9 -5 21 18 -15 -5 -36 -6 13 -23 -12 -9
tag right 1: cue.local	27 2 37 -6 20 -17 13 0 2 -34 -9 26 29 5 18 13
tag right 1: cue.mediated	-22 6 -2 -16 26 -29 -23 51 -28 -5 -21 -29 -7 -14 37 21
tag right 1: cue.missing	5 -19 7 9 3 9 -39 -14 -18 22 -15 6 11 0 -2 21
tag right 1: cue.money	34 2 16 -4 14 -12 9 -5 9 -16 -3 14 32 4 11 0
tag right 1: cue.of_whole	7 0 2 7 10 -6 11 -10 -17 -12 16 -18 -4 -1 25 -15
tag right 1: cue.of_year	-4 -15 11 -11 -9 6 16 -7 8 11 -2 16 -25 14 9 8
tag right 1: cue.one_sided	23 2 6 16 15 0 35 14 -18 -1 5 33 -8 2 30 14
tag right 1: cue.other_exchange	30 -9 19 3 12 -10 12 -10 17 2 6 16 15 -4 3 18
tag right 1: cue.other_return	-6 -26 -12 -15 -27 -8 1 -13 -9 -11 20 41 -3 20 23 -23
tag right 1: cue.other_war	36 14 30 -7 10 -16 8 -5 -8 1 -7 7 6 19 18 1
tag right 1: cue.part	25 -2 13 -26 -22 -20 -9 -30 -4 -48 -22 22 21 3 -18 19
tag right 1: cue.planned	22 14 41 -12 -18 -38 -17 -2 20 -23 1 0 6 -7 -2 -9
tag right 1: cue.postponed	12 -8 34 -18 -12 -1 -2 12 20 -5 9 5 -7 11 18 3
tag right 1: cue.ready	23 -27 40 -6 -19 -9 -6 28 3 -20 5 -26 0 27 -8 -5
tag right 1: cue.recap	-4 23 7 -25 -11 -32 3 -32 -34 24 9 -2 11 -13 -31 -7
tag right 1: cue.relative	11 11 21 -8 -2 10 -2 -11 0 8 -5 -24 34 16 -26 -3
tag right 1: cue.repatriation	-5 20 -10 15 0 -18 0 -13 -1 -2 -17 -25 -17 15 -14 11
tag right 1: cue.reunion	-22 3 -17 23 -37 14 -2 24 6 4 19 10 -27 6 16 1
tag right 1: cue.since	6 8 15 -8 7 -17 27 5 -18 29 -26 -4 0 -9 7 31
tag right 1: cue.span	-5 -9 -11 -15 -26 -20 21 -15 -28 23 12 19 -17 22 -6 3
tag right 1: cue.stage	44 -11 23 -17 37 -28 31 -32 5 -15 -28 20 29 -30 19 28
tag right 1: cue.third	26 5 13 5 5 -12 12 -28 18 5 10 13 17 16 1 14
tag right 1: cue.to_date	-3 -2 -10 5 36 -4 -1 -14 -31 19 -17 -20 21 -3 -3 28
tag right 1: cue.today	-15 16 4 -1 -9 3 9 23 0 -24 -23 0 -23 17 -14 -2
tag right 1: cue.total	-13 17 -18 0 -20 -24 -24 53 8 25 2 -14 -40 -9 -21 -22
tag right 1: cue.training	17 2 -8 4 -7 4 -2 -11 13 10 0 12 -7 0 8 13
tag right 1: cue.transit	13 -28 -22 4 20 -23 29 11 39 -7 -11 -12 0 2 1 3
tag right 1: cue.unit	17 -22 14 15 6 -2 39 -9 -45 -32 -11 19 7 -17 22 27
tag right 1: cue.venue	24 -13 16 3 10 3 11 -19 -3 2 -14 20 9 -4 12 12
tag right 1: cue.visit	24 25 26 0 19 8 3 -11 -2 -8 -6 13 26 -2 -21 14
tag right 1: cue.year	6 16 -21 6 37 17 7 8 19 22 -16 -9 -6 -18 36 37
tag right 1: cue.yesterday	7 -8 15 -12 32 -21 22 -16 -21 -5 18 -17 -15 -9 -13 14
tag right 1: foe.agent	35 0 42 -17 2 -17 -10 11 18 1 -27 -36 -8 3 -22 30
tag right 1: foe.of	-6 -20 0 -20 7 9 11 -15 -2 -3 14 18 1 -9 -22 -14
tag right 1: noun.body	12 8 5 -4 1 -5 -7 2 -7 -17 15 8 -9 10 6 -5
tag right 1: noun.branch	33 21 16 -6 6 10 14 8 4 -8 -3 -11 21 0 23 36
tag right 1: noun.exchange	15 -19 23 -11 29 -9 -9 1 23 -22 -12 18 33 -17 5 23
tag right 1: noun.family	19 -3 -4 -1 31 -10 28 1 -14 -9 -5 0 19 -21 9 11
tag right 1: noun.military	10 12 26 5 -16 9 -8 -6 1 -23 1 0 16 2 -12 10
tag right 1: noun.other	-2 5 16 -16 46 -14 5 -20 12 -31 27 -19 -37 -8 -16 -3
tag right 1: noun.people	12 -12 19 -8 -10 2 4 13 -2 14 -12 -4 -7 1 -15 7
tag right 1: noun.rank	22 -19 -6 -7 16 -15 33 -18 -7 -10 -14 9 19 -7 6 19
tag right 1: noun.soldier	-11 7 -5 -8 -13 -2 -17 8 20 -6 12 10 -20 23 -6 -4
tag right 1: own.agent	-2 5 5 -6 -13 -4 -3 7 -10 10 13 -7 -36 15 -14 5
tag right 1: own.from	32 12 17 -17 7 -20 11 1 8 1 -10 -3 -8 5 -27 16
tag right 1: own.of	9 -7 19 27 -18 24 9 13 -1 6 5 -3 -15 22 13 7
tag right 1: own.to	4 15 -4 36 -9 -13 21 11 -2 8 -16 18 -46 11 10 14
tag right 1: qualifier.approx	20 -3 31 -2 10 -31 3 8 -1 3 -9 6 2 -4 14 1
tag right 1: qualifier.at_most	29 1 50 1 5 -19 18 -10 8 18 -22 -14 11 -3 19 5
tag right 1: qualifier.more_than	1 13 -16 -5 -39 20 11 -24 -2 20 5 -22 2 -24 -22 32
tag right 1: ru.agent	-13 -15 15 -5 -3 -11 -10 -12 18 29 -3 3 6 -9 5 -3
tag right 1: ru.from	2 -13 -9 5 0 -11 3 9 -8 27 -25 -13 4 0 -1 20
tag right 1: ru.of	-16 -32 3 -11 23 1 -12 0 -41 -13 36 29 0 26 22 3
tag right 1: ru.to	-27 -53 -17 -10 16 30 -10 -2 14 -30 28 26 25 -26 71 12
tag right 1: ua.agent	-20 26 -25 2 -15 -16 1 -24 -1 -4 -24 -10 9 13 -26 22
tag right 1: ua.from	-6 -11 -7 -2 12 26 -23 -24 -36 12 14 5 -4 -4 30 20
tag right 1: ua.of	27 30 3 1 -28 -41 11 -39 36 11 -32 -24 23 1 -29 30
tag right 1: ua.to	4 13 9 -25 -31 -22 9 -18 33 18 -14 -11 16 -25 5 16
tag right 1: verb.bring	7 -5 -13 6 -20 -2 5 33 -8 7 -1 -17 -3 9 19 14
tag right 1: verb.come	-12 11 -15 -13 -21 -7 -15 6 -30 19 6 14 -19 4 15 1
tag right 1: verb.future	28 -4 40 1 -15 -14 -5 11 14 -31 0 7 -3 7 16 18
tag right 1: verb.get	8 -5 -10 -20 9 16 -4 15 -35 6 -5 -2 2 9 -20 12
tag right 1: verb.give	-3 -2 -4 -22 1 -7 -13 -26 28 -22 15 -22 20 -3 -15 -2
tag right 1: verb.held_exchange	0 4 13 12 -1 2 9 -12 -9 26 14 18 7 -1 3 24
tag right 1: verb.home	6 17 -7 13 -12 11 -13 38 0 22 -7 -10 -10 11 11 5
tag right 1: verb.managed	0 10 7 17 -20 -8 5 -2 12 21 -19 -17 11 1 -6 4
tag right 1: verb.noun	22 5 26 -19 3 -15 14 -22 10 -19 -12 -5 -6 -11 -19 17
tag right 1: verb.other	45 3 27 -29 36 -25 4 32 7 -46 -13 -15 49 -11 4 26
tag right 1: verb.swap	-24 -16 -6 -7 35 9 -3 33 -16 9 -34 -13 -32 -4 -7 15
tag right 1: verb.will	24 -7 8 -21 23 16 39 -23 -5 -12 -11 31 45 -20 -5 24
tag right 1: view.ru	24 -11 27 -2 20 -29 36 -8 -23 -3 -26 -9 19 -32 -7 6
tag right 1: view.ua	19 29 24 -3 25 -18 -1 0 10 -5 1 9 -18 9 -9 -4
tag right 1: voice.ua	-8 5 16 -9 7 7 12 22 4 1 0 5 -2 24 -6 -20
tag right 3: adj.dead	15 -11 24 10 2 -3 2 -11 -5 10 6 -16 1 2 19 19
tag right 3: adj.freed	5 15 -26 -10 -2 7 1 22 -31 11 -12 -7 10 -7 5 19
tag right 3: adj.modifier	9 8 13 2 9 18 0 -10 16 0 1 7 4 3 -5 20
tag right 3: adj.wounded	-23 -13 -23 24 -30 -10 -3 23 -5 15 -24 4 21 -40 -31 -4
tag right 3: category	-7 -5 -3 26 -2 -8 -8 -13 -18 5 5 13 8 2 -4 34
tag right 3: country	18 -12 13 14 27 -1 14 -15 4 -6 12 4 -15 4 -36 12
tag right 3: cue.agreed	-5 11 11 3 7 15 5 -19 -13 -14 21 25 9 -14 -6 26
tag right 3: cue.agreement	-12 -1 -6 -12 15 14 7 -8 0 -36 26 -13 16 -17 5 34
tag right 3: cue.all	-22 10 -23 -15 -21 -18 7 -9 2 14 2 -6 -12 14 -31 -18
tag right 3: cue.already	4 14 -8 -16 10 -21 12 5 12 26 -3 -13 11 6 16 32
tag right 3: cue.among	36 20 37 -4 -6 -13 -1 15 2 -5 6 -5 -4 -7 -22 4
tag right 3: cue.anniversary	-7 29 -31 0 7 24 -2 7 -14 -12 12 5 -4 25 7 -23
tag right 3: cue.border	23 1 20 10 3 -14 11 -11 31 -8 3 12 -21 19 -12 7
tag right 3: cue.born	37 36 51 -21 21 -32 19 3 -9 -19 -19 -13 35 -16 5 22
tag right 3: cue.called_off	10 8 20 -13 6 -11 -3 11 20 6 -4 -4 13 0 -18 0
tag right 3: cue.captivity	22 10 16 23 1 14 32 -16 17 31 23 10 1 21 2 -2
tag right 3: cue.captured	36 2 27 18 -12 1 5 7 11 -40 -6 -6 4 18 -5 3
tag right 3: cue.claims	-10 20 -29 15 15 16 -13 3 2 20 4 14 -19 17 -2 1
tag right 3: cue.completed	-9 23 -14 14 6 7 5 5 10 2 6 5 -9 -22 12 5
tag right 3: cue.count	-9 -2 -17 4 20 -7 4 11 12 22 4 -13 -1 -2 5 -10
tag right 3: cue.crime	25 -8 12 1 13 -15 33 -3 -17 -9 -5 15 40 -13 11 20
tag right 3: cue.denied	28 -20 8 -31 8 -35 25 -32 38 -27 -9 4 -6 -14 11 15
tag right 3: cue.deported	15 23 30 22 -21 -16 -1 -2 -30 1 16 2 4 21 -12 4
tag right 3: cue.died	25 12 31 -8 1 -12 2 18 11 -3 -14 -18 4 -3 -4 9
tag right 3: cue.each	-7 -9 -4 -41 4 11 -6 26 5 -29 -5 2 -4 15 -24 14
tag right 3: cue.evacuation	30 -18 24 3 33 -7 21 -24 -14 -26 -4 28 34 -14 19 29
tag right 3: cue.ever_captured	14 23 22 11 -1 -5 -13 33 13 23 -9 -21 -25 22 -4 -15
tag right 3: cue.footage	11 8 18 -14 25 14 -5 -6 11 1 15 19 16 21 36 3
tag right 3: cue.good_news	37 -18 22 -1 8 -1 13 -19 12 7 6 4 20 -21 15 13
tag right 3: cue.held	-4 -20 -18 13 19 -9 -8 7 34 -43 24 -17 -35 5 -2 -9
tag right 3: cue.in_captivity	43 -7 -2 17 15 -3 19 9 26 -3 11 -6 19 -12 4 0
tag right 3: cue.in_return	-21 25 -5 11 -12 27 -23 9 -24 -1 -9 8 -17 37 -17 -27
tag right 3: cue.included	1 5 -3 -8 4 -10 9 18 -30 -34 -12 -8 8 -10 -8 16
tag right 3: cue.local	24 8 20 -26 5 -14 15 -2 8 -14 -16 16 25 -2 -10 11
tag right 3: cue.mediated	-14 -3 22 -25 14 3 -29 32 24 -17 10 9 10 23 24 -13
tag right 3: cue.missing	23 -12 10 -8 50 -14 -39 -11 -36 -39 -34 10 6 2 -20 80
tag right 3: cue.money	22 1 1 1 16 -5 28 -8 1 -16 0 13 26 -11 3 28
tag right 3: cue.month	7 5 8 -4 5 -10 21 -8 -4 3 -16 29 2 -45 30 17
tag right 3: cue.of_whole	-1 7 -5 9 0 1 -10 -18 -26 -4 5 2 7 11 22 17
tag right 3: cue.of_year	0 13 -4 -33 -24 13 13 28 -17 4 -6 11 -10 24 -1 17
tag right 3: cue.on_shield	9 26 11 -11 0 -23 -18 4 15 -3 -8 -9 -9 17 -24 1
tag right 3: cue.one_sided	-18 12 5 11 -13 1 -42 29 -9 23 -29 3 -7 30 -12 -30
tag right 3: cue.other_exchange	37 -4 15 -10 41 -10 41 -23 3 -21 -6 26 24 -18 29 35
tag right 3: cue.other_return	19 23 40 -38 4 -6 1 -1 -23 -23 -3 17 0 14 2 1
tag right 3: cue.other_war	50 -18 23 -11 30 1 50 -25 22 -8 -26 25 40 -36 10 30
tag right 3: cue.outside	-39 -4 -18 12 -28 -5 16 -14 -29 36 -32 -8 9 -18 -29 12
tag right 3: cue.part	6 6 10 4 -3 -9 7 -11 -19 1 -13 8 -17 2 -12 15
tag right 3: cue.planned	-9 -19 -18 4 29 5 19 -18 -22 -13 30 -4 -15 -30 -1 12
tag right 3: cue.postponed	3 -10 -12 -6 7 -10 35 -28 25 -5 11 7 8 -20 -17 23
tag right 3: cue.ready	19 -16 -22 -13 33 -22 60 -15 -32 -3 -3 1 3 -46 42 46
tag right 3: cue.recap	24 5 15 -17 10 -8 2 -1 -8 -10 -8 4 31 3 11 31
tag right 3: cue.record	-8 9 26 -28 -12 -14 -16 -9 44 4 25 -26 -2 30 45 -26
tag right 3: cue.relative	0 5 -6 18 -10 -12 -1 -9 21 11 3 2 10 4 12 -17
tag right 3: cue.repatriation	12 9 26 17 -9 -13 11 -34 0 -1 -9 2 -4 5 3 17
tag right 3: cue.reunion	6 12 1 -9 9 10 13 26 30 -13 -7 16 4 12 -13 13
tag right 3: cue.same_number	31 -14 35 0 29 1 32 -13 17 -9 -15 19 -2 10 11 13
tag right 3: cue.since	-30 -2 -22 -8 28 -29 3 -4 8 25 -20 -20 8 -36 8 24
tag right 3: cue.span	10 -7 -2 -36 -7 -29 18 10 -15 11 -16 -1 -6 -16 2 40
tag right 3: cue.stage	26 -6 23 -23 25 -10 -1 -23 20 -11 -6 -14 14 -4 0 8
tag right 3: cue.thanks	1 -2 11 6 40 4 -20 17 -7 0 4 13 8 -5 26 6
tag right 3: cue.third	18 -17 8 7 4 -18 23 -31 6 -4 -19 14 23 -9 16 10
tag right 3: cue.to_date	-6 -2 -2 -6 -4 -4 -8 17 -4 -7 21 -35 -5 -25 -27 2
tag right 3: cue.today	6 2 1 5 -8 13 6 40 3 23 -11 25 -6 -2 6 -7
tag right 3: cue.total	4 -7 -26 -18 14 -21 10 40 -32 3 -21 7 -12 10 19 -8
tag right 3: cue.training	20 -6 5 -10 13 -9 7 -7 -11 0 -9 15 29 -3 10 21
tag right 3: cue.transit	20 -3 -6 -6 19 -25 0 -5 24 -17 7 -13 -20 15 31 -24
tag right 3: cue.unit	23 0 20 -7 -15 -18 2 -1 15 -42 -16 -14 -15 -1 -9 -5
tag right 3: cue.venue	16 -31 12 -6 -8 -2 40 -31 -18 6 -6 6 -1 -21 -3 40
tag right 3: cue.visit	17 23 8 8 10 1 20 -11 -10 -19 -16 21 21 -14 -20 18
tag right 3: cue.year	-29 16 -33 -16 1 -17 33 5 -8 6 -24 -21 -15 -9 3 33
tag right 3: cue.yesterday	33 -21 10 -1 20 0 22 -17 -24 -5 -8 19 23 -7 25 10
tag right 3: foe.agent	-11 2 3 18 -7 -7 -9 -5 38 1 -14 -8 -10 -6 45 -18
tag right 3: foe.of	33 39 36 3 17 9 -12 25 9 -9 9 13 -9 34 11 -14
tag right 3: foe.to	-23 -4 15 -28 5 11 -17 10 -8 -15 19 18 -28 25 -10 -5
tag right 3: noun.body	21 23 20 -19 42 -26 3 0 -7 4 -30 -16 -7 -6 -16 11
tag right 3: noun.branch	12 11 41 -35 -27 5 16 1 -5 -19 12 6 24 13 -7 10
tag right 3: noun.child	26 7 35 13 -2 -1 16 -13 -25 21 -17 20 -7 -11 3 26
tag right 3: noun.civilian	4 14 18 8 -3 -16 10 -7 -4 17 2 -14 -62 24 15 -11
tag right 3: noun.exchange	-3 26 21 -2 -6 16 16 2 -16 7 -10 8 7 22 -15 4
tag right 3: noun.family	5 0 39 4 -13 12 -9 45 -3 -5 1 -5 -29 37 3 -18
tag right 3: noun.foreigner	-4 25 -15 -15 -13 -17 18 -2 29 -16 12 -3 4 -22 18 13
tag right 3: noun.man	42 15 21 3 19 -31 52 -15 15 7 -17 5 45 -19 41 18
tag right 3: noun.military	5 -11 -3 -19 -4 -15 -2 -7 -8 -25 -8 -14 -5 20 -9 -16
tag right 3: noun.other	4 -19 6 -12 3 -11 5 21 -8 -11 3 23 11 15 -3 9
tag right 3: noun.people	10 -8 -20 16 11 -15 -17 2 1 -5 -11 2 14 15 -1 -8
tag right 3: noun.rank	2 -11 -10 -11 -32 -27 7 -8 14 -23 23 11 15 4 -26 -1
tag right 3: noun.soldier	7 4 14 2 -16 17 26 -35 -8 9 0 18 9 2 -6 10
tag right 3: noun.woman	29 -3 2 -18 -19 -44 9 -17 24 -14 -14 -11 37 -35 23 -6
tag right 3: own.agent	-16 -15 11 -8 -18 -3 -15 -11 -2 10 21 -16 11 -8 9 -5
tag right 3: own.from	32 6 25 -14 -7 -31 3 -5 33 -13 -21 3 4 8 1 26
tag right 3: own.of	4 -16 -8 -10 9 -6 -22 36 11 -22 -7 -8 -22 -10 -9 -29
tag right 3: own.to	4 6 -9 -1 -23 16 8 28 -6 2 -10 16 -9 11 15 20
tag right 3: qualifier.approx	18 15 6 1 28 -22 14 3 11 14 -27 1 26 -2 5 -3
tag right 3: qualifier.at_least	-16 9 -1 -18 -23 0 -10 -4 36 14 -5 -19 -17 5 3 -11
tag right 3: qualifier.at_most	-16 5 12 -1 19 13 -3 -10 -5 -26 17 22 4 -2 -20 -5
tag right 3: qualifier.more_than	-8 -26 -2 20 -5 -27 0 -16 40 -28 -32 -11 17 -18 -17 -4
tag right 3: ru.agent	-4 11 -1 4 -19 0 -3 12 26 26 13 9 3 -5 14 -1
tag right 3: ru.from	-11 15 -4 -9 -9 -50 10 1 -2 13 -12 -10 10 0 -5 0
tag right 3: ru.of	-11 -2 -12 -7 11 13 1 -2 1 4 26 21 -16 -2 -5 -14
tag right 3: ru.to	-19 -3 13 -8 1 22 1 -2 1 0 -29 7 4 13 -6 8
tag right 3: ua.agent	2 19 7 32 6 1 -8 -10 13 30 -8 -17 -2 18 -18 -5
tag right 3: ua.from	-28 -2 -5 -13 -11 11 -30 22 -42 4 15 -1 -33 36 26 -2
tag right 3: ua.of	6 13 2 17 -15 0 -10 -8 -12 -14 10 -24 6 3 -9 16
tag right 3: ua.to	-1 29 -5 41 -1 -17 0 -21 12 11 -6 -30 4 26 0 14
tag right 3: verb.bring	2 8 1 9 -26 22 8 18 -44 11 -3 -2 22 -8 8 6
tag right 3: verb.come	-7 -2 9 -17 -32 -5 -2 -1 -12 9 -10 -5 -2 2 19 25
tag right 3: verb.future	11 0 -22 4 21 9 42 -13 -23 6 11 11 5 -28 1 15
tag right 3: verb.get	-17 20 -10 3 -20 -2 20 17 -3 11 -5 14 15 7 -9 -19
tag right 3: verb.give	-16 -13 -8 31 -23 -3 -10 26 -3 28 -4 11 13 12 18 -6
tag right 3: verb.held_exchange	6 3 -15 -5 17 17 -25 14 -24 0 -5 1 -15 -3 22 17
tag right 3: verb.home	3 1 -1 16 -17 -4 3 42 -13 -5 -12 -22 -11 17 9 19
tag right 3: verb.managed	-5 20 -9 5 -33 -31 2 28 9 -18 -33 -15 -8 -8 -2 18
tag right 3: verb.noun	15 2 13 -36 21 5 -5 -17 -12 5 -27 -26 50 -15 -9 20
tag right 3: verb.other	31 8 8 13 28 1 0 -15 13 -6 5 2 0 2 9 25
tag right 3: verb.swap	3 -2 -9 2 5 6 34 46 7 4 -11 -10 6 -30 13 4
tag right 3: verb.will	0 -14 12 8 9 -2 4 -2 -12 -23 -3 28 42 -17 22 -10
tag right 3: view.ru	2 7 -5 10 26 -13 19 -12 -2 4 6 2 30 -26 22 -19
tag right 3: view.ua	15 21 25 -12 -7 -42 5 -4 32 28 -23 -24 -10 17 -27 20
tag right 3: voice.ru	-3 -8 -34 43 -16 10 -2 -17 -4 0 15 10 -7 28 52 -8
tag right 3: voice.ua	-32 3 -15 -10 6 -15 -1 -8 -4 10 8 -8 2 17 -6 -22
tag right 7: adj.dead	17 -15 43 -24 -11 -3 12 -8 13 -39 -14 2 10 10 -25 3
tag right 7: adj.freed	-2 -9 3 15 32 -16 1 17 4 4 -2 16 25 1 -15 14
tag right 7: adj.modifier	-10 6 2 -15 -1 7 3 -2 13 9 15 -4 -5 -4 -3 -10
tag right 7: adj.wounded	35 15 34 9 -2 -9 19 -4 11 19 -15 11 33 -27 -13 -15
tag right 7: category	7 1 15 16 3 -3 -14 -3 -13 -9 -6 20 13 -7 -10 -2
tag right 7: country	10 5 25 -3 27 7 -10 24 14 -39 -31 17 17 8 14 10
tag right 7: cue.agreed	-5 -3 -13 -36 -19 3 -12 -14 -5 6 14 -18 8 -16 13 16
tag right 7: cue.agreement	4 5 3 -32 0 34 29 -15 0 19 -33 1 13 -24 0 9
tag right 7: cue.all	13 -1 23 -13 6 -12 15 2 -13 9 -1 -4 -13 -21 -13 -10
tag right 7: cue.already	37 32 41 -17 7 -6 41 -17 17 -14 -4 36 20 17 38 -4
tag right 7: cue.among	20 -34 14 -14 33 2 36 -31 0 -15 8 30 37 -4 27 35
tag right 7: cue.anniversary	-6 6 6 -10 7 1 -14 15 10 -9 -5 -4 -15 22 -3 -5
tag right 7: cue.border	9 9 36 29 -2 5 16 14 3 10 -12 16 -5 14 24 7
tag right 7: cue.born	-13 27 -12 22 -9 7 3 -3 20 -33 25 -9 -15 7 -14 -2
tag right 7: cue.called_off	8 3 3 -11 6 -11 13 -4 35 -9 -17 -8 11 -17 -26 3
tag right 7: cue.captivity	3 12 14 24 -13 3 1 15 9 17 27 14 -11 2 17 18
tag right 7: cue.captured	30 -11 29 31 -5 -14 -1 25 10 -30 3 20 8 20 26 3
tag right 7: cue.claims	-10 0 -14 -28 1 -5 3 4 30 4 7 -2 6 -4 5 -15
tag right 7: cue.completed	6 3 -6 -4 23 -6 -6 24 14 -29 10 15 -11 0 -4 4
tag right 7: cue.count	0 23 -4 -7 -1 -1 8 15 10 18 -8 3 -7 -7 1 1
tag right 7: cue.crime	33 -20 22 5 29 -8 24 -7 -9 -18 3 26 34 -19 30 24
tag right 7: cue.denied	32 -1 25 -15 39 -25 0 -12 17 -11 -19 -9 3 -15 6 8
tag right 7: cue.deported	-13 -15 0 10 -32 5 36 -6 -21 11 17 20 4 16 -10 -30
tag right 7: cue.died	-3 10 8 10 -13 1 -8 13 -13 1 15 7 -9 11 0 -3
tag right 7: cue.each	-14 -21 -19 -42 -22 -8 5 20 2 -11 -26 -19 -4 -33 -30 1
tag right 7: cue.evacuation	5 -25 -3 -5 14 14 14 -2 -11 -21 9 35 19 -3 19 0
tag right 7: cue.ever_captured	-2 11 9 13 -23 30 -6 9 -2 20 17 10 15 2 24 31
tag right 7: cue.footage	13 -8 15 16 5 -7 -11 7 -16 -9 -8 -28 21 7 -12 -20
tag right 7: cue.good_news	14 11 32 -7 -27 -11 -23 8 31 -27 10 -3 -17 34 -35 -29
tag right 7: cue.held	-9 0 0 3 20 5 14 -6 10 6 60 -7 -5 2 -24 4
tag right 7: cue.in_captivity	11 -5 -1 33 -20 -7 44 -17 36 -23 2 -1 -25 -2 -11 6
tag right 7: cue.in_return	22 10 8 -3 18 8 15 6 3 -9 -8 6 0 21 13 19
tag right 7: cue.included	21 11 12 -19 -8 -8 5 11 6 9 -23 14 -4 17 -9 6
tag right 7: cue.local	27 5 52 8 -17 -11 -7 2 9 0 -18 -21 -7 0 0 13
tag right 7: cue.mediated	-11 -5 -11 2 -1 1 0 30 -17 -2 -12 -7 30 -13 -22 5
tag right 7: cue.missing	3 -16 20 7 56 -10 -24 -35 -6 -2 -51 2 -10 10 -23 84
tag right 7: cue.money	26 -9 23 11 27 6 27 5 -3 -13 15 21 23 -13 17 13
tag right 7: cue.month	-32 2 -12 -4 -26 3 26 -16 -40 29 -34 -45 -16 -16 -23 19
tag right 7: cue.of_whole	-5 7 -6 1 0 5 6 -5 6 -8 0 30 9 8 9 4
tag right 7: cue.of_year	-7 -19 -14 2 -13 -12 28 28 12 7 -21 -17 -10 10 15 34
tag right 7: cue.on_shield	36 31 14 -2 18 -19 -8 13 15 -9 -4 15 -1 20 -18 8
tag right 7: cue.one_sided	-17 23 -2 6 -19 -9 -18 33 23 27 -19 -21 5 7 -23 -30
tag right 7: cue.other_exchange	-12 -22 3 1 24 -16 -1 -27 17 29 -11 13 41 -39 26 1
tag right 7: cue.other_return	23 -24 8 -13 2 18 46 -35 -18 -2 -3 38 11 -42 35 49
tag right 7: cue.other_war	46 -26 37 -15 33 -6 54 -39 18 -1 -15 23 40 -28 49 26
tag right 7: cue.outside	-41 -11 -28 30 -12 5 -19 -16 -14 35 -27 -18 45 -21 -31 -29
tag right 7: cue.part	-11 2 -21 -5 -8 -5 -5 17 3 -19 21 20 9 -15 -7 -4
tag right 7: cue.planned	37 -9 46 22 7 -5 -12 14 14 -30 -3 27 14 -6 -8 16
tag right 7: cue.postponed	27 -11 19 -10 16 15 23 -25 -20 -3 9 18 8 11 16 10
tag right 7: cue.ready	23 9 27 -23 32 -8 22 -7 24 5 11 3 21 -14 0 3
tag right 7: cue.recap	-7 -37 15 -14 -14 -30 -27 16 -24 -27 24 -3 -13 3 2 15
tag right 7: cue.record	3 -2 6 16 -1 1 -8 -4 19 -41 11 4 9 -3 18 3
tag right 7: cue.relative	-9 -14 -7 -5 16 4 -18 15 5 -17 -6 17 4 3 -30 -2
tag right 7: cue.repatriation	4 -8 -1 -11 10 -17 -3 10 8 14 -10 5 -7 -12 6 -5
tag right 7: cue.reunion	0 7 -12 -17 -3 29 6 14 11 -8 -14 13 -12 -9 -8 -12
tag right 7: cue.same_number	19 11 23 28 16 -18 -5 -15 11 -45 -13 7 20 11 -11 3
tag right 7: cue.since	-24 -25 -9 25 -17 -11 6 19 -14 23 1 -11 -15 -1 36 21
tag right 7: cue.span	-1 11 -8 9 2 -3 26 0 -15 19 0 9 2 22 15 9
tag right 7: cue.stage	18 5 22 9 10 1 -19 -13 2 3 -19 14 -20 25 -18 2
tag right 7: cue.thanks	2 -2 -8 2 15 7 19 5 -3 -8 -9 12 4 -13 24 7
tag right 7: cue.third	23 -13 15 -7 12 -24 34 -22 2 17 -28 22 38 -31 6 24
tag right 7: cue.to_date	-18 -7 -5 -23 1 -20 0 7 -16 -4 25 -23 -22 -33 -48 14
tag right 7: cue.today	14 -3 9 -12 -24 3 -4 -22 -2 -14 7 10 -12 -2 0 13
tag right 7: cue.total	-31 4 0 -3 -4 -8 31 -14 -6 24 -14 -33 -20 -3 -4 -20
tag right 7: cue.training	25 -9 8 1 31 -1 14 -27 12 -4 -16 26 25 -14 7 13
tag right 7: cue.transit	20 0 38 -17 -15 12 3 -2 -6 16 1 -7 -19 -6 36 -2
tag right 7: cue.unfinished	-2 -17 -13 -1 -19 18 10 -17 -16 14 15 3 -2 -20 14 36
tag right 7: cue.unit	23 -31 42 22 -3 -10 -9 -2 2 -17 -18 22 -8 -15 -26 -5
tag right 7: cue.venue	5 12 11 -11 29 20 4 -35 3 -1 -5 6 13 -26 3 39
tag right 7: cue.visit	17 -2 10 -6 1 -13 -10 -22 23 13 -11 -13 24 -33 -9 12
tag right 7: cue.year	-26 -9 -37 -10 -18 -6 14 15 -11 2 -33 -12 1 -13 -10 50
tag right 7: cue.yesterday	3 -21 -4 -15 -14 4 -17 36 6 -38 -29 7 -22 -1 0 -14
tag right 7: foe.agent	-7 24 -18 15 -22 -3 -18 25 -37 1 -3 -2 45 21 -7 -26
tag right 7: foe.of	10 10 9 19 12 23 13 -9 14 -30 22 6 -6 19 -33 -4
tag right 7: foe.to	-17 11 -18 8 -19 29 2 11 18 -6 30 25 -16 11 21 -19
tag right 7: noun.body	-8 1 13 21 6 1 17 15 2 -2 -5 6 -16 23 -1 23
tag right 7: noun.branch	1 -12 20 -20 -26 19 12 8 11 -22 50 45 29 19 -3 -10
tag right 7: noun.child	24 -1 16 -2 25 1 21 36 1 -18 13 10 4 17 -6 -10
tag right 7: noun.civilian	-4 5 -16 -6 -34 3 -11 -32 6 -8 3 10 -34 8 7 -7
tag right 7: noun.exchange	-14 -8 17 -6 -5 -10 -12 12 -14 -1 -11 -1 14 13 5 9
tag right 7: noun.family	11 33 12 -11 -8 -10 27 36 9 -13 -28 -6 12 -1 5 -19
tag right 7: noun.foreigner	-1 8 -4 -39 0 -7 -15 -5 34 -3 18 -18 -24 8 -23 -13
tag right 7: noun.man	-15 12 12 21 -29 16 -22 36 -21 -2 33 8 -45 27 -15 -25
tag right 7: noun.military	-13 1 -4 -17 -10 -6 -1 -6 -1 -25 5 1 -2 12 -2 6
tag right 7: noun.other	11 -6 -8 -7 13 7 7 4 -15 2 3 4 15 3 12 4
tag right 7: noun.people	-7 -8 6 -7 9 8 -19 10 7 -21 -23 9 -8 -13 13 9
tag right 7: noun.rank	4 8 1 -23 -28 -36 -5 16 23 -1 -18 3 3 2 -41 -13
tag right 7: noun.soldier	-16 3 0 -6 5 -8 6 -3 12 -18 -4 -11 7 20 -9 -7
tag right 7: noun.woman	18 19 20 14 19 -25 -3 11 -12 -10 -11 -27 -20 -15 -43 7
tag right 7: own.agent	-23 -11 -16 -16 12 8 -22 2 17 -20 -4 25 -5 27 -2 -12
tag right 7: own.of	-5 -2 15 -30 18 2 9 32 17 -12 -19 8 -4 5 13 -9
tag right 7: own.to	-22 -3 -1 15 -2 -9 -6 15 -11 5 20 2 -20 7 -12 17
tag right 7: qualifier.approx	-24 -15 -7 -20 9 -1 1 -19 -38 -13 15 17 1 -5 16 35
tag right 7: qualifier.at_least	19 -15 15 1 -15 24 7 10 -22 -5 15 48 21 -27 20 36
tag right 7: qualifier.at_most	-17 25 -11 -19 15 35 2 23 -8 7 -22 -4 -9 4 15 0
tag right 7: qualifier.more_than	-13 -1 -27 2 4 26 17 -14 13 -1 -16 -17 25 -5 15 5
tag right 7: ru.agent	16 2 4 -27 -31 24 -5 -4 11 7 7 6 27 -5 11 -15
tag right 7: ru.from	10 9 -18 4 -43 -6 -12 -18 22 7 -1 -5 -4 4 15 11
tag right 7: ru.of	-6 1 -1 -24 -5 0 9 -15 22 10 15 22 4 11 5 -25
tag right 7: ru.to	-11 11 7 -15 -21 10 -15 -22 4 13 19 -3 -11 6 13 1
tag right 7: ua.agent	-6 -3 1 6 8 -10 -2 13 4 -5 -3 -12 -9 -2 -13 -1
tag right 7: ua.from	-12 4 -18 14 22 9 19 -6 6 -5 5 30 -6 20 19 25
tag right 7: ua.of	1 -8 -3 12 31 21 4 34 -27 -7 -6 -16 -3 -6 -2 -2
tag right 7: ua.to	0 3 -1 3 15 3 5 -17 2 2 15 4 -20 16 -12 -11
tag right 7: verb.bring	-11 5 -1 36 1 -55 16 17 -20 17 -10 11 -7 -14 -23 -3
tag right 7: verb.come	22 1 -2 -9 -8 7 3 -12 9 0 -1 4 -9 15 10 36
tag right 7: verb.future	14 -19 5 19 -4 10 25 8 -11 -9 3 25 2 8 25 22
tag right 7: verb.get	19 0 -28 -21 3 -9 24 2 28 25 -5 11 -1 9 18 10
tag right 7: verb.give	-11 12 19 9 2 4 -11 -17 0 8 9 5 -8 28 15 -5
tag right 7: verb.held_exchange	-9 6 11 -29 -5 6 -23 8 -1 -27 0 -24 -5 -9 28 -7
tag right 7: verb.home	-16 6 -5 16 -12 -9 -14 26 7 -4 22 -3 -21 6 27 17
tag right 7: verb.managed	3 -3 12 -6 17 -6 -10 36 11 -4 -1 -27 -12 21 -15 -8
tag right 7: verb.noun	7 0 24 9 27 -18 3 -30 19 -14 15 15 17 -6 -6 2
tag right 7: verb.other	8 19 -2 -25 -13 9 8 4 -47 1 -6 16 5 1 1 19
tag right 7: verb.swap	-3 -5 -4 -15 5 -8 19 20 15 6 -8 5 -1 -19 40 2
tag right 7: verb.will	17 12 6 -12 -5 -29 14 12 -17 -12 -22 -4 -8 -8 -3 23
tag right 7: view.ru	-11 -7 -9 2 24 2 13 -20 -29 -5 22 8 9 -15 7 -16
tag right 7: view.ua	8 11 0 -11 -12 -38 5 4 41 17 -1 -17 -25 4 -2 -8
tag right 7: voice.ru	-26 -1 -21 14 16 -7 -29 -13 -4 -16 4 -3 10 16 -3 -4
tag right 7: voice.ua	-4 16 0 -18 29 -33 0 -6 -22 37 23 -31 -2 1 -38 6
tag right beyond: adj.dead	24 2 26 -27 -25 -24 18 6 7 1 -5 3 14 -5 15 -1
tag right beyond: adj.freed	3 16 -1 -14 23 0 13 26 -21 14 -8 25 4 12 12 17
tag right beyond: adj.modifier	4 4 10 -7 -3 4 7 -5 13 -13 2 -7 -10 -9 -1 -1
tag right beyond: adj.wounded	1 12 -2 28 -6 -13 7 13 -42 9 -36 -8 0 -29 -14 0
tag right beyond: category	-3 -2 -4 2 -12 -24 -9 -14 -3 -20 2 -11 3 7 -2 5
tag right beyond: country	29 8 21 28 -1 7 17 34 11 -16 -2 55 1 1 -24 -7
tag right beyond: cue.agreed	-21 19 9 3 26 13 9 -1 -4 -14 -14 18 1 7 29 -10
tag right beyond: cue.agreement	-5 7 4 -14 1 -7 -3 -6 -4 -1 -12 8 13 16 4 5
tag right beyond: cue.all	-33 -8 -14 -6 1 -3 0 -2 29 -21 5 -17 -17 -12 -18 -15
tag right beyond: cue.all_civilians	39 -3 9 -1 -10 -4 29 -11 -3 0 -16 -4 15 -4 -3 9
tag right beyond: cue.already	9 0 5 -24 28 -3 3 -25 5 -12 -3 9 26 -6 -14 -36
tag right beyond: cue.among	30 -20 18 -5 25 -17 30 -21 3 -3 -14 20 35 -23 18 16
tag right beyond: cue.anniversary	0 3 23 -7 -19 14 -7 26 15 10 0 -4 -15 32 4 -17
tag right beyond: cue.border	29 3 45 21 -9 24 28 -1 15 8 -2 26 16 11 8 14
tag right beyond: cue.born	20 15 13 11 -14 -8 16 -14 15 -38 5 21 17 9 13 -4
tag right beyond: cue.called_off	29 -27 13 -12 15 3 25 -10 15 -23 1 19 40 -31 16 4
tag right beyond: cue.captivity	12 5 22 37 21 3 22 22 19 -23 -16 9 11 9 -7 -9
tag right beyond: cue.captured	32 -5 38 13 -5 -5 8 16 3 -21 -5 24 -16 17 17 3
tag right beyond: cue.claims	1 7 -17 -14 11 7 -5 -6 15 28 9 11 -8 25 0 -13
tag right beyond: cue.completed	9 -2 14 14 7 5 -8 10 19 -17 -13 5 -26 0 10 -6
tag right beyond: cue.count	17 -2 10 4 3 -6 0 -24 28 1 3 5 22 3 -10 -19
tag right beyond: cue.crime	25 -20 36 -5 15 -25 44 -22 -11 -1 -11 1 11 -31 -2 29
tag right beyond: cue.denied	29 -4 17 -26 36 -6 30 4 11 -11 -11 7 32 -21 -16 30
tag right beyond: cue.deported	-4 19 -4 10 -33 11 -9 10 -1 35 30 -8 10 21 -1 -21
tag right beyond: cue.died	14 19 1 -13 -11 -9 9 13 9 -15 -4 1 10 9 5 -11
tag right beyond: cue.each	-14 -20 -9 -10 -15 18 28 37 21 -42 -3 -20 -14 -55 6 -6
tag right beyond: cue.evacuation	27 -21 22 -3 12 0 31 -13 -17 -1 -27 24 36 -20 15 15
tag right beyond: cue.ever_captured	11 -10 -7 15 -11 20 8 3 9 6 25 28 -3 -13 8 5
tag right beyond: cue.footage	-22 -22 -38 2 30 13 -13 -7 9 -22 -20 10 30 -2 5 9
tag right beyond: cue.good_news	32 28 24 -3 14 -3 -4 12 21 -10 2 17 1 19 -9 -12
tag right beyond: cue.held	-32 1 -22 9 -14 -12 -17 -9 29 -4 29 10 -23 3 25 5
tag right beyond: cue.in_captivity	-15 -7 5 21 -10 10 8 2 13 4 -4 1 -16 33 -2 6
tag right beyond: cue.in_return	4 -5 -11 21 18 -9 23 17 5 22 -5 -11 22 -19 -12 -2
tag right beyond: cue.included	3 -4 -8 -4 14 -18 16 22 -18 -5 -15 4 -9 -22 -13 24
tag right beyond: cue.local	38 -4 27 2 27 7 19 -14 -10 -14 -16 43 19 -1 -9 16
tag right beyond: cue.mediated	3 -10 18 -13 -22 11 8 18 -8 9 -14 20 7 3 3 -1
tag right beyond: cue.missing	6 10 -19 -4 39 -21 -14 -29 -4 16 -29 -3 14 -4 -9 38
tag right beyond: cue.money	18 -15 -4 -8 51 -9 11 12 -14 -20 -2 2 45 -32 36 34
tag right beyond: cue.month	-10 23 -1 12 32 -8 -12 -7 2 7 -20 -26 -14 9 -10 21
tag right beyond: cue.name	24 15 21 -6 5 -1 9 -7 0 12 -9 5 6 -11 -11 0
tag right beyond: cue.of_whole	-2 21 3 1 -1 4 1 -11 -18 -1 7 -1 14 -9 24 1
tag right beyond: cue.of_year	-5 5 -16 -34 -29 -6 16 3 13 -1 16 -14 4 22 -14 14
tag right beyond: cue.one_sided	1 10 31 38 -9 28 -15 8 2 -9 -3 0 1 41 0 -20
tag right beyond: cue.other_exchange	4 -44 -10 8 28 -12 5 -23 13 28 -12 5 60 -32 13 14
tag right beyond: cue.other_return	30 12 4 -11 28 10 13 -15 21 -18 14 0 17 6 -13 35
tag right beyond: cue.other_war	6 1 19 -31 38 -40 16 4 -3 -2 -21 3 20 3 15 23
tag right beyond: cue.outside	-36 20 -36 1 -21 8 -24 -23 -21 30 -20 -16 24 14 -58 -15
tag right beyond: cue.part	-6 14 -7 -3 -4 -12 5 22 -21 -14 11 1 -18 0 6 0
tag right beyond: cue.planned	11 -18 25 12 26 3 -18 10 -22 -15 26 3 2 -5 -3 24
tag right beyond: cue.postponed	31 -24 25 -19 29 -9 41 -52 -10 0 -34 17 20 -41 -4 42
tag right beyond: cue.ready	4 23 0 -13 10 -18 7 9 -23 9 0 -9 2 -25 6 39
tag right beyond: cue.recap	5 -3 28 -15 10 -7 -29 15 15 20 -21 -17 14 2 23 -9
tag right beyond: cue.record	-1 -14 14 -13 -2 -16 -10 9 29 -12 -20 -11 12 -7 10 -4
tag right beyond: cue.relative	-15 5 -2 5 14 -2 -9 -9 19 13 -10 12 21 16 5 4
tag right beyond: cue.repatriation	28 -17 22 10 0 8 17 -10 5 -8 -3 31 24 4 -22 19
tag right beyond: cue.reunion	4 30 18 15 -5 23 1 9 24 -6 23 6 8 9 24 1
tag right beyond: cue.same_number	19 7 4 21 32 -16 22 1 -18 -41 -6 24 -5 -1 13 16
tag right beyond: cue.since	-13 15 -28 7 -4 -20 23 -8 13 13 -11 -6 -23 1 18 -2
tag right beyond: cue.span	-17 19 -6 13 2 -6 17 12 -49 17 -1 5 8 31 20 7
tag right beyond: cue.stage	-14 2 6 0 7 -10 -23 -11 -2 9 -18 7 -6 20 26 2
tag right beyond: cue.thanks	7 -4 0 -9 3 3 -4 19 0 -14 -1 -3 -21 12 8 22
tag right beyond: cue.third	27 -31 21 4 17 -17 45 -16 -2 7 -14 14 40 -24 25 29
tag right beyond: cue.to_date	-18 3 -2 -20 6 4 14 -4 16 -31 13 -18 -24 13 -30 -27
tag right beyond: cue.today	-10 11 -2 1 -30 7 -2 18 -4 29 -2 15 -13 -7 21 17
tag right beyond: cue.total	1 5 9 -27 -7 -5 36 1 7 -12 7 -16 -7 22 -14 -18
tag right beyond: cue.training	15 -22 12 3 15 -16 33 -31 -2 10 -2 6 14 -26 2 24
tag right beyond: cue.transit	15 0 38 -9 -12 9 27 0 -17 2 10 35 -5 28 20 3
tag right beyond: cue.unfinished	11 -38 2 3 8 22 16 -12 6 -2 11 -3 9 -30 34 22
tag right beyond: cue.unit	50 -8 59 17 -9 -26 23 19 -3 -9 -20 12 3 -13 -10 4
tag right beyond: cue.venue	0 -2 16 -37 18 3 21 -11 -11 10 -2 -2 2 -9 11 12
tag right beyond: cue.visit	8 -12 20 27 14 -3 13 -25 17 -4 -7 19 22 -8 29 2
tag right beyond: cue.year	-16 20 -28 -21 13 1 10 -21 -19 2 17 -14 -6 0 -13 10
tag right beyond: cue.yesterday	25 -17 11 12 29 10 40 27 -17 -18 -28 17 0 -26 9 -8
tag right beyond: foe.agent	-12 13 6 18 10 6 -25 20 -51 23 -8 -2 30 25 12 -8
tag right beyond: foe.of	28 4 24 -1 1 -4 14 5 11 2 8 -4 21 5 50 21
tag right beyond: foe.to	3 3 9 14 -10 24 6 17 6 10 -6 13 -15 18 26 4
tag right beyond: noun.body	4 8 6 1 -5 -10 -1 1 -12 15 4 14 -4 14 13 -11
tag right beyond: noun.branch	35 -2 33 16 -33 3 20 11 -3 15 12 28 23 5 10 17
tag right beyond: noun.child	-4 -15 11 -13 6 -5 -9 20 -31 1 0 15 18 8 7 -3
tag right beyond: noun.civilian	-1 -5 10 -3 -8 -5 -16 -27 -3 8 26 -4 -38 19 1 -7
tag right beyond: noun.exchange	-7 -10 29 1 -10 16 2 5 21 -2 -7 -11 16 -2 1 -14
tag right beyond: noun.family	16 14 5 10 12 -7 -16 25 6 -8 7 -34 6 -5 -3 5
tag right beyond: noun.foreigner	0 20 -19 -17 9 -6 8 1 18 2 16 -34 -9 19 -10 -9
tag right beyond: noun.man	4 10 17 17 -25 22 2 2 -7 -10 28 39 -10 11 -4 5
tag right beyond: noun.military	-7 7 -16 -3 -13 -4 -3 -9 1 2 -1 7 11 -6 1 -3
tag right beyond: noun.other	14 8 -7 3 3 4 11 8 7 -14 6 24 1 5 20 1
tag right beyond: noun.people	2 16 1 -6 17 17 -6 10 8 4 -4 5 8 -12 -2 1
tag right beyond: noun.rank	20 8 8 -32 -36 -40 -6 9 37 -14 -16 7 -7 1 -23 -2
tag right beyond: noun.soldier	5 11 18 11 -2 -16 9 -17 6 -28 -5 3 -5 14 -27 -4
tag right beyond: noun.woman	-14 23 -6 9 6 -6 -14 14 14 -19 -3 -3 14 -4 -6 -12
tag right beyond: own.agent	4 -30 11 -3 3 -20 -5 -8 1 -9 -13 30 -6 19 -22 -8
tag right beyond: own.of	-5 0 3 -17 17 14 -19 1 -2 17 8 -7 -3 12 -3 -23
tag right beyond: own.to	-1 15 1 -3 -2 17 14 2 12 -19 10 -1 -18 4 -5 6
tag right beyond: qualifier.approx	-13 -2 7 -6 28 -18 -3 -7 11 15 -2 -1 -7 5 -7 6
tag right beyond: qualifier.at_least	4 12 4 -10 -21 9 5 2 -13 6 3 10 23 -2 11 36
tag right beyond: qualifier.at_most	-7 0 10 -9 24 4 9 23 -15 16 4 14 -1 21 21 2
tag right beyond: qualifier.more_than	-18 -13 -1 30 19 -4 34 -4 22 20 -7 -23 7 -33 -12 10
tag right beyond: ru.agent	15 14 -9 -11 -1 2 4 0 12 24 -9 0 11 -20 -46 -18
tag right beyond: ru.from	6 0 -5 -33 -23 -17 -6 -34 8 15 -19 -21 16 -9 5 12
tag right beyond: ru.of	9 6 -14 4 7 -3 5 3 11 -5 -6 2 8 -10 -9 -38
tag right beyond: ru.to	3 5 0 -3 -2 -7 23 18 -18 5 -24 1 -28 -5 -18 -3
tag right beyond: ua.agent	-12 -27 -3 33 -12 0 -6 8 33 0 -9 -1 8 -2 5 -15
tag right beyond: ua.from	-1 -19 -2 5 2 -16 14 -5 -17 -16 -34 38 -29 7 -14 15
tag right beyond: ua.of	5 -20 15 -8 -2 -20 -9 19 -3 -20 0 -2 -16 -7 5 -11
tag right beyond: ua.to	-15 -15 -17 12 -2 -4 5 11 10 -6 -16 20 -33 -3 -13 -6
tag right beyond: verb.bring	-2 3 10 -10 4 -14 10 14 -37 14 6 1 -16 4 0 2
tag right beyond: verb.come	14 -10 -14 4 -8 1 -12 4 -13 2 -26 -2 -16 -2 8 1
tag right beyond: verb.future	16 -9 34 31 18 9 29 -13 -23 15 -13 34 -3 -4 1 26
tag right beyond: verb.get	1 12 7 -25 -2 10 11 -8 7 30 2 29 1 14 2 -5
tag right beyond: verb.give	0 -18 5 12 -12 -18 -3 -24 14 -2 -7 -6 2 10 7 -4
tag right beyond: verb.held_exchange	2 -14 0 -48 23 20 -15 -4 -3 -22 5 11 6 21 13 -12
tag right beyond: verb.home	13 3 -20 16 11 -14 -1 26 20 -39 -21 -27 7 8 16 3
tag right beyond: verb.managed	15 -7 -2 -7 -9 2 -1 21 28 8 3 -4 -2 -18 1 1
tag right beyond: verb.noun	3 9 -7 5 23 15 -4 -14 -4 0 28 -5 0 26 -17 -23
tag right beyond: verb.other	-5 11 12 -22 16 19 18 1 -6 3 3 38 18 5 -4 18
tag right beyond: verb.swap	13 8 24 -28 5 5 37 0 30 -4 -1 14 12 -7 -23 -19
tag right beyond: verb.will	17 -3 16 -10 9 -13 -12 3 26 0 21 0 -24 -4 11 -4
tag right beyond: view.ru	2 -11 4 -12 24 -6 19 -15 -1 3 -5 31 -24 3 -11 -15
tag right beyond: view.ua	-10 0 -32 3 20 -6 -6 -27 3 6 7 -6 7 -7 13 25
tag right beyond: voice.ru	-6 19 -35 -3 4 25 -37 3 -9 -10 -5 -3 20 -6 16 -3
tag right beyond: voice.ua	-3 15 7 -34 0 -11 25 7 -34 45 5 -3 13 13 -16 1
tag right clause: adj.dead	6 5 4 0 12 24 14 26 4 -7 0 1 7 7 -18 24
tag right clause: adj.freed	10 9 -1 6 -1 15 14 29 -28 4 -8 19 -11 6 -1 14
tag right clause: adj.modifier	5 -4 14 -6 11 7 15 -7 16 7 13 11 -17 17 -23 -4
tag right clause: adj.wounded	5 -13 -2 17 -14 -14 5 -6 9 0 -17 -12 46 -18 -35 -9
tag right clause: category	8 -24 19 8 -22 1 -4 -27 -52 -11 2 17 10 3 -24 22
tag right clause: country	0 8 22 11 25 -3 -11 6 14 -8 1 10 18 3 2 -5
tag right clause: cue.agreed	-12 15 -18 -23 -28 8 -10 7 -3 -14 3 5 -7 0 -5 0
tag right clause: cue.agreement	-12 20 -9 5 -12 -15 1 -10 0 9 -7 0 -5 -1 6 15
tag right clause: cue.all	8 12 22 -4 27 4 22 -8 -12 -1 16 12 7 -8 1 -5
tag right clause: cue.already	-5 8 23 3 4 -30 17 4 -21 35 -7 -5 18 -9 7 42
tag right clause: cue.among	17 3 31 -20 35 -22 20 9 20 -1 0 4 19 -6 -3 0
tag right clause: cue.anniversary	20 -15 8 -4 20 -6 29 -16 5 0 -18 10 21 -22 14 18
tag right clause: cue.border	34 16 29 3 13 -5 -1 9 5 -14 -1 2 -19 35 -3 -18
tag right clause: cue.born	44 22 66 1 -2 -20 -9 20 -1 -21 -24 2 22 13 2 3
tag right clause: cue.called_off	21 -9 16 -11 24 -24 24 -31 2 -10 6 22 36 -31 12 20
tag right clause: cue.captivity	-10 29 19 31 8 -2 25 -21 16 27 22 19 -6 35 21 26
tag right clause: cue.captured	54 7 40 -15 31 7 30 -3 16 -17 -3 14 32 8 31 12
tag right clause: cue.claims	5 4 9 -16 5 -9 3 -28 39 -29 11 10 -4 -7 -16 11
tag right clause: cue.completed	-13 0 -4 -10 -1 -2 -1 41 21 3 16 5 13 23 11 -12
tag right clause: cue.count	0 -11 2 -11 -5 -8 -2 32 4 14 0 -11 -5 3 11 -20
tag right clause: cue.crime	35 -16 7 4 33 -2 27 -13 0 -23 -8 26 33 -27 32 16
tag right clause: cue.denied	17 -17 2 -30 -4 -20 14 -2 20 -10 -12 -4 -8 1 26 0
tag right clause: cue.deported	40 22 51 1 21 -11 36 10 -26 19 -47 -8 -6 -23 6 25
tag right clause: cue.died	19 7 -5 -3 -18 -13 -3 11 -6 -4 8 -19 19 10 -23 15
tag right clause: cue.each	-4 7 -5 -46 -9 15 -18 6 13 -29 9 8 16 15 -17 18
tag right clause: cue.evacuation	27 -30 20 -21 13 8 36 -1 -12 -18 12 43 22 -18 35 13
tag right clause: cue.ever_captured	22 -5 20 -19 19 -17 18 -10 11 21 -22 -2 16 -15 5 7
tag right clause: cue.footage	36 -9 40 -14 -2 -36 -12 16 5 4 -19 -12 -4 3 -1 -12
tag right clause: cue.good_news	14 -25 29 -11 -4 0 0 10 27 -9 -3 -14 0 30 -39 -8
tag right clause: cue.held	-3 -3 -22 -2 59 -28 10 -8 35 -48 15 -39 6 -10 -40 -9
tag right clause: cue.in_captivity	13 -4 -14 29 21 -9 28 -5 39 -26 -3 -12 2 -3 -10 -19
tag right clause: cue.in_return	9 23 20 -3 20 21 20 -2 0 -7 0 12 3 34 -9 1
tag right clause: cue.included	3 9 -9 1 -3 -12 9 38 17 -10 -5 3 34 -4 -26 2
tag right clause: cue.local	52 11 36 -28 22 -23 3 5 -4 -33 -31 9 28 -13 31 10
tag right clause: cue.mediated	-4 13 -10 -16 36 4 -14 34 -8 1 -20 -12 14 -12 12 13
tag right clause: cue.missing	13 -23 -7 4 60 -31 -44 -22 -35 -33 -58 10 0 -2 -20 86
tag right clause: cue.money	31 -8 21 0 40 5 35 -2 -9 -5 0 32 43 -24 26 17
tag right clause: cue.month	17 -13 -2 -2 9 -3 26 -24 -12 32 -25 -15 -8 -13 1 22
tag right clause: cue.of_whole	8 -11 -2 20 4 -17 4 -8 3 3 6 -5 -11 13 9 -11
tag right clause: cue.of_year	-6 -15 3 -18 -12 0 19 32 -13 -1 -17 -12 -7 -10 14 24
tag right clause: cue.on_shield	25 29 11 -3 3 -24 -8 16 12 2 -2 -2 -20 24 -24 -7
tag right clause: cue.one_sided	10 7 28 18 8 -8 -2 7 12 28 -20 -13 4 -1 -12 2
tag right clause: cue.other_exchange	29 -14 23 3 18 5 54 -20 13 -15 -1 13 25 -11 31 10
tag right clause: cue.other_return	12 1 37 -23 -10 6 7 -14 1 -4 6 31 11 -1 9 13
tag right clause: cue.other_war	41 -12 48 -21 30 -40 29 -27 18 10 -29 6 38 -38 43 47
tag right clause: cue.outside	-33 -8 -39 34 2 -8 -16 -5 -10 43 -20 -20 31 -19 -22 -7
tag right clause: cue.part	17 -3 24 -16 -15 -4 3 -30 -4 -30 -8 7 9 5 2 24
tag right clause: cue.planned	18 -31 23 -30 14 -36 -6 -19 -2 -18 32 14 6 -9 -34 5
tag right clause: cue.postponed	19 -23 9 -14 6 -1 18 -16 17 -19 19 5 -2 -18 -11 12
tag right clause: cue.ready	32 -31 22 -19 22 -22 -7 -11 -18 -19 32 -33 37 -11 2 0
tag right clause: cue.recap	-3 -19 8 14 -4 -9 6 -34 -30 -23 25 17 16 -32 10 43
tag right clause: cue.record	45 17 25 -22 35 -6 13 -9 1 -34 8 23 -4 -8 -20 2
tag right clause: cue.relative	2 -7 2 13 -8 6 -29 -3 19 4 -20 -1 28 13 5 3
tag right clause: cue.repatriation	4 17 2 16 -3 -2 33 -18 -8 17 -3 -19 9 -14 8 19
tag right clause: cue.reunion	-17 16 0 -16 -14 8 2 28 0 -12 8 6 -6 9 4 9
tag right clause: cue.same_number	19 19 2 -2 -15 -7 -26 18 32 3 -8 -14 12 20 -30 -24
tag right clause: cue.since	-19 -20 -7 -6 -17 2 16 7 -16 24 0 -30 10 -19 25 55
tag right clause: cue.span	0 -3 22 30 -25 -8 33 -25 -14 20 8 24 2 12 3 24
tag right clause: cue.stage	32 13 37 -20 35 -5 21 17 -6 -5 -17 23 -20 8 14 17
tag right clause: cue.thanks	9 -12 -10 -18 22 21 -16 31 15 -32 14 -2 -11 -4 4 7
tag right clause: cue.third	18 -5 20 6 19 -7 47 -27 -2 1 -23 18 36 3 17 18
tag right clause: cue.to_date	-2 -17 -4 -21 16 -21 -22 7 -31 3 -4 -17 15 -16 -22 45
tag right clause: cue.today	2 -3 7 -8 -24 -2 -8 31 19 -12 1 15 -15 0 -5 -32
tag right clause: cue.total	-27 3 -20 -7 -7 -27 -8 46 -32 26 -9 -24 -26 -19 21 -6
tag right clause: cue.training	32 -33 12 -15 21 -3 45 -22 -5 -15 2 22 42 -32 40 22
tag right clause: cue.transit	15 -11 11 -1 -24 7 -8 5 39 -9 39 12 14 21 12 -19
tag right clause: cue.unit	2 -14 -1 6 -24 -10 -3 -5 43 -50 -30 -19 -19 -22 -19 -28
tag right clause: cue.venue	-12 4 -4 12 3 14 -3 -17 7 7 22 -31 7 -7 9 51
tag right clause: cue.visit	28 28 28 -12 8 -10 21 3 9 -30 -27 -8 29 -4 -34 11
tag right clause: cue.year	-10 -3 -31 -18 13 -7 18 17 7 6 -12 -23 -14 -12 31 41
tag right clause: cue.yesterday	24 -18 8 5 -10 5 4 -5 -20 2 10 27 -12 11 -8 18
tag right clause: foe.agent	-13 -13 -6 -9 -1 -39 -22 -34 42 14 -22 -28 -12 -25 -14 2
tag right clause: foe.of	32 10 15 -23 35 4 31 -14 8 -16 14 13 18 -1 -18 12
tag right clause: foe.to	-13 10 -7 -33 2 0 -19 4 -17 5 30 42 -16 13 -26 -24
tag right clause: noun.body	-4 -5 4 -24 10 -6 -3 -1 -19 -10 -50 -8 -35 6 -6 4
tag right clause: noun.branch	7 -22 7 18 -30 23 16 7 -11 -35 26 44 -1 14 10 -4
tag right clause: noun.child	56 6 30 -21 19 -17 35 -7 -2 0 -17 -4 29 -13 -16 28
tag right clause: noun.civilian	-2 -2 9 0 -23 -8 1 0 7 6 6 -26 -34 14 -3 -11
tag right clause: noun.exchange	3 -10 5 -8 0 -6 -6 19 -1 1 -7 -6 9 -13 5 7
tag right clause: noun.family	0 12 9 -6 -16 5 -1 26 19 -3 -27 10 -13 7 14 1
tag right clause: noun.foreigner	50 7 26 -6 30 -16 36 -30 9 10 4 29 31 -21 10 26
tag right clause: noun.man	41 -1 16 -2 17 -8 36 -18 -8 3 -7 15 51 -27 12 11
tag right clause: noun.military	8 -3 -10 -11 -9 -13 18 13 -3 -36 4 22 -4 21 -12 26
tag right clause: noun.other	14 -25 11 -12 12 1 4 13 -14 -1 16 -3 3 -1 -7 22
tag right clause: noun.people	-6 2 1 13 -13 -1 -10 -14 19 -20 -12 25 20 21 11 28
tag right clause: noun.rank	30 -22 -6 3 1 7 44 -35 -20 7 45 30 39 -38 10 28
tag right clause: noun.soldier	-2 22 9 8 -26 0 4 -18 2 12 4 -6 10 14 5 10
tag right clause: noun.woman	62 -2 57 -13 19 -29 7 -15 -2 -12 -10 -14 -9 -11 -35 25
tag right clause: own.agent	-13 -24 -1 -43 -21 27 -10 -11 4 9 8 -19 -7 2 7 3
tag right clause: own.from	41 -5 35 -17 25 -10 1 -12 9 11 -28 -10 18 -19 9 21
tag right clause: own.of	-2 7 -5 -1 0 4 -3 26 2 -17 5 7 -19 6 10 -6
tag right clause: own.to	5 2 2 5 -34 -15 5 44 -8 24 1 27 -24 5 30 21
tag right clause: qualifier.approx	27 17 12 3 1 3 0 -17 -3 -34 6 26 23 6 10 44
tag right clause: qualifier.at_least	-1 16 3 -1 23 -20 2 -19 54 -30 -11 1 -5 -3 -7 -7
tag right clause: qualifier.at_most	8 8 12 3 14 19 -14 -3 1 -21 -23 19 12 1 -11 33
tag right clause: qualifier.more_than	-16 -1 -16 2 -24 -7 -25 -8 19 -11 -15 -32 19 -7 -18 -1
tag right clause: ru.agent	-10 -4 -15 -49 -24 24 -3 -3 44 -22 -9 9 19 -4 12 -9
tag right clause: ru.from	-2 17 -12 2 -41 -7 -1 -3 32 15 4 -19 1 4 4 16
tag right clause: ru.of	-13 -1 7 -27 -4 5 16 -4 16 3 16 36 -25 3 2 5
tag right clause: ru.to	-23 -2 -5 -25 -14 20 -17 -25 -6 15 14 11 -7 0 39 2
tag right clause: ua.agent	-22 17 -30 27 26 8 11 9 -8 20 -4 -8 -9 9 -22 -18
tag right clause: ua.from	-11 -12 14 4 -18 25 -29 12 -39 3 37 43 -22 29 19 6
tag right clause: ua.of	12 29 -14 33 -11 -1 -4 -27 -10 8 9 -1 9 -9 0 1
tag right clause: ua.to	3 38 4 -23 -15 -25 3 -37 -17 19 -9 -24 -14 9 -21 -17
tag right clause: verb.bring	-1 24 -19 12 -14 11 3 21 -23 -6 7 8 16 5 14 23
tag right clause: verb.come	0 9 -10 -11 -30 2 8 5 -23 14 -11 26 -11 14 21 14
tag right clause: verb.future	2 -12 8 -4 -5 23 14 -6 13 -24 12 24 1 -15 10 19
tag right clause: verb.get	-5 1 5 -7 1 5 19 15 -42 4 -3 21 8 9 -13 11
tag right clause: verb.give	0 11 6 -13 -20 -2 4 0 -1 7 -2 -6 41 14 -10 -21
tag right clause: verb.held_exchange	-6 15 3 -5 -13 1 6 -18 5 -5 0 8 -13 3 -1 -9
tag right clause: verb.home	-8 19 8 12 -55 -3 -4 23 -17 6 7 22 1 -2 20 16
tag right clause: verb.managed	-27 23 -16 -15 -12 -8 -8 32 -3 -3 -15 -33 -3 4 -27 -2
tag right clause: verb.noun	11 0 26 -16 27 1 16 15 0 -26 -12 28 29 -19 -13 11
tag right clause: verb.other	19 -8 18 24 32 -10 8 -12 -6 -10 -6 -7 19 -15 6 53
tag right clause: verb.swap	-9 -5 -6 -7 21 -1 3 42 19 -11 -15 -8 10 -24 21 -2
tag right clause: verb.will	3 -14 -11 11 9 -2 28 -12 -16 8 -12 30 26 -32 -4 37
tag right clause: view.ru	12 6 3 11 34 -4 31 -20 -28 -13 2 2 26 1 1 -21
tag right clause: view.ua	-10 18 9 -25 -4 -49 -14 -1 28 31 -16 -24 -10 -1 -8 7
tag right clause: voice.ru	-5 -6 8 -12 8 2 21 -2 -26 -5 4 15 5 29 5 -5
tag right clause: voice.ua	-5 24 -19 -19 14 -5 -9 4 0 -10 41 -5 -4 20 -3 6
verb away -1	-12 -14 4 -19 -11 -21 10 7 3 -11 -3 -5 -16 -3 2 -13
verb away 0	5 0 -12 -7 -16 10 1 13 -2 8 11 -8 4 1 5 -1
verb away 1	-3 12 -4 10 -12 -6 5 3 -15 7 3 -9 17 -2 9 -5
verb away 2	2 3 -20 -1 -1 -1 8 -2 -9 -3 -25 2 -4 23 8 -3
verb bring cumulative both	-7 -7 -5 3 31 -6 -11 20 -26 1 -9 -11 27 10 7 18
verb bring cumulative null	-17 -15 -13 -10 -7 -23 9 11 -10 15 -10 -8 -20 -8 15 24
verb bring cumulative ru	-13 -27 -22 13 -11 17 -10 -8 -39 10 -13 15 1 -4 7 30
verb bring cumulative ua	0 0 -6 -13 -3 -12 25 -11 -21 15 13 0 -3 -45 -8 5
verb bring done	-1 11 9 -14 -19 -3 23 11 -13 -7 4 1 -5 1 4 12
verb bring dropped both	9 -13 -2 5 4 -9 -5 -24 -11 36 21 7 -41 -3 -4 10
verb bring dropped null	-1 -7 3 5 -9 -8 21 -25 1 -2 6 -3 -21 2 -4 22
verb bring figure both	10 -41 -2 -39 -27 2 16 17 44 -20 6 -17 -17 -41 19 -12
verb bring figure ru	7 -23 -7 16 -21 6 -8 1 2 -15 7 7 -15 11 -18 10
verb bring figure ua	23 18 12 28 -17 -21 -18 7 10 1 -17 2 -9 22 2 -8
verb bring open	22 -24 9 -29 -10 -12 37 -17 14 -32 -9 25 -9 13 -18 10
verb bring outside ua	-15 -16 -11 -2 -9 -17 1 6 8 25 -18 -13 13 -11 -3 -4
verb bring part both	5 -27 1 -16 6 24 27 -14 -20 -11 10 28 21 12 -3 -3
verb bring part ru	-9 -23 16 -9 15 -1 17 -24 6 -7 7 15 -5 -30 23 -5
verb bring part ua	13 -12 21 -19 -18 -17 17 0 8 6 -14 9 14 -15 10 11
verb bring planned both	12 -3 5 -11 22 6 -2 5 -8 4 10 3 18 -11 23 20
verb bring planned null	-13 12 -8 6 -30 13 16 -11 11 -7 -3 -17 -2 -14 3 4
verb bring planned ru	6 -18 -4 -24 6 -10 11 -2 6 -18 9 -8 -16 -8 -30 14
verb bring planned ua	11 -7 12 -10 10 -19 -11 -19 14 -39 24 23 32 -7 10 2
verb bring recap null	-21 -5 -2 6 8 -7 13 1 -7 -10 -7 -5 -18 6 -9 5
verb bring recap ru	6 -33 42 -6 -5 -21 8 -7 -19 11 -10 -19 18 -9 21 4
verb bring recap ua	40 -13 20 -7 -4 -25 20 1 -27 -16 19 20 29 -8 29 -11
verb come cumulative ru	-1 -19 2 26 -4 16 -6 -12 3 -20 42 18 13 -16 24 -18
verb come cumulative ua	-16 2 -2 7 -18 -5 8 3 6 20 -8 -19 -19 1 -14 23
verb come done	6 5 -9 -24 -5 6 -10 17 -5 -1 2 0 19 3 14 5
verb come dropped both	-13 9 -26 -8 -18 -2 -12 19 -6 -15 14 20 -19 17 -10 -21
verb come dropped null	13 26 6 -6 -2 0 -3 12 -6 3 -14 5 -2 -7 9 12
verb come figure both	26 -32 3 -16 7 -23 42 -2 5 -17 -9 18 3 -27 -10 17
verb come figure ru	-4 -61 16 -5 5 38 26 1 -5 -13 6 30 14 6 57 7
verb come figure ua	5 19 10 0 -8 -29 -7 5 -5 -18 -26 -6 1 0 3 10
verb come open	17 -21 21 -3 10 -22 27 -11 5 -17 -10 14 11 -2 9 21
verb come outside ua	-36 -17 -7 4 -6 -17 -18 -2 31 33 -4 -4 40 -15 -13 -18
verb come part ru	-6 -20 -19 -2 -9 -6 4 -16 -12 10 19 -13 -13 -17 7 16
verb come part ua	-2 -36 9 -10 -11 -5 10 -22 -7 -27 -1 30 13 6 15 4
verb come planned ru	5 -3 -16 9 4 6 24 -5 11 20 -18 -12 -1 -12 14 15
verb come planned ua	-13 -8 -11 2 1 18 15 -5 20 17 14 -2 -3 12 2 3
verb come recap null	21 6 20 10 28 -2 24 -5 -3 -12 -3 20 32 -18 0 22
verb come recap ru	14 -7 30 -19 33 -5 16 -34 18 -29 -6 17 24 -25 -1 32
verb come recap ua	23 -39 11 -9 29 12 21 -37 -10 -26 19 23 36 -20 34 36
verb get cumulative ru	-5 -23 -2 -14 1 3 -5 8 -1 0 15 24 13 8 5 3
verb get cumulative ua	15 -2 -25 13 23 -6 27 22 2 13 -10 -22 -19 -9 -2 2
verb get done	-14 8 2 1 3 -1 -7 -2 -26 -8 -2 -1 4 0 -3 -6
verb get dropped both	11 29 26 -9 -1 24 17 -5 0 -16 0 1 -3 1 16 26
verb get dropped null	-17 8 -16 -15 -3 6 1 -28 -7 -25 8 18 2 -8 17 4
verb get figure ru	-30 -34 22 34 -12 13 4 13 -4 -7 0 -2 -4 8 4 2
verb get figure ua	23 17 -6 -23 -18 -20 -10 -4 24 -43 -3 -16 0 15 -12 26
verb get part ru	3 8 28 11 -8 -3 3 3 -4 -13 -15 7 -4 2 18 15
verb get part ua	-11 -10 25 -6 -11 13 -17 7 9 -18 4 8 -2 11 23 -3
verb get recap ru	24 5 21 0 13 4 -3 15 7 -17 -15 16 -7 -10 -15 -4
verb get recap ua	6 -16 -5 6 2 -12 17 -10 -16 5 -3 -6 -4 -16 8 24
verb give cumulative ru	0 -9 -12 -1 -1 3 9 -31 -16 15 -14 -4 12 -23 7 18
verb give cumulative ua	-2 22 30 -6 -23 -4 19 -11 -28 11 -5 3 1 -12 -31 16
verb give done	1 -3 -21 6 -12 -5 4 -23 -14 -4 -17 -2 2 20 -8 -16
verb give dropped both	-26 -6 -16 -3 15 -11 -7 -15 -28 34 -8 5 21 11 -3 -13
verb give dropped null	8 14 1 -17 9 2 -5 -4 -17 -26 -5 -2 -5 17 3 -11
verb give figure ru	-26 -24 -11 22 -8 23 -24 -1 -4 -15 27 12 -1 -10 53 -8
verb give figure ua	24 20 -3 -38 15 -27 0 -26 -19 1 -29 -6 1 6 -36 19
verb give open	27 2 31 5 0 -4 -3 11 -10 -22 -15 1 22 2 11 -15
verb give outside ru	-7 -14 -9 0 8 -1 -17 -11 1 13 -26 -7 20 -17 4 0
verb give outside ua	-21 -27 -11 -2 -8 3 -19 0 5 10 -27 -19 40 -21 -8 -15
verb give part ru	3 4 1 12 -21 18 -15 -8 14 -25 27 33 1 24 -23 -12
verb give part ua	-2 -5 -4 -20 -18 -23 12 -10 4 2 -18 -11 4 -5 -2 8
verb give planned ru	14 -13 14 6 20 1 28 -3 -14 10 -2 25 25 6 0 4
verb give planned ua	15 -8 32 -5 -2 -31 -1 0 6 -23 2 16 9 -5 19 -4
verb give recap ru	27 -21 30 11 17 -22 4 33 19 -16 -21 5 -12 8 -10 11
verb give recap ua	12 8 21 -6 13 -11 14 8 -8 -13 0 14 10 -6 8 14
verb held_exchange cumulative null	-19 -4 6 1 20 -10 -9 28 5 -1 -5 -9 16 -26 28 5
verb held_exchange done	-6 -3 -9 4 -6 9 -7 -2 5 -34 5 -3 -6 23 2 0
verb held_exchange dropped null	9 -32 10 -16 10 -11 -26 8 21 -14 3 -1 11 16 -13 -3
verb held_exchange figure both	10 13 0 -2 -27 -21 18 -1 18 7 3 3 -26 8 -12 -26
verb held_exchange figure ru	-6 -26 8 15 0 24 0 -22 -24 -6 -4 33 -24 34 0 -14
verb held_exchange figure ua	10 28 30 -17 -11 -24 -25 -11 31 -4 21 -42 8 22 -14 -11
verb held_exchange open	33 -14 13 -2 42 -17 24 -23 -12 -17 -20 10 38 -21 11 19
verb held_exchange part ru	-29 -24 -14 1 -6 6 5 -20 -18 7 24 41 7 13 28 4
verb held_exchange part ua	10 22 11 -15 1 -12 -24 37 -10 -14 -8 -19 -5 19 -10 -19
verb held_exchange planned ru	-3 -26 -5 -7 -10 0 20 -29 8 20 -2 -9 11 -18 18 25
verb held_exchange planned ua	3 -26 -7 -1 10 7 54 -12 -11 4 -13 0 -14 -23 4 31
verb held_exchange recap null	22 1 21 0 -7 -11 -9 4 22 -7 8 11 -16 -1 -2 -4
verb held_exchange recap ru	49 -33 37 -2 47 -27 26 -26 -11 -15 -28 9 48 -35 14 19
verb held_exchange recap ua	33 -28 22 1 4 4 30 -26 -1 -15 5 31 46 -22 11 19
verb home cumulative both	-28 -3 -7 -10 15 -7 -28 7 -21 0 -12 -2 13 -12 32 12
verb home cumulative ru	-30 -6 -18 -2 -23 26 -29 -12 -21 10 39 14 -11 -9 37 2
verb home cumulative ua	-2 2 2 -19 0 -18 34 2 -18 20 -27 -20 -22 -1 -21 39
verb home done	1 3 3 10 4 -25 16 15 -1 13 -6 -1 -7 2 10 -7
verb home dropped both	12 -13 16 -5 -6 3 18 15 -11 -9 -11 -22 5 -8 -15 -1
verb home dropped null	-3 -2 16 2 7 -8 19 -26 -17 8 30 12 26 -11 -4 -4
verb home figure both	-24 -21 -21 3 -12 14 15 21 22 -24 -28 -31 -19 -28 -16 -9
verb home figure ru	-4 -26 -13 9 -18 -8 31 6 2 -20 -16 2 16 13 36 -5
verb home figure ua	1 32 -10 -38 -2 -34 5 0 20 -25 1 -10 -1 22 14 -13
verb home open	11 5 25 19 10 6 -7 13 9 -8 11 30 9 -2 14 -11
verb home part ru	22 -27 -1 -20 7 3 45 -21 -8 2 -6 12 18 -20 36 10
verb home part ua	7 -30 3 -16 -10 -19 8 -14 -14 -19 -19 11 -6 -42 35 4
verb home planned ru	0 9 -6 21 12 -4 21 -20 -17 -8 -28 -8 2 -9 10 17
verb home planned ua	-10 -2 -3 -2 0 -5 -6 -28 -10 -21 22 -17 0 -17 6 20
verb home recap ru	37 9 47 -23 16 -41 7 -2 14 -1 -36 -20 7 6 -15 -1
verb home recap ua	6 -17 19 3 12 -5 28 -6 19 -7 -3 3 9 -13 10 35
verb list cumulative ua	3 -19 10 -16 -20 -5 16 -7 12 -5 23 -4 -5 -32 13 21
verb list done	-1 5 -12 -6 -7 0 -11 4 10 -3 -1 8 3 -3 7 -17
verb list figure both	-23 -12 -20 5 2 12 -2 10 6 -5 21 2 -22 -2 32 -18
verb list figure ru	0 -34 21 -13 3 17 2 3 -11 -37 -4 41 -11 -16 35 -11
verb list figure ua	-7 22 0 -19 -10 -44 -14 -6 8 12 -18 -7 -15 16 8 4
verb list part ru	12 1 13 -23 16 -40 -21 4 7 7 -6 -35 -6 1 -37 36
verb list part ua	18 -41 -4 -20 2 5 15 3 -8 -12 -7 -1 39 -9 2 5
verb swap cumulative both	-7 2 -6 -11 18 -34 -16 26 -20 22 -3 -22 23 -2 28 21
verb swap cumulative null	-19 -4 -18 -5 24 -14 -18 4 -8 -6 -12 -14 -17 8 18 22
verb swap cumulative ru	8 -12 -9 1 33 -25 35 -1 11 4 -25 13 -2 8 -32 15
verb swap done	-12 -4 -4 -10 8 5 1 21 20 -8 -15 13 13 -9 16 -6
verb swap dropped null	1 -15 -8 -14 4 -11 11 15 5 -6 -22 -6 6 -31 7 -16
verb swap figure both	-7 -23 -19 -1 -21 12 20 51 14 6 -15 -22 -37 -14 -13 -39
verb swap figure ru	-16 -43 0 21 0 31 41 -9 6 -8 19 27 -1 0 26 -3
verb swap figure ua	15 17 12 9 -8 -17 4 -15 40 -14 -7 -8 18 30 8 1
verb swap part ru	3 -18 26 -13 17 7 22 -10 12 -12 -6 11 -6 0 9 20
verb swap part ua	20 30 8 -11 8 -11 -3 22 20 -2 0 -5 -25 12 -11 -15
verb swap planned ru	-4 1 2 5 -11 12 18 -9 -4 15 -5 7 -16 9 9 -4
verb swap planned ua	-7 -10 -2 -3 -16 -13 -19 -27 -5 12 19 -15 1 -14 -5 25
verb swap recap ru	8 -6 -2 7 2 1 -21 -10 5 4 8 25 13 -19 12 30
verb swap recap ua	11 -11 7 -5 1 3 59 -25 -13 -24 -13 -13 7 -41 -4 40
verdict announcement	37 -111 10 -19 89 -54 86 -30 10 -6 15 18 17 -95 2 79
verdict follow_up	23 -92 10 -55 19 -27 100 -86 -19 -1 -20 -5 32 -95 29 136
verdict irrelevant	121 -77 79 -34 68 -61 80 -15 -32 -78 -40 74 109 -85 48 74
verdict report	1 20 2 28 -49 10 -2 16 0 7 4 3 21 13 -15 -19
verdict statement	-41 -55 -18 -23 46 8 34 -17 8 26 24 -79 -26 -99 11 67
view null	5 10 13 -14 28 15 3 50 17 -21 -22 11 20 11 19 -19
view null guessed	9 10 -1 -43 20 15 -8 8 12 -1 7 14 11 5 -2 18
view ru	12 4 -11 35 14 6 2 -12 -10 -9 27 0 -3 -3 35 6
view ru guessed	4 -12 32 6 -2 13 -18 6 -20 5 -6 3 11 12 3 11
view ua	3 8 5 -50 -4 -1 8 3 10 7 -10 1 6 4 -19 6
view ua guessed	-2 -7 0 -30 -10 -8 3 18 2 -5 2 19 -26 0 19 6
whole	35 -7 37 13 4 -17 -1 21 3 -3 -16 -26 -15 14 25 7
word after 1: 	0 8 18 8 -2 15 9 -15 6 -11 11 2 2 8 18 6
word after 1: !	-16 23 5 27 -55 12 -8 23 10 25 2 0 -24 30 -23 -6
word after 1: "	8 -15 -2 -12 -11 4 -2 0 -12 -5 15 -12 -2 -18 5 11
word after 1: (	-13 3 -9 2 19 -9 7 -24 -13 38 -20 3 -10 -6 -39 7
word after 1: )	33 15 28 1 45 -8 33 -22 4 6 -15 33 13 -3 -11 25
word after 1: +	-18 -22 -2 -11 -26 11 -20 14 -10 -16 2 10 -12 37 -2 -18
word after 1: ,	0 -1 -16 29 2 -20 17 16 5 -6 5 -1 10 0 -9 5
word after 1: -	-2 -10 18 -21 -5 14 -10 23 34 -17 11 -9 -16 -22 -4 -21
word after 1: .	3 14 -12 5 5 10 -1 16 7 15 17 9 -6 6 15 13
word after 1: /	29 -2 31 -8 62 -18 34 -12 1 -4 0 35 33 -43 52 22
word after 1: :	0 13 -1 -36 20 -16 -10 -16 -3 8 3 2 -3 7 5 -10
word after 1: ;	7 14 7 33 -24 8 -4 17 18 6 8 -6 5 -12 2 10
word after 1: ?	5 -22 16 18 5 17 9 12 -14 -36 37 29 5 25 54 -31
word after 1: after	22 -14 9 -6 7 -11 13 -13 4 8 -15 5 15 -9 2 26
word after 1: ago	26 1 12 5 10 -7 21 -18 1 -16 -4 13 23 -25 9 19
word after 1: agreem	18 -14 36 4 15 -11 12 -10 7 -14 16 30 14 2 4 -18
word after 1: airpla	26 3 12 4 6 -10 23 -14 10 -7 7 -5 15 -7 13 6
word after 1: also	18 29 17 7 -8 -6 -20 0 21 -11 2 -17 -27 28 3 2
word after 1: among	17 5 19 -9 6 -32 -8 9 7 -6 -16 2 13 10 7 -6
word after 1: and	15 3 12 24 -20 16 -1 -21 25 7 18 -10 3 4 -9 0
word after 1: apiece	2 32 29 4 -6 -12 -35 18 -1 -20 13 -10 -27 35 -22 -12
word after 1: are	-6 4 -6 8 19 -26 -34 6 32 -14 -16 -7 -17 2 -15 14
word after 1: as	-10 -9 -10 -10 0 8 -13 2 4 -3 7 2 -8 -1 20 -15
word after 1: at	-29 -18 -29 -10 42 9 -16 -33 -44 -31 56 -15 -12 -7 -7 -21
word after 1: back	16 6 18 -10 11 17 -14 20 -8 -15 30 26 -30 27 22 -12
word after 1: betwee	-6 -18 -29 4 -13 18 -6 32 5 -8 -16 -29 -3 -11 18 -35
word after 1: brough	2 -6 3 2 -11 0 16 -28 5 24 5 -17 3 -17 27 32
word after 1: by	24 -3 22 27 -8 27 10 -13 -36 11 32 40 -14 23 11 11
word after 1: came	-8 -6 -17 -9 9 11 -6 -7 -4 27 5 14 8 -13 19 28
word after 1: captur	8 22 11 -1 -14 -2 -9 19 29 -7 1 0 -14 19 -19 -7
word after 1: code	42 -28 0 -4 42 -3 36 -30 -14 -1 -20 34 33 -26 53 39
word after 1: crosse	23 15 4 -3 3 -8 -1 7 9 2 -6 -2 -13 21 2 6
word after 1: dead	17 16 20 -1 20 -9 9 3 -6 -4 -27 18 -2 20 4 -7
word after 1: defend	44 -23 -5 8 9 -17 40 -28 11 -24 -14 31 28 -29 16 43
word after 1: each	-7 16 16 -15 -29 10 -44 -24 4 -8 4 25 -5 29 -16 31
word after 1: exchan	-16 -7 9 -20 25 -4 -25 39 -4 -24 -24 -9 10 -6 15 1
word after 1: field	24 -11 10 -16 7 -8 33 -21 16 -3 -2 5 36 -6 -2 25
word after 1: fighte	-9 44 34 -13 -24 -22 -13 29 -3 3 -20 -41 -18 15 -23 -11
word after 1: for	19 23 24 -6 -8 1 2 0 -4 -4 -11 17 6 32 -3 -19
word after 1: freed	-17 -6 0 22 -20 -13 21 21 -2 20 -23 -11 -23 -8 -31 -23
word after 1: from	-3 -12 16 -10 -18 -5 -16 19 -25 -8 1 8 5 8 -5 20
word after 1: go	-4 -18 -13 0 13 -2 1 14 10 5 -10 0 -1 -29 7 -15
word after 1: greek	28 5 20 -15 31 -6 28 -17 -3 -8 -17 11 9 -15 20 19
word after 1: had	10 -25 -6 18 -24 3 52 15 -29 34 -30 12 14 -12 6 32
word after 1: handed	16 21 32 -4 11 -11 2 17 7 -6 -6 9 -17 13 -11 8
word after 1: has	41 2 37 -12 13 0 26 -34 11 -13 3 42 37 -19 -6 19
word after 1: have	-16 20 -4 19 -1 12 -17 32 -37 18 12 -20 -7 0 -15 30
word after 1: held	-20 -2 -10 7 14 -10 3 -11 -25 0 20 -4 7 0 -21 -19
word after 1: himars	-1 2 10 4 8 -4 7 8 4 5 2 1 -5 1 4 13
word after 1: home	16 -2 15 -13 3 -10 22 6 -23 -4 -15 -12 -24 -12 -25 8
word after 1: in	1 21 -18 -1 30 1 5 8 -17 12 26 4 -29 -44 -37 -15
word after 1: is	1 -6 2 -14 -19 9 21 -6 -33 1 9 -29 1 -4 -15 37
word after 1: israel	3 3 -11 -1 19 -11 13 -15 8 -9 -4 -1 -7 -20 5 2
word after 1: killed	37 1 19 -9 18 -4 3 21 4 -17 4 1 6 12 -13 0
word after 1: laid	19 -7 -6 -2 10 6 19 3 5 -1 -19 17 1 -18 20 5
word after 1: last	18 4 7 -6 15 -1 18 2 -8 -5 -1 17 9 -4 0 14
word after 1: left	22 7 4 19 -11 7 -1 -5 5 -14 18 15 5 10 9 20
word after 1: living	32 0 16 -11 23 -24 17 -13 8 3 -13 -2 16 -17 10 15
word after 1: more	-31 6 -28 -9 31 -12 -23 -25 -15 3 20 -15 -17 -7 -22 -24
word after 1: motor	19 -8 13 6 -5 1 7 -9 -11 8 -4 2 0 7 4 -6
word after 1: near	16 -14 12 -11 11 -22 15 -26 2 2 8 6 31 -5 20 27
word after 1: number	25 -41 34 10 -13 7 -3 26 -18 -23 11 2 23 5 23 -4
word after 1: of	-5 11 1 -3 4 1 23 -11 -15 -2 6 7 -7 1 -1 11
word after 1: offici	25 0 6 -11 28 -13 36 -19 7 1 7 14 3 -31 21 25
word after 1: old	3 -5 10 -2 8 1 12 -8 -1 0 -6 7 10 -4 16 19
word after 1: on	2 -8 26 -22 26 -1 2 18 6 -10 -13 2 -1 27 -2 7
word after 1: others	7 5 4 7 17 7 -1 -15 -5 -7 4 4 15 -6 9 4
word after 1: out	21 32 26 -6 13 -18 -13 -4 11 29 1 -17 -5 18 -16 5
word after 1: over	-18 -15 -19 9 -2 14 -8 -23 -21 12 12 -16 6 -16 20 27
word after 1: patien	33 -7 7 -4 22 4 30 -26 -1 2 -13 13 12 -9 20 27
word after 1: per	35 9 35 10 -14 -6 2 -16 17 -11 2 6 6 19 6 20
word after 1: prison	22 -11 11 -4 12 9 22 -18 10 -1 5 12 -2 -12 8 1
word after 1: receiv	1 -1 -16 -6 -5 15 42 -36 -25 -7 -14 -23 32 -30 5 44
word after 1: region	28 -12 17 -6 20 -6 12 0 1 -11 2 12 29 -8 10 14
word after 1: releas	31 4 1 -13 32 6 22 10 5 -17 -9 -15 31 -18 20 3
word after 1: remain	-5 -17 -29 -3 1 -19 9 -9 19 11 11 -21 -2 -13 -16 2
word after 1: return	29 3 21 11 -3 8 23 -7 -18 -17 3 26 -24 10 8 -11
word after 1: review	7 5 13 -9 7 8 22 4 3 7 4 -2 4 -13 -2 15
word after 1: russia	-25 -7 0 11 1 3 -31 -2 -18 -37 17 28 -29 49 -3 -22
word after 1: said	21 22 33 12 -8 -17 -22 34 24 -4 -26 -32 -31 37 -20 -5
word after 1: since	18 14 -12 -6 -10 -1 46 -18 28 38 -1 -6 -21 -11 -13 18
word after 1: surren	33 -14 15 -10 33 5 29 -6 -2 -17 -7 16 18 -8 17 24
word after 1: taken	8 -4 -8 -2 14 14 18 -5 -4 25 -2 12 -1 3 -20 10
word after 1: that	30 31 28 8 -8 -18 -11 5 -5 -1 4 5 -2 -1 20 0
word after 1: the	0 -23 -15 -4 22 38 -13 24 -34 16 1 11 13 24 52 -12
word after 1: this	-35 -12 -31 6 -13 -15 3 3 -16 33 -15 -13 -28 -25 -2 46
word after 1: to	8 -3 -4 -23 2 9 1 9 -25 4 -8 7 4 3 21 27
word after 1: today	3 10 14 7 -23 -21 -13 13 29 -2 -11 -20 -13 16 -22 -18
word after 1: took	-15 -6 -17 -3 11 -4 -22 18 3 -5 -15 -15 -3 -6 23 1
word after 1: uavs	8 0 11 3 -5 9 11 10 -3 -3 7 6 -2 6 -2 4
word after 1: ukrain	-13 35 16 6 -24 -19 -24 18 10 4 0 -13 -34 40 -35 -10
word after 1: under	10 -15 3 -7 8 5 29 -3 -5 1 6 -15 9 -15 0 13
word after 1: was	6 7 14 -10 15 17 -4 -19 6 -10 -1 24 18 2 6 -6
word after 1: went	-31 10 -36 -26 -37 9 -28 -18 20 -5 14 -3 -9 26 18 -19
word after 1: were	21 4 -12 0 6 12 19 19 -3 -2 11 29 16 3 4 -6
word after 1: which	16 28 7 -4 3 -19 -14 25 -7 7 4 1 2 29 -10 -3
word after 1: who	19 9 27 0 1 -4 13 -15 -3 25 -22 -5 37 -3 -20 13
word after 1: whom	-15 23 -13 -17 4 0 -36 -9 11 -12 22 -3 -3 14 -23 -4
word after 1: whose	1 1 -3 11 -7 0 22 -2 19 -10 -10 1 -13 -10 1 -15
word after 1: will	8 38 20 -10 -2 -12 -24 -1 19 -4 -6 0 8 -7 2 -23
word after 1: with	-22 2 -23 -18 -24 24 10 5 0 25 19 23 -27 34 -2 -20
word after 1: withou	8 -15 -5 30 -8 8 41 7 -9 -19 -17 29 22 -1 24 20
word after 1: would	3 -12 -7 10 0 28 14 -13 -21 -9 16 27 13 10 7 18
word after 1: wounde	-8 -10 -9 0 10 -13 33 -13 6 13 -31 -4 13 -38 -5 32
word after 1: або	16 -13 13 -10 -5 -6 0 -8 8 3 -8 7 2 4 -2 1
word after 1: автомо	27 -6 19 4 22 -7 19 -11 -6 -1 -3 15 20 -17 7 22
word after 1: авіауд	19 -1 -8 -12 9 7 17 2 -2 10 -7 10 18 -8 2 22
word after 1: авіаці	18 -3 10 -3 8 -6 19 -20 -7 6 -11 0 29 -34 18 20
word after 1: азерба	17 -17 11 3 21 4 -1 -2 -1 -7 -6 1 13 -18 2 15
word after 1: без	21 40 10 -6 47 -21 -18 -15 18 -22 -33 -4 -23 20 0 43
word after 1: беспил	-7 -8 7 -14 -13 -30 6 10 -5 -18 23 35 -3 26 35 -14
word after 1: бмп	25 -3 9 -13 13 -14 9 -9 9 -9 4 2 22 -9 19 6
word after 1: боепри	9 12 -1 11 6 3 8 -3 -9 -6 -6 7 13 -7 13 -4
word after 1: бойови	35 -14 15 -8 36 -11 40 -21 18 -18 36 23 18 -5 17 8
word after 1: борони	27 -18 13 -14 11 -5 28 -34 -13 -14 -13 30 33 -39 14 25
word after 1: братів	38 -20 13 2 48 -6 39 -42 0 -14 -17 28 44 -36 32 31
word after 1: були	19 -24 -2 6 22 -10 5 -18 -10 -13 -9 23 28 -11 -1 11
word after 1: в	-12 -9 -24 -24 -29 -23 -19 -50 14 -28 17 -6 13 -31 63 -13
word after 1: вважал	18 -2 40 -4 10 -10 24 9 -11 1 3 26 24 -26 31 -6
word after 1: вважаю	-26 -3 -8 -1 40 11 -29 -5 -16 -7 -14 -15 -21 11 -5 40
word after 1: вдалос	8 -17 -8 7 4 -12 12 -35 -6 21 -19 -9 31 -27 -28 -18
word after 1: вдома	11 59 -5 -16 -24 -35 19 -16 -1 21 -31 -18 5 12 -22 22
word after 1: велико	24 -15 20 -12 32 -4 22 -34 -8 -4 -2 12 20 -23 33 20
word after 1: вернул	-13 -12 -34 11 -2 14 35 38 -22 -27 -2 10 -37 -5 2 -32
word after 1: ветера	8 2 20 5 19 -1 24 -11 -6 1 -4 16 26 -7 -3 27
word after 1: вже	40 15 41 -27 0 -8 13 0 24 -40 4 9 21 4 15 12
word after 1: взяты	3 -1 10 -4 -5 9 9 4 -5 0 -11 1 12 -5 -9 1
word after 1: визвол	29 36 29 3 2 -16 -1 -14 6 -13 8 8 4 -4 -6 5
word after 1: вийшли	48 7 31 7 18 -24 5 15 32 -26 -1 7 28 -2 -7 -14
word after 1: викона	30 -26 37 0 3 -7 26 -27 -2 -5 13 37 1 -17 3 22
word after 1: випадк	42 -2 9 -10 25 -5 26 -6 3 6 -1 21 40 -28 10 17
word after 1: вмс	19 -12 14 -5 4 -6 11 -7 -1 -14 -10 15 21 0 10 3
word after 1: военно	-17 25 -3 5 -15 22 -10 19 -9 -12 9 17 -20 39 19 -32
word after 1: военны	9 19 30 -3 -16 -7 -4 10 -6 2 -5 -17 -12 6 -21 -5
word after 1: возвра	-34 -31 21 8 -8 15 -3 -13 -5 6 36 37 -15 21 19 -4
word after 1: возз'є	0 32 17 -2 -24 -4 -5 -1 10 -4 -10 -1 -5 17 7 -16
word after 1: волонт	14 13 16 -3 12 -17 -6 15 -1 11 -1 -11 -9 18 1 4
word after 1: вооруж	21 31 24 3 11 -6 26 8 9 -5 -30 5 -2 -2 -8 2
word after 1: воссое	1 35 8 -25 -32 -10 -27 -8 22 0 16 -31 -3 -3 0 21
word after 1: вс	18 -32 1 28 12 -15 16 -5 0 10 -10 3 2 -15 14 4
word after 1: всу	38 28 -3 -42 11 -64 7 -6 36 8 -66 -38 32 2 -21 6
word after 1: выполн	14 -10 23 8 8 7 10 -16 -20 -9 -4 30 7 -6 3 -5
word after 1: від	0 4 22 -13 17 -5 15 6 -15 22 4 2 -7 -13 11 6
word after 1: відбув	7 17 9 -12 -2 18 -11 1 6 -15 15 15 9 23 -3 -1
word after 1: віддал	-11 -1 12 -7 -21 7 -25 -8 49 13 -6 -29 -3 13 -6 1
word after 1: відпус	3 5 -6 -5 -4 11 -2 -13 6 6 6 -5 3 -11 3 9
word after 1: військ	31 14 5 -24 19 11 13 9 6 -23 -8 22 23 -1 -17 22
word after 1: генера	5 -15 4 -4 17 8 10 -26 -6 -5 7 15 10 -30 26 8
word after 1: году	31 2 5 9 16 -4 14 9 1 6 9 28 27 5 7 -9
word after 1: госпит	-18 -2 -4 2 36 -6 -15 20 4 -9 -20 -8 -14 -7 35 21
word after 1: группа	35 -7 18 -25 36 -17 24 -12 8 -7 -34 -11 16 -39 3 34
word after 1: группо	0 -6 2 6 3 -2 16 -14 9 1 4 7 20 -19 2 12
word after 1: гумани	11 9 10 -5 16 2 19 -2 -3 -4 -9 -2 -1 -15 -2 6
word after 1: держав	42 -10 24 1 36 -10 33 -7 -21 -13 -6 29 27 -19 30 25
word after 1: для	43 -16 30 -3 45 -6 30 -21 -26 -16 -8 31 22 -34 17 34
word after 1: днр	19 -10 20 -8 14 -16 25 -6 -9 -5 -12 -13 33 -8 4 -2
word after 1: до	40 -29 48 -12 18 -21 12 -1 11 5 -1 1 -3 6 35 14
word after 1: додому	40 24 22 -11 -14 -15 4 -28 33 7 3 4 -3 -7 4 4
word after 1: докуме	13 -11 23 -11 22 -7 17 -17 10 7 4 12 16 -6 4 -4
word after 1: долучи	14 -4 15 -1 14 -10 27 -19 7 -9 3 18 29 -5 22 6
word after 1: дома	-25 -16 15 9 -6 12 22 7 -9 -16 20 26 -5 28 28 -16
word after 1: домов	39 -12 23 -12 17 -22 28 -10 -13 -3 -12 13 25 -17 10 31
word after 1: домой	19 -31 6 -27 4 1 29 -40 6 -13 -25 18 25 -23 31 15
word after 1: доправ	5 7 14 -3 10 2 -2 -11 -1 -6 -7 10 15 2 1 6
word after 1: достав	14 -10 6 -4 0 -8 16 -15 4 -5 -3 17 15 -18 16 5
word after 1: досі	-16 -21 -15 -7 26 -4 -17 -17 -4 -4 19 -5 -11 -11 -21 -10
word after 1: единиц	21 5 8 0 26 -16 22 -17 -4 6 -3 9 22 -14 23 14
word after 1: ее	7 32 11 0 -4 -18 1 15 -6 4 -8 -14 0 3 -31 -6
word after 1: з	38 -20 55 -16 18 -30 -5 4 -20 -18 -13 22 17 10 -4 2
word after 1: за	8 -25 11 -23 -3 -10 -3 -21 -28 3 -21 8 -3 4 -2 36
word after 1: забайк	27 -17 22 -6 19 -6 30 -7 0 -7 -22 4 28 -32 12 20
word after 1: забрал	-12 18 -8 -10 -29 -13 -25 39 14 11 -7 -21 -7 28 -19 -22
word after 1: заверш	13 8 15 15 -20 -1 -4 3 1 -7 -8 14 15 -2 -6 -2
word after 1: загибл	13 -5 2 -14 10 31 18 10 -6 -2 2 9 0 21 -7 22
word after 1: загину	26 -23 9 -3 9 -3 24 6 -15 -13 -3 3 17 -6 20 7
word after 1: заключ	20 -10 9 -12 -7 12 8 7 -5 5 -11 22 20 -9 10 17
word after 1: залиши	20 6 13 -16 5 -3 1 -3 3 19 -17 -11 7 6 4 12
word after 1: записі	-41 -9 -33 -1 46 8 -49 -27 -16 -12 -27 -8 -16 12 -10 40
word after 1: засудж	20 -19 0 -7 29 -11 16 -12 12 -6 -20 17 23 -26 26 29
word after 1: захисн	19 -4 17 -12 -5 8 18 -4 2 -5 4 0 2 -8 6 23
word after 1: захища	24 -5 11 8 9 -22 22 -16 -4 -10 -5 17 35 -24 23 34
word after 1: збройн	20 -19 20 -22 -13 3 19 -20 -7 11 -34 3 7 -18 24 9
word after 1: звільн	45 84 28 5 -29 -3 9 -8 14 10 1 -17 5 9 6 3
word after 1: здалис	10 -3 -1 9 3 2 4 -14 -2 11 -3 4 10 -17 16 9
word after 1: земляк	26 -17 14 -6 23 -8 16 -29 -7 -17 -5 35 22 -33 15 11
word after 1: знову	-20 51 -32 -11 -24 -26 19 -11 -21 3 -23 -6 -29 -4 -43 32
word after 1: зрк	27 -4 27 9 30 -2 14 8 -6 -5 8 -3 27 -13 12 -4
word after 1: зсу	27 -23 38 15 2 0 11 12 12 -16 5 5 14 -15 -16 28
word after 1: зустрі	38 -4 52 0 0 -5 -1 5 20 -25 18 0 -9 15 24 -6
word after 1: зі	26 1 18 -7 31 -4 23 3 -6 -19 2 7 32 -21 6 24
word after 1: и	21 3 13 6 3 -9 -5 11 18 -30 7 -4 -11 21 -3 -1
word after 1: из	-2 -18 14 9 27 -29 20 -34 -4 36 22 14 3 2 -1 -30
word after 1: й	12 -9 12 -21 -25 -30 -6 -6 -2 34 -23 -10 -13 -12 13 0
word after 1: к	14 -22 40 28 0 -26 -6 32 -8 4 -23 -9 -19 24 -12 -18
word after 1: кв	24 -9 6 -12 21 -17 14 -20 -5 -8 -20 9 18 -7 1 22
word after 1: квадра	44 -12 14 3 27 -15 1 4 10 -34 29 5 18 -25 21 -21
word after 1: киев	-10 -5 -5 26 -12 12 -13 9 6 -9 22 21 -2 13 15 -21
word after 1: колони	11 -2 23 -1 -1 -12 10 9 -5 -11 -9 4 15 -15 7 13
word after 1: колоні	27 -5 22 -4 7 -3 12 6 -11 -3 -9 20 8 -2 15 13
word after 1: контра	41 -2 13 -15 32 -13 30 -29 -12 10 -18 13 17 -21 26 33
word after 1: курсан	21 -2 12 3 0 -2 11 -4 5 -12 5 9 19 -12 15 20
word after 1: курско	-11 -37 -16 4 7 16 -33 -14 -7 3 10 -5 -2 6 3 8
word after 1: курськ	-25 -7 -16 6 1 43 -19 27 -30 -29 18 30 -34 19 35 -36
word after 1: курщин	-17 -36 -22 11 -18 16 7 8 -37 -20 2 41 0 8 37 -11
word after 1: лідері	24 -10 23 2 19 11 26 -15 4 2 0 25 25 -22 18 21
word after 1: мариуп	17 14 27 -15 10 -2 0 13 -1 8 -6 -5 -8 -7 -30 8
word after 1: маріуп	44 -31 27 -10 45 -14 48 -34 -5 -19 -36 14 47 -41 32 59
word after 1: мають	33 -5 23 9 17 -3 59 -9 -2 -34 2 33 33 -10 5 26
word after 1: ми	2 -6 1 -8 -13 4 -4 0 -17 -4 6 -2 -15 11 -18 7
word after 1: мы	-11 -31 1 -17 16 -5 12 -9 -13 -10 38 -1 13 -14 -7 18
word after 1: мільяр	36 -3 10 -6 23 -5 20 -26 8 -2 1 19 14 -21 14 26
word after 1: містах	21 -7 15 -8 10 9 27 -13 11 3 3 20 15 -20 16 7
word after 1: на	18 -14 21 16 5 -1 26 12 -18 1 0 9 -8 -6 33 4
word after 1: назад	43 -17 30 -6 20 -10 39 -18 -7 -10 -2 20 17 -25 31 31
word after 1: направ	6 5 18 -7 5 -8 11 -5 19 -8 -9 2 18 -7 11 7
word after 1: нарешт	18 -7 15 2 -2 -12 20 -12 2 1 -20 -15 10 -12 5 14
word after 1: наших	-3 -1 22 15 -41 11 -9 12 29 -10 24 -20 1 25 1 -15
word after 1: нашої	25 -4 16 -7 12 -9 19 -21 -6 -22 -3 21 -2 -25 13 24
word after 1: не	33 -31 30 -14 25 -12 45 -28 11 -21 -21 37 44 -27 46 46
word after 1: незако	27 -23 13 -5 27 -10 16 -20 -2 -3 -2 26 21 -29 25 8
word after 1: о	26 -9 15 4 8 -4 18 1 3 -2 -3 16 23 -16 14 -7
word after 1: област	-35 -10 -38 14 18 -12 -7 -16 20 16 19 -34 -29 -39 -34 -17
word after 1: обмін	19 -16 0 -4 18 6 24 -27 -3 -6 -14 39 23 -36 30 26
word after 1: обміну	15 -14 7 12 19 -3 26 -20 18 -21 -6 28 39 -14 16 13
word after 1: обміня	25 28 22 0 -2 -16 1 20 6 1 0 -12 2 15 -3 9
word after 1: оборон	41 -24 27 -2 -15 -14 21 -3 14 -4 -23 -24 23 -11 -14 29
word after 1: обстрі	27 -8 18 5 32 -13 5 -7 -1 -15 -10 5 19 -15 33 -17
word after 1: окупан	23 22 6 -18 -15 -8 -35 14 21 0 -11 -25 -20 25 -15 22
word after 1: освобо	1 -16 -4 21 -16 14 24 7 -20 -2 13 18 1 9 9 -6
word after 1: остают	-2 -19 -14 -5 28 -10 -6 -21 -30 -13 37 -18 -26 -8 -10 -12
word after 1: остров	15 -28 13 -7 21 -6 32 -19 -3 -10 -8 -4 27 -16 15 12
word after 1: осужде	39 8 18 -8 17 -10 24 -14 -1 2 -28 3 30 -27 2 26
word after 1: от	24 -9 41 -18 41 -3 40 -26 13 -5 -19 -5 19 -17 0 30
word after 1: отдали	11 2 2 1 28 -5 10 -26 -27 -25 -2 -4 22 2 -16 7
word after 1: отправ	-18 -9 -24 -15 -23 -17 -17 -13 30 3 7 -12 9 19 23 -31
word after 1: отрима	-13 -7 25 -15 1 40 -28 28 -32 -33 47 19 -26 18 -10 -17
word after 1: павших	7 33 21 -15 4 -19 15 13 -6 -7 3 24 12 17 -6 -9
word after 1: палест	23 -13 21 8 25 -15 27 2 12 0 -10 4 25 -18 8 6
word after 1: паузи	-6 2 18 5 -30 -1 -1 -15 9 7 20 -6 -3 3 1 -21
word after 1: перебу	-7 -13 -5 -7 11 0 26 -23 35 -15 27 -7 9 -20 -9 -6
word after 1: переда	7 35 4 5 7 -18 35 -24 -29 -35 -10 -6 16 -12 -54 41
word after 1: перетн	-11 29 18 -10 -10 -5 -8 31 3 10 5 -20 -12 15 -8 -14
word after 1: пленны	6 4 13 -11 10 -2 -2 5 6 -7 2 -7 10 -11 12 15
word after 1: по	-14 -15 -36 -5 7 1 3 16 -23 11 26 42 -13 19 52 -27
word after 1: поверн	3 35 1 -28 -9 -30 5 23 1 24 -24 -11 -26 34 -23 6
word after 1: поверт	-1 29 1 -14 -41 -26 -42 24 33 13 -25 -31 6 20 -61 -8
word after 1: погибш	3 9 4 18 -5 -10 -8 -8 -8 10 6 -4 -2 8 25 22
word after 1: покину	-23 -21 -8 13 -4 19 -23 11 -16 -12 18 24 -14 13 12 -28
word after 1: полегл	11 0 4 -7 7 -39 24 7 16 1 10 -21 9 3 -12 11
word after 1: полку	5 10 19 -6 -2 -20 -16 20 6 -17 -21 -10 -24 19 -17 -3
word after 1: полоне	-7 -10 1 -14 -14 12 -7 31 -11 -16 6 -6 -7 -13 -8 11
word after 1: получи	36 2 -13 -11 0 4 29 -33 -12 -1 -3 14 -8 -1 25 32
word after 1: попрос	23 4 4 -11 -13 -8 3 -7 -8 0 0 5 22 -8 13 3
word after 1: поране	-12 17 -19 -7 22 -3 -9 -14 -17 -1 0 -38 29 7 -8 -3
word after 1: потрап	7 -6 8 2 23 -2 7 -1 -3 5 -3 2 18 -29 18 14
word after 1: поїхал	-2 -8 -30 7 -5 36 2 3 -7 -19 29 40 13 8 32 -13
word after 1: праців	-23 -4 -26 8 -22 1 8 -25 29 -8 17 -19 -36 -17 -16 -36
word after 1: предст	37 -28 17 -8 29 3 36 -24 11 1 -4 31 38 -43 45 28
word after 1: привез	8 11 22 14 2 -14 20 -6 8 -12 1 -10 8 -2 -10 16
word after 1: пригра	-20 -28 -29 31 7 60 -19 -11 -28 0 5 9 -13 10 15 -11
word after 1: приеха	-33 -31 -23 14 -6 32 -26 1 -3 2 14 27 4 25 28 -37
word after 1: провел	16 -15 8 -17 24 -2 19 -26 -13 -6 -12 23 21 -24 13 16
word after 1: пройшл	9 -11 6 -2 29 -7 29 -29 -5 -19 -18 16 34 -30 9 28
word after 1: просят	5 0 2 -10 13 -10 5 -6 6 10 3 0 24 -15 19 0
word after 1: против	-50 2 -19 -5 -27 3 6 21 -29 26 -25 -22 -36 35 -9 -20
word after 1: психол	25 -10 18 -4 17 -11 29 -8 -7 10 -12 29 39 -11 15 30
word after 1: пункта	19 -5 18 -9 36 -9 21 -12 19 -2 -2 16 23 -23 19 11
word after 1: пункто	5 2 22 0 5 -17 16 8 9 -4 -7 21 13 -21 2 16
word after 1: пункті	27 0 24 7 39 11 5 -3 -1 -23 25 -6 18 2 6 -27
word after 1: під	11 -13 3 4 9 1 14 -9 -7 2 -15 8 10 -20 4 23
word after 1: після	35 -30 4 -1 23 2 14 -14 -13 -4 -8 22 32 -35 25 15
word after 1: рабочи	12 0 6 11 16 -4 3 7 3 -7 1 0 17 -2 -9 -2
word after 1: ранены	14 -8 36 -20 37 3 23 -14 -4 6 -21 11 23 -29 9 7
word after 1: реакти	25 -4 -3 11 10 -14 8 -12 11 -4 -13 9 8 -4 6 4
word after 1: регион	-20 2 -12 -4 26 -8 0 -8 -15 -9 35 2 -22 -4 -4 -20
word after 1: репатр	0 -18 11 12 12 -1 17 2 -4 2 0 -19 -3 -13 10 4
word after 1: россии	7 -27 -10 38 -8 10 -12 26 -26 -12 20 32 -10 17 9 -2
word after 1: россий	-25 -17 12 8 12 23 6 -1 -24 -2 21 23 7 -7 12 -5
word after 1: россия	17 16 19 14 10 8 8 14 -9 -1 5 12 -11 39 5 -2
word after 1: російс	11 0 34 -24 15 -5 -10 26 -17 -30 9 17 -8 32 3 -10
word after 1: росія	-15 -23 -18 -9 11 -14 4 -19 38 22 -5 -8 20 -33 -10 -11
word after 1: рф	6 -37 -12 35 -16 38 -17 16 -27 -20 10 51 -42 31 37 -31
word after 1: с	-4 11 -5 -7 -11 0 8 -8 -11 13 -30 17 -8 18 -27 15
word after 1: своих	-7 19 12 -6 -39 -17 -14 33 -12 21 -2 -21 -12 52 -1 -12
word after 1: своїх	-19 -27 -8 8 7 25 -5 -6 -10 -12 18 19 -5 22 20 -20
word after 1: сдалис	0 0 -1 2 7 -14 3 -8 5 11 0 12 15 -13 10 7
word after 1: сегодн	9 -12 -13 14 7 16 16 15 6 17 4 -9 3 -17 14 -4
word after 1: систем	-2 -18 1 9 20 -6 6 -17 5 -7 -7 15 2 -9 23 0
word after 1: служат	25 -10 8 -9 33 -6 33 -34 -3 1 -8 30 30 -24 20 26
word after 1: служил	20 -18 1 1 12 0 17 -30 7 4 -26 5 32 -23 16 34
word after 1: снаряд	21 -2 15 -7 19 -11 1 0 -10 -19 -5 15 25 0 -4 5
word after 1: снова	-8 -8 -10 26 -25 27 -21 12 -7 22 14 9 -29 39 18 -13
word after 1: солдат	-2 24 27 0 -19 -13 -23 23 2 6 -12 -12 -14 27 -10 -24
word after 1: сопров	17 0 30 -10 21 -7 20 4 9 -3 0 28 17 -9 12 31
word after 1: состоя	-16 30 9 -4 -18 -8 -18 20 13 -18 9 4 -25 33 -37 -29
word after 1: сотруд	6 0 13 -11 0 -10 16 -8 5 -12 -2 5 20 -6 -2 17
word after 1: спожив	29 3 23 -4 29 2 26 10 -3 -4 16 23 15 -6 13 -12
word after 1: ст	12 9 5 5 14 11 25 -10 -12 -12 9 3 17 -7 -3 12
word after 1: сторон	34 -29 74 -12 -17 -8 -6 16 12 -20 -34 2 14 9 1 17
word after 1: сторін	31 -19 6 -8 29 -6 29 -21 -14 -6 0 8 31 -26 16 23
word after 1: страни	5 -2 2 -7 1 4 23 3 2 8 -14 6 17 -16 4 11
word after 1: суджан	-23 -17 -4 10 -1 24 -15 16 -18 3 6 38 -16 23 12 -29
word after 1: сьогод	-31 39 31 -18 -34 -15 -37 60 33 -26 -4 -18 -48 28 -21 -48
word after 1: та	29 21 24 -30 7 -22 26 -3 5 -1 -18 2 -11 -4 -25 38
word after 1: таких	20 -1 12 -6 28 3 20 -19 14 -11 2 18 31 -19 26 11
word after 1: теробо	21 -9 9 -8 9 -2 8 -19 10 -10 11 19 22 -17 11 31
word after 1: тиші	11 -16 11 -1 12 -5 32 -10 -11 -13 -20 24 37 -14 24 22
word after 1: тому	29 -4 23 -2 38 -8 36 -29 -12 4 -2 26 22 -30 36 31
word after 1: тримал	19 -11 13 -1 21 -2 23 -8 -1 -3 -7 11 35 -22 17 27
word after 1: тяжело	-7 8 2 -10 -24 -28 -7 20 40 11 -35 -26 20 -17 -15 -3
word after 1: тяжкоп	15 -7 -5 3 9 0 25 -21 12 14 -14 16 16 -23 5 27
word after 1: у	7 -12 8 19 27 -4 -22 3 -14 -27 15 -10 -3 7 -9 21
word after 1: удалос	-10 12 4 16 -14 3 33 -15 13 26 17 -1 -20 5 -6 30
word after 1: удержи	1 -13 9 24 20 -12 4 -20 -8 -4 15 -10 5 -4 -6 -20
word after 1: удома	24 64 41 -10 -34 -25 -28 17 35 -3 -2 -26 -33 52 -33 1
word after 1: уехали	-1 19 12 -4 5 -22 -26 10 3 12 -10 -15 -15 13 -15 -7
word after 1: уже	9 21 5 23 -4 -13 9 6 -37 21 -20 -14 -1 5 -12 9
word after 1: украин	23 28 13 3 -2 -4 4 -8 35 -16 -3 -13 -7 14 -6 -10
word after 1: україн	-21 14 -15 -20 8 -4 -2 -11 -8 -6 2 -9 -12 11 -19 32
word after 1: управл	20 1 13 -3 22 -10 7 0 -3 9 -9 19 27 -2 8 22
word after 1: урожен	6 6 17 -17 20 -17 18 1 7 3 -17 1 17 2 -4 11
word after 1: утриму	-25 -12 10 1 -7 -6 8 7 34 9 -7 -30 -18 20 -12 -20
word after 1: учасни	42 -8 24 -5 43 -12 36 -11 -1 11 -17 13 30 -19 16 32
word after 1: участн	22 -3 15 -11 15 2 16 -10 -8 -2 -15 8 19 -2 11 10
word after 1: учора	17 -20 19 -10 26 4 29 -17 -17 -13 -14 15 19 -10 25 21
word after 1: це	9 -23 35 -8 -2 -1 13 16 22 -30 15 3 -4 -6 -19 12
word after 1: чекают	23 -6 10 -6 -3 -16 37 13 12 -9 -7 -6 30 -31 12 -4
word after 1: челове	18 -17 -19 -11 -5 34 19 -17 -8 -13 -8 55 -3 7 29 -1
word after 1: через	14 -2 15 -7 21 -2 10 -11 -1 -10 -14 -7 20 -13 -2 8
word after 1: членов	31 -2 8 6 6 -12 19 -11 10 3 -7 11 17 -15 -2 -3
word after 1: штурмі	9 -7 10 3 22 -11 22 -7 2 -14 3 21 23 -3 22 21
word after 1: ще	19 -16 -6 0 36 -3 14 -13 36 -33 21 24 19 -14 11 -30
word after 1: і	4 11 -4 -5 5 4 16 -5 17 4 -18 -17 0 -2 -12 28
word after 1: із	3 10 6 -23 3 -25 -3 8 26 -19 -4 -35 19 6 12 11
word after 1: їдуть	29 41 28 -11 -4 -30 -30 21 30 -5 -11 -28 -16 44 -23 5
word after 1: їхніх	-24 -34 -10 -5 -11 32 2 -14 -18 -13 14 22 11 -2 -7 -7
word after 1: الي	7 -7 12 6 9 -10 6 15 -12 -12 -6 -18 -2 7 29 -5
word after 1: اوكران	8 55 10 -23 -31 -19 -18 -20 43 27 7 -16 5 31 -26 -8
word after 1: بين	-2 -13 13 -8 26 -11 9 0 2 7 -9 -8 15 -12 -11 11
word after 1: دولار	16 -7 18 -3 -1 -8 6 -5 4 0 -2 4 12 -1 6 4
word after 1: روس	-14 -14 1 -11 -2 27 -8 -12 2 -7 21 2 8 24 20 -16
word after 1: روسي	8 -23 6 24 -1 29 -22 -15 -46 -7 40 21 0 30 10 -7
word after 1: روسيا	-9 -19 -5 -2 -20 34 6 -20 -24 -2 27 33 -14 30 25 -24
word after 1: عادوا	25 20 23 -14 -19 -21 -24 23 25 13 -8 -18 2 27 -10 6
word after 1: فلسطين	13 -1 22 8 -6 5 22 -19 2 5 -5 11 11 0 11 11
word after 1: في	11 36 -1 3 -5 -18 -11 24 9 14 -10 -17 -6 9 -20 -5
word after 1: لكل	24 8 19 -9 -34 -6 -18 0 9 10 5 -2 -16 36 -12 17
word after 1: من	9 15 5 -15 26 -2 16 11 13 3 1 17 24 10 6 -6
word after 1: و	-1 -2 12 0 -10 13 -3 -15 -6 15 6 22 -7 17 2 -3
word after 1: –	3 2 1 23 -9 8 7 12 28 0 -35 5 10 9 9 11
word after 1: ₴	24 -1 5 1 9 3 -7 16 8 7 17 11 27 10 -5 3
word after 2: 	13 16 19 7 22 14 9 -20 -8 -6 13 0 -6 15 18 -4
word after 2: !	-26 8 -17 29 -8 19 19 2 -14 14 11 5 -45 16 15 11
word after 2: "	36 5 41 14 0 7 26 -5 -7 -1 10 21 5 -4 38 11
word after 2: (	18 -22 13 -8 8 -7 20 -6 -13 -30 -17 -11 8 -6 24 8
word after 2: )	-2 -3 24 0 -1 -9 -16 24 11 -5 2 -9 -28 29 -7 -22
word after 2: +	32 11 25 -12 29 -18 27 33 -30 -16 4 14 28 21 8 -14
word after 2: ,	-5 2 0 12 11 -1 -10 -17 -13 -19 -17 8 23 7 4 12
word after 2: -	5 -1 36 3 -38 3 -36 30 15 -7 1 -17 -46 21 -8 -21
word after 2: .	11 6 -19 18 3 10 11 13 -7 -6 3 -8 8 7 6 15
word after 2: :	2 9 2 4 31 9 -1 28 -19 -11 13 24 -9 20 -49 -3
word after 2: ;	18 -3 19 0 1 4 38 19 -8 17 -15 14 28 -13 14 56
word after 2: ?	-13 -7 -19 -2 -24 27 -22 -47 -11 -8 21 11 19 -26 41 22
word after 2: a	19 -7 28 10 22 -4 9 -22 -4 16 15 20 19 -6 20 15
word after 2: accord	-31 2 -14 -13 -18 28 -37 18 18 -8 27 27 -32 15 5 -9
word after 2: after	-22 -2 -20 -12 16 24 -22 12 2 5 23 27 -14 28 -6 -32
word after 2: agreed	37 3 18 4 25 1 -19 7 20 -12 -7 20 14 -11 25 -17
word after 2: aid	12 0 18 1 -2 8 20 -14 -8 3 2 20 17 -11 4 4
word after 2: all	-14 -23 -20 -3 -19 -23 -21 42 14 15 -10 4 -22 6 -9 -30
word after 2: alread	20 5 4 -21 -17 2 28 -11 6 13 -14 13 20 -22 13 35
word after 2: also	8 -1 16 2 23 -14 -4 -10 -1 2 13 12 21 -6 22 8
word after 2: among	11 36 21 -10 -3 -13 0 -13 4 -18 -9 10 15 31 -6 21
word after 2: an	-5 -9 4 -19 34 -2 29 -8 3 -4 2 23 14 -14 0 20
word after 2: and	9 10 12 1 5 -1 -13 4 -5 1 2 17 7 15 33 6
word after 2: are	25 19 21 -8 -9 -34 -18 -3 -13 49 -6 -35 5 5 -8 -8
word after 2: as	-4 10 -20 5 -2 1 -11 20 24 0 -23 -13 -12 -3 -23 -4
word after 2: at	8 3 30 -16 15 -8 9 13 6 -7 6 6 14 2 -4 -4
word after 2: azovst	31 -3 18 2 19 -20 11 -13 2 -14 -18 5 34 -3 -1 14
word after 2: back	-26 14 -21 -2 -41 5 -3 15 -16 23 3 12 -27 38 -11 2
word after 2: be	16 -16 7 -16 22 6 57 -2 12 -4 13 15 9 -20 24 8
word after 2: been	-12 5 -11 15 -12 1 12 22 -38 -1 -1 2 -4 -1 -6 5
word after 2: being	-33 -11 -18 -11 29 -15 -10 -14 3 25 27 -33 -5 -16 -24 -26
word after 2: both	-11 -23 -27 -8 30 -4 -23 41 -31 -17 -16 -29 8 -11 27 -10
word after 2: brough	-6 -17 15 0 5 5 -6 8 6 5 32 5 15 -17 1 -13
word after 2: by	9 3 -5 -19 34 -13 -1 -13 17 -30 -3 -32 -17 5 -20 10
word after 2: came	25 20 22 -5 33 -5 19 12 -20 -28 -25 3 -19 16 -6 1
word after 2: captiv	-7 -13 2 20 -8 31 15 -18 -2 13 -20 -7 -15 -5 6 5
word after 2: captur	14 -7 4 2 13 -6 16 -13 13 4 -10 -10 17 -23 -2 23
word after 2: cathol	9 -11 2 6 18 -13 13 -18 -1 -4 0 11 24 -29 27 8
word after 2: civili	27 15 45 -13 -9 -29 -24 28 25 -4 -9 -29 -27 28 6 10
word after 2: code	31 15 37 6 6 -10 16 3 14 11 -4 1 42 -1 -7 5
word after 2: come	-8 11 -11 11 -30 11 8 -12 -14 31 11 -2 -8 3 -3 16
word after 2: coming	9 39 30 -15 -5 -25 -20 22 18 7 -12 -12 -2 41 -15 -7
word after 2: defend	18 -23 28 8 -27 -18 -5 -15 6 16 -23 -16 2 11 -24 7
word after 2: detain	-22 -9 -13 1 -25 7 35 -7 20 16 14 -9 17 -20 -22 -22
word after 2: down	12 -16 -5 -6 30 -7 26 -11 -24 2 -16 12 14 -23 18 29
word after 2: drones	12 6 15 5 23 -12 27 2 -4 -1 10 13 4 -22 7 2
word after 2: each	-3 -10 19 -12 -26 2 -5 -32 26 -12 21 12 -2 30 13 21
word after 2: either	11 -13 18 -1 -25 4 15 -9 8 -18 10 31 12 6 -31 22
word after 2: exchan	20 -5 9 3 -8 -9 15 23 22 -23 1 8 -8 -9 -12 -19
word after 2: fallen	5 31 5 -4 3 -23 -1 0 2 5 17 -24 -12 21 -27 8
word after 2: famili	-12 -4 -14 -4 -11 11 -6 -3 -8 -11 22 29 3 21 2 -8
word after 2: five	25 3 24 -6 18 -6 5 -8 -7 11 2 15 1 -4 15 6
word after 2: for	-7 11 2 -14 4 5 -14 -4 6 14 16 12 5 35 19 7
word after 2: four	23 -7 13 -3 4 -20 14 -13 1 3 -28 17 32 -4 1 22
word after 2: free	-11 -2 -4 -9 3 -11 1 34 13 -11 -22 -17 -32 -32 -3 -14
word after 2: freed	3 -20 1 22 -4 -2 35 1 -18 -17 13 38 24 3 14 11
word after 2: friday	-25 24 5 -8 28 -11 -48 0 -12 20 -8 -3 -4 15 20 19
word after 2: from	3 -8 -9 -17 -30 26 20 -14 -7 22 5 17 20 -15 -14 18
word after 2: given	-11 9 2 -4 -2 7 -3 5 17 26 -11 -14 3 -4 -4 2
word after 2: had	2 -6 17 -2 23 13 2 2 6 -25 6 13 18 2 -18 10
word after 2: handed	16 27 21 6 -14 -1 -1 10 -2 39 0 5 -5 16 -2 5
word after 2: has	16 -15 25 -6 5 -6 0 3 24 -19 1 28 26 -19 25 -2
word after 2: have	2 -7 13 15 -17 28 33 6 -6 -13 37 38 12 30 47 -12
word after 2: held	7 -12 -16 2 6 -7 18 -19 7 -2 28 7 22 -14 -2 -6
word after 2: home	7 -10 14 -9 -20 -8 -5 -9 1 -17 -12 0 8 -3 2 9
word after 2: in	-24 -11 -16 11 29 -1 -23 4 -10 32 9 -16 2 2 2 -2
word after 2: includ	-1 25 31 10 12 -4 -18 28 -5 -14 2 7 -23 36 15 -5
word after 2: israel	8 2 6 -6 5 -1 10 -19 8 -2 -11 18 -2 0 8 12
word after 2: its	-7 3 10 -12 29 4 -11 0 -25 -32 15 27 2 3 24 -1
word after 2: killed	32 -5 17 -14 15 -19 16 -7 4 11 -16 11 33 -20 -11 26
word after 2: kursk	-22 -33 5 5 5 42 17 0 -28 -12 23 10 -16 12 16 -15
word after 2: kyiv	-32 -25 -24 7 -19 45 20 5 -38 16 34 7 -18 22 -1 -20
word after 2: last	22 -12 14 -8 20 2 0 -8 -7 -25 2 31 1 7 20 -17
word after 2: listed	-23 -11 -10 0 24 -22 -31 -10 -21 -2 -23 -21 -16 -3 -14 42
word after 2: many	27 5 36 -20 18 -22 37 -19 12 -18 -8 -19 32 -10 -19 28
word after 2: mariup	27 -32 17 -11 34 -26 28 -22 2 -19 -22 19 31 -46 3 33
word after 2: milita	20 13 24 9 16 1 17 16 -15 -12 7 -25 5 20 -14 -9
word after 2: morgue	20 -33 12 -9 30 13 27 -29 -11 -35 -23 26 34 -22 20 24
word after 2: moscow	-16 30 -15 -9 9 -18 -5 3 29 -8 -4 -13 -11 2 -8 -14
word after 2: near	44 -24 28 -4 28 -19 33 -15 -21 -11 -20 27 31 -27 20 18
word after 2: need	-6 -9 -31 -2 14 32 -3 -14 -6 13 -18 -13 23 -16 -9 -10
word after 2: not	36 -9 15 -7 27 0 18 -3 -12 -12 -2 20 28 -14 8 5
word after 2: now	-5 16 -7 -9 16 -18 16 -3 -30 33 4 4 9 13 -2 33
word after 2: number	0 -11 23 -15 -13 -10 -1 11 21 6 -2 -13 17 9 21 -12
word after 2: of	-2 5 6 1 -25 -10 46 15 -14 -11 -23 11 -9 -6 5 16
word after 2: office	-2 -11 -6 8 26 -11 12 -22 -6 -4 33 -15 -13 -30 -10 -14
word after 2: on	6 9 -7 -24 21 6 -8 -30 -16 -10 -2 6 25 22 -23 38
word after 2: one	47 7 38 -4 27 -33 7 3 14 -1 -15 11 10 -13 -26 3
word after 2: ones	-13 15 -15 -4 -11 -10 -42 8 0 -9 20 -11 -38 21 -3 -6
word after 2: our	8 -26 7 17 40 21 8 -14 -20 -21 -1 45 21 -32 29 10
word after 2: out	-18 -28 -37 -10 -2 11 -29 -6 39 -27 8 -21 13 -32 56 -22
word after 2: over	24 27 11 -8 18 5 7 -4 0 -20 10 4 -22 7 7 4
word after 2: part	25 -23 20 -15 32 -11 32 -12 6 -5 -15 34 7 -21 26 28
word after 2: prison	13 -7 -6 -9 -22 6 0 7 9 -19 10 -5 -2 3 -10 -18
word after 2: reache	18 -3 27 3 20 11 17 -25 -5 -30 14 15 43 3 2 2
word after 2: receiv	-1 -5 -20 17 -9 18 -10 12 -10 9 15 10 -16 25 12 2
word after 2: releas	20 11 -4 -22 -10 1 -12 13 20 -27 12 1 8 19 -28 -8
word after 2: relief	24 -4 6 7 27 12 19 -22 -14 1 8 24 23 -12 22 23
word after 2: repatr	-11 -3 -4 20 -26 21 -4 12 5 18 8 11 -26 18 6 -21
word after 2: reside	-23 -31 -33 30 -29 26 5 -19 -27 -25 23 35 -11 30 32 -14
word after 2: return	10 6 32 15 -3 22 1 -4 -11 -15 5 15 3 18 28 5
word after 2: reunit	6 22 8 6 -9 0 -8 2 2 -3 -6 7 -3 33 -19 16
word after 2: rocket	-5 9 0 -11 -5 6 5 -6 -9 8 -8 -10 -7 10 8 -1
word after 2: russia	-2 13 -32 -1 3 -17 20 29 9 -13 5 -10 13 -9 16 7
word after 2: said	-11 -6 -4 -5 31 1 -9 4 -8 14 -19 0 -9 -15 3 22
word after 2: saturd	-17 20 1 2 15 8 -18 33 12 -7 8 -32 -37 7 -3 -26
word after 2: sergea	29 -41 -5 -12 -1 -2 38 -32 -7 -21 -20 42 35 -31 12 36
word after 2: servic	1 11 18 -12 -19 -18 -2 34 -15 34 -31 -34 -25 7 -8 11
word after 2: seven	30 11 12 4 20 -13 12 -20 -9 -13 -27 14 16 -13 5 6
word after 2: side	23 6 16 10 4 -18 17 -19 7 -5 16 24 26 13 14 8
word after 2: since	-26 8 -21 10 -22 8 -4 7 -15 9 3 -34 -3 -6 8 47
word after 2: six	23 42 42 4 -8 -5 -6 26 -7 -9 -18 -13 -14 28 -23 -9
word after 2: soldie	-16 10 5 3 -16 -11 -19 38 16 1 2 3 -31 41 -11 -5
word after 2: some	13 11 2 15 -1 -3 -17 2 -16 1 -3 2 -4 5 -10 -14
word after 2: still	-2 -19 17 14 9 -6 -6 -2 15 -21 -4 -7 -12 -9 -19 11
word after 2: taken	39 4 20 0 22 -20 6 -11 -10 -1 -4 5 35 -2 -7 8
word after 2: talks	17 9 20 9 -2 -15 21 -11 11 1 1 -1 -22 8 2 14
word after 2: ten	33 31 21 -7 -6 -25 17 4 12 26 -10 4 18 -18 10 12
word after 2: that	13 -14 14 9 -13 -19 -15 4 13 0 -16 -8 -9 23 -16 7
word after 2: the	-17 0 -7 -1 11 -2 -3 -10 -32 -9 15 0 -8 19 -4 5
word after 2: their	-15 -11 -1 -32 -8 23 21 -2 -8 25 3 38 12 -5 14 -5
word after 2: theirs	-19 -2 -12 0 25 8 -8 7 -27 -12 20 7 6 5 -7 -34
word after 2: them	10 20 26 -7 -21 -22 25 6 19 -26 -37 -2 6 18 10 16
word after 2: this	2 0 -27 5 22 -5 -3 27 -24 -21 7 1 15 -18 29 21
word after 2: those	34 -23 -10 -11 11 -11 13 -25 -4 -1 -24 7 20 -30 8 28
word after 2: three	-3 -3 -5 3 -5 13 35 -18 -34 22 -21 12 -4 0 -8 37
word after 2: thursd	15 6 12 -1 21 -7 9 -6 1 -4 15 17 -1 -10 26 22
word after 2: to	-7 20 10 -17 -9 -15 -9 -15 -12 23 3 5 -18 24 1 0
word after 2: today	36 25 32 -19 47 -25 38 -26 8 -2 -10 10 18 -10 -11 21
word after 2: total	-8 23 7 -7 -15 1 -8 47 -3 15 -12 -31 -27 -10 -1 -2
word after 2: traded	-23 -34 -4 11 -24 25 -21 -2 -27 -15 21 27 -2 8 29 -9
word after 2: transf	22 38 21 -11 -32 -20 -13 25 8 19 -9 -10 -5 19 -23 -7
word after 2: tuesda	-3 21 -7 -17 -21 -15 -2 35 23 3 -20 -24 -3 -10 -12 0
word after 2: two	-4 3 9 -16 -1 -37 13 -4 -3 21 -38 -6 -25 6 -29 20
word after 2: uae	16 7 23 -13 -33 -3 7 -10 31 -14 -1 -7 14 14 -15 -17
word after 2: ukrain	0 -10 -13 -6 -5 2 -5 -40 -16 12 -3 0 21 0 7 -6
word after 2: under	-27 12 -29 -2 -1 20 26 -30 -15 7 -10 -23 13 -6 -13 26
word after 2: vehicl	8 -9 3 -4 7 -7 18 2 -4 -7 6 -3 11 5 5 8
word after 2: views	3 -11 1 -11 -1 1 16 -4 3 -2 -1 9 -2 -1 2 9
word after 2: viktor	0 -24 9 -5 12 11 6 3 -19 -18 4 29 -24 8 -4 9
word after 2: volunt	16 9 36 -5 2 -28 -17 28 1 21 -21 -50 -11 4 -14 5
word after 2: war	50 -5 17 -2 -16 21 45 -35 27 -20 -7 39 20 0 -41 7
word after 2: was	16 2 22 3 -5 -4 -2 6 12 -6 -11 10 -7 14 -2 -4
word after 2: wednes	21 31 24 -14 -1 -6 -23 12 2 -9 5 -23 -18 37 -33 -2
word after 2: were	6 9 1 14 14 0 -13 -16 8 16 9 20 25 4 4 9
word after 2: which	-12 15 -4 -10 41 -21 -40 20 -21 -2 -17 -10 -12 -2 22 22
word after 2: who	2 -12 -4 27 -6 9 25 -27 -19 -11 -5 34 10 -15 5 -16
word after 2: whom	27 -17 9 -5 14 -37 39 -18 17 -8 -20 7 28 -20 6 21
word after 2: with	15 -1 0 3 -6 -13 18 -8 -11 -11 -5 -8 12 -5 -34 8
word after 2: women	13 30 49 3 -18 -3 -15 25 -19 -4 -3 -49 -13 19 -42 -19
word after 2: year	-26 -2 -21 -2 -21 -7 14 15 -10 40 -18 -12 -7 -8 12 38
word after 2: а	4 -22 -34 3 -56 4 9 -2 -20 -1 -22 32 -9 -1 15 22
word after 2: авиабо	0 5 -3 7 -1 -3 14 -5 9 3 2 13 17 -11 -6 10
word after 2: авиаци	7 10 13 -6 13 2 -4 7 -1 -5 9 -3 -3 -5 12 7
word after 2: азова	17 15 27 -10 12 -24 18 -7 5 1 -19 -17 15 10 5 9
word after 2: азовст	54 7 48 -5 -34 -33 0 6 -20 -12 -23 15 12 10 5 12
word after 2: азову	35 25 27 -15 -4 -5 18 12 1 -16 -17 11 -3 20 -23 3
word after 2: бахмут	4 40 20 0 18 -3 -7 22 22 -6 1 2 -10 18 -33 -3
word after 2: без	12 7 19 15 -25 -4 23 7 -18 3 -22 11 13 1 22 3
word after 2: беспил	9 -10 9 6 21 6 17 -1 -5 9 11 0 17 -24 2 17
word after 2: бойцов	-9 -16 -2 4 7 16 20 -18 9 17 12 22 -27 1 26 2
word after 2: больши	15 -22 -20 30 26 9 33 -7 -6 -15 -29 40 -10 2 13 -34
word after 2: бригад	-16 -25 -26 -16 3 0 3 3 3 -16 -3 45 -23 -4 43 -10
word after 2: бронет	9 5 18 0 1 3 25 -8 1 -13 -11 9 8 -1 7 7
word after 2: будет	35 -15 16 4 15 -10 6 -2 -7 -9 -16 30 20 2 17 -9
word after 2: был	-5 16 -13 1 1 17 -20 4 -12 -8 9 8 -7 19 -8 -13
word after 2: бійці	4 26 5 -9 -10 0 4 3 12 13 0 11 -9 8 -18 -9
word after 2: більші	-11 7 -3 -21 24 -13 -25 -1 -7 3 -8 -6 -12 36 -24 20
word after 2: в	18 -9 11 21 8 -1 5 13 -1 -30 -2 0 -3 1 -4 -8
word after 2: вважал	31 -13 22 -7 3 3 36 13 0 -16 -7 34 20 -22 8 5
word after 2: вдалос	19 0 23 -6 27 -12 -35 29 -13 -8 -7 -27 -30 0 4 -17
word after 2: вдома	17 22 26 -20 -15 -31 -2 5 -14 6 -34 -16 6 16 -23 18
word after 2: вернув	38 -21 17 -15 7 5 34 -15 -2 -6 -3 9 20 -9 3 24
word after 2: вернул	-25 -9 -4 -26 8 9 -7 24 -36 -12 5 48 -19 32 51 -17
word after 2: вже	-24 5 -3 -8 -23 -15 -10 -12 23 19 20 -19 -28 2 5 -13
word after 2: взамен	15 -6 -2 8 27 17 3 2 -23 17 6 38 -5 1 16 8
word after 2: взяты	7 6 -4 -6 14 -18 1 -3 -2 -10 -7 -3 2 -22 10 10
word after 2: взятых	3 10 -32 19 -28 7 -15 -7 8 -18 14 18 -17 24 21 -7
word after 2: визвол	15 -11 -1 -23 25 -31 5 -1 7 -2 -24 7 -3 -12 12 25
word after 2: вийшли	20 13 11 -16 1 -19 0 1 9 -5 -7 -13 9 0 -6 -3
word after 2: викона	2 -17 -4 9 11 0 35 -15 6 5 -19 -12 4 0 -7 15
word after 2: включа	11 8 50 -14 -1 -21 -3 11 -4 -36 -24 -20 -7 11 -28 10
word after 2: вместе	15 -2 15 0 13 5 26 -3 -11 -4 -21 -20 0 -6 7 12
word after 2: вмс	37 -4 -1 1 35 -3 49 -30 -6 3 -15 33 42 -34 28 34
word after 2: военно	-14 -5 -29 9 -22 27 2 26 -27 6 -1 9 -12 10 33 -17
word after 2: военны	10 -8 19 4 -32 7 6 7 -4 3 -4 17 -8 8 -30 0
word after 2: возвра	9 -15 -11 13 17 3 7 0 -14 -22 8 37 8 11 32 15
word after 2: волі	-9 32 -2 -14 -15 -15 -18 37 26 12 -15 -18 -33 19 -44 -9
word after 2: вони	-8 1 11 -9 6 -2 -21 15 16 25 10 -24 4 3 11 -21
word after 2: вооруж	2 18 11 -15 -6 -1 -6 15 -6 1 -15 0 1 21 -20 -1
word after 2: восемь	4 7 14 9 0 12 9 1 -9 -6 -4 23 -4 18 7 -4
word after 2: все	15 26 -4 8 15 -22 -9 -7 13 0 15 -34 -41 10 14 11
word after 2: всего	23 -10 11 -21 38 -36 41 -25 3 1 -36 -10 37 -35 20 23
word after 2: всу	10 30 -5 9 -5 6 -2 9 -6 -10 -1 6 -29 24 8 -10
word after 2: вывезе	17 44 19 -16 -26 -16 -26 39 29 -1 -11 -27 -23 28 -34 -35
word after 2: выполн	-36 -15 -22 -21 -6 -12 1 -31 0 -4 23 -8 2 -17 10 59
word after 2: вышли	3 -3 13 14 -2 -1 11 -21 -11 -3 1 22 18 -2 9 10
word after 2: від	-22 10 -6 -10 20 -18 -24 -10 23 -4 -11 -16 -2 -20 20 -2
word after 2: відбув	29 -3 20 -3 27 -10 -2 -20 34 -20 -7 13 18 0 1 13
word after 2: віддал	-25 -16 -29 1 -23 -1 -8 5 1 46 -28 0 42 -26 -7 -24
word after 2: віднов	18 -5 24 0 17 -2 14 -10 4 4 1 21 31 -22 13 9
word after 2: відпов	-33 -23 -16 5 -28 0 12 -11 21 -3 2 5 15 -5 0 -2
word after 2: війни	33 -5 12 -9 12 7 17 -22 -13 -7 -9 16 24 -21 26 16
word after 2: військ	-35 24 -22 -23 17 18 2 18 17 9 12 4 -40 18 -6 -2
word after 2: він	32 5 13 -2 14 -6 33 -19 -9 -4 -6 26 26 -29 12 29
word after 2: вісім	23 -11 7 -6 14 -7 4 -5 4 -2 -10 1 26 -4 2 6
word after 2: гварді	39 -15 24 -11 1 -16 44 -15 -4 -19 -8 21 23 -18 6 35
word after 2: говори	-1 25 1 -4 -3 7 -8 14 5 -25 5 -17 -5 18 2 -8
word after 2: гражда	-15 -18 -1 47 -21 -6 -34 12 -17 1 17 8 -17 40 -31 -31
word after 2: громад	8 18 13 -3 -10 -14 15 10 9 -18 -23 -13 0 1 14 6
word after 2: группы	19 -9 4 10 2 -4 7 -14 4 8 6 15 -3 -7 -3 1
word after 2: два	1 19 -10 1 -28 9 15 -7 -18 -8 -21 -6 -13 -8 -13 10
word after 2: двадця	8 -4 8 -12 7 -11 -7 10 5 -14 0 -12 -12 17 11 -9
word after 2: две	2 -14 2 11 16 2 21 3 -18 -10 1 31 20 -4 32 1
word after 2: двое	32 32 56 -9 24 -26 -11 6 20 -5 -20 -32 -5 7 -18 24
word after 2: двоих	15 7 19 -2 17 -8 12 0 21 -10 -23 -11 -14 4 -4 28
word after 2: двох	33 34 35 -21 34 -26 -11 36 34 -21 -16 -5 7 33 2 -7
word after 2: двоє	38 23 53 -9 -5 -33 -5 7 14 7 -51 -7 2 18 -24 3
word after 2: двух	28 17 24 -14 -21 -14 16 -1 -13 0 -9 7 -38 12 -2 19
word after 2: дві	-14 -7 -9 4 -12 4 31 -30 -24 15 9 10 7 -5 3 33
word after 2: дев'ят	25 29 20 -13 -17 -3 -7 14 11 -12 5 -1 14 19 -15 -18
word after 2: день	35 16 35 -19 11 -15 4 0 5 0 6 6 -5 9 -18 -7
word after 2: держсп	9 8 0 -11 15 1 37 -19 -2 -9 -15 13 31 -29 4 30
word after 2: десяти	25 -13 27 6 20 -1 29 -20 -5 -5 -2 17 39 -28 31 14
word after 2: дети	12 -13 -5 -1 42 -9 -7 -41 -8 19 -23 14 32 -40 21 44
word after 2: дехто	6 36 51 3 -20 0 -36 31 7 -4 -19 -36 -17 25 6 -24
word after 2: для	-7 3 -17 -29 -16 16 -11 18 -34 30 15 12 -13 12 14 -7
word after 2: днр	38 -7 32 -26 47 -7 27 -7 -4 11 -35 -11 42 -28 5 -3
word after 2: до	1 -12 31 11 0 35 15 38 -11 -6 23 44 -2 3 -8 -17
word after 2: довічн	21 -3 8 0 2 0 23 -8 -11 -7 -2 10 26 -24 14 12
word after 2: додому	37 8 35 -30 8 -33 -5 6 62 -15 -38 -3 -28 8 4 -2
word after 2: дома	9 3 18 11 6 16 -10 -3 3 -12 -3 11 -6 28 2 -25
word after 2: домовл	36 -21 20 1 8 -19 26 -8 5 -19 20 37 22 -21 22 6
word after 2: домой	-7 -3 -6 -6 2 -7 -7 10 17 12 7 -6 1 -3 18 -12
word after 2: донецк	21 -15 6 9 25 3 16 -27 3 -20 8 -4 29 -6 -10 6
word after 2: донець	42 -29 31 8 23 -23 29 -37 14 -12 -18 2 49 -30 46 29
word after 2: допомо	25 -10 11 4 -3 -6 10 5 2 -12 -6 9 8 3 -9 8
word after 2: достав	32 8 27 1 -9 -27 -8 4 17 25 -12 -24 0 13 -8 2
word after 2: дпсу	26 -25 -12 6 13 -1 54 -33 -14 -8 -3 23 33 -36 8 46
word after 2: друг	10 18 16 -5 -19 -2 -9 -8 -5 1 18 10 -32 26 -20 19
word after 2: других	8 2 14 0 5 5 10 -8 14 -8 6 -5 8 0 0 -8
word after 2: діти	-24 -9 -20 -3 -20 -11 34 -31 -36 26 -2 11 5 -26 -16 33
word after 2: есть	9 -14 17 24 10 27 3 1 14 -15 6 35 -12 -10 38 6
word after 2: еще	12 5 5 -14 20 -14 22 -17 9 -5 -13 -15 17 2 5 5
word after 2: женщин	32 -6 8 -13 17 -13 31 -5 3 5 -9 3 32 -32 23 22
word after 2: жителе	-29 -30 -28 22 -1 21 11 14 -27 -16 37 45 -5 32 17 -20
word after 2: жители	26 -42 5 -8 11 15 45 -22 -30 -21 -6 54 18 -30 38 0
word after 2: жінки	47 -39 15 -17 23 -17 43 -34 -1 -7 -9 41 40 -29 22 31
word after 2: з	-7 26 -14 -9 8 -12 16 -30 8 -1 27 -2 16 -1 -30 38
word after 2: за	20 3 24 -17 2 3 18 -9 36 1 5 1 5 9 -6 -3
word after 2: забрал	2 5 -17 -11 -8 21 14 0 -10 3 14 21 22 4 1 4
word after 2: заверш	5 -19 22 -31 4 17 28 -33 -6 16 26 -10 10 -42 32 70
word after 2: завтра	-5 18 -29 19 -20 12 14 -4 -23 10 -15 -12 -4 -10 -3 15
word after 2: загибл	10 17 -2 -12 14 1 3 7 1 12 4 -2 8 3 4 11
word after 2: заключ	19 3 18 -3 17 -14 11 -15 -3 -9 1 7 14 -10 20 -1
word after 2: запорі	37 18 27 -9 16 -15 31 -13 2 2 4 8 37 -8 -13 22
word after 2: заступ	-9 47 41 -6 -19 -23 -36 44 14 17 17 -39 -22 35 -21 -38
word after 2: засудж	3 17 35 4 -1 -7 -5 13 19 -10 -13 -6 -1 10 -12 4
word after 2: захвач	0 17 5 0 7 2 2 9 7 -1 -9 -14 -18 16 -15 -1
word after 2: захисн	21 26 23 -8 -16 -24 13 8 3 29 -8 -3 -14 15 -20 -2
word after 2: захопл	4 -6 14 10 -9 -7 -7 11 6 12 -19 -12 -10 2 -5 -15
word after 2: защитн	-11 19 15 -27 0 -26 -22 32 1 24 -13 -32 -26 30 -21 -30
word after 2: заявил	-14 -12 1 -2 17 5 16 -19 3 0 9 13 0 4 4 -8
word after 2: збройн	19 21 38 8 -21 -3 -4 -2 20 -8 25 -15 -4 15 -16 0
word after 2: звільн	16 -7 36 -7 35 -11 -6 2 6 -13 -4 7 23 7 -1 -7
word after 2: зміїни	17 -11 21 6 19 0 25 -29 -6 -11 -9 7 18 -20 24 8
word after 2: зникли	-23 -7 2 18 19 -4 -28 12 -19 0 -11 6 -29 23 -11 16
word after 2: зокрем	12 12 6 4 4 -2 12 14 -18 15 -4 4 8 1 15 -20
word after 2: зсу	16 7 12 0 19 -7 16 5 -3 -34 -5 14 -6 2 -29 -1
word after 2: зі	16 -13 28 9 -12 -8 -1 17 9 -15 -2 -3 -9 16 -23 -1
word after 2: зіткне	36 -3 30 -2 25 1 29 -19 2 -3 23 26 36 -13 25 8
word after 2: и	23 4 44 -2 22 -24 -12 5 -6 -21 -19 -4 25 -4 2 -19
word after 2: из	-3 10 -4 25 42 -4 12 -7 14 -27 12 8 -4 -2 -4 0
word after 2: им	21 24 23 -16 -26 -2 -35 39 -12 -21 -3 -10 -4 37 -12 -18
word after 2: их	-19 -22 -22 -11 34 5 -2 -10 -16 -17 2 -19 16 13 4 -23
word after 2: й	-24 -11 -27 1 1 21 11 -4 -30 -29 18 33 14 -10 1 -6
word after 2: к	4 3 0 -16 -15 -1 -32 29 7 -5 -12 9 -21 39 1 -13
word after 2: каждой	-3 1 9 -20 1 -9 0 -3 -12 25 -29 12 -6 21 -10 17
word after 2: как	20 -11 28 8 23 -21 17 -12 4 -14 -13 22 18 -4 13 12
word after 2: киев	12 -16 47 23 18 -33 6 5 17 7 -26 -15 0 -4 -6 5
word after 2: киеву	-9 -14 -5 36 3 17 21 8 -18 -8 25 11 -21 28 19 -38
word after 2: кожног	-5 -8 18 -5 -4 -12 -20 10 30 -34 23 -6 6 -6 42 -8
word after 2: кожної	-1 -13 -24 0 -7 17 -12 -14 26 -14 45 -3 21 -2 34 -35
word after 2: конца	17 -6 13 -4 18 -10 0 -11 -5 -10 -2 0 19 -19 0 0
word after 2: кордон	22 1 16 5 1 -8 -3 4 6 -4 -8 -11 -16 3 -19 2
word after 2: которы	-6 -1 10 15 -4 -20 5 0 -8 33 -3 -26 7 7 -12 0
word after 2: курско	-40 -16 -24 -5 -13 31 -24 31 -11 -13 32 32 -2 45 39 -36
word after 2: летате	25 5 25 -10 8 -12 0 -4 9 5 7 11 17 7 12 4
word after 2: луганс	-11 -8 -12 13 24 -5 -7 -47 -18 -11 34 8 8 -14 16 19
word after 2: льотчи	8 35 6 5 -21 4 -51 33 -15 -14 -6 -5 -36 41 -27 -2
word after 2: лікува	-1 -3 1 4 3 15 19 -12 -2 -14 6 3 22 -21 14 21
word after 2: майже	26 31 19 4 -12 -7 2 10 -9 8 -3 -2 1 4 -5 6
word after 2: маріуп	34 -33 50 -10 34 -17 18 -10 12 -15 -3 0 20 7 6 12
word after 2: медвед	-13 -27 -10 16 3 14 -1 -15 -27 -30 23 38 6 7 27 11
word after 2: месяц	9 -11 4 -2 7 -7 13 13 -11 -5 -9 2 7 -4 5 15
word after 2: ми	4 24 12 -2 -6 24 -4 27 -21 2 7 10 -9 18 12 -9
word after 2: микола	4 -19 14 3 7 -5 8 -18 -16 2 3 19 12 -13 1 26
word after 2: минобо	23 -1 7 1 5 -5 28 -4 -18 33 -29 4 13 -28 11 19
word after 2: многие	-4 23 14 4 -5 21 -19 10 -11 -11 2 0 -25 19 -10 -11
word after 2: может	33 -11 8 -8 32 3 10 -1 0 2 3 6 0 -21 2 1
word after 2: морги	10 -3 -5 -7 9 -4 11 -16 3 -3 7 -3 24 -25 16 24
word after 2: москва	21 17 17 7 -5 -19 -3 -14 9 6 -26 -4 18 15 -12 21
word after 2: москве	0 31 8 -7 -3 -3 -13 25 5 21 -2 -20 15 9 4 -15
word after 2: мужчин	13 3 18 1 30 -5 23 -21 4 4 -9 3 12 -8 13 9
word after 2: мы	27 20 24 -9 16 -18 5 -24 5 6 -17 -6 5 -1 6 27
word after 2: на	31 10 33 18 5 -9 -14 0 1 -29 16 2 2 19 0 7
word after 2: над	31 6 26 1 29 1 26 -28 11 -6 -7 28 38 -23 11 12
word after 2: наймол	28 -3 26 -3 21 -3 26 -30 -3 -13 -4 16 32 -14 20 39
word after 2: найста	27 -49 50 -1 2 -26 20 1 20 -3 -39 -7 4 -6 -4 5
word after 2: нам	-9 18 -5 -22 -35 -3 -23 28 23 33 -24 11 1 18 7 -7
word after 2: находи	7 -19 0 18 -13 12 0 -4 -13 2 15 14 3 9 -2 7
word after 2: находя	-15 -30 1 -13 23 -38 -21 0 36 -6 19 -38 -26 -8 -18 -14
word after 2: нацгва	31 22 41 -8 12 -22 -4 15 35 -4 -24 -13 2 -26 -24 2
word after 2: націон	25 -14 -7 -12 29 -8 25 -20 -2 0 5 22 33 -24 14 20
word after 2: наши	35 -3 20 -10 14 -26 29 -28 -5 -4 -25 2 13 -28 -25 20
word after 2: наших	1 -9 3 11 14 24 -2 -9 -1 3 -4 28 17 -4 47 3
word after 2: наші	37 3 56 -13 6 -30 6 19 16 -20 -34 -25 18 -7 -13 17
word after 2: нгу	22 -13 0 -4 13 10 40 -18 -9 -20 -8 33 29 -18 0 28
word after 2: не	5 -4 -8 -30 21 5 -3 -40 -3 3 19 6 3 2 23 -5
word after 2: неволі	-29 6 43 2 -13 -7 -12 12 -1 32 3 -38 -6 24 -12 -17
word after 2: незако	10 29 5 1 -5 -13 16 0 28 -24 9 -8 17 6 -21 -25
word after 2: них	28 -1 5 5 3 -44 11 -24 -17 -24 -2 17 -5 0 19 22
word after 2: но	1 -35 -4 -5 9 -10 30 -3 24 -16 32 37 33 -6 10 -2
word after 2: нуждаю	-2 -4 -24 33 -8 27 -24 -2 5 26 -24 -11 23 7 -3 -28
word after 2: о	27 8 33 7 17 -30 -13 1 -23 3 21 13 1 -2 -17 -3
word after 2: об	-1 -14 -14 23 -11 35 13 -17 -7 2 21 -8 14 -4 27 22
word after 2: обеих	-7 3 -9 -8 33 2 -20 38 15 -8 -6 7 18 14 23 -26
word after 2: област	-26 -31 -20 -4 -3 15 -32 -8 -28 -16 2 15 -19 6 -10 0
word after 2: обмен	-13 -13 -4 12 17 8 -3 -2 2 24 3 18 -4 3 33 -6
word after 2: обмін	-3 22 13 -11 0 -6 -9 12 -5 -7 -7 2 7 28 -15 4
word after 2: обміну	40 26 47 -9 20 -23 -7 15 24 -31 15 -6 -10 5 5 -5
word after 2: обміня	-4 21 27 6 -10 -23 -29 10 13 2 13 -27 -27 21 -2 -18
word after 2: оборон	21 -5 7 21 31 9 23 -18 10 -17 15 19 -9 0 45 -4
word after 2: обратн	12 29 -1 -16 -25 -20 8 0 2 26 -17 -35 -14 11 -34 20
word after 2: один	-26 11 -14 20 -7 -22 -35 9 23 -17 -10 -23 14 4 -25 -4
word after 2: одна	-31 3 15 2 -15 34 -29 -4 20 14 11 -21 1 -2 5 -19
word after 2: одного	44 14 36 0 -6 -35 5 4 18 -27 5 9 5 16 -21 8
word after 2: они	-42 -14 -14 -6 17 -13 -24 -14 -9 -19 -10 -3 -25 0 -8 9
word after 2: онлайн	18 -18 26 6 33 3 14 -21 -6 -3 -3 11 18 -21 23 20
word after 2: операц	-5 -13 -2 -2 47 -17 -16 15 -21 0 -11 5 3 -30 23 19
word after 2: освобо	44 8 33 -29 11 -30 7 -13 3 1 -16 -6 6 -7 -1 12
word after 2: острів	19 0 13 5 21 0 20 -11 2 -2 -4 14 15 -11 14 27
word after 2: от	29 19 45 -16 37 -21 23 9 -12 2 -4 10 16 9 -12 14
word after 2: отданы	-22 -12 -15 -15 -19 -1 -20 2 23 47 -17 -19 22 -17 -17 -22
word after 2: отправ	43 8 24 -19 45 -14 16 0 17 -15 -12 13 9 1 1 20
word after 2: отрима	-18 5 -12 -16 2 20 29 -13 2 10 -15 7 20 -23 -12 0
word after 2: офицер	-24 28 6 -17 -4 2 -22 7 -20 10 18 -10 -13 14 -3 -27
word after 2: офіцер	22 -9 54 -5 -8 -21 11 7 30 14 -35 -10 1 2 33 24
word after 2: п'ятер	16 28 9 -7 -8 -4 -10 24 12 6 -6 -18 -7 26 -17 -14
word after 2: павших	-28 -32 -14 18 -7 26 4 17 -10 -19 15 37 -3 29 19 -29
word after 2: переда	6 5 14 29 6 11 3 12 5 -8 -6 27 15 25 24 -5
word after 2: перетн	10 15 17 2 8 -8 -14 6 0 1 -4 -16 -14 35 -13 -10
word after 2: перший	19 37 16 12 -6 -26 -23 30 6 -25 15 -3 -21 37 -11 -13
word after 2: пишет	-18 4 -4 -10 -22 23 -16 13 -4 -29 5 0 -34 32 -19 -18
word after 2: плакат	27 -18 -3 -11 12 6 25 -6 -9 -11 1 5 33 -15 18 23
word after 2: пленны	9 8 35 3 -7 4 -32 36 -23 -3 29 -20 -7 25 -37 -15
word after 2: плюс	35 -20 16 -4 25 -10 13 0 4 -3 -11 25 10 -8 20 1
word after 2: по	-7 -9 -12 -22 -5 3 4 23 31 -23 -9 -11 31 -33 44 -35
word after 2: поверн	-14 1 -24 -27 -16 -22 -2 25 -21 3 -36 -44 7 -29 -8 6
word after 2: поверт	11 18 29 12 -19 -22 -21 16 31 22 -8 -19 -23 24 -24 -2
word after 2: повідо	-24 7 0 -22 18 -10 -47 16 8 11 -20 5 3 26 -12 -13
word after 2: погибш	-12 -13 -9 11 -5 12 16 -12 -4 0 -5 13 16 -14 7 13
word after 2: под	18 5 5 -1 27 -2 22 -11 -1 3 1 4 15 -12 32 16
word after 2: поза	-45 16 -25 15 -40 -28 -14 -17 24 33 -42 -24 18 -30 -43 -14
word after 2: полегл	11 7 6 -19 8 11 5 3 12 17 -4 -5 -11 3 -23 -5
word after 2: полоне	5 -21 9 -5 25 -3 17 -19 -5 9 3 16 17 -3 26 0
word after 2: полону	1 25 -4 -1 -11 -2 -10 1 -9 28 -26 -2 8 10 6 14
word after 2: полоні	13 -1 19 -11 -13 4 29 -25 8 -17 -3 7 19 -23 -15 -1
word after 2: получе	-17 -3 -1 -30 1 -9 17 -18 -5 19 -2 -8 -25 -15 7 26
word after 2: получи	23 15 36 -19 12 -23 40 -11 -15 39 -38 -34 20 -18 0 35
word after 2: понад	-5 -13 -14 -2 36 4 -4 -33 12 -14 27 -17 14 -24 8 -22
word after 2: попавш	-19 -27 -7 27 -9 32 11 3 -18 -3 14 28 -8 6 22 -8
word after 2: поране	-3 -30 -1 -2 -32 -24 12 -18 -17 -12 -25 -10 41 -23 -18 10
word after 2: после	25 -28 1 1 -15 23 5 4 0 -6 -19 32 34 -3 40 -6
word after 2: послед	12 -13 18 9 -3 18 21 2 -6 19 6 25 8 15 28 12
word after 2: посред	-30 0 -24 -6 33 -7 -11 20 11 -17 0 4 -13 -2 19 8
word after 2: початк	-11 21 -11 7 2 4 -15 12 -22 28 -14 -18 -13 -7 9 27
word after 2: ппо	22 2 -1 -7 4 0 -1 -5 -8 -8 10 16 22 -11 17 7
word after 2: привез	39 14 -4 9 10 -6 5 4 24 -13 -17 -13 16 -9 -21 33
word after 2: прикор	25 -13 11 8 18 2 46 -34 2 -16 -20 40 23 -40 30 25
word after 2: принял	10 9 -2 -4 4 -20 14 -1 7 13 -20 -4 -2 6 -2 11
word after 2: приїха	24 -9 -7 4 29 5 17 -14 3 5 -8 6 -1 -15 15 22
word after 2: про	34 -37 10 -1 39 -3 33 -27 -22 -16 1 35 29 -37 31 27
word after 2: провед	6 10 2 -27 -10 -1 -18 8 -6 14 12 -22 -2 5 -9 21
word after 2: провел	-14 -20 -24 -11 8 11 -14 0 -11 10 11 -6 -3 -51 11 38
word after 2: продол	26 -7 33 8 39 -21 35 -25 3 -22 -25 39 37 -7 10 2
word after 2: пропав	5 4 5 22 8 -23 -17 -1 -20 -3 -23 1 5 16 -8 44
word after 2: против	0 3 12 9 0 23 6 2 -8 -1 16 23 5 1 1 -12
word after 2: прошел	21 -1 12 -18 -8 -1 -5 2 13 -2 14 27 2 10 -3 4
word after 2: прошли	15 -8 10 -19 27 4 19 -13 3 -9 -4 6 18 -22 5 5
word after 2: під	17 -19 7 -11 18 0 2 8 -8 8 0 20 8 -14 12 17
word after 2: підтве	41 7 41 -4 6 -24 -9 32 9 -15 -6 5 5 17 11 -27
word after 2: після	22 23 2 -1 -1 -20 -5 2 0 -7 -8 8 -2 5 -18 -4
word after 2: работа	-23 3 -28 -11 36 -21 -17 -19 -11 -15 -11 -7 8 -19 -20 -11
word after 2: разом	20 -5 -11 6 -21 -12 24 -13 -8 14 -7 11 4 -6 1 24
word after 2: района	18 -28 17 14 8 10 -6 18 5 -4 -3 26 17 21 16 -13
word after 2: ранены	45 15 5 -17 16 -16 9 -5 -10 -11 -7 10 16 -18 11 -1
word after 2: расска	1 -8 5 -7 4 26 -28 15 -4 -20 28 28 -28 15 24 0
word after 2: репатр	-7 -7 -6 -5 17 2 15 -16 -15 17 0 -3 1 -10 3 22
word after 2: решта	26 14 10 -3 -39 -12 -10 14 -7 -41 -16 0 -5 -10 -19 -34
word after 2: решту	6 -25 -2 12 1 15 37 -22 -6 10 2 19 13 -14 20 -14
word after 2: родини	11 -16 22 -4 -3 -35 -18 36 15 -19 8 -27 4 27 -7 -29
word after 2: родных	38 8 35 -19 30 -7 15 -7 2 12 -6 14 17 -30 14 34
word after 2: родств	29 42 38 -21 -1 -18 -4 11 22 -20 -15 -20 16 16 -15 22
word after 2: розпов	0 -6 14 -13 -3 11 6 -20 -8 16 -3 -2 9 -8 12 11
word after 2: россии	-6 -21 -36 5 -29 27 19 -7 -12 5 13 40 18 0 32 9
word after 2: россий	-1 21 -3 -20 13 -11 14 0 1 15 -20 -26 -29 -6 -27 27
word after 2: россия	-18 10 -43 -8 -41 29 -6 7 2 27 -14 -4 -38 23 -7 4
word after 2: російс	9 -6 2 -23 25 3 0 17 -22 -28 15 30 -26 35 -18 -3
word after 2: росія	5 -1 8 -13 -20 17 -4 -11 -4 -5 -4 18 28 6 -22 17
word after 2: росіян	23 1 29 -21 -9 -19 -17 1 39 -9 -27 -19 -9 -6 -21 -6
word after 2: росії	-3 -11 23 2 -6 11 4 27 -16 -13 10 21 -32 16 6 -4
word after 2: рсзо	2 8 5 -8 2 -9 15 3 -1 -1 4 2 6 2 4 18
word after 2: рф	30 -2 20 30 -5 -2 -18 15 -10 9 1 2 -15 42 12 8
word after 2: рядови	15 10 4 4 4 -14 4 9 11 2 -9 12 4 -3 -14 -5
word after 2: рядові	43 -12 10 -13 -14 -10 39 -27 -22 -11 -3 24 37 -30 -2 39
word after 2: рідній	23 22 18 -24 -14 -30 -23 24 24 24 -2 -13 -12 12 -23 4
word after 2: рік	-7 -11 1 11 39 -9 -19 20 -5 -12 0 21 14 -19 32 0
word after 2: с	15 12 13 -17 -19 6 32 -13 -9 8 14 7 21 -24 20 21
word after 2: самому	22 4 8 -6 14 -23 0 -4 25 -12 -7 -9 29 -12 -3 21
word after 2: сверх	8 -23 2 3 8 -23 11 -22 -22 -1 -16 4 -15 -5 -3 27
word after 2: свого	7 -18 7 11 17 13 35 -16 -17 4 10 22 19 -9 30 -14
word after 2: своїх	-10 -1 5 -16 20 36 -3 -12 -27 -4 22 23 -25 4 10 11
word after 2: священ	5 -1 -11 -10 -7 -9 46 -16 19 -5 -3 6 28 -17 11 23
word after 2: сегодн	-11 26 20 15 -6 6 -17 21 5 4 2 13 -13 46 -10 -24
word after 2: семеро	13 30 24 9 -4 -18 -4 22 8 -11 -8 8 -11 24 -29 1
word after 2: семи	9 30 17 5 15 -9 5 8 3 -5 -14 -18 -10 2 -18 0
word after 2: серед	22 8 27 -38 26 -4 1 -16 -36 -1 -5 -6 -2 14 -14 18
word after 2: сержан	8 -49 10 -6 -20 14 24 -14 -8 -11 0 33 9 -15 25 -3
word after 2: сил	15 -19 6 26 -22 9 13 15 -5 11 -2 22 22 -11 -5 -8
word after 2: снаряд	13 -7 -1 -5 13 9 22 2 -8 -8 -3 21 15 -6 19 21
word after 2: солдат	-22 8 7 5 -14 13 -10 -12 10 -5 3 8 -3 4 -22 7
word after 2: сообща	-3 3 28 14 5 3 -20 23 -22 11 -1 -6 -14 30 -13 -32
word after 2: сообщи	-7 6 -44 -28 -30 -5 1 -16 1 23 -1 -4 -11 15 0 -3
word after 2: соотве	8 -18 8 -20 9 -1 12 -25 -5 1 -17 10 8 -13 -1 15
word after 2: состоя	4 10 -12 -13 0 -1 -19 -1 12 8 8 -8 -7 0 -12 -4
word after 2: списки	13 3 6 -10 -1 -2 12 -10 -1 0 3 13 19 12 3 -1
word after 2: спільн	15 -5 13 11 11 4 13 -7 -4 3 12 -4 0 -4 -3 -6
word after 2: среди	16 17 22 3 6 -14 19 28 -14 13 -17 12 -27 14 -3 8
word after 2: старше	25 -3 -8 -10 15 1 20 -27 -15 -5 -14 25 25 -31 25 21
word after 2: сто	-20 32 -16 -9 -33 5 3 15 25 -8 11 20 4 21 -3 -39
word after 2: стольк	12 -9 -10 -9 22 0 32 0 42 1 -3 -7 -2 -1 29 8
word after 2: сторон	5 -8 -8 -1 54 0 2 -25 -20 -26 -24 17 49 -52 16 4
word after 2: стільк	-36 12 -34 -9 4 -13 0 16 -17 9 -14 4 -23 -10 8 33
word after 2: сьогод	21 18 10 -26 15 -34 15 -27 -13 -17 -13 33 13 9 -5 8
word after 2: сімох	31 10 20 -21 1 -26 3 -4 20 -9 -5 -20 16 -4 -17 -6
word after 2: та	35 -7 35 -6 29 35 26 -6 23 -16 -9 26 21 -3 24 -1
word after 2: так	-4 7 -4 23 6 14 5 3 -13 4 2 12 14 3 26 -31
word after 2: такий	9 42 33 -2 0 -10 -33 17 12 15 -20 -10 -21 34 -19 18
word after 2: там	53 -25 22 -1 28 5 19 10 -2 -18 -23 23 42 3 15 -17
word after 2: танк	26 10 12 4 7 -1 15 -11 17 8 -12 7 24 -15 4 19
word after 2: теробо	2 5 20 -1 -11 -7 -11 12 30 -5 1 -12 7 17 -7 0
word after 2: техник	12 5 1 -13 11 2 7 -17 -7 -4 0 6 8 0 8 14
word after 2: тижден	33 -5 20 -5 22 -3 -2 -3 0 -4 3 13 9 -16 27 0
word after 2: тимчас	15 23 30 -6 13 2 -4 14 -4 -27 -5 11 0 19 5 -28
word after 2: тогда	39 4 20 6 33 -1 27 -25 -5 -13 -7 16 33 -27 19 30
word after 2: три	-5 -20 -8 -11 10 29 -6 -7 -32 -27 21 19 1 4 15 -12
word after 2: тро	-11 -3 17 -10 -2 0 -17 26 2 -5 0 -21 -19 9 23 -15
word after 2: трое	1 -1 13 0 1 3 19 20 7 -4 -1 0 -10 13 15 -4
word after 2: троє	14 5 -3 0 -23 18 18 0 -4 1 1 15 -5 -6 2 8
word after 2: трьох	-13 -17 4 -7 -17 19 15 -5 -4 -12 10 35 7 -11 19 -7
word after 2: тяжело	12 -3 15 -17 -6 -9 -13 24 -9 -10 -4 14 -13 -24 -8 -6
word after 2: тяжкоп	3 -17 -1 -14 -4 -8 19 -21 20 16 -22 -3 29 -44 -2 4
word after 2: у	19 8 -4 7 22 -18 2 -10 -1 12 19 10 -1 -13 -14 -7
word after 2: ударов	11 -1 1 -19 19 -10 18 -5 -7 5 -1 0 25 -19 9 20
word after 2: удома	-11 38 8 -22 14 -30 -36 26 1 -1 -26 -26 -23 37 -14 -9
word after 2: уже	13 3 27 -6 11 -14 14 -9 -10 -9 13 1 26 -20 16 34
word after 2: узятих	-21 -26 -34 20 2 30 23 -22 -17 -18 18 29 4 4 32 2
word after 2: украин	-11 -10 -29 18 -8 7 -14 -13 -6 -38 16 0 -23 21 13 6
word after 2: україн	8 5 6 8 -30 9 -17 7 43 -20 37 12 1 4 18 -9
word after 2: усі	-26 4 -2 -5 -20 16 -27 7 -6 0 15 23 -22 19 32 -10
word after 2: уточни	23 -29 -5 -10 13 -4 30 -28 -14 -7 -11 29 10 -10 38 17
word after 2: федера	-32 -29 -13 34 -24 29 7 26 -9 -24 17 59 -28 40 11 -11
word after 2: це	-16 -3 8 -16 -25 -39 2 11 3 25 -22 -39 -22 12 -14 11
word after 2: цивіль	-12 13 10 -3 -2 -29 10 -5 5 6 -12 -23 -29 22 20 -5
word after 2: цього	-17 -23 -31 -16 -11 4 45 -34 -38 -8 -24 3 -11 -47 -19 47
word after 2: чаес	30 -17 10 1 23 -14 25 -34 -2 -8 15 14 33 -16 16 18
word after 2: через	-13 -14 -19 -18 9 19 19 2 -13 -6 13 13 -29 16 38 -10
word after 2: четвер	12 -1 -3 -11 7 -19 17 -18 9 0 -7 28 -33 -18 -5 28
word after 2: четыре	24 24 18 -12 32 -33 16 6 -12 3 -14 -2 -9 -6 1 24
word after 2: числа	-5 10 -2 -22 27 -18 0 12 2 -5 10 -16 -9 1 4 -11
word after 2: чотири	8 18 2 -1 19 -8 11 -13 10 -1 -18 10 2 0 -21 -1
word after 2: чотирь	13 22 60 -4 0 -28 -24 35 54 2 -9 -35 -21 32 -20 -5
word after 2: чтобы	-9 -3 9 -12 -4 8 10 4 -10 4 -2 -4 12 -7 10 -4
word after 2: шахеді	45 -2 25 -3 39 -5 34 -29 -1 -15 -1 -5 50 -11 16 17
word after 2: шестер	11 6 23 33 -8 -6 3 0 18 -36 3 14 7 25 -10 -13
word after 2: ще	5 -13 -18 -15 -11 -15 70 -31 2 -1 5 -14 27 -15 15 45
word after 2: що	12 -4 -2 25 -19 -21 -15 -18 34 -8 -1 -16 24 -18 13 12
word after 2: щодо	-5 0 -5 -13 -5 -6 11 -11 11 -7 8 13 6 -13 7 8
word after 2: щонайм	-19 -9 -21 0 -21 -5 11 -7 21 -15 -2 -5 -13 4 -13 -8
word after 2: экипаж	-14 -19 -14 -14 -25 -1 -10 -4 0 4 35 -12 39 10 47 -33
word after 2: это	30 10 17 12 18 7 34 -10 0 -13 -3 20 -7 6 6 6
word after 2: як	10 10 15 -7 -3 -27 5 10 -3 14 -25 -31 -10 -1 -20 24
word after 2: який	24 -29 -5 -16 26 4 16 -27 -8 -4 1 25 13 -28 27 24
word after 2: яких	6 35 20 -3 -22 -9 12 -17 26 -16 -6 21 18 14 -8 -6
word after 2: які	26 15 25 7 10 -16 18 10 4 -11 3 2 3 0 27 -1
word after 2: є	28 23 13 0 -4 -12 -3 9 3 -6 2 -18 14 22 5 -13
word after 2: і	16 8 24 -5 25 -34 2 -6 17 9 8 -19 -15 -8 -13 34
word after 2: із	42 14 46 10 2 -15 34 -4 -6 -9 -15 5 10 -17 10 25
word after 2: інші	-2 31 17 -9 4 -17 -18 39 17 0 2 -24 -37 31 -19 -12
word after 2: їдуть	19 4 18 -4 -22 -25 6 -16 8 -14 -10 11 13 -7 27 12
word after 2: їх	14 -26 35 -12 -8 -6 -6 18 19 2 24 -27 -24 11 1 -13
word after 2: ґратам	13 -10 9 -8 2 8 0 8 -1 -11 -10 3 5 -10 13 -2
word after 2: الي	24 -4 6 -6 17 -13 -17 -16 0 -4 8 18 -1 11 -14 20
word after 2: اوكران	42 20 11 -2 6 4 3 -7 3 -2 -10 -17 -6 24 -21 -4
word after 2: بحسب	-9 -14 1 -8 5 2 -13 -5 -10 -4 -6 16 1 9 16 11
word after 2: جانب	2 25 18 -12 -27 2 -36 0 -4 3 9 10 -8 38 2 10
word after 2: جانبين	-1 -15 -9 1 13 -3 -19 5 -2 9 0 -2 -12 -19 -2 -1
word after 2: روسيا	-26 -32 -3 -2 -7 9 1 34 -1 -13 -10 3 -14 8 21 -26
word after 2: في	-21 -6 -21 7 15 10 -27 -26 38 -15 26 -19 42 -15 18 -13
word after 2: كل	12 11 11 -6 -1 -1 -8 -31 0 -13 13 35 12 29 -11 40
word after 2: من	8 12 8 0 -2 -11 -4 6 10 24 -8 0 -7 23 21 -9
word after 2: و	-5 16 -3 26 -27 5 -1 -45 -16 7 17 -3 3 20 10 -17
word after 2: واقع	-9 5 2 3 -23 10 30 21 -1 4 2 -10 -6 -13 -4 -10
word after 2: –	0 -21 15 25 10 -20 7 -6 -13 16 10 6 -9 11 -10 34
word before 1: 	-4 8 -9 15 9 7 -7 2 -7 1 2 10 -10 -1 14 4
word before 1: "	-14 -11 2 -3 17 7 17 -25 -15 -18 21 8 -15 -11 -15 38
word before 1: $	20 4 16 -3 2 6 9 -23 19 -1 -6 18 30 -19 -13 9
word before 1: (	14 -3 33 -19 -4 -5 4 2 11 -24 -7 2 -6 -13 -3 10
word before 1: )	6 16 12 4 18 -5 -13 18 -11 -5 10 10 0 2 -8 5
word before 1: +	12 11 12 -16 -5 18 -7 6 -33 -21 5 3 -2 25 9 1
word before 1: ,	1 0 14 12 -9 8 17 -5 15 8 5 -4 19 -2 -11 6
word before 1: -	14 -15 48 -2 4 -32 41 3 3 -5 -43 4 40 -23 -16 27
word before 1: .	8 -31 -17 -1 31 -5 26 15 12 -15 -6 9 -2 -33 3 -8
word before 1: /	35 -1 20 10 24 -6 38 -20 11 -7 3 24 46 -28 26 37
word before 1: :	-4 -8 22 5 -3 -3 5 12 1 7 8 6 -4 -1 2 17
word before 1: ;	35 -12 18 -12 -9 -6 28 5 28 -21 -5 2 24 -6 -23 24
word before 1: a	21 9 25 12 -22 5 -3 6 2 -7 17 4 3 22 -8 -17
word before 1: after	37 -36 35 -8 35 -13 45 -36 4 -4 1 35 35 -46 21 29
word before 1: all	15 -19 13 -12 17 4 31 -43 -9 8 1 -1 9 -25 32 42
word before 1: and	12 4 4 3 -6 19 -7 -15 -5 20 4 11 1 22 16 17
word before 1: anothe	14 -4 16 -5 -2 -27 -10 -20 46 7 -10 16 37 -2 -32 2
word before 1: are	32 18 33 -22 6 -12 24 -10 19 2 -39 9 7 -4 -1 28
word before 1: as	13 7 23 6 22 -8 -30 11 3 -22 -29 -23 7 1 23 15
word before 1: at	-41 9 -26 -8 -4 25 -26 12 15 14 -24 25 -28 31 -4 -15
word before 1: back	10 13 8 -12 -5 8 30 -4 5 13 -7 4 0 19 24 8
word before 1: bring	20 11 20 -9 6 -13 -20 16 -1 -24 29 4 -5 24 -32 -24
word before 1: brough	48 -4 22 -20 11 3 30 -19 13 9 5 31 40 -5 -2 11
word before 1: by	39 -8 14 -7 29 -1 31 -14 15 -2 -11 16 23 -10 12 9
word before 1: carrie	30 -10 14 6 29 -3 11 2 -11 5 -4 5 29 9 5 24
word before 1: carryi	49 -18 19 -26 57 -11 46 -33 -13 -5 -17 11 58 -51 18 40
word before 1: code	23 6 36 4 26 -5 40 -4 4 -14 6 23 27 -16 16 4
word before 1: compri	-1 5 7 -11 -15 7 -8 0 20 -6 6 3 -23 5 15 3
word before 1: covere	7 -14 17 7 8 -10 31 -8 13 3 -9 2 25 -13 14 13
word before 1: day	18 0 9 7 16 -10 14 -2 14 -20 -17 27 6 -19 -3 24
word before 1: delive	46 -11 20 -7 23 -17 27 -16 9 -20 -20 0 30 -26 9 37
word before 1: down	22 4 11 0 16 9 17 -12 -10 -11 -6 16 23 -9 4 18
word before 1: every	32 -12 24 -11 8 -21 15 12 16 -28 14 26 32 -15 17 -9
word before 1: exchan	16 16 8 -1 -3 9 -2 -24 3 -16 16 -6 1 7 -23 30
word before 1: first	-8 -6 -24 -7 44 6 3 17 5 -21 -8 1 -6 -31 25 35
word before 1: for	24 8 16 -21 11 25 2 -2 -15 -13 0 21 15 -2 8 1
word before 1: free	27 -9 2 11 19 -10 9 28 -7 3 -17 9 18 -2 -13 -6
word before 1: freed	14 -12 4 -8 16 -8 -6 12 -4 -19 -8 -7 14 -1 -17 -15
word before 1: frees	7 -2 17 -10 -11 1 38 23 13 -8 -2 0 8 -7 9 -5
word before 1: from	31 3 30 1 27 -10 26 -24 9 -3 -18 5 22 -27 6 18
word before 1: furthe	3 -7 -10 -11 -31 -11 10 6 14 31 -18 -11 12 -16 -25 -6
word before 1: gets	-5 24 6 -6 -9 15 -7 17 -11 -2 -4 -19 -18 11 10 -11
word before 1: given	6 -11 -4 -15 -1 11 18 -25 8 23 -1 -2 -24 10 -7 23
word before 1: got	-15 16 -3 2 -14 18 -33 15 -16 7 15 -17 -24 13 -15 20
word before 1: handed	15 18 11 -5 2 -13 -7 6 1 -13 -10 -9 -5 7 -8 -3
word before 1: has	-7 1 -7 5 5 -18 -14 -3 -4 17 4 -25 -4 5 -11 24
word before 1: hold	-19 2 8 -9 14 -6 11 -18 -17 -18 28 -8 2 -8 2 -30
word before 1: holdin	-1 11 0 -11 14 -11 28 -12 12 -28 -5 9 11 -8 -30 -16
word before 1: holds	-1 9 -20 -3 12 -9 -2 -14 -1 -23 27 -25 -28 -1 11 -45
word before 1: home	12 -7 3 -16 -16 1 17 -3 8 -5 -21 -3 -4 21 2 16
word before 1: in	20 -35 17 -5 13 -9 -17 26 -16 1 -22 -15 -16 -3 19 4
word before 1: includ	12 4 7 9 -5 -24 17 -11 -19 -3 19 40 17 6 27 14
word before 1: interv	45 -33 38 6 50 -17 13 -30 -17 -42 18 40 36 -9 16 -1
word before 1: involv	0 -13 -8 -23 2 -30 26 33 15 -7 -31 -20 28 -22 -24 -10
word before 1: is	36 -10 36 0 36 -8 26 -8 1 -5 4 31 45 -22 9 17
word before 1: its	36 1 14 -5 -20 -5 -2 26 12 8 -32 -3 -22 25 18 14
word before 1: launch	28 10 15 -7 19 -12 22 -6 6 9 -21 18 34 -15 19 37
word before 1: let	-20 -27 -12 4 -5 -18 -15 -20 -16 9 15 15 11 5 14 -22
word before 1: lost	10 -13 7 10 18 0 30 -4 -7 2 -6 12 12 -14 15 15
word before 1: no	31 -18 5 -3 19 2 25 -26 -1 -11 14 42 19 -25 28 33
word before 1: number	37 10 32 -11 34 -17 7 -1 -10 1 -1 18 27 7 35 17
word before 1: of	0 -3 8 -20 22 -4 10 24 24 -3 1 22 -19 18 8 -6
word before 1: oldest	34 -7 -4 -8 38 11 44 -34 -6 6 -2 15 44 -38 19 36
word before 1: on	15 6 16 -4 24 -13 19 -11 -10 -16 -19 17 25 -25 16 -3
word before 1: only	-3 -2 0 -13 2 -1 38 -12 14 17 -13 19 4 -11 3 17
word before 1: over	22 5 16 13 18 -8 25 -1 -26 16 -26 18 2 -16 -16 26
word before 1: past	-17 7 -14 -19 -29 -8 -20 21 -21 -19 25 39 -21 27 24 -22
word before 1: plus	-29 20 -2 -5 -26 13 -15 17 28 2 -11 9 8 18 -5 -26
word before 1: reache	-43 -19 -17 -9 34 -24 -32 22 -25 32 -17 -36 1 -9 28 18
word before 1: receiv	2 12 10 -2 -27 20 -13 -11 -23 -14 17 5 8 2 6 21
word before 1: releas	4 19 -15 -13 -18 12 8 16 7 -16 6 11 6 12 -25 -20
word before 1: remain	38 -33 18 4 23 -6 28 -13 16 -4 -12 21 27 -33 6 36
word before 1: repell	-4 8 -8 2 -1 -7 8 2 -2 5 7 -2 -8 4 -8 2
word before 1: report	19 -7 25 -7 18 15 7 -11 -6 -14 16 10 7 -7 23 8
word before 1: return	-10 24 -30 9 -41 13 17 11 -6 14 -2 -11 -33 25 -19 16
word before 1: reunit	6 32 26 -23 -10 -3 19 -4 -2 16 -16 4 4 8 9 24
word before 1: russia	0 -32 3 16 -9 7 44 -26 -42 -24 17 29 10 -21 26 1
word before 1: said	8 -11 36 14 21 16 22 -3 -12 7 -1 7 18 0 -13 5
word before 1: saw	27 -9 8 15 16 -4 16 -21 6 -7 6 27 -7 -7 -18 8
word before 1: says	-8 -7 -7 8 10 12 -13 -29 15 -2 -2 12 7 -2 28 12
word before 1: sent	22 -18 32 -2 22 -15 29 9 4 -23 1 27 35 -3 20 4
word before 1: spent	1 8 -28 1 38 3 -4 -36 -27 -5 23 -19 0 -45 -18 -21
word before 1: swap	-13 6 -16 -8 -14 -2 -2 44 11 -13 -20 -6 -22 3 -14 -27
word before 1: swappe	-19 -6 24 -1 -10 5 4 41 20 -20 -32 2 -30 -5 -9 18
word before 1: that	-9 13 -13 16 1 20 4 -10 -14 24 -1 8 -3 5 16 -12
word before 1: the	33 -6 25 -15 28 -3 42 -40 -23 -9 -13 -18 10 8 -16 52
word before 1: them	13 -11 7 -23 12 -10 10 -22 -3 -6 9 12 18 2 -3 19
word before 1: to	4 -44 24 -18 15 -1 0 34 -14 22 -10 13 3 -16 23 3
word before 1: today	-12 -6 -16 -24 -14 21 -16 -8 6 -12 28 18 1 9 -9 -20
word before 1: total	-17 3 -1 0 5 4 -3 4 1 33 -19 -5 3 2 2 23
word before 1: trade	7 18 25 10 -1 -14 7 6 9 -2 -12 -3 -7 15 11 -1
word before 1: traded	-9 2 -4 12 -17 2 -13 27 11 -15 -22 -10 -6 6 -27 -12
word before 1: transf	-22 6 -5 -11 -16 -2 13 12 -11 27 -30 -2 -18 10 -5 3
word before 1: was	22 8 27 1 -23 -3 -17 5 42 7 25 7 -15 20 8 7
word before 1: were	11 14 4 4 2 -10 -3 -3 10 -5 14 -32 20 -13 5 1
word before 1: when	40 -52 13 6 28 -3 48 -44 6 -25 -32 58 43 -38 43 29
word before 1: which	-13 7 -8 12 15 -22 -25 16 0 1 -14 -9 9 -6 5 -4
word before 1: while	-22 -6 -3 -10 -29 15 -7 -1 10 -17 -11 16 -28 23 11 -30
word before 1: with	32 -11 18 -15 6 7 23 6 -16 -38 4 4 34 -11 -2 24
word before 1: year	27 15 21 4 11 9 17 34 -20 0 0 9 1 4 -10 -7
word before 1: а	-13 -12 -21 -8 -7 -6 30 -16 42 -17 7 -27 -6 -21 -35 6
word before 1: але	12 18 29 -1 24 -13 -1 11 20 -21 22 1 16 15 24 -13
word before 1: боя	21 -21 4 -16 20 -4 30 -9 8 -10 -15 7 28 -25 8 22
word before 1: був	26 8 8 -3 -1 7 14 9 -8 4 -13 11 8 -8 20 -3
word before 1: було	-4 -37 -11 4 32 -31 -10 25 -26 3 -20 -3 3 12 54 14
word before 1: был	-21 -31 4 19 9 6 12 -33 3 0 15 28 8 10 -2 -10
word before 1: было	36 -19 30 -15 40 -40 11 29 -13 -10 -26 -22 22 -13 13 8
word before 1: в	14 -28 2 -24 20 -2 25 17 15 -21 0 29 4 -7 31 -12
word before 1: вважаю	-12 -8 -2 21 68 -5 -30 -11 -7 -7 4 -7 -7 -2 23 59
word before 1: вдалос	-3 -12 -25 6 -16 -8 50 -14 -9 14 -16 5 -21 -14 -13 14
word before 1: вдома	14 24 20 -23 -8 -32 5 11 11 6 -16 -15 -19 24 -17 12
word before 1: вернув	-10 12 3 -8 -17 11 4 12 16 -6 10 -1 -4 4 -1 -21
word before 1: вернул	-11 -3 -1 21 -38 25 -17 7 -11 14 34 9 32 -1 29 27
word before 1: вернут	-13 -33 -21 4 11 25 36 -28 -24 -13 26 29 -4 -14 25 18
word before 1: вже	-24 -17 -17 -13 26 -16 37 -7 -41 25 -1 -22 -3 -23 19 23
word before 1: взамен	18 11 18 -4 -7 -14 -3 25 3 -8 -8 -26 -11 3 2 -20
word before 1: взяты	15 -20 15 2 23 0 9 -3 -11 -3 -11 15 14 -9 8 21
word before 1: вивезе	25 -19 29 -9 29 -22 10 -8 2 -25 4 15 14 -18 7 4
word before 1: визвол	21 23 24 -10 1 -9 31 -17 -7 3 -20 9 5 18 6 27
word before 1: вийшли	23 2 23 -21 -31 -22 18 16 0 16 -1 16 -1 -2 -11 36
word before 1: вилуче	19 11 -8 -1 21 -12 9 -13 -8 -4 2 15 4 -7 18 15
word before 1: виповн	24 -4 -10 5 42 -5 29 -14 -2 -6 -19 25 23 -21 29 22
word before 1: вирвал	13 -6 25 -5 16 -30 7 -7 24 12 -8 -33 -6 5 19 8
word before 1: виїхал	-47 7 -13 -10 -30 17 -51 47 -6 -21 32 48 -43 41 18 -34
word before 1: включа	11 -19 -13 -16 25 -4 10 -28 -2 -13 10 -10 13 -22 -4 12
word before 1: военно	26 -6 11 2 -8 7 13 5 18 -26 4 3 -25 41 -11 -17
word before 1: возвра	-21 6 1 5 -12 11 -17 -1 -36 17 47 -8 -7 12 13 0
word before 1: волі	7 34 28 -8 -21 -13 -17 21 17 15 0 -1 -10 29 -10 9
word before 1: воссое	15 -30 10 -24 39 -1 30 -33 10 12 -15 21 15 -36 -14 48
word before 1: вручен	36 5 24 -9 3 -10 10 0 0 -8 -6 -1 1 10 8 -5
word before 1: все	26 -12 26 -1 17 -1 6 -26 4 -21 -28 13 37 -7 1 7
word before 1: всего	22 -1 16 -24 -20 5 -3 41 -8 -14 2 20 -3 0 35 -34
word before 1: встрет	-19 -5 -14 -10 18 -14 -18 -17 -8 5 33 -6 -13 -9 -25 -14
word before 1: встреч	7 14 39 -12 16 -1 16 11 2 3 -22 -3 28 9 22 7
word before 1: всі	7 33 13 0 1 -7 -22 -4 17 19 16 -4 -13 22 -12 -5
word before 1: втрати	36 -1 25 -2 36 4 14 8 -26 -8 -15 27 29 -20 14 9
word before 1: вывезе	39 -17 29 -5 28 -19 30 -7 -5 -27 -24 24 31 -5 23 3
word before 1: выехал	15 10 7 -5 -12 1 -4 13 27 -23 15 -1 -19 22 -3 -3
word before 1: вызвол	-21 7 -28 30 -34 13 -34 -1 -17 -1 45 -22 -31 35 1 16
word before 1: выпуст	6 -11 -4 5 3 8 15 -2 11 5 -12 -1 14 -14 -3 -4
word before 1: выпуще	3 4 15 -2 12 8 6 -6 -10 5 3 15 9 -14 -2 4
word before 1: вырвал	-7 -6 -6 27 -10 24 -10 16 3 8 -10 14 -3 11 8 -3
word before 1: вышли	-13 -4 -12 -10 -9 -13 1 25 2 -27 -17 -18 -6 -22 -5 -27
word before 1: від	20 -28 31 -2 3 -12 5 19 12 -20 -7 -33 18 24 0 -14
word before 1: відбил	5 -10 -7 4 -1 -12 3 2 -1 -12 -2 9 17 -15 -5 -2
word before 1: відбит	5 -5 10 -6 -2 5 11 -5 8 5 -7 2 18 -1 2 5
word before 1: відбул	-19 -7 0 7 32 -21 -22 24 -3 -8 -6 -6 23 -21 35 21
word before 1: відвід	24 -10 4 3 23 -6 16 -16 -8 -2 4 10 22 -15 10 9
word before 1: віддал	-39 -13 -4 -34 -28 10 -15 43 12 21 26 38 -10 34 12 -66
word before 1: відзна	20 -7 3 -17 9 -5 13 -2 -3 -11 -7 18 8 -7 17 20
word before 1: відкри	1 4 -8 2 5 -2 -7 0 -6 -9 3 9 6 -6 4 -3
word before 1: відпра	13 -15 8 5 21 16 0 -5 -7 -4 18 11 26 -18 -2 3
word before 1: відпус	22 -9 -11 -2 14 13 -12 -2 17 -28 6 22 25 9 -6 -27
word before 1: військ	7 10 20 -19 -14 7 5 2 -7 -10 8 10 -11 13 10 -24
word before 1: віком	0 5 3 -6 21 5 17 -5 5 5 1 15 17 -8 4 10
word before 1: группе	33 -14 10 1 35 -8 27 -26 0 -9 -18 31 14 -20 19 34
word before 1: депорт	49 -21 40 1 48 10 13 24 -13 -32 26 9 -3 3 33 -24
word before 1: десятк	61 -8 57 -1 21 -7 34 13 -27 -29 -10 26 34 13 13 -12
word before 1: для	3 -21 42 26 -25 30 -1 7 15 -28 35 14 -1 22 -29 -12
word before 1: додому	23 28 20 -16 0 -37 9 -9 8 1 -27 2 6 -16 -42 17
word before 1: дома	2 -3 8 17 -10 -3 -7 7 -16 -5 14 13 -16 17 3 -7
word before 1: домой	-19 -3 -2 -3 -23 -3 4 -8 -40 19 -3 18 -31 8 -6 8
word before 1: доправ	-20 20 -5 -2 -16 -12 -15 11 15 20 -21 -9 -27 1 -22 2
word before 1: достав	24 13 11 1 -1 -3 22 -3 7 1 -17 25 19 -9 -6 4
word before 1: достиг	-13 18 -13 4 5 -7 0 24 -25 -16 -15 -7 4 10 -11 0
word before 1: другу	1 -1 21 -7 -7 -18 -12 14 4 -5 -14 -25 -16 23 7 -13
word before 1: дівчин	31 -2 -3 -8 23 -11 33 -13 4 -7 -6 6 17 -34 14 26
word before 1: дістал	-4 20 -1 -7 10 6 -5 19 -12 -12 14 24 -29 15 -4 -6
word before 1: евакую	38 -11 0 -12 48 0 28 -30 10 -35 17 31 22 -24 28 -17
word before 1: едут	-19 5 -33 6 -23 -9 -32 23 -23 -38 19 -2 -13 44 29 -46
word before 1: есть	14 -1 -5 -18 -13 -18 -8 24 18 -29 -25 -2 -21 -6 -14 -17
word before 1: еще	1 -9 33 6 26 -8 -17 -15 -44 -34 7 2 14 10 -9 -14
word before 1: жінок	2 -17 -9 5 11 -2 8 -6 -10 -11 -3 10 17 -15 11 5
word before 1: з	29 -22 15 -18 39 -34 3 -11 50 -24 -10 4 -13 -11 13 -3
word before 1: за	17 -25 39 -11 -21 11 0 15 -29 -42 7 13 7 25 19 15
word before 1: забрал	11 7 17 -4 -30 17 -3 -8 -30 -14 -11 28 19 21 3 7
word before 1: забрат	27 27 31 5 -18 -21 -8 1 27 -8 -4 -2 -2 0 -6 23
word before 1: завдав	11 -11 -5 -10 14 -8 8 -8 2 -10 -6 14 18 -6 -4 16
word before 1: заверш	38 -9 24 -8 36 -24 19 -13 8 -22 10 15 31 -4 18 3
word before 1: загало	-8 30 13 -18 -20 5 -5 -3 -4 16 17 -10 -13 24 -9 -13
word before 1: загину	26 -36 21 -8 37 1 31 -18 -11 -15 -15 28 23 -25 32 13
word before 1: загрож	20 3 1 -7 11 2 0 -9 4 -1 -10 14 -2 -4 7 -1
word before 1: задерж	12 4 4 8 20 11 28 -4 10 -12 4 19 18 -5 3 6
word before 1: задоку	33 5 26 -9 18 11 13 -8 -2 -11 11 23 24 -15 3 -11
word before 1: займет	9 -6 6 0 -8 5 22 11 3 -6 -6 15 22 -10 15 8
word before 1: залиша	25 5 -5 4 -9 4 35 -8 1 -21 -8 -5 -1 -18 -16 3
word before 1: зараз	11 6 4 -7 34 -10 31 -25 -15 -9 -12 7 1 -6 1 15
word before 1: засуди	12 -13 1 -7 19 -8 9 -12 14 -13 -11 -4 18 -6 26 25
word before 1: затрим	9 -13 4 8 4 1 19 -11 -5 4 -11 7 4 -14 11 13
word before 1: зафікс	23 -10 20 1 10 -11 26 -19 -8 0 1 29 17 -23 -2 12
word before 1: захисн	28 -14 10 -9 29 -2 36 -36 3 7 -9 0 18 -31 17 22
word before 1: збили	33 -16 11 -3 41 12 18 -3 -8 -14 16 21 17 -29 10 5
word before 1: збито	20 -1 1 -8 33 -10 20 -30 -3 5 3 24 46 -32 4 29
word before 1: зверну	18 -18 25 -11 19 -6 14 5 10 -12 -15 16 26 -11 20 -10
word before 1: звільн	16 12 28 -4 -5 -23 20 5 -9 30 -12 -21 3 12 -16 9
word before 1: здобул	13 -14 -14 2 28 -5 7 -17 -26 -4 -22 1 18 -12 16 23
word before 1: здійсн	8 -8 13 5 12 1 10 3 5 12 8 14 3 -23 16 1
word before 1: знищен	20 -10 20 10 21 -24 31 -2 1 -3 -6 11 16 -23 -1 35
word before 1: знищил	15 0 0 -2 -3 1 9 -14 -4 -2 -2 -5 3 -11 -6 14
word before 1: зокрем	-3 -34 -19 -10 -25 -18 61 -31 -11 -41 -22 -10 5 -35 1 46
word before 1: зустрі	-8 -10 -9 -32 -3 7 -14 -14 36 -18 22 -1 32 -16 44 -14
word before 1: зі	4 29 52 -10 -25 -15 -11 35 19 -13 -2 -34 -21 12 34 -25
word before 1: зібрал	20 -24 8 3 44 11 22 -7 8 1 9 15 35 -11 12 -1
word before 1: и	7 -2 43 18 -16 -17 3 -12 21 7 -5 10 -37 15 19 7
word before 1: из	17 -28 -5 -1 47 -37 10 14 10 3 -13 -13 20 -32 -4 10
word before 1: изъято	26 -3 -5 -1 11 -16 28 -6 9 -6 -3 10 7 -14 12 17
word before 1: их	-17 10 -12 28 40 1 -9 -23 -30 -3 37 -25 -34 -19 -44 -23
word before 1: й	4 18 24 4 -1 -19 -20 3 16 -26 -32 15 -5 17 18 2
word before 1: його	27 -23 10 10 30 14 28 -2 2 -16 -9 26 38 -11 0 16
word before 1: йому	18 -8 8 -12 17 -7 29 -16 5 5 -1 8 21 -17 6 25
word before 1: к	24 5 39 -8 -19 -6 -21 34 11 -18 -12 -18 1 26 -16 12
word before 1: катува	42 -48 5 -1 36 -4 30 -36 -22 5 -14 21 31 -29 18 46
word before 1: киеву	19 0 1 -15 6 -22 -8 -12 25 -8 -19 -23 15 -19 -21 7
word before 1: которы	40 4 47 -22 14 -29 49 2 11 2 -27 19 33 -41 27 37
word before 1: крок	30 -5 11 3 25 1 16 -7 -15 -5 1 20 27 -13 27 31
word before 1: лишают	-1 -15 20 -11 8 -7 11 -3 22 -29 12 -5 -14 -8 16 -17
word before 1: лише	4 -1 -28 -4 -4 17 30 0 -31 -7 -13 18 -28 -3 27 -5
word before 1: має	28 -10 -6 11 26 0 12 -17 3 -13 -1 16 28 -17 14 21
word before 1: маємо	-25 17 -9 -12 -27 24 15 -39 -24 31 -19 -19 -22 -21 -16 51
word before 1: меняли	32 -15 6 -13 20 -20 26 -29 6 -19 -23 36 57 -21 30 12
word before 1: минуло	31 -9 12 7 23 3 13 -18 7 0 -5 13 33 -19 8 14
word before 1: младше	16 0 -1 -11 37 7 34 -28 -8 5 1 9 29 -30 20 29
word before 1: молоде	17 12 16 -7 -20 -8 8 -12 1 -4 -16 23 19 -9 10 14
word before 1: молодь	28 -3 0 2 1 -2 21 -6 8 0 5 13 20 -10 12 -4
word before 1: моложе	13 -17 3 7 -11 -5 2 8 7 3 -17 16 13 1 -1 0
word before 1: мінус	16 -9 7 6 14 0 10 -2 9 2 -2 1 11 -5 10 11
word before 1: на	-7 -23 -18 0 1 19 28 -9 26 -3 24 22 -8 14 43 1
word before 1: навчан	12 -11 11 -8 6 -3 6 -8 10 -10 10 -7 18 -11 5 -12
word before 1: нагоро	12 -26 19 -2 25 3 19 -16 -8 1 -12 19 33 -15 29 31
word before 1: над	19 -6 1 -9 27 -2 8 -16 -3 -15 3 6 8 -22 17 0
word before 1: надійш	13 13 20 6 -6 4 -1 5 2 0 10 16 10 16 -13 -4
word before 1: надісл	32 -7 -2 -10 23 -8 24 -7 -7 -17 0 30 27 -27 18 1
word before 1: наймол	19 -33 39 -7 -5 -14 1 -2 -7 -23 8 -7 -14 14 -13 2
word before 1: найста	35 -17 10 4 48 -2 31 -44 -9 4 4 41 53 -34 13 40
word before 1: налічу	-6 -2 -21 13 35 -13 -17 -14 -30 5 -16 -32 -3 13 1 22
word before 1: нам	-27 -8 -30 38 -21 15 -31 -19 28 -13 28 -5 -26 10 31 -10
word before 1: направ	26 -8 12 -8 7 -4 16 -18 1 4 -21 8 8 -5 -5 8
word before 1: нас	-21 9 -10 -27 10 -8 -6 -13 -20 3 23 -5 -9 2 -16 -26
word before 1: насчит	-6 20 -4 11 -15 1 27 -22 22 20 -23 15 1 -13 -16 10
word before 1: находи	10 -44 10 3 51 -13 29 -24 -23 -4 22 5 36 -33 12 27
word before 1: находя	-29 -13 -29 26 35 -32 13 -17 31 -1 45 -16 -25 -11 -26 -16
word before 1: наших	-15 -8 -18 4 15 24 -12 -17 -14 -17 34 24 1 -8 11 -18
word before 1: не	29 -37 1 -4 15 -9 31 -31 -20 -10 -18 9 45 -25 19 43
word before 1: неволі	25 42 26 2 9 -26 4 18 33 -18 2 21 -15 19 -7 -6
word before 1: немає	9 -14 18 -7 14 -3 28 -26 -10 6 2 10 10 -18 10 26
word before 1: ни	5 -6 5 7 4 7 12 -13 -6 -2 -9 11 -5 4 5 17
word before 1: ними	3 4 -26 21 -40 27 -9 -17 -23 12 15 8 14 -15 29 22
word before 1: них	32 5 47 9 -3 -33 29 2 4 6 -27 11 -26 -7 12 13
word before 1: о	22 1 -10 -45 7 -7 -8 -27 26 -23 -16 10 -7 3 -20 30
word before 1: обезвр	25 -4 3 -6 7 -5 9 -6 -6 -6 -7 6 26 -7 17 11
word before 1: област	7 -20 10 14 -13 -3 5 5 17 -8 2 18 18 -7 28 -4
word before 1: обмен	19 9 14 17 26 8 10 0 10 -32 10 21 -3 13 5 -4
word before 1: обмена	31 25 23 -22 2 -17 -2 0 13 -23 3 7 -6 9 2 9
word before 1: обмене	37 8 37 -18 11 -9 6 11 18 -5 -5 1 23 6 4 26
word before 1: обмену	6 11 20 -17 18 -23 8 4 1 -6 -5 -7 -5 10 3 -6
word before 1: обменя	-2 -6 1 8 9 -1 -8 35 -11 -6 -20 8 15 1 19 -15
word before 1: обмін	9 1 29 -33 22 18 -12 23 -22 -31 15 35 -12 18 20 -16
word before 1: обміно	9 -13 -7 19 1 12 -2 -34 -16 -1 6 13 21 -30 -3 -3
word before 1: обміну	-7 -23 -4 -18 18 -3 34 -24 -6 -32 -20 -19 19 -27 -2 49
word before 1: обміня	28 13 6 -22 -11 -8 10 7 19 -29 -11 11 8 20 -18 18
word before 1: оборон	33 -5 10 4 37 -6 45 -19 -14 -12 -11 21 30 -23 7 34
word before 1: обрати	14 5 4 -7 29 -14 26 16 2 -16 -5 22 16 -3 26 17
word before 1: одержа	-27 -21 -32 -10 -10 13 -18 22 -16 -21 20 30 -28 18 2 -16
word before 1: одна	28 -25 24 -1 8 7 5 -3 22 -16 1 16 41 -15 10 25
word before 1: опинил	1 14 4 12 -27 8 -18 25 -2 -3 8 -18 -17 14 -23 -14
word before 1: опраць	17 -3 39 11 19 3 8 14 9 -26 13 13 30 -9 15 -24
word before 1: оружие	24 -13 21 -2 19 -10 2 4 -7 -12 16 19 9 7 23 -6
word before 1: освобо	-5 -9 2 15 -4 13 17 7 14 26 8 -22 -12 -10 31 27
word before 1: остает	-18 -27 -20 8 19 -13 -25 -17 -2 -26 -7 0 4 14 -5 18
word before 1: остало	-6 8 20 -14 48 -18 10 -37 -14 -10 24 1 28 -19 -32 -11
word before 1: осталь	28 2 -4 -25 19 -25 -6 -16 4 -10 2 -2 9 8 -2 -7
word before 1: останк	-5 -13 19 -3 -13 8 -11 8 9 -18 -7 -3 -23 27 -17 -10
word before 1: останн	44 8 18 -1 29 -1 35 -30 6 -5 -11 14 44 -32 17 8
word before 1: остают	7 -11 -26 -11 37 -19 -15 10 -10 -33 28 -29 -1 7 -22 -9
word before 1: от	25 -3 5 -1 3 -11 18 -9 7 -14 -20 3 15 -18 20 5
word before 1: отдала	2 12 -12 13 -16 -5 -20 -4 25 10 -27 -9 9 3 -17 0
word before 1: отдали	21 7 13 9 -48 11 -15 24 2 -21 -9 32 1 6 -26 -3
word before 1: отдано	-11 18 -3 0 -25 -8 14 6 23 28 -29 -26 -13 22 -17 20
word before 1: отданы	39 23 15 -10 12 -24 -24 4 28 34 -18 -7 14 7 -5 9
word before 1: отдать	20 -6 -6 3 -1 8 15 13 -4 3 -13 12 14 -1 12 9
word before 1: отправ	38 20 22 8 -4 -5 8 19 2 -28 4 -8 -13 13 -21 7
word before 1: отпуст	-19 11 -20 18 31 -4 3 2 20 21 -35 -24 57 -23 4 -12
word before 1: отпуще	-12 -1 -13 -9 18 -18 -26 -16 -14 -33 -19 -16 16 -4 -32 -19
word before 1: отраже	32 -10 4 -11 22 3 27 -16 -7 4 -9 -1 11 -7 11 9
word before 1: отрима	-27 -31 15 7 -11 13 -2 9 1 21 27 16 -54 4 33 -26
word before 1: офіцер	8 -1 19 11 25 -5 -7 12 10 11 2 -18 -3 9 -4 -8
word before 1: первые	7 5 48 -7 -27 -24 -23 40 18 -19 -2 -14 16 30 -7 -19
word before 1: перебу	-33 -10 -26 -5 23 -3 -33 -15 -7 -12 13 -8 -12 -5 -3 -3
word before 1: переві	29 -14 16 0 32 3 16 -17 0 -14 14 7 15 -25 5 12
word before 1: перего	-17 -11 -7 26 -5 21 -12 11 -11 4 11 26 -13 13 2 -20
word before 1: переда	-13 27 -3 -38 -8 -6 10 0 -42 28 -1 3 7 26 -10 -21
word before 1: перехв	18 8 8 -13 0 -7 14 -3 -3 -6 1 14 14 1 8 -13
word before 1: перешл	-3 -21 8 19 -11 27 20 22 -8 -15 0 56 -6 22 22 -16
word before 1: перші	12 15 34 -5 -16 -15 -25 39 17 -2 9 -7 -22 40 0 -12
word before 1: плен	33 -17 13 -3 30 2 32 -10 -12 -12 -5 14 19 -22 5 19
word before 1: плена	-19 -12 9 10 -39 16 1 4 -13 16 25 10 0 8 17 -2
word before 1: пленны	-3 12 -6 17 27 1 -11 -2 1 -20 19 6 -24 35 -39 -7
word before 1: плену	-3 -22 11 0 -2 -10 17 -4 32 10 0 3 14 -22 0 9
word before 1: плюс	-31 -10 -20 14 -13 26 -13 -3 -38 10 37 27 -1 42 23 -35
word before 1: по	-7 -11 -8 -57 -38 -7 -10 -37 33 -16 23 4 22 12 3 6
word before 1: поверн	9 13 10 -8 -38 -6 27 5 -31 19 -36 -7 -17 9 -14 41
word before 1: поверт	18 30 21 6 18 -30 -23 32 -12 -31 8 2 -19 36 3 -22
word before 1: повреж	26 4 8 3 22 -5 23 -7 5 -2 4 22 34 -19 19 25
word before 1: погибл	29 -20 31 -18 39 -21 34 -13 -3 -18 -16 20 29 -18 9 18
word before 1: погодж	3 -1 12 -8 13 -7 22 -16 0 -3 -9 16 4 -5 13 14
word before 1: подпис	44 -4 12 4 9 -16 18 3 15 -31 6 0 13 6 21 -26
word before 1: полон	28 -12 4 -11 25 -14 48 1 9 -15 -14 19 5 -38 14 19
word before 1: полону	-18 55 -12 -5 -43 -8 4 13 -20 15 -24 -9 -9 2 -27 10
word before 1: полоні	-16 -24 -5 -6 -5 -18 11 -6 34 -9 11 9 6 -4 2 -6
word before 1: получа	33 10 20 -9 31 -22 4 4 -8 -4 6 -6 10 5 12 -1
word before 1: получе	-23 -32 -3 -13 -16 36 -28 -2 -14 5 31 1 -15 -12 38 32
word before 1: получи	-17 15 -34 16 -13 5 2 12 -48 31 -5 -13 -38 24 -3 4
word before 1: поменя	28 17 16 -32 2 1 3 8 23 -26 9 24 8 14 -12 -4
word before 1: пораже	8 5 14 8 6 -12 0 2 -11 0 2 8 1 -6 12 17
word before 1: поране	22 -5 -3 -12 19 1 21 -8 -6 -3 -6 20 6 -16 13 8
word before 1: посети	32 -18 8 -12 34 -2 18 21 -5 -26 1 0 38 -12 28 -15
word before 1: после	25 4 13 -9 22 -6 34 -31 16 -5 -14 25 15 -13 19 18
word before 1: послед	19 -18 -8 25 1 20 22 7 -2 -4 1 31 10 1 8 1
word before 1: постра	17 -20 25 2 27 -12 34 -22 0 -6 -12 14 20 -34 30 28
word before 1: поступ	3 5 -12 27 -32 28 -2 23 -13 -15 36 35 -9 40 47 -28
word before 1: потеря	36 0 30 -8 29 -16 30 9 6 -23 -18 23 28 -19 5 20
word before 1: потрап	20 -14 16 -11 16 -23 19 -9 13 -12 3 27 21 -22 11 6
word before 1: поїхал	-39 -15 -24 -4 -10 20 -11 3 -11 -19 28 45 -33 54 30 -28
word before 1: працює	22 7 7 -7 21 -12 28 -10 -5 0 5 17 13 -12 5 16
word before 1: предст	38 -20 -5 -9 10 -3 29 -34 -11 -13 -6 40 43 -27 18 29
word before 1: прибул	21 21 34 -12 -9 -24 -17 26 12 -21 -12 -5 -9 24 -6 -6
word before 1: прибыл	17 -38 -8 -20 -3 -26 21 -17 29 -27 -10 -3 47 -9 48 -30
word before 1: привез	-25 7 -5 26 -30 -4 3 5 -21 8 23 2 -6 0 17 -10
word before 1: пригов	11 8 9 1 18 -7 11 -12 1 -8 3 -9 20 -13 18 4
word before 1: приеха	-20 -35 -3 -7 -17 13 -10 12 13 -16 2 36 -12 6 9 -7
word before 1: прийма	32 25 43 -23 3 -29 12 -1 17 25 -10 -11 0 0 4 21
word before 1: прийня	16 -2 7 -24 -9 21 6 13 7 27 7 10 -18 24 8 -13
word before 1: прийшл	25 -34 22 -13 50 -1 45 -47 -8 -12 -18 56 47 -42 35 39
word before 1: прилет	0 21 27 -14 -4 -6 -6 11 2 2 -11 -6 4 1 -7 -12
word before 1: принял	-12 20 -31 8 -27 2 -3 -25 -28 -12 8 -14 -18 -6 -9 4
word before 1: принят	-3 -21 -5 2 9 25 -2 15 1 -7 11 38 3 11 9 -8
word before 1: приїха	26 25 20 -9 -18 -30 -5 9 23 -3 -31 -18 -8 -8 -10 15
word before 1: про	12 -55 23 3 22 27 21 -2 36 -47 44 55 23 20 14 -31
word before 1: провед	-22 -11 -8 -8 36 -17 -23 45 -10 1 -19 -28 -6 -18 51 25
word before 1: провел	-12 -29 -22 3 50 -27 -10 19 -19 11 -4 -14 10 -13 37 9
word before 1: провів	26 -17 1 5 22 5 17 -22 -8 7 -9 15 13 -17 27 13
word before 1: пройшл	-29 25 -25 -15 -10 10 14 -13 -13 29 -12 -29 -17 12 -14 18
word before 1: просят	-1 -8 13 -7 11 10 -2 7 2 -12 -2 1 0 -1 13 12
word before 1: проти	11 5 12 11 14 -9 26 -5 -12 -1 -14 20 28 -8 11 10
word before 1: против	-16 -5 -9 6 -15 18 -26 -5 -5 -20 33 0 -18 -6 24 -5
word before 1: протяг	21 -17 2 2 10 -12 10 2 0 4 9 18 10 -13 10 11
word before 1: прошли	-17 10 -14 1 9 8 -20 32 -21 -11 -2 -11 -7 31 17 -2
word before 1: прямую	21 32 18 -10 -9 -10 -16 19 -5 -14 17 8 -16 20 -27 -25
word before 1: підтве	1 -9 -28 1 2 -6 33 -24 23 -43 43 20 -28 -12 22 -21
word before 1: після	6 -12 18 6 8 11 -6 -25 0 -12 -3 -5 -5 -9 21 5
word before 1: работа	31 -9 17 -11 23 -9 20 -17 -5 -3 6 12 16 -22 2 4
word before 1: ранены	15 -2 5 7 7 -8 9 -4 -12 -3 -5 6 4 -17 11 9
word before 1: репатр	7 10 -16 24 -9 -17 5 0 -16 24 0 8 1 -7 -18 22
word before 1: решта	-6 33 9 10 -6 -5 -26 45 22 8 -2 -24 -25 35 -18 -10
word before 1: ровно	-17 4 -4 -5 -28 -5 -15 -21 10 31 21 -26 -16 -18 12 36
word before 1: родини	2 -21 -6 -10 19 8 17 1 -1 -5 16 8 23 -21 8 14
word before 1: родину	21 7 4 -10 -5 -10 13 6 24 3 7 -7 -16 17 -1 9
word before 1: розстр	29 -19 27 -2 50 -13 44 -25 -27 -14 -13 11 46 -26 33 40
word before 1: россии	25 -24 5 4 10 14 41 -3 19 -17 -14 9 7 -1 5 17
word before 1: росії	-14 -31 -21 21 -13 23 13 -4 3 -23 2 31 -15 27 7 -12
word before 1: рівно	-4 29 1 -3 -15 -21 6 11 5 17 -25 -33 -21 -2 -3 21
word before 1: с	18 -38 13 -16 51 -11 8 -35 10 -5 -28 -11 15 -33 -8 56
word before 1: саме	-6 -7 21 -13 -7 14 -20 -25 40 24 21 -14 22 -24 -7 -1
word before 1: сбили	-21 4 -6 -12 -27 -8 -16 19 5 -7 29 41 -20 26 16 -11
word before 1: сбито	9 2 6 10 4 -11 6 1 -11 1 -10 11 9 -10 8 14
word before 1: сбиты	29 -1 18 -11 23 -11 22 -18 6 -12 -3 9 15 -19 3 28
word before 1: свобод	-5 -4 12 32 -27 12 7 -15 -2 9 12 23 4 15 7 -8
word before 1: сдалис	31 -16 9 -9 16 -16 22 -11 -7 0 -4 6 13 -8 13 13
word before 1: сегодн	6 27 17 13 -21 13 -14 14 -1 9 -3 6 -15 18 1 -13
word before 1: сейчас	-2 5 -4 12 0 -13 27 1 17 3 -24 29 -3 -14 4 25
word before 1: серед	15 9 4 -5 15 12 15 -4 3 10 -36 -30 -5 1 -20 18
word before 1: со	-23 -22 -3 -15 -6 -9 -20 -1 -2 -11 13 -3 15 8 31 -25
word before 1: содерж	-3 -2 23 10 -3 -10 41 3 13 2 -1 -2 -2 5 6 1
word before 1: состав	26 -10 24 -19 20 -9 28 -1 18 1 -11 22 35 -17 13 8
word before 1: состоя	-21 -4 -23 4 18 -18 -22 29 -18 7 -23 -30 -12 -22 40 15
word before 1: среди	29 -6 13 -30 -5 -11 36 -13 -22 0 -28 23 8 -6 21 2
word before 1: старше	36 -11 21 -3 19 -8 41 -18 -5 -1 -11 19 26 -28 21 19
word before 1: сторон	-14 -10 -30 -10 16 -10 18 -21 -24 22 10 -12 3 -16 -16 -14
word before 1: строй	16 -3 10 -9 0 2 12 -11 10 -1 4 -1 -1 -1 2 1
word before 1: ступил	23 8 4 -10 19 -26 0 -10 5 -25 -24 -11 3 -9 -2 6
word before 1: сьогод	-20 12 15 -39 -36 -1 -5 12 -4 26 -17 0 -23 36 -6 -8
word before 1: та	2 20 0 -29 -18 -35 9 -2 -10 0 -20 55 -27 21 -2 -4
word before 1: также	-2 11 -15 33 -1 3 2 2 -7 -10 3 15 29 5 -10 -14
word before 1: також	15 11 21 -23 -10 17 20 1 -34 -20 5 19 -7 15 -4 -14
word before 1: там	-5 -23 3 -21 -6 -15 -21 10 -11 -24 -22 -8 51 -32 -17 -9
word before 1: тела	13 11 14 33 3 1 -4 24 -34 8 32 4 -13 15 36 7
word before 1: тоже	56 40 30 -7 -13 -36 -29 29 16 26 -37 -32 -24 37 -7 11
word before 1: тривав	13 -8 25 -9 19 1 6 -17 -8 -13 5 9 19 -16 12 2
word before 1: тривал	4 -4 12 -8 35 -11 25 -16 -12 5 -4 7 31 -23 11 15
word before 1: триват	21 -5 0 -6 22 -3 5 -12 4 -1 10 4 -3 -1 19 -2
word before 1: триває	5 6 0 -9 12 11 5 -14 -8 0 -1 5 17 -13 20 6
word before 1: тримал	28 -12 16 -1 37 9 31 -11 -2 -14 6 11 25 -18 12 20
word before 1: тіла	-16 13 -6 -26 -4 -6 4 -10 4 9 -25 3 -20 21 -19 12
word before 1: тіло	-14 31 26 -7 -21 -27 -33 35 16 14 8 -31 -33 41 -11 -40
word before 1: у	37 -27 38 -6 29 -24 44 -33 -17 -26 -9 37 52 -22 30 50
word before 1: удержи	-17 -39 -18 -4 20 -26 19 -26 -5 -14 29 -35 -11 -23 -31 -16
word before 1: удома	-12 45 18 -9 -22 -20 -6 19 15 -14 21 -25 -54 27 -44 -2
word before 1: уехали	15 34 0 -12 -22 -2 4 30 -8 26 -19 -13 -40 5 -22 15
word before 1: уже	-15 -25 -8 6 0 21 -8 15 -12 30 21 -10 12 -25 32 58
word before 1: узято	1 -10 -7 11 1 -11 -7 -11 -3 6 8 -4 8 9 1 -7
word before 1: украин	15 22 3 -23 -6 -36 18 2 7 8 4 -25 9 -15 -27 26
word before 1: україн	6 7 0 18 25 -31 -26 2 -4 21 -35 -29 6 16 3 35
word before 1: уничто	18 -17 18 -12 45 -12 36 -17 9 -2 -23 13 27 -35 23 33
word before 1: уразил	20 -1 15 3 24 -8 21 -6 8 -9 -9 2 23 -2 -2 6
word before 1: усі	22 -11 24 9 -12 6 -1 -5 16 -7 -19 -28 4 5 10 -14
word before 1: утриму	-13 -8 11 4 -29 -29 60 -15 8 -33 12 -18 -21 -34 -26 23
word before 1: участв	42 -1 23 -9 25 -2 22 -12 3 -8 -4 21 25 -23 22 5
word before 1: участи	-1 -22 -9 -32 11 1 28 -10 1 -6 3 9 27 -20 31 32
word before 1: участь	39 -13 10 -11 48 -10 8 -3 14 -24 8 40 37 -13 34 -18
word before 1: ушли	18 16 10 -11 -13 -12 -25 8 30 -5 3 -14 -17 14 -21 3
word before 1: ушло	20 38 8 0 5 -3 11 21 -4 12 -21 -3 9 12 11 9
word before 1: формат	20 -2 28 9 -21 21 22 -27 22 26 -5 14 2 -4 -10 12
word before 1: формул	16 -5 14 -1 -12 -11 22 -10 -29 -47 7 25 -11 27 21 -15
word before 1: хлопці	15 -18 11 7 1 -9 24 -18 -2 3 -7 20 24 -13 7 18
word before 1: це	-7 35 -11 5 -18 -37 -26 -1 -7 -18 -20 -28 -23 8 -27 21
word before 1: цивіль	3 36 33 -5 -4 -12 -31 37 25 -6 23 -40 -32 42 19 -21
word before 1: ці	-6 16 21 -12 -28 -4 -13 30 35 -9 -7 -33 -9 25 -17 -24
word before 1: час	-2 6 -14 1 1 -1 4 -7 3 5 -15 -6 -6 1 2 9
word before 1: чекали	30 -19 22 5 7 -2 28 4 0 18 -3 5 8 -12 1 11
word before 1: через	4 -9 2 1 6 -1 14 -1 0 4 5 12 21 -19 5 9
word before 1: числе	28 5 48 -6 -2 -11 16 4 -4 -19 -24 24 -9 18 -4 10
word before 1: числі	10 -19 27 0 6 -9 25 -15 2 -17 -9 11 39 -17 34 6
word before 1: что	-8 -34 3 4 39 -9 14 5 -25 -4 -14 18 42 -23 15 11
word before 1: ще	12 18 23 -23 -8 -49 -18 -35 24 21 -31 -14 49 -2 -32 1
word before 1: що	25 3 29 -3 -34 -4 14 -12 -11 -12 -32 -5 21 -11 0 9
word before 1: щодо	50 -26 47 0 14 13 49 25 -24 -10 -28 52 30 -35 39 47
word before 1: эвакуи	35 2 7 3 21 -1 23 2 5 -24 4 16 36 -13 -1 13
word before 1: этих	-40 -17 -53 14 15 3 -8 -27 20 -14 58 -15 -27 -11 -25 -61
word before 1: як	40 -6 16 4 16 -7 41 -8 -37 -28 -8 19 22 -34 14 25
word before 1: яких	-3 10 -3 5 8 -7 29 -27 10 -11 37 -2 -10 -13 -15 -24
word before 1: є	-24 2 -7 1 28 -27 -13 43 1 -26 -15 -28 -7 -12 -8 34
word before 1: і	-4 6 -4 -29 8 -13 21 -16 -6 16 -29 7 -12 -12 3 3
word before 1: іденти	4 -30 -6 9 3 -38 -11 -15 25 -27 13 4 22 -18 19 -30
word before 1: із	15 -18 56 -2 20 -19 8 16 10 -32 47 16 -11 -13 -21 3
word before 1: їдуть	55 19 55 -35 -21 -22 5 26 24 -39 -19 -3 6 -4 -20 -28
word before 1: їх	-9 -27 -1 -6 -4 -18 -7 19 9 -9 32 15 6 14 -9 -42
word before 1: استعاد	-7 15 -7 -7 -8 26 5 17 -12 -16 11 22 -4 19 -1 -4
word before 1: الي	1 -16 22 3 30 -6 7 1 -2 -14 -19 -3 42 -13 2 45
word before 1: اليوم	5 -2 5 5 -1 10 -15 9 0 -6 -10 -9 -18 3 -18 -2
word before 1: امارات	-6 -14 5 9 23 -7 -29 19 -8 12 -17 -17 -7 -11 23 11
word before 1: ان	20 26 34 10 -4 -28 -16 31 20 25 -13 -28 -3 17 -13 -12
word before 1: اوكران	10 -4 19 -15 -8 16 -29 23 -8 2 21 5 -18 36 -7 -30
word before 1: بينهم	-17 -9 -17 -15 1 6 -6 -14 30 -3 18 -9 15 -12 0 10
word before 1: تبادل	8 -7 9 -19 -2 -8 9 3 9 11 -9 5 7 -4 7 -6
word before 1: جثامين	-10 48 33 -9 -12 -5 -27 34 6 6 4 -20 -24 37 -22 -17
word before 1: سراح	-18 1 -20 -15 -16 -4 -10 19 13 5 -30 -8 -21 -13 -21 -7
word before 1: شمل	12 -11 0 -6 7 1 2 -23 0 -9 -5 28 8 0 -5 -3
word before 1: شملت	11 18 -1 -1 -6 7 34 -14 -5 5 11 17 8 -2 -5 -16
word before 1: عن	22 9 -2 -15 17 -13 8 -13 0 4 -8 24 0 -6 -20 -5
word before 1: عوده	6 15 -19 13 -5 17 -11 16 -25 -11 6 5 -18 18 -14 -22
word before 1: مقابل	6 -4 -4 -12 -12 13 2 -16 -5 -13 8 19 15 11 9 -4
word before 1: و	9 -5 -9 18 28 5 14 1 1 -9 11 -4 28 12 10 -21
word before 1: واقع	10 23 -12 -4 -40 0 -20 -8 -16 -2 1 5 -26 35 -29 43
word before 1: –	3 -1 -16 24 0 0 -3 6 16 15 0 11 -2 -18 -15 2
word before 1: •	5 -7 15 9 58 -13 -19 22 -15 26 -7 -10 -9 -13 16 18
word before 1: ▪	16 20 10 -8 42 11 -9 -4 0 -19 18 9 10 -24 24 32
word before 1: ▫	-12 10 -6 9 3 -17 -11 45 -12 38 -9 -6 -38 25 5 -4
word before 1: ⚡	4 -7 19 17 -22 2 -27 18 -3 -4 -4 10 -14 42 10 -15
word before 1: ✅	-33 15 2 13 0 -6 -46 33 -25 17 2 6 -3 26 -10 15
word before 1: ✔	-31 -9 -32 -11 -24 15 10 12 -44 37 -11 -17 -36 -16 -13 19
word before 1: ❗	-18 18 23 26 -33 15 -34 4 5 -21 19 18 -30 40 -3 -16
word before 2: 	-2 3 11 28 15 2 -5 24 -4 -13 3 15 -6 9 13 12
word before 2: "	37 -2 40 -44 22 -1 10 9 -38 5 -13 36 1 7 27 4
word before 2: (	33 26 4 2 -2 -9 -7 17 -1 -10 4 3 3 6 -7 -11
word before 2: )	8 21 0 8 -13 8 28 27 1 -5 -16 -8 -11 5 -10 -10
word before 2: ,	-9 1 -13 -24 6 14 -3 -12 4 6 12 24 -5 7 -8 10
word before 2: :	-16 1 -3 -26 16 2 -2 3 4 15 39 1 -23 21 15 -8
word before 2: ;	10 -2 0 7 19 -13 42 -8 -3 -7 5 -17 17 -31 -30 8
word before 2: a	-14 -10 -27 -9 -31 -4 9 28 1 13 -24 -8 16 7 -1 -7
word before 2: additi	11 -27 3 37 10 19 -12 -12 -17 -1 49 70 -26 29 37 -22
word before 2: afu	26 29 41 0 12 -11 19 17 -2 14 -21 -15 0 19 -22 19
word before 2: agreem	17 -15 17 -4 22 -7 24 -7 16 -18 7 37 8 -19 8 2
word before 2: aircra	27 -9 3 0 19 -7 9 -4 6 -4 -10 25 13 -6 11 12
word before 2: airpla	7 -5 13 -1 11 5 18 -8 1 -4 -1 2 11 4 -2 8
word before 2: all	19 -12 12 -6 19 -18 26 10 -18 -24 -21 21 14 -29 16 -6
word before 2: along	33 6 19 -2 9 -18 10 -9 11 23 -30 4 -8 -9 -30 3
word before 2: also	-27 -24 -42 3 -27 4 -13 -7 -15 0 41 39 -4 33 32 -38
word before 2: among	29 -24 33 -6 15 -18 7 -23 22 4 -23 -9 -8 1 -21 9
word before 2: amount	36 -19 19 -16 33 -4 13 6 -8 -3 -21 9 28 -17 12 12
word before 2: and	-8 -4 15 19 -28 7 1 -14 2 -5 18 8 -10 7 6 -9
word before 2: announ	4 1 17 1 -19 11 -27 -15 -14 -1 6 4 -25 41 4 -3
word before 2: april	-34 7 -16 3 -23 17 15 -7 -20 22 -12 11 -7 1 -1 10
word before 2: are	26 18 20 -19 -4 -16 3 -1 11 -1 -5 -6 6 -9 -25 14
word before 2: august	8 -8 4 19 -8 -1 10 -11 -1 -4 -4 0 3 -10 16 7
word before 2: azovst	14 29 13 -10 22 -10 11 4 8 9 -12 7 18 -6 -4 -9
word before 2: back	20 10 34 8 13 5 4 6 -5 -14 6 12 1 -3 -13 -15
word before 2: be	14 -18 -2 -1 -1 -6 15 -16 26 5 -4 8 27 -19 -3 14
word before 2: began	-24 35 -7 13 11 -13 -2 10 -12 31 -7 -15 -23 13 -14 15
word before 2: betwee	50 -7 33 1 35 -23 40 -54 16 -8 12 48 65 -16 5 43
word before 2: bodies	1 6 -14 -9 -18 -24 -19 -1 38 -14 11 -6 -19 24 0 -48
word before 2: bring	1 12 13 -9 10 -19 26 -13 6 3 -23 17 -1 -16 -7 30
word before 2: brings	-9 10 -7 10 8 6 -26 22 -17 8 18 5 -6 6 14 -13
word before 2: brough	13 29 -3 2 -37 -7 12 4 -26 14 -36 -24 -16 18 -4 30
word before 2: captiv	2 2 -8 -19 -8 20 13 -8 2 -19 6 13 9 26 5 2
word before 2: childr	23 -27 19 2 11 -7 12 -34 -10 -14 2 19 42 -15 13 16
word before 2: civili	1 -36 22 -17 -28 -13 13 -1 15 -3 -21 6 -8 2 2 12
word before 2: code	45 -18 23 -10 50 5 42 -34 -13 -13 -21 36 38 -34 31 27
word before 2: comple	14 -5 7 34 4 12 26 -23 -1 -25 21 26 35 26 33 -16
word before 2: confir	0 18 12 -4 -28 9 -26 -10 29 -2 24 -15 33 8 25 -28
word before 2: countr	15 5 23 8 -11 8 10 -10 -4 -15 25 10 6 19 -14 3
word before 2: date	-17 10 -9 -12 15 -12 -24 23 -25 37 10 -6 -11 -6 5 15
word before 2: day	16 18 30 -22 15 -41 4 6 -23 -2 0 -8 7 9 -5 1
word before 2: days	-26 -25 -5 -4 5 -1 -24 -35 -1 -7 33 13 10 -23 14 21
word before 2: deal	38 -19 15 10 22 -8 14 0 -11 -21 -1 33 32 -10 1 -9
word before 2: defend	29 6 19 -4 -14 -10 1 0 11 -11 -15 1 -5 9 16 24
word before 2: direct	6 -31 11 13 6 9 35 -24 13 -34 4 41 32 -17 31 13
word before 2: drones	34 -19 6 4 32 -9 22 -11 -7 -10 -1 15 7 -12 28 27
word before 2: each	-9 16 10 -2 -2 -2 -38 10 6 -20 14 4 -13 30 -37 -2
word before 2: easter	10 23 26 -11 -18 -12 -17 4 0 -7 -13 9 -8 20 -20 -23
word before 2: effort	4 30 22 11 -19 19 11 -1 13 -3 -6 22 -1 22 7 5
word before 2: enemy	4 -12 10 7 10 29 2 17 -5 -17 0 18 -9 17 23 -13
word before 2: estima	-13 9 -11 -6 -20 6 32 -4 39 -4 -22 -2 -5 -2 4 4
word before 2: exchan	10 4 9 -18 23 -7 3 31 -9 -1 -33 6 -7 -3 13 9
word before 2: famili	15 -33 34 -12 -7 7 -18 5 24 -9 8 0 -30 34 -14 -17
word before 2: far	-17 18 -24 -9 -6 -6 -14 33 -5 19 -7 -4 -5 29 -4 1
word before 2: februa	-5 -3 -11 17 2 14 0 -6 -7 3 22 1 -16 -12 11 7
word before 2: federa	42 26 38 1 20 -26 13 -11 18 7 -22 -24 13 4 -20 35
word before 2: fighte	15 -12 -4 -2 12 -9 14 -20 2 2 -8 12 14 -21 10 5
word before 2: figure	-1 -37 29 -16 -6 -9 -26 16 -3 -16 1 12 1 29 19 -19
word before 2: for	6 -19 -6 2 24 12 1 2 5 -18 -13 -19 32 10 2 -1
word before 2: forces	13 24 17 -15 -10 -18 -2 11 8 11 11 4 33 14 -20 12
word before 2: free	5 -8 -22 -3 11 14 23 -6 -9 11 11 7 14 -2 -4 -10
word before 2: freed	13 -35 -7 -3 67 9 18 -6 -35 -14 -22 -3 22 -23 29 35
word before 2: friday	-25 -8 -53 3 -16 16 7 -57 27 -25 7 -31 24 -29 25 35
word before 2: from	13 -3 1 -7 21 -9 22 -28 -11 5 -7 13 21 -14 17 16
word before 2: goodwi	-5 -31 -6 -19 -2 6 19 -13 17 15 -10 23 13 -12 8 2
word before 2: got	13 0 -18 -13 -2 -1 -5 -30 -15 -40 16 6 41 6 20 13
word before 2: group	-29 18 -10 -8 -27 -7 -33 30 4 10 9 40 -13 38 -9 -31
word before 2: guards	23 -15 5 -15 17 -13 34 -29 0 -9 -16 23 40 -26 5 36
word before 2: had	-5 -6 -3 -15 18 1 26 -24 -15 -24 44 4 16 -8 -54 11
word before 2: hamas	7 -12 -3 -7 8 8 17 -13 6 -4 -2 0 20 -7 12 22
word before 2: hand	47 -30 35 -18 33 -11 0 -15 2 -27 -24 32 30 -5 9 1
word before 2: handed	-12 7 -2 21 -11 3 17 0 -21 28 -22 8 -12 -20 10 8
word before 2: hands	-14 4 -19 23 11 15 -18 6 -13 -9 12 -2 -25 15 -14 -23
word before 2: has	10 10 8 20 15 -17 12 1 -7 21 -10 2 23 -2 4 58
word before 2: have	-36 -4 -14 -8 -9 -11 -20 33 -19 5 -35 -21 -16 -17 19 35
word before 2: he	16 5 15 -2 9 3 6 4 9 -6 -5 9 3 -11 2 13
word before 2: held	11 -22 -1 16 20 24 24 -6 -20 -4 3 27 7 -17 14 10
word before 2: helico	25 2 21 -7 11 -4 16 9 -7 -7 5 14 16 0 14 -1
word before 2: home	8 29 16 -27 -11 -13 -9 7 18 3 -17 -7 4 7 -2 -4
word before 2: i	5 -22 29 10 -9 6 -15 17 4 6 5 -8 2 19 -6 -16
word before 2: in	11 -8 17 -4 -11 -2 8 -6 -5 22 33 -7 3 -16 -20 4
word before 2: invasi	-20 15 -15 -6 -25 -8 21 -18 -2 21 -14 7 -13 -14 -14 26
word before 2: is	28 -26 20 4 4 -8 30 -13 14 -16 -3 25 30 -17 -29 -1
word before 2: israel	17 -8 -4 -3 23 12 22 3 -8 -19 0 6 14 -10 9 0
word before 2: it	-9 -7 -9 0 -12 5 14 42 -19 14 -16 -2 -16 -6 8 -24
word before 2: kiev	40 33 41 1 -15 -33 -2 15 20 17 -26 -35 -8 17 -28 12
word before 2: killed	19 -10 -3 5 6 -1 -3 -1 -3 2 6 16 0 -8 7 -5
word before 2: kyiv	-3 -1 -5 -15 -4 -19 -14 15 30 -15 4 -32 3 -7 -7 -11
word before 2: list	43 -23 12 -10 44 -14 28 -13 -7 -1 6 33 18 -12 29 19
word before 2: lists	23 -14 11 -7 22 -4 21 10 -11 -2 10 25 21 -16 16 -1
word before 2: march	-10 -17 -19 21 -15 38 1 -29 -21 15 39 16 -7 -3 41 -5
word before 2: mariup	22 -6 8 -7 26 7 15 -15 -8 7 -1 16 18 -15 -11 23
word before 2: may	-4 -2 -4 34 12 10 -4 -8 -2 -6 18 9 3 19 4 -4
word before 2: mediat	-28 12 -15 -23 32 -5 -30 36 -12 20 -40 -31 -1 -5 -3 8
word before 2: member	-5 3 -22 1 -37 -11 34 -16 -19 27 -34 5 -3 -15 -23 37
word before 2: men	-12 -25 -17 -4 -12 -6 11 -16 14 0 1 36 34 -6 16 5
word before 2: milita	-1 -1 15 23 -11 0 -21 14 -3 30 6 8 -34 23 -11 -27
word before 2: minist	-41 -43 -39 35 -15 45 -1 13 -18 -18 26 37 -27 16 39 -19
word before 2: missil	15 1 -3 5 21 -4 10 -9 -2 3 -5 22 25 -5 8 3
word before 2: mod	-27 -30 -29 14 -5 20 17 -10 -25 -13 24 36 -5 26 35 -33
word before 2: moscow	-13 -16 -14 34 -3 19 2 -8 -26 -5 6 5 6 -14 18 22
word before 2: moskal	-18 -15 -8 -4 17 0 -12 -1 -13 16 -6 -9 -4 -13 -21 26
word before 2: negoti	-16 -38 4 9 -8 26 7 -10 -16 -5 17 24 -11 0 27 -10
word before 2: news	-28 45 49 -3 -33 -8 -31 48 41 5 17 -34 -34 43 -13 -36
word before 2: no	20 -10 36 6 38 8 30 -46 7 -23 0 16 35 -19 12 12
word before 2: now	-18 -1 -25 4 25 -11 7 -4 -24 19 -23 -29 -10 -21 25 38
word before 2: number	12 -1 22 6 -21 19 -4 2 -42 -1 -13 26 33 -17 18 -20
word before 2: of	4 8 8 -10 -15 -35 6 8 -8 -27 -36 -10 0 6 -12 -10
word before 2: office	7 15 20 6 -3 4 21 -6 -1 11 -12 0 -9 -6 2 7
word before 2: oldest	18 9 16 11 11 -3 13 -3 10 6 -3 20 30 -24 -1 29
word before 2: on	26 -42 10 21 -3 6 22 -41 -16 -16 -2 28 47 -18 18 27
word before 2: one	-20 40 25 4 -29 3 -53 44 16 0 14 -34 -32 53 -22 -23
word before 2: operat	-8 -2 1 7 -6 23 -11 25 6 -27 0 8 -13 -5 3 -23
word before 2: over	1 -8 -8 -4 18 17 1 -5 4 -25 10 -12 24 -12 -9 1
word before 2: people	-1 -43 -17 -9 -9 -6 -2 -9 64 -15 16 -38 28 -12 11 -11
word before 2: person	-5 13 -8 -14 -10 3 -7 19 9 -6 6 -2 -10 24 -4 -19
word before 2: place	27 4 19 -18 17 -9 10 -2 11 -13 -1 15 4 7 -36 -11
word before 2: prison	-19 9 -21 -11 -54 20 -7 3 11 22 -23 5 15 4 24 -1
word before 2: proces	-23 -32 -13 39 -9 22 4 -11 -13 -11 18 20 -17 11 22 -33
word before 2: region	48 3 24 1 26 -6 22 -8 -6 -13 6 6 34 -15 15 25
word before 2: releas	3 9 -18 -8 -24 3 -14 26 -11 1 -4 -12 15 14 1 -5
word before 2: remain	14 2 44 -8 27 -8 21 -10 8 -14 8 8 7 -15 -25 21
word before 2: report	14 -16 -13 2 0 -9 22 -4 -4 13 4 -19 9 -14 -22 18
word before 2: return	-6 9 8 -4 -17 25 -17 -10 -36 13 14 20 -21 21 18 22
word before 2: reunif	-17 4 -3 -20 -4 -11 -16 35 31 -7 3 -37 -13 12 -35 -13
word before 2: risen	14 8 9 -10 22 -14 -6 6 -15 11 3 8 32 10 17 -7
word before 2: russia	-17 7 -8 1 -26 12 -21 -7 22 -40 32 2 -10 7 1 11
word before 2: said	1 -6 19 -10 27 28 29 -13 -24 -7 -6 30 19 -9 -6 22
word before 2: saturd	7 -30 -18 12 -5 18 19 -19 -36 -13 22 42 37 -19 42 1
word before 2: says	25 -13 23 -3 13 8 53 -25 1 6 -13 12 12 -10 25 34
word before 2: second	25 18 2 -7 26 1 15 -7 -10 -1 16 23 -9 -4 4 18
word before 2: senten	29 5 -2 -3 20 12 12 -20 -4 -7 1 3 6 -20 -2 17
word before 2: sergea	31 -8 15 4 31 -6 43 -34 -8 -5 -15 19 31 -38 3 36
word before 2: servic	-3 14 4 16 -2 -7 11 -5 -5 5 12 17 16 11 -3 -19
word before 2: shot	17 -12 6 4 10 -1 17 7 -6 8 -4 7 24 -23 5 22
word before 2: side	-2 -13 -5 -11 -7 -2 14 7 24 -12 -5 25 -5 0 0 3
word before 2: sides	-20 -16 -2 12 -9 3 19 15 -10 -12 -22 1 -3 -11 -23 -10
word before 2: since	25 -36 28 38 -3 23 43 -37 -8 -34 24 43 36 20 16 -29
word before 2: soldie	0 11 -12 -6 17 -4 -11 -3 38 -10 9 -18 5 -6 14 3
word before 2: spoke	-23 -2 -13 11 -24 28 -4 19 -28 -6 -1 19 -24 35 -11 -19
word before 2: stands	-31 -19 -25 4 32 -15 -46 26 -10 5 -35 -23 -8 -8 8 21
word before 2: sunday	-29 10 -13 -4 32 -7 -11 -13 -31 -11 20 1 -17 8 -20 -28
word before 2: swap	1 -10 18 -15 -16 -6 0 8 6 -34 6 -12 -8 4 -7 -16
word before 2: talks	-19 14 -3 12 -7 39 -9 16 -28 -14 17 15 -31 48 18 -25
word before 2: tanks	15 3 0 6 -5 6 10 9 2 2 9 5 6 6 5 0
word before 2: thanke	37 5 15 -1 36 5 25 -17 -6 -2 7 29 27 -20 11 27
word before 2: that	23 -10 33 1 -8 -26 18 -14 12 30 -41 -18 -13 -16 -17 38
word before 2: the	-23 24 -16 -5 -1 3 -13 26 4 9 7 0 -23 15 14 7
word before 2: them	20 27 26 -3 3 -15 -16 29 33 3 -9 -14 -16 28 -24 9
word before 2: there	-3 -17 0 -16 24 6 17 -15 36 -14 1 -14 33 -39 16 22
word before 2: they	16 18 3 -12 -15 -18 21 -2 27 -9 -27 -20 -11 2 17 -18
word before 2: this	0 -1 23 14 -16 14 13 2 -24 8 -15 12 14 -6 -17 -3
word before 2: thursd	-4 -10 24 -8 27 8 9 -1 -2 12 -6 30 -34 14 4 -4
word before 2: thus	-31 -6 -6 0 5 19 -32 -7 -16 0 3 5 -11 -18 7 30
word before 2: time	14 2 10 -1 5 0 7 -16 3 -10 4 9 17 -27 6 22
word before 2: to	24 3 3 30 41 -35 16 -23 -14 -28 2 16 7 3 7 13
word before 2: today	24 13 -13 -9 -38 -5 13 -17 -1 -2 21 -4 13 -5 -4 -9
word before 2: tonigh	-16 -10 -12 4 6 34 7 -7 -13 6 10 23 -4 4 33 -7
word before 2: took	1 -3 6 6 -28 0 -29 32 10 7 2 -5 -8 22 -5 -22
word before 2: total	-13 -25 -23 1 -2 14 17 21 -7 41 -27 -25 -13 -21 -11 6
word before 2: traded	14 3 2 5 3 -14 -14 3 12 -10 -5 -8 -19 23 -3 -2
word before 2: troops	7 -10 -16 10 14 12 23 -28 -11 2 27 20 4 -13 26 13
word before 2: trump	22 1 26 4 26 1 10 -11 6 -4 0 15 8 -8 12 3
word before 2: tuesda	-8 10 10 -14 -1 11 -5 10 -6 8 4 8 -14 0 3 -11
word before 2: uae	39 17 14 5 -6 -16 9 -33 18 3 -9 4 7 17 -4 10
word before 2: ukrain	-2 20 -26 -24 13 1 -9 -2 -10 -7 3 1 3 -5 -2 0
word before 2: under	-14 11 31 -5 -25 -25 -34 -10 15 12 7 0 -25 -2 3 15
word before 2: up	-2 19 31 2 1 16 1 16 -32 -6 2 25 -32 42 -28 -11
word before 2: us	14 -17 27 10 8 7 40 -33 11 1 -15 22 31 -17 -3 29
word before 2: vehicl	19 0 12 2 9 1 -1 -1 12 4 2 9 12 -5 12 -14
word before 2: war	18 17 9 12 -8 6 -9 7 -2 -43 29 6 37 34 10 -13
word before 2: warrio	12 37 2 -3 -20 -23 7 6 -4 29 -26 -18 -3 20 -16 11
word before 2: was	-7 -19 -13 -11 38 15 -1 -19 -13 0 37 -22 -13 -5 -6 -17
word before 2: we	4 29 37 -8 27 -25 -10 1 -21 -15 50 -24 -22 5 -1 -39
word before 2: wednes	-7 -2 18 -12 -5 22 14 13 -32 2 13 11 -26 10 2 -16
word before 2: week	8 12 25 -3 -4 -24 4 3 10 8 -8 -5 11 0 -26 14
word before 2: welcom	38 0 8 -20 24 4 3 -27 19 -11 -36 11 31 -30 5 19
word before 2: were	7 -23 3 0 17 -16 13 -23 13 -8 2 1 -1 -1 -18 5
word before 2: which	17 -3 12 17 -1 -17 14 15 32 -8 -8 -20 7 -8 -21 -10
word before 2: who	16 -13 4 11 -3 11 30 -26 -9 4 -4 19 31 -21 -5 13
word before 2: will	10 -9 21 -1 7 -2 0 0 -8 -1 3 26 16 3 -3 1
word before 2: with	2 10 -5 -4 9 -1 5 11 13 2 -30 -6 -11 -20 33 12
word before 2: women	22 10 1 -11 14 -12 8 -2 -6 0 5 1 20 -12 -6 16
word before 2: wounde	-4 3 2 10 10 -4 12 -6 -4 -1 -10 4 -6 -2 5 -2
word before 2: year	3 22 15 14 -25 -1 27 -1 -3 13 -19 -5 -9 22 -37 5
word before 2: yermak	34 16 10 -1 3 -5 13 10 5 3 -25 -13 5 -5 -18 6
word before 2: younge	36 -16 18 6 33 -2 25 -17 -5 -11 2 20 18 -15 6 19
word before 2: zelens	9 24 36 7 -2 9 -16 21 -13 -13 15 -17 -9 13 -27 -14
word before 2: а	-16 -12 9 24 0 20 17 -5 5 23 10 18 17 19 33 -3
word before 2: август	40 -14 11 -11 18 -19 36 -28 19 -1 -35 20 37 -33 39 22
word before 2: авиабо	10 8 15 3 13 -7 14 -1 -4 6 -11 12 15 -8 15 14
word before 2: автобу	32 35 28 -13 -18 -13 -3 37 18 -20 -9 -6 -33 30 -23 1
word before 2: авіаці	15 3 12 -10 16 -9 3 -11 -11 -2 -2 11 13 -16 17 17
word before 2: аес	8 -14 -1 -12 7 -9 11 -4 6 -11 -4 14 23 -8 5 14
word before 2: аппара	33 1 8 6 17 -3 6 0 -2 -5 -9 -2 19 6 18 0
word before 2: батькі	9 32 16 -15 -1 -11 -37 22 26 -8 -10 -26 -27 38 -34 -14
word before 2: бахмут	41 -17 31 0 40 -12 33 -38 3 -20 -20 19 36 -23 -3 19
word before 2: безвіс	21 -16 13 -12 21 -7 -33 1 -18 -18 -2 7 31 -2 -4 29
word before 2: белору	-21 -44 -33 41 -7 21 -5 -15 -17 -4 21 38 2 -8 59 -18
word before 2: березн	19 -16 -2 7 -11 -10 16 -13 3 -1 -14 14 16 -14 4 17
word before 2: беспил	3 6 2 -1 25 -10 25 3 -9 -3 -3 5 17 -5 23 6
word before 2: бойцов	13 -5 15 -7 34 -10 28 14 1 -8 -12 14 22 -31 8 11
word before 2: больны	18 -4 14 -5 9 -3 14 -6 2 1 -7 14 0 -9 -4 0
word before 2: бомб	18 9 -3 -3 10 -12 8 4 4 8 -6 4 13 -7 -3 13
word before 2: борту	27 -32 21 -21 34 8 30 -19 -10 -9 11 32 38 -25 34 34
word before 2: бпла	28 -5 20 6 17 -12 5 -7 10 1 -5 4 14 -1 7 7
word before 2: бригад	8 -6 -2 -9 22 -8 18 3 -8 10 -8 18 20 -7 3 0
word before 2: бронем	13 -2 -6 4 1 1 7 -3 -7 -3 8 2 4 -4 -4 2
word before 2: було	26 -12 32 -6 -1 -1 25 -7 -2 -6 19 7 22 -13 22 4
word before 2: были	39 -16 -3 -2 26 -11 37 -29 -3 -18 -15 26 13 -8 0 26
word before 2: было	29 -4 8 -5 13 -14 16 -10 -1 -12 -6 13 31 -16 12 13
word before 2: бійців	12 6 -6 -12 0 -4 7 -11 10 -5 -10 -2 3 -2 -2 4
word before 2: білору	21 1 23 -2 -24 16 -1 1 15 -14 -25 0 5 12 18 4
word before 2: в	18 -3 19 6 25 0 -9 20 40 -24 -33 24 11 5 13 14
word before 2: вдалос	8 10 -3 3 -38 -48 3 8 -4 -4 -25 -8 9 23 -9 34
word before 2: вдома	18 36 29 -20 -5 -30 -5 30 -23 -4 -16 -12 -15 13 -10 1
word before 2: вернул	-13 1 23 26 -36 10 -12 -22 -18 6 25 7 6 -11 24 15
word before 2: вернут	-15 -14 3 9 -29 18 13 -21 -2 23 16 -10 10 -21 26 11
word before 2: вертол	32 -1 37 -1 37 -1 25 5 8 -8 -3 9 42 4 7 1
word before 2: вести	-31 -5 -16 25 25 10 -31 -32 -11 28 -22 -14 -14 8 -19 45
word before 2: вже	-13 15 -18 -6 16 -20 19 11 -11 14 -1 -8 -17 19 -9 14
word before 2: взамен	27 39 9 -8 -17 -1 -25 13 -13 -22 -2 -12 -40 33 -1 2
word before 2: взяли	17 -21 18 6 14 13 17 27 -3 -29 16 31 16 2 42 -15
word before 2: визвол	20 1 2 -16 14 -9 29 -4 -12 30 -19 -23 22 -6 -9 32
word before 2: виплат	1 8 15 10 13 -11 9 -11 6 7 1 14 -3 -4 5 14
word before 2: вместе	-25 -21 0 -15 -11 13 -26 9 15 -11 20 -16 17 7 28 -27
word before 2: вмс	-12 -15 14 -15 -29 3 -29 21 19 -12 -14 -21 -31 7 -16 -20
word before 2: вночі	20 6 31 7 32 -9 10 -21 6 -2 8 0 21 -8 16 13
word before 2: военно	-5 -7 18 31 -28 -4 -4 -6 37 16 21 -5 18 -6 20 -18
word before 2: военны	33 9 36 26 -15 -16 -23 23 24 3 -27 -22 -25 6 -14 -8
word before 2: возвра	17 6 8 1 -18 23 -17 28 -11 -12 13 19 -16 24 3 28
word before 2: возрас	2 5 4 -1 3 2 4 12 -8 11 3 11 7 0 8 18
word before 2: воинов	21 27 23 14 2 -8 1 10 15 11 -11 -14 -6 17 -24 7
word before 2: войска	41 11 18 -1 17 -6 33 -4 5 3 -12 19 -1 -11 2 19
word before 2: воли	-8 -9 13 -12 1 -17 3 -19 18 24 -14 -10 37 -16 9 19
word before 2: волю	35 -6 7 -22 -11 -22 8 -12 4 11 -10 3 17 -17 4 23
word before 2: волі	-32 17 5 1 -19 -1 -4 -1 -18 18 8 -20 -38 22 -27 1
word before 2: вони	33 2 -3 2 7 7 29 -21 3 -8 -9 16 12 -38 34 32
word before 2: ворог	23 -18 20 -12 18 -12 4 -20 6 -9 7 23 18 -4 5 -1
word before 2: воїни	15 -15 7 -4 -5 4 16 -8 -3 1 -14 13 10 -9 23 14
word before 2: воїнів	21 21 0 6 -4 -24 13 6 -18 16 -13 -12 7 -4 -25 12
word before 2: впервы	11 -8 24 -11 -12 4 -32 9 1 8 14 -20 -38 12 -9 4
word before 2: вперше	4 8 11 -5 10 11 11 -3 -10 -9 -14 7 7 -2 1 18
word before 2: время	-7 -9 1 -5 -1 20 -24 -19 -2 -12 19 14 14 -10 13 16
word before 2: все	-16 -5 5 2 -6 18 -5 16 -14 13 -5 -26 12 17 6 14
word before 2: всего	-8 11 -5 22 -28 13 15 -11 -27 28 21 15 2 -12 26 -2
word before 2: встано	37 -9 32 -11 21 -10 13 23 -15 -23 -4 -2 42 -14 15 -1
word before 2: всу	35 36 44 -27 -8 -39 -19 37 -20 19 -12 -41 -12 10 -32 3
word before 2: вторгн	-18 3 -6 -1 -15 -30 -18 27 -19 17 27 1 -1 -11 11 22
word before 2: вчера	38 -12 46 -1 43 -30 35 -32 14 -12 -31 6 50 -40 22 41
word before 2: вчора	18 -13 26 -4 32 -12 27 -25 3 -6 3 13 32 -11 16 31
word before 2: выплат	18 -9 22 11 23 -12 24 -8 4 13 -18 5 7 -28 1 21
word before 2: відбув	24 -18 17 9 40 17 33 -33 10 -13 10 38 55 -6 4 45
word before 2: віддал	-30 -21 -17 -11 14 21 10 -5 -6 18 2 23 26 -1 5 -6
word before 2: відмов	29 -6 11 -13 24 -9 21 -12 3 -14 -3 18 31 -24 6 9
word before 2: віднов	27 -15 18 5 16 10 19 -14 9 -11 14 33 14 4 19 -7
word before 2: відомо	35 -10 11 7 32 7 24 -24 11 -27 0 27 35 -12 16 28
word before 2: відпов	-1 -17 -4 3 -2 29 12 3 -9 -11 25 35 -13 2 22 -8
word before 2: війни	-32 28 -17 8 -19 -24 22 27 -29 44 -22 -16 -28 -11 3 30
word before 2: військ	4 -2 -1 -41 -11 -12 23 -2 -9 20 -3 11 -19 13 3 4
word before 2: віком	10 3 -2 3 18 4 8 -3 6 -4 7 11 19 3 6 19
word before 2: він	35 -7 19 2 13 12 12 -7 -23 2 -13 12 23 -5 6 2
word before 2: гварді	24 -15 13 -7 21 -7 26 -20 -7 3 -7 24 40 -34 12 20
word before 2: говори	-12 3 4 -6 -22 -8 -6 -15 24 -32 11 1 -11 18 -7 -49
word before 2: говоря	20 -18 31 3 -3 -36 -16 14 34 8 -25 -14 -13 -1 -30 21
word before 2: год	-2 15 -14 -2 41 -28 -3 24 -22 21 -11 -2 -25 -2 11 7
word before 2: года	-10 -18 -19 13 -9 12 -23 -4 13 -25 11 -14 -10 13 21 -26
word before 2: году	-35 -8 -20 -12 -13 11 -40 8 -8 -16 18 -16 -29 -12 31 29
word before 2: госпит	-13 -18 -16 21 -20 14 -17 33 -18 -5 24 34 -37 25 25 -30
word before 2: готова	9 8 -1 1 13 -13 5 19 0 -17 11 24 16 -9 15 -12
word before 2: гражда	12 -13 -12 6 12 1 5 27 -8 15 4 13 -9 7 -1 -3
word before 2: границ	2 7 22 5 5 17 -8 13 -7 2 18 6 -4 1 1 -3
word before 2: группа	22 -13 19 4 39 -4 18 -21 -17 -16 -11 26 36 -8 18 9
word before 2: даними	-3 -9 -2 3 -12 -3 29 -8 18 -10 12 11 -1 -13 -24 -9
word before 2: данным	-33 -2 -24 -14 38 -14 -19 -23 23 12 23 -35 -20 -15 -30 22
word before 2: де	2 -17 2 5 13 -7 20 3 -5 10 7 13 0 -1 11 16
word before 2: делега	26 -17 -4 -3 -2 10 31 -22 -9 -12 -20 8 20 -19 11 0
word before 2: день	-14 15 -8 11 -4 -2 0 13 -11 -20 -16 -19 -17 21 -9 4
word before 2: держав	-12 -7 -28 11 0 24 12 -14 -17 29 15 5 -7 4 9 19
word before 2: держпр	22 17 1 7 14 -10 25 -6 -12 10 3 7 22 -21 -2 11
word before 2: держсп	21 -8 12 2 25 5 27 -14 -11 1 -5 8 7 -11 7 28
word before 2: детей	18 -1 5 -2 22 1 21 -16 -5 -3 -7 18 20 -16 11 22
word before 2: днр	-14 -14 -4 -17 26 -21 -15 -36 17 5 -38 -26 -24 -8 -10 25
word before 2: дня	-57 5 -20 16 -25 19 -15 -1 0 35 35 -41 -33 -16 13 43
word before 2: дні	-32 13 -17 1 -17 15 58 -34 -29 56 -36 -32 -19 -16 -32 46
word before 2: до	1 20 -16 -3 -15 -9 21 -27 -4 31 -19 0 4 -5 13 16
word before 2: доби	12 13 4 -9 4 6 28 -30 -2 22 -1 -8 12 -11 3 17
word before 2: добу	44 -8 35 -12 29 -13 32 -18 0 -21 -5 32 24 -1 16 -3
word before 2: догово	-4 1 -14 -13 7 -16 -6 -26 -7 -9 9 -12 -1 -10 26 24
word before 2: додому	31 26 21 -43 -15 -33 16 15 -26 2 -42 -20 4 -15 -30 8
word before 2: докуме	28 -7 18 -9 23 -16 12 -6 17 -11 -11 4 13 -22 17 13
word before 2: дома	-20 -19 -26 20 27 5 -13 -16 -6 -14 34 8 -23 34 -10 -23
word before 2: домови	-5 20 13 -3 -15 5 -18 20 12 13 -17 -15 -6 26 -8 -15
word before 2: домовл	31 -7 28 -2 38 -16 31 2 26 -5 -13 2 12 4 9 6
word before 2: домой	11 -7 4 5 -14 10 -8 -3 -41 -4 13 0 16 -1 34 9
word before 2: донецк	21 -4 8 -13 4 -9 26 -15 5 -4 3 21 1 -7 13 22
word before 2: донець	39 -15 24 10 21 -9 19 -37 -3 -13 -21 19 22 -12 10 28
word before 2: допомо	4 6 -4 -8 0 5 35 -12 -5 32 -20 -12 23 -22 -4 31
word before 2: доправ	1 32 -2 8 -18 -3 -27 8 3 -6 11 -19 2 23 -19 -16
word before 2: достав	-8 -17 -9 -14 -14 2 6 -21 2 8 16 8 32 -14 26 12
word before 2: дпсу	35 0 -3 -8 13 -1 19 -2 -19 -9 -13 10 21 -5 18 14
word before 2: дрони	25 -5 5 9 14 10 4 -6 0 -12 -1 0 17 -21 5 16
word before 2: дронів	19 -6 -4 -8 14 2 18 -9 -2 -13 -10 7 8 -9 18 13
word before 2: друг	-2 -9 33 -2 6 -17 -27 22 10 -1 -4 -14 -28 4 -20 -4
word before 2: другу	9 12 9 -16 16 13 42 -5 -5 10 -43 22 -18 19 -35 26
word before 2: дітей	-21 -14 -27 -3 -8 7 38 -27 2 26 -22 -22 -9 -22 -18 33
word before 2: едут	-24 -15 -21 21 8 26 1 -32 0 -16 -2 5 16 6 19 -19
word before 2: енерге	8 8 -2 4 11 10 3 -2 -10 -7 9 9 8 -15 11 0
word before 2: етап	49 -8 51 -15 27 -35 7 -7 11 -24 21 43 25 -17 -10 2
word before 2: еще	7 13 -6 -6 24 -15 -13 0 -1 -4 18 -17 -24 -7 -16 1
word before 2: ж	-50 -17 -52 10 8 49 15 -13 0 -31 51 56 -19 28 13 -28
word before 2: же	18 17 42 6 -25 -43 13 6 28 18 -34 -34 -21 16 -25 3
word before 2: жилье	13 2 15 -2 -1 -9 11 5 -8 1 -11 -3 14 -14 13 1
word before 2: жителе	24 -7 -3 3 23 9 18 8 -3 -2 1 10 18 -18 -6 8
word before 2: журнал	-11 0 13 -2 19 -13 5 -17 -10 -15 25 0 9 -17 -10 -11
word before 2: жінки	30 -22 14 -3 13 6 30 -33 2 -3 -8 13 11 -32 22 40
word before 2: жінок	22 -6 22 -1 15 -18 12 -2 -15 10 -12 -11 14 -5 19 13
word before 2: з	-6 21 3 -5 3 1 15 -24 5 13 11 -1 -6 -8 7 5
word before 2: за	1 15 34 -15 12 -1 -17 2 18 -19 -1 14 -4 37 23 -12
word before 2: забрал	25 5 17 -1 -11 -1 10 -2 11 -23 12 3 5 7 -11 1
word before 2: забрат	-17 -7 -2 3 -22 -6 1 -24 -5 48 -39 -12 11 -27 -12 -6
word before 2: заверш	5 -2 0 16 10 8 25 0 7 -3 3 19 10 -18 2 3
word before 2: загало	2 26 9 -2 -41 -8 11 7 -12 29 -22 -24 -4 22 5 -4
word before 2: загибл	11 -5 2 -12 -11 3 14 2 -3 -4 17 33 15 5 9 -9
word before 2: заключ	16 -7 -5 -19 21 -17 26 -35 20 -7 -14 -12 26 -34 14 15
word before 2: запоро	13 -20 4 9 15 4 29 -2 2 -16 -5 4 13 -11 1 11
word before 2: запорі	52 -22 10 -6 27 -17 56 -28 -14 -28 -7 28 49 -35 41 30
word before 2: застен	-13 -8 -3 16 -4 16 -8 14 -13 -9 18 33 -24 23 19 -14
word before 2: засуди	23 -5 3 0 4 6 25 -1 -8 7 0 13 17 -12 -3 7
word before 2: захисн	43 6 30 -11 5 -35 8 -13 20 12 -23 -16 21 -5 -8 45
word before 2: защитн	-3 -11 6 21 -15 5 17 -12 2 18 4 23 1 -11 0 16
word before 2: заявил	-22 9 -12 -7 -20 27 -25 18 -36 -37 30 30 -29 21 23 -18
word before 2: заявля	-40 -9 -31 8 -18 54 3 7 -24 0 45 47 -11 34 23 -28
word before 2: звезда	28 -4 14 -23 14 -22 15 -10 8 -15 -24 -3 14 -29 0 11
word before 2: зверне	28 -2 15 1 32 -10 16 25 6 -14 22 21 20 -16 29 -2
word before 2: звільн	-7 14 -8 -6 -13 3 1 -26 23 -8 16 0 1 20 -1 1
word before 2: землю	10 3 27 15 -10 19 -2 4 1 7 -11 19 6 24 9 5
word before 2: землі	23 -2 -3 -10 12 -6 -4 -13 -11 -33 -5 26 13 2 -18 -20
word before 2: змогу	2 1 9 -2 -5 -8 14 -19 -7 -3 -14 8 7 0 -17 11
word before 2: зміїни	31 -20 -7 9 21 -10 29 -33 2 -2 -12 22 20 -22 23 28
word before 2: зникли	-24 -15 -7 8 40 6 -43 -30 -22 -2 -12 4 15 1 10 33
word before 2: зрк	19 5 -2 6 14 -1 21 10 -6 1 7 8 17 -1 10 -6
word before 2: зсу	39 -9 38 5 19 -10 36 -12 2 -47 -5 -9 19 -18 -3 32
word before 2: зустрі	3 -10 3 -11 -5 -11 41 -30 -26 22 -27 17 8 -14 -6 31
word before 2: зі	11 -17 10 10 14 4 20 -22 -18 -9 14 27 32 -8 22 11
word before 2: и	-22 -13 -2 -13 25 -24 -19 16 6 -20 -28 -20 8 4 15 -1
word before 2: идет	24 -20 21 -13 25 -6 42 -7 1 -13 -1 35 38 -24 8 28
word before 2: из	26 19 27 7 -4 -6 11 -18 -5 -10 -3 8 7 -13 9 0
word before 2: из-под	19 -4 14 -10 22 -6 36 -10 3 1 -15 4 20 -24 15 37
word before 2: израил	16 -12 12 -9 14 2 19 -4 5 -9 4 21 7 -15 0 16
word before 2: им	-4 34 -15 -7 -13 23 -9 16 8 -14 -1 7 -8 20 14 -12
word before 2: их	-5 17 -8 -4 36 -16 -24 -26 26 -21 13 -27 -16 -1 0 -28
word before 2: июня	-3 11 -10 -8 -10 -16 12 7 -19 31 -19 -12 -15 1 -29 19
word before 2: й	-5 -3 5 -1 -18 -31 -7 -7 25 -10 -18 6 28 -15 -1 -2
word before 2: йдетьс	-19 -26 -8 -14 11 -6 50 -36 62 -35 24 -9 5 -28 -40 -10
word before 2: йшлося	25 -26 21 10 19 -16 28 -1 -1 -13 -16 3 9 -24 16 9
word before 2: к	48 -3 17 -16 19 -13 9 -9 21 25 -12 10 19 -7 -15 16
word before 2: киев	7 28 -5 -9 -16 -4 20 -21 -36 8 -42 -29 22 -6 -38 1
word before 2: киеву	17 16 2 -7 -13 -16 22 -10 -2 28 -33 -20 8 -10 -7 16
word before 2: києві	26 4 25 -6 13 -14 15 8 -2 -15 -6 -1 29 -6 14 16
word before 2: когда	46 -25 10 -21 39 -24 50 -40 10 -9 -16 11 35 -25 5 24
word before 2: коллег	41 -11 10 -21 20 -25 29 14 -6 -9 -19 28 6 -33 20 25
word before 2: команд	2 -3 -8 -3 0 20 -12 12 -6 -17 11 9 -6 17 19 -8
word before 2: кому	30 7 8 -11 23 -10 25 -29 9 -11 -17 20 41 -26 23 26
word before 2: контра	39 12 -1 -13 -2 -1 22 11 -15 -12 0 14 28 6 28 -10
word before 2: кордон	-13 31 9 -5 -33 -18 -23 17 4 -9 3 -10 -11 15 -12 -11
word before 2: коридо	25 -5 5 8 25 -1 16 -12 16 -18 6 19 18 1 10 -5
word before 2: которо	26 -17 27 -6 21 -18 24 -22 5 -11 0 18 16 -29 15 28
word before 2: красно	2 -11 16 2 1 12 15 2 3 -7 -5 -7 13 2 5 -6
word before 2: курс	27 -9 20 -10 30 -6 6 -14 5 -9 9 15 10 -13 18 9
word before 2: листоп	19 1 15 8 4 -25 13 -9 -1 -8 -1 -5 8 -12 -2 24
word before 2: луганс	33 -21 7 1 23 -14 25 -34 8 -11 3 39 49 -31 19 35
word before 2: людей	3 30 24 -1 -1 -13 -7 51 -6 -14 -14 -24 6 32 -13 -3
word before 2: людини	-14 1 37 5 -21 -10 -31 42 35 -12 2 -32 -43 19 -2 -41
word before 2: лютого	30 -10 13 7 8 -7 19 -18 -2 9 -14 10 22 -15 10 28
word before 2: лінія	42 -12 31 -6 23 -14 22 30 -19 -32 11 20 13 -8 24 -5
word before 2: мама	24 -20 11 -5 22 -11 34 -41 3 -18 -1 30 13 -17 33 32
word before 2: марта	27 -9 23 -12 1 -17 5 12 23 -1 -10 13 3 -2 -5 -4
word before 2: маріуп	39 -17 38 0 19 -9 27 -23 5 -8 13 23 11 -19 2 27
word before 2: машин	11 -2 2 -5 10 -8 13 1 -1 8 -4 13 13 -15 1 8
word before 2: мая	3 1 6 13 10 8 3 2 -6 -6 19 24 9 3 18 -15
word before 2: має	16 8 30 10 14 -7 6 4 -8 -4 16 28 11 -7 17 -8
word before 2: маємо	15 7 40 0 2 12 5 -1 25 -11 25 29 -2 22 12 -12
word before 2: медвед	-17 -17 4 8 -12 14 19 -10 -6 -10 -9 22 5 -10 26 14
word before 2: медики	1 8 10 7 -15 -14 -6 14 16 6 -10 -16 -17 3 -13 1
word before 2: месяце	-39 -18 -12 7 -14 20 -31 -22 -14 1 33 -1 -29 10 28 18
word before 2: ми	30 -4 28 -24 21 -1 30 -17 16 15 -14 15 4 -26 30 25
word before 2: младше	33 -9 4 -2 28 -1 44 -24 -7 -2 -11 17 26 -39 20 37
word before 2: мне	29 7 13 -8 8 -15 29 -4 -6 -4 -11 18 5 -4 8 21
word before 2: молоды	10 -2 11 2 -5 8 17 -7 8 -6 -2 6 6 5 4 -3
word before 2: москва	-12 -12 2 20 -4 17 29 -27 -1 -14 25 10 13 -8 30 0
word before 2: москве	6 2 7 -16 14 9 -21 8 10 -20 7 22 14 2 5 2
word before 2: москву	1 7 0 3 18 4 16 -20 -8 1 -5 -3 12 -4 20 -1
word before 2: мужчин	18 -28 4 -3 0 28 1 -3 4 -5 -33 23 5 7 20 27
word before 2: мы	-42 -4 -6 13 -48 -21 -3 -28 11 3 -21 -25 3 -5 -25 11
word before 2: місяць	19 8 11 8 11 -11 4 1 -2 -9 2 10 13 -11 16 7
word before 2: місяці	-16 6 -21 -2 -18 29 23 -2 -23 32 -22 -34 -9 -16 -11 37
word before 2: на	15 5 16 1 13 2 1 -29 -15 4 -1 1 -24 4 4 19
word before 2: наймен	39 -3 11 -4 31 7 26 -31 -2 -3 -18 32 25 -34 28 39
word before 2: наймол	19 -13 32 -10 -10 -5 4 12 17 -5 -26 5 7 -12 1 8
word before 2: найста	40 -22 21 -1 77 -10 51 -37 -5 -17 -5 29 50 -39 34 32
word before 2: накану	14 9 21 -16 0 -22 4 9 8 3 -3 -8 -7 19 13 7
word before 2: нам	-20 -26 13 22 -10 33 -25 -14 -4 -33 29 13 -3 9 16 -25
word before 2: направ	26 0 -15 -16 11 -13 29 -14 -3 -28 -4 23 15 -21 39 5
word before 2: напрям	6 -15 30 -7 -7 -8 15 -19 5 -45 0 25 14 -10 10 6
word before 2: нас	-2 26 7 -15 6 9 -4 30 0 -25 29 19 -29 24 -17 -17
word before 2: натомі	-5 -23 2 10 15 20 24 0 -22 -6 -2 48 4 11 -12 -19
word before 2: нацгва	42 3 21 -14 5 1 29 -17 20 12 -8 7 15 -6 -9 14
word before 2: наших	-6 1 24 40 -10 6 24 7 -24 -20 9 25 13 24 13 -1
word before 2: нгу	45 -13 12 10 8 11 38 -21 -5 -17 13 35 50 -37 14 32
word before 2: не	39 -30 17 7 36 -8 39 -21 6 -16 -13 36 41 -16 15 14
word before 2: неволи	-4 7 -5 15 -25 -12 -1 10 8 6 -5 -2 -21 22 -9 -14
word before 2: неволі	-15 42 10 7 -2 -21 -16 26 31 22 -33 -30 -8 2 -32 3
word before 2: неделю	20 11 12 3 14 -9 24 8 6 -17 12 23 21 -12 10 -18
word before 2: незако	0 -1 12 8 -2 -4 27 -8 44 -33 23 -2 9 -9 -23 -42
word before 2: незале	25 46 -3 1 0 -21 -21 32 12 -11 -4 -15 -6 39 -32 -14
word before 2: нем	29 5 4 0 26 5 25 -21 -14 1 -3 19 29 -26 4 30
word before 2: ними	-15 5 6 21 4 11 10 33 -8 -9 -4 -2 -22 23 -3 -13
word before 2: нині	1 1 0 0 37 -22 -4 -5 -18 -3 -15 -5 13 -18 -21 27
word before 2: них	-1 2 -24 -17 -5 -4 3 5 22 -13 -10 10 15 5 30 11
word before 2: ночь	11 1 8 -10 8 0 26 -15 12 -12 -22 15 17 -17 14 14
word before 2: ніч	16 -8 6 7 8 -6 20 -3 -5 -3 -10 20 29 -6 3 7
word before 2: о	16 6 5 -12 9 -31 4 -24 -6 -10 25 -22 -18 -1 -21 8
word before 2: об	-12 22 -11 -8 19 -6 -11 -12 -12 -13 32 -27 -22 -17 -27 -32
word before 2: област	-1 8 5 7 47 -1 16 -16 14 -21 17 -1 -5 -9 6 -8
word before 2: обмен	7 7 17 12 -9 18 17 -40 5 -37 24 21 14 17 20 20
word before 2: обмена	44 6 15 -10 6 16 -8 -8 16 1 14 29 -12 12 4 12
word before 2: обмене	51 -16 52 16 46 -11 36 -22 -11 -10 -2 39 4 -21 12 14
word before 2: обмено	-24 9 -40 11 -9 5 -4 23 -13 25 -17 1 -35 -2 -5 25
word before 2: обменя	5 4 -21 28 -14 17 25 -16 -7 5 0 37 15 5 -2 36
word before 2: обмін	-20 13 -14 -50 -10 23 16 13 -6 -11 -46 -27 -31 16 13 3
word before 2: обміна	-51 3 -12 10 -37 -4 26 4 -20 43 -22 -38 -21 4 -29 19
word before 2: обміни	-10 32 -14 -3 -23 32 32 -17 -19 33 -18 -27 -33 9 -17 16
word before 2: обміно	30 23 22 6 2 -7 -23 10 17 3 10 13 -19 22 -29 -30
word before 2: обміну	6 36 21 -10 -7 -25 40 -3 25 -21 -20 2 -7 -14 -35 24
word before 2: обміня	-12 -7 20 -5 26 0 8 5 -29 -15 -25 29 35 2 4 -9
word before 2: обміні	-26 -15 -36 -19 23 -28 -17 34 -38 9 -29 -2 -41 -41 39 26
word before 2: оборон	15 23 27 -7 -1 -23 22 -2 11 9 -10 8 11 7 -2 13
word before 2: обратн	-33 -20 1 -10 -4 23 -4 -8 -20 -14 22 25 -19 -11 23 3
word before 2: обраще	15 7 20 1 20 3 16 1 2 -13 -17 27 22 5 17 -3
word before 2: обстав	-13 -10 -21 14 45 -3 -39 -21 -17 -3 -9 -9 -4 5 -9 51
word before 2: обстре	18 -14 16 5 11 0 14 -6 0 -21 4 20 29 -3 11 -8
word before 2: обсужд	21 -22 -2 -5 8 4 27 -27 -10 1 -7 8 -3 -9 11 24
word before 2: обшукі	0 9 15 -4 12 -3 16 10 7 -9 2 -3 1 2 -6 -7
word before 2: один	23 6 27 -4 24 10 1 -5 11 17 -18 15 34 6 9 2
word before 2: одній	2 -5 -5 -2 -2 25 2 -19 -2 -33 -2 7 19 -10 -17 18
word before 2: окремо	-2 -12 11 -2 7 -17 35 -1 5 -14 -4 17 9 -21 9 3
word before 2: октябр	15 -14 27 0 -2 -27 -10 2 3 -10 -13 4 5 4 -1 2
word before 2: окупан	10 -28 2 -11 5 -5 35 -5 9 -1 -13 3 3 -15 -4 8
word before 2: омбудс	-9 7 0 -6 -50 7 8 -17 -15 20 11 -18 12 5 35 27
word before 2: они	-23 -10 -8 -13 -22 24 -16 -39 -15 -7 18 -11 -17 -16 32 37
word before 2: операц	-6 -4 7 -13 -15 -9 31 -10 -20 -3 -17 -26 -20 -19 -2 22
word before 2: освобо	6 10 17 -18 19 -20 10 3 -2 22 -20 8 -4 -5 2 29
word before 2: остают	-23 -5 -16 -20 28 -10 -8 -14 -23 7 34 -17 -21 16 -2 -17
word before 2: осіб	22 3 40 -1 22 -15 13 8 -10 -36 9 5 -10 25 -3 -29
word before 2: от	1 -3 11 16 0 4 18 15 -8 23 -23 0 9 19 -3 7
word before 2: ответ	2 -1 5 -4 26 -15 -5 -6 -16 -8 -3 -15 29 -25 -14 6
word before 2: отдали	26 21 19 -18 6 -1 6 12 -16 5 -9 13 -11 17 -34 0
word before 2: отданы	-11 3 5 -1 -2 -7 5 -6 27 22 -12 2 4 10 -17 -21
word before 2: отправ	23 34 20 -15 -18 -11 -20 10 9 -6 1 -7 -15 33 -18 -17
word before 2: отпуст	5 4 19 30 9 -5 16 0 8 -27 10 17 -12 17 8 -4
word before 2: отрима	-30 10 -18 -6 1 18 1 22 -22 23 4 5 -13 26 12 -14
word before 2: отчита	-13 4 -11 0 -22 15 -3 7 -29 -14 26 25 -25 37 -16 -23
word before 2: офицер	16 10 10 -11 -1 -15 8 7 9 -21 -5 -3 8 -6 17 7
word before 2: офіцер	10 -19 11 -14 -4 -20 19 5 3 -29 -7 25 3 -17 32 8
word before 2: пакет	21 8 17 7 24 1 15 -1 -6 -17 2 27 23 -4 20 0
word before 2: пво	32 -17 19 -8 37 -24 29 -18 9 -7 -17 11 43 -26 18 29
word before 2: перего	5 -2 -7 -20 1 -3 -18 -18 -8 -21 5 -24 30 0 55 -9
word before 2: переда	7 16 -3 19 -9 5 2 15 -8 6 26 32 -6 9 -22 9
word before 2: перелі	26 -12 17 -2 27 -10 19 -32 6 -10 -10 11 21 -11 13 13
word before 2: переми	14 2 8 -10 7 -1 10 -17 -2 -1 -6 -5 -1 -3 -10 4
word before 2: писем	14 9 5 6 0 -11 1 6 -10 7 4 13 12 6 17 5
word before 2: плен	27 -20 10 -8 15 -17 19 -12 -5 7 -17 15 17 -2 6 9
word before 2: плена	-11 -14 -3 -19 -30 30 -21 -6 5 9 13 -12 -15 -8 11 1
word before 2: пленны	22 11 37 27 9 -16 17 0 0 -9 -2 2 2 22 14 9
word before 2: плену	-3 -2 -2 -10 19 -28 6 -33 -1 -2 17 2 -8 -5 -15 -21
word before 2: по	26 -5 9 -7 31 -15 18 -17 -23 -20 23 11 8 -11 -15 17
word before 2: по-пре	17 -7 -14 5 30 -13 24 -4 -24 -23 18 -20 2 -7 -21 -7
word before 2: поверн	-10 31 -9 -19 -29 -2 13 4 21 21 -25 4 -3 15 -20 -23
word before 2: поверт	24 39 24 -21 -33 -27 -18 20 18 -4 -7 -15 -13 12 -20 -7
word before 2: повідо	1 -22 13 -9 -36 -3 -37 24 10 -5 -11 0 -34 44 3 -31
word before 2: погибш	-21 -4 -18 7 -16 33 2 3 -18 10 20 25 -5 20 37 -30
word before 2: погово	33 -23 2 0 30 0 28 -6 4 4 -1 -4 26 -14 24 20
word before 2: погоди	25 -9 13 11 14 2 14 -10 -14 -1 6 23 25 -10 18 4
word before 2: под	9 -4 13 7 -4 7 13 -6 -12 -5 -5 -4 -3 -13 14 3
word before 2: поднят	23 -26 2 -16 32 -2 19 -13 7 -11 -13 13 21 -25 14 26
word before 2: подтве	28 -12 23 27 1 0 30 7 -14 -2 -3 9 15 -8 23 -3
word before 2: полегл	-32 -2 -16 12 -6 -6 22 -15 -19 19 -24 -19 -11 -21 3 15
word before 2: полон	22 -9 7 -7 23 -25 16 -4 0 -11 -30 22 30 -12 4 -4
word before 2: полоне	-17 -11 -8 -18 -3 14 2 24 -9 -10 -9 13 16 3 -11 -39
word before 2: полону	18 21 31 -29 -50 -33 -3 -2 -9 8 -17 -7 -4 -4 -1 27
word before 2: полоні	-8 -8 -9 4 -5 -6 13 -42 40 -25 26 -10 1 -5 10 -31
word before 2: получи	-24 3 -31 7 -29 3 -31 20 -24 -26 15 26 -36 50 1 -50
word before 2: поля	33 -23 10 -17 7 -5 28 -3 13 1 -4 6 40 -23 34 19
word before 2: поліці	29 -22 38 10 19 -10 26 7 10 -10 -7 31 22 -11 14 -3
word before 2: попере	-14 13 24 8 -10 -4 -6 25 -20 21 -3 -26 -24 23 -3 -15
word before 2: поране	20 -13 35 0 1 -13 23 -11 1 -2 1 -10 6 -4 -6 16
word before 2: поровн	-8 1 -19 22 -9 -2 14 -10 -9 -7 15 -6 -17 17 20 -19
word before 2: после	21 -19 12 6 2 -11 21 -18 -10 -11 -26 -8 21 -33 -5 25
word before 2: посыло	-5 -9 -1 4 6 6 -1 8 -2 4 -7 7 8 -5 -8 2
word before 2: потери	28 3 33 -1 32 -14 23 20 -4 -15 -17 36 26 5 2 11
word before 2: потерп	24 0 -2 5 19 1 9 4 -3 -12 8 4 -1 -3 15 6
word before 2: працюю	15 -15 -1 -11 12 -2 23 -22 -3 -8 -15 20 28 -16 26 12
word before 2: предло	15 -4 11 3 13 3 -2 0 5 1 4 -8 16 0 13 -3
word before 2: привез	-4 38 10 3 -23 -5 -4 17 1 22 -4 -16 -22 37 -16 -13
word before 2: пригра	8 -13 5 -10 36 -20 -12 -20 -1 5 -39 9 14 -11 -10 47
word before 2: приеха	-9 -28 -5 -4 -1 41 6 -15 -23 15 17 27 1 -30 34 35
word before 2: прийня	8 33 30 -11 -26 -12 -40 44 17 -1 -3 -19 -22 46 -25 -36
word before 2: прикор	33 30 21 -4 16 -13 8 -8 14 12 -12 -8 16 -5 -15 24
word before 2: пример	3 -34 -6 -26 41 5 -8 -33 -20 -9 -22 8 5 -18 -6 39
word before 2: принял	-2 -11 -6 -28 12 5 -6 -6 -1 -8 -2 20 17 11 16 -6
word before 2: приїха	-1 34 -8 -10 -33 -16 20 16 9 26 -23 -25 -26 14 -23 24
word before 2: про	-10 -62 -4 -24 47 28 3 3 -39 -35 31 65 18 12 -14 20
word before 2: провел	43 1 29 -21 11 -9 -18 -18 21 -3 -1 4 22 7 -23 24
word before 2: против	28 -13 10 -27 20 10 7 7 11 -31 -23 30 -2 -6 9 2
word before 2: процес	-5 -14 -10 16 -6 25 11 -4 -12 -8 4 25 7 7 25 6
word before 2: прошел	5 -24 9 41 -9 12 23 -4 -18 6 -5 21 11 0 24 11
word before 2: психол	41 -6 7 -3 28 3 14 -17 7 -14 4 29 9 -5 26 26
word before 2: під	14 7 8 4 19 1 6 -11 1 -3 -6 1 7 4 9 -1
word before 2: підтве	0 -15 0 -9 25 4 24 -42 31 -21 25 -9 12 7 -30 8
word before 2: піхоти	26 -4 21 -1 17 4 27 9 -18 -1 -15 8 16 -7 16 10
word before 2: раз	4 5 13 -1 12 -5 5 -6 3 5 12 -2 20 4 3 -4
word before 2: разом	-9 28 2 -21 -18 -4 -35 27 6 -6 5 -52 -34 -5 -14 -28
word before 2: ракет	24 -10 23 4 30 -8 19 -8 -4 -5 -7 15 33 -9 22 9
word before 2: ранее	24 -12 10 -11 27 -13 25 -27 -3 -3 -14 23 30 -15 10 22
word before 2: ранены	-10 4 1 -18 14 18 -8 -3 15 -5 1 -5 6 4 -13 -14
word before 2: реабіл	31 8 19 3 8 -11 18 1 -13 -17 -6 17 15 -16 11 6
word before 2: ребят	20 2 4 -2 -5 10 -9 13 23 2 -21 17 6 10 18 -20
word before 2: регион	-8 -21 -11 -3 -15 1 -21 8 -14 -9 8 35 -16 11 38 -21
word before 2: режима	-9 -11 7 27 -7 26 7 -1 -4 5 -1 23 -7 8 -5 -22
word before 2: режиму	27 9 14 -1 -17 4 -9 11 15 7 -13 8 -22 27 -7 -24
word before 2: резуль	28 10 9 11 -21 -11 -11 -3 -1 -2 -7 -6 18 2 -9 3
word before 2: репатр	-6 28 10 6 -31 2 2 16 -23 5 6 -20 -6 11 -5 16
word before 2: респуб	5 -20 4 13 6 14 2 -25 23 21 -33 38 26 -9 7 16
word before 2: рефриж	18 -2 16 -10 14 -9 12 3 -9 -10 -8 -1 1 -3 19 2
word before 2: реєстр	-35 -9 -9 -5 11 -9 -1 -19 9 -13 0 4 -13 3 -8 4
word before 2: родин	12 -10 14 0 21 -1 18 -5 -11 -15 -8 8 3 4 -20 11
word before 2: родину	-2 -36 -25 -2 -4 -17 0 -52 11 -14 25 -25 34 -19 64 -9
word before 2: родным	42 11 24 0 -6 -15 -7 24 -6 1 -32 -15 1 17 -5 12
word before 2: роки	-12 -7 -12 6 -2 -5 35 -23 4 29 -16 5 3 -15 -22 37
word before 2: року	-10 40 12 13 -16 -9 27 -7 -7 3 -4 -22 -11 20 -9 6
word before 2: років	8 0 -8 6 -3 -8 6 -11 3 -11 1 8 7 0 14 9
word before 2: россии	-14 7 -13 32 -26 7 4 -8 43 -24 -14 19 4 0 -12 10
word before 2: россий	7 16 19 -12 4 -20 12 13 31 -2 -22 0 -4 20 -7 -5
word before 2: россию	-15 3 21 3 -50 -9 -28 16 6 -7 6 -7 -2 13 12 5
word before 2: россия	-23 -3 -12 7 -26 17 15 -15 8 -26 27 33 8 9 4 -5
word before 2: ростов	43 -6 41 -17 24 -27 17 -10 27 11 -34 -13 22 -26 -5 27
word before 2: російс	-14 20 -10 15 6 -3 5 3 20 8 -30 4 2 10 -1 7
word before 2: росія	-31 -16 6 -19 -11 22 18 5 16 -7 10 16 -17 10 11 -13
word before 2: росіян	-38 -25 -1 -12 6 53 9 -14 0 -38 49 28 -12 -10 49 1
word before 2: росії	-14 -11 20 -4 -24 18 16 -3 13 -17 22 29 -9 31 23 -15
word before 2: році	17 6 7 -7 18 -8 9 -7 -15 -10 -24 6 15 -7 1 -6
word before 2: рублей	4 6 11 -7 15 -7 1 -7 3 -2 -8 -3 4 -2 10 5
word before 2: рф	-27 -3 -3 23 -16 16 -4 9 10 15 10 5 14 3 8 -17
word before 2: рідних	18 19 12 -20 -10 -16 4 -1 21 -23 -11 -4 3 17 -26 -9
word before 2: рік	-52 13 -28 4 -1 -13 -3 48 -24 33 -23 -19 -20 -18 -5 39
word before 2: рішенн	24 -8 10 5 19 8 19 -12 -5 -7 4 4 19 -6 10 8
word before 2: с	-7 -18 -7 11 -12 3 8 15 -30 24 -4 11 12 -19 61 27
word before 2: само	15 -21 7 -12 33 16 33 -46 -24 1 -11 15 22 -38 14 33
word before 2: самоле	38 -17 26 -9 31 -1 19 -8 -15 -19 -12 10 34 -23 17 9
word before 2: самому	32 -2 1 -17 32 -2 33 -21 8 -6 -20 8 13 -13 24 11
word before 2: санато	14 -5 6 -7 34 0 7 -13 -11 -10 16 12 29 0 20 -1
word before 2: санкці	13 -9 5 3 15 7 7 -13 0 -10 -9 5 0 -7 6 -3
word before 2: сбу	-18 4 16 -10 14 -10 -16 -16 14 -9 -4 22 -18 -29 12 12
word before 2: сверх	8 11 -4 5 -18 16 -6 14 -2 -14 11 15 -27 32 7 7
word before 2: сво	38 9 26 -17 15 -6 19 8 17 -10 -2 31 21 -26 2 2
word before 2: свобод	-11 -6 -13 31 7 15 -6 59 11 -36 -20 -18 -34 -4 -10 -43
word before 2: своих	17 -4 16 22 -9 6 22 -7 -1 -3 -23 -4 8 -9 32 22
word before 2: свідче	21 -13 11 -1 14 -1 19 -23 -4 -17 0 24 12 -11 27 24
word before 2: світло	19 -14 10 2 12 1 14 -5 -1 -7 7 19 10 -2 19 -2
word before 2: сегодн	11 0 13 11 -21 11 9 9 -10 -21 1 22 10 22 5 -21
word before 2: семей	7 -24 10 1 15 12 15 -29 -19 -4 3 23 2 3 30 -4
word before 2: семьям	7 7 19 -7 -3 -12 2 1 6 -14 1 8 10 9 -12 6
word before 2: сентяб	9 -5 14 18 -6 0 -1 -10 -5 -3 -1 28 -1 -1 3 -4
word before 2: серед	56 -3 64 -17 1 -13 20 17 7 -15 -11 -3 4 -9 2 -16
word before 2: сержан	38 -1 39 -2 8 -13 42 -17 9 -11 -20 23 46 -23 3 33
word before 2: серпня	13 -1 15 -12 18 -5 -7 -4 3 -26 15 11 13 9 -13 3
word before 2: сил	-5 7 19 -16 -16 -9 -23 8 13 -12 14 -17 -12 16 -1 -15
word before 2: сили	51 -7 12 -10 42 -1 59 -37 -14 -16 -10 27 53 -34 12 36
word before 2: складу	42 -16 6 5 23 2 29 0 -19 -10 -9 12 30 -18 9 24
word before 2: сложил	9 9 24 -5 22 -14 10 -11 -10 -12 4 25 25 6 13 -15
word before 2: соглас	27 -14 6 -6 35 -17 14 -17 10 -2 -4 13 26 -20 4 27
word before 2: солдат	-49 -27 -19 0 -18 -1 -32 17 14 -13 -11 1 -35 11 -14 -13
word before 2: сообщи	-1 20 28 9 -21 -9 -36 29 18 18 5 -19 -29 40 -24 -30
word before 2: состоя	5 15 38 -7 -18 6 -6 8 9 -7 12 9 -16 8 -2 -14
word before 2: списка	34 -25 17 -4 8 -6 16 0 -3 -12 22 -9 -15 9 -9 -17
word before 2: списки	4 -31 -7 -11 33 -5 6 -23 -26 -23 22 -2 7 -24 -2 -13
word before 2: списку	-31 -35 -16 10 -11 -10 12 -20 0 22 1 -19 -30 -7 -11 13
word before 2: список	51 -37 36 -3 16 -15 10 5 -1 -16 2 33 3 10 4 6
word before 2: среди	6 -24 5 18 0 -13 1 -7 18 -17 -39 8 -11 3 -31 18
word before 2: срокам	2 10 4 4 8 -7 -3 8 11 -5 -7 -5 -1 -11 11 8
word before 2: ст	18 -3 12 4 17 0 19 -16 -11 0 -1 5 29 -16 7 11
word before 2: стамбу	33 -16 23 -11 21 -22 46 -31 4 -4 -33 23 18 -38 17 14
word before 2: старше	33 -19 27 -6 32 -10 26 -14 -6 -4 -7 17 24 -13 10 16
word before 2: сторон	4 0 6 15 16 4 4 23 -52 4 8 1 -14 19 -22 -7
word before 2: строки	11 -2 -6 3 13 5 13 2 -2 -8 -12 7 0 -13 6 9
word before 2: суд	13 -11 1 0 16 4 14 -15 -13 -10 -4 12 20 -12 29 31
word before 2: судов	10 -1 -1 -10 -7 -12 17 -3 1 8 -9 16 17 -12 16 7
word before 2: сумах	-8 -17 -5 17 25 -9 -9 -14 -10 -2 35 -19 -1 -15 -29 -11
word before 2: сутки	33 -10 15 -10 25 -18 35 -9 5 -21 -5 22 35 3 -7 -8
word before 2: схуд	32 -7 4 3 14 -6 21 0 -3 4 3 7 15 1 14 19
word before 2: сьогод	0 25 -21 -39 8 0 -11 -4 -24 22 16 24 0 26 -4 -18
word before 2: та	39 17 21 -2 9 -34 8 9 20 3 -14 -13 -6 -3 10 28
word before 2: так	-7 -4 -5 -1 5 10 11 0 7 -6 20 19 4 23 12 -15
word before 2: также	6 45 44 -10 -10 -1 -26 28 10 19 -13 -24 -30 34 -36 -16
word before 2: також	1 8 15 -12 26 0 -9 9 1 -18 2 21 1 21 22 -21
word before 2: там	-28 -20 3 9 -5 -3 21 -27 24 -36 47 -13 2 -8 -16 -47
word before 2: танк	4 -8 1 -6 10 -9 2 -3 -5 10 -5 5 15 -4 -2 6
word before 2: танка	7 -3 -6 6 15 -10 8 -10 10 -2 6 6 13 -2 6 3
word before 2: танков	15 -1 26 9 14 -15 16 -18 9 -3 0 6 22 -5 8 1
word before 2: танків	11 4 21 6 18 2 15 -3 -2 2 0 14 15 -3 -6 5
word before 2: теж	-24 9 27 11 1 16 -29 31 -36 -15 20 5 -34 48 -12 -26
word before 2: тел	-5 6 0 -13 -17 -15 -31 2 1 26 20 -28 -4 -11 2 20
word before 2: тела	45 11 33 -18 12 -29 0 10 21 -8 -41 -4 26 -14 -4 26
word before 2: телами	25 5 0 -6 -2 -14 -9 0 6 -1 -9 13 4 -3 -4 -4
word before 2: телефо	15 -4 15 -10 23 -1 24 2 13 -7 14 24 14 -8 28 -6
word before 2: терито	-12 -3 18 15 -14 -3 15 -22 39 -11 24 -14 -14 19 -21 -32
word before 2: теробо	-12 19 22 -10 -20 -18 -4 13 12 -9 -3 -18 -21 5 6 -9
word before 2: террит	-12 -6 -10 45 13 16 3 21 -1 -8 10 6 -16 24 20 -33
word before 2: техник	27 8 17 -13 3 1 19 -12 15 1 -4 26 9 6 12 1
word before 2: тижден	32 -21 28 4 22 7 17 -4 0 -4 3 19 -5 -14 21 2
word before 2: тогда	5 -5 6 -1 14 13 -2 20 9 -16 9 25 5 10 -22 -8
word before 2: тоді	24 -8 19 4 22 -14 19 -14 -10 -10 -14 1 38 -24 14 29
word before 2: том	3 10 23 -10 -22 -12 1 6 -3 -8 -14 24 -23 14 -5 -13
word before 2: тому	23 -34 22 -7 38 -10 21 -15 11 -19 12 22 22 -2 27 0
word before 2: торік	2 10 -5 5 -12 9 23 -20 -13 25 0 7 12 -4 10 9
word before 2: травня	28 -6 -10 -5 8 -1 29 -9 4 -4 -4 11 12 -10 1 23
word before 2: триває	9 17 15 0 14 6 10 -14 1 -14 -2 -3 4 5 -5 15
word before 2: тро	24 -14 4 1 30 21 33 -27 -5 1 -12 40 27 -32 19 38
word before 2: туда	-1 24 7 2 -21 23 -15 28 -14 -13 16 15 -14 34 -8 -13
word before 2: тіл	20 -8 31 -3 19 -37 50 -31 -12 10 -16 -7 26 -46 40 27
word before 2: тіла	24 30 18 -14 -30 -27 4 10 17 -25 1 8 17 4 -2 12
word before 2: у	-3 -11 4 -16 -2 -17 16 -19 20 4 27 -12 -7 -11 5 -4
word before 2: удалос	-2 7 1 6 -28 18 -2 0 -11 5 34 -8 -38 -20 29 22
word before 2: удома	12 4 12 -19 13 3 3 6 -17 3 -16 -16 1 12 -3 17
word before 2: уже	-27 3 -6 -4 -26 -22 -26 -11 -27 0 19 -14 -3 -18 17 38
word before 2: украин	-24 28 2 -26 5 -23 -16 -5 -46 11 10 -2 -6 10 -24 -24
word before 2: україн	-30 27 -19 -38 -5 -25 -9 12 -24 27 11 -17 -25 20 -35 -11
word before 2: уничто	29 -3 20 -2 27 -19 24 -7 9 -2 -6 -3 23 -4 4 4
word before 2: уперше	29 -8 -6 2 2 -4 30 -4 1 -14 2 6 26 -26 22 24
word before 2: услови	3 1 -1 29 -11 14 0 -8 2 -21 18 22 13 5 6 -15
word before 2: усього	-16 36 -37 0 -31 -38 11 -14 3 -14 -15 -45 -8 -25 -7 28
word before 2: учасни	19 -1 20 -9 32 16 18 -8 -8 5 -5 22 12 -23 18 24
word before 2: учора	46 -25 18 -11 29 -11 40 -35 -3 -12 -15 15 38 -26 11 47
word before 2: феврал	30 -13 4 2 20 -13 14 -19 -7 -2 4 -1 16 -23 20 4
word before 2: формат	36 -12 26 -14 28 -21 35 -15 30 -40 -26 10 11 -16 1 10
word before 2: формул	-3 9 -14 -8 -16 2 -1 1 5 -6 23 22 -13 5 -8 3
word before 2: хамас	27 -33 13 -20 31 -1 37 -28 15 3 -15 17 22 -20 29 33
word before 2: херсон	25 -4 8 -8 30 -13 22 -6 -1 -18 -12 -1 11 -14 18 26
word before 2: хлопчи	28 -26 23 -6 -8 -11 -6 -9 13 -27 5 4 -13 4 9 -1
word before 2: хто	9 8 46 4 -3 -15 -25 21 20 11 -11 -19 -21 12 2 -3
word before 2: це	-21 20 -3 10 15 -4 -1 15 -18 31 -29 -8 -22 -19 23 21
word before 2: цивіль	8 36 -1 -14 4 -31 11 -1 11 5 -32 -23 -16 -1 -28 -1
word before 2: цифра	28 -22 32 -9 -1 10 10 2 3 -2 13 17 8 -5 9 -6
word before 2: цифру	-28 18 9 14 3 -8 -51 5 2 19 -28 -40 -28 13 5 25
word before 2: ч	17 -9 1 11 23 -2 37 -16 -11 -7 -7 19 30 -29 25 22
word before 2: чаес	26 26 38 0 -19 -25 2 13 21 0 10 12 3 -9 -1 -6
word before 2: час	-25 -4 -16 -10 21 17 -8 -1 18 7 -7 4 -12 8 1 -14
word before 2: частин	-27 41 -24 -13 -26 -14 -2 10 -21 25 -16 -44 -18 -27 -8 21
word before 2: челове	-1 9 7 19 48 -34 7 17 18 -5 -15 -3 -29 -3 -2 4
word before 2: чем	1 -12 -15 -8 9 -3 8 -19 17 -17 -16 19 22 -9 -3 8
word before 2: чолові	-24 -53 -20 -18 22 -28 -5 0 -21 -23 -28 71 -2 1 72 -13
word before 2: что	1 13 -11 20 12 3 5 -20 -24 -20 30 17 15 7 5 -6
word before 2: штаб	-15 -3 -13 7 -7 7 14 18 -24 12 -19 11 -34 -16 14 25
word before 2: штабу	4 -25 -5 -9 25 -4 28 -14 20 1 -10 25 40 -32 34 30
word before 2: ще	28 31 45 -15 10 0 10 34 -19 -8 1 12 3 30 1 -8
word before 2: щиті	-10 38 -2 1 -21 -8 -12 7 14 5 1 -14 -19 25 -14 5
word before 2: що	-3 -23 -8 4 1 28 34 -24 18 9 -4 15 19 -7 18 8
word before 2: щодо	16 -29 36 1 42 -12 -4 -12 -28 -10 -17 18 40 -25 19 36
word before 2: щойно	21 12 13 7 10 -9 12 -11 -8 3 1 18 6 -15 -4 24
word before 2: экипаж	30 8 20 -15 27 -1 18 -15 4 -14 -14 6 21 -16 8 21
word before 2: этап	51 -21 32 -20 18 -21 36 -11 12 -9 -20 17 34 -26 2 23
word before 2: этом	20 23 36 0 -24 -14 -39 34 14 -6 5 -15 -24 47 -36 -18
word before 2: який	-4 7 20 -11 1 -6 -2 11 -2 12 8 -18 -7 21 -18 -8
word before 2: яких	-14 -11 -27 -10 22 5 -11 9 -19 2 -19 -8 -18 -30 27 22
word before 2: якого	34 3 2 5 10 13 21 9 -12 0 -16 5 11 -12 10 16
word before 2: яку	22 9 9 -14 1 -15 -3 11 17 1 -20 -18 3 16 -16 -9
word before 2: які	-14 20 -8 -7 -15 -10 20 -5 -4 26 -5 -6 -26 -19 -3 18
word before 2: января	11 -3 39 -24 -7 -22 -17 19 11 -1 1 -29 15 7 9 -8
word before 2: є	7 30 35 -14 -16 -4 -24 25 2 -5 -30 -19 -22 7 -11 -14
word before 2: і	-27 -6 4 -14 -27 -27 6 -14 1 2 -12 -27 12 -11 -2 13
word before 2: ідетьс	46 -16 31 -3 37 -11 29 -13 -7 -19 -5 24 46 -13 33 11
word before 2: із	23 -3 11 4 12 -35 18 14 -27 -19 -17 17 0 -1 -2 8
word before 2: їдуть	18 0 12 -7 -6 -19 5 -6 -5 5 2 -5 -1 -7 -27 25
word before 2: їм	-4 -16 -8 1 7 18 15 -6 -4 -9 21 13 -8 8 29 -24
word before 2: їх	7 -10 4 0 -1 37 0 28 -16 -20 40 39 14 26 23 -9
word before 2: їхніх	-26 5 2 -2 16 24 -21 -9 -47 -5 45 21 1 25 7 -50
word before 2: اسير	-7 8 3 3 -7 4 -22 2 6 -11 -6 14 -14 26 -5 5
word before 2: اسيرا	8 2 -6 -6 -21 -3 -16 14 -5 -1 1 5 -12 26 -11 -7
word before 2: اطلاق	-5 -17 -14 7 4 4 22 19 22 -12 -17 -15 -18 -20 -19 -5
word before 2: افراج	13 -26 12 -17 19 -13 36 -14 4 15 -7 -4 15 -5 -11 9
word before 2: اليوم	8 22 0 3 2 -17 -16 13 -7 7 -1 -11 -18 8 -3 1
word before 2: امارات	-22 -23 1 6 35 -13 -30 16 -32 13 -15 -21 14 -8 23 29
word before 2: اوكران	7 -6 9 2 8 5 39 -13 11 3 -7 -15 -11 4 9 -7
word before 2: تبادل	24 1 23 -3 18 -3 16 -34 22 -16 5 6 34 -4 -3 1
word before 2: تي	27 1 19 3 4 9 18 -10 -8 0 -1 13 11 -5 19 -3
word before 2: جديده	-4 -1 3 16 -19 4 2 24 19 15 22 -13 -10 6 -19 -30
word before 2: دوله	2 0 9 1 15 -1 -10 5 -13 15 -13 9 22 -16 9 22
word before 2: روسي	19 13 0 1 -11 -9 8 26 21 -5 -11 -5 -7 -2 -30 -15
word before 2: روسيا	9 21 -16 -11 -21 -5 5 -8 29 3 -4 -24 -17 -1 -24 -5
word before 2: علي	16 16 4 -1 -23 -5 -2 -1 9 -11 14 -3 5 26 -10 17
word before 2: عن	5 -1 9 -28 8 -10 -5 13 12 18 1 -8 3 0 -7 -6
word before 2: في	-7 -4 3 -11 6 -1 -9 5 5 9 3 11 6 1 4 -4
word before 2: كييف	13 3 17 -6 -15 -7 -27 11 0 -7 4 -1 5 29 -22 2
word before 2: لم	14 -25 12 -10 26 -16 11 13 9 8 -7 11 -2 -19 6 7
word before 2: مقابل	-8 -14 -24 -9 -4 18 9 -6 -28 -14 16 26 -13 13 19 -5
word before 2: من	7 17 -1 -8 -1 -5 -8 0 -6 -3 -2 -16 10 -10 -1 14
word before 2: –	-1 18 10 -1 -3 9 13 -24 -22 30 10 -4 -2 -3 4 0
word before 2: •	-14 35 -17 -15 4 -5 -20 15 -6 -9 3 -4 8 6 11 12
word before 2: ▪	18 -14 -4 -14 21 -7 29 -16 -27 -6 -13 9 18 -22 -8 21
word before 2: ▫	17 -8 11 10 29 9 42 1 -6 8 -4 23 23 -24 1 12
word before 2: ⚡	-32 -31 -16 13 -25 23 -29 -14 15 -10 38 -38 34 -26 43 -33
word before 2: ✅	6 30 10 -17 -31 -34 3 7 -14 20 -19 -26 -16 10 -11 -8
word before 2: ❗	16 9 -2 15 17 2 2 -3 -18 -13 13 10 14 9 -8 13
`;

/** By unit, its worth to each answer. */
export const ROLE_UNITS = `
76 48 -24 -34 -7 -59 -91 -41 -91 -117 -45 -58 -23
-76 84 -71 -53 -65 -44 -59 -28 -87 -128 -81 -102 -82
41 53 18 -65 -12 6 -29 -27 -46 -39 -60 -11 -84
-63 -52 101 -11 -65 -81 15 -97 -29 -95 -53 -30 -17
27 -82 -78 -44 -108 -59 32 -79 -106 44 -2 93 85
-54 -68 75 -14 5 -68 21 1 51 -60 -68 -89 -39
34 -55 -16 1 -94 -67 -56 58 -33 -51 30 -11 -144
-38 11 -9 114 -27 -29 -73 -37 -61 55 -123 -102 -123
-36 -21 -84 -33 60 -12 -82 -73 -111 -76 136 -67 -24
-69 -18 -78 -106 -94 46 -78 104 -18 -14 -44 -53 -27
-50 -34 -8 -102 1 -93 -49 -84 50 -177 -26 78 -75
16 -24 58 -56 -88 -48 -58 -91 -43 -53 -56 -67 -32
29 -71 -61 -74 -1 90 81 -106 -37 -4 -70 -49 -38
-56 51 46 -109 -27 -42 -20 -72 -111 -103 -97 -61 -34
19 -86 21 -46 80 -55 -8 -75 40 55 -76 -84 -93
2 -51 -115 -128 -101 -74 -72 53 48 16 -25 -69 64
`;
