/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each unit. */
export const ROLE_WEIGHTS = `
after bodies bodies	6 15 32 -15 1 4 17 -11 46 -7 -19 28 -3 -30 -17 -19
after bodies civilians	5 1 22 47 46 10 27 -15 11 14 -1 -21 -4 -1 -5 -16
after bodies military	10 -4 4 -4 21 26 -2 10 8 33 3 -21 5 5 -30 -17
after bodies null	10 -5 24 -20 19 29 -14 -19 20 -6 -16 21 10 10 -48 -8
after bodies people	-24 26 -46 22 46 17 -28 -14 33 -21 -4 -13 -16 18 -16 -31
after civilians bodies	-5 16 -12 -1 20 9 25 -19 -5 3 -8 27 16 8 4 3
after civilians civilians	2 1 22 -4 15 -6 -14 5 16 21 -24 20 -11 21 9 -10
after civilians military	21 5 35 -14 -3 -21 -19 -3 -9 4 0 3 16 -4 16 -21
after civilians null	-5 -33 29 -14 -7 21 16 23 -6 33 17 0 -21 8 -13 -35
after civilians people	-3 12 -14 10 -19 -16 8 -2 7 14 -7 -21 -10 18 -47 -10
after cumulative both cumulative null	22 -12 -4 12 7 12 -7 11 5 3 -4 3 -15 -2 -12 -16
after cumulative both dropped null	-2 -9 -9 -5 17 -5 -2 -1 12 7 -3 -2 -2 3 -8 -19
after cumulative null cumulative ua	-1 8 -9 0 24 -26 21 1 -21 -29 -9 20 3 -40 6 -4
after cumulative null dropped null	-12 -8 -7 -11 -5 15 10 16 -16 22 -18 -5 23 -20 10 9
after cumulative ru cumulative ru	17 -28 -12 12 -6 13 6 2 5 24 5 -9 6 -13 15 7
after cumulative ru cumulative ua	13 -24 29 -6 13 -8 8 35 7 -6 -14 -16 4 7 -6 -16
after cumulative ru dropped null	-1 -26 -5 -8 -9 16 -8 1 4 45 -13 -25 2 12 -15 -2
after cumulative ru held ru	-15 15 -2 18 -10 -13 -9 3 -10 6 -17 -7 -12 22 -6 9
after cumulative ua cumulative null	6 -4 -13 -6 -3 -8 7 -17 -28 20 -19 -5 2 -7 22 -27
after cumulative ua cumulative ru	-12 19 -20 -19 22 -9 16 5 0 -21 -27 8 -12 3 29 -20
after cumulative ua cumulative ua	-13 -1 25 4 10 -4 4 -20 1 -31 -18 34 22 -2 -14 -8
after cumulative ua dropped null	-14 -16 7 8 10 14 -9 -27 -6 -8 14 29 -4 -17 -23 3
after cumulative ua dropped ua	-18 13 -9 -10 6 -9 30 -14 -14 6 -4 21 6 2 -5 -17
after cumulative ua figure ua	12 11 -11 -5 30 3 15 21 24 12 -10 -8 0 -17 -4 -26
after cumulative ua held ua	4 10 14 33 -14 -1 10 -5 7 -22 26 -15 -14 -18 -9 -7
after cumulative ua part ua	9 -41 -6 14 19 6 -8 36 23 26 -2 1 10 13 -11 -26
after cumulative ua recap ua	12 -5 28 0 8 -4 17 2 -9 3 0 -7 -14 -15 -5 -11
after dropped both dropped both	3 -28 17 13 11 11 2 -7 50 -11 -22 27 19 18 1 10
after dropped both dropped null	40 -3 23 19 8 13 -10 18 34 26 -19 -9 4 42 -12 -21
after dropped both dropped ua	21 -9 -1 13 25 10 8 18 12 0 -15 -6 -12 11 0 -7
after dropped null cumulative both	8 -16 -5 12 -6 -13 26 30 -14 10 -19 -1 9 -15 -3 -11
after dropped null cumulative null	-1 -18 21 5 -6 4 2 2 -20 4 -12 -9 2 10 -11 -1
after dropped null cumulative ru	7 4 -17 18 7 15 -8 7 29 10 -5 -5 5 4 -22 20
after dropped null cumulative ua	-13 6 3 8 10 29 -3 -39 20 25 -24 19 -14 12 -4 -1
after dropped null dropped both	31 15 -7 15 21 12 12 -24 12 20 -20 15 -13 21 6 -5
after dropped null dropped null	6 -31 14 8 8 -6 -27 -11 15 -7 14 4 -3 14 -33 -8
after dropped null dropped ru	2 -38 2 7 15 42 20 5 12 14 -7 -18 -8 -1 7 -11
after dropped null dropped ua	-8 -3 -41 -19 20 15 -5 13 13 27 -11 -5 -22 20 -12 9
after dropped null figure ru	5 4 10 3 0 -7 15 -11 23 19 2 -7 23 12 15 -14
after dropped null figure ua	-4 -26 -11 -19 0 -12 9 -9 -4 0 10 -14 0 -10 10 1
after dropped null held ru	-7 15 3 10 5 -30 4 -2 5 0 -14 -11 -10 5 -16 -19
after dropped null held ua	16 -16 19 26 9 12 -9 -3 15 11 53 6 14 11 -10 -19
after dropped null part ru	2 16 -6 18 36 17 13 -3 8 1 10 18 -21 25 -12 23
after dropped null part ua	-7 -11 2 2 -2 -15 17 16 0 10 13 13 2 -2 10 -25
after dropped null planned null	-13 25 11 17 3 -2 28 -16 -20 -24 0 -17 -18 -8 -11 -8
after dropped null planned ru	13 -27 26 7 -3 -14 4 6 11 -22 0 14 20 11 18 15
after dropped null planned ua	21 -20 0 26 32 8 5 4 26 9 10 -6 8 15 6 -22
after dropped null recap null	24 -22 18 18 37 6 4 15 13 8 -5 -15 -5 12 16 -13
after dropped null recap ru	18 21 -20 3 -3 -14 -10 15 -25 0 20 3 -6 19 -4 17
after dropped null recap ua	16 -21 8 -8 19 -20 -6 -6 4 2 9 -15 20 19 13 -16
after dropped ru dropped null	5 15 26 6 1 9 12 -35 22 -8 -10 -7 12 -26 16 -17
after dropped ru dropped ru	3 -19 -25 31 8 6 9 18 -37 -8 39 15 -18 14 -6 15
after dropped ru dropped ua	6 1 -26 4 17 16 18 2 7 -7 6 2 -8 10 -11 -5
after dropped ru figure ru	2 26 -2 -20 -7 -3 3 3 7 0 -9 2 -6 -5 -14 8
after dropped ru figure ua	-22 35 -19 -24 -19 -9 -18 -18 -12 -11 28 28 17 -18 -16 13
after dropped ru part ru	4 2 -15 14 15 28 4 12 -3 10 12 -2 -36 13 -9 16
after dropped ua cumulative ua	1 32 -22 -20 5 -12 -1 -15 -10 11 -6 -11 -18 -29 -4 4
after dropped ua dropped null	7 16 -8 1 -17 6 0 7 19 14 2 -10 -11 25 -7 9
after dropped ua dropped ru	10 13 4 8 12 5 -13 -3 33 2 -8 3 0 -3 -7 -11
after dropped ua dropped ua	4 8 -7 -11 9 11 12 0 -25 3 18 7 -20 9 -5 1
after dropped ua figure ru	-16 -6 18 -31 -11 -15 -21 -9 2 15 -19 -10 16 3 -4 4
after dropped ua figure ua	30 -18 15 6 8 21 11 -6 -8 12 8 -2 -35 20 -6 -20
after dropped ua held ua	-9 -2 -6 12 8 3 9 7 17 -12 17 5 7 -8 -9 0
after dropped ua part ua	-12 -24 -22 24 7 -5 -10 35 -7 -3 -10 -32 -21 8 -9 0
after figure both cumulative both	0 -16 10 12 -1 -12 13 0 3 18 -15 -1 18 -6 8 -3
after figure both figure ru	-20 -8 38 -28 -11 -25 14 -6 29 18 -42 27 18 -8 24 9
after figure both figure ua	-3 36 -21 7 19 11 -2 5 -23 1 22 2 -27 32 -19 28
after figure both part both	-8 -14 18 -10 -6 -14 -15 0 -5 23 -25 -12 23 -16 19 -3
after figure ru cumulative both	33 -31 7 5 -3 -26 9 19 -28 6 -11 -16 28 -8 -3 -18
after figure ru cumulative ru	-2 10 15 16 5 -8 12 1 13 9 -20 4 -15 24 -1 12
after figure ru cumulative ua	9 26 7 -12 11 1 4 -12 -23 8 -26 22 -29 21 -14 -8
after figure ru dropped both	-4 15 5 1 -2 18 -3 1 -1 -17 3 4 4 10 3 -7
after figure ru dropped null	-4 6 -7 13 -5 4 0 15 1 -10 -9 16 -2 -10 -13 1
after figure ru dropped ru	-21 -13 31 -13 -11 -2 -2 6 5 0 -5 11 12 26 11 9
after figure ru dropped ua	20 -8 -30 4 18 17 19 19 -11 -5 20 19 -42 -10 -25 7
after figure ru figure both	-13 -1 -20 -1 -1 -5 -9 -9 -18 -2 18 -23 8 -21 5 -3
after figure ru figure ru	-10 -38 6 10 -6 13 -9 -17 18 20 -28 29 15 -10 3 7
after figure ru figure ua	14 10 -9 10 -10 6 6 -9 -17 0 25 20 -22 -10 -40 53
after figure ru held ru	-8 18 28 -3 -3 -13 -20 5 -33 -16 -2 -20 -8 -1 -11 27
after figure ru outside ua	-23 -2 -3 0 -6 -5 -12 21 12 6 -19 -17 -15 1 8 18
after figure ru part ru	7 -30 25 20 5 -12 11 3 29 11 -26 30 34 3 -3 -1
after figure ru part ua	11 -15 -26 5 -6 6 -4 14 14 -7 -20 -1 -4 4 -3 -5
after figure ru planned ru	21 -26 -1 21 9 -10 -1 23 9 7 16 -1 4 22 -6 -9
after figure ru planned ua	-5 -16 19 9 -19 8 -3 4 32 11 -16 -10 10 -2 11 -9
after figure ru recap ru	-2 12 -39 -4 -13 21 -19 -14 3 14 21 6 -44 -12 -23 -11
after figure ru recap ua	9 -6 4 3 9 -15 -8 10 12 -9 -17 1 16 -18 13 -20
after figure ua cumulative both	4 -13 -9 -5 4 10 24 18 -25 11 -11 -15 19 -10 4 9
after figure ua cumulative ua	-12 15 -19 12 13 14 -17 -5 -7 -10 0 7 -20 23 -22 -8
after figure ua dropped both	-7 6 -2 2 4 -4 12 20 3 -3 -13 -8 -4 9 -12 2
after figure ua dropped null	3 -36 -13 -2 -8 3 11 -3 -7 8 5 13 -16 0 -14 -7
after figure ua dropped ru	-17 3 19 5 -20 10 19 8 22 -15 -10 11 19 -11 15 5
after figure ua dropped ua	19 -9 -23 18 7 13 -23 18 4 -7 29 24 -3 26 4 -6
after figure ua figure ru	6 -26 32 3 2 -9 -8 -14 44 1 -23 27 10 18 9 11
after figure ua figure ua	-23 -4 -31 5 -2 14 -5 8 -8 1 7 18 -7 -38 -10 21
after figure ua outside ua	-6 -25 -24 46 11 -10 -15 10 22 -15 -18 -26 -18 -20 -27 59
after figure ua part ru	8 6 14 -4 2 -8 8 31 -6 5 -17 -26 -10 36 -15 -7
after figure ua part ua	15 -5 -33 17 9 6 -25 -11 -2 -16 2 -11 -12 2 -16 -51
after figure ua planned ru	31 -21 0 9 26 7 -5 9 6 -9 12 -4 -9 18 5 -23
after figure ua planned ua	15 -10 -8 30 14 6 -23 15 8 -8 8 -3 6 -10 -5 -13
after figure ua recap null	14 -10 6 -6 12 17 15 12 37 19 11 -17 -13 34 9 -8
after figure ua recap ru	18 -4 4 1 16 2 -18 9 4 9 -16 3 -25 19 -25 -10
after figure ua recap ua	13 -24 -19 23 13 23 -18 24 -1 -3 35 -1 -32 -4 -10 -16
after held ru dropped null	18 4 -11 -7 11 13 -1 7 21 -1 26 9 -17 -9 -3 15
after held ru held ru	12 30 2 10 10 23 1 -17 -20 -12 2 18 -15 4 -15 28
after held ru held ua	-3 31 31 20 4 -17 8 -4 -13 -21 28 -1 16 -25 -9 -7
after held ua cumulative ua	-10 -18 6 29 10 -19 4 -2 10 5 19 -5 -1 -12 -7 -3
after held ua dropped null	-28 11 8 -7 30 20 10 6 -32 -11 8 -13 -25 -10 -10 1
after held ua dropped ua	15 0 22 14 -3 2 23 -6 2 18 22 -21 -19 26 -6 4
after held ua held ru	-12 -5 0 -31 -24 -4 -19 20 -9 42 -15 -13 16 50 -2 11
after held ua held ua	-20 34 9 1 -15 -15 2 5 -18 15 13 -16 -6 16 -3 4
after military bodies	1 2 -1 16 -5 26 19 -2 -23 -16 31 28 -10 -12 -11 26
after military civilians	-13 18 11 8 1 32 3 -42 -23 26 23 19 -15 -30 26 28
after military military	8 -12 -1 5 -12 -7 -8 41 1 -25 -18 -20 0 -11 -32 -6
after military null	1 -30 -30 32 9 8 36 28 -11 9 -10 5 -21 -7 -22 -16
after military people	6 17 -19 -16 4 28 -24 20 6 -6 -22 12 -14 -7 -7 -12
after null bodies	4 -6 0 -13 12 0 2 -26 19 -18 -15 -5 -4 -12 -8 -4
after null civilians	-15 4 7 15 23 7 31 10 -11 8 -1 20 -27 13 6 15
after null military	7 -9 -8 5 -4 -7 -7 -15 18 14 -2 4 -12 -6 -7 -6
after null null	13 -28 18 4 -7 1 2 2 0 -8 5 -9 13 14 -29 -32
after null people	-7 11 -23 -7 21 30 10 10 19 9 -6 20 6 8 21 -6
after outside ua cumulative ua	6 12 -9 -7 -2 -11 7 2 -21 5 -5 -6 6 -5 -11 5
after outside ua outside ru	-6 -7 -3 20 -4 -3 24 36 -22 -24 -12 -17 10 14 15 -13
after part ru dropped null	8 14 -8 14 11 35 13 17 -21 -2 12 -14 -25 22 8 8
after part ru dropped ru	17 -9 30 24 20 13 27 13 21 16 -1 -1 12 27 16 -8
after part ru figure ru	27 18 -1 -2 11 23 1 5 -16 -11 30 5 -10 19 -12 15
after part ru figure ua	-1 45 -33 10 -9 22 -16 -29 -9 6 32 -9 -23 -14 -31 26
after part ru held ru	-15 31 13 -7 -18 -22 -19 -10 -22 1 -27 -13 -20 27 -4 37
after part ru part ru	11 0 -34 5 1 -3 7 1 -26 -36 39 12 -37 3 -18 20
after part ua cumulative ua	-29 -3 -12 16 -9 2 -6 -5 30 34 -2 -9 -18 8 15 -14
after part ua dropped null	10 38 -11 -12 20 32 -21 -7 25 5 15 9 7 -8 8 -8
after part ua dropped ua	20 -23 -30 9 33 -13 12 5 -4 24 6 -10 11 22 -11 -16
after part ua figure ru	-18 -33 40 -2 -19 9 -16 2 30 3 -24 2 32 7 -7 -13
after part ua figure ua	-24 -9 -32 -11 -33 -1 15 11 -10 -32 12 -2 -33 -19 -8 26
after part ua part ru	0 28 3 15 -11 13 34 42 1 16 -36 -17 -4 16 -11 -8
after part ua part ua	1 -8 2 9 -10 14 -7 13 27 0 -18 25 -21 -4 -10 -32
after part ua recap ua	41 -37 3 11 33 20 -5 12 37 15 5 -15 -3 21 -1 -16
after people bodies	17 1 -41 -21 25 -15 20 -14 -15 -6 37 12 -30 -15 4 12
after people civilians	-21 -18 -4 -8 -17 -13 -6 10 -12 8 25 27 -13 -18 3 8
after people military	-5 3 23 6 -1 37 -29 4 -11 9 9 -10 -1 -16 7 5
after people null	13 -24 -41 21 18 -4 1 -1 -17 5 -7 24 3 -5 -14 -41
after people people	16 14 18 -8 -10 -23 9 10 19 3 -16 15 13 -4 -53 -7
after planned null planned null	17 -11 2 13 8 11 0 -2 26 14 21 -1 0 23 10 -7
after planned ru dropped null	13 8 -17 4 12 -10 -17 11 -2 -5 7 22 -19 14 -10 2
after planned ru dropped ua	30 -16 0 13 38 20 21 3 47 11 -1 -15 4 44 5 -37
after planned ru figure ua	3 23 -22 -20 -3 1 -29 20 -31 -23 26 25 -19 -28 -5 12
after planned ru planned ru	17 -11 7 17 -2 -12 -21 5 7 -32 -13 4 28 -2 8 12
after planned ru planned ua	15 -5 -25 12 22 -8 2 -12 4 -5 19 2 -28 12 -16 6
after planned ru recap ua	15 -27 7 -6 16 4 9 0 8 16 -9 -29 -9 10 6 -9
after planned ua dropped null	-21 12 -10 -20 30 -4 15 -16 -22 9 -11 15 -3 -22 -18 -7
after planned ua figure ru	-10 4 -9 -18 -16 17 -17 0 28 31 -12 -8 14 -9 12 6
after planned ua planned ru	0 7 -12 -6 12 -10 -6 14 13 -9 -5 18 -21 7 -16 -20
after recap null dropped null	14 -20 -6 -4 -11 15 -1 10 -2 1 13 1 -11 0 -4 -7
after recap null recap null	-3 8 24 -4 7 -3 -11 -21 -6 -8 -18 20 -13 -4 24 3
after recap ru dropped null	-23 2 20 -33 -28 -8 -18 -13 -18 2 -12 -5 -22 5 3 7
after recap ru recap ru	39 -29 -1 29 15 18 10 29 21 2 11 15 -8 4 6 -31
after recap ru recap ua	13 -10 -8 36 41 22 19 6 44 42 -16 -41 -16 34 -8 -43
after recap ua dropped null	14 5 13 13 5 28 34 -4 15 -9 -2 -10 -9 9 -6 4
after recap ua recap null	-9 25 -18 0 -22 13 -13 -7 -13 30 17 -1 -15 9 10 16
after recap ua recap ru	19 -10 22 27 6 -3 3 35 28 16 -8 -35 0 22 2 -10
after recap ua recap ua	26 -35 7 7 -3 11 2 -1 3 25 6 4 -1 20 -5 -9
after role both	6 32 -33 19 -14 32 7 11 -29 18 31 17 6 -16 16 41
after role both of as many	-29 -7 -23 -1 16 -1 -23 48 -17 -20 4 -51 55 -5 -16 -32
after role both people military	-4 24 -12 -14 -10 13 -12 -26 -28 -2 17 34 -8 -16 18 19
after role both people null	3 -15 -5 17 -13 10 -3 -24 40 -11 -26 15 -12 -12 -5 6
after role both people people	3 21 -28 -24 -11 -13 20 6 -55 10 39 10 15 -25 29 20
after role each	8 -16 -1 29 -11 25 13 16 19 20 -38 9 8 -1 -3 11
after role each civilians people	33 -21 -15 9 18 26 11 37 17 5 18 -17 -5 17 -16 -7
after role each military civilians	-34 4 -28 14 -32 20 -7 -8 -32 17 -18 20 -3 -11 -4 63
after role held ru	-16 23 40 8 -11 33 -44 -11 -6 20 10 -37 -29 -20 -19 -11
after role held ru civilians civilians	2 -4 -15 5 -7 33 -15 -11 42 17 7 -4 -18 0 -5 -11
after role held ru civilians null	32 -34 -6 19 28 17 -4 -11 43 3 32 6 5 7 -2 -22
after role held ru civilians people	-31 48 -43 -24 -20 36 -22 -27 36 37 -17 -31 -35 -28 -21 42
after role held ru military military	-29 54 35 41 -2 -12 22 -45 -18 -44 8 -29 -8 -32 -10 -14
after role held ru military null	44 5 35 31 28 9 28 -14 22 -20 28 7 -13 -7 1 -29
after role held ua	-39 40 0 7 -15 -3 -2 21 -42 6 -35 -8 -19 36 -12 -19
after role held ua civilians civilians	0 4 -10 45 0 -16 -9 -17 9 -7 -10 -9 -13 20 11 -25
after role held ua civilians military	-23 25 -5 -14 -6 -16 13 -5 -33 2 -3 9 -25 6 -1 8
after role held ua civilians null	10 -21 21 21 39 42 11 5 -12 -55 21 9 -17 -13 -7 -5
after role held ua civilians people	-22 38 -7 29 -3 7 25 -35 -30 -34 11 -15 -28 -27 -10 7
after role held ua military civilians	-15 28 37 45 -3 -19 31 -20 -17 -6 14 -10 -26 1 -8 -23
after role held ua military military	-50 11 15 -41 -32 -16 -17 -7 -47 28 -42 -24 -8 24 -12 42
after role held ua military null	-5 13 -3 -28 4 -12 1 7 -14 22 -17 5 -24 5 1 -18
after role held ua military people	-26 -3 -17 7 -13 5 -28 16 17 29 -11 -31 -2 55 -18 5
after role held ua people null	-3 -6 -38 12 -10 -3 -2 10 -20 1 -10 6 23 -9 27 -10
after role held ua people people	-4 3 -15 -38 -13 7 -27 5 6 29 -27 19 -7 30 9 -9
after role missing	-3 4 27 9 31 8 -1 -19 -10 34 11 8 -36 25 -28 -22
after role missing people military	17 -4 29 4 -1 3 16 20 -11 16 7 -8 7 8 0 -8
after role missing people null	26 -13 4 12 33 -5 21 2 15 17 11 22 5 28 -7 -4
after role missing people people	6 -1 40 16 -8 -15 22 -12 -8 -12 28 -14 -11 -17 -3 -3
after role none	7 -5 5 -7 12 9 18 -6 16 7 8 9 -19 13 -13 -21
after role none bodies bodies	34 -21 -12 21 14 40 -15 20 29 18 1 -11 -1 36 -31 -19
after role none bodies civilians	28 -23 -15 27 37 2 33 7 42 -5 22 15 -7 5 23 -22
after role none bodies military	29 -9 -2 18 21 28 8 12 26 9 -26 -18 -11 18 -3 -11
after role none bodies null	54 -28 17 59 52 32 28 46 49 38 17 -21 -27 53 -10 -36
after role none bodies people	28 -21 -13 19 14 32 17 -4 21 -8 36 34 14 16 3 -13
after role none civilians bodies	-15 24 -7 -4 43 6 30 1 8 26 -29 3 -22 -3 4 -44
after role none civilians civilians	-1 -16 16 -5 44 -16 10 0 -3 19 -40 2 -34 27 -3 -25
after role none civilians military	24 -28 40 24 32 14 17 4 46 26 -40 -9 19 20 10 -36
after role none civilians null	10 23 -8 7 43 45 11 18 0 -4 8 3 -37 10 -2 -29
after role none civilians people	-10 5 7 1 -12 -18 16 1 10 35 -30 0 15 19 15 -41
after role none military bodies	12 -13 3 14 1 -7 20 -13 -26 -16 33 24 -2 19 -7 12
after role none military civilians	28 -22 -33 22 20 41 8 -43 -16 40 63 6 -37 -40 4 -21
after role none military military	27 -29 -10 29 -2 16 -34 20 30 -23 -4 1 7 26 -9 -11
after role none military null	53 -48 -8 15 31 10 8 24 14 21 33 2 -3 25 3 -26
after role none military people	17 -13 27 14 5 1 17 6 37 -12 -25 41 1 7 -21 -13
after role none null bodies	24 -4 -7 4 16 -6 11 -26 12 -1 7 27 -3 1 -20 -3
after role none null civilians	-2 15 7 6 20 24 20 5 -12 -2 12 16 -10 18 12 7
after role none null military	3 -34 12 33 -10 -12 6 -9 16 15 10 0 10 15 0 9
after role none null null	-7 -28 -1 30 22 -7 15 21 9 -19 24 3 -7 21 -12 -45
after role none null people	-5 11 -13 -2 27 22 8 -3 20 10 -8 16 12 14 24 5
after role none of as many	86 -46 -28 88 82 65 9 74 71 47 31 -35 -78 105 -18 -66
after role none people bodies	48 -24 14 15 55 22 24 23 42 15 -3 -35 -10 28 6 -33
after role none people civilians	-3 -9 -23 -17 -13 9 -21 -2 5 44 8 2 -31 16 -21 -15
after role none people military	13 31 26 16 9 -7 -29 22 14 15 9 -8 7 15 -10 7
after role none people null	8 -16 14 19 7 -8 -37 16 -2 11 34 0 -17 32 -3 -40
after role none people people	23 -19 -22 -11 3 24 -2 -32 10 31 3 38 -27 14 -53 -7
after role outside ru	12 -15 -5 27 7 -5 4 0 -9 22 -35 -15 2 -15 -5 26
after role outside ua	-22 12 -6 28 -23 13 34 59 -14 -28 -37 -25 12 20 50 -15
after role outside ua military military	-26 -4 -7 22 -14 4 25 56 -33 -9 -22 -26 27 30 54 -34
after role outside ua military null	16 -13 -20 21 22 12 -17 15 15 -7 15 -31 -3 -14 -2 15
after role outside ua military people	-14 25 22 -23 15 -9 22 1 -1 -16 -17 33 -17 10 28 -16
after role outside ua people people	-33 -12 -22 24 -38 -18 36 29 -21 -3 -34 -14 32 19 20 -24
after role ru	13 20 -16 10 -25 12 -3 20 -10 -20 7 4 11 -8 16 8
after role ru bodies bodies	0 25 -38 -9 8 8 -13 -20 -31 -27 19 46 -34 -7 -29 -2
after role ru bodies null	-12 41 -20 -9 22 14 -13 -25 -9 -8 13 44 -60 6 -9 7
after role ru civilians civilians	27 20 -25 19 4 19 -28 -2 -8 9 2 2 -5 44 -37 1
after role ru civilians military	-16 7 18 -33 -29 3 5 -24 20 10 -5 16 15 -21 0 24
after role ru civilians null	-2 -8 44 3 -20 2 -26 22 81 29 -22 7 3 1 28 -37
after role ru civilians people	7 -33 -7 3 -15 -21 -5 6 13 3 5 17 14 6 -15 -8
after role ru military bodies	-36 -4 9 -35 -45 -35 -15 -20 -26 -20 14 36 15 -24 9 51
after role ru military civilians	-19 -17 13 9 -23 10 -26 -20 -11 -12 -31 4 23 -6 54 32
after role ru military military	17 29 -33 -2 -12 15 -51 29 1 -49 20 10 -14 -13 -21 22
after role ru military null	11 -34 20 27 -30 6 -4 6 23 -5 -10 -5 16 14 -48 -1
after role ru military people	30 9 -14 -9 9 35 -9 28 -9 -27 28 -2 -4 -37 0 -2
after role ru null bodies	8 -32 17 12 -20 2 -27 4 -2 -4 -6 -2 17 19 12 -18
after role ru null civilians	-24 -25 29 -4 9 -34 1 37 51 3 -33 19 32 13 42 -12
after role ru null military	-11 16 1 -10 -3 -24 -21 -14 -19 19 5 23 4 -20 17 28
after role ru null null	-18 -7 -31 -5 -30 14 -32 -27 -22 -22 53 33 -61 -33 -28 19
after role ru of as many	-33 12 -6 -46 -51 -15 -34 -52 -13 -68 20 107 19 -62 5 83
after role ru people civilians	-27 -4 31 -12 -38 -18 9 -8 18 -14 -21 18 34 0 20 34
after role ru people military	-37 -4 6 11 -15 13 -28 -2 13 7 -8 1 20 -15 13 29
after role ru people null	6 -23 -21 1 15 -7 -9 41 -12 -7 13 0 21 2 0 -31
after role ru people people	10 -7 -23 12 10 31 21 10 -40 -44 28 -24 20 -22 -42 19
after role total both	-16 55 -32 5 58 -23 14 13 -10 40 -38 17 -9 4 -1 -73
after role total both null military	-23 21 -26 -13 24 3 12 -23 -3 27 -29 13 -9 -30 -22 -31
after role total both null null	5 10 2 -16 32 12 27 16 -24 6 -7 18 10 -23 18 -22
after role total both null people	-42 60 -36 -11 24 -10 10 4 -21 29 -57 13 6 -23 11 -25
after role total both people null	-4 -27 -16 17 35 -2 -5 -6 -17 -6 10 -21 -5 19 -27 -32
after role total both people people	17 0 -9 -6 50 -22 8 -4 6 4 -23 13 -20 8 -1 -38
after role total ru	-31 29 -11 -12 -5 -34 19 30 -30 27 -62 -8 -3 17 -14 1
after role total ru civilians civilians	-24 45 11 -14 26 -38 16 24 -39 13 -22 -6 -7 33 -24 10
after role total ru civilians null	-30 7 43 -13 -31 -11 -21 28 -46 41 -17 -26 -18 54 -35 40
after role total ru military civilians	-7 24 -12 -24 -7 24 -28 11 -2 32 -28 -17 -25 11 -20 -6
after role total ru military military	-24 20 -25 14 -1 -8 22 3 -30 8 -13 -18 -1 16 17 4
after role total ru military null	25 -41 -23 23 30 2 40 26 -2 24 -31 0 29 -17 30 -21
after role total ru of as many	-55 79 -38 -22 33 -12 12 -6 -23 -6 -41 22 -53 -50 13 -44
after role total ru people military	32 -30 9 2 2 -14 12 22 22 -13 22 9 5 20 14 15
after role total ru people null	27 -30 19 18 45 10 -9 -5 23 -4 -7 7 -2 9 15 9
after role total ru people people	-38 27 -14 20 14 -9 16 1 -12 -6 -26 7 -50 -14 -7 -37
after role total ua	-49 21 -11 4 13 0 13 -21 32 24 -12 -4 -18 -36 -13 -28
after role total ua bodies bodies	-25 6 4 -8 -39 39 -36 -32 73 45 -34 -28 -1 1 -17 -1
after role total ua bodies null	-13 -13 -21 -12 18 44 -8 -19 9 4 10 11 -10 -6 -3 19
after role total ua bodies people	-26 32 -30 14 12 8 -25 -15 41 5 -27 -9 -26 12 -7 6
after role total ua civilians civilians	-1 32 30 17 -2 11 35 -10 -3 -17 15 -13 -2 -46 -22 5
after role total ua civilians null	12 -6 21 5 6 4 37 10 -5 -1 6 -26 2 -27 2 -8
after role total ua military civilians	-28 40 -18 -42 39 -32 11 -3 -41 -30 -31 33 -30 -18 -15 -36
after role total ua military null	-26 -10 -9 -24 -35 -16 13 2 -18 -15 30 9 10 1 -28 -15
after role total ua null null	-19 5 -23 -7 -8 30 -15 -23 38 19 -6 -34 -17 9 3 24
after role total ua of as many	-62 93 -36 -44 27 -42 -13 -19 3 14 -74 3 -28 -65 8 -12
after role total ua people bodies	-29 38 -22 -15 17 -10 10 -2 -42 -28 -15 36 4 -26 -5 -20
after role total ua people civilians	3 4 46 34 40 -9 17 0 27 36 3 15 -36 -12 -9 -47
after role total ua people military	-8 13 27 -4 -9 -12 32 -25 7 0 21 -8 12 -36 -4 2
after role total ua people null	-16 -25 -31 -6 21 -37 30 -18 -12 1 -15 15 37 -14 -6 -46
after role total ua people people	-25 30 -25 4 13 -63 -3 -15 18 25 -22 5 -31 -28 -8 -46
after role ua	3 -33 -2 -16 1 -29 -27 25 23 -31 -13 25 5 -16 -29 6
after role ua bodies bodies	-11 -21 39 -20 -4 -24 41 10 36 -5 -31 66 28 -41 34 -35
after role ua bodies military	5 -21 16 -9 8 -22 15 1 17 9 -2 -4 15 -6 -9 -19
after role ua bodies null	30 -32 53 2 5 1 -33 -4 59 -4 -28 -7 21 33 -16 -15
after role ua bodies people	-1 10 9 22 5 28 -13 7 -10 -33 5 3 -17 -8 9 -18
after role ua civilians bodies	-3 -9 -12 -8 -22 11 -37 -19 -34 -22 37 6 14 0 1 28
after role ua civilians civilians	17 -39 31 12 -1 -27 7 26 43 -5 -28 8 30 -4 41 -3
after role ua civilians military	22 -30 10 -10 14 -36 -40 12 -8 3 13 26 13 -13 39 2
after role ua civilians null	22 -41 -17 -25 -1 -10 17 -4 -5 31 32 25 0 -8 -51 -28
after role ua civilians people	7 -5 -1 5 0 12 9 -5 -21 -29 13 42 -7 26 -26 -8
after role ua military bodies	9 7 -3 16 -17 18 -15 6 -24 -29 37 13 -2 -19 -15 22
after role ua military civilians	-1 25 -15 -10 -15 -8 -63 2 -31 -21 40 53 2 -3 -10 68
after role ua military military	0 -67 10 23 -2 -47 -25 -2 40 38 -18 -25 3 -8 -33 4
after role ua military null	-1 10 -38 11 29 0 5 41 -3 5 -8 -18 -32 12 -8 -4
after role ua military people	3 12 -11 5 11 6 -9 15 20 37 -35 22 -34 7 10 -17
after role ua null bodies	-6 0 9 -18 -14 -3 10 -16 -17 -4 7 18 -3 2 18 1
after role ua null civilians	-1 32 -35 -10 -6 9 -28 8 -34 12 50 9 -31 -15 -40 24
after role ua null military	-17 38 -38 -28 21 6 -19 -24 -18 15 11 6 -41 -11 -28 5
after role ua null null	-12 -36 52 -18 -25 12 -27 6 81 15 -36 28 29 -5 17 9
after role ua null people	1 28 -45 1 26 9 -4 -21 -21 -17 24 29 -38 5 2 19
after role ua of as many	-113 -73 41 -77 -72 -85 -47 -96 -17 -37 36 149 69 -89 -17 112
after role ua people bodies	-27 35 -33 -14 -19 -2 -11 -37 -41 -7 48 35 -11 -17 -5 44
after role ua people civilians	-13 7 -42 -6 -28 -21 -26 27 -49 -13 58 12 -39 0 20 29
after role ua people military	4 -35 -10 4 21 -4 -40 4 -10 -31 17 1 5 -3 -7 24
after role ua people null	38 -29 -14 -4 13 69 -8 2 12 -2 21 13 -12 11 -31 -34
after role ua people people	-2 -27 36 10 -23 -20 2 55 58 20 -52 0 30 20 -1 4
always	53 6 15 16 40 -8 9 -9 24 -13 57 33 4 41 -5 5
bracketed	17 -2 -16 0 -4 4 -1 -12 -4 9 35 20 -20 -1 -8 5
counts bodies	17 22 1 -7 -5 14 15 -16 31 -17 5 33 -1 -22 -8 6
counts civilians	-21 12 13 15 10 3 -10 -22 -23 18 23 9 0 3 9 11
counts military	8 10 22 16 -6 3 -22 -6 1 8 9 6 7 -2 5 16
counts null	14 -36 -5 -3 4 -31 11 3 4 -17 -3 -4 -1 6 -5 -31
counts people	-4 20 -9 -6 19 -8 0 5 21 6 4 4 21 13 1 4
day ahead	17 -7 -17 3 50 32 -19 52 17 25 -3 -4 0 9 -19 -52
day ahead left	28 20 1 3 55 48 36 24 14 8 -9 14 -18 15 -3 -38
day ahead right	11 -39 -3 -2 7 17 1 20 9 7 2 -34 25 13 5 -21
day before	17 2 -18 13 20 -21 -9 1 31 7 -5 5 -30 -15 -11 -25
day before left	27 -10 -6 2 31 -4 23 36 29 -16 -6 19 -25 -27 -15 -22
day before right	-19 17 3 27 9 6 -2 -16 31 42 -11 0 -22 19 -16 -35
day long before	25 5 -16 -23 23 2 -22 10 1 30 20 41 -36 -31 17 -60
day long before left	25 -15 -15 -22 23 -6 -4 6 25 3 5 29 -55 -31 8 -64
day long before right	9 7 2 -31 0 8 17 9 19 4 -17 36 1 -10 10 -11
day same	-5 36 16 -6 23 6 -9 10 23 10 10 26 9 -22 38 10
day same left	0 7 7 -16 16 15 6 9 5 15 7 25 5 -12 31 12
day same right	-18 24 -25 -22 5 -7 -7 15 -8 25 -12 10 -43 -21 -5 -20
day the day before	27 -51 17 1 10 3 -28 9 3 -1 31 18 4 -21 0 -12
day the day before left	28 -30 -7 -10 2 11 -23 41 -6 5 32 8 12 -18 6 -25
day the day before right	-3 -22 11 -25 -4 -9 -5 -14 -6 8 15 3 13 -22 -16 -3
fate cumulative	-18 4 -15 0 7 -11 11 -4 -6 38 -16 5 15 -5 -11 -2
fate cumulative both	8 -32 -20 12 -5 -33 23 51 -35 28 -26 -44 40 -16 6 -22
fate cumulative null	14 6 -23 1 10 29 8 -16 -29 14 -25 -16 21 -24 1 -17
fate cumulative ru	9 13 -13 4 8 -10 11 -13 29 23 -31 0 -18 -5 1 0
fate cumulative ua	-21 2 16 -1 16 5 1 -26 10 -15 -5 37 -12 16 -26 -15
fate dropped	2 -20 -3 1 -3 -6 -1 -16 0 4 1 -2 -22 5 -2 -7
fate dropped both	-9 10 12 6 3 -10 -9 -22 13 -3 6 11 -4 15 -11 5
fate dropped null	-1 -13 0 15 1 4 -12 0 -8 1 -12 16 -14 0 6 -9
fate dropped ru	4 -16 18 -7 -3 26 34 -11 13 23 -8 1 -12 11 -7 0
fate dropped ua	8 -14 -11 10 11 3 21 1 -5 2 17 -8 -40 17 -23 -7
fate figure	-11 -6 0 4 -11 1 -9 -12 6 0 22 7 16 -7 3 12
fate figure both	-9 -12 -26 5 15 38 -17 9 -6 -10 7 -41 28 25 -25 -18
fate figure ru	-2 -29 21 9 -9 8 -6 -23 34 2 -42 3 9 -12 -5 -2
fate figure ua	19 16 -48 13 -6 3 8 -3 -6 1 17 12 -12 -8 -5 25
fate held	-21 7 6 28 -8 -8 -11 -15 -6 8 40 -31 14 31 -11 4
fate held ru	-17 14 -29 1 -19 -33 -20 -8 -15 8 -34 -18 -9 35 -1 19
fate held ua	4 -2 26 31 -20 1 -7 -13 8 -19 26 -32 16 0 -15 -19
fate outside	-40 7 -28 48 -7 -17 3 41 -34 -29 -24 -39 -5 1 7 6
fate outside ru	-5 -4 -7 21 3 -12 17 48 -39 -21 1 -13 6 12 22 -26
fate outside ua	-29 -11 -26 25 -5 -22 -10 23 4 -13 -38 -33 5 5 -1 29
fate part	10 -15 -15 -8 6 -14 -24 -6 12 -15 3 -2 5 -5 -33 -25
fate part both	21 -17 25 14 5 19 -21 10 20 24 12 -6 1 0 16 -21
fate part ru	15 -19 11 -1 -4 -3 -7 -6 17 11 -15 -6 22 11 -12 9
fate part ua	6 -14 -52 17 3 -13 -11 7 -2 -25 5 9 -24 -17 -19 -35
fate planned	1 -1 25 -5 22 9 13 -2 13 17 -6 11 -9 -3 5 -17
fate planned both	7 -3 6 8 -1 9 12 9 15 3 5 2 -6 13 1 -9
fate planned null	7 10 5 25 26 3 10 -2 -6 -13 -4 3 -29 -6 -13 -26
fate planned ru	-3 -8 25 1 4 4 -4 2 1 -3 -7 2 -4 2 -7 -19
fate planned ua	13 14 15 11 27 -4 2 4 18 6 -16 13 -4 25 -9 -15
fate recap	30 -5 -1 -8 17 4 -6 -35 6 15 20 7 -33 5 34 -46
fate recap null	-18 27 23 -11 -1 0 -13 -33 6 -3 3 14 -11 7 31 -9
fate recap ru	36 -4 -15 1 9 8 -5 24 -11 12 18 -17 -15 -19 2 -30
fate recap ua	13 -17 5 -5 51 -2 3 2 6 -3 -3 -8 -9 -6 29 -21
found N for N	21 21 34 -38 8 28 3 10 29 7 14 49 -15 -9 1 17
found N from each side	36 30 54 -16 29 0 -33 -18 47 -48 23 30 -8 6 -70 20
found N-for-N	-4 15 13 -11 22 -17 -11 -19 13 -27 -3 37 -21 13 10 21
found number and noun	3 3 2 16 11 -14 2 -7 -5 8 5 4 15 -2 8 6
found number without a noun	-8 5 14 -19 8 10 18 4 7 -6 8 2 1 9 -9 -6
found that many	-12 12 -9 -1 -2 3 16 -21 -2 -7 -33 11 -4 -30 5 6
found the same number	-40 -27 -26 12 -22 -19 -34 -19 -2 17 11 -7 -16 -19 24 -1
language ar	1 -19 13 9 -3 -8 -11 5 2 33 22 -20 15 26 1 0
language en	5 14 10 10 10 5 5 4 10 2 5 5 24 3 -2 3
language ru	4 9 5 2 -12 3 9 2 4 22 13 1 0 6 21 13
language uk	0 5 21 14 26 -10 10 -6 -7 -13 12 20 2 8 -49 0
last a look back at a period	-23 -28 -8 -6 -31 -9 37 31 -6 27 -12 -27 32 -29 11 -19
last beyond the exchange formula	-34 14 -32 26 11 -5 -3 47 -34 -39 -33 -25 -19 4 12 16
last both sides together	-5 -2 8 -1 14 -8 20 -3 9 -6 -3 18 8 18 -6 -5
last counts no person	-3 -21 -9 9 3 -11 -11 6 11 0 19 0 -32 9 14 -40
last exchanges counted beside a total	-4 -18 -4 -3 -3 10 17 17 -17 13 -14 -34 9 -20 8 -12
last formula of an agreement	16 16 4 6 20 3 6 13 23 -2 -23 19 -14 8 1 -15
last has not happened	5 0 3 5 45 20 26 6 4 6 8 1 -25 24 -8 -39
last no transfer in its sentence	-21 -29 19 3 9 13 2 -3 -7 10 5 4 -1 7 -31 -1
last no transfer is spoken of	-1 6 -11 9 0 -5 -19 0 26 18 22 11 -28 15 -15 0
last one number for a side	-8 -14 -9 -7 -16 3 -9 -10 10 -5 20 1 9 -11 -2 -1
last part of a whole	11 -3 -3 -1 10 -2 -4 -12 32 -22 0 24 8 7 -6 -42
last recalls an earlier transfer	12 17 -5 -16 7 13 -16 -10 24 26 11 4 -7 -4 8 -46
last running total	32 -16 -6 -13 25 11 23 6 -15 -4 -10 -14 12 -15 -26 -9
last side of a running total	-22 2 5 -30 -8 -16 33 9 -27 28 -30 7 10 -29 2 6
last side of return	3 27 13 12 13 2 5 10 -1 15 -3 -6 -3 10 -13 -15
last taken prisoner, not returned	22 -22 -17 26 19 26 12 14 31 23 -2 -1 -24 13 -6 -12
last to a third country	21 -13 18 40 32 17 26 36 49 18 -15 -18 -37 29 14 -31
last too many for one day	8 -16 15 15 8 -1 11 -13 25 0 -9 20 5 -3 21 -16
last who holds them	-13 18 -2 22 -7 -12 -20 6 -15 -19 9 -18 14 -3 4 7
left (	34 -3 -11 11 20 21 -6 -5 2 -19 17 12 1 19 -4 0
left )	21 -3 -13 1 -12 20 -5 -17 -6 0 44 0 -15 30 1 16
left ,	5 26 15 3 -6 1 13 13 13 -7 12 -1 -1 -4 1 -4
left :	12 5 9 5 -2 -19 2 17 4 1 8 5 12 -4 3 1
left ;	29 -1 -19 1 0 -1 3 5 13 -2 22 -1 -31 14 -27 -4
left weekday other	22 -20 3 13 7 41 -10 0 24 14 6 -26 14 1 -5 -26
left weekday same	-12 -1 -11 -7 -17 11 8 -20 -2 -5 -13 -12 -31 -18 10 9
left –	-7 31 10 10 15 13 -24 11 0 -10 -15 -15 9 5 15 16
line of a list	22 14 -6 10 23 -24 27 8 -10 -7 -4 9 4 12 18 -10
narrow false	-3 11 6 4 9 1 10 0 7 8 6 5 14 5 0 11
narrow true	24 -6 -9 3 -6 -20 -31 5 21 -35 14 31 -20 11 1 -60
noun noun.body	3 14 -2 -31 4 6 13 -24 30 -2 9 36 -6 -15 6 8
noun noun.branch	9 -33 6 -6 13 -29 29 -21 23 7 10 22 -7 6 20 -41
noun noun.child	0 22 -38 -8 42 43 -20 6 -10 8 11 52 -8 5 -2 -15
noun noun.civilian	-28 -6 31 11 2 1 7 -47 -22 23 36 -7 -19 -3 18 20
noun noun.exchange	27 -43 -22 7 -1 3 36 -2 -47 32 -18 -15 34 -36 39 -35
noun noun.family	26 -54 -51 -16 14 -1 1 -47 2 -9 33 24 -31 18 6 -14
noun noun.foreigner	16 14 5 43 2 12 -14 33 -8 -18 23 -22 -20 6 -4 -21
noun noun.man	21 -44 -36 5 26 13 -17 12 16 -5 13 -8 -8 -5 -1 -20
noun noun.military	-2 7 17 15 -2 10 -15 -2 3 2 12 -7 -4 -8 12 21
noun noun.other	19 -40 -9 29 4 -7 -14 -7 20 0 16 -1 -36 27 28 -51
noun noun.people	-18 18 -9 -2 10 -7 6 3 9 1 4 1 15 11 -2 8
noun noun.rank	40 -47 -46 20 22 19 -14 -13 10 5 40 16 -14 22 23 -56
noun noun.soldier	-8 -14 13 2 -6 -5 -34 5 9 -20 15 -20 -4 -19 9 6
noun noun.woman	7 -3 -3 2 -9 -5 5 10 44 -14 -3 34 -11 -1 -33 -10
noun null	8 7 17 -8 4 -3 -20 17 11 13 -1 22 -9 4 -20 4
numbers 1	14 10 -9 18 7 -18 9 -30 10 16 15 11 -10 19 13 7
numbers 2	2 18 24 -2 1 6 7 -10 1 11 -3 6 -3 16 -3 15
numbers 3	-2 8 4 -2 15 -6 9 3 1 -1 6 10 17 21 9 12
numbers 4	-10 -13 8 -6 1 -7 -3 22 -3 -8 18 5 -8 -9 2 4
numbers 5	7 -2 -4 0 8 4 -7 -2 13 -3 2 11 9 -10 -8 -5
own agent	-44 -18 2 -1 -45 -21 -13 -26 3 -8 -5 58 21 -11 -46 2
own null	-3 6 -5 6 9 7 4 1 4 1 6 10 14 5 -2 -1
own opposite	-4 -5 43 -6 -16 -23 -5 -9 14 10 -9 2 21 14 -7 5
own perspective	-13 25 31 6 -9 -16 -5 -8 3 22 9 10 -7 9 13 27
own ru	-21 -14 47 -5 -43 -36 -9 -4 62 80 -62 -13 19 44 49 4
own ua	21 42 -9 45 71 6 24 -9 -10 -72 41 3 -87 -7 -82 17
party media	10 3 11 -2 -6 8 -4 -14 -2 3 5 5 7 -1 -13 2
party mediator	-6 -11 -3 12 -6 -1 6 26 7 13 30 -19 30 -2 10 12
party ru	7 5 16 5 -19 12 1 -19 15 29 -6 -6 -4 26 21 13
party ua	4 11 9 1 31 -17 26 14 -6 -17 19 21 -29 18 -48 5
place 0	-4 21 -5 12 15 -13 11 -25 -3 18 31 6 21 17 29 15
place 1	-1 4 20 5 9 -10 -2 6 7 11 -4 18 -4 2 -13 12
place 2	-6 -3 -9 0 2 13 6 5 12 -11 -12 -6 5 10 -28 -2
place 3	4 5 14 7 -13 18 18 23 0 -7 -5 2 0 2 -26 -5
place 4	3 -8 8 -7 8 -18 7 4 17 -4 -3 15 4 -11 -17 -31
qualifier approx	-16 19 10 21 -40 8 -16 2 -19 -4 14 -15 -10 5 -6 -24
qualifier at_least	15 9 25 49 -3 25 27 -25 -3 23 -9 -25 -31 25 -29 -12
qualifier at_most	3 -6 12 25 21 6 25 16 4 13 23 5 -23 47 0 -50
qualifier more_than	-21 37 5 12 24 -31 -9 -7 6 21 -17 -5 22 16 8 -8
qualifier null	1 3 3 -1 7 3 7 2 9 1 6 11 12 5 -2 5
right (	-15 16 -18 12 11 -18 -2 -17 -29 -21 -11 -9 -10 14 19 10
right )	37 11 -10 16 26 11 -19 5 17 -9 22 3 -30 25 6 17
right ,	2 -11 11 -6 6 3 3 1 -5 2 4 -2 1 13 3 -4
right :	-3 5 6 14 -3 35 -1 -6 0 8 8 3 -17 18 -20 28
right ;	19 21 19 -19 4 9 16 22 -17 6 19 5 2 -6 7 3
right weekday other	50 -5 12 24 16 35 1 -15 23 -7 8 11 -15 14 3 -19
right weekday same	-6 22 -11 12 -17 -27 14 -10 2 -6 5 6 17 -41 -3 27
right –	0 5 0 9 2 16 -10 14 -7 -4 9 7 5 -2 5 3
said both	21 10 1 8 -12 6 50 3 6 -4 0 8 14 -32 10 37
said both alike larger	24 10 25 14 1 -14 41 -10 19 -14 -2 56 -23 -24 15 52
said both alike same	-37 -21 -17 -20 10 -27 -36 40 -15 -25 19 -53 63 -10 -8 -36
said both alike smaller	24 -12 -13 8 27 8 46 39 -12 55 -42 -21 19 -12 26 -22
said both other larger	-3 -27 -10 2 -7 3 25 -21 26 -4 -6 31 8 -26 8 29
said both other smaller	33 -28 17 -1 31 18 26 30 -6 7 -6 -41 11 1 12 -22
said each	15 -13 0 16 6 13 24 -8 17 4 -31 -16 -25 14 6 -11
said each alike larger	1 -32 -22 48 27 35 42 37 53 57 -17 -56 -49 26 21 -46
said each other larger	-2 3 -19 1 -19 11 3 9 -9 4 -7 11 -1 6 11 18
said each other smaller	33 -6 1 -19 8 -24 40 16 7 -18 17 9 12 10 -4 -6
said ru	12 14 -10 -25 -18 21 -10 31 -9 0 -2 -22 -7 -7 5 -3
said ru alike larger	6 13 -34 61 30 11 13 73 -31 -10 17 -7 -40 17 -6 -10
said ru alike same	-35 22 -4 -46 -60 -33 -28 -58 -16 -45 33 109 21 -49 -17 78
said ru alike smaller	16 49 -53 -11 -7 53 13 13 -34 23 27 -27 -10 -8 -60 -7
said ru other larger	15 -33 8 3 -21 16 0 21 5 5 -21 -5 -12 28 25 11
said ru other same	-65 -19 19 -45 -67 -30 -50 -70 -18 -58 -6 103 8 -62 22 71
said ru other smaller	-3 5 -13 -27 11 15 -25 10 -13 5 19 -18 12 -18 -22 -16
said twice	-34 -33 24 -39 -42 -10 -27 -16 -36 17 48 42 -23 -35 22 -17
said ua	0 -17 6 -14 -8 0 -14 28 22 -34 -18 14 -3 -37 -37 -10
said ua alike larger	15 -82 27 27 -20 16 -30 35 73 -1 -41 -33 22 -12 17 -22
said ua alike same	-77 -53 60 -57 -77 -42 -38 -74 10 -38 29 122 61 -50 -16 127
said ua alike smaller	-14 10 19 -27 45 -10 11 29 2 23 -55 23 50 -8 -20 -75
said ua other larger	22 -47 -9 -3 -17 26 -18 38 19 -15 10 9 2 -11 -21 19
said ua other same	-77 -37 16 -66 -80 -39 -59 -80 -59 -56 65 131 46 -84 22 89
said ua other smaller	-7 6 15 -32 34 -3 -7 9 15 6 -13 5 7 -9 -16 4
sentence 0	3 14 7 17 2 -8 -7 -19 10 4 16 19 35 4 -9 13
sentence 1	-6 13 -4 9 7 -2 24 -4 7 11 9 12 9 9 12 12
sentence 2	-1 12 5 0 6 -3 13 -1 5 12 1 3 2 4 4 -10
sentence 3	2 14 4 -10 -4 4 19 15 -7 5 -9 -7 -24 6 -34 -6
sentence 4	11 -6 23 -3 27 -7 -12 8 1 9 -7 -5 -38 1 -51 -17
side both	-1 -31 -4 19 4 22 7 4 -3 10 4 -31 25 0 -10 -13
side both by both	3 8 -17 2 -16 20 -2 2 10 0 -7 -18 30 5 4 -12
side both by view	27 -24 -3 4 -5 0 21 23 -11 26 -22 -15 27 -13 -11 -8
side null	-1 -5 -2 2 -2 4 4 -3 -5 8 0 0 -3 6 8 -8
side null by null	-5 -13 -1 11 2 -11 7 -7 -4 -4 2 9 2 8 2 -15
side ru	-7 -12 10 -10 -15 2 11 -9 28 -5 -23 -1 8 22 -4 -11
side ru by agent	-16 -45 5 19 -13 5 5 -17 20 20 -17 19 -14 10 -6 -21
side ru by direction	2 -17 4 -13 -16 9 -31 -15 33 -2 -29 6 -2 5 -9 -6
side ru by formula	9 -24 35 5 9 -2 17 -7 51 24 -55 45 21 3 4 -9
side ru by phrase	-9 -5 30 3 -18 -34 1 2 30 30 -34 -10 12 36 -3 -10
side ru by return	-3 6 0 -6 -11 -1 -1 -13 37 19 -6 -8 -6 0 9 -11
side ru by view	6 4 -14 8 6 6 -7 3 -8 22 4 12 24 7 8 0
side ua	-6 6 -23 15 17 8 11 -11 -8 -4 15 8 -41 -8 -6 -8
side ua by agent	-4 -14 -40 20 4 -16 10 -4 -3 -11 10 21 -13 -15 8 8
side ua by direction	9 11 -17 3 15 -17 -5 -8 0 -9 10 -3 -24 -13 -26 -6
side ua by formula	13 28 -54 -27 26 27 6 4 -12 18 35 -3 -50 -7 -42 9
side ua by phrase	13 13 3 27 26 3 5 -7 -9 -19 17 2 -46 14 -41 10
side ua by return	12 -7 -14 7 -8 -21 25 30 4 3 1 -15 14 35 14 -18
side ua by view	-4 4 -5 11 1 18 9 2 -7 -19 4 7 -19 5 9 -11
size more	-15 44 25 27 82 -29 33 10 7 25 -66 -15 2 32 -16 -87
size more bodies	-4 14 -18 -7 100 -17 38 15 -5 -46 -39 62 -33 41 -17 -77
size more civilians	-31 8 28 35 63 28 42 -49 6 -12 6 -22 -14 15 6 -77
size more military	8 55 37 -7 14 -26 -12 -16 12 45 -20 -29 -26 -11 -31 -74
size more null	-8 -11 15 23 68 -16 -12 4 15 -34 -41 -13 -33 30 -12 -48
size more people	-23 39 -9 51 48 -29 48 8 -10 16 -99 3 10 32 30 -64
size one	63 -54 -17 35 41 -14 -31 -28 15 -20 36 22 -30 32 28 -42
size one bodies	31 -3 -11 26 12 5 0 -12 21 7 15 -9 -26 30 -7 -18
size one civilians	16 -13 -34 -24 -12 -23 37 -11 -28 12 36 24 -8 0 26 12
size one military	20 -63 26 15 42 21 1 20 24 46 -29 -20 16 25 10 -41
size one null	51 -45 10 31 34 41 -33 30 55 -30 37 21 -56 27 -16 -31
size one people	48 -34 0 57 52 38 9 36 70 34 -9 -30 -21 61 -9 -38
size under 10	44 -58 2 -6 -17 -20 -10 -14 1 -10 14 12 -37 17 9 0
size under 10 bodies	35 -26 -30 50 19 18 6 -42 -20 6 48 4 -51 -16 19 -1
size under 10 civilians	14 -25 4 25 -10 4 -39 21 -29 -10 31 10 -26 19 21 38
size under 10 military	11 -62 2 6 3 12 -13 -16 29 -5 13 38 -2 -13 22 -36
size under 10 null	41 -82 -3 -11 11 12 7 -8 9 25 19 14 -24 10 13 -86
size under 10 people	23 -32 10 -7 -18 0 -25 -31 47 17 -1 35 -18 36 -19 -39
size under 1500	4 48 -56 -26 51 22 -9 13 8 16 35 -2 -13 28 -62 -6
size under 1500 bodies	45 30 -105 -12 46 34 8 2 -26 -12 68 3 -72 -8 -33 19
size under 1500 civilians	9 10 -34 51 43 -5 14 -3 29 -15 -13 -4 -35 25 0 -37
size under 1500 military	-14 41 -15 6 25 30 -9 2 13 57 -30 -16 -44 49 -45 -23
size under 1500 null	3 -9 -39 27 37 21 -6 -9 -21 -56 27 45 -23 24 -27 15
size under 1500 people	-11 26 -22 -11 69 30 -29 54 49 29 -36 -1 17 15 -23 -84
size under 400	12 -5 -4 0 -3 27 -12 -3 23 10 24 11 41 -15 -4 16
size under 400 bodies	13 1 1 -12 -24 68 -23 19 44 -11 12 -35 -8 -18 -4 33
size under 400 civilians	-15 7 -38 0 14 -11 4 -25 19 53 -26 33 -6 -42 -7 -15
size under 400 military	25 -24 1 19 -16 17 -22 -11 14 -1 22 33 24 -17 4 25
size under 400 null	17 -51 -22 5 -7 53 18 -17 10 27 6 29 30 -6 -4 -8
size under 400 people	8 2 9 -11 -8 -7 -44 12 17 14 45 15 25 -18 1 11
size under 50	6 -27 8 16 -10 -17 19 33 2 4 15 2 22 24 0 28
size under 50 bodies	24 -33 62 9 -9 -7 1 -6 56 9 -20 28 45 5 -10 5
size under 50 civilians	-7 1 7 -13 11 1 -52 -17 -22 21 19 33 20 20 -2 1
size under 50 military	-1 -36 5 36 9 -36 -26 26 -6 -26 20 -1 -1 -5 16 15
size under 50 null	12 -61 14 13 -11 -22 24 49 -6 55 -24 -9 16 8 -1 8
size under 50 people	32 -14 -1 7 -20 16 -14 38 30 -15 37 -16 -25 4 12 23
tag inside: adj.dead	0 12 8 -25 17 -13 17 -16 -5 -15 15 49 9 -2 30 19
tag inside: adj.freed	-32 9 -19 -11 -2 -6 18 -3 -6 3 -12 20 4 -23 1 -20
tag inside: adj.modifier	-20 17 -2 19 -17 23 -5 -6 19 -3 -10 1 -12 2 13 12
tag inside: adj.wounded	-3 -31 -19 18 12 -11 11 26 -14 1 -1 -19 -24 -6 31 43
tag inside: category	-15 8 -9 1 -15 -22 -34 23 9 3 -12 -1 -26 4 5 -1
tag inside: country	13 -18 11 9 35 0 16 30 -14 14 -11 -24 -9 -4 19 -19
tag inside: cue.among	16 7 3 4 1 9 4 47 -6 14 -1 -8 -24 26 -11 5
tag inside: cue.anniversary	28 -4 4 18 17 5 8 8 16 10 -3 -24 2 33 -7 -17
tag inside: cue.born	32 -38 -16 16 45 34 23 12 28 31 27 28 -31 30 -29 -35
tag inside: cue.captivity	0 -15 -7 3 4 21 30 -4 -18 1 17 -19 49 1 -63 -6
tag inside: cue.captured	-22 8 -14 4 -5 -9 -8 -31 -1 0 10 7 34 3 2 -6
tag inside: cue.claims	13 23 16 24 28 2 14 1 19 -4 -3 -9 -13 17 2 -17
tag inside: cue.count	5 10 18 -13 26 -13 0 -13 15 -46 -3 43 -39 -4 -3 23
tag inside: cue.crime	40 -9 19 13 26 -5 10 -2 28 4 -3 -4 -23 34 7 -18
tag inside: cue.deported	-12 5 -31 -6 12 -1 4 1 -7 7 -18 16 -7 19 -11 -32
tag inside: cue.each	5 -18 12 -4 5 -5 -11 -27 13 -20 22 11 -10 -7 4 -21
tag inside: cue.evacuation	46 -40 1 19 17 19 -17 21 51 9 20 -14 9 32 35 -16
tag inside: cue.held	3 -5 13 -18 -13 14 -6 34 -7 38 15 8 7 10 -10 -17
tag inside: cue.in_return	36 -21 -1 0 20 19 -4 34 15 1 34 -32 -19 29 -12 -11
tag inside: cue.included	1 6 -51 -8 -14 20 11 8 -4 26 9 14 -28 -2 -40 -1
tag inside: cue.local	10 -1 1 15 28 18 13 29 38 59 -19 -32 -13 1 -6 -31
tag inside: cue.mediated	4 -7 -2 -11 2 -2 15 18 -15 32 -27 -20 13 -8 0 -8
tag inside: cue.missing	-28 26 -51 66 26 1 -53 -43 30 -43 -25 -36 -17 64 7 -1
tag inside: cue.money	64 -31 28 31 38 4 -4 32 53 6 9 10 -1 48 15 -11
tag inside: cue.of_whole	1 -2 11 4 10 2 5 16 12 -8 7 4 13 14 -34 -10
tag inside: cue.of_year	22 -7 -32 -23 3 28 6 -22 -2 -10 31 31 -29 -10 -24 -42
tag inside: cue.other_exchange	30 -23 -2 33 41 1 21 13 31 26 -6 1 -18 36 -7 -16
tag inside: cue.other_return	28 -12 -3 15 28 4 11 4 19 21 8 -2 -4 17 -7 -22
tag inside: cue.other_war	43 -35 24 23 40 11 32 23 24 29 -7 1 -10 47 8 -41
tag inside: cue.part	17 -33 13 1 12 -17 22 -12 -8 8 18 20 -2 20 15 -5
tag inside: cue.recap	-6 15 13 -17 -12 2 -5 43 4 36 -28 -4 -17 49 -13 -23
tag inside: cue.repatriation	-14 29 -11 -29 -4 -11 -1 -18 -31 -13 7 40 16 -17 -10 20
tag inside: cue.reunion	33 -9 -5 24 32 -5 -4 2 36 24 17 -17 -17 36 -15 -39
tag inside: cue.same_number	-45 -25 -15 -4 -22 -3 -22 -23 -5 5 21 -24 -3 -10 8 -8
tag inside: cue.since	29 -47 8 3 10 10 11 6 6 2 50 4 -7 3 -27 -24
tag inside: cue.span	18 -37 8 1 0 16 1 -11 -12 -29 41 29 -17 11 27 -49
tag inside: cue.stage	50 -43 10 25 44 -13 -35 -1 42 6 27 -13 -35 48 34 -35
tag inside: cue.to_date	21 -10 -10 43 36 -26 0 -2 -9 -18 3 13 5 22 -6 5
tag inside: cue.unit	47 35 -39 10 42 15 0 5 -7 22 30 -10 -34 23 -39 -21
tag inside: cue.year	-1 -22 -4 5 -4 -1 31 21 3 33 -17 -5 17 2 9 1
tag inside: foe.agent	34 23 -32 25 20 4 -1 21 -3 -1 34 -7 -14 28 -32 -7
tag inside: foe.of	11 -37 26 4 -9 -12 14 -2 63 15 -26 6 34 17 19 -10
tag inside: noun.body	18 4 3 -36 13 -22 23 -18 9 -12 10 47 0 -7 -26 13
tag inside: noun.branch	5 -10 30 15 17 -30 3 -33 24 -50 8 21 17 -5 -13 -21
tag inside: noun.child	4 10 -38 -4 26 49 -2 25 -5 0 11 56 -9 3 -11 2
tag inside: noun.civilian	-20 13 20 2 -1 -4 0 -43 -19 37 26 -5 -2 -12 15 33
tag inside: noun.exchange	23 -43 -37 7 18 6 46 -8 -52 37 -12 -21 23 -28 -4 -46
tag inside: noun.family	8 -40 -8 -32 0 -44 -9 -26 16 3 29 29 -8 18 10 -13
tag inside: noun.foreigner	33 -5 -53 25 10 18 -7 16 -8 3 40 16 -50 13 -10 -19
tag inside: noun.man	35 -29 -28 16 19 6 -17 16 -2 -11 21 10 -18 -1 15 -22
tag inside: noun.military	3 21 12 19 7 2 -11 -6 11 11 7 5 1 -16 12 24
tag inside: noun.other	2 14 11 36 18 10 -6 -24 21 -24 21 5 -65 27 18 -70
tag inside: noun.people	-16 20 5 4 8 -3 -2 3 -3 8 10 3 21 7 -8 0
tag inside: noun.rank	37 -55 11 21 29 9 -1 -2 16 -18 18 16 -10 25 18 -75
tag inside: noun.soldier	-10 -33 27 9 -2 8 -31 7 -1 -15 0 -14 -11 -21 -9 7
tag inside: noun.woman	16 10 -9 1 -21 2 26 -6 26 -5 8 33 -31 -13 -52 -6
tag inside: own.of	-8 22 32 13 -23 -14 -15 -12 -2 18 7 27 -16 7 4 12
tag inside: qualifier.approx	-13 28 20 23 -29 15 -15 -4 -8 11 4 -11 -12 5 -16 -8
tag inside: qualifier.at_least	14 18 32 49 1 23 18 8 -8 14 3 -14 -22 21 -20 -9
tag inside: qualifier.at_most	12 3 16 15 2 -5 15 3 -5 29 29 0 -31 26 -12 -39
tag inside: qualifier.more_than	-27 28 6 -5 29 -27 -8 2 1 28 -7 -14 -1 16 2 -17
tag inside: ru.agent	-7 -6 7 -3 9 -26 20 16 33 17 -37 11 -5 27 17 -3
tag inside: ru.of	-27 -14 34 -30 -42 -61 -27 12 58 73 -54 -5 49 46 30 3
tag inside: ua.agent	-17 31 -3 2 -2 -25 5 1 -16 -19 16 13 -56 11 -48 8
tag inside: ua.of	14 38 -22 50 41 -12 40 -26 -18 -45 33 14 -77 -20 -85 30
tag inside: verb.bring	0 -15 -9 17 -12 -6 -9 20 -8 -8 9 5 18 -13 -19 8
tag inside: verb.come	-12 25 6 1 10 -8 -28 19 -8 -20 13 8 7 -7 4 -2
tag inside: verb.get	-11 -27 9 23 -6 -25 7 -2 24 37 -2 -11 -10 26 11 -7
tag inside: verb.give	24 4 -4 14 5 -4 2 10 8 21 -6 -17 -11 19 -3 -6
tag inside: verb.held_exchange	12 5 3 3 16 -2 6 3 -24 14 3 -3 2 -15 -4 -19
tag inside: verb.home	22 -15 4 5 6 3 4 33 6 -8 10 -30 -9 15 -14 -10
tag inside: verb.other	-8 -22 -23 42 -15 23 -11 48 -17 13 -19 -29 -5 -21 -14 -10
tag inside: view.ru	44 -35 -26 42 36 6 6 13 21 19 27 -24 -24 42 -33 -27
tag inside: view.ua	-3 28 -18 -12 21 9 -25 0 -2 -14 14 15 -25 -9 9 13
tag left 1: adj.dead	31 -16 10 18 26 24 11 10 42 -3 25 0 -19 23 4 -33
tag left 1: adj.freed	2 24 -7 -35 13 2 -25 7 3 -22 13 19 20 -26 7 -9
tag left 1: adj.modifier	-21 10 3 19 -8 -2 -7 17 -12 0 -11 -3 -11 4 -6 11
tag left 1: adj.wounded	13 -13 -2 10 16 16 -4 13 28 16 -15 -3 -5 10 8 -6
tag left 1: category	21 -13 -20 26 13 -9 -6 3 10 -6 -2 -2 -3 10 3 -33
tag left 1: country	9 -25 -1 33 23 -7 36 -1 24 14 5 -6 -24 24 -21 -24
tag left 1: cue.agreed	38 -20 -22 14 13 21 -15 -9 3 31 45 -8 -40 37 7 -9
tag left 1: cue.agreement	46 -1 -11 21 36 29 -17 4 11 14 -3 -15 -32 26 12 -44
tag left 1: cue.all	14 -2 -7 25 3 15 -7 -35 -12 13 20 27 -17 1 5 0
tag left 1: cue.already	-18 32 -2 11 20 -4 15 7 1 34 -30 13 13 -20 2 -53
tag left 1: cue.among	7 -25 -9 -8 -20 8 -21 19 -12 -6 30 16 -23 1 -9 -16
tag left 1: cue.border	15 -4 7 14 26 -1 -7 20 12 -14 10 28 -12 -15 5 1
tag left 1: cue.born	47 -3 7 28 49 -2 12 31 36 15 -8 -23 -17 48 5 -22
tag left 1: cue.called_off	20 7 12 4 16 7 0 16 21 21 1 -4 2 14 -10 -25
tag left 1: cue.captivity	6 35 31 -11 -9 0 0 -13 19 -7 15 5 -21 -16 23 22
tag left 1: cue.captured	28 -34 -12 30 26 7 -8 4 22 20 12 18 -6 42 1 -14
tag left 1: cue.claims	-9 -14 11 -16 -25 7 6 -11 2 -21 -22 -3 -5 4 1 -21
tag left 1: cue.completed	-15 4 9 -26 4 -4 24 -12 -14 4 3 2 3 -18 -4 -3
tag left 1: cue.count	3 20 -15 -19 35 23 -5 -27 -8 0 6 2 23 14 -1 -5
tag left 1: cue.crime	23 -26 12 25 17 15 9 11 17 21 7 7 -11 27 -3 -25
tag left 1: cue.denied	14 -3 20 17 29 12 4 26 11 19 -12 -8 1 16 12 -11
tag left 1: cue.deported	27 -47 9 38 14 26 -21 22 28 25 32 10 9 57 -25 -1
tag left 1: cue.each	32 -12 9 -9 30 11 -12 10 24 -15 1 1 2 45 -12 -1
tag left 1: cue.evacuation	28 -28 6 34 13 9 0 21 38 10 24 -3 -18 42 -3 -27
tag left 1: cue.ever_captured	13 -19 0 23 7 -3 -4 -4 24 3 11 19 -17 23 6 -12
tag left 1: cue.footage	7 -18 17 7 -8 -14 13 5 39 -7 -20 5 17 20 8 -14
tag left 1: cue.held	5 37 17 26 -3 -7 0 18 -22 8 -8 -48 5 37 -21 -11
tag left 1: cue.in_captivity	19 16 33 54 31 7 50 8 18 -22 22 -7 -19 -22 3 -31
tag left 1: cue.in_return	1 -5 26 -7 9 13 -4 20 41 -2 -14 19 7 7 16 -8
tag left 1: cue.included	-11 -1 -34 16 20 -14 -13 31 -13 -7 12 21 -14 -13 -25 -6
tag left 1: cue.local	11 -30 -13 34 -16 40 15 29 26 53 -39 -23 12 11 -23 -16
tag left 1: cue.mediated	6 22 -17 -11 23 2 -8 9 10 19 -12 -28 -10 -7 -29 -28
tag left 1: cue.missing	-24 -5 -37 35 26 -12 -29 -8 11 -11 -11 -3 -8 25 -3 -12
tag left 1: cue.month	20 -20 -4 -3 5 -4 13 6 16 0 7 -2 2 20 1 -1
tag left 1: cue.of_whole	1 -35 7 -16 13 -1 6 9 -12 0 17 25 12 -10 -27 -16
tag left 1: cue.of_year	6 -3 -25 1 2 5 -10 -23 4 8 36 19 -21 -14 16 -14
tag left 1: cue.one_sided	-19 23 -17 -16 12 -26 22 -24 -9 1 -10 33 2 -18 30 -6
tag left 1: cue.other_exchange	36 -21 21 28 15 10 14 24 25 20 -3 -26 -22 19 3 -9
tag left 1: cue.other_return	35 -19 29 17 21 7 5 -9 29 0 21 16 -7 29 -3 4
tag left 1: cue.outside	-17 2 0 3 4 -6 -19 -12 -3 9 10 -6 -19 -21 -8 6
tag left 1: cue.part	1 -41 -3 11 20 -13 1 1 5 8 34 22 -13 -7 -22 -9
tag left 1: cue.planned	11 -20 -27 7 13 11 10 19 2 11 30 12 -14 5 -2 -39
tag left 1: cue.ready	24 -13 11 9 24 13 7 1 16 5 0 -18 -3 9 2 -11
tag left 1: cue.recap	17 -37 -32 -13 19 10 22 5 -7 23 32 11 -24 2 21 -25
tag left 1: cue.record	18 -2 4 -4 7 16 27 37 0 24 -22 -44 3 7 16 -10
tag left 1: cue.relative	12 8 27 7 5 13 -2 -7 -1 1 -4 0 -1 23 5 7
tag left 1: cue.repatriation	5 -2 15 -25 -3 1 13 -10 -23 9 -4 31 11 12 12 7
tag left 1: cue.reunion	39 -5 5 3 34 -13 25 -3 -15 22 -16 12 -5 -4 -15 -4
tag left 1: cue.same_number	-11 -20 -23 23 12 -16 -11 0 -2 -24 12 2 -13 10 4 9
tag left 1: cue.since	32 -7 -10 -35 14 25 6 1 -9 1 28 18 -14 -2 -37 -17
tag left 1: cue.span	10 -11 8 -14 -4 -4 11 -13 8 -24 30 1 -31 -11 15 -41
tag left 1: cue.stage	9 -26 -32 -2 5 2 -20 37 -30 -10 27 11 0 -4 1 -24
tag left 1: cue.to_date	-1 14 -13 -7 32 -40 10 22 -30 9 -1 -6 5 -1 19 -9
tag left 1: cue.today	-7 -4 -7 14 0 -29 5 -5 2 -16 11 6 -2 6 1 26
tag left 1: cue.total	-20 -5 -3 -41 -32 -23 0 2 -13 -15 24 11 47 -29 -9 36
tag left 1: cue.training	27 -16 16 10 23 4 -10 4 12 20 16 -5 7 14 8 -3
tag left 1: cue.transit	-20 5 8 -13 -14 4 -2 13 0 -11 -16 -8 33 0 -14 -20
tag left 1: cue.venue	23 -6 -25 21 37 24 2 -8 -8 4 17 23 -16 19 -7 20
tag left 1: cue.visit	32 -27 4 32 30 22 13 4 26 20 -7 -8 -17 28 3 -37
tag left 1: cue.year	0 -1 -13 -6 10 -22 42 23 2 29 -6 -19 10 -3 28 -2
tag left 1: cue.yesterday	27 -9 -20 32 38 13 23 15 28 -1 15 -39 -44 28 -24 -20
tag left 1: foe.of	28 -5 11 -22 -13 5 -22 24 7 25 11 9 -10 25 12 -2
tag left 1: foe.to	-8 17 -6 21 18 22 24 10 -36 31 3 -22 -34 39 -15 8
tag left 1: noun.body	-3 9 16 -12 16 0 21 -35 -7 22 18 49 2 -15 -12 10
tag left 1: noun.branch	25 -10 2 13 31 -4 7 10 22 24 -6 -24 -12 39 2 -17
tag left 1: noun.child	12 1 -26 8 -6 7 21 -12 33 16 -13 -1 -2 6 1 -27
tag left 1: noun.civilian	16 18 -15 33 -40 3 -15 10 -1 2 38 21 -24 -10 -13 -6
tag left 1: noun.exchange	-2 -20 17 8 28 11 12 -8 3 -6 13 1 25 15 -12 -17
tag left 1: noun.family	13 -7 -1 34 14 -3 15 11 1 -3 4 -23 24 -4 20 -22
tag left 1: noun.military	27 -8 13 28 -6 7 -6 6 13 -19 7 34 4 19 12 2
tag left 1: noun.other	8 -4 -12 -15 1 15 -29 -12 21 -4 36 28 -10 -5 15 -17
tag left 1: noun.people	25 6 -9 33 -17 10 3 34 -5 6 20 -6 -31 22 -10 6
tag left 1: noun.rank	-5 27 -28 5 14 8 -2 -5 -28 7 34 11 -16 -13 -20 8
tag left 1: noun.woman	19 -7 2 13 12 6 7 7 17 -5 -6 -13 4 14 -6 -1
tag left 1: own.of	-16 -46 -21 -4 -18 -10 9 -8 -1 -4 37 34 -14 -5 12 30
tag left 1: own.to	-11 -2 -2 -8 9 -29 -5 -15 -3 -8 12 34 -6 4 0 12
tag left 1: ru.agent	-4 -5 36 -2 18 -20 -3 18 19 -8 -43 14 6 -26 -11 21
tag left 1: ru.from	13 32 -38 -16 17 -10 24 -12 -31 -10 11 21 -45 -17 -32 19
tag left 1: ru.of	10 -11 43 7 9 -18 28 -14 26 -19 0 10 8 -9 14 9
tag left 1: ru.to	-17 -7 35 14 -23 20 -7 -6 52 -17 -63 -4 0 -13 -12 -7
tag left 1: ua.agent	-1 9 -18 -15 3 0 -8 -31 -41 -11 9 33 -12 -6 7 13
tag left 1: ua.from	10 -16 35 -1 -8 -2 -1 6 66 16 -18 16 20 -21 28 18
tag left 1: ua.of	26 2 -3 -15 4 -3 -2 -2 -15 -9 12 17 -7 20 -3 32
tag left 1: ua.to	-3 17 -27 -4 35 1 13 -1 -16 -14 18 2 -28 20 -36 24
tag left 1: verb.bring	-16 20 6 -3 18 -7 -20 7 30 13 8 29 7 -28 15 12
tag left 1: verb.come	1 -4 -17 -10 12 6 -15 -13 16 18 -5 15 7 -47 11 16
tag left 1: verb.future	4 -15 55 7 -12 -1 -7 22 -11 5 -28 13 43 40 19 -24
tag left 1: verb.get	-26 12 9 -15 -25 -8 3 -6 26 7 -2 11 9 -7 -21 12
tag left 1: verb.give	-1 9 9 -17 -13 -3 27 19 11 -41 -7 27 -17 -17 -41 27
tag left 1: verb.held_exchange	7 -18 2 4 1 9 16 -2 -14 1 4 12 30 -8 -2 3
tag left 1: verb.home	11 -2 -2 -25 15 -7 -15 7 13 7 0 11 10 -18 3 8
tag left 1: verb.managed	-16 17 -31 -22 27 -11 -7 -28 1 0 -11 -1 -12 -26 -2 -10
tag left 1: verb.noun	2 -26 10 -23 -9 7 3 14 -15 -14 3 -11 15 31 -27 6
tag left 1: verb.other	16 -36 15 71 -5 39 7 19 29 25 -20 0 11 6 41 -10
tag left 1: verb.swap	-7 10 -6 -19 4 -4 -19 -4 3 -2 18 -4 31 -24 -26 -13
tag left 1: verb.will	19 17 20 21 18 -1 0 -19 4 2 -18 -13 -23 9 -10 -27
tag left 1: view.ru	16 10 -12 7 -4 -17 -29 10 7 20 0 -12 -17 -2 -13 -4
tag left 1: view.ua	3 29 10 10 10 -8 17 -3 -8 8 -5 12 -32 17 -11 1
tag left 3: adj.dead	-2 1 -3 14 1 -8 17 -13 3 -12 -8 34 18 -13 -17 -5
tag left 3: adj.freed	5 -18 17 -6 20 -10 -23 2 6 14 7 2 23 22 -12 3
tag left 3: adj.modifier	-5 14 37 -15 9 17 -13 0 -9 2 2 12 14 29 2 0
tag left 3: adj.wounded	21 -12 -31 24 15 27 12 14 -9 -2 4 -4 7 16 19 -18
tag left 3: category	-4 4 -31 16 -2 -25 -29 6 3 -11 12 -3 12 13 26 -1
tag left 3: country	15 -17 3 -2 0 -6 13 3 -36 9 9 3 34 2 -2 -2
tag left 3: cue.agreed	16 8 25 -13 23 -9 4 11 28 12 -4 2 -14 7 -3 -9
tag left 3: cue.agreement	12 9 17 3 -1 15 -14 10 29 12 18 4 1 12 21 -5
tag left 3: cue.all	-9 28 18 -13 -22 -7 9 28 -22 17 -12 -32 16 12 -7 -16
tag left 3: cue.already	-24 32 -34 13 21 15 35 -7 13 27 -6 5 -22 3 3 -9
tag left 3: cue.among	25 -25 -5 14 5 29 -13 1 -14 1 28 8 -37 6 -11 -15
tag left 3: cue.anniversary	47 -31 6 38 20 22 20 -3 27 19 6 -15 3 19 -11 -29
tag left 3: cue.border	7 -5 12 9 10 0 -44 -12 5 14 0 -1 2 -2 -6 5
tag left 3: cue.born	52 -30 12 15 54 36 28 39 67 41 2 -7 -31 43 -13 -46
tag left 3: cue.called_off	26 -18 -4 49 21 21 -9 25 43 30 -5 -23 -16 25 3 -26
tag left 3: cue.captivity	-7 13 26 14 9 4 24 -20 15 16 5 12 -5 -22 -1 12
tag left 3: cue.captured	36 -7 11 30 42 -8 33 -14 7 14 -12 -18 11 9 5 -52
tag left 3: cue.claims	-19 1 21 11 -10 8 -17 -14 0 -24 6 7 -3 19 9 13
tag left 3: cue.completed	-12 13 1 -5 -16 -3 -1 10 -2 -7 -3 9 0 -41 -2 0
tag left 3: cue.count	2 9 -20 2 19 2 -8 8 -9 4 13 -3 -15 -20 -39 -21
tag left 3: cue.crime	23 -33 -27 22 38 32 -2 29 32 32 33 20 -2 28 6 -22
tag left 3: cue.denied	10 3 21 22 -1 0 26 10 6 -5 4 7 -4 10 8 -8
tag left 3: cue.deported	-16 -13 -7 -9 19 -25 20 -17 8 31 3 3 -2 3 -14 -16
tag left 3: cue.each	1 12 19 -18 -16 7 -7 24 -3 -30 18 1 3 -2 13 11
tag left 3: cue.evacuation	23 -31 42 26 -1 -7 -20 30 31 36 -26 -10 33 40 5 -25
tag left 3: cue.ever_captured	20 -28 9 27 9 10 -15 20 16 5 13 2 -7 16 -10 -17
tag left 3: cue.footage	25 -8 -7 19 -5 -2 11 -25 -8 -5 28 9 -31 8 -29 -11
tag left 3: cue.good_news	-18 -4 12 -29 -23 -20 -19 -1 -1 0 16 19 15 -35 11 38
tag left 3: cue.held	-17 6 10 -2 3 26 -1 9 -31 34 -10 -17 6 34 -18 -7
tag left 3: cue.in_captivity	21 6 41 24 -4 -6 -11 23 2 30 12 -39 1 35 -12 -30
tag left 3: cue.in_return	-12 13 -4 6 -21 26 11 7 20 -25 14 18 35 -4 -27 24
tag left 3: cue.included	-29 16 -11 12 29 -13 11 11 -2 -2 9 11 0 -2 -25 -22
tag left 3: cue.local	8 -35 -30 49 9 53 34 -1 21 31 -49 -7 12 -1 -16 -19
tag left 3: cue.mediated	-4 8 -12 -13 1 15 27 23 -13 18 -12 -7 23 -24 12 6
tag left 3: cue.missing	-25 26 -26 71 11 3 -27 -27 -4 -26 -20 -25 -16 31 17 -15
tag left 3: cue.money	25 -25 -6 21 17 -1 -1 4 28 5 20 14 -13 23 -3 -24
tag left 3: cue.month	-16 19 -34 -13 39 6 6 3 20 23 -16 -11 -20 0 -42 -39
tag left 3: cue.of_whole	2 3 -13 3 12 1 -17 -21 24 14 18 -16 -1 4 29 -3
tag left 3: cue.of_year	-6 6 -21 9 4 -10 28 -5 12 5 1 9 9 -21 19 9
tag left 3: cue.on_shield	-3 40 -20 -9 -1 11 7 -13 -11 -34 9 31 -26 -3 -10 11
tag left 3: cue.one_sided	-27 1 -1 -15 6 -25 -7 -13 -34 -1 -1 -2 28 -5 7 10
tag left 3: cue.other_exchange	36 -23 1 38 36 19 7 33 39 28 -27 -27 -23 28 -8 -35
tag left 3: cue.other_return	31 -12 4 21 20 16 -9 -9 2 -15 25 23 -28 7 -37 11
tag left 3: cue.other_war	45 -31 0 31 39 21 20 19 47 32 -9 -26 -19 48 -9 -30
tag left 3: cue.outside	-22 14 -8 -7 0 -15 27 4 0 -13 -28 -19 -20 -2 13 16
tag left 3: cue.parcel	17 -19 -2 15 15 4 4 16 30 13 -27 -21 -12 25 0 -15
tag left 3: cue.part	21 -16 21 13 6 20 -2 7 10 4 10 -4 -18 -1 -37 0
tag left 3: cue.planned	26 -24 30 42 16 7 -20 -8 15 2 9 -24 -30 26 -4 -66
tag left 3: cue.postponed	10 -9 -13 29 14 -5 4 0 15 15 6 -12 -5 9 1 -28
tag left 3: cue.ready	15 -38 8 10 0 23 -21 3 7 8 13 -14 -5 45 -8 5
tag left 3: cue.recap	30 -11 -6 8 33 5 21 -8 24 -3 12 7 -51 13 10 -69
tag left 3: cue.record	7 -44 -24 -3 11 31 41 7 -3 -4 -12 -13 -10 -3 -12 -27
tag left 3: cue.relative	16 -8 -15 23 0 7 33 17 -3 23 -6 -18 -24 -14 -25 -31
tag left 3: cue.repatriation	-15 18 -15 -28 -4 -16 -14 -33 -19 2 17 47 0 -21 -16 33
tag left 3: cue.reunion	15 -12 -9 -33 8 -7 9 10 -22 19 -3 4 7 1 2 -1
tag left 3: cue.review	-10 2 -11 0 19 -5 7 -4 17 29 1 46 -4 2 -11 -2
tag left 3: cue.same_number	-14 -5 21 2 1 -22 3 -18 4 -21 1 20 12 22 -24 -4
tag left 3: cue.since	-49 -2 -16 6 0 -8 4 22 18 21 -38 9 -4 -25 14 6
tag left 3: cue.span	-11 16 -20 16 21 -9 8 -36 13 47 -58 21 -25 -2 17 -31
tag left 3: cue.stage	2 -12 37 -42 -10 18 -22 13 19 6 -4 25 -32 -5 7 -24
tag left 3: cue.thanks	9 23 2 7 33 -4 5 18 9 -4 -14 12 -22 17 -2 -29
tag left 3: cue.third	29 -17 9 28 41 -1 18 18 28 29 4 11 3 39 12 -29
tag left 3: cue.to_date	2 6 1 3 20 0 23 35 -1 16 -21 -11 22 -9 -21 -42
tag left 3: cue.today	-3 6 22 16 -12 -36 -16 7 -27 -14 16 8 2 17 24 -3
tag left 3: cue.total	-12 15 -31 -24 37 29 -11 37 -21 6 6 37 25 7 5 -10
tag left 3: cue.training	23 0 -10 10 16 -3 7 16 23 22 0 -15 -16 13 -1 -15
tag left 3: cue.transit	6 -17 5 -19 3 -9 -3 16 0 -8 25 10 20 -4 6 13
tag left 3: cue.unit	15 0 -10 27 15 24 24 -15 3 -36 19 5 -16 19 -22 -14
tag left 3: cue.venue	-11 -8 -2 -12 14 -3 11 28 1 18 -1 -4 33 10 12 -12
tag left 3: cue.visit	42 -28 26 28 41 5 15 -3 27 19 -18 -20 -2 25 -2 -25
tag left 3: cue.year	-34 7 -28 10 0 -6 16 8 0 10 -22 4 -11 -25 26 4
tag left 3: cue.yesterday	24 -7 5 -13 -9 64 10 -13 41 1 1 -29 -19 -21 13 -16
tag left 3: foe.agent	2 0 18 22 -3 22 25 -34 22 2 7 17 7 3 -18 9
tag left 3: foe.from	-21 12 45 20 -12 -8 18 -17 6 -8 -14 1 29 -13 30 6
tag left 3: foe.of	-20 9 33 3 -22 29 -6 17 -12 16 9 5 11 35 -15 10
tag left 3: foe.to	0 -12 32 -14 -15 -13 -8 13 -11 10 28 20 4 25 -33 25
tag left 3: noun.body	13 7 -15 25 0 36 13 6 7 -33 10 10 -4 -7 -46 6
tag left 3: noun.branch	0 2 2 27 3 13 -27 -4 19 -22 20 -14 1 5 -18 25
tag left 3: noun.child	4 1 19 6 53 11 12 16 16 -2 -33 19 1 -12 33 -28
tag left 3: noun.civilian	-5 -3 -8 4 -1 -2 17 -3 -20 -10 3 21 -12 16 -4 9
tag left 3: noun.exchange	7 11 5 -30 16 15 17 13 -9 10 -13 17 13 -10 1 10
tag left 3: noun.family	0 9 -20 -16 -24 24 -40 7 15 21 5 -3 -25 -11 6 -1
tag left 3: noun.foreigner	12 0 0 2 11 14 -3 23 21 12 -16 7 6 36 3 5
tag left 3: noun.man	-6 -26 17 11 -10 -29 28 16 112 21 -62 25 11 -16 9 -30
tag left 3: noun.military	10 12 32 21 10 -1 33 -2 -10 7 9 34 5 -19 10 0
tag left 3: noun.other	-15 -1 1 -7 20 -4 21 6 2 26 -5 14 -22 4 -1 -5
tag left 3: noun.people	-4 -15 8 20 3 15 4 -26 5 -1 9 13 4 11 9 3
tag left 3: noun.rank	15 21 -11 7 27 0 -40 27 16 -25 27 7 -10 7 -20 14
tag left 3: noun.soldier	-14 -7 8 11 -11 1 -11 -19 -17 1 13 10 -3 -15 -19 -4
tag left 3: noun.woman	31 -5 11 20 34 -1 13 26 32 -8 2 3 -8 5 10 -5
tag left 3: own.agent	-12 13 -6 -18 -3 -17 7 10 5 21 -17 10 -4 16 -2 1
tag left 3: own.from	-1 23 -14 -9 32 -4 16 -5 -19 -11 27 24 -30 2 -21 24
tag left 3: own.of	6 -1 37 11 -19 10 13 12 -7 -4 22 -10 -3 3 16 -1
tag left 3: own.to	2 21 -8 -23 6 4 -37 5 6 12 3 17 -11 -28 12 9
tag left 3: qualifier.approx	16 -16 -10 26 -14 -7 -4 -11 1 -10 33 -3 -2 11 -30 -29
tag left 3: qualifier.at_least	9 7 22 37 12 1 22 8 8 8 -2 -5 2 -4 1 -21
tag left 3: qualifier.at_most	-9 -3 16 1 12 0 23 -7 5 2 2 19 16 1 2 10
tag left 3: qualifier.more_than	31 -6 8 10 14 4 2 15 32 17 19 -2 -25 37 8 -2
tag left 3: ru.agent	-7 13 33 12 -17 -5 -2 -9 23 28 -3 9 1 -15 4 -3
tag left 3: ru.from	8 29 -22 30 40 -7 18 -8 -16 -25 19 12 -19 -33 -43 0
tag left 3: ru.of	-4 9 39 6 -23 8 13 -8 16 -16 9 -15 10 -16 13 -14
tag left 3: ru.to	-10 -24 23 8 -28 29 -20 -15 31 11 -9 -8 12 -8 -2 -19
tag left 3: ua.agent	-6 13 0 -14 -12 18 21 19 -14 -30 12 19 9 4 8 3
tag left 3: ua.from	-35 -7 25 10 -12 20 -4 -13 14 24 -25 3 7 -14 5 30
tag left 3: ua.of	-4 8 -12 3 -14 3 -6 -6 0 -8 4 4 2 14 10 6
tag left 3: ua.to	-7 9 -15 0 1 -15 0 -5 -17 -23 10 4 -20 -14 6 37
tag left 3: verb.bring	-21 -9 -6 -31 24 0 3 21 12 13 2 25 2 -12 -2 7
tag left 3: verb.come	14 -8 1 -2 10 -3 -15 -10 18 4 -2 -17 2 -26 22 2
tag left 3: verb.future	21 -32 53 43 -9 19 -2 -16 13 -5 22 -13 13 16 12 -41
tag left 3: verb.get	-17 9 23 -3 4 19 -25 -8 25 0 5 27 -10 0 -1 1
tag left 3: verb.give	1 3 -3 -17 -14 -24 11 28 24 -29 -8 32 9 -14 -14 21
tag left 3: verb.held_exchange	9 14 8 -25 -7 4 15 9 6 -2 9 6 -1 -2 -2 33
tag left 3: verb.home	5 4 -1 -20 14 4 3 11 -1 -1 5 15 10 -27 10 6
tag left 3: verb.managed	-9 9 -25 -18 0 -20 8 14 -4 11 2 22 13 -28 6 9
tag left 3: verb.noun	2 -24 0 -22 17 21 11 3 5 0 15 10 29 0 11 -3
tag left 3: verb.other	-6 -4 -16 39 31 -4 -10 17 14 -12 -5 5 -8 9 -2 -20
tag left 3: verb.swap	2 -2 10 -27 -15 -12 -20 -9 16 6 2 4 19 -33 6 5
tag left 3: verb.will	-2 -12 29 4 10 10 -19 -23 -1 -16 9 -11 -24 7 -18 -22
tag left 3: view.ru	-34 8 0 9 -15 -8 -7 -3 -5 36 -28 -6 -1 38 13 10
tag left 3: view.ua	14 -6 7 36 23 1 16 18 -7 -11 25 7 14 -28 -7 7
tag left 3: voice.ru	-22 -7 11 -1 -22 -19 -13 1 7 26 0 0 14 5 4 24
tag left 3: voice.ua	20 11 17 20 10 -17 4 -33 -15 -33 -4 -3 -1 -9 8 -2
tag left 7: adj.dead	14 19 13 18 9 20 -7 4 17 -32 -3 19 7 0 9 21
tag left 7: adj.freed	9 -11 -21 -4 7 6 23 6 4 7 1 34 -17 -25 -16 -12
tag left 7: adj.modifier	-8 2 7 1 1 17 9 -22 0 21 -5 9 -2 14 -15 2
tag left 7: adj.wounded	4 -20 9 11 -11 -15 -6 9 0 -14 12 11 -8 -8 29 15
tag left 7: category	-18 5 -29 -3 1 -42 -12 -3 10 -11 -1 2 -7 -1 15 -21
tag left 7: country	2 -38 16 32 17 0 1 22 -12 0 15 -5 37 -3 10 -11
tag left 7: cue.agreed	17 -8 14 -13 8 62 3 12 18 4 -5 7 -19 27 6 9
tag left 7: cue.agreement	8 8 -9 -25 -4 25 15 13 2 7 1 32 -16 1 27 0
tag left 7: cue.all	21 31 -39 -9 10 8 18 16 13 20 -17 11 -1 9 -17 -9
tag left 7: cue.already	0 -37 4 -15 -11 32 -1 25 8 11 -17 29 31 -8 5 5
tag left 7: cue.among	-2 -39 9 -1 1 10 -3 -21 15 8 2 19 9 -1 11 -9
tag left 7: cue.anniversary	35 -41 7 39 15 -2 17 -17 19 7 -11 -12 -16 31 3 -10
tag left 7: cue.border	4 -13 -2 19 1 4 -16 -5 -6 -8 -7 -8 -6 7 13 2
tag left 7: cue.born	9 -6 -13 2 8 10 -20 -3 6 -10 16 18 -13 5 -27 -27
tag left 7: cue.called_off	12 -12 -2 16 15 3 7 25 16 17 -20 -5 -4 19 9 -21
tag left 7: cue.captivity	-7 22 19 -26 8 -21 -15 21 -14 -15 -3 -6 -19 11 0 -14
tag left 7: cue.captured	41 16 18 37 39 36 14 -3 5 1 26 -24 -34 -5 -22 -21
tag left 7: cue.claims	-2 10 18 19 -20 -9 -10 -21 11 -5 -4 5 2 9 -23 14
tag left 7: cue.completed	10 -22 11 10 -5 14 20 -14 -3 -15 12 3 6 -20 16 10
tag left 7: cue.count	-3 9 -10 -2 0 -13 16 10 -9 -8 0 21 11 -32 -10 -7
tag left 7: cue.crime	21 -12 13 12 30 7 0 14 27 13 -7 8 1 42 5 -21
tag left 7: cue.denied	48 -42 14 43 35 17 19 8 44 31 1 -17 -27 36 -10 -38
tag left 7: cue.deported	-2 39 8 8 32 -4 6 -5 -20 -22 5 -3 -7 -10 3 -3
tag left 7: cue.each	-19 -1 -1 35 4 32 -10 0 20 7 -21 -15 9 -25 -24 24
tag left 7: cue.evacuation	14 -11 -10 12 27 -1 -15 -22 9 -18 35 10 -27 18 -7 10
tag left 7: cue.ever_captured	26 -24 20 36 8 26 -13 -5 41 25 12 -6 15 37 -8 -26
tag left 7: cue.film	24 -20 2 15 13 14 15 1 16 16 3 -9 -21 13 4 -30
tag left 7: cue.footage	5 -22 27 -13 -18 -12 4 14 1 17 -9 -11 -8 62 -11 -16
tag left 7: cue.good_news	26 -17 6 -4 20 5 -6 -20 8 -32 21 0 -5 11 10 8
tag left 7: cue.held	-14 18 24 -9 -1 3 -7 -2 -23 19 34 -13 2 21 25 24
tag left 7: cue.in_captivity	-13 5 6 -8 -9 5 8 10 -28 18 17 -27 -9 4 3 11
tag left 7: cue.in_return	6 23 24 -1 -23 24 -3 -1 35 -32 -11 31 8 -13 -47 23
tag left 7: cue.included	24 -20 -18 2 18 31 -12 0 21 28 25 21 16 19 -28 -1
tag left 7: cue.local	26 -25 7 22 17 28 0 8 30 4 -6 -20 -3 -7 -15 -25
tag left 7: cue.mediated	-7 -15 -15 -34 -19 -2 30 -14 -27 -9 24 -15 27 -13 -10 -8
tag left 7: cue.missing	-22 -8 -31 59 26 28 -49 -35 14 -16 1 -5 -16 -3 14 -25
tag left 7: cue.money	42 -30 -8 8 30 2 12 13 24 21 28 -2 -7 34 -10 -8
tag left 7: cue.month	-2 18 -26 -4 65 -19 9 -8 15 12 -16 6 -41 4 13 -54
tag left 7: cue.of_whole	8 12 -5 6 -5 18 9 10 6 7 6 33 4 0 -7 9
tag left 7: cue.of_year	-23 3 -20 -1 8 7 -7 -17 8 21 9 10 9 -8 -21 -6
tag left 7: cue.on_shield	8 14 -3 -10 -4 5 0 -1 -32 -15 23 28 -11 -5 -20 26
tag left 7: cue.one_sided	-3 -14 -9 13 15 1 -20 -7 -9 -22 3 -31 -1 -19 -15 26
tag left 7: cue.other_exchange	25 -19 -28 14 18 13 -1 0 -8 -1 17 17 -15 3 -21 -11
tag left 7: cue.other_return	20 -26 -7 8 19 -14 10 15 41 22 -5 -10 -5 23 -5 -18
tag left 7: cue.other_war	34 -26 16 47 39 31 16 6 29 36 -7 -21 -16 34 11 -48
tag left 7: cue.outside	-36 38 -40 51 15 -12 11 50 -26 -32 -24 -18 -25 9 2 36
tag left 7: cue.parcel	34 -11 -8 26 22 7 2 -6 11 9 -8 -14 -18 21 10 -20
tag left 7: cue.part	-1 -21 -10 -9 -13 41 14 -9 16 -15 -6 53 -8 0 -3 0
tag left 7: cue.planned	15 -48 14 76 3 1 11 -7 33 -11 36 -23 -9 14 -6 -44
tag left 7: cue.postponed	13 -16 -10 -1 -3 11 -10 -11 3 -14 6 14 5 -1 6 -23
tag left 7: cue.ready	48 -44 -24 52 42 23 0 15 26 16 20 -22 -22 47 -2 -42
tag left 7: cue.recap	37 -9 -17 -37 65 11 14 28 -5 14 35 -4 -40 9 -18 -45
tag left 7: cue.record	36 -2 -13 -32 15 2 4 27 7 -23 34 29 10 6 6 -16
tag left 7: cue.relative	-9 -24 17 18 11 34 14 -3 19 -1 6 -6 31 2 -15 -17
tag left 7: cue.repatriation	8 -12 -15 16 20 33 -1 29 -6 15 19 15 -45 15 8 -13
tag left 7: cue.reunion	2 11 -12 -13 -3 -10 9 -5 26 5 2 9 -3 -7 19 12
tag left 7: cue.review	-13 0 -12 -15 30 -2 31 -17 2 26 -13 13 -14 -25 -26 -26
tag left 7: cue.same_number	3 -26 32 -28 -16 -13 31 24 18 17 -28 9 27 10 -29 -23
tag left 7: cue.since	-32 16 -27 -6 31 12 42 -11 25 33 -32 3 -8 -11 -11 -8
tag left 7: cue.span	-11 -2 -4 -1 16 -1 -8 -15 21 28 -38 12 -13 -15 18 -11
tag left 7: cue.stage	17 -15 -15 -4 22 26 18 -6 13 -10 -5 24 -39 14 -1 1
tag left 7: cue.thanks	-6 1 -8 5 23 -18 7 -17 10 -4 16 24 22 -9 0 1
tag left 7: cue.third	30 -14 -2 36 39 18 10 16 16 24 0 -10 -31 49 -9 -20
tag left 7: cue.to_date	-18 46 -16 -27 19 -17 4 7 -5 20 -35 -13 -6 12 -13 -28
tag left 7: cue.today	14 16 -2 6 -21 2 -30 -11 -2 -7 12 -11 6 -8 2 7
tag left 7: cue.total	-35 22 -30 -4 5 2 11 11 -4 15 4 37 3 -6 20 8
tag left 7: cue.training	-1 -44 -8 -6 9 1 -20 4 -15 8 28 -13 7 -16 -6 -33
tag left 7: cue.transit	14 -11 25 -23 -15 1 17 9 22 11 -6 19 11 16 29 17
tag left 7: cue.unit	-15 3 -31 -17 -14 21 -7 2 -1 -2 25 33 -4 0 -8 -11
tag left 7: cue.venue	-5 -5 16 0 4 -13 -19 26 -12 7 4 38 7 15 15 -9
tag left 7: cue.visit	23 -7 -7 4 23 8 -1 5 24 31 23 -1 -2 26 -12 -23
tag left 7: cue.year	-20 3 -25 7 6 -5 14 8 32 28 -11 -13 1 -14 4 -11
tag left 7: cue.yesterday	1 1 -23 -4 -2 -7 1 1 -8 16 -7 38 -32 -48 -1 -31
tag left 7: foe.agent	20 -14 -12 25 -3 -21 19 23 -9 -33 10 7 -2 26 11 -5
tag left 7: foe.from	4 -17 31 2 0 -7 -5 9 37 10 -15 2 38 -10 30 18
tag left 7: foe.of	-5 -22 -43 20 -21 14 14 -3 -24 -11 41 1 5 19 -8 15
tag left 7: foe.to	8 -3 -10 7 -12 -24 -20 -5 -17 0 26 20 -7 16 14 17
tag left 7: noun.body	6 12 4 -18 -7 18 1 3 23 12 1 6 -24 -27 5 13
tag left 7: noun.branch	12 19 5 -11 20 1 20 -20 21 -13 3 22 15 20 7 4
tag left 7: noun.child	1 11 -15 4 28 30 15 4 24 -6 1 22 -16 -4 -14 -10
tag left 7: noun.civilian	-2 17 18 11 7 -26 9 -14 -14 3 -19 -3 -16 11 3 -22
tag left 7: noun.exchange	-11 6 -4 -6 -5 2 14 24 5 0 4 4 11 -5 -15 8
tag left 7: noun.family	14 -16 3 6 -9 -37 10 -4 25 0 -12 35 1 17 19 -9
tag left 7: noun.foreigner	29 -25 36 30 25 -17 -3 16 35 2 -10 22 -2 33 18 -20
tag left 7: noun.man	8 -19 5 22 24 4 -23 14 10 -4 -5 4 -7 17 -6 18
tag left 7: noun.military	15 -11 15 15 -8 11 -13 17 -7 17 3 -9 1 -17 15 -6
tag left 7: noun.other	-1 0 -4 2 11 -3 -10 -2 14 11 4 1 -3 26 -16 -5
tag left 7: noun.people	-17 9 -13 5 -6 -6 9 -24 15 -15 6 2 5 9 6 -2
tag left 7: noun.rank	0 5 3 -18 -12 -1 -20 1 1 -6 8 22 -41 15 -30 5
tag left 7: noun.soldier	8 5 2 -28 -10 17 21 13 -8 21 23 -19 -13 11 -36 15
tag left 7: noun.woman	20 -41 8 3 9 -16 14 3 36 -22 -14 12 14 15 13 3
tag left 7: own.agent	3 8 11 -17 2 -14 -11 -9 11 -23 -2 25 -7 8 -8 21
tag left 7: own.from	0 25 -3 18 24 2 -22 -37 -8 -38 21 18 -10 16 -23 -7
tag left 7: own.of	-9 25 35 5 -7 -8 16 0 0 13 -5 0 5 5 -26 8
tag left 7: own.to	30 -1 -4 -15 6 2 11 7 1 22 18 9 -10 -13 18 18
tag left 7: qualifier.approx	8 -17 29 12 17 18 -6 43 -6 -9 4 25 33 4 20 -1
tag left 7: qualifier.at_least	-4 10 3 15 -2 6 14 15 8 -4 0 9 -12 13 3 -4
tag left 7: qualifier.at_most	42 -10 -28 17 11 -9 5 21 -9 -1 0 11 -37 -3 4 10
tag left 7: qualifier.more_than	11 18 -33 26 11 44 22 16 22 34 -17 -37 -24 0 7 -3
tag left 7: ru.agent	9 -8 22 -14 1 -7 19 -3 0 -17 21 -5 32 -3 -7 -4
tag left 7: ru.from	17 5 -21 -7 36 -26 -35 2 -3 -4 10 10 0 -38 -14 -5
tag left 7: ru.of	2 0 12 3 -5 -10 5 8 0 19 -2 2 38 1 -11 2
tag left 7: ru.to	8 -12 7 13 6 -11 -23 6 10 21 6 12 1 27 -8 5
tag left 7: ua.agent	-16 7 -7 -13 0 13 6 -31 6 -14 5 9 5 -3 8 -3
tag left 7: ua.from	-9 -16 5 -15 -14 11 -34 16 31 44 -13 20 11 0 14 3
tag left 7: ua.of	-13 1 2 -6 0 17 -14 8 -15 -19 -2 -8 10 -4 -3 -11
tag left 7: ua.to	7 12 0 -2 9 1 9 3 -3 -11 19 -9 -2 -30 17 7
tag left 7: verb.bring	2 -9 -35 11 -7 -31 14 15 6 6 -12 29 -1 -15 6 9
tag left 7: verb.come	16 -13 -1 1 -3 -5 -12 12 0 15 16 21 4 8 31 2
tag left 7: verb.future	31 -4 39 5 22 14 -4 2 22 4 0 -10 -19 28 9 -22
tag left 7: verb.get	2 13 14 21 -9 17 9 -10 0 -5 -3 33 12 -35 16 0
tag left 7: verb.give	0 -9 0 20 -18 14 12 0 12 4 0 24 -29 0 -23 14
tag left 7: verb.held_exchange	13 -20 -6 -23 1 0 -6 14 0 -14 9 -3 5 -16 8 17
tag left 7: verb.home	29 -12 -47 12 -7 -21 0 30 -14 13 10 13 -5 -3 23 5
tag left 7: verb.managed	-18 16 -10 5 -14 -6 -2 23 -14 14 -2 -6 3 -14 7 43
tag left 7: verb.noun	1 21 10 -16 8 18 7 -11 11 -17 -4 18 -16 -19 13 13
tag left 7: verb.other	6 -11 11 12 50 -29 14 15 24 23 -17 26 -13 23 14 -29
tag left 7: verb.swap	27 11 0 6 -12 0 29 20 -13 0 -3 9 10 -15 10 11
tag left 7: verb.will	-3 20 -16 -9 9 18 3 12 7 16 -16 25 -19 14 -7 -2
tag left 7: view.ru	18 6 13 -16 -21 -24 -8 28 14 33 16 -8 12 27 2 -6
tag left 7: view.ua	8 -25 3 14 -12 -21 26 6 5 -35 3 7 12 6 -35 4
tag left 7: voice.ru	-22 5 1 -5 -20 -9 16 -11 -20 12 -6 11 7 12 5 10
tag left 7: voice.ua	-12 38 -1 -23 17 11 14 -22 -6 7 -9 1 -2 5 -37 0
tag left beyond: adj.dead	24 12 6 -7 -1 17 23 -13 14 -45 0 5 -15 -5 -10 -5
tag left beyond: adj.freed	6 11 2 7 8 -5 6 36 -1 13 8 1 4 8 -20 3
tag left beyond: adj.modifier	2 13 5 -10 -1 8 0 23 6 4 -4 -9 -3 1 -4 -6
tag left beyond: adj.wounded	3 -49 -17 44 -23 -7 31 34 -7 -23 14 -15 -7 0 16 -13
tag left beyond: category	-18 3 -6 -6 -10 -20 -17 10 8 0 12 -11 -20 22 5 -7
tag left beyond: country	-9 -5 -14 29 -6 -5 15 11 0 5 8 -18 25 13 4 1
tag left beyond: cue.agreed	-7 -18 -16 23 -25 28 -4 -5 9 7 1 11 3 30 -27 -10
tag left beyond: cue.agreement	-20 5 -22 8 -15 26 0 -1 -2 11 5 27 -1 8 -7 -2
tag left beyond: cue.all	10 5 8 -4 2 25 1 30 20 39 -24 -37 -34 32 -14 -15
tag left beyond: cue.already	38 -18 -12 9 11 39 25 6 -1 20 -24 -18 5 -8 32 -11
tag left beyond: cue.among	15 12 7 -2 -2 9 2 22 -7 15 -5 -11 -23 38 -9 -21
tag left beyond: cue.anniversary	47 -37 16 39 41 -9 18 38 26 35 13 -21 7 45 4 -35
tag left beyond: cue.border	13 0 -27 -1 -5 2 3 -20 -8 -14 22 18 -1 -1 18 21
tag left beyond: cue.born	27 -19 -4 12 5 5 -8 30 9 -6 9 -17 -14 31 -39 -29
tag left beyond: cue.called_off	33 -29 15 23 26 0 24 34 29 36 -13 -26 -34 43 18 -33
tag left beyond: cue.captivity	-5 6 14 -6 17 -28 3 2 3 -2 8 -18 5 7 10 2
tag left beyond: cue.captured	34 -4 8 14 14 26 8 -8 -10 5 22 10 -3 -9 -25 3
tag left beyond: cue.claims	-20 13 -5 12 -3 -13 6 1 -15 -15 0 0 16 19 12 0
tag left beyond: cue.completed	3 14 6 7 -16 -27 -4 18 7 -3 10 12 -2 -20 10 2
tag left beyond: cue.count	-4 7 -6 -15 7 -14 -1 15 0 -38 3 -10 -1 -42 -5 -3
tag left beyond: cue.crime	20 -37 -19 21 33 22 10 11 22 14 5 14 -6 46 -3 -33
tag left beyond: cue.denied	43 -27 0 47 46 23 14 33 45 43 4 -11 -16 35 -2 -36
tag left beyond: cue.deported	-22 14 14 -18 27 -46 27 -12 -1 -22 6 13 -12 -2 -25 -9
tag left beyond: cue.each	-10 -19 2 21 -3 7 8 2 2 3 -13 -17 34 -18 -19 12
tag left beyond: cue.evacuation	29 -14 20 33 10 -21 -7 -23 34 0 26 3 17 24 -26 11
tag left beyond: cue.ever_captured	23 -22 1 37 23 12 0 10 21 16 9 12 -16 25 9 -10
tag left beyond: cue.film	28 -28 30 18 24 0 24 2 12 15 -28 -34 -14 34 0 -24
tag left beyond: cue.footage	-10 -1 33 37 21 -29 31 -28 15 15 -12 13 4 50 -3 -3
tag left beyond: cue.good_news	17 -26 2 7 17 -2 -21 2 4 -9 32 14 -2 30 5 21
tag left beyond: cue.held	-7 5 29 1 -21 -7 9 -1 -11 8 27 -18 -24 20 11 2
tag left beyond: cue.in_captivity	-1 30 20 -1 13 22 -17 -7 -17 -6 20 -9 -42 13 7 -12
tag left beyond: cue.in_return	5 6 5 -12 -30 13 28 32 28 -12 -13 15 -7 0 -7 25
tag left beyond: cue.included	-5 -2 -37 -17 21 11 4 7 -5 11 14 22 22 -10 -16 -17
tag left beyond: cue.local	4 -36 -16 1 13 52 15 1 7 27 30 23 -26 -6 -29 -34
tag left beyond: cue.mediated	-18 -10 -15 -2 1 -28 14 3 7 1 21 -24 28 4 0 10
tag left beyond: cue.missing	-15 33 -16 62 32 9 -33 -24 16 -17 -5 -38 -29 22 -2 -33
tag left beyond: cue.money	43 -18 16 8 10 15 2 30 40 9 31 3 0 18 -1 -7
tag left beyond: cue.month	-15 44 -44 -30 51 -6 22 -22 6 20 -27 2 -39 -19 -20 -33
tag left beyond: cue.name	-32 26 -16 -23 20 -8 -5 -31 -29 -5 -27 40 -4 -18 -4 3
tag left beyond: cue.nth	0 -2 -9 4 -15 -7 -30 -23 -17 -6 28 16 6 13 -3 26
tag left beyond: cue.of_whole	-10 0 -7 15 0 19 6 20 9 -10 -4 4 6 -9 0 -3
tag left beyond: cue.of_year	-1 0 9 -6 20 37 16 -2 -2 17 -5 4 -8 -5 -4 -6
tag left beyond: cue.on_shield	30 0 -7 25 21 -4 8 12 26 -6 -4 -12 -14 15 -12 -15
tag left beyond: cue.one_sided	-16 -18 -25 6 -13 -8 6 21 -22 -24 8 0 42 -26 -11 5
tag left beyond: cue.other_exchange	46 -31 -15 17 22 25 8 14 18 17 8 -7 -28 11 -13 -14
tag left beyond: cue.other_return	20 -43 14 15 3 -20 -3 -7 28 -4 11 13 11 24 28 -9
tag left beyond: cue.other_war	54 -49 11 36 56 35 27 37 52 39 -12 -20 -28 49 22 -41
tag left beyond: cue.outside	-37 31 -37 34 -6 -22 27 61 -60 -42 -36 -29 -9 -6 10 30
tag left beyond: cue.parcel	22 -2 -7 20 18 12 19 3 24 18 -7 -24 -25 28 -1 -31
tag left beyond: cue.part	8 -19 8 11 15 26 -8 -1 11 -42 27 25 18 -6 18 -4
tag left beyond: cue.planned	26 -38 -42 29 30 -12 -4 33 -2 2 20 11 -28 62 -9 -24
tag left beyond: cue.postponed	9 -9 -12 8 5 -12 -4 -9 0 -8 23 26 -4 12 -10 10
tag left beyond: cue.ready	9 -29 20 -5 -4 2 -25 22 -9 21 -8 -17 11 37 -5 -2
tag left beyond: cue.recap	37 -7 -19 -3 33 -23 12 14 8 17 8 1 -55 -17 -11 -86
tag left beyond: cue.record	24 2 -13 -20 17 4 18 9 0 -17 4 26 21 -14 4 14
tag left beyond: cue.relative	-13 18 12 10 17 2 -2 20 3 -8 -15 18 12 9 4 11
tag left beyond: cue.repatriation	6 12 -3 6 -2 23 4 -19 -7 -18 13 19 -23 -10 -5 -5
tag left beyond: cue.reunion	-30 0 -37 1 -24 -10 5 1 23 -13 11 19 13 -10 3 5
tag left beyond: cue.review	-10 36 -39 -27 31 -47 28 9 -5 24 -43 25 -16 -31 -21 -25
tag left beyond: cue.same_number	-4 -6 18 -36 -32 -17 29 13 5 -13 -18 24 7 7 -30 -13
tag left beyond: cue.since	-19 0 -17 -5 31 46 24 -13 1 33 -38 6 -29 -22 -4 -3
tag left beyond: cue.span	-35 22 -10 -2 23 2 10 -24 25 22 -11 11 -21 -16 5 -21
tag left beyond: cue.stage	1 13 8 -30 12 8 12 4 9 15 9 20 -6 -33 4 -31
tag left beyond: cue.thanks	-4 10 17 -9 -4 -2 15 -8 10 19 -1 -13 -7 45 -12 27
tag left beyond: cue.third	46 -24 -11 53 44 19 41 36 43 26 6 -30 -45 41 -5 -40
tag left beyond: cue.to_date	-13 34 -18 10 25 0 23 8 -20 0 -26 -15 -16 10 -20 -30
tag left beyond: cue.today	6 5 -4 21 -14 -11 1 25 4 -2 9 13 -3 -28 9 2
tag left beyond: cue.total	-39 11 -11 -8 21 7 16 5 8 18 5 14 11 -26 -4 -3
tag left beyond: cue.training	-6 -37 -26 -2 -8 -3 -33 -19 -16 31 46 5 -1 -14 -3 -25
tag left beyond: cue.transit	11 -12 15 -5 -11 -4 -4 -2 38 44 -36 -9 14 23 36 -11
tag left beyond: cue.unit	8 14 -4 8 -15 10 -7 -9 2 2 17 25 -11 15 14 -9
tag left beyond: cue.venue	-12 -7 0 9 4 17 -5 1 -3 -3 11 19 18 16 -6 -10
tag left beyond: cue.visit	44 -38 -10 48 45 6 22 6 41 16 7 -12 -24 61 -9 -28
tag left beyond: cue.year	-4 22 -11 -16 36 30 16 -5 7 37 -14 9 -21 -21 -7 -26
tag left beyond: cue.yesterday	-17 -10 -7 -7 -7 67 -15 0 6 18 19 25 -5 3 12 -24
tag left beyond: foe.agent	-12 -29 9 15 -29 -11 29 12 17 -7 17 27 11 14 -18 3
tag left beyond: foe.from	-5 2 24 -15 -4 -21 -5 -23 9 11 15 18 27 0 35 25
tag left beyond: foe.of	6 -9 32 12 -21 6 -12 12 -12 17 9 -24 9 39 7 1
tag left beyond: foe.to	2 -4 20 16 -10 -7 4 -21 6 -12 10 9 4 -9 -11 9
tag left beyond: noun.body	18 0 22 9 -12 43 18 -13 34 -2 -4 5 0 -37 -9 -14
tag left beyond: noun.branch	24 -22 27 -18 16 -20 17 -17 40 17 15 28 7 2 -4 7
tag left beyond: noun.child	-22 3 -22 -11 -12 -14 0 11 30 -10 2 13 0 14 15 -19
tag left beyond: noun.civilian	-10 16 20 -2 -12 -10 -2 -3 -5 6 -7 5 -3 22 -11 14
tag left beyond: noun.exchange	14 -1 -16 3 -12 -5 4 47 7 -12 -3 -4 4 -37 -7 3
tag left beyond: noun.family	-7 -2 2 -11 -27 0 -11 -14 7 11 9 5 -5 21 16 -15
tag left beyond: noun.foreigner	9 7 14 1 -3 20 -10 -1 -5 -15 15 24 19 26 -22 20
tag left beyond: noun.man	-22 29 18 -10 -11 -40 -2 12 -6 -14 -15 -7 0 4 12 18
tag left beyond: noun.military	-1 16 -1 17 3 7 16 18 6 1 -1 9 -10 -5 2 -1
tag left beyond: noun.other	6 8 -4 -3 15 23 -11 -5 -6 19 -13 0 -10 9 3 -4
tag left beyond: noun.people	-14 -5 -3 13 -10 -30 6 -11 7 6 24 -5 -4 5 -6 -3
tag left beyond: noun.rank	5 15 26 11 3 -11 -27 20 11 -35 41 12 -24 2 -15 -2
tag left beyond: noun.soldier	18 8 0 0 21 -23 11 -27 3 6 10 26 -10 -1 -10 22
tag left beyond: noun.woman	4 -26 15 -6 10 -32 1 4 30 -10 -14 25 29 25 36 32
tag left beyond: own.agent	11 -16 9 2 2 16 -2 3 18 0 -1 15 14 -6 -6 11
tag left beyond: own.from	-39 -24 28 -27 -10 -15 28 6 -3 -17 -15 31 27 -7 19 32
tag left beyond: own.of	-7 21 8 2 -32 -2 16 29 -8 0 -11 -19 -7 -12 -3 3
tag left beyond: own.to	13 -19 -18 8 15 -10 9 -6 -1 -3 16 11 -22 -19 -5 17
tag left beyond: qualifier.approx	5 -17 7 4 -1 6 -6 2 -11 -16 -5 -12 14 25 -6 1
tag left beyond: qualifier.at_least	8 -19 10 25 15 -22 13 28 12 9 2 13 -12 6 5 -4
tag left beyond: qualifier.at_most	21 -26 3 21 -5 -9 -20 13 34 -5 14 8 -11 26 34 10
tag left beyond: qualifier.more_than	-9 9 -13 0 17 -21 7 11 4 19 -32 -22 -12 -11 8 6
tag left beyond: ru.agent	-14 17 12 -16 -1 0 -11 0 14 12 2 -8 19 15 9 17
tag left beyond: ru.from	-6 -8 15 7 20 -14 -8 21 -12 7 -1 8 -11 -18 -6 4
tag left beyond: ru.of	6 13 21 -2 -29 -8 0 -12 19 26 -4 -17 5 15 -26 16
tag left beyond: ru.to	-5 -15 36 -4 -42 -9 -14 -20 12 -21 11 14 9 1 -45 14
tag left beyond: ua.agent	-4 -8 -8 -1 -5 13 21 -12 1 -11 9 0 20 0 -4 15
tag left beyond: ua.from	8 9 22 -7 -1 27 5 25 28 21 8 -6 15 8 20 -15
tag left beyond: ua.of	-4 21 -2 7 3 6 -7 0 7 -14 9 7 12 11 7 4
tag left beyond: ua.to	-20 26 -5 -22 -9 -12 17 -6 -1 -2 -1 17 -5 11 15 2
tag left beyond: verb.bring	4 -5 -9 -7 1 -10 0 1 1 29 14 21 -1 2 -2 -1
tag left beyond: verb.come	4 -9 0 19 -20 -9 -7 31 4 1 2 12 1 1 21 9
tag left beyond: verb.future	20 -4 30 31 22 6 8 1 30 5 15 11 -37 22 14 -19
tag left beyond: verb.get	-14 -16 11 2 -2 25 11 -34 6 -13 1 30 -2 -10 3 3
tag left beyond: verb.give	-3 4 7 -6 -23 -5 10 25 29 -17 -1 5 -3 4 12 8
tag left beyond: verb.held_exchange	14 -1 5 -15 3 2 -15 19 5 -10 15 -2 -2 -4 4 12
tag left beyond: verb.home	19 -12 -28 4 -14 -12 -27 5 22 4 -3 15 -11 -9 0 2
tag left beyond: verb.managed	7 30 11 -1 6 -17 26 -5 -12 -6 -8 5 16 6 20 18
tag left beyond: verb.noun	6 13 3 -5 -8 50 -4 2 10 -7 14 21 0 -5 9 6
tag left beyond: verb.other	28 -29 33 34 25 -19 -4 3 15 18 15 42 4 30 46 -34
tag left beyond: verb.swap	5 -5 18 7 4 -32 4 25 -8 -2 13 15 12 5 19 3
tag left beyond: verb.will	-22 45 44 0 6 8 23 -21 3 9 -5 -4 -43 -3 14 1
tag left beyond: view.ru	13 9 13 -7 -10 4 -15 26 -6 18 13 -3 5 17 -13 15
tag left beyond: view.ua	12 -30 6 39 -8 -38 19 20 13 -12 -16 -5 10 6 -16 9
tag left beyond: voice.ru	-6 7 12 -3 -2 -2 27 12 5 11 -34 2 8 27 -10 4
tag left beyond: voice.ua	0 23 12 -4 -6 2 41 -15 -30 -17 1 8 -18 11 -59 7
tag left clause: adj.dead	21 4 26 15 8 -13 34 3 11 -6 -7 26 7 23 -22 -14
tag left clause: adj.freed	13 -2 -11 -17 -1 -6 -2 13 0 16 -9 9 17 0 -12 -15
tag left clause: adj.modifier	0 11 9 15 3 17 -19 -3 2 7 -10 -5 -1 12 -11 13
tag left clause: adj.wounded	-8 -18 -20 28 -3 25 27 32 -12 9 7 -14 -7 34 21 -23
tag left clause: category	-11 9 -43 14 21 -9 -20 10 0 -7 -12 7 14 33 22 -15
tag left clause: country	19 -37 4 27 23 1 5 8 -30 12 27 -3 32 -6 1 -7
tag left clause: cue.agreed	7 -2 -5 0 9 33 2 -15 20 19 -3 15 -11 16 10 2
tag left clause: cue.agreement	3 13 0 -33 28 41 -3 -9 30 17 9 18 -30 12 13 5
tag left clause: cue.all	-5 39 -29 -22 18 -5 16 -13 -14 21 -4 16 3 -3 2 14
tag left clause: cue.already	-24 28 -23 3 9 22 23 -9 9 42 4 6 5 5 -30 -28
tag left clause: cue.among	9 6 -18 -14 -26 -15 -3 11 0 12 8 29 -25 6 -2 -17
tag left clause: cue.anniversary	41 -22 8 2 21 -9 -6 3 22 8 7 -9 4 22 -11 -3
tag left clause: cue.border	19 18 -3 13 -3 4 -20 -11 19 -13 20 12 3 -14 11 9
tag left clause: cue.born	39 -2 19 26 37 0 34 41 14 18 -17 8 -2 37 -17 -18
tag left clause: cue.called_off	36 -21 9 20 25 13 11 17 33 16 13 -20 -12 12 -11 -23
tag left clause: cue.captivity	2 25 26 4 -7 -4 32 11 5 4 7 1 -3 -5 15 16
tag left clause: cue.captured	50 -11 -26 42 37 17 -5 -6 16 25 15 26 -33 27 -21 -10
tag left clause: cue.claims	-15 -13 21 4 -14 25 20 -15 3 -23 16 18 -11 -1 10 5
tag left clause: cue.completed	-1 1 2 -5 1 2 23 2 -9 -3 2 0 15 -38 9 -5
tag left clause: cue.count	3 18 9 -13 14 5 13 -43 -4 8 -10 14 7 4 -1 -19
tag left clause: cue.crime	34 -21 17 41 34 23 28 10 40 42 -6 -11 -24 51 7 -19
tag left clause: cue.denied	38 -2 36 43 14 36 41 13 3 17 13 -10 -28 19 4 -28
tag left clause: cue.deported	7 -21 -14 26 38 28 4 -4 29 6 8 21 -12 34 -12 -21
tag left clause: cue.each	16 14 0 3 -1 14 23 4 22 -15 3 13 -1 -4 -10 -4
tag left clause: cue.evacuation	18 -13 25 16 3 -4 -16 39 20 19 -7 -11 -4 57 -3 -34
tag left clause: cue.ever_captured	17 -28 2 27 17 23 -11 19 35 8 18 6 -3 19 -4 -19
tag left clause: cue.film	27 -10 -14 13 26 24 8 -1 28 14 14 -4 -26 19 -19 -26
tag left clause: cue.footage	2 -13 -5 3 -8 -15 -12 -10 -6 16 -10 -26 -15 52 -10 15
tag left clause: cue.good_news	-50 1 -23 -39 -37 -9 -29 -10 -41 -17 50 50 2 -53 10 46
tag left clause: cue.held	-15 26 25 21 -2 12 -2 -2 -20 26 -5 -32 18 52 -12 -7
tag left clause: cue.in_captivity	13 0 28 22 -17 7 12 25 0 34 16 -44 2 41 -20 -23
tag left clause: cue.in_return	3 5 16 -5 -13 25 -20 2 19 -18 -3 14 28 5 -37 9
tag left clause: cue.included	-8 -12 -41 20 17 7 -6 29 -4 -6 17 27 -10 13 -32 -5
tag left clause: cue.local	20 -40 -30 43 -9 42 31 13 27 50 -36 -36 -7 2 -10 -23
tag left clause: cue.mediated	-1 -23 -26 -13 27 0 14 18 -22 4 1 4 26 -22 -16 -15
tag left clause: cue.missing	-35 6 -42 66 14 -13 -22 -49 10 -50 0 -10 -29 -13 -13 -4
tag left clause: cue.money	31 -10 -1 22 20 13 21 12 15 10 17 7 -16 20 1 -13
tag left clause: cue.month	9 8 -7 17 58 -34 24 46 32 39 -29 -4 -44 31 19 -58
tag left clause: cue.of_whole	12 -8 2 -5 4 -3 12 -20 2 21 16 10 15 -19 -4 -16
tag left clause: cue.of_year	-24 9 -31 1 29 -23 8 2 12 24 0 -5 -10 -15 -10 -22
tag left clause: cue.on_shield	8 4 -20 2 11 5 12 -25 -8 -1 11 15 -36 0 -12 18
tag left clause: cue.one_sided	3 5 -4 -9 14 -16 -13 0 -9 -27 6 7 4 -17 1 30
tag left clause: cue.other_exchange	36 -31 25 22 49 6 -9 1 41 17 -9 -28 -21 42 -9 -26
tag left clause: cue.other_return	21 -16 3 29 21 -5 -10 21 8 6 37 13 -9 24 -21 -23
tag left clause: cue.other_war	56 -32 31 43 54 19 18 21 37 31 -22 -13 -29 32 -10 -34
tag left clause: cue.outside	-19 -18 -29 36 11 -26 -44 24 -4 1 -20 -18 -31 -6 5 29
tag left clause: cue.part	11 -24 -19 15 2 -1 -7 -2 8 15 15 13 0 1 -26 -16
tag left clause: cue.planned	23 -56 37 60 22 -4 0 -22 37 3 -1 -32 -14 53 6 -54
tag left clause: cue.postponed	42 -9 -5 33 25 -5 1 13 26 26 -21 -20 -8 35 12 -33
tag left clause: cue.ready	23 -34 8 24 5 25 -6 34 11 6 16 -18 -24 59 -25 -6
tag left clause: cue.recap	47 -13 -44 11 31 20 -15 -7 -5 15 27 19 -28 18 -1 -48
tag left clause: cue.record	34 -39 -7 -7 -3 30 23 1 -6 0 22 -2 -13 2 -9 -27
tag left clause: cue.relative	3 -17 8 12 9 11 16 17 -8 19 -4 -19 -16 -2 -7 -9
tag left clause: cue.repatriation	13 -3 4 -13 22 3 18 19 -8 13 16 40 -5 6 37 2
tag left clause: cue.reunion	17 8 2 -14 19 -31 23 13 3 7 -13 7 -5 5 9 -1
tag left clause: cue.same_number	14 -21 25 0 12 -18 8 22 7 17 -20 -4 11 24 1 -7
tag left clause: cue.since	-26 31 -30 7 35 2 49 -22 16 26 -34 7 5 -17 -14 -37
tag left clause: cue.span	-11 -1 -7 14 7 -15 15 -23 1 8 -4 25 -29 -4 17 -37
tag left clause: cue.stage	6 -20 -2 -17 1 27 -10 0 26 29 -12 1 -18 -8 5 -33
tag left clause: cue.thanks	8 25 -6 7 43 -5 27 -3 6 4 -13 14 -34 25 -6 -18
tag left clause: cue.third	36 -10 15 16 39 4 12 3 27 18 0 -19 -19 25 6 -21
tag left clause: cue.to_date	-24 19 -21 9 26 5 29 26 -7 29 -26 -8 -4 -3 -16 -20
tag left clause: cue.today	5 -3 -2 25 -4 -19 -13 -9 -8 -12 5 -17 21 2 11 12
tag left clause: cue.total	-24 37 -29 -8 -1 -7 12 16 -9 10 -9 21 23 -8 17 6
tag left clause: cue.training	27 -13 -6 32 4 18 6 23 32 27 15 2 -10 3 0 -10
tag left clause: cue.transit	4 5 10 -10 -17 9 -17 3 -9 -26 24 23 24 -11 11 18
tag left clause: cue.unit	-5 24 -23 29 -3 -26 12 -21 5 -47 -2 15 5 -7 -11 -14
tag left clause: cue.venue	38 -1 -1 27 16 5 -6 -3 2 -2 16 11 -30 14 5 18
tag left clause: cue.visit	29 -33 13 43 41 13 18 18 49 19 -3 -12 -4 29 -7 -26
tag left clause: cue.year	-23 -11 -42 10 37 1 18 -40 25 44 -18 -5 -5 -4 1 -32
tag left clause: cue.yesterday	6 -9 16 -1 16 7 -3 7 16 0 -3 3 -66 -27 13 -29
tag left clause: foe.agent	9 -5 22 16 -2 11 15 -35 34 -26 -4 23 5 6 -24 -14
tag left clause: foe.from	-8 -10 19 17 -9 7 32 9 13 10 -18 -1 17 -8 27 1
tag left clause: foe.of	7 -1 36 13 -12 16 23 16 -6 5 2 3 6 25 -17 -7
tag left clause: foe.to	-10 -10 14 1 9 -19 -23 8 -15 26 12 1 -13 48 -13 14
tag left clause: noun.body	6 14 -2 -14 -12 22 12 -34 -11 24 8 18 -9 -20 -7 7
tag left clause: noun.branch	15 13 -31 23 12 -19 -37 -16 29 2 8 18 27 24 -9 20
tag left clause: noun.child	-5 -8 -20 6 -13 14 -13 -8 5 -14 14 27 1 -5 19 -42
tag left clause: noun.civilian	5 14 -2 26 3 24 0 -15 1 -24 11 -15 -19 4 21 7
tag left clause: noun.exchange	-2 7 -2 -14 11 8 4 10 8 11 -11 16 24 -3 -11 -3
tag left clause: noun.family	-4 -12 -29 8 -7 -25 1 -9 -20 4 5 25 3 -33 -1 -36
tag left clause: noun.foreigner	31 -9 10 33 42 19 20 8 18 9 -18 -4 -18 26 -4 -12
tag left clause: noun.man	5 -38 -4 7 -23 -13 10 30 73 35 -54 13 3 8 19 -19
tag left clause: noun.military	-6 12 -1 16 0 1 -7 13 2 0 9 28 6 22 5 4
tag left clause: noun.other	2 11 -9 5 17 -2 10 -18 14 6 -6 -2 -6 13 15 -9
tag left clause: noun.people	-5 -12 -6 9 -9 -12 9 2 12 -11 2 -3 -13 7 10 -7
tag left clause: noun.rank	-4 3 -26 -4 -3 -12 -20 8 14 23 -7 24 -14 23 -22 3
tag left clause: noun.soldier	-21 6 -1 -23 -29 24 8 -9 -22 27 1 12 17 5 2 -1
tag left clause: noun.woman	33 -17 9 32 29 7 -2 27 23 8 -5 -9 -12 27 -8 -26
tag left clause: own.agent	-4 8 -5 -6 -4 -12 -12 16 -6 26 6 11 -19 5 17 -13
tag left clause: own.from	-9 27 -41 27 29 -11 15 -1 15 -29 10 -9 -22 11 -12 -17
tag left clause: own.of	-8 15 34 5 -21 -10 34 -13 -23 3 8 3 10 16 17 -12
tag left clause: own.to	6 11 -2 -28 19 -6 -13 10 12 16 -7 15 -13 -13 24 20
tag left clause: qualifier.approx	-14 19 11 8 7 17 18 -13 -12 -3 8 4 -3 1 -43 -4
tag left clause: qualifier.at_least	10 -14 6 39 27 24 24 16 17 8 12 -10 14 9 -11 -29
tag left clause: qualifier.at_most	17 -24 13 -3 18 4 25 -8 5 14 1 28 -17 -10 -11 3
tag left clause: qualifier.more_than	1 18 -9 24 2 28 -6 21 33 -15 -35 -27 -31 -13 12 6
tag left clause: ru.agent	1 1 25 2 -12 -2 14 -33 11 -5 -6 -2 17 -21 -13 -9
tag left clause: ru.from	20 33 -10 8 54 -13 5 -36 -12 -13 17 14 -44 -19 -19 -5
tag left clause: ru.of	-11 5 30 8 -8 -8 20 -45 10 -16 1 3 30 -11 -8 -2
tag left clause: ru.to	-18 -28 42 -2 -30 47 -35 -33 67 23 -45 -13 22 5 9 -17
tag left clause: ua.agent	-9 3 -17 -14 2 7 11 -19 -14 -24 8 10 -3 10 11 11
tag left clause: ua.from	-23 -24 -16 1 -9 1 -36 6 36 38 -45 14 19 -15 4 24
tag left clause: ua.of	-9 10 -24 -1 -11 2 14 3 -8 2 8 4 12 7 -2 5
tag left clause: ua.to	15 25 -27 2 29 1 1 2 -19 -28 18 13 -20 0 -10 21
tag left clause: verb.bring	-17 12 -10 -4 20 9 -23 30 16 12 4 29 10 -31 12 18
tag left clause: verb.come	-5 -1 -16 -2 4 -7 -32 -10 21 21 5 22 -21 -27 14 -3
tag left clause: verb.future	38 -66 62 34 11 18 -8 6 9 -12 11 0 16 27 -5 -54
tag left clause: verb.get	-17 16 28 -16 -16 0 12 -6 30 2 9 16 -3 -8 -17 13
tag left clause: verb.give	-4 18 -5 11 -5 10 4 27 21 -24 -9 29 -12 -12 -34 17
tag left clause: verb.held_exchange	-1 -5 2 -14 -12 -2 2 9 -16 7 -6 -2 12 -12 -14 0
tag left clause: verb.home	5 15 -3 -16 26 -13 -8 4 -10 4 4 19 8 -15 10 13
tag left clause: verb.managed	-16 2 -28 -13 10 -20 7 6 3 4 -12 -16 4 -31 11 27
tag left clause: verb.noun	2 -22 -2 -5 5 2 -1 -2 -2 8 13 15 6 17 -9 -1
tag left clause: verb.other	-4 -27 4 56 25 20 21 0 20 -5 -29 29 -15 21 11 -17
tag left clause: verb.swap	19 8 -8 -15 -11 -6 17 5 -5 5 4 -4 26 -29 7 5
tag left clause: verb.will	28 1 -4 -10 20 9 -11 7 25 4 1 -4 -17 23 -19 -22
tag left clause: view.ru	-36 1 5 0 -9 -24 12 -20 7 27 -31 -9 -6 12 6 17
tag left clause: view.ua	-12 49 18 3 9 -31 30 -38 -35 -20 18 27 3 -37 -17 5
tag left clause: voice.ru	12 -17 10 18 -24 -41 -5 6 6 18 -14 3 1 23 -2 2
tag left clause: voice.ua	3 19 -1 12 6 -45 11 -12 -19 23 -1 -2 2 0 -17 11
tag right 1: adj.dead	2 3 11 -2 8 1 9 -16 11 10 -2 20 3 3 -25 7
tag right 1: adj.freed	1 2 14 -13 16 -4 -4 0 -1 18 16 2 25 -20 9 -1
tag right 1: adj.modifier	-26 3 21 11 2 -7 -16 -27 -6 2 2 24 -7 31 5 13
tag right 1: adj.wounded	-1 11 -25 32 14 -5 6 42 -8 -14 -19 -7 -23 15 -37 -15
tag right 1: category	-14 5 22 1 -5 -45 -24 8 29 5 -42 13 -17 18 13 18
tag right 1: country	-2 11 -19 -10 -21 -2 -18 -29 -14 14 20 24 -9 -4 7 19
tag right 1: cue.agreed	15 -17 -17 0 13 27 -9 -3 17 17 13 -19 -19 35 -8 -7
tag right 1: cue.agreement	32 -27 12 15 20 5 -1 15 31 25 11 2 0 35 4 -21
tag right 1: cue.already	14 10 4 7 5 7 17 -14 0 10 20 30 17 6 32 22
tag right 1: cue.among	28 -25 -15 -4 -4 6 -2 -7 -12 -8 36 13 -7 14 -14 -3
tag right 1: cue.anniversary	20 -10 8 15 39 -2 7 1 15 15 -9 -11 -11 30 -18 -24
tag right 1: cue.border	-2 11 -26 -14 -9 7 -8 -9 -14 -17 23 14 -15 -10 -12 16
tag right 1: cue.born	23 -5 -6 7 -10 7 -6 6 -1 -7 11 -8 -9 20 -9 8
tag right 1: cue.called_off	32 -15 -8 30 22 10 -3 19 43 13 16 3 -10 42 -16 -24
tag right 1: cue.captivity	29 0 -3 2 -8 -2 18 13 -8 12 4 3 -6 -11 4 3
tag right 1: cue.captured	19 -12 2 26 36 12 -24 -7 18 14 16 7 4 21 5 -18
tag right 1: cue.claims	-21 18 -1 -10 -8 -3 -12 -21 -16 -17 2 26 -1 -17 -15 18
tag right 1: cue.completed	5 7 -14 -10 -19 2 7 -5 -23 1 11 3 31 -12 0 10
tag right 1: cue.count	12 5 -9 -9 38 15 16 38 1 17 -4 -10 3 -5 22 -22
tag right 1: cue.crime	27 -15 3 17 29 17 23 2 16 15 -3 -18 6 1 -6 0
tag right 1: cue.denied	4 -14 -17 -8 -5 18 -14 -21 -27 11 16 12 -21 -12 2 7
tag right 1: cue.deported	22 -15 -12 24 31 35 14 28 1 21 23 4 -20 31 -8 -6
tag right 1: cue.each	19 11 37 -15 14 14 3 -38 6 -30 12 28 8 7 -43 7
tag right 1: cue.evacuation	34 -11 13 13 19 -4 18 18 27 17 -12 0 1 28 18 -5
tag right 1: cue.ever_captured	20 -9 2 24 25 8 3 27 22 6 -7 -25 -24 26 -10 -23
tag right 1: cue.footage	31 -9 -21 16 30 4 -4 -2 15 13 -11 -6 -9 21 -3 -21
tag right 1: cue.good_news	18 -10 -15 4 22 -7 -7 1 18 25 25 -10 0 21 -5 -12
tag right 1: cue.held	25 15 24 7 -7 -9 11 26 -15 16 13 -43 -21 35 -25 20
tag right 1: cue.in_captivity	35 10 11 29 19 -9 33 2 -18 17 13 12 -9 1 10 -29
tag right 1: cue.in_return	14 6 -16 14 26 -21 7 22 11 7 2 4 -12 16 4 -3
tag right 1: cue.included	-8 0 -19 -12 5 21 8 29 -18 1 22 4 31 -9 7 -3
tag right 1: cue.local	19 -38 9 38 23 8 -13 -8 20 25 15 -3 -22 35 -14 -6
tag right 1: cue.mediated	-4 -11 -23 -1 3 -12 47 12 -16 20 -7 -7 19 -25 -27 13
tag right 1: cue.missing	6 -8 -33 17 8 10 -23 9 45 -9 -29 6 -3 14 -4 2
tag right 1: cue.money	14 -11 0 21 17 4 -4 -2 19 -9 20 2 3 9 4 -15
tag right 1: cue.of_whole	0 -12 5 -7 -9 29 3 -1 -11 20 4 1 -10 1 20 -8
tag right 1: cue.of_year	-3 2 -1 9 9 27 10 -13 9 -20 15 13 4 1 -30 -23
tag right 1: cue.one_sided	12 -2 13 -10 15 18 7 -23 5 4 2 22 21 21 34 -1
tag right 1: cue.other_exchange	10 0 1 1 21 -5 -1 10 27 -2 2 14 -11 27 -6 4
tag right 1: cue.other_return	11 -3 2 17 33 7 -11 -11 9 -2 -1 -5 -9 5 -5 -17
tag right 1: cue.other_war	10 1 -5 -2 8 17 20 -11 5 18 16 20 -18 5 6 7
tag right 1: cue.part	29 -14 6 19 14 -3 13 15 14 -8 11 26 -16 -21 -14 -11
tag right 1: cue.planned	-2 -6 -2 -19 -35 15 -14 -7 6 0 18 8 -2 -9 -34 -10
tag right 1: cue.postponed	-9 -2 -24 1 -2 -11 6 20 -9 -1 12 11 -4 -4 5 -14
tag right 1: cue.ready	16 -31 -10 -5 -14 12 12 -2 -8 4 42 16 -1 -17 -21 -39
tag right 1: cue.recap	11 36 -4 -20 23 -12 11 -23 3 -22 -19 -2 -19 -5 -33 4
tag right 1: cue.relative	9 -22 0 -10 5 -13 -8 -11 7 4 25 2 6 0 -7 11
tag right 1: cue.repatriation	-3 37 -28 1 5 -24 -12 -10 -12 -18 2 34 3 1 -6 3
tag right 1: cue.reunion	-6 16 -1 -16 -11 -4 -10 -25 11 14 19 6 2 -36 -2 17
tag right 1: cue.since	16 20 -25 4 36 12 23 -12 7 3 -9 22 1 -41 8 -21
tag right 1: cue.span	-17 6 26 -24 11 18 -18 -10 40 -6 -10 19 13 -2 25 -29
tag right 1: cue.stage	29 -5 -13 42 31 -7 -1 12 30 28 15 -1 -31 25 -15 -29
tag right 1: cue.third	24 -2 3 18 13 5 14 -17 12 -2 1 17 -25 22 -12 -7
tag right 1: cue.to_date	18 15 -22 -3 19 -10 41 24 -14 7 4 16 -24 5 1 -26
tag right 1: cue.today	0 12 -5 -11 6 -24 -8 -7 7 -15 11 31 10 7 -2 11
tag right 1: cue.total	-34 -11 -24 -21 -3 -33 11 3 -34 -30 26 -14 41 -17 -11 12
tag right 1: cue.training	11 -8 10 6 12 -6 3 9 12 -6 6 -3 -7 -1 5 -4
tag right 1: cue.transit	15 27 15 55 4 5 27 -4 -2 -3 21 -30 -29 2 -17 -14
tag right 1: cue.unit	28 -35 25 -5 12 -10 -2 6 45 15 -32 1 27 13 32 -31
tag right 1: cue.venue	23 5 7 1 4 10 -4 17 19 16 5 2 -3 3 -6 -9
tag right 1: cue.visit	21 11 -8 2 26 7 11 7 5 -20 14 1 -17 -2 -5 6
tag right 1: cue.year	26 -26 11 26 12 -20 26 15 1 26 -11 7 5 2 35 -11
tag right 1: cue.yesterday	-2 19 -5 4 1 -15 12 22 13 36 -7 -25 -30 22 -13 -20
tag right 1: foe.of	10 -31 21 7 4 -7 23 -1 11 -7 -2 5 15 0 -31 -6
tag right 1: noun.body	13 -15 -1 -25 -9 4 6 -18 13 12 25 7 7 -9 10 15
tag right 1: noun.branch	5 10 -31 8 11 -9 -11 2 -5 -2 31 17 -13 3 8 10
tag right 1: noun.exchange	32 -36 -24 20 -4 2 16 28 -3 -3 -5 -16 -1 -4 -18 -7
tag right 1: noun.family	10 5 7 14 23 -10 -6 17 4 1 -11 -15 -4 14 -13 -15
tag right 1: noun.military	14 -2 4 1 5 -24 0 -5 0 -17 23 16 1 -9 -4 -5
tag right 1: noun.other	-7 11 30 13 1 18 -6 3 -20 27 15 -21 -39 41 -15 8
tag right 1: noun.people	29 5 6 -21 19 16 6 27 -12 -9 9 14 -4 -11 4 6
tag right 1: own.agent	-13 3 2 -9 11 -18 -4 -32 -10 20 -11 10 15 4 -11 6
tag right 1: own.from	19 1 -18 8 15 2 -6 2 -18 -10 17 5 -12 4 -23 1
tag right 1: own.of	7 6 13 -6 -20 -18 0 7 12 12 0 -1 3 -1 -12 12
tag right 1: own.to	6 3 13 -12 13 -4 -1 9 -13 6 7 34 -1 -9 23 15
tag right 1: qualifier.approx	20 -16 -8 4 18 0 11 7 19 11 -3 -21 11 17 12 -18
tag right 1: qualifier.at_most	14 10 -2 16 40 -25 30 1 14 27 -11 18 -17 20 1 -13
tag right 1: qualifier.more_than	-3 23 19 8 21 18 7 -1 19 -3 -15 -3 -19 -6 0 -22
tag right 1: ru.agent	1 16 9 38 14 13 22 14 -6 10 -7 -17 -22 1 17 14
tag right 1: ru.from	12 -3 -14 -16 23 35 22 -5 4 0 0 19 -13 -24 0 -1
tag right 1: ru.of	-19 -9 16 11 -20 -40 -29 -6 35 26 -23 -1 13 28 7 24
tag right 1: ru.to	-41 -12 -9 10 -10 7 2 -10 38 37 -47 -10 8 -6 20 -10
tag right 1: ua.agent	-14 -7 -24 23 -4 2 0 -19 -8 -33 -5 11 -16 -14 29 38
tag right 1: ua.from	-3 5 0 -24 -16 -21 16 -5 12 -4 -22 1 -11 -5 -3 14
tag right 1: ua.of	28 31 4 56 26 1 -32 -20 1 -40 20 -15 -51 7 -10 16
tag right 1: ua.to	8 1 -27 14 30 -13 -5 15 -8 -4 15 22 -14 6 -17 9
tag right 1: verb.bring	4 4 -16 -17 22 19 6 -8 13 9 -3 6 20 -30 11 12
tag right 1: verb.come	2 14 4 0 9 -60 11 0 4 8 14 27 24 -25 8 22
tag right 1: verb.future	18 -23 -7 9 -20 17 1 7 -8 6 40 0 -10 7 19 -4
tag right 1: verb.get	-9 -2 1 1 -3 -23 4 -17 -9 -19 14 3 11 -7 2 -4
tag right 1: verb.give	-6 -10 -8 12 -23 42 6 12 -5 -8 1 -31 -26 4 -15 -4
tag right 1: verb.held_exchange	-6 14 5 -26 12 5 5 8 8 25 -8 16 -19 19 -8 -12
tag right 1: verb.home	-3 15 -5 -13 7 -3 2 10 -11 9 14 13 19 -24 2 12
tag right 1: verb.managed	1 15 -18 10 17 -10 1 -13 -27 -8 -16 18 -25 -9 6 15
tag right 1: verb.noun	17 0 15 -5 20 17 -14 -3 7 -2 -9 -6 8 9 -16 -13
tag right 1: verb.other	47 -38 -26 33 34 1 12 43 14 12 12 8 15 32 -30 3
tag right 1: verb.swap	-14 0 -20 -15 -2 -9 26 31 -19 4 -16 -24 44 -18 -1 -16
tag right 1: verb.will	29 -19 3 8 24 -1 22 14 51 22 5 -4 -8 29 -5 -20
tag right 1: view.ru	15 -12 -5 28 35 -10 -9 -6 15 15 3 -14 -2 31 -17 -26
tag right 1: view.ua	6 2 -14 2 3 2 9 -8 5 -15 17 16 -18 7 -5 4
tag right 1: voice.ua	-7 -10 4 -3 -2 20 -33 -14 -3 3 14 29 14 13 6 29
tag right 3: adj.dead	12 4 4 25 11 -5 5 -25 -9 -4 13 3 -9 2 6 -12
tag right 3: adj.freed	16 11 -15 -22 15 -25 0 -16 -3 -2 -3 4 16 17 12 -6
tag right 3: adj.modifier	-20 2 3 12 15 12 -27 -1 15 -10 8 5 -1 21 -6 0
tag right 3: adj.wounded	-3 4 1 4 15 1 5 43 7 -18 -47 -4 -1 -32 7 19
tag right 3: category	6 17 3 14 -1 -10 -3 15 11 -1 -13 -1 -16 6 19 5
tag right 3: country	0 -26 19 -10 8 -1 -23 26 11 -1 16 -8 -7 29 33 11
tag right 3: cue.agreed	-3 12 1 -5 -2 8 -4 -10 23 14 -2 6 22 0 -28 -10
tag right 3: cue.agreement	-9 28 -12 0 0 12 1 -28 27 25 -20 14 7 3 -10 -23
tag right 3: cue.all	-28 14 12 15 -24 22 -11 -7 -24 10 -2 -12 -8 3 -6 24
tag right 3: cue.already	17 -5 -24 13 23 23 16 21 -13 12 -3 21 -29 16 6 -10
tag right 3: cue.among	28 -34 -20 -18 18 5 -3 -11 -5 -4 21 13 -28 13 -12 -12
tag right 3: cue.anniversary	-1 3 35 15 -3 -15 -7 -20 30 -1 -26 7 33 -3 -2 5
tag right 3: cue.border	17 2 -14 -3 -8 9 -29 -14 8 0 25 -6 -6 7 12 14
tag right 3: cue.born	33 -27 -13 22 36 32 -7 37 11 13 17 7 -39 25 -23 5
tag right 3: cue.called_off	27 -2 -10 16 27 6 -1 10 13 -4 11 9 -4 16 8 -12
tag right 3: cue.captivity	17 5 21 -8 7 -5 -8 -19 1 -12 8 36 -33 2 31 0
tag right 3: cue.captured	6 -20 9 16 17 23 -1 -2 5 -1 24 17 13 14 6 11
tag right 3: cue.claims	-9 28 4 7 7 7 4 -27 -1 -1 -4 25 -3 9 8 20
tag right 3: cue.completed	-18 18 17 3 13 5 0 6 21 -1 12 2 10 7 -6 2
tag right 3: cue.count	-21 14 -6 -12 2 18 13 7 -16 -3 -6 5 30 -7 -7 -10
tag right 3: cue.crime	36 -11 10 22 31 -2 -6 14 23 4 -5 6 -5 26 3 -10
tag right 3: cue.denied	35 10 23 27 15 27 17 -27 1 6 19 -20 -32 14 -22 -24
tag right 3: cue.deported	-15 -13 -17 6 14 17 -8 6 -3 0 6 55 -21 -6 -9 40
tag right 3: cue.died	14 26 -19 8 27 -11 2 -22 0 -17 28 -3 -19 -8 6 14
tag right 3: cue.each	10 4 8 -9 3 8 22 -36 -1 -35 7 -20 32 -3 -42 -7
tag right 3: cue.evacuation	36 -27 5 23 38 7 1 18 27 13 2 6 -25 32 20 -29
tag right 3: cue.ever_captured	-4 2 -14 -1 6 9 8 2 -13 -7 19 24 5 -8 -12 7
tag right 3: cue.footage	1 -10 11 1 16 -12 9 1 10 12 -2 7 5 7 -21 6
tag right 3: cue.good_news	-9 3 -27 19 -10 5 10 -4 8 3 12 17 -3 10 -4 -30
tag right 3: cue.held	-25 -3 39 15 -30 -23 -5 13 -26 -10 8 -25 -16 12 -8 6
tag right 3: cue.in_captivity	35 -14 28 0 10 6 -14 2 5 -11 15 6 -17 17 15 -44
tag right 3: cue.in_return	-20 16 20 3 -8 -7 15 -13 5 -11 1 40 17 -9 28 14
tag right 3: cue.included	11 -21 -10 0 24 -13 10 20 -1 29 21 2 -12 6 3 -3
tag right 3: cue.local	21 -18 -28 19 7 27 -11 12 9 13 8 -8 -32 36 -14 -20
tag right 3: cue.mediated	-16 -25 23 -2 -15 -4 9 23 -11 -11 15 -7 32 -17 10 15
tag right 3: cue.missing	-32 16 -65 51 5 11 -40 -28 34 -22 -12 -19 -21 22 16 -36
tag right 3: cue.money	9 2 13 12 22 8 9 -1 22 -7 -6 -6 -1 10 0 -4
tag right 3: cue.month	17 4 24 17 15 -3 -12 16 12 25 -19 -10 15 10 -1 -28
tag right 3: cue.of_whole	5 14 -24 -2 -3 11 15 5 21 2 -5 3 -1 20 11 25
tag right 3: cue.of_year	-9 -20 0 1 -1 32 13 -5 -6 -8 -15 20 1 -7 -16 -4
tag right 3: cue.on_shield	17 46 -15 -12 1 8 3 -2 -2 4 31 16 -17 0 -21 35
tag right 3: cue.one_sided	-16 7 -14 -1 -11 -8 -15 -9 -20 -30 19 28 -8 -22 9 36
tag right 3: cue.other_exchange	42 -20 19 24 39 3 -6 5 26 -2 -7 -5 -9 17 -9 -24
tag right 3: cue.other_return	26 -7 -24 7 7 -7 0 -32 -10 -24 33 21 -20 -2 -14 9
tag right 3: cue.other_war	40 -11 -7 24 26 21 -2 10 35 12 16 -6 -10 20 -11 -31
tag right 3: cue.outside	-35 18 -30 1 -1 -8 -34 21 -18 5 -37 5 -25 -16 -6 18
tag right 3: cue.part	8 -1 -5 -3 7 30 -3 -1 -5 -13 4 12 5 2 10 6
tag right 3: cue.planned	-3 7 -8 -20 11 -3 -2 34 -4 51 -30 -22 -21 36 -13 -16
tag right 3: cue.postponed	7 17 27 19 12 19 18 19 -7 -5 -23 -16 -19 -2 -15 -26
tag right 3: cue.ready	22 -9 -25 -1 54 -7 28 2 12 35 -39 0 -23 31 -26 -14
tag right 3: cue.recap	53 2 12 -11 9 -23 -3 10 7 -22 22 4 -14 29 -27 -18
tag right 3: cue.record	-19 -23 -14 24 -23 42 -23 -27 -15 37 1 18 -5 -21 -27 29
tag right 3: cue.relative	-3 -3 9 -2 7 -7 6 -3 -3 -3 -5 6 5 -5 -2 12
tag right 3: cue.repatriation	-6 22 -2 19 28 7 17 0 4 0 4 18 -13 4 21 1
tag right 3: cue.reunion	-14 -16 -26 -28 17 11 -6 3 1 4 23 -4 -10 -12 16 -3
tag right 3: cue.same_number	26 -1 -2 31 -10 13 -29 -5 5 4 14 18 -1 38 3 3
tag right 3: cue.since	-17 15 -19 16 35 -4 34 -18 -6 17 -38 22 -2 -30 6 -26
tag right 3: cue.span	-28 -9 -19 -3 33 38 23 17 0 1 -9 17 -3 4 -24 -19
tag right 3: cue.stage	0 1 -5 42 3 39 10 2 -6 39 8 3 -3 1 -4 15
tag right 3: cue.thanks	0 -18 -1 3 -7 29 9 8 4 21 -10 -9 14 14 -14 -3
tag right 3: cue.third	28 -5 7 33 15 20 9 2 18 19 11 -6 -28 19 18 -18
tag right 3: cue.to_date	1 21 -1 -10 -3 5 11 4 -39 3 -4 -20 11 -1 -2 -5
tag right 3: cue.today	-5 10 22 -27 15 7 15 9 19 -6 15 18 36 -3 11 5
tag right 3: cue.total	-6 -20 -3 -3 4 0 -5 14 -30 -6 4 22 18 18 -4 -7
tag right 3: cue.training	18 2 -5 9 5 5 -8 1 17 13 -19 -6 -5 12 -8 -19
tag right 3: cue.transit	26 -13 10 9 5 -2 4 -26 -1 2 17 -8 -18 2 17 20
tag right 3: cue.unit	2 21 13 20 1 32 24 -16 -21 -4 40 -11 -25 -3 -16 -7
tag right 3: cue.venue	29 -13 7 26 39 11 3 19 30 34 -7 -12 -10 43 -14 -19
tag right 3: cue.visit	7 19 -5 -7 9 8 12 -1 5 -12 14 -7 -22 -4 -4 -3
tag right 3: cue.year	-8 -5 -11 -3 39 -25 17 -31 3 -5 -23 18 -11 -14 3 17
tag right 3: cue.yesterday	29 -16 -21 36 -3 1 49 9 27 20 1 10 -20 24 12 -7
tag right 3: foe.agent	-21 -26 -14 12 -23 -9 6 -37 4 34 -16 10 14 -18 3 13
tag right 3: foe.of	9 6 -9 2 2 -1 -2 -29 -14 7 44 35 -22 1 -11 0
tag right 3: foe.to	-16 9 16 -10 -33 -12 -35 1 14 -24 0 39 18 5 4 50
tag right 3: noun.body	32 -4 16 19 46 -8 -13 27 8 -14 6 5 -20 25 -21 -19
tag right 3: noun.branch	18 4 -3 -8 -2 -14 10 -1 24 7 20 18 -15 32 -23 22
tag right 3: noun.child	23 -2 -39 17 36 -13 -15 21 8 -20 19 4 -32 15 -24 2
tag right 3: noun.civilian	-11 -16 9 -27 9 5 3 -29 -30 15 2 46 -7 -3 5 14
tag right 3: noun.exchange	-16 13 -8 -14 17 -6 16 4 6 -7 -3 27 -4 -2 -18 15
tag right 3: noun.family	8 -32 -23 -17 -26 -8 10 -26 -1 20 24 44 -1 3 26 13
tag right 3: noun.foreigner	-14 38 23 16 -22 23 18 -12 3 2 13 -16 -17 15 -18 8
tag right 3: noun.man	48 43 -20 15 36 34 -7 43 18 -11 1 -18 -27 19 -23 -19
tag right 3: noun.military	-8 -1 8 13 9 -3 -22 -17 -8 -2 15 5 9 -17 -20 -4
tag right 3: noun.other	14 -6 -18 -10 -1 -1 2 6 11 -13 -4 11 12 15 10 -12
tag right 3: noun.people	-5 -16 -24 13 -4 -12 -8 7 11 -17 2 -4 -7 -10 9 -12
tag right 3: noun.rank	9 -10 4 20 -23 14 -44 -3 17 12 -14 8 0 3 4 -23
tag right 3: noun.soldier	-4 -1 -2 4 2 -10 -22 24 19 4 -1 9 -1 9 -7 -2
tag right 3: noun.woman	20 -6 -13 32 9 62 35 22 38 -19 -5 -24 -35 14 -35 -7
tag right 3: own.agent	-8 2 16 -3 -2 10 16 5 11 17 -40 19 2 -7 3 -5
tag right 3: own.from	27 -5 -25 21 12 19 6 -10 -2 -16 0 -11 -19 12 -26 -10
tag right 3: own.of	-5 -4 19 6 -7 -29 -5 -17 -16 2 21 6 34 -10 -11 -29
tag right 3: own.to	-2 13 14 -13 25 -38 7 14 5 15 0 19 18 -18 -1 15
tag right 3: qualifier.approx	12 13 -9 17 30 13 13 6 -33 15 15 -15 -10 -13 -1 0
tag right 3: qualifier.at_least	-35 38 12 -6 -16 -9 11 -24 15 2 22 -15 -22 -38 2 10
tag right 3: qualifier.at_most	-3 -2 17 -6 -7 0 -8 -5 3 4 -2 1 -5 21 -4 -11
tag right 3: qualifier.more_than	15 -21 12 25 -6 3 18 18 -2 10 -5 -22 -10 -4 2 6
tag right 3: ru.agent	-11 14 21 1 5 -13 4 3 -10 12 19 9 12 -27 9 15
tag right 3: ru.from	4 21 -24 9 9 18 42 -3 -18 -31 3 13 -4 -12 -38 1
tag right 3: ru.of	-16 22 26 -16 -27 -13 10 -3 -1 22 2 -3 5 0 9 2
tag right 3: ru.to	-8 -7 7 7 2 4 26 -10 23 7 -11 -2 -9 -13 18 5
tag right 3: ua.agent	-9 5 1 19 -5 -10 -20 5 -10 -11 -10 24 4 19 -28 22
tag right 3: ua.from	-15 -4 0 -38 -10 -18 17 -10 4 11 -19 -5 -10 -27 0 23
tag right 3: ua.of	-3 19 -24 0 -2 -6 -5 27 8 11 -1 12 -20 -21 11 7
tag right 3: ua.to	-28 17 -13 3 -7 -31 -15 14 -22 -15 6 26 -47 20 19 20
tag right 3: verb.bring	-2 4 1 -32 21 17 -6 16 9 8 -2 10 14 -17 -1 15
tag right 3: verb.come	-7 11 -23 -7 8 1 -5 -13 20 21 -4 18 -30 -7 16 2
tag right 3: verb.future	-4 12 -2 -17 24 2 4 33 7 9 -30 -7 -9 25 -1 -23
tag right 3: verb.get	1 8 -17 -2 -17 -35 11 9 1 -34 -11 32 7 4 32 14
tag right 3: verb.give	-16 -21 -10 7 11 -7 -6 7 25 -3 -5 -1 7 -18 14 23
tag right 3: verb.held_exchange	-2 1 -4 -5 -9 17 38 4 17 21 -2 1 6 -15 -6 18
tag right 3: verb.home	0 0 0 -6 23 -1 14 1 -16 3 11 8 12 -16 7 5
tag right 3: verb.managed	5 14 -24 -3 28 -9 24 -20 -8 -3 -5 50 -15 -29 -4 12
tag right 3: verb.noun	26 -1 -21 37 29 12 4 19 27 20 -2 -14 -23 38 -24 -26
tag right 3: verb.other	19 5 -8 21 20 15 -9 -15 16 -6 4 5 2 34 20 2
tag right 3: verb.swap	0 -1 -8 -9 9 13 10 44 9 12 1 -40 36 -6 0 -10
tag right 3: verb.will	-1 -24 -1 11 -5 -7 8 33 1 17 -12 -31 16 8 24 17
tag right 3: view.ru	11 24 19 14 -8 3 26 14 21 15 -21 -20 -9 4 -3 -17
tag right 3: view.ua	33 18 -11 -14 25 17 -2 11 -10 -3 15 23 -30 2 -26 -12
tag right 3: voice.ru	-2 -6 29 -26 -13 -35 22 3 18 -4 -20 28 12 4 -3 2
tag right 3: voice.ua	-1 10 12 -2 1 18 14 -4 4 -24 -14 25 1 -6 -12 25
tag right 7: adj.dead	17 -20 -1 -3 12 -21 -26 26 3 -36 21 16 -15 -7 -29 9
tag right 7: adj.freed	15 -19 -1 -3 15 8 12 -1 -9 1 -4 20 -5 2 -17 -6
tag right 7: adj.modifier	4 23 16 -1 -2 -13 0 3 2 11 8 -14 -19 0 3 17
tag right 7: adj.wounded	18 -2 -19 18 17 -18 -9 10 15 6 5 8 -10 15 -23 13
tag right 7: category	6 -2 -5 21 -8 -38 -10 12 1 -12 15 18 -9 -2 10 -13
tag right 7: country	13 -35 -7 19 -3 24 27 27 1 10 12 22 2 -1 -19 17
tag right 7: cue.agreed	-6 7 -8 7 4 -1 15 -7 19 16 -20 11 -27 -3 10 -8
tag right 7: cue.agreement	9 11 -18 11 20 -1 -1 9 11 16 -16 23 -19 17 -3 -1
tag right 7: cue.all	7 8 5 -37 20 3 -22 21 -13 4 4 -2 7 13 -5 -15
tag right 7: cue.already	45 9 -12 22 23 21 11 -6 7 -9 11 16 -17 1 -10 6
tag right 7: cue.among	27 -15 -13 27 21 -3 1 7 32 25 -2 -13 -7 44 10 -21
tag right 7: cue.anniversary	4 10 1 18 7 -8 -6 -5 -24 4 17 12 -7 13 2 36
tag right 7: cue.border	20 -10 18 8 3 0 -8 -9 24 -4 0 15 12 -6 0 3
tag right 7: cue.born	-9 5 17 26 -26 10 21 -13 -15 0 3 -5 20 -5 12 5
tag right 7: cue.called_off	31 15 31 13 14 -9 20 -4 3 17 8 -30 -22 18 4 -13
tag right 7: cue.captivity	0 3 10 0 -9 -17 15 -26 7 13 6 10 -18 -7 12 5
tag right 7: cue.captured	12 -40 2 9 -17 9 18 4 18 6 28 35 2 6 28 1
tag right 7: cue.claims	1 1 18 -13 6 15 19 -11 -10 -2 -2 3 16 7 -7 13
tag right 7: cue.completed	6 -25 -6 2 -26 48 14 19 -4 -9 -2 -10 12 -4 -30 1
tag right 7: cue.count	-5 -2 -16 -13 15 -20 1 -5 7 -7 14 31 3 -10 -22 -10
tag right 7: cue.crime	40 -27 18 35 34 18 17 30 46 21 -16 -29 0 40 4 -28
tag right 7: cue.denied	21 -1 -13 5 22 17 2 -26 -8 9 12 16 -22 7 -19 -4
tag right 7: cue.deported	-7 9 32 -23 -2 1 24 -1 36 -5 -34 55 24 -10 18 -3
tag right 7: cue.died	1 -2 -4 -16 -9 9 -1 8 15 10 -7 5 9 -3 9 5
tag right 7: cue.each	-3 4 -3 -1 9 0 -10 33 -23 8 -19 -33 14 -41 -34 -9
tag right 7: cue.evacuation	20 -13 39 27 29 -1 -9 2 20 5 10 17 0 12 9 -35
tag right 7: cue.ever_captured	-4 13 -4 -17 -9 16 -2 -8 32 12 -10 -7 7 -10 9 6
tag right 7: cue.footage	1 -39 -9 15 -20 -2 4 18 -30 -14 18 6 2 -2 30 -8
tag right 7: cue.good_news	-28 -5 -26 -9 -27 22 -19 -34 -22 -21 41 45 -16 -9 -11 1
tag right 7: cue.held	-7 18 46 -18 -24 -7 23 4 2 38 -13 -19 -25 32 -15 15
tag right 7: cue.in_captivity	6 2 31 27 10 -9 24 4 -21 -19 27 -4 5 -11 10 23
tag right 7: cue.in_return	14 6 15 12 2 -11 24 -9 -3 16 0 22 -25 21 5 9
tag right 7: cue.included	5 3 -12 5 40 -24 -3 -7 -2 -2 16 -4 14 5 0 -12
tag right 7: cue.local	11 5 10 11 9 -17 29 -7 -3 2 26 24 -6 -5 -6 11
tag right 7: cue.mediated	1 2 3 -40 10 -15 2 29 6 -4 0 -10 29 -2 -10 14
tag right 7: cue.missing	-14 43 -43 84 21 -15 -28 -23 34 -38 -10 -10 -14 43 -27 -3
tag right 7: cue.money	27 -9 1 29 15 -1 -6 16 37 25 -7 -1 -11 37 1 -13
tag right 7: cue.month	-13 41 -24 -16 36 0 1 28 -13 6 -40 28 -34 0 -23 -26
tag right 7: cue.of_whole	3 -7 21 6 -15 4 9 -16 -5 -3 13 -11 12 21 23 7
tag right 7: cue.of_year	-5 2 -27 2 32 -9 19 11 -11 -9 -7 28 9 -12 -21 -18
tag right 7: cue.on_shield	13 19 1 6 -1 12 4 -2 -4 1 26 9 -3 17 -1 34
tag right 7: cue.one_sided	-17 -9 -6 -7 -12 -36 1 -2 -17 -17 33 -7 -6 -11 -8 42
tag right 7: cue.other_exchange	-12 -19 -29 46 10 -7 -5 28 29 37 -34 -22 -17 16 -3 20
tag right 7: cue.other_return	29 -4 -16 2 16 -5 24 -3 63 42 -29 1 -26 21 13 -12
tag right 7: cue.other_war	48 -32 10 29 42 22 24 23 26 45 -15 -19 -37 42 6 -50
tag right 7: cue.outside	-56 5 -11 24 -18 -8 -27 45 11 -11 -40 -28 -12 -18 10 47
tag right 7: cue.part	1 -5 -1 -9 -10 0 3 -13 0 5 0 -10 25 -1 2 2
tag right 7: cue.planned	36 -45 10 11 6 12 -3 -6 8 -13 31 14 5 11 -18 5
tag right 7: cue.postponed	13 -16 6 6 14 11 12 2 34 21 -8 5 13 6 6 4
tag right 7: cue.ready	23 -34 -7 22 15 -1 2 -23 15 22 0 -21 -15 39 -11 -7
tag right 7: cue.recap	-7 -10 4 -19 -16 -38 15 -31 8 29 8 -2 15 -18 24 3
tag right 7: cue.record	26 -23 -2 34 9 19 10 0 39 10 -3 -8 -8 -3 6 2
tag right 7: cue.relative	9 -10 19 -2 -6 -20 5 -2 -18 10 1 -19 3 -1 18 -10
tag right 7: cue.repatriation	-9 11 0 1 4 15 2 -21 1 4 -2 7 4 -24 21 -21
tag right 7: cue.reunion	3 -6 18 -32 14 -11 15 -17 17 -9 -13 -19 40 -21 1 -1
tag right 7: cue.same_number	25 8 1 15 -4 16 12 -13 -12 10 15 18 -13 7 -25 25
tag right 7: cue.since	-9 1 -12 -19 7 -33 15 9 -2 52 -48 22 0 -19 14 -40
tag right 7: cue.span	-8 10 -4 -12 6 -9 2 -5 16 -20 10 41 -7 1 9 20
tag right 7: cue.stage	15 -7 3 -1 5 6 13 14 14 -5 11 45 22 18 10 32
tag right 7: cue.thanks	-1 -14 4 1 20 -2 -5 17 3 23 2 -23 20 -5 32 -9
tag right 7: cue.third	42 -14 21 39 33 11 -17 -10 25 2 2 -20 -23 41 0 -27
tag right 7: cue.to_date	-21 18 -5 -33 -5 -23 -8 30 -13 16 -20 -27 6 -20 -23 -10
tag right 7: cue.today	5 -14 -27 -26 -8 54 -19 13 9 8 1 12 -27 -1 2 0
tag right 7: cue.total	-19 7 11 -19 11 -45 -22 6 -4 -16 10 -23 14 11 13 -9
tag right 7: cue.training	28 -15 14 41 31 3 14 14 36 17 -26 -17 -14 36 -2 -18
tag right 7: cue.transit	19 -10 -18 -3 -20 -26 -5 -11 20 17 7 14 4 -3 7 10
tag right 7: cue.unfinished	-10 17 -23 -14 -16 14 -5 -6 41 26 -18 -35 -13 -2 -22 -10
tag right 7: cue.unit	16 -15 -8 19 -5 21 -3 -13 8 10 25 17 -2 -3 8 -18
tag right 7: cue.venue	1 21 11 -13 20 -2 15 14 30 8 -10 -7 -13 25 -4 -15
tag right 7: cue.visit	26 -13 -18 43 14 20 -9 9 4 -1 3 -13 -21 1 9 4
tag right 7: cue.year	-16 6 -9 -4 47 -21 37 12 -26 -4 -25 26 -16 -18 17 1
tag right 7: cue.yesterday	8 -8 -29 1 -4 -25 -28 -9 6 -13 26 2 29 -15 7 -41
tag right 7: foe.agent	-1 -24 -20 16 -17 11 -31 22 2 4 30 10 -5 -21 -7 24
tag right 7: foe.of	11 -4 24 -3 -14 27 21 16 7 -16 2 17 31 22 5 -4
tag right 7: foe.to	-8 -5 27 -1 -17 5 -1 3 7 9 10 -4 16 8 7 23
tag right 7: noun.body	-15 0 9 17 13 7 9 15 14 -18 3 24 18 8 10 -13
tag right 7: noun.branch	3 -10 13 9 -7 -7 -34 6 35 -21 -4 20 23 19 11 0
tag right 7: noun.child	5 -1 30 -2 -2 5 -40 -11 16 12 8 -5 13 27 -4 -9
tag right 7: noun.civilian	1 -2 6 -5 -14 42 -19 -43 1 -15 -9 -3 -9 -26 -3 20
tag right 7: noun.exchange	-18 -5 -11 -9 5 -17 3 27 23 -1 9 -19 -5 -11 -13 19
tag right 7: noun.family	3 -5 -22 5 20 18 -31 -2 5 -28 35 8 -2 3 -8 0
tag right 7: noun.foreigner	-8 56 19 -6 -8 4 18 -10 -27 -4 1 -19 -30 4 -27 7
tag right 7: noun.man	-41 17 -13 -28 -25 -34 -18 -10 -7 6 23 45 14 -26 18 8
tag right 7: noun.military	-5 1 2 -13 -8 15 6 17 3 -5 -2 -6 -12 -11 15 -2
tag right 7: noun.other	-11 7 -8 14 10 -1 9 14 7 16 4 16 20 21 21 -6
tag right 7: noun.people	11 -5 -19 11 -7 -28 14 1 2 6 10 -34 23 -5 7 4
tag right 7: noun.rank	6 15 -52 13 -8 -6 -12 -8 -9 -18 -13 21 9 -17 -50 -2
tag right 7: noun.soldier	-6 16 12 5 3 -15 13 9 -14 -56 9 16 -3 7 17 8
tag right 7: noun.woman	20 21 -13 2 27 20 49 11 -30 -21 25 15 -10 -5 9 19
tag right 7: own.agent	-26 -4 -3 8 -27 -20 9 -11 8 -15 -1 2 -19 -12 23 -19
tag right 7: own.of	-1 -6 -21 5 6 -32 11 -27 9 20 14 10 15 6 -9 8
tag right 7: own.to	-14 -4 1 -12 6 8 4 -6 -1 16 2 -4 -2 -32 10 15
tag right 7: qualifier.approx	-21 7 -28 3 4 -17 -3 -4 3 22 -37 -12 -15 6 -34 -27
tag right 7: qualifier.at_least	23 -8 1 4 23 6 -2 25 28 32 9 7 -5 11 6 -24
tag right 7: qualifier.at_most	8 -7 3 -15 -6 -28 14 -2 -10 2 -10 13 22 -2 18 14
tag right 7: qualifier.more_than	-20 19 -2 30 7 -11 19 10 6 -7 -14 4 -2 -14 22 -27
tag right 7: ru.agent	-12 -12 19 9 -5 29 -7 24 16 -3 10 -6 1 -1 2 14
tag right 7: ru.from	1 19 2 25 -2 34 10 -19 -7 -36 -7 -2 -24 -22 10 2
tag right 7: ru.of	-17 0 18 -2 -12 31 -3 10 10 13 5 0 -22 2 1 4
tag right 7: ru.to	-5 26 17 -14 -5 6 -9 -14 13 13 7 28 -16 12 4 9
tag right 7: ua.agent	5 5 -1 -4 1 3 -12 20 -21 6 -2 -7 4 7 -8 13
tag right 7: ua.from	-10 -20 7 7 -17 -33 7 -45 32 12 4 17 -20 15 5 3
tag right 7: ua.of	-5 -2 -1 -13 6 3 -10 30 -8 7 9 1 25 20 -2 -7
tag right 7: ua.to	-13 7 21 -18 7 -16 -21 4 -2 2 15 21 -22 23 -14 13
tag right 7: verb.bring	0 17 -8 -20 1 -8 9 5 -16 20 10 3 -1 -7 -5 -12
tag right 7: verb.come	14 3 -3 -3 12 7 20 -23 23 6 -3 27 -4 -4 -3 2
tag right 7: verb.future	15 -3 27 -7 13 -6 3 10 31 14 -12 5 -3 -10 31 -31
tag right 7: verb.get	6 1 -12 15 -9 -4 1 10 15 18 -1 67 -9 2 1 -1
tag right 7: verb.give	-14 -6 7 -9 -5 10 -7 -13 2 -23 4 39 -22 -20 29 13
tag right 7: verb.held_exchange	-13 -31 1 11 -7 27 15 -21 16 -14 21 1 17 -17 8 20
tag right 7: verb.home	-9 -3 -14 -12 -6 17 22 -26 -4 13 -6 16 -1 -45 15 14
tag right 7: verb.managed	-30 -15 -22 -10 -24 18 5 18 -19 -16 17 -3 18 -13 -33 -4
tag right 7: verb.noun	37 11 8 14 12 0 -14 -4 5 6 9 -13 -33 14 -7 -9
tag right 7: verb.other	9 12 6 5 2 -5 2 -6 20 12 10 38 -13 2 -23 8
tag right 7: verb.swap	-22 6 -10 24 3 19 17 7 9 21 -12 2 8 3 23 -7
tag right 7: verb.will	0 -4 -26 2 28 35 13 -24 -5 1 3 33 -26 -4 -7 -11
tag right 7: view.ru	0 -3 26 5 1 -18 -14 -6 8 11 -20 -15 1 33 26 -2
tag right 7: view.ua	9 35 -15 17 14 14 36 -11 -9 -17 28 -7 2 -23 -26 -3
tag right 7: voice.ru	1 11 2 2 -21 10 -12 3 7 21 -26 -6 11 4 0 28
tag right 7: voice.ua	3 24 -32 -11 -5 18 45 -13 -8 10 -4 47 -7 -1 -52 18
tag right beyond: adj.dead	24 -4 -5 -1 11 6 -12 5 10 -22 3 28 -18 -15 11 -15
tag right beyond: adj.freed	4 -1 22 1 21 -13 8 0 21 16 8 39 -4 -10 13 -6
tag right beyond: adj.modifier	1 9 12 4 22 -1 -14 5 6 -2 -12 -6 -1 0 -14 7
tag right beyond: adj.wounded	3 -5 -17 -12 5 20 12 33 -15 5 -7 14 -42 -11 10 3
tag right beyond: category	19 -8 -11 -1 -14 -7 -5 10 -14 -27 -8 -8 -17 4 15 3
tag right beyond: country	-7 -8 21 6 9 22 -25 14 17 -12 37 15 25 1 27 9
tag right beyond: cue.agreed	1 -4 17 3 -1 10 9 -16 14 12 -12 12 -10 4 4 12
tag right beyond: cue.agreement	3 19 26 3 4 9 31 -5 17 7 10 32 -5 15 -8 3
tag right beyond: cue.all	-20 5 0 -21 -1 11 -16 -6 -10 9 -12 8 6 2 0 -1
tag right beyond: cue.all_civilians	27 29 -23 19 12 14 -25 20 5 -37 15 -17 -22 -2 -23 -2
tag right beyond: cue.already	18 -22 -24 22 0 16 3 10 7 5 16 -14 12 14 -17 2
tag right beyond: cue.among	15 -14 11 33 38 6 -3 38 24 28 -9 -22 -5 23 -14 -20
tag right beyond: cue.anniversary	-25 11 -9 4 2 5 -15 -17 -20 -3 3 31 5 -27 -1 31
tag right beyond: cue.border	14 11 8 13 1 15 -4 2 15 -27 7 17 -4 -18 -8 8
tag right beyond: cue.born	3 -1 18 14 3 13 29 -11 5 -4 20 -5 9 5 12 11
tag right beyond: cue.called_off	35 -2 28 19 24 30 13 1 30 6 -11 -16 -4 26 4 -30
tag right beyond: cue.captivity	4 -24 2 30 7 -18 -4 -10 3 -11 20 1 14 2 -8 -4
tag right beyond: cue.captured	14 -42 1 7 -19 8 24 1 -5 -3 20 26 -15 -26 4 -3
tag right beyond: cue.claims	-2 14 0 15 -8 8 8 -32 8 -11 -7 -2 4 2 3 14
tag right beyond: cue.completed	3 -13 20 2 13 9 15 4 6 -16 17 -6 19 -9 9 9
tag right beyond: cue.count	3 -2 5 10 14 12 -32 4 23 -23 7 10 11 10 1 13
tag right beyond: cue.crime	15 -27 -15 26 35 42 16 16 13 -4 -4 -16 -14 -4 -10 -30
tag right beyond: cue.denied	22 -14 17 25 8 27 19 4 12 24 15 -4 -20 48 -11 -8
tag right beyond: cue.deported	-6 15 7 -21 7 22 6 8 1 -14 -18 55 12 -29 8 38
tag right beyond: cue.died	14 20 -8 10 1 -11 6 -12 -5 -1 14 6 -1 -29 7 7
tag right beyond: cue.each	-7 -9 -9 8 15 23 6 20 -14 -1 -1 -41 50 -22 6 -25
tag right beyond: cue.evacuation	37 -18 24 8 28 7 22 24 32 17 -5 -4 -6 21 12 -29
tag right beyond: cue.ever_captured	17 14 19 1 5 26 -8 5 22 -10 -12 -2 -2 -37 1 -11
tag right beyond: cue.footage	-12 10 1 19 6 -48 7 22 14 13 -12 -8 22 3 23 4
tag right beyond: cue.good_news	22 5 -11 20 -10 -3 -6 -6 2 2 18 6 -7 18 -5 30
tag right beyond: cue.held	-23 27 35 5 -12 -2 -13 -27 9 19 -14 -24 -19 -10 5 14
tag right beyond: cue.in_captivity	8 0 14 3 3 -40 32 -7 3 -36 1 3 16 -15 23 -7
tag right beyond: cue.in_return	10 12 7 23 17 -3 8 7 -9 -15 -6 1 20 22 -6 -14
tag right beyond: cue.included	3 -2 -10 6 29 -3 4 -6 -11 -3 -3 13 -8 5 2 -18
tag right beyond: cue.local	28 -27 9 28 2 3 21 -1 10 9 18 6 -15 15 -4 -6
tag right beyond: cue.mediated	9 -20 -2 -24 -11 -2 -4 -1 -2 4 13 20 19 -16 -27 -5
tag right beyond: cue.missing	-4 26 -9 45 21 5 -29 -6 11 -33 -8 -25 -14 24 -22 -7
tag right beyond: cue.money	19 -28 -9 18 13 -10 20 15 13 31 -13 -14 14 3 15 -26
tag right beyond: cue.month	-11 29 -2 22 -1 -9 -4 5 -15 -16 8 -6 -16 12 5 28
tag right beyond: cue.of_whole	13 14 1 -8 23 0 -11 7 3 15 -2 10 1 -6 18 14
tag right beyond: cue.of_year	-3 -3 -7 6 9 13 -36 -10 -7 0 2 19 -11 13 -5 21
tag right beyond: cue.one_sided	-8 -12 -11 -2 5 -9 -29 8 7 -12 18 39 5 -13 8 48
tag right beyond: cue.other_exchange	12 -9 -19 29 24 11 -5 33 45 51 -24 -16 -33 1 2 19
tag right beyond: cue.other_return	20 16 -18 10 16 11 -13 -24 10 38 23 -16 -32 29 -42 4
tag right beyond: cue.other_war	28 -10 -15 28 34 43 31 14 -7 10 -4 -19 -12 13 -11 -14
tag right beyond: cue.outside	-54 17 -14 11 -17 -15 -11 21 -6 -28 -11 0 -9 -10 1 52
tag right beyond: cue.part	-10 -10 -17 -7 9 -10 -15 -30 1 13 14 -1 14 1 14 5
tag right beyond: cue.planned	3 -6 0 -29 -14 16 19 -6 -14 30 1 3 -25 28 -6 -3
tag right beyond: cue.postponed	31 0 -9 8 34 12 10 7 41 40 -14 -17 -21 29 -19 -32
tag right beyond: cue.ready	13 20 -9 -9 25 -17 37 -3 6 17 1 20 -9 1 -19 -1
tag right beyond: cue.recap	5 -31 -14 -2 -9 13 12 -8 -8 19 9 38 -2 -17 -7 0
tag right beyond: cue.record	-20 -8 -8 45 -1 32 -15 -6 -5 21 2 0 21 6 -25 -3
tag right beyond: cue.relative	4 4 6 3 -2 12 8 -12 -6 -11 -8 -12 -6 -12 4 9
tag right beyond: cue.repatriation	18 -15 3 17 25 16 -1 -4 12 5 21 10 -14 -5 -2 -30
tag right beyond: cue.reunion	5 8 -1 -32 9 14 -10 1 9 -15 12 8 -1 -22 4 27
tag right beyond: cue.same_number	9 -25 1 3 -7 19 -4 -16 7 6 20 29 -8 27 -1 -2
tag right beyond: cue.since	22 10 -16 -24 8 -38 37 17 -14 -1 -9 14 -10 -7 0 -5
tag right beyond: cue.span	-13 10 18 -1 3 -19 4 5 -1 17 8 33 2 -11 11 12
tag right beyond: cue.stage	6 -17 -1 -10 -6 19 24 -5 -12 7 -20 26 3 -7 -19 37
tag right beyond: cue.thanks	1 32 -6 -18 2 6 15 17 -18 1 7 -1 14 -17 -16 8
tag right beyond: cue.third	28 -22 -9 36 34 20 -6 -1 3 1 -11 -19 -10 24 -14 -22
tag right beyond: cue.to_date	-12 8 19 -24 -10 -10 1 -12 -19 4 13 -23 11 14 -30 -6
tag right beyond: cue.today	-13 1 -7 -22 9 19 12 12 4 11 -1 18 5 -29 15 22
tag right beyond: cue.total	-6 11 8 1 8 -13 1 -20 -8 -10 15 13 11 29 -13 12
tag right beyond: cue.training	38 -22 7 17 22 24 3 -3 35 7 2 -15 -32 31 -20 -21
tag right beyond: cue.transit	36 -31 1 -2 -17 7 -22 -12 34 7 11 46 -6 15 18 12
tag right beyond: cue.unfinished	16 21 2 8 4 10 -9 9 24 28 -29 -27 -12 9 -10 -17
tag right beyond: cue.unit	33 -24 -27 15 12 0 -12 -2 12 -7 20 14 -1 2 7 -29
tag right beyond: cue.venue	-9 7 -3 5 24 8 -6 30 8 7 -19 5 6 4 -2 3
tag right beyond: cue.visit	16 -32 -6 30 11 -3 -10 -5 39 12 -12 -22 -17 8 27 -12
tag right beyond: cue.year	-13 25 23 -21 0 -7 -12 15 -17 -1 -5 -3 -1 16 -11 -3
tag right beyond: cue.yesterday	14 5 1 16 6 -27 -5 20 3 11 10 -2 20 0 -3 -37
tag right beyond: foe.agent	-34 -12 -21 5 -2 2 -32 2 33 -19 2 12 2 1 1 16
tag right beyond: foe.of	11 -15 -1 21 -1 48 4 5 16 13 14 2 -6 5 20 0
tag right beyond: foe.to	4 10 -4 -21 -7 -15 -18 16 8 14 24 8 5 -16 16 -2
tag right beyond: noun.body	14 7 10 13 17 -13 -15 3 4 -10 4 48 12 8 24 -2
tag right beyond: noun.branch	28 -4 -5 -12 14 -7 -32 19 15 -32 13 35 -1 3 6 -24
tag right beyond: noun.child	5 -28 -21 -8 9 -10 4 11 5 7 15 7 25 9 6 5
tag right beyond: noun.civilian	-1 1 13 0 -6 4 -10 -44 1 0 6 0 -11 -11 18 19
tag right beyond: noun.exchange	-7 -9 -8 16 -5 21 -1 -3 7 -7 -10 -4 8 -10 -9 22
tag right beyond: noun.family	2 -9 -11 9 0 17 7 16 8 -10 24 9 -3 -10 -10 14
tag right beyond: noun.foreigner	15 46 4 -1 -15 5 -8 10 -34 1 14 -2 -43 20 -31 4
tag right beyond: noun.man	3 6 11 -5 4 -5 -24 1 11 -5 18 29 24 -3 33 12
tag right beyond: noun.military	7 21 2 3 0 -10 -13 24 -2 2 6 1 -13 -24 6 -2
tag right beyond: noun.other	5 4 7 20 21 4 4 -7 19 -4 -1 9 8 13 6 13
tag right beyond: noun.people	5 16 -9 23 1 3 -1 7 7 1 -2 -2 29 0 -18 14
tag right beyond: noun.rank	13 17 -25 19 -1 -23 -1 4 -7 -33 17 22 -25 -8 -69 -1
tag right beyond: noun.soldier	1 21 23 23 17 -7 -4 40 -9 -26 31 13 -11 9 8 20
tag right beyond: noun.woman	-9 -30 -9 -2 -11 42 52 25 -10 -29 -1 -1 -1 -6 9 24
tag right beyond: own.agent	-5 11 18 15 -17 -12 29 -4 6 -13 -2 8 12 -4 27 1
tag right beyond: own.of	-11 -4 -10 20 -4 -26 -2 -6 -8 9 -1 19 22 -25 -13 8
tag right beyond: own.to	-19 -2 22 10 11 5 9 -9 9 1 -11 33 12 -4 2 14
tag right beyond: qualifier.approx	-10 6 2 9 9 -10 -8 -8 -10 15 0 2 -15 18 3 2
tag right beyond: qualifier.at_least	15 3 5 -15 21 -5 11 -4 9 8 0 16 5 -2 -12 -1
tag right beyond: qualifier.at_most	23 -28 16 -1 -1 18 10 1 8 13 8 6 23 2 8 13
tag right beyond: qualifier.more_than	-10 25 21 13 38 -29 11 28 10 -23 -38 -9 -8 15 -3 -14
tag right beyond: ru.agent	7 6 15 -1 9 3 -19 25 -8 -25 9 -13 -13 -21 -21 11
tag right beyond: ru.from	-5 17 -1 11 17 16 42 -11 3 -13 -18 -8 -40 -17 3 10
tag right beyond: ru.of	0 2 10 12 3 13 -5 24 -1 -3 -2 -21 16 -5 -11 16
tag right beyond: ru.to	-3 1 -13 -15 16 0 13 -14 11 -24 14 4 18 -7 -24 -11
tag right beyond: ua.agent	-7 -12 15 21 6 -4 -14 5 14 -15 2 -11 28 -20 -3 -4
tag right beyond: ua.from	-13 -4 4 14 -12 -33 12 -20 3 6 -24 18 26 -5 -1 -10
tag right beyond: ua.of	7 -6 -5 11 -15 -18 -7 6 -14 8 15 -7 29 -8 19 -11
tag right beyond: ua.to	-5 -14 19 4 -17 6 -16 -23 10 2 -7 -13 14 -19 5 -5
tag right beyond: verb.bring	-8 -5 7 -11 10 3 -6 -14 -22 23 5 25 19 2 12 -13
tag right beyond: verb.come	3 -5 1 -4 13 7 20 3 12 -14 9 11 12 -8 -6 5
tag right beyond: verb.future	25 -9 22 13 25 -3 10 -11 24 3 -8 43 -3 13 45 -15
tag right beyond: verb.get	-4 8 -8 18 -14 -12 -2 26 21 12 -7 38 -20 3 -8 12
tag right beyond: verb.give	2 -17 -12 2 -5 -7 -4 11 -3 -6 -3 20 -27 -10 18 -2
tag right beyond: verb.held_exchange	13 -20 3 -10 -1 22 3 -11 9 18 1 7 10 4 6 -1
tag right beyond: verb.home	-17 -22 -35 3 8 13 16 21 -10 3 12 4 20 -21 2 -3
tag right beyond: verb.managed	-13 -16 -24 13 2 7 8 7 -5 -13 30 0 12 9 -11 -1
tag right beyond: verb.noun	-8 23 30 -17 -13 -22 -29 -28 -7 3 2 5 -16 32 -2 24
tag right beyond: verb.other	15 27 1 19 31 5 34 1 16 15 3 23 11 15 7 7
tag right beyond: verb.swap	0 1 -4 13 20 30 -30 -2 16 5 36 25 1 26 6 -5
tag right beyond: verb.will	5 -26 -18 21 10 27 8 -5 -33 12 31 -4 -4 -1 -30 19
tag right beyond: view.ru	6 -12 8 3 -28 -25 25 -20 -6 18 9 -16 13 26 -4 5
tag right beyond: view.ua	-11 22 -25 16 -16 25 17 4 18 -6 -34 -10 -4 13 -16 19
tag right beyond: voice.ru	-12 7 -10 3 -21 -4 -7 13 13 4 5 -4 10 -16 -10 7
tag right beyond: voice.ua	1 21 -6 -3 7 -6 30 6 -15 -17 -6 41 2 -16 -37 4
tag right clause: adj.dead	19 16 13 -3 6 9 15 -2 28 -22 6 35 9 8 -35 13
tag right clause: adj.freed	8 -1 5 -15 16 -14 2 8 4 16 2 5 17 -22 8 4
tag right clause: adj.modifier	-4 2 15 -2 -5 5 -9 -16 13 -5 8 15 -6 21 2 -9
tag right clause: adj.wounded	3 -26 -22 29 19 0 -15 30 -2 -42 -9 -10 -18 6 -2 3
tag right clause: category	14 6 -7 -3 3 -51 -42 15 35 -20 -2 6 -18 27 19 -17
tag right clause: country	23 -26 -3 10 8 -10 33 13 3 2 14 -3 -2 -5 10 25
tag right clause: cue.agreed	-9 27 -5 -6 -12 9 6 -10 17 4 -5 8 -15 -1 13 7
tag right clause: cue.agreement	-9 19 -1 -3 -14 5 4 -29 12 24 11 6 -31 3 0 1
tag right clause: cue.all	-1 -2 10 33 11 36 -6 12 11 -14 19 -9 -13 31 -8 12
tag right clause: cue.already	8 26 -17 -1 34 17 26 8 5 3 15 19 -26 0 10 12
tag right clause: cue.among	11 -30 -29 -10 33 25 -2 11 12 -14 31 -7 -14 17 -1 3
tag right clause: cue.anniversary	28 -1 1 21 18 -2 -5 4 25 18 -5 -19 -18 19 -4 -3
tag right clause: cue.border	-5 6 -7 -3 1 1 -14 -27 1 -28 39 31 2 -24 -2 35
tag right clause: cue.born	18 7 -34 19 0 49 -12 9 2 -13 33 7 -42 0 4 -17
tag right clause: cue.called_off	49 -9 5 45 41 12 2 20 40 16 -7 -2 -20 33 -5 -27
tag right clause: cue.captivity	-6 16 41 -2 3 25 7 -31 1 10 3 39 -31 -9 1 21
tag right clause: cue.captured	25 -15 -9 32 20 43 40 2 17 9 33 19 -21 39 0 -17
tag right clause: cue.claims	4 42 46 25 13 -1 3 -26 4 -18 41 6 -13 10 -21 0
tag right clause: cue.completed	-19 -6 8 -4 -4 11 15 -1 -5 -2 9 11 38 -2 -4 12
tag right clause: cue.count	-3 -12 -33 2 2 2 4 10 6 13 -8 6 18 -11 -26 8
tag right clause: cue.crime	41 -13 11 36 53 25 12 30 48 8 -15 -16 -15 35 13 -25
tag right clause: cue.denied	27 29 18 43 17 10 29 -4 5 0 9 -10 -21 6 -13 -34
tag right clause: cue.deported	1 -3 -11 9 52 46 -1 25 5 7 7 56 -26 39 -22 -25
tag right clause: cue.died	21 12 -13 -1 21 -5 5 6 6 5 15 6 -4 -3 17 4
tag right clause: cue.each	10 17 18 20 -8 26 30 -15 12 -19 -6 6 -6 -12 -46 28
tag right clause: cue.evacuation	48 -32 25 27 35 18 -1 13 29 46 15 4 5 33 19 -29
tag right clause: cue.ever_captured	27 -22 -6 20 28 17 14 -11 29 4 15 11 -2 21 2 -16
tag right clause: cue.footage	-5 -31 -20 -3 -7 17 -19 -28 -4 0 22 21 -25 1 -7 -25
tag right clause: cue.good_news	3 -21 -23 8 -11 8 -24 -10 -10 -13 42 37 -23 -10 -27 -16
tag right clause: cue.held	-20 4 42 13 -1 -13 24 24 -30 18 5 -49 -28 36 -40 -8
tag right clause: cue.in_captivity	-5 6 41 16 -15 2 -9 -8 -12 -2 40 -40 -1 -5 11 -14
tag right clause: cue.in_return	15 8 15 -11 -26 -17 15 -5 5 -5 11 10 -3 7 17 18
tag right clause: cue.included	11 -12 -23 -10 21 10 1 9 7 11 24 -18 21 11 -14 10
tag right clause: cue.local	28 -36 12 30 20 15 -21 -8 24 19 23 -10 -30 33 -16 6
tag right clause: cue.mediated	-6 3 6 9 7 12 37 26 -9 0 12 -17 24 -6 -28 17
tag right clause: cue.missing	-9 22 -72 75 21 4 -41 -15 52 -42 5 -10 -26 19 -16 -18
tag right clause: cue.money	45 -22 17 17 27 15 -1 -2 33 -7 9 -7 -19 30 0 -9
tag right clause: cue.month	10 23 -17 -5 23 10 -1 11 4 11 3 20 -20 21 -10 -17
tag right clause: cue.of_whole	-7 -10 1 7 -26 11 0 4 8 25 4 14 -20 -7 16 -8
tag right clause: cue.of_year	-7 -5 -19 -13 23 4 15 16 -14 9 1 18 -5 -27 -2 -35
tag right clause: cue.on_shield	1 26 0 -15 -9 -6 -7 8 -5 -13 29 11 -19 1 -18 33
tag right clause: cue.one_sided	-15 10 -31 -14 7 -16 18 6 -19 8 1 -4 -20 -16 3 15
tag right clause: cue.other_exchange	34 -30 32 30 34 8 14 -5 55 12 -14 -10 -24 48 -11 -29
tag right clause: cue.other_return	26 -8 -10 7 19 -31 -10 -33 27 13 -13 8 -33 22 -8 -16
tag right clause: cue.other_war	34 -10 -11 38 42 32 8 12 14 50 11 -26 -33 38 -10 -36
tag right clause: cue.outside	-41 30 -33 24 2 -23 -7 25 -26 6 -48 -14 -24 -14 9 29
tag right clause: cue.part	21 13 7 25 -1 1 -9 9 13 -2 -8 26 -17 6 -20 -2
tag right clause: cue.planned	-1 -26 -20 5 -35 13 -3 17 14 15 4 -11 -7 36 -36 -15
tag right clause: cue.postponed	6 20 4 9 -2 1 33 -10 -4 -13 8 5 -20 7 10 -13
tag right clause: cue.ready	18 -30 11 10 18 5 22 6 4 24 20 -3 -10 29 -18 -17
tag right clause: cue.recap	5 7 9 -4 -3 -15 -16 1 16 21 -12 -5 -36 21 3 -17
tag right clause: cue.record	26 -3 22 4 -4 -3 26 21 23 -1 9 -12 -9 16 -12 4
tag right clause: cue.relative	16 -25 -26 37 4 -15 9 -4 8 25 -16 -3 -4 -3 19 7
tag right clause: cue.repatriation	4 24 -6 20 13 9 28 29 7 17 1 1 -9 4 30 -20
tag right clause: cue.reunion	-12 -1 -34 -18 16 24 15 2 2 -6 10 -13 21 -21 -10 10
tag right clause: cue.same_number	22 23 -7 19 5 -2 -9 4 -27 -37 52 19 -4 -2 -3 24
tag right clause: cue.since	-3 27 -33 -13 28 1 7 14 13 53 -36 31 0 -34 -8 -33
tag right clause: cue.span	-12 19 16 -22 19 -7 -16 -6 31 -4 0 40 -20 13 18 -24
tag right clause: cue.stage	20 9 -18 27 34 0 -21 33 6 3 30 22 -10 26 -24 -19
tag right clause: cue.thanks	-6 -11 -17 14 2 20 -7 11 9 -6 10 -14 28 13 -10 -1
tag right clause: cue.third	38 -20 7 31 29 8 -9 -4 24 -1 12 12 -32 28 12 -27
tag right clause: cue.to_date	19 22 -46 -1 42 -1 15 22 -17 9 -21 10 -6 -6 0 -16
tag right clause: cue.today	-14 -8 -18 -23 -9 2 -10 4 2 -18 20 12 18 -2 15 -11
tag right clause: cue.total	-28 12 -34 -10 -15 -20 -4 18 -45 -23 -11 -23 34 -21 9 -2
tag right clause: cue.training	33 -25 10 24 34 5 10 13 20 23 -8 -12 3 19 0 -31
tag right clause: cue.transit	1 -23 -2 16 -10 -19 26 -17 18 3 4 -2 -5 -10 29 15
tag right clause: cue.unit	-5 -11 22 10 -16 -9 -19 -27 -13 -8 14 -12 -11 0 -11 -23
tag right clause: cue.venue	8 18 -21 3 14 8 4 -24 24 15 -4 -24 -26 -6 -8 -6
tag right clause: cue.visit	11 7 -7 11 27 3 2 5 4 -10 21 -5 -18 12 -10 3
tag right clause: cue.year	6 -8 -6 0 16 -7 35 4 -12 25 -34 -1 -9 -10 6 -8
tag right clause: cue.yesterday	1 -7 -20 5 -11 -26 -16 4 12 22 7 -10 9 15 -17 -15
tag right clause: foe.agent	25 9 -25 45 26 3 -7 -23 -31 -3 0 -14 -22 -18 -38 7
tag right clause: foe.of	33 -15 1 19 14 12 13 -6 25 -9 16 8 2 34 -34 -2
tag right clause: foe.to	-13 -12 26 -19 -21 -13 -14 -17 20 -7 0 11 20 4 -26 34
tag right clause: noun.body	1 -11 3 -11 5 27 14 11 -13 0 -1 27 6 1 -4 -1
tag right clause: noun.branch	13 -37 45 -16 -8 -24 8 -35 20 9 -7 9 29 19 -10 3
tag right clause: noun.child	58 -24 14 15 57 11 11 27 21 -5 30 28 -22 22 -30 -16
tag right clause: noun.civilian	-16 -13 9 2 6 34 21 -25 -20 1 7 41 0 -13 -9 18
tag right clause: noun.exchange	6 -4 -5 -11 4 -25 11 24 13 4 -1 -7 15 -1 -19 0
tag right clause: noun.family	1 -33 -42 -11 4 -16 -4 -21 -6 -3 27 16 17 -18 16 -12
tag right clause: noun.foreigner	30 13 -3 30 52 40 37 0 8 15 10 14 -29 19 1 -22
tag right clause: noun.man	24 21 -16 49 42 31 26 7 26 -32 7 -1 -17 23 -20 -15
tag right clause: noun.military	6 -5 1 -10 9 -25 5 -26 7 10 27 4 27 -2 -9 -8
tag right clause: noun.other	6 -7 2 -16 8 20 -9 4 13 8 3 -3 -2 6 -3 -28
tag right clause: noun.people	16 8 7 22 10 -10 30 -19 4 -25 7 -12 2 -8 32 3
tag right clause: noun.rank	41 18 36 23 36 24 6 40 23 42 -32 -42 -17 31 8 -28
tag right clause: noun.soldier	-9 15 -4 2 7 -22 2 -13 -12 -11 20 -3 -20 -10 -8 21
tag right clause: noun.woman	45 35 -37 22 32 19 4 9 12 -5 24 -6 -23 19 -19 0
tag right clause: own.agent	-9 13 -7 6 -6 22 17 -25 19 0 -20 0 -3 -1 -15 20
tag right clause: own.from	25 -13 -19 18 31 4 -1 -15 -9 -6 0 0 -23 17 -9 -8
tag right clause: own.of	-17 5 -8 -2 -6 -34 -14 -10 -3 14 36 6 16 0 -9 -22
tag right clause: own.to	12 14 7 -27 28 -9 5 6 -2 22 23 24 15 -26 14 24
tag right clause: qualifier.approx	39 -3 -9 38 1 23 -22 -26 31 20 34 1 -23 19 -10 -15
tag right clause: qualifier.at_least	20 18 32 26 -38 -4 20 18 -8 -22 20 -21 16 7 4 0
tag right clause: qualifier.at_most	8 12 0 36 23 -6 -34 12 19 5 20 -10 15 22 19 7
tag right clause: qualifier.more_than	-18 -3 -12 12 -9 25 -10 18 -19 -2 0 -34 -22 -9 5 -19
tag right clause: ru.agent	-2 -7 28 34 7 7 -4 7 15 3 2 -23 10 -13 10 13
tag right clause: ru.from	-7 20 0 -11 5 21 21 -9 -12 -37 10 3 -15 -32 -14 -1
tag right clause: ru.of	-10 19 41 8 -10 2 4 -4 13 3 -3 3 -10 4 5 8
tag right clause: ru.to	-28 12 12 13 -9 25 -22 -20 40 19 -25 16 -21 -3 12 9
tag right clause: ua.agent	-8 7 -17 -15 -14 -23 -1 11 -16 -22 -7 8 5 2 2 12
tag right clause: ua.from	-32 -25 17 -24 -10 -4 7 -9 24 23 -24 7 -15 -22 15 15
tag right clause: ua.of	14 23 -7 -2 13 -26 -20 8 -16 0 0 2 1 6 21 5
tag right clause: ua.to	13 37 -1 -7 23 -11 -40 -3 -21 -9 5 18 -56 13 -8 46
tag right clause: verb.bring	3 17 -27 -23 20 7 -1 -1 9 4 -9 14 12 -18 28 7
tag right clause: verb.come	-4 18 -10 2 2 -22 -1 -12 25 22 5 32 3 -18 18 6
tag right clause: verb.future	-1 -13 16 -22 -21 14 -6 35 9 3 8 -7 -7 21 22 -6
tag right clause: verb.get	11 -6 16 14 4 -29 12 26 17 -16 0 23 6 17 0 -5
tag right clause: verb.give	-9 -33 -8 19 -16 10 16 19 -2 -21 -5 -10 -29 -1 -15 23
tag right clause: verb.held_exchange	-14 14 -1 3 0 13 18 -6 8 -19 4 20 7 -7 -15 13
tag right clause: verb.home	18 11 5 -40 1 -2 9 -10 0 5 3 23 14 -36 10 6
tag right clause: verb.managed	-28 19 -5 -11 -4 -15 -8 22 -37 -12 4 5 14 -8 -32 10
tag right clause: verb.noun	15 -16 15 17 30 4 2 -1 3 19 5 -1 9 22 -21 3
tag right clause: verb.other	24 13 3 28 23 -20 -12 -4 22 9 12 3 -5 41 20 -16
tag right clause: verb.swap	-1 -15 -9 5 14 5 0 13 12 -3 7 -14 37 1 10 -6
tag right clause: verb.will	-1 5 3 -13 19 -6 32 29 4 17 -35 21 7 0 6 -6
tag right clause: view.ru	-6 5 3 7 -11 -15 -23 -8 3 9 -14 0 14 34 8 1
tag right clause: view.ua	13 23 -29 30 5 28 21 1 -15 -11 -1 12 1 -25 -33 1
tag right clause: voice.ru	-11 4 1 -25 -14 -23 17 -21 5 -4 5 11 -10 7 1 -13
tag right clause: voice.ua	3 -7 0 6 11 31 -22 -23 35 -9 20 -7 -5 -6 -33 37
verb away -1	-9 4 -14 5 -4 -8 3 -2 7 1 4 5 -6 -2 0 -4
verb away 0	-15 -7 -5 -12 8 -4 -11 8 15 2 6 5 3 -18 -5 2
verb away 1	-1 -7 1 -4 18 -7 -14 -9 14 7 -3 3 -4 -12 1 19
verb away 2	13 0 0 2 -13 -8 25 -2 -2 -1 -2 13 -1 -5 2 -5
verb bring cumulative both	2 -22 -4 3 -1 -17 12 23 -10 21 -12 -5 31 -14 2 -16
verb bring cumulative null	-10 -7 12 -23 13 -4 2 -6 -9 8 -28 -4 12 -4 1 -3
verb bring cumulative ru	-5 14 -2 -13 6 -9 16 4 22 16 -5 4 -6 -8 0 5
verb bring cumulative ua	-33 15 -21 -6 14 -1 -18 -27 2 29 -30 25 -10 13 -20 -19
verb bring done	-10 -2 -16 0 11 4 -13 -4 5 7 2 11 1 -6 16 -2
verb bring dropped both	-4 15 7 -4 1 -19 15 -8 -5 -2 -11 33 -39 0 3 -1
verb bring dropped null	5 -8 -15 11 17 3 4 -4 8 13 -12 26 -17 -1 13 -8
verb bring figure both	-8 -20 -23 4 3 28 -24 13 -1 6 -28 -40 0 6 -11 -24
verb bring figure ru	2 -11 6 -7 -5 13 -18 9 24 10 -15 29 2 0 1 4
verb bring figure ua	-3 2 -64 -12 10 -28 -7 14 -14 -2 28 7 -6 -11 3 23
verb bring open	14 -13 31 23 16 2 -9 0 -12 -15 6 12 -16 20 -10 -38
verb bring outside ua	2 -17 -15 27 21 -3 -8 6 4 7 -26 -14 -13 -6 -31 17
verb bring part both	1 -10 22 2 -1 6 -18 3 22 13 12 -7 -2 -3 7 -8
verb bring part ru	8 -16 8 -4 14 18 32 2 43 36 -21 -7 -13 27 -8 -7
verb bring part ua	1 -20 -14 0 11 7 -1 -17 24 10 -14 -14 -22 -18 12 -13
verb bring planned both	11 -3 -14 8 15 19 8 3 22 8 -8 -7 -13 4 -4 1
verb bring planned null	-20 14 -3 10 40 10 21 -17 -20 -34 -2 14 -25 -12 -5 -20
verb bring planned ru	1 -20 3 22 -2 5 -17 -14 -11 -35 22 -4 8 -4 -15 -6
verb bring planned ua	0 -6 7 10 -9 23 13 -19 34 18 -15 -2 -17 26 2 -22
verb bring recap null	3 3 -14 -2 17 11 2 -1 -6 15 25 1 -11 0 2 -5
verb bring recap ru	22 -39 -19 6 11 16 21 17 11 23 -5 3 -11 7 10 -29
verb bring recap ua	32 -26 17 18 12 20 -15 11 25 43 -1 -18 10 13 16 -8
verb come cumulative ru	-4 -15 21 7 -18 12 -17 -21 26 5 11 -12 13 -5 2 25
verb come cumulative ua	4 5 15 -4 17 -27 19 -1 -2 -11 7 16 -9 3 16 -4
verb come done	15 -8 -17 -1 12 -8 1 -23 9 11 -5 4 24 -13 -2 4
verb come dropped both	-16 32 4 6 -2 -6 -14 -15 -4 -14 -2 -4 27 -28 18 5
verb come dropped null	6 -8 -11 -14 29 -10 -5 1 -2 1 5 18 -22 0 3 -4
verb come figure both	15 -5 -1 16 25 26 5 6 25 5 17 -2 -21 21 -17 -16
verb come figure ru	0 -28 2 16 -7 2 -5 -34 31 35 -43 18 21 -5 11 5
verb come figure ua	14 12 -32 36 -11 2 12 2 -16 33 29 4 -44 -5 -25 19
verb come open	19 5 -5 20 24 22 9 1 7 1 8 -1 -9 2 5 -13
verb come outside ua	0 1 -2 25 15 -7 -2 4 22 11 -23 -27 -10 -5 -5 33
verb come part ru	18 3 -7 -13 29 4 -13 -13 16 -1 18 1 -22 -12 4 -8
verb come part ua	2 -7 -35 18 -1 -16 -5 4 10 -3 -5 -18 8 -1 -17 -9
verb come planned ru	-8 -1 -22 21 17 2 2 8 -9 -21 -3 6 -21 21 0 -18
verb come planned ua	-17 6 15 -8 -21 0 -10 -1 4 -14 -10 27 6 -10 -9 2
verb come recap null	26 -20 -1 -5 21 -6 6 15 24 19 7 -21 -14 34 3 -2
verb come recap ru	37 -5 -22 30 39 10 12 2 21 12 21 -14 -26 19 -19 -32
verb come recap ua	22 -10 18 -3 13 19 -5 6 43 24 3 -41 1 14 0 -29
verb get cumulative ru	-23 8 1 -9 4 7 -32 -1 11 2 -22 -7 8 -1 20 20
verb get cumulative ua	-8 13 -10 1 27 -41 15 21 -17 -11 10 9 -2 -21 -15 7
verb get done	-9 5 11 8 -7 -12 11 6 9 4 -4 -5 -11 -17 -21 0
verb get dropped both	2 30 10 -13 12 15 17 5 -5 12 10 5 -7 -5 -19 10
verb get dropped null	-6 9 8 -11 16 -2 -37 11 56 15 -32 -37 3 -9 -14 15
verb get figure ru	-22 -22 16 4 4 -15 -2 -4 -1 -2 -15 4 5 -6 -6 7
verb get figure ua	29 20 -18 1 -18 19 18 -8 1 -24 6 5 -17 9 -14 18
verb get part ru	-14 2 -3 8 4 -8 17 21 -4 -10 -4 -16 6 -5 4 -10
verb get part ua	-4 -41 -9 -14 -12 4 12 -7 4 1 20 34 20 -6 -1 -5
verb get recap ua	-1 -6 -1 -13 10 14 -13 6 14 -8 5 -7 -3 11 14 -4
verb give cumulative ru	18 -1 5 0 30 -1 -11 25 1 -14 4 3 3 21 -4 -5
verb give cumulative ua	16 16 -21 -13 2 9 29 2 -12 -5 1 8 -16 -36 -10 1
verb give done	-5 1 -4 -6 -12 -17 11 10 -1 -41 -15 8 -24 -14 -5 5
verb give dropped both	-19 10 -13 -4 -7 -15 -5 3 29 -6 -19 7 3 -14 -16 13
verb give dropped null	13 -14 2 -7 -8 -3 -18 -3 -10 17 7 13 -31 16 -34 -5
verb give figure ru	-26 -28 9 5 -12 17 22 -22 33 -19 -46 13 31 -12 5 30
verb give figure ua	25 25 -44 -18 9 -13 17 -1 -15 -7 19 20 -35 18 -56 19
verb give open	7 -20 10 23 -7 -3 -18 5 1 -7 18 -23 12 16 -9 9
verb give outside ru	-9 -3 -25 16 -7 5 6 26 -24 -7 -3 -14 6 14 -11 0
verb give outside ua	-15 -8 -8 17 -3 -1 -10 16 22 -1 -23 -31 9 3 7 28
verb give part ru	3 -5 11 4 -3 -2 -12 -1 3 -30 -5 2 -3 -10 1 -10
verb give part ua	2 14 -26 35 5 6 22 27 1 4 2 -13 -29 10 22 0
verb give planned ua	20 -11 12 14 -3 -3 6 -3 -9 -6 -3 -14 -1 -3 16 -14
verb give recap ru	8 -26 -7 5 -1 13 10 6 -17 13 19 20 -17 -9 3 16
verb give recap ua	-4 -8 -20 -3 15 -16 -28 25 9 -4 17 3 5 0 -12 -6
verb held_exchange cumulative null	-15 -13 -11 17 -5 2 6 19 -19 19 -17 -17 23 1 1 -4
verb held_exchange done	-6 5 7 -8 -6 8 -12 3 -15 4 9 0 5 1 8 16
verb held_exchange dropped null	9 -19 20 -15 -12 -15 4 18 -20 -12 3 -8 6 -11 -11 11
verb held_exchange figure both	-21 24 -13 -17 -1 -6 -8 -17 -29 -5 27 -9 -6 -13 1 11
verb held_exchange figure ru	-18 -53 42 -16 -2 -25 7 -7 35 22 -45 24 19 10 14 21
verb held_exchange figure ua	13 30 -18 -11 -18 28 -7 -44 0 -12 29 13 -25 -8 -33 15
verb held_exchange open	25 -28 2 3 39 25 19 32 29 30 -9 -41 -11 33 -5 -26
verb held_exchange part ru	-20 13 16 3 -8 17 -3 -7 53 23 -49 -9 11 -24 8 7
verb held_exchange part ua	-25 43 -41 -2 -4 18 -24 10 -25 -18 42 14 -2 -27 -22 8
verb held_exchange planned ru	2 16 -16 5 11 15 20 -10 21 8 -5 -10 -11 6 -19 -30
verb held_exchange planned ua	13 7 16 3 54 -11 38 17 0 -21 -4 -2 -4 13 15 -43
verb held_exchange recap ru	38 -24 10 23 38 4 4 29 15 -7 2 21 -8 35 -15 -18
verb held_exchange recap ua	39 -19 14 1 25 8 6 29 30 15 6 -14 11 18 4 -17
verb home cumulative both	12 -14 5 1 -2 -6 25 9 -31 26 -24 -17 8 -8 6 2
verb home cumulative ru	-9 21 -23 -9 -22 13 -24 -16 41 42 -32 -25 -8 -12 -18 25
verb home cumulative ua	-4 7 -24 -9 40 -4 7 -14 -18 -13 -10 40 -38 2 -1 -21
verb home done	-3 -5 -9 -18 7 11 12 9 -1 8 5 12 9 3 -13 -3
verb home dropped null	14 -12 32 9 5 -2 2 15 26 5 -24 -20 -13 23 -6 4
verb home figure both	-15 -10 -6 -4 -1 -20 -9 22 -23 2 22 -31 29 -8 -13 -22
verb home figure ru	11 -42 -1 -34 12 -9 3 6 17 -2 -15 -2 5 6 6 -11
verb home figure ua	-1 7 -7 9 -1 20 24 -18 -9 -4 26 4 -2 -15 3 11
verb home open	2 -8 6 3 -20 -10 12 -3 3 -6 16 0 20 -2 15 -8
verb home part ru	17 2 3 9 -2 18 -6 14 35 15 -4 -8 -1 16 -10 -12
verb home part ua	21 -7 -20 2 21 4 -3 6 22 -12 -12 14 -38 -4 13 -32
verb home planned ru	-2 -2 -4 15 35 -10 23 11 -9 -7 6 18 -14 17 20 -5
verb home planned ua	6 6 2 3 -5 -3 0 -5 5 14 -13 -20 18 3 13 -5
verb home recap ru	27 1 -25 28 16 5 -13 35 -21 -20 27 18 2 -7 -10 -5
verb home recap ua	25 -4 -9 -7 25 19 3 -7 20 5 5 -2 3 -22 6 -22
verb list cumulative ua	3 -6 -3 4 -19 -22 -13 -15 19 38 -8 -14 18 5 2 -16
verb list done	-20 2 -2 15 -10 -2 -3 -3 -11 21 -12 12 15 -2 -2 12
verb list figure both	-10 -16 0 -13 -3 9 13 10 -15 26 -23 7 17 -15 19 10
verb list figure ru	-2 -35 25 5 7 -12 22 -17 14 8 -26 -1 34 2 21 -18
verb list figure ua	1 23 -25 2 21 -2 8 2 -20 -6 10 32 -50 -16 -2 25
verb list part ru	-10 6 -1 9 -9 4 8 25 -18 16 13 -2 -6 25 -12 -12
verb list part ua	18 -21 8 36 8 -6 -18 36 24 18 -23 -29 -6 6 8 -21
verb swap cumulative both	17 6 -9 -1 4 0 16 12 -3 24 -9 -33 21 -5 23 -2
verb swap cumulative ru	12 -1 -2 4 16 -25 21 18 -9 -21 -1 31 -11 19 -2 -1
verb swap done	5 -7 -14 -8 -4 -2 0 -8 2 14 11 -18 21 -14 6 -6
verb swap dropped null	9 -20 2 -8 12 0 3 23 -12 8 14 -35 13 2 15 -14
verb swap figure both	-14 -11 -27 -21 11 -8 -18 16 -31 8 13 -40 32 -16 -15 -32
verb swap figure ru	-2 -36 49 15 -17 10 10 -26 42 23 -32 2 37 -20 22 -11
verb swap figure ua	-17 25 -34 2 -2 14 9 -2 -5 -31 14 21 -35 -3 -33 25
verb swap part ru	-8 -26 34 2 -14 9 19 -21 35 8 -28 19 19 -11 24 -3
verb swap part ua	-13 16 -29 -15 0 3 -18 -6 -15 -11 14 20 -23 7 -9 0
verb swap planned ru	-9 13 -3 -10 20 -5 24 17 -11 -22 -15 15 3 4 -5 -18
verb swap planned ua	-21 28 -20 -9 -9 34 0 -10 23 28 9 1 -2 1 1 18
verb swap recap ru	2 11 0 6 3 -4 -7 11 24 4 11 -24 -13 -1 -2 -2
verb swap recap ua	5 1 -5 25 43 -8 39 42 2 13 -37 21 -13 -3 -8 -21
verdict announcement	46 -21 46 34 78 11 34 15 30 91 -36 -33 -45 66 -47 -90
verdict follow_up	32 22 -5 12 125 7 26 -10 58 77 -50 -7 -74 52 -39 -117
verdict irrelevant	110 -126 -25 81 80 21 10 28 97 47 27 22 -37 87 -11 -104
verdict report	3 9 0 -6 -11 15 -23 39 2 -25 13 19 14 -31 20 25
verdict statement	-31 57 0 12 40 -21 40 19 0 90 -70 -45 -17 9 -62 -60
view null	0 -7 -14 10 -7 0 19 11 11 -7 28 -16 42 -4 13 13
view null guessed	13 20 7 7 3 24 9 -13 14 -5 -1 8 11 31 -15 11
view ru	9 13 5 4 -20 9 5 -8 19 38 15 2 -5 18 34 10
view ru guessed	8 -20 1 -3 11 -9 11 6 7 19 0 37 17 -11 12 8
view ua	2 -1 10 5 23 -17 6 -2 -4 -18 5 10 -4 -2 -43 8
view ua guessed	13 6 -3 4 11 -19 -22 -20 10 27 1 7 14 -10 -27 -24
whole	19 -10 -33 34 5 3 -4 -26 -21 26 29 24 -33 18 -3 -1
word after 1: 	5 -3 0 7 -6 13 30 -8 14 8 1 -8 3 25 9 16
word after 1: !	-30 21 7 -19 -10 3 9 -7 -27 -25 20 47 -3 -60 26 16
word after 1: "	-11 5 10 -8 17 -1 -4 10 8 27 -7 0 -39 -1 3 -2
word after 1: (	-10 16 1 2 8 -19 -7 -10 -9 -29 -14 20 -23 8 17 0
word after 1: )	16 28 -18 12 17 16 -9 5 8 8 27 4 -19 50 -7 5
word after 1: +	-10 -4 23 -32 -24 -6 -13 24 21 29 -13 -9 19 14 33 12
word after 1: ,	3 -1 9 16 8 -11 -1 -9 -3 7 11 2 4 6 8 -1
word after 1: -	4 -18 -12 -1 4 -10 -29 -23 -2 -2 9 17 25 10 -11 5
word after 1: .	6 15 6 -2 -3 -10 17 4 6 4 7 7 5 -5 -5 13
word after 1: /	43 -24 26 43 35 40 31 10 48 23 10 -7 -12 60 -2 -19
word after 1: :	-12 9 -2 18 1 14 8 2 -1 11 16 13 -11 19 -17 29
word after 1: ;	24 4 16 -19 4 0 1 5 -2 16 13 5 -4 6 0 -7
word after 1: ?	9 -36 34 4 -19 -23 -23 17 55 7 -25 22 30 5 22 12
word after 1: after	18 2 6 28 3 35 6 -7 29 5 -8 -4 -16 5 -16 -12
word after 1: ago	29 -17 1 14 12 -5 0 13 24 19 -6 -11 3 14 1 -3
word after 1: airpla	13 -6 -6 22 -1 -7 -15 0 13 13 5 -6 -13 23 -6 5
word after 1: also	3 -4 8 -18 -6 -4 -12 -7 -17 -7 14 12 -23 -12 7 12
word after 1: among	-6 -23 5 9 9 2 4 12 3 -5 19 5 -1 11 -18 -7
word after 1: and	14 -16 -9 -2 7 20 19 -8 0 10 -15 24 -8 20 16 41
word after 1: apiece	-21 11 -10 -13 -21 -7 -17 8 -12 -22 18 35 -4 -19 -8 35
word after 1: are	-25 15 -20 41 -5 -1 -21 24 -7 -28 25 -8 10 8 4 15
word after 1: as	-1 -24 40 2 -4 -19 -28 5 19 -18 -18 -6 8 -20 -8 32
word after 1: at	-9 -9 53 -20 -16 -17 -34 -12 -11 31 -37 -31 -8 49 -13 -9
word after 1: back	0 -22 23 -4 -29 -26 -2 -13 -10 -25 10 37 17 4 0 40
word after 1: betwee	-10 -10 -25 3 13 17 -4 7 -1 -13 10 -41 24 3 9 -51
word after 1: brough	-26 20 -23 -1 3 -23 -16 -3 -5 13 -11 -3 -19 -16 -6 -10
word after 1: by	8 7 13 -17 -1 -30 -14 -23 44 1 -14 36 6 -4 12 23
word after 1: came	12 5 1 -2 31 -6 -12 37 7 10 -18 -3 -26 3 -6 4
word after 1: captur	-10 15 0 -22 2 -21 -1 -6 -13 -12 36 38 -2 -13 3 27
word after 1: code	25 -20 3 49 43 25 0 15 34 35 4 -6 -21 43 -4 -31
word after 1: dead	16 -28 -5 20 25 21 -14 -16 1 -23 15 2 -1 14 -15 3
word after 1: each	2 21 11 -15 -3 -12 -1 -9 -2 -20 -6 20 -18 -21 -12 27
word after 1: exchan	-3 -16 -27 -32 -6 18 30 15 -23 4 8 -32 36 -5 -1 3
word after 1: for	10 1 13 -15 -11 6 -2 29 18 -24 17 31 -10 12 1 19
word after 1: freed	-16 -8 0 -17 5 -2 -21 5 -5 -4 13 -6 11 -4 -33 -13
word after 1: from	11 7 13 -4 14 11 20 -13 15 -15 -11 13 18 11 26 -9
word after 1: go	-14 -22 -16 0 10 -10 -20 19 -4 3 -10 -23 38 -10 2 -8
word after 1: had	15 -16 9 -4 48 -7 -6 26 21 -12 -5 29 7 -19 11 -23
word after 1: has	46 -21 33 43 50 28 -15 2 44 -16 15 -4 -11 42 -6 0
word after 1: have	-29 16 -5 -10 11 -10 2 21 -15 16 -4 8 -6 -18 16 22
word after 1: held	-18 -24 13 -18 -16 -7 -23 16 -20 35 -9 -10 -10 27 -6 21
word after 1: himars	3 -3 7 -5 12 -4 8 8 4 -3 -4 -2 -3 -7 -12 9
word after 1: home	-5 -9 -16 -3 13 5 5 -1 -11 -10 9 18 -4 2 -17 -23
word after 1: in	-14 16 13 13 36 -22 -24 13 -2 -9 -8 7 0 19 -17 -7
word after 1: is	-6 38 27 1 33 -32 23 -16 -12 14 -26 21 -34 -23 -6 -16
word after 1: killed	36 -8 -16 -4 0 -33 -23 18 7 -19 29 2 -9 4 4 -3
word after 1: laid	13 2 -11 8 22 1 2 9 14 10 1 0 -5 22 7 -6
word after 1: left	-7 2 9 -1 -5 -13 7 -16 17 -5 -2 23 10 -14 16 24
word after 1: more	-29 -5 19 -23 -29 -24 -23 21 -25 21 -23 -22 -32 34 -9 24
word after 1: motor	17 4 2 9 16 12 9 3 3 9 3 -3 -2 -5 8 9
word after 1: number	6 -59 25 2 -5 11 16 0 20 35 -6 36 28 25 19 -7
word after 1: of	-6 -6 1 -21 14 13 -1 14 12 28 5 17 -6 -5 12 -1
word after 1: offici	29 8 12 21 29 4 14 1 25 21 0 -9 -10 20 -9 -8
word after 1: old	17 4 4 6 19 9 -3 15 5 9 7 -16 -13 0 -1 -9
word after 1: on	21 -25 -4 14 28 -1 24 -19 -7 -18 10 14 6 -7 -17 16
word after 1: out	12 22 -13 19 8 4 -5 -3 -14 -12 29 12 -21 1 -8 5
word after 1: over	5 -20 8 8 12 28 -16 2 24 19 -14 -29 -15 18 -2 -9
word after 1: patien	34 -6 17 27 20 -7 -5 -7 28 -3 -2 2 -18 23 0 -19
word after 1: per	29 10 9 -4 7 13 -1 -14 -1 -11 12 1 -26 30 -4 11
word after 1: receiv	21 -33 2 18 35 14 20 -7 33 24 -8 -11 -5 28 -6 -27
word after 1: releas	27 -24 18 29 26 3 -17 15 11 15 21 -9 12 18 28 -22
word after 1: remain	-29 28 36 4 -2 -17 2 27 -26 12 -18 -35 -15 16 -17 6
word after 1: return	21 -8 23 -22 21 -9 -5 0 21 6 6 15 1 19 0 -9
word after 1: review	19 2 3 16 9 1 15 4 6 0 11 -1 -12 15 -2 -13
word after 1: russia	-14 -3 13 -25 -9 5 -17 2 18 4 -4 18 31 0 9 33
word after 1: said	-17 18 -22 -17 -21 3 -22 -14 -19 -4 41 12 -13 -17 -19 23
word after 1: since	5 21 4 -13 24 25 -5 -16 -4 -2 -16 32 -19 7 -18 -8
word after 1: surren	38 -34 23 35 36 -1 7 13 17 15 -11 -5 -7 28 13 -35
word after 1: taken	1 1 -12 5 3 -9 10 -9 -7 -4 -4 2 -16 1 -14 5
word after 1: that	8 15 -10 13 -3 -1 -4 3 -21 -1 16 20 11 -11 0 24
word after 1: the	-9 -16 15 1 13 -25 17 30 25 13 -19 12 36 16 -4 20
word after 1: this	-6 6 -16 -16 14 -2 23 4 -21 0 -15 5 2 -21 7 -2
word after 1: to	4 -2 -9 -7 -1 -26 0 -3 14 -10 -11 24 9 9 31 -3
word after 1: today	-10 23 0 -26 -8 7 -23 -7 -7 -15 24 30 2 -4 -17 27
word after 1: uavs	12 3 -3 -2 -2 2 13 -1 11 -3 9 -5 9 12 1 -4
word after 1: ukrain	-25 35 -17 -9 -14 -21 -15 -25 -24 -21 6 24 -36 -12 -10 16
word after 1: under	7 3 2 0 3 -3 7 -10 -15 17 -12 11 -21 19 -4 -15
word after 1: was	21 -34 -31 -10 -16 -2 -8 -20 43 -2 -24 21 9 17 27 7
word after 1: went	-11 0 0 18 -14 0 23 -9 -26 8 -21 0 3 -37 -15 55
word after 1: were	-4 -15 13 -5 14 6 -27 1 12 11 11 -16 18 13 0 7
word after 1: which	9 7 -14 -11 -3 -13 -14 -3 -17 -18 31 8 8 -7 -10 32
word after 1: who	10 0 -18 30 -3 -12 -15 21 12 5 -6 -1 -4 19 -14 5
word after 1: will	-5 -6 4 -2 -6 11 -22 -19 -4 3 22 22 -23 4 2 22
word after 1: with	-18 11 -20 -30 -20 -31 -10 -20 28 19 -14 31 6 -31 26 10
word after 1: would	1 -13 22 -9 -6 -2 -1 8 22 -13 -9 8 20 6 15 0
word after 1: wounde	3 29 -18 2 31 -11 19 12 -17 0 -15 4 -23 6 -3 -21
word after 1: або	7 4 6 9 -3 6 -10 10 9 11 2 3 6 7 2 5
word after 1: автомо	35 3 3 16 33 16 5 1 20 -1 3 -11 -9 19 -3 -9
word after 1: авіауд	21 -2 -10 16 14 -7 2 -3 13 7 -5 -3 -5 3 -4 -13
word after 1: авіаці	27 4 -1 25 18 9 12 23 27 3 -8 -9 -15 32 11 -2
word after 1: азерба	14 -5 4 4 12 10 13 2 8 10 8 -11 -5 14 10 4
word after 1: без	13 13 -16 24 35 28 -32 -14 9 -3 6 -11 -20 35 -4 -21
word after 1: беспил	5 -18 32 -18 4 8 1 1 45 -13 -26 29 22 4 26 4
word after 1: бмп	11 3 3 7 4 -7 2 12 0 3 -4 -7 2 -3 9 -4
word after 1: боепри	7 5 10 14 3 1 2 10 8 6 3 -3 10 -5 4 -7
word after 1: бойови	43 -25 18 18 1 13 -32 8 42 2 25 -11 -3 35 2 -11
word after 1: борони	32 -17 6 39 44 -8 -7 16 36 10 -19 -23 -22 32 1 -27
word after 1: братів	49 -2 27 41 54 12 8 49 46 15 -43 -38 -3 36 -4 -16
word after 1: були	14 -25 17 27 25 4 5 23 22 6 -10 -18 -5 26 -11 -18
word after 1: в	-7 0 -26 9 -14 40 13 -7 22 -9 -3 -5 -18 -28 1 -9
word after 1: вважал	44 -20 3 7 18 -3 -4 23 28 0 13 12 -5 37 4 -5
word after 1: вважаю	-26 35 -31 64 1 -8 -33 -20 4 -28 -24 -20 2 24 -3 6
word after 1: вдалос	-3 4 -20 21 10 -9 -11 6 2 -19 -20 -20 -27 10 -13 33
word after 1: вдома	1 44 -38 -15 22 7 -2 -17 -21 -25 -2 26 -25 18 -16 21
word after 1: велико	22 -8 19 27 18 5 15 11 34 18 -24 -19 -11 24 -6 -3
word after 1: вернул	-12 -3 25 -11 5 -30 6 -21 16 -10 11 -5 46 -37 3 -7
word after 1: ветера	19 -10 7 12 1 4 11 -3 3 3 13 4 -1 16 -4 -11
word after 1: вже	28 6 -15 9 6 26 18 -11 6 -22 6 -14 -23 11 -14 13
word after 1: взяты	19 8 -10 3 11 3 -5 11 12 -4 4 -2 -7 6 5 -10
word after 1: визвол	29 13 7 17 7 8 -13 6 7 22 32 -2 -9 31 -8 2
word after 1: вийшли	26 -11 0 26 4 7 -34 27 -1 21 27 -27 -22 46 -19 -1
word after 1: викона	29 -20 23 18 26 9 21 25 20 23 -1 -18 10 13 -7 -14
word after 1: випадк	18 -19 15 17 20 19 -6 3 22 17 10 5 -7 20 -12 2
word after 1: вмс	18 3 8 2 29 0 -6 -2 19 11 2 -3 -8 13 -8 -6
word after 1: военно	-12 -9 3 3 -22 -23 13 -3 -4 5 17 19 22 -5 5 27
word after 1: военны	5 28 -10 2 8 -2 -23 -4 -26 -8 18 3 -22 -17 -7 8
word after 1: возвра	-3 1 4 -21 -6 -25 -14 2 24 5 -19 -7 20 -13 13 5
word after 1: возз'є	3 26 1 -16 0 9 -9 -7 -8 2 0 1 -2 -16 -7 34
word after 1: волонт	9 20 -6 -9 11 -6 -19 0 2 -5 21 2 2 -11 3 17
word after 1: вооруж	17 -11 -8 11 -4 -5 11 -1 -15 -8 31 21 -6 -4 9 -5
word after 1: воссое	-6 28 -11 -16 -11 12 9 -14 -1 -11 16 -5 -27 -13 -23 20
word after 1: вс	10 -5 26 4 -11 -23 -4 -13 5 -5 0 2 21 1 34 7
word after 1: всу	28 29 -31 51 26 10 -10 -1 -15 -37 27 23 -73 22 -60 10
word after 1: выполн	10 -7 23 2 2 -13 11 4 29 -3 -6 7 16 16 26 10
word after 1: від	14 6 -3 27 3 -27 18 -27 -18 11 -11 25 1 2 -4 8
word after 1: відбув	-29 3 2 -2 -15 16 -23 -10 11 -10 4 15 13 -5 -1 37
word after 1: віддал	-18 -9 -29 2 -17 16 14 -12 -10 -9 -6 -6 -10 -10 -24 28
word after 1: відпус	14 -8 -7 9 16 1 11 16 12 7 -1 -1 7 4 10 6
word after 1: військ	22 10 -5 12 3 -9 3 -11 -2 -12 9 13 -4 11 -5 -6
word after 1: генера	7 -11 1 21 24 -4 9 14 9 -3 -8 -3 1 17 -4 -14
word after 1: госпит	-33 -12 -30 -21 -11 13 33 36 -23 20 -28 -28 15 -33 35 2
word after 1: группа	34 1 -14 42 30 -4 -4 29 9 34 26 -19 -27 41 -30 -42
word after 1: гумани	24 -6 0 19 23 11 5 11 12 22 18 3 -16 12 -7 -14
word after 1: держав	12 -24 24 33 36 5 3 26 41 15 19 -8 2 19 5 -36
word after 1: для	28 -3 7 38 32 2 6 16 26 17 -15 -30 -13 23 1 -20
word after 1: днр	18 -9 10 3 5 -3 -4 18 12 8 2 -10 1 7 -6 -7
word after 1: до	36 -13 4 35 16 13 14 -3 26 6 11 0 -20 22 21 -9
word after 1: додому	25 2 -12 29 20 9 -12 19 -3 18 5 0 -26 8 -10 -5
word after 1: докуме	16 -2 -12 14 22 -1 12 0 16 13 5 -23 -19 18 -10 -17
word after 1: дома	-18 -10 23 -38 -32 3 3 8 17 14 -19 26 36 3 23 23
word after 1: домов	40 -9 -11 19 15 10 14 5 28 9 18 -4 -15 27 -4 -18
word after 1: домой	10 -10 4 26 25 14 25 1 11 11 -10 -15 -14 19 3 -25
word after 1: достав	34 2 4 20 16 3 -5 3 29 24 -16 -20 -15 31 14 -13
word after 1: досі	-23 -22 23 -32 -28 12 -21 42 -34 38 -9 -22 -26 28 -17 21
word after 1: единиц	26 -23 5 26 39 20 18 32 29 5 -2 6 -2 28 -14 -17
word after 1: з	26 -17 7 19 12 9 -3 -15 3 -3 23 23 -1 21 -17 -23
word after 1: за	1 -12 -21 -17 2 18 -2 17 4 -30 7 25 16 1 7 0
word after 1: забрал	-29 -8 -7 19 -10 5 -24 10 -20 -24 10 -9 2 -13 -13 19
word after 1: заверш	19 -6 5 -9 4 -8 -5 -19 18 15 -7 -3 -2 5 -12 -7
word after 1: загибл	15 7 18 10 -5 -11 13 18 16 14 11 11 27 15 -12 8
word after 1: загину	27 -17 1 19 26 -8 -15 21 23 40 29 12 1 40 1 -15
word after 1: заключ	10 0 4 -1 10 3 0 10 2 1 8 12 -13 15 6 3
word after 1: залиши	7 -11 -5 -1 7 0 -9 16 18 16 6 -11 -25 5 0 -4
word after 1: записі	-26 48 -52 53 -25 18 -29 -27 -11 -35 -41 -37 -2 27 -6 -6
word after 1: засудж	35 -1 -17 19 28 22 -3 12 28 20 -21 -12 -21 23 8 -26
word after 1: захисн	9 20 -23 8 22 34 -14 35 15 -5 4 -14 -12 -9 -10 -11
word after 1: захища	27 -21 10 30 35 14 -11 23 34 10 2 -10 -1 22 -3 -29
word after 1: збройн	29 -1 -15 15 22 42 -22 10 11 2 10 -15 -46 9 -9 -17
word after 1: звільн	18 43 -14 -14 -5 33 -20 12 -12 -4 41 23 -26 3 -3 36
word after 1: здалис	21 -6 -2 11 14 -8 11 7 12 -6 10 12 -10 6 0 -26
word after 1: земляк	39 -30 24 27 12 19 1 9 21 9 -6 -16 5 21 7 -29
word after 1: знову	-22 11 -6 -10 29 5 7 -27 -11 7 -23 32 -43 -19 -19 9
word after 1: зрк	5 -11 -5 17 8 8 -2 19 16 -11 -2 5 2 4 -4 10
word after 1: зсу	29 -22 -9 2 24 -2 -9 25 17 -7 10 -1 -17 -4 -19 -17
word after 1: зустрі	25 -18 10 15 14 11 -18 -24 2 15 32 14 -19 22 2 -8
word after 1: зі	26 -10 13 17 31 -2 -3 28 38 -1 2 -6 5 24 2 -5
word after 1: и	24 -23 -19 -29 8 8 -14 3 -6 12 15 42 8 -13 -16 11
word after 1: из	-1 16 -1 -12 -11 4 -14 -8 11 18 -13 -6 0 25 15 -15
word after 1: й	7 11 -37 9 22 3 -20 5 -10 4 3 5 -30 -1 -22 -49
word after 1: к	-13 -7 10 -7 -19 -15 -22 -20 -13 -9 27 24 18 3 15 8
word after 1: кв	18 -22 1 4 13 -5 -2 11 16 1 -4 -5 -7 27 -7 -7
word after 1: квадра	16 -32 10 19 -12 -3 -18 -1 26 31 10 -23 25 36 -11 -19
word after 1: киев	0 3 13 0 -1 -2 -19 -18 7 6 -2 6 -6 -11 22 7
word after 1: колони	19 -8 -2 4 6 3 -3 1 14 -17 0 -2 5 4 -10 -10
word after 1: контра	22 5 -20 9 10 14 0 5 21 18 -3 -12 -7 21 -8 -20
word after 1: курсан	3 -5 -5 14 15 -7 14 -4 3 21 3 -1 1 4 0 -10
word after 1: курско	-12 28 -6 -1 -25 -20 -34 -24 21 2 -28 -5 -3 15 14 10
word after 1: курськ	-19 -10 44 -28 -25 -6 -3 -14 29 8 -30 24 27 6 44 12
word after 1: курщин	-11 -32 35 -11 -11 -18 0 -12 34 2 -29 34 21 -29 42 -19
word after 1: маріуп	75 -27 -24 49 52 8 -11 39 22 50 6 -13 -30 65 -3 -54
word after 1: мають	47 -15 9 27 19 6 5 6 28 20 0 -2 -8 27 14 -22
word after 1: ми	-15 -17 -18 -13 -7 0 3 -32 -1 14 4 16 12 -8 12 -11
word after 1: мы	-4 14 -25 -6 5 35 -10 -6 20 24 -11 -12 -20 9 -19 26
word after 1: мільяр	24 8 14 10 24 -7 3 -7 25 17 -2 2 -16 20 -3 -10
word after 1: містах	27 4 9 16 7 1 5 5 7 7 5 -6 -7 4 -11 -17
word after 1: на	8 -3 -9 5 -3 -37 -1 -13 14 8 10 14 -3 33 31 -4
word after 1: назад	39 4 -9 25 34 -2 6 25 36 29 4 -5 -21 19 1 -16
word after 1: нарешт	5 -10 -20 -16 -2 3 6 -23 -9 -19 8 18 -25 5 -16 -15
word after 1: наших	-21 -20 18 -28 -31 25 -12 0 32 35 9 -1 2 -34 7 9
word after 1: нашої	29 4 -6 22 8 2 -6 0 12 13 -7 -1 -18 19 -2 -4
word after 1: не	26 -14 8 32 49 4 35 28 37 20 15 -6 -2 50 -4 -38
word after 1: незако	17 -25 -5 24 39 26 -17 9 15 9 8 12 -19 21 5 -33
word after 1: о	11 -3 11 13 14 1 6 4 17 12 7 1 0 31 2 -16
word after 1: област	-24 35 28 -20 -11 -21 -7 -17 -23 16 -18 -26 -24 22 -32 3
word after 1: обмін	18 -8 31 33 30 5 26 22 33 26 -31 -26 -15 29 15 -14
word after 1: обміну	24 -17 14 20 37 8 0 7 20 0 1 -6 -22 21 7 -5
word after 1: обміня	20 6 -27 1 7 -6 -9 -13 -11 4 32 5 -13 -17 -7 6
word after 1: оборон	27 -20 -25 8 36 3 -13 19 8 10 15 -12 -26 23 -13 -36
word after 1: обстрі	28 -24 5 20 0 26 1 -5 38 24 28 -22 -6 9 9 3
word after 1: окупан	7 23 -13 12 21 8 -20 -15 -19 -20 3 11 -11 -21 -25 5
word after 1: освобо	-1 -21 22 -27 -17 -8 -17 -7 13 11 -29 19 19 -19 27 7
word after 1: остают	-23 -6 5 -30 -6 -10 -11 30 -17 27 -25 -9 -16 27 -16 14
word after 1: остров	22 -2 3 18 31 9 -5 4 32 17 -21 1 2 20 -13 -24
word after 1: от	35 -31 -10 21 35 -2 24 25 42 23 16 9 -15 42 -1 -28
word after 1: отдали	14 15 -7 9 1 -11 1 26 20 -9 -4 -9 -17 18 4 -20
word after 1: отправ	-27 -22 -42 13 -20 18 26 -40 -4 9 -4 9 -10 -10 12 15
word after 1: отрима	-30 -11 49 -27 -34 3 -34 -20 22 8 -6 30 51 -15 22 14
word after 1: павших	13 -14 1 12 11 1 -20 8 3 -15 35 -2 -7 13 -14 15
word after 1: палест	30 -7 21 9 28 12 17 13 29 17 -1 -10 -15 8 -12 -23
word after 1: паузи	-10 2 -31 1 -9 -4 13 6 -20 -13 21 12 0 -7 -4 1
word after 1: перебу	26 13 27 33 -3 -7 16 16 -12 -3 -3 -15 -22 15 -2 -24
word after 1: переда	20 18 -9 -7 22 -3 -6 27 -21 -6 -4 -7 -19 28 -25 4
word after 1: перетн	-9 19 -3 -3 -9 -11 -3 -12 -18 -29 16 22 -24 -6 -22 20
word after 1: пленны	0 4 2 10 6 13 13 6 4 18 -18 -10 11 -17 -5 -7
word after 1: по	-19 -22 48 -21 -30 -32 13 -8 45 10 -37 20 1 -20 42 -13
word after 1: поверн	-1 36 -41 -3 -1 11 18 -15 -34 -3 19 43 1 -16 -32 13
word after 1: поверт	-7 -1 -49 0 7 -15 -46 30 -23 -6 40 -16 17 -26 -34 12
word after 1: погибш	8 14 4 -4 -1 14 12 -20 25 5 -4 12 -12 0 -4 -2
word after 1: покину	-1 -19 27 4 -39 -18 -2 -1 23 18 -9 20 17 -11 19 20
word after 1: полегл	0 2 -25 -12 17 10 0 14 7 5 -5 12 -6 1 -5 -1
word after 1: полку	5 15 -24 -2 3 -1 -1 -16 -7 -11 35 37 -5 8 -19 16
word after 1: полоне	2 -24 -6 6 -10 -15 7 10 6 -1 13 9 11 -26 -3 6
word after 1: получи	11 0 -5 14 -9 0 6 -16 12 7 9 -6 -24 18 -37 -7
word after 1: поране	-26 -16 -2 2 -10 -17 14 40 -9 -23 4 -10 -3 24 1 -23
word after 1: потрап	23 -8 0 13 22 1 14 28 16 1 -17 -18 -9 9 -9 -11
word after 1: поїхал	-9 -22 33 -5 -9 1 -10 8 31 3 -28 9 28 1 42 -5
word after 1: праців	-18 -12 27 17 -21 -4 30 -2 -29 -13 -15 -39 -13 -28 5 -5
word after 1: предст	12 -5 9 15 11 -2 9 23 48 5 -18 -22 -19 22 13 -13
word after 1: привез	27 -18 -15 29 10 14 26 18 0 9 11 -26 -13 22 17 -1
word after 1: пригра	-7 12 3 -6 -16 -11 -5 29 32 21 -48 -21 29 -14 28 14
word after 1: приеха	-18 -35 20 -24 -23 -10 -6 3 37 17 -32 18 23 -28 42 28
word after 1: провел	36 -9 -8 28 17 21 5 30 16 22 -22 -14 -12 20 4 -17
word after 1: пройшл	25 -10 9 31 17 7 2 1 23 17 -24 -30 -18 20 6 -27
word after 1: просят	15 7 -8 14 9 -5 14 5 8 2 -1 -13 6 4 -7 7
word after 1: против	-42 21 13 -30 -19 -27 8 -22 -35 -21 -12 45 -1 -48 20 19
word after 1: психол	25 6 -3 20 19 0 22 9 22 1 -5 -10 -8 27 -9 -6
word after 1: пункта	14 -3 -14 19 3 -4 -9 3 15 7 9 -4 -8 16 -14 -5
word after 1: пункто	7 -7 -11 7 21 9 11 -6 16 14 21 -2 7 27 14 0
word after 1: пункті	31 -22 -6 39 -26 12 -11 16 31 33 27 -20 8 53 -3 -10
word after 1: під	5 -14 -6 15 8 1 10 -6 11 12 6 7 -10 2 12 4
word after 1: після	33 -19 11 26 23 3 13 28 31 43 -26 -20 -15 13 22 -30
word after 1: рабочи	16 -2 -13 6 10 -2 -9 0 -3 2 -1 8 0 -5 -10 -9
word after 1: ранены	27 -23 -9 28 9 0 13 5 9 11 8 7 0 19 -9 -4
word after 1: реакти	16 -3 15 -1 6 1 13 11 2 2 8 8 -3 11 3 5
word after 1: регион	-8 29 17 -14 -10 -33 4 13 -6 20 -4 -14 -2 40 -9 0
word after 1: репатр	4 -8 26 14 10 -6 1 4 31 18 -17 -2 -10 10 1 -12
word after 1: россии	-21 -13 20 -14 0 -9 -8 -9 28 -17 -4 7 16 -17 31 3
word after 1: россий	21 -17 16 14 11 -20 -12 16 40 40 -13 -6 33 17 28 5
word after 1: россия	-4 3 -9 -29 4 5 -2 4 -17 6 11 33 18 -4 4 6
word after 1: російс	-13 3 12 -20 -6 10 -10 -7 1 -8 12 39 10 -2 -9 26
word after 1: росія	-1 10 22 34 14 21 18 15 -7 -5 -23 -34 -12 -22 -8 12
word after 1: рф	-31 -34 24 3 -36 -21 20 -16 30 3 -23 31 35 -8 26 30
word after 1: с	-8 -1 0 -16 12 3 5 19 -20 -17 10 11 8 -1 -8 19
word after 1: своих	-2 17 -16 2 -26 -2 -12 -19 -25 -26 20 37 -21 -27 4 56
word after 1: своїх	-26 -11 31 -20 -29 -2 9 11 35 -4 -20 14 24 -12 12 1
word after 1: сдалис	15 3 -3 -2 3 5 9 -10 6 11 3 3 7 17 0 -7
word after 1: сегодн	-6 -6 0 20 13 -31 4 8 21 1 -5 -6 19 2 11 -28
word after 1: служат	19 -13 -6 23 24 7 2 24 32 10 -2 -14 5 35 0 -27
word after 1: служил	34 2 14 27 29 17 2 24 30 8 -22 -21 -10 19 -8 -14
word after 1: снаряд	37 4 -11 10 27 1 4 8 14 21 9 1 -1 31 3 -6
word after 1: снова	-15 -12 41 -28 -32 -6 2 -2 -2 18 -23 22 36 -21 27 -2
word after 1: сопров	27 10 -14 25 5 24 9 20 22 24 17 -10 -3 7 -11 -19
word after 1: состоя	-28 -3 6 -12 -6 12 -32 -25 -17 -28 18 48 4 -29 3 22
word after 1: сотруд	21 -6 8 4 19 -3 -9 7 1 -4 -5 2 8 20 -3 -8
word after 1: спожив	33 -28 5 30 14 -8 -17 14 24 14 33 15 17 35 7 11
word after 1: ст	18 3 8 1 12 -1 -2 1 19 16 -11 4 -3 4 12 -7
word after 1: сторон	13 -27 -37 -3 3 16 -7 -17 6 -22 28 17 -33 16 -14 -38
word after 1: страни	24 3 2 10 18 7 3 -5 21 7 -1 -11 3 18 0 -16
word after 1: суджан	7 -5 9 -12 3 1 -13 8 3 2 14 19 20 9 7 -1
word after 1: сьогод	-22 14 -4 -2 -39 -12 -29 -11 -38 -35 46 57 -15 -32 5 36
word after 1: та	16 -6 -29 24 21 32 5 -7 0 -29 28 -12 -19 32 -4 3
word after 1: таких	14 -17 -3 18 13 22 -3 5 14 11 5 0 6 30 -10 -12
word after 1: теробо	5 6 5 5 5 6 -24 15 -2 2 -7 0 -7 11 -1 -7
word after 1: тиші	28 -5 19 31 22 6 0 20 26 11 -32 -9 -12 17 8 -3
word after 1: тому	22 -9 22 34 37 -5 -4 5 28 4 -17 -14 -19 41 6 -8
word after 1: тримал	13 -9 4 19 18 9 6 8 15 10 10 -2 10 29 -5 -6
word after 1: тяжело	-3 -16 -17 32 16 6 -6 20 -26 -7 -15 -6 -25 -16 -1 30
word after 1: у	12 2 -15 32 -7 -35 -21 -4 13 3 0 -15 -5 14 -26 25
word after 1: удержи	15 15 7 -8 -3 -4 -18 -11 10 21 -3 -11 9 22 -9 5
word after 1: удома	6 53 -47 -17 3 15 -15 -17 -34 -43 54 41 -28 -22 -29 74
word after 1: уехали	-2 34 -14 10 -9 -3 1 -23 -9 -2 22 17 -14 10 -18 11
word after 1: уже	21 8 -2 7 22 12 18 2 -4 7 32 35 7 8 11 37
word after 1: украин	6 27 9 32 -4 13 20 -47 -13 -20 17 -3 -7 -4 5 0
word after 1: україн	-5 15 -17 5 16 -5 -20 -39 10 -24 -1 -4 6 30 4 17
word after 1: управл	33 -8 4 6 11 8 10 8 24 10 17 -4 -16 17 7 -8
word after 1: урожен	17 -15 -22 12 5 15 20 16 16 9 20 12 -16 15 -15 -24
word after 1: учасни	36 3 0 32 34 -1 11 22 41 23 -21 -18 -10 38 3 -19
word after 1: участн	24 -3 9 8 21 -9 7 4 12 3 10 8 -13 22 -1 -6
word after 1: учора	18 -23 8 29 32 4 5 13 35 33 -26 -10 -14 26 9 -24
word after 1: це	-1 -21 2 -2 -7 6 -25 -2 -8 15 26 9 -5 -12 -10 -40
word after 1: чекают	38 -12 3 23 15 6 26 17 7 15 31 -12 11 24 -1 -4
word after 1: челове	18 -24 46 -33 -19 -38 0 11 35 9 -16 21 15 -10 12 4
word after 1: через	21 -1 -7 14 17 -7 -9 22 8 10 -3 -14 5 5 -3 -6
word after 1: членов	11 -13 -3 9 20 0 17 8 3 4 -9 1 -16 13 -4 -18
word after 1: штурмі	19 -8 15 23 22 7 1 30 24 7 9 3 -15 21 9 -2
word after 1: ще	14 -21 40 33 -11 19 8 -4 17 -7 18 -43 12 16 -7 -16
word after 1: і	9 15 -17 2 18 -41 42 -11 -24 14 -8 6 -13 -29 -27 -7
word after 1: із	-3 -7 -18 -4 -20 41 -3 -28 -5 9 15 18 -34 -9 -33 -18
word after 1: їдуть	10 31 -27 4 1 20 -16 -9 -32 -33 42 19 -23 -4 -29 24
word after 1: їхніх	2 -20 34 15 -6 -19 -18 -12 45 30 -35 -12 5 6 16 -12
word after 1: الي	1 -16 -2 2 -39 -14 -25 7 -9 6 -2 -7 23 8 21 7
word after 1: اوكران	15 50 10 22 -8 14 -15 -17 -26 -47 38 34 -41 -11 -27 65
word after 1: بين	-5 -7 3 3 29 8 2 -1 0 12 1 -25 15 2 -17 -18
word after 1: دولار	20 -8 -10 -2 2 -1 -2 -16 3 -11 20 0 -4 -1 3 6
word after 1: روس	-6 -12 13 -2 -2 8 4 10 -7 4 -20 -7 23 7 15 -9
word after 1: روسي	-12 -21 0 -25 -17 -2 11 -7 6 32 -20 13 7 27 18 23
word after 1: روسيا	-10 -25 45 -39 -17 4 -3 -8 32 25 -38 8 22 2 38 5
word after 1: عادوا	-17 10 -11 -3 -7 0 -10 -16 -16 -7 11 30 -2 -6 7 34
word after 1: فلسطين	13 -24 16 9 10 8 14 -1 13 3 20 23 4 7 -4 8
word after 1: في	0 35 -2 6 1 3 -13 -6 -21 0 21 28 -25 -18 -17 11
word after 1: لكل	9 27 -3 -2 -1 19 -11 -21 -5 -7 14 19 -6 1 -4 18
word after 1: من	32 14 24 13 41 6 21 6 18 7 13 -4 11 0 -9 -3
word after 1: و	-11 -21 32 -10 10 -3 -8 2 21 -2 -7 25 6 12 3 11
word after 1: –	5 2 0 23 -4 4 2 9 -6 -7 -2 7 3 -6 -2 10
word after 1: ₴	12 -14 17 5 8 6 -3 20 18 3 16 -14 -13 -1 -2 -11
word after 2: 	9 22 4 -13 -1 -1 17 -9 13 1 -5 8 0 17 21 25
word after 2: !	-14 -9 27 -15 6 -26 7 -12 6 2 -10 23 -4 -14 21 9
word after 2: "	19 8 6 3 20 -11 -2 6 18 11 5 18 -8 0 1 -13
word after 2: (	14 -4 -26 18 16 1 -2 -7 3 28 -4 5 -15 1 -7 -30
word after 2: )	-12 -10 20 -34 -12 0 -2 -30 -20 -15 35 35 21 1 0 11
word after 2: +	34 -27 -6 32 27 10 9 26 17 -3 37 15 -4 21 -8 9
word after 2: ,	-9 -1 18 9 -1 3 -22 26 8 -16 -12 -8 2 22 -13 11
word after 2: -	-20 -13 -5 -23 -37 3 -33 -22 -13 -42 19 37 1 -36 -34 35
word after 2: .	7 18 2 3 6 -5 -15 5 1 19 -2 33 6 3 21 2
word after 2: :	22 -9 14 -16 4 5 38 38 3 3 2 16 6 -18 0 34
word after 2: ;	28 10 -13 0 30 19 21 8 6 -3 11 25 -12 15 -8 -3
word after 2: a	19 -36 31 2 3 12 -4 -18 40 -4 -13 32 -19 27 5 14
word after 2: accord	-8 15 5 -5 -10 -7 -21 -12 5 -2 17 -1 33 -15 13 44
word after 2: after	-2 24 12 0 -22 -9 4 -12 -3 1 -16 17 13 -7 -3 17
word after 2: agreed	8 -27 -2 -1 6 16 1 -1 20 4 9 0 -9 12 5 -9
word after 2: aid	14 -20 12 5 10 -1 14 -5 15 2 4 10 -17 6 -1 -3
word after 2: all	-28 -32 -42 -14 -27 4 -14 17 -31 1 32 -6 31 -24 6 32
word after 2: alread	8 5 2 0 17 -4 9 6 6 17 -14 13 -25 8 -13 -20
word after 2: among	18 21 -2 -17 -11 -13 -9 10 -4 -19 26 21 -23 11 -21 24
word after 2: an	23 -20 -13 22 35 8 13 6 26 32 -11 -13 -14 33 21 -19
word after 2: and	22 6 4 14 12 -3 1 -17 6 3 5 26 -9 30 -19 8
word after 2: are	8 16 12 27 -3 3 -12 22 0 9 2 -25 -24 10 3 -5
word after 2: as	-9 38 -15 6 2 -7 -12 4 -27 -22 23 -14 -1 -11 -20 -4
word after 2: at	12 9 2 14 17 -14 -14 4 3 -9 22 -1 -9 17 -9 -1
word after 2: azovst	22 -13 -2 15 22 13 -8 18 7 -6 8 -5 -19 19 -4 1
word after 2: back	-15 23 2 -18 5 -35 -45 0 -10 16 -12 55 -5 -39 4 21
word after 2: be	22 2 20 32 21 -8 26 -3 30 11 4 -8 -7 12 19 -30
word after 2: been	-21 4 -14 -13 6 -6 2 22 12 -12 -11 27 4 -16 -9 8
word after 2: being	-12 8 29 3 -14 -14 -14 10 -19 25 -12 -20 -17 19 -10 17
word after 2: both	7 -42 -3 -29 -5 -7 9 41 -12 8 3 -21 22 -27 -19 -14
word after 2: brough	11 -29 16 11 -23 -5 -4 8 21 13 12 -37 11 -1 8 14
word after 2: by	19 3 -5 10 15 13 43 4 -5 -8 14 -10 -29 9 4 29
word after 2: captiv	1 -3 13 -6 -19 1 12 4 22 15 -14 -4 19 -5 21 9
word after 2: civili	-15 30 -5 -4 -15 -6 -1 -22 -20 -20 51 28 -38 -14 -29 22
word after 2: code	30 -12 -14 10 23 1 -12 -4 -2 -5 25 14 -23 26 -15 4
word after 2: come	-6 21 1 -11 20 5 2 6 -9 -4 -11 43 -26 3 4 -12
word after 2: coming	-17 14 -38 12 -5 3 -24 0 -15 -24 18 6 -25 -16 -28 24
word after 2: defend	22 11 12 15 40 3 8 6 9 -2 -11 5 -12 11 10 -21
word after 2: down	13 -17 1 10 28 14 12 9 9 15 1 -17 -7 21 -6 -19
word after 2: drones	23 -28 27 2 20 -10 -1 15 25 -2 21 13 8 27 10 -8
word after 2: each	-11 20 3 17 -9 27 8 -44 28 -35 -11 34 -27 15 -31 38
word after 2: either	36 -14 7 0 0 -22 -16 26 29 28 2 -26 6 26 -6 -12
word after 2: exchan	22 -18 11 1 -4 -8 -25 14 7 5 43 3 22 -3 -29 -6
word after 2: fallen	-22 27 -5 0 -11 -1 -5 -14 -19 -17 33 11 -19 -14 -1 27
word after 2: five	9 -2 -8 3 25 -3 11 1 18 -7 16 18 -2 23 0 -13
word after 2: for	13 13 22 0 -12 3 18 -5 -2 -21 4 19 -16 -12 15 32
word after 2: four	28 3 -5 13 32 21 -2 28 19 15 5 -11 -9 1 7 -18
word after 2: free	-11 1 -33 -26 27 -13 -23 26 -25 -5 1 -40 41 -1 -29 -24
word after 2: freed	26 -8 33 -14 10 9 8 15 20 11 -10 6 -11 41 31 -10
word after 2: friday	8 -12 -15 1 -5 -18 22 0 -36 -3 3 20 -6 -21 -2 16
word after 2: from	18 30 -7 -10 -1 0 -8 26 30 8 15 9 -33 3 9 -11
word after 2: had	38 -21 -5 18 -5 -3 -14 29 35 7 -13 -14 -3 35 2 -10
word after 2: handed	16 14 4 3 -15 34 2 -13 -22 -12 21 19 -16 -16 -15 21
word after 2: has	40 -37 18 14 31 24 -1 13 21 25 5 -18 -9 28 -12 -7
word after 2: have	15 4 11 0 -9 3 3 0 62 7 -9 17 0 2 24 -11
word after 2: held	24 -2 38 28 36 4 30 29 2 -5 -19 -31 -11 -5 -1 -39
word after 2: home	20 8 4 -10 12 -26 2 -4 2 0 -12 -9 14 -12 -21 -12
word after 2: in	-13 -8 -8 8 -14 1 10 25 -22 12 2 -20 12 21 -4 23
word after 2: includ	3 6 15 -19 -16 8 6 -25 -15 -10 25 54 -14 -6 -26 58
word after 2: its	-32 3 12 -20 -26 -33 -17 -20 18 16 -7 31 19 25 -6 13
word after 2: killed	15 -3 -1 21 24 16 -4 6 9 1 -16 -17 -17 21 14 -29
word after 2: kursk	-22 3 37 -28 -10 -28 -14 -20 25 21 -52 10 -15 3 4 23
word after 2: kyiv	-35 5 15 -32 -10 -42 7 -19 17 20 -24 35 21 -1 35 2
word after 2: last	33 -15 16 0 -8 -10 -3 10 8 18 7 -19 7 32 -2 0
word after 2: listed	-10 13 -32 23 26 -11 -11 -16 39 -24 -27 -20 -10 18 -5 5
word after 2: many	31 -7 -15 25 7 12 29 15 -5 8 32 -14 -25 19 -28 -10
word after 2: mariup	16 -22 -3 28 46 12 -7 44 34 17 -9 -31 -28 14 14 -23
word after 2: milita	5 5 -10 -9 4 -16 7 -5 -28 0 3 18 -23 -25 -9 1
word after 2: moscow	-6 -11 17 10 2 0 -28 -7 -6 -17 26 -4 -4 4 24 -4
word after 2: not	30 -15 5 17 28 13 13 19 25 28 -4 0 -7 26 7 -24
word after 2: now	-16 27 -7 -14 15 -12 25 15 -19 9 -27 21 -7 -14 -1 -1
word after 2: number	2 -24 -28 -1 -4 38 5 -21 8 5 7 13 1 -12 1 -3
word after 2: of	11 7 -23 -29 59 3 11 -4 -5 -4 14 43 3 -3 24 -11
word after 2: office	-11 9 18 -8 -5 8 -13 12 -27 13 -8 -8 -8 18 -17 7
word after 2: on	17 29 -2 40 -5 -18 -25 11 28 -17 -3 0 -10 7 -12 17
word after 2: one	30 23 -36 20 9 -2 5 -15 -4 12 46 6 -25 37 -20 -7
word after 2: ones	-17 5 38 -25 -29 -10 2 1 1 9 -10 10 18 6 26 22
word after 2: our	27 -30 5 42 31 -1 27 4 28 50 -14 -33 -28 38 14 -33
word after 2: out	-21 -42 -25 22 -21 35 41 11 22 28 -31 -37 25 -20 6 -13
word after 2: part	17 0 8 19 34 21 7 -10 22 23 -5 -6 -15 24 -1 -25
word after 2: prison	10 -23 11 13 14 12 -4 5 -4 -16 13 8 -6 18 4 16
word after 2: releas	4 -4 5 -21 -9 11 -18 -13 1 -16 13 -8 24 -18 -12 9
word after 2: relief	26 -2 11 11 12 3 -8 -6 32 8 10 4 -17 13 -5 -2
word after 2: repatr	-26 9 25 -25 -11 -13 -1 6 11 2 -6 8 -3 -21 17 4
word after 2: return	-4 18 10 -15 10 -26 -9 -11 26 9 5 16 7 1 10 14
word after 2: reunit	-9 8 17 0 -4 -11 -13 -8 8 -7 -7 22 8 -7 -4 29
word after 2: rocket	7 3 -9 10 -1 11 -4 -7 -7 -9 8 7 1 12 -8 9
word after 2: russia	-10 8 13 -9 6 9 20 16 19 7 -4 -18 20 -8 8 -3
word after 2: said	0 -6 -12 6 0 -1 8 5 -2 19 0 -2 11 -1 0 18
word after 2: saturd	-27 12 15 -25 -5 0 -10 -6 -5 9 -1 -5 5 5 -4 -2
word after 2: sergea	39 -17 25 19 30 14 9 18 38 10 -17 -32 -23 21 10 -30
word after 2: seven	1 -5 10 -15 -10 5 5 -9 9 21 1 7 8 12 12 12
word after 2: side	22 4 17 8 2 18 15 -20 19 -11 1 13 -31 20 1 10
word after 2: since	-15 38 16 -17 -7 -16 0 -7 -2 24 -27 1 -14 -31 3 -20
word after 2: six	-5 24 -15 13 7 -7 -31 -9 -9 -26 25 48 -11 -16 -29 42
word after 2: some	-13 22 11 -9 -20 6 23 -11 -9 -9 24 20 -6 -15 -9 20
word after 2: still	-19 6 -2 35 -2 20 4 13 26 -26 4 -37 4 9 -8 -20
word after 2: taken	23 14 -22 12 18 24 19 -13 14 -19 18 -13 -10 33 -28 -19
word after 2: talks	6 8 -9 1 11 -3 -3 7 -12 10 12 14 -4 10 -8 7
word after 2: ten	14 -10 -14 10 17 23 17 20 14 -2 20 14 -25 -3 -7 2
word after 2: that	-10 2 -26 14 17 2 -11 -24 -24 -7 31 24 -4 -14 -3 20
word after 2: the	-27 11 3 -4 -13 0 10 5 4 -6 0 -10 -1 1 13 16
word after 2: their	-3 -2 43 -30 -5 -8 10 -15 41 0 -9 8 5 0 17 -10
word after 2: theirs	-10 -15 28 -29 -23 -17 -13 26 -2 17 -26 -6 17 18 8 17
word after 2: them	-16 -16 -1 16 15 12 14 5 -8 -10 24 18 -9 5 -10 12
word after 2: this	-3 -16 -6 2 -5 12 24 42 -22 23 -33 -21 -9 -12 12 -8
word after 2: those	44 -12 -10 36 31 18 10 22 24 7 -21 -16 -25 24 -14 -41
word after 2: three	-8 8 37 -11 40 -10 9 -4 12 -8 -23 12 6 4 15 -19
word after 2: thursd	13 13 23 6 10 1 -1 -8 15 20 3 -7 -15 -13 8 3
word after 2: to	7 22 2 9 18 -12 1 -8 10 -2 10 23 -12 9 2 2
word after 2: today	27 41 -1 12 36 36 25 -19 1 -16 23 12 -30 23 -7 -2
word after 2: total	-12 9 -17 -16 -17 -15 -8 -32 -20 -5 6 16 16 -2 -14 18
word after 2: transf	23 27 -29 4 14 1 -14 -1 -38 -14 25 19 -10 5 -25 38
word after 2: tuesda	-9 21 -30 -2 7 -4 -34 4 -21 6 1 -17 22 -18 -16 -23
word after 2: two	4 40 -37 -11 13 -1 14 -19 -30 -19 23 37 -41 -1 -23 28
word after 2: uae	-6 5 -31 7 19 -9 -36 -16 13 -18 30 -4 4 7 -10 6
word after 2: ukrain	13 8 -3 3 11 -4 46 -8 9 -29 -22 37 1 14 3 -7
word after 2: vehicl	10 0 12 7 -1 3 2 -7 7 6 5 9 -5 -3 -9 10
word after 2: views	18 7 11 16 2 5 6 10 7 -6 -1 5 3 10 -5 -5
word after 2: viktor	-26 -28 7 8 17 -41 -11 12 17 6 -3 10 21 34 -14 -15
word after 2: volunt	-10 9 -26 -19 -13 -6 11 -9 -41 -6 44 38 -16 -10 13 24
word after 2: war	32 1 18 23 36 40 -33 -23 26 -27 35 13 -42 15 1 -15
word after 2: was	14 -5 -19 10 5 18 -13 -26 -16 1 19 22 -10 -3 -4 2
word after 2: wednes	-4 34 -25 -7 2 -16 -15 -14 -21 -21 16 22 -11 0 -18 28
word after 2: were	7 -8 6 17 -5 16 4 18 0 -18 -2 -4 -20 -19 9 28
word after 2: which	-4 -40 0 2 4 12 5 22 -14 3 9 -11 -5 5 -2 12
word after 2: whom	40 16 2 18 43 29 8 26 18 24 10 -6 -27 11 -3 -45
word after 2: with	9 -4 -9 -15 8 -17 -28 -6 -11 -16 32 9 -12 -3 -21 -9
word after 2: women	-6 5 -28 -17 -1 14 8 3 -10 -30 18 25 7 9 0 18
word after 2: а	12 -12 20 -11 15 -29 13 -6 18 -7 -5 -8 18 -2 5 -19
word after 2: авиабо	12 6 1 2 13 -11 8 4 1 4 8 9 -4 14 -6 -3
word after 2: азова	6 25 -10 12 24 10 -9 -6 -13 18 20 17 -27 -5 -11 9
word after 2: азовст	31 23 -16 -1 12 22 -25 -4 11 -10 22 -6 -33 -18 -40 -19
word after 2: азову	23 44 -10 -1 5 -10 -38 8 -3 -14 28 17 -19 2 -12 8
word after 2: бахмут	-15 21 -2 -7 -14 -4 -37 15 -17 -25 21 17 -12 20 -15 15
word after 2: без	7 -1 -6 -17 6 -7 -12 0 11 -31 20 38 12 -19 -1 9
word after 2: беспил	14 -2 12 6 17 -5 1 -10 11 1 -5 -4 0 14 11 -24
word after 2: бойцов	11 -13 8 16 8 -23 -3 -1 12 17 -3 -4 -2 17 24 3
word after 2: больши	-4 -40 48 24 11 -20 8 -15 2 -29 14 20 28 6 39 -14
word after 2: бригад	-2 -23 16 -2 3 -13 -7 -10 37 9 -29 20 9 9 2 -14
word after 2: бронет	34 -5 -12 17 30 14 7 1 13 11 14 -15 -18 11 -25 2
word after 2: будет	33 -5 6 4 24 16 13 15 10 4 12 -4 -18 22 -3 -15
word after 2: был	-14 15 5 10 -18 -6 -3 -22 1 4 13 8 9 -5 7 2
word after 2: бійці	2 25 -13 -4 -6 -2 -12 -3 3 -15 9 8 -21 9 -29 6
word after 2: більші	1 18 -15 19 24 21 1 -9 -7 -4 -10 18 -25 20 -24 17
word after 2: в	3 -36 11 -7 6 5 -7 -15 -5 14 10 17 30 19 -3 -3
word after 2: вважал	16 -2 9 -4 26 -1 1 0 15 -4 9 26 -7 22 -7 -6
word after 2: вдалос	14 -20 0 10 -25 -12 9 25 5 19 21 -6 25 27 4 13
word after 2: вдома	12 14 -29 4 5 18 -7 -7 -20 -1 36 20 -44 -6 -30 14
word after 2: вернув	32 -11 -19 19 30 12 -1 -3 5 25 -6 -7 -9 14 -13 -27
word after 2: вернул	-29 -19 51 -5 -26 -32 -7 -1 12 8 -33 26 39 -19 22 -1
word after 2: вже	-12 14 16 -12 -8 0 -9 28 -14 -1 2 15 -5 -10 17 25
word after 2: взамен	8 0 19 3 -3 -1 -4 -23 -1 2 0 25 6 10 29 12
word after 2: взяты	19 -14 5 28 6 -5 13 -4 25 14 4 -13 0 15 -5 -27
word after 2: взятых	-31 12 35 -32 -22 -12 -10 -15 17 12 -21 21 24 -27 39 14
word after 2: визвол	25 8 -19 14 25 -11 11 21 2 2 -5 -19 1 12 -5 -3
word after 2: вийшли	0 -1 -16 1 -7 7 5 5 1 -6 25 -6 -3 7 -3 16
word after 2: викона	1 1 0 12 21 -20 28 7 -6 -9 -19 22 7 17 -4 -30
word after 2: включа	26 -19 -10 -38 33 -4 23 7 -24 5 24 32 -20 -11 -17 -7
word after 2: вместе	-4 1 7 1 -21 -12 6 -3 5 10 7 2 7 4 -7 1
word after 2: вмс	37 -5 18 32 44 3 23 20 40 0 -32 -29 1 42 -6 -21
word after 2: военно	-27 -4 16 -23 -22 -26 -23 -5 -2 -2 -1 -1 34 -14 27 9
word after 2: военны	15 -23 23 -35 -11 -4 24 -14 -1 -6 18 21 20 1 15 17
word after 2: возвра	8 -20 23 21 23 -26 2 -14 41 32 -4 17 10 11 12 0
word after 2: волі	-28 22 -47 -39 -4 13 -13 9 -44 -17 24 11 23 -30 -25 9
word after 2: вони	-7 12 -7 14 7 2 -10 2 -14 -21 31 15 -19 26 -9 15
word after 2: вооруж	11 30 -17 -16 -17 -6 -24 -11 -25 -23 24 8 -3 -17 -10 14
word after 2: восемь	2 -12 9 -16 3 -11 -3 2 18 9 -13 8 -2 16 19 4
word after 2: все	-29 17 7 -2 -4 0 -10 -2 -28 10 4 -9 -31 18 1 27
word after 2: всего	42 -10 -15 45 27 31 21 10 22 31 18 -11 -30 30 -13 -43
word after 2: всу	18 9 2 20 -7 8 11 26 -19 -14 13 9 2 -1 -16 13
word after 2: вывезе	-1 12 -31 -11 1 21 -9 -7 -22 -34 46 30 -14 -37 -44 27
word after 2: выполн	-14 24 -22 2 3 8 12 -24 15 22 -32 1 -14 -16 -15 13
word after 2: вышли	0 -18 8 -1 9 -11 2 2 18 24 -8 10 -17 11 20 -16
word after 2: від	-15 -1 -20 -8 -7 -24 35 9 -20 16 -10 -20 -10 -23 -13 -5
word after 2: відбув	3 12 6 10 7 11 8 -9 11 -17 4 6 -1 13 1 8
word after 2: віддал	-26 -32 -9 27 -16 -5 -18 35 -2 19 -18 -16 -3 -8 -14 33
word after 2: відпов	-33 46 9 19 -8 -11 22 -1 -30 -42 -20 -12 -41 -30 1 -13
word after 2: військ	-14 11 44 -3 -22 -5 -10 -17 -10 -15 -2 5 10 1 -38 21
word after 2: він	34 -11 13 14 14 0 13 28 20 3 -2 -16 -12 24 -8 -8
word after 2: вісім	7 6 -10 18 7 9 -4 -4 -5 1 17 5 -2 5 4 -12
word after 2: гварді	35 5 4 10 21 12 3 5 30 11 -5 -2 -12 19 -3 -32
word after 2: говори	5 6 -7 -3 4 -4 -4 -30 -25 -27 34 37 -1 1 -11 23
word after 2: гражда	-32 -16 13 -44 -6 -28 -29 -14 -9 -4 11 22 25 -38 23 21
word after 2: громад	20 -6 -21 10 20 17 13 -1 -2 7 9 -7 5 1 -12 3
word after 2: группы	4 1 10 0 12 -3 1 8 20 5 2 -4 10 5 7 -10
word after 2: два	-8 2 -2 -13 23 38 -18 -17 -4 -8 -2 8 2 10 15 3
word after 2: двадця	-6 11 -32 3 -15 11 -5 -7 -21 -14 24 21 -12 3 -4 -5
word after 2: две	3 -7 15 15 23 -20 21 -1 31 36 -4 -3 16 5 30 -20
word after 2: двое	11 29 -27 -3 28 -19 -16 -6 -17 -19 40 26 -23 20 -19 17
word after 2: двоих	27 0 -19 24 20 -8 19 16 -18 -6 21 8 -16 7 0 -5
word after 2: двох	-12 21 -39 8 0 -5 -5 -1 -27 1 53 36 -23 -2 -25 35
word after 2: двоє	18 14 -35 -27 11 23 -1 10 -9 -26 45 8 -33 15 -24 12
word after 2: двух	4 28 9 8 -5 9 -4 -24 -17 -21 4 31 7 -10 -16 11
word after 2: дев'ят	-3 -6 -24 -9 -17 10 -15 -12 -6 -27 26 17 5 -5 -20 12
word after 2: день	19 18 -12 18 3 4 -26 17 5 -17 23 29 -23 31 -9 9
word after 2: держсп	17 -9 5 22 24 4 28 21 12 2 -11 -32 -15 13 4 -9
word after 2: десяти	28 -10 11 26 24 1 8 39 36 21 -9 -16 -9 24 -14 -7
word after 2: дехто	-18 34 -23 -27 -27 -1 -15 1 -30 -9 33 34 -11 -31 -13 21
word after 2: для	13 4 -13 -9 3 -5 8 8 10 6 -4 18 -18 -8 -14 -8
word after 2: днр	36 9 -38 33 9 10 -3 42 20 19 7 -20 -32 39 -24 -23
word after 2: до	10 -15 27 -14 -9 26 -9 20 27 5 3 38 29 9 29 12
word after 2: довічн	22 6 -3 7 21 -10 2 15 22 15 -6 2 -5 8 5 -15
word after 2: додому	11 -2 -20 29 22 17 -1 3 -25 3 48 4 -8 17 -14 8
word after 2: дома	1 -4 25 11 -23 -14 -4 -10 16 -16 7 27 8 11 11 -6
word after 2: домовл	28 -28 26 32 26 30 -8 34 27 8 20 -26 -3 33 2 -19
word after 2: домой	8 -14 -5 28 4 23 3 -6 -2 10 -2 -10 25 -17 10 4
word after 2: донецк	12 13 0 -5 14 1 14 19 -8 8 3 0 -2 8 -7 -14
word after 2: донець	49 -19 -24 39 50 24 24 44 36 22 -22 -37 -32 39 -15 -37
word after 2: достав	-3 28 -17 -9 -19 19 -3 0 -11 3 32 10 -14 -1 -16 11
word after 2: дпсу	27 -14 24 41 36 19 29 28 43 11 -26 -11 5 25 1 -23
word after 2: друг	15 9 5 -21 18 -20 -7 6 4 -9 19 34 15 -4 -8 12
word after 2: других	15 -18 1 11 7 -1 -10 7 16 -1 3 -10 4 -3 -10 -11
word after 2: есть	19 -1 -2 19 8 3 -2 12 15 14 27 13 -4 12 7 -19
word after 2: еще	27 -15 -13 10 24 15 -7 12 28 23 4 -9 11 -10 2 -11
word after 2: женщин	19 -5 -22 22 15 28 13 31 13 2 -3 -12 -30 26 -5 -30
word after 2: жителе	-23 -12 34 -17 -18 -29 -6 -6 17 35 -27 6 18 7 31 19
word after 2: жители	19 -20 8 22 26 21 10 8 30 34 -5 -20 -10 33 17 -42
word after 2: жінки	35 -8 -3 28 36 18 25 38 32 12 -18 -28 -17 39 -5 -33
word after 2: з	11 22 -10 2 10 57 -3 25 16 -19 18 -16 -27 13 -45 2
word after 2: за	11 7 4 21 27 7 36 6 13 -10 19 23 -16 8 -42 -23
word after 2: забрал	8 -5 32 3 -8 0 0 -5 36 -13 -19 -10 8 21 3 20
word after 2: заверш	-4 23 -12 13 6 21 5 -23 43 50 -42 -18 -50 4 -10 -30
word after 2: завтра	-5 28 0 -19 31 -12 4 -13 -14 -12 -12 23 -23 -21 -4 -1
word after 2: загибл	18 5 -11 -8 0 -7 -3 -2 4 3 -6 -5 4 15 -10 -1
word after 2: заключ	10 1 8 9 5 5 -3 6 4 7 -3 10 5 2 8 -6
word after 2: запорі	22 14 19 41 32 13 13 32 19 -1 11 -9 -30 20 -2 -7
word after 2: заступ	-22 20 -23 -29 -37 0 -9 -19 -26 -5 38 30 -12 -22 -22 46
word after 2: засудж	-4 24 -6 -6 -4 -3 -19 -8 4 -18 11 1 0 -4 -8 4
word after 2: захвач	6 -27 -12 -20 -25 -32 -14 -13 -14 -7 7 10 -15 -19 -16 23
word after 2: захисн	-1 53 -21 -8 19 17 -23 34 -23 -29 26 11 -35 0 -11 11
word after 2: захопл	-24 -22 -23 11 10 -4 -8 18 -17 -6 8 14 -2 -11 15 12
word after 2: защитн	-17 37 -15 -19 -30 -18 6 -31 -26 1 22 49 -37 -15 -11 -15
word after 2: заявил	-11 -3 35 -3 -12 -22 1 -4 -15 11 -8 -3 -3 -3 8 23
word after 2: збройн	36 -11 2 21 29 17 9 37 28 23 -21 -15 -24 34 4 -31
word after 2: звільн	11 -17 -8 21 -8 8 18 4 6 13 11 -7 3 0 -12 10
word after 2: зміїни	29 -18 7 29 31 7 -12 16 24 18 -6 -12 -10 12 6 -33
word after 2: зникли	-33 32 -40 5 -25 -15 -43 -17 8 -22 -6 -19 7 5 3 -28
word after 2: зокрем	-11 14 18 -9 -4 -19 14 -12 1 -26 10 28 -7 -1 11 4
word after 2: зсу	29 -5 2 7 25 -11 27 21 11 -13 -3 -14 -16 28 -3 -4
word after 2: зі	-14 -4 -15 -7 -28 -4 -14 -13 -16 -10 37 35 10 -26 -4 23
word after 2: зіткне	53 -21 28 22 25 6 -15 -4 28 18 27 -26 -7 40 7 -19
word after 2: и	7 -13 -13 27 -9 13 -14 16 -21 -3 23 11 15 7 -20 29
word after 2: из	4 -14 13 4 -12 23 28 13 -10 13 -10 1 -9 23 0 15
word after 2: им	-10 12 2 -27 -5 -21 -21 2 -5 -22 20 36 -4 -25 -7 27
word after 2: их	3 -29 -6 -7 11 -17 20 -3 -2 23 16 29 11 1 16 11
word after 2: й	-1 -8 30 -9 -24 6 5 -8 30 -5 -26 8 38 25 19 11
word after 2: к	-23 10 -2 -5 -16 4 -4 -29 -13 -20 22 47 17 -26 -1 23
word after 2: каждой	-12 28 16 18 6 5 -19 -9 0 -33 -4 26 -8 -10 -36 -2
word after 2: как	15 -9 14 19 26 -1 6 9 7 2 5 -1 -5 26 -4 3
word after 2: киев	22 40 -47 30 23 20 13 14 -26 -10 57 -6 -51 -6 -23 2
word after 2: киеву	-3 0 16 -16 -24 -8 -19 -8 8 -18 2 20 16 -14 22 2
word after 2: кожног	14 -3 -9 18 1 25 -20 2 -5 22 -18 14 -8 3 -3 16
word after 2: кожної	11 -37 0 35 0 41 -25 -11 13 45 -13 -19 28 12 -1 16
word after 2: конца	9 7 2 23 21 -7 -4 11 9 -8 -9 -9 -7 28 5 -13
word after 2: кордон	3 14 -9 3 -9 9 -7 15 -6 -26 17 11 -9 4 -25 22
word after 2: которы	-20 -26 -19 -10 0 26 9 -5 -27 -1 10 22 -17 -10 -3 -7
word after 2: курско	-26 -15 35 -45 -34 -28 0 -36 35 10 -31 29 30 -23 48 32
word after 2: летате	29 -16 13 19 -4 -4 10 -4 8 10 10 4 -10 21 -9 6
word after 2: луганс	-12 19 19 -8 14 6 4 37 -9 19 -20 -4 -14 51 6 -16
word after 2: льотчи	-19 30 -1 -23 -4 -12 -16 -40 -21 -6 33 24 -8 -18 -15 43
word after 2: лікува	23 -27 13 31 11 9 10 23 19 27 -16 -16 -6 10 19 -32
word after 2: майже	18 24 -15 -2 6 2 -2 -2 3 -9 24 25 0 6 -16 19
word after 2: маріуп	15 -33 -25 10 14 48 42 -10 -3 34 18 -1 -30 10 -8 -47
word after 2: медвед	18 -8 18 -14 -9 5 -10 9 56 15 -25 1 18 14 5 -5
word after 2: месяц	29 -4 -6 10 21 6 -8 4 6 -2 0 -5 5 22 -7 -15
word after 2: ми	-14 12 9 -23 -33 12 6 0 -26 -24 9 27 13 -19 -9 3
word after 2: микола	40 -10 -13 30 32 -6 20 3 17 16 -16 -14 -14 27 1 -12
word after 2: многие	14 -4 -9 -17 -2 8 -3 7 -1 -2 16 17 -10 9 -15 11
word after 2: может	20 -4 -6 12 15 5 0 16 14 8 -1 -4 -9 25 2 -8
word after 2: морги	10 4 9 18 12 1 10 7 18 14 -2 0 8 20 5 -15
word after 2: москва	23 -6 -14 -22 19 -2 9 4 -25 -2 11 22 -26 -19 1 19
word after 2: мужчин	11 -4 -14 9 3 8 -3 21 16 0 13 0 -1 16 -12 0
word after 2: на	8 -6 18 12 -16 -16 -8 17 -9 0 38 19 -6 24 10 11
word after 2: над	25 -1 5 17 40 0 19 19 37 18 14 4 -4 29 8 -11
word after 2: наймол	48 -16 0 34 35 12 17 32 34 18 -20 -33 -14 48 -2 -13
word after 2: найста	46 3 16 39 54 10 16 33 64 37 -18 -30 -12 58 -1 -31
word after 2: нам	-21 5 -3 -9 -11 -39 -18 -42 15 -20 -9 21 0 -27 -41 42
word after 2: находи	12 -10 21 4 -2 -9 10 4 40 -9 -27 12 2 4 40 1
word after 2: находя	1 30 -19 11 -18 15 5 16 -34 -7 19 -11 -46 34 -29 24
word after 2: нацгва	11 28 -4 -3 -9 -8 -5 6 -6 9 28 10 -32 -12 -22 6
word after 2: націон	29 -2 5 22 6 0 7 19 24 22 -12 -15 -19 26 -12 -7
word after 2: наши	30 15 -19 23 3 11 -12 27 0 7 29 -15 -21 9 -22 -25
word after 2: наших	-2 -30 23 -8 22 29 12 20 38 -5 -28 4 15 7 40 -29
word after 2: наші	50 -21 -44 22 28 8 -8 30 -33 -17 48 5 -49 14 -14 7
word after 2: нгу	42 -2 8 23 25 -3 1 32 23 14 -23 -26 -7 20 -11 -24
word after 2: не	-12 8 27 -40 -7 5 -10 -5 -9 45 -13 -12 -4 10 -22 27
word after 2: неволі	-18 20 -3 5 5 -6 -21 -11 1 -7 11 0 -9 -17 2 5
word after 2: незако	10 15 24 5 -13 17 18 -3 -3 -14 43 -5 -21 -5 -11 7
word after 2: них	35 -6 -23 6 16 -12 -14 -2 21 15 11 -4 -6 0 41 -5
word after 2: но	-4 -14 33 38 2 -7 17 10 41 1 -16 12 30 18 37 -43
word after 2: нуждаю	-7 -26 -12 16 -18 -4 -14 29 -6 -6 -27 -21 1 -27 3 27
word after 2: о	20 3 -2 -9 5 17 -23 -2 1 -5 24 5 -11 7 5 19
word after 2: об	6 9 8 -10 7 -7 -1 -7 21 21 -5 4 -1 -18 8 -16
word after 2: обеих	16 -18 -17 -4 -37 -12 37 27 -33 9 -5 -15 36 -26 0 23
word after 2: област	-12 24 1 9 -25 -23 -41 -6 12 5 -14 -22 6 -2 12 11
word after 2: обмен	5 -9 7 9 -14 -3 7 -11 20 22 -3 17 9 -7 17 9
word after 2: обмін	12 23 5 3 5 18 -2 -3 3 -19 7 22 -1 -6 -2 3
word after 2: обміну	37 1 8 17 -3 22 -10 31 3 -4 27 1 -12 28 4 16
word after 2: обміня	-13 20 -16 -3 -10 -3 -10 -30 -18 -2 19 32 12 -14 -6 33
word after 2: оборон	32 2 22 5 14 6 -2 -16 17 6 -1 -12 -1 11 16 -22
word after 2: обратн	4 32 -16 -9 26 -5 -4 7 -36 -21 14 14 -23 -1 -15 18
word after 2: один	-25 29 -9 27 -2 -11 15 -7 -24 -24 -11 -31 11 -45 -15 2
word after 2: одна	-1 2 -16 30 -18 6 34 -30 13 -16 -18 -18 -17 5 3 4
word after 2: одного	6 32 -8 3 15 4 -14 -9 14 6 20 11 -19 -13 -25 -6
word after 2: они	-16 14 17 10 -24 -20 -7 -15 7 -5 -36 -15 11 20 7 26
word after 2: освобо	13 28 -20 23 29 0 5 -3 -2 -4 22 9 -27 21 -21 -11
word after 2: острів	14 -2 6 4 24 9 -4 2 9 -3 -7 -8 -8 23 9 -18
word after 2: от	44 -29 -26 9 25 1 30 17 8 -6 31 15 -19 34 -23 -24
word after 2: отданы	-19 -18 -25 28 -20 -7 -7 19 -7 11 -9 -15 -26 -35 -15 36
word after 2: отправ	30 -6 8 32 28 28 19 -10 7 27 15 -19 -3 41 -11 -22
word after 2: отрима	-16 31 -10 -7 33 -16 27 33 12 -19 -30 19 -5 -2 -28 -5
word after 2: офицер	-30 14 17 -19 -22 24 0 1 -19 16 3 12 6 -5 11 41
word after 2: офіцер	13 -23 -29 20 21 22 7 -14 -11 3 27 3 -26 13 -9 -1
word after 2: п'ятер	3 0 -9 6 4 -12 -1 -12 -16 -12 22 13 -21 -13 -22 22
word after 2: павших	-7 -32 27 -8 -19 -6 -16 -7 12 6 -23 23 21 -12 13 18
word after 2: переда	14 -34 -6 -3 -8 -32 -1 -1 16 -5 14 0 1 12 6 23
word after 2: пленны	-13 -10 -22 -27 -29 10 -8 12 -16 12 14 31 -8 11 -17 -7
word after 2: плюс	17 2 -3 24 27 0 1 9 13 9 16 1 -19 14 1 -22
word after 2: по	-3 -16 -24 12 13 19 -10 28 6 -7 -24 -27 47 -21 -14 -15
word after 2: поверн	10 13 -30 -19 30 9 11 27 -21 -6 10 20 -4 0 -11 25
word after 2: поверт	-9 18 -19 -21 -12 -2 -17 -1 -19 -6 35 19 -1 -30 -16 34
word after 2: повідо	-19 18 -3 1 6 -16 -38 -23 -8 9 9 7 -2 -3 -28 20
word after 2: погибш	11 13 6 -12 -18 19 2 22 8 17 4 -25 5 2 -3 10
word after 2: под	43 -7 13 8 28 11 6 15 39 25 16 -8 -21 16 -9 -10
word after 2: поза	-44 48 -40 -17 36 -23 -5 17 -19 -24 -47 2 -36 -42 -15 50
word after 2: полегл	5 2 -3 10 17 -11 -11 5 -5 3 -7 21 -5 2 -16 12
word after 2: полоне	22 -8 23 7 5 -6 3 -4 20 5 -20 -7 18 13 18 -9
word after 2: полону	-10 21 -3 -10 16 -5 20 -3 2 6 7 12 -15 3 -2 10
word after 2: полоні	29 17 17 26 3 5 32 -9 -9 6 3 -15 -18 -5 -2 -11
word after 2: получе	-5 43 2 5 3 30 4 -32 21 16 -12 -16 -33 13 -9 -12
word after 2: получи	20 47 -38 -17 39 -2 31 12 -15 -23 6 27 -51 18 -23 -25
word after 2: понад	-16 -1 6 21 -10 8 -3 36 -17 16 0 -16 -28 34 4 -7
word after 2: попавш	-19 -27 34 -9 -10 -21 -24 10 34 13 -38 4 29 -8 27 2
word after 2: поране	15 -43 -19 33 17 16 4 21 49 20 -18 -9 -7 -7 -11 2
word after 2: послед	16 -28 25 -13 9 -6 0 -5 30 17 4 14 4 -2 34 -5
word after 2: посред	-11 -2 -4 -1 -7 -15 19 9 7 21 -25 -9 17 -20 22 1
word after 2: початк	-2 13 -8 -9 3 -6 25 -14 -8 -3 -29 8 -3 -15 -4 -19
word after 2: ппо	5 -11 6 -2 10 -8 -5 12 11 -9 -2 0 -7 1 -9 -5
word after 2: привез	20 8 -2 26 7 4 11 -7 -12 10 2 4 -17 19 -7 4
word after 2: прикор	29 -15 4 30 33 2 7 18 43 23 -23 -31 -15 34 -8 -29
word after 2: принял	5 11 -17 0 9 -5 -6 -10 -27 -16 -7 11 -21 -9 1 3
word after 2: приїха	12 -13 -2 12 10 11 5 2 15 10 -4 -16 -15 6 7 -11
word after 2: про	41 -29 45 24 24 1 16 19 44 23 -3 -21 8 32 7 -33
word after 2: провед	-2 0 -6 -26 7 22 10 -9 6 11 13 -13 0 -16 -29 5
word after 2: провел	-1 0 -11 -7 -1 28 9 30 -1 22 -32 -44 10 -16 4 -17
word after 2: продол	18 -25 -12 -6 12 11 4 4 11 1 12 5 -4 24 -5 -4
word after 2: пропав	-29 32 -27 49 4 -5 1 -8 -11 -33 -31 -20 -22 44 -5 13
word after 2: против	6 -12 8 -11 -3 -17 11 5 22 2 2 13 3 7 17 1
word after 2: прошел	14 -8 -3 -26 7 16 -5 26 -3 -1 7 3 -5 -12 4 10
word after 2: прошли	12 -8 5 15 31 9 4 3 28 10 -8 -22 -12 30 1 -2
word after 2: під	27 -18 -14 14 17 17 3 22 8 15 3 4 -4 17 -4 -1
word after 2: підтве	19 -3 23 11 -19 -8 16 -7 15 -10 32 1 -15 4 1 18
word after 2: після	23 -9 13 14 2 -7 -8 16 4 -1 -4 3 -17 21 -15 14
word after 2: работа	-16 8 -2 11 -8 -22 -16 25 -32 25 -29 -36 -18 36 10 20
word after 2: разом	13 13 -2 20 4 11 4 -3 -15 1 2 3 -3 -3 -2 15
word after 2: района	0 -6 34 -9 -3 2 -14 0 5 2 7 29 7 13 38 -3
word after 2: ранены	25 -14 -8 18 30 12 15 7 16 3 11 7 -4 30 -3 -4
word after 2: расска	-7 -6 7 -14 -16 -15 -16 -1 -3 2 0 11 -4 -10 -11 13
word after 2: решта	2 -45 -3 9 17 -16 -32 3 -15 -14 26 27 -20 -22 -1 -1
word after 2: решту	24 -11 15 8 21 21 5 17 39 14 -22 -22 -2 19 26 -36
word after 2: родных	37 -15 4 6 26 19 17 -13 20 18 18 1 -23 12 -6 -6
word after 2: родств	23 -16 -20 7 20 4 -5 1 -13 -19 10 30 -15 6 -19 24
word after 2: россии	-14 -2 8 -2 -3 -5 -15 -2 1 -4 5 15 10 -1 4 18
word after 2: россий	-2 30 -18 13 50 1 8 9 -22 -16 25 14 -11 -1 1 -10
word after 2: россия	-11 21 -4 -18 4 -6 0 -8 0 -11 10 49 -6 -35 -15 18
word after 2: російс	0 -27 27 -4 -24 -19 -5 -24 10 -22 -18 30 11 15 -25 6
word after 2: росія	-22 21 -3 -14 -2 10 12 -36 0 -22 9 18 -20 -31 8 17
word after 2: росіян	7 5 2 20 10 -3 -16 4 -13 -26 39 -9 -21 -13 -19 -11
word after 2: росії	-6 -30 12 -12 1 -6 4 2 10 -7 10 23 -4 1 -7 0
word after 2: рсзо	0 0 -2 5 -3 7 7 -3 -4 8 4 2 -1 1 3 4
word after 2: рф	-4 3 -17 -27 -15 -17 -1 -11 -10 -16 31 30 12 -5 26 22
word after 2: рядови	21 13 -6 0 1 5 -13 6 6 1 13 -3 3 16 -9 16
word after 2: рядові	36 -18 7 20 44 33 13 48 40 13 -30 -25 -3 54 -12 -26
word after 2: рідній	-5 21 -15 -2 -3 -9 -2 -13 -19 -16 37 16 -27 5 -16 30
word after 2: рік	-12 -14 -9 -4 -23 10 18 17 -15 19 -20 -27 22 -10 6 -2
word after 2: с	25 34 -1 15 33 30 21 1 47 31 5 -12 -36 -4 -10 -4
word after 2: самому	26 26 -6 11 23 16 -13 16 1 -2 -1 -8 -22 17 -9 6
word after 2: сверх	-19 -4 -14 -10 15 -12 -8 15 11 2 -14 10 -10 19 5 -15
word after 2: свого	12 -5 13 5 15 -14 -3 22 22 18 -10 -21 14 15 13 0
word after 2: сегодн	-14 14 16 -11 -19 4 -18 -4 -4 -8 20 23 21 -23 22 37
word after 2: семеро	6 -15 -8 22 1 -23 21 7 -17 -10 20 -1 0 9 11 24
word after 2: семи	10 5 -1 6 17 -9 16 -9 6 0 17 -2 -3 4 -7 -6
word after 2: серед	11 17 -23 7 5 -14 -30 -24 23 -7 7 4 -15 22 3 10
word after 2: сержан	39 -25 10 36 37 5 -8 28 39 5 -32 -35 14 1 9 -26
word after 2: сил	-3 -1 34 -6 3 27 -37 9 31 -27 -3 16 3 -24 14 -24
word after 2: снаряд	28 -17 -3 13 19 -8 -1 -3 25 7 3 7 -3 12 7 -10
word after 2: солдат	-28 10 1 -23 -24 2 -11 -14 6 4 3 -2 3 -6 -13 18
word after 2: сообща	9 -12 -14 -21 -16 -16 -3 11 -18 -13 27 10 -10 -7 -1 7
word after 2: сообщи	10 28 12 -8 9 -19 -10 -31 -6 -6 -11 27 -21 1 5 0
word after 2: состоя	-14 7 18 -4 -25 -1 -17 -1 0 -9 -2 3 -5 -22 4 30
word after 2: списки	12 -6 5 -8 0 -1 8 3 -4 13 7 -7 2 17 -8 -5
word after 2: спільн	12 -13 -6 -2 -1 -5 0 14 22 11 6 -13 -8 6 3 0
word after 2: среди	4 5 3 -4 -3 -23 -8 -17 2 -1 34 31 -6 4 4 16
word after 2: старше	14 -7 8 45 19 27 -6 47 27 10 -34 -21 1 25 -2 -4
word after 2: сто	-24 17 -11 7 -17 -10 -22 18 9 -11 7 10 -7 -1 -14 14
word after 2: стольк	-8 -13 -6 29 -9 3 -3 -1 9 2 -1 -2 8 10 -4 10
word after 2: сторон	5 -10 -5 36 4 19 7 15 17 -8 -31 -31 -10 45 19 -37
word after 2: стільк	-28 27 -18 -24 18 -15 31 -24 -13 -12 -21 31 28 -19 -10 1
word after 2: сьогод	3 19 -2 25 -1 20 8 -21 21 5 21 21 -12 13 -18 6
word after 2: сімох	1 26 -15 10 14 9 -11 1 -27 -26 39 13 -12 6 -12 23
word after 2: та	9 -19 21 27 -5 5 -9 24 28 15 -6 -5 -5 44 -10 -20
word after 2: такий	-10 9 -31 17 -7 11 -6 -12 -38 -19 37 12 -21 6 -3 28
word after 2: там	47 -28 13 16 13 38 27 4 25 6 48 -10 20 19 4 -17
word after 2: танк	16 -2 6 18 1 -6 0 -4 7 3 -4 15 -2 5 -8 -7
word after 2: теробо	15 15 -13 19 33 -3 -10 14 15 -18 12 -6 2 3 -17 21
word after 2: техник	15 0 -3 25 3 9 2 -10 11 15 16 -12 -5 31 5 -6
word after 2: тижден	13 -1 7 19 16 4 16 -4 19 -7 4 -7 -7 12 2 5
word after 2: три	-5 -7 29 5 -23 -43 -1 10 63 -11 -34 19 29 5 -14 24
word after 2: тро	-5 -1 -34 -13 -6 -8 11 -20 -11 7 20 16 6 -2 9 10
word after 2: трое	8 -39 13 17 6 -19 -13 -5 1 -23 9 32 16 11 5 16
word after 2: троє	-14 -12 10 -3 -8 9 -13 -16 0 22 3 14 14 -2 0 -1
word after 2: трьох	4 -19 3 -14 6 -1 -2 5 29 -16 -14 -7 30 -3 13 -12
word after 2: тяжело	5 26 17 -4 -9 14 0 -2 -23 -13 26 12 6 7 -4 11
word after 2: у	1 1 -9 14 2 9 -11 24 18 -5 -7 -17 -17 15 12 13
word after 2: удома	-15 38 -41 -28 -3 0 11 16 -31 -10 35 26 -6 -20 -21 48
word after 2: уже	18 8 -28 -11 27 35 -15 1 12 30 19 -20 -41 6 -11 -7
word after 2: узятих	2 -17 23 -19 0 -6 2 -5 44 14 -40 0 20 5 22 -8
word after 2: украин	-22 -24 1 1 -24 -21 -23 -1 -9 30 -7 9 -19 -2 7 18
word after 2: україн	22 -20 -6 1 10 46 -18 -20 2 7 37 -7 -37 7 -21 12
word after 2: усі	9 -12 7 8 -8 5 7 -3 -4 -13 -2 1 30 -32 -11 10
word after 2: федера	-13 -27 46 -27 -11 -7 2 -15 21 3 -31 31 31 -16 32 24
word after 2: це	1 14 -24 -9 2 3 15 -9 -8 -10 30 36 -47 -5 2 -4
word after 2: цивіль	-20 -7 -17 -12 12 -8 12 -21 -27 23 18 34 -12 3 -22 15
word after 2: цього	27 -16 14 25 36 4 5 11 27 10 -24 -29 1 31 10 -22
word after 2: чаес	21 -9 2 12 14 7 12 1 35 14 -9 -2 -4 14 -3 -18
word after 2: через	-20 0 36 -15 -13 34 -23 8 57 6 -27 19 16 -12 41 14
word after 2: четвер	12 -14 19 23 13 10 -8 -1 -10 -17 -20 -9 20 0 19 5
word after 2: четыре	18 -1 -30 9 17 13 17 -2 -3 -22 22 2 -15 14 -18 10
word after 2: чотири	7 21 -14 -12 -4 2 -6 -10 -16 -1 15 -4 1 24 -19 20
word after 2: чотирь	-3 -15 -49 -17 -7 16 17 -16 -38 2 35 22 -33 -3 -5 4
word after 2: чтобы	8 -8 -1 -1 -4 -2 -2 -4 11 12 -1 6 5 -6 -12 9
word after 2: шахеді	29 -17 7 8 7 11 9 2 13 12 11 -13 -22 12 8 -2
word after 2: шестер	2 -6 -17 -8 -7 1 -20 -19 -8 -39 28 15 -12 11 19 32
word after 2: ще	8 35 28 5 49 -25 35 29 -13 11 -25 0 -42 -11 -16 -49
word after 2: що	11 -28 -40 51 3 3 37 -6 -4 38 -19 -18 -29 -3 -9 -7
word after 2: щодо	25 -1 18 21 6 -5 14 -5 16 7 5 -16 -5 17 -5 2
word after 2: щонайм	-16 43 22 13 -27 -1 11 -24 -12 -44 29 -3 -17 -13 -13 11
word after 2: экипаж	-16 -14 -12 10 -11 34 -3 12 -1 5 -19 5 1 -11 -14 17
word after 2: это	7 -14 -5 -10 1 1 -12 1 2 -14 7 17 21 13 6 6
word after 2: як	-5 9 -35 -16 23 -11 11 -20 -26 -1 -1 31 -32 -1 -7 1
word after 2: який	24 -29 -6 11 35 25 35 -4 38 47 -20 -25 -20 37 9 -41
word after 2: яких	-2 12 1 1 5 -6 14 -18 -1 -10 26 17 -13 -26 -23 1
word after 2: які	22 -4 -36 21 21 4 -13 36 -6 0 21 4 0 -10 4 -7
word after 2: є	29 33 -31 4 -4 28 -15 25 1 -3 16 6 2 9 -6 24
word after 2: і	-12 16 -16 28 15 -1 -1 -13 -23 -6 20 -10 -53 24 -19 -3
word after 2: із	40 1 14 3 34 25 -29 -2 14 -27 15 3 -26 3 -34 0
word after 2: їдуть	17 24 -12 4 12 -1 -8 12 -9 -17 24 -10 -10 11 -1 -1
word after 2: їх	11 -9 -18 11 -1 0 18 -14 -10 -9 10 26 -9 -11 -2 -13
word after 2: الي	-3 -12 5 4 13 -4 -13 8 8 2 11 20 -28 29 -26 -7
word after 2: اوكران	22 19 -18 -5 2 20 -14 -7 -13 -33 31 21 -23 17 -22 0
word after 2: جانب	2 38 1 3 -17 -1 -4 -25 7 -25 8 38 -7 -18 -8 38
word after 2: جانبين	-16 -34 -17 1 -4 -13 14 22 -29 13 -23 -7 32 -33 15 -13
word after 2: روسيا	-24 -18 -4 0 -26 -19 -10 2 1 5 3 -9 37 10 22 -20
word after 2: في	3 7 -10 36 0 8 23 12 -13 8 -17 9 2 22 14 15
word after 2: كل	23 14 2 5 21 1 5 -25 15 -27 -3 22 -13 23 2 21
word after 2: من	0 7 -12 -19 -5 -13 -16 -11 -9 -2 10 18 -15 -4 21 24
word after 2: و	5 0 19 20 -6 -21 20 -20 -9 3 -5 17 -18 -14 7 27
word after 2: واقع	-5 -14 -30 -7 4 2 -36 -3 -19 -7 8 -5 32 -13 -22 -24
word after 2: –	11 -12 -2 14 7 -13 -21 19 13 -4 13 9 -20 8 7 5
word before 1: 	5 -4 -5 21 -4 -2 9 28 6 1 -8 10 21 -11 -1 6
word before 1: "	1 16 4 -22 -8 11 -3 -1 -2 31 -29 -7 -9 18 -11 -11
word before 1: $	5 -18 -2 19 9 2 1 -14 20 -12 24 5 -3 13 -7 -4
word before 1: (	17 -15 -7 7 6 10 -4 10 2 28 27 17 -15 7 -5 -21
word before 1: )	22 -5 -27 -1 4 9 -16 -8 -6 2 23 10 -12 24 -15 21
word before 1: +	1 1 -17 7 1 6 -16 -4 16 -7 33 26 3 15 -2 22
word before 1: ,	-9 13 16 17 8 12 5 30 7 11 12 7 -2 1 2 -1
word before 1: -	25 23 -5 10 55 35 10 30 20 -6 14 -6 1 22 -17 -21
word before 1: .	2 -24 -30 -13 16 -15 2 32 -8 19 13 -51 21 15 -8 -41
word before 1: /	57 5 11 42 54 10 6 20 35 -8 7 14 -29 34 -5 -4
word before 1: :	-3 17 -1 5 7 -30 -6 15 2 3 16 10 8 7 9 7
word before 1: ;	26 -3 -4 15 2 -3 13 -10 1 -16 13 5 -25 25 -27 9
word before 1: a	13 -21 9 -19 -20 -4 -1 -13 5 20 22 14 4 -3 2 21
word before 1: after	34 -22 32 22 28 20 -19 8 42 10 -13 -12 -12 32 16 -27
word before 1: all	30 1 18 27 30 11 -2 -11 17 32 -17 -4 -23 23 19 -22
word before 1: and	-2 11 -13 -9 16 6 12 -23 17 6 -22 27 -17 -5 17 19
word before 1: anothe	5 9 15 27 10 -15 32 10 -6 -37 6 -13 -47 14 7 24
word before 1: are	35 16 12 26 32 27 9 15 8 12 22 -12 -36 13 -2 -15
word before 1: as	8 3 -3 12 5 21 -9 20 -4 53 10 -6 -22 4 24 -1
word before 1: at	-18 24 31 -4 -45 -22 -4 10 -27 4 -8 -8 34 -17 -26 15
word before 1: back	-2 -9 28 -20 23 -3 21 18 14 2 -1 19 -12 -8 -8 9
word before 1: brough	27 -6 -6 37 18 4 -19 17 21 5 3 9 -41 -14 -5 -23
word before 1: by	28 -1 -1 14 15 10 3 11 10 12 1 -1 -18 8 9 -19
word before 1: carrie	26 -27 -4 5 22 13 19 5 9 -8 9 -6 -7 18 -2 -12
word before 1: carryi	29 7 -24 20 21 35 6 6 12 33 3 -22 -29 28 -14 -38
word before 1: code	11 -19 3 32 33 2 -6 23 39 10 23 -1 -24 27 12 -7
word before 1: compri	2 3 5 -4 -5 -12 3 -12 -3 -1 3 19 4 -10 1 17
word before 1: covere	22 -9 10 8 -1 7 -3 15 17 -5 -4 -15 0 1 -23 -12
word before 1: day	21 -1 -5 -2 13 -6 6 1 30 -3 -5 5 -4 36 4 -8
word before 1: delive	28 -21 9 22 39 -6 5 25 24 27 -15 -21 -4 36 15 -34
word before 1: down	7 -2 12 6 19 2 1 3 23 14 10 2 3 2 3 -15
word before 1: every	40 -24 15 20 26 16 -17 8 17 9 -4 -8 -7 17 3 -9
word before 1: exchan	-6 20 -15 -8 16 4 -18 -15 3 11 -10 0 -17 16 -6 -11
word before 1: first	1 -19 -2 5 12 8 38 31 -6 32 -13 -27 6 -22 33 -19
word before 1: for	11 -22 11 0 -15 -7 -15 1 26 -7 27 29 3 29 -1 6
word before 1: free	11 -2 0 10 22 1 -10 6 18 -4 3 -19 9 5 10 -12
word before 1: freed	15 0 11 42 11 1 -7 3 5 16 17 -15 -1 17 -14 2
word before 1: frees	5 4 15 6 -2 3 -16 13 -1 -25 15 -16 27 22 -12 -29
word before 1: from	14 -14 -13 31 15 5 23 10 29 29 5 -15 -26 42 -19 -16
word before 1: furthe	-3 -3 -7 17 42 -12 -26 21 -2 -15 11 -35 19 7 -17 -13
word before 1: gets	-11 8 2 -14 1 5 -2 -12 -13 -5 13 31 -1 1 -26 26
word before 1: got	-16 20 -5 -20 0 17 -30 -15 9 -6 -14 -8 -7 -4 1 33
word before 1: has	-13 28 -8 18 1 11 -11 2 0 0 16 2 -23 11 0 19
word before 1: hold	1 -12 13 -26 -19 -8 5 21 -15 28 4 6 10 28 -1 -13
word before 1: holdin	-14 13 33 13 -33 -14 8 14 -15 11 -11 -15 5 12 -2 19
word before 1: holds	-3 -14 48 6 -1 -10 16 28 -11 13 14 8 -1 8 14 -6
word before 1: home	-4 2 -1 4 24 -11 7 9 4 -13 -4 24 8 10 -23 -14
word before 1: in	22 -46 -31 9 1 -4 7 22 -13 8 17 -10 33 -17 8 -40
word before 1: includ	8 -30 12 -3 1 -16 -20 -8 33 23 14 11 16 3 -14 -23
word before 1: interv	23 -25 -1 45 33 1 17 18 25 18 -4 -18 4 36 13 -32
word before 1: involv	-1 -17 -4 0 24 -1 -25 28 2 -9 32 -17 14 -5 -24 0
word before 1: is	41 -26 19 3 42 11 25 27 41 6 6 -27 -48 36 12 -33
word before 1: launch	30 -6 -5 26 25 -5 5 11 10 11 -2 -3 -23 5 8 4
word before 1: let	4 -11 12 17 -5 -17 -3 -8 16 8 -2 2 10 4 -11 18
word before 1: lost	9 -17 -12 9 14 0 4 -6 6 22 16 19 -7 27 4 -23
word before 1: number	39 -28 2 16 1 24 19 14 4 13 24 12 -9 28 6 14
word before 1: of	-3 -29 12 7 0 5 -4 -3 0 -5 7 10 -6 -12 -19 -5
word before 1: oldest	30 1 3 32 20 16 17 22 32 15 -20 -20 -5 26 -5 -4
word before 1: on	33 -2 13 27 4 6 0 17 18 9 -6 -3 10 29 -5 -12
word before 1: only	27 10 4 7 27 -9 6 13 16 -20 -9 0 -9 27 -12 -24
word before 1: over	9 -6 -13 -2 29 5 -6 4 30 10 -8 17 2 9 30 -42
word before 1: past	2 9 7 8 12 -1 11 -5 12 -8 11 -4 -7 10 -9 2
word before 1: plus	-19 -7 8 5 -22 -34 -21 -7 1 -17 -18 -9 0 -35 8 52
word before 1: reache	-16 -1 -31 -19 20 -18 44 27 -32 37 -21 4 14 -19 12 -27
word before 1: receiv	1 28 1 -17 -6 8 9 -24 22 2 -1 -13 -5 -19 -42 25
word before 1: releas	19 -19 9 5 -13 1 -25 -4 9 -4 14 14 1 -4 -2 33
word before 1: repell	7 7 -6 1 -4 6 -5 0 1 -1 1 8 -11 13 8 5
word before 1: report	19 1 16 11 20 12 13 6 39 4 -22 -13 -11 13 7 -6
word before 1: return	-7 44 -18 -28 21 -3 -7 -5 -14 -19 -8 34 -17 -42 4 12
word before 1: russia	17 -23 45 -5 -8 -26 5 10 47 22 -30 -18 27 -4 21 -8
word before 1: said	5 -4 14 -19 15 -10 -6 4 26 4 -19 29 -12 5 -1 -11
word before 1: saw	4 -11 15 10 21 6 6 3 17 21 21 24 -11 6 11 -9
word before 1: says	-8 4 -1 26 -10 43 27 -11 32 0 -19 -8 0 -5 12 -2
word before 1: sent	29 -25 20 11 16 -10 -1 9 10 7 6 -1 -10 21 14 -27
word before 1: spent	25 -5 20 9 15 15 0 18 29 26 -14 -10 -18 6 -7 -5
word before 1: swap	-12 -4 -19 -29 -7 -12 -12 -12 -18 3 11 -16 25 -15 -11 -9
word before 1: swappe	13 -10 -21 -16 16 7 8 -3 -6 -18 24 -12 12 -16 -4 -3
word before 1: that	-32 18 36 -5 -1 12 3 -11 -22 16 -20 -3 9 -13 -1 24
word before 1: the	22 0 -38 21 53 6 7 -11 23 -2 14 18 -28 30 -13 -21
word before 1: them	18 -17 0 22 26 26 16 12 7 13 7 -6 -47 19 -12 -11
word before 1: to	17 1 11 20 12 3 14 20 9 14 -13 12 28 -4 2 -49
word before 1: today	3 -2 26 -12 -13 -13 -19 -20 27 -1 -9 2 25 -18 1 17
word before 1: total	-4 15 8 3 29 -13 14 -6 -22 3 -34 11 -13 -3 12 -11
word before 1: trade	23 14 -9 27 -3 8 -5 14 8 -14 17 10 1 19 -6 8
word before 1: traded	1 3 -16 7 5 21 -19 9 -16 -15 16 6 0 -3 -10 1
word before 1: transf	3 4 -14 -9 22 6 35 3 -15 11 -3 29 -9 -5 -2 -12
word before 1: was	8 -31 -11 7 -24 24 -17 12 -12 -8 30 2 -23 -10 3 3
word before 1: were	-23 -13 -26 13 -5 20 9 -8 -16 8 -18 8 5 -6 -14 14
word before 1: when	50 -51 16 39 29 8 16 30 45 32 -4 -46 -1 28 -6 -49
word before 1: which	7 11 -24 -32 -6 4 8 -10 -14 -7 15 -7 7 -6 6 -8
word before 1: with	38 -40 7 13 22 25 10 21 13 -2 36 -12 14 57 -21 -13
word before 1: year	-8 -12 8 14 9 5 1 -3 3 -14 8 3 13 17 23 10
word before 1: а	-9 5 23 30 14 -23 -6 -22 -10 -28 -5 -34 -22 -28 -23 -24
word before 1: але	22 -24 2 19 -5 19 -6 1 9 5 42 -2 7 25 -9 16
word before 1: боя	22 -8 4 12 21 6 6 7 23 5 8 18 -6 20 -9 -18
word before 1: було	9 -45 -15 29 -6 -21 27 0 -5 7 -6 -11 -36 -7 11 -31
word before 1: было	13 -37 -15 23 28 -2 27 -6 -24 14 31 13 6 -1 -15 -46
word before 1: в	23 -23 16 16 -10 -13 30 6 25 3 -2 -7 5 5 10 -5
word before 1: вважаю	-26 13 -30 31 3 13 -38 -18 27 3 -9 -11 13 61 5 0
word before 1: вдалос	-37 8 -7 -22 30 -12 -13 -18 11 -29 4 31 2 -11 0 -15
word before 1: вдома	1 35 -14 -6 22 -21 -25 -15 -8 -14 8 21 -24 -6 -6 6
word before 1: вернув	-6 -14 17 -6 -12 -6 -15 -5 -4 -12 -6 18 22 -2 -6 28
word before 1: вернул	16 11 24 -32 -1 38 -23 9 25 29 -19 -5 21 -19 12 12
word before 1: вернут	-4 -2 16 5 -24 -35 -12 22 19 24 -39 0 -7 17 0 -11
word before 1: вже	-7 9 8 6 52 -21 34 -4 -3 29 -33 29 0 2 -6 -46
word before 1: взамен	-5 25 -1 -18 -19 4 0 -13 -22 -5 32 13 1 -14 -17 19
word before 1: взяты	23 -16 2 2 25 3 17 3 4 3 17 -3 11 19 12 -6
word before 1: вивезе	28 -16 -5 23 2 30 -3 -2 24 25 13 -23 -5 20 6 -9
word before 1: визвол	26 34 -20 -15 40 -15 2 -4 -17 -22 19 19 -28 -19 -2 10
word before 1: вийшли	5 6 -36 5 13 -6 9 -1 8 -36 6 0 -17 8 -11 0
word before 1: вилуче	18 -11 13 0 26 4 8 6 31 13 4 5 3 23 5 -12
word before 1: виповн	27 0 3 19 25 -6 11 4 27 27 -22 -18 -16 40 -2 -12
word before 1: вирвал	14 13 -35 17 22 -7 -8 8 -38 8 29 6 -9 10 -13 5
word before 1: виїхал	-26 -7 28 -37 -30 -11 -23 -16 10 -13 -25 36 43 -19 32 35
word before 1: включа	20 9 -6 8 -13 18 -26 33 3 21 -2 -26 -13 51 -13 -23
word before 1: военно	17 5 21 -10 0 14 -27 -19 5 2 17 36 -5 18 6 18
word before 1: возвра	-15 0 -3 -35 -26 -22 -2 -31 21 30 -1 -1 -8 -14 2 33
word before 1: волі	-26 39 -27 -22 -14 -6 -3 -33 -31 -30 26 38 -16 -28 -13 26
word before 1: воссое	22 27 -12 -5 57 -4 18 14 -15 2 -19 18 -26 3 -12 -38
word before 1: вручен	12 -14 6 16 7 10 -5 -11 9 -3 14 22 -14 13 10 3
word before 1: все	16 -18 13 32 23 -6 4 -11 31 20 4 -10 -2 25 18 -28
word before 1: всего	9 -41 -1 -10 11 4 5 8 19 9 9 14 32 1 18 0
word before 1: встрет	-13 7 32 -11 -12 -17 -12 11 -11 9 -9 -8 -4 12 3 26
word before 1: встреч	5 -15 14 15 -12 -23 1 -8 5 1 18 -5 6 -13 -11 2
word before 1: всі	2 7 -14 -19 0 -17 -5 -2 -11 -4 19 18 7 1 5 14
word before 1: втрати	42 -23 -23 17 24 -7 -4 10 23 17 15 8 -1 27 -10 -13
word before 1: вывезе	18 -37 -5 43 29 15 13 7 16 3 18 -2 4 37 -9 -23
word before 1: выехал	-36 -8 22 -2 -23 7 -28 -23 1 -10 33 16 11 -3 6 28
word before 1: вызвол	-17 15 6 -33 -15 26 -18 -27 12 28 -6 -13 -19 -25 10 44
word before 1: выпуще	9 1 -4 -1 21 2 5 11 15 9 -3 5 5 19 -2 -6
word before 1: вырвал	-12 -32 22 -13 -14 -14 -1 -6 9 -3 -20 20 29 7 27 9
word before 1: вышли	-15 11 -1 11 14 -17 -20 6 -21 -4 22 -11 26 15 -7 -10
word before 1: від	10 -37 -11 6 4 22 12 2 -15 -3 28 16 -10 -9 1 -13
word before 1: відбил	4 3 7 -5 -1 9 5 12 14 12 4 10 4 9 2 -12
word before 1: відбит	7 -2 8 12 8 7 2 3 4 10 5 -9 -8 10 -8 7
word before 1: відбул	17 -34 -21 14 4 -4 -5 16 -15 3 -2 -38 12 -7 -7 -15
word before 1: віддал	-26 -18 41 -1 -41 28 -47 -1 39 -13 -13 31 2 -33 -30 41
word before 1: відзна	30 -7 14 29 26 10 12 3 36 18 -32 -13 -17 8 -7 -10
word before 1: відпра	14 -22 21 13 8 -6 14 9 24 -5 -19 -16 8 16 4 -12
word before 1: відпус	16 -18 -2 17 8 -10 -12 17 17 18 10 -7 13 2 -2 -14
word before 1: військ	0 7 7 0 11 20 2 4 -7 1 12 23 -8 -13 -12 8
word before 1: віком	23 -8 8 6 17 1 0 13 14 9 -16 -8 -14 24 7 -15
word before 1: группе	37 -9 5 31 12 19 13 29 29 0 -7 -12 0 23 14 -9
word before 1: депорт	23 -38 -13 28 8 16 -27 20 37 31 34 12 11 49 -9 -12
word before 1: десятк	42 -57 0 -13 33 20 14 9 41 25 49 18 21 36 -4 -20
word before 1: для	7 -7 8 -1 -20 -7 -5 -37 7 -17 10 1 15 -19 27 -4
word before 1: додому	8 7 1 -14 4 16 16 -13 -11 -21 35 7 -20 3 -29 5
word before 1: дома	-7 -2 0 -15 -4 8 -2 -13 -4 -9 -5 25 12 -4 16 17
word before 1: домой	6 -13 7 6 -18 -25 -27 -4 0 0 -6 21 0 10 2 12
word before 1: доправ	8 15 -28 -18 10 1 -16 14 -17 -13 6 3 -20 -30 -26 14
word before 1: достав	11 14 11 37 22 11 -4 -6 4 9 23 15 -26 0 -6 -5
word before 1: достиг	19 0 -2 -1 15 -14 -4 -8 -11 -2 -16 10 7 -20 9 11
word before 1: дістал	-9 3 2 -14 -16 -18 7 -36 -3 5 5 9 15 10 -13 17
word before 1: евакую	25 -23 19 28 4 -9 -16 1 21 30 -2 -11 14 28 22 -18
word before 1: едут	-26 -5 19 -19 -27 28 -4 -40 8 -1 -1 31 12 -12 -2 58
word before 1: есть	-19 -13 -23 9 -1 -2 -30 9 -19 -13 35 -9 9 -14 -10 -15
word before 1: еще	-10 -16 7 13 -5 -37 -29 28 -10 -11 5 -6 -7 48 25 24
word before 1: жінок	19 -10 -3 18 12 -8 12 7 2 -1 -11 -2 -3 16 -6 0
word before 1: з	18 -19 1 46 22 28 11 -37 -22 -8 23 -14 -44 -7 14 -1
word before 1: за	25 -23 11 -25 3 -26 14 -6 23 -14 17 19 -16 -2 24 -31
word before 1: забрал	7 -5 11 -35 -13 12 -7 -10 9 -7 3 -4 12 -4 -12 -7
word before 1: забрат	30 14 -7 -1 3 -6 -16 1 8 -17 24 4 -14 -5 -5 0
word before 1: завдав	9 -4 2 3 11 5 4 5 12 10 12 3 5 11 3 8
word before 1: загало	-38 7 26 -29 -12 -38 -1 -31 -11 -22 -11 59 2 -12 -15 19
word before 1: загину	22 -8 13 23 28 -5 -2 20 26 22 -7 6 -4 35 -11 -27
word before 1: загрож	0 -1 2 -11 -4 6 1 -11 6 -7 -7 10 11 6 5 -11
word before 1: задерж	17 -4 12 4 17 -6 11 -3 17 10 4 -5 3 8 2 -10
word before 1: задоку	17 -31 18 21 11 5 -13 12 27 2 12 -17 1 38 2 -13
word before 1: займет	9 -16 -5 3 6 11 7 8 6 6 10 11 -7 8 9 -17
word before 1: зараз	5 -25 -10 -28 23 6 1 -8 1 26 16 -11 23 26 -7 -10
word before 1: засуди	9 -12 10 8 4 -6 10 9 14 10 -16 -8 -4 9 -3 -18
word before 1: затрим	17 0 -8 5 1 -10 4 6 4 -2 -7 -10 -3 12 3 -4
word before 1: зафікс	28 -5 10 5 22 16 5 12 26 19 2 -2 -13 23 -9 -4
word before 1: збили	30 -18 5 23 10 -9 -1 2 25 14 17 -16 -9 26 -3 -9
word before 1: збито	36 6 -3 18 40 7 12 16 32 10 -2 -34 -10 35 -10 -12
word before 1: зверну	34 -22 20 22 22 6 14 1 34 31 24 -3 4 24 7 -11
word before 1: звільн	14 8 -28 7 6 -10 -13 2 -4 -12 6 29 -47 -14 -11 8
word before 1: здобул	13 -13 8 29 22 -6 10 17 5 -5 -31 -13 4 0 12 -31
word before 1: здійсн	25 -7 7 0 10 3 15 0 17 2 -6 -8 4 9 9 2
word before 1: знищен	25 -11 -4 20 24 10 12 -4 27 14 -3 -4 -4 15 -18 -5
word before 1: знищил	10 -10 -4 -2 9 6 11 0 -1 -10 -2 4 6 7 2 -6
word before 1: зокрем	14 -14 -7 9 56 -26 31 34 18 32 6 -2 -13 14 11 -34
word before 1: зустрі	-20 -21 -11 43 -35 31 10 2 20 34 -19 6 29 -21 -1 38
word before 1: зі	-7 -23 -5 -14 -7 11 -15 -14 -30 -6 35 14 -30 -20 1 -10
word before 1: зібрал	20 -14 2 15 20 14 21 8 13 17 -2 -3 0 21 10 -16
word before 1: и	5 0 -4 -6 3 19 3 -30 -6 7 6 31 6 3 1 -9
word before 1: из	4 4 -23 20 28 18 15 33 -27 -17 16 10 -1 23 -28 -30
word before 1: изъято	11 -6 -3 5 20 -9 3 1 17 21 7 -14 0 17 1 -3
word before 1: их	-19 -12 30 -27 -34 31 -15 30 -17 24 -20 -24 -8 41 -20 -17
word before 1: й	-9 -7 -7 -13 -8 -4 -14 20 11 -5 18 25 18 17 -12 26
word before 1: к	7 5 -25 3 17 36 -24 -27 -5 -16 28 41 -30 -5 -20 7
word before 1: катува	28 -22 -8 20 26 1 11 -1 4 7 -14 0 -9 20 12 -29
word before 1: киеву	-3 6 -18 6 20 -6 19 12 -4 10 -9 9 -28 14 -15 -10
word before 1: которы	35 -12 -21 15 6 23 -7 8 13 -9 21 -2 -8 27 0 -13
word before 1: крок	10 -16 5 17 33 -7 3 10 31 10 -22 -9 3 28 -9 2
word before 1: лишают	-2 19 41 21 -28 14 28 -14 3 -20 34 -14 -20 -18 -7 -7
word before 1: лише	-39 5 29 -29 18 -29 12 -32 15 -4 -13 43 4 -5 35 -18
word before 1: має	18 -3 -11 0 27 -7 4 10 24 9 10 -1 -2 14 5 -11
word before 1: маємо	-16 21 -14 -13 36 -12 2 -30 -9 -28 -30 9 -44 -8 -11 -19
word before 1: меняли	36 -29 -21 6 34 15 10 33 24 23 -12 -33 -17 26 3 -40
word before 1: минуло	30 -1 3 22 14 1 19 14 8 8 4 -15 5 13 8 -3
word before 1: младше	27 -7 17 28 27 28 -8 23 44 33 -32 -33 -14 23 -3 -6
word before 1: молоде	7 8 9 3 4 8 -7 7 -1 7 17 10 2 -5 -1 -7
word before 1: молодь	25 -10 -9 8 12 8 6 -6 8 18 12 -1 -9 11 -2 7
word before 1: моложе	4 -8 0 1 14 -8 -6 -5 8 13 7 5 3 9 -10 1
word before 1: мінус	12 -17 8 7 14 -6 6 2 10 28 -2 -2 -13 30 -8 -17
word before 1: на	4 -15 50 16 -8 26 23 14 -6 -29 0 24 29 14 34 -20
word before 1: навчан	21 -7 18 5 13 7 -8 -4 20 13 6 -1 -18 10 -12 -9
word before 1: нагоро	36 -24 16 17 21 14 22 14 24 28 -29 -25 -18 20 -2 -33
word before 1: над	19 -8 15 20 14 2 17 -3 25 15 -7 -18 -10 26 0 -11
word before 1: надійш	8 -16 8 -3 -23 5 -6 13 3 23 16 15 2 3 0 7
word before 1: надісл	15 -18 9 19 6 2 15 -1 14 12 -8 1 -11 17 7 -3
word before 1: наймол	9 -13 -30 8 -1 16 -15 -23 -3 7 9 22 -28 -3 5 -11
word before 1: найста	58 -10 22 26 53 2 12 33 38 27 -24 -35 -6 60 -7 -21
word before 1: налічу	16 -3 -35 34 9 -4 -16 -23 -2 3 -7 4 15 22 5 -9
word before 1: нам	-6 7 25 -11 -5 -8 8 -20 5 21 -5 -14 26 -1 37 -17
word before 1: нас	-26 30 9 -28 -13 -26 -11 4 -22 2 -14 10 -24 -1 -10 21
word before 1: насчит	-10 50 28 2 35 -6 0 -13 -20 -17 -15 31 -15 -30 -14 -4
word before 1: находи	20 -27 4 16 15 -7 19 41 18 43 -40 -14 -15 45 4 -27
word before 1: находя	-8 23 54 -3 -21 24 8 16 -48 17 -25 -33 -12 23 5 25
word before 1: наших	-2 -10 34 -23 -4 -15 -18 29 28 7 -22 -13 14 25 7 -10
word before 1: не	35 -27 20 20 37 18 43 32 30 19 -12 -36 -24 49 10 -31
word before 1: неволі	20 23 -2 11 7 15 17 0 -27 -23 17 -5 -38 3 -12 24
word before 1: немає	7 -3 -5 15 17 11 -3 0 21 16 -14 5 5 15 4 -20
word before 1: ни	12 2 2 -1 20 12 10 9 17 7 -14 -3 -5 7 10 4
word before 1: ними	14 15 -5 -28 28 8 -8 -21 39 31 -6 9 10 -23 16 19
word before 1: них	9 -25 -14 23 25 -1 18 -4 8 19 20 50 -6 1 -11 -6
word before 1: о	-5 -14 5 28 4 -16 6 -24 -5 -4 25 7 -30 -1 -20 -1
word before 1: обезвр	11 10 12 6 13 0 4 -1 8 -2 -7 8 -8 4 0 -8
word before 1: област	6 -15 8 6 8 -5 -11 -3 18 1 -5 5 -2 -3 3 -10
word before 1: обмен	-5 -10 16 7 5 0 8 -1 2 6 19 25 -2 30 -5 1
word before 1: обмена	20 -10 3 27 19 45 6 -10 -2 -8 6 6 -17 10 5 -2
word before 1: обмене	13 0 -11 20 24 17 4 2 -7 3 27 11 -28 15 -14 2
word before 1: обмену	19 7 -21 14 12 -4 -6 -6 4 8 5 -1 -19 15 2 1
word before 1: обменя	-14 -24 -1 8 3 -18 -9 -13 -16 0 3 -35 47 6 11 -7
word before 1: обмін	8 -6 24 -7 -21 29 -19 -25 21 9 22 13 31 -7 -22 16
word before 1: обміну	-5 11 -8 -14 58 4 1 38 12 14 -28 14 -5 23 10 -39
word before 1: обміня	8 12 1 21 21 24 -4 -24 5 4 21 9 -16 -3 -35 15
word before 1: оборон	28 -6 9 22 39 -1 7 28 24 13 -25 -10 -2 34 11 -15
word before 1: обрати	31 -28 19 -5 25 7 21 -2 31 25 29 12 -2 14 -2 1
word before 1: одержа	-22 -16 38 -20 -25 -16 -22 -22 42 -10 -19 22 28 -9 -2 28
word before 1: одна	17 -32 2 -2 24 -3 20 10 20 3 -11 -26 -37 20 5 -28
word before 1: опинил	-16 25 -13 -15 -17 -11 -1 -19 -11 -16 24 6 0 -15 2 15
word before 1: оружие	24 -15 2 29 18 13 0 -8 13 13 -6 -12 3 23 7 1
word before 1: освобо	11 10 -18 11 10 15 -9 -10 16 10 -14 -6 0 -2 22 6
word before 1: остает	-27 32 1 11 11 -22 -19 24 -9 -7 -14 -13 -21 9 -10 17
word before 1: остало	23 -5 23 32 27 13 24 13 29 28 17 -2 -6 40 -4 -13
word before 1: осталь	8 -19 -1 -15 17 7 6 32 6 19 14 -15 -14 29 -10 -4
word before 1: останк	5 -13 0 -8 -32 -25 0 -2 -12 -10 31 33 17 -4 -21 -18
word before 1: останн	15 -23 24 25 29 0 -2 16 30 19 2 -15 -11 39 9 -2
word before 1: остают	-22 22 0 10 14 -11 -8 30 -2 7 -21 -51 -15 30 -34 39
word before 1: от	28 8 -8 9 23 0 6 20 14 12 9 0 -6 21 3 -8
word before 1: отдала	-23 14 -38 -4 17 -2 -1 -5 -10 -22 -2 2 -4 -25 12 37
word before 1: отдали	18 -9 15 -28 -15 -14 5 -27 -2 -43 17 37 14 -59 -5 2
word before 1: отдано	-9 45 -17 -14 19 -9 1 -14 -47 -24 12 42 -18 -11 -13 8
word before 1: отданы	29 9 -32 20 8 23 -3 5 -7 -27 32 9 -27 23 -27 11
word before 1: отправ	27 4 14 -4 20 11 -3 -5 -8 -8 16 46 -7 24 -3 5
word before 1: отпуст	-1 -4 1 32 5 -6 7 41 -4 16 -23 -31 -19 30 15 5
word before 1: отпуще	-21 -7 3 7 -16 -17 1 14 -12 -12 -11 -30 -16 18 6 -13
word before 1: отраже	27 -11 -12 8 12 28 6 5 5 13 -7 -26 -14 19 -20 -11
word before 1: отрима	-36 -23 23 -17 -17 -2 22 -4 33 32 -35 35 36 -14 2 18
word before 1: офіцер	2 0 -27 8 -3 -2 -5 -1 -13 15 17 14 -8 -8 -3 5
word before 1: первые	5 10 -11 1 -12 -10 -1 0 -14 -20 23 23 -1 -2 -17 13
word before 1: перебу	-9 20 -6 10 -23 -19 -21 -14 24 3 -3 -22 -19 27 -8 29
word before 1: переві	26 -2 4 9 18 4 10 3 25 16 2 -29 0 29 10 -2
word before 1: перего	-6 -15 19 -5 -15 3 -2 -11 20 -9 -17 -2 22 -9 24 22
word before 1: переда	5 14 -4 -11 -31 -4 9 10 -9 -39 11 20 -6 -13 -15 24
word before 1: перехв	12 -10 4 12 6 -3 -4 -3 5 12 12 -4 -7 24 -7 7
word before 1: перешл	-10 -24 34 4 -9 -22 6 -25 30 -4 -5 24 42 0 22 8
word before 1: перші	-2 -7 -11 -19 -17 -3 -25 -15 -33 -20 37 14 3 -12 24 9
word before 1: плен	26 -16 8 13 26 14 13 9 21 24 -7 -2 -8 25 -4 -11
word before 1: плена	-23 9 7 -52 -26 -12 -18 -8 12 17 -15 10 8 -39 19 27
word before 1: пленны	0 -1 8 12 11 -4 -13 23 8 1 4 1 5 15 16 14
word before 1: плену	22 18 27 34 1 -11 33 -14 0 -10 33 -6 -1 -23 32 -21
word before 1: плюс	-22 -21 24 -26 -25 -29 -9 -5 23 26 -34 23 33 -26 7 40
word before 1: по	-5 -2 -2 0 2 43 -11 8 21 15 -13 32 -6 -8 -44 28
word before 1: поверн	7 6 -1 -14 35 -17 -7 5 1 -14 4 61 -18 -7 -18 -8
word before 1: поверт	23 17 -7 -1 -13 -5 -40 -40 -16 3 43 26 6 -35 3 37
word before 1: повреж	29 -5 1 22 27 13 6 3 36 3 9 9 -21 27 -3 -10
word before 1: погибл	26 -1 8 20 31 18 16 15 23 6 0 -9 -21 20 -12 -24
word before 1: полон	21 6 5 29 25 1 9 14 14 4 1 -15 -19 28 -13 -33
word before 1: полону	1 42 -27 -36 6 -1 -1 -13 -43 -16 -3 35 -37 -26 -12 18
word before 1: полоні	11 22 39 46 3 -7 30 -16 21 -21 -2 -10 -12 -27 -11 -16
word before 1: получа	33 8 -11 11 21 6 -6 4 -5 0 26 -1 -9 3 -15 -5
word before 1: получе	-42 22 5 -20 -20 19 -28 -8 39 32 -42 -20 7 -9 4 6
word before 1: получи	-22 12 8 -20 15 6 18 4 15 -7 10 15 7 -29 -16 18
word before 1: поменя	11 2 -12 -11 5 13 9 22 -9 -2 20 15 -8 -18 -15 13
word before 1: пораже	20 9 14 15 0 5 2 -6 12 -2 8 -5 9 11 -9 6
word before 1: поране	26 -12 -2 19 15 -4 4 5 15 1 -13 -14 7 4 -7 -6
word before 1: посети	44 -35 -22 33 33 1 9 15 32 22 8 -7 -9 25 15 -14
word before 1: после	28 -22 5 29 26 20 10 12 20 7 6 -11 -12 17 14 -14
word before 1: послед	10 -20 18 3 8 6 -4 2 9 -3 -17 -6 4 6 15 -4
word before 1: постра	45 -10 3 37 38 -6 17 -1 40 31 -17 -23 -20 31 -6 -25
word before 1: поступ	15 -33 31 -16 -20 -11 5 -3 59 -22 -27 65 32 -8 40 36
word before 1: потеря	29 -21 -2 29 32 16 32 13 24 21 12 -3 -11 35 -18 -22
word before 1: потрап	13 -34 13 37 40 5 2 33 24 14 -4 11 -21 34 -1 -23
word before 1: поїхал	-36 -12 33 -26 -33 -12 0 -22 33 2 -36 45 42 -32 5 23
word before 1: працює	17 8 15 17 28 20 -3 14 35 22 1 -12 -9 24 11 -13
word before 1: предст	20 -7 -1 35 19 15 20 23 21 18 -31 -17 -3 31 -6 -26
word before 1: прибул	22 12 -2 -4 7 12 -2 1 -16 -26 25 15 -30 -18 -8 15
word before 1: прибыл	-12 -57 -25 57 -17 -26 -24 -13 -1 39 -33 -7 -3 -17 -29 21
word before 1: привез	-5 14 6 -25 -8 17 -33 -5 13 -6 -21 9 5 -15 39 28
word before 1: пригов	17 -9 -2 13 12 19 -4 12 17 8 -5 -5 3 22 3 -19
word before 1: приеха	0 -22 23 -18 -1 -27 -11 -5 23 -1 13 15 12 -30 24 12
word before 1: прийма	26 -5 -18 28 22 15 9 7 2 14 16 8 -26 12 -20 4
word before 1: прийня	-21 -1 29 21 -15 -19 12 -9 4 -7 -12 38 -4 21 1 -6
word before 1: прийшл	36 -22 23 49 62 0 29 30 44 56 -14 -11 -28 64 4 -50
word before 1: прилет	4 -6 -6 -8 0 -24 -14 -8 4 -20 9 11 -18 -6 7 6
word before 1: принял	-17 4 0 -4 -5 32 -18 -1 -2 2 6 3 -17 -16 5 5
word before 1: принят	-18 -7 10 16 9 -16 11 24 25 -6 -28 10 10 -4 39 3
word before 1: приїха	-6 17 -31 -28 20 17 -32 15 -18 -22 17 14 -23 -21 -30 11
word before 1: про	33 -17 80 29 -28 9 17 3 30 -5 2 -4 7 9 20 3
word before 1: провед	-1 -37 -30 18 -14 -4 34 19 -14 47 -18 -28 26 -17 18 -10
word before 1: провел	30 -17 -1 35 13 -5 28 27 -9 29 -2 -15 -2 5 3 -15
word before 1: провів	29 -13 20 24 31 9 15 12 29 16 -12 -9 -8 37 12 -9
word before 1: пройшл	-19 27 -19 -12 25 -26 3 -18 -16 -31 -19 43 -22 -29 -14 27
word before 1: просят	12 -8 4 2 5 12 3 -8 23 9 5 2 -8 12 3 -16
word before 1: проти	36 -3 17 21 5 0 4 23 18 8 1 -3 2 10 -10 2
word before 1: против	-42 23 10 -18 -38 25 -25 -30 33 56 -26 -30 -7 -26 0 21
word before 1: протяг	18 -7 11 17 20 0 12 -2 9 20 -11 7 9 10 -10 -11
word before 1: прошли	2 -6 -4 -26 -4 13 13 12 -11 -12 17 18 4 -28 18 36
word before 1: підтве	2 25 30 27 -32 2 24 -17 -25 -6 24 -15 16 -22 8 0
word before 1: після	-1 -16 -5 3 5 9 18 20 -4 0 18 1 -18 1 -4 -14
word before 1: работа	21 3 5 14 19 -5 -1 2 16 3 21 -8 0 15 5 -13
word before 1: ранены	17 4 7 18 18 9 5 5 7 16 -2 -3 5 7 -4 -11
word before 1: репатр	11 -3 -14 -16 17 13 32 32 -5 -5 -11 18 -9 -11 12 -6
word before 1: решта	-20 0 -14 -19 -21 -16 -36 -7 -26 -22 39 35 -15 -19 -4 24
word before 1: ровно	-14 42 -11 -10 4 9 22 -32 -6 12 -17 -1 -17 -14 -2 4
word before 1: родини	17 -9 19 12 25 3 0 24 29 24 -8 -14 -12 24 14 -21
word before 1: розстр	25 -7 -15 29 34 -3 4 7 34 26 -8 -12 -17 27 -8 -18
word before 1: россии	15 2 38 12 19 -1 21 -8 25 -25 -7 -6 4 -7 15 -16
word before 1: росії	-15 -3 27 -8 -18 6 13 4 21 -1 -5 -15 5 -18 7 7
word before 1: рівно	-27 47 -30 -16 33 -9 12 -3 -20 -17 -15 36 -24 -15 -18 3
word before 1: с	4 13 -22 38 33 10 14 -27 26 -8 -32 -22 -22 38 -10 -34
word before 1: саме	-25 -7 -25 37 -17 31 34 -12 20 3 -9 -28 21 2 -8 19
word before 1: сбили	-32 0 38 -16 -18 -20 -21 -19 14 -20 -15 34 24 -13 13 9
word before 1: сбито	7 9 8 4 7 -4 -4 -4 19 -1 22 11 -13 3 -4 -10
word before 1: сбиты	18 -7 -11 22 24 6 14 7 22 22 8 0 -11 17 -12 -10
word before 1: свобод	4 3 12 -10 -10 7 15 2 16 1 -18 14 12 -26 16 10
word before 1: сдалис	0 -3 -3 11 16 11 9 -6 0 1 -3 -3 -1 19 13 -24
word before 1: сегодн	16 9 -7 -10 -6 -3 4 -14 9 9 22 31 -8 5 8 7
word before 1: сейчас	18 -6 -1 10 36 -14 2 0 -3 0 -20 4 -11 18 15 3
word before 1: серед	-19 20 -40 -3 36 -28 -4 -8 -9 26 0 26 -45 -4 -2 -3
word before 1: со	-29 -30 -2 17 -25 26 -23 -4 -7 20 -30 1 13 -6 2 28
word before 1: содерж	0 -10 16 11 0 23 16 -5 -7 2 2 6 -20 0 -11 -18
word before 1: состав	36 -14 -11 7 14 2 11 -4 11 10 -4 6 -9 9 0 -20
word before 1: состоя	-6 -15 -10 5 5 2 17 34 -20 14 -7 -16 35 -21 1 -11
word before 1: среди	24 -20 22 21 30 -6 5 -8 33 3 -8 14 -11 16 -10 -15
word before 1: старше	19 0 -9 20 30 25 8 21 22 26 -11 -17 -11 33 -15 -20
word before 1: сторон	5 -5 17 4 11 -21 0 -3 9 18 -37 -25 -10 16 -14 -8
word before 1: сьогод	-26 12 20 -15 -13 2 -3 -21 -11 -31 24 42 -18 -29 -1 21
word before 1: та	-12 -12 6 -5 -14 2 0 -12 21 16 22 35 -16 -10 -44 -2
word before 1: также	18 -28 9 -16 20 -14 -4 -10 7 -24 22 23 -12 -18 11 19
word before 1: також	7 -10 27 -22 -9 -29 -14 -10 9 -7 17 28 18 3 -33 33
word before 1: там	-12 -28 -37 61 -25 -8 -3 51 12 0 -20 -30 -4 -7 -16 -32
word before 1: тела	-3 -20 21 -10 13 18 -9 -11 13 23 20 14 19 -4 3 27
word before 1: тоже	19 12 -35 29 5 19 -6 -34 -35 -9 38 10 -29 9 -4 14
word before 1: тривал	22 -2 14 18 13 14 -2 14 29 20 -15 -10 -6 18 4 -16
word before 1: триват	23 9 -20 14 6 11 -8 -6 6 5 -2 2 10 17 -3 -16
word before 1: тримал	27 -10 24 22 26 24 7 19 17 17 -22 -14 -18 13 3 -20
word before 1: тіла	-14 28 -14 -16 13 -9 15 -11 -19 10 13 32 -15 -16 -37 10
word before 1: тіло	-27 30 -30 -26 -35 0 -16 -27 -27 -28 32 47 -15 -34 -13 33
word before 1: у	57 -9 -7 46 35 29 20 27 36 31 5 -4 -22 54 2 -38
word before 1: удержи	-28 26 43 -14 -22 -15 14 1 -44 29 -31 -23 -17 45 -37 45
word before 1: удома	-20 30 -21 -26 -20 -1 -13 -26 -47 -35 40 51 -18 -35 -15 33
word before 1: уехали	-9 19 3 -11 13 17 7 -25 -11 -22 10 48 -17 -14 -21 7
word before 1: уже	-30 20 -6 6 0 14 25 1 22 55 -37 -9 -8 -7 1 -22
word before 1: украин	13 26 -27 -28 18 4 10 10 -10 4 10 17 -22 16 -18 -17
word before 1: україн	16 33 -41 27 24 -8 9 17 -48 -21 13 -5 -26 28 -11 -7
word before 1: уничто	28 -10 -3 29 21 8 2 15 26 19 -7 -3 -17 32 -9 -30
word before 1: уразил	28 -14 -5 27 23 -2 4 6 31 9 -2 2 -12 22 2 -16
word before 1: усі	4 -11 -4 8 -23 10 9 -28 -15 9 30 14 -10 -3 4 16
word before 1: утриму	16 11 53 30 -17 -9 17 6 -2 12 48 -9 5 14 -18 -13
word before 1: участв	26 -23 -4 32 22 4 10 1 34 13 26 2 1 29 0 -33
word before 1: участи	29 4 7 20 24 15 6 5 48 35 -18 -16 -34 7 -12 -36
word before 1: ушли	4 28 -27 -3 -12 11 -5 -17 -11 -10 40 30 -32 -8 -7 9
word before 1: формат	1 15 15 -25 9 -21 -29 3 9 17 -7 26 6 -17 8 25
word before 1: формул	27 -18 10 12 -10 2 -28 -8 -6 -3 1 35 0 27 -11 23
word before 1: хлопці	18 -8 0 5 21 3 6 0 14 12 -3 12 9 18 -2 -14
word before 1: це	-5 13 -45 0 11 -27 18 -18 -25 -18 0 16 1 -6 -11 4
word before 1: цивіль	-3 17 -14 -1 -10 14 -8 -5 0 26 20 21 0 4 -8 22
word before 1: ці	-19 16 -20 -15 -19 14 -10 -11 -10 -17 18 20 -11 -20 -10 18
word before 1: час	10 10 -7 -5 19 -4 -9 -2 11 -2 -26 25 -8 -9 -5 -16
word before 1: чекали	9 -13 1 10 10 8 4 -12 15 5 11 -12 -17 19 -4 -3
word before 1: через	30 3 2 1 21 9 8 -3 19 7 0 2 -11 17 -8 -7
word before 1: числе	28 -18 -11 -12 4 -18 -3 10 -7 -8 25 21 5 5 3 9
word before 1: числі	21 -1 13 12 29 15 16 19 33 14 -9 -18 0 26 1 -24
word before 1: что	17 -32 1 22 5 1 26 17 26 23 -44 -47 4 -2 -15 -4
word before 1: ще	33 11 2 52 26 -13 -38 14 -12 -14 7 -9 -53 -1 -12 55
word before 1: що	35 -9 -16 11 23 22 7 35 6 -10 13 -10 -19 25 -8 -13
word before 1: щодо	60 -43 -25 41 29 30 20 27 49 -5 0 -7 11 16 0 -17
word before 1: эвакуи	13 -16 0 6 17 1 14 -7 16 -13 6 11 -5 14 -4 -16
word before 1: як	15 -38 -12 22 23 11 5 24 31 -11 16 30 -9 23 -11 -20
word before 1: яких	6 -7 26 14 -7 -10 10 -22 1 -6 -8 -4 -24 4 -13 20
word before 1: є	-15 -8 -29 -12 13 -3 20 15 -14 11 -22 3 -1 -10 15 -19
word before 1: і	3 24 -14 8 1 -32 33 -23 -13 -6 -11 31 -17 1 18 -10
word before 1: іденти	5 -13 44 37 -21 20 19 20 25 -26 2 -36 7 2 -2 -30
word before 1: із	8 -34 6 -8 -19 -11 13 -5 13 23 35 22 8 -7 -14 -28
word before 1: їдуть	37 3 -41 27 11 18 -40 9 -10 -37 40 -5 -24 11 -21 -1
word before 1: їх	-12 -6 50 -29 -32 -13 27 -15 -8 16 31 10 -1 -16 5 -12
word before 1: استعاد	0 19 17 -6 -11 -2 -11 -4 -4 -12 7 17 -3 -19 9 24
word before 1: الي	17 2 -1 31 27 -7 28 18 18 -1 -8 -2 -4 15 -6 -6
word before 1: اليوم	-4 25 -7 -1 24 -10 4 4 -20 -11 9 -11 15 -8 -22 -1
word before 1: ان	-5 13 -22 6 17 -8 -8 5 -17 -5 17 22 -14 5 -8 35
word before 1: اوكران	7 19 -13 5 -10 1 -17 -5 -10 -12 5 15 -21 13 2 20
word before 1: بينهم	2 -16 -26 37 -15 11 15 -18 -12 22 -22 -9 -11 17 -19 22
word before 1: تبادل	9 -24 -12 34 28 12 -5 12 0 -5 13 -7 -9 15 -1 -5
word before 1: جثامين	-8 38 -17 -11 -11 -6 -9 -13 -26 -19 30 16 -18 -11 -19 35
word before 1: سراح	-15 23 -8 -21 -12 -5 -19 20 -30 -19 41 -3 9 -16 -17 7
word before 1: شمل	15 -26 7 -18 32 13 10 12 15 14 -2 -7 -11 0 -11 -9
word before 1: شملت	-2 5 -4 -3 1 12 -25 -21 4 2 14 -3 -3 16 -13 -9
word before 1: عن	10 11 -14 25 30 0 -1 -5 3 21 30 3 -13 17 -13 -7
word before 1: عوده	-6 5 -14 -18 -3 -11 2 -3 -3 -12 6 44 0 -20 7 24
word before 1: مقابل	5 -5 29 -5 9 -15 10 8 9 -3 -10 11 13 -2 9 15
word before 1: و	8 -2 23 6 -9 -18 8 3 34 5 -12 6 4 14 23 -2
word before 1: واقع	4 2 7 -14 3 -8 11 -5 5 -23 -11 30 -20 -14 -12 24
word before 1: –	-4 18 3 14 3 34 -16 17 -15 -9 -12 4 6 4 18 12
word before 1: •	-9 9 -18 12 16 18 27 -24 -1 -7 11 13 2 -3 -15 -37
word before 1: ▪	11 27 -9 4 15 48 23 -2 10 18 1 -23 0 -16 -23 -2
word before 1: ▫	-12 15 -15 -33 1 -5 13 11 -28 -11 5 23 35 -24 -2 11
word before 1: ⚡	-24 -11 3 -34 -22 4 -2 -9 2 -9 -2 24 2 -21 18 22
word before 1: ✅	-10 12 -10 -30 -8 28 18 6 -17 -4 -2 31 17 -24 13 39
word before 1: ✔	-26 31 -15 -32 21 -11 17 -17 -24 -29 -33 39 -6 -28 16 15
word before 1: ❗	-22 14 23 -8 -13 -13 -15 -37 9 12 11 22 10 -30 22 33
word before 2: 	-5 8 -2 21 9 -15 -7 3 17 -8 -17 13 21 -6 19 21
word before 2: "	20 -19 -3 3 4 -1 -5 -24 3 12 27 38 -3 26 26 -13
word before 2: (	21 -15 2 16 20 9 -14 1 3 22 9 2 -8 18 12 15
word before 2: )	1 -12 3 -17 -3 -1 -21 19 -5 10 1 9 19 -2 10 14
word before 2: ,	-10 8 16 1 -2 -11 5 -10 6 0 -14 4 -7 12 14 2
word before 2: :	-30 19 19 14 -3 8 13 -21 -3 23 -11 28 9 11 -37 19
word before 2: ;	19 8 -5 27 7 -6 -7 33 -14 16 -9 -9 -30 38 -11 -1
word before 2: a	3 -12 7 0 19 -4 -26 22 6 -5 -12 -13 6 -2 -4 14
word before 2: additi	16 -20 29 -15 3 -20 18 -9 35 12 -18 6 8 -1 40 -19
word before 2: afu	24 -3 -23 28 24 15 4 -21 -6 -13 51 18 -4 23 -19 1
word before 2: aircra	27 -12 -10 17 13 9 5 7 14 18 4 1 -8 10 -5 -3
word before 2: airpla	9 6 13 -1 7 -2 4 3 4 -3 -8 -4 -7 14 -4 -5
word before 2: all	13 -25 10 -2 30 23 -21 23 9 -12 19 -3 -2 16 11 -21
word before 2: along	34 21 -8 10 16 16 0 4 4 0 18 15 -28 6 -8 6
word before 2: also	3 -26 38 -13 -9 -25 2 -3 21 31 -25 9 30 -32 -6 19
word before 2: among	32 -25 -31 20 27 23 19 24 11 17 15 -8 -30 16 -7 -4
word before 2: amount	7 -24 -4 11 6 3 4 22 2 20 0 11 10 7 -16 -25
word before 2: and	-13 9 6 -14 -14 1 -37 5 16 -18 2 2 -4 -15 4 16
word before 2: announ	-7 -21 31 -30 -42 -11 -24 -21 9 -19 -4 25 10 -14 4 3
word before 2: april	7 -21 9 -10 -2 -4 -8 -9 9 13 -2 -3 2 0 14 -6
word before 2: are	17 27 -14 15 5 5 -5 7 -12 -11 22 18 -13 11 -9 12
word before 2: august	19 -12 4 10 2 12 6 12 14 -6 -2 -1 2 -8 0 -8
word before 2: back	-3 -7 15 -10 0 -3 -31 -19 21 -8 -1 15 -2 -4 -14 19
word before 2: began	-7 0 13 -15 1 -30 11 11 -32 17 -2 -3 6 -10 12 29
word before 2: betwee	37 3 13 49 61 8 -11 6 43 4 22 8 -24 38 25 -36
word before 2: bodies	-8 2 -25 -7 -17 28 1 2 -18 -14 32 24 13 -27 -7 27
word before 2: bring	-4 8 -19 5 18 9 6 1 -9 23 12 13 -17 -6 -20 -20
word before 2: brings	-15 -8 11 -10 -1 -12 5 -2 -21 8 4 0 0 -17 13 13
word before 2: brough	40 28 -9 -49 15 0 1 12 -16 -8 -10 18 -32 -19 -17 -14
word before 2: captiv	9 -2 4 11 23 -11 -1 -31 17 -1 -6 27 27 2 -2 -9
word before 2: childr	16 -6 0 15 27 3 -1 17 9 17 13 -8 -11 34 -18 -13
word before 2: civili	-8 -1 19 1 19 1 16 -15 -11 -14 13 8 3 -26 9 22
word before 2: code	39 -20 13 22 35 2 23 8 29 20 -9 -23 -28 45 -17 -30
word before 2: confir	-15 -14 -16 10 -18 37 -16 -32 -27 15 -17 6 -16 -25 -35 27
word before 2: countr	43 -32 24 -8 0 41 6 -3 19 13 10 -14 17 8 3 9
word before 2: date	-20 12 -10 0 -3 -9 20 5 -13 18 -2 7 6 -2 2 -1
word before 2: day	17 11 -7 0 19 21 11 -1 1 -34 20 0 -10 2 0 16
word before 2: days	-6 18 14 -6 -22 13 2 6 44 36 -37 -22 -13 -20 4 -9
word before 2: deal	7 -10 0 10 25 6 10 22 15 -11 17 -15 -5 17 -4 -15
word before 2: defend	21 0 0 -1 19 8 8 -3 -13 3 2 -14 -24 21 -21 3
word before 2: direct	14 -28 21 -3 32 14 -4 33 40 -2 -6 -14 -2 13 15 -14
word before 2: drones	20 -8 15 13 21 6 -6 24 16 8 -3 -12 -14 13 -12 3
word before 2: each	2 37 -4 -9 -23 2 6 12 0 -35 11 27 -2 -20 -19 51
word before 2: easter	0 18 -13 -9 -8 -3 3 -8 -12 -20 27 23 -15 -16 2 14
word before 2: effort	15 7 17 6 -4 16 -7 -27 3 3 11 12 -9 -1 -13 32
word before 2: enemy	2 -12 27 1 -11 9 3 -1 22 -17 -5 24 19 5 15 6
word before 2: estima	-1 3 26 32 15 -4 13 0 -12 -37 11 3 -18 -9 2 -10
word before 2: exchan	-5 -15 3 25 21 -4 0 0 -26 3 2 -3 17 13 -36 -17
word before 2: famili	-11 -36 -18 -9 -34 28 -8 -5 -24 21 28 33 -13 -17 25 -17
word before 2: far	-10 -8 -7 3 -28 22 12 18 -31 -16 11 -19 20 -5 -9 27
word before 2: februa	-17 4 21 -12 8 -11 6 0 3 -7 -15 22 -6 -1 23 5
word before 2: federa	30 23 -31 24 28 14 -12 5 -11 10 21 -5 -51 30 -20 12
word before 2: fighte	14 -9 6 8 11 15 -8 9 11 8 -10 -6 -6 8 1 -22
word before 2: figure	-5 5 12 6 -11 -3 -23 -22 4 8 28 22 15 -15 4 -10
word before 2: for	9 17 -3 9 0 5 24 32 -9 10 4 -4 -22 8 28 -9
word before 2: forces	8 10 -7 12 10 16 -6 -3 17 -12 27 12 -13 -1 -23 5
word before 2: free	8 18 -20 13 19 11 5 -3 -12 18 10 6 0 7 -1 -1
word before 2: freed	13 -21 0 9 37 -11 26 38 2 29 -26 -36 13 36 -23 -42
word before 2: friday	-21 11 -17 6 7 28 23 -8 24 14 -25 -16 -31 -23 -2 -29
word before 2: from	3 7 -1 12 39 6 3 20 14 18 -16 3 -11 14 7 -13
word before 2: got	-13 0 10 7 11 9 -18 -2 18 -16 -3 -9 -12 -2 -31 11
word before 2: group	-18 8 13 -28 -19 -30 -22 -40 -12 -9 2 16 18 -34 12 1
word before 2: guards	30 -8 13 13 19 17 20 30 26 9 -16 -25 -18 35 -5 -23
word before 2: had	22 -4 24 17 23 -2 -10 5 28 -11 5 18 -15 6 -1 13
word before 2: hamas	7 -6 15 27 20 17 13 13 8 8 -18 -15 -13 12 -1 -11
word before 2: hand	14 -30 4 29 -2 25 -15 7 14 5 1 -22 17 19 6 -6
word before 2: handed	0 -1 -9 3 24 -9 12 7 6 2 -14 10 -3 -9 9 -12
word before 2: hands	-34 23 6 -31 -21 -17 -15 -9 -26 9 -6 7 5 23 13 29
word before 2: has	12 21 -30 -1 22 13 20 -6 -8 -1 -12 7 -17 -11 21 -15
word before 2: have	-18 19 -25 -5 5 -10 52 20 -25 -6 -22 16 -11 -27 -8 -17
word before 2: he	22 -5 -7 9 16 3 12 -5 21 -2 12 -2 -12 13 9 -2
word before 2: helico	20 -15 12 8 11 4 -3 9 2 4 13 2 -7 17 -10 -10
word before 2: home	4 -12 -2 24 9 28 -16 4 10 -32 13 -2 -2 -13 -6 7
word before 2: i	-14 -6 -26 -5 -18 5 -19 3 -20 5 14 21 -17 -14 -17 11
word before 2: in	-1 15 -7 -18 15 2 -6 -31 -10 -14 1 16 -20 6 -31 -17
word before 2: invasi	-15 28 -6 -10 40 -4 -11 -24 -9 -29 -10 34 -16 -9 7 -15
word before 2: is	17 3 20 20 -10 -8 10 34 -4 12 33 -23 -13 -4 -5 6
word before 2: israel	1 0 6 4 15 13 1 0 13 6 0 -1 17 13 3 3
word before 2: it	-18 4 14 -6 9 -3 -10 21 9 -8 21 -4 40 -23 5 -11
word before 2: kiev	8 35 -30 -18 4 23 -16 -19 -33 -31 37 21 -26 -14 -26 21
word before 2: killed	12 -3 -10 14 10 -5 -2 10 -7 -2 3 -4 -4 4 1 7
word before 2: kyiv	13 -17 -44 -8 -8 35 20 -9 -14 -21 -13 -18 4 -11 -5 4
word before 2: list	35 -19 10 23 43 18 14 -6 33 11 -9 -15 -16 37 8 -15
word before 2: lists	26 -3 -6 4 8 -2 17 0 11 13 -4 -6 8 25 5 -24
word before 2: march	-12 8 -1 -4 -5 21 4 -12 29 25 -6 -23 -15 -20 2 -7
word before 2: mariup	9 -3 11 8 4 8 -1 11 9 -3 1 -8 1 10 -3 -15
word before 2: may	9 -17 32 0 2 6 26 12 15 14 -15 -3 -15 21 16 9
word before 2: mediat	-8 0 -19 -10 4 7 32 18 -42 12 -4 -13 30 -30 -20 3
word before 2: member	19 40 -31 -23 33 -9 20 23 -8 0 -21 23 -19 -1 -3 -18
word before 2: men	-8 -2 6 -5 18 -16 32 21 68 11 -19 1 26 -6 -4 -8
word before 2: milita	-13 2 6 -3 0 -27 -21 -2 -29 -3 11 24 2 -17 15 32
word before 2: minist	-31 -4 32 -18 -36 -15 -11 12 45 26 -22 -19 32 -13 24 23
word before 2: missil	7 -15 -5 4 23 5 7 20 15 0 1 -11 5 4 8 -7
word before 2: moscow	-21 15 -6 -31 -6 13 -19 -4 27 17 -29 -38 14 9 20 -13
word before 2: moskal	-2 18 -13 15 -17 20 -17 21 17 -3 -21 -7 -17 -3 -10 -3
word before 2: negoti	-3 -38 43 -17 -17 15 -4 17 37 9 -15 -11 15 -7 25 6
word before 2: now	-9 -11 -26 31 30 -13 27 -10 -7 30 -30 12 -4 27 22 -23
word before 2: number	-3 -21 22 10 6 -4 -19 6 21 6 -17 31 -6 -5 -17 -4
word before 2: of	-5 23 -10 1 25 -31 -1 -15 17 -11 -4 0 -3 21 -26 -8
word before 2: office	1 13 -2 -3 22 21 1 6 -2 -8 18 29 -2 -4 -11 -11
word before 2: oldest	17 10 7 7 22 -2 17 2 12 6 1 -4 -9 31 10 -5
word before 2: on	26 -38 32 -1 9 -13 -14 5 41 34 -19 -22 19 7 22 -13
word before 2: one	-32 -11 -2 -35 -49 -8 -33 -38 -18 -31 33 24 22 -42 -16 39
word before 2: operat	-2 -11 38 -5 -13 -8 -26 -13 6 -14 7 0 25 -21 -3 9
word before 2: over	7 -12 -13 11 1 7 15 25 0 -22 9 -28 12 7 27 -1
word before 2: people	-19 -32 -31 30 -27 48 -13 -9 -1 -14 -26 -7 -20 -25 -23 -18
word before 2: person	12 20 -10 -4 5 9 -5 3 -26 -16 14 20 1 -17 -22 17
word before 2: place	19 0 -10 3 3 -2 -7 -29 3 4 25 5 -6 18 -10 26
word before 2: prison	-1 14 15 4 -7 1 -5 -18 36 23 -18 38 4 2 -4 22
word before 2: proces	-9 -24 28 -28 -16 -26 3 -7 29 7 -18 11 25 -24 40 23
word before 2: region	38 -5 -14 27 41 7 -2 24 30 18 30 -8 -23 11 -6 -7
word before 2: releas	-3 -37 -4 -15 -8 -2 -17 19 -3 -4 34 -4 23 -34 -19 24
word before 2: remain	23 -5 6 11 0 4 35 -20 -7 -20 20 -7 -21 8 -13 -10
word before 2: report	18 15 12 -10 30 6 -3 -10 -7 8 -12 7 -24 23 -6 -3
word before 2: return	-14 18 18 -30 4 -9 21 -36 5 15 -25 39 11 -17 -7 26
word before 2: reunif	-7 32 -23 -20 -25 -3 -24 -1 -26 12 26 -3 8 -13 -24 19
word before 2: risen	28 -13 -10 10 -12 -15 30 17 -7 15 0 -13 8 -4 13 -2
word before 2: russia	15 20 21 6 -7 -20 -2 -6 13 8 -11 -39 -11 -32 -5 6
word before 2: said	13 -4 13 13 9 -15 21 -10 25 -1 -32 -5 10 22 15 -22
word before 2: saturd	22 -19 43 27 6 11 5 21 42 31 -32 3 -13 -4 15 -11
word before 2: says	-5 -13 16 17 22 11 -12 -1 36 -7 -6 0 -1 31 6 -21
word before 2: senten	18 4 9 7 20 -7 10 -4 11 2 4 -9 2 15 11 0
word before 2: sergea	25 0 7 11 25 6 10 14 39 4 -18 -20 -3 39 8 -23
word before 2: servic	23 -7 7 3 4 3 -9 -6 23 10 -12 23 -26 -4 18 1
word before 2: shot	8 -11 11 11 14 -1 19 -8 15 3 -7 -2 -1 15 3 -9
word before 2: side	-6 -8 27 11 -2 -3 11 3 7 4 -6 -13 13 10 -13 -12
word before 2: sides	-4 0 -13 -19 -5 -3 -22 3 -10 -11 6 8 17 -17 -10 22
word before 2: since	18 -23 36 -5 -20 -3 -9 -2 38 32 -28 -15 -6 24 30 -25
word before 2: soldie	-6 -2 -13 9 -7 22 -18 -3 -6 -7 16 5 0 11 1 23
word before 2: spoke	-23 -11 20 -21 -31 -13 -18 32 12 10 -13 -30 19 -6 11 -6
word before 2: stands	-15 5 -17 33 -40 -3 11 24 -11 -2 -36 -25 8 -11 10 -18
word before 2: sunday	-18 -1 18 -26 -17 2 -19 14 -10 24 -13 1 9 13 -13 16
word before 2: swap	-12 -6 -13 -9 -4 11 -18 23 -20 2 39 24 6 -4 -2 -5
word before 2: talks	-36 8 12 -31 -23 -14 -22 1 -8 -2 10 29 8 -16 20 29
word before 2: tanks	2 8 -5 1 19 10 0 -5 3 13 -1 5 5 -5 3 -2
word before 2: thanke	18 1 8 28 25 13 5 -2 20 -3 -4 -6 -28 36 8 -5
word before 2: that	-26 17 -41 2 52 18 14 18 10 -8 3 40 -53 -3 -2 -11
word before 2: the	-20 22 -26 3 -1 -32 26 -17 -13 12 -14 9 -15 -26 23 5
word before 2: them	4 0 -28 -2 -21 20 2 -11 -12 -8 30 22 13 -2 -23 33
word before 2: there	-15 18 -3 54 1 49 12 -16 -5 29 -16 -8 0 1 -31 -8
word before 2: they	4 17 15 14 16 -4 9 -9 -8 -2 22 17 -20 -4 3 -3
word before 2: this	12 12 8 -2 25 -12 7 15 -16 -13 -18 8 0 -12 23 -7
word before 2: thursd	26 -21 16 0 9 24 21 6 27 2 -12 14 16 6 26 -14
word before 2: time	0 10 3 13 6 12 -3 -7 7 -8 -12 7 -9 14 8 -4
word before 2: to	22 -13 13 42 8 17 -4 -13 7 11 6 -9 -14 -3 28 -21
word before 2: today	5 32 -21 -15 14 33 -24 6 12 -15 15 0 7 -12 12 -2
word before 2: tonigh	-9 -3 -6 -12 -6 -9 9 6 -6 18 -9 -6 12 4 -4 0
word before 2: took	-6 -3 3 -7 -5 8 -1 -16 4 -9 12 22 15 -10 2 31
word before 2: total	-17 11 -12 -8 22 -14 -3 27 -11 -6 -10 1 34 -3 12 -43
word before 2: troops	2 -10 7 -1 0 -13 -13 -10 7 20 -10 2 11 15 21 -17
word before 2: tuesda	-13 13 3 0 -4 0 -2 -22 3 2 7 8 6 -9 -3 7
word before 2: uae	23 18 -4 9 6 1 -4 -12 -6 -13 24 17 -21 6 -5 6
word before 2: ukrain	-5 25 -13 10 -21 8 7 19 16 10 -1 -1 11 34 14 -6
word before 2: under	-4 27 -26 2 28 -15 24 -3 -23 5 -8 8 -11 -10 -4 12
word before 2: up	-19 8 11 -20 -17 -32 6 10 -6 -9 -5 19 9 27 -2 19
word before 2: us	31 -7 -4 32 22 14 -13 -16 19 4 17 11 -20 20 6 -22
word before 2: vehicl	4 -17 13 15 8 9 -11 3 15 14 3 -14 -12 4 5 5
word before 2: war	-16 -28 -5 20 -30 14 -20 26 13 -11 13 -22 27 5 8 19
word before 2: warrio	5 51 -27 -21 20 -3 -11 0 -24 -16 25 27 -12 -25 -9 18
word before 2: was	-12 9 56 -13 -8 -12 -34 11 -15 42 -33 -19 -5 46 1 -21
word before 2: we	26 -26 -6 -22 -15 -11 -21 27 -24 10 19 13 -29 44 -11 47
word before 2: wednes	-17 -5 -5 -36 -25 -14 -24 -16 27 -3 -19 22 5 5 -7 20
word before 2: week	20 10 -2 -13 1 11 -11 -16 -4 -22 27 9 -3 13 -11 -1
word before 2: welcom	36 -5 -23 -3 31 17 32 31 17 6 -9 -14 -33 -16 -24 -23
word before 2: which	12 0 -9 5 -2 15 -17 7 -1 8 11 4 -7 21 9 12
word before 2: who	21 4 -1 9 15 -9 12 0 18 2 2 -14 7 12 -11 3
word before 2: will	23 -16 20 10 3 19 3 -7 14 -4 -15 -13 -10 12 4 8
word before 2: with	-4 18 -42 1 29 22 -3 18 1 0 20 -18 -6 -10 -10 8
word before 2: women	22 -6 2 23 30 7 2 8 3 5 8 6 -14 19 -9 -3
word before 2: wounde	-8 7 -11 -4 5 9 1 -8 5 -8 7 -2 0 13 -12 7
word before 2: year	12 -11 11 -17 2 5 -2 6 -2 -24 23 12 5 -4 13 20
word before 2: younge	32 -7 2 2 23 6 -3 20 19 15 -6 -18 -4 35 9 -3
word before 2: zelens	3 1 -8 3 7 8 -12 -21 0 -29 9 36 -23 7 -23 7
word before 2: а	1 -29 9 1 -15 -6 16 0 17 21 -14 11 -4 -18 28 28
word before 2: август	42 -34 -6 13 24 -13 12 25 22 16 -15 -12 -24 18 0 -21
word before 2: авиабо	22 8 -11 13 8 8 10 -7 21 19 5 -5 -3 21 -4 -11
word before 2: автобу	1 -12 -11 -7 -8 9 -12 8 -13 -19 28 30 16 1 10 25
word before 2: аппара	11 -13 -8 6 2 -5 2 16 3 -11 0 11 -2 20 10 2
word before 2: батькі	-23 40 -16 -28 -17 9 -12 -26 -24 -9 39 35 -7 -8 -11 49
word before 2: бахмут	34 -23 23 23 38 26 24 18 29 30 -10 -10 -14 33 -4 -33
word before 2: безвіс	-4 2 -10 20 -1 16 -24 -31 4 -16 1 -5 5 15 16 17
word before 2: белору	-4 -23 33 -24 2 -6 -16 -18 34 0 -37 32 32 -7 52 -9
word before 2: беспил	29 0 -7 0 24 -5 14 2 23 6 3 5 0 28 -9 -2
word before 2: бойцов	46 -31 10 37 25 2 0 15 22 11 4 -8 -12 39 10 -14
word before 2: борту	28 -30 36 25 49 31 6 13 35 17 -20 -37 -12 50 15 -43
word before 2: бпла	24 -15 7 16 16 4 12 5 18 -6 17 9 5 10 4 -5
word before 2: бригад	29 -14 -9 9 19 9 11 15 10 2 0 -13 -2 11 6 -17
word before 2: бронем	1 -5 -5 7 4 -3 6 -7 13 -7 -12 6 11 6 10 -11
word before 2: було	18 -5 8 19 33 -24 2 -2 15 4 -5 8 -13 1 11 -24
word before 2: было	34 -25 5 17 26 7 6 14 14 -4 11 -6 -2 35 2 -1
word before 2: бійців	10 14 -12 7 10 5 -9 14 4 9 7 2 -14 -20 -11 12
word before 2: білору	12 14 -16 -14 -14 -11 1 -12 5 -9 31 24 -5 -21 -2 24
word before 2: в	32 2 1 34 11 -20 17 8 -9 4 10 -5 9 6 0 8
word before 2: вдалос	18 13 -21 -45 24 12 32 -11 -16 -11 12 8 16 -49 -3 25
word before 2: вдома	18 7 -29 -16 1 32 -6 -41 -11 -5 24 31 -41 1 -26 14
word before 2: вернул	2 15 -20 -29 4 16 -7 0 18 28 2 13 -8 -11 28 2
word before 2: вернут	0 31 -35 -17 2 29 -13 -1 27 22 -14 -14 -1 -3 0 11
word before 2: вертол	19 -21 -5 21 22 10 -1 16 12 1 14 -7 -12 18 -12 -14
word before 2: вже	-18 6 7 20 3 7 23 -7 -31 -31 6 43 -11 -2 -16 0
word before 2: взамен	10 32 1 -31 -43 4 4 -35 -19 -11 37 5 9 -6 -37 51
word before 2: взяли	4 -25 31 19 3 -12 -12 -14 36 32 -19 4 29 10 7 0
word before 2: визвол	0 21 -5 -9 22 -20 -23 20 -4 12 -24 0 -28 26 -26 -12
word before 2: виплат	8 -12 12 -4 7 5 1 3 5 -4 -12 3 -5 6 9 -12
word before 2: вместе	-2 -18 -22 19 -15 23 3 6 -6 33 -27 -12 -11 -11 8 25
word before 2: вмс	-18 -18 -10 -11 -27 -9 3 3 -25 -14 26 24 14 -30 -11 -23
word before 2: вночі	29 -15 -9 18 26 8 18 21 21 23 3 -24 -15 21 -12 -4
word before 2: военно	7 0 -2 17 -20 -10 -19 -13 5 19 -5 21 -1 -14 -1 16
word before 2: военны	4 -1 -45 -2 28 7 16 6 -17 -11 25 28 -38 -36 0 14
word before 2: возвра	6 -4 22 -6 10 10 -2 -14 16 -17 21 -4 3 -15 11 10
word before 2: возрас	11 -6 -1 11 7 -3 7 -4 15 10 16 13 -6 13 10 6
word before 2: воли	3 -21 1 18 28 8 -17 -24 20 13 -17 7 -24 6 -17 15
word before 2: волю	23 10 -11 -3 21 -16 17 4 14 -12 8 10 -19 1 -9 -4
word before 2: волі	-16 33 -25 -30 -6 -5 5 -25 -34 -30 6 33 -8 -27 -10 16
word before 2: вони	22 -5 8 21 28 3 13 -12 21 -1 4 -28 -10 17 3 -17
word before 2: ворог	10 -13 16 27 1 -7 9 12 9 13 -14 -4 8 25 5 -6
word before 2: воїни	20 -11 -1 31 26 9 19 7 34 -12 -13 -7 -14 9 2 -32
word before 2: воїнів	36 31 -28 -4 28 20 2 -3 -2 15 18 17 -5 5 -25 6
word before 2: впервы	7 -7 -16 -14 -8 6 6 -9 2 -15 -4 7 -25 6 -24 -14
word before 2: вперше	3 0 0 11 0 8 8 -9 6 7 -1 6 -4 13 -10 5
word before 2: время	-11 27 -11 16 -9 16 -21 -25 20 27 11 -16 -40 -1 6 24
word before 2: все	14 8 -23 -31 9 -11 33 17 -21 11 -20 10 -4 -35 -2 4
word before 2: всего	-5 22 -7 -29 -5 0 18 -2 0 1 -4 26 1 -7 -2 -27
word before 2: встано	32 -58 -26 18 24 21 27 22 47 -4 23 7 33 23 11 -11
word before 2: всу	23 35 -50 4 13 24 -19 -2 -44 -24 28 32 -41 12 -36 27
word before 2: вторгн	-18 28 -8 -36 -17 -22 10 -15 11 24 -23 1 4 -21 -5 -10
word before 2: вчера	53 -1 5 18 17 14 11 52 13 33 17 -18 -25 29 -13 -24
word before 2: вчора	31 -11 20 12 22 26 14 14 23 21 -13 -10 -9 11 9 -23
word before 2: выплат	1 -8 7 15 12 1 19 -3 4 9 9 -3 5 7 0 -5
word before 2: відбув	64 -24 20 54 45 14 -4 16 30 28 10 -28 -34 69 13 -25
word before 2: віддал	-3 8 10 -5 -21 -19 -24 -5 22 6 -20 -13 30 -15 4 13
word before 2: відмов	24 -22 23 14 16 -2 17 7 17 18 -18 -18 -13 18 4 -22
word before 2: відомо	36 -2 17 14 32 -1 -7 20 17 22 -8 6 -5 26 6 -26
word before 2: відпов	16 -23 38 -22 13 7 17 8 53 34 -16 4 13 13 7 -9
word before 2: війни	-13 23 -8 -7 16 -1 19 14 -20 -3 -22 21 8 -20 10 13
word before 2: військ	-5 9 21 -10 21 -22 16 -10 -18 18 14 12 3 -23 9 5
word before 2: віком	22 10 6 7 29 -1 20 1 19 3 -19 -17 -6 14 -4 -8
word before 2: він	41 -17 -8 11 21 3 -3 14 21 24 23 16 11 35 -8 -4
word before 2: гварді	10 -7 21 7 12 9 20 21 25 5 -3 -13 -10 35 2 -8
word before 2: говори	-3 -38 27 -8 0 -3 -2 -10 11 -11 17 15 4 -6 37 11
word before 2: говоря	-7 -20 -10 -11 -15 5 -3 -40 -5 -13 40 19 -23 8 -17 -6
word before 2: год	6 0 19 6 6 -26 15 19 -12 -20 10 8 16 4 0 4
word before 2: года	-16 0 11 13 -28 -10 17 11 -3 29 -14 -16 26 -18 10 14
word before 2: году	-25 25 -15 -33 -18 19 5 -18 0 24 -20 -36 -5 -36 -12 -18
word before 2: госпит	-32 4 33 -14 -24 -2 4 -24 43 -25 -22 16 18 -35 28 16
word before 2: гражда	14 -10 4 -7 10 -22 1 2 6 -17 0 21 2 15 8 7
word before 2: границ	-7 -11 12 -15 13 -14 -5 -9 24 2 2 5 20 5 28 -8
word before 2: группа	46 -24 -8 14 36 -2 33 16 11 25 0 -10 -13 23 10 -19
word before 2: даними	-25 10 32 28 -1 23 16 -26 -31 -12 19 -3 -8 0 -5 -15
word before 2: данным	-22 37 32 8 -8 -11 -1 9 -22 1 -25 -19 -11 19 -37 29
word before 2: делега	17 -16 -2 14 18 6 6 2 21 11 1 -1 7 26 2 -7
word before 2: день	-22 21 2 -21 -3 -20 -12 -3 -12 -13 9 25 -9 -14 19 12
word before 2: держпр	30 -3 2 16 10 -6 2 4 14 -6 -5 10 -12 13 -8 -9
word before 2: держсп	16 -8 4 21 12 -1 9 21 18 -9 -23 -4 5 28 -1 -7
word before 2: детей	13 -13 1 22 22 10 9 25 8 19 8 -4 -5 17 -13 -13
word before 2: днр	-19 34 -15 35 18 -25 17 -27 8 -35 -13 -19 -27 26 -4 -15
word before 2: дня	-48 53 -34 -29 -19 20 -7 -26 -20 19 -15 4 -31 -32 -24 30
word before 2: дні	-18 31 -21 -27 52 -48 1 -27 -49 -24 -27 31 -31 -13 6 -18
word before 2: до	2 -9 6 1 7 14 10 18 1 -10 16 11 -2 -11 0 8
word before 2: доби	16 20 10 1 40 -23 -9 -11 -3 -22 -12 23 -26 12 -11 -6
word before 2: добу	28 -16 8 30 19 20 -7 10 17 18 34 -16 4 32 1 -10
word before 2: догово	0 31 -30 -12 13 21 1 -6 15 14 4 -11 -30 0 -2 -5
word before 2: додому	2 10 -22 -11 39 13 -11 11 -10 -18 16 15 -33 -11 -46 -1
word before 2: докуме	29 -12 0 26 19 18 3 12 18 14 -16 -17 -2 13 -9 -6
word before 2: дома	-12 -1 16 1 -14 -14 -1 -3 -11 -2 -23 -1 3 14 17 11
word before 2: домови	-4 -7 5 -6 -2 1 -4 -17 -3 -23 19 13 -1 -10 -12 14
word before 2: домовл	22 -5 27 4 31 3 21 21 7 -6 6 15 20 18 11 -18
word before 2: домой	18 -21 -1 -9 -2 2 13 7 41 35 6 2 5 -7 -11 11
word before 2: донець	38 -27 3 36 33 21 19 17 32 4 -6 -16 1 28 3 -16
word before 2: доправ	-6 17 -37 -11 1 10 -11 6 -30 -9 10 10 -14 -15 -2 3
word before 2: достав	-2 -7 2 10 4 16 19 -9 16 32 -11 -35 -11 -9 11 -23
word before 2: дпсу	14 -1 3 7 6 26 -28 2 29 -10 9 -3 -16 12 2 -1
word before 2: дронів	1 5 -5 5 14 13 10 1 9 9 6 -2 7 23 -6 -3
word before 2: другу	13 15 6 -23 36 -19 -12 43 1 -24 7 44 -2 9 -20 2
word before 2: дітей	2 20 9 -18 56 -9 10 15 -5 0 -28 19 7 -32 16 -17
word before 2: едут	-13 -15 39 -10 -19 -23 -9 19 28 12 -20 3 35 1 29 7
word before 2: енерге	6 -14 12 13 12 12 3 6 14 -1 3 -4 0 12 2 -11
word before 2: етап	45 -40 9 13 32 41 1 34 55 39 12 -52 -14 51 1 -26
word before 2: еще	1 19 16 -8 -3 2 4 6 -18 12 15 0 -19 24 -12 19
word before 2: ж	-15 -22 60 -23 -34 -24 -12 -12 46 7 -39 14 43 -6 4 -17
word before 2: же	2 0 -39 -20 6 -15 21 -13 -18 -29 28 29 -17 -12 -10 -1
word before 2: жилье	11 -7 -2 7 9 14 3 9 0 5 14 0 5 8 -6 -9
word before 2: жителе	23 -8 -14 3 6 11 -6 1 3 -4 -1 4 5 14 -6 -14
word before 2: журнал	-3 -11 -20 -1 -3 15 6 14 -5 3 3 12 -4 25 6 8
word before 2: жінки	36 -11 20 24 26 3 -4 27 44 30 -14 -5 -15 37 -11 -26
word before 2: жінок	40 6 -6 39 39 1 6 17 39 0 -18 -15 -7 47 -3 -22
word before 2: з	-15 8 31 21 20 -26 18 -4 15 10 -8 5 -43 -8 -31 10
word before 2: за	35 -17 27 1 -7 42 -25 -29 10 12 18 3 4 -3 -18 15
word before 2: забрал	18 -5 11 21 5 25 -4 28 24 -4 3 -17 -6 19 -19 -5
word before 2: забрат	-10 22 1 2 19 -5 12 25 4 7 -29 -10 -9 -11 8 11
word before 2: заверш	-9 -9 19 3 2 -21 -1 9 26 22 -10 9 -2 5 30 7
word before 2: загало	-12 42 -39 15 17 26 -16 -24 -8 -12 9 21 -33 -11 28 -1
word before 2: загибл	-2 -10 16 -12 0 15 -2 -17 3 19 -2 6 28 11 -11 6
word before 2: заключ	13 -10 -4 16 16 -2 3 9 13 19 -26 -13 -8 30 -2 -28
word before 2: запоро	24 -7 9 30 30 2 5 16 10 3 -4 -11 -4 33 3 -26
word before 2: запорі	26 -12 21 36 36 21 4 32 36 21 -16 -15 -10 25 0 -12
word before 2: застен	0 -8 36 -17 -2 -13 -12 -2 15 -11 -11 14 21 -9 27 12
word before 2: засуди	6 2 0 16 5 -5 0 -2 11 4 4 -9 -8 -2 7 1
word before 2: захисн	31 -4 -27 26 47 30 3 9 10 -13 43 12 -38 16 -21 7
word before 2: защитн	5 14 3 -18 -9 -17 -16 -4 10 6 0 22 14 -7 -3 21
word before 2: заявил	-36 4 31 -27 -9 -10 -6 -13 22 -13 -20 26 16 -9 -8 27
word before 2: заявля	-33 -28 34 -33 -24 -21 -7 -14 32 4 -37 11 48 -16 32 11
word before 2: зверне	13 -32 17 21 1 13 -12 32 21 25 6 -2 10 19 -10 -11
word before 2: звільн	0 1 -8 -6 7 0 -3 -13 -3 2 9 13 -16 9 4 11
word before 2: землю	6 -9 2 -15 -4 -6 9 9 -4 -9 9 21 10 -1 13 16
word before 2: землі	-3 32 -4 -12 -18 -16 -15 18 -6 -31 23 26 -7 1 3 2
word before 2: змогу	4 -6 -8 -25 25 -11 12 20 -6 -18 -1 4 -11 -29 -17 4
word before 2: зміїни	31 -14 13 31 26 20 5 23 31 14 -22 -9 2 28 -5 -30
word before 2: зникли	-26 22 -18 46 14 2 -34 -12 27 -16 -16 -38 -10 51 -4 -2
word before 2: зрк	17 -17 17 6 11 12 11 -1 7 5 14 -12 4 -3 -10 10
word before 2: зсу	35 -25 -17 30 42 35 -1 22 23 -11 2 -13 -23 41 -26 -16
word before 2: зі	5 -21 3 31 31 -4 1 21 34 8 -5 -15 -9 30 0 -24
word before 2: и	13 -16 -43 23 23 24 25 36 -14 14 15 -5 -8 -2 -21 4
word before 2: идет	27 -29 17 18 37 22 14 3 28 27 -2 -12 -5 27 -12 -27
word before 2: из	22 -17 -7 -8 21 45 -23 -12 27 15 7 2 -16 18 1 -1
word before 2: из-под	28 4 0 13 13 16 27 2 31 31 17 -1 -4 28 -4 -18
word before 2: израил	23 -14 9 21 4 -5 12 1 0 21 6 1 -1 14 1 -2
word before 2: им	8 20 15 -15 -7 1 -6 -12 -16 -15 18 33 13 -7 -12 28
word before 2: их	0 -18 2 2 -3 29 -13 2 -26 16 13 -10 -3 50 -18 -2
word before 2: й	30 -20 -6 12 37 1 24 4 24 -10 -4 -42 -20 -2 6 -2
word before 2: йдетьс	12 12 63 65 -26 28 41 -5 -25 -23 1 -32 -18 -6 17 -35
word before 2: йшлося	32 -26 11 7 23 17 2 0 18 16 -12 -14 -10 30 -2 -9
word before 2: к	21 22 -14 9 16 2 -7 -10 -7 16 23 -4 -24 19 -6 6
word before 2: киев	13 10 -32 30 9 -12 -22 19 -40 -23 18 5 -33 4 11 21
word before 2: киеву	2 21 -27 16 11 10 20 21 -20 -8 -20 -1 -21 -26 -23 16
word before 2: києві	14 -17 -8 12 18 9 1 1 18 12 12 3 -23 22 -24 -3
word before 2: когда	22 -25 5 8 29 18 3 16 32 3 20 -5 -28 24 -8 -26
word before 2: коллег	19 -15 -12 21 23 -2 -3 8 20 18 15 -6 -21 32 -10 -26
word before 2: команд	-3 -35 13 -17 -12 0 -5 -28 24 2 4 13 27 -1 14 17
word before 2: контра	23 -27 9 23 35 29 10 1 34 4 8 12 -3 25 22 1
word before 2: кордон	-19 0 8 -21 -18 -21 -18 -15 -5 -15 8 28 10 -39 6 21
word before 2: коридо	15 -21 28 27 2 -7 -9 -3 26 8 13 -6 16 17 5 -8
word before 2: которо	37 -12 -7 37 21 10 12 6 32 14 6 0 -3 26 -1 -12
word before 2: красно	24 -9 8 19 18 5 -2 16 19 10 -9 -7 -10 0 -1 -13
word before 2: курс	27 -6 0 31 26 10 22 -2 4 12 10 -7 -8 15 -4 -10
word before 2: луганс	29 -12 8 27 39 27 10 21 24 21 -8 -13 -12 29 17 -21
word before 2: людей	9 -2 -35 -22 17 20 8 -19 -2 18 42 16 -16 -18 -20 21
word before 2: людини	-34 0 -19 -22 -48 -22 -34 -19 -28 -7 43 40 8 -26 -20 11
word before 2: лютого	17 7 -7 -17 8 -6 9 8 -1 1 -19 5 -12 -1 -6 -10
word before 2: мама	31 -16 16 37 20 12 35 18 21 26 -26 -31 -24 25 10 -31
word before 2: марта	2 -24 3 32 5 -9 10 -17 5 -5 22 16 4 26 14 -14
word before 2: маріуп	33 -21 -12 29 30 12 -21 18 35 18 8 3 -21 52 -11 -10
word before 2: мая	-5 -9 13 -9 -9 -25 -2 9 6 0 -16 11 17 3 22 -9
word before 2: має	19 -16 3 21 18 17 -9 5 23 -3 12 -5 0 18 9 -13
word before 2: маємо	-13 -9 16 25 -6 4 -21 -11 -29 -4 6 25 3 10 -7 7
word before 2: медвед	-9 -13 0 -3 3 -4 -1 -9 14 14 -20 -7 -5 23 13 -24
word before 2: медики	-1 5 13 -1 -1 19 -1 -2 10 -13 3 7 7 -1 -3 1
word before 2: месяце	-44 20 -3 -14 -4 15 5 -21 25 20 -16 -16 -12 -28 -13 9
word before 2: ми	23 12 -16 24 31 -22 19 12 11 20 4 -4 -17 9 -23 -14
word before 2: младше	36 3 0 37 26 17 10 30 33 13 -15 -12 -20 13 13 -4
word before 2: молоды	25 -7 -13 7 1 5 12 14 22 -1 -4 13 4 19 4 4
word before 2: москва	-3 -6 17 0 17 12 11 25 38 36 -12 -4 -3 -9 7 0
word before 2: москве	8 -20 0 10 5 -10 2 7 6 -2 -1 15 5 31 8 -6
word before 2: мужчин	12 -12 3 -15 21 42 -1 13 33 9 1 -2 7 7 -4 -13
word before 2: мы	-6 9 -6 18 -16 11 -8 9 24 15 -5 -11 -30 -22 -8 7
word before 2: місяць	15 -22 0 7 -13 8 3 4 8 -2 2 -4 -3 13 -5 -11
word before 2: місяці	-30 0 -34 -17 24 -35 28 -18 -20 -27 -33 24 -13 -22 -6 4
word before 2: на	4 19 -13 15 18 2 -9 -20 19 -5 9 8 -33 23 -17 8
word before 2: наймен	15 -13 9 27 34 17 9 13 31 3 -20 -18 -1 33 5 -8
word before 2: наймол	47 -7 3 40 50 -4 23 39 53 21 -16 -25 -7 52 6 -39
word before 2: найста	48 -11 19 42 59 17 3 46 38 23 -19 -30 -7 49 2 -25
word before 2: нам	-24 -21 31 10 -8 22 -18 -2 53 9 -8 -6 0 -17 35 13
word before 2: направ	27 -8 3 8 6 -1 6 11 14 20 -2 6 -3 -10 1 -22
word before 2: напрям	18 -16 9 27 14 0 29 22 23 27 -3 -13 -13 17 -33 -12
word before 2: нас	12 -7 11 2 -31 -28 -23 7 3 10 28 3 -4 12 -8 23
word before 2: натомі	0 -24 35 -9 -10 -28 5 16 39 0 -24 10 21 11 -11 7
word before 2: нацгва	27 11 -5 11 21 38 -3 23 24 5 4 -17 -20 24 5 -11
word before 2: наших	4 -23 21 -3 -26 -19 -35 13 15 13 -4 27 8 -19 34 -2
word before 2: нгу	34 -12 18 16 24 10 8 33 17 14 -3 -15 -6 21 -8 -31
word before 2: не	27 -20 20 28 18 23 5 13 22 5 -11 -14 0 26 4 -17
word before 2: неволи	-27 7 8 -23 5 -4 4 1 -3 -25 2 23 -8 -6 15 3
word before 2: неволі	-13 55 -1 -6 4 -5 6 13 -28 -22 12 5 -29 -16 -9 9
word before 2: неделю	25 -23 25 23 22 24 8 19 10 -10 29 20 16 18 20 -1
word before 2: незако	11 -12 30 29 -40 1 10 6 2 -20 8 -22 -3 13 3 -7
word before 2: незале	9 26 -4 -2 -16 12 -1 -3 -28 -20 21 26 -16 0 -17 33
word before 2: нем	35 -25 20 24 25 0 25 13 36 13 -12 -12 -17 44 -1 -21
word before 2: ними	-8 -19 -12 -23 10 -14 25 -22 -16 -6 6 26 21 -18 12 5
word before 2: нині	1 9 -13 34 10 -2 -23 6 16 -1 -10 -12 -21 30 -9 13
word before 2: них	0 14 3 19 -17 39 21 -27 17 11 -15 2 1 -12 17 3
word before 2: ночь	30 -4 -14 27 20 -6 12 3 15 10 13 -8 -19 25 4 -13
word before 2: о	1 -23 8 -15 -5 -8 12 5 -26 18 7 0 -22 30 -10 19
word before 2: об	-15 9 42 -17 -27 -17 -21 6 -36 37 -24 -10 -9 37 -1 20
word before 2: област	-3 -7 18 -7 7 8 11 33 1 27 -12 -16 -10 49 -6 -10
word before 2: обмен	-10 9 1 -2 -15 39 -21 24 29 3 -28 16 15 -1 5 10
word before 2: обмена	27 -23 10 -8 5 -5 -30 -17 -2 -8 24 12 0 -4 7 20
word before 2: обмене	25 -45 23 17 32 20 -2 19 26 16 -2 -17 2 22 22 -29
word before 2: обмено	-26 23 2 -14 18 -20 15 -29 -24 -12 -21 16 23 -22 9 22
word before 2: обменя	17 -11 17 6 0 -10 -7 -18 2 5 -21 23 -12 -2 0 1
word before 2: обмін	-11 24 6 -15 13 1 0 -12 -12 1 3 29 19 -24 11 -19
word before 2: обміна	-24 46 -33 -27 8 -21 5 -42 -32 -6 -8 59 -13 -20 7 -9
word before 2: обміно	-2 21 0 -24 -10 -3 -9 1 -18 3 25 6 -11 -8 -19 29
word before 2: обміну	17 11 -16 -17 22 35 23 25 16 -7 -3 23 -23 0 -20 -4
word before 2: обміня	31 -5 30 -28 13 25 2 16 24 1 -3 -6 15 -1 -3 -4
word before 2: обміні	-7 -13 -17 2 21 -15 22 24 -32 35 -41 -10 20 -4 -9 -22
word before 2: оборон	15 -23 3 20 12 21 9 26 4 -15 -3 -16 -28 15 -8 -11
word before 2: обратн	-8 -7 8 -16 -20 19 -4 6 43 18 -18 -7 9 -2 20 8
word before 2: обраще	25 -3 8 6 14 4 3 -10 24 9 1 14 8 -1 -9 -11
word before 2: обстав	-1 31 -40 42 -30 3 -40 -13 27 -19 -46 -14 -9 29 -5 23
word before 2: обсужд	7 -5 -9 2 24 7 -11 -9 18 6 -1 -11 -12 8 3 -17
word before 2: обшукі	6 7 7 7 9 -2 8 6 6 9 1 4 -1 -4 4 -3
word before 2: один	23 -11 -13 10 17 17 -20 8 27 -1 21 18 -9 6 7 -17
word before 2: одній	20 -7 6 4 27 -4 -3 17 9 20 -10 0 9 15 6 6
word before 2: окремо	12 17 29 27 -9 -2 24 9 14 -18 19 -19 -19 -7 5 -16
word before 2: октябр	16 10 -12 16 -10 -2 24 -11 -6 -11 8 8 -5 -10 6 2
word before 2: окупан	-6 4 25 20 13 9 24 3 6 16 -25 -29 -6 18 2 -32
word before 2: омбудс	-8 37 -10 -32 -27 -5 -1 -15 14 32 -2 -27 -10 -36 6 5
word before 2: операц	16 6 -13 2 15 11 15 36 8 20 -5 6 5 0 -11 -33
word before 2: освобо	7 -5 -16 13 14 -7 33 21 11 18 0 15 13 1 -15 -17
word before 2: остают	-34 -1 -5 -14 -34 -22 -25 30 -21 21 -24 -14 -2 31 7 -8
word before 2: осіб	-5 -3 -4 -11 7 -7 4 -27 -6 10 4 27 8 -9 -2 11
word before 2: от	4 9 4 15 20 -29 11 -3 -7 -11 -20 44 9 -1 5 -17
word before 2: ответ	-22 23 -18 -4 -13 10 5 -1 2 13 -7 16 -13 -3 16 -12
word before 2: отдали	0 20 0 -14 1 -5 14 -6 -5 -5 10 21 5 -3 -15 10
word before 2: отданы	7 5 -2 22 11 2 -12 -21 4 -9 -9 -1 -3 8 -8 8
word before 2: отправ	0 10 -12 -15 -14 -7 -7 -3 -12 -19 18 40 -5 -6 6 36
word before 2: отпуст	-1 -3 21 -17 -13 0 -5 -3 1 22 -1 10 4 1 19 9
word before 2: отрима	-8 22 5 -2 3 -5 17 -11 7 -12 -15 28 4 -17 -1 -5
word before 2: отчита	14 19 1 -21 -14 -3 -11 -7 -15 -3 7 20 -10 1 -12 13
word before 2: офицер	6 23 -17 13 24 -3 -1 14 7 9 9 -1 -11 12 -5 -23
word before 2: офіцер	11 0 -17 12 1 -1 -26 9 43 -6 -35 21 10 6 6 -23
word before 2: пакет	30 -18 7 18 12 -5 -2 2 21 6 3 -7 9 25 -1 3
word before 2: пво	35 -15 6 34 33 21 9 17 30 21 11 -10 -8 36 -1 -29
word before 2: перего	-13 -46 -19 32 -4 -18 12 -15 -13 51 -16 -12 -6 -23 -22 26
word before 2: переда	5 16 9 -28 3 5 11 4 24 -25 16 27 -1 9 11 7
word before 2: перелі	17 -12 5 23 32 15 17 -3 19 38 -19 -11 -29 34 10 -10
word before 2: переми	23 2 -17 8 13 6 2 -4 5 5 18 -5 -12 19 -5 9
word before 2: писем	17 -10 -4 16 16 10 -9 2 6 8 11 17 -1 -2 11 -2
word before 2: плен	29 -22 10 14 12 -10 17 3 31 23 -12 -11 -8 26 10 -26
word before 2: плена	-26 0 -5 -19 -43 7 -27 1 20 25 -17 -3 5 -12 9 17
word before 2: пленны	25 -21 0 -5 18 0 24 -15 4 -4 -7 0 0 11 2 -4
word before 2: плену	-6 17 26 14 7 -2 3 8 -27 13 0 -12 -8 16 -7 11
word before 2: по	25 -9 10 -11 11 -10 -1 11 1 11 -17 -10 -12 50 -12 4
word before 2: по-пре	17 -2 3 -3 7 22 -18 19 1 28 -12 1 -8 31 -30 19
word before 2: поверн	-22 9 7 5 -9 -20 13 -1 -17 -23 6 4 -22 -7 -34 18
word before 2: поверт	4 15 -30 -14 1 -10 -23 -3 -16 -32 47 16 -21 5 -31 30
word before 2: повідо	-14 -12 13 3 -16 -17 -11 -23 3 -17 -10 22 5 -12 3 30
word before 2: погибш	-3 9 -2 -1 -30 -6 3 -21 2 5 0 19 5 5 -7 10
word before 2: погово	19 -14 13 23 28 4 11 -11 13 -1 -18 -15 -9 14 -3 -27
word before 2: погоди	25 1 14 20 18 19 10 7 10 2 7 -11 -4 13 -10 -24
word before 2: под	7 -9 -4 5 6 12 -1 -8 6 12 6 -1 -6 4 7 -11
word before 2: подтве	9 -31 28 8 10 11 19 14 14 18 -2 -7 18 -11 26 -15
word before 2: полегл	-24 24 -4 -4 29 -14 33 16 -3 25 -40 13 -23 -8 -10 -15
word before 2: полон	7 -18 2 12 14 -6 14 1 21 1 2 -1 0 8 -6 -11
word before 2: полоне	-27 -10 -3 -4 8 -21 -23 -13 -4 -30 -4 -10 25 5 -11 8
word before 2: полону	-5 8 -43 26 10 9 2 -36 5 -24 -1 21 -31 -25 -18 -13
word before 2: полоні	-9 12 42 4 -25 -8 6 15 -11 16 23 -22 14 5 3 -6
word before 2: получи	-56 8 25 -57 -30 -20 -23 -37 -12 -22 36 28 36 -41 9 18
word before 2: поля	37 -22 -3 29 31 5 5 10 32 19 1 -9 -5 12 5 -14
word before 2: поліці	15 -24 20 23 15 10 16 32 24 17 16 15 13 9 6 -11
word before 2: попере	-17 16 -22 -2 -25 -24 -22 -14 -28 -14 15 22 -15 -10 -5 -7
word before 2: поране	7 -25 -28 -20 -6 27 25 2 -14 5 13 21 -30 -7 -3 -25
word before 2: поровн	1 2 -10 -15 -16 4 -1 0 -3 1 14 10 8 -8 7 15
word before 2: посыло	-4 10 -10 -9 15 -5 -1 10 9 12 0 -10 0 15 4 2
word before 2: потери	27 -35 -6 25 27 4 5 19 27 -9 8 -4 15 12 -13 -20
word before 2: потерп	28 -1 16 7 14 15 2 5 8 10 1 -14 -11 4 1 -16
word before 2: привез	-6 20 -23 -16 -24 -18 -12 -20 -31 0 26 18 -18 -4 7 29
word before 2: пригра	-5 6 -30 19 20 -11 1 3 29 -30 -11 -5 -15 16 9 -17
word before 2: приеха	3 10 -1 -8 10 -16 -16 -2 31 34 -8 -29 -2 -30 -5 -16
word before 2: прийня	-3 13 -1 3 -23 2 -27 -12 -26 -10 22 28 -14 -16 -7 36
word before 2: прикор	32 15 -30 29 12 -12 15 17 -1 1 19 14 -25 12 -8 16
word before 2: пример	0 17 -3 40 43 4 19 -20 34 12 -33 -9 -30 23 -11 -34
word before 2: принял	5 -10 -13 10 -7 18 -8 6 13 16 12 3 -16 9 -8 -1
word before 2: приїха	-9 20 -7 -4 20 -17 13 -5 -19 -13 -1 32 -12 -5 -17 9
word before 2: про	11 -45 46 23 -19 7 -20 3 48 4 -40 -17 52 29 -29 -23
word before 2: провел	14 15 13 9 11 2 -22 18 -19 -35 12 3 -25 10 -10 -4
word before 2: против	18 -43 -7 -6 8 23 5 0 15 -7 33 13 6 26 -3 -6
word before 2: процес	5 -26 23 -8 -22 -7 -9 -1 22 10 -15 11 8 8 26 4
word before 2: психол	20 -17 7 23 22 17 -15 5 18 20 7 -7 -18 25 -4 -11
word before 2: під	14 -5 -6 -5 15 10 9 -8 15 1 -14 -7 -9 13 -4 0
word before 2: підтве	15 11 32 7 -13 -13 21 -8 -15 9 13 -9 8 -13 1 -26
word before 2: раз	5 -12 2 8 19 -8 2 14 6 9 -10 0 -10 18 4 -16
word before 2: разом	-6 12 -15 -4 -19 13 -11 0 -35 -24 21 24 6 -12 16 25
word before 2: ракет	35 -17 9 35 17 7 9 11 26 14 -8 -12 -17 30 0 -25
word before 2: ранее	21 -12 -15 5 20 25 -9 27 13 25 -13 -18 -4 17 -10 -28
word before 2: ранены	-12 4 -22 -7 -16 1 -9 25 -8 -19 6 -6 11 -19 1 4
word before 2: реабіл	34 -10 -3 21 6 7 6 12 16 20 14 5 7 24 -4 -15
word before 2: ребят	8 5 5 -11 0 15 4 -6 -3 -8 -6 18 1 7 1 -8
word before 2: регион	-17 -20 15 -3 -20 -16 -2 -23 37 -8 -11 34 32 -24 27 0
word before 2: режима	-11 -16 33 -19 -12 -23 -2 -2 15 6 -10 9 17 -5 17 13
word before 2: режиму	-7 0 10 -19 0 10 2 1 -8 -12 15 32 3 -11 17 16
word before 2: резуль	6 0 1 3 20 -6 -28 7 5 -20 25 3 -15 -22 -13 11
word before 2: репатр	-28 28 -19 11 -2 -8 -1 -1 -20 14 12 34 -28 -29 1 2
word before 2: респуб	23 35 8 45 3 44 6 -9 23 -14 15 -8 -8 -29 16 -9
word before 2: рефриж	-1 10 -15 -7 11 8 6 -22 4 3 25 18 8 -2 -6 -8
word before 2: реєстр	-16 31 -7 39 -15 -11 -5 4 5 -15 -15 -25 -5 3 -10 7
word before 2: родин	14 -4 -7 3 -2 13 5 16 9 5 12 2 -13 27 0 -3
word before 2: родину	19 -37 -22 10 -22 23 -29 15 9 59 -23 -6 -8 -7 -8 -12
word before 2: родным	-7 17 -22 15 -7 6 5 0 -14 -19 40 9 -18 3 -26 22
word before 2: роки	-16 14 -24 4 45 4 16 18 3 -8 -19 7 -7 -14 4 -6
word before 2: року	-18 17 -17 9 25 14 2 10 -6 -33 -10 25 -18 -1 3 -2
word before 2: років	9 2 9 -4 2 13 17 16 4 10 -16 -11 -7 2 6 0
word before 2: россии	1 -18 54 24 -12 -8 47 -21 -15 -18 -10 -5 7 -59 4 -5
word before 2: россий	29 5 3 5 10 0 30 16 -1 -30 28 -2 -4 -15 19 6
word before 2: россию	-3 1 -20 -7 -12 26 -6 -28 -11 2 16 -7 -2 -44 17 25
word before 2: россия	-1 1 31 -18 -20 -18 -24 26 36 17 -8 18 32 -20 -39 5
word before 2: ростов	11 -7 20 24 32 8 0 6 6 24 -15 -2 -21 8 -2 -7
word before 2: російс	-1 15 2 -10 11 -16 -10 8 -16 -20 -7 12 -7 2 -14 9
word before 2: росія	-24 -9 33 19 -41 -21 -2 -33 2 32 8 -5 -4 -21 23 -1
word before 2: росіян	-16 9 29 -3 -29 10 9 -10 58 33 -43 -23 8 -22 31 -24
word before 2: росії	-14 -29 43 1 -26 6 11 -3 20 -22 -2 19 10 11 18 -8
word before 2: рублей	12 -12 -4 -1 16 6 -10 -1 0 -2 15 4 7 16 -10 1
word before 2: рф	-18 5 15 5 -20 -15 0 0 12 -4 -40 26 -8 -16 20 13
word before 2: рідних	3 7 -11 22 6 5 -5 31 -15 -29 21 -4 -21 15 -22 20
word before 2: рік	-20 39 -7 -20 14 -10 41 11 -38 10 -36 10 10 -22 -1 -1
word before 2: рішенн	33 -11 9 27 29 6 -2 -6 18 -3 -2 1 -14 23 -9 -22
word before 2: с	17 -4 -7 -41 33 -18 29 -10 8 33 -19 -24 28 -17 25 -12
word before 2: само	18 -20 22 17 32 -18 -9 18 29 3 -25 -20 12 28 -1 -18
word before 2: самоле	35 -5 23 12 25 5 19 -9 19 -3 4 -9 -13 26 -3 -19
word before 2: самому	40 -7 19 25 23 18 16 18 25 35 -22 -15 -10 26 7 -10
word before 2: санкці	2 6 -6 5 11 5 -4 -8 14 5 5 9 0 7 -5 -9
word before 2: сбу	-14 24 10 43 -15 0 -26 -11 2 -11 -16 -21 7 0 11 -11
word before 2: сверх	-8 -4 18 -1 5 -4 -5 -21 11 1 2 34 16 -17 8 12
word before 2: свобод	-18 -25 10 -4 -29 -47 -13 36 -25 -14 19 -28 51 -12 14 -8
word before 2: своих	8 12 -7 -1 10 13 6 15 22 -9 -3 -26 -4 6 -1 -9
word before 2: свідче	37 -12 25 12 19 9 8 16 33 20 6 -17 -11 18 -10 -21
word before 2: сегодн	12 -23 16 -26 -23 -5 -6 11 15 7 17 13 7 6 10 3
word before 2: семей	8 -12 7 17 3 -5 2 11 29 9 -5 9 24 9 31 -6
word before 2: семьям	15 22 -18 13 11 6 13 7 -2 10 19 3 -11 5 -11 -10
word before 2: сентяб	15 -20 22 -18 -5 10 13 5 30 -13 7 -1 16 0 22 -4
word before 2: серед	10 -48 -31 30 -4 4 -24 7 -3 9 31 2 -19 1 9 -3
word before 2: сержан	33 -14 10 32 31 16 -1 16 27 8 -4 -10 -13 25 -14 -26
word before 2: сил	-8 7 -28 -21 -13 -32 -9 -19 -22 -20 13 12 -21 -9 2 -8
word before 2: сили	37 2 25 26 50 27 1 22 44 29 -2 -5 -23 40 6 -37
word before 2: складу	27 -15 10 21 33 5 -5 14 24 25 -4 8 5 23 6 -34
word before 2: сложил	14 -15 -2 5 2 -11 10 8 20 5 15 -4 -8 10 19 -15
word before 2: соглас	36 -18 3 39 31 7 1 3 23 19 21 0 -31 27 7 -19
word before 2: солдат	-34 -4 1 -20 -37 -27 9 -10 -30 3 6 1 25 -29 -18 -27
word before 2: сообщи	-13 7 -12 -11 -17 12 -24 -31 -15 -21 37 38 4 -16 -11 44
word before 2: состоя	-10 17 8 2 4 0 -6 13 6 -5 18 20 11 -3 -24 11
word before 2: списка	20 7 29 4 -7 -3 -20 34 -9 22 -20 1 3 46 -14 7
word before 2: списки	-2 -25 16 -18 -10 -13 -23 27 -21 49 -27 -11 -17 41 -1 21
word before 2: списку	-3 15 23 6 -17 4 4 -6 -31 -36 27 -3 -6 -4 2 -1
word before 2: список	22 -45 -2 14 32 34 32 37 18 24 11 6 -26 4 -8 -19
word before 2: среди	17 -8 7 22 -25 -3 10 8 -14 -22 18 -20 -8 -19 -28 -23
word before 2: срокам	-7 -9 -1 2 12 12 -8 -1 -10 -5 3 -5 -5 -6 -2 3
word before 2: ст	11 -17 10 13 12 14 20 24 34 8 3 -14 -7 11 3 -19
word before 2: стамбу	38 -15 2 19 20 18 15 10 12 4 3 0 -9 31 7 -29
word before 2: старше	28 -3 -4 14 21 16 10 10 20 16 13 -7 -27 21 -11 -25
word before 2: сторон	8 3 16 4 -10 -19 -5 -12 -10 -20 -4 37 -13 24 28 28
word before 2: строки	12 -8 1 8 14 1 6 0 4 -2 -5 -2 2 6 -9 11
word before 2: суд	34 -12 -5 17 15 -4 14 16 23 0 -3 -8 1 20 7 -16
word before 2: судов	-5 0 -6 11 4 -9 -3 -6 11 10 7 15 6 -8 5 -2
word before 2: сумах	2 10 13 10 -10 8 15 20 -4 25 -7 -4 -27 46 -7 -13
word before 2: сутки	19 -16 -3 17 17 15 -9 -2 28 -15 26 11 5 36 15 -17
word before 2: схуд	20 -14 -8 9 23 8 7 1 15 7 23 1 7 22 -7 -4
word before 2: сьогод	-12 18 31 -7 -7 -37 14 -11 4 -20 7 21 5 -1 -26 10
word before 2: та	25 -8 -24 22 18 3 8 8 -14 -8 39 0 -32 19 -13 19
word before 2: так	-20 -20 -10 8 -15 -23 -25 7 3 -22 15 10 -1 -4 29 26
word before 2: также	-2 14 -1 2 21 11 -10 -27 -12 -14 13 13 7 0 7 21
word before 2: також	7 -20 29 27 4 -21 5 -5 14 -28 16 0 21 1 21 1
word before 2: там	-14 37 46 -3 -27 -10 11 -34 -27 11 -3 -24 -16 16 11 16
word before 2: танк	23 -6 1 7 8 10 6 -3 6 8 -6 12 -4 16 -11 -9
word before 2: танка	2 8 2 -5 7 -1 -1 13 2 10 3 10 0 11 6 -11
word before 2: танков	19 -1 5 8 20 3 2 -4 20 12 14 9 -10 15 7 9
word before 2: танків	27 -13 0 15 15 9 3 -5 7 -2 9 6 -6 21 -11 4
word before 2: теж	-10 1 26 -21 -30 -16 -30 -27 4 -15 1 26 20 -5 -3 33
word before 2: тел	-21 44 -22 -11 -19 32 -25 -22 -16 -1 16 -7 -31 8 -11 2
word before 2: тела	43 5 -37 40 23 42 4 2 1 3 19 -8 -42 1 -36 -19
word before 2: телами	-2 0 -17 5 -1 -8 9 -3 -13 -3 21 8 5 8 -7 6
word before 2: телефо	21 -8 4 33 8 1 -3 11 17 5 8 -4 -1 25 -2 -10
word before 2: терито	2 31 30 21 -14 -3 15 -8 -22 -10 20 -15 -7 -23 -7 17
word before 2: теробо	-16 14 -28 -24 -14 -12 38 -20 -17 -18 19 21 -4 -32 -12 -22
word before 2: террит	-24 -17 48 10 -9 -7 13 20 12 8 -8 -5 21 12 24 19
word before 2: техник	19 10 -2 14 8 8 7 -7 18 18 1 -6 3 -2 -4 -1
word before 2: тижден	14 5 -9 12 7 -8 8 -13 13 23 7 -2 2 19 -6 -14
word before 2: тогда	0 -11 12 11 -9 5 -22 -16 40 4 -11 23 14 5 19 9
word before 2: тоді	36 -15 -7 22 35 7 4 10 39 22 -5 -25 11 24 -8 -25
word before 2: том	4 -17 9 -18 18 -10 1 -2 15 -1 12 31 22 -5 26 0
word before 2: тому	25 -27 17 20 31 -2 19 4 24 18 3 -21 -14 23 0 -29
word before 2: торік	-17 19 -4 -18 23 -14 25 0 -10 -11 -5 12 -6 -20 6 -3
word before 2: тро	36 -6 24 24 46 29 14 35 18 6 -16 -24 -5 21 6 -18
word before 2: туда	-9 -4 7 11 -17 -27 -19 -21 0 0 7 31 11 -10 -8 15
word before 2: тіл	24 -6 -17 26 38 29 27 33 17 8 -4 -19 -18 0 -13 -29
word before 2: тіла	18 20 -2 24 30 22 9 24 -4 -29 18 0 -6 -16 -19 11
word before 2: у	4 10 13 -2 23 -2 22 36 2 7 -4 -9 -21 2 17 10
word before 2: удалос	0 14 2 -22 -22 -31 14 14 22 17 -2 5 -19 -15 -7 7
word before 2: удома	-10 -3 34 7 5 -2 6 -37 8 5 25 17 21 0 -4 7
word before 2: уже	-6 25 -25 -7 -3 -3 -1 -25 24 21 -7 -10 -18 -18 -4 -7
word before 2: украин	-5 17 -22 -17 7 -28 -1 -16 -33 -11 11 6 -2 26 5 27
word before 2: україн	-6 35 -17 -31 -13 -8 -29 43 -41 -3 19 30 -15 15 0 40
word before 2: уничто	6 0 -10 8 11 -13 16 20 7 0 3 3 -16 15 -17 -8
word before 2: уперше	6 -14 -3 21 9 -4 13 19 15 24 -16 -11 -14 22 4 -12
word before 2: услови	6 -3 14 -6 0 -6 -9 17 -4 5 8 15 -9 2 11 23
word before 2: усього	4 37 -8 -14 20 2 4 -36 -15 2 -15 7 -38 25 -1 24
word before 2: учасни	7 1 -2 9 26 10 2 0 11 22 5 -8 -4 28 6 -16
word before 2: учора	35 -36 11 53 32 22 17 44 31 37 -10 -28 -27 43 -10 -29
word before 2: формат	57 -60 1 12 8 10 11 9 12 10 16 -4 8 50 2 1
word before 2: формул	3 15 16 -23 9 0 -3 -12 13 5 4 13 5 -4 15 8
word before 2: хамас	30 -11 12 15 35 0 10 -4 32 14 -17 -4 -18 29 -1 -22
word before 2: херсон	26 2 -11 16 12 -3 3 4 4 17 -6 -6 -3 24 -15 -12
word before 2: хлопчи	20 -17 -4 14 -12 23 -1 8 -2 -15 21 -1 -6 9 -13 -21
word before 2: хто	-14 -8 -28 -22 -11 -5 -18 -36 -29 -26 26 36 -6 -9 4 2
word before 2: це	-5 29 -8 -15 15 -23 16 9 -34 8 -17 -1 4 1 6 2
word before 2: цивіль	22 35 -21 -2 1 23 -4 -9 -12 -8 24 30 -17 -8 -24 4
word before 2: цифра	17 -23 -5 19 10 16 5 5 18 14 18 7 1 11 -5 -14
word before 2: цифру	-17 37 -51 1 -23 -4 -21 4 -25 0 -10 -21 8 -18 -25 11
word before 2: ч	25 2 9 2 19 -10 -2 17 17 20 -11 0 2 18 -3 -7
word before 2: чаес	16 8 -15 -16 -8 -2 21 5 -3 -10 12 23 -5 -8 -5 4
word before 2: час	-21 36 22 18 -11 -36 7 -10 -15 -34 -19 -3 1 -7 -7 0
word before 2: частин	-29 46 -28 -29 3 -34 -8 -29 -50 3 -15 53 -8 -22 -9 16
word before 2: челове	24 -29 -4 -12 31 -6 30 1 -5 2 33 16 5 33 16 12
word before 2: чем	18 9 2 8 3 7 11 -5 10 -7 -5 -7 7 2 -1 -19
word before 2: чолові	-20 -36 -5 1 -26 -13 24 21 73 31 -67 16 -2 -21 -9 -24
word before 2: что	11 9 24 -12 1 5 6 -13 16 22 -8 13 11 4 4 16
word before 2: штаб	2 -6 -16 0 18 -1 27 -20 -4 -8 -21 -1 1 -25 7 -1
word before 2: штабу	9 -23 9 17 19 3 27 26 -7 20 -5 -36 19 13 -1 -29
word before 2: ще	9 -40 -37 -5 -7 2 -25 -4 17 3 51 40 6 -5 -11 15
word before 2: щиті	-13 24 -22 -24 3 10 12 -3 -34 -27 20 27 -21 -12 2 23
word before 2: що	-1 16 27 21 -2 -4 23 1 23 -11 -14 -9 -7 -19 1 -7
word before 2: щодо	12 -15 -30 47 35 8 15 -1 39 3 -14 -27 -5 57 -11 -32
word before 2: щойно	22 9 -18 15 14 2 -2 11 -1 -10 7 14 -22 30 -9 12
word before 2: экипаж	31 5 -9 25 17 13 8 10 20 11 13 -8 -19 23 -6 -26
word before 2: этап	13 -23 -7 26 27 -3 22 15 4 13 21 8 -8 49 -20 -16
word before 2: який	-13 0 -18 -15 -12 -1 -8 -13 -12 2 21 13 4 -15 -11 25
word before 2: яких	-20 -26 -26 -1 -9 -20 33 21 -17 39 -11 -19 -2 -9 7 -7
word before 2: яку	2 10 -16 -9 -5 2 -5 14 -15 -10 31 28 -6 -3 -7 14
word before 2: які	12 -11 17 16 19 -4 14 -5 8 20 -7 -2 -14 5 12 4
word before 2: є	0 13 -30 -5 4 15 0 -14 -21 -15 39 11 -19 -10 -6 7
word before 2: і	-10 7 -17 -7 15 -16 12 47 -3 6 -28 3 -20 -18 -15 8
word before 2: ідетьс	25 -13 -4 23 24 6 18 26 21 14 5 -2 7 17 5 -17
word before 2: із	35 -24 -20 0 19 15 12 -12 24 10 24 -2 -12 36 -5 18
word before 2: їдуть	2 13 -6 11 15 -14 17 11 3 -43 -5 -11 -4 24 -13 7
word before 2: їх	20 -38 20 16 0 22 -2 -2 27 9 0 10 15 15 -3 8
word before 2: їхніх	-26 -8 16 -50 -49 6 -37 1 2 21 7 -16 28 37 17 35
word before 2: اسيرا	7 -2 6 -9 7 -8 26 -3 -6 -3 0 22 22 -28 -13 11
word before 2: افراج	9 -22 5 1 31 -1 24 -2 7 29 21 -26 4 29 -7 -14
word before 2: اليوم	-11 36 -17 6 -20 7 -14 -1 -15 -3 25 25 -6 12 -19 7
word before 2: امارات	-9 -17 -1 0 14 5 15 20 -6 19 -24 -9 5 -10 -6 2
word before 2: اوكران	-12 -14 15 12 6 -12 -7 -14 23 29 -8 -24 8 12 12 -18
word before 2: تبادل	26 -11 -3 21 5 23 -25 13 27 -5 9 -19 -8 5 -12 3
word before 2: تي	18 -9 19 24 30 18 10 4 39 0 1 1 -7 23 -8 -18
word before 2: جديده	-10 5 -6 -5 1 -18 -9 -2 -18 3 11 -6 22 -13 -4 -7
word before 2: دوله	16 -21 2 12 16 1 -6 2 -2 12 7 4 -1 -3 1 -5
word before 2: روسيا	1 26 -7 22 12 7 18 -10 -22 -18 15 -8 -16 -14 -3 0
word before 2: علي	11 7 1 8 -3 8 -6 -4 -3 -21 20 4 -10 13 -2 28
word before 2: عن	10 -10 -19 5 2 -4 4 3 -5 -2 2 1 10 17 -1 6
word before 2: في	-2 1 4 12 7 3 12 -5 5 11 14 24 -8 2 -4 6
word before 2: كييف	1 9 7 0 12 10 0 -10 5 6 6 25 -4 -7 11 29
word before 2: لم	9 -15 -16 -31 43 15 -7 15 11 18 16 -6 -20 17 5 -23
word before 2: –	-18 1 -2 -4 16 -9 -4 1 10 -12 -8 27 -11 13 7 17
word before 2: •	11 5 -2 13 -6 -9 4 7 4 -17 15 10 -4 -16 -5 22
word before 2: ▫	3 -12 0 5 7 -3 14 -5 4 2 -14 19 -12 8 3 2
word before 2: ⚡	-33 -35 -21 9 -34 16 36 3 21 33 -31 -27 19 -36 -2 47
word before 2: ✅	1 26 -48 -1 -22 11 -13 -33 -19 -15 34 31 -28 -16 -19 32
word before 2: ❗	8 14 12 -19 7 -14 14 0 10 5 3 4 4 10 -4 11
`;

/** By unit, its worth to each answer. */
export const ROLE_UNITS = `
52 -7 -33 -101 -55 -46 -92 -110 -88 -7 -35 -41 -95
-81 -12 -103 -44 -101 -81 -56 56 48 -76 38 -2 33
-9 -33 56 -73 -90 -55 -27 -52 -34 -84 105 28 -84
-1 -54 -88 -74 32 40 16 -102 -129 -45 19 -72 48
17 -53 -140 -17 -112 -32 -97 50 -47 -8 -28 -84 -13
12 -8 -68 -28 64 -67 -42 -58 52 -71 -40 -73 -53
-10 -71 -66 -123 -18 -81 0 1 -61 94 9 -74 -97
10 -80 -64 12 -128 48 71 -17 -72 37 -62 33 -74
18 -56 25 -62 -15 -9 -47 -49 62 -120 -98 -103 -8
-11 -156 -67 -64 0 -64 -69 -46 50 24 -71 32 -84
6 77 -34 26 -68 -83 -107 -102 -73 -99 -28 -57 -90
-13 34 35 -72 -10 -63 -73 44 -65 -35 -129 -93 -121
-62 -45 18 106 -11 -110 -38 -86 -69 49 -90 -85 -64
40 -55 -62 -75 -104 -86 -8 -63 -87 -83 -29 104 57
-32 -78 72 -56 -57 -97 64 -94 -43 -5 -81 -70 -48
-109 48 25 -96 43 72 -10 -93 -54 -99 -98 -9 -50
`;
