/** Written by `npm run train` from the labelled posts: not to be edited. A cue, then its worth to each unit. */
export const ROLE_WEIGHTS = `
after bodies bodies	8 17 32 -13 -6 8 26 -12 42 -1 -18 25 2 -24 12 -17
after bodies civilians	15 6 35 55 38 40 7 32 7 6 -8 -19 -8 -13 -9 -21
after bodies military	12 8 -4 -9 20 28 -1 14 6 26 3 -17 0 -8 -33 -16
after bodies null	11 -15 20 -18 13 17 8 -29 28 -11 -24 20 -9 7 -12 -6
after bodies people	-27 20 -49 26 35 -5 41 -21 44 -21 -2 -18 -24 24 -9 -31
after civilians bodies	-4 12 3 -1 18 -30 33 -15 -3 14 -6 22 23 4 4 6
after civilians civilians	-2 12 21 -6 7 -8 18 3 19 27 -15 19 -6 18 16 -6
after civilians military	14 14 31 -41 -2 0 -21 -6 -15 -3 3 0 20 -8 14 -21
after civilians null	-9 -16 24 -12 -4 13 2 23 -8 39 16 9 -12 -1 -19 -32
after civilians people	-4 9 -8 16 -11 9 -13 -5 4 11 -3 -17 -18 16 -43 -13
after cumulative both cumulative null	14 -23 16 9 -2 6 -3 -2 -5 2 -7 0 -9 -21 -8 -7
after cumulative both dropped null	2 -3 -13 5 13 25 -4 11 9 8 -7 -3 -5 8 -1 -17
after cumulative null cumulative ua	6 18 -23 -2 13 -15 35 0 -20 -36 -23 23 -4 -36 4 -2
after cumulative null dropped null	-14 -23 -11 -20 -15 0 12 12 -17 19 -19 -8 30 -20 11 9
after cumulative ru cumulative ru	13 -38 -9 9 -2 4 0 10 2 19 4 -8 -2 -7 15 6
after cumulative ru cumulative ua	14 -16 29 -9 7 -17 1 5 6 -3 -15 -16 1 6 -7 -20
after cumulative ru dropped null	-5 -16 10 -14 -7 13 -13 6 -2 44 -17 -18 3 16 -13 9
after cumulative ru held ru	-19 27 -5 22 -8 -16 3 -7 -9 9 -13 -10 -12 22 -4 11
after cumulative ua cumulative null	10 -9 -16 9 -14 -8 8 -2 -28 13 -25 -8 4 18 21 -19
after cumulative ua cumulative ru	-10 18 -19 -11 33 -10 19 -25 -1 -23 -27 13 -11 -10 26 -16
after cumulative ua cumulative ua	0 3 16 -6 18 -4 12 -4 -9 -33 -14 37 10 -3 -8 -6
after cumulative ua dropped null	-23 0 -3 14 20 12 1 5 -4 -20 8 34 -5 -19 -38 7
after cumulative ua dropped ua	-22 10 -12 1 10 -5 13 -26 -16 -18 -6 29 19 1 -11 -18
after cumulative ua figure ua	18 17 -2 -5 30 4 20 24 28 13 -10 -11 2 -21 -16 -30
after cumulative ua held ua	14 10 16 27 -11 0 10 14 7 -35 31 -13 -11 -12 -9 -10
after cumulative ua part ua	8 -32 -2 18 18 10 -4 38 19 19 -2 0 6 9 -11 -27
after cumulative ua recap ua	7 4 24 -7 3 -2 12 22 -15 3 -1 -4 -10 -17 -4 -14
after dropped both dropped both	5 -13 32 12 13 14 3 -11 41 -13 -25 23 19 33 -21 12
after dropped both dropped null	41 -4 25 26 7 25 -2 14 38 18 -25 -11 8 39 1 -18
after dropped both dropped ua	24 -8 2 12 23 9 8 23 16 4 -22 -5 -9 7 4 -7
after dropped null cumulative both	8 -14 -9 10 -27 -12 29 20 -15 13 -21 -4 11 -14 -4 -10
after dropped null cumulative null	-2 -20 8 1 -9 -1 5 22 -17 5 -23 -14 8 11 7 -6
after dropped null cumulative ru	6 13 -14 11 13 2 -8 -4 16 -1 -10 -2 -3 10 -18 35
after dropped null cumulative ua	-15 9 7 6 -6 24 14 -4 28 27 -18 10 -10 9 -5 5
after dropped null dropped both	23 19 1 17 14 1 29 2 11 15 -22 13 -13 17 11 -5
after dropped null dropped null	4 -17 11 7 1 7 -10 -3 15 -4 19 2 -6 13 2 -4
after dropped null dropped ru	-1 -45 5 1 21 24 -3 24 5 5 -16 -14 -15 3 -1 4
after dropped null dropped ua	0 -4 -38 -10 16 -15 0 -7 23 31 -8 -7 -14 30 -2 11
after dropped null figure ru	7 7 7 13 -7 13 -5 -15 23 19 -8 -9 25 12 22 -19
after dropped null figure ua	-8 -22 -10 4 0 4 3 -10 -4 -12 9 -11 1 -8 30 -3
after dropped null held ru	-7 9 2 5 -4 -22 9 -9 4 -4 -10 -13 -14 6 -7 -15
after dropped null held ua	21 -16 9 25 16 -13 -22 19 9 -1 39 -3 16 17 -7 -17
after dropped null part ru	5 14 -2 22 25 25 9 9 10 -5 10 26 -20 14 -13 19
after dropped null part ua	6 -2 0 11 3 -10 6 4 8 8 6 7 -5 -5 -6 -26
after dropped null planned null	-10 29 12 8 0 -10 19 14 -15 -23 8 -16 -21 5 -12 -8
after dropped null planned ru	17 -28 26 16 -2 -13 -8 -20 9 -26 2 12 21 11 14 15
after dropped null planned ua	19 -13 11 35 31 2 -16 6 29 12 1 -4 16 4 5 -24
after dropped null recap null	23 -18 17 20 32 5 -1 14 12 5 -6 -8 -4 8 13 -9
after dropped null recap ru	18 20 -15 -8 2 -15 -13 16 -24 4 25 5 -1 15 -20 17
after dropped null recap ua	12 -17 23 -9 28 -25 -26 -19 3 5 14 -10 18 26 10 -25
after dropped ru dropped null	-5 9 28 5 -6 18 17 -16 12 -14 -13 -6 11 -26 13 -26
after dropped ru dropped ru	-5 -6 -19 21 9 13 -14 15 -24 -7 42 7 -11 16 -11 8
after dropped ru dropped ua	-3 8 -16 13 16 13 3 3 -1 -10 12 11 -7 24 -8 6
after dropped ru figure ru	2 24 -15 -17 -11 2 2 2 8 7 -5 -7 -14 -6 -10 11
after dropped ru figure ua	-24 22 -23 -26 -19 -5 -14 -23 -15 -15 32 29 8 -16 -18 17
after dropped ru part ru	4 1 -11 6 19 15 0 22 -4 -2 15 3 -31 12 -5 17
after dropped ua cumulative ua	-12 28 -24 -24 5 -1 8 -26 5 7 -5 -9 -14 -16 -3 6
after dropped ua dropped null	12 13 6 -6 -14 -4 -9 0 26 16 3 -9 -11 30 -15 10
after dropped ua dropped ru	10 9 5 9 26 4 -8 -8 32 -5 -8 2 7 -3 -6 -13
after dropped ua dropped ua	5 9 -5 -5 14 17 -1 0 -22 -3 18 2 -22 13 8 0
after dropped ua figure ru	-8 -10 22 -32 -7 -12 -12 -14 -4 16 -20 -10 19 -6 -5 7
after dropped ua figure ua	29 -5 18 19 18 13 -4 -15 -8 14 5 -2 -25 17 -15 -17
after dropped ua held ua	-3 -5 -10 19 7 -15 6 -2 18 -13 16 -6 7 -3 -9 1
after dropped ua part ua	-11 -35 -17 -1 4 51 5 42 -7 6 -10 -26 -19 14 1 3
after figure both cumulative both	0 -22 6 13 4 -12 19 -7 -2 19 -16 -7 10 -6 8 -8
after figure both figure ru	-21 -1 39 -26 -16 -5 14 -10 27 13 -36 15 22 -6 16 4
after figure both figure ua	-3 13 -13 3 44 1 -10 7 -21 -9 25 8 -28 32 -19 19
after figure both part both	-1 -4 16 -3 -23 -7 -6 -7 -9 29 -18 -10 16 -10 10 0
after figure ru cumulative both	30 -29 7 -4 -18 -9 15 18 -33 6 -8 -12 29 -2 -9 -17
after figure ru cumulative ru	-2 18 16 11 6 -15 10 5 15 11 -14 6 -20 20 -7 19
after figure ru cumulative ua	5 32 9 -12 17 -15 7 0 -20 3 -23 21 -30 19 -14 -12
after figure ru dropped both	-5 11 -2 1 -4 -5 -28 1 -3 -13 3 2 5 2 -20 -2
after figure ru dropped null	0 14 -3 -3 -4 8 -1 9 -4 -8 -16 10 8 -3 -9 0
after figure ru dropped ru	-12 0 35 -7 -18 -13 9 -7 10 7 -9 3 15 24 6 3
after figure ru dropped ua	20 -9 -27 -7 27 -21 3 13 -9 -9 16 23 -30 -20 -22 7
after figure ru figure both	-13 -5 -21 6 -8 3 -17 -16 -27 -5 22 -15 8 -13 10 -6
after figure ru figure ru	-14 -33 7 15 -8 -14 22 -23 13 16 -30 27 11 -2 -2 9
after figure ru figure ua	14 5 -11 0 2 8 -8 -3 -13 -23 22 22 -30 -1 -26 48
after figure ru held ru	-18 18 25 4 -7 -9 4 14 -36 -12 1 -21 -6 4 -3 23
after figure ru outside ua	-20 10 -9 -19 -10 0 1 20 2 2 -19 -17 -22 1 4 15
after figure ru part ru	11 -18 32 21 -4 -7 15 -4 34 9 -27 31 24 1 -5 0
after figure ru part ua	14 -23 -1 13 -8 -10 12 3 10 3 -17 1 -18 -4 1 -7
after figure ru planned ru	30 -20 1 21 13 11 -2 13 5 1 10 -1 10 17 -7 -13
after figure ru planned ua	0 -21 22 9 -17 7 -14 -2 29 16 -15 -13 8 -8 11 -7
after figure ru recap ru	-4 10 -25 -6 -19 25 -28 -13 5 6 19 14 -32 -8 -13 -11
after figure ru recap ua	9 -5 24 -2 8 -25 -4 2 13 -1 -23 1 20 -9 20 -27
after figure ua cumulative both	10 -19 -7 -12 0 10 15 10 -22 11 -16 -16 18 -3 -1 8
after figure ua cumulative ua	9 10 -15 -12 16 -14 -7 14 -10 -2 -8 7 -22 15 -22 -10
after figure ua dropped both	-6 22 -1 -16 1 16 5 24 0 16 -8 -12 -4 2 -11 11
after figure ua dropped null	3 -20 -15 -25 -6 -15 2 -2 -1 24 11 19 -33 -1 -1 -5
after figure ua dropped ru	-14 -6 22 -8 -11 12 -3 5 16 -14 -5 12 14 -6 25 -1
after figure ua dropped ua	19 -12 -16 16 5 13 -9 14 5 8 26 22 -7 54 -12 -10
after figure ua figure ru	6 -20 41 15 0 16 -16 -19 40 0 -38 29 20 35 11 12
after figure ua figure ua	-25 -6 -31 -18 6 -7 -21 7 -15 -1 0 15 -10 -21 7 19
after figure ua outside ua	-6 -31 -25 3 -1 -9 26 45 9 16 -15 -24 -17 -17 -49 48
after figure ua part ru	19 21 15 5 9 3 17 11 -5 11 -2 -28 -12 26 -20 -10
after figure ua part ua	15 0 -22 8 10 0 -17 8 -3 -2 7 -7 -8 -1 10 -54
after figure ua planned ru	40 -25 6 23 31 6 -6 16 3 -14 11 0 -11 14 10 -26
after figure ua planned ua	10 -34 -14 25 36 0 -19 15 2 -4 1 1 2 22 -4 -16
after figure ua recap null	16 -9 8 -6 10 14 14 13 36 24 10 -13 -13 24 9 -2
after figure ua recap ru	21 10 -1 13 17 16 -9 10 -4 9 -19 1 -7 24 2 -9
after figure ua recap ua	4 -27 -9 10 13 -2 -34 9 0 -6 34 3 -32 -13 -9 -12
after held ru dropped null	15 -6 -15 -2 7 21 -6 -3 22 -5 22 22 -14 -4 -10 15
after held ru held ru	-8 22 0 8 -4 8 21 -7 -22 -13 10 22 -12 8 -11 20
after held ru held ua	-13 36 27 6 17 -16 10 22 -14 -26 18 3 14 -27 -8 -3
after held ua cumulative ua	-5 -17 7 28 23 -17 -14 -6 3 0 18 -4 16 2 -7 -9
after held ua dropped null	-33 8 9 -13 26 10 20 15 -30 -5 11 -13 -29 -5 -5 2
after held ua dropped ua	14 6 18 17 6 13 -17 25 8 26 16 -24 -27 14 0 15
after held ua held ru	-15 6 -6 -20 -29 -30 -30 -2 -10 36 -14 -12 9 47 -2 8
after held ua held ua	-34 31 8 6 -22 -8 0 -15 -14 15 20 -14 -17 23 2 1
after military bodies	-7 -4 -10 15 3 10 -7 1 -18 -26 27 30 -16 0 -24 16
after military civilians	-20 15 5 31 5 12 9 -33 -23 20 29 17 -17 -31 26 34
after military military	12 6 -1 -41 -24 14 -10 48 4 -13 -12 -14 10 -12 -35 -6
after military null	7 -28 -38 4 0 6 20 52 -9 8 -10 12 -12 4 -18 -27
after military people	9 14 -12 -8 4 3 -5 -7 6 5 -22 13 -16 -7 -22 -22
after null bodies	5 -13 5 -23 3 4 7 -16 23 -18 -11 -13 -9 -12 9 -9
after null civilians	-17 7 -1 12 9 27 17 18 -18 0 -9 14 -31 19 13 15
after null military	7 -12 -10 1 -5 -6 2 -15 18 9 -5 0 -11 7 -14 -3
after null null	16 -18 14 12 -7 1 1 9 0 -8 12 -8 17 11 16 -34
after null people	-3 16 -21 9 25 20 3 -2 24 13 -12 23 8 5 22 -5
after outside ua cumulative ua	2 8 -9 -4 -8 3 17 12 -18 7 -3 -5 8 -4 -11 5
after outside ua outside ru	-10 16 -8 8 -11 -8 -9 25 -13 -30 -10 -19 30 5 45 -17
after part ru dropped null	8 15 2 8 7 3 7 26 -20 5 8 -15 -29 13 11 4
after part ru dropped ru	12 -1 24 12 22 21 5 17 7 15 -4 6 17 20 16 -9
after part ru figure ru	22 10 -5 -4 16 8 8 4 -17 -22 28 10 -12 27 -13 10
after part ru figure ua	-6 38 -37 17 -8 7 -11 -12 -13 1 34 -6 -24 -15 -35 29
after part ru held ru	-17 38 0 -5 -21 -30 -1 -8 -21 7 -26 -15 -24 22 -1 29
after part ru part ru	8 10 -33 6 12 -6 0 8 -26 -37 39 15 -44 -8 -15 23
after part ua cumulative ua	-25 -5 -2 4 0 24 -15 14 26 27 -6 -6 -25 -6 4 -13
after part ua dropped null	14 26 -10 -1 8 22 -10 -6 23 3 7 10 0 -10 7 0
after part ua dropped ua	24 -25 -24 21 32 -16 18 13 5 26 10 -4 7 0 4 -15
after part ua figure ru	-10 -17 33 -2 -23 -3 -8 -42 27 -2 -47 -1 35 -14 -5 -10
after part ua figure ua	-25 -9 -45 -8 -34 -14 5 4 -13 -21 12 -1 -26 -6 -13 22
after part ua part ru	1 23 -5 15 -23 24 6 33 5 21 -30 -21 -4 1 -15 -13
after part ua part ua	0 -6 44 8 -9 52 -6 -2 23 -9 -20 13 -25 3 2 -48
after part ua recap ua	34 -26 8 11 32 15 -16 7 35 18 -3 -16 -2 8 -1 -16
after people bodies	18 1 -35 2 33 -20 14 -5 -15 -16 33 15 -27 -2 -10 7
after people civilians	-16 -4 3 3 -17 -1 -9 5 -12 2 14 34 -7 -2 -2 15
after people military	-10 -2 16 13 9 -8 -51 0 -15 4 -4 -9 -19 -21 8 6
after people null	10 -9 -43 33 15 -1 -2 6 -19 2 -12 24 -2 -5 -7 -33
after people people	5 7 23 -4 -3 2 3 12 12 3 -15 20 14 -16 -59 -10
after planned null planned null	18 -15 1 11 7 13 -4 5 25 7 20 6 -1 18 15 -7
after planned ru dropped null	10 -1 -13 -10 19 5 -8 13 1 6 -3 22 -14 9 -6 7
after planned ru dropped ua	33 -15 5 34 35 11 1 7 50 23 -6 -15 6 40 6 -34
after planned ru figure ua	1 15 -20 -18 -1 -8 -12 13 -39 -32 28 32 -21 -22 -8 16
after planned ru planned ru	16 -10 4 14 13 -5 -17 14 5 -24 -13 1 26 -4 -5 20
after planned ru planned ua	16 -4 -12 13 32 -5 0 6 6 -11 20 5 -29 28 -17 6
after planned ru recap ua	16 -21 11 2 16 1 11 -5 8 18 -10 -30 -6 8 9 -8
after planned ua dropped null	-24 14 -16 -6 28 -3 27 -12 -20 9 -10 16 -3 -9 -21 -7
after planned ua figure ru	-2 -11 -18 -5 -1 1 -9 -9 29 34 -16 -11 4 -2 13 4
after planned ua planned ru	0 7 -13 0 9 19 12 -3 18 -9 -12 19 -19 16 -8 -17
after recap null dropped null	17 -35 2 14 -6 -2 -9 3 2 -7 13 0 -12 13 -1 -3
after recap null recap null	-2 8 23 -12 8 -11 -5 -18 -8 -6 -23 16 -27 6 31 2
after recap ru dropped null	-26 -1 19 -34 -27 -8 -18 -26 -17 3 -11 -9 -17 13 -9 7
after recap ru recap ru	43 -24 7 34 12 19 -3 27 22 3 0 20 -8 2 21 -29
after recap ru recap ua	12 -2 1 54 39 18 16 -3 51 40 -24 -43 -16 1 -2 -44
after recap ua dropped null	14 0 17 8 2 2 22 25 19 -9 12 -11 -9 5 -16 10
after recap ua recap null	-10 -5 -22 25 -24 10 -17 -8 -10 11 15 1 -16 16 2 7
after recap ua recap ru	17 -8 22 21 20 8 3 35 24 5 -16 -34 -9 11 4 -22
after recap ua recap ua	31 -33 12 23 6 8 16 6 5 20 5 6 -3 19 -9 -14
after role both	-6 -26 -39 23 -5 24 10 -4 -32 5 28 25 -7 -22 12 39
after role both of as many	-19 11 -33 -6 14 -19 -11 14 -13 17 11 -45 52 -7 -13 -30
after role both people military	-16 -2 -11 -18 -3 10 13 -5 -24 -3 18 39 -7 -8 4 23
after role both people null	7 4 2 25 -14 -16 -19 -32 43 -10 -35 8 -52 -27 2 9
after role both people people	-3 -43 -20 -32 23 7 19 -28 -58 -5 26 13 16 -33 26 22
after role each	16 -13 0 45 -16 -30 -1 1 20 27 -42 8 -11 -17 -9 13
after role each civilians people	36 -18 -8 28 14 16 -4 32 22 5 14 -14 -9 5 -13 -11
after role each military civilians	-39 5 -30 26 -29 -4 -21 -6 -22 21 -17 19 -20 -15 -11 66
after role held ru	-10 34 39 -15 -6 54 -17 11 -7 18 21 -36 -46 -20 -34 -13
after role held ru civilians civilians	20 2 -20 2 -9 33 -17 5 40 19 -1 -6 -19 1 -9 -5
after role held ru civilians null	21 -35 0 26 20 14 0 3 32 -4 29 9 -2 6 -5 -19
after role held ru civilians people	-31 24 -44 -19 -15 44 -11 -22 31 37 -21 -24 -30 -25 -28 47
after role held ru military military	-37 57 33 22 1 2 27 -2 -21 -51 29 -33 -25 -41 -8 -7
after role held ru military null	31 9 36 26 24 4 23 33 13 -23 29 10 -17 -3 -3 -27
after role held ua	-43 36 7 15 -28 -6 3 -5 -35 18 -16 -9 -2 35 0 -22
after role held ua civilians civilians	-10 -6 8 41 2 -31 12 -44 20 -5 8 -7 5 32 11 -33
after role held ua civilians military	-27 37 -8 -10 -6 -42 3 13 -32 5 -5 9 -25 -5 -1 2
after role held ua civilians null	4 -8 14 9 33 30 7 34 -16 -46 19 7 -27 -10 -10 -9
after role held ua civilians people	-36 41 -4 13 -4 -2 26 -11 -33 -39 13 -13 -30 -23 -10 6
after role held ua military civilians	-12 33 42 30 13 -5 5 39 -17 -11 25 -11 -20 -8 -6 -33
after role held ua military military	-48 49 1 -30 -26 -39 -25 -8 -46 37 -31 -26 -13 33 -6 28
after role held ua military null	-8 5 -7 -28 -5 -13 -8 3 -9 23 -9 3 -23 4 24 -11
after role held ua military people	-20 2 -21 23 -19 -38 -19 -11 30 40 -16 -25 5 61 -8 2
after role held ua people null	-6 -12 -27 16 -25 -2 14 -11 -9 12 0 4 20 -6 30 -10
after role held ua people people	-7 17 -16 -28 -29 -4 -22 -31 5 26 -38 12 -4 27 9 -4
after role missing	-1 13 19 10 39 -23 -9 15 4 27 4 10 -36 24 -28 -24
after role missing people military	21 -1 24 -10 12 2 3 43 -13 9 1 -3 8 16 4 -5
after role missing people null	26 -13 0 13 29 -3 7 19 12 1 10 28 13 25 -7 -2
after role missing people people	-3 7 42 20 10 -15 -15 -1 -17 -21 26 -14 -9 -10 -3 -1
after role none	12 -12 17 1 18 16 11 -16 9 -2 2 9 -23 14 -17 -21
after role none bodies bodies	28 -11 -1 19 2 46 -7 17 27 31 -5 -16 -19 39 -41 -17
after role none bodies civilians	37 -27 -24 36 32 14 8 27 40 -20 8 9 8 3 31 -18
after role none bodies military	30 -8 1 22 19 33 11 19 27 9 -28 -16 -15 17 -1 -18
after role none bodies null	54 -20 28 52 53 38 8 34 44 29 -1 -3 -10 46 -14 -34
after role none bodies people	30 -24 -9 13 16 18 -8 24 24 -10 36 39 11 16 4 -12
after role none civilians bodies	-17 26 -3 0 44 3 37 -5 6 32 -31 2 -17 1 -3 -45
after role none civilians civilians	-3 -7 8 -3 44 0 21 -13 -12 23 -40 12 -26 34 -1 -28
after role none civilians military	27 -17 50 19 31 7 22 32 48 8 -46 -20 23 11 9 -40
after role none civilians null	11 12 -14 32 42 3 35 19 7 -15 5 8 -34 14 11 -22
after role none civilians people	-14 9 16 -1 -18 22 4 -1 10 29 -33 1 18 27 11 -38
after role none military bodies	5 0 1 15 12 -20 -9 -25 -22 -24 21 21 3 25 -11 0
after role none military civilians	18 -17 -20 44 31 27 -21 -20 -26 24 53 18 -28 -7 21 -7
after role none military military	37 -19 -4 22 -4 22 -29 16 20 -27 -7 10 6 39 -4 -12
after role none military null	49 -59 7 18 36 6 -13 37 18 28 20 5 3 22 6 -43
after role none military people	19 3 39 11 -3 1 30 1 37 -10 -34 42 -3 -4 -10 -16
after role none null bodies	26 5 0 -8 10 -5 10 3 14 1 11 24 -7 4 2 -9
after role none null civilians	-3 12 4 -2 14 25 16 21 -17 -11 6 11 -10 16 21 5
after role none null military	3 -31 18 30 -8 28 11 -6 12 6 -4 2 7 17 9 12
after role none null null	-7 -17 0 24 20 8 7 37 13 -13 21 5 -1 27 -15 -39
after role none null people	3 8 -16 5 24 -3 10 -22 27 21 -9 13 4 13 30 9
after role none of as many	97 -41 5 95 85 54 -27 50 80 46 -15 -23 -74 82 -22 -67
after role none people bodies	47 -27 26 15 55 13 17 43 46 6 -6 -31 -10 20 1 -36
after role none people civilians	-8 2 -20 -3 -11 22 -20 9 3 40 -2 7 -20 21 -16 -15
after role none people military	8 25 24 27 11 -9 -33 13 13 13 5 -3 11 3 -22 8
after role none people null	8 -7 13 22 15 13 -44 15 4 1 17 -3 -6 24 -12 -31
after role none people people	19 -30 9 23 16 4 -6 -41 6 23 4 32 -41 -11 -48 -13
after role outside ru	11 -17 -7 6 -6 -4 37 22 -25 28 -33 -15 2 -4 -18 23
after role outside ua	-24 15 -25 -27 -18 10 -14 54 -6 -38 -31 -35 34 9 73 -24
after role outside ua military military	-21 18 -18 -26 -13 15 -28 50 -23 -20 -15 -21 46 -5 62 -36
after role outside ua military null	12 -27 -18 8 15 19 -19 20 2 -12 8 -27 -17 3 0 2
after role outside ua military people	-21 31 14 -25 12 -18 27 5 6 -21 -15 20 7 17 25 -19
after role outside ua people people	-27 -11 -29 15 -36 -8 -21 26 -5 -11 -33 -26 45 14 26 -26
after role ru	16 19 -10 2 -16 -1 -1 15 -9 -9 10 0 18 -29 -2 11
after role ru bodies bodies	-6 22 -32 -6 6 -11 -8 -5 -34 -21 21 53 -36 -8 -32 2
after role ru bodies null	-12 37 -24 5 28 10 -6 -13 -4 -17 4 41 -52 -6 1 -8
after role ru civilians civilians	28 21 -10 32 -1 8 -11 14 -3 5 0 4 -25 49 -27 4
after role ru civilians military	-18 5 18 -31 -29 19 22 -34 18 8 -7 14 20 -13 -12 29
after role ru civilians null	3 -3 57 -3 -15 17 -29 12 75 27 -39 8 13 -6 39 -34
after role ru civilians people	18 -27 3 2 -10 0 -1 3 11 15 7 16 13 -4 -7 -11
after role ru military bodies	-37 -10 6 -29 -45 -23 -15 -26 -28 -25 15 29 15 -12 8 52
after role ru military civilians	-26 -27 14 0 -15 -14 15 3 -8 -12 -28 -6 26 -23 48 42
after role ru military military	13 25 -15 -38 -13 2 -9 28 -5 -51 25 10 -19 -43 -25 23
after role ru military null	13 -25 29 24 -28 25 -25 12 23 -11 -13 -16 13 15 -18 -4
after role ru military people	28 6 -20 -11 19 19 -5 8 -10 -21 32 -8 -2 -38 -7 -6
after role ru null bodies	7 -29 23 -1 -15 8 -40 1 2 -9 -5 -6 18 22 12 -11
after role ru null civilians	-6 -25 31 -20 7 -2 11 20 49 3 -45 6 39 11 39 -7
after role ru null military	-21 12 -3 -16 11 -3 -22 6 -21 11 4 24 5 -21 7 32
after role ru null null	-22 9 -25 -7 -20 13 -23 -20 -25 -23 50 35 -43 -27 -38 23
after role ru of as many	-45 3 12 -37 -54 20 -38 -41 -17 -77 22 79 20 -44 5 95
after role ru people civilians	-37 -10 38 -6 -45 -4 12 -16 19 -32 -29 12 29 6 6 41
after role ru people military	-31 4 2 23 -13 -15 -8 -23 15 10 -10 -2 4 -20 12 30
after role ru people null	5 -19 -13 -12 17 0 -4 32 -11 9 9 0 24 17 6 -29
after role ru people people	8 -16 -39 -5 18 -3 8 23 -37 -31 36 -23 19 -20 -25 17
after role total both	-9 53 -37 -2 41 4 32 -3 -9 35 -51 18 -12 10 -9 -66
after role total both null military	-16 23 -34 -6 14 16 23 -26 -1 29 -39 11 -13 -23 -22 -31
after role total both null null	-1 -3 8 -26 23 16 25 9 -23 0 -12 16 19 -16 19 -20
after role total both null people	-47 55 -46 -18 7 -11 60 -17 -13 37 -54 13 -1 -25 -4 -31
after role total both people null	-4 -18 -9 30 27 23 -11 -4 -18 -9 -2 -13 -6 20 8 -34
after role total both people people	14 -5 -8 -18 51 -34 13 10 4 -4 -28 16 -22 -3 5 -39
after role total ru	-26 30 -13 -22 -14 -21 19 5 -28 32 -59 -8 -3 22 -29 -7
after role total ru civilians civilians	-25 46 1 -18 17 -47 -5 2 -35 25 -25 -10 -4 32 -26 -5
after role total ru civilians null	-31 23 45 -23 -30 -13 -25 -30 -45 48 -18 -31 -24 58 -40 44
after role total ru military civilians	-12 19 -16 -27 -15 25 -13 11 1 32 -23 -18 -34 13 -23 -9
after role total ru military military	-26 6 -27 11 -5 -16 29 5 -31 6 -5 -31 -3 23 5 -4
after role total ru military null	23 -39 -19 10 19 27 36 41 -4 17 -33 4 24 -16 42 -23
after role total ru of as many	-57 78 -45 -31 22 -11 45 -23 -17 -3 -30 19 -41 -41 19 -46
after role total ru people military	27 -32 12 17 -5 -11 -13 15 27 -13 18 7 8 7 15 16
after role total ru people null	29 -27 16 21 46 19 -9 12 28 -7 -13 6 0 10 25 4
after role total ru people people	-37 31 -18 -2 13 2 21 18 -11 -9 -23 10 -46 -6 -6 -39
after role total ua	-40 29 -14 6 3 53 23 3 27 6 -9 7 -13 -36 -20 -16
after role total ua bodies bodies	-11 -5 1 -13 -34 51 -30 -22 67 39 -44 -26 -2 0 -28 23
after role total ua bodies null	-17 -21 -24 -6 16 46 0 -23 9 -6 14 16 3 -2 -9 23
after role total ua bodies people	-26 14 -26 12 0 -1 22 -22 36 10 -23 -4 -26 4 -11 7
after role total ua civilians civilians	-15 30 30 -2 -6 15 7 -10 -7 -16 27 -13 -8 -43 -28 15
after role total ua civilians null	7 9 -2 15 20 0 10 30 -1 -5 5 -12 7 -31 5 -11
after role total ua military civilians	-30 37 -22 -47 39 -45 31 -17 -41 -27 -32 33 -33 -28 -11 -34
after role total ua military null	-21 -15 -2 1 -28 -26 2 -4 -15 -21 33 12 16 4 -26 -16
after role total ua null null	-19 10 -30 -6 -9 26 4 -30 30 17 -6 -29 -20 20 10 26
after role total ua of as many	-67 89 -52 -44 8 25 56 -30 2 19 -65 -2 -39 -52 -4 -11
after role total ua people bodies	-26 31 -25 -17 14 -9 12 -11 -42 -11 -15 36 5 -27 -7 -19
after role total ua people civilians	9 9 50 29 52 4 3 17 21 25 -8 21 -27 -33 -13 -51
after role total ua people military	-16 26 28 -9 -9 7 -11 20 7 -11 15 -12 17 -31 16 2
after role total ua people null	-25 -15 -21 13 4 7 41 16 -9 -10 -11 21 35 -2 0 -41
after role total ua people people	-21 30 -39 1 12 16 23 12 15 18 -18 13 -46 -30 -16 -39
after role ua	7 -10 6 -58 -13 -49 3 29 26 -10 -11 33 6 -30 -17 6
after role ua bodies bodies	-9 -9 38 -34 -7 -29 51 1 33 13 -23 52 38 -45 63 -30
after role ua bodies military	4 -15 14 -7 3 -24 -2 1 11 11 -5 -1 19 -11 -7 -18
after role ua bodies null	33 -35 62 -4 6 -21 3 4 55 6 -31 -4 19 19 16 -9
after role ua bodies people	3 5 -7 19 -2 20 -5 1 -1 -32 4 -6 -11 10 27 -20
after role ua civilians bodies	-11 -16 -8 -7 -17 -10 -38 -12 -34 -10 40 11 24 1 -3 28
after role ua civilians civilians	30 -20 44 -13 -5 -25 24 16 40 8 -21 3 21 -32 42 -9
after role ua civilians military	17 -17 11 -29 18 -36 -22 1 -10 2 12 23 16 -19 51 0
after role ua civilians null	12 -49 -8 -13 -1 2 15 -10 -1 33 34 35 -3 4 -45 -17
after role ua civilians people	7 -1 2 -9 8 -9 -7 14 -19 -10 6 43 -12 21 -27 -8
after role ua military bodies	5 6 -6 -7 -7 14 -21 8 -18 -25 34 11 -1 -35 -20 17
after role ua military civilians	-9 12 -24 -19 1 0 -37 8 -34 -19 41 51 14 -20 3 70
after role ua military military	3 -40 13 -36 -18 -15 34 32 35 59 -19 -12 3 -14 -37 8
after role ua military null	2 4 -37 -24 17 15 3 39 -3 21 -11 -14 -34 23 7 -8
after role ua military people	6 7 -3 0 11 -21 15 21 16 20 -39 19 -31 14 12 -24
after role ua null bodies	-4 -6 15 -8 -17 -10 4 -25 -14 -6 4 14 -3 -6 21 -2
after role ua null civilians	-2 42 -38 -8 -1 14 -18 1 -34 2 49 8 -33 -1 -46 23
after role ua null military	-23 34 -30 -33 15 -32 0 -15 -15 8 10 9 -41 -11 -31 10
after role ua null null	-13 -4 58 -6 -25 -1 -22 -4 78 23 -45 21 30 -17 47 8
after role ua null people	-7 22 -41 4 32 -6 -4 -11 -17 -17 17 27 -33 -7 11 15
after role ua of as many	-118 -2 43 -62 -93 -61 -82 -72 -17 -51 24 127 83 -66 -60 111
after role ua people bodies	-36 36 -40 -15 -17 -5 -18 -28 -39 -10 48 41 -8 -12 -11 47
after role ua people civilians	-14 0 -42 -3 -14 -5 -31 13 -51 -15 62 15 -31 9 26 28
after role ua people military	2 -23 -14 -28 26 -39 -43 19 -16 -26 12 1 7 -9 10 20
after role ua people null	33 -31 -12 -4 23 46 -24 9 11 2 16 19 -20 3 -31 -25
after role ua people people	9 14 40 -20 -43 4 10 55 61 29 -61 -3 43 18 -14 -1
always	51 2 23 13 42 0 10 -1 26 -19 50 37 10 33 -3 6
bracketed	5 -16 -23 18 -2 4 -10 -7 -2 17 24 19 -27 -4 -16 10
counts bodies	12 20 1 -2 -4 3 11 -10 30 -30 7 34 -5 -21 -2 8
counts civilians	-18 14 17 16 6 15 1 -9 -25 16 24 11 -5 -1 9 17
counts military	7 3 23 -2 2 18 -20 2 -1 1 2 2 2 -5 2 17
counts null	18 -17 0 -6 0 -7 10 15 3 -12 7 0 9 9 11 -35
counts people	-2 16 -4 1 17 -11 11 -5 19 9 8 5 22 0 -8 2
day ahead	21 -8 -13 5 52 -13 -11 16 19 39 -4 -1 3 13 -13 -58
day ahead left	17 15 6 15 47 -2 23 -10 13 15 -4 15 -22 22 2 -43
day ahead right	11 -38 -2 0 5 -6 3 20 7 15 5 -36 27 25 13 -20
day before	15 6 -16 4 21 -38 -13 10 33 5 -10 6 -42 -19 -7 -26
day before left	31 -12 0 -4 19 -43 23 41 30 -9 -13 14 -31 -28 -22 -23
day before right	-20 16 0 20 6 -14 0 -8 35 45 -15 1 -36 25 -6 -27
day long before	18 14 -19 -16 22 20 -8 17 4 19 18 49 -22 -18 31 -60
day long before left	22 -9 -12 -20 26 0 -2 15 27 -9 1 31 -36 -38 27 -55
day long before right	11 5 -8 -31 -1 -10 5 -4 18 -6 -18 35 -3 3 18 -19
day same	-18 34 13 5 17 -5 -12 0 24 10 3 23 10 -19 36 9
day same left	-1 -1 5 -4 11 5 2 -1 6 16 4 25 9 -17 26 12
day same right	-21 32 -32 -18 2 -2 -6 -5 -3 29 -9 10 -35 -17 -14 -20
day the day before	31 -54 8 5 10 -20 -4 33 1 -2 22 16 9 -27 -4 -19
day the day before left	36 -31 -5 -7 10 -4 -7 16 -13 10 28 12 8 -22 9 -25
day the day before right	-5 -32 0 -17 1 -3 -5 -25 -17 3 19 0 17 -17 -12 -3
fate cumulative	-12 2 -12 7 1 0 3 -7 -8 35 -23 5 13 -13 -27 1
fate cumulative both	13 -34 -7 0 -13 -24 24 40 -36 31 -27 -48 35 -11 -6 -20
fate cumulative null	19 3 -23 6 -1 26 14 -7 -33 7 -33 -18 20 -26 0 -20
fate cumulative ru	5 1 -15 1 7 7 8 -23 28 20 -40 3 -24 3 -11 3
fate cumulative ua	-10 10 14 0 17 -3 0 -4 8 -11 -13 30 1 9 -21 -9
fate dropped	2 -10 -3 7 -8 -9 -8 -5 2 4 2 6 -25 4 2 -12
fate dropped both	-6 2 19 8 7 4 -15 -6 11 -4 0 11 -6 5 -21 8
fate dropped null	2 -1 -2 10 0 -1 -6 -5 -11 -4 -13 13 -24 2 18 -12
fate dropped ru	10 -11 24 2 4 20 -15 3 9 16 -17 -2 -3 14 -16 5
fate dropped ua	17 -13 -8 25 11 -5 10 2 -4 1 15 -3 -46 18 -34 -8
fate figure	-16 -10 -2 9 -9 -13 -22 -23 4 -3 17 7 10 5 6 10
fate figure both	-3 -8 -28 -6 14 7 -16 13 -10 -4 13 -39 31 33 -29 -18
fate figure ru	-5 -18 20 19 -10 6 -23 -23 36 -7 -56 2 9 -10 -2 -1
fate figure ua	15 26 -37 19 0 -18 -19 -12 -10 -4 18 12 -26 2 4 22
fate held	-19 7 1 31 -11 -14 -1 1 -10 4 41 -30 3 29 -4 6
fate held ru	-16 18 -25 9 -28 -22 4 -27 -18 8 -37 -22 -16 33 0 26
fate held ua	1 -11 22 36 -23 -3 -1 6 -3 -27 40 -31 8 1 -24 -20
fate outside	-41 7 -46 8 -15 7 8 59 -30 10 -21 -44 8 -1 5 5
fate outside ru	-3 3 -15 -2 -1 -12 -1 39 -32 -26 5 -17 27 -2 20 -23
fate outside ua	-30 3 -30 -1 -5 -26 10 38 -1 12 -32 -31 11 -5 -6 30
fate part	7 -13 4 -5 1 -3 -5 8 9 -6 8 7 -1 -6 -28 -22
fate part both	19 1 30 13 6 -8 -9 3 8 21 17 -2 2 9 -7 -22
fate part ru	18 -1 8 6 -11 8 2 6 21 10 -10 -5 15 1 -11 10
fate part ua	8 -17 -12 6 8 -8 -7 8 -8 -36 7 12 -29 3 -2 -40
fate planned	10 11 18 5 7 -23 23 1 18 21 -10 6 -9 -7 -7 -13
fate planned both	9 1 14 10 -1 -4 4 7 28 -3 13 7 -8 16 -1 -12
fate planned null	9 4 1 17 15 3 12 21 -3 -9 -7 2 -30 -9 -11 -18
fate planned ru	4 -4 31 2 0 16 12 -2 5 0 -4 5 -2 12 -10 -8
fate planned ua	14 21 10 10 20 -10 8 -14 21 10 -19 16 -4 16 4 -17
fate recap	29 2 -5 12 18 -1 -4 -19 4 5 21 9 -23 1 37 -44
fate recap null	-17 27 15 -6 -1 -4 -12 -35 10 -10 -4 19 -18 2 31 -42
fate recap ru	33 -5 -12 -13 15 14 -15 35 -12 8 9 -17 -10 -23 11 -34
fate recap ua	16 -13 18 2 46 -19 -4 -12 5 8 1 -12 -9 -20 36 -29
found N for N	28 24 30 7 8 10 8 -33 33 7 12 46 -17 -16 3 23
found N from each side	22 20 55 -2 37 -1 -43 -52 47 -59 15 32 -9 8 -69 23
found N-for-N	-4 20 7 -25 19 -3 0 -7 12 -25 -6 36 -19 22 0 20
found number and noun	1 6 1 13 7 -15 5 8 -1 7 8 6 14 -2 8 6
found number without a noun	-9 9 18 -33 1 23 17 12 7 -5 9 9 4 12 -5 -7
found that many	-13 14 -14 6 -10 -15 10 -22 2 -5 -35 14 -14 -26 15 13
found the same number	-36 -21 -27 15 -14 -2 -26 -12 -11 -5 1 -1 -10 -5 28 0
language ar	-2 -23 25 20 1 -9 -10 7 -3 26 13 -16 17 24 -2 -5
language en	4 6 3 13 11 1 1 -1 6 5 -2 3 19 0 -2 4
language ru	3 15 10 2 -14 17 6 9 4 20 14 3 3 6 24 15
language uk	7 1 24 7 24 -21 23 -4 -6 -14 12 16 -3 8 -39 1
last a look back at a period	-14 -35 -11 -9 -30 -10 37 17 -8 25 -17 -26 33 -28 18 -23
last beyond the exchange formula	-32 31 -41 -35 3 4 -1 57 -30 -6 -31 -28 -8 6 14 10
last both sides together	-2 -9 17 3 9 5 11 0 9 2 -9 15 4 13 -15 -1
last counts no person	-8 -19 -3 -1 6 -18 2 10 16 0 24 1 -24 11 7 -36
last exchanges counted beside a total	-7 -10 -1 -4 -17 12 22 19 -10 15 -8 -24 12 -13 -5 -10
last formula of an agreement	19 14 4 9 7 -16 26 -6 26 -1 -27 18 -20 6 -7 -13
last has not happened	8 14 5 19 31 7 16 1 6 3 3 -5 -19 14 -1 -45
last no transfer in its sentence	-16 -23 11 11 6 -2 -1 -1 -4 11 2 4 -3 10 -25 -2
last no transfer is spoken of	2 5 -3 11 3 17 -20 -6 28 2 13 11 -25 22 -4 0
last one number for a side	-5 -24 -7 -14 -12 -8 -17 -18 6 -4 21 -2 0 -10 -3 -4
last part of a whole	11 -18 10 -21 13 24 0 -12 26 -15 -3 34 -2 8 -5 -56
last recalls an earlier transfer	14 20 -6 -4 15 10 -25 -15 29 19 -1 3 -8 -13 12 -40
last running total	28 -11 -8 4 14 -10 11 -7 -13 -5 -16 -20 9 -31 -11 -8
last side of a running total	-28 -7 -4 -37 -23 2 39 0 -27 34 -30 7 5 -21 -13 13
last side of return	4 32 11 15 8 3 16 13 2 24 0 -3 -7 -2 -14 -11
last taken prisoner, not returned	20 -15 -8 28 20 29 6 20 19 21 -7 -1 -19 15 -3 -12
last to a third country	28 -4 19 31 30 3 16 46 44 16 -17 -16 -32 17 12 -25
last too many for one day	21 -11 11 8 19 5 -3 6 16 -4 -21 23 9 -4 16 -13
last who holds them	-17 11 -11 8 -9 -14 1 -19 -11 -21 17 -25 12 -3 -8 8
left (	22 -24 -1 17 22 15 17 -7 0 -15 15 15 3 18 -12 1
left )	8 -13 -8 4 -20 1 -13 -16 -1 0 42 8 -9 22 0 18
left ,	7 27 14 -25 -11 16 11 24 6 -11 10 4 -4 -8 8 -3
left :	13 5 9 -4 -3 -4 -3 21 2 11 8 16 13 -1 4 3
left ;	23 -4 -19 -3 5 -7 -23 2 17 8 22 3 -24 14 -28 -10
left weekday other	28 -5 2 35 3 -28 -26 -15 21 28 1 -22 13 3 -2 -29
left weekday same	-14 -8 -17 0 -13 -21 -8 -15 -1 -11 -15 -14 -37 -19 28 13
left –	-1 29 -1 -4 10 -12 5 3 5 -6 -8 -23 1 -10 11 14
line of a list	13 8 -11 6 12 -7 32 7 -7 -3 -8 12 7 19 17 -14
narrow false	-2 11 3 13 6 3 8 5 6 4 4 6 16 2 0 12
narrow true	24 4 18 -48 -4 -31 -8 17 19 -21 17 34 -35 17 10 -60
noun noun.body	3 15 -6 -10 -3 -3 12 -29 34 -27 10 32 -14 -7 11 10
noun noun.branch	4 -25 36 -8 15 -2 23 -15 15 8 8 26 -22 23 13 -34
noun noun.child	0 18 -32 -3 36 17 13 1 -3 2 11 60 -7 4 -4 -15
noun noun.civilian	-26 0 33 19 3 22 2 -21 -24 17 32 -3 -18 5 20 25
noun noun.exchange	32 -47 -37 10 -7 -13 31 8 -46 20 -20 -14 33 -43 31 -29
noun noun.family	12 -16 -3 -24 22 -11 -8 -21 2 -10 24 32 -32 19 0 -25
noun noun.foreigner	14 22 11 18 12 -3 -14 39 -3 9 20 -12 -13 -7 -14 -25
noun noun.man	13 -53 -25 -10 25 -17 -10 33 11 -13 14 -3 -13 7 -9 -15
noun noun.military	-5 5 11 13 1 7 -15 7 5 -1 9 -9 -1 -12 10 24
noun noun.other	25 -28 -1 21 0 -5 -9 1 21 -3 20 -2 -27 30 22 -52
noun noun.people	-19 20 -9 1 7 -1 5 9 7 3 1 1 19 11 -2 10
noun noun.rank	39 -7 -21 5 27 -17 1 4 18 -5 31 19 -16 26 18 -49
noun noun.soldier	-9 -18 14 10 -2 -21 -44 3 11 -28 6 -22 1 -23 -3 9
noun noun.woman	6 0 48 12 -10 -6 -5 16 28 -6 -6 31 -24 -11 -44 -2
noun null	9 7 18 -8 4 -6 -2 1 11 23 -1 25 -6 -1 -25 4
numbers 1	17 13 -2 29 2 -24 15 -20 7 9 17 13 -15 14 21 11
numbers 2	1 17 25 6 1 16 21 -20 -4 14 3 5 -9 14 2 20
numbers 3	-7 6 6 6 14 -13 8 8 1 -1 2 13 15 16 9 10
numbers 4	-10 -13 8 -15 1 5 -11 17 -3 -7 12 10 1 -8 2 0
numbers 5	5 -5 -3 -15 2 4 4 3 18 1 7 13 3 -3 -12 -3
own agent	-48 0 6 4 -38 -9 11 -43 0 -16 -14 57 15 -12 -32 4
own null	-2 -1 -3 4 8 -2 13 -2 4 2 8 8 11 8 -4 2
own opposite	-6 9 39 8 -13 -19 -18 -14 18 9 -11 3 32 25 4 10
own perspective	-19 30 25 8 5 6 -17 9 5 15 5 11 -8 -5 31 33
own ru	-13 -1 53 11 -50 -9 -29 -10 66 64 -98 -19 39 36 37 -2
own ua	17 39 -10 16 67 19 23 46 -12 -73 40 4 -88 -24 -71 20
party media	11 1 11 0 -6 -4 0 -19 -1 2 8 -1 0 -5 -13 4
party mediator	-3 -39 -5 16 -9 -20 -1 13 1 13 22 -11 23 8 0 8
party ru	6 13 21 14 -39 31 -2 -4 16 24 -6 0 -2 29 17 19
party ua	11 12 13 -9 29 -14 18 19 -5 -14 12 21 -26 21 -38 4
place 0	-6 17 3 14 20 -17 9 -21 -2 15 29 10 17 14 24 19
place 1	1 11 21 -8 2 12 3 8 0 6 -9 17 -3 3 -5 14
place 2	-2 -2 -13 -1 -5 -3 8 15 13 -3 -5 -4 4 10 -30 -7
place 3	9 13 13 9 -17 28 12 13 -1 -6 -9 0 5 3 -31 -3
place 4	9 -4 2 3 3 -5 7 -4 21 -4 -6 19 11 -8 -25 -28
qualifier approx	-23 28 5 7 -46 10 -8 15 -12 -12 22 -12 -3 4 -24 -16
qualifier at_least	18 16 34 51 4 15 8 15 -1 23 -5 -22 -37 -3 -26 -14
qualifier at_most	1 6 17 25 24 18 4 42 -4 8 22 9 -18 47 12 -40
qualifier more_than	-21 41 4 11 9 10 20 -1 5 17 -17 -6 20 16 9 -8
qualifier null	4 2 2 -4 7 -1 8 3 8 4 7 11 11 8 2 6
right (	-1 30 -33 18 -4 -12 33 -18 -3 -14 -6 -16 -18 -5 23 5
right )	29 10 2 20 30 11 -26 12 20 0 7 2 -33 20 -3 21
right ,	11 -1 16 -5 -1 21 8 9 -4 -1 5 1 7 15 1 -1
right :	-6 1 -3 25 4 16 -5 -17 1 12 11 0 -23 20 -14 35
right ;	7 16 17 -25 2 26 5 33 -16 12 20 10 9 -9 2 5
right weekday other	46 -6 7 23 25 -1 -17 9 23 -7 5 12 -16 15 15 -18
right weekday same	-22 -11 -7 -4 -15 30 21 -12 -10 -5 9 9 8 -22 0 35
right –	-3 -5 -1 -15 -1 22 14 11 -8 -3 13 7 2 6 8 8
said both	19 -32 -6 12 -13 8 29 -3 -1 4 -2 7 5 -47 4 34
said both alike larger	33 -5 18 -1 -2 -13 24 -2 16 -19 0 38 -24 -39 10 49
said both alike same	-36 3 -24 -16 12 -28 -32 15 -20 21 33 -50 61 0 -7 -38
said both alike smaller	25 -22 -26 10 3 -18 45 38 -13 51 -43 -18 13 -17 21 -26
said both other larger	2 -24 -3 7 -4 -15 12 -24 21 -3 -14 29 2 -24 6 28
said both other smaller	30 -15 19 1 26 20 23 30 -5 8 -14 -37 11 -5 25 -21
said each	13 -10 4 25 9 9 -1 13 10 1 -40 -18 -18 -4 0 -11
said each alike larger	13 -25 -27 54 18 43 41 17 47 49 -30 -52 -37 16 25 -51
said each other larger	-13 5 -15 20 -13 0 2 9 -3 8 -16 15 -4 -13 8 22
said each other smaller	34 -7 3 -1 0 -16 27 20 4 -24 16 6 10 16 4 -8
said ru	22 15 -17 -23 -18 -6 -10 10 -4 8 0 -21 -1 -19 -2 -8
said ru alike larger	13 14 -35 28 42 -10 -8 82 -13 2 13 -12 -30 -14 -5 -19
said ru alike same	-45 5 3 -29 -51 -15 -31 -44 -18 -50 37 91 17 -30 -15 84
said ru alike smaller	12 44 -50 -1 -13 22 -5 16 -26 39 39 -23 -14 -4 -74 -4
said ru other larger	30 -21 5 6 -16 -12 -23 13 -2 22 -24 -12 -9 -6 25 8
said ru other same	-71 -15 40 -31 -68 -11 -46 -64 -30 -65 -3 88 17 -46 20 75
said ru other smaller	-2 7 -23 -10 16 16 -24 -10 -10 12 22 -16 14 -19 -24 -22
said twice	-30 -18 35 -2 -39 -15 -19 -51 -40 13 45 46 -11 -34 18 -22
said ua	6 -1 3 -34 -13 -33 -1 21 31 -14 -13 12 7 -55 -36 -10
said ua alike larger	9 -69 41 -15 -11 1 -13 48 64 29 -39 -35 13 -48 40 -25
said ua alike same	-83 -1 65 -54 -99 -41 -72 -53 10 -44 19 95 76 -37 -23 124
said ua alike smaller	-9 22 8 6 20 -35 40 21 4 27 -50 20 50 -11 -26 -72
said ua other larger	33 -43 -7 -27 -5 -21 -34 23 20 6 6 1 0 -33 -17 17
said ua other same	-87 -39 13 -56 -69 -60 -76 -79 -63 -69 63 116 51 -65 -19 73
said ua other smaller	-1 8 8 -4 38 -37 12 -18 21 14 -9 0 8 -23 -18 8
sentence 0	-4 10 5 11 2 -2 4 -11 11 0 16 17 28 5 -5 17
sentence 1	-1 11 4 11 7 1 14 -2 1 7 7 12 10 1 9 11
sentence 2	-7 11 13 5 7 0 8 4 1 13 5 5 4 5 7 -12
sentence 3	9 20 -2 -20 -14 13 26 10 -6 7 1 -7 -16 8 -23 -5
sentence 4	14 13 18 10 24 -8 -2 6 6 15 -12 0 -31 -2 -48 -14
side both	4 -24 -1 18 -4 -14 4 9 -1 17 10 -23 23 0 -21 -18
side both by both	4 6 -10 8 -19 -3 -6 2 6 14 -4 -5 28 8 -16 -8
side both by view	21 -26 -5 1 -20 8 22 14 -9 31 -21 -21 28 -11 -11 -5
side null	-7 -10 -4 -2 -10 0 5 8 -1 2 6 -1 -4 12 9 -7
side null by null	-10 0 6 4 -1 13 6 11 -2 -9 5 6 0 9 12 -19
side ru	-3 2 14 -2 -12 15 -4 -6 24 -13 -45 3 11 23 -5 -2
side ru by agent	-20 -44 5 19 -6 -1 -1 -4 17 8 -48 24 -17 22 0 -17
side ru by direction	-8 -2 6 -15 -19 17 15 -15 22 -6 -36 13 -7 -4 -17 2
side ru by formula	12 -4 36 12 -10 7 26 -21 46 23 -71 39 22 7 7 -6
side ru by phrase	-5 3 34 9 -18 -1 -22 12 36 24 -50 -16 24 28 -3 -8
side ru by return	1 -2 0 -2 -2 19 -5 -25 26 20 -11 -8 -2 11 14 0
side ru by view	10 10 -14 14 0 4 -6 -8 -7 16 5 16 22 9 -1 -3
side ua	-7 9 -13 12 17 1 3 7 -10 -4 16 8 -52 -9 -2 -7
side ua by agent	-11 1 -29 19 4 -8 6 11 -7 -1 20 11 -7 -8 21 11
side ua by direction	12 15 -8 0 10 -20 18 1 -1 -6 17 -5 -38 -6 -20 -8
side ua by formula	4 12 -48 -10 37 -5 -11 -19 -1 12 37 -5 -57 -5 -41 11
side ua by phrase	3 9 0 28 25 7 10 16 -5 -15 16 6 -59 10 -45 15
side ua by return	15 -8 0 20 -5 -7 1 25 6 -4 -4 -18 13 35 5 -19
side ua by view	5 4 -4 7 3 6 -4 1 -11 -20 -2 5 -25 7 10 -9
size more	-23 50 36 26 53 18 71 22 7 29 -65 -7 6 30 -33 -84
size more bodies	-1 26 -21 -4 109 -41 33 18 -12 -43 -46 62 -36 36 -23 -79
size more civilians	-29 18 32 29 55 36 43 32 6 -31 -4 -20 -4 3 8 -76
size more military	-9 64 24 -4 4 27 10 22 10 33 -15 -30 -28 -19 -47 -83
size more null	-13 -4 23 27 50 1 21 0 20 -27 -29 -12 -17 38 -11 -46
size more people	-27 33 9 39 16 25 86 -8 -14 23 -82 2 2 35 11 -60
size one	61 -41 19 56 40 -5 -19 -20 17 -23 25 26 -19 26 21 -37
size one bodies	24 -10 4 30 5 1 1 -2 16 5 20 -1 -24 19 -8 -12
size one civilians	15 -4 4 0 -18 3 3 -24 -35 7 31 23 -11 9 30 16
size one military	18 -60 35 15 28 4 24 34 31 28 -37 -19 17 12 18 -46
size one null	51 -25 29 38 47 13 -32 25 52 -30 26 32 -48 18 -4 -31
size one people	57 -33 15 48 62 28 -5 47 74 41 -23 -36 -17 57 -15 -45
size under 10	47 -33 13 -22 -9 -6 -27 -3 -6 -7 16 16 -26 13 24 -4
size under 10 bodies	22 -9 -18 60 21 26 -9 1 -21 -13 42 13 -46 1 17 -5
size under 10 civilians	9 -14 7 1 4 28 -48 20 -33 -8 27 4 -13 15 29 36
size under 10 military	8 -58 11 -8 10 30 -14 -8 26 -38 6 42 0 -11 36 -33
size under 10 null	43 -72 -6 -34 19 21 -18 9 5 27 16 28 -12 7 26 -92
size under 10 people	29 -9 46 9 -8 -9 -19 6 42 11 5 34 -15 17 -12 -35
size under 1500	12 52 -44 4 69 1 -21 -17 14 28 25 5 -12 18 -85 -6
size under 1500 bodies	36 23 -78 7 53 36 8 -5 -24 -21 74 14 -67 -6 -44 22
size under 1500 civilians	19 11 -17 38 34 -13 33 5 23 4 1 2 -41 8 0 -43
size under 1500 military	-13 49 -18 23 23 33 -5 -9 9 54 -29 -16 -44 45 -37 -24
size under 1500 null	6 1 -28 35 40 -9 5 -8 -18 -55 25 39 -17 27 -37 15
size under 1500 people	-8 32 -30 16 70 -22 -12 14 53 50 -43 -2 17 0 -28 -79
size under 400	8 -20 -5 4 1 9 -28 -9 25 8 13 14 30 -15 -11 16
size under 400 bodies	7 -11 5 -26 -7 47 -29 12 51 -17 11 -37 -27 -10 -3 35
size under 400 civilians	-17 8 -21 8 8 0 31 -29 31 47 -19 29 -25 -20 -19 -16
size under 400 military	26 -33 5 16 -11 -13 -33 -8 11 1 18 28 17 -19 3 26
size under 400 null	10 -55 -23 17 -17 52 5 -11 10 17 4 35 18 -5 6 -15
size under 400 people	4 -5 8 -12 -1 16 -58 0 14 8 27 29 28 -17 -1 7
size under 50	14 -25 6 5 -3 -13 0 39 -2 2 3 4 27 25 9 24
size under 50 bodies	23 -29 67 4 -7 -5 -14 1 57 -3 -24 18 48 0 -5 4
size under 50 civilians	-12 7 6 3 5 6 -20 -8 -16 14 17 35 14 23 8 10
size under 50 military	4 -36 11 -7 11 -16 -21 45 -1 -25 15 0 -2 -12 13 15
size under 50 null	11 -25 11 5 -4 -18 13 32 -13 58 -31 -3 18 13 11 -1
size under 50 people	40 -14 11 0 -7 -8 -40 35 35 -7 28 -18 -9 -1 10 19
tag inside: adj.dead	0 21 8 -6 17 -20 4 -21 -3 -23 13 42 14 0 32 13
tag inside: adj.freed	-39 1 -25 -10 -2 -13 29 -11 -6 8 1 23 2 -12 -8 -16
tag inside: adj.modifier	-23 18 -6 15 -15 21 3 9 17 -2 -6 -5 -11 2 14 22
tag inside: adj.wounded	-10 -41 -25 3 6 -12 1 33 -17 11 0 -20 -19 -2 30 39
tag inside: category	-15 10 1 -12 -22 -24 9 23 9 18 -1 -2 -17 3 1 -1
tag inside: country	12 -5 5 5 27 23 20 37 -5 19 -16 -6 -4 -14 19 -19
tag inside: cue.among	18 1 2 8 4 12 -7 35 -4 19 -1 -9 -34 21 -12 -3
tag inside: cue.anniversary	28 -8 8 16 16 2 13 18 13 9 -6 -23 -1 33 -5 -14
tag inside: cue.born	31 -41 -5 30 50 37 -5 16 34 27 9 31 -30 27 -13 -43
tag inside: cue.captivity	2 -24 -7 18 -2 9 13 9 -26 11 19 -9 42 2 -54 -4
tag inside: cue.captured	-15 -12 -8 14 10 -14 -11 -23 1 5 12 14 32 -1 5 -6
tag inside: cue.claims	14 28 21 22 33 6 14 24 21 13 -13 -15 -17 14 4 -17
tag inside: cue.count	3 13 16 -29 23 -6 10 -11 14 -39 -12 42 -34 1 -5 28
tag inside: cue.crime	39 3 19 18 25 -4 8 8 28 0 -5 1 -22 33 13 -17
tag inside: cue.deported	-13 11 -31 -2 16 -12 8 -18 -4 6 -19 19 -8 20 -10 -33
tag inside: cue.each	4 -28 21 -19 3 -1 -4 -25 17 -24 17 10 -1 -3 13 -21
tag inside: cue.evacuation	47 -25 9 22 25 33 -36 24 44 8 9 -11 6 30 34 -14
tag inside: cue.held	13 -3 0 -23 -14 10 -12 19 -11 36 17 7 9 16 -9 -19
tag inside: cue.in_return	31 -18 3 -4 22 16 -7 29 14 -3 20 -28 -20 18 -15 -10
tag inside: cue.included	-7 -8 -54 -10 -16 11 2 -4 2 29 11 15 -30 12 -16 2
tag inside: cue.local	13 6 -8 19 11 20 7 30 43 53 -26 -32 -16 1 -3 -35
tag inside: cue.mediated	-3 -3 -8 -11 -7 12 23 10 -16 35 -28 -14 19 -12 -1 -14
tag inside: cue.missing	-27 10 -49 80 -20 -16 30 -58 39 -37 -29 -33 -30 55 -7 14
tag inside: cue.money	56 -27 28 34 40 12 -25 37 31 17 2 19 6 47 16 -12
tag inside: cue.of_whole	9 1 11 17 14 -50 -11 9 9 0 4 8 8 6 -13 -6
tag inside: cue.of_year	23 -4 -14 -9 16 10 -6 -29 0 -17 26 37 -31 -8 -26 -40
tag inside: cue.other_exchange	21 -19 6 31 32 5 18 27 24 20 -18 9 -21 30 4 -17
tag inside: cue.other_return	26 -14 1 17 22 7 9 9 20 15 4 4 0 14 6 -19
tag inside: cue.other_war	45 -31 26 28 44 15 7 20 19 23 -14 -3 -3 50 21 -41
tag inside: cue.part	12 -49 10 -10 12 -11 8 -8 -7 -2 22 21 -9 14 26 -5
tag inside: cue.recap	-1 24 15 -9 -10 7 -12 22 7 35 -28 -5 -14 47 6 -29
tag inside: cue.repatriation	-19 25 -19 -26 -3 -16 9 -20 -32 -15 11 42 15 -6 9 19
tag inside: cue.reunion	41 -7 -3 23 37 8 -2 22 38 23 19 -20 -17 40 -14 -36
tag inside: cue.same_number	-28 -39 -20 -4 -13 31 -20 -24 -10 -4 12 -13 1 -10 20 -9
tag inside: cue.since	27 -46 28 13 21 0 -11 -5 12 -1 44 8 -6 -3 -24 -19
tag inside: cue.span	21 -36 -12 2 4 5 -16 -23 -8 -35 32 29 -16 1 40 -49
tag inside: cue.stage	46 -36 18 32 54 19 -27 9 39 -1 15 -8 -34 31 8 -32
tag inside: cue.to_date	29 -14 -16 39 30 -20 9 0 -21 -33 8 11 3 26 -13 8
tag inside: cue.unit	36 43 -35 13 45 16 9 21 -1 18 22 -1 -25 13 -46 -17
tag inside: cue.year	6 -18 -8 11 -6 0 29 42 9 31 -13 -5 20 5 14 2
tag inside: foe.agent	32 12 -32 24 26 8 3 29 0 0 31 2 -16 28 -37 -6
tag inside: foe.of	11 -34 33 16 -17 3 9 14 61 14 -39 10 34 21 22 0
tag inside: noun.body	13 6 4 -4 4 -56 11 -13 8 -27 5 41 -4 -4 -25 12
tag inside: noun.branch	-1 -7 33 9 21 -11 -8 -14 20 -51 3 21 17 11 -9 -21
tag inside: noun.child	5 12 -26 4 27 31 9 22 -3 -1 8 65 -9 3 -9 -2
tag inside: noun.civilian	-23 11 25 11 7 6 -6 -21 -17 26 26 -4 6 -2 17 36
tag inside: noun.exchange	30 -53 -48 -5 12 1 38 10 -51 30 -13 -12 23 -33 16 -46
tag inside: noun.family	1 -17 27 -27 7 -23 -10 -3 17 -9 22 32 -36 22 2 -17
tag inside: noun.foreigner	30 32 -32 23 20 11 -2 24 -5 33 40 30 -51 -1 -11 -18
tag inside: noun.man	27 -34 -24 0 21 -9 -7 15 1 -14 15 12 -21 4 21 -18
tag inside: noun.military	-5 17 7 14 9 10 -4 7 12 8 7 5 -2 -18 15 28
tag inside: noun.other	7 18 19 29 16 14 20 -7 19 -30 27 1 -47 29 6 -71
tag inside: noun.people	-16 20 2 11 6 -4 1 -2 -3 15 15 4 19 8 -2 0
tag inside: noun.rank	35 -40 6 8 29 -18 14 3 20 -18 9 25 -7 37 5 -74
tag inside: noun.soldier	-4 -31 21 7 -3 -11 -43 8 5 -16 -7 -11 -5 -18 0 9
tag inside: noun.woman	11 20 36 16 -18 20 19 2 9 -7 11 33 -44 -15 -55 -3
tag inside: own.of	-13 28 40 18 -10 -9 -15 -3 1 15 7 23 -18 -6 8 18
tag inside: qualifier.approx	-19 42 20 28 -32 14 -20 -8 0 4 14 -11 -7 -5 -24 -5
tag inside: qualifier.at_least	15 19 36 48 2 5 -5 25 -1 14 3 -17 -29 -2 -21 -12
tag inside: qualifier.at_most	6 10 17 15 8 -2 -9 31 -9 20 34 3 -26 26 -6 -34
tag inside: qualifier.more_than	-28 32 4 -1 22 17 11 -8 1 23 -12 -13 -6 16 1 -20
tag inside: ru.agent	-15 11 10 -2 10 -14 -7 12 38 10 -43 2 5 26 21 -6
tag inside: ru.of	-21 5 44 -6 -46 -18 -44 -16 65 62 -73 -13 59 38 24 2
tag inside: ua.agent	-23 27 -7 -7 7 -25 0 10 -20 -23 17 8 -56 -4 -47 5
tag inside: ua.of	14 42 -17 31 37 -6 28 27 -23 -57 36 10 -74 -25 -92 33
tag inside: verb.bring	-7 -28 -11 1 -3 -7 -3 13 -13 -23 4 5 14 -16 -3 5
tag inside: verb.come	-12 12 5 -12 14 -18 -13 4 -9 -16 15 9 4 -8 2 3
tag inside: verb.get	-16 -13 11 24 -7 -2 1 -11 30 28 -27 -9 -4 23 10 -4
tag inside: verb.give	24 4 -4 5 5 3 14 15 0 21 -5 -9 -6 18 -4 -1
tag inside: verb.held_exchange	21 9 -12 7 12 -12 15 10 -23 13 4 -7 1 -33 -13 -15
tag inside: verb.home	20 -16 17 15 8 4 -9 32 7 -3 5 -29 -3 18 -15 -11
tag inside: verb.other	-13 -18 -28 1 -19 19 -26 46 -29 6 -21 -29 -7 -18 -22 -7
tag inside: view.ru	39 -18 -17 37 27 3 2 14 35 15 19 -19 -16 33 -25 -17
tag inside: view.ua	-15 21 -17 -10 29 19 -24 -3 0 -10 13 14 -25 6 7 13
tag left 1: adj.dead	34 -6 15 24 27 33 -1 21 37 -5 18 5 -13 25 1 -35
tag left 1: adj.freed	3 21 -18 -32 16 13 -18 1 6 -20 15 24 22 -29 5 -9
tag left 1: adj.modifier	-21 13 6 25 -6 -31 -12 8 -14 1 -10 -8 -15 -2 -7 7
tag left 1: adj.wounded	11 -8 3 10 14 8 -12 13 26 14 -18 -6 -2 9 12 -4
tag left 1: category	18 1 -11 36 10 -9 14 2 9 12 4 0 -14 18 -10 -20
tag left 1: country	6 -31 13 37 23 -1 25 -3 31 16 -2 -10 -28 27 -16 -26
tag left 1: cue.agreed	36 4 0 44 18 6 -17 -10 9 1 36 -5 -38 26 8 -12
tag left 1: cue.agreement	45 21 -9 27 27 13 -7 6 13 14 -10 -13 -36 22 9 -44
tag left 1: cue.all	7 8 -7 27 11 30 -4 -18 -14 -3 17 26 -13 8 17 6
tag left 1: cue.already	-22 21 -1 5 12 27 31 -8 -3 41 -27 16 8 -3 -20 -50
tag left 1: cue.among	6 -13 -36 -13 -7 -6 -22 17 -14 7 30 19 -30 2 -19 -15
tag left 1: cue.border	13 -8 13 1 24 5 -9 7 13 -10 5 30 -9 -18 7 1
tag left 1: cue.born	47 -3 15 26 42 -3 -7 39 36 17 -7 -20 -21 44 10 -23
tag left 1: cue.called_off	25 5 15 4 14 9 2 18 26 20 2 1 2 17 -8 -25
tag left 1: cue.captivity	0 38 33 -8 -10 -5 13 -15 20 -4 14 14 -15 -13 20 23
tag left 1: cue.captured	30 -33 7 34 32 22 -25 19 19 15 5 19 -8 37 1 -13
tag left 1: cue.claims	-9 -8 13 -17 -15 -11 3 -8 7 -28 -27 -11 -6 3 0 -20
tag left 1: cue.completed	0 -6 4 -26 4 -7 20 -5 -22 -2 -3 1 6 -12 -7 10
tag left 1: cue.count	5 19 -16 -15 41 -5 -9 -36 -7 15 12 6 20 21 -1 -12
tag left 1: cue.crime	24 -20 15 32 22 19 -2 20 20 20 -5 0 -10 28 -3 -25
tag left 1: cue.denied	16 -4 21 14 28 11 13 27 11 16 -14 -8 3 15 13 -6
tag left 1: cue.deported	25 -39 23 48 40 25 -26 28 24 20 15 13 4 52 -17 -3
tag left 1: cue.each	30 -36 21 -10 38 -5 23 12 26 -30 -4 0 9 54 4 2
tag left 1: cue.evacuation	33 -25 15 36 22 14 2 37 32 6 16 -9 -16 42 -5 -25
tag left 1: cue.ever_captured	19 -19 2 29 16 1 -17 12 28 6 14 27 -6 24 7 -20
tag left 1: cue.footage	11 -14 21 10 -9 8 21 9 39 -5 -16 8 16 10 8 -5
tag left 1: cue.held	7 41 16 31 -11 -9 9 29 -19 17 0 -45 0 34 -14 -21
tag left 1: cue.in_captivity	16 13 40 27 30 -11 32 47 18 -39 25 -2 -27 -20 3 -30
tag left 1: cue.in_return	-1 1 20 1 -2 16 6 -1 42 -4 -20 19 3 8 16 -9
tag left 1: cue.included	-10 2 -29 10 35 -9 -9 25 -5 -2 17 23 -12 0 -23 -7
tag left 1: cue.local	17 -25 -11 43 -16 6 -8 16 28 61 -38 -26 -12 -3 -18 -17
tag left 1: cue.mediated	3 33 -21 -12 15 16 8 20 3 17 -6 -23 -9 -6 -23 -25
tag left 1: cue.missing	-23 -9 -34 26 -6 -24 28 -20 9 -1 -7 -1 -13 22 8 -17
tag left 1: cue.month	20 -19 -4 -1 3 2 1 7 15 -4 9 4 -3 20 1 -2
tag left 1: cue.of_whole	-4 -17 -1 -3 5 -5 -8 -6 -15 7 19 41 8 4 -15 -31
tag left 1: cue.of_year	2 3 -18 -2 -2 21 -15 -25 2 13 29 33 -13 1 17 -9
tag left 1: cue.one_sided	-24 19 -19 -20 6 -23 14 -25 -9 19 -8 30 1 -14 19 -9
tag left 1: cue.other_exchange	39 -12 23 24 17 -6 15 25 30 19 -6 -23 -17 12 11 -11
tag left 1: cue.other_return	33 -16 29 16 24 21 -26 2 21 -6 13 18 4 23 1 9
tag left 1: cue.outside	-13 9 5 -3 7 2 -18 -8 -5 4 17 3 -11 -15 -21 -2
tag left 1: cue.part	-7 -29 5 11 18 3 -6 11 12 4 38 17 -12 -4 -12 -11
tag left 1: cue.planned	8 -18 -17 11 19 9 4 21 4 17 24 19 -15 2 -2 -39
tag left 1: cue.ready	14 -5 13 4 17 11 8 3 7 4 -2 -15 -4 2 6 -12
tag left 1: cue.recap	13 -16 -16 -2 27 -3 4 -3 -8 15 33 19 -18 4 12 -24
tag left 1: cue.record	20 -7 -2 -9 -4 19 28 35 6 26 -31 -38 13 -10 12 -11
tag left 1: cue.relative	11 3 19 1 4 4 -8 15 -8 -6 -1 -8 8 7 -1 -1
tag left 1: cue.repatriation	10 -10 2 -26 4 -5 12 -15 -15 12 2 32 18 10 23 5
tag left 1: cue.reunion	30 -8 2 -14 29 -22 25 20 -12 13 -15 17 -5 20 8 -5
tag left 1: cue.same_number	-10 -3 -20 4 13 -28 4 -5 1 -14 9 3 -16 6 -1 5
tag left 1: cue.since	27 -8 11 -32 23 1 -1 -1 -14 -4 22 21 -15 -1 -18 -16
tag left 1: cue.span	15 -11 -7 -14 -1 -3 -16 -19 6 -18 24 3 -25 -23 24 -55
tag left 1: cue.stage	8 -11 -29 6 11 -3 -25 22 -32 -2 30 12 8 -10 -7 -26
tag left 1: cue.to_date	-9 13 -14 -8 14 -18 26 18 -29 7 5 -6 7 6 -11 -4
tag left 1: cue.today	-11 1 -6 11 -5 19 -1 21 11 -13 8 2 0 13 -9 22
tag left 1: cue.total	-18 -8 -9 -40 -32 6 0 0 -18 -11 26 14 49 -25 -5 34
tag left 1: cue.training	27 -16 17 12 25 2 -17 11 11 11 13 -1 6 8 13 -3
tag left 1: cue.transit	-20 10 -4 -16 -19 -4 1 8 -2 8 -19 -10 33 2 -9 -23
tag left 1: cue.venue	19 -12 -24 15 35 4 -23 18 -7 1 16 29 -18 13 -5 16
tag left 1: cue.visit	27 -15 26 36 31 20 -4 17 27 14 -14 -11 -12 23 1 -38
tag left 1: cue.year	4 4 -20 8 4 8 42 5 7 27 -8 -13 12 0 32 8
tag left 1: cue.yesterday	31 -13 9 36 37 19 9 32 30 4 7 -41 -39 22 -40 -23
tag left 1: foe.of	25 4 8 -20 -14 7 -28 17 13 23 -4 19 5 24 17 -1
tag left 1: foe.to	-6 20 -7 2 25 0 -1 -3 -33 33 3 -17 -32 30 -21 9
tag left 1: noun.body	-8 9 16 -15 16 7 3 -20 -3 6 11 50 -1 4 -9 7
tag left 1: noun.branch	15 -11 4 3 30 -4 4 18 14 30 -4 -26 -10 31 2 -17
tag left 1: noun.child	10 5 9 4 -9 16 34 -6 30 7 -7 0 0 34 0 -27
tag left 1: noun.civilian	13 5 -8 18 -35 18 -20 14 -2 -3 37 22 -26 -16 -5 -12
tag left 1: noun.exchange	-5 -18 15 23 25 28 -3 -14 0 0 2 1 31 11 -6 -12
tag left 1: noun.family	4 -18 -1 35 -4 12 41 -4 5 -5 0 -24 20 5 23 -20
tag left 1: noun.military	23 -11 20 23 5 -2 -3 16 19 -24 -1 24 5 17 7 -1
tag left 1: noun.other	2 -6 -16 -8 -1 36 -10 -6 18 -9 34 34 -2 -9 19 -17
tag left 1: noun.people	27 15 -9 16 -13 0 -2 25 6 11 17 -10 -31 13 -27 8
tag left 1: noun.rank	-13 27 -33 -12 14 4 -1 -1 -31 0 40 21 -22 -10 -28 21
tag left 1: noun.woman	24 -4 8 8 15 6 8 12 20 -4 -10 -16 4 16 -6 -3
tag left 1: own.of	-22 -38 -21 12 -17 -30 9 -9 1 -12 34 31 -9 5 40 26
tag left 1: own.to	-13 -12 -5 4 7 -22 -23 -15 -5 -20 1 30 -3 0 0 8
tag left 1: ru.agent	-6 -2 40 -10 2 -8 12 12 15 -30 -41 3 8 -28 5 11
tag left 1: ru.from	-1 26 -16 -14 26 4 5 -6 -20 -10 9 18 -48 -14 -25 15
tag left 1: ru.of	6 -3 42 -6 -1 -1 23 7 20 -35 -2 7 8 -17 34 11
tag left 1: ru.to	-24 1 33 -1 -24 25 19 -13 39 -12 -61 -5 -3 -18 12 2
tag left 1: ua.agent	-7 17 -16 -13 3 -16 -7 -17 -44 -14 4 37 -17 -13 -3 10
tag left 1: ua.from	12 -16 34 1 -6 4 12 -11 69 8 -19 19 24 -17 17 25
tag left 1: ua.of	30 2 1 -20 7 -13 -16 0 -12 1 12 21 -6 18 1 27
tag left 1: ua.to	-1 12 -33 2 35 -41 14 -1 -13 -7 17 4 -21 16 -18 20
tag left 1: verb.bring	-17 9 -5 -16 14 21 -9 -12 27 -1 -6 31 8 -23 17 7
tag left 1: verb.come	-4 -11 -20 1 11 -11 6 -26 20 14 0 11 2 -35 16 14
tag left 1: verb.future	12 -2 67 18 -9 -12 -16 16 -14 3 -36 5 40 42 17 -10
tag left 1: verb.get	-26 6 15 -1 -24 31 -16 -37 19 -11 -7 16 14 6 -12 14
tag left 1: verb.give	-2 10 5 -15 -31 6 22 15 0 -51 -6 34 -15 -9 -21 26
tag left 1: verb.held_exchange	11 -29 -6 14 -3 -11 14 0 -7 -3 8 9 33 -20 4 7
tag left 1: verb.home	6 0 -10 -37 14 -8 0 19 13 7 2 17 8 -7 7 7
tag left 1: verb.managed	-13 19 -37 -16 20 -17 6 -30 -7 10 -22 -1 -11 -33 -8 -3
tag left 1: verb.noun	4 -10 13 -13 -4 -14 -7 11 -21 -7 1 -14 17 40 -26 8
tag left 1: verb.other	15 -38 17 53 -5 26 -32 27 24 30 -33 -3 -1 3 37 -10
tag left 1: verb.swap	-18 -20 -10 -22 16 6 -32 -8 3 1 16 -2 28 -7 -26 -4
tag left 1: verb.will	7 23 8 18 24 -4 13 5 10 10 -9 -9 -21 6 -8 -20
tag left 1: view.ru	21 4 -10 2 -3 2 -19 10 15 15 4 -9 -15 -4 -10 1
tag left 1: view.ua	2 31 14 15 12 -17 21 13 -8 -9 2 12 -27 16 -10 1
tag left 3: adj.dead	3 5 -3 -11 -5 -4 17 5 -2 -9 2 30 8 -17 -13 -2
tag left 3: adj.freed	1 -15 15 16 28 -8 -24 -9 10 23 -1 3 28 27 3 -3
tag left 3: adj.modifier	-3 11 18 -12 3 1 -10 8 -6 2 -4 12 5 32 -3 1
tag left 3: adj.wounded	23 -15 -5 29 19 31 -36 24 2 8 1 -11 15 -18 23 -18
tag left 3: category	8 -6 -23 16 7 -18 -10 -13 5 -2 11 -7 2 -1 15 -2
tag left 3: country	5 -23 2 13 1 -9 2 -12 -30 3 8 -1 29 5 2 -5
tag left 3: cue.agreed	22 7 18 -14 25 -2 12 -10 30 15 -10 0 -12 11 -8 -7
tag left 3: cue.agreement	18 5 15 4 5 14 -16 -26 36 20 21 9 2 1 17 -3
tag left 3: cue.all	-8 28 16 -29 -23 -14 -2 35 -19 25 -13 -30 21 -8 -3 -19
tag left 3: cue.already	-22 23 -25 0 9 16 26 13 8 21 -3 3 -26 0 13 -6
tag left 3: cue.among	22 -20 -22 -9 20 14 -1 20 -15 5 30 11 -49 -6 -9 -11
tag left 3: cue.anniversary	50 -31 14 41 18 28 5 7 30 24 6 -11 1 25 -5 -27
tag left 3: cue.border	8 -13 20 7 12 10 -13 12 0 7 -6 -1 10 -22 -10 2
tag left 3: cue.born	60 -29 21 18 55 17 -8 52 68 44 -15 0 -30 38 -12 -44
tag left 3: cue.called_off	29 -17 -1 49 22 11 -16 23 51 32 -19 -18 -16 20 13 -29
tag left 3: cue.captivity	-3 5 27 -1 15 1 9 5 5 13 -1 9 -6 -22 -3 21
tag left 3: cue.captured	19 -7 1 40 36 3 22 49 7 18 -20 -25 21 6 3 -49
tag left 3: cue.claims	-17 3 34 16 -9 -2 -2 -15 2 -14 11 5 4 23 -4 10
tag left 3: cue.completed	-14 10 -8 -19 -15 -7 -4 18 -3 -3 0 15 3 -28 0 0
tag left 3: cue.count	-4 19 -26 7 16 -12 -9 22 -10 10 10 4 -13 -9 -20 -19
tag left 3: cue.crime	30 -30 -24 34 36 30 -19 26 31 21 21 22 13 26 5 -18
tag left 3: cue.denied	8 -3 23 18 7 10 -3 42 5 -3 -9 12 -7 5 13 -1
tag left 3: cue.deported	-6 -16 -1 9 16 17 16 -7 3 28 -4 10 3 -8 -5 -15
tag left 3: cue.each	3 3 17 -13 4 3 -15 2 -3 -33 14 -1 18 -7 6 9
tag left 3: cue.evacuation	32 -22 41 27 -1 18 -38 20 27 34 -30 -13 38 42 10 -15
tag left 3: cue.ever_captured	15 -22 10 24 15 7 -21 25 13 9 13 -1 0 14 -10 -16
tag left 3: cue.footage	23 -14 -11 17 4 -14 -20 0 -5 -4 19 18 -34 7 -31 -9
tag left 3: cue.good_news	-18 1 7 -36 -25 -9 -18 1 2 3 17 19 18 -32 10 38
tag left 3: cue.held	-4 14 5 7 1 -2 -6 16 -29 31 -10 -10 9 39 -19 -3
tag left 3: cue.in_captivity	8 10 43 37 -6 -3 -12 59 3 29 15 -33 9 31 15 -31
tag left 3: cue.in_return	-14 15 -5 40 -27 24 0 -9 17 -30 10 19 39 -5 -18 32
tag left 3: cue.included	-24 21 -14 15 25 -10 17 30 -6 -11 4 15 7 1 0 -17
tag left 3: cue.local	11 -25 -20 57 4 21 -1 -5 24 43 -54 -10 -36 5 6 -18
tag left 3: cue.mediated	-7 -4 -7 -2 2 29 11 -3 -16 11 -20 -6 21 -25 14 2
tag left 3: cue.missing	-17 19 -28 59 -35 -24 54 -11 8 -27 -6 -23 -32 11 14 -14
tag left 3: cue.money	27 -24 2 28 21 3 -8 11 27 -6 7 21 -6 26 3 -22
tag left 3: cue.month	-19 23 -35 -8 33 10 18 -17 24 20 -20 5 -25 -8 -38 -33
tag left 3: cue.of_whole	6 5 0 1 6 32 -4 -6 23 7 14 -15 -6 -2 25 0
tag left 3: cue.of_year	4 -6 -21 8 -6 -12 16 0 6 5 -3 13 17 -20 5 2
tag left 3: cue.on_shield	-7 31 -13 -20 7 -6 5 -12 -8 -20 6 31 -27 -19 -13 10
tag left 3: cue.one_sided	-31 -9 -4 -22 3 -29 -1 -6 -34 10 2 2 20 -3 -1 14
tag left 3: cue.other_exchange	37 -15 6 41 34 17 7 37 38 25 -29 -16 -21 31 -7 -36
tag left 3: cue.other_return	25 -9 13 18 29 24 -13 -8 4 -16 16 19 -31 15 -33 12
tag left 3: cue.other_war	42 -10 9 35 40 27 -20 28 44 27 -15 -15 -11 46 19 -30
tag left 3: cue.outside	-32 22 -17 -8 -3 -17 2 0 0 -3 -26 -21 -5 -5 10 8
tag left 3: cue.parcel	20 -17 2 19 12 3 -6 16 33 14 -30 -20 -11 26 1 -18
tag left 3: cue.part	11 -17 24 24 15 34 -2 11 13 1 3 -4 -20 -13 -21 -1
tag left 3: cue.planned	29 -18 33 38 19 -13 -28 14 15 -6 7 -17 -28 21 -9 -73
tag left 3: cue.postponed	6 -1 -12 31 9 1 2 10 18 7 4 -13 -3 6 -3 -27
tag left 3: cue.ready	22 -35 30 22 9 1 -27 19 11 26 14 -11 -7 33 -15 3
tag left 3: cue.recap	31 3 -18 45 38 9 16 -1 25 -3 8 11 -40 13 24 -68
tag left 3: cue.record	9 -43 -28 10 15 -6 41 2 4 1 -11 -13 -1 -21 -16 -31
tag left 3: cue.relative	23 -11 -19 9 5 -5 19 18 -8 23 -5 -7 -44 -9 1 -28
tag left 3: cue.repatriation	-14 14 -16 -7 6 -4 -15 -32 -11 -5 13 44 -10 -12 18 29
tag left 3: cue.reunion	17 -28 -19 -28 3 -1 10 1 -19 15 -1 8 12 15 5 1
tag left 3: cue.review	-1 10 5 6 32 12 -10 -4 5 22 -5 38 -6 5 -6 -4
tag left 3: cue.same_number	-12 5 29 7 -5 3 34 -14 4 -18 -3 13 9 43 -17 -9
tag left 3: cue.since	-36 1 -25 4 -4 19 8 14 14 19 -39 13 2 -16 8 14
tag left 3: cue.span	-20 16 -16 16 10 12 12 -31 8 34 -59 13 -31 1 11 -19
tag left 3: cue.stage	9 -5 44 -15 -8 -4 -14 -9 18 7 -6 21 -38 -23 7 -27
tag left 3: cue.thanks	10 26 -1 7 31 9 23 23 18 14 -13 1 -29 21 8 -26
tag left 3: cue.third	30 -16 4 40 40 5 14 21 26 18 -2 10 8 40 6 -30
tag left 3: cue.to_date	4 7 -2 -2 9 15 28 33 -6 24 -9 -14 23 -10 -25 -43
tag left 3: cue.today	-7 -3 18 0 -5 -24 -3 5 -20 -29 23 7 1 13 29 -4
tag left 3: cue.total	-10 9 -33 -16 31 6 -7 9 -30 1 -2 38 26 4 22 -8
tag left 3: cue.training	16 14 -8 14 13 9 8 17 19 14 -8 -10 -10 6 10 -10
tag left 3: cue.transit	1 -5 -4 -21 4 3 -9 16 -1 0 22 8 22 -3 20 11
tag left 3: cue.unit	11 -11 -7 21 12 32 28 -5 3 -30 22 11 -15 8 -25 -17
tag left 3: cue.venue	-11 -17 -3 -7 11 -6 9 -7 6 26 -3 -4 35 14 14 -12
tag left 3: cue.visit	42 -26 28 31 41 7 13 8 27 16 -22 -22 2 23 -2 -25
tag left 3: cue.year	-23 7 -38 17 5 8 10 -14 -1 4 -30 10 1 -19 29 -2
tag left 3: cue.yesterday	27 -2 4 6 -2 42 -35 -16 39 11 -7 -29 -28 -24 10 -11
tag left 3: foe.agent	3 -3 25 11 -9 43 21 -13 18 -12 9 17 5 10 -7 10
tag left 3: foe.from	-21 18 37 8 -10 0 7 -6 0 -16 -3 0 18 -30 32 7
tag left 3: foe.of	-17 23 33 7 -16 17 -21 6 -10 21 -4 9 17 30 -14 6
tag left 3: foe.to	-14 -4 33 8 -22 -6 -21 1 -9 6 20 28 16 30 -15 26
tag left 3: noun.body	18 16 -9 15 3 22 3 14 10 -26 12 18 -15 -15 -6 8
tag left 3: noun.branch	-2 -25 5 7 8 29 -14 14 18 -16 10 -18 -16 12 -29 27
tag left 3: noun.child	5 5 2 4 56 -1 20 15 20 11 -41 19 5 -26 35 -28
tag left 3: noun.civilian	-2 13 -8 2 -8 7 3 7 -20 -1 4 27 -18 17 -10 14
tag left 3: noun.exchange	7 9 -1 6 14 -10 20 -19 -7 10 -15 13 10 -32 -4 7
tag left 3: noun.family	-4 9 -20 -20 -25 12 -22 -3 19 15 -5 -5 -23 -6 -3 2
tag left 3: noun.foreigner	19 7 -4 3 7 -1 -9 9 22 13 -13 6 11 38 4 7
tag left 3: noun.man	-4 -7 44 17 -14 3 18 10 100 36 -62 11 5 -9 9 -32
tag left 3: noun.military	14 15 20 4 3 2 36 17 -5 -1 8 24 11 -16 6 3
tag left 3: noun.other	-16 3 14 -14 20 15 23 4 1 27 -7 18 -21 8 -7 -7
tag left 3: noun.people	6 -10 12 34 -2 -1 7 -24 6 -6 5 8 0 3 3 6
tag left 3: noun.rank	18 -2 22 -8 33 -16 -37 19 16 -15 17 -1 -33 -1 -34 13
tag left 3: noun.soldier	-21 -16 9 34 -8 -11 -16 -10 -17 -15 13 8 0 -15 -22 -2
tag left 3: noun.woman	37 -12 9 14 17 11 -4 36 33 -9 -17 1 -10 -1 11 -9
tag left 3: own.agent	-17 18 -8 -15 0 -3 -3 9 14 17 -16 8 0 23 15 -5
tag left 3: own.from	2 27 -13 -5 21 5 16 -12 -14 -7 30 23 -27 14 -15 23
tag left 3: own.of	10 -1 38 -33 -12 16 -17 21 -13 1 23 -8 3 -5 13 -1
tag left 3: own.to	-12 23 -20 -15 5 1 -11 0 14 9 6 24 -14 -27 22 11
tag left 3: qualifier.approx	11 -9 -6 22 -8 8 -16 -1 4 -5 31 -1 -3 3 -48 -27
tag left 3: qualifier.at_least	11 8 28 26 17 -12 21 24 11 8 3 0 -2 -12 -5 -32
tag left 3: qualifier.at_most	-7 -8 20 -4 16 21 3 15 1 9 -6 22 20 -1 22 9
tag left 3: qualifier.more_than	25 -7 17 9 11 -13 -11 18 26 7 21 11 -5 33 13 0
tag left 3: ru.agent	-16 2 32 0 -25 7 2 2 18 8 -11 3 0 -17 -17 -4
tag left 3: ru.from	8 30 -33 5 35 11 14 20 -13 -22 17 24 -10 -52 -38 4
tag left 3: ru.of	-12 2 35 -1 -24 42 6 -5 7 -30 12 -15 9 -22 24 -10
tag left 3: ru.to	-13 -18 16 14 -34 19 0 -23 26 6 -9 -8 -2 2 5 2
tag left 3: ua.agent	-3 13 -6 -12 0 7 -3 20 -19 -28 10 17 13 -7 10 3
tag left 3: ua.from	-24 -12 21 -15 -9 14 9 7 18 25 -25 4 7 -20 -1 34
tag left 3: ua.of	10 6 -7 -14 -7 -4 -16 11 1 -10 -1 0 -3 5 -4 11
tag left 3: ua.to	-8 17 -15 -9 -5 -10 -13 7 -22 -26 14 8 -18 -2 17 37
tag left 3: verb.bring	-15 -1 -12 -24 20 -20 12 18 16 19 3 27 4 -14 3 8
tag left 3: verb.come	17 -9 0 -8 6 6 -6 -18 11 -5 -6 -11 -2 -17 20 -8
tag left 3: verb.future	12 -25 49 28 -11 15 -6 47 8 -14 15 -9 19 1 -1 -39
tag left 3: verb.get	-19 6 21 3 2 8 -10 1 25 -5 -2 28 -3 -13 3 -5
tag left 3: verb.give	-8 2 -9 -10 -19 -8 9 17 20 -28 -9 30 4 -9 15 21
tag left 3: verb.held_exchange	11 1 -1 -23 0 -10 13 -2 12 -4 9 5 -11 -22 0 31
tag left 3: verb.home	-3 -1 -6 -18 14 1 7 6 -1 10 6 26 8 -13 12 7
tag left 3: verb.managed	-21 9 -7 -13 4 -16 -2 -1 -1 20 6 25 18 -23 -4 4
tag left 3: verb.noun	7 -18 1 1 5 -10 7 15 7 2 9 17 30 5 10 0
tag left 3: verb.other	-6 3 -15 18 23 -7 11 26 16 -12 -14 3 -8 17 -3 -18
tag left 3: verb.swap	-4 -21 5 -19 -15 -26 -20 -10 17 3 2 7 16 -31 11 7
tag left 3: verb.will	0 9 28 19 15 -3 -7 -15 -4 -15 1 -10 -29 -22 -16 -21
tag left 3: view.ru	-22 15 4 2 -22 -9 6 8 -6 37 -25 -5 -3 33 10 5
tag left 3: view.ua	17 -2 -1 24 30 19 25 18 -12 -4 22 9 7 -29 0 9
tag left 3: voice.ru	-26 -3 15 6 -24 14 -3 -12 6 34 -5 -5 14 7 11 28
tag left 3: voice.ua	19 2 13 0 10 -13 22 -8 -11 -40 0 -3 -3 -18 -21 5
tag left 7: adj.dead	9 17 10 24 15 24 -5 8 13 -24 -5 21 13 -14 17 19
tag left 7: adj.freed	4 -3 -12 10 3 14 25 -5 7 0 3 37 -14 -13 -13 -11
tag left 7: adj.modifier	-11 4 3 7 -1 13 16 -12 5 24 3 8 -3 17 -16 7
tag left 7: adj.wounded	-3 -27 5 15 -2 -7 -22 14 -2 -25 3 10 13 4 35 15
tag left 7: category	-14 -6 -17 -4 -4 -16 14 -6 9 -16 2 -2 -6 2 5 -16
tag left 7: country	6 -36 14 22 13 12 4 14 -13 5 9 -17 31 -13 5 -19
tag left 7: cue.agreed	35 -6 10 -7 21 -29 -22 7 24 20 -3 3 -18 29 0 6
tag left 7: cue.agreement	19 6 -14 -20 -6 -44 13 -2 8 21 4 25 -12 -5 13 0
tag left 7: cue.all	17 34 -32 -16 -3 40 34 5 12 16 -26 8 -7 16 -13 1
tag left 7: cue.already	-5 -28 -7 -6 -7 -9 -9 8 15 18 -19 28 20 -7 2 11
tag left 7: cue.among	-2 -30 31 3 1 17 -22 -7 15 6 -4 14 11 -6 13 -2
tag left 7: cue.anniversary	29 -40 15 46 15 13 -1 5 18 4 -15 -8 -18 37 8 -6
tag left 7: cue.border	2 -16 1 27 1 9 6 5 -4 -15 -6 -5 4 -19 21 2
tag left 7: cue.born	9 -5 -8 5 14 -33 -6 -7 3 4 12 17 -18 -1 -37 -27
tag left 7: cue.called_off	17 -9 1 20 16 -2 -2 26 19 14 -26 -7 -5 10 13 -23
tag left 7: cue.captivity	-8 25 16 -37 3 24 -7 27 -17 -11 -4 -1 -8 11 0 -12
tag left 7: cue.captured	33 8 23 30 32 14 10 42 3 3 28 -12 -23 -3 -24 -25
tag left 7: cue.claims	-6 11 24 22 -22 -10 -6 -16 10 -17 -2 -1 6 -4 -29 15
tag left 7: cue.completed	13 -19 16 0 3 -1 0 -2 -5 -4 8 3 5 -26 15 11
tag left 7: cue.count	-6 15 -15 2 -2 4 17 6 -22 -6 0 24 17 -31 2 -8
tag left 7: cue.crime	19 -7 18 13 30 12 -4 25 27 12 -15 4 9 41 8 -20
tag left 7: cue.denied	54 -41 26 50 35 6 9 26 49 26 -2 -6 -27 27 -3 -41
tag left 7: cue.deported	0 34 -12 -4 15 0 22 15 -23 -5 10 -11 -10 4 16 0
tag left 7: cue.each	-16 -9 -11 29 8 -3 -19 2 17 21 -20 -20 -5 -32 -14 26
tag left 7: cue.evacuation	7 0 2 13 39 2 -16 -6 15 -19 24 18 -27 24 2 13
tag left 7: cue.ever_captured	29 -20 16 32 28 34 -19 16 35 20 4 3 20 33 -8 -33
tag left 7: cue.film	24 -15 6 14 12 10 11 0 15 15 1 -8 -22 10 12 -30
tag left 7: cue.footage	12 -12 28 -5 -7 -11 -15 34 3 10 -16 -16 1 61 -2 -15
tag left 7: cue.good_news	19 -14 3 -5 19 9 -22 -22 8 -26 21 7 -1 11 12 6
tag left 7: cue.held	-5 21 19 -2 4 -1 -23 20 -17 8 29 -10 9 17 21 21
tag left 7: cue.in_captivity	-22 12 7 -1 -9 13 -15 6 -22 11 13 -22 13 6 11 9
tag left 7: cue.in_return	2 17 21 0 -21 40 12 2 21 -40 -9 30 17 -15 -14 27
tag left 7: cue.included	26 -40 -26 -10 21 41 -21 8 20 16 12 26 16 30 2 -4
tag left 7: cue.local	29 -29 11 27 23 33 5 17 35 -5 -14 -21 6 -10 -21 -29
tag left 7: cue.mediated	1 -26 -12 -13 -12 -3 10 -13 -31 -3 26 -11 25 -3 -17 -7
tag left 7: cue.missing	-24 -19 -39 46 -15 -24 17 4 22 -16 -1 0 -30 -1 20 -16
tag left 7: cue.money	32 -28 0 9 29 16 -6 18 17 17 25 1 1 28 -8 -7
tag left 7: cue.month	-8 28 -30 -9 64 -10 22 -10 8 1 -29 12 -33 2 12 -57
tag left 7: cue.of_whole	5 -11 -17 -15 3 29 18 7 2 -10 -5 29 0 11 0 14
tag left 7: cue.of_year	-1 5 -22 -4 4 31 -4 -17 2 15 0 20 10 -6 -23 -6
tag left 7: cue.on_shield	2 6 0 -19 7 -2 -26 21 -32 -2 22 29 -11 1 -24 26
tag left 7: cue.one_sided	-9 -31 -11 -2 8 26 -12 10 -14 5 8 -21 -10 -16 -26 24
tag left 7: cue.other_exchange	22 -31 -25 22 23 31 -10 7 -10 1 19 17 -13 17 -19 -12
tag left 7: cue.other_return	22 -23 11 13 20 6 10 8 41 21 -10 -8 -3 23 -9 -20
tag left 7: cue.other_war	36 -14 22 52 38 21 -16 22 28 32 -20 -16 -14 29 24 -43
tag left 7: cue.outside	-34 19 -61 28 6 -3 7 71 -12 -10 -25 -24 -19 12 3 28
tag left 7: cue.parcel	34 -2 -6 27 13 12 5 -1 13 6 -10 -11 -16 13 11 -22
tag left 7: cue.part	6 -33 -17 -1 -9 -15 14 -18 16 -15 -8 52 -18 6 -6 0
tag left 7: cue.planned	17 -24 17 74 6 -18 -24 7 39 -2 31 -17 -18 -18 3 -41
tag left 7: cue.postponed	9 -16 -11 20 -2 23 -5 -18 3 -18 2 18 8 -8 17 -22
tag left 7: cue.ready	47 -41 -8 50 39 11 -17 27 28 15 8 -14 -16 49 5 -37
tag left 7: cue.recap	49 6 -22 -7 61 -27 5 22 -3 29 32 -3 -38 -3 -13 -46
tag left 7: cue.record	35 -10 -13 -5 18 -43 -2 5 16 -11 23 34 5 -12 3 -15
tag left 7: cue.relative	0 -34 14 26 12 -16 5 -20 11 4 10 1 21 -3 -14 -23
tag left 7: cue.repatriation	2 -15 -7 16 25 48 -4 16 -3 20 25 22 -33 13 10 -12
tag left 7: cue.reunion	0 -8 7 1 -7 7 9 -2 30 1 1 13 -1 18 21 18
tag left 7: cue.review	-10 1 -17 -5 36 29 19 -9 -1 23 -16 24 -12 -27 -27 -26
tag left 7: cue.same_number	0 -12 32 -8 -16 19 19 7 18 11 -28 3 39 -8 -24 -26
tag left 7: cue.since	-25 11 -34 2 20 34 39 -14 12 26 -35 12 -7 -7 -19 -9
tag left 7: cue.span	-14 -3 -2 -13 11 4 5 -17 18 22 -39 13 -14 0 18 -17
tag left 7: cue.stage	24 -9 -19 10 19 23 -5 -8 11 -7 -10 27 -37 23 -8 2
tag left 7: cue.thanks	-17 -13 1 14 20 -28 18 -28 14 0 17 19 16 -5 -1 5
tag left 7: cue.third	26 -13 18 37 38 15 7 24 17 20 -8 -6 -22 45 4 -22
tag left 7: cue.to_date	-18 39 -21 -13 12 -5 32 -1 -10 27 -21 -13 -12 18 -29 -23
tag left 7: cue.today	22 19 -1 -21 -17 -21 -19 -6 1 5 17 -10 3 -15 -10 7
tag left 7: cue.total	-27 12 -27 -6 -2 13 17 -3 1 7 2 37 0 -4 6 9
tag left 7: cue.training	0 -26 -1 22 9 11 -12 5 -9 8 26 -12 9 -11 -17 -30
tag left 7: cue.transit	8 -11 26 -26 -22 16 20 -5 17 18 -4 19 20 -3 19 19
tag left 7: cue.unit	-19 7 -13 -38 -14 20 -10 -6 -8 6 25 34 -12 -5 -5 -8
tag left 7: cue.venue	1 2 14 4 0 5 -13 20 -18 9 4 40 19 16 12 -10
tag left 7: cue.visit	23 -3 -3 8 23 12 2 11 20 30 14 0 -1 28 -10 -24
tag left 7: cue.year	-13 -4 -35 6 12 25 5 9 25 30 -22 -6 3 -11 -6 -14
tag left 7: cue.yesterday	-3 15 -31 -12 -7 1 16 7 -18 23 -6 44 -27 -30 4 -33
tag left 7: foe.agent	21 3 -6 16 -9 23 -11 24 -9 -21 6 6 -7 14 -3 -1
tag left 7: foe.from	12 -17 34 14 3 7 -12 -4 34 7 -19 -3 39 -15 32 19
tag left 7: foe.of	-4 9 -34 15 -16 12 -10 7 -18 -3 36 5 0 28 -8 3
tag left 7: foe.to	-5 -8 -8 21 -17 -8 -21 -5 -19 -4 23 27 2 28 3 24
tag left 7: noun.body	-3 -8 -6 -22 -7 29 -4 -5 17 11 2 13 -33 -19 26 13
tag left 7: noun.branch	5 13 36 -1 15 19 20 -9 5 -29 -5 24 18 20 -8 0
tag left 7: noun.child	5 6 -6 8 26 10 -7 -1 25 4 5 25 -14 -19 -16 -12
tag left 7: noun.civilian	-3 21 12 -9 -5 0 33 -4 -13 9 -10 -2 -18 1 10 -16
tag left 7: noun.exchange	-3 4 -13 -1 -7 -14 10 7 5 0 5 -1 13 -10 -4 5
tag left 7: noun.family	11 -5 35 10 -10 -39 11 -1 18 -13 -19 27 1 22 4 -9
tag left 7: noun.foreigner	24 -2 30 23 21 -16 -11 35 28 3 -11 9 -5 26 23 -16
tag left 7: noun.man	1 -15 3 18 15 -3 -11 27 8 -3 -16 5 -7 13 0 5
tag left 7: noun.military	10 -18 8 11 -7 -10 -18 24 4 2 8 -4 4 -15 3 -10
tag left 7: noun.other	4 7 -1 -3 15 15 -7 4 12 13 0 -2 -4 28 -17 -1
tag left 7: noun.people	-14 5 7 7 -6 4 8 -12 9 -12 8 2 2 10 -2 -1
tag left 7: noun.rank	5 8 11 -34 1 3 -57 -1 2 0 -3 7 -18 6 -42 0
tag left 7: noun.soldier	5 -2 5 -23 -5 20 1 14 -15 25 21 -7 -8 12 -38 16
tag left 7: noun.woman	15 -33 14 -3 12 2 26 0 37 -8 -19 13 20 19 11 2
tag left 7: own.agent	-6 6 20 -10 6 -13 -10 -4 14 -7 8 20 -2 -2 -18 17
tag left 7: own.from	2 15 -5 27 17 -1 10 -24 -2 -39 19 6 -16 24 -4 -12
tag left 7: own.of	-4 24 38 -6 -15 14 27 5 -6 17 -1 -2 12 10 -34 12
tag left 7: own.to	26 -15 -12 -35 7 14 10 -4 4 22 18 14 -13 -9 21 13
tag left 7: qualifier.approx	5 -10 23 7 12 4 -21 39 -4 1 -5 22 31 3 42 1
tag left 7: qualifier.at_least	-5 13 4 6 -2 -7 10 20 7 1 -3 10 1 7 -1 -15
tag left 7: qualifier.at_most	42 -11 -34 -6 20 -1 0 21 -12 -3 -2 13 -42 -1 -2 7
tag left 7: qualifier.more_than	7 13 -34 4 4 68 13 32 21 25 -15 -33 -21 -7 4 4
tag left 7: ru.agent	3 -25 22 -12 -1 -3 13 5 -7 -8 27 5 32 0 -10 -6
tag left 7: ru.from	13 2 -19 7 33 1 -2 -6 -7 -15 8 15 -4 -28 -2 -2
tag left 7: ru.of	-9 -9 16 14 -4 11 -4 7 -3 21 -4 4 41 -2 -27 3
tag left 7: ru.to	6 -13 2 8 1 -25 -32 9 3 26 -2 22 -14 39 -12 8
tag left 7: ua.agent	-14 12 -6 1 -2 18 17 -25 4 -19 9 16 4 -6 7 -3
tag left 7: ua.from	0 -17 6 -19 -14 9 -15 -9 25 46 -34 24 8 2 13 8
tag left 7: ua.of	-16 6 -4 -3 2 4 -15 -4 -17 -17 0 -6 14 -17 -2 -16
tag left 7: ua.to	-1 15 3 -16 8 21 -13 7 5 -26 20 -6 -4 -26 19 8
tag left 7: verb.bring	1 -6 -20 1 -10 -23 29 14 4 15 -7 31 -3 -5 4 13
tag left 7: verb.come	15 -11 10 -8 1 24 -7 16 1 3 7 29 17 13 32 12
tag left 7: verb.future	34 -3 50 -7 30 5 -20 45 29 14 -4 -11 -14 28 1 -22
tag left 7: verb.get	2 24 6 17 -25 20 13 -5 1 -5 -6 30 16 -34 7 0
tag left 7: verb.give	-3 -16 3 33 -18 25 12 -6 9 -4 -7 27 -23 8 -21 15
tag left 7: verb.held_exchange	11 -20 -3 -9 -1 -15 -4 4 3 -10 13 -4 10 -20 8 15
tag left 7: verb.home	26 -14 -32 0 5 -6 -18 15 -10 11 4 10 -2 -6 20 6
tag left 7: verb.managed	-18 5 -15 -5 -15 -10 -2 24 -10 21 -9 -4 3 -8 9 47
tag left 7: verb.noun	-2 16 10 -11 15 6 15 -15 5 -8 1 26 -8 -9 14 18
tag left 7: verb.other	4 -27 4 16 45 -8 23 3 16 15 -16 33 -4 7 12 -35
tag left 7: verb.swap	18 -9 -2 7 -2 -3 18 17 -14 -8 1 10 19 -6 11 16
tag left 7: verb.will	-1 26 -7 -1 13 -8 4 -4 8 19 -6 26 -13 10 -5 2
tag left 7: view.ru	22 11 14 -12 -15 10 -17 3 5 34 2 -5 10 33 19 -7
tag left 7: view.ua	16 -9 12 21 -10 14 15 16 -2 -8 0 5 6 6 -32 5
tag left 7: voice.ru	-25 22 6 1 -19 -5 5 -10 -22 10 -13 17 17 6 -2 5
tag left 7: voice.ua	-16 32 5 -2 16 -34 23 -9 -4 7 -8 4 -3 6 -34 -4
tag left beyond: adj.dead	20 15 10 9 8 26 3 -10 9 -49 1 14 -10 -15 0 -1
tag left beyond: adj.freed	12 18 -3 3 0 4 14 23 -4 18 9 5 12 1 -24 -1
tag left beyond: adj.modifier	-2 11 2 1 -1 1 -4 12 5 10 -5 -5 -4 -3 -8 -10
tag left beyond: adj.wounded	-3 -43 -31 36 -11 -28 -15 38 -3 -23 12 -18 -5 6 27 -15
tag left beyond: category	-17 1 -3 -7 -5 -13 -9 11 11 14 16 -17 -18 10 -4 -4
tag left beyond: country	-6 -23 -5 21 -3 -11 3 17 -7 10 7 -10 18 17 6 2
tag left beyond: cue.agreed	-3 -19 -15 32 -4 -19 -21 -23 9 5 -1 5 -9 34 -24 -3
tag left beyond: cue.agreement	-8 0 -24 17 -1 -16 -1 -27 3 16 8 25 -15 -3 -8 2
tag left beyond: cue.all	9 15 15 -1 13 27 -20 22 7 31 -32 -31 -28 19 -4 -19
tag left beyond: cue.already	35 -26 4 4 -3 26 28 28 7 22 -26 -15 0 -11 13 -3
tag left beyond: cue.among	21 17 22 -9 5 -15 -4 8 -2 23 -11 -15 -21 40 -11 -21
tag left beyond: cue.anniversary	47 -26 23 48 36 -3 5 43 28 26 -4 -25 13 45 29 -36
tag left beyond: cue.border	6 -23 -31 9 -5 5 -5 -19 -12 -22 27 26 1 6 14 24
tag left beyond: cue.born	31 -8 5 22 8 2 -16 18 15 10 4 -20 -21 19 -47 -25
tag left beyond: cue.called_off	31 -25 26 18 28 -2 18 35 34 37 -22 -23 -33 40 19 -37
tag left beyond: cue.captivity	-3 4 13 -16 16 14 0 15 -1 4 0 -6 12 6 17 5
tag left beyond: cue.captured	23 -13 6 20 17 9 6 29 -2 -6 5 -2 -7 -16 -22 0
tag left beyond: cue.claims	-18 20 -7 27 -8 -18 -3 11 -9 -16 1 -3 16 17 18 4
tag left beyond: cue.completed	-4 3 5 -6 -11 -25 -3 28 6 2 15 16 0 -18 6 6
tag left beyond: cue.count	-10 1 -16 -12 10 0 7 3 -4 -27 -2 -7 10 -32 -1 -2
tag left beyond: cue.crime	24 -36 -8 22 26 21 0 26 20 -4 1 16 -1 46 2 -31
tag left beyond: cue.denied	29 -16 15 62 40 24 -1 55 33 33 -6 2 -5 22 6 -25
tag left beyond: cue.deported	-33 22 -2 -18 31 -1 30 17 -12 -8 5 13 -15 -8 2 -1
tag left beyond: cue.each	-12 -28 -7 28 1 -19 -7 12 -10 6 -15 -23 24 -17 -13 15
tag left beyond: cue.evacuation	23 4 38 26 23 7 -16 1 31 -1 10 2 10 20 -15 17
tag left beyond: cue.ever_captured	16 -15 -6 34 24 17 -11 10 19 15 -10 15 -13 21 8 -12
tag left beyond: cue.film	26 -26 30 9 24 1 25 18 5 12 -29 -31 -18 43 10 -23
tag left beyond: cue.footage	6 -2 36 48 3 -4 30 -1 18 4 -17 3 2 51 5 -2
tag left beyond: cue.good_news	9 -28 -2 1 19 -3 -34 -12 4 -14 27 16 0 25 11 14
tag left beyond: cue.held	-10 7 21 -5 -10 -8 -29 17 -6 2 30 -26 -19 19 21 -7
tag left beyond: cue.in_captivity	-14 27 6 10 14 -2 -9 6 -8 -7 19 -11 -20 17 6 -23
tag left beyond: cue.in_return	5 -15 10 -6 -33 6 49 24 25 -18 -11 14 -10 -8 -14 26
tag left beyond: cue.included	-15 -3 -39 -13 23 31 1 -1 -4 4 10 29 30 7 -6 -19
tag left beyond: cue.local	4 -23 -13 17 19 41 -4 -4 11 7 20 21 -29 -7 -14 -34
tag left beyond: cue.mediated	-20 -36 4 18 12 -5 -5 7 3 5 11 -16 28 -4 3 8
tag left beyond: cue.missing	-14 29 -24 59 4 -7 42 9 25 -14 2 -36 -41 17 -2 -32
tag left beyond: cue.money	44 -15 23 8 14 18 -23 27 35 1 26 7 1 18 4 -7
tag left beyond: cue.month	-18 43 -41 -21 44 -20 28 -28 10 22 -28 15 -36 -13 -11 -39
tag left beyond: cue.name	-29 20 -19 -17 12 -6 21 -33 -25 -12 -17 38 -6 -11 -2 12
tag left beyond: cue.nth	-7 -7 -11 -4 -8 -11 -31 -21 -19 -8 31 22 -3 1 -7 30
tag left beyond: cue.of_whole	-10 -14 -9 -1 6 40 17 17 6 -13 -7 3 13 -7 -2 1
tag left beyond: cue.of_year	4 -1 16 -16 21 31 4 -3 -10 19 -13 12 -19 -13 0 -12
tag left beyond: cue.on_shield	29 13 3 5 21 2 6 15 27 -9 -2 -6 -16 11 -16 -12
tag left beyond: cue.one_sided	-19 -22 -32 -5 -10 16 -26 14 -17 -9 6 2 34 -29 -16 11
tag left beyond: cue.other_exchange	37 -32 -1 22 16 46 14 33 12 13 3 -2 -31 12 -9 -12
tag left beyond: cue.other_return	21 -41 30 15 1 -1 1 -13 23 -3 8 17 7 26 30 -10
tag left beyond: cue.other_war	50 -37 26 36 51 34 26 57 35 26 -20 -9 -20 57 33 -42
tag left beyond: cue.outside	-39 35 -58 -29 -17 -21 8 79 -50 -22 -30 -35 11 -6 7 17
tag left beyond: cue.parcel	25 4 -1 19 15 14 16 9 26 15 -7 -21 -20 22 -1 -32
tag left beyond: cue.part	12 -15 -6 18 19 -8 -13 4 19 -37 14 20 18 -12 24 -2
tag left beyond: cue.planned	30 -38 -25 47 42 -25 -2 19 1 15 19 4 -37 54 -19 -28
tag left beyond: cue.postponed	1 -8 -2 14 10 5 -12 1 0 -11 12 29 -2 7 -2 12
tag left beyond: cue.ready	8 -18 27 9 -7 -10 -19 9 -14 25 -10 -18 -8 40 -3 -8
tag left beyond: cue.recap	42 0 -22 3 29 -32 -3 24 14 21 4 0 -38 -22 14 -87
tag left beyond: cue.record	11 -17 -4 -16 29 -15 2 -16 5 -20 0 30 16 -7 -4 13
tag left beyond: cue.relative	-11 24 10 17 8 -16 -1 6 -8 -2 -17 15 11 13 4 7
tag left beyond: cue.repatriation	-3 3 2 -1 12 34 -6 -21 -9 -22 14 26 -11 -4 -27 -1
tag left beyond: cue.reunion	-32 -9 -8 12 -24 4 -1 -3 19 -3 3 22 18 1 9 21
tag left beyond: cue.review	-8 20 -35 -34 19 -28 45 -12 -1 34 -39 23 -20 -22 -19 -23
tag left beyond: cue.same_number	-11 5 21 5 -38 15 20 9 10 -6 -23 19 19 -5 -24 -14
tag left beyond: cue.since	-5 13 -16 0 24 49 22 -20 -11 31 -40 8 -19 -18 -27 -2
tag left beyond: cue.span	-30 21 -20 14 13 12 13 -14 22 17 -19 6 -6 -6 3 -25
tag left beyond: cue.stage	6 13 14 -25 22 7 8 -26 3 16 1 22 -10 -43 5 -26
tag left beyond: cue.thanks	0 5 22 -8 9 -8 -3 -14 9 17 -5 -7 -9 34 -12 23
tag left beyond: cue.third	44 -12 1 55 38 14 41 36 42 16 -7 -24 -35 34 -6 -40
tag left beyond: cue.to_date	-4 26 -16 8 18 -16 31 14 -10 7 -29 -20 -25 3 -25 -32
tag left beyond: cue.today	5 0 4 -9 -7 -2 8 28 4 -1 9 10 4 -24 -2 6
tag left beyond: cue.total	-26 6 -6 -8 15 8 26 7 7 27 9 13 13 -12 -21 2
tag left beyond: cue.training	-13 -31 -28 29 -8 18 -19 -10 -15 13 44 7 3 -8 -7 -34
tag left beyond: cue.transit	14 -3 24 0 -7 3 5 5 35 41 -43 -7 9 10 44 -17
tag left beyond: cue.unit	13 5 8 -27 -11 -12 -11 1 -5 5 23 31 -7 20 2 -4
tag left beyond: cue.venue	-12 -13 8 16 6 11 -16 -21 0 4 9 22 9 16 -17 -12
tag left beyond: cue.visit	36 -28 5 53 41 -5 11 13 28 9 -9 -11 -20 50 -2 -30
tag left beyond: cue.year	0 23 -15 -27 31 32 12 1 7 36 -17 15 -16 -20 -23 -26
tag left beyond: cue.yesterday	1 -9 -6 3 -4 13 -28 -7 7 19 10 24 -18 9 11 -20
tag left beyond: foe.agent	-16 -17 3 7 -29 33 -1 2 12 -14 13 16 13 4 -20 5
tag left beyond: foe.from	-11 -6 24 -13 -4 -15 -2 -22 8 10 14 13 27 2 38 29
tag left beyond: foe.of	6 12 35 22 -23 9 -31 17 -13 22 5 -20 7 27 9 -2
tag left beyond: foe.to	-9 -19 15 31 -18 -8 -15 2 5 -21 6 14 10 -4 -12 8
tag left beyond: noun.body	19 -8 23 8 -11 47 13 -17 32 -4 -6 6 -9 -32 -6 -10
tag left beyond: noun.branch	17 -23 29 -10 17 6 4 -10 20 5 -9 32 17 13 -19 0
tag left beyond: noun.child	-4 -2 -16 -2 -12 -15 -17 1 26 -7 3 10 0 -3 15 -18
tag left beyond: noun.civilian	-8 25 25 -5 -21 3 3 6 -2 15 -4 2 -9 12 -9 15
tag left beyond: noun.exchange	10 -5 -20 -2 0 -5 -22 34 2 -8 -11 -2 6 -41 4 1
tag left beyond: noun.family	-1 -8 6 -13 -25 -4 -15 -17 5 11 11 10 5 9 4 -11
tag left beyond: noun.foreigner	3 -17 14 -2 5 -14 -14 5 -6 -11 9 20 10 19 -10 18
tag left beyond: noun.man	-16 36 10 -35 -17 -36 -16 13 -5 -13 -6 -12 1 1 12 12
tag left beyond: noun.military	1 18 -4 -8 -1 21 16 27 10 -2 -3 6 -1 -1 -9 -2
tag left beyond: noun.other	9 16 -9 -3 7 32 -1 -6 -10 14 -20 -1 -12 18 2 2
tag left beyond: noun.people	-9 -12 9 14 -8 -7 18 -5 6 4 26 -3 -6 8 -5 1
tag left beyond: noun.rank	6 4 22 -21 13 0 -26 25 9 -27 34 9 -21 -4 -9 0
tag left beyond: noun.soldier	11 5 4 4 22 14 24 -14 -1 -17 12 19 -1 -6 -3 19
tag left beyond: noun.woman	5 -21 34 9 11 -13 -6 -7 34 -12 -23 26 38 25 9 30
tag left beyond: own.agent	12 -15 7 5 1 21 4 15 7 5 -11 15 17 2 -22 7
tag left beyond: own.from	-48 -5 26 4 -13 -5 8 -32 7 -22 -19 22 36 -5 7 28
tag left beyond: own.of	-8 22 3 -21 -27 12 0 39 -10 1 -7 -16 11 -9 -19 5
tag left beyond: own.to	16 -27 -15 -20 12 4 28 -1 -7 -7 23 6 -32 -13 0 14
tag left beyond: qualifier.approx	1 -9 4 0 5 3 -22 14 -8 -10 -5 -11 0 28 -11 1
tag left beyond: qualifier.at_least	-4 -19 5 25 11 -22 14 27 8 13 11 9 -7 11 13 -3
tag left beyond: qualifier.at_most	22 -25 11 16 -2 4 -24 8 24 -2 6 4 -7 22 16 5
tag left beyond: qualifier.more_than	-5 10 -23 -16 9 15 16 24 -2 15 -29 -19 -1 5 12 5
tag left beyond: ru.agent	-14 -2 6 -11 3 9 -8 -13 11 18 7 -10 18 8 12 20
tag left beyond: ru.from	-4 7 10 2 20 -1 12 18 -14 5 -1 15 -4 -5 -18 -3
tag left beyond: ru.of	10 12 22 4 -21 5 0 -14 11 24 -2 -18 -1 14 -16 13
tag left beyond: ru.to	-10 -8 32 9 -42 17 -36 -23 13 -29 4 13 -13 12 -25 22
tag left beyond: ua.agent	-4 -8 -11 1 -5 33 1 -5 -3 -5 6 9 16 -8 -4 13
tag left beyond: ua.from	8 8 19 -22 3 29 15 9 19 20 2 -2 23 14 23 -10
tag left beyond: ua.of	-1 18 0 4 2 -2 -5 10 10 -8 10 5 12 -8 2 9
tag left beyond: ua.to	-20 21 -4 -16 -7 10 4 -10 -5 -5 -7 23 2 7 21 -2
tag left beyond: verb.bring	2 9 7 -9 1 -5 6 14 2 28 14 22 3 4 -15 -2
tag left beyond: verb.come	3 -8 18 -1 -16 18 -13 32 4 -5 -6 16 2 -4 6 7
tag left beyond: verb.future	21 1 34 20 20 12 7 26 19 1 9 5 -26 8 14 -18
tag left beyond: verb.get	-13 2 9 1 -11 20 12 -1 5 -24 2 32 1 2 6 8
tag left beyond: verb.give	-3 6 15 6 -28 44 12 2 24 -34 -10 9 11 1 15 9
tag left beyond: verb.held_exchange	5 -14 3 -7 10 14 -17 18 2 -7 15 0 12 12 3 11
tag left beyond: verb.home	14 -6 5 -7 -13 19 -6 27 17 -2 -2 18 -8 -9 3 14
tag left beyond: verb.managed	4 27 11 -5 10 -3 7 -5 -21 3 -7 0 18 -3 19 17
tag left beyond: verb.noun	1 2 2 -10 0 49 -7 -2 2 -12 8 25 0 -1 7 8
tag left beyond: verb.other	32 -40 34 41 22 -5 -10 -19 14 12 0 37 16 37 41 -36
tag left beyond: verb.swap	3 -28 22 12 8 -30 9 21 -16 0 11 8 19 15 27 1
tag left beyond: verb.will	-15 32 35 -18 6 -3 16 -5 6 6 -5 -5 -35 -14 14 4
tag left beyond: view.ru	23 18 12 -31 -11 19 -8 19 -5 27 10 -4 12 13 -6 20
tag left beyond: view.ua	17 -21 -1 29 -10 1 12 34 17 6 -25 -12 17 -5 -15 5
tag left beyond: voice.ru	-3 10 13 0 -1 -12 29 5 6 16 -31 0 7 20 -17 4
tag left beyond: voice.ua	-4 24 17 5 -16 -33 33 22 -44 -17 9 6 -14 7 -48 11
tag left clause: adj.dead	24 12 14 11 14 -25 29 35 -1 -16 -6 31 2 18 2 -11
tag left clause: adj.freed	4 -8 -9 -4 2 26 -1 -10 -1 19 -8 13 15 -11 -11 -17
tag left clause: adj.modifier	-3 11 1 21 4 -7 -20 1 2 7 -13 -7 -12 4 -14 10
tag left clause: adj.wounded	2 -19 -21 25 17 19 -20 48 3 1 8 -17 -3 35 35 -29
tag left clause: category	-3 4 -22 10 10 -9 20 8 2 -2 -8 6 15 28 -1 -17
tag left clause: country	18 -45 -2 23 22 11 7 -11 -23 8 18 -2 26 -8 -7 -15
tag left clause: cue.agreed	15 5 -4 19 15 0 -16 -32 25 13 -14 16 -13 11 3 -2
tag left clause: cue.agreement	16 9 -6 -35 31 10 6 -27 39 24 3 15 -24 0 4 2
tag left clause: cue.all	-9 39 -34 -18 8 21 18 -7 -9 17 -9 15 2 -2 4 18
tag left clause: cue.already	-24 20 -16 15 -4 49 37 -5 8 39 -4 10 -8 0 -53 -22
tag left clause: cue.among	12 0 -20 -14 -20 -8 -9 5 -2 9 2 27 -29 14 -1 -18
tag left clause: cue.anniversary	37 -30 9 14 23 10 -13 11 19 12 6 -2 6 24 3 -4
tag left clause: cue.border	21 14 6 3 -6 10 -13 -12 12 -18 15 15 6 -27 14 13
tag left clause: cue.born	34 -4 23 26 35 -1 20 44 4 26 -18 11 3 36 -6 -14
tag left clause: cue.called_off	33 -19 15 17 24 12 8 19 27 15 -3 -12 -10 10 -10 -19
tag left clause: cue.captivity	6 21 25 -7 -11 -1 9 25 4 3 6 3 -1 -15 5 15
tag left clause: cue.captured	50 -6 -16 45 41 13 -10 18 12 19 11 30 -28 35 -8 -9
tag left clause: cue.claims	-13 -23 26 19 -11 -4 10 -16 4 -21 13 19 -8 -12 -11 4
tag left clause: cue.completed	2 -6 -8 -16 1 -5 16 7 -12 2 6 5 12 -36 8 -1
tag left clause: cue.count	4 21 6 7 7 -21 12 -40 -10 9 -10 12 7 9 30 -12
tag left clause: cue.crime	34 -13 29 43 36 21 18 20 38 28 -11 -10 -21 63 5 -21
tag left clause: cue.denied	41 8 39 36 19 31 -11 40 1 16 16 -10 -33 14 6 -32
tag left clause: cue.deported	9 -17 1 26 31 25 14 10 28 20 1 22 -9 26 -7 -22
tag left clause: cue.each	15 7 -5 15 2 -7 -2 0 23 -16 1 11 -1 -2 -5 0
tag left clause: cue.evacuation	20 -8 36 22 11 15 -35 19 18 11 -15 -14 11 55 0 -23
tag left clause: cue.ever_captured	17 -25 8 31 24 26 -12 23 36 10 14 14 7 14 1 -20
tag left clause: cue.film	25 -12 -11 13 29 24 -3 6 30 6 -2 1 -29 21 -11 -24
tag left clause: cue.footage	13 -20 19 -1 -10 -5 -15 2 5 15 -7 -25 -24 58 -12 16
tag left clause: cue.good_news	-48 -2 -28 -40 -33 -23 -31 -18 -39 -11 51 51 7 -50 2 42
tag left clause: cue.held	-17 37 28 21 -8 8 12 7 -26 31 5 -27 8 51 -5 -9
tag left clause: cue.in_captivity	12 5 28 31 -11 7 -11 71 2 21 16 -37 10 38 11 -31
tag left clause: cue.in_return	-2 4 17 8 -13 40 -18 -12 12 -30 -6 15 26 3 -15 16
tag left clause: cue.included	-4 -4 -41 23 28 11 -7 20 1 -3 16 31 -8 13 -26 -4
tag left clause: cue.local	30 -36 -23 56 -8 22 7 11 36 52 -43 -45 -32 -14 -11 -30
tag left clause: cue.mediated	0 -33 -28 -14 26 21 11 3 -25 5 -9 8 16 -18 -15 -15
tag left clause: cue.missing	-29 -17 -34 47 -19 -22 35 -26 3 -47 17 -13 -44 -17 4 -8
tag left clause: cue.money	34 -3 1 29 20 20 7 13 14 6 4 8 -8 16 5 -15
tag left clause: cue.month	18 14 -4 25 59 7 29 39 25 19 -41 -11 -29 34 6 -60
tag left clause: cue.of_whole	4 -16 0 3 -5 13 18 -14 0 23 20 17 9 -12 2 -16
tag left clause: cue.of_year	-15 2 -36 -10 25 21 5 5 7 21 -10 5 -6 -4 -8 -21
tag left clause: cue.on_shield	3 0 -19 2 13 -5 3 3 -7 10 10 14 -36 -3 -20 20
tag left clause: cue.one_sided	0 -4 -6 1 3 -20 5 -6 -4 -13 11 10 -1 -8 -11 31
tag left clause: cue.other_exchange	35 -20 33 28 48 -2 1 11 43 21 -17 -20 -24 34 -1 -26
tag left clause: cue.other_return	25 -12 4 15 27 12 -12 23 10 -3 34 20 -5 36 -13 -24
tag left clause: cue.other_war	56 -28 37 49 54 23 0 36 33 28 -31 -6 -25 31 9 -34
tag left clause: cue.outside	-23 -30 -33 8 3 -8 -17 36 -5 23 -23 -16 -19 1 -2 21
tag left clause: cue.part	0 -31 -7 19 -3 -16 -1 16 11 13 18 15 -13 -2 -22 -18
tag left clause: cue.planned	38 -27 46 56 18 -26 -31 19 32 -4 -5 -25 -12 39 11 -56
tag left clause: cue.postponed	41 -1 -3 30 20 1 4 23 29 20 -24 -20 -7 24 22 -30
tag left clause: cue.ready	29 -32 38 33 18 -18 -30 34 11 12 16 -13 -21 50 -25 -5
tag left clause: cue.recap	52 -8 -40 7 37 9 -13 -16 -4 20 30 14 -21 14 -3 -47
tag left clause: cue.record	39 -35 -6 13 3 -12 7 -5 0 7 22 -1 -12 -11 -6 -31
tag left clause: cue.relative	8 -27 6 17 5 -22 10 15 -12 27 1 -21 -20 -14 9 -17
tag left clause: cue.repatriation	7 2 5 -10 22 6 1 11 0 20 14 36 -4 12 34 -5
tag left clause: cue.reunion	15 11 6 -16 18 -38 26 9 4 11 -13 12 -1 12 2 -1
tag left clause: cue.same_number	13 -11 26 -8 12 -18 46 -4 5 24 -20 -9 11 15 2 -5
tag left clause: cue.since	-20 32 -28 2 24 20 47 -15 8 28 -32 11 10 -14 -29 -25
tag left clause: cue.span	-11 -1 -2 2 13 -16 2 -17 6 6 -11 23 -30 -10 14 -32
tag left clause: cue.stage	9 -9 8 12 -3 6 1 -10 24 34 -13 -1 -20 -19 2 -34
tag left clause: cue.thanks	-3 16 -14 11 38 -16 27 -4 9 7 -7 11 -28 25 -9 -10
tag left clause: cue.third	35 -8 15 18 37 6 10 7 23 15 -7 -19 -14 23 7 -20
tag left clause: cue.to_date	-16 16 -25 2 19 43 41 24 -13 24 -19 -9 -7 6 -25 -23
tag left clause: cue.today	2 2 -1 -6 -3 -6 -2 -1 1 -12 12 -21 21 6 11 11
tag left clause: cue.total	-26 22 -32 -19 -11 26 29 -9 -14 2 -7 24 25 -10 17 9
tag left clause: cue.training	28 -13 2 35 5 22 -4 24 32 26 7 4 -6 29 5 -9
tag left clause: cue.transit	-6 3 10 -13 -20 27 -21 -11 -5 -12 12 28 30 -12 1 21
tag left clause: cue.unit	4 20 0 29 1 15 12 -3 0 -35 19 8 -1 15 -11 -19
tag left clause: cue.venue	35 -2 3 22 23 -30 -8 0 0 4 15 15 -28 15 3 18
tag left clause: cue.visit	32 -24 20 48 43 15 8 35 49 8 -21 -15 -3 26 -8 -27
tag left clause: cue.year	-18 -13 -37 19 39 18 -1 -20 17 39 -41 4 1 -10 -10 -32
tag left clause: cue.yesterday	1 -2 12 2 15 5 1 -6 7 11 -4 8 -50 -19 27 -33
tag left clause: foe.agent	12 1 30 9 -5 19 17 11 35 -36 -9 15 1 12 -16 -15
tag left clause: foe.from	-1 -4 13 6 -10 10 20 9 12 6 -22 -6 8 -21 25 -4
tag left clause: foe.of	-1 6 33 20 -13 8 -3 21 -8 19 -4 8 18 15 -6 -5
tag left clause: foe.to	-13 5 17 18 3 0 -21 6 -12 27 5 1 -4 45 -16 10
tag left clause: noun.body	6 19 1 -8 -3 23 4 -33 -5 7 7 21 -11 -9 -5 7
tag left clause: noun.branch	11 11 3 4 10 13 -15 -14 27 -1 8 16 20 23 -33 20
tag left clause: noun.child	-8 1 -11 5 -17 5 -2 4 5 1 18 30 3 1 25 -46
tag left clause: noun.civilian	6 7 3 15 -1 25 26 -1 0 -22 20 -18 -35 1 1 8
tag left clause: noun.exchange	-2 4 -5 5 8 2 10 2 3 12 -11 15 21 -1 -8 -2
tag left clause: noun.family	-9 -10 -20 10 -7 -23 18 -16 -24 -14 2 17 6 -22 8 -38
tag left clause: noun.foreigner	32 -7 10 36 40 15 18 14 19 10 -20 2 -13 19 -2 -14
tag left clause: noun.man	7 -28 40 19 -20 15 22 31 60 28 -57 0 -11 5 17 -12
tag left clause: noun.military	-6 16 -3 11 4 -31 -13 16 5 -6 3 25 11 27 2 2
tag left clause: noun.other	3 19 2 6 16 25 12 -6 6 12 -5 2 -4 10 12 -5
tag left clause: noun.people	-4 -19 2 11 -13 7 26 7 4 -18 8 1 -14 -1 9 -8
tag left clause: noun.rank	-2 8 15 19 -8 -14 -24 8 4 28 -8 20 -29 24 -22 6
tag left clause: noun.soldier	-20 9 -1 -8 -29 6 -5 -45 -19 12 1 -1 20 13 -5 -5
tag left clause: noun.woman	37 -25 8 23 28 15 -18 32 24 14 -12 0 -19 32 -1 -26
tag left clause: own.agent	-13 15 -2 -4 3 -23 -18 17 -3 27 7 15 -7 -3 25 -14
tag left clause: own.from	-2 14 -36 33 16 7 24 5 19 -24 10 -14 -27 20 -8 -12
tag left clause: own.of	3 20 31 -10 -9 3 -2 2 -22 1 7 4 10 6 22 -9
tag left clause: own.to	1 8 -13 -21 17 1 -5 -4 12 5 -5 16 -13 -12 28 17
tag left clause: qualifier.approx	-18 20 5 29 5 3 4 -1 -13 6 8 0 -8 -2 -17 -3
tag left clause: qualifier.at_least	11 -12 10 31 28 14 22 34 12 15 6 -6 20 4 -9 -34
tag left clause: qualifier.at_most	23 -28 19 -14 22 0 -8 8 11 3 -9 29 -27 2 -8 1
tag left clause: qualifier.more_than	-6 4 -10 3 -5 13 3 21 35 2 -36 -23 -13 -5 10 7
tag left clause: ru.agent	-13 -19 28 11 -12 7 12 -3 -3 -10 -5 6 14 -21 -23 -9
tag left clause: ru.from	10 30 -14 -17 45 19 6 0 -13 -24 16 13 -40 -22 2 1
tag left clause: ru.of	-27 -8 34 16 -10 29 32 -23 0 -28 6 2 22 -11 10 6
tag left clause: ru.to	-20 -25 35 10 -38 20 -3 -49 67 19 -60 -12 13 6 -4 -8
tag left clause: ua.agent	-7 7 -21 4 3 23 0 -10 -17 -19 7 12 1 12 15 14
tag left clause: ua.from	-13 -28 -15 -5 -14 -25 -23 -8 45 44 -47 12 13 -24 -4 29
tag left clause: ua.of	-3 7 -19 7 -5 -2 -8 -7 -9 1 2 2 2 3 -8 9
tag left clause: ua.to	12 30 -28 -12 31 -14 4 19 -21 -27 21 18 -19 6 0 23
tag left clause: verb.bring	-16 11 -17 -13 15 11 -4 14 14 7 -6 29 11 -19 14 17
tag left clause: verb.come	-7 -4 -10 -3 1 -3 -22 -19 24 18 6 29 -24 -17 20 -6
tag left clause: verb.future	41 -43 76 31 19 -15 -23 24 10 -18 5 1 18 15 -14 -53
tag left clause: verb.get	-21 13 24 5 -17 13 15 -21 26 -9 6 23 8 2 -6 14
tag left clause: verb.give	-13 13 -12 15 -20 -1 15 35 18 -39 -8 29 -13 -3 -15 17
tag left clause: verb.held_exchange	0 -9 -9 -9 -10 -33 0 0 -10 10 -8 -3 10 -19 -12 1
tag left clause: verb.home	-4 11 -13 -17 26 -21 -8 -7 -4 4 0 22 8 -8 20 6
tag left clause: verb.managed	-19 -12 -15 -17 15 -27 4 -7 11 8 -13 -13 9 -27 1 23
tag left clause: verb.noun	6 -6 6 4 -4 -28 1 23 -5 3 12 23 15 23 -14 2
tag left clause: verb.other	-7 -36 7 38 24 4 12 10 10 -7 -43 24 -26 21 21 -20
tag left clause: verb.swap	2 -31 -14 -16 0 8 13 -8 -14 -2 -3 2 16 -25 7 11
tag left clause: verb.will	31 10 4 3 27 -6 -8 12 29 8 -6 -2 -14 11 -22 -15
tag left clause: view.ru	-23 8 0 -7 -16 -30 13 -8 4 30 -27 -6 -14 14 15 9
tag left clause: view.ua	-17 33 15 -1 16 -36 22 -2 -36 -18 18 17 3 -43 -19 12
tag left clause: voice.ru	2 -10 11 7 -33 -21 19 3 5 14 -11 -2 -1 33 5 9
tag left clause: voice.ua	1 9 4 13 4 -27 39 -8 -11 18 12 4 3 3 -26 10
tag right 1: adj.dead	-1 6 12 6 6 4 13 6 10 2 -1 16 0 7 -6 9
tag right 1: adj.freed	-4 -3 12 -23 22 25 -13 -20 -6 14 11 -2 34 -7 6 -9
tag right 1: adj.modifier	-29 3 21 7 7 11 -15 -14 -10 -4 -7 19 5 35 -3 9
tag right 1: adj.wounded	-8 14 -35 27 11 -7 -24 40 -2 -13 -15 -5 -19 14 -8 -23
tag right 1: category	-16 5 17 -9 -14 -29 -11 18 28 9 -44 2 2 18 19 14
tag right 1: country	-9 9 -23 11 -23 5 -25 -25 -16 0 19 27 -7 2 5 22
tag right 1: cue.agreed	19 -16 -12 10 15 15 -10 -3 19 16 7 -17 -17 35 -4 -8
tag right 1: cue.agreement	33 -23 15 20 19 4 -2 22 31 15 -1 5 3 35 6 -20
tag right 1: cue.already	12 5 1 2 10 20 14 -20 2 8 10 36 17 9 31 23
tag right 1: cue.among	28 -20 -10 -5 3 4 -17 14 -12 -12 32 12 -1 7 -7 1
tag right 1: cue.anniversary	21 -12 11 17 38 -1 13 14 15 12 -10 -12 -14 31 -18 -24
tag right 1: cue.border	-5 6 -26 -17 -6 7 -11 -9 -14 -18 24 15 -18 -9 -13 16
tag right 1: cue.born	22 -25 1 -8 -1 5 -5 2 1 -2 9 -6 -3 21 -13 2
tag right 1: cue.called_off	32 -16 -7 35 24 10 -11 20 43 12 1 8 -9 42 -10 -24
tag right 1: cue.captivity	24 -7 3 6 -7 -9 7 19 -10 1 5 5 -2 -3 2 9
tag right 1: cue.captured	20 -21 13 2 44 3 -18 21 22 18 -1 1 2 1 -7 -14
tag right 1: cue.claims	-27 27 2 -9 -5 13 5 -16 -17 -19 1 25 1 -3 -21 25
tag right 1: cue.completed	1 -4 -3 -29 -7 -8 -6 7 -25 9 18 7 20 -16 0 5
tag right 1: cue.count	14 15 -17 -10 37 21 -2 51 2 23 -11 -11 4 1 18 -25
tag right 1: cue.crime	23 -21 15 18 25 19 23 9 12 15 -10 -19 5 5 -5 -1
tag right 1: cue.denied	3 -5 -14 -7 -1 10 -12 -11 -22 8 13 13 -19 -12 -6 5
tag right 1: cue.deported	35 -17 -12 26 26 31 1 33 -1 19 17 10 -16 26 -4 -7
tag right 1: cue.each	-1 -5 29 -13 17 26 -13 -53 8 -32 5 29 4 11 -31 11
tag right 1: cue.evacuation	39 -11 3 5 17 1 5 32 26 15 -17 -1 0 33 23 -10
tag right 1: cue.ever_captured	14 -7 7 14 21 4 12 34 18 5 -3 -15 -19 21 -6 -24
tag right 1: cue.footage	30 -11 -19 16 28 9 -3 4 14 10 -9 -4 -13 16 2 -20
tag right 1: cue.good_news	18 -9 3 5 28 9 -9 13 23 24 22 -11 3 18 -13 -15
tag right 1: cue.held	27 25 22 8 12 -11 -16 6 -20 7 15 -34 -20 33 -25 13
tag right 1: cue.in_captivity	33 14 6 24 26 -26 14 20 -20 -9 17 16 2 9 9 -33
tag right 1: cue.in_return	7 13 -7 13 24 -10 -13 19 20 -6 -6 -1 -8 11 1 -6
tag right 1: cue.included	2 1 -15 -14 13 20 -7 -4 -14 5 11 -3 29 -7 16 -2
tag right 1: cue.local	20 -35 19 38 29 18 -13 -4 19 22 0 -2 -8 31 1 -4
tag right 1: cue.mediated	-1 -35 -24 -1 -10 -3 43 14 -9 11 -2 -14 15 -16 -8 12
tag right 1: cue.missing	-4 -4 -33 22 -12 -11 12 -16 41 -11 -24 0 -30 14 -4 2
tag right 1: cue.money	19 -8 4 31 19 3 -15 10 26 -14 22 10 2 16 4 -15
tag right 1: cue.of_whole	10 -5 4 -2 -4 22 -28 -10 -12 27 -3 10 -26 -3 19 -2
tag right 1: cue.of_year	-9 -15 -8 5 0 19 10 17 12 -30 16 8 7 1 -22 -18
tag right 1: cue.one_sided	8 -3 19 -4 10 22 11 4 -4 5 4 25 25 21 35 2
tag right 1: cue.other_exchange	13 -2 6 2 22 -1 1 9 29 0 -4 17 -9 29 -9 3
tag right 1: cue.other_return	11 -2 -8 17 38 -4 5 -2 9 -9 -2 -4 -8 1 10 -13
tag right 1: cue.other_war	7 1 -1 0 9 15 -3 -4 10 16 12 22 -8 14 14 2
tag right 1: cue.part	29 -11 11 1 19 4 11 12 12 -5 -3 29 -22 -31 -39 -9
tag right 1: cue.planned	2 0 4 -18 -31 16 -12 -15 -6 14 16 14 8 -21 -37 -7
tag right 1: cue.postponed	-8 7 -18 -8 0 -2 -11 4 -3 27 10 12 -4 -5 1 -17
tag right 1: cue.ready	8 -29 -7 -5 -8 9 -11 -2 -4 -4 38 15 0 -18 -18 -38
tag right 1: cue.recap	12 28 -17 -23 29 -18 10 -36 5 -14 -14 -3 -22 -14 -34 2
tag right 1: cue.relative	7 -20 1 -5 5 11 -9 -1 9 -4 21 5 8 -3 0 14
tag right 1: cue.repatriation	-6 31 -21 5 4 -26 2 0 -9 -16 6 40 -5 2 -11 2
tag right 1: cue.reunion	-7 7 3 -19 -6 -27 -15 -20 14 14 16 6 -2 -30 -8 19
tag right 1: cue.since	19 24 -20 -7 27 3 18 11 0 -5 -11 16 6 -27 14 -17
tag right 1: cue.span	-5 7 21 -25 15 -10 -21 -11 36 -10 -21 15 10 -10 21 -31
tag right 1: cue.stage	31 5 -4 46 31 -9 -1 33 30 23 15 2 -27 25 -3 -30
tag right 1: cue.third	23 0 5 16 13 -5 14 -8 12 -11 -1 16 -23 20 -11 -5
tag right 1: cue.to_date	22 17 -29 1 15 15 37 35 -10 -3 -1 16 -20 -1 6 -26
tag right 1: cue.today	-7 11 -3 -24 15 1 -12 -4 2 -5 -2 42 9 -11 -2 6
tag right 1: cue.total	-39 -4 -33 -29 -9 -9 -10 1 -31 -22 29 -7 43 -8 -10 11
tag right 1: cue.training	12 -11 7 7 12 -2 -3 10 15 -6 3 0 -2 0 8 -4
tag right 1: cue.transit	10 31 22 40 17 8 2 10 -3 -3 27 -26 -23 4 -13 -13
tag right 1: cue.unit	27 -31 29 -3 13 -11 15 -11 38 14 -34 -1 28 9 35 -22
tag right 1: cue.venue	22 7 10 1 2 9 -2 15 18 13 3 4 -1 0 -5 -9
tag right 1: cue.visit	18 1 -8 -1 24 -11 2 13 6 -18 13 2 -18 -2 -3 6
tag right 1: cue.year	23 -24 7 14 0 -10 22 39 8 29 -14 6 22 1 31 -10
tag right 1: cue.yesterday	-1 28 -5 6 3 -14 -2 14 15 38 -12 -28 -33 27 -16 -17
tag right 1: foe.of	13 -31 24 1 3 -21 6 2 11 -11 -5 5 24 -11 -26 -1
tag right 1: noun.body	14 -17 2 14 -4 -9 -1 -17 12 12 21 11 11 8 4 16
tag right 1: noun.branch	4 5 -28 2 16 -10 5 1 -5 -4 29 15 -5 4 -3 11
tag right 1: noun.exchange	32 -29 -21 21 -10 -15 5 43 3 12 -7 -17 8 -15 -22 -5
tag right 1: noun.family	12 8 4 16 20 -12 1 24 1 4 -10 -16 -4 9 -2 -13
tag right 1: noun.military	10 -11 6 -3 11 -21 3 7 0 -25 21 21 -4 -12 0 0
tag right 1: noun.other	-2 15 34 22 2 9 -27 37 -29 27 14 -14 -30 48 -15 6
tag right 1: noun.people	9 -1 0 -7 28 7 -9 20 -10 1 2 23 0 -9 2 5
tag right 1: own.agent	-12 3 2 -4 4 0 1 -33 -4 15 -11 10 16 4 1 5
tag right 1: own.from	15 2 -17 8 18 -3 2 17 -20 -8 17 11 -13 3 -21 -3
tag right 1: own.of	-12 0 11 4 -16 2 -8 4 3 12 -6 12 6 -13 -4 16
tag right 1: own.to	3 3 10 -21 16 10 0 1 -17 16 1 35 3 -14 25 16
tag right 1: qualifier.approx	30 -20 0 13 14 3 9 12 18 5 -5 -22 16 25 12 -21
tag right 1: qualifier.at_most	12 14 -3 23 45 12 11 12 15 19 -16 21 -23 17 8 -20
tag right 1: qualifier.more_than	-8 23 24 4 17 7 28 0 23 -13 -8 -12 -21 -2 -8 -20
tag right 1: ru.agent	-6 20 12 24 12 3 21 40 -10 17 -14 -21 -26 1 9 16
tag right 1: ru.from	14 0 -15 -26 17 8 14 0 0 2 1 22 -17 -15 8 -2
tag right 1: ru.of	-17 1 27 30 -20 -36 -17 -8 35 32 -36 4 14 22 5 21
tag right 1: ru.to	-39 -9 -2 22 -22 -1 -12 -23 37 38 -55 -10 6 10 15 -5
tag right 1: ua.agent	-18 -23 -32 -9 -3 20 16 23 -10 -24 8 10 -15 -17 26 42
tag right 1: ua.from	-11 0 2 -8 -17 13 25 -13 9 5 -17 -4 -7 0 -17 14
tag right 1: ua.of	26 28 -6 17 28 -11 3 32 3 -36 21 -17 -59 -3 -26 15
tag right 1: ua.to	-1 -1 -38 3 26 -2 15 29 -12 -8 20 24 -16 21 -11 9
tag right 1: verb.bring	-4 -8 -9 -20 24 -2 5 -22 13 12 0 2 13 -21 4 13
tag right 1: verb.come	-3 14 2 -4 7 -16 -15 -17 -2 8 5 31 11 -12 13 21
tag right 1: verb.future	24 -24 -6 5 -4 -11 -5 10 -3 -7 33 0 0 -1 11 -7
tag right 1: verb.get	-2 -17 -3 3 3 -6 -8 -17 -3 -17 11 -5 18 5 -19 -12
tag right 1: verb.give	-1 -3 -6 24 -15 1 -40 18 -5 -11 -3 -35 -28 -3 -12 -6
tag right 1: verb.held_exchange	2 17 -4 -5 16 -26 4 12 16 30 -5 8 -17 10 13 -11
tag right 1: verb.home	-5 12 -14 -5 5 -10 -11 -10 -19 9 10 18 15 -18 6 9
tag right 1: verb.managed	2 17 -4 -9 17 -11 15 -10 -28 -2 -12 25 -22 -4 11 20
tag right 1: verb.noun	16 -10 19 0 16 7 -21 -4 6 -2 -11 -7 8 23 -28 -11
tag right 1: verb.other	39 -44 -10 38 37 -6 17 32 14 7 0 8 11 25 -23 0
tag right 1: verb.swap	-11 -11 -31 -15 0 2 25 20 -16 18 -8 -24 43 -16 -10 -18
tag right 1: verb.will	34 -12 5 26 31 13 -3 5 48 11 -7 -4 -12 35 13 -24
tag right 1: view.ru	20 -15 -6 32 29 -15 0 -11 17 20 -2 -12 -8 31 -18 -29
tag right 1: view.ua	8 5 -15 4 6 -1 2 -11 3 3 18 17 -22 10 -7 8
tag right 1: voice.ua	-15 -9 3 7 -1 23 -32 -11 -9 -6 9 33 14 0 8 30
tag right 3: adj.dead	5 5 3 21 8 18 2 0 -7 1 10 12 -6 2 13 -9
tag right 3: adj.freed	11 21 -16 -18 14 3 4 -39 -7 0 -5 8 20 31 10 -4
tag right 3: adj.modifier	-11 10 5 21 7 0 -16 5 14 -11 6 2 -9 19 3 0
tag right 3: adj.wounded	-10 -5 -21 -36 8 -6 18 43 -2 -11 -48 -4 -4 -32 20 13
tag right 3: category	13 18 -3 -21 -2 -25 14 11 18 0 -9 -8 -8 3 10 8
tag right 3: country	5 -6 28 -3 12 -7 -21 20 11 5 13 -10 3 21 24 4
tag right 3: cue.agreed	-10 9 1 1 -2 -31 -5 6 24 18 -5 6 18 12 -30 -8
tag right 3: cue.agreement	-7 24 -7 3 -4 -32 -11 -10 28 34 -26 9 12 11 -12 -24
tag right 3: cue.all	-27 23 18 -2 -22 10 -3 8 -24 4 8 -14 -19 0 0 14
tag right 3: cue.already	24 -3 -16 13 20 18 9 16 -11 11 -1 18 -31 10 0 -10
tag right 3: cue.among	22 -26 -14 -8 24 2 -20 7 -6 -8 16 11 -27 11 -6 -6
tag right 3: cue.anniversary	2 -16 39 7 3 -3 -2 -2 26 0 -26 2 34 7 -11 2
tag right 3: cue.border	18 -1 -7 1 1 10 -26 -6 8 -5 27 -1 -2 1 18 17
tag right 3: cue.born	21 -27 -8 10 39 42 -28 45 18 25 23 12 -29 21 -20 1
tag right 3: cue.called_off	21 0 -1 16 27 -5 -5 2 11 -2 4 13 -2 16 7 -13
tag right 3: cue.captivity	21 10 18 -5 14 -25 -10 0 -5 -13 -1 36 -24 -6 50 1
tag right 3: cue.captured	18 -23 7 6 19 13 -5 19 3 4 25 16 12 2 22 14
tag right 3: cue.claims	-12 33 3 5 0 6 24 -18 -5 -4 4 30 -1 18 11 23
tag right 3: cue.completed	-19 9 15 -1 16 -7 8 2 22 1 8 -1 1 1 -16 -1
tag right 3: cue.count	-17 26 -13 -10 4 32 -3 -2 -17 10 -2 0 30 1 10 -5
tag right 3: cue.crime	36 -10 13 25 31 3 -10 14 26 0 -11 8 -6 23 3 -11
tag right 3: cue.denied	35 22 25 29 20 13 0 2 3 5 17 -19 -29 7 -24 -23
tag right 3: cue.deported	-19 -29 -19 3 14 -2 -11 2 1 9 3 55 -17 -9 -6 46
tag right 3: cue.died	2 28 -12 -16 35 12 1 3 -5 -10 27 -2 -25 -14 18 17
tag right 3: cue.each	-5 -17 -4 2 7 17 -3 -46 -8 -24 2 -14 22 -1 -32 -4
tag right 3: cue.evacuation	27 -22 17 10 30 12 2 23 24 6 -3 11 -25 23 21 -33
tag right 3: cue.ever_captured	-2 -11 -16 -3 9 8 6 -10 -15 -12 17 23 7 0 -10 6
tag right 3: cue.footage	1 -12 16 21 14 -11 9 -13 5 10 -2 2 7 9 2 6
tag right 3: cue.good_news	-4 8 -17 30 -1 6 10 5 14 5 1 13 -12 17 0 -26
tag right 3: cue.held	-19 -13 31 12 -26 -45 -18 13 -32 -10 6 -22 -16 -1 -10 8
tag right 3: cue.in_captivity	22 -13 28 -3 19 -17 -17 26 8 -13 -2 6 -3 5 21 -41
tag right 3: cue.in_return	-22 15 18 1 -10 8 -17 -3 3 -28 5 35 28 -14 40 22
tag right 3: cue.included	8 -19 1 13 29 -14 2 -15 -6 18 7 7 -15 10 18 -9
tag right 3: cue.local	24 -4 -8 20 10 44 -7 17 11 10 3 -6 -28 33 4 -16
tag right 3: cue.mediated	-9 -19 4 -17 -18 16 6 2 -7 1 8 -17 31 -17 9 17
tag right 3: cue.missing	-22 2 -64 49 -22 9 24 -45 42 -24 5 -20 -19 16 6 -36
tag right 3: cue.money	7 1 13 11 20 8 7 3 21 -8 -5 -5 -1 9 3 -8
tag right 3: cue.month	16 5 29 25 18 -3 0 19 9 25 -33 -11 15 -3 -1 -24
tag right 3: cue.of_whole	1 1 -14 -3 1 10 9 6 22 -2 -5 4 0 14 0 21
tag right 3: cue.of_year	-4 -16 -4 7 0 4 19 4 1 -16 -12 22 3 -8 -11 -4
tag right 3: cue.on_shield	14 35 -11 -8 8 2 -16 -3 1 8 27 15 -19 -4 -22 46
tag right 3: cue.one_sided	-28 12 -12 -7 -4 -6 -17 -3 -31 -25 20 31 -4 -4 8 39
tag right 3: cue.other_exchange	34 -18 18 21 31 14 -10 13 20 -13 -9 4 -6 11 4 -24
tag right 3: cue.other_return	26 -9 -21 10 2 1 -6 -26 -8 -39 28 27 -17 -2 -3 8
tag right 3: cue.other_war	46 -13 1 26 30 23 -3 22 38 10 13 -2 -8 22 2 -31
tag right 3: cue.outside	-38 19 -29 -24 -16 2 14 28 -16 16 -29 -2 -25 -3 -3 14
tag right 3: cue.part	3 -7 2 -3 10 13 0 2 -6 0 1 15 -3 -10 -9 8
tag right 3: cue.planned	8 18 2 -15 7 -12 1 -17 -3 55 -38 -19 -25 47 -5 -16
tag right 3: cue.postponed	9 15 28 7 8 4 16 17 -7 -9 -23 -13 -4 -10 -2 -25
tag right 3: cue.ready	21 -10 -10 8 47 17 34 1 16 31 -46 -8 -16 43 -18 -19
tag right 3: cue.recap	54 8 18 -1 9 -23 -22 7 10 -18 10 16 -14 22 -31 -28
tag right 3: cue.record	-22 -25 -14 41 -29 -8 -33 -30 -18 34 0 13 -17 -10 -29 37
tag right 3: cue.relative	-10 2 9 3 5 -2 8 0 -10 -2 -1 0 -6 -11 9 14
tag right 3: cue.repatriation	-9 25 -3 11 21 -7 20 6 1 4 14 26 -18 12 5 1
tag right 3: cue.reunion	-5 -32 -7 -18 12 9 6 -19 5 10 16 -1 -9 1 8 -3
tag right 3: cue.same_number	25 -5 1 25 -3 9 -16 -7 9 14 13 25 1 36 9 -2
tag right 3: cue.since	-11 13 -20 16 21 7 24 -11 -13 13 -50 16 -2 -9 -1 -24
tag right 3: cue.span	-4 -8 -24 -7 38 41 0 10 6 -4 -21 15 -6 -15 -33 -24
tag right 3: cue.stage	0 -2 -5 40 -2 18 -1 -8 -1 41 7 11 -20 7 4 17
tag right 3: cue.thanks	-3 -15 14 3 -5 32 -2 15 -6 14 -13 -5 12 18 5 -2
tag right 3: cue.third	29 0 10 27 14 5 8 8 15 6 11 -1 -23 9 15 -16
tag right 3: cue.to_date	-6 17 -4 -9 0 -13 3 9 -41 16 8 -19 23 1 -5 -3
tag right 3: cue.today	-8 -1 14 -17 15 -12 12 -2 17 -13 10 17 39 10 2 1
tag right 3: cue.total	-2 -9 -7 -3 -2 -3 4 23 -27 -2 8 20 24 19 4 -5
tag right 3: cue.training	22 3 -7 11 3 5 -4 11 18 7 -21 0 -5 12 -8 -21
tag right 3: cue.transit	22 -1 15 21 11 23 -5 3 -1 3 17 -7 -11 1 22 24
tag right 3: cue.unit	9 20 18 -13 19 48 -12 10 -16 -9 33 -6 -20 -14 -13 -5
tag right 3: cue.venue	35 -11 23 24 39 10 3 18 35 32 -29 -7 -10 31 -9 -20
tag right 3: cue.visit	7 12 -6 -14 11 2 7 -1 6 -13 12 -8 -21 -7 -2 -6
tag right 3: cue.year	-9 5 -8 -5 22 -17 19 -10 3 -7 -30 18 6 -6 -5 13
tag right 3: cue.yesterday	27 -11 5 37 -1 16 15 6 30 18 -9 6 -13 28 24 -10
tag right 3: foe.agent	-15 -26 -1 13 -28 -13 -38 -15 -1 30 -13 16 -3 -10 5 27
tag right 3: foe.of	4 -3 -7 7 7 16 -21 -15 -16 -10 39 34 -15 5 -1 2
tag right 3: foe.to	-19 12 15 -15 -33 -19 -50 0 10 -14 -1 29 22 8 -4 47
tag right 3: noun.body	18 -3 3 20 46 -16 -2 43 8 -1 1 12 -19 31 -8 -20
tag right 3: noun.branch	16 -2 -5 -27 5 3 11 -5 24 2 16 20 -8 49 -21 21
tag right 3: noun.child	17 -5 -45 20 49 0 -5 12 17 -21 11 5 -43 18 -1 -1
tag right 3: noun.civilian	-14 -12 0 6 5 7 6 -33 -24 -3 -8 46 -11 11 21 21
tag right 3: noun.exchange	-20 18 -11 -5 12 14 29 4 -1 -22 3 26 -15 3 12 12
tag right 3: noun.family	-4 -37 -4 -13 -32 11 0 -38 -16 -5 22 45 -2 19 18 4
tag right 3: noun.foreigner	-13 32 19 2 -13 16 19 13 0 8 17 -11 -15 16 -24 9
tag right 3: noun.man	41 27 -6 -6 37 32 11 39 16 2 -3 -13 -25 24 -20 -17
tag right 3: noun.military	-4 -3 10 -2 18 -29 -12 -1 -3 -9 19 -3 -7 -23 -13 -6
tag right 3: noun.other	16 2 -6 1 1 16 1 -7 8 -10 -3 9 15 16 2 -9
tag right 3: noun.people	4 -18 -34 5 -11 -28 -9 -3 14 -13 11 -7 -8 -11 22 -10
tag right 3: noun.rank	15 -2 15 16 -16 9 -25 -6 14 3 -10 4 -24 -11 16 -16
tag right 3: noun.soldier	7 -6 0 -22 4 15 6 7 19 5 2 6 -6 15 1 4
tag right 3: noun.woman	30 -8 -4 8 15 -10 16 27 39 -25 -13 -29 -43 10 -34 -10
tag right 3: own.agent	-9 1 10 9 -5 -28 24 -21 6 12 -35 19 1 -1 -6 -10
tag right 3: own.from	23 5 -25 22 14 12 18 1 -3 -15 1 -4 -20 12 -25 -12
tag right 3: own.of	-5 -5 15 13 -8 -13 9 -11 -13 11 17 3 37 -8 -11 -28
tag right 3: own.to	2 5 7 -17 17 -16 15 -8 -2 14 -5 18 8 -25 -4 7
tag right 3: qualifier.approx	12 24 -10 13 30 29 15 21 -23 -3 23 -13 -18 -11 3 0
tag right 3: qualifier.at_least	-29 27 8 -19 -17 -1 14 -16 13 -3 31 -13 -35 -37 -3 11
tag right 3: qualifier.at_most	-1 14 15 -3 -15 -34 -12 2 1 4 3 6 -4 14 -4 -15
tag right 3: qualifier.more_than	25 -7 6 -7 2 10 4 25 -7 11 -1 -20 -4 12 9 -4
tag right 3: ru.agent	-7 12 19 -9 -1 1 12 3 -7 3 18 10 14 -25 3 14
tag right 3: ru.from	3 15 -20 -10 12 -15 19 8 -21 -26 4 9 -8 -5 -35 -6
tag right 3: ru.of	-12 19 25 -14 -19 -15 -8 -6 -3 22 -3 1 6 -11 1 2
tag right 3: ru.to	-10 -7 11 5 3 -15 29 -21 19 4 -10 2 -4 8 15 3
tag right 3: ua.agent	-11 -3 -2 19 -1 -21 -15 10 -13 -13 -9 27 -6 18 -29 20
tag right 3: ua.from	-20 -14 -2 -21 -22 23 19 -25 7 14 -25 -9 -10 -15 -11 27
tag right 3: ua.of	-4 16 -15 2 -9 -20 -3 15 7 14 3 15 -19 -20 1 6
tag right 3: ua.to	-35 15 -20 -9 -4 -16 11 24 -29 -14 8 28 -30 27 16 22
tag right 3: verb.bring	-3 -4 -1 -37 23 39 6 10 14 9 -12 14 14 -15 3 21
tag right 3: verb.come	-2 18 -22 -2 3 19 -6 -11 8 17 -9 25 -26 1 28 3
tag right 3: verb.future	1 13 11 -8 26 11 2 3 6 11 -31 -7 -7 39 5 -20
tag right 3: verb.get	9 10 -15 -20 -7 -39 6 -9 -12 -23 -8 33 11 3 36 5
tag right 3: verb.give	-18 -28 -8 -16 -2 13 -2 32 22 11 -3 0 12 -12 22 26
tag right 3: verb.held_exchange	8 -2 -13 9 -12 34 18 -12 15 16 -3 -8 8 -29 7 18
tag right 3: verb.home	4 -3 -5 -1 18 8 5 -8 -20 7 3 14 9 -13 7 3
tag right 3: verb.managed	-3 11 -21 3 16 4 32 -13 -5 -5 -4 46 -13 -18 -2 13
tag right 3: verb.noun	15 11 -16 41 28 31 -14 15 17 20 -14 -8 -22 24 -27 -13
tag right 3: verb.other	15 0 -5 16 25 -3 -4 1 16 -6 9 3 12 34 14 0
tag right 3: verb.swap	-3 -5 -12 -6 7 38 1 32 8 23 1 -35 35 0 8 -8
tag right 3: verb.will	4 -17 2 8 -8 -2 4 35 0 19 -10 -26 20 13 13 21
tag right 3: view.ru	15 12 20 -19 -1 11 0 21 12 0 -19 -14 8 -8 2 -16
tag right 3: view.ua	35 23 -13 -19 36 -23 0 14 -15 3 15 27 -33 3 -25 -7
tag right 3: voice.ru	-1 2 25 -36 -6 -39 38 -9 17 -11 -13 20 18 -1 3 4
tag right 3: voice.ua	-3 -1 18 -5 7 -9 -1 2 3 -8 -17 24 2 -20 -22 21
tag right 7: adj.dead	7 -35 5 -17 15 -26 -15 30 8 -39 11 20 -10 -6 -27 7
tag right 7: adj.freed	14 -26 -5 6 11 -4 9 -8 -15 0 -6 22 3 17 -18 -7
tag right 7: adj.modifier	-3 15 13 -21 3 0 -3 7 -4 20 11 -10 -25 4 10 14
tag right 7: adj.wounded	16 -8 -4 14 15 24 -14 28 12 11 9 13 -19 9 -7 7
tag right 7: category	5 -15 -3 -7 -14 -19 11 12 6 -11 18 11 -12 -6 4 -12
tag right 7: country	20 -49 -5 28 0 7 17 17 6 12 9 24 -3 -21 -17 17
tag right 7: cue.agreed	-9 8 -7 19 -3 -18 23 -4 15 19 -19 13 -27 -18 8 -9
tag right 7: cue.agreement	6 18 -8 19 18 2 7 17 9 22 -16 23 -19 2 -9 0
tag right 7: cue.all	2 5 -4 -16 26 13 -18 17 -7 -1 -1 -1 9 19 -7 -17
tag right 7: cue.already	44 2 -2 17 31 28 0 -12 14 -10 2 18 -22 5 -21 6
tag right 7: cue.among	33 -10 0 26 26 13 8 19 40 33 -14 -21 -10 47 4 -25
tag right 7: cue.anniversary	8 2 3 4 8 -3 -5 22 -24 -13 17 15 -9 16 3 40
tag right 7: cue.border	19 -10 22 1 2 6 1 12 22 -18 0 15 13 -10 0 4
tag right 7: cue.born	-9 -2 27 -19 -15 -13 3 11 -16 -1 11 -7 15 -12 3 0
tag right 7: cue.called_off	29 14 31 13 18 -26 10 5 8 26 5 -31 -24 7 11 -17
tag right 7: cue.captivity	-9 -10 4 -2 -17 10 15 -10 6 10 5 8 -17 1 15 3
tag right 7: cue.captured	16 -32 16 13 -16 11 -3 19 22 11 24 45 4 11 19 6
tag right 7: cue.claims	2 1 19 -13 13 -20 7 6 -8 5 -3 5 10 4 -24 13
tag right 7: cue.completed	1 -46 -8 23 -15 25 -9 1 -6 6 1 -15 12 -7 -26 0
tag right 7: cue.count	-12 -3 -9 -3 8 -8 3 -4 9 -3 10 33 9 -20 -36 -11
tag right 7: cue.crime	37 -24 20 26 32 12 16 35 44 23 -26 -32 2 33 3 -27
tag right 7: cue.denied	19 -4 -13 21 31 9 5 -35 -7 13 13 18 -25 8 -22 -11
tag right 7: cue.deported	0 5 38 -28 -7 14 18 -12 26 2 -40 55 25 -13 13 4
tag right 7: cue.died	5 -7 0 -30 -4 16 -3 -22 9 14 -4 1 4 -1 17 6
tag right 7: cue.each	-8 -11 -11 0 5 10 -12 24 -36 12 -20 -39 13 -31 -21 -12
tag right 7: cue.evacuation	15 -11 38 26 27 12 -6 15 19 -3 -7 17 -1 16 10 -25
tag right 7: cue.ever_captured	-7 3 -8 -7 -8 26 6 -17 30 8 -12 -1 -7 -4 6 8
tag right 7: cue.footage	1 -13 -11 6 -15 -24 -2 22 -25 -14 20 5 10 -1 23 -12
tag right 7: cue.good_news	-30 -8 -23 -11 -21 9 -22 -33 -24 -26 42 45 -23 -7 -21 2
tag right 7: cue.held	1 22 44 -8 -13 -12 -4 9 -2 40 -11 -23 -20 22 -11 11
tag right 7: cue.in_captivity	3 0 31 -4 22 9 -2 34 -23 -12 26 -8 1 -22 15 21
tag right 7: cue.in_return	19 5 12 22 6 -2 -2 1 -2 0 6 11 -2 30 18 12
tag right 7: cue.included	1 -16 -8 8 38 -29 -1 -16 1 1 8 -2 19 26 15 -13
tag right 7: cue.local	16 12 10 13 20 -8 -6 -4 -4 -16 18 18 0 -1 5 8
tag right 7: cue.mediated	-8 -11 -4 -14 18 -5 -1 0 3 3 -8 -10 32 -2 -22 6
tag right 7: cue.missing	-11 36 -39 86 -12 5 46 -33 38 -41 7 -18 -35 24 -28 -1
tag right 7: cue.money	29 -8 4 32 18 2 -10 24 38 18 -19 3 -11 35 2 -12
tag right 7: cue.month	-14 42 -22 -6 36 -1 10 10 -18 9 -39 33 -35 6 -23 -22
tag right 7: cue.of_whole	0 -7 23 -2 -9 15 5 -7 -3 4 10 -6 13 10 10 7
tag right 7: cue.of_year	-8 19 -36 8 24 -2 19 -10 -9 -8 -16 25 6 -10 -20 -24
tag right 7: cue.on_shield	9 14 5 -6 9 7 -14 -3 -5 3 16 8 -4 16 -4 39
tag right 7: cue.one_sided	-23 -25 -8 -23 -2 -25 1 4 -24 -12 33 -8 -12 4 -6 39
tag right 7: cue.other_exchange	-14 -18 -29 26 -5 16 11 34 20 42 -34 -22 -19 31 5 14
tag right 7: cue.other_return	29 9 -3 27 9 6 24 1 60 33 -20 0 -19 16 21 -12
tag right 7: cue.other_war	47 -15 22 32 43 28 15 35 27 40 -28 -8 -35 41 24 -51
tag right 7: cue.outside	-62 -11 -12 -25 -27 -2 -16 38 7 3 -37 -27 14 -7 4 48
tag right 7: cue.part	0 -10 6 -6 -9 5 -19 -11 -1 8 -5 -5 21 6 -14 3
tag right 7: cue.planned	28 -49 1 20 7 -4 -31 -19 3 -6 28 24 4 13 -8 -2
tag right 7: cue.postponed	8 -20 10 8 1 6 9 -15 40 15 -7 13 21 5 11 6
tag right 7: cue.ready	18 -28 -7 27 19 30 -3 -32 12 23 -1 -18 -24 37 -20 -6
tag right 7: cue.recap	-6 -13 0 -5 -24 -11 -16 -40 0 7 9 4 12 -8 33 -3
tag right 7: cue.record	19 -29 10 30 19 0 -12 10 38 23 -12 -4 -3 -3 7 2
tag right 7: cue.relative	11 -9 21 1 -16 -24 28 4 -18 13 11 -22 3 4 9 -5
tag right 7: cue.repatriation	-7 8 -5 4 3 1 3 -4 4 3 -6 7 4 -27 24 -21
tag right 7: cue.reunion	0 -2 9 -37 14 6 11 -15 15 -11 -16 -14 44 -2 1 3
tag right 7: cue.same_number	21 6 2 17 12 -6 6 -13 -16 4 15 18 -14 4 -19 31
tag right 7: cue.since	-17 -3 -12 -23 -5 -9 18 -10 1 52 -52 15 -2 -27 0 -35
tag right 7: cue.span	-18 3 -1 -3 9 -14 -4 -30 21 -22 3 36 -3 17 14 19
tag right 7: cue.stage	19 -15 7 18 7 -16 20 -5 18 -6 6 36 17 19 11 32
tag right 7: cue.thanks	-3 -9 10 14 13 -16 -9 -9 6 26 3 -21 20 -6 14 -13
tag right 7: cue.third	43 -8 33 38 35 11 -13 9 28 -10 -1 -8 -19 36 3 -25
tag right 7: cue.to_date	-26 12 -15 -18 7 -10 -12 7 -9 26 -17 -30 5 -20 -30 -7
tag right 7: cue.today	7 -25 -21 -1 0 34 -16 -32 14 15 3 16 -27 -11 -15 -3
tag right 7: cue.total	-28 -3 7 -25 14 -12 -9 8 -9 2 4 -21 11 12 0 -15
tag right 7: cue.training	30 -8 13 41 32 7 14 30 38 13 -29 -20 -13 34 11 -20
tag right 7: cue.transit	21 0 -16 -11 -21 10 -27 -6 24 11 2 22 3 -8 1 11
tag right 7: cue.unfinished	-18 17 -24 -6 -18 19 -2 -20 39 25 -17 -33 -12 -2 -13 -5
tag right 7: cue.unit	19 -9 6 13 -1 39 -15 -1 16 -14 20 18 2 -10 -1 -18
tag right 7: cue.venue	4 22 14 7 20 12 7 15 26 7 -15 -7 -22 7 1 -20
tag right 7: cue.visit	21 -9 -18 26 22 27 -13 11 -1 0 2 -10 -20 -1 5 4
tag right 7: cue.year	-16 11 -16 -7 32 -19 35 -4 -31 18 -26 21 -11 -17 11 1
tag right 7: cue.yesterday	5 -12 -25 0 -3 -15 -38 -17 7 -19 19 7 30 -8 7 -40
tag right 7: foe.agent	-3 -24 -31 -7 -16 9 -40 17 -2 3 28 13 -10 -9 -9 17
tag right 7: foe.of	10 -8 27 -9 -9 35 5 5 2 -6 -1 14 34 13 2 -5
tag right 7: foe.to	2 -3 23 -1 -18 -10 -2 -1 8 -3 7 -12 16 15 4 21
tag right 7: noun.body	-22 -9 3 15 7 -3 4 6 16 -16 -1 24 7 7 9 -10
tag right 7: noun.branch	9 -9 42 -33 4 11 -21 -3 36 -13 -11 7 11 8 -4 -5
tag right 7: noun.child	13 -4 22 5 0 9 -32 -23 19 16 6 -4 30 29 -1 -7
tag right 7: noun.civilian	-8 -13 2 5 -21 10 32 -16 6 -11 6 -2 -26 -15 -3 30
tag right 7: noun.exchange	-15 -15 -6 -8 -1 15 16 29 18 11 6 -10 0 -11 -19 17
tag right 7: noun.family	3 -3 -23 19 27 13 -34 -15 7 -30 25 12 8 12 -10 -6
tag right 7: noun.foreigner	-10 57 16 -11 -6 15 -4 -11 -33 19 3 -22 -29 -4 -11 10
tag right 7: noun.man	-44 8 -2 -17 -18 -28 -16 -22 -20 -5 27 45 12 -27 27 10
tag right 7: noun.military	-1 5 -1 -13 -5 6 3 8 5 2 0 -13 3 -18 13 3
tag right 7: noun.other	0 1 -7 9 9 -12 7 1 10 13 0 9 22 19 13 -9
tag right 7: noun.people	6 -12 -8 3 -9 2 16 9 -5 12 13 -35 17 -12 5 5
tag right 7: noun.rank	10 13 -26 1 -10 -20 2 5 -15 -21 -6 19 -20 -25 -23 0
tag right 7: noun.soldier	-10 3 10 -8 3 -17 0 18 -9 -52 2 14 -1 1 5 4
tag right 7: noun.woman	17 10 -26 6 30 5 8 9 -33 -23 28 9 8 -8 4 17
tag right 7: own.agent	-30 -1 -3 5 -26 -42 10 -11 1 -12 4 7 -24 -14 21 -22
tag right 7: own.of	8 -5 -7 18 7 -15 -3 -19 5 15 12 15 10 6 2 9
tag right 7: own.to	-9 4 5 -2 -8 11 4 -18 -5 11 0 -9 -2 -8 10 16
tag right 7: qualifier.approx	-11 18 -25 14 -1 10 22 -40 2 19 -30 -13 -14 7 -35 -24
tag right 7: qualifier.at_least	20 -12 0 10 22 19 4 3 24 33 5 5 -12 5 -2 -20
tag right 7: qualifier.at_most	8 -6 3 -5 -4 -4 8 -10 -15 1 -7 9 30 1 18 10
tag right 7: qualifier.more_than	-28 15 0 7 0 6 20 34 14 -3 -4 5 8 -12 22 -26
tag right 7: ru.agent	-4 -31 14 11 -2 26 -14 21 8 -6 -1 -3 -5 -14 3 11
tag right 7: ru.from	4 28 1 8 -3 18 -8 -2 -14 -45 -7 -5 -27 -20 4 3
tag right 7: ru.of	-10 -4 20 0 -14 22 3 10 6 19 6 1 -26 -7 -7 6
tag right 7: ru.to	-17 21 17 -6 11 -23 -5 -9 11 2 1 30 -20 8 12 8
tag right 7: ua.agent	9 8 -1 -5 2 -7 -12 8 -28 0 -2 -7 7 10 -5 13
tag right 7: ua.from	-9 -25 15 10 -23 3 12 -38 31 -4 -3 13 -15 19 4 -1
tag right 7: ua.of	-4 2 -10 -13 8 -2 -5 10 -9 14 8 2 26 9 6 -12
tag right 7: ua.to	-13 20 18 -6 12 -7 -8 -5 -3 5 11 24 -13 36 0 22
tag right 7: verb.bring	4 12 -17 -17 -2 -1 9 -9 -16 15 7 0 -2 0 2 -14
tag right 7: verb.come	10 4 -14 8 5 25 17 -28 19 -12 -8 23 -4 2 0 1
tag right 7: verb.future	14 12 10 -4 5 -15 -6 0 25 16 -7 8 8 -13 30 -32
tag right 7: verb.get	11 -10 -1 7 -3 -40 -3 -2 21 18 0 69 -17 -11 -3 1
tag right 7: verb.give	-19 -3 2 -10 -13 32 -2 -21 0 -27 -4 38 -9 -11 28 16
tag right 7: verb.held_exchange	-3 -26 6 17 -5 20 -11 -11 13 -22 13 2 11 -22 21 17
tag right 7: verb.home	-10 -6 -13 -4 -11 15 19 -34 -5 4 -10 14 -11 -20 19 22
tag right 7: verb.managed	-34 -14 -20 -4 -26 34 6 -10 -20 -8 23 -2 18 -8 -44 -2
tag right 7: verb.noun	29 13 22 15 15 4 -19 10 10 -1 8 -4 -32 20 -16 -6
tag right 7: verb.other	4 15 2 9 5 11 -2 -10 12 10 0 44 4 6 -18 7
tag right 7: verb.swap	-15 -14 -20 19 -8 10 19 11 5 17 -7 1 6 9 15 -11
tag right 7: verb.will	-2 -4 -22 20 17 25 24 -28 -2 2 7 32 -25 16 1 -7
tag right 7: view.ru	2 3 23 3 1 -25 -5 4 11 15 -24 -12 10 24 15 -8
tag right 7: view.ua	8 24 -11 31 8 -15 21 22 -17 -12 25 -7 -10 -22 -30 2
tag right 7: voice.ru	1 12 -6 -16 -23 4 -11 2 2 19 -19 -11 14 20 -11 34
tag right 7: voice.ua	4 21 -37 3 -7 0 12 -5 -9 -4 2 49 -7 10 -58 15
tag right beyond: adj.dead	19 9 1 -11 10 18 -4 24 7 -18 -12 33 -16 -24 5 -14
tag right beyond: adj.freed	8 -6 24 -4 21 1 -9 -28 16 0 -4 28 -1 6 9 -9
tag right beyond: adj.modifier	-2 8 8 7 21 0 -1 -5 10 -4 -15 -8 -7 -4 -12 4
tag right beyond: adj.wounded	-6 -9 -17 -14 -3 23 -8 37 -19 11 -2 24 -28 -1 11 -5
tag right beyond: category	21 -12 -9 -22 -8 -36 -5 9 -10 -22 -9 -8 -22 -4 5 3
tag right beyond: country	-9 -35 22 18 13 9 -43 3 15 -8 24 17 23 -10 23 2
tag right beyond: cue.agreed	0 -7 24 10 5 3 17 3 18 8 -10 12 -7 0 2 15
tag right beyond: cue.agreement	8 15 20 13 7 -4 29 -1 16 5 11 25 -8 7 7 7
tag right beyond: cue.all	-32 11 5 -13 0 19 6 -13 -12 -1 -8 6 4 4 7 0
tag right beyond: cue.all_civilians	27 10 -8 8 13 7 -10 22 7 -33 6 -20 -19 -3 -30 0
tag right beyond: cue.already	14 -5 -7 21 7 -21 -33 5 10 18 11 -12 4 28 -8 -3
tag right beyond: cue.among	21 -8 17 26 39 9 -10 39 26 24 -18 -28 0 20 -11 -18
tag right beyond: cue.anniversary	-21 -2 -13 -3 -4 10 -11 -2 -21 -4 5 26 4 -14 -6 25
tag right beyond: cue.border	14 -9 11 -10 13 17 4 10 19 -29 1 8 -6 -27 -11 0
tag right beyond: cue.born	-3 -2 27 2 11 19 9 17 1 -4 24 -8 8 -2 4 5
tag right beyond: cue.called_off	23 7 32 17 24 6 -5 8 27 3 -18 -16 -6 20 4 -33
tag right beyond: cue.captivity	3 -34 8 33 10 -8 -15 -2 -5 -7 16 4 13 4 7 -9
tag right beyond: cue.captured	10 -39 19 5 -9 8 5 1 -5 -1 16 34 -17 -17 5 3
tag right beyond: cue.claims	-1 14 6 22 -8 0 6 -22 3 -12 -1 -3 -6 1 8 18
tag right beyond: cue.completed	3 -23 18 1 20 -4 6 0 5 -13 14 -13 18 -23 0 4
tag right beyond: cue.count	5 -20 7 1 20 -5 -19 17 21 -8 3 14 3 6 10 17
tag right beyond: cue.crime	14 -17 -7 25 31 30 2 23 9 -3 -7 -17 -6 17 -19 -29
tag right beyond: cue.denied	21 -37 0 40 7 14 3 -3 12 24 13 -3 -12 53 -8 -17
tag right beyond: cue.deported	-7 5 -4 -15 4 -9 6 -3 -1 -6 -20 55 11 -29 -8 38
tag right beyond: cue.died	9 19 -21 1 4 23 -3 5 -18 3 17 11 -5 -19 21 10
tag right beyond: cue.each	-16 -17 -20 6 13 20 2 -8 -15 12 -8 -43 50 -23 9 -24
tag right beyond: cue.evacuation	32 -12 28 2 28 4 28 40 33 14 -12 -1 -13 19 -3 -27
tag right beyond: cue.ever_captured	10 15 13 3 0 36 -4 -1 23 -15 -11 0 -5 -33 8 -6
tag right beyond: cue.footage	-9 11 15 12 1 -50 34 3 22 18 -4 -20 23 3 21 5
tag right beyond: cue.good_news	17 -4 -2 17 -7 -9 -12 14 1 -18 17 8 -5 24 -3 30
tag right beyond: cue.held	-20 23 27 6 -18 -3 5 -13 7 10 -16 -23 -34 -14 12 22
tag right beyond: cue.in_captivity	7 -11 21 -3 -2 -21 22 4 0 -39 3 -1 16 -20 31 -3
tag right beyond: cue.in_return	3 13 -1 13 14 3 11 22 -10 -18 -1 -5 22 12 0 -17
tag right beyond: cue.included	5 -17 -17 -2 23 -20 19 -36 -10 0 -7 16 -3 11 6 -22
tag right beyond: cue.local	33 -14 13 30 14 -1 18 8 16 -11 3 -5 -6 14 -1 -13
tag right beyond: cue.mediated	3 -22 0 -10 -4 -22 -10 6 3 3 2 23 14 -22 -20 -2
tag right beyond: cue.missing	-9 22 -8 53 0 24 36 -18 20 -29 0 -35 -19 28 -19 0
tag right beyond: cue.money	19 -30 -11 19 4 -15 20 15 16 24 -19 -7 12 7 21 -27
tag right beyond: cue.month	-14 23 0 9 5 -7 12 4 -13 -14 12 -5 -11 -2 5 25
tag right beyond: cue.of_whole	14 9 6 -18 21 -2 15 -10 3 14 3 11 7 -1 7 12
tag right beyond: cue.of_year	-5 -4 1 1 5 -22 -19 -20 -2 -8 -6 27 -4 16 -31 23
tag right beyond: cue.one_sided	-17 -14 -13 -16 4 -7 -21 -10 7 -12 15 42 -7 6 14 44
tag right beyond: cue.other_exchange	13 -21 -10 7 10 39 14 37 35 46 -23 -13 -27 12 10 11
tag right beyond: cue.other_return	16 18 -15 12 25 -5 -17 -25 12 24 17 -7 -25 33 -38 3
tag right beyond: cue.other_war	19 -4 -12 27 28 30 38 10 -14 3 0 -2 -17 12 1 -3
tag right beyond: cue.outside	-56 23 -21 -18 -7 -18 -11 24 -5 -14 -11 -12 -3 -1 9 53
tag right beyond: cue.part	-1 -9 -17 -3 6 -12 -10 -30 3 11 11 5 12 1 6 8
tag right beyond: cue.planned	8 -4 -3 -13 -13 -15 -6 12 -13 33 1 6 -23 19 -4 -8
tag right beyond: cue.postponed	34 4 -6 17 34 -1 5 -8 43 38 -15 -15 -21 33 -9 -32
tag right beyond: cue.ready	8 15 0 5 16 7 34 -15 5 14 1 26 -10 12 -18 3
tag right beyond: cue.recap	6 -30 -7 1 -16 -38 5 -2 -15 6 9 35 -16 -21 -12 -20
tag right beyond: cue.record	-20 -13 -12 43 9 2 -17 -1 0 24 -1 0 14 4 -22 5
tag right beyond: cue.relative	5 4 4 0 -4 -23 22 -2 -4 -5 5 -16 -16 -19 2 8
tag right beyond: cue.repatriation	17 -20 4 12 30 7 15 5 14 -11 10 10 8 -8 4 -32
tag right beyond: cue.reunion	-7 1 9 -21 14 22 -24 -15 12 -7 4 8 10 -23 12 30
tag right beyond: cue.same_number	15 -29 1 11 1 18 -13 -18 8 4 19 26 -10 30 3 -4
tag right beyond: cue.since	18 7 -19 -29 3 -26 26 10 -16 5 -14 18 -10 -2 -3 -2
tag right beyond: cue.span	-3 1 23 -14 5 -12 -2 -15 -2 -1 -6 32 7 1 -5 13
tag right beyond: cue.stage	9 -24 -14 11 -8 -4 6 -14 -10 5 -19 22 -2 -12 -11 40
tag right beyond: cue.thanks	-10 2 -20 -11 -6 6 11 -1 -20 9 13 -12 18 -11 -34 0
tag right beyond: cue.third	22 -19 -8 40 26 25 -5 -1 -1 -4 -18 -19 -9 23 -6 -20
tag right beyond: cue.to_date	-17 18 22 -2 0 1 -6 -20 -16 4 17 -15 16 31 -20 1
tag right beyond: cue.today	-18 -16 -6 -20 17 1 13 -10 1 18 -3 13 -1 -31 15 20
tag right beyond: cue.total	-2 29 6 -4 2 -17 -3 -8 -9 -14 13 7 13 31 -9 14
tag right beyond: cue.training	35 -22 8 16 22 30 4 22 32 5 -2 -11 -28 29 -10 -21
tag right beyond: cue.transit	36 -22 8 -8 -22 36 -31 5 39 -3 3 46 0 -2 19 12
tag right beyond: cue.unfinished	17 16 7 10 4 17 -6 -4 25 21 -28 -26 -9 13 -5 -17
tag right beyond: cue.unit	26 -35 -14 7 17 12 -16 2 13 -21 11 17 -3 -10 -4 -33
tag right beyond: cue.venue	-4 8 1 20 23 -6 16 10 15 15 -21 3 1 1 -20 7
tag right beyond: cue.visit	5 -27 21 31 2 2 -22 5 37 9 -16 -23 3 6 26 -11
tag right beyond: cue.year	-11 19 3 -17 7 1 -7 9 -17 15 -13 6 4 24 -13 -3
tag right beyond: cue.yesterday	8 1 6 16 7 16 -15 10 6 1 0 7 23 0 1 -33
tag right beyond: foe.agent	-23 -11 -24 -20 -13 13 -4 -13 24 -2 6 9 -16 5 -7 15
tag right beyond: foe.of	11 -6 -3 20 2 14 -14 4 14 24 8 3 -10 8 15 -1
tag right beyond: foe.to	2 6 -7 -29 -31 -1 -3 2 12 13 21 9 6 -16 2 -2
tag right beyond: noun.body	1 3 5 17 17 -15 -12 3 4 -27 2 46 6 1 21 -7
tag right beyond: noun.branch	29 3 11 -41 14 -11 -21 17 19 -16 4 32 -9 14 -29 -16
tag right beyond: noun.child	14 -20 -25 1 0 5 20 -16 15 0 12 -3 30 14 12 8
tag right beyond: noun.civilian	-10 -2 14 0 -13 27 19 -25 7 -3 16 2 -18 -9 13 25
tag right beyond: noun.exchange	-17 -17 -12 17 -10 -9 -15 12 2 -6 -9 -1 -1 0 -5 15
tag right beyond: noun.family	1 -15 -23 6 3 26 -3 17 3 0 20 18 -5 -7 -8 9
tag right beyond: noun.foreigner	15 42 2 -8 2 5 -25 13 -32 11 22 0 -35 10 -15 6
tag right beyond: noun.man	-4 -5 21 -12 15 -4 -13 -7 6 -11 20 31 19 -7 50 13
tag right beyond: noun.military	10 23 1 -17 0 -20 1 21 7 -3 9 -6 -6 -30 1 1
tag right beyond: noun.other	14 -8 12 0 16 -12 7 -3 19 -2 -1 7 4 13 -7 10
tag right beyond: noun.people	8 12 -11 11 3 -4 -3 15 0 8 1 -6 21 -3 -13 12
tag right beyond: noun.rank	19 4 -16 13 5 -29 -17 6 -14 -36 21 18 -42 6 -46 0
tag right beyond: noun.soldier	5 22 30 8 33 -19 2 30 -6 -41 24 9 -2 -8 20 21
tag right beyond: noun.woman	-6 -27 -18 8 0 14 4 10 -11 -33 -7 -8 18 -7 15 22
tag right beyond: own.agent	-6 4 17 22 -14 -22 22 -12 0 -8 -1 5 7 -11 26 3
tag right beyond: own.of	-3 5 -16 21 -20 -23 -8 -13 -4 12 -4 16 19 -11 -14 8
tag right beyond: own.to	-12 -4 14 6 1 -4 19 -3 4 -7 -13 25 5 0 -4 9
tag right beyond: qualifier.approx	-11 4 4 16 -4 -21 17 -20 -1 16 2 1 -8 21 10 -2
tag right beyond: qualifier.at_least	12 -6 -8 -10 14 8 21 -9 8 9 -8 13 0 -8 -14 1
tag right beyond: qualifier.at_most	25 -20 12 3 -4 17 -6 3 10 15 4 9 25 9 -5 18
tag right beyond: qualifier.more_than	-16 28 21 10 28 -26 12 47 1 -8 -27 -11 3 3 5 -20
tag right beyond: ru.agent	11 1 6 -8 13 -36 -31 15 -11 -14 0 -12 -8 -19 -14 4
tag right beyond: ru.from	-2 10 2 10 10 8 35 15 -3 -15 -6 -11 -41 -10 8 10
tag right beyond: ru.of	7 8 3 -11 3 1 -11 36 0 5 -7 -15 14 -18 -15 15
tag right beyond: ru.to	-1 -4 -18 -7 15 -17 15 -13 11 -8 15 13 21 0 -24 -8
tag right beyond: ua.agent	-16 -27 18 2 10 -9 -2 17 14 -9 0 -12 24 -20 -13 -3
tag right beyond: ua.from	-6 -18 1 16 -11 -14 46 -12 -1 -3 -27 11 21 -1 5 -7
tag right beyond: ua.of	6 -12 0 1 -9 -30 -4 -9 -12 14 24 -3 26 -10 17 -18
tag right beyond: ua.to	-12 -21 15 -2 -15 33 -3 -19 10 -9 -4 -16 18 -7 7 3
tag right beyond: verb.bring	-6 1 -1 -5 9 25 -9 -26 -30 24 1 24 18 19 19 -11
tag right beyond: verb.come	3 -3 -9 3 8 -12 11 -12 10 -7 3 12 15 -1 -15 4
tag right beyond: verb.future	25 4 26 22 19 16 8 -7 23 8 -12 48 -1 9 50 -14
tag right beyond: verb.get	-4 2 -12 2 -14 -26 -4 21 16 23 -3 36 -19 3 10 10
tag right beyond: verb.give	3 -5 -3 -11 -8 11 4 16 -3 -7 -7 23 -26 -5 24 -4
tag right beyond: verb.held_exchange	29 -30 0 9 -3 -3 -9 -16 2 11 -4 11 1 -9 11 1
tag right beyond: verb.home	-5 -29 -42 6 2 18 3 -16 -10 6 10 1 18 -15 6 -4
tag right beyond: verb.managed	-15 -8 -29 24 11 17 -10 -16 -4 -13 17 -2 12 0 -12 -4
tag right beyond: verb.noun	-7 33 26 -4 -5 -10 -27 -36 -12 -5 -4 13 -10 28 6 29
tag right beyond: verb.other	13 20 6 22 22 18 36 7 14 15 9 24 14 16 10 13
tag right beyond: verb.swap	-2 -7 12 15 21 32 -41 -10 19 8 28 27 3 29 14 -4
tag right beyond: verb.will	2 -21 -11 31 8 31 -7 2 -31 15 31 -1 -3 26 -28 22
tag right beyond: view.ru	7 11 17 -5 -17 -1 8 5 -10 12 9 -13 19 14 -7 9
tag right beyond: view.ua	-7 11 -25 10 -19 -10 40 15 25 -18 -33 -20 -22 16 -21 19
tag right beyond: voice.ru	-17 3 -7 -22 -11 -10 5 22 13 20 6 -3 3 -1 -15 10
tag right beyond: voice.ua	-1 12 -9 -9 8 6 13 -5 -18 -24 -7 39 1 -7 -41 1
tag right clause: adj.dead	10 19 13 7 -1 -5 14 9 24 -30 6 36 0 6 -25 13
tag right clause: adj.freed	8 -10 9 -15 16 -14 6 -23 5 14 -3 9 22 -7 -9 2
tag right clause: adj.modifier	-4 3 21 5 -2 -3 -8 -7 10 -19 3 12 -7 17 -3 -10
tag right clause: adj.wounded	2 -24 -16 10 18 -28 -50 22 6 -41 -20 -17 -1 2 2 -9
tag right clause: category	14 3 -3 -25 -5 -30 1 9 45 -5 1 -2 -2 11 6 -18
tag right clause: country	38 -42 -4 1 7 -22 18 13 4 9 4 2 -10 -19 -4 19
tag right clause: cue.agreed	-23 26 -17 7 -17 -32 -26 -6 19 4 -7 7 -24 1 21 7
tag right clause: cue.agreement	-15 15 -4 11 -16 -21 -20 -1 9 24 9 8 -30 -3 6 1
tag right clause: cue.all	7 0 11 21 16 29 -25 27 17 -7 13 -10 -21 17 -1 -6
tag right clause: cue.already	4 25 -9 -10 33 28 11 -2 3 10 14 27 -25 9 -16 8
tag right clause: cue.among	5 -37 -12 -10 36 21 11 23 14 -14 25 -11 -13 14 -18 -1
tag right clause: cue.anniversary	31 -3 7 23 21 2 0 15 24 9 -5 -20 -20 20 -3 -5
tag right clause: cue.border	-10 -8 -3 -1 10 -4 -13 -23 1 -37 40 36 7 -29 -7 41
tag right clause: cue.born	14 -22 -15 -3 12 55 -12 12 3 0 25 4 -32 -4 -3 -15
tag right clause: cue.called_off	49 -8 12 45 42 11 -4 26 45 17 -18 3 -20 32 5 -25
tag right clause: cue.captivity	-7 8 40 -5 9 7 3 -27 3 -4 0 37 -29 -3 -2 21
tag right clause: cue.captured	21 -23 -9 34 20 29 17 33 16 3 24 22 -10 19 -15 -16
tag right clause: cue.claims	7 43 50 18 18 13 11 0 5 -35 42 15 -9 8 -26 5
tag right clause: cue.completed	-9 -18 8 -6 4 -17 5 -31 -11 8 5 10 23 -4 -4 10
tag right clause: cue.count	-3 -15 -35 7 1 -7 -1 14 9 17 -12 11 12 -3 -23 9
tag right clause: cue.crime	37 -14 21 36 50 25 5 36 43 9 -20 -17 -19 28 11 -22
tag right clause: cue.denied	19 31 23 34 21 6 13 28 6 -4 7 -8 -15 0 -4 -35
tag right clause: cue.deported	8 -6 -9 18 54 22 1 46 9 12 -6 60 -24 17 -19 -27
tag right clause: cue.died	19 8 -7 -16 29 3 5 -1 7 16 17 6 -4 -7 21 4
tag right clause: cue.each	0 -9 2 16 1 14 4 -19 6 -32 -10 -1 -12 -3 -33 29
tag right clause: cue.evacuation	46 -31 23 22 25 23 2 27 23 36 11 11 0 30 17 -30
tag right clause: cue.ever_captured	22 -6 -3 24 25 11 17 22 24 -3 2 10 -1 40 -4 -16
tag right clause: cue.footage	-5 -25 -9 2 2 35 -30 -20 -5 0 20 28 -1 7 -14 -22
tag right clause: cue.good_news	6 -15 -4 20 -3 30 -24 2 -6 -9 32 35 -29 2 -28 -14
tag right clause: cue.held	-12 9 35 13 1 -15 -3 45 -34 20 2 -44 -16 32 -37 -10
tag right clause: cue.in_captivity	-4 4 40 -1 -3 -13 -25 30 -13 -4 34 -41 10 -18 10 -19
tag right clause: cue.in_return	7 6 13 -8 -18 14 3 -10 9 -27 11 7 6 10 16 11
tag right clause: cue.included	17 -16 -6 -1 35 -3 -15 -14 11 17 14 -22 20 15 -22 17
tag right clause: cue.local	24 -32 19 31 25 37 -38 -8 20 12 12 -7 -5 26 8 5
tag right clause: cue.mediated	-1 -39 -5 0 13 25 23 14 -12 4 2 -16 21 -20 -38 12
tag right clause: cue.missing	5 5 -64 72 10 -14 48 -39 58 -40 19 -6 -44 18 -6 -15
tag right clause: cue.money	47 -7 19 17 20 12 -5 19 31 -6 7 -3 -17 30 -2 -10
tag right clause: cue.month	0 30 -4 9 25 3 -4 9 0 14 -8 27 -26 20 -13 -25
tag right clause: cue.of_whole	3 -4 14 6 -22 4 -10 5 8 19 -1 15 -17 -20 8 -5
tag right clause: cue.of_year	-7 -3 -31 -2 17 -14 13 9 -12 1 -5 15 -12 -26 -14 -35
tag right clause: cue.on_shield	-2 13 6 -19 3 -14 -33 3 -4 -11 20 8 -17 -2 -18 51
tag right clause: cue.one_sided	-21 6 -27 -19 2 0 21 14 -29 -10 3 4 -21 -9 -4 16
tag right clause: cue.other_exchange	34 -31 41 33 40 13 4 -7 55 12 -21 1 -11 44 -6 -28
tag right clause: cue.other_return	27 -1 24 13 20 -18 -6 -30 29 10 -18 7 -16 20 3 -22
tag right clause: cue.other_war	33 -7 -1 42 43 34 -15 14 14 50 -1 -18 -29 40 -2 -37
tag right clause: cue.outside	-42 26 -34 2 -19 -8 35 18 -20 14 -38 -13 -6 -17 5 31
tag right clause: cue.part	19 -1 3 9 9 -5 -8 21 13 -5 -22 27 -27 -11 -30 2
tag right clause: cue.planned	12 0 -10 20 -32 -23 -14 -3 15 19 2 -12 -4 35 -37 -16
tag right clause: cue.postponed	8 19 5 0 7 6 23 17 -4 -23 8 4 -18 2 9 -17
tag right clause: cue.ready	20 -15 23 25 28 -1 -6 3 13 20 4 -5 -8 25 -16 -18
tag right clause: cue.recap	2 25 12 3 0 2 -11 1 24 19 -18 -1 -36 9 -2 -24
tag right clause: cue.record	24 -11 36 10 14 -27 -6 25 19 7 3 -6 -9 15 -16 17
tag right clause: cue.relative	18 -16 -16 10 -8 -8 13 16 6 34 -12 0 -11 19 25 11
tag right clause: cue.repatriation	7 23 -1 21 1 30 34 16 4 19 4 5 -8 -15 23 -18
tag right clause: cue.reunion	-5 -7 -33 -36 13 -5 -1 -2 5 -3 3 -15 19 -7 -9 12
tag right clause: cue.same_number	19 24 -3 12 22 -20 -11 11 -27 -32 53 23 -8 -3 -8 25
tag right clause: cue.since	-9 21 -37 -19 21 26 18 10 15 42 -41 24 -9 -30 -28 -28
tag right clause: cue.span	2 20 5 -10 13 -18 -16 -19 32 -5 -11 30 -22 10 23 -21
tag right clause: cue.stage	22 9 -13 33 41 -22 -15 36 4 1 25 30 -13 18 -5 -23
tag right clause: cue.thanks	-10 -11 -5 15 15 16 -27 12 9 0 4 -11 30 10 -7 -6
tag right clause: cue.third	38 -16 7 32 29 0 -13 5 24 -11 12 17 -31 19 21 -26
tag right clause: cue.to_date	17 21 -48 -4 34 -16 28 -3 -9 9 -27 4 -2 -6 -5 -14
tag right clause: cue.today	-13 -2 -3 -27 -2 -9 1 -17 1 0 16 23 21 -3 0 -9
tag right clause: cue.total	-32 4 -28 -13 -20 -3 1 8 -44 5 -4 -18 38 -12 -7 -5
tag right clause: cue.training	29 -28 7 24 31 3 10 25 18 22 -8 -10 4 18 12 -29
tag right clause: cue.transit	2 -22 12 24 -7 0 -13 -2 16 6 -1 3 -8 -19 36 18
tag right clause: cue.unit	3 -8 21 -1 -9 -3 -14 -11 -15 -17 13 -10 -11 2 -22 -17
tag right clause: cue.venue	7 20 -19 17 12 8 -15 -13 24 14 -5 -22 -32 8 -7 -7
tag right clause: cue.visit	3 1 -11 5 23 -1 -8 5 2 -11 19 -6 -17 11 -10 5
tag right clause: cue.year	7 -2 -13 -7 9 -18 27 7 -15 11 -33 -1 -1 -10 -6 -22
tag right clause: cue.yesterday	-1 -3 5 3 -6 10 -23 -18 6 22 0 -10 13 21 -8 -14
tag right clause: foe.agent	16 2 -25 49 32 -14 -9 7 -27 3 -7 -7 -32 -15 -39 14
tag right clause: foe.of	28 -23 15 16 21 9 6 11 26 -13 12 10 6 34 -34 -1
tag right clause: foe.to	-5 -11 21 -6 -21 -5 -3 -18 17 -3 1 11 15 8 -15 37
tag right clause: noun.body	4 -11 -2 8 4 -8 -3 0 -11 11 -4 27 -6 8 -9 -3
tag right clause: noun.branch	11 -33 45 -39 -10 -10 21 -29 19 -6 -5 4 37 34 -1 5
tag right clause: noun.child	50 -25 5 28 65 24 -15 42 15 -6 21 41 -17 20 -30 -16
tag right clause: noun.civilian	-13 -6 1 29 5 3 14 -28 -21 -6 0 35 -2 2 -12 25
tag right clause: noun.exchange	-6 -15 -3 -3 -1 13 10 18 -3 15 -7 -3 11 13 -17 -1
tag right clause: noun.family	7 -33 -20 1 1 -16 -20 -49 -9 1 17 27 24 9 0 -9
tag right clause: noun.foreigner	34 19 6 22 51 18 37 19 9 10 7 21 -31 26 4 -18
tag right clause: noun.man	26 16 -4 18 42 19 33 30 29 -16 1 -3 -20 29 -23 -18
tag right clause: noun.military	0 -8 4 6 15 -1 -1 -17 5 -8 12 12 30 2 -7 -7
tag right clause: noun.other	21 0 4 -8 7 7 -8 -2 13 7 -2 1 3 -2 -14 -25
tag right clause: noun.people	18 1 14 2 5 15 40 -9 1 -26 11 -11 -5 -5 27 7
tag right clause: noun.rank	51 31 42 -3 44 2 5 47 28 44 -37 -41 -7 14 13 -30
tag right clause: noun.soldier	8 11 -6 -22 10 4 23 -8 -11 -15 17 -10 -23 -15 -11 10
tag right clause: noun.woman	43 8 -26 -4 42 -3 -11 17 14 7 21 2 -27 19 -22 3
tag right clause: own.agent	-10 15 -4 13 -15 -2 3 -13 19 -1 -17 2 -2 4 -17 24
tag right clause: own.from	22 -1 -15 17 34 6 1 -6 -8 -4 -2 3 -24 18 -6 -14
tag right clause: own.of	-27 -9 -11 4 -5 -2 -28 -17 -6 13 35 20 16 -3 -6 -21
tag right clause: own.to	10 4 5 -25 29 19 8 -20 -4 17 16 33 10 -22 17 20
tag right clause: qualifier.approx	17 -3 5 46 8 38 -11 -15 34 0 33 9 -29 17 -2 -2
tag right clause: qualifier.at_least	15 23 38 2 -28 8 0 25 -17 -31 32 -18 17 0 11 5
tag right clause: qualifier.at_most	0 2 0 32 19 -7 -17 1 19 5 24 -10 21 18 15 7
tag right clause: qualifier.more_than	-16 -13 -26 -26 -7 21 -13 23 -16 -8 2 -36 -14 -7 6 -30
tag right clause: ru.agent	-10 -21 26 29 9 8 -5 11 12 -11 -7 -31 4 -23 -2 7
tag right clause: ru.from	0 7 -6 -27 5 4 15 14 -17 -32 13 0 -16 -32 -15 1
tag right clause: ru.of	-7 8 38 15 -8 3 0 -5 8 -3 -9 1 -11 -6 -4 6
tag right clause: ru.to	-40 0 4 11 -6 17 -24 -6 43 15 -26 17 -13 -1 10 9
tag right clause: ua.agent	-13 4 -14 -18 -7 -30 -10 8 -23 -22 -10 8 0 1 9 13
tag right clause: ua.from	-29 -16 17 -11 -22 19 15 -17 29 26 -25 12 3 -15 3 21
tag right clause: ua.of	19 35 -8 -17 -2 -24 -6 20 -5 5 4 -1 3 -5 14 3
tag right clause: ua.to	-5 40 -11 -13 23 -20 -15 -5 -25 -11 9 20 -54 36 2 43
tag right clause: verb.bring	-6 9 -15 -29 25 5 5 -6 9 -1 -9 17 15 -17 30 6
tag right clause: verb.come	-4 18 -8 2 0 3 4 -14 16 19 -2 45 5 -8 23 7
tag right clause: verb.future	10 -7 18 -11 -12 7 -28 11 14 11 2 -2 -4 5 21 -13
tag right clause: verb.get	13 -8 17 4 13 -10 13 26 17 -21 -5 20 12 22 -10 -7
tag right clause: verb.give	-1 -32 -6 12 -23 24 -3 32 -5 -17 -6 -4 -24 -9 -13 18
tag right clause: verb.held_exchange	-15 11 -3 9 5 7 11 -26 4 -11 2 13 5 -6 -10 15
tag right clause: verb.home	9 1 -4 -32 5 0 5 -24 -6 3 0 26 6 -26 17 8
tag right clause: verb.managed	-41 12 -13 -20 -8 -14 2 1 -40 -2 11 6 10 -1 -35 5
tag right clause: verb.noun	18 -29 21 21 29 14 -1 15 8 21 -7 -3 9 16 -17 2
tag right clause: verb.other	20 23 1 23 24 8 -10 20 25 3 5 1 -5 33 23 -17
tag right clause: verb.swap	1 -21 -10 13 8 -11 1 5 7 9 6 -9 37 16 11 -4
tag right clause: verb.will	5 4 3 -8 7 -15 31 12 4 26 -35 20 2 -1 9 -8
tag right clause: view.ru	0 8 -1 6 -2 -28 -17 -7 1 4 -16 4 20 31 9 -11
tag right clause: view.ua	8 17 -24 13 3 -30 9 18 -17 -4 0 9 -7 -21 -32 4
tag right clause: voice.ru	-10 17 2 -3 -21 -9 9 -26 3 -20 -3 8 2 6 6 -6
tag right clause: voice.ua	-13 -11 10 11 6 25 -23 -17 28 -11 19 5 10 -5 -26 28
verb away -1	-10 -3 -6 4 -10 -4 8 10 5 1 3 5 -12 -5 1 -1
verb away 0	-18 -8 -5 -12 12 -2 -11 1 16 2 -3 8 2 -20 0 0
verb away 1	-3 -4 2 -3 17 -18 1 -6 16 5 -1 2 -7 -15 -2 14
verb away 2	11 4 2 11 -13 5 29 -11 0 -3 1 -1 4 -11 5 0
verb bring cumulative both	-7 -23 -5 -12 -26 -5 10 20 -9 15 -10 -5 26 -15 -2 -12
verb bring cumulative null	-23 -15 6 -5 3 8 0 0 -15 0 -29 -15 9 -16 15 -2
verb bring cumulative ru	-8 3 -8 -16 3 9 3 -11 24 14 -11 -1 -13 7 -11 6
verb bring cumulative ua	-31 28 -11 -2 8 10 13 19 3 20 -30 19 -16 10 -34 -5
verb bring done	-7 -1 -18 2 11 4 -7 -2 6 9 1 14 0 -7 18 2
verb bring dropped both	-2 15 -12 -5 -3 -31 20 -8 0 -4 -10 33 -30 4 10 0
verb bring dropped null	7 -6 -17 15 3 2 7 0 8 1 -16 22 -10 0 19 -5
verb bring figure both	-10 -21 -27 -16 -3 -6 -33 8 -2 22 -17 -38 -5 22 -18 -20
verb bring figure ru	10 -7 8 -1 -5 4 -19 -13 25 5 -23 39 4 -16 -9 9
verb bring figure ua	-5 -3 -54 -21 29 -34 -8 8 -14 4 26 14 -3 -3 15 23
verb bring open	16 0 46 25 27 -9 -12 -5 -9 -12 9 11 -12 11 -12 -26
verb bring outside ua	-1 -3 -21 -3 11 -5 22 23 -3 28 -22 -11 -17 -2 -33 18
verb bring part both	0 5 21 6 -1 -10 -15 -6 12 18 14 -9 0 16 1 -10
verb bring part ru	18 -3 15 0 14 39 32 -7 47 30 -19 -6 -16 15 1 -13
verb bring part ua	9 -17 16 -2 6 -12 9 1 14 15 -7 -18 -25 -19 12 -13
verb bring planned both	11 -1 -6 3 13 8 2 4 35 5 -5 -2 -13 5 -4 -1
verb bring planned null	-19 16 -3 13 26 11 26 3 -20 -27 -5 8 -25 -12 3 -21
verb bring planned ru	4 -3 8 22 3 18 -19 0 -8 -36 16 11 10 -8 -8 -2
verb bring planned ua	-4 -23 18 20 -13 -24 1 -7 35 17 -7 -7 -11 44 4 -18
verb bring recap null	4 3 -5 34 22 -2 5 -2 -6 -1 20 5 -10 3 13 -14
verb bring recap ru	25 -19 -17 3 8 20 20 24 10 23 -26 4 -13 -2 21 -26
verb bring recap ua	17 -15 30 21 11 19 -14 24 17 40 1 -12 11 10 16 -20
verb come cumulative ru	-4 -21 18 -4 -16 14 -24 -11 25 2 2 -11 4 4 -16 31
verb come cumulative ua	-5 3 16 -10 18 -6 16 9 2 -15 0 15 -8 10 15 -7
verb come done	9 -22 -7 3 7 4 12 -21 5 3 -9 4 25 3 -17 4
verb come dropped both	-25 25 2 3 -1 2 -23 -17 -8 -14 -6 -4 35 -20 -3 12
verb come dropped null	5 4 -11 -16 32 9 -8 0 2 -1 2 19 -18 2 10 -7
verb come figure both	15 -5 0 13 28 14 -3 25 24 8 11 7 -21 21 -10 -13
verb come figure ru	4 -14 10 18 -22 -11 21 -15 38 30 -47 2 20 -7 4 9
verb come figure ua	11 0 -23 43 2 27 -21 -19 -14 9 26 2 -56 6 -14 18
verb come open	19 0 -1 21 28 19 6 2 7 -1 2 2 -10 1 9 -13
verb come outside ua	-15 -7 0 -13 17 -10 14 23 6 22 -29 -27 -18 -4 -8 37
verb come part ru	8 -11 -12 3 30 10 -14 -6 18 -2 21 6 -16 -11 -1 -3
verb come part ua	11 0 11 -3 0 7 15 17 4 0 7 -19 -12 3 -21 -7
verb come planned ru	-17 7 -23 15 22 5 7 2 -9 -19 -1 8 -17 18 9 -17
verb come planned ua	-22 -3 12 18 -20 -2 -6 -23 -1 -14 -11 28 -5 -3 13 4
verb come recap null	30 -20 5 -1 22 -6 3 15 24 22 5 -20 -13 30 4 3
verb come recap ru	33 -7 -17 20 31 21 14 22 15 9 14 -6 -21 14 -11 -25
verb come recap ua	24 -5 24 2 13 7 -31 -10 38 28 3 -41 7 22 17 -26
verb get cumulative ru	-15 13 -2 -8 5 -7 -8 -4 8 2 -19 -9 6 11 21 23
verb get cumulative ua	-15 6 1 -10 32 -31 7 -6 -16 -12 13 2 9 -18 -16 0
verb get done	-13 2 11 11 -8 4 6 -16 8 -1 -6 -5 -6 -7 -11 1
verb get dropped both	-7 32 1 -17 16 21 11 5 -4 9 9 6 -2 -16 5 14
verb get dropped null	-8 14 17 -19 13 23 -16 1 56 13 -41 -29 4 -8 -15 19
verb get figure ru	-23 -14 17 4 -6 1 5 -26 1 -10 -20 8 7 5 -9 14
verb get figure ua	20 20 -23 14 -6 -4 -5 -6 1 -27 4 3 -22 -3 -18 21
verb get part ru	-12 4 -4 -13 6 3 -3 0 -3 -5 0 -18 -7 14 3 -3
verb get part ua	-1 -27 -2 -5 -13 5 -2 1 1 4 18 38 14 9 -9 -7
verb get recap ua	-1 -1 15 -4 16 13 -14 4 16 -10 -2 -9 -15 12 -2 -2
verb give cumulative ru	14 7 7 5 29 -6 4 -1 -5 -14 -7 12 9 12 -13 0
verb give cumulative ua	14 13 -22 -15 -4 -10 10 -6 -7 -6 2 6 -16 -35 -12 -2
verb give done	-5 1 0 -8 -17 -11 14 11 -9 -41 -16 5 -15 -16 0 3
verb give dropped both	-26 2 -2 -10 -6 -2 13 0 21 -5 -16 4 -6 -7 -12 22
verb give dropped null	8 4 18 13 -16 5 -19 -5 -7 6 1 10 -42 24 -30 7
verb give figure ru	-30 -32 10 13 -21 1 5 -39 30 -30 -52 10 11 -12 -4 37
verb give figure ua	15 28 -44 -9 9 2 -21 -3 -14 -15 17 9 -61 18 -45 15
verb give open	6 -17 18 23 -1 -10 -24 15 -2 -9 12 -20 13 16 -5 8
verb give outside ru	-3 1 -26 -12 -13 -6 16 35 -26 -10 -1 -16 21 19 -11 -1
verb give outside ua	-21 -14 -17 -16 -4 -4 -2 30 19 18 -23 -32 8 -6 -9 30
verb give part ru	-3 -7 15 -19 -6 5 11 -1 4 -31 -7 5 9 -19 -5 -11
verb give part ua	2 13 -14 35 0 19 0 27 -5 18 -1 -15 -25 7 25 -6
verb give planned ua	20 -13 13 17 1 3 6 2 -9 -8 -5 -12 2 8 11 -14
verb give recap ru	3 -12 -8 18 -3 30 7 11 -21 -7 9 22 -7 -12 2 16
verb give recap ua	3 -14 -13 2 22 -31 -3 10 13 -5 15 6 7 -5 -5 -13
verb held_exchange cumulative null	-2 -3 -18 4 -20 20 11 33 -19 17 -17 -17 29 0 8 -2
verb held_exchange done	-6 9 -9 9 0 -3 -12 -1 -10 3 12 0 4 -1 6 19
verb held_exchange dropped null	8 -26 15 -8 -11 -15 -6 0 -16 -11 7 -8 3 -11 -2 10
verb held_exchange figure both	-22 15 -11 -17 7 -11 -12 -11 -26 -12 33 -6 -1 -14 7 8
verb held_exchange figure ru	-11 -42 44 -30 -7 6 6 0 37 22 -49 13 19 19 8 15
verb held_exchange figure ua	0 15 -21 -5 -3 8 -30 -22 -4 -15 35 17 -28 -6 -9 16
verb held_exchange open	30 -24 0 30 36 13 12 37 30 37 -14 -40 -13 33 -6 -26
verb held_exchange part ru	-14 16 6 -1 -15 17 -14 4 55 22 -47 -22 4 -16 -2 8
verb held_exchange part ua	-31 34 -45 -30 5 3 -27 5 -22 -21 42 17 2 -6 -23 6
verb held_exchange planned ru	6 16 -13 12 9 -19 14 -6 27 13 -9 -13 -22 7 -15 -18
verb held_exchange planned ua	14 10 0 12 70 -4 21 -7 3 -5 -3 -3 1 -8 14 -42
verb held_exchange recap ru	39 -24 6 39 38 11 -5 24 19 -5 -10 19 -9 25 -13 -19
verb held_exchange recap ua	40 -18 8 16 30 -4 -7 19 34 18 1 -14 10 0 4 -18
verb home cumulative both	11 -9 1 -2 -16 -5 28 5 -20 27 -22 -18 9 -7 6 1
verb home cumulative ru	-3 23 -23 -5 -20 25 -28 -11 39 39 -28 -24 -10 -13 -17 29
verb home cumulative ua	1 8 -33 -12 45 2 24 9 -25 -13 -12 39 -39 8 3 -22
verb home done	-7 -10 -9 -13 8 -5 12 9 2 13 6 15 1 1 -7 -9
verb home dropped null	7 1 38 5 3 -1 -7 37 25 5 -29 -19 -4 16 9 5
verb home figure both	-23 -20 -7 -4 8 -3 -7 18 -25 21 30 -29 30 -10 -15 -22
verb home figure ru	1 -26 6 -15 23 -38 15 -13 20 3 -34 -5 5 6 7 -11
verb home figure ua	3 -2 -16 7 8 -22 -13 -34 -7 0 24 1 -14 -7 1 12
verb home open	2 -15 11 2 -24 -1 1 -3 5 -11 17 -3 22 -4 12 0
verb home part ru	13 13 2 6 -2 27 4 18 35 13 -9 5 -1 8 -3 -6
verb home part ua	15 -10 -3 -3 25 5 6 12 12 2 -17 17 -36 13 18 -32
verb home planned ru	3 -1 -4 10 30 8 16 3 -6 2 4 18 -7 12 24 -7
verb home planned ua	3 7 13 6 -11 -1 5 4 8 7 -14 -22 15 -1 4 -2
verb home recap ru	22 -9 -22 5 19 11 -10 45 -20 -19 20 19 11 -7 -9 -4
verb home recap ua	23 -1 -8 -13 23 9 5 -13 16 4 5 0 9 -17 15 -21
verb list cumulative ua	-4 -1 -3 5 -3 1 -10 -1 16 31 -16 -13 17 4 2 -18
verb list done	-16 1 -3 5 -16 -10 -9 4 -9 26 -9 12 13 0 -1 12
verb list figure both	-12 -17 -12 3 -5 4 16 1 -13 32 -23 1 11 -12 27 12
verb list figure ru	0 -36 21 6 1 -3 -2 6 10 10 -34 -4 39 3 27 -19
verb list figure ua	-6 18 -17 -12 34 -16 -5 9 -18 -9 10 34 -63 -5 0 27
verb list part ru	-7 20 2 17 -14 6 0 32 -13 17 13 -2 -6 27 -22 -8
verb list part ua	17 -20 8 1 3 -9 0 39 18 32 -20 -29 -7 -11 23 -21
verb swap cumulative both	18 3 6 -4 9 -18 26 3 -10 33 -21 -29 14 -3 9 -3
verb swap cumulative ru	15 4 3 19 19 -14 16 7 -7 -20 -4 29 2 14 -3 -9
verb swap done	-9 -20 -22 4 4 -18 -11 -12 -1 13 8 -14 18 -7 6 -2
verb swap dropped null	3 -16 -5 0 -1 0 -4 14 -16 19 16 -37 20 29 0 -13
verb swap figure both	-12 -6 -31 -21 18 -2 -13 19 -32 19 18 -41 36 -12 -15 -35
verb swap figure ru	-12 -14 50 10 -14 24 6 -26 40 36 -37 3 47 -17 25 -9
verb swap figure ua	-22 -1 -35 10 9 4 -12 -7 -10 -29 21 22 -35 6 3 28
verb swap part ru	-12 -17 32 23 -18 10 10 -19 37 12 -30 11 21 -1 25 19
verb swap part ua	-10 17 -22 -14 15 -4 -21 -3 -6 -14 8 18 -16 9 -9 -11
verb swap planned ru	-9 15 -2 -12 12 0 21 8 -9 -21 -17 12 6 -1 -5 -18
verb swap planned ua	-29 26 -24 -6 -2 -6 -12 -8 21 10 10 1 -1 9 1 22
verb swap recap ru	1 14 -2 -1 8 11 -8 3 21 1 6 -22 -20 -2 0 -1
verb swap recap ua	9 13 -2 21 39 -14 21 28 4 16 -38 17 -8 -9 -8 -20
verdict announcement	58 0 46 46 69 -5 28 33 36 100 -39 -32 -48 38 -46 -92
verdict follow_up	30 25 -6 8 113 24 38 16 67 75 -58 -6 -69 42 -14 -120
verdict irrelevant	109 -93 -9 95 75 28 -28 42 93 25 -7 32 -27 87 3 -97
verdict report	9 -2 -6 -39 -5 -26 -14 25 9 -8 16 18 7 -50 9 20
verdict statement	-28 61 3 6 24 10 59 40 3 99 -51 -37 -1 0 -69 -59
view null	3 -40 -4 10 -5 -12 8 5 4 4 25 -7 38 0 4 9
view null guessed	11 12 9 21 10 7 2 -12 11 -3 -3 1 4 23 -15 16
view ru	12 20 9 4 -36 29 5 1 21 34 16 12 -3 21 34 15
view ru guessed	17 -18 4 -11 -1 -15 21 5 10 23 3 36 15 -2 0 10
view ua	5 -1 11 -4 23 -18 9 0 -2 -18 1 8 -2 -1 -38 7
view ua guessed	7 10 -4 5 6 -7 -7 -25 3 15 0 9 7 -7 -10 -27
whole	8 5 -24 26 -1 18 -18 -5 -22 5 25 25 -29 16 9 8
word after 1: 	15 -15 -1 15 -10 12 7 -8 15 5 1 -8 0 23 3 18
word after 1: !	-32 19 2 -31 -7 -10 -1 -8 -32 -16 20 45 -4 -60 24 13
word after 1: "	-5 3 6 -5 10 -7 16 -14 6 30 -2 4 -37 2 -4 -2
word after 1: (	8 23 -4 2 3 -18 11 -6 8 -26 -10 10 -21 -8 37 -4
word after 1: )	14 20 -8 29 29 23 -27 15 14 4 13 0 -24 47 -9 12
word after 1: +	-8 5 21 -38 -29 -5 9 -8 21 21 -14 -17 23 10 33 15
word after 1: ,	10 10 5 13 9 0 -10 2 -4 0 4 2 12 4 9 2
word after 1: -	5 -23 -13 4 8 0 -33 -19 0 -14 5 24 35 17 -23 6
word after 1: .	0 11 9 1 4 0 15 -6 0 6 5 11 10 1 -2 15
word after 1: /	43 -28 38 44 32 27 16 25 44 25 4 6 -8 56 0 -19
word after 1: :	-8 0 -1 33 4 4 -1 -8 -3 17 21 15 -9 22 -10 34
word after 1: ;	19 2 18 -20 1 6 -14 17 -1 11 10 4 0 3 -18 -7
word after 1: ?	10 -40 40 8 -11 -25 -26 11 48 2 -34 24 31 9 25 10
word after 1: after	20 -12 8 27 9 23 -1 -4 27 8 -11 0 -18 4 3 -13
word after 1: ago	29 -15 8 10 10 -3 -7 15 23 22 -11 -10 4 14 4 -1
word after 1: airpla	12 -5 -4 22 7 -2 -16 2 11 9 2 -5 -15 21 -6 5
word after 1: also	3 -15 4 2 9 -11 -9 -7 -19 -8 15 10 -7 -7 6 13
word after 1: among	4 -23 12 19 10 19 -3 10 -5 -13 17 15 -10 6 -26 -13
word after 1: and	16 -4 -7 8 5 -26 -3 3 7 4 -12 24 -17 15 23 37
word after 1: apiece	-27 -4 -13 -8 -10 -22 -11 -8 -16 -21 21 36 -6 -19 -2 37
word after 1: are	-17 15 -15 26 -2 -41 1 2 1 -24 31 -16 5 13 -1 17
word after 1: as	-4 -23 40 -12 -5 -13 -28 0 30 -10 -24 -1 19 -20 1 33
word after 1: at	-8 1 57 -20 -8 -19 -38 -13 -10 18 -39 -33 -6 51 -11 -6
word after 1: back	-4 -20 15 -7 -17 -15 -19 -6 -10 -27 12 33 16 -6 21 40
word after 1: betwee	-12 -10 -21 3 11 3 -6 11 3 -5 8 -39 35 -2 7 -49
word after 1: brough	-32 26 -27 3 -2 -3 13 -18 -3 15 -7 -3 -22 -13 -3 -3
word after 1: by	27 14 16 -15 -6 -15 8 -17 37 -3 -22 28 -4 -11 0 26
word after 1: came	12 19 2 -8 22 -4 -2 18 -2 25 -21 -7 -27 -3 7 -1
word after 1: captur	-14 -12 -7 -19 7 -25 -7 -12 -12 -21 34 42 2 -32 -5 31
word after 1: code	28 -16 12 48 44 20 -17 28 34 30 -4 -7 -14 35 13 -29
word after 1: dead	14 -24 -5 26 27 7 -10 -1 1 -25 6 5 -4 15 -17 0
word after 1: each	-3 10 8 -20 2 -11 -17 -19 -3 -22 -8 19 -21 -18 -6 32
word after 1: exchan	7 -19 -22 0 -12 -22 23 5 -17 20 11 -33 32 -9 -1 7
word after 1: for	11 -6 6 -30 1 24 -3 18 21 -15 10 29 -19 -2 15 19
word after 1: freed	-15 -4 -10 -21 10 10 -20 2 -6 5 6 -9 9 -13 -12 -15
word after 1: from	-5 -15 7 -9 13 47 29 -4 8 -20 -18 11 13 10 22 -3
word after 1: go	-19 -20 -19 -15 5 -6 -13 9 -14 15 -8 -25 40 -10 -13 -11
word after 1: had	16 5 14 -14 35 -24 34 20 29 -21 -6 22 20 -15 16 -23
word after 1: has	50 -19 32 47 47 27 -24 14 31 -17 8 4 -10 41 17 1
word after 1: have	-36 13 -22 -23 7 17 4 11 -17 16 0 12 -9 -14 19 25
word after 1: held	-14 7 20 -22 -17 -7 -23 0 -17 39 -9 -12 -8 23 -20 17
word after 1: himars	3 -4 7 -5 11 -3 8 8 3 -4 -5 -2 -2 -8 -11 9
word after 1: home	-3 -5 -22 -2 20 5 0 -5 -16 -6 7 19 -5 7 -28 -24
word after 1: in	-18 27 16 1 37 -18 -2 7 4 -3 -7 7 8 19 -10 -8
word after 1: is	-4 37 21 -8 37 -14 35 9 -8 15 -29 16 -28 -17 1 -25
word after 1: killed	26 2 -15 -4 1 -23 -13 35 0 -14 26 5 -10 -6 -4 3
word after 1: laid	13 4 -14 10 19 6 -2 19 16 9 4 1 -7 21 7 -4
word after 1: left	-5 -3 13 1 -1 -11 13 -10 19 -2 -6 22 9 -9 15 24
word after 1: more	-30 2 23 -22 -29 -23 -21 -8 -24 27 -24 -31 -38 39 -13 21
word after 1: motor	16 4 1 9 15 12 9 5 2 9 1 -3 -2 -6 9 9
word after 1: number	0 -59 18 5 -14 27 21 -11 10 23 -4 34 26 28 25 -20
word after 1: of	-1 -4 5 -26 15 9 -11 1 6 27 -4 18 -8 -6 11 0
word after 1: offici	31 7 24 26 31 4 12 6 24 21 -6 -6 -12 19 -9 -13
word after 1: old	17 4 2 2 19 9 -1 17 4 8 6 -15 -14 0 -1 -9
word after 1: on	7 -33 -5 17 22 36 23 -11 -2 -13 9 17 11 0 -15 20
word after 1: out	8 16 -16 15 22 4 4 7 -12 -13 27 13 -19 4 -6 3
word after 1: over	8 -30 12 11 6 22 -4 -13 23 13 -18 -28 -10 12 -1 -4
word after 1: patien	31 -1 21 27 17 -4 -8 1 33 3 -13 -2 -20 28 9 -15
word after 1: per	27 -4 3 9 13 -1 -7 -8 -2 -13 8 -1 -19 21 -3 18
word after 1: receiv	15 -23 7 23 28 26 -8 6 25 9 -6 -6 5 19 -5 -17
word after 1: releas	31 -20 31 30 35 6 -28 4 17 14 19 -4 29 19 22 -33
word after 1: remain	-27 28 32 -4 -8 -5 1 24 -27 20 -17 -34 -5 11 -11 13
word after 1: return	22 -4 31 -11 21 -6 1 -18 22 3 -3 23 5 20 2 -8
word after 1: review	19 3 5 17 8 1 8 7 4 0 8 1 -8 13 0 -9
word after 1: russia	-18 -5 13 -15 -8 -11 -5 -11 12 4 -3 20 23 1 14 36
word after 1: said	-26 19 -27 -11 -21 -2 -18 -12 -20 -3 43 16 -14 -19 -33 25
word after 1: since	9 25 3 -7 25 18 1 -1 -1 -5 -17 33 -17 13 -16 -7
word after 1: surren	30 -22 15 34 27 6 2 21 9 6 -10 -8 -6 15 12 -28
word after 1: taken	2 1 -14 10 9 -9 11 -5 -6 2 -5 3 -18 -4 -15 3
word after 1: that	2 5 -4 11 4 3 -5 -7 -17 0 18 18 5 -6 3 25
word after 1: the	-2 -14 17 -2 11 -26 13 21 18 7 -27 6 42 22 0 26
word after 1: this	-12 0 -23 -11 4 3 21 7 -15 1 -11 -1 2 -16 7 -3
word after 1: to	-12 0 -21 -3 0 6 -10 -4 16 -1 -15 22 10 8 46 -2
word after 1: today	-15 12 -6 -20 3 6 -18 -14 -11 -19 25 30 -1 15 -17 27
word after 1: uavs	8 6 -4 -1 -4 2 10 -2 9 -6 6 -7 10 11 1 -4
word after 1: ukrain	-20 25 -19 -12 -5 -10 -8 -13 -24 -24 6 23 -37 -13 -13 17
word after 1: under	7 6 -5 3 8 3 19 -15 -16 18 -14 15 -22 20 -4 -14
word after 1: was	16 -21 -5 -3 -16 0 -21 -23 37 -2 -18 17 14 33 25 9
word after 1: went	-6 -4 -6 18 -20 -8 0 -3 -31 8 -26 -11 -4 -29 -22 49
word after 1: were	-4 -20 13 -2 15 2 -31 5 14 22 8 -7 23 7 -3 7
word after 1: which	-2 4 -15 -5 15 -9 -20 0 -15 -16 31 9 1 -1 -16 29
word after 1: who	7 3 -28 10 -6 14 -22 24 4 18 5 2 -5 23 -12 9
word after 1: will	-1 -13 1 -7 -4 12 -20 -12 -4 -2 20 22 -14 12 -4 23
word after 1: with	-20 -5 17 -23 -20 -25 -22 -39 26 15 -20 30 7 -19 6 9
word after 1: would	1 -8 23 -9 -6 1 -9 5 16 -10 -15 1 24 7 4 0
word after 1: wounde	-6 31 -22 12 28 -7 19 -1 -13 5 -16 1 -25 -13 -3 -21
word after 1: або	7 4 6 9 -3 6 -10 11 8 11 2 2 6 7 2 5
word after 1: автомо	37 3 4 9 34 12 2 6 17 1 -3 -12 -9 17 -6 -8
word after 1: авіауд	20 -3 -7 16 12 -5 0 0 14 5 -9 -1 -2 1 -4 -12
word after 1: авіаці	26 3 1 16 14 11 13 28 25 7 -11 -6 -11 31 11 -2
word after 1: азерба	16 -5 6 7 12 12 17 4 11 7 5 -13 -6 16 14 4
word after 1: без	8 17 -14 20 17 -3 9 -19 24 -4 12 -13 -20 18 1 -12
word after 1: беспил	3 -20 32 -14 3 3 6 -6 40 -12 -34 25 27 14 23 3
word after 1: бмп	8 2 4 4 1 -3 0 18 -3 3 -6 -8 0 -3 10 -4
word after 1: боепри	7 5 12 16 2 0 3 12 8 5 0 -5 8 -7 7 -7
word after 1: бойови	41 -18 22 4 9 12 -32 28 37 -1 23 2 0 29 2 -11
word after 1: борони	34 -17 10 38 44 -13 -7 22 37 6 -21 -22 -24 26 1 -23
word after 1: братів	52 1 30 28 56 1 30 46 48 21 -50 -38 -1 31 1 -16
word after 1: були	21 -28 22 22 28 1 -3 28 27 14 -10 -27 -3 31 -9 -16
word after 1: в	-12 3 -26 12 -16 -17 18 -2 30 -22 -4 -7 -11 -18 -13 -4
word after 1: вважал	44 -21 3 16 23 -9 -16 26 26 1 4 11 -8 39 5 -4
word after 1: вважаю	-23 23 -31 55 -18 -11 37 -32 12 -22 -14 -21 -4 16 5 11
word after 1: вдалос	0 8 -7 -25 10 -19 4 19 7 3 -11 -14 -15 14 -12 30
word after 1: вдома	0 45 -42 -16 37 -8 3 -15 -23 -16 -2 31 -25 18 -7 26
word after 1: велико	25 -5 26 26 18 6 20 15 37 16 -25 -19 -10 25 2 -3
word after 1: вернул	-17 -30 20 -13 3 -24 -7 -19 13 -6 13 -2 53 -27 -2 -2
word after 1: ветера	18 -10 12 13 -1 8 3 -1 2 -3 13 6 -2 15 -4 -8
word after 1: вже	25 0 -9 -15 21 28 1 -6 11 -24 1 -16 -20 20 0 18
word after 1: взяты	17 8 -9 3 6 4 -6 11 9 -6 2 -3 -7 7 5 -9
word after 1: визвол	21 3 9 -13 12 2 -18 5 4 27 35 7 -12 24 -4 8
word after 1: вийшли	27 -9 -4 16 9 29 -11 33 1 17 32 -24 -26 38 -17 1
word after 1: викона	27 -17 23 27 33 -7 8 0 19 20 -9 -16 12 11 -1 -15
word after 1: випадк	21 -17 19 25 21 22 -4 6 23 10 2 2 -3 20 -11 1
word after 1: вмс	21 5 7 -8 34 2 1 5 19 11 0 -6 -9 15 -7 -5
word after 1: военно	-14 -20 4 -7 -21 2 16 7 -8 -2 16 15 28 -5 7 28
word after 1: военны	-5 27 -10 -2 23 3 -34 3 -24 -6 17 4 -30 -17 -15 5
word after 1: возвра	-7 6 18 -34 -18 -3 -4 -11 27 4 -23 -9 23 2 2 5
word after 1: возз'є	3 19 -3 -11 3 5 -8 -17 -6 -1 -3 0 -5 -11 -8 33
word after 1: волонт	9 7 -8 -11 13 0 -15 0 4 11 22 7 3 8 13 18
word after 1: вооруж	12 -9 -2 9 -3 4 6 -3 -11 -6 22 25 -2 9 10 -3
word after 1: воссое	-10 18 -17 -21 0 4 6 -2 -5 -13 19 -4 -25 -13 -24 24
word after 1: вс	10 4 21 -3 -4 -20 5 -33 6 -7 0 -8 17 1 31 7
word after 1: всу	16 23 -31 24 18 9 -12 41 -11 -44 29 27 -75 25 -54 14
word after 1: выполн	23 1 29 0 12 -14 18 12 16 -3 1 11 19 17 18 5
word after 1: від	8 0 0 4 5 -18 15 -7 -14 9 -8 21 2 2 -7 12
word after 1: відбув	-26 -3 4 -14 -13 1 -12 -6 10 -4 7 12 9 2 5 37
word after 1: віддал	-16 1 -34 17 -14 0 -14 -2 -8 -8 -15 -1 -26 -13 -14 30
word after 1: відпус	13 -5 -7 8 13 3 9 15 13 1 0 1 8 2 10 6
word after 1: військ	19 -8 -3 16 11 -9 1 1 3 -7 6 19 3 13 11 -5
word after 1: генера	8 -11 2 21 21 5 11 18 9 -4 -9 -3 1 17 5 -14
word after 1: госпит	-32 -21 -34 -22 -14 -8 34 29 -24 24 -32 -28 25 -32 34 -3
word after 1: группа	36 6 -8 41 29 -10 0 37 14 31 18 -17 -27 36 -22 -42
word after 1: гумани	24 -6 0 24 15 22 8 20 12 20 3 2 -14 16 1 -13
word after 1: держав	17 -22 37 35 38 11 -12 44 42 10 16 -2 4 35 16 -30
word after 1: для	28 -9 9 30 28 2 6 19 27 20 -18 -27 -13 12 4 -16
word after 1: днр	23 -8 10 -1 2 -8 2 14 19 10 4 -10 -2 11 -6 -9
word after 1: до	33 -4 4 29 19 16 -11 28 29 -4 7 6 -21 18 27 -16
word after 1: додому	22 8 -11 14 14 5 -16 19 -2 31 5 5 -23 17 -8 -11
word after 1: докуме	19 -3 -7 11 22 1 11 8 19 14 -1 -18 -17 17 -10 -15
word after 1: дома	-16 -11 24 -30 -29 3 1 11 14 8 -29 18 38 4 22 25
word after 1: домов	40 -14 -11 20 13 10 9 9 28 6 14 3 -11 27 -2 -16
word after 1: домой	12 -3 9 27 27 24 13 1 14 11 -16 -15 -16 17 13 -27
word after 1: достав	36 7 -4 24 19 8 6 11 27 29 -14 -21 -15 29 15 -13
word after 1: досі	-19 -10 20 -29 -26 13 -29 -5 -35 37 -11 -19 -28 28 -28 22
word after 1: единиц	23 -17 0 30 34 26 -3 30 28 1 -2 8 0 28 -12 -15
word after 1: з	22 -16 14 20 17 19 -10 -8 5 7 17 26 3 16 -20 -22
word after 1: за	14 -8 -16 -11 10 -44 2 6 10 -20 2 19 4 -14 -11 -7
word after 1: забрал	-35 -27 -5 -4 -7 15 -21 13 -25 -9 10 -7 5 -11 -24 21
word after 1: заверш	16 2 9 10 -2 -14 -11 -31 19 12 -7 -5 10 -19 -9 -10
word after 1: загибл	12 9 14 25 -3 -16 12 4 15 19 13 12 29 17 -13 11
word after 1: загину	30 -18 18 21 29 1 -23 34 29 35 25 11 5 29 1 -13
word after 1: заключ	8 -1 2 2 9 5 0 12 1 0 4 11 -11 14 6 2
word after 1: залиши	6 -4 1 1 9 -7 -7 11 19 21 6 -9 -24 -11 -2 -3
word after 1: записі	-26 29 -47 32 -45 -4 55 -39 21 -23 -25 -34 -11 5 -13 -5
word after 1: засудж	34 1 -10 7 28 14 4 16 28 26 -25 -10 -17 19 9 -25
word after 1: захисн	9 13 -11 -14 19 8 9 43 24 3 -1 -14 -6 -8 -28 -9
word after 1: захища	25 -16 22 31 34 6 -10 35 32 20 -6 -12 -4 15 -3 -25
word after 1: збройн	22 -9 -3 -29 27 5 -19 21 8 26 7 -14 -41 0 -2 -12
word after 1: звільн	16 35 -9 -27 7 25 -27 -13 -7 -18 26 18 -19 8 2 47
word after 1: здалис	25 -4 -1 11 13 -8 4 11 11 -14 -4 14 -10 8 2 -26
word after 1: земляк	40 -29 31 29 17 25 -10 11 20 10 -9 -14 5 21 10 -28
word after 1: знову	-24 18 -13 -9 31 23 23 -23 -11 -17 -25 27 -27 -16 -22 -2
word after 1: зрк	5 -16 -1 16 9 10 -6 23 16 -13 -5 7 4 2 -4 11
word after 1: зсу	27 -8 -3 -19 28 1 11 17 26 15 4 -5 -18 6 -20 -18
word after 1: зустрі	11 -25 14 5 8 13 -26 -21 -10 6 30 24 -28 9 11 -13
word after 1: зі	28 -7 11 16 36 0 2 35 39 4 -11 -11 7 20 4 -9
word after 1: и	24 -21 -22 3 0 -6 -9 -11 -2 13 16 42 0 -11 -10 6
word after 1: из	17 29 22 -13 -11 14 -25 -15 14 22 -12 -5 -4 8 2 -13
word after 1: й	8 22 -39 1 29 -23 5 -4 -9 8 1 9 -27 -18 -19 -48
word after 1: к	-10 16 10 -5 -11 -22 -2 -15 -15 -23 26 22 15 10 0 8
word after 1: кв	22 -23 4 1 18 6 -6 13 17 2 -5 -6 -3 31 -6 -10
word after 1: квадра	16 -31 17 17 -4 9 -23 1 26 29 2 -22 26 36 -9 -15
word after 1: киев	-2 -1 19 5 -5 3 -14 -15 0 3 -1 8 -4 -10 24 11
word after 1: колони	19 -8 -1 5 7 3 -3 2 15 -18 0 -3 4 5 -7 -10
word after 1: контра	20 3 -13 2 10 20 6 9 21 16 -4 -8 -9 24 4 -20
word after 1: курсан	2 -4 -2 14 13 -9 14 -2 1 21 0 -1 3 4 3 -10
word after 1: курско	-12 23 -6 -1 -36 -10 14 -21 20 4 -33 -2 4 24 9 14
word after 1: курськ	-16 -11 37 -20 -19 0 5 -5 26 -2 -25 21 23 2 29 13
word after 1: курщин	-12 -37 34 -3 -16 11 28 -13 31 12 -27 20 25 -21 38 -7
word after 1: маріуп	83 -19 -13 43 66 16 8 49 28 61 -1 -6 -31 54 7 -59
word after 1: мають	40 -13 14 39 13 1 -3 14 22 16 -7 -4 -9 36 13 -16
word after 1: ми	-8 -15 -20 -7 -2 -6 4 -20 -3 18 3 15 8 -4 14 -15
word after 1: мы	-2 13 -27 -9 -3 33 -9 -5 23 22 -13 -9 -21 12 -16 19
word after 1: мільяр	28 7 17 12 26 -7 10 5 27 20 -6 3 -16 16 -2 -13
word after 1: містах	22 7 10 20 3 1 -6 9 3 5 7 -3 -6 3 -7 -18
word after 1: на	9 -4 -5 5 3 -3 -14 18 13 8 10 22 4 23 29 0
word after 1: назад	39 6 -8 30 30 -4 9 26 38 30 -3 -6 -20 16 4 -14
word after 1: нарешт	10 -8 -10 -5 12 2 -3 2 -1 -20 6 18 -28 11 -20 -14
word after 1: наших	-34 -20 4 -8 -19 37 -25 -18 15 19 6 11 2 -23 -2 13
word after 1: нашої	28 0 2 24 11 4 -15 11 12 18 -10 -1 -19 19 9 -4
word after 1: не	31 -14 16 26 48 11 16 36 43 20 4 -4 6 39 7 -41
word after 1: незако	16 -18 2 20 30 21 -8 16 21 2 -8 -1 7 14 0 -27
word after 1: о	11 -4 11 20 11 11 -4 16 18 11 2 4 16 34 5 -11
word after 1: област	-20 34 36 -17 -15 -34 -14 11 -23 12 -22 -25 -26 20 -28 -2
word after 1: обмін	21 -5 33 38 25 11 28 39 32 34 -29 -23 -16 19 33 -13
word after 1: обміну	24 -16 19 18 29 11 -2 4 16 -5 5 -1 -23 22 5 1
word after 1: обміня	17 -11 -27 0 11 -6 -15 -12 -11 3 33 5 -18 -16 -7 12
word after 1: оборон	26 -11 -11 -1 48 -10 -2 30 12 16 7 -11 -25 12 -25 -43
word after 1: обстрі	30 -34 8 9 13 33 -20 11 38 18 9 -22 -8 15 10 0
word after 1: окупан	-7 17 -11 10 27 -3 -14 -14 -19 -13 2 8 -9 -16 -26 7
word after 1: освобо	-7 -7 19 -30 -18 8 -11 -12 12 6 -26 11 24 -25 30 9
word after 1: остают	-22 12 8 -31 -7 -22 -11 8 -19 30 -28 -11 -12 27 -11 14
word after 1: остров	26 5 12 7 32 6 0 15 31 26 -24 1 -1 6 -13 -24
word after 1: от	33 -32 -6 30 33 6 -1 38 38 18 -1 6 -12 43 1 -32
word after 1: отдали	11 16 -6 1 2 12 -4 19 14 -11 -8 -13 -19 27 4 -22
word after 1: отправ	-28 -31 -13 31 -14 -9 -7 -22 -7 2 -3 8 -33 -7 18 24
word after 1: отрима	-34 -15 49 -19 -33 -1 -31 -30 20 16 -9 27 50 -21 5 17
word after 1: павших	9 -14 5 5 22 7 -31 21 11 -6 33 -7 -9 11 -20 10
word after 1: палест	29 -4 18 10 26 13 13 12 28 14 -5 -9 -15 5 -11 -21
word after 1: паузи	-9 18 -24 -7 -8 2 -2 1 -18 23 17 11 -1 -12 0 -3
word after 1: перебу	18 14 28 -1 -2 -19 -6 21 -10 -4 9 -16 -16 0 -9 -22
word after 1: переда	28 29 -5 -22 28 -30 -4 14 -16 0 -8 -12 -20 9 -25 -6
word after 1: перетн	-8 16 -9 -11 9 -11 -17 -12 -20 -28 16 22 -26 -5 -19 18
word after 1: пленны	4 -9 3 5 5 -5 6 7 3 21 -9 -11 12 -12 -3 -1
word after 1: по	-20 -12 54 -1 -38 -21 17 -1 32 11 -39 19 16 -18 45 -13
word after 1: поверн	-8 38 -21 8 -9 16 23 2 -38 1 32 43 -4 -21 -33 18
word after 1: поверт	-16 -13 -45 -14 26 -8 -50 23 -23 3 36 -13 15 -20 -42 10
word after 1: погибш	12 14 -3 7 -1 15 12 -5 30 3 -8 12 -13 -10 5 6
word after 1: покину	-6 -14 31 -3 -29 -21 0 4 20 19 -12 18 19 -11 24 22
word after 1: полегл	-4 6 -29 1 18 -1 0 14 8 -6 -7 11 4 2 -4 -2
word after 1: полку	-5 10 -31 8 0 9 -1 -3 -20 -12 34 42 -3 10 -17 18
word after 1: полоне	0 -19 -6 9 -12 -8 3 13 -2 8 16 13 18 -18 -10 6
word after 1: получи	10 10 -5 6 -11 23 -3 6 17 -2 4 -2 -21 10 -20 -6
word after 1: поране	-26 5 -7 -12 -7 -26 -36 17 0 -25 10 -12 16 17 12 -30
word after 1: потрап	25 -8 6 -3 21 -2 18 29 15 5 -20 -14 -5 4 -12 -12
word after 1: поїхал	-5 -20 43 -5 -6 0 4 1 32 -6 -30 3 34 8 47 -7
word after 1: праців	-21 -13 29 -20 -20 10 19 35 -28 -3 3 -40 -11 -29 5 -1
word after 1: предст	12 -3 30 17 9 -2 26 14 24 29 -15 -21 -19 51 29 -11
word after 1: привез	26 -14 -19 16 14 15 8 19 4 11 7 -26 -10 17 15 -1
word after 1: пригра	-17 8 0 -10 -26 15 13 -7 27 30 -49 -23 26 -13 22 22
word after 1: приеха	-20 -37 25 -25 -24 -25 7 3 34 15 -30 11 27 -29 43 31
word after 1: провел	34 5 -3 12 15 11 10 29 20 30 -23 -11 -10 5 5 -14
word after 1: пройшл	31 -4 10 29 20 3 7 16 26 21 -27 -31 -10 19 6 -29
word after 1: просят	16 6 -8 16 6 -2 12 7 7 3 -1 -12 6 3 -7 7
word after 1: против	-44 24 13 -21 -23 -20 19 -28 -36 -24 -13 45 -4 -47 2 23
word after 1: психол	26 6 0 22 21 4 21 19 23 2 -8 -6 -6 28 -6 -6
word after 1: пункта	13 4 -14 16 2 3 -7 4 15 6 8 -4 -10 15 -13 -5
word after 1: пункто	5 -5 -8 10 19 19 7 5 16 10 18 -3 13 23 16 3
word after 1: пункті	30 -18 10 38 -9 39 -20 12 25 29 24 -12 22 43 -1 -10
word after 1: під	8 -16 -2 18 11 6 -3 -2 9 6 -7 13 -7 4 13 2
word after 1: після	38 -11 21 30 21 -7 18 32 30 42 -26 -19 -12 11 26 -30
word after 1: рабочи	13 -4 -12 6 8 -1 -10 0 -5 0 -3 8 0 -6 -9 -9
word after 1: ранены	25 -15 -12 37 10 -3 27 12 8 16 8 13 9 20 -3 0
word after 1: реакти	14 -2 16 -2 5 -1 11 15 0 3 2 9 -3 10 4 5
word after 1: регион	-4 30 16 -10 -11 -21 -6 -34 -5 18 -2 -17 -5 42 -10 -1
word after 1: репатр	5 -10 30 23 5 -10 0 -3 36 11 -13 2 -8 10 2 -11
word after 1: россии	-23 -6 26 -21 -10 -15 -1 -17 33 -18 -17 4 25 -16 36 10
word after 1: россий	30 -9 18 21 -1 15 -6 -18 31 35 -19 -12 29 22 36 -3
word after 1: россия	-14 0 -6 -14 6 4 -10 -8 -14 6 8 27 21 0 1 9
word after 1: російс	-17 -11 8 2 -5 -4 -26 -26 6 -6 10 35 4 1 -8 22
word after 1: росія	-8 0 15 8 13 -1 23 33 -11 12 -25 -37 -20 -24 1 16
word after 1: рф	-28 -36 26 8 -36 -7 3 -14 28 -3 -28 31 39 9 20 32
word after 1: с	-8 -13 -1 -38 13 15 26 5 -22 -20 16 6 11 3 -17 13
word after 1: своих	-6 13 -11 -4 -8 -12 -15 -23 -20 -21 15 31 -18 -20 8 54
word after 1: своїх	-21 -4 29 -18 -27 -2 20 4 32 0 -19 11 23 -11 13 4
word after 1: сдалис	15 2 -4 -5 1 10 9 -8 6 10 6 3 5 16 -2 -7
word after 1: сегодн	-2 -6 8 -1 17 -7 -23 26 20 13 -3 -1 22 -8 9 -32
word after 1: служат	25 -15 10 12 26 4 15 28 38 9 -18 -25 2 27 8 -25
word after 1: служил	38 4 26 34 31 19 -11 22 31 7 -28 -25 -12 15 -7 -15
word after 1: снаряд	35 5 -8 15 23 9 -1 12 13 14 2 3 0 28 6 -4
word after 1: снова	-16 -5 35 -27 -35 -9 15 -9 -9 8 -15 16 37 -23 28 3
word after 1: сопров	27 11 -10 28 5 24 4 21 22 17 9 -7 -3 9 -6 -17
word after 1: состоя	-26 -9 6 -18 2 2 -46 -11 -15 -25 15 44 2 -20 -7 20
word after 1: сотруд	21 -6 7 5 17 1 -9 9 0 -7 -6 3 9 19 -2 -8
word after 1: спожив	28 -28 6 28 25 -3 -31 16 20 12 36 15 21 29 7 8
word after 1: ст	19 3 8 -2 10 -2 1 7 19 16 -12 5 -3 3 13 -7
word after 1: сторон	12 -11 -19 -12 12 9 -7 -1 7 -18 23 21 -34 14 -15 -48
word after 1: страни	23 2 3 10 16 5 0 -7 17 2 0 -6 4 13 1 -18
word after 1: суджан	8 -4 14 -2 -8 -14 -16 13 8 -5 12 20 17 -4 18 2
word after 1: сьогод	-34 7 -8 -15 -25 -18 -32 -29 -42 -36 45 57 -28 -30 -9 37
word after 1: та	26 -7 -19 3 32 18 12 2 4 -21 21 -9 -26 26 -16 1
word after 1: таких	20 -13 6 20 31 24 -10 14 16 14 -7 6 6 34 -9 -9
word after 1: теробо	4 6 6 -13 4 5 3 2 0 1 -6 5 1 23 -3 -5
word after 1: тиші	27 3 22 27 20 2 1 35 26 9 -34 -10 -12 12 22 -3
word after 1: тому	24 -14 29 36 46 -6 -5 20 17 -6 -19 -11 -22 47 9 -10
word after 1: тримал	13 -9 5 22 15 8 11 9 14 18 1 -4 6 28 -5 -3
word after 1: тяжело	-7 -13 -24 19 13 -4 21 22 -23 -3 -20 5 -32 6 0 25
word after 1: у	21 1 -12 16 -5 -36 1 3 15 -10 -3 -9 -16 19 1 20
word after 1: удержи	14 5 11 -4 4 10 -18 1 6 17 -3 -8 23 18 2 2
word after 1: удома	-14 35 -50 -17 22 10 -18 -13 -34 -40 51 43 -26 -10 -24 73
word after 1: уехали	-4 29 -5 12 5 0 -2 -18 -8 -18 20 19 -11 23 -17 11
word after 1: уже	5 0 -3 3 22 5 3 -1 -5 13 23 47 10 9 10 36
word after 1: украин	6 30 0 24 0 -5 -3 13 -11 -37 23 -1 -7 -8 9 5
word after 1: україн	-8 16 -16 3 -1 -28 26 -35 3 -31 6 -8 -2 49 8 22
word after 1: управл	37 -10 9 2 11 9 11 16 25 5 11 -1 -20 18 10 -8
word after 1: урожен	11 -11 -17 6 0 16 22 22 15 8 13 12 -21 21 -11 -21
word after 1: учасни	35 5 1 26 32 -4 16 29 42 20 -23 -14 -8 42 10 -21
word after 1: участн	19 -3 7 6 16 -9 8 6 7 2 3 9 -7 16 4 -2
word after 1: учора	18 -16 15 29 31 11 1 11 34 30 -26 -10 -9 30 9 -24
word after 1: це	4 -18 11 20 1 -1 -28 7 1 6 19 4 -6 -15 -29 -39
word after 1: чекают	39 -12 2 35 19 -4 1 30 11 2 20 -13 7 25 -1 -4
word after 1: челове	22 -11 44 -24 -11 -12 -3 3 27 7 -22 7 13 -13 24 -1
word after 1: через	22 -1 -3 9 22 -8 -8 24 9 12 -2 -11 6 3 -2 -6
word after 1: членов	8 -13 4 7 17 3 10 9 0 5 -13 4 -15 12 -4 -15
word after 1: штурмі	19 -11 14 17 23 4 -7 28 21 17 -3 -3 -15 18 11 -4
word after 1: ще	18 -21 38 33 1 10 -17 26 16 -3 7 -38 12 18 -7 -14
word after 1: і	9 -1 -22 -23 21 -27 32 7 -18 4 -1 -3 -7 -15 -3 -1
word after 1: із	-6 -10 -24 10 -8 1 -5 -14 -3 12 12 24 -38 -8 -20 -16
word after 1: їдуть	-4 20 -25 -2 11 12 -22 4 -29 -27 42 25 -24 -4 -26 23
word after 1: їхніх	3 -19 37 17 -11 -19 -16 -25 49 30 -39 -16 11 4 15 -10
word after 1: الي	0 -29 23 7 -31 -7 7 1 -22 -4 -1 -12 20 28 23 3
word after 1: اوكران	0 40 1 -11 18 20 0 6 -41 -41 46 33 -42 -21 -13 65
word after 1: بين	0 -3 4 2 19 5 12 -1 -1 15 1 -24 14 9 -17 -19
word after 1: دولار	21 5 -10 0 1 -2 -6 -7 -1 -16 22 2 -4 1 3 8
word after 1: روس	-23 -9 10 -24 -13 6 -18 17 -1 0 -16 -14 34 -17 15 -8
word after 1: روسي	-15 -1 11 -23 -19 -8 -1 -2 6 32 -22 10 13 29 20 26
word after 1: روسيا	0 -12 46 -37 -25 -1 2 -27 25 12 -34 6 25 -4 28 12
word after 1: عادوا	-20 7 -7 0 -12 -6 -13 -9 -20 -5 15 35 -8 2 1 39
word after 1: فلسطين	15 -21 16 6 7 8 3 -2 10 0 18 24 2 7 -4 9
word after 1: في	-4 28 -8 -3 9 8 -10 -2 -23 -3 22 26 -26 -15 -24 9
word after 1: لكل	9 4 -4 14 2 14 -13 -10 -9 -11 18 17 -7 4 1 15
word after 1: من	20 -11 20 29 32 -14 15 -2 26 10 7 1 8 -1 -16 -2
word after 1: و	-11 -11 27 -11 -7 -2 6 -11 21 6 -9 18 7 8 7 9
word after 1: –	2 -2 -8 7 -4 11 4 23 -3 -6 0 10 0 -4 4 12
word after 1: ₴	12 -15 19 6 9 8 -2 23 23 -3 6 -13 -10 0 -2 -11
word after 2: 	13 10 1 -13 1 -2 -7 -13 10 -1 -2 7 -2 21 13 27
word after 2: !	-18 0 19 -7 -4 -21 11 -20 10 -1 -12 21 -2 -1 24 9
word after 2: "	22 17 15 6 19 -17 2 1 19 14 0 22 -8 -18 16 -13
word after 2: (	11 -5 -34 28 9 0 6 3 9 22 -7 10 -14 4 4 -27
word after 2: )	-19 -29 4 -15 -14 -20 3 -33 -24 -22 37 40 27 1 2 11
word after 2: +	30 -28 -7 31 30 19 -26 22 6 3 24 17 -1 22 -6 13
word after 2: ,	-6 -4 16 0 0 13 5 25 9 -12 -8 -12 3 23 -9 12
word after 2: -	-31 -18 -10 -28 -12 -10 -35 -28 -12 -39 20 37 -3 -37 -43 35
word after 2: .	2 19 7 -6 -3 15 9 16 3 14 2 30 12 7 10 0
word after 2: :	17 -5 6 2 10 2 8 3 -1 5 0 9 21 -4 -8 28
word after 2: ;	26 8 -11 -7 32 11 25 4 9 -2 6 21 -11 24 0 -2
word after 2: a	15 -36 43 -3 -5 13 23 2 40 -23 -14 23 -13 30 20 13
word after 2: accord	-10 7 0 -6 5 -6 -6 -8 4 1 16 -4 18 -12 23 41
word after 2: after	-9 23 15 -5 -23 4 4 -17 -5 -3 -14 14 15 -7 -18 22
word after 2: agreed	4 -22 0 18 12 4 -7 6 21 10 2 -1 0 2 6 -9
word after 2: aid	13 -14 10 6 8 -1 7 -5 12 -3 -4 9 -15 5 0 -1
word after 2: all	-31 -31 -40 -29 -22 -7 -13 20 -36 5 41 1 30 -12 10 18
word after 2: alread	11 10 -9 4 19 -5 14 3 8 18 -19 12 -22 5 5 -23
word after 2: among	18 12 -2 -42 13 2 -10 4 -9 -10 27 21 -24 11 -23 23
word after 2: an	24 -13 -8 18 17 35 10 19 29 22 -13 -15 -15 43 19 -20
word after 2: and	31 2 6 -3 11 -15 2 -20 6 -2 2 22 0 31 -16 8
word after 2: are	6 21 14 18 -6 -6 -9 23 8 14 1 -18 -16 7 -7 0
word after 2: as	-17 28 -20 9 9 9 4 2 -22 -23 27 -2 -3 -7 -17 -1
word after 2: at	7 6 5 4 9 -17 -20 4 0 -1 19 6 -7 0 -9 3
word after 2: azovst	17 -10 2 10 24 5 -1 16 7 9 7 3 -21 -5 -10 2
word after 2: back	-29 26 -1 -41 0 -18 3 -7 -13 8 -5 51 -5 -44 -6 25
word after 2: be	20 7 25 24 17 -1 22 1 26 9 2 -7 -4 7 18 -21
word after 2: been	-14 21 -28 -14 -1 -6 4 15 14 -6 -1 24 9 -3 -10 3
word after 2: being	-12 8 30 -12 -14 2 -5 22 -24 27 -9 -20 -14 22 -11 17
word after 2: both	5 -34 -7 -31 -4 -21 17 22 -11 10 7 -17 26 -26 -8 -13
word after 2: brough	12 -39 19 22 -16 23 -11 25 11 14 20 -32 8 -4 2 18
word after 2: by	18 -3 -9 7 16 -10 23 35 2 -10 13 -13 -31 -2 -1 31
word after 2: captiv	0 -4 14 -11 -21 0 15 5 20 15 -12 -9 20 -8 22 8
word after 2: civili	-19 25 -7 0 -13 3 -9 -17 -19 -18 46 26 -34 -11 -31 16
word after 2: code	32 -22 -7 7 27 14 -6 7 0 -2 20 16 -20 27 -15 10
word after 2: come	-7 26 7 -17 9 12 21 21 -10 -8 -8 43 -8 -7 12 -2
word after 2: coming	-24 10 -38 -2 7 -2 -18 10 -12 -15 19 5 -12 -10 -31 25
word after 2: defend	26 13 19 -2 37 -3 15 9 10 4 -5 1 -10 12 10 -19
word after 2: down	13 -16 5 12 25 19 7 21 10 13 -2 -13 -5 20 -1 -22
word after 2: drones	19 -29 24 8 22 -3 -19 19 25 -3 17 16 14 28 13 -10
word after 2: each	-25 8 -6 24 -3 18 -15 -44 31 -36 -18 36 -38 14 -45 39
word after 2: either	36 -1 11 3 0 15 -23 17 26 22 -1 -24 8 20 5 -11
word after 2: exchan	20 -10 8 12 -6 -23 -20 -9 5 6 43 7 24 2 -23 -4
word after 2: fallen	-24 21 -5 -2 -8 -1 4 -10 -22 -14 32 16 -20 -10 -2 28
word after 2: five	7 1 7 3 29 -3 11 1 23 -4 8 17 -2 17 3 -10
word after 2: for	11 10 30 1 -4 7 14 3 5 -18 2 15 -14 -13 15 30
word after 2: four	30 -2 0 0 27 10 6 25 25 13 -4 -3 -10 0 8 -19
word after 2: free	-18 -3 -25 -38 31 4 -21 11 -29 42 15 -37 41 -11 -37 -28
word after 2: freed	19 6 49 6 4 -26 21 -6 19 11 -9 4 -6 28 29 -8
word after 2: friday	9 1 -16 -12 -19 0 33 26 -34 7 8 15 -13 -19 -7 18
word after 2: from	13 32 -6 -5 5 -2 0 22 36 19 17 6 -31 -6 -3 -6
word after 2: had	39 -21 -2 21 -8 14 -22 -8 41 12 -18 -11 1 33 18 -11
word after 2: handed	9 25 9 2 -22 32 12 4 -18 -30 24 23 -19 -22 -12 22
word after 2: has	45 -32 24 30 34 9 -8 1 20 25 -1 -16 -7 19 -12 -9
word after 2: have	18 5 21 9 -9 9 2 9 55 -19 -13 20 3 -2 29 -10
word after 2: held	25 6 32 23 36 -4 26 38 1 -8 -9 -28 -6 -26 5 -40
word after 2: home	15 7 4 -1 16 7 3 -16 -7 6 -12 -2 15 2 -23 -12
word after 2: in	-8 -3 2 9 -21 -11 16 4 -20 19 2 -22 8 26 -7 22
word after 2: includ	-7 -8 10 -12 -8 9 8 -23 -25 -11 28 57 -9 17 -4 60
word after 2: its	-33 7 27 -12 -28 -38 -25 -16 15 14 -14 30 8 20 -4 14
word after 2: killed	17 -1 4 24 28 13 -4 15 13 2 -17 -18 -14 19 11 -27
word after 2: kursk	-18 2 35 -13 -13 -18 -18 -40 21 23 -45 -6 -10 8 6 24
word after 2: kyiv	-32 15 18 -33 -10 -24 36 -34 11 16 -26 31 9 10 27 9
word after 2: last	35 -15 22 5 0 -5 -8 6 12 14 1 -21 -2 33 1 -1
word after 2: listed	-12 1 -34 28 -11 -15 33 -30 41 -30 -12 -15 -28 20 -6 4
word after 2: many	28 -18 -22 26 15 9 23 20 -1 14 16 -7 -22 8 -20 -14
word after 2: mariup	22 -16 1 29 46 5 6 33 40 20 -9 -25 -13 3 5 -27
word after 2: milita	-3 3 -15 -10 -1 -16 12 -12 -27 4 7 19 -22 -14 -9 2
word after 2: moscow	-12 -15 19 6 2 -9 -19 -2 -9 -23 32 -6 4 0 15 5
word after 2: not	31 -9 9 21 27 21 -4 10 27 23 -11 4 -1 23 10 -17
word after 2: now	-16 27 -10 -18 2 -6 25 -1 -23 10 -29 16 -1 -11 -7 0
word after 2: number	5 -32 -16 -18 2 23 6 -23 3 0 7 6 -13 0 -9 -3
word after 2: of	8 15 -21 -29 58 3 2 -5 0 5 9 42 -1 3 25 -2
word after 2: office	0 18 13 -9 2 7 -2 7 -23 12 -10 -7 0 18 -14 10
word after 2: on	12 16 1 37 2 -13 18 3 25 -17 1 -2 -20 -9 -18 25
word after 2: one	34 26 -30 21 17 29 -1 -4 -1 15 37 17 -21 35 -14 -6
word after 2: ones	-18 7 36 -27 -32 -7 0 -12 -2 15 -15 2 13 9 25 21
word after 2: our	22 -21 16 45 30 11 16 11 22 47 -14 -32 -25 41 25 -30
word after 2: out	-16 -34 -28 24 -32 7 37 10 26 32 -33 -41 11 -22 -13 -4
word after 2: part	20 15 20 22 36 17 13 11 24 20 -18 -6 -14 28 8 -26
word after 2: prison	6 -23 12 10 8 7 -10 3 -3 -8 9 5 0 11 0 15
word after 2: releas	3 -23 -13 -34 -11 -3 -33 -12 2 3 16 -9 20 10 -13 7
word after 2: relief	28 6 19 17 16 14 -20 10 35 3 7 10 -20 16 -1 -4
word after 2: repatr	-27 7 17 -25 -14 -14 12 -6 11 8 -6 7 3 -19 15 4
word after 2: return	-11 14 12 -9 17 -11 -25 -25 23 4 -10 19 12 6 18 15
word after 2: reunit	-5 2 16 -1 -1 -14 -1 -3 9 -15 -6 20 4 -12 -5 32
word after 2: rocket	7 3 -9 11 -1 12 -4 -7 -7 -9 8 7 1 12 -8 9
word after 2: russia	-3 16 8 -11 3 25 3 17 20 0 -7 -14 22 -16 13 -3
word after 2: said	-3 2 -12 6 -4 0 7 3 -1 20 0 -1 8 -3 0 14
word after 2: saturd	-31 5 24 -19 -6 -2 -1 -3 -9 10 1 -3 4 4 -4 2
word after 2: sergea	34 -12 28 2 25 12 21 16 33 16 -17 -28 -21 21 16 -19
word after 2: seven	0 -12 12 -13 -10 3 -9 -14 9 13 -2 9 11 18 15 14
word after 2: side	22 -2 11 21 6 8 4 -14 18 -10 -3 12 -25 11 4 16
word after 2: since	-16 39 -5 -24 -11 -10 10 -9 -5 24 -30 3 -10 -25 -11 -20
word after 2: six	-17 15 -20 -11 26 -12 -32 -10 -10 -33 21 47 -9 -11 -23 39
word after 2: some	-16 16 4 -10 -16 -4 -2 -11 -8 -12 24 21 -5 -6 1 21
word after 2: still	-10 -5 1 34 5 -10 18 5 26 -20 3 -28 2 -4 -7 -20
word after 2: taken	13 4 -11 29 18 19 4 12 16 -4 14 -7 -13 17 -34 -19
word after 2: talks	5 4 -3 2 12 -16 -7 15 -12 10 17 17 -2 11 2 8
word after 2: ten	10 -13 -10 -2 17 16 -3 4 16 -12 16 15 -21 -1 -5 1
word after 2: that	-11 -3 -26 11 23 7 -12 2 -21 -15 31 27 -7 -12 2 17
word after 2: the	-19 8 0 0 -13 -11 2 5 1 -13 4 -3 -1 4 25 18
word after 2: their	0 -12 35 -24 -7 -2 11 -26 44 -1 -9 8 5 5 27 -9
word after 2: theirs	-14 12 24 -27 -22 -23 -20 13 -6 16 -23 -5 17 18 2 13
word after 2: them	-6 -5 -5 22 17 19 10 8 -14 -2 14 17 1 -7 -7 10
word after 2: this	7 -14 -11 18 -6 1 16 27 -15 23 -30 -22 6 -9 13 -6
word after 2: those	47 1 2 22 30 5 2 32 24 10 -23 -14 -20 0 -7 -38
word after 2: three	-3 13 18 -22 40 -12 16 -29 15 -16 -31 7 5 -9 8 -20
word after 2: thursd	14 6 23 3 10 15 -6 -1 12 21 -1 -6 -13 -11 11 -2
word after 2: to	13 28 2 13 19 -12 2 5 3 -3 7 26 -12 7 15 1
word after 2: today	19 24 15 9 43 8 34 22 7 -19 11 9 -36 16 -9 -4
word after 2: total	-10 20 -28 -15 -20 -1 -8 -16 -30 1 6 19 10 0 -12 21
word after 2: transf	18 22 -31 -2 18 -1 -3 9 -39 -20 28 21 -11 6 -24 35
word after 2: tuesda	-13 18 -29 -8 -2 -2 -40 1 -21 16 8 -4 13 -19 -8 -15
word after 2: two	-3 28 -37 -12 17 5 6 -17 -34 -10 22 44 -40 5 -31 26
word after 2: uae	-7 -7 -24 -8 30 22 -35 -5 10 -20 33 -1 8 10 -4 4
word after 2: ukrain	5 12 -3 6 0 -32 23 -19 5 -15 -22 33 -2 19 -9 -10
word after 2: vehicl	7 0 12 7 -4 2 1 -5 6 5 3 9 -4 -5 -8 10
word after 2: views	18 8 11 16 2 5 7 11 6 -2 -4 4 4 9 -4 -5
word after 2: viktor	-16 -28 17 17 12 -31 -13 -26 15 1 -28 16 26 28 -17 -13
word after 2: volunt	-11 10 -24 -19 -11 -5 6 -24 -42 -5 47 42 -10 -2 9 22
word after 2: war	28 -3 26 18 31 28 -33 -7 25 -37 17 19 -40 -7 -2 -23
word after 2: was	18 1 -28 10 17 0 16 -17 -13 8 19 21 -7 -7 -11 1
word after 2: wednes	-14 29 -22 -14 9 -7 -14 -17 -19 -16 13 22 -8 0 -15 28
word after 2: were	1 -17 -6 -3 -9 20 -3 20 -3 -8 0 -9 -21 -19 2 29
word after 2: which	2 -47 -8 12 4 5 3 17 -13 6 17 -2 -17 4 -3 9
word after 2: whom	41 18 1 6 44 24 14 25 21 24 3 -7 -23 -7 -3 -43
word after 2: with	11 -13 4 -27 24 -7 -15 -17 -11 -21 17 9 -14 -3 -36 0
word after 2: women	-7 -3 -31 -10 9 -6 10 1 -2 -36 17 24 3 2 -13 12
word after 2: а	9 -5 24 -13 7 9 25 10 14 -4 -7 -3 17 4 13 -23
word after 2: авиабо	12 6 0 1 15 -7 10 7 1 3 6 10 -5 14 -6 -3
word after 2: азова	8 18 -10 17 29 13 -2 7 -10 9 19 17 -29 0 -6 5
word after 2: азовст	21 23 -1 -11 17 -10 -58 2 10 6 15 -1 -32 -15 -48 -15
word after 2: азову	19 25 -7 -18 15 -7 -36 -7 -3 -3 21 13 -17 -21 -10 7
word after 2: бахмут	-11 18 -8 -11 -10 6 -25 -10 -12 -25 16 14 -11 24 -15 15
word after 2: без	1 0 -2 -11 4 7 -8 -10 17 -34 22 26 7 -3 15 7
word after 2: беспил	15 1 12 9 15 -1 0 -1 11 0 -6 -5 1 14 13 -24
word after 2: бойцов	7 -7 3 6 7 -24 5 -21 7 18 -5 -4 -1 11 22 -6
word after 2: больши	17 -36 49 31 11 -26 21 -11 -14 -34 5 25 30 15 36 -14
word after 2: бригад	4 -22 34 17 -4 14 -11 -7 33 5 -27 11 6 16 9 -14
word after 2: бронет	31 3 -16 22 28 27 -10 4 12 8 4 -6 -19 13 -22 1
word after 2: будет	37 -4 14 15 21 8 7 12 7 -4 10 3 -19 16 -3 -17
word after 2: был	-13 -10 3 14 -12 -2 -4 -15 -2 8 14 7 9 5 10 3
word after 2: бійці	-4 7 -20 -1 -5 -7 -20 -12 -5 -13 15 15 -20 22 -21 11
word after 2: більші	-4 8 -22 23 7 1 22 -26 -5 -11 -6 14 -26 27 -23 18
word after 2: в	2 -30 9 3 11 -26 -30 -15 -7 12 8 28 29 15 -2 -10
word after 2: вважал	22 0 10 15 32 -1 -4 11 16 -10 1 20 -7 23 -5 -7
word after 2: вдалос	5 -17 0 10 -4 -3 -1 24 1 19 16 -6 24 30 -1 16
word after 2: вдома	7 -1 -36 10 14 12 -9 -8 -20 -6 34 29 -47 -3 -13 15
word after 2: вернув	33 -12 -18 13 26 21 6 -7 13 25 -12 -4 -8 16 -12 -28
word after 2: вернул	-29 -13 44 0 -31 -8 5 -9 8 0 -44 25 37 -25 31 -4
word after 2: вже	-16 15 -4 -13 -11 1 -4 6 -11 12 4 16 -5 -3 6 27
word after 2: взамен	5 -1 23 3 5 -24 -4 -18 2 10 -4 20 11 16 27 7
word after 2: взяты	21 -14 8 27 6 -8 6 3 19 8 4 -4 3 8 -2 -22
word after 2: взятых	-32 12 32 -28 -26 -7 0 -34 13 19 -22 7 22 -20 38 13
word after 2: визвол	28 11 -24 3 39 -16 6 19 5 9 -12 -13 -5 7 -5 -3
word after 2: вийшли	-1 -11 -19 -5 -6 9 -3 8 -2 -8 23 -4 -5 6 -3 19
word after 2: викона	4 4 -2 25 27 -17 17 13 -7 -9 -20 20 -2 21 -4 -30
word after 2: включа	31 -1 -22 -7 37 13 11 0 -21 -6 22 26 -20 1 1 9
word after 2: вместе	-5 0 7 12 -18 -19 8 2 5 7 5 2 11 -1 -2 3
word after 2: вмс	44 -4 35 16 48 1 32 28 47 4 -39 -32 -1 43 -6 -25
word after 2: военно	-32 -18 11 -10 -26 2 5 -10 -1 0 -3 -5 39 -20 22 6
word after 2: военны	13 -15 18 -15 -4 -8 7 -15 3 -13 20 22 17 8 16 24
word after 2: возвра	10 -11 28 20 10 -19 1 -14 42 25 -12 8 12 7 13 -2
word after 2: волі	-29 32 -34 -38 14 -4 -12 -5 -43 -12 32 13 22 -26 -27 10
word after 2: вони	-11 1 -9 11 10 2 -3 18 -20 -13 29 19 -20 28 -13 4
word after 2: вооруж	6 29 -21 -10 -12 -11 -34 -13 -25 -13 24 13 -3 -12 -9 14
word after 2: восемь	-3 -18 10 -31 5 -4 -9 1 25 13 -22 2 2 13 23 2
word after 2: все	-30 21 8 -14 7 -7 -9 -8 -27 13 4 -15 -22 13 1 32
word after 2: всего	43 8 -14 44 25 23 33 24 24 30 7 -3 -32 36 -10 -43
word after 2: всу	15 23 2 14 -10 18 12 30 -19 -15 17 12 1 6 -12 13
word after 2: вывезе	-5 11 -21 -4 14 14 -10 0 -26 -34 45 30 -13 -24 -43 25
word after 2: выполн	-17 24 -30 -8 -7 7 13 -21 23 28 -33 -5 -14 -6 -10 11
word after 2: вышли	-6 -16 6 -20 6 -17 3 3 16 21 -9 10 -10 2 29 0
word after 2: від	-12 -17 -29 6 -9 -12 32 -18 -17 24 -5 -16 7 -17 -26 -2
word after 2: відбув	7 4 11 20 10 -1 -1 -9 10 -18 -3 2 -2 17 11 5
word after 2: віддал	-26 -35 -11 -17 -21 -4 0 43 -26 32 -19 -20 -8 -9 -11 36
word after 2: відпов	-37 41 10 1 -10 -15 10 -4 -29 -42 -19 -15 -23 -33 12 -18
word after 2: військ	-12 11 43 -4 -21 12 -3 -19 -8 -10 -6 -5 4 6 -40 24
word after 2: він	34 -12 14 7 10 -4 13 25 17 6 -2 -10 -7 19 -7 -9
word after 2: вісім	12 6 -10 20 13 10 -1 1 -2 5 17 5 -4 8 2 -14
word after 2: гварді	27 6 8 -6 16 14 12 0 26 20 -11 2 -12 5 1 -27
word after 2: говори	1 -3 -1 -18 7 15 -12 -18 -24 -29 30 34 2 -1 -11 29
word after 2: гражда	-45 -17 11 -44 -2 -47 -42 -35 -3 -15 8 18 26 -28 10 23
word after 2: громад	21 -13 -16 15 29 18 10 9 -4 4 11 -6 0 6 -3 4
word after 2: группы	2 1 12 0 10 -4 0 12 18 5 -1 -3 8 5 8 -14
word after 2: два	2 -10 -5 -15 28 -2 -17 -18 2 1 -7 4 -8 -14 32 11
word after 2: двадця	-5 3 -20 1 -9 4 -11 0 -19 -14 22 20 -11 0 -16 6
word after 2: две	2 -8 20 16 8 -5 27 -8 26 36 -13 -3 14 3 31 -16
word after 2: двое	7 26 -28 -11 35 -1 -15 -10 -11 -21 41 28 -27 23 -13 13
word after 2: двоих	21 6 -18 30 5 10 7 32 -18 -9 21 13 -10 22 1 -2
word after 2: двох	-12 5 -33 9 10 6 -18 1 -29 8 49 45 -19 11 -15 36
word after 2: двоє	9 -2 -28 -12 17 12 -9 -2 -13 -16 39 13 -32 16 -17 15
word after 2: двух	-4 20 5 4 10 17 -13 -22 -15 -24 1 28 6 -3 -18 12
word after 2: дев'ят	-4 -17 -17 -11 -10 7 -20 -4 -4 -22 22 17 4 -2 -12 11
word after 2: день	18 14 -4 11 6 2 -28 30 6 -10 19 28 -29 22 -15 2
word after 2: держсп	20 -7 13 -1 26 4 25 21 12 15 -15 -28 -14 9 4 -8
word after 2: десяти	26 -7 13 5 22 -9 -15 38 35 29 -7 -15 -7 4 -13 -5
word after 2: дехто	-19 7 -17 -32 -22 -8 -21 0 -24 -15 29 31 -16 -24 -1 19
word after 2: для	7 3 -15 -10 5 -12 9 -6 6 0 -3 22 -23 -6 -17 -1
word after 2: днр	42 21 -28 13 19 -4 -7 42 19 13 -9 -2 -23 40 -19 -30
word after 2: до	6 -17 30 -7 -7 28 -7 11 25 -1 -5 37 26 12 34 10
word after 2: довічн	27 6 1 8 21 -9 5 20 27 17 -11 1 -6 11 5 -16
word after 2: додому	10 -4 -29 38 30 25 -11 9 -18 6 46 13 -9 9 -15 9
word after 2: дома	3 -1 27 -9 -21 -13 -16 -6 21 -25 7 23 7 -1 11 -3
word after 2: домовл	26 -24 28 41 31 11 -13 33 28 14 11 -28 -6 14 2 -19
word after 2: домой	9 -5 -3 32 6 -9 15 -24 -4 17 -4 -8 20 -19 6 7
word after 2: донецк	16 20 1 -2 8 -2 20 18 -1 15 3 3 5 -7 -16 -22
word after 2: донець	53 -16 -12 24 50 10 29 49 45 34 -28 -37 -31 33 -14 -43
word after 2: достав	-12 26 -17 -1 -9 6 -7 -3 -11 -4 33 12 -11 8 -6 11
word after 2: дпсу	32 -11 34 39 39 35 39 32 50 12 -30 -15 4 12 1 -21
word after 2: друг	4 -11 8 -14 24 -4 11 -8 5 -3 18 24 20 -23 -13 16
word after 2: других	13 -18 1 11 10 -5 -15 9 15 -5 1 -11 4 -8 -10 -11
word after 2: есть	22 -3 7 32 9 12 -15 12 22 13 21 19 -10 13 11 -22
word after 2: еще	30 -23 -7 21 25 16 -10 0 31 12 -13 -10 7 -15 -7 -19
word after 2: женщин	20 -3 -22 12 14 19 13 31 15 8 -4 -7 -27 28 0 -34
word after 2: жителе	-21 -7 37 -11 -15 -25 -23 -6 13 37 -28 -2 22 0 27 22
word after 2: жители	20 -23 10 32 13 25 19 14 36 35 -23 -21 3 24 24 -37
word after 2: жінки	39 -7 11 10 51 -3 28 33 37 19 -17 -14 -15 32 0 -34
word after 2: з	4 13 -6 -4 21 45 13 25 25 -7 23 -12 -21 1 -38 5
word after 2: за	7 7 5 15 33 28 31 1 17 -7 15 17 -15 1 -32 -20
word after 2: забрал	16 -3 31 1 -7 -1 21 -3 31 -14 -13 -15 3 18 12 22
word after 2: заверш	-9 33 -12 -12 1 22 11 -3 49 50 -37 -21 -44 24 -16 -28
word after 2: завтра	-6 32 -9 -20 30 -20 10 -5 -15 -14 -17 30 -23 -12 -5 0
word after 2: загибл	14 3 -11 -2 -2 -6 -3 -3 4 2 -2 0 3 12 -4 5
word after 2: заключ	10 3 10 9 5 1 -11 5 2 5 -8 14 9 1 8 -5
word after 2: запорі	26 11 29 27 39 0 17 41 25 22 9 -10 -30 23 -5 -2
word after 2: заступ	-26 9 -28 -25 -29 -8 -17 -21 -28 -8 40 35 -14 -18 -28 47
word after 2: засудж	-4 22 -3 -23 -2 1 -25 -6 1 -16 6 2 0 -5 -21 7
word after 2: захвач	0 -34 -9 -23 5 -18 -7 -16 -14 -4 3 9 -11 -13 -4 24
word after 2: захисн	-7 30 -13 -10 35 -16 -3 11 -31 -18 25 19 -38 3 -15 21
word after 2: захопл	-23 -13 -26 -1 -4 -24 -4 15 -21 -8 9 17 -5 -8 6 13
word after 2: защитн	-19 38 -25 -3 -20 0 -12 -30 -29 -11 24 54 -38 -9 -7 -19
word after 2: заявил	-17 5 29 -12 -10 -15 -14 4 -10 9 -6 -4 1 -13 13 9
word after 2: збройн	31 -9 15 8 24 12 12 32 24 25 -23 -15 -15 56 17 -30
word after 2: звільн	12 -21 -2 19 -7 9 6 1 1 11 8 -9 7 0 1 15
word after 2: зміїни	27 -10 11 15 30 5 -8 25 27 26 -8 -16 -13 -4 2 -35
word after 2: зникли	-27 24 -41 -1 -47 -31 20 -33 19 -11 13 -19 -21 7 0 -24
word after 2: зокрем	-10 19 8 -7 -12 -10 18 -12 2 -2 17 26 -7 -8 -27 6
word after 2: зсу	31 0 17 -4 35 1 34 22 15 -7 -7 -16 -12 29 -5 -3
word after 2: зі	-10 -6 -9 -13 -21 -11 -1 -13 -12 -8 34 33 1 -28 -8 20
word after 2: зіткне	54 -18 36 17 40 10 -10 24 30 16 24 -14 4 43 7 -17
word after 2: и	4 -21 -27 23 -6 -7 -29 28 -19 -7 19 15 8 4 -19 18
word after 2: из	7 6 18 0 -2 26 -2 33 -9 12 -19 1 1 29 -3 18
word after 2: им	-16 5 -3 -25 -8 -32 -32 8 -7 -17 21 34 -5 -25 -7 29
word after 2: их	6 -35 -5 1 -10 1 7 -5 9 17 13 30 11 2 19 7
word after 2: й	0 -12 36 -9 -31 5 2 -10 33 -5 -27 3 41 15 21 13
word after 2: к	-28 12 -7 8 -14 -7 -25 -29 -16 -26 23 47 14 -21 -13 27
word after 2: каждой	-15 24 11 16 17 -11 -7 -17 3 -27 -2 22 -12 -5 -39 2
word after 2: как	20 -8 23 29 28 10 -5 18 5 -4 9 2 3 25 -4 -1
word after 2: киев	23 36 -49 -3 19 8 7 34 -22 0 54 -12 -49 -16 -25 -8
word after 2: киеву	-5 -1 17 -8 -24 -7 -11 -15 8 -20 -1 9 18 -17 26 5
word after 2: кожног	9 -23 -7 21 3 -15 -13 -11 -5 15 -19 16 0 3 17 21
word after 2: кожної	12 -40 -4 37 0 11 -39 -1 15 35 -20 -22 16 10 0 18
word after 2: конца	9 8 3 26 20 -10 -2 13 9 -2 -18 -13 -11 18 6 -12
word after 2: кордон	0 9 -7 -4 2 5 -18 17 -2 -21 14 9 -8 2 -23 19
word after 2: которы	-13 -10 -9 -21 0 9 13 -2 -25 0 12 22 -12 5 0 -2
word after 2: курско	-32 -25 32 -29 -33 -20 -14 -39 34 4 -34 15 36 -21 49 34
word after 2: летате	27 -14 12 18 -1 -5 8 -1 4 7 6 6 -8 19 -9 6
word after 2: луганс	9 20 26 -16 10 -21 4 20 -8 20 -21 -10 -12 47 6 -17
word after 2: льотчи	-23 8 -3 -15 0 -17 -27 -37 -22 -8 33 25 -3 -7 -7 41
word after 2: лікува	25 -11 17 32 9 7 26 32 19 21 -15 -16 -5 1 25 -34
word after 2: майже	20 19 -11 -5 14 -1 -6 -1 7 -3 20 22 0 7 -13 19
word after 2: маріуп	8 -20 -12 31 9 20 21 -6 -4 53 17 7 -28 21 -2 -32
word after 2: медвед	20 4 23 3 -11 10 -8 0 51 10 -30 -2 16 -9 9 -4
word after 2: месяц	23 4 -8 7 14 1 -5 7 0 1 5 2 10 15 -6 -9
word after 2: ми	-14 0 5 -9 -28 15 -11 0 -24 -25 7 26 13 -14 -20 15
word after 2: микола	40 -9 -3 29 29 -2 18 19 16 15 -17 -13 -10 16 4 -13
word after 2: многие	11 -8 -14 -19 -4 8 15 -3 -3 -2 14 15 -7 7 -8 9
word after 2: может	19 -2 -1 20 15 8 -2 11 17 9 -5 -6 -8 23 2 -8
word after 2: морги	14 4 11 10 14 0 14 10 21 15 -6 -1 9 25 5 -15
word after 2: москва	20 -7 -8 -22 21 -29 10 27 -24 6 16 23 -27 -21 -3 15
word after 2: мужчин	14 -1 -17 -3 -5 7 12 29 13 -10 15 9 3 20 -12 -4
word after 2: на	0 -4 13 10 -13 -3 -32 21 -3 2 34 20 -3 19 5 8
word after 2: над	11 -2 11 20 27 11 20 25 27 11 8 4 -5 26 11 -15
word after 2: наймол	55 -12 4 32 38 12 24 46 38 18 -30 -35 -8 52 -2 -12
word after 2: найста	43 1 30 44 47 5 22 45 57 44 -23 -26 -12 48 1 -29
word after 2: нам	-24 -4 -2 -14 -2 -38 4 -4 3 -7 -8 17 -38 -17 -8 49
word after 2: находи	7 1 16 -1 -3 -11 8 4 39 -14 -34 12 8 -11 29 9
word after 2: находя	-2 42 -20 10 -27 5 -19 13 -34 -5 23 -8 -46 35 -27 23
word after 2: нацгва	13 25 -13 0 0 -7 18 -13 -3 10 20 9 -32 -11 -15 2
word after 2: націон	33 -4 16 19 7 -2 15 20 27 20 -14 -16 -19 27 -12 -6
word after 2: наши	30 16 -21 7 4 21 3 24 -2 8 31 -12 -21 7 -21 -25
word after 2: наших	-11 -12 15 -8 4 21 22 10 36 -6 -23 9 16 -18 35 -23
word after 2: наші	41 -22 -44 21 26 4 -2 31 -29 -20 46 15 -47 22 -5 12
word after 2: нгу	36 1 18 8 21 -1 5 37 17 18 -22 -27 -11 6 -11 -19
word after 2: не	-11 -4 24 -4 -6 -8 -20 -43 -9 36 -11 -13 4 9 -14 27
word after 2: неволі	-20 21 -7 -1 2 -5 -18 -11 2 -7 13 1 -7 -15 -10 7
word after 2: незако	6 9 24 0 -10 7 -1 6 -6 7 47 -9 -12 -7 -16 9
word after 2: них	27 2 6 14 24 1 6 -15 19 13 -3 1 -37 -16 10 -4
word after 2: но	2 -4 41 30 -1 14 6 5 46 -8 -17 5 30 16 22 -38
word after 2: нуждаю	-6 -28 -17 -27 -22 -6 25 30 -7 5 -24 -19 -8 -25 9 26
word after 2: о	15 1 -3 -13 9 25 -27 0 6 -3 18 9 -9 7 7 17
word after 2: об	-2 7 7 14 1 9 10 -21 21 25 -5 -2 -8 -20 11 -13
word after 2: обеих	8 -20 -24 -7 -28 6 45 19 -39 11 2 -13 44 -27 0 21
word after 2: област	-15 20 1 7 -30 -11 -14 -9 14 10 -17 -21 10 -8 10 13
word after 2: обмен	5 -6 9 10 -15 3 4 19 4 16 -4 15 7 3 11 9
word after 2: обмін	6 2 6 7 5 4 -3 4 5 -10 4 17 4 -6 -8 4
word after 2: обміну	34 -6 17 33 9 6 -20 26 -2 -4 27 5 -16 28 1 23
word after 2: обміня	-17 18 -16 4 -5 0 -6 -27 -16 -13 16 34 8 -8 -4 32
word after 2: оборон	27 -4 19 -8 18 -6 8 -22 17 6 -7 -5 15 -7 9 -16
word after 2: обратн	2 31 -22 -17 26 6 -1 12 -36 -23 19 21 -24 1 -18 14
word after 2: один	-19 28 -16 -25 8 -18 19 27 -25 -31 -4 -34 -1 -34 -3 2
word after 2: одна	-3 3 -17 28 -20 -13 12 -25 13 -7 -20 -14 -33 7 15 10
word after 2: одного	1 15 1 -2 19 -5 -14 -8 10 14 19 14 -14 -20 -19 -2
word after 2: они	-19 19 12 9 -33 -24 22 -20 7 -6 -29 -19 9 17 12 18
word after 2: освобо	8 22 -16 21 33 12 -12 15 -3 -6 20 19 -24 23 -7 -17
word after 2: острів	15 -2 10 -5 24 8 1 3 9 -1 -7 -7 -8 18 9 -17
word after 2: от	42 -26 -19 33 20 2 11 5 5 -5 23 18 -22 28 -24 -24
word after 2: отданы	-25 -15 -35 -9 -21 -10 20 26 -17 21 -14 -14 -26 -24 -11 35
word after 2: отправ	25 -3 14 38 22 29 4 6 5 17 10 -10 5 36 -4 -15
word after 2: отрима	-11 26 -3 -18 37 -19 27 -13 14 -8 -34 11 -1 4 -23 -4
word after 2: офицер	-30 15 5 -8 -18 13 -19 -20 -25 13 3 13 7 -6 -5 41
word after 2: офіцер	9 2 -23 31 30 42 -4 1 -12 2 24 8 -11 12 -10 3
word after 2: п'ятер	0 7 -5 -4 2 -7 1 -15 -22 -10 23 15 -18 -1 -22 23
word after 2: павших	-3 -31 24 -3 -20 -4 0 0 10 4 -22 16 20 -15 9 21
word after 2: переда	14 -34 9 -3 -9 -4 -7 -4 14 -14 13 4 -3 19 1 19
word after 2: пленны	-21 -9 -24 -25 -25 -2 -10 -11 -14 10 12 34 -2 7 -16 -9
word after 2: плюс	16 0 3 22 25 2 -8 16 13 3 8 7 -19 13 10 -19
word after 2: по	-3 -13 -30 17 19 -19 -13 5 1 4 -25 -22 44 -14 17 -12
word after 2: поверн	2 9 -34 -20 29 -4 16 21 -17 9 14 18 1 0 -8 21
word after 2: поверт	-7 17 -25 -8 -3 -12 -16 -11 -18 -5 36 18 -3 -26 -15 36
word after 2: повідо	-24 13 -6 6 4 -3 -11 -21 -9 -1 9 1 0 -4 -24 19
word after 2: погибш	3 14 1 -11 -5 11 3 6 11 20 3 -26 5 4 -2 9
word after 2: под	42 -7 15 14 27 7 1 23 37 21 11 -4 -19 18 -2 -11
word after 2: поза	-49 33 -45 -43 14 -20 29 24 -34 -12 -44 -4 -42 -19 -35 55
word after 2: полегл	-7 3 -8 22 17 3 7 -10 -12 4 -3 24 -9 8 -19 9
word after 2: полоне	20 -4 21 5 10 -8 -2 6 18 2 -21 -6 16 10 19 -6
word after 2: полону	-2 9 -6 -7 21 -11 19 -9 -2 10 4 7 -19 8 15 15
word after 2: полоні	26 17 16 14 7 3 28 29 -8 1 -3 -15 -22 -4 10 -10
word after 2: получе	-6 44 3 5 -3 39 30 -44 18 19 -12 -19 -26 17 -7 -6
word after 2: получи	18 49 -35 -16 35 -13 28 18 -18 -17 4 35 -50 20 -16 -28
word after 2: понад	-12 26 4 14 -1 -4 -28 30 -1 -1 -4 -12 -6 25 17 -5
word after 2: попавш	-10 -21 37 -14 -7 -28 -21 8 37 25 -37 -9 30 -33 29 -3
word after 2: поране	8 -33 -23 18 5 10 -8 33 19 22 -25 -16 -13 -1 -15 -13
word after 2: послед	16 -23 21 -11 11 3 9 -15 29 13 4 10 8 -5 37 -1
word after 2: посред	-10 -4 -8 -9 -9 -2 24 -9 7 21 -25 -17 15 -25 18 0
word after 2: початк	4 6 -4 -3 -7 -14 36 -13 -9 -7 -35 6 -4 -21 -3 -18
word after 2: ппо	2 -11 4 -6 6 -7 -7 14 5 -6 -3 1 -8 -1 -9 -5
word after 2: привез	19 6 -2 18 7 10 11 -5 -12 -2 2 6 -18 18 -14 3
word after 2: прикор	31 -10 6 14 32 0 19 20 47 22 -20 -25 -11 40 -7 -31
word after 2: принял	2 16 -17 -4 12 -14 -6 -4 -28 -16 -3 15 -29 -12 -8 7
word after 2: приїха	14 -12 4 8 10 17 0 -11 15 2 -6 -16 -11 7 16 -11
word after 2: про	43 -29 47 32 32 -6 -2 12 44 20 -26 -21 11 28 4 -30
word after 2: провед	1 -12 -5 -19 12 23 8 -3 7 10 8 -7 -8 -18 -23 -1
word after 2: провел	-6 4 -7 -9 -13 29 14 37 -12 23 -29 -41 16 -4 10 -11
word after 2: продол	23 -22 -6 8 19 6 2 3 9 -3 7 7 -4 21 -6 -5
word after 2: пропав	-28 34 -29 40 -32 -8 49 -28 4 -23 -25 -22 -28 40 -11 19
word after 2: против	6 -5 12 -9 -9 -14 10 -1 24 1 -1 13 8 7 17 5
word after 2: прошел	12 -4 4 -1 20 4 -17 -3 1 -2 6 1 -8 -21 4 12
word after 2: прошли	12 -9 4 16 30 -4 3 -6 29 10 -10 -22 -12 31 8 -1
word after 2: під	29 -18 -12 15 15 22 -3 19 13 12 -2 7 -6 19 -1 -2
word after 2: підтве	21 -7 29 -2 -11 2 -9 -4 16 -14 28 2 -7 0 3 14
word after 2: після	20 -15 11 1 7 -6 -26 9 1 -5 0 9 -14 18 -13 15
word after 2: работа	-14 17 9 -4 -14 -21 13 21 -35 38 -26 -34 -16 31 0 16
word after 2: разом	12 15 -1 -2 14 4 -1 10 -11 -7 -2 0 -3 -8 -6 13
word after 2: района	0 -8 41 -9 -8 -13 -31 -7 9 -1 4 30 15 4 46 -2
word after 2: ранены	22 -24 8 27 40 5 3 23 15 -5 0 -3 -3 38 1 -11
word after 2: расска	-6 -6 10 7 -8 -6 -9 -13 -4 1 1 10 -8 -13 4 13
word after 2: решта	11 -50 -14 -11 18 -35 -47 7 -18 -5 19 35 -19 -32 5 -1
word after 2: решту	23 -7 20 -1 14 26 19 12 42 14 -25 -25 -5 17 26 -33
word after 2: родных	34 -24 10 9 32 26 -2 5 21 8 12 12 -19 15 2 -7
word after 2: родств	24 -1 -11 14 27 4 -30 19 -11 -21 0 24 -15 21 -16 16
word after 2: россии	-21 0 4 11 2 8 -10 -12 -4 -3 7 18 11 -3 12 19
word after 2: россий	-3 27 -21 3 47 -26 14 23 -21 -6 27 12 0 -13 4 -9
word after 2: россия	-21 19 -5 -23 17 -4 14 -16 -4 -10 9 50 -3 -27 -11 21
word after 2: російс	0 -28 23 4 -17 -9 3 -30 6 -30 -17 12 18 19 -20 4
word after 2: росія	-24 31 -6 3 -8 -10 2 -32 -1 -14 8 18 -14 -34 -17 18
word after 2: росіян	-7 2 1 7 14 2 -35 23 -17 -28 34 4 -26 -21 -14 -2
word after 2: росії	-7 -32 15 11 -1 -10 -2 -17 9 -7 3 29 -1 4 -4 5
word after 2: рсзо	-3 0 -1 5 -6 7 6 -3 -6 6 2 3 0 -1 4 4
word after 2: рф	-6 19 -12 -11 -20 -15 -18 -29 -6 -20 26 29 14 -7 42 23
word after 2: рядови	22 11 4 10 10 -2 -29 0 7 17 6 -7 11 16 -13 9
word after 2: рядові	44 -15 29 14 49 16 33 46 46 10 -34 -22 8 48 -12 -25
word after 2: рідній	-17 17 -13 -8 3 -12 -5 -12 -17 -13 36 20 -26 10 -16 26
word after 2: рік	-4 -20 -15 1 -24 19 16 18 -15 16 -21 -24 24 -8 10 -2
word after 2: с	19 25 -4 -1 33 18 -1 20 51 29 3 -7 -38 -16 -21 -3
word after 2: самому	23 22 -3 5 30 16 -8 27 4 -2 -7 -8 -25 18 9 3
word after 2: сверх	-15 12 -1 8 20 -6 16 1 12 -5 -20 11 -13 8 5 -22
word after 2: свого	18 2 6 -5 12 -11 15 5 16 18 -5 -25 12 5 13 0
word after 2: сегодн	-22 -8 10 -19 -12 8 -22 -15 -5 -14 20 12 22 -17 21 36
word after 2: семеро	10 -23 -3 0 11 -23 31 28 -15 -6 18 -5 -1 2 14 28
word after 2: семи	7 -2 4 5 19 -12 17 -3 5 -1 14 -1 -1 3 -6 -6
word after 2: серед	6 6 -27 17 -2 -13 12 -13 23 -12 6 8 -17 24 9 14
word after 2: сержан	36 -10 18 38 32 -1 -5 24 39 1 -34 -38 18 -3 9 -24
word after 2: сил	7 3 43 -22 10 -29 -48 14 28 1 -9 5 -4 -40 15 -22
word after 2: снаряд	27 -15 1 11 18 -8 -7 3 23 14 -1 7 2 10 9 -8
word after 2: солдат	-17 3 -3 -24 -21 10 4 -29 6 -2 2 -4 7 -9 0 22
word after 2: сообща	-4 -12 -18 -39 -7 -8 5 -1 -12 -9 25 5 -5 -3 4 7
word after 2: сообщи	8 24 7 -1 5 -44 8 -31 -8 -1 -9 34 -6 13 -1 8
word after 2: состоя	-12 0 11 -4 -19 16 -6 2 -5 -10 1 1 -5 -22 2 29
word after 2: списки	13 -6 6 -2 3 0 11 4 1 13 6 -7 3 14 -7 -9
word after 2: спільн	12 -14 -6 -2 -1 -4 1 14 22 15 5 -11 -9 6 3 0
word after 2: среди	1 8 11 10 1 2 29 2 -2 -2 32 35 -7 21 13 18
word after 2: старше	18 -8 10 16 17 23 4 49 25 12 -34 -16 -5 23 -2 -5
word after 2: сто	-26 8 -10 -14 -7 -10 -6 18 2 -9 13 18 -10 -16 -14 15
word after 2: стольк	2 -13 -9 22 -10 6 4 -1 8 5 -2 -4 1 21 -9 4
word after 2: сторон	11 -6 -9 27 15 14 -21 17 20 -6 -36 -37 -23 16 16 -36
word after 2: стільк	-18 3 -23 -15 15 -8 46 -12 -10 -11 -23 23 3 -11 16 1
word after 2: сьогод	6 19 24 14 11 -1 2 -4 11 5 23 24 -26 8 -3 11
word after 2: сімох	-8 21 -10 5 23 9 -9 -5 -28 -27 38 16 -11 7 -7 25
word after 2: та	6 -18 23 24 -5 2 -19 23 23 14 -7 -1 -17 36 -13 -16
word after 2: такий	-17 1 -34 6 10 9 -15 5 -42 -12 40 17 -24 4 -7 30
word after 2: там	44 -29 5 31 23 33 -25 20 29 -14 42 -10 22 16 9 -16
word after 2: танк	16 -5 4 22 1 -7 1 -1 8 -3 -2 18 -1 1 -5 -11
word after 2: теробо	15 5 -12 11 20 2 -5 11 17 -11 12 -4 0 25 -23 19
word after 2: техник	12 5 -5 26 1 11 -1 -1 10 7 12 -13 -2 27 10 -3
word after 2: тижден	9 3 8 16 15 2 13 -1 16 -7 -1 -4 -5 8 4 7
word after 2: три	-6 7 33 -11 -28 -34 0 5 56 -7 -42 14 31 1 -10 29
word after 2: тро	-6 4 -29 -11 -6 -3 -16 -13 -11 -19 18 16 -2 14 14 9
word after 2: трое	7 -34 13 3 1 -10 6 13 5 -18 1 34 25 7 13 16
word after 2: троє	-12 -10 13 -12 -8 6 -11 -6 -2 20 2 14 16 6 -14 1
word after 2: трьох	4 -13 5 -16 0 8 6 7 31 -16 -16 -13 25 0 -8 -10
word after 2: тяжело	5 16 20 -4 -4 24 19 -5 -19 -13 26 13 4 5 -6 12
word after 2: у	-3 11 -5 16 10 -4 19 13 28 6 -11 -19 -18 13 8 6
word after 2: удома	-28 17 -45 -34 9 6 -5 -9 -30 -2 38 30 -6 -20 -22 43
word after 2: уже	19 7 -24 -13 30 29 -28 18 18 26 19 -17 -36 1 -13 -14
word after 2: узятих	7 -12 18 -6 1 -11 30 -8 28 13 -33 -6 12 8 17 -7
word after 2: украин	-17 -18 -6 3 -38 -5 1 -9 -1 28 -6 6 -16 0 10 18
word after 2: україн	17 -15 4 25 24 -7 -7 -10 5 7 36 -3 -20 -13 -29 12
word after 2: усі	9 -21 21 21 -3 5 21 -19 -10 -8 -5 -1 21 -19 -8 10
word after 2: федера	-13 -29 46 -19 -11 3 4 -16 19 1 -32 26 29 -12 34 27
word after 2: це	-6 16 -15 -2 9 -26 1 -11 -4 -7 29 37 -40 2 -11 -6
word after 2: цивіль	-27 -7 -13 7 9 32 4 -12 -22 7 16 34 -30 3 -24 16
word after 2: цього	30 -12 19 21 35 -1 8 14 9 10 -29 -31 1 32 26 -23
word after 2: чаес	22 -4 8 2 11 10 14 4 38 25 -13 -4 -8 9 -3 -15
word after 2: через	-10 -8 37 -13 -16 33 -13 8 51 8 -25 17 18 -29 41 15
word after 2: четвер	9 -9 19 13 6 16 -3 24 -5 -17 -26 -12 23 -3 8 3
word after 2: четыре	18 -9 -30 11 22 16 14 6 0 -21 16 7 -21 10 -17 8
word after 2: чотири	4 8 -9 -21 2 6 -11 -6 -15 1 13 -1 -3 31 -28 23
word after 2: чотирь	-8 -2 -53 3 -5 -7 -9 -23 -38 -15 38 30 -34 -3 -9 12
word after 2: чтобы	6 -8 -3 0 -5 -2 -3 -4 10 10 -2 5 5 -7 -12 9
word after 2: шахеді	32 -14 13 1 5 14 2 9 14 11 4 -11 -19 12 9 2
word after 2: шестер	6 -11 -12 -15 -7 -15 -16 6 -4 -45 24 9 -9 9 31 18
word after 2: ще	6 34 14 -1 40 -8 27 36 -11 5 -33 1 -34 -1 -7 -37
word after 2: що	12 -23 -34 39 14 -9 -8 11 5 39 -17 -17 -40 24 -14 -13
word after 2: щодо	24 10 29 9 13 5 7 15 13 8 7 -16 -9 12 -4 -1
word after 2: щонайм	-15 40 27 -9 -30 -1 2 -4 -12 -36 38 -7 -13 -15 -17 7
word after 2: экипаж	-19 -15 -11 10 -10 -8 -14 7 4 5 -23 9 -5 -15 -17 15
word after 2: это	5 -10 -3 16 19 4 10 -17 3 -21 3 16 22 17 2 12
word after 2: як	-10 11 -39 -16 26 -8 12 -21 -26 -4 5 35 -33 9 0 2
word after 2: який	23 -24 -5 22 29 19 30 -4 40 48 -29 -26 -13 30 26 -40
word after 2: яких	-7 2 4 -13 12 3 -14 7 -4 -22 22 14 -25 -21 -31 1
word after 2: які	23 -5 -38 13 30 26 -24 17 -10 -12 30 0 0 3 24 -7
word after 2: є	22 14 -20 -3 15 11 -24 19 4 -1 12 12 3 -5 -3 24
word after 2: і	-11 7 -12 34 8 21 5 -10 -20 -9 17 -5 -55 17 -6 4
word after 2: із	31 0 15 5 37 48 -14 18 16 -42 6 5 -23 10 -36 -3
word after 2: їдуть	20 22 -13 -6 15 3 4 11 -3 0 24 -5 -12 12 -4 -3
word after 2: їх	-1 -9 -26 14 -6 -5 2 -17 -16 -9 9 28 -14 0 12 -8
word after 2: الي	-6 3 15 4 25 -12 -13 19 10 -9 10 22 -33 21 -27 -8
word after 2: اوكران	21 7 -4 8 15 19 -27 -1 -6 -36 23 26 -20 -4 -15 3
word after 2: جانب	4 19 -3 1 -1 6 -32 -26 4 -31 14 37 -10 -14 -24 32
word after 2: جانبين	-7 -33 -21 2 -24 -12 17 22 -26 10 -22 -3 21 -27 12 -6
word after 2: روسيا	-27 -9 13 17 -4 -10 -16 -6 -2 11 -8 -7 26 26 20 -19
word after 2: في	-4 -1 -19 22 -8 1 1 23 -4 1 -15 3 11 14 15 14
word after 2: كل	20 -4 5 15 14 -1 -16 -11 9 -33 -2 18 -24 21 -15 16
word after 2: من	-6 0 -9 -22 1 -4 -22 2 -9 -5 8 17 -12 -2 22 19
word after 2: و	-13 8 26 11 -17 -16 30 -1 4 -6 -4 15 -17 -16 19 30
word after 2: واقع	-2 -12 -28 -6 10 -3 -26 7 -18 -6 11 -5 34 -3 -23 -21
word after 2: –	14 2 2 22 5 -11 -10 9 10 -12 7 16 -21 9 21 0
word before 1: 	-1 -12 3 13 -10 15 25 17 5 -12 -6 9 24 -1 -4 9
word before 1: "	12 21 4 1 -9 11 10 -27 4 27 -23 -15 -17 10 -12 -9
word before 1: \$	5 -14 -2 21 5 7 -1 -10 22 -14 22 16 -4 13 -9 -3
word before 1: (	14 -24 -5 28 16 15 24 5 5 29 23 19 -8 7 8 -21
word before 1: )	12 -18 -18 -1 2 -7 -29 6 -6 0 24 16 -8 23 -15 22
word before 1: +	-3 -8 -14 1 9 28 -25 0 16 -6 34 25 8 16 -21 22
word before 1: ,	0 21 8 -8 -1 22 21 27 0 0 9 8 2 -2 16 -5
word before 1: -	23 21 -2 -20 54 3 22 38 19 21 17 0 -4 29 2 -13
word before 1: .	5 -19 -21 -10 17 -6 -6 21 -4 35 10 -50 24 14 -9 -37
word before 1: /	56 1 20 40 53 8 -1 36 34 1 -13 12 -27 31 -6 -4
word before 1: :	-11 18 1 6 0 -11 -4 23 3 5 14 13 10 10 15 9
word before 1: ;	20 0 -5 12 3 3 -11 10 6 -18 10 5 -22 35 -27 6
word before 1: a	18 -22 8 -19 -15 -4 17 0 6 16 21 10 3 1 -5 21
word before 1: after	36 -7 34 27 32 27 -7 17 41 9 -19 -12 -17 29 19 -32
word before 1: all	24 0 22 24 31 6 6 6 5 25 -22 -6 -18 19 27 -22
word before 1: and	-4 -2 0 -3 10 3 18 -20 16 -2 -20 28 -20 16 10 18
word before 1: anothe	7 11 28 1 13 -8 -7 39 1 -8 0 -16 -45 15 -3 18
word before 1: are	29 19 30 12 38 19 18 16 8 10 4 -13 -27 13 19 -19
word before 1: as	12 -15 -1 -9 14 -6 -6 34 0 54 9 -4 -20 12 28 1
word before 1: at	-25 16 27 -17 -58 -26 22 -9 -23 -5 -1 -12 36 -8 -10 19
word before 1: back	12 3 31 -21 22 -17 19 -9 13 8 1 12 -7 -12 11 6
word before 1: brough	31 2 -2 23 18 24 -12 26 12 -7 -7 11 -30 -5 -8 -16
word before 1: by	26 0 10 15 12 11 -2 11 11 9 -1 6 -13 6 15 -19
word before 1: carrie	25 -22 4 14 22 0 13 22 7 -13 8 0 -8 19 -1 -12
word before 1: carryi	32 20 -23 23 19 31 0 12 17 27 -1 -18 -33 23 -11 -34
word before 1: code	11 -20 8 31 32 -2 -9 31 40 7 18 4 -18 22 12 -5
word before 1: compri	-3 -6 6 -1 0 -7 -1 2 -2 1 2 7 6 1 9 13
word before 1: covere	8 -18 3 -3 2 3 -14 27 15 2 -3 -17 -3 -5 -18 -9
word before 1: day	16 -5 3 5 12 -11 24 22 26 -5 -5 9 -2 41 9 -3
word before 1: delive	24 -6 10 21 38 -1 6 28 14 23 -22 -15 -2 29 21 -30
word before 1: down	8 0 12 8 19 1 0 9 23 11 3 -2 4 2 2 -17
word before 1: every	40 -21 9 13 27 10 -17 11 18 18 -16 1 -7 8 3 -11
word before 1: exchan	-3 23 -18 -6 11 10 -16 -19 8 8 -10 11 -16 15 -4 -14
word before 1: first	-2 -26 -10 9 0 3 40 24 -4 34 -14 -25 23 -25 29 -19
word before 1: for	10 -13 11 22 7 4 -42 -22 26 -15 17 25 9 28 -6 3
word before 1: free	13 6 -2 12 26 -7 -16 8 13 9 4 -17 9 4 10 -13
word before 1: freed	11 -20 5 31 10 -2 -11 -27 5 17 16 -16 -1 14 -5 -1
word before 1: frees	4 1 20 -7 23 -1 -26 7 -8 -17 22 -13 36 17 -1 -34
word before 1: from	12 -19 -12 30 13 5 23 18 27 31 0 -14 -24 20 -16 -14
word before 1: furthe	-9 -16 -13 -2 34 -8 -8 25 -8 9 14 -37 15 0 -13 -16
word before 1: gets	-19 14 3 -10 1 -4 2 -4 -12 -8 11 34 -3 0 -15 27
word before 1: got	-24 17 -8 -18 -2 29 -17 -7 8 -12 -12 -4 -1 -11 -3 44
word before 1: has	-7 32 -10 17 -4 -9 11 -3 7 5 33 -1 -37 15 6 28
word before 1: hold	7 7 12 -22 -15 -15 -9 25 -14 27 7 5 2 23 -5 -19
word before 1: holdin	-17 19 26 5 -31 -7 -12 26 -14 8 -9 -16 7 9 -6 20
word before 1: holds	-8 1 45 7 18 20 -15 51 -16 -6 32 6 11 9 12 -5
word before 1: home	-6 0 -12 16 21 -16 13 3 1 4 -2 26 11 -8 -2 -16
word before 1: in	20 -45 -14 19 0 -7 0 11 -9 19 15 -3 28 -18 1 -35
word before 1: includ	16 -22 29 -8 5 1 -15 -14 33 19 12 13 9 10 0 -21
word before 1: interv	24 -23 5 44 40 -6 1 23 22 14 -6 -13 8 35 15 -32
word before 1: involv	-4 -28 -8 12 24 -1 -25 -8 -2 -6 28 -13 15 -12 -27 -2
word before 1: is	46 -21 27 1 55 -22 -4 52 31 7 -3 -10 -47 14 17 -34
word before 1: launch	28 -5 -4 28 20 1 6 11 9 0 -15 1 -17 1 8 -3
word before 1: let	4 -15 11 -2 -4 -12 25 -5 13 -14 0 3 12 2 -21 19
word before 1: lost	7 -17 -7 13 10 -1 0 -4 5 17 13 22 -2 26 10 -25
word before 1: number	37 -32 4 23 2 -1 11 31 5 -1 13 19 -13 30 -11 12
word before 1: of	-10 -25 12 18 1 12 -3 -1 -1 3 6 15 -5 -9 -7 -8
word before 1: oldest	34 3 8 37 17 10 16 24 32 22 -18 -19 -3 21 -5 -4
word before 1: on	27 5 17 26 1 8 -4 13 11 4 -11 5 9 23 -4 -8
word before 1: only	25 16 15 -6 29 -16 13 19 10 -15 -11 3 -11 30 -13 -23
word before 1: over	15 -2 -10 -1 11 13 4 -13 22 3 -24 21 -11 -7 20 -43
word before 1: past	3 9 8 8 13 -2 10 -3 12 -9 10 -4 -7 10 -8 2
word before 1: plus	-18 -18 5 -15 -19 -14 2 -8 -2 -23 -19 -6 -5 -22 -9 54
word before 1: reache	-15 -1 -35 -23 7 -13 42 20 -32 40 -23 -3 11 -5 9 -27
word before 1: receiv	0 29 -1 -22 -10 26 3 -30 21 -10 -1 -9 -16 -10 -29 28
word before 1: releas	14 -26 4 9 -11 -3 -27 -24 7 -14 13 12 10 -3 -7 30
word before 1: repell	5 8 -5 3 -6 6 -5 0 -1 -2 0 7 -11 11 8 5
word before 1: report	24 14 27 17 15 9 10 14 43 0 -25 -15 -6 7 10 -5
word before 1: return	-9 42 -32 -15 18 -3 4 -32 -12 -8 -7 42 -22 -28 2 12
word before 1: russia	20 -9 44 0 -13 4 6 6 49 16 -24 -25 26 -9 33 -7
word before 1: said	2 4 18 -14 13 -18 9 15 32 0 -28 18 -7 -10 -7 -6
word before 1: saw	9 10 23 12 20 -11 4 7 15 -1 15 26 -8 5 15 -15
word before 1: says	-8 -3 0 24 -12 15 37 14 36 -9 -22 -10 -11 17 13 5
word before 1: sent	23 -18 18 15 20 -9 -21 10 6 2 2 -2 -9 17 23 -26
word before 1: spent	27 -5 24 10 17 13 -2 19 30 32 -17 -11 -15 2 -3 1
word before 1: swap	-9 -21 -18 -14 10 -19 -18 -19 -23 13 15 -17 25 -6 -4 -7
word before 1: swappe	4 -23 -22 -14 18 -1 -4 -9 -9 -6 24 -5 9 -20 -1 0
word before 1: that	-28 12 32 0 0 0 10 1 -25 16 -12 -3 13 -12 -10 22
word before 1: the	24 5 -31 15 46 20 -1 18 23 6 7 26 -34 30 -7 -21
word before 1: them	19 -13 3 18 41 33 13 16 10 9 2 -4 -47 15 -18 -14
word before 1: to	6 6 1 38 1 -14 18 12 4 17 -3 15 31 -2 5 -45
word before 1: today	1 -7 30 -13 -11 12 -23 -2 27 -2 -7 -1 27 -13 9 20
word before 1: total	-1 16 3 1 26 -10 16 -18 -23 5 -34 14 -8 -6 0 -15
word before 1: trade	22 -1 -12 37 12 6 -15 1 3 -15 19 13 -2 18 -5 14
word before 1: traded	-8 -10 -13 12 11 33 -17 11 -19 -10 19 7 1 11 -4 1
word before 1: transf	-1 3 -20 -10 13 -8 30 7 -15 16 -2 28 -9 0 2 -14
word before 1: was	23 -25 6 21 -7 1 -25 23 -4 -14 26 4 -26 -16 -5 0
word before 1: were	-26 -16 -35 20 -6 -14 -1 -4 -18 10 -19 12 -26 -3 -13 21
word before 1: when	51 -46 21 38 31 2 6 28 41 32 -15 -45 -5 18 7 -50
word before 1: which	0 -19 -20 -19 -4 -30 4 -16 -11 -7 11 -11 11 10 8 -12
word before 1: with	30 -28 6 30 11 48 -16 16 8 -5 26 -7 10 33 -13 -9
word before 1: year	-3 -10 12 17 9 4 7 -1 -3 -30 7 15 23 11 27 11
word before 1: а	-9 -9 24 2 20 -31 -8 14 -7 -19 0 -39 -28 -45 -27 -21
word before 1: але	23 -22 9 25 8 19 -20 7 6 3 38 7 9 23 -9 17
word before 1: боя	22 -6 5 12 19 11 7 13 22 1 6 19 -5 19 -7 -17
word before 1: було	10 -36 -5 24 -12 -16 28 6 -5 10 -2 -14 -34 2 15 -43
word before 1: было	15 -26 -7 32 25 -23 20 21 -21 15 26 15 18 0 -22 -47
word before 1: в	23 -35 24 12 -8 16 27 21 19 3 10 -2 1 -2 9 -10
word before 1: вважаю	-31 -5 -28 39 -40 16 30 -18 25 12 4 -17 9 61 8 -2
word before 1: вдалос	-27 12 -8 -7 36 -37 -5 -5 16 -23 0 25 -5 -16 0 -15
word before 1: вдома	-1 36 -13 -2 26 -9 -17 -12 -6 4 9 26 -26 -6 -8 7
word before 1: вернув	-7 -21 16 3 -13 -13 -19 -18 -5 -16 -13 16 17 -3 -6 29
word before 1: вернул	5 9 13 -23 -5 40 -9 0 29 29 -19 -4 8 -15 13 14
word before 1: вернут	-1 3 27 14 -34 -17 1 6 24 25 -42 -1 3 18 0 -3
word before 1: вже	-16 9 4 19 51 -15 39 -15 -1 36 -38 26 4 21 11 -45
word before 1: взамен	-8 20 3 -8 -9 4 4 0 -20 -4 31 16 4 -5 -23 18
word before 1: взяты	27 -14 2 5 23 8 13 10 4 2 8 -7 11 18 13 -6
word before 1: вивезе	27 -17 11 23 20 34 -13 14 25 24 11 -26 10 20 6 -7
word before 1: визвол	27 24 -6 -33 43 4 -5 12 -16 -20 9 16 -32 -18 8 7
word before 1: вийшли	-2 6 -38 0 18 -8 11 7 -3 -26 10 5 -23 -1 -17 6
word before 1: вилуче	19 -10 16 -6 27 4 7 10 31 16 -1 6 1 24 5 -12
word before 1: виповн	28 3 7 17 22 -9 16 11 28 25 -26 -19 -16 37 -2 -13
word before 1: вирвал	17 15 -34 1 26 4 1 15 -12 -1 16 3 -14 13 5 0
word before 1: виїхал	-28 -3 37 -18 -31 -29 -20 -26 6 -15 -24 34 41 -14 19 36
word before 1: включа	20 35 15 -15 -8 -4 -18 32 5 34 -4 -23 -15 39 4 -24
word before 1: военно	23 6 22 -6 6 24 -28 -5 6 -6 17 33 -4 19 9 16
word before 1: возвра	-21 4 -6 -29 -22 -5 -4 -25 27 22 0 2 0 3 11 35
word before 1: волі	-29 33 -22 -24 -11 -4 -12 -39 -26 -21 32 35 -22 -20 -15 38
word before 1: воссое	4 21 -11 -5 44 -14 22 24 -14 5 -11 19 -24 -1 -8 -34
word before 1: вручен	12 -15 3 14 0 18 0 -4 7 -9 15 22 -12 9 16 -2
word before 1: все	17 -10 18 23 13 20 4 12 35 18 -1 -10 2 10 14 -28
word before 1: всего	4 -30 11 3 3 -4 5 -1 16 6 4 12 36 3 25 -4
word before 1: встрет	-14 16 28 -16 -11 -16 -14 3 -12 14 -10 -11 12 11 4 19
word before 1: встреч	9 -20 11 13 -2 -6 10 -10 14 -4 25 10 -1 -18 -12 6
word before 1: всі	2 7 -13 -24 2 -12 -5 -1 -13 2 16 16 12 -4 6 12
word before 1: втрати	37 -20 -24 29 30 17 -14 13 18 2 3 15 4 32 -10 -12
word before 1: вывезе	18 -30 -3 45 30 27 -14 2 23 -3 10 -2 7 38 -11 -22
word before 1: выехал	-37 -9 17 1 -13 13 -28 -25 1 -13 26 16 10 -9 -1 29
word before 1: вызвол	-19 1 -1 -38 -14 30 -4 -31 16 29 -5 -12 -22 -15 11 42
word before 1: выпуще	8 2 -3 -2 19 4 3 12 15 6 -5 6 7 16 1 -4
word before 1: вырвал	-11 -26 21 -17 -14 -11 3 -11 7 1 -25 15 30 6 24 9
word before 1: вышли	-19 7 -5 12 18 -10 -18 12 -22 3 27 -8 20 20 -4 -9
word before 1: від	12 -37 -4 11 13 11 -24 4 -11 -2 22 13 -14 -8 0 -13
word before 1: відбил	2 3 6 -6 -4 8 3 10 11 12 6 11 4 5 2 -12
word before 1: відбит	6 -3 11 14 11 15 -2 4 3 10 3 -10 -5 10 -7 7
word before 1: відбул	16 -9 -17 -3 0 14 -5 49 -12 -2 1 -24 12 -9 4 -12
word before 1: віддал	-28 -20 47 -3 -46 9 -41 -9 34 -24 -16 31 -4 -27 -27 42
word before 1: відзна	30 -2 14 30 26 18 15 24 36 25 -32 -13 -15 6 -9 -10
word before 1: відпра	15 -18 24 15 5 3 7 21 28 -3 -21 -23 8 14 -1 -18
word before 1: відпус	22 -24 0 17 13 15 -18 12 15 15 8 0 15 9 7 -13
word before 1: військ	-3 -4 8 -7 17 -7 -5 -16 -7 12 11 26 -2 -6 -10 14
word before 1: віком	23 -10 11 5 13 1 -10 21 12 12 -15 -5 -12 23 9 -11
word before 1: группе	39 -11 16 27 19 11 10 32 30 4 -9 -12 2 14 17 -10
word before 1: депорт	22 -38 -7 32 14 12 -39 29 37 23 26 14 19 47 -9 -12
word before 1: десятк	52 -55 6 19 41 35 -29 26 33 25 35 22 22 44 -4 -21
word before 1: для	14 2 27 1 -14 -2 1 -3 0 -37 10 -5 18 -31 26 0
word before 1: додому	16 6 1 1 22 -14 5 7 -16 -33 23 10 -26 10 -37 -2
word before 1: дома	-13 -8 3 -12 -2 -12 15 -13 -3 -4 -9 17 16 -1 20 22
word before 1: домой	1 -17 5 -2 -15 -13 -22 0 1 -1 -10 21 1 15 0 20
word before 1: доправ	6 7 -26 -7 18 7 -3 2 -16 -1 6 6 -17 -21 -35 17
word before 1: достав	13 13 15 23 24 8 4 17 7 -3 15 14 -16 6 -24 2
word before 1: достиг	8 -2 -5 -6 6 -19 1 -7 -16 4 -18 9 5 -12 9 11
word before 1: дістал	-13 -2 4 2 -15 -3 7 -31 -5 9 -2 9 17 12 -14 17
word before 1: евакую	29 -22 27 22 13 -2 -24 1 19 25 -17 -9 14 28 12 -18
word before 1: едут	-37 -18 18 -22 -21 -16 -26 -20 8 -4 2 30 11 -19 -2 64
word before 1: есть	-22 -18 -12 -1 -4 10 -29 -4 -21 -4 38 -5 11 -6 -23 -14
word before 1: еще	-13 -8 14 12 1 -42 -39 26 -4 -5 1 -2 0 50 29 27
word before 1: жінок	24 -8 0 13 14 -8 12 10 4 5 -13 -4 -3 16 -6 3
word before 1: з	6 -11 -4 65 35 43 -12 0 -22 -12 20 -11 -39 -11 32 3
word before 1: за	19 -26 30 -23 7 -7 -1 -9 19 -24 9 23 -8 -5 18 -23
word before 1: забрал	0 2 17 -29 -8 15 -2 -9 1 -13 -1 3 20 12 -20 -8
word before 1: забрат	23 14 -12 -3 8 3 -13 3 8 -16 19 5 -14 -9 9 1
word before 1: завдав	8 -4 4 3 9 4 3 8 12 9 11 4 7 10 3 9
word before 1: загало	-38 13 22 -25 -10 3 10 -27 -8 -27 -14 58 1 4 -5 10
word before 1: загину	15 -3 20 25 32 -7 -11 26 20 20 -11 2 -5 31 -10 -29
word before 1: загрож	-1 -1 3 -11 -6 6 1 -11 4 -7 -7 9 11 5 5 -11
word before 1: задерж	17 -4 10 7 18 -5 10 0 17 9 2 -5 4 8 4 -12
word before 1: задоку	19 -27 26 19 15 17 -29 21 25 -1 3 -14 1 35 2 -15
word before 1: займет	9 -16 -4 4 6 12 1 13 5 5 7 14 -11 17 9 -17
word before 1: зараз	4 -20 -12 4 22 34 -19 0 0 24 -2 -7 27 24 -1 -18
word before 1: засуди	8 -10 10 11 4 -6 10 10 12 5 -16 -8 -6 8 -3 -17
word before 1: затрим	14 0 -9 5 -2 -10 7 10 -1 -2 -8 -10 1 8 3 0
word before 1: зафікс	30 -2 13 5 22 20 6 15 26 17 -3 -3 -12 24 -8 -3
word before 1: збили	30 -15 8 19 11 -6 -13 8 24 13 12 -14 -3 25 -2 -10
word before 1: збито	35 10 5 17 34 15 11 16 32 2 -10 -31 -9 27 -9 -12
word before 1: зверну	32 -19 34 28 33 16 -15 2 32 25 13 0 6 24 5 -12
word before 1: звільн	2 18 -14 -10 22 -7 -5 15 -6 1 4 34 -41 -6 -12 10
word before 1: здобул	16 -12 2 16 20 -2 31 32 8 -5 -29 -22 -5 10 17 -30
word before 1: здійсн	22 -7 10 -1 6 6 12 1 14 -3 -11 -5 8 6 9 3
word before 1: знищен	23 -14 1 25 20 4 9 4 33 13 -10 -3 -5 11 -16 -6
word before 1: знищил	9 -10 -3 -3 7 7 11 0 -3 -11 -2 3 6 6 2 -6
word before 1: зокрем	20 -16 4 10 65 -37 15 30 22 39 2 -6 6 10 7 -34
word before 1: зустрі	-23 -11 -14 51 -35 -14 -23 -7 16 44 -22 9 0 -17 -10 44
word before 1: зі	-11 -20 -7 -4 -6 16 -23 -27 -29 -15 33 16 -32 -4 10 -8
word before 1: зібрал	16 -19 5 16 17 12 15 11 10 19 -8 -2 0 17 18 -13
word before 1: и	4 10 1 25 -7 11 -2 -35 -5 -1 5 28 -5 13 7 -4
word before 1: из	9 2 -22 20 39 -4 17 48 -17 -18 16 18 2 34 -25 -29
word before 1: изъято	10 -6 -4 5 18 -1 0 2 15 17 1 -10 2 19 2 -3
word before 1: их	-15 6 32 -24 -31 10 -19 -19 -15 24 -9 -29 -5 44 -18 -15
word before 1: й	-10 -6 12 -17 -10 10 -7 7 3 12 19 18 -6 15 -18 25
word before 1: к	-6 -4 -31 -5 19 24 -16 -13 -7 -22 31 49 -18 3 -12 5
word before 1: катува	25 -19 -2 22 23 -7 7 9 2 3 -13 -1 -10 13 10 -27
word before 1: киеву	2 8 -12 0 11 -6 36 5 -6 28 -4 17 -32 29 -22 -18
word before 1: которы	27 0 -14 18 7 42 -8 10 22 -9 16 11 -2 15 -1 -13
word before 1: крок	8 -15 11 15 30 3 11 27 29 19 -35 -14 3 26 -9 -1
word before 1: лишают	-6 23 30 10 -18 29 -8 19 -4 -34 27 -8 -22 -25 -6 -3
word before 1: лише	-30 7 23 -9 23 -14 19 -45 19 -2 -15 36 24 7 25 -23
word before 1: має	24 -3 -2 4 29 -7 5 20 27 16 3 -5 -1 19 7 -13
word before 1: маємо	-15 20 -17 -16 35 -15 22 -4 -9 -25 -32 14 -35 -8 -11 -14
word before 1: меняли	38 -22 -21 22 34 -1 5 28 30 29 -12 -31 -17 15 9 -38
word before 1: минуло	29 1 5 21 12 1 22 20 7 9 5 -9 5 14 9 -4
word before 1: младше	23 -7 14 15 20 20 -5 22 40 19 -29 -28 -17 20 1 -5
word before 1: молоде	3 10 8 6 1 7 -12 7 -3 3 12 10 0 -2 0 -7
word before 1: молодь	22 -7 -11 11 10 7 2 -8 6 13 8 -1 -9 9 -2 7
word before 1: моложе	2 -8 7 3 12 -6 -14 -2 7 9 6 7 0 8 -6 -2
word before 1: мінус	12 -18 6 10 12 -5 9 6 10 29 -3 1 -12 26 -7 -17
word before 1: на	3 6 48 11 -9 17 11 16 -3 -35 -3 17 43 8 35 -19
word before 1: навчан	18 -4 17 1 14 4 -8 -1 18 9 5 5 -17 8 -9 -11
word before 1: нагоро	34 -14 20 17 19 14 21 21 23 26 -30 -25 -16 13 -3 -31
word before 1: над	18 -3 15 22 12 2 20 5 23 16 -9 -16 -9 23 0 -11
word before 1: надійш	1 -23 3 -1 -16 26 -13 9 5 20 12 12 2 6 9 6
word before 1: надісл	14 -17 8 21 4 5 2 6 12 7 -9 1 -11 16 11 -4
word before 1: наймол	9 -15 -18 15 2 -2 -18 -18 -2 1 6 23 -22 -1 8 -12
word before 1: найста	64 -9 29 21 53 -6 20 44 41 33 -31 -36 -2 61 -7 -21
word before 1: налічу	8 -8 -38 33 -10 9 9 -27 5 7 -6 6 10 19 0 -14
word before 1: нам	-5 1 33 7 -11 -9 9 -8 5 15 -5 -18 29 -7 35 -11
word before 1: нас	-26 28 -2 -29 -10 -23 -9 -13 -25 2 -17 3 -23 -2 -8 22
word before 1: насчит	-23 43 15 -3 31 2 9 10 -19 -10 -14 29 -16 -16 -13 0
word before 1: находи	25 -19 14 28 16 -1 11 36 22 45 -40 -13 -2 36 13 -26
word before 1: находя	-16 28 56 -14 -10 7 -4 29 -46 22 -24 -30 -1 21 10 20
word before 1: наших	-5 -1 17 -21 -1 -23 -31 0 26 10 -23 -23 16 27 7 -5
word before 1: не	35 -25 31 13 36 19 36 34 32 20 -14 -29 -22 41 12 -31
word before 1: неволі	17 21 -1 1 8 -10 4 3 -23 -20 19 1 -38 5 -2 32
word before 1: немає	9 -4 -1 17 16 11 -2 0 21 16 -14 6 6 15 5 -21
word before 1: ни	9 5 6 0 16 14 7 10 14 7 -14 -2 -4 5 12 5
word before 1: ними	21 4 -9 -42 23 14 22 -22 34 27 -6 0 4 -15 9 19
word before 1: них	6 -11 -3 29 30 16 11 2 13 1 15 51 -3 9 -10 -2
word before 1: о	-1 -13 16 22 2 10 1 -57 0 -13 27 4 -34 0 -27 0
word before 1: обезвр	9 10 12 6 12 1 3 0 6 -3 -9 8 -7 3 -1 -8
word before 1: област	8 -15 8 11 6 -2 -4 -10 14 -3 -9 8 1 1 5 -8
word before 1: обмен	-1 -22 21 8 8 23 -16 13 11 2 10 31 -1 32 4 0
word before 1: обмена	9 -14 0 22 21 36 -13 -7 -3 -13 1 8 -4 -2 0 2
word before 1: обмене	7 1 -9 26 29 0 -17 -9 -11 -5 25 18 -23 23 9 9
word before 1: обмену	9 11 -17 21 14 -5 -8 -6 3 6 4 1 -25 9 7 4
word before 1: обменя	-19 -25 -3 7 -3 7 -11 4 -20 -4 3 -33 43 23 12 -9
word before 1: обмін	5 -24 22 15 -19 6 -32 -22 16 5 20 13 28 -4 -16 18
word before 1: обміну	-1 12 -14 -3 65 5 16 10 11 36 -32 14 1 0 10 -39
word before 1: обміня	8 -2 3 21 29 14 11 -1 8 10 16 6 -13 16 -38 13
word before 1: оборон	32 -5 18 15 41 -4 12 34 26 26 -26 -12 1 29 11 -18
word before 1: обрати	24 -23 20 14 23 18 -13 4 26 20 19 14 -1 13 -4 -1
word before 1: одержа	-19 -17 37 -17 -25 -21 -10 -31 42 -12 -23 11 27 -10 2 30
word before 1: одна	16 -12 8 15 24 -7 35 -10 20 -14 -6 -23 -37 18 2 -26
word before 1: опинил	-18 16 -16 -19 -17 -12 -7 -21 -14 -18 30 9 1 -15 -6 20
word before 1: оружие	23 -10 8 31 22 11 -9 -4 9 13 -10 -9 4 20 11 1
word before 1: освобо	11 -2 -15 4 19 -1 -7 -8 18 18 -10 -4 -7 -11 23 7
word before 1: остает	-29 24 -2 12 -2 -32 4 12 -9 -3 -6 -15 -24 5 -9 11
word before 1: остало	22 -11 24 34 24 25 2 19 28 26 7 -3 -10 28 -4 -12
word before 1: осталь	10 15 7 5 16 -14 -5 12 2 9 16 -7 -13 8 -2 2
word before 1: останк	-2 -2 0 -10 -26 -3 11 -32 -14 -1 30 35 10 -5 -21 -16
word before 1: останн	23 -19 28 23 36 -5 -6 24 35 26 -7 -19 -10 42 18 2
word before 1: остают	-15 18 -11 18 10 -17 0 -3 -2 16 -19 -55 -26 31 -24 45
word before 1: от	24 8 -7 6 22 5 5 21 14 6 2 3 -5 14 8 -6
word before 1: отдала	-27 5 -39 -9 17 -20 1 3 -17 -20 0 4 -9 -19 -4 37
word before 1: отдали	16 -3 0 -27 -15 -42 4 -26 -6 -43 17 33 19 -39 18 3
word before 1: отдано	-16 42 -18 -19 22 -10 11 -9 -46 -25 15 43 -18 -5 -18 8
word before 1: отданы	23 22 -38 22 -6 23 -22 17 -3 -23 32 17 -26 21 -23 12
word before 1: отправ	24 -7 14 19 18 5 1 -17 -5 -14 12 40 10 32 -15 -2
word before 1: отпуст	-10 -1 -9 11 6 0 -3 51 -7 -6 -25 -29 -4 29 39 -1
word before 1: отпуще	-24 11 -2 -25 -12 12 0 18 -14 -14 -7 -33 6 17 6 -13
word before 1: отраже	28 -11 -8 1 5 28 16 16 6 10 -8 -22 -14 21 -15 -10
word before 1: отрима	-33 -27 22 -5 -19 11 3 -45 32 45 -42 34 27 -2 3 15
word before 1: офіцер	2 -5 -32 10 4 6 -9 2 -15 10 17 16 -9 1 -3 6
word before 1: первые	3 6 -8 4 -4 -17 -11 -1 -12 -24 21 21 -5 -1 -24 11
word before 1: перебу	-4 22 -6 9 -31 1 7 -7 27 8 7 -19 -9 24 -11 20
word before 1: переві	29 -2 10 8 18 8 2 2 20 14 -3 -20 2 23 10 2
word before 1: перего	-6 -13 18 -6 -20 7 3 -16 19 -14 -20 -2 20 -8 21 24
word before 1: переда	-5 6 4 -18 -39 12 8 8 -14 -36 19 24 -8 -3 -5 25
word before 1: перехв	12 -11 7 11 6 -2 -5 0 4 11 5 -4 -7 24 -3 4
word before 1: перешл	8 -9 36 15 -15 2 17 -23 22 4 -3 12 39 18 6 6
word before 1: перші	-4 -9 -19 -9 -16 3 -27 -8 -35 -15 37 16 -2 -10 26 12
word before 1: плен	28 -5 5 21 25 15 15 20 21 23 -8 -3 -11 26 -2 -14
word before 1: плена	-26 0 12 -50 -27 24 -2 -28 18 20 -21 5 14 -39 19 24
word before 1: пленны	1 17 8 2 8 -18 -33 34 9 10 -4 2 3 14 20 7
word before 1: плену	5 18 27 23 5 -10 33 22 0 -22 37 -9 2 -28 33 -20
word before 1: плюс	-23 -26 22 -38 -26 -15 21 -11 16 27 -35 13 29 -22 6 42
word before 1: по	0 -6 -6 23 9 -5 -23 -23 27 13 -16 21 -23 -21 -49 27
word before 1: поверн	-1 4 -4 -12 32 -20 6 -13 0 -8 -7 59 -15 -3 -29 -13
word before 1: поверт	16 9 4 12 -2 7 -34 -41 -16 -12 39 28 2 -26 3 41
word before 1: повреж	27 -5 4 20 24 18 4 10 33 0 0 11 -19 26 0 -11
word before 1: погибл	26 3 3 20 31 17 5 23 24 5 -4 -7 -14 9 -11 -25
word before 1: полон	21 12 12 20 23 14 3 32 9 0 11 -19 -23 26 -9 -36
word before 1: полону	-8 32 -28 -34 10 -19 7 -34 -55 -11 -1 38 -42 -24 -17 20
word before 1: полоні	5 24 46 5 1 -2 12 26 9 -27 16 -9 -25 -35 -6 -18
word before 1: получа	35 8 -14 4 34 -3 -17 9 -4 13 21 -1 -14 -4 -25 -7
word before 1: получе	-43 20 -8 -23 -27 27 -6 -25 39 13 -41 -22 0 -6 13 16
word before 1: получи	-26 9 -1 -10 9 18 23 -6 3 -9 8 19 25 -20 1 20
word before 1: поменя	7 1 -12 -1 8 -5 -11 6 -1 5 17 14 -11 -5 -14 9
word before 1: пораже	23 5 15 16 1 5 1 3 14 -4 2 -7 9 13 -5 7
word before 1: поране	25 -10 2 16 12 -6 4 0 13 4 -11 -9 8 2 -7 -5
word before 1: посети	40 -27 -8 36 35 21 -16 34 26 17 -2 2 -9 25 13 -13
word before 1: после	29 -20 8 32 26 18 -2 26 20 6 1 -16 -17 16 18 -16
word before 1: послед	8 -16 21 13 6 7 2 -1 12 -1 -18 -12 4 2 11 -4
word before 1: постра	47 -8 12 39 40 -2 12 5 41 34 -22 -21 -17 30 0 -27
word before 1: поступ	8 -30 33 -12 -12 -2 -30 -17 44 -31 -20 62 32 -9 44 34
word before 1: потеря	27 -15 10 30 33 26 7 30 20 14 4 -2 -3 37 -16 -21
word before 1: потрап	4 -27 13 33 34 11 -14 25 16 10 1 19 -5 39 -1 -20
word before 1: поїхал	-36 -12 36 -21 -32 -4 7 -36 30 3 -37 38 41 -22 20 26
word before 1: працює	23 9 22 17 32 13 3 25 39 26 -7 -13 -5 17 14 -11
word before 1: предст	17 -7 6 28 19 3 15 25 18 25 -30 -15 3 23 -5 -23
word before 1: прибул	10 -2 -6 -1 19 6 -19 12 -15 -19 25 16 -33 -20 -12 15
word before 1: прибыл	4 -54 -22 61 -18 -23 -23 0 4 27 -33 -1 -8 -5 -29 12
word before 1: привез	-7 11 3 -23 -15 19 -6 -18 12 -3 -23 10 4 -23 32 42
word before 1: пригов	17 -6 -1 19 15 22 -17 17 14 5 -7 -5 3 24 3 -20
word before 1: приеха	-9 -18 31 -6 4 -7 -10 -27 32 0 5 10 23 -28 20 7
word before 1: прийма	19 -22 -15 20 29 9 -7 31 2 3 12 14 -27 19 -5 4
word before 1: прийня	-22 4 28 21 -21 -23 13 -28 2 -22 -14 42 -10 20 -19 -2
word before 1: прийшл	25 -3 39 55 62 5 19 17 39 55 -29 0 -24 60 26 -52
word before 1: прилет	5 8 -3 -8 7 -11 -14 -15 2 -21 6 11 -14 5 5 3
word before 1: принял	-16 9 -9 -11 -2 26 -17 -6 4 0 10 -5 9 -10 23 19
word before 1: принят	-12 -9 13 33 1 -13 26 6 19 -14 -25 6 13 -9 25 -1
word before 1: приїха	-5 6 -28 -22 22 -10 -5 11 -11 -10 22 18 -18 -32 -16 17
word before 1: про	34 -16 86 23 -20 10 -28 7 24 3 -2 -14 15 3 4 2
word before 1: провед	5 -36 -27 5 -25 -9 26 24 -16 46 -19 -24 29 -13 19 -13
word before 1: провел	26 -18 -1 29 0 -4 23 33 -6 18 -8 -9 5 2 -3 -12
word before 1: провів	30 -13 21 25 29 11 24 18 27 5 -19 -11 -8 39 23 -9
word before 1: пройшл	-26 13 -23 -14 20 -8 24 -17 -14 -22 -15 40 -24 -18 -13 26
word before 1: просят	11 -2 4 0 4 13 1 -5 22 9 3 3 -8 10 3 -14
word before 1: проти	32 -1 18 13 6 8 1 24 15 13 -5 -1 3 7 -10 1
word before 1: против	-48 26 4 -9 -31 24 -21 -27 33 39 -23 -31 -13 -18 7 28
word before 1: протяг	20 -8 12 18 21 1 10 1 9 16 -14 8 9 10 -9 -11
word before 1: прошли	-9 -9 -5 -21 -14 17 22 6 -11 -1 24 15 3 -27 10 35
word before 1: підтве	9 33 34 21 -27 15 -10 27 -29 -10 26 -17 7 -28 8 -2
word before 1: після	1 -5 -1 -6 10 20 1 24 0 12 9 1 -20 4 7 -11
word before 1: работа	22 -3 5 17 20 -3 -3 8 21 -12 21 0 2 12 15 -17
word before 1: ранены	13 3 8 15 14 8 2 8 3 14 -5 -4 6 6 -4 -7
word before 1: репатр	10 -4 -10 -15 14 3 29 26 -4 10 -10 11 -8 -15 6 -8
word before 1: решта	-24 -3 -11 -24 -12 -17 -24 -13 -29 -18 39 36 -13 -17 -5 27
word before 1: ровно	-13 38 -16 -27 -3 5 22 -9 1 13 -2 -5 -20 -7 -10 7
word before 1: родини	15 -2 19 11 21 1 8 29 25 11 -11 -11 -9 21 22 -18
word before 1: розстр	25 -9 -4 33 36 3 4 29 31 17 -14 -9 -15 26 2 -17
word before 1: россии	18 3 35 13 8 12 20 27 20 -25 -5 -11 4 -3 14 -16
word before 1: росії	-14 -6 27 -11 -14 26 11 -1 21 -2 -2 -21 6 -13 22 8
word before 1: рівно	-31 44 -41 -17 35 -15 31 -10 -22 -4 -14 34 -23 2 -15 1
word before 1: с	6 17 -18 38 18 9 38 -18 35 -21 -30 -23 -27 32 -10 -35
word before 1: саме	-26 7 -30 33 -19 -3 1 -12 27 12 -10 -25 -25 0 -9 28
word before 1: сбили	-34 0 38 -12 -19 -1 -24 -21 5 -18 -16 34 32 -8 11 14
word before 1: сбито	7 6 10 6 8 -2 -6 6 19 -6 18 13 -14 7 -3 -11
word before 1: сбиты	21 -7 -14 28 27 5 18 17 24 20 1 -1 -11 16 -15 -11
word before 1: свобод	-2 0 6 -19 -15 -1 12 -12 13 13 -13 10 17 -11 14 15
word before 1: сдалис	2 -1 1 13 17 13 7 0 4 0 -3 -2 -1 21 12 -26
word before 1: сегодн	15 6 -1 -9 2 -20 -2 -7 16 5 21 34 -8 7 9 8
word before 1: сейчас	0 -4 -1 16 10 -2 25 -3 7 -3 -17 2 -6 14 13 9
word before 1: серед	-18 28 -44 3 37 -31 11 -23 -4 20 1 26 -30 -1 -1 -5
word before 1: со	-29 -29 2 18 -28 -12 -2 -15 -4 19 -35 2 16 -5 -14 29
word before 1: содерж	0 -8 18 9 3 35 -3 20 -7 0 1 2 -10 10 -1 -24
word before 1: состав	35 -13 -6 7 14 8 10 7 10 7 -9 10 -4 3 1 -21
word before 1: состоя	-6 -16 -8 -1 -3 -2 18 27 -21 16 -7 -18 35 -14 5 -10
word before 1: среди	21 -18 29 29 10 26 8 -17 37 -1 -19 17 -10 14 5 -25
word before 1: старше	20 0 -3 18 29 32 15 21 21 21 -12 -16 -12 33 -12 -18
word before 1: сторон	8 4 3 10 2 -20 3 14 9 10 -30 -22 -6 18 5 -9
word before 1: сьогод	-37 19 18 -23 -8 -11 -4 -34 -10 -19 24 37 -18 -30 -9 26
word before 1: та	-3 -24 19 -1 -8 9 -9 -13 8 5 20 34 -17 13 -36 2
word before 1: также	18 -30 18 -9 30 -23 -8 -7 7 -30 13 13 -3 -12 18 8
word before 1: також	-2 -6 21 -26 -9 -25 -26 0 2 -15 12 19 14 4 -25 19
word before 1: там	1 -34 -42 10 -27 0 -30 44 5 21 -21 -27 -13 1 -14 -38
word before 1: тела	0 -19 22 -3 21 9 -10 6 18 25 8 9 15 -3 9 18
word before 1: тоже	24 28 -32 19 9 11 -15 25 -32 -14 35 22 -26 20 0 14
word before 1: тривал	25 -5 15 18 15 5 2 21 32 20 -20 -12 -5 18 10 -16
word before 1: триват	22 6 -19 19 2 13 -7 -6 4 0 -5 3 10 15 -2 -15
word before 1: тримал	31 -4 24 21 27 21 11 19 21 18 -23 -9 -14 11 3 -19
word before 1: тіла	-14 26 -15 -12 10 -9 24 -8 -23 -3 18 37 -18 -11 -38 8
word before 1: тіло	-33 25 -32 -13 -31 7 -20 -23 -26 -20 31 47 -15 -23 -17 31
word before 1: у	47 -11 4 41 40 35 14 31 39 33 1 0 -24 61 9 -30
word before 1: удержи	-24 31 46 -28 -19 -3 -14 23 -44 33 -32 -23 -8 42 -33 33
word before 1: удома	-31 18 -24 -27 -16 -4 -21 -36 -53 -29 46 59 -20 -25 -11 39
word before 1: уехали	-7 18 -1 -14 13 2 5 -24 -10 -26 7 40 -15 -2 -37 6
word before 1: уже	-24 10 -10 11 -22 31 32 3 28 52 -45 -7 -10 -10 -15 -14
word before 1: украин	12 33 -36 -10 18 -32 8 1 -9 -4 10 25 -23 15 -22 -17
word before 1: україн	17 26 -38 10 9 -14 28 -2 -47 -3 19 -6 -30 32 -7 -5
word before 1: уничто	26 -2 2 33 18 9 -9 25 26 12 -10 -7 -15 29 -4 -28
word before 1: уразил	26 -11 2 26 20 -1 12 14 29 7 -7 1 -12 20 2 -16
word before 1: усі	4 -11 -4 13 -16 17 -4 -30 -16 4 28 18 -12 2 2 8
word before 1: утриму	16 14 53 13 -9 11 -3 34 -11 2 48 -7 3 12 0 -29
word before 1: участв	26 -19 10 39 20 6 -5 12 34 6 19 5 6 23 0 -35
word before 1: участи	24 17 2 19 22 27 -11 3 44 31 -14 -10 -31 5 -8 -33
word before 1: ушли	-10 23 -30 -4 -12 12 -7 -14 -12 -7 40 33 -28 -9 -1 12
word before 1: формат	-1 2 3 -11 20 -30 13 -21 6 10 -6 23 1 -25 3 21
word before 1: формул	26 -10 9 25 -13 7 -37 -29 -6 -3 -2 36 4 37 -1 27
word before 1: хлопці	22 -9 1 4 22 3 0 5 15 11 -9 14 8 21 -2 -12
word before 1: це	-11 9 -39 -3 1 -29 31 -9 -19 -19 20 21 -1 0 9 10
word before 1: цивіль	-5 4 -5 -1 -4 15 -12 -6 -5 28 21 27 1 4 -12 24
word before 1: ці	-10 7 -16 -13 -5 24 -20 -6 -1 -15 12 13 -14 -7 0 16
word before 1: час	12 8 -7 -4 16 -5 1 -3 11 -2 -25 23 -8 -4 -5 -13
word before 1: чекали	9 -11 -4 35 12 8 11 -4 15 2 10 -8 -20 20 3 -3
word before 1: через	27 2 3 5 19 11 1 1 16 3 -5 6 -11 16 -5 -10
word before 1: числе	24 -27 -3 -22 4 8 -5 9 -6 -12 20 23 17 8 3 9
word before 1: числі	19 -3 19 18 31 8 13 22 39 22 -8 -8 2 17 1 -20
word before 1: что	18 -25 -5 14 12 -3 34 14 29 45 -48 -50 -1 3 -17 -13
word before 1: ще	18 11 -24 21 19 -1 -23 43 -21 -14 7 -14 -64 2 -18 55
word before 1: що	37 -10 -13 -13 26 27 -4 35 14 -10 6 -8 -20 4 -6 -15
word before 1: щодо	52 -38 -16 43 29 34 13 43 47 -4 -5 -8 11 34 2 -21
word before 1: эвакуи	11 -17 6 7 19 5 0 3 9 -16 6 17 -7 17 -10 -16
word before 1: як	26 -35 -12 24 27 1 -22 27 33 -17 10 38 -13 18 -10 -22
word before 1: яких	-2 -4 27 4 -6 14 -15 2 -13 -1 -6 3 -22 -1 -10 27
word before 1: є	-15 -15 -34 12 4 18 -11 4 -17 15 -22 4 30 -15 12 -7
word before 1: і	5 26 -3 18 0 -2 25 -7 -9 -15 -7 25 -4 -4 2 -6
word before 1: іденти	23 -7 52 12 -12 16 -18 33 22 -37 16 -39 3 -11 -6 -25
word before 1: із	-1 -38 -3 3 -16 -16 -17 -7 5 48 30 32 3 -2 -21 -19
word before 1: їдуть	30 1 -12 -18 28 -11 -71 24 -6 -40 31 2 -27 -2 -25 -5
word before 1: їх	-4 -7 54 -16 -12 -8 -11 20 -6 20 16 9 6 -12 -7 -23
word before 1: استعاد	-11 -6 15 -5 -5 -5 -12 -7 -4 -15 7 14 0 -11 11 29
word before 1: الي	20 9 -2 27 13 31 27 23 19 0 -19 0 -7 16 1 -11
word before 1: اليوم	-4 -5 -8 -11 18 3 2 3 -18 -9 8 -3 8 -5 -19 1
word before 1: ان	-2 20 -24 4 15 -21 -14 3 -16 -6 19 27 -11 -7 4 35
word before 1: اوكران	-5 4 -6 -5 -8 3 -24 -3 -7 -15 6 20 -18 13 2 19
word before 1: بينهم	2 -18 -25 25 -12 -10 11 -19 -11 23 -20 4 -30 31 -20 22
word before 1: تبادل	2 -7 -7 19 18 17 2 5 -5 -4 12 -4 -9 14 -9 -9
word before 1: جثامين	-16 36 -18 -9 -1 -10 -16 -23 -29 -20 34 21 -21 -10 -21 39
word before 1: سراح	-15 19 -13 -22 -5 2 -23 -6 -26 -16 41 -6 9 -15 -12 11
word before 1: شمل	9 -18 4 -6 28 7 4 25 24 6 -1 7 -16 15 -17 -2
word before 1: شملت	7 13 0 -4 7 -6 -12 -12 4 -5 6 -2 -4 16 -6 -9
word before 1: عن	10 16 -13 22 30 -15 2 -4 1 11 29 10 -15 26 -1 -4
word before 1: عوده	-2 3 5 -21 1 -12 -1 -8 -2 -16 5 42 11 -22 19 21
word before 1: مقابل	6 -6 27 -6 11 -3 5 5 11 2 -12 6 11 12 11 10
word before 1: و	-2 -3 23 17 6 -12 -7 13 37 -8 -16 4 10 17 11 -4
word before 1: واقع	-2 -9 18 -18 0 6 -11 -18 7 -32 -13 28 -16 -14 -27 27
word before 1: –	-5 17 -2 5 -1 -7 5 10 -8 1 -7 -2 0 -3 12 7
word before 1: •	-8 6 -3 18 17 2 18 -14 -1 -8 11 14 5 5 -14 -33
word before 1: ▪	6 21 -12 4 17 59 7 -15 7 17 3 -22 -6 -12 -25 -1
word before 1: ▫	-20 13 -18 -30 2 -21 12 -21 -31 -15 9 20 28 -21 -11 16
word before 1: ⚡	-34 -13 5 -34 -13 -1 2 -8 2 -8 -3 17 4 -22 20 27
word before 1: ✅	-4 9 -7 -50 -7 -9 16 -3 -22 -4 0 29 18 -22 6 40
word before 1: ✔	-31 35 -27 -17 18 -20 29 -29 -25 -29 -36 37 -11 -25 15 11
word before 1: ❗	-20 6 25 -19 -11 9 -28 -13 11 6 9 16 10 -30 17 35
word before 2: 	-8 -1 6 14 3 7 23 -3 20 -7 -11 11 18 -7 10 27
word before 2: "	12 -18 -11 17 1 3 -8 1 -1 -2 23 39 -1 32 41 -17
word before 2: (	15 -16 7 13 31 5 -16 10 8 6 -5 -7 -21 15 6 17
word before 2: )	8 -15 3 -33 12 5 -11 21 1 12 -8 2 13 -9 8 17
word before 2: ,	-5 7 19 4 -2 -10 8 -7 1 -12 -12 -2 -2 7 13 1
word before 2: :	-21 11 21 29 2 -44 10 -36 -10 21 -15 33 3 18 -36 19
word before 2: ;	19 18 -6 26 6 -5 -14 26 -10 20 -12 -8 1 35 -7 -7
word before 2: a	1 -1 11 -6 20 -12 3 23 2 24 -6 -15 -1 -21 -4 11
word before 2: additi	13 -16 30 -6 -9 -19 22 -12 31 24 -20 4 2 -7 41 -11
word before 2: afu	21 -7 -17 33 22 2 -14 -1 -7 -31 47 19 -7 24 -28 -6
word before 2: aircra	23 -10 -6 15 11 9 4 7 9 13 -2 5 -8 4 -1 -3
word before 2: airpla	7 6 12 -2 5 -1 3 4 2 -6 -8 -3 -7 11 -4 -5
word before 2: all	29 -18 6 7 31 24 -11 29 9 -2 5 -5 0 20 18 -23
word before 2: along	33 14 0 20 29 18 -8 17 -3 -6 16 18 -28 9 -12 6
word before 2: also	7 -27 40 -15 -15 -20 29 -12 21 16 -23 2 21 -19 -6 21
word before 2: among	30 -26 -28 18 26 33 7 12 13 15 14 0 -21 27 -9 -5
word before 2: amount	6 -20 -1 12 5 8 1 19 -1 9 -6 17 6 11 -15 -21
word before 2: and	-21 16 7 -12 -10 5 -24 -4 11 -14 5 -3 -5 -17 24 12
word before 2: announ	-9 -21 27 -27 -35 -21 -24 -21 5 -19 -3 18 9 -9 -8 6
word before 2: april	13 -22 12 -13 -6 -2 -3 -10 6 9 -1 -6 5 4 16 -4
word before 2: are	15 22 -5 -2 16 -13 -10 4 -6 -5 22 18 -11 8 -14 10
word before 2: august	22 -12 4 9 2 14 4 11 15 -5 -3 -4 2 -11 -1 -6
word before 2: back	-10 -28 9 -3 9 -14 -31 -5 14 -5 -5 9 -6 4 -7 15
word before 2: began	-13 2 3 -14 -2 -27 9 8 -31 16 3 -6 4 -2 11 32
word before 2: betwee	37 5 18 46 54 24 -12 29 42 4 15 9 -22 30 32 -34
word before 2: bodies	-10 1 -24 -6 -11 3 -14 3 -14 -7 30 28 3 -29 10 22
word before 2: bring	-3 2 -17 -1 18 17 15 3 -4 24 10 11 -16 -13 -17 -23
word before 2: brings	-9 -13 9 -15 -1 6 2 -3 -22 5 1 -1 3 -7 14 10
word before 2: brough	26 28 -18 -21 9 -23 -3 3 -21 -5 -6 20 -27 -17 -5 -12
word before 2: captiv	14 -8 10 -4 13 8 8 -17 20 8 -4 22 16 2 6 -5
word before 2: childr	18 -6 5 8 24 -6 -5 19 9 21 13 -5 -9 25 -10 -12
word before 2: civili	-11 -4 19 -4 11 -7 12 -6 -15 -22 14 8 -4 -32 -3 15
word before 2: code	42 -14 19 25 33 1 4 23 33 15 -14 -20 -25 47 -14 -34
word before 2: confir	-14 -14 -11 26 -14 -8 -30 -28 -17 18 -19 0 -43 -22 -34 18
word before 2: countr	40 -23 18 -5 7 19 4 -17 17 17 -6 -11 8 -3 4 9
word before 2: date	-20 3 -14 -3 -14 -9 20 4 -13 18 -2 3 6 -2 2 -4
word before 2: day	10 5 -14 16 19 26 -2 8 1 -36 18 4 -8 5 4 19
word before 2: days	-10 17 10 -14 -24 -25 -29 0 40 38 -35 -20 -21 0 1 13
word before 2: deal	12 -11 -4 23 27 14 -2 5 18 -3 20 -14 -6 14 -4 -12
word before 2: defend	20 -1 8 -2 25 10 9 -2 -5 8 -6 -17 -22 16 -14 0
word before 2: direct	21 -34 32 -6 48 6 1 42 41 13 -19 -25 3 8 26 -19
word before 2: drones	19 -4 15 11 22 5 -8 26 14 8 -9 -12 -10 2 -10 2
word before 2: each	-12 12 -9 -3 -8 -7 -15 -10 -7 -41 17 28 -2 -14 -12 50
word before 2: easter	2 17 -15 -3 1 -7 -2 -17 -18 -16 23 27 -17 -14 -2 14
word before 2: effort	4 -17 18 6 -3 9 -9 -14 9 -4 11 10 -4 -13 -11 31
word before 2: enemy	0 -7 25 6 -13 5 5 14 14 -19 -3 21 20 -5 18 8
word before 2: estima	-17 4 22 17 17 7 0 20 -13 -35 12 6 -6 -13 -1 -9
word before 2: exchan	-12 -22 1 35 20 -9 10 -11 -25 7 6 -3 17 12 -13 -14
word before 2: famili	-16 -18 -9 1 -34 -7 10 -7 -21 6 25 38 -16 -12 5 -16
word before 2: far	-5 -19 -4 -1 -17 18 1 12 -29 -15 11 -14 24 0 -14 28
word before 2: februa	-12 11 20 -8 7 3 10 -5 4 -8 -16 22 -1 2 20 -3
word before 2: federa	28 -3 -30 15 34 21 -19 23 -13 20 22 6 -52 33 -12 13
word before 2: fighte	16 -4 6 0 9 21 -9 10 11 18 -11 -8 -5 1 6 -22
word before 2: figure	-5 7 28 2 -3 -13 -25 -14 -2 -17 26 19 17 -10 14 -18
word before 2: for	8 22 0 7 9 2 -8 36 1 6 6 -8 10 10 17 -13
word before 2: forces	5 12 -5 14 17 6 0 8 21 -9 26 12 -12 2 -26 8
word before 2: free	-4 13 -15 6 21 10 2 -2 -10 9 13 10 1 -7 -1 0
word before 2: freed	-3 -29 11 19 21 -1 25 16 3 30 -31 -36 20 37 -14 -38
word before 2: friday	-21 13 -19 20 -4 2 34 -2 22 30 -25 -16 -41 -29 -2 -19
word before 2: from	6 15 7 18 41 4 12 19 15 24 -26 7 -5 12 8 -18
word before 2: got	4 10 11 9 15 5 -32 12 18 -7 -7 -7 -8 -26 -35 15
word before 2: group	-19 -8 11 -16 -20 -21 -26 -36 -13 -18 2 15 12 -20 21 3
word before 2: guards	26 -5 23 -2 21 8 21 33 26 9 -20 -23 -13 29 1 -20
word before 2: had	23 8 25 15 31 -1 -2 19 27 8 0 7 -5 -3 3 9
word before 2: hamas	7 -1 16 24 18 21 18 10 7 7 -19 -11 -10 11 0 -11
word before 2: hand	15 -31 10 27 7 15 -25 12 14 5 2 -21 27 19 14 -11
word before 2: handed	-3 -1 -11 -10 25 -12 37 6 0 -22 -12 13 -3 -26 4 -17
word before 2: hands	-33 27 7 -30 -22 -9 -20 -32 -25 20 -4 5 4 22 4 27
word before 2: has	6 17 -38 6 9 36 16 -8 -2 6 -9 11 -24 -6 25 -10
word before 2: have	-28 12 -18 -12 -11 -2 41 18 -19 15 -17 13 -8 -18 -9 -14
word before 2: he	22 -8 -4 11 16 8 9 -4 20 -5 12 1 -12 12 12 -3
word before 2: helico	11 -18 9 8 12 8 -10 9 -5 -3 8 -2 -7 15 -10 -10
word before 2: home	3 -31 -1 -3 14 32 -25 8 12 -17 13 -9 -5 -15 -10 9
word before 2: i	-16 1 -24 -4 -17 7 -17 17 -19 4 12 20 -17 -16 -12 11
word before 2: in	-2 13 2 -8 21 4 2 -19 -4 -34 -2 7 -10 7 -41 -19
word before 2: invasi	-15 33 -7 -12 42 -24 7 -23 -3 -32 -15 35 -19 -11 7 -15
word before 2: is	20 12 19 11 -2 -13 -14 32 5 -5 21 -28 -2 -13 -5 -3
word before 2: israel	6 2 7 9 20 11 -5 -3 12 3 -1 -3 16 11 4 0
word before 2: it	-16 -12 18 -13 7 7 -14 8 -1 0 15 5 41 -13 10 -11
word before 2: kiev	0 33 -38 -8 8 26 -21 -12 -36 -27 40 23 -27 -19 -30 24
word before 2: killed	10 -2 -10 14 8 -5 -3 10 -8 -3 2 -5 -3 2 1 9
word before 2: kyiv	10 -30 -53 -7 -6 2 -17 -12 -10 -17 -17 -17 -7 -9 5 6
word before 2: list	31 -15 15 20 37 16 14 4 29 7 -14 -9 -11 31 9 -11
word before 2: lists	26 0 -1 5 2 -5 14 -6 9 13 3 -2 10 24 5 -23
word before 2: march	-18 21 2 6 -10 28 1 -18 29 24 -1 -25 -15 -4 4 -4
word before 2: mariup	16 0 18 17 7 15 -2 15 18 9 -6 -13 0 7 -2 -18
word before 2: may	7 -10 38 -3 -7 8 11 12 17 9 -18 2 -2 15 14 13
word before 2: mediat	-12 -9 -30 -20 12 -8 28 9 -38 18 -6 -14 28 -22 -24 -4
word before 2: member	3 41 -35 -20 38 -10 22 -7 -20 0 -21 27 -16 -10 2 -17
word before 2: men	-4 -9 20 -5 18 3 34 5 66 20 -18 -6 20 4 -2 -13
word before 2: milita	-17 1 8 -5 4 -24 -23 -1 -18 -13 8 22 6 -13 24 30
word before 2: minist	-29 2 36 -19 -42 3 -10 -6 43 20 -23 -23 36 -8 5 24
word before 2: missil	6 -16 -6 4 19 7 11 21 13 -2 2 -7 7 2 6 -4
word before 2: moscow	-23 3 -9 -22 -1 24 -14 -14 27 18 -32 -38 13 0 10 -11
word before 2: moskal	-1 15 -13 6 -13 14 3 21 12 2 -21 -10 -26 11 -13 8
word before 2: negoti	-1 -41 50 -13 -17 -12 -11 7 36 19 -19 -17 19 -21 28 12
word before 2: now	-11 -6 -21 33 5 12 32 -7 2 21 -20 9 -12 27 3 -22
word before 2: number	-2 -16 25 -23 2 -3 -18 11 20 8 -23 38 -8 9 -16 -11
word before 2: of	-7 27 -3 -9 19 5 8 24 12 -13 -7 2 -3 40 -19 -4
word before 2: office	-9 15 3 5 9 4 -7 2 -9 7 16 31 -7 -5 -7 -5
word before 2: oldest	22 12 11 4 23 -6 16 7 15 12 -3 -5 -8 29 10 -10
word before 2: on	30 -35 32 -1 7 -6 -28 3 42 35 -23 -25 12 3 19 -14
word before 2: one	-37 -21 -8 -28 -46 -1 -30 -32 -19 -35 33 20 14 -37 -17 33
word before 2: operat	-6 -14 39 -16 -17 -8 -27 -13 -1 -17 1 1 30 -21 14 11
word before 2: over	13 -12 -12 -13 3 -2 -3 32 6 -24 17 -29 27 9 24 -12
word before 2: people	-13 -24 -37 35 -34 5 -30 -10 3 -11 -30 -12 -51 -16 -28 -17
word before 2: person	7 6 -11 -3 6 1 -13 -7 -33 -14 20 29 -8 -17 -21 22
word before 2: place	15 -1 -8 5 14 -2 0 -23 1 -3 24 9 -7 16 -7 21
word before 2: prison	-1 21 24 5 -6 6 9 -7 39 11 -12 21 6 -2 -4 23
word before 2: proces	-9 -20 25 -24 -14 -23 10 -22 28 12 -18 -5 24 -19 35 21
word before 2: region	40 4 -21 23 42 19 3 34 27 15 20 -3 -18 24 -3 -10
word before 2: releas	-5 -23 -7 -29 0 -15 -9 5 -4 -2 30 -2 27 -30 -27 17
word before 2: remain	17 -5 16 13 26 19 18 -19 -3 -28 12 -4 -17 4 -12 -6
word before 2: report	18 15 13 -6 31 -8 4 -3 -13 5 -9 15 -18 24 4 -2
word before 2: return	-22 17 17 -9 5 -1 18 -73 -1 8 -24 33 11 -7 3 22
word before 2: reunif	-13 14 -30 -13 -24 -5 -31 -10 -27 4 29 1 4 -10 -10 20
word before 2: risen	23 -21 -7 4 -14 -8 23 16 -6 14 4 -11 6 0 7 -2
word before 2: russia	5 22 19 -8 -5 6 -23 25 6 5 -8 -41 -14 -22 0 15
word before 2: said	13 11 22 18 6 -10 15 -16 20 -11 -36 -11 19 28 4 -22
word before 2: saturd	24 -8 41 27 5 20 2 14 46 22 -38 3 -5 -21 13 -12
word before 2: says	-4 -15 21 20 29 -20 -23 24 36 2 -10 1 15 23 6 -23
word before 2: senten	25 4 15 5 19 -9 4 1 16 6 5 -12 1 20 11 1
word before 2: sergea	24 -3 15 -2 25 5 19 17 41 9 -21 -22 1 42 14 -18
word before 2: servic	18 -9 6 8 -14 -5 -8 2 27 18 -18 19 -13 18 7 -2
word before 2: shot	8 -10 10 13 13 -1 15 1 14 -1 -14 -5 1 14 3 -10
word before 2: side	-9 -18 22 12 -2 6 -6 -11 4 10 0 -12 16 8 -18 -13
word before 2: sides	-5 -10 -11 -18 0 -1 -11 7 -15 -13 8 9 14 -12 -8 20
word before 2: since	23 -12 35 -7 -18 15 -9 4 36 17 -35 -8 -1 26 33 -21
word before 2: soldie	-6 -16 -18 21 13 18 -21 2 -2 -11 17 12 -6 -10 -3 30
word before 2: spoke	-20 -5 20 -21 -25 -3 -19 16 9 13 -11 -37 19 2 -3 -4
word before 2: stands	-16 -16 -16 5 -45 -15 31 12 -5 10 -38 -28 8 -9 9 -18
word before 2: sunday	-16 7 19 -22 -16 13 -21 -1 -12 36 -14 -3 21 11 -1 17
word before 2: swap	-12 -4 -5 -5 4 13 -24 1 -19 3 32 23 8 -3 -13 3
word before 2: talks	-38 2 12 -27 -17 -15 -14 -5 -9 -10 5 26 12 -14 20 32
word before 2: tanks	-1 7 -5 2 16 12 -2 -4 0 13 -6 3 5 -5 3 -3
word before 2: thanke	16 1 6 21 25 18 9 6 17 12 -8 -7 -26 30 20 -2
word before 2: that	-21 13 -49 9 62 3 31 5 8 -4 0 49 -55 7 20 -13
word before 2: the	-22 17 -29 -10 -7 19 36 -9 -11 11 -9 8 -4 -16 13 4
word before 2: them	3 -11 -27 9 -14 21 -11 0 -11 -30 32 22 3 -3 -7 34
word before 2: there	-19 26 -7 53 -3 20 -4 -10 -5 44 -18 -3 -32 11 -18 -3
word before 2: they	9 16 18 21 27 -8 17 12 -1 1 26 22 -19 -9 5 -4
word before 2: this	9 15 14 -19 14 -19 10 10 -17 -2 -16 3 1 -13 30 -4
word before 2: thursd	19 -19 14 0 6 18 18 6 23 -5 -16 12 20 10 25 -5
word before 2: time	4 9 5 13 7 11 -1 -3 10 -6 -15 5 -9 17 9 1
word before 2: to	26 -5 25 33 16 -6 -19 -12 13 0 13 -1 2 8 26 -29
word before 2: today	1 20 -28 -24 24 6 -20 1 17 -20 17 -3 7 1 15 -7
word before 2: tonigh	-5 -3 -8 2 -5 -13 13 -1 -7 18 -9 -7 13 3 1 1
word before 2: took	-7 1 4 -18 -4 5 -21 -18 4 -4 6 21 14 -12 14 32
word before 2: total	-22 21 -12 -2 17 -12 12 16 -27 15 -19 5 39 -2 0 -48
word before 2: troops	14 -18 9 -3 0 0 1 -2 9 10 -14 -4 14 15 15 -14
word before 2: tuesda	-13 -5 2 -6 0 1 -1 -12 4 1 7 7 6 -3 0 7
word before 2: uae	25 6 1 10 16 -2 -8 -12 -1 -16 27 21 -25 7 1 10
word before 2: ukrain	-9 19 -20 21 -16 6 4 4 11 5 -1 -9 16 46 12 4
word before 2: under	10 -1 -28 6 3 -3 28 -12 -29 9 -12 1 -17 -1 0 15
word before 2: up	-13 8 12 -11 -14 -5 16 1 -8 -12 -3 12 13 22 -2 18
word before 2: us	31 -9 1 35 19 16 -15 -1 16 1 11 13 -20 17 7 -21
word before 2: vehicl	8 -19 14 16 15 18 -19 7 12 8 5 -8 -12 2 4 5
word before 2: war	-22 -36 -7 5 -23 23 -29 27 13 -12 9 -25 33 14 8 25
word before 2: warrio	1 42 -26 -33 22 1 0 -9 -27 -14 24 29 -13 -27 -12 15
word before 2: was	-10 16 56 -13 -10 -19 -36 -5 -22 36 -32 -23 3 47 15 -26
word before 2: we	18 -19 -11 -7 -5 -3 -35 -4 -23 26 17 12 -22 49 -12 48
word before 2: wednes	-14 4 0 -32 -21 -13 -2 -27 26 -8 -14 19 -10 5 12 21
word before 2: week	2 4 0 -7 2 -8 -8 -15 -7 -14 22 6 -1 13 -14 1
word before 2: welcom	27 5 -20 -16 30 -8 29 -1 12 17 -5 -5 -34 -20 -19 -16
word before 2: which	-2 -4 -9 1 3 15 -14 9 -2 0 11 9 -7 18 10 13
word before 2: who	24 5 -4 3 8 -8 15 11 22 6 0 -15 7 12 -11 0
word before 2: will	23 -16 19 7 6 14 0 -5 14 -5 -15 -12 -12 11 3 5
word before 2: with	-9 1 -29 10 38 17 2 8 4 -8 17 -17 -10 8 -14 5
word before 2: women	25 3 4 28 35 5 -3 12 6 3 3 7 -10 7 -8 -2
word before 2: wounde	-6 8 -9 -4 6 10 1 -9 6 -7 8 -1 1 12 -12 5
word before 2: year	4 -11 -5 -13 1 -11 2 3 -2 -13 21 3 8 -5 12 20
word before 2: younge	34 -6 6 -4 21 5 -5 21 18 16 -8 -15 -3 34 10 -5
word before 2: zelens	1 1 -9 12 4 3 -1 3 2 -30 8 31 -21 18 -26 14
word before 2: а	1 -37 17 22 -7 17 14 6 14 23 -23 5 4 -12 30 23
word before 2: август	40 -32 -1 22 26 -16 3 17 23 16 -20 -13 -22 9 7 -20
word before 2: авиабо	21 8 -10 12 5 9 7 -3 19 16 5 -2 -2 18 -2 -11
word before 2: автобу	-1 -24 -13 -15 -15 13 0 21 -5 -16 25 30 7 -2 11 25
word before 2: аппара	9 -14 -7 4 3 -4 3 20 0 -13 -4 14 -1 17 10 1
word before 2: батькі	-31 33 -17 -16 -5 8 -25 -29 -25 -9 42 38 -9 -4 -8 52
word before 2: бахмут	31 -18 26 23 39 35 11 25 27 32 -11 -9 -5 35 -4 -34
word before 2: безвіс	-3 -5 -10 30 -13 -17 8 2 5 -12 -6 -5 2 29 23 28
word before 2: белору	-10 -19 39 -19 -6 -22 -5 -12 32 -1 -52 32 46 -18 56 -2
word before 2: беспил	27 -1 -6 -1 23 2 8 10 21 4 1 5 -1 24 -9 -1
word before 2: бойцов	41 -24 12 38 21 1 -4 25 16 4 4 -1 -8 32 16 -11
word before 2: борту	29 -28 31 30 49 26 8 38 37 17 -20 -32 -6 39 18 -46
word before 2: бпла	21 -16 9 14 19 5 5 9 15 -9 9 12 5 7 4 -5
word before 2: бригад	29 -12 -4 7 17 11 9 16 11 4 -1 -11 1 11 2 -17
word before 2: бронем	0 -7 -6 7 1 -1 2 -4 11 -8 -11 10 11 4 10 -11
word before 2: було	20 -5 16 21 28 -12 14 2 18 10 -5 4 -17 -5 10 -25
word before 2: было	27 -23 12 10 28 11 -6 7 6 -2 -5 4 -3 14 2 -2
word before 2: бійців	6 8 -3 4 8 2 -20 5 1 5 13 6 -10 -15 -9 14
word before 2: білору	7 18 -12 -11 -4 -3 -9 -26 3 -10 36 23 -9 -16 -10 22
word before 2: в	41 -5 0 35 1 -13 26 13 -8 -4 10 -4 -2 4 13 7
word before 2: вдалос	18 10 -27 -36 20 -10 20 3 -15 -22 14 9 9 -45 16 33
word before 2: вдома	7 5 -33 -10 10 19 -15 -35 -16 -6 23 33 -33 -4 -8 15
word before 2: вернул	4 9 -12 -19 -3 11 15 -17 25 28 1 16 -1 0 16 4
word before 2: вернут	7 20 -31 -12 -5 10 -16 -1 38 29 -13 -12 4 -13 4 14
word before 2: вертол	16 -20 -7 23 23 9 -7 20 10 -1 7 -7 -10 20 -11 -13
word before 2: вже	-19 -21 -2 10 4 7 17 12 -32 -38 -3 39 -12 -6 -15 9
word before 2: взамен	-1 19 -5 -11 -29 4 -6 -37 -15 -21 34 8 11 3 -27 57
word before 2: взяли	6 -27 29 22 2 -8 -7 -22 33 21 -23 8 31 32 24 0
word before 2: визвол	-6 17 7 -11 15 10 10 9 -6 7 -20 1 -33 50 -18 -5
word before 2: виплат	8 -12 13 -2 10 2 -4 4 6 -3 -14 2 -5 7 9 -12
word before 2: вместе	-2 -14 -17 18 -22 -14 4 -2 -5 36 -28 -12 -12 -18 -11 26
word before 2: вмс	-25 -15 -22 -7 -29 1 12 8 -30 -19 28 29 16 -26 -21 -16
word before 2: вночі	33 -16 1 24 29 20 4 34 22 19 2 -24 -15 21 -12 -5
word before 2: военно	5 0 3 2 -35 -19 1 13 5 16 -6 28 -13 -15 0 16
word before 2: военны	-3 4 -47 3 36 -4 -30 -7 -10 -14 24 32 -27 -36 9 12
word before 2: возвра	16 -11 14 -3 13 26 -9 -12 12 -11 18 8 -3 -32 6 17
word before 2: возрас	10 -5 -1 12 7 -3 6 -4 15 9 13 13 -6 14 10 7
word before 2: воли	2 -22 -6 15 31 -2 23 4 10 20 -16 9 -26 9 -15 22
word before 2: волю	25 10 8 -4 20 -10 30 17 19 1 7 11 -10 15 -23 -4
word before 2: волі	-20 31 -29 -29 -7 -3 12 -34 -33 -31 6 36 -4 -25 -9 15
word before 2: вони	20 -2 5 10 27 7 19 -20 15 2 4 -26 -7 18 -8 -14
word before 2: ворог	8 -14 22 27 -2 -4 0 21 10 17 -12 -7 10 21 9 -1
word before 2: воїни	19 -8 7 18 22 11 23 10 29 -9 -16 -5 -14 3 7 -28
word before 2: воїнів	32 17 -27 -17 43 7 4 -12 4 6 21 19 -4 -11 -28 6
word before 2: впервы	7 -3 -13 -13 3 -28 7 -33 1 -27 -3 9 -30 0 -16 -9
word before 2: вперше	5 -1 2 10 -1 8 7 -5 7 2 -1 7 -5 14 -8 5
word before 2: время	-15 27 -13 17 -12 21 -16 -23 26 32 8 -20 -33 2 0 27
word before 2: все	14 -6 -28 -29 -5 0 38 -5 -29 20 -20 17 2 -26 1 8
word before 2: всего	-2 13 5 -25 -7 -2 21 -16 -5 -14 -5 23 -5 -6 -7 -28
word before 2: встано	34 -51 -22 23 28 36 -7 35 42 -8 17 8 33 35 11 -9
word before 2: всу	17 42 -47 1 14 26 -32 21 -46 -23 29 34 -37 8 -38 27
word before 2: вторгн	-19 25 -10 -27 -15 25 10 -15 9 17 -25 11 0 -18 -4 -9
word before 2: вчера	55 4 10 15 14 8 8 47 16 30 13 -14 -24 12 -3 -23
word before 2: вчора	31 -10 24 7 23 21 -2 16 21 27 -17 -9 -6 7 11 -23
word before 2: выплат	-1 -7 11 14 12 8 10 2 3 7 2 1 10 7 4 -5
word before 2: відбув	64 -15 19 56 51 5 0 44 37 -2 11 -20 -29 51 22 -28
word before 2: віддал	-8 -7 18 -21 -20 -20 8 0 15 12 -21 -14 27 -7 21 15
word before 2: відмов	24 -21 26 17 18 -4 19 21 19 23 -21 -17 -11 14 9 -22
word before 2: відомо	37 -2 18 14 33 9 -9 19 19 19 -18 2 -2 26 6 -25
word before 2: відпов	15 -22 40 8 14 8 10 -3 53 23 -19 -1 17 8 10 1
word before 2: війни	-17 19 -15 -11 5 -6 30 -11 -16 6 -22 20 13 -19 8 11
word before 2: військ	-5 10 23 -20 27 -20 28 -11 -27 23 17 11 5 -5 0 7
word before 2: віком	23 11 7 0 27 -2 25 7 20 15 -20 -19 -6 12 3 -8
word before 2: він	40 -15 -3 10 28 3 -9 23 16 11 16 21 11 33 -1 -5
word before 2: гварді	5 -9 29 3 9 7 15 37 20 13 -7 -12 -8 37 2 -1
word before 2: говори	-8 -39 26 -15 13 -6 -14 -15 12 -16 14 17 -4 10 4 12
word before 2: говоря	-8 -8 -12 -13 -2 8 -24 -37 -5 -10 41 22 -24 11 -15 -5
word before 2: год	-1 -4 13 6 0 -20 15 18 -15 -13 9 9 18 -2 5 -3
word before 2: года	-14 -13 6 3 -21 -4 13 23 -6 21 -9 -11 36 -6 29 13
word before 2: году	-28 5 -20 -35 -23 17 15 -21 0 37 -22 -31 -7 -27 -5 -16
word before 2: госпит	-29 16 31 -13 -24 0 7 -35 25 -25 -13 12 17 -32 23 14
word before 2: гражда	10 -15 10 -9 20 -34 -3 1 10 -9 -7 16 7 -2 -1 4
word before 2: границ	-5 -8 9 -13 14 -11 -2 0 24 7 1 2 23 10 18 -11
word before 2: группа	41 -23 2 27 37 7 27 3 17 22 -11 -1 -7 12 14 -10
word before 2: даними	-14 9 26 16 15 12 11 43 -34 -19 21 0 5 10 -10 -14
word before 2: данным	-24 45 29 -6 -10 -9 12 11 -22 21 -24 -30 -7 7 -31 26
word before 2: делега	20 -15 5 21 23 19 0 6 24 12 -2 1 8 28 7 -10
word before 2: день	-21 19 -2 -12 -7 -8 5 -24 -11 -5 6 29 -6 -14 21 17
word before 2: держпр	34 -7 9 15 13 -8 -1 8 19 -2 -8 9 -15 12 -8 -15
word before 2: держсп	17 -9 5 7 8 -2 9 25 18 -7 -24 -1 6 24 -1 -6
word before 2: детей	11 -11 9 10 17 10 8 26 8 14 3 3 -5 15 -8 -10
word before 2: днр	-22 29 -8 23 6 9 43 -16 19 -30 1 -23 -37 19 0 -8
word before 2: дня	-52 49 -39 -27 -31 15 -8 -22 -15 12 -3 2 -37 -22 -27 32
word before 2: дні	-25 34 -30 -29 57 -24 30 -23 -48 -34 -28 36 -24 -12 17 -18
word before 2: до	2 -6 6 -3 11 -3 5 -3 6 9 13 14 -8 -13 -2 6
word before 2: доби	8 23 11 8 25 -15 14 -4 -7 -20 -6 18 -13 20 -5 -6
word before 2: добу	31 -20 22 28 29 31 -34 20 19 7 20 -20 2 37 2 -13
word before 2: догово	10 18 -25 -9 15 14 -4 -27 20 19 7 -10 -20 9 3 -6
word before 2: додому	-2 8 -31 -2 41 -10 -7 14 -14 -8 18 29 -35 -16 -21 -5
word before 2: докуме	27 -16 5 21 16 14 5 12 17 15 -23 -20 -4 14 -6 -4
word before 2: дома	-21 -2 20 2 -14 5 2 -12 -6 6 -25 -10 15 14 19 12
word before 2: домови	-3 3 -4 -5 0 14 -20 -21 -2 -24 18 12 -5 -9 -12 13
word before 2: домовл	28 0 31 2 30 -10 11 1 10 0 3 11 12 23 16 -14
word before 2: домой	25 -29 -11 5 -3 9 12 3 49 28 6 3 -1 3 -9 9
word before 2: донець	37 -24 15 25 31 22 23 29 33 10 -17 -17 6 24 6 -16
word before 2: доправ	-14 10 -33 -13 12 2 -8 10 -27 3 10 11 -10 -13 0 4
word before 2: достав	-8 -13 -7 -19 -6 37 30 -16 22 13 -17 -34 -2 -3 -1 -20
word before 2: дпсу	19 -10 8 0 12 10 3 7 37 3 -1 -11 -21 15 4 -1
word before 2: дронів	5 3 -1 9 14 14 9 4 11 8 5 -1 6 25 -6 -4
word before 2: другу	20 12 12 -8 46 -6 12 -8 1 -21 4 46 -1 -4 -29 -3
word before 2: дітей	-3 19 1 -17 36 -21 20 1 -1 19 -37 15 2 -29 33 -17
word before 2: едут	-6 -19 44 -28 -14 -20 -5 14 32 17 -23 -8 34 2 30 11
word before 2: енерге	8 -15 15 17 12 12 0 8 15 3 2 -5 3 12 2 -11
word before 2: етап	44 -36 24 39 41 11 -21 19 56 42 3 -50 -12 30 -4 -26
word before 2: еще	-1 22 12 -1 0 -14 -5 3 -19 8 17 -2 -15 24 -10 14
word before 2: ж	-27 -23 56 -24 -27 -11 19 -25 48 -7 -38 3 46 4 11 -8
word before 2: же	1 18 -36 0 -3 -15 44 5 -18 -28 25 35 -16 1 5 -3
word before 2: жилье	10 -5 1 5 5 14 -1 10 -2 3 12 0 3 10 -7 -7
word before 2: жителе	24 -5 -15 4 9 13 -10 3 1 -1 -4 -2 1 19 -8 -17
word before 2: журнал	1 -9 -25 2 -2 2 4 6 -2 4 0 8 -2 27 2 9
word before 2: жінки	48 -8 15 20 30 2 2 32 42 33 -24 -10 -14 28 -8 -25
word before 2: жінок	41 5 -4 27 34 2 8 23 46 -2 -32 -23 -8 36 -1 -21
word before 2: з	-18 4 28 12 16 12 1 23 15 1 -13 -8 -53 -9 -40 9
word before 2: за	28 -10 37 7 7 13 -38 -33 10 1 12 6 18 2 -12 23
word before 2: забрал	14 -2 4 -4 7 14 -17 32 18 10 8 -23 -14 -7 -19 -6
word before 2: забрат	-20 19 -7 2 11 4 -1 17 5 9 -25 -8 -9 -11 10 2
word before 2: заверш	-9 -4 14 1 -7 -13 -3 7 22 17 -7 8 1 1 28 9
word before 2: загало	-10 43 -33 7 22 2 -5 -28 -6 -14 6 20 -29 13 46 6
word before 2: загибл	0 -23 16 -12 5 10 -7 3 3 24 -1 2 29 29 -2 1
word before 2: заключ	12 -1 0 18 15 -1 1 6 11 16 -26 -10 -6 28 4 -30
word before 2: запоро	21 -6 11 23 28 2 5 18 8 4 -6 -10 -4 17 5 -23
word before 2: запорі	22 -12 38 32 33 27 16 38 34 28 -19 -10 0 17 0 -10
word before 2: застен	2 -7 34 -10 -6 -8 -2 -10 13 -9 -14 14 21 -5 33 8
word before 2: засуди	6 5 -1 19 6 -2 -2 -1 14 3 2 -12 -10 1 7 1
word before 2: захисн	31 -6 -18 15 58 34 5 25 15 -10 36 14 -39 0 -24 6
word before 2: защитн	-1 12 4 -3 -5 -13 -13 -8 12 13 -2 20 13 -14 4 23
word before 2: заявил	-35 7 28 -15 -14 -14 -7 -11 19 -24 -22 14 15 3 0 34
word before 2: заявля	-32 -29 36 -36 -28 -21 0 -24 28 -1 -36 -1 50 -16 22 15
word before 2: зверне	22 -32 18 19 21 17 -30 33 22 17 3 -3 15 21 -10 -11
word before 2: звільн	-3 4 -9 -6 7 -19 1 -3 -4 -12 8 17 -13 16 -4 13
word before 2: землю	0 -8 4 -17 -7 15 3 6 -6 -10 9 21 13 -11 18 23
word before 2: землі	-2 28 1 -36 -11 -3 -3 14 -4 -27 22 28 -6 -24 10 -1
word before 2: змогу	0 -2 -14 -25 17 -5 22 12 -11 -16 -2 7 -11 -21 -15 13
word before 2: зміїни	33 -8 21 26 28 16 17 28 34 25 -27 -13 2 15 -5 -30
word before 2: зникли	-20 5 -22 43 -19 -12 32 -13 36 -13 0 -42 -13 35 -4 9
word before 2: зрк	16 -17 18 7 14 9 3 1 7 2 13 -12 5 -8 -10 10
word before 2: зсу	33 -35 -9 25 46 10 14 17 22 -9 2 -5 -21 35 -22 -13
word before 2: зі	15 -24 10 27 34 -8 -2 26 36 8 -18 -21 -7 25 0 -23
word before 2: и	12 -15 -48 13 26 22 11 24 -18 16 6 -3 -6 -16 -12 2
word before 2: идет	25 -18 23 20 35 19 8 -7 27 29 -8 -12 -1 24 -9 -28
word before 2: из	27 -28 0 -4 20 51 -3 -5 32 10 8 14 -5 6 2 4
word before 2: из-под	29 2 0 18 12 22 26 9 33 25 13 6 -1 27 1 -18
word before 2: израил	23 -12 11 21 3 -7 8 3 4 20 2 5 4 13 1 -2
word before 2: им	0 8 11 3 -4 -7 -11 -7 -18 -17 18 38 10 -9 6 30
word before 2: их	-1 -7 17 16 1 1 -8 0 -32 18 16 -10 -13 44 -24 -8
word before 2: й	28 -23 -7 1 40 5 22 24 18 -6 -6 -39 -16 3 7 9
word before 2: йдетьс	9 25 66 23 -8 3 -20 54 -31 -28 9 -34 -12 -23 -2 -34
word before 2: йшлося	31 -17 16 7 23 3 4 8 17 13 -15 -14 -10 26 -2 -11
word before 2: к	20 21 -7 26 19 13 -6 -3 -3 13 21 4 -23 32 -5 11
word before 2: киев	11 30 -35 10 16 -9 -34 31 -40 -6 20 2 -19 1 10 15
word before 2: киеву	4 29 -34 -4 6 -6 27 33 -18 -11 -17 0 -22 -17 -25 14
word before 2: києві	13 -27 8 16 18 9 2 5 20 10 0 6 -22 21 -17 -4
word before 2: когда	23 -24 13 25 30 19 -15 11 37 6 17 -3 -25 17 -8 -28
word before 2: коллег	17 -16 -5 19 21 7 -10 12 21 9 6 -1 -13 33 -4 -24
word before 2: команд	-2 -31 15 -15 -11 8 -19 -18 14 1 11 11 25 8 19 21
word before 2: контра	20 -22 5 27 37 18 -17 14 22 -10 5 24 0 28 18 -1
word before 2: кордон	-24 -7 10 -30 -21 -21 -24 -17 -4 -10 7 30 8 -40 13 25
word before 2: коридо	10 -17 23 28 11 4 -16 -10 24 -5 12 -6 17 15 9 -9
word before 2: которо	34 -9 0 37 17 10 5 12 33 10 -4 -1 2 15 14 -12
word before 2: красно	23 -9 10 20 17 9 -8 17 19 9 -10 -8 -11 -1 0 -13
word before 2: курс	36 -11 12 37 28 5 3 8 6 9 8 -3 1 16 -1 -11
word before 2: луганс	20 -10 13 21 31 24 17 32 18 27 -8 -10 -9 26 20 -15
word before 2: людей	4 -1 -33 0 23 0 -5 -20 -2 7 32 14 -10 -11 -15 17
word before 2: людини	-36 0 -23 -15 -49 -12 -31 -17 -29 -11 45 41 7 -24 -24 12
word before 2: лютого	14 10 2 -17 7 -4 18 5 -5 0 -22 7 -16 3 -6 -9
word before 2: мама	31 -14 22 32 22 -1 37 21 22 26 -27 -29 -20 22 14 -29
word before 2: марта	3 -16 5 40 10 -7 -4 6 0 -15 25 19 5 28 13 -17
word before 2: маріуп	36 -25 8 33 34 -11 -2 27 40 31 2 0 -10 44 -8 -11
word before 2: мая	-6 -6 10 -13 -4 -17 -2 2 2 -2 -12 1 14 5 15 -5
word before 2: має	25 -20 11 27 25 6 -14 13 29 7 11 -8 4 13 9 -12
word before 2: маємо	-13 3 16 27 0 11 -20 -2 -27 -14 5 29 8 8 -10 11
word before 2: медвед	-9 -16 7 -11 -6 5 -3 -11 13 10 -29 -5 1 21 13 -19
word before 2: медики	-6 3 8 0 -5 19 -13 -8 0 -12 5 10 5 -9 -1 7
word before 2: месяце	-46 12 -8 -18 -9 9 12 -22 24 19 -14 -16 -17 -14 -17 4
word before 2: ми	21 16 -3 18 32 11 16 29 16 4 -3 1 -10 4 -8 -18
word before 2: младше	32 -4 9 20 19 14 5 34 32 13 -18 -7 -21 14 16 -1
word before 2: молоды	21 -6 -12 7 -2 5 7 18 19 -2 -12 11 4 19 9 5
word before 2: москва	-9 -12 21 -11 4 21 18 17 46 33 -16 -14 10 -23 24 -2
word before 2: москве	-6 -14 4 4 1 -4 -9 -6 7 -6 -8 20 21 29 26 -6
word before 2: мужчин	12 -1 -7 -13 22 6 24 10 24 13 8 -4 9 -9 -6 -3
word before 2: мы	-3 13 -18 6 -17 1 -13 5 18 5 -6 -13 -14 -22 -5 7
word before 2: місяць	19 -22 5 8 -6 16 -7 9 9 -4 -8 -7 -4 16 -5 -11
word before 2: місяці	-33 14 -39 -17 20 -32 35 -11 -19 -28 -28 23 -9 -15 -11 2
word before 2: на	1 19 -8 29 8 -4 20 -25 20 -19 7 -9 -32 17 -21 9
word before 2: наймен	20 -11 15 14 34 9 21 20 33 11 -25 -12 0 31 6 -10
word before 2: наймол	53 -7 17 30 48 -10 20 46 57 34 -19 -22 -3 49 7 -37
word before 2: найста	50 -10 30 39 59 7 15 57 41 39 -26 -28 -4 44 3 -25
word before 2: нам	-22 -10 24 2 -8 39 -19 -8 58 2 -9 -9 10 -14 44 20
word before 2: направ	34 -19 4 4 8 0 6 11 14 25 4 9 -6 3 14 -21
word before 2: напрям	20 -15 12 13 16 -12 13 25 22 50 -4 -6 -1 13 -17 -10
word before 2: нас	3 -5 16 17 -24 -19 -31 -3 2 8 28 -5 -3 13 2 33
word before 2: натомі	0 -14 32 -16 -11 -31 -6 9 33 -9 -29 1 19 31 -7 6
word before 2: нацгва	30 4 2 0 32 18 -24 20 24 4 -3 -11 -19 19 8 -9
word before 2: наших	10 -29 21 -23 -23 -28 -5 -2 16 13 -6 14 3 -34 36 -4
word before 2: нгу	37 -2 28 11 29 4 15 23 21 26 -5 -10 -2 23 -8 -31
word before 2: не	26 -18 23 32 19 13 9 21 23 4 -12 -12 0 36 5 -14
word before 2: неволи	-29 4 9 -26 -1 -18 7 -5 -5 -22 3 21 -6 -6 16 3
word before 2: неволі	-29 32 -5 -33 -1 -19 12 22 -39 -11 21 2 -39 -13 -11 17
word before 2: неделю	31 -20 24 20 25 19 -12 14 4 -16 19 26 21 13 21 -3
word before 2: незако	14 -11 41 23 -28 9 -7 42 1 -22 13 -26 2 -19 -6 -2
word before 2: незале	6 13 -4 -5 -7 9 -7 0 -28 -21 22 27 -15 6 -19 31
word before 2: нем	38 -23 26 21 30 -4 33 23 37 10 -20 -16 -15 42 0 -22
word before 2: ними	-17 -24 -9 -18 3 -19 17 -33 -9 -9 5 27 16 -5 8 10
word before 2: нині	-1 12 -11 21 -4 -3 13 13 22 -8 -3 -10 -19 19 -10 20
word before 2: них	3 13 -7 16 -17 -5 23 -23 16 24 -9 -9 -23 -24 11 12
word before 2: ночь	30 -8 -7 25 23 1 10 9 14 7 9 -2 -17 21 11 -12
word before 2: о	3 -16 14 -7 -4 -2 0 24 -25 17 12 3 -14 27 -2 20
word before 2: об	-12 25 37 -11 -23 -33 -18 -16 -29 38 -27 -20 -9 31 -3 19
word before 2: област	2 5 24 -10 11 -1 -12 25 4 38 -19 -12 -3 48 -14 -7
word before 2: обмен	-7 12 -5 13 -12 55 -41 12 35 4 -25 0 12 10 5 8
word before 2: обмена	29 -32 16 8 10 5 -29 -14 0 -8 22 10 -5 -4 14 13
word before 2: обмене	26 -30 39 31 27 6 -11 9 28 18 -9 -17 5 9 29 -30
word before 2: обмено	-28 19 -7 -27 4 -14 30 -20 -24 -7 -20 12 26 -15 7 28
word before 2: обменя	13 -3 19 3 -11 -14 -1 -19 -3 5 -21 20 -6 -15 5 -9
word before 2: обмін	-14 22 -17 -3 10 -2 13 -26 -10 -7 -4 24 19 -16 18 -12
word before 2: обміна	-31 48 -37 -18 6 -19 32 -39 -27 -7 -5 59 -18 -10 2 -12
word before 2: обміно	-4 9 -5 -6 -5 -1 -11 -5 -19 2 33 5 -13 -4 -9 30
word before 2: обміну	18 7 -16 13 34 -12 2 -19 13 3 -4 22 -23 -16 -11 1
word before 2: обміня	34 -10 30 -14 13 19 6 -10 23 15 -14 -14 13 -3 -15 -12
word before 2: обміні	-11 -16 -12 4 -3 1 27 20 -30 36 -40 -8 18 -11 -1 -24
word before 2: оборон	14 -29 10 14 16 23 4 29 5 -10 -5 -17 -29 23 -8 -10
word before 2: обратн	-18 -17 17 -13 -21 20 -9 -14 45 19 -26 -4 15 -2 9 22
word before 2: обраще	19 -6 7 7 11 7 2 -6 19 3 1 13 8 -2 -7 -9
word before 2: обстав	-2 18 -34 32 -60 -15 43 -26 30 -12 -34 -14 -20 18 -5 26
word before 2: обсужд	7 -4 1 3 21 3 -12 -9 17 5 -2 -10 -15 8 3 -17
word before 2: обшукі	5 7 7 7 8 -2 7 6 5 9 0 5 -1 -5 5 -3
word before 2: один	20 -9 -6 -2 17 12 -22 2 27 -3 17 21 -8 8 13 -19
word before 2: одній	17 -14 3 0 29 -5 -14 29 14 32 -14 -2 12 9 12 0
word before 2: окремо	6 19 32 4 -8 4 14 34 8 -19 23 -19 -23 -14 5 -17
word before 2: октябр	17 13 -14 11 -2 -7 14 -6 -4 -16 7 7 -15 -5 9 0
word before 2: окупан	-3 0 25 19 14 8 17 19 16 14 -21 -24 -4 21 7 -28
word before 2: омбудс	-14 24 -12 -34 -21 27 -1 -13 17 27 8 -16 -22 -35 13 7
word before 2: операц	16 9 -15 4 9 19 9 19 6 19 -3 3 2 5 -15 -26
word before 2: освобо	9 -10 -12 17 15 -13 33 13 6 17 -1 16 10 -16 -16 -18
word before 2: остают	-30 5 -2 -13 -32 -29 -18 21 -20 18 -28 -18 -2 38 5 -14
word before 2: осіб	-14 4 -7 13 11 -3 4 -23 -10 5 4 25 14 12 -8 15
word before 2: от	-12 14 -2 13 11 -15 10 -9 -8 -22 -24 43 7 -5 14 -13
word before 2: ответ	-20 23 -18 -11 -16 7 -5 -4 -1 -6 -3 18 0 -8 19 -10
word before 2: отдали	7 15 3 -1 15 -31 6 -13 3 1 2 14 7 -29 -19 2
word before 2: отданы	6 -5 -3 12 9 6 -15 5 0 -3 -5 0 -9 11 -14 8
word before 2: отправ	1 3 -19 -13 -3 -4 -2 -5 -13 -14 19 38 -8 -3 5 34
word before 2: отпуст	4 -5 24 -19 -15 -10 0 1 8 26 1 2 7 -11 17 9
word before 2: отрима	-13 11 2 -22 -5 -6 11 -10 4 -11 -14 24 5 -11 -2 -4
word before 2: отчита	11 10 1 -18 -8 -6 -10 -6 -14 -15 6 20 -9 2 -6 13
word before 2: офицер	5 21 -11 8 18 -14 7 14 6 13 8 2 -6 16 1 -24
word before 2: офіцер	23 1 23 -1 4 -1 -11 -3 53 -14 -38 11 -12 4 6 -24
word before 2: пакет	31 -24 13 6 19 -4 -20 10 22 8 6 -10 12 25 0 3
word before 2: пво	29 -10 11 32 29 20 4 24 28 16 -2 -7 -7 34 0 -27
word before 2: перего	1 -34 -11 26 -13 -30 15 -11 -1 46 -12 -1 -9 -16 -18 36
word before 2: переда	4 11 7 -5 5 -10 5 -29 30 -20 14 28 -7 9 6 8
word before 2: перелі	19 -7 14 25 34 22 18 8 13 37 -23 -11 -27 36 10 -10
word before 2: переми	24 2 -17 9 6 13 -1 2 9 5 17 -5 -13 19 -5 9
word before 2: писем	9 -15 -1 14 18 13 -16 5 3 8 7 12 0 -3 14 -2
word before 2: плен	30 -18 10 16 10 -6 7 9 32 21 -16 -16 -12 25 9 -23
word before 2: плена	-16 3 -12 -40 -35 -14 -2 -5 19 26 -23 -6 -5 -13 7 13
word before 2: пленны	18 -3 3 8 14 -6 14 1 -2 -7 -6 0 -3 5 13 0
word before 2: плену	-21 27 26 19 11 8 7 19 -28 18 9 -17 2 4 -4 1
word before 2: по	33 -12 8 -3 13 5 -22 18 3 10 -14 -17 -5 60 -7 -5
word before 2: по-пре	24 -4 -15 9 30 -16 -13 11 11 26 -7 11 9 30 -35 11
word before 2: поверн	-17 17 2 -1 -14 -30 7 29 -23 -24 4 10 -25 -16 -33 11
word before 2: поверт	-2 5 -20 -24 14 -13 -27 -8 -14 -24 43 19 -23 -5 -25 29
word before 2: повідо	-28 -5 15 10 -19 -11 9 -32 -4 -26 -15 16 6 0 -1 28
word before 2: погибш	-7 2 2 -24 -17 7 -2 2 -1 10 1 16 4 3 6 11
word before 2: погово	20 -7 12 25 28 8 12 -2 13 -1 -20 -12 -6 14 -3 -26
word before 2: погоди	26 1 14 21 15 14 11 10 6 7 3 -7 0 12 -9 -26
word before 2: под	8 -5 0 9 5 16 -1 -4 6 12 3 -3 -7 4 6 -11
word before 2: подтве	10 -31 31 12 -6 17 26 1 15 19 -7 -9 25 -6 29 -10
word before 2: полегл	-24 23 -2 -8 29 -9 37 -2 -1 31 -41 8 -17 -17 -9 -16
word before 2: полон	9 -18 -1 13 17 -6 7 6 15 -5 -10 0 1 2 -4 -14
word before 2: полоне	-29 -25 -6 -7 7 -21 -25 -6 -9 -15 -9 -13 25 5 -16 2
word before 2: полону	5 3 -42 -1 26 7 -3 -18 0 -28 3 20 -14 -37 5 -9
word before 2: полоні	-3 16 39 0 -11 -3 -13 37 -10 13 30 -25 19 6 7 -10
word before 2: получи	-53 10 20 -54 -29 -11 -3 -51 -18 -32 33 33 42 -35 13 29
word before 2: поля	37 -18 5 30 30 14 -3 32 29 16 -4 -10 -6 8 4 -14
word before 2: поліці	15 -21 23 25 18 21 -5 29 20 11 11 18 22 11 11 -9
word before 2: попере	-18 11 -21 16 -24 -2 -16 -11 -27 -14 14 21 -12 1 -5 -9
word before 2: поране	8 -19 -11 -6 2 12 12 11 -12 2 12 23 -30 -21 -5 -22
word before 2: поровн	2 3 -11 -8 -10 -2 -1 2 -5 -1 15 7 6 -3 8 14
word before 2: посыло	-7 10 -11 -11 13 -4 -2 10 6 12 1 -8 0 12 4 2
word before 2: потери	27 -34 0 27 31 10 -10 24 28 -18 2 -1 22 9 -9 -15
word before 2: потерп	29 0 17 8 17 20 1 5 6 8 -1 -11 -8 2 2 -16
word before 2: привез	-19 17 -21 -13 -29 -15 -7 -24 -32 -3 31 20 -11 -1 3 31
word before 2: пригра	-6 -1 -30 21 4 -19 37 1 36 -30 -22 -17 -28 25 13 -16
word before 2: приеха	6 7 -6 -15 -6 -2 -9 -21 40 31 -4 -22 -1 -32 -7 -16
word before 2: прийня	-16 5 3 -3 -13 4 -30 -15 -27 -12 18 29 -15 -20 -9 31
word before 2: прикор	39 5 -10 -3 24 19 7 18 5 6 13 11 -26 20 -14 15
word before 2: пример	-1 26 -4 38 20 -6 12 -14 38 11 -34 -13 -29 15 -3 -36
word before 2: принял	9 -12 -13 21 -2 16 -15 8 11 11 8 7 -12 11 -8 -1
word before 2: приїха	-16 22 -4 -7 23 -9 23 -9 -29 -20 7 38 -11 1 -18 16
word before 2: про	19 -35 45 29 -23 7 10 -11 44 4 -41 -24 50 31 -34 -14
word before 2: провел	16 -8 7 -2 15 -9 -9 12 -12 -39 8 6 -27 -3 -15 1
word before 2: против	11 -34 -2 8 1 15 2 14 15 -6 25 29 7 18 -1 -6
word before 2: процес	11 -16 27 -6 -21 3 -10 -7 23 12 -14 10 9 10 27 6
word before 2: психол	19 -20 9 15 27 33 -16 11 15 5 -5 5 -18 22 -5 -10
word before 2: під	15 -5 -5 -2 14 13 9 -4 15 3 -16 -8 -8 13 -4 1
word before 2: підтве	16 1 32 -7 -2 -16 5 24 -28 -3 18 -7 13 -7 -7 -25
word before 2: раз	4 -10 4 7 18 -9 1 15 6 9 -11 0 -10 16 5 -15
word before 2: разом	-15 -10 -21 -7 -28 -23 -11 -12 -40 -17 30 27 11 -12 42 18
word before 2: ракет	31 -12 12 32 14 14 -1 13 20 10 -17 -10 -14 25 0 -21
word before 2: ранее	23 -9 -17 6 21 16 -4 29 19 32 -7 -15 -2 11 -11 -22
word before 2: ранены	-15 1 -28 -18 -6 -17 -7 23 -7 -17 8 -9 8 -11 9 4
word before 2: реабіл	32 -3 -1 24 6 7 5 12 11 15 9 4 11 23 -4 -14
word before 2: ребят	5 1 8 -13 2 11 12 -2 1 -4 -12 17 0 4 2 -6
word before 2: регион	-16 -16 18 1 -21 -8 4 -29 31 -7 -15 34 36 -16 30 1
word before 2: режима	-12 -7 32 -11 -15 -13 -2 -14 10 6 -10 5 20 -3 14 14
word before 2: режиму	-8 -1 10 -17 -1 9 0 -3 -8 -15 9 34 4 -6 11 12
word before 2: резуль	1 -7 2 -16 20 -12 -26 13 2 -17 24 8 -15 -24 -5 13
word before 2: репатр	-25 26 -14 -18 4 -11 4 -4 -11 3 9 26 -28 -35 2 -2
word before 2: респуб	15 16 11 29 -5 35 34 -13 20 -13 17 -14 -14 -22 14 -2
word before 2: рефриж	-4 9 -12 1 9 5 7 -16 2 8 26 22 -2 3 -6 -5
word before 2: реєстр	-16 32 1 20 -32 -13 10 16 6 -15 -10 -28 -9 -9 -10 14
word before 2: родин	10 -6 -11 1 0 13 3 13 4 4 15 3 -14 23 -5 1
word before 2: родину	22 -37 -24 15 -11 5 -14 8 12 51 -22 -3 -16 -7 -4 -12
word before 2: родным	-10 17 -26 22 4 -5 -3 15 -16 -22 45 16 -22 11 -26 23
word before 2: роки	-19 22 -25 12 38 4 35 6 -5 -2 -11 7 -12 -3 -8 -3
word before 2: року	-15 16 -18 11 37 6 10 -15 -11 -39 0 27 -10 -8 -1 3
word before 2: років	9 6 9 -4 2 11 11 12 4 10 -17 -12 -7 2 6 0
word before 2: россии	-1 -13 52 10 -5 12 31 17 -21 -15 -12 -8 7 -71 -2 -1
word before 2: россий	20 4 -1 12 13 -1 13 16 -3 -20 26 8 0 -19 9 19
word before 2: россию	-10 4 -20 25 -12 22 -9 -45 -3 -1 14 -8 5 -32 2 38
word before 2: россия	-9 -1 23 -34 -27 -10 9 22 35 19 -13 15 39 -3 -44 7
word before 2: ростов	8 -4 22 27 33 10 0 16 6 21 -16 -1 -22 8 10 -5
word before 2: російс	-13 20 -2 -6 15 -12 6 3 -18 -17 -8 13 -12 5 -5 9
word before 2: росія	-35 -19 33 43 -34 5 -12 -20 2 9 -10 -9 -7 -14 -11 12
word before 2: росіян	-19 3 33 -1 -23 30 4 -16 54 29 -28 -20 4 -16 36 -14
word before 2: росії	-7 -29 45 10 -24 5 -18 -28 23 -39 -16 21 20 10 13 -13
word before 2: рублей	10 -11 -4 0 15 5 -10 -2 -1 -7 11 5 10 13 -9 0
word before 2: рф	-8 -10 20 -11 -31 -11 30 12 8 -8 -28 10 -4 -18 15 12
word before 2: рідних	-4 1 -5 12 17 2 -21 16 -11 -27 17 -1 -29 11 -22 19
word before 2: рік	-34 33 -9 -13 -5 -28 54 1 -40 12 -31 5 10 -9 3 2
word before 2: рішенн	35 8 15 33 31 4 -7 4 21 -9 -2 9 -17 25 -8 -22
word before 2: с	6 -15 -9 -13 23 15 29 -36 10 32 -21 -26 22 -4 29 -7
word before 2: само	21 -16 29 2 28 -8 12 7 30 14 -27 -24 10 37 -11 -19
word before 2: самоле	40 2 24 20 31 10 11 4 24 -5 6 -6 -14 32 -3 -20
word before 2: самому	41 -3 18 21 19 23 16 20 25 31 -21 -10 -14 24 10 -9
word before 2: санкці	2 6 -6 6 11 5 -4 -7 14 5 4 9 0 7 -5 -9
word before 2: сбу	-17 10 2 45 -18 -6 22 6 17 -9 -10 -19 -10 2 8 -9
word before 2: сверх	-1 -2 17 11 11 -12 3 -15 10 -1 4 25 26 -12 1 6
word before 2: свобод	-25 -33 3 -10 -11 -15 -25 18 -30 6 18 -25 54 0 28 -8
word before 2: своих	12 -10 -5 -10 20 20 -4 14 23 -12 -7 -22 -2 2 7 -6
word before 2: свідче	38 -4 26 14 18 8 4 13 33 16 1 -16 -10 18 -10 -20
word before 2: сегодн	2 -25 20 -32 -10 -15 7 11 21 14 17 22 11 7 8 6
word before 2: семей	6 -9 18 -1 3 22 2 29 16 4 -9 6 23 6 35 -5
word before 2: семьям	18 20 -18 3 17 4 4 7 -4 9 24 5 -18 9 -13 -12
word before 2: сентяб	16 -18 26 -14 -5 13 -2 -6 29 -10 -6 -7 16 2 21 -6
word before 2: серед	15 -27 -17 22 14 -2 -23 0 2 7 24 8 -19 10 -2 -4
word before 2: сержан	32 -13 23 19 36 -7 20 20 31 12 -19 -11 -9 18 -21 -26
word before 2: сил	-7 9 -24 -23 -8 -20 -1 -16 -19 -16 12 13 -16 -3 7 -9
word before 2: сили	39 3 32 6 45 18 6 36 44 37 -6 1 -22 38 7 -37
word before 2: складу	29 -10 15 20 31 0 -19 15 23 24 -15 -1 1 18 9 -29
word before 2: сложил	13 -12 -3 6 4 -6 0 13 13 0 4 -3 -3 8 13 -15
word before 2: соглас	39 -16 9 44 31 5 -14 5 20 1 19 6 -29 16 13 -19
word before 2: солдат	-43 6 11 -6 -37 -9 -8 -25 -29 -13 14 -1 26 -30 -28 -26
word before 2: сообщи	-11 3 -14 -20 -10 1 -23 -9 -17 -31 39 38 1 -12 -5 42
word before 2: состоя	-12 24 9 -4 -3 20 -12 18 8 -4 17 25 10 3 -12 15
word before 2: списка	28 16 25 11 7 -5 -19 27 3 23 -19 1 10 47 -2 3
word before 2: списки	-3 1 17 -15 -6 -14 -24 -2 -20 43 -29 -16 -15 38 -9 11
word before 2: списку	-7 18 17 -8 -16 -15 -26 12 -28 -37 22 -2 -8 -9 1 -5
word before 2: список	23 -38 1 19 41 39 16 34 18 12 6 5 -24 14 -9 -21
word before 2: среди	2 14 19 12 -20 13 6 23 -16 -33 20 -16 -15 -20 -28 -28
word before 2: срокам	-9 -9 -2 3 12 12 -9 -1 -10 -6 2 -6 -5 -6 -3 3
word before 2: ст	11 -15 14 16 10 15 20 25 33 11 -2 -13 -7 10 5 -13
word before 2: стамбу	40 -17 14 26 24 15 15 -4 14 1 0 -1 -5 28 15 -31
word before 2: старше	30 -2 5 18 20 19 1 12 18 10 13 1 -24 20 -8 -23
word before 2: сторон	17 7 17 25 -20 -3 -2 -26 -16 -17 4 27 -3 26 27 28
word before 2: строки	12 -8 3 10 15 1 7 2 5 1 -12 -4 -1 6 -9 11
word before 2: суд	32 -9 -5 19 12 -1 15 18 21 -2 -6 -6 2 18 7 -16
word before 2: судов	-6 0 -6 12 3 -7 -4 -4 10 10 5 14 6 -5 6 -2
word before 2: сумах	4 16 19 14 -8 -6 -12 13 -7 35 -5 -2 -20 44 -10 -14
word before 2: сутки	19 -11 4 24 20 22 -14 6 26 -23 10 13 5 39 16 -18
word before 2: схуд	20 -16 -5 11 23 9 0 4 13 6 20 3 11 23 -5 -4
word before 2: сьогод	-12 21 25 -6 -2 -30 3 -18 -3 -23 17 17 -2 19 29 20
word before 2: та	29 9 -22 3 18 -5 -9 31 -13 -11 37 11 -32 25 -13 15
word before 2: так	-10 -9 -9 6 -14 -24 -17 -4 2 -21 10 9 -7 -5 19 24
word before 2: также	-3 5 -3 13 26 13 -14 -11 -14 -18 14 9 10 9 3 18
word before 2: також	4 -28 35 36 16 -14 -11 -16 9 -37 8 -6 23 13 1 -5
word before 2: там	-12 33 47 -12 -23 15 -4 37 -22 10 10 -21 -12 18 3 10
word before 2: танк	24 -7 -1 4 9 12 5 0 8 8 -8 14 -3 17 -11 -4
word before 2: танка	1 8 2 -6 6 -1 -2 14 1 10 2 9 0 10 6 -11
word before 2: танков	19 0 7 10 19 11 0 4 19 9 12 10 -15 15 8 9
word before 2: танків	25 -15 0 18 14 13 -2 -3 5 -3 6 5 -6 20 -11 4
word before 2: теж	-12 -6 26 -22 -25 -10 -31 -31 4 -27 -3 21 21 -9 -6 30
word before 2: тел	-24 44 -25 -5 -17 27 -12 -19 -11 -2 16 -9 -26 6 -15 10
word before 2: тела	35 4 -24 32 21 39 -15 30 -2 13 22 1 -42 -2 -47 -18
word before 2: телами	4 -6 -20 -5 5 8 6 18 -4 4 19 3 2 7 -10 3
word before 2: телефо	18 -14 10 29 19 11 -7 25 15 -7 5 1 -5 22 -2 -10
word before 2: терито	-10 26 36 3 -10 1 -11 27 -24 -13 15 -20 -2 -20 -12 17
word before 2: теробо	-20 15 -35 -8 -17 -14 24 -42 -20 -17 22 26 -14 -24 -7 -11
word before 2: террит	-30 -10 50 16 -14 6 -16 -2 5 3 -15 -5 27 14 17 22
word before 2: техник	19 12 0 14 1 15 8 -2 20 13 1 -1 4 -4 1 0
word before 2: тижден	15 0 -10 16 27 -10 0 -1 14 27 19 7 1 15 -11 -16
word before 2: тогда	3 -4 13 10 -8 10 -9 -14 29 -3 -7 18 24 11 30 3
word before 2: тоді	38 -8 -4 21 34 6 5 8 40 32 -9 -24 8 19 -10 -23
word before 2: том	4 -23 8 -25 22 11 -1 -4 15 -5 6 34 27 3 24 -2
word before 2: тому	30 -29 27 26 33 -6 24 12 27 20 -11 -15 -12 19 0 -33
word before 2: торік	-19 18 -5 -24 20 -25 28 -6 -9 -7 -7 10 -5 -12 7 -2
word before 2: тро	38 1 27 4 46 34 24 43 21 17 -22 -27 -5 9 8 -19
word before 2: туда	-12 -3 6 22 -21 -22 -12 -8 -3 -2 8 30 11 -11 -13 18
word before 2: тіл	22 -7 4 24 40 14 22 33 15 8 -3 -17 -23 2 -25 -31
word before 2: тіла	11 9 9 7 35 17 4 21 -5 -23 16 3 -11 -15 -17 13
word before 2: у	-2 12 15 4 9 -17 17 24 4 10 -4 -13 -19 10 2 -4
word before 2: удалос	4 10 -6 -14 -26 2 15 -7 23 16 -5 8 -13 -11 -15 3
word before 2: удома	-29 -9 27 21 6 -22 4 -67 8 -1 20 9 21 14 -20 7
word before 2: уже	-7 28 -23 -5 -11 7 -1 -2 27 23 -7 -14 -22 -19 2 -8
word before 2: украин	-5 20 -31 -22 14 -42 -11 3 -37 -12 9 8 7 30 7 21
word before 2: україн	-14 31 -19 -40 -1 -27 -17 21 -35 10 12 26 -11 4 -24 36
word before 2: уничто	8 14 -12 7 15 -6 16 19 14 1 -2 1 -18 13 -19 -8
word before 2: уперше	7 -12 1 16 9 -4 10 24 10 28 -16 -10 -14 24 11 -12
word before 2: услови	9 -9 17 -1 -1 -11 -9 3 -3 20 0 11 -3 2 11 27
word before 2: усього	-5 28 -7 -26 31 1 4 -36 -18 -9 -6 17 -35 25 16 21
word before 2: учасни	10 1 0 12 25 10 0 2 13 17 -6 -10 -2 31 10 -15
word before 2: учора	38 -35 25 27 33 12 6 49 29 37 -13 -26 -27 36 -5 -28
word before 2: формат	58 -53 7 40 13 -16 -5 -4 11 6 15 2 11 56 11 -4
word before 2: формул	3 8 12 -21 12 -21 0 -1 15 12 5 10 7 21 -1 9
word before 2: хамас	28 -11 13 16 31 5 12 -5 31 7 -22 2 -16 25 11 -18
word before 2: херсон	27 4 -11 18 12 4 8 13 5 18 -8 -6 -3 25 -13 -12
word before 2: хлопчи	20 -15 -15 6 -9 6 -6 7 4 -12 17 -3 0 -1 -3 -20
word before 2: хто	-15 -8 -20 -24 -7 -5 -12 -22 -27 -26 16 33 -6 -10 2 0
word before 2: це	-7 22 -15 -10 2 -16 25 -8 -29 13 -15 -3 16 6 9 3
word before 2: цивіль	12 37 -21 -14 9 -15 -13 10 -16 -1 26 34 -23 -15 -16 6
word before 2: цифра	18 -22 -1 19 16 8 -6 7 17 13 18 12 8 11 -4 -13
word before 2: цифру	-24 30 -53 -6 -16 -8 23 -27 -19 15 6 -21 5 -11 -25 5
word before 2: ч	25 2 13 -8 16 -8 2 20 14 24 -11 0 1 13 -3 -7
word before 2: чаес	11 -7 -9 -35 -6 -14 1 5 -4 -12 14 27 -3 -4 -6 10
word before 2: час	-9 29 19 10 -14 -41 -4 19 -19 -28 -2 -2 10 -2 -11 6
word before 2: частин	-33 43 -41 -41 -4 -9 21 -40 -51 6 -9 55 -19 -11 -9 27
word before 2: челове	10 -23 4 -8 26 31 30 7 -10 -12 27 21 15 45 19 23
word before 2: чем	17 13 3 -3 5 0 8 5 11 -10 0 0 9 -6 -1 -23
word before 2: чолові	-16 -17 39 10 -29 0 22 9 57 44 -64 -5 -10 -14 -6 -17
word before 2: что	13 7 25 -11 -1 3 13 -23 15 23 -15 6 19 -5 2 22
word before 2: штаб	-5 -13 -20 -1 4 11 29 -23 -12 -4 -19 2 4 -23 12 5
word before 2: штабу	23 -20 9 12 15 0 27 34 0 13 -6 -33 15 6 8 -35
word before 2: ще	4 -30 -22 7 2 2 -18 -5 14 -3 41 42 0 0 -22 24
word before 2: щиті	-18 21 -24 -20 6 -1 7 -6 -35 -22 20 27 -20 -9 -1 21
word before 2: що	3 24 34 5 -6 6 11 17 19 -2 -19 -12 -6 -25 8 -8
word before 2: щодо	11 -19 -26 50 13 12 25 -15 50 10 -19 -24 2 51 -11 -28
word before 2: щойно	24 -1 -14 15 18 7 -6 5 0 -10 6 16 -21 31 -7 13
word before 2: экипаж	31 11 -3 29 15 15 1 17 21 10 8 -5 -19 24 0 -26
word before 2: этап	28 -22 -3 33 30 7 16 27 10 10 25 4 -13 16 -18 -29
word before 2: який	-14 0 -25 -6 -12 0 -7 -15 -13 1 22 15 -6 -15 -12 26
word before 2: яких	-16 -26 -22 1 -20 -21 36 23 -20 42 -8 -19 -1 -11 10 -6
word before 2: яку	1 -1 -20 -13 -4 0 1 3 -15 -5 29 31 -12 -1 -11 16
word before 2: які	9 -13 18 14 18 -1 10 -2 5 20 -6 -3 -12 2 12 5
word before 2: є	-10 21 -30 -5 2 1 2 -16 -27 -17 41 17 -13 -2 -7 14
word before 2: і	-13 15 -25 -22 24 -5 19 29 -7 17 -30 9 -22 -15 10 3
word before 2: ідетьс	25 -12 2 19 26 3 5 23 20 15 4 0 5 16 5 -16
word before 2: із	28 -23 -7 9 26 31 -14 -16 22 8 13 2 -16 44 5 4
word before 2: їдуть	1 9 8 -5 18 -7 12 19 5 -33 -8 -12 -7 16 -9 6
word before 2: їх	16 -37 21 33 -4 23 -17 -1 27 1 -8 12 5 9 -3 8
word before 2: їхніх	-30 2 12 -39 -41 -27 -40 -31 -1 23 7 -15 32 39 4 31
word before 2: اسيرا	-2 -14 1 -12 5 -9 29 -15 -13 1 4 16 22 -24 -19 17
word before 2: افراج	16 -31 14 8 30 -14 18 15 6 25 17 -24 1 19 7 -18
word before 2: اليوم	-10 35 -20 3 1 -10 -3 1 -15 0 27 25 -4 1 -7 5
word before 2: امارات	-5 -20 -11 -16 -8 -7 35 16 -7 22 -26 -14 8 -12 -11 -1
word before 2: اوكران	-26 -2 16 21 6 -20 -1 -9 28 25 -22 -15 3 15 9 -16
word before 2: تبادل	29 -10 0 8 7 12 -29 33 28 7 11 -17 0 -12 -3 4
word before 2: تي	27 0 21 30 36 5 12 16 41 -6 -3 4 -2 22 -1 -19
word before 2: جديده	-14 -10 -3 -11 6 -3 3 -5 -18 -4 7 -6 25 -7 -2 -9
word before 2: دوله	17 -22 -4 9 13 17 -5 8 2 13 7 7 2 -10 -1 -2
word before 2: روسيا	-4 20 -5 10 17 12 15 3 -25 -19 17 3 -12 -13 0 -1
word before 2: علي	12 11 -7 7 -2 2 -15 -7 -3 -28 19 4 -12 12 0 25
word before 2: عن	-2 -1 -9 3 11 -4 -1 -10 -7 9 7 2 9 22 -11 8
word before 2: في	-5 -10 12 13 0 -2 12 -6 3 13 6 24 -4 0 -5 9
word before 2: كييف	5 20 9 15 15 0 -1 -12 7 -5 8 22 -4 -5 8 31
word before 2: لم	12 -8 -16 -18 41 0 -4 23 5 15 15 -7 -17 22 -4 -23
word before 2: –	-21 1 -10 4 16 3 14 0 10 -10 -8 25 -5 11 12 18
word before 2: •	8 0 -5 14 1 -3 -10 8 2 -19 15 14 3 -14 3 23
word before 2: ▫	3 2 6 6 3 11 9 -1 -8 -3 -16 17 -13 7 2 0
word before 2: ⚡	-27 -37 -26 15 -36 -2 7 0 31 24 -32 -27 -1 -30 -9 48
word before 2: ✅	-5 10 -42 5 -11 8 -21 -23 -22 -15 32 32 -30 -13 -17 28
word before 2: ❗	6 -11 19 -15 6 -5 23 -13 9 4 3 2 7 8 3 13
`;

/** By unit, its worth to each answer. */
export const ROLE_UNITS = `
53 -19 -39 -113 -38 -58 -77 -108 -101 -14 -56 -21 -73
-65 -25 -98 -57 -134 -92 -34 51 30 -121 40 29 30
-7 -23 58 -91 -85 -58 -47 -73 -45 -98 102 34 -66
27 -55 -103 -64 52 -61 -33 -92 -106 -35 8 -63 42
20 -28 -152 -7 -106 -35 -84 28 -50 -25 -20 -74 -48
30 -19 -70 -36 -74 -33 -26 -53 69 -20 -20 -80 -116
-35 -100 -67 -126 -77 -48 -76 30 -56 81 -8 -116 45
11 -65 -91 -14 -101 84 69 -41 -110 7 6 -2 -68
17 -55 12 -57 -1 -27 -38 -44 66 -125 -113 -101 16
-30 -160 -70 -35 3 -41 -63 -49 37 27 -80 41 -79
-6 72 -43 30 -57 -83 -102 -100 -60 -90 -13 -58 -41
-10 36 26 -54 -7 -57 -91 37 -59 -35 -146 -100 -158
-55 -45 24 105 -54 -115 -2 -83 -79 46 -85 -67 -95
45 -56 -68 -59 -95 -64 -17 -50 -78 -67 -44 94 43
-10 -82 66 -75 -76 -57 62 -86 -60 -1 -64 -64 -40
-116 49 28 -103 57 51 -20 -98 -39 -96 -93 -25 -44
`;
